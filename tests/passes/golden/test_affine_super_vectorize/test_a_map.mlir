builtin.module {
  func.func @f(%X: memref<?xf32>, %Y: memref<?xf32>, %out: memref<?xf32>) {
    %c0 = arith.constant 0 : index
    %0 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %n = memref.dim %X, %c0 : memref<?xf32>
    %1 = affine.apply affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%n)
    %2 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%1, %n)
    %3 = vector.create_mask %2 : vector<8xi1>
    affine.for %i = 0 to %1 step 8 {
      %x = affine.vector_load %X[%i] : memref<?xf32>, vector<8xf32>
      %y = affine.vector_load %Y[%i] : memref<?xf32>, vector<8xf32>
      %z = arith.mulf %x, %y : vector<8xf32>
      affine.vector_store %z, %out[%i] : memref<?xf32>, vector<8xf32>
    }
    affine.for %i_1 = %1 to %n step 8 {
      %x_1 = vector.maskedload %X[%i_1], %3, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
      %y_1 = vector.maskedload %Y[%i_1], %3, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
      %z_1 = arith.mulf %x_1, %y_1 : vector<8xf32>
      vector.maskedstore %out[%i_1], %3, %z_1 : memref<?xf32>, vector<8xi1>, vector<8xf32>
    }
    func.return
  }
}
