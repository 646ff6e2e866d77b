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
      affine.for %j_5 = max affine_map<(d0) -> (((d0 floordiv 8) * 8), 0)>(%7) to %7 step 8 {
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
      affine.for %j_7 = max affine_map<(d0) -> (((d0 floordiv 8) * 8), 0)>(%8) to %8 step 8 {
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
        affine.for %k_1 = max affine_map<(d0) -> (((d0 floordiv 8) * 8), 0)>(%7) to %7 step 8 {
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
    %2 = memref.dim %a, %c0 : memref<?x?xf32>
    %3 = memref.dim %a, %c1 : memref<?x?xf32>
    %4 = memref.dim %b, %c1 : memref<?x?xf32>
    %5 = arith.addi %3, %4 : index
    %6 = arith.addi %c1, %2 : index
    %7 = arith.addi %6, %c1 : index
    %8 = arith.addi %c1, %4 : index
    %9 = arith.addi %8, %c1 : index
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%2, %5], strides: [%5, 1] : memref<?x?xf32> to memref<?x?xf32>
    %10 = arith.muli %2, %3 : index
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [2, %2, %3], strides: [%10, %3, 1] : memref<2x?x?xf32> to memref<2x?x?xf32>
    %out2_1 = memref.reinterpret_cast %out2 to offset: [0], sizes: [%7, %9], strides: [%9, 1] : memref<?x?xf32> to memref<?x?xf32>
    %11 = arith.muli %3, %c2 : index
    %out3_1 = memref.reinterpret_cast %out3 to offset: [0], sizes: [%2, %11], strides: [%11, 1] : memref<?x?xf32> to memref<?x?xf32>
    %12 = arith.muli %10, %c2 : index
    %13 = arith.muli %7, %9 : index
    %14 = memref.collapse_shape %out2_1 [[0 : i64, 1 : i64]] : memref<?x?xf32> into memref<?xf32>
    %15 = arith.shrsi %13, %c13 : index
    %16 = arith.muli %15, %c8192 overflow<nsw> : index
    %17 = arith.maxsi %16, %c0 : index
    %18 = arith.constant 8192 : index
    %19 = arith.ceildivsi %17, %18 : index
    %20 = arith.constant 0 : index
    %21 = arith.maxsi %19, %20 : index
    %22 = arith.constant 3073 : index
    %23 = arith.muli %21, %22 : index
    %24 = arith.constant 32768 : index
    %25 = arith.cmpi sge, %23, %24 : index
    "omp.parallel"(%25) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %17, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_strip: index):
          scf.for %j = %c0 to %c8192 step %c8 {
            %j_1 = arith.addi %j_strip, %j overflow<nsw> : index
            vector.store %0, %14[%j_1] : memref<?xf32>, vector<8xf32>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %26 = arith.subi %13, %17 overflow<nsw> : index
    %27 = arith.shrsi %26, %c3 : index
    %28 = arith.muli %27, %c8 overflow<nsw> : index
    %29 = arith.addi %28, %17 overflow<nsw> : index
    %30 = arith.maxsi %29, %17 : index
    %31 = arith.subi %13, %30 overflow<nsw> : index
    %32 = vector.create_mask %31 : vector<8xi1>
    scf.for %j_2 = %17 to %30 step %c8 {
      vector.store %0, %14[%j_2] : memref<?xf32>, vector<8xf32>
    }
    scf.for %j_3 = %30 to %13 step %c8 {
      vector.maskedstore %14[%j_3], %32, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32>
    }
    %33 = memref.reinterpret_cast %out3_1 to offset: [0], sizes: [1, %2, 2, %3], strides: [%12, %11, %3, 1] : memref<?x?xf32> to memref<1x?x2x?xf32>
    %34 = arith.constant 0 : index
    %35 = arith.maxsi %2, %34 : index
    %36 = arith.constant 3 : index
    %37 = arith.shrsi %3, %36 : index
    %38 = arith.constant 8 : index
    %39 = arith.muli %37, %38 : index
    %40 = arith.constant 8 : index
    %41 = arith.ceildivsi %39, %40 : index
    %42 = arith.constant 0 : index
    %43 = arith.maxsi %41, %42 : index
    %44 = arith.constant 9 : index
    %45 = arith.muli %43, %44 : index
    %46 = arith.constant 0 : index
    %47 = arith.maxsi %39, %46 : index
    %48 = arith.subi %3, %47 : index
    %49 = arith.constant 8 : index
    %50 = arith.ceildivsi %48, %49 : index
    %51 = arith.constant 0 : index
    %52 = arith.maxsi %50, %51 : index
    %53 = arith.constant 11 : index
    %54 = arith.muli %52, %53 : index
    %55 = arith.constant 3 : index
    %56 = arith.shrsi %4, %55 : index
    %57 = arith.constant 8 : index
    %58 = arith.muli %56, %57 : index
    %59 = arith.constant 8 : index
    %60 = arith.ceildivsi %58, %59 : index
    %61 = arith.constant 0 : index
    %62 = arith.maxsi %60, %61 : index
    %63 = arith.constant 9 : index
    %64 = arith.muli %62, %63 : index
    %65 = arith.constant 0 : index
    %66 = arith.maxsi %58, %65 : index
    %67 = arith.subi %4, %66 : index
    %68 = arith.constant 8 : index
    %69 = arith.ceildivsi %67, %68 : index
    %70 = arith.constant 0 : index
    %71 = arith.maxsi %69, %70 : index
    %72 = arith.constant 11 : index
    %73 = arith.muli %71, %72 : index
    %74 = arith.constant 8 : index
    %75 = arith.ceildivsi %39, %74 : index
    %76 = arith.constant 0 : index
    %77 = arith.maxsi %75, %76 : index
    %78 = arith.constant 4 : index
    %79 = arith.muli %77, %78 : index
    %80 = arith.subi %3, %47 : index
    %81 = arith.constant 8 : index
    %82 = arith.ceildivsi %80, %81 : index
    %83 = arith.constant 0 : index
    %84 = arith.maxsi %82, %83 : index
    %85 = arith.constant 6 : index
    %86 = arith.muli %84, %85 : index
    %87 = arith.constant 2 : index
    %88 = arith.addi %87, %79 : index
    %89 = arith.addi %88, %86 : index
    %90 = arith.constant 2 : index
    %91 = arith.muli %90, %89 : index
    %92 = arith.constant 11 : index
    %93 = arith.addi %92, %45 : index
    %94 = arith.addi %93, %54 : index
    %95 = arith.addi %94, %64 : index
    %96 = arith.addi %95, %73 : index
    %97 = arith.addi %96, %91 : index
    %98 = arith.muli %35, %97 : index
    %99 = arith.constant 32768 : index
    %100 = arith.cmpi sge, %98, %99 : index
    "omp.parallel"(%100) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %2, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %101 = arith.shrsi %3, %c3 : index
          %102 = arith.muli %101, %c8 overflow<nsw> : index
          scf.for %j_4 = %c0 to %102 step %c8 {
            %103 = vector.load %a[%i, %j_4] : memref<?x?xf32>, vector<8xf32>
            vector.store %103, %out0_1[%i, %j_4] : memref<?x?xf32>, vector<8xf32>
            %104 = arith.mulf %103, %1 : vector<8xf32>
            vector.store %103, %out1_1[%c0, %i, %j_4] : memref<2x?x?xf32>, vector<8xf32>
            vector.store %104, %out1_1[%c1, %i, %j_4] : memref<2x?x?xf32>, vector<8xf32>
          }
          %105 = arith.maxsi %102, %c0 : index
          scf.for %j_5 = %105 to %3 step %c8 {
            %106 = arith.subi %3, %j_5 overflow<nsw> : index
            %107 = vector.create_mask %106 : vector<8xi1>
            %108 = vector.maskedload %a[%i, %j_5], %107, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            vector.maskedstore %out0_1[%i, %j_5], %107, %108 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %109 = arith.mulf %108, %1 : vector<8xf32>
            vector.maskedstore %out1_1[%c0, %i, %j_5], %107, %108 : memref<2x?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out1_1[%c1, %i, %j_5], %107, %109 : memref<2x?x?xf32>, vector<8xi1>, vector<8xf32>
          }
          %110 = arith.shrsi %4, %c3 : index
          %111 = arith.muli %110, %c8 overflow<nsw> : index
          scf.for %j_6 = %c0 to %111 step %c8 {
            %112 = vector.load %b[%i, %j_6] : memref<?x?xf32>, vector<8xf32>
            %113 = arith.addi %j_6, %3 overflow<nsw> : index
            vector.store %112, %out0_1[%i, %113] : memref<?x?xf32>, vector<8xf32>
            %114 = arith.addi %i, %c1 overflow<nsw> : index
            %115 = arith.addi %j_6, %c1 overflow<nsw> : index
            vector.store %112, %out2_1[%114, %115] : memref<?x?xf32>, vector<8xf32>
          }
          %116 = arith.maxsi %111, %c0 : index
          scf.for %j_7 = %116 to %4 step %c8 {
            %117 = arith.subi %4, %j_7 overflow<nsw> : index
            %118 = vector.create_mask %117 : vector<8xi1>
            %119 = vector.maskedload %b[%i, %j_7], %118, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %120 = arith.addi %j_7, %3 overflow<nsw> : index
            vector.maskedstore %out0_1[%i, %120], %118, %119 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %121 = arith.addi %i, %c1 overflow<nsw> : index
            %122 = arith.addi %j_7, %c1 overflow<nsw> : index
            vector.maskedstore %out2_1[%121, %122], %118, %119 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
          scf.for %j_8 = %c0 to %c2 step %c1 {
            scf.for %k = %c0 to %102 step %c8 {
              %123 = vector.load %a[%i, %k] : memref<?x?xf32>, vector<8xf32>
              vector.store %123, %33[%c0, %i, %j_8, %k] : memref<1x?x2x?xf32>, vector<8xf32>
            }
            scf.for %k_1 = %105 to %3 step %c8 {
              %124 = arith.subi %3, %k_1 overflow<nsw> : index
              %125 = vector.create_mask %124 : vector<8xi1>
              %126 = vector.maskedload %a[%i, %k_1], %125, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
              vector.maskedstore %33[%c0, %i, %j_8, %k_1], %125, %126 : memref<1x?x2x?xf32>, vector<8xi1>, vector<8xf32>
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
    %7 = llvm.mlir.constant(3073) : i64
    %8 = llvm.mlir.constant(32768) : i64
    %9 = llvm.mlir.constant(24) : i64
    %10 = llvm.alloca %9 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %11 = llvm.mlir.constant(16) : i64
    %12 = llvm.mlir.constant(9) : i64
    %13 = llvm.mlir.constant(11) : i64
    %14 = llvm.mlir.constant(4) : i64
    %15 = llvm.mlir.constant(6) : i64
    %16 = llvm.mlir.constant(128) : i64
    %17 = llvm.alloca %16 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %18 = llvm.mlir.constant(32) : i64
    %19 = llvm.mlir.constant(40) : i64
    %20 = llvm.mlir.constant(48) : i64
    %21 = llvm.mlir.constant(56) : i64
    %22 = llvm.mlir.constant(64) : i64
    %23 = llvm.mlir.constant(72) : i64
    %24 = llvm.mlir.constant(80) : i64
    %25 = llvm.mlir.constant(88) : i64
    %26 = llvm.mlir.constant(96) : i64
    %27 = llvm.mlir.constant(104) : i64
    %28 = llvm.mlir.constant(112) : i64
    %29 = llvm.mlir.constant(120) : i64
    %30 = llvm.mlir.constant(0 : i32) : i32
    %31 = llvm.mul %out1_stride1, %out1_size1 overflow<nsw> : i64
    %32 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %33 = llvm.mlir.constant(dense<2.000000e+00> : vector<8xf32>) : vector<8xf32>
    %34 = llvm.add %a_stride0, %b_stride0 : i64
    %35 = llvm.add %5, %a_size0 : i64
    %36 = llvm.add %35, %5 : i64
    %37 = llvm.add %5, %b_stride0 : i64
    %38 = llvm.add %37, %5 : i64
    %39 = llvm.mul %a_size0, %a_stride0 : i64
    %40 = llvm.mul %a_stride0, %6 : i64
    %41 = llvm.mul %39, %6 : i64
    %42 = llvm.mul %36, %38 : i64
    %43 = llvm.mul %36, %38 overflow<nsw> : i64
    %44 = llvm.ashr %42, %1 : i64
    %45 = llvm.mul %44, %0 overflow<nsw> : i64
    %46 = llvm.intr.smax(%45, %2) : (i64, i64) -> i64
    %47 = llvm.sdiv %46, %0 : i64
    %48 = llvm.srem %46, %0 : i64
    %49 = llvm.icmp "ne" %48, %2 : i64
    %50 = llvm.xor %48, %0 : i64
    %51 = llvm.icmp "sge" %50, %2 : i64
    %52 = llvm.and %49, %51 : i1
    %53 = llvm.add %47, %5 : i64
    %54 = llvm.select %52, %53, %47 : i1, i64
    %55 = llvm.intr.smax(%54, %2) : (i64, i64) -> i64
    %56 = llvm.mul %55, %7 : i64
    %57 = llvm.icmp "sge" %56, %8 : i64
    %58 = llvm.icmp "sgt" %46, %2 : i64
    %59 = llvm.sub %46, %5 overflow<nsw> : i64
    %60 = llvm.sdiv %59, %0 : i64
    %61 = llvm.add %60, %5 overflow<nsw> : i64
    %62 = llvm.select %58, %61, %2 : i1, i64
    llvm.cond_br %57, ^bb1, ^bb2
  ^bb1:
    llvm.store %46, %10 {alignment = 8 : i64} : i64, !llvm.ptr
    %63 = llvm.getelementptr inbounds %10[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %63 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %64 = llvm.getelementptr inbounds %10[%11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %43, %64 {alignment = 8 : i64} : i64, !llvm.ptr
    %65 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %66 = llvm.call @stepwell_parallel_for(%65, %10, %62, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%66 : i32)
  ^bb2:
    %67 = llvm.call @program.parallel0(%2, %62, %46, %out2, %43) : (i64, i64, i64, !llvm.ptr, i64) -> i32
    llvm.br ^bb3(%67 : i32)
  ^bb3(%68: i32):
    %69 = llvm.sub %42, %46 overflow<nsw> : i64
    %70 = llvm.ashr %69, %4 : i64
    %71 = llvm.mul %70, %3 overflow<nsw> : i64
    %72 = llvm.add %71, %46 overflow<nsw> : i64
    %73 = llvm.intr.smax(%72, %46) : (i64, i64) -> i64
    %74 = llvm.sub %42, %73 overflow<nsw> : i64
    %75 = llvm.intr.smin(%74, %3) : (i64, i64) -> i64
    %76 = llvm.intr.smax(%75, %2) : (i64, i64) -> i64
    %77 = llvm.trunc %76 : i64 to i32
    %78 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %79 = llvm.mlir.poison : vector<8xi32>
    %80 = llvm.insertelement %77, %79[%2 : i64] : vector<8xi32>
    %81 = llvm.shufflevector %80, %79 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %82 = llvm.icmp "slt" %78, %81 : vector<8xi32>
    %83 = llvm.icmp "slt" %46, %73 : i64
    llvm.cond_br %83, ^bb4(%46 : i64), ^bb5
  ^bb4(%j: i64):
    %84 = llvm.getelementptr inbounds %out2[%j] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %32, %84 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %85 = llvm.add %j, %3 overflow<nsw> : i64
    %86 = llvm.icmp "slt" %85, %73 : i64
    llvm.cond_br %86, ^bb4(%85 : i64), ^bb5
  ^bb5:
    %87 = llvm.icmp "slt" %73, %42 : i64
    llvm.cond_br %87, ^bb6(%73 : i64), ^bb7
  ^bb6(%j_1: i64):
    %88 = llvm.getelementptr inbounds %out2[%j_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %32, %88, %82 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %89 = llvm.add %j_1, %3 overflow<nsw> : i64
    %90 = llvm.icmp "slt" %89, %42 : i64
    llvm.cond_br %90, ^bb6(%89 : i64), ^bb7
  ^bb7:
    %91 = llvm.intr.smax(%a_size0, %2) : (i64, i64) -> i64
    %92 = llvm.ashr %a_stride0, %4 : i64
    %93 = llvm.mul %92, %3 : i64
    %94 = llvm.sdiv %93, %3 : i64
    %95 = llvm.srem %93, %3 : i64
    %96 = llvm.icmp "ne" %95, %2 : i64
    %97 = llvm.xor %95, %3 : i64
    %98 = llvm.icmp "sge" %97, %2 : i64
    %99 = llvm.and %96, %98 : i1
    %100 = llvm.add %94, %5 : i64
    %101 = llvm.select %99, %100, %94 : i1, i64
    %102 = llvm.intr.smax(%101, %2) : (i64, i64) -> i64
    %103 = llvm.mul %102, %12 : i64
    %104 = llvm.intr.smax(%93, %2) : (i64, i64) -> i64
    %105 = llvm.sub %a_stride0, %104 : i64
    %106 = llvm.sdiv %105, %3 : i64
    %107 = llvm.srem %105, %3 : i64
    %108 = llvm.icmp "ne" %107, %2 : i64
    %109 = llvm.xor %107, %3 : i64
    %110 = llvm.icmp "sge" %109, %2 : i64
    %111 = llvm.and %108, %110 : i1
    %112 = llvm.add %106, %5 : i64
    %113 = llvm.select %111, %112, %106 : i1, i64
    %114 = llvm.intr.smax(%113, %2) : (i64, i64) -> i64
    %115 = llvm.mul %114, %13 : i64
    %116 = llvm.ashr %b_stride0, %4 : i64
    %117 = llvm.mul %116, %3 : i64
    %118 = llvm.sdiv %117, %3 : i64
    %119 = llvm.srem %117, %3 : i64
    %120 = llvm.icmp "ne" %119, %2 : i64
    %121 = llvm.xor %119, %3 : i64
    %122 = llvm.icmp "sge" %121, %2 : i64
    %123 = llvm.and %120, %122 : i1
    %124 = llvm.add %118, %5 : i64
    %125 = llvm.select %123, %124, %118 : i1, i64
    %126 = llvm.intr.smax(%125, %2) : (i64, i64) -> i64
    %127 = llvm.mul %126, %12 : i64
    %128 = llvm.intr.smax(%117, %2) : (i64, i64) -> i64
    %129 = llvm.sub %b_stride0, %128 : i64
    %130 = llvm.sdiv %129, %3 : i64
    %131 = llvm.srem %129, %3 : i64
    %132 = llvm.icmp "ne" %131, %2 : i64
    %133 = llvm.xor %131, %3 : i64
    %134 = llvm.icmp "sge" %133, %2 : i64
    %135 = llvm.and %132, %134 : i1
    %136 = llvm.add %130, %5 : i64
    %137 = llvm.select %135, %136, %130 : i1, i64
    %138 = llvm.intr.smax(%137, %2) : (i64, i64) -> i64
    %139 = llvm.mul %138, %13 : i64
    %140 = llvm.sdiv %93, %3 : i64
    %141 = llvm.srem %93, %3 : i64
    %142 = llvm.icmp "ne" %141, %2 : i64
    %143 = llvm.xor %141, %3 : i64
    %144 = llvm.icmp "sge" %143, %2 : i64
    %145 = llvm.and %142, %144 : i1
    %146 = llvm.add %140, %5 : i64
    %147 = llvm.select %145, %146, %140 : i1, i64
    %148 = llvm.intr.smax(%147, %2) : (i64, i64) -> i64
    %149 = llvm.mul %148, %14 : i64
    %150 = llvm.sub %a_stride0, %104 : i64
    %151 = llvm.sdiv %150, %3 : i64
    %152 = llvm.srem %150, %3 : i64
    %153 = llvm.icmp "ne" %152, %2 : i64
    %154 = llvm.xor %152, %3 : i64
    %155 = llvm.icmp "sge" %154, %2 : i64
    %156 = llvm.and %153, %155 : i1
    %157 = llvm.add %151, %5 : i64
    %158 = llvm.select %156, %157, %151 : i1, i64
    %159 = llvm.intr.smax(%158, %2) : (i64, i64) -> i64
    %160 = llvm.mul %159, %15 : i64
    %161 = llvm.add %6, %149 : i64
    %162 = llvm.add %161, %160 : i64
    %163 = llvm.mul %6, %162 : i64
    %164 = llvm.add %13, %103 : i64
    %165 = llvm.add %164, %115 : i64
    %166 = llvm.add %165, %127 : i64
    %167 = llvm.add %166, %139 : i64
    %168 = llvm.add %167, %163 : i64
    %169 = llvm.mul %91, %168 : i64
    %170 = llvm.icmp "sge" %169, %8 : i64
    %171 = llvm.icmp "sgt" %a_size0, %2 : i64
    %172 = llvm.select %171, %a_size0, %2 : i1, i64
    llvm.cond_br %170, ^bb8, ^bb9
  ^bb8:
    llvm.store %a_size0, %17 {alignment = 8 : i64} : i64, !llvm.ptr
    %173 = llvm.getelementptr inbounds %17[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride0, %173 {alignment = 8 : i64} : i64, !llvm.ptr
    %174 = llvm.getelementptr inbounds %17[%11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %174 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %175 = llvm.getelementptr inbounds %17[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %175 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %176 = llvm.getelementptr inbounds %17[%18] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %34, %176 {alignment = 8 : i64} : i64, !llvm.ptr
    %177 = llvm.getelementptr inbounds %17[%19] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %177 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %178 = llvm.getelementptr inbounds %17[%20] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %39, %178 {alignment = 8 : i64} : i64, !llvm.ptr
    %179 = llvm.getelementptr inbounds %17[%21] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride0, %179 {alignment = 8 : i64} : i64, !llvm.ptr
    %180 = llvm.getelementptr inbounds %17[%22] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %180 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %181 = llvm.getelementptr inbounds %17[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %181 {alignment = 8 : i64} : i64, !llvm.ptr
    %182 = llvm.getelementptr inbounds %17[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %182 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %183 = llvm.getelementptr inbounds %17[%25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %36, %183 {alignment = 8 : i64} : i64, !llvm.ptr
    %184 = llvm.getelementptr inbounds %17[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %38, %184 {alignment = 8 : i64} : i64, !llvm.ptr
    %185 = llvm.getelementptr inbounds %17[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out3, %185 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %186 = llvm.getelementptr inbounds %17[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %41, %186 {alignment = 8 : i64} : i64, !llvm.ptr
    %187 = llvm.getelementptr inbounds %17[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %40, %187 {alignment = 8 : i64} : i64, !llvm.ptr
    %188 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %189 = llvm.call @stepwell_parallel_for(%188, %17, %172, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb10(%189 : i32)
  ^bb9:
    %190 = llvm.call @program.parallel1(%2, %172, %a_size0, %a_stride0, %a, %out0, %34, %out1, %39, %b_stride0, %b, %b_size0, %out2, %36, %38, %out3, %41, %40) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb10(%190 : i32)
  ^bb10(%191: i32):
    llvm.return %30 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %192: i64, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %193: i64) -> i32 attributes {no_unwind, no_inline} {
    %194 = llvm.mlir.constant(0) : i64
    %195 = llvm.mlir.constant(8192) : i64
    %196 = llvm.mlir.constant(8) : i64
    %197 = llvm.mlir.constant(1) : i64
    %198 = llvm.mlir.constant(0 : i32) : i32
    %199 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %200 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %200, ^bb1(%begin : i64), ^bb4
  ^bb1(%201: i64):
    %j_strip = llvm.mul %201, %195 overflow<nsw> : i64
    llvm.br ^bb2(%194 : i64)
  ^bb2(%j_2: i64):
    %j_3 = llvm.add %j_strip, %j_2 overflow<nsw> : i64
    %202 = llvm.getelementptr inbounds %out2_1[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %199, %202 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %203 = llvm.add %j_2, %196 overflow<nsw> : i64
    %204 = llvm.icmp "slt" %203, %195 : i64
    llvm.cond_br %204, ^bb2(%203 : i64), ^bb3
  ^bb3:
    %205 = llvm.add %201, %197 overflow<nsw> : i64
    %206 = llvm.icmp "slt" %205, %end : i64
    llvm.cond_br %206, ^bb1(%205 : i64), ^bb4
  ^bb4:
    llvm.return %198 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %207 = llvm.mlir.constant(8) : i64
    %208 = llvm.mlir.constant(16) : i64
    %209 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %210 = llvm.getelementptr inbounds %context[%207] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %211 = llvm.load %210 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %212 = llvm.getelementptr inbounds %context[%208] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %213 = llvm.load %212 {alignment = 8 : i64} : !llvm.ptr -> i64
    %214 = llvm.call @program.parallel0(%begin_1, %end_1, %209, %211, %213) : (i64, i64, i64, !llvm.ptr, i64) -> i32
    llvm.return %214 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %a_size0_1: i64, %a_stride0_1: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %215: i64, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %216: i64, %b_stride0_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %out2_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %217: i64, %218: i64, %out3_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %219: i64, %220: i64) -> i32 attributes {no_unwind, no_inline} {
    %221 = llvm.mlir.constant(0) : i64
    %222 = llvm.mlir.constant(1) : i64
    %223 = llvm.mlir.constant(3) : i64
    %224 = llvm.mlir.constant(8) : i64
    %225 = llvm.mlir.constant(2) : i64
    %226 = llvm.mlir.constant(0 : i32) : i32
    %227 = llvm.mlir.constant(dense<2.000000e+00> : vector<8xf32>) : vector<8xf32>
    %228 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %229 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %229, ^bb1(%begin_2 : i64), ^bb16
  ^bb1(%i: i64):
    %230 = llvm.ashr %a_stride0_1, %223 : i64
    %231 = llvm.mul %230, %224 overflow<nsw> : i64
    %232 = llvm.icmp "slt" %221, %231 : i64
    llvm.cond_br %232, ^bb2(%221 : i64), ^bb3
  ^bb2(%j_4: i64):
    %233 = llvm.mul %i, %a_stride0_1 overflow<nsw> : i64
    %234 = llvm.add %233, %j_4 overflow<nsw> : i64
    %235 = llvm.getelementptr inbounds %a_1[%234] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %236 = llvm.load %235 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %237 = llvm.mul %i, %215 overflow<nsw> : i64
    %238 = llvm.add %237, %j_4 overflow<nsw> : i64
    %239 = llvm.getelementptr inbounds %out0_1[%238] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %236, %239 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %240 = llvm.fmul %236, %227 : vector<8xf32>
    %241 = llvm.add %233, %j_4 overflow<nsw> : i64
    %242 = llvm.getelementptr inbounds %out1_1[%241] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %236, %242 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %243 = llvm.add %216, %233 overflow<nsw> : i64
    %244 = llvm.add %243, %j_4 overflow<nsw> : i64
    %245 = llvm.getelementptr inbounds %out1_1[%244] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %240, %245 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %246 = llvm.add %j_4, %224 overflow<nsw> : i64
    %247 = llvm.icmp "slt" %246, %231 : i64
    llvm.cond_br %247, ^bb2(%246 : i64), ^bb3
  ^bb3:
    %248 = llvm.intr.smax(%231, %221) : (i64, i64) -> i64
    %249 = llvm.icmp "slt" %248, %a_stride0_1 : i64
    llvm.cond_br %249, ^bb4(%248 : i64), ^bb5
  ^bb4(%j_5: i64):
    %250 = llvm.sub %a_stride0_1, %j_5 overflow<nsw> : i64
    %251 = llvm.intr.smin(%250, %224) : (i64, i64) -> i64
    %252 = llvm.intr.smax(%251, %221) : (i64, i64) -> i64
    %253 = llvm.trunc %252 : i64 to i32
    %254 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %255 = llvm.mlir.poison : vector<8xi32>
    %256 = llvm.insertelement %253, %255[%221 : i64] : vector<8xi32>
    %257 = llvm.shufflevector %256, %255 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %258 = llvm.icmp "slt" %254, %257 : vector<8xi32>
    %259 = llvm.mul %i, %a_stride0_1 overflow<nsw> : i64
    %260 = llvm.add %259, %j_5 overflow<nsw> : i64
    %261 = llvm.getelementptr inbounds %a_1[%260] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %262 = llvm.intr.masked.load %261, %258, %228 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %263 = llvm.mul %i, %215 overflow<nsw> : i64
    %264 = llvm.add %263, %j_5 overflow<nsw> : i64
    %265 = llvm.getelementptr inbounds %out0_1[%264] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %262, %265, %258 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %266 = llvm.fmul %262, %227 : vector<8xf32>
    %267 = llvm.add %259, %j_5 overflow<nsw> : i64
    %268 = llvm.getelementptr inbounds %out1_1[%267] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %262, %268, %258 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %269 = llvm.add %216, %259 overflow<nsw> : i64
    %270 = llvm.add %269, %j_5 overflow<nsw> : i64
    %271 = llvm.getelementptr inbounds %out1_1[%270] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %266, %271, %258 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %272 = llvm.add %j_5, %224 overflow<nsw> : i64
    %273 = llvm.icmp "slt" %272, %a_stride0_1 : i64
    llvm.cond_br %273, ^bb4(%272 : i64), ^bb5
  ^bb5:
    %274 = llvm.ashr %b_stride0_1, %223 : i64
    %275 = llvm.mul %274, %224 overflow<nsw> : i64
    %276 = llvm.icmp "slt" %221, %275 : i64
    llvm.cond_br %276, ^bb6(%221 : i64), ^bb7
  ^bb6(%j_6: i64):
    %277 = llvm.mul %i, %b_stride0_1 overflow<nsw> : i64
    %278 = llvm.add %277, %j_6 overflow<nsw> : i64
    %279 = llvm.getelementptr inbounds %b_1[%278] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %280 = llvm.load %279 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %281 = llvm.add %j_6, %a_stride0_1 overflow<nsw> : i64
    %282 = llvm.mul %i, %215 overflow<nsw> : i64
    %283 = llvm.add %282, %281 overflow<nsw> : i64
    %284 = llvm.getelementptr inbounds %out0_1[%283] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %280, %284 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %285 = llvm.add %i, %222 overflow<nsw> : i64
    %286 = llvm.add %j_6, %222 overflow<nsw> : i64
    %287 = llvm.mul %285, %218 overflow<nsw> : i64
    %288 = llvm.add %287, %286 overflow<nsw> : i64
    %289 = llvm.getelementptr inbounds %out2_2[%288] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %280, %289 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %290 = llvm.add %j_6, %224 overflow<nsw> : i64
    %291 = llvm.icmp "slt" %290, %275 : i64
    llvm.cond_br %291, ^bb6(%290 : i64), ^bb7
  ^bb7:
    %292 = llvm.intr.smax(%275, %221) : (i64, i64) -> i64
    %293 = llvm.icmp "slt" %292, %b_stride0_1 : i64
    llvm.cond_br %293, ^bb8(%292 : i64), ^bb9
  ^bb8(%j_7: i64):
    %294 = llvm.sub %b_stride0_1, %j_7 overflow<nsw> : i64
    %295 = llvm.intr.smin(%294, %224) : (i64, i64) -> i64
    %296 = llvm.intr.smax(%295, %221) : (i64, i64) -> i64
    %297 = llvm.trunc %296 : i64 to i32
    %298 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %299 = llvm.mlir.poison : vector<8xi32>
    %300 = llvm.insertelement %297, %299[%221 : i64] : vector<8xi32>
    %301 = llvm.shufflevector %300, %299 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %302 = llvm.icmp "slt" %298, %301 : vector<8xi32>
    %303 = llvm.mul %i, %b_stride0_1 overflow<nsw> : i64
    %304 = llvm.add %303, %j_7 overflow<nsw> : i64
    %305 = llvm.getelementptr inbounds %b_1[%304] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %306 = llvm.intr.masked.load %305, %302, %228 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %307 = llvm.add %j_7, %a_stride0_1 overflow<nsw> : i64
    %308 = llvm.mul %i, %215 overflow<nsw> : i64
    %309 = llvm.add %308, %307 overflow<nsw> : i64
    %310 = llvm.getelementptr inbounds %out0_1[%309] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %306, %310, %302 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %311 = llvm.add %i, %222 overflow<nsw> : i64
    %312 = llvm.add %j_7, %222 overflow<nsw> : i64
    %313 = llvm.mul %311, %218 overflow<nsw> : i64
    %314 = llvm.add %313, %312 overflow<nsw> : i64
    %315 = llvm.getelementptr inbounds %out2_2[%314] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %306, %315, %302 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %316 = llvm.add %j_7, %224 overflow<nsw> : i64
    %317 = llvm.icmp "slt" %316, %b_stride0_1 : i64
    llvm.cond_br %317, ^bb8(%316 : i64), ^bb9
  ^bb9:
    llvm.br ^bb10(%221 : i64)
  ^bb10(%j_8: i64):
    %318 = llvm.icmp "slt" %221, %231 : i64
    llvm.cond_br %318, ^bb11(%221 : i64), ^bb12
  ^bb11(%k: i64):
    %319 = llvm.mul %i, %a_stride0_1 overflow<nsw> : i64
    %320 = llvm.add %319, %k overflow<nsw> : i64
    %321 = llvm.getelementptr inbounds %a_1[%320] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %322 = llvm.load %321 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %323 = llvm.mul %i, %220 overflow<nsw> : i64
    %324 = llvm.mul %j_8, %a_stride0_1 overflow<nsw> : i64
    %325 = llvm.add %323, %324 overflow<nsw> : i64
    %326 = llvm.add %325, %k overflow<nsw> : i64
    %327 = llvm.getelementptr inbounds %out3_1[%326] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %322, %327 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %328 = llvm.add %k, %224 overflow<nsw> : i64
    %329 = llvm.icmp "slt" %328, %231 : i64
    llvm.cond_br %329, ^bb11(%328 : i64), ^bb12
  ^bb12:
    %330 = llvm.icmp "slt" %248, %a_stride0_1 : i64
    llvm.cond_br %330, ^bb13(%248 : i64), ^bb14
  ^bb13(%k_1: i64):
    %331 = llvm.sub %a_stride0_1, %k_1 overflow<nsw> : i64
    %332 = llvm.intr.smin(%331, %224) : (i64, i64) -> i64
    %333 = llvm.intr.smax(%332, %221) : (i64, i64) -> i64
    %334 = llvm.trunc %333 : i64 to i32
    %335 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %336 = llvm.mlir.poison : vector<8xi32>
    %337 = llvm.insertelement %334, %336[%221 : i64] : vector<8xi32>
    %338 = llvm.shufflevector %337, %336 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %339 = llvm.icmp "slt" %335, %338 : vector<8xi32>
    %340 = llvm.mul %i, %a_stride0_1 overflow<nsw> : i64
    %341 = llvm.add %340, %k_1 overflow<nsw> : i64
    %342 = llvm.getelementptr inbounds %a_1[%341] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %343 = llvm.intr.masked.load %342, %339, %228 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %344 = llvm.mul %i, %220 overflow<nsw> : i64
    %345 = llvm.mul %j_8, %a_stride0_1 overflow<nsw> : i64
    %346 = llvm.add %344, %345 overflow<nsw> : i64
    %347 = llvm.add %346, %k_1 overflow<nsw> : i64
    %348 = llvm.getelementptr inbounds %out3_1[%347] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %343, %348, %339 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %349 = llvm.add %k_1, %224 overflow<nsw> : i64
    %350 = llvm.icmp "slt" %349, %a_stride0_1 : i64
    llvm.cond_br %350, ^bb13(%349 : i64), ^bb14
  ^bb14:
    %351 = llvm.add %j_8, %222 overflow<nsw> : i64
    %352 = llvm.icmp "slt" %351, %225 : i64
    llvm.cond_br %352, ^bb10(%351 : i64), ^bb15
  ^bb15:
    %353 = llvm.add %i, %222 overflow<nsw> : i64
    %354 = llvm.icmp "slt" %353, %end_2 : i64
    llvm.cond_br %354, ^bb1(%353 : i64), ^bb16
  ^bb16:
    llvm.return %226 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %355 = llvm.mlir.constant(8) : i64
    %356 = llvm.mlir.constant(16) : i64
    %357 = llvm.mlir.constant(24) : i64
    %358 = llvm.mlir.constant(32) : i64
    %359 = llvm.mlir.constant(40) : i64
    %360 = llvm.mlir.constant(48) : i64
    %361 = llvm.mlir.constant(56) : i64
    %362 = llvm.mlir.constant(64) : i64
    %363 = llvm.mlir.constant(72) : i64
    %364 = llvm.mlir.constant(80) : i64
    %365 = llvm.mlir.constant(88) : i64
    %366 = llvm.mlir.constant(96) : i64
    %367 = llvm.mlir.constant(104) : i64
    %368 = llvm.mlir.constant(112) : i64
    %369 = llvm.mlir.constant(120) : i64
    %370 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %371 = llvm.getelementptr inbounds %context_1[%355] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %372 = llvm.load %371 {alignment = 8 : i64} : !llvm.ptr -> i64
    %373 = llvm.getelementptr inbounds %context_1[%356] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %374 = llvm.load %373 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %375 = llvm.getelementptr inbounds %context_1[%357] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %376 = llvm.load %375 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %377 = llvm.getelementptr inbounds %context_1[%358] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %378 = llvm.load %377 {alignment = 8 : i64} : !llvm.ptr -> i64
    %379 = llvm.getelementptr inbounds %context_1[%359] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %380 = llvm.load %379 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %381 = llvm.getelementptr inbounds %context_1[%360] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %382 = llvm.load %381 {alignment = 8 : i64} : !llvm.ptr -> i64
    %383 = llvm.getelementptr inbounds %context_1[%361] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %384 = llvm.load %383 {alignment = 8 : i64} : !llvm.ptr -> i64
    %385 = llvm.getelementptr inbounds %context_1[%362] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %386 = llvm.load %385 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %387 = llvm.getelementptr inbounds %context_1[%363] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %388 = llvm.load %387 {alignment = 8 : i64} : !llvm.ptr -> i64
    %389 = llvm.getelementptr inbounds %context_1[%364] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %390 = llvm.load %389 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %391 = llvm.getelementptr inbounds %context_1[%365] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %392 = llvm.load %391 {alignment = 8 : i64} : !llvm.ptr -> i64
    %393 = llvm.getelementptr inbounds %context_1[%366] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %394 = llvm.load %393 {alignment = 8 : i64} : !llvm.ptr -> i64
    %395 = llvm.getelementptr inbounds %context_1[%367] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %396 = llvm.load %395 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %397 = llvm.getelementptr inbounds %context_1[%368] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %398 = llvm.load %397 {alignment = 8 : i64} : !llvm.ptr -> i64
    %399 = llvm.getelementptr inbounds %context_1[%369] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %400 = llvm.load %399 {alignment = 8 : i64} : !llvm.ptr -> i64
    %401 = llvm.call @program.parallel1(%begin_3, %end_3, %370, %372, %374, %376, %378, %380, %382, %384, %386, %388, %390, %392, %394, %396, %398, %400) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> i32
    llvm.return %401 : i32
  }
  llvm.func @program_shapes(%a_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_2: i64, %a_stride0_2: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_2: i64, %b_stride0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %402 = llvm.mlir.constant(0) : i64
    %403 = llvm.mlir.constant(1) : i64
    %404 = llvm.mlir.constant(2) : i64
    %405 = llvm.mlir.constant(1 : i32) : i32
    %406 = llvm.mlir.constant(3) : i64
    %407 = llvm.mlir.constant(4) : i64
    %408 = llvm.mlir.constant(5) : i64
    %409 = llvm.mlir.constant(6) : i64
    %410 = llvm.mlir.constant(7) : i64
    %411 = llvm.mlir.constant(0 : i32) : i32
    %412 = llvm.icmp "eq" %a_size0_2, %b_size0_2 : i64
    %413 = llvm.add %a_stride0_2, %b_stride0_2 : i64
    %414 = llvm.add %403, %a_size0_2 : i64
    %415 = llvm.add %414, %403 : i64
    %416 = llvm.add %403, %b_stride0_2 : i64
    %417 = llvm.add %416, %403 : i64
    %418 = llvm.mul %403, %a_size0_2 : i64
    %419 = llvm.mul %404, %a_stride0_2 : i64
    llvm.cond_br %412, ^bb1, ^bb2(%405 : i32)
  ^bb1:
    llvm.store %a_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %420 = llvm.getelementptr inbounds %extents[%403] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %413, %420 {alignment = 8 : i64} : i64, !llvm.ptr
    %421 = llvm.getelementptr inbounds %extents[%404] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size0_2, %421 {alignment = 8 : i64} : i64, !llvm.ptr
    %422 = llvm.getelementptr inbounds %extents[%406] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_stride0_2, %422 {alignment = 8 : i64} : i64, !llvm.ptr
    %423 = llvm.getelementptr inbounds %extents[%407] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %415, %423 {alignment = 8 : i64} : i64, !llvm.ptr
    %424 = llvm.getelementptr inbounds %extents[%408] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %417, %424 {alignment = 8 : i64} : i64, !llvm.ptr
    %425 = llvm.getelementptr inbounds %extents[%409] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %418, %425 {alignment = 8 : i64} : i64, !llvm.ptr
    %426 = llvm.getelementptr inbounds %extents[%410] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %419, %426 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %411 : i32
  ^bb2(%427: i32):
    llvm.return %427 : i32
  }
}
