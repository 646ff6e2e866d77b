builtin.module {
  func.func @f(%X: memref<?xf32>, %out: memref<?xf32>) {
    %c0 = arith.constant 0 : index
    %n = memref.dim %X, %c0 : memref<?xf32>
    affine.for %it = 0 to %n step 16 {
      affine.for %i = affine_map<(d0) -> (d0)>(%it) to min affine_map<(d0)[s0] -> ((d0 + 16), ((s0 floordiv 4) * 4))>(%it)[%n] {
        %x = affine.load %X[%i] : memref<?xf32>
        %o = affine.load %out[%i] : memref<?xf32>
        %y = arith.addf %x, %o : f32
        affine.store %y, %out[%i] : memref<?xf32>
      } {loop_name = "i"}
      affine.for %i_rest = max affine_map<(d0, d1, d2) -> (d0, ((d2 floordiv 4) * 4))>(%it, %it, %n) to min affine_map<(d0)[s0] -> ((d0 + 16), s0)>(%it)[%n] {
        %x_1 = affine.load %X[%i_rest] : memref<?xf32>
        %o_1 = affine.load %out[%i_rest] : memref<?xf32>
        %y_1 = arith.addf %x_1, %o_1 : f32
        affine.store %y_1, %out[%i_rest] : memref<?xf32>
      } {loop_name = "i_rest"}
    } {loop_name = "it"}
    func.return
  }
}
