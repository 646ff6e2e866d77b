builtin.module {
  func.func @f(%t: memref<?xf64>, %A: memref<?x?xf64>, %x: memref<?xf64>) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %m = memref.dim %A, %c0 : memref<?x?xf64>
    %n = memref.dim %A, %c1 : memref<?x?xf64>
    %zero = arith.constant 0.000000e+00 : f64
    affine.for %i = 0 to affine_map<()[s0] -> (((s0 floordiv 8) * 8))>()[%m] step 8 {
      %d, %0, %1, %2, %3, %4, %5, %6 = affine.for %j = 0 to %n iter_args(%c = %zero, %c_1 = %zero, %c_2 = %zero, %c_3 = %zero, %c_4 = %zero, %c_5 = %zero, %c_6 = %zero, %c_7 = %zero) -> (f64, f64, f64, f64, f64, f64, f64, f64) {
        %a = affine.load %A[%i, %j] : memref<?x?xf64>
        %b = affine.load %x[%j] : memref<?xf64>
        %p = arith.mulf %a, %b : f64
        %s = arith.addf %c, %p : f64
        %i_1 = affine.apply affine_map<(d0) -> ((d0 + 1))>(%i)
        %a_1 = affine.load %A[%i_1, %j] : memref<?x?xf64>
        %p_1 = arith.mulf %a_1, %b : f64
        %s_1 = arith.addf %c_1, %p_1 : f64
        %i_2 = affine.apply affine_map<(d0) -> ((d0 + 2))>(%i)
        %a_2 = affine.load %A[%i_2, %j] : memref<?x?xf64>
        %p_2 = arith.mulf %a_2, %b : f64
        %s_2 = arith.addf %c_2, %p_2 : f64
        %i_3 = affine.apply affine_map<(d0) -> ((d0 + 3))>(%i)
        %a_3 = affine.load %A[%i_3, %j] : memref<?x?xf64>
        %p_3 = arith.mulf %a_3, %b : f64
        %s_3 = arith.addf %c_3, %p_3 : f64
        %i_4 = affine.apply affine_map<(d0) -> ((d0 + 4))>(%i)
        %a_4 = affine.load %A[%i_4, %j] : memref<?x?xf64>
        %p_4 = arith.mulf %a_4, %b : f64
        %s_4 = arith.addf %c_4, %p_4 : f64
        %i_5 = affine.apply affine_map<(d0) -> ((d0 + 5))>(%i)
        %a_5 = affine.load %A[%i_5, %j] : memref<?x?xf64>
        %p_5 = arith.mulf %a_5, %b : f64
        %s_5 = arith.addf %c_5, %p_5 : f64
        %i_6 = affine.apply affine_map<(d0) -> ((d0 + 6))>(%i)
        %a_6 = affine.load %A[%i_6, %j] : memref<?x?xf64>
        %p_6 = arith.mulf %a_6, %b : f64
        %s_6 = arith.addf %c_6, %p_6 : f64
        %i_7 = affine.apply affine_map<(d0) -> ((d0 + 7))>(%i)
        %a_7 = affine.load %A[%i_7, %j] : memref<?x?xf64>
        %p_7 = arith.mulf %a_7, %b : f64
        %s_7 = arith.addf %c_7, %p_7 : f64
        affine.yield %s, %s_1, %s_2, %s_3, %s_4, %s_5, %s_6, %s_7 : f64, f64, f64, f64, f64, f64, f64, f64
      }
      affine.store %d, %t[%i] : memref<?xf64>
      %i_8 = affine.apply affine_map<(d0) -> ((d0 + 1))>(%i)
      affine.store %0, %t[%i_8] : memref<?xf64>
      %i_9 = affine.apply affine_map<(d0) -> ((d0 + 2))>(%i)
      affine.store %1, %t[%i_9] : memref<?xf64>
      %i_10 = affine.apply affine_map<(d0) -> ((d0 + 3))>(%i)
      affine.store %2, %t[%i_10] : memref<?xf64>
      %i_11 = affine.apply affine_map<(d0) -> ((d0 + 4))>(%i)
      affine.store %3, %t[%i_11] : memref<?xf64>
      %i_12 = affine.apply affine_map<(d0) -> ((d0 + 5))>(%i)
      affine.store %4, %t[%i_12] : memref<?xf64>
      %i_13 = affine.apply affine_map<(d0) -> ((d0 + 6))>(%i)
      affine.store %5, %t[%i_13] : memref<?xf64>
      %i_14 = affine.apply affine_map<(d0) -> ((d0 + 7))>(%i)
      affine.store %6, %t[%i_14] : memref<?xf64>
    }
    affine.for %i_15 = max affine_map<()[s0] -> (0, ((s0 floordiv 8) * 8))>()[%m] to %m {
      %d_1 = affine.for %j_1 = 0 to %n iter_args(%c_8 = %zero) -> (f64) {
        %a_8 = affine.load %A[%i_15, %j_1] : memref<?x?xf64>
        %b_1 = affine.load %x[%j_1] : memref<?xf64>
        %p_8 = arith.mulf %a_8, %b_1 : f64
        %s_8 = arith.addf %c_8, %p_8 : f64
        affine.yield %s_8 : f64
      }
      affine.store %d_1, %t[%i_15] : memref<?xf64>
    }
    func.return
  }
}
