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
    %22 = ub.poison : f32
    %23 = arith.constant 0 : index
    %24 = ub.poison : f32
    %25 = arith.constant 0 : index
    affine.parallel (%j_panel) = (0) to (symbol(%17)) step (16) {
      affine.for %k0_piece = 0 to %18 step 8192 {
        %b_copy = memref.alloc(%21) {alignment = 64 : i64} : memref<?x16xf32>
        affine.for %j_copy_tile = affine_map<(d0) -> (d0)>(%j_panel) to affine_map<(d0) -> ((d0 + 16))>(%j_panel) step 8 {
          %26 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%j_panel, %j_copy_tile)
          affine.for %k0_copy_tile = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0)[s0] -> ((d0 + 8192), ((s0 floordiv 8) * 8))>(%k0_piece)[%15] step 8 {
            %27 = vector.transfer_read %b[%j_copy_tile, %k0_copy_tile], %1 {permutation_map = affine_map<(d0, d1) -> (d1, d0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<8x8xf32>
            %28 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_copy_tile)
            vector.transfer_write %27, %b_copy[%28, %26] {in_bounds = [true, true]} : vector<8x8xf32>, memref<?x16xf32>
          }
          affine.for %k0_copy_below = max affine_map<(d0, d1, d2) -> (d0, ((d2 floordiv 8) * 8))>(%k0_piece, %k0_piece, %15) to min affine_map<(d0)[s0] -> ((d0 + 8192), s0)>(%k0_piece)[%15] {
            affine.for %j_copy_below = affine_map<(d0) -> (d0)>(%j_copy_tile) to affine_map<(d0) -> ((d0 + 8))>(%j_copy_tile) {
              %29 = affine.load %b[%j_copy_below, %k0_copy_below] : memref<?x?xf32>
              affine.store %29, %b_copy[%k0_copy_below - %k0_piece, %j_copy_below - %j_panel] : memref<?x16xf32>
            }
          }
        }
        affine.for %i_tile = 0 to %20 step 6 {
          %30 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 6) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_tile, %20, %i_tile)
          %31 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<6x16xf32>) {
            affine.yield %4 : vector<6x16xf32>
          } else {
            %32 = vector.create_mask %30, %5 : vector<6x16xi1>
            %33 = vector.transfer_read %out0_1[%i_tile, %j_panel], %22, %32 {in_bounds = [true, true]} : memref<?x?xf32>, vector<6x16xf32>
            affine.yield %33 : vector<6x16xf32>
          }
          %34 = vector.create_mask %30 : vector<6xi1>
          %35 = affine.for %k0 = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %15) iter_args(%36 = %31) -> (vector<6x16xf32>) {
            affine.prefetch %b_copy[%k0 - %k0_piece + 8, 0], read, locality<3>, data : memref<?x16xf32>
            affine.prefetch %a[%i_tile + 6 + %k0 mod 8, %k0], read, locality<2>, data : memref<?x?xf32>
            %37 = vector.transfer_read %a[%i_tile, %k0], %22, %34 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<6x16xf32>
            %38 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0)
            %39 = vector.transfer_read %b_copy[%38, %23], %1 {in_bounds = [true]} : memref<?x16xf32>, vector<16xf32>
            %40 = vector.broadcast %39 : vector<16xf32> to vector<6x16xf32>
            %41 = arith.subf %37, %40 : vector<6x16xf32>
            %42 = arith.mulf %41, %41 fastmath<contract> : vector<6x16xf32>
            %43 = arith.addf %36, %42 fastmath<reassoc,contract> : vector<6x16xf32>
            affine.yield %43 : vector<6x16xf32>
          }
          %44 = vector.create_mask %30, %5 : vector<6x16xi1>
          vector.transfer_write %35, %out0_1[%i_tile, %j_panel], %44 {in_bounds = [true, true]} : vector<6x16xf32>, memref<?x?xf32>
        }
        affine.for %i_below_tile = %20 to %13 step 4 {
          %45 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_below_tile, %13, %i_below_tile)
          %46 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<4x16xf32>) {
            affine.yield %6 : vector<4x16xf32>
          } else {
            %47 = vector.create_mask %45, %5 : vector<4x16xi1>
            %48 = vector.transfer_read %out0_1[%i_below_tile, %j_panel], %24, %47 {in_bounds = [true, true]} : memref<?x?xf32>, vector<4x16xf32>
            affine.yield %48 : vector<4x16xf32>
          }
          %49 = vector.create_mask %45 : vector<4xi1>
          %50 = affine.for %k0_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %15) iter_args(%51 = %46) -> (vector<4x16xf32>) {
            affine.prefetch %b_copy[%k0_below - %k0_piece + 8, 0], read, locality<3>, data : memref<?x16xf32>
            %52 = vector.transfer_read %a[%i_below_tile, %k0_below], %24, %49 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<4x16xf32>
            %53 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_below)
            %54 = vector.transfer_read %b_copy[%53, %25], %1 {in_bounds = [true]} : memref<?x16xf32>, vector<16xf32>
            %55 = vector.broadcast %54 : vector<16xf32> to vector<4x16xf32>
            %56 = arith.subf %52, %55 : vector<4x16xf32>
            %57 = arith.mulf %56, %56 fastmath<contract> : vector<4x16xf32>
            %58 = arith.addf %51, %57 fastmath<reassoc,contract> : vector<4x16xf32>
            affine.yield %58 : vector<4x16xf32>
          }
          %59 = vector.create_mask %45, %5 : vector<4x16xi1>
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
    %67 = ub.poison : f32
    %68 = arith.constant 0 : index
    %69 = ub.poison : f32
    %70 = arith.constant 0 : index
    affine.for %j_right_panel = %17 to %16 step 8 {
      %71 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %16, %j_right_panel)
      %72 = vector.create_mask %71 : vector<8xi1>
      %73 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %16, %j_right_panel)
      %74 = vector.create_mask %73 : vector<8xi1>
      affine.for %k0_right_piece = 0 to %60 step 16384 {
        %b_copy_1 = memref.alloc(%63, %66) {alignment = 64 : i64} : memref<?x?xf32>
        affine.for %j_right_copy_tile = affine_map<(d0) -> (d0)>(%j_right_panel) to min affine_map<(d0)[s0] -> ((d0 + 8), s0)>(%j_right_panel)[%16] step 8 {
          affine.for %k0_right_copy_tile = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0)[s0] -> ((d0 + 16384), ((s0 floordiv 8) * 8))>(%k0_right_piece)[%15] step 8 {
            affine.for %k0_right_copy = affine_map<(d0) -> (d0)>(%k0_right_copy_tile) to affine_map<(d0) -> ((d0 + 8))>(%k0_right_copy_tile) {
              affine.for %j_right_copy = affine_map<(d0) -> (d0)>(%j_right_copy_tile) to min affine_map<(d0, d1)[s0] -> ((d1 + 8), (d0 + 8), s0)>(%j_right_panel, %j_right_copy_tile)[%16] {
                %75 = affine.load %b[%j_right_copy, %k0_right_copy] : memref<?x?xf32>
                affine.store %75, %b_copy_1[%k0_right_copy - %k0_right_piece, %j_right_copy - %j_right_panel] : memref<?x?xf32>
              }
            }
          }
          affine.for %k0_right_copy_below = max affine_map<(d0, d1, d2) -> (d0, ((d2 floordiv 8) * 8))>(%k0_right_piece, %k0_right_piece, %15) to min affine_map<(d0)[s0] -> ((d0 + 16384), s0)>(%k0_right_piece)[%15] {
            affine.for %j_right_copy_below = affine_map<(d0) -> (d0)>(%j_right_copy_tile) to min affine_map<(d0, d1)[s0] -> ((d1 + 8), (d0 + 8), s0)>(%j_right_panel, %j_right_copy_tile)[%16] {
              %76 = affine.load %b[%j_right_copy_below, %k0_right_copy_below] : memref<?x?xf32>
              affine.store %76, %b_copy_1[%k0_right_copy_below - %k0_right_piece, %j_right_copy_below - %j_right_panel] : memref<?x?xf32>
            }
          }
        }
        affine.for %i_right_tile = 0 to %62 step 8 {
          %77 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_right_tile, %62, %i_right_tile)
          %78 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<8x8xf32>) {
            affine.yield %7 : vector<8x8xf32>
          } else {
            %79 = vector.create_mask %77, %71 : vector<8x8xi1>
            %80 = vector.transfer_read %out0_1[%i_right_tile, %j_right_panel], %67, %79 {in_bounds = [true, true]} : memref<?x?xf32>, vector<8x8xf32>
            affine.yield %80 : vector<8x8xf32>
          }
          %81 = vector.create_mask %77 : vector<8xi1>
          %82 = affine.for %k0_right = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %15) iter_args(%83 = %78) -> (vector<8x8xf32>) {
            %84 = vector.transfer_read %a[%i_right_tile, %k0_right], %67, %81 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<8x8xf32>
            %85 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right)
            %86 = vector.transfer_read %b_copy_1[%85, %68], %1, %72 {in_bounds = [true]} : memref<?x?xf32>, vector<8xf32>
            %87 = vector.broadcast %86 : vector<8xf32> to vector<8x8xf32>
            %88 = arith.subf %84, %87 : vector<8x8xf32>
            %89 = arith.mulf %88, %88 fastmath<contract> : vector<8x8xf32>
            %90 = arith.addf %83, %89 fastmath<reassoc,contract> : vector<8x8xf32>
            affine.yield %90 : vector<8x8xf32>
          }
          %91 = vector.create_mask %77, %71 : vector<8x8xi1>
          vector.transfer_write %82, %out0_1[%i_right_tile, %j_right_panel], %91 {in_bounds = [true, true]} : vector<8x8xf32>, memref<?x?xf32>
        }
        affine.for %i_right_below_tile = %62 to %13 step 4 {
          %92 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_right_below_tile, %13, %i_right_below_tile)
          %93 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<4x8xf32>) {
            affine.yield %8 : vector<4x8xf32>
          } else {
            %94 = vector.create_mask %92, %73 : vector<4x8xi1>
            %95 = vector.transfer_read %out0_1[%i_right_below_tile, %j_right_panel], %69, %94 {in_bounds = [true, true]} : memref<?x?xf32>, vector<4x8xf32>
            affine.yield %95 : vector<4x8xf32>
          }
          %96 = vector.create_mask %92 : vector<4xi1>
          %97 = affine.for %k0_right_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %15) iter_args(%98 = %93) -> (vector<4x8xf32>) {
            %99 = vector.transfer_read %a[%i_right_below_tile, %k0_right_below], %69, %96 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<4x8xf32>
            %100 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right_below)
            %101 = vector.transfer_read %b_copy_1[%100, %70], %1, %74 {in_bounds = [true]} : memref<?x?xf32>, vector<8xf32>
            %102 = vector.broadcast %101 : vector<8xf32> to vector<4x8xf32>
            %103 = arith.subf %99, %102 : vector<4x8xf32>
            %104 = arith.mulf %103, %103 fastmath<contract> : vector<4x8xf32>
            %105 = arith.addf %98, %104 fastmath<reassoc,contract> : vector<4x8xf32>
            affine.yield %105 : vector<4x8xf32>
          }
          %106 = vector.create_mask %92, %73 : vector<4x8xi1>
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
    %27 = arith.constant 0 : index
    %28 = arith.maxsi %11, %27 : index
    %29 = arith.constant 15 : index
    %30 = arith.addi %28, %29 : index
    %31 = arith.constant 16 : index
    %32 = arith.divui %30, %31 : index
    %33 = arith.constant 0 : index
    %34 = arith.maxsi %12, %33 : index
    %35 = arith.constant 8191 : index
    %36 = arith.addi %34, %35 : index
    %37 = arith.constant 8192 : index
    %38 = arith.divui %36, %37 : index
    %39 = arith.constant 3 : index
    %40 = arith.shrsi %8, %39 : index
    %41 = arith.constant 8 : index
    %42 = arith.muli %40, %41 : index
    %43 = arith.constant 8192 : index
    %44 = arith.minsi %43, %42 : index
    %45 = arith.constant 0 : index
    %46 = arith.maxsi %44, %45 : index
    %47 = arith.constant 7 : index
    %48 = arith.addi %46, %47 : index
    %49 = arith.constant 8 : index
    %50 = arith.divui %48, %49 : index
    %51 = arith.constant 71 : index
    %52 = arith.muli %50, %51 : index
    %53 = arith.constant 0 : index
    %54 = arith.maxsi %53, %42 : index
    %55 = arith.constant 8192 : index
    %56 = arith.minsi %55, %8 : index
    %57 = arith.subi %56, %54 : index
    %58 = arith.constant 0 : index
    %59 = arith.maxsi %57, %58 : index
    %60 = arith.constant 50 : index
    %61 = arith.muli %59, %60 : index
    %62 = arith.constant 9 : index
    %63 = arith.addi %62, %52 : index
    %64 = arith.addi %63, %61 : index
    %65 = arith.constant 2 : index
    %66 = arith.muli %65, %64 : index
    %67 = arith.constant 0 : index
    %68 = arith.maxsi %25, %67 : index
    %69 = arith.constant 5 : index
    %70 = arith.addi %68, %69 : index
    %71 = arith.constant 6 : index
    %72 = arith.divui %70, %71 : index
    %73 = arith.constant 0 : index
    %74 = arith.maxsi %56, %73 : index
    %75 = arith.constant 65 : index
    %76 = arith.muli %74, %75 : index
    %77 = arith.constant 82 : index
    %78 = arith.addi %77, %76 : index
    %79 = arith.muli %72, %78 : index
    %80 = arith.subi %7, %25 : index
    %81 = arith.constant 0 : index
    %82 = arith.maxsi %80, %81 : index
    %83 = arith.constant 3 : index
    %84 = arith.addi %82, %83 : index
    %85 = arith.constant 4 : index
    %86 = arith.divui %84, %85 : index
    %87 = arith.constant 44 : index
    %88 = arith.muli %74, %87 : index
    %89 = arith.constant 58 : index
    %90 = arith.addi %89, %88 : index
    %91 = arith.muli %86, %90 : index
    %92 = arith.constant 6 : index
    %93 = arith.addi %92, %66 : index
    %94 = arith.addi %93, %79 : index
    %95 = arith.addi %94, %91 : index
    %96 = arith.muli %38, %95 : index
    %97 = arith.constant 1 : index
    %98 = arith.addi %97, %96 : index
    %99 = arith.muli %32, %98 : index
    %100 = arith.constant 32768 : index
    %101 = arith.cmpi sge, %99, %100 : index
    "omp.parallel"(%101) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %11, %c16) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_panel: index):
          scf.for %k0_piece = %c0 to %12 step %c8192 {
            %b_copy = memref.alloc(%26) {alignment = 64 : i64} : memref<?x16xf32>
            %102 = arith.addi %j_panel, %c16 overflow<nsw> : index
            scf.for %j_copy_tile = %j_panel to %102 step %c8 {
              %103 = arith.subi %j_copy_tile, %j_panel overflow<nsw> : index
              %104 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
              %105 = arith.shrsi %8, %c3 : index
              %106 = arith.muli %105, %c8 overflow<nsw> : index
              %107 = arith.minsi %104, %106 : index
              scf.for %k0_copy_tile = %k0_piece to %107 step %c8 {
                %108 = vector.load %b[%j_copy_tile, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %109 = arith.addi %j_copy_tile, %c1 overflow<nsw> : index
                %110 = vector.load %b[%109, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %111 = arith.addi %j_copy_tile, %c2 overflow<nsw> : index
                %112 = vector.load %b[%111, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %113 = arith.addi %j_copy_tile, %c3 overflow<nsw> : index
                %114 = vector.load %b[%113, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %115 = arith.addi %j_copy_tile, %c4 overflow<nsw> : index
                %116 = vector.load %b[%115, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %117 = arith.addi %j_copy_tile, %c5 overflow<nsw> : index
                %118 = vector.load %b[%117, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %119 = arith.addi %j_copy_tile, %c6 overflow<nsw> : index
                %120 = vector.load %b[%119, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %121 = arith.addi %j_copy_tile, %c7 overflow<nsw> : index
                %122 = vector.load %b[%121, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %123 = vector.shuffle %108, %116 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %124 = vector.shuffle %108, %116 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %125 = vector.shuffle %110, %118 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %126 = vector.shuffle %110, %118 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %127 = vector.shuffle %112, %120 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %128 = vector.shuffle %112, %120 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %129 = vector.shuffle %114, %122 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %130 = vector.shuffle %114, %122 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %131 = vector.shuffle %123, %127 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %132 = vector.shuffle %123, %127 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %133 = vector.shuffle %124, %128 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %134 = vector.shuffle %124, %128 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %135 = vector.shuffle %125, %129 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %136 = vector.shuffle %125, %129 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %137 = vector.shuffle %126, %130 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %138 = vector.shuffle %126, %130 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %139 = vector.shuffle %131, %135 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %140 = vector.shuffle %131, %135 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %141 = vector.shuffle %132, %136 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %142 = vector.shuffle %132, %136 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %143 = vector.shuffle %133, %137 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %144 = vector.shuffle %133, %137 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %145 = vector.shuffle %134, %138 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %146 = vector.shuffle %134, %138 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %147 = arith.subi %k0_copy_tile, %k0_piece overflow<nsw> : index
                vector.store %139, %b_copy[%147, %103] : memref<?x16xf32>, vector<8xf32>
                %148 = arith.addi %147, %c1 overflow<nsw> : index
                vector.store %140, %b_copy[%148, %103] : memref<?x16xf32>, vector<8xf32>
                %149 = arith.addi %147, %c2 overflow<nsw> : index
                vector.store %141, %b_copy[%149, %103] : memref<?x16xf32>, vector<8xf32>
                %150 = arith.addi %147, %c3 overflow<nsw> : index
                vector.store %142, %b_copy[%150, %103] : memref<?x16xf32>, vector<8xf32>
                %151 = arith.addi %147, %c4 overflow<nsw> : index
                vector.store %143, %b_copy[%151, %103] : memref<?x16xf32>, vector<8xf32>
                %152 = arith.addi %147, %c5 overflow<nsw> : index
                vector.store %144, %b_copy[%152, %103] : memref<?x16xf32>, vector<8xf32>
                %153 = arith.addi %147, %c6 overflow<nsw> : index
                vector.store %145, %b_copy[%153, %103] : memref<?x16xf32>, vector<8xf32>
                %154 = arith.addi %147, %c7 overflow<nsw> : index
                vector.store %146, %b_copy[%154, %103] : memref<?x16xf32>, vector<8xf32>
              }
              %155 = arith.maxsi %k0_piece, %106 : index
              %156 = arith.minsi %104, %8 : index
              scf.for %k0_copy_below = %155 to %156 step %c1 {
                %157 = arith.addi %j_copy_tile, %c8 overflow<nsw> : index
                scf.for %j_copy_below = %j_copy_tile to %157 step %c1 {
                  %158 = memref.load %b[%j_copy_below, %k0_copy_below] : memref<?x?xf32>
                  %159 = arith.subi %k0_copy_below, %k0_piece overflow<nsw> : index
                  %160 = arith.subi %j_copy_below, %j_panel overflow<nsw> : index
                  memref.store %158, %b_copy[%159, %160] : memref<?x16xf32>
                }
              }
            }
            scf.for %i_tile = %c0 to %25 step %c6 {
              %161 = arith.addi %i_tile, %c6 overflow<nsw> : index
              %162 = arith.subi %161, %i_tile overflow<nsw> : index
              %163 = arith.subi %25, %i_tile overflow<nsw> : index
              %164 = arith.minsi %162, %163 : index
              %165 = arith.addi %164, %minus1 overflow<nsw> : index
              %166 = arith.minsi %165, %c5 : index
              %167 = arith.addi %i_tile, %166 : index
              %168 = arith.minsi %165, %c4 : index
              %169 = arith.addi %i_tile, %168 : index
              %170 = arith.minsi %165, %c3 : index
              %171 = arith.addi %i_tile, %170 : index
              %172 = arith.minsi %165, %c2 : index
              %173 = arith.addi %i_tile, %172 : index
              %174 = arith.minsi %165, %c1 : index
              %175 = arith.addi %i_tile, %174 : index
              %176 = arith.cmpi eq, %k0_piece, %c0 : index
              %177, %178, %179, %180, %181, %182, %183, %184, %185, %186, %187, %188 = scf.if %176 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %4, %4, %4, %4, %4, %4, %4, %4, %4, %4, %4, %4 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %189 = arith.cmpi slt, %c0, %164 : index
                %190 = arith.cmpi slt, %c1, %164 : index
                %191 = arith.cmpi slt, %c2, %164 : index
                %192 = arith.cmpi slt, %c3, %164 : index
                %193 = arith.cmpi slt, %c4, %164 : index
                %194 = arith.cmpi slt, %c5, %164 : index
                %195 = vector.load %out0_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %196 = arith.addi %j_panel, %c8 : index
                %197 = vector.load %out0_1[%i_tile, %196] : memref<?x?xf32>, vector<8xf32>
                %198 = vector.load %out0_1[%175, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %199 = vector.load %out0_1[%175, %196] : memref<?x?xf32>, vector<8xf32>
                %200 = vector.load %out0_1[%173, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %201 = vector.load %out0_1[%173, %196] : memref<?x?xf32>, vector<8xf32>
                %202 = vector.load %out0_1[%171, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %203 = vector.load %out0_1[%171, %196] : memref<?x?xf32>, vector<8xf32>
                %204 = vector.load %out0_1[%169, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %205 = vector.load %out0_1[%169, %196] : memref<?x?xf32>, vector<8xf32>
                %206 = vector.load %out0_1[%167, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %207 = vector.load %out0_1[%167, %196] : memref<?x?xf32>, vector<8xf32>
                scf.yield %195, %197, %198, %199, %200, %201, %202, %203, %204, %205, %206, %207 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %208 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
              %209 = arith.minsi %208, %8 : index
              %210, %211, %212, %213, %214, %215, %216, %217, %218, %219, %220, %221 = scf.for %k0 = %k0_piece to %209 step %c1 iter_args(%222 = %177, %223 = %178, %224 = %179, %225 = %180, %226 = %181, %227 = %182, %228 = %183, %229 = %184, %230 = %185, %231 = %186, %232 = %187, %233 = %188) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %234 = arith.subi %k0, %k0_piece overflow<nsw> : index
                %235 = arith.addi %234, %c8 overflow<nsw> : index
                memref.prefetch %b_copy[%235, %c0], read, locality<3>, data : memref<?x16xf32>
                %236 = arith.andi %k0, %c7 : index
                %237 = arith.addi %161, %236 overflow<nsw> : index
                memref.prefetch %a[%237, %k0], read, locality<2>, data : memref<?x?xf32>
                %238 = memref.load %a[%i_tile, %k0] : memref<?x?xf32>
                %239 = vector.broadcast %238 : f32 to vector<8xf32>
                %240 = memref.load %a[%175, %k0] : memref<?x?xf32>
                %241 = vector.broadcast %240 : f32 to vector<8xf32>
                %242 = memref.load %a[%173, %k0] : memref<?x?xf32>
                %243 = vector.broadcast %242 : f32 to vector<8xf32>
                %244 = memref.load %a[%171, %k0] : memref<?x?xf32>
                %245 = vector.broadcast %244 : f32 to vector<8xf32>
                %246 = memref.load %a[%169, %k0] : memref<?x?xf32>
                %247 = vector.broadcast %246 : f32 to vector<8xf32>
                %248 = memref.load %a[%167, %k0] : memref<?x?xf32>
                %249 = vector.broadcast %248 : f32 to vector<8xf32>
                %250 = vector.load %b_copy[%234, %c0] : memref<?x16xf32>, vector<8xf32>
                %251 = arith.addi %c0, %c8 overflow<nsw> : index
                %252 = vector.load %b_copy[%234, %251] : memref<?x16xf32>, vector<8xf32>
                %253 = arith.subf %239, %250 : vector<8xf32>
                %254 = arith.subf %239, %252 : vector<8xf32>
                %255 = arith.subf %241, %250 : vector<8xf32>
                %256 = arith.subf %241, %252 : vector<8xf32>
                %257 = arith.subf %243, %250 : vector<8xf32>
                %258 = arith.subf %243, %252 : vector<8xf32>
                %259 = arith.subf %245, %250 : vector<8xf32>
                %260 = arith.subf %245, %252 : vector<8xf32>
                %261 = arith.subf %247, %250 : vector<8xf32>
                %262 = arith.subf %247, %252 : vector<8xf32>
                %263 = arith.subf %249, %250 : vector<8xf32>
                %264 = arith.subf %249, %252 : vector<8xf32>
                %265 = arith.mulf %253, %253 fastmath<contract> : vector<8xf32>
                %266 = arith.mulf %254, %254 fastmath<contract> : vector<8xf32>
                %267 = arith.mulf %255, %255 fastmath<contract> : vector<8xf32>
                %268 = arith.mulf %256, %256 fastmath<contract> : vector<8xf32>
                %269 = arith.mulf %257, %257 fastmath<contract> : vector<8xf32>
                %270 = arith.mulf %258, %258 fastmath<contract> : vector<8xf32>
                %271 = arith.mulf %259, %259 fastmath<contract> : vector<8xf32>
                %272 = arith.mulf %260, %260 fastmath<contract> : vector<8xf32>
                %273 = arith.mulf %261, %261 fastmath<contract> : vector<8xf32>
                %274 = arith.mulf %262, %262 fastmath<contract> : vector<8xf32>
                %275 = arith.mulf %263, %263 fastmath<contract> : vector<8xf32>
                %276 = arith.mulf %264, %264 fastmath<contract> : vector<8xf32>
                %277 = arith.addf %222, %265 fastmath<reassoc,contract> : vector<8xf32>
                %278 = arith.addf %223, %266 fastmath<reassoc,contract> : vector<8xf32>
                %279 = arith.addf %224, %267 fastmath<reassoc,contract> : vector<8xf32>
                %280 = arith.addf %225, %268 fastmath<reassoc,contract> : vector<8xf32>
                %281 = arith.addf %226, %269 fastmath<reassoc,contract> : vector<8xf32>
                %282 = arith.addf %227, %270 fastmath<reassoc,contract> : vector<8xf32>
                %283 = arith.addf %228, %271 fastmath<reassoc,contract> : vector<8xf32>
                %284 = arith.addf %229, %272 fastmath<reassoc,contract> : vector<8xf32>
                %285 = arith.addf %230, %273 fastmath<reassoc,contract> : vector<8xf32>
                %286 = arith.addf %231, %274 fastmath<reassoc,contract> : vector<8xf32>
                %287 = arith.addf %232, %275 fastmath<reassoc,contract> : vector<8xf32>
                %288 = arith.addf %233, %276 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %277, %278, %279, %280, %281, %282, %283, %284, %285, %286, %287, %288 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %289 = arith.cmpi slt, %c0, %164 : index
              %290 = arith.cmpi slt, %c1, %164 : index
              %291 = arith.cmpi slt, %c2, %164 : index
              %292 = arith.cmpi slt, %c3, %164 : index
              %293 = arith.cmpi slt, %c4, %164 : index
              %294 = arith.cmpi slt, %c5, %164 : index
              vector.store %210, %out0_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
              %295 = arith.addi %j_panel, %c8 : index
              vector.store %211, %out0_1[%i_tile, %295] : memref<?x?xf32>, vector<8xf32>
              vector.store %212, %out0_1[%175, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %213, %out0_1[%175, %295] : memref<?x?xf32>, vector<8xf32>
              vector.store %214, %out0_1[%173, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %215, %out0_1[%173, %295] : memref<?x?xf32>, vector<8xf32>
              vector.store %216, %out0_1[%171, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %217, %out0_1[%171, %295] : memref<?x?xf32>, vector<8xf32>
              vector.store %218, %out0_1[%169, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %219, %out0_1[%169, %295] : memref<?x?xf32>, vector<8xf32>
              vector.store %220, %out0_1[%167, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %221, %out0_1[%167, %295] : memref<?x?xf32>, vector<8xf32>
            }
            scf.for %i_below_tile = %25 to %7 step %c4 {
              %296 = arith.addi %i_below_tile, %c4 overflow<nsw> : index
              %297 = arith.subi %296, %i_below_tile overflow<nsw> : index
              %298 = arith.subi %7, %i_below_tile overflow<nsw> : index
              %299 = arith.minsi %297, %298 : index
              %300 = arith.addi %299, %minus1 overflow<nsw> : index
              %301 = arith.minsi %300, %c3 : index
              %302 = arith.addi %i_below_tile, %301 : index
              %303 = arith.minsi %300, %c2 : index
              %304 = arith.addi %i_below_tile, %303 : index
              %305 = arith.minsi %300, %c1 : index
              %306 = arith.addi %i_below_tile, %305 : index
              %307 = arith.cmpi eq, %k0_piece, %c0 : index
              %308, %309, %310, %311, %312, %313, %314, %315 = scf.if %307 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %4, %4, %4, %4, %4, %4, %4, %4 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %316 = arith.cmpi slt, %c0, %299 : index
                %317 = arith.cmpi slt, %c1, %299 : index
                %318 = arith.cmpi slt, %c2, %299 : index
                %319 = arith.cmpi slt, %c3, %299 : index
                %320 = vector.load %out0_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %321 = arith.addi %j_panel, %c8 : index
                %322 = vector.load %out0_1[%i_below_tile, %321] : memref<?x?xf32>, vector<8xf32>
                %323 = vector.load %out0_1[%306, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %324 = vector.load %out0_1[%306, %321] : memref<?x?xf32>, vector<8xf32>
                %325 = vector.load %out0_1[%304, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %326 = vector.load %out0_1[%304, %321] : memref<?x?xf32>, vector<8xf32>
                %327 = vector.load %out0_1[%302, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %328 = vector.load %out0_1[%302, %321] : memref<?x?xf32>, vector<8xf32>
                scf.yield %320, %322, %323, %324, %325, %326, %327, %328 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %329 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
              %330 = arith.minsi %329, %8 : index
              %331, %332, %333, %334, %335, %336, %337, %338 = scf.for %k0_below = %k0_piece to %330 step %c1 iter_args(%339 = %308, %340 = %309, %341 = %310, %342 = %311, %343 = %312, %344 = %313, %345 = %314, %346 = %315) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %347 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
                %348 = arith.addi %347, %c8 overflow<nsw> : index
                memref.prefetch %b_copy[%348, %c0], read, locality<3>, data : memref<?x16xf32>
                %349 = memref.load %a[%i_below_tile, %k0_below] : memref<?x?xf32>
                %350 = vector.broadcast %349 : f32 to vector<8xf32>
                %351 = memref.load %a[%306, %k0_below] : memref<?x?xf32>
                %352 = vector.broadcast %351 : f32 to vector<8xf32>
                %353 = memref.load %a[%304, %k0_below] : memref<?x?xf32>
                %354 = vector.broadcast %353 : f32 to vector<8xf32>
                %355 = memref.load %a[%302, %k0_below] : memref<?x?xf32>
                %356 = vector.broadcast %355 : f32 to vector<8xf32>
                %357 = vector.load %b_copy[%347, %c0] : memref<?x16xf32>, vector<8xf32>
                %358 = arith.addi %c0, %c8 overflow<nsw> : index
                %359 = vector.load %b_copy[%347, %358] : memref<?x16xf32>, vector<8xf32>
                %360 = arith.subf %350, %357 : vector<8xf32>
                %361 = arith.subf %350, %359 : vector<8xf32>
                %362 = arith.subf %352, %357 : vector<8xf32>
                %363 = arith.subf %352, %359 : vector<8xf32>
                %364 = arith.subf %354, %357 : vector<8xf32>
                %365 = arith.subf %354, %359 : vector<8xf32>
                %366 = arith.subf %356, %357 : vector<8xf32>
                %367 = arith.subf %356, %359 : vector<8xf32>
                %368 = arith.mulf %360, %360 fastmath<contract> : vector<8xf32>
                %369 = arith.mulf %361, %361 fastmath<contract> : vector<8xf32>
                %370 = arith.mulf %362, %362 fastmath<contract> : vector<8xf32>
                %371 = arith.mulf %363, %363 fastmath<contract> : vector<8xf32>
                %372 = arith.mulf %364, %364 fastmath<contract> : vector<8xf32>
                %373 = arith.mulf %365, %365 fastmath<contract> : vector<8xf32>
                %374 = arith.mulf %366, %366 fastmath<contract> : vector<8xf32>
                %375 = arith.mulf %367, %367 fastmath<contract> : vector<8xf32>
                %376 = arith.addf %339, %368 fastmath<reassoc,contract> : vector<8xf32>
                %377 = arith.addf %340, %369 fastmath<reassoc,contract> : vector<8xf32>
                %378 = arith.addf %341, %370 fastmath<reassoc,contract> : vector<8xf32>
                %379 = arith.addf %342, %371 fastmath<reassoc,contract> : vector<8xf32>
                %380 = arith.addf %343, %372 fastmath<reassoc,contract> : vector<8xf32>
                %381 = arith.addf %344, %373 fastmath<reassoc,contract> : vector<8xf32>
                %382 = arith.addf %345, %374 fastmath<reassoc,contract> : vector<8xf32>
                %383 = arith.addf %346, %375 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %376, %377, %378, %379, %380, %381, %382, %383 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %384 = arith.cmpi slt, %c0, %299 : index
              %385 = arith.cmpi slt, %c1, %299 : index
              %386 = arith.cmpi slt, %c2, %299 : index
              %387 = arith.cmpi slt, %c3, %299 : index
              vector.store %331, %out0_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
              %388 = arith.addi %j_panel, %c8 : index
              vector.store %332, %out0_1[%i_below_tile, %388] : memref<?x?xf32>, vector<8xf32>
              vector.store %333, %out0_1[%306, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %334, %out0_1[%306, %388] : memref<?x?xf32>, vector<8xf32>
              vector.store %335, %out0_1[%304, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %336, %out0_1[%304, %388] : memref<?x?xf32>, vector<8xf32>
              vector.store %337, %out0_1[%302, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %338, %out0_1[%302, %388] : memref<?x?xf32>, vector<8xf32>
            }
            memref.dealloc %b_copy : memref<?x16xf32>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %389 = arith.shrsi %16, %c3 : index
    %390 = arith.muli %389, %c8 overflow<nsw> : index
    %391 = arith.minsi %390, %7 : index
    %392 = arith.minsi %c16384, %8 : index
    %393 = arith.andi %9, %c15 : index
    %394 = arith.minsi %c8, %393 : index
    %395 = arith.maxsi %394, %c0 : index
    scf.for %j_right_panel = %11 to %9 step %c8 {
      %396 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
      %397 = arith.subi %396, %j_right_panel overflow<nsw> : index
      %398 = arith.subi %9, %j_right_panel overflow<nsw> : index
      %399 = arith.minsi %397, %398 : index
      %400 = vector.create_mask %399 : vector<8xi1>
      scf.for %k0_right_piece = %c0 to %12 step %c16384 {
        %b_copy_1 = memref.alloc(%392, %395) {alignment = 64 : i64} : memref<?x?xf32>
        %401 = arith.minsi %396, %9 : index
        scf.for %j_right_copy_tile = %j_right_panel to %401 step %c8 {
          %402 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %403 = arith.shrsi %8, %c3 : index
          %404 = arith.muli %403, %c8 overflow<nsw> : index
          %405 = arith.minsi %402, %404 : index
          scf.for %k0_right_copy_tile = %k0_right_piece to %405 step %c8 {
            %406 = arith.addi %k0_right_copy_tile, %c8 overflow<nsw> : index
            scf.for %k0_right_copy = %k0_right_copy_tile to %406 step %c1 {
              %407 = arith.addi %j_right_copy_tile, %c8 overflow<nsw> : index
              %408 = arith.minsi %407, %396 : index
              %409 = arith.minsi %408, %9 : index
              scf.for %j_right_copy = %j_right_copy_tile to %409 step %c1 {
                %410 = memref.load %b[%j_right_copy, %k0_right_copy] : memref<?x?xf32>
                %411 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
                %412 = arith.subi %j_right_copy, %j_right_panel overflow<nsw> : index
                memref.store %410, %b_copy_1[%411, %412] : memref<?x?xf32>
              }
            }
          }
          %413 = arith.maxsi %k0_right_piece, %404 : index
          %414 = arith.minsi %402, %8 : index
          scf.for %k0_right_copy_below = %413 to %414 step %c1 {
            %415 = arith.addi %j_right_copy_tile, %c8 overflow<nsw> : index
            %416 = arith.minsi %415, %396 : index
            %417 = arith.minsi %416, %9 : index
            scf.for %j_right_copy_below = %j_right_copy_tile to %417 step %c1 {
              %418 = memref.load %b[%j_right_copy_below, %k0_right_copy_below] : memref<?x?xf32>
              %419 = arith.subi %k0_right_copy_below, %k0_right_piece overflow<nsw> : index
              %420 = arith.subi %j_right_copy_below, %j_right_panel overflow<nsw> : index
              memref.store %418, %b_copy_1[%419, %420] : memref<?x?xf32>
            }
          }
        }
        scf.for %i_right_tile = %c0 to %391 step %c8 {
          %421 = arith.addi %i_right_tile, %c8 overflow<nsw> : index
          %422 = arith.subi %421, %i_right_tile overflow<nsw> : index
          %423 = arith.subi %391, %i_right_tile overflow<nsw> : index
          %424 = arith.minsi %422, %423 : index
          %425 = arith.addi %424, %minus1 overflow<nsw> : index
          %426 = arith.minsi %425, %c7 : index
          %427 = arith.addi %i_right_tile, %426 : index
          %428 = arith.minsi %425, %c6 : index
          %429 = arith.addi %i_right_tile, %428 : index
          %430 = arith.minsi %425, %c5 : index
          %431 = arith.addi %i_right_tile, %430 : index
          %432 = arith.minsi %425, %c4 : index
          %433 = arith.addi %i_right_tile, %432 : index
          %434 = arith.minsi %425, %c3 : index
          %435 = arith.addi %i_right_tile, %434 : index
          %436 = arith.minsi %425, %c2 : index
          %437 = arith.addi %i_right_tile, %436 : index
          %438 = arith.minsi %425, %c1 : index
          %439 = arith.addi %i_right_tile, %438 : index
          %440 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %441, %442, %443, %444, %445, %446, %447, %448 = scf.if %440 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %4, %4, %4, %4, %4, %4, %4, %4 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %449 = arith.cmpi slt, %c0, %424 : index
            %450 = arith.cmpi slt, %c1, %424 : index
            %451 = arith.cmpi slt, %c2, %424 : index
            %452 = arith.cmpi slt, %c3, %424 : index
            %453 = arith.cmpi slt, %c4, %424 : index
            %454 = arith.cmpi slt, %c5, %424 : index
            %455 = arith.cmpi slt, %c6, %424 : index
            %456 = arith.cmpi slt, %c7, %424 : index
            %457 = vector.maskedload %out0_1[%i_right_tile, %j_right_panel], %400, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %458 = vector.maskedload %out0_1[%439, %j_right_panel], %400, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %459 = vector.maskedload %out0_1[%437, %j_right_panel], %400, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %460 = vector.maskedload %out0_1[%435, %j_right_panel], %400, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %461 = vector.maskedload %out0_1[%433, %j_right_panel], %400, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %462 = vector.maskedload %out0_1[%431, %j_right_panel], %400, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %463 = vector.maskedload %out0_1[%429, %j_right_panel], %400, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %464 = vector.maskedload %out0_1[%427, %j_right_panel], %400, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %457, %458, %459, %460, %461, %462, %463, %464 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %465 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %466 = arith.minsi %465, %8 : index
          %467, %468, %469, %470, %471, %472, %473, %474 = scf.for %k0_right = %k0_right_piece to %466 step %c1 iter_args(%475 = %441, %476 = %442, %477 = %443, %478 = %444, %479 = %445, %480 = %446, %481 = %447, %482 = %448) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %483 = memref.load %a[%i_right_tile, %k0_right] : memref<?x?xf32>
            %484 = vector.broadcast %483 : f32 to vector<8xf32>
            %485 = memref.load %a[%439, %k0_right] : memref<?x?xf32>
            %486 = vector.broadcast %485 : f32 to vector<8xf32>
            %487 = memref.load %a[%437, %k0_right] : memref<?x?xf32>
            %488 = vector.broadcast %487 : f32 to vector<8xf32>
            %489 = memref.load %a[%435, %k0_right] : memref<?x?xf32>
            %490 = vector.broadcast %489 : f32 to vector<8xf32>
            %491 = memref.load %a[%433, %k0_right] : memref<?x?xf32>
            %492 = vector.broadcast %491 : f32 to vector<8xf32>
            %493 = memref.load %a[%431, %k0_right] : memref<?x?xf32>
            %494 = vector.broadcast %493 : f32 to vector<8xf32>
            %495 = memref.load %a[%429, %k0_right] : memref<?x?xf32>
            %496 = vector.broadcast %495 : f32 to vector<8xf32>
            %497 = memref.load %a[%427, %k0_right] : memref<?x?xf32>
            %498 = vector.broadcast %497 : f32 to vector<8xf32>
            %499 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
            %500 = vector.maskedload %b_copy_1[%499, %c0], %400, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %501 = arith.subf %484, %500 : vector<8xf32>
            %502 = arith.subf %486, %500 : vector<8xf32>
            %503 = arith.subf %488, %500 : vector<8xf32>
            %504 = arith.subf %490, %500 : vector<8xf32>
            %505 = arith.subf %492, %500 : vector<8xf32>
            %506 = arith.subf %494, %500 : vector<8xf32>
            %507 = arith.subf %496, %500 : vector<8xf32>
            %508 = arith.subf %498, %500 : vector<8xf32>
            %509 = arith.mulf %501, %501 fastmath<contract> : vector<8xf32>
            %510 = arith.mulf %502, %502 fastmath<contract> : vector<8xf32>
            %511 = arith.mulf %503, %503 fastmath<contract> : vector<8xf32>
            %512 = arith.mulf %504, %504 fastmath<contract> : vector<8xf32>
            %513 = arith.mulf %505, %505 fastmath<contract> : vector<8xf32>
            %514 = arith.mulf %506, %506 fastmath<contract> : vector<8xf32>
            %515 = arith.mulf %507, %507 fastmath<contract> : vector<8xf32>
            %516 = arith.mulf %508, %508 fastmath<contract> : vector<8xf32>
            %517 = arith.addf %475, %509 fastmath<reassoc,contract> : vector<8xf32>
            %518 = arith.addf %476, %510 fastmath<reassoc,contract> : vector<8xf32>
            %519 = arith.addf %477, %511 fastmath<reassoc,contract> : vector<8xf32>
            %520 = arith.addf %478, %512 fastmath<reassoc,contract> : vector<8xf32>
            %521 = arith.addf %479, %513 fastmath<reassoc,contract> : vector<8xf32>
            %522 = arith.addf %480, %514 fastmath<reassoc,contract> : vector<8xf32>
            %523 = arith.addf %481, %515 fastmath<reassoc,contract> : vector<8xf32>
            %524 = arith.addf %482, %516 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %517, %518, %519, %520, %521, %522, %523, %524 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %525 = arith.cmpi slt, %c0, %424 : index
          %526 = arith.cmpi slt, %c1, %424 : index
          %527 = arith.cmpi slt, %c2, %424 : index
          %528 = arith.cmpi slt, %c3, %424 : index
          %529 = arith.cmpi slt, %c4, %424 : index
          %530 = arith.cmpi slt, %c5, %424 : index
          %531 = arith.cmpi slt, %c6, %424 : index
          %532 = arith.cmpi slt, %c7, %424 : index
          vector.maskedstore %out0_1[%i_right_tile, %j_right_panel], %400, %467 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%439, %j_right_panel], %400, %468 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%437, %j_right_panel], %400, %469 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%435, %j_right_panel], %400, %470 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%433, %j_right_panel], %400, %471 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%431, %j_right_panel], %400, %472 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%429, %j_right_panel], %400, %473 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%427, %j_right_panel], %400, %474 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        }
        scf.for %i_right_below_tile = %391 to %7 step %c4 {
          %533 = arith.addi %i_right_below_tile, %c4 overflow<nsw> : index
          %534 = arith.subi %533, %i_right_below_tile overflow<nsw> : index
          %535 = arith.subi %7, %i_right_below_tile overflow<nsw> : index
          %536 = arith.minsi %534, %535 : index
          %537 = arith.addi %536, %minus1 overflow<nsw> : index
          %538 = arith.minsi %537, %c3 : index
          %539 = arith.addi %i_right_below_tile, %538 : index
          %540 = arith.minsi %537, %c2 : index
          %541 = arith.addi %i_right_below_tile, %540 : index
          %542 = arith.minsi %537, %c1 : index
          %543 = arith.addi %i_right_below_tile, %542 : index
          %544 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %545, %546, %547, %548 = scf.if %544 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %4, %4, %4, %4 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %549 = arith.cmpi slt, %c0, %536 : index
            %550 = arith.cmpi slt, %c1, %536 : index
            %551 = arith.cmpi slt, %c2, %536 : index
            %552 = arith.cmpi slt, %c3, %536 : index
            %553 = vector.maskedload %out0_1[%i_right_below_tile, %j_right_panel], %400, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %554 = vector.maskedload %out0_1[%543, %j_right_panel], %400, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %555 = vector.maskedload %out0_1[%541, %j_right_panel], %400, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %556 = vector.maskedload %out0_1[%539, %j_right_panel], %400, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %553, %554, %555, %556 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %557 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %558 = arith.minsi %557, %8 : index
          %559, %560, %561, %562 = scf.for %k0_right_below = %k0_right_piece to %558 step %c1 iter_args(%563 = %545, %564 = %546, %565 = %547, %566 = %548) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %567 = memref.load %a[%i_right_below_tile, %k0_right_below] : memref<?x?xf32>
            %568 = vector.broadcast %567 : f32 to vector<8xf32>
            %569 = memref.load %a[%543, %k0_right_below] : memref<?x?xf32>
            %570 = vector.broadcast %569 : f32 to vector<8xf32>
            %571 = memref.load %a[%541, %k0_right_below] : memref<?x?xf32>
            %572 = vector.broadcast %571 : f32 to vector<8xf32>
            %573 = memref.load %a[%539, %k0_right_below] : memref<?x?xf32>
            %574 = vector.broadcast %573 : f32 to vector<8xf32>
            %575 = arith.subi %k0_right_below, %k0_right_piece overflow<nsw> : index
            %576 = vector.maskedload %b_copy_1[%575, %c0], %400, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %577 = arith.subf %568, %576 : vector<8xf32>
            %578 = arith.subf %570, %576 : vector<8xf32>
            %579 = arith.subf %572, %576 : vector<8xf32>
            %580 = arith.subf %574, %576 : vector<8xf32>
            %581 = arith.mulf %577, %577 fastmath<contract> : vector<8xf32>
            %582 = arith.mulf %578, %578 fastmath<contract> : vector<8xf32>
            %583 = arith.mulf %579, %579 fastmath<contract> : vector<8xf32>
            %584 = arith.mulf %580, %580 fastmath<contract> : vector<8xf32>
            %585 = arith.addf %563, %581 fastmath<reassoc,contract> : vector<8xf32>
            %586 = arith.addf %564, %582 fastmath<reassoc,contract> : vector<8xf32>
            %587 = arith.addf %565, %583 fastmath<reassoc,contract> : vector<8xf32>
            %588 = arith.addf %566, %584 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %585, %586, %587, %588 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %589 = arith.cmpi slt, %c0, %536 : index
          %590 = arith.cmpi slt, %c1, %536 : index
          %591 = arith.cmpi slt, %c2, %536 : index
          %592 = arith.cmpi slt, %c3, %536 : index
          vector.maskedstore %out0_1[%i_right_below_tile, %j_right_panel], %400, %559 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%543, %j_right_panel], %400, %560 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%541, %j_right_panel], %400, %561 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%539, %j_right_panel], %400, %562 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        }
        memref.dealloc %b_copy_1 : memref<?x?xf32>
      }
    }
    %593 = arith.constant 0 : index
    %594 = arith.maxsi %7, %593 : index
    %595 = arith.constant 2 : index
    %596 = arith.shrsi %9, %595 : index
    %597 = arith.constant 4 : index
    %598 = arith.muli %596, %597 : index
    %599 = arith.constant 0 : index
    %600 = arith.maxsi %598, %599 : index
    %601 = arith.constant 3 : index
    %602 = arith.addi %600, %601 : index
    %603 = arith.constant 4 : index
    %604 = arith.divui %602, %603 : index
    %605 = arith.constant 34 : index
    %606 = arith.muli %604, %605 : index
    %607 = arith.constant 15 : index
    %608 = arith.addi %607, %606 : index
    %609 = arith.constant 38 : index
    %610 = arith.addi %608, %609 : index
    %611 = arith.muli %594, %610 : index
    %612 = arith.constant 32768 : index
    %613 = arith.cmpi sge, %611, %612 : index
    "omp.parallel"(%613) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %7, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %614 = vector.step : vector<4xindex>
          %615 = arith.shrsi %9, %c2 : index
          %616 = arith.muli %615, %c4 overflow<nsw> : index
          %617, %618 = scf.for %j = %c0 to %616 step %c4 iter_args(%619 = %0, %620 = %1) -> (vector<4xf32>, vector<4xi64>) {
            %621 = vector.load %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
            %622 = math.sqrt %621 : vector<4xf32>
            %623 = arith.cmpf olt, %621, %619 : vector<4xf32>
            %624 = arith.cmpf uno, %621, %621 : vector<4xf32>
            %625 = arith.cmpf ord, %619, %619 : vector<4xf32>
            %626 = arith.andi %624, %625 : vector<4xi1>
            %627 = arith.ori %623, %626 : vector<4xi1>
            %628 = vector.broadcast %j : index to vector<4xindex>
            %629 = arith.addi %628, %614 : vector<4xindex>
            %630 = arith.index_cast %629 : vector<4xindex> to vector<4xi64>
            %631 = arith.select %627, %621, %619 : vector<4xi1>, vector<4xf32>
            %632 = arith.select %627, %630, %620 : vector<4xi1>, vector<4xi64>
            vector.store %622, %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
            scf.yield %631, %632 : vector<4xf32>, vector<4xi64>
          }
          %633 = arith.cmpi slt, %616, %9 : index
          %634, %635 = scf.if %633 -> (vector<4xf32>, vector<4xi64>) {
            %636 = arith.subi %9, %616 overflow<nsw> : index
            %637 = vector.create_mask %636 : vector<4xi1>
            %638 = vector.maskedload %out0_1[%i, %616], %637, %2 : memref<?x?xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
            %639 = math.sqrt %638 : vector<4xf32>
            %640 = arith.cmpf olt, %638, %617 : vector<4xf32>
            %641 = arith.cmpf uno, %638, %638 : vector<4xf32>
            %642 = arith.cmpf ord, %617, %617 : vector<4xf32>
            %643 = arith.andi %641, %642 : vector<4xi1>
            %644 = arith.ori %640, %643 : vector<4xi1>
            %645 = vector.broadcast %616 : index to vector<4xindex>
            %646 = arith.addi %645, %614 : vector<4xindex>
            %647 = arith.index_cast %646 : vector<4xindex> to vector<4xi64>
            %648 = arith.select %644, %638, %617 : vector<4xi1>, vector<4xf32>
            %649 = arith.select %644, %647, %618 : vector<4xi1>, vector<4xi64>
            vector.maskedstore %out0_1[%i, %616], %637, %639 : memref<?x?xf32>, vector<4xi1>, vector<4xf32>
            %650 = arith.select %637, %648, %617 : vector<4xi1>, vector<4xf32>
            %651 = arith.select %637, %649, %618 : vector<4xi1>, vector<4xi64>
            scf.yield %650, %651 : vector<4xf32>, vector<4xi64>
          } else {
            scf.yield %617, %618 : vector<4xf32>, vector<4xi64>
          }
          %652 = vector.reduction <minimumf>, %634 : vector<4xf32> into f32
          %653 = vector.broadcast %652 : f32 to vector<4xf32>
          %654 = arith.cmpf oeq, %634, %653 : vector<4xf32>
          %655 = arith.cmpf uno, %634, %634 : vector<4xf32>
          %656 = arith.ori %654, %655 : vector<4xi1>
          %657 = arith.select %656, %635, %3 : vector<4xi1>, vector<4xi64>
          %658 = vector.reduction <minsi>, %657 : vector<4xi64> into i64
          memref.store %658, %out1_1[%i] : memref<?xi64>
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
    %15 = llvm.mlir.constant(8191) : i64
    %16 = llvm.mlir.constant(71) : i64
    %17 = llvm.mlir.constant(50) : i64
    %18 = llvm.mlir.constant(9) : i64
    %19 = llvm.mlir.constant(65) : i64
    %20 = llvm.mlir.constant(82) : i64
    %21 = llvm.mlir.constant(44) : i64
    %22 = llvm.mlir.constant(58) : i64
    %23 = llvm.mlir.constant(32768) : i64
    %24 = llvm.mlir.constant(88) : i64
    %25 = llvm.alloca %24 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %26 = llvm.mlir.constant(24) : i64
    %27 = llvm.mlir.constant(32) : i64
    %28 = llvm.mlir.constant(40) : i64
    %29 = llvm.mlir.constant(48) : i64
    %30 = llvm.mlir.constant(56) : i64
    %31 = llvm.mlir.constant(64) : i64
    %32 = llvm.mlir.constant(72) : i64
    %33 = llvm.mlir.constant(80) : i64
    %34 = llvm.mlir.constant(0 : i32) : i32
    %35 = llvm.mlir.constant(true) : i1
    %36 = llvm.mlir.constant(1 : i32) : i32
    %37 = llvm.mlir.constant(-64) : i64
    %38 = llvm.mlir.constant(34) : i64
    %39 = llvm.mlir.constant(38) : i64
    %40 = llvm.alloca %27 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %41 = llvm.mlir.constant(dense<0x7f800000> : vector<4xf32>) : vector<4xf32>
    %42 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %43 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf32>) : vector<4xf32>
    %44 = llvm.mlir.constant(dense<9223372036854775807> : vector<4xi64>) : vector<4xi64>
    %45 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %46 = llvm.mlir.constant(dense<true> : vector<8xi1>) : vector<8xi1>
    %47 = llvm.mlir.constant(dense<false> : vector<8xi1>) : vector<8xi1>
    %48 = llvm.ashr %b_size0, %1 : i64
    %49 = llvm.mul %48, %0 overflow<nsw> : i64
    %50 = llvm.intr.smax(%a_stride0, %2) : (i64, i64) -> i64
    %51 = llvm.add %a_size0, %3 overflow<nsw> : i64
    %52 = llvm.sdiv %51, %4 : i64
    %53 = llvm.srem %51, %4 : i64
    %54 = llvm.icmp "ne" %53, %7 : i64
    %55 = llvm.xor %53, %4 : i64
    %56 = llvm.icmp "slt" %55, %7 : i64
    %57 = llvm.and %54, %56 : i1
    %58 = llvm.add %52, %12 : i64
    %59 = llvm.select %57, %58, %52 : i1, i64
    %60 = llvm.mul %59, %5 overflow<nsw> : i64
    %61 = llvm.add %a_size0, %6 overflow<nsw> : i64
    %62 = llvm.sdiv %61, %4 : i64
    %63 = llvm.srem %61, %4 : i64
    %64 = llvm.icmp "ne" %63, %7 : i64
    %65 = llvm.xor %63, %4 : i64
    %66 = llvm.icmp "slt" %65, %7 : i64
    %67 = llvm.and %64, %66 : i1
    %68 = llvm.add %62, %12 : i64
    %69 = llvm.select %67, %68, %62 : i1, i64
    %70 = llvm.mul %69, %4 overflow<nsw> : i64
    %71 = llvm.add %60, %70 overflow<nsw> : i64
    %72 = llvm.add %a_size0, %2 overflow<nsw> : i64
    %73 = llvm.sdiv %72, %4 : i64
    %74 = llvm.srem %72, %4 : i64
    %75 = llvm.icmp "ne" %74, %7 : i64
    %76 = llvm.xor %74, %4 : i64
    %77 = llvm.icmp "slt" %76, %7 : i64
    %78 = llvm.and %75, %77 : i1
    %79 = llvm.add %73, %12 : i64
    %80 = llvm.select %78, %79, %73 : i1, i64
    %81 = llvm.mul %80, %4 overflow<nsw> : i64
    %82 = llvm.add %71, %81 overflow<nsw> : i64
    %83 = llvm.intr.smax(%82, %7) : (i64, i64) -> i64
    %84 = llvm.intr.smin(%83, %a_size0) : (i64, i64) -> i64
    %85 = llvm.intr.smin(%8, %a_stride0) : (i64, i64) -> i64
    %86 = llvm.intr.smax(%49, %7) : (i64, i64) -> i64
    %87 = llvm.add %86, %14 : i64
    %88 = llvm.udiv %87, %0 : i64
    %89 = llvm.intr.smax(%50, %7) : (i64, i64) -> i64
    %90 = llvm.add %89, %15 : i64
    %91 = llvm.udiv %90, %8 : i64
    %92 = llvm.ashr %a_stride0, %6 : i64
    %93 = llvm.mul %92, %9 : i64
    %94 = llvm.intr.smin(%8, %93) : (i64, i64) -> i64
    %95 = llvm.intr.smax(%94, %7) : (i64, i64) -> i64
    %96 = llvm.add %95, %11 : i64
    %97 = llvm.udiv %96, %9 : i64
    %98 = llvm.mul %97, %16 : i64
    %99 = llvm.intr.smax(%7, %93) : (i64, i64) -> i64
    %100 = llvm.intr.smin(%8, %a_stride0) : (i64, i64) -> i64
    %101 = llvm.sub %100, %99 : i64
    %102 = llvm.intr.smax(%101, %7) : (i64, i64) -> i64
    %103 = llvm.mul %102, %17 : i64
    %104 = llvm.add %18, %98 : i64
    %105 = llvm.add %104, %103 : i64
    %106 = llvm.mul %10, %105 : i64
    %107 = llvm.intr.smax(%84, %7) : (i64, i64) -> i64
    %108 = llvm.add %107, %3 : i64
    %109 = llvm.udiv %108, %4 : i64
    %110 = llvm.intr.smax(%100, %7) : (i64, i64) -> i64
    %111 = llvm.mul %110, %19 : i64
    %112 = llvm.add %20, %111 : i64
    %113 = llvm.mul %109, %112 : i64
    %114 = llvm.sub %a_size0, %84 : i64
    %115 = llvm.intr.smax(%114, %7) : (i64, i64) -> i64
    %116 = llvm.add %115, %6 : i64
    %117 = llvm.udiv %116, %1 : i64
    %118 = llvm.mul %110, %21 : i64
    %119 = llvm.add %22, %118 : i64
    %120 = llvm.mul %117, %119 : i64
    %121 = llvm.add %4, %106 : i64
    %122 = llvm.add %121, %113 : i64
    %123 = llvm.add %122, %120 : i64
    %124 = llvm.mul %91, %123 : i64
    %125 = llvm.add %2, %124 : i64
    %126 = llvm.mul %88, %125 : i64
    %127 = llvm.icmp "sge" %126, %23 : i64
    %128 = llvm.icmp "sgt" %49, %7 : i64
    %129 = llvm.sub %49, %2 overflow<nsw> : i64
    %130 = llvm.sdiv %129, %0 : i64
    %131 = llvm.add %130, %2 overflow<nsw> : i64
    %132 = llvm.select %128, %131, %7 : i1, i64
    llvm.cond_br %127, ^bb1, ^bb2
  ^bb1:
    llvm.store %49, %25 {alignment = 8 : i64} : i64, !llvm.ptr
    %133 = llvm.getelementptr inbounds %25[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %50, %133 {alignment = 8 : i64} : i64, !llvm.ptr
    %134 = llvm.getelementptr inbounds %25[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %85, %134 {alignment = 8 : i64} : i64, !llvm.ptr
    %135 = llvm.getelementptr inbounds %25[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride0, %135 {alignment = 8 : i64} : i64, !llvm.ptr
    %136 = llvm.getelementptr inbounds %25[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %136 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %137 = llvm.getelementptr inbounds %25[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %137 {alignment = 8 : i64} : i64, !llvm.ptr
    %138 = llvm.getelementptr inbounds %25[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride0, %138 {alignment = 8 : i64} : i64, !llvm.ptr
    %139 = llvm.getelementptr inbounds %25[%30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %84, %139 {alignment = 8 : i64} : i64, !llvm.ptr
    %140 = llvm.getelementptr inbounds %25[%31] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %140 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %141 = llvm.getelementptr inbounds %25[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %141 {alignment = 8 : i64} : i64, !llvm.ptr
    %142 = llvm.getelementptr inbounds %25[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %142 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %143 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %144 = llvm.call @stepwell_parallel_for(%143, %25, %132, %7) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%144 : i32)
  ^bb2:
    %145 = llvm.call @program.parallel0(%7, %132, %49, %50, %85, %a_stride0, %b, %b_size0, %b_stride0, %84, %out0, %a_size0, %a) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.br ^bb3(%145 : i32)
  ^bb3(%146: i32):
    %147 = llvm.icmp "eq" %146, %34 : i32
    llvm.cond_br %147, ^bb4, ^bb41(%146 : i32)
  ^bb4:
    %148 = llvm.ashr %61, %6 : i64
    %149 = llvm.mul %148, %9 overflow<nsw> : i64
    %150 = llvm.intr.smin(%149, %a_size0) : (i64, i64) -> i64
    %151 = llvm.intr.smin(%13, %a_stride0) : (i64, i64) -> i64
    %152 = llvm.and %b_size0, %14 : i64
    %153 = llvm.intr.smin(%9, %152) : (i64, i64) -> i64
    %154 = llvm.intr.smax(%153, %7) : (i64, i64) -> i64
    %155 = llvm.icmp "slt" %49, %b_size0 : i64
    llvm.cond_br %155, ^bb5(%49 : i64), ^bb37
  ^bb5(%j_right_panel: i64):
    %156 = llvm.add %j_right_panel, %9 overflow<nsw> : i64
    %157 = llvm.sub %156, %j_right_panel overflow<nsw> : i64
    %158 = llvm.sub %b_size0, %j_right_panel overflow<nsw> : i64
    %159 = llvm.intr.smin(%157, %158) : (i64, i64) -> i64
    %160 = llvm.intr.smin(%159, %9) : (i64, i64) -> i64
    %161 = llvm.intr.smax(%160, %7) : (i64, i64) -> i64
    %162 = llvm.trunc %161 : i64 to i32
    %163 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %164 = llvm.mlir.poison : vector<8xi32>
    %165 = llvm.insertelement %162, %164[%7 : i64] : vector<8xi32>
    %166 = llvm.shufflevector %165, %164 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %167 = llvm.icmp "slt" %163, %166 : vector<8xi32>
    %168 = llvm.icmp "slt" %7, %50 : i64
    llvm.cond_br %168, ^bb6(%7 : i64), ^bb36
  ^bb6(%k0_right_piece: i64):
    %169 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1, %151) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %170 = llvm.extractvalue %169[0] : !llvm.struct<(i64, i1)>
    %171 = llvm.extractvalue %169[1] : !llvm.struct<(i64, i1)>
    %172 = llvm.xor %171, %35 : i1
    llvm.cond_br %172, ^bb7, ^bb41(%36 : i32)
  ^bb7:
    %173 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%170, %154) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %174 = llvm.extractvalue %173[0] : !llvm.struct<(i64, i1)>
    %175 = llvm.extractvalue %173[1] : !llvm.struct<(i64, i1)>
    %176 = llvm.xor %175, %35 : i1
    llvm.cond_br %176, ^bb8, ^bb41(%36 : i32)
  ^bb8:
    %177 = llvm.add %174, %31 overflow<nsw> : i64
    %178 = llvm.and %177, %37 : i64
    %b_copy = llvm.call @aligned_alloc(%31, %178) : (i64, i64) -> !llvm.ptr
    %179 = llvm.mlir.zero : !llvm.ptr
    %180 = llvm.icmp "ne" %b_copy, %179 : !llvm.ptr
    llvm.cond_br %180, ^bb9, ^bb41(%36 : i32)
  ^bb9:
    %181 = llvm.intr.smin(%156, %b_size0) : (i64, i64) -> i64
    %182 = llvm.icmp "slt" %j_right_panel, %181 : i64
    llvm.cond_br %182, ^bb10(%j_right_panel : i64), ^bb21
  ^bb10(%j_right_copy_tile: i64):
    %183 = llvm.add %k0_right_piece, %13 overflow<nsw> : i64
    %184 = llvm.ashr %a_stride0, %6 : i64
    %185 = llvm.mul %184, %9 overflow<nsw> : i64
    %186 = llvm.intr.smin(%183, %185) : (i64, i64) -> i64
    %187 = llvm.icmp "slt" %k0_right_piece, %186 : i64
    llvm.cond_br %187, ^bb11(%k0_right_piece : i64), ^bb16
  ^bb11(%k0_right_copy_tile: i64):
    %188 = llvm.add %k0_right_copy_tile, %9 overflow<nsw> : i64
    %189 = llvm.icmp "slt" %k0_right_copy_tile, %188 : i64
    llvm.cond_br %189, ^bb12(%k0_right_copy_tile : i64), ^bb15
  ^bb12(%k0_right_copy: i64):
    %190 = llvm.add %j_right_copy_tile, %9 overflow<nsw> : i64
    %191 = llvm.intr.smin(%190, %156) : (i64, i64) -> i64
    %192 = llvm.intr.smin(%191, %b_size0) : (i64, i64) -> i64
    %193 = llvm.icmp "slt" %j_right_copy_tile, %192 : i64
    llvm.cond_br %193, ^bb13(%j_right_copy_tile : i64), ^bb14
  ^bb13(%j_right_copy: i64):
    %194 = llvm.mul %j_right_copy, %b_stride0 overflow<nsw> : i64
    %195 = llvm.add %194, %k0_right_copy overflow<nsw> : i64
    %196 = llvm.getelementptr inbounds %b[%195] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %197 = llvm.load %196 {alignment = 4 : i64} : !llvm.ptr -> f32
    %198 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %199 = llvm.sub %j_right_copy, %j_right_panel overflow<nsw> : i64
    %200 = llvm.mul %198, %154 overflow<nsw> : i64
    %201 = llvm.add %200, %199 overflow<nsw> : i64
    %202 = llvm.getelementptr inbounds %b_copy[%201] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %197, %202 {alignment = 4 : i64} : f32, !llvm.ptr
    %203 = llvm.add %j_right_copy, %2 overflow<nsw> : i64
    %204 = llvm.icmp "slt" %203, %192 : i64
    llvm.cond_br %204, ^bb13(%203 : i64), ^bb14
  ^bb14:
    %205 = llvm.add %k0_right_copy, %2 overflow<nsw> : i64
    %206 = llvm.icmp "slt" %205, %188 : i64
    llvm.cond_br %206, ^bb12(%205 : i64), ^bb15
  ^bb15:
    %207 = llvm.add %k0_right_copy_tile, %9 overflow<nsw> : i64
    %208 = llvm.icmp "slt" %207, %186 : i64
    llvm.cond_br %208, ^bb11(%207 : i64), ^bb16
  ^bb16:
    %209 = llvm.intr.smax(%k0_right_piece, %185) : (i64, i64) -> i64
    %210 = llvm.intr.smin(%183, %a_stride0) : (i64, i64) -> i64
    %211 = llvm.icmp "slt" %209, %210 : i64
    llvm.cond_br %211, ^bb17(%209 : i64), ^bb20
  ^bb17(%k0_right_copy_below: i64):
    %212 = llvm.add %j_right_copy_tile, %9 overflow<nsw> : i64
    %213 = llvm.intr.smin(%212, %156) : (i64, i64) -> i64
    %214 = llvm.intr.smin(%213, %b_size0) : (i64, i64) -> i64
    %215 = llvm.icmp "slt" %j_right_copy_tile, %214 : i64
    llvm.cond_br %215, ^bb18(%j_right_copy_tile : i64), ^bb19
  ^bb18(%j_right_copy_below: i64):
    %216 = llvm.mul %j_right_copy_below, %b_stride0 overflow<nsw> : i64
    %217 = llvm.add %216, %k0_right_copy_below overflow<nsw> : i64
    %218 = llvm.getelementptr inbounds %b[%217] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %219 = llvm.load %218 {alignment = 4 : i64} : !llvm.ptr -> f32
    %220 = llvm.sub %k0_right_copy_below, %k0_right_piece overflow<nsw> : i64
    %221 = llvm.sub %j_right_copy_below, %j_right_panel overflow<nsw> : i64
    %222 = llvm.mul %220, %154 overflow<nsw> : i64
    %223 = llvm.add %222, %221 overflow<nsw> : i64
    %224 = llvm.getelementptr inbounds %b_copy[%223] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %219, %224 {alignment = 4 : i64} : f32, !llvm.ptr
    %225 = llvm.add %j_right_copy_below, %2 overflow<nsw> : i64
    %226 = llvm.icmp "slt" %225, %214 : i64
    llvm.cond_br %226, ^bb18(%225 : i64), ^bb19
  ^bb19:
    %227 = llvm.add %k0_right_copy_below, %2 overflow<nsw> : i64
    %228 = llvm.icmp "slt" %227, %210 : i64
    llvm.cond_br %228, ^bb17(%227 : i64), ^bb20
  ^bb20:
    %229 = llvm.add %j_right_copy_tile, %9 overflow<nsw> : i64
    %230 = llvm.icmp "slt" %229, %181 : i64
    llvm.cond_br %230, ^bb10(%229 : i64), ^bb21
  ^bb21:
    %231 = llvm.icmp "slt" %7, %150 : i64
    llvm.cond_br %231, ^bb22(%7 : i64), ^bb28
  ^bb22(%i_right_tile: i64):
    %232 = llvm.add %i_right_tile, %9 overflow<nsw> : i64
    %233 = llvm.sub %232, %i_right_tile overflow<nsw> : i64
    %234 = llvm.sub %150, %i_right_tile overflow<nsw> : i64
    %235 = llvm.intr.smin(%233, %234) : (i64, i64) -> i64
    %236 = llvm.add %235, %12 overflow<nsw> : i64
    %237 = llvm.intr.smin(%236, %11) : (i64, i64) -> i64
    %238 = llvm.add %i_right_tile, %237 : i64
    %239 = llvm.intr.smin(%236, %4) : (i64, i64) -> i64
    %240 = llvm.add %i_right_tile, %239 : i64
    %241 = llvm.intr.smin(%236, %3) : (i64, i64) -> i64
    %242 = llvm.add %i_right_tile, %241 : i64
    %243 = llvm.intr.smin(%236, %1) : (i64, i64) -> i64
    %244 = llvm.add %i_right_tile, %243 : i64
    %245 = llvm.intr.smin(%236, %6) : (i64, i64) -> i64
    %246 = llvm.add %i_right_tile, %245 : i64
    %247 = llvm.intr.smin(%236, %10) : (i64, i64) -> i64
    %248 = llvm.add %i_right_tile, %247 : i64
    %249 = llvm.intr.smin(%236, %2) : (i64, i64) -> i64
    %250 = llvm.add %i_right_tile, %249 : i64
    %251 = llvm.icmp "eq" %k0_right_piece, %7 : i64
    llvm.cond_br %251, ^bb23, ^bb24
  ^bb23:
    llvm.br ^bb25(%45, %45, %45, %45, %45, %45, %45, %45 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb24:
    %252 = llvm.icmp "slt" %7, %235 : i64
    %253 = llvm.icmp "slt" %2, %235 : i64
    %254 = llvm.icmp "slt" %10, %235 : i64
    %255 = llvm.icmp "slt" %6, %235 : i64
    %256 = llvm.icmp "slt" %1, %235 : i64
    %257 = llvm.icmp "slt" %3, %235 : i64
    %258 = llvm.icmp "slt" %4, %235 : i64
    %259 = llvm.icmp "slt" %11, %235 : i64
    %260 = llvm.mul %i_right_tile, %b_size0 overflow<nsw> : i64
    %261 = llvm.add %260, %j_right_panel overflow<nsw> : i64
    %262 = llvm.getelementptr inbounds %out0[%261] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %263 = llvm.intr.masked.load %262, %167, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %264 = llvm.mul %250, %b_size0 overflow<nsw> : i64
    %265 = llvm.add %264, %j_right_panel overflow<nsw> : i64
    %266 = llvm.getelementptr inbounds %out0[%265] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %267 = llvm.intr.masked.load %266, %167, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %268 = llvm.mul %248, %b_size0 overflow<nsw> : i64
    %269 = llvm.add %268, %j_right_panel overflow<nsw> : i64
    %270 = llvm.getelementptr inbounds %out0[%269] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %271 = llvm.intr.masked.load %270, %167, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %272 = llvm.mul %246, %b_size0 overflow<nsw> : i64
    %273 = llvm.add %272, %j_right_panel overflow<nsw> : i64
    %274 = llvm.getelementptr inbounds %out0[%273] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %275 = llvm.intr.masked.load %274, %167, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %276 = llvm.mul %244, %b_size0 overflow<nsw> : i64
    %277 = llvm.add %276, %j_right_panel overflow<nsw> : i64
    %278 = llvm.getelementptr inbounds %out0[%277] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %279 = llvm.intr.masked.load %278, %167, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %280 = llvm.mul %242, %b_size0 overflow<nsw> : i64
    %281 = llvm.add %280, %j_right_panel overflow<nsw> : i64
    %282 = llvm.getelementptr inbounds %out0[%281] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %283 = llvm.intr.masked.load %282, %167, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %284 = llvm.mul %240, %b_size0 overflow<nsw> : i64
    %285 = llvm.add %284, %j_right_panel overflow<nsw> : i64
    %286 = llvm.getelementptr inbounds %out0[%285] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %287 = llvm.intr.masked.load %286, %167, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %288 = llvm.mul %238, %b_size0 overflow<nsw> : i64
    %289 = llvm.add %288, %j_right_panel overflow<nsw> : i64
    %290 = llvm.getelementptr inbounds %out0[%289] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %291 = llvm.intr.masked.load %290, %167, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb25(%263, %267, %271, %275, %279, %283, %287, %291 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb25(%292: vector<8xf32>, %293: vector<8xf32>, %294: vector<8xf32>, %295: vector<8xf32>, %296: vector<8xf32>, %297: vector<8xf32>, %298: vector<8xf32>, %299: vector<8xf32>):
    %300 = llvm.add %k0_right_piece, %13 overflow<nsw> : i64
    %301 = llvm.intr.smin(%300, %a_stride0) : (i64, i64) -> i64
    %302 = llvm.icmp "slt" %k0_right_piece, %301 : i64
    llvm.cond_br %302, ^bb26(%k0_right_piece, %292, %293, %294, %295, %296, %297, %298, %299 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb27(%292, %293, %294, %295, %296, %297, %298, %299 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb26(%k0_right: i64, %303: vector<8xf32>, %304: vector<8xf32>, %305: vector<8xf32>, %306: vector<8xf32>, %307: vector<8xf32>, %308: vector<8xf32>, %309: vector<8xf32>, %310: vector<8xf32>):
    %311 = llvm.mul %i_right_tile, %a_stride0 overflow<nsw> : i64
    %312 = llvm.add %311, %k0_right overflow<nsw> : i64
    %313 = llvm.getelementptr inbounds %a[%312] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %314 = llvm.load %313 {alignment = 4 : i64} : !llvm.ptr -> f32
    %315 = llvm.mlir.poison : vector<8xf32>
    %316 = llvm.insertelement %314, %315[%7 : i64] : vector<8xf32>
    %317 = llvm.shufflevector %316, %315 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %318 = llvm.mul %250, %a_stride0 overflow<nsw> : i64
    %319 = llvm.add %318, %k0_right overflow<nsw> : i64
    %320 = llvm.getelementptr inbounds %a[%319] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %321 = llvm.load %320 {alignment = 4 : i64} : !llvm.ptr -> f32
    %322 = llvm.mlir.poison : vector<8xf32>
    %323 = llvm.insertelement %321, %322[%7 : i64] : vector<8xf32>
    %324 = llvm.shufflevector %323, %322 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %325 = llvm.mul %248, %a_stride0 overflow<nsw> : i64
    %326 = llvm.add %325, %k0_right overflow<nsw> : i64
    %327 = llvm.getelementptr inbounds %a[%326] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %328 = llvm.load %327 {alignment = 4 : i64} : !llvm.ptr -> f32
    %329 = llvm.mlir.poison : vector<8xf32>
    %330 = llvm.insertelement %328, %329[%7 : i64] : vector<8xf32>
    %331 = llvm.shufflevector %330, %329 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %332 = llvm.mul %246, %a_stride0 overflow<nsw> : i64
    %333 = llvm.add %332, %k0_right overflow<nsw> : i64
    %334 = llvm.getelementptr inbounds %a[%333] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %335 = llvm.load %334 {alignment = 4 : i64} : !llvm.ptr -> f32
    %336 = llvm.mlir.poison : vector<8xf32>
    %337 = llvm.insertelement %335, %336[%7 : i64] : vector<8xf32>
    %338 = llvm.shufflevector %337, %336 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %339 = llvm.mul %244, %a_stride0 overflow<nsw> : i64
    %340 = llvm.add %339, %k0_right overflow<nsw> : i64
    %341 = llvm.getelementptr inbounds %a[%340] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %342 = llvm.load %341 {alignment = 4 : i64} : !llvm.ptr -> f32
    %343 = llvm.mlir.poison : vector<8xf32>
    %344 = llvm.insertelement %342, %343[%7 : i64] : vector<8xf32>
    %345 = llvm.shufflevector %344, %343 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %346 = llvm.mul %242, %a_stride0 overflow<nsw> : i64
    %347 = llvm.add %346, %k0_right overflow<nsw> : i64
    %348 = llvm.getelementptr inbounds %a[%347] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %349 = llvm.load %348 {alignment = 4 : i64} : !llvm.ptr -> f32
    %350 = llvm.mlir.poison : vector<8xf32>
    %351 = llvm.insertelement %349, %350[%7 : i64] : vector<8xf32>
    %352 = llvm.shufflevector %351, %350 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %353 = llvm.mul %240, %a_stride0 overflow<nsw> : i64
    %354 = llvm.add %353, %k0_right overflow<nsw> : i64
    %355 = llvm.getelementptr inbounds %a[%354] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %356 = llvm.load %355 {alignment = 4 : i64} : !llvm.ptr -> f32
    %357 = llvm.mlir.poison : vector<8xf32>
    %358 = llvm.insertelement %356, %357[%7 : i64] : vector<8xf32>
    %359 = llvm.shufflevector %358, %357 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %360 = llvm.mul %238, %a_stride0 overflow<nsw> : i64
    %361 = llvm.add %360, %k0_right overflow<nsw> : i64
    %362 = llvm.getelementptr inbounds %a[%361] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %363 = llvm.load %362 {alignment = 4 : i64} : !llvm.ptr -> f32
    %364 = llvm.mlir.poison : vector<8xf32>
    %365 = llvm.insertelement %363, %364[%7 : i64] : vector<8xf32>
    %366 = llvm.shufflevector %365, %364 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %367 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %368 = llvm.mul %367, %154 overflow<nsw> : i64
    %369 = llvm.getelementptr inbounds %b_copy[%368] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %370 = llvm.intr.masked.load %369, %167, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %371 = llvm.fsub %317, %370 : vector<8xf32>
    %372 = llvm.fsub %324, %370 : vector<8xf32>
    %373 = llvm.fsub %331, %370 : vector<8xf32>
    %374 = llvm.fsub %338, %370 : vector<8xf32>
    %375 = llvm.fsub %345, %370 : vector<8xf32>
    %376 = llvm.fsub %352, %370 : vector<8xf32>
    %377 = llvm.fsub %359, %370 : vector<8xf32>
    %378 = llvm.fsub %366, %370 : vector<8xf32>
    %379 = llvm.fmul %371, %371 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %380 = llvm.fmul %372, %372 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %381 = llvm.fmul %373, %373 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %382 = llvm.fmul %374, %374 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %383 = llvm.fmul %375, %375 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %384 = llvm.fmul %376, %376 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %385 = llvm.fmul %377, %377 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %386 = llvm.fmul %378, %378 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %387 = llvm.fadd %303, %379 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %388 = llvm.fadd %304, %380 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %389 = llvm.fadd %305, %381 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %390 = llvm.fadd %306, %382 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %391 = llvm.fadd %307, %383 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %392 = llvm.fadd %308, %384 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %393 = llvm.fadd %309, %385 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %394 = llvm.fadd %310, %386 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %395 = llvm.add %k0_right, %2 overflow<nsw> : i64
    %396 = llvm.icmp "slt" %395, %301 : i64
    llvm.cond_br %396, ^bb26(%395, %387, %388, %389, %390, %391, %392, %393, %394 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb27(%387, %388, %389, %390, %391, %392, %393, %394 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb27(%397: vector<8xf32>, %398: vector<8xf32>, %399: vector<8xf32>, %400: vector<8xf32>, %401: vector<8xf32>, %402: vector<8xf32>, %403: vector<8xf32>, %404: vector<8xf32>):
    %405 = llvm.icmp "slt" %7, %235 : i64
    %406 = llvm.icmp "slt" %2, %235 : i64
    %407 = llvm.icmp "slt" %10, %235 : i64
    %408 = llvm.icmp "slt" %6, %235 : i64
    %409 = llvm.icmp "slt" %1, %235 : i64
    %410 = llvm.icmp "slt" %3, %235 : i64
    %411 = llvm.icmp "slt" %4, %235 : i64
    %412 = llvm.icmp "slt" %11, %235 : i64
    %413 = llvm.mul %i_right_tile, %b_size0 overflow<nsw> : i64
    %414 = llvm.add %413, %j_right_panel overflow<nsw> : i64
    %415 = llvm.getelementptr inbounds %out0[%414] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %397, %415, %167 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %416 = llvm.mul %250, %b_size0 overflow<nsw> : i64
    %417 = llvm.add %416, %j_right_panel overflow<nsw> : i64
    %418 = llvm.getelementptr inbounds %out0[%417] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %398, %418, %167 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %419 = llvm.mul %248, %b_size0 overflow<nsw> : i64
    %420 = llvm.add %419, %j_right_panel overflow<nsw> : i64
    %421 = llvm.getelementptr inbounds %out0[%420] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %399, %421, %167 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %422 = llvm.mul %246, %b_size0 overflow<nsw> : i64
    %423 = llvm.add %422, %j_right_panel overflow<nsw> : i64
    %424 = llvm.getelementptr inbounds %out0[%423] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %400, %424, %167 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %425 = llvm.mul %244, %b_size0 overflow<nsw> : i64
    %426 = llvm.add %425, %j_right_panel overflow<nsw> : i64
    %427 = llvm.getelementptr inbounds %out0[%426] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %401, %427, %167 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %428 = llvm.mul %242, %b_size0 overflow<nsw> : i64
    %429 = llvm.add %428, %j_right_panel overflow<nsw> : i64
    %430 = llvm.getelementptr inbounds %out0[%429] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %402, %430, %167 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %431 = llvm.mul %240, %b_size0 overflow<nsw> : i64
    %432 = llvm.add %431, %j_right_panel overflow<nsw> : i64
    %433 = llvm.getelementptr inbounds %out0[%432] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %403, %433, %167 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %434 = llvm.mul %238, %b_size0 overflow<nsw> : i64
    %435 = llvm.add %434, %j_right_panel overflow<nsw> : i64
    %436 = llvm.getelementptr inbounds %out0[%435] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %404, %436, %167 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %437 = llvm.add %i_right_tile, %9 overflow<nsw> : i64
    %438 = llvm.icmp "slt" %437, %150 : i64
    llvm.cond_br %438, ^bb22(%437 : i64), ^bb28
  ^bb28:
    %439 = llvm.icmp "slt" %150, %a_size0 : i64
    llvm.cond_br %439, ^bb29(%150 : i64), ^bb35
  ^bb29(%i_right_below_tile: i64):
    %440 = llvm.add %i_right_below_tile, %1 overflow<nsw> : i64
    %441 = llvm.sub %440, %i_right_below_tile overflow<nsw> : i64
    %442 = llvm.sub %a_size0, %i_right_below_tile overflow<nsw> : i64
    %443 = llvm.intr.smin(%441, %442) : (i64, i64) -> i64
    %444 = llvm.add %443, %12 overflow<nsw> : i64
    %445 = llvm.intr.smin(%444, %6) : (i64, i64) -> i64
    %446 = llvm.add %i_right_below_tile, %445 : i64
    %447 = llvm.intr.smin(%444, %10) : (i64, i64) -> i64
    %448 = llvm.add %i_right_below_tile, %447 : i64
    %449 = llvm.intr.smin(%444, %2) : (i64, i64) -> i64
    %450 = llvm.add %i_right_below_tile, %449 : i64
    %451 = llvm.icmp "eq" %k0_right_piece, %7 : i64
    llvm.cond_br %451, ^bb30, ^bb31
  ^bb30:
    llvm.br ^bb32(%45, %45, %45, %45 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb31:
    %452 = llvm.icmp "slt" %7, %443 : i64
    %453 = llvm.icmp "slt" %2, %443 : i64
    %454 = llvm.icmp "slt" %10, %443 : i64
    %455 = llvm.icmp "slt" %6, %443 : i64
    %456 = llvm.mul %i_right_below_tile, %b_size0 overflow<nsw> : i64
    %457 = llvm.add %456, %j_right_panel overflow<nsw> : i64
    %458 = llvm.getelementptr inbounds %out0[%457] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %459 = llvm.intr.masked.load %458, %167, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %460 = llvm.mul %450, %b_size0 overflow<nsw> : i64
    %461 = llvm.add %460, %j_right_panel overflow<nsw> : i64
    %462 = llvm.getelementptr inbounds %out0[%461] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %463 = llvm.intr.masked.load %462, %167, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %464 = llvm.mul %448, %b_size0 overflow<nsw> : i64
    %465 = llvm.add %464, %j_right_panel overflow<nsw> : i64
    %466 = llvm.getelementptr inbounds %out0[%465] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %467 = llvm.intr.masked.load %466, %167, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %468 = llvm.mul %446, %b_size0 overflow<nsw> : i64
    %469 = llvm.add %468, %j_right_panel overflow<nsw> : i64
    %470 = llvm.getelementptr inbounds %out0[%469] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %471 = llvm.intr.masked.load %470, %167, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb32(%459, %463, %467, %471 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb32(%472: vector<8xf32>, %473: vector<8xf32>, %474: vector<8xf32>, %475: vector<8xf32>):
    %476 = llvm.add %k0_right_piece, %13 overflow<nsw> : i64
    %477 = llvm.intr.smin(%476, %a_stride0) : (i64, i64) -> i64
    %478 = llvm.icmp "slt" %k0_right_piece, %477 : i64
    llvm.cond_br %478, ^bb33(%k0_right_piece, %472, %473, %474, %475 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb34(%472, %473, %474, %475 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb33(%k0_right_below: i64, %479: vector<8xf32>, %480: vector<8xf32>, %481: vector<8xf32>, %482: vector<8xf32>):
    %483 = llvm.mul %i_right_below_tile, %a_stride0 overflow<nsw> : i64
    %484 = llvm.add %483, %k0_right_below overflow<nsw> : i64
    %485 = llvm.getelementptr inbounds %a[%484] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %486 = llvm.load %485 {alignment = 4 : i64} : !llvm.ptr -> f32
    %487 = llvm.mlir.poison : vector<8xf32>
    %488 = llvm.insertelement %486, %487[%7 : i64] : vector<8xf32>
    %489 = llvm.shufflevector %488, %487 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %490 = llvm.mul %450, %a_stride0 overflow<nsw> : i64
    %491 = llvm.add %490, %k0_right_below overflow<nsw> : i64
    %492 = llvm.getelementptr inbounds %a[%491] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %493 = llvm.load %492 {alignment = 4 : i64} : !llvm.ptr -> f32
    %494 = llvm.mlir.poison : vector<8xf32>
    %495 = llvm.insertelement %493, %494[%7 : i64] : vector<8xf32>
    %496 = llvm.shufflevector %495, %494 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %497 = llvm.mul %448, %a_stride0 overflow<nsw> : i64
    %498 = llvm.add %497, %k0_right_below overflow<nsw> : i64
    %499 = llvm.getelementptr inbounds %a[%498] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %500 = llvm.load %499 {alignment = 4 : i64} : !llvm.ptr -> f32
    %501 = llvm.mlir.poison : vector<8xf32>
    %502 = llvm.insertelement %500, %501[%7 : i64] : vector<8xf32>
    %503 = llvm.shufflevector %502, %501 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %504 = llvm.mul %446, %a_stride0 overflow<nsw> : i64
    %505 = llvm.add %504, %k0_right_below overflow<nsw> : i64
    %506 = llvm.getelementptr inbounds %a[%505] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %507 = llvm.load %506 {alignment = 4 : i64} : !llvm.ptr -> f32
    %508 = llvm.mlir.poison : vector<8xf32>
    %509 = llvm.insertelement %507, %508[%7 : i64] : vector<8xf32>
    %510 = llvm.shufflevector %509, %508 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %511 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %512 = llvm.mul %511, %154 overflow<nsw> : i64
    %513 = llvm.getelementptr inbounds %b_copy[%512] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %514 = llvm.intr.masked.load %513, %167, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %515 = llvm.fsub %489, %514 : vector<8xf32>
    %516 = llvm.fsub %496, %514 : vector<8xf32>
    %517 = llvm.fsub %503, %514 : vector<8xf32>
    %518 = llvm.fsub %510, %514 : vector<8xf32>
    %519 = llvm.fmul %515, %515 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %520 = llvm.fmul %516, %516 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %521 = llvm.fmul %517, %517 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %522 = llvm.fmul %518, %518 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %523 = llvm.fadd %479, %519 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %524 = llvm.fadd %480, %520 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %525 = llvm.fadd %481, %521 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %526 = llvm.fadd %482, %522 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %527 = llvm.add %k0_right_below, %2 overflow<nsw> : i64
    %528 = llvm.icmp "slt" %527, %477 : i64
    llvm.cond_br %528, ^bb33(%527, %523, %524, %525, %526 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb34(%523, %524, %525, %526 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb34(%529: vector<8xf32>, %530: vector<8xf32>, %531: vector<8xf32>, %532: vector<8xf32>):
    %533 = llvm.icmp "slt" %7, %443 : i64
    %534 = llvm.icmp "slt" %2, %443 : i64
    %535 = llvm.icmp "slt" %10, %443 : i64
    %536 = llvm.icmp "slt" %6, %443 : i64
    %537 = llvm.mul %i_right_below_tile, %b_size0 overflow<nsw> : i64
    %538 = llvm.add %537, %j_right_panel overflow<nsw> : i64
    %539 = llvm.getelementptr inbounds %out0[%538] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %529, %539, %167 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %540 = llvm.mul %450, %b_size0 overflow<nsw> : i64
    %541 = llvm.add %540, %j_right_panel overflow<nsw> : i64
    %542 = llvm.getelementptr inbounds %out0[%541] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %530, %542, %167 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %543 = llvm.mul %448, %b_size0 overflow<nsw> : i64
    %544 = llvm.add %543, %j_right_panel overflow<nsw> : i64
    %545 = llvm.getelementptr inbounds %out0[%544] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %531, %545, %167 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %546 = llvm.mul %446, %b_size0 overflow<nsw> : i64
    %547 = llvm.add %546, %j_right_panel overflow<nsw> : i64
    %548 = llvm.getelementptr inbounds %out0[%547] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %532, %548, %167 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %549 = llvm.add %i_right_below_tile, %1 overflow<nsw> : i64
    %550 = llvm.icmp "slt" %549, %a_size0 : i64
    llvm.cond_br %550, ^bb29(%549 : i64), ^bb35
  ^bb35:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %551 = llvm.add %k0_right_piece, %13 overflow<nsw> : i64
    %552 = llvm.icmp "slt" %551, %50 : i64
    llvm.cond_br %552, ^bb6(%551 : i64), ^bb36
  ^bb36:
    %553 = llvm.add %j_right_panel, %9 overflow<nsw> : i64
    %554 = llvm.icmp "slt" %553, %b_size0 : i64
    llvm.cond_br %554, ^bb5(%553 : i64), ^bb37
  ^bb37:
    %555 = llvm.intr.smax(%a_size0, %7) : (i64, i64) -> i64
    %556 = llvm.ashr %b_size0, %10 : i64
    %557 = llvm.mul %556, %1 : i64
    %558 = llvm.intr.smax(%557, %7) : (i64, i64) -> i64
    %559 = llvm.add %558, %6 : i64
    %560 = llvm.udiv %559, %1 : i64
    %561 = llvm.mul %560, %38 : i64
    %562 = llvm.add %14, %561 : i64
    %563 = llvm.add %562, %39 : i64
    %564 = llvm.mul %555, %563 : i64
    %565 = llvm.icmp "sge" %564, %23 : i64
    %566 = llvm.icmp "sgt" %a_size0, %7 : i64
    %567 = llvm.select %566, %a_size0, %7 : i1, i64
    llvm.cond_br %565, ^bb38, ^bb39
  ^bb38:
    llvm.store %a_size0, %40 {alignment = 8 : i64} : i64, !llvm.ptr
    %568 = llvm.getelementptr inbounds %40[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %568 {alignment = 8 : i64} : i64, !llvm.ptr
    %569 = llvm.getelementptr inbounds %40[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %569 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %570 = llvm.getelementptr inbounds %40[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %570 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %571 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %572 = llvm.call @stepwell_parallel_for(%571, %40, %567, %7) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb40(%572 : i32)
  ^bb39:
    %573 = llvm.call @program.parallel1(%7, %567, %a_size0, %b_size0, %out0, %out1) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb40(%573 : i32)
  ^bb40(%574: i32):
    llvm.return %34 : i32
  ^bb41(%575: i32):
    llvm.return %575 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %576: i64, %577: i64, %578: i64, %a_stride0_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %b_stride0_1: i64, %579: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %a_size0_1: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}) -> i32 attributes {no_unwind, no_inline} {
    %580 = llvm.mlir.constant(0) : i64
    %581 = llvm.mlir.constant(16) : i64
    %582 = llvm.mlir.constant(8192) : i64
    %583 = llvm.mlir.constant(8) : i64
    %584 = llvm.mlir.constant(3) : i64
    %585 = llvm.mlir.constant(1) : i64
    %586 = llvm.mlir.constant(2) : i64
    %587 = llvm.mlir.constant(4) : i64
    %588 = llvm.mlir.constant(5) : i64
    %589 = llvm.mlir.constant(6) : i64
    %590 = llvm.mlir.constant(7) : i64
    %591 = llvm.mlir.constant(-1) : i64
    %592 = llvm.mlir.constant(64) : i64
    %593 = llvm.mlir.constant(-64) : i64
    %594 = llvm.mlir.constant(1 : i32) : i32
    %595 = llvm.mlir.constant(32) : i64
    %596 = llvm.mlir.constant(48) : i64
    %597 = llvm.mlir.constant(80) : i64
    %598 = llvm.mlir.constant(96) : i64
    %599 = llvm.mlir.constant(112) : i64
    %600 = llvm.mlir.constant(0 : i32) : i32
    %601 = llvm.mlir.constant(3 : i32) : i32
    %602 = llvm.mlir.constant(2 : i32) : i32
    %603 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %604 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %604, ^bb1(%begin : i64), ^bb27
  ^bb1(%605: i64):
    %j_panel = llvm.mul %605, %581 overflow<nsw> : i64
    %606 = llvm.icmp "slt" %580, %577 : i64
    llvm.cond_br %606, ^bb2(%580 : i64), ^bb26
  ^bb2(%k0_piece: i64):
    %607 = llvm.mul %578, %592 overflow<nsw> : i64
    %608 = llvm.add %607, %592 overflow<nsw> : i64
    %609 = llvm.and %608, %593 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%592, %609) : (i64, i64) -> !llvm.ptr
    %610 = llvm.mlir.zero : !llvm.ptr
    %611 = llvm.icmp "ne" %b_copy_1, %610 : !llvm.ptr
    llvm.cond_br %611, ^bb3, ^bb28(%594 : i32)
  ^bb3:
    %612 = llvm.add %j_panel, %581 overflow<nsw> : i64
    %613 = llvm.icmp "slt" %j_panel, %612 : i64
    llvm.cond_br %613, ^bb4(%j_panel : i64), ^bb11
  ^bb4(%j_copy_tile: i64):
    %614 = llvm.sub %j_copy_tile, %j_panel overflow<nsw> : i64
    %615 = llvm.add %k0_piece, %582 overflow<nsw> : i64
    %616 = llvm.ashr %a_stride0_1, %584 : i64
    %617 = llvm.mul %616, %583 overflow<nsw> : i64
    %618 = llvm.intr.smin(%615, %617) : (i64, i64) -> i64
    %619 = llvm.icmp "slt" %k0_piece, %618 : i64
    llvm.cond_br %619, ^bb5(%k0_piece : i64), ^bb6
  ^bb5(%k0_copy_tile: i64):
    %620 = llvm.mul %j_copy_tile, %b_stride0_1 overflow<nsw> : i64
    %621 = llvm.add %620, %k0_copy_tile overflow<nsw> : i64
    %622 = llvm.getelementptr inbounds %b_1[%621] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %623 = llvm.load %622 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %624 = llvm.getelementptr inbounds %622[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %625 = llvm.load %624 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %626 = llvm.mul %586, %b_stride0_1 overflow<nsw> : i64
    %627 = llvm.getelementptr inbounds %622[%626] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %628 = llvm.load %627 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %629 = llvm.mul %584, %b_stride0_1 overflow<nsw> : i64
    %630 = llvm.getelementptr inbounds %622[%629] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %631 = llvm.load %630 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %632 = llvm.mul %587, %b_stride0_1 overflow<nsw> : i64
    %633 = llvm.getelementptr inbounds %622[%632] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %634 = llvm.load %633 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %635 = llvm.mul %588, %b_stride0_1 overflow<nsw> : i64
    %636 = llvm.getelementptr inbounds %622[%635] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %637 = llvm.load %636 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %638 = llvm.mul %589, %b_stride0_1 overflow<nsw> : i64
    %639 = llvm.getelementptr inbounds %622[%638] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %640 = llvm.load %639 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %641 = llvm.mul %590, %b_stride0_1 overflow<nsw> : i64
    %642 = llvm.getelementptr inbounds %622[%641] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %643 = llvm.load %642 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %644 = llvm.shufflevector %623, %634 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %645 = llvm.shufflevector %623, %634 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %646 = llvm.shufflevector %625, %637 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %647 = llvm.shufflevector %625, %637 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %648 = llvm.shufflevector %628, %640 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %649 = llvm.shufflevector %628, %640 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %650 = llvm.shufflevector %631, %643 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %651 = llvm.shufflevector %631, %643 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %652 = llvm.shufflevector %644, %648 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %653 = llvm.shufflevector %644, %648 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %654 = llvm.shufflevector %645, %649 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %655 = llvm.shufflevector %645, %649 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %656 = llvm.shufflevector %646, %650 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %657 = llvm.shufflevector %646, %650 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %658 = llvm.shufflevector %647, %651 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %659 = llvm.shufflevector %647, %651 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %660 = llvm.shufflevector %652, %656 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %661 = llvm.shufflevector %652, %656 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %662 = llvm.shufflevector %653, %657 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %663 = llvm.shufflevector %653, %657 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %664 = llvm.shufflevector %654, %658 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %665 = llvm.shufflevector %654, %658 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %666 = llvm.shufflevector %655, %659 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %667 = llvm.shufflevector %655, %659 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %668 = llvm.sub %k0_copy_tile, %k0_piece overflow<nsw> : i64
    %669 = llvm.mul %668, %581 overflow<nsw> : i64
    %670 = llvm.add %669, %614 overflow<nsw> : i64
    %671 = llvm.getelementptr inbounds %b_copy_1[%670] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %660, %671 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %672 = llvm.getelementptr inbounds %671[%581] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %661, %672 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %673 = llvm.getelementptr inbounds %671[%595] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %662, %673 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %674 = llvm.getelementptr inbounds %671[%596] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %663, %674 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %675 = llvm.getelementptr inbounds %671[%592] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %664, %675 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %676 = llvm.getelementptr inbounds %671[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %665, %676 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %677 = llvm.getelementptr inbounds %671[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %666, %677 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %678 = llvm.getelementptr inbounds %671[%599] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %667, %678 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %679 = llvm.add %k0_copy_tile, %583 overflow<nsw> : i64
    %680 = llvm.icmp "slt" %679, %618 : i64
    llvm.cond_br %680, ^bb5(%679 : i64), ^bb6
  ^bb6:
    %681 = llvm.intr.smax(%k0_piece, %617) : (i64, i64) -> i64
    %682 = llvm.intr.smin(%615, %a_stride0_1) : (i64, i64) -> i64
    %683 = llvm.icmp "slt" %681, %682 : i64
    llvm.cond_br %683, ^bb7(%681 : i64), ^bb10
  ^bb7(%k0_copy_below: i64):
    %684 = llvm.add %j_copy_tile, %583 overflow<nsw> : i64
    %685 = llvm.icmp "slt" %j_copy_tile, %684 : i64
    llvm.cond_br %685, ^bb8(%j_copy_tile : i64), ^bb9
  ^bb8(%j_copy_below: i64):
    %686 = llvm.mul %j_copy_below, %b_stride0_1 overflow<nsw> : i64
    %687 = llvm.add %686, %k0_copy_below overflow<nsw> : i64
    %688 = llvm.getelementptr inbounds %b_1[%687] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %689 = llvm.load %688 {alignment = 4 : i64} : !llvm.ptr -> f32
    %690 = llvm.sub %k0_copy_below, %k0_piece overflow<nsw> : i64
    %691 = llvm.sub %j_copy_below, %j_panel overflow<nsw> : i64
    %692 = llvm.mul %690, %581 overflow<nsw> : i64
    %693 = llvm.add %692, %691 overflow<nsw> : i64
    %694 = llvm.getelementptr inbounds %b_copy_1[%693] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %689, %694 {alignment = 4 : i64} : f32, !llvm.ptr
    %695 = llvm.add %j_copy_below, %585 overflow<nsw> : i64
    %696 = llvm.icmp "slt" %695, %684 : i64
    llvm.cond_br %696, ^bb8(%695 : i64), ^bb9
  ^bb9:
    %697 = llvm.add %k0_copy_below, %585 overflow<nsw> : i64
    %698 = llvm.icmp "slt" %697, %682 : i64
    llvm.cond_br %698, ^bb7(%697 : i64), ^bb10
  ^bb10:
    %699 = llvm.add %j_copy_tile, %583 overflow<nsw> : i64
    %700 = llvm.icmp "slt" %699, %612 : i64
    llvm.cond_br %700, ^bb4(%699 : i64), ^bb11
  ^bb11:
    %701 = llvm.icmp "slt" %580, %579 : i64
    llvm.cond_br %701, ^bb12(%580 : i64), ^bb18
  ^bb12(%i_tile: i64):
    %702 = llvm.add %i_tile, %589 overflow<nsw> : i64
    %703 = llvm.sub %702, %i_tile overflow<nsw> : i64
    %704 = llvm.sub %579, %i_tile overflow<nsw> : i64
    %705 = llvm.intr.smin(%703, %704) : (i64, i64) -> i64
    %706 = llvm.add %705, %591 overflow<nsw> : i64
    %707 = llvm.intr.smin(%706, %588) : (i64, i64) -> i64
    %708 = llvm.add %i_tile, %707 : i64
    %709 = llvm.intr.smin(%706, %587) : (i64, i64) -> i64
    %710 = llvm.add %i_tile, %709 : i64
    %711 = llvm.intr.smin(%706, %584) : (i64, i64) -> i64
    %712 = llvm.add %i_tile, %711 : i64
    %713 = llvm.intr.smin(%706, %586) : (i64, i64) -> i64
    %714 = llvm.add %i_tile, %713 : i64
    %715 = llvm.intr.smin(%706, %585) : (i64, i64) -> i64
    %716 = llvm.add %i_tile, %715 : i64
    %717 = llvm.icmp "eq" %k0_piece, %580 : i64
    llvm.cond_br %717, ^bb13, ^bb14
  ^bb13:
    llvm.br ^bb15(%603, %603, %603, %603, %603, %603, %603, %603, %603, %603, %603, %603 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb14:
    %718 = llvm.icmp "slt" %580, %705 : i64
    %719 = llvm.icmp "slt" %585, %705 : i64
    %720 = llvm.icmp "slt" %586, %705 : i64
    %721 = llvm.icmp "slt" %584, %705 : i64
    %722 = llvm.icmp "slt" %587, %705 : i64
    %723 = llvm.icmp "slt" %588, %705 : i64
    %724 = llvm.mul %i_tile, %b_size0_1 overflow<nsw> : i64
    %725 = llvm.add %724, %j_panel overflow<nsw> : i64
    %726 = llvm.getelementptr inbounds %out0_1[%725] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %727 = llvm.load %726 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %728 = llvm.getelementptr inbounds %726[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %729 = llvm.load %728 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %730 = llvm.mul %716, %b_size0_1 overflow<nsw> : i64
    %731 = llvm.add %730, %j_panel overflow<nsw> : i64
    %732 = llvm.getelementptr inbounds %out0_1[%731] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %733 = llvm.load %732 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %734 = llvm.getelementptr inbounds %732[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %735 = llvm.load %734 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %736 = llvm.mul %714, %b_size0_1 overflow<nsw> : i64
    %737 = llvm.add %736, %j_panel overflow<nsw> : i64
    %738 = llvm.getelementptr inbounds %out0_1[%737] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %739 = llvm.load %738 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %740 = llvm.getelementptr inbounds %738[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %741 = llvm.load %740 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %742 = llvm.mul %712, %b_size0_1 overflow<nsw> : i64
    %743 = llvm.add %742, %j_panel overflow<nsw> : i64
    %744 = llvm.getelementptr inbounds %out0_1[%743] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %745 = llvm.load %744 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %746 = llvm.getelementptr inbounds %744[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %747 = llvm.load %746 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %748 = llvm.mul %710, %b_size0_1 overflow<nsw> : i64
    %749 = llvm.add %748, %j_panel overflow<nsw> : i64
    %750 = llvm.getelementptr inbounds %out0_1[%749] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %751 = llvm.load %750 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %752 = llvm.getelementptr inbounds %750[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %753 = llvm.load %752 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %754 = llvm.mul %708, %b_size0_1 overflow<nsw> : i64
    %755 = llvm.add %754, %j_panel overflow<nsw> : i64
    %756 = llvm.getelementptr inbounds %out0_1[%755] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %757 = llvm.load %756 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %758 = llvm.getelementptr inbounds %756[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %759 = llvm.load %758 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb15(%727, %729, %733, %735, %739, %741, %745, %747, %751, %753, %757, %759 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb15(%760: vector<8xf32>, %761: vector<8xf32>, %762: vector<8xf32>, %763: vector<8xf32>, %764: vector<8xf32>, %765: vector<8xf32>, %766: vector<8xf32>, %767: vector<8xf32>, %768: vector<8xf32>, %769: vector<8xf32>, %770: vector<8xf32>, %771: vector<8xf32>):
    %772 = llvm.add %k0_piece, %582 overflow<nsw> : i64
    %773 = llvm.intr.smin(%772, %a_stride0_1) : (i64, i64) -> i64
    %774 = llvm.icmp "slt" %k0_piece, %773 : i64
    llvm.cond_br %774, ^bb16(%k0_piece, %760, %761, %762, %763, %764, %765, %766, %767, %768, %769, %770, %771 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb17(%760, %761, %762, %763, %764, %765, %766, %767, %768, %769, %770, %771 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb16(%k0: i64, %775: vector<8xf32>, %776: vector<8xf32>, %777: vector<8xf32>, %778: vector<8xf32>, %779: vector<8xf32>, %780: vector<8xf32>, %781: vector<8xf32>, %782: vector<8xf32>, %783: vector<8xf32>, %784: vector<8xf32>, %785: vector<8xf32>, %786: vector<8xf32>):
    %787 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %788 = llvm.add %787, %583 overflow<nsw> : i64
    %789 = llvm.mul %788, %581 overflow<nsw> : i64
    %790 = llvm.getelementptr %b_copy_1[%789] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%790, %600, %601, %594) : (!llvm.ptr, i32, i32, i32) -> ()
    %791 = llvm.and %k0, %590 : i64
    %792 = llvm.add %702, %791 overflow<nsw> : i64
    %793 = llvm.mul %792, %a_stride0_1 overflow<nsw> : i64
    %794 = llvm.add %793, %k0 overflow<nsw> : i64
    %795 = llvm.getelementptr %a_1[%794] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%795, %600, %602, %594) : (!llvm.ptr, i32, i32, i32) -> ()
    %796 = llvm.mul %i_tile, %a_stride0_1 overflow<nsw> : i64
    %797 = llvm.add %796, %k0 overflow<nsw> : i64
    %798 = llvm.getelementptr inbounds %a_1[%797] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %799 = llvm.load %798 {alignment = 4 : i64} : !llvm.ptr -> f32
    %800 = llvm.mlir.poison : vector<8xf32>
    %801 = llvm.insertelement %799, %800[%580 : i64] : vector<8xf32>
    %802 = llvm.shufflevector %801, %800 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %803 = llvm.mul %716, %a_stride0_1 overflow<nsw> : i64
    %804 = llvm.add %803, %k0 overflow<nsw> : i64
    %805 = llvm.getelementptr inbounds %a_1[%804] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %806 = llvm.load %805 {alignment = 4 : i64} : !llvm.ptr -> f32
    %807 = llvm.mlir.poison : vector<8xf32>
    %808 = llvm.insertelement %806, %807[%580 : i64] : vector<8xf32>
    %809 = llvm.shufflevector %808, %807 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %810 = llvm.mul %714, %a_stride0_1 overflow<nsw> : i64
    %811 = llvm.add %810, %k0 overflow<nsw> : i64
    %812 = llvm.getelementptr inbounds %a_1[%811] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %813 = llvm.load %812 {alignment = 4 : i64} : !llvm.ptr -> f32
    %814 = llvm.mlir.poison : vector<8xf32>
    %815 = llvm.insertelement %813, %814[%580 : i64] : vector<8xf32>
    %816 = llvm.shufflevector %815, %814 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %817 = llvm.mul %712, %a_stride0_1 overflow<nsw> : i64
    %818 = llvm.add %817, %k0 overflow<nsw> : i64
    %819 = llvm.getelementptr inbounds %a_1[%818] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %820 = llvm.load %819 {alignment = 4 : i64} : !llvm.ptr -> f32
    %821 = llvm.mlir.poison : vector<8xf32>
    %822 = llvm.insertelement %820, %821[%580 : i64] : vector<8xf32>
    %823 = llvm.shufflevector %822, %821 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %824 = llvm.mul %710, %a_stride0_1 overflow<nsw> : i64
    %825 = llvm.add %824, %k0 overflow<nsw> : i64
    %826 = llvm.getelementptr inbounds %a_1[%825] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %827 = llvm.load %826 {alignment = 4 : i64} : !llvm.ptr -> f32
    %828 = llvm.mlir.poison : vector<8xf32>
    %829 = llvm.insertelement %827, %828[%580 : i64] : vector<8xf32>
    %830 = llvm.shufflevector %829, %828 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %831 = llvm.mul %708, %a_stride0_1 overflow<nsw> : i64
    %832 = llvm.add %831, %k0 overflow<nsw> : i64
    %833 = llvm.getelementptr inbounds %a_1[%832] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %834 = llvm.load %833 {alignment = 4 : i64} : !llvm.ptr -> f32
    %835 = llvm.mlir.poison : vector<8xf32>
    %836 = llvm.insertelement %834, %835[%580 : i64] : vector<8xf32>
    %837 = llvm.shufflevector %836, %835 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %838 = llvm.mul %787, %581 overflow<nsw> : i64
    %839 = llvm.getelementptr inbounds %b_copy_1[%838] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %840 = llvm.load %839 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %841 = llvm.add %580, %583 overflow<nsw> : i64
    %842 = llvm.add %838, %841 overflow<nsw> : i64
    %843 = llvm.getelementptr inbounds %b_copy_1[%842] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %844 = llvm.load %843 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %845 = llvm.fsub %802, %840 : vector<8xf32>
    %846 = llvm.fsub %802, %844 : vector<8xf32>
    %847 = llvm.fsub %809, %840 : vector<8xf32>
    %848 = llvm.fsub %809, %844 : vector<8xf32>
    %849 = llvm.fsub %816, %840 : vector<8xf32>
    %850 = llvm.fsub %816, %844 : vector<8xf32>
    %851 = llvm.fsub %823, %840 : vector<8xf32>
    %852 = llvm.fsub %823, %844 : vector<8xf32>
    %853 = llvm.fsub %830, %840 : vector<8xf32>
    %854 = llvm.fsub %830, %844 : vector<8xf32>
    %855 = llvm.fsub %837, %840 : vector<8xf32>
    %856 = llvm.fsub %837, %844 : vector<8xf32>
    %857 = llvm.fmul %845, %845 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %858 = llvm.fmul %846, %846 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %859 = llvm.fmul %847, %847 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %860 = llvm.fmul %848, %848 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %861 = llvm.fmul %849, %849 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %862 = llvm.fmul %850, %850 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %863 = llvm.fmul %851, %851 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %864 = llvm.fmul %852, %852 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %865 = llvm.fmul %853, %853 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %866 = llvm.fmul %854, %854 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %867 = llvm.fmul %855, %855 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %868 = llvm.fmul %856, %856 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %869 = llvm.fadd %775, %857 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %870 = llvm.fadd %776, %858 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %871 = llvm.fadd %777, %859 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %872 = llvm.fadd %778, %860 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %873 = llvm.fadd %779, %861 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %874 = llvm.fadd %780, %862 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %875 = llvm.fadd %781, %863 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %876 = llvm.fadd %782, %864 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %877 = llvm.fadd %783, %865 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %878 = llvm.fadd %784, %866 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %879 = llvm.fadd %785, %867 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %880 = llvm.fadd %786, %868 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %881 = llvm.add %k0, %585 overflow<nsw> : i64
    %882 = llvm.icmp "slt" %881, %773 : i64
    llvm.cond_br %882, ^bb16(%881, %869, %870, %871, %872, %873, %874, %875, %876, %877, %878, %879, %880 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb17(%869, %870, %871, %872, %873, %874, %875, %876, %877, %878, %879, %880 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb17(%883: vector<8xf32>, %884: vector<8xf32>, %885: vector<8xf32>, %886: vector<8xf32>, %887: vector<8xf32>, %888: vector<8xf32>, %889: vector<8xf32>, %890: vector<8xf32>, %891: vector<8xf32>, %892: vector<8xf32>, %893: vector<8xf32>, %894: vector<8xf32>):
    %895 = llvm.icmp "slt" %580, %705 : i64
    %896 = llvm.icmp "slt" %585, %705 : i64
    %897 = llvm.icmp "slt" %586, %705 : i64
    %898 = llvm.icmp "slt" %584, %705 : i64
    %899 = llvm.icmp "slt" %587, %705 : i64
    %900 = llvm.icmp "slt" %588, %705 : i64
    %901 = llvm.mul %i_tile, %b_size0_1 overflow<nsw> : i64
    %902 = llvm.add %901, %j_panel overflow<nsw> : i64
    %903 = llvm.getelementptr inbounds %out0_1[%902] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %883, %903 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %904 = llvm.getelementptr inbounds %903[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %884, %904 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %905 = llvm.mul %716, %b_size0_1 overflow<nsw> : i64
    %906 = llvm.add %905, %j_panel overflow<nsw> : i64
    %907 = llvm.getelementptr inbounds %out0_1[%906] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %885, %907 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %908 = llvm.getelementptr inbounds %907[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %886, %908 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %909 = llvm.mul %714, %b_size0_1 overflow<nsw> : i64
    %910 = llvm.add %909, %j_panel overflow<nsw> : i64
    %911 = llvm.getelementptr inbounds %out0_1[%910] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %887, %911 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %912 = llvm.getelementptr inbounds %911[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %888, %912 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %913 = llvm.mul %712, %b_size0_1 overflow<nsw> : i64
    %914 = llvm.add %913, %j_panel overflow<nsw> : i64
    %915 = llvm.getelementptr inbounds %out0_1[%914] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %889, %915 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %916 = llvm.getelementptr inbounds %915[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %890, %916 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %917 = llvm.mul %710, %b_size0_1 overflow<nsw> : i64
    %918 = llvm.add %917, %j_panel overflow<nsw> : i64
    %919 = llvm.getelementptr inbounds %out0_1[%918] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %891, %919 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %920 = llvm.getelementptr inbounds %919[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %892, %920 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %921 = llvm.mul %708, %b_size0_1 overflow<nsw> : i64
    %922 = llvm.add %921, %j_panel overflow<nsw> : i64
    %923 = llvm.getelementptr inbounds %out0_1[%922] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %893, %923 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %924 = llvm.getelementptr inbounds %923[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %894, %924 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %925 = llvm.add %i_tile, %589 overflow<nsw> : i64
    %926 = llvm.icmp "slt" %925, %579 : i64
    llvm.cond_br %926, ^bb12(%925 : i64), ^bb18
  ^bb18:
    %927 = llvm.icmp "slt" %579, %a_size0_1 : i64
    llvm.cond_br %927, ^bb19(%579 : i64), ^bb25
  ^bb19(%i_below_tile: i64):
    %928 = llvm.add %i_below_tile, %587 overflow<nsw> : i64
    %929 = llvm.sub %928, %i_below_tile overflow<nsw> : i64
    %930 = llvm.sub %a_size0_1, %i_below_tile overflow<nsw> : i64
    %931 = llvm.intr.smin(%929, %930) : (i64, i64) -> i64
    %932 = llvm.add %931, %591 overflow<nsw> : i64
    %933 = llvm.intr.smin(%932, %584) : (i64, i64) -> i64
    %934 = llvm.add %i_below_tile, %933 : i64
    %935 = llvm.intr.smin(%932, %586) : (i64, i64) -> i64
    %936 = llvm.add %i_below_tile, %935 : i64
    %937 = llvm.intr.smin(%932, %585) : (i64, i64) -> i64
    %938 = llvm.add %i_below_tile, %937 : i64
    %939 = llvm.icmp "eq" %k0_piece, %580 : i64
    llvm.cond_br %939, ^bb20, ^bb21
  ^bb20:
    llvm.br ^bb22(%603, %603, %603, %603, %603, %603, %603, %603 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb21:
    %940 = llvm.icmp "slt" %580, %931 : i64
    %941 = llvm.icmp "slt" %585, %931 : i64
    %942 = llvm.icmp "slt" %586, %931 : i64
    %943 = llvm.icmp "slt" %584, %931 : i64
    %944 = llvm.mul %i_below_tile, %b_size0_1 overflow<nsw> : i64
    %945 = llvm.add %944, %j_panel overflow<nsw> : i64
    %946 = llvm.getelementptr inbounds %out0_1[%945] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %947 = llvm.load %946 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %948 = llvm.getelementptr inbounds %946[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %949 = llvm.load %948 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %950 = llvm.mul %938, %b_size0_1 overflow<nsw> : i64
    %951 = llvm.add %950, %j_panel overflow<nsw> : i64
    %952 = llvm.getelementptr inbounds %out0_1[%951] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %953 = llvm.load %952 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %954 = llvm.getelementptr inbounds %952[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %955 = llvm.load %954 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %956 = llvm.mul %936, %b_size0_1 overflow<nsw> : i64
    %957 = llvm.add %956, %j_panel overflow<nsw> : i64
    %958 = llvm.getelementptr inbounds %out0_1[%957] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %959 = llvm.load %958 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %960 = llvm.getelementptr inbounds %958[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %961 = llvm.load %960 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %962 = llvm.mul %934, %b_size0_1 overflow<nsw> : i64
    %963 = llvm.add %962, %j_panel overflow<nsw> : i64
    %964 = llvm.getelementptr inbounds %out0_1[%963] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %965 = llvm.load %964 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %966 = llvm.getelementptr inbounds %964[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %967 = llvm.load %966 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb22(%947, %949, %953, %955, %959, %961, %965, %967 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb22(%968: vector<8xf32>, %969: vector<8xf32>, %970: vector<8xf32>, %971: vector<8xf32>, %972: vector<8xf32>, %973: vector<8xf32>, %974: vector<8xf32>, %975: vector<8xf32>):
    %976 = llvm.add %k0_piece, %582 overflow<nsw> : i64
    %977 = llvm.intr.smin(%976, %a_stride0_1) : (i64, i64) -> i64
    %978 = llvm.icmp "slt" %k0_piece, %977 : i64
    llvm.cond_br %978, ^bb23(%k0_piece, %968, %969, %970, %971, %972, %973, %974, %975 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb24(%968, %969, %970, %971, %972, %973, %974, %975 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb23(%k0_below: i64, %979: vector<8xf32>, %980: vector<8xf32>, %981: vector<8xf32>, %982: vector<8xf32>, %983: vector<8xf32>, %984: vector<8xf32>, %985: vector<8xf32>, %986: vector<8xf32>):
    %987 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %988 = llvm.add %987, %583 overflow<nsw> : i64
    %989 = llvm.mul %988, %581 overflow<nsw> : i64
    %990 = llvm.getelementptr %b_copy_1[%989] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%990, %600, %601, %594) : (!llvm.ptr, i32, i32, i32) -> ()
    %991 = llvm.mul %i_below_tile, %a_stride0_1 overflow<nsw> : i64
    %992 = llvm.add %991, %k0_below overflow<nsw> : i64
    %993 = llvm.getelementptr inbounds %a_1[%992] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %994 = llvm.load %993 {alignment = 4 : i64} : !llvm.ptr -> f32
    %995 = llvm.mlir.poison : vector<8xf32>
    %996 = llvm.insertelement %994, %995[%580 : i64] : vector<8xf32>
    %997 = llvm.shufflevector %996, %995 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %998 = llvm.mul %938, %a_stride0_1 overflow<nsw> : i64
    %999 = llvm.add %998, %k0_below overflow<nsw> : i64
    %1000 = llvm.getelementptr inbounds %a_1[%999] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1001 = llvm.load %1000 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1002 = llvm.mlir.poison : vector<8xf32>
    %1003 = llvm.insertelement %1001, %1002[%580 : i64] : vector<8xf32>
    %1004 = llvm.shufflevector %1003, %1002 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1005 = llvm.mul %936, %a_stride0_1 overflow<nsw> : i64
    %1006 = llvm.add %1005, %k0_below overflow<nsw> : i64
    %1007 = llvm.getelementptr inbounds %a_1[%1006] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1008 = llvm.load %1007 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1009 = llvm.mlir.poison : vector<8xf32>
    %1010 = llvm.insertelement %1008, %1009[%580 : i64] : vector<8xf32>
    %1011 = llvm.shufflevector %1010, %1009 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1012 = llvm.mul %934, %a_stride0_1 overflow<nsw> : i64
    %1013 = llvm.add %1012, %k0_below overflow<nsw> : i64
    %1014 = llvm.getelementptr inbounds %a_1[%1013] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1015 = llvm.load %1014 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1016 = llvm.mlir.poison : vector<8xf32>
    %1017 = llvm.insertelement %1015, %1016[%580 : i64] : vector<8xf32>
    %1018 = llvm.shufflevector %1017, %1016 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1019 = llvm.mul %987, %581 overflow<nsw> : i64
    %1020 = llvm.getelementptr inbounds %b_copy_1[%1019] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1021 = llvm.load %1020 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1022 = llvm.add %580, %583 overflow<nsw> : i64
    %1023 = llvm.add %1019, %1022 overflow<nsw> : i64
    %1024 = llvm.getelementptr inbounds %b_copy_1[%1023] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1025 = llvm.load %1024 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1026 = llvm.fsub %997, %1021 : vector<8xf32>
    %1027 = llvm.fsub %997, %1025 : vector<8xf32>
    %1028 = llvm.fsub %1004, %1021 : vector<8xf32>
    %1029 = llvm.fsub %1004, %1025 : vector<8xf32>
    %1030 = llvm.fsub %1011, %1021 : vector<8xf32>
    %1031 = llvm.fsub %1011, %1025 : vector<8xf32>
    %1032 = llvm.fsub %1018, %1021 : vector<8xf32>
    %1033 = llvm.fsub %1018, %1025 : vector<8xf32>
    %1034 = llvm.fmul %1026, %1026 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1035 = llvm.fmul %1027, %1027 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1036 = llvm.fmul %1028, %1028 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1037 = llvm.fmul %1029, %1029 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1038 = llvm.fmul %1030, %1030 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1039 = llvm.fmul %1031, %1031 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1040 = llvm.fmul %1032, %1032 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1041 = llvm.fmul %1033, %1033 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1042 = llvm.fadd %979, %1034 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1043 = llvm.fadd %980, %1035 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1044 = llvm.fadd %981, %1036 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1045 = llvm.fadd %982, %1037 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1046 = llvm.fadd %983, %1038 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1047 = llvm.fadd %984, %1039 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1048 = llvm.fadd %985, %1040 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1049 = llvm.fadd %986, %1041 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1050 = llvm.add %k0_below, %585 overflow<nsw> : i64
    %1051 = llvm.icmp "slt" %1050, %977 : i64
    llvm.cond_br %1051, ^bb23(%1050, %1042, %1043, %1044, %1045, %1046, %1047, %1048, %1049 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb24(%1042, %1043, %1044, %1045, %1046, %1047, %1048, %1049 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb24(%1052: vector<8xf32>, %1053: vector<8xf32>, %1054: vector<8xf32>, %1055: vector<8xf32>, %1056: vector<8xf32>, %1057: vector<8xf32>, %1058: vector<8xf32>, %1059: vector<8xf32>):
    %1060 = llvm.icmp "slt" %580, %931 : i64
    %1061 = llvm.icmp "slt" %585, %931 : i64
    %1062 = llvm.icmp "slt" %586, %931 : i64
    %1063 = llvm.icmp "slt" %584, %931 : i64
    %1064 = llvm.mul %i_below_tile, %b_size0_1 overflow<nsw> : i64
    %1065 = llvm.add %1064, %j_panel overflow<nsw> : i64
    %1066 = llvm.getelementptr inbounds %out0_1[%1065] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1052, %1066 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1067 = llvm.getelementptr inbounds %1066[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1053, %1067 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1068 = llvm.mul %938, %b_size0_1 overflow<nsw> : i64
    %1069 = llvm.add %1068, %j_panel overflow<nsw> : i64
    %1070 = llvm.getelementptr inbounds %out0_1[%1069] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1054, %1070 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1071 = llvm.getelementptr inbounds %1070[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1055, %1071 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1072 = llvm.mul %936, %b_size0_1 overflow<nsw> : i64
    %1073 = llvm.add %1072, %j_panel overflow<nsw> : i64
    %1074 = llvm.getelementptr inbounds %out0_1[%1073] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1056, %1074 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1075 = llvm.getelementptr inbounds %1074[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1057, %1075 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1076 = llvm.mul %934, %b_size0_1 overflow<nsw> : i64
    %1077 = llvm.add %1076, %j_panel overflow<nsw> : i64
    %1078 = llvm.getelementptr inbounds %out0_1[%1077] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1058, %1078 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1079 = llvm.getelementptr inbounds %1078[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1059, %1079 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1080 = llvm.add %i_below_tile, %587 overflow<nsw> : i64
    %1081 = llvm.icmp "slt" %1080, %a_size0_1 : i64
    llvm.cond_br %1081, ^bb19(%1080 : i64), ^bb25
  ^bb25:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %1082 = llvm.add %k0_piece, %582 overflow<nsw> : i64
    %1083 = llvm.icmp "slt" %1082, %577 : i64
    llvm.cond_br %1083, ^bb2(%1082 : i64), ^bb26
  ^bb26:
    %1084 = llvm.add %605, %585 overflow<nsw> : i64
    %1085 = llvm.icmp "slt" %1084, %end : i64
    llvm.cond_br %1085, ^bb1(%1084 : i64), ^bb27
  ^bb27:
    llvm.return %600 : i32
  ^bb28(%1086: i32):
    llvm.return %1086 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %1087 = llvm.mlir.constant(8) : i64
    %1088 = llvm.mlir.constant(16) : i64
    %1089 = llvm.mlir.constant(24) : i64
    %1090 = llvm.mlir.constant(32) : i64
    %1091 = llvm.mlir.constant(40) : i64
    %1092 = llvm.mlir.constant(48) : i64
    %1093 = llvm.mlir.constant(56) : i64
    %1094 = llvm.mlir.constant(64) : i64
    %1095 = llvm.mlir.constant(72) : i64
    %1096 = llvm.mlir.constant(80) : i64
    %1097 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %1098 = llvm.getelementptr inbounds %context[%1087] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1099 = llvm.load %1098 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1100 = llvm.getelementptr inbounds %context[%1088] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1101 = llvm.load %1100 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1102 = llvm.getelementptr inbounds %context[%1089] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1103 = llvm.load %1102 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1104 = llvm.getelementptr inbounds %context[%1090] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1105 = llvm.load %1104 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1106 = llvm.getelementptr inbounds %context[%1091] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1107 = llvm.load %1106 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1108 = llvm.getelementptr inbounds %context[%1092] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1109 = llvm.load %1108 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1110 = llvm.getelementptr inbounds %context[%1093] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1111 = llvm.load %1110 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1112 = llvm.getelementptr inbounds %context[%1094] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1113 = llvm.load %1112 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1114 = llvm.getelementptr inbounds %context[%1095] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1115 = llvm.load %1114 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1116 = llvm.getelementptr inbounds %context[%1096] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1117 = llvm.load %1116 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1118 = llvm.call @program.parallel0(%begin_1, %end_1, %1097, %1099, %1101, %1103, %1105, %1107, %1109, %1111, %1113, %1115, %1117) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.return %1118 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %a_size0_2: i64, %b_size0_2: i64, %out0_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %1119 = llvm.mlir.constant(0) : i64
    %1120 = llvm.mlir.constant(1) : i64
    %1121 = llvm.mlir.constant(2) : i64
    %1122 = llvm.mlir.constant(4) : i64
    %1123 = llvm.mlir.constant(0 : i32) : i32
    %1124 = llvm.mlir.constant(dense<0x7f800000> : vector<4xf32>) : vector<4xf32>
    %1125 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %1126 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf32>) : vector<4xf32>
    %1127 = llvm.mlir.constant(dense<9223372036854775807> : vector<4xi64>) : vector<4xi64>
    %1128 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %1128, ^bb1(%begin_2 : i64), ^bb7
  ^bb1(%i: i64):
    %1129 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi64>) : vector<4xi64>
    %1130 = llvm.ashr %b_size0_2, %1121 : i64
    %1131 = llvm.mul %1130, %1122 overflow<nsw> : i64
    %1132 = llvm.icmp "slt" %1119, %1131 : i64
    llvm.cond_br %1132, ^bb2(%1119, %1124, %1125 : i64, vector<4xf32>, vector<4xi64>), ^bb3(%1124, %1125 : vector<4xf32>, vector<4xi64>)
  ^bb2(%j: i64, %1133: vector<4xf32>, %1134: vector<4xi64>):
    %1135 = llvm.mul %i, %b_size0_2 overflow<nsw> : i64
    %1136 = llvm.add %1135, %j overflow<nsw> : i64
    %1137 = llvm.getelementptr inbounds %out0_2[%1136] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1138 = llvm.load %1137 {alignment = 4 : i64} : !llvm.ptr -> vector<4xf32>
    %1139 = llvm.intr.sqrt(%1138) : (vector<4xf32>) -> vector<4xf32>
    %1140 = llvm.fcmp "olt" %1138, %1133 : vector<4xf32>
    %1141 = llvm.fcmp "uno" %1138, %1138 : vector<4xf32>
    %1142 = llvm.fcmp "ord" %1133, %1133 : vector<4xf32>
    %1143 = llvm.and %1141, %1142 : vector<4xi1>
    %1144 = llvm.or %1140, %1143 : vector<4xi1>
    %1145 = llvm.mlir.poison : vector<4xi64>
    %1146 = llvm.insertelement %j, %1145[%1119 : i64] : vector<4xi64>
    %1147 = llvm.shufflevector %1146, %1145 [0, 0, 0, 0] : vector<4xi64>
    %1148 = llvm.add %1147, %1129 : vector<4xi64>
    %1149 = llvm.select %1144, %1138, %1133 : vector<4xi1>, vector<4xf32>
    %1150 = llvm.select %1144, %1148, %1134 : vector<4xi1>, vector<4xi64>
    llvm.store %1139, %1137 {alignment = 4 : i64} : vector<4xf32>, !llvm.ptr
    %1151 = llvm.add %j, %1122 overflow<nsw> : i64
    %1152 = llvm.icmp "slt" %1151, %1131 : i64
    llvm.cond_br %1152, ^bb2(%1151, %1149, %1150 : i64, vector<4xf32>, vector<4xi64>), ^bb3(%1149, %1150 : vector<4xf32>, vector<4xi64>)
  ^bb3(%1153: vector<4xf32>, %1154: vector<4xi64>):
    %1155 = llvm.icmp "slt" %1131, %b_size0_2 : i64
    llvm.cond_br %1155, ^bb4, ^bb5
  ^bb4:
    %1156 = llvm.sub %b_size0_2, %1131 overflow<nsw> : i64
    %1157 = llvm.intr.smin(%1156, %1122) : (i64, i64) -> i64
    %1158 = llvm.intr.smax(%1157, %1119) : (i64, i64) -> i64
    %1159 = llvm.trunc %1158 : i64 to i32
    %1160 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1161 = llvm.mlir.poison : vector<4xi32>
    %1162 = llvm.insertelement %1159, %1161[%1119 : i64] : vector<4xi32>
    %1163 = llvm.shufflevector %1162, %1161 [0, 0, 0, 0] : vector<4xi32>
    %1164 = llvm.icmp "slt" %1160, %1163 : vector<4xi32>
    %1165 = llvm.mul %i, %b_size0_2 overflow<nsw> : i64
    %1166 = llvm.add %1165, %1131 overflow<nsw> : i64
    %1167 = llvm.getelementptr inbounds %out0_2[%1166] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1168 = llvm.intr.masked.load %1167, %1164, %1126 {alignment = 4 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
    %1169 = llvm.intr.sqrt(%1168) : (vector<4xf32>) -> vector<4xf32>
    %1170 = llvm.fcmp "olt" %1168, %1153 : vector<4xf32>
    %1171 = llvm.fcmp "uno" %1168, %1168 : vector<4xf32>
    %1172 = llvm.fcmp "ord" %1153, %1153 : vector<4xf32>
    %1173 = llvm.and %1171, %1172 : vector<4xi1>
    %1174 = llvm.or %1170, %1173 : vector<4xi1>
    %1175 = llvm.mlir.poison : vector<4xi64>
    %1176 = llvm.insertelement %1131, %1175[%1119 : i64] : vector<4xi64>
    %1177 = llvm.shufflevector %1176, %1175 [0, 0, 0, 0] : vector<4xi64>
    %1178 = llvm.add %1177, %1129 : vector<4xi64>
    %1179 = llvm.select %1174, %1168, %1153 : vector<4xi1>, vector<4xf32>
    %1180 = llvm.select %1174, %1178, %1154 : vector<4xi1>, vector<4xi64>
    llvm.intr.masked.store %1169, %1167, %1164 {alignment = 4 : i32} : vector<4xf32>, vector<4xi1> into !llvm.ptr
    %1181 = llvm.select %1164, %1179, %1153 : vector<4xi1>, vector<4xf32>
    %1182 = llvm.select %1164, %1180, %1154 : vector<4xi1>, vector<4xi64>
    llvm.br ^bb6(%1181, %1182 : vector<4xf32>, vector<4xi64>)
  ^bb5:
    llvm.br ^bb6(%1153, %1154 : vector<4xf32>, vector<4xi64>)
  ^bb6(%1183: vector<4xf32>, %1184: vector<4xi64>):
    %1185 = llvm.intr.vector.reduce.fminimum(%1183) : (vector<4xf32>) -> f32
    %1186 = llvm.mlir.poison : vector<4xf32>
    %1187 = llvm.insertelement %1185, %1186[%1119 : i64] : vector<4xf32>
    %1188 = llvm.shufflevector %1187, %1186 [0, 0, 0, 0] : vector<4xf32>
    %1189 = llvm.fcmp "oeq" %1183, %1188 : vector<4xf32>
    %1190 = llvm.fcmp "uno" %1183, %1183 : vector<4xf32>
    %1191 = llvm.or %1189, %1190 : vector<4xi1>
    %1192 = llvm.select %1191, %1184, %1127 : vector<4xi1>, vector<4xi64>
    %1193 = "llvm.intr.vector.reduce.smin"(%1192) : (vector<4xi64>) -> i64
    %1194 = llvm.getelementptr inbounds %out1_1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1193, %1194 {alignment = 8 : i64} : i64, !llvm.ptr
    %1195 = llvm.add %i, %1120 overflow<nsw> : i64
    %1196 = llvm.icmp "slt" %1195, %end_2 : i64
    llvm.cond_br %1196, ^bb1(%1195 : i64), ^bb7
  ^bb7:
    llvm.return %1123 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %1197 = llvm.mlir.constant(8) : i64
    %1198 = llvm.mlir.constant(16) : i64
    %1199 = llvm.mlir.constant(24) : i64
    %1200 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1201 = llvm.getelementptr inbounds %context_1[%1197] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1202 = llvm.load %1201 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1203 = llvm.getelementptr inbounds %context_1[%1198] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1204 = llvm.load %1203 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1205 = llvm.getelementptr inbounds %context_1[%1199] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1206 = llvm.load %1205 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1207 = llvm.call @program.parallel1(%begin_3, %end_3, %1200, %1202, %1204, %1206) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %1207 : i32
  }
  llvm.func @program_shapes(%a_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_3: i64, %a_stride0_2: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_3: i64, %b_stride0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %1208 = llvm.mlir.constant(0) : i64
    %1209 = llvm.mlir.constant(1) : i64
    %1210 = llvm.mlir.constant(2 : i32) : i32
    %1211 = llvm.mlir.constant(3 : i32) : i32
    %1212 = llvm.mlir.constant(2) : i64
    %1213 = llvm.mlir.constant(0 : i32) : i32
    %1214 = llvm.icmp "eq" %b_stride0_2, %a_stride0_2 : i64
    %1215 = llvm.icmp "slt" %1208, %b_size0_3 : i64
    llvm.cond_br %1214, ^bb1, ^bb3(%1210 : i32)
  ^bb1:
    llvm.cond_br %1215, ^bb2, ^bb3(%1211 : i32)
  ^bb2:
    llvm.store %a_size0_3, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %1216 = llvm.getelementptr inbounds %extents[%1209] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_size0_3, %1216 {alignment = 8 : i64} : i64, !llvm.ptr
    %1217 = llvm.getelementptr inbounds %extents[%1212] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size0_3, %1217 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1213 : i32
  ^bb3(%1218: i32):
    llvm.return %1218 : i32
  }
}
