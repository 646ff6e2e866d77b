builtin.module {
  func.func @f(%x: memref<?xf32>, %k: memref<?xi64>, %y: memref<?xf32>, %last: index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %y, %0 : memref<?xf32>
    affine.for %i = 0 to %1 {
      %p = affine.load %k[%i] : memref<?xi64>
      %a = affine.load %x[%last - %i] : memref<?xf32>
      %q = arith.index_cast %p : i64 to index
      %b = memref.load %x[%q] : memref<?xf32>
      %r = arith.addf %a, %b : f32
      affine.store %r, %y[%i] : memref<?xf32>
    }
    func.return
  }
}
