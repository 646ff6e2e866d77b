builtin.module {
  func.func @f(%x: memref<?xf64> {llvm.noalias}, %y: memref<?xf64> {llvm.noalias}, %A: memref<?x?xf64> {llvm.noalias}, %r: memref<f64> {llvm.noalias}, %a: index) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %zero = arith.constant 3.000000e+00 : f64
    %n = memref.dim %x, %c0 : memref<?xf64>
    %m = memref.dim %A, %c0 : memref<?x?xf64>
    %k = memref.dim %A, %c1 : memref<?x?xf64>
    %0 = affine.max affine_map<(d0, d1) -> ((d0 + (((d1 + (d0 * -1)) floordiv 8) * 8)), d0)>(%a, %n)
    %1 = arith.constant -0.000000e+00 : f64
    %2 = affine.parallel (%i_strip) = (symbol(%a)) to (symbol(%0)) step (8) reduce ("addf") -> (f64) {
      %3 = affine.for %i = 0 to 8 iter_args(%t = %1) -> (f64) {
        %i_1 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip, %i)
        %v = affine.load %x[%i_1] : memref<?xf64>
        %u = arith.addf %t, %v fastmath<reassoc> : f64
        affine.yield %u : f64
      }
      affine.yield %3 : f64
    }
    %4 = arith.addf %zero, %2 : f64
    %s = affine.for %i_2 = %0 to %n iter_args(%t_1 = %4) -> (f64) {
      %v_1 = affine.load %x[%i_2] : memref<?xf64>
      %u_1 = arith.addf %t_1, %v_1 fastmath<reassoc> : f64
      affine.yield %u_1 : f64
    }
    affine.store %s, %r[] : memref<f64>
    func.return
  }
}
