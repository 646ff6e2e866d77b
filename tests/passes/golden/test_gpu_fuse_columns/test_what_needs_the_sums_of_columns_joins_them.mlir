builtin.module {
  func.func @f(%x: memref<500x40xf32>, %out: memref<500x40xf32>) {
    %zero = arith.constant 0.000000e+00 : f32
    %sums = memref.alloc() : memref<40xf32>
    affine.for %j = 0 to 40 {
      %s = affine.for %i = 0 to 500 iter_args(%a = %zero) -> (f32) {
        %v = affine.load %x[%i, %j] : memref<500x40xf32>
        %b = arith.addf %a, %v fastmath<reassoc> : f32
        affine.yield %b : f32
      }
      affine.store %s, %sums[%j] : memref<40xf32>
      affine.for %i_1 = 0 to 500 {
        %v_1 = affine.load %x[%i_1, %j] : memref<500x40xf32>
        %s_1 = affine.load %sums[%j] : memref<40xf32>
        %q = arith.divf %v_1, %s_1 : f32
        affine.store %q, %out[%i_1, %j] : memref<500x40xf32>
      }
    } {independent}
    memref.dealloc %sums : memref<40xf32>
    func.return
  }
}
