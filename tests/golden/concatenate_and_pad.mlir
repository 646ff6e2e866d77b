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
    %5 = tensor.extract_slice %b[0, 0] [%1, %4] [1, 1] {whole} : tensor<?x?xf32> to tensor<?x?xf32>
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
    %18 = memref.reinterpret_cast %b to offset: [0], sizes: [%5, %8], strides: [%8, 1] : memref<?x?xf32> to memref<?x?xf32>
    %19 = arith.muli %11, %13 : index
    %20 = memref.collapse_shape %out2_1 [[0 : i64, 1 : i64]] : memref<?x?xf32> into memref<?xf32>
    %21 = affine.max affine_map<(d0) -> (((d0 floordiv 8192) * 8192), 0)>(%19)
    affine.parallel (%j_strip) = (0) to (symbol(%21)) step (8192) {
      affine.for %j = 0 to 8192 step 8 {
        %j_1 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%j_strip, %j)
        affine.vector_store %3, %20[%j_1] : memref<?xf32>, vector<8xf32>
      }
    }
    %22 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 8) * 8) + d0), d0)>(%21, %19)
    %23 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%22, %19)
    %24 = vector.create_mask %23 : vector<8xi1>
    affine.for %j_2 = %21 to %22 step 8 {
      affine.vector_store %3, %20[%j_2] : memref<?xf32>, vector<8xf32>
    }
    affine.for %j_3 = %22 to %19 step 8 {
      vector.maskedstore %20[%j_3], %24, %3 : memref<?xf32>, vector<8xi1>, vector<8xf32>
    }
    %25 = memref.reinterpret_cast %out3_1 to offset: [0], sizes: [1, %5, 2, %7], strides: [%17, %16, %7, 1] : memref<?x?xf32> to memref<1x?x2x?xf32>
    affine.parallel (%i) = (0) to (symbol(%5)) {
      affine.for %j_4 = 0 to affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%7) step 8 {
        %26 = affine.vector_load %a[%i, %j_4] : memref<?x?xf32>, vector<8xf32>
        affine.vector_store %26, %out0_1[%i, %j_4] : memref<?x?xf32>, vector<8xf32>
        %27 = arith.mulf %26, %4 : vector<8xf32>
        affine.vector_store %26, %out1_1[0, %i, %j_4] : memref<2x?x?xf32>, vector<8xf32>
        affine.vector_store %27, %out1_1[1, %i, %j_4] : memref<2x?x?xf32>, vector<8xf32>
      }
      affine.for %j_5 = affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%7) to %7 step 8 {
        %28 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_5, %7)
        %29 = vector.create_mask %28 : vector<8xi1>
        %30 = vector.maskedload %a[%i, %j_5], %29, %3 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        vector.maskedstore %out0_1[%i, %j_5], %29, %30 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        %31 = arith.mulf %30, %4 : vector<8xf32>
        %32 = arith.constant 0 : index
        vector.maskedstore %out1_1[%32, %i, %j_5], %29, %30 : memref<2x?x?xf32>, vector<8xi1>, vector<8xf32>
        %33 = arith.constant 1 : index
        vector.maskedstore %out1_1[%33, %i, %j_5], %29, %31 : memref<2x?x?xf32>, vector<8xi1>, vector<8xf32>
      }
      affine.for %j_6 = 0 to affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%8) step 8 {
        %34 = affine.vector_load %18[%i, %j_6] : memref<?x?xf32>, vector<8xf32>
        affine.vector_store %34, %out0_1[%i, %j_6 + %7] : memref<?x?xf32>, vector<8xf32>
        affine.vector_store %34, %out2_1[%i + 1, %j_6 + 1] : memref<?x?xf32>, vector<8xf32>
      }
      affine.for %j_7 = affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%8) to %8 step 8 {
        %35 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_7, %8)
        %36 = vector.create_mask %35 : vector<8xi1>
        %37 = vector.maskedload %18[%i, %j_7], %36, %3 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %38 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%j_7, %7)
        vector.maskedstore %out0_1[%i, %38], %36, %37 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        %39 = affine.apply affine_map<(d0) -> ((d0 + 1))>(%i)
        %40 = affine.apply affine_map<(d0) -> ((d0 + 1))>(%j_7)
        vector.maskedstore %out2_1[%39, %40], %36, %37 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
      }
      affine.for %j_8 = 0 to 2 {
        affine.for %k = 0 to affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%7) step 8 {
          %41 = affine.vector_load %a[%i, %k] : memref<?x?xf32>, vector<8xf32>
          affine.vector_store %41, %25[0, %i, %j_8, %k] : memref<1x?x2x?xf32>, vector<8xf32>
        }
        affine.for %k_1 = affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%7) to %7 step 8 {
          %42 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%k_1, %7)
          %43 = vector.create_mask %42 : vector<8xi1>
          %44 = vector.maskedload %a[%i, %k_1], %43, %3 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
          %45 = arith.constant 0 : index
          vector.maskedstore %25[%45, %i, %j_8, %k_1], %43, %44 : memref<1x?x2x?xf32>, vector<8xi1>, vector<8xf32>
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
    %c8192 = arith.constant 8192 : index
    %c13 = arith.constant 13 : index
    %c0 = arith.constant 0 : index
    %c8 = arith.constant 8 : index
    %c3 = arith.constant 3 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %0 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %1 = arith.constant dense<2.000000e+00> : vector<8xf32>
    %2 = arith.constant 4 : index
    %3 = arith.constant 16777216 : index
    %4 = arith.constant 31 : index
    %5 = arith.constant 7 : index
    %6 = arith.constant 16 : index
    %7 = arith.constant 15 : index
    %8 = arith.constant 4095 : index
    %9 = arith.constant 511 : index
    %10 = memref.dim %a, %c0 : memref<?x?xf32>
    %11 = memref.dim %a, %c1 : memref<?x?xf32>
    %12 = memref.dim %b, %c1 : memref<?x?xf32>
    %13 = arith.addi %11, %12 : index
    %14 = arith.addi %c1, %10 : index
    %15 = arith.addi %14, %c1 : index
    %16 = arith.addi %c1, %12 : index
    %17 = arith.addi %16, %c1 : index
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%10, %13], strides: [%13, 1] : memref<?x?xf32> to memref<?x?xf32>
    %18 = arith.muli %10, %11 : index
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [2, %10, %11], strides: [%18, %11, 1] : memref<2x?x?xf32> to memref<2x?x?xf32>
    %out2_1 = memref.reinterpret_cast %out2 to offset: [0], sizes: [%15, %17], strides: [%17, 1] : memref<?x?xf32> to memref<?x?xf32>
    %19 = arith.muli %11, %c2 : index
    %out3_1 = memref.reinterpret_cast %out3 to offset: [0], sizes: [%10, %19], strides: [%19, 1] : memref<?x?xf32> to memref<?x?xf32>
    %20 = arith.muli %18, %c2 : index
    %21 = memref.reinterpret_cast %b to offset: [0], sizes: [%10, %12], strides: [%12, 1] : memref<?x?xf32> to memref<?x?xf32>
    %22 = arith.muli %15, %17 : index
    %23 = memref.collapse_shape %out2_1 [[0 : i64, 1 : i64]] : memref<?x?xf32> into memref<?xf32>
    %24 = arith.shrsi %22, %c13 : index
    %25 = arith.muli %24, %c8192 overflow<nsw> : index
    %26 = arith.maxsi %25, %c0 : index
    %27 = arith.constant 0 : index
    %28 = arith.maxsi %26, %27 : index
    %29 = arith.constant 8191 : index
    %30 = arith.addi %28, %29 : index
    %31 = arith.constant 8192 : index
    %32 = arith.divui %30, %31 : index
    %33 = arith.constant 3073 : index
    %34 = arith.muli %32, %33 : index
    %35 = arith.constant 32768 : index
    %36 = arith.cmpi sge, %34, %35 : index
    %37 = memref.dim %23, %c0 : memref<?xf32>
    %38 = arith.muli %37, %2 : index
    %39 = arith.cmpi ugt, %38, %3 : index
    %40 = "memref.extract_aligned_pointer_as_index"(%23) : (memref<?xf32>) -> index
    %41 = arith.andi %40, %c3 : index
    %42 = arith.cmpi eq, %41, %c0 : index
    %43 = arith.andi %39, %42 : i1
    "omp.parallel"(%36) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %26, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_strip: index):
          %44 = arith.addi %j_strip, %c0 : index
          %45 = "memref.extract_aligned_pointer_as_index"(%23) : (memref<?xf32>) -> index
          %46 = arith.muli %44, %2 : index
          %47 = arith.addi %45, %46 : index
          %48 = arith.subi %c0, %47 : index
          %49 = arith.andi %48, %4 : index
          %50 = arith.shrui %49, %c2 : index
          %51 = arith.subi %c8192, %c0 : index
          %52 = arith.cmpi sge, %51, %c8 : index
          %53 = arith.andi %43, %52 : i1
          %54 = arith.select %53, %50, %c0 : index
          %55 = arith.subi %c8, %54 : index
          %56 = arith.andi %55, %5 : index
          %57 = arith.subi %c8192, %c8 : index
          %58 = arith.cmpi ugt, %54, %c0 : index
          scf.if %58 {
            %59 = arith.addi %j_strip, %c8192 : index
            memref.prefetch %23[%59], write, locality<3>, data : memref<?xf32>
          }
          %60 = arith.addi %c0, %54 : index
          %61 = arith.subi %c8192, %56 : index
          scf.for %j = %60 to %61 step %c8 {
            %j_1 = arith.addi %j_strip, %j overflow<nsw> : index
            scf.if %43 {
              vector.store %0, %23[%j_1] {alignment = 32 : i64, nontemporal = true} : memref<?xf32>, vector<8xf32>
            } else {
              vector.store %0, %23[%j_1] : memref<?xf32>, vector<8xf32>
            }
          }
          scf.if %58 {
            scf.for %62 = %c0 to %c2 step %c1 {
              %63 = arith.cmpi eq, %62, %c0 : index
              %64 = arith.select %63, %c0, %57 : index
              %j_2 = arith.addi %j_strip, %64 overflow<nsw> : index
              %65 = arith.select %63, %c0, %54 : index
              %66 = arith.select %63, %54, %c8 : index
              %67 = memref.alloca() : memref<8xf32>
              vector.store %0, %67[%c0] : memref<8xf32>, vector<8xf32>
              scf.for %68 = %65 to %66 step %c1 {
                %69 = memref.load %67[%68] : memref<8xf32>
                %70 = arith.addi %j_2, %68 : index
                memref.store %69, %23[%70] : memref<?xf32>
              }
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %71 = arith.subi %22, %26 overflow<nsw> : index
    %72 = arith.shrsi %71, %c3 : index
    %73 = arith.muli %72, %c8 overflow<nsw> : index
    %74 = arith.addi %73, %26 overflow<nsw> : index
    %75 = arith.maxsi %74, %26 : index
    %76 = arith.subi %22, %75 overflow<nsw> : index
    %77 = vector.create_mask %76 : vector<8xi1>
    scf.for %j_3 = %26 to %75 step %c8 {
      vector.store %0, %23[%j_3] : memref<?xf32>, vector<8xf32>
    }
    scf.for %j_4 = %75 to %22 step %c8 {
      vector.maskedstore %23[%j_4], %77, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32>
    }
    %78 = memref.reinterpret_cast %out3_1 to offset: [0], sizes: [1, %10, 2, %11], strides: [%20, %19, %11, 1] : memref<?x?xf32> to memref<1x?x2x?xf32>
    %79 = arith.constant 0 : index
    %80 = arith.maxsi %10, %79 : index
    %81 = arith.constant 3 : index
    %82 = arith.shrsi %11, %81 : index
    %83 = arith.constant 8 : index
    %84 = arith.muli %82, %83 : index
    %85 = arith.constant 0 : index
    %86 = arith.maxsi %84, %85 : index
    %87 = arith.constant 7 : index
    %88 = arith.addi %86, %87 : index
    %89 = arith.constant 8 : index
    %90 = arith.divui %88, %89 : index
    %91 = arith.constant 9 : index
    %92 = arith.muli %90, %91 : index
    %93 = arith.constant 3 : index
    %94 = arith.shrsi %12, %93 : index
    %95 = arith.constant 8 : index
    %96 = arith.muli %94, %95 : index
    %97 = arith.constant 0 : index
    %98 = arith.maxsi %96, %97 : index
    %99 = arith.constant 7 : index
    %100 = arith.addi %98, %99 : index
    %101 = arith.constant 8 : index
    %102 = arith.divui %100, %101 : index
    %103 = arith.constant 9 : index
    %104 = arith.muli %102, %103 : index
    %105 = arith.constant 4 : index
    %106 = arith.muli %90, %105 : index
    %107 = arith.constant 2 : index
    %108 = arith.addi %107, %106 : index
    %109 = arith.constant 6 : index
    %110 = arith.addi %108, %109 : index
    %111 = arith.constant 2 : index
    %112 = arith.muli %111, %110 : index
    %113 = arith.constant 11 : index
    %114 = arith.addi %113, %92 : index
    %115 = arith.constant 11 : index
    %116 = arith.addi %114, %115 : index
    %117 = arith.addi %116, %104 : index
    %118 = arith.constant 11 : index
    %119 = arith.addi %117, %118 : index
    %120 = arith.addi %119, %112 : index
    %121 = arith.muli %80, %120 : index
    %122 = arith.constant 32768 : index
    %123 = arith.cmpi sge, %121, %122 : index
    %124 = arith.muli %10, %11 : index
    %125 = arith.muli %124, %6 : index
    %126 = arith.muli %10, %13 : index
    %127 = arith.muli %126, %2 : index
    %128 = arith.muli %10, %12 : index
    %129 = arith.muli %128, %2 : index
    %130 = arith.muli %15, %17 : index
    %131 = arith.muli %130, %2 : index
    %132 = arith.addi %125, %127 : index
    %133 = arith.addi %132, %129 : index
    %134 = arith.addi %133, %131 : index
    %135 = arith.cmpi ugt, %134, %3 : index
    %136 = "memref.extract_aligned_pointer_as_index"(%out0_1) : (memref<?x?xf32>) -> index
    %137 = arith.muli %13, %2 : index
    %138 = arith.ori %136, %137 : index
    %139 = arith.andi %138, %7 : index
    %140 = arith.cmpi eq, %139, %c0 : index
    %141 = "memref.extract_aligned_pointer_as_index"(%out0_1) : (memref<?x?xf32>) -> index
    %142 = "memref.extract_aligned_pointer_as_index"(%a) : (memref<?x?xf32>) -> index
    %143 = arith.subi %141, %142 : index
    %144 = arith.subi %143, %c1 : index
    %145 = arith.andi %144, %8 : index
    %146 = arith.cmpi uge, %145, %9 : index
    %147 = arith.andi %135, %146 : i1
    %148 = arith.andi %147, %140 : i1
    "omp.parallel"(%123) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %10, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %149 = arith.shrsi %11, %c3 : index
          %150 = arith.muli %149, %c8 overflow<nsw> : index
          scf.for %j_5 = %c0 to %150 step %c8 {
            %151 = vector.load %a[%i, %j_5] : memref<?x?xf32>, vector<8xf32>
            scf.if %148 {
              %152 = arith.constant 4096 : index
              %153 = arith.addi %j_5, %152 : index
              memref.prefetch %a[%i, %153], read, locality<2>, data : memref<?x?xf32>
              %154 = arith.constant 768 : index
              %155 = arith.addi %j_5, %154 : index
              memref.prefetch %a[%i, %155], read, locality<3>, data : memref<?x?xf32>
              vector.store %151, %out0_1[%i, %j_5] {alignment = 16 : i64, nontemporal = true} : memref<?x?xf32>, vector<8xf32>
            } else {
              vector.store %151, %out0_1[%i, %j_5] : memref<?x?xf32>, vector<8xf32>
            }
            %156 = arith.mulf %151, %1 : vector<8xf32>
            vector.store %151, %out1_1[%c0, %i, %j_5] : memref<2x?x?xf32>, vector<8xf32>
            vector.store %156, %out1_1[%c1, %i, %j_5] : memref<2x?x?xf32>, vector<8xf32>
          }
          %157 = arith.cmpi slt, %150, %11 : index
          scf.if %157 {
            %158 = arith.subi %11, %150 overflow<nsw> : index
            %159 = vector.create_mask %158 : vector<8xi1>
            %160 = vector.maskedload %a[%i, %150], %159, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            vector.maskedstore %out0_1[%i, %150], %159, %160 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %161 = arith.mulf %160, %1 : vector<8xf32>
            vector.maskedstore %out1_1[%c0, %i, %150], %159, %160 : memref<2x?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out1_1[%c1, %i, %150], %159, %161 : memref<2x?x?xf32>, vector<8xi1>, vector<8xf32>
          }
          %162 = arith.shrsi %12, %c3 : index
          %163 = arith.muli %162, %c8 overflow<nsw> : index
          scf.for %j_6 = %c0 to %163 step %c8 {
            %164 = vector.load %21[%i, %j_6] : memref<?x?xf32>, vector<8xf32>
            %165 = arith.addi %j_6, %11 overflow<nsw> : index
            vector.store %164, %out0_1[%i, %165] : memref<?x?xf32>, vector<8xf32>
            %166 = arith.addi %i, %c1 overflow<nsw> : index
            %167 = arith.addi %j_6, %c1 overflow<nsw> : index
            vector.store %164, %out2_1[%166, %167] : memref<?x?xf32>, vector<8xf32>
          }
          %168 = arith.cmpi slt, %163, %12 : index
          scf.if %168 {
            %169 = arith.subi %12, %163 overflow<nsw> : index
            %170 = vector.create_mask %169 : vector<8xi1>
            %171 = vector.maskedload %21[%i, %163], %170, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %172 = arith.addi %163, %11 overflow<nsw> : index
            vector.maskedstore %out0_1[%i, %172], %170, %171 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %173 = arith.addi %i, %c1 overflow<nsw> : index
            %174 = arith.addi %163, %c1 overflow<nsw> : index
            vector.maskedstore %out2_1[%173, %174], %170, %171 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
          scf.for %j_7 = %c0 to %c2 step %c1 {
            scf.for %k = %c0 to %150 step %c8 {
              %175 = vector.load %a[%i, %k] : memref<?x?xf32>, vector<8xf32>
              vector.store %175, %78[%c0, %i, %j_7, %k] : memref<1x?x2x?xf32>, vector<8xf32>
            }
            scf.if %157 {
              %176 = arith.subi %11, %150 overflow<nsw> : index
              %177 = vector.create_mask %176 : vector<8xi1>
              %178 = vector.maskedload %a[%i, %150], %177, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
              vector.maskedstore %78[%c0, %i, %j_7, %150], %177, %178 : memref<1x?x2x?xf32>, vector<8xi1>, vector<8xf32>
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
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
  llvm.func @stepwell_parallel_for(!llvm.ptr, !llvm.ptr, i64, i64) -> i32
  llvm.func @program(%a: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0: i64, %a_stride0: i64, %b: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0: i64, %b_stride0: i64, %out0: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out0_size0: i64, %out0_stride0: i64, %out1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out1_size1: i64, %out1_stride1: i64, %out2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out2_size0: i64, %out2_stride0: i64, %out3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out3_size0: i64, %out3_stride0: i64) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(8192) : i64
    %1 = llvm.mlir.constant(13) : i64
    %2 = llvm.mlir.constant(0) : i64
    %3 = llvm.mlir.constant(8) : i64
    %4 = llvm.mlir.constant(3) : i64
    %5 = llvm.mlir.constant(1) : i64
    %6 = llvm.mlir.constant(2) : i64
    %7 = llvm.mlir.constant(4) : i64
    %8 = llvm.mlir.constant(16777216) : i64
    %9 = llvm.mlir.constant(31) : i64
    %10 = llvm.mlir.constant(7) : i64
    %11 = llvm.mlir.constant(16) : i64
    %12 = llvm.mlir.constant(15) : i64
    %13 = llvm.mlir.constant(4095) : i64
    %14 = llvm.mlir.constant(511) : i64
    %15 = llvm.mlir.constant(8191) : i64
    %16 = llvm.mlir.constant(3073) : i64
    %17 = llvm.mlir.constant(32768) : i64
    %18 = llvm.mlir.constant(32) : i64
    %19 = llvm.alloca %18 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %20 = llvm.mlir.constant(24) : i64
    %21 = llvm.mlir.constant(9) : i64
    %22 = llvm.mlir.constant(6) : i64
    %23 = llvm.mlir.constant(11) : i64
    %24 = llvm.mlir.constant(128) : i64
    %25 = llvm.alloca %24 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %26 = llvm.mlir.constant(40) : i64
    %27 = llvm.mlir.constant(48) : i64
    %28 = llvm.mlir.constant(56) : i64
    %29 = llvm.mlir.constant(64) : i64
    %30 = llvm.mlir.constant(72) : i64
    %31 = llvm.mlir.constant(80) : i64
    %32 = llvm.mlir.constant(88) : i64
    %33 = llvm.mlir.constant(96) : i64
    %34 = llvm.mlir.constant(104) : i64
    %35 = llvm.mlir.constant(112) : i64
    %36 = llvm.mlir.constant(120) : i64
    %37 = llvm.mlir.constant(0 : i32) : i32
    %38 = llvm.mul %out1_stride1, %out1_size1 overflow<nsw> : i64
    %39 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %40 = llvm.mlir.constant(dense<2.000000e+00> : vector<8xf32>) : vector<8xf32>
    %41 = llvm.add %a_stride0, %b_stride0 : i64
    %42 = llvm.add %5, %a_size0 : i64
    %43 = llvm.add %42, %5 : i64
    %44 = llvm.add %5, %b_stride0 : i64
    %45 = llvm.add %44, %5 : i64
    %46 = llvm.mul %a_size0, %a_stride0 : i64
    %47 = llvm.mul %a_stride0, %6 : i64
    %48 = llvm.mul %46, %6 : i64
    %49 = llvm.mul %43, %45 : i64
    %50 = llvm.mul %43, %45 overflow<nsw> : i64
    %51 = llvm.ashr %49, %1 : i64
    %52 = llvm.mul %51, %0 overflow<nsw> : i64
    %53 = llvm.intr.smax(%52, %2) : (i64, i64) -> i64
    %54 = llvm.intr.smax(%53, %2) : (i64, i64) -> i64
    %55 = llvm.add %54, %15 : i64
    %56 = llvm.udiv %55, %0 : i64
    %57 = llvm.mul %56, %16 : i64
    %58 = llvm.icmp "sge" %57, %17 : i64
    %59 = llvm.mul %50, %7 : i64
    %60 = llvm.icmp "ugt" %59, %8 : i64
    %61 = llvm.ptrtoint %out2 : !llvm.ptr to i64
    %62 = llvm.and %61, %4 : i64
    %63 = llvm.icmp "eq" %62, %2 : i64
    %64 = llvm.and %60, %63 : i1
    %65 = llvm.icmp "sgt" %53, %2 : i64
    %66 = llvm.sub %53, %5 overflow<nsw> : i64
    %67 = llvm.sdiv %66, %0 : i64
    %68 = llvm.add %67, %5 overflow<nsw> : i64
    %69 = llvm.select %65, %68, %2 : i1, i64
    llvm.cond_br %58, ^bb1, ^bb2
  ^bb1:
    llvm.store %53, %19 {alignment = 8 : i64} : i64, !llvm.ptr
    %70 = llvm.getelementptr inbounds %19[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %70 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %71 = llvm.getelementptr inbounds %19[%11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %50, %71 {alignment = 8 : i64} : i64, !llvm.ptr
    %72 = llvm.getelementptr inbounds %19[%20] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %64, %72 {alignment = 8 : i64} : i1, !llvm.ptr
    %73 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %74 = llvm.call @stepwell_parallel_for(%73, %19, %69, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%74 : i32)
  ^bb2:
    %75 = llvm.call @program.parallel0(%2, %69, %53, %out2, %50, %64) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.br ^bb3(%75 : i32)
  ^bb3(%76: i32):
    %77 = llvm.sub %49, %53 overflow<nsw> : i64
    %78 = llvm.ashr %77, %4 : i64
    %79 = llvm.mul %78, %3 overflow<nsw> : i64
    %80 = llvm.add %79, %53 overflow<nsw> : i64
    %81 = llvm.intr.smax(%80, %53) : (i64, i64) -> i64
    %82 = llvm.sub %49, %81 overflow<nsw> : i64
    %83 = llvm.intr.smin(%82, %3) : (i64, i64) -> i64
    %84 = llvm.intr.smax(%83, %2) : (i64, i64) -> i64
    %85 = llvm.trunc %84 : i64 to i32
    %86 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %87 = llvm.mlir.poison : vector<8xi32>
    %88 = llvm.insertelement %85, %87[%2 : i64] : vector<8xi32>
    %89 = llvm.shufflevector %88, %87 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %90 = llvm.icmp "slt" %86, %89 : vector<8xi32>
    %91 = llvm.icmp "slt" %53, %81 : i64
    llvm.cond_br %91, ^bb4(%53 : i64), ^bb5
  ^bb4(%j: i64):
    %92 = llvm.getelementptr inbounds %out2[%j] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %39, %92 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %93 = llvm.add %j, %3 overflow<nsw> : i64
    %94 = llvm.icmp "slt" %93, %81 : i64
    llvm.cond_br %94, ^bb4(%93 : i64), ^bb5
  ^bb5:
    %95 = llvm.icmp "slt" %81, %49 : i64
    llvm.cond_br %95, ^bb6(%81 : i64), ^bb7
  ^bb6(%j_1: i64):
    %96 = llvm.getelementptr inbounds %out2[%j_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %39, %96, %90 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %97 = llvm.add %j_1, %3 overflow<nsw> : i64
    %98 = llvm.icmp "slt" %97, %49 : i64
    llvm.cond_br %98, ^bb6(%97 : i64), ^bb7
  ^bb7:
    %99 = llvm.intr.smax(%a_size0, %2) : (i64, i64) -> i64
    %100 = llvm.ashr %a_stride0, %4 : i64
    %101 = llvm.mul %100, %3 : i64
    %102 = llvm.intr.smax(%101, %2) : (i64, i64) -> i64
    %103 = llvm.add %102, %10 : i64
    %104 = llvm.udiv %103, %3 : i64
    %105 = llvm.mul %104, %21 : i64
    %106 = llvm.ashr %b_stride0, %4 : i64
    %107 = llvm.mul %106, %3 : i64
    %108 = llvm.intr.smax(%107, %2) : (i64, i64) -> i64
    %109 = llvm.add %108, %10 : i64
    %110 = llvm.udiv %109, %3 : i64
    %111 = llvm.mul %110, %21 : i64
    %112 = llvm.mul %104, %7 : i64
    %113 = llvm.add %6, %112 : i64
    %114 = llvm.add %113, %22 : i64
    %115 = llvm.mul %6, %114 : i64
    %116 = llvm.add %23, %105 : i64
    %117 = llvm.add %116, %23 : i64
    %118 = llvm.add %117, %111 : i64
    %119 = llvm.add %118, %23 : i64
    %120 = llvm.add %119, %115 : i64
    %121 = llvm.mul %99, %120 : i64
    %122 = llvm.icmp "sge" %121, %17 : i64
    %123 = llvm.mul %a_size0, %a_stride0 : i64
    %124 = llvm.mul %123, %11 : i64
    %125 = llvm.mul %a_size0, %41 : i64
    %126 = llvm.mul %125, %7 : i64
    %127 = llvm.mul %a_size0, %b_stride0 : i64
    %128 = llvm.mul %127, %7 : i64
    %129 = llvm.mul %43, %45 : i64
    %130 = llvm.mul %129, %7 : i64
    %131 = llvm.add %124, %126 : i64
    %132 = llvm.add %131, %128 : i64
    %133 = llvm.add %132, %130 : i64
    %134 = llvm.icmp "ugt" %133, %8 : i64
    %135 = llvm.ptrtoint %out0 : !llvm.ptr to i64
    %136 = llvm.mul %41, %7 : i64
    %137 = llvm.or %135, %136 : i64
    %138 = llvm.and %137, %12 : i64
    %139 = llvm.icmp "eq" %138, %2 : i64
    %140 = llvm.ptrtoint %out0 : !llvm.ptr to i64
    %141 = llvm.ptrtoint %a : !llvm.ptr to i64
    %142 = llvm.sub %140, %141 : i64
    %143 = llvm.sub %142, %5 : i64
    %144 = llvm.and %143, %13 : i64
    %145 = llvm.icmp "uge" %144, %14 : i64
    %146 = llvm.and %134, %145 : i1
    %147 = llvm.and %146, %139 : i1
    %148 = llvm.icmp "sgt" %a_size0, %2 : i64
    %149 = llvm.select %148, %a_size0, %2 : i1, i64
    llvm.cond_br %122, ^bb8, ^bb9
  ^bb8:
    llvm.store %a_size0, %25 {alignment = 8 : i64} : i64, !llvm.ptr
    %150 = llvm.getelementptr inbounds %25[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride0, %150 {alignment = 8 : i64} : i64, !llvm.ptr
    %151 = llvm.getelementptr inbounds %25[%11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %151 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %152 = llvm.getelementptr inbounds %25[%20] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %147, %152 {alignment = 8 : i64} : i1, !llvm.ptr
    %153 = llvm.getelementptr inbounds %25[%18] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %153 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %154 = llvm.getelementptr inbounds %25[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %41, %154 {alignment = 8 : i64} : i64, !llvm.ptr
    %155 = llvm.getelementptr inbounds %25[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %155 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %156 = llvm.getelementptr inbounds %25[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %46, %156 {alignment = 8 : i64} : i64, !llvm.ptr
    %157 = llvm.getelementptr inbounds %25[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride0, %157 {alignment = 8 : i64} : i64, !llvm.ptr
    %158 = llvm.getelementptr inbounds %25[%30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %158 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %159 = llvm.getelementptr inbounds %25[%31] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %159 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %160 = llvm.getelementptr inbounds %25[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %43, %160 {alignment = 8 : i64} : i64, !llvm.ptr
    %161 = llvm.getelementptr inbounds %25[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %45, %161 {alignment = 8 : i64} : i64, !llvm.ptr
    %162 = llvm.getelementptr inbounds %25[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out3, %162 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %163 = llvm.getelementptr inbounds %25[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %48, %163 {alignment = 8 : i64} : i64, !llvm.ptr
    %164 = llvm.getelementptr inbounds %25[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %47, %164 {alignment = 8 : i64} : i64, !llvm.ptr
    %165 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %166 = llvm.call @stepwell_parallel_for(%165, %25, %149, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb10(%166 : i32)
  ^bb9:
    %167 = llvm.call @program.parallel1(%2, %149, %a_size0, %a_stride0, %a, %147, %out0, %41, %out1, %46, %b_stride0, %b, %out2, %43, %45, %out3, %48, %47) : (i64, i64, i64, i64, !llvm.ptr, i1, !llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb10(%167 : i32)
  ^bb10(%168: i32):
    llvm.return %37 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %169: i64, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %170: i64, %171: i1) -> i32 attributes {no_unwind, no_inline} {
    %172 = llvm.mlir.constant(0) : i64
    %173 = llvm.mlir.constant(8192) : i64
    %174 = llvm.mlir.constant(4) : i64
    %175 = llvm.mlir.constant(31) : i64
    %176 = llvm.mlir.constant(2) : i64
    %177 = llvm.mlir.constant(8) : i64
    %178 = llvm.mlir.constant(7) : i64
    %179 = llvm.mlir.constant(1) : i64
    %180 = llvm.mlir.constant(1 : i32) : i32
    %181 = llvm.mlir.constant(3 : i32) : i32
    %182 = llvm.alloca %177 x f32 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %183 = llvm.mlir.constant(0 : i32) : i32
    %184 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %185 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %185, ^bb1(%begin : i64), ^bb15
  ^bb1(%186: i64):
    %j_strip = llvm.mul %186, %173 overflow<nsw> : i64
    %187 = llvm.add %j_strip, %172 : i64
    %188 = llvm.ptrtoint %out2_1 : !llvm.ptr to i64
    %189 = llvm.mul %187, %174 : i64
    %190 = llvm.add %188, %189 : i64
    %191 = llvm.sub %172, %190 : i64
    %192 = llvm.and %191, %175 : i64
    %193 = llvm.lshr %192, %176 : i64
    %194 = llvm.sub %173, %172 : i64
    %195 = llvm.icmp "sge" %194, %177 : i64
    %196 = llvm.and %171, %195 : i1
    %197 = llvm.select %196, %193, %172 : i1, i64
    %198 = llvm.sub %177, %197 : i64
    %199 = llvm.and %198, %178 : i64
    %200 = llvm.sub %173, %177 : i64
    %201 = llvm.icmp "ugt" %197, %172 : i64
    llvm.cond_br %201, ^bb2, ^bb3
  ^bb2:
    %202 = llvm.add %j_strip, %173 : i64
    %203 = llvm.getelementptr %out2_1[%202] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%203, %180, %181, %180) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb3
  ^bb3:
    %204 = llvm.add %172, %197 : i64
    %205 = llvm.sub %173, %199 : i64
    %206 = llvm.icmp "slt" %204, %205 : i64
    llvm.cond_br %206, ^bb4(%204 : i64), ^bb8
  ^bb4(%j_2: i64):
    %j_3 = llvm.add %j_strip, %j_2 overflow<nsw> : i64
    llvm.cond_br %171, ^bb5, ^bb6
  ^bb5:
    %207 = llvm.getelementptr inbounds %out2_1[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %184, %207 {alignment = 32 : i64, nontemporal} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb7
  ^bb6:
    %208 = llvm.getelementptr inbounds %out2_1[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %184, %208 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb7
  ^bb7:
    %209 = llvm.add %j_2, %177 overflow<nsw> : i64
    %210 = llvm.icmp "slt" %209, %205 : i64
    llvm.cond_br %210, ^bb4(%209 : i64), ^bb8
  ^bb8:
    llvm.cond_br %201, ^bb9, ^bb14
  ^bb9:
    llvm.br ^bb10(%172 : i64)
  ^bb10(%211: i64):
    %212 = llvm.icmp "eq" %211, %172 : i64
    %213 = llvm.select %212, %172, %200 : i1, i64
    %j_4 = llvm.add %j_strip, %213 overflow<nsw> : i64
    %214 = llvm.select %212, %172, %197 : i1, i64
    %215 = llvm.select %212, %197, %177 : i1, i64
    llvm.store %184, %182 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %216 = llvm.icmp "slt" %214, %215 : i64
    llvm.cond_br %216, ^bb11(%214 : i64), ^bb12
  ^bb11(%217: i64):
    %218 = llvm.getelementptr inbounds %182[%217] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %219 = llvm.load %218 {alignment = 4 : i64} : !llvm.ptr -> f32
    %220 = llvm.add %j_4, %217 : i64
    %221 = llvm.getelementptr inbounds %out2_1[%220] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %219, %221 {alignment = 4 : i64} : f32, !llvm.ptr
    %222 = llvm.add %217, %179 overflow<nsw> : i64
    %223 = llvm.icmp "slt" %222, %215 : i64
    llvm.cond_br %223, ^bb11(%222 : i64), ^bb12
  ^bb12:
    %224 = llvm.add %211, %179 overflow<nsw> : i64
    %225 = llvm.icmp "slt" %224, %176 : i64
    llvm.cond_br %225, ^bb10(%224 : i64), ^bb13
  ^bb13:
    llvm.br ^bb14
  ^bb14:
    %226 = llvm.add %186, %179 overflow<nsw> : i64
    %227 = llvm.icmp "slt" %226, %end : i64
    llvm.cond_br %227, ^bb1(%226 : i64), ^bb15
  ^bb15:
    llvm.return %183 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %228 = llvm.mlir.constant(8) : i64
    %229 = llvm.mlir.constant(16) : i64
    %230 = llvm.mlir.constant(24) : i64
    %231 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %232 = llvm.getelementptr inbounds %context[%228] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %233 = llvm.load %232 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %234 = llvm.getelementptr inbounds %context[%229] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %235 = llvm.load %234 {alignment = 8 : i64} : !llvm.ptr -> i64
    %236 = llvm.getelementptr inbounds %context[%230] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %237 = llvm.load %236 {alignment = 8 : i64} : !llvm.ptr -> i1
    %238 = llvm.call @program.parallel0(%begin_1, %end_1, %231, %233, %235, %237) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.return %238 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %a_size0_1: i64, %a_stride0_1: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %239: i1, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %240: i64, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %241: i64, %b_stride0_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %out2_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %242: i64, %243: i64, %out3_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %244: i64, %245: i64) -> i32 attributes {no_unwind, no_inline} {
    %246 = llvm.mlir.constant(0) : i64
    %247 = llvm.mlir.constant(1) : i64
    %248 = llvm.mlir.constant(3) : i64
    %249 = llvm.mlir.constant(8) : i64
    %250 = llvm.mlir.constant(2) : i64
    %251 = llvm.mlir.constant(4096) : i64
    %252 = llvm.mlir.constant(0 : i32) : i32
    %253 = llvm.mlir.constant(2 : i32) : i32
    %254 = llvm.mlir.constant(1 : i32) : i32
    %255 = llvm.mlir.constant(768) : i64
    %256 = llvm.mlir.constant(3 : i32) : i32
    %257 = llvm.mlir.constant(dense<2.000000e+00> : vector<8xf32>) : vector<8xf32>
    %258 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %259 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %259, ^bb1(%begin_2 : i64), ^bb19
  ^bb1(%i: i64):
    %260 = llvm.ashr %a_stride0_1, %248 : i64
    %261 = llvm.mul %260, %249 overflow<nsw> : i64
    %262 = llvm.icmp "slt" %246, %261 : i64
    llvm.cond_br %262, ^bb2(%246 : i64), ^bb6
  ^bb2(%j_5: i64):
    %263 = llvm.mul %i, %a_stride0_1 overflow<nsw> : i64
    %264 = llvm.add %263, %j_5 overflow<nsw> : i64
    %265 = llvm.getelementptr inbounds %a_1[%264] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %266 = llvm.load %265 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.cond_br %239, ^bb3, ^bb4
  ^bb3:
    %267 = llvm.add %j_5, %251 : i64
    %268 = llvm.mul %i, %a_stride0_1 overflow<nsw> : i64
    %269 = llvm.add %268, %267 overflow<nsw> : i64
    %270 = llvm.getelementptr %a_1[%269] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%270, %252, %253, %254) : (!llvm.ptr, i32, i32, i32) -> ()
    %271 = llvm.add %j_5, %255 : i64
    %272 = llvm.add %268, %271 overflow<nsw> : i64
    %273 = llvm.getelementptr %a_1[%272] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%273, %252, %256, %254) : (!llvm.ptr, i32, i32, i32) -> ()
    %274 = llvm.mul %i, %240 overflow<nsw> : i64
    %275 = llvm.add %274, %j_5 overflow<nsw> : i64
    %276 = llvm.getelementptr inbounds %out0_1[%275] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %266, %276 {alignment = 16 : i64, nontemporal} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb5
  ^bb4:
    %277 = llvm.mul %i, %240 overflow<nsw> : i64
    %278 = llvm.add %277, %j_5 overflow<nsw> : i64
    %279 = llvm.getelementptr inbounds %out0_1[%278] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %266, %279 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %280 = llvm.fmul %266, %257 : vector<8xf32>
    %281 = llvm.mul %i, %a_stride0_1 overflow<nsw> : i64
    %282 = llvm.add %281, %j_5 overflow<nsw> : i64
    %283 = llvm.getelementptr inbounds %out1_1[%282] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %266, %283 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %284 = llvm.getelementptr inbounds %283[%241] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %280, %284 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %285 = llvm.add %j_5, %249 overflow<nsw> : i64
    %286 = llvm.icmp "slt" %285, %261 : i64
    llvm.cond_br %286, ^bb2(%285 : i64), ^bb6
  ^bb6:
    %287 = llvm.icmp "slt" %261, %a_stride0_1 : i64
    llvm.cond_br %287, ^bb7, ^bb8
  ^bb7:
    %288 = llvm.sub %a_stride0_1, %261 overflow<nsw> : i64
    %289 = llvm.intr.smin(%288, %249) : (i64, i64) -> i64
    %290 = llvm.intr.smax(%289, %246) : (i64, i64) -> i64
    %291 = llvm.trunc %290 : i64 to i32
    %292 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %293 = llvm.mlir.poison : vector<8xi32>
    %294 = llvm.insertelement %291, %293[%246 : i64] : vector<8xi32>
    %295 = llvm.shufflevector %294, %293 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %296 = llvm.icmp "slt" %292, %295 : vector<8xi32>
    %297 = llvm.mul %i, %a_stride0_1 overflow<nsw> : i64
    %298 = llvm.add %297, %261 overflow<nsw> : i64
    %299 = llvm.getelementptr inbounds %a_1[%298] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %300 = llvm.intr.masked.load %299, %296, %258 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %301 = llvm.mul %i, %240 overflow<nsw> : i64
    %302 = llvm.add %301, %261 overflow<nsw> : i64
    %303 = llvm.getelementptr inbounds %out0_1[%302] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %300, %303, %296 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %304 = llvm.fmul %300, %257 : vector<8xf32>
    %305 = llvm.add %297, %261 overflow<nsw> : i64
    %306 = llvm.getelementptr inbounds %out1_1[%305] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %300, %306, %296 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %307 = llvm.getelementptr inbounds %306[%241] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %304, %307, %296 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb8
  ^bb8:
    %308 = llvm.ashr %b_stride0_1, %248 : i64
    %309 = llvm.mul %308, %249 overflow<nsw> : i64
    %310 = llvm.icmp "slt" %246, %309 : i64
    llvm.cond_br %310, ^bb9(%246 : i64), ^bb10
  ^bb9(%j_6: i64):
    %311 = llvm.mul %i, %b_stride0_1 overflow<nsw> : i64
    %312 = llvm.add %311, %j_6 overflow<nsw> : i64
    %313 = llvm.getelementptr inbounds %b_1[%312] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %314 = llvm.load %313 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %315 = llvm.add %j_6, %a_stride0_1 overflow<nsw> : i64
    %316 = llvm.mul %i, %240 overflow<nsw> : i64
    %317 = llvm.add %316, %315 overflow<nsw> : i64
    %318 = llvm.getelementptr inbounds %out0_1[%317] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %314, %318 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %319 = llvm.add %i, %247 overflow<nsw> : i64
    %320 = llvm.add %j_6, %247 overflow<nsw> : i64
    %321 = llvm.mul %319, %243 overflow<nsw> : i64
    %322 = llvm.add %321, %320 overflow<nsw> : i64
    %323 = llvm.getelementptr inbounds %out2_2[%322] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %314, %323 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %324 = llvm.add %j_6, %249 overflow<nsw> : i64
    %325 = llvm.icmp "slt" %324, %309 : i64
    llvm.cond_br %325, ^bb9(%324 : i64), ^bb10
  ^bb10:
    %326 = llvm.icmp "slt" %309, %b_stride0_1 : i64
    llvm.cond_br %326, ^bb11, ^bb12
  ^bb11:
    %327 = llvm.sub %b_stride0_1, %309 overflow<nsw> : i64
    %328 = llvm.intr.smin(%327, %249) : (i64, i64) -> i64
    %329 = llvm.intr.smax(%328, %246) : (i64, i64) -> i64
    %330 = llvm.trunc %329 : i64 to i32
    %331 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %332 = llvm.mlir.poison : vector<8xi32>
    %333 = llvm.insertelement %330, %332[%246 : i64] : vector<8xi32>
    %334 = llvm.shufflevector %333, %332 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %335 = llvm.icmp "slt" %331, %334 : vector<8xi32>
    %336 = llvm.mul %i, %b_stride0_1 overflow<nsw> : i64
    %337 = llvm.add %336, %309 overflow<nsw> : i64
    %338 = llvm.getelementptr inbounds %b_1[%337] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %339 = llvm.intr.masked.load %338, %335, %258 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %340 = llvm.add %309, %a_stride0_1 overflow<nsw> : i64
    %341 = llvm.mul %i, %240 overflow<nsw> : i64
    %342 = llvm.add %341, %340 overflow<nsw> : i64
    %343 = llvm.getelementptr inbounds %out0_1[%342] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %339, %343, %335 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %344 = llvm.add %i, %247 overflow<nsw> : i64
    %345 = llvm.add %309, %247 overflow<nsw> : i64
    %346 = llvm.mul %344, %243 overflow<nsw> : i64
    %347 = llvm.add %346, %345 overflow<nsw> : i64
    %348 = llvm.getelementptr inbounds %out2_2[%347] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %339, %348, %335 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb12
  ^bb12:
    llvm.br ^bb13(%246 : i64)
  ^bb13(%j_7: i64):
    %349 = llvm.icmp "slt" %246, %261 : i64
    llvm.cond_br %349, ^bb14(%246 : i64), ^bb15
  ^bb14(%k: i64):
    %350 = llvm.mul %i, %a_stride0_1 overflow<nsw> : i64
    %351 = llvm.add %350, %k overflow<nsw> : i64
    %352 = llvm.getelementptr inbounds %a_1[%351] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %353 = llvm.load %352 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %354 = llvm.mul %i, %245 overflow<nsw> : i64
    %355 = llvm.mul %j_7, %a_stride0_1 overflow<nsw> : i64
    %356 = llvm.add %354, %355 overflow<nsw> : i64
    %357 = llvm.add %356, %k overflow<nsw> : i64
    %358 = llvm.getelementptr inbounds %out3_1[%357] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %353, %358 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %359 = llvm.add %k, %249 overflow<nsw> : i64
    %360 = llvm.icmp "slt" %359, %261 : i64
    llvm.cond_br %360, ^bb14(%359 : i64), ^bb15
  ^bb15:
    llvm.cond_br %287, ^bb16, ^bb17
  ^bb16:
    %361 = llvm.sub %a_stride0_1, %261 overflow<nsw> : i64
    %362 = llvm.intr.smin(%361, %249) : (i64, i64) -> i64
    %363 = llvm.intr.smax(%362, %246) : (i64, i64) -> i64
    %364 = llvm.trunc %363 : i64 to i32
    %365 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %366 = llvm.mlir.poison : vector<8xi32>
    %367 = llvm.insertelement %364, %366[%246 : i64] : vector<8xi32>
    %368 = llvm.shufflevector %367, %366 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %369 = llvm.icmp "slt" %365, %368 : vector<8xi32>
    %370 = llvm.mul %i, %a_stride0_1 overflow<nsw> : i64
    %371 = llvm.add %370, %261 overflow<nsw> : i64
    %372 = llvm.getelementptr inbounds %a_1[%371] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %373 = llvm.intr.masked.load %372, %369, %258 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %374 = llvm.mul %i, %245 overflow<nsw> : i64
    %375 = llvm.mul %j_7, %a_stride0_1 overflow<nsw> : i64
    %376 = llvm.add %374, %375 overflow<nsw> : i64
    %377 = llvm.add %376, %261 overflow<nsw> : i64
    %378 = llvm.getelementptr inbounds %out3_1[%377] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %373, %378, %369 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb17
  ^bb17:
    %379 = llvm.add %j_7, %247 overflow<nsw> : i64
    %380 = llvm.icmp "slt" %379, %250 : i64
    llvm.cond_br %380, ^bb13(%379 : i64), ^bb18
  ^bb18:
    %381 = llvm.add %i, %247 overflow<nsw> : i64
    %382 = llvm.icmp "slt" %381, %end_2 : i64
    llvm.cond_br %382, ^bb1(%381 : i64), ^bb19
  ^bb19:
    llvm.return %252 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %383 = llvm.mlir.constant(8) : i64
    %384 = llvm.mlir.constant(16) : i64
    %385 = llvm.mlir.constant(24) : i64
    %386 = llvm.mlir.constant(32) : i64
    %387 = llvm.mlir.constant(40) : i64
    %388 = llvm.mlir.constant(48) : i64
    %389 = llvm.mlir.constant(56) : i64
    %390 = llvm.mlir.constant(64) : i64
    %391 = llvm.mlir.constant(72) : i64
    %392 = llvm.mlir.constant(80) : i64
    %393 = llvm.mlir.constant(88) : i64
    %394 = llvm.mlir.constant(96) : i64
    %395 = llvm.mlir.constant(104) : i64
    %396 = llvm.mlir.constant(112) : i64
    %397 = llvm.mlir.constant(120) : i64
    %398 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %399 = llvm.getelementptr inbounds %context_1[%383] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %400 = llvm.load %399 {alignment = 8 : i64} : !llvm.ptr -> i64
    %401 = llvm.getelementptr inbounds %context_1[%384] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %402 = llvm.load %401 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %403 = llvm.getelementptr inbounds %context_1[%385] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %404 = llvm.load %403 {alignment = 8 : i64} : !llvm.ptr -> i1
    %405 = llvm.getelementptr inbounds %context_1[%386] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %406 = llvm.load %405 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %407 = llvm.getelementptr inbounds %context_1[%387] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %408 = llvm.load %407 {alignment = 8 : i64} : !llvm.ptr -> i64
    %409 = llvm.getelementptr inbounds %context_1[%388] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %410 = llvm.load %409 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %411 = llvm.getelementptr inbounds %context_1[%389] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %412 = llvm.load %411 {alignment = 8 : i64} : !llvm.ptr -> i64
    %413 = llvm.getelementptr inbounds %context_1[%390] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %414 = llvm.load %413 {alignment = 8 : i64} : !llvm.ptr -> i64
    %415 = llvm.getelementptr inbounds %context_1[%391] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %416 = llvm.load %415 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %417 = llvm.getelementptr inbounds %context_1[%392] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %418 = llvm.load %417 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %419 = llvm.getelementptr inbounds %context_1[%393] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %420 = llvm.load %419 {alignment = 8 : i64} : !llvm.ptr -> i64
    %421 = llvm.getelementptr inbounds %context_1[%394] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %422 = llvm.load %421 {alignment = 8 : i64} : !llvm.ptr -> i64
    %423 = llvm.getelementptr inbounds %context_1[%395] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %424 = llvm.load %423 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %425 = llvm.getelementptr inbounds %context_1[%396] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %426 = llvm.load %425 {alignment = 8 : i64} : !llvm.ptr -> i64
    %427 = llvm.getelementptr inbounds %context_1[%397] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %428 = llvm.load %427 {alignment = 8 : i64} : !llvm.ptr -> i64
    %429 = llvm.call @program.parallel1(%begin_3, %end_3, %398, %400, %402, %404, %406, %408, %410, %412, %414, %416, %418, %420, %422, %424, %426, %428) : (i64, i64, i64, i64, !llvm.ptr, i1, !llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> i32
    llvm.return %429 : i32
  }
  llvm.func @program_shapes(%a_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_2: i64, %a_stride0_2: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_1: i64, %b_stride0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %430 = llvm.mlir.constant(0) : i64
    %431 = llvm.mlir.constant(1) : i64
    %432 = llvm.mlir.constant(2) : i64
    %433 = llvm.mlir.constant(1 : i32) : i32
    %434 = llvm.mlir.constant(3) : i64
    %435 = llvm.mlir.constant(4) : i64
    %436 = llvm.mlir.constant(5) : i64
    %437 = llvm.mlir.constant(6) : i64
    %438 = llvm.mlir.constant(7) : i64
    %439 = llvm.mlir.constant(0 : i32) : i32
    %440 = llvm.icmp "eq" %a_size0_2, %b_size0_1 : i64
    %441 = llvm.add %a_stride0_2, %b_stride0_2 : i64
    %442 = llvm.add %431, %a_size0_2 : i64
    %443 = llvm.add %442, %431 : i64
    %444 = llvm.add %431, %b_stride0_2 : i64
    %445 = llvm.add %444, %431 : i64
    %446 = llvm.mul %431, %a_size0_2 : i64
    %447 = llvm.mul %432, %a_stride0_2 : i64
    llvm.cond_br %440, ^bb1, ^bb2(%433 : i32)
  ^bb1:
    llvm.store %a_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %448 = llvm.getelementptr inbounds %extents[%431] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %441, %448 {alignment = 8 : i64} : i64, !llvm.ptr
    %449 = llvm.getelementptr inbounds %extents[%432] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size0_2, %449 {alignment = 8 : i64} : i64, !llvm.ptr
    %450 = llvm.getelementptr inbounds %extents[%434] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_stride0_2, %450 {alignment = 8 : i64} : i64, !llvm.ptr
    %451 = llvm.getelementptr inbounds %extents[%435] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %443, %451 {alignment = 8 : i64} : i64, !llvm.ptr
    %452 = llvm.getelementptr inbounds %extents[%436] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %445, %452 {alignment = 8 : i64} : i64, !llvm.ptr
    %453 = llvm.getelementptr inbounds %extents[%437] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %446, %453 {alignment = 8 : i64} : i64, !llvm.ptr
    %454 = llvm.getelementptr inbounds %extents[%438] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %447, %454 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %439 : i32
  ^bb2(%455: i32):
    llvm.return %455 : i32
  }
}
