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
    %7 = memref.reinterpret_cast %scale to offset: [0], sizes: [%5], strides: [1] : memref<?xf64> to memref<?xf64>
    %8 = memref.reinterpret_cast %shift to offset: [0], sizes: [%5], strides: [1] : memref<?xf64> to memref<?xf64>
    %9 = arith.sitofp %6 : i64 to f64
    affine.if affine_set<()[s0, s1] : (((s0 * -1) + 1024) >= 0, ((s1 + 128) + (s0 * -1)) >= 0)>()[%5, %3] {
      affine.parallel (%i) = (0) to (symbol(%3)) {
        %10 = memref.alloc() {alignment = 64 : i64} : memref<1024xf64>
        %11 = affine.parallel (%j) = (0) to (symbol(%5)) reduce ("addf") -> (f64) {
          %12 = affine.load %x[%i, %j] : memref<?x?xf64>
          affine.store %12, %10[%j] : memref<1024xf64>
          affine.yield %12 : f64
        } {mapping = "threads"}
        %13 = arith.addf %1, %11 fastmath<reassoc,contract> : f64
        %14 = arith.divf %13, %9 : f64
        %15 = affine.parallel (%j_1) = (0) to (symbol(%5)) reduce ("addf") -> (f64) {
          %16 = affine.load %10[%j_1] : memref<1024xf64>
          %17 = arith.subf %16, %14 : f64
          %18 = arith.mulf %17, %17 fastmath<contract> : f64
          affine.yield %18 : f64
        } {mapping = "threads"}
        %19 = arith.addf %1, %15 fastmath<reassoc,contract> : f64
        %20 = arith.divf %13, %9 : f64
        %21 = arith.divf %19, %9 : f64
        %22 = arith.addf %21, %2 : f64
        %23 = math.sqrt %22 : f64
        affine.parallel (%j_2) = (0) to (symbol(%5)) {
          %24 = affine.load %10[%j_2] : memref<1024xf64>
          %25 = affine.load %7[%j_2] : memref<?xf64>
          %26 = affine.load %8[%j_2] : memref<?xf64>
          %27 = arith.subf %24, %20 : f64
          %28 = arith.divf %27, %23 : f64
          %29 = arith.mulf %28, %25 : f64
          %30 = arith.addf %29, %26 : f64
          affine.store %30, %out_1[%i, %j_2] : memref<?x?xf64>
        } {mapping = "threads"}
        memref.dealloc %10 : memref<1024xf64>
      } {mapping = "warps", block_size = 128 : i64, longest_row = 1024 : i64}
    } else {
      affine.if affine_set<()[s0] : (((s0 * -1) + 4096) >= 0)>()[%5] {
        affine.parallel (%i_1) = (0) to (symbol(%3)) {
          %31 = memref.alloc() {alignment = 64 : i64} : memref<4096xf64>
          %32 = affine.parallel (%j_3) = (0) to (symbol(%5)) reduce ("addf") -> (f64) {
            %33 = affine.load %x[%i_1, %j_3] : memref<?x?xf64>
            affine.store %33, %31[%j_3] : memref<4096xf64>
            affine.yield %33 : f64
          } {mapping = "threads"}
          %34 = arith.addf %1, %32 fastmath<reassoc,contract> : f64
          %35 = arith.divf %34, %9 : f64
          %36 = affine.parallel (%j_4) = (0) to (symbol(%5)) reduce ("addf") -> (f64) {
            %37 = affine.load %31[%j_4] : memref<4096xf64>
            %38 = arith.subf %37, %35 : f64
            %39 = arith.mulf %38, %38 fastmath<contract> : f64
            affine.yield %39 : f64
          } {mapping = "threads"}
          %40 = arith.addf %1, %36 fastmath<reassoc,contract> : f64
          %41 = arith.divf %34, %9 : f64
          %42 = arith.divf %40, %9 : f64
          %43 = arith.addf %42, %2 : f64
          %44 = math.sqrt %43 : f64
          affine.parallel (%j_5) = (0) to (symbol(%5)) {
            %45 = affine.load %31[%j_5] : memref<4096xf64>
            %46 = affine.load %7[%j_5] : memref<?xf64>
            %47 = affine.load %8[%j_5] : memref<?xf64>
            %48 = arith.subf %45, %41 : f64
            %49 = arith.divf %48, %44 : f64
            %50 = arith.mulf %49, %46 : f64
            %51 = arith.addf %50, %47 : f64
            affine.store %51, %out_1[%i_1, %j_5] : memref<?x?xf64>
          } {mapping = "threads"}
          memref.dealloc %31 : memref<4096xf64>
        } {mapping = "blocks", block_size = 256 : i64}
      } else {
        affine.if affine_set<()[s0] : (((s0 * -1) + 6016) >= 0)>()[%5] {
          affine.parallel (%i_2) = (0) to (symbol(%3)) {
            %52 = memref.alloc() {alignment = 64 : i64} : memref<6016xf64>
            %53 = affine.parallel (%j_6) = (0) to (symbol(%5)) reduce ("addf") -> (f64) {
              %54 = affine.load %x[%i_2, %j_6] : memref<?x?xf64>
              affine.store %54, %52[%j_6] : memref<6016xf64>
              affine.yield %54 : f64
            } {mapping = "threads"}
            %55 = arith.addf %1, %53 fastmath<reassoc,contract> : f64
            %56 = arith.divf %55, %9 : f64
            %57 = affine.parallel (%j_7) = (0) to (symbol(%5)) reduce ("addf") -> (f64) {
              %58 = affine.load %52[%j_7] : memref<6016xf64>
              %59 = arith.subf %58, %56 : f64
              %60 = arith.mulf %59, %59 fastmath<contract> : f64
              affine.yield %60 : f64
            } {mapping = "threads"}
            %61 = arith.addf %1, %57 fastmath<reassoc,contract> : f64
            %62 = arith.divf %55, %9 : f64
            %63 = arith.divf %61, %9 : f64
            %64 = arith.addf %63, %2 : f64
            %65 = math.sqrt %64 : f64
            affine.parallel (%j_8) = (0) to (symbol(%5)) {
              %66 = affine.load %52[%j_8] : memref<6016xf64>
              %67 = affine.load %7[%j_8] : memref<?xf64>
              %68 = affine.load %8[%j_8] : memref<?xf64>
              %69 = arith.subf %66, %62 : f64
              %70 = arith.divf %69, %65 : f64
              %71 = arith.mulf %70, %67 : f64
              %72 = arith.addf %71, %68 : f64
              affine.store %72, %out_1[%i_2, %j_8] : memref<?x?xf64>
            } {mapping = "threads"}
            memref.dealloc %52 : memref<6016xf64>
          } {mapping = "blocks", block_size = 1024 : i64}
        } else {
          affine.parallel (%i_3) = (0) to (symbol(%3)) {
            %73 = affine.parallel (%j_9) = (0) to (symbol(%5)) reduce ("addf") -> (f64) {
              %74 = affine.load %x[%i_3, %j_9] : memref<?x?xf64>
              affine.yield %74 : f64
            } {mapping = "threads"}
            %75 = arith.addf %1, %73 fastmath<reassoc,contract> : f64
            %76 = arith.divf %75, %9 : f64
            %77 = affine.parallel (%j_10) = (0) to (symbol(%5)) reduce ("addf") -> (f64) {
              %78 = affine.load %x[%i_3, %j_10] : memref<?x?xf64>
              %79 = arith.subf %78, %76 : f64
              %80 = arith.mulf %79, %79 fastmath<contract> : f64
              affine.yield %80 : f64
            } {mapping = "threads"}
            %81 = arith.addf %1, %77 fastmath<reassoc,contract> : f64
            %82 = arith.divf %75, %9 : f64
            %83 = arith.divf %81, %9 : f64
            %84 = arith.addf %83, %2 : f64
            %85 = math.sqrt %84 : f64
            affine.parallel (%j_11) = (0) to (symbol(%5)) {
              %86 = affine.load %x[%i_3, %j_11] : memref<?x?xf64>
              %87 = affine.load %7[%j_11] : memref<?xf64>
              %88 = affine.load %8[%j_11] : memref<?xf64>
              %89 = arith.subf %86, %82 : f64
              %90 = arith.divf %89, %85 : f64
              %91 = arith.mulf %90, %87 : f64
              %92 = arith.addf %91, %88 : f64
              affine.store %92, %out_1[%i_3, %j_11] : memref<?x?xf64>
            } {mapping = "threads"}
          } {mapping = "blocks", block_size = 256 : i64}
        }
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
    %c1024 = arith.constant 1024 : index
    %c0 = arith.constant 0 : index
    %c128 = arith.constant 128 : index
    %c1 = arith.constant 1 : index
    %c4096 = arith.constant 4096 : index
    %c6016 = arith.constant 6016 : index
    %0 = arith.constant 0 : index
    %1 = arith.constant 0.000000e+00 : f64
    %2 = arith.constant 1.000000e-05 : f64
    %3 = memref.dim %x, %0 : memref<?x?xf64>
    %4 = arith.constant 1 : index
    %5 = memref.dim %x, %4 : memref<?x?xf64>
    %6 = arith.index_cast %5 : index to i64
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%3, %5], strides: [%5, 1] : memref<?x?xf64> to memref<?x?xf64>
    %7 = memref.reinterpret_cast %scale to offset: [0], sizes: [%5], strides: [1] : memref<?xf64> to memref<?xf64>
    %8 = memref.reinterpret_cast %shift to offset: [0], sizes: [%5], strides: [1] : memref<?xf64> to memref<?xf64>
    %9 = arith.sitofp %6 : i64 to f64
    %10 = arith.subi %c1024, %5 overflow<nsw> : index
    %11 = arith.cmpi sge, %10, %c0 : index
    %12 = arith.addi %3, %c128 overflow<nsw> : index
    %13 = arith.subi %12, %5 overflow<nsw> : index
    %14 = arith.cmpi sge, %13, %c0 : index
    %15 = arith.andi %11, %14 : i1
    scf.if %15 {
      %16 = arith.constant 0 : index
      %17 = arith.maxsi %3, %16 : index
      %18 = arith.constant 4 : index
      %19 = arith.ceildivsi %17, %18 : index
      %20 = arith.constant 1 : index
      %21 = arith.constant 128 : index
      gpu.launch_func @kernels::@program_kernel blocks in (%19, %20, %20) threads in (%21, %20, %20) args(%17 : index, %5 : index, %x : memref<?x?xf64>, %9 : f64, %7 : memref<?xf64>, %8 : memref<?xf64>, %out_1 : memref<?x?xf64>)
    } else {
      %22 = arith.subi %c4096, %5 overflow<nsw> : index
      %23 = arith.cmpi sge, %22, %c0 : index
      scf.if %23 {
        %24 = arith.constant 0 : index
        %25 = arith.maxsi %3, %24 : index
        %26 = arith.constant 1 : index
        %27 = arith.constant 256 : index
        gpu.launch_func @kernels::@program_kernel_1 blocks in (%25, %26, %26) threads in (%27, %26, %26) args(%5 : index, %x : memref<?x?xf64>, %9 : f64, %7 : memref<?xf64>, %8 : memref<?xf64>, %out_1 : memref<?x?xf64>)
      } else {
        %28 = arith.subi %c6016, %5 overflow<nsw> : index
        %29 = arith.cmpi sge, %28, %c0 : index
        scf.if %29 {
          %30 = arith.constant 0 : index
          %31 = arith.maxsi %3, %30 : index
          %32 = arith.constant 1 : index
          %33 = arith.constant 1024 : index
          gpu.launch_func @kernels::@program_kernel_2 blocks in (%31, %32, %32) threads in (%33, %32, %32) args(%5 : index, %x : memref<?x?xf64>, %9 : f64, %7 : memref<?xf64>, %8 : memref<?xf64>, %out_1 : memref<?x?xf64>)
        } else {
          %34 = arith.constant 0 : index
          %35 = arith.maxsi %3, %34 : index
          %36 = arith.constant 1 : index
          %37 = arith.constant 256 : index
          gpu.launch_func @kernels::@program_kernel_3 blocks in (%35, %36, %36) threads in (%37, %36, %36) args(%5 : index, %x : memref<?x?xf64>, %9 : f64, %7 : memref<?xf64>, %8 : memref<?xf64>, %out_1 : memref<?x?xf64>)
        }
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
    "memref.global"() <{sym_name = "shared0", sym_visibility = "private", type = memref<4x1024xf64, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    "memref.global"() <{sym_name = "shared3", sym_visibility = "private", type = memref<8xf64, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    "memref.global"() <{sym_name = "shared2", sym_visibility = "private", type = memref<8xf64, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    "memref.global"() <{sym_name = "shared1", sym_visibility = "private", type = memref<4096xf64, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    "memref.global"() <{sym_name = "shared6", sym_visibility = "private", type = memref<32xf64, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    "memref.global"() <{sym_name = "shared5", sym_visibility = "private", type = memref<32xf64, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    "memref.global"() <{sym_name = "shared4", sym_visibility = "private", type = memref<6016xf64, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    "memref.global"() <{sym_name = "shared8", sym_visibility = "private", type = memref<8xf64, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    "memref.global"() <{sym_name = "shared7", sym_visibility = "private", type = memref<8xf64, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    gpu.func @program_kernel(%0: index, %1: index, %x: memref<?x?xf64> {llvm.noalias}, %2: f64, %3: memref<?xf64> {llvm.noalias}, %4: memref<?xf64> {llvm.noalias}, %out: memref<?x?xf64> {llvm.noalias}) kernel attributes {gpu.known_block_size = array<i32: 128, 1, 1>} {
      %block = gpu.block_id x
      %thread = gpu.thread_id x
      %5 = arith.constant 0.000000e+00 : f64
      %6 = arith.constant 1.000000e-05 : f64
      %7 = arith.constant 31 : index
      %lane = arith.andi %thread, %7 : index
      %8 = arith.constant 32 : index
      %warp = arith.divui %thread, %8 : index
      %9 = arith.constant 4 : index
      %10 = arith.muli %block, %9 : index
      %i = arith.addi %10, %warp : index
      %11 = arith.cmpi ult, %i, %0 : index
      scf.if %11 {
        %12 = memref.get_global @shared0 : memref<4x1024xf64, #gpu.address_space<workgroup>>
        %13 = "memref.memory_space_cast"(%12) : (memref<4x1024xf64, #gpu.address_space<workgroup>>) -> memref<4x1024xf64>
        %14 = arith.constant -0.000000e+00 : f64
        %15 = arith.constant -0.000000e+00 : f64
        %16 = arith.constant 0 : index
        %17 = arith.maxsi %1, %16 : index
        %18 = arith.constant 2 : index
        %19 = arith.ceildivsi %17, %18 : index
        %20 = arith.constant 32 : index
        %21 = scf.for %22 = %lane to %19 step %20 iter_args(%23 = %15) -> (f64) {
          %24 = arith.constant 2 : index
          %25 = arith.muli %22, %24 : index
          %26 = arith.constant 2 : index
          %27 = arith.addi %25, %26 : index
          %28 = arith.cmpi ule, %27, %17 : index
          %29 = arith.constant 1 : index
          %30 = memref.dim %x, %29 : memref<?x?xf64>
          %31 = arith.muli %i, %30 : index
          %32 = arith.addi %31, %25 : index
          %33 = "memref.extract_aligned_pointer_as_index"(%x) : (memref<?x?xf64>) -> index
          %34 = arith.constant 15 : index
          %35 = arith.andi %33, %34 : index
          %36 = arith.constant 1 : index
          %37 = arith.andi %32, %36 : index
          %38 = arith.constant 1024 : index
          %39 = arith.muli %warp, %38 : index
          %40 = arith.addi %39, %25 : index
          %41 = arith.constant 1 : index
          %42 = arith.andi %40, %41 : index
          %43 = arith.ori %35, %37 : index
          %44 = arith.ori %43, %42 : index
          %45 = arith.constant 0 : index
          %46 = arith.cmpi eq, %44, %45 : index
          %47 = arith.andi %28, %46 : i1
          %48 = scf.if %47 -> (f64) {
            %49 = arith.constant 1 : index
            %50 = arith.addi %25, %49 : index
            %51 = vector.load %x[%i, %25] {alignment = 16 : i64} : memref<?x?xf64>, vector<2xf64>
            %52 = vector.extract %51[0] : f64 from vector<2xf64>
            %53 = vector.extract %51[1] : f64 from vector<2xf64>
            %54 = vector.from_elements %52, %53 : vector<2xf64>
            vector.store %54, %13[%warp, %25] {alignment = 16 : i64} : memref<4x1024xf64>, vector<2xf64>
            %55 = arith.addf %23, %52 : f64
            %56 = arith.addf %55, %53 : f64
            scf.yield %56 : f64
          } else {
            %57 = arith.constant 1 : index
            %58 = arith.minui %27, %17 : index
            %59 = scf.for %60 = %25 to %58 step %57 iter_args(%61 = %23) -> (f64) {
              %62 = memref.load %x[%i, %60] : memref<?x?xf64>
              memref.store %62, %13[%warp, %60] : memref<4x1024xf64>
              %63 = arith.addf %61, %62 : f64
              scf.yield %63 : f64
            }
            scf.yield %59 : f64
          }
          scf.yield %48 : f64
        }
        %64 = arith.constant 32 : i32
        %65 = arith.constant 16 : i32
        %66, %67 = gpu.shuffle xor %21, %65, %64 : f64
        %68 = arith.addf %21, %66 : f64
        %69 = arith.constant 8 : i32
        %70, %71 = gpu.shuffle xor %68, %69, %64 : f64
        %72 = arith.addf %68, %70 : f64
        %73 = arith.constant 4 : i32
        %74, %75 = gpu.shuffle xor %72, %73, %64 : f64
        %76 = arith.addf %72, %74 : f64
        %77 = arith.constant 2 : i32
        %78, %79 = gpu.shuffle xor %76, %77, %64 : f64
        %80 = arith.addf %76, %78 : f64
        %81 = arith.constant 1 : i32
        %82, %83 = gpu.shuffle xor %80, %81, %64 : f64
        %84 = arith.addf %80, %82 : f64
        %85 = arith.addf %14, %84 : f64
        %86 = arith.addf %5, %85 fastmath<reassoc,contract> : f64
        %87 = arith.divf %86, %2 : f64
        %88 = arith.constant -0.000000e+00 : f64
        %89 = arith.constant -0.000000e+00 : f64
        %90 = arith.constant 0 : index
        %91 = arith.maxsi %1, %90 : index
        %92 = arith.constant 2 : index
        %93 = arith.ceildivsi %91, %92 : index
        %94 = arith.constant 32 : index
        %95 = scf.for %96 = %lane to %93 step %94 iter_args(%97 = %89) -> (f64) {
          %98 = arith.constant 2 : index
          %99 = arith.muli %96, %98 : index
          %100 = arith.constant 2 : index
          %101 = arith.addi %99, %100 : index
          %102 = arith.cmpi ule, %101, %91 : index
          %103 = arith.constant 1024 : index
          %104 = arith.muli %warp, %103 : index
          %105 = arith.addi %104, %99 : index
          %106 = arith.constant 1 : index
          %107 = arith.andi %105, %106 : index
          %108 = arith.constant 0 : index
          %109 = arith.cmpi eq, %107, %108 : index
          %110 = arith.andi %102, %109 : i1
          %111 = scf.if %110 -> (f64) {
            %112 = arith.constant 1 : index
            %113 = arith.addi %99, %112 : index
            %114 = vector.load %13[%warp, %99] {alignment = 16 : i64} : memref<4x1024xf64>, vector<2xf64>
            %115 = vector.extract %114[0] : f64 from vector<2xf64>
            %116 = vector.extract %114[1] : f64 from vector<2xf64>
            %117 = arith.subf %115, %87 : f64
            %118 = arith.subf %116, %87 : f64
            %119 = arith.mulf %117, %117 fastmath<contract> : f64
            %120 = arith.mulf %118, %118 fastmath<contract> : f64
            %121 = arith.addf %97, %119 : f64
            %122 = arith.addf %121, %120 : f64
            scf.yield %122 : f64
          } else {
            %123 = arith.constant 1 : index
            %124 = arith.minui %101, %91 : index
            %125 = scf.for %126 = %99 to %124 step %123 iter_args(%127 = %97) -> (f64) {
              %128 = memref.load %13[%warp, %126] : memref<4x1024xf64>
              %129 = arith.subf %128, %87 : f64
              %130 = arith.mulf %129, %129 fastmath<contract> : f64
              %131 = arith.addf %127, %130 : f64
              scf.yield %131 : f64
            }
            scf.yield %125 : f64
          }
          scf.yield %111 : f64
        }
        %132 = arith.constant 32 : i32
        %133 = arith.constant 16 : i32
        %134, %135 = gpu.shuffle xor %95, %133, %132 : f64
        %136 = arith.addf %95, %134 : f64
        %137 = arith.constant 8 : i32
        %138, %139 = gpu.shuffle xor %136, %137, %132 : f64
        %140 = arith.addf %136, %138 : f64
        %141 = arith.constant 4 : i32
        %142, %143 = gpu.shuffle xor %140, %141, %132 : f64
        %144 = arith.addf %140, %142 : f64
        %145 = arith.constant 2 : i32
        %146, %147 = gpu.shuffle xor %144, %145, %132 : f64
        %148 = arith.addf %144, %146 : f64
        %149 = arith.constant 1 : i32
        %150, %151 = gpu.shuffle xor %148, %149, %132 : f64
        %152 = arith.addf %148, %150 : f64
        %153 = arith.addf %88, %152 : f64
        %154 = arith.addf %5, %153 fastmath<reassoc,contract> : f64
        %155 = arith.divf %86, %2 : f64
        %156 = arith.divf %154, %2 : f64
        %157 = arith.addf %156, %6 : f64
        %158 = math.sqrt %157 : f64
        %159 = arith.constant 0 : index
        %160 = arith.maxsi %1, %159 : index
        %161 = arith.constant 2 : index
        %162 = arith.ceildivsi %160, %161 : index
        %163 = arith.constant 32 : index
        scf.for %164 = %lane to %162 step %163 {
          %165 = arith.constant 2 : index
          %166 = arith.muli %164, %165 : index
          %167 = arith.constant 2 : index
          %168 = arith.addi %166, %167 : index
          %169 = arith.cmpi ule, %168, %160 : index
          %170 = arith.constant 1024 : index
          %171 = arith.muli %warp, %170 : index
          %172 = arith.addi %171, %166 : index
          %173 = arith.constant 1 : index
          %174 = arith.andi %172, %173 : index
          %175 = "memref.extract_aligned_pointer_as_index"(%3) : (memref<?xf64>) -> index
          %176 = arith.constant 15 : index
          %177 = arith.andi %175, %176 : index
          %178 = arith.constant 1 : index
          %179 = arith.andi %166, %178 : index
          %180 = "memref.extract_aligned_pointer_as_index"(%4) : (memref<?xf64>) -> index
          %181 = arith.constant 15 : index
          %182 = arith.andi %180, %181 : index
          %183 = arith.constant 1 : index
          %184 = arith.andi %166, %183 : index
          %185 = arith.constant 1 : index
          %186 = memref.dim %out, %185 : memref<?x?xf64>
          %187 = arith.muli %i, %186 : index
          %188 = arith.addi %187, %166 : index
          %189 = "memref.extract_aligned_pointer_as_index"(%out) : (memref<?x?xf64>) -> index
          %190 = arith.constant 15 : index
          %191 = arith.andi %189, %190 : index
          %192 = arith.constant 1 : index
          %193 = arith.andi %188, %192 : index
          %194 = arith.ori %174, %177 : index
          %195 = arith.ori %194, %179 : index
          %196 = arith.ori %195, %182 : index
          %197 = arith.ori %196, %184 : index
          %198 = arith.ori %197, %191 : index
          %199 = arith.ori %198, %193 : index
          %200 = arith.constant 0 : index
          %201 = arith.cmpi eq, %199, %200 : index
          %202 = arith.andi %169, %201 : i1
          scf.if %202 {
            %203 = arith.constant 1 : index
            %204 = arith.addi %166, %203 : index
            %205 = vector.load %13[%warp, %166] {alignment = 16 : i64} : memref<4x1024xf64>, vector<2xf64>
            %206 = vector.extract %205[0] : f64 from vector<2xf64>
            %207 = vector.extract %205[1] : f64 from vector<2xf64>
            %208 = vector.load %3[%166] {alignment = 16 : i64} : memref<?xf64>, vector<2xf64>
            %209 = vector.extract %208[0] : f64 from vector<2xf64>
            %210 = vector.extract %208[1] : f64 from vector<2xf64>
            %211 = vector.load %4[%166] {alignment = 16 : i64} : memref<?xf64>, vector<2xf64>
            %212 = vector.extract %211[0] : f64 from vector<2xf64>
            %213 = vector.extract %211[1] : f64 from vector<2xf64>
            %214 = arith.subf %206, %155 : f64
            %215 = arith.subf %207, %155 : f64
            %216 = arith.divf %214, %158 : f64
            %217 = arith.divf %215, %158 : f64
            %218 = arith.mulf %216, %209 : f64
            %219 = arith.mulf %217, %210 : f64
            %220 = arith.addf %218, %212 : f64
            %221 = arith.addf %219, %213 : f64
            %222 = vector.from_elements %220, %221 : vector<2xf64>
            vector.store %222, %out[%i, %166] {alignment = 16 : i64} : memref<?x?xf64>, vector<2xf64>
          } else {
            %223 = arith.constant 1 : index
            %224 = arith.minui %168, %160 : index
            scf.for %225 = %166 to %224 step %223 {
              %226 = memref.load %13[%warp, %225] : memref<4x1024xf64>
              %227 = memref.load %3[%225] : memref<?xf64>
              %228 = memref.load %4[%225] : memref<?xf64>
              %229 = arith.subf %226, %155 : f64
              %230 = arith.divf %229, %158 : f64
              %231 = arith.mulf %230, %227 : f64
              %232 = arith.addf %231, %228 : f64
              memref.store %232, %out[%i, %225] : memref<?x?xf64>
            }
          }
        }
      }
      gpu.return
    }
    gpu.func @program_kernel_1(%0: index, %x: memref<?x?xf64> {llvm.noalias}, %1: f64, %2: memref<?xf64> {llvm.noalias}, %3: memref<?xf64> {llvm.noalias}, %out: memref<?x?xf64> {llvm.noalias}) kernel attributes {gpu.known_block_size = array<i32: 256, 1, 1>} {
      %block = gpu.block_id x
      %thread = gpu.thread_id x
      %4 = arith.constant 0.000000e+00 : f64
      %5 = arith.constant 1.000000e-05 : f64
      %6 = memref.get_global @shared1 : memref<4096xf64, #gpu.address_space<workgroup>>
      %7 = "memref.memory_space_cast"(%6) : (memref<4096xf64, #gpu.address_space<workgroup>>) -> memref<4096xf64>
      %8 = arith.constant -0.000000e+00 : f64
      %9 = arith.constant -0.000000e+00 : f64
      %10 = arith.constant 0 : index
      %11 = arith.maxsi %0, %10 : index
      %12 = arith.constant 2 : index
      %13 = arith.ceildivsi %11, %12 : index
      %14 = arith.constant 256 : index
      %15 = scf.for %16 = %thread to %13 step %14 iter_args(%17 = %9) -> (f64) {
        %18 = arith.constant 2 : index
        %19 = arith.muli %16, %18 : index
        %20 = arith.constant 2 : index
        %21 = arith.addi %19, %20 : index
        %22 = arith.cmpi ule, %21, %11 : index
        %23 = arith.constant 1 : index
        %24 = memref.dim %x, %23 : memref<?x?xf64>
        %25 = arith.muli %block, %24 : index
        %26 = arith.addi %25, %19 : index
        %27 = "memref.extract_aligned_pointer_as_index"(%x) : (memref<?x?xf64>) -> index
        %28 = arith.constant 15 : index
        %29 = arith.andi %27, %28 : index
        %30 = arith.constant 1 : index
        %31 = arith.andi %26, %30 : index
        %32 = arith.constant 1 : index
        %33 = arith.andi %19, %32 : index
        %34 = arith.ori %29, %31 : index
        %35 = arith.ori %34, %33 : index
        %36 = arith.constant 0 : index
        %37 = arith.cmpi eq, %35, %36 : index
        %38 = arith.andi %22, %37 : i1
        %39 = scf.if %38 -> (f64) {
          %40 = arith.constant 1 : index
          %41 = arith.addi %19, %40 : index
          %42 = vector.load %x[%block, %19] {alignment = 16 : i64} : memref<?x?xf64>, vector<2xf64>
          %43 = vector.extract %42[0] : f64 from vector<2xf64>
          %44 = vector.extract %42[1] : f64 from vector<2xf64>
          %45 = vector.from_elements %43, %44 : vector<2xf64>
          vector.store %45, %7[%19] {alignment = 16 : i64} : memref<4096xf64>, vector<2xf64>
          %46 = arith.addf %17, %43 : f64
          %47 = arith.addf %46, %44 : f64
          scf.yield %47 : f64
        } else {
          %48 = arith.constant 1 : index
          %49 = arith.minui %21, %11 : index
          %50 = scf.for %51 = %19 to %49 step %48 iter_args(%52 = %17) -> (f64) {
            %53 = memref.load %x[%block, %51] : memref<?x?xf64>
            memref.store %53, %7[%51] : memref<4096xf64>
            %54 = arith.addf %52, %53 : f64
            scf.yield %54 : f64
          }
          scf.yield %50 : f64
        }
        scf.yield %39 : f64
      }
      %55 = arith.constant 32 : i32
      %56 = arith.constant 16 : i32
      %57, %58 = gpu.shuffle xor %15, %56, %55 : f64
      %59 = arith.addf %15, %57 : f64
      %60 = arith.constant 8 : i32
      %61, %62 = gpu.shuffle xor %59, %60, %55 : f64
      %63 = arith.addf %59, %61 : f64
      %64 = arith.constant 4 : i32
      %65, %66 = gpu.shuffle xor %63, %64, %55 : f64
      %67 = arith.addf %63, %65 : f64
      %68 = arith.constant 2 : i32
      %69, %70 = gpu.shuffle xor %67, %68, %55 : f64
      %71 = arith.addf %67, %69 : f64
      %72 = arith.constant 1 : i32
      %73, %74 = gpu.shuffle xor %71, %72, %55 : f64
      %75 = arith.addf %71, %73 : f64
      %76 = memref.get_global @shared2 : memref<8xf64, #gpu.address_space<workgroup>>
      %77 = arith.constant 31 : index
      %78 = arith.andi %thread, %77 : index
      %79 = arith.constant 5 : index
      %80 = arith.shrui %thread, %79 : index
      %81 = arith.constant 0 : index
      %82 = arith.cmpi eq, %78, %81 : index
      scf.if %82 {
        memref.store %75, %76[%80] : memref<8xf64, #gpu.address_space<workgroup>>
      }
      gpu.barrier
      %83 = arith.constant 0 : index
      %84 = memref.load %76[%83] : memref<8xf64, #gpu.address_space<workgroup>>
      %85 = arith.constant 1 : index
      %86 = memref.load %76[%85] : memref<8xf64, #gpu.address_space<workgroup>>
      %87 = arith.constant 2 : index
      %88 = memref.load %76[%87] : memref<8xf64, #gpu.address_space<workgroup>>
      %89 = arith.constant 3 : index
      %90 = memref.load %76[%89] : memref<8xf64, #gpu.address_space<workgroup>>
      %91 = arith.constant 4 : index
      %92 = memref.load %76[%91] : memref<8xf64, #gpu.address_space<workgroup>>
      %93 = arith.constant 5 : index
      %94 = memref.load %76[%93] : memref<8xf64, #gpu.address_space<workgroup>>
      %95 = arith.constant 6 : index
      %96 = memref.load %76[%95] : memref<8xf64, #gpu.address_space<workgroup>>
      %97 = arith.constant 7 : index
      %98 = memref.load %76[%97] : memref<8xf64, #gpu.address_space<workgroup>>
      %99 = arith.addf %84, %86 : f64
      %100 = arith.addf %88, %90 : f64
      %101 = arith.addf %92, %94 : f64
      %102 = arith.addf %96, %98 : f64
      %103 = arith.addf %99, %100 : f64
      %104 = arith.addf %101, %102 : f64
      %105 = arith.addf %103, %104 : f64
      %106 = arith.addf %8, %105 : f64
      %107 = arith.addf %4, %106 fastmath<reassoc,contract> : f64
      %108 = arith.divf %107, %1 : f64
      %109 = arith.constant -0.000000e+00 : f64
      %110 = arith.constant -0.000000e+00 : f64
      %111 = arith.constant 0 : index
      %112 = arith.maxsi %0, %111 : index
      %113 = arith.constant 2 : index
      %114 = arith.ceildivsi %112, %113 : index
      %115 = arith.constant 256 : index
      %116 = scf.for %117 = %thread to %114 step %115 iter_args(%118 = %110) -> (f64) {
        %119 = arith.constant 2 : index
        %120 = arith.muli %117, %119 : index
        %121 = arith.constant 2 : index
        %122 = arith.addi %120, %121 : index
        %123 = arith.cmpi ule, %122, %112 : index
        %124 = arith.constant 1 : index
        %125 = arith.andi %120, %124 : index
        %126 = arith.constant 0 : index
        %127 = arith.cmpi eq, %125, %126 : index
        %128 = arith.andi %123, %127 : i1
        %129 = scf.if %128 -> (f64) {
          %130 = arith.constant 1 : index
          %131 = arith.addi %120, %130 : index
          %132 = vector.load %7[%120] {alignment = 16 : i64} : memref<4096xf64>, vector<2xf64>
          %133 = vector.extract %132[0] : f64 from vector<2xf64>
          %134 = vector.extract %132[1] : f64 from vector<2xf64>
          %135 = arith.subf %133, %108 : f64
          %136 = arith.subf %134, %108 : f64
          %137 = arith.mulf %135, %135 fastmath<contract> : f64
          %138 = arith.mulf %136, %136 fastmath<contract> : f64
          %139 = arith.addf %118, %137 : f64
          %140 = arith.addf %139, %138 : f64
          scf.yield %140 : f64
        } else {
          %141 = arith.constant 1 : index
          %142 = arith.minui %122, %112 : index
          %143 = scf.for %144 = %120 to %142 step %141 iter_args(%145 = %118) -> (f64) {
            %146 = memref.load %7[%144] : memref<4096xf64>
            %147 = arith.subf %146, %108 : f64
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
      %152, %153 = gpu.shuffle xor %116, %151, %150 : f64
      %154 = arith.addf %116, %152 : f64
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
      %171 = memref.get_global @shared3 : memref<8xf64, #gpu.address_space<workgroup>>
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
      %201 = arith.addf %109, %200 : f64
      %202 = arith.addf %4, %201 fastmath<reassoc,contract> : f64
      %203 = arith.divf %107, %1 : f64
      %204 = arith.divf %202, %1 : f64
      %205 = arith.addf %204, %5 : f64
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
        %219 = arith.andi %214, %218 : index
        %220 = "memref.extract_aligned_pointer_as_index"(%2) : (memref<?xf64>) -> index
        %221 = arith.constant 15 : index
        %222 = arith.andi %220, %221 : index
        %223 = arith.constant 1 : index
        %224 = arith.andi %214, %223 : index
        %225 = "memref.extract_aligned_pointer_as_index"(%3) : (memref<?xf64>) -> index
        %226 = arith.constant 15 : index
        %227 = arith.andi %225, %226 : index
        %228 = arith.constant 1 : index
        %229 = arith.andi %214, %228 : index
        %230 = arith.constant 1 : index
        %231 = memref.dim %out, %230 : memref<?x?xf64>
        %232 = arith.muli %block, %231 : index
        %233 = arith.addi %232, %214 : index
        %234 = "memref.extract_aligned_pointer_as_index"(%out) : (memref<?x?xf64>) -> index
        %235 = arith.constant 15 : index
        %236 = arith.andi %234, %235 : index
        %237 = arith.constant 1 : index
        %238 = arith.andi %233, %237 : index
        %239 = arith.ori %219, %222 : index
        %240 = arith.ori %239, %224 : index
        %241 = arith.ori %240, %227 : index
        %242 = arith.ori %241, %229 : index
        %243 = arith.ori %242, %236 : index
        %244 = arith.ori %243, %238 : index
        %245 = arith.constant 0 : index
        %246 = arith.cmpi eq, %244, %245 : index
        %247 = arith.andi %217, %246 : i1
        scf.if %247 {
          %248 = arith.constant 1 : index
          %249 = arith.addi %214, %248 : index
          %250 = vector.load %7[%214] {alignment = 16 : i64} : memref<4096xf64>, vector<2xf64>
          %251 = vector.extract %250[0] : f64 from vector<2xf64>
          %252 = vector.extract %250[1] : f64 from vector<2xf64>
          %253 = vector.load %2[%214] {alignment = 16 : i64} : memref<?xf64>, vector<2xf64>
          %254 = vector.extract %253[0] : f64 from vector<2xf64>
          %255 = vector.extract %253[1] : f64 from vector<2xf64>
          %256 = vector.load %3[%214] {alignment = 16 : i64} : memref<?xf64>, vector<2xf64>
          %257 = vector.extract %256[0] : f64 from vector<2xf64>
          %258 = vector.extract %256[1] : f64 from vector<2xf64>
          %259 = arith.subf %251, %203 : f64
          %260 = arith.subf %252, %203 : f64
          %261 = arith.divf %259, %206 : f64
          %262 = arith.divf %260, %206 : f64
          %263 = arith.mulf %261, %254 : f64
          %264 = arith.mulf %262, %255 : f64
          %265 = arith.addf %263, %257 : f64
          %266 = arith.addf %264, %258 : f64
          %267 = vector.from_elements %265, %266 : vector<2xf64>
          vector.store %267, %out[%block, %214] {alignment = 16 : i64} : memref<?x?xf64>, vector<2xf64>
        } else {
          %268 = arith.constant 1 : index
          %269 = arith.minui %216, %208 : index
          scf.for %270 = %214 to %269 step %268 {
            %271 = memref.load %7[%270] : memref<4096xf64>
            %272 = memref.load %2[%270] : memref<?xf64>
            %273 = memref.load %3[%270] : memref<?xf64>
            %274 = arith.subf %271, %203 : f64
            %275 = arith.divf %274, %206 : f64
            %276 = arith.mulf %275, %272 : f64
            %277 = arith.addf %276, %273 : f64
            memref.store %277, %out[%block, %270] : memref<?x?xf64>
          }
        }
      }
      gpu.return
    }
    gpu.func @program_kernel_2(%0: index, %x: memref<?x?xf64> {llvm.noalias}, %1: f64, %2: memref<?xf64> {llvm.noalias}, %3: memref<?xf64> {llvm.noalias}, %out: memref<?x?xf64> {llvm.noalias}) kernel attributes {gpu.known_block_size = array<i32: 1024, 1, 1>} {
      %block = gpu.block_id x
      %thread = gpu.thread_id x
      %4 = arith.constant 0.000000e+00 : f64
      %5 = arith.constant 1.000000e-05 : f64
      %6 = memref.get_global @shared4 : memref<6016xf64, #gpu.address_space<workgroup>>
      %7 = "memref.memory_space_cast"(%6) : (memref<6016xf64, #gpu.address_space<workgroup>>) -> memref<6016xf64>
      %8 = arith.constant -0.000000e+00 : f64
      %9 = arith.constant -0.000000e+00 : f64
      %10 = arith.constant 0 : index
      %11 = arith.maxsi %0, %10 : index
      %12 = arith.constant 2 : index
      %13 = arith.ceildivsi %11, %12 : index
      %14 = arith.constant 1024 : index
      %15 = scf.for %16 = %thread to %13 step %14 iter_args(%17 = %9) -> (f64) {
        %18 = arith.constant 2 : index
        %19 = arith.muli %16, %18 : index
        %20 = arith.constant 2 : index
        %21 = arith.addi %19, %20 : index
        %22 = arith.cmpi ule, %21, %11 : index
        %23 = arith.constant 1 : index
        %24 = memref.dim %x, %23 : memref<?x?xf64>
        %25 = arith.muli %block, %24 : index
        %26 = arith.addi %25, %19 : index
        %27 = "memref.extract_aligned_pointer_as_index"(%x) : (memref<?x?xf64>) -> index
        %28 = arith.constant 15 : index
        %29 = arith.andi %27, %28 : index
        %30 = arith.constant 1 : index
        %31 = arith.andi %26, %30 : index
        %32 = arith.constant 1 : index
        %33 = arith.andi %19, %32 : index
        %34 = arith.ori %29, %31 : index
        %35 = arith.ori %34, %33 : index
        %36 = arith.constant 0 : index
        %37 = arith.cmpi eq, %35, %36 : index
        %38 = arith.andi %22, %37 : i1
        %39 = scf.if %38 -> (f64) {
          %40 = arith.constant 1 : index
          %41 = arith.addi %19, %40 : index
          %42 = vector.load %x[%block, %19] {alignment = 16 : i64} : memref<?x?xf64>, vector<2xf64>
          %43 = vector.extract %42[0] : f64 from vector<2xf64>
          %44 = vector.extract %42[1] : f64 from vector<2xf64>
          %45 = vector.from_elements %43, %44 : vector<2xf64>
          vector.store %45, %7[%19] {alignment = 16 : i64} : memref<6016xf64>, vector<2xf64>
          %46 = arith.addf %17, %43 : f64
          %47 = arith.addf %46, %44 : f64
          scf.yield %47 : f64
        } else {
          %48 = arith.constant 1 : index
          %49 = arith.minui %21, %11 : index
          %50 = scf.for %51 = %19 to %49 step %48 iter_args(%52 = %17) -> (f64) {
            %53 = memref.load %x[%block, %51] : memref<?x?xf64>
            memref.store %53, %7[%51] : memref<6016xf64>
            %54 = arith.addf %52, %53 : f64
            scf.yield %54 : f64
          }
          scf.yield %50 : f64
        }
        scf.yield %39 : f64
      }
      %55 = arith.constant 32 : i32
      %56 = arith.constant 16 : i32
      %57, %58 = gpu.shuffle xor %15, %56, %55 : f64
      %59 = arith.addf %15, %57 : f64
      %60 = arith.constant 8 : i32
      %61, %62 = gpu.shuffle xor %59, %60, %55 : f64
      %63 = arith.addf %59, %61 : f64
      %64 = arith.constant 4 : i32
      %65, %66 = gpu.shuffle xor %63, %64, %55 : f64
      %67 = arith.addf %63, %65 : f64
      %68 = arith.constant 2 : i32
      %69, %70 = gpu.shuffle xor %67, %68, %55 : f64
      %71 = arith.addf %67, %69 : f64
      %72 = arith.constant 1 : i32
      %73, %74 = gpu.shuffle xor %71, %72, %55 : f64
      %75 = arith.addf %71, %73 : f64
      %76 = memref.get_global @shared5 : memref<32xf64, #gpu.address_space<workgroup>>
      %77 = arith.constant 31 : index
      %78 = arith.andi %thread, %77 : index
      %79 = arith.constant 5 : index
      %80 = arith.shrui %thread, %79 : index
      %81 = arith.constant 0 : index
      %82 = arith.cmpi eq, %78, %81 : index
      scf.if %82 {
        memref.store %75, %76[%80] : memref<32xf64, #gpu.address_space<workgroup>>
      }
      gpu.barrier
      %83 = arith.constant 0 : index
      %84 = memref.load %76[%83] : memref<32xf64, #gpu.address_space<workgroup>>
      %85 = arith.constant 1 : index
      %86 = memref.load %76[%85] : memref<32xf64, #gpu.address_space<workgroup>>
      %87 = arith.constant 2 : index
      %88 = memref.load %76[%87] : memref<32xf64, #gpu.address_space<workgroup>>
      %89 = arith.constant 3 : index
      %90 = memref.load %76[%89] : memref<32xf64, #gpu.address_space<workgroup>>
      %91 = arith.constant 4 : index
      %92 = memref.load %76[%91] : memref<32xf64, #gpu.address_space<workgroup>>
      %93 = arith.constant 5 : index
      %94 = memref.load %76[%93] : memref<32xf64, #gpu.address_space<workgroup>>
      %95 = arith.constant 6 : index
      %96 = memref.load %76[%95] : memref<32xf64, #gpu.address_space<workgroup>>
      %97 = arith.constant 7 : index
      %98 = memref.load %76[%97] : memref<32xf64, #gpu.address_space<workgroup>>
      %99 = arith.constant 8 : index
      %100 = memref.load %76[%99] : memref<32xf64, #gpu.address_space<workgroup>>
      %101 = arith.constant 9 : index
      %102 = memref.load %76[%101] : memref<32xf64, #gpu.address_space<workgroup>>
      %103 = arith.constant 10 : index
      %104 = memref.load %76[%103] : memref<32xf64, #gpu.address_space<workgroup>>
      %105 = arith.constant 11 : index
      %106 = memref.load %76[%105] : memref<32xf64, #gpu.address_space<workgroup>>
      %107 = arith.constant 12 : index
      %108 = memref.load %76[%107] : memref<32xf64, #gpu.address_space<workgroup>>
      %109 = arith.constant 13 : index
      %110 = memref.load %76[%109] : memref<32xf64, #gpu.address_space<workgroup>>
      %111 = arith.constant 14 : index
      %112 = memref.load %76[%111] : memref<32xf64, #gpu.address_space<workgroup>>
      %113 = arith.constant 15 : index
      %114 = memref.load %76[%113] : memref<32xf64, #gpu.address_space<workgroup>>
      %115 = arith.constant 16 : index
      %116 = memref.load %76[%115] : memref<32xf64, #gpu.address_space<workgroup>>
      %117 = arith.constant 17 : index
      %118 = memref.load %76[%117] : memref<32xf64, #gpu.address_space<workgroup>>
      %119 = arith.constant 18 : index
      %120 = memref.load %76[%119] : memref<32xf64, #gpu.address_space<workgroup>>
      %121 = arith.constant 19 : index
      %122 = memref.load %76[%121] : memref<32xf64, #gpu.address_space<workgroup>>
      %123 = arith.constant 20 : index
      %124 = memref.load %76[%123] : memref<32xf64, #gpu.address_space<workgroup>>
      %125 = arith.constant 21 : index
      %126 = memref.load %76[%125] : memref<32xf64, #gpu.address_space<workgroup>>
      %127 = arith.constant 22 : index
      %128 = memref.load %76[%127] : memref<32xf64, #gpu.address_space<workgroup>>
      %129 = arith.constant 23 : index
      %130 = memref.load %76[%129] : memref<32xf64, #gpu.address_space<workgroup>>
      %131 = arith.constant 24 : index
      %132 = memref.load %76[%131] : memref<32xf64, #gpu.address_space<workgroup>>
      %133 = arith.constant 25 : index
      %134 = memref.load %76[%133] : memref<32xf64, #gpu.address_space<workgroup>>
      %135 = arith.constant 26 : index
      %136 = memref.load %76[%135] : memref<32xf64, #gpu.address_space<workgroup>>
      %137 = arith.constant 27 : index
      %138 = memref.load %76[%137] : memref<32xf64, #gpu.address_space<workgroup>>
      %139 = arith.constant 28 : index
      %140 = memref.load %76[%139] : memref<32xf64, #gpu.address_space<workgroup>>
      %141 = arith.constant 29 : index
      %142 = memref.load %76[%141] : memref<32xf64, #gpu.address_space<workgroup>>
      %143 = arith.constant 30 : index
      %144 = memref.load %76[%143] : memref<32xf64, #gpu.address_space<workgroup>>
      %145 = arith.constant 31 : index
      %146 = memref.load %76[%145] : memref<32xf64, #gpu.address_space<workgroup>>
      %147 = arith.addf %84, %86 : f64
      %148 = arith.addf %88, %90 : f64
      %149 = arith.addf %92, %94 : f64
      %150 = arith.addf %96, %98 : f64
      %151 = arith.addf %100, %102 : f64
      %152 = arith.addf %104, %106 : f64
      %153 = arith.addf %108, %110 : f64
      %154 = arith.addf %112, %114 : f64
      %155 = arith.addf %116, %118 : f64
      %156 = arith.addf %120, %122 : f64
      %157 = arith.addf %124, %126 : f64
      %158 = arith.addf %128, %130 : f64
      %159 = arith.addf %132, %134 : f64
      %160 = arith.addf %136, %138 : f64
      %161 = arith.addf %140, %142 : f64
      %162 = arith.addf %144, %146 : f64
      %163 = arith.addf %147, %148 : f64
      %164 = arith.addf %149, %150 : f64
      %165 = arith.addf %151, %152 : f64
      %166 = arith.addf %153, %154 : f64
      %167 = arith.addf %155, %156 : f64
      %168 = arith.addf %157, %158 : f64
      %169 = arith.addf %159, %160 : f64
      %170 = arith.addf %161, %162 : f64
      %171 = arith.addf %163, %164 : f64
      %172 = arith.addf %165, %166 : f64
      %173 = arith.addf %167, %168 : f64
      %174 = arith.addf %169, %170 : f64
      %175 = arith.addf %171, %172 : f64
      %176 = arith.addf %173, %174 : f64
      %177 = arith.addf %175, %176 : f64
      %178 = arith.addf %8, %177 : f64
      %179 = arith.addf %4, %178 fastmath<reassoc,contract> : f64
      %180 = arith.divf %179, %1 : f64
      %181 = arith.constant -0.000000e+00 : f64
      %182 = arith.constant -0.000000e+00 : f64
      %183 = arith.constant 0 : index
      %184 = arith.maxsi %0, %183 : index
      %185 = arith.constant 2 : index
      %186 = arith.ceildivsi %184, %185 : index
      %187 = arith.constant 1024 : index
      %188 = scf.for %189 = %thread to %186 step %187 iter_args(%190 = %182) -> (f64) {
        %191 = arith.constant 2 : index
        %192 = arith.muli %189, %191 : index
        %193 = arith.constant 2 : index
        %194 = arith.addi %192, %193 : index
        %195 = arith.cmpi ule, %194, %184 : index
        %196 = arith.constant 1 : index
        %197 = arith.andi %192, %196 : index
        %198 = arith.constant 0 : index
        %199 = arith.cmpi eq, %197, %198 : index
        %200 = arith.andi %195, %199 : i1
        %201 = scf.if %200 -> (f64) {
          %202 = arith.constant 1 : index
          %203 = arith.addi %192, %202 : index
          %204 = vector.load %7[%192] {alignment = 16 : i64} : memref<6016xf64>, vector<2xf64>
          %205 = vector.extract %204[0] : f64 from vector<2xf64>
          %206 = vector.extract %204[1] : f64 from vector<2xf64>
          %207 = arith.subf %205, %180 : f64
          %208 = arith.subf %206, %180 : f64
          %209 = arith.mulf %207, %207 fastmath<contract> : f64
          %210 = arith.mulf %208, %208 fastmath<contract> : f64
          %211 = arith.addf %190, %209 : f64
          %212 = arith.addf %211, %210 : f64
          scf.yield %212 : f64
        } else {
          %213 = arith.constant 1 : index
          %214 = arith.minui %194, %184 : index
          %215 = scf.for %216 = %192 to %214 step %213 iter_args(%217 = %190) -> (f64) {
            %218 = memref.load %7[%216] : memref<6016xf64>
            %219 = arith.subf %218, %180 : f64
            %220 = arith.mulf %219, %219 fastmath<contract> : f64
            %221 = arith.addf %217, %220 : f64
            scf.yield %221 : f64
          }
          scf.yield %215 : f64
        }
        scf.yield %201 : f64
      }
      %222 = arith.constant 32 : i32
      %223 = arith.constant 16 : i32
      %224, %225 = gpu.shuffle xor %188, %223, %222 : f64
      %226 = arith.addf %188, %224 : f64
      %227 = arith.constant 8 : i32
      %228, %229 = gpu.shuffle xor %226, %227, %222 : f64
      %230 = arith.addf %226, %228 : f64
      %231 = arith.constant 4 : i32
      %232, %233 = gpu.shuffle xor %230, %231, %222 : f64
      %234 = arith.addf %230, %232 : f64
      %235 = arith.constant 2 : i32
      %236, %237 = gpu.shuffle xor %234, %235, %222 : f64
      %238 = arith.addf %234, %236 : f64
      %239 = arith.constant 1 : i32
      %240, %241 = gpu.shuffle xor %238, %239, %222 : f64
      %242 = arith.addf %238, %240 : f64
      %243 = memref.get_global @shared6 : memref<32xf64, #gpu.address_space<workgroup>>
      %244 = arith.constant 31 : index
      %245 = arith.andi %thread, %244 : index
      %246 = arith.constant 5 : index
      %247 = arith.shrui %thread, %246 : index
      %248 = arith.constant 0 : index
      %249 = arith.cmpi eq, %245, %248 : index
      scf.if %249 {
        memref.store %242, %243[%247] : memref<32xf64, #gpu.address_space<workgroup>>
      }
      gpu.barrier
      %250 = arith.constant 0 : index
      %251 = memref.load %243[%250] : memref<32xf64, #gpu.address_space<workgroup>>
      %252 = arith.constant 1 : index
      %253 = memref.load %243[%252] : memref<32xf64, #gpu.address_space<workgroup>>
      %254 = arith.constant 2 : index
      %255 = memref.load %243[%254] : memref<32xf64, #gpu.address_space<workgroup>>
      %256 = arith.constant 3 : index
      %257 = memref.load %243[%256] : memref<32xf64, #gpu.address_space<workgroup>>
      %258 = arith.constant 4 : index
      %259 = memref.load %243[%258] : memref<32xf64, #gpu.address_space<workgroup>>
      %260 = arith.constant 5 : index
      %261 = memref.load %243[%260] : memref<32xf64, #gpu.address_space<workgroup>>
      %262 = arith.constant 6 : index
      %263 = memref.load %243[%262] : memref<32xf64, #gpu.address_space<workgroup>>
      %264 = arith.constant 7 : index
      %265 = memref.load %243[%264] : memref<32xf64, #gpu.address_space<workgroup>>
      %266 = arith.constant 8 : index
      %267 = memref.load %243[%266] : memref<32xf64, #gpu.address_space<workgroup>>
      %268 = arith.constant 9 : index
      %269 = memref.load %243[%268] : memref<32xf64, #gpu.address_space<workgroup>>
      %270 = arith.constant 10 : index
      %271 = memref.load %243[%270] : memref<32xf64, #gpu.address_space<workgroup>>
      %272 = arith.constant 11 : index
      %273 = memref.load %243[%272] : memref<32xf64, #gpu.address_space<workgroup>>
      %274 = arith.constant 12 : index
      %275 = memref.load %243[%274] : memref<32xf64, #gpu.address_space<workgroup>>
      %276 = arith.constant 13 : index
      %277 = memref.load %243[%276] : memref<32xf64, #gpu.address_space<workgroup>>
      %278 = arith.constant 14 : index
      %279 = memref.load %243[%278] : memref<32xf64, #gpu.address_space<workgroup>>
      %280 = arith.constant 15 : index
      %281 = memref.load %243[%280] : memref<32xf64, #gpu.address_space<workgroup>>
      %282 = arith.constant 16 : index
      %283 = memref.load %243[%282] : memref<32xf64, #gpu.address_space<workgroup>>
      %284 = arith.constant 17 : index
      %285 = memref.load %243[%284] : memref<32xf64, #gpu.address_space<workgroup>>
      %286 = arith.constant 18 : index
      %287 = memref.load %243[%286] : memref<32xf64, #gpu.address_space<workgroup>>
      %288 = arith.constant 19 : index
      %289 = memref.load %243[%288] : memref<32xf64, #gpu.address_space<workgroup>>
      %290 = arith.constant 20 : index
      %291 = memref.load %243[%290] : memref<32xf64, #gpu.address_space<workgroup>>
      %292 = arith.constant 21 : index
      %293 = memref.load %243[%292] : memref<32xf64, #gpu.address_space<workgroup>>
      %294 = arith.constant 22 : index
      %295 = memref.load %243[%294] : memref<32xf64, #gpu.address_space<workgroup>>
      %296 = arith.constant 23 : index
      %297 = memref.load %243[%296] : memref<32xf64, #gpu.address_space<workgroup>>
      %298 = arith.constant 24 : index
      %299 = memref.load %243[%298] : memref<32xf64, #gpu.address_space<workgroup>>
      %300 = arith.constant 25 : index
      %301 = memref.load %243[%300] : memref<32xf64, #gpu.address_space<workgroup>>
      %302 = arith.constant 26 : index
      %303 = memref.load %243[%302] : memref<32xf64, #gpu.address_space<workgroup>>
      %304 = arith.constant 27 : index
      %305 = memref.load %243[%304] : memref<32xf64, #gpu.address_space<workgroup>>
      %306 = arith.constant 28 : index
      %307 = memref.load %243[%306] : memref<32xf64, #gpu.address_space<workgroup>>
      %308 = arith.constant 29 : index
      %309 = memref.load %243[%308] : memref<32xf64, #gpu.address_space<workgroup>>
      %310 = arith.constant 30 : index
      %311 = memref.load %243[%310] : memref<32xf64, #gpu.address_space<workgroup>>
      %312 = arith.constant 31 : index
      %313 = memref.load %243[%312] : memref<32xf64, #gpu.address_space<workgroup>>
      %314 = arith.addf %251, %253 : f64
      %315 = arith.addf %255, %257 : f64
      %316 = arith.addf %259, %261 : f64
      %317 = arith.addf %263, %265 : f64
      %318 = arith.addf %267, %269 : f64
      %319 = arith.addf %271, %273 : f64
      %320 = arith.addf %275, %277 : f64
      %321 = arith.addf %279, %281 : f64
      %322 = arith.addf %283, %285 : f64
      %323 = arith.addf %287, %289 : f64
      %324 = arith.addf %291, %293 : f64
      %325 = arith.addf %295, %297 : f64
      %326 = arith.addf %299, %301 : f64
      %327 = arith.addf %303, %305 : f64
      %328 = arith.addf %307, %309 : f64
      %329 = arith.addf %311, %313 : f64
      %330 = arith.addf %314, %315 : f64
      %331 = arith.addf %316, %317 : f64
      %332 = arith.addf %318, %319 : f64
      %333 = arith.addf %320, %321 : f64
      %334 = arith.addf %322, %323 : f64
      %335 = arith.addf %324, %325 : f64
      %336 = arith.addf %326, %327 : f64
      %337 = arith.addf %328, %329 : f64
      %338 = arith.addf %330, %331 : f64
      %339 = arith.addf %332, %333 : f64
      %340 = arith.addf %334, %335 : f64
      %341 = arith.addf %336, %337 : f64
      %342 = arith.addf %338, %339 : f64
      %343 = arith.addf %340, %341 : f64
      %344 = arith.addf %342, %343 : f64
      %345 = arith.addf %181, %344 : f64
      %346 = arith.addf %4, %345 fastmath<reassoc,contract> : f64
      %347 = arith.divf %179, %1 : f64
      %348 = arith.divf %346, %1 : f64
      %349 = arith.addf %348, %5 : f64
      %350 = math.sqrt %349 : f64
      %351 = arith.constant 0 : index
      %352 = arith.maxsi %0, %351 : index
      %353 = arith.constant 2 : index
      %354 = arith.ceildivsi %352, %353 : index
      %355 = arith.constant 1024 : index
      scf.for %356 = %thread to %354 step %355 {
        %357 = arith.constant 2 : index
        %358 = arith.muli %356, %357 : index
        %359 = arith.constant 2 : index
        %360 = arith.addi %358, %359 : index
        %361 = arith.cmpi ule, %360, %352 : index
        %362 = arith.constant 1 : index
        %363 = arith.andi %358, %362 : index
        %364 = "memref.extract_aligned_pointer_as_index"(%2) : (memref<?xf64>) -> index
        %365 = arith.constant 15 : index
        %366 = arith.andi %364, %365 : index
        %367 = arith.constant 1 : index
        %368 = arith.andi %358, %367 : index
        %369 = "memref.extract_aligned_pointer_as_index"(%3) : (memref<?xf64>) -> index
        %370 = arith.constant 15 : index
        %371 = arith.andi %369, %370 : index
        %372 = arith.constant 1 : index
        %373 = arith.andi %358, %372 : index
        %374 = arith.constant 1 : index
        %375 = memref.dim %out, %374 : memref<?x?xf64>
        %376 = arith.muli %block, %375 : index
        %377 = arith.addi %376, %358 : index
        %378 = "memref.extract_aligned_pointer_as_index"(%out) : (memref<?x?xf64>) -> index
        %379 = arith.constant 15 : index
        %380 = arith.andi %378, %379 : index
        %381 = arith.constant 1 : index
        %382 = arith.andi %377, %381 : index
        %383 = arith.ori %363, %366 : index
        %384 = arith.ori %383, %368 : index
        %385 = arith.ori %384, %371 : index
        %386 = arith.ori %385, %373 : index
        %387 = arith.ori %386, %380 : index
        %388 = arith.ori %387, %382 : index
        %389 = arith.constant 0 : index
        %390 = arith.cmpi eq, %388, %389 : index
        %391 = arith.andi %361, %390 : i1
        scf.if %391 {
          %392 = arith.constant 1 : index
          %393 = arith.addi %358, %392 : index
          %394 = vector.load %7[%358] {alignment = 16 : i64} : memref<6016xf64>, vector<2xf64>
          %395 = vector.extract %394[0] : f64 from vector<2xf64>
          %396 = vector.extract %394[1] : f64 from vector<2xf64>
          %397 = vector.load %2[%358] {alignment = 16 : i64} : memref<?xf64>, vector<2xf64>
          %398 = vector.extract %397[0] : f64 from vector<2xf64>
          %399 = vector.extract %397[1] : f64 from vector<2xf64>
          %400 = vector.load %3[%358] {alignment = 16 : i64} : memref<?xf64>, vector<2xf64>
          %401 = vector.extract %400[0] : f64 from vector<2xf64>
          %402 = vector.extract %400[1] : f64 from vector<2xf64>
          %403 = arith.subf %395, %347 : f64
          %404 = arith.subf %396, %347 : f64
          %405 = arith.divf %403, %350 : f64
          %406 = arith.divf %404, %350 : f64
          %407 = arith.mulf %405, %398 : f64
          %408 = arith.mulf %406, %399 : f64
          %409 = arith.addf %407, %401 : f64
          %410 = arith.addf %408, %402 : f64
          %411 = vector.from_elements %409, %410 : vector<2xf64>
          vector.store %411, %out[%block, %358] {alignment = 16 : i64} : memref<?x?xf64>, vector<2xf64>
        } else {
          %412 = arith.constant 1 : index
          %413 = arith.minui %360, %352 : index
          scf.for %414 = %358 to %413 step %412 {
            %415 = memref.load %7[%414] : memref<6016xf64>
            %416 = memref.load %2[%414] : memref<?xf64>
            %417 = memref.load %3[%414] : memref<?xf64>
            %418 = arith.subf %415, %347 : f64
            %419 = arith.divf %418, %350 : f64
            %420 = arith.mulf %419, %416 : f64
            %421 = arith.addf %420, %417 : f64
            memref.store %421, %out[%block, %414] : memref<?x?xf64>
          }
        }
      }
      gpu.return
    }
    gpu.func @program_kernel_3(%0: index, %x: memref<?x?xf64> {llvm.noalias}, %1: f64, %2: memref<?xf64> {llvm.noalias}, %3: memref<?xf64> {llvm.noalias}, %out: memref<?x?xf64> {llvm.noalias}) kernel attributes {gpu.known_block_size = array<i32: 256, 1, 1>} {
      %block = gpu.block_id x
      %thread = gpu.thread_id x
      %4 = arith.constant 0.000000e+00 : f64
      %5 = arith.constant 1.000000e-05 : f64
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
        %30 = arith.ori %27, %29 : index
        %31 = arith.constant 0 : index
        %32 = arith.cmpi eq, %30, %31 : index
        %33 = arith.andi %20, %32 : i1
        %34 = scf.if %33 -> (f64) {
          %35 = arith.constant 1 : index
          %36 = arith.addi %17, %35 : index
          %37 = vector.load %x[%block, %17] {alignment = 16 : i64} : memref<?x?xf64>, vector<2xf64>
          %38 = vector.extract %37[0] : f64 from vector<2xf64>
          %39 = vector.extract %37[1] : f64 from vector<2xf64>
          %40 = arith.addf %15, %38 : f64
          %41 = arith.addf %40, %39 : f64
          scf.yield %41 : f64
        } else {
          %42 = arith.constant 1 : index
          %43 = arith.minui %19, %9 : index
          %44 = scf.for %45 = %17 to %43 step %42 iter_args(%46 = %15) -> (f64) {
            %47 = memref.load %x[%block, %45] : memref<?x?xf64>
            %48 = arith.addf %46, %47 : f64
            scf.yield %48 : f64
          }
          scf.yield %44 : f64
        }
        scf.yield %34 : f64
      }
      %49 = arith.constant 32 : i32
      %50 = arith.constant 16 : i32
      %51, %52 = gpu.shuffle xor %13, %50, %49 : f64
      %53 = arith.addf %13, %51 : f64
      %54 = arith.constant 8 : i32
      %55, %56 = gpu.shuffle xor %53, %54, %49 : f64
      %57 = arith.addf %53, %55 : f64
      %58 = arith.constant 4 : i32
      %59, %60 = gpu.shuffle xor %57, %58, %49 : f64
      %61 = arith.addf %57, %59 : f64
      %62 = arith.constant 2 : i32
      %63, %64 = gpu.shuffle xor %61, %62, %49 : f64
      %65 = arith.addf %61, %63 : f64
      %66 = arith.constant 1 : i32
      %67, %68 = gpu.shuffle xor %65, %66, %49 : f64
      %69 = arith.addf %65, %67 : f64
      %70 = memref.get_global @shared7 : memref<8xf64, #gpu.address_space<workgroup>>
      %71 = arith.constant 31 : index
      %72 = arith.andi %thread, %71 : index
      %73 = arith.constant 5 : index
      %74 = arith.shrui %thread, %73 : index
      %75 = arith.constant 0 : index
      %76 = arith.cmpi eq, %72, %75 : index
      scf.if %76 {
        memref.store %69, %70[%74] : memref<8xf64, #gpu.address_space<workgroup>>
      }
      gpu.barrier
      %77 = arith.constant 0 : index
      %78 = memref.load %70[%77] : memref<8xf64, #gpu.address_space<workgroup>>
      %79 = arith.constant 1 : index
      %80 = memref.load %70[%79] : memref<8xf64, #gpu.address_space<workgroup>>
      %81 = arith.constant 2 : index
      %82 = memref.load %70[%81] : memref<8xf64, #gpu.address_space<workgroup>>
      %83 = arith.constant 3 : index
      %84 = memref.load %70[%83] : memref<8xf64, #gpu.address_space<workgroup>>
      %85 = arith.constant 4 : index
      %86 = memref.load %70[%85] : memref<8xf64, #gpu.address_space<workgroup>>
      %87 = arith.constant 5 : index
      %88 = memref.load %70[%87] : memref<8xf64, #gpu.address_space<workgroup>>
      %89 = arith.constant 6 : index
      %90 = memref.load %70[%89] : memref<8xf64, #gpu.address_space<workgroup>>
      %91 = arith.constant 7 : index
      %92 = memref.load %70[%91] : memref<8xf64, #gpu.address_space<workgroup>>
      %93 = arith.addf %78, %80 : f64
      %94 = arith.addf %82, %84 : f64
      %95 = arith.addf %86, %88 : f64
      %96 = arith.addf %90, %92 : f64
      %97 = arith.addf %93, %94 : f64
      %98 = arith.addf %95, %96 : f64
      %99 = arith.addf %97, %98 : f64
      %100 = arith.addf %6, %99 : f64
      %101 = arith.addf %4, %100 fastmath<reassoc,contract> : f64
      %102 = arith.divf %101, %1 : f64
      %103 = arith.constant -0.000000e+00 : f64
      %104 = arith.constant -0.000000e+00 : f64
      %105 = arith.constant 0 : index
      %106 = arith.maxsi %0, %105 : index
      %107 = arith.constant 2 : index
      %108 = arith.ceildivsi %106, %107 : index
      %109 = arith.constant 256 : index
      %110 = scf.for %111 = %thread to %108 step %109 iter_args(%112 = %104) -> (f64) {
        %113 = arith.constant 2 : index
        %114 = arith.muli %111, %113 : index
        %115 = arith.constant 2 : index
        %116 = arith.addi %114, %115 : index
        %117 = arith.cmpi ule, %116, %106 : index
        %118 = arith.constant 1 : index
        %119 = memref.dim %x, %118 : memref<?x?xf64>
        %120 = arith.muli %block, %119 : index
        %121 = arith.addi %120, %114 : index
        %122 = "memref.extract_aligned_pointer_as_index"(%x) : (memref<?x?xf64>) -> index
        %123 = arith.constant 15 : index
        %124 = arith.andi %122, %123 : index
        %125 = arith.constant 1 : index
        %126 = arith.andi %121, %125 : index
        %127 = arith.ori %124, %126 : index
        %128 = arith.constant 0 : index
        %129 = arith.cmpi eq, %127, %128 : index
        %130 = arith.andi %117, %129 : i1
        %131 = scf.if %130 -> (f64) {
          %132 = arith.constant 1 : index
          %133 = arith.addi %114, %132 : index
          %134 = vector.load %x[%block, %114] {alignment = 16 : i64} : memref<?x?xf64>, vector<2xf64>
          %135 = vector.extract %134[0] : f64 from vector<2xf64>
          %136 = vector.extract %134[1] : f64 from vector<2xf64>
          %137 = arith.subf %135, %102 : f64
          %138 = arith.subf %136, %102 : f64
          %139 = arith.mulf %137, %137 fastmath<contract> : f64
          %140 = arith.mulf %138, %138 fastmath<contract> : f64
          %141 = arith.addf %112, %139 : f64
          %142 = arith.addf %141, %140 : f64
          scf.yield %142 : f64
        } else {
          %143 = arith.constant 1 : index
          %144 = arith.minui %116, %106 : index
          %145 = scf.for %146 = %114 to %144 step %143 iter_args(%147 = %112) -> (f64) {
            %148 = memref.load %x[%block, %146] : memref<?x?xf64>
            %149 = arith.subf %148, %102 : f64
            %150 = arith.mulf %149, %149 fastmath<contract> : f64
            %151 = arith.addf %147, %150 : f64
            scf.yield %151 : f64
          }
          scf.yield %145 : f64
        }
        scf.yield %131 : f64
      }
      %152 = arith.constant 32 : i32
      %153 = arith.constant 16 : i32
      %154, %155 = gpu.shuffle xor %110, %153, %152 : f64
      %156 = arith.addf %110, %154 : f64
      %157 = arith.constant 8 : i32
      %158, %159 = gpu.shuffle xor %156, %157, %152 : f64
      %160 = arith.addf %156, %158 : f64
      %161 = arith.constant 4 : i32
      %162, %163 = gpu.shuffle xor %160, %161, %152 : f64
      %164 = arith.addf %160, %162 : f64
      %165 = arith.constant 2 : i32
      %166, %167 = gpu.shuffle xor %164, %165, %152 : f64
      %168 = arith.addf %164, %166 : f64
      %169 = arith.constant 1 : i32
      %170, %171 = gpu.shuffle xor %168, %169, %152 : f64
      %172 = arith.addf %168, %170 : f64
      %173 = memref.get_global @shared8 : memref<8xf64, #gpu.address_space<workgroup>>
      %174 = arith.constant 31 : index
      %175 = arith.andi %thread, %174 : index
      %176 = arith.constant 5 : index
      %177 = arith.shrui %thread, %176 : index
      %178 = arith.constant 0 : index
      %179 = arith.cmpi eq, %175, %178 : index
      scf.if %179 {
        memref.store %172, %173[%177] : memref<8xf64, #gpu.address_space<workgroup>>
      }
      gpu.barrier
      %180 = arith.constant 0 : index
      %181 = memref.load %173[%180] : memref<8xf64, #gpu.address_space<workgroup>>
      %182 = arith.constant 1 : index
      %183 = memref.load %173[%182] : memref<8xf64, #gpu.address_space<workgroup>>
      %184 = arith.constant 2 : index
      %185 = memref.load %173[%184] : memref<8xf64, #gpu.address_space<workgroup>>
      %186 = arith.constant 3 : index
      %187 = memref.load %173[%186] : memref<8xf64, #gpu.address_space<workgroup>>
      %188 = arith.constant 4 : index
      %189 = memref.load %173[%188] : memref<8xf64, #gpu.address_space<workgroup>>
      %190 = arith.constant 5 : index
      %191 = memref.load %173[%190] : memref<8xf64, #gpu.address_space<workgroup>>
      %192 = arith.constant 6 : index
      %193 = memref.load %173[%192] : memref<8xf64, #gpu.address_space<workgroup>>
      %194 = arith.constant 7 : index
      %195 = memref.load %173[%194] : memref<8xf64, #gpu.address_space<workgroup>>
      %196 = arith.addf %181, %183 : f64
      %197 = arith.addf %185, %187 : f64
      %198 = arith.addf %189, %191 : f64
      %199 = arith.addf %193, %195 : f64
      %200 = arith.addf %196, %197 : f64
      %201 = arith.addf %198, %199 : f64
      %202 = arith.addf %200, %201 : f64
      %203 = arith.addf %103, %202 : f64
      %204 = arith.addf %4, %203 fastmath<reassoc,contract> : f64
      %205 = arith.divf %101, %1 : f64
      %206 = arith.divf %204, %1 : f64
      %207 = arith.addf %206, %5 : f64
      %208 = math.sqrt %207 : f64
      %209 = arith.constant 0 : index
      %210 = arith.maxsi %0, %209 : index
      %211 = arith.constant 2 : index
      %212 = arith.ceildivsi %210, %211 : index
      %213 = arith.constant 256 : index
      scf.for %214 = %thread to %212 step %213 {
        %215 = arith.constant 2 : index
        %216 = arith.muli %214, %215 : index
        %217 = arith.constant 2 : index
        %218 = arith.addi %216, %217 : index
        %219 = arith.cmpi ule, %218, %210 : index
        %220 = arith.constant 1 : index
        %221 = memref.dim %x, %220 : memref<?x?xf64>
        %222 = arith.muli %block, %221 : index
        %223 = arith.addi %222, %216 : index
        %224 = "memref.extract_aligned_pointer_as_index"(%x) : (memref<?x?xf64>) -> index
        %225 = arith.constant 15 : index
        %226 = arith.andi %224, %225 : index
        %227 = arith.constant 1 : index
        %228 = arith.andi %223, %227 : index
        %229 = "memref.extract_aligned_pointer_as_index"(%2) : (memref<?xf64>) -> index
        %230 = arith.constant 15 : index
        %231 = arith.andi %229, %230 : index
        %232 = arith.constant 1 : index
        %233 = arith.andi %216, %232 : index
        %234 = "memref.extract_aligned_pointer_as_index"(%3) : (memref<?xf64>) -> index
        %235 = arith.constant 15 : index
        %236 = arith.andi %234, %235 : index
        %237 = arith.constant 1 : index
        %238 = arith.andi %216, %237 : index
        %239 = arith.constant 1 : index
        %240 = memref.dim %out, %239 : memref<?x?xf64>
        %241 = arith.muli %block, %240 : index
        %242 = arith.addi %241, %216 : index
        %243 = "memref.extract_aligned_pointer_as_index"(%out) : (memref<?x?xf64>) -> index
        %244 = arith.constant 15 : index
        %245 = arith.andi %243, %244 : index
        %246 = arith.constant 1 : index
        %247 = arith.andi %242, %246 : index
        %248 = arith.ori %226, %228 : index
        %249 = arith.ori %248, %231 : index
        %250 = arith.ori %249, %233 : index
        %251 = arith.ori %250, %236 : index
        %252 = arith.ori %251, %238 : index
        %253 = arith.ori %252, %245 : index
        %254 = arith.ori %253, %247 : index
        %255 = arith.constant 0 : index
        %256 = arith.cmpi eq, %254, %255 : index
        %257 = arith.andi %219, %256 : i1
        scf.if %257 {
          %258 = arith.constant 1 : index
          %259 = arith.addi %216, %258 : index
          %260 = vector.load %x[%block, %216] {alignment = 16 : i64} : memref<?x?xf64>, vector<2xf64>
          %261 = vector.extract %260[0] : f64 from vector<2xf64>
          %262 = vector.extract %260[1] : f64 from vector<2xf64>
          %263 = vector.load %2[%216] {alignment = 16 : i64} : memref<?xf64>, vector<2xf64>
          %264 = vector.extract %263[0] : f64 from vector<2xf64>
          %265 = vector.extract %263[1] : f64 from vector<2xf64>
          %266 = vector.load %3[%216] {alignment = 16 : i64} : memref<?xf64>, vector<2xf64>
          %267 = vector.extract %266[0] : f64 from vector<2xf64>
          %268 = vector.extract %266[1] : f64 from vector<2xf64>
          %269 = arith.subf %261, %205 : f64
          %270 = arith.subf %262, %205 : f64
          %271 = arith.divf %269, %208 : f64
          %272 = arith.divf %270, %208 : f64
          %273 = arith.mulf %271, %264 : f64
          %274 = arith.mulf %272, %265 : f64
          %275 = arith.addf %273, %267 : f64
          %276 = arith.addf %274, %268 : f64
          %277 = vector.from_elements %275, %276 : vector<2xf64>
          vector.store %277, %out[%block, %216] {alignment = 16 : i64} : memref<?x?xf64>, vector<2xf64>
        } else {
          %278 = arith.constant 1 : index
          %279 = arith.minui %218, %210 : index
          scf.for %280 = %216 to %279 step %278 {
            %281 = memref.load %x[%block, %280] : memref<?x?xf64>
            %282 = memref.load %2[%280] : memref<?xf64>
            %283 = memref.load %3[%280] : memref<?xf64>
            %284 = arith.subf %281, %205 : f64
            %285 = arith.divf %284, %208 : f64
            %286 = arith.mulf %285, %282 : f64
            %287 = arith.addf %286, %283 : f64
            memref.store %287, %out[%block, %280] : memref<?x?xf64>
          }
        }
      }
      gpu.return
    }
  }
}
// ----- llvm
builtin.module attributes {gpu.container_module, stepwell.asserts = ["tests/corpus/layernorm.py:9: ValueError: operands could not be broadcast together with shapes (x.shape[0],x.shape[1]) (scale.shape[0],)", "tests/corpus/layernorm.py:9: ValueError: operands could not be broadcast together with shapes (x.shape[0],x.shape[1]) (shift.shape[0],)"]} {
  llvm.func @program_kernel.launch(i64, i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, f64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
  llvm.func @program_kernel_1.launch(i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, f64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
  llvm.func @program_kernel_2.launch(i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, f64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
  llvm.func @program_kernel_3.launch(i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, f64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
  llvm.func @program(%x: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %x_size0: i64, %x_stride0: i64, %scale: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %scale_size0: i64, %shift: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %shift_size0: i64, %out: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out_size0: i64, %out_stride0: i64) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(1024) : i64
    %1 = llvm.mlir.constant(0) : i64
    %2 = llvm.mlir.constant(128) : i64
    %3 = llvm.mlir.constant(1) : i64
    %4 = llvm.mlir.constant(4096) : i64
    %5 = llvm.mlir.constant(6016) : i64
    %6 = llvm.mlir.constant(4) : i64
    %7 = llvm.mlir.constant(0 : i32) : i32
    %8 = llvm.mlir.constant(256) : i64
    %9 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %10 = llvm.mlir.constant(1.000000e-05 : f64) : f64
    %11 = llvm.sitofp %x_stride0 : i64 to f64
    %12 = llvm.sub %0, %x_stride0 overflow<nsw> : i64
    %13 = llvm.icmp "sge" %12, %1 : i64
    %14 = llvm.add %x_size0, %2 overflow<nsw> : i64
    %15 = llvm.sub %14, %x_stride0 overflow<nsw> : i64
    %16 = llvm.icmp "sge" %15, %1 : i64
    %17 = llvm.and %13, %16 : i1
    llvm.cond_br %17, ^bb1, ^bb3
  ^bb1:
    %18 = llvm.intr.smax(%x_size0, %1) : (i64, i64) -> i64
    %19 = llvm.sdiv %18, %6 : i64
    %20 = llvm.srem %18, %6 : i64
    %21 = llvm.icmp "ne" %20, %1 : i64
    %22 = llvm.xor %20, %6 : i64
    %23 = llvm.icmp "sge" %22, %1 : i64
    %24 = llvm.and %21, %23 : i1
    %25 = llvm.add %19, %3 : i64
    %26 = llvm.select %24, %25, %19 : i1, i64
    %27 = llvm.call @program_kernel.launch(%26, %3, %3, %2, %3, %3, %18, %x_stride0, %x, %x_size0, %x_stride0, %11, %scale, %x_stride0, %shift, %x_stride0, %out, %x_size0, %x_stride0) : (i64, i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, f64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    %28 = llvm.icmp "eq" %27, %7 : i32
    llvm.cond_br %28, ^bb2, ^bb14(%27 : i32)
  ^bb2:
    llvm.br ^bb13
  ^bb3:
    %29 = llvm.sub %4, %x_stride0 overflow<nsw> : i64
    %30 = llvm.icmp "sge" %29, %1 : i64
    llvm.cond_br %30, ^bb4, ^bb6
  ^bb4:
    %31 = llvm.intr.smax(%x_size0, %1) : (i64, i64) -> i64
    %32 = llvm.call @program_kernel_1.launch(%31, %3, %3, %8, %3, %3, %x_stride0, %x, %x_size0, %x_stride0, %11, %scale, %x_stride0, %shift, %x_stride0, %out, %x_size0, %x_stride0) : (i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, f64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    %33 = llvm.icmp "eq" %32, %7 : i32
    llvm.cond_br %33, ^bb5, ^bb14(%32 : i32)
  ^bb5:
    llvm.br ^bb12
  ^bb6:
    %34 = llvm.sub %5, %x_stride0 overflow<nsw> : i64
    %35 = llvm.icmp "sge" %34, %1 : i64
    llvm.cond_br %35, ^bb7, ^bb9
  ^bb7:
    %36 = llvm.intr.smax(%x_size0, %1) : (i64, i64) -> i64
    %37 = llvm.call @program_kernel_2.launch(%36, %3, %3, %0, %3, %3, %x_stride0, %x, %x_size0, %x_stride0, %11, %scale, %x_stride0, %shift, %x_stride0, %out, %x_size0, %x_stride0) : (i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, f64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    %38 = llvm.icmp "eq" %37, %7 : i32
    llvm.cond_br %38, ^bb8, ^bb14(%37 : i32)
  ^bb8:
    llvm.br ^bb11
  ^bb9:
    %39 = llvm.intr.smax(%x_size0, %1) : (i64, i64) -> i64
    %40 = llvm.call @program_kernel_3.launch(%39, %3, %3, %8, %3, %3, %x_stride0, %x, %x_size0, %x_stride0, %11, %scale, %x_stride0, %shift, %x_stride0, %out, %x_size0, %x_stride0) : (i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, f64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    %41 = llvm.icmp "eq" %40, %7 : i32
    llvm.cond_br %41, ^bb10, ^bb14(%40 : i32)
  ^bb10:
    llvm.br ^bb11
  ^bb11:
    llvm.br ^bb12
  ^bb12:
    llvm.br ^bb13
  ^bb13:
    llvm.return %7 : i32
  ^bb14(%42: i32):
    llvm.return %42 : i32
  }
  llvm.func @program_shapes(%x_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_1: i64, %x_stride0_1: i64, %scale_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %scale_size0_1: i64, %shift_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %shift_size0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %43 = llvm.mlir.constant(0) : i64
    %44 = llvm.mlir.constant(1) : i64
    %45 = llvm.mlir.constant(1 : i32) : i32
    %46 = llvm.mlir.constant(2 : i32) : i32
    %47 = llvm.mlir.constant(0 : i32) : i32
    %48 = llvm.icmp "eq" %scale_size0_1, %x_stride0_1 : i64
    %49 = llvm.icmp "eq" %shift_size0_1, %x_stride0_1 : i64
    llvm.cond_br %48, ^bb1, ^bb3(%45 : i32)
  ^bb1:
    llvm.cond_br %49, ^bb2, ^bb3(%46 : i32)
  ^bb2:
    llvm.store %x_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %50 = llvm.getelementptr inbounds %extents[%44] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_stride0_1, %50 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %47 : i32
  ^bb3(%51: i32):
    llvm.return %51 : i32
  }
  gpu.module @kernels {
    llvm.mlir.global internal @shared0() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<4096 x f64>
    llvm.mlir.global internal @shared3() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<8 x f64>
    llvm.mlir.global internal @shared2() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<8 x f64>
    llvm.mlir.global internal @shared1() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<4096 x f64>
    llvm.mlir.global internal @shared6() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<32 x f64>
    llvm.mlir.global internal @shared5() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<32 x f64>
    llvm.mlir.global internal @shared4() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<6016 x f64>
    llvm.mlir.global internal @shared8() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<8 x f64>
    llvm.mlir.global internal @shared7() {addr_space = 3 : i32, alignment = 64 : i64} : !llvm.array<8 x f64>
    llvm.func @program_kernel(%52: i64, %53: i64, %x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_2: i64, %x_stride0_2: i64, %54: f64, %55: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %56: i64, %57: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %58: i64, %out_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out_size0_1: i64, %out_stride0_1: i64, %status: !llvm.ptr) attributes {nvvm.kernel, no_unwind, nvvm.maxntid = array<i32: 128, 1, 1>} {
      %59 = llvm.mlir.constant(31) : i64
      %60 = llvm.mlir.constant(32) : i64
      %61 = llvm.mlir.constant(4) : i64
      %62 = llvm.mlir.constant(0) : i64
      %63 = llvm.mlir.constant(2) : i64
      %64 = llvm.mlir.constant(1) : i64
      %65 = llvm.mlir.constant(15) : i64
      %66 = llvm.mlir.constant(1024) : i64
      %67 = llvm.mlir.constant(-1 : i32) : i32
      %68 = llvm.mlir.constant(31 : i32) : i32
      %69 = nvvm.read.ptx.sreg.ctaid.x : i32
      %block = llvm.zext nneg %69 : i32 to i64
      %70 = nvvm.read.ptx.sreg.tid.x : i32
      %thread = llvm.zext nneg %70 : i32 to i64
      %71 = llvm.mlir.constant(0.000000e+00 : f64) : f64
      %72 = llvm.mlir.constant(1.000000e-05 : f64) : f64
      %lane = llvm.and %thread, %59 : i64
      %warp = llvm.udiv %thread, %60 : i64
      %73 = llvm.mul %block, %61 : i64
      %i = llvm.add %73, %warp : i64
      %74 = llvm.icmp "ult" %i, %52 : i64
      llvm.cond_br %74, ^bb1, ^bb23
    ^bb1:
      %75 = llvm.mlir.addressof @shared0 : !llvm.ptr<3>
      %76 = llvm.addrspacecast %75 : !llvm.ptr<3> to !llvm.ptr
      %77 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %78 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %79 = llvm.intr.smax(%53, %62) : (i64, i64) -> i64
      %80 = llvm.sdiv %79, %63 : i64
      %81 = llvm.srem %79, %63 : i64
      %82 = llvm.icmp "ne" %81, %62 : i64
      %83 = llvm.xor %81, %63 : i64
      %84 = llvm.icmp "sge" %83, %62 : i64
      %85 = llvm.and %82, %84 : i1
      %86 = llvm.add %80, %64 : i64
      %87 = llvm.select %85, %86, %80 : i1, i64
      %88 = llvm.icmp "slt" %lane, %87 : i64
      llvm.cond_br %88, ^bb2(%lane, %78 : i64, f64), ^bb8(%78 : f64)
    ^bb2(%89: i64, %90: f64):
      %91 = llvm.mul %89, %63 : i64
      %92 = llvm.add %91, %63 : i64
      %93 = llvm.icmp "ule" %92, %79 : i64
      %94 = llvm.mul %i, %x_stride0_2 : i64
      %95 = llvm.add %94, %91 : i64
      %96 = llvm.ptrtoint %x_2 : !llvm.ptr to i64
      %97 = llvm.and %96, %65 : i64
      %98 = llvm.and %95, %64 : i64
      %99 = llvm.mul %warp, %66 : i64
      %100 = llvm.add %99, %91 : i64
      %101 = llvm.and %100, %64 : i64
      %102 = llvm.or %97, %98 : i64
      %103 = llvm.or %102, %101 : i64
      %104 = llvm.icmp "eq" %103, %62 : i64
      %105 = llvm.and %93, %104 : i1
      llvm.cond_br %105, ^bb3, ^bb4
    ^bb3:
      %106 = llvm.add %91, %64 : i64
      %107 = llvm.mul %i, %x_stride0_2 overflow<nsw> : i64
      %108 = llvm.add %107, %91 overflow<nsw> : i64
      %109 = llvm.getelementptr inbounds %x_2[%108] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %110 = llvm.load %109 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %111 = llvm.extractelement %110[%62 : i64] : vector<2xf64>
      %112 = llvm.extractelement %110[%64 : i64] : vector<2xf64>
      %113 = llvm.mlir.poison : vector<2xf64>
      %114 = llvm.insertelement %111, %113[%62 : i64] : vector<2xf64>
      %115 = llvm.insertelement %112, %114[%64 : i64] : vector<2xf64>
      %116 = llvm.mul %warp, %66 overflow<nsw> : i64
      %117 = llvm.add %116, %91 overflow<nsw> : i64
      %118 = llvm.getelementptr inbounds %76[%117] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %115, %118 {alignment = 16 : i64} : vector<2xf64>, !llvm.ptr
      %119 = llvm.fadd %90, %111 : f64
      %120 = llvm.fadd %119, %112 : f64
      llvm.br ^bb7(%120 : f64)
    ^bb4:
      %121 = llvm.intr.umin(%92, %79) : (i64, i64) -> i64
      %122 = llvm.icmp "slt" %91, %121 : i64
      llvm.cond_br %122, ^bb5(%91, %90 : i64, f64), ^bb6(%90 : f64)
    ^bb5(%123: i64, %124: f64):
      %125 = llvm.mul %i, %x_stride0_2 overflow<nsw> : i64
      %126 = llvm.add %125, %123 overflow<nsw> : i64
      %127 = llvm.getelementptr inbounds %x_2[%126] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %128 = llvm.load %127 {alignment = 8 : i64} : !llvm.ptr -> f64
      %129 = llvm.mul %warp, %66 overflow<nsw> : i64
      %130 = llvm.add %129, %123 overflow<nsw> : i64
      %131 = llvm.getelementptr inbounds %76[%130] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %128, %131 {alignment = 8 : i64} : f64, !llvm.ptr
      %132 = llvm.fadd %124, %128 : f64
      %133 = llvm.add %123, %64 overflow<nsw> : i64
      %134 = llvm.icmp "slt" %133, %121 : i64
      llvm.cond_br %134, ^bb5(%133, %132 : i64, f64), ^bb6(%132 : f64)
    ^bb6(%135: f64):
      llvm.br ^bb7(%135 : f64)
    ^bb7(%136: f64):
      %137 = llvm.add %89, %60 overflow<nsw> : i64
      %138 = llvm.icmp "slt" %137, %87 : i64
      llvm.cond_br %138, ^bb2(%137, %136 : i64, f64), ^bb8(%136 : f64)
    ^bb8(%139: f64):
      %140 = llvm.mlir.constant(32 : i32) : i32
      %141 = llvm.mlir.constant(16 : i32) : i32
      %142 = llvm.bitcast %139 : f64 to i64
      %143 = llvm.trunc %142 : i64 to i32
      %144 = nvvm.shfl.sync bfly %67, %143, %141, %68 : i32 -> i32
      %145 = llvm.lshr %142, %60 : i64
      %146 = llvm.trunc %145 : i64 to i32
      %147 = nvvm.shfl.sync bfly %67, %146, %141, %68 : i32 -> i32
      %148 = llvm.zext %144 : i32 to i64
      %149 = llvm.zext %147 : i32 to i64
      %150 = llvm.shl %149, %60 : i64
      %151 = llvm.or %150, %148 : i64
      %152 = llvm.bitcast %151 : i64 to f64
      %153 = llvm.fadd %139, %152 : f64
      %154 = llvm.mlir.constant(8 : i32) : i32
      %155 = llvm.bitcast %153 : f64 to i64
      %156 = llvm.trunc %155 : i64 to i32
      %157 = nvvm.shfl.sync bfly %67, %156, %154, %68 : i32 -> i32
      %158 = llvm.lshr %155, %60 : i64
      %159 = llvm.trunc %158 : i64 to i32
      %160 = nvvm.shfl.sync bfly %67, %159, %154, %68 : i32 -> i32
      %161 = llvm.zext %157 : i32 to i64
      %162 = llvm.zext %160 : i32 to i64
      %163 = llvm.shl %162, %60 : i64
      %164 = llvm.or %163, %161 : i64
      %165 = llvm.bitcast %164 : i64 to f64
      %166 = llvm.fadd %153, %165 : f64
      %167 = llvm.mlir.constant(4 : i32) : i32
      %168 = llvm.bitcast %166 : f64 to i64
      %169 = llvm.trunc %168 : i64 to i32
      %170 = nvvm.shfl.sync bfly %67, %169, %167, %68 : i32 -> i32
      %171 = llvm.lshr %168, %60 : i64
      %172 = llvm.trunc %171 : i64 to i32
      %173 = nvvm.shfl.sync bfly %67, %172, %167, %68 : i32 -> i32
      %174 = llvm.zext %170 : i32 to i64
      %175 = llvm.zext %173 : i32 to i64
      %176 = llvm.shl %175, %60 : i64
      %177 = llvm.or %176, %174 : i64
      %178 = llvm.bitcast %177 : i64 to f64
      %179 = llvm.fadd %166, %178 : f64
      %180 = llvm.mlir.constant(2 : i32) : i32
      %181 = llvm.bitcast %179 : f64 to i64
      %182 = llvm.trunc %181 : i64 to i32
      %183 = nvvm.shfl.sync bfly %67, %182, %180, %68 : i32 -> i32
      %184 = llvm.lshr %181, %60 : i64
      %185 = llvm.trunc %184 : i64 to i32
      %186 = nvvm.shfl.sync bfly %67, %185, %180, %68 : i32 -> i32
      %187 = llvm.zext %183 : i32 to i64
      %188 = llvm.zext %186 : i32 to i64
      %189 = llvm.shl %188, %60 : i64
      %190 = llvm.or %189, %187 : i64
      %191 = llvm.bitcast %190 : i64 to f64
      %192 = llvm.fadd %179, %191 : f64
      %193 = llvm.mlir.constant(1 : i32) : i32
      %194 = llvm.bitcast %192 : f64 to i64
      %195 = llvm.trunc %194 : i64 to i32
      %196 = nvvm.shfl.sync bfly %67, %195, %193, %68 : i32 -> i32
      %197 = llvm.lshr %194, %60 : i64
      %198 = llvm.trunc %197 : i64 to i32
      %199 = nvvm.shfl.sync bfly %67, %198, %193, %68 : i32 -> i32
      %200 = llvm.zext %196 : i32 to i64
      %201 = llvm.zext %199 : i32 to i64
      %202 = llvm.shl %201, %60 : i64
      %203 = llvm.or %202, %200 : i64
      %204 = llvm.bitcast %203 : i64 to f64
      %205 = llvm.fadd %192, %204 : f64
      %206 = llvm.fadd %77, %205 : f64
      %207 = llvm.fadd %71, %206 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f64
      %208 = llvm.fdiv %207, %54 : f64
      %209 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %210 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %211 = llvm.intr.smax(%53, %62) : (i64, i64) -> i64
      %212 = llvm.sdiv %211, %63 : i64
      %213 = llvm.srem %211, %63 : i64
      %214 = llvm.icmp "ne" %213, %62 : i64
      %215 = llvm.xor %213, %63 : i64
      %216 = llvm.icmp "sge" %215, %62 : i64
      %217 = llvm.and %214, %216 : i1
      %218 = llvm.add %212, %64 : i64
      %219 = llvm.select %217, %218, %212 : i1, i64
      %220 = llvm.icmp "slt" %lane, %219 : i64
      llvm.cond_br %220, ^bb9(%lane, %210 : i64, f64), ^bb15(%210 : f64)
    ^bb9(%221: i64, %222: f64):
      %223 = llvm.mul %221, %63 : i64
      %224 = llvm.add %223, %63 : i64
      %225 = llvm.icmp "ule" %224, %211 : i64
      %226 = llvm.mul %warp, %66 : i64
      %227 = llvm.add %226, %223 : i64
      %228 = llvm.and %227, %64 : i64
      %229 = llvm.icmp "eq" %228, %62 : i64
      %230 = llvm.and %225, %229 : i1
      llvm.cond_br %230, ^bb10, ^bb11
    ^bb10:
      %231 = llvm.add %223, %64 : i64
      %232 = llvm.mul %warp, %66 overflow<nsw> : i64
      %233 = llvm.add %232, %223 overflow<nsw> : i64
      %234 = llvm.getelementptr inbounds %76[%233] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %235 = llvm.load %234 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %236 = llvm.extractelement %235[%62 : i64] : vector<2xf64>
      %237 = llvm.extractelement %235[%64 : i64] : vector<2xf64>
      %238 = llvm.fsub %236, %208 : f64
      %239 = llvm.fsub %237, %208 : f64
      %240 = llvm.fmul %238, %238 {fastmathFlags = #llvm.fastmath<contract>} : f64
      %241 = llvm.fmul %239, %239 {fastmathFlags = #llvm.fastmath<contract>} : f64
      %242 = llvm.fadd %222, %240 : f64
      %243 = llvm.fadd %242, %241 : f64
      llvm.br ^bb14(%243 : f64)
    ^bb11:
      %244 = llvm.intr.umin(%224, %211) : (i64, i64) -> i64
      %245 = llvm.icmp "slt" %223, %244 : i64
      llvm.cond_br %245, ^bb12(%223, %222 : i64, f64), ^bb13(%222 : f64)
    ^bb12(%246: i64, %247: f64):
      %248 = llvm.mul %warp, %66 overflow<nsw> : i64
      %249 = llvm.add %248, %246 overflow<nsw> : i64
      %250 = llvm.getelementptr inbounds %76[%249] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %251 = llvm.load %250 {alignment = 8 : i64} : !llvm.ptr -> f64
      %252 = llvm.fsub %251, %208 : f64
      %253 = llvm.fmul %252, %252 {fastmathFlags = #llvm.fastmath<contract>} : f64
      %254 = llvm.fadd %247, %253 : f64
      %255 = llvm.add %246, %64 overflow<nsw> : i64
      %256 = llvm.icmp "slt" %255, %244 : i64
      llvm.cond_br %256, ^bb12(%255, %254 : i64, f64), ^bb13(%254 : f64)
    ^bb13(%257: f64):
      llvm.br ^bb14(%257 : f64)
    ^bb14(%258: f64):
      %259 = llvm.add %221, %60 overflow<nsw> : i64
      %260 = llvm.icmp "slt" %259, %219 : i64
      llvm.cond_br %260, ^bb9(%259, %258 : i64, f64), ^bb15(%258 : f64)
    ^bb15(%261: f64):
      %262 = llvm.mlir.constant(32 : i32) : i32
      %263 = llvm.mlir.constant(16 : i32) : i32
      %264 = llvm.bitcast %261 : f64 to i64
      %265 = llvm.trunc %264 : i64 to i32
      %266 = nvvm.shfl.sync bfly %67, %265, %263, %68 : i32 -> i32
      %267 = llvm.lshr %264, %60 : i64
      %268 = llvm.trunc %267 : i64 to i32
      %269 = nvvm.shfl.sync bfly %67, %268, %263, %68 : i32 -> i32
      %270 = llvm.zext %266 : i32 to i64
      %271 = llvm.zext %269 : i32 to i64
      %272 = llvm.shl %271, %60 : i64
      %273 = llvm.or %272, %270 : i64
      %274 = llvm.bitcast %273 : i64 to f64
      %275 = llvm.fadd %261, %274 : f64
      %276 = llvm.mlir.constant(8 : i32) : i32
      %277 = llvm.bitcast %275 : f64 to i64
      %278 = llvm.trunc %277 : i64 to i32
      %279 = nvvm.shfl.sync bfly %67, %278, %276, %68 : i32 -> i32
      %280 = llvm.lshr %277, %60 : i64
      %281 = llvm.trunc %280 : i64 to i32
      %282 = nvvm.shfl.sync bfly %67, %281, %276, %68 : i32 -> i32
      %283 = llvm.zext %279 : i32 to i64
      %284 = llvm.zext %282 : i32 to i64
      %285 = llvm.shl %284, %60 : i64
      %286 = llvm.or %285, %283 : i64
      %287 = llvm.bitcast %286 : i64 to f64
      %288 = llvm.fadd %275, %287 : f64
      %289 = llvm.mlir.constant(4 : i32) : i32
      %290 = llvm.bitcast %288 : f64 to i64
      %291 = llvm.trunc %290 : i64 to i32
      %292 = nvvm.shfl.sync bfly %67, %291, %289, %68 : i32 -> i32
      %293 = llvm.lshr %290, %60 : i64
      %294 = llvm.trunc %293 : i64 to i32
      %295 = nvvm.shfl.sync bfly %67, %294, %289, %68 : i32 -> i32
      %296 = llvm.zext %292 : i32 to i64
      %297 = llvm.zext %295 : i32 to i64
      %298 = llvm.shl %297, %60 : i64
      %299 = llvm.or %298, %296 : i64
      %300 = llvm.bitcast %299 : i64 to f64
      %301 = llvm.fadd %288, %300 : f64
      %302 = llvm.mlir.constant(2 : i32) : i32
      %303 = llvm.bitcast %301 : f64 to i64
      %304 = llvm.trunc %303 : i64 to i32
      %305 = nvvm.shfl.sync bfly %67, %304, %302, %68 : i32 -> i32
      %306 = llvm.lshr %303, %60 : i64
      %307 = llvm.trunc %306 : i64 to i32
      %308 = nvvm.shfl.sync bfly %67, %307, %302, %68 : i32 -> i32
      %309 = llvm.zext %305 : i32 to i64
      %310 = llvm.zext %308 : i32 to i64
      %311 = llvm.shl %310, %60 : i64
      %312 = llvm.or %311, %309 : i64
      %313 = llvm.bitcast %312 : i64 to f64
      %314 = llvm.fadd %301, %313 : f64
      %315 = llvm.mlir.constant(1 : i32) : i32
      %316 = llvm.bitcast %314 : f64 to i64
      %317 = llvm.trunc %316 : i64 to i32
      %318 = nvvm.shfl.sync bfly %67, %317, %315, %68 : i32 -> i32
      %319 = llvm.lshr %316, %60 : i64
      %320 = llvm.trunc %319 : i64 to i32
      %321 = nvvm.shfl.sync bfly %67, %320, %315, %68 : i32 -> i32
      %322 = llvm.zext %318 : i32 to i64
      %323 = llvm.zext %321 : i32 to i64
      %324 = llvm.shl %323, %60 : i64
      %325 = llvm.or %324, %322 : i64
      %326 = llvm.bitcast %325 : i64 to f64
      %327 = llvm.fadd %314, %326 : f64
      %328 = llvm.fadd %209, %327 : f64
      %329 = llvm.fadd %71, %328 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f64
      %330 = llvm.fdiv %207, %54 : f64
      %331 = llvm.fdiv %329, %54 : f64
      %332 = llvm.fadd %331, %72 : f64
      %333 = llvm.intr.sqrt(%332) : (f64) -> f64
      %334 = llvm.intr.smax(%53, %62) : (i64, i64) -> i64
      %335 = llvm.sdiv %334, %63 : i64
      %336 = llvm.srem %334, %63 : i64
      %337 = llvm.icmp "ne" %336, %62 : i64
      %338 = llvm.xor %336, %63 : i64
      %339 = llvm.icmp "sge" %338, %62 : i64
      %340 = llvm.and %337, %339 : i1
      %341 = llvm.add %335, %64 : i64
      %342 = llvm.select %340, %341, %335 : i1, i64
      %343 = llvm.icmp "slt" %lane, %342 : i64
      llvm.cond_br %343, ^bb16(%lane : i64), ^bb22
    ^bb16(%344: i64):
      %345 = llvm.mul %344, %63 : i64
      %346 = llvm.add %345, %63 : i64
      %347 = llvm.icmp "ule" %346, %334 : i64
      %348 = llvm.mul %warp, %66 : i64
      %349 = llvm.add %348, %345 : i64
      %350 = llvm.and %349, %64 : i64
      %351 = llvm.ptrtoint %55 : !llvm.ptr to i64
      %352 = llvm.and %351, %65 : i64
      %353 = llvm.and %345, %64 : i64
      %354 = llvm.ptrtoint %57 : !llvm.ptr to i64
      %355 = llvm.and %354, %65 : i64
      %356 = llvm.and %345, %64 : i64
      %357 = llvm.mul %i, %out_stride0_1 : i64
      %358 = llvm.add %357, %345 : i64
      %359 = llvm.ptrtoint %out_1 : !llvm.ptr to i64
      %360 = llvm.and %359, %65 : i64
      %361 = llvm.and %358, %64 : i64
      %362 = llvm.or %350, %352 : i64
      %363 = llvm.or %362, %353 : i64
      %364 = llvm.or %363, %355 : i64
      %365 = llvm.or %364, %356 : i64
      %366 = llvm.or %365, %360 : i64
      %367 = llvm.or %366, %361 : i64
      %368 = llvm.icmp "eq" %367, %62 : i64
      %369 = llvm.and %347, %368 : i1
      llvm.cond_br %369, ^bb17, ^bb18
    ^bb17:
      %370 = llvm.add %345, %64 : i64
      %371 = llvm.mul %warp, %66 overflow<nsw> : i64
      %372 = llvm.add %371, %345 overflow<nsw> : i64
      %373 = llvm.getelementptr inbounds %76[%372] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %374 = llvm.load %373 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %375 = llvm.extractelement %374[%62 : i64] : vector<2xf64>
      %376 = llvm.extractelement %374[%64 : i64] : vector<2xf64>
      %377 = llvm.getelementptr inbounds %55[%345] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %378 = llvm.load %377 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %379 = llvm.extractelement %378[%62 : i64] : vector<2xf64>
      %380 = llvm.extractelement %378[%64 : i64] : vector<2xf64>
      %381 = llvm.getelementptr inbounds %57[%345] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %382 = llvm.load %381 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %383 = llvm.extractelement %382[%62 : i64] : vector<2xf64>
      %384 = llvm.extractelement %382[%64 : i64] : vector<2xf64>
      %385 = llvm.fsub %375, %330 : f64
      %386 = llvm.fsub %376, %330 : f64
      %387 = llvm.fdiv %385, %333 : f64
      %388 = llvm.fdiv %386, %333 : f64
      %389 = llvm.fmul %387, %379 : f64
      %390 = llvm.fmul %388, %380 : f64
      %391 = llvm.fadd %389, %383 : f64
      %392 = llvm.fadd %390, %384 : f64
      %393 = llvm.mlir.poison : vector<2xf64>
      %394 = llvm.insertelement %391, %393[%62 : i64] : vector<2xf64>
      %395 = llvm.insertelement %392, %394[%64 : i64] : vector<2xf64>
      %396 = llvm.mul %i, %out_stride0_1 overflow<nsw> : i64
      %397 = llvm.add %396, %345 overflow<nsw> : i64
      %398 = llvm.getelementptr inbounds %out_1[%397] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %395, %398 {alignment = 16 : i64} : vector<2xf64>, !llvm.ptr
      llvm.br ^bb21
    ^bb18:
      %399 = llvm.intr.umin(%346, %334) : (i64, i64) -> i64
      %400 = llvm.icmp "slt" %345, %399 : i64
      llvm.cond_br %400, ^bb19(%345 : i64), ^bb20
    ^bb19(%401: i64):
      %402 = llvm.mul %warp, %66 overflow<nsw> : i64
      %403 = llvm.add %402, %401 overflow<nsw> : i64
      %404 = llvm.getelementptr inbounds %76[%403] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %405 = llvm.load %404 {alignment = 8 : i64} : !llvm.ptr -> f64
      %406 = llvm.getelementptr inbounds %55[%401] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %407 = llvm.load %406 {alignment = 8 : i64} : !llvm.ptr -> f64
      %408 = llvm.getelementptr inbounds %57[%401] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %409 = llvm.load %408 {alignment = 8 : i64} : !llvm.ptr -> f64
      %410 = llvm.fsub %405, %330 : f64
      %411 = llvm.fdiv %410, %333 : f64
      %412 = llvm.fmul %411, %407 : f64
      %413 = llvm.fadd %412, %409 : f64
      %414 = llvm.mul %i, %out_stride0_1 overflow<nsw> : i64
      %415 = llvm.add %414, %401 overflow<nsw> : i64
      %416 = llvm.getelementptr inbounds %out_1[%415] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %413, %416 {alignment = 8 : i64} : f64, !llvm.ptr
      %417 = llvm.add %401, %64 overflow<nsw> : i64
      %418 = llvm.icmp "slt" %417, %399 : i64
      llvm.cond_br %418, ^bb19(%417 : i64), ^bb20
    ^bb20:
      llvm.br ^bb21
    ^bb21:
      %419 = llvm.add %344, %60 overflow<nsw> : i64
      %420 = llvm.icmp "slt" %419, %342 : i64
      llvm.cond_br %420, ^bb16(%419 : i64), ^bb22
    ^bb22:
      llvm.br ^bb23
    ^bb23:
      llvm.return
    }
    llvm.func @program_kernel_1(%421: i64, %x_3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_3: i64, %x_stride0_3: i64, %422: f64, %423: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %424: i64, %425: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %426: i64, %out_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out_size0_2: i64, %out_stride0_2: i64, %status_1: !llvm.ptr) attributes {nvvm.kernel, no_unwind, nvvm.maxntid = array<i32: 256, 1, 1>} {
      %427 = llvm.mlir.constant(0) : i64
      %428 = llvm.mlir.constant(2) : i64
      %429 = llvm.mlir.constant(1) : i64
      %430 = llvm.mlir.constant(256) : i64
      %431 = llvm.mlir.constant(15) : i64
      %432 = llvm.mlir.constant(-1 : i32) : i32
      %433 = llvm.mlir.constant(31 : i32) : i32
      %434 = llvm.mlir.constant(32) : i64
      %435 = llvm.mlir.constant(31) : i64
      %436 = llvm.mlir.constant(5) : i64
      %437 = llvm.mlir.constant(3) : i64
      %438 = llvm.mlir.constant(4) : i64
      %439 = llvm.mlir.constant(6) : i64
      %440 = llvm.mlir.constant(7) : i64
      %441 = nvvm.read.ptx.sreg.ctaid.x : i32
      %block_1 = llvm.zext nneg %441 : i32 to i64
      %442 = nvvm.read.ptx.sreg.tid.x : i32
      %thread_1 = llvm.zext nneg %442 : i32 to i64
      %443 = llvm.mlir.constant(0.000000e+00 : f64) : f64
      %444 = llvm.mlir.constant(1.000000e-05 : f64) : f64
      %445 = llvm.mlir.addressof @shared1 : !llvm.ptr<3>
      %446 = llvm.addrspacecast %445 : !llvm.ptr<3> to !llvm.ptr
      %447 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %448 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %449 = llvm.intr.smax(%421, %427) : (i64, i64) -> i64
      %450 = llvm.sdiv %449, %428 : i64
      %451 = llvm.srem %449, %428 : i64
      %452 = llvm.icmp "ne" %451, %427 : i64
      %453 = llvm.xor %451, %428 : i64
      %454 = llvm.icmp "sge" %453, %427 : i64
      %455 = llvm.and %452, %454 : i1
      %456 = llvm.add %450, %429 : i64
      %457 = llvm.select %455, %456, %450 : i1, i64
      %458 = llvm.icmp "slt" %thread_1, %457 : i64
      llvm.cond_br %458, ^bb1(%thread_1, %448 : i64, f64), ^bb7(%448 : f64)
    ^bb1(%459: i64, %460: f64):
      %461 = llvm.mul %459, %428 : i64
      %462 = llvm.add %461, %428 : i64
      %463 = llvm.icmp "ule" %462, %449 : i64
      %464 = llvm.mul %block_1, %x_stride0_3 : i64
      %465 = llvm.add %464, %461 : i64
      %466 = llvm.ptrtoint %x_3 : !llvm.ptr to i64
      %467 = llvm.and %466, %431 : i64
      %468 = llvm.and %465, %429 : i64
      %469 = llvm.and %461, %429 : i64
      %470 = llvm.or %467, %468 : i64
      %471 = llvm.or %470, %469 : i64
      %472 = llvm.icmp "eq" %471, %427 : i64
      %473 = llvm.and %463, %472 : i1
      llvm.cond_br %473, ^bb2, ^bb3
    ^bb2:
      %474 = llvm.add %461, %429 : i64
      %475 = llvm.mul %block_1, %x_stride0_3 overflow<nsw> : i64
      %476 = llvm.add %475, %461 overflow<nsw> : i64
      %477 = llvm.getelementptr inbounds %x_3[%476] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %478 = llvm.load %477 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %479 = llvm.extractelement %478[%427 : i64] : vector<2xf64>
      %480 = llvm.extractelement %478[%429 : i64] : vector<2xf64>
      %481 = llvm.mlir.poison : vector<2xf64>
      %482 = llvm.insertelement %479, %481[%427 : i64] : vector<2xf64>
      %483 = llvm.insertelement %480, %482[%429 : i64] : vector<2xf64>
      %484 = llvm.getelementptr inbounds %446[%461] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %483, %484 {alignment = 16 : i64} : vector<2xf64>, !llvm.ptr
      %485 = llvm.fadd %460, %479 : f64
      %486 = llvm.fadd %485, %480 : f64
      llvm.br ^bb6(%486 : f64)
    ^bb3:
      %487 = llvm.intr.umin(%462, %449) : (i64, i64) -> i64
      %488 = llvm.icmp "slt" %461, %487 : i64
      llvm.cond_br %488, ^bb4(%461, %460 : i64, f64), ^bb5(%460 : f64)
    ^bb4(%489: i64, %490: f64):
      %491 = llvm.mul %block_1, %x_stride0_3 overflow<nsw> : i64
      %492 = llvm.add %491, %489 overflow<nsw> : i64
      %493 = llvm.getelementptr inbounds %x_3[%492] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %494 = llvm.load %493 {alignment = 8 : i64} : !llvm.ptr -> f64
      %495 = llvm.getelementptr inbounds %446[%489] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %494, %495 {alignment = 8 : i64} : f64, !llvm.ptr
      %496 = llvm.fadd %490, %494 : f64
      %497 = llvm.add %489, %429 overflow<nsw> : i64
      %498 = llvm.icmp "slt" %497, %487 : i64
      llvm.cond_br %498, ^bb4(%497, %496 : i64, f64), ^bb5(%496 : f64)
    ^bb5(%499: f64):
      llvm.br ^bb6(%499 : f64)
    ^bb6(%500: f64):
      %501 = llvm.add %459, %430 overflow<nsw> : i64
      %502 = llvm.icmp "slt" %501, %457 : i64
      llvm.cond_br %502, ^bb1(%501, %500 : i64, f64), ^bb7(%500 : f64)
    ^bb7(%503: f64):
      %504 = llvm.mlir.constant(32 : i32) : i32
      %505 = llvm.mlir.constant(16 : i32) : i32
      %506 = llvm.bitcast %503 : f64 to i64
      %507 = llvm.trunc %506 : i64 to i32
      %508 = nvvm.shfl.sync bfly %432, %507, %505, %433 : i32 -> i32
      %509 = llvm.lshr %506, %434 : i64
      %510 = llvm.trunc %509 : i64 to i32
      %511 = nvvm.shfl.sync bfly %432, %510, %505, %433 : i32 -> i32
      %512 = llvm.zext %508 : i32 to i64
      %513 = llvm.zext %511 : i32 to i64
      %514 = llvm.shl %513, %434 : i64
      %515 = llvm.or %514, %512 : i64
      %516 = llvm.bitcast %515 : i64 to f64
      %517 = llvm.fadd %503, %516 : f64
      %518 = llvm.mlir.constant(8 : i32) : i32
      %519 = llvm.bitcast %517 : f64 to i64
      %520 = llvm.trunc %519 : i64 to i32
      %521 = nvvm.shfl.sync bfly %432, %520, %518, %433 : i32 -> i32
      %522 = llvm.lshr %519, %434 : i64
      %523 = llvm.trunc %522 : i64 to i32
      %524 = nvvm.shfl.sync bfly %432, %523, %518, %433 : i32 -> i32
      %525 = llvm.zext %521 : i32 to i64
      %526 = llvm.zext %524 : i32 to i64
      %527 = llvm.shl %526, %434 : i64
      %528 = llvm.or %527, %525 : i64
      %529 = llvm.bitcast %528 : i64 to f64
      %530 = llvm.fadd %517, %529 : f64
      %531 = llvm.mlir.constant(4 : i32) : i32
      %532 = llvm.bitcast %530 : f64 to i64
      %533 = llvm.trunc %532 : i64 to i32
      %534 = nvvm.shfl.sync bfly %432, %533, %531, %433 : i32 -> i32
      %535 = llvm.lshr %532, %434 : i64
      %536 = llvm.trunc %535 : i64 to i32
      %537 = nvvm.shfl.sync bfly %432, %536, %531, %433 : i32 -> i32
      %538 = llvm.zext %534 : i32 to i64
      %539 = llvm.zext %537 : i32 to i64
      %540 = llvm.shl %539, %434 : i64
      %541 = llvm.or %540, %538 : i64
      %542 = llvm.bitcast %541 : i64 to f64
      %543 = llvm.fadd %530, %542 : f64
      %544 = llvm.mlir.constant(2 : i32) : i32
      %545 = llvm.bitcast %543 : f64 to i64
      %546 = llvm.trunc %545 : i64 to i32
      %547 = nvvm.shfl.sync bfly %432, %546, %544, %433 : i32 -> i32
      %548 = llvm.lshr %545, %434 : i64
      %549 = llvm.trunc %548 : i64 to i32
      %550 = nvvm.shfl.sync bfly %432, %549, %544, %433 : i32 -> i32
      %551 = llvm.zext %547 : i32 to i64
      %552 = llvm.zext %550 : i32 to i64
      %553 = llvm.shl %552, %434 : i64
      %554 = llvm.or %553, %551 : i64
      %555 = llvm.bitcast %554 : i64 to f64
      %556 = llvm.fadd %543, %555 : f64
      %557 = llvm.mlir.constant(1 : i32) : i32
      %558 = llvm.bitcast %556 : f64 to i64
      %559 = llvm.trunc %558 : i64 to i32
      %560 = nvvm.shfl.sync bfly %432, %559, %557, %433 : i32 -> i32
      %561 = llvm.lshr %558, %434 : i64
      %562 = llvm.trunc %561 : i64 to i32
      %563 = nvvm.shfl.sync bfly %432, %562, %557, %433 : i32 -> i32
      %564 = llvm.zext %560 : i32 to i64
      %565 = llvm.zext %563 : i32 to i64
      %566 = llvm.shl %565, %434 : i64
      %567 = llvm.or %566, %564 : i64
      %568 = llvm.bitcast %567 : i64 to f64
      %569 = llvm.fadd %556, %568 : f64
      %570 = llvm.mlir.addressof @shared2 : !llvm.ptr<3>
      %571 = llvm.addrspacecast %570 : !llvm.ptr<3> to !llvm.ptr
      %572 = llvm.and %thread_1, %435 : i64
      %573 = llvm.lshr %thread_1, %436 : i64
      %574 = llvm.icmp "eq" %572, %427 : i64
      llvm.cond_br %574, ^bb8, ^bb9
    ^bb8:
      %575 = llvm.getelementptr inbounds %571[%573] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %569, %575 {alignment = 8 : i64} : f64, !llvm.ptr
      llvm.br ^bb9
    ^bb9:
      nvvm.barrier0
      %576 = llvm.load %571 {alignment = 8 : i64} : !llvm.ptr -> f64
      %577 = llvm.getelementptr inbounds %571[%429] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %578 = llvm.load %577 {alignment = 8 : i64} : !llvm.ptr -> f64
      %579 = llvm.getelementptr inbounds %571[%428] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %580 = llvm.load %579 {alignment = 8 : i64} : !llvm.ptr -> f64
      %581 = llvm.getelementptr inbounds %571[%437] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %582 = llvm.load %581 {alignment = 8 : i64} : !llvm.ptr -> f64
      %583 = llvm.getelementptr inbounds %571[%438] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %584 = llvm.load %583 {alignment = 8 : i64} : !llvm.ptr -> f64
      %585 = llvm.getelementptr inbounds %571[%436] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %586 = llvm.load %585 {alignment = 8 : i64} : !llvm.ptr -> f64
      %587 = llvm.getelementptr inbounds %571[%439] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %588 = llvm.load %587 {alignment = 8 : i64} : !llvm.ptr -> f64
      %589 = llvm.getelementptr inbounds %571[%440] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %590 = llvm.load %589 {alignment = 8 : i64} : !llvm.ptr -> f64
      %591 = llvm.fadd %576, %578 : f64
      %592 = llvm.fadd %580, %582 : f64
      %593 = llvm.fadd %584, %586 : f64
      %594 = llvm.fadd %588, %590 : f64
      %595 = llvm.fadd %591, %592 : f64
      %596 = llvm.fadd %593, %594 : f64
      %597 = llvm.fadd %595, %596 : f64
      %598 = llvm.fadd %447, %597 : f64
      %599 = llvm.fadd %443, %598 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f64
      %600 = llvm.fdiv %599, %422 : f64
      %601 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %602 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %603 = llvm.intr.smax(%421, %427) : (i64, i64) -> i64
      %604 = llvm.sdiv %603, %428 : i64
      %605 = llvm.srem %603, %428 : i64
      %606 = llvm.icmp "ne" %605, %427 : i64
      %607 = llvm.xor %605, %428 : i64
      %608 = llvm.icmp "sge" %607, %427 : i64
      %609 = llvm.and %606, %608 : i1
      %610 = llvm.add %604, %429 : i64
      %611 = llvm.select %609, %610, %604 : i1, i64
      %612 = llvm.icmp "slt" %thread_1, %611 : i64
      llvm.cond_br %612, ^bb10(%thread_1, %602 : i64, f64), ^bb16(%602 : f64)
    ^bb10(%613: i64, %614: f64):
      %615 = llvm.mul %613, %428 : i64
      %616 = llvm.add %615, %428 : i64
      %617 = llvm.icmp "ule" %616, %603 : i64
      %618 = llvm.and %615, %429 : i64
      %619 = llvm.icmp "eq" %618, %427 : i64
      %620 = llvm.and %617, %619 : i1
      llvm.cond_br %620, ^bb11, ^bb12
    ^bb11:
      %621 = llvm.add %615, %429 : i64
      %622 = llvm.getelementptr inbounds %446[%615] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %623 = llvm.load %622 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %624 = llvm.extractelement %623[%427 : i64] : vector<2xf64>
      %625 = llvm.extractelement %623[%429 : i64] : vector<2xf64>
      %626 = llvm.fsub %624, %600 : f64
      %627 = llvm.fsub %625, %600 : f64
      %628 = llvm.fmul %626, %626 {fastmathFlags = #llvm.fastmath<contract>} : f64
      %629 = llvm.fmul %627, %627 {fastmathFlags = #llvm.fastmath<contract>} : f64
      %630 = llvm.fadd %614, %628 : f64
      %631 = llvm.fadd %630, %629 : f64
      llvm.br ^bb15(%631 : f64)
    ^bb12:
      %632 = llvm.intr.umin(%616, %603) : (i64, i64) -> i64
      %633 = llvm.icmp "slt" %615, %632 : i64
      llvm.cond_br %633, ^bb13(%615, %614 : i64, f64), ^bb14(%614 : f64)
    ^bb13(%634: i64, %635: f64):
      %636 = llvm.getelementptr inbounds %446[%634] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %637 = llvm.load %636 {alignment = 8 : i64} : !llvm.ptr -> f64
      %638 = llvm.fsub %637, %600 : f64
      %639 = llvm.fmul %638, %638 {fastmathFlags = #llvm.fastmath<contract>} : f64
      %640 = llvm.fadd %635, %639 : f64
      %641 = llvm.add %634, %429 overflow<nsw> : i64
      %642 = llvm.icmp "slt" %641, %632 : i64
      llvm.cond_br %642, ^bb13(%641, %640 : i64, f64), ^bb14(%640 : f64)
    ^bb14(%643: f64):
      llvm.br ^bb15(%643 : f64)
    ^bb15(%644: f64):
      %645 = llvm.add %613, %430 overflow<nsw> : i64
      %646 = llvm.icmp "slt" %645, %611 : i64
      llvm.cond_br %646, ^bb10(%645, %644 : i64, f64), ^bb16(%644 : f64)
    ^bb16(%647: f64):
      %648 = llvm.mlir.constant(32 : i32) : i32
      %649 = llvm.mlir.constant(16 : i32) : i32
      %650 = llvm.bitcast %647 : f64 to i64
      %651 = llvm.trunc %650 : i64 to i32
      %652 = nvvm.shfl.sync bfly %432, %651, %649, %433 : i32 -> i32
      %653 = llvm.lshr %650, %434 : i64
      %654 = llvm.trunc %653 : i64 to i32
      %655 = nvvm.shfl.sync bfly %432, %654, %649, %433 : i32 -> i32
      %656 = llvm.zext %652 : i32 to i64
      %657 = llvm.zext %655 : i32 to i64
      %658 = llvm.shl %657, %434 : i64
      %659 = llvm.or %658, %656 : i64
      %660 = llvm.bitcast %659 : i64 to f64
      %661 = llvm.fadd %647, %660 : f64
      %662 = llvm.mlir.constant(8 : i32) : i32
      %663 = llvm.bitcast %661 : f64 to i64
      %664 = llvm.trunc %663 : i64 to i32
      %665 = nvvm.shfl.sync bfly %432, %664, %662, %433 : i32 -> i32
      %666 = llvm.lshr %663, %434 : i64
      %667 = llvm.trunc %666 : i64 to i32
      %668 = nvvm.shfl.sync bfly %432, %667, %662, %433 : i32 -> i32
      %669 = llvm.zext %665 : i32 to i64
      %670 = llvm.zext %668 : i32 to i64
      %671 = llvm.shl %670, %434 : i64
      %672 = llvm.or %671, %669 : i64
      %673 = llvm.bitcast %672 : i64 to f64
      %674 = llvm.fadd %661, %673 : f64
      %675 = llvm.mlir.constant(4 : i32) : i32
      %676 = llvm.bitcast %674 : f64 to i64
      %677 = llvm.trunc %676 : i64 to i32
      %678 = nvvm.shfl.sync bfly %432, %677, %675, %433 : i32 -> i32
      %679 = llvm.lshr %676, %434 : i64
      %680 = llvm.trunc %679 : i64 to i32
      %681 = nvvm.shfl.sync bfly %432, %680, %675, %433 : i32 -> i32
      %682 = llvm.zext %678 : i32 to i64
      %683 = llvm.zext %681 : i32 to i64
      %684 = llvm.shl %683, %434 : i64
      %685 = llvm.or %684, %682 : i64
      %686 = llvm.bitcast %685 : i64 to f64
      %687 = llvm.fadd %674, %686 : f64
      %688 = llvm.mlir.constant(2 : i32) : i32
      %689 = llvm.bitcast %687 : f64 to i64
      %690 = llvm.trunc %689 : i64 to i32
      %691 = nvvm.shfl.sync bfly %432, %690, %688, %433 : i32 -> i32
      %692 = llvm.lshr %689, %434 : i64
      %693 = llvm.trunc %692 : i64 to i32
      %694 = nvvm.shfl.sync bfly %432, %693, %688, %433 : i32 -> i32
      %695 = llvm.zext %691 : i32 to i64
      %696 = llvm.zext %694 : i32 to i64
      %697 = llvm.shl %696, %434 : i64
      %698 = llvm.or %697, %695 : i64
      %699 = llvm.bitcast %698 : i64 to f64
      %700 = llvm.fadd %687, %699 : f64
      %701 = llvm.mlir.constant(1 : i32) : i32
      %702 = llvm.bitcast %700 : f64 to i64
      %703 = llvm.trunc %702 : i64 to i32
      %704 = nvvm.shfl.sync bfly %432, %703, %701, %433 : i32 -> i32
      %705 = llvm.lshr %702, %434 : i64
      %706 = llvm.trunc %705 : i64 to i32
      %707 = nvvm.shfl.sync bfly %432, %706, %701, %433 : i32 -> i32
      %708 = llvm.zext %704 : i32 to i64
      %709 = llvm.zext %707 : i32 to i64
      %710 = llvm.shl %709, %434 : i64
      %711 = llvm.or %710, %708 : i64
      %712 = llvm.bitcast %711 : i64 to f64
      %713 = llvm.fadd %700, %712 : f64
      %714 = llvm.mlir.addressof @shared3 : !llvm.ptr<3>
      %715 = llvm.addrspacecast %714 : !llvm.ptr<3> to !llvm.ptr
      %716 = llvm.and %thread_1, %435 : i64
      %717 = llvm.lshr %thread_1, %436 : i64
      %718 = llvm.icmp "eq" %716, %427 : i64
      llvm.cond_br %718, ^bb17, ^bb18
    ^bb17:
      %719 = llvm.getelementptr inbounds %715[%717] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %713, %719 {alignment = 8 : i64} : f64, !llvm.ptr
      llvm.br ^bb18
    ^bb18:
      nvvm.barrier0
      %720 = llvm.load %715 {alignment = 8 : i64} : !llvm.ptr -> f64
      %721 = llvm.getelementptr inbounds %715[%429] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %722 = llvm.load %721 {alignment = 8 : i64} : !llvm.ptr -> f64
      %723 = llvm.getelementptr inbounds %715[%428] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %724 = llvm.load %723 {alignment = 8 : i64} : !llvm.ptr -> f64
      %725 = llvm.getelementptr inbounds %715[%437] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %726 = llvm.load %725 {alignment = 8 : i64} : !llvm.ptr -> f64
      %727 = llvm.getelementptr inbounds %715[%438] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %728 = llvm.load %727 {alignment = 8 : i64} : !llvm.ptr -> f64
      %729 = llvm.getelementptr inbounds %715[%436] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %730 = llvm.load %729 {alignment = 8 : i64} : !llvm.ptr -> f64
      %731 = llvm.getelementptr inbounds %715[%439] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %732 = llvm.load %731 {alignment = 8 : i64} : !llvm.ptr -> f64
      %733 = llvm.getelementptr inbounds %715[%440] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %734 = llvm.load %733 {alignment = 8 : i64} : !llvm.ptr -> f64
      %735 = llvm.fadd %720, %722 : f64
      %736 = llvm.fadd %724, %726 : f64
      %737 = llvm.fadd %728, %730 : f64
      %738 = llvm.fadd %732, %734 : f64
      %739 = llvm.fadd %735, %736 : f64
      %740 = llvm.fadd %737, %738 : f64
      %741 = llvm.fadd %739, %740 : f64
      %742 = llvm.fadd %601, %741 : f64
      %743 = llvm.fadd %443, %742 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f64
      %744 = llvm.fdiv %599, %422 : f64
      %745 = llvm.fdiv %743, %422 : f64
      %746 = llvm.fadd %745, %444 : f64
      %747 = llvm.intr.sqrt(%746) : (f64) -> f64
      %748 = llvm.intr.smax(%421, %427) : (i64, i64) -> i64
      %749 = llvm.sdiv %748, %428 : i64
      %750 = llvm.srem %748, %428 : i64
      %751 = llvm.icmp "ne" %750, %427 : i64
      %752 = llvm.xor %750, %428 : i64
      %753 = llvm.icmp "sge" %752, %427 : i64
      %754 = llvm.and %751, %753 : i1
      %755 = llvm.add %749, %429 : i64
      %756 = llvm.select %754, %755, %749 : i1, i64
      %757 = llvm.icmp "slt" %thread_1, %756 : i64
      llvm.cond_br %757, ^bb19(%thread_1 : i64), ^bb25
    ^bb19(%758: i64):
      %759 = llvm.mul %758, %428 : i64
      %760 = llvm.add %759, %428 : i64
      %761 = llvm.icmp "ule" %760, %748 : i64
      %762 = llvm.and %759, %429 : i64
      %763 = llvm.ptrtoint %423 : !llvm.ptr to i64
      %764 = llvm.and %763, %431 : i64
      %765 = llvm.and %759, %429 : i64
      %766 = llvm.ptrtoint %425 : !llvm.ptr to i64
      %767 = llvm.and %766, %431 : i64
      %768 = llvm.and %759, %429 : i64
      %769 = llvm.mul %block_1, %out_stride0_2 : i64
      %770 = llvm.add %769, %759 : i64
      %771 = llvm.ptrtoint %out_2 : !llvm.ptr to i64
      %772 = llvm.and %771, %431 : i64
      %773 = llvm.and %770, %429 : i64
      %774 = llvm.or %762, %764 : i64
      %775 = llvm.or %774, %765 : i64
      %776 = llvm.or %775, %767 : i64
      %777 = llvm.or %776, %768 : i64
      %778 = llvm.or %777, %772 : i64
      %779 = llvm.or %778, %773 : i64
      %780 = llvm.icmp "eq" %779, %427 : i64
      %781 = llvm.and %761, %780 : i1
      llvm.cond_br %781, ^bb20, ^bb21
    ^bb20:
      %782 = llvm.add %759, %429 : i64
      %783 = llvm.getelementptr inbounds %446[%759] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %784 = llvm.load %783 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %785 = llvm.extractelement %784[%427 : i64] : vector<2xf64>
      %786 = llvm.extractelement %784[%429 : i64] : vector<2xf64>
      %787 = llvm.getelementptr inbounds %423[%759] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %788 = llvm.load %787 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %789 = llvm.extractelement %788[%427 : i64] : vector<2xf64>
      %790 = llvm.extractelement %788[%429 : i64] : vector<2xf64>
      %791 = llvm.getelementptr inbounds %425[%759] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %792 = llvm.load %791 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %793 = llvm.extractelement %792[%427 : i64] : vector<2xf64>
      %794 = llvm.extractelement %792[%429 : i64] : vector<2xf64>
      %795 = llvm.fsub %785, %744 : f64
      %796 = llvm.fsub %786, %744 : f64
      %797 = llvm.fdiv %795, %747 : f64
      %798 = llvm.fdiv %796, %747 : f64
      %799 = llvm.fmul %797, %789 : f64
      %800 = llvm.fmul %798, %790 : f64
      %801 = llvm.fadd %799, %793 : f64
      %802 = llvm.fadd %800, %794 : f64
      %803 = llvm.mlir.poison : vector<2xf64>
      %804 = llvm.insertelement %801, %803[%427 : i64] : vector<2xf64>
      %805 = llvm.insertelement %802, %804[%429 : i64] : vector<2xf64>
      %806 = llvm.mul %block_1, %out_stride0_2 overflow<nsw> : i64
      %807 = llvm.add %806, %759 overflow<nsw> : i64
      %808 = llvm.getelementptr inbounds %out_2[%807] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %805, %808 {alignment = 16 : i64} : vector<2xf64>, !llvm.ptr
      llvm.br ^bb24
    ^bb21:
      %809 = llvm.intr.umin(%760, %748) : (i64, i64) -> i64
      %810 = llvm.icmp "slt" %759, %809 : i64
      llvm.cond_br %810, ^bb22(%759 : i64), ^bb23
    ^bb22(%811: i64):
      %812 = llvm.getelementptr inbounds %446[%811] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %813 = llvm.load %812 {alignment = 8 : i64} : !llvm.ptr -> f64
      %814 = llvm.getelementptr inbounds %423[%811] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %815 = llvm.load %814 {alignment = 8 : i64} : !llvm.ptr -> f64
      %816 = llvm.getelementptr inbounds %425[%811] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %817 = llvm.load %816 {alignment = 8 : i64} : !llvm.ptr -> f64
      %818 = llvm.fsub %813, %744 : f64
      %819 = llvm.fdiv %818, %747 : f64
      %820 = llvm.fmul %819, %815 : f64
      %821 = llvm.fadd %820, %817 : f64
      %822 = llvm.mul %block_1, %out_stride0_2 overflow<nsw> : i64
      %823 = llvm.add %822, %811 overflow<nsw> : i64
      %824 = llvm.getelementptr inbounds %out_2[%823] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %821, %824 {alignment = 8 : i64} : f64, !llvm.ptr
      %825 = llvm.add %811, %429 overflow<nsw> : i64
      %826 = llvm.icmp "slt" %825, %809 : i64
      llvm.cond_br %826, ^bb22(%825 : i64), ^bb23
    ^bb23:
      llvm.br ^bb24
    ^bb24:
      %827 = llvm.add %758, %430 overflow<nsw> : i64
      %828 = llvm.icmp "slt" %827, %756 : i64
      llvm.cond_br %828, ^bb19(%827 : i64), ^bb25
    ^bb25:
      llvm.return
    }
    llvm.func @program_kernel_2(%829: i64, %x_4: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_4: i64, %x_stride0_4: i64, %830: f64, %831: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %832: i64, %833: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %834: i64, %out_3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out_size0_3: i64, %out_stride0_3: i64, %status_2: !llvm.ptr) attributes {nvvm.kernel, no_unwind, nvvm.maxntid = array<i32: 1024, 1, 1>} {
      %835 = llvm.mlir.constant(0) : i64
      %836 = llvm.mlir.constant(2) : i64
      %837 = llvm.mlir.constant(1) : i64
      %838 = llvm.mlir.constant(1024) : i64
      %839 = llvm.mlir.constant(15) : i64
      %840 = llvm.mlir.constant(-1 : i32) : i32
      %841 = llvm.mlir.constant(31 : i32) : i32
      %842 = llvm.mlir.constant(32) : i64
      %843 = llvm.mlir.constant(31) : i64
      %844 = llvm.mlir.constant(5) : i64
      %845 = llvm.mlir.constant(3) : i64
      %846 = llvm.mlir.constant(4) : i64
      %847 = llvm.mlir.constant(6) : i64
      %848 = llvm.mlir.constant(7) : i64
      %849 = llvm.mlir.constant(8) : i64
      %850 = llvm.mlir.constant(9) : i64
      %851 = llvm.mlir.constant(10) : i64
      %852 = llvm.mlir.constant(11) : i64
      %853 = llvm.mlir.constant(12) : i64
      %854 = llvm.mlir.constant(13) : i64
      %855 = llvm.mlir.constant(14) : i64
      %856 = llvm.mlir.constant(16) : i64
      %857 = llvm.mlir.constant(17) : i64
      %858 = llvm.mlir.constant(18) : i64
      %859 = llvm.mlir.constant(19) : i64
      %860 = llvm.mlir.constant(20) : i64
      %861 = llvm.mlir.constant(21) : i64
      %862 = llvm.mlir.constant(22) : i64
      %863 = llvm.mlir.constant(23) : i64
      %864 = llvm.mlir.constant(24) : i64
      %865 = llvm.mlir.constant(25) : i64
      %866 = llvm.mlir.constant(26) : i64
      %867 = llvm.mlir.constant(27) : i64
      %868 = llvm.mlir.constant(28) : i64
      %869 = llvm.mlir.constant(29) : i64
      %870 = llvm.mlir.constant(30) : i64
      %871 = nvvm.read.ptx.sreg.ctaid.x : i32
      %block_2 = llvm.zext nneg %871 : i32 to i64
      %872 = nvvm.read.ptx.sreg.tid.x : i32
      %thread_2 = llvm.zext nneg %872 : i32 to i64
      %873 = llvm.mlir.constant(0.000000e+00 : f64) : f64
      %874 = llvm.mlir.constant(1.000000e-05 : f64) : f64
      %875 = llvm.mlir.addressof @shared4 : !llvm.ptr<3>
      %876 = llvm.addrspacecast %875 : !llvm.ptr<3> to !llvm.ptr
      %877 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %878 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %879 = llvm.intr.smax(%829, %835) : (i64, i64) -> i64
      %880 = llvm.sdiv %879, %836 : i64
      %881 = llvm.srem %879, %836 : i64
      %882 = llvm.icmp "ne" %881, %835 : i64
      %883 = llvm.xor %881, %836 : i64
      %884 = llvm.icmp "sge" %883, %835 : i64
      %885 = llvm.and %882, %884 : i1
      %886 = llvm.add %880, %837 : i64
      %887 = llvm.select %885, %886, %880 : i1, i64
      %888 = llvm.icmp "slt" %thread_2, %887 : i64
      llvm.cond_br %888, ^bb1(%thread_2, %878 : i64, f64), ^bb7(%878 : f64)
    ^bb1(%889: i64, %890: f64):
      %891 = llvm.mul %889, %836 : i64
      %892 = llvm.add %891, %836 : i64
      %893 = llvm.icmp "ule" %892, %879 : i64
      %894 = llvm.mul %block_2, %x_stride0_4 : i64
      %895 = llvm.add %894, %891 : i64
      %896 = llvm.ptrtoint %x_4 : !llvm.ptr to i64
      %897 = llvm.and %896, %839 : i64
      %898 = llvm.and %895, %837 : i64
      %899 = llvm.and %891, %837 : i64
      %900 = llvm.or %897, %898 : i64
      %901 = llvm.or %900, %899 : i64
      %902 = llvm.icmp "eq" %901, %835 : i64
      %903 = llvm.and %893, %902 : i1
      llvm.cond_br %903, ^bb2, ^bb3
    ^bb2:
      %904 = llvm.add %891, %837 : i64
      %905 = llvm.mul %block_2, %x_stride0_4 overflow<nsw> : i64
      %906 = llvm.add %905, %891 overflow<nsw> : i64
      %907 = llvm.getelementptr inbounds %x_4[%906] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %908 = llvm.load %907 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %909 = llvm.extractelement %908[%835 : i64] : vector<2xf64>
      %910 = llvm.extractelement %908[%837 : i64] : vector<2xf64>
      %911 = llvm.mlir.poison : vector<2xf64>
      %912 = llvm.insertelement %909, %911[%835 : i64] : vector<2xf64>
      %913 = llvm.insertelement %910, %912[%837 : i64] : vector<2xf64>
      %914 = llvm.getelementptr inbounds %876[%891] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %913, %914 {alignment = 16 : i64} : vector<2xf64>, !llvm.ptr
      %915 = llvm.fadd %890, %909 : f64
      %916 = llvm.fadd %915, %910 : f64
      llvm.br ^bb6(%916 : f64)
    ^bb3:
      %917 = llvm.intr.umin(%892, %879) : (i64, i64) -> i64
      %918 = llvm.icmp "slt" %891, %917 : i64
      llvm.cond_br %918, ^bb4(%891, %890 : i64, f64), ^bb5(%890 : f64)
    ^bb4(%919: i64, %920: f64):
      %921 = llvm.mul %block_2, %x_stride0_4 overflow<nsw> : i64
      %922 = llvm.add %921, %919 overflow<nsw> : i64
      %923 = llvm.getelementptr inbounds %x_4[%922] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %924 = llvm.load %923 {alignment = 8 : i64} : !llvm.ptr -> f64
      %925 = llvm.getelementptr inbounds %876[%919] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %924, %925 {alignment = 8 : i64} : f64, !llvm.ptr
      %926 = llvm.fadd %920, %924 : f64
      %927 = llvm.add %919, %837 overflow<nsw> : i64
      %928 = llvm.icmp "slt" %927, %917 : i64
      llvm.cond_br %928, ^bb4(%927, %926 : i64, f64), ^bb5(%926 : f64)
    ^bb5(%929: f64):
      llvm.br ^bb6(%929 : f64)
    ^bb6(%930: f64):
      %931 = llvm.add %889, %838 overflow<nsw> : i64
      %932 = llvm.icmp "slt" %931, %887 : i64
      llvm.cond_br %932, ^bb1(%931, %930 : i64, f64), ^bb7(%930 : f64)
    ^bb7(%933: f64):
      %934 = llvm.mlir.constant(32 : i32) : i32
      %935 = llvm.mlir.constant(16 : i32) : i32
      %936 = llvm.bitcast %933 : f64 to i64
      %937 = llvm.trunc %936 : i64 to i32
      %938 = nvvm.shfl.sync bfly %840, %937, %935, %841 : i32 -> i32
      %939 = llvm.lshr %936, %842 : i64
      %940 = llvm.trunc %939 : i64 to i32
      %941 = nvvm.shfl.sync bfly %840, %940, %935, %841 : i32 -> i32
      %942 = llvm.zext %938 : i32 to i64
      %943 = llvm.zext %941 : i32 to i64
      %944 = llvm.shl %943, %842 : i64
      %945 = llvm.or %944, %942 : i64
      %946 = llvm.bitcast %945 : i64 to f64
      %947 = llvm.fadd %933, %946 : f64
      %948 = llvm.mlir.constant(8 : i32) : i32
      %949 = llvm.bitcast %947 : f64 to i64
      %950 = llvm.trunc %949 : i64 to i32
      %951 = nvvm.shfl.sync bfly %840, %950, %948, %841 : i32 -> i32
      %952 = llvm.lshr %949, %842 : i64
      %953 = llvm.trunc %952 : i64 to i32
      %954 = nvvm.shfl.sync bfly %840, %953, %948, %841 : i32 -> i32
      %955 = llvm.zext %951 : i32 to i64
      %956 = llvm.zext %954 : i32 to i64
      %957 = llvm.shl %956, %842 : i64
      %958 = llvm.or %957, %955 : i64
      %959 = llvm.bitcast %958 : i64 to f64
      %960 = llvm.fadd %947, %959 : f64
      %961 = llvm.mlir.constant(4 : i32) : i32
      %962 = llvm.bitcast %960 : f64 to i64
      %963 = llvm.trunc %962 : i64 to i32
      %964 = nvvm.shfl.sync bfly %840, %963, %961, %841 : i32 -> i32
      %965 = llvm.lshr %962, %842 : i64
      %966 = llvm.trunc %965 : i64 to i32
      %967 = nvvm.shfl.sync bfly %840, %966, %961, %841 : i32 -> i32
      %968 = llvm.zext %964 : i32 to i64
      %969 = llvm.zext %967 : i32 to i64
      %970 = llvm.shl %969, %842 : i64
      %971 = llvm.or %970, %968 : i64
      %972 = llvm.bitcast %971 : i64 to f64
      %973 = llvm.fadd %960, %972 : f64
      %974 = llvm.mlir.constant(2 : i32) : i32
      %975 = llvm.bitcast %973 : f64 to i64
      %976 = llvm.trunc %975 : i64 to i32
      %977 = nvvm.shfl.sync bfly %840, %976, %974, %841 : i32 -> i32
      %978 = llvm.lshr %975, %842 : i64
      %979 = llvm.trunc %978 : i64 to i32
      %980 = nvvm.shfl.sync bfly %840, %979, %974, %841 : i32 -> i32
      %981 = llvm.zext %977 : i32 to i64
      %982 = llvm.zext %980 : i32 to i64
      %983 = llvm.shl %982, %842 : i64
      %984 = llvm.or %983, %981 : i64
      %985 = llvm.bitcast %984 : i64 to f64
      %986 = llvm.fadd %973, %985 : f64
      %987 = llvm.mlir.constant(1 : i32) : i32
      %988 = llvm.bitcast %986 : f64 to i64
      %989 = llvm.trunc %988 : i64 to i32
      %990 = nvvm.shfl.sync bfly %840, %989, %987, %841 : i32 -> i32
      %991 = llvm.lshr %988, %842 : i64
      %992 = llvm.trunc %991 : i64 to i32
      %993 = nvvm.shfl.sync bfly %840, %992, %987, %841 : i32 -> i32
      %994 = llvm.zext %990 : i32 to i64
      %995 = llvm.zext %993 : i32 to i64
      %996 = llvm.shl %995, %842 : i64
      %997 = llvm.or %996, %994 : i64
      %998 = llvm.bitcast %997 : i64 to f64
      %999 = llvm.fadd %986, %998 : f64
      %1000 = llvm.mlir.addressof @shared5 : !llvm.ptr<3>
      %1001 = llvm.addrspacecast %1000 : !llvm.ptr<3> to !llvm.ptr
      %1002 = llvm.and %thread_2, %843 : i64
      %1003 = llvm.lshr %thread_2, %844 : i64
      %1004 = llvm.icmp "eq" %1002, %835 : i64
      llvm.cond_br %1004, ^bb8, ^bb9
    ^bb8:
      %1005 = llvm.getelementptr inbounds %1001[%1003] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %999, %1005 {alignment = 8 : i64} : f64, !llvm.ptr
      llvm.br ^bb9
    ^bb9:
      nvvm.barrier0
      %1006 = llvm.load %1001 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1007 = llvm.getelementptr inbounds %1001[%837] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1008 = llvm.load %1007 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1009 = llvm.getelementptr inbounds %1001[%836] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1010 = llvm.load %1009 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1011 = llvm.getelementptr inbounds %1001[%845] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1012 = llvm.load %1011 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1013 = llvm.getelementptr inbounds %1001[%846] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1014 = llvm.load %1013 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1015 = llvm.getelementptr inbounds %1001[%844] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1016 = llvm.load %1015 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1017 = llvm.getelementptr inbounds %1001[%847] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1018 = llvm.load %1017 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1019 = llvm.getelementptr inbounds %1001[%848] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1020 = llvm.load %1019 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1021 = llvm.getelementptr inbounds %1001[%849] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1022 = llvm.load %1021 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1023 = llvm.getelementptr inbounds %1001[%850] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1024 = llvm.load %1023 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1025 = llvm.getelementptr inbounds %1001[%851] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1026 = llvm.load %1025 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1027 = llvm.getelementptr inbounds %1001[%852] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1028 = llvm.load %1027 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1029 = llvm.getelementptr inbounds %1001[%853] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1030 = llvm.load %1029 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1031 = llvm.getelementptr inbounds %1001[%854] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1032 = llvm.load %1031 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1033 = llvm.getelementptr inbounds %1001[%855] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1034 = llvm.load %1033 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1035 = llvm.getelementptr inbounds %1001[%839] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1036 = llvm.load %1035 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1037 = llvm.getelementptr inbounds %1001[%856] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1038 = llvm.load %1037 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1039 = llvm.getelementptr inbounds %1001[%857] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1040 = llvm.load %1039 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1041 = llvm.getelementptr inbounds %1001[%858] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1042 = llvm.load %1041 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1043 = llvm.getelementptr inbounds %1001[%859] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1044 = llvm.load %1043 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1045 = llvm.getelementptr inbounds %1001[%860] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1046 = llvm.load %1045 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1047 = llvm.getelementptr inbounds %1001[%861] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1048 = llvm.load %1047 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1049 = llvm.getelementptr inbounds %1001[%862] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1050 = llvm.load %1049 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1051 = llvm.getelementptr inbounds %1001[%863] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1052 = llvm.load %1051 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1053 = llvm.getelementptr inbounds %1001[%864] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1054 = llvm.load %1053 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1055 = llvm.getelementptr inbounds %1001[%865] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1056 = llvm.load %1055 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1057 = llvm.getelementptr inbounds %1001[%866] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1058 = llvm.load %1057 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1059 = llvm.getelementptr inbounds %1001[%867] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1060 = llvm.load %1059 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1061 = llvm.getelementptr inbounds %1001[%868] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1062 = llvm.load %1061 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1063 = llvm.getelementptr inbounds %1001[%869] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1064 = llvm.load %1063 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1065 = llvm.getelementptr inbounds %1001[%870] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1066 = llvm.load %1065 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1067 = llvm.getelementptr inbounds %1001[%843] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1068 = llvm.load %1067 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1069 = llvm.fadd %1006, %1008 : f64
      %1070 = llvm.fadd %1010, %1012 : f64
      %1071 = llvm.fadd %1014, %1016 : f64
      %1072 = llvm.fadd %1018, %1020 : f64
      %1073 = llvm.fadd %1022, %1024 : f64
      %1074 = llvm.fadd %1026, %1028 : f64
      %1075 = llvm.fadd %1030, %1032 : f64
      %1076 = llvm.fadd %1034, %1036 : f64
      %1077 = llvm.fadd %1038, %1040 : f64
      %1078 = llvm.fadd %1042, %1044 : f64
      %1079 = llvm.fadd %1046, %1048 : f64
      %1080 = llvm.fadd %1050, %1052 : f64
      %1081 = llvm.fadd %1054, %1056 : f64
      %1082 = llvm.fadd %1058, %1060 : f64
      %1083 = llvm.fadd %1062, %1064 : f64
      %1084 = llvm.fadd %1066, %1068 : f64
      %1085 = llvm.fadd %1069, %1070 : f64
      %1086 = llvm.fadd %1071, %1072 : f64
      %1087 = llvm.fadd %1073, %1074 : f64
      %1088 = llvm.fadd %1075, %1076 : f64
      %1089 = llvm.fadd %1077, %1078 : f64
      %1090 = llvm.fadd %1079, %1080 : f64
      %1091 = llvm.fadd %1081, %1082 : f64
      %1092 = llvm.fadd %1083, %1084 : f64
      %1093 = llvm.fadd %1085, %1086 : f64
      %1094 = llvm.fadd %1087, %1088 : f64
      %1095 = llvm.fadd %1089, %1090 : f64
      %1096 = llvm.fadd %1091, %1092 : f64
      %1097 = llvm.fadd %1093, %1094 : f64
      %1098 = llvm.fadd %1095, %1096 : f64
      %1099 = llvm.fadd %1097, %1098 : f64
      %1100 = llvm.fadd %877, %1099 : f64
      %1101 = llvm.fadd %873, %1100 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f64
      %1102 = llvm.fdiv %1101, %830 : f64
      %1103 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %1104 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %1105 = llvm.intr.smax(%829, %835) : (i64, i64) -> i64
      %1106 = llvm.sdiv %1105, %836 : i64
      %1107 = llvm.srem %1105, %836 : i64
      %1108 = llvm.icmp "ne" %1107, %835 : i64
      %1109 = llvm.xor %1107, %836 : i64
      %1110 = llvm.icmp "sge" %1109, %835 : i64
      %1111 = llvm.and %1108, %1110 : i1
      %1112 = llvm.add %1106, %837 : i64
      %1113 = llvm.select %1111, %1112, %1106 : i1, i64
      %1114 = llvm.icmp "slt" %thread_2, %1113 : i64
      llvm.cond_br %1114, ^bb10(%thread_2, %1104 : i64, f64), ^bb16(%1104 : f64)
    ^bb10(%1115: i64, %1116: f64):
      %1117 = llvm.mul %1115, %836 : i64
      %1118 = llvm.add %1117, %836 : i64
      %1119 = llvm.icmp "ule" %1118, %1105 : i64
      %1120 = llvm.and %1117, %837 : i64
      %1121 = llvm.icmp "eq" %1120, %835 : i64
      %1122 = llvm.and %1119, %1121 : i1
      llvm.cond_br %1122, ^bb11, ^bb12
    ^bb11:
      %1123 = llvm.add %1117, %837 : i64
      %1124 = llvm.getelementptr inbounds %876[%1117] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1125 = llvm.load %1124 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %1126 = llvm.extractelement %1125[%835 : i64] : vector<2xf64>
      %1127 = llvm.extractelement %1125[%837 : i64] : vector<2xf64>
      %1128 = llvm.fsub %1126, %1102 : f64
      %1129 = llvm.fsub %1127, %1102 : f64
      %1130 = llvm.fmul %1128, %1128 {fastmathFlags = #llvm.fastmath<contract>} : f64
      %1131 = llvm.fmul %1129, %1129 {fastmathFlags = #llvm.fastmath<contract>} : f64
      %1132 = llvm.fadd %1116, %1130 : f64
      %1133 = llvm.fadd %1132, %1131 : f64
      llvm.br ^bb15(%1133 : f64)
    ^bb12:
      %1134 = llvm.intr.umin(%1118, %1105) : (i64, i64) -> i64
      %1135 = llvm.icmp "slt" %1117, %1134 : i64
      llvm.cond_br %1135, ^bb13(%1117, %1116 : i64, f64), ^bb14(%1116 : f64)
    ^bb13(%1136: i64, %1137: f64):
      %1138 = llvm.getelementptr inbounds %876[%1136] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1139 = llvm.load %1138 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1140 = llvm.fsub %1139, %1102 : f64
      %1141 = llvm.fmul %1140, %1140 {fastmathFlags = #llvm.fastmath<contract>} : f64
      %1142 = llvm.fadd %1137, %1141 : f64
      %1143 = llvm.add %1136, %837 overflow<nsw> : i64
      %1144 = llvm.icmp "slt" %1143, %1134 : i64
      llvm.cond_br %1144, ^bb13(%1143, %1142 : i64, f64), ^bb14(%1142 : f64)
    ^bb14(%1145: f64):
      llvm.br ^bb15(%1145 : f64)
    ^bb15(%1146: f64):
      %1147 = llvm.add %1115, %838 overflow<nsw> : i64
      %1148 = llvm.icmp "slt" %1147, %1113 : i64
      llvm.cond_br %1148, ^bb10(%1147, %1146 : i64, f64), ^bb16(%1146 : f64)
    ^bb16(%1149: f64):
      %1150 = llvm.mlir.constant(32 : i32) : i32
      %1151 = llvm.mlir.constant(16 : i32) : i32
      %1152 = llvm.bitcast %1149 : f64 to i64
      %1153 = llvm.trunc %1152 : i64 to i32
      %1154 = nvvm.shfl.sync bfly %840, %1153, %1151, %841 : i32 -> i32
      %1155 = llvm.lshr %1152, %842 : i64
      %1156 = llvm.trunc %1155 : i64 to i32
      %1157 = nvvm.shfl.sync bfly %840, %1156, %1151, %841 : i32 -> i32
      %1158 = llvm.zext %1154 : i32 to i64
      %1159 = llvm.zext %1157 : i32 to i64
      %1160 = llvm.shl %1159, %842 : i64
      %1161 = llvm.or %1160, %1158 : i64
      %1162 = llvm.bitcast %1161 : i64 to f64
      %1163 = llvm.fadd %1149, %1162 : f64
      %1164 = llvm.mlir.constant(8 : i32) : i32
      %1165 = llvm.bitcast %1163 : f64 to i64
      %1166 = llvm.trunc %1165 : i64 to i32
      %1167 = nvvm.shfl.sync bfly %840, %1166, %1164, %841 : i32 -> i32
      %1168 = llvm.lshr %1165, %842 : i64
      %1169 = llvm.trunc %1168 : i64 to i32
      %1170 = nvvm.shfl.sync bfly %840, %1169, %1164, %841 : i32 -> i32
      %1171 = llvm.zext %1167 : i32 to i64
      %1172 = llvm.zext %1170 : i32 to i64
      %1173 = llvm.shl %1172, %842 : i64
      %1174 = llvm.or %1173, %1171 : i64
      %1175 = llvm.bitcast %1174 : i64 to f64
      %1176 = llvm.fadd %1163, %1175 : f64
      %1177 = llvm.mlir.constant(4 : i32) : i32
      %1178 = llvm.bitcast %1176 : f64 to i64
      %1179 = llvm.trunc %1178 : i64 to i32
      %1180 = nvvm.shfl.sync bfly %840, %1179, %1177, %841 : i32 -> i32
      %1181 = llvm.lshr %1178, %842 : i64
      %1182 = llvm.trunc %1181 : i64 to i32
      %1183 = nvvm.shfl.sync bfly %840, %1182, %1177, %841 : i32 -> i32
      %1184 = llvm.zext %1180 : i32 to i64
      %1185 = llvm.zext %1183 : i32 to i64
      %1186 = llvm.shl %1185, %842 : i64
      %1187 = llvm.or %1186, %1184 : i64
      %1188 = llvm.bitcast %1187 : i64 to f64
      %1189 = llvm.fadd %1176, %1188 : f64
      %1190 = llvm.mlir.constant(2 : i32) : i32
      %1191 = llvm.bitcast %1189 : f64 to i64
      %1192 = llvm.trunc %1191 : i64 to i32
      %1193 = nvvm.shfl.sync bfly %840, %1192, %1190, %841 : i32 -> i32
      %1194 = llvm.lshr %1191, %842 : i64
      %1195 = llvm.trunc %1194 : i64 to i32
      %1196 = nvvm.shfl.sync bfly %840, %1195, %1190, %841 : i32 -> i32
      %1197 = llvm.zext %1193 : i32 to i64
      %1198 = llvm.zext %1196 : i32 to i64
      %1199 = llvm.shl %1198, %842 : i64
      %1200 = llvm.or %1199, %1197 : i64
      %1201 = llvm.bitcast %1200 : i64 to f64
      %1202 = llvm.fadd %1189, %1201 : f64
      %1203 = llvm.mlir.constant(1 : i32) : i32
      %1204 = llvm.bitcast %1202 : f64 to i64
      %1205 = llvm.trunc %1204 : i64 to i32
      %1206 = nvvm.shfl.sync bfly %840, %1205, %1203, %841 : i32 -> i32
      %1207 = llvm.lshr %1204, %842 : i64
      %1208 = llvm.trunc %1207 : i64 to i32
      %1209 = nvvm.shfl.sync bfly %840, %1208, %1203, %841 : i32 -> i32
      %1210 = llvm.zext %1206 : i32 to i64
      %1211 = llvm.zext %1209 : i32 to i64
      %1212 = llvm.shl %1211, %842 : i64
      %1213 = llvm.or %1212, %1210 : i64
      %1214 = llvm.bitcast %1213 : i64 to f64
      %1215 = llvm.fadd %1202, %1214 : f64
      %1216 = llvm.mlir.addressof @shared6 : !llvm.ptr<3>
      %1217 = llvm.addrspacecast %1216 : !llvm.ptr<3> to !llvm.ptr
      %1218 = llvm.and %thread_2, %843 : i64
      %1219 = llvm.lshr %thread_2, %844 : i64
      %1220 = llvm.icmp "eq" %1218, %835 : i64
      llvm.cond_br %1220, ^bb17, ^bb18
    ^bb17:
      %1221 = llvm.getelementptr inbounds %1217[%1219] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %1215, %1221 {alignment = 8 : i64} : f64, !llvm.ptr
      llvm.br ^bb18
    ^bb18:
      nvvm.barrier0
      %1222 = llvm.load %1217 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1223 = llvm.getelementptr inbounds %1217[%837] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1224 = llvm.load %1223 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1225 = llvm.getelementptr inbounds %1217[%836] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1226 = llvm.load %1225 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1227 = llvm.getelementptr inbounds %1217[%845] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1228 = llvm.load %1227 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1229 = llvm.getelementptr inbounds %1217[%846] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1230 = llvm.load %1229 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1231 = llvm.getelementptr inbounds %1217[%844] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1232 = llvm.load %1231 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1233 = llvm.getelementptr inbounds %1217[%847] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1234 = llvm.load %1233 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1235 = llvm.getelementptr inbounds %1217[%848] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1236 = llvm.load %1235 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1237 = llvm.getelementptr inbounds %1217[%849] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1238 = llvm.load %1237 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1239 = llvm.getelementptr inbounds %1217[%850] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1240 = llvm.load %1239 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1241 = llvm.getelementptr inbounds %1217[%851] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1242 = llvm.load %1241 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1243 = llvm.getelementptr inbounds %1217[%852] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1244 = llvm.load %1243 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1245 = llvm.getelementptr inbounds %1217[%853] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1246 = llvm.load %1245 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1247 = llvm.getelementptr inbounds %1217[%854] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1248 = llvm.load %1247 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1249 = llvm.getelementptr inbounds %1217[%855] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1250 = llvm.load %1249 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1251 = llvm.getelementptr inbounds %1217[%839] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1252 = llvm.load %1251 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1253 = llvm.getelementptr inbounds %1217[%856] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1254 = llvm.load %1253 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1255 = llvm.getelementptr inbounds %1217[%857] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1256 = llvm.load %1255 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1257 = llvm.getelementptr inbounds %1217[%858] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1258 = llvm.load %1257 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1259 = llvm.getelementptr inbounds %1217[%859] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1260 = llvm.load %1259 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1261 = llvm.getelementptr inbounds %1217[%860] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1262 = llvm.load %1261 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1263 = llvm.getelementptr inbounds %1217[%861] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1264 = llvm.load %1263 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1265 = llvm.getelementptr inbounds %1217[%862] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1266 = llvm.load %1265 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1267 = llvm.getelementptr inbounds %1217[%863] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1268 = llvm.load %1267 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1269 = llvm.getelementptr inbounds %1217[%864] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1270 = llvm.load %1269 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1271 = llvm.getelementptr inbounds %1217[%865] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1272 = llvm.load %1271 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1273 = llvm.getelementptr inbounds %1217[%866] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1274 = llvm.load %1273 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1275 = llvm.getelementptr inbounds %1217[%867] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1276 = llvm.load %1275 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1277 = llvm.getelementptr inbounds %1217[%868] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1278 = llvm.load %1277 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1279 = llvm.getelementptr inbounds %1217[%869] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1280 = llvm.load %1279 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1281 = llvm.getelementptr inbounds %1217[%870] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1282 = llvm.load %1281 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1283 = llvm.getelementptr inbounds %1217[%843] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1284 = llvm.load %1283 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1285 = llvm.fadd %1222, %1224 : f64
      %1286 = llvm.fadd %1226, %1228 : f64
      %1287 = llvm.fadd %1230, %1232 : f64
      %1288 = llvm.fadd %1234, %1236 : f64
      %1289 = llvm.fadd %1238, %1240 : f64
      %1290 = llvm.fadd %1242, %1244 : f64
      %1291 = llvm.fadd %1246, %1248 : f64
      %1292 = llvm.fadd %1250, %1252 : f64
      %1293 = llvm.fadd %1254, %1256 : f64
      %1294 = llvm.fadd %1258, %1260 : f64
      %1295 = llvm.fadd %1262, %1264 : f64
      %1296 = llvm.fadd %1266, %1268 : f64
      %1297 = llvm.fadd %1270, %1272 : f64
      %1298 = llvm.fadd %1274, %1276 : f64
      %1299 = llvm.fadd %1278, %1280 : f64
      %1300 = llvm.fadd %1282, %1284 : f64
      %1301 = llvm.fadd %1285, %1286 : f64
      %1302 = llvm.fadd %1287, %1288 : f64
      %1303 = llvm.fadd %1289, %1290 : f64
      %1304 = llvm.fadd %1291, %1292 : f64
      %1305 = llvm.fadd %1293, %1294 : f64
      %1306 = llvm.fadd %1295, %1296 : f64
      %1307 = llvm.fadd %1297, %1298 : f64
      %1308 = llvm.fadd %1299, %1300 : f64
      %1309 = llvm.fadd %1301, %1302 : f64
      %1310 = llvm.fadd %1303, %1304 : f64
      %1311 = llvm.fadd %1305, %1306 : f64
      %1312 = llvm.fadd %1307, %1308 : f64
      %1313 = llvm.fadd %1309, %1310 : f64
      %1314 = llvm.fadd %1311, %1312 : f64
      %1315 = llvm.fadd %1313, %1314 : f64
      %1316 = llvm.fadd %1103, %1315 : f64
      %1317 = llvm.fadd %873, %1316 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f64
      %1318 = llvm.fdiv %1101, %830 : f64
      %1319 = llvm.fdiv %1317, %830 : f64
      %1320 = llvm.fadd %1319, %874 : f64
      %1321 = llvm.intr.sqrt(%1320) : (f64) -> f64
      %1322 = llvm.intr.smax(%829, %835) : (i64, i64) -> i64
      %1323 = llvm.sdiv %1322, %836 : i64
      %1324 = llvm.srem %1322, %836 : i64
      %1325 = llvm.icmp "ne" %1324, %835 : i64
      %1326 = llvm.xor %1324, %836 : i64
      %1327 = llvm.icmp "sge" %1326, %835 : i64
      %1328 = llvm.and %1325, %1327 : i1
      %1329 = llvm.add %1323, %837 : i64
      %1330 = llvm.select %1328, %1329, %1323 : i1, i64
      %1331 = llvm.icmp "slt" %thread_2, %1330 : i64
      llvm.cond_br %1331, ^bb19(%thread_2 : i64), ^bb25
    ^bb19(%1332: i64):
      %1333 = llvm.mul %1332, %836 : i64
      %1334 = llvm.add %1333, %836 : i64
      %1335 = llvm.icmp "ule" %1334, %1322 : i64
      %1336 = llvm.and %1333, %837 : i64
      %1337 = llvm.ptrtoint %831 : !llvm.ptr to i64
      %1338 = llvm.and %1337, %839 : i64
      %1339 = llvm.and %1333, %837 : i64
      %1340 = llvm.ptrtoint %833 : !llvm.ptr to i64
      %1341 = llvm.and %1340, %839 : i64
      %1342 = llvm.and %1333, %837 : i64
      %1343 = llvm.mul %block_2, %out_stride0_3 : i64
      %1344 = llvm.add %1343, %1333 : i64
      %1345 = llvm.ptrtoint %out_3 : !llvm.ptr to i64
      %1346 = llvm.and %1345, %839 : i64
      %1347 = llvm.and %1344, %837 : i64
      %1348 = llvm.or %1336, %1338 : i64
      %1349 = llvm.or %1348, %1339 : i64
      %1350 = llvm.or %1349, %1341 : i64
      %1351 = llvm.or %1350, %1342 : i64
      %1352 = llvm.or %1351, %1346 : i64
      %1353 = llvm.or %1352, %1347 : i64
      %1354 = llvm.icmp "eq" %1353, %835 : i64
      %1355 = llvm.and %1335, %1354 : i1
      llvm.cond_br %1355, ^bb20, ^bb21
    ^bb20:
      %1356 = llvm.add %1333, %837 : i64
      %1357 = llvm.getelementptr inbounds %876[%1333] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1358 = llvm.load %1357 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %1359 = llvm.extractelement %1358[%835 : i64] : vector<2xf64>
      %1360 = llvm.extractelement %1358[%837 : i64] : vector<2xf64>
      %1361 = llvm.getelementptr inbounds %831[%1333] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1362 = llvm.load %1361 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %1363 = llvm.extractelement %1362[%835 : i64] : vector<2xf64>
      %1364 = llvm.extractelement %1362[%837 : i64] : vector<2xf64>
      %1365 = llvm.getelementptr inbounds %833[%1333] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1366 = llvm.load %1365 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %1367 = llvm.extractelement %1366[%835 : i64] : vector<2xf64>
      %1368 = llvm.extractelement %1366[%837 : i64] : vector<2xf64>
      %1369 = llvm.fsub %1359, %1318 : f64
      %1370 = llvm.fsub %1360, %1318 : f64
      %1371 = llvm.fdiv %1369, %1321 : f64
      %1372 = llvm.fdiv %1370, %1321 : f64
      %1373 = llvm.fmul %1371, %1363 : f64
      %1374 = llvm.fmul %1372, %1364 : f64
      %1375 = llvm.fadd %1373, %1367 : f64
      %1376 = llvm.fadd %1374, %1368 : f64
      %1377 = llvm.mlir.poison : vector<2xf64>
      %1378 = llvm.insertelement %1375, %1377[%835 : i64] : vector<2xf64>
      %1379 = llvm.insertelement %1376, %1378[%837 : i64] : vector<2xf64>
      %1380 = llvm.mul %block_2, %out_stride0_3 overflow<nsw> : i64
      %1381 = llvm.add %1380, %1333 overflow<nsw> : i64
      %1382 = llvm.getelementptr inbounds %out_3[%1381] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %1379, %1382 {alignment = 16 : i64} : vector<2xf64>, !llvm.ptr
      llvm.br ^bb24
    ^bb21:
      %1383 = llvm.intr.umin(%1334, %1322) : (i64, i64) -> i64
      %1384 = llvm.icmp "slt" %1333, %1383 : i64
      llvm.cond_br %1384, ^bb22(%1333 : i64), ^bb23
    ^bb22(%1385: i64):
      %1386 = llvm.getelementptr inbounds %876[%1385] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1387 = llvm.load %1386 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1388 = llvm.getelementptr inbounds %831[%1385] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1389 = llvm.load %1388 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1390 = llvm.getelementptr inbounds %833[%1385] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1391 = llvm.load %1390 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1392 = llvm.fsub %1387, %1318 : f64
      %1393 = llvm.fdiv %1392, %1321 : f64
      %1394 = llvm.fmul %1393, %1389 : f64
      %1395 = llvm.fadd %1394, %1391 : f64
      %1396 = llvm.mul %block_2, %out_stride0_3 overflow<nsw> : i64
      %1397 = llvm.add %1396, %1385 overflow<nsw> : i64
      %1398 = llvm.getelementptr inbounds %out_3[%1397] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %1395, %1398 {alignment = 8 : i64} : f64, !llvm.ptr
      %1399 = llvm.add %1385, %837 overflow<nsw> : i64
      %1400 = llvm.icmp "slt" %1399, %1383 : i64
      llvm.cond_br %1400, ^bb22(%1399 : i64), ^bb23
    ^bb23:
      llvm.br ^bb24
    ^bb24:
      %1401 = llvm.add %1332, %838 overflow<nsw> : i64
      %1402 = llvm.icmp "slt" %1401, %1330 : i64
      llvm.cond_br %1402, ^bb19(%1401 : i64), ^bb25
    ^bb25:
      llvm.return
    }
    llvm.func @program_kernel_3(%1403: i64, %x_5: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_5: i64, %x_stride0_5: i64, %1404: f64, %1405: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %1406: i64, %1407: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %1408: i64, %out_4: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out_size0_4: i64, %out_stride0_4: i64, %status_3: !llvm.ptr) attributes {nvvm.kernel, no_unwind, nvvm.maxntid = array<i32: 256, 1, 1>} {
      %1409 = llvm.mlir.constant(0) : i64
      %1410 = llvm.mlir.constant(2) : i64
      %1411 = llvm.mlir.constant(1) : i64
      %1412 = llvm.mlir.constant(256) : i64
      %1413 = llvm.mlir.constant(15) : i64
      %1414 = llvm.mlir.constant(-1 : i32) : i32
      %1415 = llvm.mlir.constant(31 : i32) : i32
      %1416 = llvm.mlir.constant(32) : i64
      %1417 = llvm.mlir.constant(31) : i64
      %1418 = llvm.mlir.constant(5) : i64
      %1419 = llvm.mlir.constant(3) : i64
      %1420 = llvm.mlir.constant(4) : i64
      %1421 = llvm.mlir.constant(6) : i64
      %1422 = llvm.mlir.constant(7) : i64
      %1423 = nvvm.read.ptx.sreg.ctaid.x : i32
      %block_3 = llvm.zext nneg %1423 : i32 to i64
      %1424 = nvvm.read.ptx.sreg.tid.x : i32
      %thread_3 = llvm.zext nneg %1424 : i32 to i64
      %1425 = llvm.mlir.constant(0.000000e+00 : f64) : f64
      %1426 = llvm.mlir.constant(1.000000e-05 : f64) : f64
      %1427 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %1428 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %1429 = llvm.intr.smax(%1403, %1409) : (i64, i64) -> i64
      %1430 = llvm.sdiv %1429, %1410 : i64
      %1431 = llvm.srem %1429, %1410 : i64
      %1432 = llvm.icmp "ne" %1431, %1409 : i64
      %1433 = llvm.xor %1431, %1410 : i64
      %1434 = llvm.icmp "sge" %1433, %1409 : i64
      %1435 = llvm.and %1432, %1434 : i1
      %1436 = llvm.add %1430, %1411 : i64
      %1437 = llvm.select %1435, %1436, %1430 : i1, i64
      %1438 = llvm.icmp "slt" %thread_3, %1437 : i64
      llvm.cond_br %1438, ^bb1(%thread_3, %1428 : i64, f64), ^bb7(%1428 : f64)
    ^bb1(%1439: i64, %1440: f64):
      %1441 = llvm.mul %1439, %1410 : i64
      %1442 = llvm.add %1441, %1410 : i64
      %1443 = llvm.icmp "ule" %1442, %1429 : i64
      %1444 = llvm.mul %block_3, %x_stride0_5 : i64
      %1445 = llvm.add %1444, %1441 : i64
      %1446 = llvm.ptrtoint %x_5 : !llvm.ptr to i64
      %1447 = llvm.and %1446, %1413 : i64
      %1448 = llvm.and %1445, %1411 : i64
      %1449 = llvm.or %1447, %1448 : i64
      %1450 = llvm.icmp "eq" %1449, %1409 : i64
      %1451 = llvm.and %1443, %1450 : i1
      llvm.cond_br %1451, ^bb2, ^bb3
    ^bb2:
      %1452 = llvm.add %1441, %1411 : i64
      %1453 = llvm.mul %block_3, %x_stride0_5 overflow<nsw> : i64
      %1454 = llvm.add %1453, %1441 overflow<nsw> : i64
      %1455 = llvm.getelementptr inbounds %x_5[%1454] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1456 = llvm.load %1455 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %1457 = llvm.extractelement %1456[%1409 : i64] : vector<2xf64>
      %1458 = llvm.extractelement %1456[%1411 : i64] : vector<2xf64>
      %1459 = llvm.fadd %1440, %1457 : f64
      %1460 = llvm.fadd %1459, %1458 : f64
      llvm.br ^bb6(%1460 : f64)
    ^bb3:
      %1461 = llvm.intr.umin(%1442, %1429) : (i64, i64) -> i64
      %1462 = llvm.icmp "slt" %1441, %1461 : i64
      llvm.cond_br %1462, ^bb4(%1441, %1440 : i64, f64), ^bb5(%1440 : f64)
    ^bb4(%1463: i64, %1464: f64):
      %1465 = llvm.mul %block_3, %x_stride0_5 overflow<nsw> : i64
      %1466 = llvm.add %1465, %1463 overflow<nsw> : i64
      %1467 = llvm.getelementptr inbounds %x_5[%1466] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1468 = llvm.load %1467 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1469 = llvm.fadd %1464, %1468 : f64
      %1470 = llvm.add %1463, %1411 overflow<nsw> : i64
      %1471 = llvm.icmp "slt" %1470, %1461 : i64
      llvm.cond_br %1471, ^bb4(%1470, %1469 : i64, f64), ^bb5(%1469 : f64)
    ^bb5(%1472: f64):
      llvm.br ^bb6(%1472 : f64)
    ^bb6(%1473: f64):
      %1474 = llvm.add %1439, %1412 overflow<nsw> : i64
      %1475 = llvm.icmp "slt" %1474, %1437 : i64
      llvm.cond_br %1475, ^bb1(%1474, %1473 : i64, f64), ^bb7(%1473 : f64)
    ^bb7(%1476: f64):
      %1477 = llvm.mlir.constant(32 : i32) : i32
      %1478 = llvm.mlir.constant(16 : i32) : i32
      %1479 = llvm.bitcast %1476 : f64 to i64
      %1480 = llvm.trunc %1479 : i64 to i32
      %1481 = nvvm.shfl.sync bfly %1414, %1480, %1478, %1415 : i32 -> i32
      %1482 = llvm.lshr %1479, %1416 : i64
      %1483 = llvm.trunc %1482 : i64 to i32
      %1484 = nvvm.shfl.sync bfly %1414, %1483, %1478, %1415 : i32 -> i32
      %1485 = llvm.zext %1481 : i32 to i64
      %1486 = llvm.zext %1484 : i32 to i64
      %1487 = llvm.shl %1486, %1416 : i64
      %1488 = llvm.or %1487, %1485 : i64
      %1489 = llvm.bitcast %1488 : i64 to f64
      %1490 = llvm.fadd %1476, %1489 : f64
      %1491 = llvm.mlir.constant(8 : i32) : i32
      %1492 = llvm.bitcast %1490 : f64 to i64
      %1493 = llvm.trunc %1492 : i64 to i32
      %1494 = nvvm.shfl.sync bfly %1414, %1493, %1491, %1415 : i32 -> i32
      %1495 = llvm.lshr %1492, %1416 : i64
      %1496 = llvm.trunc %1495 : i64 to i32
      %1497 = nvvm.shfl.sync bfly %1414, %1496, %1491, %1415 : i32 -> i32
      %1498 = llvm.zext %1494 : i32 to i64
      %1499 = llvm.zext %1497 : i32 to i64
      %1500 = llvm.shl %1499, %1416 : i64
      %1501 = llvm.or %1500, %1498 : i64
      %1502 = llvm.bitcast %1501 : i64 to f64
      %1503 = llvm.fadd %1490, %1502 : f64
      %1504 = llvm.mlir.constant(4 : i32) : i32
      %1505 = llvm.bitcast %1503 : f64 to i64
      %1506 = llvm.trunc %1505 : i64 to i32
      %1507 = nvvm.shfl.sync bfly %1414, %1506, %1504, %1415 : i32 -> i32
      %1508 = llvm.lshr %1505, %1416 : i64
      %1509 = llvm.trunc %1508 : i64 to i32
      %1510 = nvvm.shfl.sync bfly %1414, %1509, %1504, %1415 : i32 -> i32
      %1511 = llvm.zext %1507 : i32 to i64
      %1512 = llvm.zext %1510 : i32 to i64
      %1513 = llvm.shl %1512, %1416 : i64
      %1514 = llvm.or %1513, %1511 : i64
      %1515 = llvm.bitcast %1514 : i64 to f64
      %1516 = llvm.fadd %1503, %1515 : f64
      %1517 = llvm.mlir.constant(2 : i32) : i32
      %1518 = llvm.bitcast %1516 : f64 to i64
      %1519 = llvm.trunc %1518 : i64 to i32
      %1520 = nvvm.shfl.sync bfly %1414, %1519, %1517, %1415 : i32 -> i32
      %1521 = llvm.lshr %1518, %1416 : i64
      %1522 = llvm.trunc %1521 : i64 to i32
      %1523 = nvvm.shfl.sync bfly %1414, %1522, %1517, %1415 : i32 -> i32
      %1524 = llvm.zext %1520 : i32 to i64
      %1525 = llvm.zext %1523 : i32 to i64
      %1526 = llvm.shl %1525, %1416 : i64
      %1527 = llvm.or %1526, %1524 : i64
      %1528 = llvm.bitcast %1527 : i64 to f64
      %1529 = llvm.fadd %1516, %1528 : f64
      %1530 = llvm.mlir.constant(1 : i32) : i32
      %1531 = llvm.bitcast %1529 : f64 to i64
      %1532 = llvm.trunc %1531 : i64 to i32
      %1533 = nvvm.shfl.sync bfly %1414, %1532, %1530, %1415 : i32 -> i32
      %1534 = llvm.lshr %1531, %1416 : i64
      %1535 = llvm.trunc %1534 : i64 to i32
      %1536 = nvvm.shfl.sync bfly %1414, %1535, %1530, %1415 : i32 -> i32
      %1537 = llvm.zext %1533 : i32 to i64
      %1538 = llvm.zext %1536 : i32 to i64
      %1539 = llvm.shl %1538, %1416 : i64
      %1540 = llvm.or %1539, %1537 : i64
      %1541 = llvm.bitcast %1540 : i64 to f64
      %1542 = llvm.fadd %1529, %1541 : f64
      %1543 = llvm.mlir.addressof @shared7 : !llvm.ptr<3>
      %1544 = llvm.addrspacecast %1543 : !llvm.ptr<3> to !llvm.ptr
      %1545 = llvm.and %thread_3, %1417 : i64
      %1546 = llvm.lshr %thread_3, %1418 : i64
      %1547 = llvm.icmp "eq" %1545, %1409 : i64
      llvm.cond_br %1547, ^bb8, ^bb9
    ^bb8:
      %1548 = llvm.getelementptr inbounds %1544[%1546] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %1542, %1548 {alignment = 8 : i64} : f64, !llvm.ptr
      llvm.br ^bb9
    ^bb9:
      nvvm.barrier0
      %1549 = llvm.load %1544 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1550 = llvm.getelementptr inbounds %1544[%1411] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1551 = llvm.load %1550 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1552 = llvm.getelementptr inbounds %1544[%1410] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1553 = llvm.load %1552 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1554 = llvm.getelementptr inbounds %1544[%1419] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1555 = llvm.load %1554 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1556 = llvm.getelementptr inbounds %1544[%1420] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1557 = llvm.load %1556 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1558 = llvm.getelementptr inbounds %1544[%1418] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1559 = llvm.load %1558 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1560 = llvm.getelementptr inbounds %1544[%1421] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1561 = llvm.load %1560 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1562 = llvm.getelementptr inbounds %1544[%1422] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1563 = llvm.load %1562 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1564 = llvm.fadd %1549, %1551 : f64
      %1565 = llvm.fadd %1553, %1555 : f64
      %1566 = llvm.fadd %1557, %1559 : f64
      %1567 = llvm.fadd %1561, %1563 : f64
      %1568 = llvm.fadd %1564, %1565 : f64
      %1569 = llvm.fadd %1566, %1567 : f64
      %1570 = llvm.fadd %1568, %1569 : f64
      %1571 = llvm.fadd %1427, %1570 : f64
      %1572 = llvm.fadd %1425, %1571 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f64
      %1573 = llvm.fdiv %1572, %1404 : f64
      %1574 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %1575 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %1576 = llvm.intr.smax(%1403, %1409) : (i64, i64) -> i64
      %1577 = llvm.sdiv %1576, %1410 : i64
      %1578 = llvm.srem %1576, %1410 : i64
      %1579 = llvm.icmp "ne" %1578, %1409 : i64
      %1580 = llvm.xor %1578, %1410 : i64
      %1581 = llvm.icmp "sge" %1580, %1409 : i64
      %1582 = llvm.and %1579, %1581 : i1
      %1583 = llvm.add %1577, %1411 : i64
      %1584 = llvm.select %1582, %1583, %1577 : i1, i64
      %1585 = llvm.icmp "slt" %thread_3, %1584 : i64
      llvm.cond_br %1585, ^bb10(%thread_3, %1575 : i64, f64), ^bb16(%1575 : f64)
    ^bb10(%1586: i64, %1587: f64):
      %1588 = llvm.mul %1586, %1410 : i64
      %1589 = llvm.add %1588, %1410 : i64
      %1590 = llvm.icmp "ule" %1589, %1576 : i64
      %1591 = llvm.mul %block_3, %x_stride0_5 : i64
      %1592 = llvm.add %1591, %1588 : i64
      %1593 = llvm.ptrtoint %x_5 : !llvm.ptr to i64
      %1594 = llvm.and %1593, %1413 : i64
      %1595 = llvm.and %1592, %1411 : i64
      %1596 = llvm.or %1594, %1595 : i64
      %1597 = llvm.icmp "eq" %1596, %1409 : i64
      %1598 = llvm.and %1590, %1597 : i1
      llvm.cond_br %1598, ^bb11, ^bb12
    ^bb11:
      %1599 = llvm.add %1588, %1411 : i64
      %1600 = llvm.mul %block_3, %x_stride0_5 overflow<nsw> : i64
      %1601 = llvm.add %1600, %1588 overflow<nsw> : i64
      %1602 = llvm.getelementptr inbounds %x_5[%1601] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1603 = llvm.load %1602 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %1604 = llvm.extractelement %1603[%1409 : i64] : vector<2xf64>
      %1605 = llvm.extractelement %1603[%1411 : i64] : vector<2xf64>
      %1606 = llvm.fsub %1604, %1573 : f64
      %1607 = llvm.fsub %1605, %1573 : f64
      %1608 = llvm.fmul %1606, %1606 {fastmathFlags = #llvm.fastmath<contract>} : f64
      %1609 = llvm.fmul %1607, %1607 {fastmathFlags = #llvm.fastmath<contract>} : f64
      %1610 = llvm.fadd %1587, %1608 : f64
      %1611 = llvm.fadd %1610, %1609 : f64
      llvm.br ^bb15(%1611 : f64)
    ^bb12:
      %1612 = llvm.intr.umin(%1589, %1576) : (i64, i64) -> i64
      %1613 = llvm.icmp "slt" %1588, %1612 : i64
      llvm.cond_br %1613, ^bb13(%1588, %1587 : i64, f64), ^bb14(%1587 : f64)
    ^bb13(%1614: i64, %1615: f64):
      %1616 = llvm.mul %block_3, %x_stride0_5 overflow<nsw> : i64
      %1617 = llvm.add %1616, %1614 overflow<nsw> : i64
      %1618 = llvm.getelementptr inbounds %x_5[%1617] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1619 = llvm.load %1618 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1620 = llvm.fsub %1619, %1573 : f64
      %1621 = llvm.fmul %1620, %1620 {fastmathFlags = #llvm.fastmath<contract>} : f64
      %1622 = llvm.fadd %1615, %1621 : f64
      %1623 = llvm.add %1614, %1411 overflow<nsw> : i64
      %1624 = llvm.icmp "slt" %1623, %1612 : i64
      llvm.cond_br %1624, ^bb13(%1623, %1622 : i64, f64), ^bb14(%1622 : f64)
    ^bb14(%1625: f64):
      llvm.br ^bb15(%1625 : f64)
    ^bb15(%1626: f64):
      %1627 = llvm.add %1586, %1412 overflow<nsw> : i64
      %1628 = llvm.icmp "slt" %1627, %1584 : i64
      llvm.cond_br %1628, ^bb10(%1627, %1626 : i64, f64), ^bb16(%1626 : f64)
    ^bb16(%1629: f64):
      %1630 = llvm.mlir.constant(32 : i32) : i32
      %1631 = llvm.mlir.constant(16 : i32) : i32
      %1632 = llvm.bitcast %1629 : f64 to i64
      %1633 = llvm.trunc %1632 : i64 to i32
      %1634 = nvvm.shfl.sync bfly %1414, %1633, %1631, %1415 : i32 -> i32
      %1635 = llvm.lshr %1632, %1416 : i64
      %1636 = llvm.trunc %1635 : i64 to i32
      %1637 = nvvm.shfl.sync bfly %1414, %1636, %1631, %1415 : i32 -> i32
      %1638 = llvm.zext %1634 : i32 to i64
      %1639 = llvm.zext %1637 : i32 to i64
      %1640 = llvm.shl %1639, %1416 : i64
      %1641 = llvm.or %1640, %1638 : i64
      %1642 = llvm.bitcast %1641 : i64 to f64
      %1643 = llvm.fadd %1629, %1642 : f64
      %1644 = llvm.mlir.constant(8 : i32) : i32
      %1645 = llvm.bitcast %1643 : f64 to i64
      %1646 = llvm.trunc %1645 : i64 to i32
      %1647 = nvvm.shfl.sync bfly %1414, %1646, %1644, %1415 : i32 -> i32
      %1648 = llvm.lshr %1645, %1416 : i64
      %1649 = llvm.trunc %1648 : i64 to i32
      %1650 = nvvm.shfl.sync bfly %1414, %1649, %1644, %1415 : i32 -> i32
      %1651 = llvm.zext %1647 : i32 to i64
      %1652 = llvm.zext %1650 : i32 to i64
      %1653 = llvm.shl %1652, %1416 : i64
      %1654 = llvm.or %1653, %1651 : i64
      %1655 = llvm.bitcast %1654 : i64 to f64
      %1656 = llvm.fadd %1643, %1655 : f64
      %1657 = llvm.mlir.constant(4 : i32) : i32
      %1658 = llvm.bitcast %1656 : f64 to i64
      %1659 = llvm.trunc %1658 : i64 to i32
      %1660 = nvvm.shfl.sync bfly %1414, %1659, %1657, %1415 : i32 -> i32
      %1661 = llvm.lshr %1658, %1416 : i64
      %1662 = llvm.trunc %1661 : i64 to i32
      %1663 = nvvm.shfl.sync bfly %1414, %1662, %1657, %1415 : i32 -> i32
      %1664 = llvm.zext %1660 : i32 to i64
      %1665 = llvm.zext %1663 : i32 to i64
      %1666 = llvm.shl %1665, %1416 : i64
      %1667 = llvm.or %1666, %1664 : i64
      %1668 = llvm.bitcast %1667 : i64 to f64
      %1669 = llvm.fadd %1656, %1668 : f64
      %1670 = llvm.mlir.constant(2 : i32) : i32
      %1671 = llvm.bitcast %1669 : f64 to i64
      %1672 = llvm.trunc %1671 : i64 to i32
      %1673 = nvvm.shfl.sync bfly %1414, %1672, %1670, %1415 : i32 -> i32
      %1674 = llvm.lshr %1671, %1416 : i64
      %1675 = llvm.trunc %1674 : i64 to i32
      %1676 = nvvm.shfl.sync bfly %1414, %1675, %1670, %1415 : i32 -> i32
      %1677 = llvm.zext %1673 : i32 to i64
      %1678 = llvm.zext %1676 : i32 to i64
      %1679 = llvm.shl %1678, %1416 : i64
      %1680 = llvm.or %1679, %1677 : i64
      %1681 = llvm.bitcast %1680 : i64 to f64
      %1682 = llvm.fadd %1669, %1681 : f64
      %1683 = llvm.mlir.constant(1 : i32) : i32
      %1684 = llvm.bitcast %1682 : f64 to i64
      %1685 = llvm.trunc %1684 : i64 to i32
      %1686 = nvvm.shfl.sync bfly %1414, %1685, %1683, %1415 : i32 -> i32
      %1687 = llvm.lshr %1684, %1416 : i64
      %1688 = llvm.trunc %1687 : i64 to i32
      %1689 = nvvm.shfl.sync bfly %1414, %1688, %1683, %1415 : i32 -> i32
      %1690 = llvm.zext %1686 : i32 to i64
      %1691 = llvm.zext %1689 : i32 to i64
      %1692 = llvm.shl %1691, %1416 : i64
      %1693 = llvm.or %1692, %1690 : i64
      %1694 = llvm.bitcast %1693 : i64 to f64
      %1695 = llvm.fadd %1682, %1694 : f64
      %1696 = llvm.mlir.addressof @shared8 : !llvm.ptr<3>
      %1697 = llvm.addrspacecast %1696 : !llvm.ptr<3> to !llvm.ptr
      %1698 = llvm.and %thread_3, %1417 : i64
      %1699 = llvm.lshr %thread_3, %1418 : i64
      %1700 = llvm.icmp "eq" %1698, %1409 : i64
      llvm.cond_br %1700, ^bb17, ^bb18
    ^bb17:
      %1701 = llvm.getelementptr inbounds %1697[%1699] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %1695, %1701 {alignment = 8 : i64} : f64, !llvm.ptr
      llvm.br ^bb18
    ^bb18:
      nvvm.barrier0
      %1702 = llvm.load %1697 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1703 = llvm.getelementptr inbounds %1697[%1411] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1704 = llvm.load %1703 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1705 = llvm.getelementptr inbounds %1697[%1410] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1706 = llvm.load %1705 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1707 = llvm.getelementptr inbounds %1697[%1419] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1708 = llvm.load %1707 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1709 = llvm.getelementptr inbounds %1697[%1420] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1710 = llvm.load %1709 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1711 = llvm.getelementptr inbounds %1697[%1418] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1712 = llvm.load %1711 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1713 = llvm.getelementptr inbounds %1697[%1421] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1714 = llvm.load %1713 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1715 = llvm.getelementptr inbounds %1697[%1422] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1716 = llvm.load %1715 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1717 = llvm.fadd %1702, %1704 : f64
      %1718 = llvm.fadd %1706, %1708 : f64
      %1719 = llvm.fadd %1710, %1712 : f64
      %1720 = llvm.fadd %1714, %1716 : f64
      %1721 = llvm.fadd %1717, %1718 : f64
      %1722 = llvm.fadd %1719, %1720 : f64
      %1723 = llvm.fadd %1721, %1722 : f64
      %1724 = llvm.fadd %1574, %1723 : f64
      %1725 = llvm.fadd %1425, %1724 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f64
      %1726 = llvm.fdiv %1572, %1404 : f64
      %1727 = llvm.fdiv %1725, %1404 : f64
      %1728 = llvm.fadd %1727, %1426 : f64
      %1729 = llvm.intr.sqrt(%1728) : (f64) -> f64
      %1730 = llvm.intr.smax(%1403, %1409) : (i64, i64) -> i64
      %1731 = llvm.sdiv %1730, %1410 : i64
      %1732 = llvm.srem %1730, %1410 : i64
      %1733 = llvm.icmp "ne" %1732, %1409 : i64
      %1734 = llvm.xor %1732, %1410 : i64
      %1735 = llvm.icmp "sge" %1734, %1409 : i64
      %1736 = llvm.and %1733, %1735 : i1
      %1737 = llvm.add %1731, %1411 : i64
      %1738 = llvm.select %1736, %1737, %1731 : i1, i64
      %1739 = llvm.icmp "slt" %thread_3, %1738 : i64
      llvm.cond_br %1739, ^bb19(%thread_3 : i64), ^bb25
    ^bb19(%1740: i64):
      %1741 = llvm.mul %1740, %1410 : i64
      %1742 = llvm.add %1741, %1410 : i64
      %1743 = llvm.icmp "ule" %1742, %1730 : i64
      %1744 = llvm.mul %block_3, %x_stride0_5 : i64
      %1745 = llvm.add %1744, %1741 : i64
      %1746 = llvm.ptrtoint %x_5 : !llvm.ptr to i64
      %1747 = llvm.and %1746, %1413 : i64
      %1748 = llvm.and %1745, %1411 : i64
      %1749 = llvm.ptrtoint %1405 : !llvm.ptr to i64
      %1750 = llvm.and %1749, %1413 : i64
      %1751 = llvm.and %1741, %1411 : i64
      %1752 = llvm.ptrtoint %1407 : !llvm.ptr to i64
      %1753 = llvm.and %1752, %1413 : i64
      %1754 = llvm.and %1741, %1411 : i64
      %1755 = llvm.mul %block_3, %out_stride0_4 : i64
      %1756 = llvm.add %1755, %1741 : i64
      %1757 = llvm.ptrtoint %out_4 : !llvm.ptr to i64
      %1758 = llvm.and %1757, %1413 : i64
      %1759 = llvm.and %1756, %1411 : i64
      %1760 = llvm.or %1747, %1748 : i64
      %1761 = llvm.or %1760, %1750 : i64
      %1762 = llvm.or %1761, %1751 : i64
      %1763 = llvm.or %1762, %1753 : i64
      %1764 = llvm.or %1763, %1754 : i64
      %1765 = llvm.or %1764, %1758 : i64
      %1766 = llvm.or %1765, %1759 : i64
      %1767 = llvm.icmp "eq" %1766, %1409 : i64
      %1768 = llvm.and %1743, %1767 : i1
      llvm.cond_br %1768, ^bb20, ^bb21
    ^bb20:
      %1769 = llvm.add %1741, %1411 : i64
      %1770 = llvm.mul %block_3, %x_stride0_5 overflow<nsw> : i64
      %1771 = llvm.add %1770, %1741 overflow<nsw> : i64
      %1772 = llvm.getelementptr inbounds %x_5[%1771] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1773 = llvm.load %1772 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %1774 = llvm.extractelement %1773[%1409 : i64] : vector<2xf64>
      %1775 = llvm.extractelement %1773[%1411 : i64] : vector<2xf64>
      %1776 = llvm.getelementptr inbounds %1405[%1741] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1777 = llvm.load %1776 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %1778 = llvm.extractelement %1777[%1409 : i64] : vector<2xf64>
      %1779 = llvm.extractelement %1777[%1411 : i64] : vector<2xf64>
      %1780 = llvm.getelementptr inbounds %1407[%1741] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1781 = llvm.load %1780 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %1782 = llvm.extractelement %1781[%1409 : i64] : vector<2xf64>
      %1783 = llvm.extractelement %1781[%1411 : i64] : vector<2xf64>
      %1784 = llvm.fsub %1774, %1726 : f64
      %1785 = llvm.fsub %1775, %1726 : f64
      %1786 = llvm.fdiv %1784, %1729 : f64
      %1787 = llvm.fdiv %1785, %1729 : f64
      %1788 = llvm.fmul %1786, %1778 : f64
      %1789 = llvm.fmul %1787, %1779 : f64
      %1790 = llvm.fadd %1788, %1782 : f64
      %1791 = llvm.fadd %1789, %1783 : f64
      %1792 = llvm.mlir.poison : vector<2xf64>
      %1793 = llvm.insertelement %1790, %1792[%1409 : i64] : vector<2xf64>
      %1794 = llvm.insertelement %1791, %1793[%1411 : i64] : vector<2xf64>
      %1795 = llvm.mul %block_3, %out_stride0_4 overflow<nsw> : i64
      %1796 = llvm.add %1795, %1741 overflow<nsw> : i64
      %1797 = llvm.getelementptr inbounds %out_4[%1796] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %1794, %1797 {alignment = 16 : i64} : vector<2xf64>, !llvm.ptr
      llvm.br ^bb24
    ^bb21:
      %1798 = llvm.intr.umin(%1742, %1730) : (i64, i64) -> i64
      %1799 = llvm.icmp "slt" %1741, %1798 : i64
      llvm.cond_br %1799, ^bb22(%1741 : i64), ^bb23
    ^bb22(%1800: i64):
      %1801 = llvm.mul %block_3, %x_stride0_5 overflow<nsw> : i64
      %1802 = llvm.add %1801, %1800 overflow<nsw> : i64
      %1803 = llvm.getelementptr inbounds %x_5[%1802] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1804 = llvm.load %1803 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1805 = llvm.getelementptr inbounds %1405[%1800] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1806 = llvm.load %1805 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1807 = llvm.getelementptr inbounds %1407[%1800] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1808 = llvm.load %1807 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1809 = llvm.fsub %1804, %1726 : f64
      %1810 = llvm.fdiv %1809, %1729 : f64
      %1811 = llvm.fmul %1810, %1806 : f64
      %1812 = llvm.fadd %1811, %1808 : f64
      %1813 = llvm.mul %block_3, %out_stride0_4 overflow<nsw> : i64
      %1814 = llvm.add %1813, %1800 overflow<nsw> : i64
      %1815 = llvm.getelementptr inbounds %out_4[%1814] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %1812, %1815 {alignment = 8 : i64} : f64, !llvm.ptr
      %1816 = llvm.add %1800, %1411 overflow<nsw> : i64
      %1817 = llvm.icmp "slt" %1816, %1798 : i64
      llvm.cond_br %1817, ^bb22(%1816 : i64), ^bb23
    ^bb23:
      llvm.br ^bb24
    ^bb24:
      %1818 = llvm.add %1740, %1412 overflow<nsw> : i64
      %1819 = llvm.icmp "slt" %1818, %1738 : i64
      llvm.cond_br %1819, ^bb19(%1818 : i64), ^bb25
    ^bb25:
      llvm.return
    }
  }
}
