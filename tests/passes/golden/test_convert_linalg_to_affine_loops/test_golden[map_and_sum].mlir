builtin.module {
  func.func @f(%x: memref<?x?xf32>, %m: memref<?xf32>, %e: memref<?x?xf32>, %s: memref<?xf32>) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %e, %0 : memref<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = memref.dim %e, %2 : memref<?x?xf32>
    affine.for %i = 0 to %1 {
      %4 = affine.load %s[%i] : memref<?xf32>
      %5 = affine.for %j = 0 to %3 iter_args(%sum = %4) -> (f32) {
        %a = affine.load %x[%i, %j] : memref<?x?xf32>
        %b = affine.load %m[%i] : memref<?xf32>
        %d = arith.subf %a, %b : f32
        %t = math.exp %d : f32
        %r = arith.addf %sum, %t : f32
        affine.store %t, %e[%i, %j] : memref<?x?xf32>
        affine.yield %r : f32
      }
      affine.store %5, %s[%i] : memref<?xf32>
    }
    func.return
  }
}
