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
    %286 = llvm.add %i_right_tile, %2 overflow<nsw> : i64
    %287 = llvm.mul %286, %b_size0 overflow<nsw> : i64
    %288 = llvm.add %287, %j_right_panel overflow<nsw> : i64
    %289 = llvm.getelementptr inbounds %out0[%288] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %290 = llvm.intr.masked.load %289, %216, %47 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %291 = llvm.add %i_right_tile, %4 overflow<nsw> : i64
    %292 = llvm.mul %291, %b_size0 overflow<nsw> : i64
    %293 = llvm.add %292, %j_right_panel overflow<nsw> : i64
    %294 = llvm.getelementptr inbounds %out0[%293] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %295 = llvm.intr.masked.load %294, %216, %47 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %296 = llvm.add %i_right_tile, %8 overflow<nsw> : i64
    %297 = llvm.mul %296, %b_size0 overflow<nsw> : i64
    %298 = llvm.add %297, %j_right_panel overflow<nsw> : i64
    %299 = llvm.getelementptr inbounds %out0[%298] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %300 = llvm.intr.masked.load %299, %216, %47 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %301 = llvm.add %i_right_tile, %1 overflow<nsw> : i64
    %302 = llvm.mul %301, %b_size0 overflow<nsw> : i64
    %303 = llvm.add %302, %j_right_panel overflow<nsw> : i64
    %304 = llvm.getelementptr inbounds %out0[%303] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %305 = llvm.intr.masked.load %304, %216, %47 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %306 = llvm.add %i_right_tile, %9 overflow<nsw> : i64
    %307 = llvm.mul %306, %b_size0 overflow<nsw> : i64
    %308 = llvm.add %307, %j_right_panel overflow<nsw> : i64
    %309 = llvm.getelementptr inbounds %out0[%308] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %310 = llvm.intr.masked.load %309, %216, %47 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %311 = llvm.add %i_right_tile, %3 overflow<nsw> : i64
    %312 = llvm.mul %311, %b_size0 overflow<nsw> : i64
    %313 = llvm.add %312, %j_right_panel overflow<nsw> : i64
    %314 = llvm.getelementptr inbounds %out0[%313] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %315 = llvm.intr.masked.load %314, %216, %47 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %316 = llvm.add %i_right_tile, %10 overflow<nsw> : i64
    %317 = llvm.mul %316, %b_size0 overflow<nsw> : i64
    %318 = llvm.add %317, %j_right_panel overflow<nsw> : i64
    %319 = llvm.getelementptr inbounds %out0[%318] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %320 = llvm.intr.masked.load %319, %216, %47 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb25(%285, %290, %295, %300, %305, %310, %315, %320 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb25(%321: vector<8xf32>, %322: vector<8xf32>, %323: vector<8xf32>, %324: vector<8xf32>, %325: vector<8xf32>, %326: vector<8xf32>, %327: vector<8xf32>, %328: vector<8xf32>):
    %329 = llvm.add %k0_right_piece, %14 overflow<nsw> : i64
    %330 = llvm.intr.smin(%329, %a_stride0) : (i64, i64) -> i64
    %331 = llvm.icmp "slt" %k0_right_piece, %330 : i64
    llvm.cond_br %331, ^bb26(%k0_right_piece, %321, %322, %323, %324, %325, %326, %327, %328 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb27(%321, %322, %323, %324, %325, %326, %327, %328 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb26(%k0_right: i64, %332: vector<8xf32>, %333: vector<8xf32>, %334: vector<8xf32>, %335: vector<8xf32>, %336: vector<8xf32>, %337: vector<8xf32>, %338: vector<8xf32>, %339: vector<8xf32>):
    %340 = llvm.mul %i_right_tile, %a_stride0 overflow<nsw> : i64
    %341 = llvm.add %340, %k0_right overflow<nsw> : i64
    %342 = llvm.getelementptr inbounds %a[%341] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %343 = llvm.load %342 {alignment = 4 : i64} : !llvm.ptr -> f32
    %344 = llvm.mlir.poison : vector<8xf32>
    %345 = llvm.insertelement %343, %344[%6 : i64] : vector<8xf32>
    %346 = llvm.shufflevector %345, %344 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %347 = llvm.add %i_right_tile, %2 overflow<nsw> : i64
    %348 = llvm.mul %347, %a_stride0 overflow<nsw> : i64
    %349 = llvm.add %348, %k0_right overflow<nsw> : i64
    %350 = llvm.getelementptr inbounds %a[%349] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %351 = llvm.load %350 {alignment = 4 : i64} : !llvm.ptr -> f32
    %352 = llvm.mlir.poison : vector<8xf32>
    %353 = llvm.insertelement %351, %352[%6 : i64] : vector<8xf32>
    %354 = llvm.shufflevector %353, %352 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %355 = llvm.add %i_right_tile, %4 overflow<nsw> : i64
    %356 = llvm.mul %355, %a_stride0 overflow<nsw> : i64
    %357 = llvm.add %356, %k0_right overflow<nsw> : i64
    %358 = llvm.getelementptr inbounds %a[%357] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %359 = llvm.load %358 {alignment = 4 : i64} : !llvm.ptr -> f32
    %360 = llvm.mlir.poison : vector<8xf32>
    %361 = llvm.insertelement %359, %360[%6 : i64] : vector<8xf32>
    %362 = llvm.shufflevector %361, %360 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %363 = llvm.add %i_right_tile, %8 overflow<nsw> : i64
    %364 = llvm.mul %363, %a_stride0 overflow<nsw> : i64
    %365 = llvm.add %364, %k0_right overflow<nsw> : i64
    %366 = llvm.getelementptr inbounds %a[%365] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %367 = llvm.load %366 {alignment = 4 : i64} : !llvm.ptr -> f32
    %368 = llvm.mlir.poison : vector<8xf32>
    %369 = llvm.insertelement %367, %368[%6 : i64] : vector<8xf32>
    %370 = llvm.shufflevector %369, %368 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %371 = llvm.add %i_right_tile, %1 overflow<nsw> : i64
    %372 = llvm.mul %371, %a_stride0 overflow<nsw> : i64
    %373 = llvm.add %372, %k0_right overflow<nsw> : i64
    %374 = llvm.getelementptr inbounds %a[%373] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %375 = llvm.load %374 {alignment = 4 : i64} : !llvm.ptr -> f32
    %376 = llvm.mlir.poison : vector<8xf32>
    %377 = llvm.insertelement %375, %376[%6 : i64] : vector<8xf32>
    %378 = llvm.shufflevector %377, %376 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %379 = llvm.add %i_right_tile, %9 overflow<nsw> : i64
    %380 = llvm.mul %379, %a_stride0 overflow<nsw> : i64
    %381 = llvm.add %380, %k0_right overflow<nsw> : i64
    %382 = llvm.getelementptr inbounds %a[%381] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %383 = llvm.load %382 {alignment = 4 : i64} : !llvm.ptr -> f32
    %384 = llvm.mlir.poison : vector<8xf32>
    %385 = llvm.insertelement %383, %384[%6 : i64] : vector<8xf32>
    %386 = llvm.shufflevector %385, %384 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %387 = llvm.add %i_right_tile, %3 overflow<nsw> : i64
    %388 = llvm.mul %387, %a_stride0 overflow<nsw> : i64
    %389 = llvm.add %388, %k0_right overflow<nsw> : i64
    %390 = llvm.getelementptr inbounds %a[%389] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %391 = llvm.load %390 {alignment = 4 : i64} : !llvm.ptr -> f32
    %392 = llvm.mlir.poison : vector<8xf32>
    %393 = llvm.insertelement %391, %392[%6 : i64] : vector<8xf32>
    %394 = llvm.shufflevector %393, %392 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %395 = llvm.add %i_right_tile, %10 overflow<nsw> : i64
    %396 = llvm.mul %395, %a_stride0 overflow<nsw> : i64
    %397 = llvm.add %396, %k0_right overflow<nsw> : i64
    %398 = llvm.getelementptr inbounds %a[%397] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %399 = llvm.load %398 {alignment = 4 : i64} : !llvm.ptr -> f32
    %400 = llvm.mlir.poison : vector<8xf32>
    %401 = llvm.insertelement %399, %400[%6 : i64] : vector<8xf32>
    %402 = llvm.shufflevector %401, %400 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %403 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %404 = llvm.mul %403, %203 overflow<nsw> : i64
    %405 = llvm.getelementptr inbounds %b_copy[%404] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %406 = llvm.intr.masked.load %405, %216, %47 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %407 = llvm.fsub %346, %406 : vector<8xf32>
    %408 = llvm.fsub %354, %406 : vector<8xf32>
    %409 = llvm.fsub %362, %406 : vector<8xf32>
    %410 = llvm.fsub %370, %406 : vector<8xf32>
    %411 = llvm.fsub %378, %406 : vector<8xf32>
    %412 = llvm.fsub %386, %406 : vector<8xf32>
    %413 = llvm.fsub %394, %406 : vector<8xf32>
    %414 = llvm.fsub %402, %406 : vector<8xf32>
    %415 = llvm.fmul %407, %407 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %416 = llvm.fmul %408, %408 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %417 = llvm.fmul %409, %409 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %418 = llvm.fmul %410, %410 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %419 = llvm.fmul %411, %411 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %420 = llvm.fmul %412, %412 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %421 = llvm.fmul %413, %413 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %422 = llvm.fmul %414, %414 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %423 = llvm.fadd %332, %415 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %424 = llvm.fadd %333, %416 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %425 = llvm.fadd %334, %417 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %426 = llvm.fadd %335, %418 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %427 = llvm.fadd %336, %419 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %428 = llvm.fadd %337, %420 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %429 = llvm.fadd %338, %421 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %430 = llvm.fadd %339, %422 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %431 = llvm.add %k0_right, %2 overflow<nsw> : i64
    %432 = llvm.icmp "slt" %431, %330 : i64
    llvm.cond_br %432, ^bb26(%431, %423, %424, %425, %426, %427, %428, %429, %430 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb27(%423, %424, %425, %426, %427, %428, %429, %430 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb27(%433: vector<8xf32>, %434: vector<8xf32>, %435: vector<8xf32>, %436: vector<8xf32>, %437: vector<8xf32>, %438: vector<8xf32>, %439: vector<8xf32>, %440: vector<8xf32>):
    %441 = llvm.mul %i_right_tile, %b_size0 overflow<nsw> : i64
    %442 = llvm.add %441, %j_right_panel overflow<nsw> : i64
    %443 = llvm.getelementptr inbounds %out0[%442] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %433, %443, %216 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %444 = llvm.add %i_right_tile, %2 overflow<nsw> : i64
    %445 = llvm.mul %444, %b_size0 overflow<nsw> : i64
    %446 = llvm.add %445, %j_right_panel overflow<nsw> : i64
    %447 = llvm.getelementptr inbounds %out0[%446] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %434, %447, %216 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %448 = llvm.add %i_right_tile, %4 overflow<nsw> : i64
    %449 = llvm.mul %448, %b_size0 overflow<nsw> : i64
    %450 = llvm.add %449, %j_right_panel overflow<nsw> : i64
    %451 = llvm.getelementptr inbounds %out0[%450] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %435, %451, %216 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %452 = llvm.add %i_right_tile, %8 overflow<nsw> : i64
    %453 = llvm.mul %452, %b_size0 overflow<nsw> : i64
    %454 = llvm.add %453, %j_right_panel overflow<nsw> : i64
    %455 = llvm.getelementptr inbounds %out0[%454] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %436, %455, %216 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %456 = llvm.add %i_right_tile, %1 overflow<nsw> : i64
    %457 = llvm.mul %456, %b_size0 overflow<nsw> : i64
    %458 = llvm.add %457, %j_right_panel overflow<nsw> : i64
    %459 = llvm.getelementptr inbounds %out0[%458] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %437, %459, %216 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %460 = llvm.add %i_right_tile, %9 overflow<nsw> : i64
    %461 = llvm.mul %460, %b_size0 overflow<nsw> : i64
    %462 = llvm.add %461, %j_right_panel overflow<nsw> : i64
    %463 = llvm.getelementptr inbounds %out0[%462] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %438, %463, %216 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %464 = llvm.add %i_right_tile, %3 overflow<nsw> : i64
    %465 = llvm.mul %464, %b_size0 overflow<nsw> : i64
    %466 = llvm.add %465, %j_right_panel overflow<nsw> : i64
    %467 = llvm.getelementptr inbounds %out0[%466] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %439, %467, %216 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %468 = llvm.add %i_right_tile, %10 overflow<nsw> : i64
    %469 = llvm.mul %468, %b_size0 overflow<nsw> : i64
    %470 = llvm.add %469, %j_right_panel overflow<nsw> : i64
    %471 = llvm.getelementptr inbounds %out0[%470] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %440, %471, %216 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %472 = llvm.add %i_right_tile, %7 overflow<nsw> : i64
    %473 = llvm.icmp "slt" %472, %191 : i64
    llvm.cond_br %473, ^bb22(%472 : i64), ^bb28
  ^bb28:
    %474 = llvm.icmp "slt" %191, %195 : i64
    llvm.cond_br %474, ^bb29(%191 : i64), ^bb35
  ^bb29(%i_right_below_tile: i64):
    %475 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %475, ^bb30, ^bb31
  ^bb30:
    llvm.br ^bb32(%47, %47, %47, %47 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb31:
    %476 = llvm.mul %i_right_below_tile, %b_size0 overflow<nsw> : i64
    %477 = llvm.add %476, %j_right_panel overflow<nsw> : i64
    %478 = llvm.getelementptr inbounds %out0[%477] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %479 = llvm.intr.masked.load %478, %216, %47 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %480 = llvm.add %i_right_below_tile, %2 overflow<nsw> : i64
    %481 = llvm.mul %480, %b_size0 overflow<nsw> : i64
    %482 = llvm.add %481, %j_right_panel overflow<nsw> : i64
    %483 = llvm.getelementptr inbounds %out0[%482] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %484 = llvm.intr.masked.load %483, %216, %47 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %485 = llvm.add %i_right_below_tile, %4 overflow<nsw> : i64
    %486 = llvm.mul %485, %b_size0 overflow<nsw> : i64
    %487 = llvm.add %486, %j_right_panel overflow<nsw> : i64
    %488 = llvm.getelementptr inbounds %out0[%487] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %489 = llvm.intr.masked.load %488, %216, %47 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %490 = llvm.add %i_right_below_tile, %8 overflow<nsw> : i64
    %491 = llvm.mul %490, %b_size0 overflow<nsw> : i64
    %492 = llvm.add %491, %j_right_panel overflow<nsw> : i64
    %493 = llvm.getelementptr inbounds %out0[%492] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %494 = llvm.intr.masked.load %493, %216, %47 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb32(%479, %484, %489, %494 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb32(%495: vector<8xf32>, %496: vector<8xf32>, %497: vector<8xf32>, %498: vector<8xf32>):
    %499 = llvm.add %k0_right_piece, %14 overflow<nsw> : i64
    %500 = llvm.intr.smin(%499, %a_stride0) : (i64, i64) -> i64
    %501 = llvm.icmp "slt" %k0_right_piece, %500 : i64
    llvm.cond_br %501, ^bb33(%k0_right_piece, %495, %496, %497, %498 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb34(%495, %496, %497, %498 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb33(%k0_right_below: i64, %502: vector<8xf32>, %503: vector<8xf32>, %504: vector<8xf32>, %505: vector<8xf32>):
    %506 = llvm.mul %i_right_below_tile, %a_stride0 overflow<nsw> : i64
    %507 = llvm.add %506, %k0_right_below overflow<nsw> : i64
    %508 = llvm.getelementptr inbounds %a[%507] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %509 = llvm.load %508 {alignment = 4 : i64} : !llvm.ptr -> f32
    %510 = llvm.mlir.poison : vector<8xf32>
    %511 = llvm.insertelement %509, %510[%6 : i64] : vector<8xf32>
    %512 = llvm.shufflevector %511, %510 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %513 = llvm.add %i_right_below_tile, %2 overflow<nsw> : i64
    %514 = llvm.mul %513, %a_stride0 overflow<nsw> : i64
    %515 = llvm.add %514, %k0_right_below overflow<nsw> : i64
    %516 = llvm.getelementptr inbounds %a[%515] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %517 = llvm.load %516 {alignment = 4 : i64} : !llvm.ptr -> f32
    %518 = llvm.mlir.poison : vector<8xf32>
    %519 = llvm.insertelement %517, %518[%6 : i64] : vector<8xf32>
    %520 = llvm.shufflevector %519, %518 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %521 = llvm.add %i_right_below_tile, %4 overflow<nsw> : i64
    %522 = llvm.mul %521, %a_stride0 overflow<nsw> : i64
    %523 = llvm.add %522, %k0_right_below overflow<nsw> : i64
    %524 = llvm.getelementptr inbounds %a[%523] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %525 = llvm.load %524 {alignment = 4 : i64} : !llvm.ptr -> f32
    %526 = llvm.mlir.poison : vector<8xf32>
    %527 = llvm.insertelement %525, %526[%6 : i64] : vector<8xf32>
    %528 = llvm.shufflevector %527, %526 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %529 = llvm.add %i_right_below_tile, %8 overflow<nsw> : i64
    %530 = llvm.mul %529, %a_stride0 overflow<nsw> : i64
    %531 = llvm.add %530, %k0_right_below overflow<nsw> : i64
    %532 = llvm.getelementptr inbounds %a[%531] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %533 = llvm.load %532 {alignment = 4 : i64} : !llvm.ptr -> f32
    %534 = llvm.mlir.poison : vector<8xf32>
    %535 = llvm.insertelement %533, %534[%6 : i64] : vector<8xf32>
    %536 = llvm.shufflevector %535, %534 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %537 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %538 = llvm.mul %537, %203 overflow<nsw> : i64
    %539 = llvm.getelementptr inbounds %b_copy[%538] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %540 = llvm.intr.masked.load %539, %216, %47 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %541 = llvm.fsub %512, %540 : vector<8xf32>
    %542 = llvm.fsub %520, %540 : vector<8xf32>
    %543 = llvm.fsub %528, %540 : vector<8xf32>
    %544 = llvm.fsub %536, %540 : vector<8xf32>
    %545 = llvm.fmul %541, %541 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %546 = llvm.fmul %542, %542 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %547 = llvm.fmul %543, %543 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %548 = llvm.fmul %544, %544 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %549 = llvm.fadd %502, %545 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %550 = llvm.fadd %503, %546 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %551 = llvm.fadd %504, %547 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %552 = llvm.fadd %505, %548 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %553 = llvm.add %k0_right_below, %2 overflow<nsw> : i64
    %554 = llvm.icmp "slt" %553, %500 : i64
    llvm.cond_br %554, ^bb33(%553, %549, %550, %551, %552 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb34(%549, %550, %551, %552 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb34(%555: vector<8xf32>, %556: vector<8xf32>, %557: vector<8xf32>, %558: vector<8xf32>):
    %559 = llvm.mul %i_right_below_tile, %b_size0 overflow<nsw> : i64
    %560 = llvm.add %559, %j_right_panel overflow<nsw> : i64
    %561 = llvm.getelementptr inbounds %out0[%560] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %555, %561, %216 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %562 = llvm.add %i_right_below_tile, %2 overflow<nsw> : i64
    %563 = llvm.mul %562, %b_size0 overflow<nsw> : i64
    %564 = llvm.add %563, %j_right_panel overflow<nsw> : i64
    %565 = llvm.getelementptr inbounds %out0[%564] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %556, %565, %216 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %566 = llvm.add %i_right_below_tile, %4 overflow<nsw> : i64
    %567 = llvm.mul %566, %b_size0 overflow<nsw> : i64
    %568 = llvm.add %567, %j_right_panel overflow<nsw> : i64
    %569 = llvm.getelementptr inbounds %out0[%568] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %557, %569, %216 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %570 = llvm.add %i_right_below_tile, %8 overflow<nsw> : i64
    %571 = llvm.mul %570, %b_size0 overflow<nsw> : i64
    %572 = llvm.add %571, %j_right_panel overflow<nsw> : i64
    %573 = llvm.getelementptr inbounds %out0[%572] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %558, %573, %216 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %574 = llvm.add %i_right_below_tile, %1 overflow<nsw> : i64
    %575 = llvm.icmp "slt" %574, %195 : i64
    llvm.cond_br %575, ^bb29(%574 : i64), ^bb35
  ^bb35:
    %576 = llvm.icmp "slt" %195, %199 : i64
    llvm.cond_br %576, ^bb36(%195 : i64), ^bb42
  ^bb36(%i_right_below_below_tile: i64):
    %577 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %577, ^bb37, ^bb38
  ^bb37:
    llvm.br ^bb39(%47, %47 : vector<8xf32>, vector<8xf32>)
  ^bb38:
    %578 = llvm.mul %i_right_below_below_tile, %b_size0 overflow<nsw> : i64
    %579 = llvm.add %578, %j_right_panel overflow<nsw> : i64
    %580 = llvm.getelementptr inbounds %out0[%579] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %581 = llvm.intr.masked.load %580, %216, %47 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %582 = llvm.add %i_right_below_below_tile, %2 overflow<nsw> : i64
    %583 = llvm.mul %582, %b_size0 overflow<nsw> : i64
    %584 = llvm.add %583, %j_right_panel overflow<nsw> : i64
    %585 = llvm.getelementptr inbounds %out0[%584] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %586 = llvm.intr.masked.load %585, %216, %47 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb39(%581, %586 : vector<8xf32>, vector<8xf32>)
  ^bb39(%587: vector<8xf32>, %588: vector<8xf32>):
    %589 = llvm.add %k0_right_piece, %14 overflow<nsw> : i64
    %590 = llvm.intr.smin(%589, %a_stride0) : (i64, i64) -> i64
    %591 = llvm.icmp "slt" %k0_right_piece, %590 : i64
    llvm.cond_br %591, ^bb40(%k0_right_piece, %587, %588 : i64, vector<8xf32>, vector<8xf32>), ^bb41(%587, %588 : vector<8xf32>, vector<8xf32>)
  ^bb40(%k0_right_below_below: i64, %592: vector<8xf32>, %593: vector<8xf32>):
    %594 = llvm.mul %i_right_below_below_tile, %a_stride0 overflow<nsw> : i64
    %595 = llvm.add %594, %k0_right_below_below overflow<nsw> : i64
    %596 = llvm.getelementptr inbounds %a[%595] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %597 = llvm.load %596 {alignment = 4 : i64} : !llvm.ptr -> f32
    %598 = llvm.mlir.poison : vector<8xf32>
    %599 = llvm.insertelement %597, %598[%6 : i64] : vector<8xf32>
    %600 = llvm.shufflevector %599, %598 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %601 = llvm.add %i_right_below_below_tile, %2 overflow<nsw> : i64
    %602 = llvm.mul %601, %a_stride0 overflow<nsw> : i64
    %603 = llvm.add %602, %k0_right_below_below overflow<nsw> : i64
    %604 = llvm.getelementptr inbounds %a[%603] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %605 = llvm.load %604 {alignment = 4 : i64} : !llvm.ptr -> f32
    %606 = llvm.mlir.poison : vector<8xf32>
    %607 = llvm.insertelement %605, %606[%6 : i64] : vector<8xf32>
    %608 = llvm.shufflevector %607, %606 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %609 = llvm.sub %k0_right_below_below, %k0_right_piece overflow<nsw> : i64
    %610 = llvm.mul %609, %203 overflow<nsw> : i64
    %611 = llvm.getelementptr inbounds %b_copy[%610] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %612 = llvm.intr.masked.load %611, %216, %47 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %613 = llvm.fsub %600, %612 : vector<8xf32>
    %614 = llvm.fsub %608, %612 : vector<8xf32>
    %615 = llvm.fmul %613, %613 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %616 = llvm.fmul %614, %614 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %617 = llvm.fadd %592, %615 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %618 = llvm.fadd %593, %616 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %619 = llvm.add %k0_right_below_below, %2 overflow<nsw> : i64
    %620 = llvm.icmp "slt" %619, %590 : i64
    llvm.cond_br %620, ^bb40(%619, %617, %618 : i64, vector<8xf32>, vector<8xf32>), ^bb41(%617, %618 : vector<8xf32>, vector<8xf32>)
  ^bb41(%621: vector<8xf32>, %622: vector<8xf32>):
    %623 = llvm.mul %i_right_below_below_tile, %b_size0 overflow<nsw> : i64
    %624 = llvm.add %623, %j_right_panel overflow<nsw> : i64
    %625 = llvm.getelementptr inbounds %out0[%624] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %621, %625, %216 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %626 = llvm.add %i_right_below_below_tile, %2 overflow<nsw> : i64
    %627 = llvm.mul %626, %b_size0 overflow<nsw> : i64
    %628 = llvm.add %627, %j_right_panel overflow<nsw> : i64
    %629 = llvm.getelementptr inbounds %out0[%628] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %622, %629, %216 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %630 = llvm.add %i_right_below_below_tile, %4 overflow<nsw> : i64
    %631 = llvm.icmp "slt" %630, %199 : i64
    llvm.cond_br %631, ^bb36(%630 : i64), ^bb42
  ^bb42:
    %632 = llvm.icmp "slt" %199, %a_size0 : i64
    llvm.cond_br %632, ^bb43(%199 : i64), ^bb49
  ^bb43(%i_right_below_below_below_tile: i64):
    %633 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %633, ^bb44, ^bb45
  ^bb44:
    llvm.br ^bb46(%47 : vector<8xf32>)
  ^bb45:
    %634 = llvm.mul %i_right_below_below_below_tile, %b_size0 overflow<nsw> : i64
    %635 = llvm.add %634, %j_right_panel overflow<nsw> : i64
    %636 = llvm.getelementptr inbounds %out0[%635] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %637 = llvm.intr.masked.load %636, %216, %47 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb46(%637 : vector<8xf32>)
  ^bb46(%638: vector<8xf32>):
    %639 = llvm.add %k0_right_piece, %14 overflow<nsw> : i64
    %640 = llvm.intr.smin(%639, %a_stride0) : (i64, i64) -> i64
    %641 = llvm.icmp "slt" %k0_right_piece, %640 : i64
    llvm.cond_br %641, ^bb47(%k0_right_piece, %638 : i64, vector<8xf32>), ^bb48(%638 : vector<8xf32>)
  ^bb47(%k0_right_below_below_below: i64, %642: vector<8xf32>):
    %643 = llvm.mul %i_right_below_below_below_tile, %a_stride0 overflow<nsw> : i64
    %644 = llvm.add %643, %k0_right_below_below_below overflow<nsw> : i64
    %645 = llvm.getelementptr inbounds %a[%644] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %646 = llvm.load %645 {alignment = 4 : i64} : !llvm.ptr -> f32
    %647 = llvm.mlir.poison : vector<8xf32>
    %648 = llvm.insertelement %646, %647[%6 : i64] : vector<8xf32>
    %649 = llvm.shufflevector %648, %647 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %650 = llvm.sub %k0_right_below_below_below, %k0_right_piece overflow<nsw> : i64
    %651 = llvm.mul %650, %203 overflow<nsw> : i64
    %652 = llvm.getelementptr inbounds %b_copy[%651] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %653 = llvm.intr.masked.load %652, %216, %47 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %654 = llvm.fsub %649, %653 : vector<8xf32>
    %655 = llvm.fmul %654, %654 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %656 = llvm.fadd %642, %655 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %657 = llvm.add %k0_right_below_below_below, %2 overflow<nsw> : i64
    %658 = llvm.icmp "slt" %657, %640 : i64
    llvm.cond_br %658, ^bb47(%657, %656 : i64, vector<8xf32>), ^bb48(%656 : vector<8xf32>)
  ^bb48(%659: vector<8xf32>):
    %660 = llvm.mul %i_right_below_below_below_tile, %b_size0 overflow<nsw> : i64
    %661 = llvm.add %660, %j_right_panel overflow<nsw> : i64
    %662 = llvm.getelementptr inbounds %out0[%661] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %659, %662, %216 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %663 = llvm.add %i_right_below_below_below_tile, %2 overflow<nsw> : i64
    %664 = llvm.icmp "slt" %663, %a_size0 : i64
    llvm.cond_br %664, ^bb43(%663 : i64), ^bb49
  ^bb49:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %665 = llvm.add %k0_right_piece, %14 overflow<nsw> : i64
    %666 = llvm.icmp "slt" %665, %50 : i64
    llvm.cond_br %666, ^bb6(%665 : i64), ^bb50
  ^bb50:
    %667 = llvm.add %j_right_panel, %7 overflow<nsw> : i64
    %668 = llvm.icmp "slt" %667, %b_size0 : i64
    llvm.cond_br %668, ^bb5(%667 : i64), ^bb51
  ^bb51:
    %669 = llvm.intr.smax(%a_size0, %6) : (i64, i64) -> i64
    %670 = llvm.ashr %b_size0, %4 : i64
    %671 = llvm.mul %670, %1 : i64
    %672 = llvm.sdiv %671, %1 : i64
    %673 = llvm.srem %671, %1 : i64
    %674 = llvm.icmp "ne" %673, %6 : i64
    %675 = llvm.xor %673, %1 : i64
    %676 = llvm.icmp "sge" %675, %6 : i64
    %677 = llvm.and %674, %676 : i1
    %678 = llvm.add %672, %2 : i64
    %679 = llvm.select %677, %678, %672 : i1, i64
    %680 = llvm.intr.smax(%679, %6) : (i64, i64) -> i64
    %681 = llvm.mul %680, %40 : i64
    %682 = llvm.intr.smax(%671, %6) : (i64, i64) -> i64
    %683 = llvm.sub %b_size0, %682 : i64
    %684 = llvm.sdiv %683, %1 : i64
    %685 = llvm.srem %683, %1 : i64
    %686 = llvm.icmp "ne" %685, %6 : i64
    %687 = llvm.xor %685, %1 : i64
    %688 = llvm.icmp "sge" %687, %6 : i64
    %689 = llvm.and %686, %688 : i1
    %690 = llvm.add %684, %2 : i64
    %691 = llvm.select %689, %690, %684 : i1, i64
    %692 = llvm.intr.smax(%691, %6) : (i64, i64) -> i64
    %693 = llvm.mul %692, %41 : i64
    %694 = llvm.add %15, %681 : i64
    %695 = llvm.add %694, %693 : i64
    %696 = llvm.mul %669, %695 : i64
    %697 = llvm.icmp "sge" %696, %23 : i64
    %698 = llvm.icmp "sgt" %a_size0, %6 : i64
    %699 = llvm.select %698, %a_size0, %6 : i1, i64
    llvm.cond_br %697, ^bb52, ^bb53
  ^bb52:
    llvm.store %a_size0, %42 {alignment = 8 : i64} : i64, !llvm.ptr
    %700 = llvm.getelementptr inbounds %42[%7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %700 {alignment = 8 : i64} : i64, !llvm.ptr
    %701 = llvm.getelementptr inbounds %42[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %701 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %702 = llvm.getelementptr inbounds %42[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %702 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %703 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %704 = llvm.call @stepwell_parallel_for(%703, %42, %699, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb54(%704 : i32)
  ^bb53:
    %705 = llvm.call @program.parallel1(%6, %699, %a_size0, %b_size0, %out0, %out1) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb54(%705 : i32)
  ^bb54(%706: i32):
    llvm.return %36 : i32
  ^bb55(%707: i32):
    llvm.return %707 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %708: i64, %709: i64, %710: i64, %a_stride0_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %b_stride0_1: i64, %711: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %a_size0_1: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %712: i64, %713: i64) -> i32 attributes {no_unwind, no_inline} {
    %714 = llvm.mlir.constant(0) : i64
    %715 = llvm.mlir.constant(16) : i64
    %716 = llvm.mlir.constant(4096) : i64
    %717 = llvm.mlir.constant(8) : i64
    %718 = llvm.mlir.constant(3) : i64
    %719 = llvm.mlir.constant(1) : i64
    %720 = llvm.mlir.constant(2) : i64
    %721 = llvm.mlir.constant(4) : i64
    %722 = llvm.mlir.constant(5) : i64
    %723 = llvm.mlir.constant(6) : i64
    %724 = llvm.mlir.constant(7) : i64
    %725 = llvm.mlir.constant(9) : i64
    %726 = llvm.mlir.constant(10) : i64
    %727 = llvm.mlir.constant(11) : i64
    %728 = llvm.mlir.constant(64) : i64
    %729 = llvm.mlir.constant(-64) : i64
    %730 = llvm.mlir.constant(1 : i32) : i32
    %731 = llvm.mlir.constant(0 : i32) : i32
    %732 = llvm.mlir.constant(3 : i32) : i32
    %733 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %734 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %734, ^bb1(%begin : i64), ^bb41
  ^bb1(%735: i64):
    %j_panel = llvm.mul %735, %715 overflow<nsw> : i64
    %736 = llvm.icmp "slt" %714, %709 : i64
    llvm.cond_br %736, ^bb2(%714 : i64), ^bb40
  ^bb2(%k0_piece: i64):
    %737 = llvm.mul %710, %728 overflow<nsw> : i64
    %738 = llvm.add %737, %728 overflow<nsw> : i64
    %739 = llvm.and %738, %729 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%728, %739) : (i64, i64) -> !llvm.ptr
    %740 = llvm.mlir.zero : !llvm.ptr
    %741 = llvm.icmp "ne" %b_copy_1, %740 : !llvm.ptr
    llvm.cond_br %741, ^bb3, ^bb42(%730 : i32)
  ^bb3:
    %742 = llvm.add %j_panel, %715 overflow<nsw> : i64
    %743 = llvm.icmp "slt" %j_panel, %742 : i64
    llvm.cond_br %743, ^bb4(%j_panel : i64), ^bb11
  ^bb4(%j_copy_tile: i64):
    %744 = llvm.sub %j_copy_tile, %j_panel overflow<nsw> : i64
    %745 = llvm.add %k0_piece, %716 overflow<nsw> : i64
    %746 = llvm.ashr %a_stride0_1, %718 : i64
    %747 = llvm.mul %746, %717 overflow<nsw> : i64
    %748 = llvm.intr.smin(%745, %747) : (i64, i64) -> i64
    %749 = llvm.icmp "slt" %k0_piece, %748 : i64
    llvm.cond_br %749, ^bb5(%k0_piece : i64), ^bb6
  ^bb5(%k0_copy_tile: i64):
    %750 = llvm.mul %j_copy_tile, %b_stride0_1 overflow<nsw> : i64
    %751 = llvm.add %750, %k0_copy_tile overflow<nsw> : i64
    %752 = llvm.getelementptr inbounds %b_1[%751] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %753 = llvm.load %752 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %754 = llvm.add %j_copy_tile, %719 overflow<nsw> : i64
    %755 = llvm.mul %754, %b_stride0_1 overflow<nsw> : i64
    %756 = llvm.add %755, %k0_copy_tile overflow<nsw> : i64
    %757 = llvm.getelementptr inbounds %b_1[%756] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %758 = llvm.load %757 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %759 = llvm.add %j_copy_tile, %720 overflow<nsw> : i64
    %760 = llvm.mul %759, %b_stride0_1 overflow<nsw> : i64
    %761 = llvm.add %760, %k0_copy_tile overflow<nsw> : i64
    %762 = llvm.getelementptr inbounds %b_1[%761] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %763 = llvm.load %762 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %764 = llvm.add %j_copy_tile, %718 overflow<nsw> : i64
    %765 = llvm.mul %764, %b_stride0_1 overflow<nsw> : i64
    %766 = llvm.add %765, %k0_copy_tile overflow<nsw> : i64
    %767 = llvm.getelementptr inbounds %b_1[%766] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %768 = llvm.load %767 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %769 = llvm.add %j_copy_tile, %721 overflow<nsw> : i64
    %770 = llvm.mul %769, %b_stride0_1 overflow<nsw> : i64
    %771 = llvm.add %770, %k0_copy_tile overflow<nsw> : i64
    %772 = llvm.getelementptr inbounds %b_1[%771] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %773 = llvm.load %772 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %774 = llvm.add %j_copy_tile, %722 overflow<nsw> : i64
    %775 = llvm.mul %774, %b_stride0_1 overflow<nsw> : i64
    %776 = llvm.add %775, %k0_copy_tile overflow<nsw> : i64
    %777 = llvm.getelementptr inbounds %b_1[%776] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %778 = llvm.load %777 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %779 = llvm.add %j_copy_tile, %723 overflow<nsw> : i64
    %780 = llvm.mul %779, %b_stride0_1 overflow<nsw> : i64
    %781 = llvm.add %780, %k0_copy_tile overflow<nsw> : i64
    %782 = llvm.getelementptr inbounds %b_1[%781] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %783 = llvm.load %782 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %784 = llvm.add %j_copy_tile, %724 overflow<nsw> : i64
    %785 = llvm.mul %784, %b_stride0_1 overflow<nsw> : i64
    %786 = llvm.add %785, %k0_copy_tile overflow<nsw> : i64
    %787 = llvm.getelementptr inbounds %b_1[%786] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %788 = llvm.load %787 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %789 = llvm.shufflevector %753, %773 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %790 = llvm.shufflevector %753, %773 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %791 = llvm.shufflevector %758, %778 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %792 = llvm.shufflevector %758, %778 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %793 = llvm.shufflevector %763, %783 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %794 = llvm.shufflevector %763, %783 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %795 = llvm.shufflevector %768, %788 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %796 = llvm.shufflevector %768, %788 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %797 = llvm.shufflevector %789, %793 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %798 = llvm.shufflevector %789, %793 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %799 = llvm.shufflevector %790, %794 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %800 = llvm.shufflevector %790, %794 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %801 = llvm.shufflevector %791, %795 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %802 = llvm.shufflevector %791, %795 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %803 = llvm.shufflevector %792, %796 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %804 = llvm.shufflevector %792, %796 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %805 = llvm.shufflevector %797, %801 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %806 = llvm.shufflevector %797, %801 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %807 = llvm.shufflevector %798, %802 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %808 = llvm.shufflevector %798, %802 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %809 = llvm.shufflevector %799, %803 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %810 = llvm.shufflevector %799, %803 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %811 = llvm.shufflevector %800, %804 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %812 = llvm.shufflevector %800, %804 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %813 = llvm.sub %k0_copy_tile, %k0_piece overflow<nsw> : i64
    %814 = llvm.mul %813, %715 overflow<nsw> : i64
    %815 = llvm.add %814, %744 overflow<nsw> : i64
    %816 = llvm.getelementptr inbounds %b_copy_1[%815] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %805, %816 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %817 = llvm.add %813, %719 overflow<nsw> : i64
    %818 = llvm.mul %817, %715 overflow<nsw> : i64
    %819 = llvm.add %818, %744 overflow<nsw> : i64
    %820 = llvm.getelementptr inbounds %b_copy_1[%819] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %806, %820 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %821 = llvm.add %813, %720 overflow<nsw> : i64
    %822 = llvm.mul %821, %715 overflow<nsw> : i64
    %823 = llvm.add %822, %744 overflow<nsw> : i64
    %824 = llvm.getelementptr inbounds %b_copy_1[%823] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %807, %824 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %825 = llvm.add %813, %718 overflow<nsw> : i64
    %826 = llvm.mul %825, %715 overflow<nsw> : i64
    %827 = llvm.add %826, %744 overflow<nsw> : i64
    %828 = llvm.getelementptr inbounds %b_copy_1[%827] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %808, %828 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %829 = llvm.add %813, %721 overflow<nsw> : i64
    %830 = llvm.mul %829, %715 overflow<nsw> : i64
    %831 = llvm.add %830, %744 overflow<nsw> : i64
    %832 = llvm.getelementptr inbounds %b_copy_1[%831] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %809, %832 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %833 = llvm.add %813, %722 overflow<nsw> : i64
    %834 = llvm.mul %833, %715 overflow<nsw> : i64
    %835 = llvm.add %834, %744 overflow<nsw> : i64
    %836 = llvm.getelementptr inbounds %b_copy_1[%835] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %810, %836 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %837 = llvm.add %813, %723 overflow<nsw> : i64
    %838 = llvm.mul %837, %715 overflow<nsw> : i64
    %839 = llvm.add %838, %744 overflow<nsw> : i64
    %840 = llvm.getelementptr inbounds %b_copy_1[%839] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %811, %840 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %841 = llvm.add %813, %724 overflow<nsw> : i64
    %842 = llvm.mul %841, %715 overflow<nsw> : i64
    %843 = llvm.add %842, %744 overflow<nsw> : i64
    %844 = llvm.getelementptr inbounds %b_copy_1[%843] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %812, %844 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %845 = llvm.add %k0_copy_tile, %717 overflow<nsw> : i64
    %846 = llvm.icmp "slt" %845, %748 : i64
    llvm.cond_br %846, ^bb5(%845 : i64), ^bb6
  ^bb6:
    %847 = llvm.intr.smax(%k0_piece, %747) : (i64, i64) -> i64
    %848 = llvm.intr.smin(%745, %a_stride0_1) : (i64, i64) -> i64
    %849 = llvm.icmp "slt" %847, %848 : i64
    llvm.cond_br %849, ^bb7(%847 : i64), ^bb10
  ^bb7(%k0_copy_below: i64):
    %850 = llvm.add %j_copy_tile, %717 overflow<nsw> : i64
    %851 = llvm.icmp "slt" %j_copy_tile, %850 : i64
    llvm.cond_br %851, ^bb8(%j_copy_tile : i64), ^bb9
  ^bb8(%j_copy_below: i64):
    %852 = llvm.mul %j_copy_below, %b_stride0_1 overflow<nsw> : i64
    %853 = llvm.add %852, %k0_copy_below overflow<nsw> : i64
    %854 = llvm.getelementptr inbounds %b_1[%853] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %855 = llvm.load %854 {alignment = 4 : i64} : !llvm.ptr -> f32
    %856 = llvm.sub %k0_copy_below, %k0_piece overflow<nsw> : i64
    %857 = llvm.sub %j_copy_below, %j_panel overflow<nsw> : i64
    %858 = llvm.mul %856, %715 overflow<nsw> : i64
    %859 = llvm.add %858, %857 overflow<nsw> : i64
    %860 = llvm.getelementptr inbounds %b_copy_1[%859] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %855, %860 {alignment = 4 : i64} : f32, !llvm.ptr
    %861 = llvm.add %j_copy_below, %719 overflow<nsw> : i64
    %862 = llvm.icmp "slt" %861, %850 : i64
    llvm.cond_br %862, ^bb8(%861 : i64), ^bb9
  ^bb9:
    %863 = llvm.add %k0_copy_below, %719 overflow<nsw> : i64
    %864 = llvm.icmp "slt" %863, %848 : i64
    llvm.cond_br %864, ^bb7(%863 : i64), ^bb10
  ^bb10:
    %865 = llvm.add %j_copy_tile, %717 overflow<nsw> : i64
    %866 = llvm.icmp "slt" %865, %742 : i64
    llvm.cond_br %866, ^bb4(%865 : i64), ^bb11
  ^bb11:
    %867 = llvm.icmp "slt" %714, %711 : i64
    llvm.cond_br %867, ^bb12(%714 : i64), ^bb18
  ^bb12(%i_tile: i64):
    %868 = llvm.icmp "eq" %k0_piece, %714 : i64
    llvm.cond_br %868, ^bb13, ^bb14
  ^bb13:
    llvm.br ^bb15(%733, %733, %733, %733, %733, %733, %733, %733, %733, %733, %733, %733 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb14:
    %869 = llvm.add %i_tile, %723 overflow<nsw> : i64
    %870 = llvm.mul %869, %b_size0_1 overflow<nsw> : i64
    %871 = llvm.add %870, %j_panel overflow<nsw> : i64
    %872 = llvm.getelementptr %out0_1[%871] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%872, %731, %732, %730) : (!llvm.ptr, i32, i32, i32) -> ()
    %873 = llvm.add %i_tile, %724 overflow<nsw> : i64
    %874 = llvm.mul %873, %b_size0_1 overflow<nsw> : i64
    %875 = llvm.add %874, %j_panel overflow<nsw> : i64
    %876 = llvm.getelementptr %out0_1[%875] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%876, %731, %732, %730) : (!llvm.ptr, i32, i32, i32) -> ()
    %877 = llvm.add %i_tile, %717 overflow<nsw> : i64
    %878 = llvm.mul %877, %b_size0_1 overflow<nsw> : i64
    %879 = llvm.add %878, %j_panel overflow<nsw> : i64
    %880 = llvm.getelementptr %out0_1[%879] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%880, %731, %732, %730) : (!llvm.ptr, i32, i32, i32) -> ()
    %881 = llvm.add %i_tile, %725 overflow<nsw> : i64
    %882 = llvm.mul %881, %b_size0_1 overflow<nsw> : i64
    %883 = llvm.add %882, %j_panel overflow<nsw> : i64
    %884 = llvm.getelementptr %out0_1[%883] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%884, %731, %732, %730) : (!llvm.ptr, i32, i32, i32) -> ()
    %885 = llvm.add %i_tile, %726 overflow<nsw> : i64
    %886 = llvm.mul %885, %b_size0_1 overflow<nsw> : i64
    %887 = llvm.add %886, %j_panel overflow<nsw> : i64
    %888 = llvm.getelementptr %out0_1[%887] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%888, %731, %732, %730) : (!llvm.ptr, i32, i32, i32) -> ()
    %889 = llvm.add %i_tile, %727 overflow<nsw> : i64
    %890 = llvm.mul %889, %b_size0_1 overflow<nsw> : i64
    %891 = llvm.add %890, %j_panel overflow<nsw> : i64
    %892 = llvm.getelementptr %out0_1[%891] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%892, %731, %732, %730) : (!llvm.ptr, i32, i32, i32) -> ()
    %893 = llvm.mul %i_tile, %b_size0_1 overflow<nsw> : i64
    %894 = llvm.add %893, %j_panel overflow<nsw> : i64
    %895 = llvm.getelementptr inbounds %out0_1[%894] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %896 = llvm.load %895 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %897 = llvm.add %j_panel, %717 overflow<nsw> : i64
    %898 = llvm.add %893, %897 overflow<nsw> : i64
    %899 = llvm.getelementptr inbounds %out0_1[%898] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %900 = llvm.load %899 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %901 = llvm.add %i_tile, %719 overflow<nsw> : i64
    %902 = llvm.mul %901, %b_size0_1 overflow<nsw> : i64
    %903 = llvm.add %902, %j_panel overflow<nsw> : i64
    %904 = llvm.getelementptr inbounds %out0_1[%903] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %905 = llvm.load %904 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %906 = llvm.add %902, %897 overflow<nsw> : i64
    %907 = llvm.getelementptr inbounds %out0_1[%906] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %908 = llvm.load %907 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %909 = llvm.add %i_tile, %720 overflow<nsw> : i64
    %910 = llvm.mul %909, %b_size0_1 overflow<nsw> : i64
    %911 = llvm.add %910, %j_panel overflow<nsw> : i64
    %912 = llvm.getelementptr inbounds %out0_1[%911] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %913 = llvm.load %912 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %914 = llvm.add %910, %897 overflow<nsw> : i64
    %915 = llvm.getelementptr inbounds %out0_1[%914] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %916 = llvm.load %915 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %917 = llvm.add %i_tile, %718 overflow<nsw> : i64
    %918 = llvm.mul %917, %b_size0_1 overflow<nsw> : i64
    %919 = llvm.add %918, %j_panel overflow<nsw> : i64
    %920 = llvm.getelementptr inbounds %out0_1[%919] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %921 = llvm.load %920 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %922 = llvm.add %918, %897 overflow<nsw> : i64
    %923 = llvm.getelementptr inbounds %out0_1[%922] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %924 = llvm.load %923 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %925 = llvm.add %i_tile, %721 overflow<nsw> : i64
    %926 = llvm.mul %925, %b_size0_1 overflow<nsw> : i64
    %927 = llvm.add %926, %j_panel overflow<nsw> : i64
    %928 = llvm.getelementptr inbounds %out0_1[%927] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %929 = llvm.load %928 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %930 = llvm.add %926, %897 overflow<nsw> : i64
    %931 = llvm.getelementptr inbounds %out0_1[%930] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %932 = llvm.load %931 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %933 = llvm.add %i_tile, %722 overflow<nsw> : i64
    %934 = llvm.mul %933, %b_size0_1 overflow<nsw> : i64
    %935 = llvm.add %934, %j_panel overflow<nsw> : i64
    %936 = llvm.getelementptr inbounds %out0_1[%935] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %937 = llvm.load %936 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %938 = llvm.add %934, %897 overflow<nsw> : i64
    %939 = llvm.getelementptr inbounds %out0_1[%938] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %940 = llvm.load %939 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb15(%896, %900, %905, %908, %913, %916, %921, %924, %929, %932, %937, %940 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb15(%941: vector<8xf32>, %942: vector<8xf32>, %943: vector<8xf32>, %944: vector<8xf32>, %945: vector<8xf32>, %946: vector<8xf32>, %947: vector<8xf32>, %948: vector<8xf32>, %949: vector<8xf32>, %950: vector<8xf32>, %951: vector<8xf32>, %952: vector<8xf32>):
    %953 = llvm.add %k0_piece, %716 overflow<nsw> : i64
    %954 = llvm.intr.smin(%953, %a_stride0_1) : (i64, i64) -> i64
    %955 = llvm.icmp "slt" %k0_piece, %954 : i64
    llvm.cond_br %955, ^bb16(%k0_piece, %941, %942, %943, %944, %945, %946, %947, %948, %949, %950, %951, %952 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb17(%941, %942, %943, %944, %945, %946, %947, %948, %949, %950, %951, %952 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb16(%k0: i64, %956: vector<8xf32>, %957: vector<8xf32>, %958: vector<8xf32>, %959: vector<8xf32>, %960: vector<8xf32>, %961: vector<8xf32>, %962: vector<8xf32>, %963: vector<8xf32>, %964: vector<8xf32>, %965: vector<8xf32>, %966: vector<8xf32>, %967: vector<8xf32>):
    %968 = llvm.mul %i_tile, %a_stride0_1 overflow<nsw> : i64
    %969 = llvm.add %968, %k0 overflow<nsw> : i64
    %970 = llvm.getelementptr inbounds %a_1[%969] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %971 = llvm.load %970 {alignment = 4 : i64} : !llvm.ptr -> f32
    %972 = llvm.mlir.poison : vector<8xf32>
    %973 = llvm.insertelement %971, %972[%714 : i64] : vector<8xf32>
    %974 = llvm.shufflevector %973, %972 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %975 = llvm.add %i_tile, %719 overflow<nsw> : i64
    %976 = llvm.mul %975, %a_stride0_1 overflow<nsw> : i64
    %977 = llvm.add %976, %k0 overflow<nsw> : i64
    %978 = llvm.getelementptr inbounds %a_1[%977] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %979 = llvm.load %978 {alignment = 4 : i64} : !llvm.ptr -> f32
    %980 = llvm.mlir.poison : vector<8xf32>
    %981 = llvm.insertelement %979, %980[%714 : i64] : vector<8xf32>
    %982 = llvm.shufflevector %981, %980 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %983 = llvm.add %i_tile, %720 overflow<nsw> : i64
    %984 = llvm.mul %983, %a_stride0_1 overflow<nsw> : i64
    %985 = llvm.add %984, %k0 overflow<nsw> : i64
    %986 = llvm.getelementptr inbounds %a_1[%985] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %987 = llvm.load %986 {alignment = 4 : i64} : !llvm.ptr -> f32
    %988 = llvm.mlir.poison : vector<8xf32>
    %989 = llvm.insertelement %987, %988[%714 : i64] : vector<8xf32>
    %990 = llvm.shufflevector %989, %988 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %991 = llvm.add %i_tile, %718 overflow<nsw> : i64
    %992 = llvm.mul %991, %a_stride0_1 overflow<nsw> : i64
    %993 = llvm.add %992, %k0 overflow<nsw> : i64
    %994 = llvm.getelementptr inbounds %a_1[%993] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %995 = llvm.load %994 {alignment = 4 : i64} : !llvm.ptr -> f32
    %996 = llvm.mlir.poison : vector<8xf32>
    %997 = llvm.insertelement %995, %996[%714 : i64] : vector<8xf32>
    %998 = llvm.shufflevector %997, %996 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %999 = llvm.add %i_tile, %721 overflow<nsw> : i64
    %1000 = llvm.mul %999, %a_stride0_1 overflow<nsw> : i64
    %1001 = llvm.add %1000, %k0 overflow<nsw> : i64
    %1002 = llvm.getelementptr inbounds %a_1[%1001] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1003 = llvm.load %1002 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1004 = llvm.mlir.poison : vector<8xf32>
    %1005 = llvm.insertelement %1003, %1004[%714 : i64] : vector<8xf32>
    %1006 = llvm.shufflevector %1005, %1004 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1007 = llvm.add %i_tile, %722 overflow<nsw> : i64
    %1008 = llvm.mul %1007, %a_stride0_1 overflow<nsw> : i64
    %1009 = llvm.add %1008, %k0 overflow<nsw> : i64
    %1010 = llvm.getelementptr inbounds %a_1[%1009] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1011 = llvm.load %1010 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1012 = llvm.mlir.poison : vector<8xf32>
    %1013 = llvm.insertelement %1011, %1012[%714 : i64] : vector<8xf32>
    %1014 = llvm.shufflevector %1013, %1012 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1015 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %1016 = llvm.mul %1015, %715 overflow<nsw> : i64
    %1017 = llvm.getelementptr inbounds %b_copy_1[%1016] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1018 = llvm.load %1017 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1019 = llvm.add %714, %717 overflow<nsw> : i64
    %1020 = llvm.add %1016, %1019 overflow<nsw> : i64
    %1021 = llvm.getelementptr inbounds %b_copy_1[%1020] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1022 = llvm.load %1021 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1023 = llvm.fsub %974, %1018 : vector<8xf32>
    %1024 = llvm.fsub %974, %1022 : vector<8xf32>
    %1025 = llvm.fsub %982, %1018 : vector<8xf32>
    %1026 = llvm.fsub %982, %1022 : vector<8xf32>
    %1027 = llvm.fsub %990, %1018 : vector<8xf32>
    %1028 = llvm.fsub %990, %1022 : vector<8xf32>
    %1029 = llvm.fsub %998, %1018 : vector<8xf32>
    %1030 = llvm.fsub %998, %1022 : vector<8xf32>
    %1031 = llvm.fsub %1006, %1018 : vector<8xf32>
    %1032 = llvm.fsub %1006, %1022 : vector<8xf32>
    %1033 = llvm.fsub %1014, %1018 : vector<8xf32>
    %1034 = llvm.fsub %1014, %1022 : vector<8xf32>
    %1035 = llvm.fmul %1023, %1023 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1036 = llvm.fmul %1024, %1024 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1037 = llvm.fmul %1025, %1025 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1038 = llvm.fmul %1026, %1026 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1039 = llvm.fmul %1027, %1027 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1040 = llvm.fmul %1028, %1028 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1041 = llvm.fmul %1029, %1029 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1042 = llvm.fmul %1030, %1030 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1043 = llvm.fmul %1031, %1031 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1044 = llvm.fmul %1032, %1032 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1045 = llvm.fmul %1033, %1033 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1046 = llvm.fmul %1034, %1034 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1047 = llvm.fadd %956, %1035 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1048 = llvm.fadd %957, %1036 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1049 = llvm.fadd %958, %1037 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1050 = llvm.fadd %959, %1038 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1051 = llvm.fadd %960, %1039 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1052 = llvm.fadd %961, %1040 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1053 = llvm.fadd %962, %1041 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1054 = llvm.fadd %963, %1042 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1055 = llvm.fadd %964, %1043 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1056 = llvm.fadd %965, %1044 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1057 = llvm.fadd %966, %1045 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1058 = llvm.fadd %967, %1046 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1059 = llvm.add %k0, %719 overflow<nsw> : i64
    %1060 = llvm.icmp "slt" %1059, %954 : i64
    llvm.cond_br %1060, ^bb16(%1059, %1047, %1048, %1049, %1050, %1051, %1052, %1053, %1054, %1055, %1056, %1057, %1058 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb17(%1047, %1048, %1049, %1050, %1051, %1052, %1053, %1054, %1055, %1056, %1057, %1058 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb17(%1061: vector<8xf32>, %1062: vector<8xf32>, %1063: vector<8xf32>, %1064: vector<8xf32>, %1065: vector<8xf32>, %1066: vector<8xf32>, %1067: vector<8xf32>, %1068: vector<8xf32>, %1069: vector<8xf32>, %1070: vector<8xf32>, %1071: vector<8xf32>, %1072: vector<8xf32>):
    %1073 = llvm.mul %i_tile, %b_size0_1 overflow<nsw> : i64
    %1074 = llvm.add %1073, %j_panel overflow<nsw> : i64
    %1075 = llvm.getelementptr inbounds %out0_1[%1074] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1061, %1075 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1076 = llvm.add %j_panel, %717 overflow<nsw> : i64
    %1077 = llvm.add %1073, %1076 overflow<nsw> : i64
    %1078 = llvm.getelementptr inbounds %out0_1[%1077] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1062, %1078 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1079 = llvm.add %i_tile, %719 overflow<nsw> : i64
    %1080 = llvm.mul %1079, %b_size0_1 overflow<nsw> : i64
    %1081 = llvm.add %1080, %j_panel overflow<nsw> : i64
    %1082 = llvm.getelementptr inbounds %out0_1[%1081] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1063, %1082 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1083 = llvm.add %1080, %1076 overflow<nsw> : i64
    %1084 = llvm.getelementptr inbounds %out0_1[%1083] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1064, %1084 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1085 = llvm.add %i_tile, %720 overflow<nsw> : i64
    %1086 = llvm.mul %1085, %b_size0_1 overflow<nsw> : i64
    %1087 = llvm.add %1086, %j_panel overflow<nsw> : i64
    %1088 = llvm.getelementptr inbounds %out0_1[%1087] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1065, %1088 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1089 = llvm.add %1086, %1076 overflow<nsw> : i64
    %1090 = llvm.getelementptr inbounds %out0_1[%1089] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1066, %1090 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1091 = llvm.add %i_tile, %718 overflow<nsw> : i64
    %1092 = llvm.mul %1091, %b_size0_1 overflow<nsw> : i64
    %1093 = llvm.add %1092, %j_panel overflow<nsw> : i64
    %1094 = llvm.getelementptr inbounds %out0_1[%1093] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1067, %1094 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1095 = llvm.add %1092, %1076 overflow<nsw> : i64
    %1096 = llvm.getelementptr inbounds %out0_1[%1095] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1068, %1096 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1097 = llvm.add %i_tile, %721 overflow<nsw> : i64
    %1098 = llvm.mul %1097, %b_size0_1 overflow<nsw> : i64
    %1099 = llvm.add %1098, %j_panel overflow<nsw> : i64
    %1100 = llvm.getelementptr inbounds %out0_1[%1099] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1069, %1100 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1101 = llvm.add %1098, %1076 overflow<nsw> : i64
    %1102 = llvm.getelementptr inbounds %out0_1[%1101] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1070, %1102 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1103 = llvm.add %i_tile, %722 overflow<nsw> : i64
    %1104 = llvm.mul %1103, %b_size0_1 overflow<nsw> : i64
    %1105 = llvm.add %1104, %j_panel overflow<nsw> : i64
    %1106 = llvm.getelementptr inbounds %out0_1[%1105] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1071, %1106 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1107 = llvm.add %1104, %1076 overflow<nsw> : i64
    %1108 = llvm.getelementptr inbounds %out0_1[%1107] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1072, %1108 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1109 = llvm.add %i_tile, %723 overflow<nsw> : i64
    %1110 = llvm.icmp "slt" %1109, %711 : i64
    llvm.cond_br %1110, ^bb12(%1109 : i64), ^bb18
  ^bb18:
    %1111 = llvm.icmp "slt" %711, %712 : i64
    llvm.cond_br %1111, ^bb19(%711 : i64), ^bb25
  ^bb19(%i_below_tile: i64):
    %1112 = llvm.icmp "eq" %k0_piece, %714 : i64
    llvm.cond_br %1112, ^bb20, ^bb21
  ^bb20:
    llvm.br ^bb22(%733, %733, %733, %733, %733, %733, %733, %733 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb21:
    %1113 = llvm.mul %i_below_tile, %b_size0_1 overflow<nsw> : i64
    %1114 = llvm.add %1113, %j_panel overflow<nsw> : i64
    %1115 = llvm.getelementptr inbounds %out0_1[%1114] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1116 = llvm.load %1115 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1117 = llvm.add %j_panel, %717 overflow<nsw> : i64
    %1118 = llvm.add %1113, %1117 overflow<nsw> : i64
    %1119 = llvm.getelementptr inbounds %out0_1[%1118] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1120 = llvm.load %1119 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1121 = llvm.add %i_below_tile, %719 overflow<nsw> : i64
    %1122 = llvm.mul %1121, %b_size0_1 overflow<nsw> : i64
    %1123 = llvm.add %1122, %j_panel overflow<nsw> : i64
    %1124 = llvm.getelementptr inbounds %out0_1[%1123] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1125 = llvm.load %1124 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1126 = llvm.add %1122, %1117 overflow<nsw> : i64
    %1127 = llvm.getelementptr inbounds %out0_1[%1126] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1128 = llvm.load %1127 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1129 = llvm.add %i_below_tile, %720 overflow<nsw> : i64
    %1130 = llvm.mul %1129, %b_size0_1 overflow<nsw> : i64
    %1131 = llvm.add %1130, %j_panel overflow<nsw> : i64
    %1132 = llvm.getelementptr inbounds %out0_1[%1131] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1133 = llvm.load %1132 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1134 = llvm.add %1130, %1117 overflow<nsw> : i64
    %1135 = llvm.getelementptr inbounds %out0_1[%1134] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1136 = llvm.load %1135 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1137 = llvm.add %i_below_tile, %718 overflow<nsw> : i64
    %1138 = llvm.mul %1137, %b_size0_1 overflow<nsw> : i64
    %1139 = llvm.add %1138, %j_panel overflow<nsw> : i64
    %1140 = llvm.getelementptr inbounds %out0_1[%1139] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1141 = llvm.load %1140 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1142 = llvm.add %1138, %1117 overflow<nsw> : i64
    %1143 = llvm.getelementptr inbounds %out0_1[%1142] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1144 = llvm.load %1143 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb22(%1116, %1120, %1125, %1128, %1133, %1136, %1141, %1144 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb22(%1145: vector<8xf32>, %1146: vector<8xf32>, %1147: vector<8xf32>, %1148: vector<8xf32>, %1149: vector<8xf32>, %1150: vector<8xf32>, %1151: vector<8xf32>, %1152: vector<8xf32>):
    %1153 = llvm.add %k0_piece, %716 overflow<nsw> : i64
    %1154 = llvm.intr.smin(%1153, %a_stride0_1) : (i64, i64) -> i64
    %1155 = llvm.icmp "slt" %k0_piece, %1154 : i64
    llvm.cond_br %1155, ^bb23(%k0_piece, %1145, %1146, %1147, %1148, %1149, %1150, %1151, %1152 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb24(%1145, %1146, %1147, %1148, %1149, %1150, %1151, %1152 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb23(%k0_below: i64, %1156: vector<8xf32>, %1157: vector<8xf32>, %1158: vector<8xf32>, %1159: vector<8xf32>, %1160: vector<8xf32>, %1161: vector<8xf32>, %1162: vector<8xf32>, %1163: vector<8xf32>):
    %1164 = llvm.mul %i_below_tile, %a_stride0_1 overflow<nsw> : i64
    %1165 = llvm.add %1164, %k0_below overflow<nsw> : i64
    %1166 = llvm.getelementptr inbounds %a_1[%1165] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1167 = llvm.load %1166 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1168 = llvm.mlir.poison : vector<8xf32>
    %1169 = llvm.insertelement %1167, %1168[%714 : i64] : vector<8xf32>
    %1170 = llvm.shufflevector %1169, %1168 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1171 = llvm.add %i_below_tile, %719 overflow<nsw> : i64
    %1172 = llvm.mul %1171, %a_stride0_1 overflow<nsw> : i64
    %1173 = llvm.add %1172, %k0_below overflow<nsw> : i64
    %1174 = llvm.getelementptr inbounds %a_1[%1173] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1175 = llvm.load %1174 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1176 = llvm.mlir.poison : vector<8xf32>
    %1177 = llvm.insertelement %1175, %1176[%714 : i64] : vector<8xf32>
    %1178 = llvm.shufflevector %1177, %1176 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1179 = llvm.add %i_below_tile, %720 overflow<nsw> : i64
    %1180 = llvm.mul %1179, %a_stride0_1 overflow<nsw> : i64
    %1181 = llvm.add %1180, %k0_below overflow<nsw> : i64
    %1182 = llvm.getelementptr inbounds %a_1[%1181] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1183 = llvm.load %1182 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1184 = llvm.mlir.poison : vector<8xf32>
    %1185 = llvm.insertelement %1183, %1184[%714 : i64] : vector<8xf32>
    %1186 = llvm.shufflevector %1185, %1184 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1187 = llvm.add %i_below_tile, %718 overflow<nsw> : i64
    %1188 = llvm.mul %1187, %a_stride0_1 overflow<nsw> : i64
    %1189 = llvm.add %1188, %k0_below overflow<nsw> : i64
    %1190 = llvm.getelementptr inbounds %a_1[%1189] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1191 = llvm.load %1190 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1192 = llvm.mlir.poison : vector<8xf32>
    %1193 = llvm.insertelement %1191, %1192[%714 : i64] : vector<8xf32>
    %1194 = llvm.shufflevector %1193, %1192 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1195 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %1196 = llvm.mul %1195, %715 overflow<nsw> : i64
    %1197 = llvm.getelementptr inbounds %b_copy_1[%1196] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1198 = llvm.load %1197 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1199 = llvm.add %714, %717 overflow<nsw> : i64
    %1200 = llvm.add %1196, %1199 overflow<nsw> : i64
    %1201 = llvm.getelementptr inbounds %b_copy_1[%1200] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1202 = llvm.load %1201 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1203 = llvm.fsub %1170, %1198 : vector<8xf32>
    %1204 = llvm.fsub %1170, %1202 : vector<8xf32>
    %1205 = llvm.fsub %1178, %1198 : vector<8xf32>
    %1206 = llvm.fsub %1178, %1202 : vector<8xf32>
    %1207 = llvm.fsub %1186, %1198 : vector<8xf32>
    %1208 = llvm.fsub %1186, %1202 : vector<8xf32>
    %1209 = llvm.fsub %1194, %1198 : vector<8xf32>
    %1210 = llvm.fsub %1194, %1202 : vector<8xf32>
    %1211 = llvm.fmul %1203, %1203 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1212 = llvm.fmul %1204, %1204 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1213 = llvm.fmul %1205, %1205 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1214 = llvm.fmul %1206, %1206 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1215 = llvm.fmul %1207, %1207 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1216 = llvm.fmul %1208, %1208 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1217 = llvm.fmul %1209, %1209 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1218 = llvm.fmul %1210, %1210 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1219 = llvm.fadd %1156, %1211 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1220 = llvm.fadd %1157, %1212 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1221 = llvm.fadd %1158, %1213 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1222 = llvm.fadd %1159, %1214 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1223 = llvm.fadd %1160, %1215 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1224 = llvm.fadd %1161, %1216 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1225 = llvm.fadd %1162, %1217 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1226 = llvm.fadd %1163, %1218 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1227 = llvm.add %k0_below, %719 overflow<nsw> : i64
    %1228 = llvm.icmp "slt" %1227, %1154 : i64
    llvm.cond_br %1228, ^bb23(%1227, %1219, %1220, %1221, %1222, %1223, %1224, %1225, %1226 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb24(%1219, %1220, %1221, %1222, %1223, %1224, %1225, %1226 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb24(%1229: vector<8xf32>, %1230: vector<8xf32>, %1231: vector<8xf32>, %1232: vector<8xf32>, %1233: vector<8xf32>, %1234: vector<8xf32>, %1235: vector<8xf32>, %1236: vector<8xf32>):
    %1237 = llvm.mul %i_below_tile, %b_size0_1 overflow<nsw> : i64
    %1238 = llvm.add %1237, %j_panel overflow<nsw> : i64
    %1239 = llvm.getelementptr inbounds %out0_1[%1238] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1229, %1239 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1240 = llvm.add %j_panel, %717 overflow<nsw> : i64
    %1241 = llvm.add %1237, %1240 overflow<nsw> : i64
    %1242 = llvm.getelementptr inbounds %out0_1[%1241] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1230, %1242 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1243 = llvm.add %i_below_tile, %719 overflow<nsw> : i64
    %1244 = llvm.mul %1243, %b_size0_1 overflow<nsw> : i64
    %1245 = llvm.add %1244, %j_panel overflow<nsw> : i64
    %1246 = llvm.getelementptr inbounds %out0_1[%1245] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1231, %1246 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1247 = llvm.add %1244, %1240 overflow<nsw> : i64
    %1248 = llvm.getelementptr inbounds %out0_1[%1247] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1232, %1248 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1249 = llvm.add %i_below_tile, %720 overflow<nsw> : i64
    %1250 = llvm.mul %1249, %b_size0_1 overflow<nsw> : i64
    %1251 = llvm.add %1250, %j_panel overflow<nsw> : i64
    %1252 = llvm.getelementptr inbounds %out0_1[%1251] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1233, %1252 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1253 = llvm.add %1250, %1240 overflow<nsw> : i64
    %1254 = llvm.getelementptr inbounds %out0_1[%1253] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1234, %1254 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1255 = llvm.add %i_below_tile, %718 overflow<nsw> : i64
    %1256 = llvm.mul %1255, %b_size0_1 overflow<nsw> : i64
    %1257 = llvm.add %1256, %j_panel overflow<nsw> : i64
    %1258 = llvm.getelementptr inbounds %out0_1[%1257] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1235, %1258 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1259 = llvm.add %1256, %1240 overflow<nsw> : i64
    %1260 = llvm.getelementptr inbounds %out0_1[%1259] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1236, %1260 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1261 = llvm.add %i_below_tile, %721 overflow<nsw> : i64
    %1262 = llvm.icmp "slt" %1261, %712 : i64
    llvm.cond_br %1262, ^bb19(%1261 : i64), ^bb25
  ^bb25:
    %1263 = llvm.icmp "slt" %712, %713 : i64
    llvm.cond_br %1263, ^bb26(%712 : i64), ^bb32
  ^bb26(%i_below_below_tile: i64):
    %1264 = llvm.icmp "eq" %k0_piece, %714 : i64
    llvm.cond_br %1264, ^bb27, ^bb28
  ^bb27:
    llvm.br ^bb29(%733, %733, %733, %733 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb28:
    %1265 = llvm.mul %i_below_below_tile, %b_size0_1 overflow<nsw> : i64
    %1266 = llvm.add %1265, %j_panel overflow<nsw> : i64
    %1267 = llvm.getelementptr inbounds %out0_1[%1266] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1268 = llvm.load %1267 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1269 = llvm.add %j_panel, %717 overflow<nsw> : i64
    %1270 = llvm.add %1265, %1269 overflow<nsw> : i64
    %1271 = llvm.getelementptr inbounds %out0_1[%1270] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1272 = llvm.load %1271 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1273 = llvm.add %i_below_below_tile, %719 overflow<nsw> : i64
    %1274 = llvm.mul %1273, %b_size0_1 overflow<nsw> : i64
    %1275 = llvm.add %1274, %j_panel overflow<nsw> : i64
    %1276 = llvm.getelementptr inbounds %out0_1[%1275] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1277 = llvm.load %1276 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1278 = llvm.add %1274, %1269 overflow<nsw> : i64
    %1279 = llvm.getelementptr inbounds %out0_1[%1278] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1280 = llvm.load %1279 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb29(%1268, %1272, %1277, %1280 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb29(%1281: vector<8xf32>, %1282: vector<8xf32>, %1283: vector<8xf32>, %1284: vector<8xf32>):
    %1285 = llvm.add %k0_piece, %716 overflow<nsw> : i64
    %1286 = llvm.intr.smin(%1285, %a_stride0_1) : (i64, i64) -> i64
    %1287 = llvm.icmp "slt" %k0_piece, %1286 : i64
    llvm.cond_br %1287, ^bb30(%k0_piece, %1281, %1282, %1283, %1284 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb31(%1281, %1282, %1283, %1284 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb30(%k0_below_below: i64, %1288: vector<8xf32>, %1289: vector<8xf32>, %1290: vector<8xf32>, %1291: vector<8xf32>):
    %1292 = llvm.mul %i_below_below_tile, %a_stride0_1 overflow<nsw> : i64
    %1293 = llvm.add %1292, %k0_below_below overflow<nsw> : i64
    %1294 = llvm.getelementptr inbounds %a_1[%1293] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1295 = llvm.load %1294 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1296 = llvm.mlir.poison : vector<8xf32>
    %1297 = llvm.insertelement %1295, %1296[%714 : i64] : vector<8xf32>
    %1298 = llvm.shufflevector %1297, %1296 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1299 = llvm.add %i_below_below_tile, %719 overflow<nsw> : i64
    %1300 = llvm.mul %1299, %a_stride0_1 overflow<nsw> : i64
    %1301 = llvm.add %1300, %k0_below_below overflow<nsw> : i64
    %1302 = llvm.getelementptr inbounds %a_1[%1301] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1303 = llvm.load %1302 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1304 = llvm.mlir.poison : vector<8xf32>
    %1305 = llvm.insertelement %1303, %1304[%714 : i64] : vector<8xf32>
    %1306 = llvm.shufflevector %1305, %1304 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1307 = llvm.sub %k0_below_below, %k0_piece overflow<nsw> : i64
    %1308 = llvm.mul %1307, %715 overflow<nsw> : i64
    %1309 = llvm.getelementptr inbounds %b_copy_1[%1308] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1310 = llvm.load %1309 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1311 = llvm.add %714, %717 overflow<nsw> : i64
    %1312 = llvm.add %1308, %1311 overflow<nsw> : i64
    %1313 = llvm.getelementptr inbounds %b_copy_1[%1312] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1314 = llvm.load %1313 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1315 = llvm.fsub %1298, %1310 : vector<8xf32>
    %1316 = llvm.fsub %1298, %1314 : vector<8xf32>
    %1317 = llvm.fsub %1306, %1310 : vector<8xf32>
    %1318 = llvm.fsub %1306, %1314 : vector<8xf32>
    %1319 = llvm.fmul %1315, %1315 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1320 = llvm.fmul %1316, %1316 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1321 = llvm.fmul %1317, %1317 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1322 = llvm.fmul %1318, %1318 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1323 = llvm.fadd %1288, %1319 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1324 = llvm.fadd %1289, %1320 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1325 = llvm.fadd %1290, %1321 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1326 = llvm.fadd %1291, %1322 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1327 = llvm.add %k0_below_below, %719 overflow<nsw> : i64
    %1328 = llvm.icmp "slt" %1327, %1286 : i64
    llvm.cond_br %1328, ^bb30(%1327, %1323, %1324, %1325, %1326 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb31(%1323, %1324, %1325, %1326 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb31(%1329: vector<8xf32>, %1330: vector<8xf32>, %1331: vector<8xf32>, %1332: vector<8xf32>):
    %1333 = llvm.mul %i_below_below_tile, %b_size0_1 overflow<nsw> : i64
    %1334 = llvm.add %1333, %j_panel overflow<nsw> : i64
    %1335 = llvm.getelementptr inbounds %out0_1[%1334] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1329, %1335 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1336 = llvm.add %j_panel, %717 overflow<nsw> : i64
    %1337 = llvm.add %1333, %1336 overflow<nsw> : i64
    %1338 = llvm.getelementptr inbounds %out0_1[%1337] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1330, %1338 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1339 = llvm.add %i_below_below_tile, %719 overflow<nsw> : i64
    %1340 = llvm.mul %1339, %b_size0_1 overflow<nsw> : i64
    %1341 = llvm.add %1340, %j_panel overflow<nsw> : i64
    %1342 = llvm.getelementptr inbounds %out0_1[%1341] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1331, %1342 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1343 = llvm.add %1340, %1336 overflow<nsw> : i64
    %1344 = llvm.getelementptr inbounds %out0_1[%1343] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1332, %1344 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1345 = llvm.add %i_below_below_tile, %720 overflow<nsw> : i64
    %1346 = llvm.icmp "slt" %1345, %713 : i64
    llvm.cond_br %1346, ^bb26(%1345 : i64), ^bb32
  ^bb32:
    %1347 = llvm.icmp "slt" %713, %a_size0_1 : i64
    llvm.cond_br %1347, ^bb33(%713 : i64), ^bb39
  ^bb33(%i_below_below_below_tile: i64):
    %1348 = llvm.icmp "eq" %k0_piece, %714 : i64
    llvm.cond_br %1348, ^bb34, ^bb35
  ^bb34:
    llvm.br ^bb36(%733, %733 : vector<8xf32>, vector<8xf32>)
  ^bb35:
    %1349 = llvm.mul %i_below_below_below_tile, %b_size0_1 overflow<nsw> : i64
    %1350 = llvm.add %1349, %j_panel overflow<nsw> : i64
    %1351 = llvm.getelementptr inbounds %out0_1[%1350] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1352 = llvm.load %1351 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1353 = llvm.add %j_panel, %717 overflow<nsw> : i64
    %1354 = llvm.add %1349, %1353 overflow<nsw> : i64
    %1355 = llvm.getelementptr inbounds %out0_1[%1354] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1356 = llvm.load %1355 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb36(%1352, %1356 : vector<8xf32>, vector<8xf32>)
  ^bb36(%1357: vector<8xf32>, %1358: vector<8xf32>):
    %1359 = llvm.add %k0_piece, %716 overflow<nsw> : i64
    %1360 = llvm.intr.smin(%1359, %a_stride0_1) : (i64, i64) -> i64
    %1361 = llvm.icmp "slt" %k0_piece, %1360 : i64
    llvm.cond_br %1361, ^bb37(%k0_piece, %1357, %1358 : i64, vector<8xf32>, vector<8xf32>), ^bb38(%1357, %1358 : vector<8xf32>, vector<8xf32>)
  ^bb37(%k0_below_below_below: i64, %1362: vector<8xf32>, %1363: vector<8xf32>):
    %1364 = llvm.mul %i_below_below_below_tile, %a_stride0_1 overflow<nsw> : i64
    %1365 = llvm.add %1364, %k0_below_below_below overflow<nsw> : i64
    %1366 = llvm.getelementptr inbounds %a_1[%1365] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1367 = llvm.load %1366 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1368 = llvm.mlir.poison : vector<8xf32>
    %1369 = llvm.insertelement %1367, %1368[%714 : i64] : vector<8xf32>
    %1370 = llvm.shufflevector %1369, %1368 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1371 = llvm.sub %k0_below_below_below, %k0_piece overflow<nsw> : i64
    %1372 = llvm.mul %1371, %715 overflow<nsw> : i64
    %1373 = llvm.getelementptr inbounds %b_copy_1[%1372] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1374 = llvm.load %1373 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1375 = llvm.add %714, %717 overflow<nsw> : i64
    %1376 = llvm.add %1372, %1375 overflow<nsw> : i64
    %1377 = llvm.getelementptr inbounds %b_copy_1[%1376] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1378 = llvm.load %1377 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1379 = llvm.fsub %1370, %1374 : vector<8xf32>
    %1380 = llvm.fsub %1370, %1378 : vector<8xf32>
    %1381 = llvm.fmul %1379, %1379 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1382 = llvm.fmul %1380, %1380 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1383 = llvm.fadd %1362, %1381 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1384 = llvm.fadd %1363, %1382 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1385 = llvm.add %k0_below_below_below, %719 overflow<nsw> : i64
    %1386 = llvm.icmp "slt" %1385, %1360 : i64
    llvm.cond_br %1386, ^bb37(%1385, %1383, %1384 : i64, vector<8xf32>, vector<8xf32>), ^bb38(%1383, %1384 : vector<8xf32>, vector<8xf32>)
  ^bb38(%1387: vector<8xf32>, %1388: vector<8xf32>):
    %1389 = llvm.mul %i_below_below_below_tile, %b_size0_1 overflow<nsw> : i64
    %1390 = llvm.add %1389, %j_panel overflow<nsw> : i64
    %1391 = llvm.getelementptr inbounds %out0_1[%1390] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1387, %1391 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1392 = llvm.add %j_panel, %717 overflow<nsw> : i64
    %1393 = llvm.add %1389, %1392 overflow<nsw> : i64
    %1394 = llvm.getelementptr inbounds %out0_1[%1393] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1388, %1394 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1395 = llvm.add %i_below_below_below_tile, %719 overflow<nsw> : i64
    %1396 = llvm.icmp "slt" %1395, %a_size0_1 : i64
    llvm.cond_br %1396, ^bb33(%1395 : i64), ^bb39
  ^bb39:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %1397 = llvm.add %k0_piece, %716 overflow<nsw> : i64
    %1398 = llvm.icmp "slt" %1397, %709 : i64
    llvm.cond_br %1398, ^bb2(%1397 : i64), ^bb40
  ^bb40:
    %1399 = llvm.add %735, %719 overflow<nsw> : i64
    %1400 = llvm.icmp "slt" %1399, %end : i64
    llvm.cond_br %1400, ^bb1(%1399 : i64), ^bb41
  ^bb41:
    llvm.return %731 : i32
  ^bb42(%1401: i32):
    llvm.return %1401 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %1402 = llvm.mlir.constant(8) : i64
    %1403 = llvm.mlir.constant(16) : i64
    %1404 = llvm.mlir.constant(24) : i64
    %1405 = llvm.mlir.constant(32) : i64
    %1406 = llvm.mlir.constant(40) : i64
    %1407 = llvm.mlir.constant(48) : i64
    %1408 = llvm.mlir.constant(56) : i64
    %1409 = llvm.mlir.constant(64) : i64
    %1410 = llvm.mlir.constant(72) : i64
    %1411 = llvm.mlir.constant(80) : i64
    %1412 = llvm.mlir.constant(88) : i64
    %1413 = llvm.mlir.constant(96) : i64
    %1414 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %1415 = llvm.getelementptr inbounds %context[%1402] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1416 = llvm.load %1415 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1417 = llvm.getelementptr inbounds %context[%1403] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1418 = llvm.load %1417 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1419 = llvm.getelementptr inbounds %context[%1404] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1420 = llvm.load %1419 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1421 = llvm.getelementptr inbounds %context[%1405] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1422 = llvm.load %1421 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1423 = llvm.getelementptr inbounds %context[%1406] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1424 = llvm.load %1423 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1425 = llvm.getelementptr inbounds %context[%1407] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1426 = llvm.load %1425 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1427 = llvm.getelementptr inbounds %context[%1408] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1428 = llvm.load %1427 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1429 = llvm.getelementptr inbounds %context[%1409] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1430 = llvm.load %1429 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1431 = llvm.getelementptr inbounds %context[%1410] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1432 = llvm.load %1431 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1433 = llvm.getelementptr inbounds %context[%1411] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1434 = llvm.load %1433 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1435 = llvm.getelementptr inbounds %context[%1412] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1436 = llvm.load %1435 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1437 = llvm.getelementptr inbounds %context[%1413] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1438 = llvm.load %1437 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1439 = llvm.call @program.parallel0(%begin_1, %end_1, %1414, %1416, %1418, %1420, %1422, %1424, %1426, %1428, %1430, %1432, %1434, %1436, %1438) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    llvm.return %1439 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %a_size0_2: i64, %b_size0_2: i64, %out0_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %1440 = llvm.mlir.constant(0) : i64
    %1441 = llvm.mlir.constant(1) : i64
    %1442 = llvm.mlir.constant(2) : i64
    %1443 = llvm.mlir.constant(4) : i64
    %1444 = llvm.mlir.constant(0 : i32) : i32
    %1445 = llvm.mlir.constant(dense<0x7f800000> : vector<4xf32>) : vector<4xf32>
    %1446 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %1447 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf32>) : vector<4xf32>
    %1448 = llvm.mlir.constant(dense<9223372036854775807> : vector<4xi64>) : vector<4xi64>
    %1449 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %1449, ^bb1(%begin_2 : i64), ^bb6
  ^bb1(%i: i64):
    %1450 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi64>) : vector<4xi64>
    %1451 = llvm.ashr %b_size0_2, %1442 : i64
    %1452 = llvm.mul %1451, %1443 overflow<nsw> : i64
    %1453 = llvm.icmp "slt" %1440, %1452 : i64
    llvm.cond_br %1453, ^bb2(%1440, %1445, %1446 : i64, vector<4xf32>, vector<4xi64>), ^bb3(%1445, %1446 : vector<4xf32>, vector<4xi64>)
  ^bb2(%j: i64, %1454: vector<4xf32>, %1455: vector<4xi64>):
    %1456 = llvm.mul %i, %b_size0_2 overflow<nsw> : i64
    %1457 = llvm.add %1456, %j overflow<nsw> : i64
    %1458 = llvm.getelementptr inbounds %out0_2[%1457] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1459 = llvm.load %1458 {alignment = 4 : i64} : !llvm.ptr -> vector<4xf32>
    %1460 = llvm.intr.sqrt(%1459) : (vector<4xf32>) -> vector<4xf32>
    %1461 = llvm.fcmp "olt" %1459, %1454 : vector<4xf32>
    %1462 = llvm.fcmp "uno" %1459, %1459 : vector<4xf32>
    %1463 = llvm.fcmp "ord" %1454, %1454 : vector<4xf32>
    %1464 = llvm.and %1462, %1463 : vector<4xi1>
    %1465 = llvm.or %1461, %1464 : vector<4xi1>
    %1466 = llvm.mlir.poison : vector<4xi64>
    %1467 = llvm.insertelement %j, %1466[%1440 : i64] : vector<4xi64>
    %1468 = llvm.shufflevector %1467, %1466 [0, 0, 0, 0] : vector<4xi64>
    %1469 = llvm.add %1468, %1450 : vector<4xi64>
    %1470 = llvm.select %1465, %1459, %1454 : vector<4xi1>, vector<4xf32>
    %1471 = llvm.select %1465, %1469, %1455 : vector<4xi1>, vector<4xi64>
    llvm.store %1460, %1458 {alignment = 4 : i64} : vector<4xf32>, !llvm.ptr
    %1472 = llvm.add %j, %1443 overflow<nsw> : i64
    %1473 = llvm.icmp "slt" %1472, %1452 : i64
    llvm.cond_br %1473, ^bb2(%1472, %1470, %1471 : i64, vector<4xf32>, vector<4xi64>), ^bb3(%1470, %1471 : vector<4xf32>, vector<4xi64>)
  ^bb3(%1474: vector<4xf32>, %1475: vector<4xi64>):
    %1476 = llvm.intr.smax(%1452, %1440) : (i64, i64) -> i64
    %1477 = llvm.icmp "slt" %1476, %b_size0_2 : i64
    llvm.cond_br %1477, ^bb4(%1476, %1474, %1475 : i64, vector<4xf32>, vector<4xi64>), ^bb5(%1474, %1475 : vector<4xf32>, vector<4xi64>)
  ^bb4(%j_1: i64, %1478: vector<4xf32>, %1479: vector<4xi64>):
    %1480 = llvm.sub %b_size0_2, %j_1 overflow<nsw> : i64
    %1481 = llvm.intr.smin(%1480, %1443) : (i64, i64) -> i64
    %1482 = llvm.intr.smax(%1481, %1440) : (i64, i64) -> i64
    %1483 = llvm.trunc %1482 : i64 to i32
    %1484 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1485 = llvm.mlir.poison : vector<4xi32>
    %1486 = llvm.insertelement %1483, %1485[%1440 : i64] : vector<4xi32>
    %1487 = llvm.shufflevector %1486, %1485 [0, 0, 0, 0] : vector<4xi32>
    %1488 = llvm.icmp "slt" %1484, %1487 : vector<4xi32>
    %1489 = llvm.mul %i, %b_size0_2 overflow<nsw> : i64
    %1490 = llvm.add %1489, %j_1 overflow<nsw> : i64
    %1491 = llvm.getelementptr inbounds %out0_2[%1490] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1492 = llvm.intr.masked.load %1491, %1488, %1447 {alignment = 4 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
    %1493 = llvm.intr.sqrt(%1492) : (vector<4xf32>) -> vector<4xf32>
    %1494 = llvm.fcmp "olt" %1492, %1478 : vector<4xf32>
    %1495 = llvm.fcmp "uno" %1492, %1492 : vector<4xf32>
    %1496 = llvm.fcmp "ord" %1478, %1478 : vector<4xf32>
    %1497 = llvm.and %1495, %1496 : vector<4xi1>
    %1498 = llvm.or %1494, %1497 : vector<4xi1>
    %1499 = llvm.mlir.poison : vector<4xi64>
    %1500 = llvm.insertelement %j_1, %1499[%1440 : i64] : vector<4xi64>
    %1501 = llvm.shufflevector %1500, %1499 [0, 0, 0, 0] : vector<4xi64>
    %1502 = llvm.add %1501, %1450 : vector<4xi64>
    %1503 = llvm.select %1498, %1492, %1478 : vector<4xi1>, vector<4xf32>
    %1504 = llvm.select %1498, %1502, %1479 : vector<4xi1>, vector<4xi64>
    llvm.intr.masked.store %1493, %1491, %1488 {alignment = 4 : i32} : vector<4xf32>, vector<4xi1> into !llvm.ptr
    %1505 = llvm.select %1488, %1503, %1478 : vector<4xi1>, vector<4xf32>
    %1506 = llvm.select %1488, %1504, %1479 : vector<4xi1>, vector<4xi64>
    %1507 = llvm.add %j_1, %1443 overflow<nsw> : i64
    %1508 = llvm.icmp "slt" %1507, %b_size0_2 : i64
    llvm.cond_br %1508, ^bb4(%1507, %1505, %1506 : i64, vector<4xf32>, vector<4xi64>), ^bb5(%1505, %1506 : vector<4xf32>, vector<4xi64>)
  ^bb5(%1509: vector<4xf32>, %1510: vector<4xi64>):
    %1511 = llvm.intr.vector.reduce.fminimum(%1509) : (vector<4xf32>) -> f32
    %1512 = llvm.mlir.poison : vector<4xf32>
    %1513 = llvm.insertelement %1511, %1512[%1440 : i64] : vector<4xf32>
    %1514 = llvm.shufflevector %1513, %1512 [0, 0, 0, 0] : vector<4xf32>
    %1515 = llvm.fcmp "oeq" %1509, %1514 : vector<4xf32>
    %1516 = llvm.fcmp "uno" %1509, %1509 : vector<4xf32>
    %1517 = llvm.or %1515, %1516 : vector<4xi1>
    %1518 = llvm.select %1517, %1510, %1448 : vector<4xi1>, vector<4xi64>
    %1519 = "llvm.intr.vector.reduce.smin"(%1518) : (vector<4xi64>) -> i64
    %1520 = llvm.getelementptr inbounds %out1_1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1519, %1520 {alignment = 8 : i64} : i64, !llvm.ptr
    %1521 = llvm.add %i, %1441 overflow<nsw> : i64
    %1522 = llvm.icmp "slt" %1521, %end_2 : i64
    llvm.cond_br %1522, ^bb1(%1521 : i64), ^bb6
  ^bb6:
    llvm.return %1444 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %1523 = llvm.mlir.constant(8) : i64
    %1524 = llvm.mlir.constant(16) : i64
    %1525 = llvm.mlir.constant(24) : i64
    %1526 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1527 = llvm.getelementptr inbounds %context_1[%1523] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1528 = llvm.load %1527 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1529 = llvm.getelementptr inbounds %context_1[%1524] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1530 = llvm.load %1529 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1531 = llvm.getelementptr inbounds %context_1[%1525] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1532 = llvm.load %1531 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1533 = llvm.call @program.parallel1(%begin_3, %end_3, %1526, %1528, %1530, %1532) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %1533 : i32
  }
  llvm.func @program_shapes(%a_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_3: i64, %a_stride0_2: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_3: i64, %b_stride0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %1534 = llvm.mlir.constant(0) : i64
    %1535 = llvm.mlir.constant(1) : i64
    %1536 = llvm.mlir.constant(2 : i32) : i32
    %1537 = llvm.mlir.constant(3 : i32) : i32
    %1538 = llvm.mlir.constant(2) : i64
    %1539 = llvm.mlir.constant(0 : i32) : i32
    %1540 = llvm.icmp "eq" %b_stride0_2, %a_stride0_2 : i64
    %1541 = llvm.icmp "slt" %1534, %b_size0_3 : i64
    llvm.cond_br %1540, ^bb1, ^bb3(%1536 : i32)
  ^bb1:
    llvm.cond_br %1541, ^bb2, ^bb3(%1537 : i32)
  ^bb2:
    llvm.store %a_size0_3, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %1542 = llvm.getelementptr inbounds %extents[%1535] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_size0_3, %1542 {alignment = 8 : i64} : i64, !llvm.ptr
    %1543 = llvm.getelementptr inbounds %extents[%1538] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size0_3, %1543 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1539 : i32
  ^bb3(%1544: i32):
    llvm.return %1544 : i32
  }
}
