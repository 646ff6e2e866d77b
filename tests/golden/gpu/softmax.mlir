// ----- affine
builtin.module {
  func.func @program(%x: memref<?x?xf32> {llvm.noalias}, %out: memref<?x?xf32> {llvm.noalias}) {
    %0 = arith.constant 0 : index
    %1 = arith.constant 0xff800000 : f32
    %2 = arith.constant 0.000000e+00 : f32
    %3 = memref.dim %x, %0 : memref<?x?xf32>
    %4 = arith.constant 1 : index
    %5 = memref.dim %x, %4 : memref<?x?xf32>
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%3, %5], strides: [%5, 1] : memref<?x?xf32> to memref<?x?xf32>
    affine.parallel (%i) = (0) to (symbol(%3)) {
      %6 = affine.parallel (%j) = (0) to (symbol(%5)) reduce ("maximumf") -> (f32) {
        %7 = affine.load %x[%i, %j] : memref<?x?xf32>
        affine.yield %7 : f32
      } {mapping = "threads"}
      %8 = arith.maximumf %1, %6 fastmath<nsz> : f32
      %9 = affine.parallel (%j_1) = (0) to (symbol(%5)) reduce ("addf") -> (f32) {
        %10 = affine.load %x[%i, %j_1] : memref<?x?xf32>
        %11 = arith.subf %10, %8 : f32
        %12 = math.exp %11 : f32
        affine.store %12, %out_1[%i, %j_1] : memref<?x?xf32>
        affine.yield %12 : f32
      } {mapping = "threads"}
      %13 = arith.addf %2, %9 fastmath<reassoc,contract> : f32
      affine.parallel (%j_2) = (0) to (symbol(%5)) {
        %14 = affine.load %out_1[%i, %j_2] : memref<?x?xf32>
        %15 = arith.divf %14, %13 : f32
        affine.store %15, %out_1[%i, %j_2] : memref<?x?xf32>
      } {mapping = "threads"}
    } {mapping = "blocks"}
    func.return
  }
  func.func @program_shapes(%x: memref<?x?xf32> {llvm.noalias}) -> (index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %x, %0 : memref<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = memref.dim %x, %2 : memref<?x?xf32>
    %4 = arith.cmpi slt, %0, %3 : index
    cf.assert %4, "ValueError: zero-size array to reduction operation maximum which has no identity"
    func.return %1, %3 : index, index
  }
}
// ----- loop
builtin.module attributes {gpu.container_module} {
  func.func @program(%x: memref<?x?xf32> {llvm.noalias}, %out: memref<?x?xf32> {llvm.noalias}) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %0 = arith.constant 0 : index
    %1 = arith.constant 0xff800000 : f32
    %2 = arith.constant 0.000000e+00 : f32
    %3 = memref.dim %x, %0 : memref<?x?xf32>
    %4 = arith.constant 1 : index
    %5 = memref.dim %x, %4 : memref<?x?xf32>
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%3, %5], strides: [%5, 1] : memref<?x?xf32> to memref<?x?xf32>
    %6 = arith.constant 0 : index
    %7 = arith.maxsi %3, %6 : index
    %8 = arith.constant 1 : index
    %9 = arith.constant 256 : index
    gpu.launch_func @kernels::@program_kernel blocks in (%7, %8, %8) threads in (%9, %8, %8) args(%5 : index, %x : memref<?x?xf32>, %out_1 : memref<?x?xf32>)
    func.return
  }
  func.func @program_shapes(%x: memref<?x?xf32> {llvm.noalias}) -> (index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %x, %0 : memref<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = memref.dim %x, %2 : memref<?x?xf32>
    %4 = arith.cmpi slt, %0, %3 : index
    cf.assert %4, "ValueError: zero-size array to reduction operation maximum which has no identity"
    func.return %1, %3 : index, index
  }
  gpu.module @kernels {
    "memref.global"() <{sym_name = "shared1", sym_visibility = "private", type = memref<8xf32, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    func.func private @exp_f32(%0: f32) -> f32 {
      %1 = arith.constant 8.900000e+01 : f32
      %2 = arith.cmpf ogt, %0, %1 : f32
      %3 = arith.select %2, %1, %0 : f32
      %4 = arith.constant -1.040000e+02 : f32
      %5 = arith.cmpf olt, %3, %4 : f32
      %6 = arith.select %5, %4, %3 : f32
      %7 = arith.constant 0x4B400000 : f32
      %8 = arith.constant 1.44269502 : f32
      %9 = math.fma %6, %8, %7 : f32
      %10 = arith.subf %9, %7 : f32
      %11 = arith.constant -0.693359375 : f32
      %12 = math.fma %10, %11, %6 : f32
      %13 = arith.constant 0.000212194442 : f32
      %14 = math.fma %10, %13, %12 : f32
      %15 = arith.constant 0.000198910799 : f32
      %16 = arith.constant 0.00139337312 : f32
      %17 = math.fma %15, %14, %16 : f32
      %18 = arith.constant 0.00833331048 : f32
      %19 = math.fma %17, %14, %18 : f32
      %20 = arith.constant 0.041666463 : f32
      %21 = math.fma %19, %14, %20 : f32
      %22 = arith.constant 0.166666672 : f32
      %23 = math.fma %21, %14, %22 : f32
      %24 = arith.constant 5.000000e-01 : f32
      %25 = math.fma %23, %14, %24 : f32
      %26 = arith.constant 1.000000e+00 : f32
      %27 = math.fma %25, %14, %26 : f32
      %28 = math.fma %27, %14, %26 : f32
      %29 = arith.bitcast %9 : f32 to i32
      %30 = arith.bitcast %7 : f32 to i32
      %31 = arith.subi %29, %30 : i32
      %32 = arith.constant 1 : i32
      %33 = arith.shrsi %31, %32 : i32
      %34 = arith.constant 127 : i32
      %35 = arith.addi %33, %34 : i32
      %36 = arith.constant 23 : i32
      %37 = arith.shli %35, %36 : i32
      %38 = arith.bitcast %37 : i32 to f32
      %39 = arith.mulf %28, %38 : f32
      %40 = arith.subi %31, %33 : i32
      %41 = arith.addi %40, %34 : i32
      %42 = arith.shli %41, %36 : i32
      %43 = arith.bitcast %42 : i32 to f32
      %44 = arith.mulf %39, %43 : f32
      func.return %44 : f32
    }
    "memref.global"() <{sym_name = "shared0", sym_visibility = "private", type = memref<8xf32, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    gpu.func @program_kernel(%0: index, %x: memref<?x?xf32> {llvm.noalias}, %out: memref<?x?xf32> {llvm.noalias}) kernel attributes {gpu.known_block_size = array<i32: 256, 1, 1>} {
      %block = gpu.block_id x
      %thread = gpu.thread_id x
      %1 = arith.constant 0xff800000 : f32
      %2 = arith.constant 0.000000e+00 : f32
      %3 = arith.constant 0xff800000 : f32
      %4 = arith.constant 0xff800000 : f32
      %5 = arith.constant 0 : index
      %6 = arith.maxsi %0, %5 : index
      %7 = arith.constant 256 : index
      %8 = scf.for %j = %thread to %6 step %7 iter_args(%9 = %4) -> (f32) {
        %10 = memref.load %x[%block, %j] : memref<?x?xf32>
        %11 = arith.maximumf %9, %10 : f32
        scf.yield %11 : f32
      }
      %12 = arith.constant 32 : i32
      %13 = arith.constant 16 : i32
      %14, %15 = gpu.shuffle xor %8, %13, %12 : f32
      %16 = arith.maximumf %8, %14 : f32
      %17 = arith.constant 8 : i32
      %18, %19 = gpu.shuffle xor %16, %17, %12 : f32
      %20 = arith.maximumf %16, %18 : f32
      %21 = arith.constant 4 : i32
      %22, %23 = gpu.shuffle xor %20, %21, %12 : f32
      %24 = arith.maximumf %20, %22 : f32
      %25 = arith.constant 2 : i32
      %26, %27 = gpu.shuffle xor %24, %25, %12 : f32
      %28 = arith.maximumf %24, %26 : f32
      %29 = arith.constant 1 : i32
      %30, %31 = gpu.shuffle xor %28, %29, %12 : f32
      %32 = arith.maximumf %28, %30 : f32
      %33 = memref.get_global @shared0 : memref<8xf32, #gpu.address_space<workgroup>>
      %34 = arith.constant 31 : index
      %35 = arith.andi %thread, %34 : index
      %36 = arith.constant 5 : index
      %37 = arith.shrui %thread, %36 : index
      %38 = arith.constant 0 : index
      %39 = arith.cmpi eq, %35, %38 : index
      scf.if %39 {
        memref.store %32, %33[%37] : memref<8xf32, #gpu.address_space<workgroup>>
      }
      gpu.barrier
      %40 = arith.constant 0 : index
      %41 = memref.load %33[%40] : memref<8xf32, #gpu.address_space<workgroup>>
      %42 = arith.constant 1 : index
      %43 = memref.load %33[%42] : memref<8xf32, #gpu.address_space<workgroup>>
      %44 = arith.constant 2 : index
      %45 = memref.load %33[%44] : memref<8xf32, #gpu.address_space<workgroup>>
      %46 = arith.constant 3 : index
      %47 = memref.load %33[%46] : memref<8xf32, #gpu.address_space<workgroup>>
      %48 = arith.constant 4 : index
      %49 = memref.load %33[%48] : memref<8xf32, #gpu.address_space<workgroup>>
      %50 = arith.constant 5 : index
      %51 = memref.load %33[%50] : memref<8xf32, #gpu.address_space<workgroup>>
      %52 = arith.constant 6 : index
      %53 = memref.load %33[%52] : memref<8xf32, #gpu.address_space<workgroup>>
      %54 = arith.constant 7 : index
      %55 = memref.load %33[%54] : memref<8xf32, #gpu.address_space<workgroup>>
      %56 = arith.maximumf %41, %43 : f32
      %57 = arith.maximumf %45, %47 : f32
      %58 = arith.maximumf %49, %51 : f32
      %59 = arith.maximumf %53, %55 : f32
      %60 = arith.maximumf %56, %57 : f32
      %61 = arith.maximumf %58, %59 : f32
      %62 = arith.maximumf %60, %61 : f32
      %63 = arith.maximumf %3, %62 : f32
      %64 = arith.maximumf %1, %63 fastmath<nsz> : f32
      %65 = arith.constant -0.000000e+00 : f32
      %66 = arith.constant -0.000000e+00 : f32
      %67 = arith.constant 0 : index
      %68 = arith.maxsi %0, %67 : index
      %69 = arith.constant 256 : index
      %70 = scf.for %j_1 = %thread to %68 step %69 iter_args(%71 = %66) -> (f32) {
        %72 = memref.load %x[%block, %j_1] : memref<?x?xf32>
        %73 = arith.subf %72, %64 : f32
        %74 = func.call @exp_f32(%73) : (f32) -> f32
        memref.store %74, %out[%block, %j_1] : memref<?x?xf32>
        %75 = arith.addf %71, %74 : f32
        scf.yield %75 : f32
      }
      %76 = arith.constant 32 : i32
      %77 = arith.constant 16 : i32
      %78, %79 = gpu.shuffle xor %70, %77, %76 : f32
      %80 = arith.addf %70, %78 : f32
      %81 = arith.constant 8 : i32
      %82, %83 = gpu.shuffle xor %80, %81, %76 : f32
      %84 = arith.addf %80, %82 : f32
      %85 = arith.constant 4 : i32
      %86, %87 = gpu.shuffle xor %84, %85, %76 : f32
      %88 = arith.addf %84, %86 : f32
      %89 = arith.constant 2 : i32
      %90, %91 = gpu.shuffle xor %88, %89, %76 : f32
      %92 = arith.addf %88, %90 : f32
      %93 = arith.constant 1 : i32
      %94, %95 = gpu.shuffle xor %92, %93, %76 : f32
      %96 = arith.addf %92, %94 : f32
      %97 = memref.get_global @shared1 : memref<8xf32, #gpu.address_space<workgroup>>
      %98 = arith.constant 31 : index
      %99 = arith.andi %thread, %98 : index
      %100 = arith.constant 5 : index
      %101 = arith.shrui %thread, %100 : index
      %102 = arith.constant 0 : index
      %103 = arith.cmpi eq, %99, %102 : index
      scf.if %103 {
        memref.store %96, %97[%101] : memref<8xf32, #gpu.address_space<workgroup>>
      }
      gpu.barrier
      %104 = arith.constant 0 : index
      %105 = memref.load %97[%104] : memref<8xf32, #gpu.address_space<workgroup>>
      %106 = arith.constant 1 : index
      %107 = memref.load %97[%106] : memref<8xf32, #gpu.address_space<workgroup>>
      %108 = arith.constant 2 : index
      %109 = memref.load %97[%108] : memref<8xf32, #gpu.address_space<workgroup>>
      %110 = arith.constant 3 : index
      %111 = memref.load %97[%110] : memref<8xf32, #gpu.address_space<workgroup>>
      %112 = arith.constant 4 : index
      %113 = memref.load %97[%112] : memref<8xf32, #gpu.address_space<workgroup>>
      %114 = arith.constant 5 : index
      %115 = memref.load %97[%114] : memref<8xf32, #gpu.address_space<workgroup>>
      %116 = arith.constant 6 : index
      %117 = memref.load %97[%116] : memref<8xf32, #gpu.address_space<workgroup>>
      %118 = arith.constant 7 : index
      %119 = memref.load %97[%118] : memref<8xf32, #gpu.address_space<workgroup>>
      %120 = arith.addf %105, %107 : f32
      %121 = arith.addf %109, %111 : f32
      %122 = arith.addf %113, %115 : f32
      %123 = arith.addf %117, %119 : f32
      %124 = arith.addf %120, %121 : f32
      %125 = arith.addf %122, %123 : f32
      %126 = arith.addf %124, %125 : f32
      %127 = arith.addf %65, %126 : f32
      %128 = arith.addf %2, %127 fastmath<reassoc,contract> : f32
      %129 = arith.constant 0 : index
      %130 = arith.maxsi %0, %129 : index
      %131 = arith.constant 256 : index
      scf.for %j_2 = %thread to %130 step %131 {
        %132 = memref.load %out[%block, %j_2] : memref<?x?xf32>
        %133 = arith.divf %132, %128 : f32
        memref.store %133, %out[%block, %j_2] : memref<?x?xf32>
      }
      gpu.return
    }
  }
}
// ----- llvm
builtin.module attributes {gpu.container_module, stepwell.asserts = ["tests/corpus/softmax.py:7: ValueError: zero-size array to reduction operation maximum which has no identity"]} {
  llvm.func @program_kernel.launch(i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> i32
  llvm.func @program(%x: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %x_size0: i64, %x_stride0: i64, %out: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out_size0: i64, %out_stride0: i64) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(0) : i64
    %1 = llvm.mlir.constant(1) : i64
    %2 = llvm.mlir.constant(256) : i64
    %3 = llvm.mlir.constant(0 : i32) : i32
    %4 = llvm.mlir.constant(0xff800000 : f32) : f32
    %5 = llvm.mlir.constant(0.000000e+00 : f32) : f32
    %6 = llvm.intr.smax(%x_size0, %0) : (i64, i64) -> i64
    %7 = llvm.call @program_kernel.launch(%6, %1, %1, %2, %1, %1, %x_stride0, %x, %x_size0, %x_stride0, %out, %x_size0, %x_stride0) : (i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> i32
    %8 = llvm.icmp "eq" %7, %3 : i32
    llvm.cond_br %8, ^bb1, ^bb2(%7 : i32)
  ^bb1:
    llvm.return %3 : i32
  ^bb2(%9: i32):
    llvm.return %9 : i32
  }
  llvm.func @program_shapes(%x_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %x_size0_1: i64, %x_stride0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %10 = llvm.mlir.constant(0) : i64
    %11 = llvm.mlir.constant(1) : i64
    %12 = llvm.mlir.constant(1 : i32) : i32
    %13 = llvm.mlir.constant(0 : i32) : i32
    %14 = llvm.icmp "slt" %10, %x_stride0_1 : i64
    llvm.cond_br %14, ^bb1, ^bb2(%12 : i32)
  ^bb1:
    llvm.store %x_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %15 = llvm.getelementptr inbounds %extents[%11] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_1, %15 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %13 : i32
  ^bb2(%16: i32):
    llvm.return %16 : i32
  }
  gpu.module @kernels {
    llvm.mlir.global internal @shared1() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<8 x f32>
    llvm.func internal @exp_f32(%17: f32) -> f32 attributes {no_unwind, always_inline} {
      %18 = llvm.mlir.constant(8.900000e+01 : f32) : f32
      %19 = llvm.fcmp "ogt" %17, %18 : f32
      %20 = llvm.select %19, %18, %17 : i1, f32
      %21 = llvm.mlir.constant(-1.040000e+02 : f32) : f32
      %22 = llvm.fcmp "olt" %20, %21 : f32
      %23 = llvm.select %22, %21, %20 : i1, f32
      %24 = llvm.mlir.constant(0x4B400000 : f32) : f32
      %25 = llvm.mlir.constant(1.44269502 : f32) : f32
      %26 = llvm.intr.fma(%23, %25, %24) : (f32, f32, f32) -> f32
      %27 = llvm.fsub %26, %24 : f32
      %28 = llvm.mlir.constant(-0.693359375 : f32) : f32
      %29 = llvm.intr.fma(%27, %28, %23) : (f32, f32, f32) -> f32
      %30 = llvm.mlir.constant(0.000212194442 : f32) : f32
      %31 = llvm.intr.fma(%27, %30, %29) : (f32, f32, f32) -> f32
      %32 = llvm.mlir.constant(0.000198910799 : f32) : f32
      %33 = llvm.mlir.constant(0.00139337312 : f32) : f32
      %34 = llvm.intr.fma(%32, %31, %33) : (f32, f32, f32) -> f32
      %35 = llvm.mlir.constant(0.00833331048 : f32) : f32
      %36 = llvm.intr.fma(%34, %31, %35) : (f32, f32, f32) -> f32
      %37 = llvm.mlir.constant(0.041666463 : f32) : f32
      %38 = llvm.intr.fma(%36, %31, %37) : (f32, f32, f32) -> f32
      %39 = llvm.mlir.constant(0.166666672 : f32) : f32
      %40 = llvm.intr.fma(%38, %31, %39) : (f32, f32, f32) -> f32
      %41 = llvm.mlir.constant(5.000000e-01 : f32) : f32
      %42 = llvm.intr.fma(%40, %31, %41) : (f32, f32, f32) -> f32
      %43 = llvm.mlir.constant(1.000000e+00 : f32) : f32
      %44 = llvm.intr.fma(%42, %31, %43) : (f32, f32, f32) -> f32
      %45 = llvm.intr.fma(%44, %31, %43) : (f32, f32, f32) -> f32
      %46 = llvm.bitcast %26 : f32 to i32
      %47 = llvm.bitcast %24 : f32 to i32
      %48 = llvm.sub %46, %47 : i32
      %49 = llvm.mlir.constant(1 : i32) : i32
      %50 = llvm.ashr %48, %49 : i32
      %51 = llvm.mlir.constant(127 : i32) : i32
      %52 = llvm.add %50, %51 : i32
      %53 = llvm.mlir.constant(23 : i32) : i32
      %54 = llvm.shl %52, %53 : i32
      %55 = llvm.bitcast %54 : i32 to f32
      %56 = llvm.fmul %45, %55 : f32
      %57 = llvm.sub %48, %50 : i32
      %58 = llvm.add %57, %51 : i32
      %59 = llvm.shl %58, %53 : i32
      %60 = llvm.bitcast %59 : i32 to f32
      %61 = llvm.fmul %56, %60 : f32
      llvm.return %61 : f32
    }
    llvm.mlir.global internal @shared0() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<8 x f32>
    llvm.func @program_kernel(%62: i64, %x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %x_size0_2: i64, %x_stride0_2: i64, %out_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out_size0_1: i64, %out_stride0_1: i64, %status: !llvm.ptr) attributes {nvvm.kernel, no_unwind, nvvm.maxntid = array<i32: 256, 1, 1>} {
      %63 = llvm.mlir.constant(0) : i64
      %64 = llvm.mlir.constant(256) : i64
      %65 = llvm.mlir.constant(-1 : i32) : i32
      %66 = llvm.mlir.constant(31 : i32) : i32
      %67 = llvm.mlir.constant(31) : i64
      %68 = llvm.mlir.constant(5) : i64
      %69 = llvm.mlir.constant(1) : i64
      %70 = llvm.mlir.constant(2) : i64
      %71 = llvm.mlir.constant(3) : i64
      %72 = llvm.mlir.constant(4) : i64
      %73 = llvm.mlir.constant(6) : i64
      %74 = llvm.mlir.constant(7) : i64
      %75 = nvvm.read.ptx.sreg.ctaid.x : i32
      %block = llvm.zext nneg %75 : i32 to i64
      %76 = nvvm.read.ptx.sreg.tid.x : i32
      %thread = llvm.zext nneg %76 : i32 to i64
      %77 = llvm.mlir.constant(0xff800000 : f32) : f32
      %78 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      %79 = llvm.mlir.constant(0xff800000 : f32) : f32
      %80 = llvm.mlir.constant(0xff800000 : f32) : f32
      %81 = llvm.intr.smax(%62, %63) : (i64, i64) -> i64
      %82 = llvm.icmp "slt" %thread, %81 : i64
      llvm.cond_br %82, ^bb1(%thread, %80 : i64, f32), ^bb2(%80 : f32)
    ^bb1(%j: i64, %83: f32):
      %84 = llvm.mul %block, %x_stride0_2 overflow<nsw> : i64
      %85 = llvm.add %84, %j overflow<nsw> : i64
      %86 = llvm.getelementptr inbounds %x_2[%85] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %87 = llvm.load %86 {alignment = 4 : i64} : !llvm.ptr -> f32
      %88 = llvm.intr.maximum(%83, %87) : (f32, f32) -> f32
      %89 = llvm.add %j, %64 overflow<nsw> : i64
      %90 = llvm.icmp "slt" %89, %81 : i64
      llvm.cond_br %90, ^bb1(%89, %88 : i64, f32), ^bb2(%88 : f32)
    ^bb2(%91: f32):
      %92 = llvm.mlir.constant(32 : i32) : i32
      %93 = llvm.mlir.constant(16 : i32) : i32
      %94 = nvvm.shfl.sync bfly %65, %91, %93, %66 : f32 -> f32
      %95 = llvm.intr.maximum(%91, %94) : (f32, f32) -> f32
      %96 = llvm.mlir.constant(8 : i32) : i32
      %97 = nvvm.shfl.sync bfly %65, %95, %96, %66 : f32 -> f32
      %98 = llvm.intr.maximum(%95, %97) : (f32, f32) -> f32
      %99 = llvm.mlir.constant(4 : i32) : i32
      %100 = nvvm.shfl.sync bfly %65, %98, %99, %66 : f32 -> f32
      %101 = llvm.intr.maximum(%98, %100) : (f32, f32) -> f32
      %102 = llvm.mlir.constant(2 : i32) : i32
      %103 = nvvm.shfl.sync bfly %65, %101, %102, %66 : f32 -> f32
      %104 = llvm.intr.maximum(%101, %103) : (f32, f32) -> f32
      %105 = llvm.mlir.constant(1 : i32) : i32
      %106 = nvvm.shfl.sync bfly %65, %104, %105, %66 : f32 -> f32
      %107 = llvm.intr.maximum(%104, %106) : (f32, f32) -> f32
      %108 = llvm.mlir.addressof @shared0 : !llvm.ptr<3>
      %109 = llvm.addrspacecast %108 : !llvm.ptr<3> to !llvm.ptr
      %110 = llvm.and %thread, %67 : i64
      %111 = llvm.lshr %thread, %68 : i64
      %112 = llvm.icmp "eq" %110, %63 : i64
      llvm.cond_br %112, ^bb3, ^bb4
    ^bb3:
      %113 = llvm.getelementptr inbounds %109[%111] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %107, %113 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb4
    ^bb4:
      nvvm.barrier0
      %114 = llvm.load %109 {alignment = 4 : i64} : !llvm.ptr -> f32
      %115 = llvm.getelementptr inbounds %109[%69] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %116 = llvm.load %115 {alignment = 4 : i64} : !llvm.ptr -> f32
      %117 = llvm.getelementptr inbounds %109[%70] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %118 = llvm.load %117 {alignment = 4 : i64} : !llvm.ptr -> f32
      %119 = llvm.getelementptr inbounds %109[%71] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %120 = llvm.load %119 {alignment = 4 : i64} : !llvm.ptr -> f32
      %121 = llvm.getelementptr inbounds %109[%72] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %122 = llvm.load %121 {alignment = 4 : i64} : !llvm.ptr -> f32
      %123 = llvm.getelementptr inbounds %109[%68] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %124 = llvm.load %123 {alignment = 4 : i64} : !llvm.ptr -> f32
      %125 = llvm.getelementptr inbounds %109[%73] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %126 = llvm.load %125 {alignment = 4 : i64} : !llvm.ptr -> f32
      %127 = llvm.getelementptr inbounds %109[%74] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %128 = llvm.load %127 {alignment = 4 : i64} : !llvm.ptr -> f32
      %129 = llvm.intr.maximum(%114, %116) : (f32, f32) -> f32
      %130 = llvm.intr.maximum(%118, %120) : (f32, f32) -> f32
      %131 = llvm.intr.maximum(%122, %124) : (f32, f32) -> f32
      %132 = llvm.intr.maximum(%126, %128) : (f32, f32) -> f32
      %133 = llvm.intr.maximum(%129, %130) : (f32, f32) -> f32
      %134 = llvm.intr.maximum(%131, %132) : (f32, f32) -> f32
      %135 = llvm.intr.maximum(%133, %134) : (f32, f32) -> f32
      %136 = llvm.intr.maximum(%79, %135) : (f32, f32) -> f32
      %137 = llvm.intr.maximum(%77, %136) {fastmathFlags = #llvm.fastmath<nsz>} : (f32, f32) -> f32
      %138 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
      %139 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
      %140 = llvm.intr.smax(%62, %63) : (i64, i64) -> i64
      %141 = llvm.icmp "slt" %thread, %140 : i64
      llvm.cond_br %141, ^bb5(%thread, %139 : i64, f32), ^bb6(%139 : f32)
    ^bb5(%j_1: i64, %142: f32):
      %143 = llvm.mul %block, %x_stride0_2 overflow<nsw> : i64
      %144 = llvm.add %143, %j_1 overflow<nsw> : i64
      %145 = llvm.getelementptr inbounds %x_2[%144] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %146 = llvm.load %145 {alignment = 4 : i64} : !llvm.ptr -> f32
      %147 = llvm.fsub %146, %137 : f32
      %148 = llvm.call @exp_f32(%147) : (f32) -> f32
      %149 = llvm.mul %block, %out_stride0_1 overflow<nsw> : i64
      %150 = llvm.add %149, %j_1 overflow<nsw> : i64
      %151 = llvm.getelementptr inbounds %out_1[%150] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %148, %151 {alignment = 4 : i64} : f32, !llvm.ptr
      %152 = llvm.fadd %142, %148 : f32
      %153 = llvm.add %j_1, %64 overflow<nsw> : i64
      %154 = llvm.icmp "slt" %153, %140 : i64
      llvm.cond_br %154, ^bb5(%153, %152 : i64, f32), ^bb6(%152 : f32)
    ^bb6(%155: f32):
      %156 = llvm.mlir.constant(32 : i32) : i32
      %157 = llvm.mlir.constant(16 : i32) : i32
      %158 = nvvm.shfl.sync bfly %65, %155, %157, %66 : f32 -> f32
      %159 = llvm.fadd %155, %158 : f32
      %160 = llvm.mlir.constant(8 : i32) : i32
      %161 = nvvm.shfl.sync bfly %65, %159, %160, %66 : f32 -> f32
      %162 = llvm.fadd %159, %161 : f32
      %163 = llvm.mlir.constant(4 : i32) : i32
      %164 = nvvm.shfl.sync bfly %65, %162, %163, %66 : f32 -> f32
      %165 = llvm.fadd %162, %164 : f32
      %166 = llvm.mlir.constant(2 : i32) : i32
      %167 = nvvm.shfl.sync bfly %65, %165, %166, %66 : f32 -> f32
      %168 = llvm.fadd %165, %167 : f32
      %169 = llvm.mlir.constant(1 : i32) : i32
      %170 = nvvm.shfl.sync bfly %65, %168, %169, %66 : f32 -> f32
      %171 = llvm.fadd %168, %170 : f32
      %172 = llvm.mlir.addressof @shared1 : !llvm.ptr<3>
      %173 = llvm.addrspacecast %172 : !llvm.ptr<3> to !llvm.ptr
      %174 = llvm.and %thread, %67 : i64
      %175 = llvm.lshr %thread, %68 : i64
      %176 = llvm.icmp "eq" %174, %63 : i64
      llvm.cond_br %176, ^bb7, ^bb8
    ^bb7:
      %177 = llvm.getelementptr inbounds %173[%175] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %171, %177 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb8
    ^bb8:
      nvvm.barrier0
      %178 = llvm.load %173 {alignment = 4 : i64} : !llvm.ptr -> f32
      %179 = llvm.getelementptr inbounds %173[%69] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %180 = llvm.load %179 {alignment = 4 : i64} : !llvm.ptr -> f32
      %181 = llvm.getelementptr inbounds %173[%70] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %182 = llvm.load %181 {alignment = 4 : i64} : !llvm.ptr -> f32
      %183 = llvm.getelementptr inbounds %173[%71] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %184 = llvm.load %183 {alignment = 4 : i64} : !llvm.ptr -> f32
      %185 = llvm.getelementptr inbounds %173[%72] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %186 = llvm.load %185 {alignment = 4 : i64} : !llvm.ptr -> f32
      %187 = llvm.getelementptr inbounds %173[%68] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %188 = llvm.load %187 {alignment = 4 : i64} : !llvm.ptr -> f32
      %189 = llvm.getelementptr inbounds %173[%73] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %190 = llvm.load %189 {alignment = 4 : i64} : !llvm.ptr -> f32
      %191 = llvm.getelementptr inbounds %173[%74] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %192 = llvm.load %191 {alignment = 4 : i64} : !llvm.ptr -> f32
      %193 = llvm.fadd %178, %180 : f32
      %194 = llvm.fadd %182, %184 : f32
      %195 = llvm.fadd %186, %188 : f32
      %196 = llvm.fadd %190, %192 : f32
      %197 = llvm.fadd %193, %194 : f32
      %198 = llvm.fadd %195, %196 : f32
      %199 = llvm.fadd %197, %198 : f32
      %200 = llvm.fadd %138, %199 : f32
      %201 = llvm.fadd %78, %200 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %202 = llvm.intr.smax(%62, %63) : (i64, i64) -> i64
      %203 = llvm.icmp "slt" %thread, %202 : i64
      llvm.cond_br %203, ^bb9(%thread : i64), ^bb10
    ^bb9(%j_2: i64):
      %204 = llvm.mul %block, %out_stride0_1 overflow<nsw> : i64
      %205 = llvm.add %204, %j_2 overflow<nsw> : i64
      %206 = llvm.getelementptr inbounds %out_1[%205] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %207 = llvm.load %206 {alignment = 4 : i64} : !llvm.ptr -> f32
      %208 = llvm.fdiv %207, %201 : f32
      llvm.store %208, %206 {alignment = 4 : i64} : f32, !llvm.ptr
      %209 = llvm.add %j_2, %64 overflow<nsw> : i64
      %210 = llvm.icmp "slt" %209, %202 : i64
      llvm.cond_br %210, ^bb9(%209 : i64), ^bb10
    ^bb10:
      llvm.return
    }
  }
}
