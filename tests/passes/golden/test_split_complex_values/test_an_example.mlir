builtin.module {
  func.func @f(%X: memref<?xcomplex<f64>>, %out: memref<?xcomplex<f64>>, %n: index, %big: i1) {
    %one = arith.constant 1 : i64
    %x = arith.constant 5.000000e-01 : f64
    %w = affine.load %X[0] : memref<?xcomplex<f64>>
    %0 = complex.re %w : complex<f64>
    %1 = complex.im %w : complex<f64>
    %2, %3, %count, %4, %5 = affine.for %i = 0 to %n iter_args(%6 = %x, %7 = %x, %k = %one, %8 = %0, %q = %1) -> (f64, f64, i64, f64, f64) {
      %b = complex.create %8, %q : complex<f64>
      %y = affine.load %X[%i] : memref<?xcomplex<f64>>
      %9 = complex.re %y : complex<f64>
      %10 = complex.im %y : complex<f64>
      %r = arith.select %big, %6, %9 : f64
      %11 = arith.select %big, %7, %10 : f64
      %c = arith.mulf %r, %q : f64
      affine.store %b, %out[%i] : memref<?xcomplex<f64>>
      %l = arith.addi %k, %one : i64
      %12 = complex.re %y : complex<f64>
      %13 = complex.im %y : complex<f64>
      affine.yield %c, %r, %l, %12, %13 : f64, f64, i64, f64, f64
    }
    %14 = arith.select %big, %2, %4 : f64
    %15 = arith.select %big, %3, %5 : f64
    %t = complex.create %14, %15 : complex<f64>
    affine.store %t, %out[0] : memref<?xcomplex<f64>>
    func.return
  }
}
