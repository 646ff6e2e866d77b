builtin.module {
  func.func @f(%A: memref<?x?xi64>, %B: memref<?x?xi64>, %C: memref<?x?xi64>, %n: index, %m: index, %k: index) {
    affine.for %jc = 0 to %m step 32 {
      affine.for %kc = 0 to %k step 16 {
        %0 = affine.min affine_map<(d0) -> (16, d0)>(%k)
        %1 = arith.constant 0 : index
        %2 = arith.maxsi %0, %1 : index
        %3 = affine.min affine_map<(d0) -> (32, d0)>(%m)
        %4 = arith.constant 0 : index
        %5 = arith.maxsi %3, %4 : index
        %B_copy = memref.alloc(%2, %5) {alignment = 64 : i64} : memref<?x?xi64>
        affine.for %k_copy = affine_map<(d0) -> (d0)>(%kc) to min affine_map<(d0)[s0] -> ((d0 + 16), s0)>(%kc)[%k] {
          affine.for %j_copy = affine_map<(d0) -> (d0)>(%jc) to min affine_map<(d0)[s0] -> ((d0 + 32), s0)>(%jc)[%m] {
            %6 = affine.load %B[%k_copy, %j_copy] : memref<?x?xi64>
            affine.store %6, %B_copy[%k_copy - %kc, %j_copy - %jc] : memref<?x?xi64>
          } {loop_name = "j_copy"}
        } {loop_name = "k_copy"}
        affine.for %ir = 0 to %n step 6 {
          affine.for %jr = affine_map<(d0) -> (d0)>(%jc) to min affine_map<(d0)[s0] -> ((d0 + 32), s0)>(%jc)[%m] step 8 {
            affine.for %kk = affine_map<(d0) -> (d0)>(%kc) to min affine_map<(d0)[s0] -> ((d0 + 16), s0)>(%kc)[%k] {
              affine.for %i = affine_map<(d0) -> (d0)>(%ir) to min affine_map<(d0)[s0] -> ((d0 + 6), s0)>(%ir)[%n] {
                affine.for %j = affine_map<(d0) -> (d0)>(%jr) to min affine_map<(d0, d1)[s0] -> ((d0 + 8), (d1 + 32), s0)>(%jr, %jc)[%m] {
                  %a = affine.load %A[%i, %kk] : memref<?x?xi64>
                  %b = affine.load %B_copy[-%kc + %kk, -%jc + %j] : memref<?x?xi64>
                  %c = affine.load %C[%i, %j] : memref<?x?xi64>
                  %p = arith.muli %a, %b : i64
                  %s = arith.addi %c, %p : i64
                  affine.store %s, %C[%i, %j] : memref<?x?xi64>
                } {loop_name = "j"}
              } {loop_name = "i"}
            } {loop_name = "k"}
          } {loop_name = "jr"}
        } {loop_name = "ir"}
        memref.dealloc %B_copy : memref<?x?xi64>
      } {loop_name = "kc"}
    } {loop_name = "jc"}
    func.return
  }
}
