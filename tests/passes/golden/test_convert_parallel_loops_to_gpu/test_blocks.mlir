builtin.module attributes {gpu.container_module} {
  func.func @f(%x: memref<8x500xf32>, %out: memref<8xf32>) {
    %c0 = arith.constant 0 : index
    %c8 = arith.constant 8 : index
    %c1 = arith.constant 1 : index
    %c500 = arith.constant 500 : index
    %c499 = arith.constant 499 : index
    %0 = arith.constant 1 : index
    %1 = arith.constant 8 : index
    %2 = arith.constant 128 : index
    gpu.launch_func @kernels::@f_kernel blocks in (%1, %0, %0) threads in (%2, %0, %0) args(%x : memref<8x500xf32>, %out : memref<8xf32>)
    func.return
  }
  gpu.module @kernels {
    "memref.global"() <{sym_name = "shared1", sym_visibility = "private", type = memref<4xf32, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    "memref.global"() <{sym_name = "shared0", sym_visibility = "private", type = memref<500xf32, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    gpu.func @f_kernel(%x: memref<8x500xf32> {llvm.noalias}, %out: memref<8xf32> {llvm.noalias}) kernel attributes {gpu.known_block_size = array<i32: 128, 1, 1>} {
      %block = gpu.block_id x
      %thread = gpu.thread_id x
      %c499 = arith.constant 499 : index
      %0 = memref.get_global @shared0 : memref<500xf32, #gpu.address_space<workgroup>>
      %t = "memref.memory_space_cast"(%0) : (memref<500xf32, #gpu.address_space<workgroup>>) -> memref<500xf32>
      %1 = arith.constant 125 : index
      %2 = arith.constant 128 : index
      %3 = arith.constant 500 : index
      scf.for %4 = %thread to %1 step %2 {
        %5 = arith.constant 4 : index
        %6 = arith.muli %4, %5 : index
        %7 = arith.constant 4 : index
        %8 = arith.addi %6, %7 : index
        %9 = arith.cmpi ule, %8, %3 : index
        %10 = arith.constant 500 : index
        %11 = arith.muli %block, %10 : index
        %12 = arith.addi %11, %6 : index
        %13 = "memref.extract_aligned_pointer_as_index"(%x) : (memref<8x500xf32>) -> index
        %14 = arith.constant 15 : index
        %15 = arith.andi %13, %14 : index
        %16 = arith.constant 3 : index
        %17 = arith.andi %12, %16 : index
        %18 = arith.ori %15, %17 : index
        %19 = arith.constant 0 : index
        %20 = arith.cmpi eq, %18, %19 : index
        %21 = arith.andi %9, %20 : i1
        scf.if %21 {
          %22 = arith.constant 1 : index
          %23 = arith.addi %6, %22 : index
          %24 = arith.constant 2 : index
          %25 = arith.addi %6, %24 : index
          %26 = arith.constant 3 : index
          %27 = arith.addi %6, %26 : index
          %28 = vector.load %x[%block, %6] {alignment = 16 : i64} : memref<8x500xf32>, vector<4xf32>
          %29 = vector.extract %28[0] : f32 from vector<4xf32>
          %30 = vector.extract %28[1] : f32 from vector<4xf32>
          %31 = vector.extract %28[2] : f32 from vector<4xf32>
          %32 = vector.extract %28[3] : f32 from vector<4xf32>
          %33 = arith.subi %c499, %6 overflow<nsw> : index
          %34 = arith.subi %c499, %23 overflow<nsw> : index
          %35 = arith.subi %c499, %25 overflow<nsw> : index
          %36 = arith.subi %c499, %27 overflow<nsw> : index
          memref.store %29, %t[%33] : memref<500xf32>
          memref.store %30, %t[%34] : memref<500xf32>
          memref.store %31, %t[%35] : memref<500xf32>
          memref.store %32, %t[%36] : memref<500xf32>
        } else {
          %37 = arith.constant 1 : index
          %38 = arith.minui %8, %3 : index
          scf.for %39 = %6 to %38 step %37 {
            %v = memref.load %x[%block, %39] : memref<8x500xf32>
            %40 = arith.subi %c499, %39 overflow<nsw> : index
            memref.store %v, %t[%40] : memref<500xf32>
          }
        }
      }
      gpu.barrier
      %41 = arith.constant -0.000000e+00 : f32
      %42 = arith.constant -0.000000e+00 : f32
      %43 = arith.constant 125 : index
      %44 = arith.constant 128 : index
      %45 = arith.constant 500 : index
      %46 = scf.for %47 = %thread to %43 step %44 iter_args(%48 = %42) -> (f32) {
        %49 = arith.constant 4 : index
        %50 = arith.muli %47, %49 : index
        %51 = arith.constant 4 : index
        %52 = arith.addi %50, %51 : index
        %53 = arith.cmpi ule, %52, %45 : index
        %54 = arith.constant 3 : index
        %55 = arith.andi %50, %54 : index
        %56 = arith.constant 0 : index
        %57 = arith.cmpi eq, %55, %56 : index
        %58 = arith.andi %53, %57 : i1
        %59 = scf.if %58 -> (f32) {
          %60 = arith.constant 1 : index
          %61 = arith.addi %50, %60 : index
          %62 = arith.constant 2 : index
          %63 = arith.addi %50, %62 : index
          %64 = arith.constant 3 : index
          %65 = arith.addi %50, %64 : index
          %66 = vector.load %t[%50] {alignment = 16 : i64} : memref<500xf32>, vector<4xf32>
          %67 = vector.extract %66[0] : f32 from vector<4xf32>
          %68 = vector.extract %66[1] : f32 from vector<4xf32>
          %69 = vector.extract %66[2] : f32 from vector<4xf32>
          %70 = vector.extract %66[3] : f32 from vector<4xf32>
          %71 = arith.addf %48, %67 : f32
          %72 = arith.addf %71, %68 : f32
          %73 = arith.addf %72, %69 : f32
          %74 = arith.addf %73, %70 : f32
          scf.yield %74 : f32
        } else {
          %75 = arith.constant 1 : index
          %76 = arith.minui %52, %45 : index
          %77 = scf.for %78 = %50 to %76 step %75 iter_args(%79 = %48) -> (f32) {
            %v_1 = memref.load %t[%78] : memref<500xf32>
            %80 = arith.addf %79, %v_1 : f32
            scf.yield %80 : f32
          }
          scf.yield %77 : f32
        }
        scf.yield %59 : f32
      }
      %81 = arith.constant 32 : i32
      %82 = arith.constant 16 : i32
      %83, %84 = gpu.shuffle xor %46, %82, %81 : f32
      %85 = arith.addf %46, %83 : f32
      %86 = arith.constant 8 : i32
      %87, %88 = gpu.shuffle xor %85, %86, %81 : f32
      %89 = arith.addf %85, %87 : f32
      %90 = arith.constant 4 : i32
      %91, %92 = gpu.shuffle xor %89, %90, %81 : f32
      %93 = arith.addf %89, %91 : f32
      %94 = arith.constant 2 : i32
      %95, %96 = gpu.shuffle xor %93, %94, %81 : f32
      %97 = arith.addf %93, %95 : f32
      %98 = arith.constant 1 : i32
      %99, %100 = gpu.shuffle xor %97, %98, %81 : f32
      %101 = arith.addf %97, %99 : f32
      %102 = memref.get_global @shared1 : memref<4xf32, #gpu.address_space<workgroup>>
      %103 = arith.constant 31 : index
      %104 = arith.andi %thread, %103 : index
      %105 = arith.constant 5 : index
      %106 = arith.shrui %thread, %105 : index
      %107 = arith.constant 0 : index
      %108 = arith.cmpi eq, %104, %107 : index
      scf.if %108 {
        memref.store %101, %102[%106] : memref<4xf32, #gpu.address_space<workgroup>>
      }
      gpu.barrier
      %109 = arith.constant 0 : index
      %110 = memref.load %102[%109] : memref<4xf32, #gpu.address_space<workgroup>>
      %111 = arith.constant 1 : index
      %112 = memref.load %102[%111] : memref<4xf32, #gpu.address_space<workgroup>>
      %113 = arith.constant 2 : index
      %114 = memref.load %102[%113] : memref<4xf32, #gpu.address_space<workgroup>>
      %115 = arith.constant 3 : index
      %116 = memref.load %102[%115] : memref<4xf32, #gpu.address_space<workgroup>>
      %117 = arith.addf %110, %112 : f32
      %118 = arith.addf %114, %116 : f32
      %119 = arith.addf %117, %118 : f32
      %s = arith.addf %41, %119 : f32
      %120 = arith.constant 0 : index
      %121 = arith.cmpi eq, %thread, %120 : index
      scf.if %121 {
        memref.store %s, %out[%block] : memref<8xf32>
      }{first_thread}
      gpu.return
    }
  }
}
