builtin.module {
  func.func @f(%k: memref<100xi64>, %v: memref<100xf64>, %out: memref<9xf64>) {
    affine.for %i = 0 to 100 {
      %p = affine.load %k[%i] : memref<100xi64>
      %at = arith.index_cast %p : i64 to index
      %n = affine.load %v[%i] : memref<100xf64>
      %0 = "memref.atomic_rmw"(%n, %out, %at) <{kind = 0 : i64}> : (f64, memref<9xf64>, index) -> f64
    }
    func.return
  }
}
