builtin.module {
  func.func @f(%x: memref<?xf32> {stepwell.stored = 0 : i64, llvm.noalias}) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %n = memref.dim %x, %c0 : memref<?xf32>
    %rest = arith.subi %n, %c1 : index
    %y = memref.alloc(%n) {alignment = 64 : i64} : memref<?xf32>
    %0 = memref.subview %x[0] [%rest] [1] : memref<?xf32> to memref<?xf32>
    %1 = memref.subview %x[0] [1] [1] : memref<?xf32> to memref<f32>
    %2 = memref.subview %y[0] [1] [1] : memref<?xf32> to memref<f32>
    "memref.copy"(%1, %2) : (memref<f32>, memref<f32>) -> ()
    %3 = memref.subview %y[1] [%rest] [1] : memref<?xf32> to memref<?xf32, strided<[1], offset: 1>>
    "memref.copy"(%0, %3) : (memref<?xf32>, memref<?xf32, strided<[1], offset: 1>>) -> ()
    "memref.copy"(%y, %x) : (memref<?xf32>, memref<?xf32>) -> ()
    memref.dealloc %y : memref<?xf32>
    func.return
  }
  func.func @f_shapes(%x: memref<?xf32> {llvm.noalias}) {
    func.return
  }
}
