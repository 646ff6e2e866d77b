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
    %0 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %1 = arith.constant dense<2.000000e+00> : vector<8xf32>
    %2 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %3 = arith.constant 2.000000e+00 : f32
    %4 = arith.constant 0.000000e+00 : f32
    %5 = arith.constant 0 : index
    %6 = memref.dim %a, %5 : memref<?x?xf32>
    %7 = arith.constant 1 : index
    %8 = memref.dim %a, %7 : memref<?x?xf32>
    %9 = memref.dim %b, %7 : memref<?x?xf32>
    %10 = arith.addi %8, %9 : index
    %11 = arith.addi %7, %6 : index
    %12 = arith.addi %11, %7 : index
    %13 = arith.addi %7, %9 : index
    %14 = arith.addi %13, %7 : index
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%6, %10], strides: [%10, 1] : memref<?x?xf32> to memref<?x?xf32>
    %15 = arith.muli %6, %8 : index
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [2, %6, %8], strides: [%15, %8, 1] : memref<2x?x?xf32> to memref<2x?x?xf32>
    %out2_1 = memref.reinterpret_cast %out2 to offset: [0], sizes: [%12, %14], strides: [%14, 1] : memref<?x?xf32> to memref<?x?xf32>
    %16 = arith.constant 2 : index
    %17 = arith.muli %8, %16 : index
    %out3_1 = memref.reinterpret_cast %out3 to offset: [0], sizes: [%6, %17], strides: [%17, 1] : memref<?x?xf32> to memref<?x?xf32>
    %18 = arith.muli %15, %16 : index
    %19 = arith.muli %12, %14 : index
    %20 = memref.collapse_shape %out2_1 [[0 : i64, 1 : i64]] : memref<?x?xf32> into memref<?xf32>
    %21 = affine.max affine_map<(d0) -> (((d0 floordiv 8) * 8), 0)>(%19)
    %22 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%21, %19)
    %23 = vector.create_mask %22 : vector<8xi1>
    affine.for %j = 0 to %21 step 8 {
      affine.vector_store %0, %20[%j] : memref<?xf32>, vector<8xf32>
    }
    affine.for %j_1 = %21 to %19 step 8 {
      vector.maskedstore %20[%j_1], %23, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32>
    }
    %24 = memref.reinterpret_cast %out3_1 to offset: [0], sizes: [1, %6, 2, %8], strides: [%18, %17, %8, 1] : memref<?x?xf32> to memref<1x?x2x?xf32>
    %25 = affine.apply affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%8)
    %26 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%25, %8)
    %27 = vector.create_mask %26 : vector<8xi1>
    %28 = affine.apply affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%9)
    %29 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%28, %9)
    %30 = vector.create_mask %29 : vector<8xi1>
    affine.for %i = 0 to %6 {
      affine.for %j_2 = 0 to %25 step 8 {
        %31 = affine.vector_load %a[%i, %j_2] : memref<?x?xf32>, vector<8xf32>
        affine.vector_store %31, %out0_1[%i, %j_2] : memref<?x?xf32>, vector<8xf32>
        %32 = arith.mulf %31, %1 : vector<8xf32>
        affine.vector_store %31, %out1_1[0, %i, %j_2] : memref<2x?x?xf32>, vector<8xf32>
        affine.vector_store %32, %out1_1[1, %i, %j_2] : memref<2x?x?xf32>, vector<8xf32>
      }
      affine.for %j_3 = %25 to %8 step 8 {
        %33 = vector.maskedload %a[%i, %j_3], %27, %2 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        vector.maskedstore %out0_1[%i, %j_3], %27, %33 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        %34 = arith.mulf %33, %1 : vector<8xf32>
        %35 = arith.constant 0 : index
        vector.maskedstore %out1_1[%35, %i, %j_3], %27, %33 : memref<2x?x?xf32>, vector<8xi1>, vector<8xf32>
        %36 = arith.constant 1 : index
        vector.maskedstore %out1_1[%36, %i, %j_3], %27, %34 : memref<2x?x?xf32>, vector<8xi1>, vector<8xf32>
      }
      affine.for %j_4 = 0 to %28 step 8 {
        %37 = affine.vector_load %b[%i, %j_4] : memref<?x?xf32>, vector<8xf32>
        affine.vector_store %37, %out0_1[%i, %j_4 + %8] : memref<?x?xf32>, vector<8xf32>
        affine.vector_store %37, %out2_1[%i + 1, %j_4 + 1] : memref<?x?xf32>, vector<8xf32>
      }
      affine.for %j_5 = %28 to %9 step 8 {
        %38 = vector.maskedload %b[%i, %j_5], %30, %2 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %39 = affine.apply affine_map<(d0, d1, d2) -> ((d1 + d2))>(%i, %j_5, %8)
        vector.maskedstore %out0_1[%i, %39], %30, %38 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        %40 = affine.apply affine_map<(d0, d1) -> ((d0 + 1))>(%i, %j_5)
        %41 = affine.apply affine_map<(d0, d1) -> ((d1 + 1))>(%i, %j_5)
        vector.maskedstore %out2_1[%40, %41], %30, %38 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
      }
      affine.for %j_6 = 0 to 2 {
        affine.for %k = 0 to %25 step 8 {
          %42 = affine.vector_load %a[%i, %k] : memref<?x?xf32>, vector<8xf32>
          affine.vector_store %42, %24[0, %i, %j_6, %k] : memref<1x?x2x?xf32>, vector<8xf32>
        }
        affine.for %k_1 = %25 to %8 step 8 {
          %43 = vector.maskedload %a[%i, %k_1], %27, %2 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
          %44 = arith.constant 0 : index
          vector.maskedstore %24[%44, %i, %j_6, %k_1], %27, %43 : memref<1x?x2x?xf32>, vector<8xi1>, vector<8xf32>
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
    %0 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %1 = arith.constant dense<2.000000e+00> : vector<8xf32>
    %2 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %3 = arith.constant 2.000000e+00 : f32
    %4 = arith.constant 0.000000e+00 : f32
    %5 = arith.constant 0 : index
    %6 = memref.dim %a, %5 : memref<?x?xf32>
    %7 = arith.constant 1 : index
    %8 = memref.dim %a, %7 : memref<?x?xf32>
    %9 = memref.dim %b, %7 : memref<?x?xf32>
    %10 = arith.addi %8, %9 : index
    %11 = arith.addi %7, %6 : index
    %12 = arith.addi %11, %7 : index
    %13 = arith.addi %7, %9 : index
    %14 = arith.addi %13, %7 : index
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%6, %10], strides: [%10, 1] : memref<?x?xf32> to memref<?x?xf32>
    %15 = arith.muli %6, %8 : index
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [2, %6, %8], strides: [%15, %8, 1] : memref<2x?x?xf32> to memref<2x?x?xf32>
    %out2_1 = memref.reinterpret_cast %out2 to offset: [0], sizes: [%12, %14], strides: [%14, 1] : memref<?x?xf32> to memref<?x?xf32>
    %16 = arith.constant 2 : index
    %17 = arith.muli %8, %16 : index
    %out3_1 = memref.reinterpret_cast %out3 to offset: [0], sizes: [%6, %17], strides: [%17, 1] : memref<?x?xf32> to memref<?x?xf32>
    %18 = arith.muli %15, %16 : index
    %19 = arith.muli %12, %14 : index
    %20 = memref.collapse_shape %out2_1 [[0 : i64, 1 : i64]] : memref<?x?xf32> into memref<?xf32>
    %21 = arith.shrsi %19, %c3 : index
    %22 = arith.muli %21, %c8 overflow<nsw> : index
    %23 = arith.maxsi %22, %c0 : index
    %24 = arith.subi %19, %23 overflow<nsw> : index
    %25 = vector.create_mask %24 : vector<8xi1>
    scf.for %j = %c0 to %23 step %c8 {
      vector.store %0, %20[%j] : memref<?xf32>, vector<8xf32>
    }
    scf.for %j_1 = %23 to %19 step %c8 {
      vector.maskedstore %20[%j_1], %25, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32>
    }
    %26 = memref.reinterpret_cast %out3_1 to offset: [0], sizes: [1, %6, 2, %8], strides: [%18, %17, %8, 1] : memref<?x?xf32> to memref<1x?x2x?xf32>
    %27 = arith.shrsi %8, %c3 : index
    %28 = arith.muli %27, %c8 overflow<nsw> : index
    %29 = arith.subi %8, %28 overflow<nsw> : index
    %30 = vector.create_mask %29 : vector<8xi1>
    %31 = arith.shrsi %9, %c3 : index
    %32 = arith.muli %31, %c8 overflow<nsw> : index
    %33 = arith.subi %9, %32 overflow<nsw> : index
    %34 = vector.create_mask %33 : vector<8xi1>
    scf.for %i = %c0 to %6 step %c1 {
      scf.for %j_2 = %c0 to %28 step %c8 {
        %35 = vector.load %a[%i, %j_2] : memref<?x?xf32>, vector<8xf32>
        vector.store %35, %out0_1[%i, %j_2] : memref<?x?xf32>, vector<8xf32>
        %36 = arith.mulf %35, %1 : vector<8xf32>
        vector.store %35, %out1_1[%c0, %i, %j_2] : memref<2x?x?xf32>, vector<8xf32>
        vector.store %36, %out1_1[%c1, %i, %j_2] : memref<2x?x?xf32>, vector<8xf32>
      }
      %37 = arith.cmpi slt, %28, %8 : index
      scf.if %37 {
        %38 = vector.maskedload %a[%i, %28], %30, %2 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        vector.maskedstore %out0_1[%i, %28], %30, %38 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        %39 = arith.mulf %38, %1 : vector<8xf32>
        %40 = arith.constant 0 : index
        vector.maskedstore %out1_1[%40, %i, %28], %30, %38 : memref<2x?x?xf32>, vector<8xi1>, vector<8xf32>
        %41 = arith.constant 1 : index
        vector.maskedstore %out1_1[%41, %i, %28], %30, %39 : memref<2x?x?xf32>, vector<8xi1>, vector<8xf32>
      }
      scf.for %j_3 = %c0 to %32 step %c8 {
        %42 = vector.load %b[%i, %j_3] : memref<?x?xf32>, vector<8xf32>
        %43 = arith.addi %j_3, %8 overflow<nsw> : index
        vector.store %42, %out0_1[%i, %43] : memref<?x?xf32>, vector<8xf32>
        %44 = arith.addi %i, %c1 overflow<nsw> : index
        %45 = arith.addi %j_3, %c1 overflow<nsw> : index
        vector.store %42, %out2_1[%44, %45] : memref<?x?xf32>, vector<8xf32>
      }
      %46 = arith.cmpi slt, %32, %9 : index
      scf.if %46 {
        %47 = vector.maskedload %b[%i, %32], %34, %2 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %48 = arith.addi %32, %8 overflow<nsw> : index
        vector.maskedstore %out0_1[%i, %48], %34, %47 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        %49 = arith.addi %i, %c1 overflow<nsw> : index
        %50 = arith.addi %32, %c1 overflow<nsw> : index
        vector.maskedstore %out2_1[%49, %50], %34, %47 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
      }
      scf.for %j_4 = %c0 to %c2 step %c1 {
        scf.for %k = %c0 to %28 step %c8 {
          %51 = vector.load %a[%i, %k] : memref<?x?xf32>, vector<8xf32>
          vector.store %51, %26[%c0, %i, %j_4, %k] : memref<1x?x2x?xf32>, vector<8xf32>
        }
        %52 = arith.cmpi slt, %28, %8 : index
        scf.if %52 {
          %53 = vector.maskedload %a[%i, %28], %30, %2 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
          %54 = arith.constant 0 : index
          vector.maskedstore %26[%54, %i, %j_4, %28], %30, %53 : memref<1x?x2x?xf32>, vector<8xi1>, vector<8xf32>
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
    %7 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %8 = llvm.mlir.constant(dense<2.000000e+00> : vector<8xf32>) : vector<8xf32>
    %9 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %10 = llvm.mlir.constant(2.000000e+00 : f32) : f32
    %11 = llvm.mlir.constant(0.000000e+00 : f32) : f32
    %12 = llvm.add %a_stride0, %b_stride0 : i64
    %13 = llvm.add %3, %a_size0 : i64
    %14 = llvm.add %13, %3 : i64
    %15 = llvm.add %3, %b_stride0 : i64
    %16 = llvm.add %15, %3 : i64
    %17 = llvm.mul %a_size0, %a_stride0 : i64
    %18 = llvm.mul %a_stride0, %4 : i64
    %19 = llvm.mul %17, %4 : i64
    %20 = llvm.mul %14, %16 : i64
    %21 = llvm.mul %14, %16 overflow<nsw> : i64
    %22 = llvm.ashr %20, %1 : i64
    %23 = llvm.mul %22, %0 overflow<nsw> : i64
    %24 = llvm.intr.smax(%23, %2) : (i64, i64) -> i64
    %25 = llvm.sub %20, %24 overflow<nsw> : i64
    %26 = llvm.intr.smin(%25, %0) : (i64, i64) -> i64
    %27 = llvm.intr.smax(%26, %2) : (i64, i64) -> i64
    %28 = llvm.trunc %27 : i64 to i32
    %29 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %30 = llvm.mlir.poison : vector<8xi32>
    %31 = llvm.insertelement %28, %30[%2 : i64] : vector<8xi32>
    %32 = llvm.shufflevector %31, %30 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %33 = llvm.icmp "slt" %29, %32 : vector<8xi32>
    %34 = llvm.icmp "slt" %2, %24 : i64
    llvm.cond_br %34, ^bb1(%2 : i64), ^bb2
  ^bb1(%j: i64):
    %35 = llvm.getelementptr inbounds %out2[%j] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %7, %35 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %36 = llvm.add %j, %0 overflow<nsw> : i64
    %37 = llvm.icmp "slt" %36, %24 : i64
    llvm.cond_br %37, ^bb1(%36 : i64), ^bb2
  ^bb2:
    %38 = llvm.icmp "slt" %24, %20 : i64
    llvm.cond_br %38, ^bb3(%24 : i64), ^bb4
  ^bb3(%j_1: i64):
    %39 = llvm.getelementptr inbounds %out2[%j_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %7, %39, %33 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %40 = llvm.add %j_1, %0 overflow<nsw> : i64
    %41 = llvm.icmp "slt" %40, %20 : i64
    llvm.cond_br %41, ^bb3(%40 : i64), ^bb4
  ^bb4:
    %42 = llvm.ashr %a_stride0, %1 : i64
    %43 = llvm.mul %42, %0 overflow<nsw> : i64
    %44 = llvm.sub %a_stride0, %43 overflow<nsw> : i64
    %45 = llvm.intr.smin(%44, %0) : (i64, i64) -> i64
    %46 = llvm.intr.smax(%45, %2) : (i64, i64) -> i64
    %47 = llvm.trunc %46 : i64 to i32
    %48 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %49 = llvm.mlir.poison : vector<8xi32>
    %50 = llvm.insertelement %47, %49[%2 : i64] : vector<8xi32>
    %51 = llvm.shufflevector %50, %49 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %52 = llvm.icmp "slt" %48, %51 : vector<8xi32>
    %53 = llvm.ashr %b_stride0, %1 : i64
    %54 = llvm.mul %53, %0 overflow<nsw> : i64
    %55 = llvm.sub %b_stride0, %54 overflow<nsw> : i64
    %56 = llvm.intr.smin(%55, %0) : (i64, i64) -> i64
    %57 = llvm.intr.smax(%56, %2) : (i64, i64) -> i64
    %58 = llvm.trunc %57 : i64 to i32
    %59 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %60 = llvm.mlir.poison : vector<8xi32>
    %61 = llvm.insertelement %58, %60[%2 : i64] : vector<8xi32>
    %62 = llvm.shufflevector %61, %60 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %63 = llvm.icmp "slt" %59, %62 : vector<8xi32>
    %64 = llvm.icmp "slt" %2, %a_size0 : i64
    llvm.cond_br %64, ^bb5(%2 : i64), ^bb20
  ^bb5(%i: i64):
    %65 = llvm.icmp "slt" %2, %43 : i64
    llvm.cond_br %65, ^bb6(%2 : i64), ^bb7
  ^bb6(%j_2: i64):
    %66 = llvm.mul %i, %a_stride0 overflow<nsw> : i64
    %67 = llvm.add %66, %j_2 overflow<nsw> : i64
    %68 = llvm.getelementptr inbounds %a[%67] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %69 = llvm.load %68 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %70 = llvm.mul %i, %12 overflow<nsw> : i64
    %71 = llvm.add %70, %j_2 overflow<nsw> : i64
    %72 = llvm.getelementptr inbounds %out0[%71] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %69, %72 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %73 = llvm.fmul %69, %8 : vector<8xf32>
    %74 = llvm.add %66, %j_2 overflow<nsw> : i64
    %75 = llvm.getelementptr inbounds %out1[%74] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %69, %75 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %76 = llvm.add %17, %66 overflow<nsw> : i64
    %77 = llvm.add %76, %j_2 overflow<nsw> : i64
    %78 = llvm.getelementptr inbounds %out1[%77] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %73, %78 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %79 = llvm.add %j_2, %0 overflow<nsw> : i64
    %80 = llvm.icmp "slt" %79, %43 : i64
    llvm.cond_br %80, ^bb6(%79 : i64), ^bb7
  ^bb7:
    %81 = llvm.icmp "slt" %43, %a_stride0 : i64
    llvm.cond_br %81, ^bb8, ^bb9
  ^bb8:
    %82 = llvm.mul %i, %a_stride0 overflow<nsw> : i64
    %83 = llvm.add %82, %43 overflow<nsw> : i64
    %84 = llvm.getelementptr inbounds %a[%83] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %85 = llvm.intr.masked.load %84, %52, %9 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %86 = llvm.mul %i, %12 overflow<nsw> : i64
    %87 = llvm.add %86, %43 overflow<nsw> : i64
    %88 = llvm.getelementptr inbounds %out0[%87] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %85, %88, %52 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %89 = llvm.fmul %85, %8 : vector<8xf32>
    %90 = llvm.add %82, %43 overflow<nsw> : i64
    %91 = llvm.getelementptr inbounds %out1[%90] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %85, %91, %52 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %92 = llvm.add %17, %82 overflow<nsw> : i64
    %93 = llvm.add %92, %43 overflow<nsw> : i64
    %94 = llvm.getelementptr inbounds %out1[%93] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %89, %94, %52 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb9
  ^bb9:
    %95 = llvm.icmp "slt" %2, %54 : i64
    llvm.cond_br %95, ^bb10(%2 : i64), ^bb11
  ^bb10(%j_3: i64):
    %96 = llvm.mul %i, %b_stride0 overflow<nsw> : i64
    %97 = llvm.add %96, %j_3 overflow<nsw> : i64
    %98 = llvm.getelementptr inbounds %b[%97] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %99 = llvm.load %98 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %100 = llvm.add %j_3, %a_stride0 overflow<nsw> : i64
    %101 = llvm.mul %i, %12 overflow<nsw> : i64
    %102 = llvm.add %101, %100 overflow<nsw> : i64
    %103 = llvm.getelementptr inbounds %out0[%102] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %99, %103 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %104 = llvm.add %i, %3 overflow<nsw> : i64
    %105 = llvm.add %j_3, %3 overflow<nsw> : i64
    %106 = llvm.mul %104, %16 overflow<nsw> : i64
    %107 = llvm.add %106, %105 overflow<nsw> : i64
    %108 = llvm.getelementptr inbounds %out2[%107] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %99, %108 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %109 = llvm.add %j_3, %0 overflow<nsw> : i64
    %110 = llvm.icmp "slt" %109, %54 : i64
    llvm.cond_br %110, ^bb10(%109 : i64), ^bb11
  ^bb11:
    %111 = llvm.icmp "slt" %54, %b_stride0 : i64
    llvm.cond_br %111, ^bb12, ^bb13
  ^bb12:
    %112 = llvm.mul %i, %b_stride0 overflow<nsw> : i64
    %113 = llvm.add %112, %54 overflow<nsw> : i64
    %114 = llvm.getelementptr inbounds %b[%113] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %115 = llvm.intr.masked.load %114, %63, %9 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %116 = llvm.add %54, %a_stride0 overflow<nsw> : i64
    %117 = llvm.mul %i, %12 overflow<nsw> : i64
    %118 = llvm.add %117, %116 overflow<nsw> : i64
    %119 = llvm.getelementptr inbounds %out0[%118] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %115, %119, %63 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %120 = llvm.add %i, %3 overflow<nsw> : i64
    %121 = llvm.add %54, %3 overflow<nsw> : i64
    %122 = llvm.mul %120, %16 overflow<nsw> : i64
    %123 = llvm.add %122, %121 overflow<nsw> : i64
    %124 = llvm.getelementptr inbounds %out2[%123] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %115, %124, %63 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb13
  ^bb13:
    llvm.br ^bb14(%2 : i64)
  ^bb14(%j_4: i64):
    %125 = llvm.icmp "slt" %2, %43 : i64
    llvm.cond_br %125, ^bb15(%2 : i64), ^bb16
  ^bb15(%k: i64):
    %126 = llvm.mul %i, %a_stride0 overflow<nsw> : i64
    %127 = llvm.add %126, %k overflow<nsw> : i64
    %128 = llvm.getelementptr inbounds %a[%127] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %129 = llvm.load %128 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %130 = llvm.mul %i, %18 overflow<nsw> : i64
    %131 = llvm.mul %j_4, %a_stride0 overflow<nsw> : i64
    %132 = llvm.add %130, %131 overflow<nsw> : i64
    %133 = llvm.add %132, %k overflow<nsw> : i64
    %134 = llvm.getelementptr inbounds %out3[%133] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %129, %134 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %135 = llvm.add %k, %0 overflow<nsw> : i64
    %136 = llvm.icmp "slt" %135, %43 : i64
    llvm.cond_br %136, ^bb15(%135 : i64), ^bb16
  ^bb16:
    %137 = llvm.icmp "slt" %43, %a_stride0 : i64
    llvm.cond_br %137, ^bb17, ^bb18
  ^bb17:
    %138 = llvm.mul %i, %a_stride0 overflow<nsw> : i64
    %139 = llvm.add %138, %43 overflow<nsw> : i64
    %140 = llvm.getelementptr inbounds %a[%139] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %141 = llvm.intr.masked.load %140, %52, %9 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %142 = llvm.mul %i, %18 overflow<nsw> : i64
    %143 = llvm.mul %j_4, %a_stride0 overflow<nsw> : i64
    %144 = llvm.add %142, %143 overflow<nsw> : i64
    %145 = llvm.add %144, %43 overflow<nsw> : i64
    %146 = llvm.getelementptr inbounds %out3[%145] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %141, %146, %52 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb18
  ^bb18:
    %147 = llvm.add %j_4, %3 overflow<nsw> : i64
    %148 = llvm.icmp "slt" %147, %4 : i64
    llvm.cond_br %148, ^bb14(%147 : i64), ^bb19
  ^bb19:
    %149 = llvm.add %i, %3 overflow<nsw> : i64
    %150 = llvm.icmp "slt" %149, %a_size0 : i64
    llvm.cond_br %150, ^bb5(%149 : i64), ^bb20
  ^bb20:
    llvm.return %5 : i32
  }
  llvm.func @program_shapes(%a_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_1: i64, %a_stride0_1: i64, %b_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_1: i64, %b_stride0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %151 = llvm.mlir.constant(0) : i64
    %152 = llvm.mlir.constant(1) : i64
    %153 = llvm.mlir.constant(2) : i64
    %154 = llvm.mlir.constant(1 : i32) : i32
    %155 = llvm.mlir.constant(3) : i64
    %156 = llvm.mlir.constant(4) : i64
    %157 = llvm.mlir.constant(5) : i64
    %158 = llvm.mlir.constant(6) : i64
    %159 = llvm.mlir.constant(7) : i64
    %160 = llvm.mlir.constant(0 : i32) : i32
    %161 = llvm.icmp "eq" %a_size0_1, %b_size0_1 : i64
    %162 = llvm.add %a_stride0_1, %b_stride0_1 : i64
    %163 = llvm.add %152, %a_size0_1 : i64
    %164 = llvm.add %163, %152 : i64
    %165 = llvm.add %152, %b_stride0_1 : i64
    %166 = llvm.add %165, %152 : i64
    %167 = llvm.mul %152, %a_size0_1 : i64
    %168 = llvm.mul %153, %a_stride0_1 : i64
    llvm.cond_br %161, ^bb1, ^bb2(%154 : i32)
  ^bb1:
    llvm.store %a_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %169 = llvm.getelementptr inbounds %extents[%152] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %162, %169 {alignment = 8 : i64} : i64, !llvm.ptr
    %170 = llvm.getelementptr inbounds %extents[%153] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size0_1, %170 {alignment = 8 : i64} : i64, !llvm.ptr
    %171 = llvm.getelementptr inbounds %extents[%155] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_stride0_1, %171 {alignment = 8 : i64} : i64, !llvm.ptr
    %172 = llvm.getelementptr inbounds %extents[%156] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %164, %172 {alignment = 8 : i64} : i64, !llvm.ptr
    %173 = llvm.getelementptr inbounds %extents[%157] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %166, %173 {alignment = 8 : i64} : i64, !llvm.ptr
    %174 = llvm.getelementptr inbounds %extents[%158] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %167, %174 {alignment = 8 : i64} : i64, !llvm.ptr
    %175 = llvm.getelementptr inbounds %extents[%159] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %168, %175 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %160 : i32
  ^bb2(%176: i32):
    llvm.return %176 : i32
  }
}
