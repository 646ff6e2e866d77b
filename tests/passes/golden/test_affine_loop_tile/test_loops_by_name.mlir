builtin.module {
  func.func @f(%A: memref<?x?xi64>, %B: memref<?x?xi64>, %C: memref<?x?xi64>, %n: index, %m: index) {
    affine.for %ir = 0 to %n step 6 {
      affine.for %jr = 0 to 64 step 16 {
        affine.for %i = affine_map<(d0) -> (d0)>(%ir) to min affine_map<(d0)[s0] -> ((d0 + 6), s0)>(%ir)[%n] {
          affine.for %j = affine_map<(d0) -> (d0)>(%jr) to affine_map<(d0) -> ((d0 + 16))>(%jr) {
            affine.for %k_tile = 0 to %m step 8 {
              affine.for %k = affine_map<(d0) -> (d0)>(%k_tile) to min affine_map<(d0)[s0] -> ((d0 + 8), s0)>(%k_tile)[%m] {
                %a = affine.load %A[%i, %k] : memref<?x?xi64>
                %b = affine.load %B[%k, %j] : memref<?x?xi64>
                %c = affine.load %C[%i, %j] : memref<?x?xi64>
                %p = arith.muli %a, %b : i64
                %s = arith.addi %c, %p : i64
                affine.store %s, %C[%i, %j] : memref<?x?xi64>
              } {loop_name = "k"}
            } {loop_name = "k_tile"}
          } {loop_name = "j"}
        } {loop_name = "i"}
      } {loop_name = "jr"}
    } {loop_name = "ir"}
    func.return
  }
}
