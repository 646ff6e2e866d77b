// ----- nd
builtin.module {
  func.func @program(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>, %bias: tensor<?xf32>) -> tensor<?x?xf32> {
    %0 = arith.constant 1 : index
    %1 = tensor.dim %a, %0 : tensor<?x?xf32>
    %2 = arith.constant 0 : index
    %3 = tensor.dim %b, %2 : tensor<?x?xf32>
    %4 = arith.cmpi eq, %1, %3 : index
    cf.assert %4, "ValueError: matmul: shapes (a.shape[0],a.shape[1]) and (b.shape[0],b.shape[1]) not aligned: a.shape[1] (dim 1) != b.shape[0] (dim 0)"
    %5 = tensor.dim %bias, %2 : tensor<?xf32>
    %6 = tensor.dim %b, %0 : tensor<?x?xf32>
    %7 = arith.cmpi eq, %5, %6 : index
    cf.assert %7, "ValueError: operands could not be broadcast together with shapes (a.shape[0],b.shape[1]) (bias.shape[0],)"
    %8 = nd.dot_general %a, %b contract [1] with [0] : tensor<?x?xf32>
    %9 = nd.add %8, %bias : tensor<?x?xf32>, tensor<?xf32>
    func.return %9 : tensor<?x?xf32>
  }
}
// ----- linalg
builtin.module {
  func.func @program(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>, %bias: tensor<?xf32>) -> tensor<?x?xf32> {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %a, %0 : tensor<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = tensor.dim %a, %2 : tensor<?x?xf32>
    %4 = tensor.dim %b, %2 : tensor<?x?xf32>
    %5 = tensor.extract_slice %b[0, 0] [%3, %4] [1, 1] : tensor<?x?xf32> to tensor<?x?xf32>
    %6 = tensor.extract_slice %bias[0] [%4] [1] : tensor<?xf32> to tensor<?xf32>
    %7 = tensor.empty(%1, %4) : tensor<?x?xf32>
    %8 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} outs(%7 : tensor<?x?xf32>) {
    ^bb0(%9: f32):
      %10 = arith.constant 0.000000e+00 : f32
      linalg.yield %10 : f32
    } -> tensor<?x?xf32>
    %11 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%a, %5 : tensor<?x?xf32>, tensor<?x?xf32>) outs(%8 : tensor<?x?xf32>) {
    ^bb0(%12: f32, %13: f32, %14: f32):
      %15 = arith.mulf %12, %13 fastmath<reassoc,contract> : f32
      %16 = arith.addf %14, %15 fastmath<reassoc,contract> : f32
      linalg.yield %16 : f32
    } -> tensor<?x?xf32>
    %17 = tensor.empty(%1, %4) : tensor<?x?xf32>
    %18 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%11, %6 : tensor<?x?xf32>, tensor<?xf32>) outs(%17 : tensor<?x?xf32>) {
    ^bb0(%19: f32, %20: f32, %21: f32):
      %22 = arith.addf %19, %20 : f32
      linalg.yield %22 : f32
    } -> tensor<?x?xf32>
    func.return %18 : tensor<?x?xf32>
  }
  func.func @program_shapes(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>, %bias: tensor<?xf32>) -> (index, index) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %a, %0 : tensor<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = tensor.dim %a, %2 : tensor<?x?xf32>
    %4 = tensor.dim %b, %0 : tensor<?x?xf32>
    %5 = tensor.dim %b, %2 : tensor<?x?xf32>
    %6 = tensor.dim %bias, %0 : tensor<?xf32>
    %7 = arith.cmpi eq, %3, %4 : index
    cf.assert %7, "ValueError: matmul: shapes (a.shape[0],a.shape[1]) and (b.shape[0],b.shape[1]) not aligned: a.shape[1] (dim 1) != b.shape[0] (dim 0)"
    %8 = arith.cmpi eq, %6, %5 : index
    cf.assert %8, "ValueError: operands could not be broadcast together with shapes (a.shape[0],b.shape[1]) (bias.shape[0],)"
    func.return %1, %5 : index, index
  }
}
// ----- affine
builtin.module {
  func.func @program(%a: memref<?x?xf32> {llvm.noalias}, %b: memref<?x?xf32> {llvm.noalias}, %bias: memref<?xf32> {llvm.noalias}, %out: memref<?x?xf32> {llvm.noalias}) {
    %0 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %1 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %2 = arith.constant 0.000000e+00 : f32
    %3 = arith.constant 0 : index
    %4 = memref.dim %a, %3 : memref<?x?xf32>
    %5 = arith.constant 1 : index
    %6 = memref.dim %a, %5 : memref<?x?xf32>
    %7 = memref.dim %b, %5 : memref<?x?xf32>
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%4, %7], strides: [%7, 1] : memref<?x?xf32> to memref<?x?xf32>
    %8 = affine.apply affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%7)
    %9 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%8, %7)
    %10 = vector.create_mask %9 : vector<8xi1>
    affine.for %i = 0 to %4 {
      affine.for %j = 0 to %8 step 8 {
        affine.vector_store %0, %out_1[%i, %j] : memref<?x?xf32>, vector<8xf32>
      }
      affine.for %j_1 = %8 to %7 step 8 {
        vector.maskedstore %out_1[%i, %j_1], %10, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
      }
      affine.for %j_2 = 0 to %6 {
        %11 = affine.load %a[%i, %j_2] : memref<?x?xf32>
        %12 = vector.broadcast %11 : f32 to vector<8xf32>
        affine.for %k = 0 to %8 step 8 {
          %13 = affine.vector_load %b[%j_2, %k] : memref<?x?xf32>, vector<8xf32>
          %14 = affine.vector_load %out_1[%i, %k] : memref<?x?xf32>, vector<8xf32>
          %15 = arith.mulf %12, %13 fastmath<reassoc,contract> : vector<8xf32>
          %16 = arith.addf %14, %15 fastmath<reassoc,contract> : vector<8xf32>
          affine.vector_store %16, %out_1[%i, %k] : memref<?x?xf32>, vector<8xf32>
        }
        affine.for %k_1 = %8 to %7 step 8 {
          %17 = vector.maskedload %b[%j_2, %k_1], %10, %1 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
          %18 = vector.maskedload %out_1[%i, %k_1], %10, %1 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
          %19 = arith.mulf %12, %17 fastmath<reassoc,contract> : vector<8xf32>
          %20 = arith.addf %18, %19 fastmath<reassoc,contract> : vector<8xf32>
          vector.maskedstore %out_1[%i, %k_1], %10, %20 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        }
      }
      affine.for %j_3 = 0 to %8 step 8 {
        %21 = affine.vector_load %out_1[%i, %j_3] : memref<?x?xf32>, vector<8xf32>
        %22 = affine.vector_load %bias[%j_3] : memref<?xf32>, vector<8xf32>
        %23 = arith.addf %21, %22 : vector<8xf32>
        affine.vector_store %23, %out_1[%i, %j_3] : memref<?x?xf32>, vector<8xf32>
      }
      affine.for %j_4 = %8 to %7 step 8 {
        %24 = vector.maskedload %out_1[%i, %j_4], %10, %1 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %25 = vector.maskedload %bias[%j_4], %10, %1 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %26 = arith.addf %24, %25 : vector<8xf32>
        vector.maskedstore %out_1[%i, %j_4], %10, %26 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
      }
    }
    func.return
  }
  func.func @program_shapes(%a: memref<?x?xf32> {llvm.noalias}, %b: memref<?x?xf32> {llvm.noalias}, %bias: memref<?xf32> {llvm.noalias}) -> (index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %a, %0 : memref<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = memref.dim %a, %2 : memref<?x?xf32>
    %4 = memref.dim %b, %0 : memref<?x?xf32>
    %5 = memref.dim %b, %2 : memref<?x?xf32>
    %6 = memref.dim %bias, %0 : memref<?xf32>
    %7 = arith.cmpi eq, %3, %4 : index
    %8 = arith.cmpi eq, %6, %5 : index
    cf.assert %7, "ValueError: matmul: shapes (a.shape[0],a.shape[1]) and (b.shape[0],b.shape[1]) not aligned: a.shape[1] (dim 1) != b.shape[0] (dim 0)"
    cf.assert %8, "ValueError: operands could not be broadcast together with shapes (a.shape[0],b.shape[1]) (bias.shape[0],)"
    func.return %1, %5 : index, index
  }
}
// ----- loop
builtin.module {
  func.func @program(%a: memref<?x?xf32> {llvm.noalias}, %b: memref<?x?xf32> {llvm.noalias}, %bias: memref<?xf32> {llvm.noalias}, %out: memref<?x?xf32> {llvm.noalias}) {
    %c8 = arith.constant 8 : index
    %c3 = arith.constant 3 : index
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %0 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %1 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %2 = arith.constant 0.000000e+00 : f32
    %3 = arith.constant 0 : index
    %4 = memref.dim %a, %3 : memref<?x?xf32>
    %5 = arith.constant 1 : index
    %6 = memref.dim %a, %5 : memref<?x?xf32>
    %7 = memref.dim %b, %5 : memref<?x?xf32>
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%4, %7], strides: [%7, 1] : memref<?x?xf32> to memref<?x?xf32>
    %8 = arith.shrsi %7, %c3 : index
    %9 = arith.muli %8, %c8 overflow<nsw> : index
    %10 = arith.subi %7, %9 overflow<nsw> : index
    %11 = vector.create_mask %10 : vector<8xi1>
    scf.for %i = %c0 to %4 step %c1 {
      scf.for %j = %c0 to %9 step %c8 {
        vector.store %0, %out_1[%i, %j] : memref<?x?xf32>, vector<8xf32>
      }
      %12 = arith.cmpi slt, %9, %7 : index
      scf.if %12 {
        vector.maskedstore %out_1[%i, %9], %11, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
      }
      scf.for %j_1 = %c0 to %6 step %c1 {
        %13 = memref.load %a[%i, %j_1] : memref<?x?xf32>
        %14 = vector.broadcast %13 : f32 to vector<8xf32>
        scf.for %k = %c0 to %9 step %c8 {
          %15 = vector.load %b[%j_1, %k] : memref<?x?xf32>, vector<8xf32>
          %16 = vector.load %out_1[%i, %k] : memref<?x?xf32>, vector<8xf32>
          %17 = arith.mulf %14, %15 fastmath<reassoc,contract> : vector<8xf32>
          %18 = arith.addf %16, %17 fastmath<reassoc,contract> : vector<8xf32>
          vector.store %18, %out_1[%i, %k] : memref<?x?xf32>, vector<8xf32>
        }
        %19 = arith.cmpi slt, %9, %7 : index
        scf.if %19 {
          %20 = vector.maskedload %b[%j_1, %9], %11, %1 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
          %21 = vector.maskedload %out_1[%i, %9], %11, %1 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
          %22 = arith.mulf %14, %20 fastmath<reassoc,contract> : vector<8xf32>
          %23 = arith.addf %21, %22 fastmath<reassoc,contract> : vector<8xf32>
          vector.maskedstore %out_1[%i, %9], %11, %23 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        }
      }
      scf.for %j_2 = %c0 to %9 step %c8 {
        %24 = vector.load %out_1[%i, %j_2] : memref<?x?xf32>, vector<8xf32>
        %25 = vector.load %bias[%j_2] : memref<?xf32>, vector<8xf32>
        %26 = arith.addf %24, %25 : vector<8xf32>
        vector.store %26, %out_1[%i, %j_2] : memref<?x?xf32>, vector<8xf32>
      }
      scf.if %12 {
        %27 = vector.maskedload %out_1[%i, %9], %11, %1 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %28 = vector.maskedload %bias[%9], %11, %1 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
        %29 = arith.addf %27, %28 : vector<8xf32>
        vector.maskedstore %out_1[%i, %9], %11, %29 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
      }
    }
    func.return
  }
  func.func @program_shapes(%a: memref<?x?xf32> {llvm.noalias}, %b: memref<?x?xf32> {llvm.noalias}, %bias: memref<?xf32> {llvm.noalias}) -> (index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %a, %0 : memref<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = memref.dim %a, %2 : memref<?x?xf32>
    %4 = memref.dim %b, %0 : memref<?x?xf32>
    %5 = memref.dim %b, %2 : memref<?x?xf32>
    %6 = memref.dim %bias, %0 : memref<?xf32>
    %7 = arith.cmpi eq, %3, %4 : index
    %8 = arith.cmpi eq, %6, %5 : index
    cf.assert %7, "ValueError: matmul: shapes (a.shape[0],a.shape[1]) and (b.shape[0],b.shape[1]) not aligned: a.shape[1] (dim 1) != b.shape[0] (dim 0)"
    cf.assert %8, "ValueError: operands could not be broadcast together with shapes (a.shape[0],b.shape[1]) (bias.shape[0],)"
    func.return %1, %5 : index, index
  }
}
// ----- llvm
builtin.module attributes {stepwell.asserts = ["tests/corpus/matmul.py:5: ValueError: matmul: shapes (a.shape[0],a.shape[1]) and (b.shape[0],b.shape[1]) not aligned: a.shape[1] (dim 1) != b.shape[0] (dim 0)", "tests/corpus/matmul.py:5: ValueError: operands could not be broadcast together with shapes (a.shape[0],b.shape[1]) (bias.shape[0],)"]} {
  llvm.func @program(%a: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0: i64, %a_stride0: i64, %b: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0: i64, %b_stride0: i64, %bias: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %bias_size0: i64, %out: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out_size0: i64, %out_stride0: i64) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(8) : i64
    %1 = llvm.mlir.constant(3) : i64
    %2 = llvm.mlir.constant(0) : i64
    %3 = llvm.mlir.constant(1) : i64
    %4 = llvm.mlir.constant(0 : i32) : i32
    %5 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %6 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %7 = llvm.mlir.constant(0.000000e+00 : f32) : f32
    %8 = llvm.ashr %b_stride0, %1 : i64
    %9 = llvm.mul %8, %0 overflow<nsw> : i64
    %10 = llvm.sub %b_stride0, %9 overflow<nsw> : i64
    %11 = llvm.intr.smin(%10, %0) : (i64, i64) -> i64
    %12 = llvm.intr.smax(%11, %2) : (i64, i64) -> i64
    %13 = llvm.trunc %12 : i64 to i32
    %14 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %15 = llvm.mlir.poison : vector<8xi32>
    %16 = llvm.insertelement %13, %15[%2 : i64] : vector<8xi32>
    %17 = llvm.shufflevector %16, %15 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %18 = llvm.icmp "slt" %14, %17 : vector<8xi32>
    %19 = llvm.icmp "slt" %2, %a_size0 : i64
    llvm.cond_br %19, ^bb1(%2 : i64), ^bb16
  ^bb1(%i: i64):
    %20 = llvm.icmp "slt" %2, %9 : i64
    llvm.cond_br %20, ^bb2(%2 : i64), ^bb3
  ^bb2(%j: i64):
    %21 = llvm.mul %i, %b_stride0 overflow<nsw> : i64
    %22 = llvm.add %21, %j overflow<nsw> : i64
    %23 = llvm.getelementptr inbounds %out[%22] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %5, %23 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %24 = llvm.add %j, %0 overflow<nsw> : i64
    %25 = llvm.icmp "slt" %24, %9 : i64
    llvm.cond_br %25, ^bb2(%24 : i64), ^bb3
  ^bb3:
    %26 = llvm.icmp "slt" %9, %b_stride0 : i64
    llvm.cond_br %26, ^bb4, ^bb5
  ^bb4:
    %27 = llvm.mul %i, %b_stride0 overflow<nsw> : i64
    %28 = llvm.add %27, %9 overflow<nsw> : i64
    %29 = llvm.getelementptr inbounds %out[%28] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %5, %29, %18 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %30 = llvm.icmp "slt" %2, %a_stride0 : i64
    llvm.cond_br %30, ^bb6(%2 : i64), ^bb11
  ^bb6(%j_1: i64):
    %31 = llvm.mul %i, %a_stride0 overflow<nsw> : i64
    %32 = llvm.add %31, %j_1 overflow<nsw> : i64
    %33 = llvm.getelementptr inbounds %a[%32] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %34 = llvm.load %33 {alignment = 4 : i64} : !llvm.ptr -> f32
    %35 = llvm.mlir.poison : vector<8xf32>
    %36 = llvm.insertelement %34, %35[%2 : i64] : vector<8xf32>
    %37 = llvm.shufflevector %36, %35 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %38 = llvm.icmp "slt" %2, %9 : i64
    llvm.cond_br %38, ^bb7(%2 : i64), ^bb8
  ^bb7(%k: i64):
    %39 = llvm.mul %j_1, %b_stride0 overflow<nsw> : i64
    %40 = llvm.add %39, %k overflow<nsw> : i64
    %41 = llvm.getelementptr inbounds %b[%40] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %42 = llvm.load %41 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %43 = llvm.mul %i, %b_stride0 overflow<nsw> : i64
    %44 = llvm.add %43, %k overflow<nsw> : i64
    %45 = llvm.getelementptr inbounds %out[%44] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %46 = llvm.load %45 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %47 = llvm.fmul %37, %42 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %48 = llvm.fadd %46, %47 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    llvm.store %48, %45 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %49 = llvm.add %k, %0 overflow<nsw> : i64
    %50 = llvm.icmp "slt" %49, %9 : i64
    llvm.cond_br %50, ^bb7(%49 : i64), ^bb8
  ^bb8:
    %51 = llvm.icmp "slt" %9, %b_stride0 : i64
    llvm.cond_br %51, ^bb9, ^bb10
  ^bb9:
    %52 = llvm.mul %j_1, %b_stride0 overflow<nsw> : i64
    %53 = llvm.add %52, %9 overflow<nsw> : i64
    %54 = llvm.getelementptr inbounds %b[%53] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %55 = llvm.intr.masked.load %54, %18, %6 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %56 = llvm.mul %i, %b_stride0 overflow<nsw> : i64
    %57 = llvm.add %56, %9 overflow<nsw> : i64
    %58 = llvm.getelementptr inbounds %out[%57] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %59 = llvm.intr.masked.load %58, %18, %6 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %60 = llvm.fmul %37, %55 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %61 = llvm.fadd %59, %60 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    llvm.intr.masked.store %61, %58, %18 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb10
  ^bb10:
    %62 = llvm.add %j_1, %3 overflow<nsw> : i64
    %63 = llvm.icmp "slt" %62, %a_stride0 : i64
    llvm.cond_br %63, ^bb6(%62 : i64), ^bb11
  ^bb11:
    %64 = llvm.icmp "slt" %2, %9 : i64
    llvm.cond_br %64, ^bb12(%2 : i64), ^bb13
  ^bb12(%j_2: i64):
    %65 = llvm.mul %i, %b_stride0 overflow<nsw> : i64
    %66 = llvm.add %65, %j_2 overflow<nsw> : i64
    %67 = llvm.getelementptr inbounds %out[%66] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %68 = llvm.load %67 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %69 = llvm.getelementptr inbounds %bias[%j_2] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %70 = llvm.load %69 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %71 = llvm.fadd %68, %70 : vector<8xf32>
    llvm.store %71, %67 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %72 = llvm.add %j_2, %0 overflow<nsw> : i64
    %73 = llvm.icmp "slt" %72, %9 : i64
    llvm.cond_br %73, ^bb12(%72 : i64), ^bb13
  ^bb13:
    llvm.cond_br %26, ^bb14, ^bb15
  ^bb14:
    %74 = llvm.mul %i, %b_stride0 overflow<nsw> : i64
    %75 = llvm.add %74, %9 overflow<nsw> : i64
    %76 = llvm.getelementptr inbounds %out[%75] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %77 = llvm.intr.masked.load %76, %18, %6 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %78 = llvm.getelementptr inbounds %bias[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %79 = llvm.intr.masked.load %78, %18, %6 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %80 = llvm.fadd %77, %79 : vector<8xf32>
    llvm.intr.masked.store %80, %76, %18 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb15
  ^bb15:
    %81 = llvm.add %i, %3 overflow<nsw> : i64
    %82 = llvm.icmp "slt" %81, %a_size0 : i64
    llvm.cond_br %82, ^bb1(%81 : i64), ^bb16
  ^bb16:
    llvm.return %4 : i32
  }
  llvm.func @program_shapes(%a_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_1: i64, %a_stride0_1: i64, %b_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_1: i64, %b_stride0_1: i64, %bias_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %bias_size0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %83 = llvm.mlir.constant(0) : i64
    %84 = llvm.mlir.constant(1) : i64
    %85 = llvm.mlir.constant(1 : i32) : i32
    %86 = llvm.mlir.constant(2 : i32) : i32
    %87 = llvm.mlir.constant(0 : i32) : i32
    %88 = llvm.icmp "eq" %a_stride0_1, %b_size0_1 : i64
    %89 = llvm.icmp "eq" %bias_size0_1, %b_stride0_1 : i64
    llvm.cond_br %88, ^bb1, ^bb3(%85 : i32)
  ^bb1:
    llvm.cond_br %89, ^bb2, ^bb3(%86 : i32)
  ^bb2:
    llvm.store %a_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %90 = llvm.getelementptr inbounds %extents[%84] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride0_1, %90 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %87 : i32
  ^bb3(%91: i32):
    llvm.return %91 : i32
  }
}
