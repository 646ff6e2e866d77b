builtin.module {
  func.func @f(%a: memref<?x8xf32>, %b: memref<8x?xf32>, %c: memref<?x?xf32>) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %c, %0 : memref<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = memref.dim %c, %2 : memref<?x?xf32>
    affine.for %i = 0 to %1 {
      affine.for %j = 0 to 8 {
        affine.for %k = 0 to %3 {
          %u = affine.load %a[%i, %j] : memref<?x8xf32>
          %v = affine.load %b[%j, %k] : memref<8x?xf32>
          %sum = affine.load %c[%i, %k] : memref<?x?xf32>
          %p = arith.mulf %u, %v : f32
          %r = arith.addf %sum, %p : f32
          affine.store %r, %c[%i, %k] : memref<?x?xf32>
        }
      }
    }
    func.return
  }
}
