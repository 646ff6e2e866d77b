builtin.module {
  func.func @f(%x: memref<?xf64> {llvm.noalias}, %y: memref<?xf64> {llvm.noalias}, %A: memref<?x?xf64> {llvm.noalias}, %r: memref<f64> {llvm.noalias}, %a: index) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %zero = arith.constant 3.000000e+00 : f64
    %n = memref.dim %x, %c0 : memref<?xf64>
    %m = memref.dim %A, %c0 : memref<?x?xf64>
    %k = memref.dim %A, %c1 : memref<?x?xf64>
    affine.parallel (%i_strip) = (symbol(%a)) to (symbol(%n)) step (16) {
      affine.for %i = affine_map<(d0) -> (d0)>(%i_strip) to min affine_map<(d0)[s0] -> ((d0 + 16), s0)>(%i_strip)[%n] step 2 {
        %v = affine.load %x[%i] : memref<?xf64>
        %w = arith.mulf %v, %v : f64
        affine.store %w, %y[%i] : memref<?xf64>
      }
    }
    func.return
  }
}
