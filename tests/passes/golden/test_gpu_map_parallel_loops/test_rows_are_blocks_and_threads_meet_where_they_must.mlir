builtin.module {
  func.func @f(%x: memref<?x?xf32>, %out: memref<?x?xf32>) {
    %zero = arith.constant 0 : index
    %start = arith.constant 0.000000e+00 : f32
    %n = memref.dim %x, %zero : memref<?x?xf32>
    %one = arith.constant 1 : index
    %m = memref.dim %x, %one : memref<?x?xf32>
    affine.parallel (%i) = (0) to (symbol(%n)) {
      affine.parallel (%j) = (0) to (symbol(%m)) {
        %v = affine.load %x[%i, %j] : memref<?x?xf32>
        affine.store %v, %out[%i, %j] : memref<?x?xf32>
      } {mapping = "threads"}
      %0 = affine.parallel (%j_1) = (0) to (symbol(%m)) reduce ("addf") -> (f32) {
        %v_1 = affine.load %out[%i, %j_1] : memref<?x?xf32>
        affine.yield %v_1 : f32
      } {mapping = "threads"}
      %s = arith.addf %start, %0 fastmath<reassoc> : f32
      gpu.barrier
      affine.store %s, %out[%i, 0] : memref<?x?xf32>
    } {mapping = "blocks"}
    func.return
  }
}
