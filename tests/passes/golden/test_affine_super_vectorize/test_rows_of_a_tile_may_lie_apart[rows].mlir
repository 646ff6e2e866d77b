builtin.module {
  func.func @f(%x: memref<?x?xf64> {llvm.noalias}, %y: memref<?x?xf64> {llvm.noalias}, %r: memref<?x?xf64> {llvm.noalias}) {
    %0 = arith.constant 0 : index
    %1 = arith.constant 0.000000e+00 : f64
    %i = arith.constant 2 : index
    %j = arith.constant 0 : index
    %2 = affine.apply affine_map<(d0) -> (((d0 * 2) + 1))>(%i)
    %3 = arith.constant 3 : index
    %4 = memref.subview %x[%2, 3] [3, 1] [2, 1] : memref<?x?xf64> to memref<3x1xf64, strided<[?, 1], offset: ?>>
    %a = vector.transfer_read %4[%0, %0], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<3x1xf64, strided<[?, 1], offset: ?>>, vector<3x8xf64>
    %b = vector.transfer_read %y[%i, %j], %1 {in_bounds = [true, true]} : memref<?x?xf64>, vector<3x8xf64>
    %p = arith.mulf %a, %b : vector<3x8xf64>
    vector.transfer_write %p, %r[%i, %j] {in_bounds = [true, true]} : vector<3x8xf64>, memref<?x?xf64>
    func.return
  }
}
