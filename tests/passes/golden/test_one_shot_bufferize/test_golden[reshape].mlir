builtin.module {
  func.func @f(%x: memref<?x4xf32> {llvm.noalias}, %y: memref<?x4xf32, strided<[?, ?]>> {llvm.noalias}, %i: index, %out0: memref<f32> {llvm.noalias}, %out1: memref<f32> {llvm.noalias}) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %y, %0 : memref<?x4xf32, strided<[?, ?]>>
    %2 = memref.alloc(%1) {alignment = 64 : i64} : memref<?x4xf32>
    %3 = memref.collapse_shape %x [[0 : i64, 1 : i64]] : memref<?x4xf32> into memref<?xf32>
    "memref.copy"(%y, %2) : (memref<?x4xf32, strided<[?, ?]>>, memref<?x4xf32>) -> ()
    %4 = memref.collapse_shape %2 [[0 : i64, 1 : i64]] : memref<?x4xf32> into memref<?xf32>
    %s = memref.load %3[%i] : memref<?xf32>
    %t = memref.load %4[%i] : memref<?xf32>
    memref.store %s, %out0[] : memref<f32>
    memref.store %t, %out1[] : memref<f32>
    memref.dealloc %2 : memref<?x4xf32>
    func.return
  }
}
