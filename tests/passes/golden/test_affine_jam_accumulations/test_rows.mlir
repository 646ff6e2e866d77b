builtin.module {
  func.func @f(%x: memref<?xf64>, %A: memref<?x?xf64>, %t: memref<?xf64>) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %m = memref.dim %A, %c0 : memref<?x?xf64>
    %n = memref.dim %A, %c1 : memref<?x?xf64>
    affine.for %i = 0 to affine_map<()[s0] -> (((s0 floordiv 8) * 8))>()[%m] step 8 {
      %u = affine.load %x[%i] : memref<?xf64>
      %i_1 = affine.apply affine_map<(d0) -> ((d0 + 1))>(%i)
      %u_1 = affine.load %x[%i_1] : memref<?xf64>
      %i_2 = affine.apply affine_map<(d0) -> ((d0 + 2))>(%i)
      %u_2 = affine.load %x[%i_2] : memref<?xf64>
      %i_3 = affine.apply affine_map<(d0) -> ((d0 + 3))>(%i)
      %u_3 = affine.load %x[%i_3] : memref<?xf64>
      %i_4 = affine.apply affine_map<(d0) -> ((d0 + 4))>(%i)
      %u_4 = affine.load %x[%i_4] : memref<?xf64>
      %i_5 = affine.apply affine_map<(d0) -> ((d0 + 5))>(%i)
      %u_5 = affine.load %x[%i_5] : memref<?xf64>
      %i_6 = affine.apply affine_map<(d0) -> ((d0 + 6))>(%i)
      %u_6 = affine.load %x[%i_6] : memref<?xf64>
      %i_7 = affine.apply affine_map<(d0) -> ((d0 + 7))>(%i)
      %u_7 = affine.load %x[%i_7] : memref<?xf64>
      affine.for %j = 0 to %n {
        %a = affine.load %A[%i, %j] : memref<?x?xf64>
        %p = arith.mulf %u, %a : f64
        %c = affine.load %t[%j] : memref<?xf64>
        %s = arith.addf %c, %p : f64
        %i_8 = affine.apply affine_map<(d0) -> ((d0 + 1))>(%i)
        %a_1 = affine.load %A[%i_8, %j] : memref<?x?xf64>
        %p_1 = arith.mulf %u_1, %a_1 : f64
        %s_1 = arith.addf %s, %p_1 : f64
        %i_9 = affine.apply affine_map<(d0) -> ((d0 + 2))>(%i)
        %a_2 = affine.load %A[%i_9, %j] : memref<?x?xf64>
        %p_2 = arith.mulf %u_2, %a_2 : f64
        %s_2 = arith.addf %s_1, %p_2 : f64
        %i_10 = affine.apply affine_map<(d0) -> ((d0 + 3))>(%i)
        %a_3 = affine.load %A[%i_10, %j] : memref<?x?xf64>
        %p_3 = arith.mulf %u_3, %a_3 : f64
        %s_3 = arith.addf %s_2, %p_3 : f64
        %i_11 = affine.apply affine_map<(d0) -> ((d0 + 4))>(%i)
        %a_4 = affine.load %A[%i_11, %j] : memref<?x?xf64>
        %p_4 = arith.mulf %u_4, %a_4 : f64
        %s_4 = arith.addf %s_3, %p_4 : f64
        %i_12 = affine.apply affine_map<(d0) -> ((d0 + 5))>(%i)
        %a_5 = affine.load %A[%i_12, %j] : memref<?x?xf64>
        %p_5 = arith.mulf %u_5, %a_5 : f64
        %s_5 = arith.addf %s_4, %p_5 : f64
        %i_13 = affine.apply affine_map<(d0) -> ((d0 + 6))>(%i)
        %a_6 = affine.load %A[%i_13, %j] : memref<?x?xf64>
        %p_6 = arith.mulf %u_6, %a_6 : f64
        %s_6 = arith.addf %s_5, %p_6 : f64
        %i_14 = affine.apply affine_map<(d0) -> ((d0 + 7))>(%i)
        %a_7 = affine.load %A[%i_14, %j] : memref<?x?xf64>
        %p_7 = arith.mulf %u_7, %a_7 : f64
        %s_7 = arith.addf %s_6, %p_7 : f64
        affine.store %s_7, %t[%j] : memref<?xf64>
      }
    }
    affine.for %i_15 = max affine_map<()[s0] -> (0, ((s0 floordiv 8) * 8))>()[%m] to %m {
      %u_8 = affine.load %x[%i_15] : memref<?xf64>
      affine.for %j_1 = 0 to %n {
        %a_8 = affine.load %A[%i_15, %j_1] : memref<?x?xf64>
        %p_8 = arith.mulf %u_8, %a_8 : f64
        %c_1 = affine.load %t[%j_1] : memref<?xf64>
        %s_8 = arith.addf %c_1, %p_8 : f64
        affine.store %s_8, %t[%j_1] : memref<?xf64>
      }
    }
    func.return
  }
}
