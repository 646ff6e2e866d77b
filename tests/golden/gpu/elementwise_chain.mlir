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
    } {mapping = "grid", block_size = 256 : i64}
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
    %7 = arith.constant 1024 : index
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
      %4 = arith.constant 1024 : index
      %5 = arith.muli %block, %4 : index
      %6 = arith.addi %5, %thread : index
      %7 = arith.constant 4 : index
      %8 = arith.muli %thread, %7 : index
      %9 = arith.addi %5, %8 : index
      %10 = arith.cmpi ult, %6, %0 : index
      scf.if %10 {
        %11 = arith.constant 1024 : index
        %12 = arith.addi %5, %11 : index
        %13 = arith.minui %12, %0 : index
        %14 = arith.constant 256 : index
        %15 = arith.constant 4 : index
        %16 = arith.addi %9, %15 : index
        %17 = arith.cmpi ule, %16, %0 : index
        %18 = "memref.extract_aligned_pointer_as_index"(%x) : (memref<?xf32>) -> index
        %19 = arith.constant 15 : index
        %20 = arith.andi %18, %19 : index
        %21 = arith.constant 3 : index
        %22 = arith.andi %9, %21 : index
        %23 = "memref.extract_aligned_pointer_as_index"(%y) : (memref<?xf32>) -> index
        %24 = arith.constant 15 : index
        %25 = arith.andi %23, %24 : index
        %26 = arith.constant 3 : index
        %27 = arith.andi %9, %26 : index
        %28 = "memref.extract_aligned_pointer_as_index"(%out) : (memref<?xf32>) -> index
        %29 = arith.constant 15 : index
        %30 = arith.andi %28, %29 : index
        %31 = arith.constant 3 : index
        %32 = arith.andi %9, %31 : index
        %33 = arith.ori %20, %22 : index
        %34 = arith.ori %33, %25 : index
        %35 = arith.ori %34, %27 : index
        %36 = arith.ori %35, %30 : index
        %37 = arith.ori %36, %32 : index
        %38 = arith.constant 0 : index
        %39 = arith.cmpi eq, %37, %38 : index
        %40 = arith.andi %17, %39 : i1
        scf.if %40 {
          %41 = arith.constant 1 : index
          %42 = arith.addi %9, %41 : index
          %43 = arith.constant 2 : index
          %44 = arith.addi %9, %43 : index
          %45 = arith.constant 3 : index
          %46 = arith.addi %9, %45 : index
          %47 = vector.load %x[%9] {alignment = 16 : i64} : memref<?xf32>, vector<4xf32>
          %48 = vector.extract %47[0] : f32 from vector<4xf32>
          %49 = vector.extract %47[1] : f32 from vector<4xf32>
          %50 = vector.extract %47[2] : f32 from vector<4xf32>
          %51 = vector.extract %47[3] : f32 from vector<4xf32>
          %52 = vector.load %y[%9] {alignment = 16 : i64} : memref<?xf32>, vector<4xf32>
          %53 = vector.extract %52[0] : f32 from vector<4xf32>
          %54 = vector.extract %52[1] : f32 from vector<4xf32>
          %55 = vector.extract %52[2] : f32 from vector<4xf32>
          %56 = vector.extract %52[3] : f32 from vector<4xf32>
          %57 = arith.mulf %48, %53 : f32
          %58 = arith.mulf %49, %54 : f32
          %59 = arith.mulf %50, %55 : f32
          %60 = arith.mulf %51, %56 : f32
          %61 = arith.addf %57, %1 : f32
          %62 = arith.addf %58, %1 : f32
          %63 = arith.addf %59, %1 : f32
          %64 = arith.addf %60, %1 : f32
          %65 = arith.maximumf %61, %2 : f32
          %66 = arith.maximumf %62, %2 : f32
          %67 = arith.maximumf %63, %2 : f32
          %68 = arith.maximumf %64, %2 : f32
          %69 = arith.subf %65, %48 : f32
          %70 = arith.subf %66, %49 : f32
          %71 = arith.subf %67, %50 : f32
          %72 = arith.subf %68, %51 : f32
          %73 = math.absf %69 : f32
          %74 = math.absf %70 : f32
          %75 = math.absf %71 : f32
          %76 = math.absf %72 : f32
          %77 = math.sqrt %73 : f32
          %78 = math.sqrt %74 : f32
          %79 = math.sqrt %75 : f32
          %80 = math.sqrt %76 : f32
          %81 = arith.mulf %77, %3 : f32
          %82 = arith.mulf %78, %3 : f32
          %83 = arith.mulf %79, %3 : f32
          %84 = arith.mulf %80, %3 : f32
          %85 = func.call @tanh_f32(%81) : (f32) -> f32
          %86 = func.call @tanh_f32(%82) : (f32) -> f32
          %87 = func.call @tanh_f32(%83) : (f32) -> f32
          %88 = func.call @tanh_f32(%84) : (f32) -> f32
          %89 = arith.mulf %81, %81 : f32
          %90 = arith.mulf %82, %82 : f32
          %91 = arith.mulf %83, %83 : f32
          %92 = arith.mulf %84, %84 : f32
          %93 = arith.addf %1, %89 : f32
          %94 = arith.addf %1, %90 : f32
          %95 = arith.addf %1, %91 : f32
          %96 = arith.addf %1, %92 : f32
          %97 = arith.divf %85, %93 : f32
          %98 = arith.divf %86, %94 : f32
          %99 = arith.divf %87, %95 : f32
          %100 = arith.divf %88, %96 : f32
          %101 = vector.from_elements %97, %98, %99, %100 : vector<4xf32>
          vector.store %101, %out[%9] {alignment = 16 : i64} : memref<?xf32>, vector<4xf32>
        } else {
          %102 = arith.constant 1 : index
          %103 = arith.minui %16, %0 : index
          %104 = arith.select %39, %9, %6 : index
          %105 = arith.select %39, %103, %13 : index
          %106 = arith.select %39, %102, %14 : index
          scf.for %107 = %104 to %105 step %106 {
            %108 = memref.load %x[%107] : memref<?xf32>
            %109 = memref.load %y[%107] : memref<?xf32>
            %110 = arith.mulf %108, %109 : f32
            %111 = arith.addf %110, %1 : f32
            %112 = arith.maximumf %111, %2 : f32
            %113 = arith.subf %112, %108 : f32
            %114 = math.absf %113 : f32
            %115 = math.sqrt %114 : f32
            %116 = arith.mulf %115, %3 : f32
            %117 = func.call @tanh_f32(%116) : (f32) -> f32
            %118 = arith.mulf %116, %116 : f32
            %119 = arith.addf %1, %118 : f32
            %120 = arith.divf %117, %119 : f32
            memref.store %120, %out[%107] : memref<?xf32>
          }
        }
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
    %2 = llvm.mlir.constant(1024) : i64
    %3 = llvm.mlir.constant(256) : i64
    %4 = llvm.mlir.constant(0 : i32) : i32
    %5 = llvm.mlir.constant(1.000000e+00 : f32) : f32
    %6 = llvm.mlir.constant(0.000000e+00 : f32) : f32
    %7 = llvm.mlir.constant(5.000000e-01 : f32) : f32
    %8 = llvm.intr.smax(%x_size0, %0) : (i64, i64) -> i64
    %9 = llvm.sdiv %8, %2 : i64
    %10 = llvm.srem %8, %2 : i64
    %11 = llvm.icmp "ne" %10, %0 : i64
    %12 = llvm.xor %10, %2 : i64
    %13 = llvm.icmp "sge" %12, %0 : i64
    %14 = llvm.and %11, %13 : i1
    %15 = llvm.add %9, %1 : i64
    %16 = llvm.select %14, %15, %9 : i1, i64
    %17 = llvm.call @program_kernel.launch(%16, %1, %1, %3, %1, %1, %8, %x, %x_size0, %y, %y_size0, %out, %x_size0) : (i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, i64) -> i32
    %18 = llvm.icmp "eq" %17, %4 : i32
    llvm.cond_br %18, ^bb1, ^bb2(%17 : i32)
  ^bb1:
    llvm.return %4 : i32
  ^bb2(%19: i32):
    llvm.return %19 : i32
  }
  llvm.func @program_shapes(%x_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %x_size0_1: i64, %y_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %y_size0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %20 = llvm.mlir.constant(0) : i64
    %21 = llvm.mlir.constant(1 : i32) : i32
    %22 = llvm.mlir.constant(0 : i32) : i32
    %23 = llvm.icmp "eq" %y_size0_1, %x_size0_1 : i64
    llvm.cond_br %23, ^bb1, ^bb2(%21 : i32)
  ^bb1:
    llvm.store %x_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %22 : i32
  ^bb2(%24: i32):
    llvm.return %24 : i32
  }
  gpu.module @kernels {
    llvm.func internal @tanh_f32(%25: f32) -> f32 attributes {no_unwind, always_inline} {
      %26 = llvm.intr.fabs(%25) : (f32) -> f32
      %27 = llvm.mlir.constant(1.000000e+01 : f32) : f32
      %28 = llvm.fcmp "ogt" %26, %27 : f32
      %29 = llvm.select %28, %27, %26 : i1, f32
      %30 = llvm.fadd %29, %29 : f32
      %31 = llvm.mlir.constant(8.900000e+01 : f32) : f32
      %32 = llvm.fcmp "ogt" %30, %31 : f32
      %33 = llvm.select %32, %31, %30 : i1, f32
      %34 = llvm.mlir.constant(-1.800000e+01 : f32) : f32
      %35 = llvm.fcmp "olt" %33, %34 : f32
      %36 = llvm.select %35, %34, %33 : i1, f32
      %37 = llvm.mlir.constant(0x4B400000 : f32) : f32
      %38 = llvm.mlir.constant(1.44269502 : f32) : f32
      %39 = llvm.intr.fma(%36, %38, %37) : (f32, f32, f32) -> f32
      %40 = llvm.fsub %39, %37 : f32
      %41 = llvm.mlir.constant(-0.693359375 : f32) : f32
      %42 = llvm.intr.fma(%40, %41, %36) : (f32, f32, f32) -> f32
      %43 = llvm.mlir.constant(0.000212194442 : f32) : f32
      %44 = llvm.intr.fma(%40, %43, %42) : (f32, f32, f32) -> f32
      %45 = llvm.bitcast %39 : f32 to i32
      %46 = llvm.bitcast %37 : f32 to i32
      %47 = llvm.sub %45, %46 : i32
      %48 = llvm.mlir.constant(1 : i32) : i32
      %49 = llvm.sub %47, %48 : i32
      %50 = llvm.mlir.constant(127 : i32) : i32
      %51 = llvm.add %49, %50 : i32
      %52 = llvm.mlir.constant(23 : i32) : i32
      %53 = llvm.shl %51, %52 : i32
      %54 = llvm.bitcast %53 : i32 to f32
      %55 = llvm.fsub %42, %44 : f32
      %56 = llvm.intr.fma(%40, %43, %55) : (f32, f32, f32) -> f32
      %57 = llvm.mlir.constant(0.000198910799 : f32) : f32
      %58 = llvm.mlir.constant(0.00139337312 : f32) : f32
      %59 = llvm.intr.fma(%57, %44, %58) : (f32, f32, f32) -> f32
      %60 = llvm.mlir.constant(0.00833331048 : f32) : f32
      %61 = llvm.intr.fma(%59, %44, %60) : (f32, f32, f32) -> f32
      %62 = llvm.mlir.constant(0.041666463 : f32) : f32
      %63 = llvm.intr.fma(%61, %44, %62) : (f32, f32, f32) -> f32
      %64 = llvm.mlir.constant(0.166666672 : f32) : f32
      %65 = llvm.intr.fma(%63, %44, %64) : (f32, f32, f32) -> f32
      %66 = llvm.mlir.constant(5.000000e-01 : f32) : f32
      %67 = llvm.intr.fma(%65, %44, %66) : (f32, f32, f32) -> f32
      %68 = llvm.fmul %44, %44 : f32
      %69 = llvm.fmul %68, %67 : f32
      %70 = llvm.fadd %69, %56 : f32
      %71 = llvm.fadd %44, %70 : f32
      %72 = llvm.fsub %54, %66 : f32
      %73 = llvm.intr.fma(%54, %71, %72) : (f32, f32, f32) -> f32
      %74 = llvm.mlir.constant(1.000000e+00 : f32) : f32
      %75 = llvm.fadd %73, %74 : f32
      %76 = llvm.fdiv %73, %75 : f32
      %77 = llvm.intr.copysign(%76, %25) : (f32, f32) -> f32
      llvm.return %77 : f32
    }
    llvm.func @program_kernel(%78: i64, %x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %x_size0_2: i64, %y_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %y_size0_2: i64, %out_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out_size0_1: i64, %status: !llvm.ptr) attributes {nvvm.kernel, no_unwind, nvvm.maxntid = array<i32: 256, 1, 1>} {
      %79 = llvm.mlir.constant(1024) : i64
      %80 = llvm.mlir.constant(4) : i64
      %81 = llvm.mlir.constant(256) : i64
      %82 = llvm.mlir.constant(15) : i64
      %83 = llvm.mlir.constant(3) : i64
      %84 = llvm.mlir.constant(0) : i64
      %85 = llvm.mlir.constant(1) : i64
      %86 = llvm.mlir.constant(2) : i64
      %87 = nvvm.read.ptx.sreg.ctaid.x : i32
      %block = llvm.zext nneg %87 : i32 to i64
      %88 = nvvm.read.ptx.sreg.tid.x : i32
      %thread = llvm.zext nneg %88 : i32 to i64
      %89 = llvm.mlir.constant(1.000000e+00 : f32) : f32
      %90 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      %91 = llvm.mlir.constant(5.000000e-01 : f32) : f32
      %92 = llvm.mul %block, %79 : i64
      %93 = llvm.add %92, %thread : i64
      %94 = llvm.mul %thread, %80 : i64
      %95 = llvm.add %92, %94 : i64
      %96 = llvm.icmp "ult" %93, %78 : i64
      llvm.cond_br %96, ^bb1, ^bb7
    ^bb1:
      %97 = llvm.add %92, %79 : i64
      %98 = llvm.intr.umin(%97, %78) : (i64, i64) -> i64
      %99 = llvm.add %95, %80 : i64
      %100 = llvm.icmp "ule" %99, %78 : i64
      %101 = llvm.ptrtoint %x_2 : !llvm.ptr to i64
      %102 = llvm.and %101, %82 : i64
      %103 = llvm.and %95, %83 : i64
      %104 = llvm.ptrtoint %y_2 : !llvm.ptr to i64
      %105 = llvm.and %104, %82 : i64
      %106 = llvm.and %95, %83 : i64
      %107 = llvm.ptrtoint %out_1 : !llvm.ptr to i64
      %108 = llvm.and %107, %82 : i64
      %109 = llvm.and %95, %83 : i64
      %110 = llvm.or %102, %103 : i64
      %111 = llvm.or %110, %105 : i64
      %112 = llvm.or %111, %106 : i64
      %113 = llvm.or %112, %108 : i64
      %114 = llvm.or %113, %109 : i64
      %115 = llvm.icmp "eq" %114, %84 : i64
      %116 = llvm.and %100, %115 : i1
      llvm.cond_br %116, ^bb2, ^bb3
    ^bb2:
      %117 = llvm.add %95, %85 : i64
      %118 = llvm.add %95, %86 : i64
      %119 = llvm.add %95, %83 : i64
      %120 = llvm.getelementptr inbounds %x_2[%95] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %121 = llvm.load %120 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %122 = llvm.extractelement %121[%84 : i64] : vector<4xf32>
      %123 = llvm.extractelement %121[%85 : i64] : vector<4xf32>
      %124 = llvm.extractelement %121[%86 : i64] : vector<4xf32>
      %125 = llvm.extractelement %121[%83 : i64] : vector<4xf32>
      %126 = llvm.getelementptr inbounds %y_2[%95] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %127 = llvm.load %126 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %128 = llvm.extractelement %127[%84 : i64] : vector<4xf32>
      %129 = llvm.extractelement %127[%85 : i64] : vector<4xf32>
      %130 = llvm.extractelement %127[%86 : i64] : vector<4xf32>
      %131 = llvm.extractelement %127[%83 : i64] : vector<4xf32>
      %132 = llvm.fmul %122, %128 : f32
      %133 = llvm.fmul %123, %129 : f32
      %134 = llvm.fmul %124, %130 : f32
      %135 = llvm.fmul %125, %131 : f32
      %136 = llvm.fadd %132, %89 : f32
      %137 = llvm.fadd %133, %89 : f32
      %138 = llvm.fadd %134, %89 : f32
      %139 = llvm.fadd %135, %89 : f32
      %140 = llvm.intr.maximum(%136, %90) : (f32, f32) -> f32
      %141 = llvm.intr.maximum(%137, %90) : (f32, f32) -> f32
      %142 = llvm.intr.maximum(%138, %90) : (f32, f32) -> f32
      %143 = llvm.intr.maximum(%139, %90) : (f32, f32) -> f32
      %144 = llvm.fsub %140, %122 : f32
      %145 = llvm.fsub %141, %123 : f32
      %146 = llvm.fsub %142, %124 : f32
      %147 = llvm.fsub %143, %125 : f32
      %148 = llvm.intr.fabs(%144) : (f32) -> f32
      %149 = llvm.intr.fabs(%145) : (f32) -> f32
      %150 = llvm.intr.fabs(%146) : (f32) -> f32
      %151 = llvm.intr.fabs(%147) : (f32) -> f32
      %152 = llvm.intr.sqrt(%148) : (f32) -> f32
      %153 = llvm.intr.sqrt(%149) : (f32) -> f32
      %154 = llvm.intr.sqrt(%150) : (f32) -> f32
      %155 = llvm.intr.sqrt(%151) : (f32) -> f32
      %156 = llvm.fmul %152, %91 : f32
      %157 = llvm.fmul %153, %91 : f32
      %158 = llvm.fmul %154, %91 : f32
      %159 = llvm.fmul %155, %91 : f32
      %160 = llvm.call @tanh_f32(%156) : (f32) -> f32
      %161 = llvm.call @tanh_f32(%157) : (f32) -> f32
      %162 = llvm.call @tanh_f32(%158) : (f32) -> f32
      %163 = llvm.call @tanh_f32(%159) : (f32) -> f32
      %164 = llvm.fmul %156, %156 : f32
      %165 = llvm.fmul %157, %157 : f32
      %166 = llvm.fmul %158, %158 : f32
      %167 = llvm.fmul %159, %159 : f32
      %168 = llvm.fadd %89, %164 : f32
      %169 = llvm.fadd %89, %165 : f32
      %170 = llvm.fadd %89, %166 : f32
      %171 = llvm.fadd %89, %167 : f32
      %172 = llvm.fdiv %160, %168 : f32
      %173 = llvm.fdiv %161, %169 : f32
      %174 = llvm.fdiv %162, %170 : f32
      %175 = llvm.fdiv %163, %171 : f32
      %176 = llvm.mlir.poison : vector<4xf32>
      %177 = llvm.insertelement %172, %176[%84 : i64] : vector<4xf32>
      %178 = llvm.insertelement %173, %177[%85 : i64] : vector<4xf32>
      %179 = llvm.insertelement %174, %178[%86 : i64] : vector<4xf32>
      %180 = llvm.insertelement %175, %179[%83 : i64] : vector<4xf32>
      %181 = llvm.getelementptr inbounds %out_1[%95] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %180, %181 {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr
      llvm.br ^bb6
    ^bb3:
      %182 = llvm.intr.umin(%99, %78) : (i64, i64) -> i64
      %183 = llvm.select %115, %95, %93 : i1, i64
      %184 = llvm.select %115, %182, %98 : i1, i64
      %185 = llvm.select %115, %85, %81 : i1, i64
      %186 = llvm.icmp "slt" %183, %184 : i64
      llvm.cond_br %186, ^bb4(%183 : i64), ^bb5
    ^bb4(%187: i64):
      %188 = llvm.getelementptr inbounds %x_2[%187] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %189 = llvm.load %188 {alignment = 4 : i64} : !llvm.ptr -> f32
      %190 = llvm.getelementptr inbounds %y_2[%187] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %191 = llvm.load %190 {alignment = 4 : i64} : !llvm.ptr -> f32
      %192 = llvm.fmul %189, %191 : f32
      %193 = llvm.fadd %192, %89 : f32
      %194 = llvm.intr.maximum(%193, %90) : (f32, f32) -> f32
      %195 = llvm.fsub %194, %189 : f32
      %196 = llvm.intr.fabs(%195) : (f32) -> f32
      %197 = llvm.intr.sqrt(%196) : (f32) -> f32
      %198 = llvm.fmul %197, %91 : f32
      %199 = llvm.call @tanh_f32(%198) : (f32) -> f32
      %200 = llvm.fmul %198, %198 : f32
      %201 = llvm.fadd %89, %200 : f32
      %202 = llvm.fdiv %199, %201 : f32
      %203 = llvm.getelementptr inbounds %out_1[%187] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %202, %203 {alignment = 4 : i64} : f32, !llvm.ptr
      %204 = llvm.add %187, %185 overflow<nsw> : i64
      %205 = llvm.icmp "slt" %204, %184 : i64
      llvm.cond_br %205, ^bb4(%204 : i64), ^bb5
    ^bb5:
      llvm.br ^bb6
    ^bb6:
      llvm.br ^bb7
    ^bb7:
      llvm.return
    }
  }
}
