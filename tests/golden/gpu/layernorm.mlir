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
    affine.if affine_set<()[s0, s1] : (((s0 * -1) + 1024) >= 0, ((s1 + 128) + (s0 * -1)) >= 0)>()[%5, %3] {
      affine.parallel (%i) = (0) to (symbol(%3)) {
        %8 = memref.alloc() {alignment = 64 : i64} : memref<1024xf64>
        %9 = affine.parallel (%j) = (0) to (symbol(%5)) reduce ("addf") -> (f64) {
          %10 = affine.load %x[%i, %j] : memref<?x?xf64>
          affine.store %10, %8[%j] : memref<1024xf64>
          affine.yield %10 : f64
        } {mapping = "threads"}
        %11 = arith.addf %1, %9 fastmath<reassoc,contract> : f64
        %12 = arith.divf %11, %7 : f64
        %13 = affine.parallel (%j_1) = (0) to (symbol(%5)) reduce ("addf") -> (f64) {
          %14 = affine.load %8[%j_1] : memref<1024xf64>
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
          %22 = affine.load %8[%j_2] : memref<1024xf64>
          %23 = affine.load %scale[%j_2] : memref<?xf64>
          %24 = affine.load %shift[%j_2] : memref<?xf64>
          %25 = arith.subf %22, %18 : f64
          %26 = arith.divf %25, %21 : f64
          %27 = arith.mulf %26, %23 : f64
          %28 = arith.addf %27, %24 : f64
          affine.store %28, %out_1[%i, %j_2] : memref<?x?xf64>
        } {mapping = "threads"}
        memref.dealloc %8 : memref<1024xf64>
      } {mapping = "warps", block_size = 128 : i64, longest_row = 1024 : i64}
    } else {
      affine.if affine_set<()[s0] : (((s0 * -1) + 4096) >= 0)>()[%5] {
        affine.parallel (%i_1) = (0) to (symbol(%3)) {
          %29 = memref.alloc() {alignment = 64 : i64} : memref<4096xf64>
          %30 = affine.parallel (%j_3) = (0) to (symbol(%5)) reduce ("addf") -> (f64) {
            %31 = affine.load %x[%i_1, %j_3] : memref<?x?xf64>
            affine.store %31, %29[%j_3] : memref<4096xf64>
            affine.yield %31 : f64
          } {mapping = "threads"}
          %32 = arith.addf %1, %30 fastmath<reassoc,contract> : f64
          %33 = arith.divf %32, %7 : f64
          %34 = affine.parallel (%j_4) = (0) to (symbol(%5)) reduce ("addf") -> (f64) {
            %35 = affine.load %29[%j_4] : memref<4096xf64>
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
            %43 = affine.load %29[%j_5] : memref<4096xf64>
            %44 = affine.load %scale[%j_5] : memref<?xf64>
            %45 = affine.load %shift[%j_5] : memref<?xf64>
            %46 = arith.subf %43, %39 : f64
            %47 = arith.divf %46, %42 : f64
            %48 = arith.mulf %47, %44 : f64
            %49 = arith.addf %48, %45 : f64
            affine.store %49, %out_1[%i_1, %j_5] : memref<?x?xf64>
          } {mapping = "threads"}
          memref.dealloc %29 : memref<4096xf64>
        } {mapping = "blocks", block_size = 256 : i64}
      } else {
        affine.if affine_set<()[s0] : (((s0 * -1) + 6016) >= 0)>()[%5] {
          affine.parallel (%i_2) = (0) to (symbol(%3)) {
            %50 = memref.alloc() {alignment = 64 : i64} : memref<6016xf64>
            %51 = affine.parallel (%j_6) = (0) to (symbol(%5)) reduce ("addf") -> (f64) {
              %52 = affine.load %x[%i_2, %j_6] : memref<?x?xf64>
              affine.store %52, %50[%j_6] : memref<6016xf64>
              affine.yield %52 : f64
            } {mapping = "threads"}
            %53 = arith.addf %1, %51 fastmath<reassoc,contract> : f64
            %54 = arith.divf %53, %7 : f64
            %55 = affine.parallel (%j_7) = (0) to (symbol(%5)) reduce ("addf") -> (f64) {
              %56 = affine.load %50[%j_7] : memref<6016xf64>
              %57 = arith.subf %56, %54 : f64
              %58 = arith.mulf %57, %57 fastmath<contract> : f64
              affine.yield %58 : f64
            } {mapping = "threads"}
            %59 = arith.addf %1, %55 fastmath<reassoc,contract> : f64
            %60 = arith.divf %53, %7 : f64
            %61 = arith.divf %59, %7 : f64
            %62 = arith.addf %61, %2 : f64
            %63 = math.sqrt %62 : f64
            affine.parallel (%j_8) = (0) to (symbol(%5)) {
              %64 = affine.load %50[%j_8] : memref<6016xf64>
              %65 = affine.load %scale[%j_8] : memref<?xf64>
              %66 = affine.load %shift[%j_8] : memref<?xf64>
              %67 = arith.subf %64, %60 : f64
              %68 = arith.divf %67, %63 : f64
              %69 = arith.mulf %68, %65 : f64
              %70 = arith.addf %69, %66 : f64
              affine.store %70, %out_1[%i_2, %j_8] : memref<?x?xf64>
            } {mapping = "threads"}
            memref.dealloc %50 : memref<6016xf64>
          } {mapping = "blocks", block_size = 1024 : i64}
        } else {
          affine.parallel (%i_3) = (0) to (symbol(%3)) {
            %71 = affine.parallel (%j_9) = (0) to (symbol(%5)) reduce ("addf") -> (f64) {
              %72 = affine.load %x[%i_3, %j_9] : memref<?x?xf64>
              affine.yield %72 : f64
            } {mapping = "threads"}
            %73 = arith.addf %1, %71 fastmath<reassoc,contract> : f64
            %74 = arith.divf %73, %7 : f64
            %75 = affine.parallel (%j_10) = (0) to (symbol(%5)) reduce ("addf") -> (f64) {
              %76 = affine.load %x[%i_3, %j_10] : memref<?x?xf64>
              %77 = arith.subf %76, %74 : f64
              %78 = arith.mulf %77, %77 fastmath<contract> : f64
              affine.yield %78 : f64
            } {mapping = "threads"}
            %79 = arith.addf %1, %75 fastmath<reassoc,contract> : f64
            %80 = arith.divf %73, %7 : f64
            %81 = arith.divf %79, %7 : f64
            %82 = arith.addf %81, %2 : f64
            %83 = math.sqrt %82 : f64
            affine.parallel (%j_11) = (0) to (symbol(%5)) {
              %84 = affine.load %x[%i_3, %j_11] : memref<?x?xf64>
              %85 = affine.load %scale[%j_11] : memref<?xf64>
              %86 = affine.load %shift[%j_11] : memref<?xf64>
              %87 = arith.subf %84, %80 : f64
              %88 = arith.divf %87, %83 : f64
              %89 = arith.mulf %88, %85 : f64
              %90 = arith.addf %89, %86 : f64
              affine.store %90, %out_1[%i_3, %j_11] : memref<?x?xf64>
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
    %7 = arith.sitofp %6 : i64 to f64
    %8 = arith.subi %c1024, %5 overflow<nsw> : index
    %9 = arith.cmpi sge, %8, %c0 : index
    %10 = arith.addi %3, %c128 overflow<nsw> : index
    %11 = arith.subi %10, %5 overflow<nsw> : index
    %12 = arith.cmpi sge, %11, %c0 : index
    %13 = arith.andi %9, %12 : i1
    scf.if %13 {
      %14 = arith.constant 0 : index
      %15 = arith.maxsi %3, %14 : index
      %16 = arith.constant 4 : index
      %17 = arith.ceildivsi %15, %16 : index
      %18 = arith.constant 1 : index
      %19 = arith.constant 128 : index
      gpu.launch_func @kernels::@program_kernel blocks in (%17, %18, %18) threads in (%19, %18, %18) args(%15 : index, %5 : index, %x : memref<?x?xf64>, %7 : f64, %scale : memref<?xf64>, %shift : memref<?xf64>, %out_1 : memref<?x?xf64>)
    } else {
      %20 = arith.subi %c4096, %5 overflow<nsw> : index
      %21 = arith.cmpi sge, %20, %c0 : index
      scf.if %21 {
        %22 = arith.constant 0 : index
        %23 = arith.maxsi %3, %22 : index
        %24 = arith.constant 1 : index
        %25 = arith.constant 256 : index
        gpu.launch_func @kernels::@program_kernel_1 blocks in (%23, %24, %24) threads in (%25, %24, %24) args(%5 : index, %x : memref<?x?xf64>, %7 : f64, %scale : memref<?xf64>, %shift : memref<?xf64>, %out_1 : memref<?x?xf64>)
      } else {
        %26 = arith.subi %c6016, %5 overflow<nsw> : index
        %27 = arith.cmpi sge, %26, %c0 : index
        scf.if %27 {
          %28 = arith.constant 0 : index
          %29 = arith.maxsi %3, %28 : index
          %30 = arith.constant 1 : index
          %31 = arith.constant 1024 : index
          gpu.launch_func @kernels::@program_kernel_2 blocks in (%29, %30, %30) threads in (%31, %30, %30) args(%5 : index, %x : memref<?x?xf64>, %7 : f64, %scale : memref<?xf64>, %shift : memref<?xf64>, %out_1 : memref<?x?xf64>)
        } else {
          %32 = arith.constant 0 : index
          %33 = arith.maxsi %3, %32 : index
          %34 = arith.constant 1 : index
          %35 = arith.constant 256 : index
          gpu.launch_func @kernels::@program_kernel_3 blocks in (%33, %34, %34) threads in (%35, %34, %34) args(%5 : index, %x : memref<?x?xf64>, %7 : f64, %scale : memref<?xf64>, %shift : memref<?xf64>, %out_1 : memref<?x?xf64>)
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
    gpu.func @program_kernel(%0: index, %1: index, %x: memref<?x?xf64> {llvm.noalias}, %2: f64, %scale: memref<?xf64> {llvm.noalias}, %shift: memref<?xf64> {llvm.noalias}, %out: memref<?x?xf64> {llvm.noalias}) kernel attributes {gpu.known_block_size = array<i32: 128, 1, 1>} {
      %block = gpu.block_id x
      %thread = gpu.thread_id x
      %3 = arith.constant 0.000000e+00 : f64
      %4 = arith.constant 1.000000e-05 : f64
      %5 = arith.constant 31 : index
      %lane = arith.andi %thread, %5 : index
      %6 = arith.constant 32 : index
      %warp = arith.divui %thread, %6 : index
      %7 = arith.constant 4 : index
      %8 = arith.muli %block, %7 : index
      %i = arith.addi %8, %warp : index
      %9 = arith.cmpi ult, %i, %0 : index
      scf.if %9 {
        %10 = memref.get_global @shared0 : memref<4x1024xf64, #gpu.address_space<workgroup>>
        %11 = "memref.memory_space_cast"(%10) : (memref<4x1024xf64, #gpu.address_space<workgroup>>) -> memref<4x1024xf64>
        %12 = arith.constant -0.000000e+00 : f64
        %13 = arith.constant -0.000000e+00 : f64
        %14 = arith.constant 0 : index
        %15 = arith.maxsi %1, %14 : index
        %16 = arith.constant 2 : index
        %17 = arith.ceildivsi %15, %16 : index
        %18 = arith.constant 32 : index
        %19 = scf.for %20 = %lane to %17 step %18 iter_args(%21 = %13) -> (f64) {
          %22 = arith.constant 2 : index
          %23 = arith.muli %20, %22 : index
          %24 = arith.constant 2 : index
          %25 = arith.addi %23, %24 : index
          %26 = arith.cmpi ule, %25, %15 : index
          %27 = arith.constant 1 : index
          %28 = memref.dim %x, %27 : memref<?x?xf64>
          %29 = arith.muli %i, %28 : index
          %30 = arith.addi %29, %23 : index
          %31 = "memref.extract_aligned_pointer_as_index"(%x) : (memref<?x?xf64>) -> index
          %32 = arith.constant 15 : index
          %33 = arith.andi %31, %32 : index
          %34 = arith.constant 1 : index
          %35 = arith.andi %30, %34 : index
          %36 = arith.constant 1024 : index
          %37 = arith.muli %warp, %36 : index
          %38 = arith.addi %37, %23 : index
          %39 = arith.constant 1 : index
          %40 = arith.andi %38, %39 : index
          %41 = arith.ori %33, %35 : index
          %42 = arith.ori %41, %40 : index
          %43 = arith.constant 0 : index
          %44 = arith.cmpi eq, %42, %43 : index
          %45 = arith.andi %26, %44 : i1
          %46 = scf.if %45 -> (f64) {
            %47 = arith.constant 1 : index
            %48 = arith.addi %23, %47 : index
            %49 = vector.load %x[%i, %23] {alignment = 16 : i64} : memref<?x?xf64>, vector<2xf64>
            %50 = vector.extract %49[0] : f64 from vector<2xf64>
            %51 = vector.extract %49[1] : f64 from vector<2xf64>
            %52 = vector.from_elements %50, %51 : vector<2xf64>
            vector.store %52, %11[%warp, %23] {alignment = 16 : i64} : memref<4x1024xf64>, vector<2xf64>
            %53 = arith.addf %21, %50 : f64
            %54 = arith.addf %53, %51 : f64
            scf.yield %54 : f64
          } else {
            %55 = arith.constant 1 : index
            %56 = arith.minui %25, %15 : index
            %57 = scf.for %58 = %23 to %56 step %55 iter_args(%59 = %21) -> (f64) {
              %60 = memref.load %x[%i, %58] : memref<?x?xf64>
              memref.store %60, %11[%warp, %58] : memref<4x1024xf64>
              %61 = arith.addf %59, %60 : f64
              scf.yield %61 : f64
            }
            scf.yield %57 : f64
          }
          scf.yield %46 : f64
        }
        %62 = arith.constant 32 : i32
        %63 = arith.constant 16 : i32
        %64, %65 = gpu.shuffle xor %19, %63, %62 : f64
        %66 = arith.addf %19, %64 : f64
        %67 = arith.constant 8 : i32
        %68, %69 = gpu.shuffle xor %66, %67, %62 : f64
        %70 = arith.addf %66, %68 : f64
        %71 = arith.constant 4 : i32
        %72, %73 = gpu.shuffle xor %70, %71, %62 : f64
        %74 = arith.addf %70, %72 : f64
        %75 = arith.constant 2 : i32
        %76, %77 = gpu.shuffle xor %74, %75, %62 : f64
        %78 = arith.addf %74, %76 : f64
        %79 = arith.constant 1 : i32
        %80, %81 = gpu.shuffle xor %78, %79, %62 : f64
        %82 = arith.addf %78, %80 : f64
        %83 = arith.addf %12, %82 : f64
        %84 = arith.addf %3, %83 fastmath<reassoc,contract> : f64
        %85 = arith.divf %84, %2 : f64
        %86 = arith.constant -0.000000e+00 : f64
        %87 = arith.constant -0.000000e+00 : f64
        %88 = arith.constant 0 : index
        %89 = arith.maxsi %1, %88 : index
        %90 = arith.constant 2 : index
        %91 = arith.ceildivsi %89, %90 : index
        %92 = arith.constant 32 : index
        %93 = scf.for %94 = %lane to %91 step %92 iter_args(%95 = %87) -> (f64) {
          %96 = arith.constant 2 : index
          %97 = arith.muli %94, %96 : index
          %98 = arith.constant 2 : index
          %99 = arith.addi %97, %98 : index
          %100 = arith.cmpi ule, %99, %89 : index
          %101 = arith.constant 1024 : index
          %102 = arith.muli %warp, %101 : index
          %103 = arith.addi %102, %97 : index
          %104 = arith.constant 1 : index
          %105 = arith.andi %103, %104 : index
          %106 = arith.constant 0 : index
          %107 = arith.cmpi eq, %105, %106 : index
          %108 = arith.andi %100, %107 : i1
          %109 = scf.if %108 -> (f64) {
            %110 = arith.constant 1 : index
            %111 = arith.addi %97, %110 : index
            %112 = vector.load %11[%warp, %97] {alignment = 16 : i64} : memref<4x1024xf64>, vector<2xf64>
            %113 = vector.extract %112[0] : f64 from vector<2xf64>
            %114 = vector.extract %112[1] : f64 from vector<2xf64>
            %115 = arith.subf %113, %85 : f64
            %116 = arith.subf %114, %85 : f64
            %117 = arith.mulf %115, %115 fastmath<contract> : f64
            %118 = arith.mulf %116, %116 fastmath<contract> : f64
            %119 = arith.addf %95, %117 : f64
            %120 = arith.addf %119, %118 : f64
            scf.yield %120 : f64
          } else {
            %121 = arith.constant 1 : index
            %122 = arith.minui %99, %89 : index
            %123 = scf.for %124 = %97 to %122 step %121 iter_args(%125 = %95) -> (f64) {
              %126 = memref.load %11[%warp, %124] : memref<4x1024xf64>
              %127 = arith.subf %126, %85 : f64
              %128 = arith.mulf %127, %127 fastmath<contract> : f64
              %129 = arith.addf %125, %128 : f64
              scf.yield %129 : f64
            }
            scf.yield %123 : f64
          }
          scf.yield %109 : f64
        }
        %130 = arith.constant 32 : i32
        %131 = arith.constant 16 : i32
        %132, %133 = gpu.shuffle xor %93, %131, %130 : f64
        %134 = arith.addf %93, %132 : f64
        %135 = arith.constant 8 : i32
        %136, %137 = gpu.shuffle xor %134, %135, %130 : f64
        %138 = arith.addf %134, %136 : f64
        %139 = arith.constant 4 : i32
        %140, %141 = gpu.shuffle xor %138, %139, %130 : f64
        %142 = arith.addf %138, %140 : f64
        %143 = arith.constant 2 : i32
        %144, %145 = gpu.shuffle xor %142, %143, %130 : f64
        %146 = arith.addf %142, %144 : f64
        %147 = arith.constant 1 : i32
        %148, %149 = gpu.shuffle xor %146, %147, %130 : f64
        %150 = arith.addf %146, %148 : f64
        %151 = arith.addf %86, %150 : f64
        %152 = arith.addf %3, %151 fastmath<reassoc,contract> : f64
        %153 = arith.divf %84, %2 : f64
        %154 = arith.divf %152, %2 : f64
        %155 = arith.addf %154, %4 : f64
        %156 = math.sqrt %155 : f64
        %157 = arith.constant 0 : index
        %158 = arith.maxsi %1, %157 : index
        %159 = arith.constant 2 : index
        %160 = arith.ceildivsi %158, %159 : index
        %161 = arith.constant 32 : index
        scf.for %162 = %lane to %160 step %161 {
          %163 = arith.constant 2 : index
          %164 = arith.muli %162, %163 : index
          %165 = arith.constant 2 : index
          %166 = arith.addi %164, %165 : index
          %167 = arith.cmpi ule, %166, %158 : index
          %168 = arith.constant 1024 : index
          %169 = arith.muli %warp, %168 : index
          %170 = arith.addi %169, %164 : index
          %171 = arith.constant 1 : index
          %172 = arith.andi %170, %171 : index
          %173 = "memref.extract_aligned_pointer_as_index"(%scale) : (memref<?xf64>) -> index
          %174 = arith.constant 15 : index
          %175 = arith.andi %173, %174 : index
          %176 = arith.constant 1 : index
          %177 = arith.andi %164, %176 : index
          %178 = "memref.extract_aligned_pointer_as_index"(%shift) : (memref<?xf64>) -> index
          %179 = arith.constant 15 : index
          %180 = arith.andi %178, %179 : index
          %181 = arith.constant 1 : index
          %182 = arith.andi %164, %181 : index
          %183 = arith.constant 1 : index
          %184 = memref.dim %out, %183 : memref<?x?xf64>
          %185 = arith.muli %i, %184 : index
          %186 = arith.addi %185, %164 : index
          %187 = "memref.extract_aligned_pointer_as_index"(%out) : (memref<?x?xf64>) -> index
          %188 = arith.constant 15 : index
          %189 = arith.andi %187, %188 : index
          %190 = arith.constant 1 : index
          %191 = arith.andi %186, %190 : index
          %192 = arith.ori %172, %175 : index
          %193 = arith.ori %192, %177 : index
          %194 = arith.ori %193, %180 : index
          %195 = arith.ori %194, %182 : index
          %196 = arith.ori %195, %189 : index
          %197 = arith.ori %196, %191 : index
          %198 = arith.constant 0 : index
          %199 = arith.cmpi eq, %197, %198 : index
          %200 = arith.andi %167, %199 : i1
          scf.if %200 {
            %201 = arith.constant 1 : index
            %202 = arith.addi %164, %201 : index
            %203 = vector.load %11[%warp, %164] {alignment = 16 : i64} : memref<4x1024xf64>, vector<2xf64>
            %204 = vector.extract %203[0] : f64 from vector<2xf64>
            %205 = vector.extract %203[1] : f64 from vector<2xf64>
            %206 = vector.load %scale[%164] {alignment = 16 : i64} : memref<?xf64>, vector<2xf64>
            %207 = vector.extract %206[0] : f64 from vector<2xf64>
            %208 = vector.extract %206[1] : f64 from vector<2xf64>
            %209 = vector.load %shift[%164] {alignment = 16 : i64} : memref<?xf64>, vector<2xf64>
            %210 = vector.extract %209[0] : f64 from vector<2xf64>
            %211 = vector.extract %209[1] : f64 from vector<2xf64>
            %212 = arith.subf %204, %153 : f64
            %213 = arith.subf %205, %153 : f64
            %214 = arith.divf %212, %156 : f64
            %215 = arith.divf %213, %156 : f64
            %216 = arith.mulf %214, %207 : f64
            %217 = arith.mulf %215, %208 : f64
            %218 = arith.addf %216, %210 : f64
            %219 = arith.addf %217, %211 : f64
            %220 = vector.from_elements %218, %219 : vector<2xf64>
            vector.store %220, %out[%i, %164] {alignment = 16 : i64} : memref<?x?xf64>, vector<2xf64>
          } else {
            %221 = arith.constant 1 : index
            %222 = arith.minui %166, %158 : index
            scf.for %223 = %164 to %222 step %221 {
              %224 = memref.load %11[%warp, %223] : memref<4x1024xf64>
              %225 = memref.load %scale[%223] : memref<?xf64>
              %226 = memref.load %shift[%223] : memref<?xf64>
              %227 = arith.subf %224, %153 : f64
              %228 = arith.divf %227, %156 : f64
              %229 = arith.mulf %228, %225 : f64
              %230 = arith.addf %229, %226 : f64
              memref.store %230, %out[%i, %223] : memref<?x?xf64>
            }
          }
        }
      }
      gpu.return
    }
    gpu.func @program_kernel_1(%0: index, %x: memref<?x?xf64> {llvm.noalias}, %1: f64, %scale: memref<?xf64> {llvm.noalias}, %shift: memref<?xf64> {llvm.noalias}, %out: memref<?x?xf64> {llvm.noalias}) kernel attributes {gpu.known_block_size = array<i32: 256, 1, 1>} {
      %block = gpu.block_id x
      %thread = gpu.thread_id x
      %2 = arith.constant 0.000000e+00 : f64
      %3 = arith.constant 1.000000e-05 : f64
      %4 = memref.get_global @shared1 : memref<4096xf64, #gpu.address_space<workgroup>>
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
      %74 = memref.get_global @shared2 : memref<8xf64, #gpu.address_space<workgroup>>
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
      %169 = memref.get_global @shared3 : memref<8xf64, #gpu.address_space<workgroup>>
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
    gpu.func @program_kernel_2(%0: index, %x: memref<?x?xf64> {llvm.noalias}, %1: f64, %scale: memref<?xf64> {llvm.noalias}, %shift: memref<?xf64> {llvm.noalias}, %out: memref<?x?xf64> {llvm.noalias}) kernel attributes {gpu.known_block_size = array<i32: 1024, 1, 1>} {
      %block = gpu.block_id x
      %thread = gpu.thread_id x
      %2 = arith.constant 0.000000e+00 : f64
      %3 = arith.constant 1.000000e-05 : f64
      %4 = memref.get_global @shared4 : memref<6016xf64, #gpu.address_space<workgroup>>
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
      %74 = memref.get_global @shared5 : memref<32xf64, #gpu.address_space<workgroup>>
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
      %241 = memref.get_global @shared6 : memref<32xf64, #gpu.address_space<workgroup>>
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
    gpu.func @program_kernel_3(%0: index, %x: memref<?x?xf64> {llvm.noalias}, %1: f64, %scale: memref<?xf64> {llvm.noalias}, %shift: memref<?xf64> {llvm.noalias}, %out: memref<?x?xf64> {llvm.noalias}) kernel attributes {gpu.known_block_size = array<i32: 256, 1, 1>} {
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
      %68 = memref.get_global @shared7 : memref<8xf64, #gpu.address_space<workgroup>>
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
      %171 = memref.get_global @shared8 : memref<8xf64, #gpu.address_space<workgroup>>
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
    %27 = llvm.call @program_kernel.launch(%26, %3, %3, %2, %3, %3, %18, %x_stride0, %x, %x_size0, %x_stride0, %11, %scale, %scale_size0, %shift, %shift_size0, %out, %x_size0, %x_stride0) : (i64, i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, f64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
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
    %32 = llvm.call @program_kernel_1.launch(%31, %3, %3, %8, %3, %3, %x_stride0, %x, %x_size0, %x_stride0, %11, %scale, %scale_size0, %shift, %shift_size0, %out, %x_size0, %x_stride0) : (i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, f64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
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
    %37 = llvm.call @program_kernel_2.launch(%36, %3, %3, %0, %3, %3, %x_stride0, %x, %x_size0, %x_stride0, %11, %scale, %scale_size0, %shift, %shift_size0, %out, %x_size0, %x_stride0) : (i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, f64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    %38 = llvm.icmp "eq" %37, %7 : i32
    llvm.cond_br %38, ^bb8, ^bb14(%37 : i32)
  ^bb8:
    llvm.br ^bb11
  ^bb9:
    %39 = llvm.intr.smax(%x_size0, %1) : (i64, i64) -> i64
    %40 = llvm.call @program_kernel_3.launch(%39, %3, %3, %8, %3, %3, %x_stride0, %x, %x_size0, %x_stride0, %11, %scale, %scale_size0, %shift, %shift_size0, %out, %x_size0, %x_stride0) : (i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, f64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
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
    llvm.func @program_kernel(%52: i64, %53: i64, %x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_2: i64, %x_stride0_2: i64, %54: f64, %scale_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %scale_size0_2: i64, %shift_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %shift_size0_2: i64, %out_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out_size0_1: i64, %out_stride0_1: i64, %status: !llvm.ptr) attributes {nvvm.kernel, no_unwind, nvvm.maxntid = array<i32: 128, 1, 1>} {
      %55 = llvm.mlir.constant(31) : i64
      %56 = llvm.mlir.constant(32) : i64
      %57 = llvm.mlir.constant(4) : i64
      %58 = llvm.mlir.constant(0) : i64
      %59 = llvm.mlir.constant(2) : i64
      %60 = llvm.mlir.constant(1) : i64
      %61 = llvm.mlir.constant(15) : i64
      %62 = llvm.mlir.constant(1024) : i64
      %63 = llvm.mlir.constant(-1 : i32) : i32
      %64 = llvm.mlir.constant(31 : i32) : i32
      %65 = nvvm.read.ptx.sreg.ctaid.x : i32
      %block = llvm.zext nneg %65 : i32 to i64
      %66 = nvvm.read.ptx.sreg.tid.x : i32
      %thread = llvm.zext nneg %66 : i32 to i64
      %67 = llvm.mlir.constant(0.000000e+00 : f64) : f64
      %68 = llvm.mlir.constant(1.000000e-05 : f64) : f64
      %lane = llvm.and %thread, %55 : i64
      %warp = llvm.udiv %thread, %56 : i64
      %69 = llvm.mul %block, %57 : i64
      %i = llvm.add %69, %warp : i64
      %70 = llvm.icmp "ult" %i, %52 : i64
      llvm.cond_br %70, ^bb1, ^bb23
    ^bb1:
      %71 = llvm.mlir.addressof @shared0 : !llvm.ptr<3>
      %72 = llvm.addrspacecast %71 : !llvm.ptr<3> to !llvm.ptr
      %73 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %74 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %75 = llvm.intr.smax(%53, %58) : (i64, i64) -> i64
      %76 = llvm.sdiv %75, %59 : i64
      %77 = llvm.srem %75, %59 : i64
      %78 = llvm.icmp "ne" %77, %58 : i64
      %79 = llvm.xor %77, %59 : i64
      %80 = llvm.icmp "sge" %79, %58 : i64
      %81 = llvm.and %78, %80 : i1
      %82 = llvm.add %76, %60 : i64
      %83 = llvm.select %81, %82, %76 : i1, i64
      %84 = llvm.icmp "slt" %lane, %83 : i64
      llvm.cond_br %84, ^bb2(%lane, %74 : i64, f64), ^bb8(%74 : f64)
    ^bb2(%85: i64, %86: f64):
      %87 = llvm.mul %85, %59 : i64
      %88 = llvm.add %87, %59 : i64
      %89 = llvm.icmp "ule" %88, %75 : i64
      %90 = llvm.mul %i, %x_stride0_2 : i64
      %91 = llvm.add %90, %87 : i64
      %92 = llvm.ptrtoint %x_2 : !llvm.ptr to i64
      %93 = llvm.and %92, %61 : i64
      %94 = llvm.and %91, %60 : i64
      %95 = llvm.mul %warp, %62 : i64
      %96 = llvm.add %95, %87 : i64
      %97 = llvm.and %96, %60 : i64
      %98 = llvm.or %93, %94 : i64
      %99 = llvm.or %98, %97 : i64
      %100 = llvm.icmp "eq" %99, %58 : i64
      %101 = llvm.and %89, %100 : i1
      llvm.cond_br %101, ^bb3, ^bb4
    ^bb3:
      %102 = llvm.add %87, %60 : i64
      %103 = llvm.mul %i, %x_stride0_2 overflow<nsw> : i64
      %104 = llvm.add %103, %87 overflow<nsw> : i64
      %105 = llvm.getelementptr inbounds %x_2[%104] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %106 = llvm.load %105 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %107 = llvm.extractelement %106[%58 : i64] : vector<2xf64>
      %108 = llvm.extractelement %106[%60 : i64] : vector<2xf64>
      %109 = llvm.mlir.poison : vector<2xf64>
      %110 = llvm.insertelement %107, %109[%58 : i64] : vector<2xf64>
      %111 = llvm.insertelement %108, %110[%60 : i64] : vector<2xf64>
      %112 = llvm.mul %warp, %62 overflow<nsw> : i64
      %113 = llvm.add %112, %87 overflow<nsw> : i64
      %114 = llvm.getelementptr inbounds %72[%113] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %111, %114 {alignment = 16 : i64} : vector<2xf64>, !llvm.ptr
      %115 = llvm.fadd %86, %107 : f64
      %116 = llvm.fadd %115, %108 : f64
      llvm.br ^bb7(%116 : f64)
    ^bb4:
      %117 = llvm.intr.umin(%88, %75) : (i64, i64) -> i64
      %118 = llvm.icmp "slt" %87, %117 : i64
      llvm.cond_br %118, ^bb5(%87, %86 : i64, f64), ^bb6(%86 : f64)
    ^bb5(%119: i64, %120: f64):
      %121 = llvm.mul %i, %x_stride0_2 overflow<nsw> : i64
      %122 = llvm.add %121, %119 overflow<nsw> : i64
      %123 = llvm.getelementptr inbounds %x_2[%122] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %124 = llvm.load %123 {alignment = 8 : i64} : !llvm.ptr -> f64
      %125 = llvm.mul %warp, %62 overflow<nsw> : i64
      %126 = llvm.add %125, %119 overflow<nsw> : i64
      %127 = llvm.getelementptr inbounds %72[%126] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %124, %127 {alignment = 8 : i64} : f64, !llvm.ptr
      %128 = llvm.fadd %120, %124 : f64
      %129 = llvm.add %119, %60 overflow<nsw> : i64
      %130 = llvm.icmp "slt" %129, %117 : i64
      llvm.cond_br %130, ^bb5(%129, %128 : i64, f64), ^bb6(%128 : f64)
    ^bb6(%131: f64):
      llvm.br ^bb7(%131 : f64)
    ^bb7(%132: f64):
      %133 = llvm.add %85, %56 overflow<nsw> : i64
      %134 = llvm.icmp "slt" %133, %83 : i64
      llvm.cond_br %134, ^bb2(%133, %132 : i64, f64), ^bb8(%132 : f64)
    ^bb8(%135: f64):
      %136 = llvm.mlir.constant(32 : i32) : i32
      %137 = llvm.mlir.constant(16 : i32) : i32
      %138 = llvm.bitcast %135 : f64 to i64
      %139 = llvm.trunc %138 : i64 to i32
      %140 = nvvm.shfl.sync bfly %63, %139, %137, %64 : i32 -> i32
      %141 = llvm.lshr %138, %56 : i64
      %142 = llvm.trunc %141 : i64 to i32
      %143 = nvvm.shfl.sync bfly %63, %142, %137, %64 : i32 -> i32
      %144 = llvm.zext %140 : i32 to i64
      %145 = llvm.zext %143 : i32 to i64
      %146 = llvm.shl %145, %56 : i64
      %147 = llvm.or %146, %144 : i64
      %148 = llvm.bitcast %147 : i64 to f64
      %149 = llvm.fadd %135, %148 : f64
      %150 = llvm.mlir.constant(8 : i32) : i32
      %151 = llvm.bitcast %149 : f64 to i64
      %152 = llvm.trunc %151 : i64 to i32
      %153 = nvvm.shfl.sync bfly %63, %152, %150, %64 : i32 -> i32
      %154 = llvm.lshr %151, %56 : i64
      %155 = llvm.trunc %154 : i64 to i32
      %156 = nvvm.shfl.sync bfly %63, %155, %150, %64 : i32 -> i32
      %157 = llvm.zext %153 : i32 to i64
      %158 = llvm.zext %156 : i32 to i64
      %159 = llvm.shl %158, %56 : i64
      %160 = llvm.or %159, %157 : i64
      %161 = llvm.bitcast %160 : i64 to f64
      %162 = llvm.fadd %149, %161 : f64
      %163 = llvm.mlir.constant(4 : i32) : i32
      %164 = llvm.bitcast %162 : f64 to i64
      %165 = llvm.trunc %164 : i64 to i32
      %166 = nvvm.shfl.sync bfly %63, %165, %163, %64 : i32 -> i32
      %167 = llvm.lshr %164, %56 : i64
      %168 = llvm.trunc %167 : i64 to i32
      %169 = nvvm.shfl.sync bfly %63, %168, %163, %64 : i32 -> i32
      %170 = llvm.zext %166 : i32 to i64
      %171 = llvm.zext %169 : i32 to i64
      %172 = llvm.shl %171, %56 : i64
      %173 = llvm.or %172, %170 : i64
      %174 = llvm.bitcast %173 : i64 to f64
      %175 = llvm.fadd %162, %174 : f64
      %176 = llvm.mlir.constant(2 : i32) : i32
      %177 = llvm.bitcast %175 : f64 to i64
      %178 = llvm.trunc %177 : i64 to i32
      %179 = nvvm.shfl.sync bfly %63, %178, %176, %64 : i32 -> i32
      %180 = llvm.lshr %177, %56 : i64
      %181 = llvm.trunc %180 : i64 to i32
      %182 = nvvm.shfl.sync bfly %63, %181, %176, %64 : i32 -> i32
      %183 = llvm.zext %179 : i32 to i64
      %184 = llvm.zext %182 : i32 to i64
      %185 = llvm.shl %184, %56 : i64
      %186 = llvm.or %185, %183 : i64
      %187 = llvm.bitcast %186 : i64 to f64
      %188 = llvm.fadd %175, %187 : f64
      %189 = llvm.mlir.constant(1 : i32) : i32
      %190 = llvm.bitcast %188 : f64 to i64
      %191 = llvm.trunc %190 : i64 to i32
      %192 = nvvm.shfl.sync bfly %63, %191, %189, %64 : i32 -> i32
      %193 = llvm.lshr %190, %56 : i64
      %194 = llvm.trunc %193 : i64 to i32
      %195 = nvvm.shfl.sync bfly %63, %194, %189, %64 : i32 -> i32
      %196 = llvm.zext %192 : i32 to i64
      %197 = llvm.zext %195 : i32 to i64
      %198 = llvm.shl %197, %56 : i64
      %199 = llvm.or %198, %196 : i64
      %200 = llvm.bitcast %199 : i64 to f64
      %201 = llvm.fadd %188, %200 : f64
      %202 = llvm.fadd %73, %201 : f64
      %203 = llvm.fadd %67, %202 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f64
      %204 = llvm.fdiv %203, %54 : f64
      %205 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %206 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %207 = llvm.intr.smax(%53, %58) : (i64, i64) -> i64
      %208 = llvm.sdiv %207, %59 : i64
      %209 = llvm.srem %207, %59 : i64
      %210 = llvm.icmp "ne" %209, %58 : i64
      %211 = llvm.xor %209, %59 : i64
      %212 = llvm.icmp "sge" %211, %58 : i64
      %213 = llvm.and %210, %212 : i1
      %214 = llvm.add %208, %60 : i64
      %215 = llvm.select %213, %214, %208 : i1, i64
      %216 = llvm.icmp "slt" %lane, %215 : i64
      llvm.cond_br %216, ^bb9(%lane, %206 : i64, f64), ^bb15(%206 : f64)
    ^bb9(%217: i64, %218: f64):
      %219 = llvm.mul %217, %59 : i64
      %220 = llvm.add %219, %59 : i64
      %221 = llvm.icmp "ule" %220, %207 : i64
      %222 = llvm.mul %warp, %62 : i64
      %223 = llvm.add %222, %219 : i64
      %224 = llvm.and %223, %60 : i64
      %225 = llvm.icmp "eq" %224, %58 : i64
      %226 = llvm.and %221, %225 : i1
      llvm.cond_br %226, ^bb10, ^bb11
    ^bb10:
      %227 = llvm.add %219, %60 : i64
      %228 = llvm.mul %warp, %62 overflow<nsw> : i64
      %229 = llvm.add %228, %219 overflow<nsw> : i64
      %230 = llvm.getelementptr inbounds %72[%229] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %231 = llvm.load %230 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %232 = llvm.extractelement %231[%58 : i64] : vector<2xf64>
      %233 = llvm.extractelement %231[%60 : i64] : vector<2xf64>
      %234 = llvm.fsub %232, %204 : f64
      %235 = llvm.fsub %233, %204 : f64
      %236 = llvm.fmul %234, %234 {fastmathFlags = #llvm.fastmath<contract>} : f64
      %237 = llvm.fmul %235, %235 {fastmathFlags = #llvm.fastmath<contract>} : f64
      %238 = llvm.fadd %218, %236 : f64
      %239 = llvm.fadd %238, %237 : f64
      llvm.br ^bb14(%239 : f64)
    ^bb11:
      %240 = llvm.intr.umin(%220, %207) : (i64, i64) -> i64
      %241 = llvm.icmp "slt" %219, %240 : i64
      llvm.cond_br %241, ^bb12(%219, %218 : i64, f64), ^bb13(%218 : f64)
    ^bb12(%242: i64, %243: f64):
      %244 = llvm.mul %warp, %62 overflow<nsw> : i64
      %245 = llvm.add %244, %242 overflow<nsw> : i64
      %246 = llvm.getelementptr inbounds %72[%245] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %247 = llvm.load %246 {alignment = 8 : i64} : !llvm.ptr -> f64
      %248 = llvm.fsub %247, %204 : f64
      %249 = llvm.fmul %248, %248 {fastmathFlags = #llvm.fastmath<contract>} : f64
      %250 = llvm.fadd %243, %249 : f64
      %251 = llvm.add %242, %60 overflow<nsw> : i64
      %252 = llvm.icmp "slt" %251, %240 : i64
      llvm.cond_br %252, ^bb12(%251, %250 : i64, f64), ^bb13(%250 : f64)
    ^bb13(%253: f64):
      llvm.br ^bb14(%253 : f64)
    ^bb14(%254: f64):
      %255 = llvm.add %217, %56 overflow<nsw> : i64
      %256 = llvm.icmp "slt" %255, %215 : i64
      llvm.cond_br %256, ^bb9(%255, %254 : i64, f64), ^bb15(%254 : f64)
    ^bb15(%257: f64):
      %258 = llvm.mlir.constant(32 : i32) : i32
      %259 = llvm.mlir.constant(16 : i32) : i32
      %260 = llvm.bitcast %257 : f64 to i64
      %261 = llvm.trunc %260 : i64 to i32
      %262 = nvvm.shfl.sync bfly %63, %261, %259, %64 : i32 -> i32
      %263 = llvm.lshr %260, %56 : i64
      %264 = llvm.trunc %263 : i64 to i32
      %265 = nvvm.shfl.sync bfly %63, %264, %259, %64 : i32 -> i32
      %266 = llvm.zext %262 : i32 to i64
      %267 = llvm.zext %265 : i32 to i64
      %268 = llvm.shl %267, %56 : i64
      %269 = llvm.or %268, %266 : i64
      %270 = llvm.bitcast %269 : i64 to f64
      %271 = llvm.fadd %257, %270 : f64
      %272 = llvm.mlir.constant(8 : i32) : i32
      %273 = llvm.bitcast %271 : f64 to i64
      %274 = llvm.trunc %273 : i64 to i32
      %275 = nvvm.shfl.sync bfly %63, %274, %272, %64 : i32 -> i32
      %276 = llvm.lshr %273, %56 : i64
      %277 = llvm.trunc %276 : i64 to i32
      %278 = nvvm.shfl.sync bfly %63, %277, %272, %64 : i32 -> i32
      %279 = llvm.zext %275 : i32 to i64
      %280 = llvm.zext %278 : i32 to i64
      %281 = llvm.shl %280, %56 : i64
      %282 = llvm.or %281, %279 : i64
      %283 = llvm.bitcast %282 : i64 to f64
      %284 = llvm.fadd %271, %283 : f64
      %285 = llvm.mlir.constant(4 : i32) : i32
      %286 = llvm.bitcast %284 : f64 to i64
      %287 = llvm.trunc %286 : i64 to i32
      %288 = nvvm.shfl.sync bfly %63, %287, %285, %64 : i32 -> i32
      %289 = llvm.lshr %286, %56 : i64
      %290 = llvm.trunc %289 : i64 to i32
      %291 = nvvm.shfl.sync bfly %63, %290, %285, %64 : i32 -> i32
      %292 = llvm.zext %288 : i32 to i64
      %293 = llvm.zext %291 : i32 to i64
      %294 = llvm.shl %293, %56 : i64
      %295 = llvm.or %294, %292 : i64
      %296 = llvm.bitcast %295 : i64 to f64
      %297 = llvm.fadd %284, %296 : f64
      %298 = llvm.mlir.constant(2 : i32) : i32
      %299 = llvm.bitcast %297 : f64 to i64
      %300 = llvm.trunc %299 : i64 to i32
      %301 = nvvm.shfl.sync bfly %63, %300, %298, %64 : i32 -> i32
      %302 = llvm.lshr %299, %56 : i64
      %303 = llvm.trunc %302 : i64 to i32
      %304 = nvvm.shfl.sync bfly %63, %303, %298, %64 : i32 -> i32
      %305 = llvm.zext %301 : i32 to i64
      %306 = llvm.zext %304 : i32 to i64
      %307 = llvm.shl %306, %56 : i64
      %308 = llvm.or %307, %305 : i64
      %309 = llvm.bitcast %308 : i64 to f64
      %310 = llvm.fadd %297, %309 : f64
      %311 = llvm.mlir.constant(1 : i32) : i32
      %312 = llvm.bitcast %310 : f64 to i64
      %313 = llvm.trunc %312 : i64 to i32
      %314 = nvvm.shfl.sync bfly %63, %313, %311, %64 : i32 -> i32
      %315 = llvm.lshr %312, %56 : i64
      %316 = llvm.trunc %315 : i64 to i32
      %317 = nvvm.shfl.sync bfly %63, %316, %311, %64 : i32 -> i32
      %318 = llvm.zext %314 : i32 to i64
      %319 = llvm.zext %317 : i32 to i64
      %320 = llvm.shl %319, %56 : i64
      %321 = llvm.or %320, %318 : i64
      %322 = llvm.bitcast %321 : i64 to f64
      %323 = llvm.fadd %310, %322 : f64
      %324 = llvm.fadd %205, %323 : f64
      %325 = llvm.fadd %67, %324 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f64
      %326 = llvm.fdiv %203, %54 : f64
      %327 = llvm.fdiv %325, %54 : f64
      %328 = llvm.fadd %327, %68 : f64
      %329 = llvm.intr.sqrt(%328) : (f64) -> f64
      %330 = llvm.intr.smax(%53, %58) : (i64, i64) -> i64
      %331 = llvm.sdiv %330, %59 : i64
      %332 = llvm.srem %330, %59 : i64
      %333 = llvm.icmp "ne" %332, %58 : i64
      %334 = llvm.xor %332, %59 : i64
      %335 = llvm.icmp "sge" %334, %58 : i64
      %336 = llvm.and %333, %335 : i1
      %337 = llvm.add %331, %60 : i64
      %338 = llvm.select %336, %337, %331 : i1, i64
      %339 = llvm.icmp "slt" %lane, %338 : i64
      llvm.cond_br %339, ^bb16(%lane : i64), ^bb22
    ^bb16(%340: i64):
      %341 = llvm.mul %340, %59 : i64
      %342 = llvm.add %341, %59 : i64
      %343 = llvm.icmp "ule" %342, %330 : i64
      %344 = llvm.mul %warp, %62 : i64
      %345 = llvm.add %344, %341 : i64
      %346 = llvm.and %345, %60 : i64
      %347 = llvm.ptrtoint %scale_2 : !llvm.ptr to i64
      %348 = llvm.and %347, %61 : i64
      %349 = llvm.and %341, %60 : i64
      %350 = llvm.ptrtoint %shift_2 : !llvm.ptr to i64
      %351 = llvm.and %350, %61 : i64
      %352 = llvm.and %341, %60 : i64
      %353 = llvm.mul %i, %out_stride0_1 : i64
      %354 = llvm.add %353, %341 : i64
      %355 = llvm.ptrtoint %out_1 : !llvm.ptr to i64
      %356 = llvm.and %355, %61 : i64
      %357 = llvm.and %354, %60 : i64
      %358 = llvm.or %346, %348 : i64
      %359 = llvm.or %358, %349 : i64
      %360 = llvm.or %359, %351 : i64
      %361 = llvm.or %360, %352 : i64
      %362 = llvm.or %361, %356 : i64
      %363 = llvm.or %362, %357 : i64
      %364 = llvm.icmp "eq" %363, %58 : i64
      %365 = llvm.and %343, %364 : i1
      llvm.cond_br %365, ^bb17, ^bb18
    ^bb17:
      %366 = llvm.add %341, %60 : i64
      %367 = llvm.mul %warp, %62 overflow<nsw> : i64
      %368 = llvm.add %367, %341 overflow<nsw> : i64
      %369 = llvm.getelementptr inbounds %72[%368] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %370 = llvm.load %369 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %371 = llvm.extractelement %370[%58 : i64] : vector<2xf64>
      %372 = llvm.extractelement %370[%60 : i64] : vector<2xf64>
      %373 = llvm.getelementptr inbounds %scale_2[%341] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %374 = llvm.load %373 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %375 = llvm.extractelement %374[%58 : i64] : vector<2xf64>
      %376 = llvm.extractelement %374[%60 : i64] : vector<2xf64>
      %377 = llvm.getelementptr inbounds %shift_2[%341] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %378 = llvm.load %377 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %379 = llvm.extractelement %378[%58 : i64] : vector<2xf64>
      %380 = llvm.extractelement %378[%60 : i64] : vector<2xf64>
      %381 = llvm.fsub %371, %326 : f64
      %382 = llvm.fsub %372, %326 : f64
      %383 = llvm.fdiv %381, %329 : f64
      %384 = llvm.fdiv %382, %329 : f64
      %385 = llvm.fmul %383, %375 : f64
      %386 = llvm.fmul %384, %376 : f64
      %387 = llvm.fadd %385, %379 : f64
      %388 = llvm.fadd %386, %380 : f64
      %389 = llvm.mlir.poison : vector<2xf64>
      %390 = llvm.insertelement %387, %389[%58 : i64] : vector<2xf64>
      %391 = llvm.insertelement %388, %390[%60 : i64] : vector<2xf64>
      %392 = llvm.mul %i, %out_stride0_1 overflow<nsw> : i64
      %393 = llvm.add %392, %341 overflow<nsw> : i64
      %394 = llvm.getelementptr inbounds %out_1[%393] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %391, %394 {alignment = 16 : i64} : vector<2xf64>, !llvm.ptr
      llvm.br ^bb21
    ^bb18:
      %395 = llvm.intr.umin(%342, %330) : (i64, i64) -> i64
      %396 = llvm.icmp "slt" %341, %395 : i64
      llvm.cond_br %396, ^bb19(%341 : i64), ^bb20
    ^bb19(%397: i64):
      %398 = llvm.mul %warp, %62 overflow<nsw> : i64
      %399 = llvm.add %398, %397 overflow<nsw> : i64
      %400 = llvm.getelementptr inbounds %72[%399] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %401 = llvm.load %400 {alignment = 8 : i64} : !llvm.ptr -> f64
      %402 = llvm.getelementptr inbounds %scale_2[%397] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %403 = llvm.load %402 {alignment = 8 : i64} : !llvm.ptr -> f64
      %404 = llvm.getelementptr inbounds %shift_2[%397] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %405 = llvm.load %404 {alignment = 8 : i64} : !llvm.ptr -> f64
      %406 = llvm.fsub %401, %326 : f64
      %407 = llvm.fdiv %406, %329 : f64
      %408 = llvm.fmul %407, %403 : f64
      %409 = llvm.fadd %408, %405 : f64
      %410 = llvm.mul %i, %out_stride0_1 overflow<nsw> : i64
      %411 = llvm.add %410, %397 overflow<nsw> : i64
      %412 = llvm.getelementptr inbounds %out_1[%411] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %409, %412 {alignment = 8 : i64} : f64, !llvm.ptr
      %413 = llvm.add %397, %60 overflow<nsw> : i64
      %414 = llvm.icmp "slt" %413, %395 : i64
      llvm.cond_br %414, ^bb19(%413 : i64), ^bb20
    ^bb20:
      llvm.br ^bb21
    ^bb21:
      %415 = llvm.add %340, %56 overflow<nsw> : i64
      %416 = llvm.icmp "slt" %415, %338 : i64
      llvm.cond_br %416, ^bb16(%415 : i64), ^bb22
    ^bb22:
      llvm.br ^bb23
    ^bb23:
      llvm.return
    }
    llvm.func @program_kernel_1(%417: i64, %x_3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_3: i64, %x_stride0_3: i64, %418: f64, %scale_3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %scale_size0_3: i64, %shift_3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %shift_size0_3: i64, %out_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out_size0_2: i64, %out_stride0_2: i64, %status_1: !llvm.ptr) attributes {nvvm.kernel, no_unwind, nvvm.maxntid = array<i32: 256, 1, 1>} {
      %419 = llvm.mlir.constant(0) : i64
      %420 = llvm.mlir.constant(2) : i64
      %421 = llvm.mlir.constant(1) : i64
      %422 = llvm.mlir.constant(256) : i64
      %423 = llvm.mlir.constant(15) : i64
      %424 = llvm.mlir.constant(-1 : i32) : i32
      %425 = llvm.mlir.constant(31 : i32) : i32
      %426 = llvm.mlir.constant(32) : i64
      %427 = llvm.mlir.constant(31) : i64
      %428 = llvm.mlir.constant(5) : i64
      %429 = llvm.mlir.constant(3) : i64
      %430 = llvm.mlir.constant(4) : i64
      %431 = llvm.mlir.constant(6) : i64
      %432 = llvm.mlir.constant(7) : i64
      %433 = nvvm.read.ptx.sreg.ctaid.x : i32
      %block_1 = llvm.zext nneg %433 : i32 to i64
      %434 = nvvm.read.ptx.sreg.tid.x : i32
      %thread_1 = llvm.zext nneg %434 : i32 to i64
      %435 = llvm.mlir.constant(0.000000e+00 : f64) : f64
      %436 = llvm.mlir.constant(1.000000e-05 : f64) : f64
      %437 = llvm.mlir.addressof @shared1 : !llvm.ptr<3>
      %438 = llvm.addrspacecast %437 : !llvm.ptr<3> to !llvm.ptr
      %439 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %440 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %441 = llvm.intr.smax(%417, %419) : (i64, i64) -> i64
      %442 = llvm.sdiv %441, %420 : i64
      %443 = llvm.srem %441, %420 : i64
      %444 = llvm.icmp "ne" %443, %419 : i64
      %445 = llvm.xor %443, %420 : i64
      %446 = llvm.icmp "sge" %445, %419 : i64
      %447 = llvm.and %444, %446 : i1
      %448 = llvm.add %442, %421 : i64
      %449 = llvm.select %447, %448, %442 : i1, i64
      %450 = llvm.icmp "slt" %thread_1, %449 : i64
      llvm.cond_br %450, ^bb1(%thread_1, %440 : i64, f64), ^bb7(%440 : f64)
    ^bb1(%451: i64, %452: f64):
      %453 = llvm.mul %451, %420 : i64
      %454 = llvm.add %453, %420 : i64
      %455 = llvm.icmp "ule" %454, %441 : i64
      %456 = llvm.mul %block_1, %x_stride0_3 : i64
      %457 = llvm.add %456, %453 : i64
      %458 = llvm.ptrtoint %x_3 : !llvm.ptr to i64
      %459 = llvm.and %458, %423 : i64
      %460 = llvm.and %457, %421 : i64
      %461 = llvm.and %453, %421 : i64
      %462 = llvm.or %459, %460 : i64
      %463 = llvm.or %462, %461 : i64
      %464 = llvm.icmp "eq" %463, %419 : i64
      %465 = llvm.and %455, %464 : i1
      llvm.cond_br %465, ^bb2, ^bb3
    ^bb2:
      %466 = llvm.add %453, %421 : i64
      %467 = llvm.mul %block_1, %x_stride0_3 overflow<nsw> : i64
      %468 = llvm.add %467, %453 overflow<nsw> : i64
      %469 = llvm.getelementptr inbounds %x_3[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %470 = llvm.load %469 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %471 = llvm.extractelement %470[%419 : i64] : vector<2xf64>
      %472 = llvm.extractelement %470[%421 : i64] : vector<2xf64>
      %473 = llvm.mlir.poison : vector<2xf64>
      %474 = llvm.insertelement %471, %473[%419 : i64] : vector<2xf64>
      %475 = llvm.insertelement %472, %474[%421 : i64] : vector<2xf64>
      %476 = llvm.getelementptr inbounds %438[%453] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %475, %476 {alignment = 16 : i64} : vector<2xf64>, !llvm.ptr
      %477 = llvm.fadd %452, %471 : f64
      %478 = llvm.fadd %477, %472 : f64
      llvm.br ^bb6(%478 : f64)
    ^bb3:
      %479 = llvm.intr.umin(%454, %441) : (i64, i64) -> i64
      %480 = llvm.icmp "slt" %453, %479 : i64
      llvm.cond_br %480, ^bb4(%453, %452 : i64, f64), ^bb5(%452 : f64)
    ^bb4(%481: i64, %482: f64):
      %483 = llvm.mul %block_1, %x_stride0_3 overflow<nsw> : i64
      %484 = llvm.add %483, %481 overflow<nsw> : i64
      %485 = llvm.getelementptr inbounds %x_3[%484] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %486 = llvm.load %485 {alignment = 8 : i64} : !llvm.ptr -> f64
      %487 = llvm.getelementptr inbounds %438[%481] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %486, %487 {alignment = 8 : i64} : f64, !llvm.ptr
      %488 = llvm.fadd %482, %486 : f64
      %489 = llvm.add %481, %421 overflow<nsw> : i64
      %490 = llvm.icmp "slt" %489, %479 : i64
      llvm.cond_br %490, ^bb4(%489, %488 : i64, f64), ^bb5(%488 : f64)
    ^bb5(%491: f64):
      llvm.br ^bb6(%491 : f64)
    ^bb6(%492: f64):
      %493 = llvm.add %451, %422 overflow<nsw> : i64
      %494 = llvm.icmp "slt" %493, %449 : i64
      llvm.cond_br %494, ^bb1(%493, %492 : i64, f64), ^bb7(%492 : f64)
    ^bb7(%495: f64):
      %496 = llvm.mlir.constant(32 : i32) : i32
      %497 = llvm.mlir.constant(16 : i32) : i32
      %498 = llvm.bitcast %495 : f64 to i64
      %499 = llvm.trunc %498 : i64 to i32
      %500 = nvvm.shfl.sync bfly %424, %499, %497, %425 : i32 -> i32
      %501 = llvm.lshr %498, %426 : i64
      %502 = llvm.trunc %501 : i64 to i32
      %503 = nvvm.shfl.sync bfly %424, %502, %497, %425 : i32 -> i32
      %504 = llvm.zext %500 : i32 to i64
      %505 = llvm.zext %503 : i32 to i64
      %506 = llvm.shl %505, %426 : i64
      %507 = llvm.or %506, %504 : i64
      %508 = llvm.bitcast %507 : i64 to f64
      %509 = llvm.fadd %495, %508 : f64
      %510 = llvm.mlir.constant(8 : i32) : i32
      %511 = llvm.bitcast %509 : f64 to i64
      %512 = llvm.trunc %511 : i64 to i32
      %513 = nvvm.shfl.sync bfly %424, %512, %510, %425 : i32 -> i32
      %514 = llvm.lshr %511, %426 : i64
      %515 = llvm.trunc %514 : i64 to i32
      %516 = nvvm.shfl.sync bfly %424, %515, %510, %425 : i32 -> i32
      %517 = llvm.zext %513 : i32 to i64
      %518 = llvm.zext %516 : i32 to i64
      %519 = llvm.shl %518, %426 : i64
      %520 = llvm.or %519, %517 : i64
      %521 = llvm.bitcast %520 : i64 to f64
      %522 = llvm.fadd %509, %521 : f64
      %523 = llvm.mlir.constant(4 : i32) : i32
      %524 = llvm.bitcast %522 : f64 to i64
      %525 = llvm.trunc %524 : i64 to i32
      %526 = nvvm.shfl.sync bfly %424, %525, %523, %425 : i32 -> i32
      %527 = llvm.lshr %524, %426 : i64
      %528 = llvm.trunc %527 : i64 to i32
      %529 = nvvm.shfl.sync bfly %424, %528, %523, %425 : i32 -> i32
      %530 = llvm.zext %526 : i32 to i64
      %531 = llvm.zext %529 : i32 to i64
      %532 = llvm.shl %531, %426 : i64
      %533 = llvm.or %532, %530 : i64
      %534 = llvm.bitcast %533 : i64 to f64
      %535 = llvm.fadd %522, %534 : f64
      %536 = llvm.mlir.constant(2 : i32) : i32
      %537 = llvm.bitcast %535 : f64 to i64
      %538 = llvm.trunc %537 : i64 to i32
      %539 = nvvm.shfl.sync bfly %424, %538, %536, %425 : i32 -> i32
      %540 = llvm.lshr %537, %426 : i64
      %541 = llvm.trunc %540 : i64 to i32
      %542 = nvvm.shfl.sync bfly %424, %541, %536, %425 : i32 -> i32
      %543 = llvm.zext %539 : i32 to i64
      %544 = llvm.zext %542 : i32 to i64
      %545 = llvm.shl %544, %426 : i64
      %546 = llvm.or %545, %543 : i64
      %547 = llvm.bitcast %546 : i64 to f64
      %548 = llvm.fadd %535, %547 : f64
      %549 = llvm.mlir.constant(1 : i32) : i32
      %550 = llvm.bitcast %548 : f64 to i64
      %551 = llvm.trunc %550 : i64 to i32
      %552 = nvvm.shfl.sync bfly %424, %551, %549, %425 : i32 -> i32
      %553 = llvm.lshr %550, %426 : i64
      %554 = llvm.trunc %553 : i64 to i32
      %555 = nvvm.shfl.sync bfly %424, %554, %549, %425 : i32 -> i32
      %556 = llvm.zext %552 : i32 to i64
      %557 = llvm.zext %555 : i32 to i64
      %558 = llvm.shl %557, %426 : i64
      %559 = llvm.or %558, %556 : i64
      %560 = llvm.bitcast %559 : i64 to f64
      %561 = llvm.fadd %548, %560 : f64
      %562 = llvm.mlir.addressof @shared2 : !llvm.ptr<3>
      %563 = llvm.addrspacecast %562 : !llvm.ptr<3> to !llvm.ptr
      %564 = llvm.and %thread_1, %427 : i64
      %565 = llvm.lshr %thread_1, %428 : i64
      %566 = llvm.icmp "eq" %564, %419 : i64
      llvm.cond_br %566, ^bb8, ^bb9
    ^bb8:
      %567 = llvm.getelementptr inbounds %563[%565] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %561, %567 {alignment = 8 : i64} : f64, !llvm.ptr
      llvm.br ^bb9
    ^bb9:
      nvvm.barrier0
      %568 = llvm.load %563 {alignment = 8 : i64} : !llvm.ptr -> f64
      %569 = llvm.getelementptr inbounds %563[%421] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %570 = llvm.load %569 {alignment = 8 : i64} : !llvm.ptr -> f64
      %571 = llvm.getelementptr inbounds %563[%420] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %572 = llvm.load %571 {alignment = 8 : i64} : !llvm.ptr -> f64
      %573 = llvm.getelementptr inbounds %563[%429] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %574 = llvm.load %573 {alignment = 8 : i64} : !llvm.ptr -> f64
      %575 = llvm.getelementptr inbounds %563[%430] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %576 = llvm.load %575 {alignment = 8 : i64} : !llvm.ptr -> f64
      %577 = llvm.getelementptr inbounds %563[%428] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %578 = llvm.load %577 {alignment = 8 : i64} : !llvm.ptr -> f64
      %579 = llvm.getelementptr inbounds %563[%431] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %580 = llvm.load %579 {alignment = 8 : i64} : !llvm.ptr -> f64
      %581 = llvm.getelementptr inbounds %563[%432] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %582 = llvm.load %581 {alignment = 8 : i64} : !llvm.ptr -> f64
      %583 = llvm.fadd %568, %570 : f64
      %584 = llvm.fadd %572, %574 : f64
      %585 = llvm.fadd %576, %578 : f64
      %586 = llvm.fadd %580, %582 : f64
      %587 = llvm.fadd %583, %584 : f64
      %588 = llvm.fadd %585, %586 : f64
      %589 = llvm.fadd %587, %588 : f64
      %590 = llvm.fadd %439, %589 : f64
      %591 = llvm.fadd %435, %590 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f64
      %592 = llvm.fdiv %591, %418 : f64
      %593 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %594 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %595 = llvm.intr.smax(%417, %419) : (i64, i64) -> i64
      %596 = llvm.sdiv %595, %420 : i64
      %597 = llvm.srem %595, %420 : i64
      %598 = llvm.icmp "ne" %597, %419 : i64
      %599 = llvm.xor %597, %420 : i64
      %600 = llvm.icmp "sge" %599, %419 : i64
      %601 = llvm.and %598, %600 : i1
      %602 = llvm.add %596, %421 : i64
      %603 = llvm.select %601, %602, %596 : i1, i64
      %604 = llvm.icmp "slt" %thread_1, %603 : i64
      llvm.cond_br %604, ^bb10(%thread_1, %594 : i64, f64), ^bb16(%594 : f64)
    ^bb10(%605: i64, %606: f64):
      %607 = llvm.mul %605, %420 : i64
      %608 = llvm.add %607, %420 : i64
      %609 = llvm.icmp "ule" %608, %595 : i64
      %610 = llvm.and %607, %421 : i64
      %611 = llvm.icmp "eq" %610, %419 : i64
      %612 = llvm.and %609, %611 : i1
      llvm.cond_br %612, ^bb11, ^bb12
    ^bb11:
      %613 = llvm.add %607, %421 : i64
      %614 = llvm.getelementptr inbounds %438[%607] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %615 = llvm.load %614 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %616 = llvm.extractelement %615[%419 : i64] : vector<2xf64>
      %617 = llvm.extractelement %615[%421 : i64] : vector<2xf64>
      %618 = llvm.fsub %616, %592 : f64
      %619 = llvm.fsub %617, %592 : f64
      %620 = llvm.fmul %618, %618 {fastmathFlags = #llvm.fastmath<contract>} : f64
      %621 = llvm.fmul %619, %619 {fastmathFlags = #llvm.fastmath<contract>} : f64
      %622 = llvm.fadd %606, %620 : f64
      %623 = llvm.fadd %622, %621 : f64
      llvm.br ^bb15(%623 : f64)
    ^bb12:
      %624 = llvm.intr.umin(%608, %595) : (i64, i64) -> i64
      %625 = llvm.icmp "slt" %607, %624 : i64
      llvm.cond_br %625, ^bb13(%607, %606 : i64, f64), ^bb14(%606 : f64)
    ^bb13(%626: i64, %627: f64):
      %628 = llvm.getelementptr inbounds %438[%626] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %629 = llvm.load %628 {alignment = 8 : i64} : !llvm.ptr -> f64
      %630 = llvm.fsub %629, %592 : f64
      %631 = llvm.fmul %630, %630 {fastmathFlags = #llvm.fastmath<contract>} : f64
      %632 = llvm.fadd %627, %631 : f64
      %633 = llvm.add %626, %421 overflow<nsw> : i64
      %634 = llvm.icmp "slt" %633, %624 : i64
      llvm.cond_br %634, ^bb13(%633, %632 : i64, f64), ^bb14(%632 : f64)
    ^bb14(%635: f64):
      llvm.br ^bb15(%635 : f64)
    ^bb15(%636: f64):
      %637 = llvm.add %605, %422 overflow<nsw> : i64
      %638 = llvm.icmp "slt" %637, %603 : i64
      llvm.cond_br %638, ^bb10(%637, %636 : i64, f64), ^bb16(%636 : f64)
    ^bb16(%639: f64):
      %640 = llvm.mlir.constant(32 : i32) : i32
      %641 = llvm.mlir.constant(16 : i32) : i32
      %642 = llvm.bitcast %639 : f64 to i64
      %643 = llvm.trunc %642 : i64 to i32
      %644 = nvvm.shfl.sync bfly %424, %643, %641, %425 : i32 -> i32
      %645 = llvm.lshr %642, %426 : i64
      %646 = llvm.trunc %645 : i64 to i32
      %647 = nvvm.shfl.sync bfly %424, %646, %641, %425 : i32 -> i32
      %648 = llvm.zext %644 : i32 to i64
      %649 = llvm.zext %647 : i32 to i64
      %650 = llvm.shl %649, %426 : i64
      %651 = llvm.or %650, %648 : i64
      %652 = llvm.bitcast %651 : i64 to f64
      %653 = llvm.fadd %639, %652 : f64
      %654 = llvm.mlir.constant(8 : i32) : i32
      %655 = llvm.bitcast %653 : f64 to i64
      %656 = llvm.trunc %655 : i64 to i32
      %657 = nvvm.shfl.sync bfly %424, %656, %654, %425 : i32 -> i32
      %658 = llvm.lshr %655, %426 : i64
      %659 = llvm.trunc %658 : i64 to i32
      %660 = nvvm.shfl.sync bfly %424, %659, %654, %425 : i32 -> i32
      %661 = llvm.zext %657 : i32 to i64
      %662 = llvm.zext %660 : i32 to i64
      %663 = llvm.shl %662, %426 : i64
      %664 = llvm.or %663, %661 : i64
      %665 = llvm.bitcast %664 : i64 to f64
      %666 = llvm.fadd %653, %665 : f64
      %667 = llvm.mlir.constant(4 : i32) : i32
      %668 = llvm.bitcast %666 : f64 to i64
      %669 = llvm.trunc %668 : i64 to i32
      %670 = nvvm.shfl.sync bfly %424, %669, %667, %425 : i32 -> i32
      %671 = llvm.lshr %668, %426 : i64
      %672 = llvm.trunc %671 : i64 to i32
      %673 = nvvm.shfl.sync bfly %424, %672, %667, %425 : i32 -> i32
      %674 = llvm.zext %670 : i32 to i64
      %675 = llvm.zext %673 : i32 to i64
      %676 = llvm.shl %675, %426 : i64
      %677 = llvm.or %676, %674 : i64
      %678 = llvm.bitcast %677 : i64 to f64
      %679 = llvm.fadd %666, %678 : f64
      %680 = llvm.mlir.constant(2 : i32) : i32
      %681 = llvm.bitcast %679 : f64 to i64
      %682 = llvm.trunc %681 : i64 to i32
      %683 = nvvm.shfl.sync bfly %424, %682, %680, %425 : i32 -> i32
      %684 = llvm.lshr %681, %426 : i64
      %685 = llvm.trunc %684 : i64 to i32
      %686 = nvvm.shfl.sync bfly %424, %685, %680, %425 : i32 -> i32
      %687 = llvm.zext %683 : i32 to i64
      %688 = llvm.zext %686 : i32 to i64
      %689 = llvm.shl %688, %426 : i64
      %690 = llvm.or %689, %687 : i64
      %691 = llvm.bitcast %690 : i64 to f64
      %692 = llvm.fadd %679, %691 : f64
      %693 = llvm.mlir.constant(1 : i32) : i32
      %694 = llvm.bitcast %692 : f64 to i64
      %695 = llvm.trunc %694 : i64 to i32
      %696 = nvvm.shfl.sync bfly %424, %695, %693, %425 : i32 -> i32
      %697 = llvm.lshr %694, %426 : i64
      %698 = llvm.trunc %697 : i64 to i32
      %699 = nvvm.shfl.sync bfly %424, %698, %693, %425 : i32 -> i32
      %700 = llvm.zext %696 : i32 to i64
      %701 = llvm.zext %699 : i32 to i64
      %702 = llvm.shl %701, %426 : i64
      %703 = llvm.or %702, %700 : i64
      %704 = llvm.bitcast %703 : i64 to f64
      %705 = llvm.fadd %692, %704 : f64
      %706 = llvm.mlir.addressof @shared3 : !llvm.ptr<3>
      %707 = llvm.addrspacecast %706 : !llvm.ptr<3> to !llvm.ptr
      %708 = llvm.and %thread_1, %427 : i64
      %709 = llvm.lshr %thread_1, %428 : i64
      %710 = llvm.icmp "eq" %708, %419 : i64
      llvm.cond_br %710, ^bb17, ^bb18
    ^bb17:
      %711 = llvm.getelementptr inbounds %707[%709] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %705, %711 {alignment = 8 : i64} : f64, !llvm.ptr
      llvm.br ^bb18
    ^bb18:
      nvvm.barrier0
      %712 = llvm.load %707 {alignment = 8 : i64} : !llvm.ptr -> f64
      %713 = llvm.getelementptr inbounds %707[%421] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %714 = llvm.load %713 {alignment = 8 : i64} : !llvm.ptr -> f64
      %715 = llvm.getelementptr inbounds %707[%420] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %716 = llvm.load %715 {alignment = 8 : i64} : !llvm.ptr -> f64
      %717 = llvm.getelementptr inbounds %707[%429] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %718 = llvm.load %717 {alignment = 8 : i64} : !llvm.ptr -> f64
      %719 = llvm.getelementptr inbounds %707[%430] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %720 = llvm.load %719 {alignment = 8 : i64} : !llvm.ptr -> f64
      %721 = llvm.getelementptr inbounds %707[%428] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %722 = llvm.load %721 {alignment = 8 : i64} : !llvm.ptr -> f64
      %723 = llvm.getelementptr inbounds %707[%431] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %724 = llvm.load %723 {alignment = 8 : i64} : !llvm.ptr -> f64
      %725 = llvm.getelementptr inbounds %707[%432] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %726 = llvm.load %725 {alignment = 8 : i64} : !llvm.ptr -> f64
      %727 = llvm.fadd %712, %714 : f64
      %728 = llvm.fadd %716, %718 : f64
      %729 = llvm.fadd %720, %722 : f64
      %730 = llvm.fadd %724, %726 : f64
      %731 = llvm.fadd %727, %728 : f64
      %732 = llvm.fadd %729, %730 : f64
      %733 = llvm.fadd %731, %732 : f64
      %734 = llvm.fadd %593, %733 : f64
      %735 = llvm.fadd %435, %734 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f64
      %736 = llvm.fdiv %591, %418 : f64
      %737 = llvm.fdiv %735, %418 : f64
      %738 = llvm.fadd %737, %436 : f64
      %739 = llvm.intr.sqrt(%738) : (f64) -> f64
      %740 = llvm.intr.smax(%417, %419) : (i64, i64) -> i64
      %741 = llvm.sdiv %740, %420 : i64
      %742 = llvm.srem %740, %420 : i64
      %743 = llvm.icmp "ne" %742, %419 : i64
      %744 = llvm.xor %742, %420 : i64
      %745 = llvm.icmp "sge" %744, %419 : i64
      %746 = llvm.and %743, %745 : i1
      %747 = llvm.add %741, %421 : i64
      %748 = llvm.select %746, %747, %741 : i1, i64
      %749 = llvm.icmp "slt" %thread_1, %748 : i64
      llvm.cond_br %749, ^bb19(%thread_1 : i64), ^bb25
    ^bb19(%750: i64):
      %751 = llvm.mul %750, %420 : i64
      %752 = llvm.add %751, %420 : i64
      %753 = llvm.icmp "ule" %752, %740 : i64
      %754 = llvm.and %751, %421 : i64
      %755 = llvm.ptrtoint %scale_3 : !llvm.ptr to i64
      %756 = llvm.and %755, %423 : i64
      %757 = llvm.and %751, %421 : i64
      %758 = llvm.ptrtoint %shift_3 : !llvm.ptr to i64
      %759 = llvm.and %758, %423 : i64
      %760 = llvm.and %751, %421 : i64
      %761 = llvm.mul %block_1, %out_stride0_2 : i64
      %762 = llvm.add %761, %751 : i64
      %763 = llvm.ptrtoint %out_2 : !llvm.ptr to i64
      %764 = llvm.and %763, %423 : i64
      %765 = llvm.and %762, %421 : i64
      %766 = llvm.or %754, %756 : i64
      %767 = llvm.or %766, %757 : i64
      %768 = llvm.or %767, %759 : i64
      %769 = llvm.or %768, %760 : i64
      %770 = llvm.or %769, %764 : i64
      %771 = llvm.or %770, %765 : i64
      %772 = llvm.icmp "eq" %771, %419 : i64
      %773 = llvm.and %753, %772 : i1
      llvm.cond_br %773, ^bb20, ^bb21
    ^bb20:
      %774 = llvm.add %751, %421 : i64
      %775 = llvm.getelementptr inbounds %438[%751] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %776 = llvm.load %775 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %777 = llvm.extractelement %776[%419 : i64] : vector<2xf64>
      %778 = llvm.extractelement %776[%421 : i64] : vector<2xf64>
      %779 = llvm.getelementptr inbounds %scale_3[%751] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %780 = llvm.load %779 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %781 = llvm.extractelement %780[%419 : i64] : vector<2xf64>
      %782 = llvm.extractelement %780[%421 : i64] : vector<2xf64>
      %783 = llvm.getelementptr inbounds %shift_3[%751] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %784 = llvm.load %783 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %785 = llvm.extractelement %784[%419 : i64] : vector<2xf64>
      %786 = llvm.extractelement %784[%421 : i64] : vector<2xf64>
      %787 = llvm.fsub %777, %736 : f64
      %788 = llvm.fsub %778, %736 : f64
      %789 = llvm.fdiv %787, %739 : f64
      %790 = llvm.fdiv %788, %739 : f64
      %791 = llvm.fmul %789, %781 : f64
      %792 = llvm.fmul %790, %782 : f64
      %793 = llvm.fadd %791, %785 : f64
      %794 = llvm.fadd %792, %786 : f64
      %795 = llvm.mlir.poison : vector<2xf64>
      %796 = llvm.insertelement %793, %795[%419 : i64] : vector<2xf64>
      %797 = llvm.insertelement %794, %796[%421 : i64] : vector<2xf64>
      %798 = llvm.mul %block_1, %out_stride0_2 overflow<nsw> : i64
      %799 = llvm.add %798, %751 overflow<nsw> : i64
      %800 = llvm.getelementptr inbounds %out_2[%799] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %797, %800 {alignment = 16 : i64} : vector<2xf64>, !llvm.ptr
      llvm.br ^bb24
    ^bb21:
      %801 = llvm.intr.umin(%752, %740) : (i64, i64) -> i64
      %802 = llvm.icmp "slt" %751, %801 : i64
      llvm.cond_br %802, ^bb22(%751 : i64), ^bb23
    ^bb22(%803: i64):
      %804 = llvm.getelementptr inbounds %438[%803] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %805 = llvm.load %804 {alignment = 8 : i64} : !llvm.ptr -> f64
      %806 = llvm.getelementptr inbounds %scale_3[%803] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %807 = llvm.load %806 {alignment = 8 : i64} : !llvm.ptr -> f64
      %808 = llvm.getelementptr inbounds %shift_3[%803] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %809 = llvm.load %808 {alignment = 8 : i64} : !llvm.ptr -> f64
      %810 = llvm.fsub %805, %736 : f64
      %811 = llvm.fdiv %810, %739 : f64
      %812 = llvm.fmul %811, %807 : f64
      %813 = llvm.fadd %812, %809 : f64
      %814 = llvm.mul %block_1, %out_stride0_2 overflow<nsw> : i64
      %815 = llvm.add %814, %803 overflow<nsw> : i64
      %816 = llvm.getelementptr inbounds %out_2[%815] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %813, %816 {alignment = 8 : i64} : f64, !llvm.ptr
      %817 = llvm.add %803, %421 overflow<nsw> : i64
      %818 = llvm.icmp "slt" %817, %801 : i64
      llvm.cond_br %818, ^bb22(%817 : i64), ^bb23
    ^bb23:
      llvm.br ^bb24
    ^bb24:
      %819 = llvm.add %750, %422 overflow<nsw> : i64
      %820 = llvm.icmp "slt" %819, %748 : i64
      llvm.cond_br %820, ^bb19(%819 : i64), ^bb25
    ^bb25:
      llvm.return
    }
    llvm.func @program_kernel_2(%821: i64, %x_4: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_4: i64, %x_stride0_4: i64, %822: f64, %scale_4: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %scale_size0_4: i64, %shift_4: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %shift_size0_4: i64, %out_3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out_size0_3: i64, %out_stride0_3: i64, %status_2: !llvm.ptr) attributes {nvvm.kernel, no_unwind, nvvm.maxntid = array<i32: 1024, 1, 1>} {
      %823 = llvm.mlir.constant(0) : i64
      %824 = llvm.mlir.constant(2) : i64
      %825 = llvm.mlir.constant(1) : i64
      %826 = llvm.mlir.constant(1024) : i64
      %827 = llvm.mlir.constant(15) : i64
      %828 = llvm.mlir.constant(-1 : i32) : i32
      %829 = llvm.mlir.constant(31 : i32) : i32
      %830 = llvm.mlir.constant(32) : i64
      %831 = llvm.mlir.constant(31) : i64
      %832 = llvm.mlir.constant(5) : i64
      %833 = llvm.mlir.constant(3) : i64
      %834 = llvm.mlir.constant(4) : i64
      %835 = llvm.mlir.constant(6) : i64
      %836 = llvm.mlir.constant(7) : i64
      %837 = llvm.mlir.constant(8) : i64
      %838 = llvm.mlir.constant(9) : i64
      %839 = llvm.mlir.constant(10) : i64
      %840 = llvm.mlir.constant(11) : i64
      %841 = llvm.mlir.constant(12) : i64
      %842 = llvm.mlir.constant(13) : i64
      %843 = llvm.mlir.constant(14) : i64
      %844 = llvm.mlir.constant(16) : i64
      %845 = llvm.mlir.constant(17) : i64
      %846 = llvm.mlir.constant(18) : i64
      %847 = llvm.mlir.constant(19) : i64
      %848 = llvm.mlir.constant(20) : i64
      %849 = llvm.mlir.constant(21) : i64
      %850 = llvm.mlir.constant(22) : i64
      %851 = llvm.mlir.constant(23) : i64
      %852 = llvm.mlir.constant(24) : i64
      %853 = llvm.mlir.constant(25) : i64
      %854 = llvm.mlir.constant(26) : i64
      %855 = llvm.mlir.constant(27) : i64
      %856 = llvm.mlir.constant(28) : i64
      %857 = llvm.mlir.constant(29) : i64
      %858 = llvm.mlir.constant(30) : i64
      %859 = nvvm.read.ptx.sreg.ctaid.x : i32
      %block_2 = llvm.zext nneg %859 : i32 to i64
      %860 = nvvm.read.ptx.sreg.tid.x : i32
      %thread_2 = llvm.zext nneg %860 : i32 to i64
      %861 = llvm.mlir.constant(0.000000e+00 : f64) : f64
      %862 = llvm.mlir.constant(1.000000e-05 : f64) : f64
      %863 = llvm.mlir.addressof @shared4 : !llvm.ptr<3>
      %864 = llvm.addrspacecast %863 : !llvm.ptr<3> to !llvm.ptr
      %865 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %866 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %867 = llvm.intr.smax(%821, %823) : (i64, i64) -> i64
      %868 = llvm.sdiv %867, %824 : i64
      %869 = llvm.srem %867, %824 : i64
      %870 = llvm.icmp "ne" %869, %823 : i64
      %871 = llvm.xor %869, %824 : i64
      %872 = llvm.icmp "sge" %871, %823 : i64
      %873 = llvm.and %870, %872 : i1
      %874 = llvm.add %868, %825 : i64
      %875 = llvm.select %873, %874, %868 : i1, i64
      %876 = llvm.icmp "slt" %thread_2, %875 : i64
      llvm.cond_br %876, ^bb1(%thread_2, %866 : i64, f64), ^bb7(%866 : f64)
    ^bb1(%877: i64, %878: f64):
      %879 = llvm.mul %877, %824 : i64
      %880 = llvm.add %879, %824 : i64
      %881 = llvm.icmp "ule" %880, %867 : i64
      %882 = llvm.mul %block_2, %x_stride0_4 : i64
      %883 = llvm.add %882, %879 : i64
      %884 = llvm.ptrtoint %x_4 : !llvm.ptr to i64
      %885 = llvm.and %884, %827 : i64
      %886 = llvm.and %883, %825 : i64
      %887 = llvm.and %879, %825 : i64
      %888 = llvm.or %885, %886 : i64
      %889 = llvm.or %888, %887 : i64
      %890 = llvm.icmp "eq" %889, %823 : i64
      %891 = llvm.and %881, %890 : i1
      llvm.cond_br %891, ^bb2, ^bb3
    ^bb2:
      %892 = llvm.add %879, %825 : i64
      %893 = llvm.mul %block_2, %x_stride0_4 overflow<nsw> : i64
      %894 = llvm.add %893, %879 overflow<nsw> : i64
      %895 = llvm.getelementptr inbounds %x_4[%894] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %896 = llvm.load %895 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %897 = llvm.extractelement %896[%823 : i64] : vector<2xf64>
      %898 = llvm.extractelement %896[%825 : i64] : vector<2xf64>
      %899 = llvm.mlir.poison : vector<2xf64>
      %900 = llvm.insertelement %897, %899[%823 : i64] : vector<2xf64>
      %901 = llvm.insertelement %898, %900[%825 : i64] : vector<2xf64>
      %902 = llvm.getelementptr inbounds %864[%879] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %901, %902 {alignment = 16 : i64} : vector<2xf64>, !llvm.ptr
      %903 = llvm.fadd %878, %897 : f64
      %904 = llvm.fadd %903, %898 : f64
      llvm.br ^bb6(%904 : f64)
    ^bb3:
      %905 = llvm.intr.umin(%880, %867) : (i64, i64) -> i64
      %906 = llvm.icmp "slt" %879, %905 : i64
      llvm.cond_br %906, ^bb4(%879, %878 : i64, f64), ^bb5(%878 : f64)
    ^bb4(%907: i64, %908: f64):
      %909 = llvm.mul %block_2, %x_stride0_4 overflow<nsw> : i64
      %910 = llvm.add %909, %907 overflow<nsw> : i64
      %911 = llvm.getelementptr inbounds %x_4[%910] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %912 = llvm.load %911 {alignment = 8 : i64} : !llvm.ptr -> f64
      %913 = llvm.getelementptr inbounds %864[%907] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %912, %913 {alignment = 8 : i64} : f64, !llvm.ptr
      %914 = llvm.fadd %908, %912 : f64
      %915 = llvm.add %907, %825 overflow<nsw> : i64
      %916 = llvm.icmp "slt" %915, %905 : i64
      llvm.cond_br %916, ^bb4(%915, %914 : i64, f64), ^bb5(%914 : f64)
    ^bb5(%917: f64):
      llvm.br ^bb6(%917 : f64)
    ^bb6(%918: f64):
      %919 = llvm.add %877, %826 overflow<nsw> : i64
      %920 = llvm.icmp "slt" %919, %875 : i64
      llvm.cond_br %920, ^bb1(%919, %918 : i64, f64), ^bb7(%918 : f64)
    ^bb7(%921: f64):
      %922 = llvm.mlir.constant(32 : i32) : i32
      %923 = llvm.mlir.constant(16 : i32) : i32
      %924 = llvm.bitcast %921 : f64 to i64
      %925 = llvm.trunc %924 : i64 to i32
      %926 = nvvm.shfl.sync bfly %828, %925, %923, %829 : i32 -> i32
      %927 = llvm.lshr %924, %830 : i64
      %928 = llvm.trunc %927 : i64 to i32
      %929 = nvvm.shfl.sync bfly %828, %928, %923, %829 : i32 -> i32
      %930 = llvm.zext %926 : i32 to i64
      %931 = llvm.zext %929 : i32 to i64
      %932 = llvm.shl %931, %830 : i64
      %933 = llvm.or %932, %930 : i64
      %934 = llvm.bitcast %933 : i64 to f64
      %935 = llvm.fadd %921, %934 : f64
      %936 = llvm.mlir.constant(8 : i32) : i32
      %937 = llvm.bitcast %935 : f64 to i64
      %938 = llvm.trunc %937 : i64 to i32
      %939 = nvvm.shfl.sync bfly %828, %938, %936, %829 : i32 -> i32
      %940 = llvm.lshr %937, %830 : i64
      %941 = llvm.trunc %940 : i64 to i32
      %942 = nvvm.shfl.sync bfly %828, %941, %936, %829 : i32 -> i32
      %943 = llvm.zext %939 : i32 to i64
      %944 = llvm.zext %942 : i32 to i64
      %945 = llvm.shl %944, %830 : i64
      %946 = llvm.or %945, %943 : i64
      %947 = llvm.bitcast %946 : i64 to f64
      %948 = llvm.fadd %935, %947 : f64
      %949 = llvm.mlir.constant(4 : i32) : i32
      %950 = llvm.bitcast %948 : f64 to i64
      %951 = llvm.trunc %950 : i64 to i32
      %952 = nvvm.shfl.sync bfly %828, %951, %949, %829 : i32 -> i32
      %953 = llvm.lshr %950, %830 : i64
      %954 = llvm.trunc %953 : i64 to i32
      %955 = nvvm.shfl.sync bfly %828, %954, %949, %829 : i32 -> i32
      %956 = llvm.zext %952 : i32 to i64
      %957 = llvm.zext %955 : i32 to i64
      %958 = llvm.shl %957, %830 : i64
      %959 = llvm.or %958, %956 : i64
      %960 = llvm.bitcast %959 : i64 to f64
      %961 = llvm.fadd %948, %960 : f64
      %962 = llvm.mlir.constant(2 : i32) : i32
      %963 = llvm.bitcast %961 : f64 to i64
      %964 = llvm.trunc %963 : i64 to i32
      %965 = nvvm.shfl.sync bfly %828, %964, %962, %829 : i32 -> i32
      %966 = llvm.lshr %963, %830 : i64
      %967 = llvm.trunc %966 : i64 to i32
      %968 = nvvm.shfl.sync bfly %828, %967, %962, %829 : i32 -> i32
      %969 = llvm.zext %965 : i32 to i64
      %970 = llvm.zext %968 : i32 to i64
      %971 = llvm.shl %970, %830 : i64
      %972 = llvm.or %971, %969 : i64
      %973 = llvm.bitcast %972 : i64 to f64
      %974 = llvm.fadd %961, %973 : f64
      %975 = llvm.mlir.constant(1 : i32) : i32
      %976 = llvm.bitcast %974 : f64 to i64
      %977 = llvm.trunc %976 : i64 to i32
      %978 = nvvm.shfl.sync bfly %828, %977, %975, %829 : i32 -> i32
      %979 = llvm.lshr %976, %830 : i64
      %980 = llvm.trunc %979 : i64 to i32
      %981 = nvvm.shfl.sync bfly %828, %980, %975, %829 : i32 -> i32
      %982 = llvm.zext %978 : i32 to i64
      %983 = llvm.zext %981 : i32 to i64
      %984 = llvm.shl %983, %830 : i64
      %985 = llvm.or %984, %982 : i64
      %986 = llvm.bitcast %985 : i64 to f64
      %987 = llvm.fadd %974, %986 : f64
      %988 = llvm.mlir.addressof @shared5 : !llvm.ptr<3>
      %989 = llvm.addrspacecast %988 : !llvm.ptr<3> to !llvm.ptr
      %990 = llvm.and %thread_2, %831 : i64
      %991 = llvm.lshr %thread_2, %832 : i64
      %992 = llvm.icmp "eq" %990, %823 : i64
      llvm.cond_br %992, ^bb8, ^bb9
    ^bb8:
      %993 = llvm.getelementptr inbounds %989[%991] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %987, %993 {alignment = 8 : i64} : f64, !llvm.ptr
      llvm.br ^bb9
    ^bb9:
      nvvm.barrier0
      %994 = llvm.load %989 {alignment = 8 : i64} : !llvm.ptr -> f64
      %995 = llvm.getelementptr inbounds %989[%825] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %996 = llvm.load %995 {alignment = 8 : i64} : !llvm.ptr -> f64
      %997 = llvm.getelementptr inbounds %989[%824] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %998 = llvm.load %997 {alignment = 8 : i64} : !llvm.ptr -> f64
      %999 = llvm.getelementptr inbounds %989[%833] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1000 = llvm.load %999 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1001 = llvm.getelementptr inbounds %989[%834] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1002 = llvm.load %1001 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1003 = llvm.getelementptr inbounds %989[%832] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1004 = llvm.load %1003 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1005 = llvm.getelementptr inbounds %989[%835] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1006 = llvm.load %1005 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1007 = llvm.getelementptr inbounds %989[%836] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1008 = llvm.load %1007 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1009 = llvm.getelementptr inbounds %989[%837] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1010 = llvm.load %1009 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1011 = llvm.getelementptr inbounds %989[%838] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1012 = llvm.load %1011 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1013 = llvm.getelementptr inbounds %989[%839] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1014 = llvm.load %1013 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1015 = llvm.getelementptr inbounds %989[%840] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1016 = llvm.load %1015 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1017 = llvm.getelementptr inbounds %989[%841] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1018 = llvm.load %1017 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1019 = llvm.getelementptr inbounds %989[%842] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1020 = llvm.load %1019 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1021 = llvm.getelementptr inbounds %989[%843] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1022 = llvm.load %1021 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1023 = llvm.getelementptr inbounds %989[%827] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1024 = llvm.load %1023 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1025 = llvm.getelementptr inbounds %989[%844] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1026 = llvm.load %1025 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1027 = llvm.getelementptr inbounds %989[%845] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1028 = llvm.load %1027 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1029 = llvm.getelementptr inbounds %989[%846] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1030 = llvm.load %1029 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1031 = llvm.getelementptr inbounds %989[%847] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1032 = llvm.load %1031 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1033 = llvm.getelementptr inbounds %989[%848] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1034 = llvm.load %1033 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1035 = llvm.getelementptr inbounds %989[%849] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1036 = llvm.load %1035 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1037 = llvm.getelementptr inbounds %989[%850] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1038 = llvm.load %1037 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1039 = llvm.getelementptr inbounds %989[%851] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1040 = llvm.load %1039 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1041 = llvm.getelementptr inbounds %989[%852] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1042 = llvm.load %1041 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1043 = llvm.getelementptr inbounds %989[%853] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1044 = llvm.load %1043 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1045 = llvm.getelementptr inbounds %989[%854] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1046 = llvm.load %1045 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1047 = llvm.getelementptr inbounds %989[%855] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1048 = llvm.load %1047 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1049 = llvm.getelementptr inbounds %989[%856] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1050 = llvm.load %1049 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1051 = llvm.getelementptr inbounds %989[%857] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1052 = llvm.load %1051 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1053 = llvm.getelementptr inbounds %989[%858] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1054 = llvm.load %1053 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1055 = llvm.getelementptr inbounds %989[%831] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1056 = llvm.load %1055 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1057 = llvm.fadd %994, %996 : f64
      %1058 = llvm.fadd %998, %1000 : f64
      %1059 = llvm.fadd %1002, %1004 : f64
      %1060 = llvm.fadd %1006, %1008 : f64
      %1061 = llvm.fadd %1010, %1012 : f64
      %1062 = llvm.fadd %1014, %1016 : f64
      %1063 = llvm.fadd %1018, %1020 : f64
      %1064 = llvm.fadd %1022, %1024 : f64
      %1065 = llvm.fadd %1026, %1028 : f64
      %1066 = llvm.fadd %1030, %1032 : f64
      %1067 = llvm.fadd %1034, %1036 : f64
      %1068 = llvm.fadd %1038, %1040 : f64
      %1069 = llvm.fadd %1042, %1044 : f64
      %1070 = llvm.fadd %1046, %1048 : f64
      %1071 = llvm.fadd %1050, %1052 : f64
      %1072 = llvm.fadd %1054, %1056 : f64
      %1073 = llvm.fadd %1057, %1058 : f64
      %1074 = llvm.fadd %1059, %1060 : f64
      %1075 = llvm.fadd %1061, %1062 : f64
      %1076 = llvm.fadd %1063, %1064 : f64
      %1077 = llvm.fadd %1065, %1066 : f64
      %1078 = llvm.fadd %1067, %1068 : f64
      %1079 = llvm.fadd %1069, %1070 : f64
      %1080 = llvm.fadd %1071, %1072 : f64
      %1081 = llvm.fadd %1073, %1074 : f64
      %1082 = llvm.fadd %1075, %1076 : f64
      %1083 = llvm.fadd %1077, %1078 : f64
      %1084 = llvm.fadd %1079, %1080 : f64
      %1085 = llvm.fadd %1081, %1082 : f64
      %1086 = llvm.fadd %1083, %1084 : f64
      %1087 = llvm.fadd %1085, %1086 : f64
      %1088 = llvm.fadd %865, %1087 : f64
      %1089 = llvm.fadd %861, %1088 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f64
      %1090 = llvm.fdiv %1089, %822 : f64
      %1091 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %1092 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %1093 = llvm.intr.smax(%821, %823) : (i64, i64) -> i64
      %1094 = llvm.sdiv %1093, %824 : i64
      %1095 = llvm.srem %1093, %824 : i64
      %1096 = llvm.icmp "ne" %1095, %823 : i64
      %1097 = llvm.xor %1095, %824 : i64
      %1098 = llvm.icmp "sge" %1097, %823 : i64
      %1099 = llvm.and %1096, %1098 : i1
      %1100 = llvm.add %1094, %825 : i64
      %1101 = llvm.select %1099, %1100, %1094 : i1, i64
      %1102 = llvm.icmp "slt" %thread_2, %1101 : i64
      llvm.cond_br %1102, ^bb10(%thread_2, %1092 : i64, f64), ^bb16(%1092 : f64)
    ^bb10(%1103: i64, %1104: f64):
      %1105 = llvm.mul %1103, %824 : i64
      %1106 = llvm.add %1105, %824 : i64
      %1107 = llvm.icmp "ule" %1106, %1093 : i64
      %1108 = llvm.and %1105, %825 : i64
      %1109 = llvm.icmp "eq" %1108, %823 : i64
      %1110 = llvm.and %1107, %1109 : i1
      llvm.cond_br %1110, ^bb11, ^bb12
    ^bb11:
      %1111 = llvm.add %1105, %825 : i64
      %1112 = llvm.getelementptr inbounds %864[%1105] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1113 = llvm.load %1112 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %1114 = llvm.extractelement %1113[%823 : i64] : vector<2xf64>
      %1115 = llvm.extractelement %1113[%825 : i64] : vector<2xf64>
      %1116 = llvm.fsub %1114, %1090 : f64
      %1117 = llvm.fsub %1115, %1090 : f64
      %1118 = llvm.fmul %1116, %1116 {fastmathFlags = #llvm.fastmath<contract>} : f64
      %1119 = llvm.fmul %1117, %1117 {fastmathFlags = #llvm.fastmath<contract>} : f64
      %1120 = llvm.fadd %1104, %1118 : f64
      %1121 = llvm.fadd %1120, %1119 : f64
      llvm.br ^bb15(%1121 : f64)
    ^bb12:
      %1122 = llvm.intr.umin(%1106, %1093) : (i64, i64) -> i64
      %1123 = llvm.icmp "slt" %1105, %1122 : i64
      llvm.cond_br %1123, ^bb13(%1105, %1104 : i64, f64), ^bb14(%1104 : f64)
    ^bb13(%1124: i64, %1125: f64):
      %1126 = llvm.getelementptr inbounds %864[%1124] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1127 = llvm.load %1126 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1128 = llvm.fsub %1127, %1090 : f64
      %1129 = llvm.fmul %1128, %1128 {fastmathFlags = #llvm.fastmath<contract>} : f64
      %1130 = llvm.fadd %1125, %1129 : f64
      %1131 = llvm.add %1124, %825 overflow<nsw> : i64
      %1132 = llvm.icmp "slt" %1131, %1122 : i64
      llvm.cond_br %1132, ^bb13(%1131, %1130 : i64, f64), ^bb14(%1130 : f64)
    ^bb14(%1133: f64):
      llvm.br ^bb15(%1133 : f64)
    ^bb15(%1134: f64):
      %1135 = llvm.add %1103, %826 overflow<nsw> : i64
      %1136 = llvm.icmp "slt" %1135, %1101 : i64
      llvm.cond_br %1136, ^bb10(%1135, %1134 : i64, f64), ^bb16(%1134 : f64)
    ^bb16(%1137: f64):
      %1138 = llvm.mlir.constant(32 : i32) : i32
      %1139 = llvm.mlir.constant(16 : i32) : i32
      %1140 = llvm.bitcast %1137 : f64 to i64
      %1141 = llvm.trunc %1140 : i64 to i32
      %1142 = nvvm.shfl.sync bfly %828, %1141, %1139, %829 : i32 -> i32
      %1143 = llvm.lshr %1140, %830 : i64
      %1144 = llvm.trunc %1143 : i64 to i32
      %1145 = nvvm.shfl.sync bfly %828, %1144, %1139, %829 : i32 -> i32
      %1146 = llvm.zext %1142 : i32 to i64
      %1147 = llvm.zext %1145 : i32 to i64
      %1148 = llvm.shl %1147, %830 : i64
      %1149 = llvm.or %1148, %1146 : i64
      %1150 = llvm.bitcast %1149 : i64 to f64
      %1151 = llvm.fadd %1137, %1150 : f64
      %1152 = llvm.mlir.constant(8 : i32) : i32
      %1153 = llvm.bitcast %1151 : f64 to i64
      %1154 = llvm.trunc %1153 : i64 to i32
      %1155 = nvvm.shfl.sync bfly %828, %1154, %1152, %829 : i32 -> i32
      %1156 = llvm.lshr %1153, %830 : i64
      %1157 = llvm.trunc %1156 : i64 to i32
      %1158 = nvvm.shfl.sync bfly %828, %1157, %1152, %829 : i32 -> i32
      %1159 = llvm.zext %1155 : i32 to i64
      %1160 = llvm.zext %1158 : i32 to i64
      %1161 = llvm.shl %1160, %830 : i64
      %1162 = llvm.or %1161, %1159 : i64
      %1163 = llvm.bitcast %1162 : i64 to f64
      %1164 = llvm.fadd %1151, %1163 : f64
      %1165 = llvm.mlir.constant(4 : i32) : i32
      %1166 = llvm.bitcast %1164 : f64 to i64
      %1167 = llvm.trunc %1166 : i64 to i32
      %1168 = nvvm.shfl.sync bfly %828, %1167, %1165, %829 : i32 -> i32
      %1169 = llvm.lshr %1166, %830 : i64
      %1170 = llvm.trunc %1169 : i64 to i32
      %1171 = nvvm.shfl.sync bfly %828, %1170, %1165, %829 : i32 -> i32
      %1172 = llvm.zext %1168 : i32 to i64
      %1173 = llvm.zext %1171 : i32 to i64
      %1174 = llvm.shl %1173, %830 : i64
      %1175 = llvm.or %1174, %1172 : i64
      %1176 = llvm.bitcast %1175 : i64 to f64
      %1177 = llvm.fadd %1164, %1176 : f64
      %1178 = llvm.mlir.constant(2 : i32) : i32
      %1179 = llvm.bitcast %1177 : f64 to i64
      %1180 = llvm.trunc %1179 : i64 to i32
      %1181 = nvvm.shfl.sync bfly %828, %1180, %1178, %829 : i32 -> i32
      %1182 = llvm.lshr %1179, %830 : i64
      %1183 = llvm.trunc %1182 : i64 to i32
      %1184 = nvvm.shfl.sync bfly %828, %1183, %1178, %829 : i32 -> i32
      %1185 = llvm.zext %1181 : i32 to i64
      %1186 = llvm.zext %1184 : i32 to i64
      %1187 = llvm.shl %1186, %830 : i64
      %1188 = llvm.or %1187, %1185 : i64
      %1189 = llvm.bitcast %1188 : i64 to f64
      %1190 = llvm.fadd %1177, %1189 : f64
      %1191 = llvm.mlir.constant(1 : i32) : i32
      %1192 = llvm.bitcast %1190 : f64 to i64
      %1193 = llvm.trunc %1192 : i64 to i32
      %1194 = nvvm.shfl.sync bfly %828, %1193, %1191, %829 : i32 -> i32
      %1195 = llvm.lshr %1192, %830 : i64
      %1196 = llvm.trunc %1195 : i64 to i32
      %1197 = nvvm.shfl.sync bfly %828, %1196, %1191, %829 : i32 -> i32
      %1198 = llvm.zext %1194 : i32 to i64
      %1199 = llvm.zext %1197 : i32 to i64
      %1200 = llvm.shl %1199, %830 : i64
      %1201 = llvm.or %1200, %1198 : i64
      %1202 = llvm.bitcast %1201 : i64 to f64
      %1203 = llvm.fadd %1190, %1202 : f64
      %1204 = llvm.mlir.addressof @shared6 : !llvm.ptr<3>
      %1205 = llvm.addrspacecast %1204 : !llvm.ptr<3> to !llvm.ptr
      %1206 = llvm.and %thread_2, %831 : i64
      %1207 = llvm.lshr %thread_2, %832 : i64
      %1208 = llvm.icmp "eq" %1206, %823 : i64
      llvm.cond_br %1208, ^bb17, ^bb18
    ^bb17:
      %1209 = llvm.getelementptr inbounds %1205[%1207] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %1203, %1209 {alignment = 8 : i64} : f64, !llvm.ptr
      llvm.br ^bb18
    ^bb18:
      nvvm.barrier0
      %1210 = llvm.load %1205 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1211 = llvm.getelementptr inbounds %1205[%825] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1212 = llvm.load %1211 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1213 = llvm.getelementptr inbounds %1205[%824] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1214 = llvm.load %1213 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1215 = llvm.getelementptr inbounds %1205[%833] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1216 = llvm.load %1215 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1217 = llvm.getelementptr inbounds %1205[%834] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1218 = llvm.load %1217 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1219 = llvm.getelementptr inbounds %1205[%832] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1220 = llvm.load %1219 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1221 = llvm.getelementptr inbounds %1205[%835] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1222 = llvm.load %1221 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1223 = llvm.getelementptr inbounds %1205[%836] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1224 = llvm.load %1223 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1225 = llvm.getelementptr inbounds %1205[%837] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1226 = llvm.load %1225 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1227 = llvm.getelementptr inbounds %1205[%838] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1228 = llvm.load %1227 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1229 = llvm.getelementptr inbounds %1205[%839] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1230 = llvm.load %1229 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1231 = llvm.getelementptr inbounds %1205[%840] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1232 = llvm.load %1231 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1233 = llvm.getelementptr inbounds %1205[%841] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1234 = llvm.load %1233 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1235 = llvm.getelementptr inbounds %1205[%842] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1236 = llvm.load %1235 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1237 = llvm.getelementptr inbounds %1205[%843] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1238 = llvm.load %1237 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1239 = llvm.getelementptr inbounds %1205[%827] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1240 = llvm.load %1239 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1241 = llvm.getelementptr inbounds %1205[%844] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1242 = llvm.load %1241 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1243 = llvm.getelementptr inbounds %1205[%845] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1244 = llvm.load %1243 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1245 = llvm.getelementptr inbounds %1205[%846] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1246 = llvm.load %1245 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1247 = llvm.getelementptr inbounds %1205[%847] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1248 = llvm.load %1247 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1249 = llvm.getelementptr inbounds %1205[%848] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1250 = llvm.load %1249 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1251 = llvm.getelementptr inbounds %1205[%849] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1252 = llvm.load %1251 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1253 = llvm.getelementptr inbounds %1205[%850] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1254 = llvm.load %1253 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1255 = llvm.getelementptr inbounds %1205[%851] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1256 = llvm.load %1255 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1257 = llvm.getelementptr inbounds %1205[%852] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1258 = llvm.load %1257 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1259 = llvm.getelementptr inbounds %1205[%853] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1260 = llvm.load %1259 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1261 = llvm.getelementptr inbounds %1205[%854] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1262 = llvm.load %1261 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1263 = llvm.getelementptr inbounds %1205[%855] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1264 = llvm.load %1263 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1265 = llvm.getelementptr inbounds %1205[%856] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1266 = llvm.load %1265 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1267 = llvm.getelementptr inbounds %1205[%857] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1268 = llvm.load %1267 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1269 = llvm.getelementptr inbounds %1205[%858] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1270 = llvm.load %1269 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1271 = llvm.getelementptr inbounds %1205[%831] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1272 = llvm.load %1271 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1273 = llvm.fadd %1210, %1212 : f64
      %1274 = llvm.fadd %1214, %1216 : f64
      %1275 = llvm.fadd %1218, %1220 : f64
      %1276 = llvm.fadd %1222, %1224 : f64
      %1277 = llvm.fadd %1226, %1228 : f64
      %1278 = llvm.fadd %1230, %1232 : f64
      %1279 = llvm.fadd %1234, %1236 : f64
      %1280 = llvm.fadd %1238, %1240 : f64
      %1281 = llvm.fadd %1242, %1244 : f64
      %1282 = llvm.fadd %1246, %1248 : f64
      %1283 = llvm.fadd %1250, %1252 : f64
      %1284 = llvm.fadd %1254, %1256 : f64
      %1285 = llvm.fadd %1258, %1260 : f64
      %1286 = llvm.fadd %1262, %1264 : f64
      %1287 = llvm.fadd %1266, %1268 : f64
      %1288 = llvm.fadd %1270, %1272 : f64
      %1289 = llvm.fadd %1273, %1274 : f64
      %1290 = llvm.fadd %1275, %1276 : f64
      %1291 = llvm.fadd %1277, %1278 : f64
      %1292 = llvm.fadd %1279, %1280 : f64
      %1293 = llvm.fadd %1281, %1282 : f64
      %1294 = llvm.fadd %1283, %1284 : f64
      %1295 = llvm.fadd %1285, %1286 : f64
      %1296 = llvm.fadd %1287, %1288 : f64
      %1297 = llvm.fadd %1289, %1290 : f64
      %1298 = llvm.fadd %1291, %1292 : f64
      %1299 = llvm.fadd %1293, %1294 : f64
      %1300 = llvm.fadd %1295, %1296 : f64
      %1301 = llvm.fadd %1297, %1298 : f64
      %1302 = llvm.fadd %1299, %1300 : f64
      %1303 = llvm.fadd %1301, %1302 : f64
      %1304 = llvm.fadd %1091, %1303 : f64
      %1305 = llvm.fadd %861, %1304 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f64
      %1306 = llvm.fdiv %1089, %822 : f64
      %1307 = llvm.fdiv %1305, %822 : f64
      %1308 = llvm.fadd %1307, %862 : f64
      %1309 = llvm.intr.sqrt(%1308) : (f64) -> f64
      %1310 = llvm.intr.smax(%821, %823) : (i64, i64) -> i64
      %1311 = llvm.sdiv %1310, %824 : i64
      %1312 = llvm.srem %1310, %824 : i64
      %1313 = llvm.icmp "ne" %1312, %823 : i64
      %1314 = llvm.xor %1312, %824 : i64
      %1315 = llvm.icmp "sge" %1314, %823 : i64
      %1316 = llvm.and %1313, %1315 : i1
      %1317 = llvm.add %1311, %825 : i64
      %1318 = llvm.select %1316, %1317, %1311 : i1, i64
      %1319 = llvm.icmp "slt" %thread_2, %1318 : i64
      llvm.cond_br %1319, ^bb19(%thread_2 : i64), ^bb25
    ^bb19(%1320: i64):
      %1321 = llvm.mul %1320, %824 : i64
      %1322 = llvm.add %1321, %824 : i64
      %1323 = llvm.icmp "ule" %1322, %1310 : i64
      %1324 = llvm.and %1321, %825 : i64
      %1325 = llvm.ptrtoint %scale_4 : !llvm.ptr to i64
      %1326 = llvm.and %1325, %827 : i64
      %1327 = llvm.and %1321, %825 : i64
      %1328 = llvm.ptrtoint %shift_4 : !llvm.ptr to i64
      %1329 = llvm.and %1328, %827 : i64
      %1330 = llvm.and %1321, %825 : i64
      %1331 = llvm.mul %block_2, %out_stride0_3 : i64
      %1332 = llvm.add %1331, %1321 : i64
      %1333 = llvm.ptrtoint %out_3 : !llvm.ptr to i64
      %1334 = llvm.and %1333, %827 : i64
      %1335 = llvm.and %1332, %825 : i64
      %1336 = llvm.or %1324, %1326 : i64
      %1337 = llvm.or %1336, %1327 : i64
      %1338 = llvm.or %1337, %1329 : i64
      %1339 = llvm.or %1338, %1330 : i64
      %1340 = llvm.or %1339, %1334 : i64
      %1341 = llvm.or %1340, %1335 : i64
      %1342 = llvm.icmp "eq" %1341, %823 : i64
      %1343 = llvm.and %1323, %1342 : i1
      llvm.cond_br %1343, ^bb20, ^bb21
    ^bb20:
      %1344 = llvm.add %1321, %825 : i64
      %1345 = llvm.getelementptr inbounds %864[%1321] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1346 = llvm.load %1345 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %1347 = llvm.extractelement %1346[%823 : i64] : vector<2xf64>
      %1348 = llvm.extractelement %1346[%825 : i64] : vector<2xf64>
      %1349 = llvm.getelementptr inbounds %scale_4[%1321] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1350 = llvm.load %1349 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %1351 = llvm.extractelement %1350[%823 : i64] : vector<2xf64>
      %1352 = llvm.extractelement %1350[%825 : i64] : vector<2xf64>
      %1353 = llvm.getelementptr inbounds %shift_4[%1321] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1354 = llvm.load %1353 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %1355 = llvm.extractelement %1354[%823 : i64] : vector<2xf64>
      %1356 = llvm.extractelement %1354[%825 : i64] : vector<2xf64>
      %1357 = llvm.fsub %1347, %1306 : f64
      %1358 = llvm.fsub %1348, %1306 : f64
      %1359 = llvm.fdiv %1357, %1309 : f64
      %1360 = llvm.fdiv %1358, %1309 : f64
      %1361 = llvm.fmul %1359, %1351 : f64
      %1362 = llvm.fmul %1360, %1352 : f64
      %1363 = llvm.fadd %1361, %1355 : f64
      %1364 = llvm.fadd %1362, %1356 : f64
      %1365 = llvm.mlir.poison : vector<2xf64>
      %1366 = llvm.insertelement %1363, %1365[%823 : i64] : vector<2xf64>
      %1367 = llvm.insertelement %1364, %1366[%825 : i64] : vector<2xf64>
      %1368 = llvm.mul %block_2, %out_stride0_3 overflow<nsw> : i64
      %1369 = llvm.add %1368, %1321 overflow<nsw> : i64
      %1370 = llvm.getelementptr inbounds %out_3[%1369] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %1367, %1370 {alignment = 16 : i64} : vector<2xf64>, !llvm.ptr
      llvm.br ^bb24
    ^bb21:
      %1371 = llvm.intr.umin(%1322, %1310) : (i64, i64) -> i64
      %1372 = llvm.icmp "slt" %1321, %1371 : i64
      llvm.cond_br %1372, ^bb22(%1321 : i64), ^bb23
    ^bb22(%1373: i64):
      %1374 = llvm.getelementptr inbounds %864[%1373] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1375 = llvm.load %1374 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1376 = llvm.getelementptr inbounds %scale_4[%1373] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1377 = llvm.load %1376 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1378 = llvm.getelementptr inbounds %shift_4[%1373] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1379 = llvm.load %1378 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1380 = llvm.fsub %1375, %1306 : f64
      %1381 = llvm.fdiv %1380, %1309 : f64
      %1382 = llvm.fmul %1381, %1377 : f64
      %1383 = llvm.fadd %1382, %1379 : f64
      %1384 = llvm.mul %block_2, %out_stride0_3 overflow<nsw> : i64
      %1385 = llvm.add %1384, %1373 overflow<nsw> : i64
      %1386 = llvm.getelementptr inbounds %out_3[%1385] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %1383, %1386 {alignment = 8 : i64} : f64, !llvm.ptr
      %1387 = llvm.add %1373, %825 overflow<nsw> : i64
      %1388 = llvm.icmp "slt" %1387, %1371 : i64
      llvm.cond_br %1388, ^bb22(%1387 : i64), ^bb23
    ^bb23:
      llvm.br ^bb24
    ^bb24:
      %1389 = llvm.add %1320, %826 overflow<nsw> : i64
      %1390 = llvm.icmp "slt" %1389, %1318 : i64
      llvm.cond_br %1390, ^bb19(%1389 : i64), ^bb25
    ^bb25:
      llvm.return
    }
    llvm.func @program_kernel_3(%1391: i64, %x_5: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_5: i64, %x_stride0_5: i64, %1392: f64, %scale_5: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %scale_size0_5: i64, %shift_5: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %shift_size0_5: i64, %out_4: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out_size0_4: i64, %out_stride0_4: i64, %status_3: !llvm.ptr) attributes {nvvm.kernel, no_unwind, nvvm.maxntid = array<i32: 256, 1, 1>} {
      %1393 = llvm.mlir.constant(0) : i64
      %1394 = llvm.mlir.constant(2) : i64
      %1395 = llvm.mlir.constant(1) : i64
      %1396 = llvm.mlir.constant(256) : i64
      %1397 = llvm.mlir.constant(15) : i64
      %1398 = llvm.mlir.constant(-1 : i32) : i32
      %1399 = llvm.mlir.constant(31 : i32) : i32
      %1400 = llvm.mlir.constant(32) : i64
      %1401 = llvm.mlir.constant(31) : i64
      %1402 = llvm.mlir.constant(5) : i64
      %1403 = llvm.mlir.constant(3) : i64
      %1404 = llvm.mlir.constant(4) : i64
      %1405 = llvm.mlir.constant(6) : i64
      %1406 = llvm.mlir.constant(7) : i64
      %1407 = nvvm.read.ptx.sreg.ctaid.x : i32
      %block_3 = llvm.zext nneg %1407 : i32 to i64
      %1408 = nvvm.read.ptx.sreg.tid.x : i32
      %thread_3 = llvm.zext nneg %1408 : i32 to i64
      %1409 = llvm.mlir.constant(0.000000e+00 : f64) : f64
      %1410 = llvm.mlir.constant(1.000000e-05 : f64) : f64
      %1411 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %1412 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %1413 = llvm.intr.smax(%1391, %1393) : (i64, i64) -> i64
      %1414 = llvm.sdiv %1413, %1394 : i64
      %1415 = llvm.srem %1413, %1394 : i64
      %1416 = llvm.icmp "ne" %1415, %1393 : i64
      %1417 = llvm.xor %1415, %1394 : i64
      %1418 = llvm.icmp "sge" %1417, %1393 : i64
      %1419 = llvm.and %1416, %1418 : i1
      %1420 = llvm.add %1414, %1395 : i64
      %1421 = llvm.select %1419, %1420, %1414 : i1, i64
      %1422 = llvm.icmp "slt" %thread_3, %1421 : i64
      llvm.cond_br %1422, ^bb1(%thread_3, %1412 : i64, f64), ^bb7(%1412 : f64)
    ^bb1(%1423: i64, %1424: f64):
      %1425 = llvm.mul %1423, %1394 : i64
      %1426 = llvm.add %1425, %1394 : i64
      %1427 = llvm.icmp "ule" %1426, %1413 : i64
      %1428 = llvm.mul %block_3, %x_stride0_5 : i64
      %1429 = llvm.add %1428, %1425 : i64
      %1430 = llvm.ptrtoint %x_5 : !llvm.ptr to i64
      %1431 = llvm.and %1430, %1397 : i64
      %1432 = llvm.and %1429, %1395 : i64
      %1433 = llvm.or %1431, %1432 : i64
      %1434 = llvm.icmp "eq" %1433, %1393 : i64
      %1435 = llvm.and %1427, %1434 : i1
      llvm.cond_br %1435, ^bb2, ^bb3
    ^bb2:
      %1436 = llvm.add %1425, %1395 : i64
      %1437 = llvm.mul %block_3, %x_stride0_5 overflow<nsw> : i64
      %1438 = llvm.add %1437, %1425 overflow<nsw> : i64
      %1439 = llvm.getelementptr inbounds %x_5[%1438] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1440 = llvm.load %1439 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %1441 = llvm.extractelement %1440[%1393 : i64] : vector<2xf64>
      %1442 = llvm.extractelement %1440[%1395 : i64] : vector<2xf64>
      %1443 = llvm.fadd %1424, %1441 : f64
      %1444 = llvm.fadd %1443, %1442 : f64
      llvm.br ^bb6(%1444 : f64)
    ^bb3:
      %1445 = llvm.intr.umin(%1426, %1413) : (i64, i64) -> i64
      %1446 = llvm.icmp "slt" %1425, %1445 : i64
      llvm.cond_br %1446, ^bb4(%1425, %1424 : i64, f64), ^bb5(%1424 : f64)
    ^bb4(%1447: i64, %1448: f64):
      %1449 = llvm.mul %block_3, %x_stride0_5 overflow<nsw> : i64
      %1450 = llvm.add %1449, %1447 overflow<nsw> : i64
      %1451 = llvm.getelementptr inbounds %x_5[%1450] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1452 = llvm.load %1451 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1453 = llvm.fadd %1448, %1452 : f64
      %1454 = llvm.add %1447, %1395 overflow<nsw> : i64
      %1455 = llvm.icmp "slt" %1454, %1445 : i64
      llvm.cond_br %1455, ^bb4(%1454, %1453 : i64, f64), ^bb5(%1453 : f64)
    ^bb5(%1456: f64):
      llvm.br ^bb6(%1456 : f64)
    ^bb6(%1457: f64):
      %1458 = llvm.add %1423, %1396 overflow<nsw> : i64
      %1459 = llvm.icmp "slt" %1458, %1421 : i64
      llvm.cond_br %1459, ^bb1(%1458, %1457 : i64, f64), ^bb7(%1457 : f64)
    ^bb7(%1460: f64):
      %1461 = llvm.mlir.constant(32 : i32) : i32
      %1462 = llvm.mlir.constant(16 : i32) : i32
      %1463 = llvm.bitcast %1460 : f64 to i64
      %1464 = llvm.trunc %1463 : i64 to i32
      %1465 = nvvm.shfl.sync bfly %1398, %1464, %1462, %1399 : i32 -> i32
      %1466 = llvm.lshr %1463, %1400 : i64
      %1467 = llvm.trunc %1466 : i64 to i32
      %1468 = nvvm.shfl.sync bfly %1398, %1467, %1462, %1399 : i32 -> i32
      %1469 = llvm.zext %1465 : i32 to i64
      %1470 = llvm.zext %1468 : i32 to i64
      %1471 = llvm.shl %1470, %1400 : i64
      %1472 = llvm.or %1471, %1469 : i64
      %1473 = llvm.bitcast %1472 : i64 to f64
      %1474 = llvm.fadd %1460, %1473 : f64
      %1475 = llvm.mlir.constant(8 : i32) : i32
      %1476 = llvm.bitcast %1474 : f64 to i64
      %1477 = llvm.trunc %1476 : i64 to i32
      %1478 = nvvm.shfl.sync bfly %1398, %1477, %1475, %1399 : i32 -> i32
      %1479 = llvm.lshr %1476, %1400 : i64
      %1480 = llvm.trunc %1479 : i64 to i32
      %1481 = nvvm.shfl.sync bfly %1398, %1480, %1475, %1399 : i32 -> i32
      %1482 = llvm.zext %1478 : i32 to i64
      %1483 = llvm.zext %1481 : i32 to i64
      %1484 = llvm.shl %1483, %1400 : i64
      %1485 = llvm.or %1484, %1482 : i64
      %1486 = llvm.bitcast %1485 : i64 to f64
      %1487 = llvm.fadd %1474, %1486 : f64
      %1488 = llvm.mlir.constant(4 : i32) : i32
      %1489 = llvm.bitcast %1487 : f64 to i64
      %1490 = llvm.trunc %1489 : i64 to i32
      %1491 = nvvm.shfl.sync bfly %1398, %1490, %1488, %1399 : i32 -> i32
      %1492 = llvm.lshr %1489, %1400 : i64
      %1493 = llvm.trunc %1492 : i64 to i32
      %1494 = nvvm.shfl.sync bfly %1398, %1493, %1488, %1399 : i32 -> i32
      %1495 = llvm.zext %1491 : i32 to i64
      %1496 = llvm.zext %1494 : i32 to i64
      %1497 = llvm.shl %1496, %1400 : i64
      %1498 = llvm.or %1497, %1495 : i64
      %1499 = llvm.bitcast %1498 : i64 to f64
      %1500 = llvm.fadd %1487, %1499 : f64
      %1501 = llvm.mlir.constant(2 : i32) : i32
      %1502 = llvm.bitcast %1500 : f64 to i64
      %1503 = llvm.trunc %1502 : i64 to i32
      %1504 = nvvm.shfl.sync bfly %1398, %1503, %1501, %1399 : i32 -> i32
      %1505 = llvm.lshr %1502, %1400 : i64
      %1506 = llvm.trunc %1505 : i64 to i32
      %1507 = nvvm.shfl.sync bfly %1398, %1506, %1501, %1399 : i32 -> i32
      %1508 = llvm.zext %1504 : i32 to i64
      %1509 = llvm.zext %1507 : i32 to i64
      %1510 = llvm.shl %1509, %1400 : i64
      %1511 = llvm.or %1510, %1508 : i64
      %1512 = llvm.bitcast %1511 : i64 to f64
      %1513 = llvm.fadd %1500, %1512 : f64
      %1514 = llvm.mlir.constant(1 : i32) : i32
      %1515 = llvm.bitcast %1513 : f64 to i64
      %1516 = llvm.trunc %1515 : i64 to i32
      %1517 = nvvm.shfl.sync bfly %1398, %1516, %1514, %1399 : i32 -> i32
      %1518 = llvm.lshr %1515, %1400 : i64
      %1519 = llvm.trunc %1518 : i64 to i32
      %1520 = nvvm.shfl.sync bfly %1398, %1519, %1514, %1399 : i32 -> i32
      %1521 = llvm.zext %1517 : i32 to i64
      %1522 = llvm.zext %1520 : i32 to i64
      %1523 = llvm.shl %1522, %1400 : i64
      %1524 = llvm.or %1523, %1521 : i64
      %1525 = llvm.bitcast %1524 : i64 to f64
      %1526 = llvm.fadd %1513, %1525 : f64
      %1527 = llvm.mlir.addressof @shared7 : !llvm.ptr<3>
      %1528 = llvm.addrspacecast %1527 : !llvm.ptr<3> to !llvm.ptr
      %1529 = llvm.and %thread_3, %1401 : i64
      %1530 = llvm.lshr %thread_3, %1402 : i64
      %1531 = llvm.icmp "eq" %1529, %1393 : i64
      llvm.cond_br %1531, ^bb8, ^bb9
    ^bb8:
      %1532 = llvm.getelementptr inbounds %1528[%1530] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %1526, %1532 {alignment = 8 : i64} : f64, !llvm.ptr
      llvm.br ^bb9
    ^bb9:
      nvvm.barrier0
      %1533 = llvm.load %1528 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1534 = llvm.getelementptr inbounds %1528[%1395] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1535 = llvm.load %1534 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1536 = llvm.getelementptr inbounds %1528[%1394] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1537 = llvm.load %1536 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1538 = llvm.getelementptr inbounds %1528[%1403] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1539 = llvm.load %1538 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1540 = llvm.getelementptr inbounds %1528[%1404] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1541 = llvm.load %1540 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1542 = llvm.getelementptr inbounds %1528[%1402] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1543 = llvm.load %1542 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1544 = llvm.getelementptr inbounds %1528[%1405] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1545 = llvm.load %1544 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1546 = llvm.getelementptr inbounds %1528[%1406] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1547 = llvm.load %1546 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1548 = llvm.fadd %1533, %1535 : f64
      %1549 = llvm.fadd %1537, %1539 : f64
      %1550 = llvm.fadd %1541, %1543 : f64
      %1551 = llvm.fadd %1545, %1547 : f64
      %1552 = llvm.fadd %1548, %1549 : f64
      %1553 = llvm.fadd %1550, %1551 : f64
      %1554 = llvm.fadd %1552, %1553 : f64
      %1555 = llvm.fadd %1411, %1554 : f64
      %1556 = llvm.fadd %1409, %1555 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f64
      %1557 = llvm.fdiv %1556, %1392 : f64
      %1558 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %1559 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
      %1560 = llvm.intr.smax(%1391, %1393) : (i64, i64) -> i64
      %1561 = llvm.sdiv %1560, %1394 : i64
      %1562 = llvm.srem %1560, %1394 : i64
      %1563 = llvm.icmp "ne" %1562, %1393 : i64
      %1564 = llvm.xor %1562, %1394 : i64
      %1565 = llvm.icmp "sge" %1564, %1393 : i64
      %1566 = llvm.and %1563, %1565 : i1
      %1567 = llvm.add %1561, %1395 : i64
      %1568 = llvm.select %1566, %1567, %1561 : i1, i64
      %1569 = llvm.icmp "slt" %thread_3, %1568 : i64
      llvm.cond_br %1569, ^bb10(%thread_3, %1559 : i64, f64), ^bb16(%1559 : f64)
    ^bb10(%1570: i64, %1571: f64):
      %1572 = llvm.mul %1570, %1394 : i64
      %1573 = llvm.add %1572, %1394 : i64
      %1574 = llvm.icmp "ule" %1573, %1560 : i64
      %1575 = llvm.mul %block_3, %x_stride0_5 : i64
      %1576 = llvm.add %1575, %1572 : i64
      %1577 = llvm.ptrtoint %x_5 : !llvm.ptr to i64
      %1578 = llvm.and %1577, %1397 : i64
      %1579 = llvm.and %1576, %1395 : i64
      %1580 = llvm.or %1578, %1579 : i64
      %1581 = llvm.icmp "eq" %1580, %1393 : i64
      %1582 = llvm.and %1574, %1581 : i1
      llvm.cond_br %1582, ^bb11, ^bb12
    ^bb11:
      %1583 = llvm.add %1572, %1395 : i64
      %1584 = llvm.mul %block_3, %x_stride0_5 overflow<nsw> : i64
      %1585 = llvm.add %1584, %1572 overflow<nsw> : i64
      %1586 = llvm.getelementptr inbounds %x_5[%1585] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1587 = llvm.load %1586 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %1588 = llvm.extractelement %1587[%1393 : i64] : vector<2xf64>
      %1589 = llvm.extractelement %1587[%1395 : i64] : vector<2xf64>
      %1590 = llvm.fsub %1588, %1557 : f64
      %1591 = llvm.fsub %1589, %1557 : f64
      %1592 = llvm.fmul %1590, %1590 {fastmathFlags = #llvm.fastmath<contract>} : f64
      %1593 = llvm.fmul %1591, %1591 {fastmathFlags = #llvm.fastmath<contract>} : f64
      %1594 = llvm.fadd %1571, %1592 : f64
      %1595 = llvm.fadd %1594, %1593 : f64
      llvm.br ^bb15(%1595 : f64)
    ^bb12:
      %1596 = llvm.intr.umin(%1573, %1560) : (i64, i64) -> i64
      %1597 = llvm.icmp "slt" %1572, %1596 : i64
      llvm.cond_br %1597, ^bb13(%1572, %1571 : i64, f64), ^bb14(%1571 : f64)
    ^bb13(%1598: i64, %1599: f64):
      %1600 = llvm.mul %block_3, %x_stride0_5 overflow<nsw> : i64
      %1601 = llvm.add %1600, %1598 overflow<nsw> : i64
      %1602 = llvm.getelementptr inbounds %x_5[%1601] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1603 = llvm.load %1602 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1604 = llvm.fsub %1603, %1557 : f64
      %1605 = llvm.fmul %1604, %1604 {fastmathFlags = #llvm.fastmath<contract>} : f64
      %1606 = llvm.fadd %1599, %1605 : f64
      %1607 = llvm.add %1598, %1395 overflow<nsw> : i64
      %1608 = llvm.icmp "slt" %1607, %1596 : i64
      llvm.cond_br %1608, ^bb13(%1607, %1606 : i64, f64), ^bb14(%1606 : f64)
    ^bb14(%1609: f64):
      llvm.br ^bb15(%1609 : f64)
    ^bb15(%1610: f64):
      %1611 = llvm.add %1570, %1396 overflow<nsw> : i64
      %1612 = llvm.icmp "slt" %1611, %1568 : i64
      llvm.cond_br %1612, ^bb10(%1611, %1610 : i64, f64), ^bb16(%1610 : f64)
    ^bb16(%1613: f64):
      %1614 = llvm.mlir.constant(32 : i32) : i32
      %1615 = llvm.mlir.constant(16 : i32) : i32
      %1616 = llvm.bitcast %1613 : f64 to i64
      %1617 = llvm.trunc %1616 : i64 to i32
      %1618 = nvvm.shfl.sync bfly %1398, %1617, %1615, %1399 : i32 -> i32
      %1619 = llvm.lshr %1616, %1400 : i64
      %1620 = llvm.trunc %1619 : i64 to i32
      %1621 = nvvm.shfl.sync bfly %1398, %1620, %1615, %1399 : i32 -> i32
      %1622 = llvm.zext %1618 : i32 to i64
      %1623 = llvm.zext %1621 : i32 to i64
      %1624 = llvm.shl %1623, %1400 : i64
      %1625 = llvm.or %1624, %1622 : i64
      %1626 = llvm.bitcast %1625 : i64 to f64
      %1627 = llvm.fadd %1613, %1626 : f64
      %1628 = llvm.mlir.constant(8 : i32) : i32
      %1629 = llvm.bitcast %1627 : f64 to i64
      %1630 = llvm.trunc %1629 : i64 to i32
      %1631 = nvvm.shfl.sync bfly %1398, %1630, %1628, %1399 : i32 -> i32
      %1632 = llvm.lshr %1629, %1400 : i64
      %1633 = llvm.trunc %1632 : i64 to i32
      %1634 = nvvm.shfl.sync bfly %1398, %1633, %1628, %1399 : i32 -> i32
      %1635 = llvm.zext %1631 : i32 to i64
      %1636 = llvm.zext %1634 : i32 to i64
      %1637 = llvm.shl %1636, %1400 : i64
      %1638 = llvm.or %1637, %1635 : i64
      %1639 = llvm.bitcast %1638 : i64 to f64
      %1640 = llvm.fadd %1627, %1639 : f64
      %1641 = llvm.mlir.constant(4 : i32) : i32
      %1642 = llvm.bitcast %1640 : f64 to i64
      %1643 = llvm.trunc %1642 : i64 to i32
      %1644 = nvvm.shfl.sync bfly %1398, %1643, %1641, %1399 : i32 -> i32
      %1645 = llvm.lshr %1642, %1400 : i64
      %1646 = llvm.trunc %1645 : i64 to i32
      %1647 = nvvm.shfl.sync bfly %1398, %1646, %1641, %1399 : i32 -> i32
      %1648 = llvm.zext %1644 : i32 to i64
      %1649 = llvm.zext %1647 : i32 to i64
      %1650 = llvm.shl %1649, %1400 : i64
      %1651 = llvm.or %1650, %1648 : i64
      %1652 = llvm.bitcast %1651 : i64 to f64
      %1653 = llvm.fadd %1640, %1652 : f64
      %1654 = llvm.mlir.constant(2 : i32) : i32
      %1655 = llvm.bitcast %1653 : f64 to i64
      %1656 = llvm.trunc %1655 : i64 to i32
      %1657 = nvvm.shfl.sync bfly %1398, %1656, %1654, %1399 : i32 -> i32
      %1658 = llvm.lshr %1655, %1400 : i64
      %1659 = llvm.trunc %1658 : i64 to i32
      %1660 = nvvm.shfl.sync bfly %1398, %1659, %1654, %1399 : i32 -> i32
      %1661 = llvm.zext %1657 : i32 to i64
      %1662 = llvm.zext %1660 : i32 to i64
      %1663 = llvm.shl %1662, %1400 : i64
      %1664 = llvm.or %1663, %1661 : i64
      %1665 = llvm.bitcast %1664 : i64 to f64
      %1666 = llvm.fadd %1653, %1665 : f64
      %1667 = llvm.mlir.constant(1 : i32) : i32
      %1668 = llvm.bitcast %1666 : f64 to i64
      %1669 = llvm.trunc %1668 : i64 to i32
      %1670 = nvvm.shfl.sync bfly %1398, %1669, %1667, %1399 : i32 -> i32
      %1671 = llvm.lshr %1668, %1400 : i64
      %1672 = llvm.trunc %1671 : i64 to i32
      %1673 = nvvm.shfl.sync bfly %1398, %1672, %1667, %1399 : i32 -> i32
      %1674 = llvm.zext %1670 : i32 to i64
      %1675 = llvm.zext %1673 : i32 to i64
      %1676 = llvm.shl %1675, %1400 : i64
      %1677 = llvm.or %1676, %1674 : i64
      %1678 = llvm.bitcast %1677 : i64 to f64
      %1679 = llvm.fadd %1666, %1678 : f64
      %1680 = llvm.mlir.addressof @shared8 : !llvm.ptr<3>
      %1681 = llvm.addrspacecast %1680 : !llvm.ptr<3> to !llvm.ptr
      %1682 = llvm.and %thread_3, %1401 : i64
      %1683 = llvm.lshr %thread_3, %1402 : i64
      %1684 = llvm.icmp "eq" %1682, %1393 : i64
      llvm.cond_br %1684, ^bb17, ^bb18
    ^bb17:
      %1685 = llvm.getelementptr inbounds %1681[%1683] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %1679, %1685 {alignment = 8 : i64} : f64, !llvm.ptr
      llvm.br ^bb18
    ^bb18:
      nvvm.barrier0
      %1686 = llvm.load %1681 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1687 = llvm.getelementptr inbounds %1681[%1395] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1688 = llvm.load %1687 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1689 = llvm.getelementptr inbounds %1681[%1394] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1690 = llvm.load %1689 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1691 = llvm.getelementptr inbounds %1681[%1403] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1692 = llvm.load %1691 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1693 = llvm.getelementptr inbounds %1681[%1404] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1694 = llvm.load %1693 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1695 = llvm.getelementptr inbounds %1681[%1402] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1696 = llvm.load %1695 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1697 = llvm.getelementptr inbounds %1681[%1405] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1698 = llvm.load %1697 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1699 = llvm.getelementptr inbounds %1681[%1406] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1700 = llvm.load %1699 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1701 = llvm.fadd %1686, %1688 : f64
      %1702 = llvm.fadd %1690, %1692 : f64
      %1703 = llvm.fadd %1694, %1696 : f64
      %1704 = llvm.fadd %1698, %1700 : f64
      %1705 = llvm.fadd %1701, %1702 : f64
      %1706 = llvm.fadd %1703, %1704 : f64
      %1707 = llvm.fadd %1705, %1706 : f64
      %1708 = llvm.fadd %1558, %1707 : f64
      %1709 = llvm.fadd %1409, %1708 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : f64
      %1710 = llvm.fdiv %1556, %1392 : f64
      %1711 = llvm.fdiv %1709, %1392 : f64
      %1712 = llvm.fadd %1711, %1410 : f64
      %1713 = llvm.intr.sqrt(%1712) : (f64) -> f64
      %1714 = llvm.intr.smax(%1391, %1393) : (i64, i64) -> i64
      %1715 = llvm.sdiv %1714, %1394 : i64
      %1716 = llvm.srem %1714, %1394 : i64
      %1717 = llvm.icmp "ne" %1716, %1393 : i64
      %1718 = llvm.xor %1716, %1394 : i64
      %1719 = llvm.icmp "sge" %1718, %1393 : i64
      %1720 = llvm.and %1717, %1719 : i1
      %1721 = llvm.add %1715, %1395 : i64
      %1722 = llvm.select %1720, %1721, %1715 : i1, i64
      %1723 = llvm.icmp "slt" %thread_3, %1722 : i64
      llvm.cond_br %1723, ^bb19(%thread_3 : i64), ^bb25
    ^bb19(%1724: i64):
      %1725 = llvm.mul %1724, %1394 : i64
      %1726 = llvm.add %1725, %1394 : i64
      %1727 = llvm.icmp "ule" %1726, %1714 : i64
      %1728 = llvm.mul %block_3, %x_stride0_5 : i64
      %1729 = llvm.add %1728, %1725 : i64
      %1730 = llvm.ptrtoint %x_5 : !llvm.ptr to i64
      %1731 = llvm.and %1730, %1397 : i64
      %1732 = llvm.and %1729, %1395 : i64
      %1733 = llvm.ptrtoint %scale_5 : !llvm.ptr to i64
      %1734 = llvm.and %1733, %1397 : i64
      %1735 = llvm.and %1725, %1395 : i64
      %1736 = llvm.ptrtoint %shift_5 : !llvm.ptr to i64
      %1737 = llvm.and %1736, %1397 : i64
      %1738 = llvm.and %1725, %1395 : i64
      %1739 = llvm.mul %block_3, %out_stride0_4 : i64
      %1740 = llvm.add %1739, %1725 : i64
      %1741 = llvm.ptrtoint %out_4 : !llvm.ptr to i64
      %1742 = llvm.and %1741, %1397 : i64
      %1743 = llvm.and %1740, %1395 : i64
      %1744 = llvm.or %1731, %1732 : i64
      %1745 = llvm.or %1744, %1734 : i64
      %1746 = llvm.or %1745, %1735 : i64
      %1747 = llvm.or %1746, %1737 : i64
      %1748 = llvm.or %1747, %1738 : i64
      %1749 = llvm.or %1748, %1742 : i64
      %1750 = llvm.or %1749, %1743 : i64
      %1751 = llvm.icmp "eq" %1750, %1393 : i64
      %1752 = llvm.and %1727, %1751 : i1
      llvm.cond_br %1752, ^bb20, ^bb21
    ^bb20:
      %1753 = llvm.add %1725, %1395 : i64
      %1754 = llvm.mul %block_3, %x_stride0_5 overflow<nsw> : i64
      %1755 = llvm.add %1754, %1725 overflow<nsw> : i64
      %1756 = llvm.getelementptr inbounds %x_5[%1755] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1757 = llvm.load %1756 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %1758 = llvm.extractelement %1757[%1393 : i64] : vector<2xf64>
      %1759 = llvm.extractelement %1757[%1395 : i64] : vector<2xf64>
      %1760 = llvm.getelementptr inbounds %scale_5[%1725] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1761 = llvm.load %1760 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %1762 = llvm.extractelement %1761[%1393 : i64] : vector<2xf64>
      %1763 = llvm.extractelement %1761[%1395 : i64] : vector<2xf64>
      %1764 = llvm.getelementptr inbounds %shift_5[%1725] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1765 = llvm.load %1764 {alignment = 16 : i64} : !llvm.ptr -> vector<2xf64>
      %1766 = llvm.extractelement %1765[%1393 : i64] : vector<2xf64>
      %1767 = llvm.extractelement %1765[%1395 : i64] : vector<2xf64>
      %1768 = llvm.fsub %1758, %1710 : f64
      %1769 = llvm.fsub %1759, %1710 : f64
      %1770 = llvm.fdiv %1768, %1713 : f64
      %1771 = llvm.fdiv %1769, %1713 : f64
      %1772 = llvm.fmul %1770, %1762 : f64
      %1773 = llvm.fmul %1771, %1763 : f64
      %1774 = llvm.fadd %1772, %1766 : f64
      %1775 = llvm.fadd %1773, %1767 : f64
      %1776 = llvm.mlir.poison : vector<2xf64>
      %1777 = llvm.insertelement %1774, %1776[%1393 : i64] : vector<2xf64>
      %1778 = llvm.insertelement %1775, %1777[%1395 : i64] : vector<2xf64>
      %1779 = llvm.mul %block_3, %out_stride0_4 overflow<nsw> : i64
      %1780 = llvm.add %1779, %1725 overflow<nsw> : i64
      %1781 = llvm.getelementptr inbounds %out_4[%1780] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %1778, %1781 {alignment = 16 : i64} : vector<2xf64>, !llvm.ptr
      llvm.br ^bb24
    ^bb21:
      %1782 = llvm.intr.umin(%1726, %1714) : (i64, i64) -> i64
      %1783 = llvm.icmp "slt" %1725, %1782 : i64
      llvm.cond_br %1783, ^bb22(%1725 : i64), ^bb23
    ^bb22(%1784: i64):
      %1785 = llvm.mul %block_3, %x_stride0_5 overflow<nsw> : i64
      %1786 = llvm.add %1785, %1784 overflow<nsw> : i64
      %1787 = llvm.getelementptr inbounds %x_5[%1786] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1788 = llvm.load %1787 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1789 = llvm.getelementptr inbounds %scale_5[%1784] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1790 = llvm.load %1789 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1791 = llvm.getelementptr inbounds %shift_5[%1784] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      %1792 = llvm.load %1791 {alignment = 8 : i64} : !llvm.ptr -> f64
      %1793 = llvm.fsub %1788, %1710 : f64
      %1794 = llvm.fdiv %1793, %1713 : f64
      %1795 = llvm.fmul %1794, %1790 : f64
      %1796 = llvm.fadd %1795, %1792 : f64
      %1797 = llvm.mul %block_3, %out_stride0_4 overflow<nsw> : i64
      %1798 = llvm.add %1797, %1784 overflow<nsw> : i64
      %1799 = llvm.getelementptr inbounds %out_4[%1798] : (!llvm.ptr, i64) -> !llvm.ptr, f64
      llvm.store %1796, %1799 {alignment = 8 : i64} : f64, !llvm.ptr
      %1800 = llvm.add %1784, %1395 overflow<nsw> : i64
      %1801 = llvm.icmp "slt" %1800, %1782 : i64
      llvm.cond_br %1801, ^bb22(%1800 : i64), ^bb23
    ^bb23:
      llvm.br ^bb24
    ^bb24:
      %1802 = llvm.add %1724, %1396 overflow<nsw> : i64
      %1803 = llvm.icmp "slt" %1802, %1722 : i64
      llvm.cond_br %1803, ^bb19(%1802 : i64), ^bb25
    ^bb25:
      llvm.return
    }
  }
}
