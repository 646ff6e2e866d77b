builtin.module {
  func.func @f(%x: memref<4x100xf32>, %w: memref<100xf64>, %out: memref<4x100xf32>) {
    %start = arith.constant 0.000000e+00 : f32
    affine.parallel (%i) = (0) to (4) {
      %0 = memref.alloc() {alignment = 64 : i64} : memref<100xf32>
      %s = affine.parallel (%j) = (0) to (100) reduce ("addf") -> (f32) {
        %v = affine.load %x[%i, %j] : memref<4x100xf32>
        affine.store %v, %0[%j] : memref<100xf32>
        affine.yield %v : f32
      } {mapping = "threads"}
      affine.parallel (%j_1) = (0) to (100) {
        %v_1 = affine.load %0[%j_1] : memref<100xf32>
        %e = arith.divf %v_1, %s : f32
        affine.store %e, %0[%j_1] : memref<100xf32>
      } {mapping = "threads"}
      affine.parallel (%j_2) = (0) to (100) {
        %e_1 = affine.load %0[%j_2] : memref<100xf32>
        %g = affine.load %w[%j_2] : memref<100xf64>
        %t = arith.truncf %g : f64 to f32
        %p = arith.mulf %e_1, %t : f32
        affine.store %p, %out[%i, %j_2] : memref<4x100xf32>
      } {mapping = "threads"}
      memref.dealloc %0 : memref<100xf32>
    } {mapping = "blocks"}
    func.return
  }
}
