builtin.module {
  func.func @f(%x: memref<100xf32>, %b: f32, %q: i64, %out: memref<i64>, %best: memref<f32>) {
    %0 = affine.for %i = 0 to 100 iter_args(%1 = %b) -> (f32) {
      %v = affine.load %x[%i] : memref<100xf32>
      %2 = arith.maximumf %v, %1 fastmath<nsz> : f32
      affine.yield %2 : f32
    }
    %3 = arith.constant 9223372036854775807 : i64
    %4 = affine.for %i_1 = 0 to 100 iter_args(%5 = %3) -> (i64) {
      %v_1 = affine.load %x[%i_1] : memref<100xf32>
      %g = arith.cmpf ogt, %0, %v_1 : f32
      %n = arith.cmpf uno, %0, %0 : f32
      %o = arith.cmpf ord, %v_1, %v_1 : f32
      %y = arith.andi %n, %o : i1
      %c = arith.ori %g, %y : i1
      %k = arith.index_cast %i_1 : index to i64
      %6 = arith.select %c, %3, %k : i64
      %7 = arith.minsi %6, %5 : i64
      affine.yield %7 : i64
    }
    %g_1 = arith.cmpf ogt, %0, %b : f32
    %n_1 = arith.cmpf uno, %0, %0 : f32
    %o_1 = arith.cmpf ord, %b, %b : f32
    %y_1 = arith.andi %n_1, %o_1 : i1
    %c_1 = arith.ori %g_1, %y_1 : i1
    %p = arith.select %c_1, %4, %q : i64
    affine.store %p, %out[] : memref<i64>
    func.return
  }
}
