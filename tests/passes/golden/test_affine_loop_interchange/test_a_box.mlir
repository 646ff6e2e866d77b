builtin.module {
  func.func @f(%A: memref<?x?xi64>, %B: memref<?x?xi64>, %n: index, %m: index) {
    %three = arith.constant 3 : i64
    affine.for %k = 0 to %m {
      affine.for %i = 0 to %n {
        affine.for %j = 2 to 40 step 3 {
          %b = affine.load %B[%j, %i] : memref<?x?xi64>
          %p = arith.muli %b, %three : i64
          %a = affine.load %A[%i, %j] : memref<?x?xi64>
          %s = arith.addi %a, %p : i64
          affine.store %s, %A[%i, %j] : memref<?x?xi64>
        } {loop_name = "j"}
      } {loop_name = "i"}
    } {loop_name = "k"}
    func.return
  }
}
