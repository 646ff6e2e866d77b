builtin.module {
  func.func @f(%x: memref<?x?xf32> {stepwell.stored = 0 : i64, llvm.noalias}) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %n = memref.dim %x, %c0 : memref<?x?xf32>
    %m = memref.dim %x, %c1 : memref<?x?xf32>
    %last = arith.subi %m, %c1 : index
    %inner = arith.subi %m, %c2 : index
    %0 = memref.subview %x[0, %inner] [%n, 1] [1, 1] : memref<?x?xf32> to memref<?x1xf32, strided<[?, 1], offset: ?>>
    %1 = memref.subview %x[0, %last] [%n, 1] [1, 1] : memref<?x?xf32> to memref<?x1xf32, strided<[?, 1], offset: ?>>
    "memref.copy"(%0, %1) : (memref<?x1xf32, strided<[?, 1], offset: ?>>, memref<?x1xf32, strided<[?, 1], offset: ?>>) -> ()
    %2 = memref.subview %x[1, 0] [1, %m] [1, 1] : memref<?x?xf32> to memref<1x?xf32, strided<[?, 1], offset: ?>>
    %3 = memref.subview %x[0, 0] [1, %m] [1, 1] : memref<?x?xf32> to memref<1x?xf32, strided<[?, 1]>>
    "memref.copy"(%2, %3) : (memref<1x?xf32, strided<[?, 1], offset: ?>>, memref<1x?xf32, strided<[?, 1]>>) -> ()
    func.return
  }
  func.func @f_shapes(%x: memref<?x?xf32> {llvm.noalias}) {
    func.return
  }
}
