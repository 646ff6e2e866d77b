// ----- affine
builtin.module {
  func.func @program(%x: memref<?xf32> {llvm.noalias}, %y: memref<?xf32> {llvm.noalias}, %out: memref<?xf32> {llvm.noalias}) {
    %0 = arith.constant 0 : index
    %1 = arith.constant 1.000000e+00 : f32
    %2 = arith.constant 0.000000e+00 : f32
    %3 = arith.constant 5.000000e-01 : f32
    %4 = memref.dim %x, %0 : memref<?xf32>
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%4], strides: [1] : memref<?xf32> to memref<?xf32>
    affine.parallel (%i) = (0) to (symbol(%4)) {
      %5 = affine.load %x[%i] : memref<?xf32>
      %6 = affine.load %y[%i] : memref<?xf32>
      %7 = arith.mulf %5, %6 : f32
      %8 = arith.addf %7, %1 : f32
      %9 = arith.maximumf %8, %2 : f32
      %10 = arith.subf %9, %5 : f32
      %11 = math.absf %10 : f32
      %12 = math.sqrt %11 : f32
      %13 = arith.mulf %12, %3 : f32
      %14 = math.tanh %13 : f32
      %15 = arith.mulf %13, %13 : f32
      %16 = arith.addf %1, %15 : f32
      %17 = arith.divf %14, %16 : f32
      affine.store %17, %out_1[%i] : memref<?xf32>
    } {mapping = "grid"}
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
builtin.module attributes {gpu.container_module} {
  func.func @program(%x: memref<?xf32> {llvm.noalias}, %y: memref<?xf32> {llvm.noalias}, %out: memref<?xf32> {llvm.noalias}) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %0 = arith.constant 0 : index
    %1 = arith.constant 1.000000e+00 : f32
    %2 = arith.constant 0.000000e+00 : f32
    %3 = arith.constant 5.000000e-01 : f32
    %4 = memref.dim %x, %0 : memref<?xf32>
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%4], strides: [1] : memref<?xf32> to memref<?xf32>
    %5 = arith.constant 0 : index
    %6 = arith.maxsi %4, %5 : index
    %7 = arith.constant 256 : index
    %8 = arith.ceildivsi %6, %7 : index
    %9 = arith.constant 1 : index
    %10 = arith.constant 256 : index
    gpu.launch_func @kernels::@program_kernel blocks in (%8, %9, %9) threads in (%10, %9, %9) args(%6 : index, %x : memref<?xf32>, %y : memref<?xf32>, %out_1 : memref<?xf32>)
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
  gpu.module @kernels {
    func.func private @tanh_f32(%0: f32) -> f32 {
      %1 = math.absf %0 : f32
      %2 = arith.constant 1.000000e+01 : f32
      %3 = arith.cmpf ogt, %1, %2 : f32
      %4 = arith.select %3, %2, %1 : f32
      %5 = arith.addf %4, %4 : f32
      %6 = arith.constant 8.900000e+01 : f32
      %7 = arith.cmpf ogt, %5, %6 : f32
      %8 = arith.select %7, %6, %5 : f32
      %9 = arith.constant -1.800000e+01 : f32
      %10 = arith.cmpf olt, %8, %9 : f32
      %11 = arith.select %10, %9, %8 : f32
      %12 = arith.constant 0x4B400000 : f32
      %13 = arith.constant 1.44269502 : f32
      %14 = math.fma %11, %13, %12 : f32
      %15 = arith.subf %14, %12 : f32
      %16 = arith.constant -0.693359375 : f32
      %17 = math.fma %15, %16, %11 : f32
      %18 = arith.constant 0.000212194442 : f32
      %19 = math.fma %15, %18, %17 : f32
      %20 = arith.bitcast %14 : f32 to i32
      %21 = arith.bitcast %12 : f32 to i32
      %22 = arith.subi %20, %21 : i32
      %23 = arith.constant 1 : i32
      %24 = arith.subi %22, %23 : i32
      %25 = arith.constant 127 : i32
      %26 = arith.addi %24, %25 : i32
      %27 = arith.constant 23 : i32
      %28 = arith.shli %26, %27 : i32
      %29 = arith.bitcast %28 : i32 to f32
      %30 = arith.subf %17, %19 : f32
      %31 = math.fma %15, %18, %30 : f32
      %32 = arith.constant 0.000198910799 : f32
      %33 = arith.constant 0.00139337312 : f32
      %34 = math.fma %32, %19, %33 : f32
      %35 = arith.constant 0.00833331048 : f32
      %36 = math.fma %34, %19, %35 : f32
      %37 = arith.constant 0.041666463 : f32
      %38 = math.fma %36, %19, %37 : f32
      %39 = arith.constant 0.166666672 : f32
      %40 = math.fma %38, %19, %39 : f32
      %41 = arith.constant 5.000000e-01 : f32
      %42 = math.fma %40, %19, %41 : f32
      %43 = arith.mulf %19, %19 : f32
      %44 = arith.mulf %43, %42 : f32
      %45 = arith.addf %44, %31 : f32
      %46 = arith.addf %19, %45 : f32
      %47 = arith.subf %29, %41 : f32
      %48 = math.fma %29, %46, %47 : f32
      %49 = arith.constant 1.000000e+00 : f32
      %50 = arith.addf %48, %49 : f32
      %51 = arith.divf %48, %50 : f32
      %52 = math.copysign %51, %0 : f32
      func.return %52 : f32
    }
    gpu.func @program_kernel(%0: index, %x: memref<?xf32> {llvm.noalias}, %y: memref<?xf32> {llvm.noalias}, %out: memref<?xf32> {llvm.noalias}) kernel attributes {gpu.known_block_size = array<i32: 256, 1, 1>} {
      %block = gpu.block_id x
      %thread = gpu.thread_id x
      %1 = arith.constant 1.000000e+00 : f32
      %2 = arith.constant 0.000000e+00 : f32
      %3 = arith.constant 5.000000e-01 : f32
      %4 = arith.constant 256 : index
      %5 = arith.muli %block, %4 : index
      %i = arith.addi %5, %thread : index
      %6 = arith.cmpi ult, %i, %0 : index
      scf.if %6 {
        %7 = memref.load %x[%i] : memref<?xf32>
        %8 = memref.load %y[%i] : memref<?xf32>
        %9 = arith.mulf %7, %8 : f32
        %10 = arith.addf %9, %1 : f32
        %11 = arith.maximumf %10, %2 : f32
        %12 = arith.subf %11, %7 : f32
        %13 = math.absf %12 : f32
        %14 = math.sqrt %13 : f32
        %15 = arith.mulf %14, %3 : f32
        %16 = func.call @tanh_f32(%15) : (f32) -> f32
        %17 = arith.mulf %15, %15 : f32
        %18 = arith.addf %1, %17 : f32
        %19 = arith.divf %16, %18 : f32
        memref.store %19, %out[%i] : memref<?xf32>
      }
      gpu.return
    }
  }
}
// ----- llvm
builtin.module attributes {gpu.container_module, stepwell.asserts = ["tests/corpus/elementwise_chain.py:7: ValueError: operands could not be broadcast together with shapes (x.shape[0],) (y.shape[0],)"]} {
  llvm.func @program_kernel.launch(i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, i64) -> i32
  llvm.func @program(%x: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %x_size0: i64, %y: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %y_size0: i64, %out: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out_size0: i64) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(0) : i64
    %1 = llvm.mlir.constant(1) : i64
    %2 = llvm.mlir.constant(256) : i64
    %3 = llvm.mlir.constant(0 : i32) : i32
    %4 = llvm.mlir.constant(1.000000e+00 : f32) : f32
    %5 = llvm.mlir.constant(0.000000e+00 : f32) : f32
    %6 = llvm.mlir.constant(5.000000e-01 : f32) : f32
    %7 = llvm.intr.smax(%x_size0, %0) : (i64, i64) -> i64
    %8 = llvm.sdiv %7, %2 : i64
    %9 = llvm.srem %7, %2 : i64
    %10 = llvm.icmp "ne" %9, %0 : i64
    %11 = llvm.xor %9, %2 : i64
    %12 = llvm.icmp "sge" %11, %0 : i64
    %13 = llvm.and %10, %12 : i1
    %14 = llvm.add %8, %1 : i64
    %15 = llvm.select %13, %14, %8 : i1, i64
    %16 = llvm.call @program_kernel.launch(%15, %1, %1, %2, %1, %1, %7, %x, %x_size0, %y, %y_size0, %out, %x_size0) : (i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, i64) -> i32
    %17 = llvm.icmp "eq" %16, %3 : i32
    llvm.cond_br %17, ^bb1, ^bb2(%16 : i32)
  ^bb1:
    llvm.return %3 : i32
  ^bb2(%18: i32):
    llvm.return %18 : i32
  }
  llvm.func @program_shapes(%x_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %x_size0_1: i64, %y_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %y_size0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %19 = llvm.mlir.constant(0) : i64
    %20 = llvm.mlir.constant(1 : i32) : i32
    %21 = llvm.mlir.constant(0 : i32) : i32
    %22 = llvm.icmp "eq" %y_size0_1, %x_size0_1 : i64
    llvm.cond_br %22, ^bb1, ^bb2(%20 : i32)
  ^bb1:
    llvm.store %x_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %21 : i32
  ^bb2(%23: i32):
    llvm.return %23 : i32
  }
  gpu.module @kernels {
    llvm.func internal @tanh_f32(%24: f32) -> f32 attributes {no_unwind, always_inline} {
      %25 = llvm.intr.fabs(%24) : (f32) -> f32
      %26 = llvm.mlir.constant(1.000000e+01 : f32) : f32
      %27 = llvm.fcmp "ogt" %25, %26 : f32
      %28 = llvm.select %27, %26, %25 : i1, f32
      %29 = llvm.fadd %28, %28 : f32
      %30 = llvm.mlir.constant(8.900000e+01 : f32) : f32
      %31 = llvm.fcmp "ogt" %29, %30 : f32
      %32 = llvm.select %31, %30, %29 : i1, f32
      %33 = llvm.mlir.constant(-1.800000e+01 : f32) : f32
      %34 = llvm.fcmp "olt" %32, %33 : f32
      %35 = llvm.select %34, %33, %32 : i1, f32
      %36 = llvm.mlir.constant(0x4B400000 : f32) : f32
      %37 = llvm.mlir.constant(1.44269502 : f32) : f32
      %38 = llvm.intr.fma(%35, %37, %36) : (f32, f32, f32) -> f32
      %39 = llvm.fsub %38, %36 : f32
      %40 = llvm.mlir.constant(-0.693359375 : f32) : f32
      %41 = llvm.intr.fma(%39, %40, %35) : (f32, f32, f32) -> f32
      %42 = llvm.mlir.constant(0.000212194442 : f32) : f32
      %43 = llvm.intr.fma(%39, %42, %41) : (f32, f32, f32) -> f32
      %44 = llvm.bitcast %38 : f32 to i32
      %45 = llvm.bitcast %36 : f32 to i32
      %46 = llvm.sub %44, %45 : i32
      %47 = llvm.mlir.constant(1 : i32) : i32
      %48 = llvm.sub %46, %47 : i32
      %49 = llvm.mlir.constant(127 : i32) : i32
      %50 = llvm.add %48, %49 : i32
      %51 = llvm.mlir.constant(23 : i32) : i32
      %52 = llvm.shl %50, %51 : i32
      %53 = llvm.bitcast %52 : i32 to f32
      %54 = llvm.fsub %41, %43 : f32
      %55 = llvm.intr.fma(%39, %42, %54) : (f32, f32, f32) -> f32
      %56 = llvm.mlir.constant(0.000198910799 : f32) : f32
      %57 = llvm.mlir.constant(0.00139337312 : f32) : f32
      %58 = llvm.intr.fma(%56, %43, %57) : (f32, f32, f32) -> f32
      %59 = llvm.mlir.constant(0.00833331048 : f32) : f32
      %60 = llvm.intr.fma(%58, %43, %59) : (f32, f32, f32) -> f32
      %61 = llvm.mlir.constant(0.041666463 : f32) : f32
      %62 = llvm.intr.fma(%60, %43, %61) : (f32, f32, f32) -> f32
      %63 = llvm.mlir.constant(0.166666672 : f32) : f32
      %64 = llvm.intr.fma(%62, %43, %63) : (f32, f32, f32) -> f32
      %65 = llvm.mlir.constant(5.000000e-01 : f32) : f32
      %66 = llvm.intr.fma(%64, %43, %65) : (f32, f32, f32) -> f32
      %67 = llvm.fmul %43, %43 : f32
      %68 = llvm.fmul %67, %66 : f32
      %69 = llvm.fadd %68, %55 : f32
      %70 = llvm.fadd %43, %69 : f32
      %71 = llvm.fsub %53, %65 : f32
      %72 = llvm.intr.fma(%53, %70, %71) : (f32, f32, f32) -> f32
      %73 = llvm.mlir.constant(1.000000e+00 : f32) : f32
      %74 = llvm.fadd %72, %73 : f32
      %75 = llvm.fdiv %72, %74 : f32
      %76 = llvm.intr.copysign(%75, %24) : (f32, f32) -> f32
      llvm.return %76 : f32
    }
    llvm.func @program_kernel(%77: i64, %x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %x_size0_2: i64, %y_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %y_size0_2: i64, %out_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out_size0_1: i64, %status: !llvm.ptr) attributes {nvvm.kernel, no_unwind, nvvm.maxntid = array<i32: 256, 1, 1>} {
      %78 = llvm.mlir.constant(256) : i64
      %79 = nvvm.read.ptx.sreg.ctaid.x : i32
      %block = llvm.zext nneg %79 : i32 to i64
      %80 = nvvm.read.ptx.sreg.tid.x : i32
      %thread = llvm.zext nneg %80 : i32 to i64
      %81 = llvm.mlir.constant(1.000000e+00 : f32) : f32
      %82 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      %83 = llvm.mlir.constant(5.000000e-01 : f32) : f32
      %84 = llvm.mul %block, %78 : i64
      %i = llvm.add %84, %thread : i64
      %85 = llvm.icmp "ult" %i, %77 : i64
      llvm.cond_br %85, ^bb1, ^bb2
    ^bb1:
      %86 = llvm.getelementptr inbounds %x_2[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %87 = llvm.load %86 {alignment = 4 : i64} : !llvm.ptr -> f32
      %88 = llvm.getelementptr inbounds %y_2[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %89 = llvm.load %88 {alignment = 4 : i64} : !llvm.ptr -> f32
      %90 = llvm.fmul %87, %89 : f32
      %91 = llvm.fadd %90, %81 : f32
      %92 = llvm.intr.maximum(%91, %82) : (f32, f32) -> f32
      %93 = llvm.fsub %92, %87 : f32
      %94 = llvm.intr.fabs(%93) : (f32) -> f32
      %95 = llvm.intr.sqrt(%94) : (f32) -> f32
      %96 = llvm.fmul %95, %83 : f32
      %97 = llvm.call @tanh_f32(%96) : (f32) -> f32
      %98 = llvm.fmul %96, %96 : f32
      %99 = llvm.fadd %81, %98 : f32
      %100 = llvm.fdiv %97, %99 : f32
      %101 = llvm.getelementptr inbounds %out_1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %100, %101 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb2
    ^bb2:
      llvm.return
    }
  }
}
