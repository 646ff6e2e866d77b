builtin.module {
  func.func @f(%k: memref<100xi64>, %v: memref<100xi32>, %out: memref<9xi32>) {
    affine.for %i = 0 to 100 {
      %p = affine.load %k[%i] : memref<100xi64>
      %at = arith.index_cast %p : i64 to index
      %n = affine.load %v[%i] : memref<100xi32>
      %0 = "memref.atomic_rmw"(%n, %out, %at) <{kind = 1 : i64}> : (i32, memref<9xi32>, index) -> i32
    }
    func.return
  }
}
