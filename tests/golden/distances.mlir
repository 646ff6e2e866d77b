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
      %173, %174 = affine.for %j_1 = max affine_map<(d0) -> (((d0 floordiv 4) * 4), 0)>(%23) to %23 step 4 iter_args(%175 = %157, %176 = %158) -> (vector<4xf32>, vector<4xi64>) {
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
    %70 = arith.constant 65 : index
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
    %82 = arith.constant 45 : index
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
    %94 = arith.constant 25 : index
    %95 = arith.muli %69, %94 : index
    %96 = arith.constant 25 : index
    %97 = arith.addi %96, %95 : index
    %98 = arith.muli %93, %97 : index
    %99 = arith.subi %5, %20 : index
    %100 = arith.constant 0 : index
    %101 = arith.maxsi %99, %100 : index
    %102 = arith.constant 15 : index
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
                %235 = memref.load %a[%i_tile, %k0] : memref<?x?xf32>
                %236 = vector.broadcast %235 : f32 to vector<8xf32>
                %237 = arith.addi %i_tile, %c1 overflow<nsw> : index
                %238 = memref.load %a[%237, %k0] : memref<?x?xf32>
                %239 = vector.broadcast %238 : f32 to vector<8xf32>
                %240 = arith.addi %i_tile, %c2 overflow<nsw> : index
                %241 = memref.load %a[%240, %k0] : memref<?x?xf32>
                %242 = vector.broadcast %241 : f32 to vector<8xf32>
                %243 = arith.addi %i_tile, %c3 overflow<nsw> : index
                %244 = memref.load %a[%243, %k0] : memref<?x?xf32>
                %245 = vector.broadcast %244 : f32 to vector<8xf32>
                %246 = arith.addi %i_tile, %c4 overflow<nsw> : index
                %247 = memref.load %a[%246, %k0] : memref<?x?xf32>
                %248 = vector.broadcast %247 : f32 to vector<8xf32>
                %249 = arith.addi %i_tile, %c5 overflow<nsw> : index
                %250 = memref.load %a[%249, %k0] : memref<?x?xf32>
                %251 = vector.broadcast %250 : f32 to vector<8xf32>
                %252 = arith.subi %k0, %k0_piece overflow<nsw> : index
                %253 = vector.load %b_copy[%252, %c0] : memref<?x16xf32>, vector<8xf32>
                %254 = arith.addi %c0, %c8 overflow<nsw> : index
                %255 = vector.load %b_copy[%252, %254] : memref<?x16xf32>, vector<8xf32>
                %256 = arith.subf %236, %253 : vector<8xf32>
                %257 = arith.subf %236, %255 : vector<8xf32>
                %258 = arith.subf %239, %253 : vector<8xf32>
                %259 = arith.subf %239, %255 : vector<8xf32>
                %260 = arith.subf %242, %253 : vector<8xf32>
                %261 = arith.subf %242, %255 : vector<8xf32>
                %262 = arith.subf %245, %253 : vector<8xf32>
                %263 = arith.subf %245, %255 : vector<8xf32>
                %264 = arith.subf %248, %253 : vector<8xf32>
                %265 = arith.subf %248, %255 : vector<8xf32>
                %266 = arith.subf %251, %253 : vector<8xf32>
                %267 = arith.subf %251, %255 : vector<8xf32>
                %268 = arith.mulf %256, %256 fastmath<contract> : vector<8xf32>
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
                %280 = arith.addf %223, %268 fastmath<reassoc,contract> : vector<8xf32>
                %281 = arith.addf %224, %269 fastmath<reassoc,contract> : vector<8xf32>
                %282 = arith.addf %225, %270 fastmath<reassoc,contract> : vector<8xf32>
                %283 = arith.addf %226, %271 fastmath<reassoc,contract> : vector<8xf32>
                %284 = arith.addf %227, %272 fastmath<reassoc,contract> : vector<8xf32>
                %285 = arith.addf %228, %273 fastmath<reassoc,contract> : vector<8xf32>
                %286 = arith.addf %229, %274 fastmath<reassoc,contract> : vector<8xf32>
                %287 = arith.addf %230, %275 fastmath<reassoc,contract> : vector<8xf32>
                %288 = arith.addf %231, %276 fastmath<reassoc,contract> : vector<8xf32>
                %289 = arith.addf %232, %277 fastmath<reassoc,contract> : vector<8xf32>
                %290 = arith.addf %233, %278 fastmath<reassoc,contract> : vector<8xf32>
                %291 = arith.addf %234, %279 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %280, %281, %282, %283, %284, %285, %286, %287, %288, %289, %290, %291 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              vector.store %211, %out0_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
              %292 = arith.addi %j_panel, %c8 overflow<nsw> : index
              vector.store %212, %out0_1[%i_tile, %292] : memref<?x?xf32>, vector<8xf32>
              %293 = arith.addi %i_tile, %c1 overflow<nsw> : index
              vector.store %213, %out0_1[%293, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %214, %out0_1[%293, %292] : memref<?x?xf32>, vector<8xf32>
              %294 = arith.addi %i_tile, %c2 overflow<nsw> : index
              vector.store %215, %out0_1[%294, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %216, %out0_1[%294, %292] : memref<?x?xf32>, vector<8xf32>
              %295 = arith.addi %i_tile, %c3 overflow<nsw> : index
              vector.store %217, %out0_1[%295, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %218, %out0_1[%295, %292] : memref<?x?xf32>, vector<8xf32>
              %296 = arith.addi %i_tile, %c4 overflow<nsw> : index
              vector.store %219, %out0_1[%296, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %220, %out0_1[%296, %292] : memref<?x?xf32>, vector<8xf32>
              %297 = arith.addi %i_tile, %c5 overflow<nsw> : index
              vector.store %221, %out0_1[%297, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %222, %out0_1[%297, %292] : memref<?x?xf32>, vector<8xf32>
            }
            scf.for %i_below_tile = %12 to %16 step %c4 {
              %298 = arith.cmpi eq, %k0_piece, %c0 : index
              %299, %300, %301, %302, %303, %304, %305, %306 = scf.if %298 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %4, %4, %4, %4, %4, %4, %4, %4 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %307 = vector.load %out0_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %308 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %309 = vector.load %out0_1[%i_below_tile, %308] : memref<?x?xf32>, vector<8xf32>
                %310 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                %311 = vector.load %out0_1[%310, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %312 = vector.load %out0_1[%310, %308] : memref<?x?xf32>, vector<8xf32>
                %313 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                %314 = vector.load %out0_1[%313, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %315 = vector.load %out0_1[%313, %308] : memref<?x?xf32>, vector<8xf32>
                %316 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                %317 = vector.load %out0_1[%316, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %318 = vector.load %out0_1[%316, %308] : memref<?x?xf32>, vector<8xf32>
                scf.yield %307, %309, %311, %312, %314, %315, %317, %318 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %319 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
              %320 = arith.minsi %319, %6 : index
              %321, %322, %323, %324, %325, %326, %327, %328 = scf.for %k0_below = %k0_piece to %320 step %c1 iter_args(%329 = %299, %330 = %300, %331 = %301, %332 = %302, %333 = %303, %334 = %304, %335 = %305, %336 = %306) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %337 = memref.load %a[%i_below_tile, %k0_below] : memref<?x?xf32>
                %338 = vector.broadcast %337 : f32 to vector<8xf32>
                %339 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                %340 = memref.load %a[%339, %k0_below] : memref<?x?xf32>
                %341 = vector.broadcast %340 : f32 to vector<8xf32>
                %342 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                %343 = memref.load %a[%342, %k0_below] : memref<?x?xf32>
                %344 = vector.broadcast %343 : f32 to vector<8xf32>
                %345 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                %346 = memref.load %a[%345, %k0_below] : memref<?x?xf32>
                %347 = vector.broadcast %346 : f32 to vector<8xf32>
                %348 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
                %349 = vector.load %b_copy[%348, %c0] : memref<?x16xf32>, vector<8xf32>
                %350 = arith.addi %c0, %c8 overflow<nsw> : index
                %351 = vector.load %b_copy[%348, %350] : memref<?x16xf32>, vector<8xf32>
                %352 = arith.subf %338, %349 : vector<8xf32>
                %353 = arith.subf %338, %351 : vector<8xf32>
                %354 = arith.subf %341, %349 : vector<8xf32>
                %355 = arith.subf %341, %351 : vector<8xf32>
                %356 = arith.subf %344, %349 : vector<8xf32>
                %357 = arith.subf %344, %351 : vector<8xf32>
                %358 = arith.subf %347, %349 : vector<8xf32>
                %359 = arith.subf %347, %351 : vector<8xf32>
                %360 = arith.mulf %352, %352 fastmath<contract> : vector<8xf32>
                %361 = arith.mulf %353, %353 fastmath<contract> : vector<8xf32>
                %362 = arith.mulf %354, %354 fastmath<contract> : vector<8xf32>
                %363 = arith.mulf %355, %355 fastmath<contract> : vector<8xf32>
                %364 = arith.mulf %356, %356 fastmath<contract> : vector<8xf32>
                %365 = arith.mulf %357, %357 fastmath<contract> : vector<8xf32>
                %366 = arith.mulf %358, %358 fastmath<contract> : vector<8xf32>
                %367 = arith.mulf %359, %359 fastmath<contract> : vector<8xf32>
                %368 = arith.addf %329, %360 fastmath<reassoc,contract> : vector<8xf32>
                %369 = arith.addf %330, %361 fastmath<reassoc,contract> : vector<8xf32>
                %370 = arith.addf %331, %362 fastmath<reassoc,contract> : vector<8xf32>
                %371 = arith.addf %332, %363 fastmath<reassoc,contract> : vector<8xf32>
                %372 = arith.addf %333, %364 fastmath<reassoc,contract> : vector<8xf32>
                %373 = arith.addf %334, %365 fastmath<reassoc,contract> : vector<8xf32>
                %374 = arith.addf %335, %366 fastmath<reassoc,contract> : vector<8xf32>
                %375 = arith.addf %336, %367 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %368, %369, %370, %371, %372, %373, %374, %375 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              vector.store %321, %out0_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
              %376 = arith.addi %j_panel, %c8 overflow<nsw> : index
              vector.store %322, %out0_1[%i_below_tile, %376] : memref<?x?xf32>, vector<8xf32>
              %377 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
              vector.store %323, %out0_1[%377, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %324, %out0_1[%377, %376] : memref<?x?xf32>, vector<8xf32>
              %378 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
              vector.store %325, %out0_1[%378, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %326, %out0_1[%378, %376] : memref<?x?xf32>, vector<8xf32>
              %379 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
              vector.store %327, %out0_1[%379, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %328, %out0_1[%379, %376] : memref<?x?xf32>, vector<8xf32>
            }
            scf.for %i_below_below_tile = %16 to %20 step %c2 {
              %380 = arith.cmpi eq, %k0_piece, %c0 : index
              %381, %382, %383, %384 = scf.if %380 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %4, %4, %4, %4 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %385 = vector.load %out0_1[%i_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %386 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %387 = vector.load %out0_1[%i_below_below_tile, %386] : memref<?x?xf32>, vector<8xf32>
                %388 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                %389 = vector.load %out0_1[%388, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %390 = vector.load %out0_1[%388, %386] : memref<?x?xf32>, vector<8xf32>
                scf.yield %385, %387, %389, %390 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %391 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
              %392 = arith.minsi %391, %6 : index
              %393, %394, %395, %396 = scf.for %k0_below_below = %k0_piece to %392 step %c1 iter_args(%397 = %381, %398 = %382, %399 = %383, %400 = %384) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %401 = memref.load %a[%i_below_below_tile, %k0_below_below] : memref<?x?xf32>
                %402 = vector.broadcast %401 : f32 to vector<8xf32>
                %403 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                %404 = memref.load %a[%403, %k0_below_below] : memref<?x?xf32>
                %405 = vector.broadcast %404 : f32 to vector<8xf32>
                %406 = arith.subi %k0_below_below, %k0_piece overflow<nsw> : index
                %407 = vector.load %b_copy[%406, %c0] : memref<?x16xf32>, vector<8xf32>
                %408 = arith.addi %c0, %c8 overflow<nsw> : index
                %409 = vector.load %b_copy[%406, %408] : memref<?x16xf32>, vector<8xf32>
                %410 = arith.subf %402, %407 : vector<8xf32>
                %411 = arith.subf %402, %409 : vector<8xf32>
                %412 = arith.subf %405, %407 : vector<8xf32>
                %413 = arith.subf %405, %409 : vector<8xf32>
                %414 = arith.mulf %410, %410 fastmath<contract> : vector<8xf32>
                %415 = arith.mulf %411, %411 fastmath<contract> : vector<8xf32>
                %416 = arith.mulf %412, %412 fastmath<contract> : vector<8xf32>
                %417 = arith.mulf %413, %413 fastmath<contract> : vector<8xf32>
                %418 = arith.addf %397, %414 fastmath<reassoc,contract> : vector<8xf32>
                %419 = arith.addf %398, %415 fastmath<reassoc,contract> : vector<8xf32>
                %420 = arith.addf %399, %416 fastmath<reassoc,contract> : vector<8xf32>
                %421 = arith.addf %400, %417 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %418, %419, %420, %421 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              vector.store %393, %out0_1[%i_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
              %422 = arith.addi %j_panel, %c8 overflow<nsw> : index
              vector.store %394, %out0_1[%i_below_below_tile, %422] : memref<?x?xf32>, vector<8xf32>
              %423 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
              vector.store %395, %out0_1[%423, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %396, %out0_1[%423, %422] : memref<?x?xf32>, vector<8xf32>
            }
            scf.for %i_below_below_below_tile = %20 to %5 step %c1 {
              %424 = arith.cmpi eq, %k0_piece, %c0 : index
              %425, %426 = scf.if %424 -> (vector<8xf32>, vector<8xf32>) {
                scf.yield %4, %4 : vector<8xf32>, vector<8xf32>
              } else {
                %427 = vector.load %out0_1[%i_below_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %428 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %429 = vector.load %out0_1[%i_below_below_below_tile, %428] : memref<?x?xf32>, vector<8xf32>
                scf.yield %427, %429 : vector<8xf32>, vector<8xf32>
              }
              %430 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
              %431 = arith.minsi %430, %6 : index
              %432, %433 = scf.for %k0_below_below_below = %k0_piece to %431 step %c1 iter_args(%434 = %425, %435 = %426) -> (vector<8xf32>, vector<8xf32>) {
                %436 = memref.load %a[%i_below_below_below_tile, %k0_below_below_below] : memref<?x?xf32>
                %437 = vector.broadcast %436 : f32 to vector<8xf32>
                %438 = arith.subi %k0_below_below_below, %k0_piece overflow<nsw> : index
                %439 = vector.load %b_copy[%438, %c0] : memref<?x16xf32>, vector<8xf32>
                %440 = arith.addi %c0, %c8 overflow<nsw> : index
                %441 = vector.load %b_copy[%438, %440] : memref<?x16xf32>, vector<8xf32>
                %442 = arith.subf %437, %439 : vector<8xf32>
                %443 = arith.subf %437, %441 : vector<8xf32>
                %444 = arith.mulf %442, %442 fastmath<contract> : vector<8xf32>
                %445 = arith.mulf %443, %443 fastmath<contract> : vector<8xf32>
                %446 = arith.addf %434, %444 fastmath<reassoc,contract> : vector<8xf32>
                %447 = arith.addf %435, %445 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %446, %447 : vector<8xf32>, vector<8xf32>
              }
              vector.store %432, %out0_1[%i_below_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
              %448 = arith.addi %j_panel, %c8 overflow<nsw> : index
              vector.store %433, %out0_1[%i_below_below_below_tile, %448] : memref<?x?xf32>, vector<8xf32>
            }
            memref.dealloc %b_copy : memref<?x16xf32>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %449 = arith.shrsi %5, %c3 : index
    %450 = arith.muli %449, %c8 overflow<nsw> : index
    %451 = arith.subi %5, %450 overflow<nsw> : index
    %452 = arith.shrsi %451, %c2 : index
    %453 = arith.muli %452, %c4 overflow<nsw> : index
    %454 = arith.addi %453, %450 overflow<nsw> : index
    %455 = arith.subi %5, %454 overflow<nsw> : index
    %456 = arith.shrsi %455, %c1 : index
    %457 = arith.muli %456, %c2 overflow<nsw> : index
    %458 = arith.addi %457, %454 overflow<nsw> : index
    %459 = arith.minsi %c16384, %6 : index
    %460 = arith.andi %7, %c15 : index
    %461 = arith.minsi %c8, %460 : index
    %462 = arith.maxsi %461, %c0 : index
    scf.for %j_right_panel = %9 to %7 step %c8 {
      %463 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
      %464 = arith.subi %463, %j_right_panel overflow<nsw> : index
      %465 = arith.subi %7, %j_right_panel overflow<nsw> : index
      %466 = arith.minsi %464, %465 : index
      %467 = vector.create_mask %466 : vector<8xi1>
      scf.for %k0_right_piece = %c0 to %10 step %c16384 {
        %b_copy_1 = memref.alloc(%459, %462) {alignment = 64 : i64} : memref<?x?xf32>
        %468 = arith.minsi %463, %7 : index
        scf.for %j_right_copy_tile = %j_right_panel to %468 step %c8 {
          %469 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %470 = arith.shrsi %6, %c3 : index
          %471 = arith.muli %470, %c8 overflow<nsw> : index
          %472 = arith.minsi %469, %471 : index
          scf.for %k0_right_copy_tile = %k0_right_piece to %472 step %c8 {
            %473 = arith.addi %k0_right_copy_tile, %c8 overflow<nsw> : index
            scf.for %k0_right_copy = %k0_right_copy_tile to %473 step %c1 {
              %474 = arith.addi %j_right_copy_tile, %c8 overflow<nsw> : index
              %475 = arith.minsi %474, %463 : index
              %476 = arith.minsi %475, %7 : index
              scf.for %j_right_copy = %j_right_copy_tile to %476 step %c1 {
                %477 = memref.load %b[%j_right_copy, %k0_right_copy] : memref<?x?xf32>
                %478 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
                %479 = arith.subi %j_right_copy, %j_right_panel overflow<nsw> : index
                memref.store %477, %b_copy_1[%478, %479] : memref<?x?xf32>
              }
            }
          }
          %480 = arith.maxsi %k0_right_piece, %471 : index
          %481 = arith.minsi %469, %6 : index
          scf.for %k0_right_copy_below = %480 to %481 step %c1 {
            %482 = arith.addi %j_right_copy_tile, %c8 overflow<nsw> : index
            %483 = arith.minsi %482, %463 : index
            %484 = arith.minsi %483, %7 : index
            scf.for %j_right_copy_below = %j_right_copy_tile to %484 step %c1 {
              %485 = memref.load %b[%j_right_copy_below, %k0_right_copy_below] : memref<?x?xf32>
              %486 = arith.subi %k0_right_copy_below, %k0_right_piece overflow<nsw> : index
              %487 = arith.subi %j_right_copy_below, %j_right_panel overflow<nsw> : index
              memref.store %485, %b_copy_1[%486, %487] : memref<?x?xf32>
            }
          }
        }
        scf.for %i_right_tile = %c0 to %450 step %c8 {
          %488 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %489, %490, %491, %492, %493, %494, %495, %496 = scf.if %488 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %4, %4, %4, %4, %4, %4, %4, %4 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %497 = vector.maskedload %out0_1[%i_right_tile, %j_right_panel], %467, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %498 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
            %499 = vector.maskedload %out0_1[%498, %j_right_panel], %467, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %500 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
            %501 = vector.maskedload %out0_1[%500, %j_right_panel], %467, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %502 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
            %503 = vector.maskedload %out0_1[%502, %j_right_panel], %467, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %504 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
            %505 = vector.maskedload %out0_1[%504, %j_right_panel], %467, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %506 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
            %507 = vector.maskedload %out0_1[%506, %j_right_panel], %467, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %508 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
            %509 = vector.maskedload %out0_1[%508, %j_right_panel], %467, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %510 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
            %511 = vector.maskedload %out0_1[%510, %j_right_panel], %467, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %497, %499, %501, %503, %505, %507, %509, %511 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %512 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %513 = arith.minsi %512, %6 : index
          %514, %515, %516, %517, %518, %519, %520, %521 = scf.for %k0_right = %k0_right_piece to %513 step %c1 iter_args(%522 = %489, %523 = %490, %524 = %491, %525 = %492, %526 = %493, %527 = %494, %528 = %495, %529 = %496) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %530 = memref.load %a[%i_right_tile, %k0_right] : memref<?x?xf32>
            %531 = vector.broadcast %530 : f32 to vector<8xf32>
            %532 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
            %533 = memref.load %a[%532, %k0_right] : memref<?x?xf32>
            %534 = vector.broadcast %533 : f32 to vector<8xf32>
            %535 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
            %536 = memref.load %a[%535, %k0_right] : memref<?x?xf32>
            %537 = vector.broadcast %536 : f32 to vector<8xf32>
            %538 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
            %539 = memref.load %a[%538, %k0_right] : memref<?x?xf32>
            %540 = vector.broadcast %539 : f32 to vector<8xf32>
            %541 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
            %542 = memref.load %a[%541, %k0_right] : memref<?x?xf32>
            %543 = vector.broadcast %542 : f32 to vector<8xf32>
            %544 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
            %545 = memref.load %a[%544, %k0_right] : memref<?x?xf32>
            %546 = vector.broadcast %545 : f32 to vector<8xf32>
            %547 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
            %548 = memref.load %a[%547, %k0_right] : memref<?x?xf32>
            %549 = vector.broadcast %548 : f32 to vector<8xf32>
            %550 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
            %551 = memref.load %a[%550, %k0_right] : memref<?x?xf32>
            %552 = vector.broadcast %551 : f32 to vector<8xf32>
            %553 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
            %554 = vector.maskedload %b_copy_1[%553, %c0], %467, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %555 = arith.subf %531, %554 : vector<8xf32>
            %556 = arith.subf %534, %554 : vector<8xf32>
            %557 = arith.subf %537, %554 : vector<8xf32>
            %558 = arith.subf %540, %554 : vector<8xf32>
            %559 = arith.subf %543, %554 : vector<8xf32>
            %560 = arith.subf %546, %554 : vector<8xf32>
            %561 = arith.subf %549, %554 : vector<8xf32>
            %562 = arith.subf %552, %554 : vector<8xf32>
            %563 = arith.mulf %555, %555 fastmath<contract> : vector<8xf32>
            %564 = arith.mulf %556, %556 fastmath<contract> : vector<8xf32>
            %565 = arith.mulf %557, %557 fastmath<contract> : vector<8xf32>
            %566 = arith.mulf %558, %558 fastmath<contract> : vector<8xf32>
            %567 = arith.mulf %559, %559 fastmath<contract> : vector<8xf32>
            %568 = arith.mulf %560, %560 fastmath<contract> : vector<8xf32>
            %569 = arith.mulf %561, %561 fastmath<contract> : vector<8xf32>
            %570 = arith.mulf %562, %562 fastmath<contract> : vector<8xf32>
            %571 = arith.addf %522, %563 fastmath<reassoc,contract> : vector<8xf32>
            %572 = arith.addf %523, %564 fastmath<reassoc,contract> : vector<8xf32>
            %573 = arith.addf %524, %565 fastmath<reassoc,contract> : vector<8xf32>
            %574 = arith.addf %525, %566 fastmath<reassoc,contract> : vector<8xf32>
            %575 = arith.addf %526, %567 fastmath<reassoc,contract> : vector<8xf32>
            %576 = arith.addf %527, %568 fastmath<reassoc,contract> : vector<8xf32>
            %577 = arith.addf %528, %569 fastmath<reassoc,contract> : vector<8xf32>
            %578 = arith.addf %529, %570 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %571, %572, %573, %574, %575, %576, %577, %578 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          vector.maskedstore %out0_1[%i_right_tile, %j_right_panel], %467, %514 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %579 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
          vector.maskedstore %out0_1[%579, %j_right_panel], %467, %515 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %580 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
          vector.maskedstore %out0_1[%580, %j_right_panel], %467, %516 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %581 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
          vector.maskedstore %out0_1[%581, %j_right_panel], %467, %517 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %582 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
          vector.maskedstore %out0_1[%582, %j_right_panel], %467, %518 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %583 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
          vector.maskedstore %out0_1[%583, %j_right_panel], %467, %519 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %584 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
          vector.maskedstore %out0_1[%584, %j_right_panel], %467, %520 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %585 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
          vector.maskedstore %out0_1[%585, %j_right_panel], %467, %521 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        }
        scf.for %i_right_below_tile = %450 to %454 step %c4 {
          %586 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %587, %588, %589, %590 = scf.if %586 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %4, %4, %4, %4 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %591 = vector.maskedload %out0_1[%i_right_below_tile, %j_right_panel], %467, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %592 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
            %593 = vector.maskedload %out0_1[%592, %j_right_panel], %467, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %594 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
            %595 = vector.maskedload %out0_1[%594, %j_right_panel], %467, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %596 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
            %597 = vector.maskedload %out0_1[%596, %j_right_panel], %467, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %591, %593, %595, %597 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %598 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %599 = arith.minsi %598, %6 : index
          %600, %601, %602, %603 = scf.for %k0_right_below = %k0_right_piece to %599 step %c1 iter_args(%604 = %587, %605 = %588, %606 = %589, %607 = %590) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %608 = memref.load %a[%i_right_below_tile, %k0_right_below] : memref<?x?xf32>
            %609 = vector.broadcast %608 : f32 to vector<8xf32>
            %610 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
            %611 = memref.load %a[%610, %k0_right_below] : memref<?x?xf32>
            %612 = vector.broadcast %611 : f32 to vector<8xf32>
            %613 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
            %614 = memref.load %a[%613, %k0_right_below] : memref<?x?xf32>
            %615 = vector.broadcast %614 : f32 to vector<8xf32>
            %616 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
            %617 = memref.load %a[%616, %k0_right_below] : memref<?x?xf32>
            %618 = vector.broadcast %617 : f32 to vector<8xf32>
            %619 = arith.subi %k0_right_below, %k0_right_piece overflow<nsw> : index
            %620 = vector.maskedload %b_copy_1[%619, %c0], %467, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %621 = arith.subf %609, %620 : vector<8xf32>
            %622 = arith.subf %612, %620 : vector<8xf32>
            %623 = arith.subf %615, %620 : vector<8xf32>
            %624 = arith.subf %618, %620 : vector<8xf32>
            %625 = arith.mulf %621, %621 fastmath<contract> : vector<8xf32>
            %626 = arith.mulf %622, %622 fastmath<contract> : vector<8xf32>
            %627 = arith.mulf %623, %623 fastmath<contract> : vector<8xf32>
            %628 = arith.mulf %624, %624 fastmath<contract> : vector<8xf32>
            %629 = arith.addf %604, %625 fastmath<reassoc,contract> : vector<8xf32>
            %630 = arith.addf %605, %626 fastmath<reassoc,contract> : vector<8xf32>
            %631 = arith.addf %606, %627 fastmath<reassoc,contract> : vector<8xf32>
            %632 = arith.addf %607, %628 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %629, %630, %631, %632 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          vector.maskedstore %out0_1[%i_right_below_tile, %j_right_panel], %467, %600 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %633 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
          vector.maskedstore %out0_1[%633, %j_right_panel], %467, %601 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %634 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
          vector.maskedstore %out0_1[%634, %j_right_panel], %467, %602 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %635 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
          vector.maskedstore %out0_1[%635, %j_right_panel], %467, %603 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        }
        scf.for %i_right_below_below_tile = %454 to %458 step %c2 {
          %636 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %637, %638 = scf.if %636 -> (vector<8xf32>, vector<8xf32>) {
            scf.yield %4, %4 : vector<8xf32>, vector<8xf32>
          } else {
            %639 = vector.maskedload %out0_1[%i_right_below_below_tile, %j_right_panel], %467, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %640 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
            %641 = vector.maskedload %out0_1[%640, %j_right_panel], %467, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %639, %641 : vector<8xf32>, vector<8xf32>
          }
          %642 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %643 = arith.minsi %642, %6 : index
          %644, %645 = scf.for %k0_right_below_below = %k0_right_piece to %643 step %c1 iter_args(%646 = %637, %647 = %638) -> (vector<8xf32>, vector<8xf32>) {
            %648 = memref.load %a[%i_right_below_below_tile, %k0_right_below_below] : memref<?x?xf32>
            %649 = vector.broadcast %648 : f32 to vector<8xf32>
            %650 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
            %651 = memref.load %a[%650, %k0_right_below_below] : memref<?x?xf32>
            %652 = vector.broadcast %651 : f32 to vector<8xf32>
            %653 = arith.subi %k0_right_below_below, %k0_right_piece overflow<nsw> : index
            %654 = vector.maskedload %b_copy_1[%653, %c0], %467, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %655 = arith.subf %649, %654 : vector<8xf32>
            %656 = arith.subf %652, %654 : vector<8xf32>
            %657 = arith.mulf %655, %655 fastmath<contract> : vector<8xf32>
            %658 = arith.mulf %656, %656 fastmath<contract> : vector<8xf32>
            %659 = arith.addf %646, %657 fastmath<reassoc,contract> : vector<8xf32>
            %660 = arith.addf %647, %658 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %659, %660 : vector<8xf32>, vector<8xf32>
          }
          vector.maskedstore %out0_1[%i_right_below_below_tile, %j_right_panel], %467, %644 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %661 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
          vector.maskedstore %out0_1[%661, %j_right_panel], %467, %645 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        }
        scf.for %i_right_below_below_below_tile = %458 to %5 step %c1 {
          %662 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %663 = scf.if %662 -> (vector<8xf32>) {
            scf.yield %4 : vector<8xf32>
          } else {
            %664 = vector.maskedload %out0_1[%i_right_below_below_below_tile, %j_right_panel], %467, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %664 : vector<8xf32>
          }
          %665 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %666 = arith.minsi %665, %6 : index
          %667 = scf.for %k0_right_below_below_below = %k0_right_piece to %666 step %c1 iter_args(%668 = %663) -> (vector<8xf32>) {
            %669 = memref.load %a[%i_right_below_below_below_tile, %k0_right_below_below_below] : memref<?x?xf32>
            %670 = vector.broadcast %669 : f32 to vector<8xf32>
            %671 = arith.subi %k0_right_below_below_below, %k0_right_piece overflow<nsw> : index
            %672 = vector.maskedload %b_copy_1[%671, %c0], %467, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %673 = arith.subf %670, %672 : vector<8xf32>
            %674 = arith.mulf %673, %673 fastmath<contract> : vector<8xf32>
            %675 = arith.addf %668, %674 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %675 : vector<8xf32>
          }
          vector.maskedstore %out0_1[%i_right_below_below_below_tile, %j_right_panel], %467, %667 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        }
        memref.dealloc %b_copy_1 : memref<?x?xf32>
      }
    }
    %676 = arith.constant 0 : index
    %677 = arith.maxsi %5, %676 : index
    %678 = arith.constant 2 : index
    %679 = arith.shrsi %7, %678 : index
    %680 = arith.constant 4 : index
    %681 = arith.muli %679, %680 : index
    %682 = arith.constant 0 : index
    %683 = arith.maxsi %681, %682 : index
    %684 = arith.constant 3 : index
    %685 = arith.addi %683, %684 : index
    %686 = arith.constant 4 : index
    %687 = arith.divui %685, %686 : index
    %688 = arith.constant 34 : index
    %689 = arith.muli %687, %688 : index
    %690 = arith.subi %7, %683 : index
    %691 = arith.constant 0 : index
    %692 = arith.maxsi %690, %691 : index
    %693 = arith.constant 3 : index
    %694 = arith.addi %692, %693 : index
    %695 = arith.constant 4 : index
    %696 = arith.divui %694, %695 : index
    %697 = arith.constant 38 : index
    %698 = arith.muli %696, %697 : index
    %699 = arith.constant 15 : index
    %700 = arith.addi %699, %689 : index
    %701 = arith.addi %700, %698 : index
    %702 = arith.muli %677, %701 : index
    %703 = arith.constant 32768 : index
    %704 = arith.cmpi sge, %702, %703 : index
    "omp.parallel"(%704) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %5, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %705 = vector.step : vector<4xindex>
          %706 = arith.shrsi %7, %c2 : index
          %707 = arith.muli %706, %c4 overflow<nsw> : index
          %708, %709 = scf.for %j = %c0 to %707 step %c4 iter_args(%710 = %0, %711 = %1) -> (vector<4xf32>, vector<4xi64>) {
            %712 = vector.load %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
            %713 = math.sqrt %712 : vector<4xf32>
            %714 = arith.cmpf olt, %712, %710 : vector<4xf32>
            %715 = arith.cmpf uno, %712, %712 : vector<4xf32>
            %716 = arith.cmpf ord, %710, %710 : vector<4xf32>
            %717 = arith.andi %715, %716 : vector<4xi1>
            %718 = arith.ori %714, %717 : vector<4xi1>
            %719 = vector.broadcast %j : index to vector<4xindex>
            %720 = arith.addi %719, %705 : vector<4xindex>
            %721 = arith.index_cast %720 : vector<4xindex> to vector<4xi64>
            %722 = arith.select %718, %712, %710 : vector<4xi1>, vector<4xf32>
            %723 = arith.select %718, %721, %711 : vector<4xi1>, vector<4xi64>
            vector.store %713, %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
            scf.yield %722, %723 : vector<4xf32>, vector<4xi64>
          }
          %724 = arith.maxsi %707, %c0 : index
          %725, %726 = scf.for %j_1 = %724 to %7 step %c4 iter_args(%727 = %708, %728 = %709) -> (vector<4xf32>, vector<4xi64>) {
            %729 = arith.subi %7, %j_1 overflow<nsw> : index
            %730 = vector.create_mask %729 : vector<4xi1>
            %731 = vector.maskedload %out0_1[%i, %j_1], %730, %2 : memref<?x?xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
            %732 = math.sqrt %731 : vector<4xf32>
            %733 = arith.cmpf olt, %731, %727 : vector<4xf32>
            %734 = arith.cmpf uno, %731, %731 : vector<4xf32>
            %735 = arith.cmpf ord, %727, %727 : vector<4xf32>
            %736 = arith.andi %734, %735 : vector<4xi1>
            %737 = arith.ori %733, %736 : vector<4xi1>
            %738 = vector.broadcast %j_1 : index to vector<4xindex>
            %739 = arith.addi %738, %705 : vector<4xindex>
            %740 = arith.index_cast %739 : vector<4xindex> to vector<4xi64>
            %741 = arith.select %737, %731, %727 : vector<4xi1>, vector<4xf32>
            %742 = arith.select %737, %740, %728 : vector<4xi1>, vector<4xi64>
            vector.maskedstore %out0_1[%i, %j_1], %730, %732 : memref<?x?xf32>, vector<4xi1>, vector<4xf32>
            %743 = arith.select %730, %741, %727 : vector<4xi1>, vector<4xf32>
            %744 = arith.select %730, %742, %728 : vector<4xi1>, vector<4xi64>
            scf.yield %743, %744 : vector<4xf32>, vector<4xi64>
          }
          %745 = vector.reduction <minimumf>, %725 : vector<4xf32> into f32
          %746 = vector.broadcast %745 : f32 to vector<4xf32>
          %747 = arith.cmpf oeq, %725, %746 : vector<4xf32>
          %748 = arith.cmpf uno, %725, %725 : vector<4xf32>
          %749 = arith.ori %747, %748 : vector<4xi1>
          %750 = arith.select %749, %726, %3 : vector<4xi1>, vector<4xi64>
          %751 = vector.reduction <minsi>, %750 : vector<4xi64> into i64
          memref.store %751, %out1_1[%i] : memref<?xi64>
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
    %18 = llvm.mlir.constant(65) : i64
    %19 = llvm.mlir.constant(45) : i64
    %20 = llvm.mlir.constant(25) : i64
    %21 = llvm.mlir.constant(32768) : i64
    %22 = llvm.mlir.constant(104) : i64
    %23 = llvm.alloca %22 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %24 = llvm.mlir.constant(24) : i64
    %25 = llvm.mlir.constant(32) : i64
    %26 = llvm.mlir.constant(40) : i64
    %27 = llvm.mlir.constant(48) : i64
    %28 = llvm.mlir.constant(56) : i64
    %29 = llvm.mlir.constant(64) : i64
    %30 = llvm.mlir.constant(72) : i64
    %31 = llvm.mlir.constant(80) : i64
    %32 = llvm.mlir.constant(88) : i64
    %33 = llvm.mlir.constant(96) : i64
    %34 = llvm.mlir.constant(0 : i32) : i32
    %35 = llvm.mlir.constant(true) : i1
    %36 = llvm.mlir.constant(1 : i32) : i32
    %37 = llvm.mlir.constant(-64) : i64
    %38 = llvm.mlir.constant(34) : i64
    %39 = llvm.mlir.constant(38) : i64
    %40 = llvm.alloca %25 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %41 = llvm.mlir.constant(dense<0x7f800000> : vector<4xf32>) : vector<4xf32>
    %42 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %43 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf32>) : vector<4xf32>
    %44 = llvm.mlir.constant(dense<9223372036854775807> : vector<4xi64>) : vector<4xi64>
    %45 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %46 = llvm.ashr %b_size0, %1 : i64
    %47 = llvm.mul %46, %0 overflow<nsw> : i64
    %48 = llvm.intr.smax(%a_stride0, %2) : (i64, i64) -> i64
    %49 = llvm.sdiv %a_size0, %3 : i64
    %50 = llvm.srem %a_size0, %3 : i64
    %51 = llvm.icmp "ne" %50, %6 : i64
    %52 = llvm.xor %50, %3 : i64
    %53 = llvm.icmp "slt" %52, %6 : i64
    %54 = llvm.and %51, %53 : i1
    %55 = llvm.add %49, %13 : i64
    %56 = llvm.select %54, %55, %49 : i1, i64
    %57 = llvm.mul %56, %3 overflow<nsw> : i64
    %58 = llvm.sub %a_size0, %57 overflow<nsw> : i64
    %59 = llvm.ashr %58, %4 : i64
    %60 = llvm.mul %59, %1 overflow<nsw> : i64
    %61 = llvm.add %60, %57 overflow<nsw> : i64
    %62 = llvm.sub %a_size0, %61 overflow<nsw> : i64
    %63 = llvm.ashr %62, %2 : i64
    %64 = llvm.mul %63, %4 overflow<nsw> : i64
    %65 = llvm.add %64, %61 overflow<nsw> : i64
    %66 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %67 = llvm.intr.smax(%47, %6) : (i64, i64) -> i64
    %68 = llvm.add %67, %12 : i64
    %69 = llvm.udiv %68, %0 : i64
    %70 = llvm.intr.smax(%48, %6) : (i64, i64) -> i64
    %71 = llvm.add %70, %14 : i64
    %72 = llvm.udiv %71, %5 : i64
    %73 = llvm.ashr %a_stride0, %8 : i64
    %74 = llvm.mul %73, %7 : i64
    %75 = llvm.intr.smin(%5, %74) : (i64, i64) -> i64
    %76 = llvm.intr.smax(%75, %6) : (i64, i64) -> i64
    %77 = llvm.add %76, %10 : i64
    %78 = llvm.udiv %77, %7 : i64
    %79 = llvm.mul %78, %15 : i64
    %80 = llvm.intr.smax(%6, %74) : (i64, i64) -> i64
    %81 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %82 = llvm.sub %81, %80 : i64
    %83 = llvm.intr.smax(%82, %6) : (i64, i64) -> i64
    %84 = llvm.mul %83, %16 : i64
    %85 = llvm.add %17, %79 : i64
    %86 = llvm.add %85, %84 : i64
    %87 = llvm.mul %4, %86 : i64
    %88 = llvm.intr.smax(%57, %6) : (i64, i64) -> i64
    %89 = llvm.add %88, %9 : i64
    %90 = llvm.udiv %89, %3 : i64
    %91 = llvm.intr.smax(%81, %6) : (i64, i64) -> i64
    %92 = llvm.mul %91, %18 : i64
    %93 = llvm.add %18, %92 : i64
    %94 = llvm.mul %90, %93 : i64
    %95 = llvm.sub %61, %57 : i64
    %96 = llvm.intr.smax(%95, %6) : (i64, i64) -> i64
    %97 = llvm.add %96, %8 : i64
    %98 = llvm.udiv %97, %1 : i64
    %99 = llvm.mul %91, %19 : i64
    %100 = llvm.add %19, %99 : i64
    %101 = llvm.mul %98, %100 : i64
    %102 = llvm.sub %65, %61 : i64
    %103 = llvm.intr.smax(%102, %6) : (i64, i64) -> i64
    %104 = llvm.add %103, %2 : i64
    %105 = llvm.udiv %104, %4 : i64
    %106 = llvm.mul %91, %20 : i64
    %107 = llvm.add %20, %106 : i64
    %108 = llvm.mul %105, %107 : i64
    %109 = llvm.sub %a_size0, %65 : i64
    %110 = llvm.intr.smax(%109, %6) : (i64, i64) -> i64
    %111 = llvm.mul %91, %12 : i64
    %112 = llvm.add %12, %111 : i64
    %113 = llvm.mul %110, %112 : i64
    %114 = llvm.add %7, %87 : i64
    %115 = llvm.add %114, %94 : i64
    %116 = llvm.add %115, %101 : i64
    %117 = llvm.add %116, %108 : i64
    %118 = llvm.add %117, %113 : i64
    %119 = llvm.mul %72, %118 : i64
    %120 = llvm.add %2, %119 : i64
    %121 = llvm.mul %69, %120 : i64
    %122 = llvm.icmp "sge" %121, %21 : i64
    %123 = llvm.icmp "sgt" %47, %6 : i64
    %124 = llvm.sub %47, %2 overflow<nsw> : i64
    %125 = llvm.sdiv %124, %0 : i64
    %126 = llvm.add %125, %2 overflow<nsw> : i64
    %127 = llvm.select %123, %126, %6 : i1, i64
    llvm.cond_br %122, ^bb1, ^bb2
  ^bb1:
    llvm.store %47, %23 {alignment = 8 : i64} : i64, !llvm.ptr
    %128 = llvm.getelementptr inbounds %23[%7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %48, %128 {alignment = 8 : i64} : i64, !llvm.ptr
    %129 = llvm.getelementptr inbounds %23[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %66, %129 {alignment = 8 : i64} : i64, !llvm.ptr
    %130 = llvm.getelementptr inbounds %23[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride0, %130 {alignment = 8 : i64} : i64, !llvm.ptr
    %131 = llvm.getelementptr inbounds %23[%25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %131 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %132 = llvm.getelementptr inbounds %23[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %132 {alignment = 8 : i64} : i64, !llvm.ptr
    %133 = llvm.getelementptr inbounds %23[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride0, %133 {alignment = 8 : i64} : i64, !llvm.ptr
    %134 = llvm.getelementptr inbounds %23[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %57, %134 {alignment = 8 : i64} : i64, !llvm.ptr
    %135 = llvm.getelementptr inbounds %23[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %135 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %136 = llvm.getelementptr inbounds %23[%30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %136 {alignment = 8 : i64} : i64, !llvm.ptr
    %137 = llvm.getelementptr inbounds %23[%31] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %137 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %138 = llvm.getelementptr inbounds %23[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %61, %138 {alignment = 8 : i64} : i64, !llvm.ptr
    %139 = llvm.getelementptr inbounds %23[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %65, %139 {alignment = 8 : i64} : i64, !llvm.ptr
    %140 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %141 = llvm.call @stepwell_parallel_for(%140, %23, %127, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%141 : i32)
  ^bb2:
    %142 = llvm.call @program.parallel0(%6, %127, %47, %48, %66, %a_stride0, %b, %b_size0, %b_stride0, %57, %out0, %a_size0, %a, %61, %65) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%142 : i32)
  ^bb3(%143: i32):
    %144 = llvm.icmp "eq" %143, %34 : i32
    llvm.cond_br %144, ^bb4, ^bb55(%143 : i32)
  ^bb4:
    %145 = llvm.ashr %a_size0, %8 : i64
    %146 = llvm.mul %145, %7 overflow<nsw> : i64
    %147 = llvm.sub %a_size0, %146 overflow<nsw> : i64
    %148 = llvm.ashr %147, %4 : i64
    %149 = llvm.mul %148, %1 overflow<nsw> : i64
    %150 = llvm.add %149, %146 overflow<nsw> : i64
    %151 = llvm.sub %a_size0, %150 overflow<nsw> : i64
    %152 = llvm.ashr %151, %2 : i64
    %153 = llvm.mul %152, %4 overflow<nsw> : i64
    %154 = llvm.add %153, %150 overflow<nsw> : i64
    %155 = llvm.intr.smin(%11, %a_stride0) : (i64, i64) -> i64
    %156 = llvm.and %b_size0, %12 : i64
    %157 = llvm.intr.smin(%7, %156) : (i64, i64) -> i64
    %158 = llvm.intr.smax(%157, %6) : (i64, i64) -> i64
    %159 = llvm.icmp "slt" %47, %b_size0 : i64
    llvm.cond_br %159, ^bb5(%47 : i64), ^bb51
  ^bb5(%j_right_panel: i64):
    %160 = llvm.add %j_right_panel, %7 overflow<nsw> : i64
    %161 = llvm.sub %160, %j_right_panel overflow<nsw> : i64
    %162 = llvm.sub %b_size0, %j_right_panel overflow<nsw> : i64
    %163 = llvm.intr.smin(%161, %162) : (i64, i64) -> i64
    %164 = llvm.intr.smin(%163, %7) : (i64, i64) -> i64
    %165 = llvm.intr.smax(%164, %6) : (i64, i64) -> i64
    %166 = llvm.trunc %165 : i64 to i32
    %167 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %168 = llvm.mlir.poison : vector<8xi32>
    %169 = llvm.insertelement %166, %168[%6 : i64] : vector<8xi32>
    %170 = llvm.shufflevector %169, %168 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %171 = llvm.icmp "slt" %167, %170 : vector<8xi32>
    %172 = llvm.icmp "slt" %6, %48 : i64
    llvm.cond_br %172, ^bb6(%6 : i64), ^bb50
  ^bb6(%k0_right_piece: i64):
    %173 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1, %155) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %174 = llvm.extractvalue %173[0] : !llvm.struct<(i64, i1)>
    %175 = llvm.extractvalue %173[1] : !llvm.struct<(i64, i1)>
    %176 = llvm.xor %175, %35 : i1
    llvm.cond_br %176, ^bb7, ^bb55(%36 : i32)
  ^bb7:
    %177 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%174, %158) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %178 = llvm.extractvalue %177[0] : !llvm.struct<(i64, i1)>
    %179 = llvm.extractvalue %177[1] : !llvm.struct<(i64, i1)>
    %180 = llvm.xor %179, %35 : i1
    llvm.cond_br %180, ^bb8, ^bb55(%36 : i32)
  ^bb8:
    %181 = llvm.add %178, %29 overflow<nsw> : i64
    %182 = llvm.and %181, %37 : i64
    %b_copy = llvm.call @aligned_alloc(%29, %182) : (i64, i64) -> !llvm.ptr
    %183 = llvm.mlir.zero : !llvm.ptr
    %184 = llvm.icmp "ne" %b_copy, %183 : !llvm.ptr
    llvm.cond_br %184, ^bb9, ^bb55(%36 : i32)
  ^bb9:
    %185 = llvm.intr.smin(%160, %b_size0) : (i64, i64) -> i64
    %186 = llvm.icmp "slt" %j_right_panel, %185 : i64
    llvm.cond_br %186, ^bb10(%j_right_panel : i64), ^bb21
  ^bb10(%j_right_copy_tile: i64):
    %187 = llvm.add %k0_right_piece, %11 overflow<nsw> : i64
    %188 = llvm.ashr %a_stride0, %8 : i64
    %189 = llvm.mul %188, %7 overflow<nsw> : i64
    %190 = llvm.intr.smin(%187, %189) : (i64, i64) -> i64
    %191 = llvm.icmp "slt" %k0_right_piece, %190 : i64
    llvm.cond_br %191, ^bb11(%k0_right_piece : i64), ^bb16
  ^bb11(%k0_right_copy_tile: i64):
    %192 = llvm.add %k0_right_copy_tile, %7 overflow<nsw> : i64
    %193 = llvm.icmp "slt" %k0_right_copy_tile, %192 : i64
    llvm.cond_br %193, ^bb12(%k0_right_copy_tile : i64), ^bb15
  ^bb12(%k0_right_copy: i64):
    %194 = llvm.add %j_right_copy_tile, %7 overflow<nsw> : i64
    %195 = llvm.intr.smin(%194, %160) : (i64, i64) -> i64
    %196 = llvm.intr.smin(%195, %b_size0) : (i64, i64) -> i64
    %197 = llvm.icmp "slt" %j_right_copy_tile, %196 : i64
    llvm.cond_br %197, ^bb13(%j_right_copy_tile : i64), ^bb14
  ^bb13(%j_right_copy: i64):
    %198 = llvm.mul %j_right_copy, %b_stride0 overflow<nsw> : i64
    %199 = llvm.add %198, %k0_right_copy overflow<nsw> : i64
    %200 = llvm.getelementptr inbounds %b[%199] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %201 = llvm.load %200 {alignment = 4 : i64} : !llvm.ptr -> f32
    %202 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %203 = llvm.sub %j_right_copy, %j_right_panel overflow<nsw> : i64
    %204 = llvm.mul %202, %158 overflow<nsw> : i64
    %205 = llvm.add %204, %203 overflow<nsw> : i64
    %206 = llvm.getelementptr inbounds %b_copy[%205] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %201, %206 {alignment = 4 : i64} : f32, !llvm.ptr
    %207 = llvm.add %j_right_copy, %2 overflow<nsw> : i64
    %208 = llvm.icmp "slt" %207, %196 : i64
    llvm.cond_br %208, ^bb13(%207 : i64), ^bb14
  ^bb14:
    %209 = llvm.add %k0_right_copy, %2 overflow<nsw> : i64
    %210 = llvm.icmp "slt" %209, %192 : i64
    llvm.cond_br %210, ^bb12(%209 : i64), ^bb15
  ^bb15:
    %211 = llvm.add %k0_right_copy_tile, %7 overflow<nsw> : i64
    %212 = llvm.icmp "slt" %211, %190 : i64
    llvm.cond_br %212, ^bb11(%211 : i64), ^bb16
  ^bb16:
    %213 = llvm.intr.smax(%k0_right_piece, %189) : (i64, i64) -> i64
    %214 = llvm.intr.smin(%187, %a_stride0) : (i64, i64) -> i64
    %215 = llvm.icmp "slt" %213, %214 : i64
    llvm.cond_br %215, ^bb17(%213 : i64), ^bb20
  ^bb17(%k0_right_copy_below: i64):
    %216 = llvm.add %j_right_copy_tile, %7 overflow<nsw> : i64
    %217 = llvm.intr.smin(%216, %160) : (i64, i64) -> i64
    %218 = llvm.intr.smin(%217, %b_size0) : (i64, i64) -> i64
    %219 = llvm.icmp "slt" %j_right_copy_tile, %218 : i64
    llvm.cond_br %219, ^bb18(%j_right_copy_tile : i64), ^bb19
  ^bb18(%j_right_copy_below: i64):
    %220 = llvm.mul %j_right_copy_below, %b_stride0 overflow<nsw> : i64
    %221 = llvm.add %220, %k0_right_copy_below overflow<nsw> : i64
    %222 = llvm.getelementptr inbounds %b[%221] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %223 = llvm.load %222 {alignment = 4 : i64} : !llvm.ptr -> f32
    %224 = llvm.sub %k0_right_copy_below, %k0_right_piece overflow<nsw> : i64
    %225 = llvm.sub %j_right_copy_below, %j_right_panel overflow<nsw> : i64
    %226 = llvm.mul %224, %158 overflow<nsw> : i64
    %227 = llvm.add %226, %225 overflow<nsw> : i64
    %228 = llvm.getelementptr inbounds %b_copy[%227] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %223, %228 {alignment = 4 : i64} : f32, !llvm.ptr
    %229 = llvm.add %j_right_copy_below, %2 overflow<nsw> : i64
    %230 = llvm.icmp "slt" %229, %218 : i64
    llvm.cond_br %230, ^bb18(%229 : i64), ^bb19
  ^bb19:
    %231 = llvm.add %k0_right_copy_below, %2 overflow<nsw> : i64
    %232 = llvm.icmp "slt" %231, %214 : i64
    llvm.cond_br %232, ^bb17(%231 : i64), ^bb20
  ^bb20:
    %233 = llvm.add %j_right_copy_tile, %7 overflow<nsw> : i64
    %234 = llvm.icmp "slt" %233, %185 : i64
    llvm.cond_br %234, ^bb10(%233 : i64), ^bb21
  ^bb21:
    %235 = llvm.icmp "slt" %6, %146 : i64
    llvm.cond_br %235, ^bb22(%6 : i64), ^bb28
  ^bb22(%i_right_tile: i64):
    %236 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %236, ^bb23, ^bb24
  ^bb23:
    llvm.br ^bb25(%45, %45, %45, %45, %45, %45, %45, %45 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb24:
    %237 = llvm.mul %i_right_tile, %b_size0 overflow<nsw> : i64
    %238 = llvm.add %237, %j_right_panel overflow<nsw> : i64
    %239 = llvm.getelementptr inbounds %out0[%238] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %240 = llvm.intr.masked.load %239, %171, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %241 = llvm.getelementptr inbounds %239[%b_size0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %242 = llvm.intr.masked.load %241, %171, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %243 = llvm.mul %4, %b_size0 overflow<nsw> : i64
    %244 = llvm.getelementptr inbounds %239[%243] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %245 = llvm.intr.masked.load %244, %171, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %246 = llvm.mul %8, %b_size0 overflow<nsw> : i64
    %247 = llvm.getelementptr inbounds %239[%246] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %248 = llvm.intr.masked.load %247, %171, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %249 = llvm.mul %1, %b_size0 overflow<nsw> : i64
    %250 = llvm.getelementptr inbounds %239[%249] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %251 = llvm.intr.masked.load %250, %171, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %252 = llvm.mul %9, %b_size0 overflow<nsw> : i64
    %253 = llvm.getelementptr inbounds %239[%252] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %254 = llvm.intr.masked.load %253, %171, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %255 = llvm.mul %3, %b_size0 overflow<nsw> : i64
    %256 = llvm.getelementptr inbounds %239[%255] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %257 = llvm.intr.masked.load %256, %171, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %258 = llvm.mul %10, %b_size0 overflow<nsw> : i64
    %259 = llvm.getelementptr inbounds %239[%258] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %260 = llvm.intr.masked.load %259, %171, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb25(%240, %242, %245, %248, %251, %254, %257, %260 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb25(%261: vector<8xf32>, %262: vector<8xf32>, %263: vector<8xf32>, %264: vector<8xf32>, %265: vector<8xf32>, %266: vector<8xf32>, %267: vector<8xf32>, %268: vector<8xf32>):
    %269 = llvm.add %k0_right_piece, %11 overflow<nsw> : i64
    %270 = llvm.intr.smin(%269, %a_stride0) : (i64, i64) -> i64
    %271 = llvm.icmp "slt" %k0_right_piece, %270 : i64
    llvm.cond_br %271, ^bb26(%k0_right_piece, %261, %262, %263, %264, %265, %266, %267, %268 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb27(%261, %262, %263, %264, %265, %266, %267, %268 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb26(%k0_right: i64, %272: vector<8xf32>, %273: vector<8xf32>, %274: vector<8xf32>, %275: vector<8xf32>, %276: vector<8xf32>, %277: vector<8xf32>, %278: vector<8xf32>, %279: vector<8xf32>):
    %280 = llvm.mul %i_right_tile, %a_stride0 overflow<nsw> : i64
    %281 = llvm.add %280, %k0_right overflow<nsw> : i64
    %282 = llvm.getelementptr inbounds %a[%281] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %283 = llvm.load %282 {alignment = 4 : i64} : !llvm.ptr -> f32
    %284 = llvm.mlir.poison : vector<8xf32>
    %285 = llvm.insertelement %283, %284[%6 : i64] : vector<8xf32>
    %286 = llvm.shufflevector %285, %284 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %287 = llvm.getelementptr inbounds %282[%a_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %288 = llvm.load %287 {alignment = 4 : i64} : !llvm.ptr -> f32
    %289 = llvm.mlir.poison : vector<8xf32>
    %290 = llvm.insertelement %288, %289[%6 : i64] : vector<8xf32>
    %291 = llvm.shufflevector %290, %289 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %292 = llvm.mul %4, %a_stride0 overflow<nsw> : i64
    %293 = llvm.getelementptr inbounds %282[%292] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %294 = llvm.load %293 {alignment = 4 : i64} : !llvm.ptr -> f32
    %295 = llvm.mlir.poison : vector<8xf32>
    %296 = llvm.insertelement %294, %295[%6 : i64] : vector<8xf32>
    %297 = llvm.shufflevector %296, %295 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %298 = llvm.mul %8, %a_stride0 overflow<nsw> : i64
    %299 = llvm.getelementptr inbounds %282[%298] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %300 = llvm.load %299 {alignment = 4 : i64} : !llvm.ptr -> f32
    %301 = llvm.mlir.poison : vector<8xf32>
    %302 = llvm.insertelement %300, %301[%6 : i64] : vector<8xf32>
    %303 = llvm.shufflevector %302, %301 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %304 = llvm.mul %1, %a_stride0 overflow<nsw> : i64
    %305 = llvm.getelementptr inbounds %282[%304] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %306 = llvm.load %305 {alignment = 4 : i64} : !llvm.ptr -> f32
    %307 = llvm.mlir.poison : vector<8xf32>
    %308 = llvm.insertelement %306, %307[%6 : i64] : vector<8xf32>
    %309 = llvm.shufflevector %308, %307 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %310 = llvm.mul %9, %a_stride0 overflow<nsw> : i64
    %311 = llvm.getelementptr inbounds %282[%310] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %312 = llvm.load %311 {alignment = 4 : i64} : !llvm.ptr -> f32
    %313 = llvm.mlir.poison : vector<8xf32>
    %314 = llvm.insertelement %312, %313[%6 : i64] : vector<8xf32>
    %315 = llvm.shufflevector %314, %313 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %316 = llvm.mul %3, %a_stride0 overflow<nsw> : i64
    %317 = llvm.getelementptr inbounds %282[%316] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %318 = llvm.load %317 {alignment = 4 : i64} : !llvm.ptr -> f32
    %319 = llvm.mlir.poison : vector<8xf32>
    %320 = llvm.insertelement %318, %319[%6 : i64] : vector<8xf32>
    %321 = llvm.shufflevector %320, %319 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %322 = llvm.mul %10, %a_stride0 overflow<nsw> : i64
    %323 = llvm.getelementptr inbounds %282[%322] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %324 = llvm.load %323 {alignment = 4 : i64} : !llvm.ptr -> f32
    %325 = llvm.mlir.poison : vector<8xf32>
    %326 = llvm.insertelement %324, %325[%6 : i64] : vector<8xf32>
    %327 = llvm.shufflevector %326, %325 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %328 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %329 = llvm.mul %328, %158 overflow<nsw> : i64
    %330 = llvm.getelementptr inbounds %b_copy[%329] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %331 = llvm.intr.masked.load %330, %171, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %332 = llvm.fsub %286, %331 : vector<8xf32>
    %333 = llvm.fsub %291, %331 : vector<8xf32>
    %334 = llvm.fsub %297, %331 : vector<8xf32>
    %335 = llvm.fsub %303, %331 : vector<8xf32>
    %336 = llvm.fsub %309, %331 : vector<8xf32>
    %337 = llvm.fsub %315, %331 : vector<8xf32>
    %338 = llvm.fsub %321, %331 : vector<8xf32>
    %339 = llvm.fsub %327, %331 : vector<8xf32>
    %340 = llvm.fmul %332, %332 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %341 = llvm.fmul %333, %333 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %342 = llvm.fmul %334, %334 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %343 = llvm.fmul %335, %335 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %344 = llvm.fmul %336, %336 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %345 = llvm.fmul %337, %337 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %346 = llvm.fmul %338, %338 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %347 = llvm.fmul %339, %339 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %348 = llvm.fadd %272, %340 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %349 = llvm.fadd %273, %341 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %350 = llvm.fadd %274, %342 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %351 = llvm.fadd %275, %343 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %352 = llvm.fadd %276, %344 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %353 = llvm.fadd %277, %345 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %354 = llvm.fadd %278, %346 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %355 = llvm.fadd %279, %347 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %356 = llvm.add %k0_right, %2 overflow<nsw> : i64
    %357 = llvm.icmp "slt" %356, %270 : i64
    llvm.cond_br %357, ^bb26(%356, %348, %349, %350, %351, %352, %353, %354, %355 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb27(%348, %349, %350, %351, %352, %353, %354, %355 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb27(%358: vector<8xf32>, %359: vector<8xf32>, %360: vector<8xf32>, %361: vector<8xf32>, %362: vector<8xf32>, %363: vector<8xf32>, %364: vector<8xf32>, %365: vector<8xf32>):
    %366 = llvm.mul %i_right_tile, %b_size0 overflow<nsw> : i64
    %367 = llvm.add %366, %j_right_panel overflow<nsw> : i64
    %368 = llvm.getelementptr inbounds %out0[%367] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %358, %368, %171 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %369 = llvm.getelementptr inbounds %368[%b_size0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %359, %369, %171 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %370 = llvm.mul %4, %b_size0 overflow<nsw> : i64
    %371 = llvm.getelementptr inbounds %368[%370] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %360, %371, %171 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %372 = llvm.mul %8, %b_size0 overflow<nsw> : i64
    %373 = llvm.getelementptr inbounds %368[%372] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %361, %373, %171 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %374 = llvm.mul %1, %b_size0 overflow<nsw> : i64
    %375 = llvm.getelementptr inbounds %368[%374] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %362, %375, %171 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %376 = llvm.mul %9, %b_size0 overflow<nsw> : i64
    %377 = llvm.getelementptr inbounds %368[%376] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %363, %377, %171 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %378 = llvm.mul %3, %b_size0 overflow<nsw> : i64
    %379 = llvm.getelementptr inbounds %368[%378] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %364, %379, %171 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %380 = llvm.mul %10, %b_size0 overflow<nsw> : i64
    %381 = llvm.getelementptr inbounds %368[%380] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %365, %381, %171 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %382 = llvm.add %i_right_tile, %7 overflow<nsw> : i64
    %383 = llvm.icmp "slt" %382, %146 : i64
    llvm.cond_br %383, ^bb22(%382 : i64), ^bb28
  ^bb28:
    %384 = llvm.icmp "slt" %146, %150 : i64
    llvm.cond_br %384, ^bb29(%146 : i64), ^bb35
  ^bb29(%i_right_below_tile: i64):
    %385 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %385, ^bb30, ^bb31
  ^bb30:
    llvm.br ^bb32(%45, %45, %45, %45 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb31:
    %386 = llvm.mul %i_right_below_tile, %b_size0 overflow<nsw> : i64
    %387 = llvm.add %386, %j_right_panel overflow<nsw> : i64
    %388 = llvm.getelementptr inbounds %out0[%387] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %389 = llvm.intr.masked.load %388, %171, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %390 = llvm.getelementptr inbounds %388[%b_size0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %391 = llvm.intr.masked.load %390, %171, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %392 = llvm.mul %4, %b_size0 overflow<nsw> : i64
    %393 = llvm.getelementptr inbounds %388[%392] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %394 = llvm.intr.masked.load %393, %171, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %395 = llvm.mul %8, %b_size0 overflow<nsw> : i64
    %396 = llvm.getelementptr inbounds %388[%395] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %397 = llvm.intr.masked.load %396, %171, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb32(%389, %391, %394, %397 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb32(%398: vector<8xf32>, %399: vector<8xf32>, %400: vector<8xf32>, %401: vector<8xf32>):
    %402 = llvm.add %k0_right_piece, %11 overflow<nsw> : i64
    %403 = llvm.intr.smin(%402, %a_stride0) : (i64, i64) -> i64
    %404 = llvm.icmp "slt" %k0_right_piece, %403 : i64
    llvm.cond_br %404, ^bb33(%k0_right_piece, %398, %399, %400, %401 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb34(%398, %399, %400, %401 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb33(%k0_right_below: i64, %405: vector<8xf32>, %406: vector<8xf32>, %407: vector<8xf32>, %408: vector<8xf32>):
    %409 = llvm.mul %i_right_below_tile, %a_stride0 overflow<nsw> : i64
    %410 = llvm.add %409, %k0_right_below overflow<nsw> : i64
    %411 = llvm.getelementptr inbounds %a[%410] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %412 = llvm.load %411 {alignment = 4 : i64} : !llvm.ptr -> f32
    %413 = llvm.mlir.poison : vector<8xf32>
    %414 = llvm.insertelement %412, %413[%6 : i64] : vector<8xf32>
    %415 = llvm.shufflevector %414, %413 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %416 = llvm.getelementptr inbounds %411[%a_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %417 = llvm.load %416 {alignment = 4 : i64} : !llvm.ptr -> f32
    %418 = llvm.mlir.poison : vector<8xf32>
    %419 = llvm.insertelement %417, %418[%6 : i64] : vector<8xf32>
    %420 = llvm.shufflevector %419, %418 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %421 = llvm.mul %4, %a_stride0 overflow<nsw> : i64
    %422 = llvm.getelementptr inbounds %411[%421] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %423 = llvm.load %422 {alignment = 4 : i64} : !llvm.ptr -> f32
    %424 = llvm.mlir.poison : vector<8xf32>
    %425 = llvm.insertelement %423, %424[%6 : i64] : vector<8xf32>
    %426 = llvm.shufflevector %425, %424 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %427 = llvm.mul %8, %a_stride0 overflow<nsw> : i64
    %428 = llvm.getelementptr inbounds %411[%427] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %429 = llvm.load %428 {alignment = 4 : i64} : !llvm.ptr -> f32
    %430 = llvm.mlir.poison : vector<8xf32>
    %431 = llvm.insertelement %429, %430[%6 : i64] : vector<8xf32>
    %432 = llvm.shufflevector %431, %430 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %433 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %434 = llvm.mul %433, %158 overflow<nsw> : i64
    %435 = llvm.getelementptr inbounds %b_copy[%434] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %436 = llvm.intr.masked.load %435, %171, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %437 = llvm.fsub %415, %436 : vector<8xf32>
    %438 = llvm.fsub %420, %436 : vector<8xf32>
    %439 = llvm.fsub %426, %436 : vector<8xf32>
    %440 = llvm.fsub %432, %436 : vector<8xf32>
    %441 = llvm.fmul %437, %437 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %442 = llvm.fmul %438, %438 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %443 = llvm.fmul %439, %439 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %444 = llvm.fmul %440, %440 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %445 = llvm.fadd %405, %441 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %446 = llvm.fadd %406, %442 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %447 = llvm.fadd %407, %443 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %448 = llvm.fadd %408, %444 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %449 = llvm.add %k0_right_below, %2 overflow<nsw> : i64
    %450 = llvm.icmp "slt" %449, %403 : i64
    llvm.cond_br %450, ^bb33(%449, %445, %446, %447, %448 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb34(%445, %446, %447, %448 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb34(%451: vector<8xf32>, %452: vector<8xf32>, %453: vector<8xf32>, %454: vector<8xf32>):
    %455 = llvm.mul %i_right_below_tile, %b_size0 overflow<nsw> : i64
    %456 = llvm.add %455, %j_right_panel overflow<nsw> : i64
    %457 = llvm.getelementptr inbounds %out0[%456] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %451, %457, %171 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %458 = llvm.getelementptr inbounds %457[%b_size0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %452, %458, %171 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %459 = llvm.mul %4, %b_size0 overflow<nsw> : i64
    %460 = llvm.getelementptr inbounds %457[%459] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %453, %460, %171 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %461 = llvm.mul %8, %b_size0 overflow<nsw> : i64
    %462 = llvm.getelementptr inbounds %457[%461] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %454, %462, %171 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %463 = llvm.add %i_right_below_tile, %1 overflow<nsw> : i64
    %464 = llvm.icmp "slt" %463, %150 : i64
    llvm.cond_br %464, ^bb29(%463 : i64), ^bb35
  ^bb35:
    %465 = llvm.icmp "slt" %150, %154 : i64
    llvm.cond_br %465, ^bb36(%150 : i64), ^bb42
  ^bb36(%i_right_below_below_tile: i64):
    %466 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %466, ^bb37, ^bb38
  ^bb37:
    llvm.br ^bb39(%45, %45 : vector<8xf32>, vector<8xf32>)
  ^bb38:
    %467 = llvm.mul %i_right_below_below_tile, %b_size0 overflow<nsw> : i64
    %468 = llvm.add %467, %j_right_panel overflow<nsw> : i64
    %469 = llvm.getelementptr inbounds %out0[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %470 = llvm.intr.masked.load %469, %171, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %471 = llvm.getelementptr inbounds %469[%b_size0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %472 = llvm.intr.masked.load %471, %171, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb39(%470, %472 : vector<8xf32>, vector<8xf32>)
  ^bb39(%473: vector<8xf32>, %474: vector<8xf32>):
    %475 = llvm.add %k0_right_piece, %11 overflow<nsw> : i64
    %476 = llvm.intr.smin(%475, %a_stride0) : (i64, i64) -> i64
    %477 = llvm.icmp "slt" %k0_right_piece, %476 : i64
    llvm.cond_br %477, ^bb40(%k0_right_piece, %473, %474 : i64, vector<8xf32>, vector<8xf32>), ^bb41(%473, %474 : vector<8xf32>, vector<8xf32>)
  ^bb40(%k0_right_below_below: i64, %478: vector<8xf32>, %479: vector<8xf32>):
    %480 = llvm.mul %i_right_below_below_tile, %a_stride0 overflow<nsw> : i64
    %481 = llvm.add %480, %k0_right_below_below overflow<nsw> : i64
    %482 = llvm.getelementptr inbounds %a[%481] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %483 = llvm.load %482 {alignment = 4 : i64} : !llvm.ptr -> f32
    %484 = llvm.mlir.poison : vector<8xf32>
    %485 = llvm.insertelement %483, %484[%6 : i64] : vector<8xf32>
    %486 = llvm.shufflevector %485, %484 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %487 = llvm.getelementptr inbounds %482[%a_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %488 = llvm.load %487 {alignment = 4 : i64} : !llvm.ptr -> f32
    %489 = llvm.mlir.poison : vector<8xf32>
    %490 = llvm.insertelement %488, %489[%6 : i64] : vector<8xf32>
    %491 = llvm.shufflevector %490, %489 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %492 = llvm.sub %k0_right_below_below, %k0_right_piece overflow<nsw> : i64
    %493 = llvm.mul %492, %158 overflow<nsw> : i64
    %494 = llvm.getelementptr inbounds %b_copy[%493] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %495 = llvm.intr.masked.load %494, %171, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %496 = llvm.fsub %486, %495 : vector<8xf32>
    %497 = llvm.fsub %491, %495 : vector<8xf32>
    %498 = llvm.fmul %496, %496 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %499 = llvm.fmul %497, %497 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %500 = llvm.fadd %478, %498 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %501 = llvm.fadd %479, %499 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %502 = llvm.add %k0_right_below_below, %2 overflow<nsw> : i64
    %503 = llvm.icmp "slt" %502, %476 : i64
    llvm.cond_br %503, ^bb40(%502, %500, %501 : i64, vector<8xf32>, vector<8xf32>), ^bb41(%500, %501 : vector<8xf32>, vector<8xf32>)
  ^bb41(%504: vector<8xf32>, %505: vector<8xf32>):
    %506 = llvm.mul %i_right_below_below_tile, %b_size0 overflow<nsw> : i64
    %507 = llvm.add %506, %j_right_panel overflow<nsw> : i64
    %508 = llvm.getelementptr inbounds %out0[%507] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %504, %508, %171 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %509 = llvm.getelementptr inbounds %508[%b_size0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %505, %509, %171 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %510 = llvm.add %i_right_below_below_tile, %4 overflow<nsw> : i64
    %511 = llvm.icmp "slt" %510, %154 : i64
    llvm.cond_br %511, ^bb36(%510 : i64), ^bb42
  ^bb42:
    %512 = llvm.icmp "slt" %154, %a_size0 : i64
    llvm.cond_br %512, ^bb43(%154 : i64), ^bb49
  ^bb43(%i_right_below_below_below_tile: i64):
    %513 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %513, ^bb44, ^bb45
  ^bb44:
    llvm.br ^bb46(%45 : vector<8xf32>)
  ^bb45:
    %514 = llvm.mul %i_right_below_below_below_tile, %b_size0 overflow<nsw> : i64
    %515 = llvm.add %514, %j_right_panel overflow<nsw> : i64
    %516 = llvm.getelementptr inbounds %out0[%515] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %517 = llvm.intr.masked.load %516, %171, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb46(%517 : vector<8xf32>)
  ^bb46(%518: vector<8xf32>):
    %519 = llvm.add %k0_right_piece, %11 overflow<nsw> : i64
    %520 = llvm.intr.smin(%519, %a_stride0) : (i64, i64) -> i64
    %521 = llvm.icmp "slt" %k0_right_piece, %520 : i64
    llvm.cond_br %521, ^bb47(%k0_right_piece, %518 : i64, vector<8xf32>), ^bb48(%518 : vector<8xf32>)
  ^bb47(%k0_right_below_below_below: i64, %522: vector<8xf32>):
    %523 = llvm.mul %i_right_below_below_below_tile, %a_stride0 overflow<nsw> : i64
    %524 = llvm.add %523, %k0_right_below_below_below overflow<nsw> : i64
    %525 = llvm.getelementptr inbounds %a[%524] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %526 = llvm.load %525 {alignment = 4 : i64} : !llvm.ptr -> f32
    %527 = llvm.mlir.poison : vector<8xf32>
    %528 = llvm.insertelement %526, %527[%6 : i64] : vector<8xf32>
    %529 = llvm.shufflevector %528, %527 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %530 = llvm.sub %k0_right_below_below_below, %k0_right_piece overflow<nsw> : i64
    %531 = llvm.mul %530, %158 overflow<nsw> : i64
    %532 = llvm.getelementptr inbounds %b_copy[%531] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %533 = llvm.intr.masked.load %532, %171, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %534 = llvm.fsub %529, %533 : vector<8xf32>
    %535 = llvm.fmul %534, %534 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %536 = llvm.fadd %522, %535 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %537 = llvm.add %k0_right_below_below_below, %2 overflow<nsw> : i64
    %538 = llvm.icmp "slt" %537, %520 : i64
    llvm.cond_br %538, ^bb47(%537, %536 : i64, vector<8xf32>), ^bb48(%536 : vector<8xf32>)
  ^bb48(%539: vector<8xf32>):
    %540 = llvm.mul %i_right_below_below_below_tile, %b_size0 overflow<nsw> : i64
    %541 = llvm.add %540, %j_right_panel overflow<nsw> : i64
    %542 = llvm.getelementptr inbounds %out0[%541] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %539, %542, %171 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %543 = llvm.add %i_right_below_below_below_tile, %2 overflow<nsw> : i64
    %544 = llvm.icmp "slt" %543, %a_size0 : i64
    llvm.cond_br %544, ^bb43(%543 : i64), ^bb49
  ^bb49:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %545 = llvm.add %k0_right_piece, %11 overflow<nsw> : i64
    %546 = llvm.icmp "slt" %545, %48 : i64
    llvm.cond_br %546, ^bb6(%545 : i64), ^bb50
  ^bb50:
    %547 = llvm.add %j_right_panel, %7 overflow<nsw> : i64
    %548 = llvm.icmp "slt" %547, %b_size0 : i64
    llvm.cond_br %548, ^bb5(%547 : i64), ^bb51
  ^bb51:
    %549 = llvm.intr.smax(%a_size0, %6) : (i64, i64) -> i64
    %550 = llvm.ashr %b_size0, %4 : i64
    %551 = llvm.mul %550, %1 : i64
    %552 = llvm.intr.smax(%551, %6) : (i64, i64) -> i64
    %553 = llvm.add %552, %8 : i64
    %554 = llvm.udiv %553, %1 : i64
    %555 = llvm.mul %554, %38 : i64
    %556 = llvm.sub %b_size0, %552 : i64
    %557 = llvm.intr.smax(%556, %6) : (i64, i64) -> i64
    %558 = llvm.add %557, %8 : i64
    %559 = llvm.udiv %558, %1 : i64
    %560 = llvm.mul %559, %39 : i64
    %561 = llvm.add %12, %555 : i64
    %562 = llvm.add %561, %560 : i64
    %563 = llvm.mul %549, %562 : i64
    %564 = llvm.icmp "sge" %563, %21 : i64
    %565 = llvm.icmp "sgt" %a_size0, %6 : i64
    %566 = llvm.select %565, %a_size0, %6 : i1, i64
    llvm.cond_br %564, ^bb52, ^bb53
  ^bb52:
    llvm.store %a_size0, %40 {alignment = 8 : i64} : i64, !llvm.ptr
    %567 = llvm.getelementptr inbounds %40[%7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %567 {alignment = 8 : i64} : i64, !llvm.ptr
    %568 = llvm.getelementptr inbounds %40[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %568 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %569 = llvm.getelementptr inbounds %40[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %569 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %570 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %571 = llvm.call @stepwell_parallel_for(%570, %40, %566, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb54(%571 : i32)
  ^bb53:
    %572 = llvm.call @program.parallel1(%6, %566, %a_size0, %b_size0, %out0, %out1) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb54(%572 : i32)
  ^bb54(%573: i32):
    llvm.return %34 : i32
  ^bb55(%574: i32):
    llvm.return %574 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %575: i64, %576: i64, %577: i64, %a_stride0_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %b_stride0_1: i64, %578: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %a_size0_1: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %579: i64, %580: i64) -> i32 attributes {no_unwind, no_inline} {
    %581 = llvm.mlir.constant(0) : i64
    %582 = llvm.mlir.constant(16) : i64
    %583 = llvm.mlir.constant(8192) : i64
    %584 = llvm.mlir.constant(8) : i64
    %585 = llvm.mlir.constant(3) : i64
    %586 = llvm.mlir.constant(1) : i64
    %587 = llvm.mlir.constant(2) : i64
    %588 = llvm.mlir.constant(4) : i64
    %589 = llvm.mlir.constant(5) : i64
    %590 = llvm.mlir.constant(6) : i64
    %591 = llvm.mlir.constant(7) : i64
    %592 = llvm.mlir.constant(64) : i64
    %593 = llvm.mlir.constant(-64) : i64
    %594 = llvm.mlir.constant(1 : i32) : i32
    %595 = llvm.mlir.constant(32) : i64
    %596 = llvm.mlir.constant(48) : i64
    %597 = llvm.mlir.constant(80) : i64
    %598 = llvm.mlir.constant(96) : i64
    %599 = llvm.mlir.constant(112) : i64
    %600 = llvm.mlir.constant(0 : i32) : i32
    %601 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %602 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %602, ^bb1(%begin : i64), ^bb41
  ^bb1(%603: i64):
    %j_panel = llvm.mul %603, %582 overflow<nsw> : i64
    %604 = llvm.icmp "slt" %581, %576 : i64
    llvm.cond_br %604, ^bb2(%581 : i64), ^bb40
  ^bb2(%k0_piece: i64):
    %605 = llvm.mul %577, %592 overflow<nsw> : i64
    %606 = llvm.add %605, %592 overflow<nsw> : i64
    %607 = llvm.and %606, %593 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%592, %607) : (i64, i64) -> !llvm.ptr
    %608 = llvm.mlir.zero : !llvm.ptr
    %609 = llvm.icmp "ne" %b_copy_1, %608 : !llvm.ptr
    llvm.cond_br %609, ^bb3, ^bb42(%594 : i32)
  ^bb3:
    %610 = llvm.add %j_panel, %582 overflow<nsw> : i64
    %611 = llvm.icmp "slt" %j_panel, %610 : i64
    llvm.cond_br %611, ^bb4(%j_panel : i64), ^bb11
  ^bb4(%j_copy_tile: i64):
    %612 = llvm.sub %j_copy_tile, %j_panel overflow<nsw> : i64
    %613 = llvm.add %k0_piece, %583 overflow<nsw> : i64
    %614 = llvm.ashr %a_stride0_1, %585 : i64
    %615 = llvm.mul %614, %584 overflow<nsw> : i64
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
    %624 = llvm.mul %587, %b_stride0_1 overflow<nsw> : i64
    %625 = llvm.getelementptr inbounds %620[%624] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %626 = llvm.load %625 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %627 = llvm.mul %585, %b_stride0_1 overflow<nsw> : i64
    %628 = llvm.getelementptr inbounds %620[%627] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %629 = llvm.load %628 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %630 = llvm.mul %588, %b_stride0_1 overflow<nsw> : i64
    %631 = llvm.getelementptr inbounds %620[%630] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %632 = llvm.load %631 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %633 = llvm.mul %589, %b_stride0_1 overflow<nsw> : i64
    %634 = llvm.getelementptr inbounds %620[%633] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %635 = llvm.load %634 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %636 = llvm.mul %590, %b_stride0_1 overflow<nsw> : i64
    %637 = llvm.getelementptr inbounds %620[%636] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %638 = llvm.load %637 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %639 = llvm.mul %591, %b_stride0_1 overflow<nsw> : i64
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
    %667 = llvm.mul %666, %582 overflow<nsw> : i64
    %668 = llvm.add %667, %612 overflow<nsw> : i64
    %669 = llvm.getelementptr inbounds %b_copy_1[%668] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %658, %669 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %670 = llvm.getelementptr inbounds %669[%582] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %659, %670 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %671 = llvm.getelementptr inbounds %669[%595] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %660, %671 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %672 = llvm.getelementptr inbounds %669[%596] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %661, %672 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %673 = llvm.getelementptr inbounds %669[%592] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %662, %673 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %674 = llvm.getelementptr inbounds %669[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %663, %674 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %675 = llvm.getelementptr inbounds %669[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %664, %675 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %676 = llvm.getelementptr inbounds %669[%599] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %665, %676 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %677 = llvm.add %k0_copy_tile, %584 overflow<nsw> : i64
    %678 = llvm.icmp "slt" %677, %616 : i64
    llvm.cond_br %678, ^bb5(%677 : i64), ^bb6
  ^bb6:
    %679 = llvm.intr.smax(%k0_piece, %615) : (i64, i64) -> i64
    %680 = llvm.intr.smin(%613, %a_stride0_1) : (i64, i64) -> i64
    %681 = llvm.icmp "slt" %679, %680 : i64
    llvm.cond_br %681, ^bb7(%679 : i64), ^bb10
  ^bb7(%k0_copy_below: i64):
    %682 = llvm.add %j_copy_tile, %584 overflow<nsw> : i64
    %683 = llvm.icmp "slt" %j_copy_tile, %682 : i64
    llvm.cond_br %683, ^bb8(%j_copy_tile : i64), ^bb9
  ^bb8(%j_copy_below: i64):
    %684 = llvm.mul %j_copy_below, %b_stride0_1 overflow<nsw> : i64
    %685 = llvm.add %684, %k0_copy_below overflow<nsw> : i64
    %686 = llvm.getelementptr inbounds %b_1[%685] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %687 = llvm.load %686 {alignment = 4 : i64} : !llvm.ptr -> f32
    %688 = llvm.sub %k0_copy_below, %k0_piece overflow<nsw> : i64
    %689 = llvm.sub %j_copy_below, %j_panel overflow<nsw> : i64
    %690 = llvm.mul %688, %582 overflow<nsw> : i64
    %691 = llvm.add %690, %689 overflow<nsw> : i64
    %692 = llvm.getelementptr inbounds %b_copy_1[%691] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %687, %692 {alignment = 4 : i64} : f32, !llvm.ptr
    %693 = llvm.add %j_copy_below, %586 overflow<nsw> : i64
    %694 = llvm.icmp "slt" %693, %682 : i64
    llvm.cond_br %694, ^bb8(%693 : i64), ^bb9
  ^bb9:
    %695 = llvm.add %k0_copy_below, %586 overflow<nsw> : i64
    %696 = llvm.icmp "slt" %695, %680 : i64
    llvm.cond_br %696, ^bb7(%695 : i64), ^bb10
  ^bb10:
    %697 = llvm.add %j_copy_tile, %584 overflow<nsw> : i64
    %698 = llvm.icmp "slt" %697, %610 : i64
    llvm.cond_br %698, ^bb4(%697 : i64), ^bb11
  ^bb11:
    %699 = llvm.icmp "slt" %581, %578 : i64
    llvm.cond_br %699, ^bb12(%581 : i64), ^bb18
  ^bb12(%i_tile: i64):
    %700 = llvm.icmp "eq" %k0_piece, %581 : i64
    llvm.cond_br %700, ^bb13, ^bb14
  ^bb13:
    llvm.br ^bb15(%601, %601, %601, %601, %601, %601, %601, %601, %601, %601, %601, %601 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb14:
    %701 = llvm.mul %i_tile, %b_size0_1 overflow<nsw> : i64
    %702 = llvm.add %701, %j_panel overflow<nsw> : i64
    %703 = llvm.getelementptr inbounds %out0_1[%702] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %704 = llvm.load %703 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %705 = llvm.getelementptr inbounds %703[%584] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %706 = llvm.load %705 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %707 = llvm.getelementptr inbounds %703[%b_size0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %708 = llvm.load %707 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %709 = llvm.getelementptr inbounds %707[%584] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %710 = llvm.load %709 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %711 = llvm.mul %587, %b_size0_1 overflow<nsw> : i64
    %712 = llvm.getelementptr inbounds %703[%711] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %713 = llvm.load %712 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %714 = llvm.getelementptr inbounds %712[%584] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %715 = llvm.load %714 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %716 = llvm.mul %585, %b_size0_1 overflow<nsw> : i64
    %717 = llvm.getelementptr inbounds %703[%716] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %718 = llvm.load %717 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %719 = llvm.getelementptr inbounds %717[%584] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %720 = llvm.load %719 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %721 = llvm.mul %588, %b_size0_1 overflow<nsw> : i64
    %722 = llvm.getelementptr inbounds %703[%721] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %723 = llvm.load %722 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %724 = llvm.getelementptr inbounds %722[%584] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %725 = llvm.load %724 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %726 = llvm.mul %589, %b_size0_1 overflow<nsw> : i64
    %727 = llvm.getelementptr inbounds %703[%726] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %728 = llvm.load %727 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %729 = llvm.getelementptr inbounds %727[%584] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %730 = llvm.load %729 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb15(%704, %706, %708, %710, %713, %715, %718, %720, %723, %725, %728, %730 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb15(%731: vector<8xf32>, %732: vector<8xf32>, %733: vector<8xf32>, %734: vector<8xf32>, %735: vector<8xf32>, %736: vector<8xf32>, %737: vector<8xf32>, %738: vector<8xf32>, %739: vector<8xf32>, %740: vector<8xf32>, %741: vector<8xf32>, %742: vector<8xf32>):
    %743 = llvm.add %k0_piece, %583 overflow<nsw> : i64
    %744 = llvm.intr.smin(%743, %a_stride0_1) : (i64, i64) -> i64
    %745 = llvm.icmp "slt" %k0_piece, %744 : i64
    llvm.cond_br %745, ^bb16(%k0_piece, %731, %732, %733, %734, %735, %736, %737, %738, %739, %740, %741, %742 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb17(%731, %732, %733, %734, %735, %736, %737, %738, %739, %740, %741, %742 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb16(%k0: i64, %746: vector<8xf32>, %747: vector<8xf32>, %748: vector<8xf32>, %749: vector<8xf32>, %750: vector<8xf32>, %751: vector<8xf32>, %752: vector<8xf32>, %753: vector<8xf32>, %754: vector<8xf32>, %755: vector<8xf32>, %756: vector<8xf32>, %757: vector<8xf32>):
    %758 = llvm.mul %i_tile, %a_stride0_1 overflow<nsw> : i64
    %759 = llvm.add %758, %k0 overflow<nsw> : i64
    %760 = llvm.getelementptr inbounds %a_1[%759] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %761 = llvm.load %760 {alignment = 4 : i64} : !llvm.ptr -> f32
    %762 = llvm.mlir.poison : vector<8xf32>
    %763 = llvm.insertelement %761, %762[%581 : i64] : vector<8xf32>
    %764 = llvm.shufflevector %763, %762 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %765 = llvm.getelementptr inbounds %760[%a_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %766 = llvm.load %765 {alignment = 4 : i64} : !llvm.ptr -> f32
    %767 = llvm.mlir.poison : vector<8xf32>
    %768 = llvm.insertelement %766, %767[%581 : i64] : vector<8xf32>
    %769 = llvm.shufflevector %768, %767 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %770 = llvm.mul %587, %a_stride0_1 overflow<nsw> : i64
    %771 = llvm.getelementptr inbounds %760[%770] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %772 = llvm.load %771 {alignment = 4 : i64} : !llvm.ptr -> f32
    %773 = llvm.mlir.poison : vector<8xf32>
    %774 = llvm.insertelement %772, %773[%581 : i64] : vector<8xf32>
    %775 = llvm.shufflevector %774, %773 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %776 = llvm.mul %585, %a_stride0_1 overflow<nsw> : i64
    %777 = llvm.getelementptr inbounds %760[%776] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %778 = llvm.load %777 {alignment = 4 : i64} : !llvm.ptr -> f32
    %779 = llvm.mlir.poison : vector<8xf32>
    %780 = llvm.insertelement %778, %779[%581 : i64] : vector<8xf32>
    %781 = llvm.shufflevector %780, %779 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %782 = llvm.mul %588, %a_stride0_1 overflow<nsw> : i64
    %783 = llvm.getelementptr inbounds %760[%782] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %784 = llvm.load %783 {alignment = 4 : i64} : !llvm.ptr -> f32
    %785 = llvm.mlir.poison : vector<8xf32>
    %786 = llvm.insertelement %784, %785[%581 : i64] : vector<8xf32>
    %787 = llvm.shufflevector %786, %785 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %788 = llvm.mul %589, %a_stride0_1 overflow<nsw> : i64
    %789 = llvm.getelementptr inbounds %760[%788] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %790 = llvm.load %789 {alignment = 4 : i64} : !llvm.ptr -> f32
    %791 = llvm.mlir.poison : vector<8xf32>
    %792 = llvm.insertelement %790, %791[%581 : i64] : vector<8xf32>
    %793 = llvm.shufflevector %792, %791 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %794 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %795 = llvm.mul %794, %582 overflow<nsw> : i64
    %796 = llvm.getelementptr inbounds %b_copy_1[%795] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %797 = llvm.load %796 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %798 = llvm.add %581, %584 overflow<nsw> : i64
    %799 = llvm.add %795, %798 overflow<nsw> : i64
    %800 = llvm.getelementptr inbounds %b_copy_1[%799] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %801 = llvm.load %800 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %802 = llvm.fsub %764, %797 : vector<8xf32>
    %803 = llvm.fsub %764, %801 : vector<8xf32>
    %804 = llvm.fsub %769, %797 : vector<8xf32>
    %805 = llvm.fsub %769, %801 : vector<8xf32>
    %806 = llvm.fsub %775, %797 : vector<8xf32>
    %807 = llvm.fsub %775, %801 : vector<8xf32>
    %808 = llvm.fsub %781, %797 : vector<8xf32>
    %809 = llvm.fsub %781, %801 : vector<8xf32>
    %810 = llvm.fsub %787, %797 : vector<8xf32>
    %811 = llvm.fsub %787, %801 : vector<8xf32>
    %812 = llvm.fsub %793, %797 : vector<8xf32>
    %813 = llvm.fsub %793, %801 : vector<8xf32>
    %814 = llvm.fmul %802, %802 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %815 = llvm.fmul %803, %803 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %816 = llvm.fmul %804, %804 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %817 = llvm.fmul %805, %805 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %818 = llvm.fmul %806, %806 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %819 = llvm.fmul %807, %807 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %820 = llvm.fmul %808, %808 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %821 = llvm.fmul %809, %809 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %822 = llvm.fmul %810, %810 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %823 = llvm.fmul %811, %811 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %824 = llvm.fmul %812, %812 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %825 = llvm.fmul %813, %813 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %826 = llvm.fadd %746, %814 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %827 = llvm.fadd %747, %815 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %828 = llvm.fadd %748, %816 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %829 = llvm.fadd %749, %817 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %830 = llvm.fadd %750, %818 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %831 = llvm.fadd %751, %819 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %832 = llvm.fadd %752, %820 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %833 = llvm.fadd %753, %821 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %834 = llvm.fadd %754, %822 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %835 = llvm.fadd %755, %823 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %836 = llvm.fadd %756, %824 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %837 = llvm.fadd %757, %825 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %838 = llvm.add %k0, %586 overflow<nsw> : i64
    %839 = llvm.icmp "slt" %838, %744 : i64
    llvm.cond_br %839, ^bb16(%838, %826, %827, %828, %829, %830, %831, %832, %833, %834, %835, %836, %837 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb17(%826, %827, %828, %829, %830, %831, %832, %833, %834, %835, %836, %837 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb17(%840: vector<8xf32>, %841: vector<8xf32>, %842: vector<8xf32>, %843: vector<8xf32>, %844: vector<8xf32>, %845: vector<8xf32>, %846: vector<8xf32>, %847: vector<8xf32>, %848: vector<8xf32>, %849: vector<8xf32>, %850: vector<8xf32>, %851: vector<8xf32>):
    %852 = llvm.mul %i_tile, %b_size0_1 overflow<nsw> : i64
    %853 = llvm.add %852, %j_panel overflow<nsw> : i64
    %854 = llvm.getelementptr inbounds %out0_1[%853] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %840, %854 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %855 = llvm.getelementptr inbounds %854[%584] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %841, %855 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %856 = llvm.getelementptr inbounds %854[%b_size0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %842, %856 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %857 = llvm.getelementptr inbounds %856[%584] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %843, %857 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %858 = llvm.mul %587, %b_size0_1 overflow<nsw> : i64
    %859 = llvm.getelementptr inbounds %854[%858] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %844, %859 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %860 = llvm.getelementptr inbounds %859[%584] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %845, %860 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %861 = llvm.mul %585, %b_size0_1 overflow<nsw> : i64
    %862 = llvm.getelementptr inbounds %854[%861] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %846, %862 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %863 = llvm.getelementptr inbounds %862[%584] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %847, %863 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %864 = llvm.mul %588, %b_size0_1 overflow<nsw> : i64
    %865 = llvm.getelementptr inbounds %854[%864] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %848, %865 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %866 = llvm.getelementptr inbounds %865[%584] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %849, %866 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %867 = llvm.mul %589, %b_size0_1 overflow<nsw> : i64
    %868 = llvm.getelementptr inbounds %854[%867] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %850, %868 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %869 = llvm.getelementptr inbounds %868[%584] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %851, %869 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %870 = llvm.add %i_tile, %590 overflow<nsw> : i64
    %871 = llvm.icmp "slt" %870, %578 : i64
    llvm.cond_br %871, ^bb12(%870 : i64), ^bb18
  ^bb18:
    %872 = llvm.icmp "slt" %578, %579 : i64
    llvm.cond_br %872, ^bb19(%578 : i64), ^bb25
  ^bb19(%i_below_tile: i64):
    %873 = llvm.icmp "eq" %k0_piece, %581 : i64
    llvm.cond_br %873, ^bb20, ^bb21
  ^bb20:
    llvm.br ^bb22(%601, %601, %601, %601, %601, %601, %601, %601 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb21:
    %874 = llvm.mul %i_below_tile, %b_size0_1 overflow<nsw> : i64
    %875 = llvm.add %874, %j_panel overflow<nsw> : i64
    %876 = llvm.getelementptr inbounds %out0_1[%875] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %877 = llvm.load %876 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %878 = llvm.getelementptr inbounds %876[%584] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %879 = llvm.load %878 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %880 = llvm.getelementptr inbounds %876[%b_size0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %881 = llvm.load %880 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %882 = llvm.getelementptr inbounds %880[%584] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %883 = llvm.load %882 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %884 = llvm.mul %587, %b_size0_1 overflow<nsw> : i64
    %885 = llvm.getelementptr inbounds %876[%884] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %886 = llvm.load %885 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %887 = llvm.getelementptr inbounds %885[%584] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %888 = llvm.load %887 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %889 = llvm.mul %585, %b_size0_1 overflow<nsw> : i64
    %890 = llvm.getelementptr inbounds %876[%889] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %891 = llvm.load %890 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %892 = llvm.getelementptr inbounds %890[%584] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %893 = llvm.load %892 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb22(%877, %879, %881, %883, %886, %888, %891, %893 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb22(%894: vector<8xf32>, %895: vector<8xf32>, %896: vector<8xf32>, %897: vector<8xf32>, %898: vector<8xf32>, %899: vector<8xf32>, %900: vector<8xf32>, %901: vector<8xf32>):
    %902 = llvm.add %k0_piece, %583 overflow<nsw> : i64
    %903 = llvm.intr.smin(%902, %a_stride0_1) : (i64, i64) -> i64
    %904 = llvm.icmp "slt" %k0_piece, %903 : i64
    llvm.cond_br %904, ^bb23(%k0_piece, %894, %895, %896, %897, %898, %899, %900, %901 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb24(%894, %895, %896, %897, %898, %899, %900, %901 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb23(%k0_below: i64, %905: vector<8xf32>, %906: vector<8xf32>, %907: vector<8xf32>, %908: vector<8xf32>, %909: vector<8xf32>, %910: vector<8xf32>, %911: vector<8xf32>, %912: vector<8xf32>):
    %913 = llvm.mul %i_below_tile, %a_stride0_1 overflow<nsw> : i64
    %914 = llvm.add %913, %k0_below overflow<nsw> : i64
    %915 = llvm.getelementptr inbounds %a_1[%914] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %916 = llvm.load %915 {alignment = 4 : i64} : !llvm.ptr -> f32
    %917 = llvm.mlir.poison : vector<8xf32>
    %918 = llvm.insertelement %916, %917[%581 : i64] : vector<8xf32>
    %919 = llvm.shufflevector %918, %917 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %920 = llvm.getelementptr inbounds %915[%a_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %921 = llvm.load %920 {alignment = 4 : i64} : !llvm.ptr -> f32
    %922 = llvm.mlir.poison : vector<8xf32>
    %923 = llvm.insertelement %921, %922[%581 : i64] : vector<8xf32>
    %924 = llvm.shufflevector %923, %922 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %925 = llvm.mul %587, %a_stride0_1 overflow<nsw> : i64
    %926 = llvm.getelementptr inbounds %915[%925] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %927 = llvm.load %926 {alignment = 4 : i64} : !llvm.ptr -> f32
    %928 = llvm.mlir.poison : vector<8xf32>
    %929 = llvm.insertelement %927, %928[%581 : i64] : vector<8xf32>
    %930 = llvm.shufflevector %929, %928 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %931 = llvm.mul %585, %a_stride0_1 overflow<nsw> : i64
    %932 = llvm.getelementptr inbounds %915[%931] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %933 = llvm.load %932 {alignment = 4 : i64} : !llvm.ptr -> f32
    %934 = llvm.mlir.poison : vector<8xf32>
    %935 = llvm.insertelement %933, %934[%581 : i64] : vector<8xf32>
    %936 = llvm.shufflevector %935, %934 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %937 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %938 = llvm.mul %937, %582 overflow<nsw> : i64
    %939 = llvm.getelementptr inbounds %b_copy_1[%938] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %940 = llvm.load %939 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %941 = llvm.add %581, %584 overflow<nsw> : i64
    %942 = llvm.add %938, %941 overflow<nsw> : i64
    %943 = llvm.getelementptr inbounds %b_copy_1[%942] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %944 = llvm.load %943 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %945 = llvm.fsub %919, %940 : vector<8xf32>
    %946 = llvm.fsub %919, %944 : vector<8xf32>
    %947 = llvm.fsub %924, %940 : vector<8xf32>
    %948 = llvm.fsub %924, %944 : vector<8xf32>
    %949 = llvm.fsub %930, %940 : vector<8xf32>
    %950 = llvm.fsub %930, %944 : vector<8xf32>
    %951 = llvm.fsub %936, %940 : vector<8xf32>
    %952 = llvm.fsub %936, %944 : vector<8xf32>
    %953 = llvm.fmul %945, %945 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %954 = llvm.fmul %946, %946 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %955 = llvm.fmul %947, %947 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %956 = llvm.fmul %948, %948 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %957 = llvm.fmul %949, %949 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %958 = llvm.fmul %950, %950 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %959 = llvm.fmul %951, %951 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %960 = llvm.fmul %952, %952 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %961 = llvm.fadd %905, %953 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %962 = llvm.fadd %906, %954 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %963 = llvm.fadd %907, %955 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %964 = llvm.fadd %908, %956 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %965 = llvm.fadd %909, %957 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %966 = llvm.fadd %910, %958 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %967 = llvm.fadd %911, %959 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %968 = llvm.fadd %912, %960 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %969 = llvm.add %k0_below, %586 overflow<nsw> : i64
    %970 = llvm.icmp "slt" %969, %903 : i64
    llvm.cond_br %970, ^bb23(%969, %961, %962, %963, %964, %965, %966, %967, %968 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb24(%961, %962, %963, %964, %965, %966, %967, %968 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb24(%971: vector<8xf32>, %972: vector<8xf32>, %973: vector<8xf32>, %974: vector<8xf32>, %975: vector<8xf32>, %976: vector<8xf32>, %977: vector<8xf32>, %978: vector<8xf32>):
    %979 = llvm.mul %i_below_tile, %b_size0_1 overflow<nsw> : i64
    %980 = llvm.add %979, %j_panel overflow<nsw> : i64
    %981 = llvm.getelementptr inbounds %out0_1[%980] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %971, %981 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %982 = llvm.getelementptr inbounds %981[%584] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %972, %982 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %983 = llvm.getelementptr inbounds %981[%b_size0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %973, %983 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %984 = llvm.getelementptr inbounds %983[%584] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %974, %984 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %985 = llvm.mul %587, %b_size0_1 overflow<nsw> : i64
    %986 = llvm.getelementptr inbounds %981[%985] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %975, %986 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %987 = llvm.getelementptr inbounds %986[%584] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %976, %987 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %988 = llvm.mul %585, %b_size0_1 overflow<nsw> : i64
    %989 = llvm.getelementptr inbounds %981[%988] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %977, %989 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %990 = llvm.getelementptr inbounds %989[%584] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %978, %990 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %991 = llvm.add %i_below_tile, %588 overflow<nsw> : i64
    %992 = llvm.icmp "slt" %991, %579 : i64
    llvm.cond_br %992, ^bb19(%991 : i64), ^bb25
  ^bb25:
    %993 = llvm.icmp "slt" %579, %580 : i64
    llvm.cond_br %993, ^bb26(%579 : i64), ^bb32
  ^bb26(%i_below_below_tile: i64):
    %994 = llvm.icmp "eq" %k0_piece, %581 : i64
    llvm.cond_br %994, ^bb27, ^bb28
  ^bb27:
    llvm.br ^bb29(%601, %601, %601, %601 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb28:
    %995 = llvm.mul %i_below_below_tile, %b_size0_1 overflow<nsw> : i64
    %996 = llvm.add %995, %j_panel overflow<nsw> : i64
    %997 = llvm.getelementptr inbounds %out0_1[%996] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %998 = llvm.load %997 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %999 = llvm.getelementptr inbounds %997[%584] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1000 = llvm.load %999 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1001 = llvm.getelementptr inbounds %997[%b_size0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1002 = llvm.load %1001 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1003 = llvm.getelementptr inbounds %1001[%584] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1004 = llvm.load %1003 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb29(%998, %1000, %1002, %1004 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb29(%1005: vector<8xf32>, %1006: vector<8xf32>, %1007: vector<8xf32>, %1008: vector<8xf32>):
    %1009 = llvm.add %k0_piece, %583 overflow<nsw> : i64
    %1010 = llvm.intr.smin(%1009, %a_stride0_1) : (i64, i64) -> i64
    %1011 = llvm.icmp "slt" %k0_piece, %1010 : i64
    llvm.cond_br %1011, ^bb30(%k0_piece, %1005, %1006, %1007, %1008 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb31(%1005, %1006, %1007, %1008 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb30(%k0_below_below: i64, %1012: vector<8xf32>, %1013: vector<8xf32>, %1014: vector<8xf32>, %1015: vector<8xf32>):
    %1016 = llvm.mul %i_below_below_tile, %a_stride0_1 overflow<nsw> : i64
    %1017 = llvm.add %1016, %k0_below_below overflow<nsw> : i64
    %1018 = llvm.getelementptr inbounds %a_1[%1017] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1019 = llvm.load %1018 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1020 = llvm.mlir.poison : vector<8xf32>
    %1021 = llvm.insertelement %1019, %1020[%581 : i64] : vector<8xf32>
    %1022 = llvm.shufflevector %1021, %1020 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1023 = llvm.getelementptr inbounds %1018[%a_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1024 = llvm.load %1023 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1025 = llvm.mlir.poison : vector<8xf32>
    %1026 = llvm.insertelement %1024, %1025[%581 : i64] : vector<8xf32>
    %1027 = llvm.shufflevector %1026, %1025 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1028 = llvm.sub %k0_below_below, %k0_piece overflow<nsw> : i64
    %1029 = llvm.mul %1028, %582 overflow<nsw> : i64
    %1030 = llvm.getelementptr inbounds %b_copy_1[%1029] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1031 = llvm.load %1030 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1032 = llvm.add %581, %584 overflow<nsw> : i64
    %1033 = llvm.add %1029, %1032 overflow<nsw> : i64
    %1034 = llvm.getelementptr inbounds %b_copy_1[%1033] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1035 = llvm.load %1034 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1036 = llvm.fsub %1022, %1031 : vector<8xf32>
    %1037 = llvm.fsub %1022, %1035 : vector<8xf32>
    %1038 = llvm.fsub %1027, %1031 : vector<8xf32>
    %1039 = llvm.fsub %1027, %1035 : vector<8xf32>
    %1040 = llvm.fmul %1036, %1036 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1041 = llvm.fmul %1037, %1037 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1042 = llvm.fmul %1038, %1038 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1043 = llvm.fmul %1039, %1039 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1044 = llvm.fadd %1012, %1040 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1045 = llvm.fadd %1013, %1041 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1046 = llvm.fadd %1014, %1042 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1047 = llvm.fadd %1015, %1043 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1048 = llvm.add %k0_below_below, %586 overflow<nsw> : i64
    %1049 = llvm.icmp "slt" %1048, %1010 : i64
    llvm.cond_br %1049, ^bb30(%1048, %1044, %1045, %1046, %1047 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb31(%1044, %1045, %1046, %1047 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb31(%1050: vector<8xf32>, %1051: vector<8xf32>, %1052: vector<8xf32>, %1053: vector<8xf32>):
    %1054 = llvm.mul %i_below_below_tile, %b_size0_1 overflow<nsw> : i64
    %1055 = llvm.add %1054, %j_panel overflow<nsw> : i64
    %1056 = llvm.getelementptr inbounds %out0_1[%1055] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1050, %1056 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1057 = llvm.getelementptr inbounds %1056[%584] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1051, %1057 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1058 = llvm.getelementptr inbounds %1056[%b_size0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1052, %1058 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1059 = llvm.getelementptr inbounds %1058[%584] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1053, %1059 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1060 = llvm.add %i_below_below_tile, %587 overflow<nsw> : i64
    %1061 = llvm.icmp "slt" %1060, %580 : i64
    llvm.cond_br %1061, ^bb26(%1060 : i64), ^bb32
  ^bb32:
    %1062 = llvm.icmp "slt" %580, %a_size0_1 : i64
    llvm.cond_br %1062, ^bb33(%580 : i64), ^bb39
  ^bb33(%i_below_below_below_tile: i64):
    %1063 = llvm.icmp "eq" %k0_piece, %581 : i64
    llvm.cond_br %1063, ^bb34, ^bb35
  ^bb34:
    llvm.br ^bb36(%601, %601 : vector<8xf32>, vector<8xf32>)
  ^bb35:
    %1064 = llvm.mul %i_below_below_below_tile, %b_size0_1 overflow<nsw> : i64
    %1065 = llvm.add %1064, %j_panel overflow<nsw> : i64
    %1066 = llvm.getelementptr inbounds %out0_1[%1065] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1067 = llvm.load %1066 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1068 = llvm.getelementptr inbounds %1066[%584] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1069 = llvm.load %1068 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb36(%1067, %1069 : vector<8xf32>, vector<8xf32>)
  ^bb36(%1070: vector<8xf32>, %1071: vector<8xf32>):
    %1072 = llvm.add %k0_piece, %583 overflow<nsw> : i64
    %1073 = llvm.intr.smin(%1072, %a_stride0_1) : (i64, i64) -> i64
    %1074 = llvm.icmp "slt" %k0_piece, %1073 : i64
    llvm.cond_br %1074, ^bb37(%k0_piece, %1070, %1071 : i64, vector<8xf32>, vector<8xf32>), ^bb38(%1070, %1071 : vector<8xf32>, vector<8xf32>)
  ^bb37(%k0_below_below_below: i64, %1075: vector<8xf32>, %1076: vector<8xf32>):
    %1077 = llvm.mul %i_below_below_below_tile, %a_stride0_1 overflow<nsw> : i64
    %1078 = llvm.add %1077, %k0_below_below_below overflow<nsw> : i64
    %1079 = llvm.getelementptr inbounds %a_1[%1078] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1080 = llvm.load %1079 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1081 = llvm.mlir.poison : vector<8xf32>
    %1082 = llvm.insertelement %1080, %1081[%581 : i64] : vector<8xf32>
    %1083 = llvm.shufflevector %1082, %1081 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1084 = llvm.sub %k0_below_below_below, %k0_piece overflow<nsw> : i64
    %1085 = llvm.mul %1084, %582 overflow<nsw> : i64
    %1086 = llvm.getelementptr inbounds %b_copy_1[%1085] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1087 = llvm.load %1086 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1088 = llvm.add %581, %584 overflow<nsw> : i64
    %1089 = llvm.add %1085, %1088 overflow<nsw> : i64
    %1090 = llvm.getelementptr inbounds %b_copy_1[%1089] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1091 = llvm.load %1090 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1092 = llvm.fsub %1083, %1087 : vector<8xf32>
    %1093 = llvm.fsub %1083, %1091 : vector<8xf32>
    %1094 = llvm.fmul %1092, %1092 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1095 = llvm.fmul %1093, %1093 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1096 = llvm.fadd %1075, %1094 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1097 = llvm.fadd %1076, %1095 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1098 = llvm.add %k0_below_below_below, %586 overflow<nsw> : i64
    %1099 = llvm.icmp "slt" %1098, %1073 : i64
    llvm.cond_br %1099, ^bb37(%1098, %1096, %1097 : i64, vector<8xf32>, vector<8xf32>), ^bb38(%1096, %1097 : vector<8xf32>, vector<8xf32>)
  ^bb38(%1100: vector<8xf32>, %1101: vector<8xf32>):
    %1102 = llvm.mul %i_below_below_below_tile, %b_size0_1 overflow<nsw> : i64
    %1103 = llvm.add %1102, %j_panel overflow<nsw> : i64
    %1104 = llvm.getelementptr inbounds %out0_1[%1103] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1100, %1104 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1105 = llvm.getelementptr inbounds %1104[%584] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1101, %1105 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1106 = llvm.add %i_below_below_below_tile, %586 overflow<nsw> : i64
    %1107 = llvm.icmp "slt" %1106, %a_size0_1 : i64
    llvm.cond_br %1107, ^bb33(%1106 : i64), ^bb39
  ^bb39:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %1108 = llvm.add %k0_piece, %583 overflow<nsw> : i64
    %1109 = llvm.icmp "slt" %1108, %576 : i64
    llvm.cond_br %1109, ^bb2(%1108 : i64), ^bb40
  ^bb40:
    %1110 = llvm.add %603, %586 overflow<nsw> : i64
    %1111 = llvm.icmp "slt" %1110, %end : i64
    llvm.cond_br %1111, ^bb1(%1110 : i64), ^bb41
  ^bb41:
    llvm.return %600 : i32
  ^bb42(%1112: i32):
    llvm.return %1112 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %1113 = llvm.mlir.constant(8) : i64
    %1114 = llvm.mlir.constant(16) : i64
    %1115 = llvm.mlir.constant(24) : i64
    %1116 = llvm.mlir.constant(32) : i64
    %1117 = llvm.mlir.constant(40) : i64
    %1118 = llvm.mlir.constant(48) : i64
    %1119 = llvm.mlir.constant(56) : i64
    %1120 = llvm.mlir.constant(64) : i64
    %1121 = llvm.mlir.constant(72) : i64
    %1122 = llvm.mlir.constant(80) : i64
    %1123 = llvm.mlir.constant(88) : i64
    %1124 = llvm.mlir.constant(96) : i64
    %1125 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %1126 = llvm.getelementptr inbounds %context[%1113] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1127 = llvm.load %1126 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1128 = llvm.getelementptr inbounds %context[%1114] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1129 = llvm.load %1128 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1130 = llvm.getelementptr inbounds %context[%1115] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1131 = llvm.load %1130 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1132 = llvm.getelementptr inbounds %context[%1116] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1133 = llvm.load %1132 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1134 = llvm.getelementptr inbounds %context[%1117] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1135 = llvm.load %1134 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1136 = llvm.getelementptr inbounds %context[%1118] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1137 = llvm.load %1136 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1138 = llvm.getelementptr inbounds %context[%1119] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1139 = llvm.load %1138 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1140 = llvm.getelementptr inbounds %context[%1120] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1141 = llvm.load %1140 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1142 = llvm.getelementptr inbounds %context[%1121] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1143 = llvm.load %1142 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1144 = llvm.getelementptr inbounds %context[%1122] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1145 = llvm.load %1144 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1146 = llvm.getelementptr inbounds %context[%1123] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1147 = llvm.load %1146 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1148 = llvm.getelementptr inbounds %context[%1124] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1149 = llvm.load %1148 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1150 = llvm.call @program.parallel0(%begin_1, %end_1, %1125, %1127, %1129, %1131, %1133, %1135, %1137, %1139, %1141, %1143, %1145, %1147, %1149) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    llvm.return %1150 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %a_size0_2: i64, %b_size0_2: i64, %out0_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %1151 = llvm.mlir.constant(0) : i64
    %1152 = llvm.mlir.constant(1) : i64
    %1153 = llvm.mlir.constant(2) : i64
    %1154 = llvm.mlir.constant(4) : i64
    %1155 = llvm.mlir.constant(0 : i32) : i32
    %1156 = llvm.mlir.constant(dense<0x7f800000> : vector<4xf32>) : vector<4xf32>
    %1157 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %1158 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf32>) : vector<4xf32>
    %1159 = llvm.mlir.constant(dense<9223372036854775807> : vector<4xi64>) : vector<4xi64>
    %1160 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %1160, ^bb1(%begin_2 : i64), ^bb6
  ^bb1(%i: i64):
    %1161 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi64>) : vector<4xi64>
    %1162 = llvm.ashr %b_size0_2, %1153 : i64
    %1163 = llvm.mul %1162, %1154 overflow<nsw> : i64
    %1164 = llvm.icmp "slt" %1151, %1163 : i64
    llvm.cond_br %1164, ^bb2(%1151, %1156, %1157 : i64, vector<4xf32>, vector<4xi64>), ^bb3(%1156, %1157 : vector<4xf32>, vector<4xi64>)
  ^bb2(%j: i64, %1165: vector<4xf32>, %1166: vector<4xi64>):
    %1167 = llvm.mul %i, %b_size0_2 overflow<nsw> : i64
    %1168 = llvm.add %1167, %j overflow<nsw> : i64
    %1169 = llvm.getelementptr inbounds %out0_2[%1168] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1170 = llvm.load %1169 {alignment = 4 : i64} : !llvm.ptr -> vector<4xf32>
    %1171 = llvm.intr.sqrt(%1170) : (vector<4xf32>) -> vector<4xf32>
    %1172 = llvm.fcmp "olt" %1170, %1165 : vector<4xf32>
    %1173 = llvm.fcmp "uno" %1170, %1170 : vector<4xf32>
    %1174 = llvm.fcmp "ord" %1165, %1165 : vector<4xf32>
    %1175 = llvm.and %1173, %1174 : vector<4xi1>
    %1176 = llvm.or %1172, %1175 : vector<4xi1>
    %1177 = llvm.mlir.poison : vector<4xi64>
    %1178 = llvm.insertelement %j, %1177[%1151 : i64] : vector<4xi64>
    %1179 = llvm.shufflevector %1178, %1177 [0, 0, 0, 0] : vector<4xi64>
    %1180 = llvm.add %1179, %1161 : vector<4xi64>
    %1181 = llvm.select %1176, %1170, %1165 : vector<4xi1>, vector<4xf32>
    %1182 = llvm.select %1176, %1180, %1166 : vector<4xi1>, vector<4xi64>
    llvm.store %1171, %1169 {alignment = 4 : i64} : vector<4xf32>, !llvm.ptr
    %1183 = llvm.add %j, %1154 overflow<nsw> : i64
    %1184 = llvm.icmp "slt" %1183, %1163 : i64
    llvm.cond_br %1184, ^bb2(%1183, %1181, %1182 : i64, vector<4xf32>, vector<4xi64>), ^bb3(%1181, %1182 : vector<4xf32>, vector<4xi64>)
  ^bb3(%1185: vector<4xf32>, %1186: vector<4xi64>):
    %1187 = llvm.intr.smax(%1163, %1151) : (i64, i64) -> i64
    %1188 = llvm.icmp "slt" %1187, %b_size0_2 : i64
    llvm.cond_br %1188, ^bb4(%1187, %1185, %1186 : i64, vector<4xf32>, vector<4xi64>), ^bb5(%1185, %1186 : vector<4xf32>, vector<4xi64>)
  ^bb4(%j_1: i64, %1189: vector<4xf32>, %1190: vector<4xi64>):
    %1191 = llvm.sub %b_size0_2, %j_1 overflow<nsw> : i64
    %1192 = llvm.intr.smin(%1191, %1154) : (i64, i64) -> i64
    %1193 = llvm.intr.smax(%1192, %1151) : (i64, i64) -> i64
    %1194 = llvm.trunc %1193 : i64 to i32
    %1195 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1196 = llvm.mlir.poison : vector<4xi32>
    %1197 = llvm.insertelement %1194, %1196[%1151 : i64] : vector<4xi32>
    %1198 = llvm.shufflevector %1197, %1196 [0, 0, 0, 0] : vector<4xi32>
    %1199 = llvm.icmp "slt" %1195, %1198 : vector<4xi32>
    %1200 = llvm.mul %i, %b_size0_2 overflow<nsw> : i64
    %1201 = llvm.add %1200, %j_1 overflow<nsw> : i64
    %1202 = llvm.getelementptr inbounds %out0_2[%1201] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1203 = llvm.intr.masked.load %1202, %1199, %1158 {alignment = 4 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
    %1204 = llvm.intr.sqrt(%1203) : (vector<4xf32>) -> vector<4xf32>
    %1205 = llvm.fcmp "olt" %1203, %1189 : vector<4xf32>
    %1206 = llvm.fcmp "uno" %1203, %1203 : vector<4xf32>
    %1207 = llvm.fcmp "ord" %1189, %1189 : vector<4xf32>
    %1208 = llvm.and %1206, %1207 : vector<4xi1>
    %1209 = llvm.or %1205, %1208 : vector<4xi1>
    %1210 = llvm.mlir.poison : vector<4xi64>
    %1211 = llvm.insertelement %j_1, %1210[%1151 : i64] : vector<4xi64>
    %1212 = llvm.shufflevector %1211, %1210 [0, 0, 0, 0] : vector<4xi64>
    %1213 = llvm.add %1212, %1161 : vector<4xi64>
    %1214 = llvm.select %1209, %1203, %1189 : vector<4xi1>, vector<4xf32>
    %1215 = llvm.select %1209, %1213, %1190 : vector<4xi1>, vector<4xi64>
    llvm.intr.masked.store %1204, %1202, %1199 {alignment = 4 : i32} : vector<4xf32>, vector<4xi1> into !llvm.ptr
    %1216 = llvm.select %1199, %1214, %1189 : vector<4xi1>, vector<4xf32>
    %1217 = llvm.select %1199, %1215, %1190 : vector<4xi1>, vector<4xi64>
    %1218 = llvm.add %j_1, %1154 overflow<nsw> : i64
    %1219 = llvm.icmp "slt" %1218, %b_size0_2 : i64
    llvm.cond_br %1219, ^bb4(%1218, %1216, %1217 : i64, vector<4xf32>, vector<4xi64>), ^bb5(%1216, %1217 : vector<4xf32>, vector<4xi64>)
  ^bb5(%1220: vector<4xf32>, %1221: vector<4xi64>):
    %1222 = llvm.intr.vector.reduce.fminimum(%1220) : (vector<4xf32>) -> f32
    %1223 = llvm.mlir.poison : vector<4xf32>
    %1224 = llvm.insertelement %1222, %1223[%1151 : i64] : vector<4xf32>
    %1225 = llvm.shufflevector %1224, %1223 [0, 0, 0, 0] : vector<4xf32>
    %1226 = llvm.fcmp "oeq" %1220, %1225 : vector<4xf32>
    %1227 = llvm.fcmp "uno" %1220, %1220 : vector<4xf32>
    %1228 = llvm.or %1226, %1227 : vector<4xi1>
    %1229 = llvm.select %1228, %1221, %1159 : vector<4xi1>, vector<4xi64>
    %1230 = "llvm.intr.vector.reduce.smin"(%1229) : (vector<4xi64>) -> i64
    %1231 = llvm.getelementptr inbounds %out1_1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1230, %1231 {alignment = 8 : i64} : i64, !llvm.ptr
    %1232 = llvm.add %i, %1152 overflow<nsw> : i64
    %1233 = llvm.icmp "slt" %1232, %end_2 : i64
    llvm.cond_br %1233, ^bb1(%1232 : i64), ^bb6
  ^bb6:
    llvm.return %1155 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %1234 = llvm.mlir.constant(8) : i64
    %1235 = llvm.mlir.constant(16) : i64
    %1236 = llvm.mlir.constant(24) : i64
    %1237 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1238 = llvm.getelementptr inbounds %context_1[%1234] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1239 = llvm.load %1238 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1240 = llvm.getelementptr inbounds %context_1[%1235] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1241 = llvm.load %1240 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1242 = llvm.getelementptr inbounds %context_1[%1236] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1243 = llvm.load %1242 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1244 = llvm.call @program.parallel1(%begin_3, %end_3, %1237, %1239, %1241, %1243) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %1244 : i32
  }
  llvm.func @program_shapes(%a_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_3: i64, %a_stride0_2: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_3: i64, %b_stride0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %1245 = llvm.mlir.constant(0) : i64
    %1246 = llvm.mlir.constant(1) : i64
    %1247 = llvm.mlir.constant(2 : i32) : i32
    %1248 = llvm.mlir.constant(3 : i32) : i32
    %1249 = llvm.mlir.constant(2) : i64
    %1250 = llvm.mlir.constant(0 : i32) : i32
    %1251 = llvm.icmp "eq" %b_stride0_2, %a_stride0_2 : i64
    %1252 = llvm.icmp "slt" %1245, %b_size0_3 : i64
    llvm.cond_br %1251, ^bb1, ^bb3(%1247 : i32)
  ^bb1:
    llvm.cond_br %1252, ^bb2, ^bb3(%1248 : i32)
  ^bb2:
    llvm.store %a_size0_3, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %1253 = llvm.getelementptr inbounds %extents[%1246] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_size0_3, %1253 {alignment = 8 : i64} : i64, !llvm.ptr
    %1254 = llvm.getelementptr inbounds %extents[%1249] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size0_3, %1254 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1250 : i32
  ^bb3(%1255: i32):
    llvm.return %1255 : i32
  }
}
