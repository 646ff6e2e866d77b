builtin.module {
  func.func @f(%A: memref<?x?xf32>) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %n = memref.dim %A, %c0 : memref<?x?xf32>
    %m = memref.dim %A, %c1 : memref<?x?xf32>
    affine.for %i = 1 to %n {
      affine.for %j = affine_map<(d0) -> ((d0 + 1))>(%i) to affine_map<(d0, d1) -> ((d0 + d1))>(%m, %i) {
        %j_1 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%j, %i)
        %x = affine.load %A[%i - 1, %j_1] : memref<?x?xf32>
        %y = affine.load %A[%i, %j_1 - 1] : memref<?x?xf32>
        %z = arith.addf %x, %y : f32
        affine.store %z, %A[%i, %j_1] : memref<?x?xf32>
      } {loop_name = "j"}
    } {loop_name = "i"}
    func.return
  }
}
