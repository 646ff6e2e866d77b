builtin.module {
  func.func @f(%X: memref<?x?xf32>, %Y: memref<?xf32>, %out: memref<?xf32>) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %start = arith.constant 2.000000e+00 : f32
    %n = memref.dim %X, %c0 : memref<?x?xf32>
    %m = memref.dim %X, %c1 : memref<?x?xf32>
    %0 = affine.max affine_map<(d0) -> (d0, 1)>(%m)
    %1 = affine.max affine_map<(d0) -> (d0, 0)>(%n)
    %partial = memref.alloc(%1) {alignment = 64 : i64} : memref<?xf32>
    affine.for %kc = 0 to %0 step 4 {
      affine.for %i = 0 to %n {
        %2 = affine.if affine_set<(d0) : (d0 == 0)>(%kc) -> (f32) {
          affine.yield %start : f32
        } else {
          %3 = affine.load %partial[%i] : memref<?xf32>
          affine.yield %3 : f32
        }
        %s = affine.for %k = affine_map<(d0) -> (d0)>(%kc) to min affine_map<(d0, d1) -> ((d0 + 4), d1)>(%kc, %m) iter_args(%a = %2) -> (f32) {
          %x = affine.load %X[%i, %k] : memref<?x?xf32>
          %b = arith.addf %a, %x : f32
          affine.yield %b : f32
        } {loop_name = "k"}
        affine.if affine_set<(d0, d1) : (((d0 + 4) + (d1 * -1)) >= 0)>(%kc, %m) {
          %o = affine.load %out[%i] : memref<?xf32>
          %t = arith.addf %s, %o : f32
          affine.store %t, %out[%i] : memref<?xf32>
        } else {
          affine.store %s, %partial[%i] : memref<?xf32>
        }
      } {loop_name = "i"}
    } {loop_name = "kc"}
    memref.dealloc %partial : memref<?xf32>
    func.return
  }
}
