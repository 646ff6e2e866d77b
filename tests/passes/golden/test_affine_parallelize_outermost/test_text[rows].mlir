builtin.module {
  func.func @f(%x: memref<?xf64> {llvm.noalias}, %y: memref<?xf64> {llvm.noalias}, %A: memref<?x?xf64> {llvm.noalias}, %r: memref<f64> {llvm.noalias}, %a: index) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %zero = arith.constant 3.000000e+00 : f64
    %n = memref.dim %x, %c0 : memref<?xf64>
    %m = memref.dim %A, %c0 : memref<?x?xf64>
    %k = memref.dim %A, %c1 : memref<?x?xf64>
    affine.parallel (%i) = (0) to (symbol(%m)) {
      affine.for %j = 0 to %k {
        %v = affine.load %A[%i, %j] : memref<?x?xf64>
        %w = arith.mulf %v, %v : f64
        affine.store %w, %A[%i, %j] : memref<?x?xf64>
      }
    }
    func.return
  }
}
