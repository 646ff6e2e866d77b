builtin.module {
  func.func @f(%A: memref<?x?xi64>, %B: memref<?x?xi64>, %n: index, %m: index) {
    %i = arith.constant 2 : index
    %three = arith.constant 3 : i64
    %a = affine.load %A[0, %i + 20] : memref<?x?xi64>
    %p = arith.muli %three, %three : i64
    %t = arith.addi %p, %a : i64
    affine.store %t, %B[1, %i + 20] : memref<?x?xi64>
    %i_1 = affine.apply affine_map<(d0) -> ((d0 + 3))>(%i)
    %a_1 = affine.load %A[0, %i_1 + 20] : memref<?x?xi64>
    %p_1 = arith.muli %t, %three : i64
    %t_1 = arith.addi %p_1, %a_1 : i64
    affine.store %t_1, %B[1, %i_1 + 20] : memref<?x?xi64>
    %i_2 = affine.apply affine_map<(d0) -> ((d0 + 6))>(%i)
    %a_2 = affine.load %A[0, %i_2 + 20] : memref<?x?xi64>
    %p_2 = arith.muli %t_1, %three : i64
    %t_2 = arith.addi %p_2, %a_2 : i64
    affine.store %t_2, %B[1, %i_2 + 20] : memref<?x?xi64>
    affine.store %t_2, %B[0, 0] : memref<?x?xi64>
    func.return
  }
}
