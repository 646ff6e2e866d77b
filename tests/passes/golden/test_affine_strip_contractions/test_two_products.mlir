builtin.module {
  func.func @f(%A: memref<?x?xf64>, %out: memref<?x?xf64>) {
    %c0 = arith.constant 0 : index
    %zero = arith.constant 0.000000e+00 : f64
    %n = memref.dim %A, %c0 : memref<?x?xf64>
    %0 = affine.apply affine_map<(d0) -> (((d0 floordiv 96) * 96))>(%n)
    affine.for %rows = 0 to %0 step 96 {
      %T = memref.alloc(%n) : memref<96x?xf64>
      affine.for %i = affine_map<(d0) -> (d0)>(%rows) to affine_map<(d0) -> ((d0 + 96))>(%rows) {
        affine.for %j = 0 to %n {
          %s = affine.for %k = 0 to %n iter_args(%t = %zero) -> (f64) {
            %a = affine.load %A[%i, %k] : memref<?x?xf64>
            %b = affine.load %A[%k, %j] : memref<?x?xf64>
            %p = arith.mulf %a, %b : f64
            %r = arith.addf %t, %p : f64
            affine.yield %r : f64
          } {loop_name = "k0"}
          affine.store %s, %T[%i - %rows, %j] : memref<96x?xf64>
        } {loop_name = "j"}
      } {loop_name = "i"}
      affine.for %row = affine_map<(d0) -> (d0)>(%rows) to affine_map<(d0) -> ((d0 + 96))>(%rows) {
        affine.for %l = 0 to %n {
          %x = affine.load %T[%row - %rows, %l] : memref<96x?xf64>
          %y = arith.negf %x : f64
          affine.store %y, %T[%row - %rows, %l] : memref<96x?xf64>
        }
      }
      affine.for %i_1 = affine_map<(d0) -> (d0)>(%rows) to affine_map<(d0) -> ((d0 + 96))>(%rows) {
        affine.for %j_1 = 0 to %n {
          %s_1 = affine.for %k_1 = 0 to %n iter_args(%t_1 = %zero) -> (f64) {
            %a_1 = affine.load %T[%i_1 - %rows, %k_1] : memref<96x?xf64>
            %b_1 = affine.load %A[%k_1, %j_1] : memref<?x?xf64>
            %p_1 = arith.mulf %a_1, %b_1 : f64
            %r_1 = arith.addf %t_1, %p_1 : f64
            affine.yield %r_1 : f64
          } {loop_name = "k0_1"}
          affine.store %s_1, %out[%i_1, %j_1] : memref<?x?xf64>
        } {loop_name = "j_1"}
      } {loop_name = "i_1"}
      memref.dealloc %T : memref<96x?xf64>
    }
    %1 = affine.apply affine_map<(d0) -> (((d0 floordiv 96) * 96))>(%n)
    %2 = affine.apply affine_map<(d0) -> (((d0 floordiv 96) * 96))>(%n)
    %T_1 = memref.alloc(%n) : memref<96x?xf64>
    affine.for %i_last = %0 to %n {
      affine.for %j_last = 0 to %n {
        %s_2 = affine.for %k0_last = 0 to %n iter_args(%t_2 = %zero) -> (f64) {
          %a_2 = affine.load %A[%i_last, %k0_last] : memref<?x?xf64>
          %b_2 = affine.load %A[%k0_last, %j_last] : memref<?x?xf64>
          %p_2 = arith.mulf %a_2, %b_2 : f64
          %r_2 = arith.addf %t_2, %p_2 : f64
          affine.yield %r_2 : f64
        } {loop_name = "k0_last"}
        affine.store %s_2, %T_1[%i_last - %0, %j_last] : memref<96x?xf64>
      } {loop_name = "j_last"}
    } {loop_name = "i_last"}
    affine.for %row_1 = %1 to %n {
      affine.for %l_1 = 0 to %n {
        %x_1 = affine.load %T_1[%row_1 - %1, %l_1] : memref<96x?xf64>
        %y_1 = arith.negf %x_1 : f64
        affine.store %y_1, %T_1[%row_1 - %1, %l_1] : memref<96x?xf64>
      }
    }
    affine.for %i_1_last = %2 to %n {
      affine.for %j_1_last = 0 to %n {
        %s_3 = affine.for %k0_1_last = 0 to %n iter_args(%t_3 = %zero) -> (f64) {
          %a_3 = affine.load %T_1[%i_1_last - %2, %k0_1_last] : memref<96x?xf64>
          %b_3 = affine.load %A[%k0_1_last, %j_1_last] : memref<?x?xf64>
          %p_3 = arith.mulf %a_3, %b_3 : f64
          %r_3 = arith.addf %t_3, %p_3 : f64
          affine.yield %r_3 : f64
        } {loop_name = "k0_1_last"}
        affine.store %s_3, %out[%i_1_last, %j_1_last] : memref<?x?xf64>
      } {loop_name = "j_1_last"}
    } {loop_name = "i_1_last"}
    memref.dealloc %T_1 : memref<96x?xf64>
    func.return
  }
}
