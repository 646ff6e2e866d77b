// ----- affine
builtin.module {
  func.func @total(%x: memref<?x?xf32> {llvm.noalias}, %out: memref<f32> {llvm.noalias}) {
    %0 = arith.constant 0.000000e+00 : f32
    %1 = arith.constant 0 : index
    %2 = memref.dim %x, %1 : memref<?x?xf32>
    %3 = arith.constant 1 : index
    %4 = memref.dim %x, %3 : memref<?x?xf32>
    %5 = arith.muli %2, %4 : index
    %6 = memref.collapse_shape %x [[0 : i64, 1 : i64]] : memref<?x?xf32> into memref<?xf32>
    %7 = arith.constant 0 : index
    %8 = affine.apply affine_map<(d0) -> (d0)>(%5)
    %9 = affine.apply affine_map<(d0, d1) -> ((((d0 * -1) + d1) ceildiv 8192))>(%7, %8)
    %10 = memref.alloc(%9) {alignment = 64 : i64} : memref<?xf32>
    %11 = arith.constant -0.000000e+00 : f32
    affine.parallel (%part) = (0) to (%9) {
      %12 = affine.apply affine_map<(d0, d1) -> (((d0 * 8192) + d1))>(%part, %7)
      %13 = affine.parallel (%j) = (%12) to (min(%12 + 8192, %8)) reduce ("addf") -> (f32) {
        %14 = affine.load %6[%j] : memref<?xf32>
        affine.yield %14 : f32
      } {mapping = "threads"}
      %15 = arith.addf %11, %13 fastmath<reassoc,contract> : f32
      affine.store %15, %10[%part] : memref<?xf32>
    } {mapping = "blocks"}
    affine.parallel (%16) = (0) to (1) {
      %17 = affine.parallel (%18) = (0) to (%9) reduce ("addf") -> (f32) {
        %19 = affine.load %10[%18] : memref<?xf32>
        affine.yield %19 : f32
      } {mapping = "threads"}
      %20 = arith.addf %0, %17 fastmath<reassoc,contract> : f32
      affine.store %20, %out[] : memref<f32>
    } {mapping = "blocks"}
    memref.dealloc %10 : memref<?xf32>
    func.return
  }
  func.func @total_shapes(%x: memref<?x?xf32> {llvm.noalias}) {
    func.return
  }
}
// ----- loop
builtin.module attributes {gpu.container_module} {
  func.func @total(%x: memref<?x?xf32> {llvm.noalias}, %out: memref<f32> {llvm.noalias}) {
    %c8192 = arith.constant 8192 : index
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %0 = arith.constant 0.000000e+00 : f32
    %1 = arith.constant 0 : index
    %2 = memref.dim %x, %1 : memref<?x?xf32>
    %3 = arith.constant 1 : index
    %4 = memref.dim %x, %3 : memref<?x?xf32>
    %5 = arith.muli %2, %4 : index
    %6 = memref.collapse_shape %x [[0 : i64, 1 : i64]] : memref<?x?xf32> into memref<?xf32>
    %7 = arith.constant 0 : index
    %8 = arith.subi %5, %7 overflow<nsw> : index
    %9 = arith.ceildivsi %8, %c8192 : index
    %10 = memref.alloc(%9) {alignment = 64 : i64} : memref<?xf32>
    %11 = arith.constant -0.000000e+00 : f32
    %12 = arith.constant 0 : index
    %13 = arith.maxsi %9, %12 : index
    %14 = arith.constant 1 : index
    %15 = arith.constant 256 : index
    gpu.launch_func @kernels::@total_kernel blocks in (%13, %14, %14) threads in (%15, %14, %14) args(%5 : index, %6 : memref<?xf32>, %10 : memref<?xf32>)
    %16 = arith.constant 1 : index
    %17 = arith.constant 1 : index
    %18 = arith.constant 256 : index
    gpu.launch_func @kernels::@total_kernel_1 blocks in (%17, %16, %16) threads in (%18, %16, %16) args(%9 : index, %10 : memref<?xf32>, %out : memref<f32>)
    memref.dealloc %10 : memref<?xf32>
    func.return
  }
  func.func @total_shapes(%x: memref<?x?xf32> {llvm.noalias}) {
    func.return
  }
  gpu.module @kernels {
    "memref.global"() <{sym_name = "shared0", sym_visibility = "private", type = memref<8xf32, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    "memref.global"() <{sym_name = "shared1", sym_visibility = "private", type = memref<8xf32, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    gpu.func @total_kernel(%0: index, %1: memref<?xf32> {llvm.noalias}, %2: memref<?xf32> {llvm.noalias}) kernel attributes {gpu.known_block_size = array<i32: 256, 1, 1>} {
      %block = gpu.block_id x
      %thread = gpu.thread_id x
      %c8192 = arith.constant 8192 : index
      %3 = arith.constant 0 : index
      %4 = arith.constant -0.000000e+00 : f32
      %5 = arith.muli %block, %c8192 overflow<nsw> : index
      %6 = arith.addi %5, %3 overflow<nsw> : index
      %7 = arith.addi %6, %c8192 overflow<nsw> : index
      %8 = arith.minsi %7, %0 : index
      %9 = arith.constant -0.000000e+00 : f32
      %10 = arith.constant -0.000000e+00 : f32
      %11 = arith.subi %8, %6 : index
      %12 = arith.constant 0 : index
      %13 = arith.maxsi %11, %12 : index
      %14 = arith.constant 256 : index
      %15 = scf.for %16 = %thread to %13 step %14 iter_args(%17 = %10) -> (f32) {
        %j = arith.addi %16, %6 : index
        %18 = memref.load %1[%j] : memref<?xf32>
        %19 = arith.addf %17, %18 : f32
        scf.yield %19 : f32
      }
      %20 = arith.constant 32 : i32
      %21 = arith.constant 16 : i32
      %22, %23 = gpu.shuffle xor %15, %21, %20 : f32
      %24 = arith.addf %15, %22 : f32
      %25 = arith.constant 8 : i32
      %26, %27 = gpu.shuffle xor %24, %25, %20 : f32
      %28 = arith.addf %24, %26 : f32
      %29 = arith.constant 4 : i32
      %30, %31 = gpu.shuffle xor %28, %29, %20 : f32
      %32 = arith.addf %28, %30 : f32
      %33 = arith.constant 2 : i32
      %34, %35 = gpu.shuffle xor %32, %33, %20 : f32
      %36 = arith.addf %32, %34 : f32
      %37 = arith.constant 1 : i32
      %38, %39 = gpu.shuffle xor %36, %37, %20 : f32
      %40 = arith.addf %36, %38 : f32
      %41 = memref.get_global @shared0 : memref<8xf32, #gpu.address_space<workgroup>>
      %42 = arith.constant 31 : index
      %43 = arith.andi %thread, %42 : index
      %44 = arith.constant 5 : index
      %45 = arith.shrui %thread, %44 : index
      %46 = arith.constant 0 : index
      %47 = arith.cmpi eq, %43, %46 : index
      scf.if %47 {
        memref.store %40, %41[%45] : memref<8xf32, #gpu.address_space<workgroup>>
      }
      gpu.barrier
      %48 = arith.constant 0 : index
      %49 = memref.load %41[%48] : memref<8xf32, #gpu.address_space<workgroup>>
      %50 = arith.constant 1 : index
      %51 = memref.load %41[%50] : memref<8xf32, #gpu.address_space<workgroup>>
      %52 = arith.constant 2 : index
      %53 = memref.load %41[%52] : memref<8xf32, #gpu.address_space<workgroup>>
      %54 = arith.constant 3 : index
      %55 = memref.load %41[%54] : memref<8xf32, #gpu.address_space<workgroup>>
      %56 = arith.constant 4 : index
      %57 = memref.load %41[%56] : memref<8xf32, #gpu.address_space<workgroup>>
      %58 = arith.constant 5 : index
      %59 = memref.load %41[%58] : memref<8xf32, #gpu.address_space<workgroup>>
      %60 = arith.constant 6 : index
      %61 = memref.load %41[%60] : memref<8xf32, #gpu.address_space<workgroup>>
      %62 = arith.constant 7 : index
      %63 = memref.load %41[%62] : memref<8xf32, #gpu.address_space<workgroup>>
      %64 = arith.addf %49, %51 : f32
      %65 = arith.addf %53, %55 : f32
      %66 = arith.addf %57, %59 : f32
      %67 = arith.addf %61, %63 : f32
      %68 = arith.addf %64, %65 : f32
      %69 = arith.addf %66, %67 : f32
      %70 = arith.addf %68, %69 : f32
      %71 = arith.addf %9, %70 : f32
      %72 = arith.addf %4, %71 fastmath<reassoc,contract> : f32
      %73 = arith.constant 0 : index
      %74 = arith.cmpi eq, %thread, %73 : index
      scf.if %74 {
        memref.store %72, %2[%block] : memref<?xf32>
      }{first_thread}
      gpu.return
    }
    gpu.func @total_kernel_1(%0: index, %1: memref<?xf32> {llvm.noalias}, %out: memref<f32> {llvm.noalias}) kernel attributes {gpu.known_block_size = array<i32: 256, 1, 1>} {
      %thread = gpu.thread_id x
      %2 = arith.constant 0.000000e+00 : f32
      %3 = arith.constant -0.000000e+00 : f32
      %4 = arith.constant -0.000000e+00 : f32
      %5 = arith.constant 0 : index
      %6 = arith.maxsi %0, %5 : index
      %7 = arith.constant 256 : index
      %8 = scf.for %9 = %thread to %6 step %7 iter_args(%10 = %4) -> (f32) {
        %11 = memref.load %1[%9] : memref<?xf32>
        %12 = arith.addf %10, %11 : f32
        scf.yield %12 : f32
      }
      %13 = arith.constant 32 : i32
      %14 = arith.constant 16 : i32
      %15, %16 = gpu.shuffle xor %8, %14, %13 : f32
      %17 = arith.addf %8, %15 : f32
      %18 = arith.constant 8 : i32
      %19, %20 = gpu.shuffle xor %17, %18, %13 : f32
      %21 = arith.addf %17, %19 : f32
      %22 = arith.constant 4 : i32
      %23, %24 = gpu.shuffle xor %21, %22, %13 : f32
      %25 = arith.addf %21, %23 : f32
      %26 = arith.constant 2 : i32
      %27, %28 = gpu.shuffle xor %25, %26, %13 : f32
      %29 = arith.addf %25, %27 : f32
      %30 = arith.constant 1 : i32
      %31, %32 = gpu.shuffle xor %29, %30, %13 : f32
      %33 = arith.addf %29, %31 : f32
      %34 = memref.get_global @shared1 : memref<8xf32, #gpu.address_space<workgroup>>
      %35 = arith.constant 31 : index
      %36 = arith.andi %thread, %35 : index
      %37 = arith.constant 5 : index
      %38 = arith.shrui %thread, %37 : index
      %39 = arith.constant 0 : index
      %40 = arith.cmpi eq, %36, %39 : index
      scf.if %40 {
        memref.store %33, %34[%38] : memref<8xf32, #gpu.address_space<workgroup>>
      }
      gpu.barrier
      %41 = arith.constant 0 : index
      %42 = memref.load %34[%41] : memref<8xf32, #gpu.address_space<workgroup>>
      %43 = arith.constant 1 : index
      %44 = memref.load %34[%43] : memref<8xf32, #gpu.address_space<workgroup>>
      %45 = arith.constant 2 : index
      %46 = memref.load %34[%45] : memref<8xf32, #gpu.address_space<workgroup>>
      %47 = arith.constant 3 : index
      %48 = memref.load %34[%47] : memref<8xf32, #gpu.address_space<workgroup>>
      %49 = arith.constant 4 : index
      %50 = memref.load %34[%49] : memref<8xf32, #gpu.address_space<workgroup>>
      %51 = arith.constant 5 : index
      %52 = memref.load %34[%51] : memref<8xf32, #gpu.address_space<workgroup>>
      %53 = arith.constant 6 : index
      %54 = memref.load %34[%53] : memref<8xf32, #gpu.address_space<workgroup>>
      %55 = arith.constant 7 : index
      %56 = memref.load %34[%55] : memref<8xf32, #gpu.address_space<workgroup>>
      %57 = arith.addf %42, %44 : f32
      %58 = arith.addf %46, %48 : f32
      %59 = arith.addf %50, %52 : f32
      %60 = arith.addf %54, %56 : f32
      %61 = arith.addf %57, %58 : f32
      %62 = arith.addf %59, %60 : f32
      %63 = arith.addf %61, %62 : f32
      %64 = arith.addf %3, %63 : f32
      %65 = arith.addf %2, %64 fastmath<reassoc,contract> : f32
      %66 = arith.constant 0 : index
      %67 = arith.cmpi eq, %thread, %66 : index
      scf.if %67 {
        memref.store %65, %out[] : memref<f32>
      }{first_thread}
      gpu.return
    }
  }
}
// ----- llvm
builtin.module attributes {gpu.container_module, stepwell.asserts = ["tests/golden/gpu/test_gpu_golden.py:25: MemoryError: no memory for a temporary array"]} {
  llvm.func @stepwell_gpu_allocate(i64) -> !llvm.ptr
  llvm.func @total_kernel.launch(i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64) -> i32
  llvm.func @total_kernel_1.launch(i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
  llvm.func @stepwell_gpu_free(!llvm.ptr)
  llvm.func @total(%x: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %x_size0: i64, %x_stride0: i64, %out: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.dereferenceable = 4 : i64}) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(8192) : i64
    %1 = llvm.mlir.constant(0) : i64
    %2 = llvm.mlir.constant(1) : i64
    %3 = llvm.mlir.constant(4) : i64
    %4 = llvm.mlir.constant(1 : i32) : i32
    %5 = llvm.mlir.constant(256) : i64
    %6 = llvm.mlir.constant(0 : i32) : i32
    %7 = llvm.mlir.constant(0.000000e+00 : f32) : f32
    %8 = llvm.mul %x_size0, %x_stride0 : i64
    %9 = llvm.mul %x_size0, %x_stride0 overflow<nsw> : i64
    %10 = llvm.sub %8, %1 overflow<nsw> : i64
    %11 = llvm.sdiv %10, %0 : i64
    %12 = llvm.srem %10, %0 : i64
    %13 = llvm.icmp "ne" %12, %1 : i64
    %14 = llvm.xor %12, %0 : i64
    %15 = llvm.icmp "sge" %14, %1 : i64
    %16 = llvm.and %13, %15 : i1
    %17 = llvm.add %11, %2 : i64
    %18 = llvm.select %16, %17, %11 : i1, i64
    %19 = llvm.mul %18, %3 overflow<nsw> : i64
    %20 = llvm.call @stepwell_gpu_allocate(%19) : (i64) -> !llvm.ptr
    %21 = llvm.mlir.zero : !llvm.ptr
    %22 = llvm.icmp "ne" %20, %21 : !llvm.ptr
    llvm.cond_br %22, ^bb1, ^bb4(%4 : i32)
  ^bb1:
    %23 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
    %24 = llvm.intr.smax(%18, %1) : (i64, i64) -> i64
    %25 = llvm.call @total_kernel.launch(%24, %2, %2, %5, %2, %2, %8, %x, %9, %20, %18) : (i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64) -> i32
    %26 = llvm.icmp "eq" %25, %6 : i32
    llvm.cond_br %26, ^bb2, ^bb5(%25 : i32)
  ^bb2:
    %27 = llvm.call @total_kernel_1.launch(%2, %2, %2, %5, %2, %2, %18, %20, %18, %out) : (i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    %28 = llvm.icmp "eq" %27, %6 : i32
    llvm.cond_br %28, ^bb3, ^bb5(%27 : i32)
  ^bb3:
    llvm.call @stepwell_gpu_free(%20) : (!llvm.ptr) -> ()
    llvm.return %6 : i32
  ^bb4(%29: i32):
    llvm.return %29 : i32
  ^bb5(%30: i32):
    llvm.call @stepwell_gpu_free(%20) : (!llvm.ptr) -> ()
    llvm.return %30 : i32
  }
  llvm.func @total_shapes(%x_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %x_size0_1: i64, %x_stride0_1: i64) -> i32 attributes {no_unwind} {
    %31 = llvm.mlir.constant(0 : i32) : i32
    llvm.return %31 : i32
  }
  gpu.module @kernels {
    llvm.mlir.global internal @shared0() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<8 x f32>
    llvm.mlir.global internal @shared1() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<8 x f32>
    llvm.func @total_kernel(%32: i64, %33: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %34: i64, %35: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %36: i64, %status: !llvm.ptr) attributes {nvvm.kernel, no_unwind, nvvm.maxntid = array<i32: 256, 1, 1>} {
      %37 = llvm.mlir.constant(8192) : i64
      %38 = llvm.mlir.constant(0) : i64
      %39 = llvm.mlir.constant(256) : i64
      %40 = llvm.mlir.constant(-1 : i32) : i32
      %41 = llvm.mlir.constant(31 : i32) : i32
      %42 = llvm.mlir.constant(31) : i64
      %43 = llvm.mlir.constant(5) : i64
      %44 = llvm.mlir.constant(1) : i64
      %45 = llvm.mlir.constant(2) : i64
      %46 = llvm.mlir.constant(3) : i64
      %47 = llvm.mlir.constant(4) : i64
      %48 = llvm.mlir.constant(6) : i64
      %49 = llvm.mlir.constant(7) : i64
      %50 = nvvm.read.ptx.sreg.ctaid.x : i32
      %block = llvm.zext nneg %50 : i32 to i64
      %51 = nvvm.read.ptx.sreg.tid.x : i32
      %thread = llvm.zext nneg %51 : i32 to i64
      %52 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
      %53 = llvm.mul %block, %37 overflow<nsw> : i64
      %54 = llvm.add %53, %38 overflow<nsw> : i64
      %55 = llvm.add %54, %37 overflow<nsw> : i64
      %56 = llvm.intr.smin(%55, %32) : (i64, i64) -> i64
      %57 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
      %58 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
      %59 = llvm.sub %56, %54 : i64
      %60 = llvm.intr.smax(%59, %38) : (i64, i64) -> i64
      %61 = llvm.icmp "slt" %thread, %60 : i64
      llvm.cond_br %61, ^bb1(%thread, %58 : i64, f32), ^bb2(%58 : f32)
    ^bb1(%62: i64, %63: f32):
      %j = llvm.add %62, %54 : i64
      %64 = llvm.getelementptr inbounds %33[%j] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %65 = llvm.load %64 {alignment = 4 : i64} : !llvm.ptr -> f32
      %66 = llvm.fadd %63, %65 : f32
      %67 = llvm.add %62, %39 overflow<nsw> : i64
      %68 = llvm.icmp "slt" %67, %60 : i64
      llvm.cond_br %68, ^bb1(%67, %66 : i64, f32), ^bb2(%66 : f32)
    ^bb2(%69: f32):
      %70 = llvm.mlir.constant(32 : i32) : i32
      %71 = llvm.mlir.constant(16 : i32) : i32
      %72 = nvvm.shfl.sync bfly %40, %69, %71, %41 : f32 -> f32
      %73 = llvm.fadd %69, %72 : f32
      %74 = llvm.mlir.constant(8 : i32) : i32
      %75 = nvvm.shfl.sync bfly %40, %73, %74, %41 : f32 -> f32
      %76 = llvm.fadd %73, %75 : f32
      %77 = llvm.mlir.constant(4 : i32) : i32
      %78 = nvvm.shfl.sync bfly %40, %76, %77, %41 : f32 -> f32
      %79 = llvm.fadd %76, %78 : f32
      %80 = llvm.mlir.constant(2 : i32) : i32
      %81 = nvvm.shfl.sync bfly %40, %79, %80, %41 : f32 -> f32
      %82 = llvm.fadd %79, %81 : f32
      %83 = llvm.mlir.constant(1 : i32) : i32
      %84 = nvvm.shfl.sync bfly %40, %82, %83, %41 : f32 -> f32
      %85 = llvm.fadd %82, %84 : f32
      %86 = llvm.mlir.addressof @shared0 : !llvm.ptr<3>
      %87 = llvm.addrspacecast %86 : !llvm.ptr<3> to !llvm.ptr
      %88 = llvm.and %thread, %42 : i64
      %89 = llvm.lshr %thread, %43 : i64
      %90 = llvm.icmp "eq" %88, %38 : i64
      llvm.cond_br %90, ^bb3, ^bb4
    ^bb3:
      %91 = llvm.getelementptr inbounds %87[%89] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %85, %91 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb4
    ^bb4:
      nvvm.barrier0
      %92 = llvm.load %87 {alignment = 4 : i64} : !llvm.ptr -> f32
      %93 = llvm.getelementptr inbounds %87[%44] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %94 = llvm.load %93 {alignment = 4 : i64} : !llvm.ptr -> f32
      %95 = llvm.getelementptr inbounds %87[%45] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %96 = llvm.load %95 {alignment = 4 : i64} : !llvm.ptr -> f32
      %97 = llvm.getelementptr inbounds %87[%46] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %98 = llvm.load %97 {alignment = 4 : i64} : !llvm.ptr -> f32
      %99 = llvm.getelementptr inbounds %87[%47] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %100 = llvm.load %99 {alignment = 4 : i64} : !llvm.ptr -> f32
      %101 = llvm.getelementptr inbounds %87[%43] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %102 = llvm.load %101 {alignment = 4 : i64} : !llvm.ptr -> f32
      %103 = llvm.getelementptr inbounds %87[%48] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %104 = llvm.load %103 {alignment = 4 : i64} : !llvm.ptr -> f32
      %105 = llvm.getelementptr inbounds %87[%49] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %106 = llvm.load %105 {alignment = 4 : i64} : !llvm.ptr -> f32
      %107 = llvm.fadd %92, %94 : f32
      %108 = llvm.fadd %96, %98 : f32
      %109 = llvm.fadd %100, %102 : f32
      %110 = llvm.fadd %104, %106 : f32
      %111 = llvm.fadd %107, %108 : f32
      %112 = llvm.fadd %109, %110 : f32
      %113 = llvm.fadd %111, %112 : f32
      %114 = llvm.fadd %57, %113 : f32
      %115 = llvm.fadd %52, %114 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %116 = llvm.icmp "eq" %thread, %38 : i64
      llvm.cond_br %116, ^bb5, ^bb6
    ^bb5:
      %117 = llvm.getelementptr inbounds %35[%block] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %115, %117 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb6
    ^bb6:
      llvm.return
    }
    llvm.func @total_kernel_1(%118: i64, %119: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %120: i64, %out_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.dereferenceable = 4 : i64}, %status_1: !llvm.ptr) attributes {nvvm.kernel, no_unwind, nvvm.maxntid = array<i32: 256, 1, 1>} {
      %121 = llvm.mlir.constant(0) : i64
      %122 = llvm.mlir.constant(256) : i64
      %123 = llvm.mlir.constant(-1 : i32) : i32
      %124 = llvm.mlir.constant(31 : i32) : i32
      %125 = llvm.mlir.constant(31) : i64
      %126 = llvm.mlir.constant(5) : i64
      %127 = llvm.mlir.constant(1) : i64
      %128 = llvm.mlir.constant(2) : i64
      %129 = llvm.mlir.constant(3) : i64
      %130 = llvm.mlir.constant(4) : i64
      %131 = llvm.mlir.constant(6) : i64
      %132 = llvm.mlir.constant(7) : i64
      %133 = nvvm.read.ptx.sreg.tid.x : i32
      %thread_1 = llvm.zext nneg %133 : i32 to i64
      %134 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      %135 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
      %136 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
      %137 = llvm.intr.smax(%118, %121) : (i64, i64) -> i64
      %138 = llvm.icmp "slt" %thread_1, %137 : i64
      llvm.cond_br %138, ^bb1(%thread_1, %136 : i64, f32), ^bb2(%136 : f32)
    ^bb1(%139: i64, %140: f32):
      %141 = llvm.getelementptr inbounds %119[%139] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %142 = llvm.load %141 {alignment = 4 : i64} : !llvm.ptr -> f32
      %143 = llvm.fadd %140, %142 : f32
      %144 = llvm.add %139, %122 overflow<nsw> : i64
      %145 = llvm.icmp "slt" %144, %137 : i64
      llvm.cond_br %145, ^bb1(%144, %143 : i64, f32), ^bb2(%143 : f32)
    ^bb2(%146: f32):
      %147 = llvm.mlir.constant(32 : i32) : i32
      %148 = llvm.mlir.constant(16 : i32) : i32
      %149 = nvvm.shfl.sync bfly %123, %146, %148, %124 : f32 -> f32
      %150 = llvm.fadd %146, %149 : f32
      %151 = llvm.mlir.constant(8 : i32) : i32
      %152 = nvvm.shfl.sync bfly %123, %150, %151, %124 : f32 -> f32
      %153 = llvm.fadd %150, %152 : f32
      %154 = llvm.mlir.constant(4 : i32) : i32
      %155 = nvvm.shfl.sync bfly %123, %153, %154, %124 : f32 -> f32
      %156 = llvm.fadd %153, %155 : f32
      %157 = llvm.mlir.constant(2 : i32) : i32
      %158 = nvvm.shfl.sync bfly %123, %156, %157, %124 : f32 -> f32
      %159 = llvm.fadd %156, %158 : f32
      %160 = llvm.mlir.constant(1 : i32) : i32
      %161 = nvvm.shfl.sync bfly %123, %159, %160, %124 : f32 -> f32
      %162 = llvm.fadd %159, %161 : f32
      %163 = llvm.mlir.addressof @shared1 : !llvm.ptr<3>
      %164 = llvm.addrspacecast %163 : !llvm.ptr<3> to !llvm.ptr
      %165 = llvm.and %thread_1, %125 : i64
      %166 = llvm.lshr %thread_1, %126 : i64
      %167 = llvm.icmp "eq" %165, %121 : i64
      llvm.cond_br %167, ^bb3, ^bb4
    ^bb3:
      %168 = llvm.getelementptr inbounds %164[%166] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %162, %168 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb4
    ^bb4:
      nvvm.barrier0
      %169 = llvm.load %164 {alignment = 4 : i64} : !llvm.ptr -> f32
      %170 = llvm.getelementptr inbounds %164[%127] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %171 = llvm.load %170 {alignment = 4 : i64} : !llvm.ptr -> f32
      %172 = llvm.getelementptr inbounds %164[%128] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %173 = llvm.load %172 {alignment = 4 : i64} : !llvm.ptr -> f32
      %174 = llvm.getelementptr inbounds %164[%129] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %175 = llvm.load %174 {alignment = 4 : i64} : !llvm.ptr -> f32
      %176 = llvm.getelementptr inbounds %164[%130] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %177 = llvm.load %176 {alignment = 4 : i64} : !llvm.ptr -> f32
      %178 = llvm.getelementptr inbounds %164[%126] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %179 = llvm.load %178 {alignment = 4 : i64} : !llvm.ptr -> f32
      %180 = llvm.getelementptr inbounds %164[%131] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %181 = llvm.load %180 {alignment = 4 : i64} : !llvm.ptr -> f32
      %182 = llvm.getelementptr inbounds %164[%132] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %183 = llvm.load %182 {alignment = 4 : i64} : !llvm.ptr -> f32
      %184 = llvm.fadd %169, %171 : f32
      %185 = llvm.fadd %173, %175 : f32
      %186 = llvm.fadd %177, %179 : f32
      %187 = llvm.fadd %181, %183 : f32
      %188 = llvm.fadd %184, %185 : f32
      %189 = llvm.fadd %186, %187 : f32
      %190 = llvm.fadd %188, %189 : f32
      %191 = llvm.fadd %135, %190 : f32
      %192 = llvm.fadd %134, %191 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %193 = llvm.icmp "eq" %thread_1, %121 : i64
      llvm.cond_br %193, ^bb5, ^bb6
    ^bb5:
      llvm.store %192, %out_1 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb6
    ^bb6:
      llvm.return
    }
  }
}
