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
    affine.if affine_set<()[s0] : (((s0 * -1) + 8192) >= 0)>()[%5] {
      affine.parallel (%i) = (0) to (symbol(%3)) {
        %6 = memref.alloc() {alignment = 64 : i64} : memref<8192xf32>
        %7 = affine.parallel (%j) = (0) to (symbol(%5)) reduce ("maximumf") -> (f32) {
          %8 = affine.load %x[%i, %j] : memref<?x?xf32>
          affine.store %8, %6[%j] : memref<8192xf32>
          affine.yield %8 : f32
        } {mapping = "threads"}
        %9 = arith.maximumf %1, %7 fastmath<nsz> : f32
        %10 = affine.parallel (%j_1) = (0) to (symbol(%5)) reduce ("addf") -> (f32) {
          %11 = affine.load %6[%j_1] : memref<8192xf32>
          %12 = arith.subf %11, %9 : f32
          %13 = math.exp %12 : f32
          affine.store %13, %6[%j_1] : memref<8192xf32>
          affine.yield %13 : f32
        } {mapping = "threads"}
        %14 = arith.addf %2, %10 fastmath<reassoc,contract> : f32
        affine.parallel (%j_2) = (0) to (symbol(%5)) {
          %15 = affine.load %6[%j_2] : memref<8192xf32>
          %16 = arith.divf %15, %14 : f32
          affine.store %16, %out_1[%i, %j_2] : memref<?x?xf32>
        } {mapping = "threads"}
        memref.dealloc %6 : memref<8192xf32>
      } {mapping = "blocks", block_size = 256 : i64}
    } else {
      affine.if affine_set<()[s0] : (((s0 * -1) + 12032) >= 0)>()[%5] {
        affine.parallel (%i_1) = (0) to (symbol(%3)) {
          %17 = memref.alloc() {alignment = 64 : i64} : memref<12032xf32>
          %18 = affine.parallel (%j_3) = (0) to (symbol(%5)) reduce ("maximumf") -> (f32) {
            %19 = affine.load %x[%i_1, %j_3] : memref<?x?xf32>
            affine.store %19, %17[%j_3] : memref<12032xf32>
            affine.yield %19 : f32
          } {mapping = "threads"}
          %20 = arith.maximumf %1, %18 fastmath<nsz> : f32
          %21 = affine.parallel (%j_4) = (0) to (symbol(%5)) reduce ("addf") -> (f32) {
            %22 = affine.load %17[%j_4] : memref<12032xf32>
            %23 = arith.subf %22, %20 : f32
            %24 = math.exp %23 : f32
            affine.store %24, %17[%j_4] : memref<12032xf32>
            affine.yield %24 : f32
          } {mapping = "threads"}
          %25 = arith.addf %2, %21 fastmath<reassoc,contract> : f32
          affine.parallel (%j_5) = (0) to (symbol(%5)) {
            %26 = affine.load %17[%j_5] : memref<12032xf32>
            %27 = arith.divf %26, %25 : f32
            affine.store %27, %out_1[%i_1, %j_5] : memref<?x?xf32>
          } {mapping = "threads"}
          memref.dealloc %17 : memref<12032xf32>
        } {mapping = "blocks", block_size = 1024 : i64}
      } else {
        affine.parallel (%i_2) = (0) to (symbol(%3)) {
          %28 = affine.parallel (%j_6) = (0) to (symbol(%5)) reduce ("maximumf") -> (f32) {
            %29 = affine.load %x[%i_2, %j_6] : memref<?x?xf32>
            affine.yield %29 : f32
          } {mapping = "threads"}
          %30 = arith.maximumf %1, %28 fastmath<nsz> : f32
          %31 = affine.parallel (%j_7) = (0) to (symbol(%5)) reduce ("addf") -> (f32) {
            %32 = affine.load %x[%i_2, %j_7] : memref<?x?xf32>
            %33 = arith.subf %32, %30 : f32
            %34 = math.exp %33 : f32
            affine.store %34, %out_1[%i_2, %j_7] : memref<?x?xf32>
            affine.yield %34 : f32
          } {mapping = "threads"}
          %35 = arith.addf %2, %31 fastmath<reassoc,contract> : f32
          affine.parallel (%j_8) = (0) to (symbol(%5)) {
            %36 = affine.load %out_1[%i_2, %j_8] : memref<?x?xf32>
            %37 = arith.divf %36, %35 : f32
            affine.store %37, %out_1[%i_2, %j_8] : memref<?x?xf32>
          } {mapping = "threads"}
        } {mapping = "blocks", block_size = 256 : i64}
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
    %c8192 = arith.constant 8192 : index
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c12032 = arith.constant 12032 : index
    %0 = arith.constant 0 : index
    %1 = arith.constant 0xff800000 : f32
    %2 = arith.constant 0.000000e+00 : f32
    %3 = memref.dim %x, %0 : memref<?x?xf32>
    %4 = arith.constant 1 : index
    %5 = memref.dim %x, %4 : memref<?x?xf32>
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%3, %5], strides: [%5, 1] : memref<?x?xf32> to memref<?x?xf32>
    %6 = arith.subi %c8192, %5 overflow<nsw> : index
    %7 = arith.cmpi sge, %6, %c0 : index
    scf.if %7 {
      %8 = arith.constant 0 : index
      %9 = arith.maxsi %3, %8 : index
      %10 = arith.constant 1 : index
      %11 = arith.constant 256 : index
      gpu.launch_func @kernels::@program_kernel blocks in (%9, %10, %10) threads in (%11, %10, %10) args(%5 : index, %x : memref<?x?xf32>, %out_1 : memref<?x?xf32>)
    } else {
      %12 = arith.subi %c12032, %5 overflow<nsw> : index
      %13 = arith.cmpi sge, %12, %c0 : index
      scf.if %13 {
        %14 = arith.constant 0 : index
        %15 = arith.maxsi %3, %14 : index
        %16 = arith.constant 1 : index
        %17 = arith.constant 1024 : index
        gpu.launch_func @kernels::@program_kernel_1 blocks in (%15, %16, %16) threads in (%17, %16, %16) args(%5 : index, %x : memref<?x?xf32>, %out_1 : memref<?x?xf32>)
      } else {
        %18 = arith.constant 0 : index
        %19 = arith.maxsi %3, %18 : index
        %20 = arith.constant 1 : index
        %21 = arith.constant 256 : index
        gpu.launch_func @kernels::@program_kernel_2 blocks in (%19, %20, %20) threads in (%21, %20, %20) args(%5 : index, %x : memref<?x?xf32>, %out_1 : memref<?x?xf32>)
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
    "memref.global"() <{sym_name = "shared2", sym_visibility = "private", type = memref<8xf32, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    "memref.global"() <{sym_name = "shared1", sym_visibility = "private", type = memref<8xf32, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    "memref.global"() <{sym_name = "shared0", sym_visibility = "private", type = memref<8192xf32, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    "memref.global"() <{sym_name = "shared5", sym_visibility = "private", type = memref<32xf32, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    "memref.global"() <{sym_name = "shared4", sym_visibility = "private", type = memref<32xf32, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    "memref.global"() <{sym_name = "shared3", sym_visibility = "private", type = memref<12032xf32, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    "memref.global"() <{sym_name = "shared7", sym_visibility = "private", type = memref<8xf32, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
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
    "memref.global"() <{sym_name = "shared6", sym_visibility = "private", type = memref<8xf32, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    gpu.func @program_kernel(%0: index, %x: memref<?x?xf32> {llvm.noalias}, %out: memref<?x?xf32> {llvm.noalias}) kernel attributes {gpu.known_block_size = array<i32: 256, 1, 1>} {
      %block = gpu.block_id x
      %thread = gpu.thread_id x
      %1 = arith.constant 0xff800000 : f32
      %2 = arith.constant 0.000000e+00 : f32
      %3 = memref.get_global @shared0 : memref<8192xf32, #gpu.address_space<workgroup>>
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
      %81 = memref.get_global @shared1 : memref<8xf32, #gpu.address_space<workgroup>>
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
      %188 = memref.get_global @shared2 : memref<8xf32, #gpu.address_space<workgroup>>
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
    gpu.func @program_kernel_1(%0: index, %x: memref<?x?xf32> {llvm.noalias}, %out: memref<?x?xf32> {llvm.noalias}) kernel attributes {gpu.known_block_size = array<i32: 1024, 1, 1>} {
      %block = gpu.block_id x
      %thread = gpu.thread_id x
      %1 = arith.constant 0xff800000 : f32
      %2 = arith.constant 0.000000e+00 : f32
      %3 = memref.get_global @shared3 : memref<12032xf32, #gpu.address_space<workgroup>>
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
      %81 = memref.get_global @shared4 : memref<32xf32, #gpu.address_space<workgroup>>
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
      %260 = memref.get_global @shared5 : memref<32xf32, #gpu.address_space<workgroup>>
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
    gpu.func @program_kernel_2(%0: index, %x: memref<?x?xf32> {llvm.noalias}, %out: memref<?x?xf32> {llvm.noalias}) kernel attributes {gpu.known_block_size = array<i32: 256, 1, 1>} {
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
      %75 = memref.get_global @shared6 : memref<8xf32, #gpu.address_space<workgroup>>
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
      %201 = memref.get_global @shared7 : memref<8xf32, #gpu.address_space<workgroup>>
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
  llvm.func @program_kernel.launch(i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> i32
  llvm.func @program_kernel_1.launch(i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> i32
  llvm.func @program_kernel_2.launch(i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> i32
  llvm.func @program(%x: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %x_size0: i64, %x_stride0: i64, %out: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out_size0: i64, %out_stride0: i64) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(8192) : i64
    %1 = llvm.mlir.constant(0) : i64
    %2 = llvm.mlir.constant(1) : i64
    %3 = llvm.mlir.constant(12032) : i64
    %4 = llvm.mlir.constant(256) : i64
    %5 = llvm.mlir.constant(0 : i32) : i32
    %6 = llvm.mlir.constant(1024) : i64
    %7 = llvm.mlir.constant(0xff800000 : f32) : f32
    %8 = llvm.mlir.constant(0.000000e+00 : f32) : f32
    %9 = llvm.sub %0, %x_stride0 overflow<nsw> : i64
    %10 = llvm.icmp "sge" %9, %1 : i64
    llvm.cond_br %10, ^bb1, ^bb3
  ^bb1:
    %11 = llvm.intr.smax(%x_size0, %1) : (i64, i64) -> i64
    %12 = llvm.call @program_kernel.launch(%11, %2, %2, %4, %2, %2, %x_stride0, %x, %x_size0, %x_stride0, %out, %x_size0, %x_stride0) : (i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> i32
    %13 = llvm.icmp "eq" %12, %5 : i32
    llvm.cond_br %13, ^bb2, ^bb10(%12 : i32)
  ^bb2:
    llvm.br ^bb9
  ^bb3:
    %14 = llvm.sub %3, %x_stride0 overflow<nsw> : i64
    %15 = llvm.icmp "sge" %14, %1 : i64
    llvm.cond_br %15, ^bb4, ^bb6
  ^bb4:
    %16 = llvm.intr.smax(%x_size0, %1) : (i64, i64) -> i64
    %17 = llvm.call @program_kernel_1.launch(%16, %2, %2, %6, %2, %2, %x_stride0, %x, %x_size0, %x_stride0, %out, %x_size0, %x_stride0) : (i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> i32
    %18 = llvm.icmp "eq" %17, %5 : i32
    llvm.cond_br %18, ^bb5, ^bb10(%17 : i32)
  ^bb5:
    llvm.br ^bb8
  ^bb6:
    %19 = llvm.intr.smax(%x_size0, %1) : (i64, i64) -> i64
    %20 = llvm.call @program_kernel_2.launch(%19, %2, %2, %4, %2, %2, %x_stride0, %x, %x_size0, %x_stride0, %out, %x_size0, %x_stride0) : (i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> i32
    %21 = llvm.icmp "eq" %20, %5 : i32
    llvm.cond_br %21, ^bb7, ^bb10(%20 : i32)
  ^bb7:
    llvm.br ^bb8
  ^bb8:
    llvm.br ^bb9
  ^bb9:
    llvm.return %5 : i32
  ^bb10(%22: i32):
    llvm.return %22 : i32
  }
  llvm.func @program_shapes(%x_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %x_size0_1: i64, %x_stride0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %23 = llvm.mlir.constant(0) : i64
    %24 = llvm.mlir.constant(1) : i64
    %25 = llvm.mlir.constant(1 : i32) : i32
    %26 = llvm.mlir.constant(0 : i32) : i32
    %27 = llvm.icmp "slt" %23, %x_stride0_1 : i64
    llvm.cond_br %27, ^bb1, ^bb2(%25 : i32)
  ^bb1:
    llvm.store %x_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %28 = llvm.getelementptr inbounds %extents[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_1, %28 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %26 : i32
  ^bb2(%29: i32):
    llvm.return %29 : i32
  }
  gpu.module @kernels {
    llvm.mlir.global internal @shared2() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<8 x f32>
    llvm.mlir.global internal @shared1() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<8 x f32>
    llvm.mlir.global internal @shared0() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<8192 x f32>
    llvm.mlir.global internal @shared5() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<32 x f32>
    llvm.mlir.global internal @shared4() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<32 x f32>
    llvm.mlir.global internal @shared3() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<12032 x f32>
    llvm.mlir.global internal @shared7() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<8 x f32>
    llvm.func internal @exp_f32(%30: f32) -> f32 attributes {no_unwind, always_inline} {
      %31 = llvm.mlir.constant(8.900000e+01 : f32) : f32
      %32 = llvm.fcmp "ogt" %30, %31 : f32
      %33 = llvm.select %32, %31, %30 : i1, f32
      %34 = llvm.mlir.constant(-1.040000e+02 : f32) : f32
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
      %45 = llvm.mlir.constant(0.000198910799 : f32) : f32
      %46 = llvm.mlir.constant(0.00139337312 : f32) : f32
      %47 = llvm.intr.fma(%45, %44, %46) : (f32, f32, f32) -> f32
      %48 = llvm.mlir.constant(0.00833331048 : f32) : f32
      %49 = llvm.intr.fma(%47, %44, %48) : (f32, f32, f32) -> f32
      %50 = llvm.mlir.constant(0.041666463 : f32) : f32
      %51 = llvm.intr.fma(%49, %44, %50) : (f32, f32, f32) -> f32
      %52 = llvm.mlir.constant(0.166666672 : f32) : f32
      %53 = llvm.intr.fma(%51, %44, %52) : (f32, f32, f32) -> f32
      %54 = llvm.mlir.constant(5.000000e-01 : f32) : f32
      %55 = llvm.intr.fma(%53, %44, %54) : (f32, f32, f32) -> f32
      %56 = llvm.mlir.constant(1.000000e+00 : f32) : f32
      %57 = llvm.intr.fma(%55, %44, %56) : (f32, f32, f32) -> f32
      %58 = llvm.intr.fma(%57, %44, %56) : (f32, f32, f32) -> f32
      %59 = llvm.bitcast %39 : f32 to i32
      %60 = llvm.bitcast %37 : f32 to i32
      %61 = llvm.sub %59, %60 : i32
      %62 = llvm.mlir.constant(1 : i32) : i32
      %63 = llvm.ashr %61, %62 : i32
      %64 = llvm.mlir.constant(127 : i32) : i32
      %65 = llvm.add %63, %64 : i32
      %66 = llvm.mlir.constant(23 : i32) : i32
      %67 = llvm.shl %65, %66 : i32
      %68 = llvm.bitcast %67 : i32 to f32
      %69 = llvm.fmul %58, %68 : f32
      %70 = llvm.sub %61, %63 : i32
      %71 = llvm.add %70, %64 : i32
      %72 = llvm.shl %71, %66 : i32
      %73 = llvm.bitcast %72 : i32 to f32
      %74 = llvm.fmul %69, %73 : f32
      llvm.return %74 : f32
    }
    llvm.mlir.global internal @shared6() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<8 x f32>
    llvm.func @program_kernel(%75: i64, %x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %x_size0_2: i64, %x_stride0_2: i64, %out_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out_size0_1: i64, %out_stride0_1: i64, %status: !llvm.ptr) attributes {nvvm.kernel, no_unwind, nvvm.maxntid = array<i32: 256, 1, 1>} {
      %76 = llvm.mlir.constant(0) : i64
      %77 = llvm.mlir.constant(4) : i64
      %78 = llvm.mlir.constant(1) : i64
      %79 = llvm.mlir.constant(256) : i64
      %80 = llvm.mlir.constant(15) : i64
      %81 = llvm.mlir.constant(3) : i64
      %82 = llvm.mlir.constant(2) : i64
      %83 = llvm.mlir.constant(-1 : i32) : i32
      %84 = llvm.mlir.constant(31 : i32) : i32
      %85 = llvm.mlir.constant(31) : i64
      %86 = llvm.mlir.constant(5) : i64
      %87 = llvm.mlir.constant(6) : i64
      %88 = llvm.mlir.constant(7) : i64
      %89 = nvvm.read.ptx.sreg.ctaid.x : i32
      %block = llvm.zext nneg %89 : i32 to i64
      %90 = nvvm.read.ptx.sreg.tid.x : i32
      %thread = llvm.zext nneg %90 : i32 to i64
      %91 = llvm.mlir.constant(0xff800000 : f32) : f32
      %92 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      %93 = llvm.mlir.addressof @shared0 : !llvm.ptr<3>
      %94 = llvm.addrspacecast %93 : !llvm.ptr<3> to !llvm.ptr
      %95 = llvm.mlir.constant(0xff800000 : f32) : f32
      %96 = llvm.mlir.constant(0xff800000 : f32) : f32
      %97 = llvm.intr.smax(%75, %76) : (i64, i64) -> i64
      %98 = llvm.sdiv %97, %77 : i64
      %99 = llvm.srem %97, %77 : i64
      %100 = llvm.icmp "ne" %99, %76 : i64
      %101 = llvm.xor %99, %77 : i64
      %102 = llvm.icmp "sge" %101, %76 : i64
      %103 = llvm.and %100, %102 : i1
      %104 = llvm.add %98, %78 : i64
      %105 = llvm.select %103, %104, %98 : i1, i64
      %106 = llvm.icmp "slt" %thread, %105 : i64
      llvm.cond_br %106, ^bb1(%thread, %96 : i64, f32), ^bb7(%96 : f32)
    ^bb1(%107: i64, %108: f32):
      %109 = llvm.mul %107, %77 : i64
      %110 = llvm.add %109, %77 : i64
      %111 = llvm.icmp "ule" %110, %97 : i64
      %112 = llvm.mul %block, %x_stride0_2 : i64
      %113 = llvm.add %112, %109 : i64
      %114 = llvm.ptrtoint %x_2 : !llvm.ptr to i64
      %115 = llvm.and %114, %80 : i64
      %116 = llvm.and %113, %81 : i64
      %117 = llvm.and %109, %81 : i64
      %118 = llvm.or %115, %116 : i64
      %119 = llvm.or %118, %117 : i64
      %120 = llvm.icmp "eq" %119, %76 : i64
      %121 = llvm.and %111, %120 : i1
      llvm.cond_br %121, ^bb2, ^bb3
    ^bb2:
      %122 = llvm.add %109, %78 : i64
      %123 = llvm.add %109, %82 : i64
      %124 = llvm.add %109, %81 : i64
      %125 = llvm.mul %block, %x_stride0_2 overflow<nsw> : i64
      %126 = llvm.add %125, %109 overflow<nsw> : i64
      %127 = llvm.getelementptr inbounds %x_2[%126] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %128 = llvm.load %127 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %129 = llvm.extractelement %128[%76 : i64] : vector<4xf32>
      %130 = llvm.extractelement %128[%78 : i64] : vector<4xf32>
      %131 = llvm.extractelement %128[%82 : i64] : vector<4xf32>
      %132 = llvm.extractelement %128[%81 : i64] : vector<4xf32>
      %133 = llvm.mlir.poison : vector<4xf32>
      %134 = llvm.insertelement %129, %133[%76 : i64] : vector<4xf32>
      %135 = llvm.insertelement %130, %134[%78 : i64] : vector<4xf32>
      %136 = llvm.insertelement %131, %135[%82 : i64] : vector<4xf32>
      %137 = llvm.insertelement %132, %136[%81 : i64] : vector<4xf32>
      %138 = llvm.getelementptr inbounds %94[%109] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %137, %138 {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr
      %139 = llvm.intr.maximum(%108, %129) : (f32, f32) -> f32
      %140 = llvm.intr.maximum(%139, %130) : (f32, f32) -> f32
      %141 = llvm.intr.maximum(%140, %131) : (f32, f32) -> f32
      %142 = llvm.intr.maximum(%141, %132) : (f32, f32) -> f32
      llvm.br ^bb6(%142 : f32)
    ^bb3:
      %143 = llvm.intr.umin(%110, %97) : (i64, i64) -> i64
      %144 = llvm.icmp "slt" %109, %143 : i64
      llvm.cond_br %144, ^bb4(%109, %108 : i64, f32), ^bb5(%108 : f32)
    ^bb4(%145: i64, %146: f32):
      %147 = llvm.mul %block, %x_stride0_2 overflow<nsw> : i64
      %148 = llvm.add %147, %145 overflow<nsw> : i64
      %149 = llvm.getelementptr inbounds %x_2[%148] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %150 = llvm.load %149 {alignment = 4 : i64} : !llvm.ptr -> f32
      %151 = llvm.getelementptr inbounds %94[%145] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %150, %151 {alignment = 4 : i64} : f32, !llvm.ptr
      %152 = llvm.intr.maximum(%146, %150) : (f32, f32) -> f32
      %153 = llvm.add %145, %78 overflow<nsw> : i64
      %154 = llvm.icmp "slt" %153, %143 : i64
      llvm.cond_br %154, ^bb4(%153, %152 : i64, f32), ^bb5(%152 : f32)
    ^bb5(%155: f32):
      llvm.br ^bb6(%155 : f32)
    ^bb6(%156: f32):
      %157 = llvm.add %107, %79 overflow<nsw> : i64
      %158 = llvm.icmp "slt" %157, %105 : i64
      llvm.cond_br %158, ^bb1(%157, %156 : i64, f32), ^bb7(%156 : f32)
    ^bb7(%159: f32):
      %160 = llvm.mlir.constant(32 : i32) : i32
      %161 = llvm.mlir.constant(16 : i32) : i32
      %162 = nvvm.shfl.sync bfly %83, %159, %161, %84 : f32 -> f32
      %163 = llvm.intr.maximum(%159, %162) : (f32, f32) -> f32
      %164 = llvm.mlir.constant(8 : i32) : i32
      %165 = nvvm.shfl.sync bfly %83, %163, %164, %84 : f32 -> f32
      %166 = llvm.intr.maximum(%163, %165) : (f32, f32) -> f32
      %167 = llvm.mlir.constant(4 : i32) : i32
      %168 = nvvm.shfl.sync bfly %83, %166, %167, %84 : f32 -> f32
      %169 = llvm.intr.maximum(%166, %168) : (f32, f32) -> f32
      %170 = llvm.mlir.constant(2 : i32) : i32
      %171 = nvvm.shfl.sync bfly %83, %169, %170, %84 : f32 -> f32
      %172 = llvm.intr.maximum(%169, %171) : (f32, f32) -> f32
      %173 = llvm.mlir.constant(1 : i32) : i32
      %174 = nvvm.shfl.sync bfly %83, %172, %173, %84 : f32 -> f32
      %175 = llvm.intr.maximum(%172, %174) : (f32, f32) -> f32
      %176 = llvm.mlir.addressof @shared1 : !llvm.ptr<3>
      %177 = llvm.addrspacecast %176 : !llvm.ptr<3> to !llvm.ptr
      %178 = llvm.and %thread, %85 : i64
      %179 = llvm.lshr %thread, %86 : i64
      %180 = llvm.icmp "eq" %178, %76 : i64
      llvm.cond_br %180, ^bb8, ^bb9
    ^bb8:
      %181 = llvm.getelementptr inbounds %177[%179] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %175, %181 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb9
    ^bb9:
      nvvm.barrier0
      %182 = llvm.load %177 {alignment = 4 : i64} : !llvm.ptr -> f32
      %183 = llvm.getelementptr inbounds %177[%78] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %184 = llvm.load %183 {alignment = 4 : i64} : !llvm.ptr -> f32
      %185 = llvm.getelementptr inbounds %177[%82] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %186 = llvm.load %185 {alignment = 4 : i64} : !llvm.ptr -> f32
      %187 = llvm.getelementptr inbounds %177[%81] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %188 = llvm.load %187 {alignment = 4 : i64} : !llvm.ptr -> f32
      %189 = llvm.getelementptr inbounds %177[%77] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %190 = llvm.load %189 {alignment = 4 : i64} : !llvm.ptr -> f32
      %191 = llvm.getelementptr inbounds %177[%86] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %192 = llvm.load %191 {alignment = 4 : i64} : !llvm.ptr -> f32
      %193 = llvm.getelementptr inbounds %177[%87] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %194 = llvm.load %193 {alignment = 4 : i64} : !llvm.ptr -> f32
      %195 = llvm.getelementptr inbounds %177[%88] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %196 = llvm.load %195 {alignment = 4 : i64} : !llvm.ptr -> f32
      %197 = llvm.intr.maximum(%182, %184) : (f32, f32) -> f32
      %198 = llvm.intr.maximum(%186, %188) : (f32, f32) -> f32
      %199 = llvm.intr.maximum(%190, %192) : (f32, f32) -> f32
      %200 = llvm.intr.maximum(%194, %196) : (f32, f32) -> f32
      %201 = llvm.intr.maximum(%197, %198) : (f32, f32) -> f32
      %202 = llvm.intr.maximum(%199, %200) : (f32, f32) -> f32
      %203 = llvm.intr.maximum(%201, %202) : (f32, f32) -> f32
      %204 = llvm.intr.maximum(%95, %203) : (f32, f32) -> f32
      %205 = llvm.intr.maximum(%91, %204) {fastmathFlags = #llvm.fastmath<nsz>} : (f32, f32) -> f32
      %206 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
      %207 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
      %208 = llvm.intr.smax(%75, %76) : (i64, i64) -> i64
      %209 = llvm.sdiv %208, %77 : i64
      %210 = llvm.srem %208, %77 : i64
      %211 = llvm.icmp "ne" %210, %76 : i64
      %212 = llvm.xor %210, %77 : i64
      %213 = llvm.icmp "sge" %212, %76 : i64
      %214 = llvm.and %211, %213 : i1
      %215 = llvm.add %209, %78 : i64
      %216 = llvm.select %214, %215, %209 : i1, i64
      %217 = llvm.icmp "slt" %thread, %216 : i64
      llvm.cond_br %217, ^bb10(%thread, %207 : i64, f32), ^bb16(%207 : f32)
    ^bb10(%218: i64, %219: f32):
      %220 = llvm.mul %218, %77 : i64
      %221 = llvm.add %220, %77 : i64
      %222 = llvm.icmp "ule" %221, %208 : i64
      %223 = llvm.and %220, %81 : i64
      %224 = llvm.icmp "eq" %223, %76 : i64
      %225 = llvm.and %222, %224 : i1
      llvm.cond_br %225, ^bb11, ^bb12
    ^bb11:
      %226 = llvm.add %220, %78 : i64
      %227 = llvm.add %220, %82 : i64
      %228 = llvm.add %220, %81 : i64
      %229 = llvm.getelementptr inbounds %94[%220] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %230 = llvm.load %229 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %231 = llvm.extractelement %230[%76 : i64] : vector<4xf32>
      %232 = llvm.extractelement %230[%78 : i64] : vector<4xf32>
      %233 = llvm.extractelement %230[%82 : i64] : vector<4xf32>
      %234 = llvm.extractelement %230[%81 : i64] : vector<4xf32>
      %235 = llvm.fsub %231, %205 : f32
      %236 = llvm.fsub %232, %205 : f32
      %237 = llvm.fsub %233, %205 : f32
      %238 = llvm.fsub %234, %205 : f32
      %239 = llvm.call @exp_f32(%235) : (f32) -> f32
      %240 = llvm.call @exp_f32(%236) : (f32) -> f32
      %241 = llvm.call @exp_f32(%237) : (f32) -> f32
      %242 = llvm.call @exp_f32(%238) : (f32) -> f32
      %243 = llvm.mlir.poison : vector<4xf32>
      %244 = llvm.insertelement %239, %243[%76 : i64] : vector<4xf32>
      %245 = llvm.insertelement %240, %244[%78 : i64] : vector<4xf32>
      %246 = llvm.insertelement %241, %245[%82 : i64] : vector<4xf32>
      %247 = llvm.insertelement %242, %246[%81 : i64] : vector<4xf32>
      llvm.store %247, %229 {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr
      %248 = llvm.fadd %219, %239 : f32
      %249 = llvm.fadd %248, %240 : f32
      %250 = llvm.fadd %249, %241 : f32
      %251 = llvm.fadd %250, %242 : f32
      llvm.br ^bb15(%251 : f32)
    ^bb12:
      %252 = llvm.intr.umin(%221, %208) : (i64, i64) -> i64
      %253 = llvm.icmp "slt" %220, %252 : i64
      llvm.cond_br %253, ^bb13(%220, %219 : i64, f32), ^bb14(%219 : f32)
    ^bb13(%254: i64, %255: f32):
      %256 = llvm.getelementptr inbounds %94[%254] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %257 = llvm.load %256 {alignment = 4 : i64} : !llvm.ptr -> f32
      %258 = llvm.fsub %257, %205 : f32
      %259 = llvm.call @exp_f32(%258) : (f32) -> f32
      llvm.store %259, %256 {alignment = 4 : i64} : f32, !llvm.ptr
      %260 = llvm.fadd %255, %259 : f32
      %261 = llvm.add %254, %78 overflow<nsw> : i64
      %262 = llvm.icmp "slt" %261, %252 : i64
      llvm.cond_br %262, ^bb13(%261, %260 : i64, f32), ^bb14(%260 : f32)
    ^bb14(%263: f32):
      llvm.br ^bb15(%263 : f32)
    ^bb15(%264: f32):
      %265 = llvm.add %218, %79 overflow<nsw> : i64
      %266 = llvm.icmp "slt" %265, %216 : i64
      llvm.cond_br %266, ^bb10(%265, %264 : i64, f32), ^bb16(%264 : f32)
    ^bb16(%267: f32):
      %268 = llvm.mlir.constant(32 : i32) : i32
      %269 = llvm.mlir.constant(16 : i32) : i32
      %270 = nvvm.shfl.sync bfly %83, %267, %269, %84 : f32 -> f32
      %271 = llvm.fadd %267, %270 : f32
      %272 = llvm.mlir.constant(8 : i32) : i32
      %273 = nvvm.shfl.sync bfly %83, %271, %272, %84 : f32 -> f32
      %274 = llvm.fadd %271, %273 : f32
      %275 = llvm.mlir.constant(4 : i32) : i32
      %276 = nvvm.shfl.sync bfly %83, %274, %275, %84 : f32 -> f32
      %277 = llvm.fadd %274, %276 : f32
      %278 = llvm.mlir.constant(2 : i32) : i32
      %279 = nvvm.shfl.sync bfly %83, %277, %278, %84 : f32 -> f32
      %280 = llvm.fadd %277, %279 : f32
      %281 = llvm.mlir.constant(1 : i32) : i32
      %282 = nvvm.shfl.sync bfly %83, %280, %281, %84 : f32 -> f32
      %283 = llvm.fadd %280, %282 : f32
      %284 = llvm.mlir.addressof @shared2 : !llvm.ptr<3>
      %285 = llvm.addrspacecast %284 : !llvm.ptr<3> to !llvm.ptr
      %286 = llvm.and %thread, %85 : i64
      %287 = llvm.lshr %thread, %86 : i64
      %288 = llvm.icmp "eq" %286, %76 : i64
      llvm.cond_br %288, ^bb17, ^bb18
    ^bb17:
      %289 = llvm.getelementptr inbounds %285[%287] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %283, %289 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb18
    ^bb18:
      nvvm.barrier0
      %290 = llvm.load %285 {alignment = 4 : i64} : !llvm.ptr -> f32
      %291 = llvm.getelementptr inbounds %285[%78] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %292 = llvm.load %291 {alignment = 4 : i64} : !llvm.ptr -> f32
      %293 = llvm.getelementptr inbounds %285[%82] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %294 = llvm.load %293 {alignment = 4 : i64} : !llvm.ptr -> f32
      %295 = llvm.getelementptr inbounds %285[%81] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %296 = llvm.load %295 {alignment = 4 : i64} : !llvm.ptr -> f32
      %297 = llvm.getelementptr inbounds %285[%77] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %298 = llvm.load %297 {alignment = 4 : i64} : !llvm.ptr -> f32
      %299 = llvm.getelementptr inbounds %285[%86] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %300 = llvm.load %299 {alignment = 4 : i64} : !llvm.ptr -> f32
      %301 = llvm.getelementptr inbounds %285[%87] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %302 = llvm.load %301 {alignment = 4 : i64} : !llvm.ptr -> f32
      %303 = llvm.getelementptr inbounds %285[%88] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %304 = llvm.load %303 {alignment = 4 : i64} : !llvm.ptr -> f32
      %305 = llvm.fadd %290, %292 : f32
      %306 = llvm.fadd %294, %296 : f32
      %307 = llvm.fadd %298, %300 : f32
      %308 = llvm.fadd %302, %304 : f32
      %309 = llvm.fadd %305, %306 : f32
      %310 = llvm.fadd %307, %308 : f32
      %311 = llvm.fadd %309, %310 : f32
      %312 = llvm.fadd %206, %311 : f32
      %313 = llvm.fadd %92, %312 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %314 = llvm.intr.smax(%75, %76) : (i64, i64) -> i64
      %315 = llvm.sdiv %314, %77 : i64
      %316 = llvm.srem %314, %77 : i64
      %317 = llvm.icmp "ne" %316, %76 : i64
      %318 = llvm.xor %316, %77 : i64
      %319 = llvm.icmp "sge" %318, %76 : i64
      %320 = llvm.and %317, %319 : i1
      %321 = llvm.add %315, %78 : i64
      %322 = llvm.select %320, %321, %315 : i1, i64
      %323 = llvm.icmp "slt" %thread, %322 : i64
      llvm.cond_br %323, ^bb19(%thread : i64), ^bb25
    ^bb19(%324: i64):
      %325 = llvm.mul %324, %77 : i64
      %326 = llvm.add %325, %77 : i64
      %327 = llvm.icmp "ule" %326, %314 : i64
      %328 = llvm.and %325, %81 : i64
      %329 = llvm.mul %block, %out_stride0_1 : i64
      %330 = llvm.add %329, %325 : i64
      %331 = llvm.ptrtoint %out_1 : !llvm.ptr to i64
      %332 = llvm.and %331, %80 : i64
      %333 = llvm.and %330, %81 : i64
      %334 = llvm.or %328, %332 : i64
      %335 = llvm.or %334, %333 : i64
      %336 = llvm.icmp "eq" %335, %76 : i64
      %337 = llvm.and %327, %336 : i1
      llvm.cond_br %337, ^bb20, ^bb21
    ^bb20:
      %338 = llvm.add %325, %78 : i64
      %339 = llvm.add %325, %82 : i64
      %340 = llvm.add %325, %81 : i64
      %341 = llvm.getelementptr inbounds %94[%325] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %342 = llvm.load %341 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %343 = llvm.extractelement %342[%76 : i64] : vector<4xf32>
      %344 = llvm.extractelement %342[%78 : i64] : vector<4xf32>
      %345 = llvm.extractelement %342[%82 : i64] : vector<4xf32>
      %346 = llvm.extractelement %342[%81 : i64] : vector<4xf32>
      %347 = llvm.fdiv %343, %313 : f32
      %348 = llvm.fdiv %344, %313 : f32
      %349 = llvm.fdiv %345, %313 : f32
      %350 = llvm.fdiv %346, %313 : f32
      %351 = llvm.mlir.poison : vector<4xf32>
      %352 = llvm.insertelement %347, %351[%76 : i64] : vector<4xf32>
      %353 = llvm.insertelement %348, %352[%78 : i64] : vector<4xf32>
      %354 = llvm.insertelement %349, %353[%82 : i64] : vector<4xf32>
      %355 = llvm.insertelement %350, %354[%81 : i64] : vector<4xf32>
      %356 = llvm.mul %block, %out_stride0_1 overflow<nsw> : i64
      %357 = llvm.add %356, %325 overflow<nsw> : i64
      %358 = llvm.getelementptr inbounds %out_1[%357] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %355, %358 {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr
      llvm.br ^bb24
    ^bb21:
      %359 = llvm.intr.umin(%326, %314) : (i64, i64) -> i64
      %360 = llvm.icmp "slt" %325, %359 : i64
      llvm.cond_br %360, ^bb22(%325 : i64), ^bb23
    ^bb22(%361: i64):
      %362 = llvm.getelementptr inbounds %94[%361] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %363 = llvm.load %362 {alignment = 4 : i64} : !llvm.ptr -> f32
      %364 = llvm.fdiv %363, %313 : f32
      %365 = llvm.mul %block, %out_stride0_1 overflow<nsw> : i64
      %366 = llvm.add %365, %361 overflow<nsw> : i64
      %367 = llvm.getelementptr inbounds %out_1[%366] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %364, %367 {alignment = 4 : i64} : f32, !llvm.ptr
      %368 = llvm.add %361, %78 overflow<nsw> : i64
      %369 = llvm.icmp "slt" %368, %359 : i64
      llvm.cond_br %369, ^bb22(%368 : i64), ^bb23
    ^bb23:
      llvm.br ^bb24
    ^bb24:
      %370 = llvm.add %324, %79 overflow<nsw> : i64
      %371 = llvm.icmp "slt" %370, %322 : i64
      llvm.cond_br %371, ^bb19(%370 : i64), ^bb25
    ^bb25:
      llvm.return
    }
    llvm.func @program_kernel_1(%372: i64, %x_3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %x_size0_3: i64, %x_stride0_3: i64, %out_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out_size0_2: i64, %out_stride0_2: i64, %status_1: !llvm.ptr) attributes {nvvm.kernel, no_unwind, nvvm.maxntid = array<i32: 1024, 1, 1>} {
      %373 = llvm.mlir.constant(0) : i64
      %374 = llvm.mlir.constant(4) : i64
      %375 = llvm.mlir.constant(1) : i64
      %376 = llvm.mlir.constant(1024) : i64
      %377 = llvm.mlir.constant(15) : i64
      %378 = llvm.mlir.constant(3) : i64
      %379 = llvm.mlir.constant(2) : i64
      %380 = llvm.mlir.constant(-1 : i32) : i32
      %381 = llvm.mlir.constant(31 : i32) : i32
      %382 = llvm.mlir.constant(31) : i64
      %383 = llvm.mlir.constant(5) : i64
      %384 = llvm.mlir.constant(6) : i64
      %385 = llvm.mlir.constant(7) : i64
      %386 = llvm.mlir.constant(8) : i64
      %387 = llvm.mlir.constant(9) : i64
      %388 = llvm.mlir.constant(10) : i64
      %389 = llvm.mlir.constant(11) : i64
      %390 = llvm.mlir.constant(12) : i64
      %391 = llvm.mlir.constant(13) : i64
      %392 = llvm.mlir.constant(14) : i64
      %393 = llvm.mlir.constant(16) : i64
      %394 = llvm.mlir.constant(17) : i64
      %395 = llvm.mlir.constant(18) : i64
      %396 = llvm.mlir.constant(19) : i64
      %397 = llvm.mlir.constant(20) : i64
      %398 = llvm.mlir.constant(21) : i64
      %399 = llvm.mlir.constant(22) : i64
      %400 = llvm.mlir.constant(23) : i64
      %401 = llvm.mlir.constant(24) : i64
      %402 = llvm.mlir.constant(25) : i64
      %403 = llvm.mlir.constant(26) : i64
      %404 = llvm.mlir.constant(27) : i64
      %405 = llvm.mlir.constant(28) : i64
      %406 = llvm.mlir.constant(29) : i64
      %407 = llvm.mlir.constant(30) : i64
      %408 = nvvm.read.ptx.sreg.ctaid.x : i32
      %block_1 = llvm.zext nneg %408 : i32 to i64
      %409 = nvvm.read.ptx.sreg.tid.x : i32
      %thread_1 = llvm.zext nneg %409 : i32 to i64
      %410 = llvm.mlir.constant(0xff800000 : f32) : f32
      %411 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      %412 = llvm.mlir.addressof @shared3 : !llvm.ptr<3>
      %413 = llvm.addrspacecast %412 : !llvm.ptr<3> to !llvm.ptr
      %414 = llvm.mlir.constant(0xff800000 : f32) : f32
      %415 = llvm.mlir.constant(0xff800000 : f32) : f32
      %416 = llvm.intr.smax(%372, %373) : (i64, i64) -> i64
      %417 = llvm.sdiv %416, %374 : i64
      %418 = llvm.srem %416, %374 : i64
      %419 = llvm.icmp "ne" %418, %373 : i64
      %420 = llvm.xor %418, %374 : i64
      %421 = llvm.icmp "sge" %420, %373 : i64
      %422 = llvm.and %419, %421 : i1
      %423 = llvm.add %417, %375 : i64
      %424 = llvm.select %422, %423, %417 : i1, i64
      %425 = llvm.icmp "slt" %thread_1, %424 : i64
      llvm.cond_br %425, ^bb1(%thread_1, %415 : i64, f32), ^bb7(%415 : f32)
    ^bb1(%426: i64, %427: f32):
      %428 = llvm.mul %426, %374 : i64
      %429 = llvm.add %428, %374 : i64
      %430 = llvm.icmp "ule" %429, %416 : i64
      %431 = llvm.mul %block_1, %x_stride0_3 : i64
      %432 = llvm.add %431, %428 : i64
      %433 = llvm.ptrtoint %x_3 : !llvm.ptr to i64
      %434 = llvm.and %433, %377 : i64
      %435 = llvm.and %432, %378 : i64
      %436 = llvm.and %428, %378 : i64
      %437 = llvm.or %434, %435 : i64
      %438 = llvm.or %437, %436 : i64
      %439 = llvm.icmp "eq" %438, %373 : i64
      %440 = llvm.and %430, %439 : i1
      llvm.cond_br %440, ^bb2, ^bb3
    ^bb2:
      %441 = llvm.add %428, %375 : i64
      %442 = llvm.add %428, %379 : i64
      %443 = llvm.add %428, %378 : i64
      %444 = llvm.mul %block_1, %x_stride0_3 overflow<nsw> : i64
      %445 = llvm.add %444, %428 overflow<nsw> : i64
      %446 = llvm.getelementptr inbounds %x_3[%445] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %447 = llvm.load %446 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %448 = llvm.extractelement %447[%373 : i64] : vector<4xf32>
      %449 = llvm.extractelement %447[%375 : i64] : vector<4xf32>
      %450 = llvm.extractelement %447[%379 : i64] : vector<4xf32>
      %451 = llvm.extractelement %447[%378 : i64] : vector<4xf32>
      %452 = llvm.mlir.poison : vector<4xf32>
      %453 = llvm.insertelement %448, %452[%373 : i64] : vector<4xf32>
      %454 = llvm.insertelement %449, %453[%375 : i64] : vector<4xf32>
      %455 = llvm.insertelement %450, %454[%379 : i64] : vector<4xf32>
      %456 = llvm.insertelement %451, %455[%378 : i64] : vector<4xf32>
      %457 = llvm.getelementptr inbounds %413[%428] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %456, %457 {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr
      %458 = llvm.intr.maximum(%427, %448) : (f32, f32) -> f32
      %459 = llvm.intr.maximum(%458, %449) : (f32, f32) -> f32
      %460 = llvm.intr.maximum(%459, %450) : (f32, f32) -> f32
      %461 = llvm.intr.maximum(%460, %451) : (f32, f32) -> f32
      llvm.br ^bb6(%461 : f32)
    ^bb3:
      %462 = llvm.intr.umin(%429, %416) : (i64, i64) -> i64
      %463 = llvm.icmp "slt" %428, %462 : i64
      llvm.cond_br %463, ^bb4(%428, %427 : i64, f32), ^bb5(%427 : f32)
    ^bb4(%464: i64, %465: f32):
      %466 = llvm.mul %block_1, %x_stride0_3 overflow<nsw> : i64
      %467 = llvm.add %466, %464 overflow<nsw> : i64
      %468 = llvm.getelementptr inbounds %x_3[%467] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %469 = llvm.load %468 {alignment = 4 : i64} : !llvm.ptr -> f32
      %470 = llvm.getelementptr inbounds %413[%464] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %469, %470 {alignment = 4 : i64} : f32, !llvm.ptr
      %471 = llvm.intr.maximum(%465, %469) : (f32, f32) -> f32
      %472 = llvm.add %464, %375 overflow<nsw> : i64
      %473 = llvm.icmp "slt" %472, %462 : i64
      llvm.cond_br %473, ^bb4(%472, %471 : i64, f32), ^bb5(%471 : f32)
    ^bb5(%474: f32):
      llvm.br ^bb6(%474 : f32)
    ^bb6(%475: f32):
      %476 = llvm.add %426, %376 overflow<nsw> : i64
      %477 = llvm.icmp "slt" %476, %424 : i64
      llvm.cond_br %477, ^bb1(%476, %475 : i64, f32), ^bb7(%475 : f32)
    ^bb7(%478: f32):
      %479 = llvm.mlir.constant(32 : i32) : i32
      %480 = llvm.mlir.constant(16 : i32) : i32
      %481 = nvvm.shfl.sync bfly %380, %478, %480, %381 : f32 -> f32
      %482 = llvm.intr.maximum(%478, %481) : (f32, f32) -> f32
      %483 = llvm.mlir.constant(8 : i32) : i32
      %484 = nvvm.shfl.sync bfly %380, %482, %483, %381 : f32 -> f32
      %485 = llvm.intr.maximum(%482, %484) : (f32, f32) -> f32
      %486 = llvm.mlir.constant(4 : i32) : i32
      %487 = nvvm.shfl.sync bfly %380, %485, %486, %381 : f32 -> f32
      %488 = llvm.intr.maximum(%485, %487) : (f32, f32) -> f32
      %489 = llvm.mlir.constant(2 : i32) : i32
      %490 = nvvm.shfl.sync bfly %380, %488, %489, %381 : f32 -> f32
      %491 = llvm.intr.maximum(%488, %490) : (f32, f32) -> f32
      %492 = llvm.mlir.constant(1 : i32) : i32
      %493 = nvvm.shfl.sync bfly %380, %491, %492, %381 : f32 -> f32
      %494 = llvm.intr.maximum(%491, %493) : (f32, f32) -> f32
      %495 = llvm.mlir.addressof @shared4 : !llvm.ptr<3>
      %496 = llvm.addrspacecast %495 : !llvm.ptr<3> to !llvm.ptr
      %497 = llvm.and %thread_1, %382 : i64
      %498 = llvm.lshr %thread_1, %383 : i64
      %499 = llvm.icmp "eq" %497, %373 : i64
      llvm.cond_br %499, ^bb8, ^bb9
    ^bb8:
      %500 = llvm.getelementptr inbounds %496[%498] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %494, %500 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb9
    ^bb9:
      nvvm.barrier0
      %501 = llvm.load %496 {alignment = 4 : i64} : !llvm.ptr -> f32
      %502 = llvm.getelementptr inbounds %496[%375] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %503 = llvm.load %502 {alignment = 4 : i64} : !llvm.ptr -> f32
      %504 = llvm.getelementptr inbounds %496[%379] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %505 = llvm.load %504 {alignment = 4 : i64} : !llvm.ptr -> f32
      %506 = llvm.getelementptr inbounds %496[%378] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %507 = llvm.load %506 {alignment = 4 : i64} : !llvm.ptr -> f32
      %508 = llvm.getelementptr inbounds %496[%374] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %509 = llvm.load %508 {alignment = 4 : i64} : !llvm.ptr -> f32
      %510 = llvm.getelementptr inbounds %496[%383] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %511 = llvm.load %510 {alignment = 4 : i64} : !llvm.ptr -> f32
      %512 = llvm.getelementptr inbounds %496[%384] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %513 = llvm.load %512 {alignment = 4 : i64} : !llvm.ptr -> f32
      %514 = llvm.getelementptr inbounds %496[%385] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %515 = llvm.load %514 {alignment = 4 : i64} : !llvm.ptr -> f32
      %516 = llvm.getelementptr inbounds %496[%386] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %517 = llvm.load %516 {alignment = 4 : i64} : !llvm.ptr -> f32
      %518 = llvm.getelementptr inbounds %496[%387] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %519 = llvm.load %518 {alignment = 4 : i64} : !llvm.ptr -> f32
      %520 = llvm.getelementptr inbounds %496[%388] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %521 = llvm.load %520 {alignment = 4 : i64} : !llvm.ptr -> f32
      %522 = llvm.getelementptr inbounds %496[%389] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %523 = llvm.load %522 {alignment = 4 : i64} : !llvm.ptr -> f32
      %524 = llvm.getelementptr inbounds %496[%390] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %525 = llvm.load %524 {alignment = 4 : i64} : !llvm.ptr -> f32
      %526 = llvm.getelementptr inbounds %496[%391] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %527 = llvm.load %526 {alignment = 4 : i64} : !llvm.ptr -> f32
      %528 = llvm.getelementptr inbounds %496[%392] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %529 = llvm.load %528 {alignment = 4 : i64} : !llvm.ptr -> f32
      %530 = llvm.getelementptr inbounds %496[%377] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %531 = llvm.load %530 {alignment = 4 : i64} : !llvm.ptr -> f32
      %532 = llvm.getelementptr inbounds %496[%393] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %533 = llvm.load %532 {alignment = 4 : i64} : !llvm.ptr -> f32
      %534 = llvm.getelementptr inbounds %496[%394] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %535 = llvm.load %534 {alignment = 4 : i64} : !llvm.ptr -> f32
      %536 = llvm.getelementptr inbounds %496[%395] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %537 = llvm.load %536 {alignment = 4 : i64} : !llvm.ptr -> f32
      %538 = llvm.getelementptr inbounds %496[%396] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %539 = llvm.load %538 {alignment = 4 : i64} : !llvm.ptr -> f32
      %540 = llvm.getelementptr inbounds %496[%397] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %541 = llvm.load %540 {alignment = 4 : i64} : !llvm.ptr -> f32
      %542 = llvm.getelementptr inbounds %496[%398] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %543 = llvm.load %542 {alignment = 4 : i64} : !llvm.ptr -> f32
      %544 = llvm.getelementptr inbounds %496[%399] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %545 = llvm.load %544 {alignment = 4 : i64} : !llvm.ptr -> f32
      %546 = llvm.getelementptr inbounds %496[%400] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %547 = llvm.load %546 {alignment = 4 : i64} : !llvm.ptr -> f32
      %548 = llvm.getelementptr inbounds %496[%401] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %549 = llvm.load %548 {alignment = 4 : i64} : !llvm.ptr -> f32
      %550 = llvm.getelementptr inbounds %496[%402] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %551 = llvm.load %550 {alignment = 4 : i64} : !llvm.ptr -> f32
      %552 = llvm.getelementptr inbounds %496[%403] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %553 = llvm.load %552 {alignment = 4 : i64} : !llvm.ptr -> f32
      %554 = llvm.getelementptr inbounds %496[%404] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %555 = llvm.load %554 {alignment = 4 : i64} : !llvm.ptr -> f32
      %556 = llvm.getelementptr inbounds %496[%405] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %557 = llvm.load %556 {alignment = 4 : i64} : !llvm.ptr -> f32
      %558 = llvm.getelementptr inbounds %496[%406] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %559 = llvm.load %558 {alignment = 4 : i64} : !llvm.ptr -> f32
      %560 = llvm.getelementptr inbounds %496[%407] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %561 = llvm.load %560 {alignment = 4 : i64} : !llvm.ptr -> f32
      %562 = llvm.getelementptr inbounds %496[%382] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %563 = llvm.load %562 {alignment = 4 : i64} : !llvm.ptr -> f32
      %564 = llvm.intr.maximum(%501, %503) : (f32, f32) -> f32
      %565 = llvm.intr.maximum(%505, %507) : (f32, f32) -> f32
      %566 = llvm.intr.maximum(%509, %511) : (f32, f32) -> f32
      %567 = llvm.intr.maximum(%513, %515) : (f32, f32) -> f32
      %568 = llvm.intr.maximum(%517, %519) : (f32, f32) -> f32
      %569 = llvm.intr.maximum(%521, %523) : (f32, f32) -> f32
      %570 = llvm.intr.maximum(%525, %527) : (f32, f32) -> f32
      %571 = llvm.intr.maximum(%529, %531) : (f32, f32) -> f32
      %572 = llvm.intr.maximum(%533, %535) : (f32, f32) -> f32
      %573 = llvm.intr.maximum(%537, %539) : (f32, f32) -> f32
      %574 = llvm.intr.maximum(%541, %543) : (f32, f32) -> f32
      %575 = llvm.intr.maximum(%545, %547) : (f32, f32) -> f32
      %576 = llvm.intr.maximum(%549, %551) : (f32, f32) -> f32
      %577 = llvm.intr.maximum(%553, %555) : (f32, f32) -> f32
      %578 = llvm.intr.maximum(%557, %559) : (f32, f32) -> f32
      %579 = llvm.intr.maximum(%561, %563) : (f32, f32) -> f32
      %580 = llvm.intr.maximum(%564, %565) : (f32, f32) -> f32
      %581 = llvm.intr.maximum(%566, %567) : (f32, f32) -> f32
      %582 = llvm.intr.maximum(%568, %569) : (f32, f32) -> f32
      %583 = llvm.intr.maximum(%570, %571) : (f32, f32) -> f32
      %584 = llvm.intr.maximum(%572, %573) : (f32, f32) -> f32
      %585 = llvm.intr.maximum(%574, %575) : (f32, f32) -> f32
      %586 = llvm.intr.maximum(%576, %577) : (f32, f32) -> f32
      %587 = llvm.intr.maximum(%578, %579) : (f32, f32) -> f32
      %588 = llvm.intr.maximum(%580, %581) : (f32, f32) -> f32
      %589 = llvm.intr.maximum(%582, %583) : (f32, f32) -> f32
      %590 = llvm.intr.maximum(%584, %585) : (f32, f32) -> f32
      %591 = llvm.intr.maximum(%586, %587) : (f32, f32) -> f32
      %592 = llvm.intr.maximum(%588, %589) : (f32, f32) -> f32
      %593 = llvm.intr.maximum(%590, %591) : (f32, f32) -> f32
      %594 = llvm.intr.maximum(%592, %593) : (f32, f32) -> f32
      %595 = llvm.intr.maximum(%414, %594) : (f32, f32) -> f32
      %596 = llvm.intr.maximum(%410, %595) {fastmathFlags = #llvm.fastmath<nsz>} : (f32, f32) -> f32
      %597 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
      %598 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
      %599 = llvm.intr.smax(%372, %373) : (i64, i64) -> i64
      %600 = llvm.sdiv %599, %374 : i64
      %601 = llvm.srem %599, %374 : i64
      %602 = llvm.icmp "ne" %601, %373 : i64
      %603 = llvm.xor %601, %374 : i64
      %604 = llvm.icmp "sge" %603, %373 : i64
      %605 = llvm.and %602, %604 : i1
      %606 = llvm.add %600, %375 : i64
      %607 = llvm.select %605, %606, %600 : i1, i64
      %608 = llvm.icmp "slt" %thread_1, %607 : i64
      llvm.cond_br %608, ^bb10(%thread_1, %598 : i64, f32), ^bb16(%598 : f32)
    ^bb10(%609: i64, %610: f32):
      %611 = llvm.mul %609, %374 : i64
      %612 = llvm.add %611, %374 : i64
      %613 = llvm.icmp "ule" %612, %599 : i64
      %614 = llvm.and %611, %378 : i64
      %615 = llvm.icmp "eq" %614, %373 : i64
      %616 = llvm.and %613, %615 : i1
      llvm.cond_br %616, ^bb11, ^bb12
    ^bb11:
      %617 = llvm.add %611, %375 : i64
      %618 = llvm.add %611, %379 : i64
      %619 = llvm.add %611, %378 : i64
      %620 = llvm.getelementptr inbounds %413[%611] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %621 = llvm.load %620 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %622 = llvm.extractelement %621[%373 : i64] : vector<4xf32>
      %623 = llvm.extractelement %621[%375 : i64] : vector<4xf32>
      %624 = llvm.extractelement %621[%379 : i64] : vector<4xf32>
      %625 = llvm.extractelement %621[%378 : i64] : vector<4xf32>
      %626 = llvm.fsub %622, %596 : f32
      %627 = llvm.fsub %623, %596 : f32
      %628 = llvm.fsub %624, %596 : f32
      %629 = llvm.fsub %625, %596 : f32
      %630 = llvm.call @exp_f32(%626) : (f32) -> f32
      %631 = llvm.call @exp_f32(%627) : (f32) -> f32
      %632 = llvm.call @exp_f32(%628) : (f32) -> f32
      %633 = llvm.call @exp_f32(%629) : (f32) -> f32
      %634 = llvm.mlir.poison : vector<4xf32>
      %635 = llvm.insertelement %630, %634[%373 : i64] : vector<4xf32>
      %636 = llvm.insertelement %631, %635[%375 : i64] : vector<4xf32>
      %637 = llvm.insertelement %632, %636[%379 : i64] : vector<4xf32>
      %638 = llvm.insertelement %633, %637[%378 : i64] : vector<4xf32>
      llvm.store %638, %620 {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr
      %639 = llvm.fadd %610, %630 : f32
      %640 = llvm.fadd %639, %631 : f32
      %641 = llvm.fadd %640, %632 : f32
      %642 = llvm.fadd %641, %633 : f32
      llvm.br ^bb15(%642 : f32)
    ^bb12:
      %643 = llvm.intr.umin(%612, %599) : (i64, i64) -> i64
      %644 = llvm.icmp "slt" %611, %643 : i64
      llvm.cond_br %644, ^bb13(%611, %610 : i64, f32), ^bb14(%610 : f32)
    ^bb13(%645: i64, %646: f32):
      %647 = llvm.getelementptr inbounds %413[%645] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %648 = llvm.load %647 {alignment = 4 : i64} : !llvm.ptr -> f32
      %649 = llvm.fsub %648, %596 : f32
      %650 = llvm.call @exp_f32(%649) : (f32) -> f32
      llvm.store %650, %647 {alignment = 4 : i64} : f32, !llvm.ptr
      %651 = llvm.fadd %646, %650 : f32
      %652 = llvm.add %645, %375 overflow<nsw> : i64
      %653 = llvm.icmp "slt" %652, %643 : i64
      llvm.cond_br %653, ^bb13(%652, %651 : i64, f32), ^bb14(%651 : f32)
    ^bb14(%654: f32):
      llvm.br ^bb15(%654 : f32)
    ^bb15(%655: f32):
      %656 = llvm.add %609, %376 overflow<nsw> : i64
      %657 = llvm.icmp "slt" %656, %607 : i64
      llvm.cond_br %657, ^bb10(%656, %655 : i64, f32), ^bb16(%655 : f32)
    ^bb16(%658: f32):
      %659 = llvm.mlir.constant(32 : i32) : i32
      %660 = llvm.mlir.constant(16 : i32) : i32
      %661 = nvvm.shfl.sync bfly %380, %658, %660, %381 : f32 -> f32
      %662 = llvm.fadd %658, %661 : f32
      %663 = llvm.mlir.constant(8 : i32) : i32
      %664 = nvvm.shfl.sync bfly %380, %662, %663, %381 : f32 -> f32
      %665 = llvm.fadd %662, %664 : f32
      %666 = llvm.mlir.constant(4 : i32) : i32
      %667 = nvvm.shfl.sync bfly %380, %665, %666, %381 : f32 -> f32
      %668 = llvm.fadd %665, %667 : f32
      %669 = llvm.mlir.constant(2 : i32) : i32
      %670 = nvvm.shfl.sync bfly %380, %668, %669, %381 : f32 -> f32
      %671 = llvm.fadd %668, %670 : f32
      %672 = llvm.mlir.constant(1 : i32) : i32
      %673 = nvvm.shfl.sync bfly %380, %671, %672, %381 : f32 -> f32
      %674 = llvm.fadd %671, %673 : f32
      %675 = llvm.mlir.addressof @shared5 : !llvm.ptr<3>
      %676 = llvm.addrspacecast %675 : !llvm.ptr<3> to !llvm.ptr
      %677 = llvm.and %thread_1, %382 : i64
      %678 = llvm.lshr %thread_1, %383 : i64
      %679 = llvm.icmp "eq" %677, %373 : i64
      llvm.cond_br %679, ^bb17, ^bb18
    ^bb17:
      %680 = llvm.getelementptr inbounds %676[%678] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %674, %680 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb18
    ^bb18:
      nvvm.barrier0
      %681 = llvm.load %676 {alignment = 4 : i64} : !llvm.ptr -> f32
      %682 = llvm.getelementptr inbounds %676[%375] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %683 = llvm.load %682 {alignment = 4 : i64} : !llvm.ptr -> f32
      %684 = llvm.getelementptr inbounds %676[%379] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %685 = llvm.load %684 {alignment = 4 : i64} : !llvm.ptr -> f32
      %686 = llvm.getelementptr inbounds %676[%378] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %687 = llvm.load %686 {alignment = 4 : i64} : !llvm.ptr -> f32
      %688 = llvm.getelementptr inbounds %676[%374] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %689 = llvm.load %688 {alignment = 4 : i64} : !llvm.ptr -> f32
      %690 = llvm.getelementptr inbounds %676[%383] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %691 = llvm.load %690 {alignment = 4 : i64} : !llvm.ptr -> f32
      %692 = llvm.getelementptr inbounds %676[%384] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %693 = llvm.load %692 {alignment = 4 : i64} : !llvm.ptr -> f32
      %694 = llvm.getelementptr inbounds %676[%385] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %695 = llvm.load %694 {alignment = 4 : i64} : !llvm.ptr -> f32
      %696 = llvm.getelementptr inbounds %676[%386] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %697 = llvm.load %696 {alignment = 4 : i64} : !llvm.ptr -> f32
      %698 = llvm.getelementptr inbounds %676[%387] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %699 = llvm.load %698 {alignment = 4 : i64} : !llvm.ptr -> f32
      %700 = llvm.getelementptr inbounds %676[%388] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %701 = llvm.load %700 {alignment = 4 : i64} : !llvm.ptr -> f32
      %702 = llvm.getelementptr inbounds %676[%389] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %703 = llvm.load %702 {alignment = 4 : i64} : !llvm.ptr -> f32
      %704 = llvm.getelementptr inbounds %676[%390] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %705 = llvm.load %704 {alignment = 4 : i64} : !llvm.ptr -> f32
      %706 = llvm.getelementptr inbounds %676[%391] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %707 = llvm.load %706 {alignment = 4 : i64} : !llvm.ptr -> f32
      %708 = llvm.getelementptr inbounds %676[%392] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %709 = llvm.load %708 {alignment = 4 : i64} : !llvm.ptr -> f32
      %710 = llvm.getelementptr inbounds %676[%377] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %711 = llvm.load %710 {alignment = 4 : i64} : !llvm.ptr -> f32
      %712 = llvm.getelementptr inbounds %676[%393] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %713 = llvm.load %712 {alignment = 4 : i64} : !llvm.ptr -> f32
      %714 = llvm.getelementptr inbounds %676[%394] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %715 = llvm.load %714 {alignment = 4 : i64} : !llvm.ptr -> f32
      %716 = llvm.getelementptr inbounds %676[%395] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %717 = llvm.load %716 {alignment = 4 : i64} : !llvm.ptr -> f32
      %718 = llvm.getelementptr inbounds %676[%396] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %719 = llvm.load %718 {alignment = 4 : i64} : !llvm.ptr -> f32
      %720 = llvm.getelementptr inbounds %676[%397] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %721 = llvm.load %720 {alignment = 4 : i64} : !llvm.ptr -> f32
      %722 = llvm.getelementptr inbounds %676[%398] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %723 = llvm.load %722 {alignment = 4 : i64} : !llvm.ptr -> f32
      %724 = llvm.getelementptr inbounds %676[%399] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %725 = llvm.load %724 {alignment = 4 : i64} : !llvm.ptr -> f32
      %726 = llvm.getelementptr inbounds %676[%400] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %727 = llvm.load %726 {alignment = 4 : i64} : !llvm.ptr -> f32
      %728 = llvm.getelementptr inbounds %676[%401] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %729 = llvm.load %728 {alignment = 4 : i64} : !llvm.ptr -> f32
      %730 = llvm.getelementptr inbounds %676[%402] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %731 = llvm.load %730 {alignment = 4 : i64} : !llvm.ptr -> f32
      %732 = llvm.getelementptr inbounds %676[%403] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %733 = llvm.load %732 {alignment = 4 : i64} : !llvm.ptr -> f32
      %734 = llvm.getelementptr inbounds %676[%404] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %735 = llvm.load %734 {alignment = 4 : i64} : !llvm.ptr -> f32
      %736 = llvm.getelementptr inbounds %676[%405] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %737 = llvm.load %736 {alignment = 4 : i64} : !llvm.ptr -> f32
      %738 = llvm.getelementptr inbounds %676[%406] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %739 = llvm.load %738 {alignment = 4 : i64} : !llvm.ptr -> f32
      %740 = llvm.getelementptr inbounds %676[%407] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %741 = llvm.load %740 {alignment = 4 : i64} : !llvm.ptr -> f32
      %742 = llvm.getelementptr inbounds %676[%382] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %743 = llvm.load %742 {alignment = 4 : i64} : !llvm.ptr -> f32
      %744 = llvm.fadd %681, %683 : f32
      %745 = llvm.fadd %685, %687 : f32
      %746 = llvm.fadd %689, %691 : f32
      %747 = llvm.fadd %693, %695 : f32
      %748 = llvm.fadd %697, %699 : f32
      %749 = llvm.fadd %701, %703 : f32
      %750 = llvm.fadd %705, %707 : f32
      %751 = llvm.fadd %709, %711 : f32
      %752 = llvm.fadd %713, %715 : f32
      %753 = llvm.fadd %717, %719 : f32
      %754 = llvm.fadd %721, %723 : f32
      %755 = llvm.fadd %725, %727 : f32
      %756 = llvm.fadd %729, %731 : f32
      %757 = llvm.fadd %733, %735 : f32
      %758 = llvm.fadd %737, %739 : f32
      %759 = llvm.fadd %741, %743 : f32
      %760 = llvm.fadd %744, %745 : f32
      %761 = llvm.fadd %746, %747 : f32
      %762 = llvm.fadd %748, %749 : f32
      %763 = llvm.fadd %750, %751 : f32
      %764 = llvm.fadd %752, %753 : f32
      %765 = llvm.fadd %754, %755 : f32
      %766 = llvm.fadd %756, %757 : f32
      %767 = llvm.fadd %758, %759 : f32
      %768 = llvm.fadd %760, %761 : f32
      %769 = llvm.fadd %762, %763 : f32
      %770 = llvm.fadd %764, %765 : f32
      %771 = llvm.fadd %766, %767 : f32
      %772 = llvm.fadd %768, %769 : f32
      %773 = llvm.fadd %770, %771 : f32
      %774 = llvm.fadd %772, %773 : f32
      %775 = llvm.fadd %597, %774 : f32
      %776 = llvm.fadd %411, %775 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %777 = llvm.intr.smax(%372, %373) : (i64, i64) -> i64
      %778 = llvm.sdiv %777, %374 : i64
      %779 = llvm.srem %777, %374 : i64
      %780 = llvm.icmp "ne" %779, %373 : i64
      %781 = llvm.xor %779, %374 : i64
      %782 = llvm.icmp "sge" %781, %373 : i64
      %783 = llvm.and %780, %782 : i1
      %784 = llvm.add %778, %375 : i64
      %785 = llvm.select %783, %784, %778 : i1, i64
      %786 = llvm.icmp "slt" %thread_1, %785 : i64
      llvm.cond_br %786, ^bb19(%thread_1 : i64), ^bb25
    ^bb19(%787: i64):
      %788 = llvm.mul %787, %374 : i64
      %789 = llvm.add %788, %374 : i64
      %790 = llvm.icmp "ule" %789, %777 : i64
      %791 = llvm.and %788, %378 : i64
      %792 = llvm.mul %block_1, %out_stride0_2 : i64
      %793 = llvm.add %792, %788 : i64
      %794 = llvm.ptrtoint %out_2 : !llvm.ptr to i64
      %795 = llvm.and %794, %377 : i64
      %796 = llvm.and %793, %378 : i64
      %797 = llvm.or %791, %795 : i64
      %798 = llvm.or %797, %796 : i64
      %799 = llvm.icmp "eq" %798, %373 : i64
      %800 = llvm.and %790, %799 : i1
      llvm.cond_br %800, ^bb20, ^bb21
    ^bb20:
      %801 = llvm.add %788, %375 : i64
      %802 = llvm.add %788, %379 : i64
      %803 = llvm.add %788, %378 : i64
      %804 = llvm.getelementptr inbounds %413[%788] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %805 = llvm.load %804 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %806 = llvm.extractelement %805[%373 : i64] : vector<4xf32>
      %807 = llvm.extractelement %805[%375 : i64] : vector<4xf32>
      %808 = llvm.extractelement %805[%379 : i64] : vector<4xf32>
      %809 = llvm.extractelement %805[%378 : i64] : vector<4xf32>
      %810 = llvm.fdiv %806, %776 : f32
      %811 = llvm.fdiv %807, %776 : f32
      %812 = llvm.fdiv %808, %776 : f32
      %813 = llvm.fdiv %809, %776 : f32
      %814 = llvm.mlir.poison : vector<4xf32>
      %815 = llvm.insertelement %810, %814[%373 : i64] : vector<4xf32>
      %816 = llvm.insertelement %811, %815[%375 : i64] : vector<4xf32>
      %817 = llvm.insertelement %812, %816[%379 : i64] : vector<4xf32>
      %818 = llvm.insertelement %813, %817[%378 : i64] : vector<4xf32>
      %819 = llvm.mul %block_1, %out_stride0_2 overflow<nsw> : i64
      %820 = llvm.add %819, %788 overflow<nsw> : i64
      %821 = llvm.getelementptr inbounds %out_2[%820] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %818, %821 {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr
      llvm.br ^bb24
    ^bb21:
      %822 = llvm.intr.umin(%789, %777) : (i64, i64) -> i64
      %823 = llvm.icmp "slt" %788, %822 : i64
      llvm.cond_br %823, ^bb22(%788 : i64), ^bb23
    ^bb22(%824: i64):
      %825 = llvm.getelementptr inbounds %413[%824] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %826 = llvm.load %825 {alignment = 4 : i64} : !llvm.ptr -> f32
      %827 = llvm.fdiv %826, %776 : f32
      %828 = llvm.mul %block_1, %out_stride0_2 overflow<nsw> : i64
      %829 = llvm.add %828, %824 overflow<nsw> : i64
      %830 = llvm.getelementptr inbounds %out_2[%829] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %827, %830 {alignment = 4 : i64} : f32, !llvm.ptr
      %831 = llvm.add %824, %375 overflow<nsw> : i64
      %832 = llvm.icmp "slt" %831, %822 : i64
      llvm.cond_br %832, ^bb22(%831 : i64), ^bb23
    ^bb23:
      llvm.br ^bb24
    ^bb24:
      %833 = llvm.add %787, %376 overflow<nsw> : i64
      %834 = llvm.icmp "slt" %833, %785 : i64
      llvm.cond_br %834, ^bb19(%833 : i64), ^bb25
    ^bb25:
      llvm.return
    }
    llvm.func @program_kernel_2(%835: i64, %x_4: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %x_size0_4: i64, %x_stride0_4: i64, %out_3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out_size0_3: i64, %out_stride0_3: i64, %status_2: !llvm.ptr) attributes {nvvm.kernel, no_unwind, nvvm.maxntid = array<i32: 256, 1, 1>} {
      %836 = llvm.mlir.constant(0) : i64
      %837 = llvm.mlir.constant(4) : i64
      %838 = llvm.mlir.constant(1) : i64
      %839 = llvm.mlir.constant(256) : i64
      %840 = llvm.mlir.constant(15) : i64
      %841 = llvm.mlir.constant(3) : i64
      %842 = llvm.mlir.constant(2) : i64
      %843 = llvm.mlir.constant(-1 : i32) : i32
      %844 = llvm.mlir.constant(31 : i32) : i32
      %845 = llvm.mlir.constant(31) : i64
      %846 = llvm.mlir.constant(5) : i64
      %847 = llvm.mlir.constant(6) : i64
      %848 = llvm.mlir.constant(7) : i64
      %849 = nvvm.read.ptx.sreg.ctaid.x : i32
      %block_2 = llvm.zext nneg %849 : i32 to i64
      %850 = nvvm.read.ptx.sreg.tid.x : i32
      %thread_2 = llvm.zext nneg %850 : i32 to i64
      %851 = llvm.mlir.constant(0xff800000 : f32) : f32
      %852 = llvm.mlir.constant(0.000000e+00 : f32) : f32
      %853 = llvm.mlir.constant(0xff800000 : f32) : f32
      %854 = llvm.mlir.constant(0xff800000 : f32) : f32
      %855 = llvm.intr.smax(%835, %836) : (i64, i64) -> i64
      %856 = llvm.sdiv %855, %837 : i64
      %857 = llvm.srem %855, %837 : i64
      %858 = llvm.icmp "ne" %857, %836 : i64
      %859 = llvm.xor %857, %837 : i64
      %860 = llvm.icmp "sge" %859, %836 : i64
      %861 = llvm.and %858, %860 : i1
      %862 = llvm.add %856, %838 : i64
      %863 = llvm.select %861, %862, %856 : i1, i64
      %864 = llvm.icmp "slt" %thread_2, %863 : i64
      llvm.cond_br %864, ^bb1(%thread_2, %854 : i64, f32), ^bb7(%854 : f32)
    ^bb1(%865: i64, %866: f32):
      %867 = llvm.mul %865, %837 : i64
      %868 = llvm.add %867, %837 : i64
      %869 = llvm.icmp "ule" %868, %855 : i64
      %870 = llvm.mul %block_2, %x_stride0_4 : i64
      %871 = llvm.add %870, %867 : i64
      %872 = llvm.ptrtoint %x_4 : !llvm.ptr to i64
      %873 = llvm.and %872, %840 : i64
      %874 = llvm.and %871, %841 : i64
      %875 = llvm.or %873, %874 : i64
      %876 = llvm.icmp "eq" %875, %836 : i64
      %877 = llvm.and %869, %876 : i1
      llvm.cond_br %877, ^bb2, ^bb3
    ^bb2:
      %878 = llvm.add %867, %838 : i64
      %879 = llvm.add %867, %842 : i64
      %880 = llvm.add %867, %841 : i64
      %881 = llvm.mul %block_2, %x_stride0_4 overflow<nsw> : i64
      %882 = llvm.add %881, %867 overflow<nsw> : i64
      %883 = llvm.getelementptr inbounds %x_4[%882] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %884 = llvm.load %883 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %885 = llvm.extractelement %884[%836 : i64] : vector<4xf32>
      %886 = llvm.extractelement %884[%838 : i64] : vector<4xf32>
      %887 = llvm.extractelement %884[%842 : i64] : vector<4xf32>
      %888 = llvm.extractelement %884[%841 : i64] : vector<4xf32>
      %889 = llvm.intr.maximum(%866, %885) : (f32, f32) -> f32
      %890 = llvm.intr.maximum(%889, %886) : (f32, f32) -> f32
      %891 = llvm.intr.maximum(%890, %887) : (f32, f32) -> f32
      %892 = llvm.intr.maximum(%891, %888) : (f32, f32) -> f32
      llvm.br ^bb6(%892 : f32)
    ^bb3:
      %893 = llvm.intr.umin(%868, %855) : (i64, i64) -> i64
      %894 = llvm.icmp "slt" %867, %893 : i64
      llvm.cond_br %894, ^bb4(%867, %866 : i64, f32), ^bb5(%866 : f32)
    ^bb4(%895: i64, %896: f32):
      %897 = llvm.mul %block_2, %x_stride0_4 overflow<nsw> : i64
      %898 = llvm.add %897, %895 overflow<nsw> : i64
      %899 = llvm.getelementptr inbounds %x_4[%898] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %900 = llvm.load %899 {alignment = 4 : i64} : !llvm.ptr -> f32
      %901 = llvm.intr.maximum(%896, %900) : (f32, f32) -> f32
      %902 = llvm.add %895, %838 overflow<nsw> : i64
      %903 = llvm.icmp "slt" %902, %893 : i64
      llvm.cond_br %903, ^bb4(%902, %901 : i64, f32), ^bb5(%901 : f32)
    ^bb5(%904: f32):
      llvm.br ^bb6(%904 : f32)
    ^bb6(%905: f32):
      %906 = llvm.add %865, %839 overflow<nsw> : i64
      %907 = llvm.icmp "slt" %906, %863 : i64
      llvm.cond_br %907, ^bb1(%906, %905 : i64, f32), ^bb7(%905 : f32)
    ^bb7(%908: f32):
      %909 = llvm.mlir.constant(32 : i32) : i32
      %910 = llvm.mlir.constant(16 : i32) : i32
      %911 = nvvm.shfl.sync bfly %843, %908, %910, %844 : f32 -> f32
      %912 = llvm.intr.maximum(%908, %911) : (f32, f32) -> f32
      %913 = llvm.mlir.constant(8 : i32) : i32
      %914 = nvvm.shfl.sync bfly %843, %912, %913, %844 : f32 -> f32
      %915 = llvm.intr.maximum(%912, %914) : (f32, f32) -> f32
      %916 = llvm.mlir.constant(4 : i32) : i32
      %917 = nvvm.shfl.sync bfly %843, %915, %916, %844 : f32 -> f32
      %918 = llvm.intr.maximum(%915, %917) : (f32, f32) -> f32
      %919 = llvm.mlir.constant(2 : i32) : i32
      %920 = nvvm.shfl.sync bfly %843, %918, %919, %844 : f32 -> f32
      %921 = llvm.intr.maximum(%918, %920) : (f32, f32) -> f32
      %922 = llvm.mlir.constant(1 : i32) : i32
      %923 = nvvm.shfl.sync bfly %843, %921, %922, %844 : f32 -> f32
      %924 = llvm.intr.maximum(%921, %923) : (f32, f32) -> f32
      %925 = llvm.mlir.addressof @shared6 : !llvm.ptr<3>
      %926 = llvm.addrspacecast %925 : !llvm.ptr<3> to !llvm.ptr
      %927 = llvm.and %thread_2, %845 : i64
      %928 = llvm.lshr %thread_2, %846 : i64
      %929 = llvm.icmp "eq" %927, %836 : i64
      llvm.cond_br %929, ^bb8, ^bb9
    ^bb8:
      %930 = llvm.getelementptr inbounds %926[%928] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %924, %930 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb9
    ^bb9:
      nvvm.barrier0
      %931 = llvm.load %926 {alignment = 4 : i64} : !llvm.ptr -> f32
      %932 = llvm.getelementptr inbounds %926[%838] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %933 = llvm.load %932 {alignment = 4 : i64} : !llvm.ptr -> f32
      %934 = llvm.getelementptr inbounds %926[%842] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %935 = llvm.load %934 {alignment = 4 : i64} : !llvm.ptr -> f32
      %936 = llvm.getelementptr inbounds %926[%841] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %937 = llvm.load %936 {alignment = 4 : i64} : !llvm.ptr -> f32
      %938 = llvm.getelementptr inbounds %926[%837] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %939 = llvm.load %938 {alignment = 4 : i64} : !llvm.ptr -> f32
      %940 = llvm.getelementptr inbounds %926[%846] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %941 = llvm.load %940 {alignment = 4 : i64} : !llvm.ptr -> f32
      %942 = llvm.getelementptr inbounds %926[%847] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %943 = llvm.load %942 {alignment = 4 : i64} : !llvm.ptr -> f32
      %944 = llvm.getelementptr inbounds %926[%848] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %945 = llvm.load %944 {alignment = 4 : i64} : !llvm.ptr -> f32
      %946 = llvm.intr.maximum(%931, %933) : (f32, f32) -> f32
      %947 = llvm.intr.maximum(%935, %937) : (f32, f32) -> f32
      %948 = llvm.intr.maximum(%939, %941) : (f32, f32) -> f32
      %949 = llvm.intr.maximum(%943, %945) : (f32, f32) -> f32
      %950 = llvm.intr.maximum(%946, %947) : (f32, f32) -> f32
      %951 = llvm.intr.maximum(%948, %949) : (f32, f32) -> f32
      %952 = llvm.intr.maximum(%950, %951) : (f32, f32) -> f32
      %953 = llvm.intr.maximum(%853, %952) : (f32, f32) -> f32
      %954 = llvm.intr.maximum(%851, %953) {fastmathFlags = #llvm.fastmath<nsz>} : (f32, f32) -> f32
      %955 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
      %956 = llvm.mlir.constant(-0.000000e+00 : f32) : f32
      %957 = llvm.intr.smax(%835, %836) : (i64, i64) -> i64
      %958 = llvm.sdiv %957, %837 : i64
      %959 = llvm.srem %957, %837 : i64
      %960 = llvm.icmp "ne" %959, %836 : i64
      %961 = llvm.xor %959, %837 : i64
      %962 = llvm.icmp "sge" %961, %836 : i64
      %963 = llvm.and %960, %962 : i1
      %964 = llvm.add %958, %838 : i64
      %965 = llvm.select %963, %964, %958 : i1, i64
      %966 = llvm.icmp "slt" %thread_2, %965 : i64
      llvm.cond_br %966, ^bb10(%thread_2, %956 : i64, f32), ^bb16(%956 : f32)
    ^bb10(%967: i64, %968: f32):
      %969 = llvm.mul %967, %837 : i64
      %970 = llvm.add %969, %837 : i64
      %971 = llvm.icmp "ule" %970, %957 : i64
      %972 = llvm.mul %block_2, %x_stride0_4 : i64
      %973 = llvm.add %972, %969 : i64
      %974 = llvm.ptrtoint %x_4 : !llvm.ptr to i64
      %975 = llvm.and %974, %840 : i64
      %976 = llvm.and %973, %841 : i64
      %977 = llvm.mul %block_2, %out_stride0_3 : i64
      %978 = llvm.add %977, %969 : i64
      %979 = llvm.ptrtoint %out_3 : !llvm.ptr to i64
      %980 = llvm.and %979, %840 : i64
      %981 = llvm.and %978, %841 : i64
      %982 = llvm.or %975, %976 : i64
      %983 = llvm.or %982, %980 : i64
      %984 = llvm.or %983, %981 : i64
      %985 = llvm.icmp "eq" %984, %836 : i64
      %986 = llvm.and %971, %985 : i1
      llvm.cond_br %986, ^bb11, ^bb12
    ^bb11:
      %987 = llvm.add %969, %838 : i64
      %988 = llvm.add %969, %842 : i64
      %989 = llvm.add %969, %841 : i64
      %990 = llvm.mul %block_2, %x_stride0_4 overflow<nsw> : i64
      %991 = llvm.add %990, %969 overflow<nsw> : i64
      %992 = llvm.getelementptr inbounds %x_4[%991] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %993 = llvm.load %992 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %994 = llvm.extractelement %993[%836 : i64] : vector<4xf32>
      %995 = llvm.extractelement %993[%838 : i64] : vector<4xf32>
      %996 = llvm.extractelement %993[%842 : i64] : vector<4xf32>
      %997 = llvm.extractelement %993[%841 : i64] : vector<4xf32>
      %998 = llvm.fsub %994, %954 : f32
      %999 = llvm.fsub %995, %954 : f32
      %1000 = llvm.fsub %996, %954 : f32
      %1001 = llvm.fsub %997, %954 : f32
      %1002 = llvm.call @exp_f32(%998) : (f32) -> f32
      %1003 = llvm.call @exp_f32(%999) : (f32) -> f32
      %1004 = llvm.call @exp_f32(%1000) : (f32) -> f32
      %1005 = llvm.call @exp_f32(%1001) : (f32) -> f32
      %1006 = llvm.mlir.poison : vector<4xf32>
      %1007 = llvm.insertelement %1002, %1006[%836 : i64] : vector<4xf32>
      %1008 = llvm.insertelement %1003, %1007[%838 : i64] : vector<4xf32>
      %1009 = llvm.insertelement %1004, %1008[%842 : i64] : vector<4xf32>
      %1010 = llvm.insertelement %1005, %1009[%841 : i64] : vector<4xf32>
      %1011 = llvm.mul %block_2, %out_stride0_3 overflow<nsw> : i64
      %1012 = llvm.add %1011, %969 overflow<nsw> : i64
      %1013 = llvm.getelementptr inbounds %out_3[%1012] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1010, %1013 {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr
      %1014 = llvm.fadd %968, %1002 : f32
      %1015 = llvm.fadd %1014, %1003 : f32
      %1016 = llvm.fadd %1015, %1004 : f32
      %1017 = llvm.fadd %1016, %1005 : f32
      llvm.br ^bb15(%1017 : f32)
    ^bb12:
      %1018 = llvm.intr.umin(%970, %957) : (i64, i64) -> i64
      %1019 = llvm.icmp "slt" %969, %1018 : i64
      llvm.cond_br %1019, ^bb13(%969, %968 : i64, f32), ^bb14(%968 : f32)
    ^bb13(%1020: i64, %1021: f32):
      %1022 = llvm.mul %block_2, %x_stride0_4 overflow<nsw> : i64
      %1023 = llvm.add %1022, %1020 overflow<nsw> : i64
      %1024 = llvm.getelementptr inbounds %x_4[%1023] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1025 = llvm.load %1024 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1026 = llvm.fsub %1025, %954 : f32
      %1027 = llvm.call @exp_f32(%1026) : (f32) -> f32
      %1028 = llvm.mul %block_2, %out_stride0_3 overflow<nsw> : i64
      %1029 = llvm.add %1028, %1020 overflow<nsw> : i64
      %1030 = llvm.getelementptr inbounds %out_3[%1029] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1027, %1030 {alignment = 4 : i64} : f32, !llvm.ptr
      %1031 = llvm.fadd %1021, %1027 : f32
      %1032 = llvm.add %1020, %838 overflow<nsw> : i64
      %1033 = llvm.icmp "slt" %1032, %1018 : i64
      llvm.cond_br %1033, ^bb13(%1032, %1031 : i64, f32), ^bb14(%1031 : f32)
    ^bb14(%1034: f32):
      llvm.br ^bb15(%1034 : f32)
    ^bb15(%1035: f32):
      %1036 = llvm.add %967, %839 overflow<nsw> : i64
      %1037 = llvm.icmp "slt" %1036, %965 : i64
      llvm.cond_br %1037, ^bb10(%1036, %1035 : i64, f32), ^bb16(%1035 : f32)
    ^bb16(%1038: f32):
      %1039 = llvm.mlir.constant(32 : i32) : i32
      %1040 = llvm.mlir.constant(16 : i32) : i32
      %1041 = nvvm.shfl.sync bfly %843, %1038, %1040, %844 : f32 -> f32
      %1042 = llvm.fadd %1038, %1041 : f32
      %1043 = llvm.mlir.constant(8 : i32) : i32
      %1044 = nvvm.shfl.sync bfly %843, %1042, %1043, %844 : f32 -> f32
      %1045 = llvm.fadd %1042, %1044 : f32
      %1046 = llvm.mlir.constant(4 : i32) : i32
      %1047 = nvvm.shfl.sync bfly %843, %1045, %1046, %844 : f32 -> f32
      %1048 = llvm.fadd %1045, %1047 : f32
      %1049 = llvm.mlir.constant(2 : i32) : i32
      %1050 = nvvm.shfl.sync bfly %843, %1048, %1049, %844 : f32 -> f32
      %1051 = llvm.fadd %1048, %1050 : f32
      %1052 = llvm.mlir.constant(1 : i32) : i32
      %1053 = nvvm.shfl.sync bfly %843, %1051, %1052, %844 : f32 -> f32
      %1054 = llvm.fadd %1051, %1053 : f32
      %1055 = llvm.mlir.addressof @shared7 : !llvm.ptr<3>
      %1056 = llvm.addrspacecast %1055 : !llvm.ptr<3> to !llvm.ptr
      %1057 = llvm.and %thread_2, %845 : i64
      %1058 = llvm.lshr %thread_2, %846 : i64
      %1059 = llvm.icmp "eq" %1057, %836 : i64
      llvm.cond_br %1059, ^bb17, ^bb18
    ^bb17:
      %1060 = llvm.getelementptr inbounds %1056[%1058] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      llvm.store %1054, %1060 {alignment = 4 : i64} : f32, !llvm.ptr
      llvm.br ^bb18
    ^bb18:
      nvvm.barrier0
      %1061 = llvm.load %1056 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1062 = llvm.getelementptr inbounds %1056[%838] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1063 = llvm.load %1062 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1064 = llvm.getelementptr inbounds %1056[%842] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1065 = llvm.load %1064 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1066 = llvm.getelementptr inbounds %1056[%841] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1067 = llvm.load %1066 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1068 = llvm.getelementptr inbounds %1056[%837] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1069 = llvm.load %1068 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1070 = llvm.getelementptr inbounds %1056[%846] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1071 = llvm.load %1070 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1072 = llvm.getelementptr inbounds %1056[%847] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1073 = llvm.load %1072 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1074 = llvm.getelementptr inbounds %1056[%848] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1075 = llvm.load %1074 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1076 = llvm.fadd %1061, %1063 : f32
      %1077 = llvm.fadd %1065, %1067 : f32
      %1078 = llvm.fadd %1069, %1071 : f32
      %1079 = llvm.fadd %1073, %1075 : f32
      %1080 = llvm.fadd %1076, %1077 : f32
      %1081 = llvm.fadd %1078, %1079 : f32
      %1082 = llvm.fadd %1080, %1081 : f32
      %1083 = llvm.fadd %955, %1082 : f32
      %1084 = llvm.fadd %852, %1083 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f32
      %1085 = llvm.intr.smax(%835, %836) : (i64, i64) -> i64
      %1086 = llvm.sdiv %1085, %837 : i64
      %1087 = llvm.srem %1085, %837 : i64
      %1088 = llvm.icmp "ne" %1087, %836 : i64
      %1089 = llvm.xor %1087, %837 : i64
      %1090 = llvm.icmp "sge" %1089, %836 : i64
      %1091 = llvm.and %1088, %1090 : i1
      %1092 = llvm.add %1086, %838 : i64
      %1093 = llvm.select %1091, %1092, %1086 : i1, i64
      %1094 = llvm.icmp "slt" %thread_2, %1093 : i64
      llvm.cond_br %1094, ^bb19(%thread_2 : i64), ^bb25
    ^bb19(%1095: i64):
      %1096 = llvm.mul %1095, %837 : i64
      %1097 = llvm.add %1096, %837 : i64
      %1098 = llvm.icmp "ule" %1097, %1085 : i64
      %1099 = llvm.mul %block_2, %out_stride0_3 : i64
      %1100 = llvm.add %1099, %1096 : i64
      %1101 = llvm.ptrtoint %out_3 : !llvm.ptr to i64
      %1102 = llvm.and %1101, %840 : i64
      %1103 = llvm.and %1100, %841 : i64
      %1104 = llvm.or %1102, %1103 : i64
      %1105 = llvm.icmp "eq" %1104, %836 : i64
      %1106 = llvm.and %1098, %1105 : i1
      llvm.cond_br %1106, ^bb20, ^bb21
    ^bb20:
      %1107 = llvm.add %1096, %838 : i64
      %1108 = llvm.add %1096, %842 : i64
      %1109 = llvm.add %1096, %841 : i64
      %1110 = llvm.mul %block_2, %out_stride0_3 overflow<nsw> : i64
      %1111 = llvm.add %1110, %1096 overflow<nsw> : i64
      %1112 = llvm.getelementptr inbounds %out_3[%1111] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1113 = llvm.load %1112 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
      %1114 = llvm.extractelement %1113[%836 : i64] : vector<4xf32>
      %1115 = llvm.extractelement %1113[%838 : i64] : vector<4xf32>
      %1116 = llvm.extractelement %1113[%842 : i64] : vector<4xf32>
      %1117 = llvm.extractelement %1113[%841 : i64] : vector<4xf32>
      %1118 = llvm.fdiv %1114, %1084 : f32
      %1119 = llvm.fdiv %1115, %1084 : f32
      %1120 = llvm.fdiv %1116, %1084 : f32
      %1121 = llvm.fdiv %1117, %1084 : f32
      %1122 = llvm.mlir.poison : vector<4xf32>
      %1123 = llvm.insertelement %1118, %1122[%836 : i64] : vector<4xf32>
      %1124 = llvm.insertelement %1119, %1123[%838 : i64] : vector<4xf32>
      %1125 = llvm.insertelement %1120, %1124[%842 : i64] : vector<4xf32>
      %1126 = llvm.insertelement %1121, %1125[%841 : i64] : vector<4xf32>
      llvm.store %1126, %1112 {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr
      llvm.br ^bb24
    ^bb21:
      %1127 = llvm.intr.umin(%1097, %1085) : (i64, i64) -> i64
      %1128 = llvm.icmp "slt" %1096, %1127 : i64
      llvm.cond_br %1128, ^bb22(%1096 : i64), ^bb23
    ^bb22(%1129: i64):
      %1130 = llvm.mul %block_2, %out_stride0_3 overflow<nsw> : i64
      %1131 = llvm.add %1130, %1129 overflow<nsw> : i64
      %1132 = llvm.getelementptr inbounds %out_3[%1131] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %1133 = llvm.load %1132 {alignment = 4 : i64} : !llvm.ptr -> f32
      %1134 = llvm.fdiv %1133, %1084 : f32
      llvm.store %1134, %1132 {alignment = 4 : i64} : f32, !llvm.ptr
      %1135 = llvm.add %1129, %838 overflow<nsw> : i64
      %1136 = llvm.icmp "slt" %1135, %1127 : i64
      llvm.cond_br %1136, ^bb22(%1135 : i64), ^bb23
    ^bb23:
      llvm.br ^bb24
    ^bb24:
      %1137 = llvm.add %1095, %839 overflow<nsw> : i64
      %1138 = llvm.icmp "slt" %1137, %1093 : i64
      llvm.cond_br %1138, ^bb19(%1137 : i64), ^bb25
    ^bb25:
      llvm.return
    }
  }
}
