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
              affine.store %39, %b_copy[%k0_copy_below - %k0_piece, %j_copy_below - %j_panel] : memref<?x16xf32>
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
                affine.store %110, %b_copy_1[%k0_right_copy - %k0_right_piece, %j_right_copy - %j_right_panel] : memref<?x?xf32>
              }
            }
          }
          affine.for %k0_right_copy_below = affine_map<(d0) -> (d0)>(%109) to affine_map<(d0) -> (d0)>(%108) {
            affine.for %j_right_copy_below = affine_map<(d0) -> (d0)>(%j_right_copy_tile) to min affine_map<(d0, d1)[s0] -> ((d1 + 8), (d0 + 8), s0)>(%j_right_panel, %j_right_copy_tile)[%23] {
              %111 = affine.load %b[%j_right_copy_below, %k0_right_copy_below] : memref<?x?xf32>
              affine.store %111, %b_copy_1[%k0_right_copy_below - %k0_right_piece, %j_right_copy_below - %j_right_panel] : memref<?x?xf32>
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
    affine.parallel (%i) = (0) to (symbol(%20)) {
      %160 = vector.step : vector<4xindex>
      %161, %162 = affine.for %j = 0 to affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%23) step 4 iter_args(%163 = %16, %164 = %17) -> (vector<4xf32>, vector<4xi64>) {
        %165 = affine.vector_load %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
        %166 = math.sqrt %165 : vector<4xf32>
        %167 = arith.cmpf olt, %165, %163 : vector<4xf32>
        %168 = arith.cmpf uno, %165, %165 : vector<4xf32>
        %169 = arith.cmpf ord, %163, %163 : vector<4xf32>
        %170 = arith.andi %168, %169 : vector<4xi1>
        %171 = arith.ori %167, %170 : vector<4xi1>
        %172 = vector.broadcast %j : index to vector<4xindex>
        %173 = arith.addi %172, %160 : vector<4xindex>
        %174 = arith.index_cast %173 : vector<4xindex> to vector<4xi64>
        %175 = arith.select %171, %165, %163 : vector<4xi1>, vector<4xf32>
        %176 = arith.select %171, %174, %164 : vector<4xi1>, vector<4xi64>
        affine.vector_store %166, %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
        affine.yield %175, %176 : vector<4xf32>, vector<4xi64>
      }
      %177, %178 = affine.for %j_1 = max affine_map<(d0) -> (((d0 floordiv 4) * 4), 0)>(%23) to %23 step 4 iter_args(%179 = %161, %180 = %162) -> (vector<4xf32>, vector<4xi64>) {
        %181 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_1, %23)
        %182 = vector.create_mask %181 : vector<4xi1>
        %183 = vector.maskedload %out0_1[%i, %j_1], %182, %18 : memref<?x?xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
        %184 = math.sqrt %183 : vector<4xf32>
        %185 = arith.cmpf olt, %183, %179 : vector<4xf32>
        %186 = arith.cmpf uno, %183, %183 : vector<4xf32>
        %187 = arith.cmpf ord, %179, %179 : vector<4xf32>
        %188 = arith.andi %186, %187 : vector<4xi1>
        %189 = arith.ori %185, %188 : vector<4xi1>
        %190 = vector.broadcast %j_1 : index to vector<4xindex>
        %191 = arith.addi %190, %160 : vector<4xindex>
        %192 = arith.index_cast %191 : vector<4xindex> to vector<4xi64>
        %193 = arith.select %189, %183, %179 : vector<4xi1>, vector<4xf32>
        %194 = arith.select %189, %192, %180 : vector<4xi1>, vector<4xi64>
        vector.maskedstore %out0_1[%i, %j_1], %182, %184 : memref<?x?xf32>, vector<4xi1>, vector<4xf32>
        %195 = arith.select %182, %193, %179 : vector<4xi1>, vector<4xf32>
        %196 = arith.select %182, %194, %180 : vector<4xi1>, vector<4xi64>
        affine.yield %195, %196 : vector<4xf32>, vector<4xi64>
      }
      %197 = vector.reduction <minimumf>, %177 : vector<4xf32> into f32
      %198 = vector.broadcast %197 : f32 to vector<4xf32>
      %199 = arith.cmpf oeq, %177, %198 : vector<4xf32>
      %200 = arith.cmpf uno, %177, %177 : vector<4xf32>
      %201 = arith.ori %199, %200 : vector<4xi1>
      %202 = arith.select %201, %178, %19 : vector<4xi1>, vector<4xi64>
      %203 = vector.reduction <minsi>, %202 : vector<4xi64> into i64
      affine.store %203, %out1_1[%i] : memref<?xi64>
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
    %617 = arith.constant 0 : index
    %618 = arith.maxsi %13, %617 : index
    %619 = arith.constant 2 : index
    %620 = arith.shrsi %16, %619 : index
    %621 = arith.constant 4 : index
    %622 = arith.muli %620, %621 : index
    %623 = arith.constant 4 : index
    %624 = arith.ceildivsi %622, %623 : index
    %625 = arith.constant 0 : index
    %626 = arith.maxsi %624, %625 : index
    %627 = arith.constant 34 : index
    %628 = arith.muli %626, %627 : index
    %629 = arith.constant 0 : index
    %630 = arith.maxsi %622, %629 : index
    %631 = arith.subi %16, %630 : index
    %632 = arith.constant 4 : index
    %633 = arith.ceildivsi %631, %632 : index
    %634 = arith.constant 0 : index
    %635 = arith.maxsi %633, %634 : index
    %636 = arith.constant 38 : index
    %637 = arith.muli %635, %636 : index
    %638 = arith.constant 15 : index
    %639 = arith.addi %638, %628 : index
    %640 = arith.addi %639, %637 : index
    %641 = arith.muli %618, %640 : index
    %642 = arith.constant 32768 : index
    %643 = arith.cmpi sge, %641, %642 : index
    "omp.parallel"(%643) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %13, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %644 = vector.step : vector<4xindex>
          %645 = arith.shrsi %16, %c2 : index
          %646 = arith.muli %645, %c4 overflow<nsw> : index
          %647, %648 = scf.for %j = %c0 to %646 step %c4 iter_args(%649 = %8, %650 = %9) -> (vector<4xf32>, vector<4xi64>) {
            %651 = vector.load %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
            %652 = math.sqrt %651 : vector<4xf32>
            %653 = arith.cmpf olt, %651, %649 : vector<4xf32>
            %654 = arith.cmpf uno, %651, %651 : vector<4xf32>
            %655 = arith.cmpf ord, %649, %649 : vector<4xf32>
            %656 = arith.andi %654, %655 : vector<4xi1>
            %657 = arith.ori %653, %656 : vector<4xi1>
            %658 = vector.broadcast %j : index to vector<4xindex>
            %659 = arith.addi %658, %644 : vector<4xindex>
            %660 = arith.index_cast %659 : vector<4xindex> to vector<4xi64>
            %661 = arith.select %657, %651, %649 : vector<4xi1>, vector<4xf32>
            %662 = arith.select %657, %660, %650 : vector<4xi1>, vector<4xi64>
            vector.store %652, %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
            scf.yield %661, %662 : vector<4xf32>, vector<4xi64>
          }
          %663 = arith.maxsi %646, %c0 : index
          %664, %665 = scf.for %j_1 = %663 to %16 step %c4 iter_args(%666 = %647, %667 = %648) -> (vector<4xf32>, vector<4xi64>) {
            %668 = arith.subi %16, %j_1 overflow<nsw> : index
            %669 = vector.create_mask %668 : vector<4xi1>
            %670 = vector.maskedload %out0_1[%i, %j_1], %669, %10 : memref<?x?xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
            %671 = math.sqrt %670 : vector<4xf32>
            %672 = arith.cmpf olt, %670, %666 : vector<4xf32>
            %673 = arith.cmpf uno, %670, %670 : vector<4xf32>
            %674 = arith.cmpf ord, %666, %666 : vector<4xf32>
            %675 = arith.andi %673, %674 : vector<4xi1>
            %676 = arith.ori %672, %675 : vector<4xi1>
            %677 = vector.broadcast %j_1 : index to vector<4xindex>
            %678 = arith.addi %677, %644 : vector<4xindex>
            %679 = arith.index_cast %678 : vector<4xindex> to vector<4xi64>
            %680 = arith.select %676, %670, %666 : vector<4xi1>, vector<4xf32>
            %681 = arith.select %676, %679, %667 : vector<4xi1>, vector<4xi64>
            vector.maskedstore %out0_1[%i, %j_1], %669, %671 : memref<?x?xf32>, vector<4xi1>, vector<4xf32>
            %682 = arith.select %669, %680, %666 : vector<4xi1>, vector<4xf32>
            %683 = arith.select %669, %681, %667 : vector<4xi1>, vector<4xi64>
            scf.yield %682, %683 : vector<4xf32>, vector<4xi64>
          }
          %684 = vector.reduction <minimumf>, %664 : vector<4xf32> into f32
          %685 = vector.broadcast %684 : f32 to vector<4xf32>
          %686 = arith.cmpf oeq, %664, %685 : vector<4xf32>
          %687 = arith.cmpf uno, %664, %664 : vector<4xf32>
          %688 = arith.ori %686, %687 : vector<4xi1>
          %689 = arith.select %688, %665, %11 : vector<4xi1>, vector<4xi64>
          %690 = vector.reduction <minsi>, %689 : vector<4xi64> into i64
          memref.store %690, %out1_1[%i] : memref<?xi64>
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
    %14 = llvm.mlir.constant(64) : i64
    %15 = llvm.mlir.constant(-64) : i64
    %16 = llvm.mlir.constant(1 : i32) : i32
    %17 = llvm.mlir.constant(true) : i1
    %18 = llvm.mlir.constant(34) : i64
    %19 = llvm.mlir.constant(38) : i64
    %20 = llvm.mlir.constant(32768) : i64
    %21 = llvm.mlir.constant(32) : i64
    %22 = llvm.alloca %21 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %23 = llvm.mlir.constant(24) : i64
    %24 = llvm.mlir.constant(0 : i32) : i32
    %25 = llvm.mlir.constant(0.000000e+00 : f32) : f32
    %26 = llvm.mlir.constant(0x7f800000 : f32) : f32
    %27 = llvm.mlir.constant(0) : i64
    %28 = llvm.mlir.constant(dense<0x7f800000> : vector<4xf32>) : vector<4xf32>
    %29 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %30 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf32>) : vector<4xf32>
    %31 = llvm.mlir.constant(dense<9223372036854775807> : vector<4xi64>) : vector<4xi64>
    %32 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %33 = llvm.ashr %b_size0, %1 : i64
    %34 = llvm.mul %33, %0 overflow<nsw> : i64
    %35 = llvm.intr.smax(%a_stride0, %2) : (i64, i64) -> i64
    %36 = llvm.sdiv %a_size0, %3 : i64
    %37 = llvm.srem %a_size0, %3 : i64
    %38 = llvm.icmp "ne" %37, %6 : i64
    %39 = llvm.xor %37, %3 : i64
    %40 = llvm.icmp "slt" %39, %6 : i64
    %41 = llvm.and %38, %40 : i1
    %42 = llvm.add %36, %13 : i64
    %43 = llvm.select %41, %42, %36 : i1, i64
    %44 = llvm.mul %43, %3 overflow<nsw> : i64
    %45 = llvm.sub %a_size0, %44 overflow<nsw> : i64
    %46 = llvm.ashr %45, %4 : i64
    %47 = llvm.mul %46, %1 overflow<nsw> : i64
    %48 = llvm.add %47, %44 overflow<nsw> : i64
    %49 = llvm.sub %a_size0, %48 overflow<nsw> : i64
    %50 = llvm.ashr %49, %2 : i64
    %51 = llvm.mul %50, %4 overflow<nsw> : i64
    %52 = llvm.add %51, %48 overflow<nsw> : i64
    %53 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %54 = llvm.icmp "slt" %6, %34 : i64
    llvm.cond_br %54, ^bb1(%6 : i64), ^bb41
  ^bb1(%j_panel: i64):
    %55 = llvm.icmp "slt" %6, %35 : i64
    llvm.cond_br %55, ^bb2(%6 : i64), ^bb40
  ^bb2(%k0_piece: i64):
    %56 = llvm.mul %53, %14 overflow<nsw> : i64
    %57 = llvm.add %56, %14 overflow<nsw> : i64
    %58 = llvm.and %57, %15 : i64
    %b_copy = llvm.call @aligned_alloc(%14, %58) : (i64, i64) -> !llvm.ptr
    %59 = llvm.mlir.zero : !llvm.ptr
    %60 = llvm.icmp "ne" %b_copy, %59 : !llvm.ptr
    llvm.cond_br %60, ^bb3, ^bb92(%16 : i32)
  ^bb3:
    %61 = llvm.add %k0_piece, %5 overflow<nsw> : i64
    %62 = llvm.intr.smin(%61, %a_stride0) : (i64, i64) -> i64
    %63 = llvm.sub %62, %k0_piece overflow<nsw> : i64
    %64 = llvm.ashr %63, %8 : i64
    %65 = llvm.mul %64, %7 overflow<nsw> : i64
    %66 = llvm.add %65, %k0_piece overflow<nsw> : i64
    %67 = llvm.intr.smax(%66, %k0_piece) : (i64, i64) -> i64
    %68 = llvm.add %j_panel, %0 overflow<nsw> : i64
    %69 = llvm.icmp "slt" %j_panel, %68 : i64
    llvm.cond_br %69, ^bb4(%j_panel : i64), ^bb11
  ^bb4(%j_copy_tile: i64):
    %70 = llvm.sub %j_copy_tile, %j_panel overflow<nsw> : i64
    %71 = llvm.icmp "slt" %k0_piece, %67 : i64
    llvm.cond_br %71, ^bb5(%k0_piece : i64), ^bb6
  ^bb5(%k0_copy_tile: i64):
    %72 = llvm.mul %j_copy_tile, %b_stride0 overflow<nsw> : i64
    %73 = llvm.add %72, %k0_copy_tile overflow<nsw> : i64
    %74 = llvm.getelementptr inbounds %b[%73] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %75 = llvm.load %74 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %76 = llvm.add %j_copy_tile, %2 overflow<nsw> : i64
    %77 = llvm.mul %76, %b_stride0 overflow<nsw> : i64
    %78 = llvm.add %77, %k0_copy_tile overflow<nsw> : i64
    %79 = llvm.getelementptr inbounds %b[%78] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %80 = llvm.load %79 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %81 = llvm.add %j_copy_tile, %4 overflow<nsw> : i64
    %82 = llvm.mul %81, %b_stride0 overflow<nsw> : i64
    %83 = llvm.add %82, %k0_copy_tile overflow<nsw> : i64
    %84 = llvm.getelementptr inbounds %b[%83] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %85 = llvm.load %84 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %86 = llvm.add %j_copy_tile, %8 overflow<nsw> : i64
    %87 = llvm.mul %86, %b_stride0 overflow<nsw> : i64
    %88 = llvm.add %87, %k0_copy_tile overflow<nsw> : i64
    %89 = llvm.getelementptr inbounds %b[%88] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %90 = llvm.load %89 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %91 = llvm.add %j_copy_tile, %1 overflow<nsw> : i64
    %92 = llvm.mul %91, %b_stride0 overflow<nsw> : i64
    %93 = llvm.add %92, %k0_copy_tile overflow<nsw> : i64
    %94 = llvm.getelementptr inbounds %b[%93] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %95 = llvm.load %94 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %96 = llvm.add %j_copy_tile, %9 overflow<nsw> : i64
    %97 = llvm.mul %96, %b_stride0 overflow<nsw> : i64
    %98 = llvm.add %97, %k0_copy_tile overflow<nsw> : i64
    %99 = llvm.getelementptr inbounds %b[%98] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %100 = llvm.load %99 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %101 = llvm.add %j_copy_tile, %3 overflow<nsw> : i64
    %102 = llvm.mul %101, %b_stride0 overflow<nsw> : i64
    %103 = llvm.add %102, %k0_copy_tile overflow<nsw> : i64
    %104 = llvm.getelementptr inbounds %b[%103] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %105 = llvm.load %104 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %106 = llvm.add %j_copy_tile, %10 overflow<nsw> : i64
    %107 = llvm.mul %106, %b_stride0 overflow<nsw> : i64
    %108 = llvm.add %107, %k0_copy_tile overflow<nsw> : i64
    %109 = llvm.getelementptr inbounds %b[%108] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %110 = llvm.load %109 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %111 = llvm.shufflevector %75, %95 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %112 = llvm.shufflevector %75, %95 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %113 = llvm.shufflevector %80, %100 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %114 = llvm.shufflevector %80, %100 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %115 = llvm.shufflevector %85, %105 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %116 = llvm.shufflevector %85, %105 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %117 = llvm.shufflevector %90, %110 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %118 = llvm.shufflevector %90, %110 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %119 = llvm.shufflevector %111, %115 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %120 = llvm.shufflevector %111, %115 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %121 = llvm.shufflevector %112, %116 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %122 = llvm.shufflevector %112, %116 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %123 = llvm.shufflevector %113, %117 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %124 = llvm.shufflevector %113, %117 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %125 = llvm.shufflevector %114, %118 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %126 = llvm.shufflevector %114, %118 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %127 = llvm.shufflevector %119, %123 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %128 = llvm.shufflevector %119, %123 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %129 = llvm.shufflevector %120, %124 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %130 = llvm.shufflevector %120, %124 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %131 = llvm.shufflevector %121, %125 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %132 = llvm.shufflevector %121, %125 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %133 = llvm.shufflevector %122, %126 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %134 = llvm.shufflevector %122, %126 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %135 = llvm.sub %k0_copy_tile, %k0_piece overflow<nsw> : i64
    %136 = llvm.mul %135, %0 overflow<nsw> : i64
    %137 = llvm.add %136, %70 overflow<nsw> : i64
    %138 = llvm.getelementptr inbounds %b_copy[%137] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %127, %138 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %139 = llvm.add %135, %2 overflow<nsw> : i64
    %140 = llvm.mul %139, %0 overflow<nsw> : i64
    %141 = llvm.add %140, %70 overflow<nsw> : i64
    %142 = llvm.getelementptr inbounds %b_copy[%141] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %128, %142 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %143 = llvm.add %135, %4 overflow<nsw> : i64
    %144 = llvm.mul %143, %0 overflow<nsw> : i64
    %145 = llvm.add %144, %70 overflow<nsw> : i64
    %146 = llvm.getelementptr inbounds %b_copy[%145] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %129, %146 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %147 = llvm.add %135, %8 overflow<nsw> : i64
    %148 = llvm.mul %147, %0 overflow<nsw> : i64
    %149 = llvm.add %148, %70 overflow<nsw> : i64
    %150 = llvm.getelementptr inbounds %b_copy[%149] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %130, %150 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %151 = llvm.add %135, %1 overflow<nsw> : i64
    %152 = llvm.mul %151, %0 overflow<nsw> : i64
    %153 = llvm.add %152, %70 overflow<nsw> : i64
    %154 = llvm.getelementptr inbounds %b_copy[%153] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %131, %154 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %155 = llvm.add %135, %9 overflow<nsw> : i64
    %156 = llvm.mul %155, %0 overflow<nsw> : i64
    %157 = llvm.add %156, %70 overflow<nsw> : i64
    %158 = llvm.getelementptr inbounds %b_copy[%157] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %132, %158 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %159 = llvm.add %135, %3 overflow<nsw> : i64
    %160 = llvm.mul %159, %0 overflow<nsw> : i64
    %161 = llvm.add %160, %70 overflow<nsw> : i64
    %162 = llvm.getelementptr inbounds %b_copy[%161] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %133, %162 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %163 = llvm.add %135, %10 overflow<nsw> : i64
    %164 = llvm.mul %163, %0 overflow<nsw> : i64
    %165 = llvm.add %164, %70 overflow<nsw> : i64
    %166 = llvm.getelementptr inbounds %b_copy[%165] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %134, %166 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %167 = llvm.add %k0_copy_tile, %7 overflow<nsw> : i64
    %168 = llvm.icmp "slt" %167, %67 : i64
    llvm.cond_br %168, ^bb5(%167 : i64), ^bb6
  ^bb6:
    %169 = llvm.icmp "slt" %67, %62 : i64
    llvm.cond_br %169, ^bb7(%67 : i64), ^bb10
  ^bb7(%k0_copy_below: i64):
    %170 = llvm.add %j_copy_tile, %7 overflow<nsw> : i64
    %171 = llvm.icmp "slt" %j_copy_tile, %170 : i64
    llvm.cond_br %171, ^bb8(%j_copy_tile : i64), ^bb9
  ^bb8(%j_copy_below: i64):
    %172 = llvm.mul %j_copy_below, %b_stride0 overflow<nsw> : i64
    %173 = llvm.add %172, %k0_copy_below overflow<nsw> : i64
    %174 = llvm.getelementptr inbounds %b[%173] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %175 = llvm.load %174 {alignment = 4 : i64} : !llvm.ptr -> f32
    %176 = llvm.sub %k0_copy_below, %k0_piece overflow<nsw> : i64
    %177 = llvm.sub %j_copy_below, %j_panel overflow<nsw> : i64
    %178 = llvm.mul %176, %0 overflow<nsw> : i64
    %179 = llvm.add %178, %177 overflow<nsw> : i64
    %180 = llvm.getelementptr inbounds %b_copy[%179] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %175, %180 {alignment = 4 : i64} : f32, !llvm.ptr
    %181 = llvm.add %j_copy_below, %2 overflow<nsw> : i64
    %182 = llvm.icmp "slt" %181, %170 : i64
    llvm.cond_br %182, ^bb8(%181 : i64), ^bb9
  ^bb9:
    %183 = llvm.add %k0_copy_below, %2 overflow<nsw> : i64
    %184 = llvm.icmp "slt" %183, %62 : i64
    llvm.cond_br %184, ^bb7(%183 : i64), ^bb10
  ^bb10:
    %185 = llvm.add %j_copy_tile, %7 overflow<nsw> : i64
    %186 = llvm.icmp "slt" %185, %68 : i64
    llvm.cond_br %186, ^bb4(%185 : i64), ^bb11
  ^bb11:
    %187 = llvm.icmp "slt" %6, %44 : i64
    llvm.cond_br %187, ^bb12(%6 : i64), ^bb18
  ^bb12(%i_tile: i64):
    %188 = llvm.icmp "eq" %k0_piece, %6 : i64
    llvm.cond_br %188, ^bb13, ^bb14
  ^bb13:
    llvm.br ^bb15(%32, %32, %32, %32, %32, %32, %32, %32, %32, %32, %32, %32 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb14:
    %189 = llvm.mul %i_tile, %b_size0 overflow<nsw> : i64
    %190 = llvm.add %189, %j_panel overflow<nsw> : i64
    %191 = llvm.getelementptr inbounds %out0[%190] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %192 = llvm.load %191 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %193 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %194 = llvm.add %189, %193 overflow<nsw> : i64
    %195 = llvm.getelementptr inbounds %out0[%194] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %196 = llvm.load %195 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %197 = llvm.add %i_tile, %2 overflow<nsw> : i64
    %198 = llvm.mul %197, %b_size0 overflow<nsw> : i64
    %199 = llvm.add %198, %j_panel overflow<nsw> : i64
    %200 = llvm.getelementptr inbounds %out0[%199] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %201 = llvm.load %200 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %202 = llvm.add %198, %193 overflow<nsw> : i64
    %203 = llvm.getelementptr inbounds %out0[%202] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %204 = llvm.load %203 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %205 = llvm.add %i_tile, %4 overflow<nsw> : i64
    %206 = llvm.mul %205, %b_size0 overflow<nsw> : i64
    %207 = llvm.add %206, %j_panel overflow<nsw> : i64
    %208 = llvm.getelementptr inbounds %out0[%207] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %209 = llvm.load %208 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %210 = llvm.add %206, %193 overflow<nsw> : i64
    %211 = llvm.getelementptr inbounds %out0[%210] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %212 = llvm.load %211 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %213 = llvm.add %i_tile, %8 overflow<nsw> : i64
    %214 = llvm.mul %213, %b_size0 overflow<nsw> : i64
    %215 = llvm.add %214, %j_panel overflow<nsw> : i64
    %216 = llvm.getelementptr inbounds %out0[%215] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %217 = llvm.load %216 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %218 = llvm.add %214, %193 overflow<nsw> : i64
    %219 = llvm.getelementptr inbounds %out0[%218] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %220 = llvm.load %219 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %221 = llvm.add %i_tile, %1 overflow<nsw> : i64
    %222 = llvm.mul %221, %b_size0 overflow<nsw> : i64
    %223 = llvm.add %222, %j_panel overflow<nsw> : i64
    %224 = llvm.getelementptr inbounds %out0[%223] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %225 = llvm.load %224 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %226 = llvm.add %222, %193 overflow<nsw> : i64
    %227 = llvm.getelementptr inbounds %out0[%226] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %228 = llvm.load %227 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %229 = llvm.add %i_tile, %9 overflow<nsw> : i64
    %230 = llvm.mul %229, %b_size0 overflow<nsw> : i64
    %231 = llvm.add %230, %j_panel overflow<nsw> : i64
    %232 = llvm.getelementptr inbounds %out0[%231] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %233 = llvm.load %232 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %234 = llvm.add %230, %193 overflow<nsw> : i64
    %235 = llvm.getelementptr inbounds %out0[%234] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %236 = llvm.load %235 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb15(%192, %196, %201, %204, %209, %212, %217, %220, %225, %228, %233, %236 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb15(%237: vector<8xf32>, %238: vector<8xf32>, %239: vector<8xf32>, %240: vector<8xf32>, %241: vector<8xf32>, %242: vector<8xf32>, %243: vector<8xf32>, %244: vector<8xf32>, %245: vector<8xf32>, %246: vector<8xf32>, %247: vector<8xf32>, %248: vector<8xf32>):
    %249 = llvm.add %k0_piece, %5 overflow<nsw> : i64
    %250 = llvm.intr.smin(%249, %a_stride0) : (i64, i64) -> i64
    %251 = llvm.icmp "slt" %k0_piece, %250 : i64
    llvm.cond_br %251, ^bb16(%k0_piece, %237, %238, %239, %240, %241, %242, %243, %244, %245, %246, %247, %248 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb17(%237, %238, %239, %240, %241, %242, %243, %244, %245, %246, %247, %248 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb16(%k0: i64, %252: vector<8xf32>, %253: vector<8xf32>, %254: vector<8xf32>, %255: vector<8xf32>, %256: vector<8xf32>, %257: vector<8xf32>, %258: vector<8xf32>, %259: vector<8xf32>, %260: vector<8xf32>, %261: vector<8xf32>, %262: vector<8xf32>, %263: vector<8xf32>):
    %264 = llvm.mul %i_tile, %a_stride0 overflow<nsw> : i64
    %265 = llvm.add %264, %k0 overflow<nsw> : i64
    %266 = llvm.getelementptr inbounds %a[%265] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %267 = llvm.load %266 {alignment = 4 : i64} : !llvm.ptr -> f32
    %268 = llvm.mlir.poison : vector<8xf32>
    %269 = llvm.insertelement %267, %268[%6 : i64] : vector<8xf32>
    %270 = llvm.shufflevector %269, %268 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %271 = llvm.add %i_tile, %2 overflow<nsw> : i64
    %272 = llvm.mul %271, %a_stride0 overflow<nsw> : i64
    %273 = llvm.add %272, %k0 overflow<nsw> : i64
    %274 = llvm.getelementptr inbounds %a[%273] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %275 = llvm.load %274 {alignment = 4 : i64} : !llvm.ptr -> f32
    %276 = llvm.mlir.poison : vector<8xf32>
    %277 = llvm.insertelement %275, %276[%6 : i64] : vector<8xf32>
    %278 = llvm.shufflevector %277, %276 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %279 = llvm.add %i_tile, %4 overflow<nsw> : i64
    %280 = llvm.mul %279, %a_stride0 overflow<nsw> : i64
    %281 = llvm.add %280, %k0 overflow<nsw> : i64
    %282 = llvm.getelementptr inbounds %a[%281] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %283 = llvm.load %282 {alignment = 4 : i64} : !llvm.ptr -> f32
    %284 = llvm.mlir.poison : vector<8xf32>
    %285 = llvm.insertelement %283, %284[%6 : i64] : vector<8xf32>
    %286 = llvm.shufflevector %285, %284 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %287 = llvm.add %i_tile, %8 overflow<nsw> : i64
    %288 = llvm.mul %287, %a_stride0 overflow<nsw> : i64
    %289 = llvm.add %288, %k0 overflow<nsw> : i64
    %290 = llvm.getelementptr inbounds %a[%289] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %291 = llvm.load %290 {alignment = 4 : i64} : !llvm.ptr -> f32
    %292 = llvm.mlir.poison : vector<8xf32>
    %293 = llvm.insertelement %291, %292[%6 : i64] : vector<8xf32>
    %294 = llvm.shufflevector %293, %292 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %295 = llvm.add %i_tile, %1 overflow<nsw> : i64
    %296 = llvm.mul %295, %a_stride0 overflow<nsw> : i64
    %297 = llvm.add %296, %k0 overflow<nsw> : i64
    %298 = llvm.getelementptr inbounds %a[%297] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %299 = llvm.load %298 {alignment = 4 : i64} : !llvm.ptr -> f32
    %300 = llvm.mlir.poison : vector<8xf32>
    %301 = llvm.insertelement %299, %300[%6 : i64] : vector<8xf32>
    %302 = llvm.shufflevector %301, %300 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %303 = llvm.add %i_tile, %9 overflow<nsw> : i64
    %304 = llvm.mul %303, %a_stride0 overflow<nsw> : i64
    %305 = llvm.add %304, %k0 overflow<nsw> : i64
    %306 = llvm.getelementptr inbounds %a[%305] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %307 = llvm.load %306 {alignment = 4 : i64} : !llvm.ptr -> f32
    %308 = llvm.mlir.poison : vector<8xf32>
    %309 = llvm.insertelement %307, %308[%6 : i64] : vector<8xf32>
    %310 = llvm.shufflevector %309, %308 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %311 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %312 = llvm.mul %311, %0 overflow<nsw> : i64
    %313 = llvm.getelementptr inbounds %b_copy[%312] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %314 = llvm.load %313 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %315 = llvm.add %6, %7 overflow<nsw> : i64
    %316 = llvm.add %312, %315 overflow<nsw> : i64
    %317 = llvm.getelementptr inbounds %b_copy[%316] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %318 = llvm.load %317 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %319 = llvm.fsub %270, %314 : vector<8xf32>
    %320 = llvm.fsub %270, %318 : vector<8xf32>
    %321 = llvm.fsub %278, %314 : vector<8xf32>
    %322 = llvm.fsub %278, %318 : vector<8xf32>
    %323 = llvm.fsub %286, %314 : vector<8xf32>
    %324 = llvm.fsub %286, %318 : vector<8xf32>
    %325 = llvm.fsub %294, %314 : vector<8xf32>
    %326 = llvm.fsub %294, %318 : vector<8xf32>
    %327 = llvm.fsub %302, %314 : vector<8xf32>
    %328 = llvm.fsub %302, %318 : vector<8xf32>
    %329 = llvm.fsub %310, %314 : vector<8xf32>
    %330 = llvm.fsub %310, %318 : vector<8xf32>
    %331 = llvm.fmul %319, %319 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %332 = llvm.fmul %320, %320 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %333 = llvm.fmul %321, %321 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %334 = llvm.fmul %322, %322 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %335 = llvm.fmul %323, %323 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %336 = llvm.fmul %324, %324 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %337 = llvm.fmul %325, %325 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %338 = llvm.fmul %326, %326 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %339 = llvm.fmul %327, %327 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %340 = llvm.fmul %328, %328 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %341 = llvm.fmul %329, %329 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %342 = llvm.fmul %330, %330 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %343 = llvm.fadd %252, %331 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %344 = llvm.fadd %253, %332 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %345 = llvm.fadd %254, %333 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %346 = llvm.fadd %255, %334 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %347 = llvm.fadd %256, %335 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %348 = llvm.fadd %257, %336 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %349 = llvm.fadd %258, %337 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %350 = llvm.fadd %259, %338 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %351 = llvm.fadd %260, %339 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %352 = llvm.fadd %261, %340 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %353 = llvm.fadd %262, %341 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %354 = llvm.fadd %263, %342 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %355 = llvm.add %k0, %2 overflow<nsw> : i64
    %356 = llvm.icmp "slt" %355, %250 : i64
    llvm.cond_br %356, ^bb16(%355, %343, %344, %345, %346, %347, %348, %349, %350, %351, %352, %353, %354 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb17(%343, %344, %345, %346, %347, %348, %349, %350, %351, %352, %353, %354 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb17(%357: vector<8xf32>, %358: vector<8xf32>, %359: vector<8xf32>, %360: vector<8xf32>, %361: vector<8xf32>, %362: vector<8xf32>, %363: vector<8xf32>, %364: vector<8xf32>, %365: vector<8xf32>, %366: vector<8xf32>, %367: vector<8xf32>, %368: vector<8xf32>):
    %369 = llvm.mul %i_tile, %b_size0 overflow<nsw> : i64
    %370 = llvm.add %369, %j_panel overflow<nsw> : i64
    %371 = llvm.getelementptr inbounds %out0[%370] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %357, %371 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %372 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %373 = llvm.add %369, %372 overflow<nsw> : i64
    %374 = llvm.getelementptr inbounds %out0[%373] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %358, %374 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %375 = llvm.add %i_tile, %2 overflow<nsw> : i64
    %376 = llvm.mul %375, %b_size0 overflow<nsw> : i64
    %377 = llvm.add %376, %j_panel overflow<nsw> : i64
    %378 = llvm.getelementptr inbounds %out0[%377] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %359, %378 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %379 = llvm.add %376, %372 overflow<nsw> : i64
    %380 = llvm.getelementptr inbounds %out0[%379] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %360, %380 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %381 = llvm.add %i_tile, %4 overflow<nsw> : i64
    %382 = llvm.mul %381, %b_size0 overflow<nsw> : i64
    %383 = llvm.add %382, %j_panel overflow<nsw> : i64
    %384 = llvm.getelementptr inbounds %out0[%383] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %361, %384 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %385 = llvm.add %382, %372 overflow<nsw> : i64
    %386 = llvm.getelementptr inbounds %out0[%385] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %362, %386 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %387 = llvm.add %i_tile, %8 overflow<nsw> : i64
    %388 = llvm.mul %387, %b_size0 overflow<nsw> : i64
    %389 = llvm.add %388, %j_panel overflow<nsw> : i64
    %390 = llvm.getelementptr inbounds %out0[%389] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %363, %390 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %391 = llvm.add %388, %372 overflow<nsw> : i64
    %392 = llvm.getelementptr inbounds %out0[%391] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %364, %392 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %393 = llvm.add %i_tile, %1 overflow<nsw> : i64
    %394 = llvm.mul %393, %b_size0 overflow<nsw> : i64
    %395 = llvm.add %394, %j_panel overflow<nsw> : i64
    %396 = llvm.getelementptr inbounds %out0[%395] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %365, %396 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %397 = llvm.add %394, %372 overflow<nsw> : i64
    %398 = llvm.getelementptr inbounds %out0[%397] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %366, %398 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %399 = llvm.add %i_tile, %9 overflow<nsw> : i64
    %400 = llvm.mul %399, %b_size0 overflow<nsw> : i64
    %401 = llvm.add %400, %j_panel overflow<nsw> : i64
    %402 = llvm.getelementptr inbounds %out0[%401] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %367, %402 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %403 = llvm.add %400, %372 overflow<nsw> : i64
    %404 = llvm.getelementptr inbounds %out0[%403] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %368, %404 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %405 = llvm.add %i_tile, %3 overflow<nsw> : i64
    %406 = llvm.icmp "slt" %405, %44 : i64
    llvm.cond_br %406, ^bb12(%405 : i64), ^bb18
  ^bb18:
    %407 = llvm.icmp "slt" %44, %48 : i64
    llvm.cond_br %407, ^bb19(%44 : i64), ^bb25
  ^bb19(%i_below_tile: i64):
    %408 = llvm.icmp "eq" %k0_piece, %6 : i64
    llvm.cond_br %408, ^bb20, ^bb21
  ^bb20:
    llvm.br ^bb22(%32, %32, %32, %32, %32, %32, %32, %32 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb21:
    %409 = llvm.mul %i_below_tile, %b_size0 overflow<nsw> : i64
    %410 = llvm.add %409, %j_panel overflow<nsw> : i64
    %411 = llvm.getelementptr inbounds %out0[%410] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %412 = llvm.load %411 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %413 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %414 = llvm.add %409, %413 overflow<nsw> : i64
    %415 = llvm.getelementptr inbounds %out0[%414] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %416 = llvm.load %415 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %417 = llvm.add %i_below_tile, %2 overflow<nsw> : i64
    %418 = llvm.mul %417, %b_size0 overflow<nsw> : i64
    %419 = llvm.add %418, %j_panel overflow<nsw> : i64
    %420 = llvm.getelementptr inbounds %out0[%419] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %421 = llvm.load %420 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %422 = llvm.add %418, %413 overflow<nsw> : i64
    %423 = llvm.getelementptr inbounds %out0[%422] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %424 = llvm.load %423 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %425 = llvm.add %i_below_tile, %4 overflow<nsw> : i64
    %426 = llvm.mul %425, %b_size0 overflow<nsw> : i64
    %427 = llvm.add %426, %j_panel overflow<nsw> : i64
    %428 = llvm.getelementptr inbounds %out0[%427] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %429 = llvm.load %428 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %430 = llvm.add %426, %413 overflow<nsw> : i64
    %431 = llvm.getelementptr inbounds %out0[%430] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %432 = llvm.load %431 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %433 = llvm.add %i_below_tile, %8 overflow<nsw> : i64
    %434 = llvm.mul %433, %b_size0 overflow<nsw> : i64
    %435 = llvm.add %434, %j_panel overflow<nsw> : i64
    %436 = llvm.getelementptr inbounds %out0[%435] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %437 = llvm.load %436 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %438 = llvm.add %434, %413 overflow<nsw> : i64
    %439 = llvm.getelementptr inbounds %out0[%438] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %440 = llvm.load %439 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb22(%412, %416, %421, %424, %429, %432, %437, %440 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb22(%441: vector<8xf32>, %442: vector<8xf32>, %443: vector<8xf32>, %444: vector<8xf32>, %445: vector<8xf32>, %446: vector<8xf32>, %447: vector<8xf32>, %448: vector<8xf32>):
    %449 = llvm.add %k0_piece, %5 overflow<nsw> : i64
    %450 = llvm.intr.smin(%449, %a_stride0) : (i64, i64) -> i64
    %451 = llvm.icmp "slt" %k0_piece, %450 : i64
    llvm.cond_br %451, ^bb23(%k0_piece, %441, %442, %443, %444, %445, %446, %447, %448 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb24(%441, %442, %443, %444, %445, %446, %447, %448 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb23(%k0_below: i64, %452: vector<8xf32>, %453: vector<8xf32>, %454: vector<8xf32>, %455: vector<8xf32>, %456: vector<8xf32>, %457: vector<8xf32>, %458: vector<8xf32>, %459: vector<8xf32>):
    %460 = llvm.mul %i_below_tile, %a_stride0 overflow<nsw> : i64
    %461 = llvm.add %460, %k0_below overflow<nsw> : i64
    %462 = llvm.getelementptr inbounds %a[%461] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %463 = llvm.load %462 {alignment = 4 : i64} : !llvm.ptr -> f32
    %464 = llvm.mlir.poison : vector<8xf32>
    %465 = llvm.insertelement %463, %464[%6 : i64] : vector<8xf32>
    %466 = llvm.shufflevector %465, %464 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %467 = llvm.add %i_below_tile, %2 overflow<nsw> : i64
    %468 = llvm.mul %467, %a_stride0 overflow<nsw> : i64
    %469 = llvm.add %468, %k0_below overflow<nsw> : i64
    %470 = llvm.getelementptr inbounds %a[%469] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %471 = llvm.load %470 {alignment = 4 : i64} : !llvm.ptr -> f32
    %472 = llvm.mlir.poison : vector<8xf32>
    %473 = llvm.insertelement %471, %472[%6 : i64] : vector<8xf32>
    %474 = llvm.shufflevector %473, %472 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %475 = llvm.add %i_below_tile, %4 overflow<nsw> : i64
    %476 = llvm.mul %475, %a_stride0 overflow<nsw> : i64
    %477 = llvm.add %476, %k0_below overflow<nsw> : i64
    %478 = llvm.getelementptr inbounds %a[%477] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %479 = llvm.load %478 {alignment = 4 : i64} : !llvm.ptr -> f32
    %480 = llvm.mlir.poison : vector<8xf32>
    %481 = llvm.insertelement %479, %480[%6 : i64] : vector<8xf32>
    %482 = llvm.shufflevector %481, %480 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %483 = llvm.add %i_below_tile, %8 overflow<nsw> : i64
    %484 = llvm.mul %483, %a_stride0 overflow<nsw> : i64
    %485 = llvm.add %484, %k0_below overflow<nsw> : i64
    %486 = llvm.getelementptr inbounds %a[%485] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %487 = llvm.load %486 {alignment = 4 : i64} : !llvm.ptr -> f32
    %488 = llvm.mlir.poison : vector<8xf32>
    %489 = llvm.insertelement %487, %488[%6 : i64] : vector<8xf32>
    %490 = llvm.shufflevector %489, %488 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %491 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %492 = llvm.mul %491, %0 overflow<nsw> : i64
    %493 = llvm.getelementptr inbounds %b_copy[%492] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %494 = llvm.load %493 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %495 = llvm.add %6, %7 overflow<nsw> : i64
    %496 = llvm.add %492, %495 overflow<nsw> : i64
    %497 = llvm.getelementptr inbounds %b_copy[%496] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %498 = llvm.load %497 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %499 = llvm.fsub %466, %494 : vector<8xf32>
    %500 = llvm.fsub %466, %498 : vector<8xf32>
    %501 = llvm.fsub %474, %494 : vector<8xf32>
    %502 = llvm.fsub %474, %498 : vector<8xf32>
    %503 = llvm.fsub %482, %494 : vector<8xf32>
    %504 = llvm.fsub %482, %498 : vector<8xf32>
    %505 = llvm.fsub %490, %494 : vector<8xf32>
    %506 = llvm.fsub %490, %498 : vector<8xf32>
    %507 = llvm.fmul %499, %499 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %508 = llvm.fmul %500, %500 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %509 = llvm.fmul %501, %501 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %510 = llvm.fmul %502, %502 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %511 = llvm.fmul %503, %503 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %512 = llvm.fmul %504, %504 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %513 = llvm.fmul %505, %505 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %514 = llvm.fmul %506, %506 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %515 = llvm.fadd %452, %507 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %516 = llvm.fadd %453, %508 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %517 = llvm.fadd %454, %509 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %518 = llvm.fadd %455, %510 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %519 = llvm.fadd %456, %511 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %520 = llvm.fadd %457, %512 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %521 = llvm.fadd %458, %513 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %522 = llvm.fadd %459, %514 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %523 = llvm.add %k0_below, %2 overflow<nsw> : i64
    %524 = llvm.icmp "slt" %523, %450 : i64
    llvm.cond_br %524, ^bb23(%523, %515, %516, %517, %518, %519, %520, %521, %522 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb24(%515, %516, %517, %518, %519, %520, %521, %522 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb24(%525: vector<8xf32>, %526: vector<8xf32>, %527: vector<8xf32>, %528: vector<8xf32>, %529: vector<8xf32>, %530: vector<8xf32>, %531: vector<8xf32>, %532: vector<8xf32>):
    %533 = llvm.mul %i_below_tile, %b_size0 overflow<nsw> : i64
    %534 = llvm.add %533, %j_panel overflow<nsw> : i64
    %535 = llvm.getelementptr inbounds %out0[%534] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %525, %535 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %536 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %537 = llvm.add %533, %536 overflow<nsw> : i64
    %538 = llvm.getelementptr inbounds %out0[%537] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %526, %538 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %539 = llvm.add %i_below_tile, %2 overflow<nsw> : i64
    %540 = llvm.mul %539, %b_size0 overflow<nsw> : i64
    %541 = llvm.add %540, %j_panel overflow<nsw> : i64
    %542 = llvm.getelementptr inbounds %out0[%541] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %527, %542 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %543 = llvm.add %540, %536 overflow<nsw> : i64
    %544 = llvm.getelementptr inbounds %out0[%543] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %528, %544 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %545 = llvm.add %i_below_tile, %4 overflow<nsw> : i64
    %546 = llvm.mul %545, %b_size0 overflow<nsw> : i64
    %547 = llvm.add %546, %j_panel overflow<nsw> : i64
    %548 = llvm.getelementptr inbounds %out0[%547] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %529, %548 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %549 = llvm.add %546, %536 overflow<nsw> : i64
    %550 = llvm.getelementptr inbounds %out0[%549] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %530, %550 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %551 = llvm.add %i_below_tile, %8 overflow<nsw> : i64
    %552 = llvm.mul %551, %b_size0 overflow<nsw> : i64
    %553 = llvm.add %552, %j_panel overflow<nsw> : i64
    %554 = llvm.getelementptr inbounds %out0[%553] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %531, %554 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %555 = llvm.add %552, %536 overflow<nsw> : i64
    %556 = llvm.getelementptr inbounds %out0[%555] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %532, %556 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %557 = llvm.add %i_below_tile, %1 overflow<nsw> : i64
    %558 = llvm.icmp "slt" %557, %48 : i64
    llvm.cond_br %558, ^bb19(%557 : i64), ^bb25
  ^bb25:
    %559 = llvm.icmp "slt" %48, %52 : i64
    llvm.cond_br %559, ^bb26(%48 : i64), ^bb32
  ^bb26(%i_below_below_tile: i64):
    %560 = llvm.icmp "eq" %k0_piece, %6 : i64
    llvm.cond_br %560, ^bb27, ^bb28
  ^bb27:
    llvm.br ^bb29(%32, %32, %32, %32 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb28:
    %561 = llvm.mul %i_below_below_tile, %b_size0 overflow<nsw> : i64
    %562 = llvm.add %561, %j_panel overflow<nsw> : i64
    %563 = llvm.getelementptr inbounds %out0[%562] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %564 = llvm.load %563 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %565 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %566 = llvm.add %561, %565 overflow<nsw> : i64
    %567 = llvm.getelementptr inbounds %out0[%566] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %568 = llvm.load %567 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %569 = llvm.add %i_below_below_tile, %2 overflow<nsw> : i64
    %570 = llvm.mul %569, %b_size0 overflow<nsw> : i64
    %571 = llvm.add %570, %j_panel overflow<nsw> : i64
    %572 = llvm.getelementptr inbounds %out0[%571] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %573 = llvm.load %572 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %574 = llvm.add %570, %565 overflow<nsw> : i64
    %575 = llvm.getelementptr inbounds %out0[%574] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %576 = llvm.load %575 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb29(%564, %568, %573, %576 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb29(%577: vector<8xf32>, %578: vector<8xf32>, %579: vector<8xf32>, %580: vector<8xf32>):
    %581 = llvm.add %k0_piece, %5 overflow<nsw> : i64
    %582 = llvm.intr.smin(%581, %a_stride0) : (i64, i64) -> i64
    %583 = llvm.icmp "slt" %k0_piece, %582 : i64
    llvm.cond_br %583, ^bb30(%k0_piece, %577, %578, %579, %580 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb31(%577, %578, %579, %580 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb30(%k0_below_below: i64, %584: vector<8xf32>, %585: vector<8xf32>, %586: vector<8xf32>, %587: vector<8xf32>):
    %588 = llvm.mul %i_below_below_tile, %a_stride0 overflow<nsw> : i64
    %589 = llvm.add %588, %k0_below_below overflow<nsw> : i64
    %590 = llvm.getelementptr inbounds %a[%589] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %591 = llvm.load %590 {alignment = 4 : i64} : !llvm.ptr -> f32
    %592 = llvm.mlir.poison : vector<8xf32>
    %593 = llvm.insertelement %591, %592[%6 : i64] : vector<8xf32>
    %594 = llvm.shufflevector %593, %592 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %595 = llvm.add %i_below_below_tile, %2 overflow<nsw> : i64
    %596 = llvm.mul %595, %a_stride0 overflow<nsw> : i64
    %597 = llvm.add %596, %k0_below_below overflow<nsw> : i64
    %598 = llvm.getelementptr inbounds %a[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %599 = llvm.load %598 {alignment = 4 : i64} : !llvm.ptr -> f32
    %600 = llvm.mlir.poison : vector<8xf32>
    %601 = llvm.insertelement %599, %600[%6 : i64] : vector<8xf32>
    %602 = llvm.shufflevector %601, %600 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %603 = llvm.sub %k0_below_below, %k0_piece overflow<nsw> : i64
    %604 = llvm.mul %603, %0 overflow<nsw> : i64
    %605 = llvm.getelementptr inbounds %b_copy[%604] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %606 = llvm.load %605 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %607 = llvm.add %6, %7 overflow<nsw> : i64
    %608 = llvm.add %604, %607 overflow<nsw> : i64
    %609 = llvm.getelementptr inbounds %b_copy[%608] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %610 = llvm.load %609 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %611 = llvm.fsub %594, %606 : vector<8xf32>
    %612 = llvm.fsub %594, %610 : vector<8xf32>
    %613 = llvm.fsub %602, %606 : vector<8xf32>
    %614 = llvm.fsub %602, %610 : vector<8xf32>
    %615 = llvm.fmul %611, %611 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %616 = llvm.fmul %612, %612 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %617 = llvm.fmul %613, %613 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %618 = llvm.fmul %614, %614 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %619 = llvm.fadd %584, %615 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %620 = llvm.fadd %585, %616 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %621 = llvm.fadd %586, %617 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %622 = llvm.fadd %587, %618 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %623 = llvm.add %k0_below_below, %2 overflow<nsw> : i64
    %624 = llvm.icmp "slt" %623, %582 : i64
    llvm.cond_br %624, ^bb30(%623, %619, %620, %621, %622 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb31(%619, %620, %621, %622 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb31(%625: vector<8xf32>, %626: vector<8xf32>, %627: vector<8xf32>, %628: vector<8xf32>):
    %629 = llvm.mul %i_below_below_tile, %b_size0 overflow<nsw> : i64
    %630 = llvm.add %629, %j_panel overflow<nsw> : i64
    %631 = llvm.getelementptr inbounds %out0[%630] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %625, %631 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %632 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %633 = llvm.add %629, %632 overflow<nsw> : i64
    %634 = llvm.getelementptr inbounds %out0[%633] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %626, %634 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %635 = llvm.add %i_below_below_tile, %2 overflow<nsw> : i64
    %636 = llvm.mul %635, %b_size0 overflow<nsw> : i64
    %637 = llvm.add %636, %j_panel overflow<nsw> : i64
    %638 = llvm.getelementptr inbounds %out0[%637] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %627, %638 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %639 = llvm.add %636, %632 overflow<nsw> : i64
    %640 = llvm.getelementptr inbounds %out0[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %628, %640 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %641 = llvm.add %i_below_below_tile, %4 overflow<nsw> : i64
    %642 = llvm.icmp "slt" %641, %52 : i64
    llvm.cond_br %642, ^bb26(%641 : i64), ^bb32
  ^bb32:
    %643 = llvm.icmp "slt" %52, %a_size0 : i64
    llvm.cond_br %643, ^bb33(%52 : i64), ^bb39
  ^bb33(%i_below_below_below_tile: i64):
    %644 = llvm.icmp "eq" %k0_piece, %6 : i64
    llvm.cond_br %644, ^bb34, ^bb35
  ^bb34:
    llvm.br ^bb36(%32, %32 : vector<8xf32>, vector<8xf32>)
  ^bb35:
    %645 = llvm.mul %i_below_below_below_tile, %b_size0 overflow<nsw> : i64
    %646 = llvm.add %645, %j_panel overflow<nsw> : i64
    %647 = llvm.getelementptr inbounds %out0[%646] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %648 = llvm.load %647 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %649 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %650 = llvm.add %645, %649 overflow<nsw> : i64
    %651 = llvm.getelementptr inbounds %out0[%650] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %652 = llvm.load %651 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb36(%648, %652 : vector<8xf32>, vector<8xf32>)
  ^bb36(%653: vector<8xf32>, %654: vector<8xf32>):
    %655 = llvm.add %k0_piece, %5 overflow<nsw> : i64
    %656 = llvm.intr.smin(%655, %a_stride0) : (i64, i64) -> i64
    %657 = llvm.icmp "slt" %k0_piece, %656 : i64
    llvm.cond_br %657, ^bb37(%k0_piece, %653, %654 : i64, vector<8xf32>, vector<8xf32>), ^bb38(%653, %654 : vector<8xf32>, vector<8xf32>)
  ^bb37(%k0_below_below_below: i64, %658: vector<8xf32>, %659: vector<8xf32>):
    %660 = llvm.mul %i_below_below_below_tile, %a_stride0 overflow<nsw> : i64
    %661 = llvm.add %660, %k0_below_below_below overflow<nsw> : i64
    %662 = llvm.getelementptr inbounds %a[%661] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %663 = llvm.load %662 {alignment = 4 : i64} : !llvm.ptr -> f32
    %664 = llvm.mlir.poison : vector<8xf32>
    %665 = llvm.insertelement %663, %664[%6 : i64] : vector<8xf32>
    %666 = llvm.shufflevector %665, %664 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %667 = llvm.sub %k0_below_below_below, %k0_piece overflow<nsw> : i64
    %668 = llvm.mul %667, %0 overflow<nsw> : i64
    %669 = llvm.getelementptr inbounds %b_copy[%668] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %670 = llvm.load %669 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %671 = llvm.add %6, %7 overflow<nsw> : i64
    %672 = llvm.add %668, %671 overflow<nsw> : i64
    %673 = llvm.getelementptr inbounds %b_copy[%672] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %674 = llvm.load %673 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %675 = llvm.fsub %666, %670 : vector<8xf32>
    %676 = llvm.fsub %666, %674 : vector<8xf32>
    %677 = llvm.fmul %675, %675 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %678 = llvm.fmul %676, %676 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %679 = llvm.fadd %658, %677 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %680 = llvm.fadd %659, %678 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %681 = llvm.add %k0_below_below_below, %2 overflow<nsw> : i64
    %682 = llvm.icmp "slt" %681, %656 : i64
    llvm.cond_br %682, ^bb37(%681, %679, %680 : i64, vector<8xf32>, vector<8xf32>), ^bb38(%679, %680 : vector<8xf32>, vector<8xf32>)
  ^bb38(%683: vector<8xf32>, %684: vector<8xf32>):
    %685 = llvm.mul %i_below_below_below_tile, %b_size0 overflow<nsw> : i64
    %686 = llvm.add %685, %j_panel overflow<nsw> : i64
    %687 = llvm.getelementptr inbounds %out0[%686] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %683, %687 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %688 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %689 = llvm.add %685, %688 overflow<nsw> : i64
    %690 = llvm.getelementptr inbounds %out0[%689] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %684, %690 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %691 = llvm.add %i_below_below_below_tile, %2 overflow<nsw> : i64
    %692 = llvm.icmp "slt" %691, %a_size0 : i64
    llvm.cond_br %692, ^bb33(%691 : i64), ^bb39
  ^bb39:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %693 = llvm.add %k0_piece, %5 overflow<nsw> : i64
    %694 = llvm.icmp "slt" %693, %35 : i64
    llvm.cond_br %694, ^bb2(%693 : i64), ^bb40
  ^bb40:
    %695 = llvm.add %j_panel, %0 overflow<nsw> : i64
    %696 = llvm.icmp "slt" %695, %34 : i64
    llvm.cond_br %696, ^bb1(%695 : i64), ^bb41
  ^bb41:
    %697 = llvm.intr.smax(%a_stride0, %2) : (i64, i64) -> i64
    %698 = llvm.ashr %a_size0, %8 : i64
    %699 = llvm.mul %698, %7 overflow<nsw> : i64
    %700 = llvm.sub %a_size0, %699 overflow<nsw> : i64
    %701 = llvm.ashr %700, %4 : i64
    %702 = llvm.mul %701, %1 overflow<nsw> : i64
    %703 = llvm.add %702, %699 overflow<nsw> : i64
    %704 = llvm.sub %a_size0, %703 overflow<nsw> : i64
    %705 = llvm.ashr %704, %2 : i64
    %706 = llvm.mul %705, %4 overflow<nsw> : i64
    %707 = llvm.add %706, %703 overflow<nsw> : i64
    %708 = llvm.intr.smin(%11, %a_stride0) : (i64, i64) -> i64
    %709 = llvm.and %b_size0, %12 : i64
    %710 = llvm.intr.smin(%7, %709) : (i64, i64) -> i64
    %711 = llvm.intr.smax(%710, %6) : (i64, i64) -> i64
    %712 = llvm.icmp "slt" %34, %b_size0 : i64
    llvm.cond_br %712, ^bb42(%34 : i64), ^bb88
  ^bb42(%j_right_panel: i64):
    %713 = llvm.add %j_right_panel, %7 overflow<nsw> : i64
    %714 = llvm.sub %713, %j_right_panel overflow<nsw> : i64
    %715 = llvm.sub %b_size0, %j_right_panel overflow<nsw> : i64
    %716 = llvm.intr.smin(%714, %715) : (i64, i64) -> i64
    %717 = llvm.intr.smin(%716, %7) : (i64, i64) -> i64
    %718 = llvm.intr.smax(%717, %6) : (i64, i64) -> i64
    %719 = llvm.trunc %718 : i64 to i32
    %720 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %721 = llvm.mlir.poison : vector<8xi32>
    %722 = llvm.insertelement %719, %721[%6 : i64] : vector<8xi32>
    %723 = llvm.shufflevector %722, %721 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %724 = llvm.icmp "slt" %720, %723 : vector<8xi32>
    %725 = llvm.intr.smin(%716, %7) : (i64, i64) -> i64
    %726 = llvm.intr.smax(%725, %6) : (i64, i64) -> i64
    %727 = llvm.trunc %726 : i64 to i32
    %728 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %729 = llvm.mlir.poison : vector<8xi32>
    %730 = llvm.insertelement %727, %729[%6 : i64] : vector<8xi32>
    %731 = llvm.shufflevector %730, %729 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %732 = llvm.icmp "slt" %728, %731 : vector<8xi32>
    %733 = llvm.intr.smin(%714, %715) : (i64, i64) -> i64
    %734 = llvm.intr.smin(%733, %7) : (i64, i64) -> i64
    %735 = llvm.intr.smax(%734, %6) : (i64, i64) -> i64
    %736 = llvm.trunc %735 : i64 to i32
    %737 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %738 = llvm.mlir.poison : vector<8xi32>
    %739 = llvm.insertelement %736, %738[%6 : i64] : vector<8xi32>
    %740 = llvm.shufflevector %739, %738 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %741 = llvm.icmp "slt" %737, %740 : vector<8xi32>
    %742 = llvm.intr.smin(%733, %7) : (i64, i64) -> i64
    %743 = llvm.intr.smax(%742, %6) : (i64, i64) -> i64
    %744 = llvm.trunc %743 : i64 to i32
    %745 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %746 = llvm.mlir.poison : vector<8xi32>
    %747 = llvm.insertelement %744, %746[%6 : i64] : vector<8xi32>
    %748 = llvm.shufflevector %747, %746 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %749 = llvm.icmp "slt" %745, %748 : vector<8xi32>
    %750 = llvm.intr.smin(%714, %715) : (i64, i64) -> i64
    %751 = llvm.intr.smin(%750, %7) : (i64, i64) -> i64
    %752 = llvm.intr.smax(%751, %6) : (i64, i64) -> i64
    %753 = llvm.trunc %752 : i64 to i32
    %754 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %755 = llvm.mlir.poison : vector<8xi32>
    %756 = llvm.insertelement %753, %755[%6 : i64] : vector<8xi32>
    %757 = llvm.shufflevector %756, %755 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %758 = llvm.icmp "slt" %754, %757 : vector<8xi32>
    %759 = llvm.intr.smin(%750, %7) : (i64, i64) -> i64
    %760 = llvm.intr.smax(%759, %6) : (i64, i64) -> i64
    %761 = llvm.trunc %760 : i64 to i32
    %762 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %763 = llvm.mlir.poison : vector<8xi32>
    %764 = llvm.insertelement %761, %763[%6 : i64] : vector<8xi32>
    %765 = llvm.shufflevector %764, %763 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %766 = llvm.icmp "slt" %762, %765 : vector<8xi32>
    %767 = llvm.intr.smin(%714, %715) : (i64, i64) -> i64
    %768 = llvm.intr.smin(%767, %7) : (i64, i64) -> i64
    %769 = llvm.intr.smax(%768, %6) : (i64, i64) -> i64
    %770 = llvm.trunc %769 : i64 to i32
    %771 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %772 = llvm.mlir.poison : vector<8xi32>
    %773 = llvm.insertelement %770, %772[%6 : i64] : vector<8xi32>
    %774 = llvm.shufflevector %773, %772 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %775 = llvm.icmp "slt" %771, %774 : vector<8xi32>
    %776 = llvm.intr.smin(%767, %7) : (i64, i64) -> i64
    %777 = llvm.intr.smax(%776, %6) : (i64, i64) -> i64
    %778 = llvm.trunc %777 : i64 to i32
    %779 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %780 = llvm.mlir.poison : vector<8xi32>
    %781 = llvm.insertelement %778, %780[%6 : i64] : vector<8xi32>
    %782 = llvm.shufflevector %781, %780 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %783 = llvm.icmp "slt" %779, %782 : vector<8xi32>
    %784 = llvm.icmp "slt" %6, %697 : i64
    llvm.cond_br %784, ^bb43(%6 : i64), ^bb87
  ^bb43(%k0_right_piece: i64):
    %785 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1, %708) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %786 = llvm.extractvalue %785[0] : !llvm.struct<(i64, i1)>
    %787 = llvm.extractvalue %785[1] : !llvm.struct<(i64, i1)>
    %788 = llvm.xor %787, %17 : i1
    llvm.cond_br %788, ^bb44, ^bb92(%16 : i32)
  ^bb44:
    %789 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%786, %711) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %790 = llvm.extractvalue %789[0] : !llvm.struct<(i64, i1)>
    %791 = llvm.extractvalue %789[1] : !llvm.struct<(i64, i1)>
    %792 = llvm.xor %791, %17 : i1
    llvm.cond_br %792, ^bb45, ^bb92(%16 : i32)
  ^bb45:
    %793 = llvm.add %790, %14 overflow<nsw> : i64
    %794 = llvm.and %793, %15 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%14, %794) : (i64, i64) -> !llvm.ptr
    %795 = llvm.mlir.zero : !llvm.ptr
    %796 = llvm.icmp "ne" %b_copy_1, %795 : !llvm.ptr
    llvm.cond_br %796, ^bb46, ^bb92(%16 : i32)
  ^bb46:
    %797 = llvm.add %k0_right_piece, %11 overflow<nsw> : i64
    %798 = llvm.intr.smin(%797, %a_stride0) : (i64, i64) -> i64
    %799 = llvm.sub %798, %k0_right_piece overflow<nsw> : i64
    %800 = llvm.ashr %799, %8 : i64
    %801 = llvm.mul %800, %7 overflow<nsw> : i64
    %802 = llvm.add %801, %k0_right_piece overflow<nsw> : i64
    %803 = llvm.intr.smax(%802, %k0_right_piece) : (i64, i64) -> i64
    %804 = llvm.add %j_right_panel, %7 overflow<nsw> : i64
    %805 = llvm.intr.smin(%804, %b_size0) : (i64, i64) -> i64
    %806 = llvm.icmp "slt" %j_right_panel, %805 : i64
    llvm.cond_br %806, ^bb47(%j_right_panel : i64), ^bb58
  ^bb47(%j_right_copy_tile: i64):
    %807 = llvm.icmp "slt" %k0_right_piece, %803 : i64
    llvm.cond_br %807, ^bb48(%k0_right_piece : i64), ^bb53
  ^bb48(%k0_right_copy_tile: i64):
    %808 = llvm.add %k0_right_copy_tile, %7 overflow<nsw> : i64
    %809 = llvm.icmp "slt" %k0_right_copy_tile, %808 : i64
    llvm.cond_br %809, ^bb49(%k0_right_copy_tile : i64), ^bb52
  ^bb49(%k0_right_copy: i64):
    %810 = llvm.add %j_right_copy_tile, %7 overflow<nsw> : i64
    %811 = llvm.add %j_right_panel, %7 overflow<nsw> : i64
    %812 = llvm.intr.smin(%810, %811) : (i64, i64) -> i64
    %813 = llvm.intr.smin(%812, %b_size0) : (i64, i64) -> i64
    %814 = llvm.icmp "slt" %j_right_copy_tile, %813 : i64
    llvm.cond_br %814, ^bb50(%j_right_copy_tile : i64), ^bb51
  ^bb50(%j_right_copy: i64):
    %815 = llvm.mul %j_right_copy, %b_stride0 overflow<nsw> : i64
    %816 = llvm.add %815, %k0_right_copy overflow<nsw> : i64
    %817 = llvm.getelementptr inbounds %b[%816] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %818 = llvm.load %817 {alignment = 4 : i64} : !llvm.ptr -> f32
    %819 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %820 = llvm.sub %j_right_copy, %j_right_panel overflow<nsw> : i64
    %821 = llvm.mul %819, %711 overflow<nsw> : i64
    %822 = llvm.add %821, %820 overflow<nsw> : i64
    %823 = llvm.getelementptr inbounds %b_copy_1[%822] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %818, %823 {alignment = 4 : i64} : f32, !llvm.ptr
    %824 = llvm.add %j_right_copy, %2 overflow<nsw> : i64
    %825 = llvm.icmp "slt" %824, %813 : i64
    llvm.cond_br %825, ^bb50(%824 : i64), ^bb51
  ^bb51:
    %826 = llvm.add %k0_right_copy, %2 overflow<nsw> : i64
    %827 = llvm.icmp "slt" %826, %808 : i64
    llvm.cond_br %827, ^bb49(%826 : i64), ^bb52
  ^bb52:
    %828 = llvm.add %k0_right_copy_tile, %7 overflow<nsw> : i64
    %829 = llvm.icmp "slt" %828, %803 : i64
    llvm.cond_br %829, ^bb48(%828 : i64), ^bb53
  ^bb53:
    %830 = llvm.icmp "slt" %803, %798 : i64
    llvm.cond_br %830, ^bb54(%803 : i64), ^bb57
  ^bb54(%k0_right_copy_below: i64):
    %831 = llvm.add %j_right_copy_tile, %7 overflow<nsw> : i64
    %832 = llvm.add %j_right_panel, %7 overflow<nsw> : i64
    %833 = llvm.intr.smin(%831, %832) : (i64, i64) -> i64
    %834 = llvm.intr.smin(%833, %b_size0) : (i64, i64) -> i64
    %835 = llvm.icmp "slt" %j_right_copy_tile, %834 : i64
    llvm.cond_br %835, ^bb55(%j_right_copy_tile : i64), ^bb56
  ^bb55(%j_right_copy_below: i64):
    %836 = llvm.mul %j_right_copy_below, %b_stride0 overflow<nsw> : i64
    %837 = llvm.add %836, %k0_right_copy_below overflow<nsw> : i64
    %838 = llvm.getelementptr inbounds %b[%837] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %839 = llvm.load %838 {alignment = 4 : i64} : !llvm.ptr -> f32
    %840 = llvm.sub %k0_right_copy_below, %k0_right_piece overflow<nsw> : i64
    %841 = llvm.sub %j_right_copy_below, %j_right_panel overflow<nsw> : i64
    %842 = llvm.mul %840, %711 overflow<nsw> : i64
    %843 = llvm.add %842, %841 overflow<nsw> : i64
    %844 = llvm.getelementptr inbounds %b_copy_1[%843] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %839, %844 {alignment = 4 : i64} : f32, !llvm.ptr
    %845 = llvm.add %j_right_copy_below, %2 overflow<nsw> : i64
    %846 = llvm.icmp "slt" %845, %834 : i64
    llvm.cond_br %846, ^bb55(%845 : i64), ^bb56
  ^bb56:
    %847 = llvm.add %k0_right_copy_below, %2 overflow<nsw> : i64
    %848 = llvm.icmp "slt" %847, %798 : i64
    llvm.cond_br %848, ^bb54(%847 : i64), ^bb57
  ^bb57:
    %849 = llvm.add %j_right_copy_tile, %7 overflow<nsw> : i64
    %850 = llvm.icmp "slt" %849, %805 : i64
    llvm.cond_br %850, ^bb47(%849 : i64), ^bb58
  ^bb58:
    %851 = llvm.icmp "slt" %6, %699 : i64
    llvm.cond_br %851, ^bb59(%6 : i64), ^bb65
  ^bb59(%i_right_tile: i64):
    %852 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %852, ^bb60, ^bb61
  ^bb60:
    llvm.br ^bb62(%32, %32, %32, %32, %32, %32, %32, %32 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb61:
    %853 = llvm.intr.smin(%716, %7) : (i64, i64) -> i64
    %854 = llvm.intr.smax(%853, %6) : (i64, i64) -> i64
    %855 = llvm.trunc %854 : i64 to i32
    %856 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %857 = llvm.mlir.poison : vector<8xi32>
    %858 = llvm.insertelement %855, %857[%6 : i64] : vector<8xi32>
    %859 = llvm.shufflevector %858, %857 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %860 = llvm.icmp "slt" %856, %859 : vector<8xi32>
    %861 = llvm.mul %i_right_tile, %b_size0 overflow<nsw> : i64
    %862 = llvm.add %861, %j_right_panel overflow<nsw> : i64
    %863 = llvm.getelementptr inbounds %out0[%862] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %864 = llvm.intr.masked.load %863, %860, %32 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %865 = llvm.add %i_right_tile, %2 overflow<nsw> : i64
    %866 = llvm.mul %865, %b_size0 overflow<nsw> : i64
    %867 = llvm.add %866, %j_right_panel overflow<nsw> : i64
    %868 = llvm.getelementptr inbounds %out0[%867] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %869 = llvm.intr.masked.load %868, %860, %32 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %870 = llvm.add %i_right_tile, %4 overflow<nsw> : i64
    %871 = llvm.mul %870, %b_size0 overflow<nsw> : i64
    %872 = llvm.add %871, %j_right_panel overflow<nsw> : i64
    %873 = llvm.getelementptr inbounds %out0[%872] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %874 = llvm.intr.masked.load %873, %860, %32 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %875 = llvm.add %i_right_tile, %8 overflow<nsw> : i64
    %876 = llvm.mul %875, %b_size0 overflow<nsw> : i64
    %877 = llvm.add %876, %j_right_panel overflow<nsw> : i64
    %878 = llvm.getelementptr inbounds %out0[%877] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %879 = llvm.intr.masked.load %878, %860, %32 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %880 = llvm.add %i_right_tile, %1 overflow<nsw> : i64
    %881 = llvm.mul %880, %b_size0 overflow<nsw> : i64
    %882 = llvm.add %881, %j_right_panel overflow<nsw> : i64
    %883 = llvm.getelementptr inbounds %out0[%882] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %884 = llvm.intr.masked.load %883, %860, %32 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %885 = llvm.add %i_right_tile, %9 overflow<nsw> : i64
    %886 = llvm.mul %885, %b_size0 overflow<nsw> : i64
    %887 = llvm.add %886, %j_right_panel overflow<nsw> : i64
    %888 = llvm.getelementptr inbounds %out0[%887] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %889 = llvm.intr.masked.load %888, %860, %32 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %890 = llvm.add %i_right_tile, %3 overflow<nsw> : i64
    %891 = llvm.mul %890, %b_size0 overflow<nsw> : i64
    %892 = llvm.add %891, %j_right_panel overflow<nsw> : i64
    %893 = llvm.getelementptr inbounds %out0[%892] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %894 = llvm.intr.masked.load %893, %860, %32 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %895 = llvm.add %i_right_tile, %10 overflow<nsw> : i64
    %896 = llvm.mul %895, %b_size0 overflow<nsw> : i64
    %897 = llvm.add %896, %j_right_panel overflow<nsw> : i64
    %898 = llvm.getelementptr inbounds %out0[%897] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %899 = llvm.intr.masked.load %898, %860, %32 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb62(%864, %869, %874, %879, %884, %889, %894, %899 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb62(%900: vector<8xf32>, %901: vector<8xf32>, %902: vector<8xf32>, %903: vector<8xf32>, %904: vector<8xf32>, %905: vector<8xf32>, %906: vector<8xf32>, %907: vector<8xf32>):
    %908 = llvm.add %k0_right_piece, %11 overflow<nsw> : i64
    %909 = llvm.intr.smin(%908, %a_stride0) : (i64, i64) -> i64
    %910 = llvm.icmp "slt" %k0_right_piece, %909 : i64
    llvm.cond_br %910, ^bb63(%k0_right_piece, %900, %901, %902, %903, %904, %905, %906, %907 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb64(%900, %901, %902, %903, %904, %905, %906, %907 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb63(%k0_right: i64, %911: vector<8xf32>, %912: vector<8xf32>, %913: vector<8xf32>, %914: vector<8xf32>, %915: vector<8xf32>, %916: vector<8xf32>, %917: vector<8xf32>, %918: vector<8xf32>):
    %919 = llvm.mul %i_right_tile, %a_stride0 overflow<nsw> : i64
    %920 = llvm.add %919, %k0_right overflow<nsw> : i64
    %921 = llvm.getelementptr inbounds %a[%920] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %922 = llvm.load %921 {alignment = 4 : i64} : !llvm.ptr -> f32
    %923 = llvm.mlir.poison : vector<8xf32>
    %924 = llvm.insertelement %922, %923[%6 : i64] : vector<8xf32>
    %925 = llvm.shufflevector %924, %923 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %926 = llvm.add %i_right_tile, %2 overflow<nsw> : i64
    %927 = llvm.mul %926, %a_stride0 overflow<nsw> : i64
    %928 = llvm.add %927, %k0_right overflow<nsw> : i64
    %929 = llvm.getelementptr inbounds %a[%928] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %930 = llvm.load %929 {alignment = 4 : i64} : !llvm.ptr -> f32
    %931 = llvm.mlir.poison : vector<8xf32>
    %932 = llvm.insertelement %930, %931[%6 : i64] : vector<8xf32>
    %933 = llvm.shufflevector %932, %931 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %934 = llvm.add %i_right_tile, %4 overflow<nsw> : i64
    %935 = llvm.mul %934, %a_stride0 overflow<nsw> : i64
    %936 = llvm.add %935, %k0_right overflow<nsw> : i64
    %937 = llvm.getelementptr inbounds %a[%936] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %938 = llvm.load %937 {alignment = 4 : i64} : !llvm.ptr -> f32
    %939 = llvm.mlir.poison : vector<8xf32>
    %940 = llvm.insertelement %938, %939[%6 : i64] : vector<8xf32>
    %941 = llvm.shufflevector %940, %939 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %942 = llvm.add %i_right_tile, %8 overflow<nsw> : i64
    %943 = llvm.mul %942, %a_stride0 overflow<nsw> : i64
    %944 = llvm.add %943, %k0_right overflow<nsw> : i64
    %945 = llvm.getelementptr inbounds %a[%944] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %946 = llvm.load %945 {alignment = 4 : i64} : !llvm.ptr -> f32
    %947 = llvm.mlir.poison : vector<8xf32>
    %948 = llvm.insertelement %946, %947[%6 : i64] : vector<8xf32>
    %949 = llvm.shufflevector %948, %947 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %950 = llvm.add %i_right_tile, %1 overflow<nsw> : i64
    %951 = llvm.mul %950, %a_stride0 overflow<nsw> : i64
    %952 = llvm.add %951, %k0_right overflow<nsw> : i64
    %953 = llvm.getelementptr inbounds %a[%952] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %954 = llvm.load %953 {alignment = 4 : i64} : !llvm.ptr -> f32
    %955 = llvm.mlir.poison : vector<8xf32>
    %956 = llvm.insertelement %954, %955[%6 : i64] : vector<8xf32>
    %957 = llvm.shufflevector %956, %955 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %958 = llvm.add %i_right_tile, %9 overflow<nsw> : i64
    %959 = llvm.mul %958, %a_stride0 overflow<nsw> : i64
    %960 = llvm.add %959, %k0_right overflow<nsw> : i64
    %961 = llvm.getelementptr inbounds %a[%960] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %962 = llvm.load %961 {alignment = 4 : i64} : !llvm.ptr -> f32
    %963 = llvm.mlir.poison : vector<8xf32>
    %964 = llvm.insertelement %962, %963[%6 : i64] : vector<8xf32>
    %965 = llvm.shufflevector %964, %963 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %966 = llvm.add %i_right_tile, %3 overflow<nsw> : i64
    %967 = llvm.mul %966, %a_stride0 overflow<nsw> : i64
    %968 = llvm.add %967, %k0_right overflow<nsw> : i64
    %969 = llvm.getelementptr inbounds %a[%968] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %970 = llvm.load %969 {alignment = 4 : i64} : !llvm.ptr -> f32
    %971 = llvm.mlir.poison : vector<8xf32>
    %972 = llvm.insertelement %970, %971[%6 : i64] : vector<8xf32>
    %973 = llvm.shufflevector %972, %971 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %974 = llvm.add %i_right_tile, %10 overflow<nsw> : i64
    %975 = llvm.mul %974, %a_stride0 overflow<nsw> : i64
    %976 = llvm.add %975, %k0_right overflow<nsw> : i64
    %977 = llvm.getelementptr inbounds %a[%976] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %978 = llvm.load %977 {alignment = 4 : i64} : !llvm.ptr -> f32
    %979 = llvm.mlir.poison : vector<8xf32>
    %980 = llvm.insertelement %978, %979[%6 : i64] : vector<8xf32>
    %981 = llvm.shufflevector %980, %979 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %982 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %983 = llvm.mul %982, %711 overflow<nsw> : i64
    %984 = llvm.getelementptr inbounds %b_copy_1[%983] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %985 = llvm.intr.masked.load %984, %724, %32 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %986 = llvm.fsub %925, %985 : vector<8xf32>
    %987 = llvm.fsub %933, %985 : vector<8xf32>
    %988 = llvm.fsub %941, %985 : vector<8xf32>
    %989 = llvm.fsub %949, %985 : vector<8xf32>
    %990 = llvm.fsub %957, %985 : vector<8xf32>
    %991 = llvm.fsub %965, %985 : vector<8xf32>
    %992 = llvm.fsub %973, %985 : vector<8xf32>
    %993 = llvm.fsub %981, %985 : vector<8xf32>
    %994 = llvm.fmul %986, %986 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %995 = llvm.fmul %987, %987 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %996 = llvm.fmul %988, %988 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %997 = llvm.fmul %989, %989 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %998 = llvm.fmul %990, %990 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %999 = llvm.fmul %991, %991 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1000 = llvm.fmul %992, %992 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1001 = llvm.fmul %993, %993 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1002 = llvm.fadd %911, %994 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1003 = llvm.fadd %912, %995 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1004 = llvm.fadd %913, %996 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1005 = llvm.fadd %914, %997 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1006 = llvm.fadd %915, %998 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1007 = llvm.fadd %916, %999 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1008 = llvm.fadd %917, %1000 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1009 = llvm.fadd %918, %1001 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1010 = llvm.add %k0_right, %2 overflow<nsw> : i64
    %1011 = llvm.icmp "slt" %1010, %909 : i64
    llvm.cond_br %1011, ^bb63(%1010, %1002, %1003, %1004, %1005, %1006, %1007, %1008, %1009 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb64(%1002, %1003, %1004, %1005, %1006, %1007, %1008, %1009 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb64(%1012: vector<8xf32>, %1013: vector<8xf32>, %1014: vector<8xf32>, %1015: vector<8xf32>, %1016: vector<8xf32>, %1017: vector<8xf32>, %1018: vector<8xf32>, %1019: vector<8xf32>):
    %1020 = llvm.mul %i_right_tile, %b_size0 overflow<nsw> : i64
    %1021 = llvm.add %1020, %j_right_panel overflow<nsw> : i64
    %1022 = llvm.getelementptr inbounds %out0[%1021] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1012, %1022, %732 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1023 = llvm.add %i_right_tile, %2 overflow<nsw> : i64
    %1024 = llvm.mul %1023, %b_size0 overflow<nsw> : i64
    %1025 = llvm.add %1024, %j_right_panel overflow<nsw> : i64
    %1026 = llvm.getelementptr inbounds %out0[%1025] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1013, %1026, %732 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1027 = llvm.add %i_right_tile, %4 overflow<nsw> : i64
    %1028 = llvm.mul %1027, %b_size0 overflow<nsw> : i64
    %1029 = llvm.add %1028, %j_right_panel overflow<nsw> : i64
    %1030 = llvm.getelementptr inbounds %out0[%1029] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1014, %1030, %732 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1031 = llvm.add %i_right_tile, %8 overflow<nsw> : i64
    %1032 = llvm.mul %1031, %b_size0 overflow<nsw> : i64
    %1033 = llvm.add %1032, %j_right_panel overflow<nsw> : i64
    %1034 = llvm.getelementptr inbounds %out0[%1033] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1015, %1034, %732 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1035 = llvm.add %i_right_tile, %1 overflow<nsw> : i64
    %1036 = llvm.mul %1035, %b_size0 overflow<nsw> : i64
    %1037 = llvm.add %1036, %j_right_panel overflow<nsw> : i64
    %1038 = llvm.getelementptr inbounds %out0[%1037] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1016, %1038, %732 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1039 = llvm.add %i_right_tile, %9 overflow<nsw> : i64
    %1040 = llvm.mul %1039, %b_size0 overflow<nsw> : i64
    %1041 = llvm.add %1040, %j_right_panel overflow<nsw> : i64
    %1042 = llvm.getelementptr inbounds %out0[%1041] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1017, %1042, %732 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1043 = llvm.add %i_right_tile, %3 overflow<nsw> : i64
    %1044 = llvm.mul %1043, %b_size0 overflow<nsw> : i64
    %1045 = llvm.add %1044, %j_right_panel overflow<nsw> : i64
    %1046 = llvm.getelementptr inbounds %out0[%1045] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1018, %1046, %732 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1047 = llvm.add %i_right_tile, %10 overflow<nsw> : i64
    %1048 = llvm.mul %1047, %b_size0 overflow<nsw> : i64
    %1049 = llvm.add %1048, %j_right_panel overflow<nsw> : i64
    %1050 = llvm.getelementptr inbounds %out0[%1049] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1019, %1050, %732 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1051 = llvm.add %i_right_tile, %7 overflow<nsw> : i64
    %1052 = llvm.icmp "slt" %1051, %699 : i64
    llvm.cond_br %1052, ^bb59(%1051 : i64), ^bb65
  ^bb65:
    %1053 = llvm.icmp "slt" %699, %703 : i64
    llvm.cond_br %1053, ^bb66(%699 : i64), ^bb72
  ^bb66(%i_right_below_tile: i64):
    %1054 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %1054, ^bb67, ^bb68
  ^bb67:
    llvm.br ^bb69(%32, %32, %32, %32 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb68:
    %1055 = llvm.intr.smin(%733, %7) : (i64, i64) -> i64
    %1056 = llvm.intr.smax(%1055, %6) : (i64, i64) -> i64
    %1057 = llvm.trunc %1056 : i64 to i32
    %1058 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1059 = llvm.mlir.poison : vector<8xi32>
    %1060 = llvm.insertelement %1057, %1059[%6 : i64] : vector<8xi32>
    %1061 = llvm.shufflevector %1060, %1059 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1062 = llvm.icmp "slt" %1058, %1061 : vector<8xi32>
    %1063 = llvm.mul %i_right_below_tile, %b_size0 overflow<nsw> : i64
    %1064 = llvm.add %1063, %j_right_panel overflow<nsw> : i64
    %1065 = llvm.getelementptr inbounds %out0[%1064] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1066 = llvm.intr.masked.load %1065, %1062, %32 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1067 = llvm.add %i_right_below_tile, %2 overflow<nsw> : i64
    %1068 = llvm.mul %1067, %b_size0 overflow<nsw> : i64
    %1069 = llvm.add %1068, %j_right_panel overflow<nsw> : i64
    %1070 = llvm.getelementptr inbounds %out0[%1069] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1071 = llvm.intr.masked.load %1070, %1062, %32 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1072 = llvm.add %i_right_below_tile, %4 overflow<nsw> : i64
    %1073 = llvm.mul %1072, %b_size0 overflow<nsw> : i64
    %1074 = llvm.add %1073, %j_right_panel overflow<nsw> : i64
    %1075 = llvm.getelementptr inbounds %out0[%1074] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1076 = llvm.intr.masked.load %1075, %1062, %32 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1077 = llvm.add %i_right_below_tile, %8 overflow<nsw> : i64
    %1078 = llvm.mul %1077, %b_size0 overflow<nsw> : i64
    %1079 = llvm.add %1078, %j_right_panel overflow<nsw> : i64
    %1080 = llvm.getelementptr inbounds %out0[%1079] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1081 = llvm.intr.masked.load %1080, %1062, %32 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb69(%1066, %1071, %1076, %1081 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb69(%1082: vector<8xf32>, %1083: vector<8xf32>, %1084: vector<8xf32>, %1085: vector<8xf32>):
    %1086 = llvm.add %k0_right_piece, %11 overflow<nsw> : i64
    %1087 = llvm.intr.smin(%1086, %a_stride0) : (i64, i64) -> i64
    %1088 = llvm.icmp "slt" %k0_right_piece, %1087 : i64
    llvm.cond_br %1088, ^bb70(%k0_right_piece, %1082, %1083, %1084, %1085 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb71(%1082, %1083, %1084, %1085 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb70(%k0_right_below: i64, %1089: vector<8xf32>, %1090: vector<8xf32>, %1091: vector<8xf32>, %1092: vector<8xf32>):
    %1093 = llvm.mul %i_right_below_tile, %a_stride0 overflow<nsw> : i64
    %1094 = llvm.add %1093, %k0_right_below overflow<nsw> : i64
    %1095 = llvm.getelementptr inbounds %a[%1094] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1096 = llvm.load %1095 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1097 = llvm.mlir.poison : vector<8xf32>
    %1098 = llvm.insertelement %1096, %1097[%6 : i64] : vector<8xf32>
    %1099 = llvm.shufflevector %1098, %1097 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1100 = llvm.add %i_right_below_tile, %2 overflow<nsw> : i64
    %1101 = llvm.mul %1100, %a_stride0 overflow<nsw> : i64
    %1102 = llvm.add %1101, %k0_right_below overflow<nsw> : i64
    %1103 = llvm.getelementptr inbounds %a[%1102] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1104 = llvm.load %1103 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1105 = llvm.mlir.poison : vector<8xf32>
    %1106 = llvm.insertelement %1104, %1105[%6 : i64] : vector<8xf32>
    %1107 = llvm.shufflevector %1106, %1105 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1108 = llvm.add %i_right_below_tile, %4 overflow<nsw> : i64
    %1109 = llvm.mul %1108, %a_stride0 overflow<nsw> : i64
    %1110 = llvm.add %1109, %k0_right_below overflow<nsw> : i64
    %1111 = llvm.getelementptr inbounds %a[%1110] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1112 = llvm.load %1111 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1113 = llvm.mlir.poison : vector<8xf32>
    %1114 = llvm.insertelement %1112, %1113[%6 : i64] : vector<8xf32>
    %1115 = llvm.shufflevector %1114, %1113 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1116 = llvm.add %i_right_below_tile, %8 overflow<nsw> : i64
    %1117 = llvm.mul %1116, %a_stride0 overflow<nsw> : i64
    %1118 = llvm.add %1117, %k0_right_below overflow<nsw> : i64
    %1119 = llvm.getelementptr inbounds %a[%1118] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1120 = llvm.load %1119 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1121 = llvm.mlir.poison : vector<8xf32>
    %1122 = llvm.insertelement %1120, %1121[%6 : i64] : vector<8xf32>
    %1123 = llvm.shufflevector %1122, %1121 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1124 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %1125 = llvm.mul %1124, %711 overflow<nsw> : i64
    %1126 = llvm.getelementptr inbounds %b_copy_1[%1125] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1127 = llvm.intr.masked.load %1126, %741, %32 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1128 = llvm.fsub %1099, %1127 : vector<8xf32>
    %1129 = llvm.fsub %1107, %1127 : vector<8xf32>
    %1130 = llvm.fsub %1115, %1127 : vector<8xf32>
    %1131 = llvm.fsub %1123, %1127 : vector<8xf32>
    %1132 = llvm.fmul %1128, %1128 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1133 = llvm.fmul %1129, %1129 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1134 = llvm.fmul %1130, %1130 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1135 = llvm.fmul %1131, %1131 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1136 = llvm.fadd %1089, %1132 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1137 = llvm.fadd %1090, %1133 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1138 = llvm.fadd %1091, %1134 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1139 = llvm.fadd %1092, %1135 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1140 = llvm.add %k0_right_below, %2 overflow<nsw> : i64
    %1141 = llvm.icmp "slt" %1140, %1087 : i64
    llvm.cond_br %1141, ^bb70(%1140, %1136, %1137, %1138, %1139 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb71(%1136, %1137, %1138, %1139 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb71(%1142: vector<8xf32>, %1143: vector<8xf32>, %1144: vector<8xf32>, %1145: vector<8xf32>):
    %1146 = llvm.mul %i_right_below_tile, %b_size0 overflow<nsw> : i64
    %1147 = llvm.add %1146, %j_right_panel overflow<nsw> : i64
    %1148 = llvm.getelementptr inbounds %out0[%1147] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1142, %1148, %749 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1149 = llvm.add %i_right_below_tile, %2 overflow<nsw> : i64
    %1150 = llvm.mul %1149, %b_size0 overflow<nsw> : i64
    %1151 = llvm.add %1150, %j_right_panel overflow<nsw> : i64
    %1152 = llvm.getelementptr inbounds %out0[%1151] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1143, %1152, %749 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1153 = llvm.add %i_right_below_tile, %4 overflow<nsw> : i64
    %1154 = llvm.mul %1153, %b_size0 overflow<nsw> : i64
    %1155 = llvm.add %1154, %j_right_panel overflow<nsw> : i64
    %1156 = llvm.getelementptr inbounds %out0[%1155] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1144, %1156, %749 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1157 = llvm.add %i_right_below_tile, %8 overflow<nsw> : i64
    %1158 = llvm.mul %1157, %b_size0 overflow<nsw> : i64
    %1159 = llvm.add %1158, %j_right_panel overflow<nsw> : i64
    %1160 = llvm.getelementptr inbounds %out0[%1159] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1145, %1160, %749 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1161 = llvm.add %i_right_below_tile, %1 overflow<nsw> : i64
    %1162 = llvm.icmp "slt" %1161, %703 : i64
    llvm.cond_br %1162, ^bb66(%1161 : i64), ^bb72
  ^bb72:
    %1163 = llvm.icmp "slt" %703, %707 : i64
    llvm.cond_br %1163, ^bb73(%703 : i64), ^bb79
  ^bb73(%i_right_below_below_tile: i64):
    %1164 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %1164, ^bb74, ^bb75
  ^bb74:
    llvm.br ^bb76(%32, %32 : vector<8xf32>, vector<8xf32>)
  ^bb75:
    %1165 = llvm.intr.smin(%750, %7) : (i64, i64) -> i64
    %1166 = llvm.intr.smax(%1165, %6) : (i64, i64) -> i64
    %1167 = llvm.trunc %1166 : i64 to i32
    %1168 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1169 = llvm.mlir.poison : vector<8xi32>
    %1170 = llvm.insertelement %1167, %1169[%6 : i64] : vector<8xi32>
    %1171 = llvm.shufflevector %1170, %1169 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1172 = llvm.icmp "slt" %1168, %1171 : vector<8xi32>
    %1173 = llvm.mul %i_right_below_below_tile, %b_size0 overflow<nsw> : i64
    %1174 = llvm.add %1173, %j_right_panel overflow<nsw> : i64
    %1175 = llvm.getelementptr inbounds %out0[%1174] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1176 = llvm.intr.masked.load %1175, %1172, %32 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1177 = llvm.add %i_right_below_below_tile, %2 overflow<nsw> : i64
    %1178 = llvm.mul %1177, %b_size0 overflow<nsw> : i64
    %1179 = llvm.add %1178, %j_right_panel overflow<nsw> : i64
    %1180 = llvm.getelementptr inbounds %out0[%1179] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1181 = llvm.intr.masked.load %1180, %1172, %32 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb76(%1176, %1181 : vector<8xf32>, vector<8xf32>)
  ^bb76(%1182: vector<8xf32>, %1183: vector<8xf32>):
    %1184 = llvm.add %k0_right_piece, %11 overflow<nsw> : i64
    %1185 = llvm.intr.smin(%1184, %a_stride0) : (i64, i64) -> i64
    %1186 = llvm.icmp "slt" %k0_right_piece, %1185 : i64
    llvm.cond_br %1186, ^bb77(%k0_right_piece, %1182, %1183 : i64, vector<8xf32>, vector<8xf32>), ^bb78(%1182, %1183 : vector<8xf32>, vector<8xf32>)
  ^bb77(%k0_right_below_below: i64, %1187: vector<8xf32>, %1188: vector<8xf32>):
    %1189 = llvm.mul %i_right_below_below_tile, %a_stride0 overflow<nsw> : i64
    %1190 = llvm.add %1189, %k0_right_below_below overflow<nsw> : i64
    %1191 = llvm.getelementptr inbounds %a[%1190] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1192 = llvm.load %1191 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1193 = llvm.mlir.poison : vector<8xf32>
    %1194 = llvm.insertelement %1192, %1193[%6 : i64] : vector<8xf32>
    %1195 = llvm.shufflevector %1194, %1193 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1196 = llvm.add %i_right_below_below_tile, %2 overflow<nsw> : i64
    %1197 = llvm.mul %1196, %a_stride0 overflow<nsw> : i64
    %1198 = llvm.add %1197, %k0_right_below_below overflow<nsw> : i64
    %1199 = llvm.getelementptr inbounds %a[%1198] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1200 = llvm.load %1199 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1201 = llvm.mlir.poison : vector<8xf32>
    %1202 = llvm.insertelement %1200, %1201[%6 : i64] : vector<8xf32>
    %1203 = llvm.shufflevector %1202, %1201 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1204 = llvm.sub %k0_right_below_below, %k0_right_piece overflow<nsw> : i64
    %1205 = llvm.mul %1204, %711 overflow<nsw> : i64
    %1206 = llvm.getelementptr inbounds %b_copy_1[%1205] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1207 = llvm.intr.masked.load %1206, %758, %32 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1208 = llvm.fsub %1195, %1207 : vector<8xf32>
    %1209 = llvm.fsub %1203, %1207 : vector<8xf32>
    %1210 = llvm.fmul %1208, %1208 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1211 = llvm.fmul %1209, %1209 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1212 = llvm.fadd %1187, %1210 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1213 = llvm.fadd %1188, %1211 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1214 = llvm.add %k0_right_below_below, %2 overflow<nsw> : i64
    %1215 = llvm.icmp "slt" %1214, %1185 : i64
    llvm.cond_br %1215, ^bb77(%1214, %1212, %1213 : i64, vector<8xf32>, vector<8xf32>), ^bb78(%1212, %1213 : vector<8xf32>, vector<8xf32>)
  ^bb78(%1216: vector<8xf32>, %1217: vector<8xf32>):
    %1218 = llvm.mul %i_right_below_below_tile, %b_size0 overflow<nsw> : i64
    %1219 = llvm.add %1218, %j_right_panel overflow<nsw> : i64
    %1220 = llvm.getelementptr inbounds %out0[%1219] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1216, %1220, %766 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1221 = llvm.add %i_right_below_below_tile, %2 overflow<nsw> : i64
    %1222 = llvm.mul %1221, %b_size0 overflow<nsw> : i64
    %1223 = llvm.add %1222, %j_right_panel overflow<nsw> : i64
    %1224 = llvm.getelementptr inbounds %out0[%1223] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1217, %1224, %766 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1225 = llvm.add %i_right_below_below_tile, %4 overflow<nsw> : i64
    %1226 = llvm.icmp "slt" %1225, %707 : i64
    llvm.cond_br %1226, ^bb73(%1225 : i64), ^bb79
  ^bb79:
    %1227 = llvm.icmp "slt" %707, %a_size0 : i64
    llvm.cond_br %1227, ^bb80(%707 : i64), ^bb86
  ^bb80(%i_right_below_below_below_tile: i64):
    %1228 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %1228, ^bb81, ^bb82
  ^bb81:
    llvm.br ^bb83(%32 : vector<8xf32>)
  ^bb82:
    %1229 = llvm.intr.smin(%767, %7) : (i64, i64) -> i64
    %1230 = llvm.intr.smax(%1229, %6) : (i64, i64) -> i64
    %1231 = llvm.trunc %1230 : i64 to i32
    %1232 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1233 = llvm.mlir.poison : vector<8xi32>
    %1234 = llvm.insertelement %1231, %1233[%6 : i64] : vector<8xi32>
    %1235 = llvm.shufflevector %1234, %1233 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1236 = llvm.icmp "slt" %1232, %1235 : vector<8xi32>
    %1237 = llvm.mul %i_right_below_below_below_tile, %b_size0 overflow<nsw> : i64
    %1238 = llvm.add %1237, %j_right_panel overflow<nsw> : i64
    %1239 = llvm.getelementptr inbounds %out0[%1238] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1240 = llvm.intr.masked.load %1239, %1236, %32 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb83(%1240 : vector<8xf32>)
  ^bb83(%1241: vector<8xf32>):
    %1242 = llvm.add %k0_right_piece, %11 overflow<nsw> : i64
    %1243 = llvm.intr.smin(%1242, %a_stride0) : (i64, i64) -> i64
    %1244 = llvm.icmp "slt" %k0_right_piece, %1243 : i64
    llvm.cond_br %1244, ^bb84(%k0_right_piece, %1241 : i64, vector<8xf32>), ^bb85(%1241 : vector<8xf32>)
  ^bb84(%k0_right_below_below_below: i64, %1245: vector<8xf32>):
    %1246 = llvm.mul %i_right_below_below_below_tile, %a_stride0 overflow<nsw> : i64
    %1247 = llvm.add %1246, %k0_right_below_below_below overflow<nsw> : i64
    %1248 = llvm.getelementptr inbounds %a[%1247] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1249 = llvm.load %1248 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1250 = llvm.mlir.poison : vector<8xf32>
    %1251 = llvm.insertelement %1249, %1250[%6 : i64] : vector<8xf32>
    %1252 = llvm.shufflevector %1251, %1250 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1253 = llvm.sub %k0_right_below_below_below, %k0_right_piece overflow<nsw> : i64
    %1254 = llvm.mul %1253, %711 overflow<nsw> : i64
    %1255 = llvm.getelementptr inbounds %b_copy_1[%1254] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1256 = llvm.intr.masked.load %1255, %775, %32 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1257 = llvm.fsub %1252, %1256 : vector<8xf32>
    %1258 = llvm.fmul %1257, %1257 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1259 = llvm.fadd %1245, %1258 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1260 = llvm.add %k0_right_below_below_below, %2 overflow<nsw> : i64
    %1261 = llvm.icmp "slt" %1260, %1243 : i64
    llvm.cond_br %1261, ^bb84(%1260, %1259 : i64, vector<8xf32>), ^bb85(%1259 : vector<8xf32>)
  ^bb85(%1262: vector<8xf32>):
    %1263 = llvm.mul %i_right_below_below_below_tile, %b_size0 overflow<nsw> : i64
    %1264 = llvm.add %1263, %j_right_panel overflow<nsw> : i64
    %1265 = llvm.getelementptr inbounds %out0[%1264] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1262, %1265, %783 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1266 = llvm.add %i_right_below_below_below_tile, %2 overflow<nsw> : i64
    %1267 = llvm.icmp "slt" %1266, %a_size0 : i64
    llvm.cond_br %1267, ^bb80(%1266 : i64), ^bb86
  ^bb86:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %1268 = llvm.add %k0_right_piece, %11 overflow<nsw> : i64
    %1269 = llvm.icmp "slt" %1268, %697 : i64
    llvm.cond_br %1269, ^bb43(%1268 : i64), ^bb87
  ^bb87:
    %1270 = llvm.add %j_right_panel, %7 overflow<nsw> : i64
    %1271 = llvm.icmp "slt" %1270, %b_size0 : i64
    llvm.cond_br %1271, ^bb42(%1270 : i64), ^bb88
  ^bb88:
    %1272 = llvm.intr.smax(%a_size0, %6) : (i64, i64) -> i64
    %1273 = llvm.ashr %b_size0, %4 : i64
    %1274 = llvm.mul %1273, %1 : i64
    %1275 = llvm.sdiv %1274, %1 : i64
    %1276 = llvm.srem %1274, %1 : i64
    %1277 = llvm.icmp "ne" %1276, %6 : i64
    %1278 = llvm.xor %1276, %1 : i64
    %1279 = llvm.icmp "sge" %1278, %6 : i64
    %1280 = llvm.and %1277, %1279 : i1
    %1281 = llvm.add %1275, %2 : i64
    %1282 = llvm.select %1280, %1281, %1275 : i1, i64
    %1283 = llvm.intr.smax(%1282, %6) : (i64, i64) -> i64
    %1284 = llvm.mul %1283, %18 : i64
    %1285 = llvm.intr.smax(%1274, %6) : (i64, i64) -> i64
    %1286 = llvm.sub %b_size0, %1285 : i64
    %1287 = llvm.sdiv %1286, %1 : i64
    %1288 = llvm.srem %1286, %1 : i64
    %1289 = llvm.icmp "ne" %1288, %6 : i64
    %1290 = llvm.xor %1288, %1 : i64
    %1291 = llvm.icmp "sge" %1290, %6 : i64
    %1292 = llvm.and %1289, %1291 : i1
    %1293 = llvm.add %1287, %2 : i64
    %1294 = llvm.select %1292, %1293, %1287 : i1, i64
    %1295 = llvm.intr.smax(%1294, %6) : (i64, i64) -> i64
    %1296 = llvm.mul %1295, %19 : i64
    %1297 = llvm.add %12, %1284 : i64
    %1298 = llvm.add %1297, %1296 : i64
    %1299 = llvm.mul %1272, %1298 : i64
    %1300 = llvm.icmp "sge" %1299, %20 : i64
    %1301 = llvm.icmp "sgt" %a_size0, %6 : i64
    %1302 = llvm.select %1301, %a_size0, %6 : i1, i64
    llvm.cond_br %1300, ^bb89, ^bb90
  ^bb89:
    llvm.store %a_size0, %22 {alignment = 8 : i64} : i64, !llvm.ptr
    %1303 = llvm.getelementptr inbounds %22[%7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %1303 {alignment = 8 : i64} : i64, !llvm.ptr
    %1304 = llvm.getelementptr inbounds %22[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %1304 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1305 = llvm.getelementptr inbounds %22[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %1305 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1306 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %1307 = llvm.call @stepwell_parallel_for(%1306, %22, %1302, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb91(%1307 : i32)
  ^bb90:
    %1308 = llvm.call @program.parallel0(%6, %1302, %a_size0, %b_size0, %out0, %out1) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb91(%1308 : i32)
  ^bb91(%1309: i32):
    llvm.return %24 : i32
  ^bb92(%1310: i32):
    llvm.return %1310 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %a_size0_1: i64, %b_size0_1: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %1311 = llvm.mlir.constant(0) : i64
    %1312 = llvm.mlir.constant(1) : i64
    %1313 = llvm.mlir.constant(2) : i64
    %1314 = llvm.mlir.constant(4) : i64
    %1315 = llvm.mlir.constant(0 : i32) : i32
    %1316 = llvm.mlir.constant(dense<0x7f800000> : vector<4xf32>) : vector<4xf32>
    %1317 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %1318 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf32>) : vector<4xf32>
    %1319 = llvm.mlir.constant(dense<9223372036854775807> : vector<4xi64>) : vector<4xi64>
    %1320 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %1320, ^bb1(%begin : i64), ^bb6
  ^bb1(%i: i64):
    %1321 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi64>) : vector<4xi64>
    %1322 = llvm.ashr %b_size0_1, %1313 : i64
    %1323 = llvm.mul %1322, %1314 overflow<nsw> : i64
    %1324 = llvm.icmp "slt" %1311, %1323 : i64
    llvm.cond_br %1324, ^bb2(%1311, %1316, %1317 : i64, vector<4xf32>, vector<4xi64>), ^bb3(%1316, %1317 : vector<4xf32>, vector<4xi64>)
  ^bb2(%j: i64, %1325: vector<4xf32>, %1326: vector<4xi64>):
    %1327 = llvm.mul %i, %b_size0_1 overflow<nsw> : i64
    %1328 = llvm.add %1327, %j overflow<nsw> : i64
    %1329 = llvm.getelementptr inbounds %out0_1[%1328] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1330 = llvm.load %1329 {alignment = 4 : i64} : !llvm.ptr -> vector<4xf32>
    %1331 = llvm.intr.sqrt(%1330) : (vector<4xf32>) -> vector<4xf32>
    %1332 = llvm.fcmp "olt" %1330, %1325 : vector<4xf32>
    %1333 = llvm.fcmp "uno" %1330, %1330 : vector<4xf32>
    %1334 = llvm.fcmp "ord" %1325, %1325 : vector<4xf32>
    %1335 = llvm.and %1333, %1334 : vector<4xi1>
    %1336 = llvm.or %1332, %1335 : vector<4xi1>
    %1337 = llvm.mlir.poison : vector<4xi64>
    %1338 = llvm.insertelement %j, %1337[%1311 : i64] : vector<4xi64>
    %1339 = llvm.shufflevector %1338, %1337 [0, 0, 0, 0] : vector<4xi64>
    %1340 = llvm.add %1339, %1321 : vector<4xi64>
    %1341 = llvm.select %1336, %1330, %1325 : vector<4xi1>, vector<4xf32>
    %1342 = llvm.select %1336, %1340, %1326 : vector<4xi1>, vector<4xi64>
    llvm.store %1331, %1329 {alignment = 4 : i64} : vector<4xf32>, !llvm.ptr
    %1343 = llvm.add %j, %1314 overflow<nsw> : i64
    %1344 = llvm.icmp "slt" %1343, %1323 : i64
    llvm.cond_br %1344, ^bb2(%1343, %1341, %1342 : i64, vector<4xf32>, vector<4xi64>), ^bb3(%1341, %1342 : vector<4xf32>, vector<4xi64>)
  ^bb3(%1345: vector<4xf32>, %1346: vector<4xi64>):
    %1347 = llvm.intr.smax(%1323, %1311) : (i64, i64) -> i64
    %1348 = llvm.icmp "slt" %1347, %b_size0_1 : i64
    llvm.cond_br %1348, ^bb4(%1347, %1345, %1346 : i64, vector<4xf32>, vector<4xi64>), ^bb5(%1345, %1346 : vector<4xf32>, vector<4xi64>)
  ^bb4(%j_1: i64, %1349: vector<4xf32>, %1350: vector<4xi64>):
    %1351 = llvm.sub %b_size0_1, %j_1 overflow<nsw> : i64
    %1352 = llvm.intr.smin(%1351, %1314) : (i64, i64) -> i64
    %1353 = llvm.intr.smax(%1352, %1311) : (i64, i64) -> i64
    %1354 = llvm.trunc %1353 : i64 to i32
    %1355 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1356 = llvm.mlir.poison : vector<4xi32>
    %1357 = llvm.insertelement %1354, %1356[%1311 : i64] : vector<4xi32>
    %1358 = llvm.shufflevector %1357, %1356 [0, 0, 0, 0] : vector<4xi32>
    %1359 = llvm.icmp "slt" %1355, %1358 : vector<4xi32>
    %1360 = llvm.mul %i, %b_size0_1 overflow<nsw> : i64
    %1361 = llvm.add %1360, %j_1 overflow<nsw> : i64
    %1362 = llvm.getelementptr inbounds %out0_1[%1361] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1363 = llvm.intr.masked.load %1362, %1359, %1318 {alignment = 4 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
    %1364 = llvm.intr.sqrt(%1363) : (vector<4xf32>) -> vector<4xf32>
    %1365 = llvm.fcmp "olt" %1363, %1349 : vector<4xf32>
    %1366 = llvm.fcmp "uno" %1363, %1363 : vector<4xf32>
    %1367 = llvm.fcmp "ord" %1349, %1349 : vector<4xf32>
    %1368 = llvm.and %1366, %1367 : vector<4xi1>
    %1369 = llvm.or %1365, %1368 : vector<4xi1>
    %1370 = llvm.mlir.poison : vector<4xi64>
    %1371 = llvm.insertelement %j_1, %1370[%1311 : i64] : vector<4xi64>
    %1372 = llvm.shufflevector %1371, %1370 [0, 0, 0, 0] : vector<4xi64>
    %1373 = llvm.add %1372, %1321 : vector<4xi64>
    %1374 = llvm.select %1369, %1363, %1349 : vector<4xi1>, vector<4xf32>
    %1375 = llvm.select %1369, %1373, %1350 : vector<4xi1>, vector<4xi64>
    llvm.intr.masked.store %1364, %1362, %1359 {alignment = 4 : i32} : vector<4xf32>, vector<4xi1> into !llvm.ptr
    %1376 = llvm.select %1359, %1374, %1349 : vector<4xi1>, vector<4xf32>
    %1377 = llvm.select %1359, %1375, %1350 : vector<4xi1>, vector<4xi64>
    %1378 = llvm.add %j_1, %1314 overflow<nsw> : i64
    %1379 = llvm.icmp "slt" %1378, %b_size0_1 : i64
    llvm.cond_br %1379, ^bb4(%1378, %1376, %1377 : i64, vector<4xf32>, vector<4xi64>), ^bb5(%1376, %1377 : vector<4xf32>, vector<4xi64>)
  ^bb5(%1380: vector<4xf32>, %1381: vector<4xi64>):
    %1382 = llvm.intr.vector.reduce.fminimum(%1380) : (vector<4xf32>) -> f32
    %1383 = llvm.mlir.poison : vector<4xf32>
    %1384 = llvm.insertelement %1382, %1383[%1311 : i64] : vector<4xf32>
    %1385 = llvm.shufflevector %1384, %1383 [0, 0, 0, 0] : vector<4xf32>
    %1386 = llvm.fcmp "oeq" %1380, %1385 : vector<4xf32>
    %1387 = llvm.fcmp "uno" %1380, %1380 : vector<4xf32>
    %1388 = llvm.or %1386, %1387 : vector<4xi1>
    %1389 = llvm.select %1388, %1381, %1319 : vector<4xi1>, vector<4xi64>
    %1390 = "llvm.intr.vector.reduce.smin"(%1389) : (vector<4xi64>) -> i64
    %1391 = llvm.getelementptr inbounds %out1_1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1390, %1391 {alignment = 8 : i64} : i64, !llvm.ptr
    %1392 = llvm.add %i, %1312 overflow<nsw> : i64
    %1393 = llvm.icmp "slt" %1392, %end : i64
    llvm.cond_br %1393, ^bb1(%1392 : i64), ^bb6
  ^bb6:
    llvm.return %1315 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %1394 = llvm.mlir.constant(8) : i64
    %1395 = llvm.mlir.constant(16) : i64
    %1396 = llvm.mlir.constant(24) : i64
    %1397 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %1398 = llvm.getelementptr inbounds %context[%1394] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1399 = llvm.load %1398 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1400 = llvm.getelementptr inbounds %context[%1395] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1401 = llvm.load %1400 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1402 = llvm.getelementptr inbounds %context[%1396] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1403 = llvm.load %1402 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1404 = llvm.call @program.parallel0(%begin_1, %end_1, %1397, %1399, %1401, %1403) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %1404 : i32
  }
  llvm.func @program_shapes(%a_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_2: i64, %a_stride0_1: i64, %b_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_2: i64, %b_stride0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %1405 = llvm.mlir.constant(0) : i64
    %1406 = llvm.mlir.constant(1) : i64
    %1407 = llvm.mlir.constant(2 : i32) : i32
    %1408 = llvm.mlir.constant(3 : i32) : i32
    %1409 = llvm.mlir.constant(2) : i64
    %1410 = llvm.mlir.constant(0 : i32) : i32
    %1411 = llvm.icmp "eq" %b_stride0_1, %a_stride0_1 : i64
    %1412 = llvm.icmp "slt" %1405, %b_size0_2 : i64
    llvm.cond_br %1411, ^bb1, ^bb3(%1407 : i32)
  ^bb1:
    llvm.cond_br %1412, ^bb2, ^bb3(%1408 : i32)
  ^bb2:
    llvm.store %a_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %1413 = llvm.getelementptr inbounds %extents[%1406] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_size0_2, %1413 {alignment = 8 : i64} : i64, !llvm.ptr
    %1414 = llvm.getelementptr inbounds %extents[%1409] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size0_2, %1414 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1410 : i32
  ^bb3(%1415: i32):
    llvm.return %1415 : i32
  }
}
