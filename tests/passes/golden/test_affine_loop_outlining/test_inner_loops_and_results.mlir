builtin.module {
  func.func @f(%X: memref<?x4xf32>, %s: memref<f32>, %n: index) {
    %zero = arith.constant 0.000000e+00 : f32
    affine.for %i = 0 to %n {
      %a = func.call @f_loop0(%zero, %X, %i) : (f32, memref<?x4xf32>, index) -> f32
      %b = func.call @f_loop0(%a, %X, %i) : (f32, memref<?x4xf32>, index) -> f32
      affine.store %b, %s[] : memref<f32>
    }
    func.return
  }
  func.func private @f_loop0(%zero: f32, %X: memref<?x4xf32> {llvm.noalias}, %i: index) -> f32 attributes {no_inline} {
    %a = affine.for %j = 0 to 4 iter_args(%t = %zero) -> (f32) {
      %x = affine.load %X[%i, %j] : memref<?x4xf32>
      %u = arith.addf %t, %x : f32
      affine.yield %u : f32
    }
    func.return %a : f32
  }
}
