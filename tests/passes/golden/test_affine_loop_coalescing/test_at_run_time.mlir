builtin.module {
  func.func @f(%X: memref<?x?xf32>, %Y: memref<?x?xf32>, %out: memref<?x?xf32>) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %n = memref.dim %X, %c0 : memref<?x?xf32>
    %m = memref.dim %X, %c1 : memref<?x?xf32>
    %0 = arith.constant 1 : index
    %1 = memref.dim %Y, %0 : memref<?x?xf32>
    %2 = arith.cmpi eq, %1, %m : index
    %3 = arith.constant 1 : index
    %4 = memref.dim %out, %3 : memref<?x?xf32>
    %5 = arith.cmpi eq, %4, %m : index
    %6 = arith.andi %2, %5 : i1
    %7 = arith.muli %n, %m : index
    %8 = arith.constant 1 : index
    %9 = arith.select %6, %8, %n : index
    %10 = arith.select %6, %7, %m : index
    %11 = memref.reinterpret_cast %X to offset: [0], sizes: [%9, %10], strides: [%m, 1] : memref<?x?xf32> to memref<?x?xf32, strided<[?, 1]>>
    %12 = memref.reinterpret_cast %Y to offset: [0], sizes: [%9, %10], strides: [%1, 1] : memref<?x?xf32> to memref<?x?xf32, strided<[?, 1]>>
    %13 = memref.reinterpret_cast %out to offset: [0], sizes: [%9, %10], strides: [%4, 1] : memref<?x?xf32> to memref<?x?xf32, strided<[?, 1]>>
    affine.for %i = 0 to %9 {
      affine.for %j = 0 to %10 {
        %a = affine.load %11[%i, %j] : memref<?x?xf32, strided<[?, 1]>>
        %b = affine.load %12[%i, %j] : memref<?x?xf32, strided<[?, 1]>>
        %c = arith.addf %a, %b : f32
        affine.store %c, %13[%i, %j] : memref<?x?xf32, strided<[?, 1]>>
      }
    }
    func.return
  }
}
