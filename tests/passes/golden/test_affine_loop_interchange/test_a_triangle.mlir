builtin.module {
  func.func @f(%A: memref<?x?xi64>, %B: memref<?x?xi64>, %n: index, %m: index) {
    %three = arith.constant 3 : i64
    affine.for %j = 0 to 8 {
      affine.for %i = 0 to min affine_map<(d0)[s0] -> (s0, (d0 + 1))>(%j)[%n] {
        %b = affine.load %B[%j, %i] : memref<?x?xi64>
        %p = arith.muli %b, %three : i64
        %a = affine.load %A[%i, %j] : memref<?x?xi64>
        %s = arith.addi %a, %p : i64
        affine.store %s, %A[%i, %j] : memref<?x?xi64>
      } {loop_name = "i"}
    } {loop_name = "j"}
    func.return
  }
}
