builtin.module {
  func.func @f(%X: memref<6xf32>, %out: memref<2xf32>) {
    %start = arith.constant 3.000000e+00 : f32
    %0, %1 = affine.parallel (%i) = (0) to (6) reduce ("addf", "maximumf") -> (f32, f32) {
      %x = affine.load %X[%i] : memref<6xf32>
      affine.yield %x, %x : f32, f32
    }
    %m = arith.maximumf %start, %1 fastmath<reassoc> : f32
    %s = arith.addf %start, %0 fastmath<reassoc> : f32
    affine.store %s, %out[0] : memref<2xf32>
    affine.store %m, %out[1] : memref<2xf32>
    func.return
  }
  func.func @f_shapes(%X: memref<6xf32>) {
    func.return
  }
}
