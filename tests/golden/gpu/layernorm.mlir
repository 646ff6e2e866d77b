// ----- affine
builtin.module {
  func.func @program(%x: memref<?x?xf64> {llvm.noalias}, %scale: memref<?xf64> {llvm.noalias}, %shift: memref<?xf64> {llvm.noalias}, %out: memref<?x?xf64> {llvm.noalias}) {
    %0 = arith.constant 0 : index
    %1 = arith.constant 0.000000e+00 : f64
    %2 = arith.constant 1.000000e-05 : f64
    %3 = memref.dim %x, %0 : memref<?x?xf64>
    %4 = arith.constant 1 : index
    %5 = memref.dim %x, %4 : memref<?x?xf64>
    %6 = arith.index_cast %5 : index to i64
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%3, %5], strides: [%5, 1] : memref<?x?xf64> to memref<?x?xf64>
    %7 = arith.sitofp %6 : i64 to f64
    affine.parallel (%i) = (0) to (symbol(%3)) {
      %8 = affine.parallel (%j) = (0) to (symbol(%5)) reduce ("addf") -> (f64) {
        %9 = affine.load %x[%i, %j] : memref<?x?xf64>
        affine.yield %9 : f64
      } {mapping = "threads"}
      %10 = arith.addf %1, %8 fastmath<reassoc,contract> : f64
      %11 = arith.divf %10, %7 : f64
      %12 = affine.parallel (%j_1) = (0) to (symbol(%5)) reduce ("addf") -> (f64) {
        %13 = affine.load %x[%i, %j_1] : memref<?x?xf64>
        %14 = arith.subf %13, %11 : f64
        %15 = arith.mulf %14, %14 fastmath<contract> : f64
        affine.yield %15 : f64
      } {mapping = "threads"}
      %16 = arith.addf %1, %12 fastmath<reassoc,contract> : f64
      %17 = arith.divf %10, %7 : f64
      %18 = arith.divf %16, %7 : f64
      %19 = arith.addf %18, %2 : f64
      %20 = math.sqrt %19 : f64
      affine.parallel (%j_2) = (0) to (symbol(%5)) {
        %21 = affine.load %x[%i, %j_2] : memref<?x?xf64>
        %22 = affine.load %scale[%j_2] : memref<?xf64>
        %23 = affine.load %shift[%j_2] : memref<?xf64>
        %24 = arith.subf %21, %17 : f64
        %25 = arith.divf %24, %20 : f64
        %26 = arith.mulf %25, %22 : f64
        %27 = arith.addf %26, %23 : f64
        affine.store %27, %out_1[%i, %j_2] : memref<?x?xf64>
      } {mapping = "threads"}
    } {mapping = "blocks"}
    func.return
  }
  func.func @program_shapes(%x: memref<?x?xf64> {llvm.noalias}, %scale: memref<?xf64> {llvm.noalias}, %shift: memref<?xf64> {llvm.noalias}) -> (index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %x, %0 : memref<?x?xf64>
    %2 = arith.constant 1 : index
    %3 = memref.dim %x, %2 : memref<?x?xf64>
    %4 = memref.dim %scale, %0 : memref<?xf64>
    %5 = memref.dim %shift, %0 : memref<?xf64>
    %6 = arith.cmpi eq, %4, %3 : index
    %7 = arith.cmpi eq, %5, %3 : index
    cf.assert %6, "ValueError: operands could not be broadcast together with shapes (x.shape[0],x.shape[1]) (scale.shape[0],)"
    cf.assert %7, "ValueError: operands could not be broadcast together with shapes (x.shape[0],x.shape[1]) (shift.shape[0],)"
    func.return %1, %3 : index, index
  }
}
// ----- loop
builtin.module attributes {gpu.container_module} {
  func.func @program(%x: memref<?x?xf64> {llvm.noalias}, %scale: memref<?xf64> {llvm.noalias}, %shift: memref<?xf64> {llvm.noalias}, %out: memref<?x?xf64> {llvm.noalias}) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %0 = arith.constant 0 : index
    %1 = arith.constant 0.000000e+00 : f64
    %2 = arith.constant 1.000000e-05 : f64
    %3 = memref.dim %x, %0 : memref<?x?xf64>
    %4 = arith.constant 1 : index
    %5 = memref.dim %x, %4 : memref<?x?xf64>
    %6 = arith.index_cast %5 : index to i64
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%3, %5], strides: [%5, 1] : memref<?x?xf64> to memref<?x?xf64>
    %7 = arith.sitofp %6 : i64 to f64
    %8 = arith.constant 0 : index
    %9 = arith.maxsi %3, %8 : index
    %10 = arith.constant 1 : index
    %11 = arith.constant 256 : index
    gpu.launch_func @kernels::@program_kernel blocks in (%9, %10, %10) threads in (%11, %10, %10) args(%5 : index, %x : memref<?x?xf64>, %7 : f64, %scale : memref<?xf64>, %shift : memref<?xf64>, %out_1 : memref<?x?xf64>)
    func.return
  }
  func.func @program_shapes(%x: memref<?x?xf64> {llvm.noalias}, %scale: memref<?xf64> {llvm.noalias}, %shift: memref<?xf64> {llvm.noalias}) -> (index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %x, %0 : memref<?x?xf64>
    %2 = arith.constant 1 : index
    %3 = memref.dim %x, %2 : memref<?x?xf64>
    %4 = memref.dim %scale, %0 : memref<?xf64>
    %5 = memref.dim %shift, %0 : memref<?xf64>
    %6 = arith.cmpi eq, %4, %3 : index
    %7 = arith.cmpi eq, %5, %3 : index
    cf.assert %6, "ValueError: operands could not be broadcast together with shapes (x.shape[0],x.shape[1]) (scale.shape[0],)"
    cf.assert %7, "ValueError: operands could not be broadcast together with shapes (x.shape[0],x.shape[1]) (shift.shape[0],)"
    func.return %1, %3 : index, index
  }
  gpu.module @kernels {
    "memref.global"() <{sym_name = "shared1", sym_visibility = "private", type = memref<8xf64, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    "memref.global"() <{sym_name = "shared0", sym_visibility = "private", type = memref<8xf64, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    gpu.func @program_kernel(%0: index, %x: memref<?x?xf64> {llvm.noalias}, %1: f64, %scale: memref<?xf64> {llvm.noalias}, %shift: memref<?xf64> {llvm.noalias}, %out: memref<?x?xf64> {llvm.noalias}) kernel attributes {gpu.known_block_size = array<i32: 256, 1, 1>} {
      %block = gpu.block_id x
      %thread = gpu.thread_id x
      %2 = arith.constant 0.000000e+00 : f64
      %3 = arith.constant 1.000000e-05 : f64
      %4 = arith.constant -0.000000e+00 : f64
      %5 = arith.constant -0.000000e+00 : f64
      %6 = arith.constant 0 : index
      %7 = arith.maxsi %0, %6 : index
      %8 = arith.constant 256 : index
      %9 = scf.for %j = %thread to %7 step %8 iter_args(%10 = %5) -> (f64) {
        %11 = memref.load %x[%block, %j] : memref<?x?xf64>
        %12 = arith.addf %10, %11 : f64
        scf.yield %12 : f64
      }
      %13 = arith.constant 32 : i32
      %14 = arith.constant 16 : i32
      %15, %16 = gpu.shuffle xor %9, %14, %13 : f64
      %17 = arith.addf %9, %15 : f64
      %18 = arith.constant 8 : i32
      %19, %20 = gpu.shuffle xor %17, %18, %13 : f64
      %21 = arith.addf %17, %19 : f64
      %22 = arith.constant 4 : i32
      %23, %24 = gpu.shuffle xor %21, %22, %13 : f64
      %25 = arith.addf %21, %23 : f64
      %26 = arith.constant 2 : i32
      %27, %28 = gpu.shuffle xor %25, %26, %13 : f64
      %29 = arith.addf %25, %27 : f64
      %30 = arith.constant 1 : i32
      %31, %32 = gpu.shuffle xor %29, %30, %13 : f64
      %33 = arith.addf %29, %31 : f64
      %34 = memref.get_global @shared0 : memref<8xf64, #gpu.address_space<workgroup>>
      %35 = arith.constant 31 : index
      %36 = arith.andi %thread, %35 : index
      %37 = arith.constant 5 : index
      %38 = arith.shrui %thread, %37 : index
      %39 = arith.constant 0 : index
      %40 = arith.cmpi eq, %36, %39 : index
      scf.if %40 {
        memref.store %33, %34[%38] : memref<8xf64, #gpu.address_space<workgroup>>
      }
      gpu.barrier
      %41 = arith.constant 0 : index
      %42 = memref.load %34[%41] : memref<8xf64, #gpu.address_space<workgroup>>
      %43 = arith.constant 1 : index
      %44 = memref.load %34[%43] : memref<8xf64, #gpu.address_space<workgroup>>
      %45 = arith.constant 2 : index
      %46 = memref.load %34[%45] : memref<8xf64, #gpu.address_space<workgroup>>
      %47 = arith.constant 3 : index
      %48 = memref.load %34[%47] : memref<8xf64, #gpu.address_space<workgroup>>
      %49 = arith.constant 4 : index
      %50 = memref.load %34[%49] : memref<8xf64, #gpu.address_space<workgroup>>
      %51 = arith.constant 5 : index
      %52 = memref.load %34[%51] : memref<8xf64, #gpu.address_space<workgroup>>
      %53 = arith.constant 6 : index
      %54 = memref.load %34[%53] : memref<8xf64, #gpu.address_space<workgroup>>
      %55 = arith.constant 7 : index
      %56 = memref.load %34[%55] : memref<8xf64, #gpu.address_space<workgroup>>
      %57 = arith.addf %42, %44 : f64
      %58 = arith.addf %46, %48 : f64
      %59 = arith.addf %50, %52 : f64
      %60 = arith.addf %54, %56 : f64
      %61 = arith.addf %57, %58 : f64
      %62 = arith.addf %59, %60 : f64
      %63 = arith.addf %61, %62 : f64
      %64 = arith.addf %4, %63 : f64
      %65 = arith.addf %2, %64 fastmath<reassoc,contract> : f64
      %66 = arith.divf %65, %1 : f64
      %67 = arith.constant -0.000000e+00 : f64
      %68 = arith.constant -0.000000e+00 : f64
      %69 = arith.constant 0 : index
      %70 = arith.maxsi %0, %69 : index
      %71 = arith.constant 256 : index
      %72 = scf.for %j_1 = %thread to %70 step %71 iter_args(%73 = %68) -> (f64) {
        %74 = memref.load %x[%block, %j_1] : memref<?x?xf64>
        %75 = arith.subf %74, %66 : f64
        %76 = arith.mulf %75, %75 fastmath<contract> : f64
        %77 = arith.addf %73, %76 : f64
        scf.yield %77 : f64
      }
      %78 = arith.constant 32 : i32
      %79 = arith.constant 16 : i32
      %80, %81 = gpu.shuffle xor %72, %79, %78 : f64
      %82 = arith.addf %72, %80 : f64
      %83 = arith.constant 8 : i32
      %84, %85 = gpu.shuffle xor %82, %83, %78 : f64
      %86 = arith.addf %82, %84 : f64
      %87 = arith.constant 4 : i32
      %88, %89 = gpu.shuffle xor %86, %87, %78 : f64
      %90 = arith.addf %86, %88 : f64
      %91 = arith.constant 2 : i32
      %92, %93 = gpu.shuffle xor %90, %91, %78 : f64
      %94 = arith.addf %90, %92 : f64
      %95 = arith.constant 1 : i32
      %96, %97 = gpu.shuffle xor %94, %95, %78 : f64
      %98 = arith.addf %94, %96 : f64
      %99 = memref.get_global @shared1 : memref<8xf64, #gpu.address_space<workgroup>>
      %100 = arith.constant 31 : index
      %101 = arith.andi %thread, %100 : index
      %102 = arith.constant 5 : index
      %103 = arith.shrui %thread, %102 : index
      %104 = arith.constant 0 : index
      %105 = arith.cmpi eq, %101, %104 : index
      scf.if %105 {
        memref.store %98, %99[%103] : memref<8xf64, #gpu.address_space<workgroup>>
      }
      gpu.barrier
      %106 = arith.constant 0 : index
      %107 = memref.load %99[%106] : memref<8xf64, #gpu.address_space<workgroup>>
      %108 = arith.constant 1 : index
      %109 = memref.load %99[%108] : memref<8xf64, #gpu.address_space<workgroup>>
      %110 = arith.constant 2 : index
      %111 = memref.load %99[%110] : memref<8xf64, #gpu.address_space<workgroup>>
      %112 = arith.constant 3 : index
      %113 = memref.load %99[%112] : memref<8xf64, #gpu.address_space<workgroup>>
      %114 = arith.constant 4 : index
      %115 = memref.load %99[%114] : memref<8xf64, #gpu.address_space<workgroup>>
      %116 = arith.constant 5 : index
      %117 = memref.load %99[%116] : memref<8xf64, #gpu.address_space<workgroup>>
      %118 = arith.constant 6 : index
      %119 = memref.load %99[%118] : memref<8xf64, #gpu.address_space<workgroup>>
      %120 = arith.constant 7 : index
      %121 = memref.load %99[%120] : memref<8xf64, #gpu.address_space<workgroup>>
      %122 = arith.addf %107, %109 : f64
      %123 = arith.addf %111, %113 : f64
      %124 = arith.addf %115, %117 : f64
      %125 = arith.addf %119, %121 : f64
      %126 = arith.addf %122, %123 : f64
      %127 = arith.addf %124, %125 : f64
      %128 = arith.addf %126, %127 : f64
      %129 = arith.addf %67, %128 : f64
      %130 = arith.addf %2, %129 fastmath<reassoc,contract> : f64
      %131 = arith.divf %65, %1 : f64
      %132 = arith.divf %130, %1 : f64
      %133 = arith.addf %132, %3 : f64
      %134 = math.sqrt %133 : f64
      %135 = arith.constant 0 : index
      %136 = arith.maxsi %0, %135 : index
      %137 = arith.constant 256 : index
      scf.for %j_2 = %thread to %136 step %137 {
        %138 = memref.load %x[%block, %j_2] : memref<?x?xf64>
        %139 = memref.load %scale[%j_2] : memref<?xf64>
        %140 = memref.load %shift[%j_2] : memref<?xf64>
        %141 = arith.subf %138, %131 : f64
        %142 = arith.divf %141, %134 : f64
        %143 = arith.mulf %142, %139 : f64
        %144 = arith.addf %143, %140 : f64
        memref.store %144, %out[%block, %j_2] : memref<?x?xf64>
      }
      gpu.return
    }
  }
}
// ----- llvm
builtin.module attributes {gpu.container_module, stepwell.asserts = ["tests/corpus/layernorm.py:9: ValueError: operands could not be broadcast together with shapes (x.shape[0],x.shape[1]) (scale.shape[0],)", "tests/corpus/layernorm.py:9: ValueError: operands could not be broadcast together with shapes (x.shape[0],x.shape[1]) (shift.shape[0],)"]} {
  llvm.func @program_kernel.launch(i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, f64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
  llvm.func @program(%x: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %x_size0: i64, %x_stride0: i64, %scale: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %scale_size0: i64, %shift: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %shift_size0: i64, %out: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out_size0: i64, %out_stride0: i64) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(0) : i64
    %1 = llvm.mlir.constant(1) : i64
    %2 = llvm.mlir.constant(256) : i64
    %3 = llvm.mlir.constant(0 : i32) : i32
    %4 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %5 = llvm.mlir.constant(1.000000e-05 : f64) : f64
    %6 = llvm.sitofp %x_stride0 : i64 to f64
    %7 = llvm.intr.smax(%x_size0, %0) : (i64, i64) -> i64
    %8 = llvm.call @program_kernel.launch(%7, %1, %1, %2, %1, %1, %x_stride0, %x, %x_size0, %x_stride0, %6, %scale, %scale_size0, %shift, %shift_size0, %out, %x_size0, %x_stride0) : (i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, f64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    %9 = llvm.icmp "eq" %8, %3 : i32
    llvm.cond_br %9, ^bb1, ^bb2(%8 : i32)
  ^bb1:
    llvm.return %3 : i32
  ^bb2(%10: i32):
    llvm.return %10 : i32
  }
  llvm.func @program_shapes(%x_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_1: i64, %x_stride0_1: i64, %scale_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %scale_size0_1: i64, %shift_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %shift_size0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %11 = llvm.mlir.constant(0) : i64
    %12 = llvm.mlir.constant(1) : i64
    %13 = llvm.mlir.constant(1 : i32) : i32
    %14 = llvm.mlir.constant(2 : i32) : i32
    %15 = llvm.mlir.constant(0 : i32) : i32
    %16 = llvm.icmp "eq" %scale_size0_1, %x_stride0_1 : i64
    %17 = llvm.icmp "eq" %shift_size0_1, %x_stride0_1 : i64
    llvm.cond_br %16, ^bb1, ^bb3(%13 : i32)
  ^bb1:
    llvm.cond_br %17, ^bb2, ^bb3(%14 : i32)
  ^bb2:
    llvm.store %x_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %18 = llvm.getelementptr inbounds %extents[%12] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_1, %18 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %15 : i32
  ^bb3(%19: i32):
    llvm.return %19 : i32
  }
  gpu.module @kernels {
    llvm.mlir.global internal @shared1() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<8 x f64>
    llvm.mlir.global internal @shared0() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<8 x f64>
    llvm.func @program_kernel(%20: i64, %x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_2: i64, %x_stride0_2: i64, %21: f64, %scale_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %scale_size0_2: i64, %shift_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %shift_size0_2: i64, %out_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out_size0_1: i64, %out_stride0_1: i64, %status: !llvm.ptr) attributes {nvvm.kernel, no_unwind, nvvm.maxntid = array<i32: 256, 1, 1>} {
      %22 = llvm.mlir.constant(0) : i64
      %23 = llvm.mlir.constant(256) : i64
      %24 = llvm.mlir.constant(-1 : i32) : i32
      %25 = llvm.mlir.constant(31 : i32) : i32
      %26 = llvm.mlir.constant(32) : i64
      %27 = llvm.mlir.constant(31) : i64
      %28 = llvm.mlir.constant(5) : i64
      %29 = llvm.mlir.constant(1) : i64
      %30 = llvm.mlir.constant(2) : i64
      %31 = llvm.mlir.constant(3) : i64
      %32 = llvm.mlir.constant(4) : i64
      %33 = llvm.mlir.constant(6) : i64
      %34 = llvm.mlir.constant(7) : i64
      %35 = nvvm.read.ptx.sreg.ctaid.x : i32
      %block = llvm.zext nneg %35 : i32 to i64
      %36 = nvvm.read.ptx.sreg.tid.x : i32
      %thread = llvm.zext nneg %36 : i32 to i64
      %37 = llvm.mlir.constant(0.000000e+00 : f64) : f64
      %38 = llvm.mlir.constant(1.000000e-05 : f64) : f64
      %39 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %40 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %41 = llvm.intr.smax(%20, %22) : (i64, i64) -> i64
      %42 = llvm.icmp "slt" %thread, %41 : i64
      llvm.cond_br %42, ^bb1(%thread, %40 : i64, f64), ^bb2(%40 : f64)
    ^bb1(%j: i64, %43: f64):
      %44 = llvm.mul %block, %x_stride0_2 overflow<nsw> : i64
      %45 = llvm.add %44, %j overflow<nsw> : i64
      %46 = llvm.getelementptr inbounds %x_2[%45] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %47 = llvm.load %46 {alignment = 8 : i64} : !llvm.ptr -> f64
      %48 = llvm.fadd %43, %47 : f64
      %49 = llvm.add %j, %23 overflow<nsw> : i64
      %50 = llvm.icmp "slt" %49, %41 : i64
      llvm.cond_br %50, ^bb1(%49, %48 : i64, f64), ^bb2(%48 : f64)
    ^bb2(%51: f64):
      %52 = llvm.mlir.constant(32 : i32) : i32
      %53 = llvm.mlir.constant(16 : i32) : i32
      %54 = llvm.bitcast %51 : f64 to i64
      %55 = llvm.trunc %54 : i64 to i32
      %56 = nvvm.shfl.sync bfly %24, %55, %53, %25 : i32 -> i32
      %57 = llvm.lshr %54, %26 : i64
      %58 = llvm.trunc %57 : i64 to i32
      %59 = nvvm.shfl.sync bfly %24, %58, %53, %25 : i32 -> i32
      %60 = llvm.zext %56 : i32 to i64
      %61 = llvm.zext %59 : i32 to i64
      %62 = llvm.shl %61, %26 : i64
      %63 = llvm.or %62, %60 : i64
      %64 = llvm.bitcast %63 : i64 to f64
      %65 = llvm.fadd %51, %64 : f64
      %66 = llvm.mlir.constant(8 : i32) : i32
      %67 = llvm.bitcast %65 : f64 to i64
      %68 = llvm.trunc %67 : i64 to i32
      %69 = nvvm.shfl.sync bfly %24, %68, %66, %25 : i32 -> i32
      %70 = llvm.lshr %67, %26 : i64
      %71 = llvm.trunc %70 : i64 to i32
      %72 = nvvm.shfl.sync bfly %24, %71, %66, %25 : i32 -> i32
      %73 = llvm.zext %69 : i32 to i64
      %74 = llvm.zext %72 : i32 to i64
      %75 = llvm.shl %74, %26 : i64
      %76 = llvm.or %75, %73 : i64
      %77 = llvm.bitcast %76 : i64 to f64
      %78 = llvm.fadd %65, %77 : f64
      %79 = llvm.mlir.constant(4 : i32) : i32
      %80 = llvm.bitcast %78 : f64 to i64
      %81 = llvm.trunc %80 : i64 to i32
      %82 = nvvm.shfl.sync bfly %24, %81, %79, %25 : i32 -> i32
      %83 = llvm.lshr %80, %26 : i64
      %84 = llvm.trunc %83 : i64 to i32
      %85 = nvvm.shfl.sync bfly %24, %84, %79, %25 : i32 -> i32
      %86 = llvm.zext %82 : i32 to i64
      %87 = llvm.zext %85 : i32 to i64
      %88 = llvm.shl %87, %26 : i64
      %89 = llvm.or %88, %86 : i64
      %90 = llvm.bitcast %89 : i64 to f64
      %91 = llvm.fadd %78, %90 : f64
      %92 = llvm.mlir.constant(2 : i32) : i32
      %93 = llvm.bitcast %91 : f64 to i64
      %94 = llvm.trunc %93 : i64 to i32
      %95 = nvvm.shfl.sync bfly %24, %94, %92, %25 : i32 -> i32
      %96 = llvm.lshr %93, %26 : i64
      %97 = llvm.trunc %96 : i64 to i32
      %98 = nvvm.shfl.sync bfly %24, %97, %92, %25 : i32 -> i32
      %99 = llvm.zext %95 : i32 to i64
      %100 = llvm.zext %98 : i32 to i64
      %101 = llvm.shl %100, %26 : i64
      %102 = llvm.or %101, %99 : i64
      %103 = llvm.bitcast %102 : i64 to f64
      %104 = llvm.fadd %91, %103 : f64
      %105 = llvm.mlir.constant(1 : i32) : i32
      %106 = llvm.bitcast %104 : f64 to i64
      %107 = llvm.trunc %106 : i64 to i32
      %108 = nvvm.shfl.sync bfly %24, %107, %105, %25 : i32 -> i32
      %109 = llvm.lshr %106, %26 : i64
      %110 = llvm.trunc %109 : i64 to i32
      %111 = nvvm.shfl.sync bfly %24, %110, %105, %25 : i32 -> i32
      %112 = llvm.zext %108 : i32 to i64
      %113 = llvm.zext %111 : i32 to i64
      %114 = llvm.shl %113, %26 : i64
      %115 = llvm.or %114, %112 : i64
      %116 = llvm.bitcast %115 : i64 to f64
      %117 = llvm.fadd %104, %116 : f64
      %118 = llvm.mlir.addressof @shared0 : !llvm.ptr<3>
      %119 = llvm.addrspacecast %118 : !llvm.ptr<3> to !llvm.ptr
      %120 = llvm.and %thread, %27 : i64
      %121 = llvm.lshr %thread, %28 : i64
      %122 = llvm.icmp "eq" %120, %22 : i64
      llvm.cond_br %122, ^bb3, ^bb4
    ^bb3:
      %123 = llvm.getelementptr inbounds %119[%121] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %117, %123 {alignment = 8 : i64} : f64, !llvm.ptr
      llvm.br ^bb4
    ^bb4:
      nvvm.barrier0
      %124 = llvm.load %119 {alignment = 8 : i64} : !llvm.ptr -> f64
      %125 = llvm.getelementptr inbounds %119[%29] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %126 = llvm.load %125 {alignment = 8 : i64} : !llvm.ptr -> f64
      %127 = llvm.getelementptr inbounds %119[%30] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %128 = llvm.load %127 {alignment = 8 : i64} : !llvm.ptr -> f64
      %129 = llvm.getelementptr inbounds %119[%31] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %130 = llvm.load %129 {alignment = 8 : i64} : !llvm.ptr -> f64
      %131 = llvm.getelementptr inbounds %119[%32] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %132 = llvm.load %131 {alignment = 8 : i64} : !llvm.ptr -> f64
      %133 = llvm.getelementptr inbounds %119[%28] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %134 = llvm.load %133 {alignment = 8 : i64} : !llvm.ptr -> f64
      %135 = llvm.getelementptr inbounds %119[%33] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %136 = llvm.load %135 {alignment = 8 : i64} : !llvm.ptr -> f64
      %137 = llvm.getelementptr inbounds %119[%34] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %138 = llvm.load %137 {alignment = 8 : i64} : !llvm.ptr -> f64
      %139 = llvm.fadd %124, %126 : f64
      %140 = llvm.fadd %128, %130 : f64
      %141 = llvm.fadd %132, %134 : f64
      %142 = llvm.fadd %136, %138 : f64
      %143 = llvm.fadd %139, %140 : f64
      %144 = llvm.fadd %141, %142 : f64
      %145 = llvm.fadd %143, %144 : f64
      %146 = llvm.fadd %39, %145 : f64
      %147 = llvm.fadd %37, %146 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f64
      %148 = llvm.fdiv %147, %21 : f64
      %149 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %150 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %151 = llvm.intr.smax(%20, %22) : (i64, i64) -> i64
      %152 = llvm.icmp "slt" %thread, %151 : i64
      llvm.cond_br %152, ^bb5(%thread, %150 : i64, f64), ^bb6(%150 : f64)
    ^bb5(%j_1: i64, %153: f64):
      %154 = llvm.mul %block, %x_stride0_2 overflow<nsw> : i64
      %155 = llvm.add %154, %j_1 overflow<nsw> : i64
      %156 = llvm.getelementptr inbounds %x_2[%155] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %157 = llvm.load %156 {alignment = 8 : i64} : !llvm.ptr -> f64
      %158 = llvm.fsub %157, %148 : f64
      %159 = llvm.fmul %158, %158 {fastmathFlags = #llvm.fastmath<contract>} : f64
      %160 = llvm.fadd %153, %159 : f64
      %161 = llvm.add %j_1, %23 overflow<nsw> : i64
      %162 = llvm.icmp "slt" %161, %151 : i64
      llvm.cond_br %162, ^bb5(%161, %160 : i64, f64), ^bb6(%160 : f64)
    ^bb6(%163: f64):
      %164 = llvm.mlir.constant(32 : i32) : i32
      %165 = llvm.mlir.constant(16 : i32) : i32
      %166 = llvm.bitcast %163 : f64 to i64
      %167 = llvm.trunc %166 : i64 to i32
      %168 = nvvm.shfl.sync bfly %24, %167, %165, %25 : i32 -> i32
      %169 = llvm.lshr %166, %26 : i64
      %170 = llvm.trunc %169 : i64 to i32
      %171 = nvvm.shfl.sync bfly %24, %170, %165, %25 : i32 -> i32
      %172 = llvm.zext %168 : i32 to i64
      %173 = llvm.zext %171 : i32 to i64
      %174 = llvm.shl %173, %26 : i64
      %175 = llvm.or %174, %172 : i64
      %176 = llvm.bitcast %175 : i64 to f64
      %177 = llvm.fadd %163, %176 : f64
      %178 = llvm.mlir.constant(8 : i32) : i32
      %179 = llvm.bitcast %177 : f64 to i64
      %180 = llvm.trunc %179 : i64 to i32
      %181 = nvvm.shfl.sync bfly %24, %180, %178, %25 : i32 -> i32
      %182 = llvm.lshr %179, %26 : i64
      %183 = llvm.trunc %182 : i64 to i32
      %184 = nvvm.shfl.sync bfly %24, %183, %178, %25 : i32 -> i32
      %185 = llvm.zext %181 : i32 to i64
      %186 = llvm.zext %184 : i32 to i64
      %187 = llvm.shl %186, %26 : i64
      %188 = llvm.or %187, %185 : i64
      %189 = llvm.bitcast %188 : i64 to f64
      %190 = llvm.fadd %177, %189 : f64
      %191 = llvm.mlir.constant(4 : i32) : i32
      %192 = llvm.bitcast %190 : f64 to i64
      %193 = llvm.trunc %192 : i64 to i32
      %194 = nvvm.shfl.sync bfly %24, %193, %191, %25 : i32 -> i32
      %195 = llvm.lshr %192, %26 : i64
      %196 = llvm.trunc %195 : i64 to i32
      %197 = nvvm.shfl.sync bfly %24, %196, %191, %25 : i32 -> i32
      %198 = llvm.zext %194 : i32 to i64
      %199 = llvm.zext %197 : i32 to i64
      %200 = llvm.shl %199, %26 : i64
      %201 = llvm.or %200, %198 : i64
      %202 = llvm.bitcast %201 : i64 to f64
      %203 = llvm.fadd %190, %202 : f64
      %204 = llvm.mlir.constant(2 : i32) : i32
      %205 = llvm.bitcast %203 : f64 to i64
      %206 = llvm.trunc %205 : i64 to i32
      %207 = nvvm.shfl.sync bfly %24, %206, %204, %25 : i32 -> i32
      %208 = llvm.lshr %205, %26 : i64
      %209 = llvm.trunc %208 : i64 to i32
      %210 = nvvm.shfl.sync bfly %24, %209, %204, %25 : i32 -> i32
      %211 = llvm.zext %207 : i32 to i64
      %212 = llvm.zext %210 : i32 to i64
      %213 = llvm.shl %212, %26 : i64
      %214 = llvm.or %213, %211 : i64
      %215 = llvm.bitcast %214 : i64 to f64
      %216 = llvm.fadd %203, %215 : f64
      %217 = llvm.mlir.constant(1 : i32) : i32
      %218 = llvm.bitcast %216 : f64 to i64
      %219 = llvm.trunc %218 : i64 to i32
      %220 = nvvm.shfl.sync bfly %24, %219, %217, %25 : i32 -> i32
      %221 = llvm.lshr %218, %26 : i64
      %222 = llvm.trunc %221 : i64 to i32
      %223 = nvvm.shfl.sync bfly %24, %222, %217, %25 : i32 -> i32
      %224 = llvm.zext %220 : i32 to i64
      %225 = llvm.zext %223 : i32 to i64
      %226 = llvm.shl %225, %26 : i64
      %227 = llvm.or %226, %224 : i64
      %228 = llvm.bitcast %227 : i64 to f64
      %229 = llvm.fadd %216, %228 : f64
      %230 = llvm.mlir.addressof @shared1 : !llvm.ptr<3>
      %231 = llvm.addrspacecast %230 : !llvm.ptr<3> to !llvm.ptr
      %232 = llvm.and %thread, %27 : i64
      %233 = llvm.lshr %thread, %28 : i64
      %234 = llvm.icmp "eq" %232, %22 : i64
      llvm.cond_br %234, ^bb7, ^bb8
    ^bb7:
      %235 = llvm.getelementptr inbounds %231[%233] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %229, %235 {alignment = 8 : i64} : f64, !llvm.ptr
      llvm.br ^bb8
    ^bb8:
      nvvm.barrier0
      %236 = llvm.load %231 {alignment = 8 : i64} : !llvm.ptr -> f64
      %237 = llvm.getelementptr inbounds %231[%29] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %238 = llvm.load %237 {alignment = 8 : i64} : !llvm.ptr -> f64
      %239 = llvm.getelementptr inbounds %231[%30] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %240 = llvm.load %239 {alignment = 8 : i64} : !llvm.ptr -> f64
      %241 = llvm.getelementptr inbounds %231[%31] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %242 = llvm.load %241 {alignment = 8 : i64} : !llvm.ptr -> f64
      %243 = llvm.getelementptr inbounds %231[%32] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %244 = llvm.load %243 {alignment = 8 : i64} : !llvm.ptr -> f64
      %245 = llvm.getelementptr inbounds %231[%28] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %246 = llvm.load %245 {alignment = 8 : i64} : !llvm.ptr -> f64
      %247 = llvm.getelementptr inbounds %231[%33] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %248 = llvm.load %247 {alignment = 8 : i64} : !llvm.ptr -> f64
      %249 = llvm.getelementptr inbounds %231[%34] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %250 = llvm.load %249 {alignment = 8 : i64} : !llvm.ptr -> f64
      %251 = llvm.fadd %236, %238 : f64
      %252 = llvm.fadd %240, %242 : f64
      %253 = llvm.fadd %244, %246 : f64
      %254 = llvm.fadd %248, %250 : f64
      %255 = llvm.fadd %251, %252 : f64
      %256 = llvm.fadd %253, %254 : f64
      %257 = llvm.fadd %255, %256 : f64
      %258 = llvm.fadd %149, %257 : f64
      %259 = llvm.fadd %37, %258 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f64
      %260 = llvm.fdiv %147, %21 : f64
      %261 = llvm.fdiv %259, %21 : f64
      %262 = llvm.fadd %261, %38 : f64
      %263 = llvm.intr.sqrt(%262) : (f64) -> f64
      %264 = llvm.intr.smax(%20, %22) : (i64, i64) -> i64
      %265 = llvm.icmp "slt" %thread, %264 : i64
      llvm.cond_br %265, ^bb9(%thread : i64), ^bb10
    ^bb9(%j_2: i64):
      %266 = llvm.mul %block, %x_stride0_2 overflow<nsw> : i64
      %267 = llvm.add %266, %j_2 overflow<nsw> : i64
      %268 = llvm.getelementptr inbounds %x_2[%267] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %269 = llvm.load %268 {alignment = 8 : i64} : !llvm.ptr -> f64
      %270 = llvm.getelementptr inbounds %scale_2[%j_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %271 = llvm.load %270 {alignment = 8 : i64} : !llvm.ptr -> f64
      %272 = llvm.getelementptr inbounds %shift_2[%j_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %273 = llvm.load %272 {alignment = 8 : i64} : !llvm.ptr -> f64
      %274 = llvm.fsub %269, %260 : f64
      %275 = llvm.fdiv %274, %263 : f64
      %276 = llvm.fmul %275, %271 : f64
      %277 = llvm.fadd %276, %273 : f64
      %278 = llvm.mul %block, %out_stride0_1 overflow<nsw> : i64
      %279 = llvm.add %278, %j_2 overflow<nsw> : i64
      %280 = llvm.getelementptr inbounds %out_1[%279] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %277, %280 {alignment = 8 : i64} : f64, !llvm.ptr
      %281 = llvm.add %j_2, %23 overflow<nsw> : i64
      %282 = llvm.icmp "slt" %281, %264 : i64
      llvm.cond_br %282, ^bb9(%281 : i64), ^bb10
    ^bb10:
      llvm.return
    }
  }
}
