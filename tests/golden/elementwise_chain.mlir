// ----- nd
builtin.module {
  func.func @program(%x: tensor<?xf32>, %y: tensor<?xf32>) -> tensor<?xf32> {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %y, %0 : tensor<?xf32>
    %2 = tensor.dim %x, %0 : tensor<?xf32>
    %3 = arith.cmpi eq, %1, %2 : index
    cf.assert %3, "ValueError: operands could not be broadcast together with shapes (x.shape[0],) (y.shape[0],)"
    %4 = nd.multiply %x, %y : tensor<?xf32>
    %5 = nd.constant dense<1.0> : tensor<f32>
    %6 = nd.add %4, %5 : tensor<?xf32>, tensor<f32>
    %7 = nd.constant dense<0.0> : tensor<f32>
    %8 = nd.maximum %6, %7 : tensor<?xf32>, tensor<f32>
    %9 = nd.subtract %8, %x : tensor<?xf32>
    %10 = nd.absolute %9 : tensor<?xf32>
    %11 = nd.sqrt %10 : tensor<?xf32>
    %12 = nd.constant dense<0.5> : tensor<f32>
    %13 = nd.multiply %11, %12 : tensor<?xf32>, tensor<f32>
    %14 = nd.tanh %13 : tensor<?xf32>
    %15 = nd.square %13 : tensor<?xf32>
    %16 = nd.add %5, %15 : tensor<f32>, tensor<?xf32>
    %17 = nd.divide %14, %16 : tensor<?xf32>
    func.return %17 : tensor<?xf32>
  }
}
// ----- linalg
builtin.module {
  func.func @program(%x: tensor<?xf32>, %y: tensor<?xf32>) -> tensor<?xf32> {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %x, %0 : tensor<?xf32>
    %2 = tensor.extract_slice %y[0] [%1] [1] : tensor<?xf32> to tensor<?xf32>
    %3 = tensor.empty(%1) : tensor<?xf32>
    %4 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%x, %2 : tensor<?xf32>, tensor<?xf32>) outs(%3 : tensor<?xf32>) {
    ^bb0(%5: f32, %6: f32, %7: f32):
      %8 = arith.mulf %5, %6 : f32
      %9 = arith.constant 1.000000e+00 : f32
      %10 = arith.addf %8, %9 : f32
      %11 = arith.constant 0.000000e+00 : f32
      %12 = arith.maximumf %10, %11 : f32
      %13 = arith.subf %12, %5 : f32
      %14 = math.absf %13 : f32
      %15 = math.sqrt %14 : f32
      %16 = arith.constant 5.000000e-01 : f32
      %17 = arith.mulf %15, %16 : f32
      %18 = math.tanh %17 : f32
      %19 = arith.mulf %17, %17 : f32
      %20 = arith.addf %9, %19 : f32
      %21 = arith.divf %18, %20 : f32
      linalg.yield %21 : f32
    } -> tensor<?xf32>
    func.return %4 : tensor<?xf32>
  }
  func.func @program_shapes(%x: tensor<?xf32>, %y: tensor<?xf32>) -> index {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %x, %0 : tensor<?xf32>
    %2 = tensor.dim %y, %0 : tensor<?xf32>
    %3 = arith.cmpi eq, %2, %1 : index
    cf.assert %3, "ValueError: operands could not be broadcast together with shapes (x.shape[0],) (y.shape[0],)"
    func.return %1 : index
  }
}
// ----- affine
builtin.module {
  func.func @program(%x: memref<?xf32> {llvm.noalias}, %y: memref<?xf32> {llvm.noalias}, %out: memref<?xf32> {llvm.noalias}) {
    %0 = arith.constant 0 : index
    %1 = arith.constant 1.000000e+00 : f32
    %2 = arith.constant 0.000000e+00 : f32
    %3 = arith.constant 5.000000e-01 : f32
    %4 = arith.constant dense<1.000000e+00> : vector<8xf32>
    %5 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %6 = arith.constant dense<5.000000e-01> : vector<8xf32>
    %7 = memref.dim %x, %0 : memref<?xf32>
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%7], strides: [1] : memref<?xf32> to memref<?xf32>
    %8 = affine.apply affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%7)
    %9 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%8, %7)
    %10 = vector.create_mask %9 : vector<8xi1>
    affine.for %i = 0 to %8 step 8 {
      %11 = affine.vector_load %x[%i] : memref<?xf32>, vector<8xf32>
      %12 = affine.vector_load %y[%i] : memref<?xf32>, vector<8xf32>
      %13 = arith.mulf %11, %12 : vector<8xf32>
      %14 = arith.addf %13, %4 : vector<8xf32>
      %15 = arith.maximumf %14, %5 : vector<8xf32>
      %16 = arith.subf %15, %11 : vector<8xf32>
      %17 = math.absf %16 : vector<8xf32>
      %18 = math.sqrt %17 : vector<8xf32>
      %19 = arith.mulf %18, %6 : vector<8xf32>
      %20 = math.tanh %19 : vector<8xf32>
      %21 = arith.mulf %19, %19 : vector<8xf32>
      %22 = arith.addf %4, %21 : vector<8xf32>
      %23 = arith.divf %20, %22 : vector<8xf32>
      affine.vector_store %23, %out_1[%i] : memref<?xf32>, vector<8xf32>
    }
    affine.for %i_1 = %8 to %7 step 8 {
      %24 = vector.maskedload %x[%i_1], %10, %5 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
      %25 = vector.maskedload %y[%i_1], %10, %5 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
      %26 = arith.mulf %24, %25 : vector<8xf32>
      %27 = arith.addf %26, %4 : vector<8xf32>
      %28 = arith.maximumf %27, %5 : vector<8xf32>
      %29 = arith.subf %28, %24 : vector<8xf32>
      %30 = math.absf %29 : vector<8xf32>
      %31 = math.sqrt %30 : vector<8xf32>
      %32 = arith.mulf %31, %6 : vector<8xf32>
      %33 = math.tanh %32 : vector<8xf32>
      %34 = arith.mulf %32, %32 : vector<8xf32>
      %35 = arith.addf %4, %34 : vector<8xf32>
      %36 = arith.divf %33, %35 : vector<8xf32>
      vector.maskedstore %out_1[%i_1], %10, %36 : memref<?xf32>, vector<8xi1>, vector<8xf32>
    }
    func.return
  }
  func.func @program_shapes(%x: memref<?xf32> {llvm.noalias}, %y: memref<?xf32> {llvm.noalias}) -> index {
    %0 = arith.constant 0 : index
    %1 = memref.dim %x, %0 : memref<?xf32>
    %2 = memref.dim %y, %0 : memref<?xf32>
    %3 = arith.cmpi eq, %2, %1 : index
    cf.assert %3, "ValueError: operands could not be broadcast together with shapes (x.shape[0],) (y.shape[0],)"
    func.return %1 : index
  }
}
// ----- loop
builtin.module {
  func.func @program(%x: memref<?xf32> {llvm.noalias}, %y: memref<?xf32> {llvm.noalias}, %out: memref<?xf32> {llvm.noalias}) {
    %c8 = arith.constant 8 : index
    %c3 = arith.constant 3 : index
    %c0 = arith.constant 0 : index
    %0 = arith.constant 0 : index
    %1 = arith.constant 1.000000e+00 : f32
    %2 = arith.constant 0.000000e+00 : f32
    %3 = arith.constant 5.000000e-01 : f32
    %4 = arith.constant dense<1.000000e+00> : vector<8xf32>
    %5 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %6 = arith.constant dense<5.000000e-01> : vector<8xf32>
    %7 = memref.dim %x, %0 : memref<?xf32>
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%7], strides: [1] : memref<?xf32> to memref<?xf32>
    %8 = arith.shrsi %7, %c3 : index
    %9 = arith.muli %8, %c8 overflow<nsw> : index
    %10 = arith.subi %7, %9 overflow<nsw> : index
    %11 = vector.create_mask %10 : vector<8xi1>
    scf.for %i = %c0 to %9 step %c8 {
      %12 = vector.load %x[%i] : memref<?xf32>, vector<8xf32>
      %13 = vector.load %y[%i] : memref<?xf32>, vector<8xf32>
      %14 = arith.mulf %12, %13 : vector<8xf32>
      %15 = arith.addf %14, %4 : vector<8xf32>
      %16 = arith.maximumf %15, %5 : vector<8xf32>
      %17 = arith.subf %16, %12 : vector<8xf32>
      %18 = math.absf %17 : vector<8xf32>
      %19 = math.sqrt %18 : vector<8xf32>
      %20 = arith.mulf %19, %6 : vector<8xf32>
      %21 = func.call @tanh_v8f32(%20) : (vector<8xf32>) -> vector<8xf32>
      %22 = arith.mulf %20, %20 : vector<8xf32>
      %23 = arith.addf %4, %22 : vector<8xf32>
      %24 = arith.divf %21, %23 : vector<8xf32>
      vector.store %24, %out_1[%i] : memref<?xf32>, vector<8xf32>
    }
    %25 = arith.cmpi slt, %9, %7 : index
    scf.if %25 {
      %26 = vector.maskedload %x[%9], %11, %5 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
      %27 = vector.maskedload %y[%9], %11, %5 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
      %28 = arith.mulf %26, %27 : vector<8xf32>
      %29 = arith.addf %28, %4 : vector<8xf32>
      %30 = arith.maximumf %29, %5 : vector<8xf32>
      %31 = arith.subf %30, %26 : vector<8xf32>
      %32 = math.absf %31 : vector<8xf32>
      %33 = math.sqrt %32 : vector<8xf32>
      %34 = arith.mulf %33, %6 : vector<8xf32>
      %35 = func.call @tanh_v8f32(%34) : (vector<8xf32>) -> vector<8xf32>
      %36 = arith.mulf %34, %34 : vector<8xf32>
      %37 = arith.addf %4, %36 : vector<8xf32>
      %38 = arith.divf %35, %37 : vector<8xf32>
      vector.maskedstore %out_1[%9], %11, %38 : memref<?xf32>, vector<8xi1>, vector<8xf32>
    }
    func.return
  }
  func.func @program_shapes(%x: memref<?xf32> {llvm.noalias}, %y: memref<?xf32> {llvm.noalias}) -> index {
    %0 = arith.constant 0 : index
    %1 = memref.dim %x, %0 : memref<?xf32>
    %2 = memref.dim %y, %0 : memref<?xf32>
    %3 = arith.cmpi eq, %2, %1 : index
    cf.assert %3, "ValueError: operands could not be broadcast together with shapes (x.shape[0],) (y.shape[0],)"
    func.return %1 : index
  }
  func.func private @tanh_v8f32(%0: vector<8xf32>) -> vector<8xf32> {
    %1 = math.absf %0 : vector<8xf32>
    %2 = arith.constant dense<1.000000e+01> : vector<8xf32>
    %3 = arith.cmpf ogt, %1, %2 : vector<8xf32>
    %4 = arith.select %3, %2, %1 : vector<8xi1>, vector<8xf32>
    %5 = arith.addf %4, %4 : vector<8xf32>
    %6 = arith.constant dense<8.900000e+01> : vector<8xf32>
    %7 = arith.cmpf ogt, %5, %6 : vector<8xf32>
    %8 = arith.select %7, %6, %5 : vector<8xi1>, vector<8xf32>
    %9 = arith.constant dense<-1.800000e+01> : vector<8xf32>
    %10 = arith.cmpf olt, %8, %9 : vector<8xf32>
    %11 = arith.select %10, %9, %8 : vector<8xi1>, vector<8xf32>
    %12 = arith.constant dense<0x4B400000> : vector<8xf32>
    %13 = arith.constant dense<1.44269502> : vector<8xf32>
    %14 = math.fma %11, %13, %12 : vector<8xf32>
    %15 = arith.subf %14, %12 : vector<8xf32>
    %16 = arith.constant dense<-0.693359375> : vector<8xf32>
    %17 = math.fma %15, %16, %11 : vector<8xf32>
    %18 = arith.constant dense<0.000212194442> : vector<8xf32>
    %19 = math.fma %15, %18, %17 : vector<8xf32>
    %20 = arith.bitcast %14 : vector<8xf32> to vector<8xi32>
    %21 = arith.bitcast %12 : vector<8xf32> to vector<8xi32>
    %22 = arith.subi %20, %21 : vector<8xi32>
    %23 = arith.constant dense<1> : vector<8xi32>
    %24 = arith.subi %22, %23 : vector<8xi32>
    %25 = arith.constant dense<127> : vector<8xi32>
    %26 = arith.addi %24, %25 : vector<8xi32>
    %27 = arith.constant dense<23> : vector<8xi32>
    %28 = arith.shli %26, %27 : vector<8xi32>
    %29 = arith.bitcast %28 : vector<8xi32> to vector<8xf32>
    %30 = arith.subf %17, %19 : vector<8xf32>
    %31 = math.fma %15, %18, %30 : vector<8xf32>
    %32 = arith.constant dense<0.000198910799> : vector<8xf32>
    %33 = arith.constant dense<0.00139337312> : vector<8xf32>
    %34 = math.fma %32, %19, %33 : vector<8xf32>
    %35 = arith.constant dense<0.00833331048> : vector<8xf32>
    %36 = math.fma %34, %19, %35 : vector<8xf32>
    %37 = arith.constant dense<0.041666463> : vector<8xf32>
    %38 = math.fma %36, %19, %37 : vector<8xf32>
    %39 = arith.constant dense<0.166666672> : vector<8xf32>
    %40 = math.fma %38, %19, %39 : vector<8xf32>
    %41 = arith.constant dense<5.000000e-01> : vector<8xf32>
    %42 = math.fma %40, %19, %41 : vector<8xf32>
    %43 = arith.mulf %19, %19 : vector<8xf32>
    %44 = arith.mulf %43, %42 : vector<8xf32>
    %45 = arith.addf %44, %31 : vector<8xf32>
    %46 = arith.addf %19, %45 : vector<8xf32>
    %47 = arith.subf %29, %41 : vector<8xf32>
    %48 = math.fma %29, %46, %47 : vector<8xf32>
    %49 = arith.constant dense<1.000000e+00> : vector<8xf32>
    %50 = arith.addf %48, %49 : vector<8xf32>
    %51 = arith.divf %48, %50 : vector<8xf32>
    %52 = math.copysign %51, %0 : vector<8xf32>
    func.return %52 : vector<8xf32>
  }
}
// ----- llvm
builtin.module attributes {stepwell.asserts = ["tests/corpus/elementwise_chain.py:7: ValueError: operands could not be broadcast together with shapes (x.shape[0],) (y.shape[0],)"]} {
  llvm.func @program(%x: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %x_size0: i64, %y: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %y_size0: i64, %out: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out_size0: i64) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(8) : i64
    %1 = llvm.mlir.constant(3) : i64
    %2 = llvm.mlir.constant(0) : i64
    %3 = llvm.mlir.constant(0 : i32) : i32
    %4 = llvm.mlir.constant(1.000000e+00 : f32) : f32
    %5 = llvm.mlir.constant(0.000000e+00 : f32) : f32
    %6 = llvm.mlir.constant(5.000000e-01 : f32) : f32
    %7 = llvm.mlir.constant(dense<1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %8 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %9 = llvm.mlir.constant(dense<5.000000e-01> : vector<8xf32>) : vector<8xf32>
    %10 = llvm.ashr %x_size0, %1 : i64
    %11 = llvm.mul %10, %0 overflow<nsw> : i64
    %12 = llvm.sub %x_size0, %11 overflow<nsw> : i64
    %13 = llvm.intr.smin(%12, %0) : (i64, i64) -> i64
    %14 = llvm.intr.smax(%13, %2) : (i64, i64) -> i64
    %15 = llvm.trunc %14 : i64 to i32
    %16 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %17 = llvm.mlir.poison : vector<8xi32>
    %18 = llvm.insertelement %15, %17[%2 : i64] : vector<8xi32>
    %19 = llvm.shufflevector %18, %17 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %20 = llvm.icmp "slt" %16, %19 : vector<8xi32>
    %21 = llvm.icmp "slt" %2, %11 : i64
    llvm.cond_br %21, ^bb1(%2 : i64), ^bb2
  ^bb1(%i: i64):
    %22 = llvm.getelementptr inbounds %x[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %23 = llvm.load %22 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %24 = llvm.getelementptr inbounds %y[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %25 = llvm.load %24 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %26 = llvm.fmul %23, %25 : vector<8xf32>
    %27 = llvm.fadd %26, %7 : vector<8xf32>
    %28 = llvm.intr.maximum(%27, %8) : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %29 = llvm.fsub %28, %23 : vector<8xf32>
    %30 = llvm.intr.fabs(%29) : (vector<8xf32>) -> vector<8xf32>
    %31 = llvm.intr.sqrt(%30) : (vector<8xf32>) -> vector<8xf32>
    %32 = llvm.fmul %31, %9 : vector<8xf32>
    %33 = llvm.call @tanh_v8f32(%32) : (vector<8xf32>) -> vector<8xf32>
    %34 = llvm.fmul %32, %32 : vector<8xf32>
    %35 = llvm.fadd %7, %34 : vector<8xf32>
    %36 = llvm.fdiv %33, %35 : vector<8xf32>
    %37 = llvm.getelementptr inbounds %out[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %36, %37 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %38 = llvm.add %i, %0 overflow<nsw> : i64
    %39 = llvm.icmp "slt" %38, %11 : i64
    llvm.cond_br %39, ^bb1(%38 : i64), ^bb2
  ^bb2:
    %40 = llvm.icmp "slt" %11, %x_size0 : i64
    llvm.cond_br %40, ^bb3, ^bb4
  ^bb3:
    %41 = llvm.getelementptr inbounds %x[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %42 = llvm.intr.masked.load %41, %20, %8 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %43 = llvm.getelementptr inbounds %y[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %44 = llvm.intr.masked.load %43, %20, %8 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %45 = llvm.fmul %42, %44 : vector<8xf32>
    %46 = llvm.fadd %45, %7 : vector<8xf32>
    %47 = llvm.intr.maximum(%46, %8) : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %48 = llvm.fsub %47, %42 : vector<8xf32>
    %49 = llvm.intr.fabs(%48) : (vector<8xf32>) -> vector<8xf32>
    %50 = llvm.intr.sqrt(%49) : (vector<8xf32>) -> vector<8xf32>
    %51 = llvm.fmul %50, %9 : vector<8xf32>
    %52 = llvm.call @tanh_v8f32(%51) : (vector<8xf32>) -> vector<8xf32>
    %53 = llvm.fmul %51, %51 : vector<8xf32>
    %54 = llvm.fadd %7, %53 : vector<8xf32>
    %55 = llvm.fdiv %52, %54 : vector<8xf32>
    %56 = llvm.getelementptr inbounds %out[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %55, %56, %20 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb4
  ^bb4:
    llvm.return %3 : i32
  }
  llvm.func @program_shapes(%x_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %x_size0_1: i64, %y_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %y_size0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %57 = llvm.mlir.constant(0) : i64
    %58 = llvm.mlir.constant(1 : i32) : i32
    %59 = llvm.mlir.constant(0 : i32) : i32
    %60 = llvm.icmp "eq" %y_size0_1, %x_size0_1 : i64
    llvm.cond_br %60, ^bb1, ^bb2(%58 : i32)
  ^bb1:
    llvm.store %x_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %59 : i32
  ^bb2(%61: i32):
    llvm.return %61 : i32
  }
  llvm.func internal @tanh_v8f32(%62: vector<8xf32>) -> vector<8xf32> attributes {no_unwind, always_inline} {
    %63 = llvm.intr.fabs(%62) : (vector<8xf32>) -> vector<8xf32>
    %64 = llvm.mlir.constant(dense<1.000000e+01> : vector<8xf32>) : vector<8xf32>
    %65 = llvm.fcmp "ogt" %63, %64 : vector<8xf32>
    %66 = llvm.select %65, %64, %63 : vector<8xi1>, vector<8xf32>
    %67 = llvm.fadd %66, %66 : vector<8xf32>
    %68 = llvm.mlir.constant(dense<8.900000e+01> : vector<8xf32>) : vector<8xf32>
    %69 = llvm.fcmp "ogt" %67, %68 : vector<8xf32>
    %70 = llvm.select %69, %68, %67 : vector<8xi1>, vector<8xf32>
    %71 = llvm.mlir.constant(dense<-1.800000e+01> : vector<8xf32>) : vector<8xf32>
    %72 = llvm.fcmp "olt" %70, %71 : vector<8xf32>
    %73 = llvm.select %72, %71, %70 : vector<8xi1>, vector<8xf32>
    %74 = llvm.mlir.constant(dense<0x4B400000> : vector<8xf32>) : vector<8xf32>
    %75 = llvm.mlir.constant(dense<1.44269502> : vector<8xf32>) : vector<8xf32>
    %76 = llvm.intr.fma(%73, %75, %74) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %77 = llvm.fsub %76, %74 : vector<8xf32>
    %78 = llvm.mlir.constant(dense<-0.693359375> : vector<8xf32>) : vector<8xf32>
    %79 = llvm.intr.fma(%77, %78, %73) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %80 = llvm.mlir.constant(dense<0.000212194442> : vector<8xf32>) : vector<8xf32>
    %81 = llvm.intr.fma(%77, %80, %79) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %82 = llvm.bitcast %76 : vector<8xf32> to vector<8xi32>
    %83 = llvm.bitcast %74 : vector<8xf32> to vector<8xi32>
    %84 = llvm.sub %82, %83 : vector<8xi32>
    %85 = llvm.mlir.constant(dense<1> : vector<8xi32>) : vector<8xi32>
    %86 = llvm.sub %84, %85 : vector<8xi32>
    %87 = llvm.mlir.constant(dense<127> : vector<8xi32>) : vector<8xi32>
    %88 = llvm.add %86, %87 : vector<8xi32>
    %89 = llvm.mlir.constant(dense<23> : vector<8xi32>) : vector<8xi32>
    %90 = llvm.shl %88, %89 : vector<8xi32>
    %91 = llvm.bitcast %90 : vector<8xi32> to vector<8xf32>
    %92 = llvm.fsub %79, %81 : vector<8xf32>
    %93 = llvm.intr.fma(%77, %80, %92) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %94 = llvm.mlir.constant(dense<0.000198910799> : vector<8xf32>) : vector<8xf32>
    %95 = llvm.mlir.constant(dense<0.00139337312> : vector<8xf32>) : vector<8xf32>
    %96 = llvm.intr.fma(%94, %81, %95) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %97 = llvm.mlir.constant(dense<0.00833331048> : vector<8xf32>) : vector<8xf32>
    %98 = llvm.intr.fma(%96, %81, %97) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %99 = llvm.mlir.constant(dense<0.041666463> : vector<8xf32>) : vector<8xf32>
    %100 = llvm.intr.fma(%98, %81, %99) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %101 = llvm.mlir.constant(dense<0.166666672> : vector<8xf32>) : vector<8xf32>
    %102 = llvm.intr.fma(%100, %81, %101) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %103 = llvm.mlir.constant(dense<5.000000e-01> : vector<8xf32>) : vector<8xf32>
    %104 = llvm.intr.fma(%102, %81, %103) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %105 = llvm.fmul %81, %81 : vector<8xf32>
    %106 = llvm.fmul %105, %104 : vector<8xf32>
    %107 = llvm.fadd %106, %93 : vector<8xf32>
    %108 = llvm.fadd %81, %107 : vector<8xf32>
    %109 = llvm.fsub %91, %103 : vector<8xf32>
    %110 = llvm.intr.fma(%91, %108, %109) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %111 = llvm.mlir.constant(dense<1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %112 = llvm.fadd %110, %111 : vector<8xf32>
    %113 = llvm.fdiv %110, %112 : vector<8xf32>
    %114 = llvm.intr.copysign(%113, %62) : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    llvm.return %114 : vector<8xf32>
  }
}
