builtin.module {
  func.func @f(%X: memref<?x?xf64>, %w: memref<?xf64>, %y: memref<?xf64>, %g: memref<?xf64>) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %n = memref.dim %X, %c0 : memref<?x?xf64>
    %m = memref.dim %X, %c1 : memref<?x?xf64>
    %zero = arith.constant 0.000000e+00 : f64
    %Z = memref.alloca() {alignment = 64 : i64} : memref<f64>
    %P = memref.alloca() {alignment = 64 : i64} : memref<f64>
    affine.for %j = 0 to %m {
      affine.store %zero, %g[%j] : memref<?xf64>
    }
    affine.for %i = 0 to %n {
      %r = affine.for %j_1 = 0 to %m iter_args(%acc = %zero) -> (f64) {
        %a = affine.load %X[%i, %j_1] : memref<?x?xf64>
        %b = affine.load %w[%j_1] : memref<?xf64>
        %p = arith.mulf %a, %b : f64
        %s = arith.addf %acc, %p : f64
        affine.yield %s : f64
      }
      affine.store %r, %Z[] : memref<f64>
      %z = affine.load %Z[] : memref<f64>
      %t = affine.load %y[%i] : memref<?xf64>
      %d = arith.subf %z, %t : f64
      affine.store %d, %P[] : memref<f64>
      affine.for %j_2 = 0 to %m {
        %a_1 = affine.load %X[%i, %j_2] : memref<?x?xf64>
        %b_1 = affine.load %P[] : memref<f64>
        %p_1 = arith.mulf %a_1, %b_1 : f64
        %o = affine.load %g[%j_2] : memref<?xf64>
        %s_1 = arith.addf %o, %p_1 : f64
        affine.store %s_1, %g[%j_2] : memref<?xf64>
      }
    }
    func.return
  }
}
