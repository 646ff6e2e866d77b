// ----- affine
builtin.module {
  func.func @program(%x: memref<?xf32> {llvm.noalias}, %y: memref<?xf32> {llvm.noalias}, %out: memref<?xf32> {llvm.noalias}) {
    %0 = arith.constant 0 : index
    %1 = arith.constant 1.000000e+00 : f32
    %2 = arith.constant 0.000000e+00 : f32
    %3 = arith.constant 5.000000e-01 : f32
    %4 = memref.dim %x, %0 : memref<?xf32>
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%4], strides: [1] : memref<?xf32> to memref<?xf32>
    %5 = memref.reinterpret_cast %y to offset: [0], sizes: [%4], strides: [1] : memref<?xf32> to memref<?xf32>
    affine.parallel (%i) = (0) to (symbol(%4)) {
      %6 = affine.load %x[%i] : memref<?xf32>
      %7 = affine.load %5[%i] : memref<?xf32>
      %8 = arith.mulf %6, %7 : f32
      %9 = arith.addf %8, %1 : f32
      %10 = arith.maximumf %9, %2 : f32
      %11 = arith.subf %10, %6 : f32
      %12 = math.absf %11 : f32
      %13 = math.sqrt %12 : f32
      %14 = arith.mulf %13, %3 : f32
      %15 = math.tanh %14 : f32
      %16 = arith.mulf %14, %14 : f32
      %17 = arith.addf %1, %16 : f32
      %18 = arith.divf %15, %17 : f32
      affine.store %18, %out_1[%i] : memref<?xf32>
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
    %5 = memref.reinterpret_cast %y to offset: [0], sizes: [%4], strides: [1] : memref<?xf32> to memref<?xf32>
    %6 = arith.constant 0 : index
    %7 = arith.maxsi %4, %6 : index
    %8 = arith.constant 1024 : index
    %9 = arith.ceildivsi %7, %8 : index
    %10 = arith.constant 1 : index
    %11 = arith.constant 256 : index
    gpu.launch_func @kernels::@program_kernel blocks in (%9, %10, %10) threads in (%11, %10, %10) args(%7 : index, %x : memref<?xf32>, %5 : memref<?xf32>, %out_1 : memref<?xf32>)
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
    gpu.func @program_kernel(%0: index, %x: memref<?xf32> {llvm.noalias}, %1: memref<?xf32> {llvm.noalias}, %out: memref<?xf32> {llvm.noalias}) kernel attributes {gpu.known_block_size = array<i32: 256, 1, 1>} {
      %block = gpu.block_id x
      %thread = gpu.thread_id x
      %2 = arith.constant 1.000000e+00 : f32
      %3 = arith.constant 0.000000e+00 : f32
      %4 = arith.constant 5.000000e-01 : f32
      %5 = arith.constant 1024 : index
      %6 = arith.muli %block, %5 : index
      %7 = arith.addi %6, %thread : index
      %8 = arith.constant 4 : index
      %9 = arith.muli %thread, %8 : index
      %10 = arith.addi %6, %9 : index
      %11 = arith.cmpi ult, %7, %0 : index
      scf.if %11 {
        %12 = arith.constant 1024 : index
        %13 = arith.addi %6, %12 : index
        %14 = arith.minui %13, %0 : index
        %15 = arith.constant 256 : index
        %16 = arith.constant 4 : index
        %17 = arith.addi %10, %16 : index
        %18 = arith.cmpi ule, %17, %0 : index
        %19 = "memref.extract_aligned_pointer_as_index"(%x) : (memref<?xf32>) -> index
        %20 = arith.constant 15 : index
        %21 = arith.andi %19, %20 : index
        %22 = arith.constant 3 : index
        %23 = arith.andi %10, %22 : index
        %24 = "memref.extract_aligned_pointer_as_index"(%1) : (memref<?xf32>) -> index
        %25 = arith.constant 15 : index
        %26 = arith.andi %24, %25 : index
        %27 = arith.constant 3 : index
        %28 = arith.andi %10, %27 : index
        %29 = "memref.extract_aligned_pointer_as_index"(%out) : (memref<?xf32>) -> index
        %30 = arith.constant 15 : index
        %31 = arith.andi %29, %30 : index
        %32 = arith.constant 3 : index
        %33 = arith.andi %10, %32 : index
        %34 = arith.ori %21, %23 : index
        %35 = arith.ori %34, %26 : index
        %36 = arith.ori %35, %28 : index
        %37 = arith.ori %36, %31 : index
        %38 = arith.ori %37, %33 : index
        %39 = arith.constant 0 : index
        %40 = arith.cmpi eq, %38, %39 : index
        %41 = arith.andi %18, %40 : i1
        scf.if %41 {
          %42 = arith.constant 1 : index
          %43 = arith.addi %10, %42 : index
          %44 = arith.constant 2 : index
          %45 = arith.addi %10, %44 : index
          %46 = arith.constant 3 : index
          %47 = arith.addi %10, %46 : index
          %48 = vector.load %x[%10] {alignment = 16 : i64} : memref<?xf32>, vector<4xf32>
          %49 = vector.extract %48[0] : f32 from vector<4xf32>
          %50 = vector.extract %48[1] : f32 from vector<4xf32>
          %51 = vector.extract %48[2] : f32 from vector<4xf32>
          %52 = vector.extract %48[3] : f32 from vector<4xf32>
          %53 = vector.load %1[%10] {alignment = 16 : i64} : memref<?xf32>, vector<4xf32>
          %54 = vector.extract %53[0] : f32 from vector<4xf32>
          %55 = vector.extract %53[1] : f32 from vector<4xf32>
          %56 = vector.extract %53[2] : f32 from vector<4xf32>
          %57 = vector.extract %53[3] : f32 from vector<4xf32>
          %58 = arith.mulf %49, %54 : f32
          %59 = arith.mulf %50, %55 : f32
          %60 = arith.mulf %51, %56 : f32
          %61 = arith.mulf %52, %57 : f32
          %62 = arith.addf %58, %2 : f32
          %63 = arith.addf %59, %2 : f32
          %64 = arith.addf %60, %2 : f32
          %65 = arith.addf %61, %2 : f32
          %66 = arith.maximumf %62, %3 : f32
          %67 = arith.maximumf %63, %3 : f32
          %68 = arith.maximumf %64, %3 : f32
          %69 = arith.maximumf %65, %3 : f32
          %70 = arith.subf %66, %49 : f32
          %71 = arith.subf %67, %50 : f32
          %72 = arith.subf %68, %51 : f32
          %73 = arith.subf %69, %52 : f32
          %74 = math.absf %70 : f32
          %75 = math.absf %71 : f32
          %76 = math.absf %72 : f32
          %77 = math.absf %73 : f32
          %78 = math.sqrt %74 : f32
          %79 = math.sqrt %75 : f32
          %80 = math.sqrt %76 : f32
          %81 = math.sqrt %77 : f32
          %82 = arith.mulf %78, %4 : f32
          %83 = arith.mulf %79, %4 : f32
          %84 = arith.mulf %80, %4 : f32
          %85 = arith.mulf %81, %4 : f32
          %86 = func.call @tanh_f32(%82) : (f32) -> f32
          %87 = func.call @tanh_f32(%83) : (f32) -> f32
          %88 = func.call @tanh_f32(%84) : (f32) -> f32
          %89 = func.call @tanh_f32(%85) : (f32) -> f32
          %90 = arith.mulf %82, %82 : f32
          %91 = arith.mulf %83, %83 : f32
          %92 = arith.mulf %84, %84 : f32
          %93 = arith.mulf %85, %85 : f32
          %94 = arith.addf %2, %90 : f32
          %95 = arith.addf %2, %91 : f32
          %96 = arith.addf %2, %92 : f32
          %97 = arith.addf %2, %93 : f32
          %98 = arith.divf %86, %94 : f32
          %99 = arith.divf %87, %95 : f32
          %100 = arith.divf %88, %96 : f32
          %101 = arith.divf %89, %97 : f32
          %102 = vector.from_elements %98, %99, %100, %101 : vector<4xf32>
          vector.store %102, %out[%10] {alignment = 16 : i64} : memref<?xf32>, vector<4xf32>
        } else {
          %103 = arith.constant 1 : index
          %104 = arith.minui %17, %0 : index
          %105 = arith.select %40, %10, %7 : index
          %106 = arith.select %40, %104, %14 : index
          %107 = arith.select %40, %103, %15 : index
          scf.for %108 = %105 to %106 step %107 {
            %109 = memref.load %x[%108] : memref<?xf32>
            %110 = memref.load %1[%108] : memref<?xf32>
            %111 = arith.mulf %109, %110 : f32
            %112 = arith.addf %111, %2 : f32
            %113 = arith.maximumf %112, %3 : f32
            %114 = arith.subf %113, %109 : f32
            %115 = math.absf %114 : f32
            %116 = math.sqrt %115 : f32
            %117 = arith.mulf %116, %4 : f32
            %118 = func.call @tanh_f32(%117) : (f32) -> f32
            %119 = arith.mulf %117, %117 : f32
            %120 = arith.addf %2, %119 : f32
            %121 = arith.divf %118, %120 : f32
            memref.store %121, %out[%108] : memref<?xf32>
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
    %17 = llvm.call @program_kernel.launch(%16, %1, %1, %3, %1, %1, %8, %x, %x_size0, %y, %x_size0, %out, %x_size0) : (i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, i64) -> i32
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
    llvm.func @program_kernel(%78: i64, %x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %x_size0_2: i64, %79: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %80: i64, %out_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out_size0_1: i64, %status: !llvm.ptr) attributes {nvvm.kernel, no_unwind, nvvm.maxntid = array<i32: 256, 1, 1>} {
      %81 = llvm.mlir.constant(1024) : i64
      %82 = llvm.mlir.constant(4) : i64
      %83 = llvm.mlir.constant(256) : i64
      %84 = llvm.mlir.constant(15) : i64
      %85 = llvm.mlir.constant(3) : i64
      %86 = llvm.mlir.constant(0) : i64
      %87 = llvm.mlir.constant(1) : i64
      %88 = llvm.mlir.constant(2) : i64
      %89 = nvvm.read.ptx.sreg.ctaid.x : i32
      %block = llvm.zext nneg %89 : i32 to i64
      %90 = nvvm.read.ptx.sreg.tid.x : i32
      %thread = llvm.zext nneg %90 : i32 to i64
      %91 = llvm.mlir.constant(1.000000e+00 : f32) : f32
      %92 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      %93 = llvm.mlir.constant(5.000000e-01 : f32) : f32
      %94 = llvm.mul %block, %81 : i64
      %95 = llvm.add %94, %thread : i64
      %96 = llvm.mul %thread, %82 : i64
      %97 = llvm.add %94, %96 : i64
      %98 = llvm.icmp "ult" %95, %78 : i64
      llvm.cond_br %98, ^bb1, ^bb7
    ^bb1:
      %99 = llvm.add %94, %81 : i64
      %100 = llvm.intr.umin(%99, %78) : (i64, i64) -> i64
      %101 = llvm.add %97, %82 : i64
      %102 = llvm.icmp "ule" %101, %78 : i64
      %103 = llvm.ptrtoint %x_2 : !llvm.ptr to i64
      %104 = llvm.and %103, %84 : i64
      %105 = llvm.and %97, %85 : i64
      %106 = llvm.ptrtoint %79 : !llvm.ptr to i64
      %107 = llvm.and %106, %84 : i64
      %108 = llvm.and %97, %85 : i64
      %109 = llvm.ptrtoint %out_1 : !llvm.ptr to i64
      %110 = llvm.and %109, %84 : i64
      %111 = llvm.and %97, %85 : i64
      %112 = llvm.or %104, %105 : i64
      %113 = llvm.or %112, %107 : i64
      %114 = llvm.or %113, %108 : i64
      %115 = llvm.or %114, %110 : i64
      %116 = llvm.or %115, %111 : i64
      %117 = llvm.icmp "eq" %116, %86 : i64
      %118 = llvm.and %102, %117 : i1
      llvm.cond_br %118, ^bb2, ^bb3
    ^bb2:
      %119 = llvm.add %97, %87 : i64
      %120 = llvm.add %97, %88 : i64
      %121 = llvm.add %97, %85 : i64
      %122 = llvm.getelementptr inbounds %x_2[%97] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %123 = llvm.load %122 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %124 = llvm.extractelement %123[%86 : i64] : vector<4xf32>
      %125 = llvm.extractelement %123[%87 : i64] : vector<4xf32>
      %126 = llvm.extractelement %123[%88 : i64] : vector<4xf32>
      %127 = llvm.extractelement %123[%85 : i64] : vector<4xf32>
      %128 = llvm.getelementptr inbounds %79[%97] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %129 = llvm.load %128 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %130 = llvm.extractelement %129[%86 : i64] : vector<4xf32>
      %131 = llvm.extractelement %129[%87 : i64] : vector<4xf32>
      %132 = llvm.extractelement %129[%88 : i64] : vector<4xf32>
      %133 = llvm.extractelement %129[%85 : i64] : vector<4xf32>
      %134 = llvm.fmul %124, %130 : f32
      %135 = llvm.fmul %125, %131 : f32
      %136 = llvm.fmul %126, %132 : f32
      %137 = llvm.fmul %127, %133 : f32
      %138 = llvm.fadd %134, %91 : f32
      %139 = llvm.fadd %135, %91 : f32
      %140 = llvm.fadd %136, %91 : f32
      %141 = llvm.fadd %137, %91 : f32
      %142 = llvm.intr.maximum(%138, %92) : (f32, f32) -> f32
      %143 = llvm.intr.maximum(%139, %92) : (f32, f32) -> f32
      %144 = llvm.intr.maximum(%140, %92) : (f32, f32) -> f32
      %145 = llvm.intr.maximum(%141, %92) : (f32, f32) -> f32
      %146 = llvm.fsub %142, %124 : f32
      %147 = llvm.fsub %143, %125 : f32
      %148 = llvm.fsub %144, %126 : f32
      %149 = llvm.fsub %145, %127 : f32
      %150 = llvm.intr.fabs(%146) : (f32) -> f32
      %151 = llvm.intr.fabs(%147) : (f32) -> f32
      %152 = llvm.intr.fabs(%148) : (f32) -> f32
      %153 = llvm.intr.fabs(%149) : (f32) -> f32
      %154 = llvm.intr.sqrt(%150) : (f32) -> f32
      %155 = llvm.intr.sqrt(%151) : (f32) -> f32
      %156 = llvm.intr.sqrt(%152) : (f32) -> f32
      %157 = llvm.intr.sqrt(%153) : (f32) -> f32
      %158 = llvm.fmul %154, %93 : f32
      %159 = llvm.fmul %155, %93 : f32
      %160 = llvm.fmul %156, %93 : f32
      %161 = llvm.fmul %157, %93 : f32
      %162 = llvm.call @tanh_f32(%158) : (f32) -> f32
      %163 = llvm.call @tanh_f32(%159) : (f32) -> f32
      %164 = llvm.call @tanh_f32(%160) : (f32) -> f32
      %165 = llvm.call @tanh_f32(%161) : (f32) -> f32
      %166 = llvm.fmul %158, %158 : f32
      %167 = llvm.fmul %159, %159 : f32
      %168 = llvm.fmul %160, %160 : f32
      %169 = llvm.fmul %161, %161 : f32
      %170 = llvm.fadd %91, %166 : f32
      %171 = llvm.fadd %91, %167 : f32
      %172 = llvm.fadd %91, %168 : f32
      %173 = llvm.fadd %91, %169 : f32
      %174 = llvm.fdiv %162, %170 : f32
      %175 = llvm.fdiv %163, %171 : f32
      %176 = llvm.fdiv %164, %172 : f32
      %177 = llvm.fdiv %165, %173 : f32
      %178 = llvm.mlir.poison : vector<4xf32>
      %179 = llvm.insertelement %174, %178[%86 : i64] : vector<4xf32>
      %180 = llvm.insertelement %175, %179[%87 : i64] : vector<4xf32>
      %181 = llvm.insertelement %176, %180[%88 : i64] : vector<4xf32>
      %182 = llvm.insertelement %177, %181[%85 : i64] : vector<4xf32>
      %183 = llvm.getelementptr inbounds %out_1[%97] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %182, %183 {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr
      llvm.br ^bb6
    ^bb3:
      %184 = llvm.intr.umin(%101, %78) : (i64, i64) -> i64
      %185 = llvm.select %117, %97, %95 : i1, i64
      %186 = llvm.select %117, %184, %100 : i1, i64
      %187 = llvm.select %117, %87, %83 : i1, i64
      %188 = llvm.icmp "slt" %185, %186 : i64
      llvm.cond_br %188, ^bb4(%185 : i64), ^bb5
    ^bb4(%189: i64):
      %190 = llvm.getelementptr inbounds %x_2[%189] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %191 = llvm.load %190 {alignment = 4 : i64} : !llvm.ptr -> f32
      %192 = llvm.getelementptr inbounds %79[%189] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %193 = llvm.load %192 {alignment = 4 : i64} : !llvm.ptr -> f32
      %194 = llvm.fmul %191, %193 : f32
      %195 = llvm.fadd %194, %91 : f32
      %196 = llvm.intr.maximum(%195, %92) : (f32, f32) -> f32
      %197 = llvm.fsub %196, %191 : f32
      %198 = llvm.intr.fabs(%197) : (f32) -> f32
      %199 = llvm.intr.sqrt(%198) : (f32) -> f32
      %200 = llvm.fmul %199, %93 : f32
      %201 = llvm.call @tanh_f32(%200) : (f32) -> f32
      %202 = llvm.fmul %200, %200 : f32
      %203 = llvm.fadd %91, %202 : f32
      %204 = llvm.fdiv %201, %203 : f32
      %205 = llvm.getelementptr inbounds %out_1[%189] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %204, %205 {alignment = 4 : i64} : f32, !llvm.ptr
      %206 = llvm.add %189, %187 overflow<nsw> : i64
      %207 = llvm.icmp "slt" %206, %186 : i64
      llvm.cond_br %207, ^bb4(%206 : i64), ^bb5
    ^bb5:
      llvm.br ^bb6
    ^bb6:
      llvm.br ^bb7
    ^bb7:
      llvm.return
    }
  }
}
