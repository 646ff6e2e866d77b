// ----- nd
builtin.module {
  func.func @program(%x: tensor<?xf16>) -> (tensor<?xf16>, tensor<f16>) {
    %0 = nd.square %x : tensor<?xf16>
    %1 = nd.add %0, %x : tensor<?xf16>
    %2 = nd.negative %1 : tensor<?xf16>
    %3 = nd.exp %2 : tensor<?xf16>
    %4 = nd.reduce sum %1 axes [0] : tensor<?xf16>
    func.return %3, %4 : tensor<?xf16>, tensor<f16>
  }
}
// ----- linalg
builtin.module {
  func.func @program(%x: tensor<?xf16>) -> (tensor<?xf16>, tensor<f16>) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %x, %0 : tensor<?xf16>
    %2 = tensor.empty(%1) : tensor<?xf16>
    %3 = tensor.empty() : tensor<f32>
    %4 = linalg.generic {indexing_maps = [affine_map<() -> ()>], iterator_types = []} outs(%3 : tensor<f32>) {
    ^bb0(%5: f32):
      %6 = arith.constant 0.000000e+00 : f32
      linalg.yield %6 : f32
    } -> tensor<f32>
    %7, %8 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> ()>], iterator_types = ["reduction"]} ins(%x : tensor<?xf16>) outs(%2, %4 : tensor<?xf16>, tensor<f32>) {
    ^bb0(%9: f16, %10: f16, %11: f32):
      %12 = arith.extf %9 : f16 to f32
      %13 = arith.mulf %12, %12 : f32
      %14 = arith.truncf %13 : f32 to f16
      %15 = arith.extf %14 : f16 to f32
      %16 = arith.addf %15, %12 : f32
      %17 = arith.truncf %16 : f32 to f16
      %18 = arith.extf %17 : f16 to f32
      %19 = arith.negf %18 : f32
      %20 = arith.truncf %19 : f32 to f16
      %21 = arith.extf %20 : f16 to f32
      %22 = math.exp %21 : f32
      %23 = arith.truncf %22 : f32 to f16
      %24 = arith.addf %11, %18 fastmath<reassoc,contract> : f32
      linalg.yield %23, %24 : f16, f32
    } -> (tensor<?xf16>, tensor<f32>)
    %25 = tensor.empty() : tensor<f16>
    %26 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%8 : tensor<f32>) outs(%25 : tensor<f16>) {
    ^bb0(%27: f32, %28: f16):
      %29 = arith.truncf %27 : f32 to f16
      linalg.yield %29 : f16
    } -> tensor<f16>
    func.return %7, %26 : tensor<?xf16>, tensor<f16>
  }
  func.func @program_shapes(%x: tensor<?xf16>) -> index {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %x, %0 : tensor<?xf16>
    func.return %1 : index
  }
}
// ----- affine
builtin.module {
  func.func @program(%x: memref<?xf16> {llvm.noalias}, %out0: memref<?xf16> {llvm.noalias}, %out1: memref<f16> {llvm.noalias}) {
    %0 = arith.constant 0 : index
    %1 = arith.constant 0.000000e+00 : f32
    %2 = arith.constant dense<-0.000000e+00> : vector<8xf32>
    %3 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %4 = arith.constant dense<0.000000e+00> : vector<8xf16>
    %5 = memref.dim %x, %0 : memref<?xf16>
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%5], strides: [1] : memref<?xf16> to memref<?xf16>
    %6 = affine.apply affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%5)
    %7 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%6, %5)
    %8 = vector.create_mask %7 : vector<8xi1>
    %9, %10 = affine.for %i = 0 to %6 step 256 iter_args(%11 = %2, %12 = %3) -> (vector<8xf32>, vector<8xf32>) {
      %13 = affine.for %i_1 = affine_map<(d0) -> (d0)>(%i) to min affine_map<(d0, d1) -> ((d0 + 256), d1)>(%i, %6) step 8 iter_args(%14 = %2) -> (vector<8xf32>) {
        %15 = affine.vector_load %x[%i_1] : memref<?xf16>, vector<8xf16>
        %16 = arith.extf %15 : vector<8xf16> to vector<8xf32>
        %17 = arith.mulf %16, %16 : vector<8xf32>
        %18 = arith.truncf %17 : vector<8xf32> to vector<8xf16>
        %19 = arith.extf %18 : vector<8xf16> to vector<8xf32>
        %20 = arith.addf %19, %16 : vector<8xf32>
        %21 = arith.truncf %20 : vector<8xf32> to vector<8xf16>
        %22 = arith.extf %21 : vector<8xf16> to vector<8xf32>
        %23 = arith.negf %22 : vector<8xf32>
        %24 = arith.truncf %23 : vector<8xf32> to vector<8xf16>
        %25 = arith.extf %24 : vector<8xf16> to vector<8xf32>
        %26 = math.exp %25 : vector<8xf32>
        %27 = arith.truncf %26 : vector<8xf32> to vector<8xf16>
        %28 = arith.addf %14, %22 fastmath<reassoc,contract> : vector<8xf32>
        affine.vector_store %27, %out0_1[%i_1] : memref<?xf16>, vector<8xf16>
        affine.yield %28 : vector<8xf32>
      }
      %29 = arith.subf %13, %12 : vector<8xf32>
      %30 = arith.addf %11, %29 : vector<8xf32>
      %31 = arith.subf %30, %11 : vector<8xf32>
      %32 = arith.subf %31, %29 : vector<8xf32>
      %33 = arith.cmpf uno, %32, %32 : vector<8xf32>
      %34 = arith.select %33, %3, %32 : vector<8xi1>, vector<8xf32>
      affine.yield %30, %34 : vector<8xf32>, vector<8xf32>
    }
    %35 = arith.subf %2, %10 : vector<8xf32>
    %36 = affine.for %i_2 = %6 to %5 step 8 iter_args(%37 = %35) -> (vector<8xf32>) {
      %38 = vector.maskedload %x[%i_2], %8, %4 : memref<?xf16>, vector<8xi1>, vector<8xf16> into vector<8xf16>
      %39 = arith.extf %38 : vector<8xf16> to vector<8xf32>
      %40 = arith.mulf %39, %39 : vector<8xf32>
      %41 = arith.truncf %40 : vector<8xf32> to vector<8xf16>
      %42 = arith.extf %41 : vector<8xf16> to vector<8xf32>
      %43 = arith.addf %42, %39 : vector<8xf32>
      %44 = arith.truncf %43 : vector<8xf32> to vector<8xf16>
      %45 = arith.extf %44 : vector<8xf16> to vector<8xf32>
      %46 = arith.negf %45 : vector<8xf32>
      %47 = arith.truncf %46 : vector<8xf32> to vector<8xf16>
      %48 = arith.extf %47 : vector<8xf16> to vector<8xf32>
      %49 = math.exp %48 : vector<8xf32>
      %50 = arith.truncf %49 : vector<8xf32> to vector<8xf16>
      %51 = arith.addf %37, %45 fastmath<reassoc,contract> : vector<8xf32>
      vector.maskedstore %out0_1[%i_2], %8, %50 : memref<?xf16>, vector<8xi1>, vector<8xf16>
      %52 = arith.select %8, %51, %37 : vector<8xi1>, vector<8xf32>
      affine.yield %52 : vector<8xf32>
    }
    %53 = arith.addf %9, %36 : vector<8xf32>
    %54 = vector.reduction <add>, %53 fastmath<reassoc> : vector<8xf32> into f32
    %55 = arith.addf %1, %54 : f32
    %56 = arith.truncf %55 : f32 to f16
    affine.store %56, %out1[] : memref<f16>
    func.return
  }
  func.func @program_shapes(%x: memref<?xf16> {llvm.noalias}) -> index {
    %0 = arith.constant 0 : index
    %1 = memref.dim %x, %0 : memref<?xf16>
    func.return %1 : index
  }
}
// ----- loop
builtin.module {
  func.func @program(%x: memref<?xf16> {llvm.noalias}, %out0: memref<?xf16> {llvm.noalias}, %out1: memref<f16> {llvm.noalias}) {
    %c8 = arith.constant 8 : index
    %c3 = arith.constant 3 : index
    %c0 = arith.constant 0 : index
    %c256 = arith.constant 256 : index
    %0 = arith.constant 0 : index
    %1 = arith.constant 0.000000e+00 : f32
    %2 = arith.constant dense<-0.000000e+00> : vector<8xf32>
    %3 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %4 = arith.constant dense<0.000000e+00> : vector<8xf16>
    %5 = memref.dim %x, %0 : memref<?xf16>
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%5], strides: [1] : memref<?xf16> to memref<?xf16>
    %6 = arith.shrsi %5, %c3 : index
    %7 = arith.muli %6, %c8 overflow<nsw> : index
    %8 = arith.subi %5, %7 overflow<nsw> : index
    %9 = vector.create_mask %8 : vector<8xi1>
    %10, %11 = scf.for %i = %c0 to %7 step %c256 iter_args(%12 = %2, %13 = %3) -> (vector<8xf32>, vector<8xf32>) {
      %14 = arith.addi %i, %c256 overflow<nsw> : index
      %15 = arith.minsi %14, %7 : index
      %16 = scf.for %i_1 = %i to %15 step %c8 iter_args(%17 = %2) -> (vector<8xf32>) {
        %18 = vector.load %x[%i_1] : memref<?xf16>, vector<8xf16>
        %19 = arith.extf %18 : vector<8xf16> to vector<8xf32>
        %20 = arith.mulf %19, %19 : vector<8xf32>
        %21 = arith.truncf %20 : vector<8xf32> to vector<8xf16>
        %22 = arith.extf %21 : vector<8xf16> to vector<8xf32>
        %23 = arith.addf %22, %19 : vector<8xf32>
        %24 = arith.truncf %23 : vector<8xf32> to vector<8xf16>
        %25 = arith.extf %24 : vector<8xf16> to vector<8xf32>
        %26 = arith.negf %25 : vector<8xf32>
        %27 = arith.truncf %26 : vector<8xf32> to vector<8xf16>
        %28 = arith.extf %27 : vector<8xf16> to vector<8xf32>
        %29 = func.call @exp_v8f32(%28) : (vector<8xf32>) -> vector<8xf32>
        %30 = arith.truncf %29 : vector<8xf32> to vector<8xf16>
        %31 = arith.addf %17, %25 fastmath<reassoc,contract> : vector<8xf32>
        vector.store %30, %out0_1[%i_1] : memref<?xf16>, vector<8xf16>
        scf.yield %31 : vector<8xf32>
      }
      %32 = arith.subf %16, %13 : vector<8xf32>
      %33 = arith.addf %12, %32 : vector<8xf32>
      %34 = arith.subf %33, %12 : vector<8xf32>
      %35 = arith.subf %34, %32 : vector<8xf32>
      %36 = arith.cmpf uno, %35, %35 : vector<8xf32>
      %37 = arith.select %36, %3, %35 : vector<8xi1>, vector<8xf32>
      scf.yield %33, %37 : vector<8xf32>, vector<8xf32>
    }
    %38 = arith.subf %2, %11 : vector<8xf32>
    %39 = arith.cmpi slt, %7, %5 : index
    %40 = scf.if %39 -> (vector<8xf32>) {
      %41 = vector.maskedload %x[%7], %9, %4 : memref<?xf16>, vector<8xi1>, vector<8xf16> into vector<8xf16>
      %42 = arith.extf %41 : vector<8xf16> to vector<8xf32>
      %43 = arith.mulf %42, %42 : vector<8xf32>
      %44 = arith.truncf %43 : vector<8xf32> to vector<8xf16>
      %45 = arith.extf %44 : vector<8xf16> to vector<8xf32>
      %46 = arith.addf %45, %42 : vector<8xf32>
      %47 = arith.truncf %46 : vector<8xf32> to vector<8xf16>
      %48 = arith.extf %47 : vector<8xf16> to vector<8xf32>
      %49 = arith.negf %48 : vector<8xf32>
      %50 = arith.truncf %49 : vector<8xf32> to vector<8xf16>
      %51 = arith.extf %50 : vector<8xf16> to vector<8xf32>
      %52 = func.call @exp_v8f32(%51) : (vector<8xf32>) -> vector<8xf32>
      %53 = arith.truncf %52 : vector<8xf32> to vector<8xf16>
      %54 = arith.addf %38, %48 fastmath<reassoc,contract> : vector<8xf32>
      vector.maskedstore %out0_1[%7], %9, %53 : memref<?xf16>, vector<8xi1>, vector<8xf16>
      %55 = arith.select %9, %54, %38 : vector<8xi1>, vector<8xf32>
      scf.yield %55 : vector<8xf32>
    } else {
      scf.yield %38 : vector<8xf32>
    }
    %56 = arith.addf %10, %40 : vector<8xf32>
    %57 = vector.reduction <add>, %56 fastmath<reassoc> : vector<8xf32> into f32
    %58 = arith.addf %1, %57 : f32
    %59 = arith.truncf %58 : f32 to f16
    memref.store %59, %out1[] : memref<f16>
    func.return
  }
  func.func @program_shapes(%x: memref<?xf16> {llvm.noalias}) -> index {
    %0 = arith.constant 0 : index
    %1 = memref.dim %x, %0 : memref<?xf16>
    func.return %1 : index
  }
  func.func private @exp_v8f32(%0: vector<8xf32>) -> vector<8xf32> {
    %1 = arith.constant dense<8.900000e+01> : vector<8xf32>
    %2 = arith.cmpf ogt, %0, %1 : vector<8xf32>
    %3 = arith.select %2, %1, %0 : vector<8xi1>, vector<8xf32>
    %4 = arith.constant dense<-1.040000e+02> : vector<8xf32>
    %5 = arith.cmpf olt, %3, %4 : vector<8xf32>
    %6 = arith.select %5, %4, %3 : vector<8xi1>, vector<8xf32>
    %7 = arith.constant dense<0x4B400000> : vector<8xf32>
    %8 = arith.constant dense<1.44269502> : vector<8xf32>
    %9 = math.fma %6, %8, %7 : vector<8xf32>
    %10 = arith.subf %9, %7 : vector<8xf32>
    %11 = arith.constant dense<-0.693359375> : vector<8xf32>
    %12 = math.fma %10, %11, %6 : vector<8xf32>
    %13 = arith.constant dense<0.000212194442> : vector<8xf32>
    %14 = math.fma %10, %13, %12 : vector<8xf32>
    %15 = arith.constant dense<0.000198910799> : vector<8xf32>
    %16 = arith.constant dense<0.00139337312> : vector<8xf32>
    %17 = math.fma %15, %14, %16 : vector<8xf32>
    %18 = arith.constant dense<0.00833331048> : vector<8xf32>
    %19 = math.fma %17, %14, %18 : vector<8xf32>
    %20 = arith.constant dense<0.041666463> : vector<8xf32>
    %21 = math.fma %19, %14, %20 : vector<8xf32>
    %22 = arith.constant dense<0.166666672> : vector<8xf32>
    %23 = math.fma %21, %14, %22 : vector<8xf32>
    %24 = arith.constant dense<5.000000e-01> : vector<8xf32>
    %25 = math.fma %23, %14, %24 : vector<8xf32>
    %26 = arith.constant dense<1.000000e+00> : vector<8xf32>
    %27 = math.fma %25, %14, %26 : vector<8xf32>
    %28 = math.fma %27, %14, %26 : vector<8xf32>
    %29 = arith.bitcast %9 : vector<8xf32> to vector<8xi32>
    %30 = arith.bitcast %7 : vector<8xf32> to vector<8xi32>
    %31 = arith.subi %29, %30 : vector<8xi32>
    %32 = arith.constant dense<1> : vector<8xi32>
    %33 = arith.shrsi %31, %32 : vector<8xi32>
    %34 = arith.constant dense<127> : vector<8xi32>
    %35 = arith.addi %33, %34 : vector<8xi32>
    %36 = arith.constant dense<23> : vector<8xi32>
    %37 = arith.shli %35, %36 : vector<8xi32>
    %38 = arith.bitcast %37 : vector<8xi32> to vector<8xf32>
    %39 = arith.mulf %28, %38 : vector<8xf32>
    %40 = arith.subi %31, %33 : vector<8xi32>
    %41 = arith.addi %40, %34 : vector<8xi32>
    %42 = arith.shli %41, %36 : vector<8xi32>
    %43 = arith.bitcast %42 : vector<8xi32> to vector<8xf32>
    %44 = arith.mulf %39, %43 : vector<8xf32>
    func.return %44 : vector<8xf32>
  }
}
// ----- llvm
builtin.module attributes {stepwell.asserts = []} {
  llvm.func @program(%x: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 2 : i64, llvm.readonly}, %x_size0: i64, %out0: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 2 : i64}, %out0_size0: i64, %out1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 2 : i64, llvm.dereferenceable = 2 : i64}) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(8) : i64
    %1 = llvm.mlir.constant(3) : i64
    %2 = llvm.mlir.constant(0) : i64
    %3 = llvm.mlir.constant(256) : i64
    %4 = llvm.mlir.constant(0 : i32) : i32
    %5 = llvm.mlir.constant(0.000000e+00 : f32) : f32
    %6 = llvm.mlir.constant(dense<-0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %7 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %8 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf16>) : vector<8xf16>
    %9 = llvm.ashr %x_size0, %1 : i64
    %10 = llvm.mul %9, %0 overflow<nsw> : i64
    %11 = llvm.sub %x_size0, %10 overflow<nsw> : i64
    %12 = llvm.intr.smin(%11, %0) : (i64, i64) -> i64
    %13 = llvm.intr.smax(%12, %2) : (i64, i64) -> i64
    %14 = llvm.trunc %13 : i64 to i32
    %15 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %16 = llvm.mlir.poison : vector<8xi32>
    %17 = llvm.insertelement %14, %16[%2 : i64] : vector<8xi32>
    %18 = llvm.shufflevector %17, %16 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %19 = llvm.icmp "slt" %15, %18 : vector<8xi32>
    %20 = llvm.icmp "slt" %2, %10 : i64
    llvm.cond_br %20, ^bb1(%2, %6, %7 : i64, vector<8xf32>, vector<8xf32>), ^bb4(%6, %7 : vector<8xf32>, vector<8xf32>)
  ^bb1(%i: i64, %21: vector<8xf32>, %22: vector<8xf32>):
    %23 = llvm.add %i, %3 overflow<nsw> : i64
    %24 = llvm.intr.smin(%23, %10) : (i64, i64) -> i64
    %25 = llvm.icmp "slt" %i, %24 : i64
    llvm.cond_br %25, ^bb2(%i, %6 : i64, vector<8xf32>), ^bb3(%6 : vector<8xf32>)
  ^bb2(%i_1: i64, %26: vector<8xf32>):
    %27 = llvm.getelementptr inbounds %x[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f16
    %28 = llvm.load %27 {alignment = 2 : i64} : !llvm.ptr -> vector<8xf16>
    %29 = llvm.fpext %28 : vector<8xf16> to vector<8xf32>
    %30 = llvm.fmul %29, %29 : vector<8xf32>
    %31 = llvm.fptrunc %30 : vector<8xf32> to vector<8xf16>
    %32 = llvm.fpext %31 : vector<8xf16> to vector<8xf32>
    %33 = llvm.fadd %32, %29 : vector<8xf32>
    %34 = llvm.fptrunc %33 : vector<8xf32> to vector<8xf16>
    %35 = llvm.fpext %34 : vector<8xf16> to vector<8xf32>
    %36 = llvm.fneg %35 : vector<8xf32>
    %37 = llvm.fptrunc %36 : vector<8xf32> to vector<8xf16>
    %38 = llvm.fpext %37 : vector<8xf16> to vector<8xf32>
    %39 = llvm.call @exp_v8f32(%38) : (vector<8xf32>) -> vector<8xf32>
    %40 = llvm.fptrunc %39 : vector<8xf32> to vector<8xf16>
    %41 = llvm.fadd %26, %35 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %42 = llvm.getelementptr inbounds %out0[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f16
    llvm.store %40, %42 {alignment = 2 : i64} : vector<8xf16>, !llvm.ptr
    %43 = llvm.add %i_1, %0 overflow<nsw> : i64
    %44 = llvm.icmp "slt" %43, %24 : i64
    llvm.cond_br %44, ^bb2(%43, %41 : i64, vector<8xf32>), ^bb3(%41 : vector<8xf32>)
  ^bb3(%45: vector<8xf32>):
    %46 = llvm.fsub %45, %22 : vector<8xf32>
    %47 = llvm.fadd %21, %46 : vector<8xf32>
    %48 = llvm.fsub %47, %21 : vector<8xf32>
    %49 = llvm.fsub %48, %46 : vector<8xf32>
    %50 = llvm.fcmp "uno" %49, %49 : vector<8xf32>
    %51 = llvm.select %50, %7, %49 : vector<8xi1>, vector<8xf32>
    %52 = llvm.add %i, %3 overflow<nsw> : i64
    %53 = llvm.icmp "slt" %52, %10 : i64
    llvm.cond_br %53, ^bb1(%52, %47, %51 : i64, vector<8xf32>, vector<8xf32>), ^bb4(%47, %51 : vector<8xf32>, vector<8xf32>)
  ^bb4(%54: vector<8xf32>, %55: vector<8xf32>):
    %56 = llvm.fsub %6, %55 : vector<8xf32>
    %57 = llvm.icmp "slt" %10, %x_size0 : i64
    llvm.cond_br %57, ^bb5, ^bb6
  ^bb5:
    %58 = llvm.getelementptr inbounds %x[%10] : (!llvm.ptr, i64) -> !llvm.ptr, f16
    %59 = llvm.intr.masked.load %58, %19, %8 {alignment = 2 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf16>) -> vector<8xf16>
    %60 = llvm.fpext %59 : vector<8xf16> to vector<8xf32>
    %61 = llvm.fmul %60, %60 : vector<8xf32>
    %62 = llvm.fptrunc %61 : vector<8xf32> to vector<8xf16>
    %63 = llvm.fpext %62 : vector<8xf16> to vector<8xf32>
    %64 = llvm.fadd %63, %60 : vector<8xf32>
    %65 = llvm.fptrunc %64 : vector<8xf32> to vector<8xf16>
    %66 = llvm.fpext %65 : vector<8xf16> to vector<8xf32>
    %67 = llvm.fneg %66 : vector<8xf32>
    %68 = llvm.fptrunc %67 : vector<8xf32> to vector<8xf16>
    %69 = llvm.fpext %68 : vector<8xf16> to vector<8xf32>
    %70 = llvm.call @exp_v8f32(%69) : (vector<8xf32>) -> vector<8xf32>
    %71 = llvm.fptrunc %70 : vector<8xf32> to vector<8xf16>
    %72 = llvm.fadd %56, %66 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %73 = llvm.getelementptr inbounds %out0[%10] : (!llvm.ptr, i64) -> !llvm.ptr, f16
    llvm.intr.masked.store %71, %73, %19 {alignment = 2 : i32} : vector<8xf16>, vector<8xi1> into !llvm.ptr
    %74 = llvm.select %19, %72, %56 : vector<8xi1>, vector<8xf32>
    llvm.br ^bb7(%74 : vector<8xf32>)
  ^bb6:
    llvm.br ^bb7(%56 : vector<8xf32>)
  ^bb7(%75: vector<8xf32>):
    %76 = llvm.fadd %54, %75 : vector<8xf32>
    %77 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
    %78 = "llvm.intr.vector.reduce.fadd"(%77, %76) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f32, vector<8xf32>) -> f32
    %79 = llvm.fadd %5, %78 : f32
    %80 = llvm.call_intrinsic "llvm.arithmetic.fence.f32"(%79) : (f32) -> f32
    %81 = llvm.fptrunc %80 : f32 to f16
    llvm.store %81, %out1 {alignment = 2 : i64} : f16, !llvm.ptr
    llvm.return %4 : i32
  }
  llvm.func @program_shapes(%x_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 2 : i64, llvm.readonly}, %x_size0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %82 = llvm.mlir.constant(0) : i64
    %83 = llvm.mlir.constant(0 : i32) : i32
    llvm.store %x_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %83 : i32
  }
  llvm.func internal @exp_v8f32(%84: vector<8xf32>) -> vector<8xf32> attributes {no_unwind, always_inline} {
    %85 = llvm.mlir.constant(dense<8.900000e+01> : vector<8xf32>) : vector<8xf32>
    %86 = llvm.fcmp "ogt" %84, %85 : vector<8xf32>
    %87 = llvm.select %86, %85, %84 : vector<8xi1>, vector<8xf32>
    %88 = llvm.mlir.constant(dense<-1.040000e+02> : vector<8xf32>) : vector<8xf32>
    %89 = llvm.fcmp "olt" %87, %88 : vector<8xf32>
    %90 = llvm.select %89, %88, %87 : vector<8xi1>, vector<8xf32>
    %91 = llvm.mlir.constant(dense<0x4B400000> : vector<8xf32>) : vector<8xf32>
    %92 = llvm.mlir.constant(dense<1.44269502> : vector<8xf32>) : vector<8xf32>
    %93 = llvm.intr.fma(%90, %92, %91) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %94 = llvm.fsub %93, %91 : vector<8xf32>
    %95 = llvm.mlir.constant(dense<-0.693359375> : vector<8xf32>) : vector<8xf32>
    %96 = llvm.intr.fma(%94, %95, %90) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %97 = llvm.mlir.constant(dense<0.000212194442> : vector<8xf32>) : vector<8xf32>
    %98 = llvm.intr.fma(%94, %97, %96) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %99 = llvm.mlir.constant(dense<0.000198910799> : vector<8xf32>) : vector<8xf32>
    %100 = llvm.mlir.constant(dense<0.00139337312> : vector<8xf32>) : vector<8xf32>
    %101 = llvm.intr.fma(%99, %98, %100) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %102 = llvm.mlir.constant(dense<0.00833331048> : vector<8xf32>) : vector<8xf32>
    %103 = llvm.intr.fma(%101, %98, %102) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %104 = llvm.mlir.constant(dense<0.041666463> : vector<8xf32>) : vector<8xf32>
    %105 = llvm.intr.fma(%103, %98, %104) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %106 = llvm.mlir.constant(dense<0.166666672> : vector<8xf32>) : vector<8xf32>
    %107 = llvm.intr.fma(%105, %98, %106) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %108 = llvm.mlir.constant(dense<5.000000e-01> : vector<8xf32>) : vector<8xf32>
    %109 = llvm.intr.fma(%107, %98, %108) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %110 = llvm.mlir.constant(dense<1.000000e+00> : vector<8xf32>) : vector<8xf32>
    %111 = llvm.intr.fma(%109, %98, %110) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %112 = llvm.intr.fma(%111, %98, %110) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %113 = llvm.bitcast %93 : vector<8xf32> to vector<8xi32>
    %114 = llvm.bitcast %91 : vector<8xf32> to vector<8xi32>
    %115 = llvm.sub %113, %114 : vector<8xi32>
    %116 = llvm.mlir.constant(dense<1> : vector<8xi32>) : vector<8xi32>
    %117 = llvm.ashr %115, %116 : vector<8xi32>
    %118 = llvm.mlir.constant(dense<127> : vector<8xi32>) : vector<8xi32>
    %119 = llvm.add %117, %118 : vector<8xi32>
    %120 = llvm.mlir.constant(dense<23> : vector<8xi32>) : vector<8xi32>
    %121 = llvm.shl %119, %120 : vector<8xi32>
    %122 = llvm.bitcast %121 : vector<8xi32> to vector<8xf32>
    %123 = llvm.fmul %112, %122 : vector<8xf32>
    %124 = llvm.sub %115, %117 : vector<8xi32>
    %125 = llvm.add %124, %118 : vector<8xi32>
    %126 = llvm.shl %125, %120 : vector<8xi32>
    %127 = llvm.bitcast %126 : vector<8xi32> to vector<8xf32>
    %128 = llvm.fmul %123, %127 : vector<8xf32>
    llvm.return %128 : vector<8xf32>
  }
}
