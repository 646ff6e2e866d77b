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
    %10 = llvm.mlir.constant(63) : i64
    %11 = llvm.mlir.constant(8191) : i64
    %12 = llvm.mlir.constant(34817) : i64
    %13 = llvm.mlir.constant(32768) : i64
    %14 = llvm.mlir.constant(40) : i64
    %15 = llvm.alloca %14 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %16 = llvm.mlir.constant(8) : i64
    %17 = llvm.mlir.constant(16) : i64
    %18 = llvm.mlir.constant(24) : i64
    %19 = llvm.mlir.constant(32) : i64
    %20 = llvm.mlir.constant(16385) : i64
    %21 = llvm.alloca %19 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %22 = llvm.mlir.constant(57345) : i64
    %23 = llvm.alloca %14 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %24 = llvm.mlir.constant(0 : i32) : i32
    %25 = llvm.mlir.constant(dense<3.000000e+00> : vector<4xf64>) : vector<4xf64>
    %26 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %27 = llvm.sub %x_size0, %5 : i64
    %28 = llvm.intr.smax(%27, %2) : (i64, i64) -> i64
    %29 = llvm.sub %x_size0, %4 : i64
    %30 = llvm.intr.smax(%29, %2) : (i64, i64) -> i64
    %31 = llvm.add %x_size0, %4 : i64
    %32 = llvm.ashr %31, %10 : i64
    %33 = llvm.xor %31, %32 : i64
    %34 = llvm.udiv %33, %9 : i64
    %35 = llvm.xor %34, %32 : i64
    %36 = llvm.add %4, %28 : i64
    %37 = llvm.add %36, %4 : i64
    %38 = llvm.ashr %28, %1 : i64
    %39 = llvm.mul %38, %0 overflow<nsw> : i64
    %40 = llvm.intr.smax(%39, %2) : (i64, i64) -> i64
    %41 = llvm.intr.smax(%40, %2) : (i64, i64) -> i64
    %42 = llvm.add %41, %11 : i64
    %43 = llvm.udiv %42, %0 : i64
    %44 = llvm.mul %43, %12 : i64
    %45 = llvm.icmp "sge" %44, %13 : i64
    %46 = llvm.icmp "sgt" %40, %2 : i64
    %47 = llvm.sub %40, %4 overflow<nsw> : i64
    %48 = llvm.sdiv %47, %0 : i64
    %49 = llvm.add %48, %4 overflow<nsw> : i64
    %50 = llvm.select %46, %49, %2 : i1, i64
    llvm.cond_br %45, ^bb1, ^bb2
  ^bb1:
    llvm.store %40, %15 {alignment = 8 : i64} : i64, !llvm.ptr
    %51 = llvm.getelementptr inbounds %15[%16] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %51 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %52 = llvm.getelementptr inbounds %15[%17] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %52 {alignment = 8 : i64} : i64, !llvm.ptr
    %53 = llvm.getelementptr inbounds %15[%18] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %53 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %54 = llvm.getelementptr inbounds %15[%19] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %37, %54 {alignment = 8 : i64} : i64, !llvm.ptr
    %55 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %56 = llvm.call @stepwell_parallel_for(%55, %15, %50, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%56 : i32)
  ^bb2:
    %57 = llvm.call @program.parallel0(%2, %50, %40, %x, %x_size0, %out0, %37) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64) -> i32
    llvm.br ^bb3(%57 : i32)
  ^bb3(%58: i32):
    %59 = llvm.sub %28, %40 overflow<nsw> : i64
    %60 = llvm.ashr %59, %5 : i64
    %61 = llvm.mul %60, %3 overflow<nsw> : i64
    %62 = llvm.add %61, %40 overflow<nsw> : i64
    %63 = llvm.intr.smax(%62, %40) : (i64, i64) -> i64
    %64 = llvm.sub %28, %63 overflow<nsw> : i64
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
    %83 = llvm.fdiv %82, %25 : vector<4xf64>
    %84 = llvm.getelementptr inbounds %out0[%76] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %83, %84 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %85 = llvm.add %i, %3 overflow<nsw> : i64
    %86 = llvm.icmp "slt" %85, %63 : i64
    llvm.cond_br %86, ^bb4(%85 : i64), ^bb5
  ^bb5:
    %87 = llvm.icmp "slt" %63, %28 : i64
    llvm.cond_br %87, ^bb6(%63 : i64), ^bb7
  ^bb6(%i_1: i64):
    %88 = llvm.getelementptr inbounds %x[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %89 = llvm.intr.masked.load %88, %72, %26 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %90 = llvm.add %i_1, %4 overflow<nsw> : i64
    %91 = llvm.getelementptr inbounds %88[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %92 = llvm.intr.masked.load %91, %72, %26 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %93 = llvm.getelementptr inbounds %88[%5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %94 = llvm.intr.masked.load %93, %72, %26 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %95 = llvm.fadd %89, %92 : vector<4xf64>
    %96 = llvm.fadd %95, %94 : vector<4xf64>
    %97 = llvm.fdiv %96, %25 : vector<4xf64>
    %98 = llvm.getelementptr inbounds %out0[%90] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %97, %98, %72 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %99 = llvm.add %i_1, %3 overflow<nsw> : i64
    %100 = llvm.icmp "slt" %99, %28 : i64
    llvm.cond_br %100, ^bb6(%99 : i64), ^bb7
  ^bb7:
    %101 = llvm.load %x {alignment = 8 : i64} : !llvm.ptr -> f64
    llvm.store %101, %out0 {alignment = 8 : i64} : f64, !llvm.ptr
    %102 = llvm.add %2, %30 overflow<nsw> : i64
    %103 = llvm.getelementptr inbounds %x[%102] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %104 = llvm.load %103 {alignment = 8 : i64} : !llvm.ptr -> f64
    %105 = llvm.add %2, %28 overflow<nsw> : i64
    %106 = llvm.add %105, %4 overflow<nsw> : i64
    %107 = llvm.getelementptr inbounds %out0[%106] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %104, %107 {alignment = 8 : i64} : f64, !llvm.ptr
    %108 = llvm.ashr %x_size0, %1 : i64
    %109 = llvm.mul %108, %0 overflow<nsw> : i64
    %110 = llvm.intr.smax(%109, %2) : (i64, i64) -> i64
    %111 = llvm.intr.smax(%110, %2) : (i64, i64) -> i64
    %112 = llvm.add %111, %11 : i64
    %113 = llvm.udiv %112, %0 : i64
    %114 = llvm.mul %113, %20 : i64
    %115 = llvm.icmp "sge" %114, %13 : i64
    %116 = llvm.icmp "sgt" %110, %2 : i64
    %117 = llvm.sub %110, %4 overflow<nsw> : i64
    %118 = llvm.sdiv %117, %0 : i64
    %119 = llvm.add %118, %4 overflow<nsw> : i64
    %120 = llvm.select %116, %119, %2 : i1, i64
    llvm.cond_br %115, ^bb8, ^bb9
  ^bb8:
    llvm.store %110, %21 {alignment = 8 : i64} : i64, !llvm.ptr
    %121 = llvm.getelementptr inbounds %21[%16] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %121 {alignment = 8 : i64} : i64, !llvm.ptr
    %122 = llvm.getelementptr inbounds %21[%17] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %122 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %123 = llvm.getelementptr inbounds %21[%18] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %123 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %124 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %125 = llvm.call @stepwell_parallel_for(%124, %21, %120, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb10(%125 : i32)
  ^bb9:
    %126 = llvm.call @program.parallel1(%2, %120, %110, %x_size0, %x, %out1) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb10(%126 : i32)
  ^bb10(%127: i32):
    %128 = llvm.sub %x_size0, %110 overflow<nsw> : i64
    %129 = llvm.ashr %128, %5 : i64
    %130 = llvm.mul %129, %3 overflow<nsw> : i64
    %131 = llvm.add %130, %110 overflow<nsw> : i64
    %132 = llvm.intr.smax(%131, %110) : (i64, i64) -> i64
    %133 = llvm.sub %x_size0, %132 overflow<nsw> : i64
    %134 = llvm.intr.smin(%133, %3) : (i64, i64) -> i64
    %135 = llvm.intr.smax(%134, %2) : (i64, i64) -> i64
    %136 = llvm.trunc %135 : i64 to i32
    %137 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %138 = llvm.mlir.poison : vector<4xi32>
    %139 = llvm.insertelement %136, %138[%2 : i64] : vector<4xi32>
    %140 = llvm.shufflevector %139, %138 [0, 0, 0, 0] : vector<4xi32>
    %141 = llvm.icmp "slt" %137, %140 : vector<4xi32>
    %142 = llvm.icmp "slt" %110, %132 : i64
    llvm.cond_br %142, ^bb11(%110 : i64), ^bb12
  ^bb11(%i_2: i64):
    %143 = llvm.sub %x_size0, %i_2 overflow<nsw> : i64
    %144 = llvm.add %143, %6 overflow<nsw> : i64
    %145 = llvm.getelementptr inbounds %x[%144] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %146 = llvm.load %145 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %147 = llvm.shufflevector %146, %146 [3, 2, 1, 0] : vector<4xf64>
    %148 = llvm.getelementptr inbounds %out1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %147, %148 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %149 = llvm.add %i_2, %3 overflow<nsw> : i64
    %150 = llvm.icmp "slt" %149, %132 : i64
    llvm.cond_br %150, ^bb11(%149 : i64), ^bb12
  ^bb12:
    %151 = llvm.shufflevector %141, %141 [3, 2, 1, 0] : vector<4xi1>
    %152 = llvm.icmp "slt" %132, %x_size0 : i64
    llvm.cond_br %152, ^bb13(%132 : i64), ^bb14
  ^bb13(%i_3: i64):
    %153 = llvm.sub %x_size0, %i_3 overflow<nsw> : i64
    %154 = llvm.add %153, %7 overflow<nsw> : i64
    %155 = llvm.add %154, %8 overflow<nsw> : i64
    %156 = llvm.getelementptr %x[%155] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %157 = llvm.intr.masked.load %156, %151, %26 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %158 = llvm.shufflevector %157, %157 [3, 2, 1, 0] : vector<4xf64>
    %159 = llvm.getelementptr inbounds %out1[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %158, %159, %141 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %160 = llvm.add %i_3, %3 overflow<nsw> : i64
    %161 = llvm.icmp "slt" %160, %x_size0 : i64
    llvm.cond_br %161, ^bb13(%160 : i64), ^bb14
  ^bb14:
    %162 = llvm.ashr %35, %1 : i64
    %163 = llvm.mul %162, %0 overflow<nsw> : i64
    %164 = llvm.intr.smax(%163, %2) : (i64, i64) -> i64
    %165 = llvm.intr.smax(%164, %2) : (i64, i64) -> i64
    %166 = llvm.add %165, %11 : i64
    %167 = llvm.udiv %166, %0 : i64
    %168 = llvm.mul %167, %22 : i64
    %169 = llvm.icmp "sge" %168, %13 : i64
    %170 = llvm.icmp "sgt" %164, %2 : i64
    %171 = llvm.sub %164, %4 overflow<nsw> : i64
    %172 = llvm.sdiv %171, %0 : i64
    %173 = llvm.add %172, %4 overflow<nsw> : i64
    %174 = llvm.select %170, %173, %2 : i1, i64
    llvm.cond_br %169, ^bb15, ^bb16
  ^bb15:
    llvm.store %164, %23 {alignment = 8 : i64} : i64, !llvm.ptr
    %175 = llvm.getelementptr inbounds %23[%16] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %175 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %176 = llvm.getelementptr inbounds %23[%17] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %176 {alignment = 8 : i64} : i64, !llvm.ptr
    %177 = llvm.getelementptr inbounds %23[%18] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %177 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %178 = llvm.getelementptr inbounds %23[%19] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %35, %178 {alignment = 8 : i64} : i64, !llvm.ptr
    %179 = llvm.mlir.addressof @program.parallel2.part : !llvm.ptr
    %180 = llvm.call @stepwell_parallel_for(%179, %23, %174, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb17(%180 : i32)
  ^bb16:
    %181 = llvm.call @program.parallel2(%2, %174, %164, %x, %x_size0, %out2, %35) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64) -> i32
    llvm.br ^bb17(%181 : i32)
  ^bb17(%182: i32):
    %183 = llvm.icmp "slt" %164, %35 : i64
    llvm.cond_br %183, ^bb18(%164 : i64), ^bb19
  ^bb18(%i_4: i64):
    %184 = llvm.mul %i_4, %9 overflow<nsw> : i64
    %185 = llvm.add %184, %4 overflow<nsw> : i64
    %186 = llvm.getelementptr inbounds %x[%185] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %187 = llvm.load %186 {alignment = 8 : i64} : !llvm.ptr -> f64
    %188 = llvm.getelementptr inbounds %out2[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %187, %188 {alignment = 8 : i64} : f64, !llvm.ptr
    %189 = llvm.add %i_4, %4 overflow<nsw> : i64
    %190 = llvm.icmp "slt" %189, %35 : i64
    llvm.cond_br %190, ^bb18(%189 : i64), ^bb19
  ^bb19:
    llvm.return %24 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %191: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %x_size0_1: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %192: i64) -> i32 attributes {no_unwind, no_inline} {
    %193 = llvm.mlir.constant(0) : i64
    %194 = llvm.mlir.constant(8192) : i64
    %195 = llvm.mlir.constant(4) : i64
    %196 = llvm.mlir.constant(1) : i64
    %197 = llvm.mlir.constant(2) : i64
    %198 = llvm.mlir.constant(0 : i32) : i32
    %199 = llvm.mlir.constant(dense<3.000000e+00> : vector<4xf64>) : vector<4xf64>
    %200 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %200, ^bb1(%begin : i64), ^bb4
  ^bb1(%201: i64):
    %i_strip = llvm.mul %201, %194 overflow<nsw> : i64
    llvm.br ^bb2(%193 : i64)
  ^bb2(%i_5: i64):
    %i_6 = llvm.add %i_strip, %i_5 overflow<nsw> : i64
    %202 = llvm.getelementptr inbounds %x_1[%i_6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %203 = llvm.load %202 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %204 = llvm.add %i_6, %196 overflow<nsw> : i64
    %205 = llvm.getelementptr inbounds %202[%196] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %206 = llvm.load %205 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %207 = llvm.getelementptr inbounds %202[%197] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %208 = llvm.load %207 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %209 = llvm.fadd %203, %206 : vector<4xf64>
    %210 = llvm.fadd %209, %208 : vector<4xf64>
    %211 = llvm.fdiv %210, %199 : vector<4xf64>
    %212 = llvm.getelementptr inbounds %out0_1[%204] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %211, %212 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %213 = llvm.add %i_5, %195 overflow<nsw> : i64
    %214 = llvm.icmp "slt" %213, %194 : i64
    llvm.cond_br %214, ^bb2(%213 : i64), ^bb3
  ^bb3:
    %215 = llvm.add %201, %196 overflow<nsw> : i64
    %216 = llvm.icmp "slt" %215, %end : i64
    llvm.cond_br %216, ^bb1(%215 : i64), ^bb4
  ^bb4:
    llvm.return %198 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %217 = llvm.mlir.constant(8) : i64
    %218 = llvm.mlir.constant(16) : i64
    %219 = llvm.mlir.constant(24) : i64
    %220 = llvm.mlir.constant(32) : i64
    %221 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %222 = llvm.getelementptr inbounds %context[%217] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %223 = llvm.load %222 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %224 = llvm.getelementptr inbounds %context[%218] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %225 = llvm.load %224 {alignment = 8 : i64} : !llvm.ptr -> i64
    %226 = llvm.getelementptr inbounds %context[%219] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %227 = llvm.load %226 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %228 = llvm.getelementptr inbounds %context[%220] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %229 = llvm.load %228 {alignment = 8 : i64} : !llvm.ptr -> i64
    %230 = llvm.call @program.parallel0(%begin_1, %end_1, %221, %223, %225, %227, %229) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64) -> i32
    llvm.return %230 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %231: i64, %x_size0_2: i64, %x_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %232 = llvm.mlir.constant(0) : i64
    %233 = llvm.mlir.constant(8192) : i64
    %234 = llvm.mlir.constant(4) : i64
    %235 = llvm.mlir.constant(-4) : i64
    %236 = llvm.mlir.constant(1) : i64
    %237 = llvm.mlir.constant(0 : i32) : i32
    %238 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %238, ^bb1(%begin_2 : i64), ^bb4
  ^bb1(%239: i64):
    %i_strip_1 = llvm.mul %239, %233 overflow<nsw> : i64
    llvm.br ^bb2(%232 : i64)
  ^bb2(%i_7: i64):
    %i_8 = llvm.add %i_strip_1, %i_7 overflow<nsw> : i64
    %240 = llvm.sub %x_size0_2, %i_8 overflow<nsw> : i64
    %241 = llvm.add %240, %235 overflow<nsw> : i64
    %242 = llvm.getelementptr inbounds %x_2[%241] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %243 = llvm.load %242 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %244 = llvm.shufflevector %243, %243 [3, 2, 1, 0] : vector<4xf64>
    %245 = llvm.getelementptr inbounds %out1_1[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %244, %245 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %246 = llvm.add %i_7, %234 overflow<nsw> : i64
    %247 = llvm.icmp "slt" %246, %233 : i64
    llvm.cond_br %247, ^bb2(%246 : i64), ^bb3
  ^bb3:
    %248 = llvm.add %239, %236 overflow<nsw> : i64
    %249 = llvm.icmp "slt" %248, %end_2 : i64
    llvm.cond_br %249, ^bb1(%248 : i64), ^bb4
  ^bb4:
    llvm.return %237 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %250 = llvm.mlir.constant(8) : i64
    %251 = llvm.mlir.constant(16) : i64
    %252 = llvm.mlir.constant(24) : i64
    %253 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %254 = llvm.getelementptr inbounds %context_1[%250] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %255 = llvm.load %254 {alignment = 8 : i64} : !llvm.ptr -> i64
    %256 = llvm.getelementptr inbounds %context_1[%251] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %257 = llvm.load %256 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %258 = llvm.getelementptr inbounds %context_1[%252] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %259 = llvm.load %258 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %260 = llvm.call @program.parallel1(%begin_3, %end_3, %253, %255, %257, %259) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %260 : i32
  }
  llvm.func internal @program.parallel2(%begin_4: i64, %end_4: i64, %261: i64, %x_3: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %x_size0_3: i64, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %262: i64) -> i32 attributes {no_unwind, no_inline} {
    %263 = llvm.mlir.constant(0) : i64
    %264 = llvm.mlir.constant(8192) : i64
    %265 = llvm.mlir.constant(1) : i64
    %266 = llvm.mlir.constant(3) : i64
    %267 = llvm.mlir.constant(0 : i32) : i32
    %268 = llvm.icmp "slt" %begin_4, %end_4 : i64
    llvm.cond_br %268, ^bb1(%begin_4 : i64), ^bb4
  ^bb1(%269: i64):
    %i_strip_2 = llvm.mul %269, %264 overflow<nsw> : i64
    llvm.br ^bb2(%263 : i64)
  ^bb2(%i_9: i64):
    %i_10 = llvm.add %i_strip_2, %i_9 overflow<nsw> : i64
    %270 = llvm.mul %i_10, %266 overflow<nsw> : i64
    %271 = llvm.add %270, %265 overflow<nsw> : i64
    %272 = llvm.getelementptr inbounds %x_3[%271] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %273 = llvm.load %272 {alignment = 8 : i64} : !llvm.ptr -> f64
    %274 = llvm.getelementptr inbounds %out2_1[%i_10] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %273, %274 {alignment = 8 : i64} : f64, !llvm.ptr
    %275 = llvm.add %i_9, %265 overflow<nsw> : i64
    %276 = llvm.icmp "slt" %275, %264 : i64
    llvm.cond_br %276, ^bb2(%275 : i64), ^bb3
  ^bb3:
    %277 = llvm.add %269, %265 overflow<nsw> : i64
    %278 = llvm.icmp "slt" %277, %end_4 : i64
    llvm.cond_br %278, ^bb1(%277 : i64), ^bb4
  ^bb4:
    llvm.return %267 : i32
  }
  llvm.func internal @program.parallel2.part(%context_2: !llvm.ptr, %begin_5: i64, %end_5: i64) -> i32 attributes {no_unwind} {
    %279 = llvm.mlir.constant(8) : i64
    %280 = llvm.mlir.constant(16) : i64
    %281 = llvm.mlir.constant(24) : i64
    %282 = llvm.mlir.constant(32) : i64
    %283 = llvm.load %context_2 {alignment = 8 : i64} : !llvm.ptr -> i64
    %284 = llvm.getelementptr inbounds %context_2[%279] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %285 = llvm.load %284 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %286 = llvm.getelementptr inbounds %context_2[%280] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %287 = llvm.load %286 {alignment = 8 : i64} : !llvm.ptr -> i64
    %288 = llvm.getelementptr inbounds %context_2[%281] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %289 = llvm.load %288 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %290 = llvm.getelementptr inbounds %context_2[%282] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %291 = llvm.load %290 {alignment = 8 : i64} : !llvm.ptr -> i64
    %292 = llvm.call @program.parallel2(%begin_5, %end_5, %283, %285, %287, %289, %291) : (i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64) -> i32
    llvm.return %292 : i32
  }
  llvm.func @program_shapes(%x_4: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_4: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %293 = llvm.mlir.constant(0) : i64
    %294 = llvm.mlir.constant(1) : i64
    %295 = llvm.mlir.constant(2) : i64
    %296 = llvm.mlir.constant(3) : i64
    %297 = llvm.mlir.constant(63) : i64
    %298 = llvm.mlir.constant(1 : i32) : i32
    %299 = llvm.mlir.constant(0 : i32) : i32
    %300 = llvm.intr.smin(%x_size0_4, %294) : (i64, i64) -> i64
    %301 = llvm.icmp "slt" %293, %300 : i64
    %302 = llvm.sub %x_size0_4, %295 : i64
    %303 = llvm.intr.smax(%302, %293) : (i64, i64) -> i64
    %304 = llvm.add %x_size0_4, %294 : i64
    %305 = llvm.ashr %304, %297 : i64
    %306 = llvm.xor %304, %305 : i64
    %307 = llvm.udiv %306, %296 : i64
    %308 = llvm.xor %307, %305 : i64
    %309 = llvm.add %294, %303 : i64
    %310 = llvm.add %309, %294 : i64
    llvm.cond_br %301, ^bb1, ^bb2(%298 : i32)
  ^bb1:
    llvm.store %310, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %311 = llvm.getelementptr inbounds %extents[%294] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_4, %311 {alignment = 8 : i64} : i64, !llvm.ptr
    %312 = llvm.getelementptr inbounds %extents[%295] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %308, %312 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %299 : i32
  ^bb2(%313: i32):
    llvm.return %313 : i32
  }
}
