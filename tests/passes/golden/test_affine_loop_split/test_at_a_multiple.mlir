builtin.module {
  func.func @f(%X: memref<?xf32>, %out: memref<?xf32>) {
    %c0 = arith.constant 0 : index
    %n = memref.dim %X, %c0 : memref<?xf32>
    %0 = affine.apply affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%n)
    affine.for %i = 0 to %0 {
      %x = affine.load %X[%i] : memref<?xf32>
      %o = affine.load %out[%i] : memref<?xf32>
      %y = arith.addf %x, %o : f32
      affine.store %y, %out[%i] : memref<?xf32>
    } {loop_name = "i"}
    affine.for %i_rest = %0 to %n {
      %x_1 = affine.load %X[%i_rest] : memref<?xf32>
      %o_1 = affine.load %out[%i_rest] : memref<?xf32>
      %y_1 = arith.addf %x_1, %o_1 : f32
      affine.store %y_1, %out[%i_rest] : memref<?xf32>
    } {loop_name = "i_rest"}
    func.return
  }
}
