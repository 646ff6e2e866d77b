builtin.module {
  func.func @f(%X: memref<?x?xf32>, %Y: memref<?x?xf32>, %n: index, %m: index) {
    affine.for %i = 0 to %n step 4 {
      affine.for %j = 0 to %m step 8 {
        %0 = affine.apply affine_map<(d0)[s0] -> (((d0 * -1) + s0))>(%j)[%m]
        %1 = affine.apply affine_map<(d0)[s0] -> (((d0 * -1) + s0))>(%i)[%n]
        %2 = vector.create_mask %0, %1 : vector<8x4xi1>
        %3 = ub.poison : f32
        %x = vector.transfer_read %X[%j, %i], %3 {permutation_map = affine_map<(d0, d1) -> (d1, d0)>} : memref<?x?xf32>, vector<4x8xf32>
        vector.transfer_write %x, %Y[%j, %i], %2 {permutation_map = affine_map<(d0, d1) -> (d1, d0)>} : vector<4x8xf32>, memref<?x?xf32>
      }
    }
    func.return
  }
}
