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
            affine.prefetch %out0_1[%i_tile + 6, %j_panel], read, locality<3>, data : memref<?x?xf32>
            affine.prefetch %out0_1[%i_tile + 7, %j_panel], read, locality<3>, data : memref<?x?xf32>
            affine.prefetch %out0_1[%i_tile + 8, %j_panel], read, locality<3>, data : memref<?x?xf32>
            affine.prefetch %out0_1[%i_tile + 9, %j_panel], read, locality<3>, data : memref<?x?xf32>
            affine.prefetch %out0_1[%i_tile + 10, %j_panel], read, locality<3>, data : memref<?x?xf32>
            affine.prefetch %out0_1[%i_tile + 11, %j_panel], read, locality<3>, data : memref<?x?xf32>
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
    %c9 = arith.constant 9 : index
    %c10 = arith.constant 10 : index
    %c11 = arith.constant 11 : index
    %c8192 = arith.constant 8192 : index
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
    %21 = arith.minsi %c4096, %6 : index
    %22 = arith.constant 16 : index
    %23 = arith.ceildivsi %9, %22 : index
    %24 = arith.constant 0 : index
    %25 = arith.maxsi %23, %24 : index
    %26 = arith.constant 4096 : index
    %27 = arith.ceildivsi %10, %26 : index
    %28 = arith.constant 0 : index
    %29 = arith.maxsi %27, %28 : index
    %30 = arith.constant 3 : index
    %31 = arith.shrsi %6, %30 : index
    %32 = arith.constant 8 : index
    %33 = arith.muli %31, %32 : index
    %34 = arith.constant 4096 : index
    %35 = arith.minsi %34, %33 : index
    %36 = arith.constant 8 : index
    %37 = arith.ceildivsi %35, %36 : index
    %38 = arith.constant 0 : index
    %39 = arith.maxsi %37, %38 : index
    %40 = arith.constant 71 : index
    %41 = arith.muli %39, %40 : index
    %42 = arith.constant 0 : index
    %43 = arith.maxsi %42, %33 : index
    %44 = arith.constant 4096 : index
    %45 = arith.minsi %44, %6 : index
    %46 = arith.subi %45, %43 : index
    %47 = arith.constant 0 : index
    %48 = arith.maxsi %46, %47 : index
    %49 = arith.constant 50 : index
    %50 = arith.muli %48, %49 : index
    %51 = arith.constant 9 : index
    %52 = arith.addi %51, %41 : index
    %53 = arith.addi %52, %50 : index
    %54 = arith.constant 2 : index
    %55 = arith.muli %54, %53 : index
    %56 = arith.constant 6 : index
    %57 = arith.ceildivsi %12, %56 : index
    %58 = arith.constant 0 : index
    %59 = arith.maxsi %57, %58 : index
    %60 = arith.constant 4096 : index
    %61 = arith.minsi %60, %6 : index
    %62 = arith.constant 0 : index
    %63 = arith.maxsi %61, %62 : index
    %64 = arith.constant 65 : index
    %65 = arith.muli %63, %64 : index
    %66 = arith.constant 77 : index
    %67 = arith.addi %66, %65 : index
    %68 = arith.muli %59, %67 : index
    %69 = arith.subi %16, %12 : index
    %70 = arith.constant 4 : index
    %71 = arith.ceildivsi %69, %70 : index
    %72 = arith.constant 0 : index
    %73 = arith.maxsi %71, %72 : index
    %74 = arith.constant 4096 : index
    %75 = arith.minsi %74, %6 : index
    %76 = arith.constant 0 : index
    %77 = arith.maxsi %75, %76 : index
    %78 = arith.constant 45 : index
    %79 = arith.muli %77, %78 : index
    %80 = arith.constant 45 : index
    %81 = arith.addi %80, %79 : index
    %82 = arith.muli %73, %81 : index
    %83 = arith.subi %20, %16 : index
    %84 = arith.constant 2 : index
    %85 = arith.ceildivsi %83, %84 : index
    %86 = arith.constant 0 : index
    %87 = arith.maxsi %85, %86 : index
    %88 = arith.constant 4096 : index
    %89 = arith.minsi %88, %6 : index
    %90 = arith.constant 0 : index
    %91 = arith.maxsi %89, %90 : index
    %92 = arith.constant 25 : index
    %93 = arith.muli %91, %92 : index
    %94 = arith.constant 25 : index
    %95 = arith.addi %94, %93 : index
    %96 = arith.muli %87, %95 : index
    %97 = arith.subi %5, %20 : index
    %98 = arith.constant 0 : index
    %99 = arith.maxsi %97, %98 : index
    %100 = arith.constant 4096 : index
    %101 = arith.minsi %100, %6 : index
    %102 = arith.constant 0 : index
    %103 = arith.maxsi %101, %102 : index
    %104 = arith.constant 15 : index
    %105 = arith.muli %103, %104 : index
    %106 = arith.constant 15 : index
    %107 = arith.addi %106, %105 : index
    %108 = arith.muli %99, %107 : index
    %109 = arith.constant 8 : index
    %110 = arith.addi %109, %55 : index
    %111 = arith.addi %110, %68 : index
    %112 = arith.addi %111, %82 : index
    %113 = arith.addi %112, %96 : index
    %114 = arith.addi %113, %108 : index
    %115 = arith.muli %29, %114 : index
    %116 = arith.constant 1 : index
    %117 = arith.addi %116, %115 : index
    %118 = arith.muli %25, %117 : index
    %119 = arith.constant 32768 : index
    %120 = arith.cmpi sge, %118, %119 : index
    "omp.parallel"(%120) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %9, %c16) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_panel: index):
          scf.for %k0_piece = %c0 to %10 step %c4096 {
            %b_copy = memref.alloc(%21) {alignment = 64 : i64} : memref<?x16xf32>
            %121 = arith.addi %j_panel, %c16 overflow<nsw> : index
            scf.for %j_copy_tile = %j_panel to %121 step %c8 {
              %122 = arith.subi %j_copy_tile, %j_panel overflow<nsw> : index
              %123 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
              %124 = arith.shrsi %6, %c3 : index
              %125 = arith.muli %124, %c8 overflow<nsw> : index
              %126 = arith.minsi %123, %125 : index
              scf.for %k0_copy_tile = %k0_piece to %126 step %c8 {
                %127 = vector.load %b[%j_copy_tile, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %128 = arith.addi %j_copy_tile, %c1 overflow<nsw> : index
                %129 = vector.load %b[%128, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %130 = arith.addi %j_copy_tile, %c2 overflow<nsw> : index
                %131 = vector.load %b[%130, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %132 = arith.addi %j_copy_tile, %c3 overflow<nsw> : index
                %133 = vector.load %b[%132, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %134 = arith.addi %j_copy_tile, %c4 overflow<nsw> : index
                %135 = vector.load %b[%134, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %136 = arith.addi %j_copy_tile, %c5 overflow<nsw> : index
                %137 = vector.load %b[%136, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %138 = arith.addi %j_copy_tile, %c6 overflow<nsw> : index
                %139 = vector.load %b[%138, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %140 = arith.addi %j_copy_tile, %c7 overflow<nsw> : index
                %141 = vector.load %b[%140, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %142 = vector.shuffle %127, %135 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %143 = vector.shuffle %127, %135 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %144 = vector.shuffle %129, %137 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %145 = vector.shuffle %129, %137 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %146 = vector.shuffle %131, %139 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %147 = vector.shuffle %131, %139 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %148 = vector.shuffle %133, %141 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %149 = vector.shuffle %133, %141 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %150 = vector.shuffle %142, %146 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %151 = vector.shuffle %142, %146 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %152 = vector.shuffle %143, %147 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %153 = vector.shuffle %143, %147 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %154 = vector.shuffle %144, %148 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %155 = vector.shuffle %144, %148 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %156 = vector.shuffle %145, %149 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %157 = vector.shuffle %145, %149 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %158 = vector.shuffle %150, %154 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %159 = vector.shuffle %150, %154 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %160 = vector.shuffle %151, %155 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %161 = vector.shuffle %151, %155 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %162 = vector.shuffle %152, %156 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %163 = vector.shuffle %152, %156 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %164 = vector.shuffle %153, %157 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %165 = vector.shuffle %153, %157 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %166 = arith.subi %k0_copy_tile, %k0_piece overflow<nsw> : index
                vector.store %158, %b_copy[%166, %122] : memref<?x16xf32>, vector<8xf32>
                %167 = arith.addi %166, %c1 overflow<nsw> : index
                vector.store %159, %b_copy[%167, %122] : memref<?x16xf32>, vector<8xf32>
                %168 = arith.addi %166, %c2 overflow<nsw> : index
                vector.store %160, %b_copy[%168, %122] : memref<?x16xf32>, vector<8xf32>
                %169 = arith.addi %166, %c3 overflow<nsw> : index
                vector.store %161, %b_copy[%169, %122] : memref<?x16xf32>, vector<8xf32>
                %170 = arith.addi %166, %c4 overflow<nsw> : index
                vector.store %162, %b_copy[%170, %122] : memref<?x16xf32>, vector<8xf32>
                %171 = arith.addi %166, %c5 overflow<nsw> : index
                vector.store %163, %b_copy[%171, %122] : memref<?x16xf32>, vector<8xf32>
                %172 = arith.addi %166, %c6 overflow<nsw> : index
                vector.store %164, %b_copy[%172, %122] : memref<?x16xf32>, vector<8xf32>
                %173 = arith.addi %166, %c7 overflow<nsw> : index
                vector.store %165, %b_copy[%173, %122] : memref<?x16xf32>, vector<8xf32>
              }
              %174 = arith.maxsi %k0_piece, %125 : index
              %175 = arith.minsi %123, %6 : index
              scf.for %k0_copy_below = %174 to %175 step %c1 {
                %176 = arith.addi %j_copy_tile, %c8 overflow<nsw> : index
                scf.for %j_copy_below = %j_copy_tile to %176 step %c1 {
                  %177 = memref.load %b[%j_copy_below, %k0_copy_below] : memref<?x?xf32>
                  %178 = arith.subi %k0_copy_below, %k0_piece overflow<nsw> : index
                  %179 = arith.subi %j_copy_below, %j_panel overflow<nsw> : index
                  memref.store %177, %b_copy[%178, %179] : memref<?x16xf32>
                }
              }
            }
            scf.for %i_tile = %c0 to %12 step %c6 {
              %180 = arith.cmpi eq, %k0_piece, %c0 : index
              %181, %182, %183, %184, %185, %186, %187, %188, %189, %190, %191, %192 = scf.if %180 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %4, %4, %4, %4, %4, %4, %4, %4, %4, %4, %4, %4 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %193 = arith.addi %i_tile, %c6 overflow<nsw> : index
                memref.prefetch %out0_1[%193, %j_panel], read, locality<3>, data : memref<?x?xf32>
                %194 = arith.addi %i_tile, %c7 overflow<nsw> : index
                memref.prefetch %out0_1[%194, %j_panel], read, locality<3>, data : memref<?x?xf32>
                %195 = arith.addi %i_tile, %c8 overflow<nsw> : index
                memref.prefetch %out0_1[%195, %j_panel], read, locality<3>, data : memref<?x?xf32>
                %196 = arith.addi %i_tile, %c9 overflow<nsw> : index
                memref.prefetch %out0_1[%196, %j_panel], read, locality<3>, data : memref<?x?xf32>
                %197 = arith.addi %i_tile, %c10 overflow<nsw> : index
                memref.prefetch %out0_1[%197, %j_panel], read, locality<3>, data : memref<?x?xf32>
                %198 = arith.addi %i_tile, %c11 overflow<nsw> : index
                memref.prefetch %out0_1[%198, %j_panel], read, locality<3>, data : memref<?x?xf32>
                %199 = vector.load %out0_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %200 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %201 = vector.load %out0_1[%i_tile, %200] : memref<?x?xf32>, vector<8xf32>
                %202 = arith.addi %i_tile, %c1 overflow<nsw> : index
                %203 = vector.load %out0_1[%202, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %204 = vector.load %out0_1[%202, %200] : memref<?x?xf32>, vector<8xf32>
                %205 = arith.addi %i_tile, %c2 overflow<nsw> : index
                %206 = vector.load %out0_1[%205, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %207 = vector.load %out0_1[%205, %200] : memref<?x?xf32>, vector<8xf32>
                %208 = arith.addi %i_tile, %c3 overflow<nsw> : index
                %209 = vector.load %out0_1[%208, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %210 = vector.load %out0_1[%208, %200] : memref<?x?xf32>, vector<8xf32>
                %211 = arith.addi %i_tile, %c4 overflow<nsw> : index
                %212 = vector.load %out0_1[%211, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %213 = vector.load %out0_1[%211, %200] : memref<?x?xf32>, vector<8xf32>
                %214 = arith.addi %i_tile, %c5 overflow<nsw> : index
                %215 = vector.load %out0_1[%214, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %216 = vector.load %out0_1[%214, %200] : memref<?x?xf32>, vector<8xf32>
                scf.yield %199, %201, %203, %204, %206, %207, %209, %210, %212, %213, %215, %216 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %217 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
              %218 = arith.minsi %217, %6 : index
              %219, %220, %221, %222, %223, %224, %225, %226, %227, %228, %229, %230 = scf.for %k0 = %k0_piece to %218 step %c1 iter_args(%231 = %181, %232 = %182, %233 = %183, %234 = %184, %235 = %185, %236 = %186, %237 = %187, %238 = %188, %239 = %189, %240 = %190, %241 = %191, %242 = %192) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %243 = memref.load %a[%i_tile, %k0] : memref<?x?xf32>
                %244 = vector.broadcast %243 : f32 to vector<8xf32>
                %245 = arith.addi %i_tile, %c1 overflow<nsw> : index
                %246 = memref.load %a[%245, %k0] : memref<?x?xf32>
                %247 = vector.broadcast %246 : f32 to vector<8xf32>
                %248 = arith.addi %i_tile, %c2 overflow<nsw> : index
                %249 = memref.load %a[%248, %k0] : memref<?x?xf32>
                %250 = vector.broadcast %249 : f32 to vector<8xf32>
                %251 = arith.addi %i_tile, %c3 overflow<nsw> : index
                %252 = memref.load %a[%251, %k0] : memref<?x?xf32>
                %253 = vector.broadcast %252 : f32 to vector<8xf32>
                %254 = arith.addi %i_tile, %c4 overflow<nsw> : index
                %255 = memref.load %a[%254, %k0] : memref<?x?xf32>
                %256 = vector.broadcast %255 : f32 to vector<8xf32>
                %257 = arith.addi %i_tile, %c5 overflow<nsw> : index
                %258 = memref.load %a[%257, %k0] : memref<?x?xf32>
                %259 = vector.broadcast %258 : f32 to vector<8xf32>
                %260 = arith.subi %k0, %k0_piece overflow<nsw> : index
                %261 = vector.load %b_copy[%260, %c0] : memref<?x16xf32>, vector<8xf32>
                %262 = arith.addi %c0, %c8 overflow<nsw> : index
                %263 = vector.load %b_copy[%260, %262] : memref<?x16xf32>, vector<8xf32>
                %264 = arith.subf %244, %261 : vector<8xf32>
                %265 = arith.subf %244, %263 : vector<8xf32>
                %266 = arith.subf %247, %261 : vector<8xf32>
                %267 = arith.subf %247, %263 : vector<8xf32>
                %268 = arith.subf %250, %261 : vector<8xf32>
                %269 = arith.subf %250, %263 : vector<8xf32>
                %270 = arith.subf %253, %261 : vector<8xf32>
                %271 = arith.subf %253, %263 : vector<8xf32>
                %272 = arith.subf %256, %261 : vector<8xf32>
                %273 = arith.subf %256, %263 : vector<8xf32>
                %274 = arith.subf %259, %261 : vector<8xf32>
                %275 = arith.subf %259, %263 : vector<8xf32>
                %276 = arith.mulf %264, %264 fastmath<contract> : vector<8xf32>
                %277 = arith.mulf %265, %265 fastmath<contract> : vector<8xf32>
                %278 = arith.mulf %266, %266 fastmath<contract> : vector<8xf32>
                %279 = arith.mulf %267, %267 fastmath<contract> : vector<8xf32>
                %280 = arith.mulf %268, %268 fastmath<contract> : vector<8xf32>
                %281 = arith.mulf %269, %269 fastmath<contract> : vector<8xf32>
                %282 = arith.mulf %270, %270 fastmath<contract> : vector<8xf32>
                %283 = arith.mulf %271, %271 fastmath<contract> : vector<8xf32>
                %284 = arith.mulf %272, %272 fastmath<contract> : vector<8xf32>
                %285 = arith.mulf %273, %273 fastmath<contract> : vector<8xf32>
                %286 = arith.mulf %274, %274 fastmath<contract> : vector<8xf32>
                %287 = arith.mulf %275, %275 fastmath<contract> : vector<8xf32>
                %288 = arith.addf %231, %276 fastmath<reassoc,contract> : vector<8xf32>
                %289 = arith.addf %232, %277 fastmath<reassoc,contract> : vector<8xf32>
                %290 = arith.addf %233, %278 fastmath<reassoc,contract> : vector<8xf32>
                %291 = arith.addf %234, %279 fastmath<reassoc,contract> : vector<8xf32>
                %292 = arith.addf %235, %280 fastmath<reassoc,contract> : vector<8xf32>
                %293 = arith.addf %236, %281 fastmath<reassoc,contract> : vector<8xf32>
                %294 = arith.addf %237, %282 fastmath<reassoc,contract> : vector<8xf32>
                %295 = arith.addf %238, %283 fastmath<reassoc,contract> : vector<8xf32>
                %296 = arith.addf %239, %284 fastmath<reassoc,contract> : vector<8xf32>
                %297 = arith.addf %240, %285 fastmath<reassoc,contract> : vector<8xf32>
                %298 = arith.addf %241, %286 fastmath<reassoc,contract> : vector<8xf32>
                %299 = arith.addf %242, %287 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %288, %289, %290, %291, %292, %293, %294, %295, %296, %297, %298, %299 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              vector.store %219, %out0_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
              %300 = arith.addi %j_panel, %c8 overflow<nsw> : index
              vector.store %220, %out0_1[%i_tile, %300] : memref<?x?xf32>, vector<8xf32>
              %301 = arith.addi %i_tile, %c1 overflow<nsw> : index
              vector.store %221, %out0_1[%301, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %222, %out0_1[%301, %300] : memref<?x?xf32>, vector<8xf32>
              %302 = arith.addi %i_tile, %c2 overflow<nsw> : index
              vector.store %223, %out0_1[%302, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %224, %out0_1[%302, %300] : memref<?x?xf32>, vector<8xf32>
              %303 = arith.addi %i_tile, %c3 overflow<nsw> : index
              vector.store %225, %out0_1[%303, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %226, %out0_1[%303, %300] : memref<?x?xf32>, vector<8xf32>
              %304 = arith.addi %i_tile, %c4 overflow<nsw> : index
              vector.store %227, %out0_1[%304, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %228, %out0_1[%304, %300] : memref<?x?xf32>, vector<8xf32>
              %305 = arith.addi %i_tile, %c5 overflow<nsw> : index
              vector.store %229, %out0_1[%305, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %230, %out0_1[%305, %300] : memref<?x?xf32>, vector<8xf32>
            }
            scf.for %i_below_tile = %12 to %16 step %c4 {
              %306 = arith.cmpi eq, %k0_piece, %c0 : index
              %307, %308, %309, %310, %311, %312, %313, %314 = scf.if %306 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %4, %4, %4, %4, %4, %4, %4, %4 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %315 = vector.load %out0_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %316 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %317 = vector.load %out0_1[%i_below_tile, %316] : memref<?x?xf32>, vector<8xf32>
                %318 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                %319 = vector.load %out0_1[%318, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %320 = vector.load %out0_1[%318, %316] : memref<?x?xf32>, vector<8xf32>
                %321 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                %322 = vector.load %out0_1[%321, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %323 = vector.load %out0_1[%321, %316] : memref<?x?xf32>, vector<8xf32>
                %324 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                %325 = vector.load %out0_1[%324, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %326 = vector.load %out0_1[%324, %316] : memref<?x?xf32>, vector<8xf32>
                scf.yield %315, %317, %319, %320, %322, %323, %325, %326 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %327 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
              %328 = arith.minsi %327, %6 : index
              %329, %330, %331, %332, %333, %334, %335, %336 = scf.for %k0_below = %k0_piece to %328 step %c1 iter_args(%337 = %307, %338 = %308, %339 = %309, %340 = %310, %341 = %311, %342 = %312, %343 = %313, %344 = %314) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %345 = memref.load %a[%i_below_tile, %k0_below] : memref<?x?xf32>
                %346 = vector.broadcast %345 : f32 to vector<8xf32>
                %347 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                %348 = memref.load %a[%347, %k0_below] : memref<?x?xf32>
                %349 = vector.broadcast %348 : f32 to vector<8xf32>
                %350 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                %351 = memref.load %a[%350, %k0_below] : memref<?x?xf32>
                %352 = vector.broadcast %351 : f32 to vector<8xf32>
                %353 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                %354 = memref.load %a[%353, %k0_below] : memref<?x?xf32>
                %355 = vector.broadcast %354 : f32 to vector<8xf32>
                %356 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
                %357 = vector.load %b_copy[%356, %c0] : memref<?x16xf32>, vector<8xf32>
                %358 = arith.addi %c0, %c8 overflow<nsw> : index
                %359 = vector.load %b_copy[%356, %358] : memref<?x16xf32>, vector<8xf32>
                %360 = arith.subf %346, %357 : vector<8xf32>
                %361 = arith.subf %346, %359 : vector<8xf32>
                %362 = arith.subf %349, %357 : vector<8xf32>
                %363 = arith.subf %349, %359 : vector<8xf32>
                %364 = arith.subf %352, %357 : vector<8xf32>
                %365 = arith.subf %352, %359 : vector<8xf32>
                %366 = arith.subf %355, %357 : vector<8xf32>
                %367 = arith.subf %355, %359 : vector<8xf32>
                %368 = arith.mulf %360, %360 fastmath<contract> : vector<8xf32>
                %369 = arith.mulf %361, %361 fastmath<contract> : vector<8xf32>
                %370 = arith.mulf %362, %362 fastmath<contract> : vector<8xf32>
                %371 = arith.mulf %363, %363 fastmath<contract> : vector<8xf32>
                %372 = arith.mulf %364, %364 fastmath<contract> : vector<8xf32>
                %373 = arith.mulf %365, %365 fastmath<contract> : vector<8xf32>
                %374 = arith.mulf %366, %366 fastmath<contract> : vector<8xf32>
                %375 = arith.mulf %367, %367 fastmath<contract> : vector<8xf32>
                %376 = arith.addf %337, %368 fastmath<reassoc,contract> : vector<8xf32>
                %377 = arith.addf %338, %369 fastmath<reassoc,contract> : vector<8xf32>
                %378 = arith.addf %339, %370 fastmath<reassoc,contract> : vector<8xf32>
                %379 = arith.addf %340, %371 fastmath<reassoc,contract> : vector<8xf32>
                %380 = arith.addf %341, %372 fastmath<reassoc,contract> : vector<8xf32>
                %381 = arith.addf %342, %373 fastmath<reassoc,contract> : vector<8xf32>
                %382 = arith.addf %343, %374 fastmath<reassoc,contract> : vector<8xf32>
                %383 = arith.addf %344, %375 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %376, %377, %378, %379, %380, %381, %382, %383 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              vector.store %329, %out0_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
              %384 = arith.addi %j_panel, %c8 overflow<nsw> : index
              vector.store %330, %out0_1[%i_below_tile, %384] : memref<?x?xf32>, vector<8xf32>
              %385 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
              vector.store %331, %out0_1[%385, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %332, %out0_1[%385, %384] : memref<?x?xf32>, vector<8xf32>
              %386 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
              vector.store %333, %out0_1[%386, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %334, %out0_1[%386, %384] : memref<?x?xf32>, vector<8xf32>
              %387 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
              vector.store %335, %out0_1[%387, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %336, %out0_1[%387, %384] : memref<?x?xf32>, vector<8xf32>
            }
            scf.for %i_below_below_tile = %16 to %20 step %c2 {
              %388 = arith.cmpi eq, %k0_piece, %c0 : index
              %389, %390, %391, %392 = scf.if %388 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %4, %4, %4, %4 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %393 = vector.load %out0_1[%i_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %394 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %395 = vector.load %out0_1[%i_below_below_tile, %394] : memref<?x?xf32>, vector<8xf32>
                %396 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                %397 = vector.load %out0_1[%396, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %398 = vector.load %out0_1[%396, %394] : memref<?x?xf32>, vector<8xf32>
                scf.yield %393, %395, %397, %398 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %399 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
              %400 = arith.minsi %399, %6 : index
              %401, %402, %403, %404 = scf.for %k0_below_below = %k0_piece to %400 step %c1 iter_args(%405 = %389, %406 = %390, %407 = %391, %408 = %392) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %409 = memref.load %a[%i_below_below_tile, %k0_below_below] : memref<?x?xf32>
                %410 = vector.broadcast %409 : f32 to vector<8xf32>
                %411 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                %412 = memref.load %a[%411, %k0_below_below] : memref<?x?xf32>
                %413 = vector.broadcast %412 : f32 to vector<8xf32>
                %414 = arith.subi %k0_below_below, %k0_piece overflow<nsw> : index
                %415 = vector.load %b_copy[%414, %c0] : memref<?x16xf32>, vector<8xf32>
                %416 = arith.addi %c0, %c8 overflow<nsw> : index
                %417 = vector.load %b_copy[%414, %416] : memref<?x16xf32>, vector<8xf32>
                %418 = arith.subf %410, %415 : vector<8xf32>
                %419 = arith.subf %410, %417 : vector<8xf32>
                %420 = arith.subf %413, %415 : vector<8xf32>
                %421 = arith.subf %413, %417 : vector<8xf32>
                %422 = arith.mulf %418, %418 fastmath<contract> : vector<8xf32>
                %423 = arith.mulf %419, %419 fastmath<contract> : vector<8xf32>
                %424 = arith.mulf %420, %420 fastmath<contract> : vector<8xf32>
                %425 = arith.mulf %421, %421 fastmath<contract> : vector<8xf32>
                %426 = arith.addf %405, %422 fastmath<reassoc,contract> : vector<8xf32>
                %427 = arith.addf %406, %423 fastmath<reassoc,contract> : vector<8xf32>
                %428 = arith.addf %407, %424 fastmath<reassoc,contract> : vector<8xf32>
                %429 = arith.addf %408, %425 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %426, %427, %428, %429 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              vector.store %401, %out0_1[%i_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
              %430 = arith.addi %j_panel, %c8 overflow<nsw> : index
              vector.store %402, %out0_1[%i_below_below_tile, %430] : memref<?x?xf32>, vector<8xf32>
              %431 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
              vector.store %403, %out0_1[%431, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %404, %out0_1[%431, %430] : memref<?x?xf32>, vector<8xf32>
            }
            scf.for %i_below_below_below_tile = %20 to %5 step %c1 {
              %432 = arith.cmpi eq, %k0_piece, %c0 : index
              %433, %434 = scf.if %432 -> (vector<8xf32>, vector<8xf32>) {
                scf.yield %4, %4 : vector<8xf32>, vector<8xf32>
              } else {
                %435 = vector.load %out0_1[%i_below_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %436 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %437 = vector.load %out0_1[%i_below_below_below_tile, %436] : memref<?x?xf32>, vector<8xf32>
                scf.yield %435, %437 : vector<8xf32>, vector<8xf32>
              }
              %438 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
              %439 = arith.minsi %438, %6 : index
              %440, %441 = scf.for %k0_below_below_below = %k0_piece to %439 step %c1 iter_args(%442 = %433, %443 = %434) -> (vector<8xf32>, vector<8xf32>) {
                %444 = memref.load %a[%i_below_below_below_tile, %k0_below_below_below] : memref<?x?xf32>
                %445 = vector.broadcast %444 : f32 to vector<8xf32>
                %446 = arith.subi %k0_below_below_below, %k0_piece overflow<nsw> : index
                %447 = vector.load %b_copy[%446, %c0] : memref<?x16xf32>, vector<8xf32>
                %448 = arith.addi %c0, %c8 overflow<nsw> : index
                %449 = vector.load %b_copy[%446, %448] : memref<?x16xf32>, vector<8xf32>
                %450 = arith.subf %445, %447 : vector<8xf32>
                %451 = arith.subf %445, %449 : vector<8xf32>
                %452 = arith.mulf %450, %450 fastmath<contract> : vector<8xf32>
                %453 = arith.mulf %451, %451 fastmath<contract> : vector<8xf32>
                %454 = arith.addf %442, %452 fastmath<reassoc,contract> : vector<8xf32>
                %455 = arith.addf %443, %453 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %454, %455 : vector<8xf32>, vector<8xf32>
              }
              vector.store %440, %out0_1[%i_below_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
              %456 = arith.addi %j_panel, %c8 overflow<nsw> : index
              vector.store %441, %out0_1[%i_below_below_below_tile, %456] : memref<?x?xf32>, vector<8xf32>
            }
            memref.dealloc %b_copy : memref<?x16xf32>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %457 = arith.shrsi %5, %c3 : index
    %458 = arith.muli %457, %c8 overflow<nsw> : index
    %459 = arith.subi %5, %458 overflow<nsw> : index
    %460 = arith.shrsi %459, %c2 : index
    %461 = arith.muli %460, %c4 overflow<nsw> : index
    %462 = arith.addi %461, %458 overflow<nsw> : index
    %463 = arith.subi %5, %462 overflow<nsw> : index
    %464 = arith.shrsi %463, %c1 : index
    %465 = arith.muli %464, %c2 overflow<nsw> : index
    %466 = arith.addi %465, %462 overflow<nsw> : index
    %467 = arith.minsi %c8192, %6 : index
    %468 = arith.andi %7, %c15 : index
    %469 = arith.minsi %c8, %468 : index
    %470 = arith.maxsi %469, %c0 : index
    %471 = arith.subi %7, %9 : index
    %472 = arith.constant 8 : index
    %473 = arith.ceildivsi %471, %472 : index
    %474 = arith.constant 0 : index
    %475 = arith.maxsi %473, %474 : index
    %476 = arith.constant 8192 : index
    %477 = arith.ceildivsi %10, %476 : index
    %478 = arith.constant 0 : index
    %479 = arith.maxsi %477, %478 : index
    %480 = arith.constant 8 : index
    %481 = arith.addi %9, %480 : index
    %482 = arith.minsi %481, %7 : index
    %483 = arith.subi %482, %9 : index
    %484 = arith.constant 8 : index
    %485 = arith.ceildivsi %483, %484 : index
    %486 = arith.constant 0 : index
    %487 = arith.maxsi %485, %486 : index
    %488 = arith.constant 3 : index
    %489 = arith.shrsi %6, %488 : index
    %490 = arith.constant 8 : index
    %491 = arith.muli %489, %490 : index
    %492 = arith.constant 8192 : index
    %493 = arith.minsi %492, %491 : index
    %494 = arith.constant 8 : index
    %495 = arith.ceildivsi %493, %494 : index
    %496 = arith.constant 0 : index
    %497 = arith.maxsi %495, %496 : index
    %498 = arith.constant 8 : index
    %499 = arith.addi %9, %498 : index
    %500 = arith.minsi %499, %481 : index
    %501 = arith.minsi %500, %7 : index
    %502 = arith.subi %501, %9 : index
    %503 = arith.constant 0 : index
    %504 = arith.maxsi %502, %503 : index
    %505 = arith.constant 6 : index
    %506 = arith.muli %504, %505 : index
    %507 = arith.constant 4 : index
    %508 = arith.addi %507, %506 : index
    %509 = arith.constant 8 : index
    %510 = arith.muli %509, %508 : index
    %511 = arith.constant 2 : index
    %512 = arith.addi %511, %510 : index
    %513 = arith.muli %497, %512 : index
    %514 = arith.constant 0 : index
    %515 = arith.maxsi %514, %491 : index
    %516 = arith.constant 8192 : index
    %517 = arith.minsi %516, %6 : index
    %518 = arith.subi %517, %515 : index
    %519 = arith.constant 0 : index
    %520 = arith.maxsi %518, %519 : index
    %521 = arith.constant 8 : index
    %522 = arith.addi %9, %521 : index
    %523 = arith.minsi %522, %481 : index
    %524 = arith.minsi %523, %7 : index
    %525 = arith.subi %524, %9 : index
    %526 = arith.constant 0 : index
    %527 = arith.maxsi %525, %526 : index
    %528 = arith.constant 6 : index
    %529 = arith.muli %527, %528 : index
    %530 = arith.constant 4 : index
    %531 = arith.addi %530, %529 : index
    %532 = arith.muli %520, %531 : index
    %533 = arith.constant 8 : index
    %534 = arith.addi %533, %513 : index
    %535 = arith.addi %534, %532 : index
    %536 = arith.muli %487, %535 : index
    %537 = arith.constant 8 : index
    %538 = arith.ceildivsi %458, %537 : index
    %539 = arith.constant 0 : index
    %540 = arith.maxsi %538, %539 : index
    %541 = arith.constant 8192 : index
    %542 = arith.minsi %541, %6 : index
    %543 = arith.constant 0 : index
    %544 = arith.maxsi %542, %543 : index
    %545 = arith.constant 58 : index
    %546 = arith.muli %544, %545 : index
    %547 = arith.constant 51 : index
    %548 = arith.addi %547, %546 : index
    %549 = arith.muli %540, %548 : index
    %550 = arith.subi %462, %458 : index
    %551 = arith.constant 4 : index
    %552 = arith.ceildivsi %550, %551 : index
    %553 = arith.constant 0 : index
    %554 = arith.maxsi %552, %553 : index
    %555 = arith.constant 8192 : index
    %556 = arith.minsi %555, %6 : index
    %557 = arith.constant 0 : index
    %558 = arith.maxsi %556, %557 : index
    %559 = arith.constant 30 : index
    %560 = arith.muli %558, %559 : index
    %561 = arith.constant 27 : index
    %562 = arith.addi %561, %560 : index
    %563 = arith.muli %554, %562 : index
    %564 = arith.subi %466, %462 : index
    %565 = arith.constant 2 : index
    %566 = arith.ceildivsi %564, %565 : index
    %567 = arith.constant 0 : index
    %568 = arith.maxsi %566, %567 : index
    %569 = arith.constant 8192 : index
    %570 = arith.minsi %569, %6 : index
    %571 = arith.constant 0 : index
    %572 = arith.maxsi %570, %571 : index
    %573 = arith.constant 16 : index
    %574 = arith.muli %572, %573 : index
    %575 = arith.constant 15 : index
    %576 = arith.addi %575, %574 : index
    %577 = arith.muli %568, %576 : index
    %578 = arith.subi %5, %466 : index
    %579 = arith.constant 0 : index
    %580 = arith.maxsi %578, %579 : index
    %581 = arith.constant 8192 : index
    %582 = arith.minsi %581, %6 : index
    %583 = arith.constant 0 : index
    %584 = arith.maxsi %582, %583 : index
    %585 = arith.constant 9 : index
    %586 = arith.muli %584, %585 : index
    %587 = arith.constant 9 : index
    %588 = arith.addi %587, %586 : index
    %589 = arith.muli %580, %588 : index
    %590 = arith.constant 8 : index
    %591 = arith.addi %590, %536 : index
    %592 = arith.addi %591, %549 : index
    %593 = arith.addi %592, %563 : index
    %594 = arith.addi %593, %577 : index
    %595 = arith.addi %594, %589 : index
    %596 = arith.muli %479, %595 : index
    %597 = arith.constant 6 : index
    %598 = arith.addi %597, %596 : index
    %599 = arith.muli %475, %598 : index
    %600 = arith.constant 32768 : index
    %601 = arith.cmpi sge, %599, %600 : index
    "omp.parallel"(%601) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%9, %7, %c8) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_right_panel: index):
          %602 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
          %603 = arith.subi %602, %j_right_panel overflow<nsw> : index
          %604 = arith.subi %7, %j_right_panel overflow<nsw> : index
          %605 = arith.minsi %603, %604 : index
          %606 = vector.create_mask %605 : vector<8xi1>
          scf.for %k0_right_piece = %c0 to %10 step %c8192 {
            %b_copy_1 = memref.alloc(%467, %470) {alignment = 64 : i64} : memref<?x?xf32>
            %607 = arith.minsi %602, %7 : index
            scf.for %j_right_copy_tile = %j_right_panel to %607 step %c8 {
              %608 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
              %609 = arith.shrsi %6, %c3 : index
              %610 = arith.muli %609, %c8 overflow<nsw> : index
              %611 = arith.minsi %608, %610 : index
              scf.for %k0_right_copy_tile = %k0_right_piece to %611 step %c8 {
                %612 = arith.addi %k0_right_copy_tile, %c8 overflow<nsw> : index
                scf.for %k0_right_copy = %k0_right_copy_tile to %612 step %c1 {
                  %613 = arith.addi %j_right_copy_tile, %c8 overflow<nsw> : index
                  %614 = arith.minsi %613, %602 : index
                  %615 = arith.minsi %614, %7 : index
                  scf.for %j_right_copy = %j_right_copy_tile to %615 step %c1 {
                    %616 = memref.load %b[%j_right_copy, %k0_right_copy] : memref<?x?xf32>
                    %617 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
                    %618 = arith.subi %j_right_copy, %j_right_panel overflow<nsw> : index
                    memref.store %616, %b_copy_1[%617, %618] : memref<?x?xf32>
                  }
                }
              }
              %619 = arith.maxsi %k0_right_piece, %610 : index
              %620 = arith.minsi %608, %6 : index
              scf.for %k0_right_copy_below = %619 to %620 step %c1 {
                %621 = arith.addi %j_right_copy_tile, %c8 overflow<nsw> : index
                %622 = arith.minsi %621, %602 : index
                %623 = arith.minsi %622, %7 : index
                scf.for %j_right_copy_below = %j_right_copy_tile to %623 step %c1 {
                  %624 = memref.load %b[%j_right_copy_below, %k0_right_copy_below] : memref<?x?xf32>
                  %625 = arith.subi %k0_right_copy_below, %k0_right_piece overflow<nsw> : index
                  %626 = arith.subi %j_right_copy_below, %j_right_panel overflow<nsw> : index
                  memref.store %624, %b_copy_1[%625, %626] : memref<?x?xf32>
                }
              }
            }
            scf.for %i_right_tile = %c0 to %458 step %c8 {
              %627 = arith.cmpi eq, %k0_right_piece, %c0 : index
              %628, %629, %630, %631, %632, %633, %634, %635 = scf.if %627 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %4, %4, %4, %4, %4, %4, %4, %4 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %636 = vector.maskedload %out0_1[%i_right_tile, %j_right_panel], %606, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %637 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
                %638 = vector.maskedload %out0_1[%637, %j_right_panel], %606, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %639 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
                %640 = vector.maskedload %out0_1[%639, %j_right_panel], %606, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %641 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
                %642 = vector.maskedload %out0_1[%641, %j_right_panel], %606, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %643 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
                %644 = vector.maskedload %out0_1[%643, %j_right_panel], %606, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %645 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
                %646 = vector.maskedload %out0_1[%645, %j_right_panel], %606, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %647 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
                %648 = vector.maskedload %out0_1[%647, %j_right_panel], %606, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %649 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
                %650 = vector.maskedload %out0_1[%649, %j_right_panel], %606, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                scf.yield %636, %638, %640, %642, %644, %646, %648, %650 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %651 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
              %652 = arith.minsi %651, %6 : index
              %653, %654, %655, %656, %657, %658, %659, %660 = scf.for %k0_right = %k0_right_piece to %652 step %c1 iter_args(%661 = %628, %662 = %629, %663 = %630, %664 = %631, %665 = %632, %666 = %633, %667 = %634, %668 = %635) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %669 = memref.load %a[%i_right_tile, %k0_right] : memref<?x?xf32>
                %670 = vector.broadcast %669 : f32 to vector<8xf32>
                %671 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
                %672 = memref.load %a[%671, %k0_right] : memref<?x?xf32>
                %673 = vector.broadcast %672 : f32 to vector<8xf32>
                %674 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
                %675 = memref.load %a[%674, %k0_right] : memref<?x?xf32>
                %676 = vector.broadcast %675 : f32 to vector<8xf32>
                %677 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
                %678 = memref.load %a[%677, %k0_right] : memref<?x?xf32>
                %679 = vector.broadcast %678 : f32 to vector<8xf32>
                %680 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
                %681 = memref.load %a[%680, %k0_right] : memref<?x?xf32>
                %682 = vector.broadcast %681 : f32 to vector<8xf32>
                %683 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
                %684 = memref.load %a[%683, %k0_right] : memref<?x?xf32>
                %685 = vector.broadcast %684 : f32 to vector<8xf32>
                %686 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
                %687 = memref.load %a[%686, %k0_right] : memref<?x?xf32>
                %688 = vector.broadcast %687 : f32 to vector<8xf32>
                %689 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
                %690 = memref.load %a[%689, %k0_right] : memref<?x?xf32>
                %691 = vector.broadcast %690 : f32 to vector<8xf32>
                %692 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
                %693 = vector.maskedload %b_copy_1[%692, %c0], %606, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %694 = arith.subf %670, %693 : vector<8xf32>
                %695 = arith.subf %673, %693 : vector<8xf32>
                %696 = arith.subf %676, %693 : vector<8xf32>
                %697 = arith.subf %679, %693 : vector<8xf32>
                %698 = arith.subf %682, %693 : vector<8xf32>
                %699 = arith.subf %685, %693 : vector<8xf32>
                %700 = arith.subf %688, %693 : vector<8xf32>
                %701 = arith.subf %691, %693 : vector<8xf32>
                %702 = arith.mulf %694, %694 fastmath<contract> : vector<8xf32>
                %703 = arith.mulf %695, %695 fastmath<contract> : vector<8xf32>
                %704 = arith.mulf %696, %696 fastmath<contract> : vector<8xf32>
                %705 = arith.mulf %697, %697 fastmath<contract> : vector<8xf32>
                %706 = arith.mulf %698, %698 fastmath<contract> : vector<8xf32>
                %707 = arith.mulf %699, %699 fastmath<contract> : vector<8xf32>
                %708 = arith.mulf %700, %700 fastmath<contract> : vector<8xf32>
                %709 = arith.mulf %701, %701 fastmath<contract> : vector<8xf32>
                %710 = arith.addf %661, %702 fastmath<reassoc,contract> : vector<8xf32>
                %711 = arith.addf %662, %703 fastmath<reassoc,contract> : vector<8xf32>
                %712 = arith.addf %663, %704 fastmath<reassoc,contract> : vector<8xf32>
                %713 = arith.addf %664, %705 fastmath<reassoc,contract> : vector<8xf32>
                %714 = arith.addf %665, %706 fastmath<reassoc,contract> : vector<8xf32>
                %715 = arith.addf %666, %707 fastmath<reassoc,contract> : vector<8xf32>
                %716 = arith.addf %667, %708 fastmath<reassoc,contract> : vector<8xf32>
                %717 = arith.addf %668, %709 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %710, %711, %712, %713, %714, %715, %716, %717 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              vector.maskedstore %out0_1[%i_right_tile, %j_right_panel], %606, %653 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
              %718 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
              vector.maskedstore %out0_1[%718, %j_right_panel], %606, %654 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
              %719 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
              vector.maskedstore %out0_1[%719, %j_right_panel], %606, %655 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
              %720 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
              vector.maskedstore %out0_1[%720, %j_right_panel], %606, %656 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
              %721 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
              vector.maskedstore %out0_1[%721, %j_right_panel], %606, %657 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
              %722 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
              vector.maskedstore %out0_1[%722, %j_right_panel], %606, %658 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
              %723 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
              vector.maskedstore %out0_1[%723, %j_right_panel], %606, %659 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
              %724 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
              vector.maskedstore %out0_1[%724, %j_right_panel], %606, %660 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            }
            scf.for %i_right_below_tile = %458 to %462 step %c4 {
              %725 = arith.cmpi eq, %k0_right_piece, %c0 : index
              %726, %727, %728, %729 = scf.if %725 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %4, %4, %4, %4 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %730 = vector.maskedload %out0_1[%i_right_below_tile, %j_right_panel], %606, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %731 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
                %732 = vector.maskedload %out0_1[%731, %j_right_panel], %606, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %733 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
                %734 = vector.maskedload %out0_1[%733, %j_right_panel], %606, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %735 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
                %736 = vector.maskedload %out0_1[%735, %j_right_panel], %606, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                scf.yield %730, %732, %734, %736 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %737 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
              %738 = arith.minsi %737, %6 : index
              %739, %740, %741, %742 = scf.for %k0_right_below = %k0_right_piece to %738 step %c1 iter_args(%743 = %726, %744 = %727, %745 = %728, %746 = %729) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %747 = memref.load %a[%i_right_below_tile, %k0_right_below] : memref<?x?xf32>
                %748 = vector.broadcast %747 : f32 to vector<8xf32>
                %749 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
                %750 = memref.load %a[%749, %k0_right_below] : memref<?x?xf32>
                %751 = vector.broadcast %750 : f32 to vector<8xf32>
                %752 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
                %753 = memref.load %a[%752, %k0_right_below] : memref<?x?xf32>
                %754 = vector.broadcast %753 : f32 to vector<8xf32>
                %755 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
                %756 = memref.load %a[%755, %k0_right_below] : memref<?x?xf32>
                %757 = vector.broadcast %756 : f32 to vector<8xf32>
                %758 = arith.subi %k0_right_below, %k0_right_piece overflow<nsw> : index
                %759 = vector.maskedload %b_copy_1[%758, %c0], %606, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %760 = arith.subf %748, %759 : vector<8xf32>
                %761 = arith.subf %751, %759 : vector<8xf32>
                %762 = arith.subf %754, %759 : vector<8xf32>
                %763 = arith.subf %757, %759 : vector<8xf32>
                %764 = arith.mulf %760, %760 fastmath<contract> : vector<8xf32>
                %765 = arith.mulf %761, %761 fastmath<contract> : vector<8xf32>
                %766 = arith.mulf %762, %762 fastmath<contract> : vector<8xf32>
                %767 = arith.mulf %763, %763 fastmath<contract> : vector<8xf32>
                %768 = arith.addf %743, %764 fastmath<reassoc,contract> : vector<8xf32>
                %769 = arith.addf %744, %765 fastmath<reassoc,contract> : vector<8xf32>
                %770 = arith.addf %745, %766 fastmath<reassoc,contract> : vector<8xf32>
                %771 = arith.addf %746, %767 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %768, %769, %770, %771 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              vector.maskedstore %out0_1[%i_right_below_tile, %j_right_panel], %606, %739 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
              %772 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
              vector.maskedstore %out0_1[%772, %j_right_panel], %606, %740 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
              %773 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
              vector.maskedstore %out0_1[%773, %j_right_panel], %606, %741 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
              %774 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
              vector.maskedstore %out0_1[%774, %j_right_panel], %606, %742 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            }
            scf.for %i_right_below_below_tile = %462 to %466 step %c2 {
              %775 = arith.cmpi eq, %k0_right_piece, %c0 : index
              %776, %777 = scf.if %775 -> (vector<8xf32>, vector<8xf32>) {
                scf.yield %4, %4 : vector<8xf32>, vector<8xf32>
              } else {
                %778 = vector.maskedload %out0_1[%i_right_below_below_tile, %j_right_panel], %606, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %779 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
                %780 = vector.maskedload %out0_1[%779, %j_right_panel], %606, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                scf.yield %778, %780 : vector<8xf32>, vector<8xf32>
              }
              %781 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
              %782 = arith.minsi %781, %6 : index
              %783, %784 = scf.for %k0_right_below_below = %k0_right_piece to %782 step %c1 iter_args(%785 = %776, %786 = %777) -> (vector<8xf32>, vector<8xf32>) {
                %787 = memref.load %a[%i_right_below_below_tile, %k0_right_below_below] : memref<?x?xf32>
                %788 = vector.broadcast %787 : f32 to vector<8xf32>
                %789 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
                %790 = memref.load %a[%789, %k0_right_below_below] : memref<?x?xf32>
                %791 = vector.broadcast %790 : f32 to vector<8xf32>
                %792 = arith.subi %k0_right_below_below, %k0_right_piece overflow<nsw> : index
                %793 = vector.maskedload %b_copy_1[%792, %c0], %606, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %794 = arith.subf %788, %793 : vector<8xf32>
                %795 = arith.subf %791, %793 : vector<8xf32>
                %796 = arith.mulf %794, %794 fastmath<contract> : vector<8xf32>
                %797 = arith.mulf %795, %795 fastmath<contract> : vector<8xf32>
                %798 = arith.addf %785, %796 fastmath<reassoc,contract> : vector<8xf32>
                %799 = arith.addf %786, %797 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %798, %799 : vector<8xf32>, vector<8xf32>
              }
              vector.maskedstore %out0_1[%i_right_below_below_tile, %j_right_panel], %606, %783 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
              %800 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
              vector.maskedstore %out0_1[%800, %j_right_panel], %606, %784 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            }
            scf.for %i_right_below_below_below_tile = %466 to %5 step %c1 {
              %801 = arith.cmpi eq, %k0_right_piece, %c0 : index
              %802 = scf.if %801 -> (vector<8xf32>) {
                scf.yield %4 : vector<8xf32>
              } else {
                %803 = vector.maskedload %out0_1[%i_right_below_below_below_tile, %j_right_panel], %606, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                scf.yield %803 : vector<8xf32>
              }
              %804 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
              %805 = arith.minsi %804, %6 : index
              %806 = scf.for %k0_right_below_below_below = %k0_right_piece to %805 step %c1 iter_args(%807 = %802) -> (vector<8xf32>) {
                %808 = memref.load %a[%i_right_below_below_below_tile, %k0_right_below_below_below] : memref<?x?xf32>
                %809 = vector.broadcast %808 : f32 to vector<8xf32>
                %810 = arith.subi %k0_right_below_below_below, %k0_right_piece overflow<nsw> : index
                %811 = vector.maskedload %b_copy_1[%810, %c0], %606, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %812 = arith.subf %809, %811 : vector<8xf32>
                %813 = arith.mulf %812, %812 fastmath<contract> : vector<8xf32>
                %814 = arith.addf %807, %813 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %814 : vector<8xf32>
              }
              vector.maskedstore %out0_1[%i_right_below_below_below_tile, %j_right_panel], %606, %806 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            }
            memref.dealloc %b_copy_1 : memref<?x?xf32>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %815 = arith.constant 0 : index
    %816 = arith.maxsi %5, %815 : index
    %817 = arith.constant 2 : index
    %818 = arith.shrsi %7, %817 : index
    %819 = arith.constant 4 : index
    %820 = arith.muli %818, %819 : index
    %821 = arith.constant 4 : index
    %822 = arith.ceildivsi %820, %821 : index
    %823 = arith.constant 0 : index
    %824 = arith.maxsi %822, %823 : index
    %825 = arith.constant 34 : index
    %826 = arith.muli %824, %825 : index
    %827 = arith.constant 0 : index
    %828 = arith.maxsi %820, %827 : index
    %829 = arith.subi %7, %828 : index
    %830 = arith.constant 4 : index
    %831 = arith.ceildivsi %829, %830 : index
    %832 = arith.constant 0 : index
    %833 = arith.maxsi %831, %832 : index
    %834 = arith.constant 38 : index
    %835 = arith.muli %833, %834 : index
    %836 = arith.constant 15 : index
    %837 = arith.addi %836, %826 : index
    %838 = arith.addi %837, %835 : index
    %839 = arith.muli %816, %838 : index
    %840 = arith.constant 32768 : index
    %841 = arith.cmpi sge, %839, %840 : index
    "omp.parallel"(%841) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %5, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %842 = vector.step : vector<4xindex>
          %843 = arith.shrsi %7, %c2 : index
          %844 = arith.muli %843, %c4 overflow<nsw> : index
          %845, %846 = scf.for %j = %c0 to %844 step %c4 iter_args(%847 = %0, %848 = %1) -> (vector<4xf32>, vector<4xi64>) {
            %849 = vector.load %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
            %850 = math.sqrt %849 : vector<4xf32>
            %851 = arith.cmpf olt, %849, %847 : vector<4xf32>
            %852 = arith.cmpf uno, %849, %849 : vector<4xf32>
            %853 = arith.cmpf ord, %847, %847 : vector<4xf32>
            %854 = arith.andi %852, %853 : vector<4xi1>
            %855 = arith.ori %851, %854 : vector<4xi1>
            %856 = vector.broadcast %j : index to vector<4xindex>
            %857 = arith.addi %856, %842 : vector<4xindex>
            %858 = arith.index_cast %857 : vector<4xindex> to vector<4xi64>
            %859 = arith.select %855, %849, %847 : vector<4xi1>, vector<4xf32>
            %860 = arith.select %855, %858, %848 : vector<4xi1>, vector<4xi64>
            vector.store %850, %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
            scf.yield %859, %860 : vector<4xf32>, vector<4xi64>
          }
          %861 = arith.maxsi %844, %c0 : index
          %862, %863 = scf.for %j_1 = %861 to %7 step %c4 iter_args(%864 = %845, %865 = %846) -> (vector<4xf32>, vector<4xi64>) {
            %866 = arith.subi %7, %j_1 overflow<nsw> : index
            %867 = vector.create_mask %866 : vector<4xi1>
            %868 = vector.maskedload %out0_1[%i, %j_1], %867, %2 : memref<?x?xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
            %869 = math.sqrt %868 : vector<4xf32>
            %870 = arith.cmpf olt, %868, %864 : vector<4xf32>
            %871 = arith.cmpf uno, %868, %868 : vector<4xf32>
            %872 = arith.cmpf ord, %864, %864 : vector<4xf32>
            %873 = arith.andi %871, %872 : vector<4xi1>
            %874 = arith.ori %870, %873 : vector<4xi1>
            %875 = vector.broadcast %j_1 : index to vector<4xindex>
            %876 = arith.addi %875, %842 : vector<4xindex>
            %877 = arith.index_cast %876 : vector<4xindex> to vector<4xi64>
            %878 = arith.select %874, %868, %864 : vector<4xi1>, vector<4xf32>
            %879 = arith.select %874, %877, %865 : vector<4xi1>, vector<4xi64>
            vector.maskedstore %out0_1[%i, %j_1], %867, %869 : memref<?x?xf32>, vector<4xi1>, vector<4xf32>
            %880 = arith.select %867, %878, %864 : vector<4xi1>, vector<4xf32>
            %881 = arith.select %867, %879, %865 : vector<4xi1>, vector<4xi64>
            scf.yield %880, %881 : vector<4xf32>, vector<4xi64>
          }
          %882 = vector.reduction <minimumf>, %862 : vector<4xf32> into f32
          %883 = vector.broadcast %882 : f32 to vector<4xf32>
          %884 = arith.cmpf oeq, %862, %883 : vector<4xf32>
          %885 = arith.cmpf uno, %862, %862 : vector<4xf32>
          %886 = arith.ori %884, %885 : vector<4xi1>
          %887 = arith.select %886, %863, %3 : vector<4xi1>, vector<4xi64>
          %888 = vector.reduction <minsi>, %887 : vector<4xi64> into i64
          memref.store %888, %out1_1[%i] : memref<?xi64>
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
    %11 = llvm.mlir.constant(9) : i64
    %12 = llvm.mlir.constant(10) : i64
    %13 = llvm.mlir.constant(11) : i64
    %14 = llvm.mlir.constant(8192) : i64
    %15 = llvm.mlir.constant(15) : i64
    %16 = llvm.mlir.constant(-1) : i64
    %17 = llvm.mlir.constant(71) : i64
    %18 = llvm.mlir.constant(50) : i64
    %19 = llvm.mlir.constant(65) : i64
    %20 = llvm.mlir.constant(77) : i64
    %21 = llvm.mlir.constant(45) : i64
    %22 = llvm.mlir.constant(25) : i64
    %23 = llvm.mlir.constant(32768) : i64
    %24 = llvm.mlir.constant(104) : i64
    %25 = llvm.alloca %24 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %26 = llvm.mlir.constant(24) : i64
    %27 = llvm.mlir.constant(32) : i64
    %28 = llvm.mlir.constant(40) : i64
    %29 = llvm.mlir.constant(48) : i64
    %30 = llvm.mlir.constant(56) : i64
    %31 = llvm.mlir.constant(64) : i64
    %32 = llvm.mlir.constant(72) : i64
    %33 = llvm.mlir.constant(80) : i64
    %34 = llvm.mlir.constant(88) : i64
    %35 = llvm.mlir.constant(96) : i64
    %36 = llvm.mlir.constant(0 : i32) : i32
    %37 = llvm.mlir.constant(58) : i64
    %38 = llvm.mlir.constant(51) : i64
    %39 = llvm.mlir.constant(30) : i64
    %40 = llvm.mlir.constant(27) : i64
    %41 = llvm.mlir.constant(112) : i64
    %42 = llvm.alloca %41 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %43 = llvm.mlir.constant(34) : i64
    %44 = llvm.mlir.constant(38) : i64
    %45 = llvm.alloca %27 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %46 = llvm.mlir.constant(dense<0x7f800000> : vector<4xf32>) : vector<4xf32>
    %47 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %48 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf32>) : vector<4xf32>
    %49 = llvm.mlir.constant(dense<9223372036854775807> : vector<4xi64>) : vector<4xi64>
    %50 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %51 = llvm.ashr %b_size0, %1 : i64
    %52 = llvm.mul %51, %0 overflow<nsw> : i64
    %53 = llvm.intr.smax(%a_stride0, %2) : (i64, i64) -> i64
    %54 = llvm.sdiv %a_size0, %3 : i64
    %55 = llvm.srem %a_size0, %3 : i64
    %56 = llvm.icmp "ne" %55, %6 : i64
    %57 = llvm.xor %55, %3 : i64
    %58 = llvm.icmp "slt" %57, %6 : i64
    %59 = llvm.and %56, %58 : i1
    %60 = llvm.add %54, %16 : i64
    %61 = llvm.select %59, %60, %54 : i1, i64
    %62 = llvm.mul %61, %3 overflow<nsw> : i64
    %63 = llvm.sub %a_size0, %62 overflow<nsw> : i64
    %64 = llvm.ashr %63, %4 : i64
    %65 = llvm.mul %64, %1 overflow<nsw> : i64
    %66 = llvm.add %65, %62 overflow<nsw> : i64
    %67 = llvm.sub %a_size0, %66 overflow<nsw> : i64
    %68 = llvm.ashr %67, %2 : i64
    %69 = llvm.mul %68, %4 overflow<nsw> : i64
    %70 = llvm.add %69, %66 overflow<nsw> : i64
    %71 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %72 = llvm.sdiv %52, %0 : i64
    %73 = llvm.srem %52, %0 : i64
    %74 = llvm.icmp "ne" %73, %6 : i64
    %75 = llvm.xor %73, %0 : i64
    %76 = llvm.icmp "sge" %75, %6 : i64
    %77 = llvm.and %74, %76 : i1
    %78 = llvm.add %72, %2 : i64
    %79 = llvm.select %77, %78, %72 : i1, i64
    %80 = llvm.intr.smax(%79, %6) : (i64, i64) -> i64
    %81 = llvm.sdiv %53, %5 : i64
    %82 = llvm.srem %53, %5 : i64
    %83 = llvm.icmp "ne" %82, %6 : i64
    %84 = llvm.xor %82, %5 : i64
    %85 = llvm.icmp "sge" %84, %6 : i64
    %86 = llvm.and %83, %85 : i1
    %87 = llvm.add %81, %2 : i64
    %88 = llvm.select %86, %87, %81 : i1, i64
    %89 = llvm.intr.smax(%88, %6) : (i64, i64) -> i64
    %90 = llvm.ashr %a_stride0, %8 : i64
    %91 = llvm.mul %90, %7 : i64
    %92 = llvm.intr.smin(%5, %91) : (i64, i64) -> i64
    %93 = llvm.sdiv %92, %7 : i64
    %94 = llvm.srem %92, %7 : i64
    %95 = llvm.icmp "ne" %94, %6 : i64
    %96 = llvm.xor %94, %7 : i64
    %97 = llvm.icmp "sge" %96, %6 : i64
    %98 = llvm.and %95, %97 : i1
    %99 = llvm.add %93, %2 : i64
    %100 = llvm.select %98, %99, %93 : i1, i64
    %101 = llvm.intr.smax(%100, %6) : (i64, i64) -> i64
    %102 = llvm.mul %101, %17 : i64
    %103 = llvm.intr.smax(%6, %91) : (i64, i64) -> i64
    %104 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %105 = llvm.sub %104, %103 : i64
    %106 = llvm.intr.smax(%105, %6) : (i64, i64) -> i64
    %107 = llvm.mul %106, %18 : i64
    %108 = llvm.add %11, %102 : i64
    %109 = llvm.add %108, %107 : i64
    %110 = llvm.mul %4, %109 : i64
    %111 = llvm.sdiv %62, %3 : i64
    %112 = llvm.srem %62, %3 : i64
    %113 = llvm.icmp "ne" %112, %6 : i64
    %114 = llvm.xor %112, %3 : i64
    %115 = llvm.icmp "sge" %114, %6 : i64
    %116 = llvm.and %113, %115 : i1
    %117 = llvm.add %111, %2 : i64
    %118 = llvm.select %116, %117, %111 : i1, i64
    %119 = llvm.intr.smax(%118, %6) : (i64, i64) -> i64
    %120 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %121 = llvm.intr.smax(%120, %6) : (i64, i64) -> i64
    %122 = llvm.mul %121, %19 : i64
    %123 = llvm.add %20, %122 : i64
    %124 = llvm.mul %119, %123 : i64
    %125 = llvm.sub %66, %62 : i64
    %126 = llvm.sdiv %125, %1 : i64
    %127 = llvm.srem %125, %1 : i64
    %128 = llvm.icmp "ne" %127, %6 : i64
    %129 = llvm.xor %127, %1 : i64
    %130 = llvm.icmp "sge" %129, %6 : i64
    %131 = llvm.and %128, %130 : i1
    %132 = llvm.add %126, %2 : i64
    %133 = llvm.select %131, %132, %126 : i1, i64
    %134 = llvm.intr.smax(%133, %6) : (i64, i64) -> i64
    %135 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %136 = llvm.intr.smax(%135, %6) : (i64, i64) -> i64
    %137 = llvm.mul %136, %21 : i64
    %138 = llvm.add %21, %137 : i64
    %139 = llvm.mul %134, %138 : i64
    %140 = llvm.sub %70, %66 : i64
    %141 = llvm.sdiv %140, %4 : i64
    %142 = llvm.srem %140, %4 : i64
    %143 = llvm.icmp "ne" %142, %6 : i64
    %144 = llvm.xor %142, %4 : i64
    %145 = llvm.icmp "sge" %144, %6 : i64
    %146 = llvm.and %143, %145 : i1
    %147 = llvm.add %141, %2 : i64
    %148 = llvm.select %146, %147, %141 : i1, i64
    %149 = llvm.intr.smax(%148, %6) : (i64, i64) -> i64
    %150 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %151 = llvm.intr.smax(%150, %6) : (i64, i64) -> i64
    %152 = llvm.mul %151, %22 : i64
    %153 = llvm.add %22, %152 : i64
    %154 = llvm.mul %149, %153 : i64
    %155 = llvm.sub %a_size0, %70 : i64
    %156 = llvm.intr.smax(%155, %6) : (i64, i64) -> i64
    %157 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %158 = llvm.intr.smax(%157, %6) : (i64, i64) -> i64
    %159 = llvm.mul %158, %15 : i64
    %160 = llvm.add %15, %159 : i64
    %161 = llvm.mul %156, %160 : i64
    %162 = llvm.add %7, %110 : i64
    %163 = llvm.add %162, %124 : i64
    %164 = llvm.add %163, %139 : i64
    %165 = llvm.add %164, %154 : i64
    %166 = llvm.add %165, %161 : i64
    %167 = llvm.mul %89, %166 : i64
    %168 = llvm.add %2, %167 : i64
    %169 = llvm.mul %80, %168 : i64
    %170 = llvm.icmp "sge" %169, %23 : i64
    %171 = llvm.icmp "sgt" %52, %6 : i64
    %172 = llvm.sub %52, %2 overflow<nsw> : i64
    %173 = llvm.sdiv %172, %0 : i64
    %174 = llvm.add %173, %2 overflow<nsw> : i64
    %175 = llvm.select %171, %174, %6 : i1, i64
    llvm.cond_br %170, ^bb1, ^bb2
  ^bb1:
    llvm.store %52, %25 {alignment = 8 : i64} : i64, !llvm.ptr
    %176 = llvm.getelementptr inbounds %25[%7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %53, %176 {alignment = 8 : i64} : i64, !llvm.ptr
    %177 = llvm.getelementptr inbounds %25[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %71, %177 {alignment = 8 : i64} : i64, !llvm.ptr
    %178 = llvm.getelementptr inbounds %25[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride0, %178 {alignment = 8 : i64} : i64, !llvm.ptr
    %179 = llvm.getelementptr inbounds %25[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %179 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %180 = llvm.getelementptr inbounds %25[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %180 {alignment = 8 : i64} : i64, !llvm.ptr
    %181 = llvm.getelementptr inbounds %25[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride0, %181 {alignment = 8 : i64} : i64, !llvm.ptr
    %182 = llvm.getelementptr inbounds %25[%30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %62, %182 {alignment = 8 : i64} : i64, !llvm.ptr
    %183 = llvm.getelementptr inbounds %25[%31] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %183 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %184 = llvm.getelementptr inbounds %25[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %184 {alignment = 8 : i64} : i64, !llvm.ptr
    %185 = llvm.getelementptr inbounds %25[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %185 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %186 = llvm.getelementptr inbounds %25[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %66, %186 {alignment = 8 : i64} : i64, !llvm.ptr
    %187 = llvm.getelementptr inbounds %25[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %70, %187 {alignment = 8 : i64} : i64, !llvm.ptr
    %188 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %189 = llvm.call @stepwell_parallel_for(%188, %25, %175, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%189 : i32)
  ^bb2:
    %190 = llvm.call @program.parallel0(%6, %175, %52, %53, %71, %a_stride0, %b, %b_size0, %b_stride0, %62, %out0, %a_size0, %a, %66, %70) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%190 : i32)
  ^bb3(%191: i32):
    %192 = llvm.icmp "eq" %191, %36 : i32
    llvm.cond_br %192, ^bb4, ^bb12(%191 : i32)
  ^bb4:
    %193 = llvm.ashr %a_size0, %8 : i64
    %194 = llvm.mul %193, %7 overflow<nsw> : i64
    %195 = llvm.sub %a_size0, %194 overflow<nsw> : i64
    %196 = llvm.ashr %195, %4 : i64
    %197 = llvm.mul %196, %1 overflow<nsw> : i64
    %198 = llvm.add %197, %194 overflow<nsw> : i64
    %199 = llvm.sub %a_size0, %198 overflow<nsw> : i64
    %200 = llvm.ashr %199, %2 : i64
    %201 = llvm.mul %200, %4 overflow<nsw> : i64
    %202 = llvm.add %201, %198 overflow<nsw> : i64
    %203 = llvm.intr.smin(%14, %a_stride0) : (i64, i64) -> i64
    %204 = llvm.and %b_size0, %15 : i64
    %205 = llvm.intr.smin(%7, %204) : (i64, i64) -> i64
    %206 = llvm.intr.smax(%205, %6) : (i64, i64) -> i64
    %207 = llvm.sub %b_size0, %52 : i64
    %208 = llvm.sdiv %207, %7 : i64
    %209 = llvm.srem %207, %7 : i64
    %210 = llvm.icmp "ne" %209, %6 : i64
    %211 = llvm.xor %209, %7 : i64
    %212 = llvm.icmp "sge" %211, %6 : i64
    %213 = llvm.and %210, %212 : i1
    %214 = llvm.add %208, %2 : i64
    %215 = llvm.select %213, %214, %208 : i1, i64
    %216 = llvm.intr.smax(%215, %6) : (i64, i64) -> i64
    %217 = llvm.sdiv %53, %14 : i64
    %218 = llvm.srem %53, %14 : i64
    %219 = llvm.icmp "ne" %218, %6 : i64
    %220 = llvm.xor %218, %14 : i64
    %221 = llvm.icmp "sge" %220, %6 : i64
    %222 = llvm.and %219, %221 : i1
    %223 = llvm.add %217, %2 : i64
    %224 = llvm.select %222, %223, %217 : i1, i64
    %225 = llvm.intr.smax(%224, %6) : (i64, i64) -> i64
    %226 = llvm.add %52, %7 : i64
    %227 = llvm.intr.smin(%226, %b_size0) : (i64, i64) -> i64
    %228 = llvm.sub %227, %52 : i64
    %229 = llvm.sdiv %228, %7 : i64
    %230 = llvm.srem %228, %7 : i64
    %231 = llvm.icmp "ne" %230, %6 : i64
    %232 = llvm.xor %230, %7 : i64
    %233 = llvm.icmp "sge" %232, %6 : i64
    %234 = llvm.and %231, %233 : i1
    %235 = llvm.add %229, %2 : i64
    %236 = llvm.select %234, %235, %229 : i1, i64
    %237 = llvm.intr.smax(%236, %6) : (i64, i64) -> i64
    %238 = llvm.ashr %a_stride0, %8 : i64
    %239 = llvm.mul %238, %7 : i64
    %240 = llvm.intr.smin(%14, %239) : (i64, i64) -> i64
    %241 = llvm.sdiv %240, %7 : i64
    %242 = llvm.srem %240, %7 : i64
    %243 = llvm.icmp "ne" %242, %6 : i64
    %244 = llvm.xor %242, %7 : i64
    %245 = llvm.icmp "sge" %244, %6 : i64
    %246 = llvm.and %243, %245 : i1
    %247 = llvm.add %241, %2 : i64
    %248 = llvm.select %246, %247, %241 : i1, i64
    %249 = llvm.intr.smax(%248, %6) : (i64, i64) -> i64
    %250 = llvm.add %52, %7 : i64
    %251 = llvm.intr.smin(%250, %226) : (i64, i64) -> i64
    %252 = llvm.intr.smin(%251, %b_size0) : (i64, i64) -> i64
    %253 = llvm.sub %252, %52 : i64
    %254 = llvm.intr.smax(%253, %6) : (i64, i64) -> i64
    %255 = llvm.mul %254, %3 : i64
    %256 = llvm.add %1, %255 : i64
    %257 = llvm.mul %7, %256 : i64
    %258 = llvm.add %4, %257 : i64
    %259 = llvm.mul %249, %258 : i64
    %260 = llvm.intr.smax(%6, %239) : (i64, i64) -> i64
    %261 = llvm.intr.smin(%14, %a_stride0) : (i64, i64) -> i64
    %262 = llvm.sub %261, %260 : i64
    %263 = llvm.intr.smax(%262, %6) : (i64, i64) -> i64
    %264 = llvm.add %52, %7 : i64
    %265 = llvm.intr.smin(%264, %226) : (i64, i64) -> i64
    %266 = llvm.intr.smin(%265, %b_size0) : (i64, i64) -> i64
    %267 = llvm.sub %266, %52 : i64
    %268 = llvm.intr.smax(%267, %6) : (i64, i64) -> i64
    %269 = llvm.mul %268, %3 : i64
    %270 = llvm.add %1, %269 : i64
    %271 = llvm.mul %263, %270 : i64
    %272 = llvm.add %7, %259 : i64
    %273 = llvm.add %272, %271 : i64
    %274 = llvm.mul %237, %273 : i64
    %275 = llvm.sdiv %194, %7 : i64
    %276 = llvm.srem %194, %7 : i64
    %277 = llvm.icmp "ne" %276, %6 : i64
    %278 = llvm.xor %276, %7 : i64
    %279 = llvm.icmp "sge" %278, %6 : i64
    %280 = llvm.and %277, %279 : i1
    %281 = llvm.add %275, %2 : i64
    %282 = llvm.select %280, %281, %275 : i1, i64
    %283 = llvm.intr.smax(%282, %6) : (i64, i64) -> i64
    %284 = llvm.intr.smin(%14, %a_stride0) : (i64, i64) -> i64
    %285 = llvm.intr.smax(%284, %6) : (i64, i64) -> i64
    %286 = llvm.mul %285, %37 : i64
    %287 = llvm.add %38, %286 : i64
    %288 = llvm.mul %283, %287 : i64
    %289 = llvm.sub %198, %194 : i64
    %290 = llvm.sdiv %289, %1 : i64
    %291 = llvm.srem %289, %1 : i64
    %292 = llvm.icmp "ne" %291, %6 : i64
    %293 = llvm.xor %291, %1 : i64
    %294 = llvm.icmp "sge" %293, %6 : i64
    %295 = llvm.and %292, %294 : i1
    %296 = llvm.add %290, %2 : i64
    %297 = llvm.select %295, %296, %290 : i1, i64
    %298 = llvm.intr.smax(%297, %6) : (i64, i64) -> i64
    %299 = llvm.intr.smin(%14, %a_stride0) : (i64, i64) -> i64
    %300 = llvm.intr.smax(%299, %6) : (i64, i64) -> i64
    %301 = llvm.mul %300, %39 : i64
    %302 = llvm.add %40, %301 : i64
    %303 = llvm.mul %298, %302 : i64
    %304 = llvm.sub %202, %198 : i64
    %305 = llvm.sdiv %304, %4 : i64
    %306 = llvm.srem %304, %4 : i64
    %307 = llvm.icmp "ne" %306, %6 : i64
    %308 = llvm.xor %306, %4 : i64
    %309 = llvm.icmp "sge" %308, %6 : i64
    %310 = llvm.and %307, %309 : i1
    %311 = llvm.add %305, %2 : i64
    %312 = llvm.select %310, %311, %305 : i1, i64
    %313 = llvm.intr.smax(%312, %6) : (i64, i64) -> i64
    %314 = llvm.intr.smin(%14, %a_stride0) : (i64, i64) -> i64
    %315 = llvm.intr.smax(%314, %6) : (i64, i64) -> i64
    %316 = llvm.mul %315, %0 : i64
    %317 = llvm.add %15, %316 : i64
    %318 = llvm.mul %313, %317 : i64
    %319 = llvm.sub %a_size0, %202 : i64
    %320 = llvm.intr.smax(%319, %6) : (i64, i64) -> i64
    %321 = llvm.intr.smin(%14, %a_stride0) : (i64, i64) -> i64
    %322 = llvm.intr.smax(%321, %6) : (i64, i64) -> i64
    %323 = llvm.mul %322, %11 : i64
    %324 = llvm.add %11, %323 : i64
    %325 = llvm.mul %320, %324 : i64
    %326 = llvm.add %7, %274 : i64
    %327 = llvm.add %326, %288 : i64
    %328 = llvm.add %327, %303 : i64
    %329 = llvm.add %328, %318 : i64
    %330 = llvm.add %329, %325 : i64
    %331 = llvm.mul %225, %330 : i64
    %332 = llvm.add %3, %331 : i64
    %333 = llvm.mul %216, %332 : i64
    %334 = llvm.icmp "sge" %333, %23 : i64
    %335 = llvm.sub %b_size0, %52 overflow<nsw> : i64
    %336 = llvm.icmp "sgt" %335, %6 : i64
    %337 = llvm.sub %335, %2 overflow<nsw> : i64
    %338 = llvm.sdiv %337, %7 : i64
    %339 = llvm.add %338, %2 overflow<nsw> : i64
    %340 = llvm.select %336, %339, %6 : i1, i64
    llvm.cond_br %334, ^bb5, ^bb6
  ^bb5:
    llvm.store %52, %42 {alignment = 8 : i64} : i64, !llvm.ptr
    %341 = llvm.getelementptr inbounds %42[%7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %341 {alignment = 8 : i64} : i64, !llvm.ptr
    %342 = llvm.getelementptr inbounds %42[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %53, %342 {alignment = 8 : i64} : i64, !llvm.ptr
    %343 = llvm.getelementptr inbounds %42[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %203, %343 {alignment = 8 : i64} : i64, !llvm.ptr
    %344 = llvm.getelementptr inbounds %42[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %206, %344 {alignment = 8 : i64} : i64, !llvm.ptr
    %345 = llvm.getelementptr inbounds %42[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride0, %345 {alignment = 8 : i64} : i64, !llvm.ptr
    %346 = llvm.getelementptr inbounds %42[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %346 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %347 = llvm.getelementptr inbounds %42[%30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride0, %347 {alignment = 8 : i64} : i64, !llvm.ptr
    %348 = llvm.getelementptr inbounds %42[%31] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %194, %348 {alignment = 8 : i64} : i64, !llvm.ptr
    %349 = llvm.getelementptr inbounds %42[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %349 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %350 = llvm.getelementptr inbounds %42[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %350 {alignment = 8 : i64} : i64, !llvm.ptr
    %351 = llvm.getelementptr inbounds %42[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %351 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %352 = llvm.getelementptr inbounds %42[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %198, %352 {alignment = 8 : i64} : i64, !llvm.ptr
    %353 = llvm.getelementptr inbounds %42[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %202, %353 {alignment = 8 : i64} : i64, !llvm.ptr
    %354 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %355 = llvm.call @stepwell_parallel_for(%354, %42, %340, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb7(%355 : i32)
  ^bb6:
    %356 = llvm.call @program.parallel1(%6, %340, %52, %b_size0, %53, %203, %206, %a_stride0, %b, %b_stride0, %194, %out0, %a_size0, %a, %198, %202) : (i64, i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb7(%356 : i32)
  ^bb7(%357: i32):
    %358 = llvm.icmp "eq" %357, %36 : i32
    llvm.cond_br %358, ^bb8, ^bb12(%357 : i32)
  ^bb8:
    %359 = llvm.intr.smax(%a_size0, %6) : (i64, i64) -> i64
    %360 = llvm.ashr %b_size0, %4 : i64
    %361 = llvm.mul %360, %1 : i64
    %362 = llvm.sdiv %361, %1 : i64
    %363 = llvm.srem %361, %1 : i64
    %364 = llvm.icmp "ne" %363, %6 : i64
    %365 = llvm.xor %363, %1 : i64
    %366 = llvm.icmp "sge" %365, %6 : i64
    %367 = llvm.and %364, %366 : i1
    %368 = llvm.add %362, %2 : i64
    %369 = llvm.select %367, %368, %362 : i1, i64
    %370 = llvm.intr.smax(%369, %6) : (i64, i64) -> i64
    %371 = llvm.mul %370, %43 : i64
    %372 = llvm.intr.smax(%361, %6) : (i64, i64) -> i64
    %373 = llvm.sub %b_size0, %372 : i64
    %374 = llvm.sdiv %373, %1 : i64
    %375 = llvm.srem %373, %1 : i64
    %376 = llvm.icmp "ne" %375, %6 : i64
    %377 = llvm.xor %375, %1 : i64
    %378 = llvm.icmp "sge" %377, %6 : i64
    %379 = llvm.and %376, %378 : i1
    %380 = llvm.add %374, %2 : i64
    %381 = llvm.select %379, %380, %374 : i1, i64
    %382 = llvm.intr.smax(%381, %6) : (i64, i64) -> i64
    %383 = llvm.mul %382, %44 : i64
    %384 = llvm.add %15, %371 : i64
    %385 = llvm.add %384, %383 : i64
    %386 = llvm.mul %359, %385 : i64
    %387 = llvm.icmp "sge" %386, %23 : i64
    %388 = llvm.icmp "sgt" %a_size0, %6 : i64
    %389 = llvm.select %388, %a_size0, %6 : i1, i64
    llvm.cond_br %387, ^bb9, ^bb10
  ^bb9:
    llvm.store %a_size0, %45 {alignment = 8 : i64} : i64, !llvm.ptr
    %390 = llvm.getelementptr inbounds %45[%7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %390 {alignment = 8 : i64} : i64, !llvm.ptr
    %391 = llvm.getelementptr inbounds %45[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %391 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %392 = llvm.getelementptr inbounds %45[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %392 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %393 = llvm.mlir.addressof @program.parallel2.part : !llvm.ptr
    %394 = llvm.call @stepwell_parallel_for(%393, %45, %389, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb11(%394 : i32)
  ^bb10:
    %395 = llvm.call @program.parallel2(%6, %389, %a_size0, %b_size0, %out0, %out1) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb11(%395 : i32)
  ^bb11(%396: i32):
    llvm.return %36 : i32
  ^bb12(%397: i32):
    llvm.return %397 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %398: i64, %399: i64, %400: i64, %a_stride0_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %b_stride0_1: i64, %401: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %a_size0_1: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %402: i64, %403: i64) -> i32 attributes {no_unwind, no_inline} {
    %404 = llvm.mlir.constant(0) : i64
    %405 = llvm.mlir.constant(16) : i64
    %406 = llvm.mlir.constant(4096) : i64
    %407 = llvm.mlir.constant(8) : i64
    %408 = llvm.mlir.constant(3) : i64
    %409 = llvm.mlir.constant(1) : i64
    %410 = llvm.mlir.constant(2) : i64
    %411 = llvm.mlir.constant(4) : i64
    %412 = llvm.mlir.constant(5) : i64
    %413 = llvm.mlir.constant(6) : i64
    %414 = llvm.mlir.constant(7) : i64
    %415 = llvm.mlir.constant(9) : i64
    %416 = llvm.mlir.constant(10) : i64
    %417 = llvm.mlir.constant(11) : i64
    %418 = llvm.mlir.constant(64) : i64
    %419 = llvm.mlir.constant(-64) : i64
    %420 = llvm.mlir.constant(1 : i32) : i32
    %421 = llvm.mlir.constant(0 : i32) : i32
    %422 = llvm.mlir.constant(3 : i32) : i32
    %423 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %424 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %424, ^bb1(%begin : i64), ^bb41
  ^bb1(%425: i64):
    %j_panel = llvm.mul %425, %405 overflow<nsw> : i64
    %426 = llvm.icmp "slt" %404, %399 : i64
    llvm.cond_br %426, ^bb2(%404 : i64), ^bb40
  ^bb2(%k0_piece: i64):
    %427 = llvm.mul %400, %418 overflow<nsw> : i64
    %428 = llvm.add %427, %418 overflow<nsw> : i64
    %429 = llvm.and %428, %419 : i64
    %b_copy = llvm.call @aligned_alloc(%418, %429) : (i64, i64) -> !llvm.ptr
    %430 = llvm.mlir.zero : !llvm.ptr
    %431 = llvm.icmp "ne" %b_copy, %430 : !llvm.ptr
    llvm.cond_br %431, ^bb3, ^bb42(%420 : i32)
  ^bb3:
    %432 = llvm.add %j_panel, %405 overflow<nsw> : i64
    %433 = llvm.icmp "slt" %j_panel, %432 : i64
    llvm.cond_br %433, ^bb4(%j_panel : i64), ^bb11
  ^bb4(%j_copy_tile: i64):
    %434 = llvm.sub %j_copy_tile, %j_panel overflow<nsw> : i64
    %435 = llvm.add %k0_piece, %406 overflow<nsw> : i64
    %436 = llvm.ashr %a_stride0_1, %408 : i64
    %437 = llvm.mul %436, %407 overflow<nsw> : i64
    %438 = llvm.intr.smin(%435, %437) : (i64, i64) -> i64
    %439 = llvm.icmp "slt" %k0_piece, %438 : i64
    llvm.cond_br %439, ^bb5(%k0_piece : i64), ^bb6
  ^bb5(%k0_copy_tile: i64):
    %440 = llvm.mul %j_copy_tile, %b_stride0_1 overflow<nsw> : i64
    %441 = llvm.add %440, %k0_copy_tile overflow<nsw> : i64
    %442 = llvm.getelementptr inbounds %b_1[%441] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %443 = llvm.load %442 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %444 = llvm.add %j_copy_tile, %409 overflow<nsw> : i64
    %445 = llvm.mul %444, %b_stride0_1 overflow<nsw> : i64
    %446 = llvm.add %445, %k0_copy_tile overflow<nsw> : i64
    %447 = llvm.getelementptr inbounds %b_1[%446] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %448 = llvm.load %447 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %449 = llvm.add %j_copy_tile, %410 overflow<nsw> : i64
    %450 = llvm.mul %449, %b_stride0_1 overflow<nsw> : i64
    %451 = llvm.add %450, %k0_copy_tile overflow<nsw> : i64
    %452 = llvm.getelementptr inbounds %b_1[%451] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %453 = llvm.load %452 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %454 = llvm.add %j_copy_tile, %408 overflow<nsw> : i64
    %455 = llvm.mul %454, %b_stride0_1 overflow<nsw> : i64
    %456 = llvm.add %455, %k0_copy_tile overflow<nsw> : i64
    %457 = llvm.getelementptr inbounds %b_1[%456] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %458 = llvm.load %457 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %459 = llvm.add %j_copy_tile, %411 overflow<nsw> : i64
    %460 = llvm.mul %459, %b_stride0_1 overflow<nsw> : i64
    %461 = llvm.add %460, %k0_copy_tile overflow<nsw> : i64
    %462 = llvm.getelementptr inbounds %b_1[%461] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %463 = llvm.load %462 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %464 = llvm.add %j_copy_tile, %412 overflow<nsw> : i64
    %465 = llvm.mul %464, %b_stride0_1 overflow<nsw> : i64
    %466 = llvm.add %465, %k0_copy_tile overflow<nsw> : i64
    %467 = llvm.getelementptr inbounds %b_1[%466] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %468 = llvm.load %467 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %469 = llvm.add %j_copy_tile, %413 overflow<nsw> : i64
    %470 = llvm.mul %469, %b_stride0_1 overflow<nsw> : i64
    %471 = llvm.add %470, %k0_copy_tile overflow<nsw> : i64
    %472 = llvm.getelementptr inbounds %b_1[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %473 = llvm.load %472 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %474 = llvm.add %j_copy_tile, %414 overflow<nsw> : i64
    %475 = llvm.mul %474, %b_stride0_1 overflow<nsw> : i64
    %476 = llvm.add %475, %k0_copy_tile overflow<nsw> : i64
    %477 = llvm.getelementptr inbounds %b_1[%476] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %478 = llvm.load %477 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %479 = llvm.shufflevector %443, %463 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %480 = llvm.shufflevector %443, %463 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %481 = llvm.shufflevector %448, %468 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %482 = llvm.shufflevector %448, %468 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %483 = llvm.shufflevector %453, %473 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %484 = llvm.shufflevector %453, %473 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %485 = llvm.shufflevector %458, %478 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %486 = llvm.shufflevector %458, %478 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %487 = llvm.shufflevector %479, %483 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %488 = llvm.shufflevector %479, %483 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %489 = llvm.shufflevector %480, %484 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %490 = llvm.shufflevector %480, %484 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %491 = llvm.shufflevector %481, %485 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %492 = llvm.shufflevector %481, %485 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %493 = llvm.shufflevector %482, %486 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %494 = llvm.shufflevector %482, %486 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %495 = llvm.shufflevector %487, %491 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %496 = llvm.shufflevector %487, %491 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %497 = llvm.shufflevector %488, %492 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %498 = llvm.shufflevector %488, %492 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %499 = llvm.shufflevector %489, %493 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %500 = llvm.shufflevector %489, %493 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %501 = llvm.shufflevector %490, %494 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %502 = llvm.shufflevector %490, %494 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %503 = llvm.sub %k0_copy_tile, %k0_piece overflow<nsw> : i64
    %504 = llvm.mul %503, %405 overflow<nsw> : i64
    %505 = llvm.add %504, %434 overflow<nsw> : i64
    %506 = llvm.getelementptr inbounds %b_copy[%505] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %495, %506 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %507 = llvm.add %503, %409 overflow<nsw> : i64
    %508 = llvm.mul %507, %405 overflow<nsw> : i64
    %509 = llvm.add %508, %434 overflow<nsw> : i64
    %510 = llvm.getelementptr inbounds %b_copy[%509] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %496, %510 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %511 = llvm.add %503, %410 overflow<nsw> : i64
    %512 = llvm.mul %511, %405 overflow<nsw> : i64
    %513 = llvm.add %512, %434 overflow<nsw> : i64
    %514 = llvm.getelementptr inbounds %b_copy[%513] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %497, %514 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %515 = llvm.add %503, %408 overflow<nsw> : i64
    %516 = llvm.mul %515, %405 overflow<nsw> : i64
    %517 = llvm.add %516, %434 overflow<nsw> : i64
    %518 = llvm.getelementptr inbounds %b_copy[%517] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %498, %518 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %519 = llvm.add %503, %411 overflow<nsw> : i64
    %520 = llvm.mul %519, %405 overflow<nsw> : i64
    %521 = llvm.add %520, %434 overflow<nsw> : i64
    %522 = llvm.getelementptr inbounds %b_copy[%521] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %499, %522 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %523 = llvm.add %503, %412 overflow<nsw> : i64
    %524 = llvm.mul %523, %405 overflow<nsw> : i64
    %525 = llvm.add %524, %434 overflow<nsw> : i64
    %526 = llvm.getelementptr inbounds %b_copy[%525] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %500, %526 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %527 = llvm.add %503, %413 overflow<nsw> : i64
    %528 = llvm.mul %527, %405 overflow<nsw> : i64
    %529 = llvm.add %528, %434 overflow<nsw> : i64
    %530 = llvm.getelementptr inbounds %b_copy[%529] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %501, %530 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %531 = llvm.add %503, %414 overflow<nsw> : i64
    %532 = llvm.mul %531, %405 overflow<nsw> : i64
    %533 = llvm.add %532, %434 overflow<nsw> : i64
    %534 = llvm.getelementptr inbounds %b_copy[%533] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %502, %534 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %535 = llvm.add %k0_copy_tile, %407 overflow<nsw> : i64
    %536 = llvm.icmp "slt" %535, %438 : i64
    llvm.cond_br %536, ^bb5(%535 : i64), ^bb6
  ^bb6:
    %537 = llvm.intr.smax(%k0_piece, %437) : (i64, i64) -> i64
    %538 = llvm.intr.smin(%435, %a_stride0_1) : (i64, i64) -> i64
    %539 = llvm.icmp "slt" %537, %538 : i64
    llvm.cond_br %539, ^bb7(%537 : i64), ^bb10
  ^bb7(%k0_copy_below: i64):
    %540 = llvm.add %j_copy_tile, %407 overflow<nsw> : i64
    %541 = llvm.icmp "slt" %j_copy_tile, %540 : i64
    llvm.cond_br %541, ^bb8(%j_copy_tile : i64), ^bb9
  ^bb8(%j_copy_below: i64):
    %542 = llvm.mul %j_copy_below, %b_stride0_1 overflow<nsw> : i64
    %543 = llvm.add %542, %k0_copy_below overflow<nsw> : i64
    %544 = llvm.getelementptr inbounds %b_1[%543] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %545 = llvm.load %544 {alignment = 4 : i64} : !llvm.ptr -> f32
    %546 = llvm.sub %k0_copy_below, %k0_piece overflow<nsw> : i64
    %547 = llvm.sub %j_copy_below, %j_panel overflow<nsw> : i64
    %548 = llvm.mul %546, %405 overflow<nsw> : i64
    %549 = llvm.add %548, %547 overflow<nsw> : i64
    %550 = llvm.getelementptr inbounds %b_copy[%549] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %545, %550 {alignment = 4 : i64} : f32, !llvm.ptr
    %551 = llvm.add %j_copy_below, %409 overflow<nsw> : i64
    %552 = llvm.icmp "slt" %551, %540 : i64
    llvm.cond_br %552, ^bb8(%551 : i64), ^bb9
  ^bb9:
    %553 = llvm.add %k0_copy_below, %409 overflow<nsw> : i64
    %554 = llvm.icmp "slt" %553, %538 : i64
    llvm.cond_br %554, ^bb7(%553 : i64), ^bb10
  ^bb10:
    %555 = llvm.add %j_copy_tile, %407 overflow<nsw> : i64
    %556 = llvm.icmp "slt" %555, %432 : i64
    llvm.cond_br %556, ^bb4(%555 : i64), ^bb11
  ^bb11:
    %557 = llvm.icmp "slt" %404, %401 : i64
    llvm.cond_br %557, ^bb12(%404 : i64), ^bb18
  ^bb12(%i_tile: i64):
    %558 = llvm.icmp "eq" %k0_piece, %404 : i64
    llvm.cond_br %558, ^bb13, ^bb14
  ^bb13:
    llvm.br ^bb15(%423, %423, %423, %423, %423, %423, %423, %423, %423, %423, %423, %423 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb14:
    %559 = llvm.add %i_tile, %413 overflow<nsw> : i64
    %560 = llvm.mul %559, %b_size0_1 overflow<nsw> : i64
    %561 = llvm.add %560, %j_panel overflow<nsw> : i64
    %562 = llvm.getelementptr %out0_1[%561] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%562, %421, %422, %420) : (!llvm.ptr, i32, i32, i32) -> ()
    %563 = llvm.add %i_tile, %414 overflow<nsw> : i64
    %564 = llvm.mul %563, %b_size0_1 overflow<nsw> : i64
    %565 = llvm.add %564, %j_panel overflow<nsw> : i64
    %566 = llvm.getelementptr %out0_1[%565] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%566, %421, %422, %420) : (!llvm.ptr, i32, i32, i32) -> ()
    %567 = llvm.add %i_tile, %407 overflow<nsw> : i64
    %568 = llvm.mul %567, %b_size0_1 overflow<nsw> : i64
    %569 = llvm.add %568, %j_panel overflow<nsw> : i64
    %570 = llvm.getelementptr %out0_1[%569] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%570, %421, %422, %420) : (!llvm.ptr, i32, i32, i32) -> ()
    %571 = llvm.add %i_tile, %415 overflow<nsw> : i64
    %572 = llvm.mul %571, %b_size0_1 overflow<nsw> : i64
    %573 = llvm.add %572, %j_panel overflow<nsw> : i64
    %574 = llvm.getelementptr %out0_1[%573] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%574, %421, %422, %420) : (!llvm.ptr, i32, i32, i32) -> ()
    %575 = llvm.add %i_tile, %416 overflow<nsw> : i64
    %576 = llvm.mul %575, %b_size0_1 overflow<nsw> : i64
    %577 = llvm.add %576, %j_panel overflow<nsw> : i64
    %578 = llvm.getelementptr %out0_1[%577] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%578, %421, %422, %420) : (!llvm.ptr, i32, i32, i32) -> ()
    %579 = llvm.add %i_tile, %417 overflow<nsw> : i64
    %580 = llvm.mul %579, %b_size0_1 overflow<nsw> : i64
    %581 = llvm.add %580, %j_panel overflow<nsw> : i64
    %582 = llvm.getelementptr %out0_1[%581] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%582, %421, %422, %420) : (!llvm.ptr, i32, i32, i32) -> ()
    %583 = llvm.mul %i_tile, %b_size0_1 overflow<nsw> : i64
    %584 = llvm.add %583, %j_panel overflow<nsw> : i64
    %585 = llvm.getelementptr inbounds %out0_1[%584] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %586 = llvm.load %585 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %587 = llvm.add %j_panel, %407 overflow<nsw> : i64
    %588 = llvm.add %583, %587 overflow<nsw> : i64
    %589 = llvm.getelementptr inbounds %out0_1[%588] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %590 = llvm.load %589 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %591 = llvm.add %i_tile, %409 overflow<nsw> : i64
    %592 = llvm.mul %591, %b_size0_1 overflow<nsw> : i64
    %593 = llvm.add %592, %j_panel overflow<nsw> : i64
    %594 = llvm.getelementptr inbounds %out0_1[%593] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %595 = llvm.load %594 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %596 = llvm.add %592, %587 overflow<nsw> : i64
    %597 = llvm.getelementptr inbounds %out0_1[%596] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %598 = llvm.load %597 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %599 = llvm.add %i_tile, %410 overflow<nsw> : i64
    %600 = llvm.mul %599, %b_size0_1 overflow<nsw> : i64
    %601 = llvm.add %600, %j_panel overflow<nsw> : i64
    %602 = llvm.getelementptr inbounds %out0_1[%601] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %603 = llvm.load %602 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %604 = llvm.add %600, %587 overflow<nsw> : i64
    %605 = llvm.getelementptr inbounds %out0_1[%604] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %606 = llvm.load %605 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %607 = llvm.add %i_tile, %408 overflow<nsw> : i64
    %608 = llvm.mul %607, %b_size0_1 overflow<nsw> : i64
    %609 = llvm.add %608, %j_panel overflow<nsw> : i64
    %610 = llvm.getelementptr inbounds %out0_1[%609] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %611 = llvm.load %610 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %612 = llvm.add %608, %587 overflow<nsw> : i64
    %613 = llvm.getelementptr inbounds %out0_1[%612] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %614 = llvm.load %613 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %615 = llvm.add %i_tile, %411 overflow<nsw> : i64
    %616 = llvm.mul %615, %b_size0_1 overflow<nsw> : i64
    %617 = llvm.add %616, %j_panel overflow<nsw> : i64
    %618 = llvm.getelementptr inbounds %out0_1[%617] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %619 = llvm.load %618 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %620 = llvm.add %616, %587 overflow<nsw> : i64
    %621 = llvm.getelementptr inbounds %out0_1[%620] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %622 = llvm.load %621 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %623 = llvm.add %i_tile, %412 overflow<nsw> : i64
    %624 = llvm.mul %623, %b_size0_1 overflow<nsw> : i64
    %625 = llvm.add %624, %j_panel overflow<nsw> : i64
    %626 = llvm.getelementptr inbounds %out0_1[%625] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %627 = llvm.load %626 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %628 = llvm.add %624, %587 overflow<nsw> : i64
    %629 = llvm.getelementptr inbounds %out0_1[%628] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %630 = llvm.load %629 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb15(%586, %590, %595, %598, %603, %606, %611, %614, %619, %622, %627, %630 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb15(%631: vector<8xf32>, %632: vector<8xf32>, %633: vector<8xf32>, %634: vector<8xf32>, %635: vector<8xf32>, %636: vector<8xf32>, %637: vector<8xf32>, %638: vector<8xf32>, %639: vector<8xf32>, %640: vector<8xf32>, %641: vector<8xf32>, %642: vector<8xf32>):
    %643 = llvm.add %k0_piece, %406 overflow<nsw> : i64
    %644 = llvm.intr.smin(%643, %a_stride0_1) : (i64, i64) -> i64
    %645 = llvm.icmp "slt" %k0_piece, %644 : i64
    llvm.cond_br %645, ^bb16(%k0_piece, %631, %632, %633, %634, %635, %636, %637, %638, %639, %640, %641, %642 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb17(%631, %632, %633, %634, %635, %636, %637, %638, %639, %640, %641, %642 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb16(%k0: i64, %646: vector<8xf32>, %647: vector<8xf32>, %648: vector<8xf32>, %649: vector<8xf32>, %650: vector<8xf32>, %651: vector<8xf32>, %652: vector<8xf32>, %653: vector<8xf32>, %654: vector<8xf32>, %655: vector<8xf32>, %656: vector<8xf32>, %657: vector<8xf32>):
    %658 = llvm.mul %i_tile, %a_stride0_1 overflow<nsw> : i64
    %659 = llvm.add %658, %k0 overflow<nsw> : i64
    %660 = llvm.getelementptr inbounds %a_1[%659] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %661 = llvm.load %660 {alignment = 4 : i64} : !llvm.ptr -> f32
    %662 = llvm.mlir.poison : vector<8xf32>
    %663 = llvm.insertelement %661, %662[%404 : i64] : vector<8xf32>
    %664 = llvm.shufflevector %663, %662 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %665 = llvm.add %i_tile, %409 overflow<nsw> : i64
    %666 = llvm.mul %665, %a_stride0_1 overflow<nsw> : i64
    %667 = llvm.add %666, %k0 overflow<nsw> : i64
    %668 = llvm.getelementptr inbounds %a_1[%667] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %669 = llvm.load %668 {alignment = 4 : i64} : !llvm.ptr -> f32
    %670 = llvm.mlir.poison : vector<8xf32>
    %671 = llvm.insertelement %669, %670[%404 : i64] : vector<8xf32>
    %672 = llvm.shufflevector %671, %670 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %673 = llvm.add %i_tile, %410 overflow<nsw> : i64
    %674 = llvm.mul %673, %a_stride0_1 overflow<nsw> : i64
    %675 = llvm.add %674, %k0 overflow<nsw> : i64
    %676 = llvm.getelementptr inbounds %a_1[%675] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %677 = llvm.load %676 {alignment = 4 : i64} : !llvm.ptr -> f32
    %678 = llvm.mlir.poison : vector<8xf32>
    %679 = llvm.insertelement %677, %678[%404 : i64] : vector<8xf32>
    %680 = llvm.shufflevector %679, %678 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %681 = llvm.add %i_tile, %408 overflow<nsw> : i64
    %682 = llvm.mul %681, %a_stride0_1 overflow<nsw> : i64
    %683 = llvm.add %682, %k0 overflow<nsw> : i64
    %684 = llvm.getelementptr inbounds %a_1[%683] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %685 = llvm.load %684 {alignment = 4 : i64} : !llvm.ptr -> f32
    %686 = llvm.mlir.poison : vector<8xf32>
    %687 = llvm.insertelement %685, %686[%404 : i64] : vector<8xf32>
    %688 = llvm.shufflevector %687, %686 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %689 = llvm.add %i_tile, %411 overflow<nsw> : i64
    %690 = llvm.mul %689, %a_stride0_1 overflow<nsw> : i64
    %691 = llvm.add %690, %k0 overflow<nsw> : i64
    %692 = llvm.getelementptr inbounds %a_1[%691] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %693 = llvm.load %692 {alignment = 4 : i64} : !llvm.ptr -> f32
    %694 = llvm.mlir.poison : vector<8xf32>
    %695 = llvm.insertelement %693, %694[%404 : i64] : vector<8xf32>
    %696 = llvm.shufflevector %695, %694 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %697 = llvm.add %i_tile, %412 overflow<nsw> : i64
    %698 = llvm.mul %697, %a_stride0_1 overflow<nsw> : i64
    %699 = llvm.add %698, %k0 overflow<nsw> : i64
    %700 = llvm.getelementptr inbounds %a_1[%699] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %701 = llvm.load %700 {alignment = 4 : i64} : !llvm.ptr -> f32
    %702 = llvm.mlir.poison : vector<8xf32>
    %703 = llvm.insertelement %701, %702[%404 : i64] : vector<8xf32>
    %704 = llvm.shufflevector %703, %702 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %705 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %706 = llvm.mul %705, %405 overflow<nsw> : i64
    %707 = llvm.getelementptr inbounds %b_copy[%706] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %708 = llvm.load %707 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %709 = llvm.add %404, %407 overflow<nsw> : i64
    %710 = llvm.add %706, %709 overflow<nsw> : i64
    %711 = llvm.getelementptr inbounds %b_copy[%710] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %712 = llvm.load %711 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %713 = llvm.fsub %664, %708 : vector<8xf32>
    %714 = llvm.fsub %664, %712 : vector<8xf32>
    %715 = llvm.fsub %672, %708 : vector<8xf32>
    %716 = llvm.fsub %672, %712 : vector<8xf32>
    %717 = llvm.fsub %680, %708 : vector<8xf32>
    %718 = llvm.fsub %680, %712 : vector<8xf32>
    %719 = llvm.fsub %688, %708 : vector<8xf32>
    %720 = llvm.fsub %688, %712 : vector<8xf32>
    %721 = llvm.fsub %696, %708 : vector<8xf32>
    %722 = llvm.fsub %696, %712 : vector<8xf32>
    %723 = llvm.fsub %704, %708 : vector<8xf32>
    %724 = llvm.fsub %704, %712 : vector<8xf32>
    %725 = llvm.fmul %713, %713 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %726 = llvm.fmul %714, %714 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %727 = llvm.fmul %715, %715 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %728 = llvm.fmul %716, %716 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %729 = llvm.fmul %717, %717 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %730 = llvm.fmul %718, %718 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %731 = llvm.fmul %719, %719 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %732 = llvm.fmul %720, %720 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %733 = llvm.fmul %721, %721 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %734 = llvm.fmul %722, %722 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %735 = llvm.fmul %723, %723 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %736 = llvm.fmul %724, %724 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %737 = llvm.fadd %646, %725 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %738 = llvm.fadd %647, %726 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %739 = llvm.fadd %648, %727 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %740 = llvm.fadd %649, %728 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %741 = llvm.fadd %650, %729 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %742 = llvm.fadd %651, %730 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %743 = llvm.fadd %652, %731 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %744 = llvm.fadd %653, %732 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %745 = llvm.fadd %654, %733 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %746 = llvm.fadd %655, %734 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %747 = llvm.fadd %656, %735 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %748 = llvm.fadd %657, %736 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %749 = llvm.add %k0, %409 overflow<nsw> : i64
    %750 = llvm.icmp "slt" %749, %644 : i64
    llvm.cond_br %750, ^bb16(%749, %737, %738, %739, %740, %741, %742, %743, %744, %745, %746, %747, %748 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb17(%737, %738, %739, %740, %741, %742, %743, %744, %745, %746, %747, %748 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb17(%751: vector<8xf32>, %752: vector<8xf32>, %753: vector<8xf32>, %754: vector<8xf32>, %755: vector<8xf32>, %756: vector<8xf32>, %757: vector<8xf32>, %758: vector<8xf32>, %759: vector<8xf32>, %760: vector<8xf32>, %761: vector<8xf32>, %762: vector<8xf32>):
    %763 = llvm.mul %i_tile, %b_size0_1 overflow<nsw> : i64
    %764 = llvm.add %763, %j_panel overflow<nsw> : i64
    %765 = llvm.getelementptr inbounds %out0_1[%764] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %751, %765 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %766 = llvm.add %j_panel, %407 overflow<nsw> : i64
    %767 = llvm.add %763, %766 overflow<nsw> : i64
    %768 = llvm.getelementptr inbounds %out0_1[%767] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %752, %768 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %769 = llvm.add %i_tile, %409 overflow<nsw> : i64
    %770 = llvm.mul %769, %b_size0_1 overflow<nsw> : i64
    %771 = llvm.add %770, %j_panel overflow<nsw> : i64
    %772 = llvm.getelementptr inbounds %out0_1[%771] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %753, %772 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %773 = llvm.add %770, %766 overflow<nsw> : i64
    %774 = llvm.getelementptr inbounds %out0_1[%773] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %754, %774 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %775 = llvm.add %i_tile, %410 overflow<nsw> : i64
    %776 = llvm.mul %775, %b_size0_1 overflow<nsw> : i64
    %777 = llvm.add %776, %j_panel overflow<nsw> : i64
    %778 = llvm.getelementptr inbounds %out0_1[%777] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %755, %778 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %779 = llvm.add %776, %766 overflow<nsw> : i64
    %780 = llvm.getelementptr inbounds %out0_1[%779] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %756, %780 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %781 = llvm.add %i_tile, %408 overflow<nsw> : i64
    %782 = llvm.mul %781, %b_size0_1 overflow<nsw> : i64
    %783 = llvm.add %782, %j_panel overflow<nsw> : i64
    %784 = llvm.getelementptr inbounds %out0_1[%783] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %757, %784 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %785 = llvm.add %782, %766 overflow<nsw> : i64
    %786 = llvm.getelementptr inbounds %out0_1[%785] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %758, %786 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %787 = llvm.add %i_tile, %411 overflow<nsw> : i64
    %788 = llvm.mul %787, %b_size0_1 overflow<nsw> : i64
    %789 = llvm.add %788, %j_panel overflow<nsw> : i64
    %790 = llvm.getelementptr inbounds %out0_1[%789] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %759, %790 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %791 = llvm.add %788, %766 overflow<nsw> : i64
    %792 = llvm.getelementptr inbounds %out0_1[%791] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %760, %792 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %793 = llvm.add %i_tile, %412 overflow<nsw> : i64
    %794 = llvm.mul %793, %b_size0_1 overflow<nsw> : i64
    %795 = llvm.add %794, %j_panel overflow<nsw> : i64
    %796 = llvm.getelementptr inbounds %out0_1[%795] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %761, %796 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %797 = llvm.add %794, %766 overflow<nsw> : i64
    %798 = llvm.getelementptr inbounds %out0_1[%797] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %762, %798 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %799 = llvm.add %i_tile, %413 overflow<nsw> : i64
    %800 = llvm.icmp "slt" %799, %401 : i64
    llvm.cond_br %800, ^bb12(%799 : i64), ^bb18
  ^bb18:
    %801 = llvm.icmp "slt" %401, %402 : i64
    llvm.cond_br %801, ^bb19(%401 : i64), ^bb25
  ^bb19(%i_below_tile: i64):
    %802 = llvm.icmp "eq" %k0_piece, %404 : i64
    llvm.cond_br %802, ^bb20, ^bb21
  ^bb20:
    llvm.br ^bb22(%423, %423, %423, %423, %423, %423, %423, %423 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb21:
    %803 = llvm.mul %i_below_tile, %b_size0_1 overflow<nsw> : i64
    %804 = llvm.add %803, %j_panel overflow<nsw> : i64
    %805 = llvm.getelementptr inbounds %out0_1[%804] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %806 = llvm.load %805 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %807 = llvm.add %j_panel, %407 overflow<nsw> : i64
    %808 = llvm.add %803, %807 overflow<nsw> : i64
    %809 = llvm.getelementptr inbounds %out0_1[%808] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %810 = llvm.load %809 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %811 = llvm.add %i_below_tile, %409 overflow<nsw> : i64
    %812 = llvm.mul %811, %b_size0_1 overflow<nsw> : i64
    %813 = llvm.add %812, %j_panel overflow<nsw> : i64
    %814 = llvm.getelementptr inbounds %out0_1[%813] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %815 = llvm.load %814 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %816 = llvm.add %812, %807 overflow<nsw> : i64
    %817 = llvm.getelementptr inbounds %out0_1[%816] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %818 = llvm.load %817 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %819 = llvm.add %i_below_tile, %410 overflow<nsw> : i64
    %820 = llvm.mul %819, %b_size0_1 overflow<nsw> : i64
    %821 = llvm.add %820, %j_panel overflow<nsw> : i64
    %822 = llvm.getelementptr inbounds %out0_1[%821] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %823 = llvm.load %822 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %824 = llvm.add %820, %807 overflow<nsw> : i64
    %825 = llvm.getelementptr inbounds %out0_1[%824] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %826 = llvm.load %825 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %827 = llvm.add %i_below_tile, %408 overflow<nsw> : i64
    %828 = llvm.mul %827, %b_size0_1 overflow<nsw> : i64
    %829 = llvm.add %828, %j_panel overflow<nsw> : i64
    %830 = llvm.getelementptr inbounds %out0_1[%829] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %831 = llvm.load %830 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %832 = llvm.add %828, %807 overflow<nsw> : i64
    %833 = llvm.getelementptr inbounds %out0_1[%832] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %834 = llvm.load %833 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb22(%806, %810, %815, %818, %823, %826, %831, %834 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb22(%835: vector<8xf32>, %836: vector<8xf32>, %837: vector<8xf32>, %838: vector<8xf32>, %839: vector<8xf32>, %840: vector<8xf32>, %841: vector<8xf32>, %842: vector<8xf32>):
    %843 = llvm.add %k0_piece, %406 overflow<nsw> : i64
    %844 = llvm.intr.smin(%843, %a_stride0_1) : (i64, i64) -> i64
    %845 = llvm.icmp "slt" %k0_piece, %844 : i64
    llvm.cond_br %845, ^bb23(%k0_piece, %835, %836, %837, %838, %839, %840, %841, %842 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb24(%835, %836, %837, %838, %839, %840, %841, %842 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb23(%k0_below: i64, %846: vector<8xf32>, %847: vector<8xf32>, %848: vector<8xf32>, %849: vector<8xf32>, %850: vector<8xf32>, %851: vector<8xf32>, %852: vector<8xf32>, %853: vector<8xf32>):
    %854 = llvm.mul %i_below_tile, %a_stride0_1 overflow<nsw> : i64
    %855 = llvm.add %854, %k0_below overflow<nsw> : i64
    %856 = llvm.getelementptr inbounds %a_1[%855] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %857 = llvm.load %856 {alignment = 4 : i64} : !llvm.ptr -> f32
    %858 = llvm.mlir.poison : vector<8xf32>
    %859 = llvm.insertelement %857, %858[%404 : i64] : vector<8xf32>
    %860 = llvm.shufflevector %859, %858 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %861 = llvm.add %i_below_tile, %409 overflow<nsw> : i64
    %862 = llvm.mul %861, %a_stride0_1 overflow<nsw> : i64
    %863 = llvm.add %862, %k0_below overflow<nsw> : i64
    %864 = llvm.getelementptr inbounds %a_1[%863] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %865 = llvm.load %864 {alignment = 4 : i64} : !llvm.ptr -> f32
    %866 = llvm.mlir.poison : vector<8xf32>
    %867 = llvm.insertelement %865, %866[%404 : i64] : vector<8xf32>
    %868 = llvm.shufflevector %867, %866 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %869 = llvm.add %i_below_tile, %410 overflow<nsw> : i64
    %870 = llvm.mul %869, %a_stride0_1 overflow<nsw> : i64
    %871 = llvm.add %870, %k0_below overflow<nsw> : i64
    %872 = llvm.getelementptr inbounds %a_1[%871] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %873 = llvm.load %872 {alignment = 4 : i64} : !llvm.ptr -> f32
    %874 = llvm.mlir.poison : vector<8xf32>
    %875 = llvm.insertelement %873, %874[%404 : i64] : vector<8xf32>
    %876 = llvm.shufflevector %875, %874 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %877 = llvm.add %i_below_tile, %408 overflow<nsw> : i64
    %878 = llvm.mul %877, %a_stride0_1 overflow<nsw> : i64
    %879 = llvm.add %878, %k0_below overflow<nsw> : i64
    %880 = llvm.getelementptr inbounds %a_1[%879] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %881 = llvm.load %880 {alignment = 4 : i64} : !llvm.ptr -> f32
    %882 = llvm.mlir.poison : vector<8xf32>
    %883 = llvm.insertelement %881, %882[%404 : i64] : vector<8xf32>
    %884 = llvm.shufflevector %883, %882 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %885 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %886 = llvm.mul %885, %405 overflow<nsw> : i64
    %887 = llvm.getelementptr inbounds %b_copy[%886] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %888 = llvm.load %887 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %889 = llvm.add %404, %407 overflow<nsw> : i64
    %890 = llvm.add %886, %889 overflow<nsw> : i64
    %891 = llvm.getelementptr inbounds %b_copy[%890] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %892 = llvm.load %891 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %893 = llvm.fsub %860, %888 : vector<8xf32>
    %894 = llvm.fsub %860, %892 : vector<8xf32>
    %895 = llvm.fsub %868, %888 : vector<8xf32>
    %896 = llvm.fsub %868, %892 : vector<8xf32>
    %897 = llvm.fsub %876, %888 : vector<8xf32>
    %898 = llvm.fsub %876, %892 : vector<8xf32>
    %899 = llvm.fsub %884, %888 : vector<8xf32>
    %900 = llvm.fsub %884, %892 : vector<8xf32>
    %901 = llvm.fmul %893, %893 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %902 = llvm.fmul %894, %894 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %903 = llvm.fmul %895, %895 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %904 = llvm.fmul %896, %896 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %905 = llvm.fmul %897, %897 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %906 = llvm.fmul %898, %898 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %907 = llvm.fmul %899, %899 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %908 = llvm.fmul %900, %900 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %909 = llvm.fadd %846, %901 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %910 = llvm.fadd %847, %902 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %911 = llvm.fadd %848, %903 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %912 = llvm.fadd %849, %904 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %913 = llvm.fadd %850, %905 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %914 = llvm.fadd %851, %906 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %915 = llvm.fadd %852, %907 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %916 = llvm.fadd %853, %908 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %917 = llvm.add %k0_below, %409 overflow<nsw> : i64
    %918 = llvm.icmp "slt" %917, %844 : i64
    llvm.cond_br %918, ^bb23(%917, %909, %910, %911, %912, %913, %914, %915, %916 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb24(%909, %910, %911, %912, %913, %914, %915, %916 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb24(%919: vector<8xf32>, %920: vector<8xf32>, %921: vector<8xf32>, %922: vector<8xf32>, %923: vector<8xf32>, %924: vector<8xf32>, %925: vector<8xf32>, %926: vector<8xf32>):
    %927 = llvm.mul %i_below_tile, %b_size0_1 overflow<nsw> : i64
    %928 = llvm.add %927, %j_panel overflow<nsw> : i64
    %929 = llvm.getelementptr inbounds %out0_1[%928] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %919, %929 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %930 = llvm.add %j_panel, %407 overflow<nsw> : i64
    %931 = llvm.add %927, %930 overflow<nsw> : i64
    %932 = llvm.getelementptr inbounds %out0_1[%931] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %920, %932 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %933 = llvm.add %i_below_tile, %409 overflow<nsw> : i64
    %934 = llvm.mul %933, %b_size0_1 overflow<nsw> : i64
    %935 = llvm.add %934, %j_panel overflow<nsw> : i64
    %936 = llvm.getelementptr inbounds %out0_1[%935] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %921, %936 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %937 = llvm.add %934, %930 overflow<nsw> : i64
    %938 = llvm.getelementptr inbounds %out0_1[%937] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %922, %938 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %939 = llvm.add %i_below_tile, %410 overflow<nsw> : i64
    %940 = llvm.mul %939, %b_size0_1 overflow<nsw> : i64
    %941 = llvm.add %940, %j_panel overflow<nsw> : i64
    %942 = llvm.getelementptr inbounds %out0_1[%941] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %923, %942 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %943 = llvm.add %940, %930 overflow<nsw> : i64
    %944 = llvm.getelementptr inbounds %out0_1[%943] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %924, %944 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %945 = llvm.add %i_below_tile, %408 overflow<nsw> : i64
    %946 = llvm.mul %945, %b_size0_1 overflow<nsw> : i64
    %947 = llvm.add %946, %j_panel overflow<nsw> : i64
    %948 = llvm.getelementptr inbounds %out0_1[%947] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %925, %948 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %949 = llvm.add %946, %930 overflow<nsw> : i64
    %950 = llvm.getelementptr inbounds %out0_1[%949] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %926, %950 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %951 = llvm.add %i_below_tile, %411 overflow<nsw> : i64
    %952 = llvm.icmp "slt" %951, %402 : i64
    llvm.cond_br %952, ^bb19(%951 : i64), ^bb25
  ^bb25:
    %953 = llvm.icmp "slt" %402, %403 : i64
    llvm.cond_br %953, ^bb26(%402 : i64), ^bb32
  ^bb26(%i_below_below_tile: i64):
    %954 = llvm.icmp "eq" %k0_piece, %404 : i64
    llvm.cond_br %954, ^bb27, ^bb28
  ^bb27:
    llvm.br ^bb29(%423, %423, %423, %423 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb28:
    %955 = llvm.mul %i_below_below_tile, %b_size0_1 overflow<nsw> : i64
    %956 = llvm.add %955, %j_panel overflow<nsw> : i64
    %957 = llvm.getelementptr inbounds %out0_1[%956] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %958 = llvm.load %957 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %959 = llvm.add %j_panel, %407 overflow<nsw> : i64
    %960 = llvm.add %955, %959 overflow<nsw> : i64
    %961 = llvm.getelementptr inbounds %out0_1[%960] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %962 = llvm.load %961 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %963 = llvm.add %i_below_below_tile, %409 overflow<nsw> : i64
    %964 = llvm.mul %963, %b_size0_1 overflow<nsw> : i64
    %965 = llvm.add %964, %j_panel overflow<nsw> : i64
    %966 = llvm.getelementptr inbounds %out0_1[%965] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %967 = llvm.load %966 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %968 = llvm.add %964, %959 overflow<nsw> : i64
    %969 = llvm.getelementptr inbounds %out0_1[%968] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %970 = llvm.load %969 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb29(%958, %962, %967, %970 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb29(%971: vector<8xf32>, %972: vector<8xf32>, %973: vector<8xf32>, %974: vector<8xf32>):
    %975 = llvm.add %k0_piece, %406 overflow<nsw> : i64
    %976 = llvm.intr.smin(%975, %a_stride0_1) : (i64, i64) -> i64
    %977 = llvm.icmp "slt" %k0_piece, %976 : i64
    llvm.cond_br %977, ^bb30(%k0_piece, %971, %972, %973, %974 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb31(%971, %972, %973, %974 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb30(%k0_below_below: i64, %978: vector<8xf32>, %979: vector<8xf32>, %980: vector<8xf32>, %981: vector<8xf32>):
    %982 = llvm.mul %i_below_below_tile, %a_stride0_1 overflow<nsw> : i64
    %983 = llvm.add %982, %k0_below_below overflow<nsw> : i64
    %984 = llvm.getelementptr inbounds %a_1[%983] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %985 = llvm.load %984 {alignment = 4 : i64} : !llvm.ptr -> f32
    %986 = llvm.mlir.poison : vector<8xf32>
    %987 = llvm.insertelement %985, %986[%404 : i64] : vector<8xf32>
    %988 = llvm.shufflevector %987, %986 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %989 = llvm.add %i_below_below_tile, %409 overflow<nsw> : i64
    %990 = llvm.mul %989, %a_stride0_1 overflow<nsw> : i64
    %991 = llvm.add %990, %k0_below_below overflow<nsw> : i64
    %992 = llvm.getelementptr inbounds %a_1[%991] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %993 = llvm.load %992 {alignment = 4 : i64} : !llvm.ptr -> f32
    %994 = llvm.mlir.poison : vector<8xf32>
    %995 = llvm.insertelement %993, %994[%404 : i64] : vector<8xf32>
    %996 = llvm.shufflevector %995, %994 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %997 = llvm.sub %k0_below_below, %k0_piece overflow<nsw> : i64
    %998 = llvm.mul %997, %405 overflow<nsw> : i64
    %999 = llvm.getelementptr inbounds %b_copy[%998] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1000 = llvm.load %999 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1001 = llvm.add %404, %407 overflow<nsw> : i64
    %1002 = llvm.add %998, %1001 overflow<nsw> : i64
    %1003 = llvm.getelementptr inbounds %b_copy[%1002] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1004 = llvm.load %1003 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1005 = llvm.fsub %988, %1000 : vector<8xf32>
    %1006 = llvm.fsub %988, %1004 : vector<8xf32>
    %1007 = llvm.fsub %996, %1000 : vector<8xf32>
    %1008 = llvm.fsub %996, %1004 : vector<8xf32>
    %1009 = llvm.fmul %1005, %1005 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1010 = llvm.fmul %1006, %1006 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1011 = llvm.fmul %1007, %1007 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1012 = llvm.fmul %1008, %1008 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1013 = llvm.fadd %978, %1009 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1014 = llvm.fadd %979, %1010 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1015 = llvm.fadd %980, %1011 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1016 = llvm.fadd %981, %1012 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1017 = llvm.add %k0_below_below, %409 overflow<nsw> : i64
    %1018 = llvm.icmp "slt" %1017, %976 : i64
    llvm.cond_br %1018, ^bb30(%1017, %1013, %1014, %1015, %1016 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb31(%1013, %1014, %1015, %1016 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb31(%1019: vector<8xf32>, %1020: vector<8xf32>, %1021: vector<8xf32>, %1022: vector<8xf32>):
    %1023 = llvm.mul %i_below_below_tile, %b_size0_1 overflow<nsw> : i64
    %1024 = llvm.add %1023, %j_panel overflow<nsw> : i64
    %1025 = llvm.getelementptr inbounds %out0_1[%1024] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1019, %1025 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1026 = llvm.add %j_panel, %407 overflow<nsw> : i64
    %1027 = llvm.add %1023, %1026 overflow<nsw> : i64
    %1028 = llvm.getelementptr inbounds %out0_1[%1027] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1020, %1028 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1029 = llvm.add %i_below_below_tile, %409 overflow<nsw> : i64
    %1030 = llvm.mul %1029, %b_size0_1 overflow<nsw> : i64
    %1031 = llvm.add %1030, %j_panel overflow<nsw> : i64
    %1032 = llvm.getelementptr inbounds %out0_1[%1031] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1021, %1032 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1033 = llvm.add %1030, %1026 overflow<nsw> : i64
    %1034 = llvm.getelementptr inbounds %out0_1[%1033] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1022, %1034 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1035 = llvm.add %i_below_below_tile, %410 overflow<nsw> : i64
    %1036 = llvm.icmp "slt" %1035, %403 : i64
    llvm.cond_br %1036, ^bb26(%1035 : i64), ^bb32
  ^bb32:
    %1037 = llvm.icmp "slt" %403, %a_size0_1 : i64
    llvm.cond_br %1037, ^bb33(%403 : i64), ^bb39
  ^bb33(%i_below_below_below_tile: i64):
    %1038 = llvm.icmp "eq" %k0_piece, %404 : i64
    llvm.cond_br %1038, ^bb34, ^bb35
  ^bb34:
    llvm.br ^bb36(%423, %423 : vector<8xf32>, vector<8xf32>)
  ^bb35:
    %1039 = llvm.mul %i_below_below_below_tile, %b_size0_1 overflow<nsw> : i64
    %1040 = llvm.add %1039, %j_panel overflow<nsw> : i64
    %1041 = llvm.getelementptr inbounds %out0_1[%1040] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1042 = llvm.load %1041 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1043 = llvm.add %j_panel, %407 overflow<nsw> : i64
    %1044 = llvm.add %1039, %1043 overflow<nsw> : i64
    %1045 = llvm.getelementptr inbounds %out0_1[%1044] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1046 = llvm.load %1045 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb36(%1042, %1046 : vector<8xf32>, vector<8xf32>)
  ^bb36(%1047: vector<8xf32>, %1048: vector<8xf32>):
    %1049 = llvm.add %k0_piece, %406 overflow<nsw> : i64
    %1050 = llvm.intr.smin(%1049, %a_stride0_1) : (i64, i64) -> i64
    %1051 = llvm.icmp "slt" %k0_piece, %1050 : i64
    llvm.cond_br %1051, ^bb37(%k0_piece, %1047, %1048 : i64, vector<8xf32>, vector<8xf32>), ^bb38(%1047, %1048 : vector<8xf32>, vector<8xf32>)
  ^bb37(%k0_below_below_below: i64, %1052: vector<8xf32>, %1053: vector<8xf32>):
    %1054 = llvm.mul %i_below_below_below_tile, %a_stride0_1 overflow<nsw> : i64
    %1055 = llvm.add %1054, %k0_below_below_below overflow<nsw> : i64
    %1056 = llvm.getelementptr inbounds %a_1[%1055] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1057 = llvm.load %1056 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1058 = llvm.mlir.poison : vector<8xf32>
    %1059 = llvm.insertelement %1057, %1058[%404 : i64] : vector<8xf32>
    %1060 = llvm.shufflevector %1059, %1058 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1061 = llvm.sub %k0_below_below_below, %k0_piece overflow<nsw> : i64
    %1062 = llvm.mul %1061, %405 overflow<nsw> : i64
    %1063 = llvm.getelementptr inbounds %b_copy[%1062] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1064 = llvm.load %1063 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1065 = llvm.add %404, %407 overflow<nsw> : i64
    %1066 = llvm.add %1062, %1065 overflow<nsw> : i64
    %1067 = llvm.getelementptr inbounds %b_copy[%1066] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1068 = llvm.load %1067 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1069 = llvm.fsub %1060, %1064 : vector<8xf32>
    %1070 = llvm.fsub %1060, %1068 : vector<8xf32>
    %1071 = llvm.fmul %1069, %1069 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1072 = llvm.fmul %1070, %1070 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1073 = llvm.fadd %1052, %1071 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1074 = llvm.fadd %1053, %1072 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1075 = llvm.add %k0_below_below_below, %409 overflow<nsw> : i64
    %1076 = llvm.icmp "slt" %1075, %1050 : i64
    llvm.cond_br %1076, ^bb37(%1075, %1073, %1074 : i64, vector<8xf32>, vector<8xf32>), ^bb38(%1073, %1074 : vector<8xf32>, vector<8xf32>)
  ^bb38(%1077: vector<8xf32>, %1078: vector<8xf32>):
    %1079 = llvm.mul %i_below_below_below_tile, %b_size0_1 overflow<nsw> : i64
    %1080 = llvm.add %1079, %j_panel overflow<nsw> : i64
    %1081 = llvm.getelementptr inbounds %out0_1[%1080] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1077, %1081 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1082 = llvm.add %j_panel, %407 overflow<nsw> : i64
    %1083 = llvm.add %1079, %1082 overflow<nsw> : i64
    %1084 = llvm.getelementptr inbounds %out0_1[%1083] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1078, %1084 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1085 = llvm.add %i_below_below_below_tile, %409 overflow<nsw> : i64
    %1086 = llvm.icmp "slt" %1085, %a_size0_1 : i64
    llvm.cond_br %1086, ^bb33(%1085 : i64), ^bb39
  ^bb39:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %1087 = llvm.add %k0_piece, %406 overflow<nsw> : i64
    %1088 = llvm.icmp "slt" %1087, %399 : i64
    llvm.cond_br %1088, ^bb2(%1087 : i64), ^bb40
  ^bb40:
    %1089 = llvm.add %425, %409 overflow<nsw> : i64
    %1090 = llvm.icmp "slt" %1089, %end : i64
    llvm.cond_br %1090, ^bb1(%1089 : i64), ^bb41
  ^bb41:
    llvm.return %421 : i32
  ^bb42(%1091: i32):
    llvm.return %1091 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %1092 = llvm.mlir.constant(8) : i64
    %1093 = llvm.mlir.constant(16) : i64
    %1094 = llvm.mlir.constant(24) : i64
    %1095 = llvm.mlir.constant(32) : i64
    %1096 = llvm.mlir.constant(40) : i64
    %1097 = llvm.mlir.constant(48) : i64
    %1098 = llvm.mlir.constant(56) : i64
    %1099 = llvm.mlir.constant(64) : i64
    %1100 = llvm.mlir.constant(72) : i64
    %1101 = llvm.mlir.constant(80) : i64
    %1102 = llvm.mlir.constant(88) : i64
    %1103 = llvm.mlir.constant(96) : i64
    %1104 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %1105 = llvm.getelementptr inbounds %context[%1092] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1106 = llvm.load %1105 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1107 = llvm.getelementptr inbounds %context[%1093] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1108 = llvm.load %1107 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1109 = llvm.getelementptr inbounds %context[%1094] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1110 = llvm.load %1109 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1111 = llvm.getelementptr inbounds %context[%1095] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1112 = llvm.load %1111 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1113 = llvm.getelementptr inbounds %context[%1096] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1114 = llvm.load %1113 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1115 = llvm.getelementptr inbounds %context[%1097] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1116 = llvm.load %1115 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1117 = llvm.getelementptr inbounds %context[%1098] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1118 = llvm.load %1117 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1119 = llvm.getelementptr inbounds %context[%1099] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1120 = llvm.load %1119 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1121 = llvm.getelementptr inbounds %context[%1100] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1122 = llvm.load %1121 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1123 = llvm.getelementptr inbounds %context[%1101] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1124 = llvm.load %1123 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1125 = llvm.getelementptr inbounds %context[%1102] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1126 = llvm.load %1125 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1127 = llvm.getelementptr inbounds %context[%1103] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1128 = llvm.load %1127 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1129 = llvm.call @program.parallel0(%begin_1, %end_1, %1104, %1106, %1108, %1110, %1112, %1114, %1116, %1118, %1120, %1122, %1124, %1126, %1128) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    llvm.return %1129 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %1130: i64, %b_size0_2: i64, %1131: i64, %1132: i64, %1133: i64, %a_stride0_2: i64, %b_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_stride0_2: i64, %1134: i64, %out0_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %a_size0_2: i64, %a_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %1135: i64, %1136: i64) -> i32 attributes {no_unwind, no_inline} {
    %1137 = llvm.mlir.constant(8) : i64
    %1138 = llvm.mlir.constant(0) : i64
    %1139 = llvm.mlir.constant(8192) : i64
    %1140 = llvm.mlir.constant(3) : i64
    %1141 = llvm.mlir.constant(1) : i64
    %1142 = llvm.mlir.constant(2) : i64
    %1143 = llvm.mlir.constant(4) : i64
    %1144 = llvm.mlir.constant(5) : i64
    %1145 = llvm.mlir.constant(6) : i64
    %1146 = llvm.mlir.constant(7) : i64
    %1147 = llvm.mlir.constant(true) : i1
    %1148 = llvm.mlir.constant(1 : i32) : i32
    %1149 = llvm.mlir.constant(64) : i64
    %1150 = llvm.mlir.constant(-64) : i64
    %1151 = llvm.mlir.constant(0 : i32) : i32
    %1152 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %1153 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %1153, ^bb1(%begin_2 : i64), ^bb47
  ^bb1(%1154: i64):
    %1155 = llvm.mul %1154, %1137 overflow<nsw> : i64
    %j_right_panel = llvm.add %1130, %1155 overflow<nsw> : i64
    %1156 = llvm.add %j_right_panel, %1137 overflow<nsw> : i64
    %1157 = llvm.sub %1156, %j_right_panel overflow<nsw> : i64
    %1158 = llvm.sub %b_size0_2, %j_right_panel overflow<nsw> : i64
    %1159 = llvm.intr.smin(%1157, %1158) : (i64, i64) -> i64
    %1160 = llvm.intr.smin(%1159, %1137) : (i64, i64) -> i64
    %1161 = llvm.intr.smax(%1160, %1138) : (i64, i64) -> i64
    %1162 = llvm.trunc %1161 : i64 to i32
    %1163 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1164 = llvm.mlir.poison : vector<8xi32>
    %1165 = llvm.insertelement %1162, %1164[%1138 : i64] : vector<8xi32>
    %1166 = llvm.shufflevector %1165, %1164 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1167 = llvm.icmp "slt" %1163, %1166 : vector<8xi32>
    %1168 = llvm.icmp "slt" %1138, %1131 : i64
    llvm.cond_br %1168, ^bb2(%1138 : i64), ^bb46
  ^bb2(%k0_right_piece: i64):
    %1169 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1143, %1132) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1170 = llvm.extractvalue %1169[0] : !llvm.struct<(i64, i1)>
    %1171 = llvm.extractvalue %1169[1] : !llvm.struct<(i64, i1)>
    %1172 = llvm.xor %1171, %1147 : i1
    llvm.cond_br %1172, ^bb3, ^bb48(%1148 : i32)
  ^bb3:
    %1173 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1170, %1133) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1174 = llvm.extractvalue %1173[0] : !llvm.struct<(i64, i1)>
    %1175 = llvm.extractvalue %1173[1] : !llvm.struct<(i64, i1)>
    %1176 = llvm.xor %1175, %1147 : i1
    llvm.cond_br %1176, ^bb4, ^bb48(%1148 : i32)
  ^bb4:
    %1177 = llvm.add %1174, %1149 overflow<nsw> : i64
    %1178 = llvm.and %1177, %1150 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%1149, %1178) : (i64, i64) -> !llvm.ptr
    %1179 = llvm.mlir.zero : !llvm.ptr
    %1180 = llvm.icmp "ne" %b_copy_1, %1179 : !llvm.ptr
    llvm.cond_br %1180, ^bb5, ^bb48(%1148 : i32)
  ^bb5:
    %1181 = llvm.intr.smin(%1156, %b_size0_2) : (i64, i64) -> i64
    %1182 = llvm.icmp "slt" %j_right_panel, %1181 : i64
    llvm.cond_br %1182, ^bb6(%j_right_panel : i64), ^bb17
  ^bb6(%j_right_copy_tile: i64):
    %1183 = llvm.add %k0_right_piece, %1139 overflow<nsw> : i64
    %1184 = llvm.ashr %a_stride0_2, %1140 : i64
    %1185 = llvm.mul %1184, %1137 overflow<nsw> : i64
    %1186 = llvm.intr.smin(%1183, %1185) : (i64, i64) -> i64
    %1187 = llvm.icmp "slt" %k0_right_piece, %1186 : i64
    llvm.cond_br %1187, ^bb7(%k0_right_piece : i64), ^bb12
  ^bb7(%k0_right_copy_tile: i64):
    %1188 = llvm.add %k0_right_copy_tile, %1137 overflow<nsw> : i64
    %1189 = llvm.icmp "slt" %k0_right_copy_tile, %1188 : i64
    llvm.cond_br %1189, ^bb8(%k0_right_copy_tile : i64), ^bb11
  ^bb8(%k0_right_copy: i64):
    %1190 = llvm.add %j_right_copy_tile, %1137 overflow<nsw> : i64
    %1191 = llvm.intr.smin(%1190, %1156) : (i64, i64) -> i64
    %1192 = llvm.intr.smin(%1191, %b_size0_2) : (i64, i64) -> i64
    %1193 = llvm.icmp "slt" %j_right_copy_tile, %1192 : i64
    llvm.cond_br %1193, ^bb9(%j_right_copy_tile : i64), ^bb10
  ^bb9(%j_right_copy: i64):
    %1194 = llvm.mul %j_right_copy, %b_stride0_2 overflow<nsw> : i64
    %1195 = llvm.add %1194, %k0_right_copy overflow<nsw> : i64
    %1196 = llvm.getelementptr inbounds %b_2[%1195] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1197 = llvm.load %1196 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1198 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %1199 = llvm.sub %j_right_copy, %j_right_panel overflow<nsw> : i64
    %1200 = llvm.mul %1198, %1133 overflow<nsw> : i64
    %1201 = llvm.add %1200, %1199 overflow<nsw> : i64
    %1202 = llvm.getelementptr inbounds %b_copy_1[%1201] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1197, %1202 {alignment = 4 : i64} : f32, !llvm.ptr
    %1203 = llvm.add %j_right_copy, %1141 overflow<nsw> : i64
    %1204 = llvm.icmp "slt" %1203, %1192 : i64
    llvm.cond_br %1204, ^bb9(%1203 : i64), ^bb10
  ^bb10:
    %1205 = llvm.add %k0_right_copy, %1141 overflow<nsw> : i64
    %1206 = llvm.icmp "slt" %1205, %1188 : i64
    llvm.cond_br %1206, ^bb8(%1205 : i64), ^bb11
  ^bb11:
    %1207 = llvm.add %k0_right_copy_tile, %1137 overflow<nsw> : i64
    %1208 = llvm.icmp "slt" %1207, %1186 : i64
    llvm.cond_br %1208, ^bb7(%1207 : i64), ^bb12
  ^bb12:
    %1209 = llvm.intr.smax(%k0_right_piece, %1185) : (i64, i64) -> i64
    %1210 = llvm.intr.smin(%1183, %a_stride0_2) : (i64, i64) -> i64
    %1211 = llvm.icmp "slt" %1209, %1210 : i64
    llvm.cond_br %1211, ^bb13(%1209 : i64), ^bb16
  ^bb13(%k0_right_copy_below: i64):
    %1212 = llvm.add %j_right_copy_tile, %1137 overflow<nsw> : i64
    %1213 = llvm.intr.smin(%1212, %1156) : (i64, i64) -> i64
    %1214 = llvm.intr.smin(%1213, %b_size0_2) : (i64, i64) -> i64
    %1215 = llvm.icmp "slt" %j_right_copy_tile, %1214 : i64
    llvm.cond_br %1215, ^bb14(%j_right_copy_tile : i64), ^bb15
  ^bb14(%j_right_copy_below: i64):
    %1216 = llvm.mul %j_right_copy_below, %b_stride0_2 overflow<nsw> : i64
    %1217 = llvm.add %1216, %k0_right_copy_below overflow<nsw> : i64
    %1218 = llvm.getelementptr inbounds %b_2[%1217] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1219 = llvm.load %1218 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1220 = llvm.sub %k0_right_copy_below, %k0_right_piece overflow<nsw> : i64
    %1221 = llvm.sub %j_right_copy_below, %j_right_panel overflow<nsw> : i64
    %1222 = llvm.mul %1220, %1133 overflow<nsw> : i64
    %1223 = llvm.add %1222, %1221 overflow<nsw> : i64
    %1224 = llvm.getelementptr inbounds %b_copy_1[%1223] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1219, %1224 {alignment = 4 : i64} : f32, !llvm.ptr
    %1225 = llvm.add %j_right_copy_below, %1141 overflow<nsw> : i64
    %1226 = llvm.icmp "slt" %1225, %1214 : i64
    llvm.cond_br %1226, ^bb14(%1225 : i64), ^bb15
  ^bb15:
    %1227 = llvm.add %k0_right_copy_below, %1141 overflow<nsw> : i64
    %1228 = llvm.icmp "slt" %1227, %1210 : i64
    llvm.cond_br %1228, ^bb13(%1227 : i64), ^bb16
  ^bb16:
    %1229 = llvm.add %j_right_copy_tile, %1137 overflow<nsw> : i64
    %1230 = llvm.icmp "slt" %1229, %1181 : i64
    llvm.cond_br %1230, ^bb6(%1229 : i64), ^bb17
  ^bb17:
    %1231 = llvm.icmp "slt" %1138, %1134 : i64
    llvm.cond_br %1231, ^bb18(%1138 : i64), ^bb24
  ^bb18(%i_right_tile: i64):
    %1232 = llvm.icmp "eq" %k0_right_piece, %1138 : i64
    llvm.cond_br %1232, ^bb19, ^bb20
  ^bb19:
    llvm.br ^bb21(%1152, %1152, %1152, %1152, %1152, %1152, %1152, %1152 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb20:
    %1233 = llvm.mul %i_right_tile, %b_size0_2 overflow<nsw> : i64
    %1234 = llvm.add %1233, %j_right_panel overflow<nsw> : i64
    %1235 = llvm.getelementptr inbounds %out0_2[%1234] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1236 = llvm.intr.masked.load %1235, %1167, %1152 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1237 = llvm.add %i_right_tile, %1141 overflow<nsw> : i64
    %1238 = llvm.mul %1237, %b_size0_2 overflow<nsw> : i64
    %1239 = llvm.add %1238, %j_right_panel overflow<nsw> : i64
    %1240 = llvm.getelementptr inbounds %out0_2[%1239] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1241 = llvm.intr.masked.load %1240, %1167, %1152 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1242 = llvm.add %i_right_tile, %1142 overflow<nsw> : i64
    %1243 = llvm.mul %1242, %b_size0_2 overflow<nsw> : i64
    %1244 = llvm.add %1243, %j_right_panel overflow<nsw> : i64
    %1245 = llvm.getelementptr inbounds %out0_2[%1244] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1246 = llvm.intr.masked.load %1245, %1167, %1152 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1247 = llvm.add %i_right_tile, %1140 overflow<nsw> : i64
    %1248 = llvm.mul %1247, %b_size0_2 overflow<nsw> : i64
    %1249 = llvm.add %1248, %j_right_panel overflow<nsw> : i64
    %1250 = llvm.getelementptr inbounds %out0_2[%1249] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1251 = llvm.intr.masked.load %1250, %1167, %1152 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1252 = llvm.add %i_right_tile, %1143 overflow<nsw> : i64
    %1253 = llvm.mul %1252, %b_size0_2 overflow<nsw> : i64
    %1254 = llvm.add %1253, %j_right_panel overflow<nsw> : i64
    %1255 = llvm.getelementptr inbounds %out0_2[%1254] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1256 = llvm.intr.masked.load %1255, %1167, %1152 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1257 = llvm.add %i_right_tile, %1144 overflow<nsw> : i64
    %1258 = llvm.mul %1257, %b_size0_2 overflow<nsw> : i64
    %1259 = llvm.add %1258, %j_right_panel overflow<nsw> : i64
    %1260 = llvm.getelementptr inbounds %out0_2[%1259] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1261 = llvm.intr.masked.load %1260, %1167, %1152 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1262 = llvm.add %i_right_tile, %1145 overflow<nsw> : i64
    %1263 = llvm.mul %1262, %b_size0_2 overflow<nsw> : i64
    %1264 = llvm.add %1263, %j_right_panel overflow<nsw> : i64
    %1265 = llvm.getelementptr inbounds %out0_2[%1264] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1266 = llvm.intr.masked.load %1265, %1167, %1152 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1267 = llvm.add %i_right_tile, %1146 overflow<nsw> : i64
    %1268 = llvm.mul %1267, %b_size0_2 overflow<nsw> : i64
    %1269 = llvm.add %1268, %j_right_panel overflow<nsw> : i64
    %1270 = llvm.getelementptr inbounds %out0_2[%1269] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1271 = llvm.intr.masked.load %1270, %1167, %1152 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb21(%1236, %1241, %1246, %1251, %1256, %1261, %1266, %1271 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb21(%1272: vector<8xf32>, %1273: vector<8xf32>, %1274: vector<8xf32>, %1275: vector<8xf32>, %1276: vector<8xf32>, %1277: vector<8xf32>, %1278: vector<8xf32>, %1279: vector<8xf32>):
    %1280 = llvm.add %k0_right_piece, %1139 overflow<nsw> : i64
    %1281 = llvm.intr.smin(%1280, %a_stride0_2) : (i64, i64) -> i64
    %1282 = llvm.icmp "slt" %k0_right_piece, %1281 : i64
    llvm.cond_br %1282, ^bb22(%k0_right_piece, %1272, %1273, %1274, %1275, %1276, %1277, %1278, %1279 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb23(%1272, %1273, %1274, %1275, %1276, %1277, %1278, %1279 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb22(%k0_right: i64, %1283: vector<8xf32>, %1284: vector<8xf32>, %1285: vector<8xf32>, %1286: vector<8xf32>, %1287: vector<8xf32>, %1288: vector<8xf32>, %1289: vector<8xf32>, %1290: vector<8xf32>):
    %1291 = llvm.mul %i_right_tile, %a_stride0_2 overflow<nsw> : i64
    %1292 = llvm.add %1291, %k0_right overflow<nsw> : i64
    %1293 = llvm.getelementptr inbounds %a_2[%1292] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1294 = llvm.load %1293 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1295 = llvm.mlir.poison : vector<8xf32>
    %1296 = llvm.insertelement %1294, %1295[%1138 : i64] : vector<8xf32>
    %1297 = llvm.shufflevector %1296, %1295 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1298 = llvm.add %i_right_tile, %1141 overflow<nsw> : i64
    %1299 = llvm.mul %1298, %a_stride0_2 overflow<nsw> : i64
    %1300 = llvm.add %1299, %k0_right overflow<nsw> : i64
    %1301 = llvm.getelementptr inbounds %a_2[%1300] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1302 = llvm.load %1301 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1303 = llvm.mlir.poison : vector<8xf32>
    %1304 = llvm.insertelement %1302, %1303[%1138 : i64] : vector<8xf32>
    %1305 = llvm.shufflevector %1304, %1303 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1306 = llvm.add %i_right_tile, %1142 overflow<nsw> : i64
    %1307 = llvm.mul %1306, %a_stride0_2 overflow<nsw> : i64
    %1308 = llvm.add %1307, %k0_right overflow<nsw> : i64
    %1309 = llvm.getelementptr inbounds %a_2[%1308] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1310 = llvm.load %1309 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1311 = llvm.mlir.poison : vector<8xf32>
    %1312 = llvm.insertelement %1310, %1311[%1138 : i64] : vector<8xf32>
    %1313 = llvm.shufflevector %1312, %1311 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1314 = llvm.add %i_right_tile, %1140 overflow<nsw> : i64
    %1315 = llvm.mul %1314, %a_stride0_2 overflow<nsw> : i64
    %1316 = llvm.add %1315, %k0_right overflow<nsw> : i64
    %1317 = llvm.getelementptr inbounds %a_2[%1316] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1318 = llvm.load %1317 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1319 = llvm.mlir.poison : vector<8xf32>
    %1320 = llvm.insertelement %1318, %1319[%1138 : i64] : vector<8xf32>
    %1321 = llvm.shufflevector %1320, %1319 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1322 = llvm.add %i_right_tile, %1143 overflow<nsw> : i64
    %1323 = llvm.mul %1322, %a_stride0_2 overflow<nsw> : i64
    %1324 = llvm.add %1323, %k0_right overflow<nsw> : i64
    %1325 = llvm.getelementptr inbounds %a_2[%1324] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1326 = llvm.load %1325 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1327 = llvm.mlir.poison : vector<8xf32>
    %1328 = llvm.insertelement %1326, %1327[%1138 : i64] : vector<8xf32>
    %1329 = llvm.shufflevector %1328, %1327 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1330 = llvm.add %i_right_tile, %1144 overflow<nsw> : i64
    %1331 = llvm.mul %1330, %a_stride0_2 overflow<nsw> : i64
    %1332 = llvm.add %1331, %k0_right overflow<nsw> : i64
    %1333 = llvm.getelementptr inbounds %a_2[%1332] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1334 = llvm.load %1333 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1335 = llvm.mlir.poison : vector<8xf32>
    %1336 = llvm.insertelement %1334, %1335[%1138 : i64] : vector<8xf32>
    %1337 = llvm.shufflevector %1336, %1335 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1338 = llvm.add %i_right_tile, %1145 overflow<nsw> : i64
    %1339 = llvm.mul %1338, %a_stride0_2 overflow<nsw> : i64
    %1340 = llvm.add %1339, %k0_right overflow<nsw> : i64
    %1341 = llvm.getelementptr inbounds %a_2[%1340] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1342 = llvm.load %1341 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1343 = llvm.mlir.poison : vector<8xf32>
    %1344 = llvm.insertelement %1342, %1343[%1138 : i64] : vector<8xf32>
    %1345 = llvm.shufflevector %1344, %1343 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1346 = llvm.add %i_right_tile, %1146 overflow<nsw> : i64
    %1347 = llvm.mul %1346, %a_stride0_2 overflow<nsw> : i64
    %1348 = llvm.add %1347, %k0_right overflow<nsw> : i64
    %1349 = llvm.getelementptr inbounds %a_2[%1348] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1350 = llvm.load %1349 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1351 = llvm.mlir.poison : vector<8xf32>
    %1352 = llvm.insertelement %1350, %1351[%1138 : i64] : vector<8xf32>
    %1353 = llvm.shufflevector %1352, %1351 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1354 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %1355 = llvm.mul %1354, %1133 overflow<nsw> : i64
    %1356 = llvm.getelementptr inbounds %b_copy_1[%1355] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1357 = llvm.intr.masked.load %1356, %1167, %1152 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1358 = llvm.fsub %1297, %1357 : vector<8xf32>
    %1359 = llvm.fsub %1305, %1357 : vector<8xf32>
    %1360 = llvm.fsub %1313, %1357 : vector<8xf32>
    %1361 = llvm.fsub %1321, %1357 : vector<8xf32>
    %1362 = llvm.fsub %1329, %1357 : vector<8xf32>
    %1363 = llvm.fsub %1337, %1357 : vector<8xf32>
    %1364 = llvm.fsub %1345, %1357 : vector<8xf32>
    %1365 = llvm.fsub %1353, %1357 : vector<8xf32>
    %1366 = llvm.fmul %1358, %1358 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1367 = llvm.fmul %1359, %1359 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1368 = llvm.fmul %1360, %1360 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1369 = llvm.fmul %1361, %1361 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1370 = llvm.fmul %1362, %1362 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1371 = llvm.fmul %1363, %1363 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1372 = llvm.fmul %1364, %1364 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1373 = llvm.fmul %1365, %1365 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1374 = llvm.fadd %1283, %1366 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1375 = llvm.fadd %1284, %1367 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1376 = llvm.fadd %1285, %1368 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1377 = llvm.fadd %1286, %1369 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1378 = llvm.fadd %1287, %1370 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1379 = llvm.fadd %1288, %1371 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1380 = llvm.fadd %1289, %1372 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1381 = llvm.fadd %1290, %1373 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1382 = llvm.add %k0_right, %1141 overflow<nsw> : i64
    %1383 = llvm.icmp "slt" %1382, %1281 : i64
    llvm.cond_br %1383, ^bb22(%1382, %1374, %1375, %1376, %1377, %1378, %1379, %1380, %1381 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb23(%1374, %1375, %1376, %1377, %1378, %1379, %1380, %1381 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb23(%1384: vector<8xf32>, %1385: vector<8xf32>, %1386: vector<8xf32>, %1387: vector<8xf32>, %1388: vector<8xf32>, %1389: vector<8xf32>, %1390: vector<8xf32>, %1391: vector<8xf32>):
    %1392 = llvm.mul %i_right_tile, %b_size0_2 overflow<nsw> : i64
    %1393 = llvm.add %1392, %j_right_panel overflow<nsw> : i64
    %1394 = llvm.getelementptr inbounds %out0_2[%1393] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1384, %1394, %1167 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1395 = llvm.add %i_right_tile, %1141 overflow<nsw> : i64
    %1396 = llvm.mul %1395, %b_size0_2 overflow<nsw> : i64
    %1397 = llvm.add %1396, %j_right_panel overflow<nsw> : i64
    %1398 = llvm.getelementptr inbounds %out0_2[%1397] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1385, %1398, %1167 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1399 = llvm.add %i_right_tile, %1142 overflow<nsw> : i64
    %1400 = llvm.mul %1399, %b_size0_2 overflow<nsw> : i64
    %1401 = llvm.add %1400, %j_right_panel overflow<nsw> : i64
    %1402 = llvm.getelementptr inbounds %out0_2[%1401] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1386, %1402, %1167 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1403 = llvm.add %i_right_tile, %1140 overflow<nsw> : i64
    %1404 = llvm.mul %1403, %b_size0_2 overflow<nsw> : i64
    %1405 = llvm.add %1404, %j_right_panel overflow<nsw> : i64
    %1406 = llvm.getelementptr inbounds %out0_2[%1405] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1387, %1406, %1167 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1407 = llvm.add %i_right_tile, %1143 overflow<nsw> : i64
    %1408 = llvm.mul %1407, %b_size0_2 overflow<nsw> : i64
    %1409 = llvm.add %1408, %j_right_panel overflow<nsw> : i64
    %1410 = llvm.getelementptr inbounds %out0_2[%1409] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1388, %1410, %1167 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1411 = llvm.add %i_right_tile, %1144 overflow<nsw> : i64
    %1412 = llvm.mul %1411, %b_size0_2 overflow<nsw> : i64
    %1413 = llvm.add %1412, %j_right_panel overflow<nsw> : i64
    %1414 = llvm.getelementptr inbounds %out0_2[%1413] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1389, %1414, %1167 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1415 = llvm.add %i_right_tile, %1145 overflow<nsw> : i64
    %1416 = llvm.mul %1415, %b_size0_2 overflow<nsw> : i64
    %1417 = llvm.add %1416, %j_right_panel overflow<nsw> : i64
    %1418 = llvm.getelementptr inbounds %out0_2[%1417] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1390, %1418, %1167 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1419 = llvm.add %i_right_tile, %1146 overflow<nsw> : i64
    %1420 = llvm.mul %1419, %b_size0_2 overflow<nsw> : i64
    %1421 = llvm.add %1420, %j_right_panel overflow<nsw> : i64
    %1422 = llvm.getelementptr inbounds %out0_2[%1421] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1391, %1422, %1167 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1423 = llvm.add %i_right_tile, %1137 overflow<nsw> : i64
    %1424 = llvm.icmp "slt" %1423, %1134 : i64
    llvm.cond_br %1424, ^bb18(%1423 : i64), ^bb24
  ^bb24:
    %1425 = llvm.icmp "slt" %1134, %1135 : i64
    llvm.cond_br %1425, ^bb25(%1134 : i64), ^bb31
  ^bb25(%i_right_below_tile: i64):
    %1426 = llvm.icmp "eq" %k0_right_piece, %1138 : i64
    llvm.cond_br %1426, ^bb26, ^bb27
  ^bb26:
    llvm.br ^bb28(%1152, %1152, %1152, %1152 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb27:
    %1427 = llvm.mul %i_right_below_tile, %b_size0_2 overflow<nsw> : i64
    %1428 = llvm.add %1427, %j_right_panel overflow<nsw> : i64
    %1429 = llvm.getelementptr inbounds %out0_2[%1428] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1430 = llvm.intr.masked.load %1429, %1167, %1152 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1431 = llvm.add %i_right_below_tile, %1141 overflow<nsw> : i64
    %1432 = llvm.mul %1431, %b_size0_2 overflow<nsw> : i64
    %1433 = llvm.add %1432, %j_right_panel overflow<nsw> : i64
    %1434 = llvm.getelementptr inbounds %out0_2[%1433] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1435 = llvm.intr.masked.load %1434, %1167, %1152 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1436 = llvm.add %i_right_below_tile, %1142 overflow<nsw> : i64
    %1437 = llvm.mul %1436, %b_size0_2 overflow<nsw> : i64
    %1438 = llvm.add %1437, %j_right_panel overflow<nsw> : i64
    %1439 = llvm.getelementptr inbounds %out0_2[%1438] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1440 = llvm.intr.masked.load %1439, %1167, %1152 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1441 = llvm.add %i_right_below_tile, %1140 overflow<nsw> : i64
    %1442 = llvm.mul %1441, %b_size0_2 overflow<nsw> : i64
    %1443 = llvm.add %1442, %j_right_panel overflow<nsw> : i64
    %1444 = llvm.getelementptr inbounds %out0_2[%1443] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1445 = llvm.intr.masked.load %1444, %1167, %1152 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb28(%1430, %1435, %1440, %1445 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb28(%1446: vector<8xf32>, %1447: vector<8xf32>, %1448: vector<8xf32>, %1449: vector<8xf32>):
    %1450 = llvm.add %k0_right_piece, %1139 overflow<nsw> : i64
    %1451 = llvm.intr.smin(%1450, %a_stride0_2) : (i64, i64) -> i64
    %1452 = llvm.icmp "slt" %k0_right_piece, %1451 : i64
    llvm.cond_br %1452, ^bb29(%k0_right_piece, %1446, %1447, %1448, %1449 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb30(%1446, %1447, %1448, %1449 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb29(%k0_right_below: i64, %1453: vector<8xf32>, %1454: vector<8xf32>, %1455: vector<8xf32>, %1456: vector<8xf32>):
    %1457 = llvm.mul %i_right_below_tile, %a_stride0_2 overflow<nsw> : i64
    %1458 = llvm.add %1457, %k0_right_below overflow<nsw> : i64
    %1459 = llvm.getelementptr inbounds %a_2[%1458] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1460 = llvm.load %1459 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1461 = llvm.mlir.poison : vector<8xf32>
    %1462 = llvm.insertelement %1460, %1461[%1138 : i64] : vector<8xf32>
    %1463 = llvm.shufflevector %1462, %1461 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1464 = llvm.add %i_right_below_tile, %1141 overflow<nsw> : i64
    %1465 = llvm.mul %1464, %a_stride0_2 overflow<nsw> : i64
    %1466 = llvm.add %1465, %k0_right_below overflow<nsw> : i64
    %1467 = llvm.getelementptr inbounds %a_2[%1466] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1468 = llvm.load %1467 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1469 = llvm.mlir.poison : vector<8xf32>
    %1470 = llvm.insertelement %1468, %1469[%1138 : i64] : vector<8xf32>
    %1471 = llvm.shufflevector %1470, %1469 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1472 = llvm.add %i_right_below_tile, %1142 overflow<nsw> : i64
    %1473 = llvm.mul %1472, %a_stride0_2 overflow<nsw> : i64
    %1474 = llvm.add %1473, %k0_right_below overflow<nsw> : i64
    %1475 = llvm.getelementptr inbounds %a_2[%1474] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1476 = llvm.load %1475 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1477 = llvm.mlir.poison : vector<8xf32>
    %1478 = llvm.insertelement %1476, %1477[%1138 : i64] : vector<8xf32>
    %1479 = llvm.shufflevector %1478, %1477 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1480 = llvm.add %i_right_below_tile, %1140 overflow<nsw> : i64
    %1481 = llvm.mul %1480, %a_stride0_2 overflow<nsw> : i64
    %1482 = llvm.add %1481, %k0_right_below overflow<nsw> : i64
    %1483 = llvm.getelementptr inbounds %a_2[%1482] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1484 = llvm.load %1483 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1485 = llvm.mlir.poison : vector<8xf32>
    %1486 = llvm.insertelement %1484, %1485[%1138 : i64] : vector<8xf32>
    %1487 = llvm.shufflevector %1486, %1485 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1488 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %1489 = llvm.mul %1488, %1133 overflow<nsw> : i64
    %1490 = llvm.getelementptr inbounds %b_copy_1[%1489] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1491 = llvm.intr.masked.load %1490, %1167, %1152 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1492 = llvm.fsub %1463, %1491 : vector<8xf32>
    %1493 = llvm.fsub %1471, %1491 : vector<8xf32>
    %1494 = llvm.fsub %1479, %1491 : vector<8xf32>
    %1495 = llvm.fsub %1487, %1491 : vector<8xf32>
    %1496 = llvm.fmul %1492, %1492 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1497 = llvm.fmul %1493, %1493 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1498 = llvm.fmul %1494, %1494 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1499 = llvm.fmul %1495, %1495 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1500 = llvm.fadd %1453, %1496 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1501 = llvm.fadd %1454, %1497 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1502 = llvm.fadd %1455, %1498 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1503 = llvm.fadd %1456, %1499 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1504 = llvm.add %k0_right_below, %1141 overflow<nsw> : i64
    %1505 = llvm.icmp "slt" %1504, %1451 : i64
    llvm.cond_br %1505, ^bb29(%1504, %1500, %1501, %1502, %1503 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb30(%1500, %1501, %1502, %1503 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb30(%1506: vector<8xf32>, %1507: vector<8xf32>, %1508: vector<8xf32>, %1509: vector<8xf32>):
    %1510 = llvm.mul %i_right_below_tile, %b_size0_2 overflow<nsw> : i64
    %1511 = llvm.add %1510, %j_right_panel overflow<nsw> : i64
    %1512 = llvm.getelementptr inbounds %out0_2[%1511] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1506, %1512, %1167 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1513 = llvm.add %i_right_below_tile, %1141 overflow<nsw> : i64
    %1514 = llvm.mul %1513, %b_size0_2 overflow<nsw> : i64
    %1515 = llvm.add %1514, %j_right_panel overflow<nsw> : i64
    %1516 = llvm.getelementptr inbounds %out0_2[%1515] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1507, %1516, %1167 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1517 = llvm.add %i_right_below_tile, %1142 overflow<nsw> : i64
    %1518 = llvm.mul %1517, %b_size0_2 overflow<nsw> : i64
    %1519 = llvm.add %1518, %j_right_panel overflow<nsw> : i64
    %1520 = llvm.getelementptr inbounds %out0_2[%1519] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1508, %1520, %1167 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1521 = llvm.add %i_right_below_tile, %1140 overflow<nsw> : i64
    %1522 = llvm.mul %1521, %b_size0_2 overflow<nsw> : i64
    %1523 = llvm.add %1522, %j_right_panel overflow<nsw> : i64
    %1524 = llvm.getelementptr inbounds %out0_2[%1523] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1509, %1524, %1167 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1525 = llvm.add %i_right_below_tile, %1143 overflow<nsw> : i64
    %1526 = llvm.icmp "slt" %1525, %1135 : i64
    llvm.cond_br %1526, ^bb25(%1525 : i64), ^bb31
  ^bb31:
    %1527 = llvm.icmp "slt" %1135, %1136 : i64
    llvm.cond_br %1527, ^bb32(%1135 : i64), ^bb38
  ^bb32(%i_right_below_below_tile: i64):
    %1528 = llvm.icmp "eq" %k0_right_piece, %1138 : i64
    llvm.cond_br %1528, ^bb33, ^bb34
  ^bb33:
    llvm.br ^bb35(%1152, %1152 : vector<8xf32>, vector<8xf32>)
  ^bb34:
    %1529 = llvm.mul %i_right_below_below_tile, %b_size0_2 overflow<nsw> : i64
    %1530 = llvm.add %1529, %j_right_panel overflow<nsw> : i64
    %1531 = llvm.getelementptr inbounds %out0_2[%1530] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1532 = llvm.intr.masked.load %1531, %1167, %1152 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1533 = llvm.add %i_right_below_below_tile, %1141 overflow<nsw> : i64
    %1534 = llvm.mul %1533, %b_size0_2 overflow<nsw> : i64
    %1535 = llvm.add %1534, %j_right_panel overflow<nsw> : i64
    %1536 = llvm.getelementptr inbounds %out0_2[%1535] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1537 = llvm.intr.masked.load %1536, %1167, %1152 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb35(%1532, %1537 : vector<8xf32>, vector<8xf32>)
  ^bb35(%1538: vector<8xf32>, %1539: vector<8xf32>):
    %1540 = llvm.add %k0_right_piece, %1139 overflow<nsw> : i64
    %1541 = llvm.intr.smin(%1540, %a_stride0_2) : (i64, i64) -> i64
    %1542 = llvm.icmp "slt" %k0_right_piece, %1541 : i64
    llvm.cond_br %1542, ^bb36(%k0_right_piece, %1538, %1539 : i64, vector<8xf32>, vector<8xf32>), ^bb37(%1538, %1539 : vector<8xf32>, vector<8xf32>)
  ^bb36(%k0_right_below_below: i64, %1543: vector<8xf32>, %1544: vector<8xf32>):
    %1545 = llvm.mul %i_right_below_below_tile, %a_stride0_2 overflow<nsw> : i64
    %1546 = llvm.add %1545, %k0_right_below_below overflow<nsw> : i64
    %1547 = llvm.getelementptr inbounds %a_2[%1546] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1548 = llvm.load %1547 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1549 = llvm.mlir.poison : vector<8xf32>
    %1550 = llvm.insertelement %1548, %1549[%1138 : i64] : vector<8xf32>
    %1551 = llvm.shufflevector %1550, %1549 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1552 = llvm.add %i_right_below_below_tile, %1141 overflow<nsw> : i64
    %1553 = llvm.mul %1552, %a_stride0_2 overflow<nsw> : i64
    %1554 = llvm.add %1553, %k0_right_below_below overflow<nsw> : i64
    %1555 = llvm.getelementptr inbounds %a_2[%1554] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1556 = llvm.load %1555 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1557 = llvm.mlir.poison : vector<8xf32>
    %1558 = llvm.insertelement %1556, %1557[%1138 : i64] : vector<8xf32>
    %1559 = llvm.shufflevector %1558, %1557 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1560 = llvm.sub %k0_right_below_below, %k0_right_piece overflow<nsw> : i64
    %1561 = llvm.mul %1560, %1133 overflow<nsw> : i64
    %1562 = llvm.getelementptr inbounds %b_copy_1[%1561] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1563 = llvm.intr.masked.load %1562, %1167, %1152 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1564 = llvm.fsub %1551, %1563 : vector<8xf32>
    %1565 = llvm.fsub %1559, %1563 : vector<8xf32>
    %1566 = llvm.fmul %1564, %1564 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1567 = llvm.fmul %1565, %1565 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1568 = llvm.fadd %1543, %1566 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1569 = llvm.fadd %1544, %1567 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1570 = llvm.add %k0_right_below_below, %1141 overflow<nsw> : i64
    %1571 = llvm.icmp "slt" %1570, %1541 : i64
    llvm.cond_br %1571, ^bb36(%1570, %1568, %1569 : i64, vector<8xf32>, vector<8xf32>), ^bb37(%1568, %1569 : vector<8xf32>, vector<8xf32>)
  ^bb37(%1572: vector<8xf32>, %1573: vector<8xf32>):
    %1574 = llvm.mul %i_right_below_below_tile, %b_size0_2 overflow<nsw> : i64
    %1575 = llvm.add %1574, %j_right_panel overflow<nsw> : i64
    %1576 = llvm.getelementptr inbounds %out0_2[%1575] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1572, %1576, %1167 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1577 = llvm.add %i_right_below_below_tile, %1141 overflow<nsw> : i64
    %1578 = llvm.mul %1577, %b_size0_2 overflow<nsw> : i64
    %1579 = llvm.add %1578, %j_right_panel overflow<nsw> : i64
    %1580 = llvm.getelementptr inbounds %out0_2[%1579] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1573, %1580, %1167 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1581 = llvm.add %i_right_below_below_tile, %1142 overflow<nsw> : i64
    %1582 = llvm.icmp "slt" %1581, %1136 : i64
    llvm.cond_br %1582, ^bb32(%1581 : i64), ^bb38
  ^bb38:
    %1583 = llvm.icmp "slt" %1136, %a_size0_2 : i64
    llvm.cond_br %1583, ^bb39(%1136 : i64), ^bb45
  ^bb39(%i_right_below_below_below_tile: i64):
    %1584 = llvm.icmp "eq" %k0_right_piece, %1138 : i64
    llvm.cond_br %1584, ^bb40, ^bb41
  ^bb40:
    llvm.br ^bb42(%1152 : vector<8xf32>)
  ^bb41:
    %1585 = llvm.mul %i_right_below_below_below_tile, %b_size0_2 overflow<nsw> : i64
    %1586 = llvm.add %1585, %j_right_panel overflow<nsw> : i64
    %1587 = llvm.getelementptr inbounds %out0_2[%1586] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1588 = llvm.intr.masked.load %1587, %1167, %1152 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb42(%1588 : vector<8xf32>)
  ^bb42(%1589: vector<8xf32>):
    %1590 = llvm.add %k0_right_piece, %1139 overflow<nsw> : i64
    %1591 = llvm.intr.smin(%1590, %a_stride0_2) : (i64, i64) -> i64
    %1592 = llvm.icmp "slt" %k0_right_piece, %1591 : i64
    llvm.cond_br %1592, ^bb43(%k0_right_piece, %1589 : i64, vector<8xf32>), ^bb44(%1589 : vector<8xf32>)
  ^bb43(%k0_right_below_below_below: i64, %1593: vector<8xf32>):
    %1594 = llvm.mul %i_right_below_below_below_tile, %a_stride0_2 overflow<nsw> : i64
    %1595 = llvm.add %1594, %k0_right_below_below_below overflow<nsw> : i64
    %1596 = llvm.getelementptr inbounds %a_2[%1595] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1597 = llvm.load %1596 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1598 = llvm.mlir.poison : vector<8xf32>
    %1599 = llvm.insertelement %1597, %1598[%1138 : i64] : vector<8xf32>
    %1600 = llvm.shufflevector %1599, %1598 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1601 = llvm.sub %k0_right_below_below_below, %k0_right_piece overflow<nsw> : i64
    %1602 = llvm.mul %1601, %1133 overflow<nsw> : i64
    %1603 = llvm.getelementptr inbounds %b_copy_1[%1602] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1604 = llvm.intr.masked.load %1603, %1167, %1152 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1605 = llvm.fsub %1600, %1604 : vector<8xf32>
    %1606 = llvm.fmul %1605, %1605 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1607 = llvm.fadd %1593, %1606 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1608 = llvm.add %k0_right_below_below_below, %1141 overflow<nsw> : i64
    %1609 = llvm.icmp "slt" %1608, %1591 : i64
    llvm.cond_br %1609, ^bb43(%1608, %1607 : i64, vector<8xf32>), ^bb44(%1607 : vector<8xf32>)
  ^bb44(%1610: vector<8xf32>):
    %1611 = llvm.mul %i_right_below_below_below_tile, %b_size0_2 overflow<nsw> : i64
    %1612 = llvm.add %1611, %j_right_panel overflow<nsw> : i64
    %1613 = llvm.getelementptr inbounds %out0_2[%1612] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1610, %1613, %1167 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1614 = llvm.add %i_right_below_below_below_tile, %1141 overflow<nsw> : i64
    %1615 = llvm.icmp "slt" %1614, %a_size0_2 : i64
    llvm.cond_br %1615, ^bb39(%1614 : i64), ^bb45
  ^bb45:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %1616 = llvm.add %k0_right_piece, %1139 overflow<nsw> : i64
    %1617 = llvm.icmp "slt" %1616, %1131 : i64
    llvm.cond_br %1617, ^bb2(%1616 : i64), ^bb46
  ^bb46:
    %1618 = llvm.add %1154, %1141 overflow<nsw> : i64
    %1619 = llvm.icmp "slt" %1618, %end_2 : i64
    llvm.cond_br %1619, ^bb1(%1618 : i64), ^bb47
  ^bb47:
    llvm.return %1151 : i32
  ^bb48(%1620: i32):
    llvm.return %1620 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %1621 = llvm.mlir.constant(8) : i64
    %1622 = llvm.mlir.constant(16) : i64
    %1623 = llvm.mlir.constant(24) : i64
    %1624 = llvm.mlir.constant(32) : i64
    %1625 = llvm.mlir.constant(40) : i64
    %1626 = llvm.mlir.constant(48) : i64
    %1627 = llvm.mlir.constant(56) : i64
    %1628 = llvm.mlir.constant(64) : i64
    %1629 = llvm.mlir.constant(72) : i64
    %1630 = llvm.mlir.constant(80) : i64
    %1631 = llvm.mlir.constant(88) : i64
    %1632 = llvm.mlir.constant(96) : i64
    %1633 = llvm.mlir.constant(104) : i64
    %1634 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1635 = llvm.getelementptr inbounds %context_1[%1621] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1636 = llvm.load %1635 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1637 = llvm.getelementptr inbounds %context_1[%1622] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1638 = llvm.load %1637 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1639 = llvm.getelementptr inbounds %context_1[%1623] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1640 = llvm.load %1639 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1641 = llvm.getelementptr inbounds %context_1[%1624] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1642 = llvm.load %1641 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1643 = llvm.getelementptr inbounds %context_1[%1625] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1644 = llvm.load %1643 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1645 = llvm.getelementptr inbounds %context_1[%1626] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1646 = llvm.load %1645 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1647 = llvm.getelementptr inbounds %context_1[%1627] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1648 = llvm.load %1647 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1649 = llvm.getelementptr inbounds %context_1[%1628] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1650 = llvm.load %1649 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1651 = llvm.getelementptr inbounds %context_1[%1629] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1652 = llvm.load %1651 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1653 = llvm.getelementptr inbounds %context_1[%1630] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1654 = llvm.load %1653 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1655 = llvm.getelementptr inbounds %context_1[%1631] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1656 = llvm.load %1655 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1657 = llvm.getelementptr inbounds %context_1[%1632] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1658 = llvm.load %1657 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1659 = llvm.getelementptr inbounds %context_1[%1633] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1660 = llvm.load %1659 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1661 = llvm.call @program.parallel1(%begin_3, %end_3, %1634, %1636, %1638, %1640, %1642, %1644, %1646, %1648, %1650, %1652, %1654, %1656, %1658, %1660) : (i64, i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    llvm.return %1661 : i32
  }
  llvm.func internal @program.parallel2(%begin_4: i64, %end_4: i64, %a_size0_3: i64, %b_size0_3: i64, %out0_3: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %1662 = llvm.mlir.constant(0) : i64
    %1663 = llvm.mlir.constant(1) : i64
    %1664 = llvm.mlir.constant(2) : i64
    %1665 = llvm.mlir.constant(4) : i64
    %1666 = llvm.mlir.constant(0 : i32) : i32
    %1667 = llvm.mlir.constant(dense<0x7f800000> : vector<4xf32>) : vector<4xf32>
    %1668 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %1669 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf32>) : vector<4xf32>
    %1670 = llvm.mlir.constant(dense<9223372036854775807> : vector<4xi64>) : vector<4xi64>
    %1671 = llvm.icmp "slt" %begin_4, %end_4 : i64
    llvm.cond_br %1671, ^bb1(%begin_4 : i64), ^bb6
  ^bb1(%i: i64):
    %1672 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi64>) : vector<4xi64>
    %1673 = llvm.ashr %b_size0_3, %1664 : i64
    %1674 = llvm.mul %1673, %1665 overflow<nsw> : i64
    %1675 = llvm.icmp "slt" %1662, %1674 : i64
    llvm.cond_br %1675, ^bb2(%1662, %1667, %1668 : i64, vector<4xf32>, vector<4xi64>), ^bb3(%1667, %1668 : vector<4xf32>, vector<4xi64>)
  ^bb2(%j: i64, %1676: vector<4xf32>, %1677: vector<4xi64>):
    %1678 = llvm.mul %i, %b_size0_3 overflow<nsw> : i64
    %1679 = llvm.add %1678, %j overflow<nsw> : i64
    %1680 = llvm.getelementptr inbounds %out0_3[%1679] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1681 = llvm.load %1680 {alignment = 4 : i64} : !llvm.ptr -> vector<4xf32>
    %1682 = llvm.intr.sqrt(%1681) : (vector<4xf32>) -> vector<4xf32>
    %1683 = llvm.fcmp "olt" %1681, %1676 : vector<4xf32>
    %1684 = llvm.fcmp "uno" %1681, %1681 : vector<4xf32>
    %1685 = llvm.fcmp "ord" %1676, %1676 : vector<4xf32>
    %1686 = llvm.and %1684, %1685 : vector<4xi1>
    %1687 = llvm.or %1683, %1686 : vector<4xi1>
    %1688 = llvm.mlir.poison : vector<4xi64>
    %1689 = llvm.insertelement %j, %1688[%1662 : i64] : vector<4xi64>
    %1690 = llvm.shufflevector %1689, %1688 [0, 0, 0, 0] : vector<4xi64>
    %1691 = llvm.add %1690, %1672 : vector<4xi64>
    %1692 = llvm.select %1687, %1681, %1676 : vector<4xi1>, vector<4xf32>
    %1693 = llvm.select %1687, %1691, %1677 : vector<4xi1>, vector<4xi64>
    llvm.store %1682, %1680 {alignment = 4 : i64} : vector<4xf32>, !llvm.ptr
    %1694 = llvm.add %j, %1665 overflow<nsw> : i64
    %1695 = llvm.icmp "slt" %1694, %1674 : i64
    llvm.cond_br %1695, ^bb2(%1694, %1692, %1693 : i64, vector<4xf32>, vector<4xi64>), ^bb3(%1692, %1693 : vector<4xf32>, vector<4xi64>)
  ^bb3(%1696: vector<4xf32>, %1697: vector<4xi64>):
    %1698 = llvm.intr.smax(%1674, %1662) : (i64, i64) -> i64
    %1699 = llvm.icmp "slt" %1698, %b_size0_3 : i64
    llvm.cond_br %1699, ^bb4(%1698, %1696, %1697 : i64, vector<4xf32>, vector<4xi64>), ^bb5(%1696, %1697 : vector<4xf32>, vector<4xi64>)
  ^bb4(%j_1: i64, %1700: vector<4xf32>, %1701: vector<4xi64>):
    %1702 = llvm.sub %b_size0_3, %j_1 overflow<nsw> : i64
    %1703 = llvm.intr.smin(%1702, %1665) : (i64, i64) -> i64
    %1704 = llvm.intr.smax(%1703, %1662) : (i64, i64) -> i64
    %1705 = llvm.trunc %1704 : i64 to i32
    %1706 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1707 = llvm.mlir.poison : vector<4xi32>
    %1708 = llvm.insertelement %1705, %1707[%1662 : i64] : vector<4xi32>
    %1709 = llvm.shufflevector %1708, %1707 [0, 0, 0, 0] : vector<4xi32>
    %1710 = llvm.icmp "slt" %1706, %1709 : vector<4xi32>
    %1711 = llvm.mul %i, %b_size0_3 overflow<nsw> : i64
    %1712 = llvm.add %1711, %j_1 overflow<nsw> : i64
    %1713 = llvm.getelementptr inbounds %out0_3[%1712] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1714 = llvm.intr.masked.load %1713, %1710, %1669 {alignment = 4 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
    %1715 = llvm.intr.sqrt(%1714) : (vector<4xf32>) -> vector<4xf32>
    %1716 = llvm.fcmp "olt" %1714, %1700 : vector<4xf32>
    %1717 = llvm.fcmp "uno" %1714, %1714 : vector<4xf32>
    %1718 = llvm.fcmp "ord" %1700, %1700 : vector<4xf32>
    %1719 = llvm.and %1717, %1718 : vector<4xi1>
    %1720 = llvm.or %1716, %1719 : vector<4xi1>
    %1721 = llvm.mlir.poison : vector<4xi64>
    %1722 = llvm.insertelement %j_1, %1721[%1662 : i64] : vector<4xi64>
    %1723 = llvm.shufflevector %1722, %1721 [0, 0, 0, 0] : vector<4xi64>
    %1724 = llvm.add %1723, %1672 : vector<4xi64>
    %1725 = llvm.select %1720, %1714, %1700 : vector<4xi1>, vector<4xf32>
    %1726 = llvm.select %1720, %1724, %1701 : vector<4xi1>, vector<4xi64>
    llvm.intr.masked.store %1715, %1713, %1710 {alignment = 4 : i32} : vector<4xf32>, vector<4xi1> into !llvm.ptr
    %1727 = llvm.select %1710, %1725, %1700 : vector<4xi1>, vector<4xf32>
    %1728 = llvm.select %1710, %1726, %1701 : vector<4xi1>, vector<4xi64>
    %1729 = llvm.add %j_1, %1665 overflow<nsw> : i64
    %1730 = llvm.icmp "slt" %1729, %b_size0_3 : i64
    llvm.cond_br %1730, ^bb4(%1729, %1727, %1728 : i64, vector<4xf32>, vector<4xi64>), ^bb5(%1727, %1728 : vector<4xf32>, vector<4xi64>)
  ^bb5(%1731: vector<4xf32>, %1732: vector<4xi64>):
    %1733 = llvm.intr.vector.reduce.fminimum(%1731) : (vector<4xf32>) -> f32
    %1734 = llvm.mlir.poison : vector<4xf32>
    %1735 = llvm.insertelement %1733, %1734[%1662 : i64] : vector<4xf32>
    %1736 = llvm.shufflevector %1735, %1734 [0, 0, 0, 0] : vector<4xf32>
    %1737 = llvm.fcmp "oeq" %1731, %1736 : vector<4xf32>
    %1738 = llvm.fcmp "uno" %1731, %1731 : vector<4xf32>
    %1739 = llvm.or %1737, %1738 : vector<4xi1>
    %1740 = llvm.select %1739, %1732, %1670 : vector<4xi1>, vector<4xi64>
    %1741 = "llvm.intr.vector.reduce.smin"(%1740) : (vector<4xi64>) -> i64
    %1742 = llvm.getelementptr inbounds %out1_1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1741, %1742 {alignment = 8 : i64} : i64, !llvm.ptr
    %1743 = llvm.add %i, %1663 overflow<nsw> : i64
    %1744 = llvm.icmp "slt" %1743, %end_4 : i64
    llvm.cond_br %1744, ^bb1(%1743 : i64), ^bb6
  ^bb6:
    llvm.return %1666 : i32
  }
  llvm.func internal @program.parallel2.part(%context_2: !llvm.ptr, %begin_5: i64, %end_5: i64) -> i32 attributes {no_unwind} {
    %1745 = llvm.mlir.constant(8) : i64
    %1746 = llvm.mlir.constant(16) : i64
    %1747 = llvm.mlir.constant(24) : i64
    %1748 = llvm.load %context_2 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1749 = llvm.getelementptr inbounds %context_2[%1745] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1750 = llvm.load %1749 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1751 = llvm.getelementptr inbounds %context_2[%1746] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1752 = llvm.load %1751 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1753 = llvm.getelementptr inbounds %context_2[%1747] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1754 = llvm.load %1753 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1755 = llvm.call @program.parallel2(%begin_5, %end_5, %1748, %1750, %1752, %1754) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %1755 : i32
  }
  llvm.func @program_shapes(%a_3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_4: i64, %a_stride0_3: i64, %b_3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_4: i64, %b_stride0_3: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %1756 = llvm.mlir.constant(0) : i64
    %1757 = llvm.mlir.constant(1) : i64
    %1758 = llvm.mlir.constant(2 : i32) : i32
    %1759 = llvm.mlir.constant(3 : i32) : i32
    %1760 = llvm.mlir.constant(2) : i64
    %1761 = llvm.mlir.constant(0 : i32) : i32
    %1762 = llvm.icmp "eq" %b_stride0_3, %a_stride0_3 : i64
    %1763 = llvm.icmp "slt" %1756, %b_size0_4 : i64
    llvm.cond_br %1762, ^bb1, ^bb3(%1758 : i32)
  ^bb1:
    llvm.cond_br %1763, ^bb2, ^bb3(%1759 : i32)
  ^bb2:
    llvm.store %a_size0_4, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %1764 = llvm.getelementptr inbounds %extents[%1757] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_size0_4, %1764 {alignment = 8 : i64} : i64, !llvm.ptr
    %1765 = llvm.getelementptr inbounds %extents[%1760] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size0_4, %1765 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1761 : i32
  ^bb3(%1766: i32):
    llvm.return %1766 : i32
  }
}
