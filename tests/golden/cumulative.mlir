// ----- nd
builtin.module {
  func.func @program(%x: tensor<?x?xf64>) -> (tensor<?x?xf64>, tensor<?x?xf64>, tensor<?x?xf64>) {
    %0 = nd.cumulative sum %x axis 0 : tensor<?x?xf64>
    %1 = nd.cumulative sum %x axis 1 : tensor<?x?xf64>
    %2 = nd.constant dense<10.0> : tensor<f64>
    %3 = nd.divide %x, %2 : tensor<?x?xf64>, tensor<f64>
    %4 = nd.constant dense<1.0> : tensor<f64>
    %5 = nd.add %4, %3 : tensor<f64>, tensor<?x?xf64>
    %6 = nd.cumulative prod %5 axis 1 : tensor<?x?xf64>
    func.return %0, %1, %6 : tensor<?x?xf64>, tensor<?x?xf64>, tensor<?x?xf64>
  }
}
// ----- linalg
builtin.module {
  func.func @program(%x: tensor<?x?xf64>) -> (tensor<?x?xf64>, tensor<?x?xf64>, tensor<?x?xf64>) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %x, %0 : tensor<?x?xf64>
    %2 = arith.constant 1 : index
    %3 = tensor.dim %x, %2 : tensor<?x?xf64>
    %4 = tensor.empty(%1, %3) : tensor<?x?xf64>
    %5 = tensor.empty(%3) : tensor<?xf64>
    %6 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%5 : tensor<?xf64>) {
    ^bb0(%7: f64):
      %8 = arith.constant 0.000000e+00 : f64
      linalg.yield %8 : f64
    } -> tensor<?xf64>
    %9, %10 = scf.for %11 = %0 to %1 step %2 iter_args(%12 = %4, %13 = %6) -> (tensor<?x?xf64>, tensor<?xf64>) {
      %14 = tensor.extract_slice %x[%11, 0] [1, %3] [1, 1] : tensor<?x?xf64> to tensor<?xf64>
      %15 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%14 : tensor<?xf64>) outs(%13 : tensor<?xf64>) {
      ^bb0(%16: f64, %17: f64):
        %18 = arith.addf %17, %16 : f64
        linalg.yield %18 : f64
      } -> tensor<?xf64>
      %19 = tensor.insert_slice %15 into %12[%11, 0] [1, %3] [1, 1] : tensor<?xf64> into tensor<?x?xf64>
      scf.yield %19, %15 : tensor<?x?xf64>, tensor<?xf64>
    }
    %20 = tensor.empty(%1, %3) : tensor<?x?xf64>
    %21 = scf.for %22 = %0 to %1 step %2 iter_args(%23 = %20) -> (tensor<?x?xf64>) {
      %24 = arith.constant 0.000000e+00 : f64
      %25, %26 = scf.for %27 = %0 to %3 step %2 iter_args(%28 = %23, %29 = %24) -> (tensor<?x?xf64>, f64) {
        %30 = tensor.extract %x[%22, %27] : tensor<?x?xf64>
        %31 = arith.addf %29, %30 : f64
        %32 = tensor.insert %31 into %28[%22, %27] : tensor<?x?xf64>
        scf.yield %32, %31 : tensor<?x?xf64>, f64
      }
      scf.yield %25 : tensor<?x?xf64>
    }
    %33 = tensor.empty(%1, %3) : tensor<?x?xf64>
    %34 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<?x?xf64>) outs(%33 : tensor<?x?xf64>) {
    ^bb0(%35: f64, %36: f64):
      %37 = arith.constant 1.000000e+01 : f64
      %38 = arith.divf %35, %37 : f64
      %39 = arith.constant 1.000000e+00 : f64
      %40 = arith.addf %39, %38 : f64
      linalg.yield %40 : f64
    } -> tensor<?x?xf64>
    %41 = tensor.empty(%1, %3) : tensor<?x?xf64>
    %42 = scf.for %43 = %0 to %1 step %2 iter_args(%44 = %41) -> (tensor<?x?xf64>) {
      %45 = arith.constant 1.000000e+00 : f64
      %46, %47 = scf.for %48 = %0 to %3 step %2 iter_args(%49 = %44, %50 = %45) -> (tensor<?x?xf64>, f64) {
        %51 = tensor.extract %34[%43, %48] : tensor<?x?xf64>
        %52 = arith.mulf %50, %51 : f64
        %53 = tensor.insert %52 into %49[%43, %48] : tensor<?x?xf64>
        scf.yield %53, %52 : tensor<?x?xf64>, f64
      }
      scf.yield %46 : tensor<?x?xf64>
    }
    func.return %9, %21, %42 : tensor<?x?xf64>, tensor<?x?xf64>, tensor<?x?xf64>
  }
  func.func @program_shapes(%x: tensor<?x?xf64>) -> (index, index, index, index, index, index) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %x, %0 : tensor<?x?xf64>
    %2 = arith.constant 1 : index
    %3 = tensor.dim %x, %2 : tensor<?x?xf64>
    func.return %1, %3, %1, %3, %1, %3 : index, index, index, index, index, index
  }
}
// ----- affine
builtin.module {
  func.func @program(%x: memref<?x?xf64> {llvm.noalias}, %out0: memref<?x?xf64> {llvm.noalias}, %out1: memref<?x?xf64> {llvm.noalias}, %out2: memref<?x?xf64> {llvm.noalias}) {
    %0 = arith.constant 0 : index
    %1 = arith.constant 0.000000e+00 : f64
    %2 = arith.constant 1.000000e+01 : f64
    %3 = arith.constant 1.000000e+00 : f64
    %4 = arith.constant dense<0.000000e+00> : vector<4xf64>
    %5 = memref.dim %x, %0 : memref<?x?xf64>
    %6 = arith.constant 1 : index
    %7 = memref.dim %x, %6 : memref<?x?xf64>
    %8 = arith.constant 0.000000e+00 : f64
    %9 = arith.constant 1.000000e+00 : f64
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%5, %7], strides: [%7, 1] : memref<?x?xf64> to memref<?x?xf64>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%5, %7], strides: [%7, 1] : memref<?x?xf64> to memref<?x?xf64>
    %out2_1 = memref.reinterpret_cast %out2 to offset: [0], sizes: [%5, %7], strides: [%7, 1] : memref<?x?xf64> to memref<?x?xf64>
    %10 = memref.alloc(%7) {alignment = 64 : i64} : memref<?xf64>
    %11 = affine.apply affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%7)
    %12 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%11, %7)
    %13 = vector.create_mask %12 : vector<4xi1>
    affine.for %i = 0 to %11 step 4 {
      affine.vector_store %4, %10[%i] : memref<?xf64>, vector<4xf64>
    }
    affine.for %i_1 = %11 to %7 step 4 {
      vector.maskedstore %10[%i_1], %13, %4 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    affine.for %i_2 = 0 to %5 {
      %14, %15 = affine.for %i_3 = 0 to %7 iter_args(%16 = %8, %17 = %9) -> (f64, f64) {
        %18 = affine.load %x[%i_2, %i_3] : memref<?x?xf64>
        %19 = affine.load %10[%i_3] : memref<?xf64>
        %20 = arith.addf %19, %18 : f64
        affine.store %20, %10[%i_3] : memref<?xf64>
        affine.store %20, %out0_1[%i_2, %i_3] : memref<?x?xf64>
        %21 = arith.addf %16, %18 : f64
        affine.store %21, %out1_1[%i_2, %i_3] : memref<?x?xf64>
        %22 = arith.divf %18, %2 : f64
        %23 = arith.addf %3, %22 : f64
        %24 = arith.mulf %17, %23 : f64
        affine.store %24, %out2_1[%i_2, %i_3] : memref<?x?xf64>
        affine.yield %21, %24 : f64, f64
      }
    }
    memref.dealloc %10 : memref<?xf64>
    func.return
  }
  func.func @program_shapes(%x: memref<?x?xf64> {llvm.noalias}) -> (index, index, index, index, index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %x, %0 : memref<?x?xf64>
    %2 = arith.constant 1 : index
    %3 = memref.dim %x, %2 : memref<?x?xf64>
    func.return %1, %3, %1, %3, %1, %3 : index, index, index, index, index, index
  }
}
// ----- loop
builtin.module {
  func.func @program(%x: memref<?x?xf64> {llvm.noalias}, %out0: memref<?x?xf64> {llvm.noalias}, %out1: memref<?x?xf64> {llvm.noalias}, %out2: memref<?x?xf64> {llvm.noalias}) {
    %c4 = arith.constant 4 : index
    %c2 = arith.constant 2 : index
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %0 = arith.constant 0 : index
    %1 = arith.constant 0.000000e+00 : f64
    %2 = arith.constant 1.000000e+01 : f64
    %3 = arith.constant 1.000000e+00 : f64
    %4 = arith.constant dense<0.000000e+00> : vector<4xf64>
    %5 = memref.dim %x, %0 : memref<?x?xf64>
    %6 = arith.constant 1 : index
    %7 = memref.dim %x, %6 : memref<?x?xf64>
    %8 = arith.constant 0.000000e+00 : f64
    %9 = arith.constant 1.000000e+00 : f64
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%5, %7], strides: [%7, 1] : memref<?x?xf64> to memref<?x?xf64>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%5, %7], strides: [%7, 1] : memref<?x?xf64> to memref<?x?xf64>
    %out2_1 = memref.reinterpret_cast %out2 to offset: [0], sizes: [%5, %7], strides: [%7, 1] : memref<?x?xf64> to memref<?x?xf64>
    %10 = memref.alloc(%7) {alignment = 64 : i64} : memref<?xf64>
    %11 = arith.shrsi %7, %c2 : index
    %12 = arith.muli %11, %c4 overflow<nsw> : index
    %13 = arith.subi %7, %12 overflow<nsw> : index
    %14 = vector.create_mask %13 : vector<4xi1>
    scf.for %i = %c0 to %12 step %c4 {
      vector.store %4, %10[%i] : memref<?xf64>, vector<4xf64>
    }
    %15 = arith.cmpi slt, %12, %7 : index
    scf.if %15 {
      vector.maskedstore %10[%12], %14, %4 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    scf.for %i_1 = %c0 to %5 step %c1 {
      %16, %17 = scf.for %i_2 = %c0 to %7 step %c1 iter_args(%18 = %8, %19 = %9) -> (f64, f64) {
        %20 = memref.load %x[%i_1, %i_2] : memref<?x?xf64>
        %21 = memref.load %10[%i_2] : memref<?xf64>
        %22 = arith.addf %21, %20 : f64
        memref.store %22, %10[%i_2] : memref<?xf64>
        memref.store %22, %out0_1[%i_1, %i_2] : memref<?x?xf64>
        %23 = arith.addf %18, %20 : f64
        memref.store %23, %out1_1[%i_1, %i_2] : memref<?x?xf64>
        %24 = arith.divf %20, %2 : f64
        %25 = arith.addf %3, %24 : f64
        %26 = arith.mulf %19, %25 : f64
        memref.store %26, %out2_1[%i_1, %i_2] : memref<?x?xf64>
        scf.yield %23, %26 : f64, f64
      }
    }
    memref.dealloc %10 : memref<?xf64>
    func.return
  }
  func.func @program_shapes(%x: memref<?x?xf64> {llvm.noalias}) -> (index, index, index, index, index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %x, %0 : memref<?x?xf64>
    %2 = arith.constant 1 : index
    %3 = memref.dim %x, %2 : memref<?x?xf64>
    func.return %1, %3, %1, %3, %1, %3 : index, index, index, index, index, index
  }
}
// ----- llvm
builtin.module attributes {stepwell.asserts = ["tests/corpus/cumulative.py:7: MemoryError: no memory for a temporary array"]} {
  llvm.func @aligned_alloc(i64, i64) -> (!llvm.ptr {llvm.noalias})
  llvm.func @free(!llvm.ptr)
  llvm.func @program(%x: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0: i64, %x_stride0: i64, %out0: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out0_size0: i64, %out0_stride0: i64, %out1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out1_size0: i64, %out1_stride0: i64, %out2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out2_size0: i64, %out2_stride0: i64) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(4) : i64
    %1 = llvm.mlir.constant(2) : i64
    %2 = llvm.mlir.constant(0) : i64
    %3 = llvm.mlir.constant(1) : i64
    %4 = llvm.mlir.constant(8) : i64
    %5 = llvm.mlir.constant(64) : i64
    %6 = llvm.mlir.constant(-64) : i64
    %7 = llvm.mlir.constant(1 : i32) : i32
    %8 = llvm.mlir.constant(0 : i32) : i32
    %9 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %10 = llvm.mlir.constant(1.000000e+01 : f64) : f64
    %11 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %12 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %13 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %14 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %15 = llvm.mul %x_stride0, %4 overflow<nsw> : i64
    %16 = llvm.add %15, %5 overflow<nsw> : i64
    %17 = llvm.and %16, %6 : i64
    %18 = llvm.call @aligned_alloc(%5, %17) : (i64, i64) -> !llvm.ptr
    %19 = llvm.mlir.zero : !llvm.ptr
    %20 = llvm.icmp "ne" %18, %19 : !llvm.ptr
    llvm.cond_br %20, ^bb1, ^bb10(%7 : i32)
  ^bb1:
    %21 = llvm.ashr %x_stride0, %1 : i64
    %22 = llvm.mul %21, %0 overflow<nsw> : i64
    %23 = llvm.sub %x_stride0, %22 overflow<nsw> : i64
    %24 = llvm.intr.smin(%23, %0) : (i64, i64) -> i64
    %25 = llvm.intr.smax(%24, %2) : (i64, i64) -> i64
    %26 = llvm.trunc %25 : i64 to i32
    %27 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %28 = llvm.mlir.poison : vector<4xi32>
    %29 = llvm.insertelement %26, %28[%2 : i64] : vector<4xi32>
    %30 = llvm.shufflevector %29, %28 [0, 0, 0, 0] : vector<4xi32>
    %31 = llvm.icmp "slt" %27, %30 : vector<4xi32>
    %32 = llvm.icmp "slt" %2, %22 : i64
    llvm.cond_br %32, ^bb2(%2 : i64), ^bb3
  ^bb2(%i: i64):
    %33 = llvm.getelementptr inbounds %18[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %12, %33 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %34 = llvm.add %i, %0 overflow<nsw> : i64
    %35 = llvm.icmp "slt" %34, %22 : i64
    llvm.cond_br %35, ^bb2(%34 : i64), ^bb3
  ^bb3:
    %36 = llvm.icmp "slt" %22, %x_stride0 : i64
    llvm.cond_br %36, ^bb4, ^bb5
  ^bb4:
    %37 = llvm.getelementptr inbounds %18[%22] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %12, %37, %31 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %38 = llvm.icmp "slt" %2, %x_size0 : i64
    llvm.cond_br %38, ^bb6(%2 : i64), ^bb9
  ^bb6(%i_1: i64):
    %39 = llvm.icmp "slt" %2, %x_stride0 : i64
    llvm.cond_br %39, ^bb7(%2, %13, %14 : i64, f64, f64), ^bb8(%13, %14 : f64, f64)
  ^bb7(%i_2: i64, %40: f64, %41: f64):
    %42 = llvm.mul %i_1, %x_stride0 overflow<nsw> : i64
    %43 = llvm.add %42, %i_2 overflow<nsw> : i64
    %44 = llvm.getelementptr inbounds %x[%43] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %45 = llvm.load %44 {alignment = 8 : i64} : !llvm.ptr -> f64
    %46 = llvm.getelementptr inbounds %18[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %47 = llvm.load %46 {alignment = 8 : i64} : !llvm.ptr -> f64
    %48 = llvm.fadd %47, %45 : f64
    llvm.store %48, %46 {alignment = 8 : i64} : f64, !llvm.ptr
    %49 = llvm.add %42, %i_2 overflow<nsw> : i64
    %50 = llvm.getelementptr inbounds %out0[%49] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %48, %50 {alignment = 8 : i64} : f64, !llvm.ptr
    %51 = llvm.fadd %40, %45 : f64
    %52 = llvm.add %42, %i_2 overflow<nsw> : i64
    %53 = llvm.getelementptr inbounds %out1[%52] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %51, %53 {alignment = 8 : i64} : f64, !llvm.ptr
    %54 = llvm.fdiv %45, %10 : f64
    %55 = llvm.fadd %11, %54 : f64
    %56 = llvm.fmul %41, %55 : f64
    %57 = llvm.add %42, %i_2 overflow<nsw> : i64
    %58 = llvm.getelementptr inbounds %out2[%57] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %56, %58 {alignment = 8 : i64} : f64, !llvm.ptr
    %59 = llvm.add %i_2, %3 overflow<nsw> : i64
    %60 = llvm.icmp "slt" %59, %x_stride0 : i64
    llvm.cond_br %60, ^bb7(%59, %51, %56 : i64, f64, f64), ^bb8(%51, %56 : f64, f64)
  ^bb8(%61: f64, %62: f64):
    %63 = llvm.add %i_1, %3 overflow<nsw> : i64
    %64 = llvm.icmp "slt" %63, %x_size0 : i64
    llvm.cond_br %64, ^bb6(%63 : i64), ^bb9
  ^bb9:
    llvm.call @free(%18) : (!llvm.ptr) -> ()
    llvm.return %8 : i32
  ^bb10(%65: i32):
    llvm.return %65 : i32
  }
  llvm.func @program_shapes(%x_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_1: i64, %x_stride0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %66 = llvm.mlir.constant(0) : i64
    %67 = llvm.mlir.constant(1) : i64
    %68 = llvm.mlir.constant(2) : i64
    %69 = llvm.mlir.constant(3) : i64
    %70 = llvm.mlir.constant(4) : i64
    %71 = llvm.mlir.constant(5) : i64
    %72 = llvm.mlir.constant(0 : i32) : i32
    llvm.store %x_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %73 = llvm.getelementptr inbounds %extents[%67] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_1, %73 {alignment = 8 : i64} : i64, !llvm.ptr
    %74 = llvm.getelementptr inbounds %extents[%68] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_1, %74 {alignment = 8 : i64} : i64, !llvm.ptr
    %75 = llvm.getelementptr inbounds %extents[%69] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_1, %75 {alignment = 8 : i64} : i64, !llvm.ptr
    %76 = llvm.getelementptr inbounds %extents[%70] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_1, %76 {alignment = 8 : i64} : i64, !llvm.ptr
    %77 = llvm.getelementptr inbounds %extents[%71] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_1, %77 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %72 : i32
  }
}
