builtin.module {
  func.func @f(%x: memref<4x?xf32>, %w: memref<?xf64>, %out: memref<4x?xf32>) {
    %one = arith.constant 1 : index
    %m = memref.dim %x, %one : memref<4x?xf32>
    %start = arith.constant 0.000000e+00 : f32
    affine.if affine_set<()[s0] : (((s0 * -1) + 256) >= 0)>()[%m] {
      affine.parallel (%i) = (0) to (4) {
        %0 = memref.alloc() {alignment = 64 : i64} : memref<256xf32>
        %s = affine.parallel (%j) = (0) to (symbol(%m)) reduce ("addf") -> (f32) {
          %v = affine.load %x[%i, %j] : memref<4x?xf32>
          affine.store %v, %0[%j] : memref<256xf32>
          affine.yield %v : f32
        } {mapping = "threads"}
        affine.parallel (%j_1) = (0) to (symbol(%m)) {
          %v_1 = affine.load %0[%j_1] : memref<256xf32>
          %e = arith.divf %v_1, %s : f32
          affine.store %e, %0[%j_1] : memref<256xf32>
        } {mapping = "threads"}
        affine.parallel (%j_2) = (0) to (symbol(%m)) {
          %e_1 = affine.load %0[%j_2] : memref<256xf32>
          %g = affine.load %w[%j_2] : memref<?xf64>
          %t = arith.truncf %g : f64 to f32
          %p = arith.mulf %e_1, %t : f32
          affine.store %p, %out[%i, %j_2] : memref<4x?xf32>
        } {mapping = "threads"}
        memref.dealloc %0 : memref<256xf32>
      } {mapping = "blocks"}
    } else {
      affine.parallel (%i_1) = (0) to (4) {
        %s_1 = affine.parallel (%j_3) = (0) to (symbol(%m)) reduce ("addf") -> (f32) {
          %v_2 = affine.load %x[%i_1, %j_3] : memref<4x?xf32>
          affine.yield %v_2 : f32
        } {mapping = "threads"}
        affine.parallel (%j_4) = (0) to (symbol(%m)) {
          %v_3 = affine.load %x[%i_1, %j_4] : memref<4x?xf32>
          %e_2 = arith.divf %v_3, %s_1 : f32
          affine.store %e_2, %out[%i_1, %j_4] : memref<4x?xf32>
        } {mapping = "threads"}
        affine.parallel (%j_5) = (0) to (symbol(%m)) {
          %e_3 = affine.load %out[%i_1, %j_5] : memref<4x?xf32>
          %g_1 = affine.load %w[%j_5] : memref<?xf64>
          %t_1 = arith.truncf %g_1 : f64 to f32
          %p_1 = arith.mulf %e_3, %t_1 : f32
          affine.store %p_1, %out[%i_1, %j_5] : memref<4x?xf32>
        } {mapping = "threads"}
      } {mapping = "blocks"}
    }
    func.return
  }
}
