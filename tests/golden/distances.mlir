// ----- nd
builtin.module {
  func.func @program(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?xi64>) {
    %0 = arith.constant 1 : index
    %1 = tensor.dim %b, %0 : tensor<?x?xf32>
    %2 = tensor.dim %a, %0 : tensor<?x?xf32>
    %3 = arith.cmpi eq, %1, %2 : index
    cf.assert %3, "ValueError: operands could not be broadcast together with shapes (a.shape[0],1,a.shape[1]) (1,b.shape[0],b.shape[1])"
    %4 = arith.constant 0 : index
    %5 = tensor.dim %b, %4 : tensor<?x?xf32>
    %6 = arith.cmpi slt, %4, %5 : index
    cf.assert %6, "ValueError: attempt to get argmin of an empty sequence"
    %7 = tensor.dim %a, %4 : tensor<?x?xf32>
    %8 = nd.reshape %a [%7, 1, %2] : tensor<?x?xf32>
    %9 = nd.reshape %b [1, %5, %2] : tensor<?x?xf32>
    %10 = nd.subtract %8, %9 : tensor<?x1x?xf32>, tensor<1x?x?xf32>
    %11 = nd.square %10 : tensor<?x?x?xf32>
    %12 = nd.reduce sum %11 axes [2] : tensor<?x?x?xf32>
    %13 = nd.sqrt %12 : tensor<?x?xf32>
    %14 = nd.arg_reduce argmin %12 axis 1 : tensor<?x?xf32>
    func.return %13, %14 : tensor<?x?xf32>, tensor<?xi64>
  }
}
// ----- linalg
builtin.module {
  func.func @program(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?xi64>) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %a, %0 : tensor<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = tensor.dim %a, %2 : tensor<?x?xf32>
    %4 = tensor.dim %b, %0 : tensor<?x?xf32>
    %5 = tensor.extract_slice %b[0, 0] [%4, %3] [1, 1] : tensor<?x?xf32> to tensor<?x?xf32>
    %6 = tensor.empty(%1, %4) : tensor<?x?xf32>
    %7 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} outs(%6 : tensor<?x?xf32>) {
    ^bb0(%8: f32):
      %9 = arith.constant 0.000000e+00 : f32
      linalg.yield %9 : f32
    } -> tensor<?x?xf32>
    %10 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%a, %5 : tensor<?x?xf32>, tensor<?x?xf32>) outs(%7 : tensor<?x?xf32>) {
    ^bb0(%11: f32, %12: f32, %13: f32):
      %14 = arith.subf %11, %12 : f32
      %15 = arith.mulf %14, %14 fastmath<contract> : f32
      %16 = arith.addf %13, %15 fastmath<reassoc,contract> : f32
      linalg.yield %16 : f32
    } -> tensor<?x?xf32>
    %17 = tensor.empty(%1, %4) : tensor<?x?xf32>
    %18 = tensor.empty(%1) : tensor<?xf32>
    %19 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%18 : tensor<?xf32>) {
    ^bb0(%20: f32):
      %21 = arith.constant 0x7f800000 : f32
      linalg.yield %21 : f32
    } -> tensor<?xf32>
    %22 = tensor.empty(%1) : tensor<?xi64>
    %23 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%22 : tensor<?xi64>) {
    ^bb0(%24: i64):
      %25 = arith.constant 0 : i64
      linalg.yield %25 : i64
    } -> tensor<?xi64>
    %26, %27, %28 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%10 : tensor<?x?xf32>) outs(%17, %19, %23 : tensor<?x?xf32>, tensor<?xf32>, tensor<?xi64>) {
    ^bb0(%29: f32, %30: f32, %31: f32, %32: i64):
      %33 = math.sqrt %29 : f32
      %34 = arith.cmpf olt, %29, %31 : f32
      %35 = arith.cmpf uno, %29, %29 : f32
      %36 = arith.cmpf ord, %31, %31 : f32
      %37 = arith.andi %35, %36 : i1
      %38 = arith.ori %34, %37 : i1
      %39 = linalg.index 1 : index
      %40 = arith.index_cast %39 : index to i64
      %41 = arith.select %38, %29, %31 : f32
      %42 = arith.select %38, %40, %32 : i64
      linalg.yield %33, %41, %42 : f32, f32, i64
    } -> (tensor<?x?xf32>, tensor<?xf32>, tensor<?xi64>)
    func.return %26, %28 : tensor<?x?xf32>, tensor<?xi64>
  }
  func.func @program_shapes(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>) -> (index, index, index) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %a, %0 : tensor<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = tensor.dim %a, %2 : tensor<?x?xf32>
    %4 = tensor.dim %b, %0 : tensor<?x?xf32>
    %5 = tensor.dim %b, %2 : tensor<?x?xf32>
    %6 = arith.cmpi eq, %5, %3 : index
    cf.assert %6, "ValueError: operands could not be broadcast together with shapes (a.shape[0],1,a.shape[1]) (1,b.shape[0],b.shape[1])"
    %7 = arith.cmpi slt, %0, %4 : index
    cf.assert %7, "ValueError: attempt to get argmin of an empty sequence"
    func.return %1, %4, %1 : index, index, index
  }
}
// ----- affine
builtin.module {
  func.func @program(%a: memref<?x?xf32> {llvm.noalias}, %b: memref<?x?xf32> {llvm.noalias}, %out0: memref<?x?xf32> {llvm.noalias}, %out1: memref<?xi64> {llvm.noalias}) {
    %0 = arith.constant 0 : index
    %1 = arith.constant 0.000000e+00 : f32
    %2 = arith.constant 0x7f800000 : f32
    %3 = arith.constant 0 : i64
    %4 = arith.constant dense<0.000000e+00> : vector<6x16xf32>
    %5 = arith.constant dense<0.000000e+00> : vector<4x16xf32>
    %6 = arith.constant dense<0.000000e+00> : vector<2x16xf32>
    %7 = arith.constant dense<0.000000e+00> : vector<1x16xf32>
    %8 = arith.constant dense<0.000000e+00> : vector<8x8xf32>
    %9 = arith.constant 8 : index
    %10 = arith.constant dense<0.000000e+00> : vector<4x8xf32>
    %11 = arith.constant 4 : index
    %12 = arith.constant dense<0.000000e+00> : vector<2x8xf32>
    %13 = arith.constant 2 : index
    %14 = arith.constant dense<0.000000e+00> : vector<1x8xf32>
    %15 = arith.constant 1 : index
    %16 = arith.constant dense<0x7f800000> : vector<4xf32>
    %17 = arith.constant dense<0> : vector<4xi64>
    %18 = arith.constant dense<0.000000e+00> : vector<4xf32>
    %19 = arith.constant dense<9223372036854775807> : vector<4xi64>
    %20 = memref.dim %a, %0 : memref<?x?xf32>
    %21 = arith.constant 1 : index
    %22 = memref.dim %a, %21 : memref<?x?xf32>
    %23 = memref.dim %b, %0 : memref<?x?xf32>
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%20, %23], strides: [%23, 1] : memref<?x?xf32> to memref<?x?xf32>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%20], strides: [1] : memref<?xi64> to memref<?xi64>
    %24 = affine.apply affine_map<(d0) -> (((d0 floordiv 16) * 16))>(%23)
    %25 = affine.max affine_map<(d0) -> (d0, 1)>(%22)
    %26 = affine.apply affine_map<(d0) -> (((d0 floordiv 6) * 6))>(%20)
    %27 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0))>(%26, %20)
    %28 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 2) * 2) + d0))>(%27, %20)
    %29 = arith.constant 0 : index
    %30 = arith.constant 0 : index
    %31 = arith.constant 0 : index
    %32 = arith.constant 0 : index
    affine.for %j_panel = 0 to %24 step 16 {
      affine.for %k0_piece = 0 to %25 step 4096 {
        %b_copy = memref.alloc() {alignment = 64 : i64} : memref<4096x16xf32>
        %33 = affine.min affine_map<(d0, d1) -> ((d0 + 4096), d1)>(%k0_piece, %22)
        %34 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 8) * 8) + d0), d0)>(%k0_piece, %33)
        affine.for %j_copy_tile = affine_map<(d0) -> (d0)>(%j_panel) to affine_map<(d0) -> ((d0 + 16))>(%j_panel) step 8 {
          %35 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%j_copy_tile, %j_panel)
          affine.for %k0_copy_tile = affine_map<(d0) -> (d0)>(%k0_piece) to affine_map<(d0) -> (d0)>(%34) step 8 {
            %36 = vector.transfer_read %b[%j_copy_tile, %k0_copy_tile], %1 {permutation_map = affine_map<(d0, d1) -> (d1, d0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<8x8xf32>
            %37 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_copy_tile, %k0_piece)
            vector.transfer_write %36, %b_copy[%37, %35] {in_bounds = [true, true]} : vector<8x8xf32>, memref<4096x16xf32>
          }
          affine.for %k0_copy_below = affine_map<(d0) -> (d0)>(%34) to affine_map<(d0) -> (d0)>(%33) {
            affine.for %j_copy_below = affine_map<(d0) -> (d0)>(%j_copy_tile) to affine_map<(d0) -> ((d0 + 8))>(%j_copy_tile) {
              %38 = affine.load %b[%j_copy_below, %k0_copy_below] : memref<?x?xf32>
              affine.store %38, %b_copy[%k0_copy_below - %k0_piece, %j_copy_below - %j_panel] : memref<4096x16xf32>
            }
          }
        }
        affine.for %i_tile = 0 to %26 step 6 {
          %39 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<6x16xf32>) {
            affine.yield %4 : vector<6x16xf32>
          } else {
            %40 = vector.transfer_read %out0_1[%i_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?xf32>, vector<6x16xf32>
            affine.yield %40 : vector<6x16xf32>
          }
          %41 = affine.for %k0 = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 4096), d1)>(%k0_piece, %22) iter_args(%42 = %39) -> (vector<6x16xf32>) {
            %43 = vector.transfer_read %a[%i_tile, %k0], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<6x16xf32>
            %44 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0, %k0_piece)
            %45 = vector.transfer_read %b_copy[%44, %29], %1 {in_bounds = [true]} : memref<4096x16xf32>, vector<16xf32>
            %46 = vector.broadcast %45 : vector<16xf32> to vector<6x16xf32>
            %47 = arith.subf %43, %46 : vector<6x16xf32>
            %48 = arith.mulf %47, %47 fastmath<contract> : vector<6x16xf32>
            %49 = arith.addf %42, %48 fastmath<reassoc,contract> : vector<6x16xf32>
            affine.yield %49 : vector<6x16xf32>
          }
          vector.transfer_write %41, %out0_1[%i_tile, %j_panel] {in_bounds = [true, true]} : vector<6x16xf32>, memref<?x?xf32>
        }
        affine.for %i_below_tile = %26 to %27 step 4 {
          %50 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<4x16xf32>) {
            affine.yield %5 : vector<4x16xf32>
          } else {
            %51 = vector.transfer_read %out0_1[%i_below_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?xf32>, vector<4x16xf32>
            affine.yield %51 : vector<4x16xf32>
          }
          %52 = affine.for %k0_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 4096), d1)>(%k0_piece, %22) iter_args(%53 = %50) -> (vector<4x16xf32>) {
            %54 = vector.transfer_read %a[%i_below_tile, %k0_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<4x16xf32>
            %55 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_below, %k0_piece)
            %56 = vector.transfer_read %b_copy[%55, %30], %1 {in_bounds = [true]} : memref<4096x16xf32>, vector<16xf32>
            %57 = vector.broadcast %56 : vector<16xf32> to vector<4x16xf32>
            %58 = arith.subf %54, %57 : vector<4x16xf32>
            %59 = arith.mulf %58, %58 fastmath<contract> : vector<4x16xf32>
            %60 = arith.addf %53, %59 fastmath<reassoc,contract> : vector<4x16xf32>
            affine.yield %60 : vector<4x16xf32>
          }
          vector.transfer_write %52, %out0_1[%i_below_tile, %j_panel] {in_bounds = [true, true]} : vector<4x16xf32>, memref<?x?xf32>
        }
        affine.for %i_below_below_tile = %27 to %28 step 2 {
          %61 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<2x16xf32>) {
            affine.yield %6 : vector<2x16xf32>
          } else {
            %62 = vector.transfer_read %out0_1[%i_below_below_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?xf32>, vector<2x16xf32>
            affine.yield %62 : vector<2x16xf32>
          }
          %63 = affine.for %k0_below_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 4096), d1)>(%k0_piece, %22) iter_args(%64 = %61) -> (vector<2x16xf32>) {
            %65 = vector.transfer_read %a[%i_below_below_tile, %k0_below_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<2x16xf32>
            %66 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_below_below, %k0_piece)
            %67 = vector.transfer_read %b_copy[%66, %31], %1 {in_bounds = [true]} : memref<4096x16xf32>, vector<16xf32>
            %68 = vector.broadcast %67 : vector<16xf32> to vector<2x16xf32>
            %69 = arith.subf %65, %68 : vector<2x16xf32>
            %70 = arith.mulf %69, %69 fastmath<contract> : vector<2x16xf32>
            %71 = arith.addf %64, %70 fastmath<reassoc,contract> : vector<2x16xf32>
            affine.yield %71 : vector<2x16xf32>
          }
          vector.transfer_write %63, %out0_1[%i_below_below_tile, %j_panel] {in_bounds = [true, true]} : vector<2x16xf32>, memref<?x?xf32>
        }
        affine.for %i_below_below_below_tile = %28 to %20 {
          %72 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<1x16xf32>) {
            affine.yield %7 : vector<1x16xf32>
          } else {
            %73 = vector.transfer_read %out0_1[%i_below_below_below_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?xf32>, vector<1x16xf32>
            affine.yield %73 : vector<1x16xf32>
          }
          %74 = affine.for %k0_below_below_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 4096), d1)>(%k0_piece, %22) iter_args(%75 = %72) -> (vector<1x16xf32>) {
            %76 = vector.transfer_read %a[%i_below_below_below_tile, %k0_below_below_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<1x16xf32>
            %77 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_below_below_below, %k0_piece)
            %78 = vector.transfer_read %b_copy[%77, %32], %1 {in_bounds = [true]} : memref<4096x16xf32>, vector<16xf32>
            %79 = vector.broadcast %78 : vector<16xf32> to vector<1x16xf32>
            %80 = arith.subf %76, %79 : vector<1x16xf32>
            %81 = arith.mulf %80, %80 fastmath<contract> : vector<1x16xf32>
            %82 = arith.addf %75, %81 fastmath<reassoc,contract> : vector<1x16xf32>
            affine.yield %82 : vector<1x16xf32>
          }
          vector.transfer_write %74, %out0_1[%i_below_below_below_tile, %j_panel] {in_bounds = [true, true]} : vector<1x16xf32>, memref<?x?xf32>
        }
        memref.dealloc %b_copy : memref<4096x16xf32>
      }
    }
    %83 = affine.max affine_map<(d0) -> (d0, 1)>(%22)
    %84 = affine.apply affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%20)
    %85 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0))>(%84, %20)
    %86 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 2) * 2) + d0))>(%85, %20)
    %87 = arith.constant 0 : index
    %88 = arith.constant 0 : index
    %89 = arith.constant 0 : index
    %90 = arith.constant 0 : index
    affine.for %j_right_panel = %24 to %23 step 8 {
      %91 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %23, %j_right_panel)
      %92 = vector.create_mask %91 : vector<8xi1>
      %93 = vector.create_mask %9, %91 : vector<8x8xi1>
      %94 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %23, %j_right_panel)
      %95 = vector.create_mask %94 : vector<8xi1>
      %96 = vector.create_mask %11, %94 : vector<4x8xi1>
      %97 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %23, %j_right_panel)
      %98 = vector.create_mask %97 : vector<8xi1>
      %99 = vector.create_mask %13, %97 : vector<2x8xi1>
      %100 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %23, %j_right_panel)
      %101 = vector.create_mask %100 : vector<8xi1>
      %102 = vector.create_mask %15, %100 : vector<1x8xi1>
      affine.for %k0_right_piece = 0 to %83 step 8192 {
        %b_copy_1 = memref.alloc() {alignment = 64 : i64} : memref<8192x8xf32>
        %103 = affine.min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_right_piece, %22)
        %104 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 8) * 8) + d0), d0)>(%k0_right_piece, %103)
        affine.for %j_right_copy_tile = affine_map<(d0) -> (d0)>(%j_right_panel) to min affine_map<(d0)[s0] -> ((d0 + 8), s0)>(%j_right_panel)[%23] step 8 {
          affine.for %k0_right_copy_tile = affine_map<(d0) -> (d0)>(%k0_right_piece) to affine_map<(d0) -> (d0)>(%104) step 8 {
            affine.for %k0_right_copy = affine_map<(d0) -> (d0)>(%k0_right_copy_tile) to affine_map<(d0) -> ((d0 + 8))>(%k0_right_copy_tile) {
              affine.for %j_right_copy = affine_map<(d0) -> (d0)>(%j_right_copy_tile) to min affine_map<(d0, d1)[s0] -> ((d1 + 8), (d0 + 8), s0)>(%j_right_panel, %j_right_copy_tile)[%23] {
                %105 = affine.load %b[%j_right_copy, %k0_right_copy] : memref<?x?xf32>
                affine.store %105, %b_copy_1[%k0_right_copy - %k0_right_piece, %j_right_copy - %j_right_panel] : memref<8192x8xf32>
              }
            }
          }
          affine.for %k0_right_copy_below = affine_map<(d0) -> (d0)>(%104) to affine_map<(d0) -> (d0)>(%103) {
            affine.for %j_right_copy_below = affine_map<(d0) -> (d0)>(%j_right_copy_tile) to min affine_map<(d0, d1)[s0] -> ((d1 + 8), (d0 + 8), s0)>(%j_right_panel, %j_right_copy_tile)[%23] {
              %106 = affine.load %b[%j_right_copy_below, %k0_right_copy_below] : memref<?x?xf32>
              affine.store %106, %b_copy_1[%k0_right_copy_below - %k0_right_piece, %j_right_copy_below - %j_right_panel] : memref<8192x8xf32>
            }
          }
        }
        affine.for %i_right_tile = 0 to %84 step 8 {
          %107 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<8x8xf32>) {
            affine.yield %8 : vector<8x8xf32>
          } else {
            %108 = vector.create_mask %9, %91 : vector<8x8xi1>
            %109 = vector.transfer_read %out0_1[%i_right_tile, %j_right_panel], %1, %108 {in_bounds = [true, true]} : memref<?x?xf32>, vector<8x8xf32>
            affine.yield %109 : vector<8x8xf32>
          }
          %110 = affine.for %k0_right = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_right_piece, %22) iter_args(%111 = %107) -> (vector<8x8xf32>) {
            %112 = vector.transfer_read %a[%i_right_tile, %k0_right], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<8x8xf32>
            %113 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_right, %k0_right_piece)
            %114 = vector.transfer_read %b_copy_1[%113, %87], %1, %92 {in_bounds = [true]} : memref<8192x8xf32>, vector<8xf32>
            %115 = vector.broadcast %114 : vector<8xf32> to vector<8x8xf32>
            %116 = arith.subf %112, %115 : vector<8x8xf32>
            %117 = arith.mulf %116, %116 fastmath<contract> : vector<8x8xf32>
            %118 = arith.addf %111, %117 fastmath<reassoc,contract> : vector<8x8xf32>
            affine.yield %118 : vector<8x8xf32>
          }
          vector.transfer_write %110, %out0_1[%i_right_tile, %j_right_panel], %93 {in_bounds = [true, true]} : vector<8x8xf32>, memref<?x?xf32>
        }
        affine.for %i_right_below_tile = %84 to %85 step 4 {
          %119 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<4x8xf32>) {
            affine.yield %10 : vector<4x8xf32>
          } else {
            %120 = vector.create_mask %11, %94 : vector<4x8xi1>
            %121 = vector.transfer_read %out0_1[%i_right_below_tile, %j_right_panel], %1, %120 {in_bounds = [true, true]} : memref<?x?xf32>, vector<4x8xf32>
            affine.yield %121 : vector<4x8xf32>
          }
          %122 = affine.for %k0_right_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_right_piece, %22) iter_args(%123 = %119) -> (vector<4x8xf32>) {
            %124 = vector.transfer_read %a[%i_right_below_tile, %k0_right_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<4x8xf32>
            %125 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_right_below, %k0_right_piece)
            %126 = vector.transfer_read %b_copy_1[%125, %88], %1, %95 {in_bounds = [true]} : memref<8192x8xf32>, vector<8xf32>
            %127 = vector.broadcast %126 : vector<8xf32> to vector<4x8xf32>
            %128 = arith.subf %124, %127 : vector<4x8xf32>
            %129 = arith.mulf %128, %128 fastmath<contract> : vector<4x8xf32>
            %130 = arith.addf %123, %129 fastmath<reassoc,contract> : vector<4x8xf32>
            affine.yield %130 : vector<4x8xf32>
          }
          vector.transfer_write %122, %out0_1[%i_right_below_tile, %j_right_panel], %96 {in_bounds = [true, true]} : vector<4x8xf32>, memref<?x?xf32>
        }
        affine.for %i_right_below_below_tile = %85 to %86 step 2 {
          %131 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<2x8xf32>) {
            affine.yield %12 : vector<2x8xf32>
          } else {
            %132 = vector.create_mask %13, %97 : vector<2x8xi1>
            %133 = vector.transfer_read %out0_1[%i_right_below_below_tile, %j_right_panel], %1, %132 {in_bounds = [true, true]} : memref<?x?xf32>, vector<2x8xf32>
            affine.yield %133 : vector<2x8xf32>
          }
          %134 = affine.for %k0_right_below_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_right_piece, %22) iter_args(%135 = %131) -> (vector<2x8xf32>) {
            %136 = vector.transfer_read %a[%i_right_below_below_tile, %k0_right_below_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<2x8xf32>
            %137 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_right_below_below, %k0_right_piece)
            %138 = vector.transfer_read %b_copy_1[%137, %89], %1, %98 {in_bounds = [true]} : memref<8192x8xf32>, vector<8xf32>
            %139 = vector.broadcast %138 : vector<8xf32> to vector<2x8xf32>
            %140 = arith.subf %136, %139 : vector<2x8xf32>
            %141 = arith.mulf %140, %140 fastmath<contract> : vector<2x8xf32>
            %142 = arith.addf %135, %141 fastmath<reassoc,contract> : vector<2x8xf32>
            affine.yield %142 : vector<2x8xf32>
          }
          vector.transfer_write %134, %out0_1[%i_right_below_below_tile, %j_right_panel], %99 {in_bounds = [true, true]} : vector<2x8xf32>, memref<?x?xf32>
        }
        affine.for %i_right_below_below_below_tile = %86 to %20 {
          %143 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<1x8xf32>) {
            affine.yield %14 : vector<1x8xf32>
          } else {
            %144 = vector.create_mask %15, %100 : vector<1x8xi1>
            %145 = vector.transfer_read %out0_1[%i_right_below_below_below_tile, %j_right_panel], %1, %144 {in_bounds = [true, true]} : memref<?x?xf32>, vector<1x8xf32>
            affine.yield %145 : vector<1x8xf32>
          }
          %146 = affine.for %k0_right_below_below_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_right_piece, %22) iter_args(%147 = %143) -> (vector<1x8xf32>) {
            %148 = vector.transfer_read %a[%i_right_below_below_below_tile, %k0_right_below_below_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<1x8xf32>
            %149 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_right_below_below_below, %k0_right_piece)
            %150 = vector.transfer_read %b_copy_1[%149, %90], %1, %101 {in_bounds = [true]} : memref<8192x8xf32>, vector<8xf32>
            %151 = vector.broadcast %150 : vector<8xf32> to vector<1x8xf32>
            %152 = arith.subf %148, %151 : vector<1x8xf32>
            %153 = arith.mulf %152, %152 fastmath<contract> : vector<1x8xf32>
            %154 = arith.addf %147, %153 fastmath<reassoc,contract> : vector<1x8xf32>
            affine.yield %154 : vector<1x8xf32>
          }
          vector.transfer_write %146, %out0_1[%i_right_below_below_below_tile, %j_right_panel], %102 {in_bounds = [true, true]} : vector<1x8xf32>, memref<?x?xf32>
        }
        memref.dealloc %b_copy_1 : memref<8192x8xf32>
      }
    }
    %155 = affine.apply affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%23)
    %156 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%155, %23)
    %157 = vector.create_mask %156 : vector<4xi1>
    affine.for %i = 0 to %20 {
      %158 = vector.step : vector<4xindex>
      %159, %160 = affine.for %j = 0 to %155 step 4 iter_args(%161 = %16, %162 = %17) -> (vector<4xf32>, vector<4xi64>) {
        %163 = affine.vector_load %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
        %164 = math.sqrt %163 : vector<4xf32>
        %165 = arith.cmpf olt, %163, %161 : vector<4xf32>
        %166 = arith.cmpf uno, %163, %163 : vector<4xf32>
        %167 = arith.cmpf ord, %161, %161 : vector<4xf32>
        %168 = arith.andi %166, %167 : vector<4xi1>
        %169 = arith.ori %165, %168 : vector<4xi1>
        %170 = vector.broadcast %j : index to vector<4xindex>
        %171 = arith.addi %170, %158 : vector<4xindex>
        %172 = arith.index_cast %171 : vector<4xindex> to vector<4xi64>
        %173 = arith.select %169, %163, %161 : vector<4xi1>, vector<4xf32>
        %174 = arith.select %169, %172, %162 : vector<4xi1>, vector<4xi64>
        affine.vector_store %164, %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
        affine.yield %173, %174 : vector<4xf32>, vector<4xi64>
      }
      %175, %176 = affine.for %j_1 = %155 to %23 step 4 iter_args(%177 = %159, %178 = %160) -> (vector<4xf32>, vector<4xi64>) {
        %179 = vector.maskedload %out0_1[%i, %j_1], %157, %18 : memref<?x?xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
        %180 = math.sqrt %179 : vector<4xf32>
        %181 = arith.cmpf olt, %179, %177 : vector<4xf32>
        %182 = arith.cmpf uno, %179, %179 : vector<4xf32>
        %183 = arith.cmpf ord, %177, %177 : vector<4xf32>
        %184 = arith.andi %182, %183 : vector<4xi1>
        %185 = arith.ori %181, %184 : vector<4xi1>
        %186 = vector.broadcast %j_1 : index to vector<4xindex>
        %187 = arith.addi %186, %158 : vector<4xindex>
        %188 = arith.index_cast %187 : vector<4xindex> to vector<4xi64>
        %189 = arith.select %185, %179, %177 : vector<4xi1>, vector<4xf32>
        %190 = arith.select %185, %188, %178 : vector<4xi1>, vector<4xi64>
        vector.maskedstore %out0_1[%i, %j_1], %157, %180 : memref<?x?xf32>, vector<4xi1>, vector<4xf32>
        %191 = arith.select %157, %189, %177 : vector<4xi1>, vector<4xf32>
        %192 = arith.select %157, %190, %178 : vector<4xi1>, vector<4xi64>
        affine.yield %191, %192 : vector<4xf32>, vector<4xi64>
      }
      %193 = vector.reduction <minimumf>, %175 : vector<4xf32> into f32
      %194 = vector.broadcast %193 : f32 to vector<4xf32>
      %195 = arith.cmpf oeq, %175, %194 : vector<4xf32>
      %196 = arith.cmpf uno, %175, %175 : vector<4xf32>
      %197 = arith.ori %195, %196 : vector<4xi1>
      %198 = arith.select %197, %176, %19 : vector<4xi1>, vector<4xi64>
      %199 = vector.reduction <minsi>, %198 : vector<4xi64> into i64
      affine.store %199, %out1_1[%i] : memref<?xi64>
    }
    func.return
  }
  func.func @program_shapes(%a: memref<?x?xf32> {llvm.noalias}, %b: memref<?x?xf32> {llvm.noalias}) -> (index, index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %a, %0 : memref<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = memref.dim %a, %2 : memref<?x?xf32>
    %4 = memref.dim %b, %0 : memref<?x?xf32>
    %5 = memref.dim %b, %2 : memref<?x?xf32>
    %6 = arith.cmpi eq, %5, %3 : index
    %7 = arith.cmpi slt, %0, %4 : index
    cf.assert %6, "ValueError: operands could not be broadcast together with shapes (a.shape[0],1,a.shape[1]) (1,b.shape[0],b.shape[1])"
    cf.assert %7, "ValueError: attempt to get argmin of an empty sequence"
    func.return %1, %4, %1 : index, index, index
  }
}
// ----- loop
builtin.module {
  func.func @program(%a: memref<?x?xf32> {llvm.noalias}, %b: memref<?x?xf32> {llvm.noalias}, %out0: memref<?x?xf32> {llvm.noalias}, %out1: memref<?xi64> {llvm.noalias}) {
    %c16 = arith.constant 16 : index
    %c4 = arith.constant 4 : index
    %c1 = arith.constant 1 : index
    %c6 = arith.constant 6 : index
    %c2 = arith.constant 2 : index
    %c0 = arith.constant 0 : index
    %c4096 = arith.constant 4096 : index
    %c8 = arith.constant 8 : index
    %c3 = arith.constant 3 : index
    %c5 = arith.constant 5 : index
    %c7 = arith.constant 7 : index
    %c8192 = arith.constant 8192 : index
    %0 = arith.constant 0 : index
    %1 = arith.constant 0.000000e+00 : f32
    %2 = arith.constant 0x7f800000 : f32
    %3 = arith.constant 0 : i64
    %4 = arith.constant 8 : index
    %5 = arith.constant 4 : index
    %6 = arith.constant 2 : index
    %7 = arith.constant 1 : index
    %8 = arith.constant dense<0x7f800000> : vector<4xf32>
    %9 = arith.constant dense<0> : vector<4xi64>
    %10 = arith.constant dense<0.000000e+00> : vector<4xf32>
    %11 = arith.constant dense<9223372036854775807> : vector<4xi64>
    %12 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %13 = memref.dim %a, %0 : memref<?x?xf32>
    %14 = arith.constant 1 : index
    %15 = memref.dim %a, %14 : memref<?x?xf32>
    %16 = memref.dim %b, %0 : memref<?x?xf32>
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%13, %16], strides: [%16, 1] : memref<?x?xf32> to memref<?x?xf32>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%13], strides: [1] : memref<?xi64> to memref<?xi64>
    %17 = arith.shrsi %16, %c4 : index
    %18 = arith.muli %17, %c16 overflow<nsw> : index
    %19 = arith.maxsi %15, %c1 : index
    %20 = arith.floordivsi %13, %c6 : index
    %21 = arith.muli %20, %c6 overflow<nsw> : index
    %22 = arith.subi %13, %21 overflow<nsw> : index
    %23 = arith.shrsi %22, %c2 : index
    %24 = arith.muli %23, %c4 overflow<nsw> : index
    %25 = arith.addi %24, %21 overflow<nsw> : index
    %26 = arith.subi %13, %25 overflow<nsw> : index
    %27 = arith.shrsi %26, %c1 : index
    %28 = arith.muli %27, %c2 overflow<nsw> : index
    %29 = arith.addi %28, %25 overflow<nsw> : index
    %30 = arith.constant 0 : index
    %31 = arith.constant 0 : index
    %32 = arith.constant 0 : index
    %33 = arith.constant 0 : index
    scf.for %j_panel = %c0 to %18 step %c16 {
      scf.for %k0_piece = %c0 to %19 step %c4096 {
        %b_copy = memref.alloc() {alignment = 64 : i64} : memref<4096x16xf32>
        %34 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
        %35 = arith.minsi %34, %15 : index
        %36 = arith.subi %35, %k0_piece overflow<nsw> : index
        %37 = arith.shrsi %36, %c3 : index
        %38 = arith.muli %37, %c8 overflow<nsw> : index
        %39 = arith.addi %38, %k0_piece overflow<nsw> : index
        %40 = arith.maxsi %39, %k0_piece : index
        %41 = arith.addi %j_panel, %c16 overflow<nsw> : index
        scf.for %j_copy_tile = %j_panel to %41 step %c8 {
          %42 = arith.subi %j_copy_tile, %j_panel overflow<nsw> : index
          scf.for %k0_copy_tile = %k0_piece to %40 step %c8 {
            %43 = vector.load %b[%j_copy_tile, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
            %44 = arith.addi %j_copy_tile, %c1 overflow<nsw> : index
            %45 = vector.load %b[%44, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
            %46 = arith.addi %j_copy_tile, %c2 overflow<nsw> : index
            %47 = vector.load %b[%46, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
            %48 = arith.addi %j_copy_tile, %c3 overflow<nsw> : index
            %49 = vector.load %b[%48, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
            %50 = arith.addi %j_copy_tile, %c4 overflow<nsw> : index
            %51 = vector.load %b[%50, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
            %52 = arith.addi %j_copy_tile, %c5 overflow<nsw> : index
            %53 = vector.load %b[%52, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
            %54 = arith.addi %j_copy_tile, %c6 overflow<nsw> : index
            %55 = vector.load %b[%54, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
            %56 = arith.addi %j_copy_tile, %c7 overflow<nsw> : index
            %57 = vector.load %b[%56, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
            %58 = vector.shuffle %43, %51 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
            %59 = vector.shuffle %43, %51 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
            %60 = vector.shuffle %45, %53 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
            %61 = vector.shuffle %45, %53 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
            %62 = vector.shuffle %47, %55 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
            %63 = vector.shuffle %47, %55 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
            %64 = vector.shuffle %49, %57 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
            %65 = vector.shuffle %49, %57 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
            %66 = vector.shuffle %58, %62 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
            %67 = vector.shuffle %58, %62 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
            %68 = vector.shuffle %59, %63 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
            %69 = vector.shuffle %59, %63 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
            %70 = vector.shuffle %60, %64 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
            %71 = vector.shuffle %60, %64 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
            %72 = vector.shuffle %61, %65 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
            %73 = vector.shuffle %61, %65 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
            %74 = vector.shuffle %66, %70 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
            %75 = vector.shuffle %66, %70 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
            %76 = vector.shuffle %67, %71 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
            %77 = vector.shuffle %67, %71 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
            %78 = vector.shuffle %68, %72 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
            %79 = vector.shuffle %68, %72 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
            %80 = vector.shuffle %69, %73 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
            %81 = vector.shuffle %69, %73 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
            %82 = arith.subi %k0_copy_tile, %k0_piece overflow<nsw> : index
            vector.store %74, %b_copy[%82, %42] : memref<4096x16xf32>, vector<8xf32>
            %83 = arith.addi %82, %c1 overflow<nsw> : index
            vector.store %75, %b_copy[%83, %42] : memref<4096x16xf32>, vector<8xf32>
            %84 = arith.addi %82, %c2 overflow<nsw> : index
            vector.store %76, %b_copy[%84, %42] : memref<4096x16xf32>, vector<8xf32>
            %85 = arith.addi %82, %c3 overflow<nsw> : index
            vector.store %77, %b_copy[%85, %42] : memref<4096x16xf32>, vector<8xf32>
            %86 = arith.addi %82, %c4 overflow<nsw> : index
            vector.store %78, %b_copy[%86, %42] : memref<4096x16xf32>, vector<8xf32>
            %87 = arith.addi %82, %c5 overflow<nsw> : index
            vector.store %79, %b_copy[%87, %42] : memref<4096x16xf32>, vector<8xf32>
            %88 = arith.addi %82, %c6 overflow<nsw> : index
            vector.store %80, %b_copy[%88, %42] : memref<4096x16xf32>, vector<8xf32>
            %89 = arith.addi %82, %c7 overflow<nsw> : index
            vector.store %81, %b_copy[%89, %42] : memref<4096x16xf32>, vector<8xf32>
          }
          scf.for %k0_copy_below = %40 to %35 step %c1 {
            %90 = arith.addi %j_copy_tile, %c8 overflow<nsw> : index
            scf.for %j_copy_below = %j_copy_tile to %90 step %c1 {
              %91 = memref.load %b[%j_copy_below, %k0_copy_below] : memref<?x?xf32>
              %92 = arith.subi %k0_copy_below, %k0_piece overflow<nsw> : index
              %93 = arith.subi %j_copy_below, %j_panel overflow<nsw> : index
              memref.store %91, %b_copy[%92, %93] : memref<4096x16xf32>
            }
          }
        }
        scf.for %i_tile = %c0 to %21 step %c6 {
          %94 = arith.cmpi eq, %k0_piece, %c0 : index
          %95, %96, %97, %98, %99, %100, %101, %102, %103, %104, %105, %106 = scf.if %94 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %12, %12, %12, %12, %12, %12, %12, %12, %12, %12, %12, %12 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %107 = vector.load %out0_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %108 = arith.addi %j_panel, %c8 overflow<nsw> : index
            %109 = vector.load %out0_1[%i_tile, %108] : memref<?x?xf32>, vector<8xf32>
            %110 = arith.addi %i_tile, %c1 overflow<nsw> : index
            %111 = vector.load %out0_1[%110, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %112 = vector.load %out0_1[%110, %108] : memref<?x?xf32>, vector<8xf32>
            %113 = arith.addi %i_tile, %c2 overflow<nsw> : index
            %114 = vector.load %out0_1[%113, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %115 = vector.load %out0_1[%113, %108] : memref<?x?xf32>, vector<8xf32>
            %116 = arith.addi %i_tile, %c3 overflow<nsw> : index
            %117 = vector.load %out0_1[%116, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %118 = vector.load %out0_1[%116, %108] : memref<?x?xf32>, vector<8xf32>
            %119 = arith.addi %i_tile, %c4 overflow<nsw> : index
            %120 = vector.load %out0_1[%119, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %121 = vector.load %out0_1[%119, %108] : memref<?x?xf32>, vector<8xf32>
            %122 = arith.addi %i_tile, %c5 overflow<nsw> : index
            %123 = vector.load %out0_1[%122, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %124 = vector.load %out0_1[%122, %108] : memref<?x?xf32>, vector<8xf32>
            scf.yield %107, %109, %111, %112, %114, %115, %117, %118, %120, %121, %123, %124 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %125 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
          %126 = arith.minsi %125, %15 : index
          %127, %128, %129, %130, %131, %132, %133, %134, %135, %136, %137, %138 = scf.for %k0 = %k0_piece to %126 step %c1 iter_args(%139 = %95, %140 = %96, %141 = %97, %142 = %98, %143 = %99, %144 = %100, %145 = %101, %146 = %102, %147 = %103, %148 = %104, %149 = %105, %150 = %106) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %151 = memref.load %a[%i_tile, %k0] : memref<?x?xf32>
            %152 = vector.broadcast %151 : f32 to vector<8xf32>
            %153 = arith.addi %i_tile, %c1 overflow<nsw> : index
            %154 = memref.load %a[%153, %k0] : memref<?x?xf32>
            %155 = vector.broadcast %154 : f32 to vector<8xf32>
            %156 = arith.addi %i_tile, %c2 overflow<nsw> : index
            %157 = memref.load %a[%156, %k0] : memref<?x?xf32>
            %158 = vector.broadcast %157 : f32 to vector<8xf32>
            %159 = arith.addi %i_tile, %c3 overflow<nsw> : index
            %160 = memref.load %a[%159, %k0] : memref<?x?xf32>
            %161 = vector.broadcast %160 : f32 to vector<8xf32>
            %162 = arith.addi %i_tile, %c4 overflow<nsw> : index
            %163 = memref.load %a[%162, %k0] : memref<?x?xf32>
            %164 = vector.broadcast %163 : f32 to vector<8xf32>
            %165 = arith.addi %i_tile, %c5 overflow<nsw> : index
            %166 = memref.load %a[%165, %k0] : memref<?x?xf32>
            %167 = vector.broadcast %166 : f32 to vector<8xf32>
            %168 = arith.subi %k0, %k0_piece overflow<nsw> : index
            %169 = vector.load %b_copy[%168, %30] : memref<4096x16xf32>, vector<8xf32>
            %170 = arith.addi %30, %c8 overflow<nsw> : index
            %171 = vector.load %b_copy[%168, %170] : memref<4096x16xf32>, vector<8xf32>
            %172 = arith.subf %152, %169 : vector<8xf32>
            %173 = arith.subf %152, %171 : vector<8xf32>
            %174 = arith.subf %155, %169 : vector<8xf32>
            %175 = arith.subf %155, %171 : vector<8xf32>
            %176 = arith.subf %158, %169 : vector<8xf32>
            %177 = arith.subf %158, %171 : vector<8xf32>
            %178 = arith.subf %161, %169 : vector<8xf32>
            %179 = arith.subf %161, %171 : vector<8xf32>
            %180 = arith.subf %164, %169 : vector<8xf32>
            %181 = arith.subf %164, %171 : vector<8xf32>
            %182 = arith.subf %167, %169 : vector<8xf32>
            %183 = arith.subf %167, %171 : vector<8xf32>
            %184 = arith.mulf %172, %172 fastmath<contract> : vector<8xf32>
            %185 = arith.mulf %173, %173 fastmath<contract> : vector<8xf32>
            %186 = arith.mulf %174, %174 fastmath<contract> : vector<8xf32>
            %187 = arith.mulf %175, %175 fastmath<contract> : vector<8xf32>
            %188 = arith.mulf %176, %176 fastmath<contract> : vector<8xf32>
            %189 = arith.mulf %177, %177 fastmath<contract> : vector<8xf32>
            %190 = arith.mulf %178, %178 fastmath<contract> : vector<8xf32>
            %191 = arith.mulf %179, %179 fastmath<contract> : vector<8xf32>
            %192 = arith.mulf %180, %180 fastmath<contract> : vector<8xf32>
            %193 = arith.mulf %181, %181 fastmath<contract> : vector<8xf32>
            %194 = arith.mulf %182, %182 fastmath<contract> : vector<8xf32>
            %195 = arith.mulf %183, %183 fastmath<contract> : vector<8xf32>
            %196 = arith.addf %139, %184 fastmath<reassoc,contract> : vector<8xf32>
            %197 = arith.addf %140, %185 fastmath<reassoc,contract> : vector<8xf32>
            %198 = arith.addf %141, %186 fastmath<reassoc,contract> : vector<8xf32>
            %199 = arith.addf %142, %187 fastmath<reassoc,contract> : vector<8xf32>
            %200 = arith.addf %143, %188 fastmath<reassoc,contract> : vector<8xf32>
            %201 = arith.addf %144, %189 fastmath<reassoc,contract> : vector<8xf32>
            %202 = arith.addf %145, %190 fastmath<reassoc,contract> : vector<8xf32>
            %203 = arith.addf %146, %191 fastmath<reassoc,contract> : vector<8xf32>
            %204 = arith.addf %147, %192 fastmath<reassoc,contract> : vector<8xf32>
            %205 = arith.addf %148, %193 fastmath<reassoc,contract> : vector<8xf32>
            %206 = arith.addf %149, %194 fastmath<reassoc,contract> : vector<8xf32>
            %207 = arith.addf %150, %195 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %196, %197, %198, %199, %200, %201, %202, %203, %204, %205, %206, %207 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          vector.store %127, %out0_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
          %208 = arith.addi %j_panel, %c8 overflow<nsw> : index
          vector.store %128, %out0_1[%i_tile, %208] : memref<?x?xf32>, vector<8xf32>
          %209 = arith.addi %i_tile, %c1 overflow<nsw> : index
          vector.store %129, %out0_1[%209, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %130, %out0_1[%209, %208] : memref<?x?xf32>, vector<8xf32>
          %210 = arith.addi %i_tile, %c2 overflow<nsw> : index
          vector.store %131, %out0_1[%210, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %132, %out0_1[%210, %208] : memref<?x?xf32>, vector<8xf32>
          %211 = arith.addi %i_tile, %c3 overflow<nsw> : index
          vector.store %133, %out0_1[%211, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %134, %out0_1[%211, %208] : memref<?x?xf32>, vector<8xf32>
          %212 = arith.addi %i_tile, %c4 overflow<nsw> : index
          vector.store %135, %out0_1[%212, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %136, %out0_1[%212, %208] : memref<?x?xf32>, vector<8xf32>
          %213 = arith.addi %i_tile, %c5 overflow<nsw> : index
          vector.store %137, %out0_1[%213, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %138, %out0_1[%213, %208] : memref<?x?xf32>, vector<8xf32>
        }
        scf.for %i_below_tile = %21 to %25 step %c4 {
          %214 = arith.cmpi eq, %k0_piece, %c0 : index
          %215, %216, %217, %218, %219, %220, %221, %222 = scf.if %214 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %12, %12, %12, %12, %12, %12, %12, %12 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %223 = vector.load %out0_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %224 = arith.addi %j_panel, %c8 overflow<nsw> : index
            %225 = vector.load %out0_1[%i_below_tile, %224] : memref<?x?xf32>, vector<8xf32>
            %226 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
            %227 = vector.load %out0_1[%226, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %228 = vector.load %out0_1[%226, %224] : memref<?x?xf32>, vector<8xf32>
            %229 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
            %230 = vector.load %out0_1[%229, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %231 = vector.load %out0_1[%229, %224] : memref<?x?xf32>, vector<8xf32>
            %232 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
            %233 = vector.load %out0_1[%232, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %234 = vector.load %out0_1[%232, %224] : memref<?x?xf32>, vector<8xf32>
            scf.yield %223, %225, %227, %228, %230, %231, %233, %234 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %235 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
          %236 = arith.minsi %235, %15 : index
          %237, %238, %239, %240, %241, %242, %243, %244 = scf.for %k0_below = %k0_piece to %236 step %c1 iter_args(%245 = %215, %246 = %216, %247 = %217, %248 = %218, %249 = %219, %250 = %220, %251 = %221, %252 = %222) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %253 = memref.load %a[%i_below_tile, %k0_below] : memref<?x?xf32>
            %254 = vector.broadcast %253 : f32 to vector<8xf32>
            %255 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
            %256 = memref.load %a[%255, %k0_below] : memref<?x?xf32>
            %257 = vector.broadcast %256 : f32 to vector<8xf32>
            %258 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
            %259 = memref.load %a[%258, %k0_below] : memref<?x?xf32>
            %260 = vector.broadcast %259 : f32 to vector<8xf32>
            %261 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
            %262 = memref.load %a[%261, %k0_below] : memref<?x?xf32>
            %263 = vector.broadcast %262 : f32 to vector<8xf32>
            %264 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
            %265 = vector.load %b_copy[%264, %31] : memref<4096x16xf32>, vector<8xf32>
            %266 = arith.addi %31, %c8 overflow<nsw> : index
            %267 = vector.load %b_copy[%264, %266] : memref<4096x16xf32>, vector<8xf32>
            %268 = arith.subf %254, %265 : vector<8xf32>
            %269 = arith.subf %254, %267 : vector<8xf32>
            %270 = arith.subf %257, %265 : vector<8xf32>
            %271 = arith.subf %257, %267 : vector<8xf32>
            %272 = arith.subf %260, %265 : vector<8xf32>
            %273 = arith.subf %260, %267 : vector<8xf32>
            %274 = arith.subf %263, %265 : vector<8xf32>
            %275 = arith.subf %263, %267 : vector<8xf32>
            %276 = arith.mulf %268, %268 fastmath<contract> : vector<8xf32>
            %277 = arith.mulf %269, %269 fastmath<contract> : vector<8xf32>
            %278 = arith.mulf %270, %270 fastmath<contract> : vector<8xf32>
            %279 = arith.mulf %271, %271 fastmath<contract> : vector<8xf32>
            %280 = arith.mulf %272, %272 fastmath<contract> : vector<8xf32>
            %281 = arith.mulf %273, %273 fastmath<contract> : vector<8xf32>
            %282 = arith.mulf %274, %274 fastmath<contract> : vector<8xf32>
            %283 = arith.mulf %275, %275 fastmath<contract> : vector<8xf32>
            %284 = arith.addf %245, %276 fastmath<reassoc,contract> : vector<8xf32>
            %285 = arith.addf %246, %277 fastmath<reassoc,contract> : vector<8xf32>
            %286 = arith.addf %247, %278 fastmath<reassoc,contract> : vector<8xf32>
            %287 = arith.addf %248, %279 fastmath<reassoc,contract> : vector<8xf32>
            %288 = arith.addf %249, %280 fastmath<reassoc,contract> : vector<8xf32>
            %289 = arith.addf %250, %281 fastmath<reassoc,contract> : vector<8xf32>
            %290 = arith.addf %251, %282 fastmath<reassoc,contract> : vector<8xf32>
            %291 = arith.addf %252, %283 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %284, %285, %286, %287, %288, %289, %290, %291 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          vector.store %237, %out0_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
          %292 = arith.addi %j_panel, %c8 overflow<nsw> : index
          vector.store %238, %out0_1[%i_below_tile, %292] : memref<?x?xf32>, vector<8xf32>
          %293 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
          vector.store %239, %out0_1[%293, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %240, %out0_1[%293, %292] : memref<?x?xf32>, vector<8xf32>
          %294 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
          vector.store %241, %out0_1[%294, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %242, %out0_1[%294, %292] : memref<?x?xf32>, vector<8xf32>
          %295 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
          vector.store %243, %out0_1[%295, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %244, %out0_1[%295, %292] : memref<?x?xf32>, vector<8xf32>
        }
        scf.for %i_below_below_tile = %25 to %29 step %c2 {
          %296 = arith.cmpi eq, %k0_piece, %c0 : index
          %297, %298, %299, %300 = scf.if %296 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %12, %12, %12, %12 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %301 = vector.load %out0_1[%i_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %302 = arith.addi %j_panel, %c8 overflow<nsw> : index
            %303 = vector.load %out0_1[%i_below_below_tile, %302] : memref<?x?xf32>, vector<8xf32>
            %304 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
            %305 = vector.load %out0_1[%304, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %306 = vector.load %out0_1[%304, %302] : memref<?x?xf32>, vector<8xf32>
            scf.yield %301, %303, %305, %306 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %307 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
          %308 = arith.minsi %307, %15 : index
          %309, %310, %311, %312 = scf.for %k0_below_below = %k0_piece to %308 step %c1 iter_args(%313 = %297, %314 = %298, %315 = %299, %316 = %300) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %317 = memref.load %a[%i_below_below_tile, %k0_below_below] : memref<?x?xf32>
            %318 = vector.broadcast %317 : f32 to vector<8xf32>
            %319 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
            %320 = memref.load %a[%319, %k0_below_below] : memref<?x?xf32>
            %321 = vector.broadcast %320 : f32 to vector<8xf32>
            %322 = arith.subi %k0_below_below, %k0_piece overflow<nsw> : index
            %323 = vector.load %b_copy[%322, %32] : memref<4096x16xf32>, vector<8xf32>
            %324 = arith.addi %32, %c8 overflow<nsw> : index
            %325 = vector.load %b_copy[%322, %324] : memref<4096x16xf32>, vector<8xf32>
            %326 = arith.subf %318, %323 : vector<8xf32>
            %327 = arith.subf %318, %325 : vector<8xf32>
            %328 = arith.subf %321, %323 : vector<8xf32>
            %329 = arith.subf %321, %325 : vector<8xf32>
            %330 = arith.mulf %326, %326 fastmath<contract> : vector<8xf32>
            %331 = arith.mulf %327, %327 fastmath<contract> : vector<8xf32>
            %332 = arith.mulf %328, %328 fastmath<contract> : vector<8xf32>
            %333 = arith.mulf %329, %329 fastmath<contract> : vector<8xf32>
            %334 = arith.addf %313, %330 fastmath<reassoc,contract> : vector<8xf32>
            %335 = arith.addf %314, %331 fastmath<reassoc,contract> : vector<8xf32>
            %336 = arith.addf %315, %332 fastmath<reassoc,contract> : vector<8xf32>
            %337 = arith.addf %316, %333 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %334, %335, %336, %337 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          vector.store %309, %out0_1[%i_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
          %338 = arith.addi %j_panel, %c8 overflow<nsw> : index
          vector.store %310, %out0_1[%i_below_below_tile, %338] : memref<?x?xf32>, vector<8xf32>
          %339 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
          vector.store %311, %out0_1[%339, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %312, %out0_1[%339, %338] : memref<?x?xf32>, vector<8xf32>
        }
        scf.for %i_below_below_below_tile = %29 to %13 step %c1 {
          %340 = arith.cmpi eq, %k0_piece, %c0 : index
          %341, %342 = scf.if %340 -> (vector<8xf32>, vector<8xf32>) {
            scf.yield %12, %12 : vector<8xf32>, vector<8xf32>
          } else {
            %343 = vector.load %out0_1[%i_below_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %344 = arith.addi %j_panel, %c8 overflow<nsw> : index
            %345 = vector.load %out0_1[%i_below_below_below_tile, %344] : memref<?x?xf32>, vector<8xf32>
            scf.yield %343, %345 : vector<8xf32>, vector<8xf32>
          }
          %346 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
          %347 = arith.minsi %346, %15 : index
          %348, %349 = scf.for %k0_below_below_below = %k0_piece to %347 step %c1 iter_args(%350 = %341, %351 = %342) -> (vector<8xf32>, vector<8xf32>) {
            %352 = memref.load %a[%i_below_below_below_tile, %k0_below_below_below] : memref<?x?xf32>
            %353 = vector.broadcast %352 : f32 to vector<8xf32>
            %354 = arith.subi %k0_below_below_below, %k0_piece overflow<nsw> : index
            %355 = vector.load %b_copy[%354, %33] : memref<4096x16xf32>, vector<8xf32>
            %356 = arith.addi %33, %c8 overflow<nsw> : index
            %357 = vector.load %b_copy[%354, %356] : memref<4096x16xf32>, vector<8xf32>
            %358 = arith.subf %353, %355 : vector<8xf32>
            %359 = arith.subf %353, %357 : vector<8xf32>
            %360 = arith.mulf %358, %358 fastmath<contract> : vector<8xf32>
            %361 = arith.mulf %359, %359 fastmath<contract> : vector<8xf32>
            %362 = arith.addf %350, %360 fastmath<reassoc,contract> : vector<8xf32>
            %363 = arith.addf %351, %361 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %362, %363 : vector<8xf32>, vector<8xf32>
          }
          vector.store %348, %out0_1[%i_below_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
          %364 = arith.addi %j_panel, %c8 overflow<nsw> : index
          vector.store %349, %out0_1[%i_below_below_below_tile, %364] : memref<?x?xf32>, vector<8xf32>
        }
        memref.dealloc %b_copy : memref<4096x16xf32>
      }
    }
    %365 = arith.maxsi %15, %c1 : index
    %366 = arith.shrsi %13, %c3 : index
    %367 = arith.muli %366, %c8 overflow<nsw> : index
    %368 = arith.subi %13, %367 overflow<nsw> : index
    %369 = arith.shrsi %368, %c2 : index
    %370 = arith.muli %369, %c4 overflow<nsw> : index
    %371 = arith.addi %370, %367 overflow<nsw> : index
    %372 = arith.subi %13, %371 overflow<nsw> : index
    %373 = arith.shrsi %372, %c1 : index
    %374 = arith.muli %373, %c2 overflow<nsw> : index
    %375 = arith.addi %374, %371 overflow<nsw> : index
    %376 = arith.constant 0 : index
    %377 = arith.constant 0 : index
    %378 = arith.constant 0 : index
    %379 = arith.constant 0 : index
    scf.for %j_right_panel = %18 to %16 step %c8 {
      %380 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
      %381 = arith.subi %380, %j_right_panel overflow<nsw> : index
      %382 = arith.subi %16, %j_right_panel overflow<nsw> : index
      %383 = arith.minsi %381, %382 : index
      %384 = vector.create_mask %383 : vector<8xi1>
      %385 = vector.create_mask %383 : vector<8xi1>
      %386 = arith.minsi %381, %382 : index
      %387 = vector.create_mask %386 : vector<8xi1>
      %388 = vector.create_mask %386 : vector<8xi1>
      %389 = arith.minsi %381, %382 : index
      %390 = vector.create_mask %389 : vector<8xi1>
      %391 = vector.create_mask %389 : vector<8xi1>
      %392 = arith.minsi %381, %382 : index
      %393 = vector.create_mask %392 : vector<8xi1>
      %394 = vector.create_mask %392 : vector<8xi1>
      scf.for %k0_right_piece = %c0 to %365 step %c8192 {
        %b_copy_1 = memref.alloc() {alignment = 64 : i64} : memref<8192x8xf32>
        %395 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
        %396 = arith.minsi %395, %15 : index
        %397 = arith.subi %396, %k0_right_piece overflow<nsw> : index
        %398 = arith.shrsi %397, %c3 : index
        %399 = arith.muli %398, %c8 overflow<nsw> : index
        %400 = arith.addi %399, %k0_right_piece overflow<nsw> : index
        %401 = arith.maxsi %400, %k0_right_piece : index
        %402 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
        %403 = arith.minsi %402, %16 : index
        scf.for %j_right_copy_tile = %j_right_panel to %403 step %c8 {
          scf.for %k0_right_copy_tile = %k0_right_piece to %401 step %c8 {
            %404 = arith.addi %k0_right_copy_tile, %c8 overflow<nsw> : index
            scf.for %k0_right_copy = %k0_right_copy_tile to %404 step %c1 {
              %405 = arith.addi %j_right_copy_tile, %c8 overflow<nsw> : index
              %406 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
              %407 = arith.minsi %405, %406 : index
              %408 = arith.minsi %407, %16 : index
              scf.for %j_right_copy = %j_right_copy_tile to %408 step %c1 {
                %409 = memref.load %b[%j_right_copy, %k0_right_copy] : memref<?x?xf32>
                %410 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
                %411 = arith.subi %j_right_copy, %j_right_panel overflow<nsw> : index
                memref.store %409, %b_copy_1[%410, %411] : memref<8192x8xf32>
              }
            }
          }
          scf.for %k0_right_copy_below = %401 to %396 step %c1 {
            %412 = arith.addi %j_right_copy_tile, %c8 overflow<nsw> : index
            %413 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
            %414 = arith.minsi %412, %413 : index
            %415 = arith.minsi %414, %16 : index
            scf.for %j_right_copy_below = %j_right_copy_tile to %415 step %c1 {
              %416 = memref.load %b[%j_right_copy_below, %k0_right_copy_below] : memref<?x?xf32>
              %417 = arith.subi %k0_right_copy_below, %k0_right_piece overflow<nsw> : index
              %418 = arith.subi %j_right_copy_below, %j_right_panel overflow<nsw> : index
              memref.store %416, %b_copy_1[%417, %418] : memref<8192x8xf32>
            }
          }
        }
        scf.for %i_right_tile = %c0 to %367 step %c8 {
          %419 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %420, %421, %422, %423, %424, %425, %426, %427 = scf.if %419 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %12, %12, %12, %12, %12, %12, %12, %12 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %428 = vector.create_mask %383 : vector<8xi1>
            %429 = vector.maskedload %out0_1[%i_right_tile, %j_right_panel], %428, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %430 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
            %431 = vector.maskedload %out0_1[%430, %j_right_panel], %428, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %432 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
            %433 = vector.maskedload %out0_1[%432, %j_right_panel], %428, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %434 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
            %435 = vector.maskedload %out0_1[%434, %j_right_panel], %428, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %436 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
            %437 = vector.maskedload %out0_1[%436, %j_right_panel], %428, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %438 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
            %439 = vector.maskedload %out0_1[%438, %j_right_panel], %428, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %440 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
            %441 = vector.maskedload %out0_1[%440, %j_right_panel], %428, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %442 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
            %443 = vector.maskedload %out0_1[%442, %j_right_panel], %428, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %429, %431, %433, %435, %437, %439, %441, %443 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %444 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
          %445 = arith.minsi %444, %15 : index
          %446, %447, %448, %449, %450, %451, %452, %453 = scf.for %k0_right = %k0_right_piece to %445 step %c1 iter_args(%454 = %420, %455 = %421, %456 = %422, %457 = %423, %458 = %424, %459 = %425, %460 = %426, %461 = %427) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %462 = memref.load %a[%i_right_tile, %k0_right] : memref<?x?xf32>
            %463 = vector.broadcast %462 : f32 to vector<8xf32>
            %464 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
            %465 = memref.load %a[%464, %k0_right] : memref<?x?xf32>
            %466 = vector.broadcast %465 : f32 to vector<8xf32>
            %467 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
            %468 = memref.load %a[%467, %k0_right] : memref<?x?xf32>
            %469 = vector.broadcast %468 : f32 to vector<8xf32>
            %470 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
            %471 = memref.load %a[%470, %k0_right] : memref<?x?xf32>
            %472 = vector.broadcast %471 : f32 to vector<8xf32>
            %473 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
            %474 = memref.load %a[%473, %k0_right] : memref<?x?xf32>
            %475 = vector.broadcast %474 : f32 to vector<8xf32>
            %476 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
            %477 = memref.load %a[%476, %k0_right] : memref<?x?xf32>
            %478 = vector.broadcast %477 : f32 to vector<8xf32>
            %479 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
            %480 = memref.load %a[%479, %k0_right] : memref<?x?xf32>
            %481 = vector.broadcast %480 : f32 to vector<8xf32>
            %482 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
            %483 = memref.load %a[%482, %k0_right] : memref<?x?xf32>
            %484 = vector.broadcast %483 : f32 to vector<8xf32>
            %485 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
            %486 = vector.maskedload %b_copy_1[%485, %376], %384, %12 : memref<8192x8xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %487 = arith.subf %463, %486 : vector<8xf32>
            %488 = arith.subf %466, %486 : vector<8xf32>
            %489 = arith.subf %469, %486 : vector<8xf32>
            %490 = arith.subf %472, %486 : vector<8xf32>
            %491 = arith.subf %475, %486 : vector<8xf32>
            %492 = arith.subf %478, %486 : vector<8xf32>
            %493 = arith.subf %481, %486 : vector<8xf32>
            %494 = arith.subf %484, %486 : vector<8xf32>
            %495 = arith.mulf %487, %487 fastmath<contract> : vector<8xf32>
            %496 = arith.mulf %488, %488 fastmath<contract> : vector<8xf32>
            %497 = arith.mulf %489, %489 fastmath<contract> : vector<8xf32>
            %498 = arith.mulf %490, %490 fastmath<contract> : vector<8xf32>
            %499 = arith.mulf %491, %491 fastmath<contract> : vector<8xf32>
            %500 = arith.mulf %492, %492 fastmath<contract> : vector<8xf32>
            %501 = arith.mulf %493, %493 fastmath<contract> : vector<8xf32>
            %502 = arith.mulf %494, %494 fastmath<contract> : vector<8xf32>
            %503 = arith.addf %454, %495 fastmath<reassoc,contract> : vector<8xf32>
            %504 = arith.addf %455, %496 fastmath<reassoc,contract> : vector<8xf32>
            %505 = arith.addf %456, %497 fastmath<reassoc,contract> : vector<8xf32>
            %506 = arith.addf %457, %498 fastmath<reassoc,contract> : vector<8xf32>
            %507 = arith.addf %458, %499 fastmath<reassoc,contract> : vector<8xf32>
            %508 = arith.addf %459, %500 fastmath<reassoc,contract> : vector<8xf32>
            %509 = arith.addf %460, %501 fastmath<reassoc,contract> : vector<8xf32>
            %510 = arith.addf %461, %502 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %503, %504, %505, %506, %507, %508, %509, %510 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          vector.maskedstore %out0_1[%i_right_tile, %j_right_panel], %385, %446 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %511 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
          vector.maskedstore %out0_1[%511, %j_right_panel], %385, %447 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %512 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
          vector.maskedstore %out0_1[%512, %j_right_panel], %385, %448 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %513 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
          vector.maskedstore %out0_1[%513, %j_right_panel], %385, %449 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %514 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
          vector.maskedstore %out0_1[%514, %j_right_panel], %385, %450 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %515 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
          vector.maskedstore %out0_1[%515, %j_right_panel], %385, %451 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %516 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
          vector.maskedstore %out0_1[%516, %j_right_panel], %385, %452 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %517 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
          vector.maskedstore %out0_1[%517, %j_right_panel], %385, %453 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        }
        scf.for %i_right_below_tile = %367 to %371 step %c4 {
          %518 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %519, %520, %521, %522 = scf.if %518 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %12, %12, %12, %12 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %523 = vector.create_mask %386 : vector<8xi1>
            %524 = vector.maskedload %out0_1[%i_right_below_tile, %j_right_panel], %523, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %525 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
            %526 = vector.maskedload %out0_1[%525, %j_right_panel], %523, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %527 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
            %528 = vector.maskedload %out0_1[%527, %j_right_panel], %523, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %529 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
            %530 = vector.maskedload %out0_1[%529, %j_right_panel], %523, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %524, %526, %528, %530 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %531 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
          %532 = arith.minsi %531, %15 : index
          %533, %534, %535, %536 = scf.for %k0_right_below = %k0_right_piece to %532 step %c1 iter_args(%537 = %519, %538 = %520, %539 = %521, %540 = %522) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %541 = memref.load %a[%i_right_below_tile, %k0_right_below] : memref<?x?xf32>
            %542 = vector.broadcast %541 : f32 to vector<8xf32>
            %543 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
            %544 = memref.load %a[%543, %k0_right_below] : memref<?x?xf32>
            %545 = vector.broadcast %544 : f32 to vector<8xf32>
            %546 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
            %547 = memref.load %a[%546, %k0_right_below] : memref<?x?xf32>
            %548 = vector.broadcast %547 : f32 to vector<8xf32>
            %549 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
            %550 = memref.load %a[%549, %k0_right_below] : memref<?x?xf32>
            %551 = vector.broadcast %550 : f32 to vector<8xf32>
            %552 = arith.subi %k0_right_below, %k0_right_piece overflow<nsw> : index
            %553 = vector.maskedload %b_copy_1[%552, %377], %387, %12 : memref<8192x8xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %554 = arith.subf %542, %553 : vector<8xf32>
            %555 = arith.subf %545, %553 : vector<8xf32>
            %556 = arith.subf %548, %553 : vector<8xf32>
            %557 = arith.subf %551, %553 : vector<8xf32>
            %558 = arith.mulf %554, %554 fastmath<contract> : vector<8xf32>
            %559 = arith.mulf %555, %555 fastmath<contract> : vector<8xf32>
            %560 = arith.mulf %556, %556 fastmath<contract> : vector<8xf32>
            %561 = arith.mulf %557, %557 fastmath<contract> : vector<8xf32>
            %562 = arith.addf %537, %558 fastmath<reassoc,contract> : vector<8xf32>
            %563 = arith.addf %538, %559 fastmath<reassoc,contract> : vector<8xf32>
            %564 = arith.addf %539, %560 fastmath<reassoc,contract> : vector<8xf32>
            %565 = arith.addf %540, %561 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %562, %563, %564, %565 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          vector.maskedstore %out0_1[%i_right_below_tile, %j_right_panel], %388, %533 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %566 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
          vector.maskedstore %out0_1[%566, %j_right_panel], %388, %534 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %567 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
          vector.maskedstore %out0_1[%567, %j_right_panel], %388, %535 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %568 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
          vector.maskedstore %out0_1[%568, %j_right_panel], %388, %536 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        }
        scf.for %i_right_below_below_tile = %371 to %375 step %c2 {
          %569 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %570, %571 = scf.if %569 -> (vector<8xf32>, vector<8xf32>) {
            scf.yield %12, %12 : vector<8xf32>, vector<8xf32>
          } else {
            %572 = vector.create_mask %389 : vector<8xi1>
            %573 = vector.maskedload %out0_1[%i_right_below_below_tile, %j_right_panel], %572, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %574 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
            %575 = vector.maskedload %out0_1[%574, %j_right_panel], %572, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %573, %575 : vector<8xf32>, vector<8xf32>
          }
          %576 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
          %577 = arith.minsi %576, %15 : index
          %578, %579 = scf.for %k0_right_below_below = %k0_right_piece to %577 step %c1 iter_args(%580 = %570, %581 = %571) -> (vector<8xf32>, vector<8xf32>) {
            %582 = memref.load %a[%i_right_below_below_tile, %k0_right_below_below] : memref<?x?xf32>
            %583 = vector.broadcast %582 : f32 to vector<8xf32>
            %584 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
            %585 = memref.load %a[%584, %k0_right_below_below] : memref<?x?xf32>
            %586 = vector.broadcast %585 : f32 to vector<8xf32>
            %587 = arith.subi %k0_right_below_below, %k0_right_piece overflow<nsw> : index
            %588 = vector.maskedload %b_copy_1[%587, %378], %390, %12 : memref<8192x8xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %589 = arith.subf %583, %588 : vector<8xf32>
            %590 = arith.subf %586, %588 : vector<8xf32>
            %591 = arith.mulf %589, %589 fastmath<contract> : vector<8xf32>
            %592 = arith.mulf %590, %590 fastmath<contract> : vector<8xf32>
            %593 = arith.addf %580, %591 fastmath<reassoc,contract> : vector<8xf32>
            %594 = arith.addf %581, %592 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %593, %594 : vector<8xf32>, vector<8xf32>
          }
          vector.maskedstore %out0_1[%i_right_below_below_tile, %j_right_panel], %391, %578 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %595 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
          vector.maskedstore %out0_1[%595, %j_right_panel], %391, %579 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        }
        scf.for %i_right_below_below_below_tile = %375 to %13 step %c1 {
          %596 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %597 = scf.if %596 -> (vector<8xf32>) {
            scf.yield %12 : vector<8xf32>
          } else {
            %598 = vector.create_mask %392 : vector<8xi1>
            %599 = vector.maskedload %out0_1[%i_right_below_below_below_tile, %j_right_panel], %598, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %599 : vector<8xf32>
          }
          %600 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
          %601 = arith.minsi %600, %15 : index
          %602 = scf.for %k0_right_below_below_below = %k0_right_piece to %601 step %c1 iter_args(%603 = %597) -> (vector<8xf32>) {
            %604 = memref.load %a[%i_right_below_below_below_tile, %k0_right_below_below_below] : memref<?x?xf32>
            %605 = vector.broadcast %604 : f32 to vector<8xf32>
            %606 = arith.subi %k0_right_below_below_below, %k0_right_piece overflow<nsw> : index
            %607 = vector.maskedload %b_copy_1[%606, %379], %393, %12 : memref<8192x8xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %608 = arith.subf %605, %607 : vector<8xf32>
            %609 = arith.mulf %608, %608 fastmath<contract> : vector<8xf32>
            %610 = arith.addf %603, %609 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %610 : vector<8xf32>
          }
          vector.maskedstore %out0_1[%i_right_below_below_below_tile, %j_right_panel], %394, %602 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        }
        memref.dealloc %b_copy_1 : memref<8192x8xf32>
      }
    }
    %611 = arith.shrsi %16, %c2 : index
    %612 = arith.muli %611, %c4 overflow<nsw> : index
    %613 = arith.subi %16, %612 overflow<nsw> : index
    %614 = vector.create_mask %613 : vector<4xi1>
    scf.for %i = %c0 to %13 step %c1 {
      %615 = vector.step : vector<4xindex>
      %616, %617 = scf.for %j = %c0 to %612 step %c4 iter_args(%618 = %8, %619 = %9) -> (vector<4xf32>, vector<4xi64>) {
        %620 = vector.load %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
        %621 = math.sqrt %620 : vector<4xf32>
        %622 = arith.cmpf olt, %620, %618 : vector<4xf32>
        %623 = arith.cmpf uno, %620, %620 : vector<4xf32>
        %624 = arith.cmpf ord, %618, %618 : vector<4xf32>
        %625 = arith.andi %623, %624 : vector<4xi1>
        %626 = arith.ori %622, %625 : vector<4xi1>
        %627 = vector.broadcast %j : index to vector<4xindex>
        %628 = arith.addi %627, %615 : vector<4xindex>
        %629 = arith.index_cast %628 : vector<4xindex> to vector<4xi64>
        %630 = arith.select %626, %620, %618 : vector<4xi1>, vector<4xf32>
        %631 = arith.select %626, %629, %619 : vector<4xi1>, vector<4xi64>
        vector.store %621, %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
        scf.yield %630, %631 : vector<4xf32>, vector<4xi64>
      }
      %632 = arith.cmpi slt, %612, %16 : index
      %633, %634 = scf.if %632 -> (vector<4xf32>, vector<4xi64>) {
        %635 = vector.maskedload %out0_1[%i, %612], %614, %10 : memref<?x?xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
        %636 = math.sqrt %635 : vector<4xf32>
        %637 = arith.cmpf olt, %635, %616 : vector<4xf32>
        %638 = arith.cmpf uno, %635, %635 : vector<4xf32>
        %639 = arith.cmpf ord, %616, %616 : vector<4xf32>
        %640 = arith.andi %638, %639 : vector<4xi1>
        %641 = arith.ori %637, %640 : vector<4xi1>
        %642 = vector.broadcast %612 : index to vector<4xindex>
        %643 = arith.addi %642, %615 : vector<4xindex>
        %644 = arith.index_cast %643 : vector<4xindex> to vector<4xi64>
        %645 = arith.select %641, %635, %616 : vector<4xi1>, vector<4xf32>
        %646 = arith.select %641, %644, %617 : vector<4xi1>, vector<4xi64>
        vector.maskedstore %out0_1[%i, %612], %614, %636 : memref<?x?xf32>, vector<4xi1>, vector<4xf32>
        %647 = arith.select %614, %645, %616 : vector<4xi1>, vector<4xf32>
        %648 = arith.select %614, %646, %617 : vector<4xi1>, vector<4xi64>
        scf.yield %647, %648 : vector<4xf32>, vector<4xi64>
      } else {
        scf.yield %616, %617 : vector<4xf32>, vector<4xi64>
      }
      %649 = vector.reduction <minimumf>, %633 : vector<4xf32> into f32
      %650 = vector.broadcast %649 : f32 to vector<4xf32>
      %651 = arith.cmpf oeq, %633, %650 : vector<4xf32>
      %652 = arith.cmpf uno, %633, %633 : vector<4xf32>
      %653 = arith.ori %651, %652 : vector<4xi1>
      %654 = arith.select %653, %634, %11 : vector<4xi1>, vector<4xi64>
      %655 = vector.reduction <minsi>, %654 : vector<4xi64> into i64
      memref.store %655, %out1_1[%i] : memref<?xi64>
    }
    func.return
  }
  func.func @program_shapes(%a: memref<?x?xf32> {llvm.noalias}, %b: memref<?x?xf32> {llvm.noalias}) -> (index, index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %a, %0 : memref<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = memref.dim %a, %2 : memref<?x?xf32>
    %4 = memref.dim %b, %0 : memref<?x?xf32>
    %5 = memref.dim %b, %2 : memref<?x?xf32>
    %6 = arith.cmpi eq, %5, %3 : index
    %7 = arith.cmpi slt, %0, %4 : index
    cf.assert %6, "ValueError: operands could not be broadcast together with shapes (a.shape[0],1,a.shape[1]) (1,b.shape[0],b.shape[1])"
    cf.assert %7, "ValueError: attempt to get argmin of an empty sequence"
    func.return %1, %4, %1 : index, index, index
  }
}
// ----- llvm
builtin.module attributes {stepwell.asserts = ["tests/corpus/distances.py:8: MemoryError: no memory for a temporary array", "tests/corpus/distances.py:7: ValueError: operands could not be broadcast together with shapes (a.shape[0],1,a.shape[1]) (1,b.shape[0],b.shape[1])", "tests/corpus/distances.py:9: ValueError: attempt to get argmin of an empty sequence"]} {
  llvm.func @aligned_alloc(i64, i64) -> (!llvm.ptr {llvm.noalias})
  llvm.func @free(!llvm.ptr)
  llvm.func @program(%a: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0: i64, %a_stride0: i64, %b: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0: i64, %b_stride0: i64, %out0: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out0_size0: i64, %out0_stride0: i64, %out1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out1_size0: i64) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(16) : i64
    %1 = llvm.mlir.constant(4) : i64
    %2 = llvm.mlir.constant(1) : i64
    %3 = llvm.mlir.constant(6) : i64
    %4 = llvm.mlir.constant(2) : i64
    %5 = llvm.mlir.constant(0) : i64
    %6 = llvm.mlir.constant(4096) : i64
    %7 = llvm.mlir.constant(8) : i64
    %8 = llvm.mlir.constant(3) : i64
    %9 = llvm.mlir.constant(5) : i64
    %10 = llvm.mlir.constant(7) : i64
    %11 = llvm.mlir.constant(8192) : i64
    %12 = llvm.mlir.constant(-1) : i64
    %13 = llvm.mlir.constant(262208) : i64
    %14 = llvm.mlir.constant(64) : i64
    %15 = llvm.mlir.constant(1 : i32) : i32
    %16 = llvm.mlir.constant(0 : i32) : i32
    %17 = llvm.mlir.constant(0.000000e+00 : f32) : f32
    %18 = llvm.mlir.constant(0x7f800000 : f32) : f32
    %19 = llvm.mlir.constant(0) : i64
    %20 = llvm.mlir.constant(dense<0x7f800000> : vector<4xf32>) : vector<4xf32>
    %21 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %22 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf32>) : vector<4xf32>
    %23 = llvm.mlir.constant(dense<9223372036854775807> : vector<4xi64>) : vector<4xi64>
    %24 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %25 = llvm.ashr %b_size0, %1 : i64
    %26 = llvm.mul %25, %0 overflow<nsw> : i64
    %27 = llvm.intr.smax(%a_stride0, %2) : (i64, i64) -> i64
    %28 = llvm.sdiv %a_size0, %3 : i64
    %29 = llvm.srem %a_size0, %3 : i64
    %30 = llvm.icmp "ne" %29, %5 : i64
    %31 = llvm.xor %29, %3 : i64
    %32 = llvm.icmp "slt" %31, %5 : i64
    %33 = llvm.and %30, %32 : i1
    %34 = llvm.add %28, %12 : i64
    %35 = llvm.select %33, %34, %28 : i1, i64
    %36 = llvm.mul %35, %3 overflow<nsw> : i64
    %37 = llvm.sub %a_size0, %36 overflow<nsw> : i64
    %38 = llvm.ashr %37, %4 : i64
    %39 = llvm.mul %38, %1 overflow<nsw> : i64
    %40 = llvm.add %39, %36 overflow<nsw> : i64
    %41 = llvm.sub %a_size0, %40 overflow<nsw> : i64
    %42 = llvm.ashr %41, %2 : i64
    %43 = llvm.mul %42, %4 overflow<nsw> : i64
    %44 = llvm.add %43, %40 overflow<nsw> : i64
    %45 = llvm.icmp "slt" %5, %26 : i64
    llvm.cond_br %45, ^bb1(%5 : i64), ^bb41
  ^bb1(%j_panel: i64):
    %46 = llvm.icmp "slt" %5, %27 : i64
    llvm.cond_br %46, ^bb2(%5 : i64), ^bb40
  ^bb2(%k0_piece: i64):
    %b_copy = llvm.call @aligned_alloc(%14, %13) : (i64, i64) -> !llvm.ptr
    %47 = llvm.mlir.zero : !llvm.ptr
    %48 = llvm.icmp "ne" %b_copy, %47 : !llvm.ptr
    llvm.cond_br %48, ^bb3, ^bb94(%15 : i32)
  ^bb3:
    %49 = llvm.add %k0_piece, %6 overflow<nsw> : i64
    %50 = llvm.intr.smin(%49, %a_stride0) : (i64, i64) -> i64
    %51 = llvm.sub %50, %k0_piece overflow<nsw> : i64
    %52 = llvm.ashr %51, %8 : i64
    %53 = llvm.mul %52, %7 overflow<nsw> : i64
    %54 = llvm.add %53, %k0_piece overflow<nsw> : i64
    %55 = llvm.intr.smax(%54, %k0_piece) : (i64, i64) -> i64
    %56 = llvm.add %j_panel, %0 overflow<nsw> : i64
    %57 = llvm.icmp "slt" %j_panel, %56 : i64
    llvm.cond_br %57, ^bb4(%j_panel : i64), ^bb11
  ^bb4(%j_copy_tile: i64):
    %58 = llvm.sub %j_copy_tile, %j_panel overflow<nsw> : i64
    %59 = llvm.icmp "slt" %k0_piece, %55 : i64
    llvm.cond_br %59, ^bb5(%k0_piece : i64), ^bb6
  ^bb5(%k0_copy_tile: i64):
    %60 = llvm.mul %j_copy_tile, %b_stride0 overflow<nsw> : i64
    %61 = llvm.add %60, %k0_copy_tile overflow<nsw> : i64
    %62 = llvm.getelementptr inbounds %b[%61] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %63 = llvm.load %62 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %64 = llvm.add %j_copy_tile, %2 overflow<nsw> : i64
    %65 = llvm.mul %64, %b_stride0 overflow<nsw> : i64
    %66 = llvm.add %65, %k0_copy_tile overflow<nsw> : i64
    %67 = llvm.getelementptr inbounds %b[%66] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %68 = llvm.load %67 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %69 = llvm.add %j_copy_tile, %4 overflow<nsw> : i64
    %70 = llvm.mul %69, %b_stride0 overflow<nsw> : i64
    %71 = llvm.add %70, %k0_copy_tile overflow<nsw> : i64
    %72 = llvm.getelementptr inbounds %b[%71] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %73 = llvm.load %72 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %74 = llvm.add %j_copy_tile, %8 overflow<nsw> : i64
    %75 = llvm.mul %74, %b_stride0 overflow<nsw> : i64
    %76 = llvm.add %75, %k0_copy_tile overflow<nsw> : i64
    %77 = llvm.getelementptr inbounds %b[%76] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %78 = llvm.load %77 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %79 = llvm.add %j_copy_tile, %1 overflow<nsw> : i64
    %80 = llvm.mul %79, %b_stride0 overflow<nsw> : i64
    %81 = llvm.add %80, %k0_copy_tile overflow<nsw> : i64
    %82 = llvm.getelementptr inbounds %b[%81] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %83 = llvm.load %82 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %84 = llvm.add %j_copy_tile, %9 overflow<nsw> : i64
    %85 = llvm.mul %84, %b_stride0 overflow<nsw> : i64
    %86 = llvm.add %85, %k0_copy_tile overflow<nsw> : i64
    %87 = llvm.getelementptr inbounds %b[%86] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %88 = llvm.load %87 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %89 = llvm.add %j_copy_tile, %3 overflow<nsw> : i64
    %90 = llvm.mul %89, %b_stride0 overflow<nsw> : i64
    %91 = llvm.add %90, %k0_copy_tile overflow<nsw> : i64
    %92 = llvm.getelementptr inbounds %b[%91] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %93 = llvm.load %92 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %94 = llvm.add %j_copy_tile, %10 overflow<nsw> : i64
    %95 = llvm.mul %94, %b_stride0 overflow<nsw> : i64
    %96 = llvm.add %95, %k0_copy_tile overflow<nsw> : i64
    %97 = llvm.getelementptr inbounds %b[%96] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %98 = llvm.load %97 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %99 = llvm.shufflevector %63, %83 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %100 = llvm.shufflevector %63, %83 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %101 = llvm.shufflevector %68, %88 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %102 = llvm.shufflevector %68, %88 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %103 = llvm.shufflevector %73, %93 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %104 = llvm.shufflevector %73, %93 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %105 = llvm.shufflevector %78, %98 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %106 = llvm.shufflevector %78, %98 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %107 = llvm.shufflevector %99, %103 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %108 = llvm.shufflevector %99, %103 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %109 = llvm.shufflevector %100, %104 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %110 = llvm.shufflevector %100, %104 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %111 = llvm.shufflevector %101, %105 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %112 = llvm.shufflevector %101, %105 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %113 = llvm.shufflevector %102, %106 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %114 = llvm.shufflevector %102, %106 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %115 = llvm.shufflevector %107, %111 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %116 = llvm.shufflevector %107, %111 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %117 = llvm.shufflevector %108, %112 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %118 = llvm.shufflevector %108, %112 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %119 = llvm.shufflevector %109, %113 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %120 = llvm.shufflevector %109, %113 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %121 = llvm.shufflevector %110, %114 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %122 = llvm.shufflevector %110, %114 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %123 = llvm.sub %k0_copy_tile, %k0_piece overflow<nsw> : i64
    %124 = llvm.mul %123, %0 overflow<nsw> : i64
    %125 = llvm.add %124, %58 overflow<nsw> : i64
    %126 = llvm.getelementptr inbounds %b_copy[%125] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %115, %126 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %127 = llvm.add %123, %2 overflow<nsw> : i64
    %128 = llvm.mul %127, %0 overflow<nsw> : i64
    %129 = llvm.add %128, %58 overflow<nsw> : i64
    %130 = llvm.getelementptr inbounds %b_copy[%129] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %116, %130 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %131 = llvm.add %123, %4 overflow<nsw> : i64
    %132 = llvm.mul %131, %0 overflow<nsw> : i64
    %133 = llvm.add %132, %58 overflow<nsw> : i64
    %134 = llvm.getelementptr inbounds %b_copy[%133] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %117, %134 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %135 = llvm.add %123, %8 overflow<nsw> : i64
    %136 = llvm.mul %135, %0 overflow<nsw> : i64
    %137 = llvm.add %136, %58 overflow<nsw> : i64
    %138 = llvm.getelementptr inbounds %b_copy[%137] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %118, %138 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %139 = llvm.add %123, %1 overflow<nsw> : i64
    %140 = llvm.mul %139, %0 overflow<nsw> : i64
    %141 = llvm.add %140, %58 overflow<nsw> : i64
    %142 = llvm.getelementptr inbounds %b_copy[%141] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %119, %142 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %143 = llvm.add %123, %9 overflow<nsw> : i64
    %144 = llvm.mul %143, %0 overflow<nsw> : i64
    %145 = llvm.add %144, %58 overflow<nsw> : i64
    %146 = llvm.getelementptr inbounds %b_copy[%145] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %120, %146 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %147 = llvm.add %123, %3 overflow<nsw> : i64
    %148 = llvm.mul %147, %0 overflow<nsw> : i64
    %149 = llvm.add %148, %58 overflow<nsw> : i64
    %150 = llvm.getelementptr inbounds %b_copy[%149] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %121, %150 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %151 = llvm.add %123, %10 overflow<nsw> : i64
    %152 = llvm.mul %151, %0 overflow<nsw> : i64
    %153 = llvm.add %152, %58 overflow<nsw> : i64
    %154 = llvm.getelementptr inbounds %b_copy[%153] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %122, %154 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %155 = llvm.add %k0_copy_tile, %7 overflow<nsw> : i64
    %156 = llvm.icmp "slt" %155, %55 : i64
    llvm.cond_br %156, ^bb5(%155 : i64), ^bb6
  ^bb6:
    %157 = llvm.icmp "slt" %55, %50 : i64
    llvm.cond_br %157, ^bb7(%55 : i64), ^bb10
  ^bb7(%k0_copy_below: i64):
    %158 = llvm.add %j_copy_tile, %7 overflow<nsw> : i64
    %159 = llvm.icmp "slt" %j_copy_tile, %158 : i64
    llvm.cond_br %159, ^bb8(%j_copy_tile : i64), ^bb9
  ^bb8(%j_copy_below: i64):
    %160 = llvm.mul %j_copy_below, %b_stride0 overflow<nsw> : i64
    %161 = llvm.add %160, %k0_copy_below overflow<nsw> : i64
    %162 = llvm.getelementptr inbounds %b[%161] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %163 = llvm.load %162 {alignment = 4 : i64} : !llvm.ptr -> f32
    %164 = llvm.sub %k0_copy_below, %k0_piece overflow<nsw> : i64
    %165 = llvm.sub %j_copy_below, %j_panel overflow<nsw> : i64
    %166 = llvm.mul %164, %0 overflow<nsw> : i64
    %167 = llvm.add %166, %165 overflow<nsw> : i64
    %168 = llvm.getelementptr inbounds %b_copy[%167] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %163, %168 {alignment = 4 : i64} : f32, !llvm.ptr
    %169 = llvm.add %j_copy_below, %2 overflow<nsw> : i64
    %170 = llvm.icmp "slt" %169, %158 : i64
    llvm.cond_br %170, ^bb8(%169 : i64), ^bb9
  ^bb9:
    %171 = llvm.add %k0_copy_below, %2 overflow<nsw> : i64
    %172 = llvm.icmp "slt" %171, %50 : i64
    llvm.cond_br %172, ^bb7(%171 : i64), ^bb10
  ^bb10:
    %173 = llvm.add %j_copy_tile, %7 overflow<nsw> : i64
    %174 = llvm.icmp "slt" %173, %56 : i64
    llvm.cond_br %174, ^bb4(%173 : i64), ^bb11
  ^bb11:
    %175 = llvm.icmp "slt" %5, %36 : i64
    llvm.cond_br %175, ^bb12(%5 : i64), ^bb18
  ^bb12(%i_tile: i64):
    %176 = llvm.icmp "eq" %k0_piece, %5 : i64
    llvm.cond_br %176, ^bb13, ^bb14
  ^bb13:
    llvm.br ^bb15(%24, %24, %24, %24, %24, %24, %24, %24, %24, %24, %24, %24 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb14:
    %177 = llvm.mul %i_tile, %b_size0 overflow<nsw> : i64
    %178 = llvm.add %177, %j_panel overflow<nsw> : i64
    %179 = llvm.getelementptr inbounds %out0[%178] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %180 = llvm.load %179 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %181 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %182 = llvm.add %177, %181 overflow<nsw> : i64
    %183 = llvm.getelementptr inbounds %out0[%182] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %184 = llvm.load %183 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %185 = llvm.add %i_tile, %2 overflow<nsw> : i64
    %186 = llvm.mul %185, %b_size0 overflow<nsw> : i64
    %187 = llvm.add %186, %j_panel overflow<nsw> : i64
    %188 = llvm.getelementptr inbounds %out0[%187] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %189 = llvm.load %188 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %190 = llvm.add %186, %181 overflow<nsw> : i64
    %191 = llvm.getelementptr inbounds %out0[%190] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %192 = llvm.load %191 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %193 = llvm.add %i_tile, %4 overflow<nsw> : i64
    %194 = llvm.mul %193, %b_size0 overflow<nsw> : i64
    %195 = llvm.add %194, %j_panel overflow<nsw> : i64
    %196 = llvm.getelementptr inbounds %out0[%195] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %197 = llvm.load %196 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %198 = llvm.add %194, %181 overflow<nsw> : i64
    %199 = llvm.getelementptr inbounds %out0[%198] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %200 = llvm.load %199 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %201 = llvm.add %i_tile, %8 overflow<nsw> : i64
    %202 = llvm.mul %201, %b_size0 overflow<nsw> : i64
    %203 = llvm.add %202, %j_panel overflow<nsw> : i64
    %204 = llvm.getelementptr inbounds %out0[%203] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %205 = llvm.load %204 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %206 = llvm.add %202, %181 overflow<nsw> : i64
    %207 = llvm.getelementptr inbounds %out0[%206] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %208 = llvm.load %207 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %209 = llvm.add %i_tile, %1 overflow<nsw> : i64
    %210 = llvm.mul %209, %b_size0 overflow<nsw> : i64
    %211 = llvm.add %210, %j_panel overflow<nsw> : i64
    %212 = llvm.getelementptr inbounds %out0[%211] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %213 = llvm.load %212 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %214 = llvm.add %210, %181 overflow<nsw> : i64
    %215 = llvm.getelementptr inbounds %out0[%214] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %216 = llvm.load %215 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %217 = llvm.add %i_tile, %9 overflow<nsw> : i64
    %218 = llvm.mul %217, %b_size0 overflow<nsw> : i64
    %219 = llvm.add %218, %j_panel overflow<nsw> : i64
    %220 = llvm.getelementptr inbounds %out0[%219] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %221 = llvm.load %220 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %222 = llvm.add %218, %181 overflow<nsw> : i64
    %223 = llvm.getelementptr inbounds %out0[%222] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %224 = llvm.load %223 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb15(%180, %184, %189, %192, %197, %200, %205, %208, %213, %216, %221, %224 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb15(%225: vector<8xf32>, %226: vector<8xf32>, %227: vector<8xf32>, %228: vector<8xf32>, %229: vector<8xf32>, %230: vector<8xf32>, %231: vector<8xf32>, %232: vector<8xf32>, %233: vector<8xf32>, %234: vector<8xf32>, %235: vector<8xf32>, %236: vector<8xf32>):
    %237 = llvm.add %k0_piece, %6 overflow<nsw> : i64
    %238 = llvm.intr.smin(%237, %a_stride0) : (i64, i64) -> i64
    %239 = llvm.icmp "slt" %k0_piece, %238 : i64
    llvm.cond_br %239, ^bb16(%k0_piece, %225, %226, %227, %228, %229, %230, %231, %232, %233, %234, %235, %236 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb17(%225, %226, %227, %228, %229, %230, %231, %232, %233, %234, %235, %236 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb16(%k0: i64, %240: vector<8xf32>, %241: vector<8xf32>, %242: vector<8xf32>, %243: vector<8xf32>, %244: vector<8xf32>, %245: vector<8xf32>, %246: vector<8xf32>, %247: vector<8xf32>, %248: vector<8xf32>, %249: vector<8xf32>, %250: vector<8xf32>, %251: vector<8xf32>):
    %252 = llvm.mul %i_tile, %a_stride0 overflow<nsw> : i64
    %253 = llvm.add %252, %k0 overflow<nsw> : i64
    %254 = llvm.getelementptr inbounds %a[%253] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %255 = llvm.load %254 {alignment = 4 : i64} : !llvm.ptr -> f32
    %256 = llvm.mlir.poison : vector<8xf32>
    %257 = llvm.insertelement %255, %256[%5 : i64] : vector<8xf32>
    %258 = llvm.shufflevector %257, %256 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %259 = llvm.add %i_tile, %2 overflow<nsw> : i64
    %260 = llvm.mul %259, %a_stride0 overflow<nsw> : i64
    %261 = llvm.add %260, %k0 overflow<nsw> : i64
    %262 = llvm.getelementptr inbounds %a[%261] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %263 = llvm.load %262 {alignment = 4 : i64} : !llvm.ptr -> f32
    %264 = llvm.mlir.poison : vector<8xf32>
    %265 = llvm.insertelement %263, %264[%5 : i64] : vector<8xf32>
    %266 = llvm.shufflevector %265, %264 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %267 = llvm.add %i_tile, %4 overflow<nsw> : i64
    %268 = llvm.mul %267, %a_stride0 overflow<nsw> : i64
    %269 = llvm.add %268, %k0 overflow<nsw> : i64
    %270 = llvm.getelementptr inbounds %a[%269] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %271 = llvm.load %270 {alignment = 4 : i64} : !llvm.ptr -> f32
    %272 = llvm.mlir.poison : vector<8xf32>
    %273 = llvm.insertelement %271, %272[%5 : i64] : vector<8xf32>
    %274 = llvm.shufflevector %273, %272 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %275 = llvm.add %i_tile, %8 overflow<nsw> : i64
    %276 = llvm.mul %275, %a_stride0 overflow<nsw> : i64
    %277 = llvm.add %276, %k0 overflow<nsw> : i64
    %278 = llvm.getelementptr inbounds %a[%277] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %279 = llvm.load %278 {alignment = 4 : i64} : !llvm.ptr -> f32
    %280 = llvm.mlir.poison : vector<8xf32>
    %281 = llvm.insertelement %279, %280[%5 : i64] : vector<8xf32>
    %282 = llvm.shufflevector %281, %280 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %283 = llvm.add %i_tile, %1 overflow<nsw> : i64
    %284 = llvm.mul %283, %a_stride0 overflow<nsw> : i64
    %285 = llvm.add %284, %k0 overflow<nsw> : i64
    %286 = llvm.getelementptr inbounds %a[%285] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %287 = llvm.load %286 {alignment = 4 : i64} : !llvm.ptr -> f32
    %288 = llvm.mlir.poison : vector<8xf32>
    %289 = llvm.insertelement %287, %288[%5 : i64] : vector<8xf32>
    %290 = llvm.shufflevector %289, %288 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %291 = llvm.add %i_tile, %9 overflow<nsw> : i64
    %292 = llvm.mul %291, %a_stride0 overflow<nsw> : i64
    %293 = llvm.add %292, %k0 overflow<nsw> : i64
    %294 = llvm.getelementptr inbounds %a[%293] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %295 = llvm.load %294 {alignment = 4 : i64} : !llvm.ptr -> f32
    %296 = llvm.mlir.poison : vector<8xf32>
    %297 = llvm.insertelement %295, %296[%5 : i64] : vector<8xf32>
    %298 = llvm.shufflevector %297, %296 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %299 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %300 = llvm.mul %299, %0 overflow<nsw> : i64
    %301 = llvm.getelementptr inbounds %b_copy[%300] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %302 = llvm.load %301 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %303 = llvm.add %5, %7 overflow<nsw> : i64
    %304 = llvm.add %300, %303 overflow<nsw> : i64
    %305 = llvm.getelementptr inbounds %b_copy[%304] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %306 = llvm.load %305 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %307 = llvm.fsub %258, %302 : vector<8xf32>
    %308 = llvm.fsub %258, %306 : vector<8xf32>
    %309 = llvm.fsub %266, %302 : vector<8xf32>
    %310 = llvm.fsub %266, %306 : vector<8xf32>
    %311 = llvm.fsub %274, %302 : vector<8xf32>
    %312 = llvm.fsub %274, %306 : vector<8xf32>
    %313 = llvm.fsub %282, %302 : vector<8xf32>
    %314 = llvm.fsub %282, %306 : vector<8xf32>
    %315 = llvm.fsub %290, %302 : vector<8xf32>
    %316 = llvm.fsub %290, %306 : vector<8xf32>
    %317 = llvm.fsub %298, %302 : vector<8xf32>
    %318 = llvm.fsub %298, %306 : vector<8xf32>
    %319 = llvm.fmul %307, %307 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %320 = llvm.fmul %308, %308 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %321 = llvm.fmul %309, %309 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %322 = llvm.fmul %310, %310 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %323 = llvm.fmul %311, %311 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %324 = llvm.fmul %312, %312 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %325 = llvm.fmul %313, %313 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %326 = llvm.fmul %314, %314 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %327 = llvm.fmul %315, %315 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %328 = llvm.fmul %316, %316 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %329 = llvm.fmul %317, %317 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %330 = llvm.fmul %318, %318 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %331 = llvm.fadd %240, %319 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %332 = llvm.fadd %241, %320 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %333 = llvm.fadd %242, %321 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %334 = llvm.fadd %243, %322 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %335 = llvm.fadd %244, %323 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %336 = llvm.fadd %245, %324 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %337 = llvm.fadd %246, %325 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %338 = llvm.fadd %247, %326 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %339 = llvm.fadd %248, %327 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %340 = llvm.fadd %249, %328 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %341 = llvm.fadd %250, %329 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %342 = llvm.fadd %251, %330 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %343 = llvm.add %k0, %2 overflow<nsw> : i64
    %344 = llvm.icmp "slt" %343, %238 : i64
    llvm.cond_br %344, ^bb16(%343, %331, %332, %333, %334, %335, %336, %337, %338, %339, %340, %341, %342 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb17(%331, %332, %333, %334, %335, %336, %337, %338, %339, %340, %341, %342 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb17(%345: vector<8xf32>, %346: vector<8xf32>, %347: vector<8xf32>, %348: vector<8xf32>, %349: vector<8xf32>, %350: vector<8xf32>, %351: vector<8xf32>, %352: vector<8xf32>, %353: vector<8xf32>, %354: vector<8xf32>, %355: vector<8xf32>, %356: vector<8xf32>):
    %357 = llvm.mul %i_tile, %b_size0 overflow<nsw> : i64
    %358 = llvm.add %357, %j_panel overflow<nsw> : i64
    %359 = llvm.getelementptr inbounds %out0[%358] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %345, %359 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %360 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %361 = llvm.add %357, %360 overflow<nsw> : i64
    %362 = llvm.getelementptr inbounds %out0[%361] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %346, %362 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %363 = llvm.add %i_tile, %2 overflow<nsw> : i64
    %364 = llvm.mul %363, %b_size0 overflow<nsw> : i64
    %365 = llvm.add %364, %j_panel overflow<nsw> : i64
    %366 = llvm.getelementptr inbounds %out0[%365] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %347, %366 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %367 = llvm.add %364, %360 overflow<nsw> : i64
    %368 = llvm.getelementptr inbounds %out0[%367] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %348, %368 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %369 = llvm.add %i_tile, %4 overflow<nsw> : i64
    %370 = llvm.mul %369, %b_size0 overflow<nsw> : i64
    %371 = llvm.add %370, %j_panel overflow<nsw> : i64
    %372 = llvm.getelementptr inbounds %out0[%371] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %349, %372 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %373 = llvm.add %370, %360 overflow<nsw> : i64
    %374 = llvm.getelementptr inbounds %out0[%373] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %350, %374 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %375 = llvm.add %i_tile, %8 overflow<nsw> : i64
    %376 = llvm.mul %375, %b_size0 overflow<nsw> : i64
    %377 = llvm.add %376, %j_panel overflow<nsw> : i64
    %378 = llvm.getelementptr inbounds %out0[%377] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %351, %378 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %379 = llvm.add %376, %360 overflow<nsw> : i64
    %380 = llvm.getelementptr inbounds %out0[%379] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %352, %380 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %381 = llvm.add %i_tile, %1 overflow<nsw> : i64
    %382 = llvm.mul %381, %b_size0 overflow<nsw> : i64
    %383 = llvm.add %382, %j_panel overflow<nsw> : i64
    %384 = llvm.getelementptr inbounds %out0[%383] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %353, %384 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %385 = llvm.add %382, %360 overflow<nsw> : i64
    %386 = llvm.getelementptr inbounds %out0[%385] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %354, %386 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %387 = llvm.add %i_tile, %9 overflow<nsw> : i64
    %388 = llvm.mul %387, %b_size0 overflow<nsw> : i64
    %389 = llvm.add %388, %j_panel overflow<nsw> : i64
    %390 = llvm.getelementptr inbounds %out0[%389] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %355, %390 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %391 = llvm.add %388, %360 overflow<nsw> : i64
    %392 = llvm.getelementptr inbounds %out0[%391] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %356, %392 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %393 = llvm.add %i_tile, %3 overflow<nsw> : i64
    %394 = llvm.icmp "slt" %393, %36 : i64
    llvm.cond_br %394, ^bb12(%393 : i64), ^bb18
  ^bb18:
    %395 = llvm.icmp "slt" %36, %40 : i64
    llvm.cond_br %395, ^bb19(%36 : i64), ^bb25
  ^bb19(%i_below_tile: i64):
    %396 = llvm.icmp "eq" %k0_piece, %5 : i64
    llvm.cond_br %396, ^bb20, ^bb21
  ^bb20:
    llvm.br ^bb22(%24, %24, %24, %24, %24, %24, %24, %24 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb21:
    %397 = llvm.mul %i_below_tile, %b_size0 overflow<nsw> : i64
    %398 = llvm.add %397, %j_panel overflow<nsw> : i64
    %399 = llvm.getelementptr inbounds %out0[%398] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %400 = llvm.load %399 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %401 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %402 = llvm.add %397, %401 overflow<nsw> : i64
    %403 = llvm.getelementptr inbounds %out0[%402] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %404 = llvm.load %403 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %405 = llvm.add %i_below_tile, %2 overflow<nsw> : i64
    %406 = llvm.mul %405, %b_size0 overflow<nsw> : i64
    %407 = llvm.add %406, %j_panel overflow<nsw> : i64
    %408 = llvm.getelementptr inbounds %out0[%407] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %409 = llvm.load %408 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %410 = llvm.add %406, %401 overflow<nsw> : i64
    %411 = llvm.getelementptr inbounds %out0[%410] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %412 = llvm.load %411 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %413 = llvm.add %i_below_tile, %4 overflow<nsw> : i64
    %414 = llvm.mul %413, %b_size0 overflow<nsw> : i64
    %415 = llvm.add %414, %j_panel overflow<nsw> : i64
    %416 = llvm.getelementptr inbounds %out0[%415] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %417 = llvm.load %416 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %418 = llvm.add %414, %401 overflow<nsw> : i64
    %419 = llvm.getelementptr inbounds %out0[%418] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %420 = llvm.load %419 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %421 = llvm.add %i_below_tile, %8 overflow<nsw> : i64
    %422 = llvm.mul %421, %b_size0 overflow<nsw> : i64
    %423 = llvm.add %422, %j_panel overflow<nsw> : i64
    %424 = llvm.getelementptr inbounds %out0[%423] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %425 = llvm.load %424 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %426 = llvm.add %422, %401 overflow<nsw> : i64
    %427 = llvm.getelementptr inbounds %out0[%426] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %428 = llvm.load %427 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb22(%400, %404, %409, %412, %417, %420, %425, %428 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb22(%429: vector<8xf32>, %430: vector<8xf32>, %431: vector<8xf32>, %432: vector<8xf32>, %433: vector<8xf32>, %434: vector<8xf32>, %435: vector<8xf32>, %436: vector<8xf32>):
    %437 = llvm.add %k0_piece, %6 overflow<nsw> : i64
    %438 = llvm.intr.smin(%437, %a_stride0) : (i64, i64) -> i64
    %439 = llvm.icmp "slt" %k0_piece, %438 : i64
    llvm.cond_br %439, ^bb23(%k0_piece, %429, %430, %431, %432, %433, %434, %435, %436 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb24(%429, %430, %431, %432, %433, %434, %435, %436 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb23(%k0_below: i64, %440: vector<8xf32>, %441: vector<8xf32>, %442: vector<8xf32>, %443: vector<8xf32>, %444: vector<8xf32>, %445: vector<8xf32>, %446: vector<8xf32>, %447: vector<8xf32>):
    %448 = llvm.mul %i_below_tile, %a_stride0 overflow<nsw> : i64
    %449 = llvm.add %448, %k0_below overflow<nsw> : i64
    %450 = llvm.getelementptr inbounds %a[%449] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %451 = llvm.load %450 {alignment = 4 : i64} : !llvm.ptr -> f32
    %452 = llvm.mlir.poison : vector<8xf32>
    %453 = llvm.insertelement %451, %452[%5 : i64] : vector<8xf32>
    %454 = llvm.shufflevector %453, %452 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %455 = llvm.add %i_below_tile, %2 overflow<nsw> : i64
    %456 = llvm.mul %455, %a_stride0 overflow<nsw> : i64
    %457 = llvm.add %456, %k0_below overflow<nsw> : i64
    %458 = llvm.getelementptr inbounds %a[%457] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %459 = llvm.load %458 {alignment = 4 : i64} : !llvm.ptr -> f32
    %460 = llvm.mlir.poison : vector<8xf32>
    %461 = llvm.insertelement %459, %460[%5 : i64] : vector<8xf32>
    %462 = llvm.shufflevector %461, %460 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %463 = llvm.add %i_below_tile, %4 overflow<nsw> : i64
    %464 = llvm.mul %463, %a_stride0 overflow<nsw> : i64
    %465 = llvm.add %464, %k0_below overflow<nsw> : i64
    %466 = llvm.getelementptr inbounds %a[%465] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %467 = llvm.load %466 {alignment = 4 : i64} : !llvm.ptr -> f32
    %468 = llvm.mlir.poison : vector<8xf32>
    %469 = llvm.insertelement %467, %468[%5 : i64] : vector<8xf32>
    %470 = llvm.shufflevector %469, %468 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %471 = llvm.add %i_below_tile, %8 overflow<nsw> : i64
    %472 = llvm.mul %471, %a_stride0 overflow<nsw> : i64
    %473 = llvm.add %472, %k0_below overflow<nsw> : i64
    %474 = llvm.getelementptr inbounds %a[%473] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %475 = llvm.load %474 {alignment = 4 : i64} : !llvm.ptr -> f32
    %476 = llvm.mlir.poison : vector<8xf32>
    %477 = llvm.insertelement %475, %476[%5 : i64] : vector<8xf32>
    %478 = llvm.shufflevector %477, %476 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %479 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %480 = llvm.mul %479, %0 overflow<nsw> : i64
    %481 = llvm.getelementptr inbounds %b_copy[%480] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %482 = llvm.load %481 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %483 = llvm.add %5, %7 overflow<nsw> : i64
    %484 = llvm.add %480, %483 overflow<nsw> : i64
    %485 = llvm.getelementptr inbounds %b_copy[%484] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %486 = llvm.load %485 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %487 = llvm.fsub %454, %482 : vector<8xf32>
    %488 = llvm.fsub %454, %486 : vector<8xf32>
    %489 = llvm.fsub %462, %482 : vector<8xf32>
    %490 = llvm.fsub %462, %486 : vector<8xf32>
    %491 = llvm.fsub %470, %482 : vector<8xf32>
    %492 = llvm.fsub %470, %486 : vector<8xf32>
    %493 = llvm.fsub %478, %482 : vector<8xf32>
    %494 = llvm.fsub %478, %486 : vector<8xf32>
    %495 = llvm.fmul %487, %487 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %496 = llvm.fmul %488, %488 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %497 = llvm.fmul %489, %489 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %498 = llvm.fmul %490, %490 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %499 = llvm.fmul %491, %491 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %500 = llvm.fmul %492, %492 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %501 = llvm.fmul %493, %493 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %502 = llvm.fmul %494, %494 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %503 = llvm.fadd %440, %495 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %504 = llvm.fadd %441, %496 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %505 = llvm.fadd %442, %497 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %506 = llvm.fadd %443, %498 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %507 = llvm.fadd %444, %499 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %508 = llvm.fadd %445, %500 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %509 = llvm.fadd %446, %501 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %510 = llvm.fadd %447, %502 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %511 = llvm.add %k0_below, %2 overflow<nsw> : i64
    %512 = llvm.icmp "slt" %511, %438 : i64
    llvm.cond_br %512, ^bb23(%511, %503, %504, %505, %506, %507, %508, %509, %510 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb24(%503, %504, %505, %506, %507, %508, %509, %510 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb24(%513: vector<8xf32>, %514: vector<8xf32>, %515: vector<8xf32>, %516: vector<8xf32>, %517: vector<8xf32>, %518: vector<8xf32>, %519: vector<8xf32>, %520: vector<8xf32>):
    %521 = llvm.mul %i_below_tile, %b_size0 overflow<nsw> : i64
    %522 = llvm.add %521, %j_panel overflow<nsw> : i64
    %523 = llvm.getelementptr inbounds %out0[%522] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %513, %523 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %524 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %525 = llvm.add %521, %524 overflow<nsw> : i64
    %526 = llvm.getelementptr inbounds %out0[%525] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %514, %526 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %527 = llvm.add %i_below_tile, %2 overflow<nsw> : i64
    %528 = llvm.mul %527, %b_size0 overflow<nsw> : i64
    %529 = llvm.add %528, %j_panel overflow<nsw> : i64
    %530 = llvm.getelementptr inbounds %out0[%529] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %515, %530 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %531 = llvm.add %528, %524 overflow<nsw> : i64
    %532 = llvm.getelementptr inbounds %out0[%531] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %516, %532 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %533 = llvm.add %i_below_tile, %4 overflow<nsw> : i64
    %534 = llvm.mul %533, %b_size0 overflow<nsw> : i64
    %535 = llvm.add %534, %j_panel overflow<nsw> : i64
    %536 = llvm.getelementptr inbounds %out0[%535] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %517, %536 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %537 = llvm.add %534, %524 overflow<nsw> : i64
    %538 = llvm.getelementptr inbounds %out0[%537] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %518, %538 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %539 = llvm.add %i_below_tile, %8 overflow<nsw> : i64
    %540 = llvm.mul %539, %b_size0 overflow<nsw> : i64
    %541 = llvm.add %540, %j_panel overflow<nsw> : i64
    %542 = llvm.getelementptr inbounds %out0[%541] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %519, %542 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %543 = llvm.add %540, %524 overflow<nsw> : i64
    %544 = llvm.getelementptr inbounds %out0[%543] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %520, %544 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %545 = llvm.add %i_below_tile, %1 overflow<nsw> : i64
    %546 = llvm.icmp "slt" %545, %40 : i64
    llvm.cond_br %546, ^bb19(%545 : i64), ^bb25
  ^bb25:
    %547 = llvm.icmp "slt" %40, %44 : i64
    llvm.cond_br %547, ^bb26(%40 : i64), ^bb32
  ^bb26(%i_below_below_tile: i64):
    %548 = llvm.icmp "eq" %k0_piece, %5 : i64
    llvm.cond_br %548, ^bb27, ^bb28
  ^bb27:
    llvm.br ^bb29(%24, %24, %24, %24 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb28:
    %549 = llvm.mul %i_below_below_tile, %b_size0 overflow<nsw> : i64
    %550 = llvm.add %549, %j_panel overflow<nsw> : i64
    %551 = llvm.getelementptr inbounds %out0[%550] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %552 = llvm.load %551 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %553 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %554 = llvm.add %549, %553 overflow<nsw> : i64
    %555 = llvm.getelementptr inbounds %out0[%554] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %556 = llvm.load %555 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %557 = llvm.add %i_below_below_tile, %2 overflow<nsw> : i64
    %558 = llvm.mul %557, %b_size0 overflow<nsw> : i64
    %559 = llvm.add %558, %j_panel overflow<nsw> : i64
    %560 = llvm.getelementptr inbounds %out0[%559] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %561 = llvm.load %560 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %562 = llvm.add %558, %553 overflow<nsw> : i64
    %563 = llvm.getelementptr inbounds %out0[%562] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %564 = llvm.load %563 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb29(%552, %556, %561, %564 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb29(%565: vector<8xf32>, %566: vector<8xf32>, %567: vector<8xf32>, %568: vector<8xf32>):
    %569 = llvm.add %k0_piece, %6 overflow<nsw> : i64
    %570 = llvm.intr.smin(%569, %a_stride0) : (i64, i64) -> i64
    %571 = llvm.icmp "slt" %k0_piece, %570 : i64
    llvm.cond_br %571, ^bb30(%k0_piece, %565, %566, %567, %568 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb31(%565, %566, %567, %568 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb30(%k0_below_below: i64, %572: vector<8xf32>, %573: vector<8xf32>, %574: vector<8xf32>, %575: vector<8xf32>):
    %576 = llvm.mul %i_below_below_tile, %a_stride0 overflow<nsw> : i64
    %577 = llvm.add %576, %k0_below_below overflow<nsw> : i64
    %578 = llvm.getelementptr inbounds %a[%577] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %579 = llvm.load %578 {alignment = 4 : i64} : !llvm.ptr -> f32
    %580 = llvm.mlir.poison : vector<8xf32>
    %581 = llvm.insertelement %579, %580[%5 : i64] : vector<8xf32>
    %582 = llvm.shufflevector %581, %580 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %583 = llvm.add %i_below_below_tile, %2 overflow<nsw> : i64
    %584 = llvm.mul %583, %a_stride0 overflow<nsw> : i64
    %585 = llvm.add %584, %k0_below_below overflow<nsw> : i64
    %586 = llvm.getelementptr inbounds %a[%585] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %587 = llvm.load %586 {alignment = 4 : i64} : !llvm.ptr -> f32
    %588 = llvm.mlir.poison : vector<8xf32>
    %589 = llvm.insertelement %587, %588[%5 : i64] : vector<8xf32>
    %590 = llvm.shufflevector %589, %588 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %591 = llvm.sub %k0_below_below, %k0_piece overflow<nsw> : i64
    %592 = llvm.mul %591, %0 overflow<nsw> : i64
    %593 = llvm.getelementptr inbounds %b_copy[%592] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %594 = llvm.load %593 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %595 = llvm.add %5, %7 overflow<nsw> : i64
    %596 = llvm.add %592, %595 overflow<nsw> : i64
    %597 = llvm.getelementptr inbounds %b_copy[%596] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %598 = llvm.load %597 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %599 = llvm.fsub %582, %594 : vector<8xf32>
    %600 = llvm.fsub %582, %598 : vector<8xf32>
    %601 = llvm.fsub %590, %594 : vector<8xf32>
    %602 = llvm.fsub %590, %598 : vector<8xf32>
    %603 = llvm.fmul %599, %599 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %604 = llvm.fmul %600, %600 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %605 = llvm.fmul %601, %601 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %606 = llvm.fmul %602, %602 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %607 = llvm.fadd %572, %603 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %608 = llvm.fadd %573, %604 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %609 = llvm.fadd %574, %605 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %610 = llvm.fadd %575, %606 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %611 = llvm.add %k0_below_below, %2 overflow<nsw> : i64
    %612 = llvm.icmp "slt" %611, %570 : i64
    llvm.cond_br %612, ^bb30(%611, %607, %608, %609, %610 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb31(%607, %608, %609, %610 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb31(%613: vector<8xf32>, %614: vector<8xf32>, %615: vector<8xf32>, %616: vector<8xf32>):
    %617 = llvm.mul %i_below_below_tile, %b_size0 overflow<nsw> : i64
    %618 = llvm.add %617, %j_panel overflow<nsw> : i64
    %619 = llvm.getelementptr inbounds %out0[%618] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %613, %619 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %620 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %621 = llvm.add %617, %620 overflow<nsw> : i64
    %622 = llvm.getelementptr inbounds %out0[%621] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %614, %622 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %623 = llvm.add %i_below_below_tile, %2 overflow<nsw> : i64
    %624 = llvm.mul %623, %b_size0 overflow<nsw> : i64
    %625 = llvm.add %624, %j_panel overflow<nsw> : i64
    %626 = llvm.getelementptr inbounds %out0[%625] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %615, %626 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %627 = llvm.add %624, %620 overflow<nsw> : i64
    %628 = llvm.getelementptr inbounds %out0[%627] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %616, %628 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %629 = llvm.add %i_below_below_tile, %4 overflow<nsw> : i64
    %630 = llvm.icmp "slt" %629, %44 : i64
    llvm.cond_br %630, ^bb26(%629 : i64), ^bb32
  ^bb32:
    %631 = llvm.icmp "slt" %44, %a_size0 : i64
    llvm.cond_br %631, ^bb33(%44 : i64), ^bb39
  ^bb33(%i_below_below_below_tile: i64):
    %632 = llvm.icmp "eq" %k0_piece, %5 : i64
    llvm.cond_br %632, ^bb34, ^bb35
  ^bb34:
    llvm.br ^bb36(%24, %24 : vector<8xf32>, vector<8xf32>)
  ^bb35:
    %633 = llvm.mul %i_below_below_below_tile, %b_size0 overflow<nsw> : i64
    %634 = llvm.add %633, %j_panel overflow<nsw> : i64
    %635 = llvm.getelementptr inbounds %out0[%634] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %636 = llvm.load %635 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %637 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %638 = llvm.add %633, %637 overflow<nsw> : i64
    %639 = llvm.getelementptr inbounds %out0[%638] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %640 = llvm.load %639 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb36(%636, %640 : vector<8xf32>, vector<8xf32>)
  ^bb36(%641: vector<8xf32>, %642: vector<8xf32>):
    %643 = llvm.add %k0_piece, %6 overflow<nsw> : i64
    %644 = llvm.intr.smin(%643, %a_stride0) : (i64, i64) -> i64
    %645 = llvm.icmp "slt" %k0_piece, %644 : i64
    llvm.cond_br %645, ^bb37(%k0_piece, %641, %642 : i64, vector<8xf32>, vector<8xf32>), ^bb38(%641, %642 : vector<8xf32>, vector<8xf32>)
  ^bb37(%k0_below_below_below: i64, %646: vector<8xf32>, %647: vector<8xf32>):
    %648 = llvm.mul %i_below_below_below_tile, %a_stride0 overflow<nsw> : i64
    %649 = llvm.add %648, %k0_below_below_below overflow<nsw> : i64
    %650 = llvm.getelementptr inbounds %a[%649] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %651 = llvm.load %650 {alignment = 4 : i64} : !llvm.ptr -> f32
    %652 = llvm.mlir.poison : vector<8xf32>
    %653 = llvm.insertelement %651, %652[%5 : i64] : vector<8xf32>
    %654 = llvm.shufflevector %653, %652 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %655 = llvm.sub %k0_below_below_below, %k0_piece overflow<nsw> : i64
    %656 = llvm.mul %655, %0 overflow<nsw> : i64
    %657 = llvm.getelementptr inbounds %b_copy[%656] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %658 = llvm.load %657 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %659 = llvm.add %5, %7 overflow<nsw> : i64
    %660 = llvm.add %656, %659 overflow<nsw> : i64
    %661 = llvm.getelementptr inbounds %b_copy[%660] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %662 = llvm.load %661 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %663 = llvm.fsub %654, %658 : vector<8xf32>
    %664 = llvm.fsub %654, %662 : vector<8xf32>
    %665 = llvm.fmul %663, %663 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %666 = llvm.fmul %664, %664 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %667 = llvm.fadd %646, %665 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %668 = llvm.fadd %647, %666 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %669 = llvm.add %k0_below_below_below, %2 overflow<nsw> : i64
    %670 = llvm.icmp "slt" %669, %644 : i64
    llvm.cond_br %670, ^bb37(%669, %667, %668 : i64, vector<8xf32>, vector<8xf32>), ^bb38(%667, %668 : vector<8xf32>, vector<8xf32>)
  ^bb38(%671: vector<8xf32>, %672: vector<8xf32>):
    %673 = llvm.mul %i_below_below_below_tile, %b_size0 overflow<nsw> : i64
    %674 = llvm.add %673, %j_panel overflow<nsw> : i64
    %675 = llvm.getelementptr inbounds %out0[%674] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %671, %675 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %676 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %677 = llvm.add %673, %676 overflow<nsw> : i64
    %678 = llvm.getelementptr inbounds %out0[%677] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %672, %678 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %679 = llvm.add %i_below_below_below_tile, %2 overflow<nsw> : i64
    %680 = llvm.icmp "slt" %679, %a_size0 : i64
    llvm.cond_br %680, ^bb33(%679 : i64), ^bb39
  ^bb39:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %681 = llvm.add %k0_piece, %6 overflow<nsw> : i64
    %682 = llvm.icmp "slt" %681, %27 : i64
    llvm.cond_br %682, ^bb2(%681 : i64), ^bb40
  ^bb40:
    %683 = llvm.add %j_panel, %0 overflow<nsw> : i64
    %684 = llvm.icmp "slt" %683, %26 : i64
    llvm.cond_br %684, ^bb1(%683 : i64), ^bb41
  ^bb41:
    %685 = llvm.intr.smax(%a_stride0, %2) : (i64, i64) -> i64
    %686 = llvm.ashr %a_size0, %8 : i64
    %687 = llvm.mul %686, %7 overflow<nsw> : i64
    %688 = llvm.sub %a_size0, %687 overflow<nsw> : i64
    %689 = llvm.ashr %688, %4 : i64
    %690 = llvm.mul %689, %1 overflow<nsw> : i64
    %691 = llvm.add %690, %687 overflow<nsw> : i64
    %692 = llvm.sub %a_size0, %691 overflow<nsw> : i64
    %693 = llvm.ashr %692, %2 : i64
    %694 = llvm.mul %693, %4 overflow<nsw> : i64
    %695 = llvm.add %694, %691 overflow<nsw> : i64
    %696 = llvm.icmp "slt" %26, %b_size0 : i64
    llvm.cond_br %696, ^bb42(%26 : i64), ^bb86
  ^bb42(%j_right_panel: i64):
    %697 = llvm.add %j_right_panel, %7 overflow<nsw> : i64
    %698 = llvm.sub %697, %j_right_panel overflow<nsw> : i64
    %699 = llvm.sub %b_size0, %j_right_panel overflow<nsw> : i64
    %700 = llvm.intr.smin(%698, %699) : (i64, i64) -> i64
    %701 = llvm.intr.smin(%700, %7) : (i64, i64) -> i64
    %702 = llvm.intr.smax(%701, %5) : (i64, i64) -> i64
    %703 = llvm.trunc %702 : i64 to i32
    %704 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %705 = llvm.mlir.poison : vector<8xi32>
    %706 = llvm.insertelement %703, %705[%5 : i64] : vector<8xi32>
    %707 = llvm.shufflevector %706, %705 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %708 = llvm.icmp "slt" %704, %707 : vector<8xi32>
    %709 = llvm.intr.smin(%700, %7) : (i64, i64) -> i64
    %710 = llvm.intr.smax(%709, %5) : (i64, i64) -> i64
    %711 = llvm.trunc %710 : i64 to i32
    %712 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %713 = llvm.mlir.poison : vector<8xi32>
    %714 = llvm.insertelement %711, %713[%5 : i64] : vector<8xi32>
    %715 = llvm.shufflevector %714, %713 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %716 = llvm.icmp "slt" %712, %715 : vector<8xi32>
    %717 = llvm.intr.smin(%698, %699) : (i64, i64) -> i64
    %718 = llvm.intr.smin(%717, %7) : (i64, i64) -> i64
    %719 = llvm.intr.smax(%718, %5) : (i64, i64) -> i64
    %720 = llvm.trunc %719 : i64 to i32
    %721 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %722 = llvm.mlir.poison : vector<8xi32>
    %723 = llvm.insertelement %720, %722[%5 : i64] : vector<8xi32>
    %724 = llvm.shufflevector %723, %722 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %725 = llvm.icmp "slt" %721, %724 : vector<8xi32>
    %726 = llvm.intr.smin(%717, %7) : (i64, i64) -> i64
    %727 = llvm.intr.smax(%726, %5) : (i64, i64) -> i64
    %728 = llvm.trunc %727 : i64 to i32
    %729 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %730 = llvm.mlir.poison : vector<8xi32>
    %731 = llvm.insertelement %728, %730[%5 : i64] : vector<8xi32>
    %732 = llvm.shufflevector %731, %730 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %733 = llvm.icmp "slt" %729, %732 : vector<8xi32>
    %734 = llvm.intr.smin(%698, %699) : (i64, i64) -> i64
    %735 = llvm.intr.smin(%734, %7) : (i64, i64) -> i64
    %736 = llvm.intr.smax(%735, %5) : (i64, i64) -> i64
    %737 = llvm.trunc %736 : i64 to i32
    %738 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %739 = llvm.mlir.poison : vector<8xi32>
    %740 = llvm.insertelement %737, %739[%5 : i64] : vector<8xi32>
    %741 = llvm.shufflevector %740, %739 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %742 = llvm.icmp "slt" %738, %741 : vector<8xi32>
    %743 = llvm.intr.smin(%734, %7) : (i64, i64) -> i64
    %744 = llvm.intr.smax(%743, %5) : (i64, i64) -> i64
    %745 = llvm.trunc %744 : i64 to i32
    %746 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %747 = llvm.mlir.poison : vector<8xi32>
    %748 = llvm.insertelement %745, %747[%5 : i64] : vector<8xi32>
    %749 = llvm.shufflevector %748, %747 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %750 = llvm.icmp "slt" %746, %749 : vector<8xi32>
    %751 = llvm.intr.smin(%698, %699) : (i64, i64) -> i64
    %752 = llvm.intr.smin(%751, %7) : (i64, i64) -> i64
    %753 = llvm.intr.smax(%752, %5) : (i64, i64) -> i64
    %754 = llvm.trunc %753 : i64 to i32
    %755 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %756 = llvm.mlir.poison : vector<8xi32>
    %757 = llvm.insertelement %754, %756[%5 : i64] : vector<8xi32>
    %758 = llvm.shufflevector %757, %756 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %759 = llvm.icmp "slt" %755, %758 : vector<8xi32>
    %760 = llvm.intr.smin(%751, %7) : (i64, i64) -> i64
    %761 = llvm.intr.smax(%760, %5) : (i64, i64) -> i64
    %762 = llvm.trunc %761 : i64 to i32
    %763 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %764 = llvm.mlir.poison : vector<8xi32>
    %765 = llvm.insertelement %762, %764[%5 : i64] : vector<8xi32>
    %766 = llvm.shufflevector %765, %764 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %767 = llvm.icmp "slt" %763, %766 : vector<8xi32>
    %768 = llvm.icmp "slt" %5, %685 : i64
    llvm.cond_br %768, ^bb43(%5 : i64), ^bb85
  ^bb43(%k0_right_piece: i64):
    %b_copy_1 = llvm.call @aligned_alloc(%14, %13) : (i64, i64) -> !llvm.ptr
    %769 = llvm.mlir.zero : !llvm.ptr
    %770 = llvm.icmp "ne" %b_copy_1, %769 : !llvm.ptr
    llvm.cond_br %770, ^bb44, ^bb94(%15 : i32)
  ^bb44:
    %771 = llvm.add %k0_right_piece, %11 overflow<nsw> : i64
    %772 = llvm.intr.smin(%771, %a_stride0) : (i64, i64) -> i64
    %773 = llvm.sub %772, %k0_right_piece overflow<nsw> : i64
    %774 = llvm.ashr %773, %8 : i64
    %775 = llvm.mul %774, %7 overflow<nsw> : i64
    %776 = llvm.add %775, %k0_right_piece overflow<nsw> : i64
    %777 = llvm.intr.smax(%776, %k0_right_piece) : (i64, i64) -> i64
    %778 = llvm.add %j_right_panel, %7 overflow<nsw> : i64
    %779 = llvm.intr.smin(%778, %b_size0) : (i64, i64) -> i64
    %780 = llvm.icmp "slt" %j_right_panel, %779 : i64
    llvm.cond_br %780, ^bb45(%j_right_panel : i64), ^bb56
  ^bb45(%j_right_copy_tile: i64):
    %781 = llvm.icmp "slt" %k0_right_piece, %777 : i64
    llvm.cond_br %781, ^bb46(%k0_right_piece : i64), ^bb51
  ^bb46(%k0_right_copy_tile: i64):
    %782 = llvm.add %k0_right_copy_tile, %7 overflow<nsw> : i64
    %783 = llvm.icmp "slt" %k0_right_copy_tile, %782 : i64
    llvm.cond_br %783, ^bb47(%k0_right_copy_tile : i64), ^bb50
  ^bb47(%k0_right_copy: i64):
    %784 = llvm.add %j_right_copy_tile, %7 overflow<nsw> : i64
    %785 = llvm.add %j_right_panel, %7 overflow<nsw> : i64
    %786 = llvm.intr.smin(%784, %785) : (i64, i64) -> i64
    %787 = llvm.intr.smin(%786, %b_size0) : (i64, i64) -> i64
    %788 = llvm.icmp "slt" %j_right_copy_tile, %787 : i64
    llvm.cond_br %788, ^bb48(%j_right_copy_tile : i64), ^bb49
  ^bb48(%j_right_copy: i64):
    %789 = llvm.mul %j_right_copy, %b_stride0 overflow<nsw> : i64
    %790 = llvm.add %789, %k0_right_copy overflow<nsw> : i64
    %791 = llvm.getelementptr inbounds %b[%790] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %792 = llvm.load %791 {alignment = 4 : i64} : !llvm.ptr -> f32
    %793 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %794 = llvm.sub %j_right_copy, %j_right_panel overflow<nsw> : i64
    %795 = llvm.mul %793, %7 overflow<nsw> : i64
    %796 = llvm.add %795, %794 overflow<nsw> : i64
    %797 = llvm.getelementptr inbounds %b_copy_1[%796] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %792, %797 {alignment = 4 : i64} : f32, !llvm.ptr
    %798 = llvm.add %j_right_copy, %2 overflow<nsw> : i64
    %799 = llvm.icmp "slt" %798, %787 : i64
    llvm.cond_br %799, ^bb48(%798 : i64), ^bb49
  ^bb49:
    %800 = llvm.add %k0_right_copy, %2 overflow<nsw> : i64
    %801 = llvm.icmp "slt" %800, %782 : i64
    llvm.cond_br %801, ^bb47(%800 : i64), ^bb50
  ^bb50:
    %802 = llvm.add %k0_right_copy_tile, %7 overflow<nsw> : i64
    %803 = llvm.icmp "slt" %802, %777 : i64
    llvm.cond_br %803, ^bb46(%802 : i64), ^bb51
  ^bb51:
    %804 = llvm.icmp "slt" %777, %772 : i64
    llvm.cond_br %804, ^bb52(%777 : i64), ^bb55
  ^bb52(%k0_right_copy_below: i64):
    %805 = llvm.add %j_right_copy_tile, %7 overflow<nsw> : i64
    %806 = llvm.add %j_right_panel, %7 overflow<nsw> : i64
    %807 = llvm.intr.smin(%805, %806) : (i64, i64) -> i64
    %808 = llvm.intr.smin(%807, %b_size0) : (i64, i64) -> i64
    %809 = llvm.icmp "slt" %j_right_copy_tile, %808 : i64
    llvm.cond_br %809, ^bb53(%j_right_copy_tile : i64), ^bb54
  ^bb53(%j_right_copy_below: i64):
    %810 = llvm.mul %j_right_copy_below, %b_stride0 overflow<nsw> : i64
    %811 = llvm.add %810, %k0_right_copy_below overflow<nsw> : i64
    %812 = llvm.getelementptr inbounds %b[%811] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %813 = llvm.load %812 {alignment = 4 : i64} : !llvm.ptr -> f32
    %814 = llvm.sub %k0_right_copy_below, %k0_right_piece overflow<nsw> : i64
    %815 = llvm.sub %j_right_copy_below, %j_right_panel overflow<nsw> : i64
    %816 = llvm.mul %814, %7 overflow<nsw> : i64
    %817 = llvm.add %816, %815 overflow<nsw> : i64
    %818 = llvm.getelementptr inbounds %b_copy_1[%817] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %813, %818 {alignment = 4 : i64} : f32, !llvm.ptr
    %819 = llvm.add %j_right_copy_below, %2 overflow<nsw> : i64
    %820 = llvm.icmp "slt" %819, %808 : i64
    llvm.cond_br %820, ^bb53(%819 : i64), ^bb54
  ^bb54:
    %821 = llvm.add %k0_right_copy_below, %2 overflow<nsw> : i64
    %822 = llvm.icmp "slt" %821, %772 : i64
    llvm.cond_br %822, ^bb52(%821 : i64), ^bb55
  ^bb55:
    %823 = llvm.add %j_right_copy_tile, %7 overflow<nsw> : i64
    %824 = llvm.icmp "slt" %823, %779 : i64
    llvm.cond_br %824, ^bb45(%823 : i64), ^bb56
  ^bb56:
    %825 = llvm.icmp "slt" %5, %687 : i64
    llvm.cond_br %825, ^bb57(%5 : i64), ^bb63
  ^bb57(%i_right_tile: i64):
    %826 = llvm.icmp "eq" %k0_right_piece, %5 : i64
    llvm.cond_br %826, ^bb58, ^bb59
  ^bb58:
    llvm.br ^bb60(%24, %24, %24, %24, %24, %24, %24, %24 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb59:
    %827 = llvm.intr.smin(%700, %7) : (i64, i64) -> i64
    %828 = llvm.intr.smax(%827, %5) : (i64, i64) -> i64
    %829 = llvm.trunc %828 : i64 to i32
    %830 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %831 = llvm.mlir.poison : vector<8xi32>
    %832 = llvm.insertelement %829, %831[%5 : i64] : vector<8xi32>
    %833 = llvm.shufflevector %832, %831 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %834 = llvm.icmp "slt" %830, %833 : vector<8xi32>
    %835 = llvm.mul %i_right_tile, %b_size0 overflow<nsw> : i64
    %836 = llvm.add %835, %j_right_panel overflow<nsw> : i64
    %837 = llvm.getelementptr inbounds %out0[%836] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %838 = llvm.intr.masked.load %837, %834, %24 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %839 = llvm.add %i_right_tile, %2 overflow<nsw> : i64
    %840 = llvm.mul %839, %b_size0 overflow<nsw> : i64
    %841 = llvm.add %840, %j_right_panel overflow<nsw> : i64
    %842 = llvm.getelementptr inbounds %out0[%841] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %843 = llvm.intr.masked.load %842, %834, %24 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %844 = llvm.add %i_right_tile, %4 overflow<nsw> : i64
    %845 = llvm.mul %844, %b_size0 overflow<nsw> : i64
    %846 = llvm.add %845, %j_right_panel overflow<nsw> : i64
    %847 = llvm.getelementptr inbounds %out0[%846] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %848 = llvm.intr.masked.load %847, %834, %24 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %849 = llvm.add %i_right_tile, %8 overflow<nsw> : i64
    %850 = llvm.mul %849, %b_size0 overflow<nsw> : i64
    %851 = llvm.add %850, %j_right_panel overflow<nsw> : i64
    %852 = llvm.getelementptr inbounds %out0[%851] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %853 = llvm.intr.masked.load %852, %834, %24 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %854 = llvm.add %i_right_tile, %1 overflow<nsw> : i64
    %855 = llvm.mul %854, %b_size0 overflow<nsw> : i64
    %856 = llvm.add %855, %j_right_panel overflow<nsw> : i64
    %857 = llvm.getelementptr inbounds %out0[%856] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %858 = llvm.intr.masked.load %857, %834, %24 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %859 = llvm.add %i_right_tile, %9 overflow<nsw> : i64
    %860 = llvm.mul %859, %b_size0 overflow<nsw> : i64
    %861 = llvm.add %860, %j_right_panel overflow<nsw> : i64
    %862 = llvm.getelementptr inbounds %out0[%861] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %863 = llvm.intr.masked.load %862, %834, %24 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %864 = llvm.add %i_right_tile, %3 overflow<nsw> : i64
    %865 = llvm.mul %864, %b_size0 overflow<nsw> : i64
    %866 = llvm.add %865, %j_right_panel overflow<nsw> : i64
    %867 = llvm.getelementptr inbounds %out0[%866] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %868 = llvm.intr.masked.load %867, %834, %24 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %869 = llvm.add %i_right_tile, %10 overflow<nsw> : i64
    %870 = llvm.mul %869, %b_size0 overflow<nsw> : i64
    %871 = llvm.add %870, %j_right_panel overflow<nsw> : i64
    %872 = llvm.getelementptr inbounds %out0[%871] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %873 = llvm.intr.masked.load %872, %834, %24 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb60(%838, %843, %848, %853, %858, %863, %868, %873 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb60(%874: vector<8xf32>, %875: vector<8xf32>, %876: vector<8xf32>, %877: vector<8xf32>, %878: vector<8xf32>, %879: vector<8xf32>, %880: vector<8xf32>, %881: vector<8xf32>):
    %882 = llvm.add %k0_right_piece, %11 overflow<nsw> : i64
    %883 = llvm.intr.smin(%882, %a_stride0) : (i64, i64) -> i64
    %884 = llvm.icmp "slt" %k0_right_piece, %883 : i64
    llvm.cond_br %884, ^bb61(%k0_right_piece, %874, %875, %876, %877, %878, %879, %880, %881 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb62(%874, %875, %876, %877, %878, %879, %880, %881 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb61(%k0_right: i64, %885: vector<8xf32>, %886: vector<8xf32>, %887: vector<8xf32>, %888: vector<8xf32>, %889: vector<8xf32>, %890: vector<8xf32>, %891: vector<8xf32>, %892: vector<8xf32>):
    %893 = llvm.mul %i_right_tile, %a_stride0 overflow<nsw> : i64
    %894 = llvm.add %893, %k0_right overflow<nsw> : i64
    %895 = llvm.getelementptr inbounds %a[%894] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %896 = llvm.load %895 {alignment = 4 : i64} : !llvm.ptr -> f32
    %897 = llvm.mlir.poison : vector<8xf32>
    %898 = llvm.insertelement %896, %897[%5 : i64] : vector<8xf32>
    %899 = llvm.shufflevector %898, %897 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %900 = llvm.add %i_right_tile, %2 overflow<nsw> : i64
    %901 = llvm.mul %900, %a_stride0 overflow<nsw> : i64
    %902 = llvm.add %901, %k0_right overflow<nsw> : i64
    %903 = llvm.getelementptr inbounds %a[%902] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %904 = llvm.load %903 {alignment = 4 : i64} : !llvm.ptr -> f32
    %905 = llvm.mlir.poison : vector<8xf32>
    %906 = llvm.insertelement %904, %905[%5 : i64] : vector<8xf32>
    %907 = llvm.shufflevector %906, %905 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %908 = llvm.add %i_right_tile, %4 overflow<nsw> : i64
    %909 = llvm.mul %908, %a_stride0 overflow<nsw> : i64
    %910 = llvm.add %909, %k0_right overflow<nsw> : i64
    %911 = llvm.getelementptr inbounds %a[%910] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %912 = llvm.load %911 {alignment = 4 : i64} : !llvm.ptr -> f32
    %913 = llvm.mlir.poison : vector<8xf32>
    %914 = llvm.insertelement %912, %913[%5 : i64] : vector<8xf32>
    %915 = llvm.shufflevector %914, %913 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %916 = llvm.add %i_right_tile, %8 overflow<nsw> : i64
    %917 = llvm.mul %916, %a_stride0 overflow<nsw> : i64
    %918 = llvm.add %917, %k0_right overflow<nsw> : i64
    %919 = llvm.getelementptr inbounds %a[%918] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %920 = llvm.load %919 {alignment = 4 : i64} : !llvm.ptr -> f32
    %921 = llvm.mlir.poison : vector<8xf32>
    %922 = llvm.insertelement %920, %921[%5 : i64] : vector<8xf32>
    %923 = llvm.shufflevector %922, %921 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %924 = llvm.add %i_right_tile, %1 overflow<nsw> : i64
    %925 = llvm.mul %924, %a_stride0 overflow<nsw> : i64
    %926 = llvm.add %925, %k0_right overflow<nsw> : i64
    %927 = llvm.getelementptr inbounds %a[%926] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %928 = llvm.load %927 {alignment = 4 : i64} : !llvm.ptr -> f32
    %929 = llvm.mlir.poison : vector<8xf32>
    %930 = llvm.insertelement %928, %929[%5 : i64] : vector<8xf32>
    %931 = llvm.shufflevector %930, %929 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %932 = llvm.add %i_right_tile, %9 overflow<nsw> : i64
    %933 = llvm.mul %932, %a_stride0 overflow<nsw> : i64
    %934 = llvm.add %933, %k0_right overflow<nsw> : i64
    %935 = llvm.getelementptr inbounds %a[%934] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %936 = llvm.load %935 {alignment = 4 : i64} : !llvm.ptr -> f32
    %937 = llvm.mlir.poison : vector<8xf32>
    %938 = llvm.insertelement %936, %937[%5 : i64] : vector<8xf32>
    %939 = llvm.shufflevector %938, %937 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %940 = llvm.add %i_right_tile, %3 overflow<nsw> : i64
    %941 = llvm.mul %940, %a_stride0 overflow<nsw> : i64
    %942 = llvm.add %941, %k0_right overflow<nsw> : i64
    %943 = llvm.getelementptr inbounds %a[%942] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %944 = llvm.load %943 {alignment = 4 : i64} : !llvm.ptr -> f32
    %945 = llvm.mlir.poison : vector<8xf32>
    %946 = llvm.insertelement %944, %945[%5 : i64] : vector<8xf32>
    %947 = llvm.shufflevector %946, %945 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %948 = llvm.add %i_right_tile, %10 overflow<nsw> : i64
    %949 = llvm.mul %948, %a_stride0 overflow<nsw> : i64
    %950 = llvm.add %949, %k0_right overflow<nsw> : i64
    %951 = llvm.getelementptr inbounds %a[%950] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %952 = llvm.load %951 {alignment = 4 : i64} : !llvm.ptr -> f32
    %953 = llvm.mlir.poison : vector<8xf32>
    %954 = llvm.insertelement %952, %953[%5 : i64] : vector<8xf32>
    %955 = llvm.shufflevector %954, %953 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %956 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %957 = llvm.mul %956, %7 overflow<nsw> : i64
    %958 = llvm.getelementptr inbounds %b_copy_1[%957] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %959 = llvm.intr.masked.load %958, %708, %24 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %960 = llvm.fsub %899, %959 : vector<8xf32>
    %961 = llvm.fsub %907, %959 : vector<8xf32>
    %962 = llvm.fsub %915, %959 : vector<8xf32>
    %963 = llvm.fsub %923, %959 : vector<8xf32>
    %964 = llvm.fsub %931, %959 : vector<8xf32>
    %965 = llvm.fsub %939, %959 : vector<8xf32>
    %966 = llvm.fsub %947, %959 : vector<8xf32>
    %967 = llvm.fsub %955, %959 : vector<8xf32>
    %968 = llvm.fmul %960, %960 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %969 = llvm.fmul %961, %961 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %970 = llvm.fmul %962, %962 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %971 = llvm.fmul %963, %963 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %972 = llvm.fmul %964, %964 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %973 = llvm.fmul %965, %965 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %974 = llvm.fmul %966, %966 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %975 = llvm.fmul %967, %967 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %976 = llvm.fadd %885, %968 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %977 = llvm.fadd %886, %969 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %978 = llvm.fadd %887, %970 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %979 = llvm.fadd %888, %971 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %980 = llvm.fadd %889, %972 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %981 = llvm.fadd %890, %973 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %982 = llvm.fadd %891, %974 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %983 = llvm.fadd %892, %975 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %984 = llvm.add %k0_right, %2 overflow<nsw> : i64
    %985 = llvm.icmp "slt" %984, %883 : i64
    llvm.cond_br %985, ^bb61(%984, %976, %977, %978, %979, %980, %981, %982, %983 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb62(%976, %977, %978, %979, %980, %981, %982, %983 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb62(%986: vector<8xf32>, %987: vector<8xf32>, %988: vector<8xf32>, %989: vector<8xf32>, %990: vector<8xf32>, %991: vector<8xf32>, %992: vector<8xf32>, %993: vector<8xf32>):
    %994 = llvm.mul %i_right_tile, %b_size0 overflow<nsw> : i64
    %995 = llvm.add %994, %j_right_panel overflow<nsw> : i64
    %996 = llvm.getelementptr inbounds %out0[%995] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %986, %996, %716 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %997 = llvm.add %i_right_tile, %2 overflow<nsw> : i64
    %998 = llvm.mul %997, %b_size0 overflow<nsw> : i64
    %999 = llvm.add %998, %j_right_panel overflow<nsw> : i64
    %1000 = llvm.getelementptr inbounds %out0[%999] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %987, %1000, %716 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1001 = llvm.add %i_right_tile, %4 overflow<nsw> : i64
    %1002 = llvm.mul %1001, %b_size0 overflow<nsw> : i64
    %1003 = llvm.add %1002, %j_right_panel overflow<nsw> : i64
    %1004 = llvm.getelementptr inbounds %out0[%1003] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %988, %1004, %716 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1005 = llvm.add %i_right_tile, %8 overflow<nsw> : i64
    %1006 = llvm.mul %1005, %b_size0 overflow<nsw> : i64
    %1007 = llvm.add %1006, %j_right_panel overflow<nsw> : i64
    %1008 = llvm.getelementptr inbounds %out0[%1007] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %989, %1008, %716 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1009 = llvm.add %i_right_tile, %1 overflow<nsw> : i64
    %1010 = llvm.mul %1009, %b_size0 overflow<nsw> : i64
    %1011 = llvm.add %1010, %j_right_panel overflow<nsw> : i64
    %1012 = llvm.getelementptr inbounds %out0[%1011] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %990, %1012, %716 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1013 = llvm.add %i_right_tile, %9 overflow<nsw> : i64
    %1014 = llvm.mul %1013, %b_size0 overflow<nsw> : i64
    %1015 = llvm.add %1014, %j_right_panel overflow<nsw> : i64
    %1016 = llvm.getelementptr inbounds %out0[%1015] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %991, %1016, %716 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1017 = llvm.add %i_right_tile, %3 overflow<nsw> : i64
    %1018 = llvm.mul %1017, %b_size0 overflow<nsw> : i64
    %1019 = llvm.add %1018, %j_right_panel overflow<nsw> : i64
    %1020 = llvm.getelementptr inbounds %out0[%1019] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %992, %1020, %716 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1021 = llvm.add %i_right_tile, %10 overflow<nsw> : i64
    %1022 = llvm.mul %1021, %b_size0 overflow<nsw> : i64
    %1023 = llvm.add %1022, %j_right_panel overflow<nsw> : i64
    %1024 = llvm.getelementptr inbounds %out0[%1023] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %993, %1024, %716 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1025 = llvm.add %i_right_tile, %7 overflow<nsw> : i64
    %1026 = llvm.icmp "slt" %1025, %687 : i64
    llvm.cond_br %1026, ^bb57(%1025 : i64), ^bb63
  ^bb63:
    %1027 = llvm.icmp "slt" %687, %691 : i64
    llvm.cond_br %1027, ^bb64(%687 : i64), ^bb70
  ^bb64(%i_right_below_tile: i64):
    %1028 = llvm.icmp "eq" %k0_right_piece, %5 : i64
    llvm.cond_br %1028, ^bb65, ^bb66
  ^bb65:
    llvm.br ^bb67(%24, %24, %24, %24 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb66:
    %1029 = llvm.intr.smin(%717, %7) : (i64, i64) -> i64
    %1030 = llvm.intr.smax(%1029, %5) : (i64, i64) -> i64
    %1031 = llvm.trunc %1030 : i64 to i32
    %1032 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1033 = llvm.mlir.poison : vector<8xi32>
    %1034 = llvm.insertelement %1031, %1033[%5 : i64] : vector<8xi32>
    %1035 = llvm.shufflevector %1034, %1033 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1036 = llvm.icmp "slt" %1032, %1035 : vector<8xi32>
    %1037 = llvm.mul %i_right_below_tile, %b_size0 overflow<nsw> : i64
    %1038 = llvm.add %1037, %j_right_panel overflow<nsw> : i64
    %1039 = llvm.getelementptr inbounds %out0[%1038] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1040 = llvm.intr.masked.load %1039, %1036, %24 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1041 = llvm.add %i_right_below_tile, %2 overflow<nsw> : i64
    %1042 = llvm.mul %1041, %b_size0 overflow<nsw> : i64
    %1043 = llvm.add %1042, %j_right_panel overflow<nsw> : i64
    %1044 = llvm.getelementptr inbounds %out0[%1043] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1045 = llvm.intr.masked.load %1044, %1036, %24 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1046 = llvm.add %i_right_below_tile, %4 overflow<nsw> : i64
    %1047 = llvm.mul %1046, %b_size0 overflow<nsw> : i64
    %1048 = llvm.add %1047, %j_right_panel overflow<nsw> : i64
    %1049 = llvm.getelementptr inbounds %out0[%1048] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1050 = llvm.intr.masked.load %1049, %1036, %24 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1051 = llvm.add %i_right_below_tile, %8 overflow<nsw> : i64
    %1052 = llvm.mul %1051, %b_size0 overflow<nsw> : i64
    %1053 = llvm.add %1052, %j_right_panel overflow<nsw> : i64
    %1054 = llvm.getelementptr inbounds %out0[%1053] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1055 = llvm.intr.masked.load %1054, %1036, %24 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb67(%1040, %1045, %1050, %1055 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb67(%1056: vector<8xf32>, %1057: vector<8xf32>, %1058: vector<8xf32>, %1059: vector<8xf32>):
    %1060 = llvm.add %k0_right_piece, %11 overflow<nsw> : i64
    %1061 = llvm.intr.smin(%1060, %a_stride0) : (i64, i64) -> i64
    %1062 = llvm.icmp "slt" %k0_right_piece, %1061 : i64
    llvm.cond_br %1062, ^bb68(%k0_right_piece, %1056, %1057, %1058, %1059 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb69(%1056, %1057, %1058, %1059 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb68(%k0_right_below: i64, %1063: vector<8xf32>, %1064: vector<8xf32>, %1065: vector<8xf32>, %1066: vector<8xf32>):
    %1067 = llvm.mul %i_right_below_tile, %a_stride0 overflow<nsw> : i64
    %1068 = llvm.add %1067, %k0_right_below overflow<nsw> : i64
    %1069 = llvm.getelementptr inbounds %a[%1068] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1070 = llvm.load %1069 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1071 = llvm.mlir.poison : vector<8xf32>
    %1072 = llvm.insertelement %1070, %1071[%5 : i64] : vector<8xf32>
    %1073 = llvm.shufflevector %1072, %1071 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1074 = llvm.add %i_right_below_tile, %2 overflow<nsw> : i64
    %1075 = llvm.mul %1074, %a_stride0 overflow<nsw> : i64
    %1076 = llvm.add %1075, %k0_right_below overflow<nsw> : i64
    %1077 = llvm.getelementptr inbounds %a[%1076] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1078 = llvm.load %1077 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1079 = llvm.mlir.poison : vector<8xf32>
    %1080 = llvm.insertelement %1078, %1079[%5 : i64] : vector<8xf32>
    %1081 = llvm.shufflevector %1080, %1079 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1082 = llvm.add %i_right_below_tile, %4 overflow<nsw> : i64
    %1083 = llvm.mul %1082, %a_stride0 overflow<nsw> : i64
    %1084 = llvm.add %1083, %k0_right_below overflow<nsw> : i64
    %1085 = llvm.getelementptr inbounds %a[%1084] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1086 = llvm.load %1085 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1087 = llvm.mlir.poison : vector<8xf32>
    %1088 = llvm.insertelement %1086, %1087[%5 : i64] : vector<8xf32>
    %1089 = llvm.shufflevector %1088, %1087 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1090 = llvm.add %i_right_below_tile, %8 overflow<nsw> : i64
    %1091 = llvm.mul %1090, %a_stride0 overflow<nsw> : i64
    %1092 = llvm.add %1091, %k0_right_below overflow<nsw> : i64
    %1093 = llvm.getelementptr inbounds %a[%1092] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1094 = llvm.load %1093 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1095 = llvm.mlir.poison : vector<8xf32>
    %1096 = llvm.insertelement %1094, %1095[%5 : i64] : vector<8xf32>
    %1097 = llvm.shufflevector %1096, %1095 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1098 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %1099 = llvm.mul %1098, %7 overflow<nsw> : i64
    %1100 = llvm.getelementptr inbounds %b_copy_1[%1099] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1101 = llvm.intr.masked.load %1100, %725, %24 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1102 = llvm.fsub %1073, %1101 : vector<8xf32>
    %1103 = llvm.fsub %1081, %1101 : vector<8xf32>
    %1104 = llvm.fsub %1089, %1101 : vector<8xf32>
    %1105 = llvm.fsub %1097, %1101 : vector<8xf32>
    %1106 = llvm.fmul %1102, %1102 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1107 = llvm.fmul %1103, %1103 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1108 = llvm.fmul %1104, %1104 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1109 = llvm.fmul %1105, %1105 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1110 = llvm.fadd %1063, %1106 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1111 = llvm.fadd %1064, %1107 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1112 = llvm.fadd %1065, %1108 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1113 = llvm.fadd %1066, %1109 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1114 = llvm.add %k0_right_below, %2 overflow<nsw> : i64
    %1115 = llvm.icmp "slt" %1114, %1061 : i64
    llvm.cond_br %1115, ^bb68(%1114, %1110, %1111, %1112, %1113 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb69(%1110, %1111, %1112, %1113 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb69(%1116: vector<8xf32>, %1117: vector<8xf32>, %1118: vector<8xf32>, %1119: vector<8xf32>):
    %1120 = llvm.mul %i_right_below_tile, %b_size0 overflow<nsw> : i64
    %1121 = llvm.add %1120, %j_right_panel overflow<nsw> : i64
    %1122 = llvm.getelementptr inbounds %out0[%1121] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1116, %1122, %733 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1123 = llvm.add %i_right_below_tile, %2 overflow<nsw> : i64
    %1124 = llvm.mul %1123, %b_size0 overflow<nsw> : i64
    %1125 = llvm.add %1124, %j_right_panel overflow<nsw> : i64
    %1126 = llvm.getelementptr inbounds %out0[%1125] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1117, %1126, %733 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1127 = llvm.add %i_right_below_tile, %4 overflow<nsw> : i64
    %1128 = llvm.mul %1127, %b_size0 overflow<nsw> : i64
    %1129 = llvm.add %1128, %j_right_panel overflow<nsw> : i64
    %1130 = llvm.getelementptr inbounds %out0[%1129] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1118, %1130, %733 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1131 = llvm.add %i_right_below_tile, %8 overflow<nsw> : i64
    %1132 = llvm.mul %1131, %b_size0 overflow<nsw> : i64
    %1133 = llvm.add %1132, %j_right_panel overflow<nsw> : i64
    %1134 = llvm.getelementptr inbounds %out0[%1133] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1119, %1134, %733 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1135 = llvm.add %i_right_below_tile, %1 overflow<nsw> : i64
    %1136 = llvm.icmp "slt" %1135, %691 : i64
    llvm.cond_br %1136, ^bb64(%1135 : i64), ^bb70
  ^bb70:
    %1137 = llvm.icmp "slt" %691, %695 : i64
    llvm.cond_br %1137, ^bb71(%691 : i64), ^bb77
  ^bb71(%i_right_below_below_tile: i64):
    %1138 = llvm.icmp "eq" %k0_right_piece, %5 : i64
    llvm.cond_br %1138, ^bb72, ^bb73
  ^bb72:
    llvm.br ^bb74(%24, %24 : vector<8xf32>, vector<8xf32>)
  ^bb73:
    %1139 = llvm.intr.smin(%734, %7) : (i64, i64) -> i64
    %1140 = llvm.intr.smax(%1139, %5) : (i64, i64) -> i64
    %1141 = llvm.trunc %1140 : i64 to i32
    %1142 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1143 = llvm.mlir.poison : vector<8xi32>
    %1144 = llvm.insertelement %1141, %1143[%5 : i64] : vector<8xi32>
    %1145 = llvm.shufflevector %1144, %1143 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1146 = llvm.icmp "slt" %1142, %1145 : vector<8xi32>
    %1147 = llvm.mul %i_right_below_below_tile, %b_size0 overflow<nsw> : i64
    %1148 = llvm.add %1147, %j_right_panel overflow<nsw> : i64
    %1149 = llvm.getelementptr inbounds %out0[%1148] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1150 = llvm.intr.masked.load %1149, %1146, %24 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1151 = llvm.add %i_right_below_below_tile, %2 overflow<nsw> : i64
    %1152 = llvm.mul %1151, %b_size0 overflow<nsw> : i64
    %1153 = llvm.add %1152, %j_right_panel overflow<nsw> : i64
    %1154 = llvm.getelementptr inbounds %out0[%1153] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1155 = llvm.intr.masked.load %1154, %1146, %24 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb74(%1150, %1155 : vector<8xf32>, vector<8xf32>)
  ^bb74(%1156: vector<8xf32>, %1157: vector<8xf32>):
    %1158 = llvm.add %k0_right_piece, %11 overflow<nsw> : i64
    %1159 = llvm.intr.smin(%1158, %a_stride0) : (i64, i64) -> i64
    %1160 = llvm.icmp "slt" %k0_right_piece, %1159 : i64
    llvm.cond_br %1160, ^bb75(%k0_right_piece, %1156, %1157 : i64, vector<8xf32>, vector<8xf32>), ^bb76(%1156, %1157 : vector<8xf32>, vector<8xf32>)
  ^bb75(%k0_right_below_below: i64, %1161: vector<8xf32>, %1162: vector<8xf32>):
    %1163 = llvm.mul %i_right_below_below_tile, %a_stride0 overflow<nsw> : i64
    %1164 = llvm.add %1163, %k0_right_below_below overflow<nsw> : i64
    %1165 = llvm.getelementptr inbounds %a[%1164] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1166 = llvm.load %1165 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1167 = llvm.mlir.poison : vector<8xf32>
    %1168 = llvm.insertelement %1166, %1167[%5 : i64] : vector<8xf32>
    %1169 = llvm.shufflevector %1168, %1167 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1170 = llvm.add %i_right_below_below_tile, %2 overflow<nsw> : i64
    %1171 = llvm.mul %1170, %a_stride0 overflow<nsw> : i64
    %1172 = llvm.add %1171, %k0_right_below_below overflow<nsw> : i64
    %1173 = llvm.getelementptr inbounds %a[%1172] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1174 = llvm.load %1173 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1175 = llvm.mlir.poison : vector<8xf32>
    %1176 = llvm.insertelement %1174, %1175[%5 : i64] : vector<8xf32>
    %1177 = llvm.shufflevector %1176, %1175 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1178 = llvm.sub %k0_right_below_below, %k0_right_piece overflow<nsw> : i64
    %1179 = llvm.mul %1178, %7 overflow<nsw> : i64
    %1180 = llvm.getelementptr inbounds %b_copy_1[%1179] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1181 = llvm.intr.masked.load %1180, %742, %24 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1182 = llvm.fsub %1169, %1181 : vector<8xf32>
    %1183 = llvm.fsub %1177, %1181 : vector<8xf32>
    %1184 = llvm.fmul %1182, %1182 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1185 = llvm.fmul %1183, %1183 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1186 = llvm.fadd %1161, %1184 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1187 = llvm.fadd %1162, %1185 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1188 = llvm.add %k0_right_below_below, %2 overflow<nsw> : i64
    %1189 = llvm.icmp "slt" %1188, %1159 : i64
    llvm.cond_br %1189, ^bb75(%1188, %1186, %1187 : i64, vector<8xf32>, vector<8xf32>), ^bb76(%1186, %1187 : vector<8xf32>, vector<8xf32>)
  ^bb76(%1190: vector<8xf32>, %1191: vector<8xf32>):
    %1192 = llvm.mul %i_right_below_below_tile, %b_size0 overflow<nsw> : i64
    %1193 = llvm.add %1192, %j_right_panel overflow<nsw> : i64
    %1194 = llvm.getelementptr inbounds %out0[%1193] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1190, %1194, %750 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1195 = llvm.add %i_right_below_below_tile, %2 overflow<nsw> : i64
    %1196 = llvm.mul %1195, %b_size0 overflow<nsw> : i64
    %1197 = llvm.add %1196, %j_right_panel overflow<nsw> : i64
    %1198 = llvm.getelementptr inbounds %out0[%1197] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1191, %1198, %750 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1199 = llvm.add %i_right_below_below_tile, %4 overflow<nsw> : i64
    %1200 = llvm.icmp "slt" %1199, %695 : i64
    llvm.cond_br %1200, ^bb71(%1199 : i64), ^bb77
  ^bb77:
    %1201 = llvm.icmp "slt" %695, %a_size0 : i64
    llvm.cond_br %1201, ^bb78(%695 : i64), ^bb84
  ^bb78(%i_right_below_below_below_tile: i64):
    %1202 = llvm.icmp "eq" %k0_right_piece, %5 : i64
    llvm.cond_br %1202, ^bb79, ^bb80
  ^bb79:
    llvm.br ^bb81(%24 : vector<8xf32>)
  ^bb80:
    %1203 = llvm.intr.smin(%751, %7) : (i64, i64) -> i64
    %1204 = llvm.intr.smax(%1203, %5) : (i64, i64) -> i64
    %1205 = llvm.trunc %1204 : i64 to i32
    %1206 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1207 = llvm.mlir.poison : vector<8xi32>
    %1208 = llvm.insertelement %1205, %1207[%5 : i64] : vector<8xi32>
    %1209 = llvm.shufflevector %1208, %1207 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1210 = llvm.icmp "slt" %1206, %1209 : vector<8xi32>
    %1211 = llvm.mul %i_right_below_below_below_tile, %b_size0 overflow<nsw> : i64
    %1212 = llvm.add %1211, %j_right_panel overflow<nsw> : i64
    %1213 = llvm.getelementptr inbounds %out0[%1212] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1214 = llvm.intr.masked.load %1213, %1210, %24 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb81(%1214 : vector<8xf32>)
  ^bb81(%1215: vector<8xf32>):
    %1216 = llvm.add %k0_right_piece, %11 overflow<nsw> : i64
    %1217 = llvm.intr.smin(%1216, %a_stride0) : (i64, i64) -> i64
    %1218 = llvm.icmp "slt" %k0_right_piece, %1217 : i64
    llvm.cond_br %1218, ^bb82(%k0_right_piece, %1215 : i64, vector<8xf32>), ^bb83(%1215 : vector<8xf32>)
  ^bb82(%k0_right_below_below_below: i64, %1219: vector<8xf32>):
    %1220 = llvm.mul %i_right_below_below_below_tile, %a_stride0 overflow<nsw> : i64
    %1221 = llvm.add %1220, %k0_right_below_below_below overflow<nsw> : i64
    %1222 = llvm.getelementptr inbounds %a[%1221] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1223 = llvm.load %1222 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1224 = llvm.mlir.poison : vector<8xf32>
    %1225 = llvm.insertelement %1223, %1224[%5 : i64] : vector<8xf32>
    %1226 = llvm.shufflevector %1225, %1224 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1227 = llvm.sub %k0_right_below_below_below, %k0_right_piece overflow<nsw> : i64
    %1228 = llvm.mul %1227, %7 overflow<nsw> : i64
    %1229 = llvm.getelementptr inbounds %b_copy_1[%1228] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1230 = llvm.intr.masked.load %1229, %759, %24 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1231 = llvm.fsub %1226, %1230 : vector<8xf32>
    %1232 = llvm.fmul %1231, %1231 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1233 = llvm.fadd %1219, %1232 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1234 = llvm.add %k0_right_below_below_below, %2 overflow<nsw> : i64
    %1235 = llvm.icmp "slt" %1234, %1217 : i64
    llvm.cond_br %1235, ^bb82(%1234, %1233 : i64, vector<8xf32>), ^bb83(%1233 : vector<8xf32>)
  ^bb83(%1236: vector<8xf32>):
    %1237 = llvm.mul %i_right_below_below_below_tile, %b_size0 overflow<nsw> : i64
    %1238 = llvm.add %1237, %j_right_panel overflow<nsw> : i64
    %1239 = llvm.getelementptr inbounds %out0[%1238] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1236, %1239, %767 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1240 = llvm.add %i_right_below_below_below_tile, %2 overflow<nsw> : i64
    %1241 = llvm.icmp "slt" %1240, %a_size0 : i64
    llvm.cond_br %1241, ^bb78(%1240 : i64), ^bb84
  ^bb84:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %1242 = llvm.add %k0_right_piece, %11 overflow<nsw> : i64
    %1243 = llvm.icmp "slt" %1242, %685 : i64
    llvm.cond_br %1243, ^bb43(%1242 : i64), ^bb85
  ^bb85:
    %1244 = llvm.add %j_right_panel, %7 overflow<nsw> : i64
    %1245 = llvm.icmp "slt" %1244, %b_size0 : i64
    llvm.cond_br %1245, ^bb42(%1244 : i64), ^bb86
  ^bb86:
    %1246 = llvm.ashr %b_size0, %4 : i64
    %1247 = llvm.mul %1246, %1 overflow<nsw> : i64
    %1248 = llvm.sub %b_size0, %1247 overflow<nsw> : i64
    %1249 = llvm.intr.smin(%1248, %1) : (i64, i64) -> i64
    %1250 = llvm.intr.smax(%1249, %5) : (i64, i64) -> i64
    %1251 = llvm.trunc %1250 : i64 to i32
    %1252 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1253 = llvm.mlir.poison : vector<4xi32>
    %1254 = llvm.insertelement %1251, %1253[%5 : i64] : vector<4xi32>
    %1255 = llvm.shufflevector %1254, %1253 [0, 0, 0, 0] : vector<4xi32>
    %1256 = llvm.icmp "slt" %1252, %1255 : vector<4xi32>
    %1257 = llvm.icmp "slt" %5, %a_size0 : i64
    llvm.cond_br %1257, ^bb87(%5 : i64), ^bb93
  ^bb87(%i: i64):
    %1258 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi64>) : vector<4xi64>
    %1259 = llvm.icmp "slt" %5, %1247 : i64
    llvm.cond_br %1259, ^bb88(%5, %20, %21 : i64, vector<4xf32>, vector<4xi64>), ^bb89(%20, %21 : vector<4xf32>, vector<4xi64>)
  ^bb88(%j: i64, %1260: vector<4xf32>, %1261: vector<4xi64>):
    %1262 = llvm.mul %i, %b_size0 overflow<nsw> : i64
    %1263 = llvm.add %1262, %j overflow<nsw> : i64
    %1264 = llvm.getelementptr inbounds %out0[%1263] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1265 = llvm.load %1264 {alignment = 4 : i64} : !llvm.ptr -> vector<4xf32>
    %1266 = llvm.intr.sqrt(%1265) : (vector<4xf32>) -> vector<4xf32>
    %1267 = llvm.fcmp "olt" %1265, %1260 : vector<4xf32>
    %1268 = llvm.fcmp "uno" %1265, %1265 : vector<4xf32>
    %1269 = llvm.fcmp "ord" %1260, %1260 : vector<4xf32>
    %1270 = llvm.and %1268, %1269 : vector<4xi1>
    %1271 = llvm.or %1267, %1270 : vector<4xi1>
    %1272 = llvm.mlir.poison : vector<4xi64>
    %1273 = llvm.insertelement %j, %1272[%5 : i64] : vector<4xi64>
    %1274 = llvm.shufflevector %1273, %1272 [0, 0, 0, 0] : vector<4xi64>
    %1275 = llvm.add %1274, %1258 : vector<4xi64>
    %1276 = llvm.select %1271, %1265, %1260 : vector<4xi1>, vector<4xf32>
    %1277 = llvm.select %1271, %1275, %1261 : vector<4xi1>, vector<4xi64>
    llvm.store %1266, %1264 {alignment = 4 : i64} : vector<4xf32>, !llvm.ptr
    %1278 = llvm.add %j, %1 overflow<nsw> : i64
    %1279 = llvm.icmp "slt" %1278, %1247 : i64
    llvm.cond_br %1279, ^bb88(%1278, %1276, %1277 : i64, vector<4xf32>, vector<4xi64>), ^bb89(%1276, %1277 : vector<4xf32>, vector<4xi64>)
  ^bb89(%1280: vector<4xf32>, %1281: vector<4xi64>):
    %1282 = llvm.icmp "slt" %1247, %b_size0 : i64
    llvm.cond_br %1282, ^bb90, ^bb91
  ^bb90:
    %1283 = llvm.mul %i, %b_size0 overflow<nsw> : i64
    %1284 = llvm.add %1283, %1247 overflow<nsw> : i64
    %1285 = llvm.getelementptr inbounds %out0[%1284] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1286 = llvm.intr.masked.load %1285, %1256, %22 {alignment = 4 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
    %1287 = llvm.intr.sqrt(%1286) : (vector<4xf32>) -> vector<4xf32>
    %1288 = llvm.fcmp "olt" %1286, %1280 : vector<4xf32>
    %1289 = llvm.fcmp "uno" %1286, %1286 : vector<4xf32>
    %1290 = llvm.fcmp "ord" %1280, %1280 : vector<4xf32>
    %1291 = llvm.and %1289, %1290 : vector<4xi1>
    %1292 = llvm.or %1288, %1291 : vector<4xi1>
    %1293 = llvm.mlir.poison : vector<4xi64>
    %1294 = llvm.insertelement %1247, %1293[%5 : i64] : vector<4xi64>
    %1295 = llvm.shufflevector %1294, %1293 [0, 0, 0, 0] : vector<4xi64>
    %1296 = llvm.add %1295, %1258 : vector<4xi64>
    %1297 = llvm.select %1292, %1286, %1280 : vector<4xi1>, vector<4xf32>
    %1298 = llvm.select %1292, %1296, %1281 : vector<4xi1>, vector<4xi64>
    llvm.intr.masked.store %1287, %1285, %1256 {alignment = 4 : i32} : vector<4xf32>, vector<4xi1> into !llvm.ptr
    %1299 = llvm.select %1256, %1297, %1280 : vector<4xi1>, vector<4xf32>
    %1300 = llvm.select %1256, %1298, %1281 : vector<4xi1>, vector<4xi64>
    llvm.br ^bb92(%1299, %1300 : vector<4xf32>, vector<4xi64>)
  ^bb91:
    llvm.br ^bb92(%1280, %1281 : vector<4xf32>, vector<4xi64>)
  ^bb92(%1301: vector<4xf32>, %1302: vector<4xi64>):
    %1303 = llvm.intr.vector.reduce.fminimum(%1301) : (vector<4xf32>) -> f32
    %1304 = llvm.mlir.poison : vector<4xf32>
    %1305 = llvm.insertelement %1303, %1304[%5 : i64] : vector<4xf32>
    %1306 = llvm.shufflevector %1305, %1304 [0, 0, 0, 0] : vector<4xf32>
    %1307 = llvm.fcmp "oeq" %1301, %1306 : vector<4xf32>
    %1308 = llvm.fcmp "uno" %1301, %1301 : vector<4xf32>
    %1309 = llvm.or %1307, %1308 : vector<4xi1>
    %1310 = llvm.select %1309, %1302, %23 : vector<4xi1>, vector<4xi64>
    %1311 = "llvm.intr.vector.reduce.smin"(%1310) : (vector<4xi64>) -> i64
    %1312 = llvm.getelementptr inbounds %out1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1311, %1312 {alignment = 8 : i64} : i64, !llvm.ptr
    %1313 = llvm.add %i, %2 overflow<nsw> : i64
    %1314 = llvm.icmp "slt" %1313, %a_size0 : i64
    llvm.cond_br %1314, ^bb87(%1313 : i64), ^bb93
  ^bb93:
    llvm.return %16 : i32
  ^bb94(%1315: i32):
    llvm.return %1315 : i32
  }
  llvm.func @program_shapes(%a_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_1: i64, %a_stride0_1: i64, %b_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_1: i64, %b_stride0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %1316 = llvm.mlir.constant(0) : i64
    %1317 = llvm.mlir.constant(1) : i64
    %1318 = llvm.mlir.constant(2 : i32) : i32
    %1319 = llvm.mlir.constant(3 : i32) : i32
    %1320 = llvm.mlir.constant(2) : i64
    %1321 = llvm.mlir.constant(0 : i32) : i32
    %1322 = llvm.icmp "eq" %b_stride0_1, %a_stride0_1 : i64
    %1323 = llvm.icmp "slt" %1316, %b_size0_1 : i64
    llvm.cond_br %1322, ^bb1, ^bb3(%1318 : i32)
  ^bb1:
    llvm.cond_br %1323, ^bb2, ^bb3(%1319 : i32)
  ^bb2:
    llvm.store %a_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %1324 = llvm.getelementptr inbounds %extents[%1317] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_size0_1, %1324 {alignment = 8 : i64} : i64, !llvm.ptr
    %1325 = llvm.getelementptr inbounds %extents[%1320] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size0_1, %1325 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1321 : i32
  ^bb3(%1326: i32):
    llvm.return %1326 : i32
  }
}
