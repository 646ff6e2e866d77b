builtin.module {
  func.func @f(%x: memref<?xf64> {llvm.noalias}, %y: memref<?xf64> {llvm.noalias}, %A: memref<?x?xf64> {llvm.noalias}, %r: memref<f64> {llvm.noalias}, %a: index) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %zero = arith.constant 3.000000e+00 : f64
    %n = memref.dim %x, %c0 : memref<?xf64>
    %m = memref.dim %A, %c0 : memref<?x?xf64>
    %k = memref.dim %A, %c1 : memref<?x?xf64>
    %0 = affine.max affine_map<(d0) -> (((d0 floordiv 4) * 4), 0)>(%m)
    %1 = arith.constant 0xfff0000000000000 : f64
    %2 = affine.parallel (%i_strip) = (0) to (symbol(%0)) step (4) reduce ("maximumf") -> (f64) {
      %3 = affine.for %i = 0 to 4 iter_args(%t = %1) -> (f64) {
        %i_1 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip, %i)
        %b = affine.for %j = 0 to %k iter_args(%u = %t) -> (f64) {
          %v = affine.load %A[%i_1, %j] : memref<?x?xf64>
          %w = arith.maximumf %u, %v : f64
          affine.yield %w : f64
        }
        affine.yield %b : f64
      }
      affine.yield %3 : f64
    }
    %4 = arith.maximumf %zero, %2 : f64
    %s = affine.for %i_2 = %0 to %m iter_args(%t_1 = %4) -> (f64) {
      %b_1 = affine.for %j_1 = 0 to %k iter_args(%u_1 = %t_1) -> (f64) {
        %v_1 = affine.load %A[%i_2, %j_1] : memref<?x?xf64>
        %w_1 = arith.maximumf %u_1, %v_1 : f64
        affine.yield %w_1 : f64
      }
      affine.yield %b_1 : f64
    }
    affine.store %s, %r[] : memref<f64>
    func.return
  }
}
