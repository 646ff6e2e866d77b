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
    %20 = arith.shrsi %18, %c13 : index
    %21 = arith.muli %20, %c8192 overflow<nsw> : index
    %22 = arith.maxsi %21, %c0 : index
    %23 = arith.constant 8192 : index
    %24 = arith.ceildivsi %22, %23 : index
    %25 = arith.constant 0 : index
    %26 = arith.maxsi %24, %25 : index
    %27 = arith.constant 3073 : index
    %28 = arith.muli %26, %27 : index
    %29 = arith.constant 32768 : index
    %30 = arith.cmpi sge, %28, %29 : index
    "omp.parallel"(%30) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %22, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_strip: index):
          scf.for %j = %c0 to %c8192 step %c8 {
            %j_1 = arith.addi %j_strip, %j overflow<nsw> : index
            vector.store %3, %19[%j_1] : memref<?xf32>, vector<8xf32>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %31 = arith.subi %18, %22 overflow<nsw> : index
    %32 = arith.shrsi %31, %c3 : index
    %33 = arith.muli %32, %c8 overflow<nsw> : index
    %34 = arith.addi %33, %22 overflow<nsw> : index
    %35 = arith.maxsi %34, %22 : index
    %36 = arith.subi %18, %35 overflow<nsw> : index
    %37 = vector.create_mask %36 : vector<8xi1>
    scf.for %j_2 = %22 to %35 step %c8 {
      vector.store %3, %19[%j_2] : memref<?xf32>, vector<8xf32>
    }
    scf.for %j_3 = %35 to %18 step %c8 {
      vector.maskedstore %19[%j_3], %37, %3 : memref<?xf32>, vector<8xi1>, vector<8xf32>
    }
    %38 = memref.reinterpret_cast %out3_1 to offset: [0], sizes: [1, %5, 2, %7], strides: [%17, %16, %7, 1] : memref<?x?xf32> to memref<1x?x2x?xf32>
    %39 = arith.constant 0 : index
    %40 = arith.maxsi %5, %39 : index
    %41 = arith.constant 3 : index
    %42 = arith.shrsi %7, %41 : index
    %43 = arith.constant 8 : index
    %44 = arith.muli %42, %43 : index
    %45 = arith.constant 8 : index
    %46 = arith.ceildivsi %44, %45 : index
    %47 = arith.constant 0 : index
    %48 = arith.maxsi %46, %47 : index
    %49 = arith.constant 9 : index
    %50 = arith.muli %48, %49 : index
    %51 = arith.constant 0 : index
    %52 = arith.maxsi %44, %51 : index
    %53 = arith.subi %7, %52 : index
    %54 = arith.constant 8 : index
    %55 = arith.ceildivsi %53, %54 : index
    %56 = arith.constant 0 : index
    %57 = arith.maxsi %55, %56 : index
    %58 = arith.constant 11 : index
    %59 = arith.muli %57, %58 : index
    %60 = arith.constant 3 : index
    %61 = arith.shrsi %8, %60 : index
    %62 = arith.constant 8 : index
    %63 = arith.muli %61, %62 : index
    %64 = arith.constant 8 : index
    %65 = arith.ceildivsi %63, %64 : index
    %66 = arith.constant 0 : index
    %67 = arith.maxsi %65, %66 : index
    %68 = arith.constant 9 : index
    %69 = arith.muli %67, %68 : index
    %70 = arith.constant 0 : index
    %71 = arith.maxsi %63, %70 : index
    %72 = arith.subi %8, %71 : index
    %73 = arith.constant 8 : index
    %74 = arith.ceildivsi %72, %73 : index
    %75 = arith.constant 0 : index
    %76 = arith.maxsi %74, %75 : index
    %77 = arith.constant 11 : index
    %78 = arith.muli %76, %77 : index
    %79 = arith.constant 3 : index
    %80 = arith.shrsi %7, %79 : index
    %81 = arith.constant 8 : index
    %82 = arith.muli %80, %81 : index
    %83 = arith.constant 8 : index
    %84 = arith.ceildivsi %82, %83 : index
    %85 = arith.constant 0 : index
    %86 = arith.maxsi %84, %85 : index
    %87 = arith.constant 4 : index
    %88 = arith.muli %86, %87 : index
    %89 = arith.constant 0 : index
    %90 = arith.maxsi %82, %89 : index
    %91 = arith.subi %7, %90 : index
    %92 = arith.constant 8 : index
    %93 = arith.ceildivsi %91, %92 : index
    %94 = arith.constant 0 : index
    %95 = arith.maxsi %93, %94 : index
    %96 = arith.constant 6 : index
    %97 = arith.muli %95, %96 : index
    %98 = arith.constant 5 : index
    %99 = arith.addi %98, %88 : index
    %100 = arith.addi %99, %97 : index
    %101 = arith.constant 2 : index
    %102 = arith.muli %101, %100 : index
    %103 = arith.constant 11 : index
    %104 = arith.addi %103, %50 : index
    %105 = arith.addi %104, %59 : index
    %106 = arith.addi %105, %69 : index
    %107 = arith.addi %106, %78 : index
    %108 = arith.addi %107, %102 : index
    %109 = arith.muli %40, %108 : index
    %110 = arith.constant 32768 : index
    %111 = arith.cmpi sge, %109, %110 : index
    "omp.parallel"(%111) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %5, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %112 = arith.shrsi %7, %c3 : index
          %113 = arith.muli %112, %c8 overflow<nsw> : index
          scf.for %j_4 = %c0 to %113 step %c8 {
            %114 = vector.load %a[%i, %j_4] : memref<?x?xf32>, vector<8xf32>
            vector.store %114, %out0_1[%i, %j_4] : memref<?x?xf32>, vector<8xf32>
            %115 = arith.mulf %114, %4 : vector<8xf32>
            vector.store %114, %out1_1[%c0, %i, %j_4] : memref<2x?x?xf32>, vector<8xf32>
            vector.store %115, %out1_1[%c1, %i, %j_4] : memref<2x?x?xf32>, vector<8xf32>
          }
          %116 = arith.maxsi %113, %c0 : index
          scf.for %j_5 = %116 to %7 step %c8 {
            %117 = arith.subi %7, %j_5 overflow<nsw> : index
            %118 = vector.create_mask %117 : vector<8xi1>
            %119 = vector.maskedload %a[%i, %j_5], %118, %3 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            vector.maskedstore %out0_1[%i, %j_5], %118, %119 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %120 = arith.mulf %119, %4 : vector<8xf32>
            %121 = arith.constant 0 : index
            vector.maskedstore %out1_1[%121, %i, %j_5], %118, %119 : memref<2x?x?xf32>, vector<8xi1>, vector<8xf32>
            %122 = arith.constant 1 : index
            vector.maskedstore %out1_1[%122, %i, %j_5], %118, %120 : memref<2x?x?xf32>, vector<8xi1>, vector<8xf32>
          }
          %123 = arith.shrsi %8, %c3 : index
          %124 = arith.muli %123, %c8 overflow<nsw> : index
          scf.for %j_6 = %c0 to %124 step %c8 {
            %125 = vector.load %b[%i, %j_6] : memref<?x?xf32>, vector<8xf32>
            %126 = arith.addi %j_6, %7 overflow<nsw> : index
            vector.store %125, %out0_1[%i, %126] : memref<?x?xf32>, vector<8xf32>
            %127 = arith.addi %i, %c1 overflow<nsw> : index
            %128 = arith.addi %j_6, %c1 overflow<nsw> : index
            vector.store %125, %out2_1[%127, %128] : memref<?x?xf32>, vector<8xf32>
          }
          %129 = arith.maxsi %124, %c0 : index
          scf.for %j_7 = %129 to %8 step %c8 {
            %130 = arith.subi %8, %j_7 overflow<nsw> : index
            %131 = vector.create_mask %130 : vector<8xi1>
            %132 = vector.maskedload %b[%i, %j_7], %131, %3 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %133 = arith.addi %j_7, %7 overflow<nsw> : index
            vector.maskedstore %out0_1[%i, %133], %131, %132 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %134 = arith.addi %i, %c1 overflow<nsw> : index
            %135 = arith.addi %j_7, %c1 overflow<nsw> : index
            vector.maskedstore %out2_1[%134, %135], %131, %132 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
          scf.for %j_8 = %c0 to %c2 step %c1 {
            %136 = arith.shrsi %7, %c3 : index
            %137 = arith.muli %136, %c8 overflow<nsw> : index
            scf.for %k = %c0 to %137 step %c8 {
              %138 = vector.load %a[%i, %k] : memref<?x?xf32>, vector<8xf32>
              vector.store %138, %38[%c0, %i, %j_8, %k] : memref<1x?x2x?xf32>, vector<8xf32>
            }
            %139 = arith.maxsi %137, %c0 : index
            scf.for %k_1 = %139 to %7 step %c8 {
              %140 = arith.subi %7, %k_1 overflow<nsw> : index
              %141 = vector.create_mask %140 : vector<8xi1>
              %142 = vector.maskedload %a[%i, %k_1], %141, %3 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
              %143 = arith.constant 0 : index
              vector.maskedstore %38[%143, %i, %j_8, %k_1], %141, %142 : memref<1x?x2x?xf32>, vector<8xi1>, vector<8xf32>
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
    %16 = llvm.mlir.constant(5) : i64
    %17 = llvm.mlir.constant(128) : i64
    %18 = llvm.alloca %17 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %19 = llvm.mlir.constant(32) : i64
    %20 = llvm.mlir.constant(40) : i64
    %21 = llvm.mlir.constant(48) : i64
    %22 = llvm.mlir.constant(56) : i64
    %23 = llvm.mlir.constant(64) : i64
    %24 = llvm.mlir.constant(72) : i64
    %25 = llvm.mlir.constant(80) : i64
    %26 = llvm.mlir.constant(88) : i64
    %27 = llvm.mlir.constant(96) : i64
    %28 = llvm.mlir.constant(104) : i64
    %29 = llvm.mlir.constant(112) : i64
    %30 = llvm.mlir.constant(120) : i64
    %31 = llvm.mlir.constant(0 : i32) : i32
    %32 = llvm.mul %out1_stride1, %out1_size1 overflow<nsw> : i64
    %33 = llvm.mlir.constant(2.000000e+00 : f32) : f32
    %34 = llvm.mlir.constant(0.000000e+00 : f32) : f32
    %35 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %36 = llvm.mlir.constant(dense<2.000000e+00> : vector<8xf32>) : vector<8xf32>
    %37 = llvm.add %a_stride0, %b_stride0 : i64
    %38 = llvm.add %5, %a_size0 : i64
    %39 = llvm.add %38, %5 : i64
    %40 = llvm.add %5, %b_stride0 : i64
    %41 = llvm.add %40, %5 : i64
    %42 = llvm.mul %a_size0, %a_stride0 : i64
    %43 = llvm.mul %a_stride0, %6 : i64
    %44 = llvm.mul %42, %6 : i64
    %45 = llvm.mul %39, %41 : i64
    %46 = llvm.mul %39, %41 overflow<nsw> : i64
    %47 = llvm.ashr %45, %1 : i64
    %48 = llvm.mul %47, %0 overflow<nsw> : i64
    %49 = llvm.intr.smax(%48, %2) : (i64, i64) -> i64
    %50 = llvm.sdiv %49, %0 : i64
    %51 = llvm.srem %49, %0 : i64
    %52 = llvm.icmp "ne" %51, %2 : i64
    %53 = llvm.xor %51, %0 : i64
    %54 = llvm.icmp "sge" %53, %2 : i64
    %55 = llvm.and %52, %54 : i1
    %56 = llvm.add %50, %5 : i64
    %57 = llvm.select %55, %56, %50 : i1, i64
    %58 = llvm.intr.smax(%57, %2) : (i64, i64) -> i64
    %59 = llvm.mul %58, %7 : i64
    %60 = llvm.icmp "sge" %59, %8 : i64
    %61 = llvm.icmp "sgt" %49, %2 : i64
    %62 = llvm.sub %49, %5 overflow<nsw> : i64
    %63 = llvm.sdiv %62, %0 : i64
    %64 = llvm.add %63, %5 overflow<nsw> : i64
    %65 = llvm.select %61, %64, %2 : i1, i64
    llvm.cond_br %60, ^bb1, ^bb2
  ^bb1:
    llvm.store %49, %10 {alignment = 8 : i64} : i64, !llvm.ptr
    %66 = llvm.getelementptr inbounds %10[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %66 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %67 = llvm.getelementptr inbounds %10[%11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %46, %67 {alignment = 8 : i64} : i64, !llvm.ptr
    %68 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %69 = llvm.call @stepwell_parallel_for(%68, %10, %65, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%69 : i32)
  ^bb2:
    %70 = llvm.call @program.parallel0(%2, %65, %49, %out2, %46) : (i64, i64, i64, !llvm.ptr, i64) -> i32
    llvm.br ^bb3(%70 : i32)
  ^bb3(%71: i32):
    %72 = llvm.sub %45, %49 overflow<nsw> : i64
    %73 = llvm.ashr %72, %4 : i64
    %74 = llvm.mul %73, %3 overflow<nsw> : i64
    %75 = llvm.add %74, %49 overflow<nsw> : i64
    %76 = llvm.intr.smax(%75, %49) : (i64, i64) -> i64
    %77 = llvm.sub %45, %76 overflow<nsw> : i64
    %78 = llvm.intr.smin(%77, %3) : (i64, i64) -> i64
    %79 = llvm.intr.smax(%78, %2) : (i64, i64) -> i64
    %80 = llvm.trunc %79 : i64 to i32
    %81 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %82 = llvm.mlir.poison : vector<8xi32>
    %83 = llvm.insertelement %80, %82[%2 : i64] : vector<8xi32>
    %84 = llvm.shufflevector %83, %82 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %85 = llvm.icmp "slt" %81, %84 : vector<8xi32>
    %86 = llvm.icmp "slt" %49, %76 : i64
    llvm.cond_br %86, ^bb4(%49 : i64), ^bb5
  ^bb4(%j: i64):
    %87 = llvm.getelementptr inbounds %out2[%j] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %35, %87 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %88 = llvm.add %j, %3 overflow<nsw> : i64
    %89 = llvm.icmp "slt" %88, %76 : i64
    llvm.cond_br %89, ^bb4(%88 : i64), ^bb5
  ^bb5:
    %90 = llvm.icmp "slt" %76, %45 : i64
    llvm.cond_br %90, ^bb6(%76 : i64), ^bb7
  ^bb6(%j_1: i64):
    %91 = llvm.getelementptr inbounds %out2[%j_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %35, %91, %85 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %92 = llvm.add %j_1, %3 overflow<nsw> : i64
    %93 = llvm.icmp "slt" %92, %45 : i64
    llvm.cond_br %93, ^bb6(%92 : i64), ^bb7
  ^bb7:
    %94 = llvm.intr.smax(%a_size0, %2) : (i64, i64) -> i64
    %95 = llvm.ashr %a_stride0, %4 : i64
    %96 = llvm.mul %95, %3 : i64
    %97 = llvm.sdiv %96, %3 : i64
    %98 = llvm.srem %96, %3 : i64
    %99 = llvm.icmp "ne" %98, %2 : i64
    %100 = llvm.xor %98, %3 : i64
    %101 = llvm.icmp "sge" %100, %2 : i64
    %102 = llvm.and %99, %101 : i1
    %103 = llvm.add %97, %5 : i64
    %104 = llvm.select %102, %103, %97 : i1, i64
    %105 = llvm.intr.smax(%104, %2) : (i64, i64) -> i64
    %106 = llvm.mul %105, %12 : i64
    %107 = llvm.intr.smax(%96, %2) : (i64, i64) -> i64
    %108 = llvm.sub %a_stride0, %107 : i64
    %109 = llvm.sdiv %108, %3 : i64
    %110 = llvm.srem %108, %3 : i64
    %111 = llvm.icmp "ne" %110, %2 : i64
    %112 = llvm.xor %110, %3 : i64
    %113 = llvm.icmp "sge" %112, %2 : i64
    %114 = llvm.and %111, %113 : i1
    %115 = llvm.add %109, %5 : i64
    %116 = llvm.select %114, %115, %109 : i1, i64
    %117 = llvm.intr.smax(%116, %2) : (i64, i64) -> i64
    %118 = llvm.mul %117, %13 : i64
    %119 = llvm.ashr %b_stride0, %4 : i64
    %120 = llvm.mul %119, %3 : i64
    %121 = llvm.sdiv %120, %3 : i64
    %122 = llvm.srem %120, %3 : i64
    %123 = llvm.icmp "ne" %122, %2 : i64
    %124 = llvm.xor %122, %3 : i64
    %125 = llvm.icmp "sge" %124, %2 : i64
    %126 = llvm.and %123, %125 : i1
    %127 = llvm.add %121, %5 : i64
    %128 = llvm.select %126, %127, %121 : i1, i64
    %129 = llvm.intr.smax(%128, %2) : (i64, i64) -> i64
    %130 = llvm.mul %129, %12 : i64
    %131 = llvm.intr.smax(%120, %2) : (i64, i64) -> i64
    %132 = llvm.sub %b_stride0, %131 : i64
    %133 = llvm.sdiv %132, %3 : i64
    %134 = llvm.srem %132, %3 : i64
    %135 = llvm.icmp "ne" %134, %2 : i64
    %136 = llvm.xor %134, %3 : i64
    %137 = llvm.icmp "sge" %136, %2 : i64
    %138 = llvm.and %135, %137 : i1
    %139 = llvm.add %133, %5 : i64
    %140 = llvm.select %138, %139, %133 : i1, i64
    %141 = llvm.intr.smax(%140, %2) : (i64, i64) -> i64
    %142 = llvm.mul %141, %13 : i64
    %143 = llvm.ashr %a_stride0, %4 : i64
    %144 = llvm.mul %143, %3 : i64
    %145 = llvm.sdiv %144, %3 : i64
    %146 = llvm.srem %144, %3 : i64
    %147 = llvm.icmp "ne" %146, %2 : i64
    %148 = llvm.xor %146, %3 : i64
    %149 = llvm.icmp "sge" %148, %2 : i64
    %150 = llvm.and %147, %149 : i1
    %151 = llvm.add %145, %5 : i64
    %152 = llvm.select %150, %151, %145 : i1, i64
    %153 = llvm.intr.smax(%152, %2) : (i64, i64) -> i64
    %154 = llvm.mul %153, %14 : i64
    %155 = llvm.intr.smax(%144, %2) : (i64, i64) -> i64
    %156 = llvm.sub %a_stride0, %155 : i64
    %157 = llvm.sdiv %156, %3 : i64
    %158 = llvm.srem %156, %3 : i64
    %159 = llvm.icmp "ne" %158, %2 : i64
    %160 = llvm.xor %158, %3 : i64
    %161 = llvm.icmp "sge" %160, %2 : i64
    %162 = llvm.and %159, %161 : i1
    %163 = llvm.add %157, %5 : i64
    %164 = llvm.select %162, %163, %157 : i1, i64
    %165 = llvm.intr.smax(%164, %2) : (i64, i64) -> i64
    %166 = llvm.mul %165, %15 : i64
    %167 = llvm.add %16, %154 : i64
    %168 = llvm.add %167, %166 : i64
    %169 = llvm.mul %6, %168 : i64
    %170 = llvm.add %13, %106 : i64
    %171 = llvm.add %170, %118 : i64
    %172 = llvm.add %171, %130 : i64
    %173 = llvm.add %172, %142 : i64
    %174 = llvm.add %173, %169 : i64
    %175 = llvm.mul %94, %174 : i64
    %176 = llvm.icmp "sge" %175, %8 : i64
    %177 = llvm.icmp "sgt" %a_size0, %2 : i64
    %178 = llvm.select %177, %a_size0, %2 : i1, i64
    llvm.cond_br %176, ^bb8, ^bb9
  ^bb8:
    llvm.store %a_size0, %18 {alignment = 8 : i64} : i64, !llvm.ptr
    %179 = llvm.getelementptr inbounds %18[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride0, %179 {alignment = 8 : i64} : i64, !llvm.ptr
    %180 = llvm.getelementptr inbounds %18[%11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %180 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %181 = llvm.getelementptr inbounds %18[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %181 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %182 = llvm.getelementptr inbounds %18[%19] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %37, %182 {alignment = 8 : i64} : i64, !llvm.ptr
    %183 = llvm.getelementptr inbounds %18[%20] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %183 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %184 = llvm.getelementptr inbounds %18[%21] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %42, %184 {alignment = 8 : i64} : i64, !llvm.ptr
    %185 = llvm.getelementptr inbounds %18[%22] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride0, %185 {alignment = 8 : i64} : i64, !llvm.ptr
    %186 = llvm.getelementptr inbounds %18[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %186 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %187 = llvm.getelementptr inbounds %18[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %187 {alignment = 8 : i64} : i64, !llvm.ptr
    %188 = llvm.getelementptr inbounds %18[%25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %188 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %189 = llvm.getelementptr inbounds %18[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %39, %189 {alignment = 8 : i64} : i64, !llvm.ptr
    %190 = llvm.getelementptr inbounds %18[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %41, %190 {alignment = 8 : i64} : i64, !llvm.ptr
    %191 = llvm.getelementptr inbounds %18[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out3, %191 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %192 = llvm.getelementptr inbounds %18[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %44, %192 {alignment = 8 : i64} : i64, !llvm.ptr
    %193 = llvm.getelementptr inbounds %18[%30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %43, %193 {alignment = 8 : i64} : i64, !llvm.ptr
    %194 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %195 = llvm.call @stepwell_parallel_for(%194, %18, %178, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb10(%195 : i32)
  ^bb9:
    %196 = llvm.call @program.parallel1(%2, %178, %a_size0, %a_stride0, %a, %out0, %37, %out1, %42, %b_stride0, %b, %b_size0, %out2, %39, %41, %out3, %44, %43) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb10(%196 : i32)
  ^bb10(%197: i32):
    llvm.return %31 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %198: i64, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %199: i64) -> i32 attributes {no_unwind, no_inline} {
    %200 = llvm.mlir.constant(0) : i64
    %201 = llvm.mlir.constant(8192) : i64
    %202 = llvm.mlir.constant(8) : i64
    %203 = llvm.mlir.constant(1) : i64
    %204 = llvm.mlir.constant(0 : i32) : i32
    %205 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %206 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %206, ^bb1(%begin : i64), ^bb4
  ^bb1(%207: i64):
    %j_strip = llvm.mul %207, %201 overflow<nsw> : i64
    llvm.br ^bb2(%200 : i64)
  ^bb2(%j_2: i64):
    %j_3 = llvm.add %j_strip, %j_2 overflow<nsw> : i64
    %208 = llvm.getelementptr inbounds %out2_1[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %205, %208 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %209 = llvm.add %j_2, %202 overflow<nsw> : i64
    %210 = llvm.icmp "slt" %209, %201 : i64
    llvm.cond_br %210, ^bb2(%209 : i64), ^bb3
  ^bb3:
    %211 = llvm.add %207, %203 overflow<nsw> : i64
    %212 = llvm.icmp "slt" %211, %end : i64
    llvm.cond_br %212, ^bb1(%211 : i64), ^bb4
  ^bb4:
    llvm.return %204 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %213 = llvm.mlir.constant(8) : i64
    %214 = llvm.mlir.constant(16) : i64
    %215 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %216 = llvm.getelementptr inbounds %context[%213] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %217 = llvm.load %216 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %218 = llvm.getelementptr inbounds %context[%214] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %219 = llvm.load %218 {alignment = 8 : i64} : !llvm.ptr -> i64
    %220 = llvm.call @program.parallel0(%begin_1, %end_1, %215, %217, %219) : (i64, i64, i64, !llvm.ptr, i64) -> i32
    llvm.return %220 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %a_size0_1: i64, %a_stride0_1: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %221: i64, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %222: i64, %b_stride0_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %out2_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %223: i64, %224: i64, %out3_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %225: i64, %226: i64) -> i32 attributes {no_unwind, no_inline} {
    %227 = llvm.mlir.constant(0) : i64
    %228 = llvm.mlir.constant(1) : i64
    %229 = llvm.mlir.constant(3) : i64
    %230 = llvm.mlir.constant(8) : i64
    %231 = llvm.mlir.constant(2) : i64
    %232 = llvm.mlir.constant(0 : i32) : i32
    %233 = llvm.mlir.constant(dense<2.000000e+00> : vector<8xf32>) : vector<8xf32>
    %234 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %235 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %235, ^bb1(%begin_2 : i64), ^bb16
  ^bb1(%i: i64):
    %236 = llvm.ashr %a_stride0_1, %229 : i64
    %237 = llvm.mul %236, %230 overflow<nsw> : i64
    %238 = llvm.icmp "slt" %227, %237 : i64
    llvm.cond_br %238, ^bb2(%227 : i64), ^bb3
  ^bb2(%j_4: i64):
    %239 = llvm.mul %i, %a_stride0_1 overflow<nsw> : i64
    %240 = llvm.add %239, %j_4 overflow<nsw> : i64
    %241 = llvm.getelementptr inbounds %a_1[%240] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %242 = llvm.load %241 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %243 = llvm.mul %i, %221 overflow<nsw> : i64
    %244 = llvm.add %243, %j_4 overflow<nsw> : i64
    %245 = llvm.getelementptr inbounds %out0_1[%244] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %242, %245 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %246 = llvm.fmul %242, %233 : vector<8xf32>
    %247 = llvm.add %239, %j_4 overflow<nsw> : i64
    %248 = llvm.getelementptr inbounds %out1_1[%247] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %242, %248 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %249 = llvm.add %222, %239 overflow<nsw> : i64
    %250 = llvm.add %249, %j_4 overflow<nsw> : i64
    %251 = llvm.getelementptr inbounds %out1_1[%250] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %246, %251 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %252 = llvm.add %j_4, %230 overflow<nsw> : i64
    %253 = llvm.icmp "slt" %252, %237 : i64
    llvm.cond_br %253, ^bb2(%252 : i64), ^bb3
  ^bb3:
    %254 = llvm.intr.smax(%237, %227) : (i64, i64) -> i64
    %255 = llvm.icmp "slt" %254, %a_stride0_1 : i64
    llvm.cond_br %255, ^bb4(%254 : i64), ^bb5
  ^bb4(%j_5: i64):
    %256 = llvm.sub %a_stride0_1, %j_5 overflow<nsw> : i64
    %257 = llvm.intr.smin(%256, %230) : (i64, i64) -> i64
    %258 = llvm.intr.smax(%257, %227) : (i64, i64) -> i64
    %259 = llvm.trunc %258 : i64 to i32
    %260 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %261 = llvm.mlir.poison : vector<8xi32>
    %262 = llvm.insertelement %259, %261[%227 : i64] : vector<8xi32>
    %263 = llvm.shufflevector %262, %261 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %264 = llvm.icmp "slt" %260, %263 : vector<8xi32>
    %265 = llvm.mul %i, %a_stride0_1 overflow<nsw> : i64
    %266 = llvm.add %265, %j_5 overflow<nsw> : i64
    %267 = llvm.getelementptr inbounds %a_1[%266] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %268 = llvm.intr.masked.load %267, %264, %234 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %269 = llvm.mul %i, %221 overflow<nsw> : i64
    %270 = llvm.add %269, %j_5 overflow<nsw> : i64
    %271 = llvm.getelementptr inbounds %out0_1[%270] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %268, %271, %264 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %272 = llvm.fmul %268, %233 : vector<8xf32>
    %273 = llvm.add %265, %j_5 overflow<nsw> : i64
    %274 = llvm.getelementptr inbounds %out1_1[%273] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %268, %274, %264 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %275 = llvm.add %222, %265 overflow<nsw> : i64
    %276 = llvm.add %275, %j_5 overflow<nsw> : i64
    %277 = llvm.getelementptr inbounds %out1_1[%276] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %272, %277, %264 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %278 = llvm.add %j_5, %230 overflow<nsw> : i64
    %279 = llvm.icmp "slt" %278, %a_stride0_1 : i64
    llvm.cond_br %279, ^bb4(%278 : i64), ^bb5
  ^bb5:
    %280 = llvm.ashr %b_stride0_1, %229 : i64
    %281 = llvm.mul %280, %230 overflow<nsw> : i64
    %282 = llvm.icmp "slt" %227, %281 : i64
    llvm.cond_br %282, ^bb6(%227 : i64), ^bb7
  ^bb6(%j_6: i64):
    %283 = llvm.mul %i, %b_stride0_1 overflow<nsw> : i64
    %284 = llvm.add %283, %j_6 overflow<nsw> : i64
    %285 = llvm.getelementptr inbounds %b_1[%284] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %286 = llvm.load %285 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %287 = llvm.add %j_6, %a_stride0_1 overflow<nsw> : i64
    %288 = llvm.mul %i, %221 overflow<nsw> : i64
    %289 = llvm.add %288, %287 overflow<nsw> : i64
    %290 = llvm.getelementptr inbounds %out0_1[%289] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %286, %290 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %291 = llvm.add %i, %228 overflow<nsw> : i64
    %292 = llvm.add %j_6, %228 overflow<nsw> : i64
    %293 = llvm.mul %291, %224 overflow<nsw> : i64
    %294 = llvm.add %293, %292 overflow<nsw> : i64
    %295 = llvm.getelementptr inbounds %out2_2[%294] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %286, %295 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %296 = llvm.add %j_6, %230 overflow<nsw> : i64
    %297 = llvm.icmp "slt" %296, %281 : i64
    llvm.cond_br %297, ^bb6(%296 : i64), ^bb7
  ^bb7:
    %298 = llvm.intr.smax(%281, %227) : (i64, i64) -> i64
    %299 = llvm.icmp "slt" %298, %b_stride0_1 : i64
    llvm.cond_br %299, ^bb8(%298 : i64), ^bb9
  ^bb8(%j_7: i64):
    %300 = llvm.sub %b_stride0_1, %j_7 overflow<nsw> : i64
    %301 = llvm.intr.smin(%300, %230) : (i64, i64) -> i64
    %302 = llvm.intr.smax(%301, %227) : (i64, i64) -> i64
    %303 = llvm.trunc %302 : i64 to i32
    %304 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %305 = llvm.mlir.poison : vector<8xi32>
    %306 = llvm.insertelement %303, %305[%227 : i64] : vector<8xi32>
    %307 = llvm.shufflevector %306, %305 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %308 = llvm.icmp "slt" %304, %307 : vector<8xi32>
    %309 = llvm.mul %i, %b_stride0_1 overflow<nsw> : i64
    %310 = llvm.add %309, %j_7 overflow<nsw> : i64
    %311 = llvm.getelementptr inbounds %b_1[%310] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %312 = llvm.intr.masked.load %311, %308, %234 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %313 = llvm.add %j_7, %a_stride0_1 overflow<nsw> : i64
    %314 = llvm.mul %i, %221 overflow<nsw> : i64
    %315 = llvm.add %314, %313 overflow<nsw> : i64
    %316 = llvm.getelementptr inbounds %out0_1[%315] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %312, %316, %308 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %317 = llvm.add %i, %228 overflow<nsw> : i64
    %318 = llvm.add %j_7, %228 overflow<nsw> : i64
    %319 = llvm.mul %317, %224 overflow<nsw> : i64
    %320 = llvm.add %319, %318 overflow<nsw> : i64
    %321 = llvm.getelementptr inbounds %out2_2[%320] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %312, %321, %308 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %322 = llvm.add %j_7, %230 overflow<nsw> : i64
    %323 = llvm.icmp "slt" %322, %b_stride0_1 : i64
    llvm.cond_br %323, ^bb8(%322 : i64), ^bb9
  ^bb9:
    llvm.br ^bb10(%227 : i64)
  ^bb10(%j_8: i64):
    %324 = llvm.ashr %a_stride0_1, %229 : i64
    %325 = llvm.mul %324, %230 overflow<nsw> : i64
    %326 = llvm.icmp "slt" %227, %325 : i64
    llvm.cond_br %326, ^bb11(%227 : i64), ^bb12
  ^bb11(%k: i64):
    %327 = llvm.mul %i, %a_stride0_1 overflow<nsw> : i64
    %328 = llvm.add %327, %k overflow<nsw> : i64
    %329 = llvm.getelementptr inbounds %a_1[%328] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %330 = llvm.load %329 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %331 = llvm.mul %i, %226 overflow<nsw> : i64
    %332 = llvm.mul %j_8, %a_stride0_1 overflow<nsw> : i64
    %333 = llvm.add %331, %332 overflow<nsw> : i64
    %334 = llvm.add %333, %k overflow<nsw> : i64
    %335 = llvm.getelementptr inbounds %out3_1[%334] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %330, %335 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %336 = llvm.add %k, %230 overflow<nsw> : i64
    %337 = llvm.icmp "slt" %336, %325 : i64
    llvm.cond_br %337, ^bb11(%336 : i64), ^bb12
  ^bb12:
    %338 = llvm.intr.smax(%325, %227) : (i64, i64) -> i64
    %339 = llvm.icmp "slt" %338, %a_stride0_1 : i64
    llvm.cond_br %339, ^bb13(%338 : i64), ^bb14
  ^bb13(%k_1: i64):
    %340 = llvm.sub %a_stride0_1, %k_1 overflow<nsw> : i64
    %341 = llvm.intr.smin(%340, %230) : (i64, i64) -> i64
    %342 = llvm.intr.smax(%341, %227) : (i64, i64) -> i64
    %343 = llvm.trunc %342 : i64 to i32
    %344 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %345 = llvm.mlir.poison : vector<8xi32>
    %346 = llvm.insertelement %343, %345[%227 : i64] : vector<8xi32>
    %347 = llvm.shufflevector %346, %345 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %348 = llvm.icmp "slt" %344, %347 : vector<8xi32>
    %349 = llvm.mul %i, %a_stride0_1 overflow<nsw> : i64
    %350 = llvm.add %349, %k_1 overflow<nsw> : i64
    %351 = llvm.getelementptr inbounds %a_1[%350] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %352 = llvm.intr.masked.load %351, %348, %234 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %353 = llvm.mul %i, %226 overflow<nsw> : i64
    %354 = llvm.mul %j_8, %a_stride0_1 overflow<nsw> : i64
    %355 = llvm.add %353, %354 overflow<nsw> : i64
    %356 = llvm.add %355, %k_1 overflow<nsw> : i64
    %357 = llvm.getelementptr inbounds %out3_1[%356] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %352, %357, %348 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %358 = llvm.add %k_1, %230 overflow<nsw> : i64
    %359 = llvm.icmp "slt" %358, %a_stride0_1 : i64
    llvm.cond_br %359, ^bb13(%358 : i64), ^bb14
  ^bb14:
    %360 = llvm.add %j_8, %228 overflow<nsw> : i64
    %361 = llvm.icmp "slt" %360, %231 : i64
    llvm.cond_br %361, ^bb10(%360 : i64), ^bb15
  ^bb15:
    %362 = llvm.add %i, %228 overflow<nsw> : i64
    %363 = llvm.icmp "slt" %362, %end_2 : i64
    llvm.cond_br %363, ^bb1(%362 : i64), ^bb16
  ^bb16:
    llvm.return %232 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %364 = llvm.mlir.constant(8) : i64
    %365 = llvm.mlir.constant(16) : i64
    %366 = llvm.mlir.constant(24) : i64
    %367 = llvm.mlir.constant(32) : i64
    %368 = llvm.mlir.constant(40) : i64
    %369 = llvm.mlir.constant(48) : i64
    %370 = llvm.mlir.constant(56) : i64
    %371 = llvm.mlir.constant(64) : i64
    %372 = llvm.mlir.constant(72) : i64
    %373 = llvm.mlir.constant(80) : i64
    %374 = llvm.mlir.constant(88) : i64
    %375 = llvm.mlir.constant(96) : i64
    %376 = llvm.mlir.constant(104) : i64
    %377 = llvm.mlir.constant(112) : i64
    %378 = llvm.mlir.constant(120) : i64
    %379 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %380 = llvm.getelementptr inbounds %context_1[%364] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %381 = llvm.load %380 {alignment = 8 : i64} : !llvm.ptr -> i64
    %382 = llvm.getelementptr inbounds %context_1[%365] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %383 = llvm.load %382 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %384 = llvm.getelementptr inbounds %context_1[%366] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %385 = llvm.load %384 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %386 = llvm.getelementptr inbounds %context_1[%367] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %387 = llvm.load %386 {alignment = 8 : i64} : !llvm.ptr -> i64
    %388 = llvm.getelementptr inbounds %context_1[%368] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %389 = llvm.load %388 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %390 = llvm.getelementptr inbounds %context_1[%369] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %391 = llvm.load %390 {alignment = 8 : i64} : !llvm.ptr -> i64
    %392 = llvm.getelementptr inbounds %context_1[%370] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %393 = llvm.load %392 {alignment = 8 : i64} : !llvm.ptr -> i64
    %394 = llvm.getelementptr inbounds %context_1[%371] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %395 = llvm.load %394 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %396 = llvm.getelementptr inbounds %context_1[%372] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %397 = llvm.load %396 {alignment = 8 : i64} : !llvm.ptr -> i64
    %398 = llvm.getelementptr inbounds %context_1[%373] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %399 = llvm.load %398 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %400 = llvm.getelementptr inbounds %context_1[%374] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %401 = llvm.load %400 {alignment = 8 : i64} : !llvm.ptr -> i64
    %402 = llvm.getelementptr inbounds %context_1[%375] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %403 = llvm.load %402 {alignment = 8 : i64} : !llvm.ptr -> i64
    %404 = llvm.getelementptr inbounds %context_1[%376] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %405 = llvm.load %404 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %406 = llvm.getelementptr inbounds %context_1[%377] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %407 = llvm.load %406 {alignment = 8 : i64} : !llvm.ptr -> i64
    %408 = llvm.getelementptr inbounds %context_1[%378] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %409 = llvm.load %408 {alignment = 8 : i64} : !llvm.ptr -> i64
    %410 = llvm.call @program.parallel1(%begin_3, %end_3, %379, %381, %383, %385, %387, %389, %391, %393, %395, %397, %399, %401, %403, %405, %407, %409) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> i32
    llvm.return %410 : i32
  }
  llvm.func @program_shapes(%a_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_2: i64, %a_stride0_2: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_2: i64, %b_stride0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %411 = llvm.mlir.constant(0) : i64
    %412 = llvm.mlir.constant(1) : i64
    %413 = llvm.mlir.constant(2) : i64
    %414 = llvm.mlir.constant(1 : i32) : i32
    %415 = llvm.mlir.constant(3) : i64
    %416 = llvm.mlir.constant(4) : i64
    %417 = llvm.mlir.constant(5) : i64
    %418 = llvm.mlir.constant(6) : i64
    %419 = llvm.mlir.constant(7) : i64
    %420 = llvm.mlir.constant(0 : i32) : i32
    %421 = llvm.icmp "eq" %a_size0_2, %b_size0_2 : i64
    %422 = llvm.add %a_stride0_2, %b_stride0_2 : i64
    %423 = llvm.add %412, %a_size0_2 : i64
    %424 = llvm.add %423, %412 : i64
    %425 = llvm.add %412, %b_stride0_2 : i64
    %426 = llvm.add %425, %412 : i64
    %427 = llvm.mul %412, %a_size0_2 : i64
    %428 = llvm.mul %413, %a_stride0_2 : i64
    llvm.cond_br %421, ^bb1, ^bb2(%414 : i32)
  ^bb1:
    llvm.store %a_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %429 = llvm.getelementptr inbounds %extents[%412] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %422, %429 {alignment = 8 : i64} : i64, !llvm.ptr
    %430 = llvm.getelementptr inbounds %extents[%413] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size0_2, %430 {alignment = 8 : i64} : i64, !llvm.ptr
    %431 = llvm.getelementptr inbounds %extents[%415] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_stride0_2, %431 {alignment = 8 : i64} : i64, !llvm.ptr
    %432 = llvm.getelementptr inbounds %extents[%416] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %424, %432 {alignment = 8 : i64} : i64, !llvm.ptr
    %433 = llvm.getelementptr inbounds %extents[%417] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %426, %433 {alignment = 8 : i64} : i64, !llvm.ptr
    %434 = llvm.getelementptr inbounds %extents[%418] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %427, %434 {alignment = 8 : i64} : i64, !llvm.ptr
    %435 = llvm.getelementptr inbounds %extents[%419] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %428, %435 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %420 : i32
  ^bb2(%436: i32):
    llvm.return %436 : i32
  }
}
