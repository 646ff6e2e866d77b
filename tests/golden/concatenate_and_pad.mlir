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
    %85 = arith.shrsi %12, %81 : index
    %86 = arith.muli %85, %83 : index
    %87 = arith.maxsi %84, %79 : index
    %88 = arith.constant 7 : index
    %89 = arith.addi %87, %88 : index
    %90 = arith.divui %89, %83 : index
    %91 = arith.constant 9 : index
    %92 = arith.muli %90, %91 : index
    %93 = arith.maxsi %86, %79 : index
    %94 = arith.addi %93, %88 : index
    %95 = arith.divui %94, %83 : index
    %96 = arith.muli %95, %91 : index
    %97 = arith.constant 4 : index
    %98 = arith.muli %90, %97 : index
    %99 = arith.addi %83, %98 : index
    %100 = arith.constant 2 : index
    %101 = arith.muli %100, %99 : index
    %102 = arith.constant 33 : index
    %103 = arith.addi %102, %92 : index
    %104 = arith.addi %103, %96 : index
    %105 = arith.addi %104, %101 : index
    %106 = arith.muli %80, %105 : index
    %107 = arith.constant 32768 : index
    %108 = arith.cmpi sge, %106, %107 : index
    %109 = arith.muli %10, %11 : index
    %110 = arith.muli %109, %6 : index
    %111 = arith.muli %10, %13 : index
    %112 = arith.muli %111, %2 : index
    %113 = arith.muli %10, %12 : index
    %114 = arith.muli %113, %2 : index
    %115 = arith.muli %15, %17 : index
    %116 = arith.muli %115, %2 : index
    %117 = arith.addi %110, %112 : index
    %118 = arith.addi %117, %114 : index
    %119 = arith.addi %118, %116 : index
    %120 = arith.cmpi ugt, %119, %3 : index
    %121 = "memref.extract_aligned_pointer_as_index"(%out0_1) : (memref<?x?xf32>) -> index
    %122 = arith.muli %13, %2 : index
    %123 = arith.ori %121, %122 : index
    %124 = arith.andi %123, %7 : index
    %125 = arith.cmpi eq, %124, %c0 : index
    %126 = "memref.extract_aligned_pointer_as_index"(%out0_1) : (memref<?x?xf32>) -> index
    %127 = "memref.extract_aligned_pointer_as_index"(%a) : (memref<?x?xf32>) -> index
    %128 = arith.subi %126, %127 : index
    %129 = arith.subi %128, %c1 : index
    %130 = arith.andi %129, %8 : index
    %131 = arith.cmpi uge, %130, %9 : index
    %132 = arith.andi %120, %131 : i1
    %133 = arith.andi %132, %125 : i1
    "omp.parallel"(%108) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %10, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %134 = arith.shrsi %11, %c3 : index
          %135 = arith.muli %134, %c8 overflow<nsw> : index
          scf.for %j_5 = %c0 to %135 step %c8 {
            %136 = vector.load %a[%i, %j_5] : memref<?x?xf32>, vector<8xf32>
            scf.if %133 {
              %137 = arith.constant 4096 : index
              %138 = arith.addi %j_5, %137 : index
              memref.prefetch %a[%i, %138], read, locality<2>, data : memref<?x?xf32>
              %139 = arith.constant 768 : index
              %140 = arith.addi %j_5, %139 : index
              memref.prefetch %a[%i, %140], read, locality<3>, data : memref<?x?xf32>
              vector.store %136, %out0_1[%i, %j_5] {alignment = 16 : i64, nontemporal = true} : memref<?x?xf32>, vector<8xf32>
            } else {
              vector.store %136, %out0_1[%i, %j_5] : memref<?x?xf32>, vector<8xf32>
            }
            %141 = arith.mulf %136, %1 : vector<8xf32>
            vector.store %136, %out1_1[%c0, %i, %j_5] : memref<2x?x?xf32>, vector<8xf32>
            vector.store %141, %out1_1[%c1, %i, %j_5] : memref<2x?x?xf32>, vector<8xf32>
          }
          %142 = arith.cmpi slt, %135, %11 : index
          scf.if %142 {
            %143 = arith.subi %11, %135 overflow<nsw> : index
            %144 = vector.create_mask %143 : vector<8xi1>
            %145 = vector.maskedload %a[%i, %135], %144, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            vector.maskedstore %out0_1[%i, %135], %144, %145 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %146 = arith.mulf %145, %1 : vector<8xf32>
            vector.maskedstore %out1_1[%c0, %i, %135], %144, %145 : memref<2x?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out1_1[%c1, %i, %135], %144, %146 : memref<2x?x?xf32>, vector<8xi1>, vector<8xf32>
          }
          %147 = arith.shrsi %12, %c3 : index
          %148 = arith.muli %147, %c8 overflow<nsw> : index
          scf.for %j_6 = %c0 to %148 step %c8 {
            %149 = vector.load %21[%i, %j_6] : memref<?x?xf32>, vector<8xf32>
            %150 = arith.addi %j_6, %11 overflow<nsw> : index
            vector.store %149, %out0_1[%i, %150] : memref<?x?xf32>, vector<8xf32>
            %151 = arith.addi %i, %c1 overflow<nsw> : index
            %152 = arith.addi %j_6, %c1 overflow<nsw> : index
            vector.store %149, %out2_1[%151, %152] : memref<?x?xf32>, vector<8xf32>
          }
          %153 = arith.cmpi slt, %148, %12 : index
          scf.if %153 {
            %154 = arith.subi %12, %148 overflow<nsw> : index
            %155 = vector.create_mask %154 : vector<8xi1>
            %156 = vector.maskedload %21[%i, %148], %155, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %157 = arith.addi %148, %11 overflow<nsw> : index
            vector.maskedstore %out0_1[%i, %157], %155, %156 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %158 = arith.addi %i, %c1 overflow<nsw> : index
            %159 = arith.addi %148, %c1 overflow<nsw> : index
            vector.maskedstore %out2_1[%158, %159], %155, %156 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
          scf.for %j_7 = %c0 to %c2 step %c1 {
            scf.for %k = %c0 to %135 step %c8 {
              %160 = vector.load %a[%i, %k] : memref<?x?xf32>, vector<8xf32>
              vector.store %160, %78[%c0, %i, %j_7, %k] : memref<1x?x2x?xf32>, vector<8xf32>
            }
            scf.if %142 {
              %161 = arith.subi %11, %135 overflow<nsw> : index
              %162 = vector.create_mask %161 : vector<8xi1>
              %163 = vector.maskedload %a[%i, %135], %162, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
              vector.maskedstore %78[%c0, %i, %j_7, %135], %162, %163 : memref<1x?x2x?xf32>, vector<8xi1>, vector<8xf32>
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
    %22 = llvm.mlir.constant(33) : i64
    %23 = llvm.mlir.constant(128) : i64
    %24 = llvm.alloca %23 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %25 = llvm.mlir.constant(40) : i64
    %26 = llvm.mlir.constant(48) : i64
    %27 = llvm.mlir.constant(56) : i64
    %28 = llvm.mlir.constant(64) : i64
    %29 = llvm.mlir.constant(72) : i64
    %30 = llvm.mlir.constant(80) : i64
    %31 = llvm.mlir.constant(88) : i64
    %32 = llvm.mlir.constant(96) : i64
    %33 = llvm.mlir.constant(104) : i64
    %34 = llvm.mlir.constant(112) : i64
    %35 = llvm.mlir.constant(120) : i64
    %36 = llvm.mlir.constant(0 : i32) : i32
    %37 = llvm.mul %out1_stride1, %out1_size1 overflow<nsw> : i64
    %38 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %39 = llvm.mlir.constant(dense<2.000000e+00> : vector<8xf32>) : vector<8xf32>
    %40 = llvm.add %a_stride0, %b_stride0 : i64
    %41 = llvm.add %5, %a_size0 : i64
    %42 = llvm.add %41, %5 : i64
    %43 = llvm.add %5, %b_stride0 : i64
    %44 = llvm.add %43, %5 : i64
    %45 = llvm.mul %a_size0, %a_stride0 : i64
    %46 = llvm.mul %a_stride0, %6 : i64
    %47 = llvm.mul %45, %6 : i64
    %48 = llvm.mul %42, %44 : i64
    %49 = llvm.mul %42, %44 overflow<nsw> : i64
    %50 = llvm.ashr %48, %1 : i64
    %51 = llvm.mul %50, %0 overflow<nsw> : i64
    %52 = llvm.intr.smax(%51, %2) : (i64, i64) -> i64
    %53 = llvm.intr.smax(%52, %2) : (i64, i64) -> i64
    %54 = llvm.add %53, %15 : i64
    %55 = llvm.udiv %54, %0 : i64
    %56 = llvm.mul %55, %16 : i64
    %57 = llvm.icmp "sge" %56, %17 : i64
    %58 = llvm.mul %49, %7 : i64
    %59 = llvm.icmp "ugt" %58, %8 : i64
    %60 = llvm.ptrtoint %out2 : !llvm.ptr to i64
    %61 = llvm.and %60, %4 : i64
    %62 = llvm.icmp "eq" %61, %2 : i64
    %63 = llvm.and %59, %62 : i1
    %64 = llvm.icmp "sgt" %52, %2 : i64
    %65 = llvm.sub %52, %5 overflow<nsw> : i64
    %66 = llvm.sdiv %65, %0 : i64
    %67 = llvm.add %66, %5 overflow<nsw> : i64
    %68 = llvm.select %64, %67, %2 : i1, i64
    llvm.cond_br %57, ^bb1, ^bb2
  ^bb1:
    llvm.store %52, %19 {alignment = 8 : i64} : i64, !llvm.ptr
    %69 = llvm.getelementptr inbounds %19[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %69 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %70 = llvm.getelementptr inbounds %19[%11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %49, %70 {alignment = 8 : i64} : i64, !llvm.ptr
    %71 = llvm.getelementptr inbounds %19[%20] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %63, %71 {alignment = 8 : i64} : i1, !llvm.ptr
    %72 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %73 = llvm.call @stepwell_parallel_for(%72, %19, %68, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%73 : i32)
  ^bb2:
    %74 = llvm.call @program.parallel0(%2, %68, %52, %out2, %49, %63) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.br ^bb3(%74 : i32)
  ^bb3(%75: i32):
    %76 = llvm.sub %48, %52 overflow<nsw> : i64
    %77 = llvm.ashr %76, %4 : i64
    %78 = llvm.mul %77, %3 overflow<nsw> : i64
    %79 = llvm.add %78, %52 overflow<nsw> : i64
    %80 = llvm.intr.smax(%79, %52) : (i64, i64) -> i64
    %81 = llvm.sub %48, %80 overflow<nsw> : i64
    %82 = llvm.intr.smin(%81, %3) : (i64, i64) -> i64
    %83 = llvm.intr.smax(%82, %2) : (i64, i64) -> i64
    %84 = llvm.trunc %83 : i64 to i32
    %85 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %86 = llvm.mlir.poison : vector<8xi32>
    %87 = llvm.insertelement %84, %86[%2 : i64] : vector<8xi32>
    %88 = llvm.shufflevector %87, %86 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %89 = llvm.icmp "slt" %85, %88 : vector<8xi32>
    %90 = llvm.icmp "slt" %52, %80 : i64
    llvm.cond_br %90, ^bb4(%52 : i64), ^bb5
  ^bb4(%j: i64):
    %91 = llvm.getelementptr inbounds %out2[%j] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %38, %91 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %92 = llvm.add %j, %3 overflow<nsw> : i64
    %93 = llvm.icmp "slt" %92, %80 : i64
    llvm.cond_br %93, ^bb4(%92 : i64), ^bb5
  ^bb5:
    %94 = llvm.icmp "slt" %80, %48 : i64
    llvm.cond_br %94, ^bb6(%80 : i64), ^bb7
  ^bb6(%j_1: i64):
    %95 = llvm.getelementptr inbounds %out2[%j_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %38, %95, %89 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %96 = llvm.add %j_1, %3 overflow<nsw> : i64
    %97 = llvm.icmp "slt" %96, %48 : i64
    llvm.cond_br %97, ^bb6(%96 : i64), ^bb7
  ^bb7:
    %98 = llvm.intr.smax(%a_size0, %2) : (i64, i64) -> i64
    %99 = llvm.ashr %a_stride0, %4 : i64
    %100 = llvm.mul %99, %3 : i64
    %101 = llvm.ashr %b_stride0, %4 : i64
    %102 = llvm.mul %101, %3 : i64
    %103 = llvm.intr.smax(%100, %2) : (i64, i64) -> i64
    %104 = llvm.add %103, %10 : i64
    %105 = llvm.udiv %104, %3 : i64
    %106 = llvm.mul %105, %21 : i64
    %107 = llvm.intr.smax(%102, %2) : (i64, i64) -> i64
    %108 = llvm.add %107, %10 : i64
    %109 = llvm.udiv %108, %3 : i64
    %110 = llvm.mul %109, %21 : i64
    %111 = llvm.mul %105, %7 : i64
    %112 = llvm.add %3, %111 : i64
    %113 = llvm.mul %6, %112 : i64
    %114 = llvm.add %22, %106 : i64
    %115 = llvm.add %114, %110 : i64
    %116 = llvm.add %115, %113 : i64
    %117 = llvm.mul %98, %116 : i64
    %118 = llvm.icmp "sge" %117, %17 : i64
    %119 = llvm.mul %a_size0, %a_stride0 : i64
    %120 = llvm.mul %119, %11 : i64
    %121 = llvm.mul %a_size0, %40 : i64
    %122 = llvm.mul %121, %7 : i64
    %123 = llvm.mul %a_size0, %b_stride0 : i64
    %124 = llvm.mul %123, %7 : i64
    %125 = llvm.mul %42, %44 : i64
    %126 = llvm.mul %125, %7 : i64
    %127 = llvm.add %120, %122 : i64
    %128 = llvm.add %127, %124 : i64
    %129 = llvm.add %128, %126 : i64
    %130 = llvm.icmp "ugt" %129, %8 : i64
    %131 = llvm.ptrtoint %out0 : !llvm.ptr to i64
    %132 = llvm.mul %40, %7 : i64
    %133 = llvm.or %131, %132 : i64
    %134 = llvm.and %133, %12 : i64
    %135 = llvm.icmp "eq" %134, %2 : i64
    %136 = llvm.ptrtoint %out0 : !llvm.ptr to i64
    %137 = llvm.ptrtoint %a : !llvm.ptr to i64
    %138 = llvm.sub %136, %137 : i64
    %139 = llvm.sub %138, %5 : i64
    %140 = llvm.and %139, %13 : i64
    %141 = llvm.icmp "uge" %140, %14 : i64
    %142 = llvm.and %130, %141 : i1
    %143 = llvm.and %142, %135 : i1
    %144 = llvm.icmp "sgt" %a_size0, %2 : i64
    %145 = llvm.select %144, %a_size0, %2 : i1, i64
    llvm.cond_br %118, ^bb8, ^bb9
  ^bb8:
    llvm.store %a_size0, %24 {alignment = 8 : i64} : i64, !llvm.ptr
    %146 = llvm.getelementptr inbounds %24[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride0, %146 {alignment = 8 : i64} : i64, !llvm.ptr
    %147 = llvm.getelementptr inbounds %24[%11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %147 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %148 = llvm.getelementptr inbounds %24[%20] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %143, %148 {alignment = 8 : i64} : i1, !llvm.ptr
    %149 = llvm.getelementptr inbounds %24[%18] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %149 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %150 = llvm.getelementptr inbounds %24[%25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %40, %150 {alignment = 8 : i64} : i64, !llvm.ptr
    %151 = llvm.getelementptr inbounds %24[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %151 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %152 = llvm.getelementptr inbounds %24[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %45, %152 {alignment = 8 : i64} : i64, !llvm.ptr
    %153 = llvm.getelementptr inbounds %24[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride0, %153 {alignment = 8 : i64} : i64, !llvm.ptr
    %154 = llvm.getelementptr inbounds %24[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %154 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %155 = llvm.getelementptr inbounds %24[%30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %155 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %156 = llvm.getelementptr inbounds %24[%31] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %42, %156 {alignment = 8 : i64} : i64, !llvm.ptr
    %157 = llvm.getelementptr inbounds %24[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %44, %157 {alignment = 8 : i64} : i64, !llvm.ptr
    %158 = llvm.getelementptr inbounds %24[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out3, %158 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %159 = llvm.getelementptr inbounds %24[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %47, %159 {alignment = 8 : i64} : i64, !llvm.ptr
    %160 = llvm.getelementptr inbounds %24[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %46, %160 {alignment = 8 : i64} : i64, !llvm.ptr
    %161 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %162 = llvm.call @stepwell_parallel_for(%161, %24, %145, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb10(%162 : i32)
  ^bb9:
    %163 = llvm.call @program.parallel1(%2, %145, %a_size0, %a_stride0, %a, %143, %out0, %40, %out1, %45, %b_stride0, %b, %out2, %42, %44, %out3, %47, %46) : (i64, i64, i64, i64, !llvm.ptr, i1, !llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb10(%163 : i32)
  ^bb10(%164: i32):
    llvm.return %36 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %165: i64, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %166: i64, %167: i1) -> i32 attributes {no_unwind, no_inline} {
    %168 = llvm.mlir.constant(0) : i64
    %169 = llvm.mlir.constant(8192) : i64
    %170 = llvm.mlir.constant(4) : i64
    %171 = llvm.mlir.constant(31) : i64
    %172 = llvm.mlir.constant(2) : i64
    %173 = llvm.mlir.constant(8) : i64
    %174 = llvm.mlir.constant(7) : i64
    %175 = llvm.mlir.constant(1) : i64
    %176 = llvm.mlir.constant(1 : i32) : i32
    %177 = llvm.mlir.constant(3 : i32) : i32
    %178 = llvm.alloca %173 x f32 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %179 = llvm.mlir.constant(0 : i32) : i32
    %180 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %181 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %181, ^bb1(%begin : i64), ^bb15
  ^bb1(%182: i64):
    %j_strip = llvm.mul %182, %169 overflow<nsw> : i64
    %183 = llvm.add %j_strip, %168 : i64
    %184 = llvm.ptrtoint %out2_1 : !llvm.ptr to i64
    %185 = llvm.mul %183, %170 : i64
    %186 = llvm.add %184, %185 : i64
    %187 = llvm.sub %168, %186 : i64
    %188 = llvm.and %187, %171 : i64
    %189 = llvm.lshr %188, %172 : i64
    %190 = llvm.sub %169, %168 : i64
    %191 = llvm.icmp "sge" %190, %173 : i64
    %192 = llvm.and %167, %191 : i1
    %193 = llvm.select %192, %189, %168 : i1, i64
    %194 = llvm.sub %173, %193 : i64
    %195 = llvm.and %194, %174 : i64
    %196 = llvm.sub %169, %173 : i64
    %197 = llvm.icmp "ugt" %193, %168 : i64
    llvm.cond_br %197, ^bb2, ^bb3
  ^bb2:
    %198 = llvm.add %j_strip, %169 : i64
    %199 = llvm.getelementptr %out2_1[%198] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%199, %176, %177, %176) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb3
  ^bb3:
    %200 = llvm.add %168, %193 : i64
    %201 = llvm.sub %169, %195 : i64
    %202 = llvm.icmp "slt" %200, %201 : i64
    llvm.cond_br %202, ^bb4(%200 : i64), ^bb8
  ^bb4(%j_2: i64):
    %j_3 = llvm.add %j_strip, %j_2 overflow<nsw> : i64
    llvm.cond_br %167, ^bb5, ^bb6
  ^bb5:
    %203 = llvm.getelementptr inbounds %out2_1[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %180, %203 {alignment = 32 : i64, nontemporal} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb7
  ^bb6:
    %204 = llvm.getelementptr inbounds %out2_1[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %180, %204 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb7
  ^bb7:
    %205 = llvm.add %j_2, %173 overflow<nsw> : i64
    %206 = llvm.icmp "slt" %205, %201 : i64
    llvm.cond_br %206, ^bb4(%205 : i64), ^bb8
  ^bb8:
    llvm.cond_br %197, ^bb9, ^bb14
  ^bb9:
    llvm.br ^bb10(%168 : i64)
  ^bb10(%207: i64):
    %208 = llvm.icmp "eq" %207, %168 : i64
    %209 = llvm.select %208, %168, %196 : i1, i64
    %j_4 = llvm.add %j_strip, %209 overflow<nsw> : i64
    %210 = llvm.select %208, %168, %193 : i1, i64
    %211 = llvm.select %208, %193, %173 : i1, i64
    llvm.store %180, %178 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %212 = llvm.icmp "slt" %210, %211 : i64
    llvm.cond_br %212, ^bb11(%210 : i64), ^bb12
  ^bb11(%213: i64):
    %214 = llvm.getelementptr inbounds %178[%213] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %215 = llvm.load %214 {alignment = 4 : i64} : !llvm.ptr -> f32
    %216 = llvm.add %j_4, %213 : i64
    %217 = llvm.getelementptr inbounds %out2_1[%216] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %215, %217 {alignment = 4 : i64} : f32, !llvm.ptr
    %218 = llvm.add %213, %175 overflow<nsw> : i64
    %219 = llvm.icmp "slt" %218, %211 : i64
    llvm.cond_br %219, ^bb11(%218 : i64), ^bb12
  ^bb12:
    %220 = llvm.add %207, %175 overflow<nsw> : i64
    %221 = llvm.icmp "slt" %220, %172 : i64
    llvm.cond_br %221, ^bb10(%220 : i64), ^bb13
  ^bb13:
    llvm.br ^bb14
  ^bb14:
    %222 = llvm.add %182, %175 overflow<nsw> : i64
    %223 = llvm.icmp "slt" %222, %end : i64
    llvm.cond_br %223, ^bb1(%222 : i64), ^bb15
  ^bb15:
    llvm.return %179 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %224 = llvm.mlir.constant(8) : i64
    %225 = llvm.mlir.constant(16) : i64
    %226 = llvm.mlir.constant(24) : i64
    %227 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %228 = llvm.getelementptr inbounds %context[%224] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %229 = llvm.load %228 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %230 = llvm.getelementptr inbounds %context[%225] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %231 = llvm.load %230 {alignment = 8 : i64} : !llvm.ptr -> i64
    %232 = llvm.getelementptr inbounds %context[%226] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %233 = llvm.load %232 {alignment = 8 : i64} : !llvm.ptr -> i1
    %234 = llvm.call @program.parallel0(%begin_1, %end_1, %227, %229, %231, %233) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.return %234 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %a_size0_1: i64, %a_stride0_1: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %235: i1, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %236: i64, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %237: i64, %b_stride0_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %out2_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %238: i64, %239: i64, %out3_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %240: i64, %241: i64) -> i32 attributes {no_unwind, no_inline} {
    %242 = llvm.mlir.constant(0) : i64
    %243 = llvm.mlir.constant(1) : i64
    %244 = llvm.mlir.constant(3) : i64
    %245 = llvm.mlir.constant(8) : i64
    %246 = llvm.mlir.constant(2) : i64
    %247 = llvm.mlir.constant(4096) : i64
    %248 = llvm.mlir.constant(0 : i32) : i32
    %249 = llvm.mlir.constant(2 : i32) : i32
    %250 = llvm.mlir.constant(1 : i32) : i32
    %251 = llvm.mlir.constant(768) : i64
    %252 = llvm.mlir.constant(3 : i32) : i32
    %253 = llvm.mlir.constant(dense<2.000000e+00> : vector<8xf32>) : vector<8xf32>
    %254 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %255 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %255, ^bb1(%begin_2 : i64), ^bb19
  ^bb1(%i: i64):
    %256 = llvm.ashr %a_stride0_1, %244 : i64
    %257 = llvm.mul %256, %245 overflow<nsw> : i64
    %258 = llvm.icmp "slt" %242, %257 : i64
    llvm.cond_br %258, ^bb2(%242 : i64), ^bb6
  ^bb2(%j_5: i64):
    %259 = llvm.mul %i, %a_stride0_1 overflow<nsw> : i64
    %260 = llvm.add %259, %j_5 overflow<nsw> : i64
    %261 = llvm.getelementptr inbounds %a_1[%260] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %262 = llvm.load %261 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.cond_br %235, ^bb3, ^bb4
  ^bb3:
    %263 = llvm.add %j_5, %247 : i64
    %264 = llvm.mul %i, %a_stride0_1 overflow<nsw> : i64
    %265 = llvm.add %264, %263 overflow<nsw> : i64
    %266 = llvm.getelementptr %a_1[%265] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%266, %248, %249, %250) : (!llvm.ptr, i32, i32, i32) -> ()
    %267 = llvm.add %j_5, %251 : i64
    %268 = llvm.add %264, %267 overflow<nsw> : i64
    %269 = llvm.getelementptr %a_1[%268] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%269, %248, %252, %250) : (!llvm.ptr, i32, i32, i32) -> ()
    %270 = llvm.mul %i, %236 overflow<nsw> : i64
    %271 = llvm.add %270, %j_5 overflow<nsw> : i64
    %272 = llvm.getelementptr inbounds %out0_1[%271] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %262, %272 {alignment = 16 : i64, nontemporal} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb5
  ^bb4:
    %273 = llvm.mul %i, %236 overflow<nsw> : i64
    %274 = llvm.add %273, %j_5 overflow<nsw> : i64
    %275 = llvm.getelementptr inbounds %out0_1[%274] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %262, %275 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %276 = llvm.fmul %262, %253 : vector<8xf32>
    %277 = llvm.mul %i, %a_stride0_1 overflow<nsw> : i64
    %278 = llvm.add %277, %j_5 overflow<nsw> : i64
    %279 = llvm.getelementptr inbounds %out1_1[%278] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %262, %279 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %280 = llvm.getelementptr inbounds %279[%237] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %276, %280 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %281 = llvm.add %j_5, %245 overflow<nsw> : i64
    %282 = llvm.icmp "slt" %281, %257 : i64
    llvm.cond_br %282, ^bb2(%281 : i64), ^bb6
  ^bb6:
    %283 = llvm.icmp "slt" %257, %a_stride0_1 : i64
    llvm.cond_br %283, ^bb7, ^bb8
  ^bb7:
    %284 = llvm.sub %a_stride0_1, %257 overflow<nsw> : i64
    %285 = llvm.intr.smin(%284, %245) : (i64, i64) -> i64
    %286 = llvm.intr.smax(%285, %242) : (i64, i64) -> i64
    %287 = llvm.trunc %286 : i64 to i32
    %288 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %289 = llvm.mlir.poison : vector<8xi32>
    %290 = llvm.insertelement %287, %289[%242 : i64] : vector<8xi32>
    %291 = llvm.shufflevector %290, %289 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %292 = llvm.icmp "slt" %288, %291 : vector<8xi32>
    %293 = llvm.mul %i, %a_stride0_1 overflow<nsw> : i64
    %294 = llvm.add %293, %257 overflow<nsw> : i64
    %295 = llvm.getelementptr inbounds %a_1[%294] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %296 = llvm.intr.masked.load %295, %292, %254 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %297 = llvm.mul %i, %236 overflow<nsw> : i64
    %298 = llvm.add %297, %257 overflow<nsw> : i64
    %299 = llvm.getelementptr inbounds %out0_1[%298] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %296, %299, %292 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %300 = llvm.fmul %296, %253 : vector<8xf32>
    %301 = llvm.add %293, %257 overflow<nsw> : i64
    %302 = llvm.getelementptr inbounds %out1_1[%301] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %296, %302, %292 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %303 = llvm.getelementptr inbounds %302[%237] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %300, %303, %292 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb8
  ^bb8:
    %304 = llvm.ashr %b_stride0_1, %244 : i64
    %305 = llvm.mul %304, %245 overflow<nsw> : i64
    %306 = llvm.icmp "slt" %242, %305 : i64
    llvm.cond_br %306, ^bb9(%242 : i64), ^bb10
  ^bb9(%j_6: i64):
    %307 = llvm.mul %i, %b_stride0_1 overflow<nsw> : i64
    %308 = llvm.add %307, %j_6 overflow<nsw> : i64
    %309 = llvm.getelementptr inbounds %b_1[%308] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %310 = llvm.load %309 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %311 = llvm.add %j_6, %a_stride0_1 overflow<nsw> : i64
    %312 = llvm.mul %i, %236 overflow<nsw> : i64
    %313 = llvm.add %312, %311 overflow<nsw> : i64
    %314 = llvm.getelementptr inbounds %out0_1[%313] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %310, %314 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %315 = llvm.add %i, %243 overflow<nsw> : i64
    %316 = llvm.add %j_6, %243 overflow<nsw> : i64
    %317 = llvm.mul %315, %239 overflow<nsw> : i64
    %318 = llvm.add %317, %316 overflow<nsw> : i64
    %319 = llvm.getelementptr inbounds %out2_2[%318] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %310, %319 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %320 = llvm.add %j_6, %245 overflow<nsw> : i64
    %321 = llvm.icmp "slt" %320, %305 : i64
    llvm.cond_br %321, ^bb9(%320 : i64), ^bb10
  ^bb10:
    %322 = llvm.icmp "slt" %305, %b_stride0_1 : i64
    llvm.cond_br %322, ^bb11, ^bb12
  ^bb11:
    %323 = llvm.sub %b_stride0_1, %305 overflow<nsw> : i64
    %324 = llvm.intr.smin(%323, %245) : (i64, i64) -> i64
    %325 = llvm.intr.smax(%324, %242) : (i64, i64) -> i64
    %326 = llvm.trunc %325 : i64 to i32
    %327 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %328 = llvm.mlir.poison : vector<8xi32>
    %329 = llvm.insertelement %326, %328[%242 : i64] : vector<8xi32>
    %330 = llvm.shufflevector %329, %328 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %331 = llvm.icmp "slt" %327, %330 : vector<8xi32>
    %332 = llvm.mul %i, %b_stride0_1 overflow<nsw> : i64
    %333 = llvm.add %332, %305 overflow<nsw> : i64
    %334 = llvm.getelementptr inbounds %b_1[%333] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %335 = llvm.intr.masked.load %334, %331, %254 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %336 = llvm.add %305, %a_stride0_1 overflow<nsw> : i64
    %337 = llvm.mul %i, %236 overflow<nsw> : i64
    %338 = llvm.add %337, %336 overflow<nsw> : i64
    %339 = llvm.getelementptr inbounds %out0_1[%338] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %335, %339, %331 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %340 = llvm.add %i, %243 overflow<nsw> : i64
    %341 = llvm.add %305, %243 overflow<nsw> : i64
    %342 = llvm.mul %340, %239 overflow<nsw> : i64
    %343 = llvm.add %342, %341 overflow<nsw> : i64
    %344 = llvm.getelementptr inbounds %out2_2[%343] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %335, %344, %331 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb12
  ^bb12:
    llvm.br ^bb13(%242 : i64)
  ^bb13(%j_7: i64):
    %345 = llvm.icmp "slt" %242, %257 : i64
    llvm.cond_br %345, ^bb14(%242 : i64), ^bb15
  ^bb14(%k: i64):
    %346 = llvm.mul %i, %a_stride0_1 overflow<nsw> : i64
    %347 = llvm.add %346, %k overflow<nsw> : i64
    %348 = llvm.getelementptr inbounds %a_1[%347] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %349 = llvm.load %348 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %350 = llvm.mul %i, %241 overflow<nsw> : i64
    %351 = llvm.mul %j_7, %a_stride0_1 overflow<nsw> : i64
    %352 = llvm.add %350, %351 overflow<nsw> : i64
    %353 = llvm.add %352, %k overflow<nsw> : i64
    %354 = llvm.getelementptr inbounds %out3_1[%353] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %349, %354 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %355 = llvm.add %k, %245 overflow<nsw> : i64
    %356 = llvm.icmp "slt" %355, %257 : i64
    llvm.cond_br %356, ^bb14(%355 : i64), ^bb15
  ^bb15:
    llvm.cond_br %283, ^bb16, ^bb17
  ^bb16:
    %357 = llvm.sub %a_stride0_1, %257 overflow<nsw> : i64
    %358 = llvm.intr.smin(%357, %245) : (i64, i64) -> i64
    %359 = llvm.intr.smax(%358, %242) : (i64, i64) -> i64
    %360 = llvm.trunc %359 : i64 to i32
    %361 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %362 = llvm.mlir.poison : vector<8xi32>
    %363 = llvm.insertelement %360, %362[%242 : i64] : vector<8xi32>
    %364 = llvm.shufflevector %363, %362 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %365 = llvm.icmp "slt" %361, %364 : vector<8xi32>
    %366 = llvm.mul %i, %a_stride0_1 overflow<nsw> : i64
    %367 = llvm.add %366, %257 overflow<nsw> : i64
    %368 = llvm.getelementptr inbounds %a_1[%367] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %369 = llvm.intr.masked.load %368, %365, %254 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %370 = llvm.mul %i, %241 overflow<nsw> : i64
    %371 = llvm.mul %j_7, %a_stride0_1 overflow<nsw> : i64
    %372 = llvm.add %370, %371 overflow<nsw> : i64
    %373 = llvm.add %372, %257 overflow<nsw> : i64
    %374 = llvm.getelementptr inbounds %out3_1[%373] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %369, %374, %365 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb17
  ^bb17:
    %375 = llvm.add %j_7, %243 overflow<nsw> : i64
    %376 = llvm.icmp "slt" %375, %246 : i64
    llvm.cond_br %376, ^bb13(%375 : i64), ^bb18
  ^bb18:
    %377 = llvm.add %i, %243 overflow<nsw> : i64
    %378 = llvm.icmp "slt" %377, %end_2 : i64
    llvm.cond_br %378, ^bb1(%377 : i64), ^bb19
  ^bb19:
    llvm.return %248 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %379 = llvm.mlir.constant(8) : i64
    %380 = llvm.mlir.constant(16) : i64
    %381 = llvm.mlir.constant(24) : i64
    %382 = llvm.mlir.constant(32) : i64
    %383 = llvm.mlir.constant(40) : i64
    %384 = llvm.mlir.constant(48) : i64
    %385 = llvm.mlir.constant(56) : i64
    %386 = llvm.mlir.constant(64) : i64
    %387 = llvm.mlir.constant(72) : i64
    %388 = llvm.mlir.constant(80) : i64
    %389 = llvm.mlir.constant(88) : i64
    %390 = llvm.mlir.constant(96) : i64
    %391 = llvm.mlir.constant(104) : i64
    %392 = llvm.mlir.constant(112) : i64
    %393 = llvm.mlir.constant(120) : i64
    %394 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %395 = llvm.getelementptr inbounds %context_1[%379] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %396 = llvm.load %395 {alignment = 8 : i64} : !llvm.ptr -> i64
    %397 = llvm.getelementptr inbounds %context_1[%380] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %398 = llvm.load %397 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %399 = llvm.getelementptr inbounds %context_1[%381] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %400 = llvm.load %399 {alignment = 8 : i64} : !llvm.ptr -> i1
    %401 = llvm.getelementptr inbounds %context_1[%382] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %402 = llvm.load %401 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %403 = llvm.getelementptr inbounds %context_1[%383] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %404 = llvm.load %403 {alignment = 8 : i64} : !llvm.ptr -> i64
    %405 = llvm.getelementptr inbounds %context_1[%384] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %406 = llvm.load %405 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %407 = llvm.getelementptr inbounds %context_1[%385] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %408 = llvm.load %407 {alignment = 8 : i64} : !llvm.ptr -> i64
    %409 = llvm.getelementptr inbounds %context_1[%386] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %410 = llvm.load %409 {alignment = 8 : i64} : !llvm.ptr -> i64
    %411 = llvm.getelementptr inbounds %context_1[%387] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %412 = llvm.load %411 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %413 = llvm.getelementptr inbounds %context_1[%388] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %414 = llvm.load %413 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %415 = llvm.getelementptr inbounds %context_1[%389] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %416 = llvm.load %415 {alignment = 8 : i64} : !llvm.ptr -> i64
    %417 = llvm.getelementptr inbounds %context_1[%390] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %418 = llvm.load %417 {alignment = 8 : i64} : !llvm.ptr -> i64
    %419 = llvm.getelementptr inbounds %context_1[%391] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %420 = llvm.load %419 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %421 = llvm.getelementptr inbounds %context_1[%392] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %422 = llvm.load %421 {alignment = 8 : i64} : !llvm.ptr -> i64
    %423 = llvm.getelementptr inbounds %context_1[%393] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %424 = llvm.load %423 {alignment = 8 : i64} : !llvm.ptr -> i64
    %425 = llvm.call @program.parallel1(%begin_3, %end_3, %394, %396, %398, %400, %402, %404, %406, %408, %410, %412, %414, %416, %418, %420, %422, %424) : (i64, i64, i64, i64, !llvm.ptr, i1, !llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> i32
    llvm.return %425 : i32
  }
  llvm.func @program_shapes(%a_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_2: i64, %a_stride0_2: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_1: i64, %b_stride0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %426 = llvm.mlir.constant(0) : i64
    %427 = llvm.mlir.constant(1) : i64
    %428 = llvm.mlir.constant(2) : i64
    %429 = llvm.mlir.constant(1 : i32) : i32
    %430 = llvm.mlir.constant(3) : i64
    %431 = llvm.mlir.constant(4) : i64
    %432 = llvm.mlir.constant(5) : i64
    %433 = llvm.mlir.constant(6) : i64
    %434 = llvm.mlir.constant(7) : i64
    %435 = llvm.mlir.constant(0 : i32) : i32
    %436 = llvm.icmp "eq" %a_size0_2, %b_size0_1 : i64
    %437 = llvm.add %a_stride0_2, %b_stride0_2 : i64
    %438 = llvm.add %427, %a_size0_2 : i64
    %439 = llvm.add %438, %427 : i64
    %440 = llvm.add %427, %b_stride0_2 : i64
    %441 = llvm.add %440, %427 : i64
    %442 = llvm.mul %427, %a_size0_2 : i64
    %443 = llvm.mul %428, %a_stride0_2 : i64
    llvm.cond_br %436, ^bb1, ^bb2(%429 : i32)
  ^bb1:
    llvm.store %a_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %444 = llvm.getelementptr inbounds %extents[%427] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %437, %444 {alignment = 8 : i64} : i64, !llvm.ptr
    %445 = llvm.getelementptr inbounds %extents[%428] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size0_2, %445 {alignment = 8 : i64} : i64, !llvm.ptr
    %446 = llvm.getelementptr inbounds %extents[%430] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_stride0_2, %446 {alignment = 8 : i64} : i64, !llvm.ptr
    %447 = llvm.getelementptr inbounds %extents[%431] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %439, %447 {alignment = 8 : i64} : i64, !llvm.ptr
    %448 = llvm.getelementptr inbounds %extents[%432] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %441, %448 {alignment = 8 : i64} : i64, !llvm.ptr
    %449 = llvm.getelementptr inbounds %extents[%433] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %442, %449 {alignment = 8 : i64} : i64, !llvm.ptr
    %450 = llvm.getelementptr inbounds %extents[%434] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %443, %450 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %435 : i32
  ^bb2(%451: i32):
    llvm.return %451 : i32
  }
}
