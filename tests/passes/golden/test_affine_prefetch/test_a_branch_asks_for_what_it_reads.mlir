builtin.module {
  func.func @f(%A: memref<?x?xf32>, %p: index) {
    %zero = arith.constant 0.000000e+00 : f32
    %zeros = arith.constant dense<0.000000e+00> : vector<2x32xf32>
    affine.for %i = 0 to 8 step 2 {
      %x = affine.if affine_set<(d0) : (d0 == 0)>(%p) -> (vector<2x32xf32>) {
        affine.yield %zeros : vector<2x32xf32>
      } else {
        affine.prefetch %A[%i + 2, %p], read, locality<3>, data : memref<?x?xf32>
        affine.prefetch %A[%i + 2, %p + 16], read, locality<3>, data : memref<?x?xf32>
        affine.prefetch %A[%i + 2, %p + 31], read, locality<3>, data : memref<?x?xf32>
        affine.prefetch %A[%i + 3, %p], read, locality<3>, data : memref<?x?xf32>
        affine.prefetch %A[%i + 3, %p + 16], read, locality<3>, data : memref<?x?xf32>
        affine.prefetch %A[%i + 3, %p + 31], read, locality<3>, data : memref<?x?xf32>
        %t = vector.transfer_read %A[%i, %p], %zero {in_bounds = [true, true]} : memref<?x?xf32>, vector<2x32xf32>
        affine.yield %t : vector<2x32xf32>
      }
      vector.transfer_write %x, %A[%i, %p] {in_bounds = [true, true]} : vector<2x32xf32>, memref<?x?xf32>
    } {loop_name = "i"}
    func.return
  }
}
