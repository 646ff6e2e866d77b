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
    %82 = llvm.getelementptr inbounds %79[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %83 = llvm.load %82 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %84 = llvm.getelementptr inbounds %79[%5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %85 = llvm.load %84 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %86 = llvm.fadd %80, %83 : vector<4xf64>
    %87 = llvm.fadd %86, %85 : vector<4xf64>
    %88 = llvm.fdiv %87, %20 : vector<4xf64>
    %89 = llvm.getelementptr inbounds %out0[%81] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %88, %89 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %90 = llvm.add %i, %3 overflow<nsw> : i64
    %91 = llvm.icmp "slt" %90, %68 : i64
    llvm.cond_br %91, ^bb4(%90 : i64), ^bb5
  ^bb5:
    %92 = llvm.icmp "slt" %68, %23 : i64
    llvm.cond_br %92, ^bb6(%68 : i64), ^bb7
  ^bb6(%i_1: i64):
    %93 = llvm.getelementptr inbounds %x[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %94 = llvm.intr.masked.load %93, %77, %21 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %95 = llvm.add %i_1, %4 overflow<nsw> : i64
    %96 = llvm.getelementptr inbounds %93[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %97 = llvm.intr.masked.load %96, %77, %21 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %98 = llvm.getelementptr inbounds %93[%5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %99 = llvm.intr.masked.load %98, %77, %21 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %100 = llvm.fadd %94, %97 : vector<4xf64>
    %101 = llvm.fadd %100, %99 : vector<4xf64>
    %102 = llvm.fdiv %101, %20 : vector<4xf64>
    %103 = llvm.getelementptr inbounds %out0[%95] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %102, %103, %77 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %104 = llvm.add %i_1, %3 overflow<nsw> : i64
    %105 = llvm.icmp "slt" %104, %23 : i64
    llvm.cond_br %105, ^bb6(%104 : i64), ^bb7
  ^bb7:
    %106 = llvm.load %x {alignment = 8 : i64} : !llvm.ptr -> f64
    llvm.store %106, %out0 {alignment = 8 : i64} : f64, !llvm.ptr
    %107 = llvm.add %2, %25 overflow<nsw> : i64
    %108 = llvm.getelementptr inbounds %x[%107] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %109 = llvm.load %108 {alignment = 8 : i64} : !llvm.ptr -> f64
    %110 = llvm.add %2, %23 overflow<nsw> : i64
    %111 = llvm.add %110, %4 overflow<nsw> : i64
    %112 = llvm.getelementptr inbounds %out0[%111] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %109, %112 {alignment = 8 : i64} : f64, !llvm.ptr
    %113 = llvm.ashr %x_size0, %1 : i64
    %114 = llvm.mul %113, %0 overflow<nsw> : i64
    %115 = llvm.intr.smax(%114, %2) : (i64, i64) -> i64
    %116 = llvm.sdiv %115, %0 : i64
    %117 = llvm.srem %115, %0 : i64
    %118 = llvm.icmp "ne" %117, %2 : i64
    %119 = llvm.xor %117, %0 : i64
    %120 = llvm.icmp "sge" %119, %2 : i64
    %121 = llvm.and %118, %120 : i1
    %122 = llvm.add %116, %4 : i64
    %123 = llvm.select %121, %122, %116 : i1, i64
    %124 = llvm.intr.smax(%123, %2) : (i64, i64) -> i64
    %125 = llvm.mul %124, %16 : i64
    %126 = llvm.icmp "sge" %125, %9 : i64
    %127 = llvm.icmp "sgt" %115, %2 : i64
    %128 = llvm.sub %115, %4 overflow<nsw> : i64
    %129 = llvm.sdiv %128, %0 : i64
    %130 = llvm.add %129, %4 overflow<nsw> : i64
    %131 = llvm.select %127, %130, %2 : i1, i64
    llvm.cond_br %126, ^bb8, ^bb9
  ^bb8:
    llvm.store %115, %17 {alignment = 8 : i64} : i64, !llvm.ptr
    %132 = llvm.getelementptr inbounds %17[%12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %132 {alignment = 8 : i64} : i64, !llvm.ptr
    %133 = llvm.getelementptr inbounds %17[%13] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %133 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %134 = llvm.getelementptr inbounds %17[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %134 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %135 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %136 = llvm.call @stepwell_parallel_for(%135, %17, %131, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb10(%136 : i32)
  ^bb9:
    %137 = llvm.call @program.parallel1(%2, %131, %115, %x_size0, %x, %out1) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb10(%137 : i32)
  ^bb10(%138: i32):
    %139 = llvm.icmp "slt" %115, %x_size0 : i64
    llvm.cond_br %139, ^bb11(%115 : i64), ^bb12
  ^bb11(%i_2: i64):
    %140 = llvm.sub %x_size0, %i_2 overflow<nsw> : i64
    %141 = llvm.add %140, %6 overflow<nsw> : i64
    %142 = llvm.getelementptr inbounds %x[%141] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %143 = llvm.load %142 {alignment = 8 : i64} : !llvm.ptr -> f64
    %144 = llvm.getelementptr inbounds %out1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %143, %144 {alignment = 8 : i64} : f64, !llvm.ptr
    %145 = llvm.add %i_2, %4 overflow<nsw> : i64
    %146 = llvm.icmp "slt" %145, %x_size0 : i64
    llvm.cond_br %146, ^bb11(%145 : i64), ^bb12
  ^bb12:
    %147 = llvm.ashr %34, %1 : i64
    %148 = llvm.mul %147, %0 overflow<nsw> : i64
    %149 = llvm.intr.smax(%148, %2) : (i64, i64) -> i64
    %150 = llvm.sdiv %149, %0 : i64
    %151 = llvm.srem %149, %0 : i64
    %152 = llvm.icmp "ne" %151, %2 : i64
    %153 = llvm.xor %151, %0 : i64
    %154 = llvm.icmp "sge" %153, %2 : i64
    %155 = llvm.and %152, %154 : i1
    %156 = llvm.add %150, %4 : i64
    %157 = llvm.select %155, %156, %150 : i1, i64
    %158 = llvm.intr.smax(%157, %2) : (i64, i64) -> i64
    %159 = llvm.mul %158, %16 : i64
    %160 = llvm.icmp "sge" %159, %9 : i64
    %161 = llvm.icmp "sgt" %149, %2 : i64
    %162 = llvm.sub %149, %4 overflow<nsw> : i64
    %163 = llvm.sdiv %162, %0 : i64
    %164 = llvm.add %163, %4 overflow<nsw> : i64
    %165 = llvm.select %161, %164, %2 : i1, i64
    llvm.cond_br %160, ^bb13, ^bb14
  ^bb13:
    llvm.store %149, %18 {alignment = 8 : i64} : i64, !llvm.ptr
    %166 = llvm.getelementptr inbounds %18[%12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %166 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %167 = llvm.getelementptr inbounds %18[%13] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %167 {alignment = 8 : i64} : i64, !llvm.ptr
    %168 = llvm.getelementptr inbounds %18[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %168 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %169 = llvm.getelementptr inbounds %18[%15] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %34, %169 {alignment = 8 : i64} : i64, !llvm.ptr
    %170 = llvm.mlir.addressof @program.parallel2.part : !llvm.ptr
    %171 = llvm.call @stepwell_parallel_for(%170, %18, %165, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb15(%171 : i32)
  ^bb14:
    %172 = llvm.call @program.parallel2(%2, %165, %149, %x, %x_size0, %out2, %34) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64) -> i32
    llvm.br ^bb15(%172 : i32)
  ^bb15(%173: i32):
    %174 = llvm.icmp "slt" %149, %34 : i64
    llvm.cond_br %174, ^bb16(%149 : i64), ^bb17
  ^bb16(%i_3: i64):
    %175 = llvm.mul %i_3, %7 overflow<nsw> : i64
    %176 = llvm.add %175, %4 overflow<nsw> : i64
    %177 = llvm.getelementptr inbounds %x[%176] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %178 = llvm.load %177 {alignment = 8 : i64} : !llvm.ptr -> f64
    %179 = llvm.getelementptr inbounds %out2[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %178, %179 {alignment = 8 : i64} : f64, !llvm.ptr
    %180 = llvm.add %i_3, %4 overflow<nsw> : i64
    %181 = llvm.icmp "slt" %180, %34 : i64
    llvm.cond_br %181, ^bb16(%180 : i64), ^bb17
  ^bb17:
    llvm.return %19 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %182: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %x_size0_1: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %183: i64) -> i32 attributes {no_unwind, no_inline} {
    %184 = llvm.mlir.constant(0) : i64
    %185 = llvm.mlir.constant(8192) : i64
    %186 = llvm.mlir.constant(4) : i64
    %187 = llvm.mlir.constant(1) : i64
    %188 = llvm.mlir.constant(2) : i64
    %189 = llvm.mlir.constant(0 : i32) : i32
    %190 = llvm.mlir.constant(dense<3.000000e+00> : vector<4xf64>) : vector<4xf64>
    %191 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %191, ^bb1(%begin : i64), ^bb4
  ^bb1(%192: i64):
    %i_strip = llvm.mul %192, %185 overflow<nsw> : i64
    llvm.br ^bb2(%184 : i64)
  ^bb2(%i_4: i64):
    %i_5 = llvm.add %i_strip, %i_4 overflow<nsw> : i64
    %193 = llvm.getelementptr inbounds %x_1[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %194 = llvm.load %193 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %195 = llvm.add %i_5, %187 overflow<nsw> : i64
    %196 = llvm.getelementptr inbounds %193[%187] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %197 = llvm.load %196 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %198 = llvm.getelementptr inbounds %193[%188] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %199 = llvm.load %198 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %200 = llvm.fadd %194, %197 : vector<4xf64>
    %201 = llvm.fadd %200, %199 : vector<4xf64>
    %202 = llvm.fdiv %201, %190 : vector<4xf64>
    %203 = llvm.getelementptr inbounds %out0_1[%195] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %202, %203 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %204 = llvm.add %i_4, %186 overflow<nsw> : i64
    %205 = llvm.icmp "slt" %204, %185 : i64
    llvm.cond_br %205, ^bb2(%204 : i64), ^bb3
  ^bb3:
    %206 = llvm.add %192, %187 overflow<nsw> : i64
    %207 = llvm.icmp "slt" %206, %end : i64
    llvm.cond_br %207, ^bb1(%206 : i64), ^bb4
  ^bb4:
    llvm.return %189 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %208 = llvm.mlir.constant(8) : i64
    %209 = llvm.mlir.constant(16) : i64
    %210 = llvm.mlir.constant(24) : i64
    %211 = llvm.mlir.constant(32) : i64
    %212 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %213 = llvm.getelementptr inbounds %context[%208] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %214 = llvm.load %213 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %215 = llvm.getelementptr inbounds %context[%209] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %216 = llvm.load %215 {alignment = 8 : i64} : !llvm.ptr -> i64
    %217 = llvm.getelementptr inbounds %context[%210] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %218 = llvm.load %217 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %219 = llvm.getelementptr inbounds %context[%211] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %220 = llvm.load %219 {alignment = 8 : i64} : !llvm.ptr -> i64
    %221 = llvm.call @program.parallel0(%begin_1, %end_1, %212, %214, %216, %218, %220) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64) -> i32
    llvm.return %221 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %222: i64, %x_size0_2: i64, %x_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %223 = llvm.mlir.constant(0) : i64
    %224 = llvm.mlir.constant(8192) : i64
    %225 = llvm.mlir.constant(1) : i64
    %226 = llvm.mlir.constant(-1) : i64
    %227 = llvm.mlir.constant(0 : i32) : i32
    %228 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %228, ^bb1(%begin_2 : i64), ^bb4
  ^bb1(%229: i64):
    %i_strip_1 = llvm.mul %229, %224 overflow<nsw> : i64
    llvm.br ^bb2(%223 : i64)
  ^bb2(%i_6: i64):
    %i_7 = llvm.add %i_strip_1, %i_6 overflow<nsw> : i64
    %230 = llvm.sub %x_size0_2, %i_7 overflow<nsw> : i64
    %231 = llvm.add %230, %226 overflow<nsw> : i64
    %232 = llvm.getelementptr inbounds %x_2[%231] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %233 = llvm.load %232 {alignment = 8 : i64} : !llvm.ptr -> f64
    %234 = llvm.getelementptr inbounds %out1_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %233, %234 {alignment = 8 : i64} : f64, !llvm.ptr
    %235 = llvm.add %i_6, %225 overflow<nsw> : i64
    %236 = llvm.icmp "slt" %235, %224 : i64
    llvm.cond_br %236, ^bb2(%235 : i64), ^bb3
  ^bb3:
    %237 = llvm.add %229, %225 overflow<nsw> : i64
    %238 = llvm.icmp "slt" %237, %end_2 : i64
    llvm.cond_br %238, ^bb1(%237 : i64), ^bb4
  ^bb4:
    llvm.return %227 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %239 = llvm.mlir.constant(8) : i64
    %240 = llvm.mlir.constant(16) : i64
    %241 = llvm.mlir.constant(24) : i64
    %242 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %243 = llvm.getelementptr inbounds %context_1[%239] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %244 = llvm.load %243 {alignment = 8 : i64} : !llvm.ptr -> i64
    %245 = llvm.getelementptr inbounds %context_1[%240] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %246 = llvm.load %245 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %247 = llvm.getelementptr inbounds %context_1[%241] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %248 = llvm.load %247 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %249 = llvm.call @program.parallel1(%begin_3, %end_3, %242, %244, %246, %248) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %249 : i32
  }
  llvm.func internal @program.parallel2(%begin_4: i64, %end_4: i64, %250: i64, %x_3: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %x_size0_3: i64, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %251: i64) -> i32 attributes {no_unwind, no_inline} {
    %252 = llvm.mlir.constant(0) : i64
    %253 = llvm.mlir.constant(8192) : i64
    %254 = llvm.mlir.constant(1) : i64
    %255 = llvm.mlir.constant(3) : i64
    %256 = llvm.mlir.constant(0 : i32) : i32
    %257 = llvm.icmp "slt" %begin_4, %end_4 : i64
    llvm.cond_br %257, ^bb1(%begin_4 : i64), ^bb4
  ^bb1(%258: i64):
    %i_strip_2 = llvm.mul %258, %253 overflow<nsw> : i64
    llvm.br ^bb2(%252 : i64)
  ^bb2(%i_8: i64):
    %i_9 = llvm.add %i_strip_2, %i_8 overflow<nsw> : i64
    %259 = llvm.mul %i_9, %255 overflow<nsw> : i64
    %260 = llvm.add %259, %254 overflow<nsw> : i64
    %261 = llvm.getelementptr inbounds %x_3[%260] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %262 = llvm.load %261 {alignment = 8 : i64} : !llvm.ptr -> f64
    %263 = llvm.getelementptr inbounds %out2_1[%i_9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %262, %263 {alignment = 8 : i64} : f64, !llvm.ptr
    %264 = llvm.add %i_8, %254 overflow<nsw> : i64
    %265 = llvm.icmp "slt" %264, %253 : i64
    llvm.cond_br %265, ^bb2(%264 : i64), ^bb3
  ^bb3:
    %266 = llvm.add %258, %254 overflow<nsw> : i64
    %267 = llvm.icmp "slt" %266, %end_4 : i64
    llvm.cond_br %267, ^bb1(%266 : i64), ^bb4
  ^bb4:
    llvm.return %256 : i32
  }
  llvm.func internal @program.parallel2.part(%context_2: !llvm.ptr, %begin_5: i64, %end_5: i64) -> i32 attributes {no_unwind} {
    %268 = llvm.mlir.constant(8) : i64
    %269 = llvm.mlir.constant(16) : i64
    %270 = llvm.mlir.constant(24) : i64
    %271 = llvm.mlir.constant(32) : i64
    %272 = llvm.load %context_2 {alignment = 8 : i64} : !llvm.ptr -> i64
    %273 = llvm.getelementptr inbounds %context_2[%268] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %274 = llvm.load %273 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %275 = llvm.getelementptr inbounds %context_2[%269] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %276 = llvm.load %275 {alignment = 8 : i64} : !llvm.ptr -> i64
    %277 = llvm.getelementptr inbounds %context_2[%270] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %278 = llvm.load %277 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %279 = llvm.getelementptr inbounds %context_2[%271] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %280 = llvm.load %279 {alignment = 8 : i64} : !llvm.ptr -> i64
    %281 = llvm.call @program.parallel2(%begin_5, %end_5, %272, %274, %276, %278, %280) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64) -> i32
    llvm.return %281 : i32
  }
  llvm.func @program_shapes(%x_4: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_4: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %282 = llvm.mlir.constant(0) : i64
    %283 = llvm.mlir.constant(1) : i64
    %284 = llvm.mlir.constant(2) : i64
    %285 = llvm.mlir.constant(3) : i64
    %286 = llvm.mlir.constant(-1) : i64
    %287 = llvm.mlir.constant(1 : i32) : i32
    %288 = llvm.mlir.constant(0 : i32) : i32
    %289 = llvm.intr.smin(%x_size0_4, %283) : (i64, i64) -> i64
    %290 = llvm.icmp "slt" %282, %289 : i64
    %291 = llvm.sub %x_size0_4, %284 : i64
    %292 = llvm.intr.smax(%291, %282) : (i64, i64) -> i64
    %293 = llvm.add %x_size0_4, %283 : i64
    %294 = llvm.sdiv %293, %285 : i64
    %295 = llvm.srem %293, %285 : i64
    %296 = llvm.icmp "ne" %295, %282 : i64
    %297 = llvm.xor %295, %285 : i64
    %298 = llvm.icmp "slt" %297, %282 : i64
    %299 = llvm.and %296, %298 : i1
    %300 = llvm.add %294, %286 : i64
    %301 = llvm.select %299, %300, %294 : i1, i64
    %302 = llvm.add %283, %292 : i64
    %303 = llvm.add %302, %283 : i64
    llvm.cond_br %290, ^bb1, ^bb2(%287 : i32)
  ^bb1:
    llvm.store %303, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %304 = llvm.getelementptr inbounds %extents[%283] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_4, %304 {alignment = 8 : i64} : i64, !llvm.ptr
    %305 = llvm.getelementptr inbounds %extents[%284] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %301, %305 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %288 : i32
  ^bb2(%306: i32):
    llvm.return %306 : i32
  }
}
