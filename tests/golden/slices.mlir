// ----- nd
builtin.module {
  func.func @program(%x: tensor<?xf64>) -> (tensor<?xf64>, tensor<?xf64>, tensor<?xf64>) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %x, %0 : tensor<?xf64>
    %2 = arith.constant 1 : index
    %3 = arith.minsi %1, %2 : index
    %4 = arith.cmpi slt, %0, %3 : index
    cf.assert %4, "ValueError: a slice of one element has none"
    %5 = arith.constant 2 : index
    %6 = arith.subi %1, %5 : index
    %7 = arith.maxsi %6, %0 : index
    %8 = arith.subi %1, %2 : index
    %9 = arith.maxsi %8, %0 : index
    %10 = arith.addi %1, %2 : index
    %11 = arith.constant 3 : index
    %12 = arith.floordivsi %10, %11 : index
    %13 = nd.slice %x [0] [%7] [1] : tensor<?xf64>
    %14 = nd.slice %x [1] [%7] [1] : tensor<?xf64>
    %15 = nd.add %13, %14 : tensor<?xf64>
    %16 = nd.slice %x [2] [%7] [1] : tensor<?xf64>
    %17 = nd.add %15, %16 : tensor<?xf64>
    %18 = nd.constant dense<3.0> : tensor<f64>
    %19 = nd.divide %17, %18 : tensor<?xf64>, tensor<f64>
    %20 = nd.slice %x [0] [1] [1] : tensor<?xf64>
    %21 = nd.slice %x [%9] [1] [1] : tensor<?xf64>
    %22 = nd.concatenate %20, %19, %21 axis 0 : tensor<1xf64>, tensor<?xf64>, tensor<1xf64>
    %23 = nd.slice %x [%8] [%1] [-1] : tensor<?xf64>
    %24 = nd.slice %x [1] [%12] [3] : tensor<?xf64>
    func.return %22, %23, %24 : tensor<?xf64>, tensor<?xf64>, tensor<?xf64>
  }
}
// ----- linalg
builtin.module {
  func.func @program(%x: tensor<?xf64>) -> (tensor<?xf64>, tensor<?xf64>, tensor<?xf64>) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %x, %0 : tensor<?xf64>
    %2 = arith.constant 1 : index
    %3 = arith.constant 2 : index
    %4 = arith.constant 3 : index
    %5 = arith.subi %1, %3 : index
    %6 = arith.maxsi %5, %0 : index
    %7 = arith.subi %1, %2 : index
    %8 = arith.maxsi %7, %0 : index
    %9 = arith.addi %1, %2 : index
    %10 = arith.floordivsi %9, %4 : index
    %11 = arith.addi %2, %6 : index
    %12 = arith.addi %11, %2 : index
    %13 = tensor.extract_slice %x[0] [%6] [1] : tensor<?xf64> to tensor<?xf64>
    %14 = tensor.extract_slice %x[1] [%6] [1] : tensor<?xf64> to tensor<?xf64>
    %15 = tensor.extract_slice %x[2] [%6] [1] : tensor<?xf64> to tensor<?xf64>
    %16 = tensor.empty(%6) : tensor<?xf64>
    %17 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%13, %14, %15 : tensor<?xf64>, tensor<?xf64>, tensor<?xf64>) outs(%16 : tensor<?xf64>) {
    ^bb0(%18: f64, %19: f64, %20: f64, %21: f64):
      %22 = arith.addf %18, %19 : f64
      %23 = arith.addf %22, %20 : f64
      %24 = arith.constant 3.000000e+00 : f64
      %25 = arith.divf %23, %24 : f64
      linalg.yield %25 : f64
    } -> tensor<?xf64>
    %26 = tensor.extract_slice %x[0] [1] [1] : tensor<?xf64> to tensor<1xf64>
    %27 = tensor.extract_slice %x[%8] [1] [1] : tensor<?xf64> to tensor<1xf64>
    %28 = tensor.empty(%12) : tensor<?xf64>
    %29 = tensor.insert_slice %26 into %28[0] [1] [1] : tensor<1xf64> into tensor<?xf64>
    %30 = tensor.insert_slice %17 into %29[1] [%6] [1] : tensor<?xf64> into tensor<?xf64>
    %31 = tensor.insert_slice %27 into %30[%11] [1] [1] : tensor<1xf64> into tensor<?xf64>
    %32 = tensor.empty(%1) : tensor<?xf64>
    %33 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%32 : tensor<?xf64>) {
    ^bb0(%34: f64):
      %35 = linalg.index 0 : index
      %36 = arith.constant -1 : index
      %37 = arith.muli %35, %36 : index
      %38 = arith.addi %7, %37 : index
      %39 = tensor.extract %x[%38] : tensor<?xf64>
      linalg.yield %39 : f64
    } -> tensor<?xf64>
    %40 = tensor.extract_slice %x[1] [%10] [3] : tensor<?xf64> to tensor<?xf64>
    func.return %31, %33, %40 : tensor<?xf64>, tensor<?xf64>, tensor<?xf64>
  }
  func.func @program_shapes(%x: tensor<?xf64>) -> (index, index, index) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %x, %0 : tensor<?xf64>
    %2 = arith.constant 1 : index
    %3 = arith.constant 2 : index
    %4 = arith.constant 3 : index
    %5 = arith.minsi %1, %2 : index
    %6 = arith.cmpi slt, %0, %5 : index
    %7 = arith.subi %1, %3 : index
    %8 = arith.maxsi %7, %0 : index
    %9 = arith.addi %1, %2 : index
    %10 = arith.floordivsi %9, %4 : index
    %11 = arith.addi %2, %8 : index
    %12 = arith.addi %11, %2 : index
    cf.assert %6, "ValueError: a slice of one element has none"
    func.return %12, %1, %10 : index, index, index
  }
}
// ----- affine
builtin.module {
  func.func @program(%x: memref<?xf64> {llvm.noalias}, %out0: memref<?xf64> {llvm.noalias}, %out1: memref<?xf64> {llvm.noalias}, %out2: memref<?xf64> {llvm.noalias}) {
    %0 = arith.constant 0 : index
    %1 = arith.constant 3.000000e+00 : f64
    %2 = arith.constant dense<3.000000e+00> : vector<4xf64>
    %3 = arith.constant dense<0.000000e+00> : vector<4xf64>
    %4 = memref.dim %x, %0 : memref<?xf64>
    %5 = arith.constant 1 : index
    %6 = arith.constant 2 : index
    %7 = arith.constant 3 : index
    %8 = arith.subi %4, %6 : index
    %9 = arith.maxsi %8, %0 : index
    %10 = arith.subi %4, %5 : index
    %11 = arith.maxsi %10, %0 : index
    %12 = arith.addi %4, %5 : index
    %13 = arith.floordivsi %12, %7 : index
    %14 = arith.addi %5, %9 : index
    %15 = arith.addi %14, %5 : index
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%15], strides: [1] : memref<?xf64> to memref<?xf64>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%4], strides: [1] : memref<?xf64> to memref<?xf64>
    %out2_1 = memref.reinterpret_cast %out2 to offset: [0], sizes: [%13], strides: [1] : memref<?xf64> to memref<?xf64>
    %16 = affine.max affine_map<(d0) -> (((d0 floordiv 4) * 4), 0)>(%9)
    %17 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%16, %9)
    %18 = vector.create_mask %17 : vector<4xi1>
    affine.for %i = 0 to %16 step 4 {
      %19 = affine.vector_load %x[%i] : memref<?xf64>, vector<4xf64>
      %20 = affine.vector_load %x[%i + 1] : memref<?xf64>, vector<4xf64>
      %21 = affine.vector_load %x[%i + 2] : memref<?xf64>, vector<4xf64>
      %22 = arith.addf %19, %20 : vector<4xf64>
      %23 = arith.addf %22, %21 : vector<4xf64>
      %24 = arith.divf %23, %2 : vector<4xf64>
      affine.vector_store %24, %out0_1[%i + 1] : memref<?xf64>, vector<4xf64>
    }
    affine.for %i_1 = %16 to %9 step 4 {
      %25 = vector.maskedload %x[%i_1], %18, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %26 = affine.apply affine_map<(d0) -> ((d0 + 1))>(%i_1)
      %27 = vector.maskedload %x[%26], %18, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %28 = affine.apply affine_map<(d0) -> ((d0 + 2))>(%i_1)
      %29 = vector.maskedload %x[%28], %18, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %30 = arith.addf %25, %27 : vector<4xf64>
      %31 = arith.addf %30, %29 : vector<4xf64>
      %32 = arith.divf %31, %2 : vector<4xf64>
      %33 = affine.apply affine_map<(d0) -> ((d0 + 1))>(%i_1)
      vector.maskedstore %out0_1[%33], %18, %32 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    affine.for %i_2 = 0 to 1 {
      %34 = affine.load %x[%i_2] : memref<?xf64>
      affine.store %34, %out0_1[%i_2] : memref<?xf64>
    }
    affine.for %i_3 = 0 to 1 {
      %35 = affine.load %x[%i_3 + %11] : memref<?xf64>
      affine.store %35, %out0_1[%i_3 + %9 + 1] : memref<?xf64>
    }
    affine.for %i_4 = 0 to %4 {
      %36 = affine.load %x[%4 - %i_4 - 1] : memref<?xf64>
      affine.store %36, %out1_1[%i_4] : memref<?xf64>
    }
    affine.for %i_5 = 0 to %13 {
      %37 = affine.load %x[%i_5 * 3 + 1] : memref<?xf64>
      affine.store %37, %out2_1[%i_5] : memref<?xf64>
    }
    func.return
  }
  func.func @program_shapes(%x: memref<?xf64> {llvm.noalias}) -> (index, index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %x, %0 : memref<?xf64>
    %2 = arith.constant 1 : index
    %3 = arith.constant 2 : index
    %4 = arith.constant 3 : index
    %5 = arith.minsi %1, %2 : index
    %6 = arith.cmpi slt, %0, %5 : index
    %7 = arith.subi %1, %3 : index
    %8 = arith.maxsi %7, %0 : index
    %9 = arith.addi %1, %2 : index
    %10 = arith.floordivsi %9, %4 : index
    %11 = arith.addi %2, %8 : index
    %12 = arith.addi %11, %2 : index
    cf.assert %6, "ValueError: a slice of one element has none"
    func.return %12, %1, %10 : index, index, index
  }
}
// ----- loop
builtin.module {
  func.func @program(%x: memref<?xf64> {llvm.noalias}, %out0: memref<?xf64> {llvm.noalias}, %out1: memref<?xf64> {llvm.noalias}, %out2: memref<?xf64> {llvm.noalias}) {
    %c4 = arith.constant 4 : index
    %c2 = arith.constant 2 : index
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %minus1 = arith.constant -1 : index
    %c3 = arith.constant 3 : index
    %0 = arith.constant 0 : index
    %1 = arith.constant 3.000000e+00 : f64
    %2 = arith.constant dense<3.000000e+00> : vector<4xf64>
    %3 = arith.constant dense<0.000000e+00> : vector<4xf64>
    %4 = memref.dim %x, %0 : memref<?xf64>
    %5 = arith.constant 1 : index
    %6 = arith.constant 2 : index
    %7 = arith.constant 3 : index
    %8 = arith.subi %4, %6 : index
    %9 = arith.maxsi %8, %0 : index
    %10 = arith.subi %4, %5 : index
    %11 = arith.maxsi %10, %0 : index
    %12 = arith.addi %4, %5 : index
    %13 = arith.floordivsi %12, %7 : index
    %14 = arith.addi %5, %9 : index
    %15 = arith.addi %14, %5 : index
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%15], strides: [1] : memref<?xf64> to memref<?xf64>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%4], strides: [1] : memref<?xf64> to memref<?xf64>
    %out2_1 = memref.reinterpret_cast %out2 to offset: [0], sizes: [%13], strides: [1] : memref<?xf64> to memref<?xf64>
    %16 = arith.shrsi %9, %c2 : index
    %17 = arith.muli %16, %c4 overflow<nsw> : index
    %18 = arith.maxsi %17, %c0 : index
    %19 = arith.subi %9, %18 overflow<nsw> : index
    %20 = vector.create_mask %19 : vector<4xi1>
    scf.for %i = %c0 to %18 step %c4 {
      %21 = vector.load %x[%i] : memref<?xf64>, vector<4xf64>
      %22 = arith.addi %i, %c1 overflow<nsw> : index
      %23 = vector.load %x[%22] : memref<?xf64>, vector<4xf64>
      %24 = arith.addi %i, %c2 overflow<nsw> : index
      %25 = vector.load %x[%24] : memref<?xf64>, vector<4xf64>
      %26 = arith.addf %21, %23 : vector<4xf64>
      %27 = arith.addf %26, %25 : vector<4xf64>
      %28 = arith.divf %27, %2 : vector<4xf64>
      vector.store %28, %out0_1[%22] : memref<?xf64>, vector<4xf64>
    }
    scf.for %i_1 = %18 to %9 step %c4 {
      %29 = vector.maskedload %x[%i_1], %20, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %30 = arith.addi %i_1, %c1 overflow<nsw> : index
      %31 = vector.maskedload %x[%30], %20, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %32 = arith.addi %i_1, %c2 overflow<nsw> : index
      %33 = vector.maskedload %x[%32], %20, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %34 = arith.addf %29, %31 : vector<4xf64>
      %35 = arith.addf %34, %33 : vector<4xf64>
      %36 = arith.divf %35, %2 : vector<4xf64>
      vector.maskedstore %out0_1[%30], %20, %36 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    scf.for %i_2 = %c0 to %c1 step %c1 {
      %37 = memref.load %x[%i_2] : memref<?xf64>
      memref.store %37, %out0_1[%i_2] : memref<?xf64>
    }
    scf.for %i_3 = %c0 to %c1 step %c1 {
      %38 = arith.addi %i_3, %11 overflow<nsw> : index
      %39 = memref.load %x[%38] : memref<?xf64>
      %40 = arith.addi %i_3, %9 overflow<nsw> : index
      %41 = arith.addi %40, %c1 overflow<nsw> : index
      memref.store %39, %out0_1[%41] : memref<?xf64>
    }
    scf.for %i_4 = %c0 to %4 step %c1 {
      %42 = arith.subi %4, %i_4 overflow<nsw> : index
      %43 = arith.addi %42, %minus1 overflow<nsw> : index
      %44 = memref.load %x[%43] : memref<?xf64>
      memref.store %44, %out1_1[%i_4] : memref<?xf64>
    }
    scf.for %i_5 = %c0 to %13 step %c1 {
      %45 = arith.muli %i_5, %c3 overflow<nsw> : index
      %46 = arith.addi %45, %c1 overflow<nsw> : index
      %47 = memref.load %x[%46] : memref<?xf64>
      memref.store %47, %out2_1[%i_5] : memref<?xf64>
    }
    func.return
  }
  func.func @program_shapes(%x: memref<?xf64> {llvm.noalias}) -> (index, index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %x, %0 : memref<?xf64>
    %2 = arith.constant 1 : index
    %3 = arith.constant 2 : index
    %4 = arith.constant 3 : index
    %5 = arith.minsi %1, %2 : index
    %6 = arith.cmpi slt, %0, %5 : index
    %7 = arith.subi %1, %3 : index
    %8 = arith.maxsi %7, %0 : index
    %9 = arith.addi %1, %2 : index
    %10 = arith.floordivsi %9, %4 : index
    %11 = arith.addi %2, %8 : index
    %12 = arith.addi %11, %2 : index
    cf.assert %6, "ValueError: a slice of one element has none"
    func.return %12, %1, %10 : index, index, index
  }
}
// ----- llvm
builtin.module attributes {stepwell.asserts = ["tests/corpus/slices.py:8: ValueError: a slice of one element has none"]} {
  llvm.func @program(%x: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0: i64, %out0: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out0_size0: i64, %out1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out1_size0: i64, %out2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out2_size0: i64) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(4) : i64
    %1 = llvm.mlir.constant(2) : i64
    %2 = llvm.mlir.constant(0) : i64
    %3 = llvm.mlir.constant(1) : i64
    %4 = llvm.mlir.constant(-1) : i64
    %5 = llvm.mlir.constant(3) : i64
    %6 = llvm.mlir.constant(0 : i32) : i32
    %7 = llvm.mlir.constant(3.000000e+00 : f64) : f64
    %8 = llvm.mlir.constant(dense<3.000000e+00> : vector<4xf64>) : vector<4xf64>
    %9 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %10 = llvm.sub %x_size0, %1 : i64
    %11 = llvm.intr.smax(%10, %2) : (i64, i64) -> i64
    %12 = llvm.sub %x_size0, %3 : i64
    %13 = llvm.intr.smax(%12, %2) : (i64, i64) -> i64
    %14 = llvm.add %x_size0, %3 : i64
    %15 = llvm.sdiv %14, %5 : i64
    %16 = llvm.srem %14, %5 : i64
    %17 = llvm.icmp "ne" %16, %2 : i64
    %18 = llvm.xor %16, %5 : i64
    %19 = llvm.icmp "slt" %18, %2 : i64
    %20 = llvm.and %17, %19 : i1
    %21 = llvm.add %15, %4 : i64
    %22 = llvm.select %20, %21, %15 : i1, i64
    %23 = llvm.add %3, %11 : i64
    %24 = llvm.add %23, %3 : i64
    %25 = llvm.ashr %11, %1 : i64
    %26 = llvm.mul %25, %0 overflow<nsw> : i64
    %27 = llvm.intr.smax(%26, %2) : (i64, i64) -> i64
    %28 = llvm.sub %11, %27 overflow<nsw> : i64
    %29 = llvm.intr.smin(%28, %0) : (i64, i64) -> i64
    %30 = llvm.intr.smax(%29, %2) : (i64, i64) -> i64
    %31 = llvm.trunc %30 : i64 to i32
    %32 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %33 = llvm.mlir.poison : vector<4xi32>
    %34 = llvm.insertelement %31, %33[%2 : i64] : vector<4xi32>
    %35 = llvm.shufflevector %34, %33 [0, 0, 0, 0] : vector<4xi32>
    %36 = llvm.icmp "slt" %32, %35 : vector<4xi32>
    %37 = llvm.icmp "slt" %2, %27 : i64
    llvm.cond_br %37, ^bb1(%2 : i64), ^bb2
  ^bb1(%i: i64):
    %38 = llvm.getelementptr inbounds %x[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %39 = llvm.load %38 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %40 = llvm.add %i, %3 overflow<nsw> : i64
    %41 = llvm.getelementptr inbounds %x[%40] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %42 = llvm.load %41 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %43 = llvm.add %i, %1 overflow<nsw> : i64
    %44 = llvm.getelementptr inbounds %x[%43] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %45 = llvm.load %44 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %46 = llvm.fadd %39, %42 : vector<4xf64>
    %47 = llvm.fadd %46, %45 : vector<4xf64>
    %48 = llvm.fdiv %47, %8 : vector<4xf64>
    %49 = llvm.getelementptr inbounds %out0[%40] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %48, %49 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %50 = llvm.add %i, %0 overflow<nsw> : i64
    %51 = llvm.icmp "slt" %50, %27 : i64
    llvm.cond_br %51, ^bb1(%50 : i64), ^bb2
  ^bb2:
    %52 = llvm.icmp "slt" %27, %11 : i64
    llvm.cond_br %52, ^bb3(%27 : i64), ^bb4
  ^bb3(%i_1: i64):
    %53 = llvm.getelementptr inbounds %x[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %54 = llvm.intr.masked.load %53, %36, %9 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %55 = llvm.add %i_1, %3 overflow<nsw> : i64
    %56 = llvm.getelementptr inbounds %x[%55] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %57 = llvm.intr.masked.load %56, %36, %9 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %58 = llvm.add %i_1, %1 overflow<nsw> : i64
    %59 = llvm.getelementptr inbounds %x[%58] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %60 = llvm.intr.masked.load %59, %36, %9 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %61 = llvm.fadd %54, %57 : vector<4xf64>
    %62 = llvm.fadd %61, %60 : vector<4xf64>
    %63 = llvm.fdiv %62, %8 : vector<4xf64>
    %64 = llvm.getelementptr inbounds %out0[%55] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %63, %64, %36 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %65 = llvm.add %i_1, %0 overflow<nsw> : i64
    %66 = llvm.icmp "slt" %65, %11 : i64
    llvm.cond_br %66, ^bb3(%65 : i64), ^bb4
  ^bb4:
    %67 = llvm.load %x {alignment = 8 : i64} : !llvm.ptr -> f64
    llvm.store %67, %out0 {alignment = 8 : i64} : f64, !llvm.ptr
    %68 = llvm.add %2, %13 overflow<nsw> : i64
    %69 = llvm.getelementptr inbounds %x[%68] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %70 = llvm.load %69 {alignment = 8 : i64} : !llvm.ptr -> f64
    %71 = llvm.add %2, %11 overflow<nsw> : i64
    %72 = llvm.add %71, %3 overflow<nsw> : i64
    %73 = llvm.getelementptr inbounds %out0[%72] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %70, %73 {alignment = 8 : i64} : f64, !llvm.ptr
    %74 = llvm.icmp "slt" %2, %x_size0 : i64
    llvm.cond_br %74, ^bb5(%2 : i64), ^bb6
  ^bb5(%i_2: i64):
    %75 = llvm.sub %x_size0, %i_2 overflow<nsw> : i64
    %76 = llvm.add %75, %4 overflow<nsw> : i64
    %77 = llvm.getelementptr inbounds %x[%76] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %78 = llvm.load %77 {alignment = 8 : i64} : !llvm.ptr -> f64
    %79 = llvm.getelementptr inbounds %out1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %78, %79 {alignment = 8 : i64} : f64, !llvm.ptr
    %80 = llvm.add %i_2, %3 overflow<nsw> : i64
    %81 = llvm.icmp "slt" %80, %x_size0 : i64
    llvm.cond_br %81, ^bb5(%80 : i64), ^bb6
  ^bb6:
    %82 = llvm.icmp "slt" %2, %22 : i64
    llvm.cond_br %82, ^bb7(%2 : i64), ^bb8
  ^bb7(%i_3: i64):
    %83 = llvm.mul %i_3, %5 overflow<nsw> : i64
    %84 = llvm.add %83, %3 overflow<nsw> : i64
    %85 = llvm.getelementptr inbounds %x[%84] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %86 = llvm.load %85 {alignment = 8 : i64} : !llvm.ptr -> f64
    %87 = llvm.getelementptr inbounds %out2[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %86, %87 {alignment = 8 : i64} : f64, !llvm.ptr
    %88 = llvm.add %i_3, %3 overflow<nsw> : i64
    %89 = llvm.icmp "slt" %88, %22 : i64
    llvm.cond_br %89, ^bb7(%88 : i64), ^bb8
  ^bb8:
    llvm.return %6 : i32
  }
  llvm.func @program_shapes(%x_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %90 = llvm.mlir.constant(0) : i64
    %91 = llvm.mlir.constant(1) : i64
    %92 = llvm.mlir.constant(2) : i64
    %93 = llvm.mlir.constant(3) : i64
    %94 = llvm.mlir.constant(-1) : i64
    %95 = llvm.mlir.constant(1 : i32) : i32
    %96 = llvm.mlir.constant(0 : i32) : i32
    %97 = llvm.intr.smin(%x_size0_1, %91) : (i64, i64) -> i64
    %98 = llvm.icmp "slt" %90, %97 : i64
    %99 = llvm.sub %x_size0_1, %92 : i64
    %100 = llvm.intr.smax(%99, %90) : (i64, i64) -> i64
    %101 = llvm.add %x_size0_1, %91 : i64
    %102 = llvm.sdiv %101, %93 : i64
    %103 = llvm.srem %101, %93 : i64
    %104 = llvm.icmp "ne" %103, %90 : i64
    %105 = llvm.xor %103, %93 : i64
    %106 = llvm.icmp "slt" %105, %90 : i64
    %107 = llvm.and %104, %106 : i1
    %108 = llvm.add %102, %94 : i64
    %109 = llvm.select %107, %108, %102 : i1, i64
    %110 = llvm.add %91, %100 : i64
    %111 = llvm.add %110, %91 : i64
    llvm.cond_br %98, ^bb1, ^bb2(%95 : i32)
  ^bb1:
    llvm.store %111, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %112 = llvm.getelementptr inbounds %extents[%91] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_1, %112 {alignment = 8 : i64} : i64, !llvm.ptr
    %113 = llvm.getelementptr inbounds %extents[%92] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %109, %113 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %96 : i32
  ^bb2(%114: i32):
    llvm.return %114 : i32
  }
}
