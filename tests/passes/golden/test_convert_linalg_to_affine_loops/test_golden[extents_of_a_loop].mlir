builtin.module {
  func.func @f(%x: memref<?x?xf32>, %k: memref<?xindex>, %s: memref<?xf32>) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %s, %0 : memref<?xf32>
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %n = memref.dim %x, %c0 : memref<?x?xf32>
    affine.for %i = 0 to %n {
      %m = affine.load %k[%i] : memref<?xindex>
      %v = memref.subview %x[0, %m] [%n, %m] [1, 1] : memref<?x?xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
      %2 = arith.constant 0 : index
      %3 = arith.constant 1 : index
      scf.for %i_1 = %2 to %1 step %3 {
        %4 = memref.load %s[%i_1] : memref<?xf32>
        %5 = arith.constant 0 : index
        %6 = arith.constant 1 : index
        %7 = scf.for %j = %5 to %m step %6 iter_args(%sum = %4) -> (f32) {
          %a = memref.load %v[%i_1, %j] : memref<?x?xf32, strided<[?, 1], offset: ?>>
          %r = arith.addf %sum, %a : f32
          scf.yield %r : f32
        }
        memref.store %7, %s[%i_1] : memref<?xf32>
      }
    }
    func.return
  }
}
