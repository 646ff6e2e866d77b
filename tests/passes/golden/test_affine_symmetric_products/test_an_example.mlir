builtin.module {
  func.func @f(%x: memref<?x?xf64>, %y: memref<?x?xf64>, %r: memref<?x?xf64>, %n: index, %m: index) {
    %zero = arith.constant 0.000000e+00 : f64
    affine.for %j_block = 0 to affine_map<()[s0] -> (((s0 floordiv 4) * 4))>()[%n] step 4 {
      affine.for %i = affine_map<(d0) -> (d0)>(%j_block) to %n {
        affine.for %j = affine_map<(d0) -> (d0)>(%j_block) to affine_map<(d0) -> ((d0 + 4))>(%j_block) {
          %s = affine.for %k0 = 0 to %m iter_args(%a = %zero) -> (f64) {
            %p = affine.load %x[%i, %k0] : memref<?x?xf64>
            %q = affine.load %x[%j, %k0] : memref<?x?xf64>
            %t = arith.mulf %p, %q : f64
            %b = arith.addf %a, %t : f64
            affine.yield %b : f64
          } {loop_name = "k0"}
          affine.store %s, %r[%i, %j] : memref<?x?xf64>
        } {loop_name = "j"}
      } {loop_name = "i"}
    } {loop_name = "block"}
    affine.for %i_1 = affine_map<()[s0] -> (((s0 floordiv 4) * 4))>()[%n] to %n {
      affine.for %j_1 = affine_map<()[s0] -> (((s0 floordiv 4) * 4))>()[%n] to %n {
        %s_1 = affine.for %k0_1 = 0 to %m iter_args(%a_1 = %zero) -> (f64) {
          %p_1 = affine.load %x[%i_1, %k0_1] : memref<?x?xf64>
          %q_1 = affine.load %x[%j_1, %k0_1] : memref<?x?xf64>
          %t_1 = arith.mulf %p_1, %q_1 : f64
          %b_1 = arith.addf %a_1, %t_1 : f64
          affine.yield %b_1 : f64
        } {loop_name = "k0_last"}
        affine.store %s_1, %r[%i_1, %j_1] : memref<?x?xf64>
      } {loop_name = "j_last"}
    } {loop_name = "i_last"}
    affine.for %i_2 = 0 to %n step 16 {
      affine.for %j_2 = affine_map<(d0) -> (d0)>(%i_2) to %n step 16 {
        affine.for %i_3 = affine_map<(d0) -> (d0)>(%i_2) to min affine_map<(d0)[s0] -> ((d0 + 16), s0)>(%i_2)[%n] {
          affine.for %j_3 = max affine_map<(d0, d1) -> ((d1 + 1), d0)>(%j_2, %i_3) to min affine_map<(d0)[s0] -> ((d0 + 16), s0)>(%j_2)[%n] {
            %0 = affine.load %r[%j_3, %i_3] : memref<?x?xf64>
            affine.store %0, %r[%i_3, %j_3] : memref<?x?xf64>
          }
        }
      }
    }
    func.return
  }
}
