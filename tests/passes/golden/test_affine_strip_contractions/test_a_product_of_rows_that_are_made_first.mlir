builtin.module {
  func.func @f(%A: memref<?x?xf64>, %B: memref<?x?xf64>, %out: memref<?x?xf64>) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %zero = arith.constant 0.000000e+00 : f64
    %m = memref.dim %A, %c0 : memref<?x?xf64>
    %k = memref.dim %A, %c1 : memref<?x?xf64>
    %n = memref.dim %B, %c1 : memref<?x?xf64>
    %0 = affine.min affine_map<()[s0] -> (528, s0)>()[%m]
    affine.for %rows = 0 to %m step 528 {
      %T = memref.alloc(%0, %k) : memref<?x?xf64>
      affine.for %row = affine_map<(d0) -> (d0)>(%rows) to min affine_map<(d0)[s0] -> ((d0 + 528), s0)>(%rows)[%m] {
        affine.for %c = 0 to %k {
          %x = affine.load %A[%row, %c] : memref<?x?xf64>
          %y = arith.mulf %x, %x : f64
          affine.store %y, %T[%row - %rows, %c] : memref<?x?xf64>
        }
      }
      affine.for %i = affine_map<(d0) -> (d0)>(%rows) to min affine_map<(d0)[s0] -> ((d0 + 528), s0)>(%rows)[%m] {
        affine.for %j = 0 to %n {
          %s = affine.for %l = 0 to %k iter_args(%t = %zero) -> (f64) {
            %a = affine.load %T[%i - %rows, %l] : memref<?x?xf64>
            %b = affine.load %B[%l, %j] : memref<?x?xf64>
            %p = arith.mulf %a, %b : f64
            %r = arith.addf %t, %p : f64
            affine.yield %r : f64
          } {loop_name = "k0"}
          affine.store %s, %out[%i, %j] : memref<?x?xf64>
        } {loop_name = "j"}
      } {loop_name = "i"}
      memref.dealloc %T : memref<?x?xf64>
    }
    func.return
  }
}
