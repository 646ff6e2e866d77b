builtin.module {
  func.func @f(%a: memref<?x8xf32>, %b: memref<8x?xf32>, %c: memref<?x?xf32>) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %c, %0 : memref<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = memref.dim %c, %2 : memref<?x?xf32>
    affine.for %i = 0 to %1 {
      affine.for %j = 0 to %3 {
        %4 = affine.load %c[%i, %j] : memref<?x?xf32>
        %5 = affine.for %k0 = 0 to 8 iter_args(%sum = %4) -> (f32) {
          %u = affine.load %a[%i, %k0] : memref<?x8xf32>
          %v = affine.load %b[%k0, %j] : memref<8x?xf32>
          %p = arith.mulf %u, %v : f32
          %r = arith.addf %sum, %p : f32
          affine.yield %r : f32
        } {loop_name = "k0"}
        affine.store %5, %c[%i, %j] : memref<?x?xf32>
      } {loop_name = "j"}
    } {loop_name = "i"}
    func.return
  }
}
