builtin.module {
  func.func @f(%A: memref<?x?xi64>, %B: memref<?x?xi64>, %n: index, %m: index) {
    %three = arith.constant 3 : i64
    %s = affine.for %i = 1 to affine_map<()[s0] -> (((((s0 + -1) floordiv 2) * 2) + 1))>()[%n] step 2 iter_args(%acc = %three) -> (i64) {
      %a = affine.load %A[0, %i + 20] : memref<?x?xi64>
      %p = arith.muli %acc, %three : i64
      %t = arith.addi %p, %a : i64
      affine.store %t, %B[1, %i + 20] : memref<?x?xi64>
      %i_1 = affine.apply affine_map<(d0) -> ((d0 + 1))>(%i)
      %a_1 = affine.load %A[0, %i_1 + 20] : memref<?x?xi64>
      %p_1 = arith.muli %t, %three : i64
      %t_1 = arith.addi %p_1, %a_1 : i64
      affine.store %t_1, %B[1, %i_1 + 20] : memref<?x?xi64>
      affine.yield %t_1 : i64
    } {loop_name = "i"}
    %s_1 = affine.for %i_2 = max affine_map<()[s0] -> (1, ((((s0 + -1) floordiv 2) * 2) + 1))>()[%n] to %n iter_args(%acc_1 = %s) -> (i64) {
      %a_2 = affine.load %A[0, %i_2 + 20] : memref<?x?xi64>
      %p_2 = arith.muli %acc_1, %three : i64
      %t_2 = arith.addi %p_2, %a_2 : i64
      affine.store %t_2, %B[1, %i_2 + 20] : memref<?x?xi64>
      affine.yield %t_2 : i64
    } {loop_name = "i"}
    affine.store %s_1, %B[0, 0] : memref<?x?xi64>
    func.return
  }
}
