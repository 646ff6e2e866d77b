builtin.module {
  func.func @f(%x: memref<?x8xf32>, %r: memref<?xf32>, %out: memref<?xf32>, %o: index) {
    %c0 = arith.constant 0 : index
    %n = memref.dim %x, %c0 : memref<?x8xf32>
    affine.for %j = 0 to 8 {
      affine.for %i = 0 to %n {
        %k = affine.load %r[%i] : memref<?xf32>
        %a = affine.load %x[%i, %j] : memref<?x8xf32>
        %s = affine.load %out[%j] : memref<?xf32>
        %p = arith.mulf %a, %k : f32
        %t = arith.addf %s, %p fastmath<reassoc> : f32
        affine.store %t, %out[%j] : memref<?xf32>
      }
    } {independent}
    func.return
  }
}
