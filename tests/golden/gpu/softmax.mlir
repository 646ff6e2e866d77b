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
    affine.if affine_set<()[s0, s1] : (((s0 * -1) + 1024) >= 0, ((s1 + 128) + (s0 * -1)) >= 0)>()[%5, %3] {
      affine.parallel (%i) = (0) to (symbol(%3)) {
        %6 = memref.alloc() {alignment = 64 : i64} : memref<1024xf32>
        %7 = affine.parallel (%j) = (0) to (symbol(%5)) reduce ("maximumf") -> (f32) {
          %8 = affine.load %x[%i, %j] : memref<?x?xf32>
          affine.store %8, %6[%j] : memref<1024xf32>
          affine.yield %8 : f32
        } {mapping = "threads"}
        %9 = arith.maximumf %1, %7 fastmath<nsz> : f32
        %10 = affine.parallel (%j_1) = (0) to (symbol(%5)) reduce ("addf") -> (f32) {
          %11 = affine.load %6[%j_1] : memref<1024xf32>
          %12 = arith.subf %11, %9 : f32
          %13 = math.exp %12 : f32
          affine.store %13, %6[%j_1] : memref<1024xf32>
          affine.yield %13 : f32
        } {mapping = "threads"}
        %14 = arith.addf %2, %10 fastmath<reassoc,contract> : f32
        affine.parallel (%j_2) = (0) to (symbol(%5)) {
          %15 = affine.load %6[%j_2] : memref<1024xf32>
          %16 = arith.divf %15, %14 : f32
          affine.store %16, %out_1[%i, %j_2] : memref<?x?xf32>
        } {mapping = "threads"}
        memref.dealloc %6 : memref<1024xf32>
      } {mapping = "warps", block_size = 128 : i64, longest_row = 1024 : i64}
    } else {
      affine.if affine_set<()[s0] : (((s0 * -1) + 8192) >= 0)>()[%5] {
        affine.parallel (%i_1) = (0) to (symbol(%3)) {
          %17 = memref.alloc() {alignment = 64 : i64} : memref<8192xf32>
          %18 = affine.parallel (%j_3) = (0) to (symbol(%5)) reduce ("maximumf") -> (f32) {
            %19 = affine.load %x[%i_1, %j_3] : memref<?x?xf32>
            affine.store %19, %17[%j_3] : memref<8192xf32>
            affine.yield %19 : f32
          } {mapping = "threads"}
          %20 = arith.maximumf %1, %18 fastmath<nsz> : f32
          %21 = affine.parallel (%j_4) = (0) to (symbol(%5)) reduce ("addf") -> (f32) {
            %22 = affine.load %17[%j_4] : memref<8192xf32>
            %23 = arith.subf %22, %20 : f32
            %24 = math.exp %23 : f32
            affine.store %24, %17[%j_4] : memref<8192xf32>
            affine.yield %24 : f32
          } {mapping = "threads"}
          %25 = arith.addf %2, %21 fastmath<reassoc,contract> : f32
          affine.parallel (%j_5) = (0) to (symbol(%5)) {
            %26 = affine.load %17[%j_5] : memref<8192xf32>
            %27 = arith.divf %26, %25 : f32
            affine.store %27, %out_1[%i_1, %j_5] : memref<?x?xf32>
          } {mapping = "threads"}
          memref.dealloc %17 : memref<8192xf32>
        } {mapping = "blocks", block_size = 256 : i64}
      } else {
        affine.if affine_set<()[s0] : (((s0 * -1) + 12032) >= 0)>()[%5] {
          affine.parallel (%i_2) = (0) to (symbol(%3)) {
            %28 = memref.alloc() {alignment = 64 : i64} : memref<12032xf32>
            %29 = affine.parallel (%j_6) = (0) to (symbol(%5)) reduce ("maximumf") -> (f32) {
              %30 = affine.load %x[%i_2, %j_6] : memref<?x?xf32>
              affine.store %30, %28[%j_6] : memref<12032xf32>
              affine.yield %30 : f32
            } {mapping = "threads"}
            %31 = arith.maximumf %1, %29 fastmath<nsz> : f32
            %32 = affine.parallel (%j_7) = (0) to (symbol(%5)) reduce ("addf") -> (f32) {
              %33 = affine.load %28[%j_7] : memref<12032xf32>
              %34 = arith.subf %33, %31 : f32
              %35 = math.exp %34 : f32
              affine.store %35, %28[%j_7] : memref<12032xf32>
              affine.yield %35 : f32
            } {mapping = "threads"}
            %36 = arith.addf %2, %32 fastmath<reassoc,contract> : f32
            affine.parallel (%j_8) = (0) to (symbol(%5)) {
              %37 = affine.load %28[%j_8] : memref<12032xf32>
              %38 = arith.divf %37, %36 : f32
              affine.store %38, %out_1[%i_2, %j_8] : memref<?x?xf32>
            } {mapping = "threads"}
            memref.dealloc %28 : memref<12032xf32>
          } {mapping = "blocks", block_size = 1024 : i64}
        } else {
          affine.parallel (%i_3) = (0) to (symbol(%3)) {
            %39 = affine.parallel (%j_9) = (0) to (symbol(%5)) reduce ("maximumf") -> (f32) {
              %40 = affine.load %x[%i_3, %j_9] : memref<?x?xf32>
              affine.yield %40 : f32
            } {mapping = "threads"}
            %41 = arith.maximumf %1, %39 fastmath<nsz> : f32
            %42 = affine.parallel (%j_10) = (0) to (symbol(%5)) reduce ("addf") -> (f32) {
              %43 = affine.load %x[%i_3, %j_10] : memref<?x?xf32>
              %44 = arith.subf %43, %41 : f32
              %45 = math.exp %44 : f32
              affine.store %45, %out_1[%i_3, %j_10] : memref<?x?xf32>
              affine.yield %45 : f32
            } {mapping = "threads"}
            %46 = arith.addf %2, %42 fastmath<reassoc,contract> : f32
            affine.parallel (%j_11) = (0) to (symbol(%5)) {
              %47 = affine.load %out_1[%i_3, %j_11] : memref<?x?xf32>
              %48 = arith.divf %47, %46 : f32
              affine.store %48, %out_1[%i_3, %j_11] : memref<?x?xf32>
            } {mapping = "threads"}
          } {mapping = "blocks", block_size = 256 : i64}
        }
      }
    }
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
    %c1024 = arith.constant 1024 : index
    %c0 = arith.constant 0 : index
    %c128 = arith.constant 128 : index
    %c1 = arith.constant 1 : index
    %c8192 = arith.constant 8192 : index
    %c12032 = arith.constant 12032 : index
    %0 = arith.constant 0 : index
    %1 = arith.constant 0xff800000 : f32
    %2 = arith.constant 0.000000e+00 : f32
    %3 = memref.dim %x, %0 : memref<?x?xf32>
    %4 = arith.constant 1 : index
    %5 = memref.dim %x, %4 : memref<?x?xf32>
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%3, %5], strides: [%5, 1] : memref<?x?xf32> to memref<?x?xf32>
    %6 = arith.subi %c1024, %5 overflow<nsw> : index
    %7 = arith.cmpi sge, %6, %c0 : index
    %8 = arith.addi %3, %c128 overflow<nsw> : index
    %9 = arith.subi %8, %5 overflow<nsw> : index
    %10 = arith.cmpi sge, %9, %c0 : index
    %11 = arith.andi %7, %10 : i1
    scf.if %11 {
      %12 = arith.constant 0 : index
      %13 = arith.maxsi %3, %12 : index
      %14 = arith.constant 4 : index
      %15 = arith.ceildivsi %13, %14 : index
      %16 = arith.constant 1 : index
      %17 = arith.constant 128 : index
      gpu.launch_func @kernels::@program_kernel blocks in (%15, %16, %16) threads in (%17, %16, %16) args(%13 : index, %5 : index, %x : memref<?x?xf32>, %out_1 : memref<?x?xf32>)
    } else {
      %18 = arith.subi %c8192, %5 overflow<nsw> : index
      %19 = arith.cmpi sge, %18, %c0 : index
      scf.if %19 {
        %20 = arith.constant 0 : index
        %21 = arith.maxsi %3, %20 : index
        %22 = arith.constant 1 : index
        %23 = arith.constant 256 : index
        gpu.launch_func @kernels::@program_kernel_1 blocks in (%21, %22, %22) threads in (%23, %22, %22) args(%5 : index, %x : memref<?x?xf32>, %out_1 : memref<?x?xf32>)
      } else {
        %24 = arith.subi %c12032, %5 overflow<nsw> : index
        %25 = arith.cmpi sge, %24, %c0 : index
        scf.if %25 {
          %26 = arith.constant 0 : index
          %27 = arith.maxsi %3, %26 : index
          %28 = arith.constant 1 : index
          %29 = arith.constant 1024 : index
          gpu.launch_func @kernels::@program_kernel_2 blocks in (%27, %28, %28) threads in (%29, %28, %28) args(%5 : index, %x : memref<?x?xf32>, %out_1 : memref<?x?xf32>)
        } else {
          %30 = arith.constant 0 : index
          %31 = arith.maxsi %3, %30 : index
          %32 = arith.constant 1 : index
          %33 = arith.constant 256 : index
          gpu.launch_func @kernels::@program_kernel_3 blocks in (%31, %32, %32) threads in (%33, %32, %32) args(%5 : index, %x : memref<?x?xf32>, %out_1 : memref<?x?xf32>)
        }
      }
    }
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
    "memref.global"() <{sym_name = "shared0", sym_visibility = "private", type = memref<4x1024xf32, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    "memref.global"() <{sym_name = "shared3", sym_visibility = "private", type = memref<8xf32, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    "memref.global"() <{sym_name = "shared2", sym_visibility = "private", type = memref<8xf32, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    "memref.global"() <{sym_name = "shared1", sym_visibility = "private", type = memref<8192xf32, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    "memref.global"() <{sym_name = "shared6", sym_visibility = "private", type = memref<32xf32, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    "memref.global"() <{sym_name = "shared5", sym_visibility = "private", type = memref<32xf32, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    "memref.global"() <{sym_name = "shared4", sym_visibility = "private", type = memref<12032xf32, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    "memref.global"() <{sym_name = "shared8", sym_visibility = "private", type = memref<8xf32, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
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
    "memref.global"() <{sym_name = "shared7", sym_visibility = "private", type = memref<8xf32, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    gpu.func @program_kernel(%0: index, %1: index, %x: memref<?x?xf32> {llvm.noalias}, %out: memref<?x?xf32> {llvm.noalias}) kernel attributes {gpu.known_block_size = array<i32: 128, 1, 1>} {
      %block = gpu.block_id x
      %thread = gpu.thread_id x
      %2 = arith.constant 0xff800000 : f32
      %3 = arith.constant 0.000000e+00 : f32
      %4 = arith.constant 31 : index
      %lane = arith.andi %thread, %4 : index
      %5 = arith.constant 32 : index
      %warp = arith.divui %thread, %5 : index
      %6 = arith.constant 4 : index
      %7 = arith.muli %block, %6 : index
      %i = arith.addi %7, %warp : index
      %8 = arith.cmpi ult, %i, %0 : index
      scf.if %8 {
        %9 = memref.get_global @shared0 : memref<4x1024xf32, #gpu.address_space<workgroup>>
        %10 = "memref.memory_space_cast"(%9) : (memref<4x1024xf32, #gpu.address_space<workgroup>>) -> memref<4x1024xf32>
        %11 = arith.constant 0xff800000 : f32
        %12 = arith.constant 0xff800000 : f32
        %13 = arith.constant 0 : index
        %14 = arith.maxsi %1, %13 : index
        %15 = arith.constant 4 : index
        %16 = arith.ceildivsi %14, %15 : index
        %17 = arith.constant 32 : index
        %18 = scf.for %19 = %lane to %16 step %17 iter_args(%20 = %12) -> (f32) {
          %21 = arith.constant 4 : index
          %22 = arith.muli %19, %21 : index
          %23 = arith.constant 4 : index
          %24 = arith.addi %22, %23 : index
          %25 = arith.cmpi ule, %24, %14 : index
          %26 = arith.constant 1 : index
          %27 = memref.dim %x, %26 : memref<?x?xf32>
          %28 = arith.muli %i, %27 : index
          %29 = arith.addi %28, %22 : index
          %30 = "memref.extract_aligned_pointer_as_index"(%x) : (memref<?x?xf32>) -> index
          %31 = arith.constant 15 : index
          %32 = arith.andi %30, %31 : index
          %33 = arith.constant 3 : index
          %34 = arith.andi %29, %33 : index
          %35 = arith.constant 1024 : index
          %36 = arith.muli %warp, %35 : index
          %37 = arith.addi %36, %22 : index
          %38 = arith.constant 3 : index
          %39 = arith.andi %37, %38 : index
          %40 = arith.ori %32, %34 : index
          %41 = arith.ori %40, %39 : index
          %42 = arith.constant 0 : index
          %43 = arith.cmpi eq, %41, %42 : index
          %44 = arith.andi %25, %43 : i1
          %45 = scf.if %44 -> (f32) {
            %46 = arith.constant 1 : index
            %47 = arith.addi %22, %46 : index
            %48 = arith.constant 2 : index
            %49 = arith.addi %22, %48 : index
            %50 = arith.constant 3 : index
            %51 = arith.addi %22, %50 : index
            %52 = vector.load %x[%i, %22] {alignment = 16 : i64} : memref<?x?xf32>, vector<4xf32>
            %53 = vector.extract %52[0] : f32 from vector<4xf32>
            %54 = vector.extract %52[1] : f32 from vector<4xf32>
            %55 = vector.extract %52[2] : f32 from vector<4xf32>
            %56 = vector.extract %52[3] : f32 from vector<4xf32>
            %57 = vector.from_elements %53, %54, %55, %56 : vector<4xf32>
            vector.store %57, %10[%warp, %22] {alignment = 16 : i64} : memref<4x1024xf32>, vector<4xf32>
            %58 = arith.maximumf %20, %53 : f32
            %59 = arith.maximumf %58, %54 : f32
            %60 = arith.maximumf %59, %55 : f32
            %61 = arith.maximumf %60, %56 : f32
            scf.yield %61 : f32
          } else {
            %62 = arith.constant 1 : index
            %63 = arith.minui %24, %14 : index
            %64 = scf.for %65 = %22 to %63 step %62 iter_args(%66 = %20) -> (f32) {
              %67 = memref.load %x[%i, %65] : memref<?x?xf32>
              memref.store %67, %10[%warp, %65] : memref<4x1024xf32>
              %68 = arith.maximumf %66, %67 : f32
              scf.yield %68 : f32
            }
            scf.yield %64 : f32
          }
          scf.yield %45 : f32
        }
        %69 = arith.constant 32 : i32
        %70 = arith.constant 16 : i32
        %71, %72 = gpu.shuffle xor %18, %70, %69 : f32
        %73 = arith.maximumf %18, %71 : f32
        %74 = arith.constant 8 : i32
        %75, %76 = gpu.shuffle xor %73, %74, %69 : f32
        %77 = arith.maximumf %73, %75 : f32
        %78 = arith.constant 4 : i32
        %79, %80 = gpu.shuffle xor %77, %78, %69 : f32
        %81 = arith.maximumf %77, %79 : f32
        %82 = arith.constant 2 : i32
        %83, %84 = gpu.shuffle xor %81, %82, %69 : f32
        %85 = arith.maximumf %81, %83 : f32
        %86 = arith.constant 1 : i32
        %87, %88 = gpu.shuffle xor %85, %86, %69 : f32
        %89 = arith.maximumf %85, %87 : f32
        %90 = arith.maximumf %11, %89 : f32
        %91 = arith.maximumf %2, %90 fastmath<nsz> : f32
        %92 = arith.constant -0.000000e+00 : f32
        %93 = arith.constant -0.000000e+00 : f32
        %94 = arith.constant 0 : index
        %95 = arith.maxsi %1, %94 : index
        %96 = arith.constant 4 : index
        %97 = arith.ceildivsi %95, %96 : index
        %98 = arith.constant 32 : index
        %99 = scf.for %100 = %lane to %97 step %98 iter_args(%101 = %93) -> (f32) {
          %102 = arith.constant 4 : index
          %103 = arith.muli %100, %102 : index
          %104 = arith.constant 4 : index
          %105 = arith.addi %103, %104 : index
          %106 = arith.cmpi ule, %105, %95 : index
          %107 = arith.constant 1024 : index
          %108 = arith.muli %warp, %107 : index
          %109 = arith.addi %108, %103 : index
          %110 = arith.constant 3 : index
          %111 = arith.andi %109, %110 : index
          %112 = arith.constant 0 : index
          %113 = arith.cmpi eq, %111, %112 : index
          %114 = arith.andi %106, %113 : i1
          %115 = scf.if %114 -> (f32) {
            %116 = arith.constant 1 : index
            %117 = arith.addi %103, %116 : index
            %118 = arith.constant 2 : index
            %119 = arith.addi %103, %118 : index
            %120 = arith.constant 3 : index
            %121 = arith.addi %103, %120 : index
            %122 = vector.load %10[%warp, %103] {alignment = 16 : i64} : memref<4x1024xf32>, vector<4xf32>
            %123 = vector.extract %122[0] : f32 from vector<4xf32>
            %124 = vector.extract %122[1] : f32 from vector<4xf32>
            %125 = vector.extract %122[2] : f32 from vector<4xf32>
            %126 = vector.extract %122[3] : f32 from vector<4xf32>
            %127 = arith.subf %123, %91 : f32
            %128 = arith.subf %124, %91 : f32
            %129 = arith.subf %125, %91 : f32
            %130 = arith.subf %126, %91 : f32
            %131 = func.call @exp_f32(%127) : (f32) -> f32
            %132 = func.call @exp_f32(%128) : (f32) -> f32
            %133 = func.call @exp_f32(%129) : (f32) -> f32
            %134 = func.call @exp_f32(%130) : (f32) -> f32
            %135 = vector.from_elements %131, %132, %133, %134 : vector<4xf32>
            vector.store %135, %10[%warp, %103] {alignment = 16 : i64} : memref<4x1024xf32>, vector<4xf32>
            %136 = arith.addf %101, %131 : f32
            %137 = arith.addf %136, %132 : f32
            %138 = arith.addf %137, %133 : f32
            %139 = arith.addf %138, %134 : f32
            scf.yield %139 : f32
          } else {
            %140 = arith.constant 1 : index
            %141 = arith.minui %105, %95 : index
            %142 = scf.for %143 = %103 to %141 step %140 iter_args(%144 = %101) -> (f32) {
              %145 = memref.load %10[%warp, %143] : memref<4x1024xf32>
              %146 = arith.subf %145, %91 : f32
              %147 = func.call @exp_f32(%146) : (f32) -> f32
              memref.store %147, %10[%warp, %143] : memref<4x1024xf32>
              %148 = arith.addf %144, %147 : f32
              scf.yield %148 : f32
            }
            scf.yield %142 : f32
          }
          scf.yield %115 : f32
        }
        %149 = arith.constant 32 : i32
        %150 = arith.constant 16 : i32
        %151, %152 = gpu.shuffle xor %99, %150, %149 : f32
        %153 = arith.addf %99, %151 : f32
        %154 = arith.constant 8 : i32
        %155, %156 = gpu.shuffle xor %153, %154, %149 : f32
        %157 = arith.addf %153, %155 : f32
        %158 = arith.constant 4 : i32
        %159, %160 = gpu.shuffle xor %157, %158, %149 : f32
        %161 = arith.addf %157, %159 : f32
        %162 = arith.constant 2 : i32
        %163, %164 = gpu.shuffle xor %161, %162, %149 : f32
        %165 = arith.addf %161, %163 : f32
        %166 = arith.constant 1 : i32
        %167, %168 = gpu.shuffle xor %165, %166, %149 : f32
        %169 = arith.addf %165, %167 : f32
        %170 = arith.addf %92, %169 : f32
        %171 = arith.addf %3, %170 fastmath<reassoc,contract> : f32
        %172 = arith.constant 0 : index
        %173 = arith.maxsi %1, %172 : index
        %174 = arith.constant 4 : index
        %175 = arith.ceildivsi %173, %174 : index
        %176 = arith.constant 32 : index
        scf.for %177 = %lane to %175 step %176 {
          %178 = arith.constant 4 : index
          %179 = arith.muli %177, %178 : index
          %180 = arith.constant 4 : index
          %181 = arith.addi %179, %180 : index
          %182 = arith.cmpi ule, %181, %173 : index
          %183 = arith.constant 1024 : index
          %184 = arith.muli %warp, %183 : index
          %185 = arith.addi %184, %179 : index
          %186 = arith.constant 3 : index
          %187 = arith.andi %185, %186 : index
          %188 = arith.constant 1 : index
          %189 = memref.dim %out, %188 : memref<?x?xf32>
          %190 = arith.muli %i, %189 : index
          %191 = arith.addi %190, %179 : index
          %192 = "memref.extract_aligned_pointer_as_index"(%out) : (memref<?x?xf32>) -> index
          %193 = arith.constant 15 : index
          %194 = arith.andi %192, %193 : index
          %195 = arith.constant 3 : index
          %196 = arith.andi %191, %195 : index
          %197 = arith.ori %187, %194 : index
          %198 = arith.ori %197, %196 : index
          %199 = arith.constant 0 : index
          %200 = arith.cmpi eq, %198, %199 : index
          %201 = arith.andi %182, %200 : i1
          scf.if %201 {
            %202 = arith.constant 1 : index
            %203 = arith.addi %179, %202 : index
            %204 = arith.constant 2 : index
            %205 = arith.addi %179, %204 : index
            %206 = arith.constant 3 : index
            %207 = arith.addi %179, %206 : index
            %208 = vector.load %10[%warp, %179] {alignment = 16 : i64} : memref<4x1024xf32>, vector<4xf32>
            %209 = vector.extract %208[0] : f32 from vector<4xf32>
            %210 = vector.extract %208[1] : f32 from vector<4xf32>
            %211 = vector.extract %208[2] : f32 from vector<4xf32>
            %212 = vector.extract %208[3] : f32 from vector<4xf32>
            %213 = arith.divf %209, %171 : f32
            %214 = arith.divf %210, %171 : f32
            %215 = arith.divf %211, %171 : f32
            %216 = arith.divf %212, %171 : f32
            %217 = vector.from_elements %213, %214, %215, %216 : vector<4xf32>
            vector.store %217, %out[%i, %179] {alignment = 16 : i64} : memref<?x?xf32>, vector<4xf32>
          } else {
            %218 = arith.constant 1 : index
            %219 = arith.minui %181, %173 : index
            scf.for %220 = %179 to %219 step %218 {
              %221 = memref.load %10[%warp, %220] : memref<4x1024xf32>
              %222 = arith.divf %221, %171 : f32
              memref.store %222, %out[%i, %220] : memref<?x?xf32>
            }
          }
        }
      }
      gpu.return
    }
    gpu.func @program_kernel_1(%0: index, %x: memref<?x?xf32> {llvm.noalias}, %out: memref<?x?xf32> {llvm.noalias}) kernel attributes {gpu.known_block_size = array<i32: 256, 1, 1>} {
      %block = gpu.block_id x
      %thread = gpu.thread_id x
      %1 = arith.constant 0xff800000 : f32
      %2 = arith.constant 0.000000e+00 : f32
      %3 = memref.get_global @shared1 : memref<8192xf32, #gpu.address_space<workgroup>>
      %4 = "memref.memory_space_cast"(%3) : (memref<8192xf32, #gpu.address_space<workgroup>>) -> memref<8192xf32>
      %5 = arith.constant 0xff800000 : f32
      %6 = arith.constant 0xff800000 : f32
      %7 = arith.constant 0 : index
      %8 = arith.maxsi %0, %7 : index
      %9 = arith.constant 4 : index
      %10 = arith.ceildivsi %8, %9 : index
      %11 = arith.constant 256 : index
      %12 = scf.for %13 = %thread to %10 step %11 iter_args(%14 = %6) -> (f32) {
        %15 = arith.constant 4 : index
        %16 = arith.muli %13, %15 : index
        %17 = arith.constant 4 : index
        %18 = arith.addi %16, %17 : index
        %19 = arith.cmpi ule, %18, %8 : index
        %20 = arith.constant 1 : index
        %21 = memref.dim %x, %20 : memref<?x?xf32>
        %22 = arith.muli %block, %21 : index
        %23 = arith.addi %22, %16 : index
        %24 = "memref.extract_aligned_pointer_as_index"(%x) : (memref<?x?xf32>) -> index
        %25 = arith.constant 15 : index
        %26 = arith.andi %24, %25 : index
        %27 = arith.constant 3 : index
        %28 = arith.andi %23, %27 : index
        %29 = arith.constant 3 : index
        %30 = arith.andi %16, %29 : index
        %31 = arith.ori %26, %28 : index
        %32 = arith.ori %31, %30 : index
        %33 = arith.constant 0 : index
        %34 = arith.cmpi eq, %32, %33 : index
        %35 = arith.andi %19, %34 : i1
        %36 = scf.if %35 -> (f32) {
          %37 = arith.constant 1 : index
          %38 = arith.addi %16, %37 : index
          %39 = arith.constant 2 : index
          %40 = arith.addi %16, %39 : index
          %41 = arith.constant 3 : index
          %42 = arith.addi %16, %41 : index
          %43 = vector.load %x[%block, %16] {alignment = 16 : i64} : memref<?x?xf32>, vector<4xf32>
          %44 = vector.extract %43[0] : f32 from vector<4xf32>
          %45 = vector.extract %43[1] : f32 from vector<4xf32>
          %46 = vector.extract %43[2] : f32 from vector<4xf32>
          %47 = vector.extract %43[3] : f32 from vector<4xf32>
          %48 = vector.from_elements %44, %45, %46, %47 : vector<4xf32>
          vector.store %48, %4[%16] {alignment = 16 : i64} : memref<8192xf32>, vector<4xf32>
          %49 = arith.maximumf %14, %44 : f32
          %50 = arith.maximumf %49, %45 : f32
          %51 = arith.maximumf %50, %46 : f32
          %52 = arith.maximumf %51, %47 : f32
          scf.yield %52 : f32
        } else {
          %53 = arith.constant 1 : index
          %54 = arith.minui %18, %8 : index
          %55 = scf.for %56 = %16 to %54 step %53 iter_args(%57 = %14) -> (f32) {
            %58 = memref.load %x[%block, %56] : memref<?x?xf32>
            memref.store %58, %4[%56] : memref<8192xf32>
            %59 = arith.maximumf %57, %58 : f32
            scf.yield %59 : f32
          }
          scf.yield %55 : f32
        }
        scf.yield %36 : f32
      }
      %60 = arith.constant 32 : i32
      %61 = arith.constant 16 : i32
      %62, %63 = gpu.shuffle xor %12, %61, %60 : f32
      %64 = arith.maximumf %12, %62 : f32
      %65 = arith.constant 8 : i32
      %66, %67 = gpu.shuffle xor %64, %65, %60 : f32
      %68 = arith.maximumf %64, %66 : f32
      %69 = arith.constant 4 : i32
      %70, %71 = gpu.shuffle xor %68, %69, %60 : f32
      %72 = arith.maximumf %68, %70 : f32
      %73 = arith.constant 2 : i32
      %74, %75 = gpu.shuffle xor %72, %73, %60 : f32
      %76 = arith.maximumf %72, %74 : f32
      %77 = arith.constant 1 : i32
      %78, %79 = gpu.shuffle xor %76, %77, %60 : f32
      %80 = arith.maximumf %76, %78 : f32
      %81 = memref.get_global @shared2 : memref<8xf32, #gpu.address_space<workgroup>>
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
      %104 = arith.maximumf %89, %91 : f32
      %105 = arith.maximumf %93, %95 : f32
      %106 = arith.maximumf %97, %99 : f32
      %107 = arith.maximumf %101, %103 : f32
      %108 = arith.maximumf %104, %105 : f32
      %109 = arith.maximumf %106, %107 : f32
      %110 = arith.maximumf %108, %109 : f32
      %111 = arith.maximumf %5, %110 : f32
      %112 = arith.maximumf %1, %111 fastmath<nsz> : f32
      %113 = arith.constant -0.000000e+00 : f32
      %114 = arith.constant -0.000000e+00 : f32
      %115 = arith.constant 0 : index
      %116 = arith.maxsi %0, %115 : index
      %117 = arith.constant 4 : index
      %118 = arith.ceildivsi %116, %117 : index
      %119 = arith.constant 256 : index
      %120 = scf.for %121 = %thread to %118 step %119 iter_args(%122 = %114) -> (f32) {
        %123 = arith.constant 4 : index
        %124 = arith.muli %121, %123 : index
        %125 = arith.constant 4 : index
        %126 = arith.addi %124, %125 : index
        %127 = arith.cmpi ule, %126, %116 : index
        %128 = arith.constant 3 : index
        %129 = arith.andi %124, %128 : index
        %130 = arith.constant 0 : index
        %131 = arith.cmpi eq, %129, %130 : index
        %132 = arith.andi %127, %131 : i1
        %133 = scf.if %132 -> (f32) {
          %134 = arith.constant 1 : index
          %135 = arith.addi %124, %134 : index
          %136 = arith.constant 2 : index
          %137 = arith.addi %124, %136 : index
          %138 = arith.constant 3 : index
          %139 = arith.addi %124, %138 : index
          %140 = vector.load %4[%124] {alignment = 16 : i64} : memref<8192xf32>, vector<4xf32>
          %141 = vector.extract %140[0] : f32 from vector<4xf32>
          %142 = vector.extract %140[1] : f32 from vector<4xf32>
          %143 = vector.extract %140[2] : f32 from vector<4xf32>
          %144 = vector.extract %140[3] : f32 from vector<4xf32>
          %145 = arith.subf %141, %112 : f32
          %146 = arith.subf %142, %112 : f32
          %147 = arith.subf %143, %112 : f32
          %148 = arith.subf %144, %112 : f32
          %149 = func.call @exp_f32(%145) : (f32) -> f32
          %150 = func.call @exp_f32(%146) : (f32) -> f32
          %151 = func.call @exp_f32(%147) : (f32) -> f32
          %152 = func.call @exp_f32(%148) : (f32) -> f32
          %153 = vector.from_elements %149, %150, %151, %152 : vector<4xf32>
          vector.store %153, %4[%124] {alignment = 16 : i64} : memref<8192xf32>, vector<4xf32>
          %154 = arith.addf %122, %149 : f32
          %155 = arith.addf %154, %150 : f32
          %156 = arith.addf %155, %151 : f32
          %157 = arith.addf %156, %152 : f32
          scf.yield %157 : f32
        } else {
          %158 = arith.constant 1 : index
          %159 = arith.minui %126, %116 : index
          %160 = scf.for %161 = %124 to %159 step %158 iter_args(%162 = %122) -> (f32) {
            %163 = memref.load %4[%161] : memref<8192xf32>
            %164 = arith.subf %163, %112 : f32
            %165 = func.call @exp_f32(%164) : (f32) -> f32
            memref.store %165, %4[%161] : memref<8192xf32>
            %166 = arith.addf %162, %165 : f32
            scf.yield %166 : f32
          }
          scf.yield %160 : f32
        }
        scf.yield %133 : f32
      }
      %167 = arith.constant 32 : i32
      %168 = arith.constant 16 : i32
      %169, %170 = gpu.shuffle xor %120, %168, %167 : f32
      %171 = arith.addf %120, %169 : f32
      %172 = arith.constant 8 : i32
      %173, %174 = gpu.shuffle xor %171, %172, %167 : f32
      %175 = arith.addf %171, %173 : f32
      %176 = arith.constant 4 : i32
      %177, %178 = gpu.shuffle xor %175, %176, %167 : f32
      %179 = arith.addf %175, %177 : f32
      %180 = arith.constant 2 : i32
      %181, %182 = gpu.shuffle xor %179, %180, %167 : f32
      %183 = arith.addf %179, %181 : f32
      %184 = arith.constant 1 : i32
      %185, %186 = gpu.shuffle xor %183, %184, %167 : f32
      %187 = arith.addf %183, %185 : f32
      %188 = memref.get_global @shared3 : memref<8xf32, #gpu.address_space<workgroup>>
      %189 = arith.constant 31 : index
      %190 = arith.andi %thread, %189 : index
      %191 = arith.constant 5 : index
      %192 = arith.shrui %thread, %191 : index
      %193 = arith.constant 0 : index
      %194 = arith.cmpi eq, %190, %193 : index
      scf.if %194 {
        memref.store %187, %188[%192] : memref<8xf32, #gpu.address_space<workgroup>>
      }
      gpu.barrier
      %195 = arith.constant 0 : index
      %196 = memref.load %188[%195] : memref<8xf32, #gpu.address_space<workgroup>>
      %197 = arith.constant 1 : index
      %198 = memref.load %188[%197] : memref<8xf32, #gpu.address_space<workgroup>>
      %199 = arith.constant 2 : index
      %200 = memref.load %188[%199] : memref<8xf32, #gpu.address_space<workgroup>>
      %201 = arith.constant 3 : index
      %202 = memref.load %188[%201] : memref<8xf32, #gpu.address_space<workgroup>>
      %203 = arith.constant 4 : index
      %204 = memref.load %188[%203] : memref<8xf32, #gpu.address_space<workgroup>>
      %205 = arith.constant 5 : index
      %206 = memref.load %188[%205] : memref<8xf32, #gpu.address_space<workgroup>>
      %207 = arith.constant 6 : index
      %208 = memref.load %188[%207] : memref<8xf32, #gpu.address_space<workgroup>>
      %209 = arith.constant 7 : index
      %210 = memref.load %188[%209] : memref<8xf32, #gpu.address_space<workgroup>>
      %211 = arith.addf %196, %198 : f32
      %212 = arith.addf %200, %202 : f32
      %213 = arith.addf %204, %206 : f32
      %214 = arith.addf %208, %210 : f32
      %215 = arith.addf %211, %212 : f32
      %216 = arith.addf %213, %214 : f32
      %217 = arith.addf %215, %216 : f32
      %218 = arith.addf %113, %217 : f32
      %219 = arith.addf %2, %218 fastmath<reassoc,contract> : f32
      %220 = arith.constant 0 : index
      %221 = arith.maxsi %0, %220 : index
      %222 = arith.constant 4 : index
      %223 = arith.ceildivsi %221, %222 : index
      %224 = arith.constant 256 : index
      scf.for %225 = %thread to %223 step %224 {
        %226 = arith.constant 4 : index
        %227 = arith.muli %225, %226 : index
        %228 = arith.constant 4 : index
        %229 = arith.addi %227, %228 : index
        %230 = arith.cmpi ule, %229, %221 : index
        %231 = arith.constant 3 : index
        %232 = arith.andi %227, %231 : index
        %233 = arith.constant 1 : index
        %234 = memref.dim %out, %233 : memref<?x?xf32>
        %235 = arith.muli %block, %234 : index
        %236 = arith.addi %235, %227 : index
        %237 = "memref.extract_aligned_pointer_as_index"(%out) : (memref<?x?xf32>) -> index
        %238 = arith.constant 15 : index
        %239 = arith.andi %237, %238 : index
        %240 = arith.constant 3 : index
        %241 = arith.andi %236, %240 : index
        %242 = arith.ori %232, %239 : index
        %243 = arith.ori %242, %241 : index
        %244 = arith.constant 0 : index
        %245 = arith.cmpi eq, %243, %244 : index
        %246 = arith.andi %230, %245 : i1
        scf.if %246 {
          %247 = arith.constant 1 : index
          %248 = arith.addi %227, %247 : index
          %249 = arith.constant 2 : index
          %250 = arith.addi %227, %249 : index
          %251 = arith.constant 3 : index
          %252 = arith.addi %227, %251 : index
          %253 = vector.load %4[%227] {alignment = 16 : i64} : memref<8192xf32>, vector<4xf32>
          %254 = vector.extract %253[0] : f32 from vector<4xf32>
          %255 = vector.extract %253[1] : f32 from vector<4xf32>
          %256 = vector.extract %253[2] : f32 from vector<4xf32>
          %257 = vector.extract %253[3] : f32 from vector<4xf32>
          %258 = arith.divf %254, %219 : f32
          %259 = arith.divf %255, %219 : f32
          %260 = arith.divf %256, %219 : f32
          %261 = arith.divf %257, %219 : f32
          %262 = vector.from_elements %258, %259, %260, %261 : vector<4xf32>
          vector.store %262, %out[%block, %227] {alignment = 16 : i64} : memref<?x?xf32>, vector<4xf32>
        } else {
          %263 = arith.constant 1 : index
          %264 = arith.minui %229, %221 : index
          scf.for %265 = %227 to %264 step %263 {
            %266 = memref.load %4[%265] : memref<8192xf32>
            %267 = arith.divf %266, %219 : f32
            memref.store %267, %out[%block, %265] : memref<?x?xf32>
          }
        }
      }
      gpu.return
    }
    gpu.func @program_kernel_2(%0: index, %x: memref<?x?xf32> {llvm.noalias}, %out: memref<?x?xf32> {llvm.noalias}) kernel attributes {gpu.known_block_size = array<i32: 1024, 1, 1>} {
      %block = gpu.block_id x
      %thread = gpu.thread_id x
      %1 = arith.constant 0xff800000 : f32
      %2 = arith.constant 0.000000e+00 : f32
      %3 = memref.get_global @shared4 : memref<12032xf32, #gpu.address_space<workgroup>>
      %4 = "memref.memory_space_cast"(%3) : (memref<12032xf32, #gpu.address_space<workgroup>>) -> memref<12032xf32>
      %5 = arith.constant 0xff800000 : f32
      %6 = arith.constant 0xff800000 : f32
      %7 = arith.constant 0 : index
      %8 = arith.maxsi %0, %7 : index
      %9 = arith.constant 4 : index
      %10 = arith.ceildivsi %8, %9 : index
      %11 = arith.constant 1024 : index
      %12 = scf.for %13 = %thread to %10 step %11 iter_args(%14 = %6) -> (f32) {
        %15 = arith.constant 4 : index
        %16 = arith.muli %13, %15 : index
        %17 = arith.constant 4 : index
        %18 = arith.addi %16, %17 : index
        %19 = arith.cmpi ule, %18, %8 : index
        %20 = arith.constant 1 : index
        %21 = memref.dim %x, %20 : memref<?x?xf32>
        %22 = arith.muli %block, %21 : index
        %23 = arith.addi %22, %16 : index
        %24 = "memref.extract_aligned_pointer_as_index"(%x) : (memref<?x?xf32>) -> index
        %25 = arith.constant 15 : index
        %26 = arith.andi %24, %25 : index
        %27 = arith.constant 3 : index
        %28 = arith.andi %23, %27 : index
        %29 = arith.constant 3 : index
        %30 = arith.andi %16, %29 : index
        %31 = arith.ori %26, %28 : index
        %32 = arith.ori %31, %30 : index
        %33 = arith.constant 0 : index
        %34 = arith.cmpi eq, %32, %33 : index
        %35 = arith.andi %19, %34 : i1
        %36 = scf.if %35 -> (f32) {
          %37 = arith.constant 1 : index
          %38 = arith.addi %16, %37 : index
          %39 = arith.constant 2 : index
          %40 = arith.addi %16, %39 : index
          %41 = arith.constant 3 : index
          %42 = arith.addi %16, %41 : index
          %43 = vector.load %x[%block, %16] {alignment = 16 : i64} : memref<?x?xf32>, vector<4xf32>
          %44 = vector.extract %43[0] : f32 from vector<4xf32>
          %45 = vector.extract %43[1] : f32 from vector<4xf32>
          %46 = vector.extract %43[2] : f32 from vector<4xf32>
          %47 = vector.extract %43[3] : f32 from vector<4xf32>
          %48 = vector.from_elements %44, %45, %46, %47 : vector<4xf32>
          vector.store %48, %4[%16] {alignment = 16 : i64} : memref<12032xf32>, vector<4xf32>
          %49 = arith.maximumf %14, %44 : f32
          %50 = arith.maximumf %49, %45 : f32
          %51 = arith.maximumf %50, %46 : f32
          %52 = arith.maximumf %51, %47 : f32
          scf.yield %52 : f32
        } else {
          %53 = arith.constant 1 : index
          %54 = arith.minui %18, %8 : index
          %55 = scf.for %56 = %16 to %54 step %53 iter_args(%57 = %14) -> (f32) {
            %58 = memref.load %x[%block, %56] : memref<?x?xf32>
            memref.store %58, %4[%56] : memref<12032xf32>
            %59 = arith.maximumf %57, %58 : f32
            scf.yield %59 : f32
          }
          scf.yield %55 : f32
        }
        scf.yield %36 : f32
      }
      %60 = arith.constant 32 : i32
      %61 = arith.constant 16 : i32
      %62, %63 = gpu.shuffle xor %12, %61, %60 : f32
      %64 = arith.maximumf %12, %62 : f32
      %65 = arith.constant 8 : i32
      %66, %67 = gpu.shuffle xor %64, %65, %60 : f32
      %68 = arith.maximumf %64, %66 : f32
      %69 = arith.constant 4 : i32
      %70, %71 = gpu.shuffle xor %68, %69, %60 : f32
      %72 = arith.maximumf %68, %70 : f32
      %73 = arith.constant 2 : i32
      %74, %75 = gpu.shuffle xor %72, %73, %60 : f32
      %76 = arith.maximumf %72, %74 : f32
      %77 = arith.constant 1 : i32
      %78, %79 = gpu.shuffle xor %76, %77, %60 : f32
      %80 = arith.maximumf %76, %78 : f32
      %81 = memref.get_global @shared5 : memref<32xf32, #gpu.address_space<workgroup>>
      %82 = arith.constant 31 : index
      %83 = arith.andi %thread, %82 : index
      %84 = arith.constant 5 : index
      %85 = arith.shrui %thread, %84 : index
      %86 = arith.constant 0 : index
      %87 = arith.cmpi eq, %83, %86 : index
      scf.if %87 {
        memref.store %80, %81[%85] : memref<32xf32, #gpu.address_space<workgroup>>
      }
      gpu.barrier
      %88 = arith.constant 0 : index
      %89 = memref.load %81[%88] : memref<32xf32, #gpu.address_space<workgroup>>
      %90 = arith.constant 1 : index
      %91 = memref.load %81[%90] : memref<32xf32, #gpu.address_space<workgroup>>
      %92 = arith.constant 2 : index
      %93 = memref.load %81[%92] : memref<32xf32, #gpu.address_space<workgroup>>
      %94 = arith.constant 3 : index
      %95 = memref.load %81[%94] : memref<32xf32, #gpu.address_space<workgroup>>
      %96 = arith.constant 4 : index
      %97 = memref.load %81[%96] : memref<32xf32, #gpu.address_space<workgroup>>
      %98 = arith.constant 5 : index
      %99 = memref.load %81[%98] : memref<32xf32, #gpu.address_space<workgroup>>
      %100 = arith.constant 6 : index
      %101 = memref.load %81[%100] : memref<32xf32, #gpu.address_space<workgroup>>
      %102 = arith.constant 7 : index
      %103 = memref.load %81[%102] : memref<32xf32, #gpu.address_space<workgroup>>
      %104 = arith.constant 8 : index
      %105 = memref.load %81[%104] : memref<32xf32, #gpu.address_space<workgroup>>
      %106 = arith.constant 9 : index
      %107 = memref.load %81[%106] : memref<32xf32, #gpu.address_space<workgroup>>
      %108 = arith.constant 10 : index
      %109 = memref.load %81[%108] : memref<32xf32, #gpu.address_space<workgroup>>
      %110 = arith.constant 11 : index
      %111 = memref.load %81[%110] : memref<32xf32, #gpu.address_space<workgroup>>
      %112 = arith.constant 12 : index
      %113 = memref.load %81[%112] : memref<32xf32, #gpu.address_space<workgroup>>
      %114 = arith.constant 13 : index
      %115 = memref.load %81[%114] : memref<32xf32, #gpu.address_space<workgroup>>
      %116 = arith.constant 14 : index
      %117 = memref.load %81[%116] : memref<32xf32, #gpu.address_space<workgroup>>
      %118 = arith.constant 15 : index
      %119 = memref.load %81[%118] : memref<32xf32, #gpu.address_space<workgroup>>
      %120 = arith.constant 16 : index
      %121 = memref.load %81[%120] : memref<32xf32, #gpu.address_space<workgroup>>
      %122 = arith.constant 17 : index
      %123 = memref.load %81[%122] : memref<32xf32, #gpu.address_space<workgroup>>
      %124 = arith.constant 18 : index
      %125 = memref.load %81[%124] : memref<32xf32, #gpu.address_space<workgroup>>
      %126 = arith.constant 19 : index
      %127 = memref.load %81[%126] : memref<32xf32, #gpu.address_space<workgroup>>
      %128 = arith.constant 20 : index
      %129 = memref.load %81[%128] : memref<32xf32, #gpu.address_space<workgroup>>
      %130 = arith.constant 21 : index
      %131 = memref.load %81[%130] : memref<32xf32, #gpu.address_space<workgroup>>
      %132 = arith.constant 22 : index
      %133 = memref.load %81[%132] : memref<32xf32, #gpu.address_space<workgroup>>
      %134 = arith.constant 23 : index
      %135 = memref.load %81[%134] : memref<32xf32, #gpu.address_space<workgroup>>
      %136 = arith.constant 24 : index
      %137 = memref.load %81[%136] : memref<32xf32, #gpu.address_space<workgroup>>
      %138 = arith.constant 25 : index
      %139 = memref.load %81[%138] : memref<32xf32, #gpu.address_space<workgroup>>
      %140 = arith.constant 26 : index
      %141 = memref.load %81[%140] : memref<32xf32, #gpu.address_space<workgroup>>
      %142 = arith.constant 27 : index
      %143 = memref.load %81[%142] : memref<32xf32, #gpu.address_space<workgroup>>
      %144 = arith.constant 28 : index
      %145 = memref.load %81[%144] : memref<32xf32, #gpu.address_space<workgroup>>
      %146 = arith.constant 29 : index
      %147 = memref.load %81[%146] : memref<32xf32, #gpu.address_space<workgroup>>
      %148 = arith.constant 30 : index
      %149 = memref.load %81[%148] : memref<32xf32, #gpu.address_space<workgroup>>
      %150 = arith.constant 31 : index
      %151 = memref.load %81[%150] : memref<32xf32, #gpu.address_space<workgroup>>
      %152 = arith.maximumf %89, %91 : f32
      %153 = arith.maximumf %93, %95 : f32
      %154 = arith.maximumf %97, %99 : f32
      %155 = arith.maximumf %101, %103 : f32
      %156 = arith.maximumf %105, %107 : f32
      %157 = arith.maximumf %109, %111 : f32
      %158 = arith.maximumf %113, %115 : f32
      %159 = arith.maximumf %117, %119 : f32
      %160 = arith.maximumf %121, %123 : f32
      %161 = arith.maximumf %125, %127 : f32
      %162 = arith.maximumf %129, %131 : f32
      %163 = arith.maximumf %133, %135 : f32
      %164 = arith.maximumf %137, %139 : f32
      %165 = arith.maximumf %141, %143 : f32
      %166 = arith.maximumf %145, %147 : f32
      %167 = arith.maximumf %149, %151 : f32
      %168 = arith.maximumf %152, %153 : f32
      %169 = arith.maximumf %154, %155 : f32
      %170 = arith.maximumf %156, %157 : f32
      %171 = arith.maximumf %158, %159 : f32
      %172 = arith.maximumf %160, %161 : f32
      %173 = arith.maximumf %162, %163 : f32
      %174 = arith.maximumf %164, %165 : f32
      %175 = arith.maximumf %166, %167 : f32
      %176 = arith.maximumf %168, %169 : f32
      %177 = arith.maximumf %170, %171 : f32
      %178 = arith.maximumf %172, %173 : f32
      %179 = arith.maximumf %174, %175 : f32
      %180 = arith.maximumf %176, %177 : f32
      %181 = arith.maximumf %178, %179 : f32
      %182 = arith.maximumf %180, %181 : f32
      %183 = arith.maximumf %5, %182 : f32
      %184 = arith.maximumf %1, %183 fastmath<nsz> : f32
      %185 = arith.constant -0.000000e+00 : f32
      %186 = arith.constant -0.000000e+00 : f32
      %187 = arith.constant 0 : index
      %188 = arith.maxsi %0, %187 : index
      %189 = arith.constant 4 : index
      %190 = arith.ceildivsi %188, %189 : index
      %191 = arith.constant 1024 : index
      %192 = scf.for %193 = %thread to %190 step %191 iter_args(%194 = %186) -> (f32) {
        %195 = arith.constant 4 : index
        %196 = arith.muli %193, %195 : index
        %197 = arith.constant 4 : index
        %198 = arith.addi %196, %197 : index
        %199 = arith.cmpi ule, %198, %188 : index
        %200 = arith.constant 3 : index
        %201 = arith.andi %196, %200 : index
        %202 = arith.constant 0 : index
        %203 = arith.cmpi eq, %201, %202 : index
        %204 = arith.andi %199, %203 : i1
        %205 = scf.if %204 -> (f32) {
          %206 = arith.constant 1 : index
          %207 = arith.addi %196, %206 : index
          %208 = arith.constant 2 : index
          %209 = arith.addi %196, %208 : index
          %210 = arith.constant 3 : index
          %211 = arith.addi %196, %210 : index
          %212 = vector.load %4[%196] {alignment = 16 : i64} : memref<12032xf32>, vector<4xf32>
          %213 = vector.extract %212[0] : f32 from vector<4xf32>
          %214 = vector.extract %212[1] : f32 from vector<4xf32>
          %215 = vector.extract %212[2] : f32 from vector<4xf32>
          %216 = vector.extract %212[3] : f32 from vector<4xf32>
          %217 = arith.subf %213, %184 : f32
          %218 = arith.subf %214, %184 : f32
          %219 = arith.subf %215, %184 : f32
          %220 = arith.subf %216, %184 : f32
          %221 = func.call @exp_f32(%217) : (f32) -> f32
          %222 = func.call @exp_f32(%218) : (f32) -> f32
          %223 = func.call @exp_f32(%219) : (f32) -> f32
          %224 = func.call @exp_f32(%220) : (f32) -> f32
          %225 = vector.from_elements %221, %222, %223, %224 : vector<4xf32>
          vector.store %225, %4[%196] {alignment = 16 : i64} : memref<12032xf32>, vector<4xf32>
          %226 = arith.addf %194, %221 : f32
          %227 = arith.addf %226, %222 : f32
          %228 = arith.addf %227, %223 : f32
          %229 = arith.addf %228, %224 : f32
          scf.yield %229 : f32
        } else {
          %230 = arith.constant 1 : index
          %231 = arith.minui %198, %188 : index
          %232 = scf.for %233 = %196 to %231 step %230 iter_args(%234 = %194) -> (f32) {
            %235 = memref.load %4[%233] : memref<12032xf32>
            %236 = arith.subf %235, %184 : f32
            %237 = func.call @exp_f32(%236) : (f32) -> f32
            memref.store %237, %4[%233] : memref<12032xf32>
            %238 = arith.addf %234, %237 : f32
            scf.yield %238 : f32
          }
          scf.yield %232 : f32
        }
        scf.yield %205 : f32
      }
      %239 = arith.constant 32 : i32
      %240 = arith.constant 16 : i32
      %241, %242 = gpu.shuffle xor %192, %240, %239 : f32
      %243 = arith.addf %192, %241 : f32
      %244 = arith.constant 8 : i32
      %245, %246 = gpu.shuffle xor %243, %244, %239 : f32
      %247 = arith.addf %243, %245 : f32
      %248 = arith.constant 4 : i32
      %249, %250 = gpu.shuffle xor %247, %248, %239 : f32
      %251 = arith.addf %247, %249 : f32
      %252 = arith.constant 2 : i32
      %253, %254 = gpu.shuffle xor %251, %252, %239 : f32
      %255 = arith.addf %251, %253 : f32
      %256 = arith.constant 1 : i32
      %257, %258 = gpu.shuffle xor %255, %256, %239 : f32
      %259 = arith.addf %255, %257 : f32
      %260 = memref.get_global @shared6 : memref<32xf32, #gpu.address_space<workgroup>>
      %261 = arith.constant 31 : index
      %262 = arith.andi %thread, %261 : index
      %263 = arith.constant 5 : index
      %264 = arith.shrui %thread, %263 : index
      %265 = arith.constant 0 : index
      %266 = arith.cmpi eq, %262, %265 : index
      scf.if %266 {
        memref.store %259, %260[%264] : memref<32xf32, #gpu.address_space<workgroup>>
      }
      gpu.barrier
      %267 = arith.constant 0 : index
      %268 = memref.load %260[%267] : memref<32xf32, #gpu.address_space<workgroup>>
      %269 = arith.constant 1 : index
      %270 = memref.load %260[%269] : memref<32xf32, #gpu.address_space<workgroup>>
      %271 = arith.constant 2 : index
      %272 = memref.load %260[%271] : memref<32xf32, #gpu.address_space<workgroup>>
      %273 = arith.constant 3 : index
      %274 = memref.load %260[%273] : memref<32xf32, #gpu.address_space<workgroup>>
      %275 = arith.constant 4 : index
      %276 = memref.load %260[%275] : memref<32xf32, #gpu.address_space<workgroup>>
      %277 = arith.constant 5 : index
      %278 = memref.load %260[%277] : memref<32xf32, #gpu.address_space<workgroup>>
      %279 = arith.constant 6 : index
      %280 = memref.load %260[%279] : memref<32xf32, #gpu.address_space<workgroup>>
      %281 = arith.constant 7 : index
      %282 = memref.load %260[%281] : memref<32xf32, #gpu.address_space<workgroup>>
      %283 = arith.constant 8 : index
      %284 = memref.load %260[%283] : memref<32xf32, #gpu.address_space<workgroup>>
      %285 = arith.constant 9 : index
      %286 = memref.load %260[%285] : memref<32xf32, #gpu.address_space<workgroup>>
      %287 = arith.constant 10 : index
      %288 = memref.load %260[%287] : memref<32xf32, #gpu.address_space<workgroup>>
      %289 = arith.constant 11 : index
      %290 = memref.load %260[%289] : memref<32xf32, #gpu.address_space<workgroup>>
      %291 = arith.constant 12 : index
      %292 = memref.load %260[%291] : memref<32xf32, #gpu.address_space<workgroup>>
      %293 = arith.constant 13 : index
      %294 = memref.load %260[%293] : memref<32xf32, #gpu.address_space<workgroup>>
      %295 = arith.constant 14 : index
      %296 = memref.load %260[%295] : memref<32xf32, #gpu.address_space<workgroup>>
      %297 = arith.constant 15 : index
      %298 = memref.load %260[%297] : memref<32xf32, #gpu.address_space<workgroup>>
      %299 = arith.constant 16 : index
      %300 = memref.load %260[%299] : memref<32xf32, #gpu.address_space<workgroup>>
      %301 = arith.constant 17 : index
      %302 = memref.load %260[%301] : memref<32xf32, #gpu.address_space<workgroup>>
      %303 = arith.constant 18 : index
      %304 = memref.load %260[%303] : memref<32xf32, #gpu.address_space<workgroup>>
      %305 = arith.constant 19 : index
      %306 = memref.load %260[%305] : memref<32xf32, #gpu.address_space<workgroup>>
      %307 = arith.constant 20 : index
      %308 = memref.load %260[%307] : memref<32xf32, #gpu.address_space<workgroup>>
      %309 = arith.constant 21 : index
      %310 = memref.load %260[%309] : memref<32xf32, #gpu.address_space<workgroup>>
      %311 = arith.constant 22 : index
      %312 = memref.load %260[%311] : memref<32xf32, #gpu.address_space<workgroup>>
      %313 = arith.constant 23 : index
      %314 = memref.load %260[%313] : memref<32xf32, #gpu.address_space<workgroup>>
      %315 = arith.constant 24 : index
      %316 = memref.load %260[%315] : memref<32xf32, #gpu.address_space<workgroup>>
      %317 = arith.constant 25 : index
      %318 = memref.load %260[%317] : memref<32xf32, #gpu.address_space<workgroup>>
      %319 = arith.constant 26 : index
      %320 = memref.load %260[%319] : memref<32xf32, #gpu.address_space<workgroup>>
      %321 = arith.constant 27 : index
      %322 = memref.load %260[%321] : memref<32xf32, #gpu.address_space<workgroup>>
      %323 = arith.constant 28 : index
      %324 = memref.load %260[%323] : memref<32xf32, #gpu.address_space<workgroup>>
      %325 = arith.constant 29 : index
      %326 = memref.load %260[%325] : memref<32xf32, #gpu.address_space<workgroup>>
      %327 = arith.constant 30 : index
      %328 = memref.load %260[%327] : memref<32xf32, #gpu.address_space<workgroup>>
      %329 = arith.constant 31 : index
      %330 = memref.load %260[%329] : memref<32xf32, #gpu.address_space<workgroup>>
      %331 = arith.addf %268, %270 : f32
      %332 = arith.addf %272, %274 : f32
      %333 = arith.addf %276, %278 : f32
      %334 = arith.addf %280, %282 : f32
      %335 = arith.addf %284, %286 : f32
      %336 = arith.addf %288, %290 : f32
      %337 = arith.addf %292, %294 : f32
      %338 = arith.addf %296, %298 : f32
      %339 = arith.addf %300, %302 : f32
      %340 = arith.addf %304, %306 : f32
      %341 = arith.addf %308, %310 : f32
      %342 = arith.addf %312, %314 : f32
      %343 = arith.addf %316, %318 : f32
      %344 = arith.addf %320, %322 : f32
      %345 = arith.addf %324, %326 : f32
      %346 = arith.addf %328, %330 : f32
      %347 = arith.addf %331, %332 : f32
      %348 = arith.addf %333, %334 : f32
      %349 = arith.addf %335, %336 : f32
      %350 = arith.addf %337, %338 : f32
      %351 = arith.addf %339, %340 : f32
      %352 = arith.addf %341, %342 : f32
      %353 = arith.addf %343, %344 : f32
      %354 = arith.addf %345, %346 : f32
      %355 = arith.addf %347, %348 : f32
      %356 = arith.addf %349, %350 : f32
      %357 = arith.addf %351, %352 : f32
      %358 = arith.addf %353, %354 : f32
      %359 = arith.addf %355, %356 : f32
      %360 = arith.addf %357, %358 : f32
      %361 = arith.addf %359, %360 : f32
      %362 = arith.addf %185, %361 : f32
      %363 = arith.addf %2, %362 fastmath<reassoc,contract> : f32
      %364 = arith.constant 0 : index
      %365 = arith.maxsi %0, %364 : index
      %366 = arith.constant 4 : index
      %367 = arith.ceildivsi %365, %366 : index
      %368 = arith.constant 1024 : index
      scf.for %369 = %thread to %367 step %368 {
        %370 = arith.constant 4 : index
        %371 = arith.muli %369, %370 : index
        %372 = arith.constant 4 : index
        %373 = arith.addi %371, %372 : index
        %374 = arith.cmpi ule, %373, %365 : index
        %375 = arith.constant 3 : index
        %376 = arith.andi %371, %375 : index
        %377 = arith.constant 1 : index
        %378 = memref.dim %out, %377 : memref<?x?xf32>
        %379 = arith.muli %block, %378 : index
        %380 = arith.addi %379, %371 : index
        %381 = "memref.extract_aligned_pointer_as_index"(%out) : (memref<?x?xf32>) -> index
        %382 = arith.constant 15 : index
        %383 = arith.andi %381, %382 : index
        %384 = arith.constant 3 : index
        %385 = arith.andi %380, %384 : index
        %386 = arith.ori %376, %383 : index
        %387 = arith.ori %386, %385 : index
        %388 = arith.constant 0 : index
        %389 = arith.cmpi eq, %387, %388 : index
        %390 = arith.andi %374, %389 : i1
        scf.if %390 {
          %391 = arith.constant 1 : index
          %392 = arith.addi %371, %391 : index
          %393 = arith.constant 2 : index
          %394 = arith.addi %371, %393 : index
          %395 = arith.constant 3 : index
          %396 = arith.addi %371, %395 : index
          %397 = vector.load %4[%371] {alignment = 16 : i64} : memref<12032xf32>, vector<4xf32>
          %398 = vector.extract %397[0] : f32 from vector<4xf32>
          %399 = vector.extract %397[1] : f32 from vector<4xf32>
          %400 = vector.extract %397[2] : f32 from vector<4xf32>
          %401 = vector.extract %397[3] : f32 from vector<4xf32>
          %402 = arith.divf %398, %363 : f32
          %403 = arith.divf %399, %363 : f32
          %404 = arith.divf %400, %363 : f32
          %405 = arith.divf %401, %363 : f32
          %406 = vector.from_elements %402, %403, %404, %405 : vector<4xf32>
          vector.store %406, %out[%block, %371] {alignment = 16 : i64} : memref<?x?xf32>, vector<4xf32>
        } else {
          %407 = arith.constant 1 : index
          %408 = arith.minui %373, %365 : index
          scf.for %409 = %371 to %408 step %407 {
            %410 = memref.load %4[%409] : memref<12032xf32>
            %411 = arith.divf %410, %363 : f32
            memref.store %411, %out[%block, %409] : memref<?x?xf32>
          }
        }
      }
      gpu.return
    }
    gpu.func @program_kernel_3(%0: index, %x: memref<?x?xf32> {llvm.noalias}, %out: memref<?x?xf32> {llvm.noalias}) kernel attributes {gpu.known_block_size = array<i32: 256, 1, 1>} {
      %block = gpu.block_id x
      %thread = gpu.thread_id x
      %1 = arith.constant 0xff800000 : f32
      %2 = arith.constant 0.000000e+00 : f32
      %3 = arith.constant 0xff800000 : f32
      %4 = arith.constant 0xff800000 : f32
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
        %18 = arith.constant 1 : index
        %19 = memref.dim %x, %18 : memref<?x?xf32>
        %20 = arith.muli %block, %19 : index
        %21 = arith.addi %20, %14 : index
        %22 = "memref.extract_aligned_pointer_as_index"(%x) : (memref<?x?xf32>) -> index
        %23 = arith.constant 15 : index
        %24 = arith.andi %22, %23 : index
        %25 = arith.constant 3 : index
        %26 = arith.andi %21, %25 : index
        %27 = arith.ori %24, %26 : index
        %28 = arith.constant 0 : index
        %29 = arith.cmpi eq, %27, %28 : index
        %30 = arith.andi %17, %29 : i1
        %31 = scf.if %30 -> (f32) {
          %32 = arith.constant 1 : index
          %33 = arith.addi %14, %32 : index
          %34 = arith.constant 2 : index
          %35 = arith.addi %14, %34 : index
          %36 = arith.constant 3 : index
          %37 = arith.addi %14, %36 : index
          %38 = vector.load %x[%block, %14] {alignment = 16 : i64} : memref<?x?xf32>, vector<4xf32>
          %39 = vector.extract %38[0] : f32 from vector<4xf32>
          %40 = vector.extract %38[1] : f32 from vector<4xf32>
          %41 = vector.extract %38[2] : f32 from vector<4xf32>
          %42 = vector.extract %38[3] : f32 from vector<4xf32>
          %43 = arith.maximumf %12, %39 : f32
          %44 = arith.maximumf %43, %40 : f32
          %45 = arith.maximumf %44, %41 : f32
          %46 = arith.maximumf %45, %42 : f32
          scf.yield %46 : f32
        } else {
          %47 = arith.constant 1 : index
          %48 = arith.minui %16, %6 : index
          %49 = scf.for %50 = %14 to %48 step %47 iter_args(%51 = %12) -> (f32) {
            %52 = memref.load %x[%block, %50] : memref<?x?xf32>
            %53 = arith.maximumf %51, %52 : f32
            scf.yield %53 : f32
          }
          scf.yield %49 : f32
        }
        scf.yield %31 : f32
      }
      %54 = arith.constant 32 : i32
      %55 = arith.constant 16 : i32
      %56, %57 = gpu.shuffle xor %10, %55, %54 : f32
      %58 = arith.maximumf %10, %56 : f32
      %59 = arith.constant 8 : i32
      %60, %61 = gpu.shuffle xor %58, %59, %54 : f32
      %62 = arith.maximumf %58, %60 : f32
      %63 = arith.constant 4 : i32
      %64, %65 = gpu.shuffle xor %62, %63, %54 : f32
      %66 = arith.maximumf %62, %64 : f32
      %67 = arith.constant 2 : i32
      %68, %69 = gpu.shuffle xor %66, %67, %54 : f32
      %70 = arith.maximumf %66, %68 : f32
      %71 = arith.constant 1 : i32
      %72, %73 = gpu.shuffle xor %70, %71, %54 : f32
      %74 = arith.maximumf %70, %72 : f32
      %75 = memref.get_global @shared7 : memref<8xf32, #gpu.address_space<workgroup>>
      %76 = arith.constant 31 : index
      %77 = arith.andi %thread, %76 : index
      %78 = arith.constant 5 : index
      %79 = arith.shrui %thread, %78 : index
      %80 = arith.constant 0 : index
      %81 = arith.cmpi eq, %77, %80 : index
      scf.if %81 {
        memref.store %74, %75[%79] : memref<8xf32, #gpu.address_space<workgroup>>
      }
      gpu.barrier
      %82 = arith.constant 0 : index
      %83 = memref.load %75[%82] : memref<8xf32, #gpu.address_space<workgroup>>
      %84 = arith.constant 1 : index
      %85 = memref.load %75[%84] : memref<8xf32, #gpu.address_space<workgroup>>
      %86 = arith.constant 2 : index
      %87 = memref.load %75[%86] : memref<8xf32, #gpu.address_space<workgroup>>
      %88 = arith.constant 3 : index
      %89 = memref.load %75[%88] : memref<8xf32, #gpu.address_space<workgroup>>
      %90 = arith.constant 4 : index
      %91 = memref.load %75[%90] : memref<8xf32, #gpu.address_space<workgroup>>
      %92 = arith.constant 5 : index
      %93 = memref.load %75[%92] : memref<8xf32, #gpu.address_space<workgroup>>
      %94 = arith.constant 6 : index
      %95 = memref.load %75[%94] : memref<8xf32, #gpu.address_space<workgroup>>
      %96 = arith.constant 7 : index
      %97 = memref.load %75[%96] : memref<8xf32, #gpu.address_space<workgroup>>
      %98 = arith.maximumf %83, %85 : f32
      %99 = arith.maximumf %87, %89 : f32
      %100 = arith.maximumf %91, %93 : f32
      %101 = arith.maximumf %95, %97 : f32
      %102 = arith.maximumf %98, %99 : f32
      %103 = arith.maximumf %100, %101 : f32
      %104 = arith.maximumf %102, %103 : f32
      %105 = arith.maximumf %3, %104 : f32
      %106 = arith.maximumf %1, %105 fastmath<nsz> : f32
      %107 = arith.constant -0.000000e+00 : f32
      %108 = arith.constant -0.000000e+00 : f32
      %109 = arith.constant 0 : index
      %110 = arith.maxsi %0, %109 : index
      %111 = arith.constant 4 : index
      %112 = arith.ceildivsi %110, %111 : index
      %113 = arith.constant 256 : index
      %114 = scf.for %115 = %thread to %112 step %113 iter_args(%116 = %108) -> (f32) {
        %117 = arith.constant 4 : index
        %118 = arith.muli %115, %117 : index
        %119 = arith.constant 4 : index
        %120 = arith.addi %118, %119 : index
        %121 = arith.cmpi ule, %120, %110 : index
        %122 = arith.constant 1 : index
        %123 = memref.dim %x, %122 : memref<?x?xf32>
        %124 = arith.muli %block, %123 : index
        %125 = arith.addi %124, %118 : index
        %126 = "memref.extract_aligned_pointer_as_index"(%x) : (memref<?x?xf32>) -> index
        %127 = arith.constant 15 : index
        %128 = arith.andi %126, %127 : index
        %129 = arith.constant 3 : index
        %130 = arith.andi %125, %129 : index
        %131 = arith.constant 1 : index
        %132 = memref.dim %out, %131 : memref<?x?xf32>
        %133 = arith.muli %block, %132 : index
        %134 = arith.addi %133, %118 : index
        %135 = "memref.extract_aligned_pointer_as_index"(%out) : (memref<?x?xf32>) -> index
        %136 = arith.constant 15 : index
        %137 = arith.andi %135, %136 : index
        %138 = arith.constant 3 : index
        %139 = arith.andi %134, %138 : index
        %140 = arith.ori %128, %130 : index
        %141 = arith.ori %140, %137 : index
        %142 = arith.ori %141, %139 : index
        %143 = arith.constant 0 : index
        %144 = arith.cmpi eq, %142, %143 : index
        %145 = arith.andi %121, %144 : i1
        %146 = scf.if %145 -> (f32) {
          %147 = arith.constant 1 : index
          %148 = arith.addi %118, %147 : index
          %149 = arith.constant 2 : index
          %150 = arith.addi %118, %149 : index
          %151 = arith.constant 3 : index
          %152 = arith.addi %118, %151 : index
          %153 = vector.load %x[%block, %118] {alignment = 16 : i64} : memref<?x?xf32>, vector<4xf32>
          %154 = vector.extract %153[0] : f32 from vector<4xf32>
          %155 = vector.extract %153[1] : f32 from vector<4xf32>
          %156 = vector.extract %153[2] : f32 from vector<4xf32>
          %157 = vector.extract %153[3] : f32 from vector<4xf32>
          %158 = arith.subf %154, %106 : f32
          %159 = arith.subf %155, %106 : f32
          %160 = arith.subf %156, %106 : f32
          %161 = arith.subf %157, %106 : f32
          %162 = func.call @exp_f32(%158) : (f32) -> f32
          %163 = func.call @exp_f32(%159) : (f32) -> f32
          %164 = func.call @exp_f32(%160) : (f32) -> f32
          %165 = func.call @exp_f32(%161) : (f32) -> f32
          %166 = vector.from_elements %162, %163, %164, %165 : vector<4xf32>
          vector.store %166, %out[%block, %118] {alignment = 16 : i64} : memref<?x?xf32>, vector<4xf32>
          %167 = arith.addf %116, %162 : f32
          %168 = arith.addf %167, %163 : f32
          %169 = arith.addf %168, %164 : f32
          %170 = arith.addf %169, %165 : f32
          scf.yield %170 : f32
        } else {
          %171 = arith.constant 1 : index
          %172 = arith.minui %120, %110 : index
          %173 = scf.for %174 = %118 to %172 step %171 iter_args(%175 = %116) -> (f32) {
            %176 = memref.load %x[%block, %174] : memref<?x?xf32>
            %177 = arith.subf %176, %106 : f32
            %178 = func.call @exp_f32(%177) : (f32) -> f32
            memref.store %178, %out[%block, %174] : memref<?x?xf32>
            %179 = arith.addf %175, %178 : f32
            scf.yield %179 : f32
          }
          scf.yield %173 : f32
        }
        scf.yield %146 : f32
      }
      %180 = arith.constant 32 : i32
      %181 = arith.constant 16 : i32
      %182, %183 = gpu.shuffle xor %114, %181, %180 : f32
      %184 = arith.addf %114, %182 : f32
      %185 = arith.constant 8 : i32
      %186, %187 = gpu.shuffle xor %184, %185, %180 : f32
      %188 = arith.addf %184, %186 : f32
      %189 = arith.constant 4 : i32
      %190, %191 = gpu.shuffle xor %188, %189, %180 : f32
      %192 = arith.addf %188, %190 : f32
      %193 = arith.constant 2 : i32
      %194, %195 = gpu.shuffle xor %192, %193, %180 : f32
      %196 = arith.addf %192, %194 : f32
      %197 = arith.constant 1 : i32
      %198, %199 = gpu.shuffle xor %196, %197, %180 : f32
      %200 = arith.addf %196, %198 : f32
      %201 = memref.get_global @shared8 : memref<8xf32, #gpu.address_space<workgroup>>
      %202 = arith.constant 31 : index
      %203 = arith.andi %thread, %202 : index
      %204 = arith.constant 5 : index
      %205 = arith.shrui %thread, %204 : index
      %206 = arith.constant 0 : index
      %207 = arith.cmpi eq, %203, %206 : index
      scf.if %207 {
        memref.store %200, %201[%205] : memref<8xf32, #gpu.address_space<workgroup>>
      }
      gpu.barrier
      %208 = arith.constant 0 : index
      %209 = memref.load %201[%208] : memref<8xf32, #gpu.address_space<workgroup>>
      %210 = arith.constant 1 : index
      %211 = memref.load %201[%210] : memref<8xf32, #gpu.address_space<workgroup>>
      %212 = arith.constant 2 : index
      %213 = memref.load %201[%212] : memref<8xf32, #gpu.address_space<workgroup>>
      %214 = arith.constant 3 : index
      %215 = memref.load %201[%214] : memref<8xf32, #gpu.address_space<workgroup>>
      %216 = arith.constant 4 : index
      %217 = memref.load %201[%216] : memref<8xf32, #gpu.address_space<workgroup>>
      %218 = arith.constant 5 : index
      %219 = memref.load %201[%218] : memref<8xf32, #gpu.address_space<workgroup>>
      %220 = arith.constant 6 : index
      %221 = memref.load %201[%220] : memref<8xf32, #gpu.address_space<workgroup>>
      %222 = arith.constant 7 : index
      %223 = memref.load %201[%222] : memref<8xf32, #gpu.address_space<workgroup>>
      %224 = arith.addf %209, %211 : f32
      %225 = arith.addf %213, %215 : f32
      %226 = arith.addf %217, %219 : f32
      %227 = arith.addf %221, %223 : f32
      %228 = arith.addf %224, %225 : f32
      %229 = arith.addf %226, %227 : f32
      %230 = arith.addf %228, %229 : f32
      %231 = arith.addf %107, %230 : f32
      %232 = arith.addf %2, %231 fastmath<reassoc,contract> : f32
      %233 = arith.constant 0 : index
      %234 = arith.maxsi %0, %233 : index
      %235 = arith.constant 4 : index
      %236 = arith.ceildivsi %234, %235 : index
      %237 = arith.constant 256 : index
      scf.for %238 = %thread to %236 step %237 {
        %239 = arith.constant 4 : index
        %240 = arith.muli %238, %239 : index
        %241 = arith.constant 4 : index
        %242 = arith.addi %240, %241 : index
        %243 = arith.cmpi ule, %242, %234 : index
        %244 = arith.constant 1 : index
        %245 = memref.dim %out, %244 : memref<?x?xf32>
        %246 = arith.muli %block, %245 : index
        %247 = arith.addi %246, %240 : index
        %248 = "memref.extract_aligned_pointer_as_index"(%out) : (memref<?x?xf32>) -> index
        %249 = arith.constant 15 : index
        %250 = arith.andi %248, %249 : index
        %251 = arith.constant 3 : index
        %252 = arith.andi %247, %251 : index
        %253 = arith.ori %250, %252 : index
        %254 = arith.constant 0 : index
        %255 = arith.cmpi eq, %253, %254 : index
        %256 = arith.andi %243, %255 : i1
        scf.if %256 {
          %257 = arith.constant 1 : index
          %258 = arith.addi %240, %257 : index
          %259 = arith.constant 2 : index
          %260 = arith.addi %240, %259 : index
          %261 = arith.constant 3 : index
          %262 = arith.addi %240, %261 : index
          %263 = vector.load %out[%block, %240] {alignment = 16 : i64} : memref<?x?xf32>, vector<4xf32>
          %264 = vector.extract %263[0] : f32 from vector<4xf32>
          %265 = vector.extract %263[1] : f32 from vector<4xf32>
          %266 = vector.extract %263[2] : f32 from vector<4xf32>
          %267 = vector.extract %263[3] : f32 from vector<4xf32>
          %268 = arith.divf %264, %232 : f32
          %269 = arith.divf %265, %232 : f32
          %270 = arith.divf %266, %232 : f32
          %271 = arith.divf %267, %232 : f32
          %272 = vector.from_elements %268, %269, %270, %271 : vector<4xf32>
          vector.store %272, %out[%block, %240] {alignment = 16 : i64} : memref<?x?xf32>, vector<4xf32>
        } else {
          %273 = arith.constant 1 : index
          %274 = arith.minui %242, %234 : index
          scf.for %275 = %240 to %274 step %273 {
            %276 = memref.load %out[%block, %275] : memref<?x?xf32>
            %277 = arith.divf %276, %232 : f32
            memref.store %277, %out[%block, %275] : memref<?x?xf32>
          }
        }
      }
      gpu.return
    }
  }
}
// ----- llvm
builtin.module attributes {gpu.container_module, stepwell.asserts = ["tests/corpus/softmax.py:7: ValueError: zero-size array to reduction operation maximum which has no identity"]} {
  llvm.func @program_kernel.launch(i64, i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> i32
  llvm.func @program_kernel_1.launch(i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> i32
  llvm.func @program_kernel_2.launch(i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> i32
  llvm.func @program_kernel_3.launch(i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> i32
  llvm.func @program(%x: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %x_size0: i64, %x_stride0: i64, %out: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out_size0: i64, %out_stride0: i64) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(1024) : i64
    %1 = llvm.mlir.constant(0) : i64
    %2 = llvm.mlir.constant(128) : i64
    %3 = llvm.mlir.constant(1) : i64
    %4 = llvm.mlir.constant(8192) : i64
    %5 = llvm.mlir.constant(12032) : i64
    %6 = llvm.mlir.constant(4) : i64
    %7 = llvm.mlir.constant(0 : i32) : i32
    %8 = llvm.mlir.constant(256) : i64
    %9 = llvm.mlir.constant(0xff800000 : f32) : f32
    %10 = llvm.mlir.constant(0.000000e+00 : f32) : f32
    %11 = llvm.sub %0, %x_stride0 overflow<nsw> : i64
    %12 = llvm.icmp "sge" %11, %1 : i64
    %13 = llvm.add %x_size0, %2 overflow<nsw> : i64
    %14 = llvm.sub %13, %x_stride0 overflow<nsw> : i64
    %15 = llvm.icmp "sge" %14, %1 : i64
    %16 = llvm.and %12, %15 : i1
    llvm.cond_br %16, ^bb1, ^bb3
  ^bb1:
    %17 = llvm.intr.smax(%x_size0, %1) : (i64, i64) -> i64
    %18 = llvm.sdiv %17, %6 : i64
    %19 = llvm.srem %17, %6 : i64
    %20 = llvm.icmp "ne" %19, %1 : i64
    %21 = llvm.xor %19, %6 : i64
    %22 = llvm.icmp "sge" %21, %1 : i64
    %23 = llvm.and %20, %22 : i1
    %24 = llvm.add %18, %3 : i64
    %25 = llvm.select %23, %24, %18 : i1, i64
    %26 = llvm.call @program_kernel.launch(%25, %3, %3, %2, %3, %3, %17, %x_stride0, %x, %x_size0, %x_stride0, %out, %x_size0, %x_stride0) : (i64, i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> i32
    %27 = llvm.icmp "eq" %26, %7 : i32
    llvm.cond_br %27, ^bb2, ^bb14(%26 : i32)
  ^bb2:
    llvm.br ^bb13
  ^bb3:
    %28 = llvm.sub %4, %x_stride0 overflow<nsw> : i64
    %29 = llvm.icmp "sge" %28, %1 : i64
    llvm.cond_br %29, ^bb4, ^bb6
  ^bb4:
    %30 = llvm.intr.smax(%x_size0, %1) : (i64, i64) -> i64
    %31 = llvm.call @program_kernel_1.launch(%30, %3, %3, %8, %3, %3, %x_stride0, %x, %x_size0, %x_stride0, %out, %x_size0, %x_stride0) : (i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> i32
    %32 = llvm.icmp "eq" %31, %7 : i32
    llvm.cond_br %32, ^bb5, ^bb14(%31 : i32)
  ^bb5:
    llvm.br ^bb12
  ^bb6:
    %33 = llvm.sub %5, %x_stride0 overflow<nsw> : i64
    %34 = llvm.icmp "sge" %33, %1 : i64
    llvm.cond_br %34, ^bb7, ^bb9
  ^bb7:
    %35 = llvm.intr.smax(%x_size0, %1) : (i64, i64) -> i64
    %36 = llvm.call @program_kernel_2.launch(%35, %3, %3, %0, %3, %3, %x_stride0, %x, %x_size0, %x_stride0, %out, %x_size0, %x_stride0) : (i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> i32
    %37 = llvm.icmp "eq" %36, %7 : i32
    llvm.cond_br %37, ^bb8, ^bb14(%36 : i32)
  ^bb8:
    llvm.br ^bb11
  ^bb9:
    %38 = llvm.intr.smax(%x_size0, %1) : (i64, i64) -> i64
    %39 = llvm.call @program_kernel_3.launch(%38, %3, %3, %8, %3, %3, %x_stride0, %x, %x_size0, %x_stride0, %out, %x_size0, %x_stride0) : (i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> i32
    %40 = llvm.icmp "eq" %39, %7 : i32
    llvm.cond_br %40, ^bb10, ^bb14(%39 : i32)
  ^bb10:
    llvm.br ^bb11
  ^bb11:
    llvm.br ^bb12
  ^bb12:
    llvm.br ^bb13
  ^bb13:
    llvm.return %7 : i32
  ^bb14(%41: i32):
    llvm.return %41 : i32
  }
  llvm.func @program_shapes(%x_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %x_size0_1: i64, %x_stride0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %42 = llvm.mlir.constant(0) : i64
    %43 = llvm.mlir.constant(1) : i64
    %44 = llvm.mlir.constant(1 : i32) : i32
    %45 = llvm.mlir.constant(0 : i32) : i32
    %46 = llvm.icmp "slt" %42, %x_stride0_1 : i64
    llvm.cond_br %46, ^bb1, ^bb2(%44 : i32)
  ^bb1:
    llvm.store %x_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %47 = llvm.getelementptr inbounds %extents[%43] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_1, %47 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %45 : i32
  ^bb2(%48: i32):
    llvm.return %48 : i32
  }
  gpu.module @kernels {
    llvm.mlir.global internal @shared0() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<4096 x f32>
    llvm.mlir.global internal @shared3() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<8 x f32>
    llvm.mlir.global internal @shared2() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<8 x f32>
    llvm.mlir.global internal @shared1() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<8192 x f32>
    llvm.mlir.global internal @shared6() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<32 x f32>
    llvm.mlir.global internal @shared5() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<32 x f32>
    llvm.mlir.global internal @shared4() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<12032 x f32>
    llvm.mlir.global internal @shared8() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<8 x f32>
    llvm.func internal @exp_f32(%49: f32) -> f32 attributes {no_unwind, always_inline} {
      %50 = llvm.mlir.constant(8.900000e+01 : f32) : f32
      %51 = llvm.fcmp "ogt" %49, %50 : f32
      %52 = llvm.select %51, %50, %49 : i1, f32
      %53 = llvm.mlir.constant(-1.040000e+02 : f32) : f32
      %54 = llvm.fcmp "olt" %52, %53 : f32
      %55 = llvm.select %54, %53, %52 : i1, f32
      %56 = llvm.mlir.constant(0x4B400000 : f32) : f32
      %57 = llvm.mlir.constant(1.44269502 : f32) : f32
      %58 = llvm.intr.fma(%55, %57, %56) : (f32, f32, f32) -> f32
      %59 = llvm.fsub %58, %56 : f32
      %60 = llvm.mlir.constant(-0.693359375 : f32) : f32
      %61 = llvm.intr.fma(%59, %60, %55) : (f32, f32, f32) -> f32
      %62 = llvm.mlir.constant(0.000212194442 : f32) : f32
      %63 = llvm.intr.fma(%59, %62, %61) : (f32, f32, f32) -> f32
      %64 = llvm.mlir.constant(0.000198910799 : f32) : f32
      %65 = llvm.mlir.constant(0.00139337312 : f32) : f32
      %66 = llvm.intr.fma(%64, %63, %65) : (f32, f32, f32) -> f32
      %67 = llvm.mlir.constant(0.00833331048 : f32) : f32
      %68 = llvm.intr.fma(%66, %63, %67) : (f32, f32, f32) -> f32
      %69 = llvm.mlir.constant(0.041666463 : f32) : f32
      %70 = llvm.intr.fma(%68, %63, %69) : (f32, f32, f32) -> f32
      %71 = llvm.mlir.constant(0.166666672 : f32) : f32
      %72 = llvm.intr.fma(%70, %63, %71) : (f32, f32, f32) -> f32
      %73 = llvm.mlir.constant(5.000000e-01 : f32) : f32
      %74 = llvm.intr.fma(%72, %63, %73) : (f32, f32, f32) -> f32
      %75 = llvm.mlir.constant(1.000000e+00 : f32) : f32
      %76 = llvm.intr.fma(%74, %63, %75) : (f32, f32, f32) -> f32
      %77 = llvm.intr.fma(%76, %63, %75) : (f32, f32, f32) -> f32
      %78 = llvm.bitcast %58 : f32 to i32
      %79 = llvm.bitcast %56 : f32 to i32
      %80 = llvm.sub %78, %79 : i32
      %81 = llvm.mlir.constant(1 : i32) : i32
      %82 = llvm.ashr %80, %81 : i32
      %83 = llvm.mlir.constant(127 : i32) : i32
      %84 = llvm.add %82, %83 : i32
      %85 = llvm.mlir.constant(23 : i32) : i32
      %86 = llvm.shl %84, %85 : i32
      %87 = llvm.bitcast %86 : i32 to f32
      %88 = llvm.fmul %77, %87 : f32
      %89 = llvm.sub %80, %82 : i32
      %90 = llvm.add %89, %83 : i32
      %91 = llvm.shl %90, %85 : i32
      %92 = llvm.bitcast %91 : i32 to f32
      %93 = llvm.fmul %88, %92 : f32
      llvm.return %93 : f32
    }
    llvm.mlir.global internal @shared7() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<8 x f32>
    llvm.func @program_kernel(%94: i64, %95: i64, %x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %x_size0_2: i64, %x_stride0_2: i64, %out_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out_size0_1: i64, %out_stride0_1: i64, %status: !llvm.ptr) attributes {nvvm.kernel, no_unwind, nvvm.maxntid = array<i32: 128, 1, 1>} {
      %96 = llvm.mlir.constant(31) : i64
      %97 = llvm.mlir.constant(32) : i64
      %98 = llvm.mlir.constant(4) : i64
      %99 = llvm.mlir.constant(0) : i64
      %100 = llvm.mlir.constant(1) : i64
      %101 = llvm.mlir.constant(15) : i64
      %102 = llvm.mlir.constant(3) : i64
      %103 = llvm.mlir.constant(1024) : i64
      %104 = llvm.mlir.constant(2) : i64
      %105 = llvm.mlir.constant(-1 : i32) : i32
      %106 = llvm.mlir.constant(31 : i32) : i32
      %107 = nvvm.read.ptx.sreg.ctaid.x : i32
      %block = llvm.zext nneg %107 : i32 to i64
      %108 = nvvm.read.ptx.sreg.tid.x : i32
      %thread = llvm.zext nneg %108 : i32 to i64
      %109 = llvm.mlir.constant(0xff800000 : f32) : f32
      %110 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      %lane = llvm.and %thread, %96 : i64
      %warp = llvm.udiv %thread, %97 : i64
      %111 = llvm.mul %block, %98 : i64
      %i = llvm.add %111, %warp : i64
      %112 = llvm.icmp "ult" %i, %94 : i64
      llvm.cond_br %112, ^bb1, ^bb23
    ^bb1:
      %113 = llvm.mlir.addressof @shared0 : !llvm.ptr<3>
      %114 = llvm.addrspacecast %113 : !llvm.ptr<3> to !llvm.ptr
      %115 = llvm.mlir.constant(0xff800000 : f32) : f32
      %116 = llvm.mlir.constant(0xff800000 : f32) : f32
      %117 = llvm.intr.smax(%95, %99) : (i64, i64) -> i64
      %118 = llvm.sdiv %117, %98 : i64
      %119 = llvm.srem %117, %98 : i64
      %120 = llvm.icmp "ne" %119, %99 : i64
      %121 = llvm.xor %119, %98 : i64
      %122 = llvm.icmp "sge" %121, %99 : i64
      %123 = llvm.and %120, %122 : i1
      %124 = llvm.add %118, %100 : i64
      %125 = llvm.select %123, %124, %118 : i1, i64
      %126 = llvm.icmp "slt" %lane, %125 : i64
      llvm.cond_br %126, ^bb2(%lane, %116 : i64, f32), ^bb8(%116 : f32)
    ^bb2(%127: i64, %128: f32):
      %129 = llvm.mul %127, %98 : i64
      %130 = llvm.add %129, %98 : i64
      %131 = llvm.icmp "ule" %130, %117 : i64
      %132 = llvm.mul %i, %x_stride0_2 : i64
      %133 = llvm.add %132, %129 : i64
      %134 = llvm.ptrtoint %x_2 : !llvm.ptr to i64
      %135 = llvm.and %134, %101 : i64
      %136 = llvm.and %133, %102 : i64
      %137 = llvm.mul %warp, %103 : i64
      %138 = llvm.add %137, %129 : i64
      %139 = llvm.and %138, %102 : i64
      %140 = llvm.or %135, %136 : i64
      %141 = llvm.or %140, %139 : i64
      %142 = llvm.icmp "eq" %141, %99 : i64
      %143 = llvm.and %131, %142 : i1
      llvm.cond_br %143, ^bb3, ^bb4
    ^bb3:
      %144 = llvm.add %129, %100 : i64
      %145 = llvm.add %129, %104 : i64
      %146 = llvm.add %129, %102 : i64
      %147 = llvm.mul %i, %x_stride0_2 overflow<nsw> : i64
      %148 = llvm.add %147, %129 overflow<nsw> : i64
      %149 = llvm.getelementptr inbounds %x_2[%148] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %150 = llvm.load %149 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %151 = llvm.extractelement %150[%99 : i64] : vector<4xf32>
      %152 = llvm.extractelement %150[%100 : i64] : vector<4xf32>
      %153 = llvm.extractelement %150[%104 : i64] : vector<4xf32>
      %154 = llvm.extractelement %150[%102 : i64] : vector<4xf32>
      %155 = llvm.mlir.poison : vector<4xf32>
      %156 = llvm.insertelement %151, %155[%99 : i64] : vector<4xf32>
      %157 = llvm.insertelement %152, %156[%100 : i64] : vector<4xf32>
      %158 = llvm.insertelement %153, %157[%104 : i64] : vector<4xf32>
      %159 = llvm.insertelement %154, %158[%102 : i64] : vector<4xf32>
      %160 = llvm.mul %warp, %103 overflow<nsw> : i64
      %161 = llvm.add %160, %129 overflow<nsw> : i64
      %162 = llvm.getelementptr inbounds %114[%161] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %159, %162 {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr
      %163 = llvm.intr.maximum(%128, %151) : (f32, f32) -> f32
      %164 = llvm.intr.maximum(%163, %152) : (f32, f32) -> f32
      %165 = llvm.intr.maximum(%164, %153) : (f32, f32) -> f32
      %166 = llvm.intr.maximum(%165, %154) : (f32, f32) -> f32
      llvm.br ^bb7(%166 : f32)
    ^bb4:
      %167 = llvm.intr.umin(%130, %117) : (i64, i64) -> i64
      %168 = llvm.icmp "slt" %129, %167 : i64
      llvm.cond_br %168, ^bb5(%129, %128 : i64, f32), ^bb6(%128 : f32)
    ^bb5(%169: i64, %170: f32):
      %171 = llvm.mul %i, %x_stride0_2 overflow<nsw> : i64
      %172 = llvm.add %171, %169 overflow<nsw> : i64
      %173 = llvm.getelementptr inbounds %x_2[%172] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %174 = llvm.load %173 {alignment = 4 : i64} : !llvm.ptr -> f32
      %175 = llvm.mul %warp, %103 overflow<nsw> : i64
      %176 = llvm.add %175, %169 overflow<nsw> : i64
      %177 = llvm.getelementptr inbounds %114[%176] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %174, %177 {alignment = 4 : i64} : f32, !llvm.ptr
      %178 = llvm.intr.maximum(%170, %174) : (f32, f32) -> f32
      %179 = llvm.add %169, %100 overflow<nsw> : i64
      %180 = llvm.icmp "slt" %179, %167 : i64
      llvm.cond_br %180, ^bb5(%179, %178 : i64, f32), ^bb6(%178 : f32)
    ^bb6(%181: f32):
      llvm.br ^bb7(%181 : f32)
    ^bb7(%182: f32):
      %183 = llvm.add %127, %97 overflow<nsw> : i64
      %184 = llvm.icmp "slt" %183, %125 : i64
      llvm.cond_br %184, ^bb2(%183, %182 : i64, f32), ^bb8(%182 : f32)
    ^bb8(%185: f32):
      %186 = llvm.mlir.constant(32 : i32) : i32
      %187 = llvm.mlir.constant(16 : i32) : i32
      %188 = nvvm.shfl.sync bfly %105, %185, %187, %106 : f32 -> f32
      %189 = llvm.intr.maximum(%185, %188) : (f32, f32) -> f32
      %190 = llvm.mlir.constant(8 : i32) : i32
      %191 = nvvm.shfl.sync bfly %105, %189, %190, %106 : f32 -> f32
      %192 = llvm.intr.maximum(%189, %191) : (f32, f32) -> f32
      %193 = llvm.mlir.constant(4 : i32) : i32
      %194 = nvvm.shfl.sync bfly %105, %192, %193, %106 : f32 -> f32
      %195 = llvm.intr.maximum(%192, %194) : (f32, f32) -> f32
      %196 = llvm.mlir.constant(2 : i32) : i32
      %197 = nvvm.shfl.sync bfly %105, %195, %196, %106 : f32 -> f32
      %198 = llvm.intr.maximum(%195, %197) : (f32, f32) -> f32
      %199 = llvm.mlir.constant(1 : i32) : i32
      %200 = nvvm.shfl.sync bfly %105, %198, %199, %106 : f32 -> f32
      %201 = llvm.intr.maximum(%198, %200) : (f32, f32) -> f32
      %202 = llvm.intr.maximum(%115, %201) : (f32, f32) -> f32
      %203 = llvm.intr.maximum(%109, %202) {fastmathFlags = #llvm.fastmath<nsz>} : (f32, f32) -> f32
      %204 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
      %205 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
      %206 = llvm.intr.smax(%95, %99) : (i64, i64) -> i64
      %207 = llvm.sdiv %206, %98 : i64
      %208 = llvm.srem %206, %98 : i64
      %209 = llvm.icmp "ne" %208, %99 : i64
      %210 = llvm.xor %208, %98 : i64
      %211 = llvm.icmp "sge" %210, %99 : i64
      %212 = llvm.and %209, %211 : i1
      %213 = llvm.add %207, %100 : i64
      %214 = llvm.select %212, %213, %207 : i1, i64
      %215 = llvm.icmp "slt" %lane, %214 : i64
      llvm.cond_br %215, ^bb9(%lane, %205 : i64, f32), ^bb15(%205 : f32)
    ^bb9(%216: i64, %217: f32):
      %218 = llvm.mul %216, %98 : i64
      %219 = llvm.add %218, %98 : i64
      %220 = llvm.icmp "ule" %219, %206 : i64
      %221 = llvm.mul %warp, %103 : i64
      %222 = llvm.add %221, %218 : i64
      %223 = llvm.and %222, %102 : i64
      %224 = llvm.icmp "eq" %223, %99 : i64
      %225 = llvm.and %220, %224 : i1
      llvm.cond_br %225, ^bb10, ^bb11
    ^bb10:
      %226 = llvm.add %218, %100 : i64
      %227 = llvm.add %218, %104 : i64
      %228 = llvm.add %218, %102 : i64
      %229 = llvm.mul %warp, %103 overflow<nsw> : i64
      %230 = llvm.add %229, %218 overflow<nsw> : i64
      %231 = llvm.getelementptr inbounds %114[%230] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %232 = llvm.load %231 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %233 = llvm.extractelement %232[%99 : i64] : vector<4xf32>
      %234 = llvm.extractelement %232[%100 : i64] : vector<4xf32>
      %235 = llvm.extractelement %232[%104 : i64] : vector<4xf32>
      %236 = llvm.extractelement %232[%102 : i64] : vector<4xf32>
      %237 = llvm.fsub %233, %203 : f32
      %238 = llvm.fsub %234, %203 : f32
      %239 = llvm.fsub %235, %203 : f32
      %240 = llvm.fsub %236, %203 : f32
      %241 = llvm.call @exp_f32(%237) : (f32) -> f32
      %242 = llvm.call @exp_f32(%238) : (f32) -> f32
      %243 = llvm.call @exp_f32(%239) : (f32) -> f32
      %244 = llvm.call @exp_f32(%240) : (f32) -> f32
      %245 = llvm.mlir.poison : vector<4xf32>
      %246 = llvm.insertelement %241, %245[%99 : i64] : vector<4xf32>
      %247 = llvm.insertelement %242, %246[%100 : i64] : vector<4xf32>
      %248 = llvm.insertelement %243, %247[%104 : i64] : vector<4xf32>
      %249 = llvm.insertelement %244, %248[%102 : i64] : vector<4xf32>
      llvm.store %249, %231 {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr
      %250 = llvm.fadd %217, %241 : f32
      %251 = llvm.fadd %250, %242 : f32
      %252 = llvm.fadd %251, %243 : f32
      %253 = llvm.fadd %252, %244 : f32
      llvm.br ^bb14(%253 : f32)
    ^bb11:
      %254 = llvm.intr.umin(%219, %206) : (i64, i64) -> i64
      %255 = llvm.icmp "slt" %218, %254 : i64
      llvm.cond_br %255, ^bb12(%218, %217 : i64, f32), ^bb13(%217 : f32)
    ^bb12(%256: i64, %257: f32):
      %258 = llvm.mul %warp, %103 overflow<nsw> : i64
      %259 = llvm.add %258, %256 overflow<nsw> : i64
      %260 = llvm.getelementptr inbounds %114[%259] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %261 = llvm.load %260 {alignment = 4 : i64} : !llvm.ptr -> f32
      %262 = llvm.fsub %261, %203 : f32
      %263 = llvm.call @exp_f32(%262) : (f32) -> f32
      llvm.store %263, %260 {alignment = 4 : i64} : f32, !llvm.ptr
      %264 = llvm.fadd %257, %263 : f32
      %265 = llvm.add %256, %100 overflow<nsw> : i64
      %266 = llvm.icmp "slt" %265, %254 : i64
      llvm.cond_br %266, ^bb12(%265, %264 : i64, f32), ^bb13(%264 : f32)
    ^bb13(%267: f32):
      llvm.br ^bb14(%267 : f32)
    ^bb14(%268: f32):
      %269 = llvm.add %216, %97 overflow<nsw> : i64
      %270 = llvm.icmp "slt" %269, %214 : i64
      llvm.cond_br %270, ^bb9(%269, %268 : i64, f32), ^bb15(%268 : f32)
    ^bb15(%271: f32):
      %272 = llvm.mlir.constant(32 : i32) : i32
      %273 = llvm.mlir.constant(16 : i32) : i32
      %274 = nvvm.shfl.sync bfly %105, %271, %273, %106 : f32 -> f32
      %275 = llvm.fadd %271, %274 : f32
      %276 = llvm.mlir.constant(8 : i32) : i32
      %277 = nvvm.shfl.sync bfly %105, %275, %276, %106 : f32 -> f32
      %278 = llvm.fadd %275, %277 : f32
      %279 = llvm.mlir.constant(4 : i32) : i32
      %280 = nvvm.shfl.sync bfly %105, %278, %279, %106 : f32 -> f32
      %281 = llvm.fadd %278, %280 : f32
      %282 = llvm.mlir.constant(2 : i32) : i32
      %283 = nvvm.shfl.sync bfly %105, %281, %282, %106 : f32 -> f32
      %284 = llvm.fadd %281, %283 : f32
      %285 = llvm.mlir.constant(1 : i32) : i32
      %286 = nvvm.shfl.sync bfly %105, %284, %285, %106 : f32 -> f32
      %287 = llvm.fadd %284, %286 : f32
      %288 = llvm.fadd %204, %287 : f32
      %289 = llvm.fadd %110, %288 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %290 = llvm.intr.smax(%95, %99) : (i64, i64) -> i64
      %291 = llvm.sdiv %290, %98 : i64
      %292 = llvm.srem %290, %98 : i64
      %293 = llvm.icmp "ne" %292, %99 : i64
      %294 = llvm.xor %292, %98 : i64
      %295 = llvm.icmp "sge" %294, %99 : i64
      %296 = llvm.and %293, %295 : i1
      %297 = llvm.add %291, %100 : i64
      %298 = llvm.select %296, %297, %291 : i1, i64
      %299 = llvm.icmp "slt" %lane, %298 : i64
      llvm.cond_br %299, ^bb16(%lane : i64), ^bb22
    ^bb16(%300: i64):
      %301 = llvm.mul %300, %98 : i64
      %302 = llvm.add %301, %98 : i64
      %303 = llvm.icmp "ule" %302, %290 : i64
      %304 = llvm.mul %warp, %103 : i64
      %305 = llvm.add %304, %301 : i64
      %306 = llvm.and %305, %102 : i64
      %307 = llvm.mul %i, %out_stride0_1 : i64
      %308 = llvm.add %307, %301 : i64
      %309 = llvm.ptrtoint %out_1 : !llvm.ptr to i64
      %310 = llvm.and %309, %101 : i64
      %311 = llvm.and %308, %102 : i64
      %312 = llvm.or %306, %310 : i64
      %313 = llvm.or %312, %311 : i64
      %314 = llvm.icmp "eq" %313, %99 : i64
      %315 = llvm.and %303, %314 : i1
      llvm.cond_br %315, ^bb17, ^bb18
    ^bb17:
      %316 = llvm.add %301, %100 : i64
      %317 = llvm.add %301, %104 : i64
      %318 = llvm.add %301, %102 : i64
      %319 = llvm.mul %warp, %103 overflow<nsw> : i64
      %320 = llvm.add %319, %301 overflow<nsw> : i64
      %321 = llvm.getelementptr inbounds %114[%320] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %322 = llvm.load %321 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %323 = llvm.extractelement %322[%99 : i64] : vector<4xf32>
      %324 = llvm.extractelement %322[%100 : i64] : vector<4xf32>
      %325 = llvm.extractelement %322[%104 : i64] : vector<4xf32>
      %326 = llvm.extractelement %322[%102 : i64] : vector<4xf32>
      %327 = llvm.fdiv %323, %289 : f32
      %328 = llvm.fdiv %324, %289 : f32
      %329 = llvm.fdiv %325, %289 : f32
      %330 = llvm.fdiv %326, %289 : f32
      %331 = llvm.mlir.poison : vector<4xf32>
      %332 = llvm.insertelement %327, %331[%99 : i64] : vector<4xf32>
      %333 = llvm.insertelement %328, %332[%100 : i64] : vector<4xf32>
      %334 = llvm.insertelement %329, %333[%104 : i64] : vector<4xf32>
      %335 = llvm.insertelement %330, %334[%102 : i64] : vector<4xf32>
      %336 = llvm.mul %i, %out_stride0_1 overflow<nsw> : i64
      %337 = llvm.add %336, %301 overflow<nsw> : i64
      %338 = llvm.getelementptr inbounds %out_1[%337] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %335, %338 {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr
      llvm.br ^bb21
    ^bb18:
      %339 = llvm.intr.umin(%302, %290) : (i64, i64) -> i64
      %340 = llvm.icmp "slt" %301, %339 : i64
      llvm.cond_br %340, ^bb19(%301 : i64), ^bb20
    ^bb19(%341: i64):
      %342 = llvm.mul %warp, %103 overflow<nsw> : i64
      %343 = llvm.add %342, %341 overflow<nsw> : i64
      %344 = llvm.getelementptr inbounds %114[%343] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %345 = llvm.load %344 {alignment = 4 : i64} : !llvm.ptr -> f32
      %346 = llvm.fdiv %345, %289 : f32
      %347 = llvm.mul %i, %out_stride0_1 overflow<nsw> : i64
      %348 = llvm.add %347, %341 overflow<nsw> : i64
      %349 = llvm.getelementptr inbounds %out_1[%348] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %346, %349 {alignment = 4 : i64} : f32, !llvm.ptr
      %350 = llvm.add %341, %100 overflow<nsw> : i64
      %351 = llvm.icmp "slt" %350, %339 : i64
      llvm.cond_br %351, ^bb19(%350 : i64), ^bb20
    ^bb20:
      llvm.br ^bb21
    ^bb21:
      %352 = llvm.add %300, %97 overflow<nsw> : i64
      %353 = llvm.icmp "slt" %352, %298 : i64
      llvm.cond_br %353, ^bb16(%352 : i64), ^bb22
    ^bb22:
      llvm.br ^bb23
    ^bb23:
      llvm.return
    }
    llvm.func @program_kernel_1(%354: i64, %x_3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %x_size0_3: i64, %x_stride0_3: i64, %out_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out_size0_2: i64, %out_stride0_2: i64, %status_1: !llvm.ptr) attributes {nvvm.kernel, no_unwind, nvvm.maxntid = array<i32: 256, 1, 1>} {
      %355 = llvm.mlir.constant(0) : i64
      %356 = llvm.mlir.constant(4) : i64
      %357 = llvm.mlir.constant(1) : i64
      %358 = llvm.mlir.constant(256) : i64
      %359 = llvm.mlir.constant(15) : i64
      %360 = llvm.mlir.constant(3) : i64
      %361 = llvm.mlir.constant(2) : i64
      %362 = llvm.mlir.constant(-1 : i32) : i32
      %363 = llvm.mlir.constant(31 : i32) : i32
      %364 = llvm.mlir.constant(31) : i64
      %365 = llvm.mlir.constant(5) : i64
      %366 = llvm.mlir.constant(6) : i64
      %367 = llvm.mlir.constant(7) : i64
      %368 = nvvm.read.ptx.sreg.ctaid.x : i32
      %block_1 = llvm.zext nneg %368 : i32 to i64
      %369 = nvvm.read.ptx.sreg.tid.x : i32
      %thread_1 = llvm.zext nneg %369 : i32 to i64
      %370 = llvm.mlir.constant(0xff800000 : f32) : f32
      %371 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      %372 = llvm.mlir.addressof @shared1 : !llvm.ptr<3>
      %373 = llvm.addrspacecast %372 : !llvm.ptr<3> to !llvm.ptr
      %374 = llvm.mlir.constant(0xff800000 : f32) : f32
      %375 = llvm.mlir.constant(0xff800000 : f32) : f32
      %376 = llvm.intr.smax(%354, %355) : (i64, i64) -> i64
      %377 = llvm.sdiv %376, %356 : i64
      %378 = llvm.srem %376, %356 : i64
      %379 = llvm.icmp "ne" %378, %355 : i64
      %380 = llvm.xor %378, %356 : i64
      %381 = llvm.icmp "sge" %380, %355 : i64
      %382 = llvm.and %379, %381 : i1
      %383 = llvm.add %377, %357 : i64
      %384 = llvm.select %382, %383, %377 : i1, i64
      %385 = llvm.icmp "slt" %thread_1, %384 : i64
      llvm.cond_br %385, ^bb1(%thread_1, %375 : i64, f32), ^bb7(%375 : f32)
    ^bb1(%386: i64, %387: f32):
      %388 = llvm.mul %386, %356 : i64
      %389 = llvm.add %388, %356 : i64
      %390 = llvm.icmp "ule" %389, %376 : i64
      %391 = llvm.mul %block_1, %x_stride0_3 : i64
      %392 = llvm.add %391, %388 : i64
      %393 = llvm.ptrtoint %x_3 : !llvm.ptr to i64
      %394 = llvm.and %393, %359 : i64
      %395 = llvm.and %392, %360 : i64
      %396 = llvm.and %388, %360 : i64
      %397 = llvm.or %394, %395 : i64
      %398 = llvm.or %397, %396 : i64
      %399 = llvm.icmp "eq" %398, %355 : i64
      %400 = llvm.and %390, %399 : i1
      llvm.cond_br %400, ^bb2, ^bb3
    ^bb2:
      %401 = llvm.add %388, %357 : i64
      %402 = llvm.add %388, %361 : i64
      %403 = llvm.add %388, %360 : i64
      %404 = llvm.mul %block_1, %x_stride0_3 overflow<nsw> : i64
      %405 = llvm.add %404, %388 overflow<nsw> : i64
      %406 = llvm.getelementptr inbounds %x_3[%405] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %407 = llvm.load %406 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %408 = llvm.extractelement %407[%355 : i64] : vector<4xf32>
      %409 = llvm.extractelement %407[%357 : i64] : vector<4xf32>
      %410 = llvm.extractelement %407[%361 : i64] : vector<4xf32>
      %411 = llvm.extractelement %407[%360 : i64] : vector<4xf32>
      %412 = llvm.mlir.poison : vector<4xf32>
      %413 = llvm.insertelement %408, %412[%355 : i64] : vector<4xf32>
      %414 = llvm.insertelement %409, %413[%357 : i64] : vector<4xf32>
      %415 = llvm.insertelement %410, %414[%361 : i64] : vector<4xf32>
      %416 = llvm.insertelement %411, %415[%360 : i64] : vector<4xf32>
      %417 = llvm.getelementptr inbounds %373[%388] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %416, %417 {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr
      %418 = llvm.intr.maximum(%387, %408) : (f32, f32) -> f32
      %419 = llvm.intr.maximum(%418, %409) : (f32, f32) -> f32
      %420 = llvm.intr.maximum(%419, %410) : (f32, f32) -> f32
      %421 = llvm.intr.maximum(%420, %411) : (f32, f32) -> f32
      llvm.br ^bb6(%421 : f32)
    ^bb3:
      %422 = llvm.intr.umin(%389, %376) : (i64, i64) -> i64
      %423 = llvm.icmp "slt" %388, %422 : i64
      llvm.cond_br %423, ^bb4(%388, %387 : i64, f32), ^bb5(%387 : f32)
    ^bb4(%424: i64, %425: f32):
      %426 = llvm.mul %block_1, %x_stride0_3 overflow<nsw> : i64
      %427 = llvm.add %426, %424 overflow<nsw> : i64
      %428 = llvm.getelementptr inbounds %x_3[%427] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %429 = llvm.load %428 {alignment = 4 : i64} : !llvm.ptr -> f32
      %430 = llvm.getelementptr inbounds %373[%424] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %429, %430 {alignment = 4 : i64} : f32, !llvm.ptr
      %431 = llvm.intr.maximum(%425, %429) : (f32, f32) -> f32
      %432 = llvm.add %424, %357 overflow<nsw> : i64
      %433 = llvm.icmp "slt" %432, %422 : i64
      llvm.cond_br %433, ^bb4(%432, %431 : i64, f32), ^bb5(%431 : f32)
    ^bb5(%434: f32):
      llvm.br ^bb6(%434 : f32)
    ^bb6(%435: f32):
      %436 = llvm.add %386, %358 overflow<nsw> : i64
      %437 = llvm.icmp "slt" %436, %384 : i64
      llvm.cond_br %437, ^bb1(%436, %435 : i64, f32), ^bb7(%435 : f32)
    ^bb7(%438: f32):
      %439 = llvm.mlir.constant(32 : i32) : i32
      %440 = llvm.mlir.constant(16 : i32) : i32
      %441 = nvvm.shfl.sync bfly %362, %438, %440, %363 : f32 -> f32
      %442 = llvm.intr.maximum(%438, %441) : (f32, f32) -> f32
      %443 = llvm.mlir.constant(8 : i32) : i32
      %444 = nvvm.shfl.sync bfly %362, %442, %443, %363 : f32 -> f32
      %445 = llvm.intr.maximum(%442, %444) : (f32, f32) -> f32
      %446 = llvm.mlir.constant(4 : i32) : i32
      %447 = nvvm.shfl.sync bfly %362, %445, %446, %363 : f32 -> f32
      %448 = llvm.intr.maximum(%445, %447) : (f32, f32) -> f32
      %449 = llvm.mlir.constant(2 : i32) : i32
      %450 = nvvm.shfl.sync bfly %362, %448, %449, %363 : f32 -> f32
      %451 = llvm.intr.maximum(%448, %450) : (f32, f32) -> f32
      %452 = llvm.mlir.constant(1 : i32) : i32
      %453 = nvvm.shfl.sync bfly %362, %451, %452, %363 : f32 -> f32
      %454 = llvm.intr.maximum(%451, %453) : (f32, f32) -> f32
      %455 = llvm.mlir.addressof @shared2 : !llvm.ptr<3>
      %456 = llvm.addrspacecast %455 : !llvm.ptr<3> to !llvm.ptr
      %457 = llvm.and %thread_1, %364 : i64
      %458 = llvm.lshr %thread_1, %365 : i64
      %459 = llvm.icmp "eq" %457, %355 : i64
      llvm.cond_br %459, ^bb8, ^bb9
    ^bb8:
      %460 = llvm.getelementptr inbounds %456[%458] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %454, %460 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb9
    ^bb9:
      nvvm.barrier0
      %461 = llvm.load %456 {alignment = 4 : i64} : !llvm.ptr -> f32
      %462 = llvm.getelementptr inbounds %456[%357] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %463 = llvm.load %462 {alignment = 4 : i64} : !llvm.ptr -> f32
      %464 = llvm.getelementptr inbounds %456[%361] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %465 = llvm.load %464 {alignment = 4 : i64} : !llvm.ptr -> f32
      %466 = llvm.getelementptr inbounds %456[%360] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %467 = llvm.load %466 {alignment = 4 : i64} : !llvm.ptr -> f32
      %468 = llvm.getelementptr inbounds %456[%356] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %469 = llvm.load %468 {alignment = 4 : i64} : !llvm.ptr -> f32
      %470 = llvm.getelementptr inbounds %456[%365] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %471 = llvm.load %470 {alignment = 4 : i64} : !llvm.ptr -> f32
      %472 = llvm.getelementptr inbounds %456[%366] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %473 = llvm.load %472 {alignment = 4 : i64} : !llvm.ptr -> f32
      %474 = llvm.getelementptr inbounds %456[%367] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %475 = llvm.load %474 {alignment = 4 : i64} : !llvm.ptr -> f32
      %476 = llvm.intr.maximum(%461, %463) : (f32, f32) -> f32
      %477 = llvm.intr.maximum(%465, %467) : (f32, f32) -> f32
      %478 = llvm.intr.maximum(%469, %471) : (f32, f32) -> f32
      %479 = llvm.intr.maximum(%473, %475) : (f32, f32) -> f32
      %480 = llvm.intr.maximum(%476, %477) : (f32, f32) -> f32
      %481 = llvm.intr.maximum(%478, %479) : (f32, f32) -> f32
      %482 = llvm.intr.maximum(%480, %481) : (f32, f32) -> f32
      %483 = llvm.intr.maximum(%374, %482) : (f32, f32) -> f32
      %484 = llvm.intr.maximum(%370, %483) {fastmathFlags = #llvm.fastmath<nsz>} : (f32, f32) -> f32
      %485 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
      %486 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
      %487 = llvm.intr.smax(%354, %355) : (i64, i64) -> i64
      %488 = llvm.sdiv %487, %356 : i64
      %489 = llvm.srem %487, %356 : i64
      %490 = llvm.icmp "ne" %489, %355 : i64
      %491 = llvm.xor %489, %356 : i64
      %492 = llvm.icmp "sge" %491, %355 : i64
      %493 = llvm.and %490, %492 : i1
      %494 = llvm.add %488, %357 : i64
      %495 = llvm.select %493, %494, %488 : i1, i64
      %496 = llvm.icmp "slt" %thread_1, %495 : i64
      llvm.cond_br %496, ^bb10(%thread_1, %486 : i64, f32), ^bb16(%486 : f32)
    ^bb10(%497: i64, %498: f32):
      %499 = llvm.mul %497, %356 : i64
      %500 = llvm.add %499, %356 : i64
      %501 = llvm.icmp "ule" %500, %487 : i64
      %502 = llvm.and %499, %360 : i64
      %503 = llvm.icmp "eq" %502, %355 : i64
      %504 = llvm.and %501, %503 : i1
      llvm.cond_br %504, ^bb11, ^bb12
    ^bb11:
      %505 = llvm.add %499, %357 : i64
      %506 = llvm.add %499, %361 : i64
      %507 = llvm.add %499, %360 : i64
      %508 = llvm.getelementptr inbounds %373[%499] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %509 = llvm.load %508 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %510 = llvm.extractelement %509[%355 : i64] : vector<4xf32>
      %511 = llvm.extractelement %509[%357 : i64] : vector<4xf32>
      %512 = llvm.extractelement %509[%361 : i64] : vector<4xf32>
      %513 = llvm.extractelement %509[%360 : i64] : vector<4xf32>
      %514 = llvm.fsub %510, %484 : f32
      %515 = llvm.fsub %511, %484 : f32
      %516 = llvm.fsub %512, %484 : f32
      %517 = llvm.fsub %513, %484 : f32
      %518 = llvm.call @exp_f32(%514) : (f32) -> f32
      %519 = llvm.call @exp_f32(%515) : (f32) -> f32
      %520 = llvm.call @exp_f32(%516) : (f32) -> f32
      %521 = llvm.call @exp_f32(%517) : (f32) -> f32
      %522 = llvm.mlir.poison : vector<4xf32>
      %523 = llvm.insertelement %518, %522[%355 : i64] : vector<4xf32>
      %524 = llvm.insertelement %519, %523[%357 : i64] : vector<4xf32>
      %525 = llvm.insertelement %520, %524[%361 : i64] : vector<4xf32>
      %526 = llvm.insertelement %521, %525[%360 : i64] : vector<4xf32>
      llvm.store %526, %508 {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr
      %527 = llvm.fadd %498, %518 : f32
      %528 = llvm.fadd %527, %519 : f32
      %529 = llvm.fadd %528, %520 : f32
      %530 = llvm.fadd %529, %521 : f32
      llvm.br ^bb15(%530 : f32)
    ^bb12:
      %531 = llvm.intr.umin(%500, %487) : (i64, i64) -> i64
      %532 = llvm.icmp "slt" %499, %531 : i64
      llvm.cond_br %532, ^bb13(%499, %498 : i64, f32), ^bb14(%498 : f32)
    ^bb13(%533: i64, %534: f32):
      %535 = llvm.getelementptr inbounds %373[%533] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %536 = llvm.load %535 {alignment = 4 : i64} : !llvm.ptr -> f32
      %537 = llvm.fsub %536, %484 : f32
      %538 = llvm.call @exp_f32(%537) : (f32) -> f32
      llvm.store %538, %535 {alignment = 4 : i64} : f32, !llvm.ptr
      %539 = llvm.fadd %534, %538 : f32
      %540 = llvm.add %533, %357 overflow<nsw> : i64
      %541 = llvm.icmp "slt" %540, %531 : i64
      llvm.cond_br %541, ^bb13(%540, %539 : i64, f32), ^bb14(%539 : f32)
    ^bb14(%542: f32):
      llvm.br ^bb15(%542 : f32)
    ^bb15(%543: f32):
      %544 = llvm.add %497, %358 overflow<nsw> : i64
      %545 = llvm.icmp "slt" %544, %495 : i64
      llvm.cond_br %545, ^bb10(%544, %543 : i64, f32), ^bb16(%543 : f32)
    ^bb16(%546: f32):
      %547 = llvm.mlir.constant(32 : i32) : i32
      %548 = llvm.mlir.constant(16 : i32) : i32
      %549 = nvvm.shfl.sync bfly %362, %546, %548, %363 : f32 -> f32
      %550 = llvm.fadd %546, %549 : f32
      %551 = llvm.mlir.constant(8 : i32) : i32
      %552 = nvvm.shfl.sync bfly %362, %550, %551, %363 : f32 -> f32
      %553 = llvm.fadd %550, %552 : f32
      %554 = llvm.mlir.constant(4 : i32) : i32
      %555 = nvvm.shfl.sync bfly %362, %553, %554, %363 : f32 -> f32
      %556 = llvm.fadd %553, %555 : f32
      %557 = llvm.mlir.constant(2 : i32) : i32
      %558 = nvvm.shfl.sync bfly %362, %556, %557, %363 : f32 -> f32
      %559 = llvm.fadd %556, %558 : f32
      %560 = llvm.mlir.constant(1 : i32) : i32
      %561 = nvvm.shfl.sync bfly %362, %559, %560, %363 : f32 -> f32
      %562 = llvm.fadd %559, %561 : f32
      %563 = llvm.mlir.addressof @shared3 : !llvm.ptr<3>
      %564 = llvm.addrspacecast %563 : !llvm.ptr<3> to !llvm.ptr
      %565 = llvm.and %thread_1, %364 : i64
      %566 = llvm.lshr %thread_1, %365 : i64
      %567 = llvm.icmp "eq" %565, %355 : i64
      llvm.cond_br %567, ^bb17, ^bb18
    ^bb17:
      %568 = llvm.getelementptr inbounds %564[%566] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %562, %568 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb18
    ^bb18:
      nvvm.barrier0
      %569 = llvm.load %564 {alignment = 4 : i64} : !llvm.ptr -> f32
      %570 = llvm.getelementptr inbounds %564[%357] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %571 = llvm.load %570 {alignment = 4 : i64} : !llvm.ptr -> f32
      %572 = llvm.getelementptr inbounds %564[%361] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %573 = llvm.load %572 {alignment = 4 : i64} : !llvm.ptr -> f32
      %574 = llvm.getelementptr inbounds %564[%360] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %575 = llvm.load %574 {alignment = 4 : i64} : !llvm.ptr -> f32
      %576 = llvm.getelementptr inbounds %564[%356] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %577 = llvm.load %576 {alignment = 4 : i64} : !llvm.ptr -> f32
      %578 = llvm.getelementptr inbounds %564[%365] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %579 = llvm.load %578 {alignment = 4 : i64} : !llvm.ptr -> f32
      %580 = llvm.getelementptr inbounds %564[%366] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %581 = llvm.load %580 {alignment = 4 : i64} : !llvm.ptr -> f32
      %582 = llvm.getelementptr inbounds %564[%367] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %583 = llvm.load %582 {alignment = 4 : i64} : !llvm.ptr -> f32
      %584 = llvm.fadd %569, %571 : f32
      %585 = llvm.fadd %573, %575 : f32
      %586 = llvm.fadd %577, %579 : f32
      %587 = llvm.fadd %581, %583 : f32
      %588 = llvm.fadd %584, %585 : f32
      %589 = llvm.fadd %586, %587 : f32
      %590 = llvm.fadd %588, %589 : f32
      %591 = llvm.fadd %485, %590 : f32
      %592 = llvm.fadd %371, %591 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %593 = llvm.intr.smax(%354, %355) : (i64, i64) -> i64
      %594 = llvm.sdiv %593, %356 : i64
      %595 = llvm.srem %593, %356 : i64
      %596 = llvm.icmp "ne" %595, %355 : i64
      %597 = llvm.xor %595, %356 : i64
      %598 = llvm.icmp "sge" %597, %355 : i64
      %599 = llvm.and %596, %598 : i1
      %600 = llvm.add %594, %357 : i64
      %601 = llvm.select %599, %600, %594 : i1, i64
      %602 = llvm.icmp "slt" %thread_1, %601 : i64
      llvm.cond_br %602, ^bb19(%thread_1 : i64), ^bb25
    ^bb19(%603: i64):
      %604 = llvm.mul %603, %356 : i64
      %605 = llvm.add %604, %356 : i64
      %606 = llvm.icmp "ule" %605, %593 : i64
      %607 = llvm.and %604, %360 : i64
      %608 = llvm.mul %block_1, %out_stride0_2 : i64
      %609 = llvm.add %608, %604 : i64
      %610 = llvm.ptrtoint %out_2 : !llvm.ptr to i64
      %611 = llvm.and %610, %359 : i64
      %612 = llvm.and %609, %360 : i64
      %613 = llvm.or %607, %611 : i64
      %614 = llvm.or %613, %612 : i64
      %615 = llvm.icmp "eq" %614, %355 : i64
      %616 = llvm.and %606, %615 : i1
      llvm.cond_br %616, ^bb20, ^bb21
    ^bb20:
      %617 = llvm.add %604, %357 : i64
      %618 = llvm.add %604, %361 : i64
      %619 = llvm.add %604, %360 : i64
      %620 = llvm.getelementptr inbounds %373[%604] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %621 = llvm.load %620 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %622 = llvm.extractelement %621[%355 : i64] : vector<4xf32>
      %623 = llvm.extractelement %621[%357 : i64] : vector<4xf32>
      %624 = llvm.extractelement %621[%361 : i64] : vector<4xf32>
      %625 = llvm.extractelement %621[%360 : i64] : vector<4xf32>
      %626 = llvm.fdiv %622, %592 : f32
      %627 = llvm.fdiv %623, %592 : f32
      %628 = llvm.fdiv %624, %592 : f32
      %629 = llvm.fdiv %625, %592 : f32
      %630 = llvm.mlir.poison : vector<4xf32>
      %631 = llvm.insertelement %626, %630[%355 : i64] : vector<4xf32>
      %632 = llvm.insertelement %627, %631[%357 : i64] : vector<4xf32>
      %633 = llvm.insertelement %628, %632[%361 : i64] : vector<4xf32>
      %634 = llvm.insertelement %629, %633[%360 : i64] : vector<4xf32>
      %635 = llvm.mul %block_1, %out_stride0_2 overflow<nsw> : i64
      %636 = llvm.add %635, %604 overflow<nsw> : i64
      %637 = llvm.getelementptr inbounds %out_2[%636] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %634, %637 {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr
      llvm.br ^bb24
    ^bb21:
      %638 = llvm.intr.umin(%605, %593) : (i64, i64) -> i64
      %639 = llvm.icmp "slt" %604, %638 : i64
      llvm.cond_br %639, ^bb22(%604 : i64), ^bb23
    ^bb22(%640: i64):
      %641 = llvm.getelementptr inbounds %373[%640] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %642 = llvm.load %641 {alignment = 4 : i64} : !llvm.ptr -> f32
      %643 = llvm.fdiv %642, %592 : f32
      %644 = llvm.mul %block_1, %out_stride0_2 overflow<nsw> : i64
      %645 = llvm.add %644, %640 overflow<nsw> : i64
      %646 = llvm.getelementptr inbounds %out_2[%645] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %643, %646 {alignment = 4 : i64} : f32, !llvm.ptr
      %647 = llvm.add %640, %357 overflow<nsw> : i64
      %648 = llvm.icmp "slt" %647, %638 : i64
      llvm.cond_br %648, ^bb22(%647 : i64), ^bb23
    ^bb23:
      llvm.br ^bb24
    ^bb24:
      %649 = llvm.add %603, %358 overflow<nsw> : i64
      %650 = llvm.icmp "slt" %649, %601 : i64
      llvm.cond_br %650, ^bb19(%649 : i64), ^bb25
    ^bb25:
      llvm.return
    }
    llvm.func @program_kernel_2(%651: i64, %x_4: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %x_size0_4: i64, %x_stride0_4: i64, %out_3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out_size0_3: i64, %out_stride0_3: i64, %status_2: !llvm.ptr) attributes {nvvm.kernel, no_unwind, nvvm.maxntid = array<i32: 1024, 1, 1>} {
      %652 = llvm.mlir.constant(0) : i64
      %653 = llvm.mlir.constant(4) : i64
      %654 = llvm.mlir.constant(1) : i64
      %655 = llvm.mlir.constant(1024) : i64
      %656 = llvm.mlir.constant(15) : i64
      %657 = llvm.mlir.constant(3) : i64
      %658 = llvm.mlir.constant(2) : i64
      %659 = llvm.mlir.constant(-1 : i32) : i32
      %660 = llvm.mlir.constant(31 : i32) : i32
      %661 = llvm.mlir.constant(31) : i64
      %662 = llvm.mlir.constant(5) : i64
      %663 = llvm.mlir.constant(6) : i64
      %664 = llvm.mlir.constant(7) : i64
      %665 = llvm.mlir.constant(8) : i64
      %666 = llvm.mlir.constant(9) : i64
      %667 = llvm.mlir.constant(10) : i64
      %668 = llvm.mlir.constant(11) : i64
      %669 = llvm.mlir.constant(12) : i64
      %670 = llvm.mlir.constant(13) : i64
      %671 = llvm.mlir.constant(14) : i64
      %672 = llvm.mlir.constant(16) : i64
      %673 = llvm.mlir.constant(17) : i64
      %674 = llvm.mlir.constant(18) : i64
      %675 = llvm.mlir.constant(19) : i64
      %676 = llvm.mlir.constant(20) : i64
      %677 = llvm.mlir.constant(21) : i64
      %678 = llvm.mlir.constant(22) : i64
      %679 = llvm.mlir.constant(23) : i64
      %680 = llvm.mlir.constant(24) : i64
      %681 = llvm.mlir.constant(25) : i64
      %682 = llvm.mlir.constant(26) : i64
      %683 = llvm.mlir.constant(27) : i64
      %684 = llvm.mlir.constant(28) : i64
      %685 = llvm.mlir.constant(29) : i64
      %686 = llvm.mlir.constant(30) : i64
      %687 = nvvm.read.ptx.sreg.ctaid.x : i32
      %block_2 = llvm.zext nneg %687 : i32 to i64
      %688 = nvvm.read.ptx.sreg.tid.x : i32
      %thread_2 = llvm.zext nneg %688 : i32 to i64
      %689 = llvm.mlir.constant(0xff800000 : f32) : f32
      %690 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      %691 = llvm.mlir.addressof @shared4 : !llvm.ptr<3>
      %692 = llvm.addrspacecast %691 : !llvm.ptr<3> to !llvm.ptr
      %693 = llvm.mlir.constant(0xff800000 : f32) : f32
      %694 = llvm.mlir.constant(0xff800000 : f32) : f32
      %695 = llvm.intr.smax(%651, %652) : (i64, i64) -> i64
      %696 = llvm.sdiv %695, %653 : i64
      %697 = llvm.srem %695, %653 : i64
      %698 = llvm.icmp "ne" %697, %652 : i64
      %699 = llvm.xor %697, %653 : i64
      %700 = llvm.icmp "sge" %699, %652 : i64
      %701 = llvm.and %698, %700 : i1
      %702 = llvm.add %696, %654 : i64
      %703 = llvm.select %701, %702, %696 : i1, i64
      %704 = llvm.icmp "slt" %thread_2, %703 : i64
      llvm.cond_br %704, ^bb1(%thread_2, %694 : i64, f32), ^bb7(%694 : f32)
    ^bb1(%705: i64, %706: f32):
      %707 = llvm.mul %705, %653 : i64
      %708 = llvm.add %707, %653 : i64
      %709 = llvm.icmp "ule" %708, %695 : i64
      %710 = llvm.mul %block_2, %x_stride0_4 : i64
      %711 = llvm.add %710, %707 : i64
      %712 = llvm.ptrtoint %x_4 : !llvm.ptr to i64
      %713 = llvm.and %712, %656 : i64
      %714 = llvm.and %711, %657 : i64
      %715 = llvm.and %707, %657 : i64
      %716 = llvm.or %713, %714 : i64
      %717 = llvm.or %716, %715 : i64
      %718 = llvm.icmp "eq" %717, %652 : i64
      %719 = llvm.and %709, %718 : i1
      llvm.cond_br %719, ^bb2, ^bb3
    ^bb2:
      %720 = llvm.add %707, %654 : i64
      %721 = llvm.add %707, %658 : i64
      %722 = llvm.add %707, %657 : i64
      %723 = llvm.mul %block_2, %x_stride0_4 overflow<nsw> : i64
      %724 = llvm.add %723, %707 overflow<nsw> : i64
      %725 = llvm.getelementptr inbounds %x_4[%724] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %726 = llvm.load %725 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %727 = llvm.extractelement %726[%652 : i64] : vector<4xf32>
      %728 = llvm.extractelement %726[%654 : i64] : vector<4xf32>
      %729 = llvm.extractelement %726[%658 : i64] : vector<4xf32>
      %730 = llvm.extractelement %726[%657 : i64] : vector<4xf32>
      %731 = llvm.mlir.poison : vector<4xf32>
      %732 = llvm.insertelement %727, %731[%652 : i64] : vector<4xf32>
      %733 = llvm.insertelement %728, %732[%654 : i64] : vector<4xf32>
      %734 = llvm.insertelement %729, %733[%658 : i64] : vector<4xf32>
      %735 = llvm.insertelement %730, %734[%657 : i64] : vector<4xf32>
      %736 = llvm.getelementptr inbounds %692[%707] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %735, %736 {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr
      %737 = llvm.intr.maximum(%706, %727) : (f32, f32) -> f32
      %738 = llvm.intr.maximum(%737, %728) : (f32, f32) -> f32
      %739 = llvm.intr.maximum(%738, %729) : (f32, f32) -> f32
      %740 = llvm.intr.maximum(%739, %730) : (f32, f32) -> f32
      llvm.br ^bb6(%740 : f32)
    ^bb3:
      %741 = llvm.intr.umin(%708, %695) : (i64, i64) -> i64
      %742 = llvm.icmp "slt" %707, %741 : i64
      llvm.cond_br %742, ^bb4(%707, %706 : i64, f32), ^bb5(%706 : f32)
    ^bb4(%743: i64, %744: f32):
      %745 = llvm.mul %block_2, %x_stride0_4 overflow<nsw> : i64
      %746 = llvm.add %745, %743 overflow<nsw> : i64
      %747 = llvm.getelementptr inbounds %x_4[%746] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %748 = llvm.load %747 {alignment = 4 : i64} : !llvm.ptr -> f32
      %749 = llvm.getelementptr inbounds %692[%743] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %748, %749 {alignment = 4 : i64} : f32, !llvm.ptr
      %750 = llvm.intr.maximum(%744, %748) : (f32, f32) -> f32
      %751 = llvm.add %743, %654 overflow<nsw> : i64
      %752 = llvm.icmp "slt" %751, %741 : i64
      llvm.cond_br %752, ^bb4(%751, %750 : i64, f32), ^bb5(%750 : f32)
    ^bb5(%753: f32):
      llvm.br ^bb6(%753 : f32)
    ^bb6(%754: f32):
      %755 = llvm.add %705, %655 overflow<nsw> : i64
      %756 = llvm.icmp "slt" %755, %703 : i64
      llvm.cond_br %756, ^bb1(%755, %754 : i64, f32), ^bb7(%754 : f32)
    ^bb7(%757: f32):
      %758 = llvm.mlir.constant(32 : i32) : i32
      %759 = llvm.mlir.constant(16 : i32) : i32
      %760 = nvvm.shfl.sync bfly %659, %757, %759, %660 : f32 -> f32
      %761 = llvm.intr.maximum(%757, %760) : (f32, f32) -> f32
      %762 = llvm.mlir.constant(8 : i32) : i32
      %763 = nvvm.shfl.sync bfly %659, %761, %762, %660 : f32 -> f32
      %764 = llvm.intr.maximum(%761, %763) : (f32, f32) -> f32
      %765 = llvm.mlir.constant(4 : i32) : i32
      %766 = nvvm.shfl.sync bfly %659, %764, %765, %660 : f32 -> f32
      %767 = llvm.intr.maximum(%764, %766) : (f32, f32) -> f32
      %768 = llvm.mlir.constant(2 : i32) : i32
      %769 = nvvm.shfl.sync bfly %659, %767, %768, %660 : f32 -> f32
      %770 = llvm.intr.maximum(%767, %769) : (f32, f32) -> f32
      %771 = llvm.mlir.constant(1 : i32) : i32
      %772 = nvvm.shfl.sync bfly %659, %770, %771, %660 : f32 -> f32
      %773 = llvm.intr.maximum(%770, %772) : (f32, f32) -> f32
      %774 = llvm.mlir.addressof @shared5 : !llvm.ptr<3>
      %775 = llvm.addrspacecast %774 : !llvm.ptr<3> to !llvm.ptr
      %776 = llvm.and %thread_2, %661 : i64
      %777 = llvm.lshr %thread_2, %662 : i64
      %778 = llvm.icmp "eq" %776, %652 : i64
      llvm.cond_br %778, ^bb8, ^bb9
    ^bb8:
      %779 = llvm.getelementptr inbounds %775[%777] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %773, %779 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb9
    ^bb9:
      nvvm.barrier0
      %780 = llvm.load %775 {alignment = 4 : i64} : !llvm.ptr -> f32
      %781 = llvm.getelementptr inbounds %775[%654] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %782 = llvm.load %781 {alignment = 4 : i64} : !llvm.ptr -> f32
      %783 = llvm.getelementptr inbounds %775[%658] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %784 = llvm.load %783 {alignment = 4 : i64} : !llvm.ptr -> f32
      %785 = llvm.getelementptr inbounds %775[%657] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %786 = llvm.load %785 {alignment = 4 : i64} : !llvm.ptr -> f32
      %787 = llvm.getelementptr inbounds %775[%653] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %788 = llvm.load %787 {alignment = 4 : i64} : !llvm.ptr -> f32
      %789 = llvm.getelementptr inbounds %775[%662] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %790 = llvm.load %789 {alignment = 4 : i64} : !llvm.ptr -> f32
      %791 = llvm.getelementptr inbounds %775[%663] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %792 = llvm.load %791 {alignment = 4 : i64} : !llvm.ptr -> f32
      %793 = llvm.getelementptr inbounds %775[%664] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %794 = llvm.load %793 {alignment = 4 : i64} : !llvm.ptr -> f32
      %795 = llvm.getelementptr inbounds %775[%665] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %796 = llvm.load %795 {alignment = 4 : i64} : !llvm.ptr -> f32
      %797 = llvm.getelementptr inbounds %775[%666] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %798 = llvm.load %797 {alignment = 4 : i64} : !llvm.ptr -> f32
      %799 = llvm.getelementptr inbounds %775[%667] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %800 = llvm.load %799 {alignment = 4 : i64} : !llvm.ptr -> f32
      %801 = llvm.getelementptr inbounds %775[%668] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %802 = llvm.load %801 {alignment = 4 : i64} : !llvm.ptr -> f32
      %803 = llvm.getelementptr inbounds %775[%669] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %804 = llvm.load %803 {alignment = 4 : i64} : !llvm.ptr -> f32
      %805 = llvm.getelementptr inbounds %775[%670] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %806 = llvm.load %805 {alignment = 4 : i64} : !llvm.ptr -> f32
      %807 = llvm.getelementptr inbounds %775[%671] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %808 = llvm.load %807 {alignment = 4 : i64} : !llvm.ptr -> f32
      %809 = llvm.getelementptr inbounds %775[%656] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %810 = llvm.load %809 {alignment = 4 : i64} : !llvm.ptr -> f32
      %811 = llvm.getelementptr inbounds %775[%672] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %812 = llvm.load %811 {alignment = 4 : i64} : !llvm.ptr -> f32
      %813 = llvm.getelementptr inbounds %775[%673] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %814 = llvm.load %813 {alignment = 4 : i64} : !llvm.ptr -> f32
      %815 = llvm.getelementptr inbounds %775[%674] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %816 = llvm.load %815 {alignment = 4 : i64} : !llvm.ptr -> f32
      %817 = llvm.getelementptr inbounds %775[%675] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %818 = llvm.load %817 {alignment = 4 : i64} : !llvm.ptr -> f32
      %819 = llvm.getelementptr inbounds %775[%676] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %820 = llvm.load %819 {alignment = 4 : i64} : !llvm.ptr -> f32
      %821 = llvm.getelementptr inbounds %775[%677] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %822 = llvm.load %821 {alignment = 4 : i64} : !llvm.ptr -> f32
      %823 = llvm.getelementptr inbounds %775[%678] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %824 = llvm.load %823 {alignment = 4 : i64} : !llvm.ptr -> f32
      %825 = llvm.getelementptr inbounds %775[%679] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %826 = llvm.load %825 {alignment = 4 : i64} : !llvm.ptr -> f32
      %827 = llvm.getelementptr inbounds %775[%680] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %828 = llvm.load %827 {alignment = 4 : i64} : !llvm.ptr -> f32
      %829 = llvm.getelementptr inbounds %775[%681] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %830 = llvm.load %829 {alignment = 4 : i64} : !llvm.ptr -> f32
      %831 = llvm.getelementptr inbounds %775[%682] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %832 = llvm.load %831 {alignment = 4 : i64} : !llvm.ptr -> f32
      %833 = llvm.getelementptr inbounds %775[%683] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %834 = llvm.load %833 {alignment = 4 : i64} : !llvm.ptr -> f32
      %835 = llvm.getelementptr inbounds %775[%684] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %836 = llvm.load %835 {alignment = 4 : i64} : !llvm.ptr -> f32
      %837 = llvm.getelementptr inbounds %775[%685] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %838 = llvm.load %837 {alignment = 4 : i64} : !llvm.ptr -> f32
      %839 = llvm.getelementptr inbounds %775[%686] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %840 = llvm.load %839 {alignment = 4 : i64} : !llvm.ptr -> f32
      %841 = llvm.getelementptr inbounds %775[%661] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %842 = llvm.load %841 {alignment = 4 : i64} : !llvm.ptr -> f32
      %843 = llvm.intr.maximum(%780, %782) : (f32, f32) -> f32
      %844 = llvm.intr.maximum(%784, %786) : (f32, f32) -> f32
      %845 = llvm.intr.maximum(%788, %790) : (f32, f32) -> f32
      %846 = llvm.intr.maximum(%792, %794) : (f32, f32) -> f32
      %847 = llvm.intr.maximum(%796, %798) : (f32, f32) -> f32
      %848 = llvm.intr.maximum(%800, %802) : (f32, f32) -> f32
      %849 = llvm.intr.maximum(%804, %806) : (f32, f32) -> f32
      %850 = llvm.intr.maximum(%808, %810) : (f32, f32) -> f32
      %851 = llvm.intr.maximum(%812, %814) : (f32, f32) -> f32
      %852 = llvm.intr.maximum(%816, %818) : (f32, f32) -> f32
      %853 = llvm.intr.maximum(%820, %822) : (f32, f32) -> f32
      %854 = llvm.intr.maximum(%824, %826) : (f32, f32) -> f32
      %855 = llvm.intr.maximum(%828, %830) : (f32, f32) -> f32
      %856 = llvm.intr.maximum(%832, %834) : (f32, f32) -> f32
      %857 = llvm.intr.maximum(%836, %838) : (f32, f32) -> f32
      %858 = llvm.intr.maximum(%840, %842) : (f32, f32) -> f32
      %859 = llvm.intr.maximum(%843, %844) : (f32, f32) -> f32
      %860 = llvm.intr.maximum(%845, %846) : (f32, f32) -> f32
      %861 = llvm.intr.maximum(%847, %848) : (f32, f32) -> f32
      %862 = llvm.intr.maximum(%849, %850) : (f32, f32) -> f32
      %863 = llvm.intr.maximum(%851, %852) : (f32, f32) -> f32
      %864 = llvm.intr.maximum(%853, %854) : (f32, f32) -> f32
      %865 = llvm.intr.maximum(%855, %856) : (f32, f32) -> f32
      %866 = llvm.intr.maximum(%857, %858) : (f32, f32) -> f32
      %867 = llvm.intr.maximum(%859, %860) : (f32, f32) -> f32
      %868 = llvm.intr.maximum(%861, %862) : (f32, f32) -> f32
      %869 = llvm.intr.maximum(%863, %864) : (f32, f32) -> f32
      %870 = llvm.intr.maximum(%865, %866) : (f32, f32) -> f32
      %871 = llvm.intr.maximum(%867, %868) : (f32, f32) -> f32
      %872 = llvm.intr.maximum(%869, %870) : (f32, f32) -> f32
      %873 = llvm.intr.maximum(%871, %872) : (f32, f32) -> f32
      %874 = llvm.intr.maximum(%693, %873) : (f32, f32) -> f32
      %875 = llvm.intr.maximum(%689, %874) {fastmathFlags = #llvm.fastmath<nsz>} : (f32, f32) -> f32
      %876 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
      %877 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
      %878 = llvm.intr.smax(%651, %652) : (i64, i64) -> i64
      %879 = llvm.sdiv %878, %653 : i64
      %880 = llvm.srem %878, %653 : i64
      %881 = llvm.icmp "ne" %880, %652 : i64
      %882 = llvm.xor %880, %653 : i64
      %883 = llvm.icmp "sge" %882, %652 : i64
      %884 = llvm.and %881, %883 : i1
      %885 = llvm.add %879, %654 : i64
      %886 = llvm.select %884, %885, %879 : i1, i64
      %887 = llvm.icmp "slt" %thread_2, %886 : i64
      llvm.cond_br %887, ^bb10(%thread_2, %877 : i64, f32), ^bb16(%877 : f32)
    ^bb10(%888: i64, %889: f32):
      %890 = llvm.mul %888, %653 : i64
      %891 = llvm.add %890, %653 : i64
      %892 = llvm.icmp "ule" %891, %878 : i64
      %893 = llvm.and %890, %657 : i64
      %894 = llvm.icmp "eq" %893, %652 : i64
      %895 = llvm.and %892, %894 : i1
      llvm.cond_br %895, ^bb11, ^bb12
    ^bb11:
      %896 = llvm.add %890, %654 : i64
      %897 = llvm.add %890, %658 : i64
      %898 = llvm.add %890, %657 : i64
      %899 = llvm.getelementptr inbounds %692[%890] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %900 = llvm.load %899 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %901 = llvm.extractelement %900[%652 : i64] : vector<4xf32>
      %902 = llvm.extractelement %900[%654 : i64] : vector<4xf32>
      %903 = llvm.extractelement %900[%658 : i64] : vector<4xf32>
      %904 = llvm.extractelement %900[%657 : i64] : vector<4xf32>
      %905 = llvm.fsub %901, %875 : f32
      %906 = llvm.fsub %902, %875 : f32
      %907 = llvm.fsub %903, %875 : f32
      %908 = llvm.fsub %904, %875 : f32
      %909 = llvm.call @exp_f32(%905) : (f32) -> f32
      %910 = llvm.call @exp_f32(%906) : (f32) -> f32
      %911 = llvm.call @exp_f32(%907) : (f32) -> f32
      %912 = llvm.call @exp_f32(%908) : (f32) -> f32
      %913 = llvm.mlir.poison : vector<4xf32>
      %914 = llvm.insertelement %909, %913[%652 : i64] : vector<4xf32>
      %915 = llvm.insertelement %910, %914[%654 : i64] : vector<4xf32>
      %916 = llvm.insertelement %911, %915[%658 : i64] : vector<4xf32>
      %917 = llvm.insertelement %912, %916[%657 : i64] : vector<4xf32>
      llvm.store %917, %899 {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr
      %918 = llvm.fadd %889, %909 : f32
      %919 = llvm.fadd %918, %910 : f32
      %920 = llvm.fadd %919, %911 : f32
      %921 = llvm.fadd %920, %912 : f32
      llvm.br ^bb15(%921 : f32)
    ^bb12:
      %922 = llvm.intr.umin(%891, %878) : (i64, i64) -> i64
      %923 = llvm.icmp "slt" %890, %922 : i64
      llvm.cond_br %923, ^bb13(%890, %889 : i64, f32), ^bb14(%889 : f32)
    ^bb13(%924: i64, %925: f32):
      %926 = llvm.getelementptr inbounds %692[%924] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %927 = llvm.load %926 {alignment = 4 : i64} : !llvm.ptr -> f32
      %928 = llvm.fsub %927, %875 : f32
      %929 = llvm.call @exp_f32(%928) : (f32) -> f32
      llvm.store %929, %926 {alignment = 4 : i64} : f32, !llvm.ptr
      %930 = llvm.fadd %925, %929 : f32
      %931 = llvm.add %924, %654 overflow<nsw> : i64
      %932 = llvm.icmp "slt" %931, %922 : i64
      llvm.cond_br %932, ^bb13(%931, %930 : i64, f32), ^bb14(%930 : f32)
    ^bb14(%933: f32):
      llvm.br ^bb15(%933 : f32)
    ^bb15(%934: f32):
      %935 = llvm.add %888, %655 overflow<nsw> : i64
      %936 = llvm.icmp "slt" %935, %886 : i64
      llvm.cond_br %936, ^bb10(%935, %934 : i64, f32), ^bb16(%934 : f32)
    ^bb16(%937: f32):
      %938 = llvm.mlir.constant(32 : i32) : i32
      %939 = llvm.mlir.constant(16 : i32) : i32
      %940 = nvvm.shfl.sync bfly %659, %937, %939, %660 : f32 -> f32
      %941 = llvm.fadd %937, %940 : f32
      %942 = llvm.mlir.constant(8 : i32) : i32
      %943 = nvvm.shfl.sync bfly %659, %941, %942, %660 : f32 -> f32
      %944 = llvm.fadd %941, %943 : f32
      %945 = llvm.mlir.constant(4 : i32) : i32
      %946 = nvvm.shfl.sync bfly %659, %944, %945, %660 : f32 -> f32
      %947 = llvm.fadd %944, %946 : f32
      %948 = llvm.mlir.constant(2 : i32) : i32
      %949 = nvvm.shfl.sync bfly %659, %947, %948, %660 : f32 -> f32
      %950 = llvm.fadd %947, %949 : f32
      %951 = llvm.mlir.constant(1 : i32) : i32
      %952 = nvvm.shfl.sync bfly %659, %950, %951, %660 : f32 -> f32
      %953 = llvm.fadd %950, %952 : f32
      %954 = llvm.mlir.addressof @shared6 : !llvm.ptr<3>
      %955 = llvm.addrspacecast %954 : !llvm.ptr<3> to !llvm.ptr
      %956 = llvm.and %thread_2, %661 : i64
      %957 = llvm.lshr %thread_2, %662 : i64
      %958 = llvm.icmp "eq" %956, %652 : i64
      llvm.cond_br %958, ^bb17, ^bb18
    ^bb17:
      %959 = llvm.getelementptr inbounds %955[%957] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %953, %959 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb18
    ^bb18:
      nvvm.barrier0
      %960 = llvm.load %955 {alignment = 4 : i64} : !llvm.ptr -> f32
      %961 = llvm.getelementptr inbounds %955[%654] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %962 = llvm.load %961 {alignment = 4 : i64} : !llvm.ptr -> f32
      %963 = llvm.getelementptr inbounds %955[%658] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %964 = llvm.load %963 {alignment = 4 : i64} : !llvm.ptr -> f32
      %965 = llvm.getelementptr inbounds %955[%657] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %966 = llvm.load %965 {alignment = 4 : i64} : !llvm.ptr -> f32
      %967 = llvm.getelementptr inbounds %955[%653] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %968 = llvm.load %967 {alignment = 4 : i64} : !llvm.ptr -> f32
      %969 = llvm.getelementptr inbounds %955[%662] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %970 = llvm.load %969 {alignment = 4 : i64} : !llvm.ptr -> f32
      %971 = llvm.getelementptr inbounds %955[%663] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %972 = llvm.load %971 {alignment = 4 : i64} : !llvm.ptr -> f32
      %973 = llvm.getelementptr inbounds %955[%664] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %974 = llvm.load %973 {alignment = 4 : i64} : !llvm.ptr -> f32
      %975 = llvm.getelementptr inbounds %955[%665] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %976 = llvm.load %975 {alignment = 4 : i64} : !llvm.ptr -> f32
      %977 = llvm.getelementptr inbounds %955[%666] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %978 = llvm.load %977 {alignment = 4 : i64} : !llvm.ptr -> f32
      %979 = llvm.getelementptr inbounds %955[%667] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %980 = llvm.load %979 {alignment = 4 : i64} : !llvm.ptr -> f32
      %981 = llvm.getelementptr inbounds %955[%668] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %982 = llvm.load %981 {alignment = 4 : i64} : !llvm.ptr -> f32
      %983 = llvm.getelementptr inbounds %955[%669] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %984 = llvm.load %983 {alignment = 4 : i64} : !llvm.ptr -> f32
      %985 = llvm.getelementptr inbounds %955[%670] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %986 = llvm.load %985 {alignment = 4 : i64} : !llvm.ptr -> f32
      %987 = llvm.getelementptr inbounds %955[%671] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %988 = llvm.load %987 {alignment = 4 : i64} : !llvm.ptr -> f32
      %989 = llvm.getelementptr inbounds %955[%656] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %990 = llvm.load %989 {alignment = 4 : i64} : !llvm.ptr -> f32
      %991 = llvm.getelementptr inbounds %955[%672] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %992 = llvm.load %991 {alignment = 4 : i64} : !llvm.ptr -> f32
      %993 = llvm.getelementptr inbounds %955[%673] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %994 = llvm.load %993 {alignment = 4 : i64} : !llvm.ptr -> f32
      %995 = llvm.getelementptr inbounds %955[%674] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %996 = llvm.load %995 {alignment = 4 : i64} : !llvm.ptr -> f32
      %997 = llvm.getelementptr inbounds %955[%675] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %998 = llvm.load %997 {alignment = 4 : i64} : !llvm.ptr -> f32
      %999 = llvm.getelementptr inbounds %955[%676] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1000 = llvm.load %999 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1001 = llvm.getelementptr inbounds %955[%677] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1002 = llvm.load %1001 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1003 = llvm.getelementptr inbounds %955[%678] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1004 = llvm.load %1003 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1005 = llvm.getelementptr inbounds %955[%679] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1006 = llvm.load %1005 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1007 = llvm.getelementptr inbounds %955[%680] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1008 = llvm.load %1007 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1009 = llvm.getelementptr inbounds %955[%681] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1010 = llvm.load %1009 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1011 = llvm.getelementptr inbounds %955[%682] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1012 = llvm.load %1011 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1013 = llvm.getelementptr inbounds %955[%683] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1014 = llvm.load %1013 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1015 = llvm.getelementptr inbounds %955[%684] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1016 = llvm.load %1015 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1017 = llvm.getelementptr inbounds %955[%685] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1018 = llvm.load %1017 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1019 = llvm.getelementptr inbounds %955[%686] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1020 = llvm.load %1019 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1021 = llvm.getelementptr inbounds %955[%661] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1022 = llvm.load %1021 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1023 = llvm.fadd %960, %962 : f32
      %1024 = llvm.fadd %964, %966 : f32
      %1025 = llvm.fadd %968, %970 : f32
      %1026 = llvm.fadd %972, %974 : f32
      %1027 = llvm.fadd %976, %978 : f32
      %1028 = llvm.fadd %980, %982 : f32
      %1029 = llvm.fadd %984, %986 : f32
      %1030 = llvm.fadd %988, %990 : f32
      %1031 = llvm.fadd %992, %994 : f32
      %1032 = llvm.fadd %996, %998 : f32
      %1033 = llvm.fadd %1000, %1002 : f32
      %1034 = llvm.fadd %1004, %1006 : f32
      %1035 = llvm.fadd %1008, %1010 : f32
      %1036 = llvm.fadd %1012, %1014 : f32
      %1037 = llvm.fadd %1016, %1018 : f32
      %1038 = llvm.fadd %1020, %1022 : f32
      %1039 = llvm.fadd %1023, %1024 : f32
      %1040 = llvm.fadd %1025, %1026 : f32
      %1041 = llvm.fadd %1027, %1028 : f32
      %1042 = llvm.fadd %1029, %1030 : f32
      %1043 = llvm.fadd %1031, %1032 : f32
      %1044 = llvm.fadd %1033, %1034 : f32
      %1045 = llvm.fadd %1035, %1036 : f32
      %1046 = llvm.fadd %1037, %1038 : f32
      %1047 = llvm.fadd %1039, %1040 : f32
      %1048 = llvm.fadd %1041, %1042 : f32
      %1049 = llvm.fadd %1043, %1044 : f32
      %1050 = llvm.fadd %1045, %1046 : f32
      %1051 = llvm.fadd %1047, %1048 : f32
      %1052 = llvm.fadd %1049, %1050 : f32
      %1053 = llvm.fadd %1051, %1052 : f32
      %1054 = llvm.fadd %876, %1053 : f32
      %1055 = llvm.fadd %690, %1054 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1056 = llvm.intr.smax(%651, %652) : (i64, i64) -> i64
      %1057 = llvm.sdiv %1056, %653 : i64
      %1058 = llvm.srem %1056, %653 : i64
      %1059 = llvm.icmp "ne" %1058, %652 : i64
      %1060 = llvm.xor %1058, %653 : i64
      %1061 = llvm.icmp "sge" %1060, %652 : i64
      %1062 = llvm.and %1059, %1061 : i1
      %1063 = llvm.add %1057, %654 : i64
      %1064 = llvm.select %1062, %1063, %1057 : i1, i64
      %1065 = llvm.icmp "slt" %thread_2, %1064 : i64
      llvm.cond_br %1065, ^bb19(%thread_2 : i64), ^bb25
    ^bb19(%1066: i64):
      %1067 = llvm.mul %1066, %653 : i64
      %1068 = llvm.add %1067, %653 : i64
      %1069 = llvm.icmp "ule" %1068, %1056 : i64
      %1070 = llvm.and %1067, %657 : i64
      %1071 = llvm.mul %block_2, %out_stride0_3 : i64
      %1072 = llvm.add %1071, %1067 : i64
      %1073 = llvm.ptrtoint %out_3 : !llvm.ptr to i64
      %1074 = llvm.and %1073, %656 : i64
      %1075 = llvm.and %1072, %657 : i64
      %1076 = llvm.or %1070, %1074 : i64
      %1077 = llvm.or %1076, %1075 : i64
      %1078 = llvm.icmp "eq" %1077, %652 : i64
      %1079 = llvm.and %1069, %1078 : i1
      llvm.cond_br %1079, ^bb20, ^bb21
    ^bb20:
      %1080 = llvm.add %1067, %654 : i64
      %1081 = llvm.add %1067, %658 : i64
      %1082 = llvm.add %1067, %657 : i64
      %1083 = llvm.getelementptr inbounds %692[%1067] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1084 = llvm.load %1083 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1085 = llvm.extractelement %1084[%652 : i64] : vector<4xf32>
      %1086 = llvm.extractelement %1084[%654 : i64] : vector<4xf32>
      %1087 = llvm.extractelement %1084[%658 : i64] : vector<4xf32>
      %1088 = llvm.extractelement %1084[%657 : i64] : vector<4xf32>
      %1089 = llvm.fdiv %1085, %1055 : f32
      %1090 = llvm.fdiv %1086, %1055 : f32
      %1091 = llvm.fdiv %1087, %1055 : f32
      %1092 = llvm.fdiv %1088, %1055 : f32
      %1093 = llvm.mlir.poison : vector<4xf32>
      %1094 = llvm.insertelement %1089, %1093[%652 : i64] : vector<4xf32>
      %1095 = llvm.insertelement %1090, %1094[%654 : i64] : vector<4xf32>
      %1096 = llvm.insertelement %1091, %1095[%658 : i64] : vector<4xf32>
      %1097 = llvm.insertelement %1092, %1096[%657 : i64] : vector<4xf32>
      %1098 = llvm.mul %block_2, %out_stride0_3 overflow<nsw> : i64
      %1099 = llvm.add %1098, %1067 overflow<nsw> : i64
      %1100 = llvm.getelementptr inbounds %out_3[%1099] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1097, %1100 {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr
      llvm.br ^bb24
    ^bb21:
      %1101 = llvm.intr.umin(%1068, %1056) : (i64, i64) -> i64
      %1102 = llvm.icmp "slt" %1067, %1101 : i64
      llvm.cond_br %1102, ^bb22(%1067 : i64), ^bb23
    ^bb22(%1103: i64):
      %1104 = llvm.getelementptr inbounds %692[%1103] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1105 = llvm.load %1104 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1106 = llvm.fdiv %1105, %1055 : f32
      %1107 = llvm.mul %block_2, %out_stride0_3 overflow<nsw> : i64
      %1108 = llvm.add %1107, %1103 overflow<nsw> : i64
      %1109 = llvm.getelementptr inbounds %out_3[%1108] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1106, %1109 {alignment = 4 : i64} : f32, !llvm.ptr
      %1110 = llvm.add %1103, %654 overflow<nsw> : i64
      %1111 = llvm.icmp "slt" %1110, %1101 : i64
      llvm.cond_br %1111, ^bb22(%1110 : i64), ^bb23
    ^bb23:
      llvm.br ^bb24
    ^bb24:
      %1112 = llvm.add %1066, %655 overflow<nsw> : i64
      %1113 = llvm.icmp "slt" %1112, %1064 : i64
      llvm.cond_br %1113, ^bb19(%1112 : i64), ^bb25
    ^bb25:
      llvm.return
    }
    llvm.func @program_kernel_3(%1114: i64, %x_5: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %x_size0_5: i64, %x_stride0_5: i64, %out_4: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out_size0_4: i64, %out_stride0_4: i64, %status_3: !llvm.ptr) attributes {nvvm.kernel, no_unwind, nvvm.maxntid = array<i32: 256, 1, 1>} {
      %1115 = llvm.mlir.constant(0) : i64
      %1116 = llvm.mlir.constant(4) : i64
      %1117 = llvm.mlir.constant(1) : i64
      %1118 = llvm.mlir.constant(256) : i64
      %1119 = llvm.mlir.constant(15) : i64
      %1120 = llvm.mlir.constant(3) : i64
      %1121 = llvm.mlir.constant(2) : i64
      %1122 = llvm.mlir.constant(-1 : i32) : i32
      %1123 = llvm.mlir.constant(31 : i32) : i32
      %1124 = llvm.mlir.constant(31) : i64
      %1125 = llvm.mlir.constant(5) : i64
      %1126 = llvm.mlir.constant(6) : i64
      %1127 = llvm.mlir.constant(7) : i64
      %1128 = nvvm.read.ptx.sreg.ctaid.x : i32
      %block_3 = llvm.zext nneg %1128 : i32 to i64
      %1129 = nvvm.read.ptx.sreg.tid.x : i32
      %thread_3 = llvm.zext nneg %1129 : i32 to i64
      %1130 = llvm.mlir.constant(0xff800000 : f32) : f32
      %1131 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      %1132 = llvm.mlir.constant(0xff800000 : f32) : f32
      %1133 = llvm.mlir.constant(0xff800000 : f32) : f32
      %1134 = llvm.intr.smax(%1114, %1115) : (i64, i64) -> i64
      %1135 = llvm.sdiv %1134, %1116 : i64
      %1136 = llvm.srem %1134, %1116 : i64
      %1137 = llvm.icmp "ne" %1136, %1115 : i64
      %1138 = llvm.xor %1136, %1116 : i64
      %1139 = llvm.icmp "sge" %1138, %1115 : i64
      %1140 = llvm.and %1137, %1139 : i1
      %1141 = llvm.add %1135, %1117 : i64
      %1142 = llvm.select %1140, %1141, %1135 : i1, i64
      %1143 = llvm.icmp "slt" %thread_3, %1142 : i64
      llvm.cond_br %1143, ^bb1(%thread_3, %1133 : i64, f32), ^bb7(%1133 : f32)
    ^bb1(%1144: i64, %1145: f32):
      %1146 = llvm.mul %1144, %1116 : i64
      %1147 = llvm.add %1146, %1116 : i64
      %1148 = llvm.icmp "ule" %1147, %1134 : i64
      %1149 = llvm.mul %block_3, %x_stride0_5 : i64
      %1150 = llvm.add %1149, %1146 : i64
      %1151 = llvm.ptrtoint %x_5 : !llvm.ptr to i64
      %1152 = llvm.and %1151, %1119 : i64
      %1153 = llvm.and %1150, %1120 : i64
      %1154 = llvm.or %1152, %1153 : i64
      %1155 = llvm.icmp "eq" %1154, %1115 : i64
      %1156 = llvm.and %1148, %1155 : i1
      llvm.cond_br %1156, ^bb2, ^bb3
    ^bb2:
      %1157 = llvm.add %1146, %1117 : i64
      %1158 = llvm.add %1146, %1121 : i64
      %1159 = llvm.add %1146, %1120 : i64
      %1160 = llvm.mul %block_3, %x_stride0_5 overflow<nsw> : i64
      %1161 = llvm.add %1160, %1146 overflow<nsw> : i64
      %1162 = llvm.getelementptr inbounds %x_5[%1161] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1163 = llvm.load %1162 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1164 = llvm.extractelement %1163[%1115 : i64] : vector<4xf32>
      %1165 = llvm.extractelement %1163[%1117 : i64] : vector<4xf32>
      %1166 = llvm.extractelement %1163[%1121 : i64] : vector<4xf32>
      %1167 = llvm.extractelement %1163[%1120 : i64] : vector<4xf32>
      %1168 = llvm.intr.maximum(%1145, %1164) : (f32, f32) -> f32
      %1169 = llvm.intr.maximum(%1168, %1165) : (f32, f32) -> f32
      %1170 = llvm.intr.maximum(%1169, %1166) : (f32, f32) -> f32
      %1171 = llvm.intr.maximum(%1170, %1167) : (f32, f32) -> f32
      llvm.br ^bb6(%1171 : f32)
    ^bb3:
      %1172 = llvm.intr.umin(%1147, %1134) : (i64, i64) -> i64
      %1173 = llvm.icmp "slt" %1146, %1172 : i64
      llvm.cond_br %1173, ^bb4(%1146, %1145 : i64, f32), ^bb5(%1145 : f32)
    ^bb4(%1174: i64, %1175: f32):
      %1176 = llvm.mul %block_3, %x_stride0_5 overflow<nsw> : i64
      %1177 = llvm.add %1176, %1174 overflow<nsw> : i64
      %1178 = llvm.getelementptr inbounds %x_5[%1177] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1179 = llvm.load %1178 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1180 = llvm.intr.maximum(%1175, %1179) : (f32, f32) -> f32
      %1181 = llvm.add %1174, %1117 overflow<nsw> : i64
      %1182 = llvm.icmp "slt" %1181, %1172 : i64
      llvm.cond_br %1182, ^bb4(%1181, %1180 : i64, f32), ^bb5(%1180 : f32)
    ^bb5(%1183: f32):
      llvm.br ^bb6(%1183 : f32)
    ^bb6(%1184: f32):
      %1185 = llvm.add %1144, %1118 overflow<nsw> : i64
      %1186 = llvm.icmp "slt" %1185, %1142 : i64
      llvm.cond_br %1186, ^bb1(%1185, %1184 : i64, f32), ^bb7(%1184 : f32)
    ^bb7(%1187: f32):
      %1188 = llvm.mlir.constant(32 : i32) : i32
      %1189 = llvm.mlir.constant(16 : i32) : i32
      %1190 = nvvm.shfl.sync bfly %1122, %1187, %1189, %1123 : f32 -> f32
      %1191 = llvm.intr.maximum(%1187, %1190) : (f32, f32) -> f32
      %1192 = llvm.mlir.constant(8 : i32) : i32
      %1193 = nvvm.shfl.sync bfly %1122, %1191, %1192, %1123 : f32 -> f32
      %1194 = llvm.intr.maximum(%1191, %1193) : (f32, f32) -> f32
      %1195 = llvm.mlir.constant(4 : i32) : i32
      %1196 = nvvm.shfl.sync bfly %1122, %1194, %1195, %1123 : f32 -> f32
      %1197 = llvm.intr.maximum(%1194, %1196) : (f32, f32) -> f32
      %1198 = llvm.mlir.constant(2 : i32) : i32
      %1199 = nvvm.shfl.sync bfly %1122, %1197, %1198, %1123 : f32 -> f32
      %1200 = llvm.intr.maximum(%1197, %1199) : (f32, f32) -> f32
      %1201 = llvm.mlir.constant(1 : i32) : i32
      %1202 = nvvm.shfl.sync bfly %1122, %1200, %1201, %1123 : f32 -> f32
      %1203 = llvm.intr.maximum(%1200, %1202) : (f32, f32) -> f32
      %1204 = llvm.mlir.addressof @shared7 : !llvm.ptr<3>
      %1205 = llvm.addrspacecast %1204 : !llvm.ptr<3> to !llvm.ptr
      %1206 = llvm.and %thread_3, %1124 : i64
      %1207 = llvm.lshr %thread_3, %1125 : i64
      %1208 = llvm.icmp "eq" %1206, %1115 : i64
      llvm.cond_br %1208, ^bb8, ^bb9
    ^bb8:
      %1209 = llvm.getelementptr inbounds %1205[%1207] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1203, %1209 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb9
    ^bb9:
      nvvm.barrier0
      %1210 = llvm.load %1205 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1211 = llvm.getelementptr inbounds %1205[%1117] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1212 = llvm.load %1211 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1213 = llvm.getelementptr inbounds %1205[%1121] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1214 = llvm.load %1213 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1215 = llvm.getelementptr inbounds %1205[%1120] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1216 = llvm.load %1215 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1217 = llvm.getelementptr inbounds %1205[%1116] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1218 = llvm.load %1217 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1219 = llvm.getelementptr inbounds %1205[%1125] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1220 = llvm.load %1219 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1221 = llvm.getelementptr inbounds %1205[%1126] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1222 = llvm.load %1221 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1223 = llvm.getelementptr inbounds %1205[%1127] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1224 = llvm.load %1223 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1225 = llvm.intr.maximum(%1210, %1212) : (f32, f32) -> f32
      %1226 = llvm.intr.maximum(%1214, %1216) : (f32, f32) -> f32
      %1227 = llvm.intr.maximum(%1218, %1220) : (f32, f32) -> f32
      %1228 = llvm.intr.maximum(%1222, %1224) : (f32, f32) -> f32
      %1229 = llvm.intr.maximum(%1225, %1226) : (f32, f32) -> f32
      %1230 = llvm.intr.maximum(%1227, %1228) : (f32, f32) -> f32
      %1231 = llvm.intr.maximum(%1229, %1230) : (f32, f32) -> f32
      %1232 = llvm.intr.maximum(%1132, %1231) : (f32, f32) -> f32
      %1233 = llvm.intr.maximum(%1130, %1232) {fastmathFlags = #llvm.fastmath<nsz>} : (f32, f32) -> f32
      %1234 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
      %1235 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
      %1236 = llvm.intr.smax(%1114, %1115) : (i64, i64) -> i64
      %1237 = llvm.sdiv %1236, %1116 : i64
      %1238 = llvm.srem %1236, %1116 : i64
      %1239 = llvm.icmp "ne" %1238, %1115 : i64
      %1240 = llvm.xor %1238, %1116 : i64
      %1241 = llvm.icmp "sge" %1240, %1115 : i64
      %1242 = llvm.and %1239, %1241 : i1
      %1243 = llvm.add %1237, %1117 : i64
      %1244 = llvm.select %1242, %1243, %1237 : i1, i64
      %1245 = llvm.icmp "slt" %thread_3, %1244 : i64
      llvm.cond_br %1245, ^bb10(%thread_3, %1235 : i64, f32), ^bb16(%1235 : f32)
    ^bb10(%1246: i64, %1247: f32):
      %1248 = llvm.mul %1246, %1116 : i64
      %1249 = llvm.add %1248, %1116 : i64
      %1250 = llvm.icmp "ule" %1249, %1236 : i64
      %1251 = llvm.mul %block_3, %x_stride0_5 : i64
      %1252 = llvm.add %1251, %1248 : i64
      %1253 = llvm.ptrtoint %x_5 : !llvm.ptr to i64
      %1254 = llvm.and %1253, %1119 : i64
      %1255 = llvm.and %1252, %1120 : i64
      %1256 = llvm.mul %block_3, %out_stride0_4 : i64
      %1257 = llvm.add %1256, %1248 : i64
      %1258 = llvm.ptrtoint %out_4 : !llvm.ptr to i64
      %1259 = llvm.and %1258, %1119 : i64
      %1260 = llvm.and %1257, %1120 : i64
      %1261 = llvm.or %1254, %1255 : i64
      %1262 = llvm.or %1261, %1259 : i64
      %1263 = llvm.or %1262, %1260 : i64
      %1264 = llvm.icmp "eq" %1263, %1115 : i64
      %1265 = llvm.and %1250, %1264 : i1
      llvm.cond_br %1265, ^bb11, ^bb12
    ^bb11:
      %1266 = llvm.add %1248, %1117 : i64
      %1267 = llvm.add %1248, %1121 : i64
      %1268 = llvm.add %1248, %1120 : i64
      %1269 = llvm.mul %block_3, %x_stride0_5 overflow<nsw> : i64
      %1270 = llvm.add %1269, %1248 overflow<nsw> : i64
      %1271 = llvm.getelementptr inbounds %x_5[%1270] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1272 = llvm.load %1271 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1273 = llvm.extractelement %1272[%1115 : i64] : vector<4xf32>
      %1274 = llvm.extractelement %1272[%1117 : i64] : vector<4xf32>
      %1275 = llvm.extractelement %1272[%1121 : i64] : vector<4xf32>
      %1276 = llvm.extractelement %1272[%1120 : i64] : vector<4xf32>
      %1277 = llvm.fsub %1273, %1233 : f32
      %1278 = llvm.fsub %1274, %1233 : f32
      %1279 = llvm.fsub %1275, %1233 : f32
      %1280 = llvm.fsub %1276, %1233 : f32
      %1281 = llvm.call @exp_f32(%1277) : (f32) -> f32
      %1282 = llvm.call @exp_f32(%1278) : (f32) -> f32
      %1283 = llvm.call @exp_f32(%1279) : (f32) -> f32
      %1284 = llvm.call @exp_f32(%1280) : (f32) -> f32
      %1285 = llvm.mlir.poison : vector<4xf32>
      %1286 = llvm.insertelement %1281, %1285[%1115 : i64] : vector<4xf32>
      %1287 = llvm.insertelement %1282, %1286[%1117 : i64] : vector<4xf32>
      %1288 = llvm.insertelement %1283, %1287[%1121 : i64] : vector<4xf32>
      %1289 = llvm.insertelement %1284, %1288[%1120 : i64] : vector<4xf32>
      %1290 = llvm.mul %block_3, %out_stride0_4 overflow<nsw> : i64
      %1291 = llvm.add %1290, %1248 overflow<nsw> : i64
      %1292 = llvm.getelementptr inbounds %out_4[%1291] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1289, %1292 {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr
      %1293 = llvm.fadd %1247, %1281 : f32
      %1294 = llvm.fadd %1293, %1282 : f32
      %1295 = llvm.fadd %1294, %1283 : f32
      %1296 = llvm.fadd %1295, %1284 : f32
      llvm.br ^bb15(%1296 : f32)
    ^bb12:
      %1297 = llvm.intr.umin(%1249, %1236) : (i64, i64) -> i64
      %1298 = llvm.icmp "slt" %1248, %1297 : i64
      llvm.cond_br %1298, ^bb13(%1248, %1247 : i64, f32), ^bb14(%1247 : f32)
    ^bb13(%1299: i64, %1300: f32):
      %1301 = llvm.mul %block_3, %x_stride0_5 overflow<nsw> : i64
      %1302 = llvm.add %1301, %1299 overflow<nsw> : i64
      %1303 = llvm.getelementptr inbounds %x_5[%1302] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1304 = llvm.load %1303 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1305 = llvm.fsub %1304, %1233 : f32
      %1306 = llvm.call @exp_f32(%1305) : (f32) -> f32
      %1307 = llvm.mul %block_3, %out_stride0_4 overflow<nsw> : i64
      %1308 = llvm.add %1307, %1299 overflow<nsw> : i64
      %1309 = llvm.getelementptr inbounds %out_4[%1308] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1306, %1309 {alignment = 4 : i64} : f32, !llvm.ptr
      %1310 = llvm.fadd %1300, %1306 : f32
      %1311 = llvm.add %1299, %1117 overflow<nsw> : i64
      %1312 = llvm.icmp "slt" %1311, %1297 : i64
      llvm.cond_br %1312, ^bb13(%1311, %1310 : i64, f32), ^bb14(%1310 : f32)
    ^bb14(%1313: f32):
      llvm.br ^bb15(%1313 : f32)
    ^bb15(%1314: f32):
      %1315 = llvm.add %1246, %1118 overflow<nsw> : i64
      %1316 = llvm.icmp "slt" %1315, %1244 : i64
      llvm.cond_br %1316, ^bb10(%1315, %1314 : i64, f32), ^bb16(%1314 : f32)
    ^bb16(%1317: f32):
      %1318 = llvm.mlir.constant(32 : i32) : i32
      %1319 = llvm.mlir.constant(16 : i32) : i32
      %1320 = nvvm.shfl.sync bfly %1122, %1317, %1319, %1123 : f32 -> f32
      %1321 = llvm.fadd %1317, %1320 : f32
      %1322 = llvm.mlir.constant(8 : i32) : i32
      %1323 = nvvm.shfl.sync bfly %1122, %1321, %1322, %1123 : f32 -> f32
      %1324 = llvm.fadd %1321, %1323 : f32
      %1325 = llvm.mlir.constant(4 : i32) : i32
      %1326 = nvvm.shfl.sync bfly %1122, %1324, %1325, %1123 : f32 -> f32
      %1327 = llvm.fadd %1324, %1326 : f32
      %1328 = llvm.mlir.constant(2 : i32) : i32
      %1329 = nvvm.shfl.sync bfly %1122, %1327, %1328, %1123 : f32 -> f32
      %1330 = llvm.fadd %1327, %1329 : f32
      %1331 = llvm.mlir.constant(1 : i32) : i32
      %1332 = nvvm.shfl.sync bfly %1122, %1330, %1331, %1123 : f32 -> f32
      %1333 = llvm.fadd %1330, %1332 : f32
      %1334 = llvm.mlir.addressof @shared8 : !llvm.ptr<3>
      %1335 = llvm.addrspacecast %1334 : !llvm.ptr<3> to !llvm.ptr
      %1336 = llvm.and %thread_3, %1124 : i64
      %1337 = llvm.lshr %thread_3, %1125 : i64
      %1338 = llvm.icmp "eq" %1336, %1115 : i64
      llvm.cond_br %1338, ^bb17, ^bb18
    ^bb17:
      %1339 = llvm.getelementptr inbounds %1335[%1337] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1333, %1339 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb18
    ^bb18:
      nvvm.barrier0
      %1340 = llvm.load %1335 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1341 = llvm.getelementptr inbounds %1335[%1117] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1342 = llvm.load %1341 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1343 = llvm.getelementptr inbounds %1335[%1121] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1344 = llvm.load %1343 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1345 = llvm.getelementptr inbounds %1335[%1120] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1346 = llvm.load %1345 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1347 = llvm.getelementptr inbounds %1335[%1116] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1348 = llvm.load %1347 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1349 = llvm.getelementptr inbounds %1335[%1125] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1350 = llvm.load %1349 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1351 = llvm.getelementptr inbounds %1335[%1126] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1352 = llvm.load %1351 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1353 = llvm.getelementptr inbounds %1335[%1127] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1354 = llvm.load %1353 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1355 = llvm.fadd %1340, %1342 : f32
      %1356 = llvm.fadd %1344, %1346 : f32
      %1357 = llvm.fadd %1348, %1350 : f32
      %1358 = llvm.fadd %1352, %1354 : f32
      %1359 = llvm.fadd %1355, %1356 : f32
      %1360 = llvm.fadd %1357, %1358 : f32
      %1361 = llvm.fadd %1359, %1360 : f32
      %1362 = llvm.fadd %1234, %1361 : f32
      %1363 = llvm.fadd %1131, %1362 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1364 = llvm.intr.smax(%1114, %1115) : (i64, i64) -> i64
      %1365 = llvm.sdiv %1364, %1116 : i64
      %1366 = llvm.srem %1364, %1116 : i64
      %1367 = llvm.icmp "ne" %1366, %1115 : i64
      %1368 = llvm.xor %1366, %1116 : i64
      %1369 = llvm.icmp "sge" %1368, %1115 : i64
      %1370 = llvm.and %1367, %1369 : i1
      %1371 = llvm.add %1365, %1117 : i64
      %1372 = llvm.select %1370, %1371, %1365 : i1, i64
      %1373 = llvm.icmp "slt" %thread_3, %1372 : i64
      llvm.cond_br %1373, ^bb19(%thread_3 : i64), ^bb25
    ^bb19(%1374: i64):
      %1375 = llvm.mul %1374, %1116 : i64
      %1376 = llvm.add %1375, %1116 : i64
      %1377 = llvm.icmp "ule" %1376, %1364 : i64
      %1378 = llvm.mul %block_3, %out_stride0_4 : i64
      %1379 = llvm.add %1378, %1375 : i64
      %1380 = llvm.ptrtoint %out_4 : !llvm.ptr to i64
      %1381 = llvm.and %1380, %1119 : i64
      %1382 = llvm.and %1379, %1120 : i64
      %1383 = llvm.or %1381, %1382 : i64
      %1384 = llvm.icmp "eq" %1383, %1115 : i64
      %1385 = llvm.and %1377, %1384 : i1
      llvm.cond_br %1385, ^bb20, ^bb21
    ^bb20:
      %1386 = llvm.add %1375, %1117 : i64
      %1387 = llvm.add %1375, %1121 : i64
      %1388 = llvm.add %1375, %1120 : i64
      %1389 = llvm.mul %block_3, %out_stride0_4 overflow<nsw> : i64
      %1390 = llvm.add %1389, %1375 overflow<nsw> : i64
      %1391 = llvm.getelementptr inbounds %out_4[%1390] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1392 = llvm.load %1391 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1393 = llvm.extractelement %1392[%1115 : i64] : vector<4xf32>
      %1394 = llvm.extractelement %1392[%1117 : i64] : vector<4xf32>
      %1395 = llvm.extractelement %1392[%1121 : i64] : vector<4xf32>
      %1396 = llvm.extractelement %1392[%1120 : i64] : vector<4xf32>
      %1397 = llvm.fdiv %1393, %1363 : f32
      %1398 = llvm.fdiv %1394, %1363 : f32
      %1399 = llvm.fdiv %1395, %1363 : f32
      %1400 = llvm.fdiv %1396, %1363 : f32
      %1401 = llvm.mlir.poison : vector<4xf32>
      %1402 = llvm.insertelement %1397, %1401[%1115 : i64] : vector<4xf32>
      %1403 = llvm.insertelement %1398, %1402[%1117 : i64] : vector<4xf32>
      %1404 = llvm.insertelement %1399, %1403[%1121 : i64] : vector<4xf32>
      %1405 = llvm.insertelement %1400, %1404[%1120 : i64] : vector<4xf32>
      llvm.store %1405, %1391 {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr
      llvm.br ^bb24
    ^bb21:
      %1406 = llvm.intr.umin(%1376, %1364) : (i64, i64) -> i64
      %1407 = llvm.icmp "slt" %1375, %1406 : i64
      llvm.cond_br %1407, ^bb22(%1375 : i64), ^bb23
    ^bb22(%1408: i64):
      %1409 = llvm.mul %block_3, %out_stride0_4 overflow<nsw> : i64
      %1410 = llvm.add %1409, %1408 overflow<nsw> : i64
      %1411 = llvm.getelementptr inbounds %out_4[%1410] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1412 = llvm.load %1411 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1413 = llvm.fdiv %1412, %1363 : f32
      llvm.store %1413, %1411 {alignment = 4 : i64} : f32, !llvm.ptr
      %1414 = llvm.add %1408, %1117 overflow<nsw> : i64
      %1415 = llvm.icmp "slt" %1414, %1406 : i64
      llvm.cond_br %1415, ^bb22(%1414 : i64), ^bb23
    ^bb23:
      llvm.br ^bb24
    ^bb24:
      %1416 = llvm.add %1374, %1118 overflow<nsw> : i64
      %1417 = llvm.icmp "slt" %1416, %1372 : i64
      llvm.cond_br %1417, ^bb19(%1416 : i64), ^bb25
    ^bb25:
      llvm.return
    }
  }
}
