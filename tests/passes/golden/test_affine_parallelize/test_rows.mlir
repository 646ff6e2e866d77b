builtin.module {
  func.func @f(%X: memref<5x7xf32>, %out: memref<5x7xf32>) {
    affine.parallel (%i) = (0) to (5) {
      affine.parallel (%j) = (0) to (7) {
        %x = affine.load %X[%i, %j] : memref<5x7xf32>
        affine.store %x, %out[%i, %j] : memref<5x7xf32>
      }
    }
    affine.parallel (%i_1) = (0) to (5) {
      affine.for %j_1 = 1 to 7 {
        %x_1 = affine.load %out[%i_1, %j_1 - 1] : memref<5x7xf32>
        affine.store %x_1, %out[%i_1, %j_1] : memref<5x7xf32>
      }
    }
    func.return
  }
}
