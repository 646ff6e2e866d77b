builtin.module {
  func.func @f(%x: memref<?xf32>, %w: memref<3xf32>, %y: memref<?xf32>) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %y, %0 : memref<?xf32>
    affine.for %i = 0 to %1 {
      %2 = affine.load %y[%i] : memref<?xf32>
      %3 = affine.for %j = 0 to 3 iter_args(%sum = %2) -> (f32) {
        %a = affine.load %x[%i + %j] : memref<?xf32>
        %b = affine.load %w[%j] : memref<3xf32>
        %p = arith.mulf %a, %b : f32
        %r = arith.addf %sum, %p : f32
        affine.yield %r : f32
      }
      affine.store %3, %y[%i] : memref<?xf32>
    }
    func.return
  }
}
