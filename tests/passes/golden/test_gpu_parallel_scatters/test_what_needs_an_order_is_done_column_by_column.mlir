builtin.module {
  func.func @f(%k: memref<100xi64>, %v: memref<100x8xi32>, %out: memref<100x8xi32>, %o: index) {
    affine.for %j = 0 to 8 {
      affine.for %i = 0 to 100 {
        %p = affine.load %k[%i] : memref<100xi64>
        %at = arith.index_cast %p : i64 to index
        %n = affine.load %v[%i, %j] : memref<100x8xi32>
        %a = memref.load %out[%at, %j] : memref<100x8xi32>
        %s = arith.muli %a, %n : i32
        memref.store %s, %out[%at, %j] : memref<100x8xi32>
      }
    } {independent}
    func.return
  }
}
