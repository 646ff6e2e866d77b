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
    %24 = arith.constant 8192 : index
    %25 = arith.ceildivsi %23, %24 : index
    %26 = arith.constant 0 : index
    %27 = arith.maxsi %25, %26 : index
    %28 = arith.constant 3073 : index
    %29 = arith.muli %27, %28 : index
    %30 = arith.constant 32768 : index
    %31 = arith.cmpi sge, %29, %30 : index
    %32 = memref.dim %20, %c0 : memref<?xf32>
    %33 = arith.muli %32, %2 : index
    %34 = arith.cmpi ugt, %33, %3 : index
    %35 = "memref.extract_aligned_pointer_as_index"(%20) : (memref<?xf32>) -> index
    %36 = arith.andi %35, %4 : index
    %37 = arith.cmpi eq, %36, %c0 : index
    %38 = arith.andi %34, %37 : i1
    "omp.parallel"(%31) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %23, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_strip: index):
          scf.for %j = %c0 to %c8192 step %c8 {
            %j_1 = arith.addi %j_strip, %j overflow<nsw> : index
            scf.if %38 {
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
    %39 = arith.subi %19, %23 overflow<nsw> : index
    %40 = arith.shrsi %39, %c3 : index
    %41 = arith.muli %40, %c8 overflow<nsw> : index
    %42 = arith.addi %41, %23 overflow<nsw> : index
    %43 = arith.maxsi %42, %23 : index
    %44 = arith.subi %19, %43 overflow<nsw> : index
    %45 = vector.create_mask %44 : vector<8xi1>
    scf.for %j_2 = %23 to %43 step %c8 {
      scf.if %38 {
        vector.store %0, %20[%j_2] {alignment = 16 : i64, nontemporal = true} : memref<?xf32>, vector<8xf32>
      } else {
        vector.store %0, %20[%j_2] : memref<?xf32>, vector<8xf32>
      }
    }
    scf.if %38 {
      "omp.flush"() : () -> ()
    }
    scf.for %j_3 = %43 to %19 step %c8 {
      vector.maskedstore %20[%j_3], %45, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32>
    }
    %46 = memref.reinterpret_cast %out3_1 to offset: [0], sizes: [1, %8, 2, %9], strides: [%18, %17, %9, 1] : memref<?x?xf32> to memref<1x?x2x?xf32>
    %47 = arith.constant 0 : index
    %48 = arith.maxsi %8, %47 : index
    %49 = arith.constant 3 : index
    %50 = arith.shrsi %9, %49 : index
    %51 = arith.constant 8 : index
    %52 = arith.muli %50, %51 : index
    %53 = arith.constant 8 : index
    %54 = arith.ceildivsi %52, %53 : index
    %55 = arith.constant 0 : index
    %56 = arith.maxsi %54, %55 : index
    %57 = arith.constant 9 : index
    %58 = arith.muli %56, %57 : index
    %59 = arith.constant 0 : index
    %60 = arith.maxsi %52, %59 : index
    %61 = arith.subi %9, %60 : index
    %62 = arith.constant 8 : index
    %63 = arith.ceildivsi %61, %62 : index
    %64 = arith.constant 0 : index
    %65 = arith.maxsi %63, %64 : index
    %66 = arith.constant 11 : index
    %67 = arith.muli %65, %66 : index
    %68 = arith.constant 3 : index
    %69 = arith.shrsi %10, %68 : index
    %70 = arith.constant 8 : index
    %71 = arith.muli %69, %70 : index
    %72 = arith.constant 8 : index
    %73 = arith.ceildivsi %71, %72 : index
    %74 = arith.constant 0 : index
    %75 = arith.maxsi %73, %74 : index
    %76 = arith.constant 9 : index
    %77 = arith.muli %75, %76 : index
    %78 = arith.constant 0 : index
    %79 = arith.maxsi %71, %78 : index
    %80 = arith.subi %10, %79 : index
    %81 = arith.constant 8 : index
    %82 = arith.ceildivsi %80, %81 : index
    %83 = arith.constant 0 : index
    %84 = arith.maxsi %82, %83 : index
    %85 = arith.constant 11 : index
    %86 = arith.muli %84, %85 : index
    %87 = arith.constant 8 : index
    %88 = arith.ceildivsi %52, %87 : index
    %89 = arith.constant 0 : index
    %90 = arith.maxsi %88, %89 : index
    %91 = arith.constant 4 : index
    %92 = arith.muli %90, %91 : index
    %93 = arith.subi %9, %60 : index
    %94 = arith.constant 8 : index
    %95 = arith.ceildivsi %93, %94 : index
    %96 = arith.constant 0 : index
    %97 = arith.maxsi %95, %96 : index
    %98 = arith.constant 6 : index
    %99 = arith.muli %97, %98 : index
    %100 = arith.constant 2 : index
    %101 = arith.addi %100, %92 : index
    %102 = arith.addi %101, %99 : index
    %103 = arith.constant 2 : index
    %104 = arith.muli %103, %102 : index
    %105 = arith.constant 11 : index
    %106 = arith.addi %105, %58 : index
    %107 = arith.addi %106, %67 : index
    %108 = arith.addi %107, %77 : index
    %109 = arith.addi %108, %86 : index
    %110 = arith.addi %109, %104 : index
    %111 = arith.muli %48, %110 : index
    %112 = arith.constant 32768 : index
    %113 = arith.cmpi sge, %111, %112 : index
    %114 = memref.dim %b, %c0 : memref<?x?xf32>
    %115 = arith.muli %8, %9 : index
    %116 = arith.muli %115, %5 : index
    %117 = arith.muli %8, %11 : index
    %118 = arith.muli %117, %2 : index
    %119 = arith.muli %114, %10 : index
    %120 = arith.muli %119, %2 : index
    %121 = arith.muli %13, %15 : index
    %122 = arith.muli %121, %2 : index
    %123 = arith.addi %116, %118 : index
    %124 = arith.addi %123, %120 : index
    %125 = arith.addi %124, %122 : index
    %126 = arith.cmpi ugt, %125, %3 : index
    %127 = "memref.extract_aligned_pointer_as_index"(%out0_1) : (memref<?x?xf32>) -> index
    %128 = arith.muli %11, %2 : index
    %129 = arith.ori %127, %128 : index
    %130 = arith.andi %129, %4 : index
    %131 = arith.cmpi eq, %130, %c0 : index
    %132 = "memref.extract_aligned_pointer_as_index"(%out0_1) : (memref<?x?xf32>) -> index
    %133 = "memref.extract_aligned_pointer_as_index"(%a) : (memref<?x?xf32>) -> index
    %134 = arith.subi %132, %133 : index
    %135 = arith.subi %134, %c1 : index
    %136 = arith.andi %135, %6 : index
    %137 = arith.cmpi uge, %136, %7 : index
    %138 = arith.andi %126, %137 : i1
    %139 = arith.andi %138, %131 : i1
    "omp.parallel"(%113) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %8, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %140 = arith.shrsi %9, %c3 : index
          %141 = arith.muli %140, %c8 overflow<nsw> : index
          scf.for %j_4 = %c0 to %141 step %c8 {
            %142 = vector.load %a[%i, %j_4] : memref<?x?xf32>, vector<8xf32>
            scf.if %139 {
              vector.store %142, %out0_1[%i, %j_4] {alignment = 16 : i64, nontemporal = true} : memref<?x?xf32>, vector<8xf32>
            } else {
              vector.store %142, %out0_1[%i, %j_4] : memref<?x?xf32>, vector<8xf32>
            }
            %143 = arith.mulf %142, %1 : vector<8xf32>
            vector.store %142, %out1_1[%c0, %i, %j_4] : memref<2x?x?xf32>, vector<8xf32>
            vector.store %143, %out1_1[%c1, %i, %j_4] : memref<2x?x?xf32>, vector<8xf32>
          }
          %144 = arith.maxsi %141, %c0 : index
          scf.for %j_5 = %144 to %9 step %c8 {
            %145 = arith.subi %9, %j_5 overflow<nsw> : index
            %146 = vector.create_mask %145 : vector<8xi1>
            %147 = vector.maskedload %a[%i, %j_5], %146, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            vector.maskedstore %out0_1[%i, %j_5], %146, %147 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %148 = arith.mulf %147, %1 : vector<8xf32>
            vector.maskedstore %out1_1[%c0, %i, %j_5], %146, %147 : memref<2x?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out1_1[%c1, %i, %j_5], %146, %148 : memref<2x?x?xf32>, vector<8xi1>, vector<8xf32>
          }
          %149 = arith.shrsi %10, %c3 : index
          %150 = arith.muli %149, %c8 overflow<nsw> : index
          scf.for %j_6 = %c0 to %150 step %c8 {
            %151 = vector.load %b[%i, %j_6] : memref<?x?xf32>, vector<8xf32>
            %152 = arith.addi %j_6, %9 overflow<nsw> : index
            vector.store %151, %out0_1[%i, %152] : memref<?x?xf32>, vector<8xf32>
            %153 = arith.addi %i, %c1 overflow<nsw> : index
            %154 = arith.addi %j_6, %c1 overflow<nsw> : index
            vector.store %151, %out2_1[%153, %154] : memref<?x?xf32>, vector<8xf32>
          }
          %155 = arith.maxsi %150, %c0 : index
          scf.for %j_7 = %155 to %10 step %c8 {
            %156 = arith.subi %10, %j_7 overflow<nsw> : index
            %157 = vector.create_mask %156 : vector<8xi1>
            %158 = vector.maskedload %b[%i, %j_7], %157, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %159 = arith.addi %j_7, %9 overflow<nsw> : index
            vector.maskedstore %out0_1[%i, %159], %157, %158 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %160 = arith.addi %i, %c1 overflow<nsw> : index
            %161 = arith.addi %j_7, %c1 overflow<nsw> : index
            vector.maskedstore %out2_1[%160, %161], %157, %158 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
          scf.for %j_8 = %c0 to %c2 step %c1 {
            scf.for %k = %c0 to %141 step %c8 {
              %162 = vector.load %a[%i, %k] : memref<?x?xf32>, vector<8xf32>
              vector.store %162, %46[%c0, %i, %j_8, %k] : memref<1x?x2x?xf32>, vector<8xf32>
            }
            scf.for %k_1 = %144 to %9 step %c8 {
              %163 = arith.subi %9, %k_1 overflow<nsw> : index
              %164 = vector.create_mask %163 : vector<8xi1>
              %165 = vector.maskedload %a[%i, %k_1], %164, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
              vector.maskedstore %46[%c0, %i, %j_8, %k_1], %164, %165 : memref<1x?x2x?xf32>, vector<8xi1>, vector<8xf32>
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
    %13 = llvm.mlir.constant(3073) : i64
    %14 = llvm.mlir.constant(32768) : i64
    %15 = llvm.mlir.constant(32) : i64
    %16 = llvm.alloca %15 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %17 = llvm.mlir.constant(24) : i64
    %18 = llvm.mlir.constant(9) : i64
    %19 = llvm.mlir.constant(11) : i64
    %20 = llvm.mlir.constant(6) : i64
    %21 = llvm.mlir.constant(136) : i64
    %22 = llvm.alloca %21 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %23 = llvm.mlir.constant(40) : i64
    %24 = llvm.mlir.constant(48) : i64
    %25 = llvm.mlir.constant(56) : i64
    %26 = llvm.mlir.constant(64) : i64
    %27 = llvm.mlir.constant(72) : i64
    %28 = llvm.mlir.constant(80) : i64
    %29 = llvm.mlir.constant(88) : i64
    %30 = llvm.mlir.constant(96) : i64
    %31 = llvm.mlir.constant(104) : i64
    %32 = llvm.mlir.constant(112) : i64
    %33 = llvm.mlir.constant(120) : i64
    %34 = llvm.mlir.constant(128) : i64
    %35 = llvm.mlir.constant(0 : i32) : i32
    %36 = llvm.mul %out1_stride1, %out1_size1 overflow<nsw> : i64
    %37 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %38 = llvm.mlir.constant(dense<2.000000e+00> : vector<8xf32>) : vector<8xf32>
    %39 = llvm.add %a_stride0, %b_stride0 : i64
    %40 = llvm.add %5, %a_size0 : i64
    %41 = llvm.add %40, %5 : i64
    %42 = llvm.add %5, %b_stride0 : i64
    %43 = llvm.add %42, %5 : i64
    %44 = llvm.mul %a_size0, %a_stride0 : i64
    %45 = llvm.mul %a_stride0, %6 : i64
    %46 = llvm.mul %44, %6 : i64
    %47 = llvm.mul %41, %43 : i64
    %48 = llvm.mul %41, %43 overflow<nsw> : i64
    %49 = llvm.ashr %47, %1 : i64
    %50 = llvm.mul %49, %0 overflow<nsw> : i64
    %51 = llvm.intr.smax(%50, %2) : (i64, i64) -> i64
    %52 = llvm.sdiv %51, %0 : i64
    %53 = llvm.srem %51, %0 : i64
    %54 = llvm.icmp "ne" %53, %2 : i64
    %55 = llvm.xor %53, %0 : i64
    %56 = llvm.icmp "sge" %55, %2 : i64
    %57 = llvm.and %54, %56 : i1
    %58 = llvm.add %52, %5 : i64
    %59 = llvm.select %57, %58, %52 : i1, i64
    %60 = llvm.intr.smax(%59, %2) : (i64, i64) -> i64
    %61 = llvm.mul %60, %13 : i64
    %62 = llvm.icmp "sge" %61, %14 : i64
    %63 = llvm.mul %48, %7 : i64
    %64 = llvm.icmp "ugt" %63, %8 : i64
    %65 = llvm.ptrtoint %out2 : !llvm.ptr to i64
    %66 = llvm.and %65, %9 : i64
    %67 = llvm.icmp "eq" %66, %2 : i64
    %68 = llvm.and %64, %67 : i1
    %69 = llvm.icmp "sgt" %51, %2 : i64
    %70 = llvm.sub %51, %5 overflow<nsw> : i64
    %71 = llvm.sdiv %70, %0 : i64
    %72 = llvm.add %71, %5 overflow<nsw> : i64
    %73 = llvm.select %69, %72, %2 : i1, i64
    llvm.cond_br %62, ^bb1, ^bb2
  ^bb1:
    llvm.store %51, %16 {alignment = 8 : i64} : i64, !llvm.ptr
    %74 = llvm.getelementptr inbounds %16[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %68, %74 {alignment = 8 : i64} : i1, !llvm.ptr
    %75 = llvm.getelementptr inbounds %16[%10] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %75 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %76 = llvm.getelementptr inbounds %16[%17] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %48, %76 {alignment = 8 : i64} : i64, !llvm.ptr
    %77 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %78 = llvm.call @stepwell_parallel_for(%77, %16, %73, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%78 : i32)
  ^bb2:
    %79 = llvm.call @program.parallel0(%2, %73, %51, %68, %out2, %48) : (i64, i64, i64, i1, !llvm.ptr, i64) -> i32
    llvm.br ^bb3(%79 : i32)
  ^bb3(%80: i32):
    %81 = llvm.sub %47, %51 overflow<nsw> : i64
    %82 = llvm.ashr %81, %4 : i64
    %83 = llvm.mul %82, %3 overflow<nsw> : i64
    %84 = llvm.add %83, %51 overflow<nsw> : i64
    %85 = llvm.intr.smax(%84, %51) : (i64, i64) -> i64
    %86 = llvm.sub %47, %85 overflow<nsw> : i64
    %87 = llvm.intr.smin(%86, %3) : (i64, i64) -> i64
    %88 = llvm.intr.smax(%87, %2) : (i64, i64) -> i64
    %89 = llvm.trunc %88 : i64 to i32
    %90 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %91 = llvm.mlir.poison : vector<8xi32>
    %92 = llvm.insertelement %89, %91[%2 : i64] : vector<8xi32>
    %93 = llvm.shufflevector %92, %91 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %94 = llvm.icmp "slt" %90, %93 : vector<8xi32>
    %95 = llvm.icmp "slt" %51, %85 : i64
    llvm.cond_br %95, ^bb4(%51 : i64), ^bb8
  ^bb4(%j: i64):
    llvm.cond_br %68, ^bb5, ^bb6
  ^bb5:
    %96 = llvm.getelementptr inbounds %out2[%j] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %37, %96 {alignment = 16 : i64, nontemporal} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb7
  ^bb6:
    %97 = llvm.getelementptr inbounds %out2[%j] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %37, %97 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb7
  ^bb7:
    %98 = llvm.add %j, %3 overflow<nsw> : i64
    %99 = llvm.icmp "slt" %98, %85 : i64
    llvm.cond_br %99, ^bb4(%98 : i64), ^bb8
  ^bb8:
    llvm.cond_br %68, ^bb9, ^bb10
  ^bb9:
    llvm.fence seq_cst
    llvm.br ^bb10
  ^bb10:
    %100 = llvm.icmp "slt" %85, %47 : i64
    llvm.cond_br %100, ^bb11(%85 : i64), ^bb12
  ^bb11(%j_1: i64):
    %101 = llvm.getelementptr inbounds %out2[%j_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %37, %101, %94 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %102 = llvm.add %j_1, %3 overflow<nsw> : i64
    %103 = llvm.icmp "slt" %102, %47 : i64
    llvm.cond_br %103, ^bb11(%102 : i64), ^bb12
  ^bb12:
    %104 = llvm.intr.smax(%a_size0, %2) : (i64, i64) -> i64
    %105 = llvm.ashr %a_stride0, %4 : i64
    %106 = llvm.mul %105, %3 : i64
    %107 = llvm.sdiv %106, %3 : i64
    %108 = llvm.srem %106, %3 : i64
    %109 = llvm.icmp "ne" %108, %2 : i64
    %110 = llvm.xor %108, %3 : i64
    %111 = llvm.icmp "sge" %110, %2 : i64
    %112 = llvm.and %109, %111 : i1
    %113 = llvm.add %107, %5 : i64
    %114 = llvm.select %112, %113, %107 : i1, i64
    %115 = llvm.intr.smax(%114, %2) : (i64, i64) -> i64
    %116 = llvm.mul %115, %18 : i64
    %117 = llvm.intr.smax(%106, %2) : (i64, i64) -> i64
    %118 = llvm.sub %a_stride0, %117 : i64
    %119 = llvm.sdiv %118, %3 : i64
    %120 = llvm.srem %118, %3 : i64
    %121 = llvm.icmp "ne" %120, %2 : i64
    %122 = llvm.xor %120, %3 : i64
    %123 = llvm.icmp "sge" %122, %2 : i64
    %124 = llvm.and %121, %123 : i1
    %125 = llvm.add %119, %5 : i64
    %126 = llvm.select %124, %125, %119 : i1, i64
    %127 = llvm.intr.smax(%126, %2) : (i64, i64) -> i64
    %128 = llvm.mul %127, %19 : i64
    %129 = llvm.ashr %b_stride0, %4 : i64
    %130 = llvm.mul %129, %3 : i64
    %131 = llvm.sdiv %130, %3 : i64
    %132 = llvm.srem %130, %3 : i64
    %133 = llvm.icmp "ne" %132, %2 : i64
    %134 = llvm.xor %132, %3 : i64
    %135 = llvm.icmp "sge" %134, %2 : i64
    %136 = llvm.and %133, %135 : i1
    %137 = llvm.add %131, %5 : i64
    %138 = llvm.select %136, %137, %131 : i1, i64
    %139 = llvm.intr.smax(%138, %2) : (i64, i64) -> i64
    %140 = llvm.mul %139, %18 : i64
    %141 = llvm.intr.smax(%130, %2) : (i64, i64) -> i64
    %142 = llvm.sub %b_stride0, %141 : i64
    %143 = llvm.sdiv %142, %3 : i64
    %144 = llvm.srem %142, %3 : i64
    %145 = llvm.icmp "ne" %144, %2 : i64
    %146 = llvm.xor %144, %3 : i64
    %147 = llvm.icmp "sge" %146, %2 : i64
    %148 = llvm.and %145, %147 : i1
    %149 = llvm.add %143, %5 : i64
    %150 = llvm.select %148, %149, %143 : i1, i64
    %151 = llvm.intr.smax(%150, %2) : (i64, i64) -> i64
    %152 = llvm.mul %151, %19 : i64
    %153 = llvm.sdiv %106, %3 : i64
    %154 = llvm.srem %106, %3 : i64
    %155 = llvm.icmp "ne" %154, %2 : i64
    %156 = llvm.xor %154, %3 : i64
    %157 = llvm.icmp "sge" %156, %2 : i64
    %158 = llvm.and %155, %157 : i1
    %159 = llvm.add %153, %5 : i64
    %160 = llvm.select %158, %159, %153 : i1, i64
    %161 = llvm.intr.smax(%160, %2) : (i64, i64) -> i64
    %162 = llvm.mul %161, %7 : i64
    %163 = llvm.sub %a_stride0, %117 : i64
    %164 = llvm.sdiv %163, %3 : i64
    %165 = llvm.srem %163, %3 : i64
    %166 = llvm.icmp "ne" %165, %2 : i64
    %167 = llvm.xor %165, %3 : i64
    %168 = llvm.icmp "sge" %167, %2 : i64
    %169 = llvm.and %166, %168 : i1
    %170 = llvm.add %164, %5 : i64
    %171 = llvm.select %169, %170, %164 : i1, i64
    %172 = llvm.intr.smax(%171, %2) : (i64, i64) -> i64
    %173 = llvm.mul %172, %20 : i64
    %174 = llvm.add %6, %162 : i64
    %175 = llvm.add %174, %173 : i64
    %176 = llvm.mul %6, %175 : i64
    %177 = llvm.add %19, %116 : i64
    %178 = llvm.add %177, %128 : i64
    %179 = llvm.add %178, %140 : i64
    %180 = llvm.add %179, %152 : i64
    %181 = llvm.add %180, %176 : i64
    %182 = llvm.mul %104, %181 : i64
    %183 = llvm.icmp "sge" %182, %14 : i64
    %184 = llvm.mul %a_size0, %a_stride0 : i64
    %185 = llvm.mul %184, %10 : i64
    %186 = llvm.mul %a_size0, %39 : i64
    %187 = llvm.mul %186, %7 : i64
    %188 = llvm.mul %b_size0, %b_stride0 : i64
    %189 = llvm.mul %188, %7 : i64
    %190 = llvm.mul %41, %43 : i64
    %191 = llvm.mul %190, %7 : i64
    %192 = llvm.add %185, %187 : i64
    %193 = llvm.add %192, %189 : i64
    %194 = llvm.add %193, %191 : i64
    %195 = llvm.icmp "ugt" %194, %8 : i64
    %196 = llvm.ptrtoint %out0 : !llvm.ptr to i64
    %197 = llvm.mul %39, %7 : i64
    %198 = llvm.or %196, %197 : i64
    %199 = llvm.and %198, %9 : i64
    %200 = llvm.icmp "eq" %199, %2 : i64
    %201 = llvm.ptrtoint %out0 : !llvm.ptr to i64
    %202 = llvm.ptrtoint %a : !llvm.ptr to i64
    %203 = llvm.sub %201, %202 : i64
    %204 = llvm.sub %203, %5 : i64
    %205 = llvm.and %204, %11 : i64
    %206 = llvm.icmp "uge" %205, %12 : i64
    %207 = llvm.and %195, %206 : i1
    %208 = llvm.and %207, %200 : i1
    %209 = llvm.icmp "sgt" %a_size0, %2 : i64
    %210 = llvm.select %209, %a_size0, %2 : i1, i64
    llvm.cond_br %183, ^bb13, ^bb14
  ^bb13:
    llvm.store %a_size0, %22 {alignment = 8 : i64} : i64, !llvm.ptr
    %211 = llvm.getelementptr inbounds %22[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride0, %211 {alignment = 8 : i64} : i64, !llvm.ptr
    %212 = llvm.getelementptr inbounds %22[%10] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %212 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %213 = llvm.getelementptr inbounds %22[%17] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %208, %213 {alignment = 8 : i64} : i1, !llvm.ptr
    %214 = llvm.getelementptr inbounds %22[%15] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %214 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %215 = llvm.getelementptr inbounds %22[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %39, %215 {alignment = 8 : i64} : i64, !llvm.ptr
    %216 = llvm.getelementptr inbounds %22[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %216 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %217 = llvm.getelementptr inbounds %22[%25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %44, %217 {alignment = 8 : i64} : i64, !llvm.ptr
    %218 = llvm.getelementptr inbounds %22[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride0, %218 {alignment = 8 : i64} : i64, !llvm.ptr
    %219 = llvm.getelementptr inbounds %22[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %219 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %220 = llvm.getelementptr inbounds %22[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %220 {alignment = 8 : i64} : i64, !llvm.ptr
    %221 = llvm.getelementptr inbounds %22[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %221 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %222 = llvm.getelementptr inbounds %22[%30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %41, %222 {alignment = 8 : i64} : i64, !llvm.ptr
    %223 = llvm.getelementptr inbounds %22[%31] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %43, %223 {alignment = 8 : i64} : i64, !llvm.ptr
    %224 = llvm.getelementptr inbounds %22[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out3, %224 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %225 = llvm.getelementptr inbounds %22[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %46, %225 {alignment = 8 : i64} : i64, !llvm.ptr
    %226 = llvm.getelementptr inbounds %22[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %45, %226 {alignment = 8 : i64} : i64, !llvm.ptr
    %227 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %228 = llvm.call @stepwell_parallel_for(%227, %22, %210, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb15(%228 : i32)
  ^bb14:
    %229 = llvm.call @program.parallel1(%2, %210, %a_size0, %a_stride0, %a, %208, %out0, %39, %out1, %44, %b_stride0, %b, %b_size0, %out2, %41, %43, %out3, %46, %45) : (i64, i64, i64, i64, !llvm.ptr, i1, !llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb15(%229 : i32)
  ^bb15(%230: i32):
    llvm.return %35 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %231: i64, %232: i1, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %233: i64) -> i32 attributes {no_unwind, no_inline} {
    %234 = llvm.mlir.constant(0) : i64
    %235 = llvm.mlir.constant(8192) : i64
    %236 = llvm.mlir.constant(8) : i64
    %237 = llvm.mlir.constant(1) : i64
    %238 = llvm.mlir.constant(0 : i32) : i32
    %239 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %240 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %240, ^bb1(%begin : i64), ^bb7
  ^bb1(%241: i64):
    %j_strip = llvm.mul %241, %235 overflow<nsw> : i64
    llvm.br ^bb2(%234 : i64)
  ^bb2(%j_2: i64):
    %j_3 = llvm.add %j_strip, %j_2 overflow<nsw> : i64
    llvm.cond_br %232, ^bb3, ^bb4
  ^bb3:
    %242 = llvm.getelementptr inbounds %out2_1[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %239, %242 {alignment = 16 : i64, nontemporal} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb5
  ^bb4:
    %243 = llvm.getelementptr inbounds %out2_1[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %239, %243 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %244 = llvm.add %j_2, %236 overflow<nsw> : i64
    %245 = llvm.icmp "slt" %244, %235 : i64
    llvm.cond_br %245, ^bb2(%244 : i64), ^bb6
  ^bb6:
    %246 = llvm.add %241, %237 overflow<nsw> : i64
    %247 = llvm.icmp "slt" %246, %end : i64
    llvm.cond_br %247, ^bb1(%246 : i64), ^bb7
  ^bb7:
    llvm.return %238 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %248 = llvm.mlir.constant(8) : i64
    %249 = llvm.mlir.constant(16) : i64
    %250 = llvm.mlir.constant(24) : i64
    %251 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %252 = llvm.getelementptr inbounds %context[%248] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %253 = llvm.load %252 {alignment = 8 : i64} : !llvm.ptr -> i1
    %254 = llvm.getelementptr inbounds %context[%249] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %255 = llvm.load %254 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %256 = llvm.getelementptr inbounds %context[%250] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %257 = llvm.load %256 {alignment = 8 : i64} : !llvm.ptr -> i64
    %258 = llvm.call @program.parallel0(%begin_1, %end_1, %251, %253, %255, %257) : (i64, i64, i64, i1, !llvm.ptr, i64) -> i32
    llvm.return %258 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %a_size0_1: i64, %a_stride0_1: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %259: i1, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %260: i64, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %261: i64, %b_stride0_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %out2_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %262: i64, %263: i64, %out3_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %264: i64, %265: i64) -> i32 attributes {no_unwind, no_inline} {
    %266 = llvm.mlir.constant(0) : i64
    %267 = llvm.mlir.constant(1) : i64
    %268 = llvm.mlir.constant(3) : i64
    %269 = llvm.mlir.constant(8) : i64
    %270 = llvm.mlir.constant(2) : i64
    %271 = llvm.mlir.constant(0 : i32) : i32
    %272 = llvm.mlir.constant(dense<2.000000e+00> : vector<8xf32>) : vector<8xf32>
    %273 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %274 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %274, ^bb1(%begin_2 : i64), ^bb19
  ^bb1(%i: i64):
    %275 = llvm.ashr %a_stride0_1, %268 : i64
    %276 = llvm.mul %275, %269 overflow<nsw> : i64
    %277 = llvm.icmp "slt" %266, %276 : i64
    llvm.cond_br %277, ^bb2(%266 : i64), ^bb6
  ^bb2(%j_4: i64):
    %278 = llvm.mul %i, %a_stride0_1 overflow<nsw> : i64
    %279 = llvm.add %278, %j_4 overflow<nsw> : i64
    %280 = llvm.getelementptr inbounds %a_1[%279] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %281 = llvm.load %280 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.cond_br %259, ^bb3, ^bb4
  ^bb3:
    %282 = llvm.mul %i, %260 overflow<nsw> : i64
    %283 = llvm.add %282, %j_4 overflow<nsw> : i64
    %284 = llvm.getelementptr inbounds %out0_1[%283] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %281, %284 {alignment = 16 : i64, nontemporal} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb5
  ^bb4:
    %285 = llvm.mul %i, %260 overflow<nsw> : i64
    %286 = llvm.add %285, %j_4 overflow<nsw> : i64
    %287 = llvm.getelementptr inbounds %out0_1[%286] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %281, %287 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %288 = llvm.fmul %281, %272 : vector<8xf32>
    %289 = llvm.mul %i, %a_stride0_1 overflow<nsw> : i64
    %290 = llvm.add %289, %j_4 overflow<nsw> : i64
    %291 = llvm.getelementptr inbounds %out1_1[%290] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %281, %291 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %292 = llvm.getelementptr inbounds %291[%261] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %288, %292 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %293 = llvm.add %j_4, %269 overflow<nsw> : i64
    %294 = llvm.icmp "slt" %293, %276 : i64
    llvm.cond_br %294, ^bb2(%293 : i64), ^bb6
  ^bb6:
    %295 = llvm.intr.smax(%276, %266) : (i64, i64) -> i64
    %296 = llvm.icmp "slt" %295, %a_stride0_1 : i64
    llvm.cond_br %296, ^bb7(%295 : i64), ^bb8
  ^bb7(%j_5: i64):
    %297 = llvm.sub %a_stride0_1, %j_5 overflow<nsw> : i64
    %298 = llvm.intr.smin(%297, %269) : (i64, i64) -> i64
    %299 = llvm.intr.smax(%298, %266) : (i64, i64) -> i64
    %300 = llvm.trunc %299 : i64 to i32
    %301 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %302 = llvm.mlir.poison : vector<8xi32>
    %303 = llvm.insertelement %300, %302[%266 : i64] : vector<8xi32>
    %304 = llvm.shufflevector %303, %302 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %305 = llvm.icmp "slt" %301, %304 : vector<8xi32>
    %306 = llvm.mul %i, %a_stride0_1 overflow<nsw> : i64
    %307 = llvm.add %306, %j_5 overflow<nsw> : i64
    %308 = llvm.getelementptr inbounds %a_1[%307] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %309 = llvm.intr.masked.load %308, %305, %273 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %310 = llvm.mul %i, %260 overflow<nsw> : i64
    %311 = llvm.add %310, %j_5 overflow<nsw> : i64
    %312 = llvm.getelementptr inbounds %out0_1[%311] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %309, %312, %305 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %313 = llvm.fmul %309, %272 : vector<8xf32>
    %314 = llvm.add %306, %j_5 overflow<nsw> : i64
    %315 = llvm.getelementptr inbounds %out1_1[%314] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %309, %315, %305 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %316 = llvm.getelementptr inbounds %315[%261] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %313, %316, %305 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %317 = llvm.add %j_5, %269 overflow<nsw> : i64
    %318 = llvm.icmp "slt" %317, %a_stride0_1 : i64
    llvm.cond_br %318, ^bb7(%317 : i64), ^bb8
  ^bb8:
    %319 = llvm.ashr %b_stride0_1, %268 : i64
    %320 = llvm.mul %319, %269 overflow<nsw> : i64
    %321 = llvm.icmp "slt" %266, %320 : i64
    llvm.cond_br %321, ^bb9(%266 : i64), ^bb10
  ^bb9(%j_6: i64):
    %322 = llvm.mul %i, %b_stride0_1 overflow<nsw> : i64
    %323 = llvm.add %322, %j_6 overflow<nsw> : i64
    %324 = llvm.getelementptr inbounds %b_1[%323] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %325 = llvm.load %324 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %326 = llvm.add %j_6, %a_stride0_1 overflow<nsw> : i64
    %327 = llvm.mul %i, %260 overflow<nsw> : i64
    %328 = llvm.add %327, %326 overflow<nsw> : i64
    %329 = llvm.getelementptr inbounds %out0_1[%328] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %325, %329 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %330 = llvm.add %i, %267 overflow<nsw> : i64
    %331 = llvm.add %j_6, %267 overflow<nsw> : i64
    %332 = llvm.mul %330, %263 overflow<nsw> : i64
    %333 = llvm.add %332, %331 overflow<nsw> : i64
    %334 = llvm.getelementptr inbounds %out2_2[%333] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %325, %334 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %335 = llvm.add %j_6, %269 overflow<nsw> : i64
    %336 = llvm.icmp "slt" %335, %320 : i64
    llvm.cond_br %336, ^bb9(%335 : i64), ^bb10
  ^bb10:
    %337 = llvm.intr.smax(%320, %266) : (i64, i64) -> i64
    %338 = llvm.icmp "slt" %337, %b_stride0_1 : i64
    llvm.cond_br %338, ^bb11(%337 : i64), ^bb12
  ^bb11(%j_7: i64):
    %339 = llvm.sub %b_stride0_1, %j_7 overflow<nsw> : i64
    %340 = llvm.intr.smin(%339, %269) : (i64, i64) -> i64
    %341 = llvm.intr.smax(%340, %266) : (i64, i64) -> i64
    %342 = llvm.trunc %341 : i64 to i32
    %343 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %344 = llvm.mlir.poison : vector<8xi32>
    %345 = llvm.insertelement %342, %344[%266 : i64] : vector<8xi32>
    %346 = llvm.shufflevector %345, %344 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %347 = llvm.icmp "slt" %343, %346 : vector<8xi32>
    %348 = llvm.mul %i, %b_stride0_1 overflow<nsw> : i64
    %349 = llvm.add %348, %j_7 overflow<nsw> : i64
    %350 = llvm.getelementptr inbounds %b_1[%349] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %351 = llvm.intr.masked.load %350, %347, %273 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %352 = llvm.add %j_7, %a_stride0_1 overflow<nsw> : i64
    %353 = llvm.mul %i, %260 overflow<nsw> : i64
    %354 = llvm.add %353, %352 overflow<nsw> : i64
    %355 = llvm.getelementptr inbounds %out0_1[%354] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %351, %355, %347 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %356 = llvm.add %i, %267 overflow<nsw> : i64
    %357 = llvm.add %j_7, %267 overflow<nsw> : i64
    %358 = llvm.mul %356, %263 overflow<nsw> : i64
    %359 = llvm.add %358, %357 overflow<nsw> : i64
    %360 = llvm.getelementptr inbounds %out2_2[%359] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %351, %360, %347 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %361 = llvm.add %j_7, %269 overflow<nsw> : i64
    %362 = llvm.icmp "slt" %361, %b_stride0_1 : i64
    llvm.cond_br %362, ^bb11(%361 : i64), ^bb12
  ^bb12:
    llvm.br ^bb13(%266 : i64)
  ^bb13(%j_8: i64):
    %363 = llvm.icmp "slt" %266, %276 : i64
    llvm.cond_br %363, ^bb14(%266 : i64), ^bb15
  ^bb14(%k: i64):
    %364 = llvm.mul %i, %a_stride0_1 overflow<nsw> : i64
    %365 = llvm.add %364, %k overflow<nsw> : i64
    %366 = llvm.getelementptr inbounds %a_1[%365] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %367 = llvm.load %366 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %368 = llvm.mul %i, %265 overflow<nsw> : i64
    %369 = llvm.mul %j_8, %a_stride0_1 overflow<nsw> : i64
    %370 = llvm.add %368, %369 overflow<nsw> : i64
    %371 = llvm.add %370, %k overflow<nsw> : i64
    %372 = llvm.getelementptr inbounds %out3_1[%371] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %367, %372 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %373 = llvm.add %k, %269 overflow<nsw> : i64
    %374 = llvm.icmp "slt" %373, %276 : i64
    llvm.cond_br %374, ^bb14(%373 : i64), ^bb15
  ^bb15:
    %375 = llvm.icmp "slt" %295, %a_stride0_1 : i64
    llvm.cond_br %375, ^bb16(%295 : i64), ^bb17
  ^bb16(%k_1: i64):
    %376 = llvm.sub %a_stride0_1, %k_1 overflow<nsw> : i64
    %377 = llvm.intr.smin(%376, %269) : (i64, i64) -> i64
    %378 = llvm.intr.smax(%377, %266) : (i64, i64) -> i64
    %379 = llvm.trunc %378 : i64 to i32
    %380 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %381 = llvm.mlir.poison : vector<8xi32>
    %382 = llvm.insertelement %379, %381[%266 : i64] : vector<8xi32>
    %383 = llvm.shufflevector %382, %381 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %384 = llvm.icmp "slt" %380, %383 : vector<8xi32>
    %385 = llvm.mul %i, %a_stride0_1 overflow<nsw> : i64
    %386 = llvm.add %385, %k_1 overflow<nsw> : i64
    %387 = llvm.getelementptr inbounds %a_1[%386] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %388 = llvm.intr.masked.load %387, %384, %273 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %389 = llvm.mul %i, %265 overflow<nsw> : i64
    %390 = llvm.mul %j_8, %a_stride0_1 overflow<nsw> : i64
    %391 = llvm.add %389, %390 overflow<nsw> : i64
    %392 = llvm.add %391, %k_1 overflow<nsw> : i64
    %393 = llvm.getelementptr inbounds %out3_1[%392] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %388, %393, %384 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %394 = llvm.add %k_1, %269 overflow<nsw> : i64
    %395 = llvm.icmp "slt" %394, %a_stride0_1 : i64
    llvm.cond_br %395, ^bb16(%394 : i64), ^bb17
  ^bb17:
    %396 = llvm.add %j_8, %267 overflow<nsw> : i64
    %397 = llvm.icmp "slt" %396, %270 : i64
    llvm.cond_br %397, ^bb13(%396 : i64), ^bb18
  ^bb18:
    %398 = llvm.add %i, %267 overflow<nsw> : i64
    %399 = llvm.icmp "slt" %398, %end_2 : i64
    llvm.cond_br %399, ^bb1(%398 : i64), ^bb19
  ^bb19:
    llvm.return %271 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %400 = llvm.mlir.constant(8) : i64
    %401 = llvm.mlir.constant(16) : i64
    %402 = llvm.mlir.constant(24) : i64
    %403 = llvm.mlir.constant(32) : i64
    %404 = llvm.mlir.constant(40) : i64
    %405 = llvm.mlir.constant(48) : i64
    %406 = llvm.mlir.constant(56) : i64
    %407 = llvm.mlir.constant(64) : i64
    %408 = llvm.mlir.constant(72) : i64
    %409 = llvm.mlir.constant(80) : i64
    %410 = llvm.mlir.constant(88) : i64
    %411 = llvm.mlir.constant(96) : i64
    %412 = llvm.mlir.constant(104) : i64
    %413 = llvm.mlir.constant(112) : i64
    %414 = llvm.mlir.constant(120) : i64
    %415 = llvm.mlir.constant(128) : i64
    %416 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %417 = llvm.getelementptr inbounds %context_1[%400] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %418 = llvm.load %417 {alignment = 8 : i64} : !llvm.ptr -> i64
    %419 = llvm.getelementptr inbounds %context_1[%401] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %420 = llvm.load %419 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %421 = llvm.getelementptr inbounds %context_1[%402] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %422 = llvm.load %421 {alignment = 8 : i64} : !llvm.ptr -> i1
    %423 = llvm.getelementptr inbounds %context_1[%403] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %424 = llvm.load %423 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %425 = llvm.getelementptr inbounds %context_1[%404] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %426 = llvm.load %425 {alignment = 8 : i64} : !llvm.ptr -> i64
    %427 = llvm.getelementptr inbounds %context_1[%405] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %428 = llvm.load %427 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %429 = llvm.getelementptr inbounds %context_1[%406] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %430 = llvm.load %429 {alignment = 8 : i64} : !llvm.ptr -> i64
    %431 = llvm.getelementptr inbounds %context_1[%407] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %432 = llvm.load %431 {alignment = 8 : i64} : !llvm.ptr -> i64
    %433 = llvm.getelementptr inbounds %context_1[%408] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %434 = llvm.load %433 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %435 = llvm.getelementptr inbounds %context_1[%409] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %436 = llvm.load %435 {alignment = 8 : i64} : !llvm.ptr -> i64
    %437 = llvm.getelementptr inbounds %context_1[%410] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %438 = llvm.load %437 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %439 = llvm.getelementptr inbounds %context_1[%411] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %440 = llvm.load %439 {alignment = 8 : i64} : !llvm.ptr -> i64
    %441 = llvm.getelementptr inbounds %context_1[%412] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %442 = llvm.load %441 {alignment = 8 : i64} : !llvm.ptr -> i64
    %443 = llvm.getelementptr inbounds %context_1[%413] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %444 = llvm.load %443 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %445 = llvm.getelementptr inbounds %context_1[%414] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %446 = llvm.load %445 {alignment = 8 : i64} : !llvm.ptr -> i64
    %447 = llvm.getelementptr inbounds %context_1[%415] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %448 = llvm.load %447 {alignment = 8 : i64} : !llvm.ptr -> i64
    %449 = llvm.call @program.parallel1(%begin_3, %end_3, %416, %418, %420, %422, %424, %426, %428, %430, %432, %434, %436, %438, %440, %442, %444, %446, %448) : (i64, i64, i64, i64, !llvm.ptr, i1, !llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> i32
    llvm.return %449 : i32
  }
  llvm.func @program_shapes(%a_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_2: i64, %a_stride0_2: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_2: i64, %b_stride0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %450 = llvm.mlir.constant(0) : i64
    %451 = llvm.mlir.constant(1) : i64
    %452 = llvm.mlir.constant(2) : i64
    %453 = llvm.mlir.constant(1 : i32) : i32
    %454 = llvm.mlir.constant(3) : i64
    %455 = llvm.mlir.constant(4) : i64
    %456 = llvm.mlir.constant(5) : i64
    %457 = llvm.mlir.constant(6) : i64
    %458 = llvm.mlir.constant(7) : i64
    %459 = llvm.mlir.constant(0 : i32) : i32
    %460 = llvm.icmp "eq" %a_size0_2, %b_size0_2 : i64
    %461 = llvm.add %a_stride0_2, %b_stride0_2 : i64
    %462 = llvm.add %451, %a_size0_2 : i64
    %463 = llvm.add %462, %451 : i64
    %464 = llvm.add %451, %b_stride0_2 : i64
    %465 = llvm.add %464, %451 : i64
    %466 = llvm.mul %451, %a_size0_2 : i64
    %467 = llvm.mul %452, %a_stride0_2 : i64
    llvm.cond_br %460, ^bb1, ^bb2(%453 : i32)
  ^bb1:
    llvm.store %a_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %468 = llvm.getelementptr inbounds %extents[%451] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %461, %468 {alignment = 8 : i64} : i64, !llvm.ptr
    %469 = llvm.getelementptr inbounds %extents[%452] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size0_2, %469 {alignment = 8 : i64} : i64, !llvm.ptr
    %470 = llvm.getelementptr inbounds %extents[%454] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_stride0_2, %470 {alignment = 8 : i64} : i64, !llvm.ptr
    %471 = llvm.getelementptr inbounds %extents[%455] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %463, %471 {alignment = 8 : i64} : i64, !llvm.ptr
    %472 = llvm.getelementptr inbounds %extents[%456] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %465, %472 {alignment = 8 : i64} : i64, !llvm.ptr
    %473 = llvm.getelementptr inbounds %extents[%457] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %466, %473 {alignment = 8 : i64} : i64, !llvm.ptr
    %474 = llvm.getelementptr inbounds %extents[%458] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %467, %474 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %459 : i32
  ^bb2(%475: i32):
    llvm.return %475 : i32
  }
}
