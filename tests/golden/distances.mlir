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
    %29 = affine.min affine_map<(d0) -> (8192, d0)>(%22)
    %30 = arith.constant 0 : index
    %31 = arith.constant 0 : index
    %32 = arith.constant 0 : index
    %33 = arith.constant 0 : index
    affine.parallel (%j_panel) = (0) to (symbol(%24)) step (16) {
      affine.for %k0_piece = 0 to %25 step 8192 {
        %b_copy = memref.alloc(%29) {alignment = 64 : i64} : memref<?x16xf32>
        affine.for %j_copy_tile = affine_map<(d0) -> (d0)>(%j_panel) to affine_map<(d0) -> ((d0 + 16))>(%j_panel) step 8 {
          %34 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%j_panel, %j_copy_tile)
          affine.for %k0_copy_tile = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0)[s0] -> ((d0 + 8192), ((s0 floordiv 8) * 8))>(%k0_piece)[%22] step 8 {
            %35 = vector.transfer_read %b[%j_copy_tile, %k0_copy_tile], %1 {permutation_map = affine_map<(d0, d1) -> (d1, d0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<8x8xf32>
            %36 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_copy_tile)
            vector.transfer_write %35, %b_copy[%36, %34] {in_bounds = [true, true]} : vector<8x8xf32>, memref<?x16xf32>
          }
          affine.for %k0_copy_below = max affine_map<(d0, d1, d2) -> (d0, ((d2 floordiv 8) * 8))>(%k0_piece, %k0_piece, %22) to min affine_map<(d0)[s0] -> ((d0 + 8192), s0)>(%k0_piece)[%22] {
            affine.for %j_copy_below = affine_map<(d0) -> (d0)>(%j_copy_tile) to affine_map<(d0) -> ((d0 + 8))>(%j_copy_tile) {
              %37 = affine.load %b[%j_copy_below, %k0_copy_below] : memref<?x?xf32>
              affine.store %37, %b_copy[%k0_copy_below - %k0_piece, %j_copy_below - %j_panel] : memref<?x16xf32>
            }
          }
        }
        affine.for %i_tile = 0 to %26 step 6 {
          %38 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<6x16xf32>) {
            affine.yield %4 : vector<6x16xf32>
          } else {
            %39 = vector.transfer_read %out0_1[%i_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?xf32>, vector<6x16xf32>
            affine.yield %39 : vector<6x16xf32>
          }
          %40 = affine.for %k0 = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %22) iter_args(%41 = %38) -> (vector<6x16xf32>) {
            affine.prefetch %b_copy[%k0 - %k0_piece + 8, 0], read, locality<3>, data : memref<?x16xf32>
            %42 = vector.transfer_read %a[%i_tile, %k0], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<6x16xf32>
            %43 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0)
            %44 = vector.transfer_read %b_copy[%43, %30], %1 {in_bounds = [true]} : memref<?x16xf32>, vector<16xf32>
            %45 = vector.broadcast %44 : vector<16xf32> to vector<6x16xf32>
            %46 = arith.subf %42, %45 : vector<6x16xf32>
            %47 = arith.mulf %46, %46 fastmath<contract> : vector<6x16xf32>
            %48 = arith.addf %41, %47 fastmath<reassoc,contract> : vector<6x16xf32>
            affine.yield %48 : vector<6x16xf32>
          }
          vector.transfer_write %40, %out0_1[%i_tile, %j_panel] {in_bounds = [true, true]} : vector<6x16xf32>, memref<?x?xf32>
        }
        affine.for %i_below_tile = %26 to %27 step 4 {
          %49 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<4x16xf32>) {
            affine.yield %5 : vector<4x16xf32>
          } else {
            %50 = vector.transfer_read %out0_1[%i_below_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?xf32>, vector<4x16xf32>
            affine.yield %50 : vector<4x16xf32>
          }
          %51 = affine.for %k0_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %22) iter_args(%52 = %49) -> (vector<4x16xf32>) {
            affine.prefetch %b_copy[%k0_below - %k0_piece + 8, 0], read, locality<3>, data : memref<?x16xf32>
            %53 = vector.transfer_read %a[%i_below_tile, %k0_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<4x16xf32>
            %54 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_below)
            %55 = vector.transfer_read %b_copy[%54, %31], %1 {in_bounds = [true]} : memref<?x16xf32>, vector<16xf32>
            %56 = vector.broadcast %55 : vector<16xf32> to vector<4x16xf32>
            %57 = arith.subf %53, %56 : vector<4x16xf32>
            %58 = arith.mulf %57, %57 fastmath<contract> : vector<4x16xf32>
            %59 = arith.addf %52, %58 fastmath<reassoc,contract> : vector<4x16xf32>
            affine.yield %59 : vector<4x16xf32>
          }
          vector.transfer_write %51, %out0_1[%i_below_tile, %j_panel] {in_bounds = [true, true]} : vector<4x16xf32>, memref<?x?xf32>
        }
        affine.for %i_below_below_tile = %27 to %28 step 2 {
          %60 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<2x16xf32>) {
            affine.yield %6 : vector<2x16xf32>
          } else {
            %61 = vector.transfer_read %out0_1[%i_below_below_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?xf32>, vector<2x16xf32>
            affine.yield %61 : vector<2x16xf32>
          }
          %62 = affine.for %k0_below_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %22) iter_args(%63 = %60) -> (vector<2x16xf32>) {
            affine.prefetch %b_copy[%k0_below_below - %k0_piece + 8, 0], read, locality<3>, data : memref<?x16xf32>
            %64 = vector.transfer_read %a[%i_below_below_tile, %k0_below_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<2x16xf32>
            %65 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_below_below)
            %66 = vector.transfer_read %b_copy[%65, %32], %1 {in_bounds = [true]} : memref<?x16xf32>, vector<16xf32>
            %67 = vector.broadcast %66 : vector<16xf32> to vector<2x16xf32>
            %68 = arith.subf %64, %67 : vector<2x16xf32>
            %69 = arith.mulf %68, %68 fastmath<contract> : vector<2x16xf32>
            %70 = arith.addf %63, %69 fastmath<reassoc,contract> : vector<2x16xf32>
            affine.yield %70 : vector<2x16xf32>
          }
          vector.transfer_write %62, %out0_1[%i_below_below_tile, %j_panel] {in_bounds = [true, true]} : vector<2x16xf32>, memref<?x?xf32>
        }
        affine.for %i_below_below_below_tile = %28 to %20 {
          %71 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<1x16xf32>) {
            affine.yield %7 : vector<1x16xf32>
          } else {
            %72 = vector.transfer_read %out0_1[%i_below_below_below_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?xf32>, vector<1x16xf32>
            affine.yield %72 : vector<1x16xf32>
          }
          %73 = affine.for %k0_below_below_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %22) iter_args(%74 = %71) -> (vector<1x16xf32>) {
            affine.prefetch %b_copy[%k0_below_below_below - %k0_piece + 8, 0], read, locality<3>, data : memref<?x16xf32>
            %75 = vector.transfer_read %a[%i_below_below_below_tile, %k0_below_below_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<1x16xf32>
            %76 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_below_below_below)
            %77 = vector.transfer_read %b_copy[%76, %33], %1 {in_bounds = [true]} : memref<?x16xf32>, vector<16xf32>
            %78 = vector.broadcast %77 : vector<16xf32> to vector<1x16xf32>
            %79 = arith.subf %75, %78 : vector<1x16xf32>
            %80 = arith.mulf %79, %79 fastmath<contract> : vector<1x16xf32>
            %81 = arith.addf %74, %80 fastmath<reassoc,contract> : vector<1x16xf32>
            affine.yield %81 : vector<1x16xf32>
          }
          vector.transfer_write %73, %out0_1[%i_below_below_below_tile, %j_panel] {in_bounds = [true, true]} : vector<1x16xf32>, memref<?x?xf32>
        }
        memref.dealloc %b_copy : memref<?x16xf32>
      }
    }
    %82 = affine.max affine_map<(d0) -> (d0, 1)>(%22)
    %83 = affine.apply affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%20)
    %84 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0))>(%83, %20)
    %85 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 2) * 2) + d0))>(%84, %20)
    %86 = affine.min affine_map<(d0) -> (16384, d0)>(%22)
    %87 = affine.min affine_map<(d0) -> (8, (d0 mod 16))>(%23)
    %88 = arith.constant 0 : index
    %89 = arith.maxsi %87, %88 : index
    %90 = arith.constant 0 : index
    %91 = arith.constant 0 : index
    %92 = arith.constant 0 : index
    %93 = arith.constant 0 : index
    affine.for %j_right_panel = %24 to %23 step 8 {
      %94 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %23, %j_right_panel)
      %95 = vector.create_mask %94 : vector<8xi1>
      %96 = vector.create_mask %9, %94 : vector<8x8xi1>
      %97 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %23, %j_right_panel)
      %98 = vector.create_mask %97 : vector<8xi1>
      %99 = vector.create_mask %11, %97 : vector<4x8xi1>
      %100 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %23, %j_right_panel)
      %101 = vector.create_mask %100 : vector<8xi1>
      %102 = vector.create_mask %13, %100 : vector<2x8xi1>
      %103 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %23, %j_right_panel)
      %104 = vector.create_mask %103 : vector<8xi1>
      %105 = vector.create_mask %15, %103 : vector<1x8xi1>
      affine.for %k0_right_piece = 0 to %82 step 16384 {
        %b_copy_1 = memref.alloc(%86, %89) {alignment = 64 : i64} : memref<?x?xf32>
        affine.for %j_right_copy_tile = affine_map<(d0) -> (d0)>(%j_right_panel) to min affine_map<(d0)[s0] -> ((d0 + 8), s0)>(%j_right_panel)[%23] step 8 {
          affine.for %k0_right_copy_tile = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0)[s0] -> ((d0 + 16384), ((s0 floordiv 8) * 8))>(%k0_right_piece)[%22] step 8 {
            affine.for %k0_right_copy = affine_map<(d0) -> (d0)>(%k0_right_copy_tile) to affine_map<(d0) -> ((d0 + 8))>(%k0_right_copy_tile) {
              affine.for %j_right_copy = affine_map<(d0) -> (d0)>(%j_right_copy_tile) to min affine_map<(d0, d1)[s0] -> ((d1 + 8), (d0 + 8), s0)>(%j_right_panel, %j_right_copy_tile)[%23] {
                %106 = affine.load %b[%j_right_copy, %k0_right_copy] : memref<?x?xf32>
                affine.store %106, %b_copy_1[%k0_right_copy - %k0_right_piece, %j_right_copy - %j_right_panel] : memref<?x?xf32>
              }
            }
          }
          affine.for %k0_right_copy_below = max affine_map<(d0, d1, d2) -> (d0, ((d2 floordiv 8) * 8))>(%k0_right_piece, %k0_right_piece, %22) to min affine_map<(d0)[s0] -> ((d0 + 16384), s0)>(%k0_right_piece)[%22] {
            affine.for %j_right_copy_below = affine_map<(d0) -> (d0)>(%j_right_copy_tile) to min affine_map<(d0, d1)[s0] -> ((d1 + 8), (d0 + 8), s0)>(%j_right_panel, %j_right_copy_tile)[%23] {
              %107 = affine.load %b[%j_right_copy_below, %k0_right_copy_below] : memref<?x?xf32>
              affine.store %107, %b_copy_1[%k0_right_copy_below - %k0_right_piece, %j_right_copy_below - %j_right_panel] : memref<?x?xf32>
            }
          }
        }
        affine.for %i_right_tile = 0 to %83 step 8 {
          %108 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<8x8xf32>) {
            affine.yield %8 : vector<8x8xf32>
          } else {
            %109 = vector.create_mask %9, %94 : vector<8x8xi1>
            %110 = vector.transfer_read %out0_1[%i_right_tile, %j_right_panel], %1, %109 {in_bounds = [true, true]} : memref<?x?xf32>, vector<8x8xf32>
            affine.yield %110 : vector<8x8xf32>
          }
          %111 = affine.for %k0_right = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %22) iter_args(%112 = %108) -> (vector<8x8xf32>) {
            %113 = vector.transfer_read %a[%i_right_tile, %k0_right], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<8x8xf32>
            %114 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right)
            %115 = vector.transfer_read %b_copy_1[%114, %90], %1, %95 {in_bounds = [true]} : memref<?x?xf32>, vector<8xf32>
            %116 = vector.broadcast %115 : vector<8xf32> to vector<8x8xf32>
            %117 = arith.subf %113, %116 : vector<8x8xf32>
            %118 = arith.mulf %117, %117 fastmath<contract> : vector<8x8xf32>
            %119 = arith.addf %112, %118 fastmath<reassoc,contract> : vector<8x8xf32>
            affine.yield %119 : vector<8x8xf32>
          }
          vector.transfer_write %111, %out0_1[%i_right_tile, %j_right_panel], %96 {in_bounds = [true, true]} : vector<8x8xf32>, memref<?x?xf32>
        }
        affine.for %i_right_below_tile = %83 to %84 step 4 {
          %120 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<4x8xf32>) {
            affine.yield %10 : vector<4x8xf32>
          } else {
            %121 = vector.create_mask %11, %97 : vector<4x8xi1>
            %122 = vector.transfer_read %out0_1[%i_right_below_tile, %j_right_panel], %1, %121 {in_bounds = [true, true]} : memref<?x?xf32>, vector<4x8xf32>
            affine.yield %122 : vector<4x8xf32>
          }
          %123 = affine.for %k0_right_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %22) iter_args(%124 = %120) -> (vector<4x8xf32>) {
            %125 = vector.transfer_read %a[%i_right_below_tile, %k0_right_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<4x8xf32>
            %126 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right_below)
            %127 = vector.transfer_read %b_copy_1[%126, %91], %1, %98 {in_bounds = [true]} : memref<?x?xf32>, vector<8xf32>
            %128 = vector.broadcast %127 : vector<8xf32> to vector<4x8xf32>
            %129 = arith.subf %125, %128 : vector<4x8xf32>
            %130 = arith.mulf %129, %129 fastmath<contract> : vector<4x8xf32>
            %131 = arith.addf %124, %130 fastmath<reassoc,contract> : vector<4x8xf32>
            affine.yield %131 : vector<4x8xf32>
          }
          vector.transfer_write %123, %out0_1[%i_right_below_tile, %j_right_panel], %99 {in_bounds = [true, true]} : vector<4x8xf32>, memref<?x?xf32>
        }
        affine.for %i_right_below_below_tile = %84 to %85 step 2 {
          %132 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<2x8xf32>) {
            affine.yield %12 : vector<2x8xf32>
          } else {
            %133 = vector.create_mask %13, %100 : vector<2x8xi1>
            %134 = vector.transfer_read %out0_1[%i_right_below_below_tile, %j_right_panel], %1, %133 {in_bounds = [true, true]} : memref<?x?xf32>, vector<2x8xf32>
            affine.yield %134 : vector<2x8xf32>
          }
          %135 = affine.for %k0_right_below_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %22) iter_args(%136 = %132) -> (vector<2x8xf32>) {
            %137 = vector.transfer_read %a[%i_right_below_below_tile, %k0_right_below_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<2x8xf32>
            %138 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right_below_below)
            %139 = vector.transfer_read %b_copy_1[%138, %92], %1, %101 {in_bounds = [true]} : memref<?x?xf32>, vector<8xf32>
            %140 = vector.broadcast %139 : vector<8xf32> to vector<2x8xf32>
            %141 = arith.subf %137, %140 : vector<2x8xf32>
            %142 = arith.mulf %141, %141 fastmath<contract> : vector<2x8xf32>
            %143 = arith.addf %136, %142 fastmath<reassoc,contract> : vector<2x8xf32>
            affine.yield %143 : vector<2x8xf32>
          }
          vector.transfer_write %135, %out0_1[%i_right_below_below_tile, %j_right_panel], %102 {in_bounds = [true, true]} : vector<2x8xf32>, memref<?x?xf32>
        }
        affine.for %i_right_below_below_below_tile = %85 to %20 {
          %144 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<1x8xf32>) {
            affine.yield %14 : vector<1x8xf32>
          } else {
            %145 = vector.create_mask %15, %103 : vector<1x8xi1>
            %146 = vector.transfer_read %out0_1[%i_right_below_below_below_tile, %j_right_panel], %1, %145 {in_bounds = [true, true]} : memref<?x?xf32>, vector<1x8xf32>
            affine.yield %146 : vector<1x8xf32>
          }
          %147 = affine.for %k0_right_below_below_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %22) iter_args(%148 = %144) -> (vector<1x8xf32>) {
            %149 = vector.transfer_read %a[%i_right_below_below_below_tile, %k0_right_below_below_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<1x8xf32>
            %150 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right_below_below_below)
            %151 = vector.transfer_read %b_copy_1[%150, %93], %1, %104 {in_bounds = [true]} : memref<?x?xf32>, vector<8xf32>
            %152 = vector.broadcast %151 : vector<8xf32> to vector<1x8xf32>
            %153 = arith.subf %149, %152 : vector<1x8xf32>
            %154 = arith.mulf %153, %153 fastmath<contract> : vector<1x8xf32>
            %155 = arith.addf %148, %154 fastmath<reassoc,contract> : vector<1x8xf32>
            affine.yield %155 : vector<1x8xf32>
          }
          vector.transfer_write %147, %out0_1[%i_right_below_below_below_tile, %j_right_panel], %105 {in_bounds = [true, true]} : vector<1x8xf32>, memref<?x?xf32>
        }
        memref.dealloc %b_copy_1 : memref<?x?xf32>
      }
    }
    affine.parallel (%i) = (0) to (symbol(%20)) {
      %156 = vector.step : vector<4xindex>
      %157, %158 = affine.for %j = 0 to affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%23) step 4 iter_args(%159 = %16, %160 = %17) -> (vector<4xf32>, vector<4xi64>) {
        %161 = affine.vector_load %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
        %162 = math.sqrt %161 : vector<4xf32>
        %163 = arith.cmpf olt, %161, %159 : vector<4xf32>
        %164 = arith.cmpf uno, %161, %161 : vector<4xf32>
        %165 = arith.cmpf ord, %159, %159 : vector<4xf32>
        %166 = arith.andi %164, %165 : vector<4xi1>
        %167 = arith.ori %163, %166 : vector<4xi1>
        %168 = vector.broadcast %j : index to vector<4xindex>
        %169 = arith.addi %168, %156 : vector<4xindex>
        %170 = arith.index_cast %169 : vector<4xindex> to vector<4xi64>
        %171 = arith.select %167, %161, %159 : vector<4xi1>, vector<4xf32>
        %172 = arith.select %167, %170, %160 : vector<4xi1>, vector<4xi64>
        affine.vector_store %162, %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
        affine.yield %171, %172 : vector<4xf32>, vector<4xi64>
      }
      %173, %174 = affine.for %j_1 = affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%23) to %23 step 4 iter_args(%175 = %157, %176 = %158) -> (vector<4xf32>, vector<4xi64>) {
        %177 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_1, %23)
        %178 = vector.create_mask %177 : vector<4xi1>
        %179 = vector.maskedload %out0_1[%i, %j_1], %178, %18 : memref<?x?xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
        %180 = math.sqrt %179 : vector<4xf32>
        %181 = arith.cmpf olt, %179, %175 : vector<4xf32>
        %182 = arith.cmpf uno, %179, %179 : vector<4xf32>
        %183 = arith.cmpf ord, %175, %175 : vector<4xf32>
        %184 = arith.andi %182, %183 : vector<4xi1>
        %185 = arith.ori %181, %184 : vector<4xi1>
        %186 = vector.broadcast %j_1 : index to vector<4xindex>
        %187 = arith.addi %186, %156 : vector<4xindex>
        %188 = arith.index_cast %187 : vector<4xindex> to vector<4xi64>
        %189 = arith.select %185, %179, %175 : vector<4xi1>, vector<4xf32>
        %190 = arith.select %185, %188, %176 : vector<4xi1>, vector<4xi64>
        vector.maskedstore %out0_1[%i, %j_1], %178, %180 : memref<?x?xf32>, vector<4xi1>, vector<4xf32>
        %191 = arith.select %178, %189, %175 : vector<4xi1>, vector<4xf32>
        %192 = arith.select %178, %190, %176 : vector<4xi1>, vector<4xi64>
        affine.yield %191, %192 : vector<4xf32>, vector<4xi64>
      }
      %193 = vector.reduction <minimumf>, %173 : vector<4xf32> into f32
      %194 = vector.broadcast %193 : f32 to vector<4xf32>
      %195 = arith.cmpf oeq, %173, %194 : vector<4xf32>
      %196 = arith.cmpf uno, %173, %173 : vector<4xf32>
      %197 = arith.ori %195, %196 : vector<4xi1>
      %198 = arith.select %197, %174, %19 : vector<4xi1>, vector<4xi64>
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
    %c8192 = arith.constant 8192 : index
    %c0 = arith.constant 0 : index
    %c8 = arith.constant 8 : index
    %c3 = arith.constant 3 : index
    %c5 = arith.constant 5 : index
    %c7 = arith.constant 7 : index
    %c16384 = arith.constant 16384 : index
    %c15 = arith.constant 15 : index
    %0 = arith.constant dense<0x7f800000> : vector<4xf32>
    %1 = arith.constant dense<0> : vector<4xi64>
    %2 = arith.constant dense<0.000000e+00> : vector<4xf32>
    %3 = arith.constant dense<9223372036854775807> : vector<4xi64>
    %4 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %5 = memref.dim %a, %c0 : memref<?x?xf32>
    %6 = memref.dim %a, %c1 : memref<?x?xf32>
    %7 = memref.dim %b, %c0 : memref<?x?xf32>
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%5, %7], strides: [%7, 1] : memref<?x?xf32> to memref<?x?xf32>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%5], strides: [1] : memref<?xi64> to memref<?xi64>
    %8 = arith.shrsi %7, %c4 : index
    %9 = arith.muli %8, %c16 overflow<nsw> : index
    %10 = arith.maxsi %6, %c1 : index
    %11 = arith.floordivsi %5, %c6 : index
    %12 = arith.muli %11, %c6 overflow<nsw> : index
    %13 = arith.subi %5, %12 overflow<nsw> : index
    %14 = arith.shrsi %13, %c2 : index
    %15 = arith.muli %14, %c4 overflow<nsw> : index
    %16 = arith.addi %15, %12 overflow<nsw> : index
    %17 = arith.subi %5, %16 overflow<nsw> : index
    %18 = arith.shrsi %17, %c1 : index
    %19 = arith.muli %18, %c2 overflow<nsw> : index
    %20 = arith.addi %19, %16 overflow<nsw> : index
    %21 = arith.minsi %c8192, %6 : index
    %22 = arith.constant 0 : index
    %23 = arith.maxsi %9, %22 : index
    %24 = arith.constant 15 : index
    %25 = arith.addi %23, %24 : index
    %26 = arith.constant 16 : index
    %27 = arith.divui %25, %26 : index
    %28 = arith.constant 0 : index
    %29 = arith.maxsi %10, %28 : index
    %30 = arith.constant 8191 : index
    %31 = arith.addi %29, %30 : index
    %32 = arith.constant 8192 : index
    %33 = arith.divui %31, %32 : index
    %34 = arith.constant 3 : index
    %35 = arith.shrsi %6, %34 : index
    %36 = arith.constant 8 : index
    %37 = arith.muli %35, %36 : index
    %38 = arith.constant 8192 : index
    %39 = arith.minsi %38, %37 : index
    %40 = arith.constant 0 : index
    %41 = arith.maxsi %39, %40 : index
    %42 = arith.constant 7 : index
    %43 = arith.addi %41, %42 : index
    %44 = arith.constant 8 : index
    %45 = arith.divui %43, %44 : index
    %46 = arith.constant 71 : index
    %47 = arith.muli %45, %46 : index
    %48 = arith.constant 0 : index
    %49 = arith.maxsi %48, %37 : index
    %50 = arith.constant 8192 : index
    %51 = arith.minsi %50, %6 : index
    %52 = arith.subi %51, %49 : index
    %53 = arith.constant 0 : index
    %54 = arith.maxsi %52, %53 : index
    %55 = arith.constant 50 : index
    %56 = arith.muli %54, %55 : index
    %57 = arith.constant 9 : index
    %58 = arith.addi %57, %47 : index
    %59 = arith.addi %58, %56 : index
    %60 = arith.constant 2 : index
    %61 = arith.muli %60, %59 : index
    %62 = arith.constant 0 : index
    %63 = arith.maxsi %12, %62 : index
    %64 = arith.constant 5 : index
    %65 = arith.addi %63, %64 : index
    %66 = arith.constant 6 : index
    %67 = arith.divui %65, %66 : index
    %68 = arith.constant 0 : index
    %69 = arith.maxsi %51, %68 : index
    %70 = arith.constant 67 : index
    %71 = arith.muli %69, %70 : index
    %72 = arith.constant 65 : index
    %73 = arith.addi %72, %71 : index
    %74 = arith.muli %67, %73 : index
    %75 = arith.subi %16, %12 : index
    %76 = arith.constant 0 : index
    %77 = arith.maxsi %75, %76 : index
    %78 = arith.constant 3 : index
    %79 = arith.addi %77, %78 : index
    %80 = arith.constant 4 : index
    %81 = arith.divui %79, %80 : index
    %82 = arith.constant 47 : index
    %83 = arith.muli %69, %82 : index
    %84 = arith.constant 45 : index
    %85 = arith.addi %84, %83 : index
    %86 = arith.muli %81, %85 : index
    %87 = arith.subi %20, %16 : index
    %88 = arith.constant 0 : index
    %89 = arith.maxsi %87, %88 : index
    %90 = arith.constant 1 : index
    %91 = arith.addi %89, %90 : index
    %92 = arith.constant 2 : index
    %93 = arith.divui %91, %92 : index
    %94 = arith.constant 27 : index
    %95 = arith.muli %69, %94 : index
    %96 = arith.constant 25 : index
    %97 = arith.addi %96, %95 : index
    %98 = arith.muli %93, %97 : index
    %99 = arith.subi %5, %20 : index
    %100 = arith.constant 0 : index
    %101 = arith.maxsi %99, %100 : index
    %102 = arith.constant 17 : index
    %103 = arith.muli %69, %102 : index
    %104 = arith.constant 15 : index
    %105 = arith.addi %104, %103 : index
    %106 = arith.muli %101, %105 : index
    %107 = arith.constant 8 : index
    %108 = arith.addi %107, %61 : index
    %109 = arith.addi %108, %74 : index
    %110 = arith.addi %109, %86 : index
    %111 = arith.addi %110, %98 : index
    %112 = arith.addi %111, %106 : index
    %113 = arith.muli %33, %112 : index
    %114 = arith.constant 1 : index
    %115 = arith.addi %114, %113 : index
    %116 = arith.muli %27, %115 : index
    %117 = arith.constant 32768 : index
    %118 = arith.cmpi sge, %116, %117 : index
    "omp.parallel"(%118) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %9, %c16) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_panel: index):
          scf.for %k0_piece = %c0 to %10 step %c8192 {
            %b_copy = memref.alloc(%21) {alignment = 64 : i64} : memref<?x16xf32>
            %119 = arith.addi %j_panel, %c16 overflow<nsw> : index
            scf.for %j_copy_tile = %j_panel to %119 step %c8 {
              %120 = arith.subi %j_copy_tile, %j_panel overflow<nsw> : index
              %121 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
              %122 = arith.shrsi %6, %c3 : index
              %123 = arith.muli %122, %c8 overflow<nsw> : index
              %124 = arith.minsi %121, %123 : index
              scf.for %k0_copy_tile = %k0_piece to %124 step %c8 {
                %125 = vector.load %b[%j_copy_tile, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %126 = arith.addi %j_copy_tile, %c1 overflow<nsw> : index
                %127 = vector.load %b[%126, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %128 = arith.addi %j_copy_tile, %c2 overflow<nsw> : index
                %129 = vector.load %b[%128, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %130 = arith.addi %j_copy_tile, %c3 overflow<nsw> : index
                %131 = vector.load %b[%130, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %132 = arith.addi %j_copy_tile, %c4 overflow<nsw> : index
                %133 = vector.load %b[%132, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %134 = arith.addi %j_copy_tile, %c5 overflow<nsw> : index
                %135 = vector.load %b[%134, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %136 = arith.addi %j_copy_tile, %c6 overflow<nsw> : index
                %137 = vector.load %b[%136, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %138 = arith.addi %j_copy_tile, %c7 overflow<nsw> : index
                %139 = vector.load %b[%138, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %140 = vector.shuffle %125, %133 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %141 = vector.shuffle %125, %133 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %142 = vector.shuffle %127, %135 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %143 = vector.shuffle %127, %135 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %144 = vector.shuffle %129, %137 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %145 = vector.shuffle %129, %137 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %146 = vector.shuffle %131, %139 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %147 = vector.shuffle %131, %139 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %148 = vector.shuffle %140, %144 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %149 = vector.shuffle %140, %144 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %150 = vector.shuffle %141, %145 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %151 = vector.shuffle %141, %145 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %152 = vector.shuffle %142, %146 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %153 = vector.shuffle %142, %146 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %154 = vector.shuffle %143, %147 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %155 = vector.shuffle %143, %147 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %156 = vector.shuffle %148, %152 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %157 = vector.shuffle %148, %152 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %158 = vector.shuffle %149, %153 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %159 = vector.shuffle %149, %153 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %160 = vector.shuffle %150, %154 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %161 = vector.shuffle %150, %154 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %162 = vector.shuffle %151, %155 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %163 = vector.shuffle %151, %155 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %164 = arith.subi %k0_copy_tile, %k0_piece overflow<nsw> : index
                vector.store %156, %b_copy[%164, %120] : memref<?x16xf32>, vector<8xf32>
                %165 = arith.addi %164, %c1 overflow<nsw> : index
                vector.store %157, %b_copy[%165, %120] : memref<?x16xf32>, vector<8xf32>
                %166 = arith.addi %164, %c2 overflow<nsw> : index
                vector.store %158, %b_copy[%166, %120] : memref<?x16xf32>, vector<8xf32>
                %167 = arith.addi %164, %c3 overflow<nsw> : index
                vector.store %159, %b_copy[%167, %120] : memref<?x16xf32>, vector<8xf32>
                %168 = arith.addi %164, %c4 overflow<nsw> : index
                vector.store %160, %b_copy[%168, %120] : memref<?x16xf32>, vector<8xf32>
                %169 = arith.addi %164, %c5 overflow<nsw> : index
                vector.store %161, %b_copy[%169, %120] : memref<?x16xf32>, vector<8xf32>
                %170 = arith.addi %164, %c6 overflow<nsw> : index
                vector.store %162, %b_copy[%170, %120] : memref<?x16xf32>, vector<8xf32>
                %171 = arith.addi %164, %c7 overflow<nsw> : index
                vector.store %163, %b_copy[%171, %120] : memref<?x16xf32>, vector<8xf32>
              }
              %172 = arith.maxsi %k0_piece, %123 : index
              %173 = arith.minsi %121, %6 : index
              scf.for %k0_copy_below = %172 to %173 step %c1 {
                %174 = arith.addi %j_copy_tile, %c8 overflow<nsw> : index
                scf.for %j_copy_below = %j_copy_tile to %174 step %c1 {
                  %175 = memref.load %b[%j_copy_below, %k0_copy_below] : memref<?x?xf32>
                  %176 = arith.subi %k0_copy_below, %k0_piece overflow<nsw> : index
                  %177 = arith.subi %j_copy_below, %j_panel overflow<nsw> : index
                  memref.store %175, %b_copy[%176, %177] : memref<?x16xf32>
                }
              }
            }
            scf.for %i_tile = %c0 to %12 step %c6 {
              %178 = arith.cmpi eq, %k0_piece, %c0 : index
              %179, %180, %181, %182, %183, %184, %185, %186, %187, %188, %189, %190 = scf.if %178 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %4, %4, %4, %4, %4, %4, %4, %4, %4, %4, %4, %4 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %191 = vector.load %out0_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %192 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %193 = vector.load %out0_1[%i_tile, %192] : memref<?x?xf32>, vector<8xf32>
                %194 = arith.addi %i_tile, %c1 overflow<nsw> : index
                %195 = vector.load %out0_1[%194, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %196 = vector.load %out0_1[%194, %192] : memref<?x?xf32>, vector<8xf32>
                %197 = arith.addi %i_tile, %c2 overflow<nsw> : index
                %198 = vector.load %out0_1[%197, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %199 = vector.load %out0_1[%197, %192] : memref<?x?xf32>, vector<8xf32>
                %200 = arith.addi %i_tile, %c3 overflow<nsw> : index
                %201 = vector.load %out0_1[%200, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %202 = vector.load %out0_1[%200, %192] : memref<?x?xf32>, vector<8xf32>
                %203 = arith.addi %i_tile, %c4 overflow<nsw> : index
                %204 = vector.load %out0_1[%203, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %205 = vector.load %out0_1[%203, %192] : memref<?x?xf32>, vector<8xf32>
                %206 = arith.addi %i_tile, %c5 overflow<nsw> : index
                %207 = vector.load %out0_1[%206, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %208 = vector.load %out0_1[%206, %192] : memref<?x?xf32>, vector<8xf32>
                scf.yield %191, %193, %195, %196, %198, %199, %201, %202, %204, %205, %207, %208 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %209 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
              %210 = arith.minsi %209, %6 : index
              %211, %212, %213, %214, %215, %216, %217, %218, %219, %220, %221, %222 = scf.for %k0 = %k0_piece to %210 step %c1 iter_args(%223 = %179, %224 = %180, %225 = %181, %226 = %182, %227 = %183, %228 = %184, %229 = %185, %230 = %186, %231 = %187, %232 = %188, %233 = %189, %234 = %190) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %235 = arith.subi %k0, %k0_piece overflow<nsw> : index
                %236 = arith.addi %235, %c8 overflow<nsw> : index
                memref.prefetch %b_copy[%236, %c0], read, locality<3>, data : memref<?x16xf32>
                %237 = memref.load %a[%i_tile, %k0] : memref<?x?xf32>
                %238 = vector.broadcast %237 : f32 to vector<8xf32>
                %239 = arith.addi %i_tile, %c1 overflow<nsw> : index
                %240 = memref.load %a[%239, %k0] : memref<?x?xf32>
                %241 = vector.broadcast %240 : f32 to vector<8xf32>
                %242 = arith.addi %i_tile, %c2 overflow<nsw> : index
                %243 = memref.load %a[%242, %k0] : memref<?x?xf32>
                %244 = vector.broadcast %243 : f32 to vector<8xf32>
                %245 = arith.addi %i_tile, %c3 overflow<nsw> : index
                %246 = memref.load %a[%245, %k0] : memref<?x?xf32>
                %247 = vector.broadcast %246 : f32 to vector<8xf32>
                %248 = arith.addi %i_tile, %c4 overflow<nsw> : index
                %249 = memref.load %a[%248, %k0] : memref<?x?xf32>
                %250 = vector.broadcast %249 : f32 to vector<8xf32>
                %251 = arith.addi %i_tile, %c5 overflow<nsw> : index
                %252 = memref.load %a[%251, %k0] : memref<?x?xf32>
                %253 = vector.broadcast %252 : f32 to vector<8xf32>
                %254 = vector.load %b_copy[%235, %c0] : memref<?x16xf32>, vector<8xf32>
                %255 = arith.addi %c0, %c8 overflow<nsw> : index
                %256 = vector.load %b_copy[%235, %255] : memref<?x16xf32>, vector<8xf32>
                %257 = arith.subf %238, %254 : vector<8xf32>
                %258 = arith.subf %238, %256 : vector<8xf32>
                %259 = arith.subf %241, %254 : vector<8xf32>
                %260 = arith.subf %241, %256 : vector<8xf32>
                %261 = arith.subf %244, %254 : vector<8xf32>
                %262 = arith.subf %244, %256 : vector<8xf32>
                %263 = arith.subf %247, %254 : vector<8xf32>
                %264 = arith.subf %247, %256 : vector<8xf32>
                %265 = arith.subf %250, %254 : vector<8xf32>
                %266 = arith.subf %250, %256 : vector<8xf32>
                %267 = arith.subf %253, %254 : vector<8xf32>
                %268 = arith.subf %253, %256 : vector<8xf32>
                %269 = arith.mulf %257, %257 fastmath<contract> : vector<8xf32>
                %270 = arith.mulf %258, %258 fastmath<contract> : vector<8xf32>
                %271 = arith.mulf %259, %259 fastmath<contract> : vector<8xf32>
                %272 = arith.mulf %260, %260 fastmath<contract> : vector<8xf32>
                %273 = arith.mulf %261, %261 fastmath<contract> : vector<8xf32>
                %274 = arith.mulf %262, %262 fastmath<contract> : vector<8xf32>
                %275 = arith.mulf %263, %263 fastmath<contract> : vector<8xf32>
                %276 = arith.mulf %264, %264 fastmath<contract> : vector<8xf32>
                %277 = arith.mulf %265, %265 fastmath<contract> : vector<8xf32>
                %278 = arith.mulf %266, %266 fastmath<contract> : vector<8xf32>
                %279 = arith.mulf %267, %267 fastmath<contract> : vector<8xf32>
                %280 = arith.mulf %268, %268 fastmath<contract> : vector<8xf32>
                %281 = arith.addf %223, %269 fastmath<reassoc,contract> : vector<8xf32>
                %282 = arith.addf %224, %270 fastmath<reassoc,contract> : vector<8xf32>
                %283 = arith.addf %225, %271 fastmath<reassoc,contract> : vector<8xf32>
                %284 = arith.addf %226, %272 fastmath<reassoc,contract> : vector<8xf32>
                %285 = arith.addf %227, %273 fastmath<reassoc,contract> : vector<8xf32>
                %286 = arith.addf %228, %274 fastmath<reassoc,contract> : vector<8xf32>
                %287 = arith.addf %229, %275 fastmath<reassoc,contract> : vector<8xf32>
                %288 = arith.addf %230, %276 fastmath<reassoc,contract> : vector<8xf32>
                %289 = arith.addf %231, %277 fastmath<reassoc,contract> : vector<8xf32>
                %290 = arith.addf %232, %278 fastmath<reassoc,contract> : vector<8xf32>
                %291 = arith.addf %233, %279 fastmath<reassoc,contract> : vector<8xf32>
                %292 = arith.addf %234, %280 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %281, %282, %283, %284, %285, %286, %287, %288, %289, %290, %291, %292 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              vector.store %211, %out0_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
              %293 = arith.addi %j_panel, %c8 overflow<nsw> : index
              vector.store %212, %out0_1[%i_tile, %293] : memref<?x?xf32>, vector<8xf32>
              %294 = arith.addi %i_tile, %c1 overflow<nsw> : index
              vector.store %213, %out0_1[%294, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %214, %out0_1[%294, %293] : memref<?x?xf32>, vector<8xf32>
              %295 = arith.addi %i_tile, %c2 overflow<nsw> : index
              vector.store %215, %out0_1[%295, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %216, %out0_1[%295, %293] : memref<?x?xf32>, vector<8xf32>
              %296 = arith.addi %i_tile, %c3 overflow<nsw> : index
              vector.store %217, %out0_1[%296, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %218, %out0_1[%296, %293] : memref<?x?xf32>, vector<8xf32>
              %297 = arith.addi %i_tile, %c4 overflow<nsw> : index
              vector.store %219, %out0_1[%297, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %220, %out0_1[%297, %293] : memref<?x?xf32>, vector<8xf32>
              %298 = arith.addi %i_tile, %c5 overflow<nsw> : index
              vector.store %221, %out0_1[%298, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %222, %out0_1[%298, %293] : memref<?x?xf32>, vector<8xf32>
            }
            scf.for %i_below_tile = %12 to %16 step %c4 {
              %299 = arith.cmpi eq, %k0_piece, %c0 : index
              %300, %301, %302, %303, %304, %305, %306, %307 = scf.if %299 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %4, %4, %4, %4, %4, %4, %4, %4 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %308 = vector.load %out0_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %309 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %310 = vector.load %out0_1[%i_below_tile, %309] : memref<?x?xf32>, vector<8xf32>
                %311 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                %312 = vector.load %out0_1[%311, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %313 = vector.load %out0_1[%311, %309] : memref<?x?xf32>, vector<8xf32>
                %314 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                %315 = vector.load %out0_1[%314, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %316 = vector.load %out0_1[%314, %309] : memref<?x?xf32>, vector<8xf32>
                %317 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                %318 = vector.load %out0_1[%317, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %319 = vector.load %out0_1[%317, %309] : memref<?x?xf32>, vector<8xf32>
                scf.yield %308, %310, %312, %313, %315, %316, %318, %319 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %320 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
              %321 = arith.minsi %320, %6 : index
              %322, %323, %324, %325, %326, %327, %328, %329 = scf.for %k0_below = %k0_piece to %321 step %c1 iter_args(%330 = %300, %331 = %301, %332 = %302, %333 = %303, %334 = %304, %335 = %305, %336 = %306, %337 = %307) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %338 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
                %339 = arith.addi %338, %c8 overflow<nsw> : index
                memref.prefetch %b_copy[%339, %c0], read, locality<3>, data : memref<?x16xf32>
                %340 = memref.load %a[%i_below_tile, %k0_below] : memref<?x?xf32>
                %341 = vector.broadcast %340 : f32 to vector<8xf32>
                %342 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                %343 = memref.load %a[%342, %k0_below] : memref<?x?xf32>
                %344 = vector.broadcast %343 : f32 to vector<8xf32>
                %345 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                %346 = memref.load %a[%345, %k0_below] : memref<?x?xf32>
                %347 = vector.broadcast %346 : f32 to vector<8xf32>
                %348 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                %349 = memref.load %a[%348, %k0_below] : memref<?x?xf32>
                %350 = vector.broadcast %349 : f32 to vector<8xf32>
                %351 = vector.load %b_copy[%338, %c0] : memref<?x16xf32>, vector<8xf32>
                %352 = arith.addi %c0, %c8 overflow<nsw> : index
                %353 = vector.load %b_copy[%338, %352] : memref<?x16xf32>, vector<8xf32>
                %354 = arith.subf %341, %351 : vector<8xf32>
                %355 = arith.subf %341, %353 : vector<8xf32>
                %356 = arith.subf %344, %351 : vector<8xf32>
                %357 = arith.subf %344, %353 : vector<8xf32>
                %358 = arith.subf %347, %351 : vector<8xf32>
                %359 = arith.subf %347, %353 : vector<8xf32>
                %360 = arith.subf %350, %351 : vector<8xf32>
                %361 = arith.subf %350, %353 : vector<8xf32>
                %362 = arith.mulf %354, %354 fastmath<contract> : vector<8xf32>
                %363 = arith.mulf %355, %355 fastmath<contract> : vector<8xf32>
                %364 = arith.mulf %356, %356 fastmath<contract> : vector<8xf32>
                %365 = arith.mulf %357, %357 fastmath<contract> : vector<8xf32>
                %366 = arith.mulf %358, %358 fastmath<contract> : vector<8xf32>
                %367 = arith.mulf %359, %359 fastmath<contract> : vector<8xf32>
                %368 = arith.mulf %360, %360 fastmath<contract> : vector<8xf32>
                %369 = arith.mulf %361, %361 fastmath<contract> : vector<8xf32>
                %370 = arith.addf %330, %362 fastmath<reassoc,contract> : vector<8xf32>
                %371 = arith.addf %331, %363 fastmath<reassoc,contract> : vector<8xf32>
                %372 = arith.addf %332, %364 fastmath<reassoc,contract> : vector<8xf32>
                %373 = arith.addf %333, %365 fastmath<reassoc,contract> : vector<8xf32>
                %374 = arith.addf %334, %366 fastmath<reassoc,contract> : vector<8xf32>
                %375 = arith.addf %335, %367 fastmath<reassoc,contract> : vector<8xf32>
                %376 = arith.addf %336, %368 fastmath<reassoc,contract> : vector<8xf32>
                %377 = arith.addf %337, %369 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %370, %371, %372, %373, %374, %375, %376, %377 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              vector.store %322, %out0_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
              %378 = arith.addi %j_panel, %c8 overflow<nsw> : index
              vector.store %323, %out0_1[%i_below_tile, %378] : memref<?x?xf32>, vector<8xf32>
              %379 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
              vector.store %324, %out0_1[%379, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %325, %out0_1[%379, %378] : memref<?x?xf32>, vector<8xf32>
              %380 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
              vector.store %326, %out0_1[%380, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %327, %out0_1[%380, %378] : memref<?x?xf32>, vector<8xf32>
              %381 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
              vector.store %328, %out0_1[%381, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %329, %out0_1[%381, %378] : memref<?x?xf32>, vector<8xf32>
            }
            scf.for %i_below_below_tile = %16 to %20 step %c2 {
              %382 = arith.cmpi eq, %k0_piece, %c0 : index
              %383, %384, %385, %386 = scf.if %382 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %4, %4, %4, %4 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %387 = vector.load %out0_1[%i_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %388 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %389 = vector.load %out0_1[%i_below_below_tile, %388] : memref<?x?xf32>, vector<8xf32>
                %390 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                %391 = vector.load %out0_1[%390, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %392 = vector.load %out0_1[%390, %388] : memref<?x?xf32>, vector<8xf32>
                scf.yield %387, %389, %391, %392 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %393 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
              %394 = arith.minsi %393, %6 : index
              %395, %396, %397, %398 = scf.for %k0_below_below = %k0_piece to %394 step %c1 iter_args(%399 = %383, %400 = %384, %401 = %385, %402 = %386) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %403 = arith.subi %k0_below_below, %k0_piece overflow<nsw> : index
                %404 = arith.addi %403, %c8 overflow<nsw> : index
                memref.prefetch %b_copy[%404, %c0], read, locality<3>, data : memref<?x16xf32>
                %405 = memref.load %a[%i_below_below_tile, %k0_below_below] : memref<?x?xf32>
                %406 = vector.broadcast %405 : f32 to vector<8xf32>
                %407 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                %408 = memref.load %a[%407, %k0_below_below] : memref<?x?xf32>
                %409 = vector.broadcast %408 : f32 to vector<8xf32>
                %410 = vector.load %b_copy[%403, %c0] : memref<?x16xf32>, vector<8xf32>
                %411 = arith.addi %c0, %c8 overflow<nsw> : index
                %412 = vector.load %b_copy[%403, %411] : memref<?x16xf32>, vector<8xf32>
                %413 = arith.subf %406, %410 : vector<8xf32>
                %414 = arith.subf %406, %412 : vector<8xf32>
                %415 = arith.subf %409, %410 : vector<8xf32>
                %416 = arith.subf %409, %412 : vector<8xf32>
                %417 = arith.mulf %413, %413 fastmath<contract> : vector<8xf32>
                %418 = arith.mulf %414, %414 fastmath<contract> : vector<8xf32>
                %419 = arith.mulf %415, %415 fastmath<contract> : vector<8xf32>
                %420 = arith.mulf %416, %416 fastmath<contract> : vector<8xf32>
                %421 = arith.addf %399, %417 fastmath<reassoc,contract> : vector<8xf32>
                %422 = arith.addf %400, %418 fastmath<reassoc,contract> : vector<8xf32>
                %423 = arith.addf %401, %419 fastmath<reassoc,contract> : vector<8xf32>
                %424 = arith.addf %402, %420 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %421, %422, %423, %424 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              vector.store %395, %out0_1[%i_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
              %425 = arith.addi %j_panel, %c8 overflow<nsw> : index
              vector.store %396, %out0_1[%i_below_below_tile, %425] : memref<?x?xf32>, vector<8xf32>
              %426 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
              vector.store %397, %out0_1[%426, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %398, %out0_1[%426, %425] : memref<?x?xf32>, vector<8xf32>
            }
            scf.for %i_below_below_below_tile = %20 to %5 step %c1 {
              %427 = arith.cmpi eq, %k0_piece, %c0 : index
              %428, %429 = scf.if %427 -> (vector<8xf32>, vector<8xf32>) {
                scf.yield %4, %4 : vector<8xf32>, vector<8xf32>
              } else {
                %430 = vector.load %out0_1[%i_below_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %431 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %432 = vector.load %out0_1[%i_below_below_below_tile, %431] : memref<?x?xf32>, vector<8xf32>
                scf.yield %430, %432 : vector<8xf32>, vector<8xf32>
              }
              %433 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
              %434 = arith.minsi %433, %6 : index
              %435, %436 = scf.for %k0_below_below_below = %k0_piece to %434 step %c1 iter_args(%437 = %428, %438 = %429) -> (vector<8xf32>, vector<8xf32>) {
                %439 = arith.subi %k0_below_below_below, %k0_piece overflow<nsw> : index
                %440 = arith.addi %439, %c8 overflow<nsw> : index
                memref.prefetch %b_copy[%440, %c0], read, locality<3>, data : memref<?x16xf32>
                %441 = memref.load %a[%i_below_below_below_tile, %k0_below_below_below] : memref<?x?xf32>
                %442 = vector.broadcast %441 : f32 to vector<8xf32>
                %443 = vector.load %b_copy[%439, %c0] : memref<?x16xf32>, vector<8xf32>
                %444 = arith.addi %c0, %c8 overflow<nsw> : index
                %445 = vector.load %b_copy[%439, %444] : memref<?x16xf32>, vector<8xf32>
                %446 = arith.subf %442, %443 : vector<8xf32>
                %447 = arith.subf %442, %445 : vector<8xf32>
                %448 = arith.mulf %446, %446 fastmath<contract> : vector<8xf32>
                %449 = arith.mulf %447, %447 fastmath<contract> : vector<8xf32>
                %450 = arith.addf %437, %448 fastmath<reassoc,contract> : vector<8xf32>
                %451 = arith.addf %438, %449 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %450, %451 : vector<8xf32>, vector<8xf32>
              }
              vector.store %435, %out0_1[%i_below_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
              %452 = arith.addi %j_panel, %c8 overflow<nsw> : index
              vector.store %436, %out0_1[%i_below_below_below_tile, %452] : memref<?x?xf32>, vector<8xf32>
            }
            memref.dealloc %b_copy : memref<?x16xf32>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %453 = arith.shrsi %5, %c3 : index
    %454 = arith.muli %453, %c8 overflow<nsw> : index
    %455 = arith.subi %5, %454 overflow<nsw> : index
    %456 = arith.shrsi %455, %c2 : index
    %457 = arith.muli %456, %c4 overflow<nsw> : index
    %458 = arith.addi %457, %454 overflow<nsw> : index
    %459 = arith.subi %5, %458 overflow<nsw> : index
    %460 = arith.shrsi %459, %c1 : index
    %461 = arith.muli %460, %c2 overflow<nsw> : index
    %462 = arith.addi %461, %458 overflow<nsw> : index
    %463 = arith.minsi %c16384, %6 : index
    %464 = arith.andi %7, %c15 : index
    %465 = arith.minsi %c8, %464 : index
    %466 = arith.maxsi %465, %c0 : index
    scf.for %j_right_panel = %9 to %7 step %c8 {
      %467 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
      %468 = arith.subi %467, %j_right_panel overflow<nsw> : index
      %469 = arith.subi %7, %j_right_panel overflow<nsw> : index
      %470 = arith.minsi %468, %469 : index
      %471 = vector.create_mask %470 : vector<8xi1>
      scf.for %k0_right_piece = %c0 to %10 step %c16384 {
        %b_copy_1 = memref.alloc(%463, %466) {alignment = 64 : i64} : memref<?x?xf32>
        %472 = arith.minsi %467, %7 : index
        scf.for %j_right_copy_tile = %j_right_panel to %472 step %c8 {
          %473 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %474 = arith.shrsi %6, %c3 : index
          %475 = arith.muli %474, %c8 overflow<nsw> : index
          %476 = arith.minsi %473, %475 : index
          scf.for %k0_right_copy_tile = %k0_right_piece to %476 step %c8 {
            %477 = arith.addi %k0_right_copy_tile, %c8 overflow<nsw> : index
            scf.for %k0_right_copy = %k0_right_copy_tile to %477 step %c1 {
              %478 = arith.addi %j_right_copy_tile, %c8 overflow<nsw> : index
              %479 = arith.minsi %478, %467 : index
              %480 = arith.minsi %479, %7 : index
              scf.for %j_right_copy = %j_right_copy_tile to %480 step %c1 {
                %481 = memref.load %b[%j_right_copy, %k0_right_copy] : memref<?x?xf32>
                %482 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
                %483 = arith.subi %j_right_copy, %j_right_panel overflow<nsw> : index
                memref.store %481, %b_copy_1[%482, %483] : memref<?x?xf32>
              }
            }
          }
          %484 = arith.maxsi %k0_right_piece, %475 : index
          %485 = arith.minsi %473, %6 : index
          scf.for %k0_right_copy_below = %484 to %485 step %c1 {
            %486 = arith.addi %j_right_copy_tile, %c8 overflow<nsw> : index
            %487 = arith.minsi %486, %467 : index
            %488 = arith.minsi %487, %7 : index
            scf.for %j_right_copy_below = %j_right_copy_tile to %488 step %c1 {
              %489 = memref.load %b[%j_right_copy_below, %k0_right_copy_below] : memref<?x?xf32>
              %490 = arith.subi %k0_right_copy_below, %k0_right_piece overflow<nsw> : index
              %491 = arith.subi %j_right_copy_below, %j_right_panel overflow<nsw> : index
              memref.store %489, %b_copy_1[%490, %491] : memref<?x?xf32>
            }
          }
        }
        scf.for %i_right_tile = %c0 to %454 step %c8 {
          %492 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %493, %494, %495, %496, %497, %498, %499, %500 = scf.if %492 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %4, %4, %4, %4, %4, %4, %4, %4 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %501 = vector.maskedload %out0_1[%i_right_tile, %j_right_panel], %471, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %502 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
            %503 = vector.maskedload %out0_1[%502, %j_right_panel], %471, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %504 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
            %505 = vector.maskedload %out0_1[%504, %j_right_panel], %471, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %506 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
            %507 = vector.maskedload %out0_1[%506, %j_right_panel], %471, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %508 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
            %509 = vector.maskedload %out0_1[%508, %j_right_panel], %471, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %510 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
            %511 = vector.maskedload %out0_1[%510, %j_right_panel], %471, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %512 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
            %513 = vector.maskedload %out0_1[%512, %j_right_panel], %471, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %514 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
            %515 = vector.maskedload %out0_1[%514, %j_right_panel], %471, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %501, %503, %505, %507, %509, %511, %513, %515 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %516 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %517 = arith.minsi %516, %6 : index
          %518, %519, %520, %521, %522, %523, %524, %525 = scf.for %k0_right = %k0_right_piece to %517 step %c1 iter_args(%526 = %493, %527 = %494, %528 = %495, %529 = %496, %530 = %497, %531 = %498, %532 = %499, %533 = %500) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %534 = memref.load %a[%i_right_tile, %k0_right] : memref<?x?xf32>
            %535 = vector.broadcast %534 : f32 to vector<8xf32>
            %536 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
            %537 = memref.load %a[%536, %k0_right] : memref<?x?xf32>
            %538 = vector.broadcast %537 : f32 to vector<8xf32>
            %539 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
            %540 = memref.load %a[%539, %k0_right] : memref<?x?xf32>
            %541 = vector.broadcast %540 : f32 to vector<8xf32>
            %542 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
            %543 = memref.load %a[%542, %k0_right] : memref<?x?xf32>
            %544 = vector.broadcast %543 : f32 to vector<8xf32>
            %545 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
            %546 = memref.load %a[%545, %k0_right] : memref<?x?xf32>
            %547 = vector.broadcast %546 : f32 to vector<8xf32>
            %548 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
            %549 = memref.load %a[%548, %k0_right] : memref<?x?xf32>
            %550 = vector.broadcast %549 : f32 to vector<8xf32>
            %551 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
            %552 = memref.load %a[%551, %k0_right] : memref<?x?xf32>
            %553 = vector.broadcast %552 : f32 to vector<8xf32>
            %554 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
            %555 = memref.load %a[%554, %k0_right] : memref<?x?xf32>
            %556 = vector.broadcast %555 : f32 to vector<8xf32>
            %557 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
            %558 = vector.maskedload %b_copy_1[%557, %c0], %471, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %559 = arith.subf %535, %558 : vector<8xf32>
            %560 = arith.subf %538, %558 : vector<8xf32>
            %561 = arith.subf %541, %558 : vector<8xf32>
            %562 = arith.subf %544, %558 : vector<8xf32>
            %563 = arith.subf %547, %558 : vector<8xf32>
            %564 = arith.subf %550, %558 : vector<8xf32>
            %565 = arith.subf %553, %558 : vector<8xf32>
            %566 = arith.subf %556, %558 : vector<8xf32>
            %567 = arith.mulf %559, %559 fastmath<contract> : vector<8xf32>
            %568 = arith.mulf %560, %560 fastmath<contract> : vector<8xf32>
            %569 = arith.mulf %561, %561 fastmath<contract> : vector<8xf32>
            %570 = arith.mulf %562, %562 fastmath<contract> : vector<8xf32>
            %571 = arith.mulf %563, %563 fastmath<contract> : vector<8xf32>
            %572 = arith.mulf %564, %564 fastmath<contract> : vector<8xf32>
            %573 = arith.mulf %565, %565 fastmath<contract> : vector<8xf32>
            %574 = arith.mulf %566, %566 fastmath<contract> : vector<8xf32>
            %575 = arith.addf %526, %567 fastmath<reassoc,contract> : vector<8xf32>
            %576 = arith.addf %527, %568 fastmath<reassoc,contract> : vector<8xf32>
            %577 = arith.addf %528, %569 fastmath<reassoc,contract> : vector<8xf32>
            %578 = arith.addf %529, %570 fastmath<reassoc,contract> : vector<8xf32>
            %579 = arith.addf %530, %571 fastmath<reassoc,contract> : vector<8xf32>
            %580 = arith.addf %531, %572 fastmath<reassoc,contract> : vector<8xf32>
            %581 = arith.addf %532, %573 fastmath<reassoc,contract> : vector<8xf32>
            %582 = arith.addf %533, %574 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %575, %576, %577, %578, %579, %580, %581, %582 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          vector.maskedstore %out0_1[%i_right_tile, %j_right_panel], %471, %518 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %583 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
          vector.maskedstore %out0_1[%583, %j_right_panel], %471, %519 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %584 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
          vector.maskedstore %out0_1[%584, %j_right_panel], %471, %520 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %585 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
          vector.maskedstore %out0_1[%585, %j_right_panel], %471, %521 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %586 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
          vector.maskedstore %out0_1[%586, %j_right_panel], %471, %522 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %587 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
          vector.maskedstore %out0_1[%587, %j_right_panel], %471, %523 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %588 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
          vector.maskedstore %out0_1[%588, %j_right_panel], %471, %524 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %589 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
          vector.maskedstore %out0_1[%589, %j_right_panel], %471, %525 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        }
        scf.for %i_right_below_tile = %454 to %458 step %c4 {
          %590 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %591, %592, %593, %594 = scf.if %590 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %4, %4, %4, %4 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %595 = vector.maskedload %out0_1[%i_right_below_tile, %j_right_panel], %471, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %596 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
            %597 = vector.maskedload %out0_1[%596, %j_right_panel], %471, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %598 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
            %599 = vector.maskedload %out0_1[%598, %j_right_panel], %471, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %600 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
            %601 = vector.maskedload %out0_1[%600, %j_right_panel], %471, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %595, %597, %599, %601 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %602 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %603 = arith.minsi %602, %6 : index
          %604, %605, %606, %607 = scf.for %k0_right_below = %k0_right_piece to %603 step %c1 iter_args(%608 = %591, %609 = %592, %610 = %593, %611 = %594) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %612 = memref.load %a[%i_right_below_tile, %k0_right_below] : memref<?x?xf32>
            %613 = vector.broadcast %612 : f32 to vector<8xf32>
            %614 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
            %615 = memref.load %a[%614, %k0_right_below] : memref<?x?xf32>
            %616 = vector.broadcast %615 : f32 to vector<8xf32>
            %617 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
            %618 = memref.load %a[%617, %k0_right_below] : memref<?x?xf32>
            %619 = vector.broadcast %618 : f32 to vector<8xf32>
            %620 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
            %621 = memref.load %a[%620, %k0_right_below] : memref<?x?xf32>
            %622 = vector.broadcast %621 : f32 to vector<8xf32>
            %623 = arith.subi %k0_right_below, %k0_right_piece overflow<nsw> : index
            %624 = vector.maskedload %b_copy_1[%623, %c0], %471, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %625 = arith.subf %613, %624 : vector<8xf32>
            %626 = arith.subf %616, %624 : vector<8xf32>
            %627 = arith.subf %619, %624 : vector<8xf32>
            %628 = arith.subf %622, %624 : vector<8xf32>
            %629 = arith.mulf %625, %625 fastmath<contract> : vector<8xf32>
            %630 = arith.mulf %626, %626 fastmath<contract> : vector<8xf32>
            %631 = arith.mulf %627, %627 fastmath<contract> : vector<8xf32>
            %632 = arith.mulf %628, %628 fastmath<contract> : vector<8xf32>
            %633 = arith.addf %608, %629 fastmath<reassoc,contract> : vector<8xf32>
            %634 = arith.addf %609, %630 fastmath<reassoc,contract> : vector<8xf32>
            %635 = arith.addf %610, %631 fastmath<reassoc,contract> : vector<8xf32>
            %636 = arith.addf %611, %632 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %633, %634, %635, %636 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          vector.maskedstore %out0_1[%i_right_below_tile, %j_right_panel], %471, %604 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %637 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
          vector.maskedstore %out0_1[%637, %j_right_panel], %471, %605 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %638 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
          vector.maskedstore %out0_1[%638, %j_right_panel], %471, %606 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %639 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
          vector.maskedstore %out0_1[%639, %j_right_panel], %471, %607 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        }
        scf.for %i_right_below_below_tile = %458 to %462 step %c2 {
          %640 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %641, %642 = scf.if %640 -> (vector<8xf32>, vector<8xf32>) {
            scf.yield %4, %4 : vector<8xf32>, vector<8xf32>
          } else {
            %643 = vector.maskedload %out0_1[%i_right_below_below_tile, %j_right_panel], %471, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %644 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
            %645 = vector.maskedload %out0_1[%644, %j_right_panel], %471, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %643, %645 : vector<8xf32>, vector<8xf32>
          }
          %646 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %647 = arith.minsi %646, %6 : index
          %648, %649 = scf.for %k0_right_below_below = %k0_right_piece to %647 step %c1 iter_args(%650 = %641, %651 = %642) -> (vector<8xf32>, vector<8xf32>) {
            %652 = memref.load %a[%i_right_below_below_tile, %k0_right_below_below] : memref<?x?xf32>
            %653 = vector.broadcast %652 : f32 to vector<8xf32>
            %654 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
            %655 = memref.load %a[%654, %k0_right_below_below] : memref<?x?xf32>
            %656 = vector.broadcast %655 : f32 to vector<8xf32>
            %657 = arith.subi %k0_right_below_below, %k0_right_piece overflow<nsw> : index
            %658 = vector.maskedload %b_copy_1[%657, %c0], %471, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %659 = arith.subf %653, %658 : vector<8xf32>
            %660 = arith.subf %656, %658 : vector<8xf32>
            %661 = arith.mulf %659, %659 fastmath<contract> : vector<8xf32>
            %662 = arith.mulf %660, %660 fastmath<contract> : vector<8xf32>
            %663 = arith.addf %650, %661 fastmath<reassoc,contract> : vector<8xf32>
            %664 = arith.addf %651, %662 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %663, %664 : vector<8xf32>, vector<8xf32>
          }
          vector.maskedstore %out0_1[%i_right_below_below_tile, %j_right_panel], %471, %648 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %665 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
          vector.maskedstore %out0_1[%665, %j_right_panel], %471, %649 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        }
        scf.for %i_right_below_below_below_tile = %462 to %5 step %c1 {
          %666 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %667 = scf.if %666 -> (vector<8xf32>) {
            scf.yield %4 : vector<8xf32>
          } else {
            %668 = vector.maskedload %out0_1[%i_right_below_below_below_tile, %j_right_panel], %471, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %668 : vector<8xf32>
          }
          %669 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %670 = arith.minsi %669, %6 : index
          %671 = scf.for %k0_right_below_below_below = %k0_right_piece to %670 step %c1 iter_args(%672 = %667) -> (vector<8xf32>) {
            %673 = memref.load %a[%i_right_below_below_below_tile, %k0_right_below_below_below] : memref<?x?xf32>
            %674 = vector.broadcast %673 : f32 to vector<8xf32>
            %675 = arith.subi %k0_right_below_below_below, %k0_right_piece overflow<nsw> : index
            %676 = vector.maskedload %b_copy_1[%675, %c0], %471, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %677 = arith.subf %674, %676 : vector<8xf32>
            %678 = arith.mulf %677, %677 fastmath<contract> : vector<8xf32>
            %679 = arith.addf %672, %678 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %679 : vector<8xf32>
          }
          vector.maskedstore %out0_1[%i_right_below_below_below_tile, %j_right_panel], %471, %671 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        }
        memref.dealloc %b_copy_1 : memref<?x?xf32>
      }
    }
    %680 = arith.constant 0 : index
    %681 = arith.maxsi %5, %680 : index
    %682 = arith.constant 2 : index
    %683 = arith.shrsi %7, %682 : index
    %684 = arith.constant 4 : index
    %685 = arith.muli %683, %684 : index
    %686 = arith.constant 0 : index
    %687 = arith.maxsi %685, %686 : index
    %688 = arith.constant 3 : index
    %689 = arith.addi %687, %688 : index
    %690 = arith.constant 4 : index
    %691 = arith.divui %689, %690 : index
    %692 = arith.constant 34 : index
    %693 = arith.muli %691, %692 : index
    %694 = arith.constant 15 : index
    %695 = arith.addi %694, %693 : index
    %696 = arith.constant 38 : index
    %697 = arith.addi %695, %696 : index
    %698 = arith.muli %681, %697 : index
    %699 = arith.constant 32768 : index
    %700 = arith.cmpi sge, %698, %699 : index
    "omp.parallel"(%700) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %5, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %701 = vector.step : vector<4xindex>
          %702 = arith.shrsi %7, %c2 : index
          %703 = arith.muli %702, %c4 overflow<nsw> : index
          %704, %705 = scf.for %j = %c0 to %703 step %c4 iter_args(%706 = %0, %707 = %1) -> (vector<4xf32>, vector<4xi64>) {
            %708 = vector.load %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
            %709 = math.sqrt %708 : vector<4xf32>
            %710 = arith.cmpf olt, %708, %706 : vector<4xf32>
            %711 = arith.cmpf uno, %708, %708 : vector<4xf32>
            %712 = arith.cmpf ord, %706, %706 : vector<4xf32>
            %713 = arith.andi %711, %712 : vector<4xi1>
            %714 = arith.ori %710, %713 : vector<4xi1>
            %715 = vector.broadcast %j : index to vector<4xindex>
            %716 = arith.addi %715, %701 : vector<4xindex>
            %717 = arith.index_cast %716 : vector<4xindex> to vector<4xi64>
            %718 = arith.select %714, %708, %706 : vector<4xi1>, vector<4xf32>
            %719 = arith.select %714, %717, %707 : vector<4xi1>, vector<4xi64>
            vector.store %709, %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
            scf.yield %718, %719 : vector<4xf32>, vector<4xi64>
          }
          %720 = arith.cmpi slt, %703, %7 : index
          %721, %722 = scf.if %720 -> (vector<4xf32>, vector<4xi64>) {
            %723 = arith.subi %7, %703 overflow<nsw> : index
            %724 = vector.create_mask %723 : vector<4xi1>
            %725 = vector.maskedload %out0_1[%i, %703], %724, %2 : memref<?x?xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
            %726 = math.sqrt %725 : vector<4xf32>
            %727 = arith.cmpf olt, %725, %704 : vector<4xf32>
            %728 = arith.cmpf uno, %725, %725 : vector<4xf32>
            %729 = arith.cmpf ord, %704, %704 : vector<4xf32>
            %730 = arith.andi %728, %729 : vector<4xi1>
            %731 = arith.ori %727, %730 : vector<4xi1>
            %732 = vector.broadcast %703 : index to vector<4xindex>
            %733 = arith.addi %732, %701 : vector<4xindex>
            %734 = arith.index_cast %733 : vector<4xindex> to vector<4xi64>
            %735 = arith.select %731, %725, %704 : vector<4xi1>, vector<4xf32>
            %736 = arith.select %731, %734, %705 : vector<4xi1>, vector<4xi64>
            vector.maskedstore %out0_1[%i, %703], %724, %726 : memref<?x?xf32>, vector<4xi1>, vector<4xf32>
            %737 = arith.select %724, %735, %704 : vector<4xi1>, vector<4xf32>
            %738 = arith.select %724, %736, %705 : vector<4xi1>, vector<4xi64>
            scf.yield %737, %738 : vector<4xf32>, vector<4xi64>
          } else {
            scf.yield %704, %705 : vector<4xf32>, vector<4xi64>
          }
          %739 = vector.reduction <minimumf>, %721 : vector<4xf32> into f32
          %740 = vector.broadcast %739 : f32 to vector<4xf32>
          %741 = arith.cmpf oeq, %721, %740 : vector<4xf32>
          %742 = arith.cmpf uno, %721, %721 : vector<4xf32>
          %743 = arith.ori %741, %742 : vector<4xi1>
          %744 = arith.select %743, %722, %3 : vector<4xi1>, vector<4xi64>
          %745 = vector.reduction <minsi>, %744 : vector<4xi64> into i64
          memref.store %745, %out1_1[%i] : memref<?xi64>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
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
  llvm.func @stepwell_parallel_for(!llvm.ptr, !llvm.ptr, i64, i64) -> i32
  llvm.func @program(%a: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0: i64, %a_stride0: i64, %b: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0: i64, %b_stride0: i64, %out0: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out0_size0: i64, %out0_stride0: i64, %out1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out1_size0: i64) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(16) : i64
    %1 = llvm.mlir.constant(4) : i64
    %2 = llvm.mlir.constant(1) : i64
    %3 = llvm.mlir.constant(6) : i64
    %4 = llvm.mlir.constant(2) : i64
    %5 = llvm.mlir.constant(8192) : i64
    %6 = llvm.mlir.constant(0) : i64
    %7 = llvm.mlir.constant(8) : i64
    %8 = llvm.mlir.constant(3) : i64
    %9 = llvm.mlir.constant(5) : i64
    %10 = llvm.mlir.constant(7) : i64
    %11 = llvm.mlir.constant(16384) : i64
    %12 = llvm.mlir.constant(15) : i64
    %13 = llvm.mlir.constant(-1) : i64
    %14 = llvm.mlir.constant(8191) : i64
    %15 = llvm.mlir.constant(71) : i64
    %16 = llvm.mlir.constant(50) : i64
    %17 = llvm.mlir.constant(9) : i64
    %18 = llvm.mlir.constant(67) : i64
    %19 = llvm.mlir.constant(65) : i64
    %20 = llvm.mlir.constant(47) : i64
    %21 = llvm.mlir.constant(45) : i64
    %22 = llvm.mlir.constant(27) : i64
    %23 = llvm.mlir.constant(25) : i64
    %24 = llvm.mlir.constant(17) : i64
    %25 = llvm.mlir.constant(32768) : i64
    %26 = llvm.mlir.constant(104) : i64
    %27 = llvm.alloca %26 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %28 = llvm.mlir.constant(24) : i64
    %29 = llvm.mlir.constant(32) : i64
    %30 = llvm.mlir.constant(40) : i64
    %31 = llvm.mlir.constant(48) : i64
    %32 = llvm.mlir.constant(56) : i64
    %33 = llvm.mlir.constant(64) : i64
    %34 = llvm.mlir.constant(72) : i64
    %35 = llvm.mlir.constant(80) : i64
    %36 = llvm.mlir.constant(88) : i64
    %37 = llvm.mlir.constant(96) : i64
    %38 = llvm.mlir.constant(0 : i32) : i32
    %39 = llvm.mlir.constant(true) : i1
    %40 = llvm.mlir.constant(1 : i32) : i32
    %41 = llvm.mlir.constant(-64) : i64
    %42 = llvm.mlir.constant(34) : i64
    %43 = llvm.mlir.constant(38) : i64
    %44 = llvm.alloca %29 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %45 = llvm.mlir.constant(dense<0x7f800000> : vector<4xf32>) : vector<4xf32>
    %46 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %47 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf32>) : vector<4xf32>
    %48 = llvm.mlir.constant(dense<9223372036854775807> : vector<4xi64>) : vector<4xi64>
    %49 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %50 = llvm.ashr %b_size0, %1 : i64
    %51 = llvm.mul %50, %0 overflow<nsw> : i64
    %52 = llvm.intr.smax(%a_stride0, %2) : (i64, i64) -> i64
    %53 = llvm.sdiv %a_size0, %3 : i64
    %54 = llvm.srem %a_size0, %3 : i64
    %55 = llvm.icmp "ne" %54, %6 : i64
    %56 = llvm.xor %54, %3 : i64
    %57 = llvm.icmp "slt" %56, %6 : i64
    %58 = llvm.and %55, %57 : i1
    %59 = llvm.add %53, %13 : i64
    %60 = llvm.select %58, %59, %53 : i1, i64
    %61 = llvm.mul %60, %3 overflow<nsw> : i64
    %62 = llvm.sub %a_size0, %61 overflow<nsw> : i64
    %63 = llvm.ashr %62, %4 : i64
    %64 = llvm.mul %63, %1 overflow<nsw> : i64
    %65 = llvm.add %64, %61 overflow<nsw> : i64
    %66 = llvm.sub %a_size0, %65 overflow<nsw> : i64
    %67 = llvm.ashr %66, %2 : i64
    %68 = llvm.mul %67, %4 overflow<nsw> : i64
    %69 = llvm.add %68, %65 overflow<nsw> : i64
    %70 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %71 = llvm.intr.smax(%51, %6) : (i64, i64) -> i64
    %72 = llvm.add %71, %12 : i64
    %73 = llvm.udiv %72, %0 : i64
    %74 = llvm.intr.smax(%52, %6) : (i64, i64) -> i64
    %75 = llvm.add %74, %14 : i64
    %76 = llvm.udiv %75, %5 : i64
    %77 = llvm.ashr %a_stride0, %8 : i64
    %78 = llvm.mul %77, %7 : i64
    %79 = llvm.intr.smin(%5, %78) : (i64, i64) -> i64
    %80 = llvm.intr.smax(%79, %6) : (i64, i64) -> i64
    %81 = llvm.add %80, %10 : i64
    %82 = llvm.udiv %81, %7 : i64
    %83 = llvm.mul %82, %15 : i64
    %84 = llvm.intr.smax(%6, %78) : (i64, i64) -> i64
    %85 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %86 = llvm.sub %85, %84 : i64
    %87 = llvm.intr.smax(%86, %6) : (i64, i64) -> i64
    %88 = llvm.mul %87, %16 : i64
    %89 = llvm.add %17, %83 : i64
    %90 = llvm.add %89, %88 : i64
    %91 = llvm.mul %4, %90 : i64
    %92 = llvm.intr.smax(%61, %6) : (i64, i64) -> i64
    %93 = llvm.add %92, %9 : i64
    %94 = llvm.udiv %93, %3 : i64
    %95 = llvm.intr.smax(%85, %6) : (i64, i64) -> i64
    %96 = llvm.mul %95, %18 : i64
    %97 = llvm.add %19, %96 : i64
    %98 = llvm.mul %94, %97 : i64
    %99 = llvm.sub %65, %61 : i64
    %100 = llvm.intr.smax(%99, %6) : (i64, i64) -> i64
    %101 = llvm.add %100, %8 : i64
    %102 = llvm.udiv %101, %1 : i64
    %103 = llvm.mul %95, %20 : i64
    %104 = llvm.add %21, %103 : i64
    %105 = llvm.mul %102, %104 : i64
    %106 = llvm.sub %69, %65 : i64
    %107 = llvm.intr.smax(%106, %6) : (i64, i64) -> i64
    %108 = llvm.add %107, %2 : i64
    %109 = llvm.udiv %108, %4 : i64
    %110 = llvm.mul %95, %22 : i64
    %111 = llvm.add %23, %110 : i64
    %112 = llvm.mul %109, %111 : i64
    %113 = llvm.sub %a_size0, %69 : i64
    %114 = llvm.intr.smax(%113, %6) : (i64, i64) -> i64
    %115 = llvm.mul %95, %24 : i64
    %116 = llvm.add %12, %115 : i64
    %117 = llvm.mul %114, %116 : i64
    %118 = llvm.add %7, %91 : i64
    %119 = llvm.add %118, %98 : i64
    %120 = llvm.add %119, %105 : i64
    %121 = llvm.add %120, %112 : i64
    %122 = llvm.add %121, %117 : i64
    %123 = llvm.mul %76, %122 : i64
    %124 = llvm.add %2, %123 : i64
    %125 = llvm.mul %73, %124 : i64
    %126 = llvm.icmp "sge" %125, %25 : i64
    %127 = llvm.icmp "sgt" %51, %6 : i64
    %128 = llvm.sub %51, %2 overflow<nsw> : i64
    %129 = llvm.sdiv %128, %0 : i64
    %130 = llvm.add %129, %2 overflow<nsw> : i64
    %131 = llvm.select %127, %130, %6 : i1, i64
    llvm.cond_br %126, ^bb1, ^bb2
  ^bb1:
    llvm.store %51, %27 {alignment = 8 : i64} : i64, !llvm.ptr
    %132 = llvm.getelementptr inbounds %27[%7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %52, %132 {alignment = 8 : i64} : i64, !llvm.ptr
    %133 = llvm.getelementptr inbounds %27[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %70, %133 {alignment = 8 : i64} : i64, !llvm.ptr
    %134 = llvm.getelementptr inbounds %27[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride0, %134 {alignment = 8 : i64} : i64, !llvm.ptr
    %135 = llvm.getelementptr inbounds %27[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %135 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %136 = llvm.getelementptr inbounds %27[%30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %136 {alignment = 8 : i64} : i64, !llvm.ptr
    %137 = llvm.getelementptr inbounds %27[%31] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride0, %137 {alignment = 8 : i64} : i64, !llvm.ptr
    %138 = llvm.getelementptr inbounds %27[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %61, %138 {alignment = 8 : i64} : i64, !llvm.ptr
    %139 = llvm.getelementptr inbounds %27[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %139 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %140 = llvm.getelementptr inbounds %27[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %140 {alignment = 8 : i64} : i64, !llvm.ptr
    %141 = llvm.getelementptr inbounds %27[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %141 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %142 = llvm.getelementptr inbounds %27[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %65, %142 {alignment = 8 : i64} : i64, !llvm.ptr
    %143 = llvm.getelementptr inbounds %27[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %69, %143 {alignment = 8 : i64} : i64, !llvm.ptr
    %144 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %145 = llvm.call @stepwell_parallel_for(%144, %27, %131, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%145 : i32)
  ^bb2:
    %146 = llvm.call @program.parallel0(%6, %131, %51, %52, %70, %a_stride0, %b, %b_size0, %b_stride0, %61, %out0, %a_size0, %a, %65, %69) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%146 : i32)
  ^bb3(%147: i32):
    %148 = llvm.icmp "eq" %147, %38 : i32
    llvm.cond_br %148, ^bb4, ^bb55(%147 : i32)
  ^bb4:
    %149 = llvm.ashr %a_size0, %8 : i64
    %150 = llvm.mul %149, %7 overflow<nsw> : i64
    %151 = llvm.sub %a_size0, %150 overflow<nsw> : i64
    %152 = llvm.ashr %151, %4 : i64
    %153 = llvm.mul %152, %1 overflow<nsw> : i64
    %154 = llvm.add %153, %150 overflow<nsw> : i64
    %155 = llvm.sub %a_size0, %154 overflow<nsw> : i64
    %156 = llvm.ashr %155, %2 : i64
    %157 = llvm.mul %156, %4 overflow<nsw> : i64
    %158 = llvm.add %157, %154 overflow<nsw> : i64
    %159 = llvm.intr.smin(%11, %a_stride0) : (i64, i64) -> i64
    %160 = llvm.and %b_size0, %12 : i64
    %161 = llvm.intr.smin(%7, %160) : (i64, i64) -> i64
    %162 = llvm.intr.smax(%161, %6) : (i64, i64) -> i64
    %163 = llvm.icmp "slt" %51, %b_size0 : i64
    llvm.cond_br %163, ^bb5(%51 : i64), ^bb51
  ^bb5(%j_right_panel: i64):
    %164 = llvm.add %j_right_panel, %7 overflow<nsw> : i64
    %165 = llvm.sub %164, %j_right_panel overflow<nsw> : i64
    %166 = llvm.sub %b_size0, %j_right_panel overflow<nsw> : i64
    %167 = llvm.intr.smin(%165, %166) : (i64, i64) -> i64
    %168 = llvm.intr.smin(%167, %7) : (i64, i64) -> i64
    %169 = llvm.intr.smax(%168, %6) : (i64, i64) -> i64
    %170 = llvm.trunc %169 : i64 to i32
    %171 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %172 = llvm.mlir.poison : vector<8xi32>
    %173 = llvm.insertelement %170, %172[%6 : i64] : vector<8xi32>
    %174 = llvm.shufflevector %173, %172 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %175 = llvm.icmp "slt" %171, %174 : vector<8xi32>
    %176 = llvm.icmp "slt" %6, %52 : i64
    llvm.cond_br %176, ^bb6(%6 : i64), ^bb50
  ^bb6(%k0_right_piece: i64):
    %177 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1, %159) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %178 = llvm.extractvalue %177[0] : !llvm.struct<(i64, i1)>
    %179 = llvm.extractvalue %177[1] : !llvm.struct<(i64, i1)>
    %180 = llvm.xor %179, %39 : i1
    llvm.cond_br %180, ^bb7, ^bb55(%40 : i32)
  ^bb7:
    %181 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%178, %162) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %182 = llvm.extractvalue %181[0] : !llvm.struct<(i64, i1)>
    %183 = llvm.extractvalue %181[1] : !llvm.struct<(i64, i1)>
    %184 = llvm.xor %183, %39 : i1
    llvm.cond_br %184, ^bb8, ^bb55(%40 : i32)
  ^bb8:
    %185 = llvm.add %182, %33 overflow<nsw> : i64
    %186 = llvm.and %185, %41 : i64
    %b_copy = llvm.call @aligned_alloc(%33, %186) : (i64, i64) -> !llvm.ptr
    %187 = llvm.mlir.zero : !llvm.ptr
    %188 = llvm.icmp "ne" %b_copy, %187 : !llvm.ptr
    llvm.cond_br %188, ^bb9, ^bb55(%40 : i32)
  ^bb9:
    %189 = llvm.intr.smin(%164, %b_size0) : (i64, i64) -> i64
    %190 = llvm.icmp "slt" %j_right_panel, %189 : i64
    llvm.cond_br %190, ^bb10(%j_right_panel : i64), ^bb21
  ^bb10(%j_right_copy_tile: i64):
    %191 = llvm.add %k0_right_piece, %11 overflow<nsw> : i64
    %192 = llvm.ashr %a_stride0, %8 : i64
    %193 = llvm.mul %192, %7 overflow<nsw> : i64
    %194 = llvm.intr.smin(%191, %193) : (i64, i64) -> i64
    %195 = llvm.icmp "slt" %k0_right_piece, %194 : i64
    llvm.cond_br %195, ^bb11(%k0_right_piece : i64), ^bb16
  ^bb11(%k0_right_copy_tile: i64):
    %196 = llvm.add %k0_right_copy_tile, %7 overflow<nsw> : i64
    %197 = llvm.icmp "slt" %k0_right_copy_tile, %196 : i64
    llvm.cond_br %197, ^bb12(%k0_right_copy_tile : i64), ^bb15
  ^bb12(%k0_right_copy: i64):
    %198 = llvm.add %j_right_copy_tile, %7 overflow<nsw> : i64
    %199 = llvm.intr.smin(%198, %164) : (i64, i64) -> i64
    %200 = llvm.intr.smin(%199, %b_size0) : (i64, i64) -> i64
    %201 = llvm.icmp "slt" %j_right_copy_tile, %200 : i64
    llvm.cond_br %201, ^bb13(%j_right_copy_tile : i64), ^bb14
  ^bb13(%j_right_copy: i64):
    %202 = llvm.mul %j_right_copy, %b_stride0 overflow<nsw> : i64
    %203 = llvm.add %202, %k0_right_copy overflow<nsw> : i64
    %204 = llvm.getelementptr inbounds %b[%203] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %205 = llvm.load %204 {alignment = 4 : i64} : !llvm.ptr -> f32
    %206 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %207 = llvm.sub %j_right_copy, %j_right_panel overflow<nsw> : i64
    %208 = llvm.mul %206, %162 overflow<nsw> : i64
    %209 = llvm.add %208, %207 overflow<nsw> : i64
    %210 = llvm.getelementptr inbounds %b_copy[%209] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %205, %210 {alignment = 4 : i64} : f32, !llvm.ptr
    %211 = llvm.add %j_right_copy, %2 overflow<nsw> : i64
    %212 = llvm.icmp "slt" %211, %200 : i64
    llvm.cond_br %212, ^bb13(%211 : i64), ^bb14
  ^bb14:
    %213 = llvm.add %k0_right_copy, %2 overflow<nsw> : i64
    %214 = llvm.icmp "slt" %213, %196 : i64
    llvm.cond_br %214, ^bb12(%213 : i64), ^bb15
  ^bb15:
    %215 = llvm.add %k0_right_copy_tile, %7 overflow<nsw> : i64
    %216 = llvm.icmp "slt" %215, %194 : i64
    llvm.cond_br %216, ^bb11(%215 : i64), ^bb16
  ^bb16:
    %217 = llvm.intr.smax(%k0_right_piece, %193) : (i64, i64) -> i64
    %218 = llvm.intr.smin(%191, %a_stride0) : (i64, i64) -> i64
    %219 = llvm.icmp "slt" %217, %218 : i64
    llvm.cond_br %219, ^bb17(%217 : i64), ^bb20
  ^bb17(%k0_right_copy_below: i64):
    %220 = llvm.add %j_right_copy_tile, %7 overflow<nsw> : i64
    %221 = llvm.intr.smin(%220, %164) : (i64, i64) -> i64
    %222 = llvm.intr.smin(%221, %b_size0) : (i64, i64) -> i64
    %223 = llvm.icmp "slt" %j_right_copy_tile, %222 : i64
    llvm.cond_br %223, ^bb18(%j_right_copy_tile : i64), ^bb19
  ^bb18(%j_right_copy_below: i64):
    %224 = llvm.mul %j_right_copy_below, %b_stride0 overflow<nsw> : i64
    %225 = llvm.add %224, %k0_right_copy_below overflow<nsw> : i64
    %226 = llvm.getelementptr inbounds %b[%225] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %227 = llvm.load %226 {alignment = 4 : i64} : !llvm.ptr -> f32
    %228 = llvm.sub %k0_right_copy_below, %k0_right_piece overflow<nsw> : i64
    %229 = llvm.sub %j_right_copy_below, %j_right_panel overflow<nsw> : i64
    %230 = llvm.mul %228, %162 overflow<nsw> : i64
    %231 = llvm.add %230, %229 overflow<nsw> : i64
    %232 = llvm.getelementptr inbounds %b_copy[%231] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %227, %232 {alignment = 4 : i64} : f32, !llvm.ptr
    %233 = llvm.add %j_right_copy_below, %2 overflow<nsw> : i64
    %234 = llvm.icmp "slt" %233, %222 : i64
    llvm.cond_br %234, ^bb18(%233 : i64), ^bb19
  ^bb19:
    %235 = llvm.add %k0_right_copy_below, %2 overflow<nsw> : i64
    %236 = llvm.icmp "slt" %235, %218 : i64
    llvm.cond_br %236, ^bb17(%235 : i64), ^bb20
  ^bb20:
    %237 = llvm.add %j_right_copy_tile, %7 overflow<nsw> : i64
    %238 = llvm.icmp "slt" %237, %189 : i64
    llvm.cond_br %238, ^bb10(%237 : i64), ^bb21
  ^bb21:
    %239 = llvm.icmp "slt" %6, %150 : i64
    llvm.cond_br %239, ^bb22(%6 : i64), ^bb28
  ^bb22(%i_right_tile: i64):
    %240 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %240, ^bb23, ^bb24
  ^bb23:
    llvm.br ^bb25(%49, %49, %49, %49, %49, %49, %49, %49 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb24:
    %241 = llvm.mul %i_right_tile, %b_size0 overflow<nsw> : i64
    %242 = llvm.add %241, %j_right_panel overflow<nsw> : i64
    %243 = llvm.getelementptr inbounds %out0[%242] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %244 = llvm.intr.masked.load %243, %175, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %245 = llvm.getelementptr inbounds %243[%b_size0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %246 = llvm.intr.masked.load %245, %175, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %247 = llvm.mul %4, %b_size0 overflow<nsw> : i64
    %248 = llvm.getelementptr inbounds %243[%247] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %249 = llvm.intr.masked.load %248, %175, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %250 = llvm.mul %8, %b_size0 overflow<nsw> : i64
    %251 = llvm.getelementptr inbounds %243[%250] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %252 = llvm.intr.masked.load %251, %175, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %253 = llvm.mul %1, %b_size0 overflow<nsw> : i64
    %254 = llvm.getelementptr inbounds %243[%253] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %255 = llvm.intr.masked.load %254, %175, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %256 = llvm.mul %9, %b_size0 overflow<nsw> : i64
    %257 = llvm.getelementptr inbounds %243[%256] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %258 = llvm.intr.masked.load %257, %175, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %259 = llvm.mul %3, %b_size0 overflow<nsw> : i64
    %260 = llvm.getelementptr inbounds %243[%259] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %261 = llvm.intr.masked.load %260, %175, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %262 = llvm.mul %10, %b_size0 overflow<nsw> : i64
    %263 = llvm.getelementptr inbounds %243[%262] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %264 = llvm.intr.masked.load %263, %175, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb25(%244, %246, %249, %252, %255, %258, %261, %264 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb25(%265: vector<8xf32>, %266: vector<8xf32>, %267: vector<8xf32>, %268: vector<8xf32>, %269: vector<8xf32>, %270: vector<8xf32>, %271: vector<8xf32>, %272: vector<8xf32>):
    %273 = llvm.add %k0_right_piece, %11 overflow<nsw> : i64
    %274 = llvm.intr.smin(%273, %a_stride0) : (i64, i64) -> i64
    %275 = llvm.icmp "slt" %k0_right_piece, %274 : i64
    llvm.cond_br %275, ^bb26(%k0_right_piece, %265, %266, %267, %268, %269, %270, %271, %272 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb27(%265, %266, %267, %268, %269, %270, %271, %272 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb26(%k0_right: i64, %276: vector<8xf32>, %277: vector<8xf32>, %278: vector<8xf32>, %279: vector<8xf32>, %280: vector<8xf32>, %281: vector<8xf32>, %282: vector<8xf32>, %283: vector<8xf32>):
    %284 = llvm.mul %i_right_tile, %a_stride0 overflow<nsw> : i64
    %285 = llvm.add %284, %k0_right overflow<nsw> : i64
    %286 = llvm.getelementptr inbounds %a[%285] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %287 = llvm.load %286 {alignment = 4 : i64} : !llvm.ptr -> f32
    %288 = llvm.mlir.poison : vector<8xf32>
    %289 = llvm.insertelement %287, %288[%6 : i64] : vector<8xf32>
    %290 = llvm.shufflevector %289, %288 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %291 = llvm.getelementptr inbounds %286[%a_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %292 = llvm.load %291 {alignment = 4 : i64} : !llvm.ptr -> f32
    %293 = llvm.mlir.poison : vector<8xf32>
    %294 = llvm.insertelement %292, %293[%6 : i64] : vector<8xf32>
    %295 = llvm.shufflevector %294, %293 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %296 = llvm.mul %4, %a_stride0 overflow<nsw> : i64
    %297 = llvm.getelementptr inbounds %286[%296] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %298 = llvm.load %297 {alignment = 4 : i64} : !llvm.ptr -> f32
    %299 = llvm.mlir.poison : vector<8xf32>
    %300 = llvm.insertelement %298, %299[%6 : i64] : vector<8xf32>
    %301 = llvm.shufflevector %300, %299 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %302 = llvm.mul %8, %a_stride0 overflow<nsw> : i64
    %303 = llvm.getelementptr inbounds %286[%302] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %304 = llvm.load %303 {alignment = 4 : i64} : !llvm.ptr -> f32
    %305 = llvm.mlir.poison : vector<8xf32>
    %306 = llvm.insertelement %304, %305[%6 : i64] : vector<8xf32>
    %307 = llvm.shufflevector %306, %305 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %308 = llvm.mul %1, %a_stride0 overflow<nsw> : i64
    %309 = llvm.getelementptr inbounds %286[%308] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %310 = llvm.load %309 {alignment = 4 : i64} : !llvm.ptr -> f32
    %311 = llvm.mlir.poison : vector<8xf32>
    %312 = llvm.insertelement %310, %311[%6 : i64] : vector<8xf32>
    %313 = llvm.shufflevector %312, %311 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %314 = llvm.mul %9, %a_stride0 overflow<nsw> : i64
    %315 = llvm.getelementptr inbounds %286[%314] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %316 = llvm.load %315 {alignment = 4 : i64} : !llvm.ptr -> f32
    %317 = llvm.mlir.poison : vector<8xf32>
    %318 = llvm.insertelement %316, %317[%6 : i64] : vector<8xf32>
    %319 = llvm.shufflevector %318, %317 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %320 = llvm.mul %3, %a_stride0 overflow<nsw> : i64
    %321 = llvm.getelementptr inbounds %286[%320] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %322 = llvm.load %321 {alignment = 4 : i64} : !llvm.ptr -> f32
    %323 = llvm.mlir.poison : vector<8xf32>
    %324 = llvm.insertelement %322, %323[%6 : i64] : vector<8xf32>
    %325 = llvm.shufflevector %324, %323 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %326 = llvm.mul %10, %a_stride0 overflow<nsw> : i64
    %327 = llvm.getelementptr inbounds %286[%326] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %328 = llvm.load %327 {alignment = 4 : i64} : !llvm.ptr -> f32
    %329 = llvm.mlir.poison : vector<8xf32>
    %330 = llvm.insertelement %328, %329[%6 : i64] : vector<8xf32>
    %331 = llvm.shufflevector %330, %329 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %332 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %333 = llvm.mul %332, %162 overflow<nsw> : i64
    %334 = llvm.getelementptr inbounds %b_copy[%333] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %335 = llvm.intr.masked.load %334, %175, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %336 = llvm.fsub %290, %335 : vector<8xf32>
    %337 = llvm.fsub %295, %335 : vector<8xf32>
    %338 = llvm.fsub %301, %335 : vector<8xf32>
    %339 = llvm.fsub %307, %335 : vector<8xf32>
    %340 = llvm.fsub %313, %335 : vector<8xf32>
    %341 = llvm.fsub %319, %335 : vector<8xf32>
    %342 = llvm.fsub %325, %335 : vector<8xf32>
    %343 = llvm.fsub %331, %335 : vector<8xf32>
    %344 = llvm.fmul %336, %336 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %345 = llvm.fmul %337, %337 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %346 = llvm.fmul %338, %338 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %347 = llvm.fmul %339, %339 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %348 = llvm.fmul %340, %340 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %349 = llvm.fmul %341, %341 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %350 = llvm.fmul %342, %342 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %351 = llvm.fmul %343, %343 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %352 = llvm.fadd %276, %344 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %353 = llvm.fadd %277, %345 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %354 = llvm.fadd %278, %346 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %355 = llvm.fadd %279, %347 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %356 = llvm.fadd %280, %348 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %357 = llvm.fadd %281, %349 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %358 = llvm.fadd %282, %350 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %359 = llvm.fadd %283, %351 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %360 = llvm.add %k0_right, %2 overflow<nsw> : i64
    %361 = llvm.icmp "slt" %360, %274 : i64
    llvm.cond_br %361, ^bb26(%360, %352, %353, %354, %355, %356, %357, %358, %359 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb27(%352, %353, %354, %355, %356, %357, %358, %359 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb27(%362: vector<8xf32>, %363: vector<8xf32>, %364: vector<8xf32>, %365: vector<8xf32>, %366: vector<8xf32>, %367: vector<8xf32>, %368: vector<8xf32>, %369: vector<8xf32>):
    %370 = llvm.mul %i_right_tile, %b_size0 overflow<nsw> : i64
    %371 = llvm.add %370, %j_right_panel overflow<nsw> : i64
    %372 = llvm.getelementptr inbounds %out0[%371] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %362, %372, %175 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %373 = llvm.getelementptr inbounds %372[%b_size0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %363, %373, %175 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %374 = llvm.mul %4, %b_size0 overflow<nsw> : i64
    %375 = llvm.getelementptr inbounds %372[%374] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %364, %375, %175 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %376 = llvm.mul %8, %b_size0 overflow<nsw> : i64
    %377 = llvm.getelementptr inbounds %372[%376] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %365, %377, %175 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %378 = llvm.mul %1, %b_size0 overflow<nsw> : i64
    %379 = llvm.getelementptr inbounds %372[%378] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %366, %379, %175 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %380 = llvm.mul %9, %b_size0 overflow<nsw> : i64
    %381 = llvm.getelementptr inbounds %372[%380] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %367, %381, %175 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %382 = llvm.mul %3, %b_size0 overflow<nsw> : i64
    %383 = llvm.getelementptr inbounds %372[%382] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %368, %383, %175 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %384 = llvm.mul %10, %b_size0 overflow<nsw> : i64
    %385 = llvm.getelementptr inbounds %372[%384] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %369, %385, %175 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %386 = llvm.add %i_right_tile, %7 overflow<nsw> : i64
    %387 = llvm.icmp "slt" %386, %150 : i64
    llvm.cond_br %387, ^bb22(%386 : i64), ^bb28
  ^bb28:
    %388 = llvm.icmp "slt" %150, %154 : i64
    llvm.cond_br %388, ^bb29(%150 : i64), ^bb35
  ^bb29(%i_right_below_tile: i64):
    %389 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %389, ^bb30, ^bb31
  ^bb30:
    llvm.br ^bb32(%49, %49, %49, %49 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb31:
    %390 = llvm.mul %i_right_below_tile, %b_size0 overflow<nsw> : i64
    %391 = llvm.add %390, %j_right_panel overflow<nsw> : i64
    %392 = llvm.getelementptr inbounds %out0[%391] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %393 = llvm.intr.masked.load %392, %175, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %394 = llvm.getelementptr inbounds %392[%b_size0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %395 = llvm.intr.masked.load %394, %175, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %396 = llvm.mul %4, %b_size0 overflow<nsw> : i64
    %397 = llvm.getelementptr inbounds %392[%396] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %398 = llvm.intr.masked.load %397, %175, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %399 = llvm.mul %8, %b_size0 overflow<nsw> : i64
    %400 = llvm.getelementptr inbounds %392[%399] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %401 = llvm.intr.masked.load %400, %175, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb32(%393, %395, %398, %401 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb32(%402: vector<8xf32>, %403: vector<8xf32>, %404: vector<8xf32>, %405: vector<8xf32>):
    %406 = llvm.add %k0_right_piece, %11 overflow<nsw> : i64
    %407 = llvm.intr.smin(%406, %a_stride0) : (i64, i64) -> i64
    %408 = llvm.icmp "slt" %k0_right_piece, %407 : i64
    llvm.cond_br %408, ^bb33(%k0_right_piece, %402, %403, %404, %405 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb34(%402, %403, %404, %405 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb33(%k0_right_below: i64, %409: vector<8xf32>, %410: vector<8xf32>, %411: vector<8xf32>, %412: vector<8xf32>):
    %413 = llvm.mul %i_right_below_tile, %a_stride0 overflow<nsw> : i64
    %414 = llvm.add %413, %k0_right_below overflow<nsw> : i64
    %415 = llvm.getelementptr inbounds %a[%414] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %416 = llvm.load %415 {alignment = 4 : i64} : !llvm.ptr -> f32
    %417 = llvm.mlir.poison : vector<8xf32>
    %418 = llvm.insertelement %416, %417[%6 : i64] : vector<8xf32>
    %419 = llvm.shufflevector %418, %417 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %420 = llvm.getelementptr inbounds %415[%a_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %421 = llvm.load %420 {alignment = 4 : i64} : !llvm.ptr -> f32
    %422 = llvm.mlir.poison : vector<8xf32>
    %423 = llvm.insertelement %421, %422[%6 : i64] : vector<8xf32>
    %424 = llvm.shufflevector %423, %422 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %425 = llvm.mul %4, %a_stride0 overflow<nsw> : i64
    %426 = llvm.getelementptr inbounds %415[%425] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %427 = llvm.load %426 {alignment = 4 : i64} : !llvm.ptr -> f32
    %428 = llvm.mlir.poison : vector<8xf32>
    %429 = llvm.insertelement %427, %428[%6 : i64] : vector<8xf32>
    %430 = llvm.shufflevector %429, %428 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %431 = llvm.mul %8, %a_stride0 overflow<nsw> : i64
    %432 = llvm.getelementptr inbounds %415[%431] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %433 = llvm.load %432 {alignment = 4 : i64} : !llvm.ptr -> f32
    %434 = llvm.mlir.poison : vector<8xf32>
    %435 = llvm.insertelement %433, %434[%6 : i64] : vector<8xf32>
    %436 = llvm.shufflevector %435, %434 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %437 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %438 = llvm.mul %437, %162 overflow<nsw> : i64
    %439 = llvm.getelementptr inbounds %b_copy[%438] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %440 = llvm.intr.masked.load %439, %175, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %441 = llvm.fsub %419, %440 : vector<8xf32>
    %442 = llvm.fsub %424, %440 : vector<8xf32>
    %443 = llvm.fsub %430, %440 : vector<8xf32>
    %444 = llvm.fsub %436, %440 : vector<8xf32>
    %445 = llvm.fmul %441, %441 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %446 = llvm.fmul %442, %442 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %447 = llvm.fmul %443, %443 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %448 = llvm.fmul %444, %444 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %449 = llvm.fadd %409, %445 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %450 = llvm.fadd %410, %446 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %451 = llvm.fadd %411, %447 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %452 = llvm.fadd %412, %448 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %453 = llvm.add %k0_right_below, %2 overflow<nsw> : i64
    %454 = llvm.icmp "slt" %453, %407 : i64
    llvm.cond_br %454, ^bb33(%453, %449, %450, %451, %452 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb34(%449, %450, %451, %452 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb34(%455: vector<8xf32>, %456: vector<8xf32>, %457: vector<8xf32>, %458: vector<8xf32>):
    %459 = llvm.mul %i_right_below_tile, %b_size0 overflow<nsw> : i64
    %460 = llvm.add %459, %j_right_panel overflow<nsw> : i64
    %461 = llvm.getelementptr inbounds %out0[%460] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %455, %461, %175 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %462 = llvm.getelementptr inbounds %461[%b_size0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %456, %462, %175 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %463 = llvm.mul %4, %b_size0 overflow<nsw> : i64
    %464 = llvm.getelementptr inbounds %461[%463] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %457, %464, %175 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %465 = llvm.mul %8, %b_size0 overflow<nsw> : i64
    %466 = llvm.getelementptr inbounds %461[%465] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %458, %466, %175 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %467 = llvm.add %i_right_below_tile, %1 overflow<nsw> : i64
    %468 = llvm.icmp "slt" %467, %154 : i64
    llvm.cond_br %468, ^bb29(%467 : i64), ^bb35
  ^bb35:
    %469 = llvm.icmp "slt" %154, %158 : i64
    llvm.cond_br %469, ^bb36(%154 : i64), ^bb42
  ^bb36(%i_right_below_below_tile: i64):
    %470 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %470, ^bb37, ^bb38
  ^bb37:
    llvm.br ^bb39(%49, %49 : vector<8xf32>, vector<8xf32>)
  ^bb38:
    %471 = llvm.mul %i_right_below_below_tile, %b_size0 overflow<nsw> : i64
    %472 = llvm.add %471, %j_right_panel overflow<nsw> : i64
    %473 = llvm.getelementptr inbounds %out0[%472] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %474 = llvm.intr.masked.load %473, %175, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %475 = llvm.getelementptr inbounds %473[%b_size0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %476 = llvm.intr.masked.load %475, %175, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb39(%474, %476 : vector<8xf32>, vector<8xf32>)
  ^bb39(%477: vector<8xf32>, %478: vector<8xf32>):
    %479 = llvm.add %k0_right_piece, %11 overflow<nsw> : i64
    %480 = llvm.intr.smin(%479, %a_stride0) : (i64, i64) -> i64
    %481 = llvm.icmp "slt" %k0_right_piece, %480 : i64
    llvm.cond_br %481, ^bb40(%k0_right_piece, %477, %478 : i64, vector<8xf32>, vector<8xf32>), ^bb41(%477, %478 : vector<8xf32>, vector<8xf32>)
  ^bb40(%k0_right_below_below: i64, %482: vector<8xf32>, %483: vector<8xf32>):
    %484 = llvm.mul %i_right_below_below_tile, %a_stride0 overflow<nsw> : i64
    %485 = llvm.add %484, %k0_right_below_below overflow<nsw> : i64
    %486 = llvm.getelementptr inbounds %a[%485] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %487 = llvm.load %486 {alignment = 4 : i64} : !llvm.ptr -> f32
    %488 = llvm.mlir.poison : vector<8xf32>
    %489 = llvm.insertelement %487, %488[%6 : i64] : vector<8xf32>
    %490 = llvm.shufflevector %489, %488 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %491 = llvm.getelementptr inbounds %486[%a_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %492 = llvm.load %491 {alignment = 4 : i64} : !llvm.ptr -> f32
    %493 = llvm.mlir.poison : vector<8xf32>
    %494 = llvm.insertelement %492, %493[%6 : i64] : vector<8xf32>
    %495 = llvm.shufflevector %494, %493 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %496 = llvm.sub %k0_right_below_below, %k0_right_piece overflow<nsw> : i64
    %497 = llvm.mul %496, %162 overflow<nsw> : i64
    %498 = llvm.getelementptr inbounds %b_copy[%497] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %499 = llvm.intr.masked.load %498, %175, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %500 = llvm.fsub %490, %499 : vector<8xf32>
    %501 = llvm.fsub %495, %499 : vector<8xf32>
    %502 = llvm.fmul %500, %500 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %503 = llvm.fmul %501, %501 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %504 = llvm.fadd %482, %502 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %505 = llvm.fadd %483, %503 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %506 = llvm.add %k0_right_below_below, %2 overflow<nsw> : i64
    %507 = llvm.icmp "slt" %506, %480 : i64
    llvm.cond_br %507, ^bb40(%506, %504, %505 : i64, vector<8xf32>, vector<8xf32>), ^bb41(%504, %505 : vector<8xf32>, vector<8xf32>)
  ^bb41(%508: vector<8xf32>, %509: vector<8xf32>):
    %510 = llvm.mul %i_right_below_below_tile, %b_size0 overflow<nsw> : i64
    %511 = llvm.add %510, %j_right_panel overflow<nsw> : i64
    %512 = llvm.getelementptr inbounds %out0[%511] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %508, %512, %175 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %513 = llvm.getelementptr inbounds %512[%b_size0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %509, %513, %175 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %514 = llvm.add %i_right_below_below_tile, %4 overflow<nsw> : i64
    %515 = llvm.icmp "slt" %514, %158 : i64
    llvm.cond_br %515, ^bb36(%514 : i64), ^bb42
  ^bb42:
    %516 = llvm.icmp "slt" %158, %a_size0 : i64
    llvm.cond_br %516, ^bb43(%158 : i64), ^bb49
  ^bb43(%i_right_below_below_below_tile: i64):
    %517 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %517, ^bb44, ^bb45
  ^bb44:
    llvm.br ^bb46(%49 : vector<8xf32>)
  ^bb45:
    %518 = llvm.mul %i_right_below_below_below_tile, %b_size0 overflow<nsw> : i64
    %519 = llvm.add %518, %j_right_panel overflow<nsw> : i64
    %520 = llvm.getelementptr inbounds %out0[%519] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %521 = llvm.intr.masked.load %520, %175, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb46(%521 : vector<8xf32>)
  ^bb46(%522: vector<8xf32>):
    %523 = llvm.add %k0_right_piece, %11 overflow<nsw> : i64
    %524 = llvm.intr.smin(%523, %a_stride0) : (i64, i64) -> i64
    %525 = llvm.icmp "slt" %k0_right_piece, %524 : i64
    llvm.cond_br %525, ^bb47(%k0_right_piece, %522 : i64, vector<8xf32>), ^bb48(%522 : vector<8xf32>)
  ^bb47(%k0_right_below_below_below: i64, %526: vector<8xf32>):
    %527 = llvm.mul %i_right_below_below_below_tile, %a_stride0 overflow<nsw> : i64
    %528 = llvm.add %527, %k0_right_below_below_below overflow<nsw> : i64
    %529 = llvm.getelementptr inbounds %a[%528] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %530 = llvm.load %529 {alignment = 4 : i64} : !llvm.ptr -> f32
    %531 = llvm.mlir.poison : vector<8xf32>
    %532 = llvm.insertelement %530, %531[%6 : i64] : vector<8xf32>
    %533 = llvm.shufflevector %532, %531 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %534 = llvm.sub %k0_right_below_below_below, %k0_right_piece overflow<nsw> : i64
    %535 = llvm.mul %534, %162 overflow<nsw> : i64
    %536 = llvm.getelementptr inbounds %b_copy[%535] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %537 = llvm.intr.masked.load %536, %175, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %538 = llvm.fsub %533, %537 : vector<8xf32>
    %539 = llvm.fmul %538, %538 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %540 = llvm.fadd %526, %539 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %541 = llvm.add %k0_right_below_below_below, %2 overflow<nsw> : i64
    %542 = llvm.icmp "slt" %541, %524 : i64
    llvm.cond_br %542, ^bb47(%541, %540 : i64, vector<8xf32>), ^bb48(%540 : vector<8xf32>)
  ^bb48(%543: vector<8xf32>):
    %544 = llvm.mul %i_right_below_below_below_tile, %b_size0 overflow<nsw> : i64
    %545 = llvm.add %544, %j_right_panel overflow<nsw> : i64
    %546 = llvm.getelementptr inbounds %out0[%545] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %543, %546, %175 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %547 = llvm.add %i_right_below_below_below_tile, %2 overflow<nsw> : i64
    %548 = llvm.icmp "slt" %547, %a_size0 : i64
    llvm.cond_br %548, ^bb43(%547 : i64), ^bb49
  ^bb49:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %549 = llvm.add %k0_right_piece, %11 overflow<nsw> : i64
    %550 = llvm.icmp "slt" %549, %52 : i64
    llvm.cond_br %550, ^bb6(%549 : i64), ^bb50
  ^bb50:
    %551 = llvm.add %j_right_panel, %7 overflow<nsw> : i64
    %552 = llvm.icmp "slt" %551, %b_size0 : i64
    llvm.cond_br %552, ^bb5(%551 : i64), ^bb51
  ^bb51:
    %553 = llvm.intr.smax(%a_size0, %6) : (i64, i64) -> i64
    %554 = llvm.ashr %b_size0, %4 : i64
    %555 = llvm.mul %554, %1 : i64
    %556 = llvm.intr.smax(%555, %6) : (i64, i64) -> i64
    %557 = llvm.add %556, %8 : i64
    %558 = llvm.udiv %557, %1 : i64
    %559 = llvm.mul %558, %42 : i64
    %560 = llvm.add %12, %559 : i64
    %561 = llvm.add %560, %43 : i64
    %562 = llvm.mul %553, %561 : i64
    %563 = llvm.icmp "sge" %562, %25 : i64
    %564 = llvm.icmp "sgt" %a_size0, %6 : i64
    %565 = llvm.select %564, %a_size0, %6 : i1, i64
    llvm.cond_br %563, ^bb52, ^bb53
  ^bb52:
    llvm.store %a_size0, %44 {alignment = 8 : i64} : i64, !llvm.ptr
    %566 = llvm.getelementptr inbounds %44[%7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %566 {alignment = 8 : i64} : i64, !llvm.ptr
    %567 = llvm.getelementptr inbounds %44[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %567 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %568 = llvm.getelementptr inbounds %44[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %568 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %569 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %570 = llvm.call @stepwell_parallel_for(%569, %44, %565, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb54(%570 : i32)
  ^bb53:
    %571 = llvm.call @program.parallel1(%6, %565, %a_size0, %b_size0, %out0, %out1) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb54(%571 : i32)
  ^bb54(%572: i32):
    llvm.return %38 : i32
  ^bb55(%573: i32):
    llvm.return %573 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %574: i64, %575: i64, %576: i64, %a_stride0_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %b_stride0_1: i64, %577: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %a_size0_1: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %578: i64, %579: i64) -> i32 attributes {no_unwind, no_inline} {
    %580 = llvm.mlir.constant(0) : i64
    %581 = llvm.mlir.constant(16) : i64
    %582 = llvm.mlir.constant(8192) : i64
    %583 = llvm.mlir.constant(8) : i64
    %584 = llvm.mlir.constant(3) : i64
    %585 = llvm.mlir.constant(1) : i64
    %586 = llvm.mlir.constant(2) : i64
    %587 = llvm.mlir.constant(4) : i64
    %588 = llvm.mlir.constant(5) : i64
    %589 = llvm.mlir.constant(6) : i64
    %590 = llvm.mlir.constant(7) : i64
    %591 = llvm.mlir.constant(64) : i64
    %592 = llvm.mlir.constant(-64) : i64
    %593 = llvm.mlir.constant(1 : i32) : i32
    %594 = llvm.mlir.constant(32) : i64
    %595 = llvm.mlir.constant(48) : i64
    %596 = llvm.mlir.constant(80) : i64
    %597 = llvm.mlir.constant(96) : i64
    %598 = llvm.mlir.constant(112) : i64
    %599 = llvm.mlir.constant(0 : i32) : i32
    %600 = llvm.mlir.constant(3 : i32) : i32
    %601 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %602 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %602, ^bb1(%begin : i64), ^bb41
  ^bb1(%603: i64):
    %j_panel = llvm.mul %603, %581 overflow<nsw> : i64
    %604 = llvm.icmp "slt" %580, %575 : i64
    llvm.cond_br %604, ^bb2(%580 : i64), ^bb40
  ^bb2(%k0_piece: i64):
    %605 = llvm.mul %576, %591 overflow<nsw> : i64
    %606 = llvm.add %605, %591 overflow<nsw> : i64
    %607 = llvm.and %606, %592 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%591, %607) : (i64, i64) -> !llvm.ptr
    %608 = llvm.mlir.zero : !llvm.ptr
    %609 = llvm.icmp "ne" %b_copy_1, %608 : !llvm.ptr
    llvm.cond_br %609, ^bb3, ^bb42(%593 : i32)
  ^bb3:
    %610 = llvm.add %j_panel, %581 overflow<nsw> : i64
    %611 = llvm.icmp "slt" %j_panel, %610 : i64
    llvm.cond_br %611, ^bb4(%j_panel : i64), ^bb11
  ^bb4(%j_copy_tile: i64):
    %612 = llvm.sub %j_copy_tile, %j_panel overflow<nsw> : i64
    %613 = llvm.add %k0_piece, %582 overflow<nsw> : i64
    %614 = llvm.ashr %a_stride0_1, %584 : i64
    %615 = llvm.mul %614, %583 overflow<nsw> : i64
    %616 = llvm.intr.smin(%613, %615) : (i64, i64) -> i64
    %617 = llvm.icmp "slt" %k0_piece, %616 : i64
    llvm.cond_br %617, ^bb5(%k0_piece : i64), ^bb6
  ^bb5(%k0_copy_tile: i64):
    %618 = llvm.mul %j_copy_tile, %b_stride0_1 overflow<nsw> : i64
    %619 = llvm.add %618, %k0_copy_tile overflow<nsw> : i64
    %620 = llvm.getelementptr inbounds %b_1[%619] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %621 = llvm.load %620 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %622 = llvm.getelementptr inbounds %620[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %623 = llvm.load %622 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %624 = llvm.mul %586, %b_stride0_1 overflow<nsw> : i64
    %625 = llvm.getelementptr inbounds %620[%624] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %626 = llvm.load %625 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %627 = llvm.mul %584, %b_stride0_1 overflow<nsw> : i64
    %628 = llvm.getelementptr inbounds %620[%627] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %629 = llvm.load %628 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %630 = llvm.mul %587, %b_stride0_1 overflow<nsw> : i64
    %631 = llvm.getelementptr inbounds %620[%630] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %632 = llvm.load %631 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %633 = llvm.mul %588, %b_stride0_1 overflow<nsw> : i64
    %634 = llvm.getelementptr inbounds %620[%633] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %635 = llvm.load %634 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %636 = llvm.mul %589, %b_stride0_1 overflow<nsw> : i64
    %637 = llvm.getelementptr inbounds %620[%636] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %638 = llvm.load %637 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %639 = llvm.mul %590, %b_stride0_1 overflow<nsw> : i64
    %640 = llvm.getelementptr inbounds %620[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %641 = llvm.load %640 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %642 = llvm.shufflevector %621, %632 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %643 = llvm.shufflevector %621, %632 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %644 = llvm.shufflevector %623, %635 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %645 = llvm.shufflevector %623, %635 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %646 = llvm.shufflevector %626, %638 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %647 = llvm.shufflevector %626, %638 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %648 = llvm.shufflevector %629, %641 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %649 = llvm.shufflevector %629, %641 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %650 = llvm.shufflevector %642, %646 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %651 = llvm.shufflevector %642, %646 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %652 = llvm.shufflevector %643, %647 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %653 = llvm.shufflevector %643, %647 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %654 = llvm.shufflevector %644, %648 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %655 = llvm.shufflevector %644, %648 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %656 = llvm.shufflevector %645, %649 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %657 = llvm.shufflevector %645, %649 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %658 = llvm.shufflevector %650, %654 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %659 = llvm.shufflevector %650, %654 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %660 = llvm.shufflevector %651, %655 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %661 = llvm.shufflevector %651, %655 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %662 = llvm.shufflevector %652, %656 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %663 = llvm.shufflevector %652, %656 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %664 = llvm.shufflevector %653, %657 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %665 = llvm.shufflevector %653, %657 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %666 = llvm.sub %k0_copy_tile, %k0_piece overflow<nsw> : i64
    %667 = llvm.mul %666, %581 overflow<nsw> : i64
    %668 = llvm.add %667, %612 overflow<nsw> : i64
    %669 = llvm.getelementptr inbounds %b_copy_1[%668] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %658, %669 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %670 = llvm.getelementptr inbounds %669[%581] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %659, %670 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %671 = llvm.getelementptr inbounds %669[%594] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %660, %671 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %672 = llvm.getelementptr inbounds %669[%595] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %661, %672 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %673 = llvm.getelementptr inbounds %669[%591] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %662, %673 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %674 = llvm.getelementptr inbounds %669[%596] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %663, %674 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %675 = llvm.getelementptr inbounds %669[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %664, %675 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %676 = llvm.getelementptr inbounds %669[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %665, %676 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %677 = llvm.add %k0_copy_tile, %583 overflow<nsw> : i64
    %678 = llvm.icmp "slt" %677, %616 : i64
    llvm.cond_br %678, ^bb5(%677 : i64), ^bb6
  ^bb6:
    %679 = llvm.intr.smax(%k0_piece, %615) : (i64, i64) -> i64
    %680 = llvm.intr.smin(%613, %a_stride0_1) : (i64, i64) -> i64
    %681 = llvm.icmp "slt" %679, %680 : i64
    llvm.cond_br %681, ^bb7(%679 : i64), ^bb10
  ^bb7(%k0_copy_below: i64):
    %682 = llvm.add %j_copy_tile, %583 overflow<nsw> : i64
    %683 = llvm.icmp "slt" %j_copy_tile, %682 : i64
    llvm.cond_br %683, ^bb8(%j_copy_tile : i64), ^bb9
  ^bb8(%j_copy_below: i64):
    %684 = llvm.mul %j_copy_below, %b_stride0_1 overflow<nsw> : i64
    %685 = llvm.add %684, %k0_copy_below overflow<nsw> : i64
    %686 = llvm.getelementptr inbounds %b_1[%685] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %687 = llvm.load %686 {alignment = 4 : i64} : !llvm.ptr -> f32
    %688 = llvm.sub %k0_copy_below, %k0_piece overflow<nsw> : i64
    %689 = llvm.sub %j_copy_below, %j_panel overflow<nsw> : i64
    %690 = llvm.mul %688, %581 overflow<nsw> : i64
    %691 = llvm.add %690, %689 overflow<nsw> : i64
    %692 = llvm.getelementptr inbounds %b_copy_1[%691] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %687, %692 {alignment = 4 : i64} : f32, !llvm.ptr
    %693 = llvm.add %j_copy_below, %585 overflow<nsw> : i64
    %694 = llvm.icmp "slt" %693, %682 : i64
    llvm.cond_br %694, ^bb8(%693 : i64), ^bb9
  ^bb9:
    %695 = llvm.add %k0_copy_below, %585 overflow<nsw> : i64
    %696 = llvm.icmp "slt" %695, %680 : i64
    llvm.cond_br %696, ^bb7(%695 : i64), ^bb10
  ^bb10:
    %697 = llvm.add %j_copy_tile, %583 overflow<nsw> : i64
    %698 = llvm.icmp "slt" %697, %610 : i64
    llvm.cond_br %698, ^bb4(%697 : i64), ^bb11
  ^bb11:
    %699 = llvm.icmp "slt" %580, %577 : i64
    llvm.cond_br %699, ^bb12(%580 : i64), ^bb18
  ^bb12(%i_tile: i64):
    %700 = llvm.icmp "eq" %k0_piece, %580 : i64
    llvm.cond_br %700, ^bb13, ^bb14
  ^bb13:
    llvm.br ^bb15(%601, %601, %601, %601, %601, %601, %601, %601, %601, %601, %601, %601 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb14:
    %701 = llvm.mul %i_tile, %b_size0_1 overflow<nsw> : i64
    %702 = llvm.add %701, %j_panel overflow<nsw> : i64
    %703 = llvm.getelementptr inbounds %out0_1[%702] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %704 = llvm.load %703 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %705 = llvm.getelementptr inbounds %703[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %706 = llvm.load %705 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %707 = llvm.getelementptr inbounds %703[%b_size0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %708 = llvm.load %707 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %709 = llvm.getelementptr inbounds %707[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %710 = llvm.load %709 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %711 = llvm.mul %586, %b_size0_1 overflow<nsw> : i64
    %712 = llvm.getelementptr inbounds %703[%711] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %713 = llvm.load %712 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %714 = llvm.getelementptr inbounds %712[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %715 = llvm.load %714 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %716 = llvm.mul %584, %b_size0_1 overflow<nsw> : i64
    %717 = llvm.getelementptr inbounds %703[%716] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %718 = llvm.load %717 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %719 = llvm.getelementptr inbounds %717[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %720 = llvm.load %719 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %721 = llvm.mul %587, %b_size0_1 overflow<nsw> : i64
    %722 = llvm.getelementptr inbounds %703[%721] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %723 = llvm.load %722 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %724 = llvm.getelementptr inbounds %722[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %725 = llvm.load %724 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %726 = llvm.mul %588, %b_size0_1 overflow<nsw> : i64
    %727 = llvm.getelementptr inbounds %703[%726] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %728 = llvm.load %727 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %729 = llvm.getelementptr inbounds %727[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %730 = llvm.load %729 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb15(%704, %706, %708, %710, %713, %715, %718, %720, %723, %725, %728, %730 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb15(%731: vector<8xf32>, %732: vector<8xf32>, %733: vector<8xf32>, %734: vector<8xf32>, %735: vector<8xf32>, %736: vector<8xf32>, %737: vector<8xf32>, %738: vector<8xf32>, %739: vector<8xf32>, %740: vector<8xf32>, %741: vector<8xf32>, %742: vector<8xf32>):
    %743 = llvm.add %k0_piece, %582 overflow<nsw> : i64
    %744 = llvm.intr.smin(%743, %a_stride0_1) : (i64, i64) -> i64
    %745 = llvm.icmp "slt" %k0_piece, %744 : i64
    llvm.cond_br %745, ^bb16(%k0_piece, %731, %732, %733, %734, %735, %736, %737, %738, %739, %740, %741, %742 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb17(%731, %732, %733, %734, %735, %736, %737, %738, %739, %740, %741, %742 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb16(%k0: i64, %746: vector<8xf32>, %747: vector<8xf32>, %748: vector<8xf32>, %749: vector<8xf32>, %750: vector<8xf32>, %751: vector<8xf32>, %752: vector<8xf32>, %753: vector<8xf32>, %754: vector<8xf32>, %755: vector<8xf32>, %756: vector<8xf32>, %757: vector<8xf32>):
    %758 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %759 = llvm.add %758, %583 overflow<nsw> : i64
    %760 = llvm.mul %759, %581 overflow<nsw> : i64
    %761 = llvm.getelementptr %b_copy_1[%760] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%761, %599, %600, %593) : (!llvm.ptr, i32, i32, i32) -> ()
    %762 = llvm.mul %i_tile, %a_stride0_1 overflow<nsw> : i64
    %763 = llvm.add %762, %k0 overflow<nsw> : i64
    %764 = llvm.getelementptr inbounds %a_1[%763] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %765 = llvm.load %764 {alignment = 4 : i64} : !llvm.ptr -> f32
    %766 = llvm.mlir.poison : vector<8xf32>
    %767 = llvm.insertelement %765, %766[%580 : i64] : vector<8xf32>
    %768 = llvm.shufflevector %767, %766 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %769 = llvm.getelementptr inbounds %764[%a_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %770 = llvm.load %769 {alignment = 4 : i64} : !llvm.ptr -> f32
    %771 = llvm.mlir.poison : vector<8xf32>
    %772 = llvm.insertelement %770, %771[%580 : i64] : vector<8xf32>
    %773 = llvm.shufflevector %772, %771 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %774 = llvm.mul %586, %a_stride0_1 overflow<nsw> : i64
    %775 = llvm.getelementptr inbounds %764[%774] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %776 = llvm.load %775 {alignment = 4 : i64} : !llvm.ptr -> f32
    %777 = llvm.mlir.poison : vector<8xf32>
    %778 = llvm.insertelement %776, %777[%580 : i64] : vector<8xf32>
    %779 = llvm.shufflevector %778, %777 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %780 = llvm.mul %584, %a_stride0_1 overflow<nsw> : i64
    %781 = llvm.getelementptr inbounds %764[%780] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %782 = llvm.load %781 {alignment = 4 : i64} : !llvm.ptr -> f32
    %783 = llvm.mlir.poison : vector<8xf32>
    %784 = llvm.insertelement %782, %783[%580 : i64] : vector<8xf32>
    %785 = llvm.shufflevector %784, %783 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %786 = llvm.mul %587, %a_stride0_1 overflow<nsw> : i64
    %787 = llvm.getelementptr inbounds %764[%786] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %788 = llvm.load %787 {alignment = 4 : i64} : !llvm.ptr -> f32
    %789 = llvm.mlir.poison : vector<8xf32>
    %790 = llvm.insertelement %788, %789[%580 : i64] : vector<8xf32>
    %791 = llvm.shufflevector %790, %789 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %792 = llvm.mul %588, %a_stride0_1 overflow<nsw> : i64
    %793 = llvm.getelementptr inbounds %764[%792] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %794 = llvm.load %793 {alignment = 4 : i64} : !llvm.ptr -> f32
    %795 = llvm.mlir.poison : vector<8xf32>
    %796 = llvm.insertelement %794, %795[%580 : i64] : vector<8xf32>
    %797 = llvm.shufflevector %796, %795 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %798 = llvm.mul %758, %581 overflow<nsw> : i64
    %799 = llvm.getelementptr inbounds %b_copy_1[%798] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %800 = llvm.load %799 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %801 = llvm.add %580, %583 overflow<nsw> : i64
    %802 = llvm.add %798, %801 overflow<nsw> : i64
    %803 = llvm.getelementptr inbounds %b_copy_1[%802] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %804 = llvm.load %803 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %805 = llvm.fsub %768, %800 : vector<8xf32>
    %806 = llvm.fsub %768, %804 : vector<8xf32>
    %807 = llvm.fsub %773, %800 : vector<8xf32>
    %808 = llvm.fsub %773, %804 : vector<8xf32>
    %809 = llvm.fsub %779, %800 : vector<8xf32>
    %810 = llvm.fsub %779, %804 : vector<8xf32>
    %811 = llvm.fsub %785, %800 : vector<8xf32>
    %812 = llvm.fsub %785, %804 : vector<8xf32>
    %813 = llvm.fsub %791, %800 : vector<8xf32>
    %814 = llvm.fsub %791, %804 : vector<8xf32>
    %815 = llvm.fsub %797, %800 : vector<8xf32>
    %816 = llvm.fsub %797, %804 : vector<8xf32>
    %817 = llvm.fmul %805, %805 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %818 = llvm.fmul %806, %806 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %819 = llvm.fmul %807, %807 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %820 = llvm.fmul %808, %808 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %821 = llvm.fmul %809, %809 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %822 = llvm.fmul %810, %810 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %823 = llvm.fmul %811, %811 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %824 = llvm.fmul %812, %812 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %825 = llvm.fmul %813, %813 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %826 = llvm.fmul %814, %814 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %827 = llvm.fmul %815, %815 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %828 = llvm.fmul %816, %816 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %829 = llvm.fadd %746, %817 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %830 = llvm.fadd %747, %818 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %831 = llvm.fadd %748, %819 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %832 = llvm.fadd %749, %820 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %833 = llvm.fadd %750, %821 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %834 = llvm.fadd %751, %822 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %835 = llvm.fadd %752, %823 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %836 = llvm.fadd %753, %824 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %837 = llvm.fadd %754, %825 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %838 = llvm.fadd %755, %826 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %839 = llvm.fadd %756, %827 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %840 = llvm.fadd %757, %828 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %841 = llvm.add %k0, %585 overflow<nsw> : i64
    %842 = llvm.icmp "slt" %841, %744 : i64
    llvm.cond_br %842, ^bb16(%841, %829, %830, %831, %832, %833, %834, %835, %836, %837, %838, %839, %840 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb17(%829, %830, %831, %832, %833, %834, %835, %836, %837, %838, %839, %840 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb17(%843: vector<8xf32>, %844: vector<8xf32>, %845: vector<8xf32>, %846: vector<8xf32>, %847: vector<8xf32>, %848: vector<8xf32>, %849: vector<8xf32>, %850: vector<8xf32>, %851: vector<8xf32>, %852: vector<8xf32>, %853: vector<8xf32>, %854: vector<8xf32>):
    %855 = llvm.mul %i_tile, %b_size0_1 overflow<nsw> : i64
    %856 = llvm.add %855, %j_panel overflow<nsw> : i64
    %857 = llvm.getelementptr inbounds %out0_1[%856] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %843, %857 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %858 = llvm.getelementptr inbounds %857[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %844, %858 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %859 = llvm.getelementptr inbounds %857[%b_size0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %845, %859 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %860 = llvm.getelementptr inbounds %859[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %846, %860 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %861 = llvm.mul %586, %b_size0_1 overflow<nsw> : i64
    %862 = llvm.getelementptr inbounds %857[%861] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %847, %862 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %863 = llvm.getelementptr inbounds %862[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %848, %863 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %864 = llvm.mul %584, %b_size0_1 overflow<nsw> : i64
    %865 = llvm.getelementptr inbounds %857[%864] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %849, %865 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %866 = llvm.getelementptr inbounds %865[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %850, %866 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %867 = llvm.mul %587, %b_size0_1 overflow<nsw> : i64
    %868 = llvm.getelementptr inbounds %857[%867] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %851, %868 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %869 = llvm.getelementptr inbounds %868[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %852, %869 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %870 = llvm.mul %588, %b_size0_1 overflow<nsw> : i64
    %871 = llvm.getelementptr inbounds %857[%870] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %853, %871 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %872 = llvm.getelementptr inbounds %871[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %854, %872 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %873 = llvm.add %i_tile, %589 overflow<nsw> : i64
    %874 = llvm.icmp "slt" %873, %577 : i64
    llvm.cond_br %874, ^bb12(%873 : i64), ^bb18
  ^bb18:
    %875 = llvm.icmp "slt" %577, %578 : i64
    llvm.cond_br %875, ^bb19(%577 : i64), ^bb25
  ^bb19(%i_below_tile: i64):
    %876 = llvm.icmp "eq" %k0_piece, %580 : i64
    llvm.cond_br %876, ^bb20, ^bb21
  ^bb20:
    llvm.br ^bb22(%601, %601, %601, %601, %601, %601, %601, %601 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb21:
    %877 = llvm.mul %i_below_tile, %b_size0_1 overflow<nsw> : i64
    %878 = llvm.add %877, %j_panel overflow<nsw> : i64
    %879 = llvm.getelementptr inbounds %out0_1[%878] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %880 = llvm.load %879 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %881 = llvm.getelementptr inbounds %879[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %882 = llvm.load %881 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %883 = llvm.getelementptr inbounds %879[%b_size0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %884 = llvm.load %883 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %885 = llvm.getelementptr inbounds %883[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %886 = llvm.load %885 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %887 = llvm.mul %586, %b_size0_1 overflow<nsw> : i64
    %888 = llvm.getelementptr inbounds %879[%887] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %889 = llvm.load %888 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %890 = llvm.getelementptr inbounds %888[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %891 = llvm.load %890 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %892 = llvm.mul %584, %b_size0_1 overflow<nsw> : i64
    %893 = llvm.getelementptr inbounds %879[%892] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %894 = llvm.load %893 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %895 = llvm.getelementptr inbounds %893[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %896 = llvm.load %895 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb22(%880, %882, %884, %886, %889, %891, %894, %896 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb22(%897: vector<8xf32>, %898: vector<8xf32>, %899: vector<8xf32>, %900: vector<8xf32>, %901: vector<8xf32>, %902: vector<8xf32>, %903: vector<8xf32>, %904: vector<8xf32>):
    %905 = llvm.add %k0_piece, %582 overflow<nsw> : i64
    %906 = llvm.intr.smin(%905, %a_stride0_1) : (i64, i64) -> i64
    %907 = llvm.icmp "slt" %k0_piece, %906 : i64
    llvm.cond_br %907, ^bb23(%k0_piece, %897, %898, %899, %900, %901, %902, %903, %904 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb24(%897, %898, %899, %900, %901, %902, %903, %904 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb23(%k0_below: i64, %908: vector<8xf32>, %909: vector<8xf32>, %910: vector<8xf32>, %911: vector<8xf32>, %912: vector<8xf32>, %913: vector<8xf32>, %914: vector<8xf32>, %915: vector<8xf32>):
    %916 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %917 = llvm.add %916, %583 overflow<nsw> : i64
    %918 = llvm.mul %917, %581 overflow<nsw> : i64
    %919 = llvm.getelementptr %b_copy_1[%918] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%919, %599, %600, %593) : (!llvm.ptr, i32, i32, i32) -> ()
    %920 = llvm.mul %i_below_tile, %a_stride0_1 overflow<nsw> : i64
    %921 = llvm.add %920, %k0_below overflow<nsw> : i64
    %922 = llvm.getelementptr inbounds %a_1[%921] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %923 = llvm.load %922 {alignment = 4 : i64} : !llvm.ptr -> f32
    %924 = llvm.mlir.poison : vector<8xf32>
    %925 = llvm.insertelement %923, %924[%580 : i64] : vector<8xf32>
    %926 = llvm.shufflevector %925, %924 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %927 = llvm.getelementptr inbounds %922[%a_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %928 = llvm.load %927 {alignment = 4 : i64} : !llvm.ptr -> f32
    %929 = llvm.mlir.poison : vector<8xf32>
    %930 = llvm.insertelement %928, %929[%580 : i64] : vector<8xf32>
    %931 = llvm.shufflevector %930, %929 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %932 = llvm.mul %586, %a_stride0_1 overflow<nsw> : i64
    %933 = llvm.getelementptr inbounds %922[%932] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %934 = llvm.load %933 {alignment = 4 : i64} : !llvm.ptr -> f32
    %935 = llvm.mlir.poison : vector<8xf32>
    %936 = llvm.insertelement %934, %935[%580 : i64] : vector<8xf32>
    %937 = llvm.shufflevector %936, %935 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %938 = llvm.mul %584, %a_stride0_1 overflow<nsw> : i64
    %939 = llvm.getelementptr inbounds %922[%938] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %940 = llvm.load %939 {alignment = 4 : i64} : !llvm.ptr -> f32
    %941 = llvm.mlir.poison : vector<8xf32>
    %942 = llvm.insertelement %940, %941[%580 : i64] : vector<8xf32>
    %943 = llvm.shufflevector %942, %941 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %944 = llvm.mul %916, %581 overflow<nsw> : i64
    %945 = llvm.getelementptr inbounds %b_copy_1[%944] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %946 = llvm.load %945 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %947 = llvm.add %580, %583 overflow<nsw> : i64
    %948 = llvm.add %944, %947 overflow<nsw> : i64
    %949 = llvm.getelementptr inbounds %b_copy_1[%948] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %950 = llvm.load %949 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %951 = llvm.fsub %926, %946 : vector<8xf32>
    %952 = llvm.fsub %926, %950 : vector<8xf32>
    %953 = llvm.fsub %931, %946 : vector<8xf32>
    %954 = llvm.fsub %931, %950 : vector<8xf32>
    %955 = llvm.fsub %937, %946 : vector<8xf32>
    %956 = llvm.fsub %937, %950 : vector<8xf32>
    %957 = llvm.fsub %943, %946 : vector<8xf32>
    %958 = llvm.fsub %943, %950 : vector<8xf32>
    %959 = llvm.fmul %951, %951 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %960 = llvm.fmul %952, %952 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %961 = llvm.fmul %953, %953 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %962 = llvm.fmul %954, %954 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %963 = llvm.fmul %955, %955 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %964 = llvm.fmul %956, %956 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %965 = llvm.fmul %957, %957 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %966 = llvm.fmul %958, %958 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %967 = llvm.fadd %908, %959 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %968 = llvm.fadd %909, %960 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %969 = llvm.fadd %910, %961 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %970 = llvm.fadd %911, %962 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %971 = llvm.fadd %912, %963 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %972 = llvm.fadd %913, %964 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %973 = llvm.fadd %914, %965 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %974 = llvm.fadd %915, %966 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %975 = llvm.add %k0_below, %585 overflow<nsw> : i64
    %976 = llvm.icmp "slt" %975, %906 : i64
    llvm.cond_br %976, ^bb23(%975, %967, %968, %969, %970, %971, %972, %973, %974 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb24(%967, %968, %969, %970, %971, %972, %973, %974 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb24(%977: vector<8xf32>, %978: vector<8xf32>, %979: vector<8xf32>, %980: vector<8xf32>, %981: vector<8xf32>, %982: vector<8xf32>, %983: vector<8xf32>, %984: vector<8xf32>):
    %985 = llvm.mul %i_below_tile, %b_size0_1 overflow<nsw> : i64
    %986 = llvm.add %985, %j_panel overflow<nsw> : i64
    %987 = llvm.getelementptr inbounds %out0_1[%986] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %977, %987 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %988 = llvm.getelementptr inbounds %987[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %978, %988 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %989 = llvm.getelementptr inbounds %987[%b_size0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %979, %989 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %990 = llvm.getelementptr inbounds %989[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %980, %990 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %991 = llvm.mul %586, %b_size0_1 overflow<nsw> : i64
    %992 = llvm.getelementptr inbounds %987[%991] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %981, %992 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %993 = llvm.getelementptr inbounds %992[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %982, %993 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %994 = llvm.mul %584, %b_size0_1 overflow<nsw> : i64
    %995 = llvm.getelementptr inbounds %987[%994] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %983, %995 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %996 = llvm.getelementptr inbounds %995[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %984, %996 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %997 = llvm.add %i_below_tile, %587 overflow<nsw> : i64
    %998 = llvm.icmp "slt" %997, %578 : i64
    llvm.cond_br %998, ^bb19(%997 : i64), ^bb25
  ^bb25:
    %999 = llvm.icmp "slt" %578, %579 : i64
    llvm.cond_br %999, ^bb26(%578 : i64), ^bb32
  ^bb26(%i_below_below_tile: i64):
    %1000 = llvm.icmp "eq" %k0_piece, %580 : i64
    llvm.cond_br %1000, ^bb27, ^bb28
  ^bb27:
    llvm.br ^bb29(%601, %601, %601, %601 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb28:
    %1001 = llvm.mul %i_below_below_tile, %b_size0_1 overflow<nsw> : i64
    %1002 = llvm.add %1001, %j_panel overflow<nsw> : i64
    %1003 = llvm.getelementptr inbounds %out0_1[%1002] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1004 = llvm.load %1003 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1005 = llvm.getelementptr inbounds %1003[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1006 = llvm.load %1005 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1007 = llvm.getelementptr inbounds %1003[%b_size0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1008 = llvm.load %1007 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1009 = llvm.getelementptr inbounds %1007[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1010 = llvm.load %1009 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb29(%1004, %1006, %1008, %1010 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb29(%1011: vector<8xf32>, %1012: vector<8xf32>, %1013: vector<8xf32>, %1014: vector<8xf32>):
    %1015 = llvm.add %k0_piece, %582 overflow<nsw> : i64
    %1016 = llvm.intr.smin(%1015, %a_stride0_1) : (i64, i64) -> i64
    %1017 = llvm.icmp "slt" %k0_piece, %1016 : i64
    llvm.cond_br %1017, ^bb30(%k0_piece, %1011, %1012, %1013, %1014 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb31(%1011, %1012, %1013, %1014 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb30(%k0_below_below: i64, %1018: vector<8xf32>, %1019: vector<8xf32>, %1020: vector<8xf32>, %1021: vector<8xf32>):
    %1022 = llvm.sub %k0_below_below, %k0_piece overflow<nsw> : i64
    %1023 = llvm.add %1022, %583 overflow<nsw> : i64
    %1024 = llvm.mul %1023, %581 overflow<nsw> : i64
    %1025 = llvm.getelementptr %b_copy_1[%1024] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%1025, %599, %600, %593) : (!llvm.ptr, i32, i32, i32) -> ()
    %1026 = llvm.mul %i_below_below_tile, %a_stride0_1 overflow<nsw> : i64
    %1027 = llvm.add %1026, %k0_below_below overflow<nsw> : i64
    %1028 = llvm.getelementptr inbounds %a_1[%1027] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1029 = llvm.load %1028 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1030 = llvm.mlir.poison : vector<8xf32>
    %1031 = llvm.insertelement %1029, %1030[%580 : i64] : vector<8xf32>
    %1032 = llvm.shufflevector %1031, %1030 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1033 = llvm.getelementptr inbounds %1028[%a_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1034 = llvm.load %1033 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1035 = llvm.mlir.poison : vector<8xf32>
    %1036 = llvm.insertelement %1034, %1035[%580 : i64] : vector<8xf32>
    %1037 = llvm.shufflevector %1036, %1035 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1038 = llvm.mul %1022, %581 overflow<nsw> : i64
    %1039 = llvm.getelementptr inbounds %b_copy_1[%1038] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1040 = llvm.load %1039 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1041 = llvm.add %580, %583 overflow<nsw> : i64
    %1042 = llvm.add %1038, %1041 overflow<nsw> : i64
    %1043 = llvm.getelementptr inbounds %b_copy_1[%1042] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1044 = llvm.load %1043 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1045 = llvm.fsub %1032, %1040 : vector<8xf32>
    %1046 = llvm.fsub %1032, %1044 : vector<8xf32>
    %1047 = llvm.fsub %1037, %1040 : vector<8xf32>
    %1048 = llvm.fsub %1037, %1044 : vector<8xf32>
    %1049 = llvm.fmul %1045, %1045 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1050 = llvm.fmul %1046, %1046 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1051 = llvm.fmul %1047, %1047 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1052 = llvm.fmul %1048, %1048 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1053 = llvm.fadd %1018, %1049 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1054 = llvm.fadd %1019, %1050 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1055 = llvm.fadd %1020, %1051 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1056 = llvm.fadd %1021, %1052 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1057 = llvm.add %k0_below_below, %585 overflow<nsw> : i64
    %1058 = llvm.icmp "slt" %1057, %1016 : i64
    llvm.cond_br %1058, ^bb30(%1057, %1053, %1054, %1055, %1056 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb31(%1053, %1054, %1055, %1056 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb31(%1059: vector<8xf32>, %1060: vector<8xf32>, %1061: vector<8xf32>, %1062: vector<8xf32>):
    %1063 = llvm.mul %i_below_below_tile, %b_size0_1 overflow<nsw> : i64
    %1064 = llvm.add %1063, %j_panel overflow<nsw> : i64
    %1065 = llvm.getelementptr inbounds %out0_1[%1064] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1059, %1065 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1066 = llvm.getelementptr inbounds %1065[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1060, %1066 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1067 = llvm.getelementptr inbounds %1065[%b_size0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1061, %1067 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1068 = llvm.getelementptr inbounds %1067[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1062, %1068 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1069 = llvm.add %i_below_below_tile, %586 overflow<nsw> : i64
    %1070 = llvm.icmp "slt" %1069, %579 : i64
    llvm.cond_br %1070, ^bb26(%1069 : i64), ^bb32
  ^bb32:
    %1071 = llvm.icmp "slt" %579, %a_size0_1 : i64
    llvm.cond_br %1071, ^bb33(%579 : i64), ^bb39
  ^bb33(%i_below_below_below_tile: i64):
    %1072 = llvm.icmp "eq" %k0_piece, %580 : i64
    llvm.cond_br %1072, ^bb34, ^bb35
  ^bb34:
    llvm.br ^bb36(%601, %601 : vector<8xf32>, vector<8xf32>)
  ^bb35:
    %1073 = llvm.mul %i_below_below_below_tile, %b_size0_1 overflow<nsw> : i64
    %1074 = llvm.add %1073, %j_panel overflow<nsw> : i64
    %1075 = llvm.getelementptr inbounds %out0_1[%1074] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1076 = llvm.load %1075 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1077 = llvm.getelementptr inbounds %1075[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1078 = llvm.load %1077 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb36(%1076, %1078 : vector<8xf32>, vector<8xf32>)
  ^bb36(%1079: vector<8xf32>, %1080: vector<8xf32>):
    %1081 = llvm.add %k0_piece, %582 overflow<nsw> : i64
    %1082 = llvm.intr.smin(%1081, %a_stride0_1) : (i64, i64) -> i64
    %1083 = llvm.icmp "slt" %k0_piece, %1082 : i64
    llvm.cond_br %1083, ^bb37(%k0_piece, %1079, %1080 : i64, vector<8xf32>, vector<8xf32>), ^bb38(%1079, %1080 : vector<8xf32>, vector<8xf32>)
  ^bb37(%k0_below_below_below: i64, %1084: vector<8xf32>, %1085: vector<8xf32>):
    %1086 = llvm.sub %k0_below_below_below, %k0_piece overflow<nsw> : i64
    %1087 = llvm.add %1086, %583 overflow<nsw> : i64
    %1088 = llvm.mul %1087, %581 overflow<nsw> : i64
    %1089 = llvm.getelementptr %b_copy_1[%1088] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%1089, %599, %600, %593) : (!llvm.ptr, i32, i32, i32) -> ()
    %1090 = llvm.mul %i_below_below_below_tile, %a_stride0_1 overflow<nsw> : i64
    %1091 = llvm.add %1090, %k0_below_below_below overflow<nsw> : i64
    %1092 = llvm.getelementptr inbounds %a_1[%1091] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1093 = llvm.load %1092 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1094 = llvm.mlir.poison : vector<8xf32>
    %1095 = llvm.insertelement %1093, %1094[%580 : i64] : vector<8xf32>
    %1096 = llvm.shufflevector %1095, %1094 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1097 = llvm.mul %1086, %581 overflow<nsw> : i64
    %1098 = llvm.getelementptr inbounds %b_copy_1[%1097] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1099 = llvm.load %1098 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1100 = llvm.add %580, %583 overflow<nsw> : i64
    %1101 = llvm.add %1097, %1100 overflow<nsw> : i64
    %1102 = llvm.getelementptr inbounds %b_copy_1[%1101] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1103 = llvm.load %1102 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1104 = llvm.fsub %1096, %1099 : vector<8xf32>
    %1105 = llvm.fsub %1096, %1103 : vector<8xf32>
    %1106 = llvm.fmul %1104, %1104 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1107 = llvm.fmul %1105, %1105 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1108 = llvm.fadd %1084, %1106 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1109 = llvm.fadd %1085, %1107 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1110 = llvm.add %k0_below_below_below, %585 overflow<nsw> : i64
    %1111 = llvm.icmp "slt" %1110, %1082 : i64
    llvm.cond_br %1111, ^bb37(%1110, %1108, %1109 : i64, vector<8xf32>, vector<8xf32>), ^bb38(%1108, %1109 : vector<8xf32>, vector<8xf32>)
  ^bb38(%1112: vector<8xf32>, %1113: vector<8xf32>):
    %1114 = llvm.mul %i_below_below_below_tile, %b_size0_1 overflow<nsw> : i64
    %1115 = llvm.add %1114, %j_panel overflow<nsw> : i64
    %1116 = llvm.getelementptr inbounds %out0_1[%1115] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1112, %1116 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1117 = llvm.getelementptr inbounds %1116[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1113, %1117 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1118 = llvm.add %i_below_below_below_tile, %585 overflow<nsw> : i64
    %1119 = llvm.icmp "slt" %1118, %a_size0_1 : i64
    llvm.cond_br %1119, ^bb33(%1118 : i64), ^bb39
  ^bb39:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %1120 = llvm.add %k0_piece, %582 overflow<nsw> : i64
    %1121 = llvm.icmp "slt" %1120, %575 : i64
    llvm.cond_br %1121, ^bb2(%1120 : i64), ^bb40
  ^bb40:
    %1122 = llvm.add %603, %585 overflow<nsw> : i64
    %1123 = llvm.icmp "slt" %1122, %end : i64
    llvm.cond_br %1123, ^bb1(%1122 : i64), ^bb41
  ^bb41:
    llvm.return %599 : i32
  ^bb42(%1124: i32):
    llvm.return %1124 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %1125 = llvm.mlir.constant(8) : i64
    %1126 = llvm.mlir.constant(16) : i64
    %1127 = llvm.mlir.constant(24) : i64
    %1128 = llvm.mlir.constant(32) : i64
    %1129 = llvm.mlir.constant(40) : i64
    %1130 = llvm.mlir.constant(48) : i64
    %1131 = llvm.mlir.constant(56) : i64
    %1132 = llvm.mlir.constant(64) : i64
    %1133 = llvm.mlir.constant(72) : i64
    %1134 = llvm.mlir.constant(80) : i64
    %1135 = llvm.mlir.constant(88) : i64
    %1136 = llvm.mlir.constant(96) : i64
    %1137 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %1138 = llvm.getelementptr inbounds %context[%1125] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1139 = llvm.load %1138 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1140 = llvm.getelementptr inbounds %context[%1126] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1141 = llvm.load %1140 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1142 = llvm.getelementptr inbounds %context[%1127] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1143 = llvm.load %1142 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1144 = llvm.getelementptr inbounds %context[%1128] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1145 = llvm.load %1144 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1146 = llvm.getelementptr inbounds %context[%1129] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1147 = llvm.load %1146 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1148 = llvm.getelementptr inbounds %context[%1130] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1149 = llvm.load %1148 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1150 = llvm.getelementptr inbounds %context[%1131] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1151 = llvm.load %1150 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1152 = llvm.getelementptr inbounds %context[%1132] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1153 = llvm.load %1152 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1154 = llvm.getelementptr inbounds %context[%1133] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1155 = llvm.load %1154 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1156 = llvm.getelementptr inbounds %context[%1134] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1157 = llvm.load %1156 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1158 = llvm.getelementptr inbounds %context[%1135] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1159 = llvm.load %1158 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1160 = llvm.getelementptr inbounds %context[%1136] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1161 = llvm.load %1160 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1162 = llvm.call @program.parallel0(%begin_1, %end_1, %1137, %1139, %1141, %1143, %1145, %1147, %1149, %1151, %1153, %1155, %1157, %1159, %1161) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    llvm.return %1162 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %a_size0_2: i64, %b_size0_2: i64, %out0_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %1163 = llvm.mlir.constant(0) : i64
    %1164 = llvm.mlir.constant(1) : i64
    %1165 = llvm.mlir.constant(2) : i64
    %1166 = llvm.mlir.constant(4) : i64
    %1167 = llvm.mlir.constant(0 : i32) : i32
    %1168 = llvm.mlir.constant(dense<0x7f800000> : vector<4xf32>) : vector<4xf32>
    %1169 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %1170 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf32>) : vector<4xf32>
    %1171 = llvm.mlir.constant(dense<9223372036854775807> : vector<4xi64>) : vector<4xi64>
    %1172 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %1172, ^bb1(%begin_2 : i64), ^bb7
  ^bb1(%i: i64):
    %1173 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi64>) : vector<4xi64>
    %1174 = llvm.ashr %b_size0_2, %1165 : i64
    %1175 = llvm.mul %1174, %1166 overflow<nsw> : i64
    %1176 = llvm.icmp "slt" %1163, %1175 : i64
    llvm.cond_br %1176, ^bb2(%1163, %1168, %1169 : i64, vector<4xf32>, vector<4xi64>), ^bb3(%1168, %1169 : vector<4xf32>, vector<4xi64>)
  ^bb2(%j: i64, %1177: vector<4xf32>, %1178: vector<4xi64>):
    %1179 = llvm.mul %i, %b_size0_2 overflow<nsw> : i64
    %1180 = llvm.add %1179, %j overflow<nsw> : i64
    %1181 = llvm.getelementptr inbounds %out0_2[%1180] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1182 = llvm.load %1181 {alignment = 4 : i64} : !llvm.ptr -> vector<4xf32>
    %1183 = llvm.intr.sqrt(%1182) : (vector<4xf32>) -> vector<4xf32>
    %1184 = llvm.fcmp "olt" %1182, %1177 : vector<4xf32>
    %1185 = llvm.fcmp "uno" %1182, %1182 : vector<4xf32>
    %1186 = llvm.fcmp "ord" %1177, %1177 : vector<4xf32>
    %1187 = llvm.and %1185, %1186 : vector<4xi1>
    %1188 = llvm.or %1184, %1187 : vector<4xi1>
    %1189 = llvm.mlir.poison : vector<4xi64>
    %1190 = llvm.insertelement %j, %1189[%1163 : i64] : vector<4xi64>
    %1191 = llvm.shufflevector %1190, %1189 [0, 0, 0, 0] : vector<4xi64>
    %1192 = llvm.add %1191, %1173 : vector<4xi64>
    %1193 = llvm.select %1188, %1182, %1177 : vector<4xi1>, vector<4xf32>
    %1194 = llvm.select %1188, %1192, %1178 : vector<4xi1>, vector<4xi64>
    llvm.store %1183, %1181 {alignment = 4 : i64} : vector<4xf32>, !llvm.ptr
    %1195 = llvm.add %j, %1166 overflow<nsw> : i64
    %1196 = llvm.icmp "slt" %1195, %1175 : i64
    llvm.cond_br %1196, ^bb2(%1195, %1193, %1194 : i64, vector<4xf32>, vector<4xi64>), ^bb3(%1193, %1194 : vector<4xf32>, vector<4xi64>)
  ^bb3(%1197: vector<4xf32>, %1198: vector<4xi64>):
    %1199 = llvm.icmp "slt" %1175, %b_size0_2 : i64
    llvm.cond_br %1199, ^bb4, ^bb5
  ^bb4:
    %1200 = llvm.sub %b_size0_2, %1175 overflow<nsw> : i64
    %1201 = llvm.intr.smin(%1200, %1166) : (i64, i64) -> i64
    %1202 = llvm.intr.smax(%1201, %1163) : (i64, i64) -> i64
    %1203 = llvm.trunc %1202 : i64 to i32
    %1204 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1205 = llvm.mlir.poison : vector<4xi32>
    %1206 = llvm.insertelement %1203, %1205[%1163 : i64] : vector<4xi32>
    %1207 = llvm.shufflevector %1206, %1205 [0, 0, 0, 0] : vector<4xi32>
    %1208 = llvm.icmp "slt" %1204, %1207 : vector<4xi32>
    %1209 = llvm.mul %i, %b_size0_2 overflow<nsw> : i64
    %1210 = llvm.add %1209, %1175 overflow<nsw> : i64
    %1211 = llvm.getelementptr inbounds %out0_2[%1210] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1212 = llvm.intr.masked.load %1211, %1208, %1170 {alignment = 4 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
    %1213 = llvm.intr.sqrt(%1212) : (vector<4xf32>) -> vector<4xf32>
    %1214 = llvm.fcmp "olt" %1212, %1197 : vector<4xf32>
    %1215 = llvm.fcmp "uno" %1212, %1212 : vector<4xf32>
    %1216 = llvm.fcmp "ord" %1197, %1197 : vector<4xf32>
    %1217 = llvm.and %1215, %1216 : vector<4xi1>
    %1218 = llvm.or %1214, %1217 : vector<4xi1>
    %1219 = llvm.mlir.poison : vector<4xi64>
    %1220 = llvm.insertelement %1175, %1219[%1163 : i64] : vector<4xi64>
    %1221 = llvm.shufflevector %1220, %1219 [0, 0, 0, 0] : vector<4xi64>
    %1222 = llvm.add %1221, %1173 : vector<4xi64>
    %1223 = llvm.select %1218, %1212, %1197 : vector<4xi1>, vector<4xf32>
    %1224 = llvm.select %1218, %1222, %1198 : vector<4xi1>, vector<4xi64>
    llvm.intr.masked.store %1213, %1211, %1208 {alignment = 4 : i32} : vector<4xf32>, vector<4xi1> into !llvm.ptr
    %1225 = llvm.select %1208, %1223, %1197 : vector<4xi1>, vector<4xf32>
    %1226 = llvm.select %1208, %1224, %1198 : vector<4xi1>, vector<4xi64>
    llvm.br ^bb6(%1225, %1226 : vector<4xf32>, vector<4xi64>)
  ^bb5:
    llvm.br ^bb6(%1197, %1198 : vector<4xf32>, vector<4xi64>)
  ^bb6(%1227: vector<4xf32>, %1228: vector<4xi64>):
    %1229 = llvm.intr.vector.reduce.fminimum(%1227) : (vector<4xf32>) -> f32
    %1230 = llvm.mlir.poison : vector<4xf32>
    %1231 = llvm.insertelement %1229, %1230[%1163 : i64] : vector<4xf32>
    %1232 = llvm.shufflevector %1231, %1230 [0, 0, 0, 0] : vector<4xf32>
    %1233 = llvm.fcmp "oeq" %1227, %1232 : vector<4xf32>
    %1234 = llvm.fcmp "uno" %1227, %1227 : vector<4xf32>
    %1235 = llvm.or %1233, %1234 : vector<4xi1>
    %1236 = llvm.select %1235, %1228, %1171 : vector<4xi1>, vector<4xi64>
    %1237 = "llvm.intr.vector.reduce.smin"(%1236) : (vector<4xi64>) -> i64
    %1238 = llvm.getelementptr inbounds %out1_1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1237, %1238 {alignment = 8 : i64} : i64, !llvm.ptr
    %1239 = llvm.add %i, %1164 overflow<nsw> : i64
    %1240 = llvm.icmp "slt" %1239, %end_2 : i64
    llvm.cond_br %1240, ^bb1(%1239 : i64), ^bb7
  ^bb7:
    llvm.return %1167 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %1241 = llvm.mlir.constant(8) : i64
    %1242 = llvm.mlir.constant(16) : i64
    %1243 = llvm.mlir.constant(24) : i64
    %1244 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1245 = llvm.getelementptr inbounds %context_1[%1241] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1246 = llvm.load %1245 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1247 = llvm.getelementptr inbounds %context_1[%1242] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1248 = llvm.load %1247 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1249 = llvm.getelementptr inbounds %context_1[%1243] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1250 = llvm.load %1249 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1251 = llvm.call @program.parallel1(%begin_3, %end_3, %1244, %1246, %1248, %1250) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %1251 : i32
  }
  llvm.func @program_shapes(%a_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_3: i64, %a_stride0_2: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_3: i64, %b_stride0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %1252 = llvm.mlir.constant(0) : i64
    %1253 = llvm.mlir.constant(1) : i64
    %1254 = llvm.mlir.constant(2 : i32) : i32
    %1255 = llvm.mlir.constant(3 : i32) : i32
    %1256 = llvm.mlir.constant(2) : i64
    %1257 = llvm.mlir.constant(0 : i32) : i32
    %1258 = llvm.icmp "eq" %b_stride0_2, %a_stride0_2 : i64
    %1259 = llvm.icmp "slt" %1252, %b_size0_3 : i64
    llvm.cond_br %1258, ^bb1, ^bb3(%1254 : i32)
  ^bb1:
    llvm.cond_br %1259, ^bb2, ^bb3(%1255 : i32)
  ^bb2:
    llvm.store %a_size0_3, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %1260 = llvm.getelementptr inbounds %extents[%1253] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_size0_3, %1260 {alignment = 8 : i64} : i64, !llvm.ptr
    %1261 = llvm.getelementptr inbounds %extents[%1256] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size0_3, %1261 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1257 : i32
  ^bb3(%1262: i32):
    llvm.return %1262 : i32
  }
}
