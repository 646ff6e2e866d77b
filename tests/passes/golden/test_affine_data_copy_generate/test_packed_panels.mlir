builtin.module {
  func.func @f(%A: memref<?x?xi64>, %B: memref<?x?xi64>, %C: memref<?x?xi64>, %n: index, %m: index, %k: index) {
    %0 = affine.min affine_map<(d0) -> (4, (d0 ceildiv 8))>(%m)
    %1 = arith.constant 0 : index
    %2 = arith.maxsi %0, %1 : index
    %3 = affine.min affine_map<(d0) -> (16, d0)>(%k)
    %4 = arith.constant 0 : index
    %5 = arith.maxsi %3, %4 : index
    %B_copy = memref.alloc(%2, %5) {alignment = 64 : i64} : memref<?x?x8xi64>
    %6 = affine.min affine_map<(d0) -> ((d0 ceildiv 6))>(%n)
    %7 = arith.constant 0 : index
    %8 = arith.maxsi %6, %7 : index
    %9 = affine.min affine_map<(d0) -> (16, d0)>(%k)
    %10 = arith.constant 0 : index
    %11 = arith.maxsi %9, %10 : index
    %A_copy = memref.alloc(%8, %11) {alignment = 64 : i64} : memref<?x?x6xi64>
    affine.for %jc = 0 to %m step 32 {
      affine.for %kc = 0 to %k step 16 {
        affine.for %i_copy_block = 0 to %n step 6 {
          affine.for %k_copy = affine_map<(d0) -> (d0)>(%kc) to min affine_map<(d0)[s0] -> ((d0 + 16), s0)>(%kc)[%k] {
            affine.for %i_copy = affine_map<(d0) -> (d0)>(%i_copy_block) to min affine_map<(d0)[s0] -> ((d0 + 6), s0)>(%i_copy_block)[%n] {
              %12 = affine.load %A[%i_copy, %k_copy] : memref<?x?xi64>
              affine.store %12, %A_copy[%i_copy_block floordiv 6, %k_copy - %kc, %i_copy - %i_copy_block] : memref<?x?x6xi64>
            } {loop_name = "i_copy"}
          } {loop_name = "k_copy"}
        } {loop_name = "i_copy_block"}
        affine.for %j_copy_block = affine_map<(d0) -> (d0)>(%jc) to min affine_map<(d0)[s0] -> ((d0 + 32), s0)>(%jc)[%m] step 8 {
          affine.for %k_copy_1 = affine_map<(d0) -> (d0)>(%kc) to min affine_map<(d0)[s0] -> ((d0 + 16), s0)>(%kc)[%k] {
            affine.for %j_copy = affine_map<(d0) -> (d0)>(%j_copy_block) to min affine_map<(d0, d1)[s0] -> ((d1 + 8), (d0 + 32), s0)>(%jc, %j_copy_block)[%m] {
              %13 = affine.load %B[%k_copy_1, %j_copy] : memref<?x?xi64>
              affine.store %13, %B_copy[(%j_copy_block - %jc) floordiv 8, %k_copy_1 - %kc, %j_copy - %j_copy_block] : memref<?x?x8xi64>
            } {loop_name = "j_copy"}
          } {loop_name = "k_copy"}
        } {loop_name = "j_copy_block"}
        %14 = arith.constant 0 : i64
        affine.for %j_pad_block = affine_map<(d0)[s0] -> ((((((d0 * -1) + s0) floordiv 8) * 8) + d0))>(%jc)[%m] to min affine_map<(d0)[s0] -> (s0, (d0 + 32))>(%jc)[%m] step 8 {
          affine.for %k_pad = affine_map<(d0) -> (d0)>(%kc) to min affine_map<(d0)[s0] -> ((d0 + 16), s0)>(%kc)[%k] {
            affine.for %j_pad = max affine_map<(d0)[s0] -> (s0, d0)>(%j_pad_block)[%m] to affine_map<(d0) -> ((d0 + 8))>(%j_pad_block) {
              affine.store %14, %B_copy[(%j_pad_block - %jc) floordiv 8, %k_pad - %kc, %j_pad - %j_pad_block] : memref<?x?x8xi64>
            } {loop_name = "j_pad"}
          } {loop_name = "k_pad"}
        } {loop_name = "j_pad_block"}
        affine.for %ir = 0 to %n step 6 {
          affine.for %jr = affine_map<(d0) -> (d0)>(%jc) to min affine_map<(d0)[s0] -> ((d0 + 32), s0)>(%jc)[%m] step 8 {
            affine.for %kk = affine_map<(d0) -> (d0)>(%kc) to min affine_map<(d0)[s0] -> ((d0 + 16), s0)>(%kc)[%k] {
              affine.for %i = affine_map<(d0) -> (d0)>(%ir) to min affine_map<(d0)[s0] -> ((d0 + 6), s0)>(%ir)[%n] {
                affine.for %j = affine_map<(d0) -> (d0)>(%jr) to min affine_map<(d0, d1)[s0] -> ((d0 + 8), (d1 + 32), s0)>(%jr, %jc)[%m] {
                  %a = affine.load %A_copy[%ir floordiv 6, -%kc + %kk, -%ir + %i] : memref<?x?x6xi64>
                  %b = affine.load %B_copy[(-%jc + %jr) floordiv 8, -%kc + %kk, -%jr + %j] : memref<?x?x8xi64>
                  %c = affine.load %C[%i, %j] : memref<?x?xi64>
                  %p = arith.muli %a, %b : i64
                  %s = arith.addi %c, %p : i64
                  affine.store %s, %C[%i, %j] : memref<?x?xi64>
                } {loop_name = "j"}
              } {loop_name = "i"}
            } {loop_name = "k"}
          } {loop_name = "jr"}
        } {loop_name = "ir"}
      } {loop_name = "kc"}
    } {loop_name = "jc"}
    memref.dealloc %A_copy : memref<?x?x6xi64>
    memref.dealloc %B_copy : memref<?x?x8xi64>
    func.return
  }
}
