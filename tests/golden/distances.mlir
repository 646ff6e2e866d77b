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
    affine.parallel (%j_right_panel) = (symbol(%24)) to (symbol(%23)) step (8) {
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
    %35 = arith.constant 16 : index
    %36 = arith.ceildivsi %18, %35 : index
    %37 = arith.constant 0 : index
    %38 = arith.maxsi %36, %37 : index
    %39 = arith.constant 4096 : index
    %40 = arith.ceildivsi %19, %39 : index
    %41 = arith.constant 0 : index
    %42 = arith.maxsi %40, %41 : index
    %43 = arith.constant 4096 : index
    %44 = arith.minsi %43, %15 : index
    %45 = arith.constant 3 : index
    %46 = arith.shrsi %44, %45 : index
    %47 = arith.constant 8 : index
    %48 = arith.muli %46, %47 : index
    %49 = arith.constant 0 : index
    %50 = arith.maxsi %48, %49 : index
    %51 = arith.constant 8 : index
    %52 = arith.ceildivsi %50, %51 : index
    %53 = arith.constant 0 : index
    %54 = arith.maxsi %52, %53 : index
    %55 = arith.constant 71 : index
    %56 = arith.muli %54, %55 : index
    %57 = arith.subi %44, %50 : index
    %58 = arith.constant 0 : index
    %59 = arith.maxsi %57, %58 : index
    %60 = arith.constant 50 : index
    %61 = arith.muli %59, %60 : index
    %62 = arith.constant 3 : index
    %63 = arith.addi %62, %56 : index
    %64 = arith.addi %63, %61 : index
    %65 = arith.constant 2 : index
    %66 = arith.muli %65, %64 : index
    %67 = arith.constant 6 : index
    %68 = arith.ceildivsi %21, %67 : index
    %69 = arith.constant 0 : index
    %70 = arith.maxsi %68, %69 : index
    %71 = arith.constant 4096 : index
    %72 = arith.minsi %71, %15 : index
    %73 = arith.constant 0 : index
    %74 = arith.maxsi %72, %73 : index
    %75 = arith.constant 65 : index
    %76 = arith.muli %74, %75 : index
    %77 = arith.constant 65 : index
    %78 = arith.addi %77, %76 : index
    %79 = arith.muli %70, %78 : index
    %80 = arith.subi %25, %21 : index
    %81 = arith.constant 4 : index
    %82 = arith.ceildivsi %80, %81 : index
    %83 = arith.constant 0 : index
    %84 = arith.maxsi %82, %83 : index
    %85 = arith.constant 4096 : index
    %86 = arith.minsi %85, %15 : index
    %87 = arith.constant 0 : index
    %88 = arith.maxsi %86, %87 : index
    %89 = arith.constant 45 : index
    %90 = arith.muli %88, %89 : index
    %91 = arith.constant 45 : index
    %92 = arith.addi %91, %90 : index
    %93 = arith.muli %84, %92 : index
    %94 = arith.subi %29, %25 : index
    %95 = arith.constant 2 : index
    %96 = arith.ceildivsi %94, %95 : index
    %97 = arith.constant 0 : index
    %98 = arith.maxsi %96, %97 : index
    %99 = arith.constant 4096 : index
    %100 = arith.minsi %99, %15 : index
    %101 = arith.constant 0 : index
    %102 = arith.maxsi %100, %101 : index
    %103 = arith.constant 25 : index
    %104 = arith.muli %102, %103 : index
    %105 = arith.constant 25 : index
    %106 = arith.addi %105, %104 : index
    %107 = arith.muli %98, %106 : index
    %108 = arith.subi %13, %29 : index
    %109 = arith.constant 0 : index
    %110 = arith.maxsi %108, %109 : index
    %111 = arith.constant 4096 : index
    %112 = arith.minsi %111, %15 : index
    %113 = arith.constant 0 : index
    %114 = arith.maxsi %112, %113 : index
    %115 = arith.constant 15 : index
    %116 = arith.muli %114, %115 : index
    %117 = arith.constant 15 : index
    %118 = arith.addi %117, %116 : index
    %119 = arith.muli %110, %118 : index
    %120 = arith.constant 15 : index
    %121 = arith.addi %120, %66 : index
    %122 = arith.addi %121, %79 : index
    %123 = arith.addi %122, %93 : index
    %124 = arith.addi %123, %107 : index
    %125 = arith.addi %124, %119 : index
    %126 = arith.muli %42, %125 : index
    %127 = arith.constant 1 : index
    %128 = arith.addi %127, %126 : index
    %129 = arith.muli %38, %128 : index
    %130 = arith.constant 32768 : index
    %131 = arith.cmpi sge, %129, %130 : index
    "omp.parallel"(%131) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %18, %c16) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_panel: index):
          scf.for %k0_piece = %c0 to %19 step %c4096 {
            %b_copy = memref.alloc(%30) {alignment = 64 : i64} : memref<?x16xf32>
            %132 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
            %133 = arith.minsi %132, %15 : index
            %134 = arith.subi %133, %k0_piece overflow<nsw> : index
            %135 = arith.shrsi %134, %c3 : index
            %136 = arith.muli %135, %c8 overflow<nsw> : index
            %137 = arith.addi %136, %k0_piece overflow<nsw> : index
            %138 = arith.maxsi %137, %k0_piece : index
            %139 = arith.addi %j_panel, %c16 overflow<nsw> : index
            scf.for %j_copy_tile = %j_panel to %139 step %c8 {
              %140 = arith.subi %j_copy_tile, %j_panel overflow<nsw> : index
              scf.for %k0_copy_tile = %k0_piece to %138 step %c8 {
                %141 = vector.load %b[%j_copy_tile, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %142 = arith.addi %j_copy_tile, %c1 overflow<nsw> : index
                %143 = vector.load %b[%142, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %144 = arith.addi %j_copy_tile, %c2 overflow<nsw> : index
                %145 = vector.load %b[%144, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %146 = arith.addi %j_copy_tile, %c3 overflow<nsw> : index
                %147 = vector.load %b[%146, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %148 = arith.addi %j_copy_tile, %c4 overflow<nsw> : index
                %149 = vector.load %b[%148, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %150 = arith.addi %j_copy_tile, %c5 overflow<nsw> : index
                %151 = vector.load %b[%150, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %152 = arith.addi %j_copy_tile, %c6 overflow<nsw> : index
                %153 = vector.load %b[%152, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %154 = arith.addi %j_copy_tile, %c7 overflow<nsw> : index
                %155 = vector.load %b[%154, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %156 = vector.shuffle %141, %149 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %157 = vector.shuffle %141, %149 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %158 = vector.shuffle %143, %151 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %159 = vector.shuffle %143, %151 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %160 = vector.shuffle %145, %153 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %161 = vector.shuffle %145, %153 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %162 = vector.shuffle %147, %155 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %163 = vector.shuffle %147, %155 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %164 = vector.shuffle %156, %160 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %165 = vector.shuffle %156, %160 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %166 = vector.shuffle %157, %161 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %167 = vector.shuffle %157, %161 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %168 = vector.shuffle %158, %162 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %169 = vector.shuffle %158, %162 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %170 = vector.shuffle %159, %163 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %171 = vector.shuffle %159, %163 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %172 = vector.shuffle %164, %168 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %173 = vector.shuffle %164, %168 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %174 = vector.shuffle %165, %169 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %175 = vector.shuffle %165, %169 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %176 = vector.shuffle %166, %170 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %177 = vector.shuffle %166, %170 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %178 = vector.shuffle %167, %171 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %179 = vector.shuffle %167, %171 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %180 = arith.subi %k0_copy_tile, %k0_piece overflow<nsw> : index
                vector.store %172, %b_copy[%180, %140] : memref<?x16xf32>, vector<8xf32>
                %181 = arith.addi %180, %c1 overflow<nsw> : index
                vector.store %173, %b_copy[%181, %140] : memref<?x16xf32>, vector<8xf32>
                %182 = arith.addi %180, %c2 overflow<nsw> : index
                vector.store %174, %b_copy[%182, %140] : memref<?x16xf32>, vector<8xf32>
                %183 = arith.addi %180, %c3 overflow<nsw> : index
                vector.store %175, %b_copy[%183, %140] : memref<?x16xf32>, vector<8xf32>
                %184 = arith.addi %180, %c4 overflow<nsw> : index
                vector.store %176, %b_copy[%184, %140] : memref<?x16xf32>, vector<8xf32>
                %185 = arith.addi %180, %c5 overflow<nsw> : index
                vector.store %177, %b_copy[%185, %140] : memref<?x16xf32>, vector<8xf32>
                %186 = arith.addi %180, %c6 overflow<nsw> : index
                vector.store %178, %b_copy[%186, %140] : memref<?x16xf32>, vector<8xf32>
                %187 = arith.addi %180, %c7 overflow<nsw> : index
                vector.store %179, %b_copy[%187, %140] : memref<?x16xf32>, vector<8xf32>
              }
              scf.for %k0_copy_below = %138 to %133 step %c1 {
                %188 = arith.addi %j_copy_tile, %c8 overflow<nsw> : index
                scf.for %j_copy_below = %j_copy_tile to %188 step %c1 {
                  %189 = memref.load %b[%j_copy_below, %k0_copy_below] : memref<?x?xf32>
                  %190 = arith.subi %k0_copy_below, %k0_piece overflow<nsw> : index
                  %191 = arith.subi %j_copy_below, %j_panel overflow<nsw> : index
                  memref.store %189, %b_copy[%190, %191] : memref<?x16xf32>
                }
              }
            }
            scf.for %i_tile = %c0 to %21 step %c6 {
              %192 = arith.cmpi eq, %k0_piece, %c0 : index
              %193, %194, %195, %196, %197, %198, %199, %200, %201, %202, %203, %204 = scf.if %192 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %12, %12, %12, %12, %12, %12, %12, %12, %12, %12, %12, %12 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %205 = vector.load %out0_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %206 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %207 = vector.load %out0_1[%i_tile, %206] : memref<?x?xf32>, vector<8xf32>
                %208 = arith.addi %i_tile, %c1 overflow<nsw> : index
                %209 = vector.load %out0_1[%208, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %210 = vector.load %out0_1[%208, %206] : memref<?x?xf32>, vector<8xf32>
                %211 = arith.addi %i_tile, %c2 overflow<nsw> : index
                %212 = vector.load %out0_1[%211, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %213 = vector.load %out0_1[%211, %206] : memref<?x?xf32>, vector<8xf32>
                %214 = arith.addi %i_tile, %c3 overflow<nsw> : index
                %215 = vector.load %out0_1[%214, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %216 = vector.load %out0_1[%214, %206] : memref<?x?xf32>, vector<8xf32>
                %217 = arith.addi %i_tile, %c4 overflow<nsw> : index
                %218 = vector.load %out0_1[%217, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %219 = vector.load %out0_1[%217, %206] : memref<?x?xf32>, vector<8xf32>
                %220 = arith.addi %i_tile, %c5 overflow<nsw> : index
                %221 = vector.load %out0_1[%220, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %222 = vector.load %out0_1[%220, %206] : memref<?x?xf32>, vector<8xf32>
                scf.yield %205, %207, %209, %210, %212, %213, %215, %216, %218, %219, %221, %222 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %223 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
              %224 = arith.minsi %223, %15 : index
              %225, %226, %227, %228, %229, %230, %231, %232, %233, %234, %235, %236 = scf.for %k0 = %k0_piece to %224 step %c1 iter_args(%237 = %193, %238 = %194, %239 = %195, %240 = %196, %241 = %197, %242 = %198, %243 = %199, %244 = %200, %245 = %201, %246 = %202, %247 = %203, %248 = %204) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %249 = memref.load %a[%i_tile, %k0] : memref<?x?xf32>
                %250 = vector.broadcast %249 : f32 to vector<8xf32>
                %251 = arith.addi %i_tile, %c1 overflow<nsw> : index
                %252 = memref.load %a[%251, %k0] : memref<?x?xf32>
                %253 = vector.broadcast %252 : f32 to vector<8xf32>
                %254 = arith.addi %i_tile, %c2 overflow<nsw> : index
                %255 = memref.load %a[%254, %k0] : memref<?x?xf32>
                %256 = vector.broadcast %255 : f32 to vector<8xf32>
                %257 = arith.addi %i_tile, %c3 overflow<nsw> : index
                %258 = memref.load %a[%257, %k0] : memref<?x?xf32>
                %259 = vector.broadcast %258 : f32 to vector<8xf32>
                %260 = arith.addi %i_tile, %c4 overflow<nsw> : index
                %261 = memref.load %a[%260, %k0] : memref<?x?xf32>
                %262 = vector.broadcast %261 : f32 to vector<8xf32>
                %263 = arith.addi %i_tile, %c5 overflow<nsw> : index
                %264 = memref.load %a[%263, %k0] : memref<?x?xf32>
                %265 = vector.broadcast %264 : f32 to vector<8xf32>
                %266 = arith.subi %k0, %k0_piece overflow<nsw> : index
                %267 = vector.load %b_copy[%266, %31] : memref<?x16xf32>, vector<8xf32>
                %268 = arith.addi %31, %c8 overflow<nsw> : index
                %269 = vector.load %b_copy[%266, %268] : memref<?x16xf32>, vector<8xf32>
                %270 = arith.subf %250, %267 : vector<8xf32>
                %271 = arith.subf %250, %269 : vector<8xf32>
                %272 = arith.subf %253, %267 : vector<8xf32>
                %273 = arith.subf %253, %269 : vector<8xf32>
                %274 = arith.subf %256, %267 : vector<8xf32>
                %275 = arith.subf %256, %269 : vector<8xf32>
                %276 = arith.subf %259, %267 : vector<8xf32>
                %277 = arith.subf %259, %269 : vector<8xf32>
                %278 = arith.subf %262, %267 : vector<8xf32>
                %279 = arith.subf %262, %269 : vector<8xf32>
                %280 = arith.subf %265, %267 : vector<8xf32>
                %281 = arith.subf %265, %269 : vector<8xf32>
                %282 = arith.mulf %270, %270 fastmath<contract> : vector<8xf32>
                %283 = arith.mulf %271, %271 fastmath<contract> : vector<8xf32>
                %284 = arith.mulf %272, %272 fastmath<contract> : vector<8xf32>
                %285 = arith.mulf %273, %273 fastmath<contract> : vector<8xf32>
                %286 = arith.mulf %274, %274 fastmath<contract> : vector<8xf32>
                %287 = arith.mulf %275, %275 fastmath<contract> : vector<8xf32>
                %288 = arith.mulf %276, %276 fastmath<contract> : vector<8xf32>
                %289 = arith.mulf %277, %277 fastmath<contract> : vector<8xf32>
                %290 = arith.mulf %278, %278 fastmath<contract> : vector<8xf32>
                %291 = arith.mulf %279, %279 fastmath<contract> : vector<8xf32>
                %292 = arith.mulf %280, %280 fastmath<contract> : vector<8xf32>
                %293 = arith.mulf %281, %281 fastmath<contract> : vector<8xf32>
                %294 = arith.addf %237, %282 fastmath<reassoc,contract> : vector<8xf32>
                %295 = arith.addf %238, %283 fastmath<reassoc,contract> : vector<8xf32>
                %296 = arith.addf %239, %284 fastmath<reassoc,contract> : vector<8xf32>
                %297 = arith.addf %240, %285 fastmath<reassoc,contract> : vector<8xf32>
                %298 = arith.addf %241, %286 fastmath<reassoc,contract> : vector<8xf32>
                %299 = arith.addf %242, %287 fastmath<reassoc,contract> : vector<8xf32>
                %300 = arith.addf %243, %288 fastmath<reassoc,contract> : vector<8xf32>
                %301 = arith.addf %244, %289 fastmath<reassoc,contract> : vector<8xf32>
                %302 = arith.addf %245, %290 fastmath<reassoc,contract> : vector<8xf32>
                %303 = arith.addf %246, %291 fastmath<reassoc,contract> : vector<8xf32>
                %304 = arith.addf %247, %292 fastmath<reassoc,contract> : vector<8xf32>
                %305 = arith.addf %248, %293 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %294, %295, %296, %297, %298, %299, %300, %301, %302, %303, %304, %305 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              vector.store %225, %out0_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
              %306 = arith.addi %j_panel, %c8 overflow<nsw> : index
              vector.store %226, %out0_1[%i_tile, %306] : memref<?x?xf32>, vector<8xf32>
              %307 = arith.addi %i_tile, %c1 overflow<nsw> : index
              vector.store %227, %out0_1[%307, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %228, %out0_1[%307, %306] : memref<?x?xf32>, vector<8xf32>
              %308 = arith.addi %i_tile, %c2 overflow<nsw> : index
              vector.store %229, %out0_1[%308, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %230, %out0_1[%308, %306] : memref<?x?xf32>, vector<8xf32>
              %309 = arith.addi %i_tile, %c3 overflow<nsw> : index
              vector.store %231, %out0_1[%309, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %232, %out0_1[%309, %306] : memref<?x?xf32>, vector<8xf32>
              %310 = arith.addi %i_tile, %c4 overflow<nsw> : index
              vector.store %233, %out0_1[%310, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %234, %out0_1[%310, %306] : memref<?x?xf32>, vector<8xf32>
              %311 = arith.addi %i_tile, %c5 overflow<nsw> : index
              vector.store %235, %out0_1[%311, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %236, %out0_1[%311, %306] : memref<?x?xf32>, vector<8xf32>
            }
            scf.for %i_below_tile = %21 to %25 step %c4 {
              %312 = arith.cmpi eq, %k0_piece, %c0 : index
              %313, %314, %315, %316, %317, %318, %319, %320 = scf.if %312 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %12, %12, %12, %12, %12, %12, %12, %12 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %321 = vector.load %out0_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %322 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %323 = vector.load %out0_1[%i_below_tile, %322] : memref<?x?xf32>, vector<8xf32>
                %324 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                %325 = vector.load %out0_1[%324, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %326 = vector.load %out0_1[%324, %322] : memref<?x?xf32>, vector<8xf32>
                %327 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                %328 = vector.load %out0_1[%327, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %329 = vector.load %out0_1[%327, %322] : memref<?x?xf32>, vector<8xf32>
                %330 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                %331 = vector.load %out0_1[%330, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %332 = vector.load %out0_1[%330, %322] : memref<?x?xf32>, vector<8xf32>
                scf.yield %321, %323, %325, %326, %328, %329, %331, %332 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %333 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
              %334 = arith.minsi %333, %15 : index
              %335, %336, %337, %338, %339, %340, %341, %342 = scf.for %k0_below = %k0_piece to %334 step %c1 iter_args(%343 = %313, %344 = %314, %345 = %315, %346 = %316, %347 = %317, %348 = %318, %349 = %319, %350 = %320) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %351 = memref.load %a[%i_below_tile, %k0_below] : memref<?x?xf32>
                %352 = vector.broadcast %351 : f32 to vector<8xf32>
                %353 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                %354 = memref.load %a[%353, %k0_below] : memref<?x?xf32>
                %355 = vector.broadcast %354 : f32 to vector<8xf32>
                %356 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                %357 = memref.load %a[%356, %k0_below] : memref<?x?xf32>
                %358 = vector.broadcast %357 : f32 to vector<8xf32>
                %359 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                %360 = memref.load %a[%359, %k0_below] : memref<?x?xf32>
                %361 = vector.broadcast %360 : f32 to vector<8xf32>
                %362 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
                %363 = vector.load %b_copy[%362, %32] : memref<?x16xf32>, vector<8xf32>
                %364 = arith.addi %32, %c8 overflow<nsw> : index
                %365 = vector.load %b_copy[%362, %364] : memref<?x16xf32>, vector<8xf32>
                %366 = arith.subf %352, %363 : vector<8xf32>
                %367 = arith.subf %352, %365 : vector<8xf32>
                %368 = arith.subf %355, %363 : vector<8xf32>
                %369 = arith.subf %355, %365 : vector<8xf32>
                %370 = arith.subf %358, %363 : vector<8xf32>
                %371 = arith.subf %358, %365 : vector<8xf32>
                %372 = arith.subf %361, %363 : vector<8xf32>
                %373 = arith.subf %361, %365 : vector<8xf32>
                %374 = arith.mulf %366, %366 fastmath<contract> : vector<8xf32>
                %375 = arith.mulf %367, %367 fastmath<contract> : vector<8xf32>
                %376 = arith.mulf %368, %368 fastmath<contract> : vector<8xf32>
                %377 = arith.mulf %369, %369 fastmath<contract> : vector<8xf32>
                %378 = arith.mulf %370, %370 fastmath<contract> : vector<8xf32>
                %379 = arith.mulf %371, %371 fastmath<contract> : vector<8xf32>
                %380 = arith.mulf %372, %372 fastmath<contract> : vector<8xf32>
                %381 = arith.mulf %373, %373 fastmath<contract> : vector<8xf32>
                %382 = arith.addf %343, %374 fastmath<reassoc,contract> : vector<8xf32>
                %383 = arith.addf %344, %375 fastmath<reassoc,contract> : vector<8xf32>
                %384 = arith.addf %345, %376 fastmath<reassoc,contract> : vector<8xf32>
                %385 = arith.addf %346, %377 fastmath<reassoc,contract> : vector<8xf32>
                %386 = arith.addf %347, %378 fastmath<reassoc,contract> : vector<8xf32>
                %387 = arith.addf %348, %379 fastmath<reassoc,contract> : vector<8xf32>
                %388 = arith.addf %349, %380 fastmath<reassoc,contract> : vector<8xf32>
                %389 = arith.addf %350, %381 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %382, %383, %384, %385, %386, %387, %388, %389 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              vector.store %335, %out0_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
              %390 = arith.addi %j_panel, %c8 overflow<nsw> : index
              vector.store %336, %out0_1[%i_below_tile, %390] : memref<?x?xf32>, vector<8xf32>
              %391 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
              vector.store %337, %out0_1[%391, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %338, %out0_1[%391, %390] : memref<?x?xf32>, vector<8xf32>
              %392 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
              vector.store %339, %out0_1[%392, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %340, %out0_1[%392, %390] : memref<?x?xf32>, vector<8xf32>
              %393 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
              vector.store %341, %out0_1[%393, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %342, %out0_1[%393, %390] : memref<?x?xf32>, vector<8xf32>
            }
            scf.for %i_below_below_tile = %25 to %29 step %c2 {
              %394 = arith.cmpi eq, %k0_piece, %c0 : index
              %395, %396, %397, %398 = scf.if %394 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %12, %12, %12, %12 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %399 = vector.load %out0_1[%i_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %400 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %401 = vector.load %out0_1[%i_below_below_tile, %400] : memref<?x?xf32>, vector<8xf32>
                %402 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                %403 = vector.load %out0_1[%402, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %404 = vector.load %out0_1[%402, %400] : memref<?x?xf32>, vector<8xf32>
                scf.yield %399, %401, %403, %404 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %405 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
              %406 = arith.minsi %405, %15 : index
              %407, %408, %409, %410 = scf.for %k0_below_below = %k0_piece to %406 step %c1 iter_args(%411 = %395, %412 = %396, %413 = %397, %414 = %398) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %415 = memref.load %a[%i_below_below_tile, %k0_below_below] : memref<?x?xf32>
                %416 = vector.broadcast %415 : f32 to vector<8xf32>
                %417 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                %418 = memref.load %a[%417, %k0_below_below] : memref<?x?xf32>
                %419 = vector.broadcast %418 : f32 to vector<8xf32>
                %420 = arith.subi %k0_below_below, %k0_piece overflow<nsw> : index
                %421 = vector.load %b_copy[%420, %33] : memref<?x16xf32>, vector<8xf32>
                %422 = arith.addi %33, %c8 overflow<nsw> : index
                %423 = vector.load %b_copy[%420, %422] : memref<?x16xf32>, vector<8xf32>
                %424 = arith.subf %416, %421 : vector<8xf32>
                %425 = arith.subf %416, %423 : vector<8xf32>
                %426 = arith.subf %419, %421 : vector<8xf32>
                %427 = arith.subf %419, %423 : vector<8xf32>
                %428 = arith.mulf %424, %424 fastmath<contract> : vector<8xf32>
                %429 = arith.mulf %425, %425 fastmath<contract> : vector<8xf32>
                %430 = arith.mulf %426, %426 fastmath<contract> : vector<8xf32>
                %431 = arith.mulf %427, %427 fastmath<contract> : vector<8xf32>
                %432 = arith.addf %411, %428 fastmath<reassoc,contract> : vector<8xf32>
                %433 = arith.addf %412, %429 fastmath<reassoc,contract> : vector<8xf32>
                %434 = arith.addf %413, %430 fastmath<reassoc,contract> : vector<8xf32>
                %435 = arith.addf %414, %431 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %432, %433, %434, %435 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              vector.store %407, %out0_1[%i_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
              %436 = arith.addi %j_panel, %c8 overflow<nsw> : index
              vector.store %408, %out0_1[%i_below_below_tile, %436] : memref<?x?xf32>, vector<8xf32>
              %437 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
              vector.store %409, %out0_1[%437, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %410, %out0_1[%437, %436] : memref<?x?xf32>, vector<8xf32>
            }
            scf.for %i_below_below_below_tile = %29 to %13 step %c1 {
              %438 = arith.cmpi eq, %k0_piece, %c0 : index
              %439, %440 = scf.if %438 -> (vector<8xf32>, vector<8xf32>) {
                scf.yield %12, %12 : vector<8xf32>, vector<8xf32>
              } else {
                %441 = vector.load %out0_1[%i_below_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %442 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %443 = vector.load %out0_1[%i_below_below_below_tile, %442] : memref<?x?xf32>, vector<8xf32>
                scf.yield %441, %443 : vector<8xf32>, vector<8xf32>
              }
              %444 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
              %445 = arith.minsi %444, %15 : index
              %446, %447 = scf.for %k0_below_below_below = %k0_piece to %445 step %c1 iter_args(%448 = %439, %449 = %440) -> (vector<8xf32>, vector<8xf32>) {
                %450 = memref.load %a[%i_below_below_below_tile, %k0_below_below_below] : memref<?x?xf32>
                %451 = vector.broadcast %450 : f32 to vector<8xf32>
                %452 = arith.subi %k0_below_below_below, %k0_piece overflow<nsw> : index
                %453 = vector.load %b_copy[%452, %34] : memref<?x16xf32>, vector<8xf32>
                %454 = arith.addi %34, %c8 overflow<nsw> : index
                %455 = vector.load %b_copy[%452, %454] : memref<?x16xf32>, vector<8xf32>
                %456 = arith.subf %451, %453 : vector<8xf32>
                %457 = arith.subf %451, %455 : vector<8xf32>
                %458 = arith.mulf %456, %456 fastmath<contract> : vector<8xf32>
                %459 = arith.mulf %457, %457 fastmath<contract> : vector<8xf32>
                %460 = arith.addf %448, %458 fastmath<reassoc,contract> : vector<8xf32>
                %461 = arith.addf %449, %459 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %460, %461 : vector<8xf32>, vector<8xf32>
              }
              vector.store %446, %out0_1[%i_below_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
              %462 = arith.addi %j_panel, %c8 overflow<nsw> : index
              vector.store %447, %out0_1[%i_below_below_below_tile, %462] : memref<?x?xf32>, vector<8xf32>
            }
            memref.dealloc %b_copy : memref<?x16xf32>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %463 = arith.maxsi %15, %c1 : index
    %464 = arith.shrsi %13, %c3 : index
    %465 = arith.muli %464, %c8 overflow<nsw> : index
    %466 = arith.subi %13, %465 overflow<nsw> : index
    %467 = arith.shrsi %466, %c2 : index
    %468 = arith.muli %467, %c4 overflow<nsw> : index
    %469 = arith.addi %468, %465 overflow<nsw> : index
    %470 = arith.subi %13, %469 overflow<nsw> : index
    %471 = arith.shrsi %470, %c1 : index
    %472 = arith.muli %471, %c2 overflow<nsw> : index
    %473 = arith.addi %472, %469 overflow<nsw> : index
    %474 = arith.minsi %c8192, %15 : index
    %475 = arith.andi %16, %c15 : index
    %476 = arith.minsi %c8, %475 : index
    %477 = arith.constant 0 : index
    %478 = arith.maxsi %476, %477 : index
    %479 = arith.constant 0 : index
    %480 = arith.constant 0 : index
    %481 = arith.constant 0 : index
    %482 = arith.constant 0 : index
    %483 = arith.subi %16, %18 : index
    %484 = arith.constant 8 : index
    %485 = arith.ceildivsi %483, %484 : index
    %486 = arith.constant 0 : index
    %487 = arith.maxsi %485, %486 : index
    %488 = arith.constant 8192 : index
    %489 = arith.ceildivsi %463, %488 : index
    %490 = arith.constant 0 : index
    %491 = arith.maxsi %489, %490 : index
    %492 = arith.constant 8 : index
    %493 = arith.addi %18, %492 : index
    %494 = arith.minsi %493, %16 : index
    %495 = arith.subi %494, %18 : index
    %496 = arith.constant 8 : index
    %497 = arith.ceildivsi %495, %496 : index
    %498 = arith.constant 0 : index
    %499 = arith.maxsi %497, %498 : index
    %500 = arith.constant 8192 : index
    %501 = arith.minsi %500, %15 : index
    %502 = arith.constant 3 : index
    %503 = arith.shrsi %501, %502 : index
    %504 = arith.constant 8 : index
    %505 = arith.muli %503, %504 : index
    %506 = arith.constant 0 : index
    %507 = arith.maxsi %505, %506 : index
    %508 = arith.constant 8 : index
    %509 = arith.ceildivsi %507, %508 : index
    %510 = arith.constant 0 : index
    %511 = arith.maxsi %509, %510 : index
    %512 = arith.constant 8 : index
    %513 = arith.addi %18, %512 : index
    %514 = arith.constant 8 : index
    %515 = arith.addi %18, %514 : index
    %516 = arith.minsi %513, %515 : index
    %517 = arith.minsi %516, %16 : index
    %518 = arith.subi %517, %18 : index
    %519 = arith.constant 0 : index
    %520 = arith.maxsi %518, %519 : index
    %521 = arith.constant 6 : index
    %522 = arith.muli %520, %521 : index
    %523 = arith.constant 5 : index
    %524 = arith.addi %523, %522 : index
    %525 = arith.constant 8 : index
    %526 = arith.muli %525, %524 : index
    %527 = arith.constant 2 : index
    %528 = arith.addi %527, %526 : index
    %529 = arith.muli %511, %528 : index
    %530 = arith.subi %501, %507 : index
    %531 = arith.constant 0 : index
    %532 = arith.maxsi %530, %531 : index
    %533 = arith.constant 8 : index
    %534 = arith.addi %18, %533 : index
    %535 = arith.constant 8 : index
    %536 = arith.addi %18, %535 : index
    %537 = arith.minsi %534, %536 : index
    %538 = arith.minsi %537, %16 : index
    %539 = arith.subi %538, %18 : index
    %540 = arith.constant 0 : index
    %541 = arith.maxsi %539, %540 : index
    %542 = arith.constant 6 : index
    %543 = arith.muli %541, %542 : index
    %544 = arith.constant 5 : index
    %545 = arith.addi %544, %543 : index
    %546 = arith.muli %532, %545 : index
    %547 = arith.constant 2 : index
    %548 = arith.addi %547, %529 : index
    %549 = arith.addi %548, %546 : index
    %550 = arith.muli %499, %549 : index
    %551 = arith.constant 8 : index
    %552 = arith.ceildivsi %465, %551 : index
    %553 = arith.constant 0 : index
    %554 = arith.maxsi %552, %553 : index
    %555 = arith.constant 8192 : index
    %556 = arith.minsi %555, %15 : index
    %557 = arith.constant 0 : index
    %558 = arith.maxsi %556, %557 : index
    %559 = arith.constant 58 : index
    %560 = arith.muli %558, %559 : index
    %561 = arith.constant 52 : index
    %562 = arith.addi %561, %560 : index
    %563 = arith.muli %554, %562 : index
    %564 = arith.subi %469, %465 : index
    %565 = arith.constant 4 : index
    %566 = arith.ceildivsi %564, %565 : index
    %567 = arith.constant 0 : index
    %568 = arith.maxsi %566, %567 : index
    %569 = arith.constant 8192 : index
    %570 = arith.minsi %569, %15 : index
    %571 = arith.constant 0 : index
    %572 = arith.maxsi %570, %571 : index
    %573 = arith.constant 30 : index
    %574 = arith.muli %572, %573 : index
    %575 = arith.constant 28 : index
    %576 = arith.addi %575, %574 : index
    %577 = arith.muli %568, %576 : index
    %578 = arith.subi %473, %469 : index
    %579 = arith.constant 2 : index
    %580 = arith.ceildivsi %578, %579 : index
    %581 = arith.constant 0 : index
    %582 = arith.maxsi %580, %581 : index
    %583 = arith.constant 8192 : index
    %584 = arith.minsi %583, %15 : index
    %585 = arith.constant 0 : index
    %586 = arith.maxsi %584, %585 : index
    %587 = arith.constant 16 : index
    %588 = arith.muli %586, %587 : index
    %589 = arith.constant 16 : index
    %590 = arith.addi %589, %588 : index
    %591 = arith.muli %582, %590 : index
    %592 = arith.subi %13, %473 : index
    %593 = arith.constant 0 : index
    %594 = arith.maxsi %592, %593 : index
    %595 = arith.constant 8192 : index
    %596 = arith.minsi %595, %15 : index
    %597 = arith.constant 0 : index
    %598 = arith.maxsi %596, %597 : index
    %599 = arith.constant 9 : index
    %600 = arith.muli %598, %599 : index
    %601 = arith.constant 10 : index
    %602 = arith.addi %601, %600 : index
    %603 = arith.muli %594, %602 : index
    %604 = arith.constant 16 : index
    %605 = arith.addi %604, %550 : index
    %606 = arith.addi %605, %563 : index
    %607 = arith.addi %606, %577 : index
    %608 = arith.addi %607, %591 : index
    %609 = arith.addi %608, %603 : index
    %610 = arith.muli %491, %609 : index
    %611 = arith.constant 16 : index
    %612 = arith.addi %611, %610 : index
    %613 = arith.muli %487, %612 : index
    %614 = arith.constant 32768 : index
    %615 = arith.cmpi sge, %613, %614 : index
    "omp.parallel"(%615) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%18, %16, %c8) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_right_panel: index):
          %616 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
          %617 = arith.subi %616, %j_right_panel overflow<nsw> : index
          %618 = arith.subi %16, %j_right_panel overflow<nsw> : index
          %619 = arith.minsi %617, %618 : index
          %620 = vector.create_mask %619 : vector<8xi1>
          %621 = vector.create_mask %619 : vector<8xi1>
          %622 = arith.minsi %617, %618 : index
          %623 = vector.create_mask %622 : vector<8xi1>
          %624 = vector.create_mask %622 : vector<8xi1>
          %625 = arith.minsi %617, %618 : index
          %626 = vector.create_mask %625 : vector<8xi1>
          %627 = vector.create_mask %625 : vector<8xi1>
          %628 = arith.minsi %617, %618 : index
          %629 = vector.create_mask %628 : vector<8xi1>
          %630 = vector.create_mask %628 : vector<8xi1>
          scf.for %k0_right_piece = %c0 to %463 step %c8192 {
            %b_copy_1 = memref.alloc(%474, %478) {alignment = 64 : i64} : memref<?x?xf32>
            %631 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
            %632 = arith.minsi %631, %15 : index
            %633 = arith.subi %632, %k0_right_piece overflow<nsw> : index
            %634 = arith.shrsi %633, %c3 : index
            %635 = arith.muli %634, %c8 overflow<nsw> : index
            %636 = arith.addi %635, %k0_right_piece overflow<nsw> : index
            %637 = arith.maxsi %636, %k0_right_piece : index
            %638 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
            %639 = arith.minsi %638, %16 : index
            scf.for %j_right_copy_tile = %j_right_panel to %639 step %c8 {
              scf.for %k0_right_copy_tile = %k0_right_piece to %637 step %c8 {
                %640 = arith.addi %k0_right_copy_tile, %c8 overflow<nsw> : index
                scf.for %k0_right_copy = %k0_right_copy_tile to %640 step %c1 {
                  %641 = arith.addi %j_right_copy_tile, %c8 overflow<nsw> : index
                  %642 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
                  %643 = arith.minsi %641, %642 : index
                  %644 = arith.minsi %643, %16 : index
                  scf.for %j_right_copy = %j_right_copy_tile to %644 step %c1 {
                    %645 = memref.load %b[%j_right_copy, %k0_right_copy] : memref<?x?xf32>
                    %646 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
                    %647 = arith.subi %j_right_copy, %j_right_panel overflow<nsw> : index
                    memref.store %645, %b_copy_1[%646, %647] : memref<?x?xf32>
                  }
                }
              }
              scf.for %k0_right_copy_below = %637 to %632 step %c1 {
                %648 = arith.addi %j_right_copy_tile, %c8 overflow<nsw> : index
                %649 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
                %650 = arith.minsi %648, %649 : index
                %651 = arith.minsi %650, %16 : index
                scf.for %j_right_copy_below = %j_right_copy_tile to %651 step %c1 {
                  %652 = memref.load %b[%j_right_copy_below, %k0_right_copy_below] : memref<?x?xf32>
                  %653 = arith.subi %k0_right_copy_below, %k0_right_piece overflow<nsw> : index
                  %654 = arith.subi %j_right_copy_below, %j_right_panel overflow<nsw> : index
                  memref.store %652, %b_copy_1[%653, %654] : memref<?x?xf32>
                }
              }
            }
            scf.for %i_right_tile = %c0 to %465 step %c8 {
              %655 = arith.cmpi eq, %k0_right_piece, %c0 : index
              %656, %657, %658, %659, %660, %661, %662, %663 = scf.if %655 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %12, %12, %12, %12, %12, %12, %12, %12 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %664 = vector.create_mask %619 : vector<8xi1>
                %665 = vector.maskedload %out0_1[%i_right_tile, %j_right_panel], %664, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %666 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
                %667 = vector.maskedload %out0_1[%666, %j_right_panel], %664, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %668 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
                %669 = vector.maskedload %out0_1[%668, %j_right_panel], %664, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %670 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
                %671 = vector.maskedload %out0_1[%670, %j_right_panel], %664, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %672 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
                %673 = vector.maskedload %out0_1[%672, %j_right_panel], %664, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %674 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
                %675 = vector.maskedload %out0_1[%674, %j_right_panel], %664, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %676 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
                %677 = vector.maskedload %out0_1[%676, %j_right_panel], %664, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %678 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
                %679 = vector.maskedload %out0_1[%678, %j_right_panel], %664, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                scf.yield %665, %667, %669, %671, %673, %675, %677, %679 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %680 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
              %681 = arith.minsi %680, %15 : index
              %682, %683, %684, %685, %686, %687, %688, %689 = scf.for %k0_right = %k0_right_piece to %681 step %c1 iter_args(%690 = %656, %691 = %657, %692 = %658, %693 = %659, %694 = %660, %695 = %661, %696 = %662, %697 = %663) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %698 = memref.load %a[%i_right_tile, %k0_right] : memref<?x?xf32>
                %699 = vector.broadcast %698 : f32 to vector<8xf32>
                %700 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
                %701 = memref.load %a[%700, %k0_right] : memref<?x?xf32>
                %702 = vector.broadcast %701 : f32 to vector<8xf32>
                %703 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
                %704 = memref.load %a[%703, %k0_right] : memref<?x?xf32>
                %705 = vector.broadcast %704 : f32 to vector<8xf32>
                %706 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
                %707 = memref.load %a[%706, %k0_right] : memref<?x?xf32>
                %708 = vector.broadcast %707 : f32 to vector<8xf32>
                %709 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
                %710 = memref.load %a[%709, %k0_right] : memref<?x?xf32>
                %711 = vector.broadcast %710 : f32 to vector<8xf32>
                %712 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
                %713 = memref.load %a[%712, %k0_right] : memref<?x?xf32>
                %714 = vector.broadcast %713 : f32 to vector<8xf32>
                %715 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
                %716 = memref.load %a[%715, %k0_right] : memref<?x?xf32>
                %717 = vector.broadcast %716 : f32 to vector<8xf32>
                %718 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
                %719 = memref.load %a[%718, %k0_right] : memref<?x?xf32>
                %720 = vector.broadcast %719 : f32 to vector<8xf32>
                %721 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
                %722 = vector.maskedload %b_copy_1[%721, %479], %620, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %723 = arith.subf %699, %722 : vector<8xf32>
                %724 = arith.subf %702, %722 : vector<8xf32>
                %725 = arith.subf %705, %722 : vector<8xf32>
                %726 = arith.subf %708, %722 : vector<8xf32>
                %727 = arith.subf %711, %722 : vector<8xf32>
                %728 = arith.subf %714, %722 : vector<8xf32>
                %729 = arith.subf %717, %722 : vector<8xf32>
                %730 = arith.subf %720, %722 : vector<8xf32>
                %731 = arith.mulf %723, %723 fastmath<contract> : vector<8xf32>
                %732 = arith.mulf %724, %724 fastmath<contract> : vector<8xf32>
                %733 = arith.mulf %725, %725 fastmath<contract> : vector<8xf32>
                %734 = arith.mulf %726, %726 fastmath<contract> : vector<8xf32>
                %735 = arith.mulf %727, %727 fastmath<contract> : vector<8xf32>
                %736 = arith.mulf %728, %728 fastmath<contract> : vector<8xf32>
                %737 = arith.mulf %729, %729 fastmath<contract> : vector<8xf32>
                %738 = arith.mulf %730, %730 fastmath<contract> : vector<8xf32>
                %739 = arith.addf %690, %731 fastmath<reassoc,contract> : vector<8xf32>
                %740 = arith.addf %691, %732 fastmath<reassoc,contract> : vector<8xf32>
                %741 = arith.addf %692, %733 fastmath<reassoc,contract> : vector<8xf32>
                %742 = arith.addf %693, %734 fastmath<reassoc,contract> : vector<8xf32>
                %743 = arith.addf %694, %735 fastmath<reassoc,contract> : vector<8xf32>
                %744 = arith.addf %695, %736 fastmath<reassoc,contract> : vector<8xf32>
                %745 = arith.addf %696, %737 fastmath<reassoc,contract> : vector<8xf32>
                %746 = arith.addf %697, %738 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %739, %740, %741, %742, %743, %744, %745, %746 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              vector.maskedstore %out0_1[%i_right_tile, %j_right_panel], %621, %682 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
              %747 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
              vector.maskedstore %out0_1[%747, %j_right_panel], %621, %683 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
              %748 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
              vector.maskedstore %out0_1[%748, %j_right_panel], %621, %684 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
              %749 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
              vector.maskedstore %out0_1[%749, %j_right_panel], %621, %685 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
              %750 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
              vector.maskedstore %out0_1[%750, %j_right_panel], %621, %686 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
              %751 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
              vector.maskedstore %out0_1[%751, %j_right_panel], %621, %687 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
              %752 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
              vector.maskedstore %out0_1[%752, %j_right_panel], %621, %688 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
              %753 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
              vector.maskedstore %out0_1[%753, %j_right_panel], %621, %689 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            }
            scf.for %i_right_below_tile = %465 to %469 step %c4 {
              %754 = arith.cmpi eq, %k0_right_piece, %c0 : index
              %755, %756, %757, %758 = scf.if %754 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %12, %12, %12, %12 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %759 = vector.create_mask %622 : vector<8xi1>
                %760 = vector.maskedload %out0_1[%i_right_below_tile, %j_right_panel], %759, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %761 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
                %762 = vector.maskedload %out0_1[%761, %j_right_panel], %759, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %763 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
                %764 = vector.maskedload %out0_1[%763, %j_right_panel], %759, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %765 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
                %766 = vector.maskedload %out0_1[%765, %j_right_panel], %759, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                scf.yield %760, %762, %764, %766 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %767 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
              %768 = arith.minsi %767, %15 : index
              %769, %770, %771, %772 = scf.for %k0_right_below = %k0_right_piece to %768 step %c1 iter_args(%773 = %755, %774 = %756, %775 = %757, %776 = %758) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %777 = memref.load %a[%i_right_below_tile, %k0_right_below] : memref<?x?xf32>
                %778 = vector.broadcast %777 : f32 to vector<8xf32>
                %779 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
                %780 = memref.load %a[%779, %k0_right_below] : memref<?x?xf32>
                %781 = vector.broadcast %780 : f32 to vector<8xf32>
                %782 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
                %783 = memref.load %a[%782, %k0_right_below] : memref<?x?xf32>
                %784 = vector.broadcast %783 : f32 to vector<8xf32>
                %785 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
                %786 = memref.load %a[%785, %k0_right_below] : memref<?x?xf32>
                %787 = vector.broadcast %786 : f32 to vector<8xf32>
                %788 = arith.subi %k0_right_below, %k0_right_piece overflow<nsw> : index
                %789 = vector.maskedload %b_copy_1[%788, %480], %623, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %790 = arith.subf %778, %789 : vector<8xf32>
                %791 = arith.subf %781, %789 : vector<8xf32>
                %792 = arith.subf %784, %789 : vector<8xf32>
                %793 = arith.subf %787, %789 : vector<8xf32>
                %794 = arith.mulf %790, %790 fastmath<contract> : vector<8xf32>
                %795 = arith.mulf %791, %791 fastmath<contract> : vector<8xf32>
                %796 = arith.mulf %792, %792 fastmath<contract> : vector<8xf32>
                %797 = arith.mulf %793, %793 fastmath<contract> : vector<8xf32>
                %798 = arith.addf %773, %794 fastmath<reassoc,contract> : vector<8xf32>
                %799 = arith.addf %774, %795 fastmath<reassoc,contract> : vector<8xf32>
                %800 = arith.addf %775, %796 fastmath<reassoc,contract> : vector<8xf32>
                %801 = arith.addf %776, %797 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %798, %799, %800, %801 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              vector.maskedstore %out0_1[%i_right_below_tile, %j_right_panel], %624, %769 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
              %802 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
              vector.maskedstore %out0_1[%802, %j_right_panel], %624, %770 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
              %803 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
              vector.maskedstore %out0_1[%803, %j_right_panel], %624, %771 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
              %804 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
              vector.maskedstore %out0_1[%804, %j_right_panel], %624, %772 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            }
            scf.for %i_right_below_below_tile = %469 to %473 step %c2 {
              %805 = arith.cmpi eq, %k0_right_piece, %c0 : index
              %806, %807 = scf.if %805 -> (vector<8xf32>, vector<8xf32>) {
                scf.yield %12, %12 : vector<8xf32>, vector<8xf32>
              } else {
                %808 = vector.create_mask %625 : vector<8xi1>
                %809 = vector.maskedload %out0_1[%i_right_below_below_tile, %j_right_panel], %808, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %810 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
                %811 = vector.maskedload %out0_1[%810, %j_right_panel], %808, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                scf.yield %809, %811 : vector<8xf32>, vector<8xf32>
              }
              %812 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
              %813 = arith.minsi %812, %15 : index
              %814, %815 = scf.for %k0_right_below_below = %k0_right_piece to %813 step %c1 iter_args(%816 = %806, %817 = %807) -> (vector<8xf32>, vector<8xf32>) {
                %818 = memref.load %a[%i_right_below_below_tile, %k0_right_below_below] : memref<?x?xf32>
                %819 = vector.broadcast %818 : f32 to vector<8xf32>
                %820 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
                %821 = memref.load %a[%820, %k0_right_below_below] : memref<?x?xf32>
                %822 = vector.broadcast %821 : f32 to vector<8xf32>
                %823 = arith.subi %k0_right_below_below, %k0_right_piece overflow<nsw> : index
                %824 = vector.maskedload %b_copy_1[%823, %481], %626, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %825 = arith.subf %819, %824 : vector<8xf32>
                %826 = arith.subf %822, %824 : vector<8xf32>
                %827 = arith.mulf %825, %825 fastmath<contract> : vector<8xf32>
                %828 = arith.mulf %826, %826 fastmath<contract> : vector<8xf32>
                %829 = arith.addf %816, %827 fastmath<reassoc,contract> : vector<8xf32>
                %830 = arith.addf %817, %828 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %829, %830 : vector<8xf32>, vector<8xf32>
              }
              vector.maskedstore %out0_1[%i_right_below_below_tile, %j_right_panel], %627, %814 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
              %831 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
              vector.maskedstore %out0_1[%831, %j_right_panel], %627, %815 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            }
            scf.for %i_right_below_below_below_tile = %473 to %13 step %c1 {
              %832 = arith.cmpi eq, %k0_right_piece, %c0 : index
              %833 = scf.if %832 -> (vector<8xf32>) {
                scf.yield %12 : vector<8xf32>
              } else {
                %834 = vector.create_mask %628 : vector<8xi1>
                %835 = vector.maskedload %out0_1[%i_right_below_below_below_tile, %j_right_panel], %834, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                scf.yield %835 : vector<8xf32>
              }
              %836 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
              %837 = arith.minsi %836, %15 : index
              %838 = scf.for %k0_right_below_below_below = %k0_right_piece to %837 step %c1 iter_args(%839 = %833) -> (vector<8xf32>) {
                %840 = memref.load %a[%i_right_below_below_below_tile, %k0_right_below_below_below] : memref<?x?xf32>
                %841 = vector.broadcast %840 : f32 to vector<8xf32>
                %842 = arith.subi %k0_right_below_below_below, %k0_right_piece overflow<nsw> : index
                %843 = vector.maskedload %b_copy_1[%842, %482], %629, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %844 = arith.subf %841, %843 : vector<8xf32>
                %845 = arith.mulf %844, %844 fastmath<contract> : vector<8xf32>
                %846 = arith.addf %839, %845 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %846 : vector<8xf32>
              }
              vector.maskedstore %out0_1[%i_right_below_below_below_tile, %j_right_panel], %630, %838 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            }
            memref.dealloc %b_copy_1 : memref<?x?xf32>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %847 = arith.constant 0 : index
    %848 = arith.maxsi %13, %847 : index
    %849 = arith.constant 2 : index
    %850 = arith.shrsi %16, %849 : index
    %851 = arith.constant 4 : index
    %852 = arith.muli %850, %851 : index
    %853 = arith.constant 4 : index
    %854 = arith.ceildivsi %852, %853 : index
    %855 = arith.constant 0 : index
    %856 = arith.maxsi %854, %855 : index
    %857 = arith.constant 34 : index
    %858 = arith.muli %856, %857 : index
    %859 = arith.constant 0 : index
    %860 = arith.maxsi %852, %859 : index
    %861 = arith.subi %16, %860 : index
    %862 = arith.constant 4 : index
    %863 = arith.ceildivsi %861, %862 : index
    %864 = arith.constant 0 : index
    %865 = arith.maxsi %863, %864 : index
    %866 = arith.constant 38 : index
    %867 = arith.muli %865, %866 : index
    %868 = arith.constant 15 : index
    %869 = arith.addi %868, %858 : index
    %870 = arith.addi %869, %867 : index
    %871 = arith.muli %848, %870 : index
    %872 = arith.constant 32768 : index
    %873 = arith.cmpi sge, %871, %872 : index
    "omp.parallel"(%873) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %13, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %874 = vector.step : vector<4xindex>
          %875 = arith.shrsi %16, %c2 : index
          %876 = arith.muli %875, %c4 overflow<nsw> : index
          %877, %878 = scf.for %j = %c0 to %876 step %c4 iter_args(%879 = %8, %880 = %9) -> (vector<4xf32>, vector<4xi64>) {
            %881 = vector.load %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
            %882 = math.sqrt %881 : vector<4xf32>
            %883 = arith.cmpf olt, %881, %879 : vector<4xf32>
            %884 = arith.cmpf uno, %881, %881 : vector<4xf32>
            %885 = arith.cmpf ord, %879, %879 : vector<4xf32>
            %886 = arith.andi %884, %885 : vector<4xi1>
            %887 = arith.ori %883, %886 : vector<4xi1>
            %888 = vector.broadcast %j : index to vector<4xindex>
            %889 = arith.addi %888, %874 : vector<4xindex>
            %890 = arith.index_cast %889 : vector<4xindex> to vector<4xi64>
            %891 = arith.select %887, %881, %879 : vector<4xi1>, vector<4xf32>
            %892 = arith.select %887, %890, %880 : vector<4xi1>, vector<4xi64>
            vector.store %882, %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
            scf.yield %891, %892 : vector<4xf32>, vector<4xi64>
          }
          %893 = arith.maxsi %876, %c0 : index
          %894, %895 = scf.for %j_1 = %893 to %16 step %c4 iter_args(%896 = %877, %897 = %878) -> (vector<4xf32>, vector<4xi64>) {
            %898 = arith.subi %16, %j_1 overflow<nsw> : index
            %899 = vector.create_mask %898 : vector<4xi1>
            %900 = vector.maskedload %out0_1[%i, %j_1], %899, %10 : memref<?x?xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
            %901 = math.sqrt %900 : vector<4xf32>
            %902 = arith.cmpf olt, %900, %896 : vector<4xf32>
            %903 = arith.cmpf uno, %900, %900 : vector<4xf32>
            %904 = arith.cmpf ord, %896, %896 : vector<4xf32>
            %905 = arith.andi %903, %904 : vector<4xi1>
            %906 = arith.ori %902, %905 : vector<4xi1>
            %907 = vector.broadcast %j_1 : index to vector<4xindex>
            %908 = arith.addi %907, %874 : vector<4xindex>
            %909 = arith.index_cast %908 : vector<4xindex> to vector<4xi64>
            %910 = arith.select %906, %900, %896 : vector<4xi1>, vector<4xf32>
            %911 = arith.select %906, %909, %897 : vector<4xi1>, vector<4xi64>
            vector.maskedstore %out0_1[%i, %j_1], %899, %901 : memref<?x?xf32>, vector<4xi1>, vector<4xf32>
            %912 = arith.select %899, %910, %896 : vector<4xi1>, vector<4xf32>
            %913 = arith.select %899, %911, %897 : vector<4xi1>, vector<4xi64>
            scf.yield %912, %913 : vector<4xf32>, vector<4xi64>
          }
          %914 = vector.reduction <minimumf>, %894 : vector<4xf32> into f32
          %915 = vector.broadcast %914 : f32 to vector<4xf32>
          %916 = arith.cmpf oeq, %894, %915 : vector<4xf32>
          %917 = arith.cmpf uno, %894, %894 : vector<4xf32>
          %918 = arith.ori %916, %917 : vector<4xi1>
          %919 = arith.select %918, %895, %11 : vector<4xi1>, vector<4xi64>
          %920 = vector.reduction <minsi>, %919 : vector<4xi64> into i64
          memref.store %920, %out1_1[%i] : memref<?xi64>
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
    %16 = llvm.mlir.constant(65) : i64
    %17 = llvm.mlir.constant(45) : i64
    %18 = llvm.mlir.constant(25) : i64
    %19 = llvm.mlir.constant(32768) : i64
    %20 = llvm.mlir.constant(104) : i64
    %21 = llvm.alloca %20 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %22 = llvm.mlir.constant(24) : i64
    %23 = llvm.mlir.constant(32) : i64
    %24 = llvm.mlir.constant(40) : i64
    %25 = llvm.mlir.constant(48) : i64
    %26 = llvm.mlir.constant(56) : i64
    %27 = llvm.mlir.constant(64) : i64
    %28 = llvm.mlir.constant(72) : i64
    %29 = llvm.mlir.constant(80) : i64
    %30 = llvm.mlir.constant(88) : i64
    %31 = llvm.mlir.constant(96) : i64
    %32 = llvm.mlir.constant(0 : i32) : i32
    %33 = llvm.mlir.constant(58) : i64
    %34 = llvm.mlir.constant(52) : i64
    %35 = llvm.mlir.constant(30) : i64
    %36 = llvm.mlir.constant(28) : i64
    %37 = llvm.mlir.constant(9) : i64
    %38 = llvm.mlir.constant(10) : i64
    %39 = llvm.mlir.constant(112) : i64
    %40 = llvm.alloca %39 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %41 = llvm.mlir.constant(34) : i64
    %42 = llvm.mlir.constant(38) : i64
    %43 = llvm.alloca %23 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %44 = llvm.mlir.constant(0.000000e+00 : f32) : f32
    %45 = llvm.mlir.constant(0x7f800000 : f32) : f32
    %46 = llvm.mlir.constant(0) : i64
    %47 = llvm.mlir.constant(dense<0x7f800000> : vector<4xf32>) : vector<4xf32>
    %48 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %49 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf32>) : vector<4xf32>
    %50 = llvm.mlir.constant(dense<9223372036854775807> : vector<4xi64>) : vector<4xi64>
    %51 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %52 = llvm.ashr %b_size0, %1 : i64
    %53 = llvm.mul %52, %0 overflow<nsw> : i64
    %54 = llvm.intr.smax(%a_stride0, %2) : (i64, i64) -> i64
    %55 = llvm.sdiv %a_size0, %3 : i64
    %56 = llvm.srem %a_size0, %3 : i64
    %57 = llvm.icmp "ne" %56, %6 : i64
    %58 = llvm.xor %56, %3 : i64
    %59 = llvm.icmp "slt" %58, %6 : i64
    %60 = llvm.and %57, %59 : i1
    %61 = llvm.add %55, %13 : i64
    %62 = llvm.select %60, %61, %55 : i1, i64
    %63 = llvm.mul %62, %3 overflow<nsw> : i64
    %64 = llvm.sub %a_size0, %63 overflow<nsw> : i64
    %65 = llvm.ashr %64, %4 : i64
    %66 = llvm.mul %65, %1 overflow<nsw> : i64
    %67 = llvm.add %66, %63 overflow<nsw> : i64
    %68 = llvm.sub %a_size0, %67 overflow<nsw> : i64
    %69 = llvm.ashr %68, %2 : i64
    %70 = llvm.mul %69, %4 overflow<nsw> : i64
    %71 = llvm.add %70, %67 overflow<nsw> : i64
    %72 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %73 = llvm.sdiv %53, %0 : i64
    %74 = llvm.srem %53, %0 : i64
    %75 = llvm.icmp "ne" %74, %6 : i64
    %76 = llvm.xor %74, %0 : i64
    %77 = llvm.icmp "sge" %76, %6 : i64
    %78 = llvm.and %75, %77 : i1
    %79 = llvm.add %73, %2 : i64
    %80 = llvm.select %78, %79, %73 : i1, i64
    %81 = llvm.intr.smax(%80, %6) : (i64, i64) -> i64
    %82 = llvm.sdiv %54, %5 : i64
    %83 = llvm.srem %54, %5 : i64
    %84 = llvm.icmp "ne" %83, %6 : i64
    %85 = llvm.xor %83, %5 : i64
    %86 = llvm.icmp "sge" %85, %6 : i64
    %87 = llvm.and %84, %86 : i1
    %88 = llvm.add %82, %2 : i64
    %89 = llvm.select %87, %88, %82 : i1, i64
    %90 = llvm.intr.smax(%89, %6) : (i64, i64) -> i64
    %91 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %92 = llvm.ashr %91, %8 : i64
    %93 = llvm.mul %92, %7 : i64
    %94 = llvm.intr.smax(%93, %6) : (i64, i64) -> i64
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
    %105 = llvm.sub %91, %94 : i64
    %106 = llvm.intr.smax(%105, %6) : (i64, i64) -> i64
    %107 = llvm.mul %106, %15 : i64
    %108 = llvm.add %8, %104 : i64
    %109 = llvm.add %108, %107 : i64
    %110 = llvm.mul %4, %109 : i64
    %111 = llvm.sdiv %63, %3 : i64
    %112 = llvm.srem %63, %3 : i64
    %113 = llvm.icmp "ne" %112, %6 : i64
    %114 = llvm.xor %112, %3 : i64
    %115 = llvm.icmp "sge" %114, %6 : i64
    %116 = llvm.and %113, %115 : i1
    %117 = llvm.add %111, %2 : i64
    %118 = llvm.select %116, %117, %111 : i1, i64
    %119 = llvm.intr.smax(%118, %6) : (i64, i64) -> i64
    %120 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %121 = llvm.intr.smax(%120, %6) : (i64, i64) -> i64
    %122 = llvm.mul %121, %16 : i64
    %123 = llvm.add %16, %122 : i64
    %124 = llvm.mul %119, %123 : i64
    %125 = llvm.sub %67, %63 : i64
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
    %137 = llvm.mul %136, %17 : i64
    %138 = llvm.add %17, %137 : i64
    %139 = llvm.mul %134, %138 : i64
    %140 = llvm.sub %71, %67 : i64
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
    %152 = llvm.mul %151, %18 : i64
    %153 = llvm.add %18, %152 : i64
    %154 = llvm.mul %149, %153 : i64
    %155 = llvm.sub %a_size0, %71 : i64
    %156 = llvm.intr.smax(%155, %6) : (i64, i64) -> i64
    %157 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %158 = llvm.intr.smax(%157, %6) : (i64, i64) -> i64
    %159 = llvm.mul %158, %12 : i64
    %160 = llvm.add %12, %159 : i64
    %161 = llvm.mul %156, %160 : i64
    %162 = llvm.add %12, %110 : i64
    %163 = llvm.add %162, %124 : i64
    %164 = llvm.add %163, %139 : i64
    %165 = llvm.add %164, %154 : i64
    %166 = llvm.add %165, %161 : i64
    %167 = llvm.mul %90, %166 : i64
    %168 = llvm.add %2, %167 : i64
    %169 = llvm.mul %81, %168 : i64
    %170 = llvm.icmp "sge" %169, %19 : i64
    %171 = llvm.icmp "sgt" %53, %6 : i64
    %172 = llvm.sub %53, %2 overflow<nsw> : i64
    %173 = llvm.sdiv %172, %0 : i64
    %174 = llvm.add %173, %2 overflow<nsw> : i64
    %175 = llvm.select %171, %174, %6 : i1, i64
    llvm.cond_br %170, ^bb1, ^bb2
  ^bb1:
    llvm.store %53, %21 {alignment = 8 : i64} : i64, !llvm.ptr
    %176 = llvm.getelementptr inbounds %21[%7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %54, %176 {alignment = 8 : i64} : i64, !llvm.ptr
    %177 = llvm.getelementptr inbounds %21[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %72, %177 {alignment = 8 : i64} : i64, !llvm.ptr
    %178 = llvm.getelementptr inbounds %21[%22] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride0, %178 {alignment = 8 : i64} : i64, !llvm.ptr
    %179 = llvm.getelementptr inbounds %21[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %179 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %180 = llvm.getelementptr inbounds %21[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %180 {alignment = 8 : i64} : i64, !llvm.ptr
    %181 = llvm.getelementptr inbounds %21[%25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride0, %181 {alignment = 8 : i64} : i64, !llvm.ptr
    %182 = llvm.getelementptr inbounds %21[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %63, %182 {alignment = 8 : i64} : i64, !llvm.ptr
    %183 = llvm.getelementptr inbounds %21[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %183 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %184 = llvm.getelementptr inbounds %21[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %184 {alignment = 8 : i64} : i64, !llvm.ptr
    %185 = llvm.getelementptr inbounds %21[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %185 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %186 = llvm.getelementptr inbounds %21[%30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %67, %186 {alignment = 8 : i64} : i64, !llvm.ptr
    %187 = llvm.getelementptr inbounds %21[%31] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %71, %187 {alignment = 8 : i64} : i64, !llvm.ptr
    %188 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %189 = llvm.call @stepwell_parallel_for(%188, %21, %175, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%189 : i32)
  ^bb2:
    %190 = llvm.call @program.parallel0(%6, %175, %53, %54, %72, %a_stride0, %b, %b_size0, %b_stride0, %63, %out0, %a_size0, %a, %67, %71) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%190 : i32)
  ^bb3(%191: i32):
    %192 = llvm.icmp "eq" %191, %32 : i32
    llvm.cond_br %192, ^bb4, ^bb12(%191 : i32)
  ^bb4:
    %193 = llvm.intr.smax(%a_stride0, %2) : (i64, i64) -> i64
    %194 = llvm.ashr %a_size0, %8 : i64
    %195 = llvm.mul %194, %7 overflow<nsw> : i64
    %196 = llvm.sub %a_size0, %195 overflow<nsw> : i64
    %197 = llvm.ashr %196, %4 : i64
    %198 = llvm.mul %197, %1 overflow<nsw> : i64
    %199 = llvm.add %198, %195 overflow<nsw> : i64
    %200 = llvm.sub %a_size0, %199 overflow<nsw> : i64
    %201 = llvm.ashr %200, %2 : i64
    %202 = llvm.mul %201, %4 overflow<nsw> : i64
    %203 = llvm.add %202, %199 overflow<nsw> : i64
    %204 = llvm.intr.smin(%11, %a_stride0) : (i64, i64) -> i64
    %205 = llvm.and %b_size0, %12 : i64
    %206 = llvm.intr.smin(%7, %205) : (i64, i64) -> i64
    %207 = llvm.intr.smax(%206, %6) : (i64, i64) -> i64
    %208 = llvm.sub %b_size0, %53 : i64
    %209 = llvm.sdiv %208, %7 : i64
    %210 = llvm.srem %208, %7 : i64
    %211 = llvm.icmp "ne" %210, %6 : i64
    %212 = llvm.xor %210, %7 : i64
    %213 = llvm.icmp "sge" %212, %6 : i64
    %214 = llvm.and %211, %213 : i1
    %215 = llvm.add %209, %2 : i64
    %216 = llvm.select %214, %215, %209 : i1, i64
    %217 = llvm.intr.smax(%216, %6) : (i64, i64) -> i64
    %218 = llvm.sdiv %193, %11 : i64
    %219 = llvm.srem %193, %11 : i64
    %220 = llvm.icmp "ne" %219, %6 : i64
    %221 = llvm.xor %219, %11 : i64
    %222 = llvm.icmp "sge" %221, %6 : i64
    %223 = llvm.and %220, %222 : i1
    %224 = llvm.add %218, %2 : i64
    %225 = llvm.select %223, %224, %218 : i1, i64
    %226 = llvm.intr.smax(%225, %6) : (i64, i64) -> i64
    %227 = llvm.add %53, %7 : i64
    %228 = llvm.intr.smin(%227, %b_size0) : (i64, i64) -> i64
    %229 = llvm.sub %228, %53 : i64
    %230 = llvm.sdiv %229, %7 : i64
    %231 = llvm.srem %229, %7 : i64
    %232 = llvm.icmp "ne" %231, %6 : i64
    %233 = llvm.xor %231, %7 : i64
    %234 = llvm.icmp "sge" %233, %6 : i64
    %235 = llvm.and %232, %234 : i1
    %236 = llvm.add %230, %2 : i64
    %237 = llvm.select %235, %236, %230 : i1, i64
    %238 = llvm.intr.smax(%237, %6) : (i64, i64) -> i64
    %239 = llvm.intr.smin(%11, %a_stride0) : (i64, i64) -> i64
    %240 = llvm.ashr %239, %8 : i64
    %241 = llvm.mul %240, %7 : i64
    %242 = llvm.intr.smax(%241, %6) : (i64, i64) -> i64
    %243 = llvm.sdiv %242, %7 : i64
    %244 = llvm.srem %242, %7 : i64
    %245 = llvm.icmp "ne" %244, %6 : i64
    %246 = llvm.xor %244, %7 : i64
    %247 = llvm.icmp "sge" %246, %6 : i64
    %248 = llvm.and %245, %247 : i1
    %249 = llvm.add %243, %2 : i64
    %250 = llvm.select %248, %249, %243 : i1, i64
    %251 = llvm.intr.smax(%250, %6) : (i64, i64) -> i64
    %252 = llvm.add %53, %7 : i64
    %253 = llvm.add %53, %7 : i64
    %254 = llvm.intr.smin(%252, %253) : (i64, i64) -> i64
    %255 = llvm.intr.smin(%254, %b_size0) : (i64, i64) -> i64
    %256 = llvm.sub %255, %53 : i64
    %257 = llvm.intr.smax(%256, %6) : (i64, i64) -> i64
    %258 = llvm.mul %257, %3 : i64
    %259 = llvm.add %9, %258 : i64
    %260 = llvm.mul %7, %259 : i64
    %261 = llvm.add %4, %260 : i64
    %262 = llvm.mul %251, %261 : i64
    %263 = llvm.sub %239, %242 : i64
    %264 = llvm.intr.smax(%263, %6) : (i64, i64) -> i64
    %265 = llvm.add %53, %7 : i64
    %266 = llvm.add %53, %7 : i64
    %267 = llvm.intr.smin(%265, %266) : (i64, i64) -> i64
    %268 = llvm.intr.smin(%267, %b_size0) : (i64, i64) -> i64
    %269 = llvm.sub %268, %53 : i64
    %270 = llvm.intr.smax(%269, %6) : (i64, i64) -> i64
    %271 = llvm.mul %270, %3 : i64
    %272 = llvm.add %9, %271 : i64
    %273 = llvm.mul %264, %272 : i64
    %274 = llvm.add %4, %262 : i64
    %275 = llvm.add %274, %273 : i64
    %276 = llvm.mul %238, %275 : i64
    %277 = llvm.sdiv %195, %7 : i64
    %278 = llvm.srem %195, %7 : i64
    %279 = llvm.icmp "ne" %278, %6 : i64
    %280 = llvm.xor %278, %7 : i64
    %281 = llvm.icmp "sge" %280, %6 : i64
    %282 = llvm.and %279, %281 : i1
    %283 = llvm.add %277, %2 : i64
    %284 = llvm.select %282, %283, %277 : i1, i64
    %285 = llvm.intr.smax(%284, %6) : (i64, i64) -> i64
    %286 = llvm.intr.smin(%11, %a_stride0) : (i64, i64) -> i64
    %287 = llvm.intr.smax(%286, %6) : (i64, i64) -> i64
    %288 = llvm.mul %287, %33 : i64
    %289 = llvm.add %34, %288 : i64
    %290 = llvm.mul %285, %289 : i64
    %291 = llvm.sub %199, %195 : i64
    %292 = llvm.sdiv %291, %1 : i64
    %293 = llvm.srem %291, %1 : i64
    %294 = llvm.icmp "ne" %293, %6 : i64
    %295 = llvm.xor %293, %1 : i64
    %296 = llvm.icmp "sge" %295, %6 : i64
    %297 = llvm.and %294, %296 : i1
    %298 = llvm.add %292, %2 : i64
    %299 = llvm.select %297, %298, %292 : i1, i64
    %300 = llvm.intr.smax(%299, %6) : (i64, i64) -> i64
    %301 = llvm.intr.smin(%11, %a_stride0) : (i64, i64) -> i64
    %302 = llvm.intr.smax(%301, %6) : (i64, i64) -> i64
    %303 = llvm.mul %302, %35 : i64
    %304 = llvm.add %36, %303 : i64
    %305 = llvm.mul %300, %304 : i64
    %306 = llvm.sub %203, %199 : i64
    %307 = llvm.sdiv %306, %4 : i64
    %308 = llvm.srem %306, %4 : i64
    %309 = llvm.icmp "ne" %308, %6 : i64
    %310 = llvm.xor %308, %4 : i64
    %311 = llvm.icmp "sge" %310, %6 : i64
    %312 = llvm.and %309, %311 : i1
    %313 = llvm.add %307, %2 : i64
    %314 = llvm.select %312, %313, %307 : i1, i64
    %315 = llvm.intr.smax(%314, %6) : (i64, i64) -> i64
    %316 = llvm.intr.smin(%11, %a_stride0) : (i64, i64) -> i64
    %317 = llvm.intr.smax(%316, %6) : (i64, i64) -> i64
    %318 = llvm.mul %317, %0 : i64
    %319 = llvm.add %0, %318 : i64
    %320 = llvm.mul %315, %319 : i64
    %321 = llvm.sub %a_size0, %203 : i64
    %322 = llvm.intr.smax(%321, %6) : (i64, i64) -> i64
    %323 = llvm.intr.smin(%11, %a_stride0) : (i64, i64) -> i64
    %324 = llvm.intr.smax(%323, %6) : (i64, i64) -> i64
    %325 = llvm.mul %324, %37 : i64
    %326 = llvm.add %38, %325 : i64
    %327 = llvm.mul %322, %326 : i64
    %328 = llvm.add %0, %276 : i64
    %329 = llvm.add %328, %290 : i64
    %330 = llvm.add %329, %305 : i64
    %331 = llvm.add %330, %320 : i64
    %332 = llvm.add %331, %327 : i64
    %333 = llvm.mul %226, %332 : i64
    %334 = llvm.add %0, %333 : i64
    %335 = llvm.mul %217, %334 : i64
    %336 = llvm.icmp "sge" %335, %19 : i64
    %337 = llvm.sub %b_size0, %53 overflow<nsw> : i64
    %338 = llvm.icmp "sgt" %337, %6 : i64
    %339 = llvm.sub %337, %2 overflow<nsw> : i64
    %340 = llvm.sdiv %339, %7 : i64
    %341 = llvm.add %340, %2 overflow<nsw> : i64
    %342 = llvm.select %338, %341, %6 : i1, i64
    llvm.cond_br %336, ^bb5, ^bb6
  ^bb5:
    llvm.store %53, %40 {alignment = 8 : i64} : i64, !llvm.ptr
    %343 = llvm.getelementptr inbounds %40[%7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %343 {alignment = 8 : i64} : i64, !llvm.ptr
    %344 = llvm.getelementptr inbounds %40[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %193, %344 {alignment = 8 : i64} : i64, !llvm.ptr
    %345 = llvm.getelementptr inbounds %40[%22] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %204, %345 {alignment = 8 : i64} : i64, !llvm.ptr
    %346 = llvm.getelementptr inbounds %40[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %207, %346 {alignment = 8 : i64} : i64, !llvm.ptr
    %347 = llvm.getelementptr inbounds %40[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride0, %347 {alignment = 8 : i64} : i64, !llvm.ptr
    %348 = llvm.getelementptr inbounds %40[%25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %348 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %349 = llvm.getelementptr inbounds %40[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride0, %349 {alignment = 8 : i64} : i64, !llvm.ptr
    %350 = llvm.getelementptr inbounds %40[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %195, %350 {alignment = 8 : i64} : i64, !llvm.ptr
    %351 = llvm.getelementptr inbounds %40[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %351 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %352 = llvm.getelementptr inbounds %40[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %352 {alignment = 8 : i64} : i64, !llvm.ptr
    %353 = llvm.getelementptr inbounds %40[%30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %353 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %354 = llvm.getelementptr inbounds %40[%31] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %199, %354 {alignment = 8 : i64} : i64, !llvm.ptr
    %355 = llvm.getelementptr inbounds %40[%20] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %203, %355 {alignment = 8 : i64} : i64, !llvm.ptr
    %356 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %357 = llvm.call @stepwell_parallel_for(%356, %40, %342, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb7(%357 : i32)
  ^bb6:
    %358 = llvm.call @program.parallel1(%6, %342, %53, %b_size0, %193, %204, %207, %a_stride0, %b, %b_stride0, %195, %out0, %a_size0, %a, %199, %203) : (i64, i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb7(%358 : i32)
  ^bb7(%359: i32):
    %360 = llvm.icmp "eq" %359, %32 : i32
    llvm.cond_br %360, ^bb8, ^bb12(%359 : i32)
  ^bb8:
    %361 = llvm.intr.smax(%a_size0, %6) : (i64, i64) -> i64
    %362 = llvm.ashr %b_size0, %4 : i64
    %363 = llvm.mul %362, %1 : i64
    %364 = llvm.sdiv %363, %1 : i64
    %365 = llvm.srem %363, %1 : i64
    %366 = llvm.icmp "ne" %365, %6 : i64
    %367 = llvm.xor %365, %1 : i64
    %368 = llvm.icmp "sge" %367, %6 : i64
    %369 = llvm.and %366, %368 : i1
    %370 = llvm.add %364, %2 : i64
    %371 = llvm.select %369, %370, %364 : i1, i64
    %372 = llvm.intr.smax(%371, %6) : (i64, i64) -> i64
    %373 = llvm.mul %372, %41 : i64
    %374 = llvm.intr.smax(%363, %6) : (i64, i64) -> i64
    %375 = llvm.sub %b_size0, %374 : i64
    %376 = llvm.sdiv %375, %1 : i64
    %377 = llvm.srem %375, %1 : i64
    %378 = llvm.icmp "ne" %377, %6 : i64
    %379 = llvm.xor %377, %1 : i64
    %380 = llvm.icmp "sge" %379, %6 : i64
    %381 = llvm.and %378, %380 : i1
    %382 = llvm.add %376, %2 : i64
    %383 = llvm.select %381, %382, %376 : i1, i64
    %384 = llvm.intr.smax(%383, %6) : (i64, i64) -> i64
    %385 = llvm.mul %384, %42 : i64
    %386 = llvm.add %12, %373 : i64
    %387 = llvm.add %386, %385 : i64
    %388 = llvm.mul %361, %387 : i64
    %389 = llvm.icmp "sge" %388, %19 : i64
    %390 = llvm.icmp "sgt" %a_size0, %6 : i64
    %391 = llvm.select %390, %a_size0, %6 : i1, i64
    llvm.cond_br %389, ^bb9, ^bb10
  ^bb9:
    llvm.store %a_size0, %43 {alignment = 8 : i64} : i64, !llvm.ptr
    %392 = llvm.getelementptr inbounds %43[%7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %392 {alignment = 8 : i64} : i64, !llvm.ptr
    %393 = llvm.getelementptr inbounds %43[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %393 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %394 = llvm.getelementptr inbounds %43[%22] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %394 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %395 = llvm.mlir.addressof @program.parallel2.part : !llvm.ptr
    %396 = llvm.call @stepwell_parallel_for(%395, %43, %391, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb11(%396 : i32)
  ^bb10:
    %397 = llvm.call @program.parallel2(%6, %391, %a_size0, %b_size0, %out0, %out1) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb11(%397 : i32)
  ^bb11(%398: i32):
    llvm.return %32 : i32
  ^bb12(%399: i32):
    llvm.return %399 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %400: i64, %401: i64, %402: i64, %a_stride0_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %b_stride0_1: i64, %403: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %a_size0_1: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %404: i64, %405: i64) -> i32 attributes {no_unwind, no_inline} {
    %406 = llvm.mlir.constant(0) : i64
    %407 = llvm.mlir.constant(16) : i64
    %408 = llvm.mlir.constant(4096) : i64
    %409 = llvm.mlir.constant(3) : i64
    %410 = llvm.mlir.constant(8) : i64
    %411 = llvm.mlir.constant(1) : i64
    %412 = llvm.mlir.constant(2) : i64
    %413 = llvm.mlir.constant(4) : i64
    %414 = llvm.mlir.constant(5) : i64
    %415 = llvm.mlir.constant(6) : i64
    %416 = llvm.mlir.constant(7) : i64
    %417 = llvm.mlir.constant(64) : i64
    %418 = llvm.mlir.constant(-64) : i64
    %419 = llvm.mlir.constant(1 : i32) : i32
    %420 = llvm.mlir.constant(0 : i32) : i32
    %421 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %422 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %422, ^bb1(%begin : i64), ^bb41
  ^bb1(%423: i64):
    %j_panel = llvm.mul %423, %407 overflow<nsw> : i64
    %424 = llvm.icmp "slt" %406, %401 : i64
    llvm.cond_br %424, ^bb2(%406 : i64), ^bb40
  ^bb2(%k0_piece: i64):
    %425 = llvm.mul %402, %417 overflow<nsw> : i64
    %426 = llvm.add %425, %417 overflow<nsw> : i64
    %427 = llvm.and %426, %418 : i64
    %b_copy = llvm.call @aligned_alloc(%417, %427) : (i64, i64) -> !llvm.ptr
    %428 = llvm.mlir.zero : !llvm.ptr
    %429 = llvm.icmp "ne" %b_copy, %428 : !llvm.ptr
    llvm.cond_br %429, ^bb3, ^bb42(%419 : i32)
  ^bb3:
    %430 = llvm.add %k0_piece, %408 overflow<nsw> : i64
    %431 = llvm.intr.smin(%430, %a_stride0_1) : (i64, i64) -> i64
    %432 = llvm.sub %431, %k0_piece overflow<nsw> : i64
    %433 = llvm.ashr %432, %409 : i64
    %434 = llvm.mul %433, %410 overflow<nsw> : i64
    %435 = llvm.add %434, %k0_piece overflow<nsw> : i64
    %436 = llvm.intr.smax(%435, %k0_piece) : (i64, i64) -> i64
    %437 = llvm.add %j_panel, %407 overflow<nsw> : i64
    %438 = llvm.icmp "slt" %j_panel, %437 : i64
    llvm.cond_br %438, ^bb4(%j_panel : i64), ^bb11
  ^bb4(%j_copy_tile: i64):
    %439 = llvm.sub %j_copy_tile, %j_panel overflow<nsw> : i64
    %440 = llvm.icmp "slt" %k0_piece, %436 : i64
    llvm.cond_br %440, ^bb5(%k0_piece : i64), ^bb6
  ^bb5(%k0_copy_tile: i64):
    %441 = llvm.mul %j_copy_tile, %b_stride0_1 overflow<nsw> : i64
    %442 = llvm.add %441, %k0_copy_tile overflow<nsw> : i64
    %443 = llvm.getelementptr inbounds %b_1[%442] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %444 = llvm.load %443 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %445 = llvm.add %j_copy_tile, %411 overflow<nsw> : i64
    %446 = llvm.mul %445, %b_stride0_1 overflow<nsw> : i64
    %447 = llvm.add %446, %k0_copy_tile overflow<nsw> : i64
    %448 = llvm.getelementptr inbounds %b_1[%447] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %449 = llvm.load %448 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %450 = llvm.add %j_copy_tile, %412 overflow<nsw> : i64
    %451 = llvm.mul %450, %b_stride0_1 overflow<nsw> : i64
    %452 = llvm.add %451, %k0_copy_tile overflow<nsw> : i64
    %453 = llvm.getelementptr inbounds %b_1[%452] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %454 = llvm.load %453 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %455 = llvm.add %j_copy_tile, %409 overflow<nsw> : i64
    %456 = llvm.mul %455, %b_stride0_1 overflow<nsw> : i64
    %457 = llvm.add %456, %k0_copy_tile overflow<nsw> : i64
    %458 = llvm.getelementptr inbounds %b_1[%457] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %459 = llvm.load %458 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %460 = llvm.add %j_copy_tile, %413 overflow<nsw> : i64
    %461 = llvm.mul %460, %b_stride0_1 overflow<nsw> : i64
    %462 = llvm.add %461, %k0_copy_tile overflow<nsw> : i64
    %463 = llvm.getelementptr inbounds %b_1[%462] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %464 = llvm.load %463 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %465 = llvm.add %j_copy_tile, %414 overflow<nsw> : i64
    %466 = llvm.mul %465, %b_stride0_1 overflow<nsw> : i64
    %467 = llvm.add %466, %k0_copy_tile overflow<nsw> : i64
    %468 = llvm.getelementptr inbounds %b_1[%467] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %469 = llvm.load %468 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %470 = llvm.add %j_copy_tile, %415 overflow<nsw> : i64
    %471 = llvm.mul %470, %b_stride0_1 overflow<nsw> : i64
    %472 = llvm.add %471, %k0_copy_tile overflow<nsw> : i64
    %473 = llvm.getelementptr inbounds %b_1[%472] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %474 = llvm.load %473 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %475 = llvm.add %j_copy_tile, %416 overflow<nsw> : i64
    %476 = llvm.mul %475, %b_stride0_1 overflow<nsw> : i64
    %477 = llvm.add %476, %k0_copy_tile overflow<nsw> : i64
    %478 = llvm.getelementptr inbounds %b_1[%477] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %479 = llvm.load %478 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %480 = llvm.shufflevector %444, %464 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %481 = llvm.shufflevector %444, %464 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %482 = llvm.shufflevector %449, %469 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %483 = llvm.shufflevector %449, %469 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %484 = llvm.shufflevector %454, %474 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %485 = llvm.shufflevector %454, %474 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %486 = llvm.shufflevector %459, %479 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %487 = llvm.shufflevector %459, %479 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %488 = llvm.shufflevector %480, %484 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %489 = llvm.shufflevector %480, %484 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %490 = llvm.shufflevector %481, %485 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %491 = llvm.shufflevector %481, %485 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %492 = llvm.shufflevector %482, %486 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %493 = llvm.shufflevector %482, %486 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %494 = llvm.shufflevector %483, %487 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %495 = llvm.shufflevector %483, %487 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %496 = llvm.shufflevector %488, %492 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %497 = llvm.shufflevector %488, %492 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %498 = llvm.shufflevector %489, %493 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %499 = llvm.shufflevector %489, %493 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %500 = llvm.shufflevector %490, %494 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %501 = llvm.shufflevector %490, %494 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %502 = llvm.shufflevector %491, %495 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %503 = llvm.shufflevector %491, %495 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %504 = llvm.sub %k0_copy_tile, %k0_piece overflow<nsw> : i64
    %505 = llvm.mul %504, %407 overflow<nsw> : i64
    %506 = llvm.add %505, %439 overflow<nsw> : i64
    %507 = llvm.getelementptr inbounds %b_copy[%506] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %496, %507 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %508 = llvm.add %504, %411 overflow<nsw> : i64
    %509 = llvm.mul %508, %407 overflow<nsw> : i64
    %510 = llvm.add %509, %439 overflow<nsw> : i64
    %511 = llvm.getelementptr inbounds %b_copy[%510] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %497, %511 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %512 = llvm.add %504, %412 overflow<nsw> : i64
    %513 = llvm.mul %512, %407 overflow<nsw> : i64
    %514 = llvm.add %513, %439 overflow<nsw> : i64
    %515 = llvm.getelementptr inbounds %b_copy[%514] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %498, %515 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %516 = llvm.add %504, %409 overflow<nsw> : i64
    %517 = llvm.mul %516, %407 overflow<nsw> : i64
    %518 = llvm.add %517, %439 overflow<nsw> : i64
    %519 = llvm.getelementptr inbounds %b_copy[%518] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %499, %519 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %520 = llvm.add %504, %413 overflow<nsw> : i64
    %521 = llvm.mul %520, %407 overflow<nsw> : i64
    %522 = llvm.add %521, %439 overflow<nsw> : i64
    %523 = llvm.getelementptr inbounds %b_copy[%522] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %500, %523 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %524 = llvm.add %504, %414 overflow<nsw> : i64
    %525 = llvm.mul %524, %407 overflow<nsw> : i64
    %526 = llvm.add %525, %439 overflow<nsw> : i64
    %527 = llvm.getelementptr inbounds %b_copy[%526] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %501, %527 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %528 = llvm.add %504, %415 overflow<nsw> : i64
    %529 = llvm.mul %528, %407 overflow<nsw> : i64
    %530 = llvm.add %529, %439 overflow<nsw> : i64
    %531 = llvm.getelementptr inbounds %b_copy[%530] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %502, %531 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %532 = llvm.add %504, %416 overflow<nsw> : i64
    %533 = llvm.mul %532, %407 overflow<nsw> : i64
    %534 = llvm.add %533, %439 overflow<nsw> : i64
    %535 = llvm.getelementptr inbounds %b_copy[%534] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %503, %535 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %536 = llvm.add %k0_copy_tile, %410 overflow<nsw> : i64
    %537 = llvm.icmp "slt" %536, %436 : i64
    llvm.cond_br %537, ^bb5(%536 : i64), ^bb6
  ^bb6:
    %538 = llvm.icmp "slt" %436, %431 : i64
    llvm.cond_br %538, ^bb7(%436 : i64), ^bb10
  ^bb7(%k0_copy_below: i64):
    %539 = llvm.add %j_copy_tile, %410 overflow<nsw> : i64
    %540 = llvm.icmp "slt" %j_copy_tile, %539 : i64
    llvm.cond_br %540, ^bb8(%j_copy_tile : i64), ^bb9
  ^bb8(%j_copy_below: i64):
    %541 = llvm.mul %j_copy_below, %b_stride0_1 overflow<nsw> : i64
    %542 = llvm.add %541, %k0_copy_below overflow<nsw> : i64
    %543 = llvm.getelementptr inbounds %b_1[%542] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %544 = llvm.load %543 {alignment = 4 : i64} : !llvm.ptr -> f32
    %545 = llvm.sub %k0_copy_below, %k0_piece overflow<nsw> : i64
    %546 = llvm.sub %j_copy_below, %j_panel overflow<nsw> : i64
    %547 = llvm.mul %545, %407 overflow<nsw> : i64
    %548 = llvm.add %547, %546 overflow<nsw> : i64
    %549 = llvm.getelementptr inbounds %b_copy[%548] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %544, %549 {alignment = 4 : i64} : f32, !llvm.ptr
    %550 = llvm.add %j_copy_below, %411 overflow<nsw> : i64
    %551 = llvm.icmp "slt" %550, %539 : i64
    llvm.cond_br %551, ^bb8(%550 : i64), ^bb9
  ^bb9:
    %552 = llvm.add %k0_copy_below, %411 overflow<nsw> : i64
    %553 = llvm.icmp "slt" %552, %431 : i64
    llvm.cond_br %553, ^bb7(%552 : i64), ^bb10
  ^bb10:
    %554 = llvm.add %j_copy_tile, %410 overflow<nsw> : i64
    %555 = llvm.icmp "slt" %554, %437 : i64
    llvm.cond_br %555, ^bb4(%554 : i64), ^bb11
  ^bb11:
    %556 = llvm.icmp "slt" %406, %403 : i64
    llvm.cond_br %556, ^bb12(%406 : i64), ^bb18
  ^bb12(%i_tile: i64):
    %557 = llvm.icmp "eq" %k0_piece, %406 : i64
    llvm.cond_br %557, ^bb13, ^bb14
  ^bb13:
    llvm.br ^bb15(%421, %421, %421, %421, %421, %421, %421, %421, %421, %421, %421, %421 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb14:
    %558 = llvm.mul %i_tile, %b_size0_1 overflow<nsw> : i64
    %559 = llvm.add %558, %j_panel overflow<nsw> : i64
    %560 = llvm.getelementptr inbounds %out0_1[%559] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %561 = llvm.load %560 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %562 = llvm.add %j_panel, %410 overflow<nsw> : i64
    %563 = llvm.add %558, %562 overflow<nsw> : i64
    %564 = llvm.getelementptr inbounds %out0_1[%563] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %565 = llvm.load %564 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %566 = llvm.add %i_tile, %411 overflow<nsw> : i64
    %567 = llvm.mul %566, %b_size0_1 overflow<nsw> : i64
    %568 = llvm.add %567, %j_panel overflow<nsw> : i64
    %569 = llvm.getelementptr inbounds %out0_1[%568] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %570 = llvm.load %569 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %571 = llvm.add %567, %562 overflow<nsw> : i64
    %572 = llvm.getelementptr inbounds %out0_1[%571] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %573 = llvm.load %572 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %574 = llvm.add %i_tile, %412 overflow<nsw> : i64
    %575 = llvm.mul %574, %b_size0_1 overflow<nsw> : i64
    %576 = llvm.add %575, %j_panel overflow<nsw> : i64
    %577 = llvm.getelementptr inbounds %out0_1[%576] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %578 = llvm.load %577 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %579 = llvm.add %575, %562 overflow<nsw> : i64
    %580 = llvm.getelementptr inbounds %out0_1[%579] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %581 = llvm.load %580 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %582 = llvm.add %i_tile, %409 overflow<nsw> : i64
    %583 = llvm.mul %582, %b_size0_1 overflow<nsw> : i64
    %584 = llvm.add %583, %j_panel overflow<nsw> : i64
    %585 = llvm.getelementptr inbounds %out0_1[%584] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %586 = llvm.load %585 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %587 = llvm.add %583, %562 overflow<nsw> : i64
    %588 = llvm.getelementptr inbounds %out0_1[%587] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %589 = llvm.load %588 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %590 = llvm.add %i_tile, %413 overflow<nsw> : i64
    %591 = llvm.mul %590, %b_size0_1 overflow<nsw> : i64
    %592 = llvm.add %591, %j_panel overflow<nsw> : i64
    %593 = llvm.getelementptr inbounds %out0_1[%592] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %594 = llvm.load %593 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %595 = llvm.add %591, %562 overflow<nsw> : i64
    %596 = llvm.getelementptr inbounds %out0_1[%595] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %597 = llvm.load %596 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %598 = llvm.add %i_tile, %414 overflow<nsw> : i64
    %599 = llvm.mul %598, %b_size0_1 overflow<nsw> : i64
    %600 = llvm.add %599, %j_panel overflow<nsw> : i64
    %601 = llvm.getelementptr inbounds %out0_1[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %602 = llvm.load %601 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %603 = llvm.add %599, %562 overflow<nsw> : i64
    %604 = llvm.getelementptr inbounds %out0_1[%603] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %605 = llvm.load %604 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb15(%561, %565, %570, %573, %578, %581, %586, %589, %594, %597, %602, %605 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb15(%606: vector<8xf32>, %607: vector<8xf32>, %608: vector<8xf32>, %609: vector<8xf32>, %610: vector<8xf32>, %611: vector<8xf32>, %612: vector<8xf32>, %613: vector<8xf32>, %614: vector<8xf32>, %615: vector<8xf32>, %616: vector<8xf32>, %617: vector<8xf32>):
    %618 = llvm.add %k0_piece, %408 overflow<nsw> : i64
    %619 = llvm.intr.smin(%618, %a_stride0_1) : (i64, i64) -> i64
    %620 = llvm.icmp "slt" %k0_piece, %619 : i64
    llvm.cond_br %620, ^bb16(%k0_piece, %606, %607, %608, %609, %610, %611, %612, %613, %614, %615, %616, %617 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb17(%606, %607, %608, %609, %610, %611, %612, %613, %614, %615, %616, %617 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb16(%k0: i64, %621: vector<8xf32>, %622: vector<8xf32>, %623: vector<8xf32>, %624: vector<8xf32>, %625: vector<8xf32>, %626: vector<8xf32>, %627: vector<8xf32>, %628: vector<8xf32>, %629: vector<8xf32>, %630: vector<8xf32>, %631: vector<8xf32>, %632: vector<8xf32>):
    %633 = llvm.mul %i_tile, %a_stride0_1 overflow<nsw> : i64
    %634 = llvm.add %633, %k0 overflow<nsw> : i64
    %635 = llvm.getelementptr inbounds %a_1[%634] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %636 = llvm.load %635 {alignment = 4 : i64} : !llvm.ptr -> f32
    %637 = llvm.mlir.poison : vector<8xf32>
    %638 = llvm.insertelement %636, %637[%406 : i64] : vector<8xf32>
    %639 = llvm.shufflevector %638, %637 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %640 = llvm.add %i_tile, %411 overflow<nsw> : i64
    %641 = llvm.mul %640, %a_stride0_1 overflow<nsw> : i64
    %642 = llvm.add %641, %k0 overflow<nsw> : i64
    %643 = llvm.getelementptr inbounds %a_1[%642] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %644 = llvm.load %643 {alignment = 4 : i64} : !llvm.ptr -> f32
    %645 = llvm.mlir.poison : vector<8xf32>
    %646 = llvm.insertelement %644, %645[%406 : i64] : vector<8xf32>
    %647 = llvm.shufflevector %646, %645 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %648 = llvm.add %i_tile, %412 overflow<nsw> : i64
    %649 = llvm.mul %648, %a_stride0_1 overflow<nsw> : i64
    %650 = llvm.add %649, %k0 overflow<nsw> : i64
    %651 = llvm.getelementptr inbounds %a_1[%650] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %652 = llvm.load %651 {alignment = 4 : i64} : !llvm.ptr -> f32
    %653 = llvm.mlir.poison : vector<8xf32>
    %654 = llvm.insertelement %652, %653[%406 : i64] : vector<8xf32>
    %655 = llvm.shufflevector %654, %653 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %656 = llvm.add %i_tile, %409 overflow<nsw> : i64
    %657 = llvm.mul %656, %a_stride0_1 overflow<nsw> : i64
    %658 = llvm.add %657, %k0 overflow<nsw> : i64
    %659 = llvm.getelementptr inbounds %a_1[%658] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %660 = llvm.load %659 {alignment = 4 : i64} : !llvm.ptr -> f32
    %661 = llvm.mlir.poison : vector<8xf32>
    %662 = llvm.insertelement %660, %661[%406 : i64] : vector<8xf32>
    %663 = llvm.shufflevector %662, %661 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %664 = llvm.add %i_tile, %413 overflow<nsw> : i64
    %665 = llvm.mul %664, %a_stride0_1 overflow<nsw> : i64
    %666 = llvm.add %665, %k0 overflow<nsw> : i64
    %667 = llvm.getelementptr inbounds %a_1[%666] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %668 = llvm.load %667 {alignment = 4 : i64} : !llvm.ptr -> f32
    %669 = llvm.mlir.poison : vector<8xf32>
    %670 = llvm.insertelement %668, %669[%406 : i64] : vector<8xf32>
    %671 = llvm.shufflevector %670, %669 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %672 = llvm.add %i_tile, %414 overflow<nsw> : i64
    %673 = llvm.mul %672, %a_stride0_1 overflow<nsw> : i64
    %674 = llvm.add %673, %k0 overflow<nsw> : i64
    %675 = llvm.getelementptr inbounds %a_1[%674] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %676 = llvm.load %675 {alignment = 4 : i64} : !llvm.ptr -> f32
    %677 = llvm.mlir.poison : vector<8xf32>
    %678 = llvm.insertelement %676, %677[%406 : i64] : vector<8xf32>
    %679 = llvm.shufflevector %678, %677 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %680 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %681 = llvm.mul %680, %407 overflow<nsw> : i64
    %682 = llvm.getelementptr inbounds %b_copy[%681] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %683 = llvm.load %682 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %684 = llvm.add %406, %410 overflow<nsw> : i64
    %685 = llvm.add %681, %684 overflow<nsw> : i64
    %686 = llvm.getelementptr inbounds %b_copy[%685] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %687 = llvm.load %686 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %688 = llvm.fsub %639, %683 : vector<8xf32>
    %689 = llvm.fsub %639, %687 : vector<8xf32>
    %690 = llvm.fsub %647, %683 : vector<8xf32>
    %691 = llvm.fsub %647, %687 : vector<8xf32>
    %692 = llvm.fsub %655, %683 : vector<8xf32>
    %693 = llvm.fsub %655, %687 : vector<8xf32>
    %694 = llvm.fsub %663, %683 : vector<8xf32>
    %695 = llvm.fsub %663, %687 : vector<8xf32>
    %696 = llvm.fsub %671, %683 : vector<8xf32>
    %697 = llvm.fsub %671, %687 : vector<8xf32>
    %698 = llvm.fsub %679, %683 : vector<8xf32>
    %699 = llvm.fsub %679, %687 : vector<8xf32>
    %700 = llvm.fmul %688, %688 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %701 = llvm.fmul %689, %689 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %702 = llvm.fmul %690, %690 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %703 = llvm.fmul %691, %691 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %704 = llvm.fmul %692, %692 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %705 = llvm.fmul %693, %693 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %706 = llvm.fmul %694, %694 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %707 = llvm.fmul %695, %695 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %708 = llvm.fmul %696, %696 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %709 = llvm.fmul %697, %697 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %710 = llvm.fmul %698, %698 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %711 = llvm.fmul %699, %699 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %712 = llvm.fadd %621, %700 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %713 = llvm.fadd %622, %701 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %714 = llvm.fadd %623, %702 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %715 = llvm.fadd %624, %703 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %716 = llvm.fadd %625, %704 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %717 = llvm.fadd %626, %705 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %718 = llvm.fadd %627, %706 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %719 = llvm.fadd %628, %707 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %720 = llvm.fadd %629, %708 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %721 = llvm.fadd %630, %709 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %722 = llvm.fadd %631, %710 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %723 = llvm.fadd %632, %711 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %724 = llvm.add %k0, %411 overflow<nsw> : i64
    %725 = llvm.icmp "slt" %724, %619 : i64
    llvm.cond_br %725, ^bb16(%724, %712, %713, %714, %715, %716, %717, %718, %719, %720, %721, %722, %723 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb17(%712, %713, %714, %715, %716, %717, %718, %719, %720, %721, %722, %723 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb17(%726: vector<8xf32>, %727: vector<8xf32>, %728: vector<8xf32>, %729: vector<8xf32>, %730: vector<8xf32>, %731: vector<8xf32>, %732: vector<8xf32>, %733: vector<8xf32>, %734: vector<8xf32>, %735: vector<8xf32>, %736: vector<8xf32>, %737: vector<8xf32>):
    %738 = llvm.mul %i_tile, %b_size0_1 overflow<nsw> : i64
    %739 = llvm.add %738, %j_panel overflow<nsw> : i64
    %740 = llvm.getelementptr inbounds %out0_1[%739] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %726, %740 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %741 = llvm.add %j_panel, %410 overflow<nsw> : i64
    %742 = llvm.add %738, %741 overflow<nsw> : i64
    %743 = llvm.getelementptr inbounds %out0_1[%742] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %727, %743 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %744 = llvm.add %i_tile, %411 overflow<nsw> : i64
    %745 = llvm.mul %744, %b_size0_1 overflow<nsw> : i64
    %746 = llvm.add %745, %j_panel overflow<nsw> : i64
    %747 = llvm.getelementptr inbounds %out0_1[%746] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %728, %747 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %748 = llvm.add %745, %741 overflow<nsw> : i64
    %749 = llvm.getelementptr inbounds %out0_1[%748] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %729, %749 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %750 = llvm.add %i_tile, %412 overflow<nsw> : i64
    %751 = llvm.mul %750, %b_size0_1 overflow<nsw> : i64
    %752 = llvm.add %751, %j_panel overflow<nsw> : i64
    %753 = llvm.getelementptr inbounds %out0_1[%752] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %730, %753 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %754 = llvm.add %751, %741 overflow<nsw> : i64
    %755 = llvm.getelementptr inbounds %out0_1[%754] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %731, %755 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %756 = llvm.add %i_tile, %409 overflow<nsw> : i64
    %757 = llvm.mul %756, %b_size0_1 overflow<nsw> : i64
    %758 = llvm.add %757, %j_panel overflow<nsw> : i64
    %759 = llvm.getelementptr inbounds %out0_1[%758] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %732, %759 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %760 = llvm.add %757, %741 overflow<nsw> : i64
    %761 = llvm.getelementptr inbounds %out0_1[%760] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %733, %761 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %762 = llvm.add %i_tile, %413 overflow<nsw> : i64
    %763 = llvm.mul %762, %b_size0_1 overflow<nsw> : i64
    %764 = llvm.add %763, %j_panel overflow<nsw> : i64
    %765 = llvm.getelementptr inbounds %out0_1[%764] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %734, %765 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %766 = llvm.add %763, %741 overflow<nsw> : i64
    %767 = llvm.getelementptr inbounds %out0_1[%766] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %735, %767 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %768 = llvm.add %i_tile, %414 overflow<nsw> : i64
    %769 = llvm.mul %768, %b_size0_1 overflow<nsw> : i64
    %770 = llvm.add %769, %j_panel overflow<nsw> : i64
    %771 = llvm.getelementptr inbounds %out0_1[%770] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %736, %771 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %772 = llvm.add %769, %741 overflow<nsw> : i64
    %773 = llvm.getelementptr inbounds %out0_1[%772] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %737, %773 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %774 = llvm.add %i_tile, %415 overflow<nsw> : i64
    %775 = llvm.icmp "slt" %774, %403 : i64
    llvm.cond_br %775, ^bb12(%774 : i64), ^bb18
  ^bb18:
    %776 = llvm.icmp "slt" %403, %404 : i64
    llvm.cond_br %776, ^bb19(%403 : i64), ^bb25
  ^bb19(%i_below_tile: i64):
    %777 = llvm.icmp "eq" %k0_piece, %406 : i64
    llvm.cond_br %777, ^bb20, ^bb21
  ^bb20:
    llvm.br ^bb22(%421, %421, %421, %421, %421, %421, %421, %421 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb21:
    %778 = llvm.mul %i_below_tile, %b_size0_1 overflow<nsw> : i64
    %779 = llvm.add %778, %j_panel overflow<nsw> : i64
    %780 = llvm.getelementptr inbounds %out0_1[%779] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %781 = llvm.load %780 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %782 = llvm.add %j_panel, %410 overflow<nsw> : i64
    %783 = llvm.add %778, %782 overflow<nsw> : i64
    %784 = llvm.getelementptr inbounds %out0_1[%783] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %785 = llvm.load %784 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %786 = llvm.add %i_below_tile, %411 overflow<nsw> : i64
    %787 = llvm.mul %786, %b_size0_1 overflow<nsw> : i64
    %788 = llvm.add %787, %j_panel overflow<nsw> : i64
    %789 = llvm.getelementptr inbounds %out0_1[%788] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %790 = llvm.load %789 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %791 = llvm.add %787, %782 overflow<nsw> : i64
    %792 = llvm.getelementptr inbounds %out0_1[%791] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %793 = llvm.load %792 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %794 = llvm.add %i_below_tile, %412 overflow<nsw> : i64
    %795 = llvm.mul %794, %b_size0_1 overflow<nsw> : i64
    %796 = llvm.add %795, %j_panel overflow<nsw> : i64
    %797 = llvm.getelementptr inbounds %out0_1[%796] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %798 = llvm.load %797 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %799 = llvm.add %795, %782 overflow<nsw> : i64
    %800 = llvm.getelementptr inbounds %out0_1[%799] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %801 = llvm.load %800 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %802 = llvm.add %i_below_tile, %409 overflow<nsw> : i64
    %803 = llvm.mul %802, %b_size0_1 overflow<nsw> : i64
    %804 = llvm.add %803, %j_panel overflow<nsw> : i64
    %805 = llvm.getelementptr inbounds %out0_1[%804] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %806 = llvm.load %805 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %807 = llvm.add %803, %782 overflow<nsw> : i64
    %808 = llvm.getelementptr inbounds %out0_1[%807] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %809 = llvm.load %808 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb22(%781, %785, %790, %793, %798, %801, %806, %809 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb22(%810: vector<8xf32>, %811: vector<8xf32>, %812: vector<8xf32>, %813: vector<8xf32>, %814: vector<8xf32>, %815: vector<8xf32>, %816: vector<8xf32>, %817: vector<8xf32>):
    %818 = llvm.add %k0_piece, %408 overflow<nsw> : i64
    %819 = llvm.intr.smin(%818, %a_stride0_1) : (i64, i64) -> i64
    %820 = llvm.icmp "slt" %k0_piece, %819 : i64
    llvm.cond_br %820, ^bb23(%k0_piece, %810, %811, %812, %813, %814, %815, %816, %817 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb24(%810, %811, %812, %813, %814, %815, %816, %817 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb23(%k0_below: i64, %821: vector<8xf32>, %822: vector<8xf32>, %823: vector<8xf32>, %824: vector<8xf32>, %825: vector<8xf32>, %826: vector<8xf32>, %827: vector<8xf32>, %828: vector<8xf32>):
    %829 = llvm.mul %i_below_tile, %a_stride0_1 overflow<nsw> : i64
    %830 = llvm.add %829, %k0_below overflow<nsw> : i64
    %831 = llvm.getelementptr inbounds %a_1[%830] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %832 = llvm.load %831 {alignment = 4 : i64} : !llvm.ptr -> f32
    %833 = llvm.mlir.poison : vector<8xf32>
    %834 = llvm.insertelement %832, %833[%406 : i64] : vector<8xf32>
    %835 = llvm.shufflevector %834, %833 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %836 = llvm.add %i_below_tile, %411 overflow<nsw> : i64
    %837 = llvm.mul %836, %a_stride0_1 overflow<nsw> : i64
    %838 = llvm.add %837, %k0_below overflow<nsw> : i64
    %839 = llvm.getelementptr inbounds %a_1[%838] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %840 = llvm.load %839 {alignment = 4 : i64} : !llvm.ptr -> f32
    %841 = llvm.mlir.poison : vector<8xf32>
    %842 = llvm.insertelement %840, %841[%406 : i64] : vector<8xf32>
    %843 = llvm.shufflevector %842, %841 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %844 = llvm.add %i_below_tile, %412 overflow<nsw> : i64
    %845 = llvm.mul %844, %a_stride0_1 overflow<nsw> : i64
    %846 = llvm.add %845, %k0_below overflow<nsw> : i64
    %847 = llvm.getelementptr inbounds %a_1[%846] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %848 = llvm.load %847 {alignment = 4 : i64} : !llvm.ptr -> f32
    %849 = llvm.mlir.poison : vector<8xf32>
    %850 = llvm.insertelement %848, %849[%406 : i64] : vector<8xf32>
    %851 = llvm.shufflevector %850, %849 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %852 = llvm.add %i_below_tile, %409 overflow<nsw> : i64
    %853 = llvm.mul %852, %a_stride0_1 overflow<nsw> : i64
    %854 = llvm.add %853, %k0_below overflow<nsw> : i64
    %855 = llvm.getelementptr inbounds %a_1[%854] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %856 = llvm.load %855 {alignment = 4 : i64} : !llvm.ptr -> f32
    %857 = llvm.mlir.poison : vector<8xf32>
    %858 = llvm.insertelement %856, %857[%406 : i64] : vector<8xf32>
    %859 = llvm.shufflevector %858, %857 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %860 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %861 = llvm.mul %860, %407 overflow<nsw> : i64
    %862 = llvm.getelementptr inbounds %b_copy[%861] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %863 = llvm.load %862 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %864 = llvm.add %406, %410 overflow<nsw> : i64
    %865 = llvm.add %861, %864 overflow<nsw> : i64
    %866 = llvm.getelementptr inbounds %b_copy[%865] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %867 = llvm.load %866 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %868 = llvm.fsub %835, %863 : vector<8xf32>
    %869 = llvm.fsub %835, %867 : vector<8xf32>
    %870 = llvm.fsub %843, %863 : vector<8xf32>
    %871 = llvm.fsub %843, %867 : vector<8xf32>
    %872 = llvm.fsub %851, %863 : vector<8xf32>
    %873 = llvm.fsub %851, %867 : vector<8xf32>
    %874 = llvm.fsub %859, %863 : vector<8xf32>
    %875 = llvm.fsub %859, %867 : vector<8xf32>
    %876 = llvm.fmul %868, %868 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %877 = llvm.fmul %869, %869 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %878 = llvm.fmul %870, %870 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %879 = llvm.fmul %871, %871 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %880 = llvm.fmul %872, %872 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %881 = llvm.fmul %873, %873 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %882 = llvm.fmul %874, %874 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %883 = llvm.fmul %875, %875 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %884 = llvm.fadd %821, %876 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %885 = llvm.fadd %822, %877 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %886 = llvm.fadd %823, %878 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %887 = llvm.fadd %824, %879 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %888 = llvm.fadd %825, %880 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %889 = llvm.fadd %826, %881 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %890 = llvm.fadd %827, %882 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %891 = llvm.fadd %828, %883 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %892 = llvm.add %k0_below, %411 overflow<nsw> : i64
    %893 = llvm.icmp "slt" %892, %819 : i64
    llvm.cond_br %893, ^bb23(%892, %884, %885, %886, %887, %888, %889, %890, %891 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb24(%884, %885, %886, %887, %888, %889, %890, %891 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb24(%894: vector<8xf32>, %895: vector<8xf32>, %896: vector<8xf32>, %897: vector<8xf32>, %898: vector<8xf32>, %899: vector<8xf32>, %900: vector<8xf32>, %901: vector<8xf32>):
    %902 = llvm.mul %i_below_tile, %b_size0_1 overflow<nsw> : i64
    %903 = llvm.add %902, %j_panel overflow<nsw> : i64
    %904 = llvm.getelementptr inbounds %out0_1[%903] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %894, %904 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %905 = llvm.add %j_panel, %410 overflow<nsw> : i64
    %906 = llvm.add %902, %905 overflow<nsw> : i64
    %907 = llvm.getelementptr inbounds %out0_1[%906] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %895, %907 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %908 = llvm.add %i_below_tile, %411 overflow<nsw> : i64
    %909 = llvm.mul %908, %b_size0_1 overflow<nsw> : i64
    %910 = llvm.add %909, %j_panel overflow<nsw> : i64
    %911 = llvm.getelementptr inbounds %out0_1[%910] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %896, %911 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %912 = llvm.add %909, %905 overflow<nsw> : i64
    %913 = llvm.getelementptr inbounds %out0_1[%912] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %897, %913 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %914 = llvm.add %i_below_tile, %412 overflow<nsw> : i64
    %915 = llvm.mul %914, %b_size0_1 overflow<nsw> : i64
    %916 = llvm.add %915, %j_panel overflow<nsw> : i64
    %917 = llvm.getelementptr inbounds %out0_1[%916] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %898, %917 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %918 = llvm.add %915, %905 overflow<nsw> : i64
    %919 = llvm.getelementptr inbounds %out0_1[%918] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %899, %919 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %920 = llvm.add %i_below_tile, %409 overflow<nsw> : i64
    %921 = llvm.mul %920, %b_size0_1 overflow<nsw> : i64
    %922 = llvm.add %921, %j_panel overflow<nsw> : i64
    %923 = llvm.getelementptr inbounds %out0_1[%922] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %900, %923 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %924 = llvm.add %921, %905 overflow<nsw> : i64
    %925 = llvm.getelementptr inbounds %out0_1[%924] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %901, %925 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %926 = llvm.add %i_below_tile, %413 overflow<nsw> : i64
    %927 = llvm.icmp "slt" %926, %404 : i64
    llvm.cond_br %927, ^bb19(%926 : i64), ^bb25
  ^bb25:
    %928 = llvm.icmp "slt" %404, %405 : i64
    llvm.cond_br %928, ^bb26(%404 : i64), ^bb32
  ^bb26(%i_below_below_tile: i64):
    %929 = llvm.icmp "eq" %k0_piece, %406 : i64
    llvm.cond_br %929, ^bb27, ^bb28
  ^bb27:
    llvm.br ^bb29(%421, %421, %421, %421 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb28:
    %930 = llvm.mul %i_below_below_tile, %b_size0_1 overflow<nsw> : i64
    %931 = llvm.add %930, %j_panel overflow<nsw> : i64
    %932 = llvm.getelementptr inbounds %out0_1[%931] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %933 = llvm.load %932 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %934 = llvm.add %j_panel, %410 overflow<nsw> : i64
    %935 = llvm.add %930, %934 overflow<nsw> : i64
    %936 = llvm.getelementptr inbounds %out0_1[%935] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %937 = llvm.load %936 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %938 = llvm.add %i_below_below_tile, %411 overflow<nsw> : i64
    %939 = llvm.mul %938, %b_size0_1 overflow<nsw> : i64
    %940 = llvm.add %939, %j_panel overflow<nsw> : i64
    %941 = llvm.getelementptr inbounds %out0_1[%940] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %942 = llvm.load %941 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %943 = llvm.add %939, %934 overflow<nsw> : i64
    %944 = llvm.getelementptr inbounds %out0_1[%943] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %945 = llvm.load %944 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb29(%933, %937, %942, %945 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb29(%946: vector<8xf32>, %947: vector<8xf32>, %948: vector<8xf32>, %949: vector<8xf32>):
    %950 = llvm.add %k0_piece, %408 overflow<nsw> : i64
    %951 = llvm.intr.smin(%950, %a_stride0_1) : (i64, i64) -> i64
    %952 = llvm.icmp "slt" %k0_piece, %951 : i64
    llvm.cond_br %952, ^bb30(%k0_piece, %946, %947, %948, %949 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb31(%946, %947, %948, %949 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb30(%k0_below_below: i64, %953: vector<8xf32>, %954: vector<8xf32>, %955: vector<8xf32>, %956: vector<8xf32>):
    %957 = llvm.mul %i_below_below_tile, %a_stride0_1 overflow<nsw> : i64
    %958 = llvm.add %957, %k0_below_below overflow<nsw> : i64
    %959 = llvm.getelementptr inbounds %a_1[%958] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %960 = llvm.load %959 {alignment = 4 : i64} : !llvm.ptr -> f32
    %961 = llvm.mlir.poison : vector<8xf32>
    %962 = llvm.insertelement %960, %961[%406 : i64] : vector<8xf32>
    %963 = llvm.shufflevector %962, %961 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %964 = llvm.add %i_below_below_tile, %411 overflow<nsw> : i64
    %965 = llvm.mul %964, %a_stride0_1 overflow<nsw> : i64
    %966 = llvm.add %965, %k0_below_below overflow<nsw> : i64
    %967 = llvm.getelementptr inbounds %a_1[%966] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %968 = llvm.load %967 {alignment = 4 : i64} : !llvm.ptr -> f32
    %969 = llvm.mlir.poison : vector<8xf32>
    %970 = llvm.insertelement %968, %969[%406 : i64] : vector<8xf32>
    %971 = llvm.shufflevector %970, %969 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %972 = llvm.sub %k0_below_below, %k0_piece overflow<nsw> : i64
    %973 = llvm.mul %972, %407 overflow<nsw> : i64
    %974 = llvm.getelementptr inbounds %b_copy[%973] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %975 = llvm.load %974 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %976 = llvm.add %406, %410 overflow<nsw> : i64
    %977 = llvm.add %973, %976 overflow<nsw> : i64
    %978 = llvm.getelementptr inbounds %b_copy[%977] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %979 = llvm.load %978 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %980 = llvm.fsub %963, %975 : vector<8xf32>
    %981 = llvm.fsub %963, %979 : vector<8xf32>
    %982 = llvm.fsub %971, %975 : vector<8xf32>
    %983 = llvm.fsub %971, %979 : vector<8xf32>
    %984 = llvm.fmul %980, %980 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %985 = llvm.fmul %981, %981 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %986 = llvm.fmul %982, %982 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %987 = llvm.fmul %983, %983 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %988 = llvm.fadd %953, %984 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %989 = llvm.fadd %954, %985 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %990 = llvm.fadd %955, %986 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %991 = llvm.fadd %956, %987 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %992 = llvm.add %k0_below_below, %411 overflow<nsw> : i64
    %993 = llvm.icmp "slt" %992, %951 : i64
    llvm.cond_br %993, ^bb30(%992, %988, %989, %990, %991 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb31(%988, %989, %990, %991 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb31(%994: vector<8xf32>, %995: vector<8xf32>, %996: vector<8xf32>, %997: vector<8xf32>):
    %998 = llvm.mul %i_below_below_tile, %b_size0_1 overflow<nsw> : i64
    %999 = llvm.add %998, %j_panel overflow<nsw> : i64
    %1000 = llvm.getelementptr inbounds %out0_1[%999] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %994, %1000 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1001 = llvm.add %j_panel, %410 overflow<nsw> : i64
    %1002 = llvm.add %998, %1001 overflow<nsw> : i64
    %1003 = llvm.getelementptr inbounds %out0_1[%1002] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %995, %1003 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1004 = llvm.add %i_below_below_tile, %411 overflow<nsw> : i64
    %1005 = llvm.mul %1004, %b_size0_1 overflow<nsw> : i64
    %1006 = llvm.add %1005, %j_panel overflow<nsw> : i64
    %1007 = llvm.getelementptr inbounds %out0_1[%1006] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %996, %1007 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1008 = llvm.add %1005, %1001 overflow<nsw> : i64
    %1009 = llvm.getelementptr inbounds %out0_1[%1008] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %997, %1009 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1010 = llvm.add %i_below_below_tile, %412 overflow<nsw> : i64
    %1011 = llvm.icmp "slt" %1010, %405 : i64
    llvm.cond_br %1011, ^bb26(%1010 : i64), ^bb32
  ^bb32:
    %1012 = llvm.icmp "slt" %405, %a_size0_1 : i64
    llvm.cond_br %1012, ^bb33(%405 : i64), ^bb39
  ^bb33(%i_below_below_below_tile: i64):
    %1013 = llvm.icmp "eq" %k0_piece, %406 : i64
    llvm.cond_br %1013, ^bb34, ^bb35
  ^bb34:
    llvm.br ^bb36(%421, %421 : vector<8xf32>, vector<8xf32>)
  ^bb35:
    %1014 = llvm.mul %i_below_below_below_tile, %b_size0_1 overflow<nsw> : i64
    %1015 = llvm.add %1014, %j_panel overflow<nsw> : i64
    %1016 = llvm.getelementptr inbounds %out0_1[%1015] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1017 = llvm.load %1016 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1018 = llvm.add %j_panel, %410 overflow<nsw> : i64
    %1019 = llvm.add %1014, %1018 overflow<nsw> : i64
    %1020 = llvm.getelementptr inbounds %out0_1[%1019] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1021 = llvm.load %1020 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb36(%1017, %1021 : vector<8xf32>, vector<8xf32>)
  ^bb36(%1022: vector<8xf32>, %1023: vector<8xf32>):
    %1024 = llvm.add %k0_piece, %408 overflow<nsw> : i64
    %1025 = llvm.intr.smin(%1024, %a_stride0_1) : (i64, i64) -> i64
    %1026 = llvm.icmp "slt" %k0_piece, %1025 : i64
    llvm.cond_br %1026, ^bb37(%k0_piece, %1022, %1023 : i64, vector<8xf32>, vector<8xf32>), ^bb38(%1022, %1023 : vector<8xf32>, vector<8xf32>)
  ^bb37(%k0_below_below_below: i64, %1027: vector<8xf32>, %1028: vector<8xf32>):
    %1029 = llvm.mul %i_below_below_below_tile, %a_stride0_1 overflow<nsw> : i64
    %1030 = llvm.add %1029, %k0_below_below_below overflow<nsw> : i64
    %1031 = llvm.getelementptr inbounds %a_1[%1030] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1032 = llvm.load %1031 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1033 = llvm.mlir.poison : vector<8xf32>
    %1034 = llvm.insertelement %1032, %1033[%406 : i64] : vector<8xf32>
    %1035 = llvm.shufflevector %1034, %1033 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1036 = llvm.sub %k0_below_below_below, %k0_piece overflow<nsw> : i64
    %1037 = llvm.mul %1036, %407 overflow<nsw> : i64
    %1038 = llvm.getelementptr inbounds %b_copy[%1037] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1039 = llvm.load %1038 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1040 = llvm.add %406, %410 overflow<nsw> : i64
    %1041 = llvm.add %1037, %1040 overflow<nsw> : i64
    %1042 = llvm.getelementptr inbounds %b_copy[%1041] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1043 = llvm.load %1042 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1044 = llvm.fsub %1035, %1039 : vector<8xf32>
    %1045 = llvm.fsub %1035, %1043 : vector<8xf32>
    %1046 = llvm.fmul %1044, %1044 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1047 = llvm.fmul %1045, %1045 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1048 = llvm.fadd %1027, %1046 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1049 = llvm.fadd %1028, %1047 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1050 = llvm.add %k0_below_below_below, %411 overflow<nsw> : i64
    %1051 = llvm.icmp "slt" %1050, %1025 : i64
    llvm.cond_br %1051, ^bb37(%1050, %1048, %1049 : i64, vector<8xf32>, vector<8xf32>), ^bb38(%1048, %1049 : vector<8xf32>, vector<8xf32>)
  ^bb38(%1052: vector<8xf32>, %1053: vector<8xf32>):
    %1054 = llvm.mul %i_below_below_below_tile, %b_size0_1 overflow<nsw> : i64
    %1055 = llvm.add %1054, %j_panel overflow<nsw> : i64
    %1056 = llvm.getelementptr inbounds %out0_1[%1055] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1052, %1056 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1057 = llvm.add %j_panel, %410 overflow<nsw> : i64
    %1058 = llvm.add %1054, %1057 overflow<nsw> : i64
    %1059 = llvm.getelementptr inbounds %out0_1[%1058] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1053, %1059 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1060 = llvm.add %i_below_below_below_tile, %411 overflow<nsw> : i64
    %1061 = llvm.icmp "slt" %1060, %a_size0_1 : i64
    llvm.cond_br %1061, ^bb33(%1060 : i64), ^bb39
  ^bb39:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %1062 = llvm.add %k0_piece, %408 overflow<nsw> : i64
    %1063 = llvm.icmp "slt" %1062, %401 : i64
    llvm.cond_br %1063, ^bb2(%1062 : i64), ^bb40
  ^bb40:
    %1064 = llvm.add %423, %411 overflow<nsw> : i64
    %1065 = llvm.icmp "slt" %1064, %end : i64
    llvm.cond_br %1065, ^bb1(%1064 : i64), ^bb41
  ^bb41:
    llvm.return %420 : i32
  ^bb42(%1066: i32):
    llvm.return %1066 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %1067 = llvm.mlir.constant(8) : i64
    %1068 = llvm.mlir.constant(16) : i64
    %1069 = llvm.mlir.constant(24) : i64
    %1070 = llvm.mlir.constant(32) : i64
    %1071 = llvm.mlir.constant(40) : i64
    %1072 = llvm.mlir.constant(48) : i64
    %1073 = llvm.mlir.constant(56) : i64
    %1074 = llvm.mlir.constant(64) : i64
    %1075 = llvm.mlir.constant(72) : i64
    %1076 = llvm.mlir.constant(80) : i64
    %1077 = llvm.mlir.constant(88) : i64
    %1078 = llvm.mlir.constant(96) : i64
    %1079 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %1080 = llvm.getelementptr inbounds %context[%1067] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1081 = llvm.load %1080 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1082 = llvm.getelementptr inbounds %context[%1068] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1083 = llvm.load %1082 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1084 = llvm.getelementptr inbounds %context[%1069] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1085 = llvm.load %1084 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1086 = llvm.getelementptr inbounds %context[%1070] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1087 = llvm.load %1086 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1088 = llvm.getelementptr inbounds %context[%1071] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1089 = llvm.load %1088 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1090 = llvm.getelementptr inbounds %context[%1072] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1091 = llvm.load %1090 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1092 = llvm.getelementptr inbounds %context[%1073] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1093 = llvm.load %1092 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1094 = llvm.getelementptr inbounds %context[%1074] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1095 = llvm.load %1094 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1096 = llvm.getelementptr inbounds %context[%1075] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1097 = llvm.load %1096 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1098 = llvm.getelementptr inbounds %context[%1076] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1099 = llvm.load %1098 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1100 = llvm.getelementptr inbounds %context[%1077] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1101 = llvm.load %1100 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1102 = llvm.getelementptr inbounds %context[%1078] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1103 = llvm.load %1102 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1104 = llvm.call @program.parallel0(%begin_1, %end_1, %1079, %1081, %1083, %1085, %1087, %1089, %1091, %1093, %1095, %1097, %1099, %1101, %1103) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    llvm.return %1104 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %1105: i64, %b_size0_2: i64, %1106: i64, %1107: i64, %1108: i64, %a_stride0_2: i64, %b_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_stride0_2: i64, %1109: i64, %out0_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %a_size0_2: i64, %a_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %1110: i64, %1111: i64) -> i32 attributes {no_unwind, no_inline} {
    %1112 = llvm.mlir.constant(8) : i64
    %1113 = llvm.mlir.constant(0) : i64
    %1114 = llvm.mlir.constant(8192) : i64
    %1115 = llvm.mlir.constant(3) : i64
    %1116 = llvm.mlir.constant(1) : i64
    %1117 = llvm.mlir.constant(2) : i64
    %1118 = llvm.mlir.constant(4) : i64
    %1119 = llvm.mlir.constant(5) : i64
    %1120 = llvm.mlir.constant(6) : i64
    %1121 = llvm.mlir.constant(7) : i64
    %1122 = llvm.mlir.constant(true) : i1
    %1123 = llvm.mlir.constant(1 : i32) : i32
    %1124 = llvm.mlir.constant(64) : i64
    %1125 = llvm.mlir.constant(-64) : i64
    %1126 = llvm.mlir.constant(0 : i32) : i32
    %1127 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %1128 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %1128, ^bb1(%begin_2 : i64), ^bb47
  ^bb1(%1129: i64):
    %1130 = llvm.mul %1129, %1112 overflow<nsw> : i64
    %j_right_panel = llvm.add %1105, %1130 overflow<nsw> : i64
    %1131 = llvm.add %j_right_panel, %1112 overflow<nsw> : i64
    %1132 = llvm.sub %1131, %j_right_panel overflow<nsw> : i64
    %1133 = llvm.sub %b_size0_2, %j_right_panel overflow<nsw> : i64
    %1134 = llvm.intr.smin(%1132, %1133) : (i64, i64) -> i64
    %1135 = llvm.intr.smin(%1134, %1112) : (i64, i64) -> i64
    %1136 = llvm.intr.smax(%1135, %1113) : (i64, i64) -> i64
    %1137 = llvm.trunc %1136 : i64 to i32
    %1138 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1139 = llvm.mlir.poison : vector<8xi32>
    %1140 = llvm.insertelement %1137, %1139[%1113 : i64] : vector<8xi32>
    %1141 = llvm.shufflevector %1140, %1139 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1142 = llvm.icmp "slt" %1138, %1141 : vector<8xi32>
    %1143 = llvm.intr.smin(%1134, %1112) : (i64, i64) -> i64
    %1144 = llvm.intr.smax(%1143, %1113) : (i64, i64) -> i64
    %1145 = llvm.trunc %1144 : i64 to i32
    %1146 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1147 = llvm.mlir.poison : vector<8xi32>
    %1148 = llvm.insertelement %1145, %1147[%1113 : i64] : vector<8xi32>
    %1149 = llvm.shufflevector %1148, %1147 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1150 = llvm.icmp "slt" %1146, %1149 : vector<8xi32>
    %1151 = llvm.intr.smin(%1132, %1133) : (i64, i64) -> i64
    %1152 = llvm.intr.smin(%1151, %1112) : (i64, i64) -> i64
    %1153 = llvm.intr.smax(%1152, %1113) : (i64, i64) -> i64
    %1154 = llvm.trunc %1153 : i64 to i32
    %1155 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1156 = llvm.mlir.poison : vector<8xi32>
    %1157 = llvm.insertelement %1154, %1156[%1113 : i64] : vector<8xi32>
    %1158 = llvm.shufflevector %1157, %1156 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1159 = llvm.icmp "slt" %1155, %1158 : vector<8xi32>
    %1160 = llvm.intr.smin(%1151, %1112) : (i64, i64) -> i64
    %1161 = llvm.intr.smax(%1160, %1113) : (i64, i64) -> i64
    %1162 = llvm.trunc %1161 : i64 to i32
    %1163 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1164 = llvm.mlir.poison : vector<8xi32>
    %1165 = llvm.insertelement %1162, %1164[%1113 : i64] : vector<8xi32>
    %1166 = llvm.shufflevector %1165, %1164 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1167 = llvm.icmp "slt" %1163, %1166 : vector<8xi32>
    %1168 = llvm.intr.smin(%1132, %1133) : (i64, i64) -> i64
    %1169 = llvm.intr.smin(%1168, %1112) : (i64, i64) -> i64
    %1170 = llvm.intr.smax(%1169, %1113) : (i64, i64) -> i64
    %1171 = llvm.trunc %1170 : i64 to i32
    %1172 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1173 = llvm.mlir.poison : vector<8xi32>
    %1174 = llvm.insertelement %1171, %1173[%1113 : i64] : vector<8xi32>
    %1175 = llvm.shufflevector %1174, %1173 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1176 = llvm.icmp "slt" %1172, %1175 : vector<8xi32>
    %1177 = llvm.intr.smin(%1168, %1112) : (i64, i64) -> i64
    %1178 = llvm.intr.smax(%1177, %1113) : (i64, i64) -> i64
    %1179 = llvm.trunc %1178 : i64 to i32
    %1180 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1181 = llvm.mlir.poison : vector<8xi32>
    %1182 = llvm.insertelement %1179, %1181[%1113 : i64] : vector<8xi32>
    %1183 = llvm.shufflevector %1182, %1181 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1184 = llvm.icmp "slt" %1180, %1183 : vector<8xi32>
    %1185 = llvm.intr.smin(%1132, %1133) : (i64, i64) -> i64
    %1186 = llvm.intr.smin(%1185, %1112) : (i64, i64) -> i64
    %1187 = llvm.intr.smax(%1186, %1113) : (i64, i64) -> i64
    %1188 = llvm.trunc %1187 : i64 to i32
    %1189 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1190 = llvm.mlir.poison : vector<8xi32>
    %1191 = llvm.insertelement %1188, %1190[%1113 : i64] : vector<8xi32>
    %1192 = llvm.shufflevector %1191, %1190 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1193 = llvm.icmp "slt" %1189, %1192 : vector<8xi32>
    %1194 = llvm.intr.smin(%1185, %1112) : (i64, i64) -> i64
    %1195 = llvm.intr.smax(%1194, %1113) : (i64, i64) -> i64
    %1196 = llvm.trunc %1195 : i64 to i32
    %1197 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1198 = llvm.mlir.poison : vector<8xi32>
    %1199 = llvm.insertelement %1196, %1198[%1113 : i64] : vector<8xi32>
    %1200 = llvm.shufflevector %1199, %1198 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1201 = llvm.icmp "slt" %1197, %1200 : vector<8xi32>
    %1202 = llvm.icmp "slt" %1113, %1106 : i64
    llvm.cond_br %1202, ^bb2(%1113 : i64), ^bb46
  ^bb2(%k0_right_piece: i64):
    %1203 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1118, %1107) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1204 = llvm.extractvalue %1203[0] : !llvm.struct<(i64, i1)>
    %1205 = llvm.extractvalue %1203[1] : !llvm.struct<(i64, i1)>
    %1206 = llvm.xor %1205, %1122 : i1
    llvm.cond_br %1206, ^bb3, ^bb48(%1123 : i32)
  ^bb3:
    %1207 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1204, %1108) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1208 = llvm.extractvalue %1207[0] : !llvm.struct<(i64, i1)>
    %1209 = llvm.extractvalue %1207[1] : !llvm.struct<(i64, i1)>
    %1210 = llvm.xor %1209, %1122 : i1
    llvm.cond_br %1210, ^bb4, ^bb48(%1123 : i32)
  ^bb4:
    %1211 = llvm.add %1208, %1124 overflow<nsw> : i64
    %1212 = llvm.and %1211, %1125 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%1124, %1212) : (i64, i64) -> !llvm.ptr
    %1213 = llvm.mlir.zero : !llvm.ptr
    %1214 = llvm.icmp "ne" %b_copy_1, %1213 : !llvm.ptr
    llvm.cond_br %1214, ^bb5, ^bb48(%1123 : i32)
  ^bb5:
    %1215 = llvm.add %k0_right_piece, %1114 overflow<nsw> : i64
    %1216 = llvm.intr.smin(%1215, %a_stride0_2) : (i64, i64) -> i64
    %1217 = llvm.sub %1216, %k0_right_piece overflow<nsw> : i64
    %1218 = llvm.ashr %1217, %1115 : i64
    %1219 = llvm.mul %1218, %1112 overflow<nsw> : i64
    %1220 = llvm.add %1219, %k0_right_piece overflow<nsw> : i64
    %1221 = llvm.intr.smax(%1220, %k0_right_piece) : (i64, i64) -> i64
    %1222 = llvm.add %j_right_panel, %1112 overflow<nsw> : i64
    %1223 = llvm.intr.smin(%1222, %b_size0_2) : (i64, i64) -> i64
    %1224 = llvm.icmp "slt" %j_right_panel, %1223 : i64
    llvm.cond_br %1224, ^bb6(%j_right_panel : i64), ^bb17
  ^bb6(%j_right_copy_tile: i64):
    %1225 = llvm.icmp "slt" %k0_right_piece, %1221 : i64
    llvm.cond_br %1225, ^bb7(%k0_right_piece : i64), ^bb12
  ^bb7(%k0_right_copy_tile: i64):
    %1226 = llvm.add %k0_right_copy_tile, %1112 overflow<nsw> : i64
    %1227 = llvm.icmp "slt" %k0_right_copy_tile, %1226 : i64
    llvm.cond_br %1227, ^bb8(%k0_right_copy_tile : i64), ^bb11
  ^bb8(%k0_right_copy: i64):
    %1228 = llvm.add %j_right_copy_tile, %1112 overflow<nsw> : i64
    %1229 = llvm.add %j_right_panel, %1112 overflow<nsw> : i64
    %1230 = llvm.intr.smin(%1228, %1229) : (i64, i64) -> i64
    %1231 = llvm.intr.smin(%1230, %b_size0_2) : (i64, i64) -> i64
    %1232 = llvm.icmp "slt" %j_right_copy_tile, %1231 : i64
    llvm.cond_br %1232, ^bb9(%j_right_copy_tile : i64), ^bb10
  ^bb9(%j_right_copy: i64):
    %1233 = llvm.mul %j_right_copy, %b_stride0_2 overflow<nsw> : i64
    %1234 = llvm.add %1233, %k0_right_copy overflow<nsw> : i64
    %1235 = llvm.getelementptr inbounds %b_2[%1234] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1236 = llvm.load %1235 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1237 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %1238 = llvm.sub %j_right_copy, %j_right_panel overflow<nsw> : i64
    %1239 = llvm.mul %1237, %1108 overflow<nsw> : i64
    %1240 = llvm.add %1239, %1238 overflow<nsw> : i64
    %1241 = llvm.getelementptr inbounds %b_copy_1[%1240] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1236, %1241 {alignment = 4 : i64} : f32, !llvm.ptr
    %1242 = llvm.add %j_right_copy, %1116 overflow<nsw> : i64
    %1243 = llvm.icmp "slt" %1242, %1231 : i64
    llvm.cond_br %1243, ^bb9(%1242 : i64), ^bb10
  ^bb10:
    %1244 = llvm.add %k0_right_copy, %1116 overflow<nsw> : i64
    %1245 = llvm.icmp "slt" %1244, %1226 : i64
    llvm.cond_br %1245, ^bb8(%1244 : i64), ^bb11
  ^bb11:
    %1246 = llvm.add %k0_right_copy_tile, %1112 overflow<nsw> : i64
    %1247 = llvm.icmp "slt" %1246, %1221 : i64
    llvm.cond_br %1247, ^bb7(%1246 : i64), ^bb12
  ^bb12:
    %1248 = llvm.icmp "slt" %1221, %1216 : i64
    llvm.cond_br %1248, ^bb13(%1221 : i64), ^bb16
  ^bb13(%k0_right_copy_below: i64):
    %1249 = llvm.add %j_right_copy_tile, %1112 overflow<nsw> : i64
    %1250 = llvm.add %j_right_panel, %1112 overflow<nsw> : i64
    %1251 = llvm.intr.smin(%1249, %1250) : (i64, i64) -> i64
    %1252 = llvm.intr.smin(%1251, %b_size0_2) : (i64, i64) -> i64
    %1253 = llvm.icmp "slt" %j_right_copy_tile, %1252 : i64
    llvm.cond_br %1253, ^bb14(%j_right_copy_tile : i64), ^bb15
  ^bb14(%j_right_copy_below: i64):
    %1254 = llvm.mul %j_right_copy_below, %b_stride0_2 overflow<nsw> : i64
    %1255 = llvm.add %1254, %k0_right_copy_below overflow<nsw> : i64
    %1256 = llvm.getelementptr inbounds %b_2[%1255] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1257 = llvm.load %1256 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1258 = llvm.sub %k0_right_copy_below, %k0_right_piece overflow<nsw> : i64
    %1259 = llvm.sub %j_right_copy_below, %j_right_panel overflow<nsw> : i64
    %1260 = llvm.mul %1258, %1108 overflow<nsw> : i64
    %1261 = llvm.add %1260, %1259 overflow<nsw> : i64
    %1262 = llvm.getelementptr inbounds %b_copy_1[%1261] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1257, %1262 {alignment = 4 : i64} : f32, !llvm.ptr
    %1263 = llvm.add %j_right_copy_below, %1116 overflow<nsw> : i64
    %1264 = llvm.icmp "slt" %1263, %1252 : i64
    llvm.cond_br %1264, ^bb14(%1263 : i64), ^bb15
  ^bb15:
    %1265 = llvm.add %k0_right_copy_below, %1116 overflow<nsw> : i64
    %1266 = llvm.icmp "slt" %1265, %1216 : i64
    llvm.cond_br %1266, ^bb13(%1265 : i64), ^bb16
  ^bb16:
    %1267 = llvm.add %j_right_copy_tile, %1112 overflow<nsw> : i64
    %1268 = llvm.icmp "slt" %1267, %1223 : i64
    llvm.cond_br %1268, ^bb6(%1267 : i64), ^bb17
  ^bb17:
    %1269 = llvm.icmp "slt" %1113, %1109 : i64
    llvm.cond_br %1269, ^bb18(%1113 : i64), ^bb24
  ^bb18(%i_right_tile: i64):
    %1270 = llvm.icmp "eq" %k0_right_piece, %1113 : i64
    llvm.cond_br %1270, ^bb19, ^bb20
  ^bb19:
    llvm.br ^bb21(%1127, %1127, %1127, %1127, %1127, %1127, %1127, %1127 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb20:
    %1271 = llvm.intr.smin(%1134, %1112) : (i64, i64) -> i64
    %1272 = llvm.intr.smax(%1271, %1113) : (i64, i64) -> i64
    %1273 = llvm.trunc %1272 : i64 to i32
    %1274 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1275 = llvm.mlir.poison : vector<8xi32>
    %1276 = llvm.insertelement %1273, %1275[%1113 : i64] : vector<8xi32>
    %1277 = llvm.shufflevector %1276, %1275 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1278 = llvm.icmp "slt" %1274, %1277 : vector<8xi32>
    %1279 = llvm.mul %i_right_tile, %b_size0_2 overflow<nsw> : i64
    %1280 = llvm.add %1279, %j_right_panel overflow<nsw> : i64
    %1281 = llvm.getelementptr inbounds %out0_2[%1280] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1282 = llvm.intr.masked.load %1281, %1278, %1127 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1283 = llvm.add %i_right_tile, %1116 overflow<nsw> : i64
    %1284 = llvm.mul %1283, %b_size0_2 overflow<nsw> : i64
    %1285 = llvm.add %1284, %j_right_panel overflow<nsw> : i64
    %1286 = llvm.getelementptr inbounds %out0_2[%1285] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1287 = llvm.intr.masked.load %1286, %1278, %1127 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1288 = llvm.add %i_right_tile, %1117 overflow<nsw> : i64
    %1289 = llvm.mul %1288, %b_size0_2 overflow<nsw> : i64
    %1290 = llvm.add %1289, %j_right_panel overflow<nsw> : i64
    %1291 = llvm.getelementptr inbounds %out0_2[%1290] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1292 = llvm.intr.masked.load %1291, %1278, %1127 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1293 = llvm.add %i_right_tile, %1115 overflow<nsw> : i64
    %1294 = llvm.mul %1293, %b_size0_2 overflow<nsw> : i64
    %1295 = llvm.add %1294, %j_right_panel overflow<nsw> : i64
    %1296 = llvm.getelementptr inbounds %out0_2[%1295] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1297 = llvm.intr.masked.load %1296, %1278, %1127 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1298 = llvm.add %i_right_tile, %1118 overflow<nsw> : i64
    %1299 = llvm.mul %1298, %b_size0_2 overflow<nsw> : i64
    %1300 = llvm.add %1299, %j_right_panel overflow<nsw> : i64
    %1301 = llvm.getelementptr inbounds %out0_2[%1300] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1302 = llvm.intr.masked.load %1301, %1278, %1127 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1303 = llvm.add %i_right_tile, %1119 overflow<nsw> : i64
    %1304 = llvm.mul %1303, %b_size0_2 overflow<nsw> : i64
    %1305 = llvm.add %1304, %j_right_panel overflow<nsw> : i64
    %1306 = llvm.getelementptr inbounds %out0_2[%1305] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1307 = llvm.intr.masked.load %1306, %1278, %1127 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1308 = llvm.add %i_right_tile, %1120 overflow<nsw> : i64
    %1309 = llvm.mul %1308, %b_size0_2 overflow<nsw> : i64
    %1310 = llvm.add %1309, %j_right_panel overflow<nsw> : i64
    %1311 = llvm.getelementptr inbounds %out0_2[%1310] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1312 = llvm.intr.masked.load %1311, %1278, %1127 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1313 = llvm.add %i_right_tile, %1121 overflow<nsw> : i64
    %1314 = llvm.mul %1313, %b_size0_2 overflow<nsw> : i64
    %1315 = llvm.add %1314, %j_right_panel overflow<nsw> : i64
    %1316 = llvm.getelementptr inbounds %out0_2[%1315] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1317 = llvm.intr.masked.load %1316, %1278, %1127 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb21(%1282, %1287, %1292, %1297, %1302, %1307, %1312, %1317 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb21(%1318: vector<8xf32>, %1319: vector<8xf32>, %1320: vector<8xf32>, %1321: vector<8xf32>, %1322: vector<8xf32>, %1323: vector<8xf32>, %1324: vector<8xf32>, %1325: vector<8xf32>):
    %1326 = llvm.add %k0_right_piece, %1114 overflow<nsw> : i64
    %1327 = llvm.intr.smin(%1326, %a_stride0_2) : (i64, i64) -> i64
    %1328 = llvm.icmp "slt" %k0_right_piece, %1327 : i64
    llvm.cond_br %1328, ^bb22(%k0_right_piece, %1318, %1319, %1320, %1321, %1322, %1323, %1324, %1325 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb23(%1318, %1319, %1320, %1321, %1322, %1323, %1324, %1325 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb22(%k0_right: i64, %1329: vector<8xf32>, %1330: vector<8xf32>, %1331: vector<8xf32>, %1332: vector<8xf32>, %1333: vector<8xf32>, %1334: vector<8xf32>, %1335: vector<8xf32>, %1336: vector<8xf32>):
    %1337 = llvm.mul %i_right_tile, %a_stride0_2 overflow<nsw> : i64
    %1338 = llvm.add %1337, %k0_right overflow<nsw> : i64
    %1339 = llvm.getelementptr inbounds %a_2[%1338] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1340 = llvm.load %1339 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1341 = llvm.mlir.poison : vector<8xf32>
    %1342 = llvm.insertelement %1340, %1341[%1113 : i64] : vector<8xf32>
    %1343 = llvm.shufflevector %1342, %1341 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1344 = llvm.add %i_right_tile, %1116 overflow<nsw> : i64
    %1345 = llvm.mul %1344, %a_stride0_2 overflow<nsw> : i64
    %1346 = llvm.add %1345, %k0_right overflow<nsw> : i64
    %1347 = llvm.getelementptr inbounds %a_2[%1346] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1348 = llvm.load %1347 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1349 = llvm.mlir.poison : vector<8xf32>
    %1350 = llvm.insertelement %1348, %1349[%1113 : i64] : vector<8xf32>
    %1351 = llvm.shufflevector %1350, %1349 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1352 = llvm.add %i_right_tile, %1117 overflow<nsw> : i64
    %1353 = llvm.mul %1352, %a_stride0_2 overflow<nsw> : i64
    %1354 = llvm.add %1353, %k0_right overflow<nsw> : i64
    %1355 = llvm.getelementptr inbounds %a_2[%1354] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1356 = llvm.load %1355 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1357 = llvm.mlir.poison : vector<8xf32>
    %1358 = llvm.insertelement %1356, %1357[%1113 : i64] : vector<8xf32>
    %1359 = llvm.shufflevector %1358, %1357 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1360 = llvm.add %i_right_tile, %1115 overflow<nsw> : i64
    %1361 = llvm.mul %1360, %a_stride0_2 overflow<nsw> : i64
    %1362 = llvm.add %1361, %k0_right overflow<nsw> : i64
    %1363 = llvm.getelementptr inbounds %a_2[%1362] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1364 = llvm.load %1363 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1365 = llvm.mlir.poison : vector<8xf32>
    %1366 = llvm.insertelement %1364, %1365[%1113 : i64] : vector<8xf32>
    %1367 = llvm.shufflevector %1366, %1365 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1368 = llvm.add %i_right_tile, %1118 overflow<nsw> : i64
    %1369 = llvm.mul %1368, %a_stride0_2 overflow<nsw> : i64
    %1370 = llvm.add %1369, %k0_right overflow<nsw> : i64
    %1371 = llvm.getelementptr inbounds %a_2[%1370] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1372 = llvm.load %1371 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1373 = llvm.mlir.poison : vector<8xf32>
    %1374 = llvm.insertelement %1372, %1373[%1113 : i64] : vector<8xf32>
    %1375 = llvm.shufflevector %1374, %1373 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1376 = llvm.add %i_right_tile, %1119 overflow<nsw> : i64
    %1377 = llvm.mul %1376, %a_stride0_2 overflow<nsw> : i64
    %1378 = llvm.add %1377, %k0_right overflow<nsw> : i64
    %1379 = llvm.getelementptr inbounds %a_2[%1378] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1380 = llvm.load %1379 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1381 = llvm.mlir.poison : vector<8xf32>
    %1382 = llvm.insertelement %1380, %1381[%1113 : i64] : vector<8xf32>
    %1383 = llvm.shufflevector %1382, %1381 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1384 = llvm.add %i_right_tile, %1120 overflow<nsw> : i64
    %1385 = llvm.mul %1384, %a_stride0_2 overflow<nsw> : i64
    %1386 = llvm.add %1385, %k0_right overflow<nsw> : i64
    %1387 = llvm.getelementptr inbounds %a_2[%1386] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1388 = llvm.load %1387 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1389 = llvm.mlir.poison : vector<8xf32>
    %1390 = llvm.insertelement %1388, %1389[%1113 : i64] : vector<8xf32>
    %1391 = llvm.shufflevector %1390, %1389 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1392 = llvm.add %i_right_tile, %1121 overflow<nsw> : i64
    %1393 = llvm.mul %1392, %a_stride0_2 overflow<nsw> : i64
    %1394 = llvm.add %1393, %k0_right overflow<nsw> : i64
    %1395 = llvm.getelementptr inbounds %a_2[%1394] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1396 = llvm.load %1395 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1397 = llvm.mlir.poison : vector<8xf32>
    %1398 = llvm.insertelement %1396, %1397[%1113 : i64] : vector<8xf32>
    %1399 = llvm.shufflevector %1398, %1397 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1400 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %1401 = llvm.mul %1400, %1108 overflow<nsw> : i64
    %1402 = llvm.getelementptr inbounds %b_copy_1[%1401] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1403 = llvm.intr.masked.load %1402, %1142, %1127 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1404 = llvm.fsub %1343, %1403 : vector<8xf32>
    %1405 = llvm.fsub %1351, %1403 : vector<8xf32>
    %1406 = llvm.fsub %1359, %1403 : vector<8xf32>
    %1407 = llvm.fsub %1367, %1403 : vector<8xf32>
    %1408 = llvm.fsub %1375, %1403 : vector<8xf32>
    %1409 = llvm.fsub %1383, %1403 : vector<8xf32>
    %1410 = llvm.fsub %1391, %1403 : vector<8xf32>
    %1411 = llvm.fsub %1399, %1403 : vector<8xf32>
    %1412 = llvm.fmul %1404, %1404 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1413 = llvm.fmul %1405, %1405 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1414 = llvm.fmul %1406, %1406 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1415 = llvm.fmul %1407, %1407 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1416 = llvm.fmul %1408, %1408 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1417 = llvm.fmul %1409, %1409 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1418 = llvm.fmul %1410, %1410 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1419 = llvm.fmul %1411, %1411 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1420 = llvm.fadd %1329, %1412 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1421 = llvm.fadd %1330, %1413 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1422 = llvm.fadd %1331, %1414 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1423 = llvm.fadd %1332, %1415 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1424 = llvm.fadd %1333, %1416 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1425 = llvm.fadd %1334, %1417 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1426 = llvm.fadd %1335, %1418 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1427 = llvm.fadd %1336, %1419 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1428 = llvm.add %k0_right, %1116 overflow<nsw> : i64
    %1429 = llvm.icmp "slt" %1428, %1327 : i64
    llvm.cond_br %1429, ^bb22(%1428, %1420, %1421, %1422, %1423, %1424, %1425, %1426, %1427 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb23(%1420, %1421, %1422, %1423, %1424, %1425, %1426, %1427 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb23(%1430: vector<8xf32>, %1431: vector<8xf32>, %1432: vector<8xf32>, %1433: vector<8xf32>, %1434: vector<8xf32>, %1435: vector<8xf32>, %1436: vector<8xf32>, %1437: vector<8xf32>):
    %1438 = llvm.mul %i_right_tile, %b_size0_2 overflow<nsw> : i64
    %1439 = llvm.add %1438, %j_right_panel overflow<nsw> : i64
    %1440 = llvm.getelementptr inbounds %out0_2[%1439] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1430, %1440, %1150 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1441 = llvm.add %i_right_tile, %1116 overflow<nsw> : i64
    %1442 = llvm.mul %1441, %b_size0_2 overflow<nsw> : i64
    %1443 = llvm.add %1442, %j_right_panel overflow<nsw> : i64
    %1444 = llvm.getelementptr inbounds %out0_2[%1443] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1431, %1444, %1150 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1445 = llvm.add %i_right_tile, %1117 overflow<nsw> : i64
    %1446 = llvm.mul %1445, %b_size0_2 overflow<nsw> : i64
    %1447 = llvm.add %1446, %j_right_panel overflow<nsw> : i64
    %1448 = llvm.getelementptr inbounds %out0_2[%1447] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1432, %1448, %1150 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1449 = llvm.add %i_right_tile, %1115 overflow<nsw> : i64
    %1450 = llvm.mul %1449, %b_size0_2 overflow<nsw> : i64
    %1451 = llvm.add %1450, %j_right_panel overflow<nsw> : i64
    %1452 = llvm.getelementptr inbounds %out0_2[%1451] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1433, %1452, %1150 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1453 = llvm.add %i_right_tile, %1118 overflow<nsw> : i64
    %1454 = llvm.mul %1453, %b_size0_2 overflow<nsw> : i64
    %1455 = llvm.add %1454, %j_right_panel overflow<nsw> : i64
    %1456 = llvm.getelementptr inbounds %out0_2[%1455] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1434, %1456, %1150 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1457 = llvm.add %i_right_tile, %1119 overflow<nsw> : i64
    %1458 = llvm.mul %1457, %b_size0_2 overflow<nsw> : i64
    %1459 = llvm.add %1458, %j_right_panel overflow<nsw> : i64
    %1460 = llvm.getelementptr inbounds %out0_2[%1459] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1435, %1460, %1150 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1461 = llvm.add %i_right_tile, %1120 overflow<nsw> : i64
    %1462 = llvm.mul %1461, %b_size0_2 overflow<nsw> : i64
    %1463 = llvm.add %1462, %j_right_panel overflow<nsw> : i64
    %1464 = llvm.getelementptr inbounds %out0_2[%1463] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1436, %1464, %1150 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1465 = llvm.add %i_right_tile, %1121 overflow<nsw> : i64
    %1466 = llvm.mul %1465, %b_size0_2 overflow<nsw> : i64
    %1467 = llvm.add %1466, %j_right_panel overflow<nsw> : i64
    %1468 = llvm.getelementptr inbounds %out0_2[%1467] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1437, %1468, %1150 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1469 = llvm.add %i_right_tile, %1112 overflow<nsw> : i64
    %1470 = llvm.icmp "slt" %1469, %1109 : i64
    llvm.cond_br %1470, ^bb18(%1469 : i64), ^bb24
  ^bb24:
    %1471 = llvm.icmp "slt" %1109, %1110 : i64
    llvm.cond_br %1471, ^bb25(%1109 : i64), ^bb31
  ^bb25(%i_right_below_tile: i64):
    %1472 = llvm.icmp "eq" %k0_right_piece, %1113 : i64
    llvm.cond_br %1472, ^bb26, ^bb27
  ^bb26:
    llvm.br ^bb28(%1127, %1127, %1127, %1127 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb27:
    %1473 = llvm.intr.smin(%1151, %1112) : (i64, i64) -> i64
    %1474 = llvm.intr.smax(%1473, %1113) : (i64, i64) -> i64
    %1475 = llvm.trunc %1474 : i64 to i32
    %1476 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1477 = llvm.mlir.poison : vector<8xi32>
    %1478 = llvm.insertelement %1475, %1477[%1113 : i64] : vector<8xi32>
    %1479 = llvm.shufflevector %1478, %1477 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1480 = llvm.icmp "slt" %1476, %1479 : vector<8xi32>
    %1481 = llvm.mul %i_right_below_tile, %b_size0_2 overflow<nsw> : i64
    %1482 = llvm.add %1481, %j_right_panel overflow<nsw> : i64
    %1483 = llvm.getelementptr inbounds %out0_2[%1482] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1484 = llvm.intr.masked.load %1483, %1480, %1127 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1485 = llvm.add %i_right_below_tile, %1116 overflow<nsw> : i64
    %1486 = llvm.mul %1485, %b_size0_2 overflow<nsw> : i64
    %1487 = llvm.add %1486, %j_right_panel overflow<nsw> : i64
    %1488 = llvm.getelementptr inbounds %out0_2[%1487] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1489 = llvm.intr.masked.load %1488, %1480, %1127 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1490 = llvm.add %i_right_below_tile, %1117 overflow<nsw> : i64
    %1491 = llvm.mul %1490, %b_size0_2 overflow<nsw> : i64
    %1492 = llvm.add %1491, %j_right_panel overflow<nsw> : i64
    %1493 = llvm.getelementptr inbounds %out0_2[%1492] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1494 = llvm.intr.masked.load %1493, %1480, %1127 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1495 = llvm.add %i_right_below_tile, %1115 overflow<nsw> : i64
    %1496 = llvm.mul %1495, %b_size0_2 overflow<nsw> : i64
    %1497 = llvm.add %1496, %j_right_panel overflow<nsw> : i64
    %1498 = llvm.getelementptr inbounds %out0_2[%1497] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1499 = llvm.intr.masked.load %1498, %1480, %1127 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb28(%1484, %1489, %1494, %1499 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb28(%1500: vector<8xf32>, %1501: vector<8xf32>, %1502: vector<8xf32>, %1503: vector<8xf32>):
    %1504 = llvm.add %k0_right_piece, %1114 overflow<nsw> : i64
    %1505 = llvm.intr.smin(%1504, %a_stride0_2) : (i64, i64) -> i64
    %1506 = llvm.icmp "slt" %k0_right_piece, %1505 : i64
    llvm.cond_br %1506, ^bb29(%k0_right_piece, %1500, %1501, %1502, %1503 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb30(%1500, %1501, %1502, %1503 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb29(%k0_right_below: i64, %1507: vector<8xf32>, %1508: vector<8xf32>, %1509: vector<8xf32>, %1510: vector<8xf32>):
    %1511 = llvm.mul %i_right_below_tile, %a_stride0_2 overflow<nsw> : i64
    %1512 = llvm.add %1511, %k0_right_below overflow<nsw> : i64
    %1513 = llvm.getelementptr inbounds %a_2[%1512] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1514 = llvm.load %1513 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1515 = llvm.mlir.poison : vector<8xf32>
    %1516 = llvm.insertelement %1514, %1515[%1113 : i64] : vector<8xf32>
    %1517 = llvm.shufflevector %1516, %1515 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1518 = llvm.add %i_right_below_tile, %1116 overflow<nsw> : i64
    %1519 = llvm.mul %1518, %a_stride0_2 overflow<nsw> : i64
    %1520 = llvm.add %1519, %k0_right_below overflow<nsw> : i64
    %1521 = llvm.getelementptr inbounds %a_2[%1520] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1522 = llvm.load %1521 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1523 = llvm.mlir.poison : vector<8xf32>
    %1524 = llvm.insertelement %1522, %1523[%1113 : i64] : vector<8xf32>
    %1525 = llvm.shufflevector %1524, %1523 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1526 = llvm.add %i_right_below_tile, %1117 overflow<nsw> : i64
    %1527 = llvm.mul %1526, %a_stride0_2 overflow<nsw> : i64
    %1528 = llvm.add %1527, %k0_right_below overflow<nsw> : i64
    %1529 = llvm.getelementptr inbounds %a_2[%1528] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1530 = llvm.load %1529 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1531 = llvm.mlir.poison : vector<8xf32>
    %1532 = llvm.insertelement %1530, %1531[%1113 : i64] : vector<8xf32>
    %1533 = llvm.shufflevector %1532, %1531 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1534 = llvm.add %i_right_below_tile, %1115 overflow<nsw> : i64
    %1535 = llvm.mul %1534, %a_stride0_2 overflow<nsw> : i64
    %1536 = llvm.add %1535, %k0_right_below overflow<nsw> : i64
    %1537 = llvm.getelementptr inbounds %a_2[%1536] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1538 = llvm.load %1537 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1539 = llvm.mlir.poison : vector<8xf32>
    %1540 = llvm.insertelement %1538, %1539[%1113 : i64] : vector<8xf32>
    %1541 = llvm.shufflevector %1540, %1539 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1542 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %1543 = llvm.mul %1542, %1108 overflow<nsw> : i64
    %1544 = llvm.getelementptr inbounds %b_copy_1[%1543] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1545 = llvm.intr.masked.load %1544, %1159, %1127 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1546 = llvm.fsub %1517, %1545 : vector<8xf32>
    %1547 = llvm.fsub %1525, %1545 : vector<8xf32>
    %1548 = llvm.fsub %1533, %1545 : vector<8xf32>
    %1549 = llvm.fsub %1541, %1545 : vector<8xf32>
    %1550 = llvm.fmul %1546, %1546 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1551 = llvm.fmul %1547, %1547 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1552 = llvm.fmul %1548, %1548 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1553 = llvm.fmul %1549, %1549 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1554 = llvm.fadd %1507, %1550 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1555 = llvm.fadd %1508, %1551 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1556 = llvm.fadd %1509, %1552 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1557 = llvm.fadd %1510, %1553 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1558 = llvm.add %k0_right_below, %1116 overflow<nsw> : i64
    %1559 = llvm.icmp "slt" %1558, %1505 : i64
    llvm.cond_br %1559, ^bb29(%1558, %1554, %1555, %1556, %1557 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb30(%1554, %1555, %1556, %1557 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb30(%1560: vector<8xf32>, %1561: vector<8xf32>, %1562: vector<8xf32>, %1563: vector<8xf32>):
    %1564 = llvm.mul %i_right_below_tile, %b_size0_2 overflow<nsw> : i64
    %1565 = llvm.add %1564, %j_right_panel overflow<nsw> : i64
    %1566 = llvm.getelementptr inbounds %out0_2[%1565] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1560, %1566, %1167 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1567 = llvm.add %i_right_below_tile, %1116 overflow<nsw> : i64
    %1568 = llvm.mul %1567, %b_size0_2 overflow<nsw> : i64
    %1569 = llvm.add %1568, %j_right_panel overflow<nsw> : i64
    %1570 = llvm.getelementptr inbounds %out0_2[%1569] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1561, %1570, %1167 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1571 = llvm.add %i_right_below_tile, %1117 overflow<nsw> : i64
    %1572 = llvm.mul %1571, %b_size0_2 overflow<nsw> : i64
    %1573 = llvm.add %1572, %j_right_panel overflow<nsw> : i64
    %1574 = llvm.getelementptr inbounds %out0_2[%1573] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1562, %1574, %1167 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1575 = llvm.add %i_right_below_tile, %1115 overflow<nsw> : i64
    %1576 = llvm.mul %1575, %b_size0_2 overflow<nsw> : i64
    %1577 = llvm.add %1576, %j_right_panel overflow<nsw> : i64
    %1578 = llvm.getelementptr inbounds %out0_2[%1577] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1563, %1578, %1167 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1579 = llvm.add %i_right_below_tile, %1118 overflow<nsw> : i64
    %1580 = llvm.icmp "slt" %1579, %1110 : i64
    llvm.cond_br %1580, ^bb25(%1579 : i64), ^bb31
  ^bb31:
    %1581 = llvm.icmp "slt" %1110, %1111 : i64
    llvm.cond_br %1581, ^bb32(%1110 : i64), ^bb38
  ^bb32(%i_right_below_below_tile: i64):
    %1582 = llvm.icmp "eq" %k0_right_piece, %1113 : i64
    llvm.cond_br %1582, ^bb33, ^bb34
  ^bb33:
    llvm.br ^bb35(%1127, %1127 : vector<8xf32>, vector<8xf32>)
  ^bb34:
    %1583 = llvm.intr.smin(%1168, %1112) : (i64, i64) -> i64
    %1584 = llvm.intr.smax(%1583, %1113) : (i64, i64) -> i64
    %1585 = llvm.trunc %1584 : i64 to i32
    %1586 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1587 = llvm.mlir.poison : vector<8xi32>
    %1588 = llvm.insertelement %1585, %1587[%1113 : i64] : vector<8xi32>
    %1589 = llvm.shufflevector %1588, %1587 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1590 = llvm.icmp "slt" %1586, %1589 : vector<8xi32>
    %1591 = llvm.mul %i_right_below_below_tile, %b_size0_2 overflow<nsw> : i64
    %1592 = llvm.add %1591, %j_right_panel overflow<nsw> : i64
    %1593 = llvm.getelementptr inbounds %out0_2[%1592] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1594 = llvm.intr.masked.load %1593, %1590, %1127 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1595 = llvm.add %i_right_below_below_tile, %1116 overflow<nsw> : i64
    %1596 = llvm.mul %1595, %b_size0_2 overflow<nsw> : i64
    %1597 = llvm.add %1596, %j_right_panel overflow<nsw> : i64
    %1598 = llvm.getelementptr inbounds %out0_2[%1597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1599 = llvm.intr.masked.load %1598, %1590, %1127 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb35(%1594, %1599 : vector<8xf32>, vector<8xf32>)
  ^bb35(%1600: vector<8xf32>, %1601: vector<8xf32>):
    %1602 = llvm.add %k0_right_piece, %1114 overflow<nsw> : i64
    %1603 = llvm.intr.smin(%1602, %a_stride0_2) : (i64, i64) -> i64
    %1604 = llvm.icmp "slt" %k0_right_piece, %1603 : i64
    llvm.cond_br %1604, ^bb36(%k0_right_piece, %1600, %1601 : i64, vector<8xf32>, vector<8xf32>), ^bb37(%1600, %1601 : vector<8xf32>, vector<8xf32>)
  ^bb36(%k0_right_below_below: i64, %1605: vector<8xf32>, %1606: vector<8xf32>):
    %1607 = llvm.mul %i_right_below_below_tile, %a_stride0_2 overflow<nsw> : i64
    %1608 = llvm.add %1607, %k0_right_below_below overflow<nsw> : i64
    %1609 = llvm.getelementptr inbounds %a_2[%1608] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1610 = llvm.load %1609 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1611 = llvm.mlir.poison : vector<8xf32>
    %1612 = llvm.insertelement %1610, %1611[%1113 : i64] : vector<8xf32>
    %1613 = llvm.shufflevector %1612, %1611 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1614 = llvm.add %i_right_below_below_tile, %1116 overflow<nsw> : i64
    %1615 = llvm.mul %1614, %a_stride0_2 overflow<nsw> : i64
    %1616 = llvm.add %1615, %k0_right_below_below overflow<nsw> : i64
    %1617 = llvm.getelementptr inbounds %a_2[%1616] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1618 = llvm.load %1617 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1619 = llvm.mlir.poison : vector<8xf32>
    %1620 = llvm.insertelement %1618, %1619[%1113 : i64] : vector<8xf32>
    %1621 = llvm.shufflevector %1620, %1619 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1622 = llvm.sub %k0_right_below_below, %k0_right_piece overflow<nsw> : i64
    %1623 = llvm.mul %1622, %1108 overflow<nsw> : i64
    %1624 = llvm.getelementptr inbounds %b_copy_1[%1623] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1625 = llvm.intr.masked.load %1624, %1176, %1127 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1626 = llvm.fsub %1613, %1625 : vector<8xf32>
    %1627 = llvm.fsub %1621, %1625 : vector<8xf32>
    %1628 = llvm.fmul %1626, %1626 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1629 = llvm.fmul %1627, %1627 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1630 = llvm.fadd %1605, %1628 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1631 = llvm.fadd %1606, %1629 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1632 = llvm.add %k0_right_below_below, %1116 overflow<nsw> : i64
    %1633 = llvm.icmp "slt" %1632, %1603 : i64
    llvm.cond_br %1633, ^bb36(%1632, %1630, %1631 : i64, vector<8xf32>, vector<8xf32>), ^bb37(%1630, %1631 : vector<8xf32>, vector<8xf32>)
  ^bb37(%1634: vector<8xf32>, %1635: vector<8xf32>):
    %1636 = llvm.mul %i_right_below_below_tile, %b_size0_2 overflow<nsw> : i64
    %1637 = llvm.add %1636, %j_right_panel overflow<nsw> : i64
    %1638 = llvm.getelementptr inbounds %out0_2[%1637] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1634, %1638, %1184 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1639 = llvm.add %i_right_below_below_tile, %1116 overflow<nsw> : i64
    %1640 = llvm.mul %1639, %b_size0_2 overflow<nsw> : i64
    %1641 = llvm.add %1640, %j_right_panel overflow<nsw> : i64
    %1642 = llvm.getelementptr inbounds %out0_2[%1641] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1635, %1642, %1184 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1643 = llvm.add %i_right_below_below_tile, %1117 overflow<nsw> : i64
    %1644 = llvm.icmp "slt" %1643, %1111 : i64
    llvm.cond_br %1644, ^bb32(%1643 : i64), ^bb38
  ^bb38:
    %1645 = llvm.icmp "slt" %1111, %a_size0_2 : i64
    llvm.cond_br %1645, ^bb39(%1111 : i64), ^bb45
  ^bb39(%i_right_below_below_below_tile: i64):
    %1646 = llvm.icmp "eq" %k0_right_piece, %1113 : i64
    llvm.cond_br %1646, ^bb40, ^bb41
  ^bb40:
    llvm.br ^bb42(%1127 : vector<8xf32>)
  ^bb41:
    %1647 = llvm.intr.smin(%1185, %1112) : (i64, i64) -> i64
    %1648 = llvm.intr.smax(%1647, %1113) : (i64, i64) -> i64
    %1649 = llvm.trunc %1648 : i64 to i32
    %1650 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1651 = llvm.mlir.poison : vector<8xi32>
    %1652 = llvm.insertelement %1649, %1651[%1113 : i64] : vector<8xi32>
    %1653 = llvm.shufflevector %1652, %1651 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1654 = llvm.icmp "slt" %1650, %1653 : vector<8xi32>
    %1655 = llvm.mul %i_right_below_below_below_tile, %b_size0_2 overflow<nsw> : i64
    %1656 = llvm.add %1655, %j_right_panel overflow<nsw> : i64
    %1657 = llvm.getelementptr inbounds %out0_2[%1656] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1658 = llvm.intr.masked.load %1657, %1654, %1127 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb42(%1658 : vector<8xf32>)
  ^bb42(%1659: vector<8xf32>):
    %1660 = llvm.add %k0_right_piece, %1114 overflow<nsw> : i64
    %1661 = llvm.intr.smin(%1660, %a_stride0_2) : (i64, i64) -> i64
    %1662 = llvm.icmp "slt" %k0_right_piece, %1661 : i64
    llvm.cond_br %1662, ^bb43(%k0_right_piece, %1659 : i64, vector<8xf32>), ^bb44(%1659 : vector<8xf32>)
  ^bb43(%k0_right_below_below_below: i64, %1663: vector<8xf32>):
    %1664 = llvm.mul %i_right_below_below_below_tile, %a_stride0_2 overflow<nsw> : i64
    %1665 = llvm.add %1664, %k0_right_below_below_below overflow<nsw> : i64
    %1666 = llvm.getelementptr inbounds %a_2[%1665] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1667 = llvm.load %1666 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1668 = llvm.mlir.poison : vector<8xf32>
    %1669 = llvm.insertelement %1667, %1668[%1113 : i64] : vector<8xf32>
    %1670 = llvm.shufflevector %1669, %1668 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1671 = llvm.sub %k0_right_below_below_below, %k0_right_piece overflow<nsw> : i64
    %1672 = llvm.mul %1671, %1108 overflow<nsw> : i64
    %1673 = llvm.getelementptr inbounds %b_copy_1[%1672] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1674 = llvm.intr.masked.load %1673, %1193, %1127 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1675 = llvm.fsub %1670, %1674 : vector<8xf32>
    %1676 = llvm.fmul %1675, %1675 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1677 = llvm.fadd %1663, %1676 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1678 = llvm.add %k0_right_below_below_below, %1116 overflow<nsw> : i64
    %1679 = llvm.icmp "slt" %1678, %1661 : i64
    llvm.cond_br %1679, ^bb43(%1678, %1677 : i64, vector<8xf32>), ^bb44(%1677 : vector<8xf32>)
  ^bb44(%1680: vector<8xf32>):
    %1681 = llvm.mul %i_right_below_below_below_tile, %b_size0_2 overflow<nsw> : i64
    %1682 = llvm.add %1681, %j_right_panel overflow<nsw> : i64
    %1683 = llvm.getelementptr inbounds %out0_2[%1682] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1680, %1683, %1201 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1684 = llvm.add %i_right_below_below_below_tile, %1116 overflow<nsw> : i64
    %1685 = llvm.icmp "slt" %1684, %a_size0_2 : i64
    llvm.cond_br %1685, ^bb39(%1684 : i64), ^bb45
  ^bb45:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %1686 = llvm.add %k0_right_piece, %1114 overflow<nsw> : i64
    %1687 = llvm.icmp "slt" %1686, %1106 : i64
    llvm.cond_br %1687, ^bb2(%1686 : i64), ^bb46
  ^bb46:
    %1688 = llvm.add %1129, %1116 overflow<nsw> : i64
    %1689 = llvm.icmp "slt" %1688, %end_2 : i64
    llvm.cond_br %1689, ^bb1(%1688 : i64), ^bb47
  ^bb47:
    llvm.return %1126 : i32
  ^bb48(%1690: i32):
    llvm.return %1690 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %1691 = llvm.mlir.constant(8) : i64
    %1692 = llvm.mlir.constant(16) : i64
    %1693 = llvm.mlir.constant(24) : i64
    %1694 = llvm.mlir.constant(32) : i64
    %1695 = llvm.mlir.constant(40) : i64
    %1696 = llvm.mlir.constant(48) : i64
    %1697 = llvm.mlir.constant(56) : i64
    %1698 = llvm.mlir.constant(64) : i64
    %1699 = llvm.mlir.constant(72) : i64
    %1700 = llvm.mlir.constant(80) : i64
    %1701 = llvm.mlir.constant(88) : i64
    %1702 = llvm.mlir.constant(96) : i64
    %1703 = llvm.mlir.constant(104) : i64
    %1704 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1705 = llvm.getelementptr inbounds %context_1[%1691] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1706 = llvm.load %1705 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1707 = llvm.getelementptr inbounds %context_1[%1692] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1708 = llvm.load %1707 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1709 = llvm.getelementptr inbounds %context_1[%1693] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1710 = llvm.load %1709 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1711 = llvm.getelementptr inbounds %context_1[%1694] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1712 = llvm.load %1711 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1713 = llvm.getelementptr inbounds %context_1[%1695] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1714 = llvm.load %1713 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1715 = llvm.getelementptr inbounds %context_1[%1696] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1716 = llvm.load %1715 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1717 = llvm.getelementptr inbounds %context_1[%1697] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1718 = llvm.load %1717 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1719 = llvm.getelementptr inbounds %context_1[%1698] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1720 = llvm.load %1719 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1721 = llvm.getelementptr inbounds %context_1[%1699] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1722 = llvm.load %1721 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1723 = llvm.getelementptr inbounds %context_1[%1700] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1724 = llvm.load %1723 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1725 = llvm.getelementptr inbounds %context_1[%1701] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1726 = llvm.load %1725 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1727 = llvm.getelementptr inbounds %context_1[%1702] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1728 = llvm.load %1727 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1729 = llvm.getelementptr inbounds %context_1[%1703] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1730 = llvm.load %1729 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1731 = llvm.call @program.parallel1(%begin_3, %end_3, %1704, %1706, %1708, %1710, %1712, %1714, %1716, %1718, %1720, %1722, %1724, %1726, %1728, %1730) : (i64, i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    llvm.return %1731 : i32
  }
  llvm.func internal @program.parallel2(%begin_4: i64, %end_4: i64, %a_size0_3: i64, %b_size0_3: i64, %out0_3: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %1732 = llvm.mlir.constant(0) : i64
    %1733 = llvm.mlir.constant(1) : i64
    %1734 = llvm.mlir.constant(2) : i64
    %1735 = llvm.mlir.constant(4) : i64
    %1736 = llvm.mlir.constant(0 : i32) : i32
    %1737 = llvm.mlir.constant(dense<0x7f800000> : vector<4xf32>) : vector<4xf32>
    %1738 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %1739 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf32>) : vector<4xf32>
    %1740 = llvm.mlir.constant(dense<9223372036854775807> : vector<4xi64>) : vector<4xi64>
    %1741 = llvm.icmp "slt" %begin_4, %end_4 : i64
    llvm.cond_br %1741, ^bb1(%begin_4 : i64), ^bb6
  ^bb1(%i: i64):
    %1742 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi64>) : vector<4xi64>
    %1743 = llvm.ashr %b_size0_3, %1734 : i64
    %1744 = llvm.mul %1743, %1735 overflow<nsw> : i64
    %1745 = llvm.icmp "slt" %1732, %1744 : i64
    llvm.cond_br %1745, ^bb2(%1732, %1737, %1738 : i64, vector<4xf32>, vector<4xi64>), ^bb3(%1737, %1738 : vector<4xf32>, vector<4xi64>)
  ^bb2(%j: i64, %1746: vector<4xf32>, %1747: vector<4xi64>):
    %1748 = llvm.mul %i, %b_size0_3 overflow<nsw> : i64
    %1749 = llvm.add %1748, %j overflow<nsw> : i64
    %1750 = llvm.getelementptr inbounds %out0_3[%1749] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1751 = llvm.load %1750 {alignment = 4 : i64} : !llvm.ptr -> vector<4xf32>
    %1752 = llvm.intr.sqrt(%1751) : (vector<4xf32>) -> vector<4xf32>
    %1753 = llvm.fcmp "olt" %1751, %1746 : vector<4xf32>
    %1754 = llvm.fcmp "uno" %1751, %1751 : vector<4xf32>
    %1755 = llvm.fcmp "ord" %1746, %1746 : vector<4xf32>
    %1756 = llvm.and %1754, %1755 : vector<4xi1>
    %1757 = llvm.or %1753, %1756 : vector<4xi1>
    %1758 = llvm.mlir.poison : vector<4xi64>
    %1759 = llvm.insertelement %j, %1758[%1732 : i64] : vector<4xi64>
    %1760 = llvm.shufflevector %1759, %1758 [0, 0, 0, 0] : vector<4xi64>
    %1761 = llvm.add %1760, %1742 : vector<4xi64>
    %1762 = llvm.select %1757, %1751, %1746 : vector<4xi1>, vector<4xf32>
    %1763 = llvm.select %1757, %1761, %1747 : vector<4xi1>, vector<4xi64>
    llvm.store %1752, %1750 {alignment = 4 : i64} : vector<4xf32>, !llvm.ptr
    %1764 = llvm.add %j, %1735 overflow<nsw> : i64
    %1765 = llvm.icmp "slt" %1764, %1744 : i64
    llvm.cond_br %1765, ^bb2(%1764, %1762, %1763 : i64, vector<4xf32>, vector<4xi64>), ^bb3(%1762, %1763 : vector<4xf32>, vector<4xi64>)
  ^bb3(%1766: vector<4xf32>, %1767: vector<4xi64>):
    %1768 = llvm.intr.smax(%1744, %1732) : (i64, i64) -> i64
    %1769 = llvm.icmp "slt" %1768, %b_size0_3 : i64
    llvm.cond_br %1769, ^bb4(%1768, %1766, %1767 : i64, vector<4xf32>, vector<4xi64>), ^bb5(%1766, %1767 : vector<4xf32>, vector<4xi64>)
  ^bb4(%j_1: i64, %1770: vector<4xf32>, %1771: vector<4xi64>):
    %1772 = llvm.sub %b_size0_3, %j_1 overflow<nsw> : i64
    %1773 = llvm.intr.smin(%1772, %1735) : (i64, i64) -> i64
    %1774 = llvm.intr.smax(%1773, %1732) : (i64, i64) -> i64
    %1775 = llvm.trunc %1774 : i64 to i32
    %1776 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1777 = llvm.mlir.poison : vector<4xi32>
    %1778 = llvm.insertelement %1775, %1777[%1732 : i64] : vector<4xi32>
    %1779 = llvm.shufflevector %1778, %1777 [0, 0, 0, 0] : vector<4xi32>
    %1780 = llvm.icmp "slt" %1776, %1779 : vector<4xi32>
    %1781 = llvm.mul %i, %b_size0_3 overflow<nsw> : i64
    %1782 = llvm.add %1781, %j_1 overflow<nsw> : i64
    %1783 = llvm.getelementptr inbounds %out0_3[%1782] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1784 = llvm.intr.masked.load %1783, %1780, %1739 {alignment = 4 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
    %1785 = llvm.intr.sqrt(%1784) : (vector<4xf32>) -> vector<4xf32>
    %1786 = llvm.fcmp "olt" %1784, %1770 : vector<4xf32>
    %1787 = llvm.fcmp "uno" %1784, %1784 : vector<4xf32>
    %1788 = llvm.fcmp "ord" %1770, %1770 : vector<4xf32>
    %1789 = llvm.and %1787, %1788 : vector<4xi1>
    %1790 = llvm.or %1786, %1789 : vector<4xi1>
    %1791 = llvm.mlir.poison : vector<4xi64>
    %1792 = llvm.insertelement %j_1, %1791[%1732 : i64] : vector<4xi64>
    %1793 = llvm.shufflevector %1792, %1791 [0, 0, 0, 0] : vector<4xi64>
    %1794 = llvm.add %1793, %1742 : vector<4xi64>
    %1795 = llvm.select %1790, %1784, %1770 : vector<4xi1>, vector<4xf32>
    %1796 = llvm.select %1790, %1794, %1771 : vector<4xi1>, vector<4xi64>
    llvm.intr.masked.store %1785, %1783, %1780 {alignment = 4 : i32} : vector<4xf32>, vector<4xi1> into !llvm.ptr
    %1797 = llvm.select %1780, %1795, %1770 : vector<4xi1>, vector<4xf32>
    %1798 = llvm.select %1780, %1796, %1771 : vector<4xi1>, vector<4xi64>
    %1799 = llvm.add %j_1, %1735 overflow<nsw> : i64
    %1800 = llvm.icmp "slt" %1799, %b_size0_3 : i64
    llvm.cond_br %1800, ^bb4(%1799, %1797, %1798 : i64, vector<4xf32>, vector<4xi64>), ^bb5(%1797, %1798 : vector<4xf32>, vector<4xi64>)
  ^bb5(%1801: vector<4xf32>, %1802: vector<4xi64>):
    %1803 = llvm.intr.vector.reduce.fminimum(%1801) : (vector<4xf32>) -> f32
    %1804 = llvm.mlir.poison : vector<4xf32>
    %1805 = llvm.insertelement %1803, %1804[%1732 : i64] : vector<4xf32>
    %1806 = llvm.shufflevector %1805, %1804 [0, 0, 0, 0] : vector<4xf32>
    %1807 = llvm.fcmp "oeq" %1801, %1806 : vector<4xf32>
    %1808 = llvm.fcmp "uno" %1801, %1801 : vector<4xf32>
    %1809 = llvm.or %1807, %1808 : vector<4xi1>
    %1810 = llvm.select %1809, %1802, %1740 : vector<4xi1>, vector<4xi64>
    %1811 = "llvm.intr.vector.reduce.smin"(%1810) : (vector<4xi64>) -> i64
    %1812 = llvm.getelementptr inbounds %out1_1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1811, %1812 {alignment = 8 : i64} : i64, !llvm.ptr
    %1813 = llvm.add %i, %1733 overflow<nsw> : i64
    %1814 = llvm.icmp "slt" %1813, %end_4 : i64
    llvm.cond_br %1814, ^bb1(%1813 : i64), ^bb6
  ^bb6:
    llvm.return %1736 : i32
  }
  llvm.func internal @program.parallel2.part(%context_2: !llvm.ptr, %begin_5: i64, %end_5: i64) -> i32 attributes {no_unwind} {
    %1815 = llvm.mlir.constant(8) : i64
    %1816 = llvm.mlir.constant(16) : i64
    %1817 = llvm.mlir.constant(24) : i64
    %1818 = llvm.load %context_2 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1819 = llvm.getelementptr inbounds %context_2[%1815] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1820 = llvm.load %1819 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1821 = llvm.getelementptr inbounds %context_2[%1816] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1822 = llvm.load %1821 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1823 = llvm.getelementptr inbounds %context_2[%1817] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1824 = llvm.load %1823 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1825 = llvm.call @program.parallel2(%begin_5, %end_5, %1818, %1820, %1822, %1824) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %1825 : i32
  }
  llvm.func @program_shapes(%a_3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_4: i64, %a_stride0_3: i64, %b_3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_4: i64, %b_stride0_3: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %1826 = llvm.mlir.constant(0) : i64
    %1827 = llvm.mlir.constant(1) : i64
    %1828 = llvm.mlir.constant(2 : i32) : i32
    %1829 = llvm.mlir.constant(3 : i32) : i32
    %1830 = llvm.mlir.constant(2) : i64
    %1831 = llvm.mlir.constant(0 : i32) : i32
    %1832 = llvm.icmp "eq" %b_stride0_3, %a_stride0_3 : i64
    %1833 = llvm.icmp "slt" %1826, %b_size0_4 : i64
    llvm.cond_br %1832, ^bb1, ^bb3(%1828 : i32)
  ^bb1:
    llvm.cond_br %1833, ^bb2, ^bb3(%1829 : i32)
  ^bb2:
    llvm.store %a_size0_4, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %1834 = llvm.getelementptr inbounds %extents[%1827] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_size0_4, %1834 {alignment = 8 : i64} : i64, !llvm.ptr
    %1835 = llvm.getelementptr inbounds %extents[%1830] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size0_4, %1835 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1831 : i32
  ^bb3(%1836: i32):
    llvm.return %1836 : i32
  }
}
