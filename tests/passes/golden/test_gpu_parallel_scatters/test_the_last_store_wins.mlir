builtin.module {
  func.func @f(%k: memref<100xi64>, %v: memref<100x8xi32>, %out: memref<9x8xi32>) {
    %0 = memref.alloc() {alignment = 64 : i64} : memref<9xi64>
    %1 = arith.constant -1 : i64
    affine.for %2 = 0 to 9 {
      affine.store %1, %0[%2] : memref<9xi64>
    }
    affine.for %3 = 0 to 100 {
      %p = affine.load %k[%3] : memref<100xi64>
      %at = arith.index_cast %p : i64 to index
      %4 = arith.index_cast %3 : index to i64
      %5 = "memref.atomic_rmw"(%4, %0, %at) <{kind = 6 : i64}> : (i64, memref<9xi64>, index) -> i64
    }
    affine.for %i = 0 to 100 {
      %p_1 = affine.load %k[%i] : memref<100xi64>
      %at_1 = arith.index_cast %p_1 : i64 to index
      affine.for %j = 0 to 8 {
        %n = affine.load %v[%i, %j] : memref<100x8xi32>
        %6 = arith.index_cast %i : index to i64
        %7 = memref.load %0[%at_1] : memref<9xi64>
        %8 = arith.cmpi eq, %7, %6 : i64
        scf.if %8 {
          memref.store %n, %out[%at_1, %j] : memref<9x8xi32>
        }
      }
    } {independent}
    memref.dealloc %0 : memref<9xi64>
    func.return
  }
}
