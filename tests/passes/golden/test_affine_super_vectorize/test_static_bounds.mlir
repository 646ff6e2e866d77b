builtin.module {
  func.func @f(%X: memref<?xf32>, %Y: memref<?xf32>, %out: memref<?xf32>) {
    %c0 = arith.constant 0 : index
    %init = arith.constant 1.000000e+00 : f32
    %0 = arith.constant dense<1.000000e+00> : vector<8xf32>
    %1 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %n = memref.dim %X, %c0 : memref<?xf32>
    %2 = vector.constant_mask [4] : vector<8xi1>
    %3 = arith.constant 0 : index
    %x = affine.vector_load %X[%3] : memref<?xf32>, vector<8xf32>
    %y = affine.vector_load %Y[%3] : memref<?xf32>, vector<8xf32>
    %b = arith.maximumf %0, %x : vector<8xf32>
    %x_1 = affine.vector_load %X[%3 + 8] : memref<?xf32>, vector<8xf32>
    %y_1 = affine.vector_load %Y[%3 + 8] : memref<?xf32>, vector<8xf32>
    %b_1 = arith.maximumf %0, %x_1 : vector<8xf32>
    %4 = arith.maximumf %b, %b_1 : vector<8xf32>
    %5 = arith.constant 16 : index
    %x_2 = vector.maskedload %X[%5], %2, %1 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
    %y_2 = vector.maskedload %Y[%5], %2, %1 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
    %b_2 = arith.maximumf %4, %x_2 : vector<8xf32>
    %6 = arith.select %2, %b_2, %4 : vector<8xi1>, vector<8xf32>
    %r = vector.reduction <maximumf>, %6 : vector<8xf32> into f32
    affine.store %r, %out[0] : memref<?xf32>
    func.return
  }
}
