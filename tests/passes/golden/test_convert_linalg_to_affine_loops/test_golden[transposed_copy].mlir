builtin.module {
  func.func @f(%x: memref<?x?xf32>, %y: memref<?x?xf32>) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %y, %0 : memref<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = memref.dim %y, %2 : memref<?x?xf32>
    affine.for %i = 0 to %1 {
      affine.for %j = 0 to %3 {
        %a = affine.load %x[%j, %i] : memref<?x?xf32>
        affine.store %a, %y[%i, %j] : memref<?x?xf32>
      }
    }
    func.return
  }
}
