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
      affine.for %i_6 = 0 to 8192 step 4 {
        %i_7 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_1, %i_6)
        %44 = affine.vector_load %x[%4 - %i_7 - 4] : memref<?xf64>, vector<4xf64>
        %45 = vector.shuffle %44, %44 [3, 2, 1, 0] : vector<4xf64>, vector<4xf64>
        affine.vector_store %45, %out1_1[%i_7] : memref<?xf64>, vector<4xf64>
      }
    }
    %46 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0), d0)>(%43, %4)
    %47 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%46, %4)
    %48 = vector.create_mask %47 : vector<4xi1>
    affine.for %i_8 = %43 to %46 step 4 {
      %49 = affine.vector_load %x[%4 - %i_8 - 4] : memref<?xf64>, vector<4xf64>
      %50 = vector.shuffle %49, %49 [3, 2, 1, 0] : vector<4xf64>, vector<4xf64>
      affine.vector_store %50, %out1_1[%i_8] : memref<?xf64>, vector<4xf64>
    }
    %51 = vector.shuffle %48, %48 [3, 2, 1, 0] : vector<4xi1>, vector<4xi1>
    affine.for %i_9 = %46 to %4 step 4 {
      %52 = affine.apply affine_map<(d0, d1) -> (((d0 + (d1 * -1)) + -1))>(%4, %i_9)
      %53 = affine.apply affine_map<(d0) -> ((d0 + -3))>(%52)
      %54 = vector.maskedload %x[%53], %51, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %55 = vector.shuffle %54, %54 [3, 2, 1, 0] : vector<4xf64>, vector<4xf64>
      vector.maskedstore %out1_1[%i_9], %48, %55 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    %56 = affine.max affine_map<(d0) -> (((d0 floordiv 8192) * 8192), 0)>(%13)
    affine.parallel (%i_strip_2) = (0) to (symbol(%56)) step (8192) {
      affine.for %i_10 = 0 to 8192 {
        %i_11 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_2, %i_10)
        %57 = affine.load %x[%i_11 * 3 + 1] : memref<?xf64>
        affine.store %57, %out2_1[%i_11] : memref<?xf64>
      }
    }
    affine.for %i_12 = %56 to %13 {
      %58 = affine.load %x[%i_12 * 3 + 1] : memref<?xf64>
      affine.store %58, %out2_1[%i_12] : memref<?xf64>
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
    %minus4 = arith.constant -4 : index
    %minus1 = arith.constant -1 : index
    %minus3 = arith.constant -3 : index
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
    %69 = arith.constant 16385 : index
    %70 = arith.muli %68, %69 : index
    %71 = arith.constant 32768 : index
    %72 = arith.cmpi sge, %70, %71 : index
    "omp.parallel"(%72) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %62, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip_1: index):
          scf.for %i_6 = %c0 to %c8192 step %c4 {
            %i_7 = arith.addi %i_strip_1, %i_6 overflow<nsw> : index
            %73 = arith.subi %2, %i_7 overflow<nsw> : index
            %74 = arith.addi %73, %minus4 overflow<nsw> : index
            %75 = vector.load %x[%74] : memref<?xf64>, vector<4xf64>
            %76 = vector.shuffle %75, %75 [3, 2, 1, 0] : vector<4xf64>, vector<4xf64>
            vector.store %76, %out1_1[%i_7] : memref<?xf64>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %77 = arith.subi %2, %62 overflow<nsw> : index
    %78 = arith.shrsi %77, %c2 : index
    %79 = arith.muli %78, %c4 overflow<nsw> : index
    %80 = arith.addi %79, %62 overflow<nsw> : index
    %81 = arith.maxsi %80, %62 : index
    %82 = arith.subi %2, %81 overflow<nsw> : index
    %83 = vector.create_mask %82 : vector<4xi1>
    scf.for %i_8 = %62 to %81 step %c4 {
      %84 = arith.subi %2, %i_8 overflow<nsw> : index
      %85 = arith.addi %84, %minus4 overflow<nsw> : index
      %86 = vector.load %x[%85] : memref<?xf64>, vector<4xf64>
      %87 = vector.shuffle %86, %86 [3, 2, 1, 0] : vector<4xf64>, vector<4xf64>
      vector.store %87, %out1_1[%i_8] : memref<?xf64>, vector<4xf64>
    }
    %88 = vector.shuffle %83, %83 [3, 2, 1, 0] : vector<4xi1>, vector<4xi1>
    scf.for %i_9 = %81 to %2 step %c4 {
      %89 = arith.subi %2, %i_9 overflow<nsw> : index
      %90 = arith.addi %89, %minus1 overflow<nsw> : index
      %91 = arith.addi %90, %minus3 overflow<nsw> : index
      %92 = vector.maskedload %x[%91], %88, %1 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %93 = vector.shuffle %92, %92 [3, 2, 1, 0] : vector<4xf64>, vector<4xf64>
      vector.maskedstore %out1_1[%i_9], %83, %93 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    %94 = arith.shrsi %8, %c13 : index
    %95 = arith.muli %94, %c8192 overflow<nsw> : index
    %96 = arith.maxsi %95, %c0 : index
    %97 = arith.constant 0 : index
    %98 = arith.maxsi %96, %97 : index
    %99 = arith.constant 8191 : index
    %100 = arith.addi %98, %99 : index
    %101 = arith.constant 8192 : index
    %102 = arith.divui %100, %101 : index
    %103 = arith.constant 57345 : index
    %104 = arith.muli %102, %103 : index
    %105 = arith.constant 32768 : index
    %106 = arith.cmpi sge, %104, %105 : index
    "omp.parallel"(%106) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %96, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip_2: index):
          scf.for %i_10 = %c0 to %c8192 step %c1 {
            %i_11 = arith.addi %i_strip_2, %i_10 overflow<nsw> : index
            %107 = arith.muli %i_11, %c3 overflow<nsw> : index
            %108 = arith.addi %107, %c1 overflow<nsw> : index
            %109 = memref.load %x[%108] : memref<?xf64>
            memref.store %109, %out2_1[%i_11] : memref<?xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    scf.for %i_12 = %96 to %8 step %c1 {
      %110 = arith.muli %i_12, %c3 overflow<nsw> : index
      %111 = arith.addi %110, %c1 overflow<nsw> : index
      %112 = memref.load %x[%111] : memref<?xf64>
      memref.store %112, %out2_1[%i_12] : memref<?xf64>
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
    %6 = llvm.mlir.constant(-4) : i64
    %7 = llvm.mlir.constant(-1) : i64
    %8 = llvm.mlir.constant(-3) : i64
    %9 = llvm.mlir.constant(3) : i64
    %10 = llvm.mlir.constant(8191) : i64
    %11 = llvm.mlir.constant(34817) : i64
    %12 = llvm.mlir.constant(32768) : i64
    %13 = llvm.mlir.constant(40) : i64
    %14 = llvm.alloca %13 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %15 = llvm.mlir.constant(8) : i64
    %16 = llvm.mlir.constant(16) : i64
    %17 = llvm.mlir.constant(24) : i64
    %18 = llvm.mlir.constant(32) : i64
    %19 = llvm.mlir.constant(16385) : i64
    %20 = llvm.alloca %18 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %21 = llvm.mlir.constant(57345) : i64
    %22 = llvm.alloca %13 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %23 = llvm.mlir.constant(0 : i32) : i32
    %24 = llvm.mlir.constant(dense<3.000000e+00> : vector<4xf64>) : vector<4xf64>
    %25 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %26 = llvm.sub %x_size0, %5 : i64
    %27 = llvm.intr.smax(%26, %2) : (i64, i64) -> i64
    %28 = llvm.sub %x_size0, %4 : i64
    %29 = llvm.intr.smax(%28, %2) : (i64, i64) -> i64
    %30 = llvm.add %x_size0, %4 : i64
    %31 = llvm.sdiv %30, %9 : i64
    %32 = llvm.srem %30, %9 : i64
    %33 = llvm.icmp "ne" %32, %2 : i64
    %34 = llvm.xor %32, %9 : i64
    %35 = llvm.icmp "slt" %34, %2 : i64
    %36 = llvm.and %33, %35 : i1
    %37 = llvm.add %31, %7 : i64
    %38 = llvm.select %36, %37, %31 : i1, i64
    %39 = llvm.add %4, %27 : i64
    %40 = llvm.add %39, %4 : i64
    %41 = llvm.ashr %27, %1 : i64
    %42 = llvm.mul %41, %0 overflow<nsw> : i64
    %43 = llvm.intr.smax(%42, %2) : (i64, i64) -> i64
    %44 = llvm.intr.smax(%43, %2) : (i64, i64) -> i64
    %45 = llvm.add %44, %10 : i64
    %46 = llvm.udiv %45, %0 : i64
    %47 = llvm.mul %46, %11 : i64
    %48 = llvm.icmp "sge" %47, %12 : i64
    %49 = llvm.icmp "sgt" %43, %2 : i64
    %50 = llvm.sub %43, %4 overflow<nsw> : i64
    %51 = llvm.sdiv %50, %0 : i64
    %52 = llvm.add %51, %4 overflow<nsw> : i64
    %53 = llvm.select %49, %52, %2 : i1, i64
    llvm.cond_br %48, ^bb1, ^bb2
  ^bb1:
    llvm.store %43, %14 {alignment = 8 : i64} : i64, !llvm.ptr
    %54 = llvm.getelementptr inbounds %14[%15] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %54 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %55 = llvm.getelementptr inbounds %14[%16] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %55 {alignment = 8 : i64} : i64, !llvm.ptr
    %56 = llvm.getelementptr inbounds %14[%17] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %56 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %57 = llvm.getelementptr inbounds %14[%18] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %40, %57 {alignment = 8 : i64} : i64, !llvm.ptr
    %58 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %59 = llvm.call @stepwell_parallel_for(%58, %14, %53, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%59 : i32)
  ^bb2:
    %60 = llvm.call @program.parallel0(%2, %53, %43, %x, %x_size0, %out0, %40) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64) -> i32
    llvm.br ^bb3(%60 : i32)
  ^bb3(%61: i32):
    %62 = llvm.sub %27, %43 overflow<nsw> : i64
    %63 = llvm.ashr %62, %5 : i64
    %64 = llvm.mul %63, %3 overflow<nsw> : i64
    %65 = llvm.add %64, %43 overflow<nsw> : i64
    %66 = llvm.intr.smax(%65, %43) : (i64, i64) -> i64
    %67 = llvm.sub %27, %66 overflow<nsw> : i64
    %68 = llvm.intr.smin(%67, %3) : (i64, i64) -> i64
    %69 = llvm.intr.smax(%68, %2) : (i64, i64) -> i64
    %70 = llvm.trunc %69 : i64 to i32
    %71 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %72 = llvm.mlir.poison : vector<4xi32>
    %73 = llvm.insertelement %70, %72[%2 : i64] : vector<4xi32>
    %74 = llvm.shufflevector %73, %72 [0, 0, 0, 0] : vector<4xi32>
    %75 = llvm.icmp "slt" %71, %74 : vector<4xi32>
    %76 = llvm.icmp "slt" %43, %66 : i64
    llvm.cond_br %76, ^bb4(%43 : i64), ^bb5
  ^bb4(%i: i64):
    %77 = llvm.getelementptr inbounds %x[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %78 = llvm.load %77 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %79 = llvm.add %i, %4 overflow<nsw> : i64
    %80 = llvm.getelementptr inbounds %77[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %81 = llvm.load %80 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %82 = llvm.getelementptr inbounds %77[%5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %83 = llvm.load %82 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %84 = llvm.fadd %78, %81 : vector<4xf64>
    %85 = llvm.fadd %84, %83 : vector<4xf64>
    %86 = llvm.fdiv %85, %24 : vector<4xf64>
    %87 = llvm.getelementptr inbounds %out0[%79] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %86, %87 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %88 = llvm.add %i, %3 overflow<nsw> : i64
    %89 = llvm.icmp "slt" %88, %66 : i64
    llvm.cond_br %89, ^bb4(%88 : i64), ^bb5
  ^bb5:
    %90 = llvm.icmp "slt" %66, %27 : i64
    llvm.cond_br %90, ^bb6(%66 : i64), ^bb7
  ^bb6(%i_1: i64):
    %91 = llvm.getelementptr inbounds %x[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %92 = llvm.intr.masked.load %91, %75, %25 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %93 = llvm.add %i_1, %4 overflow<nsw> : i64
    %94 = llvm.getelementptr inbounds %91[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %95 = llvm.intr.masked.load %94, %75, %25 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %96 = llvm.getelementptr inbounds %91[%5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %97 = llvm.intr.masked.load %96, %75, %25 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %98 = llvm.fadd %92, %95 : vector<4xf64>
    %99 = llvm.fadd %98, %97 : vector<4xf64>
    %100 = llvm.fdiv %99, %24 : vector<4xf64>
    %101 = llvm.getelementptr inbounds %out0[%93] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %100, %101, %75 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %102 = llvm.add %i_1, %3 overflow<nsw> : i64
    %103 = llvm.icmp "slt" %102, %27 : i64
    llvm.cond_br %103, ^bb6(%102 : i64), ^bb7
  ^bb7:
    %104 = llvm.load %x {alignment = 8 : i64} : !llvm.ptr -> f64
    llvm.store %104, %out0 {alignment = 8 : i64} : f64, !llvm.ptr
    %105 = llvm.add %2, %29 overflow<nsw> : i64
    %106 = llvm.getelementptr inbounds %x[%105] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %107 = llvm.load %106 {alignment = 8 : i64} : !llvm.ptr -> f64
    %108 = llvm.add %2, %27 overflow<nsw> : i64
    %109 = llvm.add %108, %4 overflow<nsw> : i64
    %110 = llvm.getelementptr inbounds %out0[%109] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %107, %110 {alignment = 8 : i64} : f64, !llvm.ptr
    %111 = llvm.ashr %x_size0, %1 : i64
    %112 = llvm.mul %111, %0 overflow<nsw> : i64
    %113 = llvm.intr.smax(%112, %2) : (i64, i64) -> i64
    %114 = llvm.intr.smax(%113, %2) : (i64, i64) -> i64
    %115 = llvm.add %114, %10 : i64
    %116 = llvm.udiv %115, %0 : i64
    %117 = llvm.mul %116, %19 : i64
    %118 = llvm.icmp "sge" %117, %12 : i64
    %119 = llvm.icmp "sgt" %113, %2 : i64
    %120 = llvm.sub %113, %4 overflow<nsw> : i64
    %121 = llvm.sdiv %120, %0 : i64
    %122 = llvm.add %121, %4 overflow<nsw> : i64
    %123 = llvm.select %119, %122, %2 : i1, i64
    llvm.cond_br %118, ^bb8, ^bb9
  ^bb8:
    llvm.store %113, %20 {alignment = 8 : i64} : i64, !llvm.ptr
    %124 = llvm.getelementptr inbounds %20[%15] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %124 {alignment = 8 : i64} : i64, !llvm.ptr
    %125 = llvm.getelementptr inbounds %20[%16] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %125 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %126 = llvm.getelementptr inbounds %20[%17] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %126 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %127 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %128 = llvm.call @stepwell_parallel_for(%127, %20, %123, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb10(%128 : i32)
  ^bb9:
    %129 = llvm.call @program.parallel1(%2, %123, %113, %x_size0, %x, %out1) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb10(%129 : i32)
  ^bb10(%130: i32):
    %131 = llvm.sub %x_size0, %113 overflow<nsw> : i64
    %132 = llvm.ashr %131, %5 : i64
    %133 = llvm.mul %132, %3 overflow<nsw> : i64
    %134 = llvm.add %133, %113 overflow<nsw> : i64
    %135 = llvm.intr.smax(%134, %113) : (i64, i64) -> i64
    %136 = llvm.sub %x_size0, %135 overflow<nsw> : i64
    %137 = llvm.intr.smin(%136, %3) : (i64, i64) -> i64
    %138 = llvm.intr.smax(%137, %2) : (i64, i64) -> i64
    %139 = llvm.trunc %138 : i64 to i32
    %140 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %141 = llvm.mlir.poison : vector<4xi32>
    %142 = llvm.insertelement %139, %141[%2 : i64] : vector<4xi32>
    %143 = llvm.shufflevector %142, %141 [0, 0, 0, 0] : vector<4xi32>
    %144 = llvm.icmp "slt" %140, %143 : vector<4xi32>
    %145 = llvm.icmp "slt" %113, %135 : i64
    llvm.cond_br %145, ^bb11(%113 : i64), ^bb12
  ^bb11(%i_2: i64):
    %146 = llvm.sub %x_size0, %i_2 overflow<nsw> : i64
    %147 = llvm.add %146, %6 overflow<nsw> : i64
    %148 = llvm.getelementptr inbounds %x[%147] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %149 = llvm.load %148 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %150 = llvm.shufflevector %149, %149 [3, 2, 1, 0] : vector<4xf64>
    %151 = llvm.getelementptr inbounds %out1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %150, %151 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %152 = llvm.add %i_2, %3 overflow<nsw> : i64
    %153 = llvm.icmp "slt" %152, %135 : i64
    llvm.cond_br %153, ^bb11(%152 : i64), ^bb12
  ^bb12:
    %154 = llvm.shufflevector %144, %144 [3, 2, 1, 0] : vector<4xi1>
    %155 = llvm.icmp "slt" %135, %x_size0 : i64
    llvm.cond_br %155, ^bb13(%135 : i64), ^bb14
  ^bb13(%i_3: i64):
    %156 = llvm.sub %x_size0, %i_3 overflow<nsw> : i64
    %157 = llvm.add %156, %7 overflow<nsw> : i64
    %158 = llvm.add %157, %8 overflow<nsw> : i64
    %159 = llvm.getelementptr %x[%158] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %160 = llvm.intr.masked.load %159, %154, %25 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %161 = llvm.shufflevector %160, %160 [3, 2, 1, 0] : vector<4xf64>
    %162 = llvm.getelementptr inbounds %out1[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %161, %162, %144 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %163 = llvm.add %i_3, %3 overflow<nsw> : i64
    %164 = llvm.icmp "slt" %163, %x_size0 : i64
    llvm.cond_br %164, ^bb13(%163 : i64), ^bb14
  ^bb14:
    %165 = llvm.ashr %38, %1 : i64
    %166 = llvm.mul %165, %0 overflow<nsw> : i64
    %167 = llvm.intr.smax(%166, %2) : (i64, i64) -> i64
    %168 = llvm.intr.smax(%167, %2) : (i64, i64) -> i64
    %169 = llvm.add %168, %10 : i64
    %170 = llvm.udiv %169, %0 : i64
    %171 = llvm.mul %170, %21 : i64
    %172 = llvm.icmp "sge" %171, %12 : i64
    %173 = llvm.icmp "sgt" %167, %2 : i64
    %174 = llvm.sub %167, %4 overflow<nsw> : i64
    %175 = llvm.sdiv %174, %0 : i64
    %176 = llvm.add %175, %4 overflow<nsw> : i64
    %177 = llvm.select %173, %176, %2 : i1, i64
    llvm.cond_br %172, ^bb15, ^bb16
  ^bb15:
    llvm.store %167, %22 {alignment = 8 : i64} : i64, !llvm.ptr
    %178 = llvm.getelementptr inbounds %22[%15] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %178 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %179 = llvm.getelementptr inbounds %22[%16] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %179 {alignment = 8 : i64} : i64, !llvm.ptr
    %180 = llvm.getelementptr inbounds %22[%17] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %180 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %181 = llvm.getelementptr inbounds %22[%18] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %38, %181 {alignment = 8 : i64} : i64, !llvm.ptr
    %182 = llvm.mlir.addressof @program.parallel2.part : !llvm.ptr
    %183 = llvm.call @stepwell_parallel_for(%182, %22, %177, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb17(%183 : i32)
  ^bb16:
    %184 = llvm.call @program.parallel2(%2, %177, %167, %x, %x_size0, %out2, %38) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64) -> i32
    llvm.br ^bb17(%184 : i32)
  ^bb17(%185: i32):
    %186 = llvm.icmp "slt" %167, %38 : i64
    llvm.cond_br %186, ^bb18(%167 : i64), ^bb19
  ^bb18(%i_4: i64):
    %187 = llvm.mul %i_4, %9 overflow<nsw> : i64
    %188 = llvm.add %187, %4 overflow<nsw> : i64
    %189 = llvm.getelementptr inbounds %x[%188] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %190 = llvm.load %189 {alignment = 8 : i64} : !llvm.ptr -> f64
    %191 = llvm.getelementptr inbounds %out2[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %190, %191 {alignment = 8 : i64} : f64, !llvm.ptr
    %192 = llvm.add %i_4, %4 overflow<nsw> : i64
    %193 = llvm.icmp "slt" %192, %38 : i64
    llvm.cond_br %193, ^bb18(%192 : i64), ^bb19
  ^bb19:
    llvm.return %23 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %194: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %x_size0_1: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %195: i64) -> i32 attributes {no_unwind, no_inline} {
    %196 = llvm.mlir.constant(0) : i64
    %197 = llvm.mlir.constant(8192) : i64
    %198 = llvm.mlir.constant(4) : i64
    %199 = llvm.mlir.constant(1) : i64
    %200 = llvm.mlir.constant(2) : i64
    %201 = llvm.mlir.constant(0 : i32) : i32
    %202 = llvm.mlir.constant(dense<3.000000e+00> : vector<4xf64>) : vector<4xf64>
    %203 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %203, ^bb1(%begin : i64), ^bb4
  ^bb1(%204: i64):
    %i_strip = llvm.mul %204, %197 overflow<nsw> : i64
    llvm.br ^bb2(%196 : i64)
  ^bb2(%i_5: i64):
    %i_6 = llvm.add %i_strip, %i_5 overflow<nsw> : i64
    %205 = llvm.getelementptr inbounds %x_1[%i_6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %206 = llvm.load %205 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %207 = llvm.add %i_6, %199 overflow<nsw> : i64
    %208 = llvm.getelementptr inbounds %205[%199] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %209 = llvm.load %208 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %210 = llvm.getelementptr inbounds %205[%200] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %211 = llvm.load %210 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %212 = llvm.fadd %206, %209 : vector<4xf64>
    %213 = llvm.fadd %212, %211 : vector<4xf64>
    %214 = llvm.fdiv %213, %202 : vector<4xf64>
    %215 = llvm.getelementptr inbounds %out0_1[%207] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %214, %215 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %216 = llvm.add %i_5, %198 overflow<nsw> : i64
    %217 = llvm.icmp "slt" %216, %197 : i64
    llvm.cond_br %217, ^bb2(%216 : i64), ^bb3
  ^bb3:
    %218 = llvm.add %204, %199 overflow<nsw> : i64
    %219 = llvm.icmp "slt" %218, %end : i64
    llvm.cond_br %219, ^bb1(%218 : i64), ^bb4
  ^bb4:
    llvm.return %201 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %220 = llvm.mlir.constant(8) : i64
    %221 = llvm.mlir.constant(16) : i64
    %222 = llvm.mlir.constant(24) : i64
    %223 = llvm.mlir.constant(32) : i64
    %224 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %225 = llvm.getelementptr inbounds %context[%220] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %226 = llvm.load %225 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %227 = llvm.getelementptr inbounds %context[%221] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %228 = llvm.load %227 {alignment = 8 : i64} : !llvm.ptr -> i64
    %229 = llvm.getelementptr inbounds %context[%222] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %230 = llvm.load %229 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %231 = llvm.getelementptr inbounds %context[%223] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %232 = llvm.load %231 {alignment = 8 : i64} : !llvm.ptr -> i64
    %233 = llvm.call @program.parallel0(%begin_1, %end_1, %224, %226, %228, %230, %232) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64) -> i32
    llvm.return %233 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %234: i64, %x_size0_2: i64, %x_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %235 = llvm.mlir.constant(0) : i64
    %236 = llvm.mlir.constant(8192) : i64
    %237 = llvm.mlir.constant(4) : i64
    %238 = llvm.mlir.constant(-4) : i64
    %239 = llvm.mlir.constant(1) : i64
    %240 = llvm.mlir.constant(0 : i32) : i32
    %241 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %241, ^bb1(%begin_2 : i64), ^bb4
  ^bb1(%242: i64):
    %i_strip_1 = llvm.mul %242, %236 overflow<nsw> : i64
    llvm.br ^bb2(%235 : i64)
  ^bb2(%i_7: i64):
    %i_8 = llvm.add %i_strip_1, %i_7 overflow<nsw> : i64
    %243 = llvm.sub %x_size0_2, %i_8 overflow<nsw> : i64
    %244 = llvm.add %243, %238 overflow<nsw> : i64
    %245 = llvm.getelementptr inbounds %x_2[%244] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %246 = llvm.load %245 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %247 = llvm.shufflevector %246, %246 [3, 2, 1, 0] : vector<4xf64>
    %248 = llvm.getelementptr inbounds %out1_1[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %247, %248 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %249 = llvm.add %i_7, %237 overflow<nsw> : i64
    %250 = llvm.icmp "slt" %249, %236 : i64
    llvm.cond_br %250, ^bb2(%249 : i64), ^bb3
  ^bb3:
    %251 = llvm.add %242, %239 overflow<nsw> : i64
    %252 = llvm.icmp "slt" %251, %end_2 : i64
    llvm.cond_br %252, ^bb1(%251 : i64), ^bb4
  ^bb4:
    llvm.return %240 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %253 = llvm.mlir.constant(8) : i64
    %254 = llvm.mlir.constant(16) : i64
    %255 = llvm.mlir.constant(24) : i64
    %256 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %257 = llvm.getelementptr inbounds %context_1[%253] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %258 = llvm.load %257 {alignment = 8 : i64} : !llvm.ptr -> i64
    %259 = llvm.getelementptr inbounds %context_1[%254] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %260 = llvm.load %259 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %261 = llvm.getelementptr inbounds %context_1[%255] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %262 = llvm.load %261 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %263 = llvm.call @program.parallel1(%begin_3, %end_3, %256, %258, %260, %262) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %263 : i32
  }
  llvm.func internal @program.parallel2(%begin_4: i64, %end_4: i64, %264: i64, %x_3: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %x_size0_3: i64, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %265: i64) -> i32 attributes {no_unwind, no_inline} {
    %266 = llvm.mlir.constant(0) : i64
    %267 = llvm.mlir.constant(8192) : i64
    %268 = llvm.mlir.constant(1) : i64
    %269 = llvm.mlir.constant(3) : i64
    %270 = llvm.mlir.constant(0 : i32) : i32
    %271 = llvm.icmp "slt" %begin_4, %end_4 : i64
    llvm.cond_br %271, ^bb1(%begin_4 : i64), ^bb4
  ^bb1(%272: i64):
    %i_strip_2 = llvm.mul %272, %267 overflow<nsw> : i64
    llvm.br ^bb2(%266 : i64)
  ^bb2(%i_9: i64):
    %i_10 = llvm.add %i_strip_2, %i_9 overflow<nsw> : i64
    %273 = llvm.mul %i_10, %269 overflow<nsw> : i64
    %274 = llvm.add %273, %268 overflow<nsw> : i64
    %275 = llvm.getelementptr inbounds %x_3[%274] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %276 = llvm.load %275 {alignment = 8 : i64} : !llvm.ptr -> f64
    %277 = llvm.getelementptr inbounds %out2_1[%i_10] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %276, %277 {alignment = 8 : i64} : f64, !llvm.ptr
    %278 = llvm.add %i_9, %268 overflow<nsw> : i64
    %279 = llvm.icmp "slt" %278, %267 : i64
    llvm.cond_br %279, ^bb2(%278 : i64), ^bb3
  ^bb3:
    %280 = llvm.add %272, %268 overflow<nsw> : i64
    %281 = llvm.icmp "slt" %280, %end_4 : i64
    llvm.cond_br %281, ^bb1(%280 : i64), ^bb4
  ^bb4:
    llvm.return %270 : i32
  }
  llvm.func internal @program.parallel2.part(%context_2: !llvm.ptr, %begin_5: i64, %end_5: i64) -> i32 attributes {no_unwind} {
    %282 = llvm.mlir.constant(8) : i64
    %283 = llvm.mlir.constant(16) : i64
    %284 = llvm.mlir.constant(24) : i64
    %285 = llvm.mlir.constant(32) : i64
    %286 = llvm.load %context_2 {alignment = 8 : i64} : !llvm.ptr -> i64
    %287 = llvm.getelementptr inbounds %context_2[%282] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %288 = llvm.load %287 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %289 = llvm.getelementptr inbounds %context_2[%283] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %290 = llvm.load %289 {alignment = 8 : i64} : !llvm.ptr -> i64
    %291 = llvm.getelementptr inbounds %context_2[%284] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %292 = llvm.load %291 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %293 = llvm.getelementptr inbounds %context_2[%285] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %294 = llvm.load %293 {alignment = 8 : i64} : !llvm.ptr -> i64
    %295 = llvm.call @program.parallel2(%begin_5, %end_5, %286, %288, %290, %292, %294) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64) -> i32
    llvm.return %295 : i32
  }
  llvm.func @program_shapes(%x_4: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_4: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %296 = llvm.mlir.constant(0) : i64
    %297 = llvm.mlir.constant(1) : i64
    %298 = llvm.mlir.constant(2) : i64
    %299 = llvm.mlir.constant(3) : i64
    %300 = llvm.mlir.constant(-1) : i64
    %301 = llvm.mlir.constant(1 : i32) : i32
    %302 = llvm.mlir.constant(0 : i32) : i32
    %303 = llvm.intr.smin(%x_size0_4, %297) : (i64, i64) -> i64
    %304 = llvm.icmp "slt" %296, %303 : i64
    %305 = llvm.sub %x_size0_4, %298 : i64
    %306 = llvm.intr.smax(%305, %296) : (i64, i64) -> i64
    %307 = llvm.add %x_size0_4, %297 : i64
    %308 = llvm.sdiv %307, %299 : i64
    %309 = llvm.srem %307, %299 : i64
    %310 = llvm.icmp "ne" %309, %296 : i64
    %311 = llvm.xor %309, %299 : i64
    %312 = llvm.icmp "slt" %311, %296 : i64
    %313 = llvm.and %310, %312 : i1
    %314 = llvm.add %308, %300 : i64
    %315 = llvm.select %313, %314, %308 : i1, i64
    %316 = llvm.add %297, %306 : i64
    %317 = llvm.add %316, %297 : i64
    llvm.cond_br %304, ^bb1, ^bb2(%301 : i32)
  ^bb1:
    llvm.store %317, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %318 = llvm.getelementptr inbounds %extents[%297] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_4, %318 {alignment = 8 : i64} : i64, !llvm.ptr
    %319 = llvm.getelementptr inbounds %extents[%298] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %315, %319 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %302 : i32
  ^bb2(%320: i32):
    llvm.return %320 : i32
  }
}
