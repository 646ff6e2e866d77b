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
    %63 = arith.constant 3 : index
    %64 = arith.shrsi %10, %63 : index
    %65 = arith.constant 8 : index
    %66 = arith.muli %64, %65 : index
    %67 = arith.constant 0 : index
    %68 = arith.maxsi %66, %67 : index
    %69 = arith.constant 7 : index
    %70 = arith.addi %68, %69 : index
    %71 = arith.constant 8 : index
    %72 = arith.divui %70, %71 : index
    %73 = arith.constant 9 : index
    %74 = arith.muli %72, %73 : index
    %75 = arith.constant 4 : index
    %76 = arith.muli %60, %75 : index
    %77 = arith.constant 2 : index
    %78 = arith.addi %77, %76 : index
    %79 = arith.constant 6 : index
    %80 = arith.addi %78, %79 : index
    %81 = arith.constant 2 : index
    %82 = arith.muli %81, %80 : index
    %83 = arith.constant 11 : index
    %84 = arith.addi %83, %62 : index
    %85 = arith.constant 11 : index
    %86 = arith.addi %84, %85 : index
    %87 = arith.addi %86, %74 : index
    %88 = arith.constant 11 : index
    %89 = arith.addi %87, %88 : index
    %90 = arith.addi %89, %82 : index
    %91 = arith.muli %50, %90 : index
    %92 = arith.constant 32768 : index
    %93 = arith.cmpi sge, %91, %92 : index
    %94 = memref.dim %b, %c0 : memref<?x?xf32>
    %95 = arith.muli %8, %9 : index
    %96 = arith.muli %95, %5 : index
    %97 = arith.muli %8, %11 : index
    %98 = arith.muli %97, %2 : index
    %99 = arith.muli %94, %10 : index
    %100 = arith.muli %99, %2 : index
    %101 = arith.muli %13, %15 : index
    %102 = arith.muli %101, %2 : index
    %103 = arith.addi %96, %98 : index
    %104 = arith.addi %103, %100 : index
    %105 = arith.addi %104, %102 : index
    %106 = arith.cmpi ugt, %105, %3 : index
    %107 = "memref.extract_aligned_pointer_as_index"(%out0_1) : (memref<?x?xf32>) -> index
    %108 = arith.muli %11, %2 : index
    %109 = arith.ori %107, %108 : index
    %110 = arith.andi %109, %4 : index
    %111 = arith.cmpi eq, %110, %c0 : index
    %112 = "memref.extract_aligned_pointer_as_index"(%out0_1) : (memref<?x?xf32>) -> index
    %113 = "memref.extract_aligned_pointer_as_index"(%a) : (memref<?x?xf32>) -> index
    %114 = arith.subi %112, %113 : index
    %115 = arith.subi %114, %c1 : index
    %116 = arith.andi %115, %6 : index
    %117 = arith.cmpi uge, %116, %7 : index
    %118 = arith.andi %106, %117 : i1
    %119 = arith.andi %118, %111 : i1
    "omp.parallel"(%93) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %8, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %120 = arith.shrsi %9, %c3 : index
          %121 = arith.muli %120, %c8 overflow<nsw> : index
          scf.for %j_4 = %c0 to %121 step %c8 {
            %122 = vector.load %a[%i, %j_4] : memref<?x?xf32>, vector<8xf32>
            scf.if %119 {
              %123 = arith.constant 768 : index
              %124 = arith.addi %j_4, %123 : index
              memref.prefetch %a[%i, %124], read, locality<3>, data : memref<?x?xf32>
              vector.store %122, %out0_1[%i, %j_4] {alignment = 16 : i64, nontemporal = true} : memref<?x?xf32>, vector<8xf32>
            } else {
              vector.store %122, %out0_1[%i, %j_4] : memref<?x?xf32>, vector<8xf32>
            }
            %125 = arith.mulf %122, %1 : vector<8xf32>
            vector.store %122, %out1_1[%c0, %i, %j_4] : memref<2x?x?xf32>, vector<8xf32>
            vector.store %125, %out1_1[%c1, %i, %j_4] : memref<2x?x?xf32>, vector<8xf32>
          }
          %126 = arith.cmpi slt, %121, %9 : index
          scf.if %126 {
            %127 = arith.subi %9, %121 overflow<nsw> : index
            %128 = vector.create_mask %127 : vector<8xi1>
            %129 = vector.maskedload %a[%i, %121], %128, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            vector.maskedstore %out0_1[%i, %121], %128, %129 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %130 = arith.mulf %129, %1 : vector<8xf32>
            vector.maskedstore %out1_1[%c0, %i, %121], %128, %129 : memref<2x?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out1_1[%c1, %i, %121], %128, %130 : memref<2x?x?xf32>, vector<8xi1>, vector<8xf32>
          }
          %131 = arith.shrsi %10, %c3 : index
          %132 = arith.muli %131, %c8 overflow<nsw> : index
          scf.for %j_5 = %c0 to %132 step %c8 {
            %133 = vector.load %b[%i, %j_5] : memref<?x?xf32>, vector<8xf32>
            %134 = arith.addi %j_5, %9 overflow<nsw> : index
            vector.store %133, %out0_1[%i, %134] : memref<?x?xf32>, vector<8xf32>
            %135 = arith.addi %i, %c1 overflow<nsw> : index
            %136 = arith.addi %j_5, %c1 overflow<nsw> : index
            vector.store %133, %out2_1[%135, %136] : memref<?x?xf32>, vector<8xf32>
          }
          %137 = arith.cmpi slt, %132, %10 : index
          scf.if %137 {
            %138 = arith.subi %10, %132 overflow<nsw> : index
            %139 = vector.create_mask %138 : vector<8xi1>
            %140 = vector.maskedload %b[%i, %132], %139, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %141 = arith.addi %132, %9 overflow<nsw> : index
            vector.maskedstore %out0_1[%i, %141], %139, %140 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %142 = arith.addi %i, %c1 overflow<nsw> : index
            %143 = arith.addi %132, %c1 overflow<nsw> : index
            vector.maskedstore %out2_1[%142, %143], %139, %140 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
          scf.for %j_6 = %c0 to %c2 step %c1 {
            scf.for %k = %c0 to %121 step %c8 {
              %144 = vector.load %a[%i, %k] : memref<?x?xf32>, vector<8xf32>
              vector.store %144, %48[%c0, %i, %j_6, %k] : memref<1x?x2x?xf32>, vector<8xf32>
            }
            scf.if %126 {
              %145 = arith.subi %9, %121 overflow<nsw> : index
              %146 = vector.create_mask %145 : vector<8xi1>
              %147 = vector.maskedload %a[%i, %121], %146, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
              vector.maskedstore %48[%c0, %i, %j_6, %121], %146, %147 : memref<1x?x2x?xf32>, vector<8xi1>, vector<8xf32>
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
    %21 = llvm.mlir.constant(6) : i64
    %22 = llvm.mlir.constant(11) : i64
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
    %107 = llvm.ashr %b_stride0, %4 : i64
    %108 = llvm.mul %107, %3 : i64
    %109 = llvm.intr.smax(%108, %2) : (i64, i64) -> i64
    %110 = llvm.add %109, %19 : i64
    %111 = llvm.udiv %110, %3 : i64
    %112 = llvm.mul %111, %20 : i64
    %113 = llvm.mul %105, %7 : i64
    %114 = llvm.add %6, %113 : i64
    %115 = llvm.add %114, %21 : i64
    %116 = llvm.mul %6, %115 : i64
    %117 = llvm.add %22, %106 : i64
    %118 = llvm.add %117, %22 : i64
    %119 = llvm.add %118, %112 : i64
    %120 = llvm.add %119, %22 : i64
    %121 = llvm.add %120, %116 : i64
    %122 = llvm.mul %100, %121 : i64
    %123 = llvm.icmp "sge" %122, %15 : i64
    %124 = llvm.mul %a_size0, %a_stride0 : i64
    %125 = llvm.mul %124, %10 : i64
    %126 = llvm.mul %a_size0, %41 : i64
    %127 = llvm.mul %126, %7 : i64
    %128 = llvm.mul %b_size0, %b_stride0 : i64
    %129 = llvm.mul %128, %7 : i64
    %130 = llvm.mul %43, %45 : i64
    %131 = llvm.mul %130, %7 : i64
    %132 = llvm.add %125, %127 : i64
    %133 = llvm.add %132, %129 : i64
    %134 = llvm.add %133, %131 : i64
    %135 = llvm.icmp "ugt" %134, %8 : i64
    %136 = llvm.ptrtoint %out0 : !llvm.ptr to i64
    %137 = llvm.mul %41, %7 : i64
    %138 = llvm.or %136, %137 : i64
    %139 = llvm.and %138, %9 : i64
    %140 = llvm.icmp "eq" %139, %2 : i64
    %141 = llvm.ptrtoint %out0 : !llvm.ptr to i64
    %142 = llvm.ptrtoint %a : !llvm.ptr to i64
    %143 = llvm.sub %141, %142 : i64
    %144 = llvm.sub %143, %5 : i64
    %145 = llvm.and %144, %11 : i64
    %146 = llvm.icmp "uge" %145, %12 : i64
    %147 = llvm.and %135, %146 : i1
    %148 = llvm.and %147, %140 : i1
    %149 = llvm.icmp "sgt" %a_size0, %2 : i64
    %150 = llvm.select %149, %a_size0, %2 : i1, i64
    llvm.cond_br %123, ^bb13, ^bb14
  ^bb13:
    llvm.store %a_size0, %24 {alignment = 8 : i64} : i64, !llvm.ptr
    %151 = llvm.getelementptr inbounds %24[%3] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride0, %151 {alignment = 8 : i64} : i64, !llvm.ptr
    %152 = llvm.getelementptr inbounds %24[%10] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %152 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %153 = llvm.getelementptr inbounds %24[%18] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %148, %153 {alignment = 8 : i64} : i1, !llvm.ptr
    %154 = llvm.getelementptr inbounds %24[%16] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %154 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %155 = llvm.getelementptr inbounds %24[%25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %41, %155 {alignment = 8 : i64} : i64, !llvm.ptr
    %156 = llvm.getelementptr inbounds %24[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %156 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %157 = llvm.getelementptr inbounds %24[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %46, %157 {alignment = 8 : i64} : i64, !llvm.ptr
    %158 = llvm.getelementptr inbounds %24[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride0, %158 {alignment = 8 : i64} : i64, !llvm.ptr
    %159 = llvm.getelementptr inbounds %24[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %159 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %160 = llvm.getelementptr inbounds %24[%30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %160 {alignment = 8 : i64} : i64, !llvm.ptr
    %161 = llvm.getelementptr inbounds %24[%31] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %161 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %162 = llvm.getelementptr inbounds %24[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %43, %162 {alignment = 8 : i64} : i64, !llvm.ptr
    %163 = llvm.getelementptr inbounds %24[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %45, %163 {alignment = 8 : i64} : i64, !llvm.ptr
    %164 = llvm.getelementptr inbounds %24[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out3, %164 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %165 = llvm.getelementptr inbounds %24[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %48, %165 {alignment = 8 : i64} : i64, !llvm.ptr
    %166 = llvm.getelementptr inbounds %24[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %47, %166 {alignment = 8 : i64} : i64, !llvm.ptr
    %167 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %168 = llvm.call @stepwell_parallel_for(%167, %24, %150, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb15(%168 : i32)
  ^bb14:
    %169 = llvm.call @program.parallel1(%2, %150, %a_size0, %a_stride0, %a, %148, %out0, %41, %out1, %46, %b_stride0, %b, %b_size0, %out2, %43, %45, %out3, %48, %47) : (i64, i64, i64, i64, !llvm.ptr, i1, !llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb15(%169 : i32)
  ^bb15(%170: i32):
    llvm.return %37 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %171: i64, %172: i1, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %173: i64) -> i32 attributes {no_unwind, no_inline} {
    %174 = llvm.mlir.constant(0) : i64
    %175 = llvm.mlir.constant(8192) : i64
    %176 = llvm.mlir.constant(8) : i64
    %177 = llvm.mlir.constant(1) : i64
    %178 = llvm.mlir.constant(0 : i32) : i32
    %179 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %180 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %180, ^bb1(%begin : i64), ^bb7
  ^bb1(%181: i64):
    %j_strip = llvm.mul %181, %175 overflow<nsw> : i64
    llvm.br ^bb2(%174 : i64)
  ^bb2(%j_2: i64):
    %j_3 = llvm.add %j_strip, %j_2 overflow<nsw> : i64
    llvm.cond_br %172, ^bb3, ^bb4
  ^bb3:
    %182 = llvm.getelementptr inbounds %out2_1[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %179, %182 {alignment = 16 : i64, nontemporal} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb5
  ^bb4:
    %183 = llvm.getelementptr inbounds %out2_1[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %179, %183 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %184 = llvm.add %j_2, %176 overflow<nsw> : i64
    %185 = llvm.icmp "slt" %184, %175 : i64
    llvm.cond_br %185, ^bb2(%184 : i64), ^bb6
  ^bb6:
    %186 = llvm.add %181, %177 overflow<nsw> : i64
    %187 = llvm.icmp "slt" %186, %end : i64
    llvm.cond_br %187, ^bb1(%186 : i64), ^bb7
  ^bb7:
    llvm.return %178 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %188 = llvm.mlir.constant(8) : i64
    %189 = llvm.mlir.constant(16) : i64
    %190 = llvm.mlir.constant(24) : i64
    %191 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %192 = llvm.getelementptr inbounds %context[%188] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %193 = llvm.load %192 {alignment = 8 : i64} : !llvm.ptr -> i1
    %194 = llvm.getelementptr inbounds %context[%189] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %195 = llvm.load %194 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %196 = llvm.getelementptr inbounds %context[%190] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %197 = llvm.load %196 {alignment = 8 : i64} : !llvm.ptr -> i64
    %198 = llvm.call @program.parallel0(%begin_1, %end_1, %191, %193, %195, %197) : (i64, i64, i64, i1, !llvm.ptr, i64) -> i32
    llvm.return %198 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %a_size0_1: i64, %a_stride0_1: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %199: i1, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %200: i64, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %201: i64, %b_stride0_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %out2_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %202: i64, %203: i64, %out3_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %204: i64, %205: i64) -> i32 attributes {no_unwind, no_inline} {
    %206 = llvm.mlir.constant(0) : i64
    %207 = llvm.mlir.constant(1) : i64
    %208 = llvm.mlir.constant(3) : i64
    %209 = llvm.mlir.constant(8) : i64
    %210 = llvm.mlir.constant(2) : i64
    %211 = llvm.mlir.constant(768) : i64
    %212 = llvm.mlir.constant(0 : i32) : i32
    %213 = llvm.mlir.constant(3 : i32) : i32
    %214 = llvm.mlir.constant(1 : i32) : i32
    %215 = llvm.mlir.constant(dense<2.000000e+00> : vector<8xf32>) : vector<8xf32>
    %216 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %217 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %217, ^bb1(%begin_2 : i64), ^bb19
  ^bb1(%i: i64):
    %218 = llvm.ashr %a_stride0_1, %208 : i64
    %219 = llvm.mul %218, %209 overflow<nsw> : i64
    %220 = llvm.icmp "slt" %206, %219 : i64
    llvm.cond_br %220, ^bb2(%206 : i64), ^bb6
  ^bb2(%j_4: i64):
    %221 = llvm.mul %i, %a_stride0_1 overflow<nsw> : i64
    %222 = llvm.add %221, %j_4 overflow<nsw> : i64
    %223 = llvm.getelementptr inbounds %a_1[%222] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %224 = llvm.load %223 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.cond_br %199, ^bb3, ^bb4
  ^bb3:
    %225 = llvm.add %j_4, %211 : i64
    %226 = llvm.mul %i, %a_stride0_1 overflow<nsw> : i64
    %227 = llvm.add %226, %225 overflow<nsw> : i64
    %228 = llvm.getelementptr %a_1[%227] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%228, %212, %213, %214) : (!llvm.ptr, i32, i32, i32) -> ()
    %229 = llvm.mul %i, %200 overflow<nsw> : i64
    %230 = llvm.add %229, %j_4 overflow<nsw> : i64
    %231 = llvm.getelementptr inbounds %out0_1[%230] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %224, %231 {alignment = 16 : i64, nontemporal} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb5
  ^bb4:
    %232 = llvm.mul %i, %200 overflow<nsw> : i64
    %233 = llvm.add %232, %j_4 overflow<nsw> : i64
    %234 = llvm.getelementptr inbounds %out0_1[%233] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %224, %234 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %235 = llvm.fmul %224, %215 : vector<8xf32>
    %236 = llvm.mul %i, %a_stride0_1 overflow<nsw> : i64
    %237 = llvm.add %236, %j_4 overflow<nsw> : i64
    %238 = llvm.getelementptr inbounds %out1_1[%237] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %224, %238 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %239 = llvm.getelementptr inbounds %238[%201] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %235, %239 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %240 = llvm.add %j_4, %209 overflow<nsw> : i64
    %241 = llvm.icmp "slt" %240, %219 : i64
    llvm.cond_br %241, ^bb2(%240 : i64), ^bb6
  ^bb6:
    %242 = llvm.icmp "slt" %219, %a_stride0_1 : i64
    llvm.cond_br %242, ^bb7, ^bb8
  ^bb7:
    %243 = llvm.sub %a_stride0_1, %219 overflow<nsw> : i64
    %244 = llvm.intr.smin(%243, %209) : (i64, i64) -> i64
    %245 = llvm.intr.smax(%244, %206) : (i64, i64) -> i64
    %246 = llvm.trunc %245 : i64 to i32
    %247 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %248 = llvm.mlir.poison : vector<8xi32>
    %249 = llvm.insertelement %246, %248[%206 : i64] : vector<8xi32>
    %250 = llvm.shufflevector %249, %248 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %251 = llvm.icmp "slt" %247, %250 : vector<8xi32>
    %252 = llvm.mul %i, %a_stride0_1 overflow<nsw> : i64
    %253 = llvm.add %252, %219 overflow<nsw> : i64
    %254 = llvm.getelementptr inbounds %a_1[%253] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %255 = llvm.intr.masked.load %254, %251, %216 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %256 = llvm.mul %i, %200 overflow<nsw> : i64
    %257 = llvm.add %256, %219 overflow<nsw> : i64
    %258 = llvm.getelementptr inbounds %out0_1[%257] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %255, %258, %251 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %259 = llvm.fmul %255, %215 : vector<8xf32>
    %260 = llvm.add %252, %219 overflow<nsw> : i64
    %261 = llvm.getelementptr inbounds %out1_1[%260] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %255, %261, %251 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %262 = llvm.getelementptr inbounds %261[%201] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %259, %262, %251 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb8
  ^bb8:
    %263 = llvm.ashr %b_stride0_1, %208 : i64
    %264 = llvm.mul %263, %209 overflow<nsw> : i64
    %265 = llvm.icmp "slt" %206, %264 : i64
    llvm.cond_br %265, ^bb9(%206 : i64), ^bb10
  ^bb9(%j_5: i64):
    %266 = llvm.mul %i, %b_stride0_1 overflow<nsw> : i64
    %267 = llvm.add %266, %j_5 overflow<nsw> : i64
    %268 = llvm.getelementptr inbounds %b_1[%267] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %269 = llvm.load %268 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %270 = llvm.add %j_5, %a_stride0_1 overflow<nsw> : i64
    %271 = llvm.mul %i, %200 overflow<nsw> : i64
    %272 = llvm.add %271, %270 overflow<nsw> : i64
    %273 = llvm.getelementptr inbounds %out0_1[%272] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %269, %273 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %274 = llvm.add %i, %207 overflow<nsw> : i64
    %275 = llvm.add %j_5, %207 overflow<nsw> : i64
    %276 = llvm.mul %274, %203 overflow<nsw> : i64
    %277 = llvm.add %276, %275 overflow<nsw> : i64
    %278 = llvm.getelementptr inbounds %out2_2[%277] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %269, %278 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %279 = llvm.add %j_5, %209 overflow<nsw> : i64
    %280 = llvm.icmp "slt" %279, %264 : i64
    llvm.cond_br %280, ^bb9(%279 : i64), ^bb10
  ^bb10:
    %281 = llvm.icmp "slt" %264, %b_stride0_1 : i64
    llvm.cond_br %281, ^bb11, ^bb12
  ^bb11:
    %282 = llvm.sub %b_stride0_1, %264 overflow<nsw> : i64
    %283 = llvm.intr.smin(%282, %209) : (i64, i64) -> i64
    %284 = llvm.intr.smax(%283, %206) : (i64, i64) -> i64
    %285 = llvm.trunc %284 : i64 to i32
    %286 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %287 = llvm.mlir.poison : vector<8xi32>
    %288 = llvm.insertelement %285, %287[%206 : i64] : vector<8xi32>
    %289 = llvm.shufflevector %288, %287 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %290 = llvm.icmp "slt" %286, %289 : vector<8xi32>
    %291 = llvm.mul %i, %b_stride0_1 overflow<nsw> : i64
    %292 = llvm.add %291, %264 overflow<nsw> : i64
    %293 = llvm.getelementptr inbounds %b_1[%292] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %294 = llvm.intr.masked.load %293, %290, %216 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %295 = llvm.add %264, %a_stride0_1 overflow<nsw> : i64
    %296 = llvm.mul %i, %200 overflow<nsw> : i64
    %297 = llvm.add %296, %295 overflow<nsw> : i64
    %298 = llvm.getelementptr inbounds %out0_1[%297] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %294, %298, %290 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %299 = llvm.add %i, %207 overflow<nsw> : i64
    %300 = llvm.add %264, %207 overflow<nsw> : i64
    %301 = llvm.mul %299, %203 overflow<nsw> : i64
    %302 = llvm.add %301, %300 overflow<nsw> : i64
    %303 = llvm.getelementptr inbounds %out2_2[%302] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %294, %303, %290 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb12
  ^bb12:
    llvm.br ^bb13(%206 : i64)
  ^bb13(%j_6: i64):
    %304 = llvm.icmp "slt" %206, %219 : i64
    llvm.cond_br %304, ^bb14(%206 : i64), ^bb15
  ^bb14(%k: i64):
    %305 = llvm.mul %i, %a_stride0_1 overflow<nsw> : i64
    %306 = llvm.add %305, %k overflow<nsw> : i64
    %307 = llvm.getelementptr inbounds %a_1[%306] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %308 = llvm.load %307 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %309 = llvm.mul %i, %205 overflow<nsw> : i64
    %310 = llvm.mul %j_6, %a_stride0_1 overflow<nsw> : i64
    %311 = llvm.add %309, %310 overflow<nsw> : i64
    %312 = llvm.add %311, %k overflow<nsw> : i64
    %313 = llvm.getelementptr inbounds %out3_1[%312] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %308, %313 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %314 = llvm.add %k, %209 overflow<nsw> : i64
    %315 = llvm.icmp "slt" %314, %219 : i64
    llvm.cond_br %315, ^bb14(%314 : i64), ^bb15
  ^bb15:
    llvm.cond_br %242, ^bb16, ^bb17
  ^bb16:
    %316 = llvm.sub %a_stride0_1, %219 overflow<nsw> : i64
    %317 = llvm.intr.smin(%316, %209) : (i64, i64) -> i64
    %318 = llvm.intr.smax(%317, %206) : (i64, i64) -> i64
    %319 = llvm.trunc %318 : i64 to i32
    %320 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %321 = llvm.mlir.poison : vector<8xi32>
    %322 = llvm.insertelement %319, %321[%206 : i64] : vector<8xi32>
    %323 = llvm.shufflevector %322, %321 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %324 = llvm.icmp "slt" %320, %323 : vector<8xi32>
    %325 = llvm.mul %i, %a_stride0_1 overflow<nsw> : i64
    %326 = llvm.add %325, %219 overflow<nsw> : i64
    %327 = llvm.getelementptr inbounds %a_1[%326] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %328 = llvm.intr.masked.load %327, %324, %216 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %329 = llvm.mul %i, %205 overflow<nsw> : i64
    %330 = llvm.mul %j_6, %a_stride0_1 overflow<nsw> : i64
    %331 = llvm.add %329, %330 overflow<nsw> : i64
    %332 = llvm.add %331, %219 overflow<nsw> : i64
    %333 = llvm.getelementptr inbounds %out3_1[%332] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %328, %333, %324 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb17
  ^bb17:
    %334 = llvm.add %j_6, %207 overflow<nsw> : i64
    %335 = llvm.icmp "slt" %334, %210 : i64
    llvm.cond_br %335, ^bb13(%334 : i64), ^bb18
  ^bb18:
    %336 = llvm.add %i, %207 overflow<nsw> : i64
    %337 = llvm.icmp "slt" %336, %end_2 : i64
    llvm.cond_br %337, ^bb1(%336 : i64), ^bb19
  ^bb19:
    llvm.return %212 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %338 = llvm.mlir.constant(8) : i64
    %339 = llvm.mlir.constant(16) : i64
    %340 = llvm.mlir.constant(24) : i64
    %341 = llvm.mlir.constant(32) : i64
    %342 = llvm.mlir.constant(40) : i64
    %343 = llvm.mlir.constant(48) : i64
    %344 = llvm.mlir.constant(56) : i64
    %345 = llvm.mlir.constant(64) : i64
    %346 = llvm.mlir.constant(72) : i64
    %347 = llvm.mlir.constant(80) : i64
    %348 = llvm.mlir.constant(88) : i64
    %349 = llvm.mlir.constant(96) : i64
    %350 = llvm.mlir.constant(104) : i64
    %351 = llvm.mlir.constant(112) : i64
    %352 = llvm.mlir.constant(120) : i64
    %353 = llvm.mlir.constant(128) : i64
    %354 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %355 = llvm.getelementptr inbounds %context_1[%338] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %356 = llvm.load %355 {alignment = 8 : i64} : !llvm.ptr -> i64
    %357 = llvm.getelementptr inbounds %context_1[%339] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %358 = llvm.load %357 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %359 = llvm.getelementptr inbounds %context_1[%340] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %360 = llvm.load %359 {alignment = 8 : i64} : !llvm.ptr -> i1
    %361 = llvm.getelementptr inbounds %context_1[%341] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %362 = llvm.load %361 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %363 = llvm.getelementptr inbounds %context_1[%342] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %364 = llvm.load %363 {alignment = 8 : i64} : !llvm.ptr -> i64
    %365 = llvm.getelementptr inbounds %context_1[%343] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %366 = llvm.load %365 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %367 = llvm.getelementptr inbounds %context_1[%344] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %368 = llvm.load %367 {alignment = 8 : i64} : !llvm.ptr -> i64
    %369 = llvm.getelementptr inbounds %context_1[%345] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %370 = llvm.load %369 {alignment = 8 : i64} : !llvm.ptr -> i64
    %371 = llvm.getelementptr inbounds %context_1[%346] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %372 = llvm.load %371 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %373 = llvm.getelementptr inbounds %context_1[%347] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %374 = llvm.load %373 {alignment = 8 : i64} : !llvm.ptr -> i64
    %375 = llvm.getelementptr inbounds %context_1[%348] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %376 = llvm.load %375 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %377 = llvm.getelementptr inbounds %context_1[%349] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %378 = llvm.load %377 {alignment = 8 : i64} : !llvm.ptr -> i64
    %379 = llvm.getelementptr inbounds %context_1[%350] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %380 = llvm.load %379 {alignment = 8 : i64} : !llvm.ptr -> i64
    %381 = llvm.getelementptr inbounds %context_1[%351] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %382 = llvm.load %381 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %383 = llvm.getelementptr inbounds %context_1[%352] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %384 = llvm.load %383 {alignment = 8 : i64} : !llvm.ptr -> i64
    %385 = llvm.getelementptr inbounds %context_1[%353] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %386 = llvm.load %385 {alignment = 8 : i64} : !llvm.ptr -> i64
    %387 = llvm.call @program.parallel1(%begin_3, %end_3, %354, %356, %358, %360, %362, %364, %366, %368, %370, %372, %374, %376, %378, %380, %382, %384, %386) : (i64, i64, i64, i64, !llvm.ptr, i1, !llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> i32
    llvm.return %387 : i32
  }
  llvm.func @program_shapes(%a_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_2: i64, %a_stride0_2: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_2: i64, %b_stride0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %388 = llvm.mlir.constant(0) : i64
    %389 = llvm.mlir.constant(1) : i64
    %390 = llvm.mlir.constant(2) : i64
    %391 = llvm.mlir.constant(1 : i32) : i32
    %392 = llvm.mlir.constant(3) : i64
    %393 = llvm.mlir.constant(4) : i64
    %394 = llvm.mlir.constant(5) : i64
    %395 = llvm.mlir.constant(6) : i64
    %396 = llvm.mlir.constant(7) : i64
    %397 = llvm.mlir.constant(0 : i32) : i32
    %398 = llvm.icmp "eq" %a_size0_2, %b_size0_2 : i64
    %399 = llvm.add %a_stride0_2, %b_stride0_2 : i64
    %400 = llvm.add %389, %a_size0_2 : i64
    %401 = llvm.add %400, %389 : i64
    %402 = llvm.add %389, %b_stride0_2 : i64
    %403 = llvm.add %402, %389 : i64
    %404 = llvm.mul %389, %a_size0_2 : i64
    %405 = llvm.mul %390, %a_stride0_2 : i64
    llvm.cond_br %398, ^bb1, ^bb2(%391 : i32)
  ^bb1:
    llvm.store %a_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %406 = llvm.getelementptr inbounds %extents[%389] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %399, %406 {alignment = 8 : i64} : i64, !llvm.ptr
    %407 = llvm.getelementptr inbounds %extents[%390] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size0_2, %407 {alignment = 8 : i64} : i64, !llvm.ptr
    %408 = llvm.getelementptr inbounds %extents[%392] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_stride0_2, %408 {alignment = 8 : i64} : i64, !llvm.ptr
    %409 = llvm.getelementptr inbounds %extents[%393] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %401, %409 {alignment = 8 : i64} : i64, !llvm.ptr
    %410 = llvm.getelementptr inbounds %extents[%394] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %403, %410 {alignment = 8 : i64} : i64, !llvm.ptr
    %411 = llvm.getelementptr inbounds %extents[%395] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %404, %411 {alignment = 8 : i64} : i64, !llvm.ptr
    %412 = llvm.getelementptr inbounds %extents[%396] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %405, %412 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %397 : i32
  ^bb2(%413: i32):
    llvm.return %413 : i32
  }
}
