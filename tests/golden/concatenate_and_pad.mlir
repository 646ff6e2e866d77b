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
    %20 = affine.max affine_map<(d0) -> (((d0 floordiv 8192) * 8192), 0)>(%18)
    affine.parallel (%j_strip) = (0) to (symbol(%20)) step (8192) {
      affine.for %j = 0 to 8192 step 8 {
        %j_1 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%j_strip, %j)
        affine.vector_store %3, %19[%j_1] : memref<?xf32>, vector<8xf32>
      }
    }
    %21 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 8) * 8) + d0), d0)>(%20, %18)
    %22 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%21, %18)
    %23 = vector.create_mask %22 : vector<8xi1>
    affine.for %j_2 = %20 to %21 step 8 {
      affine.vector_store %3, %19[%j_2] : memref<?xf32>, vector<8xf32>
    }
    affine.for %j_3 = %21 to %18 step 8 {
      vector.maskedstore %19[%j_3], %23, %3 : memref<?xf32>, vector<8xi1>, vector<8xf32>
    }
    %24 = memref.reinterpret_cast %out3_1 to offset: [0], sizes: [1, %5, 2, %7], strides: [%17, %16, %7, 1] : memref<?x?xf32> to memref<1x?x2x?xf32>
    affine.parallel (%i) = (0) to (symbol(%5)) {
      affine.for %j_4 = 0 to affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%7) step 8 {
        %25 = affine.vector_load %a[%i, %j_4] : memref<?x?xf32>, vector<8xf32>
        affine.vector_store %25, %out0_1[%i, %j_4] : memref<?x?xf32>, vector<8xf32>
        %26 = arith.mulf %25, %4 : vector<8xf32>
        affine.vector_store %25, %out1_1[0, %i, %j_4] : memref<2x?x?xf32>, vector<8xf32>
        affine.vector_store %26, %out1_1[1, %i, %j_4] : memref<2x?x?xf32>, vector<8xf32>
      }
      affine.for %j_5 = affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%7) to %7 step 8 {
        %27 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_5, %7)
        %28 = vector.create_mask %27 : vector<8xi1>
        %29 = vector.maskedload %a[%i, %j_5], %28, %3 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        vector.maskedstore %out0_1[%i, %j_5], %28, %29 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        %30 = arith.mulf %29, %4 : vector<8xf32>
        %31 = arith.constant 0 : index
        vector.maskedstore %out1_1[%31, %i, %j_5], %28, %29 : memref<2x?x?xf32>, vector<8xi1>, vector<8xf32>
        %32 = arith.constant 1 : index
        vector.maskedstore %out1_1[%32, %i, %j_5], %28, %30 : memref<2x?x?xf32>, vector<8xi1>, vector<8xf32>
      }
      affine.for %j_6 = 0 to affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%8) step 8 {
        %33 = affine.vector_load %b[%i, %j_6] : memref<?x?xf32>, vector<8xf32>
        affine.vector_store %33, %out0_1[%i, %j_6 + %7] : memref<?x?xf32>, vector<8xf32>
        affine.vector_store %33, %out2_1[%i + 1, %j_6 + 1] : memref<?x?xf32>, vector<8xf32>
      }
      affine.for %j_7 = affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%8) to %8 step 8 {
        %34 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_7, %8)
        %35 = vector.create_mask %34 : vector<8xi1>
        %36 = vector.maskedload %b[%i, %j_7], %35, %3 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %37 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%j_7, %7)
        vector.maskedstore %out0_1[%i, %37], %35, %36 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        %38 = affine.apply affine_map<(d0) -> ((d0 + 1))>(%i)
        %39 = affine.apply affine_map<(d0) -> ((d0 + 1))>(%j_7)
        vector.maskedstore %out2_1[%38, %39], %35, %36 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
      }
      affine.for %j_8 = 0 to 2 {
        affine.for %k = 0 to affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%7) step 8 {
          %40 = affine.vector_load %a[%i, %k] : memref<?x?xf32>, vector<8xf32>
          affine.vector_store %40, %24[0, %i, %j_8, %k] : memref<1x?x2x?xf32>, vector<8xf32>
        }
        affine.for %k_1 = affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%7) to %7 step 8 {
          %41 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%k_1, %7)
          %42 = vector.create_mask %41 : vector<8xi1>
          %43 = vector.maskedload %a[%i, %k_1], %42, %3 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
          %44 = arith.constant 0 : index
          vector.maskedstore %24[%44, %i, %j_8, %k_1], %42, %43 : memref<1x?x2x?xf32>, vector<8xi1>, vector<8xf32>
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
    %21 = arith.muli %15, %17 : index
    %22 = memref.collapse_shape %out2_1 [[0 : i64, 1 : i64]] : memref<?x?xf32> into memref<?xf32>
    %23 = arith.shrsi %21, %c13 : index
    %24 = arith.muli %23, %c8192 overflow<nsw> : index
    %25 = arith.maxsi %24, %c0 : index
    %26 = arith.constant 0 : index
    %27 = arith.maxsi %25, %26 : index
    %28 = arith.constant 8191 : index
    %29 = arith.addi %27, %28 : index
    %30 = arith.constant 8192 : index
    %31 = arith.divui %29, %30 : index
    %32 = arith.constant 3073 : index
    %33 = arith.muli %31, %32 : index
    %34 = arith.constant 32768 : index
    %35 = arith.cmpi sge, %33, %34 : index
    %36 = memref.dim %22, %c0 : memref<?xf32>
    %37 = arith.muli %36, %2 : index
    %38 = arith.cmpi ugt, %37, %3 : index
    %39 = "memref.extract_aligned_pointer_as_index"(%22) : (memref<?xf32>) -> index
    %40 = arith.andi %39, %c3 : index
    %41 = arith.cmpi eq, %40, %c0 : index
    %42 = arith.andi %38, %41 : i1
    "omp.parallel"(%35) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %25, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_strip: index):
          %43 = arith.addi %j_strip, %c0 : index
          %44 = "memref.extract_aligned_pointer_as_index"(%22) : (memref<?xf32>) -> index
          %45 = arith.muli %43, %2 : index
          %46 = arith.addi %44, %45 : index
          %47 = arith.subi %c0, %46 : index
          %48 = arith.andi %47, %4 : index
          %49 = arith.shrui %48, %c2 : index
          %50 = arith.subi %c8192, %c0 : index
          %51 = arith.cmpi sge, %50, %c8 : index
          %52 = arith.andi %42, %51 : i1
          %53 = arith.select %52, %49, %c0 : index
          %54 = arith.subi %c8, %53 : index
          %55 = arith.andi %54, %5 : index
          %56 = arith.subi %c8192, %c8 : index
          %57 = arith.cmpi ugt, %53, %c0 : index
          scf.if %57 {
            %58 = arith.addi %j_strip, %c8192 : index
            memref.prefetch %22[%58], write, locality<3>, data : memref<?xf32>
          }
          %59 = arith.addi %c0, %53 : index
          %60 = arith.subi %c8192, %55 : index
          scf.for %j = %59 to %60 step %c8 {
            %j_1 = arith.addi %j_strip, %j overflow<nsw> : index
            scf.if %42 {
              vector.store %0, %22[%j_1] {alignment = 32 : i64, nontemporal = true} : memref<?xf32>, vector<8xf32>
            } else {
              vector.store %0, %22[%j_1] : memref<?xf32>, vector<8xf32>
            }
          }
          scf.if %57 {
            scf.for %61 = %c0 to %c2 step %c1 {
              %62 = arith.cmpi eq, %61, %c0 : index
              %63 = arith.select %62, %c0, %56 : index
              %j_2 = arith.addi %j_strip, %63 overflow<nsw> : index
              %64 = arith.select %62, %c0, %53 : index
              %65 = arith.select %62, %53, %c8 : index
              %66 = memref.alloca() : memref<8xf32>
              vector.store %0, %66[%c0] : memref<8xf32>, vector<8xf32>
              scf.for %67 = %64 to %65 step %c1 {
                %68 = memref.load %66[%67] : memref<8xf32>
                %69 = arith.addi %j_2, %67 : index
                memref.store %68, %22[%69] : memref<?xf32>
              }
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %70 = arith.subi %21, %25 overflow<nsw> : index
    %71 = arith.shrsi %70, %c3 : index
    %72 = arith.muli %71, %c8 overflow<nsw> : index
    %73 = arith.addi %72, %25 overflow<nsw> : index
    %74 = arith.maxsi %73, %25 : index
    %75 = arith.subi %21, %74 overflow<nsw> : index
    %76 = vector.create_mask %75 : vector<8xi1>
    scf.for %j_3 = %25 to %74 step %c8 {
      vector.store %0, %22[%j_3] : memref<?xf32>, vector<8xf32>
    }
    scf.for %j_4 = %74 to %21 step %c8 {
      vector.maskedstore %22[%j_4], %76, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32>
    }
    %77 = memref.reinterpret_cast %out3_1 to offset: [0], sizes: [1, %10, 2, %11], strides: [%20, %19, %11, 1] : memref<?x?xf32> to memref<1x?x2x?xf32>
    %78 = arith.constant 0 : index
    %79 = arith.maxsi %10, %78 : index
    %80 = arith.constant 3 : index
    %81 = arith.shrsi %11, %80 : index
    %82 = arith.constant 8 : index
    %83 = arith.muli %81, %82 : index
    %84 = arith.constant 0 : index
    %85 = arith.maxsi %83, %84 : index
    %86 = arith.constant 7 : index
    %87 = arith.addi %85, %86 : index
    %88 = arith.constant 8 : index
    %89 = arith.divui %87, %88 : index
    %90 = arith.constant 9 : index
    %91 = arith.muli %89, %90 : index
    %92 = arith.constant 3 : index
    %93 = arith.shrsi %12, %92 : index
    %94 = arith.constant 8 : index
    %95 = arith.muli %93, %94 : index
    %96 = arith.constant 0 : index
    %97 = arith.maxsi %95, %96 : index
    %98 = arith.constant 7 : index
    %99 = arith.addi %97, %98 : index
    %100 = arith.constant 8 : index
    %101 = arith.divui %99, %100 : index
    %102 = arith.constant 9 : index
    %103 = arith.muli %101, %102 : index
    %104 = arith.constant 4 : index
    %105 = arith.muli %89, %104 : index
    %106 = arith.constant 2 : index
    %107 = arith.addi %106, %105 : index
    %108 = arith.constant 6 : index
    %109 = arith.addi %107, %108 : index
    %110 = arith.constant 2 : index
    %111 = arith.muli %110, %109 : index
    %112 = arith.constant 11 : index
    %113 = arith.addi %112, %91 : index
    %114 = arith.constant 11 : index
    %115 = arith.addi %113, %114 : index
    %116 = arith.addi %115, %103 : index
    %117 = arith.constant 11 : index
    %118 = arith.addi %116, %117 : index
    %119 = arith.addi %118, %111 : index
    %120 = arith.muli %79, %119 : index
    %121 = arith.constant 32768 : index
    %122 = arith.cmpi sge, %120, %121 : index
    %123 = memref.dim %b, %c0 : memref<?x?xf32>
    %124 = arith.muli %10, %11 : index
    %125 = arith.muli %124, %6 : index
    %126 = arith.muli %10, %13 : index
    %127 = arith.muli %126, %2 : index
    %128 = arith.muli %123, %12 : index
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
    "omp.parallel"(%122) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
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
            %164 = vector.load %b[%i, %j_6] : memref<?x?xf32>, vector<8xf32>
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
            %171 = vector.maskedload %b[%i, %163], %170, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %172 = arith.addi %163, %11 overflow<nsw> : index
            vector.maskedstore %out0_1[%i, %172], %170, %171 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %173 = arith.addi %i, %c1 overflow<nsw> : index
            %174 = arith.addi %163, %c1 overflow<nsw> : index
            vector.maskedstore %out2_1[%173, %174], %170, %171 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
          scf.for %j_7 = %c0 to %c2 step %c1 {
            scf.for %k = %c0 to %150 step %c8 {
              %175 = vector.load %a[%i, %k] : memref<?x?xf32>, vector<8xf32>
              vector.store %175, %77[%c0, %i, %j_7, %k] : memref<1x?x2x?xf32>, vector<8xf32>
            }
            scf.if %157 {
              %176 = arith.subi %11, %150 overflow<nsw> : index
              %177 = vector.create_mask %176 : vector<8xi1>
              %178 = vector.maskedload %a[%i, %150], %177, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
              vector.maskedstore %77[%c0, %i, %j_7, %150], %177, %178 : memref<1x?x2x?xf32>, vector<8xi1>, vector<8xf32>
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
    %24 = llvm.mlir.constant(136) : i64
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
    %37 = llvm.mlir.constant(128) : i64
    %38 = llvm.mlir.constant(0 : i32) : i32
    %39 = llvm.mul %out1_stride1, %out1_size1 overflow<nsw> : i64
    %40 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %41 = llvm.mlir.constant(dense<2.000000e+00> : vector<8xf32>) : vector<8xf32>
    %42 = llvm.add %a_stride0, %b_stride0 : i64
    %43 = llvm.add %5, %a_size0 : i64
    %44 = llvm.add %43, %5 : i64
    %45 = llvm.add %5, %b_stride0 : i64
    %46 = llvm.add %45, %5 : i64
    %47 = llvm.mul %a_size0, %a_stride0 : i64
    %48 = llvm.mul %a_stride0, %6 : i64
    %49 = llvm.mul %47, %6 : i64
    %50 = llvm.mul %44, %46 : i64
    %51 = llvm.mul %44, %46 overflow<nsw> : i64
    %52 = llvm.ashr %50, %1 : i64
    %53 = llvm.mul %52, %0 overflow<nsw> : i64
    %54 = llvm.intr.smax(%53, %2) : (i64, i64) -> i64
    %55 = llvm.intr.smax(%54, %2) : (i64, i64) -> i64
    %56 = llvm.add %55, %15 : i64
    %57 = llvm.udiv %56, %0 : i64
    %58 = llvm.mul %57, %16 : i64
    %59 = llvm.icmp "sge" %58, %17 : i64
    %60 = llvm.mul %51, %7 : i64
    %61 = llvm.icmp "ugt" %60, %8 : i64
    %62 = llvm.ptrtoint %out2 : !llvm.ptr to i64
    %63 = llvm.and %62, %4 : i64
    %64 = llvm.icmp "eq" %63, %2 : i64
    %65 = llvm.and %61, %64 : i1
    %66 = llvm.icmp "sgt" %54, %2 : i64
    %67 = llvm.sub %54, %5 overflow<nsw> : i64
    %68 = llvm.sdiv %67, %0 : i64
    %69 = llvm.add %68, %5 overflow<nsw> : i64
    %70 = llvm.select %66, %69, %2 : i1, i64
    llvm.cond_br %59, ^bb1, ^bb2
  ^bb1:
    llvm.store %54, %19 {alignment = 8 : i64} : i64, !llvm.ptr
    %71 = llvm.getelementptr inbounds %19[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %71 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %72 = llvm.getelementptr inbounds %19[%11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %51, %72 {alignment = 8 : i64} : i64, !llvm.ptr
    %73 = llvm.getelementptr inbounds %19[%20] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %65, %73 {alignment = 8 : i64} : i1, !llvm.ptr
    %74 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %75 = llvm.call @stepwell_parallel_for(%74, %19, %70, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%75 : i32)
  ^bb2:
    %76 = llvm.call @program.parallel0(%2, %70, %54, %out2, %51, %65) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.br ^bb3(%76 : i32)
  ^bb3(%77: i32):
    %78 = llvm.sub %50, %54 overflow<nsw> : i64
    %79 = llvm.ashr %78, %4 : i64
    %80 = llvm.mul %79, %3 overflow<nsw> : i64
    %81 = llvm.add %80, %54 overflow<nsw> : i64
    %82 = llvm.intr.smax(%81, %54) : (i64, i64) -> i64
    %83 = llvm.sub %50, %82 overflow<nsw> : i64
    %84 = llvm.intr.smin(%83, %3) : (i64, i64) -> i64
    %85 = llvm.intr.smax(%84, %2) : (i64, i64) -> i64
    %86 = llvm.trunc %85 : i64 to i32
    %87 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %88 = llvm.mlir.poison : vector<8xi32>
    %89 = llvm.insertelement %86, %88[%2 : i64] : vector<8xi32>
    %90 = llvm.shufflevector %89, %88 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %91 = llvm.icmp "slt" %87, %90 : vector<8xi32>
    %92 = llvm.icmp "slt" %54, %82 : i64
    llvm.cond_br %92, ^bb4(%54 : i64), ^bb5
  ^bb4(%j: i64):
    %93 = llvm.getelementptr inbounds %out2[%j] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %40, %93 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %94 = llvm.add %j, %3 overflow<nsw> : i64
    %95 = llvm.icmp "slt" %94, %82 : i64
    llvm.cond_br %95, ^bb4(%94 : i64), ^bb5
  ^bb5:
    %96 = llvm.icmp "slt" %82, %50 : i64
    llvm.cond_br %96, ^bb6(%82 : i64), ^bb7
  ^bb6(%j_1: i64):
    %97 = llvm.getelementptr inbounds %out2[%j_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %40, %97, %91 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %98 = llvm.add %j_1, %3 overflow<nsw> : i64
    %99 = llvm.icmp "slt" %98, %50 : i64
    llvm.cond_br %99, ^bb6(%98 : i64), ^bb7
  ^bb7:
    %100 = llvm.intr.smax(%a_size0, %2) : (i64, i64) -> i64
    %101 = llvm.ashr %a_stride0, %4 : i64
    %102 = llvm.mul %101, %3 : i64
    %103 = llvm.intr.smax(%102, %2) : (i64, i64) -> i64
    %104 = llvm.add %103, %10 : i64
    %105 = llvm.udiv %104, %3 : i64
    %106 = llvm.mul %105, %21 : i64
    %107 = llvm.ashr %b_stride0, %4 : i64
    %108 = llvm.mul %107, %3 : i64
    %109 = llvm.intr.smax(%108, %2) : (i64, i64) -> i64
    %110 = llvm.add %109, %10 : i64
    %111 = llvm.udiv %110, %3 : i64
    %112 = llvm.mul %111, %21 : i64
    %113 = llvm.mul %105, %7 : i64
    %114 = llvm.add %6, %113 : i64
    %115 = llvm.add %114, %22 : i64
    %116 = llvm.mul %6, %115 : i64
    %117 = llvm.add %23, %106 : i64
    %118 = llvm.add %117, %23 : i64
    %119 = llvm.add %118, %112 : i64
    %120 = llvm.add %119, %23 : i64
    %121 = llvm.add %120, %116 : i64
    %122 = llvm.mul %100, %121 : i64
    %123 = llvm.icmp "sge" %122, %17 : i64
    %124 = llvm.mul %a_size0, %a_stride0 : i64
    %125 = llvm.mul %124, %11 : i64
    %126 = llvm.mul %a_size0, %42 : i64
    %127 = llvm.mul %126, %7 : i64
    %128 = llvm.mul %b_size0, %b_stride0 : i64
    %129 = llvm.mul %128, %7 : i64
    %130 = llvm.mul %44, %46 : i64
    %131 = llvm.mul %130, %7 : i64
    %132 = llvm.add %125, %127 : i64
    %133 = llvm.add %132, %129 : i64
    %134 = llvm.add %133, %131 : i64
    %135 = llvm.icmp "ugt" %134, %8 : i64
    %136 = llvm.ptrtoint %out0 : !llvm.ptr to i64
    %137 = llvm.mul %42, %7 : i64
    %138 = llvm.or %136, %137 : i64
    %139 = llvm.and %138, %12 : i64
    %140 = llvm.icmp "eq" %139, %2 : i64
    %141 = llvm.ptrtoint %out0 : !llvm.ptr to i64
    %142 = llvm.ptrtoint %a : !llvm.ptr to i64
    %143 = llvm.sub %141, %142 : i64
    %144 = llvm.sub %143, %5 : i64
    %145 = llvm.and %144, %13 : i64
    %146 = llvm.icmp "uge" %145, %14 : i64
    %147 = llvm.and %135, %146 : i1
    %148 = llvm.and %147, %140 : i1
    %149 = llvm.icmp "sgt" %a_size0, %2 : i64
    %150 = llvm.select %149, %a_size0, %2 : i1, i64
    llvm.cond_br %123, ^bb8, ^bb9
  ^bb8:
    llvm.store %a_size0, %25 {alignment = 8 : i64} : i64, !llvm.ptr
    %151 = llvm.getelementptr inbounds %25[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride0, %151 {alignment = 8 : i64} : i64, !llvm.ptr
    %152 = llvm.getelementptr inbounds %25[%11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %152 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %153 = llvm.getelementptr inbounds %25[%20] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %148, %153 {alignment = 8 : i64} : i1, !llvm.ptr
    %154 = llvm.getelementptr inbounds %25[%18] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %154 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %155 = llvm.getelementptr inbounds %25[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %42, %155 {alignment = 8 : i64} : i64, !llvm.ptr
    %156 = llvm.getelementptr inbounds %25[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %156 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %157 = llvm.getelementptr inbounds %25[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %47, %157 {alignment = 8 : i64} : i64, !llvm.ptr
    %158 = llvm.getelementptr inbounds %25[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride0, %158 {alignment = 8 : i64} : i64, !llvm.ptr
    %159 = llvm.getelementptr inbounds %25[%30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %159 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %160 = llvm.getelementptr inbounds %25[%31] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %160 {alignment = 8 : i64} : i64, !llvm.ptr
    %161 = llvm.getelementptr inbounds %25[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %161 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %162 = llvm.getelementptr inbounds %25[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %44, %162 {alignment = 8 : i64} : i64, !llvm.ptr
    %163 = llvm.getelementptr inbounds %25[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %46, %163 {alignment = 8 : i64} : i64, !llvm.ptr
    %164 = llvm.getelementptr inbounds %25[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out3, %164 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %165 = llvm.getelementptr inbounds %25[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %49, %165 {alignment = 8 : i64} : i64, !llvm.ptr
    %166 = llvm.getelementptr inbounds %25[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %48, %166 {alignment = 8 : i64} : i64, !llvm.ptr
    %167 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %168 = llvm.call @stepwell_parallel_for(%167, %25, %150, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb10(%168 : i32)
  ^bb9:
    %169 = llvm.call @program.parallel1(%2, %150, %a_size0, %a_stride0, %a, %148, %out0, %42, %out1, %47, %b_stride0, %b, %b_size0, %out2, %44, %46, %out3, %49, %48) : (i64, i64, i64, i64, !llvm.ptr, i1, !llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb10(%169 : i32)
  ^bb10(%170: i32):
    llvm.return %38 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %171: i64, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %172: i64, %173: i1) -> i32 attributes {no_unwind, no_inline} {
    %174 = llvm.mlir.constant(0) : i64
    %175 = llvm.mlir.constant(8192) : i64
    %176 = llvm.mlir.constant(4) : i64
    %177 = llvm.mlir.constant(31) : i64
    %178 = llvm.mlir.constant(2) : i64
    %179 = llvm.mlir.constant(8) : i64
    %180 = llvm.mlir.constant(7) : i64
    %181 = llvm.mlir.constant(1) : i64
    %182 = llvm.mlir.constant(1 : i32) : i32
    %183 = llvm.mlir.constant(3 : i32) : i32
    %184 = llvm.alloca %179 x f32 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %185 = llvm.mlir.constant(0 : i32) : i32
    %186 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %187 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %187, ^bb1(%begin : i64), ^bb15
  ^bb1(%188: i64):
    %j_strip = llvm.mul %188, %175 overflow<nsw> : i64
    %189 = llvm.add %j_strip, %174 : i64
    %190 = llvm.ptrtoint %out2_1 : !llvm.ptr to i64
    %191 = llvm.mul %189, %176 : i64
    %192 = llvm.add %190, %191 : i64
    %193 = llvm.sub %174, %192 : i64
    %194 = llvm.and %193, %177 : i64
    %195 = llvm.lshr %194, %178 : i64
    %196 = llvm.sub %175, %174 : i64
    %197 = llvm.icmp "sge" %196, %179 : i64
    %198 = llvm.and %173, %197 : i1
    %199 = llvm.select %198, %195, %174 : i1, i64
    %200 = llvm.sub %179, %199 : i64
    %201 = llvm.and %200, %180 : i64
    %202 = llvm.sub %175, %179 : i64
    %203 = llvm.icmp "ugt" %199, %174 : i64
    llvm.cond_br %203, ^bb2, ^bb3
  ^bb2:
    %204 = llvm.add %j_strip, %175 : i64
    %205 = llvm.getelementptr %out2_1[%204] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%205, %182, %183, %182) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb3
  ^bb3:
    %206 = llvm.add %174, %199 : i64
    %207 = llvm.sub %175, %201 : i64
    %208 = llvm.icmp "slt" %206, %207 : i64
    llvm.cond_br %208, ^bb4(%206 : i64), ^bb8
  ^bb4(%j_2: i64):
    %j_3 = llvm.add %j_strip, %j_2 overflow<nsw> : i64
    llvm.cond_br %173, ^bb5, ^bb6
  ^bb5:
    %209 = llvm.getelementptr inbounds %out2_1[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %186, %209 {alignment = 32 : i64, nontemporal} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb7
  ^bb6:
    %210 = llvm.getelementptr inbounds %out2_1[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %186, %210 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb7
  ^bb7:
    %211 = llvm.add %j_2, %179 overflow<nsw> : i64
    %212 = llvm.icmp "slt" %211, %207 : i64
    llvm.cond_br %212, ^bb4(%211 : i64), ^bb8
  ^bb8:
    llvm.cond_br %203, ^bb9, ^bb14
  ^bb9:
    llvm.br ^bb10(%174 : i64)
  ^bb10(%213: i64):
    %214 = llvm.icmp "eq" %213, %174 : i64
    %215 = llvm.select %214, %174, %202 : i1, i64
    %j_4 = llvm.add %j_strip, %215 overflow<nsw> : i64
    %216 = llvm.select %214, %174, %199 : i1, i64
    %217 = llvm.select %214, %199, %179 : i1, i64
    llvm.store %186, %184 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %218 = llvm.icmp "slt" %216, %217 : i64
    llvm.cond_br %218, ^bb11(%216 : i64), ^bb12
  ^bb11(%219: i64):
    %220 = llvm.getelementptr inbounds %184[%219] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %221 = llvm.load %220 {alignment = 4 : i64} : !llvm.ptr -> f32
    %222 = llvm.add %j_4, %219 : i64
    %223 = llvm.getelementptr inbounds %out2_1[%222] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %221, %223 {alignment = 4 : i64} : f32, !llvm.ptr
    %224 = llvm.add %219, %181 overflow<nsw> : i64
    %225 = llvm.icmp "slt" %224, %217 : i64
    llvm.cond_br %225, ^bb11(%224 : i64), ^bb12
  ^bb12:
    %226 = llvm.add %213, %181 overflow<nsw> : i64
    %227 = llvm.icmp "slt" %226, %178 : i64
    llvm.cond_br %227, ^bb10(%226 : i64), ^bb13
  ^bb13:
    llvm.br ^bb14
  ^bb14:
    %228 = llvm.add %188, %181 overflow<nsw> : i64
    %229 = llvm.icmp "slt" %228, %end : i64
    llvm.cond_br %229, ^bb1(%228 : i64), ^bb15
  ^bb15:
    llvm.return %185 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %230 = llvm.mlir.constant(8) : i64
    %231 = llvm.mlir.constant(16) : i64
    %232 = llvm.mlir.constant(24) : i64
    %233 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %234 = llvm.getelementptr inbounds %context[%230] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %235 = llvm.load %234 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %236 = llvm.getelementptr inbounds %context[%231] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %237 = llvm.load %236 {alignment = 8 : i64} : !llvm.ptr -> i64
    %238 = llvm.getelementptr inbounds %context[%232] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %239 = llvm.load %238 {alignment = 8 : i64} : !llvm.ptr -> i1
    %240 = llvm.call @program.parallel0(%begin_1, %end_1, %233, %235, %237, %239) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.return %240 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %a_size0_1: i64, %a_stride0_1: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %241: i1, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %242: i64, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %243: i64, %b_stride0_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %out2_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %244: i64, %245: i64, %out3_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %246: i64, %247: i64) -> i32 attributes {no_unwind, no_inline} {
    %248 = llvm.mlir.constant(0) : i64
    %249 = llvm.mlir.constant(1) : i64
    %250 = llvm.mlir.constant(3) : i64
    %251 = llvm.mlir.constant(8) : i64
    %252 = llvm.mlir.constant(2) : i64
    %253 = llvm.mlir.constant(4096) : i64
    %254 = llvm.mlir.constant(0 : i32) : i32
    %255 = llvm.mlir.constant(2 : i32) : i32
    %256 = llvm.mlir.constant(1 : i32) : i32
    %257 = llvm.mlir.constant(768) : i64
    %258 = llvm.mlir.constant(3 : i32) : i32
    %259 = llvm.mlir.constant(dense<2.000000e+00> : vector<8xf32>) : vector<8xf32>
    %260 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %261 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %261, ^bb1(%begin_2 : i64), ^bb19
  ^bb1(%i: i64):
    %262 = llvm.ashr %a_stride0_1, %250 : i64
    %263 = llvm.mul %262, %251 overflow<nsw> : i64
    %264 = llvm.icmp "slt" %248, %263 : i64
    llvm.cond_br %264, ^bb2(%248 : i64), ^bb6
  ^bb2(%j_5: i64):
    %265 = llvm.mul %i, %a_stride0_1 overflow<nsw> : i64
    %266 = llvm.add %265, %j_5 overflow<nsw> : i64
    %267 = llvm.getelementptr inbounds %a_1[%266] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %268 = llvm.load %267 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.cond_br %241, ^bb3, ^bb4
  ^bb3:
    %269 = llvm.add %j_5, %253 : i64
    %270 = llvm.mul %i, %a_stride0_1 overflow<nsw> : i64
    %271 = llvm.add %270, %269 overflow<nsw> : i64
    %272 = llvm.getelementptr %a_1[%271] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%272, %254, %255, %256) : (!llvm.ptr, i32, i32, i32) -> ()
    %273 = llvm.add %j_5, %257 : i64
    %274 = llvm.add %270, %273 overflow<nsw> : i64
    %275 = llvm.getelementptr %a_1[%274] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%275, %254, %258, %256) : (!llvm.ptr, i32, i32, i32) -> ()
    %276 = llvm.mul %i, %242 overflow<nsw> : i64
    %277 = llvm.add %276, %j_5 overflow<nsw> : i64
    %278 = llvm.getelementptr inbounds %out0_1[%277] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %268, %278 {alignment = 16 : i64, nontemporal} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb5
  ^bb4:
    %279 = llvm.mul %i, %242 overflow<nsw> : i64
    %280 = llvm.add %279, %j_5 overflow<nsw> : i64
    %281 = llvm.getelementptr inbounds %out0_1[%280] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %268, %281 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %282 = llvm.fmul %268, %259 : vector<8xf32>
    %283 = llvm.mul %i, %a_stride0_1 overflow<nsw> : i64
    %284 = llvm.add %283, %j_5 overflow<nsw> : i64
    %285 = llvm.getelementptr inbounds %out1_1[%284] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %268, %285 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %286 = llvm.getelementptr inbounds %285[%243] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %282, %286 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %287 = llvm.add %j_5, %251 overflow<nsw> : i64
    %288 = llvm.icmp "slt" %287, %263 : i64
    llvm.cond_br %288, ^bb2(%287 : i64), ^bb6
  ^bb6:
    %289 = llvm.icmp "slt" %263, %a_stride0_1 : i64
    llvm.cond_br %289, ^bb7, ^bb8
  ^bb7:
    %290 = llvm.sub %a_stride0_1, %263 overflow<nsw> : i64
    %291 = llvm.intr.smin(%290, %251) : (i64, i64) -> i64
    %292 = llvm.intr.smax(%291, %248) : (i64, i64) -> i64
    %293 = llvm.trunc %292 : i64 to i32
    %294 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %295 = llvm.mlir.poison : vector<8xi32>
    %296 = llvm.insertelement %293, %295[%248 : i64] : vector<8xi32>
    %297 = llvm.shufflevector %296, %295 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %298 = llvm.icmp "slt" %294, %297 : vector<8xi32>
    %299 = llvm.mul %i, %a_stride0_1 overflow<nsw> : i64
    %300 = llvm.add %299, %263 overflow<nsw> : i64
    %301 = llvm.getelementptr inbounds %a_1[%300] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %302 = llvm.intr.masked.load %301, %298, %260 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %303 = llvm.mul %i, %242 overflow<nsw> : i64
    %304 = llvm.add %303, %263 overflow<nsw> : i64
    %305 = llvm.getelementptr inbounds %out0_1[%304] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %302, %305, %298 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %306 = llvm.fmul %302, %259 : vector<8xf32>
    %307 = llvm.add %299, %263 overflow<nsw> : i64
    %308 = llvm.getelementptr inbounds %out1_1[%307] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %302, %308, %298 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %309 = llvm.getelementptr inbounds %308[%243] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %306, %309, %298 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb8
  ^bb8:
    %310 = llvm.ashr %b_stride0_1, %250 : i64
    %311 = llvm.mul %310, %251 overflow<nsw> : i64
    %312 = llvm.icmp "slt" %248, %311 : i64
    llvm.cond_br %312, ^bb9(%248 : i64), ^bb10
  ^bb9(%j_6: i64):
    %313 = llvm.mul %i, %b_stride0_1 overflow<nsw> : i64
    %314 = llvm.add %313, %j_6 overflow<nsw> : i64
    %315 = llvm.getelementptr inbounds %b_1[%314] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %316 = llvm.load %315 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %317 = llvm.add %j_6, %a_stride0_1 overflow<nsw> : i64
    %318 = llvm.mul %i, %242 overflow<nsw> : i64
    %319 = llvm.add %318, %317 overflow<nsw> : i64
    %320 = llvm.getelementptr inbounds %out0_1[%319] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %316, %320 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %321 = llvm.add %i, %249 overflow<nsw> : i64
    %322 = llvm.add %j_6, %249 overflow<nsw> : i64
    %323 = llvm.mul %321, %245 overflow<nsw> : i64
    %324 = llvm.add %323, %322 overflow<nsw> : i64
    %325 = llvm.getelementptr inbounds %out2_2[%324] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %316, %325 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %326 = llvm.add %j_6, %251 overflow<nsw> : i64
    %327 = llvm.icmp "slt" %326, %311 : i64
    llvm.cond_br %327, ^bb9(%326 : i64), ^bb10
  ^bb10:
    %328 = llvm.icmp "slt" %311, %b_stride0_1 : i64
    llvm.cond_br %328, ^bb11, ^bb12
  ^bb11:
    %329 = llvm.sub %b_stride0_1, %311 overflow<nsw> : i64
    %330 = llvm.intr.smin(%329, %251) : (i64, i64) -> i64
    %331 = llvm.intr.smax(%330, %248) : (i64, i64) -> i64
    %332 = llvm.trunc %331 : i64 to i32
    %333 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %334 = llvm.mlir.poison : vector<8xi32>
    %335 = llvm.insertelement %332, %334[%248 : i64] : vector<8xi32>
    %336 = llvm.shufflevector %335, %334 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %337 = llvm.icmp "slt" %333, %336 : vector<8xi32>
    %338 = llvm.mul %i, %b_stride0_1 overflow<nsw> : i64
    %339 = llvm.add %338, %311 overflow<nsw> : i64
    %340 = llvm.getelementptr inbounds %b_1[%339] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %341 = llvm.intr.masked.load %340, %337, %260 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %342 = llvm.add %311, %a_stride0_1 overflow<nsw> : i64
    %343 = llvm.mul %i, %242 overflow<nsw> : i64
    %344 = llvm.add %343, %342 overflow<nsw> : i64
    %345 = llvm.getelementptr inbounds %out0_1[%344] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %341, %345, %337 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %346 = llvm.add %i, %249 overflow<nsw> : i64
    %347 = llvm.add %311, %249 overflow<nsw> : i64
    %348 = llvm.mul %346, %245 overflow<nsw> : i64
    %349 = llvm.add %348, %347 overflow<nsw> : i64
    %350 = llvm.getelementptr inbounds %out2_2[%349] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %341, %350, %337 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb12
  ^bb12:
    llvm.br ^bb13(%248 : i64)
  ^bb13(%j_7: i64):
    %351 = llvm.icmp "slt" %248, %263 : i64
    llvm.cond_br %351, ^bb14(%248 : i64), ^bb15
  ^bb14(%k: i64):
    %352 = llvm.mul %i, %a_stride0_1 overflow<nsw> : i64
    %353 = llvm.add %352, %k overflow<nsw> : i64
    %354 = llvm.getelementptr inbounds %a_1[%353] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %355 = llvm.load %354 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %356 = llvm.mul %i, %247 overflow<nsw> : i64
    %357 = llvm.mul %j_7, %a_stride0_1 overflow<nsw> : i64
    %358 = llvm.add %356, %357 overflow<nsw> : i64
    %359 = llvm.add %358, %k overflow<nsw> : i64
    %360 = llvm.getelementptr inbounds %out3_1[%359] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %355, %360 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %361 = llvm.add %k, %251 overflow<nsw> : i64
    %362 = llvm.icmp "slt" %361, %263 : i64
    llvm.cond_br %362, ^bb14(%361 : i64), ^bb15
  ^bb15:
    llvm.cond_br %289, ^bb16, ^bb17
  ^bb16:
    %363 = llvm.sub %a_stride0_1, %263 overflow<nsw> : i64
    %364 = llvm.intr.smin(%363, %251) : (i64, i64) -> i64
    %365 = llvm.intr.smax(%364, %248) : (i64, i64) -> i64
    %366 = llvm.trunc %365 : i64 to i32
    %367 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %368 = llvm.mlir.poison : vector<8xi32>
    %369 = llvm.insertelement %366, %368[%248 : i64] : vector<8xi32>
    %370 = llvm.shufflevector %369, %368 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %371 = llvm.icmp "slt" %367, %370 : vector<8xi32>
    %372 = llvm.mul %i, %a_stride0_1 overflow<nsw> : i64
    %373 = llvm.add %372, %263 overflow<nsw> : i64
    %374 = llvm.getelementptr inbounds %a_1[%373] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %375 = llvm.intr.masked.load %374, %371, %260 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %376 = llvm.mul %i, %247 overflow<nsw> : i64
    %377 = llvm.mul %j_7, %a_stride0_1 overflow<nsw> : i64
    %378 = llvm.add %376, %377 overflow<nsw> : i64
    %379 = llvm.add %378, %263 overflow<nsw> : i64
    %380 = llvm.getelementptr inbounds %out3_1[%379] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %375, %380, %371 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb17
  ^bb17:
    %381 = llvm.add %j_7, %249 overflow<nsw> : i64
    %382 = llvm.icmp "slt" %381, %252 : i64
    llvm.cond_br %382, ^bb13(%381 : i64), ^bb18
  ^bb18:
    %383 = llvm.add %i, %249 overflow<nsw> : i64
    %384 = llvm.icmp "slt" %383, %end_2 : i64
    llvm.cond_br %384, ^bb1(%383 : i64), ^bb19
  ^bb19:
    llvm.return %254 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %385 = llvm.mlir.constant(8) : i64
    %386 = llvm.mlir.constant(16) : i64
    %387 = llvm.mlir.constant(24) : i64
    %388 = llvm.mlir.constant(32) : i64
    %389 = llvm.mlir.constant(40) : i64
    %390 = llvm.mlir.constant(48) : i64
    %391 = llvm.mlir.constant(56) : i64
    %392 = llvm.mlir.constant(64) : i64
    %393 = llvm.mlir.constant(72) : i64
    %394 = llvm.mlir.constant(80) : i64
    %395 = llvm.mlir.constant(88) : i64
    %396 = llvm.mlir.constant(96) : i64
    %397 = llvm.mlir.constant(104) : i64
    %398 = llvm.mlir.constant(112) : i64
    %399 = llvm.mlir.constant(120) : i64
    %400 = llvm.mlir.constant(128) : i64
    %401 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %402 = llvm.getelementptr inbounds %context_1[%385] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %403 = llvm.load %402 {alignment = 8 : i64} : !llvm.ptr -> i64
    %404 = llvm.getelementptr inbounds %context_1[%386] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %405 = llvm.load %404 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %406 = llvm.getelementptr inbounds %context_1[%387] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %407 = llvm.load %406 {alignment = 8 : i64} : !llvm.ptr -> i1
    %408 = llvm.getelementptr inbounds %context_1[%388] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %409 = llvm.load %408 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %410 = llvm.getelementptr inbounds %context_1[%389] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %411 = llvm.load %410 {alignment = 8 : i64} : !llvm.ptr -> i64
    %412 = llvm.getelementptr inbounds %context_1[%390] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %413 = llvm.load %412 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %414 = llvm.getelementptr inbounds %context_1[%391] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %415 = llvm.load %414 {alignment = 8 : i64} : !llvm.ptr -> i64
    %416 = llvm.getelementptr inbounds %context_1[%392] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %417 = llvm.load %416 {alignment = 8 : i64} : !llvm.ptr -> i64
    %418 = llvm.getelementptr inbounds %context_1[%393] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %419 = llvm.load %418 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %420 = llvm.getelementptr inbounds %context_1[%394] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %421 = llvm.load %420 {alignment = 8 : i64} : !llvm.ptr -> i64
    %422 = llvm.getelementptr inbounds %context_1[%395] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %423 = llvm.load %422 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %424 = llvm.getelementptr inbounds %context_1[%396] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %425 = llvm.load %424 {alignment = 8 : i64} : !llvm.ptr -> i64
    %426 = llvm.getelementptr inbounds %context_1[%397] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %427 = llvm.load %426 {alignment = 8 : i64} : !llvm.ptr -> i64
    %428 = llvm.getelementptr inbounds %context_1[%398] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %429 = llvm.load %428 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %430 = llvm.getelementptr inbounds %context_1[%399] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %431 = llvm.load %430 {alignment = 8 : i64} : !llvm.ptr -> i64
    %432 = llvm.getelementptr inbounds %context_1[%400] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %433 = llvm.load %432 {alignment = 8 : i64} : !llvm.ptr -> i64
    %434 = llvm.call @program.parallel1(%begin_3, %end_3, %401, %403, %405, %407, %409, %411, %413, %415, %417, %419, %421, %423, %425, %427, %429, %431, %433) : (i64, i64, i64, i64, !llvm.ptr, i1, !llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> i32
    llvm.return %434 : i32
  }
  llvm.func @program_shapes(%a_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_2: i64, %a_stride0_2: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_2: i64, %b_stride0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %435 = llvm.mlir.constant(0) : i64
    %436 = llvm.mlir.constant(1) : i64
    %437 = llvm.mlir.constant(2) : i64
    %438 = llvm.mlir.constant(1 : i32) : i32
    %439 = llvm.mlir.constant(3) : i64
    %440 = llvm.mlir.constant(4) : i64
    %441 = llvm.mlir.constant(5) : i64
    %442 = llvm.mlir.constant(6) : i64
    %443 = llvm.mlir.constant(7) : i64
    %444 = llvm.mlir.constant(0 : i32) : i32
    %445 = llvm.icmp "eq" %a_size0_2, %b_size0_2 : i64
    %446 = llvm.add %a_stride0_2, %b_stride0_2 : i64
    %447 = llvm.add %436, %a_size0_2 : i64
    %448 = llvm.add %447, %436 : i64
    %449 = llvm.add %436, %b_stride0_2 : i64
    %450 = llvm.add %449, %436 : i64
    %451 = llvm.mul %436, %a_size0_2 : i64
    %452 = llvm.mul %437, %a_stride0_2 : i64
    llvm.cond_br %445, ^bb1, ^bb2(%438 : i32)
  ^bb1:
    llvm.store %a_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %453 = llvm.getelementptr inbounds %extents[%436] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %446, %453 {alignment = 8 : i64} : i64, !llvm.ptr
    %454 = llvm.getelementptr inbounds %extents[%437] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size0_2, %454 {alignment = 8 : i64} : i64, !llvm.ptr
    %455 = llvm.getelementptr inbounds %extents[%439] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_stride0_2, %455 {alignment = 8 : i64} : i64, !llvm.ptr
    %456 = llvm.getelementptr inbounds %extents[%440] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %448, %456 {alignment = 8 : i64} : i64, !llvm.ptr
    %457 = llvm.getelementptr inbounds %extents[%441] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %450, %457 {alignment = 8 : i64} : i64, !llvm.ptr
    %458 = llvm.getelementptr inbounds %extents[%442] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %451, %458 {alignment = 8 : i64} : i64, !llvm.ptr
    %459 = llvm.getelementptr inbounds %extents[%443] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %452, %459 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %444 : i32
  ^bb2(%460: i32):
    llvm.return %460 : i32
  }
}
