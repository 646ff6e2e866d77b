builtin.module {
  func.func @f(%n: index, %A: memref<?xf64>, %B: memref<?xf64>) {
    %0 = arith.constant 3 : index
    %p = affine.load %A[%0 - 1] : memref<?xf64>
    %1 = affine.for %i = 3 to 20 iter_args(%p_1 = %p) -> (f64) {
      %x = affine.load %B[%i] : memref<?xf64>
      %y = arith.addf %p_1, %x : f64
      affine.store %y, %A[%i] : memref<?xf64>
      affine.yield %y : f64
    }
    func.return
  }
}
