// ----- nd
builtin.module {
  func.func @program(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<2x?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %a, %0 : tensor<?x?xf32>
    %2 = tensor.dim %b, %0 : tensor<?x?xf32>
    %3 = arith.cmpi eq, %1, %2 : index
    cf.assert %3, "ValueError: all the input array dimensions except for the concatenation axis must match exactly, but along dimension 0, the array at index 0 has size a.shape[0] and the array at index 1 has size b.shape[0]"
    %4 = arith.constant 1 : index
    %5 = tensor.dim %a, %4 : tensor<?x?xf32>
    %6 = arith.constant 2 : index
    %7 = arith.muli %5, %6 : index
    %8 = nd.concatenate %a, %b axis 1 : tensor<?x?xf32>
    %9 = nd.constant dense<2.0> : tensor<f32>
    %10 = nd.multiply %a, %9 : tensor<?x?xf32>, tensor<f32>
    %11 = nd.reshape %a [1, %1, %5] : tensor<?x?xf32>
    %12 = nd.reshape %10 [1, %1, %5] : tensor<?x?xf32>
    %13 = nd.concatenate %11, %12 axis 0 : tensor<1x?x?xf32>
    %14 = nd.constant dense<0.0> : tensor<f32>
    %15 = nd.pad %b, %14 low [1, 1] high [1, 1] : tensor<?x?xf32>, tensor<f32>
    %16 = nd.reshape %a [1, %1, 1, %5] : tensor<?x?xf32>
    %17 = nd.broadcast_to %16 [1, %1, 2, %5] : tensor<1x?x1x?xf32>
    %18 = nd.reshape %17 [%1, %7] : tensor<1x?x2x?xf32>
    func.return %8, %13, %15, %18 : tensor<?x?xf32>, tensor<2x?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>
  }
}
// ----- linalg
builtin.module {
  func.func @program(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<2x?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %a, %0 : tensor<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = tensor.dim %a, %2 : tensor<?x?xf32>
    %4 = tensor.dim %b, %2 : tensor<?x?xf32>
    %5 = tensor.extract_slice %b[0, 0] [%1, %4] [1, 1] : tensor<?x?xf32> to tensor<?x?xf32>
    %6 = arith.addi %3, %4 : index
    %7 = arith.addi %2, %1 : index
    %8 = arith.addi %7, %2 : index
    %9 = arith.addi %2, %4 : index
    %10 = arith.addi %9, %2 : index
    %11 = tensor.empty(%1, %6) : tensor<?x?xf32>
    %12 = tensor.insert_slice %a into %11[0, 0] [%1, %3] [1, 1] : tensor<?x?xf32> into tensor<?x?xf32>
    %13 = tensor.insert_slice %5 into %12[0, %3] [%1, %4] [1, 1] : tensor<?x?xf32> into tensor<?x?xf32>
    %14 = tensor.empty(%1, %3) : tensor<1x?x?xf32>
    %15 = tensor.empty(%1, %3) : tensor<1x?x?xf32>
    %16, %17 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (0, d0, d1)>, affine_map<(d0, d1) -> (0, d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%a : tensor<?x?xf32>) outs(%14, %15 : tensor<1x?x?xf32>, tensor<1x?x?xf32>) {
    ^bb0(%18: f32, %19: f32, %20: f32):
      %21 = arith.constant 2.000000e+00 : f32
      %22 = arith.mulf %18, %21 : f32
      linalg.yield %18, %22 : f32, f32
    } -> (tensor<1x?x?xf32>, tensor<1x?x?xf32>)
    %23 = tensor.empty(%1, %3) : tensor<2x?x?xf32>
    %24 = tensor.insert_slice %16 into %23[0, 0, 0] [1, %1, %3] [1, 1, 1] : tensor<1x?x?xf32> into tensor<2x?x?xf32>
    %25 = tensor.insert_slice %17 into %24[1, 0, 0] [1, %1, %3] [1, 1, 1] : tensor<1x?x?xf32> into tensor<2x?x?xf32>
    %26 = tensor.empty(%8, %10) : tensor<?x?xf32>
    %27 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} outs(%26 : tensor<?x?xf32>) {
    ^bb0(%28: f32):
      %29 = arith.constant 0.000000e+00 : f32
      linalg.yield %29 : f32
    } -> tensor<?x?xf32>
    %30 = tensor.insert_slice %5 into %27[1, 1] [%1, %4] [1, 1] : tensor<?x?xf32> into tensor<?x?xf32>
    %31 = tensor.empty(%1, %3) : tensor<1x?x2x?xf32>
    %32 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (0, d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%a : tensor<?x?xf32>) outs(%31 : tensor<1x?x2x?xf32>) {
    ^bb0(%33: f32, %34: f32):
      linalg.yield %33 : f32
    } -> tensor<1x?x2x?xf32>
    %35 = tensor.collapse_shape %32 [[0 : i64, 1 : i64], [2 : i64, 3 : i64]] : tensor<1x?x2x?xf32> into tensor<?x?xf32>
    func.return %13, %25, %30, %35 : tensor<?x?xf32>, tensor<2x?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>
  }
  func.func @program_shapes(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>) -> (index, index, index, index, index, index, index, index) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %a, %0 : tensor<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = tensor.dim %a, %2 : tensor<?x?xf32>
    %4 = tensor.dim %b, %0 : tensor<?x?xf32>
    %5 = tensor.dim %b, %2 : tensor<?x?xf32>
    %6 = arith.cmpi eq, %1, %4 : index
    cf.assert %6, "ValueError: all the input array dimensions except for the concatenation axis must match exactly, but along dimension 0, the array at index 0 has size a.shape[0] and the array at index 1 has size b.shape[0]"
    %7 = arith.addi %3, %5 : index
    %8 = arith.addi %2, %1 : index
    %9 = arith.addi %8, %2 : index
    %10 = arith.addi %2, %5 : index
    %11 = arith.addi %10, %2 : index
    %12 = arith.constant 1 : index
    %13 = arith.muli %12, %1 : index
    %14 = arith.constant 2 : index
    %15 = arith.muli %14, %3 : index
    func.return %1, %7, %1, %3, %9, %11, %13, %15 : index, index, index, index, index, index, index, index
  }
}
// ----- affine
builtin.module {
  func.func @program(%a: memref<?x?xf32> {llvm.noalias}, %b: memref<?x?xf32> {llvm.noalias}, %out0: memref<?x?xf32> {llvm.noalias}, %out1: memref<2x?x?xf32> {llvm.noalias}, %out2: memref<?x?xf32> {llvm.noalias}, %out3: memref<?x?xf32> {llvm.noalias}) {
    %0 = arith.constant 0 : index
    %1 = arith.constant 2.000000e+00 : f32
    %2 = arith.constant 0.000000e+00 : f32
    %3 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %4 = arith.constant dense<2.000000e+00> : vector<8xf32>
    %5 = memref.dim %a, %0 : memref<?x?xf32>
    %6 = arith.constant 1 : index
    %7 = memref.dim %a, %6 : memref<?x?xf32>
    %8 = memref.dim %b, %6 : memref<?x?xf32>
    %9 = arith.addi %7, %8 : index
    %10 = arith.addi %6, %5 : index
    %11 = arith.addi %10, %6 : index
    %12 = arith.addi %6, %8 : index
    %13 = arith.addi %12, %6 : index
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%5, %9], strides: [%9, 1] : memref<?x?xf32> to memref<?x?xf32>
    %14 = arith.muli %5, %7 : index
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [2, %5, %7], strides: [%14, %7, 1] : memref<2x?x?xf32> to memref<2x?x?xf32>
    %out2_1 = memref.reinterpret_cast %out2 to offset: [0], sizes: [%11, %13], strides: [%13, 1] : memref<?x?xf32> to memref<?x?xf32>
    %15 = arith.constant 2 : index
    %16 = arith.muli %7, %15 : index
    %out3_1 = memref.reinterpret_cast %out3 to offset: [0], sizes: [%5, %16], strides: [%16, 1] : memref<?x?xf32> to memref<?x?xf32>
    %17 = arith.muli %14, %15 : index
    %18 = arith.muli %11, %13 : index
    %19 = memref.collapse_shape %out2_1 [[0 : i64, 1 : i64]] : memref<?x?xf32> into memref<?xf32>
    %20 = affine.max affine_map<(d0) -> (((d0 floordiv 8) * 8), 0)>(%18)
    %21 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%20, %18)
    %22 = vector.create_mask %21 : vector<8xi1>
    affine.for %j = 0 to %20 step 8 {
      affine.vector_store %3, %19[%j] : memref<?xf32>, vector<8xf32>
    }
    affine.for %j_1 = %20 to %18 step 8 {
      vector.maskedstore %19[%j_1], %22, %3 : memref<?xf32>, vector<8xi1>, vector<8xf32>
    }
    %23 = memref.reinterpret_cast %out3_1 to offset: [0], sizes: [1, %5, 2, %7], strides: [%17, %16, %7, 1] : memref<?x?xf32> to memref<1x?x2x?xf32>
    %24 = affine.apply affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%7)
    %25 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%24, %7)
    %26 = vector.create_mask %25 : vector<8xi1>
    %27 = affine.apply affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%8)
    %28 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%27, %8)
    %29 = vector.create_mask %28 : vector<8xi1>
    affine.for %i = 0 to %5 {
      affine.for %j_2 = 0 to %24 step 8 {
        %30 = affine.vector_load %a[%i, %j_2] : memref<?x?xf32>, vector<8xf32>
        affine.vector_store %30, %out0_1[%i, %j_2] : memref<?x?xf32>, vector<8xf32>
        %31 = arith.mulf %30, %4 : vector<8xf32>
        affine.vector_store %30, %out1_1[0, %i, %j_2] : memref<2x?x?xf32>, vector<8xf32>
        affine.vector_store %31, %out1_1[1, %i, %j_2] : memref<2x?x?xf32>, vector<8xf32>
      }
      affine.for %j_3 = %24 to %7 step 8 {
        %32 = vector.maskedload %a[%i, %j_3], %26, %3 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        vector.maskedstore %out0_1[%i, %j_3], %26, %32 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        %33 = arith.mulf %32, %4 : vector<8xf32>
        %34 = arith.constant 0 : index
        vector.maskedstore %out1_1[%34, %i, %j_3], %26, %32 : memref<2x?x?xf32>, vector<8xi1>, vector<8xf32>
        %35 = arith.constant 1 : index
        vector.maskedstore %out1_1[%35, %i, %j_3], %26, %33 : memref<2x?x?xf32>, vector<8xi1>, vector<8xf32>
      }
      affine.for %j_4 = 0 to %27 step 8 {
        %36 = affine.vector_load %b[%i, %j_4] : memref<?x?xf32>, vector<8xf32>
        affine.vector_store %36, %out0_1[%i, %j_4 + %7] : memref<?x?xf32>, vector<8xf32>
        affine.vector_store %36, %out2_1[%i + 1, %j_4 + 1] : memref<?x?xf32>, vector<8xf32>
      }
      affine.for %j_5 = %27 to %8 step 8 {
        %37 = vector.maskedload %b[%i, %j_5], %29, %3 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %38 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%j_5, %7)
        vector.maskedstore %out0_1[%i, %38], %29, %37 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        %39 = affine.apply affine_map<(d0) -> ((d0 + 1))>(%i)
        %40 = affine.apply affine_map<(d0) -> ((d0 + 1))>(%j_5)
        vector.maskedstore %out2_1[%39, %40], %29, %37 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
      }
      affine.for %j_6 = 0 to 2 {
        affine.for %k = 0 to %24 step 8 {
          %41 = affine.vector_load %a[%i, %k] : memref<?x?xf32>, vector<8xf32>
          affine.vector_store %41, %23[0, %i, %j_6, %k] : memref<1x?x2x?xf32>, vector<8xf32>
        }
        affine.for %k_1 = %24 to %7 step 8 {
          %42 = vector.maskedload %a[%i, %k_1], %26, %3 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
          %43 = arith.constant 0 : index
          vector.maskedstore %23[%43, %i, %j_6, %k_1], %26, %42 : memref<1x?x2x?xf32>, vector<8xi1>, vector<8xf32>
        }
      }
    }
    func.return
  }
  func.func @program_shapes(%a: memref<?x?xf32> {llvm.noalias}, %b: memref<?x?xf32> {llvm.noalias}) -> (index, index, index, index, index, index, index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %a, %0 : memref<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = memref.dim %a, %2 : memref<?x?xf32>
    %4 = memref.dim %b, %0 : memref<?x?xf32>
    %5 = memref.dim %b, %2 : memref<?x?xf32>
    %6 = arith.cmpi eq, %1, %4 : index
    %7 = arith.addi %3, %5 : index
    %8 = arith.addi %2, %1 : index
    %9 = arith.addi %8, %2 : index
    %10 = arith.addi %2, %5 : index
    %11 = arith.addi %10, %2 : index
    %12 = arith.muli %2, %1 : index
    %13 = arith.constant 2 : index
    %14 = arith.muli %13, %3 : index
    cf.assert %6, "ValueError: all the input array dimensions except for the concatenation axis must match exactly, but along dimension 0, the array at index 0 has size a.shape[0] and the array at index 1 has size b.shape[0]"
    func.return %1, %7, %1, %3, %9, %11, %12, %14 : index, index, index, index, index, index, index, index
  }
}
// ----- loop
builtin.module {
  func.func @program(%a: memref<?x?xf32> {llvm.noalias}, %b: memref<?x?xf32> {llvm.noalias}, %out0: memref<?x?xf32> {llvm.noalias}, %out1: memref<2x?x?xf32> {llvm.noalias}, %out2: memref<?x?xf32> {llvm.noalias}, %out3: memref<?x?xf32> {llvm.noalias}) {
    %c8 = arith.constant 8 : index
    %c3 = arith.constant 3 : index
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %0 = arith.constant 0 : index
    %1 = arith.constant 2.000000e+00 : f32
    %2 = arith.constant 0.000000e+00 : f32
    %3 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %4 = arith.constant dense<2.000000e+00> : vector<8xf32>
    %5 = memref.dim %a, %0 : memref<?x?xf32>
    %6 = arith.constant 1 : index
    %7 = memref.dim %a, %6 : memref<?x?xf32>
    %8 = memref.dim %b, %6 : memref<?x?xf32>
    %9 = arith.addi %7, %8 : index
    %10 = arith.addi %6, %5 : index
    %11 = arith.addi %10, %6 : index
    %12 = arith.addi %6, %8 : index
    %13 = arith.addi %12, %6 : index
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%5, %9], strides: [%9, 1] : memref<?x?xf32> to memref<?x?xf32>
    %14 = arith.muli %5, %7 : index
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [2, %5, %7], strides: [%14, %7, 1] : memref<2x?x?xf32> to memref<2x?x?xf32>
    %out2_1 = memref.reinterpret_cast %out2 to offset: [0], sizes: [%11, %13], strides: [%13, 1] : memref<?x?xf32> to memref<?x?xf32>
    %15 = arith.constant 2 : index
    %16 = arith.muli %7, %15 : index
    %out3_1 = memref.reinterpret_cast %out3 to offset: [0], sizes: [%5, %16], strides: [%16, 1] : memref<?x?xf32> to memref<?x?xf32>
    %17 = arith.muli %14, %15 : index
    %18 = arith.muli %11, %13 : index
    %19 = memref.collapse_shape %out2_1 [[0 : i64, 1 : i64]] : memref<?x?xf32> into memref<?xf32>
    %20 = arith.shrsi %18, %c3 : index
    %21 = arith.muli %20, %c8 overflow<nsw> : index
    %22 = arith.maxsi %21, %c0 : index
    %23 = arith.subi %18, %22 overflow<nsw> : index
    %24 = vector.create_mask %23 : vector<8xi1>
    scf.for %j = %c0 to %22 step %c8 {
      vector.store %3, %19[%j] : memref<?xf32>, vector<8xf32>
    }
    scf.for %j_1 = %22 to %18 step %c8 {
      vector.maskedstore %19[%j_1], %24, %3 : memref<?xf32>, vector<8xi1>, vector<8xf32>
    }
    %25 = memref.reinterpret_cast %out3_1 to offset: [0], sizes: [1, %5, 2, %7], strides: [%17, %16, %7, 1] : memref<?x?xf32> to memref<1x?x2x?xf32>
    %26 = arith.shrsi %7, %c3 : index
    %27 = arith.muli %26, %c8 overflow<nsw> : index
    %28 = arith.subi %7, %27 overflow<nsw> : index
    %29 = vector.create_mask %28 : vector<8xi1>
    %30 = arith.shrsi %8, %c3 : index
    %31 = arith.muli %30, %c8 overflow<nsw> : index
    %32 = arith.subi %8, %31 overflow<nsw> : index
    %33 = vector.create_mask %32 : vector<8xi1>
    scf.for %i = %c0 to %5 step %c1 {
      scf.for %j_2 = %c0 to %27 step %c8 {
        %34 = vector.load %a[%i, %j_2] : memref<?x?xf32>, vector<8xf32>
        vector.store %34, %out0_1[%i, %j_2] : memref<?x?xf32>, vector<8xf32>
        %35 = arith.mulf %34, %4 : vector<8xf32>
        vector.store %34, %out1_1[%c0, %i, %j_2] : memref<2x?x?xf32>, vector<8xf32>
        vector.store %35, %out1_1[%c1, %i, %j_2] : memref<2x?x?xf32>, vector<8xf32>
      }
      %36 = arith.cmpi slt, %27, %7 : index
      scf.if %36 {
        %37 = vector.maskedload %a[%i, %27], %29, %3 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        vector.maskedstore %out0_1[%i, %27], %29, %37 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        %38 = arith.mulf %37, %4 : vector<8xf32>
        %39 = arith.constant 0 : index
        vector.maskedstore %out1_1[%39, %i, %27], %29, %37 : memref<2x?x?xf32>, vector<8xi1>, vector<8xf32>
        %40 = arith.constant 1 : index
        vector.maskedstore %out1_1[%40, %i, %27], %29, %38 : memref<2x?x?xf32>, vector<8xi1>, vector<8xf32>
      }
      scf.for %j_3 = %c0 to %31 step %c8 {
        %41 = vector.load %b[%i, %j_3] : memref<?x?xf32>, vector<8xf32>
        %42 = arith.addi %j_3, %7 overflow<nsw> : index
        vector.store %41, %out0_1[%i, %42] : memref<?x?xf32>, vector<8xf32>
        %43 = arith.addi %i, %c1 overflow<nsw> : index
        %44 = arith.addi %j_3, %c1 overflow<nsw> : index
        vector.store %41, %out2_1[%43, %44] : memref<?x?xf32>, vector<8xf32>
      }
      %45 = arith.cmpi slt, %31, %8 : index
      scf.if %45 {
        %46 = vector.maskedload %b[%i, %31], %33, %3 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %47 = arith.addi %31, %7 overflow<nsw> : index
        vector.maskedstore %out0_1[%i, %47], %33, %46 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        %48 = arith.addi %i, %c1 overflow<nsw> : index
        %49 = arith.addi %31, %c1 overflow<nsw> : index
        vector.maskedstore %out2_1[%48, %49], %33, %46 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
      }
      scf.for %j_4 = %c0 to %c2 step %c1 {
        scf.for %k = %c0 to %27 step %c8 {
          %50 = vector.load %a[%i, %k] : memref<?x?xf32>, vector<8xf32>
          vector.store %50, %25[%c0, %i, %j_4, %k] : memref<1x?x2x?xf32>, vector<8xf32>
        }
        %51 = arith.cmpi slt, %27, %7 : index
        scf.if %51 {
          %52 = vector.maskedload %a[%i, %27], %29, %3 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
          %53 = arith.constant 0 : index
          vector.maskedstore %25[%53, %i, %j_4, %27], %29, %52 : memref<1x?x2x?xf32>, vector<8xi1>, vector<8xf32>
        }
      }
    }
    func.return
  }
  func.func @program_shapes(%a: memref<?x?xf32> {llvm.noalias}, %b: memref<?x?xf32> {llvm.noalias}) -> (index, index, index, index, index, index, index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %a, %0 : memref<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = memref.dim %a, %2 : memref<?x?xf32>
    %4 = memref.dim %b, %0 : memref<?x?xf32>
    %5 = memref.dim %b, %2 : memref<?x?xf32>
    %6 = arith.cmpi eq, %1, %4 : index
    %7 = arith.addi %3, %5 : index
    %8 = arith.addi %2, %1 : index
    %9 = arith.addi %8, %2 : index
    %10 = arith.addi %2, %5 : index
    %11 = arith.addi %10, %2 : index
    %12 = arith.muli %2, %1 : index
    %13 = arith.constant 2 : index
    %14 = arith.muli %13, %3 : index
    cf.assert %6, "ValueError: all the input array dimensions except for the concatenation axis must match exactly, but along dimension 0, the array at index 0 has size a.shape[0] and the array at index 1 has size b.shape[0]"
    func.return %1, %7, %1, %3, %9, %11, %12, %14 : index, index, index, index, index, index, index, index
  }
}
// ----- llvm
builtin.module attributes {stepwell.asserts = ["tests/corpus/concatenate_and_pad.py:7: ValueError: all the input array dimensions except for the concatenation axis must match exactly, but along dimension 0, the array at index 0 has size a.shape[0] and the array at index 1 has size b.shape[0]"]} {
  llvm.func @program(%a: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0: i64, %a_stride0: i64, %b: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0: i64, %b_stride0: i64, %out0: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out0_size0: i64, %out0_stride0: i64, %out1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out1_size1: i64, %out1_stride1: i64, %out2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out2_size0: i64, %out2_stride0: i64, %out3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out3_size0: i64, %out3_stride0: i64) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(8) : i64
    %1 = llvm.mlir.constant(3) : i64
    %2 = llvm.mlir.constant(0) : i64
    %3 = llvm.mlir.constant(1) : i64
    %4 = llvm.mlir.constant(2) : i64
    %5 = llvm.mlir.constant(0 : i32) : i32
    %6 = llvm.mul %out1_stride1, %out1_size1 overflow<nsw> : i64
    %7 = llvm.mlir.constant(2.000000e+00 : f32) : f32
    %8 = llvm.mlir.constant(0.000000e+00 : f32) : f32
    %9 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %10 = llvm.mlir.constant(dense<2.000000e+00> : vector<8xf32>) : vector<8xf32>
    %11 = llvm.add %a_stride0, %b_stride0 : i64
    %12 = llvm.add %3, %a_size0 : i64
    %13 = llvm.add %12, %3 : i64
    %14 = llvm.add %3, %b_stride0 : i64
    %15 = llvm.add %14, %3 : i64
    %16 = llvm.mul %a_size0, %a_stride0 : i64
    %17 = llvm.mul %a_stride0, %4 : i64
    %18 = llvm.mul %16, %4 : i64
    %19 = llvm.mul %13, %15 : i64
    %20 = llvm.mul %13, %15 overflow<nsw> : i64
    %21 = llvm.ashr %19, %1 : i64
    %22 = llvm.mul %21, %0 overflow<nsw> : i64
    %23 = llvm.intr.smax(%22, %2) : (i64, i64) -> i64
    %24 = llvm.sub %19, %23 overflow<nsw> : i64
    %25 = llvm.intr.smin(%24, %0) : (i64, i64) -> i64
    %26 = llvm.intr.smax(%25, %2) : (i64, i64) -> i64
    %27 = llvm.trunc %26 : i64 to i32
    %28 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %29 = llvm.mlir.poison : vector<8xi32>
    %30 = llvm.insertelement %27, %29[%2 : i64] : vector<8xi32>
    %31 = llvm.shufflevector %30, %29 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %32 = llvm.icmp "slt" %28, %31 : vector<8xi32>
    %33 = llvm.icmp "slt" %2, %23 : i64
    llvm.cond_br %33, ^bb1(%2 : i64), ^bb2
  ^bb1(%j: i64):
    %34 = llvm.getelementptr inbounds %out2[%j] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %9, %34 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %35 = llvm.add %j, %0 overflow<nsw> : i64
    %36 = llvm.icmp "slt" %35, %23 : i64
    llvm.cond_br %36, ^bb1(%35 : i64), ^bb2
  ^bb2:
    %37 = llvm.icmp "slt" %23, %19 : i64
    llvm.cond_br %37, ^bb3(%23 : i64), ^bb4
  ^bb3(%j_1: i64):
    %38 = llvm.getelementptr inbounds %out2[%j_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %9, %38, %32 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %39 = llvm.add %j_1, %0 overflow<nsw> : i64
    %40 = llvm.icmp "slt" %39, %19 : i64
    llvm.cond_br %40, ^bb3(%39 : i64), ^bb4
  ^bb4:
    %41 = llvm.ashr %a_stride0, %1 : i64
    %42 = llvm.mul %41, %0 overflow<nsw> : i64
    %43 = llvm.sub %a_stride0, %42 overflow<nsw> : i64
    %44 = llvm.intr.smin(%43, %0) : (i64, i64) -> i64
    %45 = llvm.intr.smax(%44, %2) : (i64, i64) -> i64
    %46 = llvm.trunc %45 : i64 to i32
    %47 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %48 = llvm.mlir.poison : vector<8xi32>
    %49 = llvm.insertelement %46, %48[%2 : i64] : vector<8xi32>
    %50 = llvm.shufflevector %49, %48 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %51 = llvm.icmp "slt" %47, %50 : vector<8xi32>
    %52 = llvm.ashr %b_stride0, %1 : i64
    %53 = llvm.mul %52, %0 overflow<nsw> : i64
    %54 = llvm.sub %b_stride0, %53 overflow<nsw> : i64
    %55 = llvm.intr.smin(%54, %0) : (i64, i64) -> i64
    %56 = llvm.intr.smax(%55, %2) : (i64, i64) -> i64
    %57 = llvm.trunc %56 : i64 to i32
    %58 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %59 = llvm.mlir.poison : vector<8xi32>
    %60 = llvm.insertelement %57, %59[%2 : i64] : vector<8xi32>
    %61 = llvm.shufflevector %60, %59 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %62 = llvm.icmp "slt" %58, %61 : vector<8xi32>
    %63 = llvm.icmp "slt" %2, %a_size0 : i64
    llvm.cond_br %63, ^bb5(%2 : i64), ^bb20
  ^bb5(%i: i64):
    %64 = llvm.icmp "slt" %2, %42 : i64
    llvm.cond_br %64, ^bb6(%2 : i64), ^bb7
  ^bb6(%j_2: i64):
    %65 = llvm.mul %i, %a_stride0 overflow<nsw> : i64
    %66 = llvm.add %65, %j_2 overflow<nsw> : i64
    %67 = llvm.getelementptr inbounds %a[%66] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %68 = llvm.load %67 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %69 = llvm.mul %i, %11 overflow<nsw> : i64
    %70 = llvm.add %69, %j_2 overflow<nsw> : i64
    %71 = llvm.getelementptr inbounds %out0[%70] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %68, %71 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %72 = llvm.fmul %68, %10 : vector<8xf32>
    %73 = llvm.add %65, %j_2 overflow<nsw> : i64
    %74 = llvm.getelementptr inbounds %out1[%73] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %68, %74 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %75 = llvm.add %16, %65 overflow<nsw> : i64
    %76 = llvm.add %75, %j_2 overflow<nsw> : i64
    %77 = llvm.getelementptr inbounds %out1[%76] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %72, %77 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %78 = llvm.add %j_2, %0 overflow<nsw> : i64
    %79 = llvm.icmp "slt" %78, %42 : i64
    llvm.cond_br %79, ^bb6(%78 : i64), ^bb7
  ^bb7:
    %80 = llvm.icmp "slt" %42, %a_stride0 : i64
    llvm.cond_br %80, ^bb8, ^bb9
  ^bb8:
    %81 = llvm.mul %i, %a_stride0 overflow<nsw> : i64
    %82 = llvm.add %81, %42 overflow<nsw> : i64
    %83 = llvm.getelementptr inbounds %a[%82] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %84 = llvm.intr.masked.load %83, %51, %9 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %85 = llvm.mul %i, %11 overflow<nsw> : i64
    %86 = llvm.add %85, %42 overflow<nsw> : i64
    %87 = llvm.getelementptr inbounds %out0[%86] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %84, %87, %51 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %88 = llvm.fmul %84, %10 : vector<8xf32>
    %89 = llvm.add %81, %42 overflow<nsw> : i64
    %90 = llvm.getelementptr inbounds %out1[%89] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %84, %90, %51 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %91 = llvm.add %16, %81 overflow<nsw> : i64
    %92 = llvm.add %91, %42 overflow<nsw> : i64
    %93 = llvm.getelementptr inbounds %out1[%92] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %88, %93, %51 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb9
  ^bb9:
    %94 = llvm.icmp "slt" %2, %53 : i64
    llvm.cond_br %94, ^bb10(%2 : i64), ^bb11
  ^bb10(%j_3: i64):
    %95 = llvm.mul %i, %b_stride0 overflow<nsw> : i64
    %96 = llvm.add %95, %j_3 overflow<nsw> : i64
    %97 = llvm.getelementptr inbounds %b[%96] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %98 = llvm.load %97 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %99 = llvm.add %j_3, %a_stride0 overflow<nsw> : i64
    %100 = llvm.mul %i, %11 overflow<nsw> : i64
    %101 = llvm.add %100, %99 overflow<nsw> : i64
    %102 = llvm.getelementptr inbounds %out0[%101] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %98, %102 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %103 = llvm.add %i, %3 overflow<nsw> : i64
    %104 = llvm.add %j_3, %3 overflow<nsw> : i64
    %105 = llvm.mul %103, %15 overflow<nsw> : i64
    %106 = llvm.add %105, %104 overflow<nsw> : i64
    %107 = llvm.getelementptr inbounds %out2[%106] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %98, %107 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %108 = llvm.add %j_3, %0 overflow<nsw> : i64
    %109 = llvm.icmp "slt" %108, %53 : i64
    llvm.cond_br %109, ^bb10(%108 : i64), ^bb11
  ^bb11:
    %110 = llvm.icmp "slt" %53, %b_stride0 : i64
    llvm.cond_br %110, ^bb12, ^bb13
  ^bb12:
    %111 = llvm.mul %i, %b_stride0 overflow<nsw> : i64
    %112 = llvm.add %111, %53 overflow<nsw> : i64
    %113 = llvm.getelementptr inbounds %b[%112] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %114 = llvm.intr.masked.load %113, %62, %9 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %115 = llvm.add %53, %a_stride0 overflow<nsw> : i64
    %116 = llvm.mul %i, %11 overflow<nsw> : i64
    %117 = llvm.add %116, %115 overflow<nsw> : i64
    %118 = llvm.getelementptr inbounds %out0[%117] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %114, %118, %62 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %119 = llvm.add %i, %3 overflow<nsw> : i64
    %120 = llvm.add %53, %3 overflow<nsw> : i64
    %121 = llvm.mul %119, %15 overflow<nsw> : i64
    %122 = llvm.add %121, %120 overflow<nsw> : i64
    %123 = llvm.getelementptr inbounds %out2[%122] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %114, %123, %62 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb13
  ^bb13:
    llvm.br ^bb14(%2 : i64)
  ^bb14(%j_4: i64):
    %124 = llvm.icmp "slt" %2, %42 : i64
    llvm.cond_br %124, ^bb15(%2 : i64), ^bb16
  ^bb15(%k: i64):
    %125 = llvm.mul %i, %a_stride0 overflow<nsw> : i64
    %126 = llvm.add %125, %k overflow<nsw> : i64
    %127 = llvm.getelementptr inbounds %a[%126] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %128 = llvm.load %127 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %129 = llvm.mul %i, %17 overflow<nsw> : i64
    %130 = llvm.mul %j_4, %a_stride0 overflow<nsw> : i64
    %131 = llvm.add %129, %130 overflow<nsw> : i64
    %132 = llvm.add %131, %k overflow<nsw> : i64
    %133 = llvm.getelementptr inbounds %out3[%132] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %128, %133 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %134 = llvm.add %k, %0 overflow<nsw> : i64
    %135 = llvm.icmp "slt" %134, %42 : i64
    llvm.cond_br %135, ^bb15(%134 : i64), ^bb16
  ^bb16:
    %136 = llvm.icmp "slt" %42, %a_stride0 : i64
    llvm.cond_br %136, ^bb17, ^bb18
  ^bb17:
    %137 = llvm.mul %i, %a_stride0 overflow<nsw> : i64
    %138 = llvm.add %137, %42 overflow<nsw> : i64
    %139 = llvm.getelementptr inbounds %a[%138] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %140 = llvm.intr.masked.load %139, %51, %9 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %141 = llvm.mul %i, %17 overflow<nsw> : i64
    %142 = llvm.mul %j_4, %a_stride0 overflow<nsw> : i64
    %143 = llvm.add %141, %142 overflow<nsw> : i64
    %144 = llvm.add %143, %42 overflow<nsw> : i64
    %145 = llvm.getelementptr inbounds %out3[%144] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %140, %145, %51 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb18
  ^bb18:
    %146 = llvm.add %j_4, %3 overflow<nsw> : i64
    %147 = llvm.icmp "slt" %146, %4 : i64
    llvm.cond_br %147, ^bb14(%146 : i64), ^bb19
  ^bb19:
    %148 = llvm.add %i, %3 overflow<nsw> : i64
    %149 = llvm.icmp "slt" %148, %a_size0 : i64
    llvm.cond_br %149, ^bb5(%148 : i64), ^bb20
  ^bb20:
    llvm.return %5 : i32
  }
  llvm.func @program_shapes(%a_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_1: i64, %a_stride0_1: i64, %b_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_1: i64, %b_stride0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %150 = llvm.mlir.constant(0) : i64
    %151 = llvm.mlir.constant(1) : i64
    %152 = llvm.mlir.constant(2) : i64
    %153 = llvm.mlir.constant(1 : i32) : i32
    %154 = llvm.mlir.constant(3) : i64
    %155 = llvm.mlir.constant(4) : i64
    %156 = llvm.mlir.constant(5) : i64
    %157 = llvm.mlir.constant(6) : i64
    %158 = llvm.mlir.constant(7) : i64
    %159 = llvm.mlir.constant(0 : i32) : i32
    %160 = llvm.icmp "eq" %a_size0_1, %b_size0_1 : i64
    %161 = llvm.add %a_stride0_1, %b_stride0_1 : i64
    %162 = llvm.add %151, %a_size0_1 : i64
    %163 = llvm.add %162, %151 : i64
    %164 = llvm.add %151, %b_stride0_1 : i64
    %165 = llvm.add %164, %151 : i64
    %166 = llvm.mul %151, %a_size0_1 : i64
    %167 = llvm.mul %152, %a_stride0_1 : i64
    llvm.cond_br %160, ^bb1, ^bb2(%153 : i32)
  ^bb1:
    llvm.store %a_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %168 = llvm.getelementptr inbounds %extents[%151] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %161, %168 {alignment = 8 : i64} : i64, !llvm.ptr
    %169 = llvm.getelementptr inbounds %extents[%152] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size0_1, %169 {alignment = 8 : i64} : i64, !llvm.ptr
    %170 = llvm.getelementptr inbounds %extents[%154] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_stride0_1, %170 {alignment = 8 : i64} : i64, !llvm.ptr
    %171 = llvm.getelementptr inbounds %extents[%155] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %163, %171 {alignment = 8 : i64} : i64, !llvm.ptr
    %172 = llvm.getelementptr inbounds %extents[%156] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %165, %172 {alignment = 8 : i64} : i64, !llvm.ptr
    %173 = llvm.getelementptr inbounds %extents[%157] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %166, %173 {alignment = 8 : i64} : i64, !llvm.ptr
    %174 = llvm.getelementptr inbounds %extents[%158] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %167, %174 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %159 : i32
  ^bb2(%175: i32):
    llvm.return %175 : i32
  }
}
