// ----- nd
builtin.module {
  func.func @program(%a: tensor<?x?xf32> {bufferization.buffer_layout = strided<[?, ?]>}, %b: tensor<?xf32> {bufferization.buffer_layout = strided<[?]>}, %c: tensor<?xf32> {bufferization.buffer_layout = strided<[?]>}) -> (tensor<?x?xf32>, tensor<?xf32>, tensor<?xf32>) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %c, %0 : tensor<?xf32>
    %2 = tensor.dim %b, %0 : tensor<?xf32>
    %3 = arith.cmpi eq, %1, %2 : index
    cf.assert %3, "ValueError: operands could not be broadcast together with shapes (b.shape[0],) (c.shape[0],)"
    %4 = nd.constant dense<1.0> : tensor<f32>
    %5 = nd.add %a, %4 : tensor<?x?xf32>, tensor<f32>
    %6 = nd.multiply %b, %c : tensor<?xf32>
    %7 = nd.reduce sum %a axes [0] : tensor<?x?xf32>
    func.return %5, %6, %7 : tensor<?x?xf32>, tensor<?xf32>, tensor<?xf32>
  }
}
// ----- linalg
builtin.module {
  func.func @program(%a: tensor<?x?xf32> {bufferization.buffer_layout = strided<[?, ?]>}, %b: tensor<?xf32> {bufferization.buffer_layout = strided<[?]>}, %c: tensor<?xf32> {bufferization.buffer_layout = strided<[?]>}) -> (tensor<?x?xf32>, tensor<?xf32>, tensor<?xf32>) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %a, %0 : tensor<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = tensor.dim %a, %2 : tensor<?x?xf32>
    %4 = tensor.dim %b, %0 : tensor<?xf32>
    %5 = tensor.extract_slice %c[0] [%4] [1] : tensor<?xf32> to tensor<?xf32>
    %6 = tensor.empty(%4) : tensor<?xf32>
    %7 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%b, %5 : tensor<?xf32>, tensor<?xf32>) outs(%6 : tensor<?xf32>) {
    ^bb0(%8: f32, %9: f32, %10: f32):
      %11 = arith.mulf %8, %9 : f32
      linalg.yield %11 : f32
    } -> tensor<?xf32>
    %12 = tensor.empty(%1, %3) : tensor<?x?xf32>
    %13 = tensor.empty(%3) : tensor<?xf32>
    %14 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%13 : tensor<?xf32>) {
    ^bb0(%15: f32):
      %16 = arith.constant 0.000000e+00 : f32
      linalg.yield %16 : f32
    } -> tensor<?xf32>
    %17, %18 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d1)>], iterator_types = ["reduction", "parallel"]} ins(%a : tensor<?x?xf32>) outs(%12, %14 : tensor<?x?xf32>, tensor<?xf32>) {
    ^bb0(%19: f32, %20: f32, %21: f32):
      %22 = arith.constant 1.000000e+00 : f32
      %23 = arith.addf %19, %22 : f32
      %24 = arith.addf %21, %19 fastmath<reassoc,contract> : f32
      linalg.yield %23, %24 : f32, f32
    } -> (tensor<?x?xf32>, tensor<?xf32>)
    func.return %17, %7, %18 : tensor<?x?xf32>, tensor<?xf32>, tensor<?xf32>
  }
  func.func @program_shapes(%a: tensor<?x?xf32> {bufferization.buffer_layout = strided<[?, ?]>}, %b: tensor<?xf32> {bufferization.buffer_layout = strided<[?]>}, %c: tensor<?xf32> {bufferization.buffer_layout = strided<[?]>}) -> (index, index, index, index) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %a, %0 : tensor<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = tensor.dim %a, %2 : tensor<?x?xf32>
    %4 = tensor.dim %b, %0 : tensor<?xf32>
    %5 = tensor.dim %c, %0 : tensor<?xf32>
    %6 = arith.cmpi eq, %5, %4 : index
    cf.assert %6, "ValueError: operands could not be broadcast together with shapes (b.shape[0],) (c.shape[0],)"
    func.return %1, %3, %4, %3 : index, index, index, index
  }
}
// ----- affine
builtin.module {
  func.func @program(%a: memref<?x?xf32, strided<[?, ?]>> {llvm.noalias}, %b: memref<?xf32, strided<[?]>> {llvm.noalias}, %c: memref<?xf32, strided<[?]>> {llvm.noalias}, %out0: memref<?x?xf32> {llvm.noalias}, %out1: memref<?xf32> {llvm.noalias}, %out2: memref<?xf32> {llvm.noalias}) {
    %0 = arith.constant 0 : index
    %1 = arith.constant 0.000000e+00 : f32
    %2 = arith.constant 1.000000e+00 : f32
    %3 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %4 = memref.dim %a, %0 : memref<?x?xf32, strided<[?, ?]>>
    %5 = arith.constant 1 : index
    %6 = memref.dim %a, %5 : memref<?x?xf32, strided<[?, ?]>>
    %7 = memref.dim %b, %0 : memref<?xf32, strided<[?]>>
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%4, %6], strides: [%6, 1] : memref<?x?xf32> to memref<?x?xf32>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%7], strides: [1] : memref<?xf32> to memref<?xf32>
    %out2_1 = memref.reinterpret_cast %out2 to offset: [0], sizes: [%6], strides: [1] : memref<?xf32> to memref<?xf32>
    affine.for %i = 0 to %7 {
      %8 = affine.load %b[%i] : memref<?xf32, strided<[?]>>
      %9 = affine.load %c[%i] : memref<?xf32, strided<[?]>>
      %10 = arith.mulf %8, %9 : f32
      affine.store %10, %out1_1[%i] : memref<?xf32>
    }
    %11 = affine.apply affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%6)
    %12 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%11, %6)
    %13 = vector.create_mask %12 : vector<8xi1>
    affine.for %i_1 = 0 to %11 step 8 {
      affine.vector_store %3, %out2_1[%i_1] : memref<?xf32>, vector<8xf32>
    }
    affine.for %i_2 = %11 to %6 step 8 {
      vector.maskedstore %out2_1[%i_2], %13, %3 : memref<?xf32>, vector<8xi1>, vector<8xf32>
    }
    affine.for %i_3 = 0 to %4 {
      affine.for %j = 0 to %6 {
        %14 = affine.load %a[%i_3, %j] : memref<?x?xf32, strided<[?, ?]>>
        %15 = affine.load %out2_1[%j] : memref<?xf32>
        %16 = arith.addf %14, %2 : f32
        %17 = arith.addf %15, %14 fastmath<reassoc,contract> : f32
        affine.store %16, %out0_1[%i_3, %j] : memref<?x?xf32>
        affine.store %17, %out2_1[%j] : memref<?xf32>
      }
    }
    func.return
  }
  func.func @program_shapes(%a: memref<?x?xf32, strided<[?, ?]>> {llvm.noalias}, %b: memref<?xf32, strided<[?]>> {llvm.noalias}, %c: memref<?xf32, strided<[?]>> {llvm.noalias}) -> (index, index, index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %a, %0 : memref<?x?xf32, strided<[?, ?]>>
    %2 = arith.constant 1 : index
    %3 = memref.dim %a, %2 : memref<?x?xf32, strided<[?, ?]>>
    %4 = memref.dim %b, %0 : memref<?xf32, strided<[?]>>
    %5 = memref.dim %c, %0 : memref<?xf32, strided<[?]>>
    %6 = arith.cmpi eq, %5, %4 : index
    cf.assert %6, "ValueError: operands could not be broadcast together with shapes (b.shape[0],) (c.shape[0],)"
    func.return %1, %3, %4, %3 : index, index, index, index
  }
}
// ----- loop
builtin.module {
  func.func @program(%a: memref<?x?xf32, strided<[?, ?]>> {llvm.noalias}, %b: memref<?xf32, strided<[?]>> {llvm.noalias}, %c: memref<?xf32, strided<[?]>> {llvm.noalias}, %out0: memref<?x?xf32> {llvm.noalias}, %out1: memref<?xf32> {llvm.noalias}, %out2: memref<?xf32> {llvm.noalias}) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c8 = arith.constant 8 : index
    %c3 = arith.constant 3 : index
    %0 = arith.constant 0 : index
    %1 = arith.constant 0.000000e+00 : f32
    %2 = arith.constant 1.000000e+00 : f32
    %3 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %4 = memref.dim %a, %0 : memref<?x?xf32, strided<[?, ?]>>
    %5 = arith.constant 1 : index
    %6 = memref.dim %a, %5 : memref<?x?xf32, strided<[?, ?]>>
    %7 = memref.dim %b, %0 : memref<?xf32, strided<[?]>>
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%4, %6], strides: [%6, 1] : memref<?x?xf32> to memref<?x?xf32>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%7], strides: [1] : memref<?xf32> to memref<?xf32>
    %out2_1 = memref.reinterpret_cast %out2 to offset: [0], sizes: [%6], strides: [1] : memref<?xf32> to memref<?xf32>
    scf.for %i = %c0 to %7 step %c1 {
      %8 = memref.load %b[%i] : memref<?xf32, strided<[?]>>
      %9 = memref.load %c[%i] : memref<?xf32, strided<[?]>>
      %10 = arith.mulf %8, %9 : f32
      memref.store %10, %out1_1[%i] : memref<?xf32>
    }
    %11 = arith.shrsi %6, %c3 : index
    %12 = arith.muli %11, %c8 overflow<nsw> : index
    %13 = arith.subi %6, %12 overflow<nsw> : index
    %14 = vector.create_mask %13 : vector<8xi1>
    scf.for %i_1 = %c0 to %12 step %c8 {
      vector.store %3, %out2_1[%i_1] : memref<?xf32>, vector<8xf32>
    }
    %15 = arith.cmpi slt, %12, %6 : index
    scf.if %15 {
      vector.maskedstore %out2_1[%12], %14, %3 : memref<?xf32>, vector<8xi1>, vector<8xf32>
    }
    scf.for %i_2 = %c0 to %4 step %c1 {
      scf.for %j = %c0 to %6 step %c1 {
        %16 = memref.load %a[%i_2, %j] : memref<?x?xf32, strided<[?, ?]>>
        %17 = memref.load %out2_1[%j] : memref<?xf32>
        %18 = arith.addf %16, %2 : f32
        %19 = arith.addf %17, %16 fastmath<reassoc,contract> : f32
        memref.store %18, %out0_1[%i_2, %j] : memref<?x?xf32>
        memref.store %19, %out2_1[%j] : memref<?xf32>
      }
    }
    func.return
  }
  func.func @program_shapes(%a: memref<?x?xf32, strided<[?, ?]>> {llvm.noalias}, %b: memref<?xf32, strided<[?]>> {llvm.noalias}, %c: memref<?xf32, strided<[?]>> {llvm.noalias}) -> (index, index, index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %a, %0 : memref<?x?xf32, strided<[?, ?]>>
    %2 = arith.constant 1 : index
    %3 = memref.dim %a, %2 : memref<?x?xf32, strided<[?, ?]>>
    %4 = memref.dim %b, %0 : memref<?xf32, strided<[?]>>
    %5 = memref.dim %c, %0 : memref<?xf32, strided<[?]>>
    %6 = arith.cmpi eq, %5, %4 : index
    cf.assert %6, "ValueError: operands could not be broadcast together with shapes (b.shape[0],) (c.shape[0],)"
    func.return %1, %3, %4, %3 : index, index, index, index
  }
}
// ----- llvm
builtin.module attributes {stepwell.asserts = ["tests/corpus/strided_input.py:7: ValueError: operands could not be broadcast together with shapes (b.shape[0],) (c.shape[0],)"]} {
  llvm.func @program(%a: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0: i64, %a_size1: i64, %a_stride0: i64, %a_stride1: i64, %b: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0: i64, %b_stride0: i64, %c: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %c_size0: i64, %c_stride0: i64, %out0: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out0_size0: i64, %out0_stride0: i64, %out1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out1_size0: i64, %out2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out2_size0: i64) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(0) : i64
    %1 = llvm.mlir.constant(1) : i64
    %2 = llvm.mlir.constant(8) : i64
    %3 = llvm.mlir.constant(3) : i64
    %4 = llvm.mlir.constant(0 : i32) : i32
    %5 = llvm.mlir.constant(0.000000e+00 : f32) : f32
    %6 = llvm.mlir.constant(1.000000e+00 : f32) : f32
    %7 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %8 = llvm.icmp "slt" %0, %b_size0 : i64
    llvm.cond_br %8, ^bb1(%0 : i64), ^bb2
  ^bb1(%i: i64):
    %9 = llvm.mul %i, %b_stride0 overflow<nsw> : i64
    %10 = llvm.getelementptr inbounds %b[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %11 = llvm.load %10 {alignment = 4 : i64} : !llvm.ptr -> f32
    %12 = llvm.mul %i, %c_stride0 overflow<nsw> : i64
    %13 = llvm.getelementptr inbounds %c[%12] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %14 = llvm.load %13 {alignment = 4 : i64} : !llvm.ptr -> f32
    %15 = llvm.fmul %11, %14 : f32
    %16 = llvm.getelementptr inbounds %out1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %15, %16 {alignment = 4 : i64} : f32, !llvm.ptr
    %17 = llvm.add %i, %1 overflow<nsw> : i64
    %18 = llvm.icmp "slt" %17, %b_size0 : i64
    llvm.cond_br %18, ^bb1(%17 : i64), ^bb2
  ^bb2:
    %19 = llvm.ashr %a_size1, %3 : i64
    %20 = llvm.mul %19, %2 overflow<nsw> : i64
    %21 = llvm.sub %a_size1, %20 overflow<nsw> : i64
    %22 = llvm.intr.smin(%21, %2) : (i64, i64) -> i64
    %23 = llvm.intr.smax(%22, %0) : (i64, i64) -> i64
    %24 = llvm.trunc %23 : i64 to i32
    %25 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %26 = llvm.mlir.poison : vector<8xi32>
    %27 = llvm.insertelement %24, %26[%0 : i64] : vector<8xi32>
    %28 = llvm.shufflevector %27, %26 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %29 = llvm.icmp "slt" %25, %28 : vector<8xi32>
    %30 = llvm.icmp "slt" %0, %20 : i64
    llvm.cond_br %30, ^bb3(%0 : i64), ^bb4
  ^bb3(%i_1: i64):
    %31 = llvm.getelementptr inbounds %out2[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %7, %31 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %32 = llvm.add %i_1, %2 overflow<nsw> : i64
    %33 = llvm.icmp "slt" %32, %20 : i64
    llvm.cond_br %33, ^bb3(%32 : i64), ^bb4
  ^bb4:
    %34 = llvm.icmp "slt" %20, %a_size1 : i64
    llvm.cond_br %34, ^bb5, ^bb6
  ^bb5:
    %35 = llvm.getelementptr inbounds %out2[%20] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %7, %35, %29 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb6
  ^bb6:
    %36 = llvm.icmp "slt" %0, %a_size0 : i64
    llvm.cond_br %36, ^bb7(%0 : i64), ^bb10
  ^bb7(%i_2: i64):
    %37 = llvm.icmp "slt" %0, %a_size1 : i64
    llvm.cond_br %37, ^bb8(%0 : i64), ^bb9
  ^bb8(%j: i64):
    %38 = llvm.mul %i_2, %a_stride0 overflow<nsw> : i64
    %39 = llvm.mul %j, %a_stride1 overflow<nsw> : i64
    %40 = llvm.add %38, %39 overflow<nsw> : i64
    %41 = llvm.getelementptr inbounds %a[%40] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %42 = llvm.load %41 {alignment = 4 : i64} : !llvm.ptr -> f32
    %43 = llvm.getelementptr inbounds %out2[%j] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %44 = llvm.load %43 {alignment = 4 : i64} : !llvm.ptr -> f32
    %45 = llvm.fadd %42, %6 : f32
    %46 = llvm.fadd %44, %42 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
    %47 = llvm.mul %i_2, %a_size1 overflow<nsw> : i64
    %48 = llvm.add %47, %j overflow<nsw> : i64
    %49 = llvm.getelementptr inbounds %out0[%48] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %45, %49 {alignment = 4 : i64} : f32, !llvm.ptr
    llvm.store %46, %43 {alignment = 4 : i64} : f32, !llvm.ptr
    %50 = llvm.add %j, %1 overflow<nsw> : i64
    %51 = llvm.icmp "slt" %50, %a_size1 : i64
    llvm.cond_br %51, ^bb8(%50 : i64), ^bb9
  ^bb9:
    %52 = llvm.add %i_2, %1 overflow<nsw> : i64
    %53 = llvm.icmp "slt" %52, %a_size0 : i64
    llvm.cond_br %53, ^bb7(%52 : i64), ^bb10
  ^bb10:
    llvm.return %4 : i32
  }
  llvm.func @program_shapes(%a_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_1: i64, %a_size1_1: i64, %a_stride0_1: i64, %a_stride1_1: i64, %b_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_1: i64, %b_stride0_1: i64, %c_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %c_size0_1: i64, %c_stride0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %54 = llvm.mlir.constant(0) : i64
    %55 = llvm.mlir.constant(1) : i64
    %56 = llvm.mlir.constant(1 : i32) : i32
    %57 = llvm.mlir.constant(2) : i64
    %58 = llvm.mlir.constant(3) : i64
    %59 = llvm.mlir.constant(0 : i32) : i32
    %60 = llvm.icmp "eq" %c_size0_1, %b_size0_1 : i64
    llvm.cond_br %60, ^bb1, ^bb2(%56 : i32)
  ^bb1:
    llvm.store %a_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %61 = llvm.getelementptr inbounds %extents[%55] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_1, %61 {alignment = 8 : i64} : i64, !llvm.ptr
    %62 = llvm.getelementptr inbounds %extents[%57] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_size0_1, %62 {alignment = 8 : i64} : i64, !llvm.ptr
    %63 = llvm.getelementptr inbounds %extents[%58] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_1, %63 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %59 : i32
  ^bb2(%64: i32):
    llvm.return %64 : i32
  }
}
