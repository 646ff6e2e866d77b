builtin.module {
  func.func @f(%B: memref<?x?xf32>, %out: memref<?x?xf32>) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %n = memref.dim %B, %c0 : memref<?x?xf32>
    %m = memref.dim %B, %c1 : memref<?x?xf32>
    affine.for %p = 0 to %m step 40 {
      affine.for %k = 0 to %n step 2 {
        affine.prefetch %B[%k + 6, %p], read, locality<3>, data : memref<?x?xf32>
        affine.prefetch %B[%k + 6, %p + 16], read, locality<3>, data : memref<?x?xf32>
        affine.prefetch %B[%k + 6, %p + 32], read, locality<3>, data : memref<?x?xf32>
        affine.prefetch %B[%k + 6, %p + 39], read, locality<3>, data : memref<?x?xf32>
        affine.for %j = affine_map<(d0) -> (d0)>(%p) to min affine_map<(d0)[s0] -> ((d0 + 40), s0)>(%p)[%m] {
          %x = affine.load %B[%k, %j] : memref<?x?xf32>
          affine.store %x, %out[%k, %j] : memref<?x?xf32>
        }
      } {loop_name = "k"}
    }
    func.return
  }
}
