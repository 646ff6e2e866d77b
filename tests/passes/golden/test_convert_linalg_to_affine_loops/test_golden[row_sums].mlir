builtin.module {
  func.func @f(%x: memref<?x?xf32>, %s: memref<?xf32>) {
    %zero = arith.constant 0.000000e+00 : f32
    %0 = arith.constant 0 : index
    %1 = memref.dim %s, %0 : memref<?xf32>
    %2 = arith.constant 1 : index
    %3 = memref.dim %x, %2 : memref<?x?xf32>
    affine.for %i = 0 to %1 {
      %4 = affine.for %j = 0 to %3 iter_args(%sum = %zero) -> (f32) {
        %a = affine.load %x[%i, %j] : memref<?x?xf32>
        %r = arith.addf %sum, %a : f32
        affine.yield %r : f32
      }
      affine.store %4, %s[%i] : memref<?xf32>
    }
    func.return
  }
}
