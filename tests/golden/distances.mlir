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
    scf.for %j_right_panel = %9 to %7 step %c8 {
      %471 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
      %472 = arith.subi %471, %j_right_panel overflow<nsw> : index
      %473 = arith.subi %7, %j_right_panel overflow<nsw> : index
      %474 = arith.minsi %472, %473 : index
      %475 = vector.create_mask %474 : vector<8xi1>
      scf.for %k0_right_piece = %c0 to %10 step %c8192 {
        %b_copy_1 = memref.alloc(%467, %470) {alignment = 64 : i64} : memref<?x?xf32>
        %476 = arith.minsi %471, %7 : index
        scf.for %j_right_copy_tile = %j_right_panel to %476 step %c8 {
          %477 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
          %478 = arith.shrsi %6, %c3 : index
          %479 = arith.muli %478, %c8 overflow<nsw> : index
          %480 = arith.minsi %477, %479 : index
          scf.for %k0_right_copy_tile = %k0_right_piece to %480 step %c8 {
            %481 = arith.addi %k0_right_copy_tile, %c8 overflow<nsw> : index
            scf.for %k0_right_copy = %k0_right_copy_tile to %481 step %c1 {
              %482 = arith.addi %j_right_copy_tile, %c8 overflow<nsw> : index
              %483 = arith.minsi %482, %471 : index
              %484 = arith.minsi %483, %7 : index
              scf.for %j_right_copy = %j_right_copy_tile to %484 step %c1 {
                %485 = memref.load %b[%j_right_copy, %k0_right_copy] : memref<?x?xf32>
                %486 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
                %487 = arith.subi %j_right_copy, %j_right_panel overflow<nsw> : index
                memref.store %485, %b_copy_1[%486, %487] : memref<?x?xf32>
              }
            }
          }
          %488 = arith.maxsi %k0_right_piece, %479 : index
          %489 = arith.minsi %477, %6 : index
          scf.for %k0_right_copy_below = %488 to %489 step %c1 {
            %490 = arith.addi %j_right_copy_tile, %c8 overflow<nsw> : index
            %491 = arith.minsi %490, %471 : index
            %492 = arith.minsi %491, %7 : index
            scf.for %j_right_copy_below = %j_right_copy_tile to %492 step %c1 {
              %493 = memref.load %b[%j_right_copy_below, %k0_right_copy_below] : memref<?x?xf32>
              %494 = arith.subi %k0_right_copy_below, %k0_right_piece overflow<nsw> : index
              %495 = arith.subi %j_right_copy_below, %j_right_panel overflow<nsw> : index
              memref.store %493, %b_copy_1[%494, %495] : memref<?x?xf32>
            }
          }
        }
        scf.for %i_right_tile = %c0 to %458 step %c8 {
          %496 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %497, %498, %499, %500, %501, %502, %503, %504 = scf.if %496 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %4, %4, %4, %4, %4, %4, %4, %4 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %505 = vector.maskedload %out0_1[%i_right_tile, %j_right_panel], %475, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %506 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
            %507 = vector.maskedload %out0_1[%506, %j_right_panel], %475, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %508 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
            %509 = vector.maskedload %out0_1[%508, %j_right_panel], %475, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %510 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
            %511 = vector.maskedload %out0_1[%510, %j_right_panel], %475, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %512 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
            %513 = vector.maskedload %out0_1[%512, %j_right_panel], %475, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %514 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
            %515 = vector.maskedload %out0_1[%514, %j_right_panel], %475, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %516 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
            %517 = vector.maskedload %out0_1[%516, %j_right_panel], %475, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %518 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
            %519 = vector.maskedload %out0_1[%518, %j_right_panel], %475, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %505, %507, %509, %511, %513, %515, %517, %519 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %520 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
          %521 = arith.minsi %520, %6 : index
          %522, %523, %524, %525, %526, %527, %528, %529 = scf.for %k0_right = %k0_right_piece to %521 step %c1 iter_args(%530 = %497, %531 = %498, %532 = %499, %533 = %500, %534 = %501, %535 = %502, %536 = %503, %537 = %504) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %538 = memref.load %a[%i_right_tile, %k0_right] : memref<?x?xf32>
            %539 = vector.broadcast %538 : f32 to vector<8xf32>
            %540 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
            %541 = memref.load %a[%540, %k0_right] : memref<?x?xf32>
            %542 = vector.broadcast %541 : f32 to vector<8xf32>
            %543 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
            %544 = memref.load %a[%543, %k0_right] : memref<?x?xf32>
            %545 = vector.broadcast %544 : f32 to vector<8xf32>
            %546 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
            %547 = memref.load %a[%546, %k0_right] : memref<?x?xf32>
            %548 = vector.broadcast %547 : f32 to vector<8xf32>
            %549 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
            %550 = memref.load %a[%549, %k0_right] : memref<?x?xf32>
            %551 = vector.broadcast %550 : f32 to vector<8xf32>
            %552 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
            %553 = memref.load %a[%552, %k0_right] : memref<?x?xf32>
            %554 = vector.broadcast %553 : f32 to vector<8xf32>
            %555 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
            %556 = memref.load %a[%555, %k0_right] : memref<?x?xf32>
            %557 = vector.broadcast %556 : f32 to vector<8xf32>
            %558 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
            %559 = memref.load %a[%558, %k0_right] : memref<?x?xf32>
            %560 = vector.broadcast %559 : f32 to vector<8xf32>
            %561 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
            %562 = vector.maskedload %b_copy_1[%561, %c0], %475, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %563 = arith.subf %539, %562 : vector<8xf32>
            %564 = arith.subf %542, %562 : vector<8xf32>
            %565 = arith.subf %545, %562 : vector<8xf32>
            %566 = arith.subf %548, %562 : vector<8xf32>
            %567 = arith.subf %551, %562 : vector<8xf32>
            %568 = arith.subf %554, %562 : vector<8xf32>
            %569 = arith.subf %557, %562 : vector<8xf32>
            %570 = arith.subf %560, %562 : vector<8xf32>
            %571 = arith.mulf %563, %563 fastmath<contract> : vector<8xf32>
            %572 = arith.mulf %564, %564 fastmath<contract> : vector<8xf32>
            %573 = arith.mulf %565, %565 fastmath<contract> : vector<8xf32>
            %574 = arith.mulf %566, %566 fastmath<contract> : vector<8xf32>
            %575 = arith.mulf %567, %567 fastmath<contract> : vector<8xf32>
            %576 = arith.mulf %568, %568 fastmath<contract> : vector<8xf32>
            %577 = arith.mulf %569, %569 fastmath<contract> : vector<8xf32>
            %578 = arith.mulf %570, %570 fastmath<contract> : vector<8xf32>
            %579 = arith.addf %530, %571 fastmath<reassoc,contract> : vector<8xf32>
            %580 = arith.addf %531, %572 fastmath<reassoc,contract> : vector<8xf32>
            %581 = arith.addf %532, %573 fastmath<reassoc,contract> : vector<8xf32>
            %582 = arith.addf %533, %574 fastmath<reassoc,contract> : vector<8xf32>
            %583 = arith.addf %534, %575 fastmath<reassoc,contract> : vector<8xf32>
            %584 = arith.addf %535, %576 fastmath<reassoc,contract> : vector<8xf32>
            %585 = arith.addf %536, %577 fastmath<reassoc,contract> : vector<8xf32>
            %586 = arith.addf %537, %578 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %579, %580, %581, %582, %583, %584, %585, %586 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          vector.maskedstore %out0_1[%i_right_tile, %j_right_panel], %475, %522 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %587 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
          vector.maskedstore %out0_1[%587, %j_right_panel], %475, %523 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %588 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
          vector.maskedstore %out0_1[%588, %j_right_panel], %475, %524 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %589 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
          vector.maskedstore %out0_1[%589, %j_right_panel], %475, %525 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %590 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
          vector.maskedstore %out0_1[%590, %j_right_panel], %475, %526 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %591 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
          vector.maskedstore %out0_1[%591, %j_right_panel], %475, %527 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %592 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
          vector.maskedstore %out0_1[%592, %j_right_panel], %475, %528 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %593 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
          vector.maskedstore %out0_1[%593, %j_right_panel], %475, %529 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        }
        scf.for %i_right_below_tile = %458 to %462 step %c4 {
          %594 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %595, %596, %597, %598 = scf.if %594 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %4, %4, %4, %4 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %599 = vector.maskedload %out0_1[%i_right_below_tile, %j_right_panel], %475, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %600 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
            %601 = vector.maskedload %out0_1[%600, %j_right_panel], %475, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %602 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
            %603 = vector.maskedload %out0_1[%602, %j_right_panel], %475, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %604 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
            %605 = vector.maskedload %out0_1[%604, %j_right_panel], %475, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %599, %601, %603, %605 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %606 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
          %607 = arith.minsi %606, %6 : index
          %608, %609, %610, %611 = scf.for %k0_right_below = %k0_right_piece to %607 step %c1 iter_args(%612 = %595, %613 = %596, %614 = %597, %615 = %598) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %616 = memref.load %a[%i_right_below_tile, %k0_right_below] : memref<?x?xf32>
            %617 = vector.broadcast %616 : f32 to vector<8xf32>
            %618 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
            %619 = memref.load %a[%618, %k0_right_below] : memref<?x?xf32>
            %620 = vector.broadcast %619 : f32 to vector<8xf32>
            %621 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
            %622 = memref.load %a[%621, %k0_right_below] : memref<?x?xf32>
            %623 = vector.broadcast %622 : f32 to vector<8xf32>
            %624 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
            %625 = memref.load %a[%624, %k0_right_below] : memref<?x?xf32>
            %626 = vector.broadcast %625 : f32 to vector<8xf32>
            %627 = arith.subi %k0_right_below, %k0_right_piece overflow<nsw> : index
            %628 = vector.maskedload %b_copy_1[%627, %c0], %475, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %629 = arith.subf %617, %628 : vector<8xf32>
            %630 = arith.subf %620, %628 : vector<8xf32>
            %631 = arith.subf %623, %628 : vector<8xf32>
            %632 = arith.subf %626, %628 : vector<8xf32>
            %633 = arith.mulf %629, %629 fastmath<contract> : vector<8xf32>
            %634 = arith.mulf %630, %630 fastmath<contract> : vector<8xf32>
            %635 = arith.mulf %631, %631 fastmath<contract> : vector<8xf32>
            %636 = arith.mulf %632, %632 fastmath<contract> : vector<8xf32>
            %637 = arith.addf %612, %633 fastmath<reassoc,contract> : vector<8xf32>
            %638 = arith.addf %613, %634 fastmath<reassoc,contract> : vector<8xf32>
            %639 = arith.addf %614, %635 fastmath<reassoc,contract> : vector<8xf32>
            %640 = arith.addf %615, %636 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %637, %638, %639, %640 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          vector.maskedstore %out0_1[%i_right_below_tile, %j_right_panel], %475, %608 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %641 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
          vector.maskedstore %out0_1[%641, %j_right_panel], %475, %609 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %642 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
          vector.maskedstore %out0_1[%642, %j_right_panel], %475, %610 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %643 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
          vector.maskedstore %out0_1[%643, %j_right_panel], %475, %611 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        }
        scf.for %i_right_below_below_tile = %462 to %466 step %c2 {
          %644 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %645, %646 = scf.if %644 -> (vector<8xf32>, vector<8xf32>) {
            scf.yield %4, %4 : vector<8xf32>, vector<8xf32>
          } else {
            %647 = vector.maskedload %out0_1[%i_right_below_below_tile, %j_right_panel], %475, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %648 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
            %649 = vector.maskedload %out0_1[%648, %j_right_panel], %475, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %647, %649 : vector<8xf32>, vector<8xf32>
          }
          %650 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
          %651 = arith.minsi %650, %6 : index
          %652, %653 = scf.for %k0_right_below_below = %k0_right_piece to %651 step %c1 iter_args(%654 = %645, %655 = %646) -> (vector<8xf32>, vector<8xf32>) {
            %656 = memref.load %a[%i_right_below_below_tile, %k0_right_below_below] : memref<?x?xf32>
            %657 = vector.broadcast %656 : f32 to vector<8xf32>
            %658 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
            %659 = memref.load %a[%658, %k0_right_below_below] : memref<?x?xf32>
            %660 = vector.broadcast %659 : f32 to vector<8xf32>
            %661 = arith.subi %k0_right_below_below, %k0_right_piece overflow<nsw> : index
            %662 = vector.maskedload %b_copy_1[%661, %c0], %475, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %663 = arith.subf %657, %662 : vector<8xf32>
            %664 = arith.subf %660, %662 : vector<8xf32>
            %665 = arith.mulf %663, %663 fastmath<contract> : vector<8xf32>
            %666 = arith.mulf %664, %664 fastmath<contract> : vector<8xf32>
            %667 = arith.addf %654, %665 fastmath<reassoc,contract> : vector<8xf32>
            %668 = arith.addf %655, %666 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %667, %668 : vector<8xf32>, vector<8xf32>
          }
          vector.maskedstore %out0_1[%i_right_below_below_tile, %j_right_panel], %475, %652 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %669 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
          vector.maskedstore %out0_1[%669, %j_right_panel], %475, %653 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        }
        scf.for %i_right_below_below_below_tile = %466 to %5 step %c1 {
          %670 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %671 = scf.if %670 -> (vector<8xf32>) {
            scf.yield %4 : vector<8xf32>
          } else {
            %672 = vector.maskedload %out0_1[%i_right_below_below_below_tile, %j_right_panel], %475, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %672 : vector<8xf32>
          }
          %673 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
          %674 = arith.minsi %673, %6 : index
          %675 = scf.for %k0_right_below_below_below = %k0_right_piece to %674 step %c1 iter_args(%676 = %671) -> (vector<8xf32>) {
            %677 = memref.load %a[%i_right_below_below_below_tile, %k0_right_below_below_below] : memref<?x?xf32>
            %678 = vector.broadcast %677 : f32 to vector<8xf32>
            %679 = arith.subi %k0_right_below_below_below, %k0_right_piece overflow<nsw> : index
            %680 = vector.maskedload %b_copy_1[%679, %c0], %475, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %681 = arith.subf %678, %680 : vector<8xf32>
            %682 = arith.mulf %681, %681 fastmath<contract> : vector<8xf32>
            %683 = arith.addf %676, %682 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %683 : vector<8xf32>
          }
          vector.maskedstore %out0_1[%i_right_below_below_below_tile, %j_right_panel], %475, %675 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        }
        memref.dealloc %b_copy_1 : memref<?x?xf32>
      }
    }
    %684 = arith.constant 0 : index
    %685 = arith.maxsi %5, %684 : index
    %686 = arith.constant 2 : index
    %687 = arith.shrsi %7, %686 : index
    %688 = arith.constant 4 : index
    %689 = arith.muli %687, %688 : index
    %690 = arith.constant 4 : index
    %691 = arith.ceildivsi %689, %690 : index
    %692 = arith.constant 0 : index
    %693 = arith.maxsi %691, %692 : index
    %694 = arith.constant 34 : index
    %695 = arith.muli %693, %694 : index
    %696 = arith.constant 0 : index
    %697 = arith.maxsi %689, %696 : index
    %698 = arith.subi %7, %697 : index
    %699 = arith.constant 4 : index
    %700 = arith.ceildivsi %698, %699 : index
    %701 = arith.constant 0 : index
    %702 = arith.maxsi %700, %701 : index
    %703 = arith.constant 38 : index
    %704 = arith.muli %702, %703 : index
    %705 = arith.constant 15 : index
    %706 = arith.addi %705, %695 : index
    %707 = arith.addi %706, %704 : index
    %708 = arith.muli %685, %707 : index
    %709 = arith.constant 32768 : index
    %710 = arith.cmpi sge, %708, %709 : index
    "omp.parallel"(%710) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %5, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %711 = vector.step : vector<4xindex>
          %712 = arith.shrsi %7, %c2 : index
          %713 = arith.muli %712, %c4 overflow<nsw> : index
          %714, %715 = scf.for %j = %c0 to %713 step %c4 iter_args(%716 = %0, %717 = %1) -> (vector<4xf32>, vector<4xi64>) {
            %718 = vector.load %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
            %719 = math.sqrt %718 : vector<4xf32>
            %720 = arith.cmpf olt, %718, %716 : vector<4xf32>
            %721 = arith.cmpf uno, %718, %718 : vector<4xf32>
            %722 = arith.cmpf ord, %716, %716 : vector<4xf32>
            %723 = arith.andi %721, %722 : vector<4xi1>
            %724 = arith.ori %720, %723 : vector<4xi1>
            %725 = vector.broadcast %j : index to vector<4xindex>
            %726 = arith.addi %725, %711 : vector<4xindex>
            %727 = arith.index_cast %726 : vector<4xindex> to vector<4xi64>
            %728 = arith.select %724, %718, %716 : vector<4xi1>, vector<4xf32>
            %729 = arith.select %724, %727, %717 : vector<4xi1>, vector<4xi64>
            vector.store %719, %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
            scf.yield %728, %729 : vector<4xf32>, vector<4xi64>
          }
          %730 = arith.maxsi %713, %c0 : index
          %731, %732 = scf.for %j_1 = %730 to %7 step %c4 iter_args(%733 = %714, %734 = %715) -> (vector<4xf32>, vector<4xi64>) {
            %735 = arith.subi %7, %j_1 overflow<nsw> : index
            %736 = vector.create_mask %735 : vector<4xi1>
            %737 = vector.maskedload %out0_1[%i, %j_1], %736, %2 : memref<?x?xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
            %738 = math.sqrt %737 : vector<4xf32>
            %739 = arith.cmpf olt, %737, %733 : vector<4xf32>
            %740 = arith.cmpf uno, %737, %737 : vector<4xf32>
            %741 = arith.cmpf ord, %733, %733 : vector<4xf32>
            %742 = arith.andi %740, %741 : vector<4xi1>
            %743 = arith.ori %739, %742 : vector<4xi1>
            %744 = vector.broadcast %j_1 : index to vector<4xindex>
            %745 = arith.addi %744, %711 : vector<4xindex>
            %746 = arith.index_cast %745 : vector<4xindex> to vector<4xi64>
            %747 = arith.select %743, %737, %733 : vector<4xi1>, vector<4xf32>
            %748 = arith.select %743, %746, %734 : vector<4xi1>, vector<4xi64>
            vector.maskedstore %out0_1[%i, %j_1], %736, %738 : memref<?x?xf32>, vector<4xi1>, vector<4xf32>
            %749 = arith.select %736, %747, %733 : vector<4xi1>, vector<4xf32>
            %750 = arith.select %736, %748, %734 : vector<4xi1>, vector<4xi64>
            scf.yield %749, %750 : vector<4xf32>, vector<4xi64>
          }
          %751 = vector.reduction <minimumf>, %731 : vector<4xf32> into f32
          %752 = vector.broadcast %751 : f32 to vector<4xf32>
          %753 = arith.cmpf oeq, %731, %752 : vector<4xf32>
          %754 = arith.cmpf uno, %731, %731 : vector<4xf32>
          %755 = arith.ori %753, %754 : vector<4xi1>
          %756 = arith.select %755, %732, %3 : vector<4xi1>, vector<4xi64>
          %757 = vector.reduction <minsi>, %756 : vector<4xi64> into i64
          memref.store %757, %out1_1[%i] : memref<?xi64>
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
    %37 = llvm.mlir.constant(true) : i1
    %38 = llvm.mlir.constant(1 : i32) : i32
    %39 = llvm.mlir.constant(-64) : i64
    %40 = llvm.mlir.constant(34) : i64
    %41 = llvm.mlir.constant(38) : i64
    %42 = llvm.alloca %27 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %43 = llvm.mlir.constant(dense<0x7f800000> : vector<4xf32>) : vector<4xf32>
    %44 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %45 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf32>) : vector<4xf32>
    %46 = llvm.mlir.constant(dense<9223372036854775807> : vector<4xi64>) : vector<4xi64>
    %47 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %48 = llvm.ashr %b_size0, %1 : i64
    %49 = llvm.mul %48, %0 overflow<nsw> : i64
    %50 = llvm.intr.smax(%a_stride0, %2) : (i64, i64) -> i64
    %51 = llvm.sdiv %a_size0, %3 : i64
    %52 = llvm.srem %a_size0, %3 : i64
    %53 = llvm.icmp "ne" %52, %6 : i64
    %54 = llvm.xor %52, %3 : i64
    %55 = llvm.icmp "slt" %54, %6 : i64
    %56 = llvm.and %53, %55 : i1
    %57 = llvm.add %51, %16 : i64
    %58 = llvm.select %56, %57, %51 : i1, i64
    %59 = llvm.mul %58, %3 overflow<nsw> : i64
    %60 = llvm.sub %a_size0, %59 overflow<nsw> : i64
    %61 = llvm.ashr %60, %4 : i64
    %62 = llvm.mul %61, %1 overflow<nsw> : i64
    %63 = llvm.add %62, %59 overflow<nsw> : i64
    %64 = llvm.sub %a_size0, %63 overflow<nsw> : i64
    %65 = llvm.ashr %64, %2 : i64
    %66 = llvm.mul %65, %4 overflow<nsw> : i64
    %67 = llvm.add %66, %63 overflow<nsw> : i64
    %68 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %69 = llvm.sdiv %49, %0 : i64
    %70 = llvm.srem %49, %0 : i64
    %71 = llvm.icmp "ne" %70, %6 : i64
    %72 = llvm.xor %70, %0 : i64
    %73 = llvm.icmp "sge" %72, %6 : i64
    %74 = llvm.and %71, %73 : i1
    %75 = llvm.add %69, %2 : i64
    %76 = llvm.select %74, %75, %69 : i1, i64
    %77 = llvm.intr.smax(%76, %6) : (i64, i64) -> i64
    %78 = llvm.sdiv %50, %5 : i64
    %79 = llvm.srem %50, %5 : i64
    %80 = llvm.icmp "ne" %79, %6 : i64
    %81 = llvm.xor %79, %5 : i64
    %82 = llvm.icmp "sge" %81, %6 : i64
    %83 = llvm.and %80, %82 : i1
    %84 = llvm.add %78, %2 : i64
    %85 = llvm.select %83, %84, %78 : i1, i64
    %86 = llvm.intr.smax(%85, %6) : (i64, i64) -> i64
    %87 = llvm.ashr %a_stride0, %8 : i64
    %88 = llvm.mul %87, %7 : i64
    %89 = llvm.intr.smin(%5, %88) : (i64, i64) -> i64
    %90 = llvm.sdiv %89, %7 : i64
    %91 = llvm.srem %89, %7 : i64
    %92 = llvm.icmp "ne" %91, %6 : i64
    %93 = llvm.xor %91, %7 : i64
    %94 = llvm.icmp "sge" %93, %6 : i64
    %95 = llvm.and %92, %94 : i1
    %96 = llvm.add %90, %2 : i64
    %97 = llvm.select %95, %96, %90 : i1, i64
    %98 = llvm.intr.smax(%97, %6) : (i64, i64) -> i64
    %99 = llvm.mul %98, %17 : i64
    %100 = llvm.intr.smax(%6, %88) : (i64, i64) -> i64
    %101 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %102 = llvm.sub %101, %100 : i64
    %103 = llvm.intr.smax(%102, %6) : (i64, i64) -> i64
    %104 = llvm.mul %103, %18 : i64
    %105 = llvm.add %11, %99 : i64
    %106 = llvm.add %105, %104 : i64
    %107 = llvm.mul %4, %106 : i64
    %108 = llvm.sdiv %59, %3 : i64
    %109 = llvm.srem %59, %3 : i64
    %110 = llvm.icmp "ne" %109, %6 : i64
    %111 = llvm.xor %109, %3 : i64
    %112 = llvm.icmp "sge" %111, %6 : i64
    %113 = llvm.and %110, %112 : i1
    %114 = llvm.add %108, %2 : i64
    %115 = llvm.select %113, %114, %108 : i1, i64
    %116 = llvm.intr.smax(%115, %6) : (i64, i64) -> i64
    %117 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %118 = llvm.intr.smax(%117, %6) : (i64, i64) -> i64
    %119 = llvm.mul %118, %19 : i64
    %120 = llvm.add %20, %119 : i64
    %121 = llvm.mul %116, %120 : i64
    %122 = llvm.sub %63, %59 : i64
    %123 = llvm.sdiv %122, %1 : i64
    %124 = llvm.srem %122, %1 : i64
    %125 = llvm.icmp "ne" %124, %6 : i64
    %126 = llvm.xor %124, %1 : i64
    %127 = llvm.icmp "sge" %126, %6 : i64
    %128 = llvm.and %125, %127 : i1
    %129 = llvm.add %123, %2 : i64
    %130 = llvm.select %128, %129, %123 : i1, i64
    %131 = llvm.intr.smax(%130, %6) : (i64, i64) -> i64
    %132 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %133 = llvm.intr.smax(%132, %6) : (i64, i64) -> i64
    %134 = llvm.mul %133, %21 : i64
    %135 = llvm.add %21, %134 : i64
    %136 = llvm.mul %131, %135 : i64
    %137 = llvm.sub %67, %63 : i64
    %138 = llvm.sdiv %137, %4 : i64
    %139 = llvm.srem %137, %4 : i64
    %140 = llvm.icmp "ne" %139, %6 : i64
    %141 = llvm.xor %139, %4 : i64
    %142 = llvm.icmp "sge" %141, %6 : i64
    %143 = llvm.and %140, %142 : i1
    %144 = llvm.add %138, %2 : i64
    %145 = llvm.select %143, %144, %138 : i1, i64
    %146 = llvm.intr.smax(%145, %6) : (i64, i64) -> i64
    %147 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %148 = llvm.intr.smax(%147, %6) : (i64, i64) -> i64
    %149 = llvm.mul %148, %22 : i64
    %150 = llvm.add %22, %149 : i64
    %151 = llvm.mul %146, %150 : i64
    %152 = llvm.sub %a_size0, %67 : i64
    %153 = llvm.intr.smax(%152, %6) : (i64, i64) -> i64
    %154 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %155 = llvm.intr.smax(%154, %6) : (i64, i64) -> i64
    %156 = llvm.mul %155, %15 : i64
    %157 = llvm.add %15, %156 : i64
    %158 = llvm.mul %153, %157 : i64
    %159 = llvm.add %7, %107 : i64
    %160 = llvm.add %159, %121 : i64
    %161 = llvm.add %160, %136 : i64
    %162 = llvm.add %161, %151 : i64
    %163 = llvm.add %162, %158 : i64
    %164 = llvm.mul %86, %163 : i64
    %165 = llvm.add %2, %164 : i64
    %166 = llvm.mul %77, %165 : i64
    %167 = llvm.icmp "sge" %166, %23 : i64
    %168 = llvm.icmp "sgt" %49, %6 : i64
    %169 = llvm.sub %49, %2 overflow<nsw> : i64
    %170 = llvm.sdiv %169, %0 : i64
    %171 = llvm.add %170, %2 overflow<nsw> : i64
    %172 = llvm.select %168, %171, %6 : i1, i64
    llvm.cond_br %167, ^bb1, ^bb2
  ^bb1:
    llvm.store %49, %25 {alignment = 8 : i64} : i64, !llvm.ptr
    %173 = llvm.getelementptr inbounds %25[%7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %50, %173 {alignment = 8 : i64} : i64, !llvm.ptr
    %174 = llvm.getelementptr inbounds %25[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %68, %174 {alignment = 8 : i64} : i64, !llvm.ptr
    %175 = llvm.getelementptr inbounds %25[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride0, %175 {alignment = 8 : i64} : i64, !llvm.ptr
    %176 = llvm.getelementptr inbounds %25[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %176 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %177 = llvm.getelementptr inbounds %25[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %177 {alignment = 8 : i64} : i64, !llvm.ptr
    %178 = llvm.getelementptr inbounds %25[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride0, %178 {alignment = 8 : i64} : i64, !llvm.ptr
    %179 = llvm.getelementptr inbounds %25[%30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %59, %179 {alignment = 8 : i64} : i64, !llvm.ptr
    %180 = llvm.getelementptr inbounds %25[%31] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %180 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %181 = llvm.getelementptr inbounds %25[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %181 {alignment = 8 : i64} : i64, !llvm.ptr
    %182 = llvm.getelementptr inbounds %25[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %182 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %183 = llvm.getelementptr inbounds %25[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %63, %183 {alignment = 8 : i64} : i64, !llvm.ptr
    %184 = llvm.getelementptr inbounds %25[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %67, %184 {alignment = 8 : i64} : i64, !llvm.ptr
    %185 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %186 = llvm.call @stepwell_parallel_for(%185, %25, %172, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%186 : i32)
  ^bb2:
    %187 = llvm.call @program.parallel0(%6, %172, %49, %50, %68, %a_stride0, %b, %b_size0, %b_stride0, %59, %out0, %a_size0, %a, %63, %67) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%187 : i32)
  ^bb3(%188: i32):
    %189 = llvm.icmp "eq" %188, %36 : i32
    llvm.cond_br %189, ^bb4, ^bb55(%188 : i32)
  ^bb4:
    %190 = llvm.ashr %a_size0, %8 : i64
    %191 = llvm.mul %190, %7 overflow<nsw> : i64
    %192 = llvm.sub %a_size0, %191 overflow<nsw> : i64
    %193 = llvm.ashr %192, %4 : i64
    %194 = llvm.mul %193, %1 overflow<nsw> : i64
    %195 = llvm.add %194, %191 overflow<nsw> : i64
    %196 = llvm.sub %a_size0, %195 overflow<nsw> : i64
    %197 = llvm.ashr %196, %2 : i64
    %198 = llvm.mul %197, %4 overflow<nsw> : i64
    %199 = llvm.add %198, %195 overflow<nsw> : i64
    %200 = llvm.intr.smin(%14, %a_stride0) : (i64, i64) -> i64
    %201 = llvm.and %b_size0, %15 : i64
    %202 = llvm.intr.smin(%7, %201) : (i64, i64) -> i64
    %203 = llvm.intr.smax(%202, %6) : (i64, i64) -> i64
    %204 = llvm.icmp "slt" %49, %b_size0 : i64
    llvm.cond_br %204, ^bb5(%49 : i64), ^bb51
  ^bb5(%j_right_panel: i64):
    %205 = llvm.add %j_right_panel, %7 overflow<nsw> : i64
    %206 = llvm.sub %205, %j_right_panel overflow<nsw> : i64
    %207 = llvm.sub %b_size0, %j_right_panel overflow<nsw> : i64
    %208 = llvm.intr.smin(%206, %207) : (i64, i64) -> i64
    %209 = llvm.intr.smin(%208, %7) : (i64, i64) -> i64
    %210 = llvm.intr.smax(%209, %6) : (i64, i64) -> i64
    %211 = llvm.trunc %210 : i64 to i32
    %212 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %213 = llvm.mlir.poison : vector<8xi32>
    %214 = llvm.insertelement %211, %213[%6 : i64] : vector<8xi32>
    %215 = llvm.shufflevector %214, %213 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %216 = llvm.icmp "slt" %212, %215 : vector<8xi32>
    %217 = llvm.icmp "slt" %6, %50 : i64
    llvm.cond_br %217, ^bb6(%6 : i64), ^bb50
  ^bb6(%k0_right_piece: i64):
    %218 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1, %200) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %219 = llvm.extractvalue %218[0] : !llvm.struct<(i64, i1)>
    %220 = llvm.extractvalue %218[1] : !llvm.struct<(i64, i1)>
    %221 = llvm.xor %220, %37 : i1
    llvm.cond_br %221, ^bb7, ^bb55(%38 : i32)
  ^bb7:
    %222 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%219, %203) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %223 = llvm.extractvalue %222[0] : !llvm.struct<(i64, i1)>
    %224 = llvm.extractvalue %222[1] : !llvm.struct<(i64, i1)>
    %225 = llvm.xor %224, %37 : i1
    llvm.cond_br %225, ^bb8, ^bb55(%38 : i32)
  ^bb8:
    %226 = llvm.add %223, %31 overflow<nsw> : i64
    %227 = llvm.and %226, %39 : i64
    %b_copy = llvm.call @aligned_alloc(%31, %227) : (i64, i64) -> !llvm.ptr
    %228 = llvm.mlir.zero : !llvm.ptr
    %229 = llvm.icmp "ne" %b_copy, %228 : !llvm.ptr
    llvm.cond_br %229, ^bb9, ^bb55(%38 : i32)
  ^bb9:
    %230 = llvm.intr.smin(%205, %b_size0) : (i64, i64) -> i64
    %231 = llvm.icmp "slt" %j_right_panel, %230 : i64
    llvm.cond_br %231, ^bb10(%j_right_panel : i64), ^bb21
  ^bb10(%j_right_copy_tile: i64):
    %232 = llvm.add %k0_right_piece, %14 overflow<nsw> : i64
    %233 = llvm.ashr %a_stride0, %8 : i64
    %234 = llvm.mul %233, %7 overflow<nsw> : i64
    %235 = llvm.intr.smin(%232, %234) : (i64, i64) -> i64
    %236 = llvm.icmp "slt" %k0_right_piece, %235 : i64
    llvm.cond_br %236, ^bb11(%k0_right_piece : i64), ^bb16
  ^bb11(%k0_right_copy_tile: i64):
    %237 = llvm.add %k0_right_copy_tile, %7 overflow<nsw> : i64
    %238 = llvm.icmp "slt" %k0_right_copy_tile, %237 : i64
    llvm.cond_br %238, ^bb12(%k0_right_copy_tile : i64), ^bb15
  ^bb12(%k0_right_copy: i64):
    %239 = llvm.add %j_right_copy_tile, %7 overflow<nsw> : i64
    %240 = llvm.intr.smin(%239, %205) : (i64, i64) -> i64
    %241 = llvm.intr.smin(%240, %b_size0) : (i64, i64) -> i64
    %242 = llvm.icmp "slt" %j_right_copy_tile, %241 : i64
    llvm.cond_br %242, ^bb13(%j_right_copy_tile : i64), ^bb14
  ^bb13(%j_right_copy: i64):
    %243 = llvm.mul %j_right_copy, %b_stride0 overflow<nsw> : i64
    %244 = llvm.add %243, %k0_right_copy overflow<nsw> : i64
    %245 = llvm.getelementptr inbounds %b[%244] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %246 = llvm.load %245 {alignment = 4 : i64} : !llvm.ptr -> f32
    %247 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %248 = llvm.sub %j_right_copy, %j_right_panel overflow<nsw> : i64
    %249 = llvm.mul %247, %203 overflow<nsw> : i64
    %250 = llvm.add %249, %248 overflow<nsw> : i64
    %251 = llvm.getelementptr inbounds %b_copy[%250] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %246, %251 {alignment = 4 : i64} : f32, !llvm.ptr
    %252 = llvm.add %j_right_copy, %2 overflow<nsw> : i64
    %253 = llvm.icmp "slt" %252, %241 : i64
    llvm.cond_br %253, ^bb13(%252 : i64), ^bb14
  ^bb14:
    %254 = llvm.add %k0_right_copy, %2 overflow<nsw> : i64
    %255 = llvm.icmp "slt" %254, %237 : i64
    llvm.cond_br %255, ^bb12(%254 : i64), ^bb15
  ^bb15:
    %256 = llvm.add %k0_right_copy_tile, %7 overflow<nsw> : i64
    %257 = llvm.icmp "slt" %256, %235 : i64
    llvm.cond_br %257, ^bb11(%256 : i64), ^bb16
  ^bb16:
    %258 = llvm.intr.smax(%k0_right_piece, %234) : (i64, i64) -> i64
    %259 = llvm.intr.smin(%232, %a_stride0) : (i64, i64) -> i64
    %260 = llvm.icmp "slt" %258, %259 : i64
    llvm.cond_br %260, ^bb17(%258 : i64), ^bb20
  ^bb17(%k0_right_copy_below: i64):
    %261 = llvm.add %j_right_copy_tile, %7 overflow<nsw> : i64
    %262 = llvm.intr.smin(%261, %205) : (i64, i64) -> i64
    %263 = llvm.intr.smin(%262, %b_size0) : (i64, i64) -> i64
    %264 = llvm.icmp "slt" %j_right_copy_tile, %263 : i64
    llvm.cond_br %264, ^bb18(%j_right_copy_tile : i64), ^bb19
  ^bb18(%j_right_copy_below: i64):
    %265 = llvm.mul %j_right_copy_below, %b_stride0 overflow<nsw> : i64
    %266 = llvm.add %265, %k0_right_copy_below overflow<nsw> : i64
    %267 = llvm.getelementptr inbounds %b[%266] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %268 = llvm.load %267 {alignment = 4 : i64} : !llvm.ptr -> f32
    %269 = llvm.sub %k0_right_copy_below, %k0_right_piece overflow<nsw> : i64
    %270 = llvm.sub %j_right_copy_below, %j_right_panel overflow<nsw> : i64
    %271 = llvm.mul %269, %203 overflow<nsw> : i64
    %272 = llvm.add %271, %270 overflow<nsw> : i64
    %273 = llvm.getelementptr inbounds %b_copy[%272] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %268, %273 {alignment = 4 : i64} : f32, !llvm.ptr
    %274 = llvm.add %j_right_copy_below, %2 overflow<nsw> : i64
    %275 = llvm.icmp "slt" %274, %263 : i64
    llvm.cond_br %275, ^bb18(%274 : i64), ^bb19
  ^bb19:
    %276 = llvm.add %k0_right_copy_below, %2 overflow<nsw> : i64
    %277 = llvm.icmp "slt" %276, %259 : i64
    llvm.cond_br %277, ^bb17(%276 : i64), ^bb20
  ^bb20:
    %278 = llvm.add %j_right_copy_tile, %7 overflow<nsw> : i64
    %279 = llvm.icmp "slt" %278, %230 : i64
    llvm.cond_br %279, ^bb10(%278 : i64), ^bb21
  ^bb21:
    %280 = llvm.icmp "slt" %6, %191 : i64
    llvm.cond_br %280, ^bb22(%6 : i64), ^bb28
  ^bb22(%i_right_tile: i64):
    %281 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %281, ^bb23, ^bb24
  ^bb23:
    llvm.br ^bb25(%47, %47, %47, %47, %47, %47, %47, %47 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb24:
    %282 = llvm.mul %i_right_tile, %b_size0 overflow<nsw> : i64
    %283 = llvm.add %282, %j_right_panel overflow<nsw> : i64
    %284 = llvm.getelementptr inbounds %out0[%283] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %285 = llvm.intr.masked.load %284, %216, %47 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %286 = llvm.getelementptr inbounds %284[%b_size0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %287 = llvm.intr.masked.load %286, %216, %47 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %288 = llvm.mul %4, %b_size0 overflow<nsw> : i64
    %289 = llvm.getelementptr inbounds %284[%288] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %290 = llvm.intr.masked.load %289, %216, %47 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %291 = llvm.mul %8, %b_size0 overflow<nsw> : i64
    %292 = llvm.getelementptr inbounds %284[%291] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %293 = llvm.intr.masked.load %292, %216, %47 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %294 = llvm.mul %1, %b_size0 overflow<nsw> : i64
    %295 = llvm.getelementptr inbounds %284[%294] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %296 = llvm.intr.masked.load %295, %216, %47 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %297 = llvm.mul %9, %b_size0 overflow<nsw> : i64
    %298 = llvm.getelementptr inbounds %284[%297] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %299 = llvm.intr.masked.load %298, %216, %47 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %300 = llvm.mul %3, %b_size0 overflow<nsw> : i64
    %301 = llvm.getelementptr inbounds %284[%300] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %302 = llvm.intr.masked.load %301, %216, %47 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %303 = llvm.mul %10, %b_size0 overflow<nsw> : i64
    %304 = llvm.getelementptr inbounds %284[%303] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %305 = llvm.intr.masked.load %304, %216, %47 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb25(%285, %287, %290, %293, %296, %299, %302, %305 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb25(%306: vector<8xf32>, %307: vector<8xf32>, %308: vector<8xf32>, %309: vector<8xf32>, %310: vector<8xf32>, %311: vector<8xf32>, %312: vector<8xf32>, %313: vector<8xf32>):
    %314 = llvm.add %k0_right_piece, %14 overflow<nsw> : i64
    %315 = llvm.intr.smin(%314, %a_stride0) : (i64, i64) -> i64
    %316 = llvm.icmp "slt" %k0_right_piece, %315 : i64
    llvm.cond_br %316, ^bb26(%k0_right_piece, %306, %307, %308, %309, %310, %311, %312, %313 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb27(%306, %307, %308, %309, %310, %311, %312, %313 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb26(%k0_right: i64, %317: vector<8xf32>, %318: vector<8xf32>, %319: vector<8xf32>, %320: vector<8xf32>, %321: vector<8xf32>, %322: vector<8xf32>, %323: vector<8xf32>, %324: vector<8xf32>):
    %325 = llvm.mul %i_right_tile, %a_stride0 overflow<nsw> : i64
    %326 = llvm.add %325, %k0_right overflow<nsw> : i64
    %327 = llvm.getelementptr inbounds %a[%326] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %328 = llvm.load %327 {alignment = 4 : i64} : !llvm.ptr -> f32
    %329 = llvm.mlir.poison : vector<8xf32>
    %330 = llvm.insertelement %328, %329[%6 : i64] : vector<8xf32>
    %331 = llvm.shufflevector %330, %329 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %332 = llvm.getelementptr inbounds %327[%a_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %333 = llvm.load %332 {alignment = 4 : i64} : !llvm.ptr -> f32
    %334 = llvm.mlir.poison : vector<8xf32>
    %335 = llvm.insertelement %333, %334[%6 : i64] : vector<8xf32>
    %336 = llvm.shufflevector %335, %334 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %337 = llvm.mul %4, %a_stride0 overflow<nsw> : i64
    %338 = llvm.getelementptr inbounds %327[%337] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %339 = llvm.load %338 {alignment = 4 : i64} : !llvm.ptr -> f32
    %340 = llvm.mlir.poison : vector<8xf32>
    %341 = llvm.insertelement %339, %340[%6 : i64] : vector<8xf32>
    %342 = llvm.shufflevector %341, %340 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %343 = llvm.mul %8, %a_stride0 overflow<nsw> : i64
    %344 = llvm.getelementptr inbounds %327[%343] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %345 = llvm.load %344 {alignment = 4 : i64} : !llvm.ptr -> f32
    %346 = llvm.mlir.poison : vector<8xf32>
    %347 = llvm.insertelement %345, %346[%6 : i64] : vector<8xf32>
    %348 = llvm.shufflevector %347, %346 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %349 = llvm.mul %1, %a_stride0 overflow<nsw> : i64
    %350 = llvm.getelementptr inbounds %327[%349] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %351 = llvm.load %350 {alignment = 4 : i64} : !llvm.ptr -> f32
    %352 = llvm.mlir.poison : vector<8xf32>
    %353 = llvm.insertelement %351, %352[%6 : i64] : vector<8xf32>
    %354 = llvm.shufflevector %353, %352 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %355 = llvm.mul %9, %a_stride0 overflow<nsw> : i64
    %356 = llvm.getelementptr inbounds %327[%355] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %357 = llvm.load %356 {alignment = 4 : i64} : !llvm.ptr -> f32
    %358 = llvm.mlir.poison : vector<8xf32>
    %359 = llvm.insertelement %357, %358[%6 : i64] : vector<8xf32>
    %360 = llvm.shufflevector %359, %358 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %361 = llvm.mul %3, %a_stride0 overflow<nsw> : i64
    %362 = llvm.getelementptr inbounds %327[%361] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %363 = llvm.load %362 {alignment = 4 : i64} : !llvm.ptr -> f32
    %364 = llvm.mlir.poison : vector<8xf32>
    %365 = llvm.insertelement %363, %364[%6 : i64] : vector<8xf32>
    %366 = llvm.shufflevector %365, %364 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %367 = llvm.mul %10, %a_stride0 overflow<nsw> : i64
    %368 = llvm.getelementptr inbounds %327[%367] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %369 = llvm.load %368 {alignment = 4 : i64} : !llvm.ptr -> f32
    %370 = llvm.mlir.poison : vector<8xf32>
    %371 = llvm.insertelement %369, %370[%6 : i64] : vector<8xf32>
    %372 = llvm.shufflevector %371, %370 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %373 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %374 = llvm.mul %373, %203 overflow<nsw> : i64
    %375 = llvm.getelementptr inbounds %b_copy[%374] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %376 = llvm.intr.masked.load %375, %216, %47 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %377 = llvm.fsub %331, %376 : vector<8xf32>
    %378 = llvm.fsub %336, %376 : vector<8xf32>
    %379 = llvm.fsub %342, %376 : vector<8xf32>
    %380 = llvm.fsub %348, %376 : vector<8xf32>
    %381 = llvm.fsub %354, %376 : vector<8xf32>
    %382 = llvm.fsub %360, %376 : vector<8xf32>
    %383 = llvm.fsub %366, %376 : vector<8xf32>
    %384 = llvm.fsub %372, %376 : vector<8xf32>
    %385 = llvm.fmul %377, %377 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %386 = llvm.fmul %378, %378 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %387 = llvm.fmul %379, %379 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %388 = llvm.fmul %380, %380 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %389 = llvm.fmul %381, %381 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %390 = llvm.fmul %382, %382 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %391 = llvm.fmul %383, %383 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %392 = llvm.fmul %384, %384 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %393 = llvm.fadd %317, %385 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %394 = llvm.fadd %318, %386 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %395 = llvm.fadd %319, %387 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %396 = llvm.fadd %320, %388 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %397 = llvm.fadd %321, %389 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %398 = llvm.fadd %322, %390 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %399 = llvm.fadd %323, %391 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %400 = llvm.fadd %324, %392 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %401 = llvm.add %k0_right, %2 overflow<nsw> : i64
    %402 = llvm.icmp "slt" %401, %315 : i64
    llvm.cond_br %402, ^bb26(%401, %393, %394, %395, %396, %397, %398, %399, %400 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb27(%393, %394, %395, %396, %397, %398, %399, %400 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb27(%403: vector<8xf32>, %404: vector<8xf32>, %405: vector<8xf32>, %406: vector<8xf32>, %407: vector<8xf32>, %408: vector<8xf32>, %409: vector<8xf32>, %410: vector<8xf32>):
    %411 = llvm.mul %i_right_tile, %b_size0 overflow<nsw> : i64
    %412 = llvm.add %411, %j_right_panel overflow<nsw> : i64
    %413 = llvm.getelementptr inbounds %out0[%412] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %403, %413, %216 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %414 = llvm.getelementptr inbounds %413[%b_size0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %404, %414, %216 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %415 = llvm.mul %4, %b_size0 overflow<nsw> : i64
    %416 = llvm.getelementptr inbounds %413[%415] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %405, %416, %216 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %417 = llvm.mul %8, %b_size0 overflow<nsw> : i64
    %418 = llvm.getelementptr inbounds %413[%417] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %406, %418, %216 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %419 = llvm.mul %1, %b_size0 overflow<nsw> : i64
    %420 = llvm.getelementptr inbounds %413[%419] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %407, %420, %216 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %421 = llvm.mul %9, %b_size0 overflow<nsw> : i64
    %422 = llvm.getelementptr inbounds %413[%421] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %408, %422, %216 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %423 = llvm.mul %3, %b_size0 overflow<nsw> : i64
    %424 = llvm.getelementptr inbounds %413[%423] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %409, %424, %216 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %425 = llvm.mul %10, %b_size0 overflow<nsw> : i64
    %426 = llvm.getelementptr inbounds %413[%425] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %410, %426, %216 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %427 = llvm.add %i_right_tile, %7 overflow<nsw> : i64
    %428 = llvm.icmp "slt" %427, %191 : i64
    llvm.cond_br %428, ^bb22(%427 : i64), ^bb28
  ^bb28:
    %429 = llvm.icmp "slt" %191, %195 : i64
    llvm.cond_br %429, ^bb29(%191 : i64), ^bb35
  ^bb29(%i_right_below_tile: i64):
    %430 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %430, ^bb30, ^bb31
  ^bb30:
    llvm.br ^bb32(%47, %47, %47, %47 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb31:
    %431 = llvm.mul %i_right_below_tile, %b_size0 overflow<nsw> : i64
    %432 = llvm.add %431, %j_right_panel overflow<nsw> : i64
    %433 = llvm.getelementptr inbounds %out0[%432] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %434 = llvm.intr.masked.load %433, %216, %47 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %435 = llvm.getelementptr inbounds %433[%b_size0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %436 = llvm.intr.masked.load %435, %216, %47 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %437 = llvm.mul %4, %b_size0 overflow<nsw> : i64
    %438 = llvm.getelementptr inbounds %433[%437] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %439 = llvm.intr.masked.load %438, %216, %47 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %440 = llvm.mul %8, %b_size0 overflow<nsw> : i64
    %441 = llvm.getelementptr inbounds %433[%440] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %442 = llvm.intr.masked.load %441, %216, %47 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb32(%434, %436, %439, %442 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb32(%443: vector<8xf32>, %444: vector<8xf32>, %445: vector<8xf32>, %446: vector<8xf32>):
    %447 = llvm.add %k0_right_piece, %14 overflow<nsw> : i64
    %448 = llvm.intr.smin(%447, %a_stride0) : (i64, i64) -> i64
    %449 = llvm.icmp "slt" %k0_right_piece, %448 : i64
    llvm.cond_br %449, ^bb33(%k0_right_piece, %443, %444, %445, %446 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb34(%443, %444, %445, %446 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb33(%k0_right_below: i64, %450: vector<8xf32>, %451: vector<8xf32>, %452: vector<8xf32>, %453: vector<8xf32>):
    %454 = llvm.mul %i_right_below_tile, %a_stride0 overflow<nsw> : i64
    %455 = llvm.add %454, %k0_right_below overflow<nsw> : i64
    %456 = llvm.getelementptr inbounds %a[%455] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %457 = llvm.load %456 {alignment = 4 : i64} : !llvm.ptr -> f32
    %458 = llvm.mlir.poison : vector<8xf32>
    %459 = llvm.insertelement %457, %458[%6 : i64] : vector<8xf32>
    %460 = llvm.shufflevector %459, %458 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %461 = llvm.getelementptr inbounds %456[%a_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %462 = llvm.load %461 {alignment = 4 : i64} : !llvm.ptr -> f32
    %463 = llvm.mlir.poison : vector<8xf32>
    %464 = llvm.insertelement %462, %463[%6 : i64] : vector<8xf32>
    %465 = llvm.shufflevector %464, %463 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %466 = llvm.mul %4, %a_stride0 overflow<nsw> : i64
    %467 = llvm.getelementptr inbounds %456[%466] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %468 = llvm.load %467 {alignment = 4 : i64} : !llvm.ptr -> f32
    %469 = llvm.mlir.poison : vector<8xf32>
    %470 = llvm.insertelement %468, %469[%6 : i64] : vector<8xf32>
    %471 = llvm.shufflevector %470, %469 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %472 = llvm.mul %8, %a_stride0 overflow<nsw> : i64
    %473 = llvm.getelementptr inbounds %456[%472] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %474 = llvm.load %473 {alignment = 4 : i64} : !llvm.ptr -> f32
    %475 = llvm.mlir.poison : vector<8xf32>
    %476 = llvm.insertelement %474, %475[%6 : i64] : vector<8xf32>
    %477 = llvm.shufflevector %476, %475 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %478 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %479 = llvm.mul %478, %203 overflow<nsw> : i64
    %480 = llvm.getelementptr inbounds %b_copy[%479] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %481 = llvm.intr.masked.load %480, %216, %47 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %482 = llvm.fsub %460, %481 : vector<8xf32>
    %483 = llvm.fsub %465, %481 : vector<8xf32>
    %484 = llvm.fsub %471, %481 : vector<8xf32>
    %485 = llvm.fsub %477, %481 : vector<8xf32>
    %486 = llvm.fmul %482, %482 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %487 = llvm.fmul %483, %483 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %488 = llvm.fmul %484, %484 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %489 = llvm.fmul %485, %485 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %490 = llvm.fadd %450, %486 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %491 = llvm.fadd %451, %487 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %492 = llvm.fadd %452, %488 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %493 = llvm.fadd %453, %489 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %494 = llvm.add %k0_right_below, %2 overflow<nsw> : i64
    %495 = llvm.icmp "slt" %494, %448 : i64
    llvm.cond_br %495, ^bb33(%494, %490, %491, %492, %493 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb34(%490, %491, %492, %493 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb34(%496: vector<8xf32>, %497: vector<8xf32>, %498: vector<8xf32>, %499: vector<8xf32>):
    %500 = llvm.mul %i_right_below_tile, %b_size0 overflow<nsw> : i64
    %501 = llvm.add %500, %j_right_panel overflow<nsw> : i64
    %502 = llvm.getelementptr inbounds %out0[%501] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %496, %502, %216 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %503 = llvm.getelementptr inbounds %502[%b_size0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %497, %503, %216 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %504 = llvm.mul %4, %b_size0 overflow<nsw> : i64
    %505 = llvm.getelementptr inbounds %502[%504] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %498, %505, %216 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %506 = llvm.mul %8, %b_size0 overflow<nsw> : i64
    %507 = llvm.getelementptr inbounds %502[%506] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %499, %507, %216 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %508 = llvm.add %i_right_below_tile, %1 overflow<nsw> : i64
    %509 = llvm.icmp "slt" %508, %195 : i64
    llvm.cond_br %509, ^bb29(%508 : i64), ^bb35
  ^bb35:
    %510 = llvm.icmp "slt" %195, %199 : i64
    llvm.cond_br %510, ^bb36(%195 : i64), ^bb42
  ^bb36(%i_right_below_below_tile: i64):
    %511 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %511, ^bb37, ^bb38
  ^bb37:
    llvm.br ^bb39(%47, %47 : vector<8xf32>, vector<8xf32>)
  ^bb38:
    %512 = llvm.mul %i_right_below_below_tile, %b_size0 overflow<nsw> : i64
    %513 = llvm.add %512, %j_right_panel overflow<nsw> : i64
    %514 = llvm.getelementptr inbounds %out0[%513] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %515 = llvm.intr.masked.load %514, %216, %47 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %516 = llvm.getelementptr inbounds %514[%b_size0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %517 = llvm.intr.masked.load %516, %216, %47 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb39(%515, %517 : vector<8xf32>, vector<8xf32>)
  ^bb39(%518: vector<8xf32>, %519: vector<8xf32>):
    %520 = llvm.add %k0_right_piece, %14 overflow<nsw> : i64
    %521 = llvm.intr.smin(%520, %a_stride0) : (i64, i64) -> i64
    %522 = llvm.icmp "slt" %k0_right_piece, %521 : i64
    llvm.cond_br %522, ^bb40(%k0_right_piece, %518, %519 : i64, vector<8xf32>, vector<8xf32>), ^bb41(%518, %519 : vector<8xf32>, vector<8xf32>)
  ^bb40(%k0_right_below_below: i64, %523: vector<8xf32>, %524: vector<8xf32>):
    %525 = llvm.mul %i_right_below_below_tile, %a_stride0 overflow<nsw> : i64
    %526 = llvm.add %525, %k0_right_below_below overflow<nsw> : i64
    %527 = llvm.getelementptr inbounds %a[%526] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %528 = llvm.load %527 {alignment = 4 : i64} : !llvm.ptr -> f32
    %529 = llvm.mlir.poison : vector<8xf32>
    %530 = llvm.insertelement %528, %529[%6 : i64] : vector<8xf32>
    %531 = llvm.shufflevector %530, %529 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %532 = llvm.getelementptr inbounds %527[%a_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %533 = llvm.load %532 {alignment = 4 : i64} : !llvm.ptr -> f32
    %534 = llvm.mlir.poison : vector<8xf32>
    %535 = llvm.insertelement %533, %534[%6 : i64] : vector<8xf32>
    %536 = llvm.shufflevector %535, %534 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %537 = llvm.sub %k0_right_below_below, %k0_right_piece overflow<nsw> : i64
    %538 = llvm.mul %537, %203 overflow<nsw> : i64
    %539 = llvm.getelementptr inbounds %b_copy[%538] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %540 = llvm.intr.masked.load %539, %216, %47 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %541 = llvm.fsub %531, %540 : vector<8xf32>
    %542 = llvm.fsub %536, %540 : vector<8xf32>
    %543 = llvm.fmul %541, %541 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %544 = llvm.fmul %542, %542 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %545 = llvm.fadd %523, %543 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %546 = llvm.fadd %524, %544 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %547 = llvm.add %k0_right_below_below, %2 overflow<nsw> : i64
    %548 = llvm.icmp "slt" %547, %521 : i64
    llvm.cond_br %548, ^bb40(%547, %545, %546 : i64, vector<8xf32>, vector<8xf32>), ^bb41(%545, %546 : vector<8xf32>, vector<8xf32>)
  ^bb41(%549: vector<8xf32>, %550: vector<8xf32>):
    %551 = llvm.mul %i_right_below_below_tile, %b_size0 overflow<nsw> : i64
    %552 = llvm.add %551, %j_right_panel overflow<nsw> : i64
    %553 = llvm.getelementptr inbounds %out0[%552] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %549, %553, %216 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %554 = llvm.getelementptr inbounds %553[%b_size0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %550, %554, %216 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %555 = llvm.add %i_right_below_below_tile, %4 overflow<nsw> : i64
    %556 = llvm.icmp "slt" %555, %199 : i64
    llvm.cond_br %556, ^bb36(%555 : i64), ^bb42
  ^bb42:
    %557 = llvm.icmp "slt" %199, %a_size0 : i64
    llvm.cond_br %557, ^bb43(%199 : i64), ^bb49
  ^bb43(%i_right_below_below_below_tile: i64):
    %558 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %558, ^bb44, ^bb45
  ^bb44:
    llvm.br ^bb46(%47 : vector<8xf32>)
  ^bb45:
    %559 = llvm.mul %i_right_below_below_below_tile, %b_size0 overflow<nsw> : i64
    %560 = llvm.add %559, %j_right_panel overflow<nsw> : i64
    %561 = llvm.getelementptr inbounds %out0[%560] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %562 = llvm.intr.masked.load %561, %216, %47 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb46(%562 : vector<8xf32>)
  ^bb46(%563: vector<8xf32>):
    %564 = llvm.add %k0_right_piece, %14 overflow<nsw> : i64
    %565 = llvm.intr.smin(%564, %a_stride0) : (i64, i64) -> i64
    %566 = llvm.icmp "slt" %k0_right_piece, %565 : i64
    llvm.cond_br %566, ^bb47(%k0_right_piece, %563 : i64, vector<8xf32>), ^bb48(%563 : vector<8xf32>)
  ^bb47(%k0_right_below_below_below: i64, %567: vector<8xf32>):
    %568 = llvm.mul %i_right_below_below_below_tile, %a_stride0 overflow<nsw> : i64
    %569 = llvm.add %568, %k0_right_below_below_below overflow<nsw> : i64
    %570 = llvm.getelementptr inbounds %a[%569] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %571 = llvm.load %570 {alignment = 4 : i64} : !llvm.ptr -> f32
    %572 = llvm.mlir.poison : vector<8xf32>
    %573 = llvm.insertelement %571, %572[%6 : i64] : vector<8xf32>
    %574 = llvm.shufflevector %573, %572 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %575 = llvm.sub %k0_right_below_below_below, %k0_right_piece overflow<nsw> : i64
    %576 = llvm.mul %575, %203 overflow<nsw> : i64
    %577 = llvm.getelementptr inbounds %b_copy[%576] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %578 = llvm.intr.masked.load %577, %216, %47 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %579 = llvm.fsub %574, %578 : vector<8xf32>
    %580 = llvm.fmul %579, %579 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %581 = llvm.fadd %567, %580 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %582 = llvm.add %k0_right_below_below_below, %2 overflow<nsw> : i64
    %583 = llvm.icmp "slt" %582, %565 : i64
    llvm.cond_br %583, ^bb47(%582, %581 : i64, vector<8xf32>), ^bb48(%581 : vector<8xf32>)
  ^bb48(%584: vector<8xf32>):
    %585 = llvm.mul %i_right_below_below_below_tile, %b_size0 overflow<nsw> : i64
    %586 = llvm.add %585, %j_right_panel overflow<nsw> : i64
    %587 = llvm.getelementptr inbounds %out0[%586] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %584, %587, %216 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %588 = llvm.add %i_right_below_below_below_tile, %2 overflow<nsw> : i64
    %589 = llvm.icmp "slt" %588, %a_size0 : i64
    llvm.cond_br %589, ^bb43(%588 : i64), ^bb49
  ^bb49:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %590 = llvm.add %k0_right_piece, %14 overflow<nsw> : i64
    %591 = llvm.icmp "slt" %590, %50 : i64
    llvm.cond_br %591, ^bb6(%590 : i64), ^bb50
  ^bb50:
    %592 = llvm.add %j_right_panel, %7 overflow<nsw> : i64
    %593 = llvm.icmp "slt" %592, %b_size0 : i64
    llvm.cond_br %593, ^bb5(%592 : i64), ^bb51
  ^bb51:
    %594 = llvm.intr.smax(%a_size0, %6) : (i64, i64) -> i64
    %595 = llvm.ashr %b_size0, %4 : i64
    %596 = llvm.mul %595, %1 : i64
    %597 = llvm.sdiv %596, %1 : i64
    %598 = llvm.srem %596, %1 : i64
    %599 = llvm.icmp "ne" %598, %6 : i64
    %600 = llvm.xor %598, %1 : i64
    %601 = llvm.icmp "sge" %600, %6 : i64
    %602 = llvm.and %599, %601 : i1
    %603 = llvm.add %597, %2 : i64
    %604 = llvm.select %602, %603, %597 : i1, i64
    %605 = llvm.intr.smax(%604, %6) : (i64, i64) -> i64
    %606 = llvm.mul %605, %40 : i64
    %607 = llvm.intr.smax(%596, %6) : (i64, i64) -> i64
    %608 = llvm.sub %b_size0, %607 : i64
    %609 = llvm.sdiv %608, %1 : i64
    %610 = llvm.srem %608, %1 : i64
    %611 = llvm.icmp "ne" %610, %6 : i64
    %612 = llvm.xor %610, %1 : i64
    %613 = llvm.icmp "sge" %612, %6 : i64
    %614 = llvm.and %611, %613 : i1
    %615 = llvm.add %609, %2 : i64
    %616 = llvm.select %614, %615, %609 : i1, i64
    %617 = llvm.intr.smax(%616, %6) : (i64, i64) -> i64
    %618 = llvm.mul %617, %41 : i64
    %619 = llvm.add %15, %606 : i64
    %620 = llvm.add %619, %618 : i64
    %621 = llvm.mul %594, %620 : i64
    %622 = llvm.icmp "sge" %621, %23 : i64
    %623 = llvm.icmp "sgt" %a_size0, %6 : i64
    %624 = llvm.select %623, %a_size0, %6 : i1, i64
    llvm.cond_br %622, ^bb52, ^bb53
  ^bb52:
    llvm.store %a_size0, %42 {alignment = 8 : i64} : i64, !llvm.ptr
    %625 = llvm.getelementptr inbounds %42[%7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %625 {alignment = 8 : i64} : i64, !llvm.ptr
    %626 = llvm.getelementptr inbounds %42[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %626 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %627 = llvm.getelementptr inbounds %42[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %627 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %628 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %629 = llvm.call @stepwell_parallel_for(%628, %42, %624, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb54(%629 : i32)
  ^bb53:
    %630 = llvm.call @program.parallel1(%6, %624, %a_size0, %b_size0, %out0, %out1) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb54(%630 : i32)
  ^bb54(%631: i32):
    llvm.return %36 : i32
  ^bb55(%632: i32):
    llvm.return %632 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %633: i64, %634: i64, %635: i64, %a_stride0_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %b_stride0_1: i64, %636: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %a_size0_1: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %637: i64, %638: i64) -> i32 attributes {no_unwind, no_inline} {
    %639 = llvm.mlir.constant(0) : i64
    %640 = llvm.mlir.constant(16) : i64
    %641 = llvm.mlir.constant(4096) : i64
    %642 = llvm.mlir.constant(8) : i64
    %643 = llvm.mlir.constant(3) : i64
    %644 = llvm.mlir.constant(1) : i64
    %645 = llvm.mlir.constant(2) : i64
    %646 = llvm.mlir.constant(4) : i64
    %647 = llvm.mlir.constant(5) : i64
    %648 = llvm.mlir.constant(6) : i64
    %649 = llvm.mlir.constant(7) : i64
    %650 = llvm.mlir.constant(9) : i64
    %651 = llvm.mlir.constant(10) : i64
    %652 = llvm.mlir.constant(11) : i64
    %653 = llvm.mlir.constant(64) : i64
    %654 = llvm.mlir.constant(-64) : i64
    %655 = llvm.mlir.constant(1 : i32) : i32
    %656 = llvm.mlir.constant(32) : i64
    %657 = llvm.mlir.constant(48) : i64
    %658 = llvm.mlir.constant(80) : i64
    %659 = llvm.mlir.constant(96) : i64
    %660 = llvm.mlir.constant(112) : i64
    %661 = llvm.mlir.constant(0 : i32) : i32
    %662 = llvm.mlir.constant(3 : i32) : i32
    %663 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %664 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %664, ^bb1(%begin : i64), ^bb41
  ^bb1(%665: i64):
    %j_panel = llvm.mul %665, %640 overflow<nsw> : i64
    %666 = llvm.icmp "slt" %639, %634 : i64
    llvm.cond_br %666, ^bb2(%639 : i64), ^bb40
  ^bb2(%k0_piece: i64):
    %667 = llvm.mul %635, %653 overflow<nsw> : i64
    %668 = llvm.add %667, %653 overflow<nsw> : i64
    %669 = llvm.and %668, %654 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%653, %669) : (i64, i64) -> !llvm.ptr
    %670 = llvm.mlir.zero : !llvm.ptr
    %671 = llvm.icmp "ne" %b_copy_1, %670 : !llvm.ptr
    llvm.cond_br %671, ^bb3, ^bb42(%655 : i32)
  ^bb3:
    %672 = llvm.add %j_panel, %640 overflow<nsw> : i64
    %673 = llvm.icmp "slt" %j_panel, %672 : i64
    llvm.cond_br %673, ^bb4(%j_panel : i64), ^bb11
  ^bb4(%j_copy_tile: i64):
    %674 = llvm.sub %j_copy_tile, %j_panel overflow<nsw> : i64
    %675 = llvm.add %k0_piece, %641 overflow<nsw> : i64
    %676 = llvm.ashr %a_stride0_1, %643 : i64
    %677 = llvm.mul %676, %642 overflow<nsw> : i64
    %678 = llvm.intr.smin(%675, %677) : (i64, i64) -> i64
    %679 = llvm.icmp "slt" %k0_piece, %678 : i64
    llvm.cond_br %679, ^bb5(%k0_piece : i64), ^bb6
  ^bb5(%k0_copy_tile: i64):
    %680 = llvm.mul %j_copy_tile, %b_stride0_1 overflow<nsw> : i64
    %681 = llvm.add %680, %k0_copy_tile overflow<nsw> : i64
    %682 = llvm.getelementptr inbounds %b_1[%681] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %683 = llvm.load %682 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %684 = llvm.getelementptr inbounds %682[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %685 = llvm.load %684 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %686 = llvm.mul %645, %b_stride0_1 overflow<nsw> : i64
    %687 = llvm.getelementptr inbounds %682[%686] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %688 = llvm.load %687 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %689 = llvm.mul %643, %b_stride0_1 overflow<nsw> : i64
    %690 = llvm.getelementptr inbounds %682[%689] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %691 = llvm.load %690 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %692 = llvm.mul %646, %b_stride0_1 overflow<nsw> : i64
    %693 = llvm.getelementptr inbounds %682[%692] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %694 = llvm.load %693 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %695 = llvm.mul %647, %b_stride0_1 overflow<nsw> : i64
    %696 = llvm.getelementptr inbounds %682[%695] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %697 = llvm.load %696 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %698 = llvm.mul %648, %b_stride0_1 overflow<nsw> : i64
    %699 = llvm.getelementptr inbounds %682[%698] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %700 = llvm.load %699 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %701 = llvm.mul %649, %b_stride0_1 overflow<nsw> : i64
    %702 = llvm.getelementptr inbounds %682[%701] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %703 = llvm.load %702 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %704 = llvm.shufflevector %683, %694 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %705 = llvm.shufflevector %683, %694 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %706 = llvm.shufflevector %685, %697 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %707 = llvm.shufflevector %685, %697 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %708 = llvm.shufflevector %688, %700 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %709 = llvm.shufflevector %688, %700 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %710 = llvm.shufflevector %691, %703 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %711 = llvm.shufflevector %691, %703 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %712 = llvm.shufflevector %704, %708 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %713 = llvm.shufflevector %704, %708 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %714 = llvm.shufflevector %705, %709 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %715 = llvm.shufflevector %705, %709 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %716 = llvm.shufflevector %706, %710 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %717 = llvm.shufflevector %706, %710 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %718 = llvm.shufflevector %707, %711 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %719 = llvm.shufflevector %707, %711 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %720 = llvm.shufflevector %712, %716 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %721 = llvm.shufflevector %712, %716 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %722 = llvm.shufflevector %713, %717 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %723 = llvm.shufflevector %713, %717 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %724 = llvm.shufflevector %714, %718 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %725 = llvm.shufflevector %714, %718 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %726 = llvm.shufflevector %715, %719 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %727 = llvm.shufflevector %715, %719 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %728 = llvm.sub %k0_copy_tile, %k0_piece overflow<nsw> : i64
    %729 = llvm.mul %728, %640 overflow<nsw> : i64
    %730 = llvm.add %729, %674 overflow<nsw> : i64
    %731 = llvm.getelementptr inbounds %b_copy_1[%730] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %720, %731 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %732 = llvm.getelementptr inbounds %731[%640] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %721, %732 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %733 = llvm.getelementptr inbounds %731[%656] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %722, %733 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %734 = llvm.getelementptr inbounds %731[%657] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %723, %734 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %735 = llvm.getelementptr inbounds %731[%653] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %724, %735 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %736 = llvm.getelementptr inbounds %731[%658] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %725, %736 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %737 = llvm.getelementptr inbounds %731[%659] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %726, %737 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %738 = llvm.getelementptr inbounds %731[%660] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %727, %738 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %739 = llvm.add %k0_copy_tile, %642 overflow<nsw> : i64
    %740 = llvm.icmp "slt" %739, %678 : i64
    llvm.cond_br %740, ^bb5(%739 : i64), ^bb6
  ^bb6:
    %741 = llvm.intr.smax(%k0_piece, %677) : (i64, i64) -> i64
    %742 = llvm.intr.smin(%675, %a_stride0_1) : (i64, i64) -> i64
    %743 = llvm.icmp "slt" %741, %742 : i64
    llvm.cond_br %743, ^bb7(%741 : i64), ^bb10
  ^bb7(%k0_copy_below: i64):
    %744 = llvm.add %j_copy_tile, %642 overflow<nsw> : i64
    %745 = llvm.icmp "slt" %j_copy_tile, %744 : i64
    llvm.cond_br %745, ^bb8(%j_copy_tile : i64), ^bb9
  ^bb8(%j_copy_below: i64):
    %746 = llvm.mul %j_copy_below, %b_stride0_1 overflow<nsw> : i64
    %747 = llvm.add %746, %k0_copy_below overflow<nsw> : i64
    %748 = llvm.getelementptr inbounds %b_1[%747] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %749 = llvm.load %748 {alignment = 4 : i64} : !llvm.ptr -> f32
    %750 = llvm.sub %k0_copy_below, %k0_piece overflow<nsw> : i64
    %751 = llvm.sub %j_copy_below, %j_panel overflow<nsw> : i64
    %752 = llvm.mul %750, %640 overflow<nsw> : i64
    %753 = llvm.add %752, %751 overflow<nsw> : i64
    %754 = llvm.getelementptr inbounds %b_copy_1[%753] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %749, %754 {alignment = 4 : i64} : f32, !llvm.ptr
    %755 = llvm.add %j_copy_below, %644 overflow<nsw> : i64
    %756 = llvm.icmp "slt" %755, %744 : i64
    llvm.cond_br %756, ^bb8(%755 : i64), ^bb9
  ^bb9:
    %757 = llvm.add %k0_copy_below, %644 overflow<nsw> : i64
    %758 = llvm.icmp "slt" %757, %742 : i64
    llvm.cond_br %758, ^bb7(%757 : i64), ^bb10
  ^bb10:
    %759 = llvm.add %j_copy_tile, %642 overflow<nsw> : i64
    %760 = llvm.icmp "slt" %759, %672 : i64
    llvm.cond_br %760, ^bb4(%759 : i64), ^bb11
  ^bb11:
    %761 = llvm.icmp "slt" %639, %636 : i64
    llvm.cond_br %761, ^bb12(%639 : i64), ^bb18
  ^bb12(%i_tile: i64):
    %762 = llvm.icmp "eq" %k0_piece, %639 : i64
    llvm.cond_br %762, ^bb13, ^bb14
  ^bb13:
    llvm.br ^bb15(%663, %663, %663, %663, %663, %663, %663, %663, %663, %663, %663, %663 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb14:
    %763 = llvm.add %i_tile, %648 overflow<nsw> : i64
    %764 = llvm.mul %763, %b_size0_1 overflow<nsw> : i64
    %765 = llvm.add %764, %j_panel overflow<nsw> : i64
    %766 = llvm.getelementptr %out0_1[%765] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%766, %661, %662, %655) : (!llvm.ptr, i32, i32, i32) -> ()
    %767 = llvm.add %i_tile, %649 overflow<nsw> : i64
    %768 = llvm.mul %767, %b_size0_1 overflow<nsw> : i64
    %769 = llvm.add %768, %j_panel overflow<nsw> : i64
    %770 = llvm.getelementptr %out0_1[%769] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%770, %661, %662, %655) : (!llvm.ptr, i32, i32, i32) -> ()
    %771 = llvm.add %i_tile, %642 overflow<nsw> : i64
    %772 = llvm.mul %771, %b_size0_1 overflow<nsw> : i64
    %773 = llvm.add %772, %j_panel overflow<nsw> : i64
    %774 = llvm.getelementptr %out0_1[%773] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%774, %661, %662, %655) : (!llvm.ptr, i32, i32, i32) -> ()
    %775 = llvm.add %i_tile, %650 overflow<nsw> : i64
    %776 = llvm.mul %775, %b_size0_1 overflow<nsw> : i64
    %777 = llvm.add %776, %j_panel overflow<nsw> : i64
    %778 = llvm.getelementptr %out0_1[%777] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%778, %661, %662, %655) : (!llvm.ptr, i32, i32, i32) -> ()
    %779 = llvm.add %i_tile, %651 overflow<nsw> : i64
    %780 = llvm.mul %779, %b_size0_1 overflow<nsw> : i64
    %781 = llvm.add %780, %j_panel overflow<nsw> : i64
    %782 = llvm.getelementptr %out0_1[%781] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%782, %661, %662, %655) : (!llvm.ptr, i32, i32, i32) -> ()
    %783 = llvm.add %i_tile, %652 overflow<nsw> : i64
    %784 = llvm.mul %783, %b_size0_1 overflow<nsw> : i64
    %785 = llvm.add %784, %j_panel overflow<nsw> : i64
    %786 = llvm.getelementptr %out0_1[%785] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%786, %661, %662, %655) : (!llvm.ptr, i32, i32, i32) -> ()
    %787 = llvm.mul %i_tile, %b_size0_1 overflow<nsw> : i64
    %788 = llvm.add %787, %j_panel overflow<nsw> : i64
    %789 = llvm.getelementptr inbounds %out0_1[%788] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %790 = llvm.load %789 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %791 = llvm.getelementptr inbounds %789[%642] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %792 = llvm.load %791 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %793 = llvm.getelementptr inbounds %789[%b_size0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %794 = llvm.load %793 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %795 = llvm.getelementptr inbounds %793[%642] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %796 = llvm.load %795 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %797 = llvm.mul %645, %b_size0_1 overflow<nsw> : i64
    %798 = llvm.getelementptr inbounds %789[%797] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %799 = llvm.load %798 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %800 = llvm.getelementptr inbounds %798[%642] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %801 = llvm.load %800 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %802 = llvm.mul %643, %b_size0_1 overflow<nsw> : i64
    %803 = llvm.getelementptr inbounds %789[%802] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %804 = llvm.load %803 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %805 = llvm.getelementptr inbounds %803[%642] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %806 = llvm.load %805 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %807 = llvm.mul %646, %b_size0_1 overflow<nsw> : i64
    %808 = llvm.getelementptr inbounds %789[%807] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %809 = llvm.load %808 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %810 = llvm.getelementptr inbounds %808[%642] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %811 = llvm.load %810 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %812 = llvm.mul %647, %b_size0_1 overflow<nsw> : i64
    %813 = llvm.getelementptr inbounds %789[%812] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %814 = llvm.load %813 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %815 = llvm.getelementptr inbounds %813[%642] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %816 = llvm.load %815 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb15(%790, %792, %794, %796, %799, %801, %804, %806, %809, %811, %814, %816 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb15(%817: vector<8xf32>, %818: vector<8xf32>, %819: vector<8xf32>, %820: vector<8xf32>, %821: vector<8xf32>, %822: vector<8xf32>, %823: vector<8xf32>, %824: vector<8xf32>, %825: vector<8xf32>, %826: vector<8xf32>, %827: vector<8xf32>, %828: vector<8xf32>):
    %829 = llvm.add %k0_piece, %641 overflow<nsw> : i64
    %830 = llvm.intr.smin(%829, %a_stride0_1) : (i64, i64) -> i64
    %831 = llvm.icmp "slt" %k0_piece, %830 : i64
    llvm.cond_br %831, ^bb16(%k0_piece, %817, %818, %819, %820, %821, %822, %823, %824, %825, %826, %827, %828 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb17(%817, %818, %819, %820, %821, %822, %823, %824, %825, %826, %827, %828 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb16(%k0: i64, %832: vector<8xf32>, %833: vector<8xf32>, %834: vector<8xf32>, %835: vector<8xf32>, %836: vector<8xf32>, %837: vector<8xf32>, %838: vector<8xf32>, %839: vector<8xf32>, %840: vector<8xf32>, %841: vector<8xf32>, %842: vector<8xf32>, %843: vector<8xf32>):
    %844 = llvm.mul %i_tile, %a_stride0_1 overflow<nsw> : i64
    %845 = llvm.add %844, %k0 overflow<nsw> : i64
    %846 = llvm.getelementptr inbounds %a_1[%845] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %847 = llvm.load %846 {alignment = 4 : i64} : !llvm.ptr -> f32
    %848 = llvm.mlir.poison : vector<8xf32>
    %849 = llvm.insertelement %847, %848[%639 : i64] : vector<8xf32>
    %850 = llvm.shufflevector %849, %848 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %851 = llvm.getelementptr inbounds %846[%a_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %852 = llvm.load %851 {alignment = 4 : i64} : !llvm.ptr -> f32
    %853 = llvm.mlir.poison : vector<8xf32>
    %854 = llvm.insertelement %852, %853[%639 : i64] : vector<8xf32>
    %855 = llvm.shufflevector %854, %853 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %856 = llvm.mul %645, %a_stride0_1 overflow<nsw> : i64
    %857 = llvm.getelementptr inbounds %846[%856] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %858 = llvm.load %857 {alignment = 4 : i64} : !llvm.ptr -> f32
    %859 = llvm.mlir.poison : vector<8xf32>
    %860 = llvm.insertelement %858, %859[%639 : i64] : vector<8xf32>
    %861 = llvm.shufflevector %860, %859 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %862 = llvm.mul %643, %a_stride0_1 overflow<nsw> : i64
    %863 = llvm.getelementptr inbounds %846[%862] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %864 = llvm.load %863 {alignment = 4 : i64} : !llvm.ptr -> f32
    %865 = llvm.mlir.poison : vector<8xf32>
    %866 = llvm.insertelement %864, %865[%639 : i64] : vector<8xf32>
    %867 = llvm.shufflevector %866, %865 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %868 = llvm.mul %646, %a_stride0_1 overflow<nsw> : i64
    %869 = llvm.getelementptr inbounds %846[%868] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %870 = llvm.load %869 {alignment = 4 : i64} : !llvm.ptr -> f32
    %871 = llvm.mlir.poison : vector<8xf32>
    %872 = llvm.insertelement %870, %871[%639 : i64] : vector<8xf32>
    %873 = llvm.shufflevector %872, %871 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %874 = llvm.mul %647, %a_stride0_1 overflow<nsw> : i64
    %875 = llvm.getelementptr inbounds %846[%874] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %876 = llvm.load %875 {alignment = 4 : i64} : !llvm.ptr -> f32
    %877 = llvm.mlir.poison : vector<8xf32>
    %878 = llvm.insertelement %876, %877[%639 : i64] : vector<8xf32>
    %879 = llvm.shufflevector %878, %877 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %880 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %881 = llvm.mul %880, %640 overflow<nsw> : i64
    %882 = llvm.getelementptr inbounds %b_copy_1[%881] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %883 = llvm.load %882 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %884 = llvm.add %639, %642 overflow<nsw> : i64
    %885 = llvm.add %881, %884 overflow<nsw> : i64
    %886 = llvm.getelementptr inbounds %b_copy_1[%885] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %887 = llvm.load %886 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %888 = llvm.fsub %850, %883 : vector<8xf32>
    %889 = llvm.fsub %850, %887 : vector<8xf32>
    %890 = llvm.fsub %855, %883 : vector<8xf32>
    %891 = llvm.fsub %855, %887 : vector<8xf32>
    %892 = llvm.fsub %861, %883 : vector<8xf32>
    %893 = llvm.fsub %861, %887 : vector<8xf32>
    %894 = llvm.fsub %867, %883 : vector<8xf32>
    %895 = llvm.fsub %867, %887 : vector<8xf32>
    %896 = llvm.fsub %873, %883 : vector<8xf32>
    %897 = llvm.fsub %873, %887 : vector<8xf32>
    %898 = llvm.fsub %879, %883 : vector<8xf32>
    %899 = llvm.fsub %879, %887 : vector<8xf32>
    %900 = llvm.fmul %888, %888 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %901 = llvm.fmul %889, %889 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %902 = llvm.fmul %890, %890 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %903 = llvm.fmul %891, %891 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %904 = llvm.fmul %892, %892 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %905 = llvm.fmul %893, %893 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %906 = llvm.fmul %894, %894 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %907 = llvm.fmul %895, %895 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %908 = llvm.fmul %896, %896 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %909 = llvm.fmul %897, %897 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %910 = llvm.fmul %898, %898 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %911 = llvm.fmul %899, %899 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %912 = llvm.fadd %832, %900 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %913 = llvm.fadd %833, %901 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %914 = llvm.fadd %834, %902 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %915 = llvm.fadd %835, %903 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %916 = llvm.fadd %836, %904 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %917 = llvm.fadd %837, %905 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %918 = llvm.fadd %838, %906 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %919 = llvm.fadd %839, %907 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %920 = llvm.fadd %840, %908 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %921 = llvm.fadd %841, %909 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %922 = llvm.fadd %842, %910 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %923 = llvm.fadd %843, %911 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %924 = llvm.add %k0, %644 overflow<nsw> : i64
    %925 = llvm.icmp "slt" %924, %830 : i64
    llvm.cond_br %925, ^bb16(%924, %912, %913, %914, %915, %916, %917, %918, %919, %920, %921, %922, %923 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb17(%912, %913, %914, %915, %916, %917, %918, %919, %920, %921, %922, %923 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb17(%926: vector<8xf32>, %927: vector<8xf32>, %928: vector<8xf32>, %929: vector<8xf32>, %930: vector<8xf32>, %931: vector<8xf32>, %932: vector<8xf32>, %933: vector<8xf32>, %934: vector<8xf32>, %935: vector<8xf32>, %936: vector<8xf32>, %937: vector<8xf32>):
    %938 = llvm.mul %i_tile, %b_size0_1 overflow<nsw> : i64
    %939 = llvm.add %938, %j_panel overflow<nsw> : i64
    %940 = llvm.getelementptr inbounds %out0_1[%939] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %926, %940 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %941 = llvm.getelementptr inbounds %940[%642] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %927, %941 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %942 = llvm.getelementptr inbounds %940[%b_size0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %928, %942 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %943 = llvm.getelementptr inbounds %942[%642] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %929, %943 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %944 = llvm.mul %645, %b_size0_1 overflow<nsw> : i64
    %945 = llvm.getelementptr inbounds %940[%944] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %930, %945 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %946 = llvm.getelementptr inbounds %945[%642] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %931, %946 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %947 = llvm.mul %643, %b_size0_1 overflow<nsw> : i64
    %948 = llvm.getelementptr inbounds %940[%947] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %932, %948 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %949 = llvm.getelementptr inbounds %948[%642] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %933, %949 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %950 = llvm.mul %646, %b_size0_1 overflow<nsw> : i64
    %951 = llvm.getelementptr inbounds %940[%950] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %934, %951 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %952 = llvm.getelementptr inbounds %951[%642] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %935, %952 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %953 = llvm.mul %647, %b_size0_1 overflow<nsw> : i64
    %954 = llvm.getelementptr inbounds %940[%953] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %936, %954 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %955 = llvm.getelementptr inbounds %954[%642] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %937, %955 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %956 = llvm.add %i_tile, %648 overflow<nsw> : i64
    %957 = llvm.icmp "slt" %956, %636 : i64
    llvm.cond_br %957, ^bb12(%956 : i64), ^bb18
  ^bb18:
    %958 = llvm.icmp "slt" %636, %637 : i64
    llvm.cond_br %958, ^bb19(%636 : i64), ^bb25
  ^bb19(%i_below_tile: i64):
    %959 = llvm.icmp "eq" %k0_piece, %639 : i64
    llvm.cond_br %959, ^bb20, ^bb21
  ^bb20:
    llvm.br ^bb22(%663, %663, %663, %663, %663, %663, %663, %663 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb21:
    %960 = llvm.mul %i_below_tile, %b_size0_1 overflow<nsw> : i64
    %961 = llvm.add %960, %j_panel overflow<nsw> : i64
    %962 = llvm.getelementptr inbounds %out0_1[%961] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %963 = llvm.load %962 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %964 = llvm.getelementptr inbounds %962[%642] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %965 = llvm.load %964 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %966 = llvm.getelementptr inbounds %962[%b_size0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %967 = llvm.load %966 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %968 = llvm.getelementptr inbounds %966[%642] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %969 = llvm.load %968 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %970 = llvm.mul %645, %b_size0_1 overflow<nsw> : i64
    %971 = llvm.getelementptr inbounds %962[%970] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %972 = llvm.load %971 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %973 = llvm.getelementptr inbounds %971[%642] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %974 = llvm.load %973 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %975 = llvm.mul %643, %b_size0_1 overflow<nsw> : i64
    %976 = llvm.getelementptr inbounds %962[%975] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %977 = llvm.load %976 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %978 = llvm.getelementptr inbounds %976[%642] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %979 = llvm.load %978 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb22(%963, %965, %967, %969, %972, %974, %977, %979 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb22(%980: vector<8xf32>, %981: vector<8xf32>, %982: vector<8xf32>, %983: vector<8xf32>, %984: vector<8xf32>, %985: vector<8xf32>, %986: vector<8xf32>, %987: vector<8xf32>):
    %988 = llvm.add %k0_piece, %641 overflow<nsw> : i64
    %989 = llvm.intr.smin(%988, %a_stride0_1) : (i64, i64) -> i64
    %990 = llvm.icmp "slt" %k0_piece, %989 : i64
    llvm.cond_br %990, ^bb23(%k0_piece, %980, %981, %982, %983, %984, %985, %986, %987 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb24(%980, %981, %982, %983, %984, %985, %986, %987 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb23(%k0_below: i64, %991: vector<8xf32>, %992: vector<8xf32>, %993: vector<8xf32>, %994: vector<8xf32>, %995: vector<8xf32>, %996: vector<8xf32>, %997: vector<8xf32>, %998: vector<8xf32>):
    %999 = llvm.mul %i_below_tile, %a_stride0_1 overflow<nsw> : i64
    %1000 = llvm.add %999, %k0_below overflow<nsw> : i64
    %1001 = llvm.getelementptr inbounds %a_1[%1000] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1002 = llvm.load %1001 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1003 = llvm.mlir.poison : vector<8xf32>
    %1004 = llvm.insertelement %1002, %1003[%639 : i64] : vector<8xf32>
    %1005 = llvm.shufflevector %1004, %1003 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1006 = llvm.getelementptr inbounds %1001[%a_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1007 = llvm.load %1006 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1008 = llvm.mlir.poison : vector<8xf32>
    %1009 = llvm.insertelement %1007, %1008[%639 : i64] : vector<8xf32>
    %1010 = llvm.shufflevector %1009, %1008 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1011 = llvm.mul %645, %a_stride0_1 overflow<nsw> : i64
    %1012 = llvm.getelementptr inbounds %1001[%1011] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1013 = llvm.load %1012 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1014 = llvm.mlir.poison : vector<8xf32>
    %1015 = llvm.insertelement %1013, %1014[%639 : i64] : vector<8xf32>
    %1016 = llvm.shufflevector %1015, %1014 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1017 = llvm.mul %643, %a_stride0_1 overflow<nsw> : i64
    %1018 = llvm.getelementptr inbounds %1001[%1017] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1019 = llvm.load %1018 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1020 = llvm.mlir.poison : vector<8xf32>
    %1021 = llvm.insertelement %1019, %1020[%639 : i64] : vector<8xf32>
    %1022 = llvm.shufflevector %1021, %1020 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1023 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %1024 = llvm.mul %1023, %640 overflow<nsw> : i64
    %1025 = llvm.getelementptr inbounds %b_copy_1[%1024] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1026 = llvm.load %1025 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1027 = llvm.add %639, %642 overflow<nsw> : i64
    %1028 = llvm.add %1024, %1027 overflow<nsw> : i64
    %1029 = llvm.getelementptr inbounds %b_copy_1[%1028] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1030 = llvm.load %1029 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1031 = llvm.fsub %1005, %1026 : vector<8xf32>
    %1032 = llvm.fsub %1005, %1030 : vector<8xf32>
    %1033 = llvm.fsub %1010, %1026 : vector<8xf32>
    %1034 = llvm.fsub %1010, %1030 : vector<8xf32>
    %1035 = llvm.fsub %1016, %1026 : vector<8xf32>
    %1036 = llvm.fsub %1016, %1030 : vector<8xf32>
    %1037 = llvm.fsub %1022, %1026 : vector<8xf32>
    %1038 = llvm.fsub %1022, %1030 : vector<8xf32>
    %1039 = llvm.fmul %1031, %1031 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1040 = llvm.fmul %1032, %1032 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1041 = llvm.fmul %1033, %1033 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1042 = llvm.fmul %1034, %1034 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1043 = llvm.fmul %1035, %1035 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1044 = llvm.fmul %1036, %1036 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1045 = llvm.fmul %1037, %1037 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1046 = llvm.fmul %1038, %1038 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1047 = llvm.fadd %991, %1039 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1048 = llvm.fadd %992, %1040 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1049 = llvm.fadd %993, %1041 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1050 = llvm.fadd %994, %1042 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1051 = llvm.fadd %995, %1043 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1052 = llvm.fadd %996, %1044 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1053 = llvm.fadd %997, %1045 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1054 = llvm.fadd %998, %1046 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1055 = llvm.add %k0_below, %644 overflow<nsw> : i64
    %1056 = llvm.icmp "slt" %1055, %989 : i64
    llvm.cond_br %1056, ^bb23(%1055, %1047, %1048, %1049, %1050, %1051, %1052, %1053, %1054 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb24(%1047, %1048, %1049, %1050, %1051, %1052, %1053, %1054 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb24(%1057: vector<8xf32>, %1058: vector<8xf32>, %1059: vector<8xf32>, %1060: vector<8xf32>, %1061: vector<8xf32>, %1062: vector<8xf32>, %1063: vector<8xf32>, %1064: vector<8xf32>):
    %1065 = llvm.mul %i_below_tile, %b_size0_1 overflow<nsw> : i64
    %1066 = llvm.add %1065, %j_panel overflow<nsw> : i64
    %1067 = llvm.getelementptr inbounds %out0_1[%1066] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1057, %1067 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1068 = llvm.getelementptr inbounds %1067[%642] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1058, %1068 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1069 = llvm.getelementptr inbounds %1067[%b_size0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1059, %1069 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1070 = llvm.getelementptr inbounds %1069[%642] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1060, %1070 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1071 = llvm.mul %645, %b_size0_1 overflow<nsw> : i64
    %1072 = llvm.getelementptr inbounds %1067[%1071] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1061, %1072 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1073 = llvm.getelementptr inbounds %1072[%642] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1062, %1073 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1074 = llvm.mul %643, %b_size0_1 overflow<nsw> : i64
    %1075 = llvm.getelementptr inbounds %1067[%1074] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1063, %1075 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1076 = llvm.getelementptr inbounds %1075[%642] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1064, %1076 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1077 = llvm.add %i_below_tile, %646 overflow<nsw> : i64
    %1078 = llvm.icmp "slt" %1077, %637 : i64
    llvm.cond_br %1078, ^bb19(%1077 : i64), ^bb25
  ^bb25:
    %1079 = llvm.icmp "slt" %637, %638 : i64
    llvm.cond_br %1079, ^bb26(%637 : i64), ^bb32
  ^bb26(%i_below_below_tile: i64):
    %1080 = llvm.icmp "eq" %k0_piece, %639 : i64
    llvm.cond_br %1080, ^bb27, ^bb28
  ^bb27:
    llvm.br ^bb29(%663, %663, %663, %663 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb28:
    %1081 = llvm.mul %i_below_below_tile, %b_size0_1 overflow<nsw> : i64
    %1082 = llvm.add %1081, %j_panel overflow<nsw> : i64
    %1083 = llvm.getelementptr inbounds %out0_1[%1082] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1084 = llvm.load %1083 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1085 = llvm.getelementptr inbounds %1083[%642] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1086 = llvm.load %1085 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1087 = llvm.getelementptr inbounds %1083[%b_size0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1088 = llvm.load %1087 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1089 = llvm.getelementptr inbounds %1087[%642] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1090 = llvm.load %1089 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb29(%1084, %1086, %1088, %1090 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb29(%1091: vector<8xf32>, %1092: vector<8xf32>, %1093: vector<8xf32>, %1094: vector<8xf32>):
    %1095 = llvm.add %k0_piece, %641 overflow<nsw> : i64
    %1096 = llvm.intr.smin(%1095, %a_stride0_1) : (i64, i64) -> i64
    %1097 = llvm.icmp "slt" %k0_piece, %1096 : i64
    llvm.cond_br %1097, ^bb30(%k0_piece, %1091, %1092, %1093, %1094 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb31(%1091, %1092, %1093, %1094 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb30(%k0_below_below: i64, %1098: vector<8xf32>, %1099: vector<8xf32>, %1100: vector<8xf32>, %1101: vector<8xf32>):
    %1102 = llvm.mul %i_below_below_tile, %a_stride0_1 overflow<nsw> : i64
    %1103 = llvm.add %1102, %k0_below_below overflow<nsw> : i64
    %1104 = llvm.getelementptr inbounds %a_1[%1103] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1105 = llvm.load %1104 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1106 = llvm.mlir.poison : vector<8xf32>
    %1107 = llvm.insertelement %1105, %1106[%639 : i64] : vector<8xf32>
    %1108 = llvm.shufflevector %1107, %1106 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1109 = llvm.getelementptr inbounds %1104[%a_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1110 = llvm.load %1109 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1111 = llvm.mlir.poison : vector<8xf32>
    %1112 = llvm.insertelement %1110, %1111[%639 : i64] : vector<8xf32>
    %1113 = llvm.shufflevector %1112, %1111 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1114 = llvm.sub %k0_below_below, %k0_piece overflow<nsw> : i64
    %1115 = llvm.mul %1114, %640 overflow<nsw> : i64
    %1116 = llvm.getelementptr inbounds %b_copy_1[%1115] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1117 = llvm.load %1116 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1118 = llvm.add %639, %642 overflow<nsw> : i64
    %1119 = llvm.add %1115, %1118 overflow<nsw> : i64
    %1120 = llvm.getelementptr inbounds %b_copy_1[%1119] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1121 = llvm.load %1120 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1122 = llvm.fsub %1108, %1117 : vector<8xf32>
    %1123 = llvm.fsub %1108, %1121 : vector<8xf32>
    %1124 = llvm.fsub %1113, %1117 : vector<8xf32>
    %1125 = llvm.fsub %1113, %1121 : vector<8xf32>
    %1126 = llvm.fmul %1122, %1122 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1127 = llvm.fmul %1123, %1123 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1128 = llvm.fmul %1124, %1124 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1129 = llvm.fmul %1125, %1125 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1130 = llvm.fadd %1098, %1126 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1131 = llvm.fadd %1099, %1127 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1132 = llvm.fadd %1100, %1128 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1133 = llvm.fadd %1101, %1129 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1134 = llvm.add %k0_below_below, %644 overflow<nsw> : i64
    %1135 = llvm.icmp "slt" %1134, %1096 : i64
    llvm.cond_br %1135, ^bb30(%1134, %1130, %1131, %1132, %1133 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb31(%1130, %1131, %1132, %1133 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb31(%1136: vector<8xf32>, %1137: vector<8xf32>, %1138: vector<8xf32>, %1139: vector<8xf32>):
    %1140 = llvm.mul %i_below_below_tile, %b_size0_1 overflow<nsw> : i64
    %1141 = llvm.add %1140, %j_panel overflow<nsw> : i64
    %1142 = llvm.getelementptr inbounds %out0_1[%1141] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1136, %1142 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1143 = llvm.getelementptr inbounds %1142[%642] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1137, %1143 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1144 = llvm.getelementptr inbounds %1142[%b_size0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1138, %1144 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1145 = llvm.getelementptr inbounds %1144[%642] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1139, %1145 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1146 = llvm.add %i_below_below_tile, %645 overflow<nsw> : i64
    %1147 = llvm.icmp "slt" %1146, %638 : i64
    llvm.cond_br %1147, ^bb26(%1146 : i64), ^bb32
  ^bb32:
    %1148 = llvm.icmp "slt" %638, %a_size0_1 : i64
    llvm.cond_br %1148, ^bb33(%638 : i64), ^bb39
  ^bb33(%i_below_below_below_tile: i64):
    %1149 = llvm.icmp "eq" %k0_piece, %639 : i64
    llvm.cond_br %1149, ^bb34, ^bb35
  ^bb34:
    llvm.br ^bb36(%663, %663 : vector<8xf32>, vector<8xf32>)
  ^bb35:
    %1150 = llvm.mul %i_below_below_below_tile, %b_size0_1 overflow<nsw> : i64
    %1151 = llvm.add %1150, %j_panel overflow<nsw> : i64
    %1152 = llvm.getelementptr inbounds %out0_1[%1151] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1153 = llvm.load %1152 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1154 = llvm.getelementptr inbounds %1152[%642] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1155 = llvm.load %1154 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb36(%1153, %1155 : vector<8xf32>, vector<8xf32>)
  ^bb36(%1156: vector<8xf32>, %1157: vector<8xf32>):
    %1158 = llvm.add %k0_piece, %641 overflow<nsw> : i64
    %1159 = llvm.intr.smin(%1158, %a_stride0_1) : (i64, i64) -> i64
    %1160 = llvm.icmp "slt" %k0_piece, %1159 : i64
    llvm.cond_br %1160, ^bb37(%k0_piece, %1156, %1157 : i64, vector<8xf32>, vector<8xf32>), ^bb38(%1156, %1157 : vector<8xf32>, vector<8xf32>)
  ^bb37(%k0_below_below_below: i64, %1161: vector<8xf32>, %1162: vector<8xf32>):
    %1163 = llvm.mul %i_below_below_below_tile, %a_stride0_1 overflow<nsw> : i64
    %1164 = llvm.add %1163, %k0_below_below_below overflow<nsw> : i64
    %1165 = llvm.getelementptr inbounds %a_1[%1164] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1166 = llvm.load %1165 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1167 = llvm.mlir.poison : vector<8xf32>
    %1168 = llvm.insertelement %1166, %1167[%639 : i64] : vector<8xf32>
    %1169 = llvm.shufflevector %1168, %1167 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1170 = llvm.sub %k0_below_below_below, %k0_piece overflow<nsw> : i64
    %1171 = llvm.mul %1170, %640 overflow<nsw> : i64
    %1172 = llvm.getelementptr inbounds %b_copy_1[%1171] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1173 = llvm.load %1172 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1174 = llvm.add %639, %642 overflow<nsw> : i64
    %1175 = llvm.add %1171, %1174 overflow<nsw> : i64
    %1176 = llvm.getelementptr inbounds %b_copy_1[%1175] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1177 = llvm.load %1176 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1178 = llvm.fsub %1169, %1173 : vector<8xf32>
    %1179 = llvm.fsub %1169, %1177 : vector<8xf32>
    %1180 = llvm.fmul %1178, %1178 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1181 = llvm.fmul %1179, %1179 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1182 = llvm.fadd %1161, %1180 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1183 = llvm.fadd %1162, %1181 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1184 = llvm.add %k0_below_below_below, %644 overflow<nsw> : i64
    %1185 = llvm.icmp "slt" %1184, %1159 : i64
    llvm.cond_br %1185, ^bb37(%1184, %1182, %1183 : i64, vector<8xf32>, vector<8xf32>), ^bb38(%1182, %1183 : vector<8xf32>, vector<8xf32>)
  ^bb38(%1186: vector<8xf32>, %1187: vector<8xf32>):
    %1188 = llvm.mul %i_below_below_below_tile, %b_size0_1 overflow<nsw> : i64
    %1189 = llvm.add %1188, %j_panel overflow<nsw> : i64
    %1190 = llvm.getelementptr inbounds %out0_1[%1189] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1186, %1190 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1191 = llvm.getelementptr inbounds %1190[%642] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1187, %1191 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1192 = llvm.add %i_below_below_below_tile, %644 overflow<nsw> : i64
    %1193 = llvm.icmp "slt" %1192, %a_size0_1 : i64
    llvm.cond_br %1193, ^bb33(%1192 : i64), ^bb39
  ^bb39:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %1194 = llvm.add %k0_piece, %641 overflow<nsw> : i64
    %1195 = llvm.icmp "slt" %1194, %634 : i64
    llvm.cond_br %1195, ^bb2(%1194 : i64), ^bb40
  ^bb40:
    %1196 = llvm.add %665, %644 overflow<nsw> : i64
    %1197 = llvm.icmp "slt" %1196, %end : i64
    llvm.cond_br %1197, ^bb1(%1196 : i64), ^bb41
  ^bb41:
    llvm.return %661 : i32
  ^bb42(%1198: i32):
    llvm.return %1198 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %1199 = llvm.mlir.constant(8) : i64
    %1200 = llvm.mlir.constant(16) : i64
    %1201 = llvm.mlir.constant(24) : i64
    %1202 = llvm.mlir.constant(32) : i64
    %1203 = llvm.mlir.constant(40) : i64
    %1204 = llvm.mlir.constant(48) : i64
    %1205 = llvm.mlir.constant(56) : i64
    %1206 = llvm.mlir.constant(64) : i64
    %1207 = llvm.mlir.constant(72) : i64
    %1208 = llvm.mlir.constant(80) : i64
    %1209 = llvm.mlir.constant(88) : i64
    %1210 = llvm.mlir.constant(96) : i64
    %1211 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %1212 = llvm.getelementptr inbounds %context[%1199] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1213 = llvm.load %1212 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1214 = llvm.getelementptr inbounds %context[%1200] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1215 = llvm.load %1214 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1216 = llvm.getelementptr inbounds %context[%1201] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1217 = llvm.load %1216 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1218 = llvm.getelementptr inbounds %context[%1202] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1219 = llvm.load %1218 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1220 = llvm.getelementptr inbounds %context[%1203] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1221 = llvm.load %1220 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1222 = llvm.getelementptr inbounds %context[%1204] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1223 = llvm.load %1222 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1224 = llvm.getelementptr inbounds %context[%1205] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1225 = llvm.load %1224 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1226 = llvm.getelementptr inbounds %context[%1206] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1227 = llvm.load %1226 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1228 = llvm.getelementptr inbounds %context[%1207] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1229 = llvm.load %1228 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1230 = llvm.getelementptr inbounds %context[%1208] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1231 = llvm.load %1230 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1232 = llvm.getelementptr inbounds %context[%1209] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1233 = llvm.load %1232 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1234 = llvm.getelementptr inbounds %context[%1210] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1235 = llvm.load %1234 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1236 = llvm.call @program.parallel0(%begin_1, %end_1, %1211, %1213, %1215, %1217, %1219, %1221, %1223, %1225, %1227, %1229, %1231, %1233, %1235) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    llvm.return %1236 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %a_size0_2: i64, %b_size0_2: i64, %out0_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %1237 = llvm.mlir.constant(0) : i64
    %1238 = llvm.mlir.constant(1) : i64
    %1239 = llvm.mlir.constant(2) : i64
    %1240 = llvm.mlir.constant(4) : i64
    %1241 = llvm.mlir.constant(0 : i32) : i32
    %1242 = llvm.mlir.constant(dense<0x7f800000> : vector<4xf32>) : vector<4xf32>
    %1243 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %1244 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf32>) : vector<4xf32>
    %1245 = llvm.mlir.constant(dense<9223372036854775807> : vector<4xi64>) : vector<4xi64>
    %1246 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %1246, ^bb1(%begin_2 : i64), ^bb6
  ^bb1(%i: i64):
    %1247 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi64>) : vector<4xi64>
    %1248 = llvm.ashr %b_size0_2, %1239 : i64
    %1249 = llvm.mul %1248, %1240 overflow<nsw> : i64
    %1250 = llvm.icmp "slt" %1237, %1249 : i64
    llvm.cond_br %1250, ^bb2(%1237, %1242, %1243 : i64, vector<4xf32>, vector<4xi64>), ^bb3(%1242, %1243 : vector<4xf32>, vector<4xi64>)
  ^bb2(%j: i64, %1251: vector<4xf32>, %1252: vector<4xi64>):
    %1253 = llvm.mul %i, %b_size0_2 overflow<nsw> : i64
    %1254 = llvm.add %1253, %j overflow<nsw> : i64
    %1255 = llvm.getelementptr inbounds %out0_2[%1254] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1256 = llvm.load %1255 {alignment = 4 : i64} : !llvm.ptr -> vector<4xf32>
    %1257 = llvm.intr.sqrt(%1256) : (vector<4xf32>) -> vector<4xf32>
    %1258 = llvm.fcmp "olt" %1256, %1251 : vector<4xf32>
    %1259 = llvm.fcmp "uno" %1256, %1256 : vector<4xf32>
    %1260 = llvm.fcmp "ord" %1251, %1251 : vector<4xf32>
    %1261 = llvm.and %1259, %1260 : vector<4xi1>
    %1262 = llvm.or %1258, %1261 : vector<4xi1>
    %1263 = llvm.mlir.poison : vector<4xi64>
    %1264 = llvm.insertelement %j, %1263[%1237 : i64] : vector<4xi64>
    %1265 = llvm.shufflevector %1264, %1263 [0, 0, 0, 0] : vector<4xi64>
    %1266 = llvm.add %1265, %1247 : vector<4xi64>
    %1267 = llvm.select %1262, %1256, %1251 : vector<4xi1>, vector<4xf32>
    %1268 = llvm.select %1262, %1266, %1252 : vector<4xi1>, vector<4xi64>
    llvm.store %1257, %1255 {alignment = 4 : i64} : vector<4xf32>, !llvm.ptr
    %1269 = llvm.add %j, %1240 overflow<nsw> : i64
    %1270 = llvm.icmp "slt" %1269, %1249 : i64
    llvm.cond_br %1270, ^bb2(%1269, %1267, %1268 : i64, vector<4xf32>, vector<4xi64>), ^bb3(%1267, %1268 : vector<4xf32>, vector<4xi64>)
  ^bb3(%1271: vector<4xf32>, %1272: vector<4xi64>):
    %1273 = llvm.intr.smax(%1249, %1237) : (i64, i64) -> i64
    %1274 = llvm.icmp "slt" %1273, %b_size0_2 : i64
    llvm.cond_br %1274, ^bb4(%1273, %1271, %1272 : i64, vector<4xf32>, vector<4xi64>), ^bb5(%1271, %1272 : vector<4xf32>, vector<4xi64>)
  ^bb4(%j_1: i64, %1275: vector<4xf32>, %1276: vector<4xi64>):
    %1277 = llvm.sub %b_size0_2, %j_1 overflow<nsw> : i64
    %1278 = llvm.intr.smin(%1277, %1240) : (i64, i64) -> i64
    %1279 = llvm.intr.smax(%1278, %1237) : (i64, i64) -> i64
    %1280 = llvm.trunc %1279 : i64 to i32
    %1281 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1282 = llvm.mlir.poison : vector<4xi32>
    %1283 = llvm.insertelement %1280, %1282[%1237 : i64] : vector<4xi32>
    %1284 = llvm.shufflevector %1283, %1282 [0, 0, 0, 0] : vector<4xi32>
    %1285 = llvm.icmp "slt" %1281, %1284 : vector<4xi32>
    %1286 = llvm.mul %i, %b_size0_2 overflow<nsw> : i64
    %1287 = llvm.add %1286, %j_1 overflow<nsw> : i64
    %1288 = llvm.getelementptr inbounds %out0_2[%1287] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1289 = llvm.intr.masked.load %1288, %1285, %1244 {alignment = 4 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
    %1290 = llvm.intr.sqrt(%1289) : (vector<4xf32>) -> vector<4xf32>
    %1291 = llvm.fcmp "olt" %1289, %1275 : vector<4xf32>
    %1292 = llvm.fcmp "uno" %1289, %1289 : vector<4xf32>
    %1293 = llvm.fcmp "ord" %1275, %1275 : vector<4xf32>
    %1294 = llvm.and %1292, %1293 : vector<4xi1>
    %1295 = llvm.or %1291, %1294 : vector<4xi1>
    %1296 = llvm.mlir.poison : vector<4xi64>
    %1297 = llvm.insertelement %j_1, %1296[%1237 : i64] : vector<4xi64>
    %1298 = llvm.shufflevector %1297, %1296 [0, 0, 0, 0] : vector<4xi64>
    %1299 = llvm.add %1298, %1247 : vector<4xi64>
    %1300 = llvm.select %1295, %1289, %1275 : vector<4xi1>, vector<4xf32>
    %1301 = llvm.select %1295, %1299, %1276 : vector<4xi1>, vector<4xi64>
    llvm.intr.masked.store %1290, %1288, %1285 {alignment = 4 : i32} : vector<4xf32>, vector<4xi1> into !llvm.ptr
    %1302 = llvm.select %1285, %1300, %1275 : vector<4xi1>, vector<4xf32>
    %1303 = llvm.select %1285, %1301, %1276 : vector<4xi1>, vector<4xi64>
    %1304 = llvm.add %j_1, %1240 overflow<nsw> : i64
    %1305 = llvm.icmp "slt" %1304, %b_size0_2 : i64
    llvm.cond_br %1305, ^bb4(%1304, %1302, %1303 : i64, vector<4xf32>, vector<4xi64>), ^bb5(%1302, %1303 : vector<4xf32>, vector<4xi64>)
  ^bb5(%1306: vector<4xf32>, %1307: vector<4xi64>):
    %1308 = llvm.intr.vector.reduce.fminimum(%1306) : (vector<4xf32>) -> f32
    %1309 = llvm.mlir.poison : vector<4xf32>
    %1310 = llvm.insertelement %1308, %1309[%1237 : i64] : vector<4xf32>
    %1311 = llvm.shufflevector %1310, %1309 [0, 0, 0, 0] : vector<4xf32>
    %1312 = llvm.fcmp "oeq" %1306, %1311 : vector<4xf32>
    %1313 = llvm.fcmp "uno" %1306, %1306 : vector<4xf32>
    %1314 = llvm.or %1312, %1313 : vector<4xi1>
    %1315 = llvm.select %1314, %1307, %1245 : vector<4xi1>, vector<4xi64>
    %1316 = "llvm.intr.vector.reduce.smin"(%1315) : (vector<4xi64>) -> i64
    %1317 = llvm.getelementptr inbounds %out1_1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1316, %1317 {alignment = 8 : i64} : i64, !llvm.ptr
    %1318 = llvm.add %i, %1238 overflow<nsw> : i64
    %1319 = llvm.icmp "slt" %1318, %end_2 : i64
    llvm.cond_br %1319, ^bb1(%1318 : i64), ^bb6
  ^bb6:
    llvm.return %1241 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %1320 = llvm.mlir.constant(8) : i64
    %1321 = llvm.mlir.constant(16) : i64
    %1322 = llvm.mlir.constant(24) : i64
    %1323 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1324 = llvm.getelementptr inbounds %context_1[%1320] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1325 = llvm.load %1324 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1326 = llvm.getelementptr inbounds %context_1[%1321] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1327 = llvm.load %1326 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1328 = llvm.getelementptr inbounds %context_1[%1322] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1329 = llvm.load %1328 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1330 = llvm.call @program.parallel1(%begin_3, %end_3, %1323, %1325, %1327, %1329) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %1330 : i32
  }
  llvm.func @program_shapes(%a_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_3: i64, %a_stride0_2: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_3: i64, %b_stride0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %1331 = llvm.mlir.constant(0) : i64
    %1332 = llvm.mlir.constant(1) : i64
    %1333 = llvm.mlir.constant(2 : i32) : i32
    %1334 = llvm.mlir.constant(3 : i32) : i32
    %1335 = llvm.mlir.constant(2) : i64
    %1336 = llvm.mlir.constant(0 : i32) : i32
    %1337 = llvm.icmp "eq" %b_stride0_2, %a_stride0_2 : i64
    %1338 = llvm.icmp "slt" %1331, %b_size0_3 : i64
    llvm.cond_br %1337, ^bb1, ^bb3(%1333 : i32)
  ^bb1:
    llvm.cond_br %1338, ^bb2, ^bb3(%1334 : i32)
  ^bb2:
    llvm.store %a_size0_3, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %1339 = llvm.getelementptr inbounds %extents[%1332] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_size0_3, %1339 {alignment = 8 : i64} : i64, !llvm.ptr
    %1340 = llvm.getelementptr inbounds %extents[%1335] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size0_3, %1340 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1336 : i32
  ^bb3(%1341: i32):
    llvm.return %1341 : i32
  }
}
