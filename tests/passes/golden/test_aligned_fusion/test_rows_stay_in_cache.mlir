builtin.module {
  func.func @f(%X: memref<?x?xf32>, %out: memref<?xf32>) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %n = memref.dim %X, %c0 : memref<?x?xf32>
    %m = memref.dim %X, %c1 : memref<?x?xf32>
    %zero = arith.constant 0.000000e+00 : f32
    %S = memref.alloca() : memref<f32>
    %T = memref.alloca() : memref<f32>
    affine.for %i = 0 to %n {
      %r = affine.for %j = 0 to %m iter_args(%acc = %zero) -> (f32) {
        %a = affine.load %X[%i, %j] : memref<?x?xf32>
        %s = arith.addf %acc, %a : f32
        affine.yield %s : f32
      }
      affine.store %r, %S[] : memref<f32>
      %q = affine.for %j_1 = 0 to %m iter_args(%acc_1 = %zero) -> (f32) {
        %a_1 = affine.load %X[%i, %j_1] : memref<?x?xf32>
        %b = affine.load %S[] : memref<f32>
        %d = arith.subf %a_1, %b : f32
        affine.store %d, %T[] : memref<f32>
        %a_2 = affine.load %T[] : memref<f32>
        %p = arith.mulf %a_2, %a_2 : f32
        %s_1 = arith.addf %acc_1, %p : f32
        affine.yield %s_1 : f32
      }
      affine.store %q, %out[%i] : memref<?xf32>
    }
    func.return
  }
}
