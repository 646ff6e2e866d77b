builtin.module {
  func.func @f(%X: memref<?x8xf32>, %out: memref<f32>) {
    %c0 = arith.constant 0 : index
    %n = memref.dim %X, %c0 : memref<?x8xf32>
    %zero = arith.constant 0.000000e+00 : f32
    %r = affine.for %i = 0 to %n iter_args(%b = %zero) -> (f32) {
      %0 = affine.for %j = 0 to 8 iter_args(%b_1 = %b) -> (f32) {
        %a = affine.load %X[%i, %j] : memref<?x8xf32>
        %c = arith.addf %a, %b_1 : f32
        affine.yield %c : f32
      }
      affine.yield %0 : f32
    }
    affine.store %r, %out[] : memref<f32>
    func.return
  }
}
