builtin.module {
  func.func @f(%X: memref<?xf64>, %Y: memref<?xf64>, %out: memref<?xf64>) {
    %c0 = arith.constant 0 : index
    %init = arith.constant 2.000000e+00 : f64
    %0 = arith.constant dense<1.000000e+00> : vector<4xf64>
    %n = memref.dim %X, %c0 : memref<?xf64>
    %1 = affine.apply affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%n)
    %2 = affine.for %i = 0 to %1 step 4 iter_args(%3 = %0) -> (vector<4xf64>) {
      %x = affine.vector_load %X[%i] : memref<?xf64>, vector<4xf64>
      %y = affine.vector_load %Y[%i] : memref<?xf64>, vector<4xf64>
      %b = arith.mulf %3, %x : vector<4xf64>
      affine.yield %b : vector<4xf64>
    }
    %4 = vector.reduction <mul>, %2 fastmath<reassoc> : vector<4xf64> into f64
    %5 = arith.mulf %init, %4 : f64
    %r = affine.for %i_1 = %1 to %n iter_args(%a = %5) -> (f64) {
      %x_1 = affine.load %X[%i_1] : memref<?xf64>
      %y_1 = affine.load %Y[%i_1] : memref<?xf64>
      %b_1 = arith.mulf %a, %x_1 : f64
      affine.yield %b_1 : f64
    }
    affine.store %r, %out[0] : memref<?xf64>
    func.return
  }
}
