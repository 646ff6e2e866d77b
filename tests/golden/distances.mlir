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
    affine.parallel (%j_panel) = (0) to (symbol(%24)) step (16) {
      affine.for %k0_piece = 0 to %25 step 4096 {
        %b_copy = memref.alloc(%29) {alignment = 64 : i64} : memref<?x16xf32>
        affine.for %j_copy_tile = affine_map<(d0) -> (d0)>(%j_panel) to affine_map<(d0) -> ((d0 + 16))>(%j_panel) step 8 {
          %34 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%j_panel, %j_copy_tile)
          affine.for %k0_copy_tile = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0)[s0] -> ((d0 + 4096), ((s0 floordiv 8) * 8))>(%k0_piece)[%22] step 8 {
            %35 = vector.transfer_read %b[%j_copy_tile, %k0_copy_tile], %1 {permutation_map = affine_map<(d0, d1) -> (d1, d0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<8x8xf32>
            %36 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_copy_tile)
            vector.transfer_write %35, %b_copy[%36, %34] {in_bounds = [true, true]} : vector<8x8xf32>, memref<?x16xf32>
          }
          affine.for %k0_copy_below = max affine_map<(d0, d1, d2) -> (d0, ((d2 floordiv 8) * 8))>(%k0_piece, %k0_piece, %22) to min affine_map<(d0)[s0] -> ((d0 + 4096), s0)>(%k0_piece)[%22] {
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
          %40 = affine.for %k0 = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 4096), d1)>(%k0_piece, %22) iter_args(%41 = %38) -> (vector<6x16xf32>) {
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
          %51 = affine.for %k0_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 4096), d1)>(%k0_piece, %22) iter_args(%52 = %49) -> (vector<4x16xf32>) {
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
          %62 = affine.for %k0_below_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 4096), d1)>(%k0_piece, %22) iter_args(%63 = %60) -> (vector<2x16xf32>) {
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
          %73 = affine.for %k0_below_below_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 4096), d1)>(%k0_piece, %22) iter_args(%74 = %71) -> (vector<1x16xf32>) {
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
    %86 = affine.min affine_map<(d0) -> (8192, d0)>(%22)
    %87 = affine.min affine_map<(d0) -> (8, (d0 mod 16))>(%23)
    %88 = arith.constant 0 : index
    %89 = arith.maxsi %87, %88 : index
    %90 = arith.constant 0 : index
    %91 = arith.constant 0 : index
    %92 = arith.constant 0 : index
    %93 = arith.constant 0 : index
    affine.parallel (%j_right_panel) = (symbol(%24)) to (symbol(%23)) step (8) {
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
      affine.for %k0_right_piece = 0 to %82 step 8192 {
        %b_copy_1 = memref.alloc(%86, %89) {alignment = 64 : i64} : memref<?x?xf32>
        affine.for %j_right_copy_tile = affine_map<(d0) -> (d0)>(%j_right_panel) to min affine_map<(d0)[s0] -> ((d0 + 8), s0)>(%j_right_panel)[%23] step 8 {
          affine.for %k0_right_copy_tile = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0)[s0] -> ((d0 + 8192), ((s0 floordiv 8) * 8))>(%k0_right_piece)[%22] step 8 {
            affine.for %k0_right_copy = affine_map<(d0) -> (d0)>(%k0_right_copy_tile) to affine_map<(d0) -> ((d0 + 8))>(%k0_right_copy_tile) {
              affine.for %j_right_copy = affine_map<(d0) -> (d0)>(%j_right_copy_tile) to min affine_map<(d0, d1)[s0] -> ((d1 + 8), (d0 + 8), s0)>(%j_right_panel, %j_right_copy_tile)[%23] {
                %106 = affine.load %b[%j_right_copy, %k0_right_copy] : memref<?x?xf32>
                affine.store %106, %b_copy_1[%k0_right_copy - %k0_right_piece, %j_right_copy - %j_right_panel] : memref<?x?xf32>
              }
            }
          }
          affine.for %k0_right_copy_below = max affine_map<(d0, d1, d2) -> (d0, ((d2 floordiv 8) * 8))>(%k0_right_piece, %k0_right_piece, %22) to min affine_map<(d0)[s0] -> ((d0 + 8192), s0)>(%k0_right_piece)[%22] {
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
          %111 = affine.for %k0_right = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_right_piece, %22) iter_args(%112 = %108) -> (vector<8x8xf32>) {
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
          %123 = affine.for %k0_right_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_right_piece, %22) iter_args(%124 = %120) -> (vector<4x8xf32>) {
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
          %135 = affine.for %k0_right_below_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_right_piece, %22) iter_args(%136 = %132) -> (vector<2x8xf32>) {
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
          %147 = affine.for %k0_right_below_below_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_right_piece, %22) iter_args(%148 = %144) -> (vector<1x8xf32>) {
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
    %35 = arith.constant 16 : index
    %36 = arith.ceildivsi %18, %35 : index
    %37 = arith.constant 0 : index
    %38 = arith.maxsi %36, %37 : index
    %39 = arith.constant 4096 : index
    %40 = arith.ceildivsi %19, %39 : index
    %41 = arith.constant 0 : index
    %42 = arith.maxsi %40, %41 : index
    %43 = arith.constant 3 : index
    %44 = arith.shrsi %15, %43 : index
    %45 = arith.constant 8 : index
    %46 = arith.muli %44, %45 : index
    %47 = arith.constant 4096 : index
    %48 = arith.minsi %47, %46 : index
    %49 = arith.constant 8 : index
    %50 = arith.ceildivsi %48, %49 : index
    %51 = arith.constant 0 : index
    %52 = arith.maxsi %50, %51 : index
    %53 = arith.constant 71 : index
    %54 = arith.muli %52, %53 : index
    %55 = arith.constant 3 : index
    %56 = arith.shrsi %15, %55 : index
    %57 = arith.constant 8 : index
    %58 = arith.muli %56, %57 : index
    %59 = arith.constant 0 : index
    %60 = arith.maxsi %59, %58 : index
    %61 = arith.constant 4096 : index
    %62 = arith.minsi %61, %15 : index
    %63 = arith.subi %62, %60 : index
    %64 = arith.constant 0 : index
    %65 = arith.maxsi %63, %64 : index
    %66 = arith.constant 50 : index
    %67 = arith.muli %65, %66 : index
    %68 = arith.constant 11 : index
    %69 = arith.addi %68, %54 : index
    %70 = arith.addi %69, %67 : index
    %71 = arith.constant 2 : index
    %72 = arith.muli %71, %70 : index
    %73 = arith.constant 6 : index
    %74 = arith.ceildivsi %21, %73 : index
    %75 = arith.constant 0 : index
    %76 = arith.maxsi %74, %75 : index
    %77 = arith.constant 4096 : index
    %78 = arith.minsi %77, %15 : index
    %79 = arith.constant 0 : index
    %80 = arith.maxsi %78, %79 : index
    %81 = arith.constant 65 : index
    %82 = arith.muli %80, %81 : index
    %83 = arith.constant 65 : index
    %84 = arith.addi %83, %82 : index
    %85 = arith.muli %76, %84 : index
    %86 = arith.subi %25, %21 : index
    %87 = arith.constant 4 : index
    %88 = arith.ceildivsi %86, %87 : index
    %89 = arith.constant 0 : index
    %90 = arith.maxsi %88, %89 : index
    %91 = arith.constant 4096 : index
    %92 = arith.minsi %91, %15 : index
    %93 = arith.constant 0 : index
    %94 = arith.maxsi %92, %93 : index
    %95 = arith.constant 45 : index
    %96 = arith.muli %94, %95 : index
    %97 = arith.constant 45 : index
    %98 = arith.addi %97, %96 : index
    %99 = arith.muli %90, %98 : index
    %100 = arith.subi %29, %25 : index
    %101 = arith.constant 2 : index
    %102 = arith.ceildivsi %100, %101 : index
    %103 = arith.constant 0 : index
    %104 = arith.maxsi %102, %103 : index
    %105 = arith.constant 4096 : index
    %106 = arith.minsi %105, %15 : index
    %107 = arith.constant 0 : index
    %108 = arith.maxsi %106, %107 : index
    %109 = arith.constant 25 : index
    %110 = arith.muli %108, %109 : index
    %111 = arith.constant 25 : index
    %112 = arith.addi %111, %110 : index
    %113 = arith.muli %104, %112 : index
    %114 = arith.subi %13, %29 : index
    %115 = arith.constant 0 : index
    %116 = arith.maxsi %114, %115 : index
    %117 = arith.constant 4096 : index
    %118 = arith.minsi %117, %15 : index
    %119 = arith.constant 0 : index
    %120 = arith.maxsi %118, %119 : index
    %121 = arith.constant 15 : index
    %122 = arith.muli %120, %121 : index
    %123 = arith.constant 15 : index
    %124 = arith.addi %123, %122 : index
    %125 = arith.muli %116, %124 : index
    %126 = arith.constant 8 : index
    %127 = arith.addi %126, %72 : index
    %128 = arith.addi %127, %85 : index
    %129 = arith.addi %128, %99 : index
    %130 = arith.addi %129, %113 : index
    %131 = arith.addi %130, %125 : index
    %132 = arith.muli %42, %131 : index
    %133 = arith.constant 1 : index
    %134 = arith.addi %133, %132 : index
    %135 = arith.muli %38, %134 : index
    %136 = arith.constant 32768 : index
    %137 = arith.cmpi sge, %135, %136 : index
    "omp.parallel"(%137) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %18, %c16) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_panel: index):
          scf.for %k0_piece = %c0 to %19 step %c4096 {
            %b_copy = memref.alloc(%30) {alignment = 64 : i64} : memref<?x16xf32>
            %138 = arith.addi %j_panel, %c16 overflow<nsw> : index
            scf.for %j_copy_tile = %j_panel to %138 step %c8 {
              %139 = arith.subi %j_copy_tile, %j_panel overflow<nsw> : index
              %140 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
              %141 = arith.shrsi %15, %c3 : index
              %142 = arith.muli %141, %c8 overflow<nsw> : index
              %143 = arith.minsi %140, %142 : index
              scf.for %k0_copy_tile = %k0_piece to %143 step %c8 {
                %144 = vector.load %b[%j_copy_tile, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %145 = arith.addi %j_copy_tile, %c1 overflow<nsw> : index
                %146 = vector.load %b[%145, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %147 = arith.addi %j_copy_tile, %c2 overflow<nsw> : index
                %148 = vector.load %b[%147, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %149 = arith.addi %j_copy_tile, %c3 overflow<nsw> : index
                %150 = vector.load %b[%149, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %151 = arith.addi %j_copy_tile, %c4 overflow<nsw> : index
                %152 = vector.load %b[%151, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %153 = arith.addi %j_copy_tile, %c5 overflow<nsw> : index
                %154 = vector.load %b[%153, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %155 = arith.addi %j_copy_tile, %c6 overflow<nsw> : index
                %156 = vector.load %b[%155, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %157 = arith.addi %j_copy_tile, %c7 overflow<nsw> : index
                %158 = vector.load %b[%157, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %159 = vector.shuffle %144, %152 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %160 = vector.shuffle %144, %152 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %161 = vector.shuffle %146, %154 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %162 = vector.shuffle %146, %154 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %163 = vector.shuffle %148, %156 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %164 = vector.shuffle %148, %156 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %165 = vector.shuffle %150, %158 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %166 = vector.shuffle %150, %158 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %167 = vector.shuffle %159, %163 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %168 = vector.shuffle %159, %163 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %169 = vector.shuffle %160, %164 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %170 = vector.shuffle %160, %164 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %171 = vector.shuffle %161, %165 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %172 = vector.shuffle %161, %165 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %173 = vector.shuffle %162, %166 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %174 = vector.shuffle %162, %166 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %175 = vector.shuffle %167, %171 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %176 = vector.shuffle %167, %171 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %177 = vector.shuffle %168, %172 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %178 = vector.shuffle %168, %172 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %179 = vector.shuffle %169, %173 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %180 = vector.shuffle %169, %173 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %181 = vector.shuffle %170, %174 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %182 = vector.shuffle %170, %174 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %183 = arith.subi %k0_copy_tile, %k0_piece overflow<nsw> : index
                vector.store %175, %b_copy[%183, %139] : memref<?x16xf32>, vector<8xf32>
                %184 = arith.addi %183, %c1 overflow<nsw> : index
                vector.store %176, %b_copy[%184, %139] : memref<?x16xf32>, vector<8xf32>
                %185 = arith.addi %183, %c2 overflow<nsw> : index
                vector.store %177, %b_copy[%185, %139] : memref<?x16xf32>, vector<8xf32>
                %186 = arith.addi %183, %c3 overflow<nsw> : index
                vector.store %178, %b_copy[%186, %139] : memref<?x16xf32>, vector<8xf32>
                %187 = arith.addi %183, %c4 overflow<nsw> : index
                vector.store %179, %b_copy[%187, %139] : memref<?x16xf32>, vector<8xf32>
                %188 = arith.addi %183, %c5 overflow<nsw> : index
                vector.store %180, %b_copy[%188, %139] : memref<?x16xf32>, vector<8xf32>
                %189 = arith.addi %183, %c6 overflow<nsw> : index
                vector.store %181, %b_copy[%189, %139] : memref<?x16xf32>, vector<8xf32>
                %190 = arith.addi %183, %c7 overflow<nsw> : index
                vector.store %182, %b_copy[%190, %139] : memref<?x16xf32>, vector<8xf32>
              }
              %191 = arith.shrsi %15, %c3 : index
              %192 = arith.muli %191, %c8 overflow<nsw> : index
              %193 = arith.maxsi %k0_piece, %192 : index
              %194 = arith.minsi %140, %15 : index
              scf.for %k0_copy_below = %193 to %194 step %c1 {
                %195 = arith.addi %j_copy_tile, %c8 overflow<nsw> : index
                scf.for %j_copy_below = %j_copy_tile to %195 step %c1 {
                  %196 = memref.load %b[%j_copy_below, %k0_copy_below] : memref<?x?xf32>
                  %197 = arith.subi %k0_copy_below, %k0_piece overflow<nsw> : index
                  %198 = arith.subi %j_copy_below, %j_panel overflow<nsw> : index
                  memref.store %196, %b_copy[%197, %198] : memref<?x16xf32>
                }
              }
            }
            scf.for %i_tile = %c0 to %21 step %c6 {
              %199 = arith.cmpi eq, %k0_piece, %c0 : index
              %200, %201, %202, %203, %204, %205, %206, %207, %208, %209, %210, %211 = scf.if %199 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %12, %12, %12, %12, %12, %12, %12, %12, %12, %12, %12, %12 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %212 = vector.load %out0_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %213 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %214 = vector.load %out0_1[%i_tile, %213] : memref<?x?xf32>, vector<8xf32>
                %215 = arith.addi %i_tile, %c1 overflow<nsw> : index
                %216 = vector.load %out0_1[%215, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %217 = vector.load %out0_1[%215, %213] : memref<?x?xf32>, vector<8xf32>
                %218 = arith.addi %i_tile, %c2 overflow<nsw> : index
                %219 = vector.load %out0_1[%218, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %220 = vector.load %out0_1[%218, %213] : memref<?x?xf32>, vector<8xf32>
                %221 = arith.addi %i_tile, %c3 overflow<nsw> : index
                %222 = vector.load %out0_1[%221, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %223 = vector.load %out0_1[%221, %213] : memref<?x?xf32>, vector<8xf32>
                %224 = arith.addi %i_tile, %c4 overflow<nsw> : index
                %225 = vector.load %out0_1[%224, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %226 = vector.load %out0_1[%224, %213] : memref<?x?xf32>, vector<8xf32>
                %227 = arith.addi %i_tile, %c5 overflow<nsw> : index
                %228 = vector.load %out0_1[%227, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %229 = vector.load %out0_1[%227, %213] : memref<?x?xf32>, vector<8xf32>
                scf.yield %212, %214, %216, %217, %219, %220, %222, %223, %225, %226, %228, %229 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %230 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
              %231 = arith.minsi %230, %15 : index
              %232, %233, %234, %235, %236, %237, %238, %239, %240, %241, %242, %243 = scf.for %k0 = %k0_piece to %231 step %c1 iter_args(%244 = %200, %245 = %201, %246 = %202, %247 = %203, %248 = %204, %249 = %205, %250 = %206, %251 = %207, %252 = %208, %253 = %209, %254 = %210, %255 = %211) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %256 = memref.load %a[%i_tile, %k0] : memref<?x?xf32>
                %257 = vector.broadcast %256 : f32 to vector<8xf32>
                %258 = arith.addi %i_tile, %c1 overflow<nsw> : index
                %259 = memref.load %a[%258, %k0] : memref<?x?xf32>
                %260 = vector.broadcast %259 : f32 to vector<8xf32>
                %261 = arith.addi %i_tile, %c2 overflow<nsw> : index
                %262 = memref.load %a[%261, %k0] : memref<?x?xf32>
                %263 = vector.broadcast %262 : f32 to vector<8xf32>
                %264 = arith.addi %i_tile, %c3 overflow<nsw> : index
                %265 = memref.load %a[%264, %k0] : memref<?x?xf32>
                %266 = vector.broadcast %265 : f32 to vector<8xf32>
                %267 = arith.addi %i_tile, %c4 overflow<nsw> : index
                %268 = memref.load %a[%267, %k0] : memref<?x?xf32>
                %269 = vector.broadcast %268 : f32 to vector<8xf32>
                %270 = arith.addi %i_tile, %c5 overflow<nsw> : index
                %271 = memref.load %a[%270, %k0] : memref<?x?xf32>
                %272 = vector.broadcast %271 : f32 to vector<8xf32>
                %273 = arith.subi %k0, %k0_piece overflow<nsw> : index
                %274 = vector.load %b_copy[%273, %31] : memref<?x16xf32>, vector<8xf32>
                %275 = arith.addi %31, %c8 overflow<nsw> : index
                %276 = vector.load %b_copy[%273, %275] : memref<?x16xf32>, vector<8xf32>
                %277 = arith.subf %257, %274 : vector<8xf32>
                %278 = arith.subf %257, %276 : vector<8xf32>
                %279 = arith.subf %260, %274 : vector<8xf32>
                %280 = arith.subf %260, %276 : vector<8xf32>
                %281 = arith.subf %263, %274 : vector<8xf32>
                %282 = arith.subf %263, %276 : vector<8xf32>
                %283 = arith.subf %266, %274 : vector<8xf32>
                %284 = arith.subf %266, %276 : vector<8xf32>
                %285 = arith.subf %269, %274 : vector<8xf32>
                %286 = arith.subf %269, %276 : vector<8xf32>
                %287 = arith.subf %272, %274 : vector<8xf32>
                %288 = arith.subf %272, %276 : vector<8xf32>
                %289 = arith.mulf %277, %277 fastmath<contract> : vector<8xf32>
                %290 = arith.mulf %278, %278 fastmath<contract> : vector<8xf32>
                %291 = arith.mulf %279, %279 fastmath<contract> : vector<8xf32>
                %292 = arith.mulf %280, %280 fastmath<contract> : vector<8xf32>
                %293 = arith.mulf %281, %281 fastmath<contract> : vector<8xf32>
                %294 = arith.mulf %282, %282 fastmath<contract> : vector<8xf32>
                %295 = arith.mulf %283, %283 fastmath<contract> : vector<8xf32>
                %296 = arith.mulf %284, %284 fastmath<contract> : vector<8xf32>
                %297 = arith.mulf %285, %285 fastmath<contract> : vector<8xf32>
                %298 = arith.mulf %286, %286 fastmath<contract> : vector<8xf32>
                %299 = arith.mulf %287, %287 fastmath<contract> : vector<8xf32>
                %300 = arith.mulf %288, %288 fastmath<contract> : vector<8xf32>
                %301 = arith.addf %244, %289 fastmath<reassoc,contract> : vector<8xf32>
                %302 = arith.addf %245, %290 fastmath<reassoc,contract> : vector<8xf32>
                %303 = arith.addf %246, %291 fastmath<reassoc,contract> : vector<8xf32>
                %304 = arith.addf %247, %292 fastmath<reassoc,contract> : vector<8xf32>
                %305 = arith.addf %248, %293 fastmath<reassoc,contract> : vector<8xf32>
                %306 = arith.addf %249, %294 fastmath<reassoc,contract> : vector<8xf32>
                %307 = arith.addf %250, %295 fastmath<reassoc,contract> : vector<8xf32>
                %308 = arith.addf %251, %296 fastmath<reassoc,contract> : vector<8xf32>
                %309 = arith.addf %252, %297 fastmath<reassoc,contract> : vector<8xf32>
                %310 = arith.addf %253, %298 fastmath<reassoc,contract> : vector<8xf32>
                %311 = arith.addf %254, %299 fastmath<reassoc,contract> : vector<8xf32>
                %312 = arith.addf %255, %300 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %301, %302, %303, %304, %305, %306, %307, %308, %309, %310, %311, %312 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              vector.store %232, %out0_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
              %313 = arith.addi %j_panel, %c8 overflow<nsw> : index
              vector.store %233, %out0_1[%i_tile, %313] : memref<?x?xf32>, vector<8xf32>
              %314 = arith.addi %i_tile, %c1 overflow<nsw> : index
              vector.store %234, %out0_1[%314, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %235, %out0_1[%314, %313] : memref<?x?xf32>, vector<8xf32>
              %315 = arith.addi %i_tile, %c2 overflow<nsw> : index
              vector.store %236, %out0_1[%315, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %237, %out0_1[%315, %313] : memref<?x?xf32>, vector<8xf32>
              %316 = arith.addi %i_tile, %c3 overflow<nsw> : index
              vector.store %238, %out0_1[%316, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %239, %out0_1[%316, %313] : memref<?x?xf32>, vector<8xf32>
              %317 = arith.addi %i_tile, %c4 overflow<nsw> : index
              vector.store %240, %out0_1[%317, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %241, %out0_1[%317, %313] : memref<?x?xf32>, vector<8xf32>
              %318 = arith.addi %i_tile, %c5 overflow<nsw> : index
              vector.store %242, %out0_1[%318, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %243, %out0_1[%318, %313] : memref<?x?xf32>, vector<8xf32>
            }
            scf.for %i_below_tile = %21 to %25 step %c4 {
              %319 = arith.cmpi eq, %k0_piece, %c0 : index
              %320, %321, %322, %323, %324, %325, %326, %327 = scf.if %319 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %12, %12, %12, %12, %12, %12, %12, %12 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %328 = vector.load %out0_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %329 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %330 = vector.load %out0_1[%i_below_tile, %329] : memref<?x?xf32>, vector<8xf32>
                %331 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                %332 = vector.load %out0_1[%331, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %333 = vector.load %out0_1[%331, %329] : memref<?x?xf32>, vector<8xf32>
                %334 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                %335 = vector.load %out0_1[%334, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %336 = vector.load %out0_1[%334, %329] : memref<?x?xf32>, vector<8xf32>
                %337 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                %338 = vector.load %out0_1[%337, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %339 = vector.load %out0_1[%337, %329] : memref<?x?xf32>, vector<8xf32>
                scf.yield %328, %330, %332, %333, %335, %336, %338, %339 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %340 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
              %341 = arith.minsi %340, %15 : index
              %342, %343, %344, %345, %346, %347, %348, %349 = scf.for %k0_below = %k0_piece to %341 step %c1 iter_args(%350 = %320, %351 = %321, %352 = %322, %353 = %323, %354 = %324, %355 = %325, %356 = %326, %357 = %327) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %358 = memref.load %a[%i_below_tile, %k0_below] : memref<?x?xf32>
                %359 = vector.broadcast %358 : f32 to vector<8xf32>
                %360 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                %361 = memref.load %a[%360, %k0_below] : memref<?x?xf32>
                %362 = vector.broadcast %361 : f32 to vector<8xf32>
                %363 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                %364 = memref.load %a[%363, %k0_below] : memref<?x?xf32>
                %365 = vector.broadcast %364 : f32 to vector<8xf32>
                %366 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                %367 = memref.load %a[%366, %k0_below] : memref<?x?xf32>
                %368 = vector.broadcast %367 : f32 to vector<8xf32>
                %369 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
                %370 = vector.load %b_copy[%369, %32] : memref<?x16xf32>, vector<8xf32>
                %371 = arith.addi %32, %c8 overflow<nsw> : index
                %372 = vector.load %b_copy[%369, %371] : memref<?x16xf32>, vector<8xf32>
                %373 = arith.subf %359, %370 : vector<8xf32>
                %374 = arith.subf %359, %372 : vector<8xf32>
                %375 = arith.subf %362, %370 : vector<8xf32>
                %376 = arith.subf %362, %372 : vector<8xf32>
                %377 = arith.subf %365, %370 : vector<8xf32>
                %378 = arith.subf %365, %372 : vector<8xf32>
                %379 = arith.subf %368, %370 : vector<8xf32>
                %380 = arith.subf %368, %372 : vector<8xf32>
                %381 = arith.mulf %373, %373 fastmath<contract> : vector<8xf32>
                %382 = arith.mulf %374, %374 fastmath<contract> : vector<8xf32>
                %383 = arith.mulf %375, %375 fastmath<contract> : vector<8xf32>
                %384 = arith.mulf %376, %376 fastmath<contract> : vector<8xf32>
                %385 = arith.mulf %377, %377 fastmath<contract> : vector<8xf32>
                %386 = arith.mulf %378, %378 fastmath<contract> : vector<8xf32>
                %387 = arith.mulf %379, %379 fastmath<contract> : vector<8xf32>
                %388 = arith.mulf %380, %380 fastmath<contract> : vector<8xf32>
                %389 = arith.addf %350, %381 fastmath<reassoc,contract> : vector<8xf32>
                %390 = arith.addf %351, %382 fastmath<reassoc,contract> : vector<8xf32>
                %391 = arith.addf %352, %383 fastmath<reassoc,contract> : vector<8xf32>
                %392 = arith.addf %353, %384 fastmath<reassoc,contract> : vector<8xf32>
                %393 = arith.addf %354, %385 fastmath<reassoc,contract> : vector<8xf32>
                %394 = arith.addf %355, %386 fastmath<reassoc,contract> : vector<8xf32>
                %395 = arith.addf %356, %387 fastmath<reassoc,contract> : vector<8xf32>
                %396 = arith.addf %357, %388 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %389, %390, %391, %392, %393, %394, %395, %396 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              vector.store %342, %out0_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
              %397 = arith.addi %j_panel, %c8 overflow<nsw> : index
              vector.store %343, %out0_1[%i_below_tile, %397] : memref<?x?xf32>, vector<8xf32>
              %398 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
              vector.store %344, %out0_1[%398, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %345, %out0_1[%398, %397] : memref<?x?xf32>, vector<8xf32>
              %399 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
              vector.store %346, %out0_1[%399, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %347, %out0_1[%399, %397] : memref<?x?xf32>, vector<8xf32>
              %400 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
              vector.store %348, %out0_1[%400, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %349, %out0_1[%400, %397] : memref<?x?xf32>, vector<8xf32>
            }
            scf.for %i_below_below_tile = %25 to %29 step %c2 {
              %401 = arith.cmpi eq, %k0_piece, %c0 : index
              %402, %403, %404, %405 = scf.if %401 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %12, %12, %12, %12 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %406 = vector.load %out0_1[%i_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %407 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %408 = vector.load %out0_1[%i_below_below_tile, %407] : memref<?x?xf32>, vector<8xf32>
                %409 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                %410 = vector.load %out0_1[%409, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %411 = vector.load %out0_1[%409, %407] : memref<?x?xf32>, vector<8xf32>
                scf.yield %406, %408, %410, %411 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %412 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
              %413 = arith.minsi %412, %15 : index
              %414, %415, %416, %417 = scf.for %k0_below_below = %k0_piece to %413 step %c1 iter_args(%418 = %402, %419 = %403, %420 = %404, %421 = %405) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %422 = memref.load %a[%i_below_below_tile, %k0_below_below] : memref<?x?xf32>
                %423 = vector.broadcast %422 : f32 to vector<8xf32>
                %424 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                %425 = memref.load %a[%424, %k0_below_below] : memref<?x?xf32>
                %426 = vector.broadcast %425 : f32 to vector<8xf32>
                %427 = arith.subi %k0_below_below, %k0_piece overflow<nsw> : index
                %428 = vector.load %b_copy[%427, %33] : memref<?x16xf32>, vector<8xf32>
                %429 = arith.addi %33, %c8 overflow<nsw> : index
                %430 = vector.load %b_copy[%427, %429] : memref<?x16xf32>, vector<8xf32>
                %431 = arith.subf %423, %428 : vector<8xf32>
                %432 = arith.subf %423, %430 : vector<8xf32>
                %433 = arith.subf %426, %428 : vector<8xf32>
                %434 = arith.subf %426, %430 : vector<8xf32>
                %435 = arith.mulf %431, %431 fastmath<contract> : vector<8xf32>
                %436 = arith.mulf %432, %432 fastmath<contract> : vector<8xf32>
                %437 = arith.mulf %433, %433 fastmath<contract> : vector<8xf32>
                %438 = arith.mulf %434, %434 fastmath<contract> : vector<8xf32>
                %439 = arith.addf %418, %435 fastmath<reassoc,contract> : vector<8xf32>
                %440 = arith.addf %419, %436 fastmath<reassoc,contract> : vector<8xf32>
                %441 = arith.addf %420, %437 fastmath<reassoc,contract> : vector<8xf32>
                %442 = arith.addf %421, %438 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %439, %440, %441, %442 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              vector.store %414, %out0_1[%i_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
              %443 = arith.addi %j_panel, %c8 overflow<nsw> : index
              vector.store %415, %out0_1[%i_below_below_tile, %443] : memref<?x?xf32>, vector<8xf32>
              %444 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
              vector.store %416, %out0_1[%444, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %417, %out0_1[%444, %443] : memref<?x?xf32>, vector<8xf32>
            }
            scf.for %i_below_below_below_tile = %29 to %13 step %c1 {
              %445 = arith.cmpi eq, %k0_piece, %c0 : index
              %446, %447 = scf.if %445 -> (vector<8xf32>, vector<8xf32>) {
                scf.yield %12, %12 : vector<8xf32>, vector<8xf32>
              } else {
                %448 = vector.load %out0_1[%i_below_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %449 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %450 = vector.load %out0_1[%i_below_below_below_tile, %449] : memref<?x?xf32>, vector<8xf32>
                scf.yield %448, %450 : vector<8xf32>, vector<8xf32>
              }
              %451 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
              %452 = arith.minsi %451, %15 : index
              %453, %454 = scf.for %k0_below_below_below = %k0_piece to %452 step %c1 iter_args(%455 = %446, %456 = %447) -> (vector<8xf32>, vector<8xf32>) {
                %457 = memref.load %a[%i_below_below_below_tile, %k0_below_below_below] : memref<?x?xf32>
                %458 = vector.broadcast %457 : f32 to vector<8xf32>
                %459 = arith.subi %k0_below_below_below, %k0_piece overflow<nsw> : index
                %460 = vector.load %b_copy[%459, %34] : memref<?x16xf32>, vector<8xf32>
                %461 = arith.addi %34, %c8 overflow<nsw> : index
                %462 = vector.load %b_copy[%459, %461] : memref<?x16xf32>, vector<8xf32>
                %463 = arith.subf %458, %460 : vector<8xf32>
                %464 = arith.subf %458, %462 : vector<8xf32>
                %465 = arith.mulf %463, %463 fastmath<contract> : vector<8xf32>
                %466 = arith.mulf %464, %464 fastmath<contract> : vector<8xf32>
                %467 = arith.addf %455, %465 fastmath<reassoc,contract> : vector<8xf32>
                %468 = arith.addf %456, %466 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %467, %468 : vector<8xf32>, vector<8xf32>
              }
              vector.store %453, %out0_1[%i_below_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
              %469 = arith.addi %j_panel, %c8 overflow<nsw> : index
              vector.store %454, %out0_1[%i_below_below_below_tile, %469] : memref<?x?xf32>, vector<8xf32>
            }
            memref.dealloc %b_copy : memref<?x16xf32>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %470 = arith.maxsi %15, %c1 : index
    %471 = arith.shrsi %13, %c3 : index
    %472 = arith.muli %471, %c8 overflow<nsw> : index
    %473 = arith.subi %13, %472 overflow<nsw> : index
    %474 = arith.shrsi %473, %c2 : index
    %475 = arith.muli %474, %c4 overflow<nsw> : index
    %476 = arith.addi %475, %472 overflow<nsw> : index
    %477 = arith.subi %13, %476 overflow<nsw> : index
    %478 = arith.shrsi %477, %c1 : index
    %479 = arith.muli %478, %c2 overflow<nsw> : index
    %480 = arith.addi %479, %476 overflow<nsw> : index
    %481 = arith.minsi %c8192, %15 : index
    %482 = arith.andi %16, %c15 : index
    %483 = arith.minsi %c8, %482 : index
    %484 = arith.constant 0 : index
    %485 = arith.maxsi %483, %484 : index
    %486 = arith.constant 0 : index
    %487 = arith.constant 0 : index
    %488 = arith.constant 0 : index
    %489 = arith.constant 0 : index
    %490 = arith.subi %16, %18 : index
    %491 = arith.constant 8 : index
    %492 = arith.ceildivsi %490, %491 : index
    %493 = arith.constant 0 : index
    %494 = arith.maxsi %492, %493 : index
    %495 = arith.constant 8192 : index
    %496 = arith.ceildivsi %470, %495 : index
    %497 = arith.constant 0 : index
    %498 = arith.maxsi %496, %497 : index
    %499 = arith.constant 8 : index
    %500 = arith.addi %18, %499 : index
    %501 = arith.minsi %500, %16 : index
    %502 = arith.subi %501, %18 : index
    %503 = arith.constant 8 : index
    %504 = arith.ceildivsi %502, %503 : index
    %505 = arith.constant 0 : index
    %506 = arith.maxsi %504, %505 : index
    %507 = arith.constant 3 : index
    %508 = arith.shrsi %15, %507 : index
    %509 = arith.constant 8 : index
    %510 = arith.muli %508, %509 : index
    %511 = arith.constant 8192 : index
    %512 = arith.minsi %511, %510 : index
    %513 = arith.constant 8 : index
    %514 = arith.ceildivsi %512, %513 : index
    %515 = arith.constant 0 : index
    %516 = arith.maxsi %514, %515 : index
    %517 = arith.constant 8 : index
    %518 = arith.addi %18, %517 : index
    %519 = arith.constant 8 : index
    %520 = arith.addi %18, %519 : index
    %521 = arith.minsi %518, %520 : index
    %522 = arith.minsi %521, %16 : index
    %523 = arith.subi %522, %18 : index
    %524 = arith.constant 0 : index
    %525 = arith.maxsi %523, %524 : index
    %526 = arith.constant 6 : index
    %527 = arith.muli %525, %526 : index
    %528 = arith.constant 5 : index
    %529 = arith.addi %528, %527 : index
    %530 = arith.constant 8 : index
    %531 = arith.muli %530, %529 : index
    %532 = arith.constant 2 : index
    %533 = arith.addi %532, %531 : index
    %534 = arith.muli %516, %533 : index
    %535 = arith.constant 3 : index
    %536 = arith.shrsi %15, %535 : index
    %537 = arith.constant 8 : index
    %538 = arith.muli %536, %537 : index
    %539 = arith.constant 0 : index
    %540 = arith.maxsi %539, %538 : index
    %541 = arith.constant 8192 : index
    %542 = arith.minsi %541, %15 : index
    %543 = arith.subi %542, %540 : index
    %544 = arith.constant 0 : index
    %545 = arith.maxsi %543, %544 : index
    %546 = arith.constant 8 : index
    %547 = arith.addi %18, %546 : index
    %548 = arith.constant 8 : index
    %549 = arith.addi %18, %548 : index
    %550 = arith.minsi %547, %549 : index
    %551 = arith.minsi %550, %16 : index
    %552 = arith.subi %551, %18 : index
    %553 = arith.constant 0 : index
    %554 = arith.maxsi %552, %553 : index
    %555 = arith.constant 6 : index
    %556 = arith.muli %554, %555 : index
    %557 = arith.constant 5 : index
    %558 = arith.addi %557, %556 : index
    %559 = arith.muli %545, %558 : index
    %560 = arith.constant 10 : index
    %561 = arith.addi %560, %534 : index
    %562 = arith.addi %561, %559 : index
    %563 = arith.muli %506, %562 : index
    %564 = arith.constant 8 : index
    %565 = arith.ceildivsi %472, %564 : index
    %566 = arith.constant 0 : index
    %567 = arith.maxsi %565, %566 : index
    %568 = arith.constant 8192 : index
    %569 = arith.minsi %568, %15 : index
    %570 = arith.constant 0 : index
    %571 = arith.maxsi %569, %570 : index
    %572 = arith.constant 58 : index
    %573 = arith.muli %571, %572 : index
    %574 = arith.constant 52 : index
    %575 = arith.addi %574, %573 : index
    %576 = arith.muli %567, %575 : index
    %577 = arith.subi %476, %472 : index
    %578 = arith.constant 4 : index
    %579 = arith.ceildivsi %577, %578 : index
    %580 = arith.constant 0 : index
    %581 = arith.maxsi %579, %580 : index
    %582 = arith.constant 8192 : index
    %583 = arith.minsi %582, %15 : index
    %584 = arith.constant 0 : index
    %585 = arith.maxsi %583, %584 : index
    %586 = arith.constant 30 : index
    %587 = arith.muli %585, %586 : index
    %588 = arith.constant 28 : index
    %589 = arith.addi %588, %587 : index
    %590 = arith.muli %581, %589 : index
    %591 = arith.subi %480, %476 : index
    %592 = arith.constant 2 : index
    %593 = arith.ceildivsi %591, %592 : index
    %594 = arith.constant 0 : index
    %595 = arith.maxsi %593, %594 : index
    %596 = arith.constant 8192 : index
    %597 = arith.minsi %596, %15 : index
    %598 = arith.constant 0 : index
    %599 = arith.maxsi %597, %598 : index
    %600 = arith.constant 16 : index
    %601 = arith.muli %599, %600 : index
    %602 = arith.constant 16 : index
    %603 = arith.addi %602, %601 : index
    %604 = arith.muli %595, %603 : index
    %605 = arith.subi %13, %480 : index
    %606 = arith.constant 0 : index
    %607 = arith.maxsi %605, %606 : index
    %608 = arith.constant 8192 : index
    %609 = arith.minsi %608, %15 : index
    %610 = arith.constant 0 : index
    %611 = arith.maxsi %609, %610 : index
    %612 = arith.constant 9 : index
    %613 = arith.muli %611, %612 : index
    %614 = arith.constant 10 : index
    %615 = arith.addi %614, %613 : index
    %616 = arith.muli %607, %615 : index
    %617 = arith.constant 9 : index
    %618 = arith.addi %617, %563 : index
    %619 = arith.addi %618, %576 : index
    %620 = arith.addi %619, %590 : index
    %621 = arith.addi %620, %604 : index
    %622 = arith.addi %621, %616 : index
    %623 = arith.muli %498, %622 : index
    %624 = arith.constant 16 : index
    %625 = arith.addi %624, %623 : index
    %626 = arith.muli %494, %625 : index
    %627 = arith.constant 32768 : index
    %628 = arith.cmpi sge, %626, %627 : index
    "omp.parallel"(%628) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%18, %16, %c8) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_right_panel: index):
          %629 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
          %630 = arith.subi %629, %j_right_panel overflow<nsw> : index
          %631 = arith.subi %16, %j_right_panel overflow<nsw> : index
          %632 = arith.minsi %630, %631 : index
          %633 = vector.create_mask %632 : vector<8xi1>
          %634 = vector.create_mask %632 : vector<8xi1>
          %635 = arith.minsi %630, %631 : index
          %636 = vector.create_mask %635 : vector<8xi1>
          %637 = vector.create_mask %635 : vector<8xi1>
          %638 = arith.minsi %630, %631 : index
          %639 = vector.create_mask %638 : vector<8xi1>
          %640 = vector.create_mask %638 : vector<8xi1>
          %641 = arith.minsi %630, %631 : index
          %642 = vector.create_mask %641 : vector<8xi1>
          %643 = vector.create_mask %641 : vector<8xi1>
          scf.for %k0_right_piece = %c0 to %470 step %c8192 {
            %b_copy_1 = memref.alloc(%481, %485) {alignment = 64 : i64} : memref<?x?xf32>
            %644 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
            %645 = arith.minsi %644, %16 : index
            scf.for %j_right_copy_tile = %j_right_panel to %645 step %c8 {
              %646 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
              %647 = arith.shrsi %15, %c3 : index
              %648 = arith.muli %647, %c8 overflow<nsw> : index
              %649 = arith.minsi %646, %648 : index
              scf.for %k0_right_copy_tile = %k0_right_piece to %649 step %c8 {
                %650 = arith.addi %k0_right_copy_tile, %c8 overflow<nsw> : index
                scf.for %k0_right_copy = %k0_right_copy_tile to %650 step %c1 {
                  %651 = arith.addi %j_right_copy_tile, %c8 overflow<nsw> : index
                  %652 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
                  %653 = arith.minsi %651, %652 : index
                  %654 = arith.minsi %653, %16 : index
                  scf.for %j_right_copy = %j_right_copy_tile to %654 step %c1 {
                    %655 = memref.load %b[%j_right_copy, %k0_right_copy] : memref<?x?xf32>
                    %656 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
                    %657 = arith.subi %j_right_copy, %j_right_panel overflow<nsw> : index
                    memref.store %655, %b_copy_1[%656, %657] : memref<?x?xf32>
                  }
                }
              }
              %658 = arith.shrsi %15, %c3 : index
              %659 = arith.muli %658, %c8 overflow<nsw> : index
              %660 = arith.maxsi %k0_right_piece, %659 : index
              %661 = arith.minsi %646, %15 : index
              scf.for %k0_right_copy_below = %660 to %661 step %c1 {
                %662 = arith.addi %j_right_copy_tile, %c8 overflow<nsw> : index
                %663 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
                %664 = arith.minsi %662, %663 : index
                %665 = arith.minsi %664, %16 : index
                scf.for %j_right_copy_below = %j_right_copy_tile to %665 step %c1 {
                  %666 = memref.load %b[%j_right_copy_below, %k0_right_copy_below] : memref<?x?xf32>
                  %667 = arith.subi %k0_right_copy_below, %k0_right_piece overflow<nsw> : index
                  %668 = arith.subi %j_right_copy_below, %j_right_panel overflow<nsw> : index
                  memref.store %666, %b_copy_1[%667, %668] : memref<?x?xf32>
                }
              }
            }
            scf.for %i_right_tile = %c0 to %472 step %c8 {
              %669 = arith.cmpi eq, %k0_right_piece, %c0 : index
              %670, %671, %672, %673, %674, %675, %676, %677 = scf.if %669 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %12, %12, %12, %12, %12, %12, %12, %12 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %678 = vector.create_mask %632 : vector<8xi1>
                %679 = vector.maskedload %out0_1[%i_right_tile, %j_right_panel], %678, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %680 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
                %681 = vector.maskedload %out0_1[%680, %j_right_panel], %678, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %682 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
                %683 = vector.maskedload %out0_1[%682, %j_right_panel], %678, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %684 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
                %685 = vector.maskedload %out0_1[%684, %j_right_panel], %678, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %686 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
                %687 = vector.maskedload %out0_1[%686, %j_right_panel], %678, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %688 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
                %689 = vector.maskedload %out0_1[%688, %j_right_panel], %678, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %690 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
                %691 = vector.maskedload %out0_1[%690, %j_right_panel], %678, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %692 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
                %693 = vector.maskedload %out0_1[%692, %j_right_panel], %678, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                scf.yield %679, %681, %683, %685, %687, %689, %691, %693 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %694 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
              %695 = arith.minsi %694, %15 : index
              %696, %697, %698, %699, %700, %701, %702, %703 = scf.for %k0_right = %k0_right_piece to %695 step %c1 iter_args(%704 = %670, %705 = %671, %706 = %672, %707 = %673, %708 = %674, %709 = %675, %710 = %676, %711 = %677) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %712 = memref.load %a[%i_right_tile, %k0_right] : memref<?x?xf32>
                %713 = vector.broadcast %712 : f32 to vector<8xf32>
                %714 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
                %715 = memref.load %a[%714, %k0_right] : memref<?x?xf32>
                %716 = vector.broadcast %715 : f32 to vector<8xf32>
                %717 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
                %718 = memref.load %a[%717, %k0_right] : memref<?x?xf32>
                %719 = vector.broadcast %718 : f32 to vector<8xf32>
                %720 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
                %721 = memref.load %a[%720, %k0_right] : memref<?x?xf32>
                %722 = vector.broadcast %721 : f32 to vector<8xf32>
                %723 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
                %724 = memref.load %a[%723, %k0_right] : memref<?x?xf32>
                %725 = vector.broadcast %724 : f32 to vector<8xf32>
                %726 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
                %727 = memref.load %a[%726, %k0_right] : memref<?x?xf32>
                %728 = vector.broadcast %727 : f32 to vector<8xf32>
                %729 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
                %730 = memref.load %a[%729, %k0_right] : memref<?x?xf32>
                %731 = vector.broadcast %730 : f32 to vector<8xf32>
                %732 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
                %733 = memref.load %a[%732, %k0_right] : memref<?x?xf32>
                %734 = vector.broadcast %733 : f32 to vector<8xf32>
                %735 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
                %736 = vector.maskedload %b_copy_1[%735, %486], %633, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %737 = arith.subf %713, %736 : vector<8xf32>
                %738 = arith.subf %716, %736 : vector<8xf32>
                %739 = arith.subf %719, %736 : vector<8xf32>
                %740 = arith.subf %722, %736 : vector<8xf32>
                %741 = arith.subf %725, %736 : vector<8xf32>
                %742 = arith.subf %728, %736 : vector<8xf32>
                %743 = arith.subf %731, %736 : vector<8xf32>
                %744 = arith.subf %734, %736 : vector<8xf32>
                %745 = arith.mulf %737, %737 fastmath<contract> : vector<8xf32>
                %746 = arith.mulf %738, %738 fastmath<contract> : vector<8xf32>
                %747 = arith.mulf %739, %739 fastmath<contract> : vector<8xf32>
                %748 = arith.mulf %740, %740 fastmath<contract> : vector<8xf32>
                %749 = arith.mulf %741, %741 fastmath<contract> : vector<8xf32>
                %750 = arith.mulf %742, %742 fastmath<contract> : vector<8xf32>
                %751 = arith.mulf %743, %743 fastmath<contract> : vector<8xf32>
                %752 = arith.mulf %744, %744 fastmath<contract> : vector<8xf32>
                %753 = arith.addf %704, %745 fastmath<reassoc,contract> : vector<8xf32>
                %754 = arith.addf %705, %746 fastmath<reassoc,contract> : vector<8xf32>
                %755 = arith.addf %706, %747 fastmath<reassoc,contract> : vector<8xf32>
                %756 = arith.addf %707, %748 fastmath<reassoc,contract> : vector<8xf32>
                %757 = arith.addf %708, %749 fastmath<reassoc,contract> : vector<8xf32>
                %758 = arith.addf %709, %750 fastmath<reassoc,contract> : vector<8xf32>
                %759 = arith.addf %710, %751 fastmath<reassoc,contract> : vector<8xf32>
                %760 = arith.addf %711, %752 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %753, %754, %755, %756, %757, %758, %759, %760 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              vector.maskedstore %out0_1[%i_right_tile, %j_right_panel], %634, %696 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
              %761 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
              vector.maskedstore %out0_1[%761, %j_right_panel], %634, %697 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
              %762 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
              vector.maskedstore %out0_1[%762, %j_right_panel], %634, %698 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
              %763 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
              vector.maskedstore %out0_1[%763, %j_right_panel], %634, %699 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
              %764 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
              vector.maskedstore %out0_1[%764, %j_right_panel], %634, %700 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
              %765 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
              vector.maskedstore %out0_1[%765, %j_right_panel], %634, %701 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
              %766 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
              vector.maskedstore %out0_1[%766, %j_right_panel], %634, %702 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
              %767 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
              vector.maskedstore %out0_1[%767, %j_right_panel], %634, %703 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            }
            scf.for %i_right_below_tile = %472 to %476 step %c4 {
              %768 = arith.cmpi eq, %k0_right_piece, %c0 : index
              %769, %770, %771, %772 = scf.if %768 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %12, %12, %12, %12 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %773 = vector.create_mask %635 : vector<8xi1>
                %774 = vector.maskedload %out0_1[%i_right_below_tile, %j_right_panel], %773, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %775 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
                %776 = vector.maskedload %out0_1[%775, %j_right_panel], %773, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %777 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
                %778 = vector.maskedload %out0_1[%777, %j_right_panel], %773, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %779 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
                %780 = vector.maskedload %out0_1[%779, %j_right_panel], %773, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                scf.yield %774, %776, %778, %780 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %781 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
              %782 = arith.minsi %781, %15 : index
              %783, %784, %785, %786 = scf.for %k0_right_below = %k0_right_piece to %782 step %c1 iter_args(%787 = %769, %788 = %770, %789 = %771, %790 = %772) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %791 = memref.load %a[%i_right_below_tile, %k0_right_below] : memref<?x?xf32>
                %792 = vector.broadcast %791 : f32 to vector<8xf32>
                %793 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
                %794 = memref.load %a[%793, %k0_right_below] : memref<?x?xf32>
                %795 = vector.broadcast %794 : f32 to vector<8xf32>
                %796 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
                %797 = memref.load %a[%796, %k0_right_below] : memref<?x?xf32>
                %798 = vector.broadcast %797 : f32 to vector<8xf32>
                %799 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
                %800 = memref.load %a[%799, %k0_right_below] : memref<?x?xf32>
                %801 = vector.broadcast %800 : f32 to vector<8xf32>
                %802 = arith.subi %k0_right_below, %k0_right_piece overflow<nsw> : index
                %803 = vector.maskedload %b_copy_1[%802, %487], %636, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %804 = arith.subf %792, %803 : vector<8xf32>
                %805 = arith.subf %795, %803 : vector<8xf32>
                %806 = arith.subf %798, %803 : vector<8xf32>
                %807 = arith.subf %801, %803 : vector<8xf32>
                %808 = arith.mulf %804, %804 fastmath<contract> : vector<8xf32>
                %809 = arith.mulf %805, %805 fastmath<contract> : vector<8xf32>
                %810 = arith.mulf %806, %806 fastmath<contract> : vector<8xf32>
                %811 = arith.mulf %807, %807 fastmath<contract> : vector<8xf32>
                %812 = arith.addf %787, %808 fastmath<reassoc,contract> : vector<8xf32>
                %813 = arith.addf %788, %809 fastmath<reassoc,contract> : vector<8xf32>
                %814 = arith.addf %789, %810 fastmath<reassoc,contract> : vector<8xf32>
                %815 = arith.addf %790, %811 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %812, %813, %814, %815 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              vector.maskedstore %out0_1[%i_right_below_tile, %j_right_panel], %637, %783 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
              %816 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
              vector.maskedstore %out0_1[%816, %j_right_panel], %637, %784 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
              %817 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
              vector.maskedstore %out0_1[%817, %j_right_panel], %637, %785 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
              %818 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
              vector.maskedstore %out0_1[%818, %j_right_panel], %637, %786 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            }
            scf.for %i_right_below_below_tile = %476 to %480 step %c2 {
              %819 = arith.cmpi eq, %k0_right_piece, %c0 : index
              %820, %821 = scf.if %819 -> (vector<8xf32>, vector<8xf32>) {
                scf.yield %12, %12 : vector<8xf32>, vector<8xf32>
              } else {
                %822 = vector.create_mask %638 : vector<8xi1>
                %823 = vector.maskedload %out0_1[%i_right_below_below_tile, %j_right_panel], %822, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %824 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
                %825 = vector.maskedload %out0_1[%824, %j_right_panel], %822, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                scf.yield %823, %825 : vector<8xf32>, vector<8xf32>
              }
              %826 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
              %827 = arith.minsi %826, %15 : index
              %828, %829 = scf.for %k0_right_below_below = %k0_right_piece to %827 step %c1 iter_args(%830 = %820, %831 = %821) -> (vector<8xf32>, vector<8xf32>) {
                %832 = memref.load %a[%i_right_below_below_tile, %k0_right_below_below] : memref<?x?xf32>
                %833 = vector.broadcast %832 : f32 to vector<8xf32>
                %834 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
                %835 = memref.load %a[%834, %k0_right_below_below] : memref<?x?xf32>
                %836 = vector.broadcast %835 : f32 to vector<8xf32>
                %837 = arith.subi %k0_right_below_below, %k0_right_piece overflow<nsw> : index
                %838 = vector.maskedload %b_copy_1[%837, %488], %639, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %839 = arith.subf %833, %838 : vector<8xf32>
                %840 = arith.subf %836, %838 : vector<8xf32>
                %841 = arith.mulf %839, %839 fastmath<contract> : vector<8xf32>
                %842 = arith.mulf %840, %840 fastmath<contract> : vector<8xf32>
                %843 = arith.addf %830, %841 fastmath<reassoc,contract> : vector<8xf32>
                %844 = arith.addf %831, %842 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %843, %844 : vector<8xf32>, vector<8xf32>
              }
              vector.maskedstore %out0_1[%i_right_below_below_tile, %j_right_panel], %640, %828 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
              %845 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
              vector.maskedstore %out0_1[%845, %j_right_panel], %640, %829 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            }
            scf.for %i_right_below_below_below_tile = %480 to %13 step %c1 {
              %846 = arith.cmpi eq, %k0_right_piece, %c0 : index
              %847 = scf.if %846 -> (vector<8xf32>) {
                scf.yield %12 : vector<8xf32>
              } else {
                %848 = vector.create_mask %641 : vector<8xi1>
                %849 = vector.maskedload %out0_1[%i_right_below_below_below_tile, %j_right_panel], %848, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                scf.yield %849 : vector<8xf32>
              }
              %850 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
              %851 = arith.minsi %850, %15 : index
              %852 = scf.for %k0_right_below_below_below = %k0_right_piece to %851 step %c1 iter_args(%853 = %847) -> (vector<8xf32>) {
                %854 = memref.load %a[%i_right_below_below_below_tile, %k0_right_below_below_below] : memref<?x?xf32>
                %855 = vector.broadcast %854 : f32 to vector<8xf32>
                %856 = arith.subi %k0_right_below_below_below, %k0_right_piece overflow<nsw> : index
                %857 = vector.maskedload %b_copy_1[%856, %489], %642, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %858 = arith.subf %855, %857 : vector<8xf32>
                %859 = arith.mulf %858, %858 fastmath<contract> : vector<8xf32>
                %860 = arith.addf %853, %859 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %860 : vector<8xf32>
              }
              vector.maskedstore %out0_1[%i_right_below_below_below_tile, %j_right_panel], %643, %852 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            }
            memref.dealloc %b_copy_1 : memref<?x?xf32>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %861 = arith.constant 0 : index
    %862 = arith.maxsi %13, %861 : index
    %863 = arith.constant 2 : index
    %864 = arith.shrsi %16, %863 : index
    %865 = arith.constant 4 : index
    %866 = arith.muli %864, %865 : index
    %867 = arith.constant 4 : index
    %868 = arith.ceildivsi %866, %867 : index
    %869 = arith.constant 0 : index
    %870 = arith.maxsi %868, %869 : index
    %871 = arith.constant 34 : index
    %872 = arith.muli %870, %871 : index
    %873 = arith.constant 0 : index
    %874 = arith.maxsi %866, %873 : index
    %875 = arith.subi %16, %874 : index
    %876 = arith.constant 4 : index
    %877 = arith.ceildivsi %875, %876 : index
    %878 = arith.constant 0 : index
    %879 = arith.maxsi %877, %878 : index
    %880 = arith.constant 38 : index
    %881 = arith.muli %879, %880 : index
    %882 = arith.constant 15 : index
    %883 = arith.addi %882, %872 : index
    %884 = arith.addi %883, %881 : index
    %885 = arith.muli %862, %884 : index
    %886 = arith.constant 32768 : index
    %887 = arith.cmpi sge, %885, %886 : index
    "omp.parallel"(%887) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %13, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %888 = vector.step : vector<4xindex>
          %889 = arith.shrsi %16, %c2 : index
          %890 = arith.muli %889, %c4 overflow<nsw> : index
          %891, %892 = scf.for %j = %c0 to %890 step %c4 iter_args(%893 = %8, %894 = %9) -> (vector<4xf32>, vector<4xi64>) {
            %895 = vector.load %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
            %896 = math.sqrt %895 : vector<4xf32>
            %897 = arith.cmpf olt, %895, %893 : vector<4xf32>
            %898 = arith.cmpf uno, %895, %895 : vector<4xf32>
            %899 = arith.cmpf ord, %893, %893 : vector<4xf32>
            %900 = arith.andi %898, %899 : vector<4xi1>
            %901 = arith.ori %897, %900 : vector<4xi1>
            %902 = vector.broadcast %j : index to vector<4xindex>
            %903 = arith.addi %902, %888 : vector<4xindex>
            %904 = arith.index_cast %903 : vector<4xindex> to vector<4xi64>
            %905 = arith.select %901, %895, %893 : vector<4xi1>, vector<4xf32>
            %906 = arith.select %901, %904, %894 : vector<4xi1>, vector<4xi64>
            vector.store %896, %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
            scf.yield %905, %906 : vector<4xf32>, vector<4xi64>
          }
          %907 = arith.maxsi %890, %c0 : index
          %908, %909 = scf.for %j_1 = %907 to %16 step %c4 iter_args(%910 = %891, %911 = %892) -> (vector<4xf32>, vector<4xi64>) {
            %912 = arith.subi %16, %j_1 overflow<nsw> : index
            %913 = vector.create_mask %912 : vector<4xi1>
            %914 = vector.maskedload %out0_1[%i, %j_1], %913, %10 : memref<?x?xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
            %915 = math.sqrt %914 : vector<4xf32>
            %916 = arith.cmpf olt, %914, %910 : vector<4xf32>
            %917 = arith.cmpf uno, %914, %914 : vector<4xf32>
            %918 = arith.cmpf ord, %910, %910 : vector<4xf32>
            %919 = arith.andi %917, %918 : vector<4xi1>
            %920 = arith.ori %916, %919 : vector<4xi1>
            %921 = vector.broadcast %j_1 : index to vector<4xindex>
            %922 = arith.addi %921, %888 : vector<4xindex>
            %923 = arith.index_cast %922 : vector<4xindex> to vector<4xi64>
            %924 = arith.select %920, %914, %910 : vector<4xi1>, vector<4xf32>
            %925 = arith.select %920, %923, %911 : vector<4xi1>, vector<4xi64>
            vector.maskedstore %out0_1[%i, %j_1], %913, %915 : memref<?x?xf32>, vector<4xi1>, vector<4xf32>
            %926 = arith.select %913, %924, %910 : vector<4xi1>, vector<4xf32>
            %927 = arith.select %913, %925, %911 : vector<4xi1>, vector<4xi64>
            scf.yield %926, %927 : vector<4xf32>, vector<4xi64>
          }
          %928 = vector.reduction <minimumf>, %908 : vector<4xf32> into f32
          %929 = vector.broadcast %928 : f32 to vector<4xf32>
          %930 = arith.cmpf oeq, %908, %929 : vector<4xf32>
          %931 = arith.cmpf uno, %908, %908 : vector<4xf32>
          %932 = arith.ori %930, %931 : vector<4xi1>
          %933 = arith.select %932, %909, %11 : vector<4xi1>, vector<4xi64>
          %934 = vector.reduction <minsi>, %933 : vector<4xi64> into i64
          memref.store %934, %out1_1[%i] : memref<?xi64>
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
    %5 = llvm.mlir.constant(4096) : i64
    %6 = llvm.mlir.constant(0) : i64
    %7 = llvm.mlir.constant(8) : i64
    %8 = llvm.mlir.constant(3) : i64
    %9 = llvm.mlir.constant(5) : i64
    %10 = llvm.mlir.constant(7) : i64
    %11 = llvm.mlir.constant(8192) : i64
    %12 = llvm.mlir.constant(15) : i64
    %13 = llvm.mlir.constant(-1) : i64
    %14 = llvm.mlir.constant(71) : i64
    %15 = llvm.mlir.constant(50) : i64
    %16 = llvm.mlir.constant(11) : i64
    %17 = llvm.mlir.constant(65) : i64
    %18 = llvm.mlir.constant(45) : i64
    %19 = llvm.mlir.constant(25) : i64
    %20 = llvm.mlir.constant(32768) : i64
    %21 = llvm.mlir.constant(104) : i64
    %22 = llvm.alloca %21 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %23 = llvm.mlir.constant(24) : i64
    %24 = llvm.mlir.constant(32) : i64
    %25 = llvm.mlir.constant(40) : i64
    %26 = llvm.mlir.constant(48) : i64
    %27 = llvm.mlir.constant(56) : i64
    %28 = llvm.mlir.constant(64) : i64
    %29 = llvm.mlir.constant(72) : i64
    %30 = llvm.mlir.constant(80) : i64
    %31 = llvm.mlir.constant(88) : i64
    %32 = llvm.mlir.constant(96) : i64
    %33 = llvm.mlir.constant(0 : i32) : i32
    %34 = llvm.mlir.constant(10) : i64
    %35 = llvm.mlir.constant(58) : i64
    %36 = llvm.mlir.constant(52) : i64
    %37 = llvm.mlir.constant(30) : i64
    %38 = llvm.mlir.constant(28) : i64
    %39 = llvm.mlir.constant(9) : i64
    %40 = llvm.mlir.constant(112) : i64
    %41 = llvm.alloca %40 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %42 = llvm.mlir.constant(34) : i64
    %43 = llvm.mlir.constant(38) : i64
    %44 = llvm.alloca %24 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %45 = llvm.mlir.constant(0.000000e+00 : f32) : f32
    %46 = llvm.mlir.constant(0x7f800000 : f32) : f32
    %47 = llvm.mlir.constant(0) : i64
    %48 = llvm.mlir.constant(dense<0x7f800000> : vector<4xf32>) : vector<4xf32>
    %49 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %50 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf32>) : vector<4xf32>
    %51 = llvm.mlir.constant(dense<9223372036854775807> : vector<4xi64>) : vector<4xi64>
    %52 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %53 = llvm.ashr %b_size0, %1 : i64
    %54 = llvm.mul %53, %0 overflow<nsw> : i64
    %55 = llvm.intr.smax(%a_stride0, %2) : (i64, i64) -> i64
    %56 = llvm.sdiv %a_size0, %3 : i64
    %57 = llvm.srem %a_size0, %3 : i64
    %58 = llvm.icmp "ne" %57, %6 : i64
    %59 = llvm.xor %57, %3 : i64
    %60 = llvm.icmp "slt" %59, %6 : i64
    %61 = llvm.and %58, %60 : i1
    %62 = llvm.add %56, %13 : i64
    %63 = llvm.select %61, %62, %56 : i1, i64
    %64 = llvm.mul %63, %3 overflow<nsw> : i64
    %65 = llvm.sub %a_size0, %64 overflow<nsw> : i64
    %66 = llvm.ashr %65, %4 : i64
    %67 = llvm.mul %66, %1 overflow<nsw> : i64
    %68 = llvm.add %67, %64 overflow<nsw> : i64
    %69 = llvm.sub %a_size0, %68 overflow<nsw> : i64
    %70 = llvm.ashr %69, %2 : i64
    %71 = llvm.mul %70, %4 overflow<nsw> : i64
    %72 = llvm.add %71, %68 overflow<nsw> : i64
    %73 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %74 = llvm.sdiv %54, %0 : i64
    %75 = llvm.srem %54, %0 : i64
    %76 = llvm.icmp "ne" %75, %6 : i64
    %77 = llvm.xor %75, %0 : i64
    %78 = llvm.icmp "sge" %77, %6 : i64
    %79 = llvm.and %76, %78 : i1
    %80 = llvm.add %74, %2 : i64
    %81 = llvm.select %79, %80, %74 : i1, i64
    %82 = llvm.intr.smax(%81, %6) : (i64, i64) -> i64
    %83 = llvm.sdiv %55, %5 : i64
    %84 = llvm.srem %55, %5 : i64
    %85 = llvm.icmp "ne" %84, %6 : i64
    %86 = llvm.xor %84, %5 : i64
    %87 = llvm.icmp "sge" %86, %6 : i64
    %88 = llvm.and %85, %87 : i1
    %89 = llvm.add %83, %2 : i64
    %90 = llvm.select %88, %89, %83 : i1, i64
    %91 = llvm.intr.smax(%90, %6) : (i64, i64) -> i64
    %92 = llvm.ashr %a_stride0, %8 : i64
    %93 = llvm.mul %92, %7 : i64
    %94 = llvm.intr.smin(%5, %93) : (i64, i64) -> i64
    %95 = llvm.sdiv %94, %7 : i64
    %96 = llvm.srem %94, %7 : i64
    %97 = llvm.icmp "ne" %96, %6 : i64
    %98 = llvm.xor %96, %7 : i64
    %99 = llvm.icmp "sge" %98, %6 : i64
    %100 = llvm.and %97, %99 : i1
    %101 = llvm.add %95, %2 : i64
    %102 = llvm.select %100, %101, %95 : i1, i64
    %103 = llvm.intr.smax(%102, %6) : (i64, i64) -> i64
    %104 = llvm.mul %103, %14 : i64
    %105 = llvm.ashr %a_stride0, %8 : i64
    %106 = llvm.mul %105, %7 : i64
    %107 = llvm.intr.smax(%6, %106) : (i64, i64) -> i64
    %108 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %109 = llvm.sub %108, %107 : i64
    %110 = llvm.intr.smax(%109, %6) : (i64, i64) -> i64
    %111 = llvm.mul %110, %15 : i64
    %112 = llvm.add %16, %104 : i64
    %113 = llvm.add %112, %111 : i64
    %114 = llvm.mul %4, %113 : i64
    %115 = llvm.sdiv %64, %3 : i64
    %116 = llvm.srem %64, %3 : i64
    %117 = llvm.icmp "ne" %116, %6 : i64
    %118 = llvm.xor %116, %3 : i64
    %119 = llvm.icmp "sge" %118, %6 : i64
    %120 = llvm.and %117, %119 : i1
    %121 = llvm.add %115, %2 : i64
    %122 = llvm.select %120, %121, %115 : i1, i64
    %123 = llvm.intr.smax(%122, %6) : (i64, i64) -> i64
    %124 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %125 = llvm.intr.smax(%124, %6) : (i64, i64) -> i64
    %126 = llvm.mul %125, %17 : i64
    %127 = llvm.add %17, %126 : i64
    %128 = llvm.mul %123, %127 : i64
    %129 = llvm.sub %68, %64 : i64
    %130 = llvm.sdiv %129, %1 : i64
    %131 = llvm.srem %129, %1 : i64
    %132 = llvm.icmp "ne" %131, %6 : i64
    %133 = llvm.xor %131, %1 : i64
    %134 = llvm.icmp "sge" %133, %6 : i64
    %135 = llvm.and %132, %134 : i1
    %136 = llvm.add %130, %2 : i64
    %137 = llvm.select %135, %136, %130 : i1, i64
    %138 = llvm.intr.smax(%137, %6) : (i64, i64) -> i64
    %139 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %140 = llvm.intr.smax(%139, %6) : (i64, i64) -> i64
    %141 = llvm.mul %140, %18 : i64
    %142 = llvm.add %18, %141 : i64
    %143 = llvm.mul %138, %142 : i64
    %144 = llvm.sub %72, %68 : i64
    %145 = llvm.sdiv %144, %4 : i64
    %146 = llvm.srem %144, %4 : i64
    %147 = llvm.icmp "ne" %146, %6 : i64
    %148 = llvm.xor %146, %4 : i64
    %149 = llvm.icmp "sge" %148, %6 : i64
    %150 = llvm.and %147, %149 : i1
    %151 = llvm.add %145, %2 : i64
    %152 = llvm.select %150, %151, %145 : i1, i64
    %153 = llvm.intr.smax(%152, %6) : (i64, i64) -> i64
    %154 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %155 = llvm.intr.smax(%154, %6) : (i64, i64) -> i64
    %156 = llvm.mul %155, %19 : i64
    %157 = llvm.add %19, %156 : i64
    %158 = llvm.mul %153, %157 : i64
    %159 = llvm.sub %a_size0, %72 : i64
    %160 = llvm.intr.smax(%159, %6) : (i64, i64) -> i64
    %161 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %162 = llvm.intr.smax(%161, %6) : (i64, i64) -> i64
    %163 = llvm.mul %162, %12 : i64
    %164 = llvm.add %12, %163 : i64
    %165 = llvm.mul %160, %164 : i64
    %166 = llvm.add %7, %114 : i64
    %167 = llvm.add %166, %128 : i64
    %168 = llvm.add %167, %143 : i64
    %169 = llvm.add %168, %158 : i64
    %170 = llvm.add %169, %165 : i64
    %171 = llvm.mul %91, %170 : i64
    %172 = llvm.add %2, %171 : i64
    %173 = llvm.mul %82, %172 : i64
    %174 = llvm.icmp "sge" %173, %20 : i64
    %175 = llvm.icmp "sgt" %54, %6 : i64
    %176 = llvm.sub %54, %2 overflow<nsw> : i64
    %177 = llvm.sdiv %176, %0 : i64
    %178 = llvm.add %177, %2 overflow<nsw> : i64
    %179 = llvm.select %175, %178, %6 : i1, i64
    llvm.cond_br %174, ^bb1, ^bb2
  ^bb1:
    llvm.store %54, %22 {alignment = 8 : i64} : i64, !llvm.ptr
    %180 = llvm.getelementptr inbounds %22[%7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %55, %180 {alignment = 8 : i64} : i64, !llvm.ptr
    %181 = llvm.getelementptr inbounds %22[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %73, %181 {alignment = 8 : i64} : i64, !llvm.ptr
    %182 = llvm.getelementptr inbounds %22[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride0, %182 {alignment = 8 : i64} : i64, !llvm.ptr
    %183 = llvm.getelementptr inbounds %22[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %183 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %184 = llvm.getelementptr inbounds %22[%25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %184 {alignment = 8 : i64} : i64, !llvm.ptr
    %185 = llvm.getelementptr inbounds %22[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride0, %185 {alignment = 8 : i64} : i64, !llvm.ptr
    %186 = llvm.getelementptr inbounds %22[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %64, %186 {alignment = 8 : i64} : i64, !llvm.ptr
    %187 = llvm.getelementptr inbounds %22[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %187 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %188 = llvm.getelementptr inbounds %22[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %188 {alignment = 8 : i64} : i64, !llvm.ptr
    %189 = llvm.getelementptr inbounds %22[%30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %189 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %190 = llvm.getelementptr inbounds %22[%31] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %68, %190 {alignment = 8 : i64} : i64, !llvm.ptr
    %191 = llvm.getelementptr inbounds %22[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %72, %191 {alignment = 8 : i64} : i64, !llvm.ptr
    %192 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %193 = llvm.call @stepwell_parallel_for(%192, %22, %179, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%193 : i32)
  ^bb2:
    %194 = llvm.call @program.parallel0(%6, %179, %54, %55, %73, %a_stride0, %b, %b_size0, %b_stride0, %64, %out0, %a_size0, %a, %68, %72) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%194 : i32)
  ^bb3(%195: i32):
    %196 = llvm.icmp "eq" %195, %33 : i32
    llvm.cond_br %196, ^bb4, ^bb12(%195 : i32)
  ^bb4:
    %197 = llvm.intr.smax(%a_stride0, %2) : (i64, i64) -> i64
    %198 = llvm.ashr %a_size0, %8 : i64
    %199 = llvm.mul %198, %7 overflow<nsw> : i64
    %200 = llvm.sub %a_size0, %199 overflow<nsw> : i64
    %201 = llvm.ashr %200, %4 : i64
    %202 = llvm.mul %201, %1 overflow<nsw> : i64
    %203 = llvm.add %202, %199 overflow<nsw> : i64
    %204 = llvm.sub %a_size0, %203 overflow<nsw> : i64
    %205 = llvm.ashr %204, %2 : i64
    %206 = llvm.mul %205, %4 overflow<nsw> : i64
    %207 = llvm.add %206, %203 overflow<nsw> : i64
    %208 = llvm.intr.smin(%11, %a_stride0) : (i64, i64) -> i64
    %209 = llvm.and %b_size0, %12 : i64
    %210 = llvm.intr.smin(%7, %209) : (i64, i64) -> i64
    %211 = llvm.intr.smax(%210, %6) : (i64, i64) -> i64
    %212 = llvm.sub %b_size0, %54 : i64
    %213 = llvm.sdiv %212, %7 : i64
    %214 = llvm.srem %212, %7 : i64
    %215 = llvm.icmp "ne" %214, %6 : i64
    %216 = llvm.xor %214, %7 : i64
    %217 = llvm.icmp "sge" %216, %6 : i64
    %218 = llvm.and %215, %217 : i1
    %219 = llvm.add %213, %2 : i64
    %220 = llvm.select %218, %219, %213 : i1, i64
    %221 = llvm.intr.smax(%220, %6) : (i64, i64) -> i64
    %222 = llvm.sdiv %197, %11 : i64
    %223 = llvm.srem %197, %11 : i64
    %224 = llvm.icmp "ne" %223, %6 : i64
    %225 = llvm.xor %223, %11 : i64
    %226 = llvm.icmp "sge" %225, %6 : i64
    %227 = llvm.and %224, %226 : i1
    %228 = llvm.add %222, %2 : i64
    %229 = llvm.select %227, %228, %222 : i1, i64
    %230 = llvm.intr.smax(%229, %6) : (i64, i64) -> i64
    %231 = llvm.add %54, %7 : i64
    %232 = llvm.intr.smin(%231, %b_size0) : (i64, i64) -> i64
    %233 = llvm.sub %232, %54 : i64
    %234 = llvm.sdiv %233, %7 : i64
    %235 = llvm.srem %233, %7 : i64
    %236 = llvm.icmp "ne" %235, %6 : i64
    %237 = llvm.xor %235, %7 : i64
    %238 = llvm.icmp "sge" %237, %6 : i64
    %239 = llvm.and %236, %238 : i1
    %240 = llvm.add %234, %2 : i64
    %241 = llvm.select %239, %240, %234 : i1, i64
    %242 = llvm.intr.smax(%241, %6) : (i64, i64) -> i64
    %243 = llvm.ashr %a_stride0, %8 : i64
    %244 = llvm.mul %243, %7 : i64
    %245 = llvm.intr.smin(%11, %244) : (i64, i64) -> i64
    %246 = llvm.sdiv %245, %7 : i64
    %247 = llvm.srem %245, %7 : i64
    %248 = llvm.icmp "ne" %247, %6 : i64
    %249 = llvm.xor %247, %7 : i64
    %250 = llvm.icmp "sge" %249, %6 : i64
    %251 = llvm.and %248, %250 : i1
    %252 = llvm.add %246, %2 : i64
    %253 = llvm.select %251, %252, %246 : i1, i64
    %254 = llvm.intr.smax(%253, %6) : (i64, i64) -> i64
    %255 = llvm.add %54, %7 : i64
    %256 = llvm.add %54, %7 : i64
    %257 = llvm.intr.smin(%255, %256) : (i64, i64) -> i64
    %258 = llvm.intr.smin(%257, %b_size0) : (i64, i64) -> i64
    %259 = llvm.sub %258, %54 : i64
    %260 = llvm.intr.smax(%259, %6) : (i64, i64) -> i64
    %261 = llvm.mul %260, %3 : i64
    %262 = llvm.add %9, %261 : i64
    %263 = llvm.mul %7, %262 : i64
    %264 = llvm.add %4, %263 : i64
    %265 = llvm.mul %254, %264 : i64
    %266 = llvm.ashr %a_stride0, %8 : i64
    %267 = llvm.mul %266, %7 : i64
    %268 = llvm.intr.smax(%6, %267) : (i64, i64) -> i64
    %269 = llvm.intr.smin(%11, %a_stride0) : (i64, i64) -> i64
    %270 = llvm.sub %269, %268 : i64
    %271 = llvm.intr.smax(%270, %6) : (i64, i64) -> i64
    %272 = llvm.add %54, %7 : i64
    %273 = llvm.add %54, %7 : i64
    %274 = llvm.intr.smin(%272, %273) : (i64, i64) -> i64
    %275 = llvm.intr.smin(%274, %b_size0) : (i64, i64) -> i64
    %276 = llvm.sub %275, %54 : i64
    %277 = llvm.intr.smax(%276, %6) : (i64, i64) -> i64
    %278 = llvm.mul %277, %3 : i64
    %279 = llvm.add %9, %278 : i64
    %280 = llvm.mul %271, %279 : i64
    %281 = llvm.add %34, %265 : i64
    %282 = llvm.add %281, %280 : i64
    %283 = llvm.mul %242, %282 : i64
    %284 = llvm.sdiv %199, %7 : i64
    %285 = llvm.srem %199, %7 : i64
    %286 = llvm.icmp "ne" %285, %6 : i64
    %287 = llvm.xor %285, %7 : i64
    %288 = llvm.icmp "sge" %287, %6 : i64
    %289 = llvm.and %286, %288 : i1
    %290 = llvm.add %284, %2 : i64
    %291 = llvm.select %289, %290, %284 : i1, i64
    %292 = llvm.intr.smax(%291, %6) : (i64, i64) -> i64
    %293 = llvm.intr.smin(%11, %a_stride0) : (i64, i64) -> i64
    %294 = llvm.intr.smax(%293, %6) : (i64, i64) -> i64
    %295 = llvm.mul %294, %35 : i64
    %296 = llvm.add %36, %295 : i64
    %297 = llvm.mul %292, %296 : i64
    %298 = llvm.sub %203, %199 : i64
    %299 = llvm.sdiv %298, %1 : i64
    %300 = llvm.srem %298, %1 : i64
    %301 = llvm.icmp "ne" %300, %6 : i64
    %302 = llvm.xor %300, %1 : i64
    %303 = llvm.icmp "sge" %302, %6 : i64
    %304 = llvm.and %301, %303 : i1
    %305 = llvm.add %299, %2 : i64
    %306 = llvm.select %304, %305, %299 : i1, i64
    %307 = llvm.intr.smax(%306, %6) : (i64, i64) -> i64
    %308 = llvm.intr.smin(%11, %a_stride0) : (i64, i64) -> i64
    %309 = llvm.intr.smax(%308, %6) : (i64, i64) -> i64
    %310 = llvm.mul %309, %37 : i64
    %311 = llvm.add %38, %310 : i64
    %312 = llvm.mul %307, %311 : i64
    %313 = llvm.sub %207, %203 : i64
    %314 = llvm.sdiv %313, %4 : i64
    %315 = llvm.srem %313, %4 : i64
    %316 = llvm.icmp "ne" %315, %6 : i64
    %317 = llvm.xor %315, %4 : i64
    %318 = llvm.icmp "sge" %317, %6 : i64
    %319 = llvm.and %316, %318 : i1
    %320 = llvm.add %314, %2 : i64
    %321 = llvm.select %319, %320, %314 : i1, i64
    %322 = llvm.intr.smax(%321, %6) : (i64, i64) -> i64
    %323 = llvm.intr.smin(%11, %a_stride0) : (i64, i64) -> i64
    %324 = llvm.intr.smax(%323, %6) : (i64, i64) -> i64
    %325 = llvm.mul %324, %0 : i64
    %326 = llvm.add %0, %325 : i64
    %327 = llvm.mul %322, %326 : i64
    %328 = llvm.sub %a_size0, %207 : i64
    %329 = llvm.intr.smax(%328, %6) : (i64, i64) -> i64
    %330 = llvm.intr.smin(%11, %a_stride0) : (i64, i64) -> i64
    %331 = llvm.intr.smax(%330, %6) : (i64, i64) -> i64
    %332 = llvm.mul %331, %39 : i64
    %333 = llvm.add %34, %332 : i64
    %334 = llvm.mul %329, %333 : i64
    %335 = llvm.add %39, %283 : i64
    %336 = llvm.add %335, %297 : i64
    %337 = llvm.add %336, %312 : i64
    %338 = llvm.add %337, %327 : i64
    %339 = llvm.add %338, %334 : i64
    %340 = llvm.mul %230, %339 : i64
    %341 = llvm.add %0, %340 : i64
    %342 = llvm.mul %221, %341 : i64
    %343 = llvm.icmp "sge" %342, %20 : i64
    %344 = llvm.sub %b_size0, %54 overflow<nsw> : i64
    %345 = llvm.icmp "sgt" %344, %6 : i64
    %346 = llvm.sub %344, %2 overflow<nsw> : i64
    %347 = llvm.sdiv %346, %7 : i64
    %348 = llvm.add %347, %2 overflow<nsw> : i64
    %349 = llvm.select %345, %348, %6 : i1, i64
    llvm.cond_br %343, ^bb5, ^bb6
  ^bb5:
    llvm.store %54, %41 {alignment = 8 : i64} : i64, !llvm.ptr
    %350 = llvm.getelementptr inbounds %41[%7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %350 {alignment = 8 : i64} : i64, !llvm.ptr
    %351 = llvm.getelementptr inbounds %41[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %197, %351 {alignment = 8 : i64} : i64, !llvm.ptr
    %352 = llvm.getelementptr inbounds %41[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %208, %352 {alignment = 8 : i64} : i64, !llvm.ptr
    %353 = llvm.getelementptr inbounds %41[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %211, %353 {alignment = 8 : i64} : i64, !llvm.ptr
    %354 = llvm.getelementptr inbounds %41[%25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride0, %354 {alignment = 8 : i64} : i64, !llvm.ptr
    %355 = llvm.getelementptr inbounds %41[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %355 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %356 = llvm.getelementptr inbounds %41[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride0, %356 {alignment = 8 : i64} : i64, !llvm.ptr
    %357 = llvm.getelementptr inbounds %41[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %199, %357 {alignment = 8 : i64} : i64, !llvm.ptr
    %358 = llvm.getelementptr inbounds %41[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %358 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %359 = llvm.getelementptr inbounds %41[%30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %359 {alignment = 8 : i64} : i64, !llvm.ptr
    %360 = llvm.getelementptr inbounds %41[%31] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %360 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %361 = llvm.getelementptr inbounds %41[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %203, %361 {alignment = 8 : i64} : i64, !llvm.ptr
    %362 = llvm.getelementptr inbounds %41[%21] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %207, %362 {alignment = 8 : i64} : i64, !llvm.ptr
    %363 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %364 = llvm.call @stepwell_parallel_for(%363, %41, %349, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb7(%364 : i32)
  ^bb6:
    %365 = llvm.call @program.parallel1(%6, %349, %54, %b_size0, %197, %208, %211, %a_stride0, %b, %b_stride0, %199, %out0, %a_size0, %a, %203, %207) : (i64, i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb7(%365 : i32)
  ^bb7(%366: i32):
    %367 = llvm.icmp "eq" %366, %33 : i32
    llvm.cond_br %367, ^bb8, ^bb12(%366 : i32)
  ^bb8:
    %368 = llvm.intr.smax(%a_size0, %6) : (i64, i64) -> i64
    %369 = llvm.ashr %b_size0, %4 : i64
    %370 = llvm.mul %369, %1 : i64
    %371 = llvm.sdiv %370, %1 : i64
    %372 = llvm.srem %370, %1 : i64
    %373 = llvm.icmp "ne" %372, %6 : i64
    %374 = llvm.xor %372, %1 : i64
    %375 = llvm.icmp "sge" %374, %6 : i64
    %376 = llvm.and %373, %375 : i1
    %377 = llvm.add %371, %2 : i64
    %378 = llvm.select %376, %377, %371 : i1, i64
    %379 = llvm.intr.smax(%378, %6) : (i64, i64) -> i64
    %380 = llvm.mul %379, %42 : i64
    %381 = llvm.intr.smax(%370, %6) : (i64, i64) -> i64
    %382 = llvm.sub %b_size0, %381 : i64
    %383 = llvm.sdiv %382, %1 : i64
    %384 = llvm.srem %382, %1 : i64
    %385 = llvm.icmp "ne" %384, %6 : i64
    %386 = llvm.xor %384, %1 : i64
    %387 = llvm.icmp "sge" %386, %6 : i64
    %388 = llvm.and %385, %387 : i1
    %389 = llvm.add %383, %2 : i64
    %390 = llvm.select %388, %389, %383 : i1, i64
    %391 = llvm.intr.smax(%390, %6) : (i64, i64) -> i64
    %392 = llvm.mul %391, %43 : i64
    %393 = llvm.add %12, %380 : i64
    %394 = llvm.add %393, %392 : i64
    %395 = llvm.mul %368, %394 : i64
    %396 = llvm.icmp "sge" %395, %20 : i64
    %397 = llvm.icmp "sgt" %a_size0, %6 : i64
    %398 = llvm.select %397, %a_size0, %6 : i1, i64
    llvm.cond_br %396, ^bb9, ^bb10
  ^bb9:
    llvm.store %a_size0, %44 {alignment = 8 : i64} : i64, !llvm.ptr
    %399 = llvm.getelementptr inbounds %44[%7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %399 {alignment = 8 : i64} : i64, !llvm.ptr
    %400 = llvm.getelementptr inbounds %44[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %400 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %401 = llvm.getelementptr inbounds %44[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %401 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %402 = llvm.mlir.addressof @program.parallel2.part : !llvm.ptr
    %403 = llvm.call @stepwell_parallel_for(%402, %44, %398, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb11(%403 : i32)
  ^bb10:
    %404 = llvm.call @program.parallel2(%6, %398, %a_size0, %b_size0, %out0, %out1) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb11(%404 : i32)
  ^bb11(%405: i32):
    llvm.return %33 : i32
  ^bb12(%406: i32):
    llvm.return %406 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %407: i64, %408: i64, %409: i64, %a_stride0_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %b_stride0_1: i64, %410: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %a_size0_1: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %411: i64, %412: i64) -> i32 attributes {no_unwind, no_inline} {
    %413 = llvm.mlir.constant(0) : i64
    %414 = llvm.mlir.constant(16) : i64
    %415 = llvm.mlir.constant(4096) : i64
    %416 = llvm.mlir.constant(8) : i64
    %417 = llvm.mlir.constant(3) : i64
    %418 = llvm.mlir.constant(1) : i64
    %419 = llvm.mlir.constant(2) : i64
    %420 = llvm.mlir.constant(4) : i64
    %421 = llvm.mlir.constant(5) : i64
    %422 = llvm.mlir.constant(6) : i64
    %423 = llvm.mlir.constant(7) : i64
    %424 = llvm.mlir.constant(64) : i64
    %425 = llvm.mlir.constant(-64) : i64
    %426 = llvm.mlir.constant(1 : i32) : i32
    %427 = llvm.mlir.constant(0 : i32) : i32
    %428 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %429 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %429, ^bb1(%begin : i64), ^bb41
  ^bb1(%430: i64):
    %j_panel = llvm.mul %430, %414 overflow<nsw> : i64
    %431 = llvm.icmp "slt" %413, %408 : i64
    llvm.cond_br %431, ^bb2(%413 : i64), ^bb40
  ^bb2(%k0_piece: i64):
    %432 = llvm.mul %409, %424 overflow<nsw> : i64
    %433 = llvm.add %432, %424 overflow<nsw> : i64
    %434 = llvm.and %433, %425 : i64
    %b_copy = llvm.call @aligned_alloc(%424, %434) : (i64, i64) -> !llvm.ptr
    %435 = llvm.mlir.zero : !llvm.ptr
    %436 = llvm.icmp "ne" %b_copy, %435 : !llvm.ptr
    llvm.cond_br %436, ^bb3, ^bb42(%426 : i32)
  ^bb3:
    %437 = llvm.add %j_panel, %414 overflow<nsw> : i64
    %438 = llvm.icmp "slt" %j_panel, %437 : i64
    llvm.cond_br %438, ^bb4(%j_panel : i64), ^bb11
  ^bb4(%j_copy_tile: i64):
    %439 = llvm.sub %j_copy_tile, %j_panel overflow<nsw> : i64
    %440 = llvm.add %k0_piece, %415 overflow<nsw> : i64
    %441 = llvm.ashr %a_stride0_1, %417 : i64
    %442 = llvm.mul %441, %416 overflow<nsw> : i64
    %443 = llvm.intr.smin(%440, %442) : (i64, i64) -> i64
    %444 = llvm.icmp "slt" %k0_piece, %443 : i64
    llvm.cond_br %444, ^bb5(%k0_piece : i64), ^bb6
  ^bb5(%k0_copy_tile: i64):
    %445 = llvm.mul %j_copy_tile, %b_stride0_1 overflow<nsw> : i64
    %446 = llvm.add %445, %k0_copy_tile overflow<nsw> : i64
    %447 = llvm.getelementptr inbounds %b_1[%446] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %448 = llvm.load %447 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %449 = llvm.add %j_copy_tile, %418 overflow<nsw> : i64
    %450 = llvm.mul %449, %b_stride0_1 overflow<nsw> : i64
    %451 = llvm.add %450, %k0_copy_tile overflow<nsw> : i64
    %452 = llvm.getelementptr inbounds %b_1[%451] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %453 = llvm.load %452 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %454 = llvm.add %j_copy_tile, %419 overflow<nsw> : i64
    %455 = llvm.mul %454, %b_stride0_1 overflow<nsw> : i64
    %456 = llvm.add %455, %k0_copy_tile overflow<nsw> : i64
    %457 = llvm.getelementptr inbounds %b_1[%456] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %458 = llvm.load %457 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %459 = llvm.add %j_copy_tile, %417 overflow<nsw> : i64
    %460 = llvm.mul %459, %b_stride0_1 overflow<nsw> : i64
    %461 = llvm.add %460, %k0_copy_tile overflow<nsw> : i64
    %462 = llvm.getelementptr inbounds %b_1[%461] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %463 = llvm.load %462 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %464 = llvm.add %j_copy_tile, %420 overflow<nsw> : i64
    %465 = llvm.mul %464, %b_stride0_1 overflow<nsw> : i64
    %466 = llvm.add %465, %k0_copy_tile overflow<nsw> : i64
    %467 = llvm.getelementptr inbounds %b_1[%466] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %468 = llvm.load %467 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %469 = llvm.add %j_copy_tile, %421 overflow<nsw> : i64
    %470 = llvm.mul %469, %b_stride0_1 overflow<nsw> : i64
    %471 = llvm.add %470, %k0_copy_tile overflow<nsw> : i64
    %472 = llvm.getelementptr inbounds %b_1[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %473 = llvm.load %472 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %474 = llvm.add %j_copy_tile, %422 overflow<nsw> : i64
    %475 = llvm.mul %474, %b_stride0_1 overflow<nsw> : i64
    %476 = llvm.add %475, %k0_copy_tile overflow<nsw> : i64
    %477 = llvm.getelementptr inbounds %b_1[%476] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %478 = llvm.load %477 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %479 = llvm.add %j_copy_tile, %423 overflow<nsw> : i64
    %480 = llvm.mul %479, %b_stride0_1 overflow<nsw> : i64
    %481 = llvm.add %480, %k0_copy_tile overflow<nsw> : i64
    %482 = llvm.getelementptr inbounds %b_1[%481] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %483 = llvm.load %482 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %484 = llvm.shufflevector %448, %468 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %485 = llvm.shufflevector %448, %468 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %486 = llvm.shufflevector %453, %473 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %487 = llvm.shufflevector %453, %473 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %488 = llvm.shufflevector %458, %478 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %489 = llvm.shufflevector %458, %478 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %490 = llvm.shufflevector %463, %483 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %491 = llvm.shufflevector %463, %483 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %492 = llvm.shufflevector %484, %488 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %493 = llvm.shufflevector %484, %488 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %494 = llvm.shufflevector %485, %489 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %495 = llvm.shufflevector %485, %489 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %496 = llvm.shufflevector %486, %490 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %497 = llvm.shufflevector %486, %490 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %498 = llvm.shufflevector %487, %491 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %499 = llvm.shufflevector %487, %491 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %500 = llvm.shufflevector %492, %496 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %501 = llvm.shufflevector %492, %496 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %502 = llvm.shufflevector %493, %497 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %503 = llvm.shufflevector %493, %497 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %504 = llvm.shufflevector %494, %498 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %505 = llvm.shufflevector %494, %498 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %506 = llvm.shufflevector %495, %499 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %507 = llvm.shufflevector %495, %499 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %508 = llvm.sub %k0_copy_tile, %k0_piece overflow<nsw> : i64
    %509 = llvm.mul %508, %414 overflow<nsw> : i64
    %510 = llvm.add %509, %439 overflow<nsw> : i64
    %511 = llvm.getelementptr inbounds %b_copy[%510] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %500, %511 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %512 = llvm.add %508, %418 overflow<nsw> : i64
    %513 = llvm.mul %512, %414 overflow<nsw> : i64
    %514 = llvm.add %513, %439 overflow<nsw> : i64
    %515 = llvm.getelementptr inbounds %b_copy[%514] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %501, %515 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %516 = llvm.add %508, %419 overflow<nsw> : i64
    %517 = llvm.mul %516, %414 overflow<nsw> : i64
    %518 = llvm.add %517, %439 overflow<nsw> : i64
    %519 = llvm.getelementptr inbounds %b_copy[%518] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %502, %519 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %520 = llvm.add %508, %417 overflow<nsw> : i64
    %521 = llvm.mul %520, %414 overflow<nsw> : i64
    %522 = llvm.add %521, %439 overflow<nsw> : i64
    %523 = llvm.getelementptr inbounds %b_copy[%522] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %503, %523 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %524 = llvm.add %508, %420 overflow<nsw> : i64
    %525 = llvm.mul %524, %414 overflow<nsw> : i64
    %526 = llvm.add %525, %439 overflow<nsw> : i64
    %527 = llvm.getelementptr inbounds %b_copy[%526] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %504, %527 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %528 = llvm.add %508, %421 overflow<nsw> : i64
    %529 = llvm.mul %528, %414 overflow<nsw> : i64
    %530 = llvm.add %529, %439 overflow<nsw> : i64
    %531 = llvm.getelementptr inbounds %b_copy[%530] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %505, %531 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %532 = llvm.add %508, %422 overflow<nsw> : i64
    %533 = llvm.mul %532, %414 overflow<nsw> : i64
    %534 = llvm.add %533, %439 overflow<nsw> : i64
    %535 = llvm.getelementptr inbounds %b_copy[%534] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %506, %535 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %536 = llvm.add %508, %423 overflow<nsw> : i64
    %537 = llvm.mul %536, %414 overflow<nsw> : i64
    %538 = llvm.add %537, %439 overflow<nsw> : i64
    %539 = llvm.getelementptr inbounds %b_copy[%538] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %507, %539 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %540 = llvm.add %k0_copy_tile, %416 overflow<nsw> : i64
    %541 = llvm.icmp "slt" %540, %443 : i64
    llvm.cond_br %541, ^bb5(%540 : i64), ^bb6
  ^bb6:
    %542 = llvm.ashr %a_stride0_1, %417 : i64
    %543 = llvm.mul %542, %416 overflow<nsw> : i64
    %544 = llvm.intr.smax(%k0_piece, %543) : (i64, i64) -> i64
    %545 = llvm.intr.smin(%440, %a_stride0_1) : (i64, i64) -> i64
    %546 = llvm.icmp "slt" %544, %545 : i64
    llvm.cond_br %546, ^bb7(%544 : i64), ^bb10
  ^bb7(%k0_copy_below: i64):
    %547 = llvm.add %j_copy_tile, %416 overflow<nsw> : i64
    %548 = llvm.icmp "slt" %j_copy_tile, %547 : i64
    llvm.cond_br %548, ^bb8(%j_copy_tile : i64), ^bb9
  ^bb8(%j_copy_below: i64):
    %549 = llvm.mul %j_copy_below, %b_stride0_1 overflow<nsw> : i64
    %550 = llvm.add %549, %k0_copy_below overflow<nsw> : i64
    %551 = llvm.getelementptr inbounds %b_1[%550] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %552 = llvm.load %551 {alignment = 4 : i64} : !llvm.ptr -> f32
    %553 = llvm.sub %k0_copy_below, %k0_piece overflow<nsw> : i64
    %554 = llvm.sub %j_copy_below, %j_panel overflow<nsw> : i64
    %555 = llvm.mul %553, %414 overflow<nsw> : i64
    %556 = llvm.add %555, %554 overflow<nsw> : i64
    %557 = llvm.getelementptr inbounds %b_copy[%556] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %552, %557 {alignment = 4 : i64} : f32, !llvm.ptr
    %558 = llvm.add %j_copy_below, %418 overflow<nsw> : i64
    %559 = llvm.icmp "slt" %558, %547 : i64
    llvm.cond_br %559, ^bb8(%558 : i64), ^bb9
  ^bb9:
    %560 = llvm.add %k0_copy_below, %418 overflow<nsw> : i64
    %561 = llvm.icmp "slt" %560, %545 : i64
    llvm.cond_br %561, ^bb7(%560 : i64), ^bb10
  ^bb10:
    %562 = llvm.add %j_copy_tile, %416 overflow<nsw> : i64
    %563 = llvm.icmp "slt" %562, %437 : i64
    llvm.cond_br %563, ^bb4(%562 : i64), ^bb11
  ^bb11:
    %564 = llvm.icmp "slt" %413, %410 : i64
    llvm.cond_br %564, ^bb12(%413 : i64), ^bb18
  ^bb12(%i_tile: i64):
    %565 = llvm.icmp "eq" %k0_piece, %413 : i64
    llvm.cond_br %565, ^bb13, ^bb14
  ^bb13:
    llvm.br ^bb15(%428, %428, %428, %428, %428, %428, %428, %428, %428, %428, %428, %428 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb14:
    %566 = llvm.mul %i_tile, %b_size0_1 overflow<nsw> : i64
    %567 = llvm.add %566, %j_panel overflow<nsw> : i64
    %568 = llvm.getelementptr inbounds %out0_1[%567] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %569 = llvm.load %568 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %570 = llvm.add %j_panel, %416 overflow<nsw> : i64
    %571 = llvm.add %566, %570 overflow<nsw> : i64
    %572 = llvm.getelementptr inbounds %out0_1[%571] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %573 = llvm.load %572 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %574 = llvm.add %i_tile, %418 overflow<nsw> : i64
    %575 = llvm.mul %574, %b_size0_1 overflow<nsw> : i64
    %576 = llvm.add %575, %j_panel overflow<nsw> : i64
    %577 = llvm.getelementptr inbounds %out0_1[%576] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %578 = llvm.load %577 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %579 = llvm.add %575, %570 overflow<nsw> : i64
    %580 = llvm.getelementptr inbounds %out0_1[%579] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %581 = llvm.load %580 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %582 = llvm.add %i_tile, %419 overflow<nsw> : i64
    %583 = llvm.mul %582, %b_size0_1 overflow<nsw> : i64
    %584 = llvm.add %583, %j_panel overflow<nsw> : i64
    %585 = llvm.getelementptr inbounds %out0_1[%584] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %586 = llvm.load %585 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %587 = llvm.add %583, %570 overflow<nsw> : i64
    %588 = llvm.getelementptr inbounds %out0_1[%587] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %589 = llvm.load %588 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %590 = llvm.add %i_tile, %417 overflow<nsw> : i64
    %591 = llvm.mul %590, %b_size0_1 overflow<nsw> : i64
    %592 = llvm.add %591, %j_panel overflow<nsw> : i64
    %593 = llvm.getelementptr inbounds %out0_1[%592] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %594 = llvm.load %593 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %595 = llvm.add %591, %570 overflow<nsw> : i64
    %596 = llvm.getelementptr inbounds %out0_1[%595] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %597 = llvm.load %596 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %598 = llvm.add %i_tile, %420 overflow<nsw> : i64
    %599 = llvm.mul %598, %b_size0_1 overflow<nsw> : i64
    %600 = llvm.add %599, %j_panel overflow<nsw> : i64
    %601 = llvm.getelementptr inbounds %out0_1[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %602 = llvm.load %601 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %603 = llvm.add %599, %570 overflow<nsw> : i64
    %604 = llvm.getelementptr inbounds %out0_1[%603] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %605 = llvm.load %604 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %606 = llvm.add %i_tile, %421 overflow<nsw> : i64
    %607 = llvm.mul %606, %b_size0_1 overflow<nsw> : i64
    %608 = llvm.add %607, %j_panel overflow<nsw> : i64
    %609 = llvm.getelementptr inbounds %out0_1[%608] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %610 = llvm.load %609 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %611 = llvm.add %607, %570 overflow<nsw> : i64
    %612 = llvm.getelementptr inbounds %out0_1[%611] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %613 = llvm.load %612 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb15(%569, %573, %578, %581, %586, %589, %594, %597, %602, %605, %610, %613 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb15(%614: vector<8xf32>, %615: vector<8xf32>, %616: vector<8xf32>, %617: vector<8xf32>, %618: vector<8xf32>, %619: vector<8xf32>, %620: vector<8xf32>, %621: vector<8xf32>, %622: vector<8xf32>, %623: vector<8xf32>, %624: vector<8xf32>, %625: vector<8xf32>):
    %626 = llvm.add %k0_piece, %415 overflow<nsw> : i64
    %627 = llvm.intr.smin(%626, %a_stride0_1) : (i64, i64) -> i64
    %628 = llvm.icmp "slt" %k0_piece, %627 : i64
    llvm.cond_br %628, ^bb16(%k0_piece, %614, %615, %616, %617, %618, %619, %620, %621, %622, %623, %624, %625 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb17(%614, %615, %616, %617, %618, %619, %620, %621, %622, %623, %624, %625 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb16(%k0: i64, %629: vector<8xf32>, %630: vector<8xf32>, %631: vector<8xf32>, %632: vector<8xf32>, %633: vector<8xf32>, %634: vector<8xf32>, %635: vector<8xf32>, %636: vector<8xf32>, %637: vector<8xf32>, %638: vector<8xf32>, %639: vector<8xf32>, %640: vector<8xf32>):
    %641 = llvm.mul %i_tile, %a_stride0_1 overflow<nsw> : i64
    %642 = llvm.add %641, %k0 overflow<nsw> : i64
    %643 = llvm.getelementptr inbounds %a_1[%642] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %644 = llvm.load %643 {alignment = 4 : i64} : !llvm.ptr -> f32
    %645 = llvm.mlir.poison : vector<8xf32>
    %646 = llvm.insertelement %644, %645[%413 : i64] : vector<8xf32>
    %647 = llvm.shufflevector %646, %645 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %648 = llvm.add %i_tile, %418 overflow<nsw> : i64
    %649 = llvm.mul %648, %a_stride0_1 overflow<nsw> : i64
    %650 = llvm.add %649, %k0 overflow<nsw> : i64
    %651 = llvm.getelementptr inbounds %a_1[%650] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %652 = llvm.load %651 {alignment = 4 : i64} : !llvm.ptr -> f32
    %653 = llvm.mlir.poison : vector<8xf32>
    %654 = llvm.insertelement %652, %653[%413 : i64] : vector<8xf32>
    %655 = llvm.shufflevector %654, %653 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %656 = llvm.add %i_tile, %419 overflow<nsw> : i64
    %657 = llvm.mul %656, %a_stride0_1 overflow<nsw> : i64
    %658 = llvm.add %657, %k0 overflow<nsw> : i64
    %659 = llvm.getelementptr inbounds %a_1[%658] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %660 = llvm.load %659 {alignment = 4 : i64} : !llvm.ptr -> f32
    %661 = llvm.mlir.poison : vector<8xf32>
    %662 = llvm.insertelement %660, %661[%413 : i64] : vector<8xf32>
    %663 = llvm.shufflevector %662, %661 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %664 = llvm.add %i_tile, %417 overflow<nsw> : i64
    %665 = llvm.mul %664, %a_stride0_1 overflow<nsw> : i64
    %666 = llvm.add %665, %k0 overflow<nsw> : i64
    %667 = llvm.getelementptr inbounds %a_1[%666] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %668 = llvm.load %667 {alignment = 4 : i64} : !llvm.ptr -> f32
    %669 = llvm.mlir.poison : vector<8xf32>
    %670 = llvm.insertelement %668, %669[%413 : i64] : vector<8xf32>
    %671 = llvm.shufflevector %670, %669 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %672 = llvm.add %i_tile, %420 overflow<nsw> : i64
    %673 = llvm.mul %672, %a_stride0_1 overflow<nsw> : i64
    %674 = llvm.add %673, %k0 overflow<nsw> : i64
    %675 = llvm.getelementptr inbounds %a_1[%674] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %676 = llvm.load %675 {alignment = 4 : i64} : !llvm.ptr -> f32
    %677 = llvm.mlir.poison : vector<8xf32>
    %678 = llvm.insertelement %676, %677[%413 : i64] : vector<8xf32>
    %679 = llvm.shufflevector %678, %677 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %680 = llvm.add %i_tile, %421 overflow<nsw> : i64
    %681 = llvm.mul %680, %a_stride0_1 overflow<nsw> : i64
    %682 = llvm.add %681, %k0 overflow<nsw> : i64
    %683 = llvm.getelementptr inbounds %a_1[%682] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %684 = llvm.load %683 {alignment = 4 : i64} : !llvm.ptr -> f32
    %685 = llvm.mlir.poison : vector<8xf32>
    %686 = llvm.insertelement %684, %685[%413 : i64] : vector<8xf32>
    %687 = llvm.shufflevector %686, %685 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %688 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %689 = llvm.mul %688, %414 overflow<nsw> : i64
    %690 = llvm.getelementptr inbounds %b_copy[%689] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %691 = llvm.load %690 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %692 = llvm.add %413, %416 overflow<nsw> : i64
    %693 = llvm.add %689, %692 overflow<nsw> : i64
    %694 = llvm.getelementptr inbounds %b_copy[%693] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %695 = llvm.load %694 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %696 = llvm.fsub %647, %691 : vector<8xf32>
    %697 = llvm.fsub %647, %695 : vector<8xf32>
    %698 = llvm.fsub %655, %691 : vector<8xf32>
    %699 = llvm.fsub %655, %695 : vector<8xf32>
    %700 = llvm.fsub %663, %691 : vector<8xf32>
    %701 = llvm.fsub %663, %695 : vector<8xf32>
    %702 = llvm.fsub %671, %691 : vector<8xf32>
    %703 = llvm.fsub %671, %695 : vector<8xf32>
    %704 = llvm.fsub %679, %691 : vector<8xf32>
    %705 = llvm.fsub %679, %695 : vector<8xf32>
    %706 = llvm.fsub %687, %691 : vector<8xf32>
    %707 = llvm.fsub %687, %695 : vector<8xf32>
    %708 = llvm.fmul %696, %696 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %709 = llvm.fmul %697, %697 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %710 = llvm.fmul %698, %698 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %711 = llvm.fmul %699, %699 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %712 = llvm.fmul %700, %700 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %713 = llvm.fmul %701, %701 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %714 = llvm.fmul %702, %702 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %715 = llvm.fmul %703, %703 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %716 = llvm.fmul %704, %704 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %717 = llvm.fmul %705, %705 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %718 = llvm.fmul %706, %706 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %719 = llvm.fmul %707, %707 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %720 = llvm.fadd %629, %708 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %721 = llvm.fadd %630, %709 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %722 = llvm.fadd %631, %710 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %723 = llvm.fadd %632, %711 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %724 = llvm.fadd %633, %712 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %725 = llvm.fadd %634, %713 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %726 = llvm.fadd %635, %714 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %727 = llvm.fadd %636, %715 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %728 = llvm.fadd %637, %716 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %729 = llvm.fadd %638, %717 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %730 = llvm.fadd %639, %718 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %731 = llvm.fadd %640, %719 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %732 = llvm.add %k0, %418 overflow<nsw> : i64
    %733 = llvm.icmp "slt" %732, %627 : i64
    llvm.cond_br %733, ^bb16(%732, %720, %721, %722, %723, %724, %725, %726, %727, %728, %729, %730, %731 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb17(%720, %721, %722, %723, %724, %725, %726, %727, %728, %729, %730, %731 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb17(%734: vector<8xf32>, %735: vector<8xf32>, %736: vector<8xf32>, %737: vector<8xf32>, %738: vector<8xf32>, %739: vector<8xf32>, %740: vector<8xf32>, %741: vector<8xf32>, %742: vector<8xf32>, %743: vector<8xf32>, %744: vector<8xf32>, %745: vector<8xf32>):
    %746 = llvm.mul %i_tile, %b_size0_1 overflow<nsw> : i64
    %747 = llvm.add %746, %j_panel overflow<nsw> : i64
    %748 = llvm.getelementptr inbounds %out0_1[%747] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %734, %748 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %749 = llvm.add %j_panel, %416 overflow<nsw> : i64
    %750 = llvm.add %746, %749 overflow<nsw> : i64
    %751 = llvm.getelementptr inbounds %out0_1[%750] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %735, %751 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %752 = llvm.add %i_tile, %418 overflow<nsw> : i64
    %753 = llvm.mul %752, %b_size0_1 overflow<nsw> : i64
    %754 = llvm.add %753, %j_panel overflow<nsw> : i64
    %755 = llvm.getelementptr inbounds %out0_1[%754] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %736, %755 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %756 = llvm.add %753, %749 overflow<nsw> : i64
    %757 = llvm.getelementptr inbounds %out0_1[%756] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %737, %757 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %758 = llvm.add %i_tile, %419 overflow<nsw> : i64
    %759 = llvm.mul %758, %b_size0_1 overflow<nsw> : i64
    %760 = llvm.add %759, %j_panel overflow<nsw> : i64
    %761 = llvm.getelementptr inbounds %out0_1[%760] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %738, %761 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %762 = llvm.add %759, %749 overflow<nsw> : i64
    %763 = llvm.getelementptr inbounds %out0_1[%762] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %739, %763 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %764 = llvm.add %i_tile, %417 overflow<nsw> : i64
    %765 = llvm.mul %764, %b_size0_1 overflow<nsw> : i64
    %766 = llvm.add %765, %j_panel overflow<nsw> : i64
    %767 = llvm.getelementptr inbounds %out0_1[%766] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %740, %767 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %768 = llvm.add %765, %749 overflow<nsw> : i64
    %769 = llvm.getelementptr inbounds %out0_1[%768] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %741, %769 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %770 = llvm.add %i_tile, %420 overflow<nsw> : i64
    %771 = llvm.mul %770, %b_size0_1 overflow<nsw> : i64
    %772 = llvm.add %771, %j_panel overflow<nsw> : i64
    %773 = llvm.getelementptr inbounds %out0_1[%772] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %742, %773 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %774 = llvm.add %771, %749 overflow<nsw> : i64
    %775 = llvm.getelementptr inbounds %out0_1[%774] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %743, %775 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %776 = llvm.add %i_tile, %421 overflow<nsw> : i64
    %777 = llvm.mul %776, %b_size0_1 overflow<nsw> : i64
    %778 = llvm.add %777, %j_panel overflow<nsw> : i64
    %779 = llvm.getelementptr inbounds %out0_1[%778] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %744, %779 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %780 = llvm.add %777, %749 overflow<nsw> : i64
    %781 = llvm.getelementptr inbounds %out0_1[%780] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %745, %781 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %782 = llvm.add %i_tile, %422 overflow<nsw> : i64
    %783 = llvm.icmp "slt" %782, %410 : i64
    llvm.cond_br %783, ^bb12(%782 : i64), ^bb18
  ^bb18:
    %784 = llvm.icmp "slt" %410, %411 : i64
    llvm.cond_br %784, ^bb19(%410 : i64), ^bb25
  ^bb19(%i_below_tile: i64):
    %785 = llvm.icmp "eq" %k0_piece, %413 : i64
    llvm.cond_br %785, ^bb20, ^bb21
  ^bb20:
    llvm.br ^bb22(%428, %428, %428, %428, %428, %428, %428, %428 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb21:
    %786 = llvm.mul %i_below_tile, %b_size0_1 overflow<nsw> : i64
    %787 = llvm.add %786, %j_panel overflow<nsw> : i64
    %788 = llvm.getelementptr inbounds %out0_1[%787] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %789 = llvm.load %788 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %790 = llvm.add %j_panel, %416 overflow<nsw> : i64
    %791 = llvm.add %786, %790 overflow<nsw> : i64
    %792 = llvm.getelementptr inbounds %out0_1[%791] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %793 = llvm.load %792 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %794 = llvm.add %i_below_tile, %418 overflow<nsw> : i64
    %795 = llvm.mul %794, %b_size0_1 overflow<nsw> : i64
    %796 = llvm.add %795, %j_panel overflow<nsw> : i64
    %797 = llvm.getelementptr inbounds %out0_1[%796] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %798 = llvm.load %797 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %799 = llvm.add %795, %790 overflow<nsw> : i64
    %800 = llvm.getelementptr inbounds %out0_1[%799] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %801 = llvm.load %800 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %802 = llvm.add %i_below_tile, %419 overflow<nsw> : i64
    %803 = llvm.mul %802, %b_size0_1 overflow<nsw> : i64
    %804 = llvm.add %803, %j_panel overflow<nsw> : i64
    %805 = llvm.getelementptr inbounds %out0_1[%804] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %806 = llvm.load %805 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %807 = llvm.add %803, %790 overflow<nsw> : i64
    %808 = llvm.getelementptr inbounds %out0_1[%807] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %809 = llvm.load %808 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %810 = llvm.add %i_below_tile, %417 overflow<nsw> : i64
    %811 = llvm.mul %810, %b_size0_1 overflow<nsw> : i64
    %812 = llvm.add %811, %j_panel overflow<nsw> : i64
    %813 = llvm.getelementptr inbounds %out0_1[%812] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %814 = llvm.load %813 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %815 = llvm.add %811, %790 overflow<nsw> : i64
    %816 = llvm.getelementptr inbounds %out0_1[%815] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %817 = llvm.load %816 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb22(%789, %793, %798, %801, %806, %809, %814, %817 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb22(%818: vector<8xf32>, %819: vector<8xf32>, %820: vector<8xf32>, %821: vector<8xf32>, %822: vector<8xf32>, %823: vector<8xf32>, %824: vector<8xf32>, %825: vector<8xf32>):
    %826 = llvm.add %k0_piece, %415 overflow<nsw> : i64
    %827 = llvm.intr.smin(%826, %a_stride0_1) : (i64, i64) -> i64
    %828 = llvm.icmp "slt" %k0_piece, %827 : i64
    llvm.cond_br %828, ^bb23(%k0_piece, %818, %819, %820, %821, %822, %823, %824, %825 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb24(%818, %819, %820, %821, %822, %823, %824, %825 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb23(%k0_below: i64, %829: vector<8xf32>, %830: vector<8xf32>, %831: vector<8xf32>, %832: vector<8xf32>, %833: vector<8xf32>, %834: vector<8xf32>, %835: vector<8xf32>, %836: vector<8xf32>):
    %837 = llvm.mul %i_below_tile, %a_stride0_1 overflow<nsw> : i64
    %838 = llvm.add %837, %k0_below overflow<nsw> : i64
    %839 = llvm.getelementptr inbounds %a_1[%838] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %840 = llvm.load %839 {alignment = 4 : i64} : !llvm.ptr -> f32
    %841 = llvm.mlir.poison : vector<8xf32>
    %842 = llvm.insertelement %840, %841[%413 : i64] : vector<8xf32>
    %843 = llvm.shufflevector %842, %841 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %844 = llvm.add %i_below_tile, %418 overflow<nsw> : i64
    %845 = llvm.mul %844, %a_stride0_1 overflow<nsw> : i64
    %846 = llvm.add %845, %k0_below overflow<nsw> : i64
    %847 = llvm.getelementptr inbounds %a_1[%846] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %848 = llvm.load %847 {alignment = 4 : i64} : !llvm.ptr -> f32
    %849 = llvm.mlir.poison : vector<8xf32>
    %850 = llvm.insertelement %848, %849[%413 : i64] : vector<8xf32>
    %851 = llvm.shufflevector %850, %849 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %852 = llvm.add %i_below_tile, %419 overflow<nsw> : i64
    %853 = llvm.mul %852, %a_stride0_1 overflow<nsw> : i64
    %854 = llvm.add %853, %k0_below overflow<nsw> : i64
    %855 = llvm.getelementptr inbounds %a_1[%854] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %856 = llvm.load %855 {alignment = 4 : i64} : !llvm.ptr -> f32
    %857 = llvm.mlir.poison : vector<8xf32>
    %858 = llvm.insertelement %856, %857[%413 : i64] : vector<8xf32>
    %859 = llvm.shufflevector %858, %857 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %860 = llvm.add %i_below_tile, %417 overflow<nsw> : i64
    %861 = llvm.mul %860, %a_stride0_1 overflow<nsw> : i64
    %862 = llvm.add %861, %k0_below overflow<nsw> : i64
    %863 = llvm.getelementptr inbounds %a_1[%862] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %864 = llvm.load %863 {alignment = 4 : i64} : !llvm.ptr -> f32
    %865 = llvm.mlir.poison : vector<8xf32>
    %866 = llvm.insertelement %864, %865[%413 : i64] : vector<8xf32>
    %867 = llvm.shufflevector %866, %865 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %868 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %869 = llvm.mul %868, %414 overflow<nsw> : i64
    %870 = llvm.getelementptr inbounds %b_copy[%869] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %871 = llvm.load %870 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %872 = llvm.add %413, %416 overflow<nsw> : i64
    %873 = llvm.add %869, %872 overflow<nsw> : i64
    %874 = llvm.getelementptr inbounds %b_copy[%873] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %875 = llvm.load %874 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %876 = llvm.fsub %843, %871 : vector<8xf32>
    %877 = llvm.fsub %843, %875 : vector<8xf32>
    %878 = llvm.fsub %851, %871 : vector<8xf32>
    %879 = llvm.fsub %851, %875 : vector<8xf32>
    %880 = llvm.fsub %859, %871 : vector<8xf32>
    %881 = llvm.fsub %859, %875 : vector<8xf32>
    %882 = llvm.fsub %867, %871 : vector<8xf32>
    %883 = llvm.fsub %867, %875 : vector<8xf32>
    %884 = llvm.fmul %876, %876 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %885 = llvm.fmul %877, %877 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %886 = llvm.fmul %878, %878 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %887 = llvm.fmul %879, %879 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %888 = llvm.fmul %880, %880 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %889 = llvm.fmul %881, %881 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %890 = llvm.fmul %882, %882 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %891 = llvm.fmul %883, %883 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %892 = llvm.fadd %829, %884 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %893 = llvm.fadd %830, %885 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %894 = llvm.fadd %831, %886 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %895 = llvm.fadd %832, %887 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %896 = llvm.fadd %833, %888 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %897 = llvm.fadd %834, %889 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %898 = llvm.fadd %835, %890 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %899 = llvm.fadd %836, %891 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %900 = llvm.add %k0_below, %418 overflow<nsw> : i64
    %901 = llvm.icmp "slt" %900, %827 : i64
    llvm.cond_br %901, ^bb23(%900, %892, %893, %894, %895, %896, %897, %898, %899 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb24(%892, %893, %894, %895, %896, %897, %898, %899 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb24(%902: vector<8xf32>, %903: vector<8xf32>, %904: vector<8xf32>, %905: vector<8xf32>, %906: vector<8xf32>, %907: vector<8xf32>, %908: vector<8xf32>, %909: vector<8xf32>):
    %910 = llvm.mul %i_below_tile, %b_size0_1 overflow<nsw> : i64
    %911 = llvm.add %910, %j_panel overflow<nsw> : i64
    %912 = llvm.getelementptr inbounds %out0_1[%911] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %902, %912 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %913 = llvm.add %j_panel, %416 overflow<nsw> : i64
    %914 = llvm.add %910, %913 overflow<nsw> : i64
    %915 = llvm.getelementptr inbounds %out0_1[%914] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %903, %915 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %916 = llvm.add %i_below_tile, %418 overflow<nsw> : i64
    %917 = llvm.mul %916, %b_size0_1 overflow<nsw> : i64
    %918 = llvm.add %917, %j_panel overflow<nsw> : i64
    %919 = llvm.getelementptr inbounds %out0_1[%918] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %904, %919 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %920 = llvm.add %917, %913 overflow<nsw> : i64
    %921 = llvm.getelementptr inbounds %out0_1[%920] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %905, %921 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %922 = llvm.add %i_below_tile, %419 overflow<nsw> : i64
    %923 = llvm.mul %922, %b_size0_1 overflow<nsw> : i64
    %924 = llvm.add %923, %j_panel overflow<nsw> : i64
    %925 = llvm.getelementptr inbounds %out0_1[%924] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %906, %925 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %926 = llvm.add %923, %913 overflow<nsw> : i64
    %927 = llvm.getelementptr inbounds %out0_1[%926] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %907, %927 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %928 = llvm.add %i_below_tile, %417 overflow<nsw> : i64
    %929 = llvm.mul %928, %b_size0_1 overflow<nsw> : i64
    %930 = llvm.add %929, %j_panel overflow<nsw> : i64
    %931 = llvm.getelementptr inbounds %out0_1[%930] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %908, %931 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %932 = llvm.add %929, %913 overflow<nsw> : i64
    %933 = llvm.getelementptr inbounds %out0_1[%932] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %909, %933 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %934 = llvm.add %i_below_tile, %420 overflow<nsw> : i64
    %935 = llvm.icmp "slt" %934, %411 : i64
    llvm.cond_br %935, ^bb19(%934 : i64), ^bb25
  ^bb25:
    %936 = llvm.icmp "slt" %411, %412 : i64
    llvm.cond_br %936, ^bb26(%411 : i64), ^bb32
  ^bb26(%i_below_below_tile: i64):
    %937 = llvm.icmp "eq" %k0_piece, %413 : i64
    llvm.cond_br %937, ^bb27, ^bb28
  ^bb27:
    llvm.br ^bb29(%428, %428, %428, %428 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb28:
    %938 = llvm.mul %i_below_below_tile, %b_size0_1 overflow<nsw> : i64
    %939 = llvm.add %938, %j_panel overflow<nsw> : i64
    %940 = llvm.getelementptr inbounds %out0_1[%939] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %941 = llvm.load %940 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %942 = llvm.add %j_panel, %416 overflow<nsw> : i64
    %943 = llvm.add %938, %942 overflow<nsw> : i64
    %944 = llvm.getelementptr inbounds %out0_1[%943] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %945 = llvm.load %944 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %946 = llvm.add %i_below_below_tile, %418 overflow<nsw> : i64
    %947 = llvm.mul %946, %b_size0_1 overflow<nsw> : i64
    %948 = llvm.add %947, %j_panel overflow<nsw> : i64
    %949 = llvm.getelementptr inbounds %out0_1[%948] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %950 = llvm.load %949 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %951 = llvm.add %947, %942 overflow<nsw> : i64
    %952 = llvm.getelementptr inbounds %out0_1[%951] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %953 = llvm.load %952 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb29(%941, %945, %950, %953 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb29(%954: vector<8xf32>, %955: vector<8xf32>, %956: vector<8xf32>, %957: vector<8xf32>):
    %958 = llvm.add %k0_piece, %415 overflow<nsw> : i64
    %959 = llvm.intr.smin(%958, %a_stride0_1) : (i64, i64) -> i64
    %960 = llvm.icmp "slt" %k0_piece, %959 : i64
    llvm.cond_br %960, ^bb30(%k0_piece, %954, %955, %956, %957 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb31(%954, %955, %956, %957 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb30(%k0_below_below: i64, %961: vector<8xf32>, %962: vector<8xf32>, %963: vector<8xf32>, %964: vector<8xf32>):
    %965 = llvm.mul %i_below_below_tile, %a_stride0_1 overflow<nsw> : i64
    %966 = llvm.add %965, %k0_below_below overflow<nsw> : i64
    %967 = llvm.getelementptr inbounds %a_1[%966] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %968 = llvm.load %967 {alignment = 4 : i64} : !llvm.ptr -> f32
    %969 = llvm.mlir.poison : vector<8xf32>
    %970 = llvm.insertelement %968, %969[%413 : i64] : vector<8xf32>
    %971 = llvm.shufflevector %970, %969 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %972 = llvm.add %i_below_below_tile, %418 overflow<nsw> : i64
    %973 = llvm.mul %972, %a_stride0_1 overflow<nsw> : i64
    %974 = llvm.add %973, %k0_below_below overflow<nsw> : i64
    %975 = llvm.getelementptr inbounds %a_1[%974] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %976 = llvm.load %975 {alignment = 4 : i64} : !llvm.ptr -> f32
    %977 = llvm.mlir.poison : vector<8xf32>
    %978 = llvm.insertelement %976, %977[%413 : i64] : vector<8xf32>
    %979 = llvm.shufflevector %978, %977 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %980 = llvm.sub %k0_below_below, %k0_piece overflow<nsw> : i64
    %981 = llvm.mul %980, %414 overflow<nsw> : i64
    %982 = llvm.getelementptr inbounds %b_copy[%981] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %983 = llvm.load %982 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %984 = llvm.add %413, %416 overflow<nsw> : i64
    %985 = llvm.add %981, %984 overflow<nsw> : i64
    %986 = llvm.getelementptr inbounds %b_copy[%985] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %987 = llvm.load %986 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %988 = llvm.fsub %971, %983 : vector<8xf32>
    %989 = llvm.fsub %971, %987 : vector<8xf32>
    %990 = llvm.fsub %979, %983 : vector<8xf32>
    %991 = llvm.fsub %979, %987 : vector<8xf32>
    %992 = llvm.fmul %988, %988 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %993 = llvm.fmul %989, %989 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %994 = llvm.fmul %990, %990 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %995 = llvm.fmul %991, %991 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %996 = llvm.fadd %961, %992 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %997 = llvm.fadd %962, %993 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %998 = llvm.fadd %963, %994 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %999 = llvm.fadd %964, %995 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1000 = llvm.add %k0_below_below, %418 overflow<nsw> : i64
    %1001 = llvm.icmp "slt" %1000, %959 : i64
    llvm.cond_br %1001, ^bb30(%1000, %996, %997, %998, %999 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb31(%996, %997, %998, %999 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb31(%1002: vector<8xf32>, %1003: vector<8xf32>, %1004: vector<8xf32>, %1005: vector<8xf32>):
    %1006 = llvm.mul %i_below_below_tile, %b_size0_1 overflow<nsw> : i64
    %1007 = llvm.add %1006, %j_panel overflow<nsw> : i64
    %1008 = llvm.getelementptr inbounds %out0_1[%1007] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1002, %1008 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1009 = llvm.add %j_panel, %416 overflow<nsw> : i64
    %1010 = llvm.add %1006, %1009 overflow<nsw> : i64
    %1011 = llvm.getelementptr inbounds %out0_1[%1010] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1003, %1011 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1012 = llvm.add %i_below_below_tile, %418 overflow<nsw> : i64
    %1013 = llvm.mul %1012, %b_size0_1 overflow<nsw> : i64
    %1014 = llvm.add %1013, %j_panel overflow<nsw> : i64
    %1015 = llvm.getelementptr inbounds %out0_1[%1014] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1004, %1015 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1016 = llvm.add %1013, %1009 overflow<nsw> : i64
    %1017 = llvm.getelementptr inbounds %out0_1[%1016] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1005, %1017 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1018 = llvm.add %i_below_below_tile, %419 overflow<nsw> : i64
    %1019 = llvm.icmp "slt" %1018, %412 : i64
    llvm.cond_br %1019, ^bb26(%1018 : i64), ^bb32
  ^bb32:
    %1020 = llvm.icmp "slt" %412, %a_size0_1 : i64
    llvm.cond_br %1020, ^bb33(%412 : i64), ^bb39
  ^bb33(%i_below_below_below_tile: i64):
    %1021 = llvm.icmp "eq" %k0_piece, %413 : i64
    llvm.cond_br %1021, ^bb34, ^bb35
  ^bb34:
    llvm.br ^bb36(%428, %428 : vector<8xf32>, vector<8xf32>)
  ^bb35:
    %1022 = llvm.mul %i_below_below_below_tile, %b_size0_1 overflow<nsw> : i64
    %1023 = llvm.add %1022, %j_panel overflow<nsw> : i64
    %1024 = llvm.getelementptr inbounds %out0_1[%1023] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1025 = llvm.load %1024 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1026 = llvm.add %j_panel, %416 overflow<nsw> : i64
    %1027 = llvm.add %1022, %1026 overflow<nsw> : i64
    %1028 = llvm.getelementptr inbounds %out0_1[%1027] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1029 = llvm.load %1028 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb36(%1025, %1029 : vector<8xf32>, vector<8xf32>)
  ^bb36(%1030: vector<8xf32>, %1031: vector<8xf32>):
    %1032 = llvm.add %k0_piece, %415 overflow<nsw> : i64
    %1033 = llvm.intr.smin(%1032, %a_stride0_1) : (i64, i64) -> i64
    %1034 = llvm.icmp "slt" %k0_piece, %1033 : i64
    llvm.cond_br %1034, ^bb37(%k0_piece, %1030, %1031 : i64, vector<8xf32>, vector<8xf32>), ^bb38(%1030, %1031 : vector<8xf32>, vector<8xf32>)
  ^bb37(%k0_below_below_below: i64, %1035: vector<8xf32>, %1036: vector<8xf32>):
    %1037 = llvm.mul %i_below_below_below_tile, %a_stride0_1 overflow<nsw> : i64
    %1038 = llvm.add %1037, %k0_below_below_below overflow<nsw> : i64
    %1039 = llvm.getelementptr inbounds %a_1[%1038] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1040 = llvm.load %1039 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1041 = llvm.mlir.poison : vector<8xf32>
    %1042 = llvm.insertelement %1040, %1041[%413 : i64] : vector<8xf32>
    %1043 = llvm.shufflevector %1042, %1041 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1044 = llvm.sub %k0_below_below_below, %k0_piece overflow<nsw> : i64
    %1045 = llvm.mul %1044, %414 overflow<nsw> : i64
    %1046 = llvm.getelementptr inbounds %b_copy[%1045] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1047 = llvm.load %1046 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1048 = llvm.add %413, %416 overflow<nsw> : i64
    %1049 = llvm.add %1045, %1048 overflow<nsw> : i64
    %1050 = llvm.getelementptr inbounds %b_copy[%1049] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1051 = llvm.load %1050 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1052 = llvm.fsub %1043, %1047 : vector<8xf32>
    %1053 = llvm.fsub %1043, %1051 : vector<8xf32>
    %1054 = llvm.fmul %1052, %1052 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1055 = llvm.fmul %1053, %1053 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1056 = llvm.fadd %1035, %1054 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1057 = llvm.fadd %1036, %1055 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1058 = llvm.add %k0_below_below_below, %418 overflow<nsw> : i64
    %1059 = llvm.icmp "slt" %1058, %1033 : i64
    llvm.cond_br %1059, ^bb37(%1058, %1056, %1057 : i64, vector<8xf32>, vector<8xf32>), ^bb38(%1056, %1057 : vector<8xf32>, vector<8xf32>)
  ^bb38(%1060: vector<8xf32>, %1061: vector<8xf32>):
    %1062 = llvm.mul %i_below_below_below_tile, %b_size0_1 overflow<nsw> : i64
    %1063 = llvm.add %1062, %j_panel overflow<nsw> : i64
    %1064 = llvm.getelementptr inbounds %out0_1[%1063] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1060, %1064 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1065 = llvm.add %j_panel, %416 overflow<nsw> : i64
    %1066 = llvm.add %1062, %1065 overflow<nsw> : i64
    %1067 = llvm.getelementptr inbounds %out0_1[%1066] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1061, %1067 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1068 = llvm.add %i_below_below_below_tile, %418 overflow<nsw> : i64
    %1069 = llvm.icmp "slt" %1068, %a_size0_1 : i64
    llvm.cond_br %1069, ^bb33(%1068 : i64), ^bb39
  ^bb39:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %1070 = llvm.add %k0_piece, %415 overflow<nsw> : i64
    %1071 = llvm.icmp "slt" %1070, %408 : i64
    llvm.cond_br %1071, ^bb2(%1070 : i64), ^bb40
  ^bb40:
    %1072 = llvm.add %430, %418 overflow<nsw> : i64
    %1073 = llvm.icmp "slt" %1072, %end : i64
    llvm.cond_br %1073, ^bb1(%1072 : i64), ^bb41
  ^bb41:
    llvm.return %427 : i32
  ^bb42(%1074: i32):
    llvm.return %1074 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %1075 = llvm.mlir.constant(8) : i64
    %1076 = llvm.mlir.constant(16) : i64
    %1077 = llvm.mlir.constant(24) : i64
    %1078 = llvm.mlir.constant(32) : i64
    %1079 = llvm.mlir.constant(40) : i64
    %1080 = llvm.mlir.constant(48) : i64
    %1081 = llvm.mlir.constant(56) : i64
    %1082 = llvm.mlir.constant(64) : i64
    %1083 = llvm.mlir.constant(72) : i64
    %1084 = llvm.mlir.constant(80) : i64
    %1085 = llvm.mlir.constant(88) : i64
    %1086 = llvm.mlir.constant(96) : i64
    %1087 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %1088 = llvm.getelementptr inbounds %context[%1075] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1089 = llvm.load %1088 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1090 = llvm.getelementptr inbounds %context[%1076] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1091 = llvm.load %1090 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1092 = llvm.getelementptr inbounds %context[%1077] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1093 = llvm.load %1092 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1094 = llvm.getelementptr inbounds %context[%1078] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1095 = llvm.load %1094 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1096 = llvm.getelementptr inbounds %context[%1079] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1097 = llvm.load %1096 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1098 = llvm.getelementptr inbounds %context[%1080] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1099 = llvm.load %1098 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1100 = llvm.getelementptr inbounds %context[%1081] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1101 = llvm.load %1100 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1102 = llvm.getelementptr inbounds %context[%1082] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1103 = llvm.load %1102 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1104 = llvm.getelementptr inbounds %context[%1083] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1105 = llvm.load %1104 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1106 = llvm.getelementptr inbounds %context[%1084] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1107 = llvm.load %1106 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1108 = llvm.getelementptr inbounds %context[%1085] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1109 = llvm.load %1108 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1110 = llvm.getelementptr inbounds %context[%1086] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1111 = llvm.load %1110 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1112 = llvm.call @program.parallel0(%begin_1, %end_1, %1087, %1089, %1091, %1093, %1095, %1097, %1099, %1101, %1103, %1105, %1107, %1109, %1111) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    llvm.return %1112 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %1113: i64, %b_size0_2: i64, %1114: i64, %1115: i64, %1116: i64, %a_stride0_2: i64, %b_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_stride0_2: i64, %1117: i64, %out0_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %a_size0_2: i64, %a_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %1118: i64, %1119: i64) -> i32 attributes {no_unwind, no_inline} {
    %1120 = llvm.mlir.constant(8) : i64
    %1121 = llvm.mlir.constant(0) : i64
    %1122 = llvm.mlir.constant(8192) : i64
    %1123 = llvm.mlir.constant(3) : i64
    %1124 = llvm.mlir.constant(1) : i64
    %1125 = llvm.mlir.constant(2) : i64
    %1126 = llvm.mlir.constant(4) : i64
    %1127 = llvm.mlir.constant(5) : i64
    %1128 = llvm.mlir.constant(6) : i64
    %1129 = llvm.mlir.constant(7) : i64
    %1130 = llvm.mlir.constant(true) : i1
    %1131 = llvm.mlir.constant(1 : i32) : i32
    %1132 = llvm.mlir.constant(64) : i64
    %1133 = llvm.mlir.constant(-64) : i64
    %1134 = llvm.mlir.constant(0 : i32) : i32
    %1135 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %1136 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %1136, ^bb1(%begin_2 : i64), ^bb47
  ^bb1(%1137: i64):
    %1138 = llvm.mul %1137, %1120 overflow<nsw> : i64
    %j_right_panel = llvm.add %1113, %1138 overflow<nsw> : i64
    %1139 = llvm.add %j_right_panel, %1120 overflow<nsw> : i64
    %1140 = llvm.sub %1139, %j_right_panel overflow<nsw> : i64
    %1141 = llvm.sub %b_size0_2, %j_right_panel overflow<nsw> : i64
    %1142 = llvm.intr.smin(%1140, %1141) : (i64, i64) -> i64
    %1143 = llvm.intr.smin(%1142, %1120) : (i64, i64) -> i64
    %1144 = llvm.intr.smax(%1143, %1121) : (i64, i64) -> i64
    %1145 = llvm.trunc %1144 : i64 to i32
    %1146 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1147 = llvm.mlir.poison : vector<8xi32>
    %1148 = llvm.insertelement %1145, %1147[%1121 : i64] : vector<8xi32>
    %1149 = llvm.shufflevector %1148, %1147 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1150 = llvm.icmp "slt" %1146, %1149 : vector<8xi32>
    %1151 = llvm.intr.smin(%1142, %1120) : (i64, i64) -> i64
    %1152 = llvm.intr.smax(%1151, %1121) : (i64, i64) -> i64
    %1153 = llvm.trunc %1152 : i64 to i32
    %1154 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1155 = llvm.mlir.poison : vector<8xi32>
    %1156 = llvm.insertelement %1153, %1155[%1121 : i64] : vector<8xi32>
    %1157 = llvm.shufflevector %1156, %1155 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1158 = llvm.icmp "slt" %1154, %1157 : vector<8xi32>
    %1159 = llvm.intr.smin(%1140, %1141) : (i64, i64) -> i64
    %1160 = llvm.intr.smin(%1159, %1120) : (i64, i64) -> i64
    %1161 = llvm.intr.smax(%1160, %1121) : (i64, i64) -> i64
    %1162 = llvm.trunc %1161 : i64 to i32
    %1163 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1164 = llvm.mlir.poison : vector<8xi32>
    %1165 = llvm.insertelement %1162, %1164[%1121 : i64] : vector<8xi32>
    %1166 = llvm.shufflevector %1165, %1164 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1167 = llvm.icmp "slt" %1163, %1166 : vector<8xi32>
    %1168 = llvm.intr.smin(%1159, %1120) : (i64, i64) -> i64
    %1169 = llvm.intr.smax(%1168, %1121) : (i64, i64) -> i64
    %1170 = llvm.trunc %1169 : i64 to i32
    %1171 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1172 = llvm.mlir.poison : vector<8xi32>
    %1173 = llvm.insertelement %1170, %1172[%1121 : i64] : vector<8xi32>
    %1174 = llvm.shufflevector %1173, %1172 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1175 = llvm.icmp "slt" %1171, %1174 : vector<8xi32>
    %1176 = llvm.intr.smin(%1140, %1141) : (i64, i64) -> i64
    %1177 = llvm.intr.smin(%1176, %1120) : (i64, i64) -> i64
    %1178 = llvm.intr.smax(%1177, %1121) : (i64, i64) -> i64
    %1179 = llvm.trunc %1178 : i64 to i32
    %1180 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1181 = llvm.mlir.poison : vector<8xi32>
    %1182 = llvm.insertelement %1179, %1181[%1121 : i64] : vector<8xi32>
    %1183 = llvm.shufflevector %1182, %1181 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1184 = llvm.icmp "slt" %1180, %1183 : vector<8xi32>
    %1185 = llvm.intr.smin(%1176, %1120) : (i64, i64) -> i64
    %1186 = llvm.intr.smax(%1185, %1121) : (i64, i64) -> i64
    %1187 = llvm.trunc %1186 : i64 to i32
    %1188 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1189 = llvm.mlir.poison : vector<8xi32>
    %1190 = llvm.insertelement %1187, %1189[%1121 : i64] : vector<8xi32>
    %1191 = llvm.shufflevector %1190, %1189 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1192 = llvm.icmp "slt" %1188, %1191 : vector<8xi32>
    %1193 = llvm.intr.smin(%1140, %1141) : (i64, i64) -> i64
    %1194 = llvm.intr.smin(%1193, %1120) : (i64, i64) -> i64
    %1195 = llvm.intr.smax(%1194, %1121) : (i64, i64) -> i64
    %1196 = llvm.trunc %1195 : i64 to i32
    %1197 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1198 = llvm.mlir.poison : vector<8xi32>
    %1199 = llvm.insertelement %1196, %1198[%1121 : i64] : vector<8xi32>
    %1200 = llvm.shufflevector %1199, %1198 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1201 = llvm.icmp "slt" %1197, %1200 : vector<8xi32>
    %1202 = llvm.intr.smin(%1193, %1120) : (i64, i64) -> i64
    %1203 = llvm.intr.smax(%1202, %1121) : (i64, i64) -> i64
    %1204 = llvm.trunc %1203 : i64 to i32
    %1205 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1206 = llvm.mlir.poison : vector<8xi32>
    %1207 = llvm.insertelement %1204, %1206[%1121 : i64] : vector<8xi32>
    %1208 = llvm.shufflevector %1207, %1206 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1209 = llvm.icmp "slt" %1205, %1208 : vector<8xi32>
    %1210 = llvm.icmp "slt" %1121, %1114 : i64
    llvm.cond_br %1210, ^bb2(%1121 : i64), ^bb46
  ^bb2(%k0_right_piece: i64):
    %1211 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1126, %1115) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1212 = llvm.extractvalue %1211[0] : !llvm.struct<(i64, i1)>
    %1213 = llvm.extractvalue %1211[1] : !llvm.struct<(i64, i1)>
    %1214 = llvm.xor %1213, %1130 : i1
    llvm.cond_br %1214, ^bb3, ^bb48(%1131 : i32)
  ^bb3:
    %1215 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1212, %1116) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1216 = llvm.extractvalue %1215[0] : !llvm.struct<(i64, i1)>
    %1217 = llvm.extractvalue %1215[1] : !llvm.struct<(i64, i1)>
    %1218 = llvm.xor %1217, %1130 : i1
    llvm.cond_br %1218, ^bb4, ^bb48(%1131 : i32)
  ^bb4:
    %1219 = llvm.add %1216, %1132 overflow<nsw> : i64
    %1220 = llvm.and %1219, %1133 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%1132, %1220) : (i64, i64) -> !llvm.ptr
    %1221 = llvm.mlir.zero : !llvm.ptr
    %1222 = llvm.icmp "ne" %b_copy_1, %1221 : !llvm.ptr
    llvm.cond_br %1222, ^bb5, ^bb48(%1131 : i32)
  ^bb5:
    %1223 = llvm.add %j_right_panel, %1120 overflow<nsw> : i64
    %1224 = llvm.intr.smin(%1223, %b_size0_2) : (i64, i64) -> i64
    %1225 = llvm.icmp "slt" %j_right_panel, %1224 : i64
    llvm.cond_br %1225, ^bb6(%j_right_panel : i64), ^bb17
  ^bb6(%j_right_copy_tile: i64):
    %1226 = llvm.add %k0_right_piece, %1122 overflow<nsw> : i64
    %1227 = llvm.ashr %a_stride0_2, %1123 : i64
    %1228 = llvm.mul %1227, %1120 overflow<nsw> : i64
    %1229 = llvm.intr.smin(%1226, %1228) : (i64, i64) -> i64
    %1230 = llvm.icmp "slt" %k0_right_piece, %1229 : i64
    llvm.cond_br %1230, ^bb7(%k0_right_piece : i64), ^bb12
  ^bb7(%k0_right_copy_tile: i64):
    %1231 = llvm.add %k0_right_copy_tile, %1120 overflow<nsw> : i64
    %1232 = llvm.icmp "slt" %k0_right_copy_tile, %1231 : i64
    llvm.cond_br %1232, ^bb8(%k0_right_copy_tile : i64), ^bb11
  ^bb8(%k0_right_copy: i64):
    %1233 = llvm.add %j_right_copy_tile, %1120 overflow<nsw> : i64
    %1234 = llvm.add %j_right_panel, %1120 overflow<nsw> : i64
    %1235 = llvm.intr.smin(%1233, %1234) : (i64, i64) -> i64
    %1236 = llvm.intr.smin(%1235, %b_size0_2) : (i64, i64) -> i64
    %1237 = llvm.icmp "slt" %j_right_copy_tile, %1236 : i64
    llvm.cond_br %1237, ^bb9(%j_right_copy_tile : i64), ^bb10
  ^bb9(%j_right_copy: i64):
    %1238 = llvm.mul %j_right_copy, %b_stride0_2 overflow<nsw> : i64
    %1239 = llvm.add %1238, %k0_right_copy overflow<nsw> : i64
    %1240 = llvm.getelementptr inbounds %b_2[%1239] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1241 = llvm.load %1240 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1242 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %1243 = llvm.sub %j_right_copy, %j_right_panel overflow<nsw> : i64
    %1244 = llvm.mul %1242, %1116 overflow<nsw> : i64
    %1245 = llvm.add %1244, %1243 overflow<nsw> : i64
    %1246 = llvm.getelementptr inbounds %b_copy_1[%1245] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1241, %1246 {alignment = 4 : i64} : f32, !llvm.ptr
    %1247 = llvm.add %j_right_copy, %1124 overflow<nsw> : i64
    %1248 = llvm.icmp "slt" %1247, %1236 : i64
    llvm.cond_br %1248, ^bb9(%1247 : i64), ^bb10
  ^bb10:
    %1249 = llvm.add %k0_right_copy, %1124 overflow<nsw> : i64
    %1250 = llvm.icmp "slt" %1249, %1231 : i64
    llvm.cond_br %1250, ^bb8(%1249 : i64), ^bb11
  ^bb11:
    %1251 = llvm.add %k0_right_copy_tile, %1120 overflow<nsw> : i64
    %1252 = llvm.icmp "slt" %1251, %1229 : i64
    llvm.cond_br %1252, ^bb7(%1251 : i64), ^bb12
  ^bb12:
    %1253 = llvm.ashr %a_stride0_2, %1123 : i64
    %1254 = llvm.mul %1253, %1120 overflow<nsw> : i64
    %1255 = llvm.intr.smax(%k0_right_piece, %1254) : (i64, i64) -> i64
    %1256 = llvm.intr.smin(%1226, %a_stride0_2) : (i64, i64) -> i64
    %1257 = llvm.icmp "slt" %1255, %1256 : i64
    llvm.cond_br %1257, ^bb13(%1255 : i64), ^bb16
  ^bb13(%k0_right_copy_below: i64):
    %1258 = llvm.add %j_right_copy_tile, %1120 overflow<nsw> : i64
    %1259 = llvm.add %j_right_panel, %1120 overflow<nsw> : i64
    %1260 = llvm.intr.smin(%1258, %1259) : (i64, i64) -> i64
    %1261 = llvm.intr.smin(%1260, %b_size0_2) : (i64, i64) -> i64
    %1262 = llvm.icmp "slt" %j_right_copy_tile, %1261 : i64
    llvm.cond_br %1262, ^bb14(%j_right_copy_tile : i64), ^bb15
  ^bb14(%j_right_copy_below: i64):
    %1263 = llvm.mul %j_right_copy_below, %b_stride0_2 overflow<nsw> : i64
    %1264 = llvm.add %1263, %k0_right_copy_below overflow<nsw> : i64
    %1265 = llvm.getelementptr inbounds %b_2[%1264] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1266 = llvm.load %1265 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1267 = llvm.sub %k0_right_copy_below, %k0_right_piece overflow<nsw> : i64
    %1268 = llvm.sub %j_right_copy_below, %j_right_panel overflow<nsw> : i64
    %1269 = llvm.mul %1267, %1116 overflow<nsw> : i64
    %1270 = llvm.add %1269, %1268 overflow<nsw> : i64
    %1271 = llvm.getelementptr inbounds %b_copy_1[%1270] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1266, %1271 {alignment = 4 : i64} : f32, !llvm.ptr
    %1272 = llvm.add %j_right_copy_below, %1124 overflow<nsw> : i64
    %1273 = llvm.icmp "slt" %1272, %1261 : i64
    llvm.cond_br %1273, ^bb14(%1272 : i64), ^bb15
  ^bb15:
    %1274 = llvm.add %k0_right_copy_below, %1124 overflow<nsw> : i64
    %1275 = llvm.icmp "slt" %1274, %1256 : i64
    llvm.cond_br %1275, ^bb13(%1274 : i64), ^bb16
  ^bb16:
    %1276 = llvm.add %j_right_copy_tile, %1120 overflow<nsw> : i64
    %1277 = llvm.icmp "slt" %1276, %1224 : i64
    llvm.cond_br %1277, ^bb6(%1276 : i64), ^bb17
  ^bb17:
    %1278 = llvm.icmp "slt" %1121, %1117 : i64
    llvm.cond_br %1278, ^bb18(%1121 : i64), ^bb24
  ^bb18(%i_right_tile: i64):
    %1279 = llvm.icmp "eq" %k0_right_piece, %1121 : i64
    llvm.cond_br %1279, ^bb19, ^bb20
  ^bb19:
    llvm.br ^bb21(%1135, %1135, %1135, %1135, %1135, %1135, %1135, %1135 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb20:
    %1280 = llvm.intr.smin(%1142, %1120) : (i64, i64) -> i64
    %1281 = llvm.intr.smax(%1280, %1121) : (i64, i64) -> i64
    %1282 = llvm.trunc %1281 : i64 to i32
    %1283 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1284 = llvm.mlir.poison : vector<8xi32>
    %1285 = llvm.insertelement %1282, %1284[%1121 : i64] : vector<8xi32>
    %1286 = llvm.shufflevector %1285, %1284 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1287 = llvm.icmp "slt" %1283, %1286 : vector<8xi32>
    %1288 = llvm.mul %i_right_tile, %b_size0_2 overflow<nsw> : i64
    %1289 = llvm.add %1288, %j_right_panel overflow<nsw> : i64
    %1290 = llvm.getelementptr inbounds %out0_2[%1289] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1291 = llvm.intr.masked.load %1290, %1287, %1135 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1292 = llvm.add %i_right_tile, %1124 overflow<nsw> : i64
    %1293 = llvm.mul %1292, %b_size0_2 overflow<nsw> : i64
    %1294 = llvm.add %1293, %j_right_panel overflow<nsw> : i64
    %1295 = llvm.getelementptr inbounds %out0_2[%1294] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1296 = llvm.intr.masked.load %1295, %1287, %1135 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1297 = llvm.add %i_right_tile, %1125 overflow<nsw> : i64
    %1298 = llvm.mul %1297, %b_size0_2 overflow<nsw> : i64
    %1299 = llvm.add %1298, %j_right_panel overflow<nsw> : i64
    %1300 = llvm.getelementptr inbounds %out0_2[%1299] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1301 = llvm.intr.masked.load %1300, %1287, %1135 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1302 = llvm.add %i_right_tile, %1123 overflow<nsw> : i64
    %1303 = llvm.mul %1302, %b_size0_2 overflow<nsw> : i64
    %1304 = llvm.add %1303, %j_right_panel overflow<nsw> : i64
    %1305 = llvm.getelementptr inbounds %out0_2[%1304] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1306 = llvm.intr.masked.load %1305, %1287, %1135 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1307 = llvm.add %i_right_tile, %1126 overflow<nsw> : i64
    %1308 = llvm.mul %1307, %b_size0_2 overflow<nsw> : i64
    %1309 = llvm.add %1308, %j_right_panel overflow<nsw> : i64
    %1310 = llvm.getelementptr inbounds %out0_2[%1309] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1311 = llvm.intr.masked.load %1310, %1287, %1135 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1312 = llvm.add %i_right_tile, %1127 overflow<nsw> : i64
    %1313 = llvm.mul %1312, %b_size0_2 overflow<nsw> : i64
    %1314 = llvm.add %1313, %j_right_panel overflow<nsw> : i64
    %1315 = llvm.getelementptr inbounds %out0_2[%1314] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1316 = llvm.intr.masked.load %1315, %1287, %1135 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1317 = llvm.add %i_right_tile, %1128 overflow<nsw> : i64
    %1318 = llvm.mul %1317, %b_size0_2 overflow<nsw> : i64
    %1319 = llvm.add %1318, %j_right_panel overflow<nsw> : i64
    %1320 = llvm.getelementptr inbounds %out0_2[%1319] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1321 = llvm.intr.masked.load %1320, %1287, %1135 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1322 = llvm.add %i_right_tile, %1129 overflow<nsw> : i64
    %1323 = llvm.mul %1322, %b_size0_2 overflow<nsw> : i64
    %1324 = llvm.add %1323, %j_right_panel overflow<nsw> : i64
    %1325 = llvm.getelementptr inbounds %out0_2[%1324] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1326 = llvm.intr.masked.load %1325, %1287, %1135 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb21(%1291, %1296, %1301, %1306, %1311, %1316, %1321, %1326 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb21(%1327: vector<8xf32>, %1328: vector<8xf32>, %1329: vector<8xf32>, %1330: vector<8xf32>, %1331: vector<8xf32>, %1332: vector<8xf32>, %1333: vector<8xf32>, %1334: vector<8xf32>):
    %1335 = llvm.add %k0_right_piece, %1122 overflow<nsw> : i64
    %1336 = llvm.intr.smin(%1335, %a_stride0_2) : (i64, i64) -> i64
    %1337 = llvm.icmp "slt" %k0_right_piece, %1336 : i64
    llvm.cond_br %1337, ^bb22(%k0_right_piece, %1327, %1328, %1329, %1330, %1331, %1332, %1333, %1334 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb23(%1327, %1328, %1329, %1330, %1331, %1332, %1333, %1334 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb22(%k0_right: i64, %1338: vector<8xf32>, %1339: vector<8xf32>, %1340: vector<8xf32>, %1341: vector<8xf32>, %1342: vector<8xf32>, %1343: vector<8xf32>, %1344: vector<8xf32>, %1345: vector<8xf32>):
    %1346 = llvm.mul %i_right_tile, %a_stride0_2 overflow<nsw> : i64
    %1347 = llvm.add %1346, %k0_right overflow<nsw> : i64
    %1348 = llvm.getelementptr inbounds %a_2[%1347] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1349 = llvm.load %1348 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1350 = llvm.mlir.poison : vector<8xf32>
    %1351 = llvm.insertelement %1349, %1350[%1121 : i64] : vector<8xf32>
    %1352 = llvm.shufflevector %1351, %1350 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1353 = llvm.add %i_right_tile, %1124 overflow<nsw> : i64
    %1354 = llvm.mul %1353, %a_stride0_2 overflow<nsw> : i64
    %1355 = llvm.add %1354, %k0_right overflow<nsw> : i64
    %1356 = llvm.getelementptr inbounds %a_2[%1355] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1357 = llvm.load %1356 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1358 = llvm.mlir.poison : vector<8xf32>
    %1359 = llvm.insertelement %1357, %1358[%1121 : i64] : vector<8xf32>
    %1360 = llvm.shufflevector %1359, %1358 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1361 = llvm.add %i_right_tile, %1125 overflow<nsw> : i64
    %1362 = llvm.mul %1361, %a_stride0_2 overflow<nsw> : i64
    %1363 = llvm.add %1362, %k0_right overflow<nsw> : i64
    %1364 = llvm.getelementptr inbounds %a_2[%1363] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1365 = llvm.load %1364 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1366 = llvm.mlir.poison : vector<8xf32>
    %1367 = llvm.insertelement %1365, %1366[%1121 : i64] : vector<8xf32>
    %1368 = llvm.shufflevector %1367, %1366 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1369 = llvm.add %i_right_tile, %1123 overflow<nsw> : i64
    %1370 = llvm.mul %1369, %a_stride0_2 overflow<nsw> : i64
    %1371 = llvm.add %1370, %k0_right overflow<nsw> : i64
    %1372 = llvm.getelementptr inbounds %a_2[%1371] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1373 = llvm.load %1372 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1374 = llvm.mlir.poison : vector<8xf32>
    %1375 = llvm.insertelement %1373, %1374[%1121 : i64] : vector<8xf32>
    %1376 = llvm.shufflevector %1375, %1374 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1377 = llvm.add %i_right_tile, %1126 overflow<nsw> : i64
    %1378 = llvm.mul %1377, %a_stride0_2 overflow<nsw> : i64
    %1379 = llvm.add %1378, %k0_right overflow<nsw> : i64
    %1380 = llvm.getelementptr inbounds %a_2[%1379] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1381 = llvm.load %1380 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1382 = llvm.mlir.poison : vector<8xf32>
    %1383 = llvm.insertelement %1381, %1382[%1121 : i64] : vector<8xf32>
    %1384 = llvm.shufflevector %1383, %1382 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1385 = llvm.add %i_right_tile, %1127 overflow<nsw> : i64
    %1386 = llvm.mul %1385, %a_stride0_2 overflow<nsw> : i64
    %1387 = llvm.add %1386, %k0_right overflow<nsw> : i64
    %1388 = llvm.getelementptr inbounds %a_2[%1387] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1389 = llvm.load %1388 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1390 = llvm.mlir.poison : vector<8xf32>
    %1391 = llvm.insertelement %1389, %1390[%1121 : i64] : vector<8xf32>
    %1392 = llvm.shufflevector %1391, %1390 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1393 = llvm.add %i_right_tile, %1128 overflow<nsw> : i64
    %1394 = llvm.mul %1393, %a_stride0_2 overflow<nsw> : i64
    %1395 = llvm.add %1394, %k0_right overflow<nsw> : i64
    %1396 = llvm.getelementptr inbounds %a_2[%1395] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1397 = llvm.load %1396 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1398 = llvm.mlir.poison : vector<8xf32>
    %1399 = llvm.insertelement %1397, %1398[%1121 : i64] : vector<8xf32>
    %1400 = llvm.shufflevector %1399, %1398 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1401 = llvm.add %i_right_tile, %1129 overflow<nsw> : i64
    %1402 = llvm.mul %1401, %a_stride0_2 overflow<nsw> : i64
    %1403 = llvm.add %1402, %k0_right overflow<nsw> : i64
    %1404 = llvm.getelementptr inbounds %a_2[%1403] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1405 = llvm.load %1404 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1406 = llvm.mlir.poison : vector<8xf32>
    %1407 = llvm.insertelement %1405, %1406[%1121 : i64] : vector<8xf32>
    %1408 = llvm.shufflevector %1407, %1406 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1409 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %1410 = llvm.mul %1409, %1116 overflow<nsw> : i64
    %1411 = llvm.getelementptr inbounds %b_copy_1[%1410] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1412 = llvm.intr.masked.load %1411, %1150, %1135 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1413 = llvm.fsub %1352, %1412 : vector<8xf32>
    %1414 = llvm.fsub %1360, %1412 : vector<8xf32>
    %1415 = llvm.fsub %1368, %1412 : vector<8xf32>
    %1416 = llvm.fsub %1376, %1412 : vector<8xf32>
    %1417 = llvm.fsub %1384, %1412 : vector<8xf32>
    %1418 = llvm.fsub %1392, %1412 : vector<8xf32>
    %1419 = llvm.fsub %1400, %1412 : vector<8xf32>
    %1420 = llvm.fsub %1408, %1412 : vector<8xf32>
    %1421 = llvm.fmul %1413, %1413 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1422 = llvm.fmul %1414, %1414 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1423 = llvm.fmul %1415, %1415 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1424 = llvm.fmul %1416, %1416 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1425 = llvm.fmul %1417, %1417 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1426 = llvm.fmul %1418, %1418 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1427 = llvm.fmul %1419, %1419 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1428 = llvm.fmul %1420, %1420 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1429 = llvm.fadd %1338, %1421 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1430 = llvm.fadd %1339, %1422 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1431 = llvm.fadd %1340, %1423 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1432 = llvm.fadd %1341, %1424 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1433 = llvm.fadd %1342, %1425 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1434 = llvm.fadd %1343, %1426 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1435 = llvm.fadd %1344, %1427 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1436 = llvm.fadd %1345, %1428 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1437 = llvm.add %k0_right, %1124 overflow<nsw> : i64
    %1438 = llvm.icmp "slt" %1437, %1336 : i64
    llvm.cond_br %1438, ^bb22(%1437, %1429, %1430, %1431, %1432, %1433, %1434, %1435, %1436 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb23(%1429, %1430, %1431, %1432, %1433, %1434, %1435, %1436 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb23(%1439: vector<8xf32>, %1440: vector<8xf32>, %1441: vector<8xf32>, %1442: vector<8xf32>, %1443: vector<8xf32>, %1444: vector<8xf32>, %1445: vector<8xf32>, %1446: vector<8xf32>):
    %1447 = llvm.mul %i_right_tile, %b_size0_2 overflow<nsw> : i64
    %1448 = llvm.add %1447, %j_right_panel overflow<nsw> : i64
    %1449 = llvm.getelementptr inbounds %out0_2[%1448] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1439, %1449, %1158 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1450 = llvm.add %i_right_tile, %1124 overflow<nsw> : i64
    %1451 = llvm.mul %1450, %b_size0_2 overflow<nsw> : i64
    %1452 = llvm.add %1451, %j_right_panel overflow<nsw> : i64
    %1453 = llvm.getelementptr inbounds %out0_2[%1452] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1440, %1453, %1158 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1454 = llvm.add %i_right_tile, %1125 overflow<nsw> : i64
    %1455 = llvm.mul %1454, %b_size0_2 overflow<nsw> : i64
    %1456 = llvm.add %1455, %j_right_panel overflow<nsw> : i64
    %1457 = llvm.getelementptr inbounds %out0_2[%1456] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1441, %1457, %1158 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1458 = llvm.add %i_right_tile, %1123 overflow<nsw> : i64
    %1459 = llvm.mul %1458, %b_size0_2 overflow<nsw> : i64
    %1460 = llvm.add %1459, %j_right_panel overflow<nsw> : i64
    %1461 = llvm.getelementptr inbounds %out0_2[%1460] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1442, %1461, %1158 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1462 = llvm.add %i_right_tile, %1126 overflow<nsw> : i64
    %1463 = llvm.mul %1462, %b_size0_2 overflow<nsw> : i64
    %1464 = llvm.add %1463, %j_right_panel overflow<nsw> : i64
    %1465 = llvm.getelementptr inbounds %out0_2[%1464] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1443, %1465, %1158 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1466 = llvm.add %i_right_tile, %1127 overflow<nsw> : i64
    %1467 = llvm.mul %1466, %b_size0_2 overflow<nsw> : i64
    %1468 = llvm.add %1467, %j_right_panel overflow<nsw> : i64
    %1469 = llvm.getelementptr inbounds %out0_2[%1468] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1444, %1469, %1158 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1470 = llvm.add %i_right_tile, %1128 overflow<nsw> : i64
    %1471 = llvm.mul %1470, %b_size0_2 overflow<nsw> : i64
    %1472 = llvm.add %1471, %j_right_panel overflow<nsw> : i64
    %1473 = llvm.getelementptr inbounds %out0_2[%1472] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1445, %1473, %1158 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1474 = llvm.add %i_right_tile, %1129 overflow<nsw> : i64
    %1475 = llvm.mul %1474, %b_size0_2 overflow<nsw> : i64
    %1476 = llvm.add %1475, %j_right_panel overflow<nsw> : i64
    %1477 = llvm.getelementptr inbounds %out0_2[%1476] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1446, %1477, %1158 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1478 = llvm.add %i_right_tile, %1120 overflow<nsw> : i64
    %1479 = llvm.icmp "slt" %1478, %1117 : i64
    llvm.cond_br %1479, ^bb18(%1478 : i64), ^bb24
  ^bb24:
    %1480 = llvm.icmp "slt" %1117, %1118 : i64
    llvm.cond_br %1480, ^bb25(%1117 : i64), ^bb31
  ^bb25(%i_right_below_tile: i64):
    %1481 = llvm.icmp "eq" %k0_right_piece, %1121 : i64
    llvm.cond_br %1481, ^bb26, ^bb27
  ^bb26:
    llvm.br ^bb28(%1135, %1135, %1135, %1135 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb27:
    %1482 = llvm.intr.smin(%1159, %1120) : (i64, i64) -> i64
    %1483 = llvm.intr.smax(%1482, %1121) : (i64, i64) -> i64
    %1484 = llvm.trunc %1483 : i64 to i32
    %1485 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1486 = llvm.mlir.poison : vector<8xi32>
    %1487 = llvm.insertelement %1484, %1486[%1121 : i64] : vector<8xi32>
    %1488 = llvm.shufflevector %1487, %1486 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1489 = llvm.icmp "slt" %1485, %1488 : vector<8xi32>
    %1490 = llvm.mul %i_right_below_tile, %b_size0_2 overflow<nsw> : i64
    %1491 = llvm.add %1490, %j_right_panel overflow<nsw> : i64
    %1492 = llvm.getelementptr inbounds %out0_2[%1491] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1493 = llvm.intr.masked.load %1492, %1489, %1135 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1494 = llvm.add %i_right_below_tile, %1124 overflow<nsw> : i64
    %1495 = llvm.mul %1494, %b_size0_2 overflow<nsw> : i64
    %1496 = llvm.add %1495, %j_right_panel overflow<nsw> : i64
    %1497 = llvm.getelementptr inbounds %out0_2[%1496] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1498 = llvm.intr.masked.load %1497, %1489, %1135 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1499 = llvm.add %i_right_below_tile, %1125 overflow<nsw> : i64
    %1500 = llvm.mul %1499, %b_size0_2 overflow<nsw> : i64
    %1501 = llvm.add %1500, %j_right_panel overflow<nsw> : i64
    %1502 = llvm.getelementptr inbounds %out0_2[%1501] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1503 = llvm.intr.masked.load %1502, %1489, %1135 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1504 = llvm.add %i_right_below_tile, %1123 overflow<nsw> : i64
    %1505 = llvm.mul %1504, %b_size0_2 overflow<nsw> : i64
    %1506 = llvm.add %1505, %j_right_panel overflow<nsw> : i64
    %1507 = llvm.getelementptr inbounds %out0_2[%1506] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1508 = llvm.intr.masked.load %1507, %1489, %1135 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb28(%1493, %1498, %1503, %1508 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb28(%1509: vector<8xf32>, %1510: vector<8xf32>, %1511: vector<8xf32>, %1512: vector<8xf32>):
    %1513 = llvm.add %k0_right_piece, %1122 overflow<nsw> : i64
    %1514 = llvm.intr.smin(%1513, %a_stride0_2) : (i64, i64) -> i64
    %1515 = llvm.icmp "slt" %k0_right_piece, %1514 : i64
    llvm.cond_br %1515, ^bb29(%k0_right_piece, %1509, %1510, %1511, %1512 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb30(%1509, %1510, %1511, %1512 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb29(%k0_right_below: i64, %1516: vector<8xf32>, %1517: vector<8xf32>, %1518: vector<8xf32>, %1519: vector<8xf32>):
    %1520 = llvm.mul %i_right_below_tile, %a_stride0_2 overflow<nsw> : i64
    %1521 = llvm.add %1520, %k0_right_below overflow<nsw> : i64
    %1522 = llvm.getelementptr inbounds %a_2[%1521] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1523 = llvm.load %1522 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1524 = llvm.mlir.poison : vector<8xf32>
    %1525 = llvm.insertelement %1523, %1524[%1121 : i64] : vector<8xf32>
    %1526 = llvm.shufflevector %1525, %1524 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1527 = llvm.add %i_right_below_tile, %1124 overflow<nsw> : i64
    %1528 = llvm.mul %1527, %a_stride0_2 overflow<nsw> : i64
    %1529 = llvm.add %1528, %k0_right_below overflow<nsw> : i64
    %1530 = llvm.getelementptr inbounds %a_2[%1529] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1531 = llvm.load %1530 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1532 = llvm.mlir.poison : vector<8xf32>
    %1533 = llvm.insertelement %1531, %1532[%1121 : i64] : vector<8xf32>
    %1534 = llvm.shufflevector %1533, %1532 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1535 = llvm.add %i_right_below_tile, %1125 overflow<nsw> : i64
    %1536 = llvm.mul %1535, %a_stride0_2 overflow<nsw> : i64
    %1537 = llvm.add %1536, %k0_right_below overflow<nsw> : i64
    %1538 = llvm.getelementptr inbounds %a_2[%1537] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1539 = llvm.load %1538 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1540 = llvm.mlir.poison : vector<8xf32>
    %1541 = llvm.insertelement %1539, %1540[%1121 : i64] : vector<8xf32>
    %1542 = llvm.shufflevector %1541, %1540 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1543 = llvm.add %i_right_below_tile, %1123 overflow<nsw> : i64
    %1544 = llvm.mul %1543, %a_stride0_2 overflow<nsw> : i64
    %1545 = llvm.add %1544, %k0_right_below overflow<nsw> : i64
    %1546 = llvm.getelementptr inbounds %a_2[%1545] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1547 = llvm.load %1546 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1548 = llvm.mlir.poison : vector<8xf32>
    %1549 = llvm.insertelement %1547, %1548[%1121 : i64] : vector<8xf32>
    %1550 = llvm.shufflevector %1549, %1548 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1551 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %1552 = llvm.mul %1551, %1116 overflow<nsw> : i64
    %1553 = llvm.getelementptr inbounds %b_copy_1[%1552] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1554 = llvm.intr.masked.load %1553, %1167, %1135 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1555 = llvm.fsub %1526, %1554 : vector<8xf32>
    %1556 = llvm.fsub %1534, %1554 : vector<8xf32>
    %1557 = llvm.fsub %1542, %1554 : vector<8xf32>
    %1558 = llvm.fsub %1550, %1554 : vector<8xf32>
    %1559 = llvm.fmul %1555, %1555 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1560 = llvm.fmul %1556, %1556 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1561 = llvm.fmul %1557, %1557 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1562 = llvm.fmul %1558, %1558 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1563 = llvm.fadd %1516, %1559 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1564 = llvm.fadd %1517, %1560 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1565 = llvm.fadd %1518, %1561 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1566 = llvm.fadd %1519, %1562 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1567 = llvm.add %k0_right_below, %1124 overflow<nsw> : i64
    %1568 = llvm.icmp "slt" %1567, %1514 : i64
    llvm.cond_br %1568, ^bb29(%1567, %1563, %1564, %1565, %1566 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb30(%1563, %1564, %1565, %1566 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb30(%1569: vector<8xf32>, %1570: vector<8xf32>, %1571: vector<8xf32>, %1572: vector<8xf32>):
    %1573 = llvm.mul %i_right_below_tile, %b_size0_2 overflow<nsw> : i64
    %1574 = llvm.add %1573, %j_right_panel overflow<nsw> : i64
    %1575 = llvm.getelementptr inbounds %out0_2[%1574] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1569, %1575, %1175 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1576 = llvm.add %i_right_below_tile, %1124 overflow<nsw> : i64
    %1577 = llvm.mul %1576, %b_size0_2 overflow<nsw> : i64
    %1578 = llvm.add %1577, %j_right_panel overflow<nsw> : i64
    %1579 = llvm.getelementptr inbounds %out0_2[%1578] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1570, %1579, %1175 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1580 = llvm.add %i_right_below_tile, %1125 overflow<nsw> : i64
    %1581 = llvm.mul %1580, %b_size0_2 overflow<nsw> : i64
    %1582 = llvm.add %1581, %j_right_panel overflow<nsw> : i64
    %1583 = llvm.getelementptr inbounds %out0_2[%1582] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1571, %1583, %1175 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1584 = llvm.add %i_right_below_tile, %1123 overflow<nsw> : i64
    %1585 = llvm.mul %1584, %b_size0_2 overflow<nsw> : i64
    %1586 = llvm.add %1585, %j_right_panel overflow<nsw> : i64
    %1587 = llvm.getelementptr inbounds %out0_2[%1586] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1572, %1587, %1175 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1588 = llvm.add %i_right_below_tile, %1126 overflow<nsw> : i64
    %1589 = llvm.icmp "slt" %1588, %1118 : i64
    llvm.cond_br %1589, ^bb25(%1588 : i64), ^bb31
  ^bb31:
    %1590 = llvm.icmp "slt" %1118, %1119 : i64
    llvm.cond_br %1590, ^bb32(%1118 : i64), ^bb38
  ^bb32(%i_right_below_below_tile: i64):
    %1591 = llvm.icmp "eq" %k0_right_piece, %1121 : i64
    llvm.cond_br %1591, ^bb33, ^bb34
  ^bb33:
    llvm.br ^bb35(%1135, %1135 : vector<8xf32>, vector<8xf32>)
  ^bb34:
    %1592 = llvm.intr.smin(%1176, %1120) : (i64, i64) -> i64
    %1593 = llvm.intr.smax(%1592, %1121) : (i64, i64) -> i64
    %1594 = llvm.trunc %1593 : i64 to i32
    %1595 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1596 = llvm.mlir.poison : vector<8xi32>
    %1597 = llvm.insertelement %1594, %1596[%1121 : i64] : vector<8xi32>
    %1598 = llvm.shufflevector %1597, %1596 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1599 = llvm.icmp "slt" %1595, %1598 : vector<8xi32>
    %1600 = llvm.mul %i_right_below_below_tile, %b_size0_2 overflow<nsw> : i64
    %1601 = llvm.add %1600, %j_right_panel overflow<nsw> : i64
    %1602 = llvm.getelementptr inbounds %out0_2[%1601] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1603 = llvm.intr.masked.load %1602, %1599, %1135 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1604 = llvm.add %i_right_below_below_tile, %1124 overflow<nsw> : i64
    %1605 = llvm.mul %1604, %b_size0_2 overflow<nsw> : i64
    %1606 = llvm.add %1605, %j_right_panel overflow<nsw> : i64
    %1607 = llvm.getelementptr inbounds %out0_2[%1606] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1608 = llvm.intr.masked.load %1607, %1599, %1135 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb35(%1603, %1608 : vector<8xf32>, vector<8xf32>)
  ^bb35(%1609: vector<8xf32>, %1610: vector<8xf32>):
    %1611 = llvm.add %k0_right_piece, %1122 overflow<nsw> : i64
    %1612 = llvm.intr.smin(%1611, %a_stride0_2) : (i64, i64) -> i64
    %1613 = llvm.icmp "slt" %k0_right_piece, %1612 : i64
    llvm.cond_br %1613, ^bb36(%k0_right_piece, %1609, %1610 : i64, vector<8xf32>, vector<8xf32>), ^bb37(%1609, %1610 : vector<8xf32>, vector<8xf32>)
  ^bb36(%k0_right_below_below: i64, %1614: vector<8xf32>, %1615: vector<8xf32>):
    %1616 = llvm.mul %i_right_below_below_tile, %a_stride0_2 overflow<nsw> : i64
    %1617 = llvm.add %1616, %k0_right_below_below overflow<nsw> : i64
    %1618 = llvm.getelementptr inbounds %a_2[%1617] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1619 = llvm.load %1618 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1620 = llvm.mlir.poison : vector<8xf32>
    %1621 = llvm.insertelement %1619, %1620[%1121 : i64] : vector<8xf32>
    %1622 = llvm.shufflevector %1621, %1620 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1623 = llvm.add %i_right_below_below_tile, %1124 overflow<nsw> : i64
    %1624 = llvm.mul %1623, %a_stride0_2 overflow<nsw> : i64
    %1625 = llvm.add %1624, %k0_right_below_below overflow<nsw> : i64
    %1626 = llvm.getelementptr inbounds %a_2[%1625] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1627 = llvm.load %1626 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1628 = llvm.mlir.poison : vector<8xf32>
    %1629 = llvm.insertelement %1627, %1628[%1121 : i64] : vector<8xf32>
    %1630 = llvm.shufflevector %1629, %1628 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1631 = llvm.sub %k0_right_below_below, %k0_right_piece overflow<nsw> : i64
    %1632 = llvm.mul %1631, %1116 overflow<nsw> : i64
    %1633 = llvm.getelementptr inbounds %b_copy_1[%1632] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1634 = llvm.intr.masked.load %1633, %1184, %1135 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1635 = llvm.fsub %1622, %1634 : vector<8xf32>
    %1636 = llvm.fsub %1630, %1634 : vector<8xf32>
    %1637 = llvm.fmul %1635, %1635 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1638 = llvm.fmul %1636, %1636 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1639 = llvm.fadd %1614, %1637 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1640 = llvm.fadd %1615, %1638 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1641 = llvm.add %k0_right_below_below, %1124 overflow<nsw> : i64
    %1642 = llvm.icmp "slt" %1641, %1612 : i64
    llvm.cond_br %1642, ^bb36(%1641, %1639, %1640 : i64, vector<8xf32>, vector<8xf32>), ^bb37(%1639, %1640 : vector<8xf32>, vector<8xf32>)
  ^bb37(%1643: vector<8xf32>, %1644: vector<8xf32>):
    %1645 = llvm.mul %i_right_below_below_tile, %b_size0_2 overflow<nsw> : i64
    %1646 = llvm.add %1645, %j_right_panel overflow<nsw> : i64
    %1647 = llvm.getelementptr inbounds %out0_2[%1646] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1643, %1647, %1192 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1648 = llvm.add %i_right_below_below_tile, %1124 overflow<nsw> : i64
    %1649 = llvm.mul %1648, %b_size0_2 overflow<nsw> : i64
    %1650 = llvm.add %1649, %j_right_panel overflow<nsw> : i64
    %1651 = llvm.getelementptr inbounds %out0_2[%1650] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1644, %1651, %1192 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1652 = llvm.add %i_right_below_below_tile, %1125 overflow<nsw> : i64
    %1653 = llvm.icmp "slt" %1652, %1119 : i64
    llvm.cond_br %1653, ^bb32(%1652 : i64), ^bb38
  ^bb38:
    %1654 = llvm.icmp "slt" %1119, %a_size0_2 : i64
    llvm.cond_br %1654, ^bb39(%1119 : i64), ^bb45
  ^bb39(%i_right_below_below_below_tile: i64):
    %1655 = llvm.icmp "eq" %k0_right_piece, %1121 : i64
    llvm.cond_br %1655, ^bb40, ^bb41
  ^bb40:
    llvm.br ^bb42(%1135 : vector<8xf32>)
  ^bb41:
    %1656 = llvm.intr.smin(%1193, %1120) : (i64, i64) -> i64
    %1657 = llvm.intr.smax(%1656, %1121) : (i64, i64) -> i64
    %1658 = llvm.trunc %1657 : i64 to i32
    %1659 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1660 = llvm.mlir.poison : vector<8xi32>
    %1661 = llvm.insertelement %1658, %1660[%1121 : i64] : vector<8xi32>
    %1662 = llvm.shufflevector %1661, %1660 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1663 = llvm.icmp "slt" %1659, %1662 : vector<8xi32>
    %1664 = llvm.mul %i_right_below_below_below_tile, %b_size0_2 overflow<nsw> : i64
    %1665 = llvm.add %1664, %j_right_panel overflow<nsw> : i64
    %1666 = llvm.getelementptr inbounds %out0_2[%1665] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1667 = llvm.intr.masked.load %1666, %1663, %1135 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb42(%1667 : vector<8xf32>)
  ^bb42(%1668: vector<8xf32>):
    %1669 = llvm.add %k0_right_piece, %1122 overflow<nsw> : i64
    %1670 = llvm.intr.smin(%1669, %a_stride0_2) : (i64, i64) -> i64
    %1671 = llvm.icmp "slt" %k0_right_piece, %1670 : i64
    llvm.cond_br %1671, ^bb43(%k0_right_piece, %1668 : i64, vector<8xf32>), ^bb44(%1668 : vector<8xf32>)
  ^bb43(%k0_right_below_below_below: i64, %1672: vector<8xf32>):
    %1673 = llvm.mul %i_right_below_below_below_tile, %a_stride0_2 overflow<nsw> : i64
    %1674 = llvm.add %1673, %k0_right_below_below_below overflow<nsw> : i64
    %1675 = llvm.getelementptr inbounds %a_2[%1674] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1676 = llvm.load %1675 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1677 = llvm.mlir.poison : vector<8xf32>
    %1678 = llvm.insertelement %1676, %1677[%1121 : i64] : vector<8xf32>
    %1679 = llvm.shufflevector %1678, %1677 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1680 = llvm.sub %k0_right_below_below_below, %k0_right_piece overflow<nsw> : i64
    %1681 = llvm.mul %1680, %1116 overflow<nsw> : i64
    %1682 = llvm.getelementptr inbounds %b_copy_1[%1681] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1683 = llvm.intr.masked.load %1682, %1201, %1135 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1684 = llvm.fsub %1679, %1683 : vector<8xf32>
    %1685 = llvm.fmul %1684, %1684 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1686 = llvm.fadd %1672, %1685 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1687 = llvm.add %k0_right_below_below_below, %1124 overflow<nsw> : i64
    %1688 = llvm.icmp "slt" %1687, %1670 : i64
    llvm.cond_br %1688, ^bb43(%1687, %1686 : i64, vector<8xf32>), ^bb44(%1686 : vector<8xf32>)
  ^bb44(%1689: vector<8xf32>):
    %1690 = llvm.mul %i_right_below_below_below_tile, %b_size0_2 overflow<nsw> : i64
    %1691 = llvm.add %1690, %j_right_panel overflow<nsw> : i64
    %1692 = llvm.getelementptr inbounds %out0_2[%1691] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1689, %1692, %1209 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1693 = llvm.add %i_right_below_below_below_tile, %1124 overflow<nsw> : i64
    %1694 = llvm.icmp "slt" %1693, %a_size0_2 : i64
    llvm.cond_br %1694, ^bb39(%1693 : i64), ^bb45
  ^bb45:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %1695 = llvm.add %k0_right_piece, %1122 overflow<nsw> : i64
    %1696 = llvm.icmp "slt" %1695, %1114 : i64
    llvm.cond_br %1696, ^bb2(%1695 : i64), ^bb46
  ^bb46:
    %1697 = llvm.add %1137, %1124 overflow<nsw> : i64
    %1698 = llvm.icmp "slt" %1697, %end_2 : i64
    llvm.cond_br %1698, ^bb1(%1697 : i64), ^bb47
  ^bb47:
    llvm.return %1134 : i32
  ^bb48(%1699: i32):
    llvm.return %1699 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %1700 = llvm.mlir.constant(8) : i64
    %1701 = llvm.mlir.constant(16) : i64
    %1702 = llvm.mlir.constant(24) : i64
    %1703 = llvm.mlir.constant(32) : i64
    %1704 = llvm.mlir.constant(40) : i64
    %1705 = llvm.mlir.constant(48) : i64
    %1706 = llvm.mlir.constant(56) : i64
    %1707 = llvm.mlir.constant(64) : i64
    %1708 = llvm.mlir.constant(72) : i64
    %1709 = llvm.mlir.constant(80) : i64
    %1710 = llvm.mlir.constant(88) : i64
    %1711 = llvm.mlir.constant(96) : i64
    %1712 = llvm.mlir.constant(104) : i64
    %1713 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1714 = llvm.getelementptr inbounds %context_1[%1700] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1715 = llvm.load %1714 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1716 = llvm.getelementptr inbounds %context_1[%1701] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1717 = llvm.load %1716 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1718 = llvm.getelementptr inbounds %context_1[%1702] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1719 = llvm.load %1718 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1720 = llvm.getelementptr inbounds %context_1[%1703] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1721 = llvm.load %1720 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1722 = llvm.getelementptr inbounds %context_1[%1704] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1723 = llvm.load %1722 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1724 = llvm.getelementptr inbounds %context_1[%1705] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1725 = llvm.load %1724 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1726 = llvm.getelementptr inbounds %context_1[%1706] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1727 = llvm.load %1726 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1728 = llvm.getelementptr inbounds %context_1[%1707] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1729 = llvm.load %1728 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1730 = llvm.getelementptr inbounds %context_1[%1708] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1731 = llvm.load %1730 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1732 = llvm.getelementptr inbounds %context_1[%1709] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1733 = llvm.load %1732 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1734 = llvm.getelementptr inbounds %context_1[%1710] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1735 = llvm.load %1734 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1736 = llvm.getelementptr inbounds %context_1[%1711] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1737 = llvm.load %1736 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1738 = llvm.getelementptr inbounds %context_1[%1712] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1739 = llvm.load %1738 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1740 = llvm.call @program.parallel1(%begin_3, %end_3, %1713, %1715, %1717, %1719, %1721, %1723, %1725, %1727, %1729, %1731, %1733, %1735, %1737, %1739) : (i64, i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    llvm.return %1740 : i32
  }
  llvm.func internal @program.parallel2(%begin_4: i64, %end_4: i64, %a_size0_3: i64, %b_size0_3: i64, %out0_3: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %1741 = llvm.mlir.constant(0) : i64
    %1742 = llvm.mlir.constant(1) : i64
    %1743 = llvm.mlir.constant(2) : i64
    %1744 = llvm.mlir.constant(4) : i64
    %1745 = llvm.mlir.constant(0 : i32) : i32
    %1746 = llvm.mlir.constant(dense<0x7f800000> : vector<4xf32>) : vector<4xf32>
    %1747 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %1748 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf32>) : vector<4xf32>
    %1749 = llvm.mlir.constant(dense<9223372036854775807> : vector<4xi64>) : vector<4xi64>
    %1750 = llvm.icmp "slt" %begin_4, %end_4 : i64
    llvm.cond_br %1750, ^bb1(%begin_4 : i64), ^bb6
  ^bb1(%i: i64):
    %1751 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi64>) : vector<4xi64>
    %1752 = llvm.ashr %b_size0_3, %1743 : i64
    %1753 = llvm.mul %1752, %1744 overflow<nsw> : i64
    %1754 = llvm.icmp "slt" %1741, %1753 : i64
    llvm.cond_br %1754, ^bb2(%1741, %1746, %1747 : i64, vector<4xf32>, vector<4xi64>), ^bb3(%1746, %1747 : vector<4xf32>, vector<4xi64>)
  ^bb2(%j: i64, %1755: vector<4xf32>, %1756: vector<4xi64>):
    %1757 = llvm.mul %i, %b_size0_3 overflow<nsw> : i64
    %1758 = llvm.add %1757, %j overflow<nsw> : i64
    %1759 = llvm.getelementptr inbounds %out0_3[%1758] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1760 = llvm.load %1759 {alignment = 4 : i64} : !llvm.ptr -> vector<4xf32>
    %1761 = llvm.intr.sqrt(%1760) : (vector<4xf32>) -> vector<4xf32>
    %1762 = llvm.fcmp "olt" %1760, %1755 : vector<4xf32>
    %1763 = llvm.fcmp "uno" %1760, %1760 : vector<4xf32>
    %1764 = llvm.fcmp "ord" %1755, %1755 : vector<4xf32>
    %1765 = llvm.and %1763, %1764 : vector<4xi1>
    %1766 = llvm.or %1762, %1765 : vector<4xi1>
    %1767 = llvm.mlir.poison : vector<4xi64>
    %1768 = llvm.insertelement %j, %1767[%1741 : i64] : vector<4xi64>
    %1769 = llvm.shufflevector %1768, %1767 [0, 0, 0, 0] : vector<4xi64>
    %1770 = llvm.add %1769, %1751 : vector<4xi64>
    %1771 = llvm.select %1766, %1760, %1755 : vector<4xi1>, vector<4xf32>
    %1772 = llvm.select %1766, %1770, %1756 : vector<4xi1>, vector<4xi64>
    llvm.store %1761, %1759 {alignment = 4 : i64} : vector<4xf32>, !llvm.ptr
    %1773 = llvm.add %j, %1744 overflow<nsw> : i64
    %1774 = llvm.icmp "slt" %1773, %1753 : i64
    llvm.cond_br %1774, ^bb2(%1773, %1771, %1772 : i64, vector<4xf32>, vector<4xi64>), ^bb3(%1771, %1772 : vector<4xf32>, vector<4xi64>)
  ^bb3(%1775: vector<4xf32>, %1776: vector<4xi64>):
    %1777 = llvm.intr.smax(%1753, %1741) : (i64, i64) -> i64
    %1778 = llvm.icmp "slt" %1777, %b_size0_3 : i64
    llvm.cond_br %1778, ^bb4(%1777, %1775, %1776 : i64, vector<4xf32>, vector<4xi64>), ^bb5(%1775, %1776 : vector<4xf32>, vector<4xi64>)
  ^bb4(%j_1: i64, %1779: vector<4xf32>, %1780: vector<4xi64>):
    %1781 = llvm.sub %b_size0_3, %j_1 overflow<nsw> : i64
    %1782 = llvm.intr.smin(%1781, %1744) : (i64, i64) -> i64
    %1783 = llvm.intr.smax(%1782, %1741) : (i64, i64) -> i64
    %1784 = llvm.trunc %1783 : i64 to i32
    %1785 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1786 = llvm.mlir.poison : vector<4xi32>
    %1787 = llvm.insertelement %1784, %1786[%1741 : i64] : vector<4xi32>
    %1788 = llvm.shufflevector %1787, %1786 [0, 0, 0, 0] : vector<4xi32>
    %1789 = llvm.icmp "slt" %1785, %1788 : vector<4xi32>
    %1790 = llvm.mul %i, %b_size0_3 overflow<nsw> : i64
    %1791 = llvm.add %1790, %j_1 overflow<nsw> : i64
    %1792 = llvm.getelementptr inbounds %out0_3[%1791] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1793 = llvm.intr.masked.load %1792, %1789, %1748 {alignment = 4 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
    %1794 = llvm.intr.sqrt(%1793) : (vector<4xf32>) -> vector<4xf32>
    %1795 = llvm.fcmp "olt" %1793, %1779 : vector<4xf32>
    %1796 = llvm.fcmp "uno" %1793, %1793 : vector<4xf32>
    %1797 = llvm.fcmp "ord" %1779, %1779 : vector<4xf32>
    %1798 = llvm.and %1796, %1797 : vector<4xi1>
    %1799 = llvm.or %1795, %1798 : vector<4xi1>
    %1800 = llvm.mlir.poison : vector<4xi64>
    %1801 = llvm.insertelement %j_1, %1800[%1741 : i64] : vector<4xi64>
    %1802 = llvm.shufflevector %1801, %1800 [0, 0, 0, 0] : vector<4xi64>
    %1803 = llvm.add %1802, %1751 : vector<4xi64>
    %1804 = llvm.select %1799, %1793, %1779 : vector<4xi1>, vector<4xf32>
    %1805 = llvm.select %1799, %1803, %1780 : vector<4xi1>, vector<4xi64>
    llvm.intr.masked.store %1794, %1792, %1789 {alignment = 4 : i32} : vector<4xf32>, vector<4xi1> into !llvm.ptr
    %1806 = llvm.select %1789, %1804, %1779 : vector<4xi1>, vector<4xf32>
    %1807 = llvm.select %1789, %1805, %1780 : vector<4xi1>, vector<4xi64>
    %1808 = llvm.add %j_1, %1744 overflow<nsw> : i64
    %1809 = llvm.icmp "slt" %1808, %b_size0_3 : i64
    llvm.cond_br %1809, ^bb4(%1808, %1806, %1807 : i64, vector<4xf32>, vector<4xi64>), ^bb5(%1806, %1807 : vector<4xf32>, vector<4xi64>)
  ^bb5(%1810: vector<4xf32>, %1811: vector<4xi64>):
    %1812 = llvm.intr.vector.reduce.fminimum(%1810) : (vector<4xf32>) -> f32
    %1813 = llvm.mlir.poison : vector<4xf32>
    %1814 = llvm.insertelement %1812, %1813[%1741 : i64] : vector<4xf32>
    %1815 = llvm.shufflevector %1814, %1813 [0, 0, 0, 0] : vector<4xf32>
    %1816 = llvm.fcmp "oeq" %1810, %1815 : vector<4xf32>
    %1817 = llvm.fcmp "uno" %1810, %1810 : vector<4xf32>
    %1818 = llvm.or %1816, %1817 : vector<4xi1>
    %1819 = llvm.select %1818, %1811, %1749 : vector<4xi1>, vector<4xi64>
    %1820 = "llvm.intr.vector.reduce.smin"(%1819) : (vector<4xi64>) -> i64
    %1821 = llvm.getelementptr inbounds %out1_1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1820, %1821 {alignment = 8 : i64} : i64, !llvm.ptr
    %1822 = llvm.add %i, %1742 overflow<nsw> : i64
    %1823 = llvm.icmp "slt" %1822, %end_4 : i64
    llvm.cond_br %1823, ^bb1(%1822 : i64), ^bb6
  ^bb6:
    llvm.return %1745 : i32
  }
  llvm.func internal @program.parallel2.part(%context_2: !llvm.ptr, %begin_5: i64, %end_5: i64) -> i32 attributes {no_unwind} {
    %1824 = llvm.mlir.constant(8) : i64
    %1825 = llvm.mlir.constant(16) : i64
    %1826 = llvm.mlir.constant(24) : i64
    %1827 = llvm.load %context_2 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1828 = llvm.getelementptr inbounds %context_2[%1824] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1829 = llvm.load %1828 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1830 = llvm.getelementptr inbounds %context_2[%1825] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1831 = llvm.load %1830 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1832 = llvm.getelementptr inbounds %context_2[%1826] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1833 = llvm.load %1832 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1834 = llvm.call @program.parallel2(%begin_5, %end_5, %1827, %1829, %1831, %1833) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %1834 : i32
  }
  llvm.func @program_shapes(%a_3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_4: i64, %a_stride0_3: i64, %b_3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_4: i64, %b_stride0_3: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %1835 = llvm.mlir.constant(0) : i64
    %1836 = llvm.mlir.constant(1) : i64
    %1837 = llvm.mlir.constant(2 : i32) : i32
    %1838 = llvm.mlir.constant(3 : i32) : i32
    %1839 = llvm.mlir.constant(2) : i64
    %1840 = llvm.mlir.constant(0 : i32) : i32
    %1841 = llvm.icmp "eq" %b_stride0_3, %a_stride0_3 : i64
    %1842 = llvm.icmp "slt" %1835, %b_size0_4 : i64
    llvm.cond_br %1841, ^bb1, ^bb3(%1837 : i32)
  ^bb1:
    llvm.cond_br %1842, ^bb2, ^bb3(%1838 : i32)
  ^bb2:
    llvm.store %a_size0_4, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %1843 = llvm.getelementptr inbounds %extents[%1836] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_size0_4, %1843 {alignment = 8 : i64} : i64, !llvm.ptr
    %1844 = llvm.getelementptr inbounds %extents[%1839] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size0_4, %1844 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1840 : i32
  ^bb3(%1845: i32):
    llvm.return %1845 : i32
  }
}
