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
            %14 = affine.for %k = affine_map<(d0, d1) -> (((d0 * 8192) + d1))>(%part, %6) to min affine_map<(d0, d1, d2) -> ((((d0 * 8192) + d1) + 8192), d2)>(%part, %6, %7) iter_args(%d = %13) -> (f32) {
              %a = affine.load %x[%i, %j, %k] : memref<?x8x?xf32>
              %v = arith.addf %d, %a fastmath<reassoc> : f32
              affine.yield %v : f32
            }
            affine.store %14, %10[%j, %i, %part] : memref<8x?x?xf32>
          }
        }
      }
      %15 = arith.constant 0 : index
      %16 = affine.apply affine_map<(d0, d1) -> ((((d0 * -1) + d1) ceildiv 8192))>(%15, %12)
      %17 = arith.subi %12, %15 : index
      affine.if affine_set<()[s0] : ((s0 + -16385) >= 0)>()[%17] {
        %18 = arith.constant 0 : index
        %19 = affine.apply affine_map<(d0, d1) -> ((((d0 * -1) + d1) ceildiv 8192))>(%18, %12)
        %20 = memref.alloc(%19) {alignment = 64 : i64} : memref<8x?xf32>
        %21 = arith.constant -0.000000e+00 : f32
        affine.for %j_1 = 0 to 8 {
          affine.for %part_1 = 0 to affine_map<(d0) -> (d0)>(%19) {
            %22 = affine.for %23 = affine_map<(d0, d1) -> (((d0 * 8192) + d1))>(%part_1, %18) to min affine_map<(d0, d1, d2) -> ((((d0 * 8192) + d1) + 8192), d2)>(%part_1, %18, %12) iter_args(%24 = %21) -> (f32) {
              %25 = affine.load %11[%j_1, %23] : memref<8x?xf32>
              %26 = arith.addf %24, %25 fastmath<reassoc> : f32
              affine.yield %26 : f32
            }
            affine.store %22, %20[%j_1, %part_1] : memref<8x?xf32>
          }
        }
        affine.for %j_2 = 0 to 8 {
          %t = affine.for %27 = 0 to affine_map<(d0) -> (d0)>(%19) iter_args(%28 = %zero) -> (f32) {
            %29 = affine.load %20[%j_2, %27] : memref<8x?xf32>
            %30 = arith.addf %28, %29 fastmath<reassoc> : f32
            affine.yield %30 : f32
          }
          affine.store %t, %out[%j_2] : memref<8xf32>
        }
        memref.dealloc %20 : memref<8x?xf32>
      } else {
        affine.for %j_3 = 0 to 8 {
          %t_1 = affine.for %31 = 0 to affine_map<(d0) -> (d0)>(%12) iter_args(%32 = %zero) -> (f32) {
            %33 = affine.load %11[%j_3, %31] : memref<8x?xf32>
            %34 = arith.addf %32, %33 fastmath<reassoc> : f32
            affine.yield %34 : f32
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
