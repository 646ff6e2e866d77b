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
    %2 = arith.constant 4 : index
    %3 = arith.constant 16777216 : index
    %4 = arith.constant 15 : index
    %5 = arith.constant 16 : index
    %6 = arith.constant 4095 : index
    %7 = arith.constant 511 : index
    %8 = memref.dim %a, %c0 : memref<?x?xf32>
    %9 = memref.dim %a, %c1 : memref<?x?xf32>
    %10 = memref.dim %b, %c1 : memref<?x?xf32>
    %11 = arith.addi %9, %10 : index
    %12 = arith.addi %c1, %8 : index
    %13 = arith.addi %12, %c1 : index
    %14 = arith.addi %c1, %10 : index
    %15 = arith.addi %14, %c1 : index
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%8, %11], strides: [%11, 1] : memref<?x?xf32> to memref<?x?xf32>
    %16 = arith.muli %8, %9 : index
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [2, %8, %9], strides: [%16, %9, 1] : memref<2x?x?xf32> to memref<2x?x?xf32>
    %out2_1 = memref.reinterpret_cast %out2 to offset: [0], sizes: [%13, %15], strides: [%15, 1] : memref<?x?xf32> to memref<?x?xf32>
    %17 = arith.muli %9, %c2 : index
    %out3_1 = memref.reinterpret_cast %out3 to offset: [0], sizes: [%8, %17], strides: [%17, 1] : memref<?x?xf32> to memref<?x?xf32>
    %18 = arith.muli %16, %c2 : index
    %19 = arith.muli %13, %15 : index
    %20 = memref.collapse_shape %out2_1 [[0 : i64, 1 : i64]] : memref<?x?xf32> into memref<?xf32>
    %21 = arith.shrsi %19, %c13 : index
    %22 = arith.muli %21, %c8192 overflow<nsw> : index
    %23 = arith.maxsi %22, %c0 : index
    %24 = arith.constant 0 : index
    %25 = arith.maxsi %23, %24 : index
    %26 = arith.constant 8191 : index
    %27 = arith.addi %25, %26 : index
    %28 = arith.constant 8192 : index
    %29 = arith.divui %27, %28 : index
    %30 = arith.constant 3073 : index
    %31 = arith.muli %29, %30 : index
    %32 = arith.constant 32768 : index
    %33 = arith.cmpi sge, %31, %32 : index
    %34 = memref.dim %20, %c0 : memref<?xf32>
    %35 = arith.muli %34, %2 : index
    %36 = arith.cmpi ugt, %35, %3 : index
    %37 = "memref.extract_aligned_pointer_as_index"(%20) : (memref<?xf32>) -> index
    %38 = arith.andi %37, %4 : index
    %39 = arith.cmpi eq, %38, %c0 : index
    %40 = arith.andi %36, %39 : i1
    "omp.parallel"(%33) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %23, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_strip: index):
          scf.for %j = %c0 to %c8192 step %c8 {
            %j_1 = arith.addi %j_strip, %j overflow<nsw> : index
            scf.if %40 {
              vector.store %0, %20[%j_1] {alignment = 16 : i64, nontemporal = true} : memref<?xf32>, vector<8xf32>
            } else {
              vector.store %0, %20[%j_1] : memref<?xf32>, vector<8xf32>
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %41 = arith.subi %19, %23 overflow<nsw> : index
    %42 = arith.shrsi %41, %c3 : index
    %43 = arith.muli %42, %c8 overflow<nsw> : index
    %44 = arith.addi %43, %23 overflow<nsw> : index
    %45 = arith.maxsi %44, %23 : index
    %46 = arith.subi %19, %45 overflow<nsw> : index
    %47 = vector.create_mask %46 : vector<8xi1>
    scf.for %j_2 = %23 to %45 step %c8 {
      scf.if %40 {
        vector.store %0, %20[%j_2] {alignment = 16 : i64, nontemporal = true} : memref<?xf32>, vector<8xf32>
      } else {
        vector.store %0, %20[%j_2] : memref<?xf32>, vector<8xf32>
      }
    }
    scf.if %40 {
      "omp.flush"() : () -> ()
    }
    scf.for %j_3 = %45 to %19 step %c8 {
      vector.maskedstore %20[%j_3], %47, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32>
    }
    %48 = memref.reinterpret_cast %out3_1 to offset: [0], sizes: [1, %8, 2, %9], strides: [%18, %17, %9, 1] : memref<?x?xf32> to memref<1x?x2x?xf32>
    %49 = arith.constant 0 : index
    %50 = arith.maxsi %8, %49 : index
    %51 = arith.constant 3 : index
    %52 = arith.shrsi %9, %51 : index
    %53 = arith.constant 8 : index
    %54 = arith.muli %52, %53 : index
    %55 = arith.constant 0 : index
    %56 = arith.maxsi %54, %55 : index
    %57 = arith.constant 7 : index
    %58 = arith.addi %56, %57 : index
    %59 = arith.constant 8 : index
    %60 = arith.divui %58, %59 : index
    %61 = arith.constant 9 : index
    %62 = arith.muli %60, %61 : index
    %63 = arith.subi %9, %56 : index
    %64 = arith.constant 0 : index
    %65 = arith.maxsi %63, %64 : index
    %66 = arith.constant 7 : index
    %67 = arith.addi %65, %66 : index
    %68 = arith.constant 8 : index
    %69 = arith.divui %67, %68 : index
    %70 = arith.constant 11 : index
    %71 = arith.muli %69, %70 : index
    %72 = arith.constant 3 : index
    %73 = arith.shrsi %10, %72 : index
    %74 = arith.constant 8 : index
    %75 = arith.muli %73, %74 : index
    %76 = arith.constant 0 : index
    %77 = arith.maxsi %75, %76 : index
    %78 = arith.constant 7 : index
    %79 = arith.addi %77, %78 : index
    %80 = arith.constant 8 : index
    %81 = arith.divui %79, %80 : index
    %82 = arith.constant 9 : index
    %83 = arith.muli %81, %82 : index
    %84 = arith.subi %10, %77 : index
    %85 = arith.constant 0 : index
    %86 = arith.maxsi %84, %85 : index
    %87 = arith.constant 7 : index
    %88 = arith.addi %86, %87 : index
    %89 = arith.constant 8 : index
    %90 = arith.divui %88, %89 : index
    %91 = arith.constant 11 : index
    %92 = arith.muli %90, %91 : index
    %93 = arith.constant 4 : index
    %94 = arith.muli %60, %93 : index
    %95 = arith.constant 6 : index
    %96 = arith.muli %69, %95 : index
    %97 = arith.constant 2 : index
    %98 = arith.addi %97, %94 : index
    %99 = arith.addi %98, %96 : index
    %100 = arith.constant 2 : index
    %101 = arith.muli %100, %99 : index
    %102 = arith.constant 11 : index
    %103 = arith.addi %102, %62 : index
    %104 = arith.addi %103, %71 : index
    %105 = arith.addi %104, %83 : index
    %106 = arith.addi %105, %92 : index
    %107 = arith.addi %106, %101 : index
    %108 = arith.muli %50, %107 : index
    %109 = arith.constant 32768 : index
    %110 = arith.cmpi sge, %108, %109 : index
    %111 = memref.dim %b, %c0 : memref<?x?xf32>
    %112 = arith.muli %8, %9 : index
    %113 = arith.muli %112, %5 : index
    %114 = arith.muli %8, %11 : index
    %115 = arith.muli %114, %2 : index
    %116 = arith.muli %111, %10 : index
    %117 = arith.muli %116, %2 : index
    %118 = arith.muli %13, %15 : index
    %119 = arith.muli %118, %2 : index
    %120 = arith.addi %113, %115 : index
    %121 = arith.addi %120, %117 : index
    %122 = arith.addi %121, %119 : index
    %123 = arith.cmpi ugt, %122, %3 : index
    %124 = "memref.extract_aligned_pointer_as_index"(%out0_1) : (memref<?x?xf32>) -> index
    %125 = arith.muli %11, %2 : index
    %126 = arith.ori %124, %125 : index
    %127 = arith.andi %126, %4 : index
    %128 = arith.cmpi eq, %127, %c0 : index
    %129 = "memref.extract_aligned_pointer_as_index"(%out0_1) : (memref<?x?xf32>) -> index
    %130 = "memref.extract_aligned_pointer_as_index"(%a) : (memref<?x?xf32>) -> index
    %131 = arith.subi %129, %130 : index
    %132 = arith.subi %131, %c1 : index
    %133 = arith.andi %132, %6 : index
    %134 = arith.cmpi uge, %133, %7 : index
    %135 = arith.andi %123, %134 : i1
    %136 = arith.andi %135, %128 : i1
    "omp.parallel"(%110) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %8, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %137 = arith.shrsi %9, %c3 : index
          %138 = arith.muli %137, %c8 overflow<nsw> : index
          scf.for %j_4 = %c0 to %138 step %c8 {
            %139 = vector.load %a[%i, %j_4] : memref<?x?xf32>, vector<8xf32>
            scf.if %136 {
              vector.store %139, %out0_1[%i, %j_4] {alignment = 16 : i64, nontemporal = true} : memref<?x?xf32>, vector<8xf32>
            } else {
              vector.store %139, %out0_1[%i, %j_4] : memref<?x?xf32>, vector<8xf32>
            }
            %140 = arith.mulf %139, %1 : vector<8xf32>
            vector.store %139, %out1_1[%c0, %i, %j_4] : memref<2x?x?xf32>, vector<8xf32>
            vector.store %140, %out1_1[%c1, %i, %j_4] : memref<2x?x?xf32>, vector<8xf32>
          }
          %141 = arith.maxsi %138, %c0 : index
          scf.for %j_5 = %141 to %9 step %c8 {
            %142 = arith.subi %9, %j_5 overflow<nsw> : index
            %143 = vector.create_mask %142 : vector<8xi1>
            %144 = vector.maskedload %a[%i, %j_5], %143, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            vector.maskedstore %out0_1[%i, %j_5], %143, %144 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %145 = arith.mulf %144, %1 : vector<8xf32>
            vector.maskedstore %out1_1[%c0, %i, %j_5], %143, %144 : memref<2x?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out1_1[%c1, %i, %j_5], %143, %145 : memref<2x?x?xf32>, vector<8xi1>, vector<8xf32>
          }
          %146 = arith.shrsi %10, %c3 : index
          %147 = arith.muli %146, %c8 overflow<nsw> : index
          scf.for %j_6 = %c0 to %147 step %c8 {
            %148 = vector.load %b[%i, %j_6] : memref<?x?xf32>, vector<8xf32>
            %149 = arith.addi %j_6, %9 overflow<nsw> : index
            vector.store %148, %out0_1[%i, %149] : memref<?x?xf32>, vector<8xf32>
            %150 = arith.addi %i, %c1 overflow<nsw> : index
            %151 = arith.addi %j_6, %c1 overflow<nsw> : index
            vector.store %148, %out2_1[%150, %151] : memref<?x?xf32>, vector<8xf32>
          }
          %152 = arith.maxsi %147, %c0 : index
          scf.for %j_7 = %152 to %10 step %c8 {
            %153 = arith.subi %10, %j_7 overflow<nsw> : index
            %154 = vector.create_mask %153 : vector<8xi1>
            %155 = vector.maskedload %b[%i, %j_7], %154, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %156 = arith.addi %j_7, %9 overflow<nsw> : index
            vector.maskedstore %out0_1[%i, %156], %154, %155 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %157 = arith.addi %i, %c1 overflow<nsw> : index
            %158 = arith.addi %j_7, %c1 overflow<nsw> : index
            vector.maskedstore %out2_1[%157, %158], %154, %155 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
          scf.for %j_8 = %c0 to %c2 step %c1 {
            scf.for %k = %c0 to %138 step %c8 {
              %159 = vector.load %a[%i, %k] : memref<?x?xf32>, vector<8xf32>
              vector.store %159, %48[%c0, %i, %j_8, %k] : memref<1x?x2x?xf32>, vector<8xf32>
            }
            scf.for %k_1 = %141 to %9 step %c8 {
              %160 = arith.subi %9, %k_1 overflow<nsw> : index
              %161 = vector.create_mask %160 : vector<8xi1>
              %162 = vector.maskedload %a[%i, %k_1], %161, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
              vector.maskedstore %48[%c0, %i, %j_8, %k_1], %161, %162 : memref<1x?x2x?xf32>, vector<8xi1>, vector<8xf32>
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
    %9 = llvm.mlir.constant(15) : i64
    %10 = llvm.mlir.constant(16) : i64
    %11 = llvm.mlir.constant(4095) : i64
    %12 = llvm.mlir.constant(511) : i64
    %13 = llvm.mlir.constant(8191) : i64
    %14 = llvm.mlir.constant(3073) : i64
    %15 = llvm.mlir.constant(32768) : i64
    %16 = llvm.mlir.constant(32) : i64
    %17 = llvm.alloca %16 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %18 = llvm.mlir.constant(24) : i64
    %19 = llvm.mlir.constant(7) : i64
    %20 = llvm.mlir.constant(9) : i64
    %21 = llvm.mlir.constant(11) : i64
    %22 = llvm.mlir.constant(6) : i64
    %23 = llvm.mlir.constant(136) : i64
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
    %36 = llvm.mlir.constant(128) : i64
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
    %55 = llvm.add %54, %13 : i64
    %56 = llvm.udiv %55, %0 : i64
    %57 = llvm.mul %56, %14 : i64
    %58 = llvm.icmp "sge" %57, %15 : i64
    %59 = llvm.mul %50, %7 : i64
    %60 = llvm.icmp "ugt" %59, %8 : i64
    %61 = llvm.ptrtoint %out2 : !llvm.ptr to i64
    %62 = llvm.and %61, %9 : i64
    %63 = llvm.icmp "eq" %62, %2 : i64
    %64 = llvm.and %60, %63 : i1
    %65 = llvm.icmp "sgt" %53, %2 : i64
    %66 = llvm.sub %53, %5 overflow<nsw> : i64
    %67 = llvm.sdiv %66, %0 : i64
    %68 = llvm.add %67, %5 overflow<nsw> : i64
    %69 = llvm.select %65, %68, %2 : i1, i64
    llvm.cond_br %58, ^bb1, ^bb2
  ^bb1:
    llvm.store %53, %17 {alignment = 8 : i64} : i64, !llvm.ptr
    %70 = llvm.getelementptr inbounds %17[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %64, %70 {alignment = 8 : i64} : i1, !llvm.ptr
    %71 = llvm.getelementptr inbounds %17[%10] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %71 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %72 = llvm.getelementptr inbounds %17[%18] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %50, %72 {alignment = 8 : i64} : i64, !llvm.ptr
    %73 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %74 = llvm.call @stepwell_parallel_for(%73, %17, %69, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%74 : i32)
  ^bb2:
    %75 = llvm.call @program.parallel0(%2, %69, %53, %64, %out2, %50) : (i64, i64, i64, i1, !llvm.ptr, i64) -> i32
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
    llvm.cond_br %91, ^bb4(%53 : i64), ^bb8
  ^bb4(%j: i64):
    llvm.cond_br %64, ^bb5, ^bb6
  ^bb5:
    %92 = llvm.getelementptr inbounds %out2[%j] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %39, %92 {alignment = 16 : i64, nontemporal} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb7
  ^bb6:
    %93 = llvm.getelementptr inbounds %out2[%j] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %39, %93 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb7
  ^bb7:
    %94 = llvm.add %j, %3 overflow<nsw> : i64
    %95 = llvm.icmp "slt" %94, %81 : i64
    llvm.cond_br %95, ^bb4(%94 : i64), ^bb8
  ^bb8:
    llvm.cond_br %64, ^bb9, ^bb10
  ^bb9:
    llvm.fence seq_cst
    llvm.br ^bb10
  ^bb10:
    %96 = llvm.icmp "slt" %81, %49 : i64
    llvm.cond_br %96, ^bb11(%81 : i64), ^bb12
  ^bb11(%j_1: i64):
    %97 = llvm.getelementptr inbounds %out2[%j_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %39, %97, %90 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %98 = llvm.add %j_1, %3 overflow<nsw> : i64
    %99 = llvm.icmp "slt" %98, %49 : i64
    llvm.cond_br %99, ^bb11(%98 : i64), ^bb12
  ^bb12:
    %100 = llvm.intr.smax(%a_size0, %2) : (i64, i64) -> i64
    %101 = llvm.ashr %a_stride0, %4 : i64
    %102 = llvm.mul %101, %3 : i64
    %103 = llvm.intr.smax(%102, %2) : (i64, i64) -> i64
    %104 = llvm.add %103, %19 : i64
    %105 = llvm.udiv %104, %3 : i64
    %106 = llvm.mul %105, %20 : i64
    %107 = llvm.sub %a_stride0, %103 : i64
    %108 = llvm.intr.smax(%107, %2) : (i64, i64) -> i64
    %109 = llvm.add %108, %19 : i64
    %110 = llvm.udiv %109, %3 : i64
    %111 = llvm.mul %110, %21 : i64
    %112 = llvm.ashr %b_stride0, %4 : i64
    %113 = llvm.mul %112, %3 : i64
    %114 = llvm.intr.smax(%113, %2) : (i64, i64) -> i64
    %115 = llvm.add %114, %19 : i64
    %116 = llvm.udiv %115, %3 : i64
    %117 = llvm.mul %116, %20 : i64
    %118 = llvm.sub %b_stride0, %114 : i64
    %119 = llvm.intr.smax(%118, %2) : (i64, i64) -> i64
    %120 = llvm.add %119, %19 : i64
    %121 = llvm.udiv %120, %3 : i64
    %122 = llvm.mul %121, %21 : i64
    %123 = llvm.mul %105, %7 : i64
    %124 = llvm.mul %110, %22 : i64
    %125 = llvm.add %6, %123 : i64
    %126 = llvm.add %125, %124 : i64
    %127 = llvm.mul %6, %126 : i64
    %128 = llvm.add %21, %106 : i64
    %129 = llvm.add %128, %111 : i64
    %130 = llvm.add %129, %117 : i64
    %131 = llvm.add %130, %122 : i64
    %132 = llvm.add %131, %127 : i64
    %133 = llvm.mul %100, %132 : i64
    %134 = llvm.icmp "sge" %133, %15 : i64
    %135 = llvm.mul %a_size0, %a_stride0 : i64
    %136 = llvm.mul %135, %10 : i64
    %137 = llvm.mul %a_size0, %41 : i64
    %138 = llvm.mul %137, %7 : i64
    %139 = llvm.mul %b_size0, %b_stride0 : i64
    %140 = llvm.mul %139, %7 : i64
    %141 = llvm.mul %43, %45 : i64
    %142 = llvm.mul %141, %7 : i64
    %143 = llvm.add %136, %138 : i64
    %144 = llvm.add %143, %140 : i64
    %145 = llvm.add %144, %142 : i64
    %146 = llvm.icmp "ugt" %145, %8 : i64
    %147 = llvm.ptrtoint %out0 : !llvm.ptr to i64
    %148 = llvm.mul %41, %7 : i64
    %149 = llvm.or %147, %148 : i64
    %150 = llvm.and %149, %9 : i64
    %151 = llvm.icmp "eq" %150, %2 : i64
    %152 = llvm.ptrtoint %out0 : !llvm.ptr to i64
    %153 = llvm.ptrtoint %a : !llvm.ptr to i64
    %154 = llvm.sub %152, %153 : i64
    %155 = llvm.sub %154, %5 : i64
    %156 = llvm.and %155, %11 : i64
    %157 = llvm.icmp "uge" %156, %12 : i64
    %158 = llvm.and %146, %157 : i1
    %159 = llvm.and %158, %151 : i1
    %160 = llvm.icmp "sgt" %a_size0, %2 : i64
    %161 = llvm.select %160, %a_size0, %2 : i1, i64
    llvm.cond_br %134, ^bb13, ^bb14
  ^bb13:
    llvm.store %a_size0, %24 {alignment = 8 : i64} : i64, !llvm.ptr
    %162 = llvm.getelementptr inbounds %24[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride0, %162 {alignment = 8 : i64} : i64, !llvm.ptr
    %163 = llvm.getelementptr inbounds %24[%10] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %163 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %164 = llvm.getelementptr inbounds %24[%18] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %159, %164 {alignment = 8 : i64} : i1, !llvm.ptr
    %165 = llvm.getelementptr inbounds %24[%16] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %165 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %166 = llvm.getelementptr inbounds %24[%25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %41, %166 {alignment = 8 : i64} : i64, !llvm.ptr
    %167 = llvm.getelementptr inbounds %24[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %167 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %168 = llvm.getelementptr inbounds %24[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %46, %168 {alignment = 8 : i64} : i64, !llvm.ptr
    %169 = llvm.getelementptr inbounds %24[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride0, %169 {alignment = 8 : i64} : i64, !llvm.ptr
    %170 = llvm.getelementptr inbounds %24[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %170 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %171 = llvm.getelementptr inbounds %24[%30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %171 {alignment = 8 : i64} : i64, !llvm.ptr
    %172 = llvm.getelementptr inbounds %24[%31] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %172 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %173 = llvm.getelementptr inbounds %24[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %43, %173 {alignment = 8 : i64} : i64, !llvm.ptr
    %174 = llvm.getelementptr inbounds %24[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %45, %174 {alignment = 8 : i64} : i64, !llvm.ptr
    %175 = llvm.getelementptr inbounds %24[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out3, %175 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %176 = llvm.getelementptr inbounds %24[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %48, %176 {alignment = 8 : i64} : i64, !llvm.ptr
    %177 = llvm.getelementptr inbounds %24[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %47, %177 {alignment = 8 : i64} : i64, !llvm.ptr
    %178 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %179 = llvm.call @stepwell_parallel_for(%178, %24, %161, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb15(%179 : i32)
  ^bb14:
    %180 = llvm.call @program.parallel1(%2, %161, %a_size0, %a_stride0, %a, %159, %out0, %41, %out1, %46, %b_stride0, %b, %b_size0, %out2, %43, %45, %out3, %48, %47) : (i64, i64, i64, i64, !llvm.ptr, i1, !llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb15(%180 : i32)
  ^bb15(%181: i32):
    llvm.return %37 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %182: i64, %183: i1, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %184: i64) -> i32 attributes {no_unwind, no_inline} {
    %185 = llvm.mlir.constant(0) : i64
    %186 = llvm.mlir.constant(8192) : i64
    %187 = llvm.mlir.constant(8) : i64
    %188 = llvm.mlir.constant(1) : i64
    %189 = llvm.mlir.constant(0 : i32) : i32
    %190 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %191 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %191, ^bb1(%begin : i64), ^bb7
  ^bb1(%192: i64):
    %j_strip = llvm.mul %192, %186 overflow<nsw> : i64
    llvm.br ^bb2(%185 : i64)
  ^bb2(%j_2: i64):
    %j_3 = llvm.add %j_strip, %j_2 overflow<nsw> : i64
    llvm.cond_br %183, ^bb3, ^bb4
  ^bb3:
    %193 = llvm.getelementptr inbounds %out2_1[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %190, %193 {alignment = 16 : i64, nontemporal} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb5
  ^bb4:
    %194 = llvm.getelementptr inbounds %out2_1[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %190, %194 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %195 = llvm.add %j_2, %187 overflow<nsw> : i64
    %196 = llvm.icmp "slt" %195, %186 : i64
    llvm.cond_br %196, ^bb2(%195 : i64), ^bb6
  ^bb6:
    %197 = llvm.add %192, %188 overflow<nsw> : i64
    %198 = llvm.icmp "slt" %197, %end : i64
    llvm.cond_br %198, ^bb1(%197 : i64), ^bb7
  ^bb7:
    llvm.return %189 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %199 = llvm.mlir.constant(8) : i64
    %200 = llvm.mlir.constant(16) : i64
    %201 = llvm.mlir.constant(24) : i64
    %202 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %203 = llvm.getelementptr inbounds %context[%199] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %204 = llvm.load %203 {alignment = 8 : i64} : !llvm.ptr -> i1
    %205 = llvm.getelementptr inbounds %context[%200] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %206 = llvm.load %205 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %207 = llvm.getelementptr inbounds %context[%201] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %208 = llvm.load %207 {alignment = 8 : i64} : !llvm.ptr -> i64
    %209 = llvm.call @program.parallel0(%begin_1, %end_1, %202, %204, %206, %208) : (i64, i64, i64, i1, !llvm.ptr, i64) -> i32
    llvm.return %209 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %a_size0_1: i64, %a_stride0_1: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %210: i1, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %211: i64, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %212: i64, %b_stride0_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %out2_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %213: i64, %214: i64, %out3_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %215: i64, %216: i64) -> i32 attributes {no_unwind, no_inline} {
    %217 = llvm.mlir.constant(0) : i64
    %218 = llvm.mlir.constant(1) : i64
    %219 = llvm.mlir.constant(3) : i64
    %220 = llvm.mlir.constant(8) : i64
    %221 = llvm.mlir.constant(2) : i64
    %222 = llvm.mlir.constant(0 : i32) : i32
    %223 = llvm.mlir.constant(dense<2.000000e+00> : vector<8xf32>) : vector<8xf32>
    %224 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %225 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %225, ^bb1(%begin_2 : i64), ^bb19
  ^bb1(%i: i64):
    %226 = llvm.ashr %a_stride0_1, %219 : i64
    %227 = llvm.mul %226, %220 overflow<nsw> : i64
    %228 = llvm.icmp "slt" %217, %227 : i64
    llvm.cond_br %228, ^bb2(%217 : i64), ^bb6
  ^bb2(%j_4: i64):
    %229 = llvm.mul %i, %a_stride0_1 overflow<nsw> : i64
    %230 = llvm.add %229, %j_4 overflow<nsw> : i64
    %231 = llvm.getelementptr inbounds %a_1[%230] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %232 = llvm.load %231 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.cond_br %210, ^bb3, ^bb4
  ^bb3:
    %233 = llvm.mul %i, %211 overflow<nsw> : i64
    %234 = llvm.add %233, %j_4 overflow<nsw> : i64
    %235 = llvm.getelementptr inbounds %out0_1[%234] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %232, %235 {alignment = 16 : i64, nontemporal} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb5
  ^bb4:
    %236 = llvm.mul %i, %211 overflow<nsw> : i64
    %237 = llvm.add %236, %j_4 overflow<nsw> : i64
    %238 = llvm.getelementptr inbounds %out0_1[%237] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %232, %238 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %239 = llvm.fmul %232, %223 : vector<8xf32>
    %240 = llvm.mul %i, %a_stride0_1 overflow<nsw> : i64
    %241 = llvm.add %240, %j_4 overflow<nsw> : i64
    %242 = llvm.getelementptr inbounds %out1_1[%241] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %232, %242 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %243 = llvm.getelementptr inbounds %242[%212] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %239, %243 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %244 = llvm.add %j_4, %220 overflow<nsw> : i64
    %245 = llvm.icmp "slt" %244, %227 : i64
    llvm.cond_br %245, ^bb2(%244 : i64), ^bb6
  ^bb6:
    %246 = llvm.intr.smax(%227, %217) : (i64, i64) -> i64
    %247 = llvm.icmp "slt" %246, %a_stride0_1 : i64
    llvm.cond_br %247, ^bb7(%246 : i64), ^bb8
  ^bb7(%j_5: i64):
    %248 = llvm.sub %a_stride0_1, %j_5 overflow<nsw> : i64
    %249 = llvm.intr.smin(%248, %220) : (i64, i64) -> i64
    %250 = llvm.intr.smax(%249, %217) : (i64, i64) -> i64
    %251 = llvm.trunc %250 : i64 to i32
    %252 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %253 = llvm.mlir.poison : vector<8xi32>
    %254 = llvm.insertelement %251, %253[%217 : i64] : vector<8xi32>
    %255 = llvm.shufflevector %254, %253 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %256 = llvm.icmp "slt" %252, %255 : vector<8xi32>
    %257 = llvm.mul %i, %a_stride0_1 overflow<nsw> : i64
    %258 = llvm.add %257, %j_5 overflow<nsw> : i64
    %259 = llvm.getelementptr inbounds %a_1[%258] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %260 = llvm.intr.masked.load %259, %256, %224 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %261 = llvm.mul %i, %211 overflow<nsw> : i64
    %262 = llvm.add %261, %j_5 overflow<nsw> : i64
    %263 = llvm.getelementptr inbounds %out0_1[%262] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %260, %263, %256 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %264 = llvm.fmul %260, %223 : vector<8xf32>
    %265 = llvm.add %257, %j_5 overflow<nsw> : i64
    %266 = llvm.getelementptr inbounds %out1_1[%265] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %260, %266, %256 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %267 = llvm.getelementptr inbounds %266[%212] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %264, %267, %256 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %268 = llvm.add %j_5, %220 overflow<nsw> : i64
    %269 = llvm.icmp "slt" %268, %a_stride0_1 : i64
    llvm.cond_br %269, ^bb7(%268 : i64), ^bb8
  ^bb8:
    %270 = llvm.ashr %b_stride0_1, %219 : i64
    %271 = llvm.mul %270, %220 overflow<nsw> : i64
    %272 = llvm.icmp "slt" %217, %271 : i64
    llvm.cond_br %272, ^bb9(%217 : i64), ^bb10
  ^bb9(%j_6: i64):
    %273 = llvm.mul %i, %b_stride0_1 overflow<nsw> : i64
    %274 = llvm.add %273, %j_6 overflow<nsw> : i64
    %275 = llvm.getelementptr inbounds %b_1[%274] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %276 = llvm.load %275 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %277 = llvm.add %j_6, %a_stride0_1 overflow<nsw> : i64
    %278 = llvm.mul %i, %211 overflow<nsw> : i64
    %279 = llvm.add %278, %277 overflow<nsw> : i64
    %280 = llvm.getelementptr inbounds %out0_1[%279] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %276, %280 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %281 = llvm.add %i, %218 overflow<nsw> : i64
    %282 = llvm.add %j_6, %218 overflow<nsw> : i64
    %283 = llvm.mul %281, %214 overflow<nsw> : i64
    %284 = llvm.add %283, %282 overflow<nsw> : i64
    %285 = llvm.getelementptr inbounds %out2_2[%284] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %276, %285 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %286 = llvm.add %j_6, %220 overflow<nsw> : i64
    %287 = llvm.icmp "slt" %286, %271 : i64
    llvm.cond_br %287, ^bb9(%286 : i64), ^bb10
  ^bb10:
    %288 = llvm.intr.smax(%271, %217) : (i64, i64) -> i64
    %289 = llvm.icmp "slt" %288, %b_stride0_1 : i64
    llvm.cond_br %289, ^bb11(%288 : i64), ^bb12
  ^bb11(%j_7: i64):
    %290 = llvm.sub %b_stride0_1, %j_7 overflow<nsw> : i64
    %291 = llvm.intr.smin(%290, %220) : (i64, i64) -> i64
    %292 = llvm.intr.smax(%291, %217) : (i64, i64) -> i64
    %293 = llvm.trunc %292 : i64 to i32
    %294 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %295 = llvm.mlir.poison : vector<8xi32>
    %296 = llvm.insertelement %293, %295[%217 : i64] : vector<8xi32>
    %297 = llvm.shufflevector %296, %295 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %298 = llvm.icmp "slt" %294, %297 : vector<8xi32>
    %299 = llvm.mul %i, %b_stride0_1 overflow<nsw> : i64
    %300 = llvm.add %299, %j_7 overflow<nsw> : i64
    %301 = llvm.getelementptr inbounds %b_1[%300] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %302 = llvm.intr.masked.load %301, %298, %224 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %303 = llvm.add %j_7, %a_stride0_1 overflow<nsw> : i64
    %304 = llvm.mul %i, %211 overflow<nsw> : i64
    %305 = llvm.add %304, %303 overflow<nsw> : i64
    %306 = llvm.getelementptr inbounds %out0_1[%305] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %302, %306, %298 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %307 = llvm.add %i, %218 overflow<nsw> : i64
    %308 = llvm.add %j_7, %218 overflow<nsw> : i64
    %309 = llvm.mul %307, %214 overflow<nsw> : i64
    %310 = llvm.add %309, %308 overflow<nsw> : i64
    %311 = llvm.getelementptr inbounds %out2_2[%310] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %302, %311, %298 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %312 = llvm.add %j_7, %220 overflow<nsw> : i64
    %313 = llvm.icmp "slt" %312, %b_stride0_1 : i64
    llvm.cond_br %313, ^bb11(%312 : i64), ^bb12
  ^bb12:
    llvm.br ^bb13(%217 : i64)
  ^bb13(%j_8: i64):
    %314 = llvm.icmp "slt" %217, %227 : i64
    llvm.cond_br %314, ^bb14(%217 : i64), ^bb15
  ^bb14(%k: i64):
    %315 = llvm.mul %i, %a_stride0_1 overflow<nsw> : i64
    %316 = llvm.add %315, %k overflow<nsw> : i64
    %317 = llvm.getelementptr inbounds %a_1[%316] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %318 = llvm.load %317 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %319 = llvm.mul %i, %216 overflow<nsw> : i64
    %320 = llvm.mul %j_8, %a_stride0_1 overflow<nsw> : i64
    %321 = llvm.add %319, %320 overflow<nsw> : i64
    %322 = llvm.add %321, %k overflow<nsw> : i64
    %323 = llvm.getelementptr inbounds %out3_1[%322] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %318, %323 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %324 = llvm.add %k, %220 overflow<nsw> : i64
    %325 = llvm.icmp "slt" %324, %227 : i64
    llvm.cond_br %325, ^bb14(%324 : i64), ^bb15
  ^bb15:
    %326 = llvm.icmp "slt" %246, %a_stride0_1 : i64
    llvm.cond_br %326, ^bb16(%246 : i64), ^bb17
  ^bb16(%k_1: i64):
    %327 = llvm.sub %a_stride0_1, %k_1 overflow<nsw> : i64
    %328 = llvm.intr.smin(%327, %220) : (i64, i64) -> i64
    %329 = llvm.intr.smax(%328, %217) : (i64, i64) -> i64
    %330 = llvm.trunc %329 : i64 to i32
    %331 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %332 = llvm.mlir.poison : vector<8xi32>
    %333 = llvm.insertelement %330, %332[%217 : i64] : vector<8xi32>
    %334 = llvm.shufflevector %333, %332 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %335 = llvm.icmp "slt" %331, %334 : vector<8xi32>
    %336 = llvm.mul %i, %a_stride0_1 overflow<nsw> : i64
    %337 = llvm.add %336, %k_1 overflow<nsw> : i64
    %338 = llvm.getelementptr inbounds %a_1[%337] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %339 = llvm.intr.masked.load %338, %335, %224 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %340 = llvm.mul %i, %216 overflow<nsw> : i64
    %341 = llvm.mul %j_8, %a_stride0_1 overflow<nsw> : i64
    %342 = llvm.add %340, %341 overflow<nsw> : i64
    %343 = llvm.add %342, %k_1 overflow<nsw> : i64
    %344 = llvm.getelementptr inbounds %out3_1[%343] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %339, %344, %335 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %345 = llvm.add %k_1, %220 overflow<nsw> : i64
    %346 = llvm.icmp "slt" %345, %a_stride0_1 : i64
    llvm.cond_br %346, ^bb16(%345 : i64), ^bb17
  ^bb17:
    %347 = llvm.add %j_8, %218 overflow<nsw> : i64
    %348 = llvm.icmp "slt" %347, %221 : i64
    llvm.cond_br %348, ^bb13(%347 : i64), ^bb18
  ^bb18:
    %349 = llvm.add %i, %218 overflow<nsw> : i64
    %350 = llvm.icmp "slt" %349, %end_2 : i64
    llvm.cond_br %350, ^bb1(%349 : i64), ^bb19
  ^bb19:
    llvm.return %222 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %351 = llvm.mlir.constant(8) : i64
    %352 = llvm.mlir.constant(16) : i64
    %353 = llvm.mlir.constant(24) : i64
    %354 = llvm.mlir.constant(32) : i64
    %355 = llvm.mlir.constant(40) : i64
    %356 = llvm.mlir.constant(48) : i64
    %357 = llvm.mlir.constant(56) : i64
    %358 = llvm.mlir.constant(64) : i64
    %359 = llvm.mlir.constant(72) : i64
    %360 = llvm.mlir.constant(80) : i64
    %361 = llvm.mlir.constant(88) : i64
    %362 = llvm.mlir.constant(96) : i64
    %363 = llvm.mlir.constant(104) : i64
    %364 = llvm.mlir.constant(112) : i64
    %365 = llvm.mlir.constant(120) : i64
    %366 = llvm.mlir.constant(128) : i64
    %367 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %368 = llvm.getelementptr inbounds %context_1[%351] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %369 = llvm.load %368 {alignment = 8 : i64} : !llvm.ptr -> i64
    %370 = llvm.getelementptr inbounds %context_1[%352] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %371 = llvm.load %370 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %372 = llvm.getelementptr inbounds %context_1[%353] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %373 = llvm.load %372 {alignment = 8 : i64} : !llvm.ptr -> i1
    %374 = llvm.getelementptr inbounds %context_1[%354] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %375 = llvm.load %374 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %376 = llvm.getelementptr inbounds %context_1[%355] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %377 = llvm.load %376 {alignment = 8 : i64} : !llvm.ptr -> i64
    %378 = llvm.getelementptr inbounds %context_1[%356] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %379 = llvm.load %378 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %380 = llvm.getelementptr inbounds %context_1[%357] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %381 = llvm.load %380 {alignment = 8 : i64} : !llvm.ptr -> i64
    %382 = llvm.getelementptr inbounds %context_1[%358] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %383 = llvm.load %382 {alignment = 8 : i64} : !llvm.ptr -> i64
    %384 = llvm.getelementptr inbounds %context_1[%359] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %385 = llvm.load %384 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %386 = llvm.getelementptr inbounds %context_1[%360] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %387 = llvm.load %386 {alignment = 8 : i64} : !llvm.ptr -> i64
    %388 = llvm.getelementptr inbounds %context_1[%361] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %389 = llvm.load %388 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %390 = llvm.getelementptr inbounds %context_1[%362] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %391 = llvm.load %390 {alignment = 8 : i64} : !llvm.ptr -> i64
    %392 = llvm.getelementptr inbounds %context_1[%363] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %393 = llvm.load %392 {alignment = 8 : i64} : !llvm.ptr -> i64
    %394 = llvm.getelementptr inbounds %context_1[%364] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %395 = llvm.load %394 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %396 = llvm.getelementptr inbounds %context_1[%365] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %397 = llvm.load %396 {alignment = 8 : i64} : !llvm.ptr -> i64
    %398 = llvm.getelementptr inbounds %context_1[%366] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %399 = llvm.load %398 {alignment = 8 : i64} : !llvm.ptr -> i64
    %400 = llvm.call @program.parallel1(%begin_3, %end_3, %367, %369, %371, %373, %375, %377, %379, %381, %383, %385, %387, %389, %391, %393, %395, %397, %399) : (i64, i64, i64, i64, !llvm.ptr, i1, !llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> i32
    llvm.return %400 : i32
  }
  llvm.func @program_shapes(%a_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_2: i64, %a_stride0_2: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_2: i64, %b_stride0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %401 = llvm.mlir.constant(0) : i64
    %402 = llvm.mlir.constant(1) : i64
    %403 = llvm.mlir.constant(2) : i64
    %404 = llvm.mlir.constant(1 : i32) : i32
    %405 = llvm.mlir.constant(3) : i64
    %406 = llvm.mlir.constant(4) : i64
    %407 = llvm.mlir.constant(5) : i64
    %408 = llvm.mlir.constant(6) : i64
    %409 = llvm.mlir.constant(7) : i64
    %410 = llvm.mlir.constant(0 : i32) : i32
    %411 = llvm.icmp "eq" %a_size0_2, %b_size0_2 : i64
    %412 = llvm.add %a_stride0_2, %b_stride0_2 : i64
    %413 = llvm.add %402, %a_size0_2 : i64
    %414 = llvm.add %413, %402 : i64
    %415 = llvm.add %402, %b_stride0_2 : i64
    %416 = llvm.add %415, %402 : i64
    %417 = llvm.mul %402, %a_size0_2 : i64
    %418 = llvm.mul %403, %a_stride0_2 : i64
    llvm.cond_br %411, ^bb1, ^bb2(%404 : i32)
  ^bb1:
    llvm.store %a_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %419 = llvm.getelementptr inbounds %extents[%402] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %412, %419 {alignment = 8 : i64} : i64, !llvm.ptr
    %420 = llvm.getelementptr inbounds %extents[%403] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size0_2, %420 {alignment = 8 : i64} : i64, !llvm.ptr
    %421 = llvm.getelementptr inbounds %extents[%405] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_stride0_2, %421 {alignment = 8 : i64} : i64, !llvm.ptr
    %422 = llvm.getelementptr inbounds %extents[%406] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %414, %422 {alignment = 8 : i64} : i64, !llvm.ptr
    %423 = llvm.getelementptr inbounds %extents[%407] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %416, %423 {alignment = 8 : i64} : i64, !llvm.ptr
    %424 = llvm.getelementptr inbounds %extents[%408] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %417, %424 {alignment = 8 : i64} : i64, !llvm.ptr
    %425 = llvm.getelementptr inbounds %extents[%409] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %418, %425 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %410 : i32
  ^bb2(%426: i32):
    llvm.return %426 : i32
  }
}
