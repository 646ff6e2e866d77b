builtin.module {
  func.func @f(%X: memref<?x?xf32>, %out: memref<?x?xf32>) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %m = memref.dim %X, %c0 : memref<?x?xf32>
    %n = memref.dim %X, %c1 : memref<?x?xf32>
    %many = affine.min affine_map<(d0, d1) -> (d0, ((d1 floordiv 5) * 1099511627776))>(%n, %m)
    %few = affine.apply affine_map<(d0, d1, d2) -> ((d0 + (d2 * -1)))>(%n, %m, %many)
    affine.for %j_few = 0 to %few {
      affine.for %i_few = 0 to %m {
        %x = affine.load %X[%i_few, %j_few] : memref<?x?xf32>
        %o = affine.load %out[%i_few, %j_few] : memref<?x?xf32>
        %y = arith.addf %x, %o : f32
        affine.store %y, %out[%i_few, %j_few] : memref<?x?xf32>
      } {loop_name = "i_few"}
    } {loop_name = "j_few"}
    affine.for %j = 0 to %many {
      affine.for %i = 0 to %m {
        %x_1 = affine.load %X[%i, %j] : memref<?x?xf32>
        %o_1 = affine.load %out[%i, %j] : memref<?x?xf32>
        %y_1 = arith.addf %x_1, %o_1 : f32
        affine.store %y_1, %out[%i, %j] : memref<?x?xf32>
      } {loop_name = "i"}
    } {loop_name = "j"}
    func.return
  }
}
