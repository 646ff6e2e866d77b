builtin.module {
  func.func @f(%X: memref<?x?x3xf32>, %out: memref<?x?x3xf32>) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %n = memref.dim %X, %c0 : memref<?x?x3xf32>
    %m = memref.dim %X, %c1 : memref<?x?x3xf32>
    %c3 = arith.constant 3 : index
    %stride = arith.muli %m, %c3 : index
    %O = memref.reinterpret_cast %out to offset: [0], sizes: [%n, %m, 3], strides: [%stride, 3, 1] : memref<?x?x3xf32> to memref<?x?x3xf32, strided<[?, 3, 1]>>
    %0 = arith.muli %n, %m : index
    %1 = arith.constant 3 : index
    %2 = arith.muli %0, %1 : index
    %3 = memref.collapse_shape %X [[0 : i64, 1 : i64, 2 : i64]] : memref<?x?x3xf32> into memref<?xf32>
    %4 = memref.reinterpret_cast %out to offset: [0], sizes: [%2], strides: [1] : memref<?x?x3xf32> to memref<?xf32, strided<[1]>>
    affine.for %k = 0 to %2 {
      %a = affine.load %3[%k] : memref<?xf32>
      %b = arith.addf %a, %a : f32
      affine.store %b, %4[%k] : memref<?xf32, strided<[1]>>
    }
    func.return
  }
}
