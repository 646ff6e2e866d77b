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
    affine.parallel (%part) = (0) to (symbol(%9)) {
      %12 = affine.apply affine_map<(d0, d1) -> (((d0 * 8192) + d1))>(%part, %7)
      %13 = affine.parallel (%j) = (%12) to (min(%12 + 8192, %8)) reduce ("addf") -> (f32) {
        %14 = affine.load %6[%j] : memref<?xf32>
        affine.yield %14 : f32
      } {mapping = "threads"}
      %15 = arith.addf %11, %13 fastmath<reassoc,contract> : f32
      affine.store %15, %10[%part] : memref<?xf32>
    } {mapping = "blocks"}
    affine.parallel (%16) = (0) to (1) {
      %17 = affine.parallel (%18) = (0) to (symbol(%9)) reduce ("addf") -> (f32) {
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
      %14 = arith.constant 4 : index
      %15 = arith.ceildivsi %13, %14 : index
      %16 = arith.constant 256 : index
      %17 = scf.for %18 = %thread to %15 step %16 iter_args(%19 = %10) -> (f32) {
        %20 = arith.constant 4 : index
        %21 = arith.muli %18, %20 : index
        %22 = arith.constant 4 : index
        %23 = arith.addi %21, %22 : index
        %24 = arith.cmpi ule, %23, %13 : index
        %25 = arith.addi %6, %21 : index
        %26 = "memref.extract_aligned_pointer_as_index"(%1) : (memref<?xf32>) -> index
        %27 = arith.constant 15 : index
        %28 = arith.andi %26, %27 : index
        %29 = arith.constant 3 : index
        %30 = arith.andi %25, %29 : index
        %31 = arith.ori %28, %30 : index
        %32 = arith.constant 0 : index
        %33 = arith.cmpi eq, %31, %32 : index
        %34 = arith.andi %24, %33 : i1
        %35 = scf.if %34 -> (f32) {
          %36 = arith.addi %6, %21 : index
          %37 = arith.constant 1 : index
          %38 = arith.addi %36, %37 : index
          %39 = arith.constant 2 : index
          %40 = arith.addi %36, %39 : index
          %41 = arith.constant 3 : index
          %42 = arith.addi %36, %41 : index
          %43 = vector.load %1[%36] {alignment = 16 : i64} : memref<?xf32>, vector<4xf32>
          %44 = vector.extract %43[0] : f32 from vector<4xf32>
          %45 = vector.extract %43[1] : f32 from vector<4xf32>
          %46 = vector.extract %43[2] : f32 from vector<4xf32>
          %47 = vector.extract %43[3] : f32 from vector<4xf32>
          %48 = arith.addf %19, %44 : f32
          %49 = arith.addf %48, %45 : f32
          %50 = arith.addf %49, %46 : f32
          %51 = arith.addf %50, %47 : f32
          scf.yield %51 : f32
        } else {
          %52 = arith.constant 1 : index
          %53 = arith.minui %23, %13 : index
          %54 = scf.for %55 = %21 to %53 step %52 iter_args(%56 = %19) -> (f32) {
            %57 = arith.addi %6, %55 : index
            %58 = memref.load %1[%57] : memref<?xf32>
            %59 = arith.addf %56, %58 : f32
            scf.yield %59 : f32
          }
          scf.yield %54 : f32
        }
        scf.yield %35 : f32
      }
      %60 = arith.constant 32 : i32
      %61 = arith.constant 16 : i32
      %62, %63 = gpu.shuffle xor %17, %61, %60 : f32
      %64 = arith.addf %17, %62 : f32
      %65 = arith.constant 8 : i32
      %66, %67 = gpu.shuffle xor %64, %65, %60 : f32
      %68 = arith.addf %64, %66 : f32
      %69 = arith.constant 4 : i32
      %70, %71 = gpu.shuffle xor %68, %69, %60 : f32
      %72 = arith.addf %68, %70 : f32
      %73 = arith.constant 2 : i32
      %74, %75 = gpu.shuffle xor %72, %73, %60 : f32
      %76 = arith.addf %72, %74 : f32
      %77 = arith.constant 1 : i32
      %78, %79 = gpu.shuffle xor %76, %77, %60 : f32
      %80 = arith.addf %76, %78 : f32
      %81 = memref.get_global @shared0 : memref<8xf32, #gpu.address_space<workgroup>>
      %82 = arith.constant 31 : index
      %83 = arith.andi %thread, %82 : index
      %84 = arith.constant 5 : index
      %85 = arith.shrui %thread, %84 : index
      %86 = arith.constant 0 : index
      %87 = arith.cmpi eq, %83, %86 : index
      scf.if %87 {
        memref.store %80, %81[%85] : memref<8xf32, #gpu.address_space<workgroup>>
      }
      gpu.barrier
      %88 = arith.constant 0 : index
      %89 = memref.load %81[%88] : memref<8xf32, #gpu.address_space<workgroup>>
      %90 = arith.constant 1 : index
      %91 = memref.load %81[%90] : memref<8xf32, #gpu.address_space<workgroup>>
      %92 = arith.constant 2 : index
      %93 = memref.load %81[%92] : memref<8xf32, #gpu.address_space<workgroup>>
      %94 = arith.constant 3 : index
      %95 = memref.load %81[%94] : memref<8xf32, #gpu.address_space<workgroup>>
      %96 = arith.constant 4 : index
      %97 = memref.load %81[%96] : memref<8xf32, #gpu.address_space<workgroup>>
      %98 = arith.constant 5 : index
      %99 = memref.load %81[%98] : memref<8xf32, #gpu.address_space<workgroup>>
      %100 = arith.constant 6 : index
      %101 = memref.load %81[%100] : memref<8xf32, #gpu.address_space<workgroup>>
      %102 = arith.constant 7 : index
      %103 = memref.load %81[%102] : memref<8xf32, #gpu.address_space<workgroup>>
      %104 = arith.addf %89, %91 : f32
      %105 = arith.addf %93, %95 : f32
      %106 = arith.addf %97, %99 : f32
      %107 = arith.addf %101, %103 : f32
      %108 = arith.addf %104, %105 : f32
      %109 = arith.addf %106, %107 : f32
      %110 = arith.addf %108, %109 : f32
      %111 = arith.addf %9, %110 : f32
      %112 = arith.addf %4, %111 fastmath<reassoc,contract> : f32
      %113 = arith.constant 0 : index
      %114 = arith.cmpi eq, %thread, %113 : index
      scf.if %114 {
        memref.store %112, %2[%block] : memref<?xf32>
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
      %7 = arith.constant 4 : index
      %8 = arith.ceildivsi %6, %7 : index
      %9 = arith.constant 256 : index
      %10 = scf.for %11 = %thread to %8 step %9 iter_args(%12 = %4) -> (f32) {
        %13 = arith.constant 4 : index
        %14 = arith.muli %11, %13 : index
        %15 = arith.constant 4 : index
        %16 = arith.addi %14, %15 : index
        %17 = arith.cmpi ule, %16, %6 : index
        %18 = "memref.extract_aligned_pointer_as_index"(%1) : (memref<?xf32>) -> index
        %19 = arith.constant 15 : index
        %20 = arith.andi %18, %19 : index
        %21 = arith.constant 3 : index
        %22 = arith.andi %14, %21 : index
        %23 = arith.ori %20, %22 : index
        %24 = arith.constant 0 : index
        %25 = arith.cmpi eq, %23, %24 : index
        %26 = arith.andi %17, %25 : i1
        %27 = scf.if %26 -> (f32) {
          %28 = arith.constant 1 : index
          %29 = arith.addi %14, %28 : index
          %30 = arith.constant 2 : index
          %31 = arith.addi %14, %30 : index
          %32 = arith.constant 3 : index
          %33 = arith.addi %14, %32 : index
          %34 = vector.load %1[%14] {alignment = 16 : i64} : memref<?xf32>, vector<4xf32>
          %35 = vector.extract %34[0] : f32 from vector<4xf32>
          %36 = vector.extract %34[1] : f32 from vector<4xf32>
          %37 = vector.extract %34[2] : f32 from vector<4xf32>
          %38 = vector.extract %34[3] : f32 from vector<4xf32>
          %39 = arith.addf %12, %35 : f32
          %40 = arith.addf %39, %36 : f32
          %41 = arith.addf %40, %37 : f32
          %42 = arith.addf %41, %38 : f32
          scf.yield %42 : f32
        } else {
          %43 = arith.constant 1 : index
          %44 = arith.minui %16, %6 : index
          %45 = scf.for %46 = %14 to %44 step %43 iter_args(%47 = %12) -> (f32) {
            %48 = memref.load %1[%46] : memref<?xf32>
            %49 = arith.addf %47, %48 : f32
            scf.yield %49 : f32
          }
          scf.yield %45 : f32
        }
        scf.yield %27 : f32
      }
      %50 = arith.constant 32 : i32
      %51 = arith.constant 16 : i32
      %52, %53 = gpu.shuffle xor %10, %51, %50 : f32
      %54 = arith.addf %10, %52 : f32
      %55 = arith.constant 8 : i32
      %56, %57 = gpu.shuffle xor %54, %55, %50 : f32
      %58 = arith.addf %54, %56 : f32
      %59 = arith.constant 4 : i32
      %60, %61 = gpu.shuffle xor %58, %59, %50 : f32
      %62 = arith.addf %58, %60 : f32
      %63 = arith.constant 2 : i32
      %64, %65 = gpu.shuffle xor %62, %63, %50 : f32
      %66 = arith.addf %62, %64 : f32
      %67 = arith.constant 1 : i32
      %68, %69 = gpu.shuffle xor %66, %67, %50 : f32
      %70 = arith.addf %66, %68 : f32
      %71 = memref.get_global @shared1 : memref<8xf32, #gpu.address_space<workgroup>>
      %72 = arith.constant 31 : index
      %73 = arith.andi %thread, %72 : index
      %74 = arith.constant 5 : index
      %75 = arith.shrui %thread, %74 : index
      %76 = arith.constant 0 : index
      %77 = arith.cmpi eq, %73, %76 : index
      scf.if %77 {
        memref.store %70, %71[%75] : memref<8xf32, #gpu.address_space<workgroup>>
      }
      gpu.barrier
      %78 = arith.constant 0 : index
      %79 = memref.load %71[%78] : memref<8xf32, #gpu.address_space<workgroup>>
      %80 = arith.constant 1 : index
      %81 = memref.load %71[%80] : memref<8xf32, #gpu.address_space<workgroup>>
      %82 = arith.constant 2 : index
      %83 = memref.load %71[%82] : memref<8xf32, #gpu.address_space<workgroup>>
      %84 = arith.constant 3 : index
      %85 = memref.load %71[%84] : memref<8xf32, #gpu.address_space<workgroup>>
      %86 = arith.constant 4 : index
      %87 = memref.load %71[%86] : memref<8xf32, #gpu.address_space<workgroup>>
      %88 = arith.constant 5 : index
      %89 = memref.load %71[%88] : memref<8xf32, #gpu.address_space<workgroup>>
      %90 = arith.constant 6 : index
      %91 = memref.load %71[%90] : memref<8xf32, #gpu.address_space<workgroup>>
      %92 = arith.constant 7 : index
      %93 = memref.load %71[%92] : memref<8xf32, #gpu.address_space<workgroup>>
      %94 = arith.addf %79, %81 : f32
      %95 = arith.addf %83, %85 : f32
      %96 = arith.addf %87, %89 : f32
      %97 = arith.addf %91, %93 : f32
      %98 = arith.addf %94, %95 : f32
      %99 = arith.addf %96, %97 : f32
      %100 = arith.addf %98, %99 : f32
      %101 = arith.addf %3, %100 : f32
      %102 = arith.addf %2, %101 fastmath<reassoc,contract> : f32
      %103 = arith.constant 0 : index
      %104 = arith.cmpi eq, %thread, %103 : index
      scf.if %104 {
        memref.store %102, %out[] : memref<f32>
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
      %39 = llvm.mlir.constant(4) : i64
      %40 = llvm.mlir.constant(1) : i64
      %41 = llvm.mlir.constant(256) : i64
      %42 = llvm.mlir.constant(15) : i64
      %43 = llvm.mlir.constant(3) : i64
      %44 = llvm.mlir.constant(2) : i64
      %45 = llvm.mlir.constant(-1 : i32) : i32
      %46 = llvm.mlir.constant(31 : i32) : i32
      %47 = llvm.mlir.constant(31) : i64
      %48 = llvm.mlir.constant(5) : i64
      %49 = llvm.mlir.constant(6) : i64
      %50 = llvm.mlir.constant(7) : i64
      %51 = nvvm.read.ptx.sreg.ctaid.x : i32
      %block = llvm.zext nneg %51 : i32 to i64
      %52 = nvvm.read.ptx.sreg.tid.x : i32
      %thread = llvm.zext nneg %52 : i32 to i64
      %53 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
      %54 = llvm.mul %block, %37 overflow<nsw> : i64
      %55 = llvm.add %54, %38 overflow<nsw> : i64
      %56 = llvm.add %55, %37 overflow<nsw> : i64
      %57 = llvm.intr.smin(%56, %32) : (i64, i64) -> i64
      %58 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
      %59 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
      %60 = llvm.sub %57, %55 : i64
      %61 = llvm.intr.smax(%60, %38) : (i64, i64) -> i64
      %62 = llvm.sdiv %61, %39 : i64
      %63 = llvm.srem %61, %39 : i64
      %64 = llvm.icmp "ne" %63, %38 : i64
      %65 = llvm.xor %63, %39 : i64
      %66 = llvm.icmp "sge" %65, %38 : i64
      %67 = llvm.and %64, %66 : i1
      %68 = llvm.add %62, %40 : i64
      %69 = llvm.select %67, %68, %62 : i1, i64
      %70 = llvm.icmp "slt" %thread, %69 : i64
      llvm.cond_br %70, ^bb1(%thread, %59 : i64, f32), ^bb7(%59 : f32)
    ^bb1(%71: i64, %72: f32):
      %73 = llvm.mul %71, %39 : i64
      %74 = llvm.add %73, %39 : i64
      %75 = llvm.icmp "ule" %74, %61 : i64
      %76 = llvm.add %55, %73 : i64
      %77 = llvm.ptrtoint %33 : !llvm.ptr to i64
      %78 = llvm.and %77, %42 : i64
      %79 = llvm.and %76, %43 : i64
      %80 = llvm.or %78, %79 : i64
      %81 = llvm.icmp "eq" %80, %38 : i64
      %82 = llvm.and %75, %81 : i1
      llvm.cond_br %82, ^bb2, ^bb3
    ^bb2:
      %83 = llvm.add %55, %73 : i64
      %84 = llvm.add %83, %40 : i64
      %85 = llvm.add %83, %44 : i64
      %86 = llvm.add %83, %43 : i64
      %87 = llvm.getelementptr inbounds %33[%83] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %88 = llvm.load %87 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %89 = llvm.extractelement %88[%38 : i64] : vector<4xf32>
      %90 = llvm.extractelement %88[%40 : i64] : vector<4xf32>
      %91 = llvm.extractelement %88[%44 : i64] : vector<4xf32>
      %92 = llvm.extractelement %88[%43 : i64] : vector<4xf32>
      %93 = llvm.fadd %72, %89 : f32
      %94 = llvm.fadd %93, %90 : f32
      %95 = llvm.fadd %94, %91 : f32
      %96 = llvm.fadd %95, %92 : f32
      llvm.br ^bb6(%96 : f32)
    ^bb3:
      %97 = llvm.intr.umin(%74, %61) : (i64, i64) -> i64
      %98 = llvm.icmp "slt" %73, %97 : i64
      llvm.cond_br %98, ^bb4(%73, %72 : i64, f32), ^bb5(%72 : f32)
    ^bb4(%99: i64, %100: f32):
      %101 = llvm.add %55, %99 : i64
      %102 = llvm.getelementptr inbounds %33[%101] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %103 = llvm.load %102 {alignment = 4 : i64} : !llvm.ptr -> f32
      %104 = llvm.fadd %100, %103 : f32
      %105 = llvm.add %99, %40 overflow<nsw> : i64
      %106 = llvm.icmp "slt" %105, %97 : i64
      llvm.cond_br %106, ^bb4(%105, %104 : i64, f32), ^bb5(%104 : f32)
    ^bb5(%107: f32):
      llvm.br ^bb6(%107 : f32)
    ^bb6(%108: f32):
      %109 = llvm.add %71, %41 overflow<nsw> : i64
      %110 = llvm.icmp "slt" %109, %69 : i64
      llvm.cond_br %110, ^bb1(%109, %108 : i64, f32), ^bb7(%108 : f32)
    ^bb7(%111: f32):
      %112 = llvm.mlir.constant(32 : i32) : i32
      %113 = llvm.mlir.constant(16 : i32) : i32
      %114 = nvvm.shfl.sync bfly %45, %111, %113, %46 : f32 -> f32
      %115 = llvm.fadd %111, %114 : f32
      %116 = llvm.mlir.constant(8 : i32) : i32
      %117 = nvvm.shfl.sync bfly %45, %115, %116, %46 : f32 -> f32
      %118 = llvm.fadd %115, %117 : f32
      %119 = llvm.mlir.constant(4 : i32) : i32
      %120 = nvvm.shfl.sync bfly %45, %118, %119, %46 : f32 -> f32
      %121 = llvm.fadd %118, %120 : f32
      %122 = llvm.mlir.constant(2 : i32) : i32
      %123 = nvvm.shfl.sync bfly %45, %121, %122, %46 : f32 -> f32
      %124 = llvm.fadd %121, %123 : f32
      %125 = llvm.mlir.constant(1 : i32) : i32
      %126 = nvvm.shfl.sync bfly %45, %124, %125, %46 : f32 -> f32
      %127 = llvm.fadd %124, %126 : f32
      %128 = llvm.mlir.addressof @shared0 : !llvm.ptr<3>
      %129 = llvm.addrspacecast %128 : !llvm.ptr<3> to !llvm.ptr
      %130 = llvm.and %thread, %47 : i64
      %131 = llvm.lshr %thread, %48 : i64
      %132 = llvm.icmp "eq" %130, %38 : i64
      llvm.cond_br %132, ^bb8, ^bb9
    ^bb8:
      %133 = llvm.getelementptr inbounds %129[%131] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %127, %133 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb9
    ^bb9:
      nvvm.barrier0
      %134 = llvm.load %129 {alignment = 4 : i64} : !llvm.ptr -> f32
      %135 = llvm.getelementptr inbounds %129[%40] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %136 = llvm.load %135 {alignment = 4 : i64} : !llvm.ptr -> f32
      %137 = llvm.getelementptr inbounds %129[%44] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %138 = llvm.load %137 {alignment = 4 : i64} : !llvm.ptr -> f32
      %139 = llvm.getelementptr inbounds %129[%43] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %140 = llvm.load %139 {alignment = 4 : i64} : !llvm.ptr -> f32
      %141 = llvm.getelementptr inbounds %129[%39] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %142 = llvm.load %141 {alignment = 4 : i64} : !llvm.ptr -> f32
      %143 = llvm.getelementptr inbounds %129[%48] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %144 = llvm.load %143 {alignment = 4 : i64} : !llvm.ptr -> f32
      %145 = llvm.getelementptr inbounds %129[%49] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %146 = llvm.load %145 {alignment = 4 : i64} : !llvm.ptr -> f32
      %147 = llvm.getelementptr inbounds %129[%50] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %148 = llvm.load %147 {alignment = 4 : i64} : !llvm.ptr -> f32
      %149 = llvm.fadd %134, %136 : f32
      %150 = llvm.fadd %138, %140 : f32
      %151 = llvm.fadd %142, %144 : f32
      %152 = llvm.fadd %146, %148 : f32
      %153 = llvm.fadd %149, %150 : f32
      %154 = llvm.fadd %151, %152 : f32
      %155 = llvm.fadd %153, %154 : f32
      %156 = llvm.fadd %58, %155 : f32
      %157 = llvm.fadd %53, %156 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %158 = llvm.icmp "eq" %thread, %38 : i64
      llvm.cond_br %158, ^bb10, ^bb11
    ^bb10:
      %159 = llvm.getelementptr inbounds %35[%block] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %157, %159 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb11
    ^bb11:
      llvm.return
    }
    llvm.func @total_kernel_1(%160: i64, %161: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %162: i64, %out_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.dereferenceable = 4 : i64}, %status_1: !llvm.ptr) attributes {nvvm.kernel, no_unwind, nvvm.maxntid = array<i32: 256, 1, 1>} {
      %163 = llvm.mlir.constant(0) : i64
      %164 = llvm.mlir.constant(4) : i64
      %165 = llvm.mlir.constant(1) : i64
      %166 = llvm.mlir.constant(256) : i64
      %167 = llvm.mlir.constant(15) : i64
      %168 = llvm.mlir.constant(3) : i64
      %169 = llvm.mlir.constant(2) : i64
      %170 = llvm.mlir.constant(-1 : i32) : i32
      %171 = llvm.mlir.constant(31 : i32) : i32
      %172 = llvm.mlir.constant(31) : i64
      %173 = llvm.mlir.constant(5) : i64
      %174 = llvm.mlir.constant(6) : i64
      %175 = llvm.mlir.constant(7) : i64
      %176 = nvvm.read.ptx.sreg.tid.x : i32
      %thread_1 = llvm.zext nneg %176 : i32 to i64
      %177 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      %178 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
      %179 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
      %180 = llvm.intr.smax(%160, %163) : (i64, i64) -> i64
      %181 = llvm.sdiv %180, %164 : i64
      %182 = llvm.srem %180, %164 : i64
      %183 = llvm.icmp "ne" %182, %163 : i64
      %184 = llvm.xor %182, %164 : i64
      %185 = llvm.icmp "sge" %184, %163 : i64
      %186 = llvm.and %183, %185 : i1
      %187 = llvm.add %181, %165 : i64
      %188 = llvm.select %186, %187, %181 : i1, i64
      %189 = llvm.icmp "slt" %thread_1, %188 : i64
      llvm.cond_br %189, ^bb1(%thread_1, %179 : i64, f32), ^bb7(%179 : f32)
    ^bb1(%190: i64, %191: f32):
      %192 = llvm.mul %190, %164 : i64
      %193 = llvm.add %192, %164 : i64
      %194 = llvm.icmp "ule" %193, %180 : i64
      %195 = llvm.ptrtoint %161 : !llvm.ptr to i64
      %196 = llvm.and %195, %167 : i64
      %197 = llvm.and %192, %168 : i64
      %198 = llvm.or %196, %197 : i64
      %199 = llvm.icmp "eq" %198, %163 : i64
      %200 = llvm.and %194, %199 : i1
      llvm.cond_br %200, ^bb2, ^bb3
    ^bb2:
      %201 = llvm.add %192, %165 : i64
      %202 = llvm.add %192, %169 : i64
      %203 = llvm.add %192, %168 : i64
      %204 = llvm.getelementptr inbounds %161[%192] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %205 = llvm.load %204 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %206 = llvm.extractelement %205[%163 : i64] : vector<4xf32>
      %207 = llvm.extractelement %205[%165 : i64] : vector<4xf32>
      %208 = llvm.extractelement %205[%169 : i64] : vector<4xf32>
      %209 = llvm.extractelement %205[%168 : i64] : vector<4xf32>
      %210 = llvm.fadd %191, %206 : f32
      %211 = llvm.fadd %210, %207 : f32
      %212 = llvm.fadd %211, %208 : f32
      %213 = llvm.fadd %212, %209 : f32
      llvm.br ^bb6(%213 : f32)
    ^bb3:
      %214 = llvm.intr.umin(%193, %180) : (i64, i64) -> i64
      %215 = llvm.icmp "slt" %192, %214 : i64
      llvm.cond_br %215, ^bb4(%192, %191 : i64, f32), ^bb5(%191 : f32)
    ^bb4(%216: i64, %217: f32):
      %218 = llvm.getelementptr inbounds %161[%216] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %219 = llvm.load %218 {alignment = 4 : i64} : !llvm.ptr -> f32
      %220 = llvm.fadd %217, %219 : f32
      %221 = llvm.add %216, %165 overflow<nsw> : i64
      %222 = llvm.icmp "slt" %221, %214 : i64
      llvm.cond_br %222, ^bb4(%221, %220 : i64, f32), ^bb5(%220 : f32)
    ^bb5(%223: f32):
      llvm.br ^bb6(%223 : f32)
    ^bb6(%224: f32):
      %225 = llvm.add %190, %166 overflow<nsw> : i64
      %226 = llvm.icmp "slt" %225, %188 : i64
      llvm.cond_br %226, ^bb1(%225, %224 : i64, f32), ^bb7(%224 : f32)
    ^bb7(%227: f32):
      %228 = llvm.mlir.constant(32 : i32) : i32
      %229 = llvm.mlir.constant(16 : i32) : i32
      %230 = nvvm.shfl.sync bfly %170, %227, %229, %171 : f32 -> f32
      %231 = llvm.fadd %227, %230 : f32
      %232 = llvm.mlir.constant(8 : i32) : i32
      %233 = nvvm.shfl.sync bfly %170, %231, %232, %171 : f32 -> f32
      %234 = llvm.fadd %231, %233 : f32
      %235 = llvm.mlir.constant(4 : i32) : i32
      %236 = nvvm.shfl.sync bfly %170, %234, %235, %171 : f32 -> f32
      %237 = llvm.fadd %234, %236 : f32
      %238 = llvm.mlir.constant(2 : i32) : i32
      %239 = nvvm.shfl.sync bfly %170, %237, %238, %171 : f32 -> f32
      %240 = llvm.fadd %237, %239 : f32
      %241 = llvm.mlir.constant(1 : i32) : i32
      %242 = nvvm.shfl.sync bfly %170, %240, %241, %171 : f32 -> f32
      %243 = llvm.fadd %240, %242 : f32
      %244 = llvm.mlir.addressof @shared1 : !llvm.ptr<3>
      %245 = llvm.addrspacecast %244 : !llvm.ptr<3> to !llvm.ptr
      %246 = llvm.and %thread_1, %172 : i64
      %247 = llvm.lshr %thread_1, %173 : i64
      %248 = llvm.icmp "eq" %246, %163 : i64
      llvm.cond_br %248, ^bb8, ^bb9
    ^bb8:
      %249 = llvm.getelementptr inbounds %245[%247] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %243, %249 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb9
    ^bb9:
      nvvm.barrier0
      %250 = llvm.load %245 {alignment = 4 : i64} : !llvm.ptr -> f32
      %251 = llvm.getelementptr inbounds %245[%165] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %252 = llvm.load %251 {alignment = 4 : i64} : !llvm.ptr -> f32
      %253 = llvm.getelementptr inbounds %245[%169] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %254 = llvm.load %253 {alignment = 4 : i64} : !llvm.ptr -> f32
      %255 = llvm.getelementptr inbounds %245[%168] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %256 = llvm.load %255 {alignment = 4 : i64} : !llvm.ptr -> f32
      %257 = llvm.getelementptr inbounds %245[%164] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %258 = llvm.load %257 {alignment = 4 : i64} : !llvm.ptr -> f32
      %259 = llvm.getelementptr inbounds %245[%173] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %260 = llvm.load %259 {alignment = 4 : i64} : !llvm.ptr -> f32
      %261 = llvm.getelementptr inbounds %245[%174] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %262 = llvm.load %261 {alignment = 4 : i64} : !llvm.ptr -> f32
      %263 = llvm.getelementptr inbounds %245[%175] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %264 = llvm.load %263 {alignment = 4 : i64} : !llvm.ptr -> f32
      %265 = llvm.fadd %250, %252 : f32
      %266 = llvm.fadd %254, %256 : f32
      %267 = llvm.fadd %258, %260 : f32
      %268 = llvm.fadd %262, %264 : f32
      %269 = llvm.fadd %265, %266 : f32
      %270 = llvm.fadd %267, %268 : f32
      %271 = llvm.fadd %269, %270 : f32
      %272 = llvm.fadd %178, %271 : f32
      %273 = llvm.fadd %177, %272 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %274 = llvm.icmp "eq" %thread_1, %163 : i64
      llvm.cond_br %274, ^bb10, ^bb11
    ^bb10:
      llvm.store %273, %out_1 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb11
    ^bb11:
      llvm.return
    }
  }
}
