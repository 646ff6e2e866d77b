// ----- nd
builtin.module {
  func.func @program(%x: tensor<?xf64>) -> (tensor<?xf64>, tensor<?xf64>, tensor<?xf64>) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %x, %0 : tensor<?xf64>
    %2 = arith.constant 1 : index
    %3 = arith.minsi %1, %2 : index
    %4 = arith.cmpi slt, %0, %3 : index
    cf.assert %4, "ValueError: a slice of one element has none"
    %5 = arith.constant 2 : index
    %6 = arith.subi %1, %5 : index
    %7 = arith.maxsi %6, %0 : index
    %8 = arith.subi %1, %2 : index
    %9 = arith.maxsi %8, %0 : index
    %10 = arith.addi %1, %2 : index
    %11 = arith.constant 3 : index
    %12 = arith.floordivsi %10, %11 : index
    %13 = nd.slice %x [0] [%7] [1] : tensor<?xf64>
    %14 = nd.slice %x [1] [%7] [1] : tensor<?xf64>
    %15 = nd.add %13, %14 : tensor<?xf64>
    %16 = nd.slice %x [2] [%7] [1] : tensor<?xf64>
    %17 = nd.add %15, %16 : tensor<?xf64>
    %18 = nd.constant dense<3.0> : tensor<f64>
    %19 = nd.divide %17, %18 : tensor<?xf64>, tensor<f64>
    %20 = nd.slice %x [0] [1] [1] : tensor<?xf64>
    %21 = nd.slice %x [%9] [1] [1] : tensor<?xf64>
    %22 = nd.concatenate %20, %19, %21 axis 0 : tensor<1xf64>, tensor<?xf64>, tensor<1xf64>
    %23 = nd.slice %x [%8] [%1] [-1] : tensor<?xf64>
    %24 = nd.slice %x [1] [%12] [3] : tensor<?xf64>
    func.return %22, %23, %24 : tensor<?xf64>, tensor<?xf64>, tensor<?xf64>
  }
}
// ----- linalg
builtin.module {
  func.func @program(%x: tensor<?xf64>) -> (tensor<?xf64>, tensor<?xf64>, tensor<?xf64>) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %x, %0 : tensor<?xf64>
    %2 = arith.constant 1 : index
    %3 = arith.constant 2 : index
    %4 = arith.constant 3 : index
    %5 = arith.subi %1, %3 : index
    %6 = arith.maxsi %5, %0 : index
    %7 = arith.subi %1, %2 : index
    %8 = arith.maxsi %7, %0 : index
    %9 = arith.addi %1, %2 : index
    %10 = arith.floordivsi %9, %4 : index
    %11 = arith.addi %2, %6 : index
    %12 = arith.addi %11, %2 : index
    %13 = tensor.extract_slice %x[0] [%6] [1] : tensor<?xf64> to tensor<?xf64>
    %14 = tensor.extract_slice %x[1] [%6] [1] : tensor<?xf64> to tensor<?xf64>
    %15 = tensor.extract_slice %x[2] [%6] [1] : tensor<?xf64> to tensor<?xf64>
    %16 = tensor.empty(%6) : tensor<?xf64>
    %17 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%13, %14, %15 : tensor<?xf64>, tensor<?xf64>, tensor<?xf64>) outs(%16 : tensor<?xf64>) {
    ^bb0(%18: f64, %19: f64, %20: f64, %21: f64):
      %22 = arith.addf %18, %19 : f64
      %23 = arith.addf %22, %20 : f64
      %24 = arith.constant 3.000000e+00 : f64
      %25 = arith.divf %23, %24 : f64
      linalg.yield %25 : f64
    } -> tensor<?xf64>
    %26 = tensor.extract_slice %x[0] [1] [1] : tensor<?xf64> to tensor<1xf64>
    %27 = tensor.extract_slice %x[%8] [1] [1] : tensor<?xf64> to tensor<1xf64>
    %28 = tensor.empty(%12) : tensor<?xf64>
    %29 = tensor.insert_slice %26 into %28[0] [1] [1] : tensor<1xf64> into tensor<?xf64>
    %30 = tensor.insert_slice %17 into %29[1] [%6] [1] : tensor<?xf64> into tensor<?xf64>
    %31 = tensor.insert_slice %27 into %30[%11] [1] [1] : tensor<1xf64> into tensor<?xf64>
    %32 = tensor.empty(%1) : tensor<?xf64>
    %33 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%32 : tensor<?xf64>) {
    ^bb0(%34: f64):
      %35 = linalg.index 0 : index
      %36 = arith.constant -1 : index
      %37 = arith.muli %35, %36 : index
      %38 = arith.addi %7, %37 : index
      %39 = tensor.extract %x[%38] : tensor<?xf64>
      linalg.yield %39 : f64
    } -> tensor<?xf64>
    %40 = tensor.extract_slice %x[1] [%10] [3] : tensor<?xf64> to tensor<?xf64>
    func.return %31, %33, %40 : tensor<?xf64>, tensor<?xf64>, tensor<?xf64>
  }
  func.func @program_shapes(%x: tensor<?xf64>) -> (index, index, index) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %x, %0 : tensor<?xf64>
    %2 = arith.constant 1 : index
    %3 = arith.constant 2 : index
    %4 = arith.constant 3 : index
    %5 = arith.minsi %1, %2 : index
    %6 = arith.cmpi slt, %0, %5 : index
    %7 = arith.subi %1, %3 : index
    %8 = arith.maxsi %7, %0 : index
    %9 = arith.addi %1, %2 : index
    %10 = arith.floordivsi %9, %4 : index
    %11 = arith.addi %2, %8 : index
    %12 = arith.addi %11, %2 : index
    cf.assert %6, "ValueError: a slice of one element has none"
    func.return %12, %1, %10 : index, index, index
  }
}
// ----- affine
builtin.module {
  func.func @program(%x: memref<?xf64> {llvm.noalias}, %out0: memref<?xf64> {llvm.noalias}, %out1: memref<?xf64> {llvm.noalias}, %out2: memref<?xf64> {llvm.noalias}) {
    %0 = arith.constant 0 : index
    %1 = arith.constant 3.000000e+00 : f64
    %2 = arith.constant dense<3.000000e+00> : vector<4xf64>
    %3 = arith.constant dense<0.000000e+00> : vector<4xf64>
    %4 = memref.dim %x, %0 : memref<?xf64>
    %5 = arith.constant 1 : index
    %6 = arith.constant 2 : index
    %7 = arith.constant 3 : index
    %8 = arith.subi %4, %6 : index
    %9 = arith.maxsi %8, %0 : index
    %10 = arith.subi %4, %5 : index
    %11 = arith.maxsi %10, %0 : index
    %12 = arith.addi %4, %5 : index
    %13 = arith.floordivsi %12, %7 : index
    %14 = arith.addi %5, %9 : index
    %15 = arith.addi %14, %5 : index
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%15], strides: [1] : memref<?xf64> to memref<?xf64>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%4], strides: [1] : memref<?xf64> to memref<?xf64>
    %out2_1 = memref.reinterpret_cast %out2 to offset: [0], sizes: [%13], strides: [1] : memref<?xf64> to memref<?xf64>
    %16 = affine.max affine_map<(d0) -> (((d0 floordiv 8192) * 8192), 0)>(%9)
    affine.parallel (%i_strip) = (0) to (symbol(%16)) step (8192) {
      affine.for %i = 0 to 8192 step 4 {
        %i_1 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip, %i)
        %17 = affine.vector_load %x[%i_1] : memref<?xf64>, vector<4xf64>
        %18 = affine.vector_load %x[%i_1 + 1] : memref<?xf64>, vector<4xf64>
        %19 = affine.vector_load %x[%i_1 + 2] : memref<?xf64>, vector<4xf64>
        %20 = arith.addf %17, %18 : vector<4xf64>
        %21 = arith.addf %20, %19 : vector<4xf64>
        %22 = arith.divf %21, %2 : vector<4xf64>
        affine.vector_store %22, %out0_1[%i_1 + 1] : memref<?xf64>, vector<4xf64>
      }
    }
    %23 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0), d0)>(%16, %9)
    %24 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%23, %9)
    %25 = vector.create_mask %24 : vector<4xi1>
    affine.for %i_2 = %16 to %23 step 4 {
      %26 = affine.vector_load %x[%i_2] : memref<?xf64>, vector<4xf64>
      %27 = affine.vector_load %x[%i_2 + 1] : memref<?xf64>, vector<4xf64>
      %28 = affine.vector_load %x[%i_2 + 2] : memref<?xf64>, vector<4xf64>
      %29 = arith.addf %26, %27 : vector<4xf64>
      %30 = arith.addf %29, %28 : vector<4xf64>
      %31 = arith.divf %30, %2 : vector<4xf64>
      affine.vector_store %31, %out0_1[%i_2 + 1] : memref<?xf64>, vector<4xf64>
    }
    affine.for %i_3 = %23 to %9 step 4 {
      %32 = vector.maskedload %x[%i_3], %25, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %33 = affine.apply affine_map<(d0) -> ((d0 + 1))>(%i_3)
      %34 = vector.maskedload %x[%33], %25, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %35 = affine.apply affine_map<(d0) -> ((d0 + 2))>(%i_3)
      %36 = vector.maskedload %x[%35], %25, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %37 = arith.addf %32, %34 : vector<4xf64>
      %38 = arith.addf %37, %36 : vector<4xf64>
      %39 = arith.divf %38, %2 : vector<4xf64>
      %40 = affine.apply affine_map<(d0) -> ((d0 + 1))>(%i_3)
      vector.maskedstore %out0_1[%40], %25, %39 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    affine.for %i_4 = 0 to 1 {
      %41 = affine.load %x[%i_4] : memref<?xf64>
      affine.store %41, %out0_1[%i_4] : memref<?xf64>
    }
    affine.for %i_5 = 0 to 1 {
      %42 = affine.load %x[%i_5 + %11] : memref<?xf64>
      affine.store %42, %out0_1[%i_5 + %9 + 1] : memref<?xf64>
    }
    %43 = affine.max affine_map<(d0) -> (((d0 floordiv 8192) * 8192), 0)>(%4)
    affine.parallel (%i_strip_1) = (0) to (symbol(%43)) step (8192) {
      affine.for %i_6 = 0 to 8192 {
        %i_7 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_1, %i_6)
        %44 = affine.load %x[%4 - %i_7 - 1] : memref<?xf64>
        affine.store %44, %out1_1[%i_7] : memref<?xf64>
      }
    }
    affine.for %i_8 = %43 to %4 {
      %45 = affine.load %x[%4 - %i_8 - 1] : memref<?xf64>
      affine.store %45, %out1_1[%i_8] : memref<?xf64>
    }
    %46 = affine.max affine_map<(d0) -> (((d0 floordiv 8192) * 8192), 0)>(%13)
    affine.parallel (%i_strip_2) = (0) to (symbol(%46)) step (8192) {
      affine.for %i_9 = 0 to 8192 {
        %i_10 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_2, %i_9)
        %47 = affine.load %x[%i_10 * 3 + 1] : memref<?xf64>
        affine.store %47, %out2_1[%i_10] : memref<?xf64>
      }
    }
    affine.for %i_11 = %46 to %13 {
      %48 = affine.load %x[%i_11 * 3 + 1] : memref<?xf64>
      affine.store %48, %out2_1[%i_11] : memref<?xf64>
    }
    func.return
  }
  func.func @program_shapes(%x: memref<?xf64> {llvm.noalias}) -> (index, index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %x, %0 : memref<?xf64>
    %2 = arith.constant 1 : index
    %3 = arith.constant 2 : index
    %4 = arith.constant 3 : index
    %5 = arith.minsi %1, %2 : index
    %6 = arith.cmpi slt, %0, %5 : index
    %7 = arith.subi %1, %3 : index
    %8 = arith.maxsi %7, %0 : index
    %9 = arith.addi %1, %2 : index
    %10 = arith.floordivsi %9, %4 : index
    %11 = arith.addi %2, %8 : index
    %12 = arith.addi %11, %2 : index
    cf.assert %6, "ValueError: a slice of one element has none"
    func.return %12, %1, %10 : index, index, index
  }
}
// ----- loop
builtin.module {
  func.func @program(%x: memref<?xf64> {llvm.noalias}, %out0: memref<?xf64> {llvm.noalias}, %out1: memref<?xf64> {llvm.noalias}, %out2: memref<?xf64> {llvm.noalias}) {
    %c8192 = arith.constant 8192 : index
    %c13 = arith.constant 13 : index
    %c0 = arith.constant 0 : index
    %c4 = arith.constant 4 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %minus1 = arith.constant -1 : index
    %c3 = arith.constant 3 : index
    %0 = arith.constant dense<3.000000e+00> : vector<4xf64>
    %1 = arith.constant dense<0.000000e+00> : vector<4xf64>
    %2 = memref.dim %x, %c0 : memref<?xf64>
    %3 = arith.subi %2, %c2 : index
    %4 = arith.maxsi %3, %c0 : index
    %5 = arith.subi %2, %c1 : index
    %6 = arith.maxsi %5, %c0 : index
    %7 = arith.addi %2, %c1 : index
    %8 = arith.floordivsi %7, %c3 : index
    %9 = arith.addi %c1, %4 : index
    %10 = arith.addi %9, %c1 : index
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%10], strides: [1] : memref<?xf64> to memref<?xf64>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%2], strides: [1] : memref<?xf64> to memref<?xf64>
    %out2_1 = memref.reinterpret_cast %out2 to offset: [0], sizes: [%8], strides: [1] : memref<?xf64> to memref<?xf64>
    %11 = arith.shrsi %4, %c13 : index
    %12 = arith.muli %11, %c8192 overflow<nsw> : index
    %13 = arith.maxsi %12, %c0 : index
    %14 = arith.constant 8192 : index
    %15 = arith.ceildivsi %13, %14 : index
    %16 = arith.constant 0 : index
    %17 = arith.maxsi %15, %16 : index
    %18 = arith.constant 34817 : index
    %19 = arith.muli %17, %18 : index
    %20 = arith.constant 32768 : index
    %21 = arith.cmpi sge, %19, %20 : index
    "omp.parallel"(%21) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %13, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip: index):
          scf.for %i = %c0 to %c8192 step %c4 {
            %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
            %22 = vector.load %x[%i_1] : memref<?xf64>, vector<4xf64>
            %23 = arith.addi %i_1, %c1 overflow<nsw> : index
            %24 = vector.load %x[%23] : memref<?xf64>, vector<4xf64>
            %25 = arith.addi %i_1, %c2 overflow<nsw> : index
            %26 = vector.load %x[%25] : memref<?xf64>, vector<4xf64>
            %27 = arith.addf %22, %24 : vector<4xf64>
            %28 = arith.addf %27, %26 : vector<4xf64>
            %29 = arith.divf %28, %0 : vector<4xf64>
            vector.store %29, %out0_1[%23] : memref<?xf64>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %30 = arith.subi %4, %13 overflow<nsw> : index
    %31 = arith.shrsi %30, %c2 : index
    %32 = arith.muli %31, %c4 overflow<nsw> : index
    %33 = arith.addi %32, %13 overflow<nsw> : index
    %34 = arith.maxsi %33, %13 : index
    %35 = arith.subi %4, %34 overflow<nsw> : index
    %36 = vector.create_mask %35 : vector<4xi1>
    scf.for %i_2 = %13 to %34 step %c4 {
      %37 = vector.load %x[%i_2] : memref<?xf64>, vector<4xf64>
      %38 = arith.addi %i_2, %c1 overflow<nsw> : index
      %39 = vector.load %x[%38] : memref<?xf64>, vector<4xf64>
      %40 = arith.addi %i_2, %c2 overflow<nsw> : index
      %41 = vector.load %x[%40] : memref<?xf64>, vector<4xf64>
      %42 = arith.addf %37, %39 : vector<4xf64>
      %43 = arith.addf %42, %41 : vector<4xf64>
      %44 = arith.divf %43, %0 : vector<4xf64>
      vector.store %44, %out0_1[%38] : memref<?xf64>, vector<4xf64>
    }
    scf.for %i_3 = %34 to %4 step %c4 {
      %45 = vector.maskedload %x[%i_3], %36, %1 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %46 = arith.addi %i_3, %c1 overflow<nsw> : index
      %47 = vector.maskedload %x[%46], %36, %1 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %48 = arith.addi %i_3, %c2 overflow<nsw> : index
      %49 = vector.maskedload %x[%48], %36, %1 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %50 = arith.addf %45, %47 : vector<4xf64>
      %51 = arith.addf %50, %49 : vector<4xf64>
      %52 = arith.divf %51, %0 : vector<4xf64>
      vector.maskedstore %out0_1[%46], %36, %52 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    scf.for %i_4 = %c0 to %c1 step %c1 {
      %53 = memref.load %x[%i_4] : memref<?xf64>
      memref.store %53, %out0_1[%i_4] : memref<?xf64>
    }
    scf.for %i_5 = %c0 to %c1 step %c1 {
      %54 = arith.addi %i_5, %6 overflow<nsw> : index
      %55 = memref.load %x[%54] : memref<?xf64>
      %56 = arith.addi %i_5, %4 overflow<nsw> : index
      %57 = arith.addi %56, %c1 overflow<nsw> : index
      memref.store %55, %out0_1[%57] : memref<?xf64>
    }
    %58 = arith.shrsi %2, %c13 : index
    %59 = arith.muli %58, %c8192 overflow<nsw> : index
    %60 = arith.maxsi %59, %c0 : index
    %61 = arith.constant 8192 : index
    %62 = arith.ceildivsi %60, %61 : index
    %63 = arith.constant 0 : index
    %64 = arith.maxsi %62, %63 : index
    %65 = arith.constant 57345 : index
    %66 = arith.muli %64, %65 : index
    %67 = arith.constant 32768 : index
    %68 = arith.cmpi sge, %66, %67 : index
    "omp.parallel"(%68) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %60, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip_1: index):
          scf.for %i_6 = %c0 to %c8192 step %c1 {
            %i_7 = arith.addi %i_strip_1, %i_6 overflow<nsw> : index
            %69 = arith.subi %2, %i_7 overflow<nsw> : index
            %70 = arith.addi %69, %minus1 overflow<nsw> : index
            %71 = memref.load %x[%70] : memref<?xf64>
            memref.store %71, %out1_1[%i_7] : memref<?xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    scf.for %i_8 = %60 to %2 step %c1 {
      %72 = arith.subi %2, %i_8 overflow<nsw> : index
      %73 = arith.addi %72, %minus1 overflow<nsw> : index
      %74 = memref.load %x[%73] : memref<?xf64>
      memref.store %74, %out1_1[%i_8] : memref<?xf64>
    }
    %75 = arith.shrsi %8, %c13 : index
    %76 = arith.muli %75, %c8192 overflow<nsw> : index
    %77 = arith.maxsi %76, %c0 : index
    %78 = arith.constant 8192 : index
    %79 = arith.ceildivsi %77, %78 : index
    %80 = arith.constant 0 : index
    %81 = arith.maxsi %79, %80 : index
    %82 = arith.constant 57345 : index
    %83 = arith.muli %81, %82 : index
    %84 = arith.constant 32768 : index
    %85 = arith.cmpi sge, %83, %84 : index
    "omp.parallel"(%85) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %77, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip_2: index):
          scf.for %i_9 = %c0 to %c8192 step %c1 {
            %i_10 = arith.addi %i_strip_2, %i_9 overflow<nsw> : index
            %86 = arith.muli %i_10, %c3 overflow<nsw> : index
            %87 = arith.addi %86, %c1 overflow<nsw> : index
            %88 = memref.load %x[%87] : memref<?xf64>
            memref.store %88, %out2_1[%i_10] : memref<?xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    scf.for %i_11 = %77 to %8 step %c1 {
      %89 = arith.muli %i_11, %c3 overflow<nsw> : index
      %90 = arith.addi %89, %c1 overflow<nsw> : index
      %91 = memref.load %x[%90] : memref<?xf64>
      memref.store %91, %out2_1[%i_11] : memref<?xf64>
    }
    func.return
  }
  func.func @program_shapes(%x: memref<?xf64> {llvm.noalias}) -> (index, index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %x, %0 : memref<?xf64>
    %2 = arith.constant 1 : index
    %3 = arith.constant 2 : index
    %4 = arith.constant 3 : index
    %5 = arith.minsi %1, %2 : index
    %6 = arith.cmpi slt, %0, %5 : index
    %7 = arith.subi %1, %3 : index
    %8 = arith.maxsi %7, %0 : index
    %9 = arith.addi %1, %2 : index
    %10 = arith.floordivsi %9, %4 : index
    %11 = arith.addi %2, %8 : index
    %12 = arith.addi %11, %2 : index
    cf.assert %6, "ValueError: a slice of one element has none"
    func.return %12, %1, %10 : index, index, index
  }
}
// ----- llvm
builtin.module attributes {stepwell.asserts = ["tests/corpus/slices.py:8: ValueError: a slice of one element has none"]} {
  llvm.func @stepwell_parallel_for(!llvm.ptr, !llvm.ptr, i64, i64) -> i32
  llvm.func @program(%x: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0: i64, %out0: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out0_size0: i64, %out1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out1_size0: i64, %out2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out2_size0: i64) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(8192) : i64
    %1 = llvm.mlir.constant(13) : i64
    %2 = llvm.mlir.constant(0) : i64
    %3 = llvm.mlir.constant(4) : i64
    %4 = llvm.mlir.constant(1) : i64
    %5 = llvm.mlir.constant(2) : i64
    %6 = llvm.mlir.constant(-1) : i64
    %7 = llvm.mlir.constant(3) : i64
    %8 = llvm.mlir.constant(34817) : i64
    %9 = llvm.mlir.constant(32768) : i64
    %10 = llvm.mlir.constant(40) : i64
    %11 = llvm.alloca %10 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %12 = llvm.mlir.constant(8) : i64
    %13 = llvm.mlir.constant(16) : i64
    %14 = llvm.mlir.constant(24) : i64
    %15 = llvm.mlir.constant(32) : i64
    %16 = llvm.mlir.constant(57345) : i64
    %17 = llvm.alloca %15 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %18 = llvm.alloca %10 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %19 = llvm.mlir.constant(0 : i32) : i32
    %20 = llvm.mlir.constant(dense<3.000000e+00> : vector<4xf64>) : vector<4xf64>
    %21 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %22 = llvm.sub %x_size0, %5 : i64
    %23 = llvm.intr.smax(%22, %2) : (i64, i64) -> i64
    %24 = llvm.sub %x_size0, %4 : i64
    %25 = llvm.intr.smax(%24, %2) : (i64, i64) -> i64
    %26 = llvm.add %x_size0, %4 : i64
    %27 = llvm.sdiv %26, %7 : i64
    %28 = llvm.srem %26, %7 : i64
    %29 = llvm.icmp "ne" %28, %2 : i64
    %30 = llvm.xor %28, %7 : i64
    %31 = llvm.icmp "slt" %30, %2 : i64
    %32 = llvm.and %29, %31 : i1
    %33 = llvm.add %27, %6 : i64
    %34 = llvm.select %32, %33, %27 : i1, i64
    %35 = llvm.add %4, %23 : i64
    %36 = llvm.add %35, %4 : i64
    %37 = llvm.ashr %23, %1 : i64
    %38 = llvm.mul %37, %0 overflow<nsw> : i64
    %39 = llvm.intr.smax(%38, %2) : (i64, i64) -> i64
    %40 = llvm.sdiv %39, %0 : i64
    %41 = llvm.srem %39, %0 : i64
    %42 = llvm.icmp "ne" %41, %2 : i64
    %43 = llvm.xor %41, %0 : i64
    %44 = llvm.icmp "sge" %43, %2 : i64
    %45 = llvm.and %42, %44 : i1
    %46 = llvm.add %40, %4 : i64
    %47 = llvm.select %45, %46, %40 : i1, i64
    %48 = llvm.intr.smax(%47, %2) : (i64, i64) -> i64
    %49 = llvm.mul %48, %8 : i64
    %50 = llvm.icmp "sge" %49, %9 : i64
    %51 = llvm.icmp "sgt" %39, %2 : i64
    %52 = llvm.sub %39, %4 overflow<nsw> : i64
    %53 = llvm.sdiv %52, %0 : i64
    %54 = llvm.add %53, %4 overflow<nsw> : i64
    %55 = llvm.select %51, %54, %2 : i1, i64
    llvm.cond_br %50, ^bb1, ^bb2
  ^bb1:
    llvm.store %39, %11 {alignment = 8 : i64} : i64, !llvm.ptr
    %56 = llvm.getelementptr inbounds %11[%12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %56 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %57 = llvm.getelementptr inbounds %11[%13] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %57 {alignment = 8 : i64} : i64, !llvm.ptr
    %58 = llvm.getelementptr inbounds %11[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %58 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %59 = llvm.getelementptr inbounds %11[%15] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %36, %59 {alignment = 8 : i64} : i64, !llvm.ptr
    %60 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %61 = llvm.call @stepwell_parallel_for(%60, %11, %55, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%61 : i32)
  ^bb2:
    %62 = llvm.call @program.parallel0(%2, %55, %39, %x, %x_size0, %out0, %36) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64) -> i32
    llvm.br ^bb3(%62 : i32)
  ^bb3(%63: i32):
    %64 = llvm.sub %23, %39 overflow<nsw> : i64
    %65 = llvm.ashr %64, %5 : i64
    %66 = llvm.mul %65, %3 overflow<nsw> : i64
    %67 = llvm.add %66, %39 overflow<nsw> : i64
    %68 = llvm.intr.smax(%67, %39) : (i64, i64) -> i64
    %69 = llvm.sub %23, %68 overflow<nsw> : i64
    %70 = llvm.intr.smin(%69, %3) : (i64, i64) -> i64
    %71 = llvm.intr.smax(%70, %2) : (i64, i64) -> i64
    %72 = llvm.trunc %71 : i64 to i32
    %73 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %74 = llvm.mlir.poison : vector<4xi32>
    %75 = llvm.insertelement %72, %74[%2 : i64] : vector<4xi32>
    %76 = llvm.shufflevector %75, %74 [0, 0, 0, 0] : vector<4xi32>
    %77 = llvm.icmp "slt" %73, %76 : vector<4xi32>
    %78 = llvm.icmp "slt" %39, %68 : i64
    llvm.cond_br %78, ^bb4(%39 : i64), ^bb5
  ^bb4(%i: i64):
    %79 = llvm.getelementptr inbounds %x[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %80 = llvm.load %79 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %81 = llvm.add %i, %4 overflow<nsw> : i64
    %82 = llvm.getelementptr inbounds %x[%81] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %83 = llvm.load %82 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %84 = llvm.add %i, %5 overflow<nsw> : i64
    %85 = llvm.getelementptr inbounds %x[%84] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %86 = llvm.load %85 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %87 = llvm.fadd %80, %83 : vector<4xf64>
    %88 = llvm.fadd %87, %86 : vector<4xf64>
    %89 = llvm.fdiv %88, %20 : vector<4xf64>
    %90 = llvm.getelementptr inbounds %out0[%81] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %89, %90 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %91 = llvm.add %i, %3 overflow<nsw> : i64
    %92 = llvm.icmp "slt" %91, %68 : i64
    llvm.cond_br %92, ^bb4(%91 : i64), ^bb5
  ^bb5:
    %93 = llvm.icmp "slt" %68, %23 : i64
    llvm.cond_br %93, ^bb6(%68 : i64), ^bb7
  ^bb6(%i_1: i64):
    %94 = llvm.getelementptr inbounds %x[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %95 = llvm.intr.masked.load %94, %77, %21 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %96 = llvm.add %i_1, %4 overflow<nsw> : i64
    %97 = llvm.getelementptr inbounds %x[%96] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %98 = llvm.intr.masked.load %97, %77, %21 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %99 = llvm.add %i_1, %5 overflow<nsw> : i64
    %100 = llvm.getelementptr inbounds %x[%99] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %101 = llvm.intr.masked.load %100, %77, %21 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %102 = llvm.fadd %95, %98 : vector<4xf64>
    %103 = llvm.fadd %102, %101 : vector<4xf64>
    %104 = llvm.fdiv %103, %20 : vector<4xf64>
    %105 = llvm.getelementptr inbounds %out0[%96] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %104, %105, %77 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %106 = llvm.add %i_1, %3 overflow<nsw> : i64
    %107 = llvm.icmp "slt" %106, %23 : i64
    llvm.cond_br %107, ^bb6(%106 : i64), ^bb7
  ^bb7:
    %108 = llvm.load %x {alignment = 8 : i64} : !llvm.ptr -> f64
    llvm.store %108, %out0 {alignment = 8 : i64} : f64, !llvm.ptr
    %109 = llvm.add %2, %25 overflow<nsw> : i64
    %110 = llvm.getelementptr inbounds %x[%109] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %111 = llvm.load %110 {alignment = 8 : i64} : !llvm.ptr -> f64
    %112 = llvm.add %2, %23 overflow<nsw> : i64
    %113 = llvm.add %112, %4 overflow<nsw> : i64
    %114 = llvm.getelementptr inbounds %out0[%113] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %111, %114 {alignment = 8 : i64} : f64, !llvm.ptr
    %115 = llvm.ashr %x_size0, %1 : i64
    %116 = llvm.mul %115, %0 overflow<nsw> : i64
    %117 = llvm.intr.smax(%116, %2) : (i64, i64) -> i64
    %118 = llvm.sdiv %117, %0 : i64
    %119 = llvm.srem %117, %0 : i64
    %120 = llvm.icmp "ne" %119, %2 : i64
    %121 = llvm.xor %119, %0 : i64
    %122 = llvm.icmp "sge" %121, %2 : i64
    %123 = llvm.and %120, %122 : i1
    %124 = llvm.add %118, %4 : i64
    %125 = llvm.select %123, %124, %118 : i1, i64
    %126 = llvm.intr.smax(%125, %2) : (i64, i64) -> i64
    %127 = llvm.mul %126, %16 : i64
    %128 = llvm.icmp "sge" %127, %9 : i64
    %129 = llvm.icmp "sgt" %117, %2 : i64
    %130 = llvm.sub %117, %4 overflow<nsw> : i64
    %131 = llvm.sdiv %130, %0 : i64
    %132 = llvm.add %131, %4 overflow<nsw> : i64
    %133 = llvm.select %129, %132, %2 : i1, i64
    llvm.cond_br %128, ^bb8, ^bb9
  ^bb8:
    llvm.store %117, %17 {alignment = 8 : i64} : i64, !llvm.ptr
    %134 = llvm.getelementptr inbounds %17[%12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %134 {alignment = 8 : i64} : i64, !llvm.ptr
    %135 = llvm.getelementptr inbounds %17[%13] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %135 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %136 = llvm.getelementptr inbounds %17[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %136 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %137 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %138 = llvm.call @stepwell_parallel_for(%137, %17, %133, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb10(%138 : i32)
  ^bb9:
    %139 = llvm.call @program.parallel1(%2, %133, %117, %x_size0, %x, %out1) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb10(%139 : i32)
  ^bb10(%140: i32):
    %141 = llvm.icmp "slt" %117, %x_size0 : i64
    llvm.cond_br %141, ^bb11(%117 : i64), ^bb12
  ^bb11(%i_2: i64):
    %142 = llvm.sub %x_size0, %i_2 overflow<nsw> : i64
    %143 = llvm.add %142, %6 overflow<nsw> : i64
    %144 = llvm.getelementptr inbounds %x[%143] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %145 = llvm.load %144 {alignment = 8 : i64} : !llvm.ptr -> f64
    %146 = llvm.getelementptr inbounds %out1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %145, %146 {alignment = 8 : i64} : f64, !llvm.ptr
    %147 = llvm.add %i_2, %4 overflow<nsw> : i64
    %148 = llvm.icmp "slt" %147, %x_size0 : i64
    llvm.cond_br %148, ^bb11(%147 : i64), ^bb12
  ^bb12:
    %149 = llvm.ashr %34, %1 : i64
    %150 = llvm.mul %149, %0 overflow<nsw> : i64
    %151 = llvm.intr.smax(%150, %2) : (i64, i64) -> i64
    %152 = llvm.sdiv %151, %0 : i64
    %153 = llvm.srem %151, %0 : i64
    %154 = llvm.icmp "ne" %153, %2 : i64
    %155 = llvm.xor %153, %0 : i64
    %156 = llvm.icmp "sge" %155, %2 : i64
    %157 = llvm.and %154, %156 : i1
    %158 = llvm.add %152, %4 : i64
    %159 = llvm.select %157, %158, %152 : i1, i64
    %160 = llvm.intr.smax(%159, %2) : (i64, i64) -> i64
    %161 = llvm.mul %160, %16 : i64
    %162 = llvm.icmp "sge" %161, %9 : i64
    %163 = llvm.icmp "sgt" %151, %2 : i64
    %164 = llvm.sub %151, %4 overflow<nsw> : i64
    %165 = llvm.sdiv %164, %0 : i64
    %166 = llvm.add %165, %4 overflow<nsw> : i64
    %167 = llvm.select %163, %166, %2 : i1, i64
    llvm.cond_br %162, ^bb13, ^bb14
  ^bb13:
    llvm.store %151, %18 {alignment = 8 : i64} : i64, !llvm.ptr
    %168 = llvm.getelementptr inbounds %18[%12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %168 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %169 = llvm.getelementptr inbounds %18[%13] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %169 {alignment = 8 : i64} : i64, !llvm.ptr
    %170 = llvm.getelementptr inbounds %18[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %170 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %171 = llvm.getelementptr inbounds %18[%15] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %34, %171 {alignment = 8 : i64} : i64, !llvm.ptr
    %172 = llvm.mlir.addressof @program.parallel2.part : !llvm.ptr
    %173 = llvm.call @stepwell_parallel_for(%172, %18, %167, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb15(%173 : i32)
  ^bb14:
    %174 = llvm.call @program.parallel2(%2, %167, %151, %x, %x_size0, %out2, %34) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64) -> i32
    llvm.br ^bb15(%174 : i32)
  ^bb15(%175: i32):
    %176 = llvm.icmp "slt" %151, %34 : i64
    llvm.cond_br %176, ^bb16(%151 : i64), ^bb17
  ^bb16(%i_3: i64):
    %177 = llvm.mul %i_3, %7 overflow<nsw> : i64
    %178 = llvm.add %177, %4 overflow<nsw> : i64
    %179 = llvm.getelementptr inbounds %x[%178] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %180 = llvm.load %179 {alignment = 8 : i64} : !llvm.ptr -> f64
    %181 = llvm.getelementptr inbounds %out2[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %180, %181 {alignment = 8 : i64} : f64, !llvm.ptr
    %182 = llvm.add %i_3, %4 overflow<nsw> : i64
    %183 = llvm.icmp "slt" %182, %34 : i64
    llvm.cond_br %183, ^bb16(%182 : i64), ^bb17
  ^bb17:
    llvm.return %19 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %184: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %x_size0_1: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %185: i64) -> i32 attributes {no_unwind, no_inline} {
    %186 = llvm.mlir.constant(0) : i64
    %187 = llvm.mlir.constant(8192) : i64
    %188 = llvm.mlir.constant(4) : i64
    %189 = llvm.mlir.constant(1) : i64
    %190 = llvm.mlir.constant(2) : i64
    %191 = llvm.mlir.constant(0 : i32) : i32
    %192 = llvm.mlir.constant(dense<3.000000e+00> : vector<4xf64>) : vector<4xf64>
    %193 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %193, ^bb1(%begin : i64), ^bb4
  ^bb1(%194: i64):
    %i_strip = llvm.mul %194, %187 overflow<nsw> : i64
    llvm.br ^bb2(%186 : i64)
  ^bb2(%i_4: i64):
    %i_5 = llvm.add %i_strip, %i_4 overflow<nsw> : i64
    %195 = llvm.getelementptr inbounds %x_1[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %196 = llvm.load %195 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %197 = llvm.add %i_5, %189 overflow<nsw> : i64
    %198 = llvm.getelementptr inbounds %x_1[%197] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %199 = llvm.load %198 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %200 = llvm.add %i_5, %190 overflow<nsw> : i64
    %201 = llvm.getelementptr inbounds %x_1[%200] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %202 = llvm.load %201 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %203 = llvm.fadd %196, %199 : vector<4xf64>
    %204 = llvm.fadd %203, %202 : vector<4xf64>
    %205 = llvm.fdiv %204, %192 : vector<4xf64>
    %206 = llvm.getelementptr inbounds %out0_1[%197] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %205, %206 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %207 = llvm.add %i_4, %188 overflow<nsw> : i64
    %208 = llvm.icmp "slt" %207, %187 : i64
    llvm.cond_br %208, ^bb2(%207 : i64), ^bb3
  ^bb3:
    %209 = llvm.add %194, %189 overflow<nsw> : i64
    %210 = llvm.icmp "slt" %209, %end : i64
    llvm.cond_br %210, ^bb1(%209 : i64), ^bb4
  ^bb4:
    llvm.return %191 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %211 = llvm.mlir.constant(8) : i64
    %212 = llvm.mlir.constant(16) : i64
    %213 = llvm.mlir.constant(24) : i64
    %214 = llvm.mlir.constant(32) : i64
    %215 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %216 = llvm.getelementptr inbounds %context[%211] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %217 = llvm.load %216 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %218 = llvm.getelementptr inbounds %context[%212] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %219 = llvm.load %218 {alignment = 8 : i64} : !llvm.ptr -> i64
    %220 = llvm.getelementptr inbounds %context[%213] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %221 = llvm.load %220 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %222 = llvm.getelementptr inbounds %context[%214] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %223 = llvm.load %222 {alignment = 8 : i64} : !llvm.ptr -> i64
    %224 = llvm.call @program.parallel0(%begin_1, %end_1, %215, %217, %219, %221, %223) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64) -> i32
    llvm.return %224 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %225: i64, %x_size0_2: i64, %x_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %226 = llvm.mlir.constant(0) : i64
    %227 = llvm.mlir.constant(8192) : i64
    %228 = llvm.mlir.constant(1) : i64
    %229 = llvm.mlir.constant(-1) : i64
    %230 = llvm.mlir.constant(0 : i32) : i32
    %231 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %231, ^bb1(%begin_2 : i64), ^bb4
  ^bb1(%232: i64):
    %i_strip_1 = llvm.mul %232, %227 overflow<nsw> : i64
    llvm.br ^bb2(%226 : i64)
  ^bb2(%i_6: i64):
    %i_7 = llvm.add %i_strip_1, %i_6 overflow<nsw> : i64
    %233 = llvm.sub %x_size0_2, %i_7 overflow<nsw> : i64
    %234 = llvm.add %233, %229 overflow<nsw> : i64
    %235 = llvm.getelementptr inbounds %x_2[%234] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %236 = llvm.load %235 {alignment = 8 : i64} : !llvm.ptr -> f64
    %237 = llvm.getelementptr inbounds %out1_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %236, %237 {alignment = 8 : i64} : f64, !llvm.ptr
    %238 = llvm.add %i_6, %228 overflow<nsw> : i64
    %239 = llvm.icmp "slt" %238, %227 : i64
    llvm.cond_br %239, ^bb2(%238 : i64), ^bb3
  ^bb3:
    %240 = llvm.add %232, %228 overflow<nsw> : i64
    %241 = llvm.icmp "slt" %240, %end_2 : i64
    llvm.cond_br %241, ^bb1(%240 : i64), ^bb4
  ^bb4:
    llvm.return %230 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %242 = llvm.mlir.constant(8) : i64
    %243 = llvm.mlir.constant(16) : i64
    %244 = llvm.mlir.constant(24) : i64
    %245 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %246 = llvm.getelementptr inbounds %context_1[%242] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %247 = llvm.load %246 {alignment = 8 : i64} : !llvm.ptr -> i64
    %248 = llvm.getelementptr inbounds %context_1[%243] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %249 = llvm.load %248 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %250 = llvm.getelementptr inbounds %context_1[%244] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %251 = llvm.load %250 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %252 = llvm.call @program.parallel1(%begin_3, %end_3, %245, %247, %249, %251) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %252 : i32
  }
  llvm.func internal @program.parallel2(%begin_4: i64, %end_4: i64, %253: i64, %x_3: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %x_size0_3: i64, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %254: i64) -> i32 attributes {no_unwind, no_inline} {
    %255 = llvm.mlir.constant(0) : i64
    %256 = llvm.mlir.constant(8192) : i64
    %257 = llvm.mlir.constant(1) : i64
    %258 = llvm.mlir.constant(3) : i64
    %259 = llvm.mlir.constant(0 : i32) : i32
    %260 = llvm.icmp "slt" %begin_4, %end_4 : i64
    llvm.cond_br %260, ^bb1(%begin_4 : i64), ^bb4
  ^bb1(%261: i64):
    %i_strip_2 = llvm.mul %261, %256 overflow<nsw> : i64
    llvm.br ^bb2(%255 : i64)
  ^bb2(%i_8: i64):
    %i_9 = llvm.add %i_strip_2, %i_8 overflow<nsw> : i64
    %262 = llvm.mul %i_9, %258 overflow<nsw> : i64
    %263 = llvm.add %262, %257 overflow<nsw> : i64
    %264 = llvm.getelementptr inbounds %x_3[%263] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %265 = llvm.load %264 {alignment = 8 : i64} : !llvm.ptr -> f64
    %266 = llvm.getelementptr inbounds %out2_1[%i_9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %265, %266 {alignment = 8 : i64} : f64, !llvm.ptr
    %267 = llvm.add %i_8, %257 overflow<nsw> : i64
    %268 = llvm.icmp "slt" %267, %256 : i64
    llvm.cond_br %268, ^bb2(%267 : i64), ^bb3
  ^bb3:
    %269 = llvm.add %261, %257 overflow<nsw> : i64
    %270 = llvm.icmp "slt" %269, %end_4 : i64
    llvm.cond_br %270, ^bb1(%269 : i64), ^bb4
  ^bb4:
    llvm.return %259 : i32
  }
  llvm.func internal @program.parallel2.part(%context_2: !llvm.ptr, %begin_5: i64, %end_5: i64) -> i32 attributes {no_unwind} {
    %271 = llvm.mlir.constant(8) : i64
    %272 = llvm.mlir.constant(16) : i64
    %273 = llvm.mlir.constant(24) : i64
    %274 = llvm.mlir.constant(32) : i64
    %275 = llvm.load %context_2 {alignment = 8 : i64} : !llvm.ptr -> i64
    %276 = llvm.getelementptr inbounds %context_2[%271] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %277 = llvm.load %276 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %278 = llvm.getelementptr inbounds %context_2[%272] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %279 = llvm.load %278 {alignment = 8 : i64} : !llvm.ptr -> i64
    %280 = llvm.getelementptr inbounds %context_2[%273] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %281 = llvm.load %280 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %282 = llvm.getelementptr inbounds %context_2[%274] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %283 = llvm.load %282 {alignment = 8 : i64} : !llvm.ptr -> i64
    %284 = llvm.call @program.parallel2(%begin_5, %end_5, %275, %277, %279, %281, %283) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64) -> i32
    llvm.return %284 : i32
  }
  llvm.func @program_shapes(%x_4: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_4: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %285 = llvm.mlir.constant(0) : i64
    %286 = llvm.mlir.constant(1) : i64
    %287 = llvm.mlir.constant(2) : i64
    %288 = llvm.mlir.constant(3) : i64
    %289 = llvm.mlir.constant(-1) : i64
    %290 = llvm.mlir.constant(1 : i32) : i32
    %291 = llvm.mlir.constant(0 : i32) : i32
    %292 = llvm.intr.smin(%x_size0_4, %286) : (i64, i64) -> i64
    %293 = llvm.icmp "slt" %285, %292 : i64
    %294 = llvm.sub %x_size0_4, %287 : i64
    %295 = llvm.intr.smax(%294, %285) : (i64, i64) -> i64
    %296 = llvm.add %x_size0_4, %286 : i64
    %297 = llvm.sdiv %296, %288 : i64
    %298 = llvm.srem %296, %288 : i64
    %299 = llvm.icmp "ne" %298, %285 : i64
    %300 = llvm.xor %298, %288 : i64
    %301 = llvm.icmp "slt" %300, %285 : i64
    %302 = llvm.and %299, %301 : i1
    %303 = llvm.add %297, %289 : i64
    %304 = llvm.select %302, %303, %297 : i1, i64
    %305 = llvm.add %286, %295 : i64
    %306 = llvm.add %305, %286 : i64
    llvm.cond_br %293, ^bb1, ^bb2(%290 : i32)
  ^bb1:
    llvm.store %306, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %307 = llvm.getelementptr inbounds %extents[%286] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_4, %307 {alignment = 8 : i64} : i64, !llvm.ptr
    %308 = llvm.getelementptr inbounds %extents[%287] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %304, %308 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %291 : i32
  ^bb2(%309: i32):
    llvm.return %309 : i32
  }
}
