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
    affine.if affine_set<()[s0] : (((s0 * -1) + 4096) >= 0)>()[%5] {
      affine.parallel (%i) = (0) to (symbol(%3)) {
        %8 = memref.alloc() {alignment = 64 : i64} : memref<4096xf64>
        %9 = affine.parallel (%j) = (0) to (symbol(%5)) reduce ("addf") -> (f64) {
          %10 = affine.load %x[%i, %j] : memref<?x?xf64>
          affine.store %10, %8[%j] : memref<4096xf64>
          affine.yield %10 : f64
        } {mapping = "threads"}
        %11 = arith.addf %1, %9 fastmath<reassoc,contract> : f64
        %12 = arith.divf %11, %7 : f64
        %13 = affine.parallel (%j_1) = (0) to (symbol(%5)) reduce ("addf") -> (f64) {
          %14 = affine.load %8[%j_1] : memref<4096xf64>
          %15 = arith.subf %14, %12 : f64
          %16 = arith.mulf %15, %15 fastmath<contract> : f64
          affine.yield %16 : f64
        } {mapping = "threads"}
        %17 = arith.addf %1, %13 fastmath<reassoc,contract> : f64
        %18 = arith.divf %11, %7 : f64
        %19 = arith.divf %17, %7 : f64
        %20 = arith.addf %19, %2 : f64
        %21 = math.sqrt %20 : f64
        affine.parallel (%j_2) = (0) to (symbol(%5)) {
          %22 = affine.load %8[%j_2] : memref<4096xf64>
          %23 = affine.load %scale[%j_2] : memref<?xf64>
          %24 = affine.load %shift[%j_2] : memref<?xf64>
          %25 = arith.subf %22, %18 : f64
          %26 = arith.divf %25, %21 : f64
          %27 = arith.mulf %26, %23 : f64
          %28 = arith.addf %27, %24 : f64
          affine.store %28, %out_1[%i, %j_2] : memref<?x?xf64>
        } {mapping = "threads"}
        memref.dealloc %8 : memref<4096xf64>
      } {mapping = "blocks", block_size = 256 : i64}
    } else {
      affine.if affine_set<()[s0] : (((s0 * -1) + 6016) >= 0)>()[%5] {
        affine.parallel (%i_1) = (0) to (symbol(%3)) {
          %29 = memref.alloc() {alignment = 64 : i64} : memref<6016xf64>
          %30 = affine.parallel (%j_3) = (0) to (symbol(%5)) reduce ("addf") -> (f64) {
            %31 = affine.load %x[%i_1, %j_3] : memref<?x?xf64>
            affine.store %31, %29[%j_3] : memref<6016xf64>
            affine.yield %31 : f64
          } {mapping = "threads"}
          %32 = arith.addf %1, %30 fastmath<reassoc,contract> : f64
          %33 = arith.divf %32, %7 : f64
          %34 = affine.parallel (%j_4) = (0) to (symbol(%5)) reduce ("addf") -> (f64) {
            %35 = affine.load %29[%j_4] : memref<6016xf64>
            %36 = arith.subf %35, %33 : f64
            %37 = arith.mulf %36, %36 fastmath<contract> : f64
            affine.yield %37 : f64
          } {mapping = "threads"}
          %38 = arith.addf %1, %34 fastmath<reassoc,contract> : f64
          %39 = arith.divf %32, %7 : f64
          %40 = arith.divf %38, %7 : f64
          %41 = arith.addf %40, %2 : f64
          %42 = math.sqrt %41 : f64
          affine.parallel (%j_5) = (0) to (symbol(%5)) {
            %43 = affine.load %29[%j_5] : memref<6016xf64>
            %44 = affine.load %scale[%j_5] : memref<?xf64>
            %45 = affine.load %shift[%j_5] : memref<?xf64>
            %46 = arith.subf %43, %39 : f64
            %47 = arith.divf %46, %42 : f64
            %48 = arith.mulf %47, %44 : f64
            %49 = arith.addf %48, %45 : f64
            affine.store %49, %out_1[%i_1, %j_5] : memref<?x?xf64>
          } {mapping = "threads"}
          memref.dealloc %29 : memref<6016xf64>
        } {mapping = "blocks", block_size = 1024 : i64}
      } else {
        affine.parallel (%i_2) = (0) to (symbol(%3)) {
          %50 = affine.parallel (%j_6) = (0) to (symbol(%5)) reduce ("addf") -> (f64) {
            %51 = affine.load %x[%i_2, %j_6] : memref<?x?xf64>
            affine.yield %51 : f64
          } {mapping = "threads"}
          %52 = arith.addf %1, %50 fastmath<reassoc,contract> : f64
          %53 = arith.divf %52, %7 : f64
          %54 = affine.parallel (%j_7) = (0) to (symbol(%5)) reduce ("addf") -> (f64) {
            %55 = affine.load %x[%i_2, %j_7] : memref<?x?xf64>
            %56 = arith.subf %55, %53 : f64
            %57 = arith.mulf %56, %56 fastmath<contract> : f64
            affine.yield %57 : f64
          } {mapping = "threads"}
          %58 = arith.addf %1, %54 fastmath<reassoc,contract> : f64
          %59 = arith.divf %52, %7 : f64
          %60 = arith.divf %58, %7 : f64
          %61 = arith.addf %60, %2 : f64
          %62 = math.sqrt %61 : f64
          affine.parallel (%j_8) = (0) to (symbol(%5)) {
            %63 = affine.load %x[%i_2, %j_8] : memref<?x?xf64>
            %64 = affine.load %scale[%j_8] : memref<?xf64>
            %65 = affine.load %shift[%j_8] : memref<?xf64>
            %66 = arith.subf %63, %59 : f64
            %67 = arith.divf %66, %62 : f64
            %68 = arith.mulf %67, %64 : f64
            %69 = arith.addf %68, %65 : f64
            affine.store %69, %out_1[%i_2, %j_8] : memref<?x?xf64>
          } {mapping = "threads"}
        } {mapping = "blocks", block_size = 256 : i64}
      }
    }
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
    %c4096 = arith.constant 4096 : index
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c6016 = arith.constant 6016 : index
    %0 = arith.constant 0 : index
    %1 = arith.constant 0.000000e+00 : f64
    %2 = arith.constant 1.000000e-05 : f64
    %3 = memref.dim %x, %0 : memref<?x?xf64>
    %4 = arith.constant 1 : index
    %5 = memref.dim %x, %4 : memref<?x?xf64>
    %6 = arith.index_cast %5 : index to i64
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%3, %5], strides: [%5, 1] : memref<?x?xf64> to memref<?x?xf64>
    %7 = arith.sitofp %6 : i64 to f64
    %8 = arith.subi %c4096, %5 overflow<nsw> : index
    %9 = arith.cmpi sge, %8, %c0 : index
    scf.if %9 {
      %10 = arith.constant 0 : index
      %11 = arith.maxsi %3, %10 : index
      %12 = arith.constant 1 : index
      %13 = arith.constant 256 : index
      gpu.launch_func @kernels::@program_kernel blocks in (%11, %12, %12) threads in (%13, %12, %12) args(%5 : index, %x : memref<?x?xf64>, %7 : f64, %scale : memref<?xf64>, %shift : memref<?xf64>, %out_1 : memref<?x?xf64>)
    } else {
      %14 = arith.subi %c6016, %5 overflow<nsw> : index
      %15 = arith.cmpi sge, %14, %c0 : index
      scf.if %15 {
        %16 = arith.constant 0 : index
        %17 = arith.maxsi %3, %16 : index
        %18 = arith.constant 1 : index
        %19 = arith.constant 1024 : index
        gpu.launch_func @kernels::@program_kernel_1 blocks in (%17, %18, %18) threads in (%19, %18, %18) args(%5 : index, %x : memref<?x?xf64>, %7 : f64, %scale : memref<?xf64>, %shift : memref<?xf64>, %out_1 : memref<?x?xf64>)
      } else {
        %20 = arith.constant 0 : index
        %21 = arith.maxsi %3, %20 : index
        %22 = arith.constant 1 : index
        %23 = arith.constant 256 : index
        gpu.launch_func @kernels::@program_kernel_2 blocks in (%21, %22, %22) threads in (%23, %22, %22) args(%5 : index, %x : memref<?x?xf64>, %7 : f64, %scale : memref<?xf64>, %shift : memref<?xf64>, %out_1 : memref<?x?xf64>)
      }
    }
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
    "memref.global"() <{sym_name = "shared2", sym_visibility = "private", type = memref<8xf64, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    "memref.global"() <{sym_name = "shared1", sym_visibility = "private", type = memref<8xf64, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    "memref.global"() <{sym_name = "shared0", sym_visibility = "private", type = memref<4096xf64, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    "memref.global"() <{sym_name = "shared5", sym_visibility = "private", type = memref<32xf64, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    "memref.global"() <{sym_name = "shared4", sym_visibility = "private", type = memref<32xf64, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    "memref.global"() <{sym_name = "shared3", sym_visibility = "private", type = memref<6016xf64, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    "memref.global"() <{sym_name = "shared7", sym_visibility = "private", type = memref<8xf64, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    "memref.global"() <{sym_name = "shared6", sym_visibility = "private", type = memref<8xf64, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    gpu.func @program_kernel(%0: index, %x: memref<?x?xf64> {llvm.noalias}, %1: f64, %scale: memref<?xf64> {llvm.noalias}, %shift: memref<?xf64> {llvm.noalias}, %out: memref<?x?xf64> {llvm.noalias}) kernel attributes {gpu.known_block_size = array<i32: 256, 1, 1>} {
      %block = gpu.block_id x
      %thread = gpu.thread_id x
      %2 = arith.constant 0.000000e+00 : f64
      %3 = arith.constant 1.000000e-05 : f64
      %4 = memref.get_global @shared0 : memref<4096xf64, #gpu.address_space<workgroup>>
      %5 = "memref.memory_space_cast"(%4) : (memref<4096xf64, #gpu.address_space<workgroup>>) -> memref<4096xf64>
      %6 = arith.constant -0.000000e+00 : f64
      %7 = arith.constant -0.000000e+00 : f64
      %8 = arith.constant 0 : index
      %9 = arith.maxsi %0, %8 : index
      %10 = arith.constant 2 : index
      %11 = arith.ceildivsi %9, %10 : index
      %12 = arith.constant 256 : index
      %13 = scf.for %14 = %thread to %11 step %12 iter_args(%15 = %7) -> (f64) {
        %16 = arith.constant 2 : index
        %17 = arith.muli %14, %16 : index
        %18 = arith.constant 2 : index
        %19 = arith.addi %17, %18 : index
        %20 = arith.cmpi ule, %19, %9 : index
        %21 = arith.constant 1 : index
        %22 = memref.dim %x, %21 : memref<?x?xf64>
        %23 = arith.muli %block, %22 : index
        %24 = arith.addi %23, %17 : index
        %25 = "memref.extract_aligned_pointer_as_index"(%x) : (memref<?x?xf64>) -> index
        %26 = arith.constant 15 : index
        %27 = arith.andi %25, %26 : index
        %28 = arith.constant 1 : index
        %29 = arith.andi %24, %28 : index
        %30 = arith.constant 1 : index
        %31 = arith.andi %17, %30 : index
        %32 = arith.ori %27, %29 : index
        %33 = arith.ori %32, %31 : index
        %34 = arith.constant 0 : index
        %35 = arith.cmpi eq, %33, %34 : index
        %36 = arith.andi %20, %35 : i1
        %37 = scf.if %36 -> (f64) {
          %38 = arith.constant 1 : index
          %39 = arith.addi %17, %38 : index
          %40 = vector.load %x[%block, %17] {alignment = 16 : i64} : memref<?x?xf64>, vector<2xf64>
          %41 = vector.extract %40[0] : f64 from vector<2xf64>
          %42 = vector.extract %40[1] : f64 from vector<2xf64>
          %43 = vector.from_elements %41, %42 : vector<2xf64>
          vector.store %43, %5[%17] {alignment = 16 : i64} : memref<4096xf64>, vector<2xf64>
          %44 = arith.addf %15, %41 : f64
          %45 = arith.addf %44, %42 : f64
          scf.yield %45 : f64
        } else {
          %46 = arith.constant 1 : index
          %47 = arith.minui %19, %9 : index
          %48 = scf.for %49 = %17 to %47 step %46 iter_args(%50 = %15) -> (f64) {
            %51 = memref.load %x[%block, %49] : memref<?x?xf64>
            memref.store %51, %5[%49] : memref<4096xf64>
            %52 = arith.addf %50, %51 : f64
            scf.yield %52 : f64
          }
          scf.yield %48 : f64
        }
        scf.yield %37 : f64
      }
      %53 = arith.constant 32 : i32
      %54 = arith.constant 16 : i32
      %55, %56 = gpu.shuffle xor %13, %54, %53 : f64
      %57 = arith.addf %13, %55 : f64
      %58 = arith.constant 8 : i32
      %59, %60 = gpu.shuffle xor %57, %58, %53 : f64
      %61 = arith.addf %57, %59 : f64
      %62 = arith.constant 4 : i32
      %63, %64 = gpu.shuffle xor %61, %62, %53 : f64
      %65 = arith.addf %61, %63 : f64
      %66 = arith.constant 2 : i32
      %67, %68 = gpu.shuffle xor %65, %66, %53 : f64
      %69 = arith.addf %65, %67 : f64
      %70 = arith.constant 1 : i32
      %71, %72 = gpu.shuffle xor %69, %70, %53 : f64
      %73 = arith.addf %69, %71 : f64
      %74 = memref.get_global @shared1 : memref<8xf64, #gpu.address_space<workgroup>>
      %75 = arith.constant 31 : index
      %76 = arith.andi %thread, %75 : index
      %77 = arith.constant 5 : index
      %78 = arith.shrui %thread, %77 : index
      %79 = arith.constant 0 : index
      %80 = arith.cmpi eq, %76, %79 : index
      scf.if %80 {
        memref.store %73, %74[%78] : memref<8xf64, #gpu.address_space<workgroup>>
      }
      gpu.barrier
      %81 = arith.constant 0 : index
      %82 = memref.load %74[%81] : memref<8xf64, #gpu.address_space<workgroup>>
      %83 = arith.constant 1 : index
      %84 = memref.load %74[%83] : memref<8xf64, #gpu.address_space<workgroup>>
      %85 = arith.constant 2 : index
      %86 = memref.load %74[%85] : memref<8xf64, #gpu.address_space<workgroup>>
      %87 = arith.constant 3 : index
      %88 = memref.load %74[%87] : memref<8xf64, #gpu.address_space<workgroup>>
      %89 = arith.constant 4 : index
      %90 = memref.load %74[%89] : memref<8xf64, #gpu.address_space<workgroup>>
      %91 = arith.constant 5 : index
      %92 = memref.load %74[%91] : memref<8xf64, #gpu.address_space<workgroup>>
      %93 = arith.constant 6 : index
      %94 = memref.load %74[%93] : memref<8xf64, #gpu.address_space<workgroup>>
      %95 = arith.constant 7 : index
      %96 = memref.load %74[%95] : memref<8xf64, #gpu.address_space<workgroup>>
      %97 = arith.addf %82, %84 : f64
      %98 = arith.addf %86, %88 : f64
      %99 = arith.addf %90, %92 : f64
      %100 = arith.addf %94, %96 : f64
      %101 = arith.addf %97, %98 : f64
      %102 = arith.addf %99, %100 : f64
      %103 = arith.addf %101, %102 : f64
      %104 = arith.addf %6, %103 : f64
      %105 = arith.addf %2, %104 fastmath<reassoc,contract> : f64
      %106 = arith.divf %105, %1 : f64
      %107 = arith.constant -0.000000e+00 : f64
      %108 = arith.constant -0.000000e+00 : f64
      %109 = arith.constant 0 : index
      %110 = arith.maxsi %0, %109 : index
      %111 = arith.constant 2 : index
      %112 = arith.ceildivsi %110, %111 : index
      %113 = arith.constant 256 : index
      %114 = scf.for %115 = %thread to %112 step %113 iter_args(%116 = %108) -> (f64) {
        %117 = arith.constant 2 : index
        %118 = arith.muli %115, %117 : index
        %119 = arith.constant 2 : index
        %120 = arith.addi %118, %119 : index
        %121 = arith.cmpi ule, %120, %110 : index
        %122 = arith.constant 1 : index
        %123 = arith.andi %118, %122 : index
        %124 = arith.constant 0 : index
        %125 = arith.cmpi eq, %123, %124 : index
        %126 = arith.andi %121, %125 : i1
        %127 = scf.if %126 -> (f64) {
          %128 = arith.constant 1 : index
          %129 = arith.addi %118, %128 : index
          %130 = vector.load %5[%118] {alignment = 16 : i64} : memref<4096xf64>, vector<2xf64>
          %131 = vector.extract %130[0] : f64 from vector<2xf64>
          %132 = vector.extract %130[1] : f64 from vector<2xf64>
          %133 = arith.subf %131, %106 : f64
          %134 = arith.subf %132, %106 : f64
          %135 = arith.mulf %133, %133 fastmath<contract> : f64
          %136 = arith.mulf %134, %134 fastmath<contract> : f64
          %137 = arith.addf %116, %135 : f64
          %138 = arith.addf %137, %136 : f64
          scf.yield %138 : f64
        } else {
          %139 = arith.constant 1 : index
          %140 = arith.minui %120, %110 : index
          %141 = scf.for %142 = %118 to %140 step %139 iter_args(%143 = %116) -> (f64) {
            %144 = memref.load %5[%142] : memref<4096xf64>
            %145 = arith.subf %144, %106 : f64
            %146 = arith.mulf %145, %145 fastmath<contract> : f64
            %147 = arith.addf %143, %146 : f64
            scf.yield %147 : f64
          }
          scf.yield %141 : f64
        }
        scf.yield %127 : f64
      }
      %148 = arith.constant 32 : i32
      %149 = arith.constant 16 : i32
      %150, %151 = gpu.shuffle xor %114, %149, %148 : f64
      %152 = arith.addf %114, %150 : f64
      %153 = arith.constant 8 : i32
      %154, %155 = gpu.shuffle xor %152, %153, %148 : f64
      %156 = arith.addf %152, %154 : f64
      %157 = arith.constant 4 : i32
      %158, %159 = gpu.shuffle xor %156, %157, %148 : f64
      %160 = arith.addf %156, %158 : f64
      %161 = arith.constant 2 : i32
      %162, %163 = gpu.shuffle xor %160, %161, %148 : f64
      %164 = arith.addf %160, %162 : f64
      %165 = arith.constant 1 : i32
      %166, %167 = gpu.shuffle xor %164, %165, %148 : f64
      %168 = arith.addf %164, %166 : f64
      %169 = memref.get_global @shared2 : memref<8xf64, #gpu.address_space<workgroup>>
      %170 = arith.constant 31 : index
      %171 = arith.andi %thread, %170 : index
      %172 = arith.constant 5 : index
      %173 = arith.shrui %thread, %172 : index
      %174 = arith.constant 0 : index
      %175 = arith.cmpi eq, %171, %174 : index
      scf.if %175 {
        memref.store %168, %169[%173] : memref<8xf64, #gpu.address_space<workgroup>>
      }
      gpu.barrier
      %176 = arith.constant 0 : index
      %177 = memref.load %169[%176] : memref<8xf64, #gpu.address_space<workgroup>>
      %178 = arith.constant 1 : index
      %179 = memref.load %169[%178] : memref<8xf64, #gpu.address_space<workgroup>>
      %180 = arith.constant 2 : index
      %181 = memref.load %169[%180] : memref<8xf64, #gpu.address_space<workgroup>>
      %182 = arith.constant 3 : index
      %183 = memref.load %169[%182] : memref<8xf64, #gpu.address_space<workgroup>>
      %184 = arith.constant 4 : index
      %185 = memref.load %169[%184] : memref<8xf64, #gpu.address_space<workgroup>>
      %186 = arith.constant 5 : index
      %187 = memref.load %169[%186] : memref<8xf64, #gpu.address_space<workgroup>>
      %188 = arith.constant 6 : index
      %189 = memref.load %169[%188] : memref<8xf64, #gpu.address_space<workgroup>>
      %190 = arith.constant 7 : index
      %191 = memref.load %169[%190] : memref<8xf64, #gpu.address_space<workgroup>>
      %192 = arith.addf %177, %179 : f64
      %193 = arith.addf %181, %183 : f64
      %194 = arith.addf %185, %187 : f64
      %195 = arith.addf %189, %191 : f64
      %196 = arith.addf %192, %193 : f64
      %197 = arith.addf %194, %195 : f64
      %198 = arith.addf %196, %197 : f64
      %199 = arith.addf %107, %198 : f64
      %200 = arith.addf %2, %199 fastmath<reassoc,contract> : f64
      %201 = arith.divf %105, %1 : f64
      %202 = arith.divf %200, %1 : f64
      %203 = arith.addf %202, %3 : f64
      %204 = math.sqrt %203 : f64
      %205 = arith.constant 0 : index
      %206 = arith.maxsi %0, %205 : index
      %207 = arith.constant 2 : index
      %208 = arith.ceildivsi %206, %207 : index
      %209 = arith.constant 256 : index
      scf.for %210 = %thread to %208 step %209 {
        %211 = arith.constant 2 : index
        %212 = arith.muli %210, %211 : index
        %213 = arith.constant 2 : index
        %214 = arith.addi %212, %213 : index
        %215 = arith.cmpi ule, %214, %206 : index
        %216 = arith.constant 1 : index
        %217 = arith.andi %212, %216 : index
        %218 = "memref.extract_aligned_pointer_as_index"(%scale) : (memref<?xf64>) -> index
        %219 = arith.constant 15 : index
        %220 = arith.andi %218, %219 : index
        %221 = arith.constant 1 : index
        %222 = arith.andi %212, %221 : index
        %223 = "memref.extract_aligned_pointer_as_index"(%shift) : (memref<?xf64>) -> index
        %224 = arith.constant 15 : index
        %225 = arith.andi %223, %224 : index
        %226 = arith.constant 1 : index
        %227 = arith.andi %212, %226 : index
        %228 = arith.constant 1 : index
        %229 = memref.dim %out, %228 : memref<?x?xf64>
        %230 = arith.muli %block, %229 : index
        %231 = arith.addi %230, %212 : index
        %232 = "memref.extract_aligned_pointer_as_index"(%out) : (memref<?x?xf64>) -> index
        %233 = arith.constant 15 : index
        %234 = arith.andi %232, %233 : index
        %235 = arith.constant 1 : index
        %236 = arith.andi %231, %235 : index
        %237 = arith.ori %217, %220 : index
        %238 = arith.ori %237, %222 : index
        %239 = arith.ori %238, %225 : index
        %240 = arith.ori %239, %227 : index
        %241 = arith.ori %240, %234 : index
        %242 = arith.ori %241, %236 : index
        %243 = arith.constant 0 : index
        %244 = arith.cmpi eq, %242, %243 : index
        %245 = arith.andi %215, %244 : i1
        scf.if %245 {
          %246 = arith.constant 1 : index
          %247 = arith.addi %212, %246 : index
          %248 = vector.load %5[%212] {alignment = 16 : i64} : memref<4096xf64>, vector<2xf64>
          %249 = vector.extract %248[0] : f64 from vector<2xf64>
          %250 = vector.extract %248[1] : f64 from vector<2xf64>
          %251 = vector.load %scale[%212] {alignment = 16 : i64} : memref<?xf64>, vector<2xf64>
          %252 = vector.extract %251[0] : f64 from vector<2xf64>
          %253 = vector.extract %251[1] : f64 from vector<2xf64>
          %254 = vector.load %shift[%212] {alignment = 16 : i64} : memref<?xf64>, vector<2xf64>
          %255 = vector.extract %254[0] : f64 from vector<2xf64>
          %256 = vector.extract %254[1] : f64 from vector<2xf64>
          %257 = arith.subf %249, %201 : f64
          %258 = arith.subf %250, %201 : f64
          %259 = arith.divf %257, %204 : f64
          %260 = arith.divf %258, %204 : f64
          %261 = arith.mulf %259, %252 : f64
          %262 = arith.mulf %260, %253 : f64
          %263 = arith.addf %261, %255 : f64
          %264 = arith.addf %262, %256 : f64
          %265 = vector.from_elements %263, %264 : vector<2xf64>
          vector.store %265, %out[%block, %212] {alignment = 16 : i64} : memref<?x?xf64>, vector<2xf64>
        } else {
          %266 = arith.constant 1 : index
          %267 = arith.minui %214, %206 : index
          scf.for %268 = %212 to %267 step %266 {
            %269 = memref.load %5[%268] : memref<4096xf64>
            %270 = memref.load %scale[%268] : memref<?xf64>
            %271 = memref.load %shift[%268] : memref<?xf64>
            %272 = arith.subf %269, %201 : f64
            %273 = arith.divf %272, %204 : f64
            %274 = arith.mulf %273, %270 : f64
            %275 = arith.addf %274, %271 : f64
            memref.store %275, %out[%block, %268] : memref<?x?xf64>
          }
        }
      }
      gpu.return
    }
    gpu.func @program_kernel_1(%0: index, %x: memref<?x?xf64> {llvm.noalias}, %1: f64, %scale: memref<?xf64> {llvm.noalias}, %shift: memref<?xf64> {llvm.noalias}, %out: memref<?x?xf64> {llvm.noalias}) kernel attributes {gpu.known_block_size = array<i32: 1024, 1, 1>} {
      %block = gpu.block_id x
      %thread = gpu.thread_id x
      %2 = arith.constant 0.000000e+00 : f64
      %3 = arith.constant 1.000000e-05 : f64
      %4 = memref.get_global @shared3 : memref<6016xf64, #gpu.address_space<workgroup>>
      %5 = "memref.memory_space_cast"(%4) : (memref<6016xf64, #gpu.address_space<workgroup>>) -> memref<6016xf64>
      %6 = arith.constant -0.000000e+00 : f64
      %7 = arith.constant -0.000000e+00 : f64
      %8 = arith.constant 0 : index
      %9 = arith.maxsi %0, %8 : index
      %10 = arith.constant 2 : index
      %11 = arith.ceildivsi %9, %10 : index
      %12 = arith.constant 1024 : index
      %13 = scf.for %14 = %thread to %11 step %12 iter_args(%15 = %7) -> (f64) {
        %16 = arith.constant 2 : index
        %17 = arith.muli %14, %16 : index
        %18 = arith.constant 2 : index
        %19 = arith.addi %17, %18 : index
        %20 = arith.cmpi ule, %19, %9 : index
        %21 = arith.constant 1 : index
        %22 = memref.dim %x, %21 : memref<?x?xf64>
        %23 = arith.muli %block, %22 : index
        %24 = arith.addi %23, %17 : index
        %25 = "memref.extract_aligned_pointer_as_index"(%x) : (memref<?x?xf64>) -> index
        %26 = arith.constant 15 : index
        %27 = arith.andi %25, %26 : index
        %28 = arith.constant 1 : index
        %29 = arith.andi %24, %28 : index
        %30 = arith.constant 1 : index
        %31 = arith.andi %17, %30 : index
        %32 = arith.ori %27, %29 : index
        %33 = arith.ori %32, %31 : index
        %34 = arith.constant 0 : index
        %35 = arith.cmpi eq, %33, %34 : index
        %36 = arith.andi %20, %35 : i1
        %37 = scf.if %36 -> (f64) {
          %38 = arith.constant 1 : index
          %39 = arith.addi %17, %38 : index
          %40 = vector.load %x[%block, %17] {alignment = 16 : i64} : memref<?x?xf64>, vector<2xf64>
          %41 = vector.extract %40[0] : f64 from vector<2xf64>
          %42 = vector.extract %40[1] : f64 from vector<2xf64>
          %43 = vector.from_elements %41, %42 : vector<2xf64>
          vector.store %43, %5[%17] {alignment = 16 : i64} : memref<6016xf64>, vector<2xf64>
          %44 = arith.addf %15, %41 : f64
          %45 = arith.addf %44, %42 : f64
          scf.yield %45 : f64
        } else {
          %46 = arith.constant 1 : index
          %47 = arith.minui %19, %9 : index
          %48 = scf.for %49 = %17 to %47 step %46 iter_args(%50 = %15) -> (f64) {
            %51 = memref.load %x[%block, %49] : memref<?x?xf64>
            memref.store %51, %5[%49] : memref<6016xf64>
            %52 = arith.addf %50, %51 : f64
            scf.yield %52 : f64
          }
          scf.yield %48 : f64
        }
        scf.yield %37 : f64
      }
      %53 = arith.constant 32 : i32
      %54 = arith.constant 16 : i32
      %55, %56 = gpu.shuffle xor %13, %54, %53 : f64
      %57 = arith.addf %13, %55 : f64
      %58 = arith.constant 8 : i32
      %59, %60 = gpu.shuffle xor %57, %58, %53 : f64
      %61 = arith.addf %57, %59 : f64
      %62 = arith.constant 4 : i32
      %63, %64 = gpu.shuffle xor %61, %62, %53 : f64
      %65 = arith.addf %61, %63 : f64
      %66 = arith.constant 2 : i32
      %67, %68 = gpu.shuffle xor %65, %66, %53 : f64
      %69 = arith.addf %65, %67 : f64
      %70 = arith.constant 1 : i32
      %71, %72 = gpu.shuffle xor %69, %70, %53 : f64
      %73 = arith.addf %69, %71 : f64
      %74 = memref.get_global @shared4 : memref<32xf64, #gpu.address_space<workgroup>>
      %75 = arith.constant 31 : index
      %76 = arith.andi %thread, %75 : index
      %77 = arith.constant 5 : index
      %78 = arith.shrui %thread, %77 : index
      %79 = arith.constant 0 : index
      %80 = arith.cmpi eq, %76, %79 : index
      scf.if %80 {
        memref.store %73, %74[%78] : memref<32xf64, #gpu.address_space<workgroup>>
      }
      gpu.barrier
      %81 = arith.constant 0 : index
      %82 = memref.load %74[%81] : memref<32xf64, #gpu.address_space<workgroup>>
      %83 = arith.constant 1 : index
      %84 = memref.load %74[%83] : memref<32xf64, #gpu.address_space<workgroup>>
      %85 = arith.constant 2 : index
      %86 = memref.load %74[%85] : memref<32xf64, #gpu.address_space<workgroup>>
      %87 = arith.constant 3 : index
      %88 = memref.load %74[%87] : memref<32xf64, #gpu.address_space<workgroup>>
      %89 = arith.constant 4 : index
      %90 = memref.load %74[%89] : memref<32xf64, #gpu.address_space<workgroup>>
      %91 = arith.constant 5 : index
      %92 = memref.load %74[%91] : memref<32xf64, #gpu.address_space<workgroup>>
      %93 = arith.constant 6 : index
      %94 = memref.load %74[%93] : memref<32xf64, #gpu.address_space<workgroup>>
      %95 = arith.constant 7 : index
      %96 = memref.load %74[%95] : memref<32xf64, #gpu.address_space<workgroup>>
      %97 = arith.constant 8 : index
      %98 = memref.load %74[%97] : memref<32xf64, #gpu.address_space<workgroup>>
      %99 = arith.constant 9 : index
      %100 = memref.load %74[%99] : memref<32xf64, #gpu.address_space<workgroup>>
      %101 = arith.constant 10 : index
      %102 = memref.load %74[%101] : memref<32xf64, #gpu.address_space<workgroup>>
      %103 = arith.constant 11 : index
      %104 = memref.load %74[%103] : memref<32xf64, #gpu.address_space<workgroup>>
      %105 = arith.constant 12 : index
      %106 = memref.load %74[%105] : memref<32xf64, #gpu.address_space<workgroup>>
      %107 = arith.constant 13 : index
      %108 = memref.load %74[%107] : memref<32xf64, #gpu.address_space<workgroup>>
      %109 = arith.constant 14 : index
      %110 = memref.load %74[%109] : memref<32xf64, #gpu.address_space<workgroup>>
      %111 = arith.constant 15 : index
      %112 = memref.load %74[%111] : memref<32xf64, #gpu.address_space<workgroup>>
      %113 = arith.constant 16 : index
      %114 = memref.load %74[%113] : memref<32xf64, #gpu.address_space<workgroup>>
      %115 = arith.constant 17 : index
      %116 = memref.load %74[%115] : memref<32xf64, #gpu.address_space<workgroup>>
      %117 = arith.constant 18 : index
      %118 = memref.load %74[%117] : memref<32xf64, #gpu.address_space<workgroup>>
      %119 = arith.constant 19 : index
      %120 = memref.load %74[%119] : memref<32xf64, #gpu.address_space<workgroup>>
      %121 = arith.constant 20 : index
      %122 = memref.load %74[%121] : memref<32xf64, #gpu.address_space<workgroup>>
      %123 = arith.constant 21 : index
      %124 = memref.load %74[%123] : memref<32xf64, #gpu.address_space<workgroup>>
      %125 = arith.constant 22 : index
      %126 = memref.load %74[%125] : memref<32xf64, #gpu.address_space<workgroup>>
      %127 = arith.constant 23 : index
      %128 = memref.load %74[%127] : memref<32xf64, #gpu.address_space<workgroup>>
      %129 = arith.constant 24 : index
      %130 = memref.load %74[%129] : memref<32xf64, #gpu.address_space<workgroup>>
      %131 = arith.constant 25 : index
      %132 = memref.load %74[%131] : memref<32xf64, #gpu.address_space<workgroup>>
      %133 = arith.constant 26 : index
      %134 = memref.load %74[%133] : memref<32xf64, #gpu.address_space<workgroup>>
      %135 = arith.constant 27 : index
      %136 = memref.load %74[%135] : memref<32xf64, #gpu.address_space<workgroup>>
      %137 = arith.constant 28 : index
      %138 = memref.load %74[%137] : memref<32xf64, #gpu.address_space<workgroup>>
      %139 = arith.constant 29 : index
      %140 = memref.load %74[%139] : memref<32xf64, #gpu.address_space<workgroup>>
      %141 = arith.constant 30 : index
      %142 = memref.load %74[%141] : memref<32xf64, #gpu.address_space<workgroup>>
      %143 = arith.constant 31 : index
      %144 = memref.load %74[%143] : memref<32xf64, #gpu.address_space<workgroup>>
      %145 = arith.addf %82, %84 : f64
      %146 = arith.addf %86, %88 : f64
      %147 = arith.addf %90, %92 : f64
      %148 = arith.addf %94, %96 : f64
      %149 = arith.addf %98, %100 : f64
      %150 = arith.addf %102, %104 : f64
      %151 = arith.addf %106, %108 : f64
      %152 = arith.addf %110, %112 : f64
      %153 = arith.addf %114, %116 : f64
      %154 = arith.addf %118, %120 : f64
      %155 = arith.addf %122, %124 : f64
      %156 = arith.addf %126, %128 : f64
      %157 = arith.addf %130, %132 : f64
      %158 = arith.addf %134, %136 : f64
      %159 = arith.addf %138, %140 : f64
      %160 = arith.addf %142, %144 : f64
      %161 = arith.addf %145, %146 : f64
      %162 = arith.addf %147, %148 : f64
      %163 = arith.addf %149, %150 : f64
      %164 = arith.addf %151, %152 : f64
      %165 = arith.addf %153, %154 : f64
      %166 = arith.addf %155, %156 : f64
      %167 = arith.addf %157, %158 : f64
      %168 = arith.addf %159, %160 : f64
      %169 = arith.addf %161, %162 : f64
      %170 = arith.addf %163, %164 : f64
      %171 = arith.addf %165, %166 : f64
      %172 = arith.addf %167, %168 : f64
      %173 = arith.addf %169, %170 : f64
      %174 = arith.addf %171, %172 : f64
      %175 = arith.addf %173, %174 : f64
      %176 = arith.addf %6, %175 : f64
      %177 = arith.addf %2, %176 fastmath<reassoc,contract> : f64
      %178 = arith.divf %177, %1 : f64
      %179 = arith.constant -0.000000e+00 : f64
      %180 = arith.constant -0.000000e+00 : f64
      %181 = arith.constant 0 : index
      %182 = arith.maxsi %0, %181 : index
      %183 = arith.constant 2 : index
      %184 = arith.ceildivsi %182, %183 : index
      %185 = arith.constant 1024 : index
      %186 = scf.for %187 = %thread to %184 step %185 iter_args(%188 = %180) -> (f64) {
        %189 = arith.constant 2 : index
        %190 = arith.muli %187, %189 : index
        %191 = arith.constant 2 : index
        %192 = arith.addi %190, %191 : index
        %193 = arith.cmpi ule, %192, %182 : index
        %194 = arith.constant 1 : index
        %195 = arith.andi %190, %194 : index
        %196 = arith.constant 0 : index
        %197 = arith.cmpi eq, %195, %196 : index
        %198 = arith.andi %193, %197 : i1
        %199 = scf.if %198 -> (f64) {
          %200 = arith.constant 1 : index
          %201 = arith.addi %190, %200 : index
          %202 = vector.load %5[%190] {alignment = 16 : i64} : memref<6016xf64>, vector<2xf64>
          %203 = vector.extract %202[0] : f64 from vector<2xf64>
          %204 = vector.extract %202[1] : f64 from vector<2xf64>
          %205 = arith.subf %203, %178 : f64
          %206 = arith.subf %204, %178 : f64
          %207 = arith.mulf %205, %205 fastmath<contract> : f64
          %208 = arith.mulf %206, %206 fastmath<contract> : f64
          %209 = arith.addf %188, %207 : f64
          %210 = arith.addf %209, %208 : f64
          scf.yield %210 : f64
        } else {
          %211 = arith.constant 1 : index
          %212 = arith.minui %192, %182 : index
          %213 = scf.for %214 = %190 to %212 step %211 iter_args(%215 = %188) -> (f64) {
            %216 = memref.load %5[%214] : memref<6016xf64>
            %217 = arith.subf %216, %178 : f64
            %218 = arith.mulf %217, %217 fastmath<contract> : f64
            %219 = arith.addf %215, %218 : f64
            scf.yield %219 : f64
          }
          scf.yield %213 : f64
        }
        scf.yield %199 : f64
      }
      %220 = arith.constant 32 : i32
      %221 = arith.constant 16 : i32
      %222, %223 = gpu.shuffle xor %186, %221, %220 : f64
      %224 = arith.addf %186, %222 : f64
      %225 = arith.constant 8 : i32
      %226, %227 = gpu.shuffle xor %224, %225, %220 : f64
      %228 = arith.addf %224, %226 : f64
      %229 = arith.constant 4 : i32
      %230, %231 = gpu.shuffle xor %228, %229, %220 : f64
      %232 = arith.addf %228, %230 : f64
      %233 = arith.constant 2 : i32
      %234, %235 = gpu.shuffle xor %232, %233, %220 : f64
      %236 = arith.addf %232, %234 : f64
      %237 = arith.constant 1 : i32
      %238, %239 = gpu.shuffle xor %236, %237, %220 : f64
      %240 = arith.addf %236, %238 : f64
      %241 = memref.get_global @shared5 : memref<32xf64, #gpu.address_space<workgroup>>
      %242 = arith.constant 31 : index
      %243 = arith.andi %thread, %242 : index
      %244 = arith.constant 5 : index
      %245 = arith.shrui %thread, %244 : index
      %246 = arith.constant 0 : index
      %247 = arith.cmpi eq, %243, %246 : index
      scf.if %247 {
        memref.store %240, %241[%245] : memref<32xf64, #gpu.address_space<workgroup>>
      }
      gpu.barrier
      %248 = arith.constant 0 : index
      %249 = memref.load %241[%248] : memref<32xf64, #gpu.address_space<workgroup>>
      %250 = arith.constant 1 : index
      %251 = memref.load %241[%250] : memref<32xf64, #gpu.address_space<workgroup>>
      %252 = arith.constant 2 : index
      %253 = memref.load %241[%252] : memref<32xf64, #gpu.address_space<workgroup>>
      %254 = arith.constant 3 : index
      %255 = memref.load %241[%254] : memref<32xf64, #gpu.address_space<workgroup>>
      %256 = arith.constant 4 : index
      %257 = memref.load %241[%256] : memref<32xf64, #gpu.address_space<workgroup>>
      %258 = arith.constant 5 : index
      %259 = memref.load %241[%258] : memref<32xf64, #gpu.address_space<workgroup>>
      %260 = arith.constant 6 : index
      %261 = memref.load %241[%260] : memref<32xf64, #gpu.address_space<workgroup>>
      %262 = arith.constant 7 : index
      %263 = memref.load %241[%262] : memref<32xf64, #gpu.address_space<workgroup>>
      %264 = arith.constant 8 : index
      %265 = memref.load %241[%264] : memref<32xf64, #gpu.address_space<workgroup>>
      %266 = arith.constant 9 : index
      %267 = memref.load %241[%266] : memref<32xf64, #gpu.address_space<workgroup>>
      %268 = arith.constant 10 : index
      %269 = memref.load %241[%268] : memref<32xf64, #gpu.address_space<workgroup>>
      %270 = arith.constant 11 : index
      %271 = memref.load %241[%270] : memref<32xf64, #gpu.address_space<workgroup>>
      %272 = arith.constant 12 : index
      %273 = memref.load %241[%272] : memref<32xf64, #gpu.address_space<workgroup>>
      %274 = arith.constant 13 : index
      %275 = memref.load %241[%274] : memref<32xf64, #gpu.address_space<workgroup>>
      %276 = arith.constant 14 : index
      %277 = memref.load %241[%276] : memref<32xf64, #gpu.address_space<workgroup>>
      %278 = arith.constant 15 : index
      %279 = memref.load %241[%278] : memref<32xf64, #gpu.address_space<workgroup>>
      %280 = arith.constant 16 : index
      %281 = memref.load %241[%280] : memref<32xf64, #gpu.address_space<workgroup>>
      %282 = arith.constant 17 : index
      %283 = memref.load %241[%282] : memref<32xf64, #gpu.address_space<workgroup>>
      %284 = arith.constant 18 : index
      %285 = memref.load %241[%284] : memref<32xf64, #gpu.address_space<workgroup>>
      %286 = arith.constant 19 : index
      %287 = memref.load %241[%286] : memref<32xf64, #gpu.address_space<workgroup>>
      %288 = arith.constant 20 : index
      %289 = memref.load %241[%288] : memref<32xf64, #gpu.address_space<workgroup>>
      %290 = arith.constant 21 : index
      %291 = memref.load %241[%290] : memref<32xf64, #gpu.address_space<workgroup>>
      %292 = arith.constant 22 : index
      %293 = memref.load %241[%292] : memref<32xf64, #gpu.address_space<workgroup>>
      %294 = arith.constant 23 : index
      %295 = memref.load %241[%294] : memref<32xf64, #gpu.address_space<workgroup>>
      %296 = arith.constant 24 : index
      %297 = memref.load %241[%296] : memref<32xf64, #gpu.address_space<workgroup>>
      %298 = arith.constant 25 : index
      %299 = memref.load %241[%298] : memref<32xf64, #gpu.address_space<workgroup>>
      %300 = arith.constant 26 : index
      %301 = memref.load %241[%300] : memref<32xf64, #gpu.address_space<workgroup>>
      %302 = arith.constant 27 : index
      %303 = memref.load %241[%302] : memref<32xf64, #gpu.address_space<workgroup>>
      %304 = arith.constant 28 : index
      %305 = memref.load %241[%304] : memref<32xf64, #gpu.address_space<workgroup>>
      %306 = arith.constant 29 : index
      %307 = memref.load %241[%306] : memref<32xf64, #gpu.address_space<workgroup>>
      %308 = arith.constant 30 : index
      %309 = memref.load %241[%308] : memref<32xf64, #gpu.address_space<workgroup>>
      %310 = arith.constant 31 : index
      %311 = memref.load %241[%310] : memref<32xf64, #gpu.address_space<workgroup>>
      %312 = arith.addf %249, %251 : f64
      %313 = arith.addf %253, %255 : f64
      %314 = arith.addf %257, %259 : f64
      %315 = arith.addf %261, %263 : f64
      %316 = arith.addf %265, %267 : f64
      %317 = arith.addf %269, %271 : f64
      %318 = arith.addf %273, %275 : f64
      %319 = arith.addf %277, %279 : f64
      %320 = arith.addf %281, %283 : f64
      %321 = arith.addf %285, %287 : f64
      %322 = arith.addf %289, %291 : f64
      %323 = arith.addf %293, %295 : f64
      %324 = arith.addf %297, %299 : f64
      %325 = arith.addf %301, %303 : f64
      %326 = arith.addf %305, %307 : f64
      %327 = arith.addf %309, %311 : f64
      %328 = arith.addf %312, %313 : f64
      %329 = arith.addf %314, %315 : f64
      %330 = arith.addf %316, %317 : f64
      %331 = arith.addf %318, %319 : f64
      %332 = arith.addf %320, %321 : f64
      %333 = arith.addf %322, %323 : f64
      %334 = arith.addf %324, %325 : f64
      %335 = arith.addf %326, %327 : f64
      %336 = arith.addf %328, %329 : f64
      %337 = arith.addf %330, %331 : f64
      %338 = arith.addf %332, %333 : f64
      %339 = arith.addf %334, %335 : f64
      %340 = arith.addf %336, %337 : f64
      %341 = arith.addf %338, %339 : f64
      %342 = arith.addf %340, %341 : f64
      %343 = arith.addf %179, %342 : f64
      %344 = arith.addf %2, %343 fastmath<reassoc,contract> : f64
      %345 = arith.divf %177, %1 : f64
      %346 = arith.divf %344, %1 : f64
      %347 = arith.addf %346, %3 : f64
      %348 = math.sqrt %347 : f64
      %349 = arith.constant 0 : index
      %350 = arith.maxsi %0, %349 : index
      %351 = arith.constant 2 : index
      %352 = arith.ceildivsi %350, %351 : index
      %353 = arith.constant 1024 : index
      scf.for %354 = %thread to %352 step %353 {
        %355 = arith.constant 2 : index
        %356 = arith.muli %354, %355 : index
        %357 = arith.constant 2 : index
        %358 = arith.addi %356, %357 : index
        %359 = arith.cmpi ule, %358, %350 : index
        %360 = arith.constant 1 : index
        %361 = arith.andi %356, %360 : index
        %362 = "memref.extract_aligned_pointer_as_index"(%scale) : (memref<?xf64>) -> index
        %363 = arith.constant 15 : index
        %364 = arith.andi %362, %363 : index
        %365 = arith.constant 1 : index
        %366 = arith.andi %356, %365 : index
        %367 = "memref.extract_aligned_pointer_as_index"(%shift) : (memref<?xf64>) -> index
        %368 = arith.constant 15 : index
        %369 = arith.andi %367, %368 : index
        %370 = arith.constant 1 : index
        %371 = arith.andi %356, %370 : index
        %372 = arith.constant 1 : index
        %373 = memref.dim %out, %372 : memref<?x?xf64>
        %374 = arith.muli %block, %373 : index
        %375 = arith.addi %374, %356 : index
        %376 = "memref.extract_aligned_pointer_as_index"(%out) : (memref<?x?xf64>) -> index
        %377 = arith.constant 15 : index
        %378 = arith.andi %376, %377 : index
        %379 = arith.constant 1 : index
        %380 = arith.andi %375, %379 : index
        %381 = arith.ori %361, %364 : index
        %382 = arith.ori %381, %366 : index
        %383 = arith.ori %382, %369 : index
        %384 = arith.ori %383, %371 : index
        %385 = arith.ori %384, %378 : index
        %386 = arith.ori %385, %380 : index
        %387 = arith.constant 0 : index
        %388 = arith.cmpi eq, %386, %387 : index
        %389 = arith.andi %359, %388 : i1
        scf.if %389 {
          %390 = arith.constant 1 : index
          %391 = arith.addi %356, %390 : index
          %392 = vector.load %5[%356] {alignment = 16 : i64} : memref<6016xf64>, vector<2xf64>
          %393 = vector.extract %392[0] : f64 from vector<2xf64>
          %394 = vector.extract %392[1] : f64 from vector<2xf64>
          %395 = vector.load %scale[%356] {alignment = 16 : i64} : memref<?xf64>, vector<2xf64>
          %396 = vector.extract %395[0] : f64 from vector<2xf64>
          %397 = vector.extract %395[1] : f64 from vector<2xf64>
          %398 = vector.load %shift[%356] {alignment = 16 : i64} : memref<?xf64>, vector<2xf64>
          %399 = vector.extract %398[0] : f64 from vector<2xf64>
          %400 = vector.extract %398[1] : f64 from vector<2xf64>
          %401 = arith.subf %393, %345 : f64
          %402 = arith.subf %394, %345 : f64
          %403 = arith.divf %401, %348 : f64
          %404 = arith.divf %402, %348 : f64
          %405 = arith.mulf %403, %396 : f64
          %406 = arith.mulf %404, %397 : f64
          %407 = arith.addf %405, %399 : f64
          %408 = arith.addf %406, %400 : f64
          %409 = vector.from_elements %407, %408 : vector<2xf64>
          vector.store %409, %out[%block, %356] {alignment = 16 : i64} : memref<?x?xf64>, vector<2xf64>
        } else {
          %410 = arith.constant 1 : index
          %411 = arith.minui %358, %350 : index
          scf.for %412 = %356 to %411 step %410 {
            %413 = memref.load %5[%412] : memref<6016xf64>
            %414 = memref.load %scale[%412] : memref<?xf64>
            %415 = memref.load %shift[%412] : memref<?xf64>
            %416 = arith.subf %413, %345 : f64
            %417 = arith.divf %416, %348 : f64
            %418 = arith.mulf %417, %414 : f64
            %419 = arith.addf %418, %415 : f64
            memref.store %419, %out[%block, %412] : memref<?x?xf64>
          }
        }
      }
      gpu.return
    }
    gpu.func @program_kernel_2(%0: index, %x: memref<?x?xf64> {llvm.noalias}, %1: f64, %scale: memref<?xf64> {llvm.noalias}, %shift: memref<?xf64> {llvm.noalias}, %out: memref<?x?xf64> {llvm.noalias}) kernel attributes {gpu.known_block_size = array<i32: 256, 1, 1>} {
      %block = gpu.block_id x
      %thread = gpu.thread_id x
      %2 = arith.constant 0.000000e+00 : f64
      %3 = arith.constant 1.000000e-05 : f64
      %4 = arith.constant -0.000000e+00 : f64
      %5 = arith.constant -0.000000e+00 : f64
      %6 = arith.constant 0 : index
      %7 = arith.maxsi %0, %6 : index
      %8 = arith.constant 2 : index
      %9 = arith.ceildivsi %7, %8 : index
      %10 = arith.constant 256 : index
      %11 = scf.for %12 = %thread to %9 step %10 iter_args(%13 = %5) -> (f64) {
        %14 = arith.constant 2 : index
        %15 = arith.muli %12, %14 : index
        %16 = arith.constant 2 : index
        %17 = arith.addi %15, %16 : index
        %18 = arith.cmpi ule, %17, %7 : index
        %19 = arith.constant 1 : index
        %20 = memref.dim %x, %19 : memref<?x?xf64>
        %21 = arith.muli %block, %20 : index
        %22 = arith.addi %21, %15 : index
        %23 = "memref.extract_aligned_pointer_as_index"(%x) : (memref<?x?xf64>) -> index
        %24 = arith.constant 15 : index
        %25 = arith.andi %23, %24 : index
        %26 = arith.constant 1 : index
        %27 = arith.andi %22, %26 : index
        %28 = arith.ori %25, %27 : index
        %29 = arith.constant 0 : index
        %30 = arith.cmpi eq, %28, %29 : index
        %31 = arith.andi %18, %30 : i1
        %32 = scf.if %31 -> (f64) {
          %33 = arith.constant 1 : index
          %34 = arith.addi %15, %33 : index
          %35 = vector.load %x[%block, %15] {alignment = 16 : i64} : memref<?x?xf64>, vector<2xf64>
          %36 = vector.extract %35[0] : f64 from vector<2xf64>
          %37 = vector.extract %35[1] : f64 from vector<2xf64>
          %38 = arith.addf %13, %36 : f64
          %39 = arith.addf %38, %37 : f64
          scf.yield %39 : f64
        } else {
          %40 = arith.constant 1 : index
          %41 = arith.minui %17, %7 : index
          %42 = scf.for %43 = %15 to %41 step %40 iter_args(%44 = %13) -> (f64) {
            %45 = memref.load %x[%block, %43] : memref<?x?xf64>
            %46 = arith.addf %44, %45 : f64
            scf.yield %46 : f64
          }
          scf.yield %42 : f64
        }
        scf.yield %32 : f64
      }
      %47 = arith.constant 32 : i32
      %48 = arith.constant 16 : i32
      %49, %50 = gpu.shuffle xor %11, %48, %47 : f64
      %51 = arith.addf %11, %49 : f64
      %52 = arith.constant 8 : i32
      %53, %54 = gpu.shuffle xor %51, %52, %47 : f64
      %55 = arith.addf %51, %53 : f64
      %56 = arith.constant 4 : i32
      %57, %58 = gpu.shuffle xor %55, %56, %47 : f64
      %59 = arith.addf %55, %57 : f64
      %60 = arith.constant 2 : i32
      %61, %62 = gpu.shuffle xor %59, %60, %47 : f64
      %63 = arith.addf %59, %61 : f64
      %64 = arith.constant 1 : i32
      %65, %66 = gpu.shuffle xor %63, %64, %47 : f64
      %67 = arith.addf %63, %65 : f64
      %68 = memref.get_global @shared6 : memref<8xf64, #gpu.address_space<workgroup>>
      %69 = arith.constant 31 : index
      %70 = arith.andi %thread, %69 : index
      %71 = arith.constant 5 : index
      %72 = arith.shrui %thread, %71 : index
      %73 = arith.constant 0 : index
      %74 = arith.cmpi eq, %70, %73 : index
      scf.if %74 {
        memref.store %67, %68[%72] : memref<8xf64, #gpu.address_space<workgroup>>
      }
      gpu.barrier
      %75 = arith.constant 0 : index
      %76 = memref.load %68[%75] : memref<8xf64, #gpu.address_space<workgroup>>
      %77 = arith.constant 1 : index
      %78 = memref.load %68[%77] : memref<8xf64, #gpu.address_space<workgroup>>
      %79 = arith.constant 2 : index
      %80 = memref.load %68[%79] : memref<8xf64, #gpu.address_space<workgroup>>
      %81 = arith.constant 3 : index
      %82 = memref.load %68[%81] : memref<8xf64, #gpu.address_space<workgroup>>
      %83 = arith.constant 4 : index
      %84 = memref.load %68[%83] : memref<8xf64, #gpu.address_space<workgroup>>
      %85 = arith.constant 5 : index
      %86 = memref.load %68[%85] : memref<8xf64, #gpu.address_space<workgroup>>
      %87 = arith.constant 6 : index
      %88 = memref.load %68[%87] : memref<8xf64, #gpu.address_space<workgroup>>
      %89 = arith.constant 7 : index
      %90 = memref.load %68[%89] : memref<8xf64, #gpu.address_space<workgroup>>
      %91 = arith.addf %76, %78 : f64
      %92 = arith.addf %80, %82 : f64
      %93 = arith.addf %84, %86 : f64
      %94 = arith.addf %88, %90 : f64
      %95 = arith.addf %91, %92 : f64
      %96 = arith.addf %93, %94 : f64
      %97 = arith.addf %95, %96 : f64
      %98 = arith.addf %4, %97 : f64
      %99 = arith.addf %2, %98 fastmath<reassoc,contract> : f64
      %100 = arith.divf %99, %1 : f64
      %101 = arith.constant -0.000000e+00 : f64
      %102 = arith.constant -0.000000e+00 : f64
      %103 = arith.constant 0 : index
      %104 = arith.maxsi %0, %103 : index
      %105 = arith.constant 2 : index
      %106 = arith.ceildivsi %104, %105 : index
      %107 = arith.constant 256 : index
      %108 = scf.for %109 = %thread to %106 step %107 iter_args(%110 = %102) -> (f64) {
        %111 = arith.constant 2 : index
        %112 = arith.muli %109, %111 : index
        %113 = arith.constant 2 : index
        %114 = arith.addi %112, %113 : index
        %115 = arith.cmpi ule, %114, %104 : index
        %116 = arith.constant 1 : index
        %117 = memref.dim %x, %116 : memref<?x?xf64>
        %118 = arith.muli %block, %117 : index
        %119 = arith.addi %118, %112 : index
        %120 = "memref.extract_aligned_pointer_as_index"(%x) : (memref<?x?xf64>) -> index
        %121 = arith.constant 15 : index
        %122 = arith.andi %120, %121 : index
        %123 = arith.constant 1 : index
        %124 = arith.andi %119, %123 : index
        %125 = arith.ori %122, %124 : index
        %126 = arith.constant 0 : index
        %127 = arith.cmpi eq, %125, %126 : index
        %128 = arith.andi %115, %127 : i1
        %129 = scf.if %128 -> (f64) {
          %130 = arith.constant 1 : index
          %131 = arith.addi %112, %130 : index
          %132 = vector.load %x[%block, %112] {alignment = 16 : i64} : memref<?x?xf64>, vector<2xf64>
          %133 = vector.extract %132[0] : f64 from vector<2xf64>
          %134 = vector.extract %132[1] : f64 from vector<2xf64>
          %135 = arith.subf %133, %100 : f64
          %136 = arith.subf %134, %100 : f64
          %137 = arith.mulf %135, %135 fastmath<contract> : f64
          %138 = arith.mulf %136, %136 fastmath<contract> : f64
          %139 = arith.addf %110, %137 : f64
          %140 = arith.addf %139, %138 : f64
          scf.yield %140 : f64
        } else {
          %141 = arith.constant 1 : index
          %142 = arith.minui %114, %104 : index
          %143 = scf.for %144 = %112 to %142 step %141 iter_args(%145 = %110) -> (f64) {
            %146 = memref.load %x[%block, %144] : memref<?x?xf64>
            %147 = arith.subf %146, %100 : f64
            %148 = arith.mulf %147, %147 fastmath<contract> : f64
            %149 = arith.addf %145, %148 : f64
            scf.yield %149 : f64
          }
          scf.yield %143 : f64
        }
        scf.yield %129 : f64
      }
      %150 = arith.constant 32 : i32
      %151 = arith.constant 16 : i32
      %152, %153 = gpu.shuffle xor %108, %151, %150 : f64
      %154 = arith.addf %108, %152 : f64
      %155 = arith.constant 8 : i32
      %156, %157 = gpu.shuffle xor %154, %155, %150 : f64
      %158 = arith.addf %154, %156 : f64
      %159 = arith.constant 4 : i32
      %160, %161 = gpu.shuffle xor %158, %159, %150 : f64
      %162 = arith.addf %158, %160 : f64
      %163 = arith.constant 2 : i32
      %164, %165 = gpu.shuffle xor %162, %163, %150 : f64
      %166 = arith.addf %162, %164 : f64
      %167 = arith.constant 1 : i32
      %168, %169 = gpu.shuffle xor %166, %167, %150 : f64
      %170 = arith.addf %166, %168 : f64
      %171 = memref.get_global @shared7 : memref<8xf64, #gpu.address_space<workgroup>>
      %172 = arith.constant 31 : index
      %173 = arith.andi %thread, %172 : index
      %174 = arith.constant 5 : index
      %175 = arith.shrui %thread, %174 : index
      %176 = arith.constant 0 : index
      %177 = arith.cmpi eq, %173, %176 : index
      scf.if %177 {
        memref.store %170, %171[%175] : memref<8xf64, #gpu.address_space<workgroup>>
      }
      gpu.barrier
      %178 = arith.constant 0 : index
      %179 = memref.load %171[%178] : memref<8xf64, #gpu.address_space<workgroup>>
      %180 = arith.constant 1 : index
      %181 = memref.load %171[%180] : memref<8xf64, #gpu.address_space<workgroup>>
      %182 = arith.constant 2 : index
      %183 = memref.load %171[%182] : memref<8xf64, #gpu.address_space<workgroup>>
      %184 = arith.constant 3 : index
      %185 = memref.load %171[%184] : memref<8xf64, #gpu.address_space<workgroup>>
      %186 = arith.constant 4 : index
      %187 = memref.load %171[%186] : memref<8xf64, #gpu.address_space<workgroup>>
      %188 = arith.constant 5 : index
      %189 = memref.load %171[%188] : memref<8xf64, #gpu.address_space<workgroup>>
      %190 = arith.constant 6 : index
      %191 = memref.load %171[%190] : memref<8xf64, #gpu.address_space<workgroup>>
      %192 = arith.constant 7 : index
      %193 = memref.load %171[%192] : memref<8xf64, #gpu.address_space<workgroup>>
      %194 = arith.addf %179, %181 : f64
      %195 = arith.addf %183, %185 : f64
      %196 = arith.addf %187, %189 : f64
      %197 = arith.addf %191, %193 : f64
      %198 = arith.addf %194, %195 : f64
      %199 = arith.addf %196, %197 : f64
      %200 = arith.addf %198, %199 : f64
      %201 = arith.addf %101, %200 : f64
      %202 = arith.addf %2, %201 fastmath<reassoc,contract> : f64
      %203 = arith.divf %99, %1 : f64
      %204 = arith.divf %202, %1 : f64
      %205 = arith.addf %204, %3 : f64
      %206 = math.sqrt %205 : f64
      %207 = arith.constant 0 : index
      %208 = arith.maxsi %0, %207 : index
      %209 = arith.constant 2 : index
      %210 = arith.ceildivsi %208, %209 : index
      %211 = arith.constant 256 : index
      scf.for %212 = %thread to %210 step %211 {
        %213 = arith.constant 2 : index
        %214 = arith.muli %212, %213 : index
        %215 = arith.constant 2 : index
        %216 = arith.addi %214, %215 : index
        %217 = arith.cmpi ule, %216, %208 : index
        %218 = arith.constant 1 : index
        %219 = memref.dim %x, %218 : memref<?x?xf64>
        %220 = arith.muli %block, %219 : index
        %221 = arith.addi %220, %214 : index
        %222 = "memref.extract_aligned_pointer_as_index"(%x) : (memref<?x?xf64>) -> index
        %223 = arith.constant 15 : index
        %224 = arith.andi %222, %223 : index
        %225 = arith.constant 1 : index
        %226 = arith.andi %221, %225 : index
        %227 = "memref.extract_aligned_pointer_as_index"(%scale) : (memref<?xf64>) -> index
        %228 = arith.constant 15 : index
        %229 = arith.andi %227, %228 : index
        %230 = arith.constant 1 : index
        %231 = arith.andi %214, %230 : index
        %232 = "memref.extract_aligned_pointer_as_index"(%shift) : (memref<?xf64>) -> index
        %233 = arith.constant 15 : index
        %234 = arith.andi %232, %233 : index
        %235 = arith.constant 1 : index
        %236 = arith.andi %214, %235 : index
        %237 = arith.constant 1 : index
        %238 = memref.dim %out, %237 : memref<?x?xf64>
        %239 = arith.muli %block, %238 : index
        %240 = arith.addi %239, %214 : index
        %241 = "memref.extract_aligned_pointer_as_index"(%out) : (memref<?x?xf64>) -> index
        %242 = arith.constant 15 : index
        %243 = arith.andi %241, %242 : index
        %244 = arith.constant 1 : index
        %245 = arith.andi %240, %244 : index
        %246 = arith.ori %224, %226 : index
        %247 = arith.ori %246, %229 : index
        %248 = arith.ori %247, %231 : index
        %249 = arith.ori %248, %234 : index
        %250 = arith.ori %249, %236 : index
        %251 = arith.ori %250, %243 : index
        %252 = arith.ori %251, %245 : index
        %253 = arith.constant 0 : index
        %254 = arith.cmpi eq, %252, %253 : index
        %255 = arith.andi %217, %254 : i1
        scf.if %255 {
          %256 = arith.constant 1 : index
          %257 = arith.addi %214, %256 : index
          %258 = vector.load %x[%block, %214] {alignment = 16 : i64} : memref<?x?xf64>, vector<2xf64>
          %259 = vector.extract %258[0] : f64 from vector<2xf64>
          %260 = vector.extract %258[1] : f64 from vector<2xf64>
          %261 = vector.load %scale[%214] {alignment = 16 : i64} : memref<?xf64>, vector<2xf64>
          %262 = vector.extract %261[0] : f64 from vector<2xf64>
          %263 = vector.extract %261[1] : f64 from vector<2xf64>
          %264 = vector.load %shift[%214] {alignment = 16 : i64} : memref<?xf64>, vector<2xf64>
          %265 = vector.extract %264[0] : f64 from vector<2xf64>
          %266 = vector.extract %264[1] : f64 from vector<2xf64>
          %267 = arith.subf %259, %203 : f64
          %268 = arith.subf %260, %203 : f64
          %269 = arith.divf %267, %206 : f64
          %270 = arith.divf %268, %206 : f64
          %271 = arith.mulf %269, %262 : f64
          %272 = arith.mulf %270, %263 : f64
          %273 = arith.addf %271, %265 : f64
          %274 = arith.addf %272, %266 : f64
          %275 = vector.from_elements %273, %274 : vector<2xf64>
          vector.store %275, %out[%block, %214] {alignment = 16 : i64} : memref<?x?xf64>, vector<2xf64>
        } else {
          %276 = arith.constant 1 : index
          %277 = arith.minui %216, %208 : index
          scf.for %278 = %214 to %277 step %276 {
            %279 = memref.load %x[%block, %278] : memref<?x?xf64>
            %280 = memref.load %scale[%278] : memref<?xf64>
            %281 = memref.load %shift[%278] : memref<?xf64>
            %282 = arith.subf %279, %203 : f64
            %283 = arith.divf %282, %206 : f64
            %284 = arith.mulf %283, %280 : f64
            %285 = arith.addf %284, %281 : f64
            memref.store %285, %out[%block, %278] : memref<?x?xf64>
          }
        }
      }
      gpu.return
    }
  }
}
// ----- llvm
builtin.module attributes {gpu.container_module, stepwell.asserts = ["tests/corpus/layernorm.py:9: ValueError: operands could not be broadcast together with shapes (x.shape[0],x.shape[1]) (scale.shape[0],)", "tests/corpus/layernorm.py:9: ValueError: operands could not be broadcast together with shapes (x.shape[0],x.shape[1]) (shift.shape[0],)"]} {
  llvm.func @program_kernel.launch(i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, f64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
  llvm.func @program_kernel_1.launch(i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, f64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
  llvm.func @program_kernel_2.launch(i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, f64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
  llvm.func @program(%x: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %x_size0: i64, %x_stride0: i64, %scale: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %scale_size0: i64, %shift: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %shift_size0: i64, %out: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out_size0: i64, %out_stride0: i64) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(4096) : i64
    %1 = llvm.mlir.constant(0) : i64
    %2 = llvm.mlir.constant(1) : i64
    %3 = llvm.mlir.constant(6016) : i64
    %4 = llvm.mlir.constant(256) : i64
    %5 = llvm.mlir.constant(0 : i32) : i32
    %6 = llvm.mlir.constant(1024) : i64
    %7 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %8 = llvm.mlir.constant(1.000000e-05 : f64) : f64
    %9 = llvm.sitofp %x_stride0 : i64 to f64
    %10 = llvm.sub %0, %x_stride0 overflow<nsw> : i64
    %11 = llvm.icmp "sge" %10, %1 : i64
    llvm.cond_br %11, ^bb1, ^bb3
  ^bb1:
    %12 = llvm.intr.smax(%x_size0, %1) : (i64, i64) -> i64
    %13 = llvm.call @program_kernel.launch(%12, %2, %2, %4, %2, %2, %x_stride0, %x, %x_size0, %x_stride0, %9, %scale, %scale_size0, %shift, %shift_size0, %out, %x_size0, %x_stride0) : (i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, f64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    %14 = llvm.icmp "eq" %13, %5 : i32
    llvm.cond_br %14, ^bb2, ^bb10(%13 : i32)
  ^bb2:
    llvm.br ^bb9
  ^bb3:
    %15 = llvm.sub %3, %x_stride0 overflow<nsw> : i64
    %16 = llvm.icmp "sge" %15, %1 : i64
    llvm.cond_br %16, ^bb4, ^bb6
  ^bb4:
    %17 = llvm.intr.smax(%x_size0, %1) : (i64, i64) -> i64
    %18 = llvm.call @program_kernel_1.launch(%17, %2, %2, %6, %2, %2, %x_stride0, %x, %x_size0, %x_stride0, %9, %scale, %scale_size0, %shift, %shift_size0, %out, %x_size0, %x_stride0) : (i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, f64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    %19 = llvm.icmp "eq" %18, %5 : i32
    llvm.cond_br %19, ^bb5, ^bb10(%18 : i32)
  ^bb5:
    llvm.br ^bb8
  ^bb6:
    %20 = llvm.intr.smax(%x_size0, %1) : (i64, i64) -> i64
    %21 = llvm.call @program_kernel_2.launch(%20, %2, %2, %4, %2, %2, %x_stride0, %x, %x_size0, %x_stride0, %9, %scale, %scale_size0, %shift, %shift_size0, %out, %x_size0, %x_stride0) : (i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, f64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    %22 = llvm.icmp "eq" %21, %5 : i32
    llvm.cond_br %22, ^bb7, ^bb10(%21 : i32)
  ^bb7:
    llvm.br ^bb8
  ^bb8:
    llvm.br ^bb9
  ^bb9:
    llvm.return %5 : i32
  ^bb10(%23: i32):
    llvm.return %23 : i32
  }
  llvm.func @program_shapes(%x_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_1: i64, %x_stride0_1: i64, %scale_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %scale_size0_1: i64, %shift_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %shift_size0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %24 = llvm.mlir.constant(0) : i64
    %25 = llvm.mlir.constant(1) : i64
    %26 = llvm.mlir.constant(1 : i32) : i32
    %27 = llvm.mlir.constant(2 : i32) : i32
    %28 = llvm.mlir.constant(0 : i32) : i32
    %29 = llvm.icmp "eq" %scale_size0_1, %x_stride0_1 : i64
    %30 = llvm.icmp "eq" %shift_size0_1, %x_stride0_1 : i64
    llvm.cond_br %29, ^bb1, ^bb3(%26 : i32)
  ^bb1:
    llvm.cond_br %30, ^bb2, ^bb3(%27 : i32)
  ^bb2:
    llvm.store %x_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %31 = llvm.getelementptr inbounds %extents[%25] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_1, %31 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %28 : i32
  ^bb3(%32: i32):
    llvm.return %32 : i32
  }
  gpu.module @kernels {
    llvm.mlir.global internal @shared2() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<8 x f64>
    llvm.mlir.global internal @shared1() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<8 x f64>
    llvm.mlir.global internal @shared0() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<4096 x f64>
    llvm.mlir.global internal @shared5() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<32 x f64>
    llvm.mlir.global internal @shared4() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<32 x f64>
    llvm.mlir.global internal @shared3() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<6016 x f64>
    llvm.mlir.global internal @shared7() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<8 x f64>
    llvm.mlir.global internal @shared6() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<8 x f64>
    llvm.func @program_kernel(%33: i64, %x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_2: i64, %x_stride0_2: i64, %34: f64, %scale_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %scale_size0_2: i64, %shift_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %shift_size0_2: i64, %out_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out_size0_1: i64, %out_stride0_1: i64, %status: !llvm.ptr) attributes {nvvm.kernel, no_unwind, nvvm.maxntid = array<i32: 256, 1, 1>} {
      %35 = llvm.mlir.constant(0) : i64
      %36 = llvm.mlir.constant(2) : i64
      %37 = llvm.mlir.constant(1) : i64
      %38 = llvm.mlir.constant(256) : i64
      %39 = llvm.mlir.constant(15) : i64
      %40 = llvm.mlir.constant(-1 : i32) : i32
      %41 = llvm.mlir.constant(31 : i32) : i32
      %42 = llvm.mlir.constant(32) : i64
      %43 = llvm.mlir.constant(31) : i64
      %44 = llvm.mlir.constant(5) : i64
      %45 = llvm.mlir.constant(3) : i64
      %46 = llvm.mlir.constant(4) : i64
      %47 = llvm.mlir.constant(6) : i64
      %48 = llvm.mlir.constant(7) : i64
      %49 = nvvm.read.ptx.sreg.ctaid.x : i32
      %block = llvm.zext nneg %49 : i32 to i64
      %50 = nvvm.read.ptx.sreg.tid.x : i32
      %thread = llvm.zext nneg %50 : i32 to i64
      %51 = llvm.mlir.constant(0.000000e+00 : f64) : f64
      %52 = llvm.mlir.constant(1.000000e-05 : f64) : f64
      %53 = llvm.mlir.addressof @shared0 : !llvm.ptr<3>
      %54 = llvm.addrspacecast %53 : !llvm.ptr<3> to !llvm.ptr
      %55 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %56 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %57 = llvm.intr.smax(%33, %35) : (i64, i64) -> i64
      %58 = llvm.sdiv %57, %36 : i64
      %59 = llvm.srem %57, %36 : i64
      %60 = llvm.icmp "ne" %59, %35 : i64
      %61 = llvm.xor %59, %36 : i64
      %62 = llvm.icmp "sge" %61, %35 : i64
      %63 = llvm.and %60, %62 : i1
      %64 = llvm.add %58, %37 : i64
      %65 = llvm.select %63, %64, %58 : i1, i64
      %66 = llvm.icmp "slt" %thread, %65 : i64
      llvm.cond_br %66, ^bb1(%thread, %56 : i64, f64), ^bb7(%56 : f64)
    ^bb1(%67: i64, %68: f64):
      %69 = llvm.mul %67, %36 : i64
      %70 = llvm.add %69, %36 : i64
      %71 = llvm.icmp "ule" %70, %57 : i64
      %72 = llvm.mul %block, %x_stride0_2 : i64
      %73 = llvm.add %72, %69 : i64
      %74 = llvm.ptrtoint %x_2 : !llvm.ptr to i64
      %75 = llvm.and %74, %39 : i64
      %76 = llvm.and %73, %37 : i64
      %77 = llvm.and %69, %37 : i64
      %78 = llvm.or %75, %76 : i64
      %79 = llvm.or %78, %77 : i64
      %80 = llvm.icmp "eq" %79, %35 : i64
      %81 = llvm.and %71, %80 : i1
      llvm.cond_br %81, ^bb2, ^bb3
    ^bb2:
      %82 = llvm.add %69, %37 : i64
      %83 = llvm.mul %block, %x_stride0_2 overflow<nsw> : i64
      %84 = llvm.add %83, %69 overflow<nsw> : i64
      %85 = llvm.getelementptr inbounds %x_2[%84] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %86 = llvm.load %85 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %87 = llvm.extractelement %86[%35 : i64] : vector<2xf64>
      %88 = llvm.extractelement %86[%37 : i64] : vector<2xf64>
      %89 = llvm.mlir.poison : vector<2xf64>
      %90 = llvm.insertelement %87, %89[%35 : i64] : vector<2xf64>
      %91 = llvm.insertelement %88, %90[%37 : i64] : vector<2xf64>
      %92 = llvm.getelementptr inbounds %54[%69] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %91, %92 {alignment = 16 : i64} : vector<2xf64>, !llvm.ptr
      %93 = llvm.fadd %68, %87 : f64
      %94 = llvm.fadd %93, %88 : f64
      llvm.br ^bb6(%94 : f64)
    ^bb3:
      %95 = llvm.intr.umin(%70, %57) : (i64, i64) -> i64
      %96 = llvm.icmp "slt" %69, %95 : i64
      llvm.cond_br %96, ^bb4(%69, %68 : i64, f64), ^bb5(%68 : f64)
    ^bb4(%97: i64, %98: f64):
      %99 = llvm.mul %block, %x_stride0_2 overflow<nsw> : i64
      %100 = llvm.add %99, %97 overflow<nsw> : i64
      %101 = llvm.getelementptr inbounds %x_2[%100] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %102 = llvm.load %101 {alignment = 8 : i64} : !llvm.ptr -> f64
      %103 = llvm.getelementptr inbounds %54[%97] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %102, %103 {alignment = 8 : i64} : f64, !llvm.ptr
      %104 = llvm.fadd %98, %102 : f64
      %105 = llvm.add %97, %37 overflow<nsw> : i64
      %106 = llvm.icmp "slt" %105, %95 : i64
      llvm.cond_br %106, ^bb4(%105, %104 : i64, f64), ^bb5(%104 : f64)
    ^bb5(%107: f64):
      llvm.br ^bb6(%107 : f64)
    ^bb6(%108: f64):
      %109 = llvm.add %67, %38 overflow<nsw> : i64
      %110 = llvm.icmp "slt" %109, %65 : i64
      llvm.cond_br %110, ^bb1(%109, %108 : i64, f64), ^bb7(%108 : f64)
    ^bb7(%111: f64):
      %112 = llvm.mlir.constant(32 : i32) : i32
      %113 = llvm.mlir.constant(16 : i32) : i32
      %114 = llvm.bitcast %111 : f64 to i64
      %115 = llvm.trunc %114 : i64 to i32
      %116 = nvvm.shfl.sync bfly %40, %115, %113, %41 : i32 -> i32
      %117 = llvm.lshr %114, %42 : i64
      %118 = llvm.trunc %117 : i64 to i32
      %119 = nvvm.shfl.sync bfly %40, %118, %113, %41 : i32 -> i32
      %120 = llvm.zext %116 : i32 to i64
      %121 = llvm.zext %119 : i32 to i64
      %122 = llvm.shl %121, %42 : i64
      %123 = llvm.or %122, %120 : i64
      %124 = llvm.bitcast %123 : i64 to f64
      %125 = llvm.fadd %111, %124 : f64
      %126 = llvm.mlir.constant(8 : i32) : i32
      %127 = llvm.bitcast %125 : f64 to i64
      %128 = llvm.trunc %127 : i64 to i32
      %129 = nvvm.shfl.sync bfly %40, %128, %126, %41 : i32 -> i32
      %130 = llvm.lshr %127, %42 : i64
      %131 = llvm.trunc %130 : i64 to i32
      %132 = nvvm.shfl.sync bfly %40, %131, %126, %41 : i32 -> i32
      %133 = llvm.zext %129 : i32 to i64
      %134 = llvm.zext %132 : i32 to i64
      %135 = llvm.shl %134, %42 : i64
      %136 = llvm.or %135, %133 : i64
      %137 = llvm.bitcast %136 : i64 to f64
      %138 = llvm.fadd %125, %137 : f64
      %139 = llvm.mlir.constant(4 : i32) : i32
      %140 = llvm.bitcast %138 : f64 to i64
      %141 = llvm.trunc %140 : i64 to i32
      %142 = nvvm.shfl.sync bfly %40, %141, %139, %41 : i32 -> i32
      %143 = llvm.lshr %140, %42 : i64
      %144 = llvm.trunc %143 : i64 to i32
      %145 = nvvm.shfl.sync bfly %40, %144, %139, %41 : i32 -> i32
      %146 = llvm.zext %142 : i32 to i64
      %147 = llvm.zext %145 : i32 to i64
      %148 = llvm.shl %147, %42 : i64
      %149 = llvm.or %148, %146 : i64
      %150 = llvm.bitcast %149 : i64 to f64
      %151 = llvm.fadd %138, %150 : f64
      %152 = llvm.mlir.constant(2 : i32) : i32
      %153 = llvm.bitcast %151 : f64 to i64
      %154 = llvm.trunc %153 : i64 to i32
      %155 = nvvm.shfl.sync bfly %40, %154, %152, %41 : i32 -> i32
      %156 = llvm.lshr %153, %42 : i64
      %157 = llvm.trunc %156 : i64 to i32
      %158 = nvvm.shfl.sync bfly %40, %157, %152, %41 : i32 -> i32
      %159 = llvm.zext %155 : i32 to i64
      %160 = llvm.zext %158 : i32 to i64
      %161 = llvm.shl %160, %42 : i64
      %162 = llvm.or %161, %159 : i64
      %163 = llvm.bitcast %162 : i64 to f64
      %164 = llvm.fadd %151, %163 : f64
      %165 = llvm.mlir.constant(1 : i32) : i32
      %166 = llvm.bitcast %164 : f64 to i64
      %167 = llvm.trunc %166 : i64 to i32
      %168 = nvvm.shfl.sync bfly %40, %167, %165, %41 : i32 -> i32
      %169 = llvm.lshr %166, %42 : i64
      %170 = llvm.trunc %169 : i64 to i32
      %171 = nvvm.shfl.sync bfly %40, %170, %165, %41 : i32 -> i32
      %172 = llvm.zext %168 : i32 to i64
      %173 = llvm.zext %171 : i32 to i64
      %174 = llvm.shl %173, %42 : i64
      %175 = llvm.or %174, %172 : i64
      %176 = llvm.bitcast %175 : i64 to f64
      %177 = llvm.fadd %164, %176 : f64
      %178 = llvm.mlir.addressof @shared1 : !llvm.ptr<3>
      %179 = llvm.addrspacecast %178 : !llvm.ptr<3> to !llvm.ptr
      %180 = llvm.and %thread, %43 : i64
      %181 = llvm.lshr %thread, %44 : i64
      %182 = llvm.icmp "eq" %180, %35 : i64
      llvm.cond_br %182, ^bb8, ^bb9
    ^bb8:
      %183 = llvm.getelementptr inbounds %179[%181] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %177, %183 {alignment = 8 : i64} : f64, !llvm.ptr
      llvm.br ^bb9
    ^bb9:
      nvvm.barrier0
      %184 = llvm.load %179 {alignment = 8 : i64} : !llvm.ptr -> f64
      %185 = llvm.getelementptr inbounds %179[%37] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %186 = llvm.load %185 {alignment = 8 : i64} : !llvm.ptr -> f64
      %187 = llvm.getelementptr inbounds %179[%36] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %188 = llvm.load %187 {alignment = 8 : i64} : !llvm.ptr -> f64
      %189 = llvm.getelementptr inbounds %179[%45] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %190 = llvm.load %189 {alignment = 8 : i64} : !llvm.ptr -> f64
      %191 = llvm.getelementptr inbounds %179[%46] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %192 = llvm.load %191 {alignment = 8 : i64} : !llvm.ptr -> f64
      %193 = llvm.getelementptr inbounds %179[%44] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %194 = llvm.load %193 {alignment = 8 : i64} : !llvm.ptr -> f64
      %195 = llvm.getelementptr inbounds %179[%47] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %196 = llvm.load %195 {alignment = 8 : i64} : !llvm.ptr -> f64
      %197 = llvm.getelementptr inbounds %179[%48] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %198 = llvm.load %197 {alignment = 8 : i64} : !llvm.ptr -> f64
      %199 = llvm.fadd %184, %186 : f64
      %200 = llvm.fadd %188, %190 : f64
      %201 = llvm.fadd %192, %194 : f64
      %202 = llvm.fadd %196, %198 : f64
      %203 = llvm.fadd %199, %200 : f64
      %204 = llvm.fadd %201, %202 : f64
      %205 = llvm.fadd %203, %204 : f64
      %206 = llvm.fadd %55, %205 : f64
      %207 = llvm.fadd %51, %206 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f64
      %208 = llvm.fdiv %207, %34 : f64
      %209 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %210 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %211 = llvm.intr.smax(%33, %35) : (i64, i64) -> i64
      %212 = llvm.sdiv %211, %36 : i64
      %213 = llvm.srem %211, %36 : i64
      %214 = llvm.icmp "ne" %213, %35 : i64
      %215 = llvm.xor %213, %36 : i64
      %216 = llvm.icmp "sge" %215, %35 : i64
      %217 = llvm.and %214, %216 : i1
      %218 = llvm.add %212, %37 : i64
      %219 = llvm.select %217, %218, %212 : i1, i64
      %220 = llvm.icmp "slt" %thread, %219 : i64
      llvm.cond_br %220, ^bb10(%thread, %210 : i64, f64), ^bb16(%210 : f64)
    ^bb10(%221: i64, %222: f64):
      %223 = llvm.mul %221, %36 : i64
      %224 = llvm.add %223, %36 : i64
      %225 = llvm.icmp "ule" %224, %211 : i64
      %226 = llvm.and %223, %37 : i64
      %227 = llvm.icmp "eq" %226, %35 : i64
      %228 = llvm.and %225, %227 : i1
      llvm.cond_br %228, ^bb11, ^bb12
    ^bb11:
      %229 = llvm.add %223, %37 : i64
      %230 = llvm.getelementptr inbounds %54[%223] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %231 = llvm.load %230 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %232 = llvm.extractelement %231[%35 : i64] : vector<2xf64>
      %233 = llvm.extractelement %231[%37 : i64] : vector<2xf64>
      %234 = llvm.fsub %232, %208 : f64
      %235 = llvm.fsub %233, %208 : f64
      %236 = llvm.fmul %234, %234 {fastmathFlags = #llvm.fastmath<contract>} : f64
      %237 = llvm.fmul %235, %235 {fastmathFlags = #llvm.fastmath<contract>} : f64
      %238 = llvm.fadd %222, %236 : f64
      %239 = llvm.fadd %238, %237 : f64
      llvm.br ^bb15(%239 : f64)
    ^bb12:
      %240 = llvm.intr.umin(%224, %211) : (i64, i64) -> i64
      %241 = llvm.icmp "slt" %223, %240 : i64
      llvm.cond_br %241, ^bb13(%223, %222 : i64, f64), ^bb14(%222 : f64)
    ^bb13(%242: i64, %243: f64):
      %244 = llvm.getelementptr inbounds %54[%242] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %245 = llvm.load %244 {alignment = 8 : i64} : !llvm.ptr -> f64
      %246 = llvm.fsub %245, %208 : f64
      %247 = llvm.fmul %246, %246 {fastmathFlags = #llvm.fastmath<contract>} : f64
      %248 = llvm.fadd %243, %247 : f64
      %249 = llvm.add %242, %37 overflow<nsw> : i64
      %250 = llvm.icmp "slt" %249, %240 : i64
      llvm.cond_br %250, ^bb13(%249, %248 : i64, f64), ^bb14(%248 : f64)
    ^bb14(%251: f64):
      llvm.br ^bb15(%251 : f64)
    ^bb15(%252: f64):
      %253 = llvm.add %221, %38 overflow<nsw> : i64
      %254 = llvm.icmp "slt" %253, %219 : i64
      llvm.cond_br %254, ^bb10(%253, %252 : i64, f64), ^bb16(%252 : f64)
    ^bb16(%255: f64):
      %256 = llvm.mlir.constant(32 : i32) : i32
      %257 = llvm.mlir.constant(16 : i32) : i32
      %258 = llvm.bitcast %255 : f64 to i64
      %259 = llvm.trunc %258 : i64 to i32
      %260 = nvvm.shfl.sync bfly %40, %259, %257, %41 : i32 -> i32
      %261 = llvm.lshr %258, %42 : i64
      %262 = llvm.trunc %261 : i64 to i32
      %263 = nvvm.shfl.sync bfly %40, %262, %257, %41 : i32 -> i32
      %264 = llvm.zext %260 : i32 to i64
      %265 = llvm.zext %263 : i32 to i64
      %266 = llvm.shl %265, %42 : i64
      %267 = llvm.or %266, %264 : i64
      %268 = llvm.bitcast %267 : i64 to f64
      %269 = llvm.fadd %255, %268 : f64
      %270 = llvm.mlir.constant(8 : i32) : i32
      %271 = llvm.bitcast %269 : f64 to i64
      %272 = llvm.trunc %271 : i64 to i32
      %273 = nvvm.shfl.sync bfly %40, %272, %270, %41 : i32 -> i32
      %274 = llvm.lshr %271, %42 : i64
      %275 = llvm.trunc %274 : i64 to i32
      %276 = nvvm.shfl.sync bfly %40, %275, %270, %41 : i32 -> i32
      %277 = llvm.zext %273 : i32 to i64
      %278 = llvm.zext %276 : i32 to i64
      %279 = llvm.shl %278, %42 : i64
      %280 = llvm.or %279, %277 : i64
      %281 = llvm.bitcast %280 : i64 to f64
      %282 = llvm.fadd %269, %281 : f64
      %283 = llvm.mlir.constant(4 : i32) : i32
      %284 = llvm.bitcast %282 : f64 to i64
      %285 = llvm.trunc %284 : i64 to i32
      %286 = nvvm.shfl.sync bfly %40, %285, %283, %41 : i32 -> i32
      %287 = llvm.lshr %284, %42 : i64
      %288 = llvm.trunc %287 : i64 to i32
      %289 = nvvm.shfl.sync bfly %40, %288, %283, %41 : i32 -> i32
      %290 = llvm.zext %286 : i32 to i64
      %291 = llvm.zext %289 : i32 to i64
      %292 = llvm.shl %291, %42 : i64
      %293 = llvm.or %292, %290 : i64
      %294 = llvm.bitcast %293 : i64 to f64
      %295 = llvm.fadd %282, %294 : f64
      %296 = llvm.mlir.constant(2 : i32) : i32
      %297 = llvm.bitcast %295 : f64 to i64
      %298 = llvm.trunc %297 : i64 to i32
      %299 = nvvm.shfl.sync bfly %40, %298, %296, %41 : i32 -> i32
      %300 = llvm.lshr %297, %42 : i64
      %301 = llvm.trunc %300 : i64 to i32
      %302 = nvvm.shfl.sync bfly %40, %301, %296, %41 : i32 -> i32
      %303 = llvm.zext %299 : i32 to i64
      %304 = llvm.zext %302 : i32 to i64
      %305 = llvm.shl %304, %42 : i64
      %306 = llvm.or %305, %303 : i64
      %307 = llvm.bitcast %306 : i64 to f64
      %308 = llvm.fadd %295, %307 : f64
      %309 = llvm.mlir.constant(1 : i32) : i32
      %310 = llvm.bitcast %308 : f64 to i64
      %311 = llvm.trunc %310 : i64 to i32
      %312 = nvvm.shfl.sync bfly %40, %311, %309, %41 : i32 -> i32
      %313 = llvm.lshr %310, %42 : i64
      %314 = llvm.trunc %313 : i64 to i32
      %315 = nvvm.shfl.sync bfly %40, %314, %309, %41 : i32 -> i32
      %316 = llvm.zext %312 : i32 to i64
      %317 = llvm.zext %315 : i32 to i64
      %318 = llvm.shl %317, %42 : i64
      %319 = llvm.or %318, %316 : i64
      %320 = llvm.bitcast %319 : i64 to f64
      %321 = llvm.fadd %308, %320 : f64
      %322 = llvm.mlir.addressof @shared2 : !llvm.ptr<3>
      %323 = llvm.addrspacecast %322 : !llvm.ptr<3> to !llvm.ptr
      %324 = llvm.and %thread, %43 : i64
      %325 = llvm.lshr %thread, %44 : i64
      %326 = llvm.icmp "eq" %324, %35 : i64
      llvm.cond_br %326, ^bb17, ^bb18
    ^bb17:
      %327 = llvm.getelementptr inbounds %323[%325] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %321, %327 {alignment = 8 : i64} : f64, !llvm.ptr
      llvm.br ^bb18
    ^bb18:
      nvvm.barrier0
      %328 = llvm.load %323 {alignment = 8 : i64} : !llvm.ptr -> f64
      %329 = llvm.getelementptr inbounds %323[%37] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %330 = llvm.load %329 {alignment = 8 : i64} : !llvm.ptr -> f64
      %331 = llvm.getelementptr inbounds %323[%36] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %332 = llvm.load %331 {alignment = 8 : i64} : !llvm.ptr -> f64
      %333 = llvm.getelementptr inbounds %323[%45] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %334 = llvm.load %333 {alignment = 8 : i64} : !llvm.ptr -> f64
      %335 = llvm.getelementptr inbounds %323[%46] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %336 = llvm.load %335 {alignment = 8 : i64} : !llvm.ptr -> f64
      %337 = llvm.getelementptr inbounds %323[%44] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %338 = llvm.load %337 {alignment = 8 : i64} : !llvm.ptr -> f64
      %339 = llvm.getelementptr inbounds %323[%47] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %340 = llvm.load %339 {alignment = 8 : i64} : !llvm.ptr -> f64
      %341 = llvm.getelementptr inbounds %323[%48] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %342 = llvm.load %341 {alignment = 8 : i64} : !llvm.ptr -> f64
      %343 = llvm.fadd %328, %330 : f64
      %344 = llvm.fadd %332, %334 : f64
      %345 = llvm.fadd %336, %338 : f64
      %346 = llvm.fadd %340, %342 : f64
      %347 = llvm.fadd %343, %344 : f64
      %348 = llvm.fadd %345, %346 : f64
      %349 = llvm.fadd %347, %348 : f64
      %350 = llvm.fadd %209, %349 : f64
      %351 = llvm.fadd %51, %350 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f64
      %352 = llvm.fdiv %207, %34 : f64
      %353 = llvm.fdiv %351, %34 : f64
      %354 = llvm.fadd %353, %52 : f64
      %355 = llvm.intr.sqrt(%354) : (f64) -> f64
      %356 = llvm.intr.smax(%33, %35) : (i64, i64) -> i64
      %357 = llvm.sdiv %356, %36 : i64
      %358 = llvm.srem %356, %36 : i64
      %359 = llvm.icmp "ne" %358, %35 : i64
      %360 = llvm.xor %358, %36 : i64
      %361 = llvm.icmp "sge" %360, %35 : i64
      %362 = llvm.and %359, %361 : i1
      %363 = llvm.add %357, %37 : i64
      %364 = llvm.select %362, %363, %357 : i1, i64
      %365 = llvm.icmp "slt" %thread, %364 : i64
      llvm.cond_br %365, ^bb19(%thread : i64), ^bb25
    ^bb19(%366: i64):
      %367 = llvm.mul %366, %36 : i64
      %368 = llvm.add %367, %36 : i64
      %369 = llvm.icmp "ule" %368, %356 : i64
      %370 = llvm.and %367, %37 : i64
      %371 = llvm.ptrtoint %scale_2 : !llvm.ptr to i64
      %372 = llvm.and %371, %39 : i64
      %373 = llvm.and %367, %37 : i64
      %374 = llvm.ptrtoint %shift_2 : !llvm.ptr to i64
      %375 = llvm.and %374, %39 : i64
      %376 = llvm.and %367, %37 : i64
      %377 = llvm.mul %block, %out_stride0_1 : i64
      %378 = llvm.add %377, %367 : i64
      %379 = llvm.ptrtoint %out_1 : !llvm.ptr to i64
      %380 = llvm.and %379, %39 : i64
      %381 = llvm.and %378, %37 : i64
      %382 = llvm.or %370, %372 : i64
      %383 = llvm.or %382, %373 : i64
      %384 = llvm.or %383, %375 : i64
      %385 = llvm.or %384, %376 : i64
      %386 = llvm.or %385, %380 : i64
      %387 = llvm.or %386, %381 : i64
      %388 = llvm.icmp "eq" %387, %35 : i64
      %389 = llvm.and %369, %388 : i1
      llvm.cond_br %389, ^bb20, ^bb21
    ^bb20:
      %390 = llvm.add %367, %37 : i64
      %391 = llvm.getelementptr inbounds %54[%367] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %392 = llvm.load %391 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %393 = llvm.extractelement %392[%35 : i64] : vector<2xf64>
      %394 = llvm.extractelement %392[%37 : i64] : vector<2xf64>
      %395 = llvm.getelementptr inbounds %scale_2[%367] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %396 = llvm.load %395 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %397 = llvm.extractelement %396[%35 : i64] : vector<2xf64>
      %398 = llvm.extractelement %396[%37 : i64] : vector<2xf64>
      %399 = llvm.getelementptr inbounds %shift_2[%367] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %400 = llvm.load %399 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %401 = llvm.extractelement %400[%35 : i64] : vector<2xf64>
      %402 = llvm.extractelement %400[%37 : i64] : vector<2xf64>
      %403 = llvm.fsub %393, %352 : f64
      %404 = llvm.fsub %394, %352 : f64
      %405 = llvm.fdiv %403, %355 : f64
      %406 = llvm.fdiv %404, %355 : f64
      %407 = llvm.fmul %405, %397 : f64
      %408 = llvm.fmul %406, %398 : f64
      %409 = llvm.fadd %407, %401 : f64
      %410 = llvm.fadd %408, %402 : f64
      %411 = llvm.mlir.poison : vector<2xf64>
      %412 = llvm.insertelement %409, %411[%35 : i64] : vector<2xf64>
      %413 = llvm.insertelement %410, %412[%37 : i64] : vector<2xf64>
      %414 = llvm.mul %block, %out_stride0_1 overflow<nsw> : i64
      %415 = llvm.add %414, %367 overflow<nsw> : i64
      %416 = llvm.getelementptr inbounds %out_1[%415] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %413, %416 {alignment = 16 : i64} : vector<2xf64>, !llvm.ptr
      llvm.br ^bb24
    ^bb21:
      %417 = llvm.intr.umin(%368, %356) : (i64, i64) -> i64
      %418 = llvm.icmp "slt" %367, %417 : i64
      llvm.cond_br %418, ^bb22(%367 : i64), ^bb23
    ^bb22(%419: i64):
      %420 = llvm.getelementptr inbounds %54[%419] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %421 = llvm.load %420 {alignment = 8 : i64} : !llvm.ptr -> f64
      %422 = llvm.getelementptr inbounds %scale_2[%419] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %423 = llvm.load %422 {alignment = 8 : i64} : !llvm.ptr -> f64
      %424 = llvm.getelementptr inbounds %shift_2[%419] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %425 = llvm.load %424 {alignment = 8 : i64} : !llvm.ptr -> f64
      %426 = llvm.fsub %421, %352 : f64
      %427 = llvm.fdiv %426, %355 : f64
      %428 = llvm.fmul %427, %423 : f64
      %429 = llvm.fadd %428, %425 : f64
      %430 = llvm.mul %block, %out_stride0_1 overflow<nsw> : i64
      %431 = llvm.add %430, %419 overflow<nsw> : i64
      %432 = llvm.getelementptr inbounds %out_1[%431] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %429, %432 {alignment = 8 : i64} : f64, !llvm.ptr
      %433 = llvm.add %419, %37 overflow<nsw> : i64
      %434 = llvm.icmp "slt" %433, %417 : i64
      llvm.cond_br %434, ^bb22(%433 : i64), ^bb23
    ^bb23:
      llvm.br ^bb24
    ^bb24:
      %435 = llvm.add %366, %38 overflow<nsw> : i64
      %436 = llvm.icmp "slt" %435, %364 : i64
      llvm.cond_br %436, ^bb19(%435 : i64), ^bb25
    ^bb25:
      llvm.return
    }
    llvm.func @program_kernel_1(%437: i64, %x_3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_3: i64, %x_stride0_3: i64, %438: f64, %scale_3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %scale_size0_3: i64, %shift_3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %shift_size0_3: i64, %out_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out_size0_2: i64, %out_stride0_2: i64, %status_1: !llvm.ptr) attributes {nvvm.kernel, no_unwind, nvvm.maxntid = array<i32: 1024, 1, 1>} {
      %439 = llvm.mlir.constant(0) : i64
      %440 = llvm.mlir.constant(2) : i64
      %441 = llvm.mlir.constant(1) : i64
      %442 = llvm.mlir.constant(1024) : i64
      %443 = llvm.mlir.constant(15) : i64
      %444 = llvm.mlir.constant(-1 : i32) : i32
      %445 = llvm.mlir.constant(31 : i32) : i32
      %446 = llvm.mlir.constant(32) : i64
      %447 = llvm.mlir.constant(31) : i64
      %448 = llvm.mlir.constant(5) : i64
      %449 = llvm.mlir.constant(3) : i64
      %450 = llvm.mlir.constant(4) : i64
      %451 = llvm.mlir.constant(6) : i64
      %452 = llvm.mlir.constant(7) : i64
      %453 = llvm.mlir.constant(8) : i64
      %454 = llvm.mlir.constant(9) : i64
      %455 = llvm.mlir.constant(10) : i64
      %456 = llvm.mlir.constant(11) : i64
      %457 = llvm.mlir.constant(12) : i64
      %458 = llvm.mlir.constant(13) : i64
      %459 = llvm.mlir.constant(14) : i64
      %460 = llvm.mlir.constant(16) : i64
      %461 = llvm.mlir.constant(17) : i64
      %462 = llvm.mlir.constant(18) : i64
      %463 = llvm.mlir.constant(19) : i64
      %464 = llvm.mlir.constant(20) : i64
      %465 = llvm.mlir.constant(21) : i64
      %466 = llvm.mlir.constant(22) : i64
      %467 = llvm.mlir.constant(23) : i64
      %468 = llvm.mlir.constant(24) : i64
      %469 = llvm.mlir.constant(25) : i64
      %470 = llvm.mlir.constant(26) : i64
      %471 = llvm.mlir.constant(27) : i64
      %472 = llvm.mlir.constant(28) : i64
      %473 = llvm.mlir.constant(29) : i64
      %474 = llvm.mlir.constant(30) : i64
      %475 = nvvm.read.ptx.sreg.ctaid.x : i32
      %block_1 = llvm.zext nneg %475 : i32 to i64
      %476 = nvvm.read.ptx.sreg.tid.x : i32
      %thread_1 = llvm.zext nneg %476 : i32 to i64
      %477 = llvm.mlir.constant(0.000000e+00 : f64) : f64
      %478 = llvm.mlir.constant(1.000000e-05 : f64) : f64
      %479 = llvm.mlir.addressof @shared3 : !llvm.ptr<3>
      %480 = llvm.addrspacecast %479 : !llvm.ptr<3> to !llvm.ptr
      %481 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %482 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %483 = llvm.intr.smax(%437, %439) : (i64, i64) -> i64
      %484 = llvm.sdiv %483, %440 : i64
      %485 = llvm.srem %483, %440 : i64
      %486 = llvm.icmp "ne" %485, %439 : i64
      %487 = llvm.xor %485, %440 : i64
      %488 = llvm.icmp "sge" %487, %439 : i64
      %489 = llvm.and %486, %488 : i1
      %490 = llvm.add %484, %441 : i64
      %491 = llvm.select %489, %490, %484 : i1, i64
      %492 = llvm.icmp "slt" %thread_1, %491 : i64
      llvm.cond_br %492, ^bb1(%thread_1, %482 : i64, f64), ^bb7(%482 : f64)
    ^bb1(%493: i64, %494: f64):
      %495 = llvm.mul %493, %440 : i64
      %496 = llvm.add %495, %440 : i64
      %497 = llvm.icmp "ule" %496, %483 : i64
      %498 = llvm.mul %block_1, %x_stride0_3 : i64
      %499 = llvm.add %498, %495 : i64
      %500 = llvm.ptrtoint %x_3 : !llvm.ptr to i64
      %501 = llvm.and %500, %443 : i64
      %502 = llvm.and %499, %441 : i64
      %503 = llvm.and %495, %441 : i64
      %504 = llvm.or %501, %502 : i64
      %505 = llvm.or %504, %503 : i64
      %506 = llvm.icmp "eq" %505, %439 : i64
      %507 = llvm.and %497, %506 : i1
      llvm.cond_br %507, ^bb2, ^bb3
    ^bb2:
      %508 = llvm.add %495, %441 : i64
      %509 = llvm.mul %block_1, %x_stride0_3 overflow<nsw> : i64
      %510 = llvm.add %509, %495 overflow<nsw> : i64
      %511 = llvm.getelementptr inbounds %x_3[%510] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %512 = llvm.load %511 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %513 = llvm.extractelement %512[%439 : i64] : vector<2xf64>
      %514 = llvm.extractelement %512[%441 : i64] : vector<2xf64>
      %515 = llvm.mlir.poison : vector<2xf64>
      %516 = llvm.insertelement %513, %515[%439 : i64] : vector<2xf64>
      %517 = llvm.insertelement %514, %516[%441 : i64] : vector<2xf64>
      %518 = llvm.getelementptr inbounds %480[%495] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %517, %518 {alignment = 16 : i64} : vector<2xf64>, !llvm.ptr
      %519 = llvm.fadd %494, %513 : f64
      %520 = llvm.fadd %519, %514 : f64
      llvm.br ^bb6(%520 : f64)
    ^bb3:
      %521 = llvm.intr.umin(%496, %483) : (i64, i64) -> i64
      %522 = llvm.icmp "slt" %495, %521 : i64
      llvm.cond_br %522, ^bb4(%495, %494 : i64, f64), ^bb5(%494 : f64)
    ^bb4(%523: i64, %524: f64):
      %525 = llvm.mul %block_1, %x_stride0_3 overflow<nsw> : i64
      %526 = llvm.add %525, %523 overflow<nsw> : i64
      %527 = llvm.getelementptr inbounds %x_3[%526] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %528 = llvm.load %527 {alignment = 8 : i64} : !llvm.ptr -> f64
      %529 = llvm.getelementptr inbounds %480[%523] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %528, %529 {alignment = 8 : i64} : f64, !llvm.ptr
      %530 = llvm.fadd %524, %528 : f64
      %531 = llvm.add %523, %441 overflow<nsw> : i64
      %532 = llvm.icmp "slt" %531, %521 : i64
      llvm.cond_br %532, ^bb4(%531, %530 : i64, f64), ^bb5(%530 : f64)
    ^bb5(%533: f64):
      llvm.br ^bb6(%533 : f64)
    ^bb6(%534: f64):
      %535 = llvm.add %493, %442 overflow<nsw> : i64
      %536 = llvm.icmp "slt" %535, %491 : i64
      llvm.cond_br %536, ^bb1(%535, %534 : i64, f64), ^bb7(%534 : f64)
    ^bb7(%537: f64):
      %538 = llvm.mlir.constant(32 : i32) : i32
      %539 = llvm.mlir.constant(16 : i32) : i32
      %540 = llvm.bitcast %537 : f64 to i64
      %541 = llvm.trunc %540 : i64 to i32
      %542 = nvvm.shfl.sync bfly %444, %541, %539, %445 : i32 -> i32
      %543 = llvm.lshr %540, %446 : i64
      %544 = llvm.trunc %543 : i64 to i32
      %545 = nvvm.shfl.sync bfly %444, %544, %539, %445 : i32 -> i32
      %546 = llvm.zext %542 : i32 to i64
      %547 = llvm.zext %545 : i32 to i64
      %548 = llvm.shl %547, %446 : i64
      %549 = llvm.or %548, %546 : i64
      %550 = llvm.bitcast %549 : i64 to f64
      %551 = llvm.fadd %537, %550 : f64
      %552 = llvm.mlir.constant(8 : i32) : i32
      %553 = llvm.bitcast %551 : f64 to i64
      %554 = llvm.trunc %553 : i64 to i32
      %555 = nvvm.shfl.sync bfly %444, %554, %552, %445 : i32 -> i32
      %556 = llvm.lshr %553, %446 : i64
      %557 = llvm.trunc %556 : i64 to i32
      %558 = nvvm.shfl.sync bfly %444, %557, %552, %445 : i32 -> i32
      %559 = llvm.zext %555 : i32 to i64
      %560 = llvm.zext %558 : i32 to i64
      %561 = llvm.shl %560, %446 : i64
      %562 = llvm.or %561, %559 : i64
      %563 = llvm.bitcast %562 : i64 to f64
      %564 = llvm.fadd %551, %563 : f64
      %565 = llvm.mlir.constant(4 : i32) : i32
      %566 = llvm.bitcast %564 : f64 to i64
      %567 = llvm.trunc %566 : i64 to i32
      %568 = nvvm.shfl.sync bfly %444, %567, %565, %445 : i32 -> i32
      %569 = llvm.lshr %566, %446 : i64
      %570 = llvm.trunc %569 : i64 to i32
      %571 = nvvm.shfl.sync bfly %444, %570, %565, %445 : i32 -> i32
      %572 = llvm.zext %568 : i32 to i64
      %573 = llvm.zext %571 : i32 to i64
      %574 = llvm.shl %573, %446 : i64
      %575 = llvm.or %574, %572 : i64
      %576 = llvm.bitcast %575 : i64 to f64
      %577 = llvm.fadd %564, %576 : f64
      %578 = llvm.mlir.constant(2 : i32) : i32
      %579 = llvm.bitcast %577 : f64 to i64
      %580 = llvm.trunc %579 : i64 to i32
      %581 = nvvm.shfl.sync bfly %444, %580, %578, %445 : i32 -> i32
      %582 = llvm.lshr %579, %446 : i64
      %583 = llvm.trunc %582 : i64 to i32
      %584 = nvvm.shfl.sync bfly %444, %583, %578, %445 : i32 -> i32
      %585 = llvm.zext %581 : i32 to i64
      %586 = llvm.zext %584 : i32 to i64
      %587 = llvm.shl %586, %446 : i64
      %588 = llvm.or %587, %585 : i64
      %589 = llvm.bitcast %588 : i64 to f64
      %590 = llvm.fadd %577, %589 : f64
      %591 = llvm.mlir.constant(1 : i32) : i32
      %592 = llvm.bitcast %590 : f64 to i64
      %593 = llvm.trunc %592 : i64 to i32
      %594 = nvvm.shfl.sync bfly %444, %593, %591, %445 : i32 -> i32
      %595 = llvm.lshr %592, %446 : i64
      %596 = llvm.trunc %595 : i64 to i32
      %597 = nvvm.shfl.sync bfly %444, %596, %591, %445 : i32 -> i32
      %598 = llvm.zext %594 : i32 to i64
      %599 = llvm.zext %597 : i32 to i64
      %600 = llvm.shl %599, %446 : i64
      %601 = llvm.or %600, %598 : i64
      %602 = llvm.bitcast %601 : i64 to f64
      %603 = llvm.fadd %590, %602 : f64
      %604 = llvm.mlir.addressof @shared4 : !llvm.ptr<3>
      %605 = llvm.addrspacecast %604 : !llvm.ptr<3> to !llvm.ptr
      %606 = llvm.and %thread_1, %447 : i64
      %607 = llvm.lshr %thread_1, %448 : i64
      %608 = llvm.icmp "eq" %606, %439 : i64
      llvm.cond_br %608, ^bb8, ^bb9
    ^bb8:
      %609 = llvm.getelementptr inbounds %605[%607] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %603, %609 {alignment = 8 : i64} : f64, !llvm.ptr
      llvm.br ^bb9
    ^bb9:
      nvvm.barrier0
      %610 = llvm.load %605 {alignment = 8 : i64} : !llvm.ptr -> f64
      %611 = llvm.getelementptr inbounds %605[%441] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %612 = llvm.load %611 {alignment = 8 : i64} : !llvm.ptr -> f64
      %613 = llvm.getelementptr inbounds %605[%440] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %614 = llvm.load %613 {alignment = 8 : i64} : !llvm.ptr -> f64
      %615 = llvm.getelementptr inbounds %605[%449] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %616 = llvm.load %615 {alignment = 8 : i64} : !llvm.ptr -> f64
      %617 = llvm.getelementptr inbounds %605[%450] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %618 = llvm.load %617 {alignment = 8 : i64} : !llvm.ptr -> f64
      %619 = llvm.getelementptr inbounds %605[%448] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %620 = llvm.load %619 {alignment = 8 : i64} : !llvm.ptr -> f64
      %621 = llvm.getelementptr inbounds %605[%451] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %622 = llvm.load %621 {alignment = 8 : i64} : !llvm.ptr -> f64
      %623 = llvm.getelementptr inbounds %605[%452] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %624 = llvm.load %623 {alignment = 8 : i64} : !llvm.ptr -> f64
      %625 = llvm.getelementptr inbounds %605[%453] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %626 = llvm.load %625 {alignment = 8 : i64} : !llvm.ptr -> f64
      %627 = llvm.getelementptr inbounds %605[%454] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %628 = llvm.load %627 {alignment = 8 : i64} : !llvm.ptr -> f64
      %629 = llvm.getelementptr inbounds %605[%455] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %630 = llvm.load %629 {alignment = 8 : i64} : !llvm.ptr -> f64
      %631 = llvm.getelementptr inbounds %605[%456] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %632 = llvm.load %631 {alignment = 8 : i64} : !llvm.ptr -> f64
      %633 = llvm.getelementptr inbounds %605[%457] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %634 = llvm.load %633 {alignment = 8 : i64} : !llvm.ptr -> f64
      %635 = llvm.getelementptr inbounds %605[%458] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %636 = llvm.load %635 {alignment = 8 : i64} : !llvm.ptr -> f64
      %637 = llvm.getelementptr inbounds %605[%459] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %638 = llvm.load %637 {alignment = 8 : i64} : !llvm.ptr -> f64
      %639 = llvm.getelementptr inbounds %605[%443] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %640 = llvm.load %639 {alignment = 8 : i64} : !llvm.ptr -> f64
      %641 = llvm.getelementptr inbounds %605[%460] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %642 = llvm.load %641 {alignment = 8 : i64} : !llvm.ptr -> f64
      %643 = llvm.getelementptr inbounds %605[%461] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %644 = llvm.load %643 {alignment = 8 : i64} : !llvm.ptr -> f64
      %645 = llvm.getelementptr inbounds %605[%462] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %646 = llvm.load %645 {alignment = 8 : i64} : !llvm.ptr -> f64
      %647 = llvm.getelementptr inbounds %605[%463] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %648 = llvm.load %647 {alignment = 8 : i64} : !llvm.ptr -> f64
      %649 = llvm.getelementptr inbounds %605[%464] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %650 = llvm.load %649 {alignment = 8 : i64} : !llvm.ptr -> f64
      %651 = llvm.getelementptr inbounds %605[%465] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %652 = llvm.load %651 {alignment = 8 : i64} : !llvm.ptr -> f64
      %653 = llvm.getelementptr inbounds %605[%466] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %654 = llvm.load %653 {alignment = 8 : i64} : !llvm.ptr -> f64
      %655 = llvm.getelementptr inbounds %605[%467] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %656 = llvm.load %655 {alignment = 8 : i64} : !llvm.ptr -> f64
      %657 = llvm.getelementptr inbounds %605[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %658 = llvm.load %657 {alignment = 8 : i64} : !llvm.ptr -> f64
      %659 = llvm.getelementptr inbounds %605[%469] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %660 = llvm.load %659 {alignment = 8 : i64} : !llvm.ptr -> f64
      %661 = llvm.getelementptr inbounds %605[%470] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %662 = llvm.load %661 {alignment = 8 : i64} : !llvm.ptr -> f64
      %663 = llvm.getelementptr inbounds %605[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %664 = llvm.load %663 {alignment = 8 : i64} : !llvm.ptr -> f64
      %665 = llvm.getelementptr inbounds %605[%472] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %666 = llvm.load %665 {alignment = 8 : i64} : !llvm.ptr -> f64
      %667 = llvm.getelementptr inbounds %605[%473] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %668 = llvm.load %667 {alignment = 8 : i64} : !llvm.ptr -> f64
      %669 = llvm.getelementptr inbounds %605[%474] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %670 = llvm.load %669 {alignment = 8 : i64} : !llvm.ptr -> f64
      %671 = llvm.getelementptr inbounds %605[%447] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %672 = llvm.load %671 {alignment = 8 : i64} : !llvm.ptr -> f64
      %673 = llvm.fadd %610, %612 : f64
      %674 = llvm.fadd %614, %616 : f64
      %675 = llvm.fadd %618, %620 : f64
      %676 = llvm.fadd %622, %624 : f64
      %677 = llvm.fadd %626, %628 : f64
      %678 = llvm.fadd %630, %632 : f64
      %679 = llvm.fadd %634, %636 : f64
      %680 = llvm.fadd %638, %640 : f64
      %681 = llvm.fadd %642, %644 : f64
      %682 = llvm.fadd %646, %648 : f64
      %683 = llvm.fadd %650, %652 : f64
      %684 = llvm.fadd %654, %656 : f64
      %685 = llvm.fadd %658, %660 : f64
      %686 = llvm.fadd %662, %664 : f64
      %687 = llvm.fadd %666, %668 : f64
      %688 = llvm.fadd %670, %672 : f64
      %689 = llvm.fadd %673, %674 : f64
      %690 = llvm.fadd %675, %676 : f64
      %691 = llvm.fadd %677, %678 : f64
      %692 = llvm.fadd %679, %680 : f64
      %693 = llvm.fadd %681, %682 : f64
      %694 = llvm.fadd %683, %684 : f64
      %695 = llvm.fadd %685, %686 : f64
      %696 = llvm.fadd %687, %688 : f64
      %697 = llvm.fadd %689, %690 : f64
      %698 = llvm.fadd %691, %692 : f64
      %699 = llvm.fadd %693, %694 : f64
      %700 = llvm.fadd %695, %696 : f64
      %701 = llvm.fadd %697, %698 : f64
      %702 = llvm.fadd %699, %700 : f64
      %703 = llvm.fadd %701, %702 : f64
      %704 = llvm.fadd %481, %703 : f64
      %705 = llvm.fadd %477, %704 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f64
      %706 = llvm.fdiv %705, %438 : f64
      %707 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %708 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %709 = llvm.intr.smax(%437, %439) : (i64, i64) -> i64
      %710 = llvm.sdiv %709, %440 : i64
      %711 = llvm.srem %709, %440 : i64
      %712 = llvm.icmp "ne" %711, %439 : i64
      %713 = llvm.xor %711, %440 : i64
      %714 = llvm.icmp "sge" %713, %439 : i64
      %715 = llvm.and %712, %714 : i1
      %716 = llvm.add %710, %441 : i64
      %717 = llvm.select %715, %716, %710 : i1, i64
      %718 = llvm.icmp "slt" %thread_1, %717 : i64
      llvm.cond_br %718, ^bb10(%thread_1, %708 : i64, f64), ^bb16(%708 : f64)
    ^bb10(%719: i64, %720: f64):
      %721 = llvm.mul %719, %440 : i64
      %722 = llvm.add %721, %440 : i64
      %723 = llvm.icmp "ule" %722, %709 : i64
      %724 = llvm.and %721, %441 : i64
      %725 = llvm.icmp "eq" %724, %439 : i64
      %726 = llvm.and %723, %725 : i1
      llvm.cond_br %726, ^bb11, ^bb12
    ^bb11:
      %727 = llvm.add %721, %441 : i64
      %728 = llvm.getelementptr inbounds %480[%721] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %729 = llvm.load %728 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %730 = llvm.extractelement %729[%439 : i64] : vector<2xf64>
      %731 = llvm.extractelement %729[%441 : i64] : vector<2xf64>
      %732 = llvm.fsub %730, %706 : f64
      %733 = llvm.fsub %731, %706 : f64
      %734 = llvm.fmul %732, %732 {fastmathFlags = #llvm.fastmath<contract>} : f64
      %735 = llvm.fmul %733, %733 {fastmathFlags = #llvm.fastmath<contract>} : f64
      %736 = llvm.fadd %720, %734 : f64
      %737 = llvm.fadd %736, %735 : f64
      llvm.br ^bb15(%737 : f64)
    ^bb12:
      %738 = llvm.intr.umin(%722, %709) : (i64, i64) -> i64
      %739 = llvm.icmp "slt" %721, %738 : i64
      llvm.cond_br %739, ^bb13(%721, %720 : i64, f64), ^bb14(%720 : f64)
    ^bb13(%740: i64, %741: f64):
      %742 = llvm.getelementptr inbounds %480[%740] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %743 = llvm.load %742 {alignment = 8 : i64} : !llvm.ptr -> f64
      %744 = llvm.fsub %743, %706 : f64
      %745 = llvm.fmul %744, %744 {fastmathFlags = #llvm.fastmath<contract>} : f64
      %746 = llvm.fadd %741, %745 : f64
      %747 = llvm.add %740, %441 overflow<nsw> : i64
      %748 = llvm.icmp "slt" %747, %738 : i64
      llvm.cond_br %748, ^bb13(%747, %746 : i64, f64), ^bb14(%746 : f64)
    ^bb14(%749: f64):
      llvm.br ^bb15(%749 : f64)
    ^bb15(%750: f64):
      %751 = llvm.add %719, %442 overflow<nsw> : i64
      %752 = llvm.icmp "slt" %751, %717 : i64
      llvm.cond_br %752, ^bb10(%751, %750 : i64, f64), ^bb16(%750 : f64)
    ^bb16(%753: f64):
      %754 = llvm.mlir.constant(32 : i32) : i32
      %755 = llvm.mlir.constant(16 : i32) : i32
      %756 = llvm.bitcast %753 : f64 to i64
      %757 = llvm.trunc %756 : i64 to i32
      %758 = nvvm.shfl.sync bfly %444, %757, %755, %445 : i32 -> i32
      %759 = llvm.lshr %756, %446 : i64
      %760 = llvm.trunc %759 : i64 to i32
      %761 = nvvm.shfl.sync bfly %444, %760, %755, %445 : i32 -> i32
      %762 = llvm.zext %758 : i32 to i64
      %763 = llvm.zext %761 : i32 to i64
      %764 = llvm.shl %763, %446 : i64
      %765 = llvm.or %764, %762 : i64
      %766 = llvm.bitcast %765 : i64 to f64
      %767 = llvm.fadd %753, %766 : f64
      %768 = llvm.mlir.constant(8 : i32) : i32
      %769 = llvm.bitcast %767 : f64 to i64
      %770 = llvm.trunc %769 : i64 to i32
      %771 = nvvm.shfl.sync bfly %444, %770, %768, %445 : i32 -> i32
      %772 = llvm.lshr %769, %446 : i64
      %773 = llvm.trunc %772 : i64 to i32
      %774 = nvvm.shfl.sync bfly %444, %773, %768, %445 : i32 -> i32
      %775 = llvm.zext %771 : i32 to i64
      %776 = llvm.zext %774 : i32 to i64
      %777 = llvm.shl %776, %446 : i64
      %778 = llvm.or %777, %775 : i64
      %779 = llvm.bitcast %778 : i64 to f64
      %780 = llvm.fadd %767, %779 : f64
      %781 = llvm.mlir.constant(4 : i32) : i32
      %782 = llvm.bitcast %780 : f64 to i64
      %783 = llvm.trunc %782 : i64 to i32
      %784 = nvvm.shfl.sync bfly %444, %783, %781, %445 : i32 -> i32
      %785 = llvm.lshr %782, %446 : i64
      %786 = llvm.trunc %785 : i64 to i32
      %787 = nvvm.shfl.sync bfly %444, %786, %781, %445 : i32 -> i32
      %788 = llvm.zext %784 : i32 to i64
      %789 = llvm.zext %787 : i32 to i64
      %790 = llvm.shl %789, %446 : i64
      %791 = llvm.or %790, %788 : i64
      %792 = llvm.bitcast %791 : i64 to f64
      %793 = llvm.fadd %780, %792 : f64
      %794 = llvm.mlir.constant(2 : i32) : i32
      %795 = llvm.bitcast %793 : f64 to i64
      %796 = llvm.trunc %795 : i64 to i32
      %797 = nvvm.shfl.sync bfly %444, %796, %794, %445 : i32 -> i32
      %798 = llvm.lshr %795, %446 : i64
      %799 = llvm.trunc %798 : i64 to i32
      %800 = nvvm.shfl.sync bfly %444, %799, %794, %445 : i32 -> i32
      %801 = llvm.zext %797 : i32 to i64
      %802 = llvm.zext %800 : i32 to i64
      %803 = llvm.shl %802, %446 : i64
      %804 = llvm.or %803, %801 : i64
      %805 = llvm.bitcast %804 : i64 to f64
      %806 = llvm.fadd %793, %805 : f64
      %807 = llvm.mlir.constant(1 : i32) : i32
      %808 = llvm.bitcast %806 : f64 to i64
      %809 = llvm.trunc %808 : i64 to i32
      %810 = nvvm.shfl.sync bfly %444, %809, %807, %445 : i32 -> i32
      %811 = llvm.lshr %808, %446 : i64
      %812 = llvm.trunc %811 : i64 to i32
      %813 = nvvm.shfl.sync bfly %444, %812, %807, %445 : i32 -> i32
      %814 = llvm.zext %810 : i32 to i64
      %815 = llvm.zext %813 : i32 to i64
      %816 = llvm.shl %815, %446 : i64
      %817 = llvm.or %816, %814 : i64
      %818 = llvm.bitcast %817 : i64 to f64
      %819 = llvm.fadd %806, %818 : f64
      %820 = llvm.mlir.addressof @shared5 : !llvm.ptr<3>
      %821 = llvm.addrspacecast %820 : !llvm.ptr<3> to !llvm.ptr
      %822 = llvm.and %thread_1, %447 : i64
      %823 = llvm.lshr %thread_1, %448 : i64
      %824 = llvm.icmp "eq" %822, %439 : i64
      llvm.cond_br %824, ^bb17, ^bb18
    ^bb17:
      %825 = llvm.getelementptr inbounds %821[%823] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %819, %825 {alignment = 8 : i64} : f64, !llvm.ptr
      llvm.br ^bb18
    ^bb18:
      nvvm.barrier0
      %826 = llvm.load %821 {alignment = 8 : i64} : !llvm.ptr -> f64
      %827 = llvm.getelementptr inbounds %821[%441] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %828 = llvm.load %827 {alignment = 8 : i64} : !llvm.ptr -> f64
      %829 = llvm.getelementptr inbounds %821[%440] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %830 = llvm.load %829 {alignment = 8 : i64} : !llvm.ptr -> f64
      %831 = llvm.getelementptr inbounds %821[%449] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %832 = llvm.load %831 {alignment = 8 : i64} : !llvm.ptr -> f64
      %833 = llvm.getelementptr inbounds %821[%450] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %834 = llvm.load %833 {alignment = 8 : i64} : !llvm.ptr -> f64
      %835 = llvm.getelementptr inbounds %821[%448] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %836 = llvm.load %835 {alignment = 8 : i64} : !llvm.ptr -> f64
      %837 = llvm.getelementptr inbounds %821[%451] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %838 = llvm.load %837 {alignment = 8 : i64} : !llvm.ptr -> f64
      %839 = llvm.getelementptr inbounds %821[%452] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %840 = llvm.load %839 {alignment = 8 : i64} : !llvm.ptr -> f64
      %841 = llvm.getelementptr inbounds %821[%453] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %842 = llvm.load %841 {alignment = 8 : i64} : !llvm.ptr -> f64
      %843 = llvm.getelementptr inbounds %821[%454] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %844 = llvm.load %843 {alignment = 8 : i64} : !llvm.ptr -> f64
      %845 = llvm.getelementptr inbounds %821[%455] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %846 = llvm.load %845 {alignment = 8 : i64} : !llvm.ptr -> f64
      %847 = llvm.getelementptr inbounds %821[%456] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %848 = llvm.load %847 {alignment = 8 : i64} : !llvm.ptr -> f64
      %849 = llvm.getelementptr inbounds %821[%457] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %850 = llvm.load %849 {alignment = 8 : i64} : !llvm.ptr -> f64
      %851 = llvm.getelementptr inbounds %821[%458] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %852 = llvm.load %851 {alignment = 8 : i64} : !llvm.ptr -> f64
      %853 = llvm.getelementptr inbounds %821[%459] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %854 = llvm.load %853 {alignment = 8 : i64} : !llvm.ptr -> f64
      %855 = llvm.getelementptr inbounds %821[%443] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %856 = llvm.load %855 {alignment = 8 : i64} : !llvm.ptr -> f64
      %857 = llvm.getelementptr inbounds %821[%460] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %858 = llvm.load %857 {alignment = 8 : i64} : !llvm.ptr -> f64
      %859 = llvm.getelementptr inbounds %821[%461] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %860 = llvm.load %859 {alignment = 8 : i64} : !llvm.ptr -> f64
      %861 = llvm.getelementptr inbounds %821[%462] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %862 = llvm.load %861 {alignment = 8 : i64} : !llvm.ptr -> f64
      %863 = llvm.getelementptr inbounds %821[%463] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %864 = llvm.load %863 {alignment = 8 : i64} : !llvm.ptr -> f64
      %865 = llvm.getelementptr inbounds %821[%464] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %866 = llvm.load %865 {alignment = 8 : i64} : !llvm.ptr -> f64
      %867 = llvm.getelementptr inbounds %821[%465] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %868 = llvm.load %867 {alignment = 8 : i64} : !llvm.ptr -> f64
      %869 = llvm.getelementptr inbounds %821[%466] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %870 = llvm.load %869 {alignment = 8 : i64} : !llvm.ptr -> f64
      %871 = llvm.getelementptr inbounds %821[%467] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %872 = llvm.load %871 {alignment = 8 : i64} : !llvm.ptr -> f64
      %873 = llvm.getelementptr inbounds %821[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %874 = llvm.load %873 {alignment = 8 : i64} : !llvm.ptr -> f64
      %875 = llvm.getelementptr inbounds %821[%469] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %876 = llvm.load %875 {alignment = 8 : i64} : !llvm.ptr -> f64
      %877 = llvm.getelementptr inbounds %821[%470] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %878 = llvm.load %877 {alignment = 8 : i64} : !llvm.ptr -> f64
      %879 = llvm.getelementptr inbounds %821[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %880 = llvm.load %879 {alignment = 8 : i64} : !llvm.ptr -> f64
      %881 = llvm.getelementptr inbounds %821[%472] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %882 = llvm.load %881 {alignment = 8 : i64} : !llvm.ptr -> f64
      %883 = llvm.getelementptr inbounds %821[%473] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %884 = llvm.load %883 {alignment = 8 : i64} : !llvm.ptr -> f64
      %885 = llvm.getelementptr inbounds %821[%474] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %886 = llvm.load %885 {alignment = 8 : i64} : !llvm.ptr -> f64
      %887 = llvm.getelementptr inbounds %821[%447] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %888 = llvm.load %887 {alignment = 8 : i64} : !llvm.ptr -> f64
      %889 = llvm.fadd %826, %828 : f64
      %890 = llvm.fadd %830, %832 : f64
      %891 = llvm.fadd %834, %836 : f64
      %892 = llvm.fadd %838, %840 : f64
      %893 = llvm.fadd %842, %844 : f64
      %894 = llvm.fadd %846, %848 : f64
      %895 = llvm.fadd %850, %852 : f64
      %896 = llvm.fadd %854, %856 : f64
      %897 = llvm.fadd %858, %860 : f64
      %898 = llvm.fadd %862, %864 : f64
      %899 = llvm.fadd %866, %868 : f64
      %900 = llvm.fadd %870, %872 : f64
      %901 = llvm.fadd %874, %876 : f64
      %902 = llvm.fadd %878, %880 : f64
      %903 = llvm.fadd %882, %884 : f64
      %904 = llvm.fadd %886, %888 : f64
      %905 = llvm.fadd %889, %890 : f64
      %906 = llvm.fadd %891, %892 : f64
      %907 = llvm.fadd %893, %894 : f64
      %908 = llvm.fadd %895, %896 : f64
      %909 = llvm.fadd %897, %898 : f64
      %910 = llvm.fadd %899, %900 : f64
      %911 = llvm.fadd %901, %902 : f64
      %912 = llvm.fadd %903, %904 : f64
      %913 = llvm.fadd %905, %906 : f64
      %914 = llvm.fadd %907, %908 : f64
      %915 = llvm.fadd %909, %910 : f64
      %916 = llvm.fadd %911, %912 : f64
      %917 = llvm.fadd %913, %914 : f64
      %918 = llvm.fadd %915, %916 : f64
      %919 = llvm.fadd %917, %918 : f64
      %920 = llvm.fadd %707, %919 : f64
      %921 = llvm.fadd %477, %920 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f64
      %922 = llvm.fdiv %705, %438 : f64
      %923 = llvm.fdiv %921, %438 : f64
      %924 = llvm.fadd %923, %478 : f64
      %925 = llvm.intr.sqrt(%924) : (f64) -> f64
      %926 = llvm.intr.smax(%437, %439) : (i64, i64) -> i64
      %927 = llvm.sdiv %926, %440 : i64
      %928 = llvm.srem %926, %440 : i64
      %929 = llvm.icmp "ne" %928, %439 : i64
      %930 = llvm.xor %928, %440 : i64
      %931 = llvm.icmp "sge" %930, %439 : i64
      %932 = llvm.and %929, %931 : i1
      %933 = llvm.add %927, %441 : i64
      %934 = llvm.select %932, %933, %927 : i1, i64
      %935 = llvm.icmp "slt" %thread_1, %934 : i64
      llvm.cond_br %935, ^bb19(%thread_1 : i64), ^bb25
    ^bb19(%936: i64):
      %937 = llvm.mul %936, %440 : i64
      %938 = llvm.add %937, %440 : i64
      %939 = llvm.icmp "ule" %938, %926 : i64
      %940 = llvm.and %937, %441 : i64
      %941 = llvm.ptrtoint %scale_3 : !llvm.ptr to i64
      %942 = llvm.and %941, %443 : i64
      %943 = llvm.and %937, %441 : i64
      %944 = llvm.ptrtoint %shift_3 : !llvm.ptr to i64
      %945 = llvm.and %944, %443 : i64
      %946 = llvm.and %937, %441 : i64
      %947 = llvm.mul %block_1, %out_stride0_2 : i64
      %948 = llvm.add %947, %937 : i64
      %949 = llvm.ptrtoint %out_2 : !llvm.ptr to i64
      %950 = llvm.and %949, %443 : i64
      %951 = llvm.and %948, %441 : i64
      %952 = llvm.or %940, %942 : i64
      %953 = llvm.or %952, %943 : i64
      %954 = llvm.or %953, %945 : i64
      %955 = llvm.or %954, %946 : i64
      %956 = llvm.or %955, %950 : i64
      %957 = llvm.or %956, %951 : i64
      %958 = llvm.icmp "eq" %957, %439 : i64
      %959 = llvm.and %939, %958 : i1
      llvm.cond_br %959, ^bb20, ^bb21
    ^bb20:
      %960 = llvm.add %937, %441 : i64
      %961 = llvm.getelementptr inbounds %480[%937] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %962 = llvm.load %961 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %963 = llvm.extractelement %962[%439 : i64] : vector<2xf64>
      %964 = llvm.extractelement %962[%441 : i64] : vector<2xf64>
      %965 = llvm.getelementptr inbounds %scale_3[%937] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %966 = llvm.load %965 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %967 = llvm.extractelement %966[%439 : i64] : vector<2xf64>
      %968 = llvm.extractelement %966[%441 : i64] : vector<2xf64>
      %969 = llvm.getelementptr inbounds %shift_3[%937] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %970 = llvm.load %969 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %971 = llvm.extractelement %970[%439 : i64] : vector<2xf64>
      %972 = llvm.extractelement %970[%441 : i64] : vector<2xf64>
      %973 = llvm.fsub %963, %922 : f64
      %974 = llvm.fsub %964, %922 : f64
      %975 = llvm.fdiv %973, %925 : f64
      %976 = llvm.fdiv %974, %925 : f64
      %977 = llvm.fmul %975, %967 : f64
      %978 = llvm.fmul %976, %968 : f64
      %979 = llvm.fadd %977, %971 : f64
      %980 = llvm.fadd %978, %972 : f64
      %981 = llvm.mlir.poison : vector<2xf64>
      %982 = llvm.insertelement %979, %981[%439 : i64] : vector<2xf64>
      %983 = llvm.insertelement %980, %982[%441 : i64] : vector<2xf64>
      %984 = llvm.mul %block_1, %out_stride0_2 overflow<nsw> : i64
      %985 = llvm.add %984, %937 overflow<nsw> : i64
      %986 = llvm.getelementptr inbounds %out_2[%985] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %983, %986 {alignment = 16 : i64} : vector<2xf64>, !llvm.ptr
      llvm.br ^bb24
    ^bb21:
      %987 = llvm.intr.umin(%938, %926) : (i64, i64) -> i64
      %988 = llvm.icmp "slt" %937, %987 : i64
      llvm.cond_br %988, ^bb22(%937 : i64), ^bb23
    ^bb22(%989: i64):
      %990 = llvm.getelementptr inbounds %480[%989] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %991 = llvm.load %990 {alignment = 8 : i64} : !llvm.ptr -> f64
      %992 = llvm.getelementptr inbounds %scale_3[%989] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %993 = llvm.load %992 {alignment = 8 : i64} : !llvm.ptr -> f64
      %994 = llvm.getelementptr inbounds %shift_3[%989] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %995 = llvm.load %994 {alignment = 8 : i64} : !llvm.ptr -> f64
      %996 = llvm.fsub %991, %922 : f64
      %997 = llvm.fdiv %996, %925 : f64
      %998 = llvm.fmul %997, %993 : f64
      %999 = llvm.fadd %998, %995 : f64
      %1000 = llvm.mul %block_1, %out_stride0_2 overflow<nsw> : i64
      %1001 = llvm.add %1000, %989 overflow<nsw> : i64
      %1002 = llvm.getelementptr inbounds %out_2[%1001] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %999, %1002 {alignment = 8 : i64} : f64, !llvm.ptr
      %1003 = llvm.add %989, %441 overflow<nsw> : i64
      %1004 = llvm.icmp "slt" %1003, %987 : i64
      llvm.cond_br %1004, ^bb22(%1003 : i64), ^bb23
    ^bb23:
      llvm.br ^bb24
    ^bb24:
      %1005 = llvm.add %936, %442 overflow<nsw> : i64
      %1006 = llvm.icmp "slt" %1005, %934 : i64
      llvm.cond_br %1006, ^bb19(%1005 : i64), ^bb25
    ^bb25:
      llvm.return
    }
    llvm.func @program_kernel_2(%1007: i64, %x_4: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_4: i64, %x_stride0_4: i64, %1008: f64, %scale_4: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %scale_size0_4: i64, %shift_4: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %shift_size0_4: i64, %out_3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out_size0_3: i64, %out_stride0_3: i64, %status_2: !llvm.ptr) attributes {nvvm.kernel, no_unwind, nvvm.maxntid = array<i32: 256, 1, 1>} {
      %1009 = llvm.mlir.constant(0) : i64
      %1010 = llvm.mlir.constant(2) : i64
      %1011 = llvm.mlir.constant(1) : i64
      %1012 = llvm.mlir.constant(256) : i64
      %1013 = llvm.mlir.constant(15) : i64
      %1014 = llvm.mlir.constant(-1 : i32) : i32
      %1015 = llvm.mlir.constant(31 : i32) : i32
      %1016 = llvm.mlir.constant(32) : i64
      %1017 = llvm.mlir.constant(31) : i64
      %1018 = llvm.mlir.constant(5) : i64
      %1019 = llvm.mlir.constant(3) : i64
      %1020 = llvm.mlir.constant(4) : i64
      %1021 = llvm.mlir.constant(6) : i64
      %1022 = llvm.mlir.constant(7) : i64
      %1023 = nvvm.read.ptx.sreg.ctaid.x : i32
      %block_2 = llvm.zext nneg %1023 : i32 to i64
      %1024 = nvvm.read.ptx.sreg.tid.x : i32
      %thread_2 = llvm.zext nneg %1024 : i32 to i64
      %1025 = llvm.mlir.constant(0.000000e+00 : f64) : f64
      %1026 = llvm.mlir.constant(1.000000e-05 : f64) : f64
      %1027 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %1028 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %1029 = llvm.intr.smax(%1007, %1009) : (i64, i64) -> i64
      %1030 = llvm.sdiv %1029, %1010 : i64
      %1031 = llvm.srem %1029, %1010 : i64
      %1032 = llvm.icmp "ne" %1031, %1009 : i64
      %1033 = llvm.xor %1031, %1010 : i64
      %1034 = llvm.icmp "sge" %1033, %1009 : i64
      %1035 = llvm.and %1032, %1034 : i1
      %1036 = llvm.add %1030, %1011 : i64
      %1037 = llvm.select %1035, %1036, %1030 : i1, i64
      %1038 = llvm.icmp "slt" %thread_2, %1037 : i64
      llvm.cond_br %1038, ^bb1(%thread_2, %1028 : i64, f64), ^bb7(%1028 : f64)
    ^bb1(%1039: i64, %1040: f64):
      %1041 = llvm.mul %1039, %1010 : i64
      %1042 = llvm.add %1041, %1010 : i64
      %1043 = llvm.icmp "ule" %1042, %1029 : i64
      %1044 = llvm.mul %block_2, %x_stride0_4 : i64
      %1045 = llvm.add %1044, %1041 : i64
      %1046 = llvm.ptrtoint %x_4 : !llvm.ptr to i64
      %1047 = llvm.and %1046, %1013 : i64
      %1048 = llvm.and %1045, %1011 : i64
      %1049 = llvm.or %1047, %1048 : i64
      %1050 = llvm.icmp "eq" %1049, %1009 : i64
      %1051 = llvm.and %1043, %1050 : i1
      llvm.cond_br %1051, ^bb2, ^bb3
    ^bb2:
      %1052 = llvm.add %1041, %1011 : i64
      %1053 = llvm.mul %block_2, %x_stride0_4 overflow<nsw> : i64
      %1054 = llvm.add %1053, %1041 overflow<nsw> : i64
      %1055 = llvm.getelementptr inbounds %x_4[%1054] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1056 = llvm.load %1055 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %1057 = llvm.extractelement %1056[%1009 : i64] : vector<2xf64>
      %1058 = llvm.extractelement %1056[%1011 : i64] : vector<2xf64>
      %1059 = llvm.fadd %1040, %1057 : f64
      %1060 = llvm.fadd %1059, %1058 : f64
      llvm.br ^bb6(%1060 : f64)
    ^bb3:
      %1061 = llvm.intr.umin(%1042, %1029) : (i64, i64) -> i64
      %1062 = llvm.icmp "slt" %1041, %1061 : i64
      llvm.cond_br %1062, ^bb4(%1041, %1040 : i64, f64), ^bb5(%1040 : f64)
    ^bb4(%1063: i64, %1064: f64):
      %1065 = llvm.mul %block_2, %x_stride0_4 overflow<nsw> : i64
      %1066 = llvm.add %1065, %1063 overflow<nsw> : i64
      %1067 = llvm.getelementptr inbounds %x_4[%1066] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1068 = llvm.load %1067 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1069 = llvm.fadd %1064, %1068 : f64
      %1070 = llvm.add %1063, %1011 overflow<nsw> : i64
      %1071 = llvm.icmp "slt" %1070, %1061 : i64
      llvm.cond_br %1071, ^bb4(%1070, %1069 : i64, f64), ^bb5(%1069 : f64)
    ^bb5(%1072: f64):
      llvm.br ^bb6(%1072 : f64)
    ^bb6(%1073: f64):
      %1074 = llvm.add %1039, %1012 overflow<nsw> : i64
      %1075 = llvm.icmp "slt" %1074, %1037 : i64
      llvm.cond_br %1075, ^bb1(%1074, %1073 : i64, f64), ^bb7(%1073 : f64)
    ^bb7(%1076: f64):
      %1077 = llvm.mlir.constant(32 : i32) : i32
      %1078 = llvm.mlir.constant(16 : i32) : i32
      %1079 = llvm.bitcast %1076 : f64 to i64
      %1080 = llvm.trunc %1079 : i64 to i32
      %1081 = nvvm.shfl.sync bfly %1014, %1080, %1078, %1015 : i32 -> i32
      %1082 = llvm.lshr %1079, %1016 : i64
      %1083 = llvm.trunc %1082 : i64 to i32
      %1084 = nvvm.shfl.sync bfly %1014, %1083, %1078, %1015 : i32 -> i32
      %1085 = llvm.zext %1081 : i32 to i64
      %1086 = llvm.zext %1084 : i32 to i64
      %1087 = llvm.shl %1086, %1016 : i64
      %1088 = llvm.or %1087, %1085 : i64
      %1089 = llvm.bitcast %1088 : i64 to f64
      %1090 = llvm.fadd %1076, %1089 : f64
      %1091 = llvm.mlir.constant(8 : i32) : i32
      %1092 = llvm.bitcast %1090 : f64 to i64
      %1093 = llvm.trunc %1092 : i64 to i32
      %1094 = nvvm.shfl.sync bfly %1014, %1093, %1091, %1015 : i32 -> i32
      %1095 = llvm.lshr %1092, %1016 : i64
      %1096 = llvm.trunc %1095 : i64 to i32
      %1097 = nvvm.shfl.sync bfly %1014, %1096, %1091, %1015 : i32 -> i32
      %1098 = llvm.zext %1094 : i32 to i64
      %1099 = llvm.zext %1097 : i32 to i64
      %1100 = llvm.shl %1099, %1016 : i64
      %1101 = llvm.or %1100, %1098 : i64
      %1102 = llvm.bitcast %1101 : i64 to f64
      %1103 = llvm.fadd %1090, %1102 : f64
      %1104 = llvm.mlir.constant(4 : i32) : i32
      %1105 = llvm.bitcast %1103 : f64 to i64
      %1106 = llvm.trunc %1105 : i64 to i32
      %1107 = nvvm.shfl.sync bfly %1014, %1106, %1104, %1015 : i32 -> i32
      %1108 = llvm.lshr %1105, %1016 : i64
      %1109 = llvm.trunc %1108 : i64 to i32
      %1110 = nvvm.shfl.sync bfly %1014, %1109, %1104, %1015 : i32 -> i32
      %1111 = llvm.zext %1107 : i32 to i64
      %1112 = llvm.zext %1110 : i32 to i64
      %1113 = llvm.shl %1112, %1016 : i64
      %1114 = llvm.or %1113, %1111 : i64
      %1115 = llvm.bitcast %1114 : i64 to f64
      %1116 = llvm.fadd %1103, %1115 : f64
      %1117 = llvm.mlir.constant(2 : i32) : i32
      %1118 = llvm.bitcast %1116 : f64 to i64
      %1119 = llvm.trunc %1118 : i64 to i32
      %1120 = nvvm.shfl.sync bfly %1014, %1119, %1117, %1015 : i32 -> i32
      %1121 = llvm.lshr %1118, %1016 : i64
      %1122 = llvm.trunc %1121 : i64 to i32
      %1123 = nvvm.shfl.sync bfly %1014, %1122, %1117, %1015 : i32 -> i32
      %1124 = llvm.zext %1120 : i32 to i64
      %1125 = llvm.zext %1123 : i32 to i64
      %1126 = llvm.shl %1125, %1016 : i64
      %1127 = llvm.or %1126, %1124 : i64
      %1128 = llvm.bitcast %1127 : i64 to f64
      %1129 = llvm.fadd %1116, %1128 : f64
      %1130 = llvm.mlir.constant(1 : i32) : i32
      %1131 = llvm.bitcast %1129 : f64 to i64
      %1132 = llvm.trunc %1131 : i64 to i32
      %1133 = nvvm.shfl.sync bfly %1014, %1132, %1130, %1015 : i32 -> i32
      %1134 = llvm.lshr %1131, %1016 : i64
      %1135 = llvm.trunc %1134 : i64 to i32
      %1136 = nvvm.shfl.sync bfly %1014, %1135, %1130, %1015 : i32 -> i32
      %1137 = llvm.zext %1133 : i32 to i64
      %1138 = llvm.zext %1136 : i32 to i64
      %1139 = llvm.shl %1138, %1016 : i64
      %1140 = llvm.or %1139, %1137 : i64
      %1141 = llvm.bitcast %1140 : i64 to f64
      %1142 = llvm.fadd %1129, %1141 : f64
      %1143 = llvm.mlir.addressof @shared6 : !llvm.ptr<3>
      %1144 = llvm.addrspacecast %1143 : !llvm.ptr<3> to !llvm.ptr
      %1145 = llvm.and %thread_2, %1017 : i64
      %1146 = llvm.lshr %thread_2, %1018 : i64
      %1147 = llvm.icmp "eq" %1145, %1009 : i64
      llvm.cond_br %1147, ^bb8, ^bb9
    ^bb8:
      %1148 = llvm.getelementptr inbounds %1144[%1146] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %1142, %1148 {alignment = 8 : i64} : f64, !llvm.ptr
      llvm.br ^bb9
    ^bb9:
      nvvm.barrier0
      %1149 = llvm.load %1144 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1150 = llvm.getelementptr inbounds %1144[%1011] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1151 = llvm.load %1150 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1152 = llvm.getelementptr inbounds %1144[%1010] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1153 = llvm.load %1152 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1154 = llvm.getelementptr inbounds %1144[%1019] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1155 = llvm.load %1154 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1156 = llvm.getelementptr inbounds %1144[%1020] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1157 = llvm.load %1156 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1158 = llvm.getelementptr inbounds %1144[%1018] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1159 = llvm.load %1158 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1160 = llvm.getelementptr inbounds %1144[%1021] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1161 = llvm.load %1160 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1162 = llvm.getelementptr inbounds %1144[%1022] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1163 = llvm.load %1162 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1164 = llvm.fadd %1149, %1151 : f64
      %1165 = llvm.fadd %1153, %1155 : f64
      %1166 = llvm.fadd %1157, %1159 : f64
      %1167 = llvm.fadd %1161, %1163 : f64
      %1168 = llvm.fadd %1164, %1165 : f64
      %1169 = llvm.fadd %1166, %1167 : f64
      %1170 = llvm.fadd %1168, %1169 : f64
      %1171 = llvm.fadd %1027, %1170 : f64
      %1172 = llvm.fadd %1025, %1171 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f64
      %1173 = llvm.fdiv %1172, %1008 : f64
      %1174 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %1175 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %1176 = llvm.intr.smax(%1007, %1009) : (i64, i64) -> i64
      %1177 = llvm.sdiv %1176, %1010 : i64
      %1178 = llvm.srem %1176, %1010 : i64
      %1179 = llvm.icmp "ne" %1178, %1009 : i64
      %1180 = llvm.xor %1178, %1010 : i64
      %1181 = llvm.icmp "sge" %1180, %1009 : i64
      %1182 = llvm.and %1179, %1181 : i1
      %1183 = llvm.add %1177, %1011 : i64
      %1184 = llvm.select %1182, %1183, %1177 : i1, i64
      %1185 = llvm.icmp "slt" %thread_2, %1184 : i64
      llvm.cond_br %1185, ^bb10(%thread_2, %1175 : i64, f64), ^bb16(%1175 : f64)
    ^bb10(%1186: i64, %1187: f64):
      %1188 = llvm.mul %1186, %1010 : i64
      %1189 = llvm.add %1188, %1010 : i64
      %1190 = llvm.icmp "ule" %1189, %1176 : i64
      %1191 = llvm.mul %block_2, %x_stride0_4 : i64
      %1192 = llvm.add %1191, %1188 : i64
      %1193 = llvm.ptrtoint %x_4 : !llvm.ptr to i64
      %1194 = llvm.and %1193, %1013 : i64
      %1195 = llvm.and %1192, %1011 : i64
      %1196 = llvm.or %1194, %1195 : i64
      %1197 = llvm.icmp "eq" %1196, %1009 : i64
      %1198 = llvm.and %1190, %1197 : i1
      llvm.cond_br %1198, ^bb11, ^bb12
    ^bb11:
      %1199 = llvm.add %1188, %1011 : i64
      %1200 = llvm.mul %block_2, %x_stride0_4 overflow<nsw> : i64
      %1201 = llvm.add %1200, %1188 overflow<nsw> : i64
      %1202 = llvm.getelementptr inbounds %x_4[%1201] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1203 = llvm.load %1202 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %1204 = llvm.extractelement %1203[%1009 : i64] : vector<2xf64>
      %1205 = llvm.extractelement %1203[%1011 : i64] : vector<2xf64>
      %1206 = llvm.fsub %1204, %1173 : f64
      %1207 = llvm.fsub %1205, %1173 : f64
      %1208 = llvm.fmul %1206, %1206 {fastmathFlags = #llvm.fastmath<contract>} : f64
      %1209 = llvm.fmul %1207, %1207 {fastmathFlags = #llvm.fastmath<contract>} : f64
      %1210 = llvm.fadd %1187, %1208 : f64
      %1211 = llvm.fadd %1210, %1209 : f64
      llvm.br ^bb15(%1211 : f64)
    ^bb12:
      %1212 = llvm.intr.umin(%1189, %1176) : (i64, i64) -> i64
      %1213 = llvm.icmp "slt" %1188, %1212 : i64
      llvm.cond_br %1213, ^bb13(%1188, %1187 : i64, f64), ^bb14(%1187 : f64)
    ^bb13(%1214: i64, %1215: f64):
      %1216 = llvm.mul %block_2, %x_stride0_4 overflow<nsw> : i64
      %1217 = llvm.add %1216, %1214 overflow<nsw> : i64
      %1218 = llvm.getelementptr inbounds %x_4[%1217] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1219 = llvm.load %1218 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1220 = llvm.fsub %1219, %1173 : f64
      %1221 = llvm.fmul %1220, %1220 {fastmathFlags = #llvm.fastmath<contract>} : f64
      %1222 = llvm.fadd %1215, %1221 : f64
      %1223 = llvm.add %1214, %1011 overflow<nsw> : i64
      %1224 = llvm.icmp "slt" %1223, %1212 : i64
      llvm.cond_br %1224, ^bb13(%1223, %1222 : i64, f64), ^bb14(%1222 : f64)
    ^bb14(%1225: f64):
      llvm.br ^bb15(%1225 : f64)
    ^bb15(%1226: f64):
      %1227 = llvm.add %1186, %1012 overflow<nsw> : i64
      %1228 = llvm.icmp "slt" %1227, %1184 : i64
      llvm.cond_br %1228, ^bb10(%1227, %1226 : i64, f64), ^bb16(%1226 : f64)
    ^bb16(%1229: f64):
      %1230 = llvm.mlir.constant(32 : i32) : i32
      %1231 = llvm.mlir.constant(16 : i32) : i32
      %1232 = llvm.bitcast %1229 : f64 to i64
      %1233 = llvm.trunc %1232 : i64 to i32
      %1234 = nvvm.shfl.sync bfly %1014, %1233, %1231, %1015 : i32 -> i32
      %1235 = llvm.lshr %1232, %1016 : i64
      %1236 = llvm.trunc %1235 : i64 to i32
      %1237 = nvvm.shfl.sync bfly %1014, %1236, %1231, %1015 : i32 -> i32
      %1238 = llvm.zext %1234 : i32 to i64
      %1239 = llvm.zext %1237 : i32 to i64
      %1240 = llvm.shl %1239, %1016 : i64
      %1241 = llvm.or %1240, %1238 : i64
      %1242 = llvm.bitcast %1241 : i64 to f64
      %1243 = llvm.fadd %1229, %1242 : f64
      %1244 = llvm.mlir.constant(8 : i32) : i32
      %1245 = llvm.bitcast %1243 : f64 to i64
      %1246 = llvm.trunc %1245 : i64 to i32
      %1247 = nvvm.shfl.sync bfly %1014, %1246, %1244, %1015 : i32 -> i32
      %1248 = llvm.lshr %1245, %1016 : i64
      %1249 = llvm.trunc %1248 : i64 to i32
      %1250 = nvvm.shfl.sync bfly %1014, %1249, %1244, %1015 : i32 -> i32
      %1251 = llvm.zext %1247 : i32 to i64
      %1252 = llvm.zext %1250 : i32 to i64
      %1253 = llvm.shl %1252, %1016 : i64
      %1254 = llvm.or %1253, %1251 : i64
      %1255 = llvm.bitcast %1254 : i64 to f64
      %1256 = llvm.fadd %1243, %1255 : f64
      %1257 = llvm.mlir.constant(4 : i32) : i32
      %1258 = llvm.bitcast %1256 : f64 to i64
      %1259 = llvm.trunc %1258 : i64 to i32
      %1260 = nvvm.shfl.sync bfly %1014, %1259, %1257, %1015 : i32 -> i32
      %1261 = llvm.lshr %1258, %1016 : i64
      %1262 = llvm.trunc %1261 : i64 to i32
      %1263 = nvvm.shfl.sync bfly %1014, %1262, %1257, %1015 : i32 -> i32
      %1264 = llvm.zext %1260 : i32 to i64
      %1265 = llvm.zext %1263 : i32 to i64
      %1266 = llvm.shl %1265, %1016 : i64
      %1267 = llvm.or %1266, %1264 : i64
      %1268 = llvm.bitcast %1267 : i64 to f64
      %1269 = llvm.fadd %1256, %1268 : f64
      %1270 = llvm.mlir.constant(2 : i32) : i32
      %1271 = llvm.bitcast %1269 : f64 to i64
      %1272 = llvm.trunc %1271 : i64 to i32
      %1273 = nvvm.shfl.sync bfly %1014, %1272, %1270, %1015 : i32 -> i32
      %1274 = llvm.lshr %1271, %1016 : i64
      %1275 = llvm.trunc %1274 : i64 to i32
      %1276 = nvvm.shfl.sync bfly %1014, %1275, %1270, %1015 : i32 -> i32
      %1277 = llvm.zext %1273 : i32 to i64
      %1278 = llvm.zext %1276 : i32 to i64
      %1279 = llvm.shl %1278, %1016 : i64
      %1280 = llvm.or %1279, %1277 : i64
      %1281 = llvm.bitcast %1280 : i64 to f64
      %1282 = llvm.fadd %1269, %1281 : f64
      %1283 = llvm.mlir.constant(1 : i32) : i32
      %1284 = llvm.bitcast %1282 : f64 to i64
      %1285 = llvm.trunc %1284 : i64 to i32
      %1286 = nvvm.shfl.sync bfly %1014, %1285, %1283, %1015 : i32 -> i32
      %1287 = llvm.lshr %1284, %1016 : i64
      %1288 = llvm.trunc %1287 : i64 to i32
      %1289 = nvvm.shfl.sync bfly %1014, %1288, %1283, %1015 : i32 -> i32
      %1290 = llvm.zext %1286 : i32 to i64
      %1291 = llvm.zext %1289 : i32 to i64
      %1292 = llvm.shl %1291, %1016 : i64
      %1293 = llvm.or %1292, %1290 : i64
      %1294 = llvm.bitcast %1293 : i64 to f64
      %1295 = llvm.fadd %1282, %1294 : f64
      %1296 = llvm.mlir.addressof @shared7 : !llvm.ptr<3>
      %1297 = llvm.addrspacecast %1296 : !llvm.ptr<3> to !llvm.ptr
      %1298 = llvm.and %thread_2, %1017 : i64
      %1299 = llvm.lshr %thread_2, %1018 : i64
      %1300 = llvm.icmp "eq" %1298, %1009 : i64
      llvm.cond_br %1300, ^bb17, ^bb18
    ^bb17:
      %1301 = llvm.getelementptr inbounds %1297[%1299] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %1295, %1301 {alignment = 8 : i64} : f64, !llvm.ptr
      llvm.br ^bb18
    ^bb18:
      nvvm.barrier0
      %1302 = llvm.load %1297 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1303 = llvm.getelementptr inbounds %1297[%1011] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1304 = llvm.load %1303 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1305 = llvm.getelementptr inbounds %1297[%1010] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1306 = llvm.load %1305 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1307 = llvm.getelementptr inbounds %1297[%1019] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1308 = llvm.load %1307 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1309 = llvm.getelementptr inbounds %1297[%1020] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1310 = llvm.load %1309 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1311 = llvm.getelementptr inbounds %1297[%1018] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1312 = llvm.load %1311 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1313 = llvm.getelementptr inbounds %1297[%1021] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1314 = llvm.load %1313 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1315 = llvm.getelementptr inbounds %1297[%1022] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1316 = llvm.load %1315 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1317 = llvm.fadd %1302, %1304 : f64
      %1318 = llvm.fadd %1306, %1308 : f64
      %1319 = llvm.fadd %1310, %1312 : f64
      %1320 = llvm.fadd %1314, %1316 : f64
      %1321 = llvm.fadd %1317, %1318 : f64
      %1322 = llvm.fadd %1319, %1320 : f64
      %1323 = llvm.fadd %1321, %1322 : f64
      %1324 = llvm.fadd %1174, %1323 : f64
      %1325 = llvm.fadd %1025, %1324 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f64
      %1326 = llvm.fdiv %1172, %1008 : f64
      %1327 = llvm.fdiv %1325, %1008 : f64
      %1328 = llvm.fadd %1327, %1026 : f64
      %1329 = llvm.intr.sqrt(%1328) : (f64) -> f64
      %1330 = llvm.intr.smax(%1007, %1009) : (i64, i64) -> i64
      %1331 = llvm.sdiv %1330, %1010 : i64
      %1332 = llvm.srem %1330, %1010 : i64
      %1333 = llvm.icmp "ne" %1332, %1009 : i64
      %1334 = llvm.xor %1332, %1010 : i64
      %1335 = llvm.icmp "sge" %1334, %1009 : i64
      %1336 = llvm.and %1333, %1335 : i1
      %1337 = llvm.add %1331, %1011 : i64
      %1338 = llvm.select %1336, %1337, %1331 : i1, i64
      %1339 = llvm.icmp "slt" %thread_2, %1338 : i64
      llvm.cond_br %1339, ^bb19(%thread_2 : i64), ^bb25
    ^bb19(%1340: i64):
      %1341 = llvm.mul %1340, %1010 : i64
      %1342 = llvm.add %1341, %1010 : i64
      %1343 = llvm.icmp "ule" %1342, %1330 : i64
      %1344 = llvm.mul %block_2, %x_stride0_4 : i64
      %1345 = llvm.add %1344, %1341 : i64
      %1346 = llvm.ptrtoint %x_4 : !llvm.ptr to i64
      %1347 = llvm.and %1346, %1013 : i64
      %1348 = llvm.and %1345, %1011 : i64
      %1349 = llvm.ptrtoint %scale_4 : !llvm.ptr to i64
      %1350 = llvm.and %1349, %1013 : i64
      %1351 = llvm.and %1341, %1011 : i64
      %1352 = llvm.ptrtoint %shift_4 : !llvm.ptr to i64
      %1353 = llvm.and %1352, %1013 : i64
      %1354 = llvm.and %1341, %1011 : i64
      %1355 = llvm.mul %block_2, %out_stride0_3 : i64
      %1356 = llvm.add %1355, %1341 : i64
      %1357 = llvm.ptrtoint %out_3 : !llvm.ptr to i64
      %1358 = llvm.and %1357, %1013 : i64
      %1359 = llvm.and %1356, %1011 : i64
      %1360 = llvm.or %1347, %1348 : i64
      %1361 = llvm.or %1360, %1350 : i64
      %1362 = llvm.or %1361, %1351 : i64
      %1363 = llvm.or %1362, %1353 : i64
      %1364 = llvm.or %1363, %1354 : i64
      %1365 = llvm.or %1364, %1358 : i64
      %1366 = llvm.or %1365, %1359 : i64
      %1367 = llvm.icmp "eq" %1366, %1009 : i64
      %1368 = llvm.and %1343, %1367 : i1
      llvm.cond_br %1368, ^bb20, ^bb21
    ^bb20:
      %1369 = llvm.add %1341, %1011 : i64
      %1370 = llvm.mul %block_2, %x_stride0_4 overflow<nsw> : i64
      %1371 = llvm.add %1370, %1341 overflow<nsw> : i64
      %1372 = llvm.getelementptr inbounds %x_4[%1371] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1373 = llvm.load %1372 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %1374 = llvm.extractelement %1373[%1009 : i64] : vector<2xf64>
      %1375 = llvm.extractelement %1373[%1011 : i64] : vector<2xf64>
      %1376 = llvm.getelementptr inbounds %scale_4[%1341] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1377 = llvm.load %1376 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %1378 = llvm.extractelement %1377[%1009 : i64] : vector<2xf64>
      %1379 = llvm.extractelement %1377[%1011 : i64] : vector<2xf64>
      %1380 = llvm.getelementptr inbounds %shift_4[%1341] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1381 = llvm.load %1380 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %1382 = llvm.extractelement %1381[%1009 : i64] : vector<2xf64>
      %1383 = llvm.extractelement %1381[%1011 : i64] : vector<2xf64>
      %1384 = llvm.fsub %1374, %1326 : f64
      %1385 = llvm.fsub %1375, %1326 : f64
      %1386 = llvm.fdiv %1384, %1329 : f64
      %1387 = llvm.fdiv %1385, %1329 : f64
      %1388 = llvm.fmul %1386, %1378 : f64
      %1389 = llvm.fmul %1387, %1379 : f64
      %1390 = llvm.fadd %1388, %1382 : f64
      %1391 = llvm.fadd %1389, %1383 : f64
      %1392 = llvm.mlir.poison : vector<2xf64>
      %1393 = llvm.insertelement %1390, %1392[%1009 : i64] : vector<2xf64>
      %1394 = llvm.insertelement %1391, %1393[%1011 : i64] : vector<2xf64>
      %1395 = llvm.mul %block_2, %out_stride0_3 overflow<nsw> : i64
      %1396 = llvm.add %1395, %1341 overflow<nsw> : i64
      %1397 = llvm.getelementptr inbounds %out_3[%1396] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %1394, %1397 {alignment = 16 : i64} : vector<2xf64>, !llvm.ptr
      llvm.br ^bb24
    ^bb21:
      %1398 = llvm.intr.umin(%1342, %1330) : (i64, i64) -> i64
      %1399 = llvm.icmp "slt" %1341, %1398 : i64
      llvm.cond_br %1399, ^bb22(%1341 : i64), ^bb23
    ^bb22(%1400: i64):
      %1401 = llvm.mul %block_2, %x_stride0_4 overflow<nsw> : i64
      %1402 = llvm.add %1401, %1400 overflow<nsw> : i64
      %1403 = llvm.getelementptr inbounds %x_4[%1402] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1404 = llvm.load %1403 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1405 = llvm.getelementptr inbounds %scale_4[%1400] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1406 = llvm.load %1405 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1407 = llvm.getelementptr inbounds %shift_4[%1400] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1408 = llvm.load %1407 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1409 = llvm.fsub %1404, %1326 : f64
      %1410 = llvm.fdiv %1409, %1329 : f64
      %1411 = llvm.fmul %1410, %1406 : f64
      %1412 = llvm.fadd %1411, %1408 : f64
      %1413 = llvm.mul %block_2, %out_stride0_3 overflow<nsw> : i64
      %1414 = llvm.add %1413, %1400 overflow<nsw> : i64
      %1415 = llvm.getelementptr inbounds %out_3[%1414] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %1412, %1415 {alignment = 8 : i64} : f64, !llvm.ptr
      %1416 = llvm.add %1400, %1011 overflow<nsw> : i64
      %1417 = llvm.icmp "slt" %1416, %1398 : i64
      llvm.cond_br %1417, ^bb22(%1416 : i64), ^bb23
    ^bb23:
      llvm.br ^bb24
    ^bb24:
      %1418 = llvm.add %1340, %1012 overflow<nsw> : i64
      %1419 = llvm.icmp "slt" %1418, %1338 : i64
      llvm.cond_br %1419, ^bb19(%1418 : i64), ^bb25
    ^bb25:
      llvm.return
    }
  }
}
