builtin.module {
  func.func @f(%x: memref<?x?xf32>, %out: memref<?x?xf32>) {
    %zero = arith.constant 0 : index
    %n = memref.dim %x, %zero : memref<?x?xf32>
    %one = arith.constant 1 : index
    %m = memref.dim %x, %one : memref<?x?xf32>
    affine.if affine_set<()[s0, s1] : (((s0 * -1) + 1024) >= 0, ((s1 + 128) + (s0 * -1)) >= 0)>()[%m, %n] {
      affine.parallel (%i) = (0) to (symbol(%n)) {
        %s = affine.parallel (%j) = (0) to (symbol(%m)) reduce ("addf") -> (f32) {
          %v = affine.load %x[%i, %j] : memref<?x?xf32>
          affine.yield %v : f32
        } {mapping = "threads"}
        affine.parallel (%j_1) = (0) to (symbol(%m)) {
          %v_1 = affine.load %x[%i, %j_1] : memref<?x?xf32>
          %e = arith.divf %v_1, %s : f32
          affine.store %e, %out[%i, %j_1] : memref<?x?xf32>
        } {mapping = "threads"}
      } {mapping = "warps", longest_row = 1024 : i64, block_size = 128 : i64}
    } else {
      affine.parallel (%i_1) = (0) to (symbol(%n)) {
        %s_1 = affine.parallel (%j_2) = (0) to (symbol(%m)) reduce ("addf") -> (f32) {
          %v_2 = affine.load %x[%i_1, %j_2] : memref<?x?xf32>
          affine.yield %v_2 : f32
        } {mapping = "threads"}
        affine.parallel (%j_3) = (0) to (symbol(%m)) {
          %v_3 = affine.load %x[%i_1, %j_3] : memref<?x?xf32>
          %e_1 = arith.divf %v_3, %s_1 : f32
          affine.store %e_1, %out[%i_1, %j_3] : memref<?x?xf32>
        } {mapping = "threads"}
      } {mapping = "blocks"}
    }
    func.return
  }
}
