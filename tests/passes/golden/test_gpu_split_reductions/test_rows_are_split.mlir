builtin.module {
  func.func @f(%x: memref<8x?xf32>, %r: memref<?xf32>, %out: memref<8xf32>, %scale: memref<8xf32>) {
    %c0 = arith.constant 1 : index
    %n = memref.dim %x, %c0 : memref<8x?xf32>
    %0 = arith.constant 0 : index
    %1 = affine.apply affine_map<(d0) -> (d0)>(%n)
    %2 = affine.apply affine_map<(d0, d1) -> ((((d0 * -1) + d1) ceildiv 8192))>(%0, %1)
    %3 = arith.subi %1, %0 : index
    affine.if affine_set<()[s0] : ((s0 + -16385) >= 0)>()[%3] {
      %4 = arith.constant 0 : index
      %5 = affine.apply affine_map<(d0) -> (d0)>(%n)
      %6 = affine.apply affine_map<(d0, d1) -> ((((d0 * -1) + d1) ceildiv 8192))>(%4, %5)
      %7 = memref.alloc(%6) {alignment = 64 : i64} : memref<8x?xf32>
      %8 = arith.constant -0.000000e+00 : f32
      affine.for %j = 0 to 8 {
        affine.for %part = 0 to affine_map<(d0) -> (d0)>(%6) {
          %f = affine.load %scale[%j] : memref<8xf32>
          %9 = affine.for %i = affine_map<(d0, d1) -> (((d0 * 8192) + d1))>(%part, %4) to min affine_map<(d0, d1, d2) -> ((((d0 * 8192) + d1) + 8192), d2)>(%part, %4, %5) iter_args(%c = %8) -> (f32) {
            %a = affine.load %x[%j, %i] : memref<8x?xf32>
            %k = affine.load %r[%i] : memref<?xf32>
            %p = arith.mulf %a, %k : f32
            %q = arith.mulf %p, %f : f32
            %u = arith.addf %c, %q fastmath<reassoc> : f32
            affine.yield %u : f32
          }
          affine.store %9, %7[%j, %part] : memref<8x?xf32>
        }
      }
      affine.for %j_1 = 0 to 8 {
        %f_1 = affine.load %scale[%j_1] : memref<8xf32>
        %s = affine.load %out[%j_1] : memref<8xf32>
        %t = affine.for %10 = 0 to affine_map<(d0) -> (d0)>(%6) iter_args(%11 = %s) -> (f32) {
          %12 = affine.load %7[%j_1, %10] : memref<8x?xf32>
          %13 = arith.addf %11, %12 fastmath<reassoc> : f32
          affine.yield %13 : f32
        }
        affine.store %t, %out[%j_1] : memref<8xf32>
      }
      memref.dealloc %7 : memref<8x?xf32>
    } else {
      affine.for %j_2 = 0 to 8 {
        %f_2 = affine.load %scale[%j_2] : memref<8xf32>
        %s_1 = affine.load %out[%j_2] : memref<8xf32>
        %t_1 = affine.for %i_1 = 0 to %n iter_args(%c_1 = %s_1) -> (f32) {
          %a_1 = affine.load %x[%j_2, %i_1] : memref<8x?xf32>
          %k_1 = affine.load %r[%i_1] : memref<?xf32>
          %p_1 = arith.mulf %a_1, %k_1 : f32
          %q_1 = arith.mulf %p_1, %f_2 : f32
          %u_1 = arith.addf %c_1, %q_1 fastmath<reassoc> : f32
          affine.yield %u_1 : f32
        }
        affine.store %t_1, %out[%j_2] : memref<8xf32>
      }
    }
    func.return
  }
}
