builtin.module {
  func.func @f(%A: memref<?x?xi64>, %B: memref<?x?xi64>, %C: memref<?x?xi64>, %n: index, %m: index) {
    affine.for %i_tile = 0 to %n step 32 {
      affine.for %j_tile = 0 to 64 step 32 {
        affine.for %k_tile = 0 to %m step 32 {
          affine.if affine_set<(d0, d1)[s0, s1] : ((((d0 * -1) + s0) + -32) >= 0, (((d1 * -1) + s1) + -32) >= 0)>(%i_tile, %k_tile)[%n, %m] {
            affine.for %i = affine_map<(d0) -> (d0)>(%i_tile) to affine_map<(d0) -> ((d0 + 32))>(%i_tile) {
              affine.for %j = affine_map<(d0) -> (d0)>(%j_tile) to affine_map<(d0) -> ((d0 + 32))>(%j_tile) {
                affine.for %k = affine_map<(d0) -> (d0)>(%k_tile) to affine_map<(d0) -> ((d0 + 32))>(%k_tile) {
                  %a = affine.load %A[%i, %k] : memref<?x?xi64>
                  %b = affine.load %B[%k, %j] : memref<?x?xi64>
                  %c = affine.load %C[%i, %j] : memref<?x?xi64>
                  %p = arith.muli %a, %b : i64
                  %s = arith.addi %c, %p : i64
                  affine.store %s, %C[%i, %j] : memref<?x?xi64>
                } {loop_name = "k"}
              } {loop_name = "j"}
            } {loop_name = "i"}
          } else {
            affine.for %i_1 = affine_map<(d0) -> (d0)>(%i_tile) to min affine_map<(d0)[s0] -> ((d0 + 32), s0)>(%i_tile)[%n] {
              affine.for %j_1 = affine_map<(d0) -> (d0)>(%j_tile) to affine_map<(d0) -> ((d0 + 32))>(%j_tile) {
                affine.for %k_1 = affine_map<(d0) -> (d0)>(%k_tile) to min affine_map<(d0)[s0] -> ((d0 + 32), s0)>(%k_tile)[%m] {
                  %a_1 = affine.load %A[%i_1, %k_1] : memref<?x?xi64>
                  %b_1 = affine.load %B[%k_1, %j_1] : memref<?x?xi64>
                  %c_1 = affine.load %C[%i_1, %j_1] : memref<?x?xi64>
                  %p_1 = arith.muli %a_1, %b_1 : i64
                  %s_1 = arith.addi %c_1, %p_1 : i64
                  affine.store %s_1, %C[%i_1, %j_1] : memref<?x?xi64>
                } {loop_name = "k"}
              } {loop_name = "j"}
            } {loop_name = "i"}
          }
        } {loop_name = "k_tile"}
      } {loop_name = "j_tile"}
    } {loop_name = "i_tile"}
    func.return
  }
}
