builtin.module {
  func.func @f(%A: memref<64xf32>, %n: index) -> (index, index, index, index) {
    %c12 = arith.constant 12 : index
    affine.for %i = 0 to 16 {
      %v = affine.load %A[%i] : memref<64xf32>
      affine.store %v, %A[%i * 4 + 3] : memref<64xf32>
      affine.prefetch %A[%i * 4 + 3], write, locality<3>, data : memref<64xf32>
    }
    %0 = affine.min affine_map<()[s0] -> (s0, (s0 + 5))>()[%n]
    %1 = affine.max affine_map<()[s0, s1] -> (s1, (s0 + 1), (s0 * 2))>()[%n, %0]
    %2 = affine.apply affine_map<()[s0] -> ((s0 + -1))>()[%n]
    func.return %0, %1, %2, %c12 : index, index, index, index
  }
}
