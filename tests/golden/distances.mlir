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
            %152 = arith.andi %k0, %c7 : index
            %153 = arith.addi %77, %152 overflow<nsw> : index
            memref.prefetch %a[%153, %k0], read, locality<2>, data : memref<?x?xf32>
            %154 = memref.load %a[%i_tile, %k0] : memref<?x?xf32>
            %155 = vector.broadcast %154 : f32 to vector<8xf32>
            %156 = memref.load %a[%91, %k0] : memref<?x?xf32>
            %157 = vector.broadcast %156 : f32 to vector<8xf32>
            %158 = memref.load %a[%89, %k0] : memref<?x?xf32>
            %159 = vector.broadcast %158 : f32 to vector<8xf32>
            %160 = memref.load %a[%87, %k0] : memref<?x?xf32>
            %161 = vector.broadcast %160 : f32 to vector<8xf32>
            %162 = memref.load %a[%85, %k0] : memref<?x?xf32>
            %163 = vector.broadcast %162 : f32 to vector<8xf32>
            %164 = memref.load %a[%83, %k0] : memref<?x?xf32>
            %165 = vector.broadcast %164 : f32 to vector<8xf32>
            %166 = vector.load %b_copy[%150, %c0] : memref<?x16xf32>, vector<8xf32>
            %167 = arith.addi %c0, %c8 overflow<nsw> : index
            %168 = vector.load %b_copy[%150, %167] : memref<?x16xf32>, vector<8xf32>
            %169 = arith.subf %155, %166 : vector<8xf32>
            %170 = arith.subf %155, %168 : vector<8xf32>
            %171 = arith.subf %157, %166 : vector<8xf32>
            %172 = arith.subf %157, %168 : vector<8xf32>
            %173 = arith.subf %159, %166 : vector<8xf32>
            %174 = arith.subf %159, %168 : vector<8xf32>
            %175 = arith.subf %161, %166 : vector<8xf32>
            %176 = arith.subf %161, %168 : vector<8xf32>
            %177 = arith.subf %163, %166 : vector<8xf32>
            %178 = arith.subf %163, %168 : vector<8xf32>
            %179 = arith.subf %165, %166 : vector<8xf32>
            %180 = arith.subf %165, %168 : vector<8xf32>
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
            %191 = arith.mulf %179, %179 fastmath<contract> : vector<8xf32>
            %192 = arith.mulf %180, %180 fastmath<contract> : vector<8xf32>
            %193 = arith.addf %138, %181 fastmath<reassoc,contract> : vector<8xf32>
            %194 = arith.addf %139, %182 fastmath<reassoc,contract> : vector<8xf32>
            %195 = arith.addf %140, %183 fastmath<reassoc,contract> : vector<8xf32>
            %196 = arith.addf %141, %184 fastmath<reassoc,contract> : vector<8xf32>
            %197 = arith.addf %142, %185 fastmath<reassoc,contract> : vector<8xf32>
            %198 = arith.addf %143, %186 fastmath<reassoc,contract> : vector<8xf32>
            %199 = arith.addf %144, %187 fastmath<reassoc,contract> : vector<8xf32>
            %200 = arith.addf %145, %188 fastmath<reassoc,contract> : vector<8xf32>
            %201 = arith.addf %146, %189 fastmath<reassoc,contract> : vector<8xf32>
            %202 = arith.addf %147, %190 fastmath<reassoc,contract> : vector<8xf32>
            %203 = arith.addf %148, %191 fastmath<reassoc,contract> : vector<8xf32>
            %204 = arith.addf %149, %192 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %193, %194, %195, %196, %197, %198, %199, %200, %201, %202, %203, %204 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %205 = arith.cmpi slt, %c0, %80 : index
          %206 = arith.cmpi slt, %c1, %80 : index
          %207 = arith.cmpi slt, %c2, %80 : index
          %208 = arith.cmpi slt, %c3, %80 : index
          %209 = arith.cmpi slt, %c4, %80 : index
          %210 = arith.cmpi slt, %c5, %80 : index
          vector.store %126, %out0_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
          %211 = arith.addi %j_panel, %c8 : index
          vector.store %127, %out0_1[%i_tile, %211] : memref<?x?xf32>, vector<8xf32>
          vector.store %128, %out0_1[%91, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %129, %out0_1[%91, %211] : memref<?x?xf32>, vector<8xf32>
          vector.store %130, %out0_1[%89, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %131, %out0_1[%89, %211] : memref<?x?xf32>, vector<8xf32>
          vector.store %132, %out0_1[%87, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %133, %out0_1[%87, %211] : memref<?x?xf32>, vector<8xf32>
          vector.store %134, %out0_1[%85, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %135, %out0_1[%85, %211] : memref<?x?xf32>, vector<8xf32>
          vector.store %136, %out0_1[%83, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %137, %out0_1[%83, %211] : memref<?x?xf32>, vector<8xf32>
        }
        scf.for %i_below_tile = %16 to %7 step %c4 {
          %212 = arith.addi %i_below_tile, %c4 overflow<nsw> : index
          %213 = arith.subi %212, %i_below_tile overflow<nsw> : index
          %214 = arith.subi %7, %i_below_tile overflow<nsw> : index
          %215 = arith.minsi %213, %214 : index
          %216 = arith.addi %215, %minus1 overflow<nsw> : index
          %217 = arith.minsi %216, %c3 : index
          %218 = arith.addi %i_below_tile, %217 : index
          %219 = arith.minsi %216, %c2 : index
          %220 = arith.addi %i_below_tile, %219 : index
          %221 = arith.minsi %216, %c1 : index
          %222 = arith.addi %i_below_tile, %221 : index
          %223 = arith.cmpi eq, %k0_piece, %c0 : index
          %224, %225, %226, %227, %228, %229, %230, %231 = scf.if %223 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %4, %4, %4, %4, %4, %4, %4, %4 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %232 = arith.cmpi slt, %c0, %215 : index
            %233 = arith.cmpi slt, %c1, %215 : index
            %234 = arith.cmpi slt, %c2, %215 : index
            %235 = arith.cmpi slt, %c3, %215 : index
            %236 = vector.load %out0_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %237 = arith.addi %j_panel, %c8 : index
            %238 = vector.load %out0_1[%i_below_tile, %237] : memref<?x?xf32>, vector<8xf32>
            %239 = vector.load %out0_1[%222, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %240 = vector.load %out0_1[%222, %237] : memref<?x?xf32>, vector<8xf32>
            %241 = vector.load %out0_1[%220, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %242 = vector.load %out0_1[%220, %237] : memref<?x?xf32>, vector<8xf32>
            %243 = vector.load %out0_1[%218, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %244 = vector.load %out0_1[%218, %237] : memref<?x?xf32>, vector<8xf32>
            scf.yield %236, %238, %239, %240, %241, %242, %243, %244 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %245 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
          %246 = arith.minsi %245, %8 : index
          %247, %248, %249, %250, %251, %252, %253, %254 = scf.for %k0_below = %k0_piece to %246 step %c1 iter_args(%255 = %224, %256 = %225, %257 = %226, %258 = %227, %259 = %228, %260 = %229, %261 = %230, %262 = %231) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %263 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
            %264 = arith.addi %263, %c8 overflow<nsw> : index
            memref.prefetch %b_copy[%264, %c0], read, locality<3>, data : memref<?x16xf32>
            %265 = memref.load %a[%i_below_tile, %k0_below] : memref<?x?xf32>
            %266 = vector.broadcast %265 : f32 to vector<8xf32>
            %267 = memref.load %a[%222, %k0_below] : memref<?x?xf32>
            %268 = vector.broadcast %267 : f32 to vector<8xf32>
            %269 = memref.load %a[%220, %k0_below] : memref<?x?xf32>
            %270 = vector.broadcast %269 : f32 to vector<8xf32>
            %271 = memref.load %a[%218, %k0_below] : memref<?x?xf32>
            %272 = vector.broadcast %271 : f32 to vector<8xf32>
            %273 = vector.load %b_copy[%263, %c0] : memref<?x16xf32>, vector<8xf32>
            %274 = arith.addi %c0, %c8 overflow<nsw> : index
            %275 = vector.load %b_copy[%263, %274] : memref<?x16xf32>, vector<8xf32>
            %276 = arith.subf %266, %273 : vector<8xf32>
            %277 = arith.subf %266, %275 : vector<8xf32>
            %278 = arith.subf %268, %273 : vector<8xf32>
            %279 = arith.subf %268, %275 : vector<8xf32>
            %280 = arith.subf %270, %273 : vector<8xf32>
            %281 = arith.subf %270, %275 : vector<8xf32>
            %282 = arith.subf %272, %273 : vector<8xf32>
            %283 = arith.subf %272, %275 : vector<8xf32>
            %284 = arith.mulf %276, %276 fastmath<contract> : vector<8xf32>
            %285 = arith.mulf %277, %277 fastmath<contract> : vector<8xf32>
            %286 = arith.mulf %278, %278 fastmath<contract> : vector<8xf32>
            %287 = arith.mulf %279, %279 fastmath<contract> : vector<8xf32>
            %288 = arith.mulf %280, %280 fastmath<contract> : vector<8xf32>
            %289 = arith.mulf %281, %281 fastmath<contract> : vector<8xf32>
            %290 = arith.mulf %282, %282 fastmath<contract> : vector<8xf32>
            %291 = arith.mulf %283, %283 fastmath<contract> : vector<8xf32>
            %292 = arith.addf %255, %284 fastmath<reassoc,contract> : vector<8xf32>
            %293 = arith.addf %256, %285 fastmath<reassoc,contract> : vector<8xf32>
            %294 = arith.addf %257, %286 fastmath<reassoc,contract> : vector<8xf32>
            %295 = arith.addf %258, %287 fastmath<reassoc,contract> : vector<8xf32>
            %296 = arith.addf %259, %288 fastmath<reassoc,contract> : vector<8xf32>
            %297 = arith.addf %260, %289 fastmath<reassoc,contract> : vector<8xf32>
            %298 = arith.addf %261, %290 fastmath<reassoc,contract> : vector<8xf32>
            %299 = arith.addf %262, %291 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %292, %293, %294, %295, %296, %297, %298, %299 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %300 = arith.cmpi slt, %c0, %215 : index
          %301 = arith.cmpi slt, %c1, %215 : index
          %302 = arith.cmpi slt, %c2, %215 : index
          %303 = arith.cmpi slt, %c3, %215 : index
          vector.store %247, %out0_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
          %304 = arith.addi %j_panel, %c8 : index
          vector.store %248, %out0_1[%i_below_tile, %304] : memref<?x?xf32>, vector<8xf32>
          vector.store %249, %out0_1[%222, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %250, %out0_1[%222, %304] : memref<?x?xf32>, vector<8xf32>
          vector.store %251, %out0_1[%220, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %252, %out0_1[%220, %304] : memref<?x?xf32>, vector<8xf32>
          vector.store %253, %out0_1[%218, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %254, %out0_1[%218, %304] : memref<?x?xf32>, vector<8xf32>
        }
        memref.dealloc %b_copy : memref<?x16xf32>
      }
    }
    %305 = arith.addi %7, %c3 overflow<nsw> : index
    %306 = arith.shrsi %305, %c3 : index
    %307 = arith.muli %306, %c8 overflow<nsw> : index
    %308 = arith.minsi %307, %7 : index
    %309 = arith.minsi %c16384, %8 : index
    %310 = arith.andi %9, %c15 : index
    %311 = arith.minsi %c8, %310 : index
    %312 = arith.maxsi %311, %c0 : index
    scf.for %j_right_panel = %11 to %9 step %c8 {
      %313 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
      %314 = arith.subi %313, %j_right_panel overflow<nsw> : index
      %315 = arith.subi %9, %j_right_panel overflow<nsw> : index
      %316 = arith.minsi %314, %315 : index
      %317 = vector.create_mask %316 : vector<8xi1>
      scf.for %k0_right_piece = %c0 to %12 step %c16384 {
        %b_copy_1 = memref.alloc(%309, %312) {alignment = 64 : i64} : memref<?x?xf32>
        %318 = arith.minsi %313, %9 : index
        scf.for %j_right_copy_tile = %j_right_panel to %318 step %c8 {
          %319 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %320 = arith.shrsi %8, %c3 : index
          %321 = arith.muli %320, %c8 overflow<nsw> : index
          %322 = arith.minsi %319, %321 : index
          scf.for %k0_right_copy_tile = %k0_right_piece to %322 step %c8 {
            %323 = arith.addi %k0_right_copy_tile, %c8 overflow<nsw> : index
            scf.for %k0_right_copy = %k0_right_copy_tile to %323 step %c1 {
              %324 = arith.addi %j_right_copy_tile, %c8 overflow<nsw> : index
              %325 = arith.minsi %324, %313 : index
              %326 = arith.minsi %325, %9 : index
              scf.for %j_right_copy = %j_right_copy_tile to %326 step %c1 {
                %327 = memref.load %b[%j_right_copy, %k0_right_copy] : memref<?x?xf32>
                %328 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
                %329 = arith.subi %j_right_copy, %j_right_panel overflow<nsw> : index
                memref.store %327, %b_copy_1[%328, %329] : memref<?x?xf32>
              }
            }
          }
          %330 = arith.maxsi %k0_right_piece, %321 : index
          %331 = arith.minsi %319, %8 : index
          scf.for %k0_right_copy_below = %330 to %331 step %c1 {
            %332 = arith.addi %j_right_copy_tile, %c8 overflow<nsw> : index
            %333 = arith.minsi %332, %313 : index
            %334 = arith.minsi %333, %9 : index
            scf.for %j_right_copy_below = %j_right_copy_tile to %334 step %c1 {
              %335 = memref.load %b[%j_right_copy_below, %k0_right_copy_below] : memref<?x?xf32>
              %336 = arith.subi %k0_right_copy_below, %k0_right_piece overflow<nsw> : index
              %337 = arith.subi %j_right_copy_below, %j_right_panel overflow<nsw> : index
              memref.store %335, %b_copy_1[%336, %337] : memref<?x?xf32>
            }
          }
        }
        scf.for %i_right_tile = %c0 to %308 step %c8 {
          %338 = arith.addi %i_right_tile, %c8 overflow<nsw> : index
          %339 = arith.subi %338, %i_right_tile overflow<nsw> : index
          %340 = arith.subi %308, %i_right_tile overflow<nsw> : index
          %341 = arith.minsi %339, %340 : index
          %342 = arith.addi %341, %minus1 overflow<nsw> : index
          %343 = arith.minsi %342, %c7 : index
          %344 = arith.addi %i_right_tile, %343 : index
          %345 = arith.minsi %342, %c6 : index
          %346 = arith.addi %i_right_tile, %345 : index
          %347 = arith.minsi %342, %c5 : index
          %348 = arith.addi %i_right_tile, %347 : index
          %349 = arith.minsi %342, %c4 : index
          %350 = arith.addi %i_right_tile, %349 : index
          %351 = arith.minsi %342, %c3 : index
          %352 = arith.addi %i_right_tile, %351 : index
          %353 = arith.minsi %342, %c2 : index
          %354 = arith.addi %i_right_tile, %353 : index
          %355 = arith.minsi %342, %c1 : index
          %356 = arith.addi %i_right_tile, %355 : index
          %357 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %358, %359, %360, %361, %362, %363, %364, %365 = scf.if %357 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %4, %4, %4, %4, %4, %4, %4, %4 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %366 = arith.cmpi slt, %c0, %341 : index
            %367 = arith.cmpi slt, %c1, %341 : index
            %368 = arith.cmpi slt, %c2, %341 : index
            %369 = arith.cmpi slt, %c3, %341 : index
            %370 = arith.cmpi slt, %c4, %341 : index
            %371 = arith.cmpi slt, %c5, %341 : index
            %372 = arith.cmpi slt, %c6, %341 : index
            %373 = arith.cmpi slt, %c7, %341 : index
            %374 = vector.maskedload %out0_1[%i_right_tile, %j_right_panel], %317, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %375 = vector.maskedload %out0_1[%356, %j_right_panel], %317, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %376 = vector.maskedload %out0_1[%354, %j_right_panel], %317, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %377 = vector.maskedload %out0_1[%352, %j_right_panel], %317, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %378 = vector.maskedload %out0_1[%350, %j_right_panel], %317, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %379 = vector.maskedload %out0_1[%348, %j_right_panel], %317, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %380 = vector.maskedload %out0_1[%346, %j_right_panel], %317, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %381 = vector.maskedload %out0_1[%344, %j_right_panel], %317, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %374, %375, %376, %377, %378, %379, %380, %381 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %382 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %383 = arith.minsi %382, %8 : index
          %384, %385, %386, %387, %388, %389, %390, %391 = scf.for %k0_right = %k0_right_piece to %383 step %c1 iter_args(%392 = %358, %393 = %359, %394 = %360, %395 = %361, %396 = %362, %397 = %363, %398 = %364, %399 = %365) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %400 = memref.load %a[%i_right_tile, %k0_right] : memref<?x?xf32>
            %401 = vector.broadcast %400 : f32 to vector<8xf32>
            %402 = memref.load %a[%356, %k0_right] : memref<?x?xf32>
            %403 = vector.broadcast %402 : f32 to vector<8xf32>
            %404 = memref.load %a[%354, %k0_right] : memref<?x?xf32>
            %405 = vector.broadcast %404 : f32 to vector<8xf32>
            %406 = memref.load %a[%352, %k0_right] : memref<?x?xf32>
            %407 = vector.broadcast %406 : f32 to vector<8xf32>
            %408 = memref.load %a[%350, %k0_right] : memref<?x?xf32>
            %409 = vector.broadcast %408 : f32 to vector<8xf32>
            %410 = memref.load %a[%348, %k0_right] : memref<?x?xf32>
            %411 = vector.broadcast %410 : f32 to vector<8xf32>
            %412 = memref.load %a[%346, %k0_right] : memref<?x?xf32>
            %413 = vector.broadcast %412 : f32 to vector<8xf32>
            %414 = memref.load %a[%344, %k0_right] : memref<?x?xf32>
            %415 = vector.broadcast %414 : f32 to vector<8xf32>
            %416 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
            %417 = vector.maskedload %b_copy_1[%416, %c0], %317, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %418 = arith.subf %401, %417 : vector<8xf32>
            %419 = arith.subf %403, %417 : vector<8xf32>
            %420 = arith.subf %405, %417 : vector<8xf32>
            %421 = arith.subf %407, %417 : vector<8xf32>
            %422 = arith.subf %409, %417 : vector<8xf32>
            %423 = arith.subf %411, %417 : vector<8xf32>
            %424 = arith.subf %413, %417 : vector<8xf32>
            %425 = arith.subf %415, %417 : vector<8xf32>
            %426 = arith.mulf %418, %418 fastmath<contract> : vector<8xf32>
            %427 = arith.mulf %419, %419 fastmath<contract> : vector<8xf32>
            %428 = arith.mulf %420, %420 fastmath<contract> : vector<8xf32>
            %429 = arith.mulf %421, %421 fastmath<contract> : vector<8xf32>
            %430 = arith.mulf %422, %422 fastmath<contract> : vector<8xf32>
            %431 = arith.mulf %423, %423 fastmath<contract> : vector<8xf32>
            %432 = arith.mulf %424, %424 fastmath<contract> : vector<8xf32>
            %433 = arith.mulf %425, %425 fastmath<contract> : vector<8xf32>
            %434 = arith.addf %392, %426 fastmath<reassoc,contract> : vector<8xf32>
            %435 = arith.addf %393, %427 fastmath<reassoc,contract> : vector<8xf32>
            %436 = arith.addf %394, %428 fastmath<reassoc,contract> : vector<8xf32>
            %437 = arith.addf %395, %429 fastmath<reassoc,contract> : vector<8xf32>
            %438 = arith.addf %396, %430 fastmath<reassoc,contract> : vector<8xf32>
            %439 = arith.addf %397, %431 fastmath<reassoc,contract> : vector<8xf32>
            %440 = arith.addf %398, %432 fastmath<reassoc,contract> : vector<8xf32>
            %441 = arith.addf %399, %433 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %434, %435, %436, %437, %438, %439, %440, %441 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %442 = arith.cmpi slt, %c0, %341 : index
          %443 = arith.cmpi slt, %c1, %341 : index
          %444 = arith.cmpi slt, %c2, %341 : index
          %445 = arith.cmpi slt, %c3, %341 : index
          %446 = arith.cmpi slt, %c4, %341 : index
          %447 = arith.cmpi slt, %c5, %341 : index
          %448 = arith.cmpi slt, %c6, %341 : index
          %449 = arith.cmpi slt, %c7, %341 : index
          vector.maskedstore %out0_1[%i_right_tile, %j_right_panel], %317, %384 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%356, %j_right_panel], %317, %385 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%354, %j_right_panel], %317, %386 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%352, %j_right_panel], %317, %387 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%350, %j_right_panel], %317, %388 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%348, %j_right_panel], %317, %389 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%346, %j_right_panel], %317, %390 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%344, %j_right_panel], %317, %391 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        }
        scf.for %i_right_below_tile = %308 to %7 step %c4 {
          %450 = arith.addi %i_right_below_tile, %c4 overflow<nsw> : index
          %451 = arith.subi %450, %i_right_below_tile overflow<nsw> : index
          %452 = arith.subi %7, %i_right_below_tile overflow<nsw> : index
          %453 = arith.minsi %451, %452 : index
          %454 = arith.addi %453, %minus1 overflow<nsw> : index
          %455 = arith.minsi %454, %c3 : index
          %456 = arith.addi %i_right_below_tile, %455 : index
          %457 = arith.minsi %454, %c2 : index
          %458 = arith.addi %i_right_below_tile, %457 : index
          %459 = arith.minsi %454, %c1 : index
          %460 = arith.addi %i_right_below_tile, %459 : index
          %461 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %462, %463, %464, %465 = scf.if %461 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %4, %4, %4, %4 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %466 = arith.cmpi slt, %c0, %453 : index
            %467 = arith.cmpi slt, %c1, %453 : index
            %468 = arith.cmpi slt, %c2, %453 : index
            %469 = arith.cmpi slt, %c3, %453 : index
            %470 = vector.maskedload %out0_1[%i_right_below_tile, %j_right_panel], %317, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %471 = vector.maskedload %out0_1[%460, %j_right_panel], %317, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %472 = vector.maskedload %out0_1[%458, %j_right_panel], %317, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %473 = vector.maskedload %out0_1[%456, %j_right_panel], %317, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %470, %471, %472, %473 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %474 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %475 = arith.minsi %474, %8 : index
          %476, %477, %478, %479 = scf.for %k0_right_below = %k0_right_piece to %475 step %c1 iter_args(%480 = %462, %481 = %463, %482 = %464, %483 = %465) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %484 = memref.load %a[%i_right_below_tile, %k0_right_below] : memref<?x?xf32>
            %485 = vector.broadcast %484 : f32 to vector<8xf32>
            %486 = memref.load %a[%460, %k0_right_below] : memref<?x?xf32>
            %487 = vector.broadcast %486 : f32 to vector<8xf32>
            %488 = memref.load %a[%458, %k0_right_below] : memref<?x?xf32>
            %489 = vector.broadcast %488 : f32 to vector<8xf32>
            %490 = memref.load %a[%456, %k0_right_below] : memref<?x?xf32>
            %491 = vector.broadcast %490 : f32 to vector<8xf32>
            %492 = arith.subi %k0_right_below, %k0_right_piece overflow<nsw> : index
            %493 = vector.maskedload %b_copy_1[%492, %c0], %317, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %494 = arith.subf %485, %493 : vector<8xf32>
            %495 = arith.subf %487, %493 : vector<8xf32>
            %496 = arith.subf %489, %493 : vector<8xf32>
            %497 = arith.subf %491, %493 : vector<8xf32>
            %498 = arith.mulf %494, %494 fastmath<contract> : vector<8xf32>
            %499 = arith.mulf %495, %495 fastmath<contract> : vector<8xf32>
            %500 = arith.mulf %496, %496 fastmath<contract> : vector<8xf32>
            %501 = arith.mulf %497, %497 fastmath<contract> : vector<8xf32>
            %502 = arith.addf %480, %498 fastmath<reassoc,contract> : vector<8xf32>
            %503 = arith.addf %481, %499 fastmath<reassoc,contract> : vector<8xf32>
            %504 = arith.addf %482, %500 fastmath<reassoc,contract> : vector<8xf32>
            %505 = arith.addf %483, %501 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %502, %503, %504, %505 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %506 = arith.cmpi slt, %c0, %453 : index
          %507 = arith.cmpi slt, %c1, %453 : index
          %508 = arith.cmpi slt, %c2, %453 : index
          %509 = arith.cmpi slt, %c3, %453 : index
          vector.maskedstore %out0_1[%i_right_below_tile, %j_right_panel], %317, %476 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%460, %j_right_panel], %317, %477 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%458, %j_right_panel], %317, %478 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%456, %j_right_panel], %317, %479 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        }
        memref.dealloc %b_copy_1 : memref<?x?xf32>
      }
    }
    %510 = arith.constant 0 : index
    %511 = arith.maxsi %7, %510 : index
    %512 = arith.constant 2 : index
    %513 = arith.shrsi %9, %512 : index
    %514 = arith.constant 4 : index
    %515 = arith.muli %513, %514 : index
    %516 = arith.constant 0 : index
    %517 = arith.maxsi %515, %516 : index
    %518 = arith.constant 3 : index
    %519 = arith.addi %517, %518 : index
    %520 = arith.constant 4 : index
    %521 = arith.divui %519, %520 : index
    %522 = arith.constant 34 : index
    %523 = arith.muli %521, %522 : index
    %524 = arith.constant 15 : index
    %525 = arith.addi %524, %523 : index
    %526 = arith.constant 38 : index
    %527 = arith.addi %525, %526 : index
    %528 = arith.muli %511, %527 : index
    %529 = arith.constant 32768 : index
    %530 = arith.cmpi sge, %528, %529 : index
    "omp.parallel"(%530) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %7, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %531 = vector.step : vector<4xindex>
          %532 = arith.shrsi %9, %c2 : index
          %533 = arith.muli %532, %c4 overflow<nsw> : index
          %534, %535 = scf.for %j = %c0 to %533 step %c4 iter_args(%536 = %0, %537 = %1) -> (vector<4xf32>, vector<4xi64>) {
            %538 = vector.load %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
            %539 = math.sqrt %538 : vector<4xf32>
            %540 = arith.cmpf olt, %538, %536 : vector<4xf32>
            %541 = arith.cmpf uno, %538, %538 : vector<4xf32>
            %542 = arith.cmpf ord, %536, %536 : vector<4xf32>
            %543 = arith.andi %541, %542 : vector<4xi1>
            %544 = arith.ori %540, %543 : vector<4xi1>
            %545 = vector.broadcast %j : index to vector<4xindex>
            %546 = arith.addi %545, %531 : vector<4xindex>
            %547 = arith.index_cast %546 : vector<4xindex> to vector<4xi64>
            %548 = arith.select %544, %538, %536 : vector<4xi1>, vector<4xf32>
            %549 = arith.select %544, %547, %537 : vector<4xi1>, vector<4xi64>
            vector.store %539, %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
            scf.yield %548, %549 : vector<4xf32>, vector<4xi64>
          }
          %550 = arith.cmpi slt, %533, %9 : index
          %551, %552 = scf.if %550 -> (vector<4xf32>, vector<4xi64>) {
            %553 = arith.subi %9, %533 overflow<nsw> : index
            %554 = vector.create_mask %553 : vector<4xi1>
            %555 = vector.maskedload %out0_1[%i, %533], %554, %2 : memref<?x?xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
            %556 = math.sqrt %555 : vector<4xf32>
            %557 = arith.cmpf olt, %555, %534 : vector<4xf32>
            %558 = arith.cmpf uno, %555, %555 : vector<4xf32>
            %559 = arith.cmpf ord, %534, %534 : vector<4xf32>
            %560 = arith.andi %558, %559 : vector<4xi1>
            %561 = arith.ori %557, %560 : vector<4xi1>
            %562 = vector.broadcast %533 : index to vector<4xindex>
            %563 = arith.addi %562, %531 : vector<4xindex>
            %564 = arith.index_cast %563 : vector<4xindex> to vector<4xi64>
            %565 = arith.select %561, %555, %534 : vector<4xi1>, vector<4xf32>
            %566 = arith.select %561, %564, %535 : vector<4xi1>, vector<4xi64>
            vector.maskedstore %out0_1[%i, %533], %554, %556 : memref<?x?xf32>, vector<4xi1>, vector<4xf32>
            %567 = arith.select %554, %565, %534 : vector<4xi1>, vector<4xf32>
            %568 = arith.select %554, %566, %535 : vector<4xi1>, vector<4xi64>
            scf.yield %567, %568 : vector<4xf32>, vector<4xi64>
          } else {
            scf.yield %534, %535 : vector<4xf32>, vector<4xi64>
          }
          %569 = vector.reduction <minimumf>, %551 : vector<4xf32> into f32
          %570 = vector.broadcast %569 : f32 to vector<4xf32>
          %571 = arith.cmpf oeq, %551, %570 : vector<4xf32>
          %572 = arith.cmpf uno, %551, %551 : vector<4xf32>
          %573 = arith.ori %571, %572 : vector<4xi1>
          %574 = arith.select %573, %552, %3 : vector<4xi1>, vector<4xi64>
          %575 = vector.reduction <minsi>, %574 : vector<4xi64> into i64
          memref.store %575, %out1_1[%i] : memref<?xi64>
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
    %24 = llvm.mlir.constant(2 : i32) : i32
    %25 = llvm.mlir.constant(true) : i1
    %26 = llvm.mlir.constant(34) : i64
    %27 = llvm.mlir.constant(38) : i64
    %28 = llvm.mlir.constant(32768) : i64
    %29 = llvm.alloca %17 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %30 = llvm.mlir.constant(24) : i64
    %31 = llvm.mlir.constant(dense<0x7f800000> : vector<4xf32>) : vector<4xf32>
    %32 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %33 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf32>) : vector<4xf32>
    %34 = llvm.mlir.constant(dense<9223372036854775807> : vector<4xi64>) : vector<4xi64>
    %35 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %36 = llvm.mlir.constant(dense<true> : vector<8xi1>) : vector<8xi1>
    %37 = llvm.mlir.constant(dense<false> : vector<8xi1>) : vector<8xi1>
    %38 = llvm.ashr %b_size0, %1 : i64
    %39 = llvm.mul %38, %0 overflow<nsw> : i64
    %40 = llvm.intr.smax(%a_stride0, %2) : (i64, i64) -> i64
    %41 = llvm.add %a_size0, %2 overflow<nsw> : i64
    %42 = llvm.sdiv %41, %3 : i64
    %43 = llvm.srem %41, %3 : i64
    %44 = llvm.icmp "ne" %43, %5 : i64
    %45 = llvm.xor %43, %3 : i64
    %46 = llvm.icmp "slt" %45, %5 : i64
    %47 = llvm.and %44, %46 : i1
    %48 = llvm.add %42, %11 : i64
    %49 = llvm.select %47, %48, %42 : i1, i64
    %50 = llvm.mul %49, %3 overflow<nsw> : i64
    %51 = llvm.intr.smin(%50, %a_size0) : (i64, i64) -> i64
    %52 = llvm.intr.smin(%4, %a_stride0) : (i64, i64) -> i64
    %53 = llvm.icmp "slt" %5, %39 : i64
    llvm.cond_br %53, ^bb1(%5 : i64), ^bb27
  ^bb1(%j_panel: i64):
    %54 = llvm.icmp "slt" %5, %40 : i64
    llvm.cond_br %54, ^bb2(%5 : i64), ^bb26
  ^bb2(%k0_piece: i64):
    %55 = llvm.mul %52, %14 overflow<nsw> : i64
    %56 = llvm.add %55, %14 overflow<nsw> : i64
    %57 = llvm.and %56, %15 : i64
    %b_copy = llvm.call @aligned_alloc(%14, %57) : (i64, i64) -> !llvm.ptr
    %58 = llvm.mlir.zero : !llvm.ptr
    %59 = llvm.icmp "ne" %b_copy, %58 : !llvm.ptr
    llvm.cond_br %59, ^bb3, ^bb64(%16 : i32)
  ^bb3:
    %60 = llvm.add %j_panel, %0 overflow<nsw> : i64
    %61 = llvm.icmp "slt" %j_panel, %60 : i64
    llvm.cond_br %61, ^bb4(%j_panel : i64), ^bb11
  ^bb4(%j_copy_tile: i64):
    %62 = llvm.sub %j_copy_tile, %j_panel overflow<nsw> : i64
    %63 = llvm.add %k0_piece, %4 overflow<nsw> : i64
    %64 = llvm.ashr %a_stride0, %7 : i64
    %65 = llvm.mul %64, %6 overflow<nsw> : i64
    %66 = llvm.intr.smin(%63, %65) : (i64, i64) -> i64
    %67 = llvm.icmp "slt" %k0_piece, %66 : i64
    llvm.cond_br %67, ^bb5(%k0_piece : i64), ^bb6
  ^bb5(%k0_copy_tile: i64):
    %68 = llvm.mul %j_copy_tile, %b_stride0 overflow<nsw> : i64
    %69 = llvm.add %68, %k0_copy_tile overflow<nsw> : i64
    %70 = llvm.getelementptr inbounds %b[%69] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %71 = llvm.load %70 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %72 = llvm.getelementptr inbounds %70[%b_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %73 = llvm.load %72 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %74 = llvm.mul %8, %b_stride0 overflow<nsw> : i64
    %75 = llvm.getelementptr inbounds %70[%74] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %76 = llvm.load %75 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %77 = llvm.mul %7, %b_stride0 overflow<nsw> : i64
    %78 = llvm.getelementptr inbounds %70[%77] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %79 = llvm.load %78 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %80 = llvm.mul %1, %b_stride0 overflow<nsw> : i64
    %81 = llvm.getelementptr inbounds %70[%80] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %82 = llvm.load %81 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %83 = llvm.mul %9, %b_stride0 overflow<nsw> : i64
    %84 = llvm.getelementptr inbounds %70[%83] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %85 = llvm.load %84 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %86 = llvm.mul %3, %b_stride0 overflow<nsw> : i64
    %87 = llvm.getelementptr inbounds %70[%86] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %88 = llvm.load %87 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %89 = llvm.mul %10, %b_stride0 overflow<nsw> : i64
    %90 = llvm.getelementptr inbounds %70[%89] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %91 = llvm.load %90 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %92 = llvm.shufflevector %71, %82 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %93 = llvm.shufflevector %71, %82 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %94 = llvm.shufflevector %73, %85 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %95 = llvm.shufflevector %73, %85 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %96 = llvm.shufflevector %76, %88 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %97 = llvm.shufflevector %76, %88 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %98 = llvm.shufflevector %79, %91 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %99 = llvm.shufflevector %79, %91 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %100 = llvm.shufflevector %92, %96 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %101 = llvm.shufflevector %92, %96 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %102 = llvm.shufflevector %93, %97 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %103 = llvm.shufflevector %93, %97 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %104 = llvm.shufflevector %94, %98 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %105 = llvm.shufflevector %94, %98 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %106 = llvm.shufflevector %95, %99 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %107 = llvm.shufflevector %95, %99 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %108 = llvm.shufflevector %100, %104 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %109 = llvm.shufflevector %100, %104 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %110 = llvm.shufflevector %101, %105 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %111 = llvm.shufflevector %101, %105 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %112 = llvm.shufflevector %102, %106 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %113 = llvm.shufflevector %102, %106 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %114 = llvm.shufflevector %103, %107 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %115 = llvm.shufflevector %103, %107 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %116 = llvm.sub %k0_copy_tile, %k0_piece overflow<nsw> : i64
    %117 = llvm.mul %116, %0 overflow<nsw> : i64
    %118 = llvm.add %117, %62 overflow<nsw> : i64
    %119 = llvm.getelementptr inbounds %b_copy[%118] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %108, %119 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %120 = llvm.getelementptr inbounds %119[%0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %109, %120 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %121 = llvm.getelementptr inbounds %119[%17] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %110, %121 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %122 = llvm.getelementptr inbounds %119[%18] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %111, %122 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %123 = llvm.getelementptr inbounds %119[%14] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %112, %123 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %124 = llvm.getelementptr inbounds %119[%19] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %113, %124 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %125 = llvm.getelementptr inbounds %119[%20] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %114, %125 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %126 = llvm.getelementptr inbounds %119[%21] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %115, %126 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %127 = llvm.add %k0_copy_tile, %6 overflow<nsw> : i64
    %128 = llvm.icmp "slt" %127, %66 : i64
    llvm.cond_br %128, ^bb5(%127 : i64), ^bb6
  ^bb6:
    %129 = llvm.intr.smax(%k0_piece, %65) : (i64, i64) -> i64
    %130 = llvm.intr.smin(%63, %a_stride0) : (i64, i64) -> i64
    %131 = llvm.icmp "slt" %129, %130 : i64
    llvm.cond_br %131, ^bb7(%129 : i64), ^bb10
  ^bb7(%k0_copy_below: i64):
    %132 = llvm.add %j_copy_tile, %6 overflow<nsw> : i64
    %133 = llvm.icmp "slt" %j_copy_tile, %132 : i64
    llvm.cond_br %133, ^bb8(%j_copy_tile : i64), ^bb9
  ^bb8(%j_copy_below: i64):
    %134 = llvm.mul %j_copy_below, %b_stride0 overflow<nsw> : i64
    %135 = llvm.add %134, %k0_copy_below overflow<nsw> : i64
    %136 = llvm.getelementptr inbounds %b[%135] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %137 = llvm.load %136 {alignment = 4 : i64} : !llvm.ptr -> f32
    %138 = llvm.sub %k0_copy_below, %k0_piece overflow<nsw> : i64
    %139 = llvm.sub %j_copy_below, %j_panel overflow<nsw> : i64
    %140 = llvm.mul %138, %0 overflow<nsw> : i64
    %141 = llvm.add %140, %139 overflow<nsw> : i64
    %142 = llvm.getelementptr inbounds %b_copy[%141] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %137, %142 {alignment = 4 : i64} : f32, !llvm.ptr
    %143 = llvm.add %j_copy_below, %2 overflow<nsw> : i64
    %144 = llvm.icmp "slt" %143, %132 : i64
    llvm.cond_br %144, ^bb8(%143 : i64), ^bb9
  ^bb9:
    %145 = llvm.add %k0_copy_below, %2 overflow<nsw> : i64
    %146 = llvm.icmp "slt" %145, %130 : i64
    llvm.cond_br %146, ^bb7(%145 : i64), ^bb10
  ^bb10:
    %147 = llvm.add %j_copy_tile, %6 overflow<nsw> : i64
    %148 = llvm.icmp "slt" %147, %60 : i64
    llvm.cond_br %148, ^bb4(%147 : i64), ^bb11
  ^bb11:
    %149 = llvm.icmp "slt" %5, %51 : i64
    llvm.cond_br %149, ^bb12(%5 : i64), ^bb18
  ^bb12(%i_tile: i64):
    %150 = llvm.add %i_tile, %3 overflow<nsw> : i64
    %151 = llvm.sub %150, %i_tile overflow<nsw> : i64
    %152 = llvm.sub %51, %i_tile overflow<nsw> : i64
    %153 = llvm.intr.smin(%151, %152) : (i64, i64) -> i64
    %154 = llvm.add %153, %11 overflow<nsw> : i64
    %155 = llvm.intr.smin(%154, %9) : (i64, i64) -> i64
    %156 = llvm.add %i_tile, %155 : i64
    %157 = llvm.intr.smin(%154, %1) : (i64, i64) -> i64
    %158 = llvm.add %i_tile, %157 : i64
    %159 = llvm.intr.smin(%154, %7) : (i64, i64) -> i64
    %160 = llvm.add %i_tile, %159 : i64
    %161 = llvm.intr.smin(%154, %8) : (i64, i64) -> i64
    %162 = llvm.add %i_tile, %161 : i64
    %163 = llvm.intr.smin(%154, %2) : (i64, i64) -> i64
    %164 = llvm.add %i_tile, %163 : i64
    %165 = llvm.icmp "eq" %k0_piece, %5 : i64
    llvm.cond_br %165, ^bb13, ^bb14
  ^bb13:
    llvm.br ^bb15(%35, %35, %35, %35, %35, %35, %35, %35, %35, %35, %35, %35 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb14:
    %166 = llvm.icmp "slt" %5, %153 : i64
    %167 = llvm.icmp "slt" %2, %153 : i64
    %168 = llvm.icmp "slt" %8, %153 : i64
    %169 = llvm.icmp "slt" %7, %153 : i64
    %170 = llvm.icmp "slt" %1, %153 : i64
    %171 = llvm.icmp "slt" %9, %153 : i64
    %172 = llvm.mul %i_tile, %b_size0 overflow<nsw> : i64
    %173 = llvm.add %172, %j_panel overflow<nsw> : i64
    %174 = llvm.getelementptr inbounds %out0[%173] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %175 = llvm.load %174 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %176 = llvm.getelementptr inbounds %174[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %177 = llvm.load %176 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %178 = llvm.mul %164, %b_size0 overflow<nsw> : i64
    %179 = llvm.add %178, %j_panel overflow<nsw> : i64
    %180 = llvm.getelementptr inbounds %out0[%179] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %181 = llvm.load %180 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %182 = llvm.getelementptr inbounds %180[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %183 = llvm.load %182 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %184 = llvm.mul %162, %b_size0 overflow<nsw> : i64
    %185 = llvm.add %184, %j_panel overflow<nsw> : i64
    %186 = llvm.getelementptr inbounds %out0[%185] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %187 = llvm.load %186 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %188 = llvm.getelementptr inbounds %186[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %189 = llvm.load %188 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %190 = llvm.mul %160, %b_size0 overflow<nsw> : i64
    %191 = llvm.add %190, %j_panel overflow<nsw> : i64
    %192 = llvm.getelementptr inbounds %out0[%191] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %193 = llvm.load %192 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %194 = llvm.getelementptr inbounds %192[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %195 = llvm.load %194 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %196 = llvm.mul %158, %b_size0 overflow<nsw> : i64
    %197 = llvm.add %196, %j_panel overflow<nsw> : i64
    %198 = llvm.getelementptr inbounds %out0[%197] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %199 = llvm.load %198 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %200 = llvm.getelementptr inbounds %198[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %201 = llvm.load %200 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %202 = llvm.mul %156, %b_size0 overflow<nsw> : i64
    %203 = llvm.add %202, %j_panel overflow<nsw> : i64
    %204 = llvm.getelementptr inbounds %out0[%203] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %205 = llvm.load %204 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %206 = llvm.getelementptr inbounds %204[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %207 = llvm.load %206 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb15(%175, %177, %181, %183, %187, %189, %193, %195, %199, %201, %205, %207 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb15(%208: vector<8xf32>, %209: vector<8xf32>, %210: vector<8xf32>, %211: vector<8xf32>, %212: vector<8xf32>, %213: vector<8xf32>, %214: vector<8xf32>, %215: vector<8xf32>, %216: vector<8xf32>, %217: vector<8xf32>, %218: vector<8xf32>, %219: vector<8xf32>):
    %220 = llvm.add %k0_piece, %4 overflow<nsw> : i64
    %221 = llvm.intr.smin(%220, %a_stride0) : (i64, i64) -> i64
    %222 = llvm.icmp "slt" %k0_piece, %221 : i64
    llvm.cond_br %222, ^bb16(%k0_piece, %208, %209, %210, %211, %212, %213, %214, %215, %216, %217, %218, %219 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb17(%208, %209, %210, %211, %212, %213, %214, %215, %216, %217, %218, %219 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb16(%k0: i64, %223: vector<8xf32>, %224: vector<8xf32>, %225: vector<8xf32>, %226: vector<8xf32>, %227: vector<8xf32>, %228: vector<8xf32>, %229: vector<8xf32>, %230: vector<8xf32>, %231: vector<8xf32>, %232: vector<8xf32>, %233: vector<8xf32>, %234: vector<8xf32>):
    %235 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %236 = llvm.add %235, %6 overflow<nsw> : i64
    %237 = llvm.mul %236, %0 overflow<nsw> : i64
    %238 = llvm.getelementptr %b_copy[%237] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%238, %22, %23, %16) : (!llvm.ptr, i32, i32, i32) -> ()
    %239 = llvm.and %k0, %10 : i64
    %240 = llvm.add %150, %239 overflow<nsw> : i64
    %241 = llvm.mul %240, %a_stride0 overflow<nsw> : i64
    %242 = llvm.add %241, %k0 overflow<nsw> : i64
    %243 = llvm.getelementptr %a[%242] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%243, %22, %24, %16) : (!llvm.ptr, i32, i32, i32) -> ()
    %244 = llvm.mul %i_tile, %a_stride0 overflow<nsw> : i64
    %245 = llvm.add %244, %k0 overflow<nsw> : i64
    %246 = llvm.getelementptr inbounds %a[%245] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %247 = llvm.load %246 {alignment = 4 : i64} : !llvm.ptr -> f32
    %248 = llvm.mlir.poison : vector<8xf32>
    %249 = llvm.insertelement %247, %248[%5 : i64] : vector<8xf32>
    %250 = llvm.shufflevector %249, %248 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %251 = llvm.mul %164, %a_stride0 overflow<nsw> : i64
    %252 = llvm.add %251, %k0 overflow<nsw> : i64
    %253 = llvm.getelementptr inbounds %a[%252] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %254 = llvm.load %253 {alignment = 4 : i64} : !llvm.ptr -> f32
    %255 = llvm.mlir.poison : vector<8xf32>
    %256 = llvm.insertelement %254, %255[%5 : i64] : vector<8xf32>
    %257 = llvm.shufflevector %256, %255 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %258 = llvm.mul %162, %a_stride0 overflow<nsw> : i64
    %259 = llvm.add %258, %k0 overflow<nsw> : i64
    %260 = llvm.getelementptr inbounds %a[%259] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %261 = llvm.load %260 {alignment = 4 : i64} : !llvm.ptr -> f32
    %262 = llvm.mlir.poison : vector<8xf32>
    %263 = llvm.insertelement %261, %262[%5 : i64] : vector<8xf32>
    %264 = llvm.shufflevector %263, %262 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %265 = llvm.mul %160, %a_stride0 overflow<nsw> : i64
    %266 = llvm.add %265, %k0 overflow<nsw> : i64
    %267 = llvm.getelementptr inbounds %a[%266] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %268 = llvm.load %267 {alignment = 4 : i64} : !llvm.ptr -> f32
    %269 = llvm.mlir.poison : vector<8xf32>
    %270 = llvm.insertelement %268, %269[%5 : i64] : vector<8xf32>
    %271 = llvm.shufflevector %270, %269 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %272 = llvm.mul %158, %a_stride0 overflow<nsw> : i64
    %273 = llvm.add %272, %k0 overflow<nsw> : i64
    %274 = llvm.getelementptr inbounds %a[%273] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %275 = llvm.load %274 {alignment = 4 : i64} : !llvm.ptr -> f32
    %276 = llvm.mlir.poison : vector<8xf32>
    %277 = llvm.insertelement %275, %276[%5 : i64] : vector<8xf32>
    %278 = llvm.shufflevector %277, %276 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %279 = llvm.mul %156, %a_stride0 overflow<nsw> : i64
    %280 = llvm.add %279, %k0 overflow<nsw> : i64
    %281 = llvm.getelementptr inbounds %a[%280] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %282 = llvm.load %281 {alignment = 4 : i64} : !llvm.ptr -> f32
    %283 = llvm.mlir.poison : vector<8xf32>
    %284 = llvm.insertelement %282, %283[%5 : i64] : vector<8xf32>
    %285 = llvm.shufflevector %284, %283 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %286 = llvm.mul %235, %0 overflow<nsw> : i64
    %287 = llvm.getelementptr inbounds %b_copy[%286] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %288 = llvm.load %287 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %289 = llvm.add %5, %6 overflow<nsw> : i64
    %290 = llvm.add %286, %289 overflow<nsw> : i64
    %291 = llvm.getelementptr inbounds %b_copy[%290] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %292 = llvm.load %291 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %293 = llvm.fsub %250, %288 : vector<8xf32>
    %294 = llvm.fsub %250, %292 : vector<8xf32>
    %295 = llvm.fsub %257, %288 : vector<8xf32>
    %296 = llvm.fsub %257, %292 : vector<8xf32>
    %297 = llvm.fsub %264, %288 : vector<8xf32>
    %298 = llvm.fsub %264, %292 : vector<8xf32>
    %299 = llvm.fsub %271, %288 : vector<8xf32>
    %300 = llvm.fsub %271, %292 : vector<8xf32>
    %301 = llvm.fsub %278, %288 : vector<8xf32>
    %302 = llvm.fsub %278, %292 : vector<8xf32>
    %303 = llvm.fsub %285, %288 : vector<8xf32>
    %304 = llvm.fsub %285, %292 : vector<8xf32>
    %305 = llvm.fmul %293, %293 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %306 = llvm.fmul %294, %294 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %307 = llvm.fmul %295, %295 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %308 = llvm.fmul %296, %296 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %309 = llvm.fmul %297, %297 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %310 = llvm.fmul %298, %298 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %311 = llvm.fmul %299, %299 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %312 = llvm.fmul %300, %300 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %313 = llvm.fmul %301, %301 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %314 = llvm.fmul %302, %302 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %315 = llvm.fmul %303, %303 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %316 = llvm.fmul %304, %304 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %317 = llvm.fadd %223, %305 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %318 = llvm.fadd %224, %306 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %319 = llvm.fadd %225, %307 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %320 = llvm.fadd %226, %308 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %321 = llvm.fadd %227, %309 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %322 = llvm.fadd %228, %310 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %323 = llvm.fadd %229, %311 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %324 = llvm.fadd %230, %312 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %325 = llvm.fadd %231, %313 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %326 = llvm.fadd %232, %314 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %327 = llvm.fadd %233, %315 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %328 = llvm.fadd %234, %316 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %329 = llvm.add %k0, %2 overflow<nsw> : i64
    %330 = llvm.icmp "slt" %329, %221 : i64
    llvm.cond_br %330, ^bb16(%329, %317, %318, %319, %320, %321, %322, %323, %324, %325, %326, %327, %328 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb17(%317, %318, %319, %320, %321, %322, %323, %324, %325, %326, %327, %328 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb17(%331: vector<8xf32>, %332: vector<8xf32>, %333: vector<8xf32>, %334: vector<8xf32>, %335: vector<8xf32>, %336: vector<8xf32>, %337: vector<8xf32>, %338: vector<8xf32>, %339: vector<8xf32>, %340: vector<8xf32>, %341: vector<8xf32>, %342: vector<8xf32>):
    %343 = llvm.icmp "slt" %5, %153 : i64
    %344 = llvm.icmp "slt" %2, %153 : i64
    %345 = llvm.icmp "slt" %8, %153 : i64
    %346 = llvm.icmp "slt" %7, %153 : i64
    %347 = llvm.icmp "slt" %1, %153 : i64
    %348 = llvm.icmp "slt" %9, %153 : i64
    %349 = llvm.mul %i_tile, %b_size0 overflow<nsw> : i64
    %350 = llvm.add %349, %j_panel overflow<nsw> : i64
    %351 = llvm.getelementptr inbounds %out0[%350] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %331, %351 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %352 = llvm.getelementptr inbounds %351[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %332, %352 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %353 = llvm.mul %164, %b_size0 overflow<nsw> : i64
    %354 = llvm.add %353, %j_panel overflow<nsw> : i64
    %355 = llvm.getelementptr inbounds %out0[%354] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %333, %355 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %356 = llvm.getelementptr inbounds %355[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %334, %356 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %357 = llvm.mul %162, %b_size0 overflow<nsw> : i64
    %358 = llvm.add %357, %j_panel overflow<nsw> : i64
    %359 = llvm.getelementptr inbounds %out0[%358] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %335, %359 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %360 = llvm.getelementptr inbounds %359[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %336, %360 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %361 = llvm.mul %160, %b_size0 overflow<nsw> : i64
    %362 = llvm.add %361, %j_panel overflow<nsw> : i64
    %363 = llvm.getelementptr inbounds %out0[%362] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %337, %363 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %364 = llvm.getelementptr inbounds %363[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %338, %364 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %365 = llvm.mul %158, %b_size0 overflow<nsw> : i64
    %366 = llvm.add %365, %j_panel overflow<nsw> : i64
    %367 = llvm.getelementptr inbounds %out0[%366] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %339, %367 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %368 = llvm.getelementptr inbounds %367[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %340, %368 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %369 = llvm.mul %156, %b_size0 overflow<nsw> : i64
    %370 = llvm.add %369, %j_panel overflow<nsw> : i64
    %371 = llvm.getelementptr inbounds %out0[%370] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %341, %371 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %372 = llvm.getelementptr inbounds %371[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %342, %372 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %373 = llvm.add %i_tile, %3 overflow<nsw> : i64
    %374 = llvm.icmp "slt" %373, %51 : i64
    llvm.cond_br %374, ^bb12(%373 : i64), ^bb18
  ^bb18:
    %375 = llvm.icmp "slt" %51, %a_size0 : i64
    llvm.cond_br %375, ^bb19(%51 : i64), ^bb25
  ^bb19(%i_below_tile: i64):
    %376 = llvm.add %i_below_tile, %1 overflow<nsw> : i64
    %377 = llvm.sub %376, %i_below_tile overflow<nsw> : i64
    %378 = llvm.sub %a_size0, %i_below_tile overflow<nsw> : i64
    %379 = llvm.intr.smin(%377, %378) : (i64, i64) -> i64
    %380 = llvm.add %379, %11 overflow<nsw> : i64
    %381 = llvm.intr.smin(%380, %7) : (i64, i64) -> i64
    %382 = llvm.add %i_below_tile, %381 : i64
    %383 = llvm.intr.smin(%380, %8) : (i64, i64) -> i64
    %384 = llvm.add %i_below_tile, %383 : i64
    %385 = llvm.intr.smin(%380, %2) : (i64, i64) -> i64
    %386 = llvm.add %i_below_tile, %385 : i64
    %387 = llvm.icmp "eq" %k0_piece, %5 : i64
    llvm.cond_br %387, ^bb20, ^bb21
  ^bb20:
    llvm.br ^bb22(%35, %35, %35, %35, %35, %35, %35, %35 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb21:
    %388 = llvm.icmp "slt" %5, %379 : i64
    %389 = llvm.icmp "slt" %2, %379 : i64
    %390 = llvm.icmp "slt" %8, %379 : i64
    %391 = llvm.icmp "slt" %7, %379 : i64
    %392 = llvm.mul %i_below_tile, %b_size0 overflow<nsw> : i64
    %393 = llvm.add %392, %j_panel overflow<nsw> : i64
    %394 = llvm.getelementptr inbounds %out0[%393] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %395 = llvm.load %394 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %396 = llvm.getelementptr inbounds %394[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %397 = llvm.load %396 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %398 = llvm.mul %386, %b_size0 overflow<nsw> : i64
    %399 = llvm.add %398, %j_panel overflow<nsw> : i64
    %400 = llvm.getelementptr inbounds %out0[%399] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %401 = llvm.load %400 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %402 = llvm.getelementptr inbounds %400[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %403 = llvm.load %402 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %404 = llvm.mul %384, %b_size0 overflow<nsw> : i64
    %405 = llvm.add %404, %j_panel overflow<nsw> : i64
    %406 = llvm.getelementptr inbounds %out0[%405] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %407 = llvm.load %406 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %408 = llvm.getelementptr inbounds %406[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %409 = llvm.load %408 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %410 = llvm.mul %382, %b_size0 overflow<nsw> : i64
    %411 = llvm.add %410, %j_panel overflow<nsw> : i64
    %412 = llvm.getelementptr inbounds %out0[%411] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %413 = llvm.load %412 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %414 = llvm.getelementptr inbounds %412[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %415 = llvm.load %414 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb22(%395, %397, %401, %403, %407, %409, %413, %415 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb22(%416: vector<8xf32>, %417: vector<8xf32>, %418: vector<8xf32>, %419: vector<8xf32>, %420: vector<8xf32>, %421: vector<8xf32>, %422: vector<8xf32>, %423: vector<8xf32>):
    %424 = llvm.add %k0_piece, %4 overflow<nsw> : i64
    %425 = llvm.intr.smin(%424, %a_stride0) : (i64, i64) -> i64
    %426 = llvm.icmp "slt" %k0_piece, %425 : i64
    llvm.cond_br %426, ^bb23(%k0_piece, %416, %417, %418, %419, %420, %421, %422, %423 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb24(%416, %417, %418, %419, %420, %421, %422, %423 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb23(%k0_below: i64, %427: vector<8xf32>, %428: vector<8xf32>, %429: vector<8xf32>, %430: vector<8xf32>, %431: vector<8xf32>, %432: vector<8xf32>, %433: vector<8xf32>, %434: vector<8xf32>):
    %435 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %436 = llvm.add %435, %6 overflow<nsw> : i64
    %437 = llvm.mul %436, %0 overflow<nsw> : i64
    %438 = llvm.getelementptr %b_copy[%437] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%438, %22, %23, %16) : (!llvm.ptr, i32, i32, i32) -> ()
    %439 = llvm.mul %i_below_tile, %a_stride0 overflow<nsw> : i64
    %440 = llvm.add %439, %k0_below overflow<nsw> : i64
    %441 = llvm.getelementptr inbounds %a[%440] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %442 = llvm.load %441 {alignment = 4 : i64} : !llvm.ptr -> f32
    %443 = llvm.mlir.poison : vector<8xf32>
    %444 = llvm.insertelement %442, %443[%5 : i64] : vector<8xf32>
    %445 = llvm.shufflevector %444, %443 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %446 = llvm.mul %386, %a_stride0 overflow<nsw> : i64
    %447 = llvm.add %446, %k0_below overflow<nsw> : i64
    %448 = llvm.getelementptr inbounds %a[%447] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %449 = llvm.load %448 {alignment = 4 : i64} : !llvm.ptr -> f32
    %450 = llvm.mlir.poison : vector<8xf32>
    %451 = llvm.insertelement %449, %450[%5 : i64] : vector<8xf32>
    %452 = llvm.shufflevector %451, %450 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %453 = llvm.mul %384, %a_stride0 overflow<nsw> : i64
    %454 = llvm.add %453, %k0_below overflow<nsw> : i64
    %455 = llvm.getelementptr inbounds %a[%454] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %456 = llvm.load %455 {alignment = 4 : i64} : !llvm.ptr -> f32
    %457 = llvm.mlir.poison : vector<8xf32>
    %458 = llvm.insertelement %456, %457[%5 : i64] : vector<8xf32>
    %459 = llvm.shufflevector %458, %457 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %460 = llvm.mul %382, %a_stride0 overflow<nsw> : i64
    %461 = llvm.add %460, %k0_below overflow<nsw> : i64
    %462 = llvm.getelementptr inbounds %a[%461] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %463 = llvm.load %462 {alignment = 4 : i64} : !llvm.ptr -> f32
    %464 = llvm.mlir.poison : vector<8xf32>
    %465 = llvm.insertelement %463, %464[%5 : i64] : vector<8xf32>
    %466 = llvm.shufflevector %465, %464 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %467 = llvm.mul %435, %0 overflow<nsw> : i64
    %468 = llvm.getelementptr inbounds %b_copy[%467] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %469 = llvm.load %468 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %470 = llvm.add %5, %6 overflow<nsw> : i64
    %471 = llvm.add %467, %470 overflow<nsw> : i64
    %472 = llvm.getelementptr inbounds %b_copy[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %473 = llvm.load %472 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %474 = llvm.fsub %445, %469 : vector<8xf32>
    %475 = llvm.fsub %445, %473 : vector<8xf32>
    %476 = llvm.fsub %452, %469 : vector<8xf32>
    %477 = llvm.fsub %452, %473 : vector<8xf32>
    %478 = llvm.fsub %459, %469 : vector<8xf32>
    %479 = llvm.fsub %459, %473 : vector<8xf32>
    %480 = llvm.fsub %466, %469 : vector<8xf32>
    %481 = llvm.fsub %466, %473 : vector<8xf32>
    %482 = llvm.fmul %474, %474 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %483 = llvm.fmul %475, %475 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %484 = llvm.fmul %476, %476 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %485 = llvm.fmul %477, %477 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %486 = llvm.fmul %478, %478 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %487 = llvm.fmul %479, %479 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %488 = llvm.fmul %480, %480 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %489 = llvm.fmul %481, %481 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %490 = llvm.fadd %427, %482 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %491 = llvm.fadd %428, %483 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %492 = llvm.fadd %429, %484 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %493 = llvm.fadd %430, %485 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %494 = llvm.fadd %431, %486 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %495 = llvm.fadd %432, %487 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %496 = llvm.fadd %433, %488 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %497 = llvm.fadd %434, %489 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %498 = llvm.add %k0_below, %2 overflow<nsw> : i64
    %499 = llvm.icmp "slt" %498, %425 : i64
    llvm.cond_br %499, ^bb23(%498, %490, %491, %492, %493, %494, %495, %496, %497 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb24(%490, %491, %492, %493, %494, %495, %496, %497 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb24(%500: vector<8xf32>, %501: vector<8xf32>, %502: vector<8xf32>, %503: vector<8xf32>, %504: vector<8xf32>, %505: vector<8xf32>, %506: vector<8xf32>, %507: vector<8xf32>):
    %508 = llvm.icmp "slt" %5, %379 : i64
    %509 = llvm.icmp "slt" %2, %379 : i64
    %510 = llvm.icmp "slt" %8, %379 : i64
    %511 = llvm.icmp "slt" %7, %379 : i64
    %512 = llvm.mul %i_below_tile, %b_size0 overflow<nsw> : i64
    %513 = llvm.add %512, %j_panel overflow<nsw> : i64
    %514 = llvm.getelementptr inbounds %out0[%513] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %500, %514 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %515 = llvm.getelementptr inbounds %514[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %501, %515 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %516 = llvm.mul %386, %b_size0 overflow<nsw> : i64
    %517 = llvm.add %516, %j_panel overflow<nsw> : i64
    %518 = llvm.getelementptr inbounds %out0[%517] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %502, %518 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %519 = llvm.getelementptr inbounds %518[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %503, %519 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %520 = llvm.mul %384, %b_size0 overflow<nsw> : i64
    %521 = llvm.add %520, %j_panel overflow<nsw> : i64
    %522 = llvm.getelementptr inbounds %out0[%521] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %504, %522 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %523 = llvm.getelementptr inbounds %522[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %505, %523 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %524 = llvm.mul %382, %b_size0 overflow<nsw> : i64
    %525 = llvm.add %524, %j_panel overflow<nsw> : i64
    %526 = llvm.getelementptr inbounds %out0[%525] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %506, %526 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %527 = llvm.getelementptr inbounds %526[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %507, %527 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %528 = llvm.add %i_below_tile, %1 overflow<nsw> : i64
    %529 = llvm.icmp "slt" %528, %a_size0 : i64
    llvm.cond_br %529, ^bb19(%528 : i64), ^bb25
  ^bb25:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %530 = llvm.add %k0_piece, %4 overflow<nsw> : i64
    %531 = llvm.icmp "slt" %530, %40 : i64
    llvm.cond_br %531, ^bb2(%530 : i64), ^bb26
  ^bb26:
    %532 = llvm.add %j_panel, %0 overflow<nsw> : i64
    %533 = llvm.icmp "slt" %532, %39 : i64
    llvm.cond_br %533, ^bb1(%532 : i64), ^bb27
  ^bb27:
    %534 = llvm.add %a_size0, %7 overflow<nsw> : i64
    %535 = llvm.ashr %534, %7 : i64
    %536 = llvm.mul %535, %6 overflow<nsw> : i64
    %537 = llvm.intr.smin(%536, %a_size0) : (i64, i64) -> i64
    %538 = llvm.intr.smin(%12, %a_stride0) : (i64, i64) -> i64
    %539 = llvm.and %b_size0, %13 : i64
    %540 = llvm.intr.smin(%6, %539) : (i64, i64) -> i64
    %541 = llvm.intr.smax(%540, %5) : (i64, i64) -> i64
    %542 = llvm.icmp "slt" %39, %b_size0 : i64
    llvm.cond_br %542, ^bb28(%39 : i64), ^bb60
  ^bb28(%j_right_panel: i64):
    %543 = llvm.add %j_right_panel, %6 overflow<nsw> : i64
    %544 = llvm.sub %543, %j_right_panel overflow<nsw> : i64
    %545 = llvm.sub %b_size0, %j_right_panel overflow<nsw> : i64
    %546 = llvm.intr.smin(%544, %545) : (i64, i64) -> i64
    %547 = llvm.intr.smin(%546, %6) : (i64, i64) -> i64
    %548 = llvm.intr.smax(%547, %5) : (i64, i64) -> i64
    %549 = llvm.trunc %548 : i64 to i32
    %550 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %551 = llvm.mlir.poison : vector<8xi32>
    %552 = llvm.insertelement %549, %551[%5 : i64] : vector<8xi32>
    %553 = llvm.shufflevector %552, %551 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %554 = llvm.icmp "slt" %550, %553 : vector<8xi32>
    %555 = llvm.icmp "slt" %5, %40 : i64
    llvm.cond_br %555, ^bb29(%5 : i64), ^bb59
  ^bb29(%k0_right_piece: i64):
    %556 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1, %538) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %557 = llvm.extractvalue %556[0] : !llvm.struct<(i64, i1)>
    %558 = llvm.extractvalue %556[1] : !llvm.struct<(i64, i1)>
    %559 = llvm.xor %558, %25 : i1
    llvm.cond_br %559, ^bb30, ^bb64(%16 : i32)
  ^bb30:
    %560 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%557, %541) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %561 = llvm.extractvalue %560[0] : !llvm.struct<(i64, i1)>
    %562 = llvm.extractvalue %560[1] : !llvm.struct<(i64, i1)>
    %563 = llvm.xor %562, %25 : i1
    llvm.cond_br %563, ^bb31, ^bb64(%16 : i32)
  ^bb31:
    %564 = llvm.add %561, %14 overflow<nsw> : i64
    %565 = llvm.and %564, %15 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%14, %565) : (i64, i64) -> !llvm.ptr
    %566 = llvm.mlir.zero : !llvm.ptr
    %567 = llvm.icmp "ne" %b_copy_1, %566 : !llvm.ptr
    llvm.cond_br %567, ^bb32, ^bb64(%16 : i32)
  ^bb32:
    %568 = llvm.intr.smin(%543, %b_size0) : (i64, i64) -> i64
    %569 = llvm.icmp "slt" %j_right_panel, %568 : i64
    llvm.cond_br %569, ^bb33(%j_right_panel : i64), ^bb44
  ^bb33(%j_right_copy_tile: i64):
    %570 = llvm.add %k0_right_piece, %12 overflow<nsw> : i64
    %571 = llvm.ashr %a_stride0, %7 : i64
    %572 = llvm.mul %571, %6 overflow<nsw> : i64
    %573 = llvm.intr.smin(%570, %572) : (i64, i64) -> i64
    %574 = llvm.icmp "slt" %k0_right_piece, %573 : i64
    llvm.cond_br %574, ^bb34(%k0_right_piece : i64), ^bb39
  ^bb34(%k0_right_copy_tile: i64):
    %575 = llvm.add %k0_right_copy_tile, %6 overflow<nsw> : i64
    %576 = llvm.icmp "slt" %k0_right_copy_tile, %575 : i64
    llvm.cond_br %576, ^bb35(%k0_right_copy_tile : i64), ^bb38
  ^bb35(%k0_right_copy: i64):
    %577 = llvm.add %j_right_copy_tile, %6 overflow<nsw> : i64
    %578 = llvm.intr.smin(%577, %543) : (i64, i64) -> i64
    %579 = llvm.intr.smin(%578, %b_size0) : (i64, i64) -> i64
    %580 = llvm.icmp "slt" %j_right_copy_tile, %579 : i64
    llvm.cond_br %580, ^bb36(%j_right_copy_tile : i64), ^bb37
  ^bb36(%j_right_copy: i64):
    %581 = llvm.mul %j_right_copy, %b_stride0 overflow<nsw> : i64
    %582 = llvm.add %581, %k0_right_copy overflow<nsw> : i64
    %583 = llvm.getelementptr inbounds %b[%582] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %584 = llvm.load %583 {alignment = 4 : i64} : !llvm.ptr -> f32
    %585 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %586 = llvm.sub %j_right_copy, %j_right_panel overflow<nsw> : i64
    %587 = llvm.mul %585, %541 overflow<nsw> : i64
    %588 = llvm.add %587, %586 overflow<nsw> : i64
    %589 = llvm.getelementptr inbounds %b_copy_1[%588] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %584, %589 {alignment = 4 : i64} : f32, !llvm.ptr
    %590 = llvm.add %j_right_copy, %2 overflow<nsw> : i64
    %591 = llvm.icmp "slt" %590, %579 : i64
    llvm.cond_br %591, ^bb36(%590 : i64), ^bb37
  ^bb37:
    %592 = llvm.add %k0_right_copy, %2 overflow<nsw> : i64
    %593 = llvm.icmp "slt" %592, %575 : i64
    llvm.cond_br %593, ^bb35(%592 : i64), ^bb38
  ^bb38:
    %594 = llvm.add %k0_right_copy_tile, %6 overflow<nsw> : i64
    %595 = llvm.icmp "slt" %594, %573 : i64
    llvm.cond_br %595, ^bb34(%594 : i64), ^bb39
  ^bb39:
    %596 = llvm.intr.smax(%k0_right_piece, %572) : (i64, i64) -> i64
    %597 = llvm.intr.smin(%570, %a_stride0) : (i64, i64) -> i64
    %598 = llvm.icmp "slt" %596, %597 : i64
    llvm.cond_br %598, ^bb40(%596 : i64), ^bb43
  ^bb40(%k0_right_copy_below: i64):
    %599 = llvm.add %j_right_copy_tile, %6 overflow<nsw> : i64
    %600 = llvm.intr.smin(%599, %543) : (i64, i64) -> i64
    %601 = llvm.intr.smin(%600, %b_size0) : (i64, i64) -> i64
    %602 = llvm.icmp "slt" %j_right_copy_tile, %601 : i64
    llvm.cond_br %602, ^bb41(%j_right_copy_tile : i64), ^bb42
  ^bb41(%j_right_copy_below: i64):
    %603 = llvm.mul %j_right_copy_below, %b_stride0 overflow<nsw> : i64
    %604 = llvm.add %603, %k0_right_copy_below overflow<nsw> : i64
    %605 = llvm.getelementptr inbounds %b[%604] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %606 = llvm.load %605 {alignment = 4 : i64} : !llvm.ptr -> f32
    %607 = llvm.sub %k0_right_copy_below, %k0_right_piece overflow<nsw> : i64
    %608 = llvm.sub %j_right_copy_below, %j_right_panel overflow<nsw> : i64
    %609 = llvm.mul %607, %541 overflow<nsw> : i64
    %610 = llvm.add %609, %608 overflow<nsw> : i64
    %611 = llvm.getelementptr inbounds %b_copy_1[%610] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %606, %611 {alignment = 4 : i64} : f32, !llvm.ptr
    %612 = llvm.add %j_right_copy_below, %2 overflow<nsw> : i64
    %613 = llvm.icmp "slt" %612, %601 : i64
    llvm.cond_br %613, ^bb41(%612 : i64), ^bb42
  ^bb42:
    %614 = llvm.add %k0_right_copy_below, %2 overflow<nsw> : i64
    %615 = llvm.icmp "slt" %614, %597 : i64
    llvm.cond_br %615, ^bb40(%614 : i64), ^bb43
  ^bb43:
    %616 = llvm.add %j_right_copy_tile, %6 overflow<nsw> : i64
    %617 = llvm.icmp "slt" %616, %568 : i64
    llvm.cond_br %617, ^bb33(%616 : i64), ^bb44
  ^bb44:
    %618 = llvm.icmp "slt" %5, %537 : i64
    llvm.cond_br %618, ^bb45(%5 : i64), ^bb51
  ^bb45(%i_right_tile: i64):
    %619 = llvm.add %i_right_tile, %6 overflow<nsw> : i64
    %620 = llvm.sub %619, %i_right_tile overflow<nsw> : i64
    %621 = llvm.sub %537, %i_right_tile overflow<nsw> : i64
    %622 = llvm.intr.smin(%620, %621) : (i64, i64) -> i64
    %623 = llvm.add %622, %11 overflow<nsw> : i64
    %624 = llvm.intr.smin(%623, %10) : (i64, i64) -> i64
    %625 = llvm.add %i_right_tile, %624 : i64
    %626 = llvm.intr.smin(%623, %3) : (i64, i64) -> i64
    %627 = llvm.add %i_right_tile, %626 : i64
    %628 = llvm.intr.smin(%623, %9) : (i64, i64) -> i64
    %629 = llvm.add %i_right_tile, %628 : i64
    %630 = llvm.intr.smin(%623, %1) : (i64, i64) -> i64
    %631 = llvm.add %i_right_tile, %630 : i64
    %632 = llvm.intr.smin(%623, %7) : (i64, i64) -> i64
    %633 = llvm.add %i_right_tile, %632 : i64
    %634 = llvm.intr.smin(%623, %8) : (i64, i64) -> i64
    %635 = llvm.add %i_right_tile, %634 : i64
    %636 = llvm.intr.smin(%623, %2) : (i64, i64) -> i64
    %637 = llvm.add %i_right_tile, %636 : i64
    %638 = llvm.icmp "eq" %k0_right_piece, %5 : i64
    llvm.cond_br %638, ^bb46, ^bb47
  ^bb46:
    llvm.br ^bb48(%35, %35, %35, %35, %35, %35, %35, %35 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb47:
    %639 = llvm.icmp "slt" %5, %622 : i64
    %640 = llvm.icmp "slt" %2, %622 : i64
    %641 = llvm.icmp "slt" %8, %622 : i64
    %642 = llvm.icmp "slt" %7, %622 : i64
    %643 = llvm.icmp "slt" %1, %622 : i64
    %644 = llvm.icmp "slt" %9, %622 : i64
    %645 = llvm.icmp "slt" %3, %622 : i64
    %646 = llvm.icmp "slt" %10, %622 : i64
    %647 = llvm.mul %i_right_tile, %b_size0 overflow<nsw> : i64
    %648 = llvm.add %647, %j_right_panel overflow<nsw> : i64
    %649 = llvm.getelementptr inbounds %out0[%648] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %650 = llvm.intr.masked.load %649, %554, %35 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %651 = llvm.mul %637, %b_size0 overflow<nsw> : i64
    %652 = llvm.add %651, %j_right_panel overflow<nsw> : i64
    %653 = llvm.getelementptr inbounds %out0[%652] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %654 = llvm.intr.masked.load %653, %554, %35 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %655 = llvm.mul %635, %b_size0 overflow<nsw> : i64
    %656 = llvm.add %655, %j_right_panel overflow<nsw> : i64
    %657 = llvm.getelementptr inbounds %out0[%656] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %658 = llvm.intr.masked.load %657, %554, %35 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %659 = llvm.mul %633, %b_size0 overflow<nsw> : i64
    %660 = llvm.add %659, %j_right_panel overflow<nsw> : i64
    %661 = llvm.getelementptr inbounds %out0[%660] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %662 = llvm.intr.masked.load %661, %554, %35 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %663 = llvm.mul %631, %b_size0 overflow<nsw> : i64
    %664 = llvm.add %663, %j_right_panel overflow<nsw> : i64
    %665 = llvm.getelementptr inbounds %out0[%664] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %666 = llvm.intr.masked.load %665, %554, %35 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %667 = llvm.mul %629, %b_size0 overflow<nsw> : i64
    %668 = llvm.add %667, %j_right_panel overflow<nsw> : i64
    %669 = llvm.getelementptr inbounds %out0[%668] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %670 = llvm.intr.masked.load %669, %554, %35 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %671 = llvm.mul %627, %b_size0 overflow<nsw> : i64
    %672 = llvm.add %671, %j_right_panel overflow<nsw> : i64
    %673 = llvm.getelementptr inbounds %out0[%672] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %674 = llvm.intr.masked.load %673, %554, %35 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %675 = llvm.mul %625, %b_size0 overflow<nsw> : i64
    %676 = llvm.add %675, %j_right_panel overflow<nsw> : i64
    %677 = llvm.getelementptr inbounds %out0[%676] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %678 = llvm.intr.masked.load %677, %554, %35 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb48(%650, %654, %658, %662, %666, %670, %674, %678 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb48(%679: vector<8xf32>, %680: vector<8xf32>, %681: vector<8xf32>, %682: vector<8xf32>, %683: vector<8xf32>, %684: vector<8xf32>, %685: vector<8xf32>, %686: vector<8xf32>):
    %687 = llvm.add %k0_right_piece, %12 overflow<nsw> : i64
    %688 = llvm.intr.smin(%687, %a_stride0) : (i64, i64) -> i64
    %689 = llvm.icmp "slt" %k0_right_piece, %688 : i64
    llvm.cond_br %689, ^bb49(%k0_right_piece, %679, %680, %681, %682, %683, %684, %685, %686 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb50(%679, %680, %681, %682, %683, %684, %685, %686 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb49(%k0_right: i64, %690: vector<8xf32>, %691: vector<8xf32>, %692: vector<8xf32>, %693: vector<8xf32>, %694: vector<8xf32>, %695: vector<8xf32>, %696: vector<8xf32>, %697: vector<8xf32>):
    %698 = llvm.mul %i_right_tile, %a_stride0 overflow<nsw> : i64
    %699 = llvm.add %698, %k0_right overflow<nsw> : i64
    %700 = llvm.getelementptr inbounds %a[%699] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %701 = llvm.load %700 {alignment = 4 : i64} : !llvm.ptr -> f32
    %702 = llvm.mlir.poison : vector<8xf32>
    %703 = llvm.insertelement %701, %702[%5 : i64] : vector<8xf32>
    %704 = llvm.shufflevector %703, %702 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %705 = llvm.mul %637, %a_stride0 overflow<nsw> : i64
    %706 = llvm.add %705, %k0_right overflow<nsw> : i64
    %707 = llvm.getelementptr inbounds %a[%706] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %708 = llvm.load %707 {alignment = 4 : i64} : !llvm.ptr -> f32
    %709 = llvm.mlir.poison : vector<8xf32>
    %710 = llvm.insertelement %708, %709[%5 : i64] : vector<8xf32>
    %711 = llvm.shufflevector %710, %709 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %712 = llvm.mul %635, %a_stride0 overflow<nsw> : i64
    %713 = llvm.add %712, %k0_right overflow<nsw> : i64
    %714 = llvm.getelementptr inbounds %a[%713] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %715 = llvm.load %714 {alignment = 4 : i64} : !llvm.ptr -> f32
    %716 = llvm.mlir.poison : vector<8xf32>
    %717 = llvm.insertelement %715, %716[%5 : i64] : vector<8xf32>
    %718 = llvm.shufflevector %717, %716 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %719 = llvm.mul %633, %a_stride0 overflow<nsw> : i64
    %720 = llvm.add %719, %k0_right overflow<nsw> : i64
    %721 = llvm.getelementptr inbounds %a[%720] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %722 = llvm.load %721 {alignment = 4 : i64} : !llvm.ptr -> f32
    %723 = llvm.mlir.poison : vector<8xf32>
    %724 = llvm.insertelement %722, %723[%5 : i64] : vector<8xf32>
    %725 = llvm.shufflevector %724, %723 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %726 = llvm.mul %631, %a_stride0 overflow<nsw> : i64
    %727 = llvm.add %726, %k0_right overflow<nsw> : i64
    %728 = llvm.getelementptr inbounds %a[%727] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %729 = llvm.load %728 {alignment = 4 : i64} : !llvm.ptr -> f32
    %730 = llvm.mlir.poison : vector<8xf32>
    %731 = llvm.insertelement %729, %730[%5 : i64] : vector<8xf32>
    %732 = llvm.shufflevector %731, %730 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %733 = llvm.mul %629, %a_stride0 overflow<nsw> : i64
    %734 = llvm.add %733, %k0_right overflow<nsw> : i64
    %735 = llvm.getelementptr inbounds %a[%734] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %736 = llvm.load %735 {alignment = 4 : i64} : !llvm.ptr -> f32
    %737 = llvm.mlir.poison : vector<8xf32>
    %738 = llvm.insertelement %736, %737[%5 : i64] : vector<8xf32>
    %739 = llvm.shufflevector %738, %737 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %740 = llvm.mul %627, %a_stride0 overflow<nsw> : i64
    %741 = llvm.add %740, %k0_right overflow<nsw> : i64
    %742 = llvm.getelementptr inbounds %a[%741] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %743 = llvm.load %742 {alignment = 4 : i64} : !llvm.ptr -> f32
    %744 = llvm.mlir.poison : vector<8xf32>
    %745 = llvm.insertelement %743, %744[%5 : i64] : vector<8xf32>
    %746 = llvm.shufflevector %745, %744 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %747 = llvm.mul %625, %a_stride0 overflow<nsw> : i64
    %748 = llvm.add %747, %k0_right overflow<nsw> : i64
    %749 = llvm.getelementptr inbounds %a[%748] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %750 = llvm.load %749 {alignment = 4 : i64} : !llvm.ptr -> f32
    %751 = llvm.mlir.poison : vector<8xf32>
    %752 = llvm.insertelement %750, %751[%5 : i64] : vector<8xf32>
    %753 = llvm.shufflevector %752, %751 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %754 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %755 = llvm.mul %754, %541 overflow<nsw> : i64
    %756 = llvm.getelementptr inbounds %b_copy_1[%755] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %757 = llvm.intr.masked.load %756, %554, %35 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %758 = llvm.fsub %704, %757 : vector<8xf32>
    %759 = llvm.fsub %711, %757 : vector<8xf32>
    %760 = llvm.fsub %718, %757 : vector<8xf32>
    %761 = llvm.fsub %725, %757 : vector<8xf32>
    %762 = llvm.fsub %732, %757 : vector<8xf32>
    %763 = llvm.fsub %739, %757 : vector<8xf32>
    %764 = llvm.fsub %746, %757 : vector<8xf32>
    %765 = llvm.fsub %753, %757 : vector<8xf32>
    %766 = llvm.fmul %758, %758 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %767 = llvm.fmul %759, %759 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %768 = llvm.fmul %760, %760 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %769 = llvm.fmul %761, %761 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %770 = llvm.fmul %762, %762 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %771 = llvm.fmul %763, %763 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %772 = llvm.fmul %764, %764 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %773 = llvm.fmul %765, %765 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %774 = llvm.fadd %690, %766 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %775 = llvm.fadd %691, %767 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %776 = llvm.fadd %692, %768 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %777 = llvm.fadd %693, %769 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %778 = llvm.fadd %694, %770 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %779 = llvm.fadd %695, %771 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %780 = llvm.fadd %696, %772 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %781 = llvm.fadd %697, %773 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %782 = llvm.add %k0_right, %2 overflow<nsw> : i64
    %783 = llvm.icmp "slt" %782, %688 : i64
    llvm.cond_br %783, ^bb49(%782, %774, %775, %776, %777, %778, %779, %780, %781 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb50(%774, %775, %776, %777, %778, %779, %780, %781 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb50(%784: vector<8xf32>, %785: vector<8xf32>, %786: vector<8xf32>, %787: vector<8xf32>, %788: vector<8xf32>, %789: vector<8xf32>, %790: vector<8xf32>, %791: vector<8xf32>):
    %792 = llvm.icmp "slt" %5, %622 : i64
    %793 = llvm.icmp "slt" %2, %622 : i64
    %794 = llvm.icmp "slt" %8, %622 : i64
    %795 = llvm.icmp "slt" %7, %622 : i64
    %796 = llvm.icmp "slt" %1, %622 : i64
    %797 = llvm.icmp "slt" %9, %622 : i64
    %798 = llvm.icmp "slt" %3, %622 : i64
    %799 = llvm.icmp "slt" %10, %622 : i64
    %800 = llvm.mul %i_right_tile, %b_size0 overflow<nsw> : i64
    %801 = llvm.add %800, %j_right_panel overflow<nsw> : i64
    %802 = llvm.getelementptr inbounds %out0[%801] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %784, %802, %554 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %803 = llvm.mul %637, %b_size0 overflow<nsw> : i64
    %804 = llvm.add %803, %j_right_panel overflow<nsw> : i64
    %805 = llvm.getelementptr inbounds %out0[%804] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %785, %805, %554 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %806 = llvm.mul %635, %b_size0 overflow<nsw> : i64
    %807 = llvm.add %806, %j_right_panel overflow<nsw> : i64
    %808 = llvm.getelementptr inbounds %out0[%807] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %786, %808, %554 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %809 = llvm.mul %633, %b_size0 overflow<nsw> : i64
    %810 = llvm.add %809, %j_right_panel overflow<nsw> : i64
    %811 = llvm.getelementptr inbounds %out0[%810] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %787, %811, %554 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %812 = llvm.mul %631, %b_size0 overflow<nsw> : i64
    %813 = llvm.add %812, %j_right_panel overflow<nsw> : i64
    %814 = llvm.getelementptr inbounds %out0[%813] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %788, %814, %554 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %815 = llvm.mul %629, %b_size0 overflow<nsw> : i64
    %816 = llvm.add %815, %j_right_panel overflow<nsw> : i64
    %817 = llvm.getelementptr inbounds %out0[%816] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %789, %817, %554 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %818 = llvm.mul %627, %b_size0 overflow<nsw> : i64
    %819 = llvm.add %818, %j_right_panel overflow<nsw> : i64
    %820 = llvm.getelementptr inbounds %out0[%819] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %790, %820, %554 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %821 = llvm.mul %625, %b_size0 overflow<nsw> : i64
    %822 = llvm.add %821, %j_right_panel overflow<nsw> : i64
    %823 = llvm.getelementptr inbounds %out0[%822] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %791, %823, %554 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %824 = llvm.add %i_right_tile, %6 overflow<nsw> : i64
    %825 = llvm.icmp "slt" %824, %537 : i64
    llvm.cond_br %825, ^bb45(%824 : i64), ^bb51
  ^bb51:
    %826 = llvm.icmp "slt" %537, %a_size0 : i64
    llvm.cond_br %826, ^bb52(%537 : i64), ^bb58
  ^bb52(%i_right_below_tile: i64):
    %827 = llvm.add %i_right_below_tile, %1 overflow<nsw> : i64
    %828 = llvm.sub %827, %i_right_below_tile overflow<nsw> : i64
    %829 = llvm.sub %a_size0, %i_right_below_tile overflow<nsw> : i64
    %830 = llvm.intr.smin(%828, %829) : (i64, i64) -> i64
    %831 = llvm.add %830, %11 overflow<nsw> : i64
    %832 = llvm.intr.smin(%831, %7) : (i64, i64) -> i64
    %833 = llvm.add %i_right_below_tile, %832 : i64
    %834 = llvm.intr.smin(%831, %8) : (i64, i64) -> i64
    %835 = llvm.add %i_right_below_tile, %834 : i64
    %836 = llvm.intr.smin(%831, %2) : (i64, i64) -> i64
    %837 = llvm.add %i_right_below_tile, %836 : i64
    %838 = llvm.icmp "eq" %k0_right_piece, %5 : i64
    llvm.cond_br %838, ^bb53, ^bb54
  ^bb53:
    llvm.br ^bb55(%35, %35, %35, %35 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb54:
    %839 = llvm.icmp "slt" %5, %830 : i64
    %840 = llvm.icmp "slt" %2, %830 : i64
    %841 = llvm.icmp "slt" %8, %830 : i64
    %842 = llvm.icmp "slt" %7, %830 : i64
    %843 = llvm.mul %i_right_below_tile, %b_size0 overflow<nsw> : i64
    %844 = llvm.add %843, %j_right_panel overflow<nsw> : i64
    %845 = llvm.getelementptr inbounds %out0[%844] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %846 = llvm.intr.masked.load %845, %554, %35 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %847 = llvm.mul %837, %b_size0 overflow<nsw> : i64
    %848 = llvm.add %847, %j_right_panel overflow<nsw> : i64
    %849 = llvm.getelementptr inbounds %out0[%848] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %850 = llvm.intr.masked.load %849, %554, %35 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %851 = llvm.mul %835, %b_size0 overflow<nsw> : i64
    %852 = llvm.add %851, %j_right_panel overflow<nsw> : i64
    %853 = llvm.getelementptr inbounds %out0[%852] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %854 = llvm.intr.masked.load %853, %554, %35 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %855 = llvm.mul %833, %b_size0 overflow<nsw> : i64
    %856 = llvm.add %855, %j_right_panel overflow<nsw> : i64
    %857 = llvm.getelementptr inbounds %out0[%856] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %858 = llvm.intr.masked.load %857, %554, %35 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb55(%846, %850, %854, %858 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb55(%859: vector<8xf32>, %860: vector<8xf32>, %861: vector<8xf32>, %862: vector<8xf32>):
    %863 = llvm.add %k0_right_piece, %12 overflow<nsw> : i64
    %864 = llvm.intr.smin(%863, %a_stride0) : (i64, i64) -> i64
    %865 = llvm.icmp "slt" %k0_right_piece, %864 : i64
    llvm.cond_br %865, ^bb56(%k0_right_piece, %859, %860, %861, %862 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb57(%859, %860, %861, %862 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb56(%k0_right_below: i64, %866: vector<8xf32>, %867: vector<8xf32>, %868: vector<8xf32>, %869: vector<8xf32>):
    %870 = llvm.mul %i_right_below_tile, %a_stride0 overflow<nsw> : i64
    %871 = llvm.add %870, %k0_right_below overflow<nsw> : i64
    %872 = llvm.getelementptr inbounds %a[%871] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %873 = llvm.load %872 {alignment = 4 : i64} : !llvm.ptr -> f32
    %874 = llvm.mlir.poison : vector<8xf32>
    %875 = llvm.insertelement %873, %874[%5 : i64] : vector<8xf32>
    %876 = llvm.shufflevector %875, %874 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %877 = llvm.mul %837, %a_stride0 overflow<nsw> : i64
    %878 = llvm.add %877, %k0_right_below overflow<nsw> : i64
    %879 = llvm.getelementptr inbounds %a[%878] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %880 = llvm.load %879 {alignment = 4 : i64} : !llvm.ptr -> f32
    %881 = llvm.mlir.poison : vector<8xf32>
    %882 = llvm.insertelement %880, %881[%5 : i64] : vector<8xf32>
    %883 = llvm.shufflevector %882, %881 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %884 = llvm.mul %835, %a_stride0 overflow<nsw> : i64
    %885 = llvm.add %884, %k0_right_below overflow<nsw> : i64
    %886 = llvm.getelementptr inbounds %a[%885] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %887 = llvm.load %886 {alignment = 4 : i64} : !llvm.ptr -> f32
    %888 = llvm.mlir.poison : vector<8xf32>
    %889 = llvm.insertelement %887, %888[%5 : i64] : vector<8xf32>
    %890 = llvm.shufflevector %889, %888 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %891 = llvm.mul %833, %a_stride0 overflow<nsw> : i64
    %892 = llvm.add %891, %k0_right_below overflow<nsw> : i64
    %893 = llvm.getelementptr inbounds %a[%892] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %894 = llvm.load %893 {alignment = 4 : i64} : !llvm.ptr -> f32
    %895 = llvm.mlir.poison : vector<8xf32>
    %896 = llvm.insertelement %894, %895[%5 : i64] : vector<8xf32>
    %897 = llvm.shufflevector %896, %895 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %898 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %899 = llvm.mul %898, %541 overflow<nsw> : i64
    %900 = llvm.getelementptr inbounds %b_copy_1[%899] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %901 = llvm.intr.masked.load %900, %554, %35 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %902 = llvm.fsub %876, %901 : vector<8xf32>
    %903 = llvm.fsub %883, %901 : vector<8xf32>
    %904 = llvm.fsub %890, %901 : vector<8xf32>
    %905 = llvm.fsub %897, %901 : vector<8xf32>
    %906 = llvm.fmul %902, %902 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %907 = llvm.fmul %903, %903 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %908 = llvm.fmul %904, %904 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %909 = llvm.fmul %905, %905 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %910 = llvm.fadd %866, %906 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %911 = llvm.fadd %867, %907 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %912 = llvm.fadd %868, %908 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %913 = llvm.fadd %869, %909 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %914 = llvm.add %k0_right_below, %2 overflow<nsw> : i64
    %915 = llvm.icmp "slt" %914, %864 : i64
    llvm.cond_br %915, ^bb56(%914, %910, %911, %912, %913 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb57(%910, %911, %912, %913 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb57(%916: vector<8xf32>, %917: vector<8xf32>, %918: vector<8xf32>, %919: vector<8xf32>):
    %920 = llvm.icmp "slt" %5, %830 : i64
    %921 = llvm.icmp "slt" %2, %830 : i64
    %922 = llvm.icmp "slt" %8, %830 : i64
    %923 = llvm.icmp "slt" %7, %830 : i64
    %924 = llvm.mul %i_right_below_tile, %b_size0 overflow<nsw> : i64
    %925 = llvm.add %924, %j_right_panel overflow<nsw> : i64
    %926 = llvm.getelementptr inbounds %out0[%925] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %916, %926, %554 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %927 = llvm.mul %837, %b_size0 overflow<nsw> : i64
    %928 = llvm.add %927, %j_right_panel overflow<nsw> : i64
    %929 = llvm.getelementptr inbounds %out0[%928] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %917, %929, %554 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %930 = llvm.mul %835, %b_size0 overflow<nsw> : i64
    %931 = llvm.add %930, %j_right_panel overflow<nsw> : i64
    %932 = llvm.getelementptr inbounds %out0[%931] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %918, %932, %554 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %933 = llvm.mul %833, %b_size0 overflow<nsw> : i64
    %934 = llvm.add %933, %j_right_panel overflow<nsw> : i64
    %935 = llvm.getelementptr inbounds %out0[%934] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %919, %935, %554 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %936 = llvm.add %i_right_below_tile, %1 overflow<nsw> : i64
    %937 = llvm.icmp "slt" %936, %a_size0 : i64
    llvm.cond_br %937, ^bb52(%936 : i64), ^bb58
  ^bb58:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %938 = llvm.add %k0_right_piece, %12 overflow<nsw> : i64
    %939 = llvm.icmp "slt" %938, %40 : i64
    llvm.cond_br %939, ^bb29(%938 : i64), ^bb59
  ^bb59:
    %940 = llvm.add %j_right_panel, %6 overflow<nsw> : i64
    %941 = llvm.icmp "slt" %940, %b_size0 : i64
    llvm.cond_br %941, ^bb28(%940 : i64), ^bb60
  ^bb60:
    %942 = llvm.intr.smax(%a_size0, %5) : (i64, i64) -> i64
    %943 = llvm.ashr %b_size0, %8 : i64
    %944 = llvm.mul %943, %1 : i64
    %945 = llvm.intr.smax(%944, %5) : (i64, i64) -> i64
    %946 = llvm.add %945, %7 : i64
    %947 = llvm.udiv %946, %1 : i64
    %948 = llvm.mul %947, %26 : i64
    %949 = llvm.add %13, %948 : i64
    %950 = llvm.add %949, %27 : i64
    %951 = llvm.mul %942, %950 : i64
    %952 = llvm.icmp "sge" %951, %28 : i64
    %953 = llvm.icmp "sgt" %a_size0, %5 : i64
    %954 = llvm.select %953, %a_size0, %5 : i1, i64
    llvm.cond_br %952, ^bb61, ^bb62
  ^bb61:
    llvm.store %a_size0, %29 {alignment = 8 : i64} : i64, !llvm.ptr
    %955 = llvm.getelementptr inbounds %29[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %955 {alignment = 8 : i64} : i64, !llvm.ptr
    %956 = llvm.getelementptr inbounds %29[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %956 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %957 = llvm.getelementptr inbounds %29[%30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %957 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %958 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %959 = llvm.call @stepwell_parallel_for(%958, %29, %954, %5) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb63(%959 : i32)
  ^bb62:
    %960 = llvm.call @program.parallel0(%5, %954, %a_size0, %b_size0, %out0, %out1) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb63(%960 : i32)
  ^bb63(%961: i32):
    llvm.return %22 : i32
  ^bb64(%962: i32):
    llvm.return %962 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %a_size0_1: i64, %b_size0_1: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %963 = llvm.mlir.constant(0) : i64
    %964 = llvm.mlir.constant(1) : i64
    %965 = llvm.mlir.constant(2) : i64
    %966 = llvm.mlir.constant(4) : i64
    %967 = llvm.mlir.constant(0 : i32) : i32
    %968 = llvm.mlir.constant(dense<0x7f800000> : vector<4xf32>) : vector<4xf32>
    %969 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %970 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf32>) : vector<4xf32>
    %971 = llvm.mlir.constant(dense<9223372036854775807> : vector<4xi64>) : vector<4xi64>
    %972 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %972, ^bb1(%begin : i64), ^bb7
  ^bb1(%i: i64):
    %973 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi64>) : vector<4xi64>
    %974 = llvm.ashr %b_size0_1, %965 : i64
    %975 = llvm.mul %974, %966 overflow<nsw> : i64
    %976 = llvm.icmp "slt" %963, %975 : i64
    llvm.cond_br %976, ^bb2(%963, %968, %969 : i64, vector<4xf32>, vector<4xi64>), ^bb3(%968, %969 : vector<4xf32>, vector<4xi64>)
  ^bb2(%j: i64, %977: vector<4xf32>, %978: vector<4xi64>):
    %979 = llvm.mul %i, %b_size0_1 overflow<nsw> : i64
    %980 = llvm.add %979, %j overflow<nsw> : i64
    %981 = llvm.getelementptr inbounds %out0_1[%980] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %982 = llvm.load %981 {alignment = 4 : i64} : !llvm.ptr -> vector<4xf32>
    %983 = llvm.intr.sqrt(%982) : (vector<4xf32>) -> vector<4xf32>
    %984 = llvm.fcmp "olt" %982, %977 : vector<4xf32>
    %985 = llvm.fcmp "uno" %982, %982 : vector<4xf32>
    %986 = llvm.fcmp "ord" %977, %977 : vector<4xf32>
    %987 = llvm.and %985, %986 : vector<4xi1>
    %988 = llvm.or %984, %987 : vector<4xi1>
    %989 = llvm.mlir.poison : vector<4xi64>
    %990 = llvm.insertelement %j, %989[%963 : i64] : vector<4xi64>
    %991 = llvm.shufflevector %990, %989 [0, 0, 0, 0] : vector<4xi64>
    %992 = llvm.add %991, %973 : vector<4xi64>
    %993 = llvm.select %988, %982, %977 : vector<4xi1>, vector<4xf32>
    %994 = llvm.select %988, %992, %978 : vector<4xi1>, vector<4xi64>
    llvm.store %983, %981 {alignment = 4 : i64} : vector<4xf32>, !llvm.ptr
    %995 = llvm.add %j, %966 overflow<nsw> : i64
    %996 = llvm.icmp "slt" %995, %975 : i64
    llvm.cond_br %996, ^bb2(%995, %993, %994 : i64, vector<4xf32>, vector<4xi64>), ^bb3(%993, %994 : vector<4xf32>, vector<4xi64>)
  ^bb3(%997: vector<4xf32>, %998: vector<4xi64>):
    %999 = llvm.icmp "slt" %975, %b_size0_1 : i64
    llvm.cond_br %999, ^bb4, ^bb5
  ^bb4:
    %1000 = llvm.sub %b_size0_1, %975 overflow<nsw> : i64
    %1001 = llvm.intr.smin(%1000, %966) : (i64, i64) -> i64
    %1002 = llvm.intr.smax(%1001, %963) : (i64, i64) -> i64
    %1003 = llvm.trunc %1002 : i64 to i32
    %1004 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1005 = llvm.mlir.poison : vector<4xi32>
    %1006 = llvm.insertelement %1003, %1005[%963 : i64] : vector<4xi32>
    %1007 = llvm.shufflevector %1006, %1005 [0, 0, 0, 0] : vector<4xi32>
    %1008 = llvm.icmp "slt" %1004, %1007 : vector<4xi32>
    %1009 = llvm.mul %i, %b_size0_1 overflow<nsw> : i64
    %1010 = llvm.add %1009, %975 overflow<nsw> : i64
    %1011 = llvm.getelementptr inbounds %out0_1[%1010] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1012 = llvm.intr.masked.load %1011, %1008, %970 {alignment = 4 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
    %1013 = llvm.intr.sqrt(%1012) : (vector<4xf32>) -> vector<4xf32>
    %1014 = llvm.fcmp "olt" %1012, %997 : vector<4xf32>
    %1015 = llvm.fcmp "uno" %1012, %1012 : vector<4xf32>
    %1016 = llvm.fcmp "ord" %997, %997 : vector<4xf32>
    %1017 = llvm.and %1015, %1016 : vector<4xi1>
    %1018 = llvm.or %1014, %1017 : vector<4xi1>
    %1019 = llvm.mlir.poison : vector<4xi64>
    %1020 = llvm.insertelement %975, %1019[%963 : i64] : vector<4xi64>
    %1021 = llvm.shufflevector %1020, %1019 [0, 0, 0, 0] : vector<4xi64>
    %1022 = llvm.add %1021, %973 : vector<4xi64>
    %1023 = llvm.select %1018, %1012, %997 : vector<4xi1>, vector<4xf32>
    %1024 = llvm.select %1018, %1022, %998 : vector<4xi1>, vector<4xi64>
    llvm.intr.masked.store %1013, %1011, %1008 {alignment = 4 : i32} : vector<4xf32>, vector<4xi1> into !llvm.ptr
    %1025 = llvm.select %1008, %1023, %997 : vector<4xi1>, vector<4xf32>
    %1026 = llvm.select %1008, %1024, %998 : vector<4xi1>, vector<4xi64>
    llvm.br ^bb6(%1025, %1026 : vector<4xf32>, vector<4xi64>)
  ^bb5:
    llvm.br ^bb6(%997, %998 : vector<4xf32>, vector<4xi64>)
  ^bb6(%1027: vector<4xf32>, %1028: vector<4xi64>):
    %1029 = llvm.intr.vector.reduce.fminimum(%1027) : (vector<4xf32>) -> f32
    %1030 = llvm.mlir.poison : vector<4xf32>
    %1031 = llvm.insertelement %1029, %1030[%963 : i64] : vector<4xf32>
    %1032 = llvm.shufflevector %1031, %1030 [0, 0, 0, 0] : vector<4xf32>
    %1033 = llvm.fcmp "oeq" %1027, %1032 : vector<4xf32>
    %1034 = llvm.fcmp "uno" %1027, %1027 : vector<4xf32>
    %1035 = llvm.or %1033, %1034 : vector<4xi1>
    %1036 = llvm.select %1035, %1028, %971 : vector<4xi1>, vector<4xi64>
    %1037 = "llvm.intr.vector.reduce.smin"(%1036) : (vector<4xi64>) -> i64
    %1038 = llvm.getelementptr inbounds %out1_1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1037, %1038 {alignment = 8 : i64} : i64, !llvm.ptr
    %1039 = llvm.add %i, %964 overflow<nsw> : i64
    %1040 = llvm.icmp "slt" %1039, %end : i64
    llvm.cond_br %1040, ^bb1(%1039 : i64), ^bb7
  ^bb7:
    llvm.return %967 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %1041 = llvm.mlir.constant(8) : i64
    %1042 = llvm.mlir.constant(16) : i64
    %1043 = llvm.mlir.constant(24) : i64
    %1044 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %1045 = llvm.getelementptr inbounds %context[%1041] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1046 = llvm.load %1045 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1047 = llvm.getelementptr inbounds %context[%1042] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1048 = llvm.load %1047 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1049 = llvm.getelementptr inbounds %context[%1043] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1050 = llvm.load %1049 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1051 = llvm.call @program.parallel0(%begin_1, %end_1, %1044, %1046, %1048, %1050) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %1051 : i32
  }
  llvm.func @program_shapes(%a_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_2: i64, %a_stride0_1: i64, %b_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_2: i64, %b_stride0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %1052 = llvm.mlir.constant(0) : i64
    %1053 = llvm.mlir.constant(1) : i64
    %1054 = llvm.mlir.constant(2 : i32) : i32
    %1055 = llvm.mlir.constant(3 : i32) : i32
    %1056 = llvm.mlir.constant(2) : i64
    %1057 = llvm.mlir.constant(0 : i32) : i32
    %1058 = llvm.icmp "eq" %b_stride0_1, %a_stride0_1 : i64
    %1059 = llvm.icmp "slt" %1052, %b_size0_2 : i64
    llvm.cond_br %1058, ^bb1, ^bb3(%1054 : i32)
  ^bb1:
    llvm.cond_br %1059, ^bb2, ^bb3(%1055 : i32)
  ^bb2:
    llvm.store %a_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %1060 = llvm.getelementptr inbounds %extents[%1053] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_size0_2, %1060 {alignment = 8 : i64} : i64, !llvm.ptr
    %1061 = llvm.getelementptr inbounds %extents[%1056] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size0_2, %1061 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1057 : i32
  ^bb3(%1062: i32):
    llvm.return %1062 : i32
  }
}
