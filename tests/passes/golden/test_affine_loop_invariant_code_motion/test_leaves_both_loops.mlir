builtin.module {
  func.func @f(%X: memref<?x?xf32>, %S: memref<?xf32>, %c: memref<f32>, %n: index) {
    %0 = affine.load %c[] : memref<f32>
    %1 = math.sqrt %0 : f32
    affine.for %i = 0 to %n {
      %2 = affine.load %S[%i] : memref<?xf32>
      %3 = arith.mulf %1, %2 : f32
      affine.for %j = 0 to %n {
        %4 = affine.load %X[%i, %j] : memref<?x?xf32>
        %5 = arith.mulf %3, %4 : f32
        affine.store %5, %X[%i, %j] : memref<?x?xf32>
      }
    }
    func.return
  }
}
