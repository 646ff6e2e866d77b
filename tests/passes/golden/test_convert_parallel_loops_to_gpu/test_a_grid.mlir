builtin.module attributes {gpu.container_module} {
  func.func @f(%x: memref<?x?xf32>, %out: memref<?x?xf32>) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %c3 = arith.constant 3 : index
    %zero = arith.constant 0 : index
    %one = arith.constant 1 : index
    %n = memref.dim %x, %zero : memref<?x?xf32>
    %m = memref.dim %x, %one : memref<?x?xf32>
    %0 = arith.constant 0 : index
    %1 = arith.maxsi %n, %0 : index
    %2 = arith.subi %m, %c2 : index
    %3 = arith.ceildivsi %2, %c3 : index
    %4 = arith.constant 0 : index
    %5 = arith.maxsi %3, %4 : index
    %6 = arith.muli %1, %5 : index
    %7 = arith.constant 256 : index
    %8 = arith.ceildivsi %5, %7 : index
    %9 = arith.muli %1, %8 : index
    %10 = arith.constant 1 : index
    %11 = arith.constant 256 : index
    gpu.launch_func @kernels::@f_kernel blocks in (%9, %10, %10) threads in (%11, %10, %10) args(%8 : index, %5 : index, %x : memref<?x?xf32>, %out : memref<?x?xf32>)
    func.return
  }
  gpu.module @kernels {
    gpu.func @f_kernel(%0: index, %1: index, %x: memref<?x?xf32> {llvm.noalias}, %out: memref<?x?xf32> {llvm.noalias}) kernel attributes {gpu.known_block_size = array<i32: 256, 1, 1>} {
      %block = gpu.block_id x
      %thread = gpu.thread_id x
      %c3 = arith.constant 3 : index
      %c2 = arith.constant 2 : index
      %2 = arith.index_cast %0 : index to i32
      %3 = arith.index_cast %block : index to i32
      %4 = arith.divui %3, %2 : i32
      %i = arith.index_castui %4 : i32 to index
      %5 = arith.remui %3, %2 : i32
      %6 = arith.index_castui %5 : i32 to index
      %7 = arith.constant 256 : index
      %8 = arith.muli %6, %7 : index
      %9 = arith.addi %8, %thread : index
      %10 = arith.cmpi ult, %9, %1 : index
      scf.if %10 {
        %11 = arith.muli %9, %c3 : index
        %j = arith.addi %11, %c2 : index
        %v = memref.load %x[%i, %j] : memref<?x?xf32>
        memref.store %v, %out[%i, %j] : memref<?x?xf32>
      }
      gpu.return
    }
  }
}
