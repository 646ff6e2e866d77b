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
    %14 = arith.constant 0 : index
    %15 = arith.maxsi %13, %14 : index
    %16 = arith.constant 8191 : index
    %17 = arith.addi %15, %16 : index
    %18 = arith.constant 8192 : index
    %19 = arith.divui %17, %18 : index
    %20 = arith.constant 34817 : index
    %21 = arith.muli %19, %20 : index
    %22 = arith.constant 32768 : index
    %23 = arith.cmpi sge, %21, %22 : index
    "omp.parallel"(%23) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %13, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip: index):
          scf.for %i = %c0 to %c8192 step %c4 {
            %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
            %24 = vector.load %x[%i_1] : memref<?xf64>, vector<4xf64>
            %25 = arith.addi %i_1, %c1 overflow<nsw> : index
            %26 = vector.load %x[%25] : memref<?xf64>, vector<4xf64>
            %27 = arith.addi %i_1, %c2 overflow<nsw> : index
            %28 = vector.load %x[%27] : memref<?xf64>, vector<4xf64>
            %29 = arith.addf %24, %26 : vector<4xf64>
            %30 = arith.addf %29, %28 : vector<4xf64>
            %31 = arith.divf %30, %0 : vector<4xf64>
            vector.store %31, %out0_1[%25] : memref<?xf64>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %32 = arith.subi %4, %13 overflow<nsw> : index
    %33 = arith.shrsi %32, %c2 : index
    %34 = arith.muli %33, %c4 overflow<nsw> : index
    %35 = arith.addi %34, %13 overflow<nsw> : index
    %36 = arith.maxsi %35, %13 : index
    %37 = arith.subi %4, %36 overflow<nsw> : index
    %38 = vector.create_mask %37 : vector<4xi1>
    scf.for %i_2 = %13 to %36 step %c4 {
      %39 = vector.load %x[%i_2] : memref<?xf64>, vector<4xf64>
      %40 = arith.addi %i_2, %c1 overflow<nsw> : index
      %41 = vector.load %x[%40] : memref<?xf64>, vector<4xf64>
      %42 = arith.addi %i_2, %c2 overflow<nsw> : index
      %43 = vector.load %x[%42] : memref<?xf64>, vector<4xf64>
      %44 = arith.addf %39, %41 : vector<4xf64>
      %45 = arith.addf %44, %43 : vector<4xf64>
      %46 = arith.divf %45, %0 : vector<4xf64>
      vector.store %46, %out0_1[%40] : memref<?xf64>, vector<4xf64>
    }
    scf.for %i_3 = %36 to %4 step %c4 {
      %47 = vector.maskedload %x[%i_3], %38, %1 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %48 = arith.addi %i_3, %c1 overflow<nsw> : index
      %49 = vector.maskedload %x[%48], %38, %1 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %50 = arith.addi %i_3, %c2 overflow<nsw> : index
      %51 = vector.maskedload %x[%50], %38, %1 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %52 = arith.addf %47, %49 : vector<4xf64>
      %53 = arith.addf %52, %51 : vector<4xf64>
      %54 = arith.divf %53, %0 : vector<4xf64>
      vector.maskedstore %out0_1[%48], %38, %54 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    scf.for %i_4 = %c0 to %c1 step %c1 {
      %55 = memref.load %x[%i_4] : memref<?xf64>
      memref.store %55, %out0_1[%i_4] : memref<?xf64>
    }
    scf.for %i_5 = %c0 to %c1 step %c1 {
      %56 = arith.addi %i_5, %6 overflow<nsw> : index
      %57 = memref.load %x[%56] : memref<?xf64>
      %58 = arith.addi %i_5, %4 overflow<nsw> : index
      %59 = arith.addi %58, %c1 overflow<nsw> : index
      memref.store %57, %out0_1[%59] : memref<?xf64>
    }
    %60 = arith.shrsi %2, %c13 : index
    %61 = arith.muli %60, %c8192 overflow<nsw> : index
    %62 = arith.maxsi %61, %c0 : index
    %63 = arith.constant 0 : index
    %64 = arith.maxsi %62, %63 : index
    %65 = arith.constant 8191 : index
    %66 = arith.addi %64, %65 : index
    %67 = arith.constant 8192 : index
    %68 = arith.divui %66, %67 : index
    %69 = arith.constant 57345 : index
    %70 = arith.muli %68, %69 : index
    %71 = arith.constant 32768 : index
    %72 = arith.cmpi sge, %70, %71 : index
    "omp.parallel"(%72) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %62, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip_1: index):
          scf.for %i_6 = %c0 to %c8192 step %c1 {
            %i_7 = arith.addi %i_strip_1, %i_6 overflow<nsw> : index
            %73 = arith.subi %2, %i_7 overflow<nsw> : index
            %74 = arith.addi %73, %minus1 overflow<nsw> : index
            %75 = memref.load %x[%74] : memref<?xf64>
            memref.store %75, %out1_1[%i_7] : memref<?xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    scf.for %i_8 = %62 to %2 step %c1 {
      %76 = arith.subi %2, %i_8 overflow<nsw> : index
      %77 = arith.addi %76, %minus1 overflow<nsw> : index
      %78 = memref.load %x[%77] : memref<?xf64>
      memref.store %78, %out1_1[%i_8] : memref<?xf64>
    }
    %79 = arith.shrsi %8, %c13 : index
    %80 = arith.muli %79, %c8192 overflow<nsw> : index
    %81 = arith.maxsi %80, %c0 : index
    %82 = arith.constant 0 : index
    %83 = arith.maxsi %81, %82 : index
    %84 = arith.constant 8191 : index
    %85 = arith.addi %83, %84 : index
    %86 = arith.constant 8192 : index
    %87 = arith.divui %85, %86 : index
    %88 = arith.constant 57345 : index
    %89 = arith.muli %87, %88 : index
    %90 = arith.constant 32768 : index
    %91 = arith.cmpi sge, %89, %90 : index
    "omp.parallel"(%91) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %81, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip_2: index):
          scf.for %i_9 = %c0 to %c8192 step %c1 {
            %i_10 = arith.addi %i_strip_2, %i_9 overflow<nsw> : index
            %92 = arith.muli %i_10, %c3 overflow<nsw> : index
            %93 = arith.addi %92, %c1 overflow<nsw> : index
            %94 = memref.load %x[%93] : memref<?xf64>
            memref.store %94, %out2_1[%i_10] : memref<?xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    scf.for %i_11 = %81 to %8 step %c1 {
      %95 = arith.muli %i_11, %c3 overflow<nsw> : index
      %96 = arith.addi %95, %c1 overflow<nsw> : index
      %97 = memref.load %x[%96] : memref<?xf64>
      memref.store %97, %out2_1[%i_11] : memref<?xf64>
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
    %8 = llvm.mlir.constant(8191) : i64
    %9 = llvm.mlir.constant(34817) : i64
    %10 = llvm.mlir.constant(32768) : i64
    %11 = llvm.mlir.constant(40) : i64
    %12 = llvm.alloca %11 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %13 = llvm.mlir.constant(8) : i64
    %14 = llvm.mlir.constant(16) : i64
    %15 = llvm.mlir.constant(24) : i64
    %16 = llvm.mlir.constant(32) : i64
    %17 = llvm.mlir.constant(57345) : i64
    %18 = llvm.alloca %16 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %19 = llvm.alloca %11 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %20 = llvm.mlir.constant(0 : i32) : i32
    %21 = llvm.mlir.constant(dense<3.000000e+00> : vector<4xf64>) : vector<4xf64>
    %22 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %23 = llvm.sub %x_size0, %5 : i64
    %24 = llvm.intr.smax(%23, %2) : (i64, i64) -> i64
    %25 = llvm.sub %x_size0, %4 : i64
    %26 = llvm.intr.smax(%25, %2) : (i64, i64) -> i64
    %27 = llvm.add %x_size0, %4 : i64
    %28 = llvm.sdiv %27, %7 : i64
    %29 = llvm.srem %27, %7 : i64
    %30 = llvm.icmp "ne" %29, %2 : i64
    %31 = llvm.xor %29, %7 : i64
    %32 = llvm.icmp "slt" %31, %2 : i64
    %33 = llvm.and %30, %32 : i1
    %34 = llvm.add %28, %6 : i64
    %35 = llvm.select %33, %34, %28 : i1, i64
    %36 = llvm.add %4, %24 : i64
    %37 = llvm.add %36, %4 : i64
    %38 = llvm.ashr %24, %1 : i64
    %39 = llvm.mul %38, %0 overflow<nsw> : i64
    %40 = llvm.intr.smax(%39, %2) : (i64, i64) -> i64
    %41 = llvm.intr.smax(%40, %2) : (i64, i64) -> i64
    %42 = llvm.add %41, %8 : i64
    %43 = llvm.udiv %42, %0 : i64
    %44 = llvm.mul %43, %9 : i64
    %45 = llvm.icmp "sge" %44, %10 : i64
    %46 = llvm.icmp "sgt" %40, %2 : i64
    %47 = llvm.sub %40, %4 overflow<nsw> : i64
    %48 = llvm.sdiv %47, %0 : i64
    %49 = llvm.add %48, %4 overflow<nsw> : i64
    %50 = llvm.select %46, %49, %2 : i1, i64
    llvm.cond_br %45, ^bb1, ^bb2
  ^bb1:
    llvm.store %40, %12 {alignment = 8 : i64} : i64, !llvm.ptr
    %51 = llvm.getelementptr inbounds %12[%13] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %51 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %52 = llvm.getelementptr inbounds %12[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %52 {alignment = 8 : i64} : i64, !llvm.ptr
    %53 = llvm.getelementptr inbounds %12[%15] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %53 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %54 = llvm.getelementptr inbounds %12[%16] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %37, %54 {alignment = 8 : i64} : i64, !llvm.ptr
    %55 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %56 = llvm.call @stepwell_parallel_for(%55, %12, %50, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%56 : i32)
  ^bb2:
    %57 = llvm.call @program.parallel0(%2, %50, %40, %x, %x_size0, %out0, %37) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64) -> i32
    llvm.br ^bb3(%57 : i32)
  ^bb3(%58: i32):
    %59 = llvm.sub %24, %40 overflow<nsw> : i64
    %60 = llvm.ashr %59, %5 : i64
    %61 = llvm.mul %60, %3 overflow<nsw> : i64
    %62 = llvm.add %61, %40 overflow<nsw> : i64
    %63 = llvm.intr.smax(%62, %40) : (i64, i64) -> i64
    %64 = llvm.sub %24, %63 overflow<nsw> : i64
    %65 = llvm.intr.smin(%64, %3) : (i64, i64) -> i64
    %66 = llvm.intr.smax(%65, %2) : (i64, i64) -> i64
    %67 = llvm.trunc %66 : i64 to i32
    %68 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %69 = llvm.mlir.poison : vector<4xi32>
    %70 = llvm.insertelement %67, %69[%2 : i64] : vector<4xi32>
    %71 = llvm.shufflevector %70, %69 [0, 0, 0, 0] : vector<4xi32>
    %72 = llvm.icmp "slt" %68, %71 : vector<4xi32>
    %73 = llvm.icmp "slt" %40, %63 : i64
    llvm.cond_br %73, ^bb4(%40 : i64), ^bb5
  ^bb4(%i: i64):
    %74 = llvm.getelementptr inbounds %x[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %75 = llvm.load %74 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %76 = llvm.add %i, %4 overflow<nsw> : i64
    %77 = llvm.getelementptr inbounds %74[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %78 = llvm.load %77 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %79 = llvm.getelementptr inbounds %74[%5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %80 = llvm.load %79 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %81 = llvm.fadd %75, %78 : vector<4xf64>
    %82 = llvm.fadd %81, %80 : vector<4xf64>
    %83 = llvm.fdiv %82, %21 : vector<4xf64>
    %84 = llvm.getelementptr inbounds %out0[%76] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %83, %84 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %85 = llvm.add %i, %3 overflow<nsw> : i64
    %86 = llvm.icmp "slt" %85, %63 : i64
    llvm.cond_br %86, ^bb4(%85 : i64), ^bb5
  ^bb5:
    %87 = llvm.icmp "slt" %63, %24 : i64
    llvm.cond_br %87, ^bb6(%63 : i64), ^bb7
  ^bb6(%i_1: i64):
    %88 = llvm.getelementptr inbounds %x[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %89 = llvm.intr.masked.load %88, %72, %22 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %90 = llvm.add %i_1, %4 overflow<nsw> : i64
    %91 = llvm.getelementptr inbounds %88[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %92 = llvm.intr.masked.load %91, %72, %22 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %93 = llvm.getelementptr inbounds %88[%5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %94 = llvm.intr.masked.load %93, %72, %22 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %95 = llvm.fadd %89, %92 : vector<4xf64>
    %96 = llvm.fadd %95, %94 : vector<4xf64>
    %97 = llvm.fdiv %96, %21 : vector<4xf64>
    %98 = llvm.getelementptr inbounds %out0[%90] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %97, %98, %72 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %99 = llvm.add %i_1, %3 overflow<nsw> : i64
    %100 = llvm.icmp "slt" %99, %24 : i64
    llvm.cond_br %100, ^bb6(%99 : i64), ^bb7
  ^bb7:
    %101 = llvm.load %x {alignment = 8 : i64} : !llvm.ptr -> f64
    llvm.store %101, %out0 {alignment = 8 : i64} : f64, !llvm.ptr
    %102 = llvm.add %2, %26 overflow<nsw> : i64
    %103 = llvm.getelementptr inbounds %x[%102] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %104 = llvm.load %103 {alignment = 8 : i64} : !llvm.ptr -> f64
    %105 = llvm.add %2, %24 overflow<nsw> : i64
    %106 = llvm.add %105, %4 overflow<nsw> : i64
    %107 = llvm.getelementptr inbounds %out0[%106] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %104, %107 {alignment = 8 : i64} : f64, !llvm.ptr
    %108 = llvm.ashr %x_size0, %1 : i64
    %109 = llvm.mul %108, %0 overflow<nsw> : i64
    %110 = llvm.intr.smax(%109, %2) : (i64, i64) -> i64
    %111 = llvm.intr.smax(%110, %2) : (i64, i64) -> i64
    %112 = llvm.add %111, %8 : i64
    %113 = llvm.udiv %112, %0 : i64
    %114 = llvm.mul %113, %17 : i64
    %115 = llvm.icmp "sge" %114, %10 : i64
    %116 = llvm.icmp "sgt" %110, %2 : i64
    %117 = llvm.sub %110, %4 overflow<nsw> : i64
    %118 = llvm.sdiv %117, %0 : i64
    %119 = llvm.add %118, %4 overflow<nsw> : i64
    %120 = llvm.select %116, %119, %2 : i1, i64
    llvm.cond_br %115, ^bb8, ^bb9
  ^bb8:
    llvm.store %110, %18 {alignment = 8 : i64} : i64, !llvm.ptr
    %121 = llvm.getelementptr inbounds %18[%13] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %121 {alignment = 8 : i64} : i64, !llvm.ptr
    %122 = llvm.getelementptr inbounds %18[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %122 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %123 = llvm.getelementptr inbounds %18[%15] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %123 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %124 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %125 = llvm.call @stepwell_parallel_for(%124, %18, %120, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb10(%125 : i32)
  ^bb9:
    %126 = llvm.call @program.parallel1(%2, %120, %110, %x_size0, %x, %out1) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb10(%126 : i32)
  ^bb10(%127: i32):
    %128 = llvm.icmp "slt" %110, %x_size0 : i64
    llvm.cond_br %128, ^bb11(%110 : i64), ^bb12
  ^bb11(%i_2: i64):
    %129 = llvm.sub %x_size0, %i_2 overflow<nsw> : i64
    %130 = llvm.add %129, %6 overflow<nsw> : i64
    %131 = llvm.getelementptr inbounds %x[%130] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %132 = llvm.load %131 {alignment = 8 : i64} : !llvm.ptr -> f64
    %133 = llvm.getelementptr inbounds %out1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %132, %133 {alignment = 8 : i64} : f64, !llvm.ptr
    %134 = llvm.add %i_2, %4 overflow<nsw> : i64
    %135 = llvm.icmp "slt" %134, %x_size0 : i64
    llvm.cond_br %135, ^bb11(%134 : i64), ^bb12
  ^bb12:
    %136 = llvm.ashr %35, %1 : i64
    %137 = llvm.mul %136, %0 overflow<nsw> : i64
    %138 = llvm.intr.smax(%137, %2) : (i64, i64) -> i64
    %139 = llvm.intr.smax(%138, %2) : (i64, i64) -> i64
    %140 = llvm.add %139, %8 : i64
    %141 = llvm.udiv %140, %0 : i64
    %142 = llvm.mul %141, %17 : i64
    %143 = llvm.icmp "sge" %142, %10 : i64
    %144 = llvm.icmp "sgt" %138, %2 : i64
    %145 = llvm.sub %138, %4 overflow<nsw> : i64
    %146 = llvm.sdiv %145, %0 : i64
    %147 = llvm.add %146, %4 overflow<nsw> : i64
    %148 = llvm.select %144, %147, %2 : i1, i64
    llvm.cond_br %143, ^bb13, ^bb14
  ^bb13:
    llvm.store %138, %19 {alignment = 8 : i64} : i64, !llvm.ptr
    %149 = llvm.getelementptr inbounds %19[%13] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %149 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %150 = llvm.getelementptr inbounds %19[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %150 {alignment = 8 : i64} : i64, !llvm.ptr
    %151 = llvm.getelementptr inbounds %19[%15] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %151 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %152 = llvm.getelementptr inbounds %19[%16] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %35, %152 {alignment = 8 : i64} : i64, !llvm.ptr
    %153 = llvm.mlir.addressof @program.parallel2.part : !llvm.ptr
    %154 = llvm.call @stepwell_parallel_for(%153, %19, %148, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb15(%154 : i32)
  ^bb14:
    %155 = llvm.call @program.parallel2(%2, %148, %138, %x, %x_size0, %out2, %35) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64) -> i32
    llvm.br ^bb15(%155 : i32)
  ^bb15(%156: i32):
    %157 = llvm.icmp "slt" %138, %35 : i64
    llvm.cond_br %157, ^bb16(%138 : i64), ^bb17
  ^bb16(%i_3: i64):
    %158 = llvm.mul %i_3, %7 overflow<nsw> : i64
    %159 = llvm.add %158, %4 overflow<nsw> : i64
    %160 = llvm.getelementptr inbounds %x[%159] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %161 = llvm.load %160 {alignment = 8 : i64} : !llvm.ptr -> f64
    %162 = llvm.getelementptr inbounds %out2[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %161, %162 {alignment = 8 : i64} : f64, !llvm.ptr
    %163 = llvm.add %i_3, %4 overflow<nsw> : i64
    %164 = llvm.icmp "slt" %163, %35 : i64
    llvm.cond_br %164, ^bb16(%163 : i64), ^bb17
  ^bb17:
    llvm.return %20 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %165: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %x_size0_1: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %166: i64) -> i32 attributes {no_unwind, no_inline} {
    %167 = llvm.mlir.constant(0) : i64
    %168 = llvm.mlir.constant(8192) : i64
    %169 = llvm.mlir.constant(4) : i64
    %170 = llvm.mlir.constant(1) : i64
    %171 = llvm.mlir.constant(2) : i64
    %172 = llvm.mlir.constant(0 : i32) : i32
    %173 = llvm.mlir.constant(dense<3.000000e+00> : vector<4xf64>) : vector<4xf64>
    %174 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %174, ^bb1(%begin : i64), ^bb4
  ^bb1(%175: i64):
    %i_strip = llvm.mul %175, %168 overflow<nsw> : i64
    llvm.br ^bb2(%167 : i64)
  ^bb2(%i_4: i64):
    %i_5 = llvm.add %i_strip, %i_4 overflow<nsw> : i64
    %176 = llvm.getelementptr inbounds %x_1[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %177 = llvm.load %176 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %178 = llvm.add %i_5, %170 overflow<nsw> : i64
    %179 = llvm.getelementptr inbounds %176[%170] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %180 = llvm.load %179 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %181 = llvm.getelementptr inbounds %176[%171] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %182 = llvm.load %181 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %183 = llvm.fadd %177, %180 : vector<4xf64>
    %184 = llvm.fadd %183, %182 : vector<4xf64>
    %185 = llvm.fdiv %184, %173 : vector<4xf64>
    %186 = llvm.getelementptr inbounds %out0_1[%178] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %185, %186 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %187 = llvm.add %i_4, %169 overflow<nsw> : i64
    %188 = llvm.icmp "slt" %187, %168 : i64
    llvm.cond_br %188, ^bb2(%187 : i64), ^bb3
  ^bb3:
    %189 = llvm.add %175, %170 overflow<nsw> : i64
    %190 = llvm.icmp "slt" %189, %end : i64
    llvm.cond_br %190, ^bb1(%189 : i64), ^bb4
  ^bb4:
    llvm.return %172 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %191 = llvm.mlir.constant(8) : i64
    %192 = llvm.mlir.constant(16) : i64
    %193 = llvm.mlir.constant(24) : i64
    %194 = llvm.mlir.constant(32) : i64
    %195 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %196 = llvm.getelementptr inbounds %context[%191] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %197 = llvm.load %196 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %198 = llvm.getelementptr inbounds %context[%192] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %199 = llvm.load %198 {alignment = 8 : i64} : !llvm.ptr -> i64
    %200 = llvm.getelementptr inbounds %context[%193] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %201 = llvm.load %200 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %202 = llvm.getelementptr inbounds %context[%194] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %203 = llvm.load %202 {alignment = 8 : i64} : !llvm.ptr -> i64
    %204 = llvm.call @program.parallel0(%begin_1, %end_1, %195, %197, %199, %201, %203) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64) -> i32
    llvm.return %204 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %205: i64, %x_size0_2: i64, %x_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %206 = llvm.mlir.constant(0) : i64
    %207 = llvm.mlir.constant(8192) : i64
    %208 = llvm.mlir.constant(1) : i64
    %209 = llvm.mlir.constant(-1) : i64
    %210 = llvm.mlir.constant(0 : i32) : i32
    %211 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %211, ^bb1(%begin_2 : i64), ^bb4
  ^bb1(%212: i64):
    %i_strip_1 = llvm.mul %212, %207 overflow<nsw> : i64
    llvm.br ^bb2(%206 : i64)
  ^bb2(%i_6: i64):
    %i_7 = llvm.add %i_strip_1, %i_6 overflow<nsw> : i64
    %213 = llvm.sub %x_size0_2, %i_7 overflow<nsw> : i64
    %214 = llvm.add %213, %209 overflow<nsw> : i64
    %215 = llvm.getelementptr inbounds %x_2[%214] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %216 = llvm.load %215 {alignment = 8 : i64} : !llvm.ptr -> f64
    %217 = llvm.getelementptr inbounds %out1_1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %216, %217 {alignment = 8 : i64} : f64, !llvm.ptr
    %218 = llvm.add %i_6, %208 overflow<nsw> : i64
    %219 = llvm.icmp "slt" %218, %207 : i64
    llvm.cond_br %219, ^bb2(%218 : i64), ^bb3
  ^bb3:
    %220 = llvm.add %212, %208 overflow<nsw> : i64
    %221 = llvm.icmp "slt" %220, %end_2 : i64
    llvm.cond_br %221, ^bb1(%220 : i64), ^bb4
  ^bb4:
    llvm.return %210 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %222 = llvm.mlir.constant(8) : i64
    %223 = llvm.mlir.constant(16) : i64
    %224 = llvm.mlir.constant(24) : i64
    %225 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %226 = llvm.getelementptr inbounds %context_1[%222] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %227 = llvm.load %226 {alignment = 8 : i64} : !llvm.ptr -> i64
    %228 = llvm.getelementptr inbounds %context_1[%223] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %229 = llvm.load %228 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %230 = llvm.getelementptr inbounds %context_1[%224] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %231 = llvm.load %230 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %232 = llvm.call @program.parallel1(%begin_3, %end_3, %225, %227, %229, %231) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %232 : i32
  }
  llvm.func internal @program.parallel2(%begin_4: i64, %end_4: i64, %233: i64, %x_3: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %x_size0_3: i64, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %234: i64) -> i32 attributes {no_unwind, no_inline} {
    %235 = llvm.mlir.constant(0) : i64
    %236 = llvm.mlir.constant(8192) : i64
    %237 = llvm.mlir.constant(1) : i64
    %238 = llvm.mlir.constant(3) : i64
    %239 = llvm.mlir.constant(0 : i32) : i32
    %240 = llvm.icmp "slt" %begin_4, %end_4 : i64
    llvm.cond_br %240, ^bb1(%begin_4 : i64), ^bb4
  ^bb1(%241: i64):
    %i_strip_2 = llvm.mul %241, %236 overflow<nsw> : i64
    llvm.br ^bb2(%235 : i64)
  ^bb2(%i_8: i64):
    %i_9 = llvm.add %i_strip_2, %i_8 overflow<nsw> : i64
    %242 = llvm.mul %i_9, %238 overflow<nsw> : i64
    %243 = llvm.add %242, %237 overflow<nsw> : i64
    %244 = llvm.getelementptr inbounds %x_3[%243] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %245 = llvm.load %244 {alignment = 8 : i64} : !llvm.ptr -> f64
    %246 = llvm.getelementptr inbounds %out2_1[%i_9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %245, %246 {alignment = 8 : i64} : f64, !llvm.ptr
    %247 = llvm.add %i_8, %237 overflow<nsw> : i64
    %248 = llvm.icmp "slt" %247, %236 : i64
    llvm.cond_br %248, ^bb2(%247 : i64), ^bb3
  ^bb3:
    %249 = llvm.add %241, %237 overflow<nsw> : i64
    %250 = llvm.icmp "slt" %249, %end_4 : i64
    llvm.cond_br %250, ^bb1(%249 : i64), ^bb4
  ^bb4:
    llvm.return %239 : i32
  }
  llvm.func internal @program.parallel2.part(%context_2: !llvm.ptr, %begin_5: i64, %end_5: i64) -> i32 attributes {no_unwind} {
    %251 = llvm.mlir.constant(8) : i64
    %252 = llvm.mlir.constant(16) : i64
    %253 = llvm.mlir.constant(24) : i64
    %254 = llvm.mlir.constant(32) : i64
    %255 = llvm.load %context_2 {alignment = 8 : i64} : !llvm.ptr -> i64
    %256 = llvm.getelementptr inbounds %context_2[%251] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %257 = llvm.load %256 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %258 = llvm.getelementptr inbounds %context_2[%252] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %259 = llvm.load %258 {alignment = 8 : i64} : !llvm.ptr -> i64
    %260 = llvm.getelementptr inbounds %context_2[%253] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %261 = llvm.load %260 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %262 = llvm.getelementptr inbounds %context_2[%254] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %263 = llvm.load %262 {alignment = 8 : i64} : !llvm.ptr -> i64
    %264 = llvm.call @program.parallel2(%begin_5, %end_5, %255, %257, %259, %261, %263) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64) -> i32
    llvm.return %264 : i32
  }
  llvm.func @program_shapes(%x_4: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_4: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %265 = llvm.mlir.constant(0) : i64
    %266 = llvm.mlir.constant(1) : i64
    %267 = llvm.mlir.constant(2) : i64
    %268 = llvm.mlir.constant(3) : i64
    %269 = llvm.mlir.constant(-1) : i64
    %270 = llvm.mlir.constant(1 : i32) : i32
    %271 = llvm.mlir.constant(0 : i32) : i32
    %272 = llvm.intr.smin(%x_size0_4, %266) : (i64, i64) -> i64
    %273 = llvm.icmp "slt" %265, %272 : i64
    %274 = llvm.sub %x_size0_4, %267 : i64
    %275 = llvm.intr.smax(%274, %265) : (i64, i64) -> i64
    %276 = llvm.add %x_size0_4, %266 : i64
    %277 = llvm.sdiv %276, %268 : i64
    %278 = llvm.srem %276, %268 : i64
    %279 = llvm.icmp "ne" %278, %265 : i64
    %280 = llvm.xor %278, %268 : i64
    %281 = llvm.icmp "slt" %280, %265 : i64
    %282 = llvm.and %279, %281 : i1
    %283 = llvm.add %277, %269 : i64
    %284 = llvm.select %282, %283, %277 : i1, i64
    %285 = llvm.add %266, %275 : i64
    %286 = llvm.add %285, %266 : i64
    llvm.cond_br %273, ^bb1, ^bb2(%270 : i32)
  ^bb1:
    llvm.store %286, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %287 = llvm.getelementptr inbounds %extents[%266] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_4, %287 {alignment = 8 : i64} : i64, !llvm.ptr
    %288 = llvm.getelementptr inbounds %extents[%267] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %284, %288 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %271 : i32
  ^bb2(%289: i32):
    llvm.return %289 : i32
  }
}
