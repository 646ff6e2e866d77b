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
    %19 = affine.max affine_map<(d0) -> ((((((d0 + 5) floordiv 6) * -6) + (((d0 + 3) floordiv 6) * 6)) + (((d0 + 1) floordiv 6) * 6)), 0)>(%13)
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
            affine.prefetch %a[%i_tile + 6 + %k0 mod 8, %k0], read, locality<2>, data : memref<?x?xf32>
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
    %c5 = arith.constant 5 : index
    %c6 = arith.constant 6 : index
    %minus6 = arith.constant -6 : index
    %c3 = arith.constant 3 : index
    %c0 = arith.constant 0 : index
    %c8192 = arith.constant 8192 : index
    %c8 = arith.constant 8 : index
    %c2 = arith.constant 2 : index
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
    %13 = arith.addi %7, %c5 overflow<nsw> : index
    %14 = arith.floordivsi %13, %c6 : index
    %15 = arith.muli %14, %minus6 overflow<nsw> : index
    %16 = arith.addi %7, %c3 overflow<nsw> : index
    %17 = arith.floordivsi %16, %c6 : index
    %18 = arith.muli %17, %c6 overflow<nsw> : index
    %19 = arith.addi %15, %18 overflow<nsw> : index
    %20 = arith.addi %7, %c1 overflow<nsw> : index
    %21 = arith.floordivsi %20, %c6 : index
    %22 = arith.muli %21, %c6 overflow<nsw> : index
    %23 = arith.addi %19, %22 overflow<nsw> : index
    %24 = arith.maxsi %23, %c0 : index
    %25 = arith.minsi %24, %7 : index
    %26 = arith.minsi %c8192, %8 : index
    scf.for %j_panel = %c0 to %11 step %c16 {
      scf.for %k0_piece = %c0 to %12 step %c8192 {
        %b_copy = memref.alloc(%26) {alignment = 64 : i64} : memref<?x16xf32>
        %27 = arith.addi %j_panel, %c16 overflow<nsw> : index
        scf.for %j_copy_tile = %j_panel to %27 step %c8 {
          %28 = arith.subi %j_copy_tile, %j_panel overflow<nsw> : index
          %29 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
          %30 = arith.shrsi %8, %c3 : index
          %31 = arith.muli %30, %c8 overflow<nsw> : index
          %32 = arith.minsi %29, %31 : index
          scf.for %k0_copy_tile = %k0_piece to %32 step %c8 {
            %33 = vector.load %b[%j_copy_tile, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
            %34 = arith.addi %j_copy_tile, %c1 overflow<nsw> : index
            %35 = vector.load %b[%34, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
            %36 = arith.addi %j_copy_tile, %c2 overflow<nsw> : index
            %37 = vector.load %b[%36, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
            %38 = arith.addi %j_copy_tile, %c3 overflow<nsw> : index
            %39 = vector.load %b[%38, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
            %40 = arith.addi %j_copy_tile, %c4 overflow<nsw> : index
            %41 = vector.load %b[%40, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
            %42 = arith.addi %j_copy_tile, %c5 overflow<nsw> : index
            %43 = vector.load %b[%42, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
            %44 = arith.addi %j_copy_tile, %c6 overflow<nsw> : index
            %45 = vector.load %b[%44, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
            %46 = arith.addi %j_copy_tile, %c7 overflow<nsw> : index
            %47 = vector.load %b[%46, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
            %48 = vector.shuffle %33, %41 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
            %49 = vector.shuffle %33, %41 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
            %50 = vector.shuffle %35, %43 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
            %51 = vector.shuffle %35, %43 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
            %52 = vector.shuffle %37, %45 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
            %53 = vector.shuffle %37, %45 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
            %54 = vector.shuffle %39, %47 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
            %55 = vector.shuffle %39, %47 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
            %56 = vector.shuffle %48, %52 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
            %57 = vector.shuffle %48, %52 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
            %58 = vector.shuffle %49, %53 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
            %59 = vector.shuffle %49, %53 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
            %60 = vector.shuffle %50, %54 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
            %61 = vector.shuffle %50, %54 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
            %62 = vector.shuffle %51, %55 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
            %63 = vector.shuffle %51, %55 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
            %64 = vector.shuffle %56, %60 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
            %65 = vector.shuffle %56, %60 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
            %66 = vector.shuffle %57, %61 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
            %67 = vector.shuffle %57, %61 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
            %68 = vector.shuffle %58, %62 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
            %69 = vector.shuffle %58, %62 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
            %70 = vector.shuffle %59, %63 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
            %71 = vector.shuffle %59, %63 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
            %72 = arith.subi %k0_copy_tile, %k0_piece overflow<nsw> : index
            vector.store %64, %b_copy[%72, %28] : memref<?x16xf32>, vector<8xf32>
            %73 = arith.addi %72, %c1 overflow<nsw> : index
            vector.store %65, %b_copy[%73, %28] : memref<?x16xf32>, vector<8xf32>
            %74 = arith.addi %72, %c2 overflow<nsw> : index
            vector.store %66, %b_copy[%74, %28] : memref<?x16xf32>, vector<8xf32>
            %75 = arith.addi %72, %c3 overflow<nsw> : index
            vector.store %67, %b_copy[%75, %28] : memref<?x16xf32>, vector<8xf32>
            %76 = arith.addi %72, %c4 overflow<nsw> : index
            vector.store %68, %b_copy[%76, %28] : memref<?x16xf32>, vector<8xf32>
            %77 = arith.addi %72, %c5 overflow<nsw> : index
            vector.store %69, %b_copy[%77, %28] : memref<?x16xf32>, vector<8xf32>
            %78 = arith.addi %72, %c6 overflow<nsw> : index
            vector.store %70, %b_copy[%78, %28] : memref<?x16xf32>, vector<8xf32>
            %79 = arith.addi %72, %c7 overflow<nsw> : index
            vector.store %71, %b_copy[%79, %28] : memref<?x16xf32>, vector<8xf32>
          }
          %80 = arith.maxsi %k0_piece, %31 : index
          %81 = arith.minsi %29, %8 : index
          scf.for %k0_copy_below = %80 to %81 step %c1 {
            %82 = arith.addi %j_copy_tile, %c8 overflow<nsw> : index
            scf.for %j_copy_below = %j_copy_tile to %82 step %c1 {
              %83 = memref.load %b[%j_copy_below, %k0_copy_below] : memref<?x?xf32>
              %84 = arith.subi %k0_copy_below, %k0_piece overflow<nsw> : index
              %85 = arith.subi %j_copy_below, %j_panel overflow<nsw> : index
              memref.store %83, %b_copy[%84, %85] : memref<?x16xf32>
            }
          }
        }
        scf.for %i_tile = %c0 to %25 step %c6 {
          %86 = arith.addi %i_tile, %c6 overflow<nsw> : index
          %87 = arith.subi %86, %i_tile overflow<nsw> : index
          %88 = arith.subi %25, %i_tile overflow<nsw> : index
          %89 = arith.minsi %87, %88 : index
          %90 = arith.addi %89, %minus1 overflow<nsw> : index
          %91 = arith.minsi %90, %c5 : index
          %92 = arith.addi %i_tile, %91 : index
          %93 = arith.minsi %90, %c4 : index
          %94 = arith.addi %i_tile, %93 : index
          %95 = arith.minsi %90, %c3 : index
          %96 = arith.addi %i_tile, %95 : index
          %97 = arith.minsi %90, %c2 : index
          %98 = arith.addi %i_tile, %97 : index
          %99 = arith.minsi %90, %c1 : index
          %100 = arith.addi %i_tile, %99 : index
          %101 = arith.cmpi eq, %k0_piece, %c0 : index
          %102, %103, %104, %105, %106, %107, %108, %109, %110, %111, %112, %113 = scf.if %101 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %4, %4, %4, %4, %4, %4, %4, %4, %4, %4, %4, %4 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %114 = arith.cmpi slt, %c0, %89 : index
            %115 = arith.cmpi slt, %c1, %89 : index
            %116 = arith.cmpi slt, %c2, %89 : index
            %117 = arith.cmpi slt, %c3, %89 : index
            %118 = arith.cmpi slt, %c4, %89 : index
            %119 = arith.cmpi slt, %c5, %89 : index
            %120 = vector.load %out0_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %121 = arith.addi %j_panel, %c8 : index
            %122 = vector.load %out0_1[%i_tile, %121] : memref<?x?xf32>, vector<8xf32>
            %123 = vector.load %out0_1[%100, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %124 = vector.load %out0_1[%100, %121] : memref<?x?xf32>, vector<8xf32>
            %125 = vector.load %out0_1[%98, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %126 = vector.load %out0_1[%98, %121] : memref<?x?xf32>, vector<8xf32>
            %127 = vector.load %out0_1[%96, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %128 = vector.load %out0_1[%96, %121] : memref<?x?xf32>, vector<8xf32>
            %129 = vector.load %out0_1[%94, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %130 = vector.load %out0_1[%94, %121] : memref<?x?xf32>, vector<8xf32>
            %131 = vector.load %out0_1[%92, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %132 = vector.load %out0_1[%92, %121] : memref<?x?xf32>, vector<8xf32>
            scf.yield %120, %122, %123, %124, %125, %126, %127, %128, %129, %130, %131, %132 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %133 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
          %134 = arith.minsi %133, %8 : index
          %135, %136, %137, %138, %139, %140, %141, %142, %143, %144, %145, %146 = scf.for %k0 = %k0_piece to %134 step %c1 iter_args(%147 = %102, %148 = %103, %149 = %104, %150 = %105, %151 = %106, %152 = %107, %153 = %108, %154 = %109, %155 = %110, %156 = %111, %157 = %112, %158 = %113) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %159 = arith.subi %k0, %k0_piece overflow<nsw> : index
            %160 = arith.addi %159, %c8 overflow<nsw> : index
            memref.prefetch %b_copy[%160, %c0], read, locality<3>, data : memref<?x16xf32>
            %161 = arith.andi %k0, %c7 : index
            %162 = arith.addi %86, %161 overflow<nsw> : index
            memref.prefetch %a[%162, %k0], read, locality<2>, data : memref<?x?xf32>
            %163 = memref.load %a[%i_tile, %k0] : memref<?x?xf32>
            %164 = vector.broadcast %163 : f32 to vector<8xf32>
            %165 = memref.load %a[%100, %k0] : memref<?x?xf32>
            %166 = vector.broadcast %165 : f32 to vector<8xf32>
            %167 = memref.load %a[%98, %k0] : memref<?x?xf32>
            %168 = vector.broadcast %167 : f32 to vector<8xf32>
            %169 = memref.load %a[%96, %k0] : memref<?x?xf32>
            %170 = vector.broadcast %169 : f32 to vector<8xf32>
            %171 = memref.load %a[%94, %k0] : memref<?x?xf32>
            %172 = vector.broadcast %171 : f32 to vector<8xf32>
            %173 = memref.load %a[%92, %k0] : memref<?x?xf32>
            %174 = vector.broadcast %173 : f32 to vector<8xf32>
            %175 = vector.load %b_copy[%159, %c0] : memref<?x16xf32>, vector<8xf32>
            %176 = arith.addi %c0, %c8 overflow<nsw> : index
            %177 = vector.load %b_copy[%159, %176] : memref<?x16xf32>, vector<8xf32>
            %178 = arith.subf %164, %175 : vector<8xf32>
            %179 = arith.subf %164, %177 : vector<8xf32>
            %180 = arith.subf %166, %175 : vector<8xf32>
            %181 = arith.subf %166, %177 : vector<8xf32>
            %182 = arith.subf %168, %175 : vector<8xf32>
            %183 = arith.subf %168, %177 : vector<8xf32>
            %184 = arith.subf %170, %175 : vector<8xf32>
            %185 = arith.subf %170, %177 : vector<8xf32>
            %186 = arith.subf %172, %175 : vector<8xf32>
            %187 = arith.subf %172, %177 : vector<8xf32>
            %188 = arith.subf %174, %175 : vector<8xf32>
            %189 = arith.subf %174, %177 : vector<8xf32>
            %190 = arith.mulf %178, %178 fastmath<contract> : vector<8xf32>
            %191 = arith.mulf %179, %179 fastmath<contract> : vector<8xf32>
            %192 = arith.mulf %180, %180 fastmath<contract> : vector<8xf32>
            %193 = arith.mulf %181, %181 fastmath<contract> : vector<8xf32>
            %194 = arith.mulf %182, %182 fastmath<contract> : vector<8xf32>
            %195 = arith.mulf %183, %183 fastmath<contract> : vector<8xf32>
            %196 = arith.mulf %184, %184 fastmath<contract> : vector<8xf32>
            %197 = arith.mulf %185, %185 fastmath<contract> : vector<8xf32>
            %198 = arith.mulf %186, %186 fastmath<contract> : vector<8xf32>
            %199 = arith.mulf %187, %187 fastmath<contract> : vector<8xf32>
            %200 = arith.mulf %188, %188 fastmath<contract> : vector<8xf32>
            %201 = arith.mulf %189, %189 fastmath<contract> : vector<8xf32>
            %202 = arith.addf %147, %190 fastmath<reassoc,contract> : vector<8xf32>
            %203 = arith.addf %148, %191 fastmath<reassoc,contract> : vector<8xf32>
            %204 = arith.addf %149, %192 fastmath<reassoc,contract> : vector<8xf32>
            %205 = arith.addf %150, %193 fastmath<reassoc,contract> : vector<8xf32>
            %206 = arith.addf %151, %194 fastmath<reassoc,contract> : vector<8xf32>
            %207 = arith.addf %152, %195 fastmath<reassoc,contract> : vector<8xf32>
            %208 = arith.addf %153, %196 fastmath<reassoc,contract> : vector<8xf32>
            %209 = arith.addf %154, %197 fastmath<reassoc,contract> : vector<8xf32>
            %210 = arith.addf %155, %198 fastmath<reassoc,contract> : vector<8xf32>
            %211 = arith.addf %156, %199 fastmath<reassoc,contract> : vector<8xf32>
            %212 = arith.addf %157, %200 fastmath<reassoc,contract> : vector<8xf32>
            %213 = arith.addf %158, %201 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %202, %203, %204, %205, %206, %207, %208, %209, %210, %211, %212, %213 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %214 = arith.cmpi slt, %c0, %89 : index
          %215 = arith.cmpi slt, %c1, %89 : index
          %216 = arith.cmpi slt, %c2, %89 : index
          %217 = arith.cmpi slt, %c3, %89 : index
          %218 = arith.cmpi slt, %c4, %89 : index
          %219 = arith.cmpi slt, %c5, %89 : index
          vector.store %135, %out0_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
          %220 = arith.addi %j_panel, %c8 : index
          vector.store %136, %out0_1[%i_tile, %220] : memref<?x?xf32>, vector<8xf32>
          vector.store %137, %out0_1[%100, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %138, %out0_1[%100, %220] : memref<?x?xf32>, vector<8xf32>
          vector.store %139, %out0_1[%98, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %140, %out0_1[%98, %220] : memref<?x?xf32>, vector<8xf32>
          vector.store %141, %out0_1[%96, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %142, %out0_1[%96, %220] : memref<?x?xf32>, vector<8xf32>
          vector.store %143, %out0_1[%94, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %144, %out0_1[%94, %220] : memref<?x?xf32>, vector<8xf32>
          vector.store %145, %out0_1[%92, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %146, %out0_1[%92, %220] : memref<?x?xf32>, vector<8xf32>
        }
        scf.for %i_below_tile = %25 to %7 step %c4 {
          %221 = arith.addi %i_below_tile, %c4 overflow<nsw> : index
          %222 = arith.subi %221, %i_below_tile overflow<nsw> : index
          %223 = arith.subi %7, %i_below_tile overflow<nsw> : index
          %224 = arith.minsi %222, %223 : index
          %225 = arith.addi %224, %minus1 overflow<nsw> : index
          %226 = arith.minsi %225, %c3 : index
          %227 = arith.addi %i_below_tile, %226 : index
          %228 = arith.minsi %225, %c2 : index
          %229 = arith.addi %i_below_tile, %228 : index
          %230 = arith.minsi %225, %c1 : index
          %231 = arith.addi %i_below_tile, %230 : index
          %232 = arith.cmpi eq, %k0_piece, %c0 : index
          %233, %234, %235, %236, %237, %238, %239, %240 = scf.if %232 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %4, %4, %4, %4, %4, %4, %4, %4 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %241 = arith.cmpi slt, %c0, %224 : index
            %242 = arith.cmpi slt, %c1, %224 : index
            %243 = arith.cmpi slt, %c2, %224 : index
            %244 = arith.cmpi slt, %c3, %224 : index
            %245 = vector.load %out0_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %246 = arith.addi %j_panel, %c8 : index
            %247 = vector.load %out0_1[%i_below_tile, %246] : memref<?x?xf32>, vector<8xf32>
            %248 = vector.load %out0_1[%231, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %249 = vector.load %out0_1[%231, %246] : memref<?x?xf32>, vector<8xf32>
            %250 = vector.load %out0_1[%229, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %251 = vector.load %out0_1[%229, %246] : memref<?x?xf32>, vector<8xf32>
            %252 = vector.load %out0_1[%227, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %253 = vector.load %out0_1[%227, %246] : memref<?x?xf32>, vector<8xf32>
            scf.yield %245, %247, %248, %249, %250, %251, %252, %253 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %254 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
          %255 = arith.minsi %254, %8 : index
          %256, %257, %258, %259, %260, %261, %262, %263 = scf.for %k0_below = %k0_piece to %255 step %c1 iter_args(%264 = %233, %265 = %234, %266 = %235, %267 = %236, %268 = %237, %269 = %238, %270 = %239, %271 = %240) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %272 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
            %273 = arith.addi %272, %c8 overflow<nsw> : index
            memref.prefetch %b_copy[%273, %c0], read, locality<3>, data : memref<?x16xf32>
            %274 = memref.load %a[%i_below_tile, %k0_below] : memref<?x?xf32>
            %275 = vector.broadcast %274 : f32 to vector<8xf32>
            %276 = memref.load %a[%231, %k0_below] : memref<?x?xf32>
            %277 = vector.broadcast %276 : f32 to vector<8xf32>
            %278 = memref.load %a[%229, %k0_below] : memref<?x?xf32>
            %279 = vector.broadcast %278 : f32 to vector<8xf32>
            %280 = memref.load %a[%227, %k0_below] : memref<?x?xf32>
            %281 = vector.broadcast %280 : f32 to vector<8xf32>
            %282 = vector.load %b_copy[%272, %c0] : memref<?x16xf32>, vector<8xf32>
            %283 = arith.addi %c0, %c8 overflow<nsw> : index
            %284 = vector.load %b_copy[%272, %283] : memref<?x16xf32>, vector<8xf32>
            %285 = arith.subf %275, %282 : vector<8xf32>
            %286 = arith.subf %275, %284 : vector<8xf32>
            %287 = arith.subf %277, %282 : vector<8xf32>
            %288 = arith.subf %277, %284 : vector<8xf32>
            %289 = arith.subf %279, %282 : vector<8xf32>
            %290 = arith.subf %279, %284 : vector<8xf32>
            %291 = arith.subf %281, %282 : vector<8xf32>
            %292 = arith.subf %281, %284 : vector<8xf32>
            %293 = arith.mulf %285, %285 fastmath<contract> : vector<8xf32>
            %294 = arith.mulf %286, %286 fastmath<contract> : vector<8xf32>
            %295 = arith.mulf %287, %287 fastmath<contract> : vector<8xf32>
            %296 = arith.mulf %288, %288 fastmath<contract> : vector<8xf32>
            %297 = arith.mulf %289, %289 fastmath<contract> : vector<8xf32>
            %298 = arith.mulf %290, %290 fastmath<contract> : vector<8xf32>
            %299 = arith.mulf %291, %291 fastmath<contract> : vector<8xf32>
            %300 = arith.mulf %292, %292 fastmath<contract> : vector<8xf32>
            %301 = arith.addf %264, %293 fastmath<reassoc,contract> : vector<8xf32>
            %302 = arith.addf %265, %294 fastmath<reassoc,contract> : vector<8xf32>
            %303 = arith.addf %266, %295 fastmath<reassoc,contract> : vector<8xf32>
            %304 = arith.addf %267, %296 fastmath<reassoc,contract> : vector<8xf32>
            %305 = arith.addf %268, %297 fastmath<reassoc,contract> : vector<8xf32>
            %306 = arith.addf %269, %298 fastmath<reassoc,contract> : vector<8xf32>
            %307 = arith.addf %270, %299 fastmath<reassoc,contract> : vector<8xf32>
            %308 = arith.addf %271, %300 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %301, %302, %303, %304, %305, %306, %307, %308 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %309 = arith.cmpi slt, %c0, %224 : index
          %310 = arith.cmpi slt, %c1, %224 : index
          %311 = arith.cmpi slt, %c2, %224 : index
          %312 = arith.cmpi slt, %c3, %224 : index
          vector.store %256, %out0_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
          %313 = arith.addi %j_panel, %c8 : index
          vector.store %257, %out0_1[%i_below_tile, %313] : memref<?x?xf32>, vector<8xf32>
          vector.store %258, %out0_1[%231, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %259, %out0_1[%231, %313] : memref<?x?xf32>, vector<8xf32>
          vector.store %260, %out0_1[%229, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %261, %out0_1[%229, %313] : memref<?x?xf32>, vector<8xf32>
          vector.store %262, %out0_1[%227, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %263, %out0_1[%227, %313] : memref<?x?xf32>, vector<8xf32>
        }
        memref.dealloc %b_copy : memref<?x16xf32>
      }
    }
    %314 = arith.shrsi %16, %c3 : index
    %315 = arith.muli %314, %c8 overflow<nsw> : index
    %316 = arith.minsi %315, %7 : index
    %317 = arith.minsi %c16384, %8 : index
    %318 = arith.andi %9, %c15 : index
    %319 = arith.minsi %c8, %318 : index
    %320 = arith.maxsi %319, %c0 : index
    scf.for %j_right_panel = %11 to %9 step %c8 {
      %321 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
      %322 = arith.subi %321, %j_right_panel overflow<nsw> : index
      %323 = arith.subi %9, %j_right_panel overflow<nsw> : index
      %324 = arith.minsi %322, %323 : index
      %325 = vector.create_mask %324 : vector<8xi1>
      scf.for %k0_right_piece = %c0 to %12 step %c16384 {
        %b_copy_1 = memref.alloc(%317, %320) {alignment = 64 : i64} : memref<?x?xf32>
        %326 = arith.minsi %321, %9 : index
        scf.for %j_right_copy_tile = %j_right_panel to %326 step %c8 {
          %327 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %328 = arith.shrsi %8, %c3 : index
          %329 = arith.muli %328, %c8 overflow<nsw> : index
          %330 = arith.minsi %327, %329 : index
          scf.for %k0_right_copy_tile = %k0_right_piece to %330 step %c8 {
            %331 = arith.addi %k0_right_copy_tile, %c8 overflow<nsw> : index
            scf.for %k0_right_copy = %k0_right_copy_tile to %331 step %c1 {
              %332 = arith.addi %j_right_copy_tile, %c8 overflow<nsw> : index
              %333 = arith.minsi %332, %321 : index
              %334 = arith.minsi %333, %9 : index
              scf.for %j_right_copy = %j_right_copy_tile to %334 step %c1 {
                %335 = memref.load %b[%j_right_copy, %k0_right_copy] : memref<?x?xf32>
                %336 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
                %337 = arith.subi %j_right_copy, %j_right_panel overflow<nsw> : index
                memref.store %335, %b_copy_1[%336, %337] : memref<?x?xf32>
              }
            }
          }
          %338 = arith.maxsi %k0_right_piece, %329 : index
          %339 = arith.minsi %327, %8 : index
          scf.for %k0_right_copy_below = %338 to %339 step %c1 {
            %340 = arith.addi %j_right_copy_tile, %c8 overflow<nsw> : index
            %341 = arith.minsi %340, %321 : index
            %342 = arith.minsi %341, %9 : index
            scf.for %j_right_copy_below = %j_right_copy_tile to %342 step %c1 {
              %343 = memref.load %b[%j_right_copy_below, %k0_right_copy_below] : memref<?x?xf32>
              %344 = arith.subi %k0_right_copy_below, %k0_right_piece overflow<nsw> : index
              %345 = arith.subi %j_right_copy_below, %j_right_panel overflow<nsw> : index
              memref.store %343, %b_copy_1[%344, %345] : memref<?x?xf32>
            }
          }
        }
        scf.for %i_right_tile = %c0 to %316 step %c8 {
          %346 = arith.addi %i_right_tile, %c8 overflow<nsw> : index
          %347 = arith.subi %346, %i_right_tile overflow<nsw> : index
          %348 = arith.subi %316, %i_right_tile overflow<nsw> : index
          %349 = arith.minsi %347, %348 : index
          %350 = arith.addi %349, %minus1 overflow<nsw> : index
          %351 = arith.minsi %350, %c7 : index
          %352 = arith.addi %i_right_tile, %351 : index
          %353 = arith.minsi %350, %c6 : index
          %354 = arith.addi %i_right_tile, %353 : index
          %355 = arith.minsi %350, %c5 : index
          %356 = arith.addi %i_right_tile, %355 : index
          %357 = arith.minsi %350, %c4 : index
          %358 = arith.addi %i_right_tile, %357 : index
          %359 = arith.minsi %350, %c3 : index
          %360 = arith.addi %i_right_tile, %359 : index
          %361 = arith.minsi %350, %c2 : index
          %362 = arith.addi %i_right_tile, %361 : index
          %363 = arith.minsi %350, %c1 : index
          %364 = arith.addi %i_right_tile, %363 : index
          %365 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %366, %367, %368, %369, %370, %371, %372, %373 = scf.if %365 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %4, %4, %4, %4, %4, %4, %4, %4 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %374 = arith.cmpi slt, %c0, %349 : index
            %375 = arith.cmpi slt, %c1, %349 : index
            %376 = arith.cmpi slt, %c2, %349 : index
            %377 = arith.cmpi slt, %c3, %349 : index
            %378 = arith.cmpi slt, %c4, %349 : index
            %379 = arith.cmpi slt, %c5, %349 : index
            %380 = arith.cmpi slt, %c6, %349 : index
            %381 = arith.cmpi slt, %c7, %349 : index
            %382 = vector.maskedload %out0_1[%i_right_tile, %j_right_panel], %325, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %383 = vector.maskedload %out0_1[%364, %j_right_panel], %325, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %384 = vector.maskedload %out0_1[%362, %j_right_panel], %325, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %385 = vector.maskedload %out0_1[%360, %j_right_panel], %325, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %386 = vector.maskedload %out0_1[%358, %j_right_panel], %325, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %387 = vector.maskedload %out0_1[%356, %j_right_panel], %325, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %388 = vector.maskedload %out0_1[%354, %j_right_panel], %325, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %389 = vector.maskedload %out0_1[%352, %j_right_panel], %325, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %382, %383, %384, %385, %386, %387, %388, %389 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %390 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %391 = arith.minsi %390, %8 : index
          %392, %393, %394, %395, %396, %397, %398, %399 = scf.for %k0_right = %k0_right_piece to %391 step %c1 iter_args(%400 = %366, %401 = %367, %402 = %368, %403 = %369, %404 = %370, %405 = %371, %406 = %372, %407 = %373) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %408 = memref.load %a[%i_right_tile, %k0_right] : memref<?x?xf32>
            %409 = vector.broadcast %408 : f32 to vector<8xf32>
            %410 = memref.load %a[%364, %k0_right] : memref<?x?xf32>
            %411 = vector.broadcast %410 : f32 to vector<8xf32>
            %412 = memref.load %a[%362, %k0_right] : memref<?x?xf32>
            %413 = vector.broadcast %412 : f32 to vector<8xf32>
            %414 = memref.load %a[%360, %k0_right] : memref<?x?xf32>
            %415 = vector.broadcast %414 : f32 to vector<8xf32>
            %416 = memref.load %a[%358, %k0_right] : memref<?x?xf32>
            %417 = vector.broadcast %416 : f32 to vector<8xf32>
            %418 = memref.load %a[%356, %k0_right] : memref<?x?xf32>
            %419 = vector.broadcast %418 : f32 to vector<8xf32>
            %420 = memref.load %a[%354, %k0_right] : memref<?x?xf32>
            %421 = vector.broadcast %420 : f32 to vector<8xf32>
            %422 = memref.load %a[%352, %k0_right] : memref<?x?xf32>
            %423 = vector.broadcast %422 : f32 to vector<8xf32>
            %424 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
            %425 = vector.maskedload %b_copy_1[%424, %c0], %325, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %426 = arith.subf %409, %425 : vector<8xf32>
            %427 = arith.subf %411, %425 : vector<8xf32>
            %428 = arith.subf %413, %425 : vector<8xf32>
            %429 = arith.subf %415, %425 : vector<8xf32>
            %430 = arith.subf %417, %425 : vector<8xf32>
            %431 = arith.subf %419, %425 : vector<8xf32>
            %432 = arith.subf %421, %425 : vector<8xf32>
            %433 = arith.subf %423, %425 : vector<8xf32>
            %434 = arith.mulf %426, %426 fastmath<contract> : vector<8xf32>
            %435 = arith.mulf %427, %427 fastmath<contract> : vector<8xf32>
            %436 = arith.mulf %428, %428 fastmath<contract> : vector<8xf32>
            %437 = arith.mulf %429, %429 fastmath<contract> : vector<8xf32>
            %438 = arith.mulf %430, %430 fastmath<contract> : vector<8xf32>
            %439 = arith.mulf %431, %431 fastmath<contract> : vector<8xf32>
            %440 = arith.mulf %432, %432 fastmath<contract> : vector<8xf32>
            %441 = arith.mulf %433, %433 fastmath<contract> : vector<8xf32>
            %442 = arith.addf %400, %434 fastmath<reassoc,contract> : vector<8xf32>
            %443 = arith.addf %401, %435 fastmath<reassoc,contract> : vector<8xf32>
            %444 = arith.addf %402, %436 fastmath<reassoc,contract> : vector<8xf32>
            %445 = arith.addf %403, %437 fastmath<reassoc,contract> : vector<8xf32>
            %446 = arith.addf %404, %438 fastmath<reassoc,contract> : vector<8xf32>
            %447 = arith.addf %405, %439 fastmath<reassoc,contract> : vector<8xf32>
            %448 = arith.addf %406, %440 fastmath<reassoc,contract> : vector<8xf32>
            %449 = arith.addf %407, %441 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %442, %443, %444, %445, %446, %447, %448, %449 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %450 = arith.cmpi slt, %c0, %349 : index
          %451 = arith.cmpi slt, %c1, %349 : index
          %452 = arith.cmpi slt, %c2, %349 : index
          %453 = arith.cmpi slt, %c3, %349 : index
          %454 = arith.cmpi slt, %c4, %349 : index
          %455 = arith.cmpi slt, %c5, %349 : index
          %456 = arith.cmpi slt, %c6, %349 : index
          %457 = arith.cmpi slt, %c7, %349 : index
          vector.maskedstore %out0_1[%i_right_tile, %j_right_panel], %325, %392 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%364, %j_right_panel], %325, %393 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%362, %j_right_panel], %325, %394 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%360, %j_right_panel], %325, %395 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%358, %j_right_panel], %325, %396 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%356, %j_right_panel], %325, %397 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%354, %j_right_panel], %325, %398 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%352, %j_right_panel], %325, %399 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        }
        scf.for %i_right_below_tile = %316 to %7 step %c4 {
          %458 = arith.addi %i_right_below_tile, %c4 overflow<nsw> : index
          %459 = arith.subi %458, %i_right_below_tile overflow<nsw> : index
          %460 = arith.subi %7, %i_right_below_tile overflow<nsw> : index
          %461 = arith.minsi %459, %460 : index
          %462 = arith.addi %461, %minus1 overflow<nsw> : index
          %463 = arith.minsi %462, %c3 : index
          %464 = arith.addi %i_right_below_tile, %463 : index
          %465 = arith.minsi %462, %c2 : index
          %466 = arith.addi %i_right_below_tile, %465 : index
          %467 = arith.minsi %462, %c1 : index
          %468 = arith.addi %i_right_below_tile, %467 : index
          %469 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %470, %471, %472, %473 = scf.if %469 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %4, %4, %4, %4 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %474 = arith.cmpi slt, %c0, %461 : index
            %475 = arith.cmpi slt, %c1, %461 : index
            %476 = arith.cmpi slt, %c2, %461 : index
            %477 = arith.cmpi slt, %c3, %461 : index
            %478 = vector.maskedload %out0_1[%i_right_below_tile, %j_right_panel], %325, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %479 = vector.maskedload %out0_1[%468, %j_right_panel], %325, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %480 = vector.maskedload %out0_1[%466, %j_right_panel], %325, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %481 = vector.maskedload %out0_1[%464, %j_right_panel], %325, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %478, %479, %480, %481 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %482 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %483 = arith.minsi %482, %8 : index
          %484, %485, %486, %487 = scf.for %k0_right_below = %k0_right_piece to %483 step %c1 iter_args(%488 = %470, %489 = %471, %490 = %472, %491 = %473) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %492 = memref.load %a[%i_right_below_tile, %k0_right_below] : memref<?x?xf32>
            %493 = vector.broadcast %492 : f32 to vector<8xf32>
            %494 = memref.load %a[%468, %k0_right_below] : memref<?x?xf32>
            %495 = vector.broadcast %494 : f32 to vector<8xf32>
            %496 = memref.load %a[%466, %k0_right_below] : memref<?x?xf32>
            %497 = vector.broadcast %496 : f32 to vector<8xf32>
            %498 = memref.load %a[%464, %k0_right_below] : memref<?x?xf32>
            %499 = vector.broadcast %498 : f32 to vector<8xf32>
            %500 = arith.subi %k0_right_below, %k0_right_piece overflow<nsw> : index
            %501 = vector.maskedload %b_copy_1[%500, %c0], %325, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %502 = arith.subf %493, %501 : vector<8xf32>
            %503 = arith.subf %495, %501 : vector<8xf32>
            %504 = arith.subf %497, %501 : vector<8xf32>
            %505 = arith.subf %499, %501 : vector<8xf32>
            %506 = arith.mulf %502, %502 fastmath<contract> : vector<8xf32>
            %507 = arith.mulf %503, %503 fastmath<contract> : vector<8xf32>
            %508 = arith.mulf %504, %504 fastmath<contract> : vector<8xf32>
            %509 = arith.mulf %505, %505 fastmath<contract> : vector<8xf32>
            %510 = arith.addf %488, %506 fastmath<reassoc,contract> : vector<8xf32>
            %511 = arith.addf %489, %507 fastmath<reassoc,contract> : vector<8xf32>
            %512 = arith.addf %490, %508 fastmath<reassoc,contract> : vector<8xf32>
            %513 = arith.addf %491, %509 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %510, %511, %512, %513 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %514 = arith.cmpi slt, %c0, %461 : index
          %515 = arith.cmpi slt, %c1, %461 : index
          %516 = arith.cmpi slt, %c2, %461 : index
          %517 = arith.cmpi slt, %c3, %461 : index
          vector.maskedstore %out0_1[%i_right_below_tile, %j_right_panel], %325, %484 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%468, %j_right_panel], %325, %485 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%466, %j_right_panel], %325, %486 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%464, %j_right_panel], %325, %487 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        }
        memref.dealloc %b_copy_1 : memref<?x?xf32>
      }
    }
    %518 = arith.constant 0 : index
    %519 = arith.maxsi %7, %518 : index
    %520 = arith.constant 2 : index
    %521 = arith.shrsi %9, %520 : index
    %522 = arith.constant 4 : index
    %523 = arith.muli %521, %522 : index
    %524 = arith.constant 0 : index
    %525 = arith.maxsi %523, %524 : index
    %526 = arith.constant 3 : index
    %527 = arith.addi %525, %526 : index
    %528 = arith.constant 4 : index
    %529 = arith.divui %527, %528 : index
    %530 = arith.constant 34 : index
    %531 = arith.muli %529, %530 : index
    %532 = arith.constant 15 : index
    %533 = arith.addi %532, %531 : index
    %534 = arith.constant 38 : index
    %535 = arith.addi %533, %534 : index
    %536 = arith.muli %519, %535 : index
    %537 = arith.constant 32768 : index
    %538 = arith.cmpi sge, %536, %537 : index
    "omp.parallel"(%538) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %7, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %539 = vector.step : vector<4xindex>
          %540 = arith.shrsi %9, %c2 : index
          %541 = arith.muli %540, %c4 overflow<nsw> : index
          %542, %543 = scf.for %j = %c0 to %541 step %c4 iter_args(%544 = %0, %545 = %1) -> (vector<4xf32>, vector<4xi64>) {
            %546 = vector.load %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
            %547 = math.sqrt %546 : vector<4xf32>
            %548 = arith.cmpf olt, %546, %544 : vector<4xf32>
            %549 = arith.cmpf uno, %546, %546 : vector<4xf32>
            %550 = arith.cmpf ord, %544, %544 : vector<4xf32>
            %551 = arith.andi %549, %550 : vector<4xi1>
            %552 = arith.ori %548, %551 : vector<4xi1>
            %553 = vector.broadcast %j : index to vector<4xindex>
            %554 = arith.addi %553, %539 : vector<4xindex>
            %555 = arith.index_cast %554 : vector<4xindex> to vector<4xi64>
            %556 = arith.select %552, %546, %544 : vector<4xi1>, vector<4xf32>
            %557 = arith.select %552, %555, %545 : vector<4xi1>, vector<4xi64>
            vector.store %547, %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
            scf.yield %556, %557 : vector<4xf32>, vector<4xi64>
          }
          %558 = arith.cmpi slt, %541, %9 : index
          %559, %560 = scf.if %558 -> (vector<4xf32>, vector<4xi64>) {
            %561 = arith.subi %9, %541 overflow<nsw> : index
            %562 = vector.create_mask %561 : vector<4xi1>
            %563 = vector.maskedload %out0_1[%i, %541], %562, %2 : memref<?x?xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
            %564 = math.sqrt %563 : vector<4xf32>
            %565 = arith.cmpf olt, %563, %542 : vector<4xf32>
            %566 = arith.cmpf uno, %563, %563 : vector<4xf32>
            %567 = arith.cmpf ord, %542, %542 : vector<4xf32>
            %568 = arith.andi %566, %567 : vector<4xi1>
            %569 = arith.ori %565, %568 : vector<4xi1>
            %570 = vector.broadcast %541 : index to vector<4xindex>
            %571 = arith.addi %570, %539 : vector<4xindex>
            %572 = arith.index_cast %571 : vector<4xindex> to vector<4xi64>
            %573 = arith.select %569, %563, %542 : vector<4xi1>, vector<4xf32>
            %574 = arith.select %569, %572, %543 : vector<4xi1>, vector<4xi64>
            vector.maskedstore %out0_1[%i, %541], %562, %564 : memref<?x?xf32>, vector<4xi1>, vector<4xf32>
            %575 = arith.select %562, %573, %542 : vector<4xi1>, vector<4xf32>
            %576 = arith.select %562, %574, %543 : vector<4xi1>, vector<4xi64>
            scf.yield %575, %576 : vector<4xf32>, vector<4xi64>
          } else {
            scf.yield %542, %543 : vector<4xf32>, vector<4xi64>
          }
          %577 = vector.reduction <minimumf>, %559 : vector<4xf32> into f32
          %578 = vector.broadcast %577 : f32 to vector<4xf32>
          %579 = arith.cmpf oeq, %559, %578 : vector<4xf32>
          %580 = arith.cmpf uno, %559, %559 : vector<4xf32>
          %581 = arith.ori %579, %580 : vector<4xi1>
          %582 = arith.select %581, %560, %3 : vector<4xi1>, vector<4xi64>
          %583 = vector.reduction <minsi>, %582 : vector<4xi64> into i64
          memref.store %583, %out1_1[%i] : memref<?xi64>
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
    %3 = llvm.mlir.constant(5) : i64
    %4 = llvm.mlir.constant(6) : i64
    %5 = llvm.mlir.constant(-6) : i64
    %6 = llvm.mlir.constant(3) : i64
    %7 = llvm.mlir.constant(0) : i64
    %8 = llvm.mlir.constant(8192) : i64
    %9 = llvm.mlir.constant(8) : i64
    %10 = llvm.mlir.constant(2) : i64
    %11 = llvm.mlir.constant(7) : i64
    %12 = llvm.mlir.constant(-1) : i64
    %13 = llvm.mlir.constant(16384) : i64
    %14 = llvm.mlir.constant(15) : i64
    %15 = llvm.mlir.constant(64) : i64
    %16 = llvm.mlir.constant(-64) : i64
    %17 = llvm.mlir.constant(1 : i32) : i32
    %18 = llvm.mlir.constant(32) : i64
    %19 = llvm.mlir.constant(48) : i64
    %20 = llvm.mlir.constant(80) : i64
    %21 = llvm.mlir.constant(96) : i64
    %22 = llvm.mlir.constant(112) : i64
    %23 = llvm.mlir.constant(0 : i32) : i32
    %24 = llvm.mlir.constant(3 : i32) : i32
    %25 = llvm.mlir.constant(2 : i32) : i32
    %26 = llvm.mlir.constant(true) : i1
    %27 = llvm.mlir.constant(34) : i64
    %28 = llvm.mlir.constant(38) : i64
    %29 = llvm.mlir.constant(32768) : i64
    %30 = llvm.alloca %18 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %31 = llvm.mlir.constant(24) : i64
    %32 = llvm.mlir.constant(dense<0x7f800000> : vector<4xf32>) : vector<4xf32>
    %33 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %34 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf32>) : vector<4xf32>
    %35 = llvm.mlir.constant(dense<9223372036854775807> : vector<4xi64>) : vector<4xi64>
    %36 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %37 = llvm.mlir.constant(dense<true> : vector<8xi1>) : vector<8xi1>
    %38 = llvm.mlir.constant(dense<false> : vector<8xi1>) : vector<8xi1>
    %39 = llvm.ashr %b_size0, %1 : i64
    %40 = llvm.mul %39, %0 overflow<nsw> : i64
    %41 = llvm.intr.smax(%a_stride0, %2) : (i64, i64) -> i64
    %42 = llvm.add %a_size0, %3 overflow<nsw> : i64
    %43 = llvm.sdiv %42, %4 : i64
    %44 = llvm.srem %42, %4 : i64
    %45 = llvm.icmp "ne" %44, %7 : i64
    %46 = llvm.xor %44, %4 : i64
    %47 = llvm.icmp "slt" %46, %7 : i64
    %48 = llvm.and %45, %47 : i1
    %49 = llvm.add %43, %12 : i64
    %50 = llvm.select %48, %49, %43 : i1, i64
    %51 = llvm.mul %50, %5 overflow<nsw> : i64
    %52 = llvm.add %a_size0, %6 overflow<nsw> : i64
    %53 = llvm.sdiv %52, %4 : i64
    %54 = llvm.srem %52, %4 : i64
    %55 = llvm.icmp "ne" %54, %7 : i64
    %56 = llvm.xor %54, %4 : i64
    %57 = llvm.icmp "slt" %56, %7 : i64
    %58 = llvm.and %55, %57 : i1
    %59 = llvm.add %53, %12 : i64
    %60 = llvm.select %58, %59, %53 : i1, i64
    %61 = llvm.mul %60, %4 overflow<nsw> : i64
    %62 = llvm.add %51, %61 overflow<nsw> : i64
    %63 = llvm.add %a_size0, %2 overflow<nsw> : i64
    %64 = llvm.sdiv %63, %4 : i64
    %65 = llvm.srem %63, %4 : i64
    %66 = llvm.icmp "ne" %65, %7 : i64
    %67 = llvm.xor %65, %4 : i64
    %68 = llvm.icmp "slt" %67, %7 : i64
    %69 = llvm.and %66, %68 : i1
    %70 = llvm.add %64, %12 : i64
    %71 = llvm.select %69, %70, %64 : i1, i64
    %72 = llvm.mul %71, %4 overflow<nsw> : i64
    %73 = llvm.add %62, %72 overflow<nsw> : i64
    %74 = llvm.intr.smax(%73, %7) : (i64, i64) -> i64
    %75 = llvm.intr.smin(%74, %a_size0) : (i64, i64) -> i64
    %76 = llvm.intr.smin(%8, %a_stride0) : (i64, i64) -> i64
    %77 = llvm.icmp "slt" %7, %40 : i64
    llvm.cond_br %77, ^bb1(%7 : i64), ^bb27
  ^bb1(%j_panel: i64):
    %78 = llvm.icmp "slt" %7, %41 : i64
    llvm.cond_br %78, ^bb2(%7 : i64), ^bb26
  ^bb2(%k0_piece: i64):
    %79 = llvm.mul %76, %15 overflow<nsw> : i64
    %80 = llvm.add %79, %15 overflow<nsw> : i64
    %81 = llvm.and %80, %16 : i64
    %b_copy = llvm.call @aligned_alloc(%15, %81) : (i64, i64) -> !llvm.ptr
    %82 = llvm.mlir.zero : !llvm.ptr
    %83 = llvm.icmp "ne" %b_copy, %82 : !llvm.ptr
    llvm.cond_br %83, ^bb3, ^bb64(%17 : i32)
  ^bb3:
    %84 = llvm.add %j_panel, %0 overflow<nsw> : i64
    %85 = llvm.icmp "slt" %j_panel, %84 : i64
    llvm.cond_br %85, ^bb4(%j_panel : i64), ^bb11
  ^bb4(%j_copy_tile: i64):
    %86 = llvm.sub %j_copy_tile, %j_panel overflow<nsw> : i64
    %87 = llvm.add %k0_piece, %8 overflow<nsw> : i64
    %88 = llvm.ashr %a_stride0, %6 : i64
    %89 = llvm.mul %88, %9 overflow<nsw> : i64
    %90 = llvm.intr.smin(%87, %89) : (i64, i64) -> i64
    %91 = llvm.icmp "slt" %k0_piece, %90 : i64
    llvm.cond_br %91, ^bb5(%k0_piece : i64), ^bb6
  ^bb5(%k0_copy_tile: i64):
    %92 = llvm.mul %j_copy_tile, %b_stride0 overflow<nsw> : i64
    %93 = llvm.add %92, %k0_copy_tile overflow<nsw> : i64
    %94 = llvm.getelementptr inbounds %b[%93] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %95 = llvm.load %94 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %96 = llvm.getelementptr inbounds %94[%b_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %97 = llvm.load %96 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %98 = llvm.mul %10, %b_stride0 overflow<nsw> : i64
    %99 = llvm.getelementptr inbounds %94[%98] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %100 = llvm.load %99 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %101 = llvm.mul %6, %b_stride0 overflow<nsw> : i64
    %102 = llvm.getelementptr inbounds %94[%101] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %103 = llvm.load %102 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %104 = llvm.mul %1, %b_stride0 overflow<nsw> : i64
    %105 = llvm.getelementptr inbounds %94[%104] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %106 = llvm.load %105 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %107 = llvm.mul %3, %b_stride0 overflow<nsw> : i64
    %108 = llvm.getelementptr inbounds %94[%107] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %109 = llvm.load %108 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %110 = llvm.mul %4, %b_stride0 overflow<nsw> : i64
    %111 = llvm.getelementptr inbounds %94[%110] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %112 = llvm.load %111 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %113 = llvm.mul %11, %b_stride0 overflow<nsw> : i64
    %114 = llvm.getelementptr inbounds %94[%113] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %115 = llvm.load %114 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %116 = llvm.shufflevector %95, %106 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %117 = llvm.shufflevector %95, %106 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %118 = llvm.shufflevector %97, %109 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %119 = llvm.shufflevector %97, %109 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %120 = llvm.shufflevector %100, %112 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %121 = llvm.shufflevector %100, %112 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %122 = llvm.shufflevector %103, %115 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %123 = llvm.shufflevector %103, %115 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %124 = llvm.shufflevector %116, %120 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %125 = llvm.shufflevector %116, %120 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %126 = llvm.shufflevector %117, %121 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %127 = llvm.shufflevector %117, %121 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %128 = llvm.shufflevector %118, %122 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %129 = llvm.shufflevector %118, %122 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %130 = llvm.shufflevector %119, %123 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %131 = llvm.shufflevector %119, %123 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %132 = llvm.shufflevector %124, %128 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %133 = llvm.shufflevector %124, %128 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %134 = llvm.shufflevector %125, %129 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %135 = llvm.shufflevector %125, %129 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %136 = llvm.shufflevector %126, %130 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %137 = llvm.shufflevector %126, %130 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %138 = llvm.shufflevector %127, %131 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %139 = llvm.shufflevector %127, %131 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %140 = llvm.sub %k0_copy_tile, %k0_piece overflow<nsw> : i64
    %141 = llvm.mul %140, %0 overflow<nsw> : i64
    %142 = llvm.add %141, %86 overflow<nsw> : i64
    %143 = llvm.getelementptr inbounds %b_copy[%142] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %132, %143 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %144 = llvm.getelementptr inbounds %143[%0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %133, %144 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %145 = llvm.getelementptr inbounds %143[%18] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %134, %145 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %146 = llvm.getelementptr inbounds %143[%19] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %135, %146 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %147 = llvm.getelementptr inbounds %143[%15] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %136, %147 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %148 = llvm.getelementptr inbounds %143[%20] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %137, %148 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %149 = llvm.getelementptr inbounds %143[%21] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %138, %149 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %150 = llvm.getelementptr inbounds %143[%22] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %139, %150 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %151 = llvm.add %k0_copy_tile, %9 overflow<nsw> : i64
    %152 = llvm.icmp "slt" %151, %90 : i64
    llvm.cond_br %152, ^bb5(%151 : i64), ^bb6
  ^bb6:
    %153 = llvm.intr.smax(%k0_piece, %89) : (i64, i64) -> i64
    %154 = llvm.intr.smin(%87, %a_stride0) : (i64, i64) -> i64
    %155 = llvm.icmp "slt" %153, %154 : i64
    llvm.cond_br %155, ^bb7(%153 : i64), ^bb10
  ^bb7(%k0_copy_below: i64):
    %156 = llvm.add %j_copy_tile, %9 overflow<nsw> : i64
    %157 = llvm.icmp "slt" %j_copy_tile, %156 : i64
    llvm.cond_br %157, ^bb8(%j_copy_tile : i64), ^bb9
  ^bb8(%j_copy_below: i64):
    %158 = llvm.mul %j_copy_below, %b_stride0 overflow<nsw> : i64
    %159 = llvm.add %158, %k0_copy_below overflow<nsw> : i64
    %160 = llvm.getelementptr inbounds %b[%159] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %161 = llvm.load %160 {alignment = 4 : i64} : !llvm.ptr -> f32
    %162 = llvm.sub %k0_copy_below, %k0_piece overflow<nsw> : i64
    %163 = llvm.sub %j_copy_below, %j_panel overflow<nsw> : i64
    %164 = llvm.mul %162, %0 overflow<nsw> : i64
    %165 = llvm.add %164, %163 overflow<nsw> : i64
    %166 = llvm.getelementptr inbounds %b_copy[%165] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %161, %166 {alignment = 4 : i64} : f32, !llvm.ptr
    %167 = llvm.add %j_copy_below, %2 overflow<nsw> : i64
    %168 = llvm.icmp "slt" %167, %156 : i64
    llvm.cond_br %168, ^bb8(%167 : i64), ^bb9
  ^bb9:
    %169 = llvm.add %k0_copy_below, %2 overflow<nsw> : i64
    %170 = llvm.icmp "slt" %169, %154 : i64
    llvm.cond_br %170, ^bb7(%169 : i64), ^bb10
  ^bb10:
    %171 = llvm.add %j_copy_tile, %9 overflow<nsw> : i64
    %172 = llvm.icmp "slt" %171, %84 : i64
    llvm.cond_br %172, ^bb4(%171 : i64), ^bb11
  ^bb11:
    %173 = llvm.icmp "slt" %7, %75 : i64
    llvm.cond_br %173, ^bb12(%7 : i64), ^bb18
  ^bb12(%i_tile: i64):
    %174 = llvm.add %i_tile, %4 overflow<nsw> : i64
    %175 = llvm.sub %174, %i_tile overflow<nsw> : i64
    %176 = llvm.sub %75, %i_tile overflow<nsw> : i64
    %177 = llvm.intr.smin(%175, %176) : (i64, i64) -> i64
    %178 = llvm.add %177, %12 overflow<nsw> : i64
    %179 = llvm.intr.smin(%178, %3) : (i64, i64) -> i64
    %180 = llvm.add %i_tile, %179 : i64
    %181 = llvm.intr.smin(%178, %1) : (i64, i64) -> i64
    %182 = llvm.add %i_tile, %181 : i64
    %183 = llvm.intr.smin(%178, %6) : (i64, i64) -> i64
    %184 = llvm.add %i_tile, %183 : i64
    %185 = llvm.intr.smin(%178, %10) : (i64, i64) -> i64
    %186 = llvm.add %i_tile, %185 : i64
    %187 = llvm.intr.smin(%178, %2) : (i64, i64) -> i64
    %188 = llvm.add %i_tile, %187 : i64
    %189 = llvm.icmp "eq" %k0_piece, %7 : i64
    llvm.cond_br %189, ^bb13, ^bb14
  ^bb13:
    llvm.br ^bb15(%36, %36, %36, %36, %36, %36, %36, %36, %36, %36, %36, %36 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb14:
    %190 = llvm.icmp "slt" %7, %177 : i64
    %191 = llvm.icmp "slt" %2, %177 : i64
    %192 = llvm.icmp "slt" %10, %177 : i64
    %193 = llvm.icmp "slt" %6, %177 : i64
    %194 = llvm.icmp "slt" %1, %177 : i64
    %195 = llvm.icmp "slt" %3, %177 : i64
    %196 = llvm.mul %i_tile, %b_size0 overflow<nsw> : i64
    %197 = llvm.add %196, %j_panel overflow<nsw> : i64
    %198 = llvm.getelementptr inbounds %out0[%197] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %199 = llvm.load %198 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %200 = llvm.getelementptr inbounds %198[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %201 = llvm.load %200 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %202 = llvm.mul %188, %b_size0 overflow<nsw> : i64
    %203 = llvm.add %202, %j_panel overflow<nsw> : i64
    %204 = llvm.getelementptr inbounds %out0[%203] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %205 = llvm.load %204 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %206 = llvm.getelementptr inbounds %204[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %207 = llvm.load %206 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %208 = llvm.mul %186, %b_size0 overflow<nsw> : i64
    %209 = llvm.add %208, %j_panel overflow<nsw> : i64
    %210 = llvm.getelementptr inbounds %out0[%209] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %211 = llvm.load %210 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %212 = llvm.getelementptr inbounds %210[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %213 = llvm.load %212 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %214 = llvm.mul %184, %b_size0 overflow<nsw> : i64
    %215 = llvm.add %214, %j_panel overflow<nsw> : i64
    %216 = llvm.getelementptr inbounds %out0[%215] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %217 = llvm.load %216 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %218 = llvm.getelementptr inbounds %216[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %219 = llvm.load %218 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %220 = llvm.mul %182, %b_size0 overflow<nsw> : i64
    %221 = llvm.add %220, %j_panel overflow<nsw> : i64
    %222 = llvm.getelementptr inbounds %out0[%221] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %223 = llvm.load %222 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %224 = llvm.getelementptr inbounds %222[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %225 = llvm.load %224 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %226 = llvm.mul %180, %b_size0 overflow<nsw> : i64
    %227 = llvm.add %226, %j_panel overflow<nsw> : i64
    %228 = llvm.getelementptr inbounds %out0[%227] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %229 = llvm.load %228 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %230 = llvm.getelementptr inbounds %228[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %231 = llvm.load %230 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb15(%199, %201, %205, %207, %211, %213, %217, %219, %223, %225, %229, %231 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb15(%232: vector<8xf32>, %233: vector<8xf32>, %234: vector<8xf32>, %235: vector<8xf32>, %236: vector<8xf32>, %237: vector<8xf32>, %238: vector<8xf32>, %239: vector<8xf32>, %240: vector<8xf32>, %241: vector<8xf32>, %242: vector<8xf32>, %243: vector<8xf32>):
    %244 = llvm.add %k0_piece, %8 overflow<nsw> : i64
    %245 = llvm.intr.smin(%244, %a_stride0) : (i64, i64) -> i64
    %246 = llvm.icmp "slt" %k0_piece, %245 : i64
    llvm.cond_br %246, ^bb16(%k0_piece, %232, %233, %234, %235, %236, %237, %238, %239, %240, %241, %242, %243 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb17(%232, %233, %234, %235, %236, %237, %238, %239, %240, %241, %242, %243 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb16(%k0: i64, %247: vector<8xf32>, %248: vector<8xf32>, %249: vector<8xf32>, %250: vector<8xf32>, %251: vector<8xf32>, %252: vector<8xf32>, %253: vector<8xf32>, %254: vector<8xf32>, %255: vector<8xf32>, %256: vector<8xf32>, %257: vector<8xf32>, %258: vector<8xf32>):
    %259 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %260 = llvm.add %259, %9 overflow<nsw> : i64
    %261 = llvm.mul %260, %0 overflow<nsw> : i64
    %262 = llvm.getelementptr %b_copy[%261] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%262, %23, %24, %17) : (!llvm.ptr, i32, i32, i32) -> ()
    %263 = llvm.and %k0, %11 : i64
    %264 = llvm.add %174, %263 overflow<nsw> : i64
    %265 = llvm.mul %264, %a_stride0 overflow<nsw> : i64
    %266 = llvm.add %265, %k0 overflow<nsw> : i64
    %267 = llvm.getelementptr %a[%266] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%267, %23, %25, %17) : (!llvm.ptr, i32, i32, i32) -> ()
    %268 = llvm.mul %i_tile, %a_stride0 overflow<nsw> : i64
    %269 = llvm.add %268, %k0 overflow<nsw> : i64
    %270 = llvm.getelementptr inbounds %a[%269] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %271 = llvm.load %270 {alignment = 4 : i64} : !llvm.ptr -> f32
    %272 = llvm.mlir.poison : vector<8xf32>
    %273 = llvm.insertelement %271, %272[%7 : i64] : vector<8xf32>
    %274 = llvm.shufflevector %273, %272 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %275 = llvm.mul %188, %a_stride0 overflow<nsw> : i64
    %276 = llvm.add %275, %k0 overflow<nsw> : i64
    %277 = llvm.getelementptr inbounds %a[%276] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %278 = llvm.load %277 {alignment = 4 : i64} : !llvm.ptr -> f32
    %279 = llvm.mlir.poison : vector<8xf32>
    %280 = llvm.insertelement %278, %279[%7 : i64] : vector<8xf32>
    %281 = llvm.shufflevector %280, %279 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %282 = llvm.mul %186, %a_stride0 overflow<nsw> : i64
    %283 = llvm.add %282, %k0 overflow<nsw> : i64
    %284 = llvm.getelementptr inbounds %a[%283] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %285 = llvm.load %284 {alignment = 4 : i64} : !llvm.ptr -> f32
    %286 = llvm.mlir.poison : vector<8xf32>
    %287 = llvm.insertelement %285, %286[%7 : i64] : vector<8xf32>
    %288 = llvm.shufflevector %287, %286 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %289 = llvm.mul %184, %a_stride0 overflow<nsw> : i64
    %290 = llvm.add %289, %k0 overflow<nsw> : i64
    %291 = llvm.getelementptr inbounds %a[%290] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %292 = llvm.load %291 {alignment = 4 : i64} : !llvm.ptr -> f32
    %293 = llvm.mlir.poison : vector<8xf32>
    %294 = llvm.insertelement %292, %293[%7 : i64] : vector<8xf32>
    %295 = llvm.shufflevector %294, %293 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %296 = llvm.mul %182, %a_stride0 overflow<nsw> : i64
    %297 = llvm.add %296, %k0 overflow<nsw> : i64
    %298 = llvm.getelementptr inbounds %a[%297] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %299 = llvm.load %298 {alignment = 4 : i64} : !llvm.ptr -> f32
    %300 = llvm.mlir.poison : vector<8xf32>
    %301 = llvm.insertelement %299, %300[%7 : i64] : vector<8xf32>
    %302 = llvm.shufflevector %301, %300 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %303 = llvm.mul %180, %a_stride0 overflow<nsw> : i64
    %304 = llvm.add %303, %k0 overflow<nsw> : i64
    %305 = llvm.getelementptr inbounds %a[%304] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %306 = llvm.load %305 {alignment = 4 : i64} : !llvm.ptr -> f32
    %307 = llvm.mlir.poison : vector<8xf32>
    %308 = llvm.insertelement %306, %307[%7 : i64] : vector<8xf32>
    %309 = llvm.shufflevector %308, %307 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %310 = llvm.mul %259, %0 overflow<nsw> : i64
    %311 = llvm.getelementptr inbounds %b_copy[%310] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %312 = llvm.load %311 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %313 = llvm.add %7, %9 overflow<nsw> : i64
    %314 = llvm.add %310, %313 overflow<nsw> : i64
    %315 = llvm.getelementptr inbounds %b_copy[%314] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %316 = llvm.load %315 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %317 = llvm.fsub %274, %312 : vector<8xf32>
    %318 = llvm.fsub %274, %316 : vector<8xf32>
    %319 = llvm.fsub %281, %312 : vector<8xf32>
    %320 = llvm.fsub %281, %316 : vector<8xf32>
    %321 = llvm.fsub %288, %312 : vector<8xf32>
    %322 = llvm.fsub %288, %316 : vector<8xf32>
    %323 = llvm.fsub %295, %312 : vector<8xf32>
    %324 = llvm.fsub %295, %316 : vector<8xf32>
    %325 = llvm.fsub %302, %312 : vector<8xf32>
    %326 = llvm.fsub %302, %316 : vector<8xf32>
    %327 = llvm.fsub %309, %312 : vector<8xf32>
    %328 = llvm.fsub %309, %316 : vector<8xf32>
    %329 = llvm.fmul %317, %317 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %330 = llvm.fmul %318, %318 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
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
    %341 = llvm.fadd %247, %329 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %342 = llvm.fadd %248, %330 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %343 = llvm.fadd %249, %331 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %344 = llvm.fadd %250, %332 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %345 = llvm.fadd %251, %333 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %346 = llvm.fadd %252, %334 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %347 = llvm.fadd %253, %335 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %348 = llvm.fadd %254, %336 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %349 = llvm.fadd %255, %337 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %350 = llvm.fadd %256, %338 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %351 = llvm.fadd %257, %339 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %352 = llvm.fadd %258, %340 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %353 = llvm.add %k0, %2 overflow<nsw> : i64
    %354 = llvm.icmp "slt" %353, %245 : i64
    llvm.cond_br %354, ^bb16(%353, %341, %342, %343, %344, %345, %346, %347, %348, %349, %350, %351, %352 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb17(%341, %342, %343, %344, %345, %346, %347, %348, %349, %350, %351, %352 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb17(%355: vector<8xf32>, %356: vector<8xf32>, %357: vector<8xf32>, %358: vector<8xf32>, %359: vector<8xf32>, %360: vector<8xf32>, %361: vector<8xf32>, %362: vector<8xf32>, %363: vector<8xf32>, %364: vector<8xf32>, %365: vector<8xf32>, %366: vector<8xf32>):
    %367 = llvm.icmp "slt" %7, %177 : i64
    %368 = llvm.icmp "slt" %2, %177 : i64
    %369 = llvm.icmp "slt" %10, %177 : i64
    %370 = llvm.icmp "slt" %6, %177 : i64
    %371 = llvm.icmp "slt" %1, %177 : i64
    %372 = llvm.icmp "slt" %3, %177 : i64
    %373 = llvm.mul %i_tile, %b_size0 overflow<nsw> : i64
    %374 = llvm.add %373, %j_panel overflow<nsw> : i64
    %375 = llvm.getelementptr inbounds %out0[%374] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %355, %375 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %376 = llvm.getelementptr inbounds %375[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %356, %376 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %377 = llvm.mul %188, %b_size0 overflow<nsw> : i64
    %378 = llvm.add %377, %j_panel overflow<nsw> : i64
    %379 = llvm.getelementptr inbounds %out0[%378] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %357, %379 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %380 = llvm.getelementptr inbounds %379[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %358, %380 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %381 = llvm.mul %186, %b_size0 overflow<nsw> : i64
    %382 = llvm.add %381, %j_panel overflow<nsw> : i64
    %383 = llvm.getelementptr inbounds %out0[%382] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %359, %383 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %384 = llvm.getelementptr inbounds %383[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %360, %384 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %385 = llvm.mul %184, %b_size0 overflow<nsw> : i64
    %386 = llvm.add %385, %j_panel overflow<nsw> : i64
    %387 = llvm.getelementptr inbounds %out0[%386] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %361, %387 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %388 = llvm.getelementptr inbounds %387[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %362, %388 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %389 = llvm.mul %182, %b_size0 overflow<nsw> : i64
    %390 = llvm.add %389, %j_panel overflow<nsw> : i64
    %391 = llvm.getelementptr inbounds %out0[%390] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %363, %391 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %392 = llvm.getelementptr inbounds %391[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %364, %392 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %393 = llvm.mul %180, %b_size0 overflow<nsw> : i64
    %394 = llvm.add %393, %j_panel overflow<nsw> : i64
    %395 = llvm.getelementptr inbounds %out0[%394] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %365, %395 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %396 = llvm.getelementptr inbounds %395[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %366, %396 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %397 = llvm.add %i_tile, %4 overflow<nsw> : i64
    %398 = llvm.icmp "slt" %397, %75 : i64
    llvm.cond_br %398, ^bb12(%397 : i64), ^bb18
  ^bb18:
    %399 = llvm.icmp "slt" %75, %a_size0 : i64
    llvm.cond_br %399, ^bb19(%75 : i64), ^bb25
  ^bb19(%i_below_tile: i64):
    %400 = llvm.add %i_below_tile, %1 overflow<nsw> : i64
    %401 = llvm.sub %400, %i_below_tile overflow<nsw> : i64
    %402 = llvm.sub %a_size0, %i_below_tile overflow<nsw> : i64
    %403 = llvm.intr.smin(%401, %402) : (i64, i64) -> i64
    %404 = llvm.add %403, %12 overflow<nsw> : i64
    %405 = llvm.intr.smin(%404, %6) : (i64, i64) -> i64
    %406 = llvm.add %i_below_tile, %405 : i64
    %407 = llvm.intr.smin(%404, %10) : (i64, i64) -> i64
    %408 = llvm.add %i_below_tile, %407 : i64
    %409 = llvm.intr.smin(%404, %2) : (i64, i64) -> i64
    %410 = llvm.add %i_below_tile, %409 : i64
    %411 = llvm.icmp "eq" %k0_piece, %7 : i64
    llvm.cond_br %411, ^bb20, ^bb21
  ^bb20:
    llvm.br ^bb22(%36, %36, %36, %36, %36, %36, %36, %36 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb21:
    %412 = llvm.icmp "slt" %7, %403 : i64
    %413 = llvm.icmp "slt" %2, %403 : i64
    %414 = llvm.icmp "slt" %10, %403 : i64
    %415 = llvm.icmp "slt" %6, %403 : i64
    %416 = llvm.mul %i_below_tile, %b_size0 overflow<nsw> : i64
    %417 = llvm.add %416, %j_panel overflow<nsw> : i64
    %418 = llvm.getelementptr inbounds %out0[%417] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %419 = llvm.load %418 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %420 = llvm.getelementptr inbounds %418[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %421 = llvm.load %420 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %422 = llvm.mul %410, %b_size0 overflow<nsw> : i64
    %423 = llvm.add %422, %j_panel overflow<nsw> : i64
    %424 = llvm.getelementptr inbounds %out0[%423] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %425 = llvm.load %424 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %426 = llvm.getelementptr inbounds %424[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %427 = llvm.load %426 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %428 = llvm.mul %408, %b_size0 overflow<nsw> : i64
    %429 = llvm.add %428, %j_panel overflow<nsw> : i64
    %430 = llvm.getelementptr inbounds %out0[%429] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %431 = llvm.load %430 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %432 = llvm.getelementptr inbounds %430[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %433 = llvm.load %432 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %434 = llvm.mul %406, %b_size0 overflow<nsw> : i64
    %435 = llvm.add %434, %j_panel overflow<nsw> : i64
    %436 = llvm.getelementptr inbounds %out0[%435] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %437 = llvm.load %436 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %438 = llvm.getelementptr inbounds %436[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %439 = llvm.load %438 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb22(%419, %421, %425, %427, %431, %433, %437, %439 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb22(%440: vector<8xf32>, %441: vector<8xf32>, %442: vector<8xf32>, %443: vector<8xf32>, %444: vector<8xf32>, %445: vector<8xf32>, %446: vector<8xf32>, %447: vector<8xf32>):
    %448 = llvm.add %k0_piece, %8 overflow<nsw> : i64
    %449 = llvm.intr.smin(%448, %a_stride0) : (i64, i64) -> i64
    %450 = llvm.icmp "slt" %k0_piece, %449 : i64
    llvm.cond_br %450, ^bb23(%k0_piece, %440, %441, %442, %443, %444, %445, %446, %447 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb24(%440, %441, %442, %443, %444, %445, %446, %447 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb23(%k0_below: i64, %451: vector<8xf32>, %452: vector<8xf32>, %453: vector<8xf32>, %454: vector<8xf32>, %455: vector<8xf32>, %456: vector<8xf32>, %457: vector<8xf32>, %458: vector<8xf32>):
    %459 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %460 = llvm.add %459, %9 overflow<nsw> : i64
    %461 = llvm.mul %460, %0 overflow<nsw> : i64
    %462 = llvm.getelementptr %b_copy[%461] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%462, %23, %24, %17) : (!llvm.ptr, i32, i32, i32) -> ()
    %463 = llvm.mul %i_below_tile, %a_stride0 overflow<nsw> : i64
    %464 = llvm.add %463, %k0_below overflow<nsw> : i64
    %465 = llvm.getelementptr inbounds %a[%464] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %466 = llvm.load %465 {alignment = 4 : i64} : !llvm.ptr -> f32
    %467 = llvm.mlir.poison : vector<8xf32>
    %468 = llvm.insertelement %466, %467[%7 : i64] : vector<8xf32>
    %469 = llvm.shufflevector %468, %467 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %470 = llvm.mul %410, %a_stride0 overflow<nsw> : i64
    %471 = llvm.add %470, %k0_below overflow<nsw> : i64
    %472 = llvm.getelementptr inbounds %a[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %473 = llvm.load %472 {alignment = 4 : i64} : !llvm.ptr -> f32
    %474 = llvm.mlir.poison : vector<8xf32>
    %475 = llvm.insertelement %473, %474[%7 : i64] : vector<8xf32>
    %476 = llvm.shufflevector %475, %474 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %477 = llvm.mul %408, %a_stride0 overflow<nsw> : i64
    %478 = llvm.add %477, %k0_below overflow<nsw> : i64
    %479 = llvm.getelementptr inbounds %a[%478] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %480 = llvm.load %479 {alignment = 4 : i64} : !llvm.ptr -> f32
    %481 = llvm.mlir.poison : vector<8xf32>
    %482 = llvm.insertelement %480, %481[%7 : i64] : vector<8xf32>
    %483 = llvm.shufflevector %482, %481 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %484 = llvm.mul %406, %a_stride0 overflow<nsw> : i64
    %485 = llvm.add %484, %k0_below overflow<nsw> : i64
    %486 = llvm.getelementptr inbounds %a[%485] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %487 = llvm.load %486 {alignment = 4 : i64} : !llvm.ptr -> f32
    %488 = llvm.mlir.poison : vector<8xf32>
    %489 = llvm.insertelement %487, %488[%7 : i64] : vector<8xf32>
    %490 = llvm.shufflevector %489, %488 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %491 = llvm.mul %459, %0 overflow<nsw> : i64
    %492 = llvm.getelementptr inbounds %b_copy[%491] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %493 = llvm.load %492 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %494 = llvm.add %7, %9 overflow<nsw> : i64
    %495 = llvm.add %491, %494 overflow<nsw> : i64
    %496 = llvm.getelementptr inbounds %b_copy[%495] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %497 = llvm.load %496 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %498 = llvm.fsub %469, %493 : vector<8xf32>
    %499 = llvm.fsub %469, %497 : vector<8xf32>
    %500 = llvm.fsub %476, %493 : vector<8xf32>
    %501 = llvm.fsub %476, %497 : vector<8xf32>
    %502 = llvm.fsub %483, %493 : vector<8xf32>
    %503 = llvm.fsub %483, %497 : vector<8xf32>
    %504 = llvm.fsub %490, %493 : vector<8xf32>
    %505 = llvm.fsub %490, %497 : vector<8xf32>
    %506 = llvm.fmul %498, %498 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %507 = llvm.fmul %499, %499 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %508 = llvm.fmul %500, %500 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %509 = llvm.fmul %501, %501 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %510 = llvm.fmul %502, %502 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %511 = llvm.fmul %503, %503 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %512 = llvm.fmul %504, %504 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %513 = llvm.fmul %505, %505 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %514 = llvm.fadd %451, %506 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %515 = llvm.fadd %452, %507 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %516 = llvm.fadd %453, %508 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %517 = llvm.fadd %454, %509 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %518 = llvm.fadd %455, %510 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %519 = llvm.fadd %456, %511 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %520 = llvm.fadd %457, %512 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %521 = llvm.fadd %458, %513 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %522 = llvm.add %k0_below, %2 overflow<nsw> : i64
    %523 = llvm.icmp "slt" %522, %449 : i64
    llvm.cond_br %523, ^bb23(%522, %514, %515, %516, %517, %518, %519, %520, %521 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb24(%514, %515, %516, %517, %518, %519, %520, %521 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb24(%524: vector<8xf32>, %525: vector<8xf32>, %526: vector<8xf32>, %527: vector<8xf32>, %528: vector<8xf32>, %529: vector<8xf32>, %530: vector<8xf32>, %531: vector<8xf32>):
    %532 = llvm.icmp "slt" %7, %403 : i64
    %533 = llvm.icmp "slt" %2, %403 : i64
    %534 = llvm.icmp "slt" %10, %403 : i64
    %535 = llvm.icmp "slt" %6, %403 : i64
    %536 = llvm.mul %i_below_tile, %b_size0 overflow<nsw> : i64
    %537 = llvm.add %536, %j_panel overflow<nsw> : i64
    %538 = llvm.getelementptr inbounds %out0[%537] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %524, %538 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %539 = llvm.getelementptr inbounds %538[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %525, %539 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %540 = llvm.mul %410, %b_size0 overflow<nsw> : i64
    %541 = llvm.add %540, %j_panel overflow<nsw> : i64
    %542 = llvm.getelementptr inbounds %out0[%541] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %526, %542 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %543 = llvm.getelementptr inbounds %542[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %527, %543 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %544 = llvm.mul %408, %b_size0 overflow<nsw> : i64
    %545 = llvm.add %544, %j_panel overflow<nsw> : i64
    %546 = llvm.getelementptr inbounds %out0[%545] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %528, %546 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %547 = llvm.getelementptr inbounds %546[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %529, %547 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %548 = llvm.mul %406, %b_size0 overflow<nsw> : i64
    %549 = llvm.add %548, %j_panel overflow<nsw> : i64
    %550 = llvm.getelementptr inbounds %out0[%549] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %530, %550 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %551 = llvm.getelementptr inbounds %550[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %531, %551 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %552 = llvm.add %i_below_tile, %1 overflow<nsw> : i64
    %553 = llvm.icmp "slt" %552, %a_size0 : i64
    llvm.cond_br %553, ^bb19(%552 : i64), ^bb25
  ^bb25:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %554 = llvm.add %k0_piece, %8 overflow<nsw> : i64
    %555 = llvm.icmp "slt" %554, %41 : i64
    llvm.cond_br %555, ^bb2(%554 : i64), ^bb26
  ^bb26:
    %556 = llvm.add %j_panel, %0 overflow<nsw> : i64
    %557 = llvm.icmp "slt" %556, %40 : i64
    llvm.cond_br %557, ^bb1(%556 : i64), ^bb27
  ^bb27:
    %558 = llvm.ashr %52, %6 : i64
    %559 = llvm.mul %558, %9 overflow<nsw> : i64
    %560 = llvm.intr.smin(%559, %a_size0) : (i64, i64) -> i64
    %561 = llvm.intr.smin(%13, %a_stride0) : (i64, i64) -> i64
    %562 = llvm.and %b_size0, %14 : i64
    %563 = llvm.intr.smin(%9, %562) : (i64, i64) -> i64
    %564 = llvm.intr.smax(%563, %7) : (i64, i64) -> i64
    %565 = llvm.icmp "slt" %40, %b_size0 : i64
    llvm.cond_br %565, ^bb28(%40 : i64), ^bb60
  ^bb28(%j_right_panel: i64):
    %566 = llvm.add %j_right_panel, %9 overflow<nsw> : i64
    %567 = llvm.sub %566, %j_right_panel overflow<nsw> : i64
    %568 = llvm.sub %b_size0, %j_right_panel overflow<nsw> : i64
    %569 = llvm.intr.smin(%567, %568) : (i64, i64) -> i64
    %570 = llvm.intr.smin(%569, %9) : (i64, i64) -> i64
    %571 = llvm.intr.smax(%570, %7) : (i64, i64) -> i64
    %572 = llvm.trunc %571 : i64 to i32
    %573 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %574 = llvm.mlir.poison : vector<8xi32>
    %575 = llvm.insertelement %572, %574[%7 : i64] : vector<8xi32>
    %576 = llvm.shufflevector %575, %574 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %577 = llvm.icmp "slt" %573, %576 : vector<8xi32>
    %578 = llvm.icmp "slt" %7, %41 : i64
    llvm.cond_br %578, ^bb29(%7 : i64), ^bb59
  ^bb29(%k0_right_piece: i64):
    %579 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1, %561) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %580 = llvm.extractvalue %579[0] : !llvm.struct<(i64, i1)>
    %581 = llvm.extractvalue %579[1] : !llvm.struct<(i64, i1)>
    %582 = llvm.xor %581, %26 : i1
    llvm.cond_br %582, ^bb30, ^bb64(%17 : i32)
  ^bb30:
    %583 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%580, %564) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %584 = llvm.extractvalue %583[0] : !llvm.struct<(i64, i1)>
    %585 = llvm.extractvalue %583[1] : !llvm.struct<(i64, i1)>
    %586 = llvm.xor %585, %26 : i1
    llvm.cond_br %586, ^bb31, ^bb64(%17 : i32)
  ^bb31:
    %587 = llvm.add %584, %15 overflow<nsw> : i64
    %588 = llvm.and %587, %16 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%15, %588) : (i64, i64) -> !llvm.ptr
    %589 = llvm.mlir.zero : !llvm.ptr
    %590 = llvm.icmp "ne" %b_copy_1, %589 : !llvm.ptr
    llvm.cond_br %590, ^bb32, ^bb64(%17 : i32)
  ^bb32:
    %591 = llvm.intr.smin(%566, %b_size0) : (i64, i64) -> i64
    %592 = llvm.icmp "slt" %j_right_panel, %591 : i64
    llvm.cond_br %592, ^bb33(%j_right_panel : i64), ^bb44
  ^bb33(%j_right_copy_tile: i64):
    %593 = llvm.add %k0_right_piece, %13 overflow<nsw> : i64
    %594 = llvm.ashr %a_stride0, %6 : i64
    %595 = llvm.mul %594, %9 overflow<nsw> : i64
    %596 = llvm.intr.smin(%593, %595) : (i64, i64) -> i64
    %597 = llvm.icmp "slt" %k0_right_piece, %596 : i64
    llvm.cond_br %597, ^bb34(%k0_right_piece : i64), ^bb39
  ^bb34(%k0_right_copy_tile: i64):
    %598 = llvm.add %k0_right_copy_tile, %9 overflow<nsw> : i64
    %599 = llvm.icmp "slt" %k0_right_copy_tile, %598 : i64
    llvm.cond_br %599, ^bb35(%k0_right_copy_tile : i64), ^bb38
  ^bb35(%k0_right_copy: i64):
    %600 = llvm.add %j_right_copy_tile, %9 overflow<nsw> : i64
    %601 = llvm.intr.smin(%600, %566) : (i64, i64) -> i64
    %602 = llvm.intr.smin(%601, %b_size0) : (i64, i64) -> i64
    %603 = llvm.icmp "slt" %j_right_copy_tile, %602 : i64
    llvm.cond_br %603, ^bb36(%j_right_copy_tile : i64), ^bb37
  ^bb36(%j_right_copy: i64):
    %604 = llvm.mul %j_right_copy, %b_stride0 overflow<nsw> : i64
    %605 = llvm.add %604, %k0_right_copy overflow<nsw> : i64
    %606 = llvm.getelementptr inbounds %b[%605] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %607 = llvm.load %606 {alignment = 4 : i64} : !llvm.ptr -> f32
    %608 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %609 = llvm.sub %j_right_copy, %j_right_panel overflow<nsw> : i64
    %610 = llvm.mul %608, %564 overflow<nsw> : i64
    %611 = llvm.add %610, %609 overflow<nsw> : i64
    %612 = llvm.getelementptr inbounds %b_copy_1[%611] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %607, %612 {alignment = 4 : i64} : f32, !llvm.ptr
    %613 = llvm.add %j_right_copy, %2 overflow<nsw> : i64
    %614 = llvm.icmp "slt" %613, %602 : i64
    llvm.cond_br %614, ^bb36(%613 : i64), ^bb37
  ^bb37:
    %615 = llvm.add %k0_right_copy, %2 overflow<nsw> : i64
    %616 = llvm.icmp "slt" %615, %598 : i64
    llvm.cond_br %616, ^bb35(%615 : i64), ^bb38
  ^bb38:
    %617 = llvm.add %k0_right_copy_tile, %9 overflow<nsw> : i64
    %618 = llvm.icmp "slt" %617, %596 : i64
    llvm.cond_br %618, ^bb34(%617 : i64), ^bb39
  ^bb39:
    %619 = llvm.intr.smax(%k0_right_piece, %595) : (i64, i64) -> i64
    %620 = llvm.intr.smin(%593, %a_stride0) : (i64, i64) -> i64
    %621 = llvm.icmp "slt" %619, %620 : i64
    llvm.cond_br %621, ^bb40(%619 : i64), ^bb43
  ^bb40(%k0_right_copy_below: i64):
    %622 = llvm.add %j_right_copy_tile, %9 overflow<nsw> : i64
    %623 = llvm.intr.smin(%622, %566) : (i64, i64) -> i64
    %624 = llvm.intr.smin(%623, %b_size0) : (i64, i64) -> i64
    %625 = llvm.icmp "slt" %j_right_copy_tile, %624 : i64
    llvm.cond_br %625, ^bb41(%j_right_copy_tile : i64), ^bb42
  ^bb41(%j_right_copy_below: i64):
    %626 = llvm.mul %j_right_copy_below, %b_stride0 overflow<nsw> : i64
    %627 = llvm.add %626, %k0_right_copy_below overflow<nsw> : i64
    %628 = llvm.getelementptr inbounds %b[%627] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %629 = llvm.load %628 {alignment = 4 : i64} : !llvm.ptr -> f32
    %630 = llvm.sub %k0_right_copy_below, %k0_right_piece overflow<nsw> : i64
    %631 = llvm.sub %j_right_copy_below, %j_right_panel overflow<nsw> : i64
    %632 = llvm.mul %630, %564 overflow<nsw> : i64
    %633 = llvm.add %632, %631 overflow<nsw> : i64
    %634 = llvm.getelementptr inbounds %b_copy_1[%633] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %629, %634 {alignment = 4 : i64} : f32, !llvm.ptr
    %635 = llvm.add %j_right_copy_below, %2 overflow<nsw> : i64
    %636 = llvm.icmp "slt" %635, %624 : i64
    llvm.cond_br %636, ^bb41(%635 : i64), ^bb42
  ^bb42:
    %637 = llvm.add %k0_right_copy_below, %2 overflow<nsw> : i64
    %638 = llvm.icmp "slt" %637, %620 : i64
    llvm.cond_br %638, ^bb40(%637 : i64), ^bb43
  ^bb43:
    %639 = llvm.add %j_right_copy_tile, %9 overflow<nsw> : i64
    %640 = llvm.icmp "slt" %639, %591 : i64
    llvm.cond_br %640, ^bb33(%639 : i64), ^bb44
  ^bb44:
    %641 = llvm.icmp "slt" %7, %560 : i64
    llvm.cond_br %641, ^bb45(%7 : i64), ^bb51
  ^bb45(%i_right_tile: i64):
    %642 = llvm.add %i_right_tile, %9 overflow<nsw> : i64
    %643 = llvm.sub %642, %i_right_tile overflow<nsw> : i64
    %644 = llvm.sub %560, %i_right_tile overflow<nsw> : i64
    %645 = llvm.intr.smin(%643, %644) : (i64, i64) -> i64
    %646 = llvm.add %645, %12 overflow<nsw> : i64
    %647 = llvm.intr.smin(%646, %11) : (i64, i64) -> i64
    %648 = llvm.add %i_right_tile, %647 : i64
    %649 = llvm.intr.smin(%646, %4) : (i64, i64) -> i64
    %650 = llvm.add %i_right_tile, %649 : i64
    %651 = llvm.intr.smin(%646, %3) : (i64, i64) -> i64
    %652 = llvm.add %i_right_tile, %651 : i64
    %653 = llvm.intr.smin(%646, %1) : (i64, i64) -> i64
    %654 = llvm.add %i_right_tile, %653 : i64
    %655 = llvm.intr.smin(%646, %6) : (i64, i64) -> i64
    %656 = llvm.add %i_right_tile, %655 : i64
    %657 = llvm.intr.smin(%646, %10) : (i64, i64) -> i64
    %658 = llvm.add %i_right_tile, %657 : i64
    %659 = llvm.intr.smin(%646, %2) : (i64, i64) -> i64
    %660 = llvm.add %i_right_tile, %659 : i64
    %661 = llvm.icmp "eq" %k0_right_piece, %7 : i64
    llvm.cond_br %661, ^bb46, ^bb47
  ^bb46:
    llvm.br ^bb48(%36, %36, %36, %36, %36, %36, %36, %36 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb47:
    %662 = llvm.icmp "slt" %7, %645 : i64
    %663 = llvm.icmp "slt" %2, %645 : i64
    %664 = llvm.icmp "slt" %10, %645 : i64
    %665 = llvm.icmp "slt" %6, %645 : i64
    %666 = llvm.icmp "slt" %1, %645 : i64
    %667 = llvm.icmp "slt" %3, %645 : i64
    %668 = llvm.icmp "slt" %4, %645 : i64
    %669 = llvm.icmp "slt" %11, %645 : i64
    %670 = llvm.mul %i_right_tile, %b_size0 overflow<nsw> : i64
    %671 = llvm.add %670, %j_right_panel overflow<nsw> : i64
    %672 = llvm.getelementptr inbounds %out0[%671] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %673 = llvm.intr.masked.load %672, %577, %36 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %674 = llvm.mul %660, %b_size0 overflow<nsw> : i64
    %675 = llvm.add %674, %j_right_panel overflow<nsw> : i64
    %676 = llvm.getelementptr inbounds %out0[%675] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %677 = llvm.intr.masked.load %676, %577, %36 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %678 = llvm.mul %658, %b_size0 overflow<nsw> : i64
    %679 = llvm.add %678, %j_right_panel overflow<nsw> : i64
    %680 = llvm.getelementptr inbounds %out0[%679] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %681 = llvm.intr.masked.load %680, %577, %36 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %682 = llvm.mul %656, %b_size0 overflow<nsw> : i64
    %683 = llvm.add %682, %j_right_panel overflow<nsw> : i64
    %684 = llvm.getelementptr inbounds %out0[%683] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %685 = llvm.intr.masked.load %684, %577, %36 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %686 = llvm.mul %654, %b_size0 overflow<nsw> : i64
    %687 = llvm.add %686, %j_right_panel overflow<nsw> : i64
    %688 = llvm.getelementptr inbounds %out0[%687] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %689 = llvm.intr.masked.load %688, %577, %36 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %690 = llvm.mul %652, %b_size0 overflow<nsw> : i64
    %691 = llvm.add %690, %j_right_panel overflow<nsw> : i64
    %692 = llvm.getelementptr inbounds %out0[%691] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %693 = llvm.intr.masked.load %692, %577, %36 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %694 = llvm.mul %650, %b_size0 overflow<nsw> : i64
    %695 = llvm.add %694, %j_right_panel overflow<nsw> : i64
    %696 = llvm.getelementptr inbounds %out0[%695] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %697 = llvm.intr.masked.load %696, %577, %36 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %698 = llvm.mul %648, %b_size0 overflow<nsw> : i64
    %699 = llvm.add %698, %j_right_panel overflow<nsw> : i64
    %700 = llvm.getelementptr inbounds %out0[%699] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %701 = llvm.intr.masked.load %700, %577, %36 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb48(%673, %677, %681, %685, %689, %693, %697, %701 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb48(%702: vector<8xf32>, %703: vector<8xf32>, %704: vector<8xf32>, %705: vector<8xf32>, %706: vector<8xf32>, %707: vector<8xf32>, %708: vector<8xf32>, %709: vector<8xf32>):
    %710 = llvm.add %k0_right_piece, %13 overflow<nsw> : i64
    %711 = llvm.intr.smin(%710, %a_stride0) : (i64, i64) -> i64
    %712 = llvm.icmp "slt" %k0_right_piece, %711 : i64
    llvm.cond_br %712, ^bb49(%k0_right_piece, %702, %703, %704, %705, %706, %707, %708, %709 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb50(%702, %703, %704, %705, %706, %707, %708, %709 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb49(%k0_right: i64, %713: vector<8xf32>, %714: vector<8xf32>, %715: vector<8xf32>, %716: vector<8xf32>, %717: vector<8xf32>, %718: vector<8xf32>, %719: vector<8xf32>, %720: vector<8xf32>):
    %721 = llvm.mul %i_right_tile, %a_stride0 overflow<nsw> : i64
    %722 = llvm.add %721, %k0_right overflow<nsw> : i64
    %723 = llvm.getelementptr inbounds %a[%722] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %724 = llvm.load %723 {alignment = 4 : i64} : !llvm.ptr -> f32
    %725 = llvm.mlir.poison : vector<8xf32>
    %726 = llvm.insertelement %724, %725[%7 : i64] : vector<8xf32>
    %727 = llvm.shufflevector %726, %725 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %728 = llvm.mul %660, %a_stride0 overflow<nsw> : i64
    %729 = llvm.add %728, %k0_right overflow<nsw> : i64
    %730 = llvm.getelementptr inbounds %a[%729] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %731 = llvm.load %730 {alignment = 4 : i64} : !llvm.ptr -> f32
    %732 = llvm.mlir.poison : vector<8xf32>
    %733 = llvm.insertelement %731, %732[%7 : i64] : vector<8xf32>
    %734 = llvm.shufflevector %733, %732 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %735 = llvm.mul %658, %a_stride0 overflow<nsw> : i64
    %736 = llvm.add %735, %k0_right overflow<nsw> : i64
    %737 = llvm.getelementptr inbounds %a[%736] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %738 = llvm.load %737 {alignment = 4 : i64} : !llvm.ptr -> f32
    %739 = llvm.mlir.poison : vector<8xf32>
    %740 = llvm.insertelement %738, %739[%7 : i64] : vector<8xf32>
    %741 = llvm.shufflevector %740, %739 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %742 = llvm.mul %656, %a_stride0 overflow<nsw> : i64
    %743 = llvm.add %742, %k0_right overflow<nsw> : i64
    %744 = llvm.getelementptr inbounds %a[%743] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %745 = llvm.load %744 {alignment = 4 : i64} : !llvm.ptr -> f32
    %746 = llvm.mlir.poison : vector<8xf32>
    %747 = llvm.insertelement %745, %746[%7 : i64] : vector<8xf32>
    %748 = llvm.shufflevector %747, %746 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %749 = llvm.mul %654, %a_stride0 overflow<nsw> : i64
    %750 = llvm.add %749, %k0_right overflow<nsw> : i64
    %751 = llvm.getelementptr inbounds %a[%750] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %752 = llvm.load %751 {alignment = 4 : i64} : !llvm.ptr -> f32
    %753 = llvm.mlir.poison : vector<8xf32>
    %754 = llvm.insertelement %752, %753[%7 : i64] : vector<8xf32>
    %755 = llvm.shufflevector %754, %753 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %756 = llvm.mul %652, %a_stride0 overflow<nsw> : i64
    %757 = llvm.add %756, %k0_right overflow<nsw> : i64
    %758 = llvm.getelementptr inbounds %a[%757] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %759 = llvm.load %758 {alignment = 4 : i64} : !llvm.ptr -> f32
    %760 = llvm.mlir.poison : vector<8xf32>
    %761 = llvm.insertelement %759, %760[%7 : i64] : vector<8xf32>
    %762 = llvm.shufflevector %761, %760 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %763 = llvm.mul %650, %a_stride0 overflow<nsw> : i64
    %764 = llvm.add %763, %k0_right overflow<nsw> : i64
    %765 = llvm.getelementptr inbounds %a[%764] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %766 = llvm.load %765 {alignment = 4 : i64} : !llvm.ptr -> f32
    %767 = llvm.mlir.poison : vector<8xf32>
    %768 = llvm.insertelement %766, %767[%7 : i64] : vector<8xf32>
    %769 = llvm.shufflevector %768, %767 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %770 = llvm.mul %648, %a_stride0 overflow<nsw> : i64
    %771 = llvm.add %770, %k0_right overflow<nsw> : i64
    %772 = llvm.getelementptr inbounds %a[%771] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %773 = llvm.load %772 {alignment = 4 : i64} : !llvm.ptr -> f32
    %774 = llvm.mlir.poison : vector<8xf32>
    %775 = llvm.insertelement %773, %774[%7 : i64] : vector<8xf32>
    %776 = llvm.shufflevector %775, %774 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %777 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %778 = llvm.mul %777, %564 overflow<nsw> : i64
    %779 = llvm.getelementptr inbounds %b_copy_1[%778] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %780 = llvm.intr.masked.load %779, %577, %36 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %781 = llvm.fsub %727, %780 : vector<8xf32>
    %782 = llvm.fsub %734, %780 : vector<8xf32>
    %783 = llvm.fsub %741, %780 : vector<8xf32>
    %784 = llvm.fsub %748, %780 : vector<8xf32>
    %785 = llvm.fsub %755, %780 : vector<8xf32>
    %786 = llvm.fsub %762, %780 : vector<8xf32>
    %787 = llvm.fsub %769, %780 : vector<8xf32>
    %788 = llvm.fsub %776, %780 : vector<8xf32>
    %789 = llvm.fmul %781, %781 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %790 = llvm.fmul %782, %782 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %791 = llvm.fmul %783, %783 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %792 = llvm.fmul %784, %784 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %793 = llvm.fmul %785, %785 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %794 = llvm.fmul %786, %786 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %795 = llvm.fmul %787, %787 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %796 = llvm.fmul %788, %788 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %797 = llvm.fadd %713, %789 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %798 = llvm.fadd %714, %790 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %799 = llvm.fadd %715, %791 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %800 = llvm.fadd %716, %792 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %801 = llvm.fadd %717, %793 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %802 = llvm.fadd %718, %794 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %803 = llvm.fadd %719, %795 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %804 = llvm.fadd %720, %796 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %805 = llvm.add %k0_right, %2 overflow<nsw> : i64
    %806 = llvm.icmp "slt" %805, %711 : i64
    llvm.cond_br %806, ^bb49(%805, %797, %798, %799, %800, %801, %802, %803, %804 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb50(%797, %798, %799, %800, %801, %802, %803, %804 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb50(%807: vector<8xf32>, %808: vector<8xf32>, %809: vector<8xf32>, %810: vector<8xf32>, %811: vector<8xf32>, %812: vector<8xf32>, %813: vector<8xf32>, %814: vector<8xf32>):
    %815 = llvm.icmp "slt" %7, %645 : i64
    %816 = llvm.icmp "slt" %2, %645 : i64
    %817 = llvm.icmp "slt" %10, %645 : i64
    %818 = llvm.icmp "slt" %6, %645 : i64
    %819 = llvm.icmp "slt" %1, %645 : i64
    %820 = llvm.icmp "slt" %3, %645 : i64
    %821 = llvm.icmp "slt" %4, %645 : i64
    %822 = llvm.icmp "slt" %11, %645 : i64
    %823 = llvm.mul %i_right_tile, %b_size0 overflow<nsw> : i64
    %824 = llvm.add %823, %j_right_panel overflow<nsw> : i64
    %825 = llvm.getelementptr inbounds %out0[%824] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %807, %825, %577 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %826 = llvm.mul %660, %b_size0 overflow<nsw> : i64
    %827 = llvm.add %826, %j_right_panel overflow<nsw> : i64
    %828 = llvm.getelementptr inbounds %out0[%827] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %808, %828, %577 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %829 = llvm.mul %658, %b_size0 overflow<nsw> : i64
    %830 = llvm.add %829, %j_right_panel overflow<nsw> : i64
    %831 = llvm.getelementptr inbounds %out0[%830] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %809, %831, %577 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %832 = llvm.mul %656, %b_size0 overflow<nsw> : i64
    %833 = llvm.add %832, %j_right_panel overflow<nsw> : i64
    %834 = llvm.getelementptr inbounds %out0[%833] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %810, %834, %577 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %835 = llvm.mul %654, %b_size0 overflow<nsw> : i64
    %836 = llvm.add %835, %j_right_panel overflow<nsw> : i64
    %837 = llvm.getelementptr inbounds %out0[%836] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %811, %837, %577 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %838 = llvm.mul %652, %b_size0 overflow<nsw> : i64
    %839 = llvm.add %838, %j_right_panel overflow<nsw> : i64
    %840 = llvm.getelementptr inbounds %out0[%839] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %812, %840, %577 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %841 = llvm.mul %650, %b_size0 overflow<nsw> : i64
    %842 = llvm.add %841, %j_right_panel overflow<nsw> : i64
    %843 = llvm.getelementptr inbounds %out0[%842] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %813, %843, %577 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %844 = llvm.mul %648, %b_size0 overflow<nsw> : i64
    %845 = llvm.add %844, %j_right_panel overflow<nsw> : i64
    %846 = llvm.getelementptr inbounds %out0[%845] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %814, %846, %577 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %847 = llvm.add %i_right_tile, %9 overflow<nsw> : i64
    %848 = llvm.icmp "slt" %847, %560 : i64
    llvm.cond_br %848, ^bb45(%847 : i64), ^bb51
  ^bb51:
    %849 = llvm.icmp "slt" %560, %a_size0 : i64
    llvm.cond_br %849, ^bb52(%560 : i64), ^bb58
  ^bb52(%i_right_below_tile: i64):
    %850 = llvm.add %i_right_below_tile, %1 overflow<nsw> : i64
    %851 = llvm.sub %850, %i_right_below_tile overflow<nsw> : i64
    %852 = llvm.sub %a_size0, %i_right_below_tile overflow<nsw> : i64
    %853 = llvm.intr.smin(%851, %852) : (i64, i64) -> i64
    %854 = llvm.add %853, %12 overflow<nsw> : i64
    %855 = llvm.intr.smin(%854, %6) : (i64, i64) -> i64
    %856 = llvm.add %i_right_below_tile, %855 : i64
    %857 = llvm.intr.smin(%854, %10) : (i64, i64) -> i64
    %858 = llvm.add %i_right_below_tile, %857 : i64
    %859 = llvm.intr.smin(%854, %2) : (i64, i64) -> i64
    %860 = llvm.add %i_right_below_tile, %859 : i64
    %861 = llvm.icmp "eq" %k0_right_piece, %7 : i64
    llvm.cond_br %861, ^bb53, ^bb54
  ^bb53:
    llvm.br ^bb55(%36, %36, %36, %36 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb54:
    %862 = llvm.icmp "slt" %7, %853 : i64
    %863 = llvm.icmp "slt" %2, %853 : i64
    %864 = llvm.icmp "slt" %10, %853 : i64
    %865 = llvm.icmp "slt" %6, %853 : i64
    %866 = llvm.mul %i_right_below_tile, %b_size0 overflow<nsw> : i64
    %867 = llvm.add %866, %j_right_panel overflow<nsw> : i64
    %868 = llvm.getelementptr inbounds %out0[%867] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %869 = llvm.intr.masked.load %868, %577, %36 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %870 = llvm.mul %860, %b_size0 overflow<nsw> : i64
    %871 = llvm.add %870, %j_right_panel overflow<nsw> : i64
    %872 = llvm.getelementptr inbounds %out0[%871] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %873 = llvm.intr.masked.load %872, %577, %36 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %874 = llvm.mul %858, %b_size0 overflow<nsw> : i64
    %875 = llvm.add %874, %j_right_panel overflow<nsw> : i64
    %876 = llvm.getelementptr inbounds %out0[%875] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %877 = llvm.intr.masked.load %876, %577, %36 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %878 = llvm.mul %856, %b_size0 overflow<nsw> : i64
    %879 = llvm.add %878, %j_right_panel overflow<nsw> : i64
    %880 = llvm.getelementptr inbounds %out0[%879] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %881 = llvm.intr.masked.load %880, %577, %36 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb55(%869, %873, %877, %881 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb55(%882: vector<8xf32>, %883: vector<8xf32>, %884: vector<8xf32>, %885: vector<8xf32>):
    %886 = llvm.add %k0_right_piece, %13 overflow<nsw> : i64
    %887 = llvm.intr.smin(%886, %a_stride0) : (i64, i64) -> i64
    %888 = llvm.icmp "slt" %k0_right_piece, %887 : i64
    llvm.cond_br %888, ^bb56(%k0_right_piece, %882, %883, %884, %885 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb57(%882, %883, %884, %885 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb56(%k0_right_below: i64, %889: vector<8xf32>, %890: vector<8xf32>, %891: vector<8xf32>, %892: vector<8xf32>):
    %893 = llvm.mul %i_right_below_tile, %a_stride0 overflow<nsw> : i64
    %894 = llvm.add %893, %k0_right_below overflow<nsw> : i64
    %895 = llvm.getelementptr inbounds %a[%894] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %896 = llvm.load %895 {alignment = 4 : i64} : !llvm.ptr -> f32
    %897 = llvm.mlir.poison : vector<8xf32>
    %898 = llvm.insertelement %896, %897[%7 : i64] : vector<8xf32>
    %899 = llvm.shufflevector %898, %897 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %900 = llvm.mul %860, %a_stride0 overflow<nsw> : i64
    %901 = llvm.add %900, %k0_right_below overflow<nsw> : i64
    %902 = llvm.getelementptr inbounds %a[%901] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %903 = llvm.load %902 {alignment = 4 : i64} : !llvm.ptr -> f32
    %904 = llvm.mlir.poison : vector<8xf32>
    %905 = llvm.insertelement %903, %904[%7 : i64] : vector<8xf32>
    %906 = llvm.shufflevector %905, %904 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %907 = llvm.mul %858, %a_stride0 overflow<nsw> : i64
    %908 = llvm.add %907, %k0_right_below overflow<nsw> : i64
    %909 = llvm.getelementptr inbounds %a[%908] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %910 = llvm.load %909 {alignment = 4 : i64} : !llvm.ptr -> f32
    %911 = llvm.mlir.poison : vector<8xf32>
    %912 = llvm.insertelement %910, %911[%7 : i64] : vector<8xf32>
    %913 = llvm.shufflevector %912, %911 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %914 = llvm.mul %856, %a_stride0 overflow<nsw> : i64
    %915 = llvm.add %914, %k0_right_below overflow<nsw> : i64
    %916 = llvm.getelementptr inbounds %a[%915] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %917 = llvm.load %916 {alignment = 4 : i64} : !llvm.ptr -> f32
    %918 = llvm.mlir.poison : vector<8xf32>
    %919 = llvm.insertelement %917, %918[%7 : i64] : vector<8xf32>
    %920 = llvm.shufflevector %919, %918 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %921 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %922 = llvm.mul %921, %564 overflow<nsw> : i64
    %923 = llvm.getelementptr inbounds %b_copy_1[%922] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %924 = llvm.intr.masked.load %923, %577, %36 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %925 = llvm.fsub %899, %924 : vector<8xf32>
    %926 = llvm.fsub %906, %924 : vector<8xf32>
    %927 = llvm.fsub %913, %924 : vector<8xf32>
    %928 = llvm.fsub %920, %924 : vector<8xf32>
    %929 = llvm.fmul %925, %925 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %930 = llvm.fmul %926, %926 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %931 = llvm.fmul %927, %927 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %932 = llvm.fmul %928, %928 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %933 = llvm.fadd %889, %929 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %934 = llvm.fadd %890, %930 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %935 = llvm.fadd %891, %931 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %936 = llvm.fadd %892, %932 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %937 = llvm.add %k0_right_below, %2 overflow<nsw> : i64
    %938 = llvm.icmp "slt" %937, %887 : i64
    llvm.cond_br %938, ^bb56(%937, %933, %934, %935, %936 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb57(%933, %934, %935, %936 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb57(%939: vector<8xf32>, %940: vector<8xf32>, %941: vector<8xf32>, %942: vector<8xf32>):
    %943 = llvm.icmp "slt" %7, %853 : i64
    %944 = llvm.icmp "slt" %2, %853 : i64
    %945 = llvm.icmp "slt" %10, %853 : i64
    %946 = llvm.icmp "slt" %6, %853 : i64
    %947 = llvm.mul %i_right_below_tile, %b_size0 overflow<nsw> : i64
    %948 = llvm.add %947, %j_right_panel overflow<nsw> : i64
    %949 = llvm.getelementptr inbounds %out0[%948] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %939, %949, %577 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %950 = llvm.mul %860, %b_size0 overflow<nsw> : i64
    %951 = llvm.add %950, %j_right_panel overflow<nsw> : i64
    %952 = llvm.getelementptr inbounds %out0[%951] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %940, %952, %577 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %953 = llvm.mul %858, %b_size0 overflow<nsw> : i64
    %954 = llvm.add %953, %j_right_panel overflow<nsw> : i64
    %955 = llvm.getelementptr inbounds %out0[%954] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %941, %955, %577 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %956 = llvm.mul %856, %b_size0 overflow<nsw> : i64
    %957 = llvm.add %956, %j_right_panel overflow<nsw> : i64
    %958 = llvm.getelementptr inbounds %out0[%957] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %942, %958, %577 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %959 = llvm.add %i_right_below_tile, %1 overflow<nsw> : i64
    %960 = llvm.icmp "slt" %959, %a_size0 : i64
    llvm.cond_br %960, ^bb52(%959 : i64), ^bb58
  ^bb58:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %961 = llvm.add %k0_right_piece, %13 overflow<nsw> : i64
    %962 = llvm.icmp "slt" %961, %41 : i64
    llvm.cond_br %962, ^bb29(%961 : i64), ^bb59
  ^bb59:
    %963 = llvm.add %j_right_panel, %9 overflow<nsw> : i64
    %964 = llvm.icmp "slt" %963, %b_size0 : i64
    llvm.cond_br %964, ^bb28(%963 : i64), ^bb60
  ^bb60:
    %965 = llvm.intr.smax(%a_size0, %7) : (i64, i64) -> i64
    %966 = llvm.ashr %b_size0, %10 : i64
    %967 = llvm.mul %966, %1 : i64
    %968 = llvm.intr.smax(%967, %7) : (i64, i64) -> i64
    %969 = llvm.add %968, %6 : i64
    %970 = llvm.udiv %969, %1 : i64
    %971 = llvm.mul %970, %27 : i64
    %972 = llvm.add %14, %971 : i64
    %973 = llvm.add %972, %28 : i64
    %974 = llvm.mul %965, %973 : i64
    %975 = llvm.icmp "sge" %974, %29 : i64
    %976 = llvm.icmp "sgt" %a_size0, %7 : i64
    %977 = llvm.select %976, %a_size0, %7 : i1, i64
    llvm.cond_br %975, ^bb61, ^bb62
  ^bb61:
    llvm.store %a_size0, %30 {alignment = 8 : i64} : i64, !llvm.ptr
    %978 = llvm.getelementptr inbounds %30[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %978 {alignment = 8 : i64} : i64, !llvm.ptr
    %979 = llvm.getelementptr inbounds %30[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %979 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %980 = llvm.getelementptr inbounds %30[%31] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %980 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %981 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %982 = llvm.call @stepwell_parallel_for(%981, %30, %977, %7) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb63(%982 : i32)
  ^bb62:
    %983 = llvm.call @program.parallel0(%7, %977, %a_size0, %b_size0, %out0, %out1) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb63(%983 : i32)
  ^bb63(%984: i32):
    llvm.return %23 : i32
  ^bb64(%985: i32):
    llvm.return %985 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %a_size0_1: i64, %b_size0_1: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %986 = llvm.mlir.constant(0) : i64
    %987 = llvm.mlir.constant(1) : i64
    %988 = llvm.mlir.constant(2) : i64
    %989 = llvm.mlir.constant(4) : i64
    %990 = llvm.mlir.constant(0 : i32) : i32
    %991 = llvm.mlir.constant(dense<0x7f800000> : vector<4xf32>) : vector<4xf32>
    %992 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %993 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf32>) : vector<4xf32>
    %994 = llvm.mlir.constant(dense<9223372036854775807> : vector<4xi64>) : vector<4xi64>
    %995 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %995, ^bb1(%begin : i64), ^bb7
  ^bb1(%i: i64):
    %996 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi64>) : vector<4xi64>
    %997 = llvm.ashr %b_size0_1, %988 : i64
    %998 = llvm.mul %997, %989 overflow<nsw> : i64
    %999 = llvm.icmp "slt" %986, %998 : i64
    llvm.cond_br %999, ^bb2(%986, %991, %992 : i64, vector<4xf32>, vector<4xi64>), ^bb3(%991, %992 : vector<4xf32>, vector<4xi64>)
  ^bb2(%j: i64, %1000: vector<4xf32>, %1001: vector<4xi64>):
    %1002 = llvm.mul %i, %b_size0_1 overflow<nsw> : i64
    %1003 = llvm.add %1002, %j overflow<nsw> : i64
    %1004 = llvm.getelementptr inbounds %out0_1[%1003] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1005 = llvm.load %1004 {alignment = 4 : i64} : !llvm.ptr -> vector<4xf32>
    %1006 = llvm.intr.sqrt(%1005) : (vector<4xf32>) -> vector<4xf32>
    %1007 = llvm.fcmp "olt" %1005, %1000 : vector<4xf32>
    %1008 = llvm.fcmp "uno" %1005, %1005 : vector<4xf32>
    %1009 = llvm.fcmp "ord" %1000, %1000 : vector<4xf32>
    %1010 = llvm.and %1008, %1009 : vector<4xi1>
    %1011 = llvm.or %1007, %1010 : vector<4xi1>
    %1012 = llvm.mlir.poison : vector<4xi64>
    %1013 = llvm.insertelement %j, %1012[%986 : i64] : vector<4xi64>
    %1014 = llvm.shufflevector %1013, %1012 [0, 0, 0, 0] : vector<4xi64>
    %1015 = llvm.add %1014, %996 : vector<4xi64>
    %1016 = llvm.select %1011, %1005, %1000 : vector<4xi1>, vector<4xf32>
    %1017 = llvm.select %1011, %1015, %1001 : vector<4xi1>, vector<4xi64>
    llvm.store %1006, %1004 {alignment = 4 : i64} : vector<4xf32>, !llvm.ptr
    %1018 = llvm.add %j, %989 overflow<nsw> : i64
    %1019 = llvm.icmp "slt" %1018, %998 : i64
    llvm.cond_br %1019, ^bb2(%1018, %1016, %1017 : i64, vector<4xf32>, vector<4xi64>), ^bb3(%1016, %1017 : vector<4xf32>, vector<4xi64>)
  ^bb3(%1020: vector<4xf32>, %1021: vector<4xi64>):
    %1022 = llvm.icmp "slt" %998, %b_size0_1 : i64
    llvm.cond_br %1022, ^bb4, ^bb5
  ^bb4:
    %1023 = llvm.sub %b_size0_1, %998 overflow<nsw> : i64
    %1024 = llvm.intr.smin(%1023, %989) : (i64, i64) -> i64
    %1025 = llvm.intr.smax(%1024, %986) : (i64, i64) -> i64
    %1026 = llvm.trunc %1025 : i64 to i32
    %1027 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1028 = llvm.mlir.poison : vector<4xi32>
    %1029 = llvm.insertelement %1026, %1028[%986 : i64] : vector<4xi32>
    %1030 = llvm.shufflevector %1029, %1028 [0, 0, 0, 0] : vector<4xi32>
    %1031 = llvm.icmp "slt" %1027, %1030 : vector<4xi32>
    %1032 = llvm.mul %i, %b_size0_1 overflow<nsw> : i64
    %1033 = llvm.add %1032, %998 overflow<nsw> : i64
    %1034 = llvm.getelementptr inbounds %out0_1[%1033] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1035 = llvm.intr.masked.load %1034, %1031, %993 {alignment = 4 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
    %1036 = llvm.intr.sqrt(%1035) : (vector<4xf32>) -> vector<4xf32>
    %1037 = llvm.fcmp "olt" %1035, %1020 : vector<4xf32>
    %1038 = llvm.fcmp "uno" %1035, %1035 : vector<4xf32>
    %1039 = llvm.fcmp "ord" %1020, %1020 : vector<4xf32>
    %1040 = llvm.and %1038, %1039 : vector<4xi1>
    %1041 = llvm.or %1037, %1040 : vector<4xi1>
    %1042 = llvm.mlir.poison : vector<4xi64>
    %1043 = llvm.insertelement %998, %1042[%986 : i64] : vector<4xi64>
    %1044 = llvm.shufflevector %1043, %1042 [0, 0, 0, 0] : vector<4xi64>
    %1045 = llvm.add %1044, %996 : vector<4xi64>
    %1046 = llvm.select %1041, %1035, %1020 : vector<4xi1>, vector<4xf32>
    %1047 = llvm.select %1041, %1045, %1021 : vector<4xi1>, vector<4xi64>
    llvm.intr.masked.store %1036, %1034, %1031 {alignment = 4 : i32} : vector<4xf32>, vector<4xi1> into !llvm.ptr
    %1048 = llvm.select %1031, %1046, %1020 : vector<4xi1>, vector<4xf32>
    %1049 = llvm.select %1031, %1047, %1021 : vector<4xi1>, vector<4xi64>
    llvm.br ^bb6(%1048, %1049 : vector<4xf32>, vector<4xi64>)
  ^bb5:
    llvm.br ^bb6(%1020, %1021 : vector<4xf32>, vector<4xi64>)
  ^bb6(%1050: vector<4xf32>, %1051: vector<4xi64>):
    %1052 = llvm.intr.vector.reduce.fminimum(%1050) : (vector<4xf32>) -> f32
    %1053 = llvm.mlir.poison : vector<4xf32>
    %1054 = llvm.insertelement %1052, %1053[%986 : i64] : vector<4xf32>
    %1055 = llvm.shufflevector %1054, %1053 [0, 0, 0, 0] : vector<4xf32>
    %1056 = llvm.fcmp "oeq" %1050, %1055 : vector<4xf32>
    %1057 = llvm.fcmp "uno" %1050, %1050 : vector<4xf32>
    %1058 = llvm.or %1056, %1057 : vector<4xi1>
    %1059 = llvm.select %1058, %1051, %994 : vector<4xi1>, vector<4xi64>
    %1060 = "llvm.intr.vector.reduce.smin"(%1059) : (vector<4xi64>) -> i64
    %1061 = llvm.getelementptr inbounds %out1_1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1060, %1061 {alignment = 8 : i64} : i64, !llvm.ptr
    %1062 = llvm.add %i, %987 overflow<nsw> : i64
    %1063 = llvm.icmp "slt" %1062, %end : i64
    llvm.cond_br %1063, ^bb1(%1062 : i64), ^bb7
  ^bb7:
    llvm.return %990 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %1064 = llvm.mlir.constant(8) : i64
    %1065 = llvm.mlir.constant(16) : i64
    %1066 = llvm.mlir.constant(24) : i64
    %1067 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %1068 = llvm.getelementptr inbounds %context[%1064] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1069 = llvm.load %1068 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1070 = llvm.getelementptr inbounds %context[%1065] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1071 = llvm.load %1070 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1072 = llvm.getelementptr inbounds %context[%1066] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1073 = llvm.load %1072 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1074 = llvm.call @program.parallel0(%begin_1, %end_1, %1067, %1069, %1071, %1073) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %1074 : i32
  }
  llvm.func @program_shapes(%a_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_2: i64, %a_stride0_1: i64, %b_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_2: i64, %b_stride0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %1075 = llvm.mlir.constant(0) : i64
    %1076 = llvm.mlir.constant(1) : i64
    %1077 = llvm.mlir.constant(2 : i32) : i32
    %1078 = llvm.mlir.constant(3 : i32) : i32
    %1079 = llvm.mlir.constant(2) : i64
    %1080 = llvm.mlir.constant(0 : i32) : i32
    %1081 = llvm.icmp "eq" %b_stride0_1, %a_stride0_1 : i64
    %1082 = llvm.icmp "slt" %1075, %b_size0_2 : i64
    llvm.cond_br %1081, ^bb1, ^bb3(%1077 : i32)
  ^bb1:
    llvm.cond_br %1082, ^bb2, ^bb3(%1078 : i32)
  ^bb2:
    llvm.store %a_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %1083 = llvm.getelementptr inbounds %extents[%1076] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_size0_2, %1083 {alignment = 8 : i64} : i64, !llvm.ptr
    %1084 = llvm.getelementptr inbounds %extents[%1079] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size0_2, %1084 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1080 : i32
  ^bb3(%1085: i32):
    llvm.return %1085 : i32
  }
}
