builtin.module {
  func.func @f(%A: memref<?x?xf32>, %B: memref<?x?xf32>, %C: memref<?x?xf32>) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %pad = arith.constant 0.000000e+00 : f32
    %zero = arith.constant dense<0.000000e+00> : vector<4xf32>
    %m = memref.dim %A, %c1 : memref<?x?xf32>
    %s, %s_1, %s_2, %s_3 = affine.for %k = 0 to %m iter_args(%c = %zero, %c_1 = %zero, %c_2 = %zero, %c_3 = %zero) -> (vector<4xf32>, vector<4xf32>, vector<4xf32>, vector<4xf32>) {
      %0 = affine.load %A[%c0, %k] : memref<?x?xf32>
      %a = vector.broadcast %0 : f32 to vector<4xf32>
      %1 = affine.load %A[%c0 + 1, %k] : memref<?x?xf32>
      %a_1 = vector.broadcast %1 : f32 to vector<4xf32>
      %row = affine.vector_load %B[%k, %c0] : memref<?x?xf32>, vector<4xf32>
      %row_1 = affine.vector_load %B[%k, %c0 + 4] : memref<?x?xf32>, vector<4xf32>
      %p = arith.mulf %a, %row : vector<4xf32>
      %p_1 = arith.mulf %a, %row_1 : vector<4xf32>
      %p_2 = arith.mulf %a_1, %row : vector<4xf32>
      %p_3 = arith.mulf %a_1, %row_1 : vector<4xf32>
      %n = arith.addf %c, %p : vector<4xf32>
      %n_1 = arith.addf %c_1, %p_1 : vector<4xf32>
      %n_2 = arith.addf %c_2, %p_2 : vector<4xf32>
      %n_3 = arith.addf %c_3, %p_3 : vector<4xf32>
      affine.yield %n, %n_1, %n_2, %n_3 : vector<4xf32>, vector<4xf32>, vector<4xf32>, vector<4xf32>
    }
    affine.vector_store %s, %C[%c0, %c0] : memref<?x?xf32>, vector<4xf32>
    affine.vector_store %s_1, %C[%c0, %c0 + 4] : memref<?x?xf32>, vector<4xf32>
    affine.vector_store %s_2, %C[%c0 + 1, %c0] : memref<?x?xf32>, vector<4xf32>
    affine.vector_store %s_3, %C[%c0 + 1, %c0 + 4] : memref<?x?xf32>, vector<4xf32>
    func.return
  }
}
