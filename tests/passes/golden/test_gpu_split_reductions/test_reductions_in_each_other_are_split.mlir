builtin.module {
  func.func @f(%x: memref<?x8x?xf32>, %out: memref<8xf32>) {
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %zero = arith.constant 0.000000e+00 : f32
    %n = memref.dim %x, %c0 : memref<?x8x?xf32>
    %m = memref.dim %x, %c2 : memref<?x8x?xf32>
    %0 = arith.constant 0 : index
    %1 = affine.apply affine_map<(d0) -> (d0)>(%m)
    %2 = affine.apply affine_map<(d0, d1) -> ((((d0 * -1) + d1) ceildiv 8192))>(%0, %1)
    %3 = arith.subi %1, %0 : index
    %4 = affine.apply affine_map<(d0) -> (d0)>(%n)
    %5 = arith.muli %4, %3 : index
    affine.if affine_set<()[s0] : ((s0 + -16385) >= 0)>()[%5] {
      %6 = arith.constant 0 : index
      %7 = affine.apply affine_map<(d0) -> (d0)>(%m)
      %8 = affine.apply affine_map<(d0, d1) -> ((((d0 * -1) + d1) ceildiv 8192))>(%6, %7)
      %9 = affine.apply affine_map<(d0) -> (d0)>(%n)
      %10 = memref.alloc(%9, %8) {alignment = 64 : i64} : memref<8x?x?xf32>
      %11 = memref.collapse_shape %10 [[0 : i64], [1 : i64, 2 : i64]] : memref<8x?x?xf32> into memref<8x?xf32>
      %12 = arith.muli %9, %8 : index
      %13 = arith.constant -0.000000e+00 : f32
      affine.for %j = 0 to 8 {
        affine.for %i = 0 to affine_map<(d0) -> (d0)>(%9) {
          affine.for %part = 0 to affine_map<(d0) -> (d0)>(%8) {
            %14 = affine.apply affine_map<(d0, d1) -> (((d0 * 8192) + d1))>(%part, %6)
            %15 = affine.for %k = affine_map<(d0) -> (d0)>(%14) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%14, %7) iter_args(%d = %13) -> (f32) {
              %a = affine.load %x[%i, %j, %k] : memref<?x8x?xf32>
              %v = arith.addf %d, %a fastmath<reassoc> : f32
              affine.yield %v : f32
            }
            affine.store %15, %10[%j, %i, %part] : memref<8x?x?xf32>
          }
        }
      }
      %16 = arith.constant 0 : index
      %17 = affine.apply affine_map<(d0, d1) -> ((((d0 * -1) + d1) ceildiv 8192))>(%16, %12)
      %18 = arith.subi %12, %16 : index
      affine.if affine_set<()[s0] : ((s0 + -16385) >= 0)>()[%18] {
        %19 = arith.constant 0 : index
        %20 = affine.apply affine_map<(d0, d1) -> ((((d0 * -1) + d1) ceildiv 8192))>(%19, %12)
        %21 = memref.alloc(%20) {alignment = 64 : i64} : memref<8x?xf32>
        %22 = arith.constant -0.000000e+00 : f32
        affine.for %j_1 = 0 to 8 {
          affine.for %part_1 = 0 to affine_map<(d0) -> (d0)>(%20) {
            %23 = affine.apply affine_map<(d0, d1) -> (((d0 * 8192) + d1))>(%part_1, %19)
            %24 = affine.for %25 = affine_map<(d0) -> (d0)>(%23) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%23, %12) iter_args(%26 = %22) -> (f32) {
              %27 = affine.load %11[%j_1, %25] : memref<8x?xf32>
              %28 = arith.addf %26, %27 fastmath<reassoc> : f32
              affine.yield %28 : f32
            }
            affine.store %24, %21[%j_1, %part_1] : memref<8x?xf32>
          }
        }
        affine.for %j_2 = 0 to 8 {
          %t = affine.for %29 = 0 to affine_map<(d0) -> (d0)>(%20) iter_args(%30 = %zero) -> (f32) {
            %31 = affine.load %21[%j_2, %29] : memref<8x?xf32>
            %32 = arith.addf %30, %31 fastmath<reassoc> : f32
            affine.yield %32 : f32
          }
          affine.store %t, %out[%j_2] : memref<8xf32>
        }
        memref.dealloc %21 : memref<8x?xf32>
      } else {
        affine.for %j_3 = 0 to 8 {
          %t_1 = affine.for %33 = 0 to affine_map<(d0) -> (d0)>(%12) iter_args(%34 = %zero) -> (f32) {
            %35 = affine.load %11[%j_3, %33] : memref<8x?xf32>
            %36 = arith.addf %34, %35 fastmath<reassoc> : f32
            affine.yield %36 : f32
          }
          affine.store %t_1, %out[%j_3] : memref<8xf32>
        }
      }
      memref.dealloc %10 : memref<8x?x?xf32>
    } else {
      affine.for %j_4 = 0 to 8 {
        %t_2 = affine.for %i_1 = 0 to %n iter_args(%c = %zero) -> (f32) {
          %u = affine.for %k_1 = 0 to %m iter_args(%d_1 = %c) -> (f32) {
            %a_1 = affine.load %x[%i_1, %j_4, %k_1] : memref<?x8x?xf32>
            %v_1 = arith.addf %d_1, %a_1 fastmath<reassoc> : f32
            affine.yield %v_1 : f32
          }
          affine.yield %u : f32
        }
        affine.store %t_2, %out[%j_4] : memref<8xf32>
      }
    }
    func.return
  }
}
