builtin.module {
  func.func @f(%x: memref<3x?xf32>, %s: memref<f32>) {
    %0 = arith.constant 1 : index
    %1 = memref.dim %x, %0 : memref<3x?xf32>
    %2 = affine.load %s[] : memref<f32>
    %3 = affine.for %i = 0 to 3 iter_args(%4 = %2) -> (f32) {
      %5 = affine.for %j = 0 to %1 iter_args(%sum = %4) -> (f32) {
        %a = affine.load %x[%i, %j] : memref<3x?xf32>
        %r = arith.addf %sum, %a : f32
        affine.yield %r : f32
      }
      affine.yield %5 : f32
    }
    affine.store %3, %s[] : memref<f32>
    func.return
  }
}
