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
    %29 = affine.min affine_map<(d0) -> (4096, d0)>(%22)
    %30 = arith.constant 0 : index
    %31 = arith.constant 0 : index
    %32 = arith.constant 0 : index
    %33 = arith.constant 0 : index
    affine.for %j_panel = 0 to %24 step 16 {
      affine.for %k0_piece = 0 to %25 step 4096 {
        %b_copy = memref.alloc(%29) {alignment = 64 : i64} : memref<?x16xf32>
        %34 = affine.min affine_map<(d0)[s0] -> ((d0 + 4096), s0)>(%k0_piece)[%22]
        %35 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 8) * 8) + d0), d0)>(%k0_piece, %34)
        affine.for %j_copy_tile = affine_map<(d0) -> (d0)>(%j_panel) to affine_map<(d0) -> ((d0 + 16))>(%j_panel) step 8 {
          %36 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%j_panel, %j_copy_tile)
          affine.for %k0_copy_tile = affine_map<(d0) -> (d0)>(%k0_piece) to affine_map<(d0) -> (d0)>(%35) step 8 {
            %37 = vector.transfer_read %b[%j_copy_tile, %k0_copy_tile], %1 {permutation_map = affine_map<(d0, d1) -> (d1, d0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<8x8xf32>
            %38 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_copy_tile)
            vector.transfer_write %37, %b_copy[%38, %36] {in_bounds = [true, true]} : vector<8x8xf32>, memref<?x16xf32>
          }
          affine.for %k0_copy_below = affine_map<(d0) -> (d0)>(%35) to affine_map<(d0) -> (d0)>(%34) {
            affine.for %j_copy_below = affine_map<(d0) -> (d0)>(%j_copy_tile) to affine_map<(d0) -> ((d0 + 8))>(%j_copy_tile) {
              %39 = affine.load %b[%j_copy_below, %k0_copy_below] : memref<?x?xf32>
              affine.store %39, %b_copy[-%k0_piece + %k0_copy_below, -%j_panel + %j_copy_below] : memref<?x16xf32>
            }
          }
        }
        affine.for %i_tile = 0 to %26 step 6 {
          %40 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<6x16xf32>) {
            affine.yield %4 : vector<6x16xf32>
          } else {
            %41 = vector.transfer_read %out0_1[%i_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?xf32>, vector<6x16xf32>
            affine.yield %41 : vector<6x16xf32>
          }
          %42 = affine.for %k0 = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 4096), d1)>(%k0_piece, %22) iter_args(%43 = %40) -> (vector<6x16xf32>) {
            %44 = vector.transfer_read %a[%i_tile, %k0], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<6x16xf32>
            %45 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0)
            %46 = vector.transfer_read %b_copy[%45, %30], %1 {in_bounds = [true]} : memref<?x16xf32>, vector<16xf32>
            %47 = vector.broadcast %46 : vector<16xf32> to vector<6x16xf32>
            %48 = arith.subf %44, %47 : vector<6x16xf32>
            %49 = arith.mulf %48, %48 fastmath<contract> : vector<6x16xf32>
            %50 = arith.addf %43, %49 fastmath<reassoc,contract> : vector<6x16xf32>
            affine.yield %50 : vector<6x16xf32>
          }
          vector.transfer_write %42, %out0_1[%i_tile, %j_panel] {in_bounds = [true, true]} : vector<6x16xf32>, memref<?x?xf32>
        }
        affine.for %i_below_tile = %26 to %27 step 4 {
          %51 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<4x16xf32>) {
            affine.yield %5 : vector<4x16xf32>
          } else {
            %52 = vector.transfer_read %out0_1[%i_below_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?xf32>, vector<4x16xf32>
            affine.yield %52 : vector<4x16xf32>
          }
          %53 = affine.for %k0_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 4096), d1)>(%k0_piece, %22) iter_args(%54 = %51) -> (vector<4x16xf32>) {
            %55 = vector.transfer_read %a[%i_below_tile, %k0_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<4x16xf32>
            %56 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_below)
            %57 = vector.transfer_read %b_copy[%56, %31], %1 {in_bounds = [true]} : memref<?x16xf32>, vector<16xf32>
            %58 = vector.broadcast %57 : vector<16xf32> to vector<4x16xf32>
            %59 = arith.subf %55, %58 : vector<4x16xf32>
            %60 = arith.mulf %59, %59 fastmath<contract> : vector<4x16xf32>
            %61 = arith.addf %54, %60 fastmath<reassoc,contract> : vector<4x16xf32>
            affine.yield %61 : vector<4x16xf32>
          }
          vector.transfer_write %53, %out0_1[%i_below_tile, %j_panel] {in_bounds = [true, true]} : vector<4x16xf32>, memref<?x?xf32>
        }
        affine.for %i_below_below_tile = %27 to %28 step 2 {
          %62 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<2x16xf32>) {
            affine.yield %6 : vector<2x16xf32>
          } else {
            %63 = vector.transfer_read %out0_1[%i_below_below_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?xf32>, vector<2x16xf32>
            affine.yield %63 : vector<2x16xf32>
          }
          %64 = affine.for %k0_below_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 4096), d1)>(%k0_piece, %22) iter_args(%65 = %62) -> (vector<2x16xf32>) {
            %66 = vector.transfer_read %a[%i_below_below_tile, %k0_below_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<2x16xf32>
            %67 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_below_below)
            %68 = vector.transfer_read %b_copy[%67, %32], %1 {in_bounds = [true]} : memref<?x16xf32>, vector<16xf32>
            %69 = vector.broadcast %68 : vector<16xf32> to vector<2x16xf32>
            %70 = arith.subf %66, %69 : vector<2x16xf32>
            %71 = arith.mulf %70, %70 fastmath<contract> : vector<2x16xf32>
            %72 = arith.addf %65, %71 fastmath<reassoc,contract> : vector<2x16xf32>
            affine.yield %72 : vector<2x16xf32>
          }
          vector.transfer_write %64, %out0_1[%i_below_below_tile, %j_panel] {in_bounds = [true, true]} : vector<2x16xf32>, memref<?x?xf32>
        }
        affine.for %i_below_below_below_tile = %28 to %20 {
          %73 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<1x16xf32>) {
            affine.yield %7 : vector<1x16xf32>
          } else {
            %74 = vector.transfer_read %out0_1[%i_below_below_below_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?xf32>, vector<1x16xf32>
            affine.yield %74 : vector<1x16xf32>
          }
          %75 = affine.for %k0_below_below_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 4096), d1)>(%k0_piece, %22) iter_args(%76 = %73) -> (vector<1x16xf32>) {
            %77 = vector.transfer_read %a[%i_below_below_below_tile, %k0_below_below_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<1x16xf32>
            %78 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_below_below_below)
            %79 = vector.transfer_read %b_copy[%78, %33], %1 {in_bounds = [true]} : memref<?x16xf32>, vector<16xf32>
            %80 = vector.broadcast %79 : vector<16xf32> to vector<1x16xf32>
            %81 = arith.subf %77, %80 : vector<1x16xf32>
            %82 = arith.mulf %81, %81 fastmath<contract> : vector<1x16xf32>
            %83 = arith.addf %76, %82 fastmath<reassoc,contract> : vector<1x16xf32>
            affine.yield %83 : vector<1x16xf32>
          }
          vector.transfer_write %75, %out0_1[%i_below_below_below_tile, %j_panel] {in_bounds = [true, true]} : vector<1x16xf32>, memref<?x?xf32>
        }
        memref.dealloc %b_copy : memref<?x16xf32>
      }
    }
    %84 = affine.max affine_map<(d0) -> (d0, 1)>(%22)
    %85 = affine.apply affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%20)
    %86 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0))>(%85, %20)
    %87 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 2) * 2) + d0))>(%86, %20)
    %88 = affine.min affine_map<(d0) -> (8192, d0)>(%22)
    %89 = affine.min affine_map<(d0) -> (8, (d0 mod 16))>(%23)
    %90 = arith.constant 0 : index
    %91 = arith.maxsi %89, %90 : index
    %92 = arith.constant 0 : index
    %93 = arith.constant 0 : index
    %94 = arith.constant 0 : index
    %95 = arith.constant 0 : index
    affine.for %j_right_panel = %24 to %23 step 8 {
      %96 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %23, %j_right_panel)
      %97 = vector.create_mask %96 : vector<8xi1>
      %98 = vector.create_mask %9, %96 : vector<8x8xi1>
      %99 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %23, %j_right_panel)
      %100 = vector.create_mask %99 : vector<8xi1>
      %101 = vector.create_mask %11, %99 : vector<4x8xi1>
      %102 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %23, %j_right_panel)
      %103 = vector.create_mask %102 : vector<8xi1>
      %104 = vector.create_mask %13, %102 : vector<2x8xi1>
      %105 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %23, %j_right_panel)
      %106 = vector.create_mask %105 : vector<8xi1>
      %107 = vector.create_mask %15, %105 : vector<1x8xi1>
      affine.for %k0_right_piece = 0 to %84 step 8192 {
        %b_copy_1 = memref.alloc(%88, %91) {alignment = 64 : i64} : memref<?x?xf32>
        %108 = affine.min affine_map<(d0)[s0] -> ((d0 + 8192), s0)>(%k0_right_piece)[%22]
        %109 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 8) * 8) + d0), d0)>(%k0_right_piece, %108)
        affine.for %j_right_copy_tile = affine_map<(d0) -> (d0)>(%j_right_panel) to min affine_map<(d0)[s0] -> ((d0 + 8), s0)>(%j_right_panel)[%23] step 8 {
          affine.for %k0_right_copy_tile = affine_map<(d0) -> (d0)>(%k0_right_piece) to affine_map<(d0) -> (d0)>(%109) step 8 {
            affine.for %k0_right_copy = affine_map<(d0) -> (d0)>(%k0_right_copy_tile) to affine_map<(d0) -> ((d0 + 8))>(%k0_right_copy_tile) {
              affine.for %j_right_copy = affine_map<(d0) -> (d0)>(%j_right_copy_tile) to min affine_map<(d0, d1)[s0] -> ((d1 + 8), (d0 + 8), s0)>(%j_right_panel, %j_right_copy_tile)[%23] {
                %110 = affine.load %b[%j_right_copy, %k0_right_copy] : memref<?x?xf32>
                affine.store %110, %b_copy_1[-%k0_right_piece + %k0_right_copy, -%j_right_panel + %j_right_copy] : memref<?x?xf32>
              }
            }
          }
          affine.for %k0_right_copy_below = affine_map<(d0) -> (d0)>(%109) to affine_map<(d0) -> (d0)>(%108) {
            affine.for %j_right_copy_below = affine_map<(d0) -> (d0)>(%j_right_copy_tile) to min affine_map<(d0, d1)[s0] -> ((d1 + 8), (d0 + 8), s0)>(%j_right_panel, %j_right_copy_tile)[%23] {
              %111 = affine.load %b[%j_right_copy_below, %k0_right_copy_below] : memref<?x?xf32>
              affine.store %111, %b_copy_1[-%k0_right_piece + %k0_right_copy_below, -%j_right_panel + %j_right_copy_below] : memref<?x?xf32>
            }
          }
        }
        affine.for %i_right_tile = 0 to %85 step 8 {
          %112 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<8x8xf32>) {
            affine.yield %8 : vector<8x8xf32>
          } else {
            %113 = vector.create_mask %9, %96 : vector<8x8xi1>
            %114 = vector.transfer_read %out0_1[%i_right_tile, %j_right_panel], %1, %113 {in_bounds = [true, true]} : memref<?x?xf32>, vector<8x8xf32>
            affine.yield %114 : vector<8x8xf32>
          }
          %115 = affine.for %k0_right = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_right_piece, %22) iter_args(%116 = %112) -> (vector<8x8xf32>) {
            %117 = vector.transfer_read %a[%i_right_tile, %k0_right], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<8x8xf32>
            %118 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right)
            %119 = vector.transfer_read %b_copy_1[%118, %92], %1, %97 {in_bounds = [true]} : memref<?x?xf32>, vector<8xf32>
            %120 = vector.broadcast %119 : vector<8xf32> to vector<8x8xf32>
            %121 = arith.subf %117, %120 : vector<8x8xf32>
            %122 = arith.mulf %121, %121 fastmath<contract> : vector<8x8xf32>
            %123 = arith.addf %116, %122 fastmath<reassoc,contract> : vector<8x8xf32>
            affine.yield %123 : vector<8x8xf32>
          }
          vector.transfer_write %115, %out0_1[%i_right_tile, %j_right_panel], %98 {in_bounds = [true, true]} : vector<8x8xf32>, memref<?x?xf32>
        }
        affine.for %i_right_below_tile = %85 to %86 step 4 {
          %124 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<4x8xf32>) {
            affine.yield %10 : vector<4x8xf32>
          } else {
            %125 = vector.create_mask %11, %99 : vector<4x8xi1>
            %126 = vector.transfer_read %out0_1[%i_right_below_tile, %j_right_panel], %1, %125 {in_bounds = [true, true]} : memref<?x?xf32>, vector<4x8xf32>
            affine.yield %126 : vector<4x8xf32>
          }
          %127 = affine.for %k0_right_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_right_piece, %22) iter_args(%128 = %124) -> (vector<4x8xf32>) {
            %129 = vector.transfer_read %a[%i_right_below_tile, %k0_right_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<4x8xf32>
            %130 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right_below)
            %131 = vector.transfer_read %b_copy_1[%130, %93], %1, %100 {in_bounds = [true]} : memref<?x?xf32>, vector<8xf32>
            %132 = vector.broadcast %131 : vector<8xf32> to vector<4x8xf32>
            %133 = arith.subf %129, %132 : vector<4x8xf32>
            %134 = arith.mulf %133, %133 fastmath<contract> : vector<4x8xf32>
            %135 = arith.addf %128, %134 fastmath<reassoc,contract> : vector<4x8xf32>
            affine.yield %135 : vector<4x8xf32>
          }
          vector.transfer_write %127, %out0_1[%i_right_below_tile, %j_right_panel], %101 {in_bounds = [true, true]} : vector<4x8xf32>, memref<?x?xf32>
        }
        affine.for %i_right_below_below_tile = %86 to %87 step 2 {
          %136 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<2x8xf32>) {
            affine.yield %12 : vector<2x8xf32>
          } else {
            %137 = vector.create_mask %13, %102 : vector<2x8xi1>
            %138 = vector.transfer_read %out0_1[%i_right_below_below_tile, %j_right_panel], %1, %137 {in_bounds = [true, true]} : memref<?x?xf32>, vector<2x8xf32>
            affine.yield %138 : vector<2x8xf32>
          }
          %139 = affine.for %k0_right_below_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_right_piece, %22) iter_args(%140 = %136) -> (vector<2x8xf32>) {
            %141 = vector.transfer_read %a[%i_right_below_below_tile, %k0_right_below_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<2x8xf32>
            %142 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right_below_below)
            %143 = vector.transfer_read %b_copy_1[%142, %94], %1, %103 {in_bounds = [true]} : memref<?x?xf32>, vector<8xf32>
            %144 = vector.broadcast %143 : vector<8xf32> to vector<2x8xf32>
            %145 = arith.subf %141, %144 : vector<2x8xf32>
            %146 = arith.mulf %145, %145 fastmath<contract> : vector<2x8xf32>
            %147 = arith.addf %140, %146 fastmath<reassoc,contract> : vector<2x8xf32>
            affine.yield %147 : vector<2x8xf32>
          }
          vector.transfer_write %139, %out0_1[%i_right_below_below_tile, %j_right_panel], %104 {in_bounds = [true, true]} : vector<2x8xf32>, memref<?x?xf32>
        }
        affine.for %i_right_below_below_below_tile = %87 to %20 {
          %148 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<1x8xf32>) {
            affine.yield %14 : vector<1x8xf32>
          } else {
            %149 = vector.create_mask %15, %105 : vector<1x8xi1>
            %150 = vector.transfer_read %out0_1[%i_right_below_below_below_tile, %j_right_panel], %1, %149 {in_bounds = [true, true]} : memref<?x?xf32>, vector<1x8xf32>
            affine.yield %150 : vector<1x8xf32>
          }
          %151 = affine.for %k0_right_below_below_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_right_piece, %22) iter_args(%152 = %148) -> (vector<1x8xf32>) {
            %153 = vector.transfer_read %a[%i_right_below_below_below_tile, %k0_right_below_below_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<1x8xf32>
            %154 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right_below_below_below)
            %155 = vector.transfer_read %b_copy_1[%154, %95], %1, %106 {in_bounds = [true]} : memref<?x?xf32>, vector<8xf32>
            %156 = vector.broadcast %155 : vector<8xf32> to vector<1x8xf32>
            %157 = arith.subf %153, %156 : vector<1x8xf32>
            %158 = arith.mulf %157, %157 fastmath<contract> : vector<1x8xf32>
            %159 = arith.addf %152, %158 fastmath<reassoc,contract> : vector<1x8xf32>
            affine.yield %159 : vector<1x8xf32>
          }
          vector.transfer_write %151, %out0_1[%i_right_below_below_below_tile, %j_right_panel], %107 {in_bounds = [true, true]} : vector<1x8xf32>, memref<?x?xf32>
        }
        memref.dealloc %b_copy_1 : memref<?x?xf32>
      }
    }
    %160 = affine.apply affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%23)
    %161 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%160, %23)
    %162 = vector.create_mask %161 : vector<4xi1>
    affine.for %i = 0 to %20 {
      %163 = vector.step : vector<4xindex>
      %164, %165 = affine.for %j = 0 to %160 step 4 iter_args(%166 = %16, %167 = %17) -> (vector<4xf32>, vector<4xi64>) {
        %168 = affine.vector_load %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
        %169 = math.sqrt %168 : vector<4xf32>
        %170 = arith.cmpf olt, %168, %166 : vector<4xf32>
        %171 = arith.cmpf uno, %168, %168 : vector<4xf32>
        %172 = arith.cmpf ord, %166, %166 : vector<4xf32>
        %173 = arith.andi %171, %172 : vector<4xi1>
        %174 = arith.ori %170, %173 : vector<4xi1>
        %175 = vector.broadcast %j : index to vector<4xindex>
        %176 = arith.addi %175, %163 : vector<4xindex>
        %177 = arith.index_cast %176 : vector<4xindex> to vector<4xi64>
        %178 = arith.select %174, %168, %166 : vector<4xi1>, vector<4xf32>
        %179 = arith.select %174, %177, %167 : vector<4xi1>, vector<4xi64>
        affine.vector_store %169, %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
        affine.yield %178, %179 : vector<4xf32>, vector<4xi64>
      }
      %180, %181 = affine.for %j_1 = %160 to %23 step 4 iter_args(%182 = %164, %183 = %165) -> (vector<4xf32>, vector<4xi64>) {
        %184 = vector.maskedload %out0_1[%i, %j_1], %162, %18 : memref<?x?xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
        %185 = math.sqrt %184 : vector<4xf32>
        %186 = arith.cmpf olt, %184, %182 : vector<4xf32>
        %187 = arith.cmpf uno, %184, %184 : vector<4xf32>
        %188 = arith.cmpf ord, %182, %182 : vector<4xf32>
        %189 = arith.andi %187, %188 : vector<4xi1>
        %190 = arith.ori %186, %189 : vector<4xi1>
        %191 = vector.broadcast %j_1 : index to vector<4xindex>
        %192 = arith.addi %191, %163 : vector<4xindex>
        %193 = arith.index_cast %192 : vector<4xindex> to vector<4xi64>
        %194 = arith.select %190, %184, %182 : vector<4xi1>, vector<4xf32>
        %195 = arith.select %190, %193, %183 : vector<4xi1>, vector<4xi64>
        vector.maskedstore %out0_1[%i, %j_1], %162, %185 : memref<?x?xf32>, vector<4xi1>, vector<4xf32>
        %196 = arith.select %162, %194, %182 : vector<4xi1>, vector<4xf32>
        %197 = arith.select %162, %195, %183 : vector<4xi1>, vector<4xi64>
        affine.yield %196, %197 : vector<4xf32>, vector<4xi64>
      }
      %198 = vector.reduction <minimumf>, %180 : vector<4xf32> into f32
      %199 = vector.broadcast %198 : f32 to vector<4xf32>
      %200 = arith.cmpf oeq, %180, %199 : vector<4xf32>
      %201 = arith.cmpf uno, %180, %180 : vector<4xf32>
      %202 = arith.ori %200, %201 : vector<4xi1>
      %203 = arith.select %202, %181, %19 : vector<4xi1>, vector<4xi64>
      %204 = vector.reduction <minsi>, %203 : vector<4xi64> into i64
      affine.store %204, %out1_1[%i] : memref<?xi64>
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
    %c4096 = arith.constant 4096 : index
    %c0 = arith.constant 0 : index
    %c8 = arith.constant 8 : index
    %c3 = arith.constant 3 : index
    %c5 = arith.constant 5 : index
    %c7 = arith.constant 7 : index
    %c8192 = arith.constant 8192 : index
    %c15 = arith.constant 15 : index
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
    %30 = arith.minsi %c4096, %15 : index
    %31 = arith.constant 0 : index
    %32 = arith.constant 0 : index
    %33 = arith.constant 0 : index
    %34 = arith.constant 0 : index
    scf.for %j_panel = %c0 to %18 step %c16 {
      scf.for %k0_piece = %c0 to %19 step %c4096 {
        %b_copy = memref.alloc(%30) {alignment = 64 : i64} : memref<?x16xf32>
        %35 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
        %36 = arith.minsi %35, %15 : index
        %37 = arith.subi %36, %k0_piece overflow<nsw> : index
        %38 = arith.shrsi %37, %c3 : index
        %39 = arith.muli %38, %c8 overflow<nsw> : index
        %40 = arith.addi %39, %k0_piece overflow<nsw> : index
        %41 = arith.maxsi %40, %k0_piece : index
        %42 = arith.addi %j_panel, %c16 overflow<nsw> : index
        scf.for %j_copy_tile = %j_panel to %42 step %c8 {
          %43 = arith.subi %j_copy_tile, %j_panel overflow<nsw> : index
          scf.for %k0_copy_tile = %k0_piece to %41 step %c8 {
            %44 = vector.load %b[%j_copy_tile, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
            %45 = arith.addi %j_copy_tile, %c1 overflow<nsw> : index
            %46 = vector.load %b[%45, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
            %47 = arith.addi %j_copy_tile, %c2 overflow<nsw> : index
            %48 = vector.load %b[%47, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
            %49 = arith.addi %j_copy_tile, %c3 overflow<nsw> : index
            %50 = vector.load %b[%49, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
            %51 = arith.addi %j_copy_tile, %c4 overflow<nsw> : index
            %52 = vector.load %b[%51, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
            %53 = arith.addi %j_copy_tile, %c5 overflow<nsw> : index
            %54 = vector.load %b[%53, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
            %55 = arith.addi %j_copy_tile, %c6 overflow<nsw> : index
            %56 = vector.load %b[%55, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
            %57 = arith.addi %j_copy_tile, %c7 overflow<nsw> : index
            %58 = vector.load %b[%57, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
            %59 = vector.shuffle %44, %52 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
            %60 = vector.shuffle %44, %52 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
            %61 = vector.shuffle %46, %54 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
            %62 = vector.shuffle %46, %54 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
            %63 = vector.shuffle %48, %56 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
            %64 = vector.shuffle %48, %56 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
            %65 = vector.shuffle %50, %58 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
            %66 = vector.shuffle %50, %58 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
            %67 = vector.shuffle %59, %63 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
            %68 = vector.shuffle %59, %63 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
            %69 = vector.shuffle %60, %64 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
            %70 = vector.shuffle %60, %64 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
            %71 = vector.shuffle %61, %65 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
            %72 = vector.shuffle %61, %65 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
            %73 = vector.shuffle %62, %66 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
            %74 = vector.shuffle %62, %66 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
            %75 = vector.shuffle %67, %71 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
            %76 = vector.shuffle %67, %71 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
            %77 = vector.shuffle %68, %72 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
            %78 = vector.shuffle %68, %72 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
            %79 = vector.shuffle %69, %73 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
            %80 = vector.shuffle %69, %73 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
            %81 = vector.shuffle %70, %74 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
            %82 = vector.shuffle %70, %74 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
            %83 = arith.subi %k0_copy_tile, %k0_piece overflow<nsw> : index
            vector.store %75, %b_copy[%83, %43] : memref<?x16xf32>, vector<8xf32>
            %84 = arith.addi %83, %c1 overflow<nsw> : index
            vector.store %76, %b_copy[%84, %43] : memref<?x16xf32>, vector<8xf32>
            %85 = arith.addi %83, %c2 overflow<nsw> : index
            vector.store %77, %b_copy[%85, %43] : memref<?x16xf32>, vector<8xf32>
            %86 = arith.addi %83, %c3 overflow<nsw> : index
            vector.store %78, %b_copy[%86, %43] : memref<?x16xf32>, vector<8xf32>
            %87 = arith.addi %83, %c4 overflow<nsw> : index
            vector.store %79, %b_copy[%87, %43] : memref<?x16xf32>, vector<8xf32>
            %88 = arith.addi %83, %c5 overflow<nsw> : index
            vector.store %80, %b_copy[%88, %43] : memref<?x16xf32>, vector<8xf32>
            %89 = arith.addi %83, %c6 overflow<nsw> : index
            vector.store %81, %b_copy[%89, %43] : memref<?x16xf32>, vector<8xf32>
            %90 = arith.addi %83, %c7 overflow<nsw> : index
            vector.store %82, %b_copy[%90, %43] : memref<?x16xf32>, vector<8xf32>
          }
          scf.for %k0_copy_below = %41 to %36 step %c1 {
            %91 = arith.addi %j_copy_tile, %c8 overflow<nsw> : index
            scf.for %j_copy_below = %j_copy_tile to %91 step %c1 {
              %92 = memref.load %b[%j_copy_below, %k0_copy_below] : memref<?x?xf32>
              %93 = arith.subi %k0_copy_below, %k0_piece overflow<nsw> : index
              %94 = arith.subi %j_copy_below, %j_panel overflow<nsw> : index
              memref.store %92, %b_copy[%93, %94] : memref<?x16xf32>
            }
          }
        }
        scf.for %i_tile = %c0 to %21 step %c6 {
          %95 = arith.cmpi eq, %k0_piece, %c0 : index
          %96, %97, %98, %99, %100, %101, %102, %103, %104, %105, %106, %107 = scf.if %95 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %12, %12, %12, %12, %12, %12, %12, %12, %12, %12, %12, %12 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %108 = vector.load %out0_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %109 = arith.addi %j_panel, %c8 overflow<nsw> : index
            %110 = vector.load %out0_1[%i_tile, %109] : memref<?x?xf32>, vector<8xf32>
            %111 = arith.addi %i_tile, %c1 overflow<nsw> : index
            %112 = vector.load %out0_1[%111, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %113 = vector.load %out0_1[%111, %109] : memref<?x?xf32>, vector<8xf32>
            %114 = arith.addi %i_tile, %c2 overflow<nsw> : index
            %115 = vector.load %out0_1[%114, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %116 = vector.load %out0_1[%114, %109] : memref<?x?xf32>, vector<8xf32>
            %117 = arith.addi %i_tile, %c3 overflow<nsw> : index
            %118 = vector.load %out0_1[%117, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %119 = vector.load %out0_1[%117, %109] : memref<?x?xf32>, vector<8xf32>
            %120 = arith.addi %i_tile, %c4 overflow<nsw> : index
            %121 = vector.load %out0_1[%120, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %122 = vector.load %out0_1[%120, %109] : memref<?x?xf32>, vector<8xf32>
            %123 = arith.addi %i_tile, %c5 overflow<nsw> : index
            %124 = vector.load %out0_1[%123, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %125 = vector.load %out0_1[%123, %109] : memref<?x?xf32>, vector<8xf32>
            scf.yield %108, %110, %112, %113, %115, %116, %118, %119, %121, %122, %124, %125 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %126 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
          %127 = arith.minsi %126, %15 : index
          %128, %129, %130, %131, %132, %133, %134, %135, %136, %137, %138, %139 = scf.for %k0 = %k0_piece to %127 step %c1 iter_args(%140 = %96, %141 = %97, %142 = %98, %143 = %99, %144 = %100, %145 = %101, %146 = %102, %147 = %103, %148 = %104, %149 = %105, %150 = %106, %151 = %107) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %152 = memref.load %a[%i_tile, %k0] : memref<?x?xf32>
            %153 = vector.broadcast %152 : f32 to vector<8xf32>
            %154 = arith.addi %i_tile, %c1 overflow<nsw> : index
            %155 = memref.load %a[%154, %k0] : memref<?x?xf32>
            %156 = vector.broadcast %155 : f32 to vector<8xf32>
            %157 = arith.addi %i_tile, %c2 overflow<nsw> : index
            %158 = memref.load %a[%157, %k0] : memref<?x?xf32>
            %159 = vector.broadcast %158 : f32 to vector<8xf32>
            %160 = arith.addi %i_tile, %c3 overflow<nsw> : index
            %161 = memref.load %a[%160, %k0] : memref<?x?xf32>
            %162 = vector.broadcast %161 : f32 to vector<8xf32>
            %163 = arith.addi %i_tile, %c4 overflow<nsw> : index
            %164 = memref.load %a[%163, %k0] : memref<?x?xf32>
            %165 = vector.broadcast %164 : f32 to vector<8xf32>
            %166 = arith.addi %i_tile, %c5 overflow<nsw> : index
            %167 = memref.load %a[%166, %k0] : memref<?x?xf32>
            %168 = vector.broadcast %167 : f32 to vector<8xf32>
            %169 = arith.subi %k0, %k0_piece overflow<nsw> : index
            %170 = vector.load %b_copy[%169, %31] : memref<?x16xf32>, vector<8xf32>
            %171 = arith.addi %31, %c8 overflow<nsw> : index
            %172 = vector.load %b_copy[%169, %171] : memref<?x16xf32>, vector<8xf32>
            %173 = arith.subf %153, %170 : vector<8xf32>
            %174 = arith.subf %153, %172 : vector<8xf32>
            %175 = arith.subf %156, %170 : vector<8xf32>
            %176 = arith.subf %156, %172 : vector<8xf32>
            %177 = arith.subf %159, %170 : vector<8xf32>
            %178 = arith.subf %159, %172 : vector<8xf32>
            %179 = arith.subf %162, %170 : vector<8xf32>
            %180 = arith.subf %162, %172 : vector<8xf32>
            %181 = arith.subf %165, %170 : vector<8xf32>
            %182 = arith.subf %165, %172 : vector<8xf32>
            %183 = arith.subf %168, %170 : vector<8xf32>
            %184 = arith.subf %168, %172 : vector<8xf32>
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
            %196 = arith.mulf %184, %184 fastmath<contract> : vector<8xf32>
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
            %208 = arith.addf %151, %196 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %197, %198, %199, %200, %201, %202, %203, %204, %205, %206, %207, %208 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          vector.store %128, %out0_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
          %209 = arith.addi %j_panel, %c8 overflow<nsw> : index
          vector.store %129, %out0_1[%i_tile, %209] : memref<?x?xf32>, vector<8xf32>
          %210 = arith.addi %i_tile, %c1 overflow<nsw> : index
          vector.store %130, %out0_1[%210, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %131, %out0_1[%210, %209] : memref<?x?xf32>, vector<8xf32>
          %211 = arith.addi %i_tile, %c2 overflow<nsw> : index
          vector.store %132, %out0_1[%211, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %133, %out0_1[%211, %209] : memref<?x?xf32>, vector<8xf32>
          %212 = arith.addi %i_tile, %c3 overflow<nsw> : index
          vector.store %134, %out0_1[%212, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %135, %out0_1[%212, %209] : memref<?x?xf32>, vector<8xf32>
          %213 = arith.addi %i_tile, %c4 overflow<nsw> : index
          vector.store %136, %out0_1[%213, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %137, %out0_1[%213, %209] : memref<?x?xf32>, vector<8xf32>
          %214 = arith.addi %i_tile, %c5 overflow<nsw> : index
          vector.store %138, %out0_1[%214, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %139, %out0_1[%214, %209] : memref<?x?xf32>, vector<8xf32>
        }
        scf.for %i_below_tile = %21 to %25 step %c4 {
          %215 = arith.cmpi eq, %k0_piece, %c0 : index
          %216, %217, %218, %219, %220, %221, %222, %223 = scf.if %215 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %12, %12, %12, %12, %12, %12, %12, %12 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %224 = vector.load %out0_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %225 = arith.addi %j_panel, %c8 overflow<nsw> : index
            %226 = vector.load %out0_1[%i_below_tile, %225] : memref<?x?xf32>, vector<8xf32>
            %227 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
            %228 = vector.load %out0_1[%227, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %229 = vector.load %out0_1[%227, %225] : memref<?x?xf32>, vector<8xf32>
            %230 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
            %231 = vector.load %out0_1[%230, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %232 = vector.load %out0_1[%230, %225] : memref<?x?xf32>, vector<8xf32>
            %233 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
            %234 = vector.load %out0_1[%233, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %235 = vector.load %out0_1[%233, %225] : memref<?x?xf32>, vector<8xf32>
            scf.yield %224, %226, %228, %229, %231, %232, %234, %235 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %236 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
          %237 = arith.minsi %236, %15 : index
          %238, %239, %240, %241, %242, %243, %244, %245 = scf.for %k0_below = %k0_piece to %237 step %c1 iter_args(%246 = %216, %247 = %217, %248 = %218, %249 = %219, %250 = %220, %251 = %221, %252 = %222, %253 = %223) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %254 = memref.load %a[%i_below_tile, %k0_below] : memref<?x?xf32>
            %255 = vector.broadcast %254 : f32 to vector<8xf32>
            %256 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
            %257 = memref.load %a[%256, %k0_below] : memref<?x?xf32>
            %258 = vector.broadcast %257 : f32 to vector<8xf32>
            %259 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
            %260 = memref.load %a[%259, %k0_below] : memref<?x?xf32>
            %261 = vector.broadcast %260 : f32 to vector<8xf32>
            %262 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
            %263 = memref.load %a[%262, %k0_below] : memref<?x?xf32>
            %264 = vector.broadcast %263 : f32 to vector<8xf32>
            %265 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
            %266 = vector.load %b_copy[%265, %32] : memref<?x16xf32>, vector<8xf32>
            %267 = arith.addi %32, %c8 overflow<nsw> : index
            %268 = vector.load %b_copy[%265, %267] : memref<?x16xf32>, vector<8xf32>
            %269 = arith.subf %255, %266 : vector<8xf32>
            %270 = arith.subf %255, %268 : vector<8xf32>
            %271 = arith.subf %258, %266 : vector<8xf32>
            %272 = arith.subf %258, %268 : vector<8xf32>
            %273 = arith.subf %261, %266 : vector<8xf32>
            %274 = arith.subf %261, %268 : vector<8xf32>
            %275 = arith.subf %264, %266 : vector<8xf32>
            %276 = arith.subf %264, %268 : vector<8xf32>
            %277 = arith.mulf %269, %269 fastmath<contract> : vector<8xf32>
            %278 = arith.mulf %270, %270 fastmath<contract> : vector<8xf32>
            %279 = arith.mulf %271, %271 fastmath<contract> : vector<8xf32>
            %280 = arith.mulf %272, %272 fastmath<contract> : vector<8xf32>
            %281 = arith.mulf %273, %273 fastmath<contract> : vector<8xf32>
            %282 = arith.mulf %274, %274 fastmath<contract> : vector<8xf32>
            %283 = arith.mulf %275, %275 fastmath<contract> : vector<8xf32>
            %284 = arith.mulf %276, %276 fastmath<contract> : vector<8xf32>
            %285 = arith.addf %246, %277 fastmath<reassoc,contract> : vector<8xf32>
            %286 = arith.addf %247, %278 fastmath<reassoc,contract> : vector<8xf32>
            %287 = arith.addf %248, %279 fastmath<reassoc,contract> : vector<8xf32>
            %288 = arith.addf %249, %280 fastmath<reassoc,contract> : vector<8xf32>
            %289 = arith.addf %250, %281 fastmath<reassoc,contract> : vector<8xf32>
            %290 = arith.addf %251, %282 fastmath<reassoc,contract> : vector<8xf32>
            %291 = arith.addf %252, %283 fastmath<reassoc,contract> : vector<8xf32>
            %292 = arith.addf %253, %284 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %285, %286, %287, %288, %289, %290, %291, %292 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          vector.store %238, %out0_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
          %293 = arith.addi %j_panel, %c8 overflow<nsw> : index
          vector.store %239, %out0_1[%i_below_tile, %293] : memref<?x?xf32>, vector<8xf32>
          %294 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
          vector.store %240, %out0_1[%294, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %241, %out0_1[%294, %293] : memref<?x?xf32>, vector<8xf32>
          %295 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
          vector.store %242, %out0_1[%295, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %243, %out0_1[%295, %293] : memref<?x?xf32>, vector<8xf32>
          %296 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
          vector.store %244, %out0_1[%296, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %245, %out0_1[%296, %293] : memref<?x?xf32>, vector<8xf32>
        }
        scf.for %i_below_below_tile = %25 to %29 step %c2 {
          %297 = arith.cmpi eq, %k0_piece, %c0 : index
          %298, %299, %300, %301 = scf.if %297 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %12, %12, %12, %12 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %302 = vector.load %out0_1[%i_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %303 = arith.addi %j_panel, %c8 overflow<nsw> : index
            %304 = vector.load %out0_1[%i_below_below_tile, %303] : memref<?x?xf32>, vector<8xf32>
            %305 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
            %306 = vector.load %out0_1[%305, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %307 = vector.load %out0_1[%305, %303] : memref<?x?xf32>, vector<8xf32>
            scf.yield %302, %304, %306, %307 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %308 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
          %309 = arith.minsi %308, %15 : index
          %310, %311, %312, %313 = scf.for %k0_below_below = %k0_piece to %309 step %c1 iter_args(%314 = %298, %315 = %299, %316 = %300, %317 = %301) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %318 = memref.load %a[%i_below_below_tile, %k0_below_below] : memref<?x?xf32>
            %319 = vector.broadcast %318 : f32 to vector<8xf32>
            %320 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
            %321 = memref.load %a[%320, %k0_below_below] : memref<?x?xf32>
            %322 = vector.broadcast %321 : f32 to vector<8xf32>
            %323 = arith.subi %k0_below_below, %k0_piece overflow<nsw> : index
            %324 = vector.load %b_copy[%323, %33] : memref<?x16xf32>, vector<8xf32>
            %325 = arith.addi %33, %c8 overflow<nsw> : index
            %326 = vector.load %b_copy[%323, %325] : memref<?x16xf32>, vector<8xf32>
            %327 = arith.subf %319, %324 : vector<8xf32>
            %328 = arith.subf %319, %326 : vector<8xf32>
            %329 = arith.subf %322, %324 : vector<8xf32>
            %330 = arith.subf %322, %326 : vector<8xf32>
            %331 = arith.mulf %327, %327 fastmath<contract> : vector<8xf32>
            %332 = arith.mulf %328, %328 fastmath<contract> : vector<8xf32>
            %333 = arith.mulf %329, %329 fastmath<contract> : vector<8xf32>
            %334 = arith.mulf %330, %330 fastmath<contract> : vector<8xf32>
            %335 = arith.addf %314, %331 fastmath<reassoc,contract> : vector<8xf32>
            %336 = arith.addf %315, %332 fastmath<reassoc,contract> : vector<8xf32>
            %337 = arith.addf %316, %333 fastmath<reassoc,contract> : vector<8xf32>
            %338 = arith.addf %317, %334 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %335, %336, %337, %338 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          vector.store %310, %out0_1[%i_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
          %339 = arith.addi %j_panel, %c8 overflow<nsw> : index
          vector.store %311, %out0_1[%i_below_below_tile, %339] : memref<?x?xf32>, vector<8xf32>
          %340 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
          vector.store %312, %out0_1[%340, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %313, %out0_1[%340, %339] : memref<?x?xf32>, vector<8xf32>
        }
        scf.for %i_below_below_below_tile = %29 to %13 step %c1 {
          %341 = arith.cmpi eq, %k0_piece, %c0 : index
          %342, %343 = scf.if %341 -> (vector<8xf32>, vector<8xf32>) {
            scf.yield %12, %12 : vector<8xf32>, vector<8xf32>
          } else {
            %344 = vector.load %out0_1[%i_below_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %345 = arith.addi %j_panel, %c8 overflow<nsw> : index
            %346 = vector.load %out0_1[%i_below_below_below_tile, %345] : memref<?x?xf32>, vector<8xf32>
            scf.yield %344, %346 : vector<8xf32>, vector<8xf32>
          }
          %347 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
          %348 = arith.minsi %347, %15 : index
          %349, %350 = scf.for %k0_below_below_below = %k0_piece to %348 step %c1 iter_args(%351 = %342, %352 = %343) -> (vector<8xf32>, vector<8xf32>) {
            %353 = memref.load %a[%i_below_below_below_tile, %k0_below_below_below] : memref<?x?xf32>
            %354 = vector.broadcast %353 : f32 to vector<8xf32>
            %355 = arith.subi %k0_below_below_below, %k0_piece overflow<nsw> : index
            %356 = vector.load %b_copy[%355, %34] : memref<?x16xf32>, vector<8xf32>
            %357 = arith.addi %34, %c8 overflow<nsw> : index
            %358 = vector.load %b_copy[%355, %357] : memref<?x16xf32>, vector<8xf32>
            %359 = arith.subf %354, %356 : vector<8xf32>
            %360 = arith.subf %354, %358 : vector<8xf32>
            %361 = arith.mulf %359, %359 fastmath<contract> : vector<8xf32>
            %362 = arith.mulf %360, %360 fastmath<contract> : vector<8xf32>
            %363 = arith.addf %351, %361 fastmath<reassoc,contract> : vector<8xf32>
            %364 = arith.addf %352, %362 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %363, %364 : vector<8xf32>, vector<8xf32>
          }
          vector.store %349, %out0_1[%i_below_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
          %365 = arith.addi %j_panel, %c8 overflow<nsw> : index
          vector.store %350, %out0_1[%i_below_below_below_tile, %365] : memref<?x?xf32>, vector<8xf32>
        }
        memref.dealloc %b_copy : memref<?x16xf32>
      }
    }
    %366 = arith.maxsi %15, %c1 : index
    %367 = arith.shrsi %13, %c3 : index
    %368 = arith.muli %367, %c8 overflow<nsw> : index
    %369 = arith.subi %13, %368 overflow<nsw> : index
    %370 = arith.shrsi %369, %c2 : index
    %371 = arith.muli %370, %c4 overflow<nsw> : index
    %372 = arith.addi %371, %368 overflow<nsw> : index
    %373 = arith.subi %13, %372 overflow<nsw> : index
    %374 = arith.shrsi %373, %c1 : index
    %375 = arith.muli %374, %c2 overflow<nsw> : index
    %376 = arith.addi %375, %372 overflow<nsw> : index
    %377 = arith.minsi %c8192, %15 : index
    %378 = arith.andi %16, %c15 : index
    %379 = arith.minsi %c8, %378 : index
    %380 = arith.constant 0 : index
    %381 = arith.maxsi %379, %380 : index
    %382 = arith.constant 0 : index
    %383 = arith.constant 0 : index
    %384 = arith.constant 0 : index
    %385 = arith.constant 0 : index
    scf.for %j_right_panel = %18 to %16 step %c8 {
      %386 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
      %387 = arith.subi %386, %j_right_panel overflow<nsw> : index
      %388 = arith.subi %16, %j_right_panel overflow<nsw> : index
      %389 = arith.minsi %387, %388 : index
      %390 = vector.create_mask %389 : vector<8xi1>
      %391 = vector.create_mask %389 : vector<8xi1>
      %392 = arith.minsi %387, %388 : index
      %393 = vector.create_mask %392 : vector<8xi1>
      %394 = vector.create_mask %392 : vector<8xi1>
      %395 = arith.minsi %387, %388 : index
      %396 = vector.create_mask %395 : vector<8xi1>
      %397 = vector.create_mask %395 : vector<8xi1>
      %398 = arith.minsi %387, %388 : index
      %399 = vector.create_mask %398 : vector<8xi1>
      %400 = vector.create_mask %398 : vector<8xi1>
      scf.for %k0_right_piece = %c0 to %366 step %c8192 {
        %b_copy_1 = memref.alloc(%377, %381) {alignment = 64 : i64} : memref<?x?xf32>
        %401 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
        %402 = arith.minsi %401, %15 : index
        %403 = arith.subi %402, %k0_right_piece overflow<nsw> : index
        %404 = arith.shrsi %403, %c3 : index
        %405 = arith.muli %404, %c8 overflow<nsw> : index
        %406 = arith.addi %405, %k0_right_piece overflow<nsw> : index
        %407 = arith.maxsi %406, %k0_right_piece : index
        %408 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
        %409 = arith.minsi %408, %16 : index
        scf.for %j_right_copy_tile = %j_right_panel to %409 step %c8 {
          scf.for %k0_right_copy_tile = %k0_right_piece to %407 step %c8 {
            %410 = arith.addi %k0_right_copy_tile, %c8 overflow<nsw> : index
            scf.for %k0_right_copy = %k0_right_copy_tile to %410 step %c1 {
              %411 = arith.addi %j_right_copy_tile, %c8 overflow<nsw> : index
              %412 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
              %413 = arith.minsi %411, %412 : index
              %414 = arith.minsi %413, %16 : index
              scf.for %j_right_copy = %j_right_copy_tile to %414 step %c1 {
                %415 = memref.load %b[%j_right_copy, %k0_right_copy] : memref<?x?xf32>
                %416 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
                %417 = arith.subi %j_right_copy, %j_right_panel overflow<nsw> : index
                memref.store %415, %b_copy_1[%416, %417] : memref<?x?xf32>
              }
            }
          }
          scf.for %k0_right_copy_below = %407 to %402 step %c1 {
            %418 = arith.addi %j_right_copy_tile, %c8 overflow<nsw> : index
            %419 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
            %420 = arith.minsi %418, %419 : index
            %421 = arith.minsi %420, %16 : index
            scf.for %j_right_copy_below = %j_right_copy_tile to %421 step %c1 {
              %422 = memref.load %b[%j_right_copy_below, %k0_right_copy_below] : memref<?x?xf32>
              %423 = arith.subi %k0_right_copy_below, %k0_right_piece overflow<nsw> : index
              %424 = arith.subi %j_right_copy_below, %j_right_panel overflow<nsw> : index
              memref.store %422, %b_copy_1[%423, %424] : memref<?x?xf32>
            }
          }
        }
        scf.for %i_right_tile = %c0 to %368 step %c8 {
          %425 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %426, %427, %428, %429, %430, %431, %432, %433 = scf.if %425 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %12, %12, %12, %12, %12, %12, %12, %12 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %434 = vector.create_mask %389 : vector<8xi1>
            %435 = vector.maskedload %out0_1[%i_right_tile, %j_right_panel], %434, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %436 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
            %437 = vector.maskedload %out0_1[%436, %j_right_panel], %434, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %438 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
            %439 = vector.maskedload %out0_1[%438, %j_right_panel], %434, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %440 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
            %441 = vector.maskedload %out0_1[%440, %j_right_panel], %434, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %442 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
            %443 = vector.maskedload %out0_1[%442, %j_right_panel], %434, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %444 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
            %445 = vector.maskedload %out0_1[%444, %j_right_panel], %434, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %446 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
            %447 = vector.maskedload %out0_1[%446, %j_right_panel], %434, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %448 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
            %449 = vector.maskedload %out0_1[%448, %j_right_panel], %434, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %435, %437, %439, %441, %443, %445, %447, %449 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %450 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
          %451 = arith.minsi %450, %15 : index
          %452, %453, %454, %455, %456, %457, %458, %459 = scf.for %k0_right = %k0_right_piece to %451 step %c1 iter_args(%460 = %426, %461 = %427, %462 = %428, %463 = %429, %464 = %430, %465 = %431, %466 = %432, %467 = %433) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %468 = memref.load %a[%i_right_tile, %k0_right] : memref<?x?xf32>
            %469 = vector.broadcast %468 : f32 to vector<8xf32>
            %470 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
            %471 = memref.load %a[%470, %k0_right] : memref<?x?xf32>
            %472 = vector.broadcast %471 : f32 to vector<8xf32>
            %473 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
            %474 = memref.load %a[%473, %k0_right] : memref<?x?xf32>
            %475 = vector.broadcast %474 : f32 to vector<8xf32>
            %476 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
            %477 = memref.load %a[%476, %k0_right] : memref<?x?xf32>
            %478 = vector.broadcast %477 : f32 to vector<8xf32>
            %479 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
            %480 = memref.load %a[%479, %k0_right] : memref<?x?xf32>
            %481 = vector.broadcast %480 : f32 to vector<8xf32>
            %482 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
            %483 = memref.load %a[%482, %k0_right] : memref<?x?xf32>
            %484 = vector.broadcast %483 : f32 to vector<8xf32>
            %485 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
            %486 = memref.load %a[%485, %k0_right] : memref<?x?xf32>
            %487 = vector.broadcast %486 : f32 to vector<8xf32>
            %488 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
            %489 = memref.load %a[%488, %k0_right] : memref<?x?xf32>
            %490 = vector.broadcast %489 : f32 to vector<8xf32>
            %491 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
            %492 = vector.maskedload %b_copy_1[%491, %382], %390, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %493 = arith.subf %469, %492 : vector<8xf32>
            %494 = arith.subf %472, %492 : vector<8xf32>
            %495 = arith.subf %475, %492 : vector<8xf32>
            %496 = arith.subf %478, %492 : vector<8xf32>
            %497 = arith.subf %481, %492 : vector<8xf32>
            %498 = arith.subf %484, %492 : vector<8xf32>
            %499 = arith.subf %487, %492 : vector<8xf32>
            %500 = arith.subf %490, %492 : vector<8xf32>
            %501 = arith.mulf %493, %493 fastmath<contract> : vector<8xf32>
            %502 = arith.mulf %494, %494 fastmath<contract> : vector<8xf32>
            %503 = arith.mulf %495, %495 fastmath<contract> : vector<8xf32>
            %504 = arith.mulf %496, %496 fastmath<contract> : vector<8xf32>
            %505 = arith.mulf %497, %497 fastmath<contract> : vector<8xf32>
            %506 = arith.mulf %498, %498 fastmath<contract> : vector<8xf32>
            %507 = arith.mulf %499, %499 fastmath<contract> : vector<8xf32>
            %508 = arith.mulf %500, %500 fastmath<contract> : vector<8xf32>
            %509 = arith.addf %460, %501 fastmath<reassoc,contract> : vector<8xf32>
            %510 = arith.addf %461, %502 fastmath<reassoc,contract> : vector<8xf32>
            %511 = arith.addf %462, %503 fastmath<reassoc,contract> : vector<8xf32>
            %512 = arith.addf %463, %504 fastmath<reassoc,contract> : vector<8xf32>
            %513 = arith.addf %464, %505 fastmath<reassoc,contract> : vector<8xf32>
            %514 = arith.addf %465, %506 fastmath<reassoc,contract> : vector<8xf32>
            %515 = arith.addf %466, %507 fastmath<reassoc,contract> : vector<8xf32>
            %516 = arith.addf %467, %508 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %509, %510, %511, %512, %513, %514, %515, %516 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          vector.maskedstore %out0_1[%i_right_tile, %j_right_panel], %391, %452 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %517 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
          vector.maskedstore %out0_1[%517, %j_right_panel], %391, %453 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %518 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
          vector.maskedstore %out0_1[%518, %j_right_panel], %391, %454 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %519 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
          vector.maskedstore %out0_1[%519, %j_right_panel], %391, %455 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %520 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
          vector.maskedstore %out0_1[%520, %j_right_panel], %391, %456 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %521 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
          vector.maskedstore %out0_1[%521, %j_right_panel], %391, %457 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %522 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
          vector.maskedstore %out0_1[%522, %j_right_panel], %391, %458 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %523 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
          vector.maskedstore %out0_1[%523, %j_right_panel], %391, %459 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        }
        scf.for %i_right_below_tile = %368 to %372 step %c4 {
          %524 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %525, %526, %527, %528 = scf.if %524 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %12, %12, %12, %12 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %529 = vector.create_mask %392 : vector<8xi1>
            %530 = vector.maskedload %out0_1[%i_right_below_tile, %j_right_panel], %529, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %531 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
            %532 = vector.maskedload %out0_1[%531, %j_right_panel], %529, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %533 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
            %534 = vector.maskedload %out0_1[%533, %j_right_panel], %529, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %535 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
            %536 = vector.maskedload %out0_1[%535, %j_right_panel], %529, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %530, %532, %534, %536 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %537 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
          %538 = arith.minsi %537, %15 : index
          %539, %540, %541, %542 = scf.for %k0_right_below = %k0_right_piece to %538 step %c1 iter_args(%543 = %525, %544 = %526, %545 = %527, %546 = %528) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %547 = memref.load %a[%i_right_below_tile, %k0_right_below] : memref<?x?xf32>
            %548 = vector.broadcast %547 : f32 to vector<8xf32>
            %549 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
            %550 = memref.load %a[%549, %k0_right_below] : memref<?x?xf32>
            %551 = vector.broadcast %550 : f32 to vector<8xf32>
            %552 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
            %553 = memref.load %a[%552, %k0_right_below] : memref<?x?xf32>
            %554 = vector.broadcast %553 : f32 to vector<8xf32>
            %555 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
            %556 = memref.load %a[%555, %k0_right_below] : memref<?x?xf32>
            %557 = vector.broadcast %556 : f32 to vector<8xf32>
            %558 = arith.subi %k0_right_below, %k0_right_piece overflow<nsw> : index
            %559 = vector.maskedload %b_copy_1[%558, %383], %393, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %560 = arith.subf %548, %559 : vector<8xf32>
            %561 = arith.subf %551, %559 : vector<8xf32>
            %562 = arith.subf %554, %559 : vector<8xf32>
            %563 = arith.subf %557, %559 : vector<8xf32>
            %564 = arith.mulf %560, %560 fastmath<contract> : vector<8xf32>
            %565 = arith.mulf %561, %561 fastmath<contract> : vector<8xf32>
            %566 = arith.mulf %562, %562 fastmath<contract> : vector<8xf32>
            %567 = arith.mulf %563, %563 fastmath<contract> : vector<8xf32>
            %568 = arith.addf %543, %564 fastmath<reassoc,contract> : vector<8xf32>
            %569 = arith.addf %544, %565 fastmath<reassoc,contract> : vector<8xf32>
            %570 = arith.addf %545, %566 fastmath<reassoc,contract> : vector<8xf32>
            %571 = arith.addf %546, %567 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %568, %569, %570, %571 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          vector.maskedstore %out0_1[%i_right_below_tile, %j_right_panel], %394, %539 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %572 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
          vector.maskedstore %out0_1[%572, %j_right_panel], %394, %540 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %573 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
          vector.maskedstore %out0_1[%573, %j_right_panel], %394, %541 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %574 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
          vector.maskedstore %out0_1[%574, %j_right_panel], %394, %542 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        }
        scf.for %i_right_below_below_tile = %372 to %376 step %c2 {
          %575 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %576, %577 = scf.if %575 -> (vector<8xf32>, vector<8xf32>) {
            scf.yield %12, %12 : vector<8xf32>, vector<8xf32>
          } else {
            %578 = vector.create_mask %395 : vector<8xi1>
            %579 = vector.maskedload %out0_1[%i_right_below_below_tile, %j_right_panel], %578, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %580 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
            %581 = vector.maskedload %out0_1[%580, %j_right_panel], %578, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %579, %581 : vector<8xf32>, vector<8xf32>
          }
          %582 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
          %583 = arith.minsi %582, %15 : index
          %584, %585 = scf.for %k0_right_below_below = %k0_right_piece to %583 step %c1 iter_args(%586 = %576, %587 = %577) -> (vector<8xf32>, vector<8xf32>) {
            %588 = memref.load %a[%i_right_below_below_tile, %k0_right_below_below] : memref<?x?xf32>
            %589 = vector.broadcast %588 : f32 to vector<8xf32>
            %590 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
            %591 = memref.load %a[%590, %k0_right_below_below] : memref<?x?xf32>
            %592 = vector.broadcast %591 : f32 to vector<8xf32>
            %593 = arith.subi %k0_right_below_below, %k0_right_piece overflow<nsw> : index
            %594 = vector.maskedload %b_copy_1[%593, %384], %396, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %595 = arith.subf %589, %594 : vector<8xf32>
            %596 = arith.subf %592, %594 : vector<8xf32>
            %597 = arith.mulf %595, %595 fastmath<contract> : vector<8xf32>
            %598 = arith.mulf %596, %596 fastmath<contract> : vector<8xf32>
            %599 = arith.addf %586, %597 fastmath<reassoc,contract> : vector<8xf32>
            %600 = arith.addf %587, %598 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %599, %600 : vector<8xf32>, vector<8xf32>
          }
          vector.maskedstore %out0_1[%i_right_below_below_tile, %j_right_panel], %397, %584 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %601 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
          vector.maskedstore %out0_1[%601, %j_right_panel], %397, %585 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        }
        scf.for %i_right_below_below_below_tile = %376 to %13 step %c1 {
          %602 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %603 = scf.if %602 -> (vector<8xf32>) {
            scf.yield %12 : vector<8xf32>
          } else {
            %604 = vector.create_mask %398 : vector<8xi1>
            %605 = vector.maskedload %out0_1[%i_right_below_below_below_tile, %j_right_panel], %604, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %605 : vector<8xf32>
          }
          %606 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
          %607 = arith.minsi %606, %15 : index
          %608 = scf.for %k0_right_below_below_below = %k0_right_piece to %607 step %c1 iter_args(%609 = %603) -> (vector<8xf32>) {
            %610 = memref.load %a[%i_right_below_below_below_tile, %k0_right_below_below_below] : memref<?x?xf32>
            %611 = vector.broadcast %610 : f32 to vector<8xf32>
            %612 = arith.subi %k0_right_below_below_below, %k0_right_piece overflow<nsw> : index
            %613 = vector.maskedload %b_copy_1[%612, %385], %399, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %614 = arith.subf %611, %613 : vector<8xf32>
            %615 = arith.mulf %614, %614 fastmath<contract> : vector<8xf32>
            %616 = arith.addf %609, %615 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %616 : vector<8xf32>
          }
          vector.maskedstore %out0_1[%i_right_below_below_below_tile, %j_right_panel], %400, %608 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        }
        memref.dealloc %b_copy_1 : memref<?x?xf32>
      }
    }
    %617 = arith.shrsi %16, %c2 : index
    %618 = arith.muli %617, %c4 overflow<nsw> : index
    %619 = arith.subi %16, %618 overflow<nsw> : index
    %620 = vector.create_mask %619 : vector<4xi1>
    scf.for %i = %c0 to %13 step %c1 {
      %621 = vector.step : vector<4xindex>
      %622, %623 = scf.for %j = %c0 to %618 step %c4 iter_args(%624 = %8, %625 = %9) -> (vector<4xf32>, vector<4xi64>) {
        %626 = vector.load %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
        %627 = math.sqrt %626 : vector<4xf32>
        %628 = arith.cmpf olt, %626, %624 : vector<4xf32>
        %629 = arith.cmpf uno, %626, %626 : vector<4xf32>
        %630 = arith.cmpf ord, %624, %624 : vector<4xf32>
        %631 = arith.andi %629, %630 : vector<4xi1>
        %632 = arith.ori %628, %631 : vector<4xi1>
        %633 = vector.broadcast %j : index to vector<4xindex>
        %634 = arith.addi %633, %621 : vector<4xindex>
        %635 = arith.index_cast %634 : vector<4xindex> to vector<4xi64>
        %636 = arith.select %632, %626, %624 : vector<4xi1>, vector<4xf32>
        %637 = arith.select %632, %635, %625 : vector<4xi1>, vector<4xi64>
        vector.store %627, %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
        scf.yield %636, %637 : vector<4xf32>, vector<4xi64>
      }
      %638 = arith.cmpi slt, %618, %16 : index
      %639, %640 = scf.if %638 -> (vector<4xf32>, vector<4xi64>) {
        %641 = vector.maskedload %out0_1[%i, %618], %620, %10 : memref<?x?xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
        %642 = math.sqrt %641 : vector<4xf32>
        %643 = arith.cmpf olt, %641, %622 : vector<4xf32>
        %644 = arith.cmpf uno, %641, %641 : vector<4xf32>
        %645 = arith.cmpf ord, %622, %622 : vector<4xf32>
        %646 = arith.andi %644, %645 : vector<4xi1>
        %647 = arith.ori %643, %646 : vector<4xi1>
        %648 = vector.broadcast %618 : index to vector<4xindex>
        %649 = arith.addi %648, %621 : vector<4xindex>
        %650 = arith.index_cast %649 : vector<4xindex> to vector<4xi64>
        %651 = arith.select %647, %641, %622 : vector<4xi1>, vector<4xf32>
        %652 = arith.select %647, %650, %623 : vector<4xi1>, vector<4xi64>
        vector.maskedstore %out0_1[%i, %618], %620, %642 : memref<?x?xf32>, vector<4xi1>, vector<4xf32>
        %653 = arith.select %620, %651, %622 : vector<4xi1>, vector<4xf32>
        %654 = arith.select %620, %652, %623 : vector<4xi1>, vector<4xi64>
        scf.yield %653, %654 : vector<4xf32>, vector<4xi64>
      } else {
        scf.yield %622, %623 : vector<4xf32>, vector<4xi64>
      }
      %655 = vector.reduction <minimumf>, %639 : vector<4xf32> into f32
      %656 = vector.broadcast %655 : f32 to vector<4xf32>
      %657 = arith.cmpf oeq, %639, %656 : vector<4xf32>
      %658 = arith.cmpf uno, %639, %639 : vector<4xf32>
      %659 = arith.ori %657, %658 : vector<4xi1>
      %660 = arith.select %659, %640, %11 : vector<4xi1>, vector<4xi64>
      %661 = vector.reduction <minsi>, %660 : vector<4xi64> into i64
      memref.store %661, %out1_1[%i] : memref<?xi64>
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
    %5 = llvm.mlir.constant(4096) : i64
    %6 = llvm.mlir.constant(0) : i64
    %7 = llvm.mlir.constant(8) : i64
    %8 = llvm.mlir.constant(3) : i64
    %9 = llvm.mlir.constant(5) : i64
    %10 = llvm.mlir.constant(7) : i64
    %11 = llvm.mlir.constant(8192) : i64
    %12 = llvm.mlir.constant(15) : i64
    %13 = llvm.mlir.constant(-1) : i64
    %14 = llvm.mlir.constant(64) : i64
    %15 = llvm.mlir.constant(-64) : i64
    %16 = llvm.mlir.constant(1 : i32) : i32
    %17 = llvm.mlir.constant(true) : i1
    %18 = llvm.mlir.constant(0 : i32) : i32
    %19 = llvm.mlir.constant(0.000000e+00 : f32) : f32
    %20 = llvm.mlir.constant(0x7f800000 : f32) : f32
    %21 = llvm.mlir.constant(0) : i64
    %22 = llvm.mlir.constant(dense<0x7f800000> : vector<4xf32>) : vector<4xf32>
    %23 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %24 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf32>) : vector<4xf32>
    %25 = llvm.mlir.constant(dense<9223372036854775807> : vector<4xi64>) : vector<4xi64>
    %26 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %27 = llvm.ashr %b_size0, %1 : i64
    %28 = llvm.mul %27, %0 overflow<nsw> : i64
    %29 = llvm.intr.smax(%a_stride0, %2) : (i64, i64) -> i64
    %30 = llvm.sdiv %a_size0, %3 : i64
    %31 = llvm.srem %a_size0, %3 : i64
    %32 = llvm.icmp "ne" %31, %6 : i64
    %33 = llvm.xor %31, %3 : i64
    %34 = llvm.icmp "slt" %33, %6 : i64
    %35 = llvm.and %32, %34 : i1
    %36 = llvm.add %30, %13 : i64
    %37 = llvm.select %35, %36, %30 : i1, i64
    %38 = llvm.mul %37, %3 overflow<nsw> : i64
    %39 = llvm.sub %a_size0, %38 overflow<nsw> : i64
    %40 = llvm.ashr %39, %4 : i64
    %41 = llvm.mul %40, %1 overflow<nsw> : i64
    %42 = llvm.add %41, %38 overflow<nsw> : i64
    %43 = llvm.sub %a_size0, %42 overflow<nsw> : i64
    %44 = llvm.ashr %43, %2 : i64
    %45 = llvm.mul %44, %4 overflow<nsw> : i64
    %46 = llvm.add %45, %42 overflow<nsw> : i64
    %47 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %48 = llvm.icmp "slt" %6, %28 : i64
    llvm.cond_br %48, ^bb1(%6 : i64), ^bb41
  ^bb1(%j_panel: i64):
    %49 = llvm.icmp "slt" %6, %29 : i64
    llvm.cond_br %49, ^bb2(%6 : i64), ^bb40
  ^bb2(%k0_piece: i64):
    %50 = llvm.mul %47, %14 overflow<nsw> : i64
    %51 = llvm.add %50, %14 overflow<nsw> : i64
    %52 = llvm.and %51, %15 : i64
    %b_copy = llvm.call @aligned_alloc(%14, %52) : (i64, i64) -> !llvm.ptr
    %53 = llvm.mlir.zero : !llvm.ptr
    %54 = llvm.icmp "ne" %b_copy, %53 : !llvm.ptr
    llvm.cond_br %54, ^bb3, ^bb96(%16 : i32)
  ^bb3:
    %55 = llvm.add %k0_piece, %5 overflow<nsw> : i64
    %56 = llvm.intr.smin(%55, %a_stride0) : (i64, i64) -> i64
    %57 = llvm.sub %56, %k0_piece overflow<nsw> : i64
    %58 = llvm.ashr %57, %8 : i64
    %59 = llvm.mul %58, %7 overflow<nsw> : i64
    %60 = llvm.add %59, %k0_piece overflow<nsw> : i64
    %61 = llvm.intr.smax(%60, %k0_piece) : (i64, i64) -> i64
    %62 = llvm.add %j_panel, %0 overflow<nsw> : i64
    %63 = llvm.icmp "slt" %j_panel, %62 : i64
    llvm.cond_br %63, ^bb4(%j_panel : i64), ^bb11
  ^bb4(%j_copy_tile: i64):
    %64 = llvm.sub %j_copy_tile, %j_panel overflow<nsw> : i64
    %65 = llvm.icmp "slt" %k0_piece, %61 : i64
    llvm.cond_br %65, ^bb5(%k0_piece : i64), ^bb6
  ^bb5(%k0_copy_tile: i64):
    %66 = llvm.mul %j_copy_tile, %b_stride0 overflow<nsw> : i64
    %67 = llvm.add %66, %k0_copy_tile overflow<nsw> : i64
    %68 = llvm.getelementptr inbounds %b[%67] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %69 = llvm.load %68 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %70 = llvm.add %j_copy_tile, %2 overflow<nsw> : i64
    %71 = llvm.mul %70, %b_stride0 overflow<nsw> : i64
    %72 = llvm.add %71, %k0_copy_tile overflow<nsw> : i64
    %73 = llvm.getelementptr inbounds %b[%72] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %74 = llvm.load %73 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %75 = llvm.add %j_copy_tile, %4 overflow<nsw> : i64
    %76 = llvm.mul %75, %b_stride0 overflow<nsw> : i64
    %77 = llvm.add %76, %k0_copy_tile overflow<nsw> : i64
    %78 = llvm.getelementptr inbounds %b[%77] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %79 = llvm.load %78 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %80 = llvm.add %j_copy_tile, %8 overflow<nsw> : i64
    %81 = llvm.mul %80, %b_stride0 overflow<nsw> : i64
    %82 = llvm.add %81, %k0_copy_tile overflow<nsw> : i64
    %83 = llvm.getelementptr inbounds %b[%82] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %84 = llvm.load %83 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %85 = llvm.add %j_copy_tile, %1 overflow<nsw> : i64
    %86 = llvm.mul %85, %b_stride0 overflow<nsw> : i64
    %87 = llvm.add %86, %k0_copy_tile overflow<nsw> : i64
    %88 = llvm.getelementptr inbounds %b[%87] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %89 = llvm.load %88 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %90 = llvm.add %j_copy_tile, %9 overflow<nsw> : i64
    %91 = llvm.mul %90, %b_stride0 overflow<nsw> : i64
    %92 = llvm.add %91, %k0_copy_tile overflow<nsw> : i64
    %93 = llvm.getelementptr inbounds %b[%92] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %94 = llvm.load %93 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %95 = llvm.add %j_copy_tile, %3 overflow<nsw> : i64
    %96 = llvm.mul %95, %b_stride0 overflow<nsw> : i64
    %97 = llvm.add %96, %k0_copy_tile overflow<nsw> : i64
    %98 = llvm.getelementptr inbounds %b[%97] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %99 = llvm.load %98 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %100 = llvm.add %j_copy_tile, %10 overflow<nsw> : i64
    %101 = llvm.mul %100, %b_stride0 overflow<nsw> : i64
    %102 = llvm.add %101, %k0_copy_tile overflow<nsw> : i64
    %103 = llvm.getelementptr inbounds %b[%102] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %104 = llvm.load %103 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %105 = llvm.shufflevector %69, %89 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %106 = llvm.shufflevector %69, %89 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %107 = llvm.shufflevector %74, %94 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %108 = llvm.shufflevector %74, %94 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %109 = llvm.shufflevector %79, %99 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %110 = llvm.shufflevector %79, %99 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %111 = llvm.shufflevector %84, %104 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %112 = llvm.shufflevector %84, %104 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %113 = llvm.shufflevector %105, %109 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %114 = llvm.shufflevector %105, %109 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %115 = llvm.shufflevector %106, %110 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %116 = llvm.shufflevector %106, %110 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %117 = llvm.shufflevector %107, %111 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %118 = llvm.shufflevector %107, %111 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %119 = llvm.shufflevector %108, %112 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %120 = llvm.shufflevector %108, %112 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %121 = llvm.shufflevector %113, %117 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %122 = llvm.shufflevector %113, %117 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %123 = llvm.shufflevector %114, %118 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %124 = llvm.shufflevector %114, %118 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %125 = llvm.shufflevector %115, %119 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %126 = llvm.shufflevector %115, %119 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %127 = llvm.shufflevector %116, %120 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %128 = llvm.shufflevector %116, %120 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %129 = llvm.sub %k0_copy_tile, %k0_piece overflow<nsw> : i64
    %130 = llvm.mul %129, %0 overflow<nsw> : i64
    %131 = llvm.add %130, %64 overflow<nsw> : i64
    %132 = llvm.getelementptr inbounds %b_copy[%131] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %121, %132 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %133 = llvm.add %129, %2 overflow<nsw> : i64
    %134 = llvm.mul %133, %0 overflow<nsw> : i64
    %135 = llvm.add %134, %64 overflow<nsw> : i64
    %136 = llvm.getelementptr inbounds %b_copy[%135] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %122, %136 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %137 = llvm.add %129, %4 overflow<nsw> : i64
    %138 = llvm.mul %137, %0 overflow<nsw> : i64
    %139 = llvm.add %138, %64 overflow<nsw> : i64
    %140 = llvm.getelementptr inbounds %b_copy[%139] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %123, %140 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %141 = llvm.add %129, %8 overflow<nsw> : i64
    %142 = llvm.mul %141, %0 overflow<nsw> : i64
    %143 = llvm.add %142, %64 overflow<nsw> : i64
    %144 = llvm.getelementptr inbounds %b_copy[%143] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %124, %144 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %145 = llvm.add %129, %1 overflow<nsw> : i64
    %146 = llvm.mul %145, %0 overflow<nsw> : i64
    %147 = llvm.add %146, %64 overflow<nsw> : i64
    %148 = llvm.getelementptr inbounds %b_copy[%147] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %125, %148 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %149 = llvm.add %129, %9 overflow<nsw> : i64
    %150 = llvm.mul %149, %0 overflow<nsw> : i64
    %151 = llvm.add %150, %64 overflow<nsw> : i64
    %152 = llvm.getelementptr inbounds %b_copy[%151] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %126, %152 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %153 = llvm.add %129, %3 overflow<nsw> : i64
    %154 = llvm.mul %153, %0 overflow<nsw> : i64
    %155 = llvm.add %154, %64 overflow<nsw> : i64
    %156 = llvm.getelementptr inbounds %b_copy[%155] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %127, %156 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %157 = llvm.add %129, %10 overflow<nsw> : i64
    %158 = llvm.mul %157, %0 overflow<nsw> : i64
    %159 = llvm.add %158, %64 overflow<nsw> : i64
    %160 = llvm.getelementptr inbounds %b_copy[%159] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %128, %160 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %161 = llvm.add %k0_copy_tile, %7 overflow<nsw> : i64
    %162 = llvm.icmp "slt" %161, %61 : i64
    llvm.cond_br %162, ^bb5(%161 : i64), ^bb6
  ^bb6:
    %163 = llvm.icmp "slt" %61, %56 : i64
    llvm.cond_br %163, ^bb7(%61 : i64), ^bb10
  ^bb7(%k0_copy_below: i64):
    %164 = llvm.add %j_copy_tile, %7 overflow<nsw> : i64
    %165 = llvm.icmp "slt" %j_copy_tile, %164 : i64
    llvm.cond_br %165, ^bb8(%j_copy_tile : i64), ^bb9
  ^bb8(%j_copy_below: i64):
    %166 = llvm.mul %j_copy_below, %b_stride0 overflow<nsw> : i64
    %167 = llvm.add %166, %k0_copy_below overflow<nsw> : i64
    %168 = llvm.getelementptr inbounds %b[%167] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %169 = llvm.load %168 {alignment = 4 : i64} : !llvm.ptr -> f32
    %170 = llvm.sub %k0_copy_below, %k0_piece overflow<nsw> : i64
    %171 = llvm.sub %j_copy_below, %j_panel overflow<nsw> : i64
    %172 = llvm.mul %170, %0 overflow<nsw> : i64
    %173 = llvm.add %172, %171 overflow<nsw> : i64
    %174 = llvm.getelementptr inbounds %b_copy[%173] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %169, %174 {alignment = 4 : i64} : f32, !llvm.ptr
    %175 = llvm.add %j_copy_below, %2 overflow<nsw> : i64
    %176 = llvm.icmp "slt" %175, %164 : i64
    llvm.cond_br %176, ^bb8(%175 : i64), ^bb9
  ^bb9:
    %177 = llvm.add %k0_copy_below, %2 overflow<nsw> : i64
    %178 = llvm.icmp "slt" %177, %56 : i64
    llvm.cond_br %178, ^bb7(%177 : i64), ^bb10
  ^bb10:
    %179 = llvm.add %j_copy_tile, %7 overflow<nsw> : i64
    %180 = llvm.icmp "slt" %179, %62 : i64
    llvm.cond_br %180, ^bb4(%179 : i64), ^bb11
  ^bb11:
    %181 = llvm.icmp "slt" %6, %38 : i64
    llvm.cond_br %181, ^bb12(%6 : i64), ^bb18
  ^bb12(%i_tile: i64):
    %182 = llvm.icmp "eq" %k0_piece, %6 : i64
    llvm.cond_br %182, ^bb13, ^bb14
  ^bb13:
    llvm.br ^bb15(%26, %26, %26, %26, %26, %26, %26, %26, %26, %26, %26, %26 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb14:
    %183 = llvm.mul %i_tile, %b_size0 overflow<nsw> : i64
    %184 = llvm.add %183, %j_panel overflow<nsw> : i64
    %185 = llvm.getelementptr inbounds %out0[%184] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %186 = llvm.load %185 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %187 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %188 = llvm.add %183, %187 overflow<nsw> : i64
    %189 = llvm.getelementptr inbounds %out0[%188] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %190 = llvm.load %189 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %191 = llvm.add %i_tile, %2 overflow<nsw> : i64
    %192 = llvm.mul %191, %b_size0 overflow<nsw> : i64
    %193 = llvm.add %192, %j_panel overflow<nsw> : i64
    %194 = llvm.getelementptr inbounds %out0[%193] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %195 = llvm.load %194 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %196 = llvm.add %192, %187 overflow<nsw> : i64
    %197 = llvm.getelementptr inbounds %out0[%196] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %198 = llvm.load %197 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %199 = llvm.add %i_tile, %4 overflow<nsw> : i64
    %200 = llvm.mul %199, %b_size0 overflow<nsw> : i64
    %201 = llvm.add %200, %j_panel overflow<nsw> : i64
    %202 = llvm.getelementptr inbounds %out0[%201] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %203 = llvm.load %202 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %204 = llvm.add %200, %187 overflow<nsw> : i64
    %205 = llvm.getelementptr inbounds %out0[%204] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %206 = llvm.load %205 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %207 = llvm.add %i_tile, %8 overflow<nsw> : i64
    %208 = llvm.mul %207, %b_size0 overflow<nsw> : i64
    %209 = llvm.add %208, %j_panel overflow<nsw> : i64
    %210 = llvm.getelementptr inbounds %out0[%209] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %211 = llvm.load %210 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %212 = llvm.add %208, %187 overflow<nsw> : i64
    %213 = llvm.getelementptr inbounds %out0[%212] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %214 = llvm.load %213 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %215 = llvm.add %i_tile, %1 overflow<nsw> : i64
    %216 = llvm.mul %215, %b_size0 overflow<nsw> : i64
    %217 = llvm.add %216, %j_panel overflow<nsw> : i64
    %218 = llvm.getelementptr inbounds %out0[%217] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %219 = llvm.load %218 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %220 = llvm.add %216, %187 overflow<nsw> : i64
    %221 = llvm.getelementptr inbounds %out0[%220] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %222 = llvm.load %221 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %223 = llvm.add %i_tile, %9 overflow<nsw> : i64
    %224 = llvm.mul %223, %b_size0 overflow<nsw> : i64
    %225 = llvm.add %224, %j_panel overflow<nsw> : i64
    %226 = llvm.getelementptr inbounds %out0[%225] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %227 = llvm.load %226 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %228 = llvm.add %224, %187 overflow<nsw> : i64
    %229 = llvm.getelementptr inbounds %out0[%228] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %230 = llvm.load %229 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb15(%186, %190, %195, %198, %203, %206, %211, %214, %219, %222, %227, %230 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb15(%231: vector<8xf32>, %232: vector<8xf32>, %233: vector<8xf32>, %234: vector<8xf32>, %235: vector<8xf32>, %236: vector<8xf32>, %237: vector<8xf32>, %238: vector<8xf32>, %239: vector<8xf32>, %240: vector<8xf32>, %241: vector<8xf32>, %242: vector<8xf32>):
    %243 = llvm.add %k0_piece, %5 overflow<nsw> : i64
    %244 = llvm.intr.smin(%243, %a_stride0) : (i64, i64) -> i64
    %245 = llvm.icmp "slt" %k0_piece, %244 : i64
    llvm.cond_br %245, ^bb16(%k0_piece, %231, %232, %233, %234, %235, %236, %237, %238, %239, %240, %241, %242 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb17(%231, %232, %233, %234, %235, %236, %237, %238, %239, %240, %241, %242 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb16(%k0: i64, %246: vector<8xf32>, %247: vector<8xf32>, %248: vector<8xf32>, %249: vector<8xf32>, %250: vector<8xf32>, %251: vector<8xf32>, %252: vector<8xf32>, %253: vector<8xf32>, %254: vector<8xf32>, %255: vector<8xf32>, %256: vector<8xf32>, %257: vector<8xf32>):
    %258 = llvm.mul %i_tile, %a_stride0 overflow<nsw> : i64
    %259 = llvm.add %258, %k0 overflow<nsw> : i64
    %260 = llvm.getelementptr inbounds %a[%259] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %261 = llvm.load %260 {alignment = 4 : i64} : !llvm.ptr -> f32
    %262 = llvm.mlir.poison : vector<8xf32>
    %263 = llvm.insertelement %261, %262[%6 : i64] : vector<8xf32>
    %264 = llvm.shufflevector %263, %262 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %265 = llvm.add %i_tile, %2 overflow<nsw> : i64
    %266 = llvm.mul %265, %a_stride0 overflow<nsw> : i64
    %267 = llvm.add %266, %k0 overflow<nsw> : i64
    %268 = llvm.getelementptr inbounds %a[%267] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %269 = llvm.load %268 {alignment = 4 : i64} : !llvm.ptr -> f32
    %270 = llvm.mlir.poison : vector<8xf32>
    %271 = llvm.insertelement %269, %270[%6 : i64] : vector<8xf32>
    %272 = llvm.shufflevector %271, %270 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %273 = llvm.add %i_tile, %4 overflow<nsw> : i64
    %274 = llvm.mul %273, %a_stride0 overflow<nsw> : i64
    %275 = llvm.add %274, %k0 overflow<nsw> : i64
    %276 = llvm.getelementptr inbounds %a[%275] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %277 = llvm.load %276 {alignment = 4 : i64} : !llvm.ptr -> f32
    %278 = llvm.mlir.poison : vector<8xf32>
    %279 = llvm.insertelement %277, %278[%6 : i64] : vector<8xf32>
    %280 = llvm.shufflevector %279, %278 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %281 = llvm.add %i_tile, %8 overflow<nsw> : i64
    %282 = llvm.mul %281, %a_stride0 overflow<nsw> : i64
    %283 = llvm.add %282, %k0 overflow<nsw> : i64
    %284 = llvm.getelementptr inbounds %a[%283] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %285 = llvm.load %284 {alignment = 4 : i64} : !llvm.ptr -> f32
    %286 = llvm.mlir.poison : vector<8xf32>
    %287 = llvm.insertelement %285, %286[%6 : i64] : vector<8xf32>
    %288 = llvm.shufflevector %287, %286 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %289 = llvm.add %i_tile, %1 overflow<nsw> : i64
    %290 = llvm.mul %289, %a_stride0 overflow<nsw> : i64
    %291 = llvm.add %290, %k0 overflow<nsw> : i64
    %292 = llvm.getelementptr inbounds %a[%291] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %293 = llvm.load %292 {alignment = 4 : i64} : !llvm.ptr -> f32
    %294 = llvm.mlir.poison : vector<8xf32>
    %295 = llvm.insertelement %293, %294[%6 : i64] : vector<8xf32>
    %296 = llvm.shufflevector %295, %294 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %297 = llvm.add %i_tile, %9 overflow<nsw> : i64
    %298 = llvm.mul %297, %a_stride0 overflow<nsw> : i64
    %299 = llvm.add %298, %k0 overflow<nsw> : i64
    %300 = llvm.getelementptr inbounds %a[%299] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %301 = llvm.load %300 {alignment = 4 : i64} : !llvm.ptr -> f32
    %302 = llvm.mlir.poison : vector<8xf32>
    %303 = llvm.insertelement %301, %302[%6 : i64] : vector<8xf32>
    %304 = llvm.shufflevector %303, %302 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %305 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %306 = llvm.mul %305, %0 overflow<nsw> : i64
    %307 = llvm.getelementptr inbounds %b_copy[%306] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %308 = llvm.load %307 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %309 = llvm.add %6, %7 overflow<nsw> : i64
    %310 = llvm.add %306, %309 overflow<nsw> : i64
    %311 = llvm.getelementptr inbounds %b_copy[%310] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %312 = llvm.load %311 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %313 = llvm.fsub %264, %308 : vector<8xf32>
    %314 = llvm.fsub %264, %312 : vector<8xf32>
    %315 = llvm.fsub %272, %308 : vector<8xf32>
    %316 = llvm.fsub %272, %312 : vector<8xf32>
    %317 = llvm.fsub %280, %308 : vector<8xf32>
    %318 = llvm.fsub %280, %312 : vector<8xf32>
    %319 = llvm.fsub %288, %308 : vector<8xf32>
    %320 = llvm.fsub %288, %312 : vector<8xf32>
    %321 = llvm.fsub %296, %308 : vector<8xf32>
    %322 = llvm.fsub %296, %312 : vector<8xf32>
    %323 = llvm.fsub %304, %308 : vector<8xf32>
    %324 = llvm.fsub %304, %312 : vector<8xf32>
    %325 = llvm.fmul %313, %313 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %326 = llvm.fmul %314, %314 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %327 = llvm.fmul %315, %315 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %328 = llvm.fmul %316, %316 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %329 = llvm.fmul %317, %317 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %330 = llvm.fmul %318, %318 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %331 = llvm.fmul %319, %319 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %332 = llvm.fmul %320, %320 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %333 = llvm.fmul %321, %321 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %334 = llvm.fmul %322, %322 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %335 = llvm.fmul %323, %323 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %336 = llvm.fmul %324, %324 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %337 = llvm.fadd %246, %325 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %338 = llvm.fadd %247, %326 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %339 = llvm.fadd %248, %327 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %340 = llvm.fadd %249, %328 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %341 = llvm.fadd %250, %329 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %342 = llvm.fadd %251, %330 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %343 = llvm.fadd %252, %331 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %344 = llvm.fadd %253, %332 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %345 = llvm.fadd %254, %333 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %346 = llvm.fadd %255, %334 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %347 = llvm.fadd %256, %335 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %348 = llvm.fadd %257, %336 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %349 = llvm.add %k0, %2 overflow<nsw> : i64
    %350 = llvm.icmp "slt" %349, %244 : i64
    llvm.cond_br %350, ^bb16(%349, %337, %338, %339, %340, %341, %342, %343, %344, %345, %346, %347, %348 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb17(%337, %338, %339, %340, %341, %342, %343, %344, %345, %346, %347, %348 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb17(%351: vector<8xf32>, %352: vector<8xf32>, %353: vector<8xf32>, %354: vector<8xf32>, %355: vector<8xf32>, %356: vector<8xf32>, %357: vector<8xf32>, %358: vector<8xf32>, %359: vector<8xf32>, %360: vector<8xf32>, %361: vector<8xf32>, %362: vector<8xf32>):
    %363 = llvm.mul %i_tile, %b_size0 overflow<nsw> : i64
    %364 = llvm.add %363, %j_panel overflow<nsw> : i64
    %365 = llvm.getelementptr inbounds %out0[%364] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %351, %365 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %366 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %367 = llvm.add %363, %366 overflow<nsw> : i64
    %368 = llvm.getelementptr inbounds %out0[%367] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %352, %368 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %369 = llvm.add %i_tile, %2 overflow<nsw> : i64
    %370 = llvm.mul %369, %b_size0 overflow<nsw> : i64
    %371 = llvm.add %370, %j_panel overflow<nsw> : i64
    %372 = llvm.getelementptr inbounds %out0[%371] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %353, %372 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %373 = llvm.add %370, %366 overflow<nsw> : i64
    %374 = llvm.getelementptr inbounds %out0[%373] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %354, %374 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %375 = llvm.add %i_tile, %4 overflow<nsw> : i64
    %376 = llvm.mul %375, %b_size0 overflow<nsw> : i64
    %377 = llvm.add %376, %j_panel overflow<nsw> : i64
    %378 = llvm.getelementptr inbounds %out0[%377] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %355, %378 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %379 = llvm.add %376, %366 overflow<nsw> : i64
    %380 = llvm.getelementptr inbounds %out0[%379] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %356, %380 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %381 = llvm.add %i_tile, %8 overflow<nsw> : i64
    %382 = llvm.mul %381, %b_size0 overflow<nsw> : i64
    %383 = llvm.add %382, %j_panel overflow<nsw> : i64
    %384 = llvm.getelementptr inbounds %out0[%383] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %357, %384 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %385 = llvm.add %382, %366 overflow<nsw> : i64
    %386 = llvm.getelementptr inbounds %out0[%385] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %358, %386 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %387 = llvm.add %i_tile, %1 overflow<nsw> : i64
    %388 = llvm.mul %387, %b_size0 overflow<nsw> : i64
    %389 = llvm.add %388, %j_panel overflow<nsw> : i64
    %390 = llvm.getelementptr inbounds %out0[%389] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %359, %390 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %391 = llvm.add %388, %366 overflow<nsw> : i64
    %392 = llvm.getelementptr inbounds %out0[%391] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %360, %392 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %393 = llvm.add %i_tile, %9 overflow<nsw> : i64
    %394 = llvm.mul %393, %b_size0 overflow<nsw> : i64
    %395 = llvm.add %394, %j_panel overflow<nsw> : i64
    %396 = llvm.getelementptr inbounds %out0[%395] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %361, %396 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %397 = llvm.add %394, %366 overflow<nsw> : i64
    %398 = llvm.getelementptr inbounds %out0[%397] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %362, %398 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %399 = llvm.add %i_tile, %3 overflow<nsw> : i64
    %400 = llvm.icmp "slt" %399, %38 : i64
    llvm.cond_br %400, ^bb12(%399 : i64), ^bb18
  ^bb18:
    %401 = llvm.icmp "slt" %38, %42 : i64
    llvm.cond_br %401, ^bb19(%38 : i64), ^bb25
  ^bb19(%i_below_tile: i64):
    %402 = llvm.icmp "eq" %k0_piece, %6 : i64
    llvm.cond_br %402, ^bb20, ^bb21
  ^bb20:
    llvm.br ^bb22(%26, %26, %26, %26, %26, %26, %26, %26 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb21:
    %403 = llvm.mul %i_below_tile, %b_size0 overflow<nsw> : i64
    %404 = llvm.add %403, %j_panel overflow<nsw> : i64
    %405 = llvm.getelementptr inbounds %out0[%404] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %406 = llvm.load %405 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %407 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %408 = llvm.add %403, %407 overflow<nsw> : i64
    %409 = llvm.getelementptr inbounds %out0[%408] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %410 = llvm.load %409 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %411 = llvm.add %i_below_tile, %2 overflow<nsw> : i64
    %412 = llvm.mul %411, %b_size0 overflow<nsw> : i64
    %413 = llvm.add %412, %j_panel overflow<nsw> : i64
    %414 = llvm.getelementptr inbounds %out0[%413] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %415 = llvm.load %414 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %416 = llvm.add %412, %407 overflow<nsw> : i64
    %417 = llvm.getelementptr inbounds %out0[%416] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %418 = llvm.load %417 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %419 = llvm.add %i_below_tile, %4 overflow<nsw> : i64
    %420 = llvm.mul %419, %b_size0 overflow<nsw> : i64
    %421 = llvm.add %420, %j_panel overflow<nsw> : i64
    %422 = llvm.getelementptr inbounds %out0[%421] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %423 = llvm.load %422 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %424 = llvm.add %420, %407 overflow<nsw> : i64
    %425 = llvm.getelementptr inbounds %out0[%424] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %426 = llvm.load %425 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %427 = llvm.add %i_below_tile, %8 overflow<nsw> : i64
    %428 = llvm.mul %427, %b_size0 overflow<nsw> : i64
    %429 = llvm.add %428, %j_panel overflow<nsw> : i64
    %430 = llvm.getelementptr inbounds %out0[%429] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %431 = llvm.load %430 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %432 = llvm.add %428, %407 overflow<nsw> : i64
    %433 = llvm.getelementptr inbounds %out0[%432] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %434 = llvm.load %433 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb22(%406, %410, %415, %418, %423, %426, %431, %434 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb22(%435: vector<8xf32>, %436: vector<8xf32>, %437: vector<8xf32>, %438: vector<8xf32>, %439: vector<8xf32>, %440: vector<8xf32>, %441: vector<8xf32>, %442: vector<8xf32>):
    %443 = llvm.add %k0_piece, %5 overflow<nsw> : i64
    %444 = llvm.intr.smin(%443, %a_stride0) : (i64, i64) -> i64
    %445 = llvm.icmp "slt" %k0_piece, %444 : i64
    llvm.cond_br %445, ^bb23(%k0_piece, %435, %436, %437, %438, %439, %440, %441, %442 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb24(%435, %436, %437, %438, %439, %440, %441, %442 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb23(%k0_below: i64, %446: vector<8xf32>, %447: vector<8xf32>, %448: vector<8xf32>, %449: vector<8xf32>, %450: vector<8xf32>, %451: vector<8xf32>, %452: vector<8xf32>, %453: vector<8xf32>):
    %454 = llvm.mul %i_below_tile, %a_stride0 overflow<nsw> : i64
    %455 = llvm.add %454, %k0_below overflow<nsw> : i64
    %456 = llvm.getelementptr inbounds %a[%455] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %457 = llvm.load %456 {alignment = 4 : i64} : !llvm.ptr -> f32
    %458 = llvm.mlir.poison : vector<8xf32>
    %459 = llvm.insertelement %457, %458[%6 : i64] : vector<8xf32>
    %460 = llvm.shufflevector %459, %458 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %461 = llvm.add %i_below_tile, %2 overflow<nsw> : i64
    %462 = llvm.mul %461, %a_stride0 overflow<nsw> : i64
    %463 = llvm.add %462, %k0_below overflow<nsw> : i64
    %464 = llvm.getelementptr inbounds %a[%463] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %465 = llvm.load %464 {alignment = 4 : i64} : !llvm.ptr -> f32
    %466 = llvm.mlir.poison : vector<8xf32>
    %467 = llvm.insertelement %465, %466[%6 : i64] : vector<8xf32>
    %468 = llvm.shufflevector %467, %466 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %469 = llvm.add %i_below_tile, %4 overflow<nsw> : i64
    %470 = llvm.mul %469, %a_stride0 overflow<nsw> : i64
    %471 = llvm.add %470, %k0_below overflow<nsw> : i64
    %472 = llvm.getelementptr inbounds %a[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %473 = llvm.load %472 {alignment = 4 : i64} : !llvm.ptr -> f32
    %474 = llvm.mlir.poison : vector<8xf32>
    %475 = llvm.insertelement %473, %474[%6 : i64] : vector<8xf32>
    %476 = llvm.shufflevector %475, %474 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %477 = llvm.add %i_below_tile, %8 overflow<nsw> : i64
    %478 = llvm.mul %477, %a_stride0 overflow<nsw> : i64
    %479 = llvm.add %478, %k0_below overflow<nsw> : i64
    %480 = llvm.getelementptr inbounds %a[%479] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %481 = llvm.load %480 {alignment = 4 : i64} : !llvm.ptr -> f32
    %482 = llvm.mlir.poison : vector<8xf32>
    %483 = llvm.insertelement %481, %482[%6 : i64] : vector<8xf32>
    %484 = llvm.shufflevector %483, %482 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %485 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %486 = llvm.mul %485, %0 overflow<nsw> : i64
    %487 = llvm.getelementptr inbounds %b_copy[%486] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %488 = llvm.load %487 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %489 = llvm.add %6, %7 overflow<nsw> : i64
    %490 = llvm.add %486, %489 overflow<nsw> : i64
    %491 = llvm.getelementptr inbounds %b_copy[%490] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %492 = llvm.load %491 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %493 = llvm.fsub %460, %488 : vector<8xf32>
    %494 = llvm.fsub %460, %492 : vector<8xf32>
    %495 = llvm.fsub %468, %488 : vector<8xf32>
    %496 = llvm.fsub %468, %492 : vector<8xf32>
    %497 = llvm.fsub %476, %488 : vector<8xf32>
    %498 = llvm.fsub %476, %492 : vector<8xf32>
    %499 = llvm.fsub %484, %488 : vector<8xf32>
    %500 = llvm.fsub %484, %492 : vector<8xf32>
    %501 = llvm.fmul %493, %493 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %502 = llvm.fmul %494, %494 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %503 = llvm.fmul %495, %495 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %504 = llvm.fmul %496, %496 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %505 = llvm.fmul %497, %497 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %506 = llvm.fmul %498, %498 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %507 = llvm.fmul %499, %499 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %508 = llvm.fmul %500, %500 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %509 = llvm.fadd %446, %501 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %510 = llvm.fadd %447, %502 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %511 = llvm.fadd %448, %503 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %512 = llvm.fadd %449, %504 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %513 = llvm.fadd %450, %505 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %514 = llvm.fadd %451, %506 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %515 = llvm.fadd %452, %507 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %516 = llvm.fadd %453, %508 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %517 = llvm.add %k0_below, %2 overflow<nsw> : i64
    %518 = llvm.icmp "slt" %517, %444 : i64
    llvm.cond_br %518, ^bb23(%517, %509, %510, %511, %512, %513, %514, %515, %516 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb24(%509, %510, %511, %512, %513, %514, %515, %516 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb24(%519: vector<8xf32>, %520: vector<8xf32>, %521: vector<8xf32>, %522: vector<8xf32>, %523: vector<8xf32>, %524: vector<8xf32>, %525: vector<8xf32>, %526: vector<8xf32>):
    %527 = llvm.mul %i_below_tile, %b_size0 overflow<nsw> : i64
    %528 = llvm.add %527, %j_panel overflow<nsw> : i64
    %529 = llvm.getelementptr inbounds %out0[%528] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %519, %529 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %530 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %531 = llvm.add %527, %530 overflow<nsw> : i64
    %532 = llvm.getelementptr inbounds %out0[%531] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %520, %532 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %533 = llvm.add %i_below_tile, %2 overflow<nsw> : i64
    %534 = llvm.mul %533, %b_size0 overflow<nsw> : i64
    %535 = llvm.add %534, %j_panel overflow<nsw> : i64
    %536 = llvm.getelementptr inbounds %out0[%535] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %521, %536 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %537 = llvm.add %534, %530 overflow<nsw> : i64
    %538 = llvm.getelementptr inbounds %out0[%537] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %522, %538 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %539 = llvm.add %i_below_tile, %4 overflow<nsw> : i64
    %540 = llvm.mul %539, %b_size0 overflow<nsw> : i64
    %541 = llvm.add %540, %j_panel overflow<nsw> : i64
    %542 = llvm.getelementptr inbounds %out0[%541] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %523, %542 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %543 = llvm.add %540, %530 overflow<nsw> : i64
    %544 = llvm.getelementptr inbounds %out0[%543] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %524, %544 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %545 = llvm.add %i_below_tile, %8 overflow<nsw> : i64
    %546 = llvm.mul %545, %b_size0 overflow<nsw> : i64
    %547 = llvm.add %546, %j_panel overflow<nsw> : i64
    %548 = llvm.getelementptr inbounds %out0[%547] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %525, %548 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %549 = llvm.add %546, %530 overflow<nsw> : i64
    %550 = llvm.getelementptr inbounds %out0[%549] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %526, %550 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %551 = llvm.add %i_below_tile, %1 overflow<nsw> : i64
    %552 = llvm.icmp "slt" %551, %42 : i64
    llvm.cond_br %552, ^bb19(%551 : i64), ^bb25
  ^bb25:
    %553 = llvm.icmp "slt" %42, %46 : i64
    llvm.cond_br %553, ^bb26(%42 : i64), ^bb32
  ^bb26(%i_below_below_tile: i64):
    %554 = llvm.icmp "eq" %k0_piece, %6 : i64
    llvm.cond_br %554, ^bb27, ^bb28
  ^bb27:
    llvm.br ^bb29(%26, %26, %26, %26 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb28:
    %555 = llvm.mul %i_below_below_tile, %b_size0 overflow<nsw> : i64
    %556 = llvm.add %555, %j_panel overflow<nsw> : i64
    %557 = llvm.getelementptr inbounds %out0[%556] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %558 = llvm.load %557 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %559 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %560 = llvm.add %555, %559 overflow<nsw> : i64
    %561 = llvm.getelementptr inbounds %out0[%560] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %562 = llvm.load %561 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %563 = llvm.add %i_below_below_tile, %2 overflow<nsw> : i64
    %564 = llvm.mul %563, %b_size0 overflow<nsw> : i64
    %565 = llvm.add %564, %j_panel overflow<nsw> : i64
    %566 = llvm.getelementptr inbounds %out0[%565] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %567 = llvm.load %566 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %568 = llvm.add %564, %559 overflow<nsw> : i64
    %569 = llvm.getelementptr inbounds %out0[%568] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %570 = llvm.load %569 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb29(%558, %562, %567, %570 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb29(%571: vector<8xf32>, %572: vector<8xf32>, %573: vector<8xf32>, %574: vector<8xf32>):
    %575 = llvm.add %k0_piece, %5 overflow<nsw> : i64
    %576 = llvm.intr.smin(%575, %a_stride0) : (i64, i64) -> i64
    %577 = llvm.icmp "slt" %k0_piece, %576 : i64
    llvm.cond_br %577, ^bb30(%k0_piece, %571, %572, %573, %574 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb31(%571, %572, %573, %574 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb30(%k0_below_below: i64, %578: vector<8xf32>, %579: vector<8xf32>, %580: vector<8xf32>, %581: vector<8xf32>):
    %582 = llvm.mul %i_below_below_tile, %a_stride0 overflow<nsw> : i64
    %583 = llvm.add %582, %k0_below_below overflow<nsw> : i64
    %584 = llvm.getelementptr inbounds %a[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %585 = llvm.load %584 {alignment = 4 : i64} : !llvm.ptr -> f32
    %586 = llvm.mlir.poison : vector<8xf32>
    %587 = llvm.insertelement %585, %586[%6 : i64] : vector<8xf32>
    %588 = llvm.shufflevector %587, %586 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %589 = llvm.add %i_below_below_tile, %2 overflow<nsw> : i64
    %590 = llvm.mul %589, %a_stride0 overflow<nsw> : i64
    %591 = llvm.add %590, %k0_below_below overflow<nsw> : i64
    %592 = llvm.getelementptr inbounds %a[%591] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %593 = llvm.load %592 {alignment = 4 : i64} : !llvm.ptr -> f32
    %594 = llvm.mlir.poison : vector<8xf32>
    %595 = llvm.insertelement %593, %594[%6 : i64] : vector<8xf32>
    %596 = llvm.shufflevector %595, %594 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %597 = llvm.sub %k0_below_below, %k0_piece overflow<nsw> : i64
    %598 = llvm.mul %597, %0 overflow<nsw> : i64
    %599 = llvm.getelementptr inbounds %b_copy[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %600 = llvm.load %599 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %601 = llvm.add %6, %7 overflow<nsw> : i64
    %602 = llvm.add %598, %601 overflow<nsw> : i64
    %603 = llvm.getelementptr inbounds %b_copy[%602] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %604 = llvm.load %603 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %605 = llvm.fsub %588, %600 : vector<8xf32>
    %606 = llvm.fsub %588, %604 : vector<8xf32>
    %607 = llvm.fsub %596, %600 : vector<8xf32>
    %608 = llvm.fsub %596, %604 : vector<8xf32>
    %609 = llvm.fmul %605, %605 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %610 = llvm.fmul %606, %606 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %611 = llvm.fmul %607, %607 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %612 = llvm.fmul %608, %608 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %613 = llvm.fadd %578, %609 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %614 = llvm.fadd %579, %610 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %615 = llvm.fadd %580, %611 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %616 = llvm.fadd %581, %612 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %617 = llvm.add %k0_below_below, %2 overflow<nsw> : i64
    %618 = llvm.icmp "slt" %617, %576 : i64
    llvm.cond_br %618, ^bb30(%617, %613, %614, %615, %616 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb31(%613, %614, %615, %616 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb31(%619: vector<8xf32>, %620: vector<8xf32>, %621: vector<8xf32>, %622: vector<8xf32>):
    %623 = llvm.mul %i_below_below_tile, %b_size0 overflow<nsw> : i64
    %624 = llvm.add %623, %j_panel overflow<nsw> : i64
    %625 = llvm.getelementptr inbounds %out0[%624] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %619, %625 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %626 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %627 = llvm.add %623, %626 overflow<nsw> : i64
    %628 = llvm.getelementptr inbounds %out0[%627] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %620, %628 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %629 = llvm.add %i_below_below_tile, %2 overflow<nsw> : i64
    %630 = llvm.mul %629, %b_size0 overflow<nsw> : i64
    %631 = llvm.add %630, %j_panel overflow<nsw> : i64
    %632 = llvm.getelementptr inbounds %out0[%631] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %621, %632 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %633 = llvm.add %630, %626 overflow<nsw> : i64
    %634 = llvm.getelementptr inbounds %out0[%633] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %622, %634 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %635 = llvm.add %i_below_below_tile, %4 overflow<nsw> : i64
    %636 = llvm.icmp "slt" %635, %46 : i64
    llvm.cond_br %636, ^bb26(%635 : i64), ^bb32
  ^bb32:
    %637 = llvm.icmp "slt" %46, %a_size0 : i64
    llvm.cond_br %637, ^bb33(%46 : i64), ^bb39
  ^bb33(%i_below_below_below_tile: i64):
    %638 = llvm.icmp "eq" %k0_piece, %6 : i64
    llvm.cond_br %638, ^bb34, ^bb35
  ^bb34:
    llvm.br ^bb36(%26, %26 : vector<8xf32>, vector<8xf32>)
  ^bb35:
    %639 = llvm.mul %i_below_below_below_tile, %b_size0 overflow<nsw> : i64
    %640 = llvm.add %639, %j_panel overflow<nsw> : i64
    %641 = llvm.getelementptr inbounds %out0[%640] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %642 = llvm.load %641 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %643 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %644 = llvm.add %639, %643 overflow<nsw> : i64
    %645 = llvm.getelementptr inbounds %out0[%644] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %646 = llvm.load %645 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb36(%642, %646 : vector<8xf32>, vector<8xf32>)
  ^bb36(%647: vector<8xf32>, %648: vector<8xf32>):
    %649 = llvm.add %k0_piece, %5 overflow<nsw> : i64
    %650 = llvm.intr.smin(%649, %a_stride0) : (i64, i64) -> i64
    %651 = llvm.icmp "slt" %k0_piece, %650 : i64
    llvm.cond_br %651, ^bb37(%k0_piece, %647, %648 : i64, vector<8xf32>, vector<8xf32>), ^bb38(%647, %648 : vector<8xf32>, vector<8xf32>)
  ^bb37(%k0_below_below_below: i64, %652: vector<8xf32>, %653: vector<8xf32>):
    %654 = llvm.mul %i_below_below_below_tile, %a_stride0 overflow<nsw> : i64
    %655 = llvm.add %654, %k0_below_below_below overflow<nsw> : i64
    %656 = llvm.getelementptr inbounds %a[%655] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %657 = llvm.load %656 {alignment = 4 : i64} : !llvm.ptr -> f32
    %658 = llvm.mlir.poison : vector<8xf32>
    %659 = llvm.insertelement %657, %658[%6 : i64] : vector<8xf32>
    %660 = llvm.shufflevector %659, %658 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %661 = llvm.sub %k0_below_below_below, %k0_piece overflow<nsw> : i64
    %662 = llvm.mul %661, %0 overflow<nsw> : i64
    %663 = llvm.getelementptr inbounds %b_copy[%662] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %664 = llvm.load %663 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %665 = llvm.add %6, %7 overflow<nsw> : i64
    %666 = llvm.add %662, %665 overflow<nsw> : i64
    %667 = llvm.getelementptr inbounds %b_copy[%666] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %668 = llvm.load %667 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %669 = llvm.fsub %660, %664 : vector<8xf32>
    %670 = llvm.fsub %660, %668 : vector<8xf32>
    %671 = llvm.fmul %669, %669 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %672 = llvm.fmul %670, %670 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %673 = llvm.fadd %652, %671 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %674 = llvm.fadd %653, %672 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %675 = llvm.add %k0_below_below_below, %2 overflow<nsw> : i64
    %676 = llvm.icmp "slt" %675, %650 : i64
    llvm.cond_br %676, ^bb37(%675, %673, %674 : i64, vector<8xf32>, vector<8xf32>), ^bb38(%673, %674 : vector<8xf32>, vector<8xf32>)
  ^bb38(%677: vector<8xf32>, %678: vector<8xf32>):
    %679 = llvm.mul %i_below_below_below_tile, %b_size0 overflow<nsw> : i64
    %680 = llvm.add %679, %j_panel overflow<nsw> : i64
    %681 = llvm.getelementptr inbounds %out0[%680] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %677, %681 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %682 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %683 = llvm.add %679, %682 overflow<nsw> : i64
    %684 = llvm.getelementptr inbounds %out0[%683] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %678, %684 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %685 = llvm.add %i_below_below_below_tile, %2 overflow<nsw> : i64
    %686 = llvm.icmp "slt" %685, %a_size0 : i64
    llvm.cond_br %686, ^bb33(%685 : i64), ^bb39
  ^bb39:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %687 = llvm.add %k0_piece, %5 overflow<nsw> : i64
    %688 = llvm.icmp "slt" %687, %29 : i64
    llvm.cond_br %688, ^bb2(%687 : i64), ^bb40
  ^bb40:
    %689 = llvm.add %j_panel, %0 overflow<nsw> : i64
    %690 = llvm.icmp "slt" %689, %28 : i64
    llvm.cond_br %690, ^bb1(%689 : i64), ^bb41
  ^bb41:
    %691 = llvm.intr.smax(%a_stride0, %2) : (i64, i64) -> i64
    %692 = llvm.ashr %a_size0, %8 : i64
    %693 = llvm.mul %692, %7 overflow<nsw> : i64
    %694 = llvm.sub %a_size0, %693 overflow<nsw> : i64
    %695 = llvm.ashr %694, %4 : i64
    %696 = llvm.mul %695, %1 overflow<nsw> : i64
    %697 = llvm.add %696, %693 overflow<nsw> : i64
    %698 = llvm.sub %a_size0, %697 overflow<nsw> : i64
    %699 = llvm.ashr %698, %2 : i64
    %700 = llvm.mul %699, %4 overflow<nsw> : i64
    %701 = llvm.add %700, %697 overflow<nsw> : i64
    %702 = llvm.intr.smin(%11, %a_stride0) : (i64, i64) -> i64
    %703 = llvm.and %b_size0, %12 : i64
    %704 = llvm.intr.smin(%7, %703) : (i64, i64) -> i64
    %705 = llvm.intr.smax(%704, %6) : (i64, i64) -> i64
    %706 = llvm.icmp "slt" %28, %b_size0 : i64
    llvm.cond_br %706, ^bb42(%28 : i64), ^bb88
  ^bb42(%j_right_panel: i64):
    %707 = llvm.add %j_right_panel, %7 overflow<nsw> : i64
    %708 = llvm.sub %707, %j_right_panel overflow<nsw> : i64
    %709 = llvm.sub %b_size0, %j_right_panel overflow<nsw> : i64
    %710 = llvm.intr.smin(%708, %709) : (i64, i64) -> i64
    %711 = llvm.intr.smin(%710, %7) : (i64, i64) -> i64
    %712 = llvm.intr.smax(%711, %6) : (i64, i64) -> i64
    %713 = llvm.trunc %712 : i64 to i32
    %714 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %715 = llvm.mlir.poison : vector<8xi32>
    %716 = llvm.insertelement %713, %715[%6 : i64] : vector<8xi32>
    %717 = llvm.shufflevector %716, %715 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %718 = llvm.icmp "slt" %714, %717 : vector<8xi32>
    %719 = llvm.intr.smin(%710, %7) : (i64, i64) -> i64
    %720 = llvm.intr.smax(%719, %6) : (i64, i64) -> i64
    %721 = llvm.trunc %720 : i64 to i32
    %722 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %723 = llvm.mlir.poison : vector<8xi32>
    %724 = llvm.insertelement %721, %723[%6 : i64] : vector<8xi32>
    %725 = llvm.shufflevector %724, %723 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %726 = llvm.icmp "slt" %722, %725 : vector<8xi32>
    %727 = llvm.intr.smin(%708, %709) : (i64, i64) -> i64
    %728 = llvm.intr.smin(%727, %7) : (i64, i64) -> i64
    %729 = llvm.intr.smax(%728, %6) : (i64, i64) -> i64
    %730 = llvm.trunc %729 : i64 to i32
    %731 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %732 = llvm.mlir.poison : vector<8xi32>
    %733 = llvm.insertelement %730, %732[%6 : i64] : vector<8xi32>
    %734 = llvm.shufflevector %733, %732 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %735 = llvm.icmp "slt" %731, %734 : vector<8xi32>
    %736 = llvm.intr.smin(%727, %7) : (i64, i64) -> i64
    %737 = llvm.intr.smax(%736, %6) : (i64, i64) -> i64
    %738 = llvm.trunc %737 : i64 to i32
    %739 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %740 = llvm.mlir.poison : vector<8xi32>
    %741 = llvm.insertelement %738, %740[%6 : i64] : vector<8xi32>
    %742 = llvm.shufflevector %741, %740 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %743 = llvm.icmp "slt" %739, %742 : vector<8xi32>
    %744 = llvm.intr.smin(%708, %709) : (i64, i64) -> i64
    %745 = llvm.intr.smin(%744, %7) : (i64, i64) -> i64
    %746 = llvm.intr.smax(%745, %6) : (i64, i64) -> i64
    %747 = llvm.trunc %746 : i64 to i32
    %748 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %749 = llvm.mlir.poison : vector<8xi32>
    %750 = llvm.insertelement %747, %749[%6 : i64] : vector<8xi32>
    %751 = llvm.shufflevector %750, %749 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %752 = llvm.icmp "slt" %748, %751 : vector<8xi32>
    %753 = llvm.intr.smin(%744, %7) : (i64, i64) -> i64
    %754 = llvm.intr.smax(%753, %6) : (i64, i64) -> i64
    %755 = llvm.trunc %754 : i64 to i32
    %756 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %757 = llvm.mlir.poison : vector<8xi32>
    %758 = llvm.insertelement %755, %757[%6 : i64] : vector<8xi32>
    %759 = llvm.shufflevector %758, %757 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %760 = llvm.icmp "slt" %756, %759 : vector<8xi32>
    %761 = llvm.intr.smin(%708, %709) : (i64, i64) -> i64
    %762 = llvm.intr.smin(%761, %7) : (i64, i64) -> i64
    %763 = llvm.intr.smax(%762, %6) : (i64, i64) -> i64
    %764 = llvm.trunc %763 : i64 to i32
    %765 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %766 = llvm.mlir.poison : vector<8xi32>
    %767 = llvm.insertelement %764, %766[%6 : i64] : vector<8xi32>
    %768 = llvm.shufflevector %767, %766 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %769 = llvm.icmp "slt" %765, %768 : vector<8xi32>
    %770 = llvm.intr.smin(%761, %7) : (i64, i64) -> i64
    %771 = llvm.intr.smax(%770, %6) : (i64, i64) -> i64
    %772 = llvm.trunc %771 : i64 to i32
    %773 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %774 = llvm.mlir.poison : vector<8xi32>
    %775 = llvm.insertelement %772, %774[%6 : i64] : vector<8xi32>
    %776 = llvm.shufflevector %775, %774 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %777 = llvm.icmp "slt" %773, %776 : vector<8xi32>
    %778 = llvm.icmp "slt" %6, %691 : i64
    llvm.cond_br %778, ^bb43(%6 : i64), ^bb87
  ^bb43(%k0_right_piece: i64):
    %779 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1, %702) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %780 = llvm.extractvalue %779[0] : !llvm.struct<(i64, i1)>
    %781 = llvm.extractvalue %779[1] : !llvm.struct<(i64, i1)>
    %782 = llvm.xor %781, %17 : i1
    llvm.cond_br %782, ^bb44, ^bb96(%16 : i32)
  ^bb44:
    %783 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%780, %705) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %784 = llvm.extractvalue %783[0] : !llvm.struct<(i64, i1)>
    %785 = llvm.extractvalue %783[1] : !llvm.struct<(i64, i1)>
    %786 = llvm.xor %785, %17 : i1
    llvm.cond_br %786, ^bb45, ^bb96(%16 : i32)
  ^bb45:
    %787 = llvm.add %784, %14 overflow<nsw> : i64
    %788 = llvm.and %787, %15 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%14, %788) : (i64, i64) -> !llvm.ptr
    %789 = llvm.mlir.zero : !llvm.ptr
    %790 = llvm.icmp "ne" %b_copy_1, %789 : !llvm.ptr
    llvm.cond_br %790, ^bb46, ^bb96(%16 : i32)
  ^bb46:
    %791 = llvm.add %k0_right_piece, %11 overflow<nsw> : i64
    %792 = llvm.intr.smin(%791, %a_stride0) : (i64, i64) -> i64
    %793 = llvm.sub %792, %k0_right_piece overflow<nsw> : i64
    %794 = llvm.ashr %793, %8 : i64
    %795 = llvm.mul %794, %7 overflow<nsw> : i64
    %796 = llvm.add %795, %k0_right_piece overflow<nsw> : i64
    %797 = llvm.intr.smax(%796, %k0_right_piece) : (i64, i64) -> i64
    %798 = llvm.add %j_right_panel, %7 overflow<nsw> : i64
    %799 = llvm.intr.smin(%798, %b_size0) : (i64, i64) -> i64
    %800 = llvm.icmp "slt" %j_right_panel, %799 : i64
    llvm.cond_br %800, ^bb47(%j_right_panel : i64), ^bb58
  ^bb47(%j_right_copy_tile: i64):
    %801 = llvm.icmp "slt" %k0_right_piece, %797 : i64
    llvm.cond_br %801, ^bb48(%k0_right_piece : i64), ^bb53
  ^bb48(%k0_right_copy_tile: i64):
    %802 = llvm.add %k0_right_copy_tile, %7 overflow<nsw> : i64
    %803 = llvm.icmp "slt" %k0_right_copy_tile, %802 : i64
    llvm.cond_br %803, ^bb49(%k0_right_copy_tile : i64), ^bb52
  ^bb49(%k0_right_copy: i64):
    %804 = llvm.add %j_right_copy_tile, %7 overflow<nsw> : i64
    %805 = llvm.add %j_right_panel, %7 overflow<nsw> : i64
    %806 = llvm.intr.smin(%804, %805) : (i64, i64) -> i64
    %807 = llvm.intr.smin(%806, %b_size0) : (i64, i64) -> i64
    %808 = llvm.icmp "slt" %j_right_copy_tile, %807 : i64
    llvm.cond_br %808, ^bb50(%j_right_copy_tile : i64), ^bb51
  ^bb50(%j_right_copy: i64):
    %809 = llvm.mul %j_right_copy, %b_stride0 overflow<nsw> : i64
    %810 = llvm.add %809, %k0_right_copy overflow<nsw> : i64
    %811 = llvm.getelementptr inbounds %b[%810] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %812 = llvm.load %811 {alignment = 4 : i64} : !llvm.ptr -> f32
    %813 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %814 = llvm.sub %j_right_copy, %j_right_panel overflow<nsw> : i64
    %815 = llvm.mul %813, %705 overflow<nsw> : i64
    %816 = llvm.add %815, %814 overflow<nsw> : i64
    %817 = llvm.getelementptr inbounds %b_copy_1[%816] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %812, %817 {alignment = 4 : i64} : f32, !llvm.ptr
    %818 = llvm.add %j_right_copy, %2 overflow<nsw> : i64
    %819 = llvm.icmp "slt" %818, %807 : i64
    llvm.cond_br %819, ^bb50(%818 : i64), ^bb51
  ^bb51:
    %820 = llvm.add %k0_right_copy, %2 overflow<nsw> : i64
    %821 = llvm.icmp "slt" %820, %802 : i64
    llvm.cond_br %821, ^bb49(%820 : i64), ^bb52
  ^bb52:
    %822 = llvm.add %k0_right_copy_tile, %7 overflow<nsw> : i64
    %823 = llvm.icmp "slt" %822, %797 : i64
    llvm.cond_br %823, ^bb48(%822 : i64), ^bb53
  ^bb53:
    %824 = llvm.icmp "slt" %797, %792 : i64
    llvm.cond_br %824, ^bb54(%797 : i64), ^bb57
  ^bb54(%k0_right_copy_below: i64):
    %825 = llvm.add %j_right_copy_tile, %7 overflow<nsw> : i64
    %826 = llvm.add %j_right_panel, %7 overflow<nsw> : i64
    %827 = llvm.intr.smin(%825, %826) : (i64, i64) -> i64
    %828 = llvm.intr.smin(%827, %b_size0) : (i64, i64) -> i64
    %829 = llvm.icmp "slt" %j_right_copy_tile, %828 : i64
    llvm.cond_br %829, ^bb55(%j_right_copy_tile : i64), ^bb56
  ^bb55(%j_right_copy_below: i64):
    %830 = llvm.mul %j_right_copy_below, %b_stride0 overflow<nsw> : i64
    %831 = llvm.add %830, %k0_right_copy_below overflow<nsw> : i64
    %832 = llvm.getelementptr inbounds %b[%831] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %833 = llvm.load %832 {alignment = 4 : i64} : !llvm.ptr -> f32
    %834 = llvm.sub %k0_right_copy_below, %k0_right_piece overflow<nsw> : i64
    %835 = llvm.sub %j_right_copy_below, %j_right_panel overflow<nsw> : i64
    %836 = llvm.mul %834, %705 overflow<nsw> : i64
    %837 = llvm.add %836, %835 overflow<nsw> : i64
    %838 = llvm.getelementptr inbounds %b_copy_1[%837] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %833, %838 {alignment = 4 : i64} : f32, !llvm.ptr
    %839 = llvm.add %j_right_copy_below, %2 overflow<nsw> : i64
    %840 = llvm.icmp "slt" %839, %828 : i64
    llvm.cond_br %840, ^bb55(%839 : i64), ^bb56
  ^bb56:
    %841 = llvm.add %k0_right_copy_below, %2 overflow<nsw> : i64
    %842 = llvm.icmp "slt" %841, %792 : i64
    llvm.cond_br %842, ^bb54(%841 : i64), ^bb57
  ^bb57:
    %843 = llvm.add %j_right_copy_tile, %7 overflow<nsw> : i64
    %844 = llvm.icmp "slt" %843, %799 : i64
    llvm.cond_br %844, ^bb47(%843 : i64), ^bb58
  ^bb58:
    %845 = llvm.icmp "slt" %6, %693 : i64
    llvm.cond_br %845, ^bb59(%6 : i64), ^bb65
  ^bb59(%i_right_tile: i64):
    %846 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %846, ^bb60, ^bb61
  ^bb60:
    llvm.br ^bb62(%26, %26, %26, %26, %26, %26, %26, %26 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb61:
    %847 = llvm.intr.smin(%710, %7) : (i64, i64) -> i64
    %848 = llvm.intr.smax(%847, %6) : (i64, i64) -> i64
    %849 = llvm.trunc %848 : i64 to i32
    %850 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %851 = llvm.mlir.poison : vector<8xi32>
    %852 = llvm.insertelement %849, %851[%6 : i64] : vector<8xi32>
    %853 = llvm.shufflevector %852, %851 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %854 = llvm.icmp "slt" %850, %853 : vector<8xi32>
    %855 = llvm.mul %i_right_tile, %b_size0 overflow<nsw> : i64
    %856 = llvm.add %855, %j_right_panel overflow<nsw> : i64
    %857 = llvm.getelementptr inbounds %out0[%856] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %858 = llvm.intr.masked.load %857, %854, %26 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %859 = llvm.add %i_right_tile, %2 overflow<nsw> : i64
    %860 = llvm.mul %859, %b_size0 overflow<nsw> : i64
    %861 = llvm.add %860, %j_right_panel overflow<nsw> : i64
    %862 = llvm.getelementptr inbounds %out0[%861] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %863 = llvm.intr.masked.load %862, %854, %26 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %864 = llvm.add %i_right_tile, %4 overflow<nsw> : i64
    %865 = llvm.mul %864, %b_size0 overflow<nsw> : i64
    %866 = llvm.add %865, %j_right_panel overflow<nsw> : i64
    %867 = llvm.getelementptr inbounds %out0[%866] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %868 = llvm.intr.masked.load %867, %854, %26 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %869 = llvm.add %i_right_tile, %8 overflow<nsw> : i64
    %870 = llvm.mul %869, %b_size0 overflow<nsw> : i64
    %871 = llvm.add %870, %j_right_panel overflow<nsw> : i64
    %872 = llvm.getelementptr inbounds %out0[%871] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %873 = llvm.intr.masked.load %872, %854, %26 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %874 = llvm.add %i_right_tile, %1 overflow<nsw> : i64
    %875 = llvm.mul %874, %b_size0 overflow<nsw> : i64
    %876 = llvm.add %875, %j_right_panel overflow<nsw> : i64
    %877 = llvm.getelementptr inbounds %out0[%876] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %878 = llvm.intr.masked.load %877, %854, %26 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %879 = llvm.add %i_right_tile, %9 overflow<nsw> : i64
    %880 = llvm.mul %879, %b_size0 overflow<nsw> : i64
    %881 = llvm.add %880, %j_right_panel overflow<nsw> : i64
    %882 = llvm.getelementptr inbounds %out0[%881] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %883 = llvm.intr.masked.load %882, %854, %26 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %884 = llvm.add %i_right_tile, %3 overflow<nsw> : i64
    %885 = llvm.mul %884, %b_size0 overflow<nsw> : i64
    %886 = llvm.add %885, %j_right_panel overflow<nsw> : i64
    %887 = llvm.getelementptr inbounds %out0[%886] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %888 = llvm.intr.masked.load %887, %854, %26 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %889 = llvm.add %i_right_tile, %10 overflow<nsw> : i64
    %890 = llvm.mul %889, %b_size0 overflow<nsw> : i64
    %891 = llvm.add %890, %j_right_panel overflow<nsw> : i64
    %892 = llvm.getelementptr inbounds %out0[%891] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %893 = llvm.intr.masked.load %892, %854, %26 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb62(%858, %863, %868, %873, %878, %883, %888, %893 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb62(%894: vector<8xf32>, %895: vector<8xf32>, %896: vector<8xf32>, %897: vector<8xf32>, %898: vector<8xf32>, %899: vector<8xf32>, %900: vector<8xf32>, %901: vector<8xf32>):
    %902 = llvm.add %k0_right_piece, %11 overflow<nsw> : i64
    %903 = llvm.intr.smin(%902, %a_stride0) : (i64, i64) -> i64
    %904 = llvm.icmp "slt" %k0_right_piece, %903 : i64
    llvm.cond_br %904, ^bb63(%k0_right_piece, %894, %895, %896, %897, %898, %899, %900, %901 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb64(%894, %895, %896, %897, %898, %899, %900, %901 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb63(%k0_right: i64, %905: vector<8xf32>, %906: vector<8xf32>, %907: vector<8xf32>, %908: vector<8xf32>, %909: vector<8xf32>, %910: vector<8xf32>, %911: vector<8xf32>, %912: vector<8xf32>):
    %913 = llvm.mul %i_right_tile, %a_stride0 overflow<nsw> : i64
    %914 = llvm.add %913, %k0_right overflow<nsw> : i64
    %915 = llvm.getelementptr inbounds %a[%914] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %916 = llvm.load %915 {alignment = 4 : i64} : !llvm.ptr -> f32
    %917 = llvm.mlir.poison : vector<8xf32>
    %918 = llvm.insertelement %916, %917[%6 : i64] : vector<8xf32>
    %919 = llvm.shufflevector %918, %917 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %920 = llvm.add %i_right_tile, %2 overflow<nsw> : i64
    %921 = llvm.mul %920, %a_stride0 overflow<nsw> : i64
    %922 = llvm.add %921, %k0_right overflow<nsw> : i64
    %923 = llvm.getelementptr inbounds %a[%922] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %924 = llvm.load %923 {alignment = 4 : i64} : !llvm.ptr -> f32
    %925 = llvm.mlir.poison : vector<8xf32>
    %926 = llvm.insertelement %924, %925[%6 : i64] : vector<8xf32>
    %927 = llvm.shufflevector %926, %925 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %928 = llvm.add %i_right_tile, %4 overflow<nsw> : i64
    %929 = llvm.mul %928, %a_stride0 overflow<nsw> : i64
    %930 = llvm.add %929, %k0_right overflow<nsw> : i64
    %931 = llvm.getelementptr inbounds %a[%930] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %932 = llvm.load %931 {alignment = 4 : i64} : !llvm.ptr -> f32
    %933 = llvm.mlir.poison : vector<8xf32>
    %934 = llvm.insertelement %932, %933[%6 : i64] : vector<8xf32>
    %935 = llvm.shufflevector %934, %933 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %936 = llvm.add %i_right_tile, %8 overflow<nsw> : i64
    %937 = llvm.mul %936, %a_stride0 overflow<nsw> : i64
    %938 = llvm.add %937, %k0_right overflow<nsw> : i64
    %939 = llvm.getelementptr inbounds %a[%938] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %940 = llvm.load %939 {alignment = 4 : i64} : !llvm.ptr -> f32
    %941 = llvm.mlir.poison : vector<8xf32>
    %942 = llvm.insertelement %940, %941[%6 : i64] : vector<8xf32>
    %943 = llvm.shufflevector %942, %941 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %944 = llvm.add %i_right_tile, %1 overflow<nsw> : i64
    %945 = llvm.mul %944, %a_stride0 overflow<nsw> : i64
    %946 = llvm.add %945, %k0_right overflow<nsw> : i64
    %947 = llvm.getelementptr inbounds %a[%946] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %948 = llvm.load %947 {alignment = 4 : i64} : !llvm.ptr -> f32
    %949 = llvm.mlir.poison : vector<8xf32>
    %950 = llvm.insertelement %948, %949[%6 : i64] : vector<8xf32>
    %951 = llvm.shufflevector %950, %949 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %952 = llvm.add %i_right_tile, %9 overflow<nsw> : i64
    %953 = llvm.mul %952, %a_stride0 overflow<nsw> : i64
    %954 = llvm.add %953, %k0_right overflow<nsw> : i64
    %955 = llvm.getelementptr inbounds %a[%954] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %956 = llvm.load %955 {alignment = 4 : i64} : !llvm.ptr -> f32
    %957 = llvm.mlir.poison : vector<8xf32>
    %958 = llvm.insertelement %956, %957[%6 : i64] : vector<8xf32>
    %959 = llvm.shufflevector %958, %957 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %960 = llvm.add %i_right_tile, %3 overflow<nsw> : i64
    %961 = llvm.mul %960, %a_stride0 overflow<nsw> : i64
    %962 = llvm.add %961, %k0_right overflow<nsw> : i64
    %963 = llvm.getelementptr inbounds %a[%962] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %964 = llvm.load %963 {alignment = 4 : i64} : !llvm.ptr -> f32
    %965 = llvm.mlir.poison : vector<8xf32>
    %966 = llvm.insertelement %964, %965[%6 : i64] : vector<8xf32>
    %967 = llvm.shufflevector %966, %965 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %968 = llvm.add %i_right_tile, %10 overflow<nsw> : i64
    %969 = llvm.mul %968, %a_stride0 overflow<nsw> : i64
    %970 = llvm.add %969, %k0_right overflow<nsw> : i64
    %971 = llvm.getelementptr inbounds %a[%970] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %972 = llvm.load %971 {alignment = 4 : i64} : !llvm.ptr -> f32
    %973 = llvm.mlir.poison : vector<8xf32>
    %974 = llvm.insertelement %972, %973[%6 : i64] : vector<8xf32>
    %975 = llvm.shufflevector %974, %973 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %976 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %977 = llvm.mul %976, %705 overflow<nsw> : i64
    %978 = llvm.getelementptr inbounds %b_copy_1[%977] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %979 = llvm.intr.masked.load %978, %718, %26 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %980 = llvm.fsub %919, %979 : vector<8xf32>
    %981 = llvm.fsub %927, %979 : vector<8xf32>
    %982 = llvm.fsub %935, %979 : vector<8xf32>
    %983 = llvm.fsub %943, %979 : vector<8xf32>
    %984 = llvm.fsub %951, %979 : vector<8xf32>
    %985 = llvm.fsub %959, %979 : vector<8xf32>
    %986 = llvm.fsub %967, %979 : vector<8xf32>
    %987 = llvm.fsub %975, %979 : vector<8xf32>
    %988 = llvm.fmul %980, %980 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %989 = llvm.fmul %981, %981 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %990 = llvm.fmul %982, %982 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %991 = llvm.fmul %983, %983 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %992 = llvm.fmul %984, %984 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %993 = llvm.fmul %985, %985 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %994 = llvm.fmul %986, %986 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %995 = llvm.fmul %987, %987 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %996 = llvm.fadd %905, %988 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %997 = llvm.fadd %906, %989 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %998 = llvm.fadd %907, %990 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %999 = llvm.fadd %908, %991 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1000 = llvm.fadd %909, %992 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1001 = llvm.fadd %910, %993 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1002 = llvm.fadd %911, %994 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1003 = llvm.fadd %912, %995 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1004 = llvm.add %k0_right, %2 overflow<nsw> : i64
    %1005 = llvm.icmp "slt" %1004, %903 : i64
    llvm.cond_br %1005, ^bb63(%1004, %996, %997, %998, %999, %1000, %1001, %1002, %1003 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb64(%996, %997, %998, %999, %1000, %1001, %1002, %1003 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb64(%1006: vector<8xf32>, %1007: vector<8xf32>, %1008: vector<8xf32>, %1009: vector<8xf32>, %1010: vector<8xf32>, %1011: vector<8xf32>, %1012: vector<8xf32>, %1013: vector<8xf32>):
    %1014 = llvm.mul %i_right_tile, %b_size0 overflow<nsw> : i64
    %1015 = llvm.add %1014, %j_right_panel overflow<nsw> : i64
    %1016 = llvm.getelementptr inbounds %out0[%1015] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1006, %1016, %726 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1017 = llvm.add %i_right_tile, %2 overflow<nsw> : i64
    %1018 = llvm.mul %1017, %b_size0 overflow<nsw> : i64
    %1019 = llvm.add %1018, %j_right_panel overflow<nsw> : i64
    %1020 = llvm.getelementptr inbounds %out0[%1019] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1007, %1020, %726 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1021 = llvm.add %i_right_tile, %4 overflow<nsw> : i64
    %1022 = llvm.mul %1021, %b_size0 overflow<nsw> : i64
    %1023 = llvm.add %1022, %j_right_panel overflow<nsw> : i64
    %1024 = llvm.getelementptr inbounds %out0[%1023] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1008, %1024, %726 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1025 = llvm.add %i_right_tile, %8 overflow<nsw> : i64
    %1026 = llvm.mul %1025, %b_size0 overflow<nsw> : i64
    %1027 = llvm.add %1026, %j_right_panel overflow<nsw> : i64
    %1028 = llvm.getelementptr inbounds %out0[%1027] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1009, %1028, %726 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1029 = llvm.add %i_right_tile, %1 overflow<nsw> : i64
    %1030 = llvm.mul %1029, %b_size0 overflow<nsw> : i64
    %1031 = llvm.add %1030, %j_right_panel overflow<nsw> : i64
    %1032 = llvm.getelementptr inbounds %out0[%1031] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1010, %1032, %726 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1033 = llvm.add %i_right_tile, %9 overflow<nsw> : i64
    %1034 = llvm.mul %1033, %b_size0 overflow<nsw> : i64
    %1035 = llvm.add %1034, %j_right_panel overflow<nsw> : i64
    %1036 = llvm.getelementptr inbounds %out0[%1035] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1011, %1036, %726 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1037 = llvm.add %i_right_tile, %3 overflow<nsw> : i64
    %1038 = llvm.mul %1037, %b_size0 overflow<nsw> : i64
    %1039 = llvm.add %1038, %j_right_panel overflow<nsw> : i64
    %1040 = llvm.getelementptr inbounds %out0[%1039] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1012, %1040, %726 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1041 = llvm.add %i_right_tile, %10 overflow<nsw> : i64
    %1042 = llvm.mul %1041, %b_size0 overflow<nsw> : i64
    %1043 = llvm.add %1042, %j_right_panel overflow<nsw> : i64
    %1044 = llvm.getelementptr inbounds %out0[%1043] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1013, %1044, %726 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1045 = llvm.add %i_right_tile, %7 overflow<nsw> : i64
    %1046 = llvm.icmp "slt" %1045, %693 : i64
    llvm.cond_br %1046, ^bb59(%1045 : i64), ^bb65
  ^bb65:
    %1047 = llvm.icmp "slt" %693, %697 : i64
    llvm.cond_br %1047, ^bb66(%693 : i64), ^bb72
  ^bb66(%i_right_below_tile: i64):
    %1048 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %1048, ^bb67, ^bb68
  ^bb67:
    llvm.br ^bb69(%26, %26, %26, %26 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb68:
    %1049 = llvm.intr.smin(%727, %7) : (i64, i64) -> i64
    %1050 = llvm.intr.smax(%1049, %6) : (i64, i64) -> i64
    %1051 = llvm.trunc %1050 : i64 to i32
    %1052 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1053 = llvm.mlir.poison : vector<8xi32>
    %1054 = llvm.insertelement %1051, %1053[%6 : i64] : vector<8xi32>
    %1055 = llvm.shufflevector %1054, %1053 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1056 = llvm.icmp "slt" %1052, %1055 : vector<8xi32>
    %1057 = llvm.mul %i_right_below_tile, %b_size0 overflow<nsw> : i64
    %1058 = llvm.add %1057, %j_right_panel overflow<nsw> : i64
    %1059 = llvm.getelementptr inbounds %out0[%1058] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1060 = llvm.intr.masked.load %1059, %1056, %26 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1061 = llvm.add %i_right_below_tile, %2 overflow<nsw> : i64
    %1062 = llvm.mul %1061, %b_size0 overflow<nsw> : i64
    %1063 = llvm.add %1062, %j_right_panel overflow<nsw> : i64
    %1064 = llvm.getelementptr inbounds %out0[%1063] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1065 = llvm.intr.masked.load %1064, %1056, %26 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1066 = llvm.add %i_right_below_tile, %4 overflow<nsw> : i64
    %1067 = llvm.mul %1066, %b_size0 overflow<nsw> : i64
    %1068 = llvm.add %1067, %j_right_panel overflow<nsw> : i64
    %1069 = llvm.getelementptr inbounds %out0[%1068] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1070 = llvm.intr.masked.load %1069, %1056, %26 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1071 = llvm.add %i_right_below_tile, %8 overflow<nsw> : i64
    %1072 = llvm.mul %1071, %b_size0 overflow<nsw> : i64
    %1073 = llvm.add %1072, %j_right_panel overflow<nsw> : i64
    %1074 = llvm.getelementptr inbounds %out0[%1073] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1075 = llvm.intr.masked.load %1074, %1056, %26 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb69(%1060, %1065, %1070, %1075 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb69(%1076: vector<8xf32>, %1077: vector<8xf32>, %1078: vector<8xf32>, %1079: vector<8xf32>):
    %1080 = llvm.add %k0_right_piece, %11 overflow<nsw> : i64
    %1081 = llvm.intr.smin(%1080, %a_stride0) : (i64, i64) -> i64
    %1082 = llvm.icmp "slt" %k0_right_piece, %1081 : i64
    llvm.cond_br %1082, ^bb70(%k0_right_piece, %1076, %1077, %1078, %1079 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb71(%1076, %1077, %1078, %1079 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb70(%k0_right_below: i64, %1083: vector<8xf32>, %1084: vector<8xf32>, %1085: vector<8xf32>, %1086: vector<8xf32>):
    %1087 = llvm.mul %i_right_below_tile, %a_stride0 overflow<nsw> : i64
    %1088 = llvm.add %1087, %k0_right_below overflow<nsw> : i64
    %1089 = llvm.getelementptr inbounds %a[%1088] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1090 = llvm.load %1089 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1091 = llvm.mlir.poison : vector<8xf32>
    %1092 = llvm.insertelement %1090, %1091[%6 : i64] : vector<8xf32>
    %1093 = llvm.shufflevector %1092, %1091 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1094 = llvm.add %i_right_below_tile, %2 overflow<nsw> : i64
    %1095 = llvm.mul %1094, %a_stride0 overflow<nsw> : i64
    %1096 = llvm.add %1095, %k0_right_below overflow<nsw> : i64
    %1097 = llvm.getelementptr inbounds %a[%1096] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1098 = llvm.load %1097 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1099 = llvm.mlir.poison : vector<8xf32>
    %1100 = llvm.insertelement %1098, %1099[%6 : i64] : vector<8xf32>
    %1101 = llvm.shufflevector %1100, %1099 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1102 = llvm.add %i_right_below_tile, %4 overflow<nsw> : i64
    %1103 = llvm.mul %1102, %a_stride0 overflow<nsw> : i64
    %1104 = llvm.add %1103, %k0_right_below overflow<nsw> : i64
    %1105 = llvm.getelementptr inbounds %a[%1104] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1106 = llvm.load %1105 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1107 = llvm.mlir.poison : vector<8xf32>
    %1108 = llvm.insertelement %1106, %1107[%6 : i64] : vector<8xf32>
    %1109 = llvm.shufflevector %1108, %1107 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1110 = llvm.add %i_right_below_tile, %8 overflow<nsw> : i64
    %1111 = llvm.mul %1110, %a_stride0 overflow<nsw> : i64
    %1112 = llvm.add %1111, %k0_right_below overflow<nsw> : i64
    %1113 = llvm.getelementptr inbounds %a[%1112] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1114 = llvm.load %1113 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1115 = llvm.mlir.poison : vector<8xf32>
    %1116 = llvm.insertelement %1114, %1115[%6 : i64] : vector<8xf32>
    %1117 = llvm.shufflevector %1116, %1115 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1118 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %1119 = llvm.mul %1118, %705 overflow<nsw> : i64
    %1120 = llvm.getelementptr inbounds %b_copy_1[%1119] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1121 = llvm.intr.masked.load %1120, %735, %26 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1122 = llvm.fsub %1093, %1121 : vector<8xf32>
    %1123 = llvm.fsub %1101, %1121 : vector<8xf32>
    %1124 = llvm.fsub %1109, %1121 : vector<8xf32>
    %1125 = llvm.fsub %1117, %1121 : vector<8xf32>
    %1126 = llvm.fmul %1122, %1122 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1127 = llvm.fmul %1123, %1123 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1128 = llvm.fmul %1124, %1124 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1129 = llvm.fmul %1125, %1125 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1130 = llvm.fadd %1083, %1126 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1131 = llvm.fadd %1084, %1127 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1132 = llvm.fadd %1085, %1128 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1133 = llvm.fadd %1086, %1129 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1134 = llvm.add %k0_right_below, %2 overflow<nsw> : i64
    %1135 = llvm.icmp "slt" %1134, %1081 : i64
    llvm.cond_br %1135, ^bb70(%1134, %1130, %1131, %1132, %1133 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb71(%1130, %1131, %1132, %1133 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb71(%1136: vector<8xf32>, %1137: vector<8xf32>, %1138: vector<8xf32>, %1139: vector<8xf32>):
    %1140 = llvm.mul %i_right_below_tile, %b_size0 overflow<nsw> : i64
    %1141 = llvm.add %1140, %j_right_panel overflow<nsw> : i64
    %1142 = llvm.getelementptr inbounds %out0[%1141] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1136, %1142, %743 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1143 = llvm.add %i_right_below_tile, %2 overflow<nsw> : i64
    %1144 = llvm.mul %1143, %b_size0 overflow<nsw> : i64
    %1145 = llvm.add %1144, %j_right_panel overflow<nsw> : i64
    %1146 = llvm.getelementptr inbounds %out0[%1145] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1137, %1146, %743 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1147 = llvm.add %i_right_below_tile, %4 overflow<nsw> : i64
    %1148 = llvm.mul %1147, %b_size0 overflow<nsw> : i64
    %1149 = llvm.add %1148, %j_right_panel overflow<nsw> : i64
    %1150 = llvm.getelementptr inbounds %out0[%1149] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1138, %1150, %743 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1151 = llvm.add %i_right_below_tile, %8 overflow<nsw> : i64
    %1152 = llvm.mul %1151, %b_size0 overflow<nsw> : i64
    %1153 = llvm.add %1152, %j_right_panel overflow<nsw> : i64
    %1154 = llvm.getelementptr inbounds %out0[%1153] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1139, %1154, %743 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1155 = llvm.add %i_right_below_tile, %1 overflow<nsw> : i64
    %1156 = llvm.icmp "slt" %1155, %697 : i64
    llvm.cond_br %1156, ^bb66(%1155 : i64), ^bb72
  ^bb72:
    %1157 = llvm.icmp "slt" %697, %701 : i64
    llvm.cond_br %1157, ^bb73(%697 : i64), ^bb79
  ^bb73(%i_right_below_below_tile: i64):
    %1158 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %1158, ^bb74, ^bb75
  ^bb74:
    llvm.br ^bb76(%26, %26 : vector<8xf32>, vector<8xf32>)
  ^bb75:
    %1159 = llvm.intr.smin(%744, %7) : (i64, i64) -> i64
    %1160 = llvm.intr.smax(%1159, %6) : (i64, i64) -> i64
    %1161 = llvm.trunc %1160 : i64 to i32
    %1162 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1163 = llvm.mlir.poison : vector<8xi32>
    %1164 = llvm.insertelement %1161, %1163[%6 : i64] : vector<8xi32>
    %1165 = llvm.shufflevector %1164, %1163 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1166 = llvm.icmp "slt" %1162, %1165 : vector<8xi32>
    %1167 = llvm.mul %i_right_below_below_tile, %b_size0 overflow<nsw> : i64
    %1168 = llvm.add %1167, %j_right_panel overflow<nsw> : i64
    %1169 = llvm.getelementptr inbounds %out0[%1168] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1170 = llvm.intr.masked.load %1169, %1166, %26 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1171 = llvm.add %i_right_below_below_tile, %2 overflow<nsw> : i64
    %1172 = llvm.mul %1171, %b_size0 overflow<nsw> : i64
    %1173 = llvm.add %1172, %j_right_panel overflow<nsw> : i64
    %1174 = llvm.getelementptr inbounds %out0[%1173] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1175 = llvm.intr.masked.load %1174, %1166, %26 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb76(%1170, %1175 : vector<8xf32>, vector<8xf32>)
  ^bb76(%1176: vector<8xf32>, %1177: vector<8xf32>):
    %1178 = llvm.add %k0_right_piece, %11 overflow<nsw> : i64
    %1179 = llvm.intr.smin(%1178, %a_stride0) : (i64, i64) -> i64
    %1180 = llvm.icmp "slt" %k0_right_piece, %1179 : i64
    llvm.cond_br %1180, ^bb77(%k0_right_piece, %1176, %1177 : i64, vector<8xf32>, vector<8xf32>), ^bb78(%1176, %1177 : vector<8xf32>, vector<8xf32>)
  ^bb77(%k0_right_below_below: i64, %1181: vector<8xf32>, %1182: vector<8xf32>):
    %1183 = llvm.mul %i_right_below_below_tile, %a_stride0 overflow<nsw> : i64
    %1184 = llvm.add %1183, %k0_right_below_below overflow<nsw> : i64
    %1185 = llvm.getelementptr inbounds %a[%1184] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1186 = llvm.load %1185 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1187 = llvm.mlir.poison : vector<8xf32>
    %1188 = llvm.insertelement %1186, %1187[%6 : i64] : vector<8xf32>
    %1189 = llvm.shufflevector %1188, %1187 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1190 = llvm.add %i_right_below_below_tile, %2 overflow<nsw> : i64
    %1191 = llvm.mul %1190, %a_stride0 overflow<nsw> : i64
    %1192 = llvm.add %1191, %k0_right_below_below overflow<nsw> : i64
    %1193 = llvm.getelementptr inbounds %a[%1192] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1194 = llvm.load %1193 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1195 = llvm.mlir.poison : vector<8xf32>
    %1196 = llvm.insertelement %1194, %1195[%6 : i64] : vector<8xf32>
    %1197 = llvm.shufflevector %1196, %1195 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1198 = llvm.sub %k0_right_below_below, %k0_right_piece overflow<nsw> : i64
    %1199 = llvm.mul %1198, %705 overflow<nsw> : i64
    %1200 = llvm.getelementptr inbounds %b_copy_1[%1199] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1201 = llvm.intr.masked.load %1200, %752, %26 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1202 = llvm.fsub %1189, %1201 : vector<8xf32>
    %1203 = llvm.fsub %1197, %1201 : vector<8xf32>
    %1204 = llvm.fmul %1202, %1202 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1205 = llvm.fmul %1203, %1203 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1206 = llvm.fadd %1181, %1204 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1207 = llvm.fadd %1182, %1205 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1208 = llvm.add %k0_right_below_below, %2 overflow<nsw> : i64
    %1209 = llvm.icmp "slt" %1208, %1179 : i64
    llvm.cond_br %1209, ^bb77(%1208, %1206, %1207 : i64, vector<8xf32>, vector<8xf32>), ^bb78(%1206, %1207 : vector<8xf32>, vector<8xf32>)
  ^bb78(%1210: vector<8xf32>, %1211: vector<8xf32>):
    %1212 = llvm.mul %i_right_below_below_tile, %b_size0 overflow<nsw> : i64
    %1213 = llvm.add %1212, %j_right_panel overflow<nsw> : i64
    %1214 = llvm.getelementptr inbounds %out0[%1213] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1210, %1214, %760 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1215 = llvm.add %i_right_below_below_tile, %2 overflow<nsw> : i64
    %1216 = llvm.mul %1215, %b_size0 overflow<nsw> : i64
    %1217 = llvm.add %1216, %j_right_panel overflow<nsw> : i64
    %1218 = llvm.getelementptr inbounds %out0[%1217] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1211, %1218, %760 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1219 = llvm.add %i_right_below_below_tile, %4 overflow<nsw> : i64
    %1220 = llvm.icmp "slt" %1219, %701 : i64
    llvm.cond_br %1220, ^bb73(%1219 : i64), ^bb79
  ^bb79:
    %1221 = llvm.icmp "slt" %701, %a_size0 : i64
    llvm.cond_br %1221, ^bb80(%701 : i64), ^bb86
  ^bb80(%i_right_below_below_below_tile: i64):
    %1222 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %1222, ^bb81, ^bb82
  ^bb81:
    llvm.br ^bb83(%26 : vector<8xf32>)
  ^bb82:
    %1223 = llvm.intr.smin(%761, %7) : (i64, i64) -> i64
    %1224 = llvm.intr.smax(%1223, %6) : (i64, i64) -> i64
    %1225 = llvm.trunc %1224 : i64 to i32
    %1226 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1227 = llvm.mlir.poison : vector<8xi32>
    %1228 = llvm.insertelement %1225, %1227[%6 : i64] : vector<8xi32>
    %1229 = llvm.shufflevector %1228, %1227 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1230 = llvm.icmp "slt" %1226, %1229 : vector<8xi32>
    %1231 = llvm.mul %i_right_below_below_below_tile, %b_size0 overflow<nsw> : i64
    %1232 = llvm.add %1231, %j_right_panel overflow<nsw> : i64
    %1233 = llvm.getelementptr inbounds %out0[%1232] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1234 = llvm.intr.masked.load %1233, %1230, %26 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb83(%1234 : vector<8xf32>)
  ^bb83(%1235: vector<8xf32>):
    %1236 = llvm.add %k0_right_piece, %11 overflow<nsw> : i64
    %1237 = llvm.intr.smin(%1236, %a_stride0) : (i64, i64) -> i64
    %1238 = llvm.icmp "slt" %k0_right_piece, %1237 : i64
    llvm.cond_br %1238, ^bb84(%k0_right_piece, %1235 : i64, vector<8xf32>), ^bb85(%1235 : vector<8xf32>)
  ^bb84(%k0_right_below_below_below: i64, %1239: vector<8xf32>):
    %1240 = llvm.mul %i_right_below_below_below_tile, %a_stride0 overflow<nsw> : i64
    %1241 = llvm.add %1240, %k0_right_below_below_below overflow<nsw> : i64
    %1242 = llvm.getelementptr inbounds %a[%1241] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1243 = llvm.load %1242 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1244 = llvm.mlir.poison : vector<8xf32>
    %1245 = llvm.insertelement %1243, %1244[%6 : i64] : vector<8xf32>
    %1246 = llvm.shufflevector %1245, %1244 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1247 = llvm.sub %k0_right_below_below_below, %k0_right_piece overflow<nsw> : i64
    %1248 = llvm.mul %1247, %705 overflow<nsw> : i64
    %1249 = llvm.getelementptr inbounds %b_copy_1[%1248] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1250 = llvm.intr.masked.load %1249, %769, %26 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1251 = llvm.fsub %1246, %1250 : vector<8xf32>
    %1252 = llvm.fmul %1251, %1251 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1253 = llvm.fadd %1239, %1252 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1254 = llvm.add %k0_right_below_below_below, %2 overflow<nsw> : i64
    %1255 = llvm.icmp "slt" %1254, %1237 : i64
    llvm.cond_br %1255, ^bb84(%1254, %1253 : i64, vector<8xf32>), ^bb85(%1253 : vector<8xf32>)
  ^bb85(%1256: vector<8xf32>):
    %1257 = llvm.mul %i_right_below_below_below_tile, %b_size0 overflow<nsw> : i64
    %1258 = llvm.add %1257, %j_right_panel overflow<nsw> : i64
    %1259 = llvm.getelementptr inbounds %out0[%1258] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1256, %1259, %777 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1260 = llvm.add %i_right_below_below_below_tile, %2 overflow<nsw> : i64
    %1261 = llvm.icmp "slt" %1260, %a_size0 : i64
    llvm.cond_br %1261, ^bb80(%1260 : i64), ^bb86
  ^bb86:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %1262 = llvm.add %k0_right_piece, %11 overflow<nsw> : i64
    %1263 = llvm.icmp "slt" %1262, %691 : i64
    llvm.cond_br %1263, ^bb43(%1262 : i64), ^bb87
  ^bb87:
    %1264 = llvm.add %j_right_panel, %7 overflow<nsw> : i64
    %1265 = llvm.icmp "slt" %1264, %b_size0 : i64
    llvm.cond_br %1265, ^bb42(%1264 : i64), ^bb88
  ^bb88:
    %1266 = llvm.ashr %b_size0, %4 : i64
    %1267 = llvm.mul %1266, %1 overflow<nsw> : i64
    %1268 = llvm.sub %b_size0, %1267 overflow<nsw> : i64
    %1269 = llvm.intr.smin(%1268, %1) : (i64, i64) -> i64
    %1270 = llvm.intr.smax(%1269, %6) : (i64, i64) -> i64
    %1271 = llvm.trunc %1270 : i64 to i32
    %1272 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1273 = llvm.mlir.poison : vector<4xi32>
    %1274 = llvm.insertelement %1271, %1273[%6 : i64] : vector<4xi32>
    %1275 = llvm.shufflevector %1274, %1273 [0, 0, 0, 0] : vector<4xi32>
    %1276 = llvm.icmp "slt" %1272, %1275 : vector<4xi32>
    %1277 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %1277, ^bb89(%6 : i64), ^bb95
  ^bb89(%i: i64):
    %1278 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi64>) : vector<4xi64>
    %1279 = llvm.icmp "slt" %6, %1267 : i64
    llvm.cond_br %1279, ^bb90(%6, %22, %23 : i64, vector<4xf32>, vector<4xi64>), ^bb91(%22, %23 : vector<4xf32>, vector<4xi64>)
  ^bb90(%j: i64, %1280: vector<4xf32>, %1281: vector<4xi64>):
    %1282 = llvm.mul %i, %b_size0 overflow<nsw> : i64
    %1283 = llvm.add %1282, %j overflow<nsw> : i64
    %1284 = llvm.getelementptr inbounds %out0[%1283] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1285 = llvm.load %1284 {alignment = 4 : i64} : !llvm.ptr -> vector<4xf32>
    %1286 = llvm.intr.sqrt(%1285) : (vector<4xf32>) -> vector<4xf32>
    %1287 = llvm.fcmp "olt" %1285, %1280 : vector<4xf32>
    %1288 = llvm.fcmp "uno" %1285, %1285 : vector<4xf32>
    %1289 = llvm.fcmp "ord" %1280, %1280 : vector<4xf32>
    %1290 = llvm.and %1288, %1289 : vector<4xi1>
    %1291 = llvm.or %1287, %1290 : vector<4xi1>
    %1292 = llvm.mlir.poison : vector<4xi64>
    %1293 = llvm.insertelement %j, %1292[%6 : i64] : vector<4xi64>
    %1294 = llvm.shufflevector %1293, %1292 [0, 0, 0, 0] : vector<4xi64>
    %1295 = llvm.add %1294, %1278 : vector<4xi64>
    %1296 = llvm.select %1291, %1285, %1280 : vector<4xi1>, vector<4xf32>
    %1297 = llvm.select %1291, %1295, %1281 : vector<4xi1>, vector<4xi64>
    llvm.store %1286, %1284 {alignment = 4 : i64} : vector<4xf32>, !llvm.ptr
    %1298 = llvm.add %j, %1 overflow<nsw> : i64
    %1299 = llvm.icmp "slt" %1298, %1267 : i64
    llvm.cond_br %1299, ^bb90(%1298, %1296, %1297 : i64, vector<4xf32>, vector<4xi64>), ^bb91(%1296, %1297 : vector<4xf32>, vector<4xi64>)
  ^bb91(%1300: vector<4xf32>, %1301: vector<4xi64>):
    %1302 = llvm.icmp "slt" %1267, %b_size0 : i64
    llvm.cond_br %1302, ^bb92, ^bb93
  ^bb92:
    %1303 = llvm.mul %i, %b_size0 overflow<nsw> : i64
    %1304 = llvm.add %1303, %1267 overflow<nsw> : i64
    %1305 = llvm.getelementptr inbounds %out0[%1304] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1306 = llvm.intr.masked.load %1305, %1276, %24 {alignment = 4 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
    %1307 = llvm.intr.sqrt(%1306) : (vector<4xf32>) -> vector<4xf32>
    %1308 = llvm.fcmp "olt" %1306, %1300 : vector<4xf32>
    %1309 = llvm.fcmp "uno" %1306, %1306 : vector<4xf32>
    %1310 = llvm.fcmp "ord" %1300, %1300 : vector<4xf32>
    %1311 = llvm.and %1309, %1310 : vector<4xi1>
    %1312 = llvm.or %1308, %1311 : vector<4xi1>
    %1313 = llvm.mlir.poison : vector<4xi64>
    %1314 = llvm.insertelement %1267, %1313[%6 : i64] : vector<4xi64>
    %1315 = llvm.shufflevector %1314, %1313 [0, 0, 0, 0] : vector<4xi64>
    %1316 = llvm.add %1315, %1278 : vector<4xi64>
    %1317 = llvm.select %1312, %1306, %1300 : vector<4xi1>, vector<4xf32>
    %1318 = llvm.select %1312, %1316, %1301 : vector<4xi1>, vector<4xi64>
    llvm.intr.masked.store %1307, %1305, %1276 {alignment = 4 : i32} : vector<4xf32>, vector<4xi1> into !llvm.ptr
    %1319 = llvm.select %1276, %1317, %1300 : vector<4xi1>, vector<4xf32>
    %1320 = llvm.select %1276, %1318, %1301 : vector<4xi1>, vector<4xi64>
    llvm.br ^bb94(%1319, %1320 : vector<4xf32>, vector<4xi64>)
  ^bb93:
    llvm.br ^bb94(%1300, %1301 : vector<4xf32>, vector<4xi64>)
  ^bb94(%1321: vector<4xf32>, %1322: vector<4xi64>):
    %1323 = llvm.intr.vector.reduce.fminimum(%1321) : (vector<4xf32>) -> f32
    %1324 = llvm.mlir.poison : vector<4xf32>
    %1325 = llvm.insertelement %1323, %1324[%6 : i64] : vector<4xf32>
    %1326 = llvm.shufflevector %1325, %1324 [0, 0, 0, 0] : vector<4xf32>
    %1327 = llvm.fcmp "oeq" %1321, %1326 : vector<4xf32>
    %1328 = llvm.fcmp "uno" %1321, %1321 : vector<4xf32>
    %1329 = llvm.or %1327, %1328 : vector<4xi1>
    %1330 = llvm.select %1329, %1322, %25 : vector<4xi1>, vector<4xi64>
    %1331 = "llvm.intr.vector.reduce.smin"(%1330) : (vector<4xi64>) -> i64
    %1332 = llvm.getelementptr inbounds %out1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1331, %1332 {alignment = 8 : i64} : i64, !llvm.ptr
    %1333 = llvm.add %i, %2 overflow<nsw> : i64
    %1334 = llvm.icmp "slt" %1333, %a_size0 : i64
    llvm.cond_br %1334, ^bb89(%1333 : i64), ^bb95
  ^bb95:
    llvm.return %18 : i32
  ^bb96(%1335: i32):
    llvm.return %1335 : i32
  }
  llvm.func @program_shapes(%a_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_1: i64, %a_stride0_1: i64, %b_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_1: i64, %b_stride0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %1336 = llvm.mlir.constant(0) : i64
    %1337 = llvm.mlir.constant(1) : i64
    %1338 = llvm.mlir.constant(2 : i32) : i32
    %1339 = llvm.mlir.constant(3 : i32) : i32
    %1340 = llvm.mlir.constant(2) : i64
    %1341 = llvm.mlir.constant(0 : i32) : i32
    %1342 = llvm.icmp "eq" %b_stride0_1, %a_stride0_1 : i64
    %1343 = llvm.icmp "slt" %1336, %b_size0_1 : i64
    llvm.cond_br %1342, ^bb1, ^bb3(%1338 : i32)
  ^bb1:
    llvm.cond_br %1343, ^bb2, ^bb3(%1339 : i32)
  ^bb2:
    llvm.store %a_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %1344 = llvm.getelementptr inbounds %extents[%1337] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_size0_1, %1344 {alignment = 8 : i64} : i64, !llvm.ptr
    %1345 = llvm.getelementptr inbounds %extents[%1340] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size0_1, %1345 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1341 : i32
  ^bb3(%1346: i32):
    llvm.return %1346 : i32
  }
}
