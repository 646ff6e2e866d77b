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
    %0 = arith.constant dense<1.000000e+00> : vector<8xf32>
    %1 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %2 = arith.constant dense<5.000000e-01> : vector<8xf32>
    %3 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %4 = arith.constant 1.000000e+00 : f32
    %5 = arith.constant 0.000000e+00 : f32
    %6 = arith.constant 5.000000e-01 : f32
    %7 = arith.constant 0 : index
    %8 = memref.dim %x, %7 : memref<?xf32>
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%8], strides: [1] : memref<?xf32> to memref<?xf32>
    %9 = affine.apply affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%8)
    %10 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%9, %8)
    %11 = vector.create_mask %10 : vector<8xi1>
    affine.for %i = 0 to %9 step 8 {
      %12 = affine.vector_load %x[%i] : memref<?xf32>, vector<8xf32>
      %13 = affine.vector_load %y[%i] : memref<?xf32>, vector<8xf32>
      %14 = arith.mulf %12, %13 : vector<8xf32>
      %15 = arith.addf %14, %0 : vector<8xf32>
      %16 = arith.maximumf %15, %1 : vector<8xf32>
      %17 = arith.subf %16, %12 : vector<8xf32>
      %18 = math.absf %17 : vector<8xf32>
      %19 = math.sqrt %18 : vector<8xf32>
      %20 = arith.mulf %19, %2 : vector<8xf32>
      %21 = math.tanh %20 : vector<8xf32>
      %22 = arith.mulf %20, %20 : vector<8xf32>
      %23 = arith.addf %0, %22 : vector<8xf32>
      %24 = arith.divf %21, %23 : vector<8xf32>
      affine.vector_store %24, %out_1[%i] : memref<?xf32>, vector<8xf32>
    }
    affine.for %i_1 = %9 to %8 step 8 {
      %25 = vector.maskedload %x[%i_1], %11, %3 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
      %26 = vector.maskedload %y[%i_1], %11, %3 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
      %27 = arith.mulf %25, %26 : vector<8xf32>
      %28 = arith.addf %27, %0 : vector<8xf32>
      %29 = arith.maximumf %28, %1 : vector<8xf32>
      %30 = arith.subf %29, %25 : vector<8xf32>
      %31 = math.absf %30 : vector<8xf32>
      %32 = math.sqrt %31 : vector<8xf32>
      %33 = arith.mulf %32, %2 : vector<8xf32>
      %34 = math.tanh %33 : vector<8xf32>
      %35 = arith.mulf %33, %33 : vector<8xf32>
      %36 = arith.addf %0, %35 : vector<8xf32>
      %37 = arith.divf %34, %36 : vector<8xf32>
      vector.maskedstore %out_1[%i_1], %11, %37 : memref<?xf32>, vector<8xi1>, vector<8xf32>
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
    %0 = arith.constant dense<1.000000e+00> : vector<8xf32>
    %1 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %2 = arith.constant dense<5.000000e-01> : vector<8xf32>
    %3 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %4 = arith.constant 1.000000e+00 : f32
    %5 = arith.constant 0.000000e+00 : f32
    %6 = arith.constant 5.000000e-01 : f32
    %7 = arith.constant 0 : index
    %8 = memref.dim %x, %7 : memref<?xf32>
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%8], strides: [1] : memref<?xf32> to memref<?xf32>
    %9 = arith.shrsi %8, %c3 : index
    %10 = arith.muli %9, %c8 overflow<nsw> : index
    %11 = arith.subi %8, %10 overflow<nsw> : index
    %12 = vector.create_mask %11 : vector<8xi1>
    scf.for %i = %c0 to %10 step %c8 {
      %13 = vector.load %x[%i] : memref<?xf32>, vector<8xf32>
      %14 = vector.load %y[%i] : memref<?xf32>, vector<8xf32>
      %15 = arith.mulf %13, %14 : vector<8xf32>
      %16 = arith.addf %15, %0 : vector<8xf32>
      %17 = arith.maximumf %16, %1 : vector<8xf32>
      %18 = arith.subf %17, %13 : vector<8xf32>
      %19 = math.absf %18 : vector<8xf32>
      %20 = math.sqrt %19 : vector<8xf32>
      %21 = arith.mulf %20, %2 : vector<8xf32>
      %22 = func.call @tanh_v8f32(%21) : (vector<8xf32>) -> vector<8xf32>
      %23 = arith.mulf %21, %21 : vector<8xf32>
      %24 = arith.addf %0, %23 : vector<8xf32>
      %25 = arith.divf %22, %24 : vector<8xf32>
      vector.store %25, %out_1[%i] : memref<?xf32>, vector<8xf32>
    }
    %26 = arith.cmpi slt, %10, %8 : index
    scf.if %26 {
      %27 = vector.maskedload %x[%10], %12, %3 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
      %28 = vector.maskedload %y[%10], %12, %3 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
      %29 = arith.mulf %27, %28 : vector<8xf32>
      %30 = arith.addf %29, %0 : vector<8xf32>
      %31 = arith.maximumf %30, %1 : vector<8xf32>
      %32 = arith.subf %31, %27 : vector<8xf32>
      %33 = math.absf %32 : vector<8xf32>
      %34 = math.sqrt %33 : vector<8xf32>
      %35 = arith.mulf %34, %2 : vector<8xf32>
      %36 = func.call @tanh_v8f32(%35) : (vector<8xf32>) -> vector<8xf32>
      %37 = arith.mulf %35, %35 : vector<8xf32>
      %38 = arith.addf %0, %37 : vector<8xf32>
      %39 = arith.divf %36, %38 : vector<8xf32>
      vector.maskedstore %out_1[%10], %12, %39 : memref<?xf32>, vector<8xi1>, vector<8xf32>
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
    %4 = llvm.mlir.constant(dense<1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %5 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %6 = llvm.mlir.constant(dense<5.000000e-01> : vector<8xf32>) : vector<8xf32>
    %7 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %8 = llvm.mlir.constant(1.000000e+00 : f32) : f32
    %9 = llvm.mlir.constant(0.000000e+00 : f32) : f32
    %10 = llvm.mlir.constant(5.000000e-01 : f32) : f32
    %11 = llvm.ashr %x_size0, %1 : i64
    %12 = llvm.mul %11, %0 overflow<nsw> : i64
    %13 = llvm.sub %x_size0, %12 overflow<nsw> : i64
    %14 = llvm.intr.smin(%13, %0) : (i64, i64) -> i64
    %15 = llvm.intr.smax(%14, %2) : (i64, i64) -> i64
    %16 = llvm.trunc %15 : i64 to i32
    %17 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %18 = llvm.mlir.poison : vector<8xi32>
    %19 = llvm.insertelement %16, %18[%2 : i64] : vector<8xi32>
    %20 = llvm.shufflevector %19, %18 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %21 = llvm.icmp "slt" %17, %20 : vector<8xi32>
    %22 = llvm.icmp "slt" %2, %12 : i64
    llvm.cond_br %22, ^bb1(%2 : i64), ^bb2
  ^bb1(%i: i64):
    %23 = llvm.getelementptr inbounds %x[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %24 = llvm.load %23 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %25 = llvm.getelementptr inbounds %y[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %26 = llvm.load %25 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %27 = llvm.fmul %24, %26 : vector<8xf32>
    %28 = llvm.fadd %27, %4 : vector<8xf32>
    %29 = llvm.intr.maximum(%28, %5) : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %30 = llvm.fsub %29, %24 : vector<8xf32>
    %31 = llvm.intr.fabs(%30) : (vector<8xf32>) -> vector<8xf32>
    %32 = llvm.intr.sqrt(%31) : (vector<8xf32>) -> vector<8xf32>
    %33 = llvm.fmul %32, %6 : vector<8xf32>
    %34 = llvm.call @tanh_v8f32(%33) : (vector<8xf32>) -> vector<8xf32>
    %35 = llvm.fmul %33, %33 : vector<8xf32>
    %36 = llvm.fadd %4, %35 : vector<8xf32>
    %37 = llvm.fdiv %34, %36 : vector<8xf32>
    %38 = llvm.getelementptr inbounds %out[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %37, %38 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %39 = llvm.add %i, %0 overflow<nsw> : i64
    %40 = llvm.icmp "slt" %39, %12 : i64
    llvm.cond_br %40, ^bb1(%39 : i64), ^bb2
  ^bb2:
    %41 = llvm.icmp "slt" %12, %x_size0 : i64
    llvm.cond_br %41, ^bb3, ^bb4
  ^bb3:
    %42 = llvm.getelementptr inbounds %x[%12] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %43 = llvm.intr.masked.load %42, %21, %7 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %44 = llvm.getelementptr inbounds %y[%12] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %45 = llvm.intr.masked.load %44, %21, %7 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %46 = llvm.fmul %43, %45 : vector<8xf32>
    %47 = llvm.fadd %46, %4 : vector<8xf32>
    %48 = llvm.intr.maximum(%47, %5) : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %49 = llvm.fsub %48, %43 : vector<8xf32>
    %50 = llvm.intr.fabs(%49) : (vector<8xf32>) -> vector<8xf32>
    %51 = llvm.intr.sqrt(%50) : (vector<8xf32>) -> vector<8xf32>
    %52 = llvm.fmul %51, %6 : vector<8xf32>
    %53 = llvm.call @tanh_v8f32(%52) : (vector<8xf32>) -> vector<8xf32>
    %54 = llvm.fmul %52, %52 : vector<8xf32>
    %55 = llvm.fadd %4, %54 : vector<8xf32>
    %56 = llvm.fdiv %53, %55 : vector<8xf32>
    %57 = llvm.getelementptr inbounds %out[%12] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %56, %57, %21 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb4
  ^bb4:
    llvm.return %3 : i32
  }
  llvm.func @program_shapes(%x_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %x_size0_1: i64, %y_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %y_size0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %58 = llvm.mlir.constant(0) : i64
    %59 = llvm.mlir.constant(1 : i32) : i32
    %60 = llvm.mlir.constant(0 : i32) : i32
    %61 = llvm.icmp "eq" %y_size0_1, %x_size0_1 : i64
    llvm.cond_br %61, ^bb1, ^bb2(%59 : i32)
  ^bb1:
    llvm.store %x_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %60 : i32
  ^bb2(%62: i32):
    llvm.return %62 : i32
  }
  llvm.func internal @tanh_v8f32(%63: vector<8xf32>) -> vector<8xf32> attributes {no_unwind, always_inline} {
    %64 = llvm.intr.fabs(%63) : (vector<8xf32>) -> vector<8xf32>
    %65 = llvm.mlir.constant(dense<1.000000e+01> : vector<8xf32>) : vector<8xf32>
    %66 = llvm.fcmp "ogt" %64, %65 : vector<8xf32>
    %67 = llvm.select %66, %65, %64 : vector<8xi1>, vector<8xf32>
    %68 = llvm.fadd %67, %67 : vector<8xf32>
    %69 = llvm.mlir.constant(dense<8.900000e+01> : vector<8xf32>) : vector<8xf32>
    %70 = llvm.fcmp "ogt" %68, %69 : vector<8xf32>
    %71 = llvm.select %70, %69, %68 : vector<8xi1>, vector<8xf32>
    %72 = llvm.mlir.constant(dense<-1.800000e+01> : vector<8xf32>) : vector<8xf32>
    %73 = llvm.fcmp "olt" %71, %72 : vector<8xf32>
    %74 = llvm.select %73, %72, %71 : vector<8xi1>, vector<8xf32>
    %75 = llvm.mlir.constant(dense<0x4B400000> : vector<8xf32>) : vector<8xf32>
    %76 = llvm.mlir.constant(dense<1.44269502> : vector<8xf32>) : vector<8xf32>
    %77 = llvm.intr.fma(%74, %76, %75) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %78 = llvm.fsub %77, %75 : vector<8xf32>
    %79 = llvm.mlir.constant(dense<-0.693359375> : vector<8xf32>) : vector<8xf32>
    %80 = llvm.intr.fma(%78, %79, %74) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %81 = llvm.mlir.constant(dense<0.000212194442> : vector<8xf32>) : vector<8xf32>
    %82 = llvm.intr.fma(%78, %81, %80) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %83 = llvm.bitcast %77 : vector<8xf32> to vector<8xi32>
    %84 = llvm.bitcast %75 : vector<8xf32> to vector<8xi32>
    %85 = llvm.sub %83, %84 : vector<8xi32>
    %86 = llvm.mlir.constant(dense<1> : vector<8xi32>) : vector<8xi32>
    %87 = llvm.sub %85, %86 : vector<8xi32>
    %88 = llvm.mlir.constant(dense<127> : vector<8xi32>) : vector<8xi32>
    %89 = llvm.add %87, %88 : vector<8xi32>
    %90 = llvm.mlir.constant(dense<23> : vector<8xi32>) : vector<8xi32>
    %91 = llvm.shl %89, %90 : vector<8xi32>
    %92 = llvm.bitcast %91 : vector<8xi32> to vector<8xf32>
    %93 = llvm.fsub %80, %82 : vector<8xf32>
    %94 = llvm.intr.fma(%78, %81, %93) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %95 = llvm.mlir.constant(dense<0.000198910799> : vector<8xf32>) : vector<8xf32>
    %96 = llvm.mlir.constant(dense<0.00139337312> : vector<8xf32>) : vector<8xf32>
    %97 = llvm.intr.fma(%95, %82, %96) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %98 = llvm.mlir.constant(dense<0.00833331048> : vector<8xf32>) : vector<8xf32>
    %99 = llvm.intr.fma(%97, %82, %98) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %100 = llvm.mlir.constant(dense<0.041666463> : vector<8xf32>) : vector<8xf32>
    %101 = llvm.intr.fma(%99, %82, %100) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %102 = llvm.mlir.constant(dense<0.166666672> : vector<8xf32>) : vector<8xf32>
    %103 = llvm.intr.fma(%101, %82, %102) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %104 = llvm.mlir.constant(dense<5.000000e-01> : vector<8xf32>) : vector<8xf32>
    %105 = llvm.intr.fma(%103, %82, %104) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %106 = llvm.fmul %82, %82 : vector<8xf32>
    %107 = llvm.fmul %106, %105 : vector<8xf32>
    %108 = llvm.fadd %107, %94 : vector<8xf32>
    %109 = llvm.fadd %82, %108 : vector<8xf32>
    %110 = llvm.fsub %92, %104 : vector<8xf32>
    %111 = llvm.intr.fma(%92, %109, %110) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %112 = llvm.mlir.constant(dense<1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %113 = llvm.fadd %111, %112 : vector<8xf32>
    %114 = llvm.fdiv %111, %113 : vector<8xf32>
    %115 = llvm.intr.copysign(%114, %63) : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    llvm.return %115 : vector<8xf32>
  }
}
