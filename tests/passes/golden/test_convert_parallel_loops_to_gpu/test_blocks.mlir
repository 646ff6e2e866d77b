builtin.module attributes {gpu.container_module} {
  func.func @f(%x: memref<8x500xf32>, %out: memref<8xf32>) {
    %c0 = arith.constant 0 : index
    %c8 = arith.constant 8 : index
    %c1 = arith.constant 1 : index
    %c500 = arith.constant 500 : index
    %c499 = arith.constant 499 : index
    %0 = arith.constant 1 : index
    %1 = arith.constant 8 : index
    %2 = arith.constant 256 : index
    gpu.launch_func @kernels::@f_kernel blocks in (%1, %0, %0) threads in (%2, %0, %0) args(%x : memref<8x500xf32>, %out : memref<8xf32>)
    func.return
  }
  gpu.module @kernels {
    "memref.global"() <{sym_name = "shared1", sym_visibility = "private", type = memref<8xf32, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    "memref.global"() <{sym_name = "shared0", sym_visibility = "private", type = memref<500xf32, #gpu.address_space<workgroup>>, initial_value}> : () -> ()
    gpu.func @f_kernel(%x: memref<8x500xf32> {llvm.noalias}, %out: memref<8xf32> {llvm.noalias}) kernel attributes {gpu.known_block_size = array<i32: 256, 1, 1>} {
      %block = gpu.block_id x
      %thread = gpu.thread_id x
      %c499 = arith.constant 499 : index
      %0 = memref.get_global @shared0 : memref<500xf32, #gpu.address_space<workgroup>>
      %t = "memref.memory_space_cast"(%0) : (memref<500xf32, #gpu.address_space<workgroup>>) -> memref<500xf32>
      %1 = arith.constant 500 : index
      %2 = arith.constant 256 : index
      scf.for %j = %thread to %1 step %2 {
        %v = memref.load %x[%block, %j] : memref<8x500xf32>
        %3 = arith.subi %c499, %j overflow<nsw> : index
        memref.store %v, %t[%3] : memref<500xf32>
      }
      gpu.barrier
      %4 = arith.constant -0.000000e+00 : f32
      %5 = arith.constant -0.000000e+00 : f32
      %6 = arith.constant 500 : index
      %7 = arith.constant 256 : index
      %8 = scf.for %j_1 = %thread to %6 step %7 iter_args(%9 = %5) -> (f32) {
        %v_1 = memref.load %t[%j_1] : memref<500xf32>
        %10 = arith.addf %9, %v_1 : f32
        scf.yield %10 : f32
      }
      %11 = arith.constant 32 : i32
      %12 = arith.constant 16 : i32
      %13, %14 = gpu.shuffle xor %8, %12, %11 : f32
      %15 = arith.addf %8, %13 : f32
      %16 = arith.constant 8 : i32
      %17, %18 = gpu.shuffle xor %15, %16, %11 : f32
      %19 = arith.addf %15, %17 : f32
      %20 = arith.constant 4 : i32
      %21, %22 = gpu.shuffle xor %19, %20, %11 : f32
      %23 = arith.addf %19, %21 : f32
      %24 = arith.constant 2 : i32
      %25, %26 = gpu.shuffle xor %23, %24, %11 : f32
      %27 = arith.addf %23, %25 : f32
      %28 = arith.constant 1 : i32
      %29, %30 = gpu.shuffle xor %27, %28, %11 : f32
      %31 = arith.addf %27, %29 : f32
      %32 = memref.get_global @shared1 : memref<8xf32, #gpu.address_space<workgroup>>
      %33 = arith.constant 31 : index
      %34 = arith.andi %thread, %33 : index
      %35 = arith.constant 5 : index
      %36 = arith.shrui %thread, %35 : index
      %37 = arith.constant 0 : index
      %38 = arith.cmpi eq, %34, %37 : index
      scf.if %38 {
        memref.store %31, %32[%36] : memref<8xf32, #gpu.address_space<workgroup>>
      }
      gpu.barrier
      %39 = arith.constant 0 : index
      %40 = memref.load %32[%39] : memref<8xf32, #gpu.address_space<workgroup>>
      %41 = arith.constant 1 : index
      %42 = memref.load %32[%41] : memref<8xf32, #gpu.address_space<workgroup>>
      %43 = arith.constant 2 : index
      %44 = memref.load %32[%43] : memref<8xf32, #gpu.address_space<workgroup>>
      %45 = arith.constant 3 : index
      %46 = memref.load %32[%45] : memref<8xf32, #gpu.address_space<workgroup>>
      %47 = arith.constant 4 : index
      %48 = memref.load %32[%47] : memref<8xf32, #gpu.address_space<workgroup>>
      %49 = arith.constant 5 : index
      %50 = memref.load %32[%49] : memref<8xf32, #gpu.address_space<workgroup>>
      %51 = arith.constant 6 : index
      %52 = memref.load %32[%51] : memref<8xf32, #gpu.address_space<workgroup>>
      %53 = arith.constant 7 : index
      %54 = memref.load %32[%53] : memref<8xf32, #gpu.address_space<workgroup>>
      %55 = arith.addf %40, %42 : f32
      %56 = arith.addf %44, %46 : f32
      %57 = arith.addf %48, %50 : f32
      %58 = arith.addf %52, %54 : f32
      %59 = arith.addf %55, %56 : f32
      %60 = arith.addf %57, %58 : f32
      %61 = arith.addf %59, %60 : f32
      %s = arith.addf %4, %61 : f32
      %62 = arith.constant 0 : index
      %63 = arith.cmpi eq, %thread, %62 : index
      scf.if %63 {
        memref.store %s, %out[%block] : memref<8xf32>
      }{first_thread}
      gpu.return
    }
  }
}
