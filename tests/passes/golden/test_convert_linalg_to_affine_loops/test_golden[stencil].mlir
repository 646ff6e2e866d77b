builtin.module {
  func.func @f(%x: memref<?xf32>, %y: memref<?xf32>, %m: index, %o: index) {
    affine.for %i = 0 to %m {
      %u = affine.load %x[%i] : memref<?xf32>
      %v = affine.load %x[%i * 2 + %o + 2] : memref<?xf32>
      %r = arith.addf %u, %v : f32
      affine.store %r, %y[%i + 1] : memref<?xf32>
    }
    func.return
  }
}
