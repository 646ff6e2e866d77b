builtin.module {
  func.func @f(%A: memref<12x24xi64>, %B: memref<3x4xi64>, %n: index) {
    %0 = arith.constant 1 : index
    affine.for %i = 0 to 3 {
      affine.for %j = 0 to 4 {
        %1 = affine.linearize_index disjoint [%i, %0] by (3, 2) : index
        %2 = affine.apply affine_map<(d0)[s0] -> ((d0 + s0))>(%j)[%n]
        %3 = affine.apply affine_map<(d0) -> ((d0 + 2))>(%1)
        %x = affine.load %A[%3, %2] : memref<12x24xi64>
        affine.store %x, %B[%i, %j] : memref<3x4xi64>
        %4 = affine.linearize_index disjoint [%i, %0] by (3, 2) : index
        %5 = affine.apply affine_map<(d0)[s0] -> ((d0 + s0))>(%j)[%n]
        %6 = affine.apply affine_map<(d0) -> ((d0 + 2))>(%4)
        affine.store %x, %A[%6, %5] : memref<12x24xi64>
      }
    }
    func.return
  }
}
