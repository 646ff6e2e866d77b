builtin.module {
  func.func @f(%X: memref<?xf32>, %Y: memref<?xf32>, %out: memref<?xf32>) {
    %c0 = arith.constant 0 : index
    %0 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %n = memref.dim %X, %c0 : memref<?xf32>
    affine.for %i = 0 to %n step 8 {
      %1 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%i, %n)
      %2 = vector.create_mask %1 : vector<8xi1>
      %x = vector.maskedload %X[%i], %2, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
      %y = vector.maskedload %Y[%i], %2, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
      %z = math.exp %x : vector<8xf32>
      vector.maskedstore %out[%i], %2, %z : memref<?xf32>, vector<8xi1>, vector<8xf32>
    }
    func.return
  }
}
