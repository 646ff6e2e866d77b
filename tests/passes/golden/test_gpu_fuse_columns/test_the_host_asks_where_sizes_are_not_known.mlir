builtin.module {
  func.func @f(%x: memref<?x?xf32>, %out: memref<?x?xf32>) {
    %zero = arith.constant 0.000000e+00 : f32
    %first = arith.constant 0 : index
    %n = memref.dim %x, %first : memref<?x?xf32>
    %one = arith.constant 1 : index
    %m = memref.dim %x, %one : memref<?x?xf32>
    %sums = memref.alloc(%m) : memref<?xf32>
    affine.if affine_set<()[s0, s1] : ((((s0 * 64) + 4096) + (s1 * -1)) >= 0)>()[%m, %n] {
      affine.for %j = 0 to %m {
        %s = affine.for %i = 0 to %n iter_args(%a = %zero) -> (f32) {
          %v = affine.load %x[%i, %j] : memref<?x?xf32>
          %b = arith.addf %a, %v fastmath<reassoc> : f32
          affine.yield %b : f32
        }
        affine.store %s, %sums[%j] : memref<?xf32>
        affine.for %i_1 = 0 to %n {
          %v_1 = affine.load %x[%i_1, %j] : memref<?x?xf32>
          %s_1 = affine.load %sums[%j] : memref<?xf32>
          %q = arith.divf %v_1, %s_1 : f32
          affine.store %q, %out[%i_1, %j] : memref<?x?xf32>
        }
      } {independent}
    } else {
      affine.for %j_1 = 0 to %m {
        %s_2 = affine.for %i_2 = 0 to %n iter_args(%a_1 = %zero) -> (f32) {
          %v_2 = affine.load %x[%i_2, %j_1] : memref<?x?xf32>
          %b_1 = arith.addf %a_1, %v_2 fastmath<reassoc> : f32
          affine.yield %b_1 : f32
        }
        affine.store %s_2, %sums[%j_1] : memref<?xf32>
      }
      affine.for %i_3 = 0 to %n {
        affine.for %j_2 = 0 to %m {
          %v_3 = affine.load %x[%i_3, %j_2] : memref<?x?xf32>
          %s_3 = affine.load %sums[%j_2] : memref<?xf32>
          %q_1 = arith.divf %v_3, %s_3 : f32
          affine.store %q_1, %out[%i_3, %j_2] : memref<?x?xf32>
        }
      }
    }
    memref.dealloc %sums : memref<?xf32>
    func.return
  }
}
