builtin.module {
  func.func @f(%A: memref<64xf32>, %x: f32, %n: index, %m: index) -> index {
    affine.for %i = 0 to 8 {
      affine.store %x, %A[2] : memref<64xf32>
      affine.if affine_set<(d0)[s0] : (d0 >= 0, ((d0 * -1) + (s0 * s0)) >= 0)>(%i)[%n] {
        affine.store %x, %A[%i * 2 + 1] : memref<64xf32>
      }
    }
    func.return %m : index
  }
}
