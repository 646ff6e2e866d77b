builtin.module {
  func.func @f(%X: memref<?xf32>, %Y: memref<?xf32>, %out: memref<?xf32>) {
    %c0 = arith.constant 0 : index
    %0 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %n = memref.dim %X, %c0 : memref<?xf32>
    %1 = affine.apply affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%n)
    %2 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%1, %n)
    %3 = vector.create_mask %2 : vector<8xi1>
    affine.for %i = 0 to %1 step 8 {
      %4 = affine.vector_load %X[%n - %i - 8] : memref<?xf32>, vector<8xf32>
      %x = vector.shuffle %4, %4 [7, 6, 5, 4, 3, 2, 1, 0] : vector<8xf32>, vector<8xf32>
      %y = affine.vector_load %Y[%i] : memref<?xf32>, vector<8xf32>
      %z = arith.mulf %x, %y : vector<8xf32>
      affine.vector_store %z, %out[%i] : memref<?xf32>, vector<8xf32>
    }
    %5 = vector.shuffle %3, %3 [7, 6, 5, 4, 3, 2, 1, 0] : vector<8xi1>, vector<8xi1>
    affine.for %i_1 = %1 to %n step 8 {
      %6 = affine.apply affine_map<(d0, d1) -> (((d0 + (d1 * -1)) + -1))>(%n, %i_1)
      %7 = affine.apply affine_map<(d0) -> ((d0 + -7))>(%6)
      %8 = vector.maskedload %X[%7], %5, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
      %x_1 = vector.shuffle %8, %8 [7, 6, 5, 4, 3, 2, 1, 0] : vector<8xf32>, vector<8xf32>
      %y_1 = vector.maskedload %Y[%i_1], %3, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
      %z_1 = arith.mulf %x_1, %y_1 : vector<8xf32>
      vector.maskedstore %out[%i_1], %3, %z_1 : memref<?xf32>, vector<8xi1>, vector<8xf32>
    }
    func.return
  }
}
