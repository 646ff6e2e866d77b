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
      %12 = affine.parallel (%j) = (%part * 8192 + %7) to (min(%part * 8192 + %7 + 8192, %8)) reduce ("addf") -> (f32) {
        %13 = affine.load %6[%j] : memref<?xf32>
        affine.yield %13 : f32
      } {mapping = "threads"}
      %14 = arith.addf %11, %12 fastmath<reassoc,contract> : f32
      affine.store %14, %10[%part] : memref<?xf32>
    } {mapping = "blocks"}
    affine.parallel (%15) = (0) to (1) {
      %16 = affine.parallel (%17) = (0) to (symbol(%9)) reduce ("addf") -> (f32) {
        %18 = affine.load %10[%17] : memref<?xf32>
        affine.yield %18 : f32
      } {mapping = "threads"}
      %19 = arith.addf %0, %16 fastmath<reassoc,contract> : f32
      affine.store %19, %out[] : memref<f32>
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
      %7 = arith.muli %block, %c8192 overflow<nsw> : index
      %8 = arith.addi %7, %3 overflow<nsw> : index
      %9 = arith.addi %8, %c8192 overflow<nsw> : index
      %10 = arith.minsi %9, %0 : index
      %11 = arith.constant -0.000000e+00 : f32
      %12 = arith.constant -0.000000e+00 : f32
      %13 = arith.subi %10, %6 : index
      %14 = arith.constant 0 : index
      %15 = arith.maxsi %13, %14 : index
      %16 = arith.constant 4 : index
      %17 = arith.ceildivsi %15, %16 : index
      %18 = arith.constant 256 : index
      %19 = scf.for %20 = %thread to %17 step %18 iter_args(%21 = %12) -> (f32) {
        %22 = arith.constant 4 : index
        %23 = arith.muli %20, %22 : index
        %24 = arith.constant 4 : index
        %25 = arith.addi %23, %24 : index
        %26 = arith.cmpi ule, %25, %15 : index
        %27 = arith.addi %6, %23 : index
        %28 = "memref.extract_aligned_pointer_as_index"(%1) : (memref<?xf32>) -> index
        %29 = arith.constant 15 : index
        %30 = arith.andi %28, %29 : index
        %31 = arith.constant 3 : index
        %32 = arith.andi %27, %31 : index
        %33 = arith.ori %30, %32 : index
        %34 = arith.constant 0 : index
        %35 = arith.cmpi eq, %33, %34 : index
        %36 = arith.andi %26, %35 : i1
        %37 = scf.if %36 -> (f32) {
          %38 = arith.addi %6, %23 : index
          %39 = arith.constant 1 : index
          %40 = arith.addi %38, %39 : index
          %41 = arith.constant 2 : index
          %42 = arith.addi %38, %41 : index
          %43 = arith.constant 3 : index
          %44 = arith.addi %38, %43 : index
          %45 = vector.load %1[%38] {alignment = 16 : i64} : memref<?xf32>, vector<4xf32>
          %46 = vector.extract %45[0] : f32 from vector<4xf32>
          %47 = vector.extract %45[1] : f32 from vector<4xf32>
          %48 = vector.extract %45[2] : f32 from vector<4xf32>
          %49 = vector.extract %45[3] : f32 from vector<4xf32>
          %50 = arith.addf %21, %46 : f32
          %51 = arith.addf %50, %47 : f32
          %52 = arith.addf %51, %48 : f32
          %53 = arith.addf %52, %49 : f32
          scf.yield %53 : f32
        } else {
          %54 = arith.constant 1 : index
          %55 = arith.minui %25, %15 : index
          %56 = scf.for %57 = %23 to %55 step %54 iter_args(%58 = %21) -> (f32) {
            %59 = arith.addi %6, %57 : index
            %60 = memref.load %1[%59] : memref<?xf32>
            %61 = arith.addf %58, %60 : f32
            scf.yield %61 : f32
          }
          scf.yield %56 : f32
        }
        scf.yield %37 : f32
      }
      %62 = arith.constant 32 : i32
      %63 = arith.constant 16 : i32
      %64, %65 = gpu.shuffle xor %19, %63, %62 : f32
      %66 = arith.addf %19, %64 : f32
      %67 = arith.constant 8 : i32
      %68, %69 = gpu.shuffle xor %66, %67, %62 : f32
      %70 = arith.addf %66, %68 : f32
      %71 = arith.constant 4 : i32
      %72, %73 = gpu.shuffle xor %70, %71, %62 : f32
      %74 = arith.addf %70, %72 : f32
      %75 = arith.constant 2 : i32
      %76, %77 = gpu.shuffle xor %74, %75, %62 : f32
      %78 = arith.addf %74, %76 : f32
      %79 = arith.constant 1 : i32
      %80, %81 = gpu.shuffle xor %78, %79, %62 : f32
      %82 = arith.addf %78, %80 : f32
      %83 = memref.get_global @shared0 : memref<8xf32, #gpu.address_space<workgroup>>
      %84 = arith.constant 31 : index
      %85 = arith.andi %thread, %84 : index
      %86 = arith.constant 5 : index
      %87 = arith.shrui %thread, %86 : index
      %88 = arith.constant 0 : index
      %89 = arith.cmpi eq, %85, %88 : index
      scf.if %89 {
        memref.store %82, %83[%87] : memref<8xf32, #gpu.address_space<workgroup>>
      }
      gpu.barrier
      %90 = arith.constant 0 : index
      %91 = memref.load %83[%90] : memref<8xf32, #gpu.address_space<workgroup>>
      %92 = arith.constant 1 : index
      %93 = memref.load %83[%92] : memref<8xf32, #gpu.address_space<workgroup>>
      %94 = arith.constant 2 : index
      %95 = memref.load %83[%94] : memref<8xf32, #gpu.address_space<workgroup>>
      %96 = arith.constant 3 : index
      %97 = memref.load %83[%96] : memref<8xf32, #gpu.address_space<workgroup>>
      %98 = arith.constant 4 : index
      %99 = memref.load %83[%98] : memref<8xf32, #gpu.address_space<workgroup>>
      %100 = arith.constant 5 : index
      %101 = memref.load %83[%100] : memref<8xf32, #gpu.address_space<workgroup>>
      %102 = arith.constant 6 : index
      %103 = memref.load %83[%102] : memref<8xf32, #gpu.address_space<workgroup>>
      %104 = arith.constant 7 : index
      %105 = memref.load %83[%104] : memref<8xf32, #gpu.address_space<workgroup>>
      %106 = arith.addf %91, %93 : f32
      %107 = arith.addf %95, %97 : f32
      %108 = arith.addf %99, %101 : f32
      %109 = arith.addf %103, %105 : f32
      %110 = arith.addf %106, %107 : f32
      %111 = arith.addf %108, %109 : f32
      %112 = arith.addf %110, %111 : f32
      %113 = arith.addf %11, %112 : f32
      %114 = arith.addf %4, %113 fastmath<reassoc,contract> : f32
      %115 = arith.constant 0 : index
      %116 = arith.cmpi eq, %thread, %115 : index
      scf.if %116 {
        memref.store %114, %2[%block] : memref<?xf32>
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
    llvm.cond_br %22, ^bb1, ^bb5(%4 : i32)
  ^bb1:
    %23 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
    %24 = llvm.intr.smax(%18, %1) : (i64, i64) -> i64
    %25 = llvm.call @total_kernel.launch(%24, %2, %2, %5, %2, %2, %8, %x, %9, %20, %18) : (i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64) -> i32
    %26 = llvm.icmp "eq" %25, %6 : i32
    llvm.cond_br %26, ^bb2, ^bb4(%25 : i32)
  ^bb2:
    %27 = llvm.call @total_kernel_1.launch(%2, %2, %2, %5, %2, %2, %18, %20, %18, %out) : (i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    %28 = llvm.icmp "eq" %27, %6 : i32
    llvm.cond_br %28, ^bb3, ^bb4(%27 : i32)
  ^bb3:
    llvm.call @stepwell_gpu_free(%20) : (!llvm.ptr) -> ()
    llvm.return %6 : i32
  ^bb4(%29: i32):
    llvm.call @stepwell_gpu_free(%20) : (!llvm.ptr) -> ()
    llvm.br ^bb5(%29 : i32)
  ^bb5(%30: i32):
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
      %56 = llvm.mul %block, %37 overflow<nsw> : i64
      %57 = llvm.add %56, %38 overflow<nsw> : i64
      %58 = llvm.add %57, %37 overflow<nsw> : i64
      %59 = llvm.intr.smin(%58, %32) : (i64, i64) -> i64
      %60 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
      %61 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
      %62 = llvm.sub %59, %55 : i64
      %63 = llvm.intr.smax(%62, %38) : (i64, i64) -> i64
      %64 = llvm.sdiv %63, %39 : i64
      %65 = llvm.srem %63, %39 : i64
      %66 = llvm.icmp "ne" %65, %38 : i64
      %67 = llvm.xor %65, %39 : i64
      %68 = llvm.icmp "sge" %67, %38 : i64
      %69 = llvm.and %66, %68 : i1
      %70 = llvm.add %64, %40 : i64
      %71 = llvm.select %69, %70, %64 : i1, i64
      %72 = llvm.icmp "slt" %thread, %71 : i64
      llvm.cond_br %72, ^bb1(%thread, %61 : i64, f32), ^bb7(%61 : f32)
    ^bb1(%73: i64, %74: f32):
      %75 = llvm.mul %73, %39 : i64
      %76 = llvm.add %75, %39 : i64
      %77 = llvm.icmp "ule" %76, %63 : i64
      %78 = llvm.add %55, %75 : i64
      %79 = llvm.ptrtoint %33 : !llvm.ptr to i64
      %80 = llvm.and %79, %42 : i64
      %81 = llvm.and %78, %43 : i64
      %82 = llvm.or %80, %81 : i64
      %83 = llvm.icmp "eq" %82, %38 : i64
      %84 = llvm.and %77, %83 : i1
      llvm.cond_br %84, ^bb2, ^bb3
    ^bb2:
      %85 = llvm.add %55, %75 : i64
      %86 = llvm.add %85, %40 : i64
      %87 = llvm.add %85, %44 : i64
      %88 = llvm.add %85, %43 : i64
      %89 = llvm.getelementptr inbounds %33[%85] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %90 = llvm.load %89 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %91 = llvm.extractelement %90[%38 : i64] : vector<4xf32>
      %92 = llvm.extractelement %90[%40 : i64] : vector<4xf32>
      %93 = llvm.extractelement %90[%44 : i64] : vector<4xf32>
      %94 = llvm.extractelement %90[%43 : i64] : vector<4xf32>
      %95 = llvm.fadd %74, %91 : f32
      %96 = llvm.fadd %95, %92 : f32
      %97 = llvm.fadd %96, %93 : f32
      %98 = llvm.fadd %97, %94 : f32
      llvm.br ^bb6(%98 : f32)
    ^bb3:
      %99 = llvm.intr.umin(%76, %63) : (i64, i64) -> i64
      %100 = llvm.icmp "slt" %75, %99 : i64
      llvm.cond_br %100, ^bb4(%75, %74 : i64, f32), ^bb5(%74 : f32)
    ^bb4(%101: i64, %102: f32):
      %103 = llvm.add %55, %101 : i64
      %104 = llvm.getelementptr inbounds %33[%103] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %105 = llvm.load %104 {alignment = 4 : i64} : !llvm.ptr -> f32
      %106 = llvm.fadd %102, %105 : f32
      %107 = llvm.add %101, %40 overflow<nsw> : i64
      %108 = llvm.icmp "slt" %107, %99 : i64
      llvm.cond_br %108, ^bb4(%107, %106 : i64, f32), ^bb5(%106 : f32)
    ^bb5(%109: f32):
      llvm.br ^bb6(%109 : f32)
    ^bb6(%110: f32):
      %111 = llvm.add %73, %41 overflow<nsw> : i64
      %112 = llvm.icmp "slt" %111, %71 : i64
      llvm.cond_br %112, ^bb1(%111, %110 : i64, f32), ^bb7(%110 : f32)
    ^bb7(%113: f32):
      %114 = llvm.mlir.constant(32 : i32) : i32
      %115 = llvm.mlir.constant(16 : i32) : i32
      %116 = nvvm.shfl.sync bfly %45, %113, %115, %46 : f32 -> f32
      %117 = llvm.fadd %113, %116 : f32
      %118 = llvm.mlir.constant(8 : i32) : i32
      %119 = nvvm.shfl.sync bfly %45, %117, %118, %46 : f32 -> f32
      %120 = llvm.fadd %117, %119 : f32
      %121 = llvm.mlir.constant(4 : i32) : i32
      %122 = nvvm.shfl.sync bfly %45, %120, %121, %46 : f32 -> f32
      %123 = llvm.fadd %120, %122 : f32
      %124 = llvm.mlir.constant(2 : i32) : i32
      %125 = nvvm.shfl.sync bfly %45, %123, %124, %46 : f32 -> f32
      %126 = llvm.fadd %123, %125 : f32
      %127 = llvm.mlir.constant(1 : i32) : i32
      %128 = nvvm.shfl.sync bfly %45, %126, %127, %46 : f32 -> f32
      %129 = llvm.fadd %126, %128 : f32
      %130 = llvm.mlir.addressof @shared0 : !llvm.ptr<3>
      %131 = llvm.addrspacecast %130 : !llvm.ptr<3> to !llvm.ptr
      %132 = llvm.and %thread, %47 : i64
      %133 = llvm.lshr %thread, %48 : i64
      %134 = llvm.icmp "eq" %132, %38 : i64
      llvm.cond_br %134, ^bb8, ^bb9
    ^bb8:
      %135 = llvm.getelementptr inbounds %131[%133] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %129, %135 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb9
    ^bb9:
      nvvm.barrier0
      %136 = llvm.load %131 {alignment = 4 : i64} : !llvm.ptr -> f32
      %137 = llvm.getelementptr inbounds %131[%40] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %138 = llvm.load %137 {alignment = 4 : i64} : !llvm.ptr -> f32
      %139 = llvm.getelementptr inbounds %131[%44] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %140 = llvm.load %139 {alignment = 4 : i64} : !llvm.ptr -> f32
      %141 = llvm.getelementptr inbounds %131[%43] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %142 = llvm.load %141 {alignment = 4 : i64} : !llvm.ptr -> f32
      %143 = llvm.getelementptr inbounds %131[%39] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %144 = llvm.load %143 {alignment = 4 : i64} : !llvm.ptr -> f32
      %145 = llvm.getelementptr inbounds %131[%48] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %146 = llvm.load %145 {alignment = 4 : i64} : !llvm.ptr -> f32
      %147 = llvm.getelementptr inbounds %131[%49] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %148 = llvm.load %147 {alignment = 4 : i64} : !llvm.ptr -> f32
      %149 = llvm.getelementptr inbounds %131[%50] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %150 = llvm.load %149 {alignment = 4 : i64} : !llvm.ptr -> f32
      %151 = llvm.fadd %136, %138 : f32
      %152 = llvm.fadd %140, %142 : f32
      %153 = llvm.fadd %144, %146 : f32
      %154 = llvm.fadd %148, %150 : f32
      %155 = llvm.fadd %151, %152 : f32
      %156 = llvm.fadd %153, %154 : f32
      %157 = llvm.fadd %155, %156 : f32
      %158 = llvm.fadd %60, %157 : f32
      %159 = llvm.fadd %53, %158 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %160 = llvm.icmp "eq" %thread, %38 : i64
      llvm.cond_br %160, ^bb10, ^bb11
    ^bb10:
      %161 = llvm.getelementptr inbounds %35[%block] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %159, %161 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb11
    ^bb11:
      llvm.return
    }
    llvm.func @total_kernel_1(%162: i64, %163: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %164: i64, %out_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.dereferenceable = 4 : i64}, %status_1: !llvm.ptr) attributes {nvvm.kernel, no_unwind, nvvm.maxntid = array<i32: 256, 1, 1>} {
      %165 = llvm.mlir.constant(0) : i64
      %166 = llvm.mlir.constant(4) : i64
      %167 = llvm.mlir.constant(1) : i64
      %168 = llvm.mlir.constant(256) : i64
      %169 = llvm.mlir.constant(15) : i64
      %170 = llvm.mlir.constant(3) : i64
      %171 = llvm.mlir.constant(2) : i64
      %172 = llvm.mlir.constant(-1 : i32) : i32
      %173 = llvm.mlir.constant(31 : i32) : i32
      %174 = llvm.mlir.constant(31) : i64
      %175 = llvm.mlir.constant(5) : i64
      %176 = llvm.mlir.constant(6) : i64
      %177 = llvm.mlir.constant(7) : i64
      %178 = nvvm.read.ptx.sreg.tid.x : i32
      %thread_1 = llvm.zext nneg %178 : i32 to i64
      %179 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      %180 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
      %181 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
      %182 = llvm.intr.smax(%162, %165) : (i64, i64) -> i64
      %183 = llvm.sdiv %182, %166 : i64
      %184 = llvm.srem %182, %166 : i64
      %185 = llvm.icmp "ne" %184, %165 : i64
      %186 = llvm.xor %184, %166 : i64
      %187 = llvm.icmp "sge" %186, %165 : i64
      %188 = llvm.and %185, %187 : i1
      %189 = llvm.add %183, %167 : i64
      %190 = llvm.select %188, %189, %183 : i1, i64
      %191 = llvm.icmp "slt" %thread_1, %190 : i64
      llvm.cond_br %191, ^bb1(%thread_1, %181 : i64, f32), ^bb7(%181 : f32)
    ^bb1(%192: i64, %193: f32):
      %194 = llvm.mul %192, %166 : i64
      %195 = llvm.add %194, %166 : i64
      %196 = llvm.icmp "ule" %195, %182 : i64
      %197 = llvm.ptrtoint %163 : !llvm.ptr to i64
      %198 = llvm.and %197, %169 : i64
      %199 = llvm.and %194, %170 : i64
      %200 = llvm.or %198, %199 : i64
      %201 = llvm.icmp "eq" %200, %165 : i64
      %202 = llvm.and %196, %201 : i1
      llvm.cond_br %202, ^bb2, ^bb3
    ^bb2:
      %203 = llvm.add %194, %167 : i64
      %204 = llvm.add %194, %171 : i64
      %205 = llvm.add %194, %170 : i64
      %206 = llvm.getelementptr inbounds %163[%194] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %207 = llvm.load %206 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %208 = llvm.extractelement %207[%165 : i64] : vector<4xf32>
      %209 = llvm.extractelement %207[%167 : i64] : vector<4xf32>
      %210 = llvm.extractelement %207[%171 : i64] : vector<4xf32>
      %211 = llvm.extractelement %207[%170 : i64] : vector<4xf32>
      %212 = llvm.fadd %193, %208 : f32
      %213 = llvm.fadd %212, %209 : f32
      %214 = llvm.fadd %213, %210 : f32
      %215 = llvm.fadd %214, %211 : f32
      llvm.br ^bb6(%215 : f32)
    ^bb3:
      %216 = llvm.intr.umin(%195, %182) : (i64, i64) -> i64
      %217 = llvm.icmp "slt" %194, %216 : i64
      llvm.cond_br %217, ^bb4(%194, %193 : i64, f32), ^bb5(%193 : f32)
    ^bb4(%218: i64, %219: f32):
      %220 = llvm.getelementptr inbounds %163[%218] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %221 = llvm.load %220 {alignment = 4 : i64} : !llvm.ptr -> f32
      %222 = llvm.fadd %219, %221 : f32
      %223 = llvm.add %218, %167 overflow<nsw> : i64
      %224 = llvm.icmp "slt" %223, %216 : i64
      llvm.cond_br %224, ^bb4(%223, %222 : i64, f32), ^bb5(%222 : f32)
    ^bb5(%225: f32):
      llvm.br ^bb6(%225 : f32)
    ^bb6(%226: f32):
      %227 = llvm.add %192, %168 overflow<nsw> : i64
      %228 = llvm.icmp "slt" %227, %190 : i64
      llvm.cond_br %228, ^bb1(%227, %226 : i64, f32), ^bb7(%226 : f32)
    ^bb7(%229: f32):
      %230 = llvm.mlir.constant(32 : i32) : i32
      %231 = llvm.mlir.constant(16 : i32) : i32
      %232 = nvvm.shfl.sync bfly %172, %229, %231, %173 : f32 -> f32
      %233 = llvm.fadd %229, %232 : f32
      %234 = llvm.mlir.constant(8 : i32) : i32
      %235 = nvvm.shfl.sync bfly %172, %233, %234, %173 : f32 -> f32
      %236 = llvm.fadd %233, %235 : f32
      %237 = llvm.mlir.constant(4 : i32) : i32
      %238 = nvvm.shfl.sync bfly %172, %236, %237, %173 : f32 -> f32
      %239 = llvm.fadd %236, %238 : f32
      %240 = llvm.mlir.constant(2 : i32) : i32
      %241 = nvvm.shfl.sync bfly %172, %239, %240, %173 : f32 -> f32
      %242 = llvm.fadd %239, %241 : f32
      %243 = llvm.mlir.constant(1 : i32) : i32
      %244 = nvvm.shfl.sync bfly %172, %242, %243, %173 : f32 -> f32
      %245 = llvm.fadd %242, %244 : f32
      %246 = llvm.mlir.addressof @shared1 : !llvm.ptr<3>
      %247 = llvm.addrspacecast %246 : !llvm.ptr<3> to !llvm.ptr
      %248 = llvm.and %thread_1, %174 : i64
      %249 = llvm.lshr %thread_1, %175 : i64
      %250 = llvm.icmp "eq" %248, %165 : i64
      llvm.cond_br %250, ^bb8, ^bb9
    ^bb8:
      %251 = llvm.getelementptr inbounds %247[%249] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %245, %251 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb9
    ^bb9:
      nvvm.barrier0
      %252 = llvm.load %247 {alignment = 4 : i64} : !llvm.ptr -> f32
      %253 = llvm.getelementptr inbounds %247[%167] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %254 = llvm.load %253 {alignment = 4 : i64} : !llvm.ptr -> f32
      %255 = llvm.getelementptr inbounds %247[%171] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %256 = llvm.load %255 {alignment = 4 : i64} : !llvm.ptr -> f32
      %257 = llvm.getelementptr inbounds %247[%170] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %258 = llvm.load %257 {alignment = 4 : i64} : !llvm.ptr -> f32
      %259 = llvm.getelementptr inbounds %247[%166] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %260 = llvm.load %259 {alignment = 4 : i64} : !llvm.ptr -> f32
      %261 = llvm.getelementptr inbounds %247[%175] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %262 = llvm.load %261 {alignment = 4 : i64} : !llvm.ptr -> f32
      %263 = llvm.getelementptr inbounds %247[%176] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %264 = llvm.load %263 {alignment = 4 : i64} : !llvm.ptr -> f32
      %265 = llvm.getelementptr inbounds %247[%177] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %266 = llvm.load %265 {alignment = 4 : i64} : !llvm.ptr -> f32
      %267 = llvm.fadd %252, %254 : f32
      %268 = llvm.fadd %256, %258 : f32
      %269 = llvm.fadd %260, %262 : f32
      %270 = llvm.fadd %264, %266 : f32
      %271 = llvm.fadd %267, %268 : f32
      %272 = llvm.fadd %269, %270 : f32
      %273 = llvm.fadd %271, %272 : f32
      %274 = llvm.fadd %180, %273 : f32
      %275 = llvm.fadd %179, %274 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %276 = llvm.icmp "eq" %thread_1, %165 : i64
      llvm.cond_br %276, ^bb10, ^bb11
    ^bb10:
      llvm.store %275, %out_1 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb11
    ^bb11:
      llvm.return
    }
  }
}
