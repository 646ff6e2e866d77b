builtin.module {
  func.func @f(%A: memref<?x?xi64>, %B: memref<?x?xi64>, %n: index, %m: index) {
    affine.for %i = 0 to affine_map<()[s0] -> (((s0 + -2) ceildiv 3))>()[%n] {
      %i_1 = affine.apply affine_map<(d0) -> (((d0 * 3) + 2))>(%i)
      affine.for %j = 0 to affine_map<(d0)[s0] -> ((((d0 * -1) + s0) ceildiv 2))>(%i_1)[%m] {
        %j_1 = affine.apply affine_map<(d0, d1) -> (((d1 * 2) + d0))>(%i_1, %j)
        %a = affine.load %A[%i_1 + 20, %j_1 + 20] : memref<?x?xi64>
        affine.store %a, %B[%j_1 + 20, %i_1 + 20] : memref<?x?xi64>
      } {loop_name = "j"}
    }
    func.return
  }
}
