builtin.module {
  func.func @f(%x: memref<?xf64> {llvm.noalias}, %y: memref<?xf64> {llvm.noalias}, %A: memref<?x?xf64> {llvm.noalias}, %r: memref<f64> {llvm.noalias}, %a: index) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %zero = arith.constant 3.000000e+00 : f64
    %n = memref.dim %x, %c0 : memref<?xf64>
    %m = memref.dim %A, %c0 : memref<?x?xf64>
    %k = memref.dim %A, %c1 : memref<?x?xf64>
    %0 = affine.max affine_map<(d0, d1) -> ((d0 + (((d1 + (d0 * -1)) floordiv 16) * 16)), d0)>(%a, %n)
    affine.parallel (%i_strip) = (symbol(%a)) to (symbol(%0)) step (16) {
      affine.for %i = 0 to 16 step 2 {
        %i_1 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip, %i)
        %v = affine.load %x[%i_1] : memref<?xf64>
        %w = arith.mulf %v, %v : f64
        affine.store %w, %y[%i_1] : memref<?xf64>
      }
    }
    affine.for %i_2 = %0 to %n step 2 {
      %v_1 = affine.load %x[%i_2] : memref<?xf64>
      %w_1 = arith.mulf %v_1, %v_1 : f64
      affine.store %w_1, %y[%i_2] : memref<?xf64>
    }
    func.return
  }
}
