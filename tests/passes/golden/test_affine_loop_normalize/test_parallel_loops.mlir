builtin.module {
  func.func @f(%A: memref<?x?xi64>, %B: memref<?x?xi64>, %n: index, %m: index) {
    affine.parallel (%i, %j) = (0, 0) to (min((symbol(%n) - 2) ceildiv 3, 6), (symbol(%n) - symbol(%m) + 3) ceildiv 2) {
      %i_1 = affine.apply affine_map<(d0) -> (((d0 * 3) + 2))>(%i)
      %j_1 = affine.apply affine_map<(d0)[s0] -> (((d0 * 2) + s0))>(%j)[%m]
      affine.parallel (%k) = (0) to ((%j_1 - %i_1 + 5) ceildiv 4) {
        %k_1 = affine.apply affine_map<(d0, d1) -> (((d1 * 4) + d0))>(%i_1, %k)
        %a = affine.load %A[%i_1 + 20, %k_1 + 20] : memref<?x?xi64>
        affine.store %a, %B[%j_1 + 20, %k_1 + 20] : memref<?x?xi64>
      }
    }
    func.return
  }
}
