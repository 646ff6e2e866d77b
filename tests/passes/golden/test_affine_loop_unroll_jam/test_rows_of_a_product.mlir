builtin.module {
  func.func @f(%A: memref<?x?xi64>, %B: memref<?x?xi64>, %C: memref<?x?xi64>, %n: index, %m: index) {
    affine.for %i = 0 to affine_map<()[s0] -> (((s0 floordiv 2) * 2))>()[%n] step 2 {
      %start = affine.load %C[%i, 0] : memref<?x?xi64>
      %i_1 = affine.apply affine_map<(d0) -> ((d0 + 1))>(%i)
      %start_1 = affine.load %C[%i_1, 0] : memref<?x?xi64>
      %s, %0 = affine.for %k = 0 to %m iter_args(%acc = %start, %acc_1 = %start_1) -> (i64, i64) {
        %a = affine.load %A[%i, %k] : memref<?x?xi64>
        %b = affine.load %B[%k, 0] : memref<?x?xi64>
        %p = arith.muli %a, %b : i64
        %t = arith.addi %acc, %p : i64
        %i_2 = affine.apply affine_map<(d0) -> ((d0 + 1))>(%i)
        %a_1 = affine.load %A[%i_2, %k] : memref<?x?xi64>
        %b_1 = affine.load %B[%k, 0] : memref<?x?xi64>
        %p_1 = arith.muli %a_1, %b_1 : i64
        %t_1 = arith.addi %acc_1, %p_1 : i64
        affine.yield %t, %t_1 : i64, i64
      } {loop_name = "k"}
      affine.store %s, %C[%i, 0] : memref<?x?xi64>
      %i_3 = affine.apply affine_map<(d0) -> ((d0 + 1))>(%i)
      affine.store %0, %C[%i_3, 0] : memref<?x?xi64>
    } {loop_name = "i"}
    affine.for %i_4 = max affine_map<()[s0] -> (0, ((s0 floordiv 2) * 2))>()[%n] to %n {
      %start_2 = affine.load %C[%i_4, 0] : memref<?x?xi64>
      %s_1 = affine.for %k_1 = 0 to %m iter_args(%acc_2 = %start_2) -> (i64) {
        %a_2 = affine.load %A[%i_4, %k_1] : memref<?x?xi64>
        %b_2 = affine.load %B[%k_1, 0] : memref<?x?xi64>
        %p_2 = arith.muli %a_2, %b_2 : i64
        %t_2 = arith.addi %acc_2, %p_2 : i64
        affine.yield %t_2 : i64
      } {loop_name = "k"}
      affine.store %s_1, %C[%i_4, 0] : memref<?x?xi64>
    } {loop_name = "i"}
    func.return
  }
}
