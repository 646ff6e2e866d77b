builtin.module {
  func.func @f(%x: memref<?xf32>, %n: index, %y: memref<?xf32>) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %zero = arith.constant 0.000000e+00 : f32
    %s = affine.for %i = 0 to %n step 2 iter_args(%a = %zero) -> (f32) {
      %j = arith.addi %i, %c1 : index
      %v = affine.load %x[%i + 1] : memref<?xf32>
      %b = arith.addf %a, %v : f32
      affine.store %b, %y[%i] : memref<?xf32>
      affine.for %i_1 = 0 to 4 {
        %0 = affine.load %x[%i_1 + %i] : memref<?xf32>
        affine.store %0, %y[%i_1 + %i + 1] : memref<?xf32>
      }
      affine.yield %b : f32
    }
    affine.store %s, %y[0] : memref<?xf32>
    func.return
  }
}
