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
    %5 = arith.constant 16 : index
    %6 = arith.constant dense<0.000000e+00> : vector<4x16xf32>
    %7 = arith.constant dense<0.000000e+00> : vector<8x8xf32>
    %8 = arith.constant dense<0.000000e+00> : vector<4x8xf32>
    %9 = arith.constant dense<0x7f800000> : vector<4xf32>
    %10 = arith.constant dense<0> : vector<4xi64>
    %11 = arith.constant dense<0.000000e+00> : vector<4xf32>
    %12 = arith.constant dense<9223372036854775807> : vector<4xi64>
    %13 = memref.dim %a, %0 : memref<?x?xf32>
    %14 = arith.constant 1 : index
    %15 = memref.dim %a, %14 : memref<?x?xf32>
    %16 = memref.dim %b, %0 : memref<?x?xf32>
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%13, %16], strides: [%16, 1] : memref<?x?xf32> to memref<?x?xf32>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%13], strides: [1] : memref<?xi64> to memref<?xi64>
    %17 = affine.apply affine_map<(d0) -> (((d0 floordiv 16) * 16))>(%16)
    %18 = affine.max affine_map<(d0) -> (d0, 1)>(%15)
    %19 = affine.apply affine_map<(d0) -> ((((d0 + 1) floordiv 6) * 6))>(%13)
    %20 = affine.min affine_map<(d0, d1) -> (d0, d1)>(%19, %13)
    %21 = affine.min affine_map<(d0) -> (8192, d0)>(%15)
    %22 = arith.constant 0 : index
    %23 = arith.constant 0 : index
    affine.for %j_panel = 0 to %17 step 16 {
      affine.for %k0_piece = 0 to %18 step 8192 {
        %b_copy = memref.alloc(%21) {alignment = 64 : i64} : memref<?x16xf32>
        affine.for %j_copy_tile = affine_map<(d0) -> (d0)>(%j_panel) to affine_map<(d0) -> ((d0 + 16))>(%j_panel) step 8 {
          %24 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%j_panel, %j_copy_tile)
          affine.for %k0_copy_tile = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0)[s0] -> ((d0 + 8192), ((s0 floordiv 8) * 8))>(%k0_piece)[%15] step 8 {
            %25 = vector.transfer_read %b[%j_copy_tile, %k0_copy_tile], %1 {permutation_map = affine_map<(d0, d1) -> (d1, d0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<8x8xf32>
            %26 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_copy_tile)
            vector.transfer_write %25, %b_copy[%26, %24] {in_bounds = [true, true]} : vector<8x8xf32>, memref<?x16xf32>
          }
          affine.for %k0_copy_below = max affine_map<(d0, d1, d2) -> (d0, ((d2 floordiv 8) * 8))>(%k0_piece, %k0_piece, %15) to min affine_map<(d0)[s0] -> ((d0 + 8192), s0)>(%k0_piece)[%15] {
            affine.for %j_copy_below = affine_map<(d0) -> (d0)>(%j_copy_tile) to affine_map<(d0) -> ((d0 + 8))>(%j_copy_tile) {
              %27 = affine.load %b[%j_copy_below, %k0_copy_below] : memref<?x?xf32>
              affine.store %27, %b_copy[%k0_copy_below - %k0_piece, %j_copy_below - %j_panel] : memref<?x16xf32>
            }
          }
        }
        affine.for %i_tile = 0 to %20 step 6 {
          %28 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 6) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_tile, %20, %i_tile)
          %29 = ub.poison : f32
          %30 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<6x16xf32>) {
            affine.yield %4 : vector<6x16xf32>
          } else {
            %31 = vector.create_mask %28, %5 : vector<6x16xi1>
            %32 = vector.transfer_read %out0_1[%i_tile, %j_panel], %29, %31 {in_bounds = [true, true]} : memref<?x?xf32>, vector<6x16xf32>
            affine.yield %32 : vector<6x16xf32>
          }
          %33 = vector.create_mask %28 : vector<6xi1>
          %34 = affine.for %k0 = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %15) iter_args(%35 = %30) -> (vector<6x16xf32>) {
            affine.prefetch %b_copy[%k0 - %k0_piece + 8, 0], read, locality<3>, data : memref<?x16xf32>
            %36 = vector.transfer_read %a[%i_tile, %k0], %29, %33 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<6x16xf32>
            %37 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0)
            %38 = vector.transfer_read %b_copy[%37, %22], %1 {in_bounds = [true]} : memref<?x16xf32>, vector<16xf32>
            %39 = vector.broadcast %38 : vector<16xf32> to vector<6x16xf32>
            %40 = arith.subf %36, %39 : vector<6x16xf32>
            %41 = arith.mulf %40, %40 fastmath<contract> : vector<6x16xf32>
            %42 = arith.addf %35, %41 fastmath<reassoc,contract> : vector<6x16xf32>
            affine.yield %42 : vector<6x16xf32>
          }
          %43 = vector.create_mask %28, %5 : vector<6x16xi1>
          vector.transfer_write %34, %out0_1[%i_tile, %j_panel], %43 {in_bounds = [true, true]} : vector<6x16xf32>, memref<?x?xf32>
        }
        affine.for %i_below_tile = %20 to %13 step 4 {
          %44 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_below_tile, %13, %i_below_tile)
          %45 = ub.poison : f32
          %46 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<4x16xf32>) {
            affine.yield %6 : vector<4x16xf32>
          } else {
            %47 = vector.create_mask %44, %5 : vector<4x16xi1>
            %48 = vector.transfer_read %out0_1[%i_below_tile, %j_panel], %45, %47 {in_bounds = [true, true]} : memref<?x?xf32>, vector<4x16xf32>
            affine.yield %48 : vector<4x16xf32>
          }
          %49 = vector.create_mask %44 : vector<4xi1>
          %50 = affine.for %k0_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %15) iter_args(%51 = %46) -> (vector<4x16xf32>) {
            affine.prefetch %b_copy[%k0_below - %k0_piece + 8, 0], read, locality<3>, data : memref<?x16xf32>
            %52 = vector.transfer_read %a[%i_below_tile, %k0_below], %45, %49 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<4x16xf32>
            %53 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_below)
            %54 = vector.transfer_read %b_copy[%53, %23], %1 {in_bounds = [true]} : memref<?x16xf32>, vector<16xf32>
            %55 = vector.broadcast %54 : vector<16xf32> to vector<4x16xf32>
            %56 = arith.subf %52, %55 : vector<4x16xf32>
            %57 = arith.mulf %56, %56 fastmath<contract> : vector<4x16xf32>
            %58 = arith.addf %51, %57 fastmath<reassoc,contract> : vector<4x16xf32>
            affine.yield %58 : vector<4x16xf32>
          }
          %59 = vector.create_mask %44, %5 : vector<4x16xi1>
          vector.transfer_write %50, %out0_1[%i_below_tile, %j_panel], %59 {in_bounds = [true, true]} : vector<4x16xf32>, memref<?x?xf32>
        }
        memref.dealloc %b_copy : memref<?x16xf32>
      }
    }
    %60 = affine.max affine_map<(d0) -> (d0, 1)>(%15)
    %61 = affine.apply affine_map<(d0) -> ((((d0 + 3) floordiv 8) * 8))>(%13)
    %62 = affine.min affine_map<(d0, d1) -> (d0, d1)>(%61, %13)
    %63 = affine.min affine_map<(d0) -> (16384, d0)>(%15)
    %64 = affine.min affine_map<(d0) -> (8, (d0 mod 16))>(%16)
    %65 = arith.constant 0 : index
    %66 = arith.maxsi %64, %65 : index
    %67 = arith.constant 0 : index
    %68 = arith.constant 0 : index
    affine.for %j_right_panel = %17 to %16 step 8 {
      %69 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %16, %j_right_panel)
      %70 = vector.create_mask %69 : vector<8xi1>
      %71 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %16, %j_right_panel)
      %72 = vector.create_mask %71 : vector<8xi1>
      affine.for %k0_right_piece = 0 to %60 step 16384 {
        %b_copy_1 = memref.alloc(%63, %66) {alignment = 64 : i64} : memref<?x?xf32>
        affine.for %j_right_copy_tile = affine_map<(d0) -> (d0)>(%j_right_panel) to min affine_map<(d0)[s0] -> ((d0 + 8), s0)>(%j_right_panel)[%16] step 8 {
          affine.for %k0_right_copy_tile = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0)[s0] -> ((d0 + 16384), ((s0 floordiv 8) * 8))>(%k0_right_piece)[%15] step 8 {
            affine.for %k0_right_copy = affine_map<(d0) -> (d0)>(%k0_right_copy_tile) to affine_map<(d0) -> ((d0 + 8))>(%k0_right_copy_tile) {
              affine.for %j_right_copy = affine_map<(d0) -> (d0)>(%j_right_copy_tile) to min affine_map<(d0, d1)[s0] -> ((d1 + 8), (d0 + 8), s0)>(%j_right_panel, %j_right_copy_tile)[%16] {
                %73 = affine.load %b[%j_right_copy, %k0_right_copy] : memref<?x?xf32>
                affine.store %73, %b_copy_1[%k0_right_copy - %k0_right_piece, %j_right_copy - %j_right_panel] : memref<?x?xf32>
              }
            }
          }
          affine.for %k0_right_copy_below = max affine_map<(d0, d1, d2) -> (d0, ((d2 floordiv 8) * 8))>(%k0_right_piece, %k0_right_piece, %15) to min affine_map<(d0)[s0] -> ((d0 + 16384), s0)>(%k0_right_piece)[%15] {
            affine.for %j_right_copy_below = affine_map<(d0) -> (d0)>(%j_right_copy_tile) to min affine_map<(d0, d1)[s0] -> ((d1 + 8), (d0 + 8), s0)>(%j_right_panel, %j_right_copy_tile)[%16] {
              %74 = affine.load %b[%j_right_copy_below, %k0_right_copy_below] : memref<?x?xf32>
              affine.store %74, %b_copy_1[%k0_right_copy_below - %k0_right_piece, %j_right_copy_below - %j_right_panel] : memref<?x?xf32>
            }
          }
        }
        affine.for %i_right_tile = 0 to %62 step 8 {
          %75 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_right_tile, %62, %i_right_tile)
          %76 = ub.poison : f32
          %77 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<8x8xf32>) {
            affine.yield %7 : vector<8x8xf32>
          } else {
            %78 = vector.create_mask %75, %69 : vector<8x8xi1>
            %79 = vector.transfer_read %out0_1[%i_right_tile, %j_right_panel], %76, %78 {in_bounds = [true, true]} : memref<?x?xf32>, vector<8x8xf32>
            affine.yield %79 : vector<8x8xf32>
          }
          %80 = vector.create_mask %75 : vector<8xi1>
          %81 = affine.for %k0_right = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %15) iter_args(%82 = %77) -> (vector<8x8xf32>) {
            %83 = vector.transfer_read %a[%i_right_tile, %k0_right], %76, %80 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<8x8xf32>
            %84 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right)
            %85 = vector.transfer_read %b_copy_1[%84, %67], %1, %70 {in_bounds = [true]} : memref<?x?xf32>, vector<8xf32>
            %86 = vector.broadcast %85 : vector<8xf32> to vector<8x8xf32>
            %87 = arith.subf %83, %86 : vector<8x8xf32>
            %88 = arith.mulf %87, %87 fastmath<contract> : vector<8x8xf32>
            %89 = arith.addf %82, %88 fastmath<reassoc,contract> : vector<8x8xf32>
            affine.yield %89 : vector<8x8xf32>
          }
          %90 = vector.create_mask %75, %69 : vector<8x8xi1>
          vector.transfer_write %81, %out0_1[%i_right_tile, %j_right_panel], %90 {in_bounds = [true, true]} : vector<8x8xf32>, memref<?x?xf32>
        }
        affine.for %i_right_below_tile = %62 to %13 step 4 {
          %91 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_right_below_tile, %13, %i_right_below_tile)
          %92 = ub.poison : f32
          %93 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<4x8xf32>) {
            affine.yield %8 : vector<4x8xf32>
          } else {
            %94 = vector.create_mask %91, %71 : vector<4x8xi1>
            %95 = vector.transfer_read %out0_1[%i_right_below_tile, %j_right_panel], %92, %94 {in_bounds = [true, true]} : memref<?x?xf32>, vector<4x8xf32>
            affine.yield %95 : vector<4x8xf32>
          }
          %96 = vector.create_mask %91 : vector<4xi1>
          %97 = affine.for %k0_right_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %15) iter_args(%98 = %93) -> (vector<4x8xf32>) {
            %99 = vector.transfer_read %a[%i_right_below_tile, %k0_right_below], %92, %96 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<4x8xf32>
            %100 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right_below)
            %101 = vector.transfer_read %b_copy_1[%100, %68], %1, %72 {in_bounds = [true]} : memref<?x?xf32>, vector<8xf32>
            %102 = vector.broadcast %101 : vector<8xf32> to vector<4x8xf32>
            %103 = arith.subf %99, %102 : vector<4x8xf32>
            %104 = arith.mulf %103, %103 fastmath<contract> : vector<4x8xf32>
            %105 = arith.addf %98, %104 fastmath<reassoc,contract> : vector<4x8xf32>
            affine.yield %105 : vector<4x8xf32>
          }
          %106 = vector.create_mask %91, %71 : vector<4x8xi1>
          vector.transfer_write %97, %out0_1[%i_right_below_tile, %j_right_panel], %106 {in_bounds = [true, true]} : vector<4x8xf32>, memref<?x?xf32>
        }
        memref.dealloc %b_copy_1 : memref<?x?xf32>
      }
    }
    affine.parallel (%i) = (0) to (symbol(%13)) {
      %107 = vector.step : vector<4xindex>
      %108, %109 = affine.for %j = 0 to affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%16) step 4 iter_args(%110 = %9, %111 = %10) -> (vector<4xf32>, vector<4xi64>) {
        %112 = affine.vector_load %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
        %113 = math.sqrt %112 : vector<4xf32>
        %114 = arith.cmpf olt, %112, %110 : vector<4xf32>
        %115 = arith.cmpf uno, %112, %112 : vector<4xf32>
        %116 = arith.cmpf ord, %110, %110 : vector<4xf32>
        %117 = arith.andi %115, %116 : vector<4xi1>
        %118 = arith.ori %114, %117 : vector<4xi1>
        %119 = vector.broadcast %j : index to vector<4xindex>
        %120 = arith.addi %119, %107 : vector<4xindex>
        %121 = arith.index_cast %120 : vector<4xindex> to vector<4xi64>
        %122 = arith.select %118, %112, %110 : vector<4xi1>, vector<4xf32>
        %123 = arith.select %118, %121, %111 : vector<4xi1>, vector<4xi64>
        affine.vector_store %113, %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
        affine.yield %122, %123 : vector<4xf32>, vector<4xi64>
      }
      %124, %125 = affine.for %j_1 = affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%16) to %16 step 4 iter_args(%126 = %108, %127 = %109) -> (vector<4xf32>, vector<4xi64>) {
        %128 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_1, %16)
        %129 = vector.create_mask %128 : vector<4xi1>
        %130 = vector.maskedload %out0_1[%i, %j_1], %129, %11 : memref<?x?xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
        %131 = math.sqrt %130 : vector<4xf32>
        %132 = arith.cmpf olt, %130, %126 : vector<4xf32>
        %133 = arith.cmpf uno, %130, %130 : vector<4xf32>
        %134 = arith.cmpf ord, %126, %126 : vector<4xf32>
        %135 = arith.andi %133, %134 : vector<4xi1>
        %136 = arith.ori %132, %135 : vector<4xi1>
        %137 = vector.broadcast %j_1 : index to vector<4xindex>
        %138 = arith.addi %137, %107 : vector<4xindex>
        %139 = arith.index_cast %138 : vector<4xindex> to vector<4xi64>
        %140 = arith.select %136, %130, %126 : vector<4xi1>, vector<4xf32>
        %141 = arith.select %136, %139, %127 : vector<4xi1>, vector<4xi64>
        vector.maskedstore %out0_1[%i, %j_1], %129, %131 : memref<?x?xf32>, vector<4xi1>, vector<4xf32>
        %142 = arith.select %129, %140, %126 : vector<4xi1>, vector<4xf32>
        %143 = arith.select %129, %141, %127 : vector<4xi1>, vector<4xi64>
        affine.yield %142, %143 : vector<4xf32>, vector<4xi64>
      }
      %144 = vector.reduction <minimumf>, %124 : vector<4xf32> into f32
      %145 = vector.broadcast %144 : f32 to vector<4xf32>
      %146 = arith.cmpf oeq, %124, %145 : vector<4xf32>
      %147 = arith.cmpf uno, %124, %124 : vector<4xf32>
      %148 = arith.ori %146, %147 : vector<4xi1>
      %149 = arith.select %148, %125, %12 : vector<4xi1>, vector<4xi64>
      %150 = vector.reduction <minsi>, %149 : vector<4xi64> into i64
      affine.store %150, %out1_1[%i] : memref<?xi64>
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
    %c8192 = arith.constant 8192 : index
    %c0 = arith.constant 0 : index
    %c8 = arith.constant 8 : index
    %c3 = arith.constant 3 : index
    %c2 = arith.constant 2 : index
    %c5 = arith.constant 5 : index
    %c7 = arith.constant 7 : index
    %minus1 = arith.constant -1 : index
    %c16384 = arith.constant 16384 : index
    %c15 = arith.constant 15 : index
    %0 = arith.constant dense<0x7f800000> : vector<4xf32>
    %1 = arith.constant dense<0> : vector<4xi64>
    %2 = arith.constant dense<0.000000e+00> : vector<4xf32>
    %3 = arith.constant dense<9223372036854775807> : vector<4xi64>
    %4 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %5 = arith.constant dense<true> : vector<8xi1>
    %6 = arith.constant dense<false> : vector<8xi1>
    %7 = memref.dim %a, %c0 : memref<?x?xf32>
    %8 = memref.dim %a, %c1 : memref<?x?xf32>
    %9 = memref.dim %b, %c0 : memref<?x?xf32>
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%7, %9], strides: [%9, 1] : memref<?x?xf32> to memref<?x?xf32>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%7], strides: [1] : memref<?xi64> to memref<?xi64>
    %10 = arith.shrsi %9, %c4 : index
    %11 = arith.muli %10, %c16 overflow<nsw> : index
    %12 = arith.maxsi %8, %c1 : index
    %13 = arith.addi %7, %c1 overflow<nsw> : index
    %14 = arith.floordivsi %13, %c6 : index
    %15 = arith.muli %14, %c6 overflow<nsw> : index
    %16 = arith.minsi %15, %7 : index
    %17 = arith.minsi %c8192, %8 : index
    scf.for %j_panel = %c0 to %11 step %c16 {
      scf.for %k0_piece = %c0 to %12 step %c8192 {
        %b_copy = memref.alloc(%17) {alignment = 64 : i64} : memref<?x16xf32>
        %18 = arith.addi %j_panel, %c16 overflow<nsw> : index
        scf.for %j_copy_tile = %j_panel to %18 step %c8 {
          %19 = arith.subi %j_copy_tile, %j_panel overflow<nsw> : index
          %20 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
          %21 = arith.shrsi %8, %c3 : index
          %22 = arith.muli %21, %c8 overflow<nsw> : index
          %23 = arith.minsi %20, %22 : index
          scf.for %k0_copy_tile = %k0_piece to %23 step %c8 {
            %24 = vector.load %b[%j_copy_tile, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
            %25 = arith.addi %j_copy_tile, %c1 overflow<nsw> : index
            %26 = vector.load %b[%25, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
            %27 = arith.addi %j_copy_tile, %c2 overflow<nsw> : index
            %28 = vector.load %b[%27, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
            %29 = arith.addi %j_copy_tile, %c3 overflow<nsw> : index
            %30 = vector.load %b[%29, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
            %31 = arith.addi %j_copy_tile, %c4 overflow<nsw> : index
            %32 = vector.load %b[%31, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
            %33 = arith.addi %j_copy_tile, %c5 overflow<nsw> : index
            %34 = vector.load %b[%33, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
            %35 = arith.addi %j_copy_tile, %c6 overflow<nsw> : index
            %36 = vector.load %b[%35, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
            %37 = arith.addi %j_copy_tile, %c7 overflow<nsw> : index
            %38 = vector.load %b[%37, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
            %39 = vector.shuffle %24, %32 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
            %40 = vector.shuffle %24, %32 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
            %41 = vector.shuffle %26, %34 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
            %42 = vector.shuffle %26, %34 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
            %43 = vector.shuffle %28, %36 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
            %44 = vector.shuffle %28, %36 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
            %45 = vector.shuffle %30, %38 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
            %46 = vector.shuffle %30, %38 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
            %47 = vector.shuffle %39, %43 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
            %48 = vector.shuffle %39, %43 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
            %49 = vector.shuffle %40, %44 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
            %50 = vector.shuffle %40, %44 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
            %51 = vector.shuffle %41, %45 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
            %52 = vector.shuffle %41, %45 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
            %53 = vector.shuffle %42, %46 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
            %54 = vector.shuffle %42, %46 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
            %55 = vector.shuffle %47, %51 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
            %56 = vector.shuffle %47, %51 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
            %57 = vector.shuffle %48, %52 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
            %58 = vector.shuffle %48, %52 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
            %59 = vector.shuffle %49, %53 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
            %60 = vector.shuffle %49, %53 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
            %61 = vector.shuffle %50, %54 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
            %62 = vector.shuffle %50, %54 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
            %63 = arith.subi %k0_copy_tile, %k0_piece overflow<nsw> : index
            vector.store %55, %b_copy[%63, %19] : memref<?x16xf32>, vector<8xf32>
            %64 = arith.addi %63, %c1 overflow<nsw> : index
            vector.store %56, %b_copy[%64, %19] : memref<?x16xf32>, vector<8xf32>
            %65 = arith.addi %63, %c2 overflow<nsw> : index
            vector.store %57, %b_copy[%65, %19] : memref<?x16xf32>, vector<8xf32>
            %66 = arith.addi %63, %c3 overflow<nsw> : index
            vector.store %58, %b_copy[%66, %19] : memref<?x16xf32>, vector<8xf32>
            %67 = arith.addi %63, %c4 overflow<nsw> : index
            vector.store %59, %b_copy[%67, %19] : memref<?x16xf32>, vector<8xf32>
            %68 = arith.addi %63, %c5 overflow<nsw> : index
            vector.store %60, %b_copy[%68, %19] : memref<?x16xf32>, vector<8xf32>
            %69 = arith.addi %63, %c6 overflow<nsw> : index
            vector.store %61, %b_copy[%69, %19] : memref<?x16xf32>, vector<8xf32>
            %70 = arith.addi %63, %c7 overflow<nsw> : index
            vector.store %62, %b_copy[%70, %19] : memref<?x16xf32>, vector<8xf32>
          }
          %71 = arith.maxsi %k0_piece, %22 : index
          %72 = arith.minsi %20, %8 : index
          scf.for %k0_copy_below = %71 to %72 step %c1 {
            %73 = arith.addi %j_copy_tile, %c8 overflow<nsw> : index
            scf.for %j_copy_below = %j_copy_tile to %73 step %c1 {
              %74 = memref.load %b[%j_copy_below, %k0_copy_below] : memref<?x?xf32>
              %75 = arith.subi %k0_copy_below, %k0_piece overflow<nsw> : index
              %76 = arith.subi %j_copy_below, %j_panel overflow<nsw> : index
              memref.store %74, %b_copy[%75, %76] : memref<?x16xf32>
            }
          }
        }
        scf.for %i_tile = %c0 to %16 step %c6 {
          %77 = arith.addi %i_tile, %c6 overflow<nsw> : index
          %78 = arith.subi %77, %i_tile overflow<nsw> : index
          %79 = arith.subi %16, %i_tile overflow<nsw> : index
          %80 = arith.minsi %78, %79 : index
          %81 = arith.addi %80, %minus1 overflow<nsw> : index
          %82 = arith.minsi %81, %c5 : index
          %83 = arith.addi %i_tile, %82 : index
          %84 = arith.minsi %81, %c4 : index
          %85 = arith.addi %i_tile, %84 : index
          %86 = arith.minsi %81, %c3 : index
          %87 = arith.addi %i_tile, %86 : index
          %88 = arith.minsi %81, %c2 : index
          %89 = arith.addi %i_tile, %88 : index
          %90 = arith.minsi %81, %c1 : index
          %91 = arith.addi %i_tile, %90 : index
          %92 = arith.cmpi eq, %k0_piece, %c0 : index
          %93, %94, %95, %96, %97, %98, %99, %100, %101, %102, %103, %104 = scf.if %92 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %4, %4, %4, %4, %4, %4, %4, %4, %4, %4, %4, %4 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %105 = arith.cmpi slt, %c0, %80 : index
            %106 = arith.cmpi slt, %c1, %80 : index
            %107 = arith.cmpi slt, %c2, %80 : index
            %108 = arith.cmpi slt, %c3, %80 : index
            %109 = arith.cmpi slt, %c4, %80 : index
            %110 = arith.cmpi slt, %c5, %80 : index
            %111 = vector.load %out0_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %112 = arith.addi %j_panel, %c8 : index
            %113 = vector.load %out0_1[%i_tile, %112] : memref<?x?xf32>, vector<8xf32>
            %114 = vector.load %out0_1[%91, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %115 = vector.load %out0_1[%91, %112] : memref<?x?xf32>, vector<8xf32>
            %116 = vector.load %out0_1[%89, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %117 = vector.load %out0_1[%89, %112] : memref<?x?xf32>, vector<8xf32>
            %118 = vector.load %out0_1[%87, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %119 = vector.load %out0_1[%87, %112] : memref<?x?xf32>, vector<8xf32>
            %120 = vector.load %out0_1[%85, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %121 = vector.load %out0_1[%85, %112] : memref<?x?xf32>, vector<8xf32>
            %122 = vector.load %out0_1[%83, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %123 = vector.load %out0_1[%83, %112] : memref<?x?xf32>, vector<8xf32>
            scf.yield %111, %113, %114, %115, %116, %117, %118, %119, %120, %121, %122, %123 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %124 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
          %125 = arith.minsi %124, %8 : index
          %126, %127, %128, %129, %130, %131, %132, %133, %134, %135, %136, %137 = scf.for %k0 = %k0_piece to %125 step %c1 iter_args(%138 = %93, %139 = %94, %140 = %95, %141 = %96, %142 = %97, %143 = %98, %144 = %99, %145 = %100, %146 = %101, %147 = %102, %148 = %103, %149 = %104) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %150 = arith.subi %k0, %k0_piece overflow<nsw> : index
            %151 = arith.addi %150, %c8 overflow<nsw> : index
            memref.prefetch %b_copy[%151, %c0], read, locality<3>, data : memref<?x16xf32>
            %152 = memref.load %a[%i_tile, %k0] : memref<?x?xf32>
            %153 = vector.broadcast %152 : f32 to vector<8xf32>
            %154 = memref.load %a[%91, %k0] : memref<?x?xf32>
            %155 = vector.broadcast %154 : f32 to vector<8xf32>
            %156 = memref.load %a[%89, %k0] : memref<?x?xf32>
            %157 = vector.broadcast %156 : f32 to vector<8xf32>
            %158 = memref.load %a[%87, %k0] : memref<?x?xf32>
            %159 = vector.broadcast %158 : f32 to vector<8xf32>
            %160 = memref.load %a[%85, %k0] : memref<?x?xf32>
            %161 = vector.broadcast %160 : f32 to vector<8xf32>
            %162 = memref.load %a[%83, %k0] : memref<?x?xf32>
            %163 = vector.broadcast %162 : f32 to vector<8xf32>
            %164 = vector.load %b_copy[%150, %c0] : memref<?x16xf32>, vector<8xf32>
            %165 = arith.addi %c0, %c8 overflow<nsw> : index
            %166 = vector.load %b_copy[%150, %165] : memref<?x16xf32>, vector<8xf32>
            %167 = arith.subf %153, %164 : vector<8xf32>
            %168 = arith.subf %153, %166 : vector<8xf32>
            %169 = arith.subf %155, %164 : vector<8xf32>
            %170 = arith.subf %155, %166 : vector<8xf32>
            %171 = arith.subf %157, %164 : vector<8xf32>
            %172 = arith.subf %157, %166 : vector<8xf32>
            %173 = arith.subf %159, %164 : vector<8xf32>
            %174 = arith.subf %159, %166 : vector<8xf32>
            %175 = arith.subf %161, %164 : vector<8xf32>
            %176 = arith.subf %161, %166 : vector<8xf32>
            %177 = arith.subf %163, %164 : vector<8xf32>
            %178 = arith.subf %163, %166 : vector<8xf32>
            %179 = arith.mulf %167, %167 fastmath<contract> : vector<8xf32>
            %180 = arith.mulf %168, %168 fastmath<contract> : vector<8xf32>
            %181 = arith.mulf %169, %169 fastmath<contract> : vector<8xf32>
            %182 = arith.mulf %170, %170 fastmath<contract> : vector<8xf32>
            %183 = arith.mulf %171, %171 fastmath<contract> : vector<8xf32>
            %184 = arith.mulf %172, %172 fastmath<contract> : vector<8xf32>
            %185 = arith.mulf %173, %173 fastmath<contract> : vector<8xf32>
            %186 = arith.mulf %174, %174 fastmath<contract> : vector<8xf32>
            %187 = arith.mulf %175, %175 fastmath<contract> : vector<8xf32>
            %188 = arith.mulf %176, %176 fastmath<contract> : vector<8xf32>
            %189 = arith.mulf %177, %177 fastmath<contract> : vector<8xf32>
            %190 = arith.mulf %178, %178 fastmath<contract> : vector<8xf32>
            %191 = arith.addf %138, %179 fastmath<reassoc,contract> : vector<8xf32>
            %192 = arith.addf %139, %180 fastmath<reassoc,contract> : vector<8xf32>
            %193 = arith.addf %140, %181 fastmath<reassoc,contract> : vector<8xf32>
            %194 = arith.addf %141, %182 fastmath<reassoc,contract> : vector<8xf32>
            %195 = arith.addf %142, %183 fastmath<reassoc,contract> : vector<8xf32>
            %196 = arith.addf %143, %184 fastmath<reassoc,contract> : vector<8xf32>
            %197 = arith.addf %144, %185 fastmath<reassoc,contract> : vector<8xf32>
            %198 = arith.addf %145, %186 fastmath<reassoc,contract> : vector<8xf32>
            %199 = arith.addf %146, %187 fastmath<reassoc,contract> : vector<8xf32>
            %200 = arith.addf %147, %188 fastmath<reassoc,contract> : vector<8xf32>
            %201 = arith.addf %148, %189 fastmath<reassoc,contract> : vector<8xf32>
            %202 = arith.addf %149, %190 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %191, %192, %193, %194, %195, %196, %197, %198, %199, %200, %201, %202 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %203 = arith.cmpi slt, %c0, %80 : index
          %204 = arith.cmpi slt, %c1, %80 : index
          %205 = arith.cmpi slt, %c2, %80 : index
          %206 = arith.cmpi slt, %c3, %80 : index
          %207 = arith.cmpi slt, %c4, %80 : index
          %208 = arith.cmpi slt, %c5, %80 : index
          vector.store %126, %out0_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
          %209 = arith.addi %j_panel, %c8 : index
          vector.store %127, %out0_1[%i_tile, %209] : memref<?x?xf32>, vector<8xf32>
          vector.store %128, %out0_1[%91, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %129, %out0_1[%91, %209] : memref<?x?xf32>, vector<8xf32>
          vector.store %130, %out0_1[%89, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %131, %out0_1[%89, %209] : memref<?x?xf32>, vector<8xf32>
          vector.store %132, %out0_1[%87, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %133, %out0_1[%87, %209] : memref<?x?xf32>, vector<8xf32>
          vector.store %134, %out0_1[%85, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %135, %out0_1[%85, %209] : memref<?x?xf32>, vector<8xf32>
          vector.store %136, %out0_1[%83, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %137, %out0_1[%83, %209] : memref<?x?xf32>, vector<8xf32>
        }
        scf.for %i_below_tile = %16 to %7 step %c4 {
          %210 = arith.addi %i_below_tile, %c4 overflow<nsw> : index
          %211 = arith.subi %210, %i_below_tile overflow<nsw> : index
          %212 = arith.subi %7, %i_below_tile overflow<nsw> : index
          %213 = arith.minsi %211, %212 : index
          %214 = arith.addi %213, %minus1 overflow<nsw> : index
          %215 = arith.minsi %214, %c3 : index
          %216 = arith.addi %i_below_tile, %215 : index
          %217 = arith.minsi %214, %c2 : index
          %218 = arith.addi %i_below_tile, %217 : index
          %219 = arith.minsi %214, %c1 : index
          %220 = arith.addi %i_below_tile, %219 : index
          %221 = arith.cmpi eq, %k0_piece, %c0 : index
          %222, %223, %224, %225, %226, %227, %228, %229 = scf.if %221 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %4, %4, %4, %4, %4, %4, %4, %4 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %230 = arith.cmpi slt, %c0, %213 : index
            %231 = arith.cmpi slt, %c1, %213 : index
            %232 = arith.cmpi slt, %c2, %213 : index
            %233 = arith.cmpi slt, %c3, %213 : index
            %234 = vector.load %out0_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %235 = arith.addi %j_panel, %c8 : index
            %236 = vector.load %out0_1[%i_below_tile, %235] : memref<?x?xf32>, vector<8xf32>
            %237 = vector.load %out0_1[%220, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %238 = vector.load %out0_1[%220, %235] : memref<?x?xf32>, vector<8xf32>
            %239 = vector.load %out0_1[%218, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %240 = vector.load %out0_1[%218, %235] : memref<?x?xf32>, vector<8xf32>
            %241 = vector.load %out0_1[%216, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %242 = vector.load %out0_1[%216, %235] : memref<?x?xf32>, vector<8xf32>
            scf.yield %234, %236, %237, %238, %239, %240, %241, %242 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %243 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
          %244 = arith.minsi %243, %8 : index
          %245, %246, %247, %248, %249, %250, %251, %252 = scf.for %k0_below = %k0_piece to %244 step %c1 iter_args(%253 = %222, %254 = %223, %255 = %224, %256 = %225, %257 = %226, %258 = %227, %259 = %228, %260 = %229) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %261 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
            %262 = arith.addi %261, %c8 overflow<nsw> : index
            memref.prefetch %b_copy[%262, %c0], read, locality<3>, data : memref<?x16xf32>
            %263 = memref.load %a[%i_below_tile, %k0_below] : memref<?x?xf32>
            %264 = vector.broadcast %263 : f32 to vector<8xf32>
            %265 = memref.load %a[%220, %k0_below] : memref<?x?xf32>
            %266 = vector.broadcast %265 : f32 to vector<8xf32>
            %267 = memref.load %a[%218, %k0_below] : memref<?x?xf32>
            %268 = vector.broadcast %267 : f32 to vector<8xf32>
            %269 = memref.load %a[%216, %k0_below] : memref<?x?xf32>
            %270 = vector.broadcast %269 : f32 to vector<8xf32>
            %271 = vector.load %b_copy[%261, %c0] : memref<?x16xf32>, vector<8xf32>
            %272 = arith.addi %c0, %c8 overflow<nsw> : index
            %273 = vector.load %b_copy[%261, %272] : memref<?x16xf32>, vector<8xf32>
            %274 = arith.subf %264, %271 : vector<8xf32>
            %275 = arith.subf %264, %273 : vector<8xf32>
            %276 = arith.subf %266, %271 : vector<8xf32>
            %277 = arith.subf %266, %273 : vector<8xf32>
            %278 = arith.subf %268, %271 : vector<8xf32>
            %279 = arith.subf %268, %273 : vector<8xf32>
            %280 = arith.subf %270, %271 : vector<8xf32>
            %281 = arith.subf %270, %273 : vector<8xf32>
            %282 = arith.mulf %274, %274 fastmath<contract> : vector<8xf32>
            %283 = arith.mulf %275, %275 fastmath<contract> : vector<8xf32>
            %284 = arith.mulf %276, %276 fastmath<contract> : vector<8xf32>
            %285 = arith.mulf %277, %277 fastmath<contract> : vector<8xf32>
            %286 = arith.mulf %278, %278 fastmath<contract> : vector<8xf32>
            %287 = arith.mulf %279, %279 fastmath<contract> : vector<8xf32>
            %288 = arith.mulf %280, %280 fastmath<contract> : vector<8xf32>
            %289 = arith.mulf %281, %281 fastmath<contract> : vector<8xf32>
            %290 = arith.addf %253, %282 fastmath<reassoc,contract> : vector<8xf32>
            %291 = arith.addf %254, %283 fastmath<reassoc,contract> : vector<8xf32>
            %292 = arith.addf %255, %284 fastmath<reassoc,contract> : vector<8xf32>
            %293 = arith.addf %256, %285 fastmath<reassoc,contract> : vector<8xf32>
            %294 = arith.addf %257, %286 fastmath<reassoc,contract> : vector<8xf32>
            %295 = arith.addf %258, %287 fastmath<reassoc,contract> : vector<8xf32>
            %296 = arith.addf %259, %288 fastmath<reassoc,contract> : vector<8xf32>
            %297 = arith.addf %260, %289 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %290, %291, %292, %293, %294, %295, %296, %297 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %298 = arith.cmpi slt, %c0, %213 : index
          %299 = arith.cmpi slt, %c1, %213 : index
          %300 = arith.cmpi slt, %c2, %213 : index
          %301 = arith.cmpi slt, %c3, %213 : index
          vector.store %245, %out0_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
          %302 = arith.addi %j_panel, %c8 : index
          vector.store %246, %out0_1[%i_below_tile, %302] : memref<?x?xf32>, vector<8xf32>
          vector.store %247, %out0_1[%220, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %248, %out0_1[%220, %302] : memref<?x?xf32>, vector<8xf32>
          vector.store %249, %out0_1[%218, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %250, %out0_1[%218, %302] : memref<?x?xf32>, vector<8xf32>
          vector.store %251, %out0_1[%216, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %252, %out0_1[%216, %302] : memref<?x?xf32>, vector<8xf32>
        }
        memref.dealloc %b_copy : memref<?x16xf32>
      }
    }
    %303 = arith.addi %7, %c3 overflow<nsw> : index
    %304 = arith.shrsi %303, %c3 : index
    %305 = arith.muli %304, %c8 overflow<nsw> : index
    %306 = arith.minsi %305, %7 : index
    %307 = arith.minsi %c16384, %8 : index
    %308 = arith.andi %9, %c15 : index
    %309 = arith.minsi %c8, %308 : index
    %310 = arith.maxsi %309, %c0 : index
    scf.for %j_right_panel = %11 to %9 step %c8 {
      %311 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
      %312 = arith.subi %311, %j_right_panel overflow<nsw> : index
      %313 = arith.subi %9, %j_right_panel overflow<nsw> : index
      %314 = arith.minsi %312, %313 : index
      %315 = vector.create_mask %314 : vector<8xi1>
      scf.for %k0_right_piece = %c0 to %12 step %c16384 {
        %b_copy_1 = memref.alloc(%307, %310) {alignment = 64 : i64} : memref<?x?xf32>
        %316 = arith.minsi %311, %9 : index
        scf.for %j_right_copy_tile = %j_right_panel to %316 step %c8 {
          %317 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %318 = arith.shrsi %8, %c3 : index
          %319 = arith.muli %318, %c8 overflow<nsw> : index
          %320 = arith.minsi %317, %319 : index
          scf.for %k0_right_copy_tile = %k0_right_piece to %320 step %c8 {
            %321 = arith.addi %k0_right_copy_tile, %c8 overflow<nsw> : index
            scf.for %k0_right_copy = %k0_right_copy_tile to %321 step %c1 {
              %322 = arith.addi %j_right_copy_tile, %c8 overflow<nsw> : index
              %323 = arith.minsi %322, %311 : index
              %324 = arith.minsi %323, %9 : index
              scf.for %j_right_copy = %j_right_copy_tile to %324 step %c1 {
                %325 = memref.load %b[%j_right_copy, %k0_right_copy] : memref<?x?xf32>
                %326 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
                %327 = arith.subi %j_right_copy, %j_right_panel overflow<nsw> : index
                memref.store %325, %b_copy_1[%326, %327] : memref<?x?xf32>
              }
            }
          }
          %328 = arith.maxsi %k0_right_piece, %319 : index
          %329 = arith.minsi %317, %8 : index
          scf.for %k0_right_copy_below = %328 to %329 step %c1 {
            %330 = arith.addi %j_right_copy_tile, %c8 overflow<nsw> : index
            %331 = arith.minsi %330, %311 : index
            %332 = arith.minsi %331, %9 : index
            scf.for %j_right_copy_below = %j_right_copy_tile to %332 step %c1 {
              %333 = memref.load %b[%j_right_copy_below, %k0_right_copy_below] : memref<?x?xf32>
              %334 = arith.subi %k0_right_copy_below, %k0_right_piece overflow<nsw> : index
              %335 = arith.subi %j_right_copy_below, %j_right_panel overflow<nsw> : index
              memref.store %333, %b_copy_1[%334, %335] : memref<?x?xf32>
            }
          }
        }
        scf.for %i_right_tile = %c0 to %306 step %c8 {
          %336 = arith.addi %i_right_tile, %c8 overflow<nsw> : index
          %337 = arith.subi %336, %i_right_tile overflow<nsw> : index
          %338 = arith.subi %306, %i_right_tile overflow<nsw> : index
          %339 = arith.minsi %337, %338 : index
          %340 = arith.addi %339, %minus1 overflow<nsw> : index
          %341 = arith.minsi %340, %c7 : index
          %342 = arith.addi %i_right_tile, %341 : index
          %343 = arith.minsi %340, %c6 : index
          %344 = arith.addi %i_right_tile, %343 : index
          %345 = arith.minsi %340, %c5 : index
          %346 = arith.addi %i_right_tile, %345 : index
          %347 = arith.minsi %340, %c4 : index
          %348 = arith.addi %i_right_tile, %347 : index
          %349 = arith.minsi %340, %c3 : index
          %350 = arith.addi %i_right_tile, %349 : index
          %351 = arith.minsi %340, %c2 : index
          %352 = arith.addi %i_right_tile, %351 : index
          %353 = arith.minsi %340, %c1 : index
          %354 = arith.addi %i_right_tile, %353 : index
          %355 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %356, %357, %358, %359, %360, %361, %362, %363 = scf.if %355 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %4, %4, %4, %4, %4, %4, %4, %4 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %364 = arith.cmpi slt, %c0, %339 : index
            %365 = arith.cmpi slt, %c1, %339 : index
            %366 = arith.cmpi slt, %c2, %339 : index
            %367 = arith.cmpi slt, %c3, %339 : index
            %368 = arith.cmpi slt, %c4, %339 : index
            %369 = arith.cmpi slt, %c5, %339 : index
            %370 = arith.cmpi slt, %c6, %339 : index
            %371 = arith.cmpi slt, %c7, %339 : index
            %372 = vector.maskedload %out0_1[%i_right_tile, %j_right_panel], %315, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %373 = vector.maskedload %out0_1[%354, %j_right_panel], %315, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %374 = vector.maskedload %out0_1[%352, %j_right_panel], %315, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %375 = vector.maskedload %out0_1[%350, %j_right_panel], %315, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %376 = vector.maskedload %out0_1[%348, %j_right_panel], %315, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %377 = vector.maskedload %out0_1[%346, %j_right_panel], %315, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %378 = vector.maskedload %out0_1[%344, %j_right_panel], %315, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %379 = vector.maskedload %out0_1[%342, %j_right_panel], %315, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %372, %373, %374, %375, %376, %377, %378, %379 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %380 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %381 = arith.minsi %380, %8 : index
          %382, %383, %384, %385, %386, %387, %388, %389 = scf.for %k0_right = %k0_right_piece to %381 step %c1 iter_args(%390 = %356, %391 = %357, %392 = %358, %393 = %359, %394 = %360, %395 = %361, %396 = %362, %397 = %363) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %398 = memref.load %a[%i_right_tile, %k0_right] : memref<?x?xf32>
            %399 = vector.broadcast %398 : f32 to vector<8xf32>
            %400 = memref.load %a[%354, %k0_right] : memref<?x?xf32>
            %401 = vector.broadcast %400 : f32 to vector<8xf32>
            %402 = memref.load %a[%352, %k0_right] : memref<?x?xf32>
            %403 = vector.broadcast %402 : f32 to vector<8xf32>
            %404 = memref.load %a[%350, %k0_right] : memref<?x?xf32>
            %405 = vector.broadcast %404 : f32 to vector<8xf32>
            %406 = memref.load %a[%348, %k0_right] : memref<?x?xf32>
            %407 = vector.broadcast %406 : f32 to vector<8xf32>
            %408 = memref.load %a[%346, %k0_right] : memref<?x?xf32>
            %409 = vector.broadcast %408 : f32 to vector<8xf32>
            %410 = memref.load %a[%344, %k0_right] : memref<?x?xf32>
            %411 = vector.broadcast %410 : f32 to vector<8xf32>
            %412 = memref.load %a[%342, %k0_right] : memref<?x?xf32>
            %413 = vector.broadcast %412 : f32 to vector<8xf32>
            %414 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
            %415 = vector.maskedload %b_copy_1[%414, %c0], %315, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %416 = arith.subf %399, %415 : vector<8xf32>
            %417 = arith.subf %401, %415 : vector<8xf32>
            %418 = arith.subf %403, %415 : vector<8xf32>
            %419 = arith.subf %405, %415 : vector<8xf32>
            %420 = arith.subf %407, %415 : vector<8xf32>
            %421 = arith.subf %409, %415 : vector<8xf32>
            %422 = arith.subf %411, %415 : vector<8xf32>
            %423 = arith.subf %413, %415 : vector<8xf32>
            %424 = arith.mulf %416, %416 fastmath<contract> : vector<8xf32>
            %425 = arith.mulf %417, %417 fastmath<contract> : vector<8xf32>
            %426 = arith.mulf %418, %418 fastmath<contract> : vector<8xf32>
            %427 = arith.mulf %419, %419 fastmath<contract> : vector<8xf32>
            %428 = arith.mulf %420, %420 fastmath<contract> : vector<8xf32>
            %429 = arith.mulf %421, %421 fastmath<contract> : vector<8xf32>
            %430 = arith.mulf %422, %422 fastmath<contract> : vector<8xf32>
            %431 = arith.mulf %423, %423 fastmath<contract> : vector<8xf32>
            %432 = arith.addf %390, %424 fastmath<reassoc,contract> : vector<8xf32>
            %433 = arith.addf %391, %425 fastmath<reassoc,contract> : vector<8xf32>
            %434 = arith.addf %392, %426 fastmath<reassoc,contract> : vector<8xf32>
            %435 = arith.addf %393, %427 fastmath<reassoc,contract> : vector<8xf32>
            %436 = arith.addf %394, %428 fastmath<reassoc,contract> : vector<8xf32>
            %437 = arith.addf %395, %429 fastmath<reassoc,contract> : vector<8xf32>
            %438 = arith.addf %396, %430 fastmath<reassoc,contract> : vector<8xf32>
            %439 = arith.addf %397, %431 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %432, %433, %434, %435, %436, %437, %438, %439 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %440 = arith.cmpi slt, %c0, %339 : index
          %441 = arith.cmpi slt, %c1, %339 : index
          %442 = arith.cmpi slt, %c2, %339 : index
          %443 = arith.cmpi slt, %c3, %339 : index
          %444 = arith.cmpi slt, %c4, %339 : index
          %445 = arith.cmpi slt, %c5, %339 : index
          %446 = arith.cmpi slt, %c6, %339 : index
          %447 = arith.cmpi slt, %c7, %339 : index
          vector.maskedstore %out0_1[%i_right_tile, %j_right_panel], %315, %382 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%354, %j_right_panel], %315, %383 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%352, %j_right_panel], %315, %384 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%350, %j_right_panel], %315, %385 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%348, %j_right_panel], %315, %386 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%346, %j_right_panel], %315, %387 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%344, %j_right_panel], %315, %388 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%342, %j_right_panel], %315, %389 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        }
        scf.for %i_right_below_tile = %306 to %7 step %c4 {
          %448 = arith.addi %i_right_below_tile, %c4 overflow<nsw> : index
          %449 = arith.subi %448, %i_right_below_tile overflow<nsw> : index
          %450 = arith.subi %7, %i_right_below_tile overflow<nsw> : index
          %451 = arith.minsi %449, %450 : index
          %452 = arith.addi %451, %minus1 overflow<nsw> : index
          %453 = arith.minsi %452, %c3 : index
          %454 = arith.addi %i_right_below_tile, %453 : index
          %455 = arith.minsi %452, %c2 : index
          %456 = arith.addi %i_right_below_tile, %455 : index
          %457 = arith.minsi %452, %c1 : index
          %458 = arith.addi %i_right_below_tile, %457 : index
          %459 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %460, %461, %462, %463 = scf.if %459 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %4, %4, %4, %4 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %464 = arith.cmpi slt, %c0, %451 : index
            %465 = arith.cmpi slt, %c1, %451 : index
            %466 = arith.cmpi slt, %c2, %451 : index
            %467 = arith.cmpi slt, %c3, %451 : index
            %468 = vector.maskedload %out0_1[%i_right_below_tile, %j_right_panel], %315, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %469 = vector.maskedload %out0_1[%458, %j_right_panel], %315, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %470 = vector.maskedload %out0_1[%456, %j_right_panel], %315, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %471 = vector.maskedload %out0_1[%454, %j_right_panel], %315, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %468, %469, %470, %471 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %472 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %473 = arith.minsi %472, %8 : index
          %474, %475, %476, %477 = scf.for %k0_right_below = %k0_right_piece to %473 step %c1 iter_args(%478 = %460, %479 = %461, %480 = %462, %481 = %463) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %482 = memref.load %a[%i_right_below_tile, %k0_right_below] : memref<?x?xf32>
            %483 = vector.broadcast %482 : f32 to vector<8xf32>
            %484 = memref.load %a[%458, %k0_right_below] : memref<?x?xf32>
            %485 = vector.broadcast %484 : f32 to vector<8xf32>
            %486 = memref.load %a[%456, %k0_right_below] : memref<?x?xf32>
            %487 = vector.broadcast %486 : f32 to vector<8xf32>
            %488 = memref.load %a[%454, %k0_right_below] : memref<?x?xf32>
            %489 = vector.broadcast %488 : f32 to vector<8xf32>
            %490 = arith.subi %k0_right_below, %k0_right_piece overflow<nsw> : index
            %491 = vector.maskedload %b_copy_1[%490, %c0], %315, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %492 = arith.subf %483, %491 : vector<8xf32>
            %493 = arith.subf %485, %491 : vector<8xf32>
            %494 = arith.subf %487, %491 : vector<8xf32>
            %495 = arith.subf %489, %491 : vector<8xf32>
            %496 = arith.mulf %492, %492 fastmath<contract> : vector<8xf32>
            %497 = arith.mulf %493, %493 fastmath<contract> : vector<8xf32>
            %498 = arith.mulf %494, %494 fastmath<contract> : vector<8xf32>
            %499 = arith.mulf %495, %495 fastmath<contract> : vector<8xf32>
            %500 = arith.addf %478, %496 fastmath<reassoc,contract> : vector<8xf32>
            %501 = arith.addf %479, %497 fastmath<reassoc,contract> : vector<8xf32>
            %502 = arith.addf %480, %498 fastmath<reassoc,contract> : vector<8xf32>
            %503 = arith.addf %481, %499 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %500, %501, %502, %503 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %504 = arith.cmpi slt, %c0, %451 : index
          %505 = arith.cmpi slt, %c1, %451 : index
          %506 = arith.cmpi slt, %c2, %451 : index
          %507 = arith.cmpi slt, %c3, %451 : index
          vector.maskedstore %out0_1[%i_right_below_tile, %j_right_panel], %315, %474 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%458, %j_right_panel], %315, %475 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%456, %j_right_panel], %315, %476 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%454, %j_right_panel], %315, %477 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        }
        memref.dealloc %b_copy_1 : memref<?x?xf32>
      }
    }
    %508 = arith.constant 0 : index
    %509 = arith.maxsi %7, %508 : index
    %510 = arith.constant 2 : index
    %511 = arith.shrsi %9, %510 : index
    %512 = arith.constant 4 : index
    %513 = arith.muli %511, %512 : index
    %514 = arith.constant 0 : index
    %515 = arith.maxsi %513, %514 : index
    %516 = arith.constant 3 : index
    %517 = arith.addi %515, %516 : index
    %518 = arith.constant 4 : index
    %519 = arith.divui %517, %518 : index
    %520 = arith.constant 34 : index
    %521 = arith.muli %519, %520 : index
    %522 = arith.constant 15 : index
    %523 = arith.addi %522, %521 : index
    %524 = arith.constant 38 : index
    %525 = arith.addi %523, %524 : index
    %526 = arith.muli %509, %525 : index
    %527 = arith.constant 32768 : index
    %528 = arith.cmpi sge, %526, %527 : index
    "omp.parallel"(%528) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %7, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %529 = vector.step : vector<4xindex>
          %530 = arith.shrsi %9, %c2 : index
          %531 = arith.muli %530, %c4 overflow<nsw> : index
          %532, %533 = scf.for %j = %c0 to %531 step %c4 iter_args(%534 = %0, %535 = %1) -> (vector<4xf32>, vector<4xi64>) {
            %536 = vector.load %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
            %537 = math.sqrt %536 : vector<4xf32>
            %538 = arith.cmpf olt, %536, %534 : vector<4xf32>
            %539 = arith.cmpf uno, %536, %536 : vector<4xf32>
            %540 = arith.cmpf ord, %534, %534 : vector<4xf32>
            %541 = arith.andi %539, %540 : vector<4xi1>
            %542 = arith.ori %538, %541 : vector<4xi1>
            %543 = vector.broadcast %j : index to vector<4xindex>
            %544 = arith.addi %543, %529 : vector<4xindex>
            %545 = arith.index_cast %544 : vector<4xindex> to vector<4xi64>
            %546 = arith.select %542, %536, %534 : vector<4xi1>, vector<4xf32>
            %547 = arith.select %542, %545, %535 : vector<4xi1>, vector<4xi64>
            vector.store %537, %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
            scf.yield %546, %547 : vector<4xf32>, vector<4xi64>
          }
          %548 = arith.cmpi slt, %531, %9 : index
          %549, %550 = scf.if %548 -> (vector<4xf32>, vector<4xi64>) {
            %551 = arith.subi %9, %531 overflow<nsw> : index
            %552 = vector.create_mask %551 : vector<4xi1>
            %553 = vector.maskedload %out0_1[%i, %531], %552, %2 : memref<?x?xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
            %554 = math.sqrt %553 : vector<4xf32>
            %555 = arith.cmpf olt, %553, %532 : vector<4xf32>
            %556 = arith.cmpf uno, %553, %553 : vector<4xf32>
            %557 = arith.cmpf ord, %532, %532 : vector<4xf32>
            %558 = arith.andi %556, %557 : vector<4xi1>
            %559 = arith.ori %555, %558 : vector<4xi1>
            %560 = vector.broadcast %531 : index to vector<4xindex>
            %561 = arith.addi %560, %529 : vector<4xindex>
            %562 = arith.index_cast %561 : vector<4xindex> to vector<4xi64>
            %563 = arith.select %559, %553, %532 : vector<4xi1>, vector<4xf32>
            %564 = arith.select %559, %562, %533 : vector<4xi1>, vector<4xi64>
            vector.maskedstore %out0_1[%i, %531], %552, %554 : memref<?x?xf32>, vector<4xi1>, vector<4xf32>
            %565 = arith.select %552, %563, %532 : vector<4xi1>, vector<4xf32>
            %566 = arith.select %552, %564, %533 : vector<4xi1>, vector<4xi64>
            scf.yield %565, %566 : vector<4xf32>, vector<4xi64>
          } else {
            scf.yield %532, %533 : vector<4xf32>, vector<4xi64>
          }
          %567 = vector.reduction <minimumf>, %549 : vector<4xf32> into f32
          %568 = vector.broadcast %567 : f32 to vector<4xf32>
          %569 = arith.cmpf oeq, %549, %568 : vector<4xf32>
          %570 = arith.cmpf uno, %549, %549 : vector<4xf32>
          %571 = arith.ori %569, %570 : vector<4xi1>
          %572 = arith.select %571, %550, %3 : vector<4xi1>, vector<4xi64>
          %573 = vector.reduction <minsi>, %572 : vector<4xi64> into i64
          memref.store %573, %out1_1[%i] : memref<?xi64>
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
    %4 = llvm.mlir.constant(8192) : i64
    %5 = llvm.mlir.constant(0) : i64
    %6 = llvm.mlir.constant(8) : i64
    %7 = llvm.mlir.constant(3) : i64
    %8 = llvm.mlir.constant(2) : i64
    %9 = llvm.mlir.constant(5) : i64
    %10 = llvm.mlir.constant(7) : i64
    %11 = llvm.mlir.constant(-1) : i64
    %12 = llvm.mlir.constant(16384) : i64
    %13 = llvm.mlir.constant(15) : i64
    %14 = llvm.mlir.constant(64) : i64
    %15 = llvm.mlir.constant(-64) : i64
    %16 = llvm.mlir.constant(1 : i32) : i32
    %17 = llvm.mlir.constant(32) : i64
    %18 = llvm.mlir.constant(48) : i64
    %19 = llvm.mlir.constant(80) : i64
    %20 = llvm.mlir.constant(96) : i64
    %21 = llvm.mlir.constant(112) : i64
    %22 = llvm.mlir.constant(0 : i32) : i32
    %23 = llvm.mlir.constant(3 : i32) : i32
    %24 = llvm.mlir.constant(true) : i1
    %25 = llvm.mlir.constant(34) : i64
    %26 = llvm.mlir.constant(38) : i64
    %27 = llvm.mlir.constant(32768) : i64
    %28 = llvm.alloca %17 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %29 = llvm.mlir.constant(24) : i64
    %30 = llvm.mlir.constant(dense<0x7f800000> : vector<4xf32>) : vector<4xf32>
    %31 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %32 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf32>) : vector<4xf32>
    %33 = llvm.mlir.constant(dense<9223372036854775807> : vector<4xi64>) : vector<4xi64>
    %34 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %35 = llvm.mlir.constant(dense<true> : vector<8xi1>) : vector<8xi1>
    %36 = llvm.mlir.constant(dense<false> : vector<8xi1>) : vector<8xi1>
    %37 = llvm.ashr %b_size0, %1 : i64
    %38 = llvm.mul %37, %0 overflow<nsw> : i64
    %39 = llvm.intr.smax(%a_stride0, %2) : (i64, i64) -> i64
    %40 = llvm.add %a_size0, %2 overflow<nsw> : i64
    %41 = llvm.sdiv %40, %3 : i64
    %42 = llvm.srem %40, %3 : i64
    %43 = llvm.icmp "ne" %42, %5 : i64
    %44 = llvm.xor %42, %3 : i64
    %45 = llvm.icmp "slt" %44, %5 : i64
    %46 = llvm.and %43, %45 : i1
    %47 = llvm.add %41, %11 : i64
    %48 = llvm.select %46, %47, %41 : i1, i64
    %49 = llvm.mul %48, %3 overflow<nsw> : i64
    %50 = llvm.intr.smin(%49, %a_size0) : (i64, i64) -> i64
    %51 = llvm.intr.smin(%4, %a_stride0) : (i64, i64) -> i64
    %52 = llvm.icmp "slt" %5, %38 : i64
    llvm.cond_br %52, ^bb1(%5 : i64), ^bb27
  ^bb1(%j_panel: i64):
    %53 = llvm.icmp "slt" %5, %39 : i64
    llvm.cond_br %53, ^bb2(%5 : i64), ^bb26
  ^bb2(%k0_piece: i64):
    %54 = llvm.mul %51, %14 overflow<nsw> : i64
    %55 = llvm.add %54, %14 overflow<nsw> : i64
    %56 = llvm.and %55, %15 : i64
    %b_copy = llvm.call @aligned_alloc(%14, %56) : (i64, i64) -> !llvm.ptr
    %57 = llvm.mlir.zero : !llvm.ptr
    %58 = llvm.icmp "ne" %b_copy, %57 : !llvm.ptr
    llvm.cond_br %58, ^bb3, ^bb64(%16 : i32)
  ^bb3:
    %59 = llvm.add %j_panel, %0 overflow<nsw> : i64
    %60 = llvm.icmp "slt" %j_panel, %59 : i64
    llvm.cond_br %60, ^bb4(%j_panel : i64), ^bb11
  ^bb4(%j_copy_tile: i64):
    %61 = llvm.sub %j_copy_tile, %j_panel overflow<nsw> : i64
    %62 = llvm.add %k0_piece, %4 overflow<nsw> : i64
    %63 = llvm.ashr %a_stride0, %7 : i64
    %64 = llvm.mul %63, %6 overflow<nsw> : i64
    %65 = llvm.intr.smin(%62, %64) : (i64, i64) -> i64
    %66 = llvm.icmp "slt" %k0_piece, %65 : i64
    llvm.cond_br %66, ^bb5(%k0_piece : i64), ^bb6
  ^bb5(%k0_copy_tile: i64):
    %67 = llvm.mul %j_copy_tile, %b_stride0 overflow<nsw> : i64
    %68 = llvm.add %67, %k0_copy_tile overflow<nsw> : i64
    %69 = llvm.getelementptr inbounds %b[%68] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %70 = llvm.load %69 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %71 = llvm.getelementptr inbounds %69[%b_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %72 = llvm.load %71 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %73 = llvm.mul %8, %b_stride0 overflow<nsw> : i64
    %74 = llvm.getelementptr inbounds %69[%73] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %75 = llvm.load %74 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %76 = llvm.mul %7, %b_stride0 overflow<nsw> : i64
    %77 = llvm.getelementptr inbounds %69[%76] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %78 = llvm.load %77 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %79 = llvm.mul %1, %b_stride0 overflow<nsw> : i64
    %80 = llvm.getelementptr inbounds %69[%79] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %81 = llvm.load %80 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %82 = llvm.mul %9, %b_stride0 overflow<nsw> : i64
    %83 = llvm.getelementptr inbounds %69[%82] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %84 = llvm.load %83 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %85 = llvm.mul %3, %b_stride0 overflow<nsw> : i64
    %86 = llvm.getelementptr inbounds %69[%85] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %87 = llvm.load %86 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %88 = llvm.mul %10, %b_stride0 overflow<nsw> : i64
    %89 = llvm.getelementptr inbounds %69[%88] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %90 = llvm.load %89 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %91 = llvm.shufflevector %70, %81 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %92 = llvm.shufflevector %70, %81 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %93 = llvm.shufflevector %72, %84 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %94 = llvm.shufflevector %72, %84 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %95 = llvm.shufflevector %75, %87 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %96 = llvm.shufflevector %75, %87 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %97 = llvm.shufflevector %78, %90 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %98 = llvm.shufflevector %78, %90 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %99 = llvm.shufflevector %91, %95 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %100 = llvm.shufflevector %91, %95 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %101 = llvm.shufflevector %92, %96 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %102 = llvm.shufflevector %92, %96 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %103 = llvm.shufflevector %93, %97 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %104 = llvm.shufflevector %93, %97 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %105 = llvm.shufflevector %94, %98 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %106 = llvm.shufflevector %94, %98 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %107 = llvm.shufflevector %99, %103 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %108 = llvm.shufflevector %99, %103 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %109 = llvm.shufflevector %100, %104 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %110 = llvm.shufflevector %100, %104 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %111 = llvm.shufflevector %101, %105 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %112 = llvm.shufflevector %101, %105 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %113 = llvm.shufflevector %102, %106 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %114 = llvm.shufflevector %102, %106 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %115 = llvm.sub %k0_copy_tile, %k0_piece overflow<nsw> : i64
    %116 = llvm.mul %115, %0 overflow<nsw> : i64
    %117 = llvm.add %116, %61 overflow<nsw> : i64
    %118 = llvm.getelementptr inbounds %b_copy[%117] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %107, %118 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %119 = llvm.getelementptr inbounds %118[%0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %108, %119 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %120 = llvm.getelementptr inbounds %118[%17] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %109, %120 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %121 = llvm.getelementptr inbounds %118[%18] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %110, %121 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %122 = llvm.getelementptr inbounds %118[%14] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %111, %122 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %123 = llvm.getelementptr inbounds %118[%19] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %112, %123 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %124 = llvm.getelementptr inbounds %118[%20] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %113, %124 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %125 = llvm.getelementptr inbounds %118[%21] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %114, %125 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %126 = llvm.add %k0_copy_tile, %6 overflow<nsw> : i64
    %127 = llvm.icmp "slt" %126, %65 : i64
    llvm.cond_br %127, ^bb5(%126 : i64), ^bb6
  ^bb6:
    %128 = llvm.intr.smax(%k0_piece, %64) : (i64, i64) -> i64
    %129 = llvm.intr.smin(%62, %a_stride0) : (i64, i64) -> i64
    %130 = llvm.icmp "slt" %128, %129 : i64
    llvm.cond_br %130, ^bb7(%128 : i64), ^bb10
  ^bb7(%k0_copy_below: i64):
    %131 = llvm.add %j_copy_tile, %6 overflow<nsw> : i64
    %132 = llvm.icmp "slt" %j_copy_tile, %131 : i64
    llvm.cond_br %132, ^bb8(%j_copy_tile : i64), ^bb9
  ^bb8(%j_copy_below: i64):
    %133 = llvm.mul %j_copy_below, %b_stride0 overflow<nsw> : i64
    %134 = llvm.add %133, %k0_copy_below overflow<nsw> : i64
    %135 = llvm.getelementptr inbounds %b[%134] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %136 = llvm.load %135 {alignment = 4 : i64} : !llvm.ptr -> f32
    %137 = llvm.sub %k0_copy_below, %k0_piece overflow<nsw> : i64
    %138 = llvm.sub %j_copy_below, %j_panel overflow<nsw> : i64
    %139 = llvm.mul %137, %0 overflow<nsw> : i64
    %140 = llvm.add %139, %138 overflow<nsw> : i64
    %141 = llvm.getelementptr inbounds %b_copy[%140] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %136, %141 {alignment = 4 : i64} : f32, !llvm.ptr
    %142 = llvm.add %j_copy_below, %2 overflow<nsw> : i64
    %143 = llvm.icmp "slt" %142, %131 : i64
    llvm.cond_br %143, ^bb8(%142 : i64), ^bb9
  ^bb9:
    %144 = llvm.add %k0_copy_below, %2 overflow<nsw> : i64
    %145 = llvm.icmp "slt" %144, %129 : i64
    llvm.cond_br %145, ^bb7(%144 : i64), ^bb10
  ^bb10:
    %146 = llvm.add %j_copy_tile, %6 overflow<nsw> : i64
    %147 = llvm.icmp "slt" %146, %59 : i64
    llvm.cond_br %147, ^bb4(%146 : i64), ^bb11
  ^bb11:
    %148 = llvm.icmp "slt" %5, %50 : i64
    llvm.cond_br %148, ^bb12(%5 : i64), ^bb18
  ^bb12(%i_tile: i64):
    %149 = llvm.add %i_tile, %3 overflow<nsw> : i64
    %150 = llvm.sub %149, %i_tile overflow<nsw> : i64
    %151 = llvm.sub %50, %i_tile overflow<nsw> : i64
    %152 = llvm.intr.smin(%150, %151) : (i64, i64) -> i64
    %153 = llvm.add %152, %11 overflow<nsw> : i64
    %154 = llvm.intr.smin(%153, %9) : (i64, i64) -> i64
    %155 = llvm.add %i_tile, %154 : i64
    %156 = llvm.intr.smin(%153, %1) : (i64, i64) -> i64
    %157 = llvm.add %i_tile, %156 : i64
    %158 = llvm.intr.smin(%153, %7) : (i64, i64) -> i64
    %159 = llvm.add %i_tile, %158 : i64
    %160 = llvm.intr.smin(%153, %8) : (i64, i64) -> i64
    %161 = llvm.add %i_tile, %160 : i64
    %162 = llvm.intr.smin(%153, %2) : (i64, i64) -> i64
    %163 = llvm.add %i_tile, %162 : i64
    %164 = llvm.icmp "eq" %k0_piece, %5 : i64
    llvm.cond_br %164, ^bb13, ^bb14
  ^bb13:
    llvm.br ^bb15(%34, %34, %34, %34, %34, %34, %34, %34, %34, %34, %34, %34 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb14:
    %165 = llvm.icmp "slt" %5, %152 : i64
    %166 = llvm.icmp "slt" %2, %152 : i64
    %167 = llvm.icmp "slt" %8, %152 : i64
    %168 = llvm.icmp "slt" %7, %152 : i64
    %169 = llvm.icmp "slt" %1, %152 : i64
    %170 = llvm.icmp "slt" %9, %152 : i64
    %171 = llvm.mul %i_tile, %b_size0 overflow<nsw> : i64
    %172 = llvm.add %171, %j_panel overflow<nsw> : i64
    %173 = llvm.getelementptr inbounds %out0[%172] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %174 = llvm.load %173 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %175 = llvm.getelementptr inbounds %173[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %176 = llvm.load %175 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %177 = llvm.mul %163, %b_size0 overflow<nsw> : i64
    %178 = llvm.add %177, %j_panel overflow<nsw> : i64
    %179 = llvm.getelementptr inbounds %out0[%178] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %180 = llvm.load %179 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %181 = llvm.getelementptr inbounds %179[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %182 = llvm.load %181 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %183 = llvm.mul %161, %b_size0 overflow<nsw> : i64
    %184 = llvm.add %183, %j_panel overflow<nsw> : i64
    %185 = llvm.getelementptr inbounds %out0[%184] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %186 = llvm.load %185 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %187 = llvm.getelementptr inbounds %185[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %188 = llvm.load %187 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %189 = llvm.mul %159, %b_size0 overflow<nsw> : i64
    %190 = llvm.add %189, %j_panel overflow<nsw> : i64
    %191 = llvm.getelementptr inbounds %out0[%190] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %192 = llvm.load %191 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %193 = llvm.getelementptr inbounds %191[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %194 = llvm.load %193 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %195 = llvm.mul %157, %b_size0 overflow<nsw> : i64
    %196 = llvm.add %195, %j_panel overflow<nsw> : i64
    %197 = llvm.getelementptr inbounds %out0[%196] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %198 = llvm.load %197 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %199 = llvm.getelementptr inbounds %197[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %200 = llvm.load %199 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %201 = llvm.mul %155, %b_size0 overflow<nsw> : i64
    %202 = llvm.add %201, %j_panel overflow<nsw> : i64
    %203 = llvm.getelementptr inbounds %out0[%202] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %204 = llvm.load %203 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %205 = llvm.getelementptr inbounds %203[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %206 = llvm.load %205 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb15(%174, %176, %180, %182, %186, %188, %192, %194, %198, %200, %204, %206 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb15(%207: vector<8xf32>, %208: vector<8xf32>, %209: vector<8xf32>, %210: vector<8xf32>, %211: vector<8xf32>, %212: vector<8xf32>, %213: vector<8xf32>, %214: vector<8xf32>, %215: vector<8xf32>, %216: vector<8xf32>, %217: vector<8xf32>, %218: vector<8xf32>):
    %219 = llvm.add %k0_piece, %4 overflow<nsw> : i64
    %220 = llvm.intr.smin(%219, %a_stride0) : (i64, i64) -> i64
    %221 = llvm.icmp "slt" %k0_piece, %220 : i64
    llvm.cond_br %221, ^bb16(%k0_piece, %207, %208, %209, %210, %211, %212, %213, %214, %215, %216, %217, %218 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb17(%207, %208, %209, %210, %211, %212, %213, %214, %215, %216, %217, %218 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb16(%k0: i64, %222: vector<8xf32>, %223: vector<8xf32>, %224: vector<8xf32>, %225: vector<8xf32>, %226: vector<8xf32>, %227: vector<8xf32>, %228: vector<8xf32>, %229: vector<8xf32>, %230: vector<8xf32>, %231: vector<8xf32>, %232: vector<8xf32>, %233: vector<8xf32>):
    %234 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %235 = llvm.add %234, %6 overflow<nsw> : i64
    %236 = llvm.mul %235, %0 overflow<nsw> : i64
    %237 = llvm.getelementptr %b_copy[%236] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%237, %22, %23, %16) : (!llvm.ptr, i32, i32, i32) -> ()
    %238 = llvm.mul %i_tile, %a_stride0 overflow<nsw> : i64
    %239 = llvm.add %238, %k0 overflow<nsw> : i64
    %240 = llvm.getelementptr inbounds %a[%239] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %241 = llvm.load %240 {alignment = 4 : i64} : !llvm.ptr -> f32
    %242 = llvm.mlir.poison : vector<8xf32>
    %243 = llvm.insertelement %241, %242[%5 : i64] : vector<8xf32>
    %244 = llvm.shufflevector %243, %242 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %245 = llvm.mul %163, %a_stride0 overflow<nsw> : i64
    %246 = llvm.add %245, %k0 overflow<nsw> : i64
    %247 = llvm.getelementptr inbounds %a[%246] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %248 = llvm.load %247 {alignment = 4 : i64} : !llvm.ptr -> f32
    %249 = llvm.mlir.poison : vector<8xf32>
    %250 = llvm.insertelement %248, %249[%5 : i64] : vector<8xf32>
    %251 = llvm.shufflevector %250, %249 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %252 = llvm.mul %161, %a_stride0 overflow<nsw> : i64
    %253 = llvm.add %252, %k0 overflow<nsw> : i64
    %254 = llvm.getelementptr inbounds %a[%253] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %255 = llvm.load %254 {alignment = 4 : i64} : !llvm.ptr -> f32
    %256 = llvm.mlir.poison : vector<8xf32>
    %257 = llvm.insertelement %255, %256[%5 : i64] : vector<8xf32>
    %258 = llvm.shufflevector %257, %256 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %259 = llvm.mul %159, %a_stride0 overflow<nsw> : i64
    %260 = llvm.add %259, %k0 overflow<nsw> : i64
    %261 = llvm.getelementptr inbounds %a[%260] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %262 = llvm.load %261 {alignment = 4 : i64} : !llvm.ptr -> f32
    %263 = llvm.mlir.poison : vector<8xf32>
    %264 = llvm.insertelement %262, %263[%5 : i64] : vector<8xf32>
    %265 = llvm.shufflevector %264, %263 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %266 = llvm.mul %157, %a_stride0 overflow<nsw> : i64
    %267 = llvm.add %266, %k0 overflow<nsw> : i64
    %268 = llvm.getelementptr inbounds %a[%267] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %269 = llvm.load %268 {alignment = 4 : i64} : !llvm.ptr -> f32
    %270 = llvm.mlir.poison : vector<8xf32>
    %271 = llvm.insertelement %269, %270[%5 : i64] : vector<8xf32>
    %272 = llvm.shufflevector %271, %270 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %273 = llvm.mul %155, %a_stride0 overflow<nsw> : i64
    %274 = llvm.add %273, %k0 overflow<nsw> : i64
    %275 = llvm.getelementptr inbounds %a[%274] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %276 = llvm.load %275 {alignment = 4 : i64} : !llvm.ptr -> f32
    %277 = llvm.mlir.poison : vector<8xf32>
    %278 = llvm.insertelement %276, %277[%5 : i64] : vector<8xf32>
    %279 = llvm.shufflevector %278, %277 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %280 = llvm.mul %234, %0 overflow<nsw> : i64
    %281 = llvm.getelementptr inbounds %b_copy[%280] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %282 = llvm.load %281 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %283 = llvm.add %5, %6 overflow<nsw> : i64
    %284 = llvm.add %280, %283 overflow<nsw> : i64
    %285 = llvm.getelementptr inbounds %b_copy[%284] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %286 = llvm.load %285 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %287 = llvm.fsub %244, %282 : vector<8xf32>
    %288 = llvm.fsub %244, %286 : vector<8xf32>
    %289 = llvm.fsub %251, %282 : vector<8xf32>
    %290 = llvm.fsub %251, %286 : vector<8xf32>
    %291 = llvm.fsub %258, %282 : vector<8xf32>
    %292 = llvm.fsub %258, %286 : vector<8xf32>
    %293 = llvm.fsub %265, %282 : vector<8xf32>
    %294 = llvm.fsub %265, %286 : vector<8xf32>
    %295 = llvm.fsub %272, %282 : vector<8xf32>
    %296 = llvm.fsub %272, %286 : vector<8xf32>
    %297 = llvm.fsub %279, %282 : vector<8xf32>
    %298 = llvm.fsub %279, %286 : vector<8xf32>
    %299 = llvm.fmul %287, %287 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %300 = llvm.fmul %288, %288 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %301 = llvm.fmul %289, %289 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %302 = llvm.fmul %290, %290 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %303 = llvm.fmul %291, %291 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %304 = llvm.fmul %292, %292 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %305 = llvm.fmul %293, %293 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %306 = llvm.fmul %294, %294 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %307 = llvm.fmul %295, %295 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %308 = llvm.fmul %296, %296 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %309 = llvm.fmul %297, %297 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %310 = llvm.fmul %298, %298 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %311 = llvm.fadd %222, %299 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %312 = llvm.fadd %223, %300 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %313 = llvm.fadd %224, %301 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %314 = llvm.fadd %225, %302 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %315 = llvm.fadd %226, %303 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %316 = llvm.fadd %227, %304 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %317 = llvm.fadd %228, %305 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %318 = llvm.fadd %229, %306 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %319 = llvm.fadd %230, %307 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %320 = llvm.fadd %231, %308 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %321 = llvm.fadd %232, %309 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %322 = llvm.fadd %233, %310 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %323 = llvm.add %k0, %2 overflow<nsw> : i64
    %324 = llvm.icmp "slt" %323, %220 : i64
    llvm.cond_br %324, ^bb16(%323, %311, %312, %313, %314, %315, %316, %317, %318, %319, %320, %321, %322 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb17(%311, %312, %313, %314, %315, %316, %317, %318, %319, %320, %321, %322 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb17(%325: vector<8xf32>, %326: vector<8xf32>, %327: vector<8xf32>, %328: vector<8xf32>, %329: vector<8xf32>, %330: vector<8xf32>, %331: vector<8xf32>, %332: vector<8xf32>, %333: vector<8xf32>, %334: vector<8xf32>, %335: vector<8xf32>, %336: vector<8xf32>):
    %337 = llvm.icmp "slt" %5, %152 : i64
    %338 = llvm.icmp "slt" %2, %152 : i64
    %339 = llvm.icmp "slt" %8, %152 : i64
    %340 = llvm.icmp "slt" %7, %152 : i64
    %341 = llvm.icmp "slt" %1, %152 : i64
    %342 = llvm.icmp "slt" %9, %152 : i64
    %343 = llvm.mul %i_tile, %b_size0 overflow<nsw> : i64
    %344 = llvm.add %343, %j_panel overflow<nsw> : i64
    %345 = llvm.getelementptr inbounds %out0[%344] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %325, %345 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %346 = llvm.getelementptr inbounds %345[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %326, %346 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %347 = llvm.mul %163, %b_size0 overflow<nsw> : i64
    %348 = llvm.add %347, %j_panel overflow<nsw> : i64
    %349 = llvm.getelementptr inbounds %out0[%348] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %327, %349 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %350 = llvm.getelementptr inbounds %349[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %328, %350 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %351 = llvm.mul %161, %b_size0 overflow<nsw> : i64
    %352 = llvm.add %351, %j_panel overflow<nsw> : i64
    %353 = llvm.getelementptr inbounds %out0[%352] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %329, %353 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %354 = llvm.getelementptr inbounds %353[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %330, %354 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %355 = llvm.mul %159, %b_size0 overflow<nsw> : i64
    %356 = llvm.add %355, %j_panel overflow<nsw> : i64
    %357 = llvm.getelementptr inbounds %out0[%356] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %331, %357 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %358 = llvm.getelementptr inbounds %357[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %332, %358 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %359 = llvm.mul %157, %b_size0 overflow<nsw> : i64
    %360 = llvm.add %359, %j_panel overflow<nsw> : i64
    %361 = llvm.getelementptr inbounds %out0[%360] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %333, %361 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %362 = llvm.getelementptr inbounds %361[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %334, %362 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %363 = llvm.mul %155, %b_size0 overflow<nsw> : i64
    %364 = llvm.add %363, %j_panel overflow<nsw> : i64
    %365 = llvm.getelementptr inbounds %out0[%364] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %335, %365 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %366 = llvm.getelementptr inbounds %365[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %336, %366 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %367 = llvm.add %i_tile, %3 overflow<nsw> : i64
    %368 = llvm.icmp "slt" %367, %50 : i64
    llvm.cond_br %368, ^bb12(%367 : i64), ^bb18
  ^bb18:
    %369 = llvm.icmp "slt" %50, %a_size0 : i64
    llvm.cond_br %369, ^bb19(%50 : i64), ^bb25
  ^bb19(%i_below_tile: i64):
    %370 = llvm.add %i_below_tile, %1 overflow<nsw> : i64
    %371 = llvm.sub %370, %i_below_tile overflow<nsw> : i64
    %372 = llvm.sub %a_size0, %i_below_tile overflow<nsw> : i64
    %373 = llvm.intr.smin(%371, %372) : (i64, i64) -> i64
    %374 = llvm.add %373, %11 overflow<nsw> : i64
    %375 = llvm.intr.smin(%374, %7) : (i64, i64) -> i64
    %376 = llvm.add %i_below_tile, %375 : i64
    %377 = llvm.intr.smin(%374, %8) : (i64, i64) -> i64
    %378 = llvm.add %i_below_tile, %377 : i64
    %379 = llvm.intr.smin(%374, %2) : (i64, i64) -> i64
    %380 = llvm.add %i_below_tile, %379 : i64
    %381 = llvm.icmp "eq" %k0_piece, %5 : i64
    llvm.cond_br %381, ^bb20, ^bb21
  ^bb20:
    llvm.br ^bb22(%34, %34, %34, %34, %34, %34, %34, %34 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb21:
    %382 = llvm.icmp "slt" %5, %373 : i64
    %383 = llvm.icmp "slt" %2, %373 : i64
    %384 = llvm.icmp "slt" %8, %373 : i64
    %385 = llvm.icmp "slt" %7, %373 : i64
    %386 = llvm.mul %i_below_tile, %b_size0 overflow<nsw> : i64
    %387 = llvm.add %386, %j_panel overflow<nsw> : i64
    %388 = llvm.getelementptr inbounds %out0[%387] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %389 = llvm.load %388 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %390 = llvm.getelementptr inbounds %388[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %391 = llvm.load %390 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %392 = llvm.mul %380, %b_size0 overflow<nsw> : i64
    %393 = llvm.add %392, %j_panel overflow<nsw> : i64
    %394 = llvm.getelementptr inbounds %out0[%393] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %395 = llvm.load %394 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %396 = llvm.getelementptr inbounds %394[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %397 = llvm.load %396 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %398 = llvm.mul %378, %b_size0 overflow<nsw> : i64
    %399 = llvm.add %398, %j_panel overflow<nsw> : i64
    %400 = llvm.getelementptr inbounds %out0[%399] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %401 = llvm.load %400 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %402 = llvm.getelementptr inbounds %400[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %403 = llvm.load %402 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %404 = llvm.mul %376, %b_size0 overflow<nsw> : i64
    %405 = llvm.add %404, %j_panel overflow<nsw> : i64
    %406 = llvm.getelementptr inbounds %out0[%405] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %407 = llvm.load %406 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %408 = llvm.getelementptr inbounds %406[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %409 = llvm.load %408 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb22(%389, %391, %395, %397, %401, %403, %407, %409 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb22(%410: vector<8xf32>, %411: vector<8xf32>, %412: vector<8xf32>, %413: vector<8xf32>, %414: vector<8xf32>, %415: vector<8xf32>, %416: vector<8xf32>, %417: vector<8xf32>):
    %418 = llvm.add %k0_piece, %4 overflow<nsw> : i64
    %419 = llvm.intr.smin(%418, %a_stride0) : (i64, i64) -> i64
    %420 = llvm.icmp "slt" %k0_piece, %419 : i64
    llvm.cond_br %420, ^bb23(%k0_piece, %410, %411, %412, %413, %414, %415, %416, %417 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb24(%410, %411, %412, %413, %414, %415, %416, %417 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb23(%k0_below: i64, %421: vector<8xf32>, %422: vector<8xf32>, %423: vector<8xf32>, %424: vector<8xf32>, %425: vector<8xf32>, %426: vector<8xf32>, %427: vector<8xf32>, %428: vector<8xf32>):
    %429 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %430 = llvm.add %429, %6 overflow<nsw> : i64
    %431 = llvm.mul %430, %0 overflow<nsw> : i64
    %432 = llvm.getelementptr %b_copy[%431] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%432, %22, %23, %16) : (!llvm.ptr, i32, i32, i32) -> ()
    %433 = llvm.mul %i_below_tile, %a_stride0 overflow<nsw> : i64
    %434 = llvm.add %433, %k0_below overflow<nsw> : i64
    %435 = llvm.getelementptr inbounds %a[%434] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %436 = llvm.load %435 {alignment = 4 : i64} : !llvm.ptr -> f32
    %437 = llvm.mlir.poison : vector<8xf32>
    %438 = llvm.insertelement %436, %437[%5 : i64] : vector<8xf32>
    %439 = llvm.shufflevector %438, %437 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %440 = llvm.mul %380, %a_stride0 overflow<nsw> : i64
    %441 = llvm.add %440, %k0_below overflow<nsw> : i64
    %442 = llvm.getelementptr inbounds %a[%441] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %443 = llvm.load %442 {alignment = 4 : i64} : !llvm.ptr -> f32
    %444 = llvm.mlir.poison : vector<8xf32>
    %445 = llvm.insertelement %443, %444[%5 : i64] : vector<8xf32>
    %446 = llvm.shufflevector %445, %444 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %447 = llvm.mul %378, %a_stride0 overflow<nsw> : i64
    %448 = llvm.add %447, %k0_below overflow<nsw> : i64
    %449 = llvm.getelementptr inbounds %a[%448] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %450 = llvm.load %449 {alignment = 4 : i64} : !llvm.ptr -> f32
    %451 = llvm.mlir.poison : vector<8xf32>
    %452 = llvm.insertelement %450, %451[%5 : i64] : vector<8xf32>
    %453 = llvm.shufflevector %452, %451 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %454 = llvm.mul %376, %a_stride0 overflow<nsw> : i64
    %455 = llvm.add %454, %k0_below overflow<nsw> : i64
    %456 = llvm.getelementptr inbounds %a[%455] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %457 = llvm.load %456 {alignment = 4 : i64} : !llvm.ptr -> f32
    %458 = llvm.mlir.poison : vector<8xf32>
    %459 = llvm.insertelement %457, %458[%5 : i64] : vector<8xf32>
    %460 = llvm.shufflevector %459, %458 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %461 = llvm.mul %429, %0 overflow<nsw> : i64
    %462 = llvm.getelementptr inbounds %b_copy[%461] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %463 = llvm.load %462 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %464 = llvm.add %5, %6 overflow<nsw> : i64
    %465 = llvm.add %461, %464 overflow<nsw> : i64
    %466 = llvm.getelementptr inbounds %b_copy[%465] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %467 = llvm.load %466 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %468 = llvm.fsub %439, %463 : vector<8xf32>
    %469 = llvm.fsub %439, %467 : vector<8xf32>
    %470 = llvm.fsub %446, %463 : vector<8xf32>
    %471 = llvm.fsub %446, %467 : vector<8xf32>
    %472 = llvm.fsub %453, %463 : vector<8xf32>
    %473 = llvm.fsub %453, %467 : vector<8xf32>
    %474 = llvm.fsub %460, %463 : vector<8xf32>
    %475 = llvm.fsub %460, %467 : vector<8xf32>
    %476 = llvm.fmul %468, %468 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %477 = llvm.fmul %469, %469 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %478 = llvm.fmul %470, %470 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %479 = llvm.fmul %471, %471 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %480 = llvm.fmul %472, %472 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %481 = llvm.fmul %473, %473 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %482 = llvm.fmul %474, %474 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %483 = llvm.fmul %475, %475 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %484 = llvm.fadd %421, %476 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %485 = llvm.fadd %422, %477 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %486 = llvm.fadd %423, %478 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %487 = llvm.fadd %424, %479 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %488 = llvm.fadd %425, %480 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %489 = llvm.fadd %426, %481 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %490 = llvm.fadd %427, %482 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %491 = llvm.fadd %428, %483 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %492 = llvm.add %k0_below, %2 overflow<nsw> : i64
    %493 = llvm.icmp "slt" %492, %419 : i64
    llvm.cond_br %493, ^bb23(%492, %484, %485, %486, %487, %488, %489, %490, %491 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb24(%484, %485, %486, %487, %488, %489, %490, %491 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb24(%494: vector<8xf32>, %495: vector<8xf32>, %496: vector<8xf32>, %497: vector<8xf32>, %498: vector<8xf32>, %499: vector<8xf32>, %500: vector<8xf32>, %501: vector<8xf32>):
    %502 = llvm.icmp "slt" %5, %373 : i64
    %503 = llvm.icmp "slt" %2, %373 : i64
    %504 = llvm.icmp "slt" %8, %373 : i64
    %505 = llvm.icmp "slt" %7, %373 : i64
    %506 = llvm.mul %i_below_tile, %b_size0 overflow<nsw> : i64
    %507 = llvm.add %506, %j_panel overflow<nsw> : i64
    %508 = llvm.getelementptr inbounds %out0[%507] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %494, %508 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %509 = llvm.getelementptr inbounds %508[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %495, %509 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %510 = llvm.mul %380, %b_size0 overflow<nsw> : i64
    %511 = llvm.add %510, %j_panel overflow<nsw> : i64
    %512 = llvm.getelementptr inbounds %out0[%511] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %496, %512 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %513 = llvm.getelementptr inbounds %512[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %497, %513 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %514 = llvm.mul %378, %b_size0 overflow<nsw> : i64
    %515 = llvm.add %514, %j_panel overflow<nsw> : i64
    %516 = llvm.getelementptr inbounds %out0[%515] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %498, %516 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %517 = llvm.getelementptr inbounds %516[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %499, %517 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %518 = llvm.mul %376, %b_size0 overflow<nsw> : i64
    %519 = llvm.add %518, %j_panel overflow<nsw> : i64
    %520 = llvm.getelementptr inbounds %out0[%519] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %500, %520 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %521 = llvm.getelementptr inbounds %520[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %501, %521 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %522 = llvm.add %i_below_tile, %1 overflow<nsw> : i64
    %523 = llvm.icmp "slt" %522, %a_size0 : i64
    llvm.cond_br %523, ^bb19(%522 : i64), ^bb25
  ^bb25:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %524 = llvm.add %k0_piece, %4 overflow<nsw> : i64
    %525 = llvm.icmp "slt" %524, %39 : i64
    llvm.cond_br %525, ^bb2(%524 : i64), ^bb26
  ^bb26:
    %526 = llvm.add %j_panel, %0 overflow<nsw> : i64
    %527 = llvm.icmp "slt" %526, %38 : i64
    llvm.cond_br %527, ^bb1(%526 : i64), ^bb27
  ^bb27:
    %528 = llvm.add %a_size0, %7 overflow<nsw> : i64
    %529 = llvm.ashr %528, %7 : i64
    %530 = llvm.mul %529, %6 overflow<nsw> : i64
    %531 = llvm.intr.smin(%530, %a_size0) : (i64, i64) -> i64
    %532 = llvm.intr.smin(%12, %a_stride0) : (i64, i64) -> i64
    %533 = llvm.and %b_size0, %13 : i64
    %534 = llvm.intr.smin(%6, %533) : (i64, i64) -> i64
    %535 = llvm.intr.smax(%534, %5) : (i64, i64) -> i64
    %536 = llvm.icmp "slt" %38, %b_size0 : i64
    llvm.cond_br %536, ^bb28(%38 : i64), ^bb60
  ^bb28(%j_right_panel: i64):
    %537 = llvm.add %j_right_panel, %6 overflow<nsw> : i64
    %538 = llvm.sub %537, %j_right_panel overflow<nsw> : i64
    %539 = llvm.sub %b_size0, %j_right_panel overflow<nsw> : i64
    %540 = llvm.intr.smin(%538, %539) : (i64, i64) -> i64
    %541 = llvm.intr.smin(%540, %6) : (i64, i64) -> i64
    %542 = llvm.intr.smax(%541, %5) : (i64, i64) -> i64
    %543 = llvm.trunc %542 : i64 to i32
    %544 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %545 = llvm.mlir.poison : vector<8xi32>
    %546 = llvm.insertelement %543, %545[%5 : i64] : vector<8xi32>
    %547 = llvm.shufflevector %546, %545 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %548 = llvm.icmp "slt" %544, %547 : vector<8xi32>
    %549 = llvm.icmp "slt" %5, %39 : i64
    llvm.cond_br %549, ^bb29(%5 : i64), ^bb59
  ^bb29(%k0_right_piece: i64):
    %550 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1, %532) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %551 = llvm.extractvalue %550[0] : !llvm.struct<(i64, i1)>
    %552 = llvm.extractvalue %550[1] : !llvm.struct<(i64, i1)>
    %553 = llvm.xor %552, %24 : i1
    llvm.cond_br %553, ^bb30, ^bb64(%16 : i32)
  ^bb30:
    %554 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%551, %535) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %555 = llvm.extractvalue %554[0] : !llvm.struct<(i64, i1)>
    %556 = llvm.extractvalue %554[1] : !llvm.struct<(i64, i1)>
    %557 = llvm.xor %556, %24 : i1
    llvm.cond_br %557, ^bb31, ^bb64(%16 : i32)
  ^bb31:
    %558 = llvm.add %555, %14 overflow<nsw> : i64
    %559 = llvm.and %558, %15 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%14, %559) : (i64, i64) -> !llvm.ptr
    %560 = llvm.mlir.zero : !llvm.ptr
    %561 = llvm.icmp "ne" %b_copy_1, %560 : !llvm.ptr
    llvm.cond_br %561, ^bb32, ^bb64(%16 : i32)
  ^bb32:
    %562 = llvm.intr.smin(%537, %b_size0) : (i64, i64) -> i64
    %563 = llvm.icmp "slt" %j_right_panel, %562 : i64
    llvm.cond_br %563, ^bb33(%j_right_panel : i64), ^bb44
  ^bb33(%j_right_copy_tile: i64):
    %564 = llvm.add %k0_right_piece, %12 overflow<nsw> : i64
    %565 = llvm.ashr %a_stride0, %7 : i64
    %566 = llvm.mul %565, %6 overflow<nsw> : i64
    %567 = llvm.intr.smin(%564, %566) : (i64, i64) -> i64
    %568 = llvm.icmp "slt" %k0_right_piece, %567 : i64
    llvm.cond_br %568, ^bb34(%k0_right_piece : i64), ^bb39
  ^bb34(%k0_right_copy_tile: i64):
    %569 = llvm.add %k0_right_copy_tile, %6 overflow<nsw> : i64
    %570 = llvm.icmp "slt" %k0_right_copy_tile, %569 : i64
    llvm.cond_br %570, ^bb35(%k0_right_copy_tile : i64), ^bb38
  ^bb35(%k0_right_copy: i64):
    %571 = llvm.add %j_right_copy_tile, %6 overflow<nsw> : i64
    %572 = llvm.intr.smin(%571, %537) : (i64, i64) -> i64
    %573 = llvm.intr.smin(%572, %b_size0) : (i64, i64) -> i64
    %574 = llvm.icmp "slt" %j_right_copy_tile, %573 : i64
    llvm.cond_br %574, ^bb36(%j_right_copy_tile : i64), ^bb37
  ^bb36(%j_right_copy: i64):
    %575 = llvm.mul %j_right_copy, %b_stride0 overflow<nsw> : i64
    %576 = llvm.add %575, %k0_right_copy overflow<nsw> : i64
    %577 = llvm.getelementptr inbounds %b[%576] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %578 = llvm.load %577 {alignment = 4 : i64} : !llvm.ptr -> f32
    %579 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %580 = llvm.sub %j_right_copy, %j_right_panel overflow<nsw> : i64
    %581 = llvm.mul %579, %535 overflow<nsw> : i64
    %582 = llvm.add %581, %580 overflow<nsw> : i64
    %583 = llvm.getelementptr inbounds %b_copy_1[%582] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %578, %583 {alignment = 4 : i64} : f32, !llvm.ptr
    %584 = llvm.add %j_right_copy, %2 overflow<nsw> : i64
    %585 = llvm.icmp "slt" %584, %573 : i64
    llvm.cond_br %585, ^bb36(%584 : i64), ^bb37
  ^bb37:
    %586 = llvm.add %k0_right_copy, %2 overflow<nsw> : i64
    %587 = llvm.icmp "slt" %586, %569 : i64
    llvm.cond_br %587, ^bb35(%586 : i64), ^bb38
  ^bb38:
    %588 = llvm.add %k0_right_copy_tile, %6 overflow<nsw> : i64
    %589 = llvm.icmp "slt" %588, %567 : i64
    llvm.cond_br %589, ^bb34(%588 : i64), ^bb39
  ^bb39:
    %590 = llvm.intr.smax(%k0_right_piece, %566) : (i64, i64) -> i64
    %591 = llvm.intr.smin(%564, %a_stride0) : (i64, i64) -> i64
    %592 = llvm.icmp "slt" %590, %591 : i64
    llvm.cond_br %592, ^bb40(%590 : i64), ^bb43
  ^bb40(%k0_right_copy_below: i64):
    %593 = llvm.add %j_right_copy_tile, %6 overflow<nsw> : i64
    %594 = llvm.intr.smin(%593, %537) : (i64, i64) -> i64
    %595 = llvm.intr.smin(%594, %b_size0) : (i64, i64) -> i64
    %596 = llvm.icmp "slt" %j_right_copy_tile, %595 : i64
    llvm.cond_br %596, ^bb41(%j_right_copy_tile : i64), ^bb42
  ^bb41(%j_right_copy_below: i64):
    %597 = llvm.mul %j_right_copy_below, %b_stride0 overflow<nsw> : i64
    %598 = llvm.add %597, %k0_right_copy_below overflow<nsw> : i64
    %599 = llvm.getelementptr inbounds %b[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %600 = llvm.load %599 {alignment = 4 : i64} : !llvm.ptr -> f32
    %601 = llvm.sub %k0_right_copy_below, %k0_right_piece overflow<nsw> : i64
    %602 = llvm.sub %j_right_copy_below, %j_right_panel overflow<nsw> : i64
    %603 = llvm.mul %601, %535 overflow<nsw> : i64
    %604 = llvm.add %603, %602 overflow<nsw> : i64
    %605 = llvm.getelementptr inbounds %b_copy_1[%604] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %600, %605 {alignment = 4 : i64} : f32, !llvm.ptr
    %606 = llvm.add %j_right_copy_below, %2 overflow<nsw> : i64
    %607 = llvm.icmp "slt" %606, %595 : i64
    llvm.cond_br %607, ^bb41(%606 : i64), ^bb42
  ^bb42:
    %608 = llvm.add %k0_right_copy_below, %2 overflow<nsw> : i64
    %609 = llvm.icmp "slt" %608, %591 : i64
    llvm.cond_br %609, ^bb40(%608 : i64), ^bb43
  ^bb43:
    %610 = llvm.add %j_right_copy_tile, %6 overflow<nsw> : i64
    %611 = llvm.icmp "slt" %610, %562 : i64
    llvm.cond_br %611, ^bb33(%610 : i64), ^bb44
  ^bb44:
    %612 = llvm.icmp "slt" %5, %531 : i64
    llvm.cond_br %612, ^bb45(%5 : i64), ^bb51
  ^bb45(%i_right_tile: i64):
    %613 = llvm.add %i_right_tile, %6 overflow<nsw> : i64
    %614 = llvm.sub %613, %i_right_tile overflow<nsw> : i64
    %615 = llvm.sub %531, %i_right_tile overflow<nsw> : i64
    %616 = llvm.intr.smin(%614, %615) : (i64, i64) -> i64
    %617 = llvm.add %616, %11 overflow<nsw> : i64
    %618 = llvm.intr.smin(%617, %10) : (i64, i64) -> i64
    %619 = llvm.add %i_right_tile, %618 : i64
    %620 = llvm.intr.smin(%617, %3) : (i64, i64) -> i64
    %621 = llvm.add %i_right_tile, %620 : i64
    %622 = llvm.intr.smin(%617, %9) : (i64, i64) -> i64
    %623 = llvm.add %i_right_tile, %622 : i64
    %624 = llvm.intr.smin(%617, %1) : (i64, i64) -> i64
    %625 = llvm.add %i_right_tile, %624 : i64
    %626 = llvm.intr.smin(%617, %7) : (i64, i64) -> i64
    %627 = llvm.add %i_right_tile, %626 : i64
    %628 = llvm.intr.smin(%617, %8) : (i64, i64) -> i64
    %629 = llvm.add %i_right_tile, %628 : i64
    %630 = llvm.intr.smin(%617, %2) : (i64, i64) -> i64
    %631 = llvm.add %i_right_tile, %630 : i64
    %632 = llvm.icmp "eq" %k0_right_piece, %5 : i64
    llvm.cond_br %632, ^bb46, ^bb47
  ^bb46:
    llvm.br ^bb48(%34, %34, %34, %34, %34, %34, %34, %34 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb47:
    %633 = llvm.icmp "slt" %5, %616 : i64
    %634 = llvm.icmp "slt" %2, %616 : i64
    %635 = llvm.icmp "slt" %8, %616 : i64
    %636 = llvm.icmp "slt" %7, %616 : i64
    %637 = llvm.icmp "slt" %1, %616 : i64
    %638 = llvm.icmp "slt" %9, %616 : i64
    %639 = llvm.icmp "slt" %3, %616 : i64
    %640 = llvm.icmp "slt" %10, %616 : i64
    %641 = llvm.mul %i_right_tile, %b_size0 overflow<nsw> : i64
    %642 = llvm.add %641, %j_right_panel overflow<nsw> : i64
    %643 = llvm.getelementptr inbounds %out0[%642] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %644 = llvm.intr.masked.load %643, %548, %34 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %645 = llvm.mul %631, %b_size0 overflow<nsw> : i64
    %646 = llvm.add %645, %j_right_panel overflow<nsw> : i64
    %647 = llvm.getelementptr inbounds %out0[%646] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %648 = llvm.intr.masked.load %647, %548, %34 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %649 = llvm.mul %629, %b_size0 overflow<nsw> : i64
    %650 = llvm.add %649, %j_right_panel overflow<nsw> : i64
    %651 = llvm.getelementptr inbounds %out0[%650] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %652 = llvm.intr.masked.load %651, %548, %34 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %653 = llvm.mul %627, %b_size0 overflow<nsw> : i64
    %654 = llvm.add %653, %j_right_panel overflow<nsw> : i64
    %655 = llvm.getelementptr inbounds %out0[%654] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %656 = llvm.intr.masked.load %655, %548, %34 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %657 = llvm.mul %625, %b_size0 overflow<nsw> : i64
    %658 = llvm.add %657, %j_right_panel overflow<nsw> : i64
    %659 = llvm.getelementptr inbounds %out0[%658] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %660 = llvm.intr.masked.load %659, %548, %34 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %661 = llvm.mul %623, %b_size0 overflow<nsw> : i64
    %662 = llvm.add %661, %j_right_panel overflow<nsw> : i64
    %663 = llvm.getelementptr inbounds %out0[%662] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %664 = llvm.intr.masked.load %663, %548, %34 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %665 = llvm.mul %621, %b_size0 overflow<nsw> : i64
    %666 = llvm.add %665, %j_right_panel overflow<nsw> : i64
    %667 = llvm.getelementptr inbounds %out0[%666] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %668 = llvm.intr.masked.load %667, %548, %34 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %669 = llvm.mul %619, %b_size0 overflow<nsw> : i64
    %670 = llvm.add %669, %j_right_panel overflow<nsw> : i64
    %671 = llvm.getelementptr inbounds %out0[%670] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %672 = llvm.intr.masked.load %671, %548, %34 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb48(%644, %648, %652, %656, %660, %664, %668, %672 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb48(%673: vector<8xf32>, %674: vector<8xf32>, %675: vector<8xf32>, %676: vector<8xf32>, %677: vector<8xf32>, %678: vector<8xf32>, %679: vector<8xf32>, %680: vector<8xf32>):
    %681 = llvm.add %k0_right_piece, %12 overflow<nsw> : i64
    %682 = llvm.intr.smin(%681, %a_stride0) : (i64, i64) -> i64
    %683 = llvm.icmp "slt" %k0_right_piece, %682 : i64
    llvm.cond_br %683, ^bb49(%k0_right_piece, %673, %674, %675, %676, %677, %678, %679, %680 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb50(%673, %674, %675, %676, %677, %678, %679, %680 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb49(%k0_right: i64, %684: vector<8xf32>, %685: vector<8xf32>, %686: vector<8xf32>, %687: vector<8xf32>, %688: vector<8xf32>, %689: vector<8xf32>, %690: vector<8xf32>, %691: vector<8xf32>):
    %692 = llvm.mul %i_right_tile, %a_stride0 overflow<nsw> : i64
    %693 = llvm.add %692, %k0_right overflow<nsw> : i64
    %694 = llvm.getelementptr inbounds %a[%693] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %695 = llvm.load %694 {alignment = 4 : i64} : !llvm.ptr -> f32
    %696 = llvm.mlir.poison : vector<8xf32>
    %697 = llvm.insertelement %695, %696[%5 : i64] : vector<8xf32>
    %698 = llvm.shufflevector %697, %696 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %699 = llvm.mul %631, %a_stride0 overflow<nsw> : i64
    %700 = llvm.add %699, %k0_right overflow<nsw> : i64
    %701 = llvm.getelementptr inbounds %a[%700] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %702 = llvm.load %701 {alignment = 4 : i64} : !llvm.ptr -> f32
    %703 = llvm.mlir.poison : vector<8xf32>
    %704 = llvm.insertelement %702, %703[%5 : i64] : vector<8xf32>
    %705 = llvm.shufflevector %704, %703 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %706 = llvm.mul %629, %a_stride0 overflow<nsw> : i64
    %707 = llvm.add %706, %k0_right overflow<nsw> : i64
    %708 = llvm.getelementptr inbounds %a[%707] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %709 = llvm.load %708 {alignment = 4 : i64} : !llvm.ptr -> f32
    %710 = llvm.mlir.poison : vector<8xf32>
    %711 = llvm.insertelement %709, %710[%5 : i64] : vector<8xf32>
    %712 = llvm.shufflevector %711, %710 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %713 = llvm.mul %627, %a_stride0 overflow<nsw> : i64
    %714 = llvm.add %713, %k0_right overflow<nsw> : i64
    %715 = llvm.getelementptr inbounds %a[%714] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %716 = llvm.load %715 {alignment = 4 : i64} : !llvm.ptr -> f32
    %717 = llvm.mlir.poison : vector<8xf32>
    %718 = llvm.insertelement %716, %717[%5 : i64] : vector<8xf32>
    %719 = llvm.shufflevector %718, %717 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %720 = llvm.mul %625, %a_stride0 overflow<nsw> : i64
    %721 = llvm.add %720, %k0_right overflow<nsw> : i64
    %722 = llvm.getelementptr inbounds %a[%721] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %723 = llvm.load %722 {alignment = 4 : i64} : !llvm.ptr -> f32
    %724 = llvm.mlir.poison : vector<8xf32>
    %725 = llvm.insertelement %723, %724[%5 : i64] : vector<8xf32>
    %726 = llvm.shufflevector %725, %724 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %727 = llvm.mul %623, %a_stride0 overflow<nsw> : i64
    %728 = llvm.add %727, %k0_right overflow<nsw> : i64
    %729 = llvm.getelementptr inbounds %a[%728] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %730 = llvm.load %729 {alignment = 4 : i64} : !llvm.ptr -> f32
    %731 = llvm.mlir.poison : vector<8xf32>
    %732 = llvm.insertelement %730, %731[%5 : i64] : vector<8xf32>
    %733 = llvm.shufflevector %732, %731 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %734 = llvm.mul %621, %a_stride0 overflow<nsw> : i64
    %735 = llvm.add %734, %k0_right overflow<nsw> : i64
    %736 = llvm.getelementptr inbounds %a[%735] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %737 = llvm.load %736 {alignment = 4 : i64} : !llvm.ptr -> f32
    %738 = llvm.mlir.poison : vector<8xf32>
    %739 = llvm.insertelement %737, %738[%5 : i64] : vector<8xf32>
    %740 = llvm.shufflevector %739, %738 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %741 = llvm.mul %619, %a_stride0 overflow<nsw> : i64
    %742 = llvm.add %741, %k0_right overflow<nsw> : i64
    %743 = llvm.getelementptr inbounds %a[%742] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %744 = llvm.load %743 {alignment = 4 : i64} : !llvm.ptr -> f32
    %745 = llvm.mlir.poison : vector<8xf32>
    %746 = llvm.insertelement %744, %745[%5 : i64] : vector<8xf32>
    %747 = llvm.shufflevector %746, %745 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %748 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %749 = llvm.mul %748, %535 overflow<nsw> : i64
    %750 = llvm.getelementptr inbounds %b_copy_1[%749] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %751 = llvm.intr.masked.load %750, %548, %34 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %752 = llvm.fsub %698, %751 : vector<8xf32>
    %753 = llvm.fsub %705, %751 : vector<8xf32>
    %754 = llvm.fsub %712, %751 : vector<8xf32>
    %755 = llvm.fsub %719, %751 : vector<8xf32>
    %756 = llvm.fsub %726, %751 : vector<8xf32>
    %757 = llvm.fsub %733, %751 : vector<8xf32>
    %758 = llvm.fsub %740, %751 : vector<8xf32>
    %759 = llvm.fsub %747, %751 : vector<8xf32>
    %760 = llvm.fmul %752, %752 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %761 = llvm.fmul %753, %753 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %762 = llvm.fmul %754, %754 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %763 = llvm.fmul %755, %755 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %764 = llvm.fmul %756, %756 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %765 = llvm.fmul %757, %757 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %766 = llvm.fmul %758, %758 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %767 = llvm.fmul %759, %759 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %768 = llvm.fadd %684, %760 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %769 = llvm.fadd %685, %761 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %770 = llvm.fadd %686, %762 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %771 = llvm.fadd %687, %763 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %772 = llvm.fadd %688, %764 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %773 = llvm.fadd %689, %765 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %774 = llvm.fadd %690, %766 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %775 = llvm.fadd %691, %767 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %776 = llvm.add %k0_right, %2 overflow<nsw> : i64
    %777 = llvm.icmp "slt" %776, %682 : i64
    llvm.cond_br %777, ^bb49(%776, %768, %769, %770, %771, %772, %773, %774, %775 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb50(%768, %769, %770, %771, %772, %773, %774, %775 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb50(%778: vector<8xf32>, %779: vector<8xf32>, %780: vector<8xf32>, %781: vector<8xf32>, %782: vector<8xf32>, %783: vector<8xf32>, %784: vector<8xf32>, %785: vector<8xf32>):
    %786 = llvm.icmp "slt" %5, %616 : i64
    %787 = llvm.icmp "slt" %2, %616 : i64
    %788 = llvm.icmp "slt" %8, %616 : i64
    %789 = llvm.icmp "slt" %7, %616 : i64
    %790 = llvm.icmp "slt" %1, %616 : i64
    %791 = llvm.icmp "slt" %9, %616 : i64
    %792 = llvm.icmp "slt" %3, %616 : i64
    %793 = llvm.icmp "slt" %10, %616 : i64
    %794 = llvm.mul %i_right_tile, %b_size0 overflow<nsw> : i64
    %795 = llvm.add %794, %j_right_panel overflow<nsw> : i64
    %796 = llvm.getelementptr inbounds %out0[%795] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %778, %796, %548 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %797 = llvm.mul %631, %b_size0 overflow<nsw> : i64
    %798 = llvm.add %797, %j_right_panel overflow<nsw> : i64
    %799 = llvm.getelementptr inbounds %out0[%798] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %779, %799, %548 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %800 = llvm.mul %629, %b_size0 overflow<nsw> : i64
    %801 = llvm.add %800, %j_right_panel overflow<nsw> : i64
    %802 = llvm.getelementptr inbounds %out0[%801] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %780, %802, %548 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %803 = llvm.mul %627, %b_size0 overflow<nsw> : i64
    %804 = llvm.add %803, %j_right_panel overflow<nsw> : i64
    %805 = llvm.getelementptr inbounds %out0[%804] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %781, %805, %548 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %806 = llvm.mul %625, %b_size0 overflow<nsw> : i64
    %807 = llvm.add %806, %j_right_panel overflow<nsw> : i64
    %808 = llvm.getelementptr inbounds %out0[%807] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %782, %808, %548 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %809 = llvm.mul %623, %b_size0 overflow<nsw> : i64
    %810 = llvm.add %809, %j_right_panel overflow<nsw> : i64
    %811 = llvm.getelementptr inbounds %out0[%810] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %783, %811, %548 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %812 = llvm.mul %621, %b_size0 overflow<nsw> : i64
    %813 = llvm.add %812, %j_right_panel overflow<nsw> : i64
    %814 = llvm.getelementptr inbounds %out0[%813] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %784, %814, %548 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %815 = llvm.mul %619, %b_size0 overflow<nsw> : i64
    %816 = llvm.add %815, %j_right_panel overflow<nsw> : i64
    %817 = llvm.getelementptr inbounds %out0[%816] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %785, %817, %548 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %818 = llvm.add %i_right_tile, %6 overflow<nsw> : i64
    %819 = llvm.icmp "slt" %818, %531 : i64
    llvm.cond_br %819, ^bb45(%818 : i64), ^bb51
  ^bb51:
    %820 = llvm.icmp "slt" %531, %a_size0 : i64
    llvm.cond_br %820, ^bb52(%531 : i64), ^bb58
  ^bb52(%i_right_below_tile: i64):
    %821 = llvm.add %i_right_below_tile, %1 overflow<nsw> : i64
    %822 = llvm.sub %821, %i_right_below_tile overflow<nsw> : i64
    %823 = llvm.sub %a_size0, %i_right_below_tile overflow<nsw> : i64
    %824 = llvm.intr.smin(%822, %823) : (i64, i64) -> i64
    %825 = llvm.add %824, %11 overflow<nsw> : i64
    %826 = llvm.intr.smin(%825, %7) : (i64, i64) -> i64
    %827 = llvm.add %i_right_below_tile, %826 : i64
    %828 = llvm.intr.smin(%825, %8) : (i64, i64) -> i64
    %829 = llvm.add %i_right_below_tile, %828 : i64
    %830 = llvm.intr.smin(%825, %2) : (i64, i64) -> i64
    %831 = llvm.add %i_right_below_tile, %830 : i64
    %832 = llvm.icmp "eq" %k0_right_piece, %5 : i64
    llvm.cond_br %832, ^bb53, ^bb54
  ^bb53:
    llvm.br ^bb55(%34, %34, %34, %34 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb54:
    %833 = llvm.icmp "slt" %5, %824 : i64
    %834 = llvm.icmp "slt" %2, %824 : i64
    %835 = llvm.icmp "slt" %8, %824 : i64
    %836 = llvm.icmp "slt" %7, %824 : i64
    %837 = llvm.mul %i_right_below_tile, %b_size0 overflow<nsw> : i64
    %838 = llvm.add %837, %j_right_panel overflow<nsw> : i64
    %839 = llvm.getelementptr inbounds %out0[%838] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %840 = llvm.intr.masked.load %839, %548, %34 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %841 = llvm.mul %831, %b_size0 overflow<nsw> : i64
    %842 = llvm.add %841, %j_right_panel overflow<nsw> : i64
    %843 = llvm.getelementptr inbounds %out0[%842] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %844 = llvm.intr.masked.load %843, %548, %34 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %845 = llvm.mul %829, %b_size0 overflow<nsw> : i64
    %846 = llvm.add %845, %j_right_panel overflow<nsw> : i64
    %847 = llvm.getelementptr inbounds %out0[%846] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %848 = llvm.intr.masked.load %847, %548, %34 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %849 = llvm.mul %827, %b_size0 overflow<nsw> : i64
    %850 = llvm.add %849, %j_right_panel overflow<nsw> : i64
    %851 = llvm.getelementptr inbounds %out0[%850] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %852 = llvm.intr.masked.load %851, %548, %34 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb55(%840, %844, %848, %852 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb55(%853: vector<8xf32>, %854: vector<8xf32>, %855: vector<8xf32>, %856: vector<8xf32>):
    %857 = llvm.add %k0_right_piece, %12 overflow<nsw> : i64
    %858 = llvm.intr.smin(%857, %a_stride0) : (i64, i64) -> i64
    %859 = llvm.icmp "slt" %k0_right_piece, %858 : i64
    llvm.cond_br %859, ^bb56(%k0_right_piece, %853, %854, %855, %856 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb57(%853, %854, %855, %856 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb56(%k0_right_below: i64, %860: vector<8xf32>, %861: vector<8xf32>, %862: vector<8xf32>, %863: vector<8xf32>):
    %864 = llvm.mul %i_right_below_tile, %a_stride0 overflow<nsw> : i64
    %865 = llvm.add %864, %k0_right_below overflow<nsw> : i64
    %866 = llvm.getelementptr inbounds %a[%865] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %867 = llvm.load %866 {alignment = 4 : i64} : !llvm.ptr -> f32
    %868 = llvm.mlir.poison : vector<8xf32>
    %869 = llvm.insertelement %867, %868[%5 : i64] : vector<8xf32>
    %870 = llvm.shufflevector %869, %868 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %871 = llvm.mul %831, %a_stride0 overflow<nsw> : i64
    %872 = llvm.add %871, %k0_right_below overflow<nsw> : i64
    %873 = llvm.getelementptr inbounds %a[%872] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %874 = llvm.load %873 {alignment = 4 : i64} : !llvm.ptr -> f32
    %875 = llvm.mlir.poison : vector<8xf32>
    %876 = llvm.insertelement %874, %875[%5 : i64] : vector<8xf32>
    %877 = llvm.shufflevector %876, %875 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %878 = llvm.mul %829, %a_stride0 overflow<nsw> : i64
    %879 = llvm.add %878, %k0_right_below overflow<nsw> : i64
    %880 = llvm.getelementptr inbounds %a[%879] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %881 = llvm.load %880 {alignment = 4 : i64} : !llvm.ptr -> f32
    %882 = llvm.mlir.poison : vector<8xf32>
    %883 = llvm.insertelement %881, %882[%5 : i64] : vector<8xf32>
    %884 = llvm.shufflevector %883, %882 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %885 = llvm.mul %827, %a_stride0 overflow<nsw> : i64
    %886 = llvm.add %885, %k0_right_below overflow<nsw> : i64
    %887 = llvm.getelementptr inbounds %a[%886] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %888 = llvm.load %887 {alignment = 4 : i64} : !llvm.ptr -> f32
    %889 = llvm.mlir.poison : vector<8xf32>
    %890 = llvm.insertelement %888, %889[%5 : i64] : vector<8xf32>
    %891 = llvm.shufflevector %890, %889 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %892 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %893 = llvm.mul %892, %535 overflow<nsw> : i64
    %894 = llvm.getelementptr inbounds %b_copy_1[%893] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %895 = llvm.intr.masked.load %894, %548, %34 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %896 = llvm.fsub %870, %895 : vector<8xf32>
    %897 = llvm.fsub %877, %895 : vector<8xf32>
    %898 = llvm.fsub %884, %895 : vector<8xf32>
    %899 = llvm.fsub %891, %895 : vector<8xf32>
    %900 = llvm.fmul %896, %896 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %901 = llvm.fmul %897, %897 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %902 = llvm.fmul %898, %898 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %903 = llvm.fmul %899, %899 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %904 = llvm.fadd %860, %900 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %905 = llvm.fadd %861, %901 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %906 = llvm.fadd %862, %902 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %907 = llvm.fadd %863, %903 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %908 = llvm.add %k0_right_below, %2 overflow<nsw> : i64
    %909 = llvm.icmp "slt" %908, %858 : i64
    llvm.cond_br %909, ^bb56(%908, %904, %905, %906, %907 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb57(%904, %905, %906, %907 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb57(%910: vector<8xf32>, %911: vector<8xf32>, %912: vector<8xf32>, %913: vector<8xf32>):
    %914 = llvm.icmp "slt" %5, %824 : i64
    %915 = llvm.icmp "slt" %2, %824 : i64
    %916 = llvm.icmp "slt" %8, %824 : i64
    %917 = llvm.icmp "slt" %7, %824 : i64
    %918 = llvm.mul %i_right_below_tile, %b_size0 overflow<nsw> : i64
    %919 = llvm.add %918, %j_right_panel overflow<nsw> : i64
    %920 = llvm.getelementptr inbounds %out0[%919] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %910, %920, %548 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %921 = llvm.mul %831, %b_size0 overflow<nsw> : i64
    %922 = llvm.add %921, %j_right_panel overflow<nsw> : i64
    %923 = llvm.getelementptr inbounds %out0[%922] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %911, %923, %548 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %924 = llvm.mul %829, %b_size0 overflow<nsw> : i64
    %925 = llvm.add %924, %j_right_panel overflow<nsw> : i64
    %926 = llvm.getelementptr inbounds %out0[%925] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %912, %926, %548 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %927 = llvm.mul %827, %b_size0 overflow<nsw> : i64
    %928 = llvm.add %927, %j_right_panel overflow<nsw> : i64
    %929 = llvm.getelementptr inbounds %out0[%928] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %913, %929, %548 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %930 = llvm.add %i_right_below_tile, %1 overflow<nsw> : i64
    %931 = llvm.icmp "slt" %930, %a_size0 : i64
    llvm.cond_br %931, ^bb52(%930 : i64), ^bb58
  ^bb58:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %932 = llvm.add %k0_right_piece, %12 overflow<nsw> : i64
    %933 = llvm.icmp "slt" %932, %39 : i64
    llvm.cond_br %933, ^bb29(%932 : i64), ^bb59
  ^bb59:
    %934 = llvm.add %j_right_panel, %6 overflow<nsw> : i64
    %935 = llvm.icmp "slt" %934, %b_size0 : i64
    llvm.cond_br %935, ^bb28(%934 : i64), ^bb60
  ^bb60:
    %936 = llvm.intr.smax(%a_size0, %5) : (i64, i64) -> i64
    %937 = llvm.ashr %b_size0, %8 : i64
    %938 = llvm.mul %937, %1 : i64
    %939 = llvm.intr.smax(%938, %5) : (i64, i64) -> i64
    %940 = llvm.add %939, %7 : i64
    %941 = llvm.udiv %940, %1 : i64
    %942 = llvm.mul %941, %25 : i64
    %943 = llvm.add %13, %942 : i64
    %944 = llvm.add %943, %26 : i64
    %945 = llvm.mul %936, %944 : i64
    %946 = llvm.icmp "sge" %945, %27 : i64
    %947 = llvm.icmp "sgt" %a_size0, %5 : i64
    %948 = llvm.select %947, %a_size0, %5 : i1, i64
    llvm.cond_br %946, ^bb61, ^bb62
  ^bb61:
    llvm.store %a_size0, %28 {alignment = 8 : i64} : i64, !llvm.ptr
    %949 = llvm.getelementptr inbounds %28[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %949 {alignment = 8 : i64} : i64, !llvm.ptr
    %950 = llvm.getelementptr inbounds %28[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %950 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %951 = llvm.getelementptr inbounds %28[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %951 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %952 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %953 = llvm.call @stepwell_parallel_for(%952, %28, %948, %5) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb63(%953 : i32)
  ^bb62:
    %954 = llvm.call @program.parallel0(%5, %948, %a_size0, %b_size0, %out0, %out1) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb63(%954 : i32)
  ^bb63(%955: i32):
    llvm.return %22 : i32
  ^bb64(%956: i32):
    llvm.return %956 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %a_size0_1: i64, %b_size0_1: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %957 = llvm.mlir.constant(0) : i64
    %958 = llvm.mlir.constant(1) : i64
    %959 = llvm.mlir.constant(2) : i64
    %960 = llvm.mlir.constant(4) : i64
    %961 = llvm.mlir.constant(0 : i32) : i32
    %962 = llvm.mlir.constant(dense<0x7f800000> : vector<4xf32>) : vector<4xf32>
    %963 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %964 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf32>) : vector<4xf32>
    %965 = llvm.mlir.constant(dense<9223372036854775807> : vector<4xi64>) : vector<4xi64>
    %966 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %966, ^bb1(%begin : i64), ^bb7
  ^bb1(%i: i64):
    %967 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi64>) : vector<4xi64>
    %968 = llvm.ashr %b_size0_1, %959 : i64
    %969 = llvm.mul %968, %960 overflow<nsw> : i64
    %970 = llvm.icmp "slt" %957, %969 : i64
    llvm.cond_br %970, ^bb2(%957, %962, %963 : i64, vector<4xf32>, vector<4xi64>), ^bb3(%962, %963 : vector<4xf32>, vector<4xi64>)
  ^bb2(%j: i64, %971: vector<4xf32>, %972: vector<4xi64>):
    %973 = llvm.mul %i, %b_size0_1 overflow<nsw> : i64
    %974 = llvm.add %973, %j overflow<nsw> : i64
    %975 = llvm.getelementptr inbounds %out0_1[%974] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %976 = llvm.load %975 {alignment = 4 : i64} : !llvm.ptr -> vector<4xf32>
    %977 = llvm.intr.sqrt(%976) : (vector<4xf32>) -> vector<4xf32>
    %978 = llvm.fcmp "olt" %976, %971 : vector<4xf32>
    %979 = llvm.fcmp "uno" %976, %976 : vector<4xf32>
    %980 = llvm.fcmp "ord" %971, %971 : vector<4xf32>
    %981 = llvm.and %979, %980 : vector<4xi1>
    %982 = llvm.or %978, %981 : vector<4xi1>
    %983 = llvm.mlir.poison : vector<4xi64>
    %984 = llvm.insertelement %j, %983[%957 : i64] : vector<4xi64>
    %985 = llvm.shufflevector %984, %983 [0, 0, 0, 0] : vector<4xi64>
    %986 = llvm.add %985, %967 : vector<4xi64>
    %987 = llvm.select %982, %976, %971 : vector<4xi1>, vector<4xf32>
    %988 = llvm.select %982, %986, %972 : vector<4xi1>, vector<4xi64>
    llvm.store %977, %975 {alignment = 4 : i64} : vector<4xf32>, !llvm.ptr
    %989 = llvm.add %j, %960 overflow<nsw> : i64
    %990 = llvm.icmp "slt" %989, %969 : i64
    llvm.cond_br %990, ^bb2(%989, %987, %988 : i64, vector<4xf32>, vector<4xi64>), ^bb3(%987, %988 : vector<4xf32>, vector<4xi64>)
  ^bb3(%991: vector<4xf32>, %992: vector<4xi64>):
    %993 = llvm.icmp "slt" %969, %b_size0_1 : i64
    llvm.cond_br %993, ^bb4, ^bb5
  ^bb4:
    %994 = llvm.sub %b_size0_1, %969 overflow<nsw> : i64
    %995 = llvm.intr.smin(%994, %960) : (i64, i64) -> i64
    %996 = llvm.intr.smax(%995, %957) : (i64, i64) -> i64
    %997 = llvm.trunc %996 : i64 to i32
    %998 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %999 = llvm.mlir.poison : vector<4xi32>
    %1000 = llvm.insertelement %997, %999[%957 : i64] : vector<4xi32>
    %1001 = llvm.shufflevector %1000, %999 [0, 0, 0, 0] : vector<4xi32>
    %1002 = llvm.icmp "slt" %998, %1001 : vector<4xi32>
    %1003 = llvm.mul %i, %b_size0_1 overflow<nsw> : i64
    %1004 = llvm.add %1003, %969 overflow<nsw> : i64
    %1005 = llvm.getelementptr inbounds %out0_1[%1004] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1006 = llvm.intr.masked.load %1005, %1002, %964 {alignment = 4 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
    %1007 = llvm.intr.sqrt(%1006) : (vector<4xf32>) -> vector<4xf32>
    %1008 = llvm.fcmp "olt" %1006, %991 : vector<4xf32>
    %1009 = llvm.fcmp "uno" %1006, %1006 : vector<4xf32>
    %1010 = llvm.fcmp "ord" %991, %991 : vector<4xf32>
    %1011 = llvm.and %1009, %1010 : vector<4xi1>
    %1012 = llvm.or %1008, %1011 : vector<4xi1>
    %1013 = llvm.mlir.poison : vector<4xi64>
    %1014 = llvm.insertelement %969, %1013[%957 : i64] : vector<4xi64>
    %1015 = llvm.shufflevector %1014, %1013 [0, 0, 0, 0] : vector<4xi64>
    %1016 = llvm.add %1015, %967 : vector<4xi64>
    %1017 = llvm.select %1012, %1006, %991 : vector<4xi1>, vector<4xf32>
    %1018 = llvm.select %1012, %1016, %992 : vector<4xi1>, vector<4xi64>
    llvm.intr.masked.store %1007, %1005, %1002 {alignment = 4 : i32} : vector<4xf32>, vector<4xi1> into !llvm.ptr
    %1019 = llvm.select %1002, %1017, %991 : vector<4xi1>, vector<4xf32>
    %1020 = llvm.select %1002, %1018, %992 : vector<4xi1>, vector<4xi64>
    llvm.br ^bb6(%1019, %1020 : vector<4xf32>, vector<4xi64>)
  ^bb5:
    llvm.br ^bb6(%991, %992 : vector<4xf32>, vector<4xi64>)
  ^bb6(%1021: vector<4xf32>, %1022: vector<4xi64>):
    %1023 = llvm.intr.vector.reduce.fminimum(%1021) : (vector<4xf32>) -> f32
    %1024 = llvm.mlir.poison : vector<4xf32>
    %1025 = llvm.insertelement %1023, %1024[%957 : i64] : vector<4xf32>
    %1026 = llvm.shufflevector %1025, %1024 [0, 0, 0, 0] : vector<4xf32>
    %1027 = llvm.fcmp "oeq" %1021, %1026 : vector<4xf32>
    %1028 = llvm.fcmp "uno" %1021, %1021 : vector<4xf32>
    %1029 = llvm.or %1027, %1028 : vector<4xi1>
    %1030 = llvm.select %1029, %1022, %965 : vector<4xi1>, vector<4xi64>
    %1031 = "llvm.intr.vector.reduce.smin"(%1030) : (vector<4xi64>) -> i64
    %1032 = llvm.getelementptr inbounds %out1_1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1031, %1032 {alignment = 8 : i64} : i64, !llvm.ptr
    %1033 = llvm.add %i, %958 overflow<nsw> : i64
    %1034 = llvm.icmp "slt" %1033, %end : i64
    llvm.cond_br %1034, ^bb1(%1033 : i64), ^bb7
  ^bb7:
    llvm.return %961 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %1035 = llvm.mlir.constant(8) : i64
    %1036 = llvm.mlir.constant(16) : i64
    %1037 = llvm.mlir.constant(24) : i64
    %1038 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %1039 = llvm.getelementptr inbounds %context[%1035] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1040 = llvm.load %1039 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1041 = llvm.getelementptr inbounds %context[%1036] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1042 = llvm.load %1041 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1043 = llvm.getelementptr inbounds %context[%1037] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1044 = llvm.load %1043 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1045 = llvm.call @program.parallel0(%begin_1, %end_1, %1038, %1040, %1042, %1044) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %1045 : i32
  }
  llvm.func @program_shapes(%a_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_2: i64, %a_stride0_1: i64, %b_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_2: i64, %b_stride0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %1046 = llvm.mlir.constant(0) : i64
    %1047 = llvm.mlir.constant(1) : i64
    %1048 = llvm.mlir.constant(2 : i32) : i32
    %1049 = llvm.mlir.constant(3 : i32) : i32
    %1050 = llvm.mlir.constant(2) : i64
    %1051 = llvm.mlir.constant(0 : i32) : i32
    %1052 = llvm.icmp "eq" %b_stride0_1, %a_stride0_1 : i64
    %1053 = llvm.icmp "slt" %1046, %b_size0_2 : i64
    llvm.cond_br %1052, ^bb1, ^bb3(%1048 : i32)
  ^bb1:
    llvm.cond_br %1053, ^bb2, ^bb3(%1049 : i32)
  ^bb2:
    llvm.store %a_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %1054 = llvm.getelementptr inbounds %extents[%1047] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_size0_2, %1054 {alignment = 8 : i64} : i64, !llvm.ptr
    %1055 = llvm.getelementptr inbounds %extents[%1050] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size0_2, %1055 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1051 : i32
  ^bb3(%1056: i32):
    llvm.return %1056 : i32
  }
}
