builtin.module {
  func.func @f(%n: index, %A: memref<?xf64>, %B: memref<?xf64>) {
    %0 = arith.constant 3 : index
    %1 = affine.apply affine_map<()[s0] -> (s0)>()[%n]
    %2 = arith.cmpi slt, %0, %1 : index
    %3 = scf.if %2 -> (f64) {
      %p = affine.load %A[%0 - 1] : memref<?xf64>
      scf.yield %p : f64
    } else {
      %4 = arith.constant 0.000000e+00 : f64
      scf.yield %4 : f64
    }
    %5 = affine.for %i = 3 to %n iter_args(%p_1 = %3) -> (f64) {
      %x = affine.load %B[%i] : memref<?xf64>
      %y = arith.addf %p_1, %x : f64
      affine.store %y, %A[%i] : memref<?xf64>
      affine.yield %y : f64
    }
    func.return
  }
}
