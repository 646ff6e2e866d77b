builtin.module {
  func.func @f(%t: memref<?xf64>, %A: memref<?x?xf64>, %x: memref<?xf64>) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %m = memref.dim %A, %c0 : memref<?x?xf64>
    %n = memref.dim %A, %c1 : memref<?x?xf64>
    %zero = arith.constant 0.000000e+00 : f64
    affine.for %i = 0 to affine_map<()[s0] -> (((s0 floordiv 4) * 4))>()[%m] step 4 {
      %d, %0, %1, %2 = affine.for %j = 0 to %n iter_args(%c = %zero, %c_1 = %zero, %c_2 = %zero, %c_3 = %zero) -> (f64, f64, f64, f64) {
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
        affine.yield %s, %s_1, %s_2, %s_3 : f64, f64, f64, f64
      }
      affine.store %d, %t[%i] : memref<?xf64>
      %i_4 = affine.apply affine_map<(d0) -> ((d0 + 1))>(%i)
      affine.store %0, %t[%i_4] : memref<?xf64>
      %i_5 = affine.apply affine_map<(d0) -> ((d0 + 2))>(%i)
      affine.store %1, %t[%i_5] : memref<?xf64>
      %i_6 = affine.apply affine_map<(d0) -> ((d0 + 3))>(%i)
      affine.store %2, %t[%i_6] : memref<?xf64>
    }
    affine.for %i_7 = max affine_map<()[s0] -> (0, ((s0 floordiv 4) * 4))>()[%m] to %m {
      %d_1 = affine.for %j_1 = 0 to %n iter_args(%c_4 = %zero) -> (f64) {
        %a_4 = affine.load %A[%i_7, %j_1] : memref<?x?xf64>
        %b_1 = affine.load %x[%j_1] : memref<?xf64>
        %p_4 = arith.mulf %a_4, %b_1 : f64
        %s_4 = arith.addf %c_4, %p_4 : f64
        affine.yield %s_4 : f64
      }
      affine.store %d_1, %t[%i_7] : memref<?xf64>
    }
    func.return
  }
}
