builtin.module {
  func.func @f(%A: memref<?x?xi64>, %B: memref<?x?xi64>, %n: index, %m: index) {
    %zero = arith.constant 0 : i64
    affine.for %i_tile = 1 to %n step 6 {
      affine.for %i = affine_map<(d0) -> (d0)>(%i_tile) to min affine_map<(d0)[s0] -> ((d0 + 6), s0)>(%i_tile)[%n] step 3 {
        %s = affine.for %j_tile = affine_map<(d0) -> (d0)>(%i) to %m step 4 iter_args(%0 = %zero) -> (i64) {
          %s_1 = affine.for %j = affine_map<(d0) -> (d0)>(%j_tile) to min affine_map<(d0)[s0] -> ((d0 + 4), s0)>(%j_tile)[%m] iter_args(%acc = %0) -> (i64) {
            %a = affine.load %A[%i, %j] : memref<?x?xi64>
            %t = arith.addi %acc, %a : i64
            affine.yield %t : i64
          } {loop_name = "j"}
          affine.yield %s_1 : i64
        } {loop_name = "j_tile"}
        affine.store %s, %B[%i, 0] : memref<?x?xi64>
      } {loop_name = "i"}
    } {loop_name = "i_tile"}
    func.return
  }
}
