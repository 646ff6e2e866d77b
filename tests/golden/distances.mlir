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
    %8 = arith.constant dense<0x7f800000> : vector<4xf32>
    %9 = arith.constant dense<0> : vector<4xi64>
    %10 = arith.constant dense<0.000000e+00> : vector<4xf32>
    %11 = arith.constant dense<9223372036854775807> : vector<4xi64>
    %12 = memref.dim %a, %0 : memref<?x?xf32>
    %13 = arith.constant 1 : index
    %14 = memref.dim %a, %13 : memref<?x?xf32>
    %15 = memref.dim %b, %0 : memref<?x?xf32>
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%12, %15], strides: [%15, 1] : memref<?x?xf32> to memref<?x?xf32>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%12], strides: [1] : memref<?xi64> to memref<?xi64>
    %16 = affine.apply affine_map<(d0) -> (((d0 floordiv 16) * 16))>(%15)
    %17 = affine.max affine_map<(d0) -> (d0, 1)>(%14)
    %18 = affine.max affine_map<(d0) -> ((((((d0 + 5) floordiv 6) * -6) + (((d0 + 3) floordiv 6) * 6)) + (((d0 + 1) floordiv 6) * 6)), 0)>(%12)
    %19 = affine.min affine_map<(d0, d1) -> (d0, d1)>(%18, %12)
    %20 = affine.min affine_map<(d0) -> (8192, d0)>(%14)
    %21 = ub.poison : f32
    %22 = arith.constant 0 : index
    %23 = ub.poison : f32
    %24 = arith.constant 0 : index
    affine.parallel (%j_panel) = (0) to (symbol(%16)) step (16) {
      affine.for %k0_piece = 0 to %17 step 8192 {
        %b_copy = memref.alloc(%20) {alignment = 64 : i64} : memref<?x16xf32>
        affine.for %j_copy_tile = affine_map<(d0) -> (d0)>(%j_panel) to affine_map<(d0) -> ((d0 + 16))>(%j_panel) step 8 {
          %25 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%j_panel, %j_copy_tile)
          affine.for %k0_copy_tile = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0)[s0] -> ((d0 + 8192), ((s0 floordiv 8) * 8))>(%k0_piece)[%14] step 8 {
            %26 = vector.transfer_read %b[%j_copy_tile, %k0_copy_tile], %1 {permutation_map = affine_map<(d0, d1) -> (d1, d0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<8x8xf32>
            %27 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_copy_tile)
            vector.transfer_write %26, %b_copy[%27, %25] {in_bounds = [true, true]} : vector<8x8xf32>, memref<?x16xf32>
          }
          affine.for %k0_copy_below = max affine_map<(d0, d1, d2) -> (d0, ((d2 floordiv 8) * 8))>(%k0_piece, %k0_piece, %14) to min affine_map<(d0)[s0] -> ((d0 + 8192), s0)>(%k0_piece)[%14] {
            affine.for %j_copy_below = affine_map<(d0) -> (d0)>(%j_copy_tile) to affine_map<(d0) -> ((d0 + 8))>(%j_copy_tile) {
              %28 = affine.load %b[%j_copy_below, %k0_copy_below] : memref<?x?xf32>
              affine.store %28, %b_copy[%k0_copy_below - %k0_piece, %j_copy_below - %j_panel] : memref<?x16xf32>
            }
          }
        }
        affine.for %i_tile = 0 to %19 step 6 {
          %29 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 6) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_tile, %19, %i_tile)
          %30 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<6x16xf32>) {
            affine.yield %4 : vector<6x16xf32>
          } else {
            %31 = vector.create_mask %29, %5 : vector<6x16xi1>
            %32 = vector.transfer_read %out0_1[%i_tile, %j_panel], %21, %31 {in_bounds = [true, true]} : memref<?x?xf32>, vector<6x16xf32>
            affine.yield %32 : vector<6x16xf32>
          }
          %33 = vector.create_mask %29 : vector<6xi1>
          %34 = affine.for %k0 = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %14) iter_args(%35 = %30) -> (vector<6x16xf32>) {
            affine.prefetch %b_copy[%k0 - %k0_piece + 8, 0], read, locality<3>, data : memref<?x16xf32>
            %36 = vector.transfer_read %a[%i_tile, %k0], %21, %33 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<6x16xf32>
            %37 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0)
            %38 = vector.transfer_read %b_copy[%37, %22], %1 {in_bounds = [true]} : memref<?x16xf32>, vector<16xf32>
            %39 = vector.broadcast %38 : vector<16xf32> to vector<6x16xf32>
            %40 = arith.subf %36, %39 : vector<6x16xf32>
            %41 = arith.mulf %40, %40 fastmath<contract> : vector<6x16xf32>
            %42 = arith.addf %35, %41 fastmath<reassoc,contract> : vector<6x16xf32>
            affine.yield %42 : vector<6x16xf32>
          }
          %43 = vector.create_mask %29, %5 : vector<6x16xi1>
          vector.transfer_write %34, %out0_1[%i_tile, %j_panel], %43 {in_bounds = [true, true]} : vector<6x16xf32>, memref<?x?xf32>
        }
        affine.for %i_below_tile = %19 to %12 step 4 {
          %44 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_below_tile, %12, %i_below_tile)
          %45 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<4x16xf32>) {
            affine.yield %6 : vector<4x16xf32>
          } else {
            %46 = vector.create_mask %44, %5 : vector<4x16xi1>
            %47 = vector.transfer_read %out0_1[%i_below_tile, %j_panel], %23, %46 {in_bounds = [true, true]} : memref<?x?xf32>, vector<4x16xf32>
            affine.yield %47 : vector<4x16xf32>
          }
          %48 = vector.create_mask %44 : vector<4xi1>
          %49 = affine.for %k0_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %14) iter_args(%50 = %45) -> (vector<4x16xf32>) {
            affine.prefetch %b_copy[%k0_below - %k0_piece + 8, 0], read, locality<3>, data : memref<?x16xf32>
            %51 = vector.transfer_read %a[%i_below_tile, %k0_below], %23, %48 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<4x16xf32>
            %52 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_below)
            %53 = vector.transfer_read %b_copy[%52, %24], %1 {in_bounds = [true]} : memref<?x16xf32>, vector<16xf32>
            %54 = vector.broadcast %53 : vector<16xf32> to vector<4x16xf32>
            %55 = arith.subf %51, %54 : vector<4x16xf32>
            %56 = arith.mulf %55, %55 fastmath<contract> : vector<4x16xf32>
            %57 = arith.addf %50, %56 fastmath<reassoc,contract> : vector<4x16xf32>
            affine.yield %57 : vector<4x16xf32>
          }
          %58 = vector.create_mask %44, %5 : vector<4x16xi1>
          vector.transfer_write %49, %out0_1[%i_below_tile, %j_panel], %58 {in_bounds = [true, true]} : vector<4x16xf32>, memref<?x?xf32>
        }
        memref.dealloc %b_copy : memref<?x16xf32>
      }
    }
    %59 = affine.max affine_map<(d0) -> (d0, 1)>(%14)
    %60 = affine.min affine_map<(d0) -> (16384, d0)>(%14)
    %61 = affine.min affine_map<(d0) -> (8, (d0 mod 16))>(%15)
    %62 = arith.constant 0 : index
    %63 = arith.maxsi %61, %62 : index
    %64 = ub.poison : f32
    %65 = arith.constant 0 : index
    affine.for %j_right_panel = %16 to %15 step 8 {
      %66 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %15, %j_right_panel)
      %67 = vector.create_mask %66 : vector<8xi1>
      affine.for %k0_right_piece = 0 to %59 step 16384 {
        %b_copy_1 = memref.alloc(%60, %63) {alignment = 64 : i64} : memref<?x?xf32>
        affine.for %j_right_copy_tile = affine_map<(d0) -> (d0)>(%j_right_panel) to min affine_map<(d0)[s0] -> ((d0 + 8), s0)>(%j_right_panel)[%15] step 8 {
          affine.for %k0_right_copy_tile = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0)[s0] -> ((d0 + 16384), ((s0 floordiv 8) * 8))>(%k0_right_piece)[%14] step 8 {
            affine.for %k0_right_copy = affine_map<(d0) -> (d0)>(%k0_right_copy_tile) to affine_map<(d0) -> ((d0 + 8))>(%k0_right_copy_tile) {
              affine.for %j_right_copy = affine_map<(d0) -> (d0)>(%j_right_copy_tile) to min affine_map<(d0, d1)[s0] -> ((d1 + 8), (d0 + 8), s0)>(%j_right_panel, %j_right_copy_tile)[%15] {
                %68 = affine.load %b[%j_right_copy, %k0_right_copy] : memref<?x?xf32>
                affine.store %68, %b_copy_1[%k0_right_copy - %k0_right_piece, %j_right_copy - %j_right_panel] : memref<?x?xf32>
              }
            }
          }
          affine.for %k0_right_copy_below = max affine_map<(d0, d1, d2) -> (d0, ((d2 floordiv 8) * 8))>(%k0_right_piece, %k0_right_piece, %14) to min affine_map<(d0)[s0] -> ((d0 + 16384), s0)>(%k0_right_piece)[%14] {
            affine.for %j_right_copy_below = affine_map<(d0) -> (d0)>(%j_right_copy_tile) to min affine_map<(d0, d1)[s0] -> ((d1 + 8), (d0 + 8), s0)>(%j_right_panel, %j_right_copy_tile)[%15] {
              %69 = affine.load %b[%j_right_copy_below, %k0_right_copy_below] : memref<?x?xf32>
              affine.store %69, %b_copy_1[%k0_right_copy_below - %k0_right_piece, %j_right_copy_below - %j_right_panel] : memref<?x?xf32>
            }
          }
        }
        affine.for %i_right_tile = 0 to %12 step 8 {
          %70 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_right_tile, %12, %i_right_tile)
          %71 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<8x8xf32>) {
            affine.yield %7 : vector<8x8xf32>
          } else {
            %72 = vector.create_mask %70, %66 : vector<8x8xi1>
            %73 = vector.transfer_read %out0_1[%i_right_tile, %j_right_panel], %64, %72 {in_bounds = [true, true]} : memref<?x?xf32>, vector<8x8xf32>
            affine.yield %73 : vector<8x8xf32>
          }
          %74 = vector.create_mask %70 : vector<8xi1>
          %75 = affine.for %k0_right = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %14) iter_args(%76 = %71) -> (vector<8x8xf32>) {
            %77 = vector.transfer_read %a[%i_right_tile, %k0_right], %64, %74 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<8x8xf32>
            %78 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right)
            %79 = vector.transfer_read %b_copy_1[%78, %65], %1, %67 {in_bounds = [true]} : memref<?x?xf32>, vector<8xf32>
            %80 = vector.broadcast %79 : vector<8xf32> to vector<8x8xf32>
            %81 = arith.subf %77, %80 : vector<8x8xf32>
            %82 = arith.mulf %81, %81 fastmath<contract> : vector<8x8xf32>
            %83 = arith.addf %76, %82 fastmath<reassoc,contract> : vector<8x8xf32>
            affine.yield %83 : vector<8x8xf32>
          }
          %84 = vector.create_mask %70, %66 : vector<8x8xi1>
          vector.transfer_write %75, %out0_1[%i_right_tile, %j_right_panel], %84 {in_bounds = [true, true]} : vector<8x8xf32>, memref<?x?xf32>
        }
        memref.dealloc %b_copy_1 : memref<?x?xf32>
      }
    }
    affine.parallel (%i) = (0) to (symbol(%12)) {
      %85 = vector.step : vector<4xindex>
      %86, %87 = affine.for %j = 0 to affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%15) step 4 iter_args(%88 = %8, %89 = %9) -> (vector<4xf32>, vector<4xi64>) {
        %90 = affine.vector_load %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
        %91 = math.sqrt %90 : vector<4xf32>
        %92 = arith.cmpf olt, %90, %88 : vector<4xf32>
        %93 = arith.cmpf uno, %90, %90 : vector<4xf32>
        %94 = arith.cmpf ord, %88, %88 : vector<4xf32>
        %95 = arith.andi %93, %94 : vector<4xi1>
        %96 = arith.ori %92, %95 : vector<4xi1>
        %97 = vector.broadcast %j : index to vector<4xindex>
        %98 = arith.addi %97, %85 : vector<4xindex>
        %99 = arith.index_cast %98 : vector<4xindex> to vector<4xi64>
        %100 = arith.select %96, %90, %88 : vector<4xi1>, vector<4xf32>
        %101 = arith.select %96, %99, %89 : vector<4xi1>, vector<4xi64>
        affine.vector_store %91, %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
        affine.yield %100, %101 : vector<4xf32>, vector<4xi64>
      }
      %102, %103 = affine.for %j_1 = affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%15) to %15 step 4 iter_args(%104 = %86, %105 = %87) -> (vector<4xf32>, vector<4xi64>) {
        %106 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_1, %15)
        %107 = vector.create_mask %106 : vector<4xi1>
        %108 = vector.maskedload %out0_1[%i, %j_1], %107, %10 : memref<?x?xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
        %109 = math.sqrt %108 : vector<4xf32>
        %110 = arith.cmpf olt, %108, %104 : vector<4xf32>
        %111 = arith.cmpf uno, %108, %108 : vector<4xf32>
        %112 = arith.cmpf ord, %104, %104 : vector<4xf32>
        %113 = arith.andi %111, %112 : vector<4xi1>
        %114 = arith.ori %110, %113 : vector<4xi1>
        %115 = vector.broadcast %j_1 : index to vector<4xindex>
        %116 = arith.addi %115, %85 : vector<4xindex>
        %117 = arith.index_cast %116 : vector<4xindex> to vector<4xi64>
        %118 = arith.select %114, %108, %104 : vector<4xi1>, vector<4xf32>
        %119 = arith.select %114, %117, %105 : vector<4xi1>, vector<4xi64>
        vector.maskedstore %out0_1[%i, %j_1], %107, %109 : memref<?x?xf32>, vector<4xi1>, vector<4xf32>
        %120 = arith.select %107, %118, %104 : vector<4xi1>, vector<4xf32>
        %121 = arith.select %107, %119, %105 : vector<4xi1>, vector<4xi64>
        affine.yield %120, %121 : vector<4xf32>, vector<4xi64>
      }
      %122 = vector.reduction <minimumf>, %102 : vector<4xf32> into f32
      %123 = vector.broadcast %122 : f32 to vector<4xf32>
      %124 = arith.cmpf oeq, %102, %123 : vector<4xf32>
      %125 = arith.cmpf uno, %102, %102 : vector<4xf32>
      %126 = arith.ori %124, %125 : vector<4xi1>
      %127 = arith.select %126, %103, %11 : vector<4xi1>, vector<4xi64>
      %128 = vector.reduction <minsi>, %127 : vector<4xi64> into i64
      affine.store %128, %out1_1[%i] : memref<?xi64>
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
    %75 = arith.constant 62 : index
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
                %236 = memref.load %a[%i_tile, %k0] : memref<?x?xf32>
                %237 = vector.broadcast %236 : f32 to vector<8xf32>
                %238 = memref.load %a[%175, %k0] : memref<?x?xf32>
                %239 = vector.broadcast %238 : f32 to vector<8xf32>
                %240 = memref.load %a[%173, %k0] : memref<?x?xf32>
                %241 = vector.broadcast %240 : f32 to vector<8xf32>
                %242 = memref.load %a[%171, %k0] : memref<?x?xf32>
                %243 = vector.broadcast %242 : f32 to vector<8xf32>
                %244 = memref.load %a[%169, %k0] : memref<?x?xf32>
                %245 = vector.broadcast %244 : f32 to vector<8xf32>
                %246 = memref.load %a[%167, %k0] : memref<?x?xf32>
                %247 = vector.broadcast %246 : f32 to vector<8xf32>
                %248 = vector.load %b_copy[%234, %c0] : memref<?x16xf32>, vector<8xf32>
                %249 = arith.addi %c0, %c8 overflow<nsw> : index
                %250 = vector.load %b_copy[%234, %249] : memref<?x16xf32>, vector<8xf32>
                %251 = arith.subf %237, %248 : vector<8xf32>
                %252 = arith.subf %237, %250 : vector<8xf32>
                %253 = arith.subf %239, %248 : vector<8xf32>
                %254 = arith.subf %239, %250 : vector<8xf32>
                %255 = arith.subf %241, %248 : vector<8xf32>
                %256 = arith.subf %241, %250 : vector<8xf32>
                %257 = arith.subf %243, %248 : vector<8xf32>
                %258 = arith.subf %243, %250 : vector<8xf32>
                %259 = arith.subf %245, %248 : vector<8xf32>
                %260 = arith.subf %245, %250 : vector<8xf32>
                %261 = arith.subf %247, %248 : vector<8xf32>
                %262 = arith.subf %247, %250 : vector<8xf32>
                %263 = arith.mulf %251, %251 fastmath<contract> : vector<8xf32>
                %264 = arith.mulf %252, %252 fastmath<contract> : vector<8xf32>
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
                %275 = arith.addf %222, %263 fastmath<reassoc,contract> : vector<8xf32>
                %276 = arith.addf %223, %264 fastmath<reassoc,contract> : vector<8xf32>
                %277 = arith.addf %224, %265 fastmath<reassoc,contract> : vector<8xf32>
                %278 = arith.addf %225, %266 fastmath<reassoc,contract> : vector<8xf32>
                %279 = arith.addf %226, %267 fastmath<reassoc,contract> : vector<8xf32>
                %280 = arith.addf %227, %268 fastmath<reassoc,contract> : vector<8xf32>
                %281 = arith.addf %228, %269 fastmath<reassoc,contract> : vector<8xf32>
                %282 = arith.addf %229, %270 fastmath<reassoc,contract> : vector<8xf32>
                %283 = arith.addf %230, %271 fastmath<reassoc,contract> : vector<8xf32>
                %284 = arith.addf %231, %272 fastmath<reassoc,contract> : vector<8xf32>
                %285 = arith.addf %232, %273 fastmath<reassoc,contract> : vector<8xf32>
                %286 = arith.addf %233, %274 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %275, %276, %277, %278, %279, %280, %281, %282, %283, %284, %285, %286 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %287 = arith.cmpi slt, %c0, %164 : index
              %288 = arith.cmpi slt, %c1, %164 : index
              %289 = arith.cmpi slt, %c2, %164 : index
              %290 = arith.cmpi slt, %c3, %164 : index
              %291 = arith.cmpi slt, %c4, %164 : index
              %292 = arith.cmpi slt, %c5, %164 : index
              vector.store %210, %out0_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
              %293 = arith.addi %j_panel, %c8 : index
              vector.store %211, %out0_1[%i_tile, %293] : memref<?x?xf32>, vector<8xf32>
              vector.store %212, %out0_1[%175, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %213, %out0_1[%175, %293] : memref<?x?xf32>, vector<8xf32>
              vector.store %214, %out0_1[%173, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %215, %out0_1[%173, %293] : memref<?x?xf32>, vector<8xf32>
              vector.store %216, %out0_1[%171, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %217, %out0_1[%171, %293] : memref<?x?xf32>, vector<8xf32>
              vector.store %218, %out0_1[%169, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %219, %out0_1[%169, %293] : memref<?x?xf32>, vector<8xf32>
              vector.store %220, %out0_1[%167, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %221, %out0_1[%167, %293] : memref<?x?xf32>, vector<8xf32>
            }
            scf.for %i_below_tile = %25 to %7 step %c4 {
              %294 = arith.addi %i_below_tile, %c4 overflow<nsw> : index
              %295 = arith.subi %294, %i_below_tile overflow<nsw> : index
              %296 = arith.subi %7, %i_below_tile overflow<nsw> : index
              %297 = arith.minsi %295, %296 : index
              %298 = arith.addi %297, %minus1 overflow<nsw> : index
              %299 = arith.minsi %298, %c3 : index
              %300 = arith.addi %i_below_tile, %299 : index
              %301 = arith.minsi %298, %c2 : index
              %302 = arith.addi %i_below_tile, %301 : index
              %303 = arith.minsi %298, %c1 : index
              %304 = arith.addi %i_below_tile, %303 : index
              %305 = arith.cmpi eq, %k0_piece, %c0 : index
              %306, %307, %308, %309, %310, %311, %312, %313 = scf.if %305 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %4, %4, %4, %4, %4, %4, %4, %4 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %314 = arith.cmpi slt, %c0, %297 : index
                %315 = arith.cmpi slt, %c1, %297 : index
                %316 = arith.cmpi slt, %c2, %297 : index
                %317 = arith.cmpi slt, %c3, %297 : index
                %318 = vector.load %out0_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %319 = arith.addi %j_panel, %c8 : index
                %320 = vector.load %out0_1[%i_below_tile, %319] : memref<?x?xf32>, vector<8xf32>
                %321 = vector.load %out0_1[%304, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %322 = vector.load %out0_1[%304, %319] : memref<?x?xf32>, vector<8xf32>
                %323 = vector.load %out0_1[%302, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %324 = vector.load %out0_1[%302, %319] : memref<?x?xf32>, vector<8xf32>
                %325 = vector.load %out0_1[%300, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %326 = vector.load %out0_1[%300, %319] : memref<?x?xf32>, vector<8xf32>
                scf.yield %318, %320, %321, %322, %323, %324, %325, %326 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %327 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
              %328 = arith.minsi %327, %8 : index
              %329, %330, %331, %332, %333, %334, %335, %336 = scf.for %k0_below = %k0_piece to %328 step %c1 iter_args(%337 = %306, %338 = %307, %339 = %308, %340 = %309, %341 = %310, %342 = %311, %343 = %312, %344 = %313) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %345 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
                %346 = arith.addi %345, %c8 overflow<nsw> : index
                memref.prefetch %b_copy[%346, %c0], read, locality<3>, data : memref<?x16xf32>
                %347 = memref.load %a[%i_below_tile, %k0_below] : memref<?x?xf32>
                %348 = vector.broadcast %347 : f32 to vector<8xf32>
                %349 = memref.load %a[%304, %k0_below] : memref<?x?xf32>
                %350 = vector.broadcast %349 : f32 to vector<8xf32>
                %351 = memref.load %a[%302, %k0_below] : memref<?x?xf32>
                %352 = vector.broadcast %351 : f32 to vector<8xf32>
                %353 = memref.load %a[%300, %k0_below] : memref<?x?xf32>
                %354 = vector.broadcast %353 : f32 to vector<8xf32>
                %355 = vector.load %b_copy[%345, %c0] : memref<?x16xf32>, vector<8xf32>
                %356 = arith.addi %c0, %c8 overflow<nsw> : index
                %357 = vector.load %b_copy[%345, %356] : memref<?x16xf32>, vector<8xf32>
                %358 = arith.subf %348, %355 : vector<8xf32>
                %359 = arith.subf %348, %357 : vector<8xf32>
                %360 = arith.subf %350, %355 : vector<8xf32>
                %361 = arith.subf %350, %357 : vector<8xf32>
                %362 = arith.subf %352, %355 : vector<8xf32>
                %363 = arith.subf %352, %357 : vector<8xf32>
                %364 = arith.subf %354, %355 : vector<8xf32>
                %365 = arith.subf %354, %357 : vector<8xf32>
                %366 = arith.mulf %358, %358 fastmath<contract> : vector<8xf32>
                %367 = arith.mulf %359, %359 fastmath<contract> : vector<8xf32>
                %368 = arith.mulf %360, %360 fastmath<contract> : vector<8xf32>
                %369 = arith.mulf %361, %361 fastmath<contract> : vector<8xf32>
                %370 = arith.mulf %362, %362 fastmath<contract> : vector<8xf32>
                %371 = arith.mulf %363, %363 fastmath<contract> : vector<8xf32>
                %372 = arith.mulf %364, %364 fastmath<contract> : vector<8xf32>
                %373 = arith.mulf %365, %365 fastmath<contract> : vector<8xf32>
                %374 = arith.addf %337, %366 fastmath<reassoc,contract> : vector<8xf32>
                %375 = arith.addf %338, %367 fastmath<reassoc,contract> : vector<8xf32>
                %376 = arith.addf %339, %368 fastmath<reassoc,contract> : vector<8xf32>
                %377 = arith.addf %340, %369 fastmath<reassoc,contract> : vector<8xf32>
                %378 = arith.addf %341, %370 fastmath<reassoc,contract> : vector<8xf32>
                %379 = arith.addf %342, %371 fastmath<reassoc,contract> : vector<8xf32>
                %380 = arith.addf %343, %372 fastmath<reassoc,contract> : vector<8xf32>
                %381 = arith.addf %344, %373 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %374, %375, %376, %377, %378, %379, %380, %381 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %382 = arith.cmpi slt, %c0, %297 : index
              %383 = arith.cmpi slt, %c1, %297 : index
              %384 = arith.cmpi slt, %c2, %297 : index
              %385 = arith.cmpi slt, %c3, %297 : index
              vector.store %329, %out0_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
              %386 = arith.addi %j_panel, %c8 : index
              vector.store %330, %out0_1[%i_below_tile, %386] : memref<?x?xf32>, vector<8xf32>
              vector.store %331, %out0_1[%304, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %332, %out0_1[%304, %386] : memref<?x?xf32>, vector<8xf32>
              vector.store %333, %out0_1[%302, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %334, %out0_1[%302, %386] : memref<?x?xf32>, vector<8xf32>
              vector.store %335, %out0_1[%300, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %336, %out0_1[%300, %386] : memref<?x?xf32>, vector<8xf32>
            }
            memref.dealloc %b_copy : memref<?x16xf32>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %387 = arith.minsi %c16384, %8 : index
    %388 = arith.andi %9, %c15 : index
    %389 = arith.minsi %c8, %388 : index
    %390 = arith.maxsi %389, %c0 : index
    scf.for %j_right_panel = %11 to %9 step %c8 {
      %391 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
      %392 = arith.subi %391, %j_right_panel overflow<nsw> : index
      %393 = arith.subi %9, %j_right_panel overflow<nsw> : index
      %394 = arith.minsi %392, %393 : index
      %395 = vector.create_mask %394 : vector<8xi1>
      scf.for %k0_right_piece = %c0 to %12 step %c16384 {
        %b_copy_1 = memref.alloc(%387, %390) {alignment = 64 : i64} : memref<?x?xf32>
        %396 = arith.minsi %391, %9 : index
        scf.for %j_right_copy_tile = %j_right_panel to %396 step %c8 {
          %397 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %398 = arith.shrsi %8, %c3 : index
          %399 = arith.muli %398, %c8 overflow<nsw> : index
          %400 = arith.minsi %397, %399 : index
          scf.for %k0_right_copy_tile = %k0_right_piece to %400 step %c8 {
            %401 = arith.addi %k0_right_copy_tile, %c8 overflow<nsw> : index
            scf.for %k0_right_copy = %k0_right_copy_tile to %401 step %c1 {
              %402 = arith.addi %j_right_copy_tile, %c8 overflow<nsw> : index
              %403 = arith.minsi %402, %391 : index
              %404 = arith.minsi %403, %9 : index
              scf.for %j_right_copy = %j_right_copy_tile to %404 step %c1 {
                %405 = memref.load %b[%j_right_copy, %k0_right_copy] : memref<?x?xf32>
                %406 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
                %407 = arith.subi %j_right_copy, %j_right_panel overflow<nsw> : index
                memref.store %405, %b_copy_1[%406, %407] : memref<?x?xf32>
              }
            }
          }
          %408 = arith.maxsi %k0_right_piece, %399 : index
          %409 = arith.minsi %397, %8 : index
          scf.for %k0_right_copy_below = %408 to %409 step %c1 {
            %410 = arith.addi %j_right_copy_tile, %c8 overflow<nsw> : index
            %411 = arith.minsi %410, %391 : index
            %412 = arith.minsi %411, %9 : index
            scf.for %j_right_copy_below = %j_right_copy_tile to %412 step %c1 {
              %413 = memref.load %b[%j_right_copy_below, %k0_right_copy_below] : memref<?x?xf32>
              %414 = arith.subi %k0_right_copy_below, %k0_right_piece overflow<nsw> : index
              %415 = arith.subi %j_right_copy_below, %j_right_panel overflow<nsw> : index
              memref.store %413, %b_copy_1[%414, %415] : memref<?x?xf32>
            }
          }
        }
        scf.for %i_right_tile = %c0 to %7 step %c8 {
          %416 = arith.addi %i_right_tile, %c8 overflow<nsw> : index
          %417 = arith.subi %416, %i_right_tile overflow<nsw> : index
          %418 = arith.subi %7, %i_right_tile overflow<nsw> : index
          %419 = arith.minsi %417, %418 : index
          %420 = arith.addi %419, %minus1 overflow<nsw> : index
          %421 = arith.minsi %420, %c7 : index
          %422 = arith.addi %i_right_tile, %421 : index
          %423 = arith.minsi %420, %c6 : index
          %424 = arith.addi %i_right_tile, %423 : index
          %425 = arith.minsi %420, %c5 : index
          %426 = arith.addi %i_right_tile, %425 : index
          %427 = arith.minsi %420, %c4 : index
          %428 = arith.addi %i_right_tile, %427 : index
          %429 = arith.minsi %420, %c3 : index
          %430 = arith.addi %i_right_tile, %429 : index
          %431 = arith.minsi %420, %c2 : index
          %432 = arith.addi %i_right_tile, %431 : index
          %433 = arith.minsi %420, %c1 : index
          %434 = arith.addi %i_right_tile, %433 : index
          %435 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %436, %437, %438, %439, %440, %441, %442, %443 = scf.if %435 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %4, %4, %4, %4, %4, %4, %4, %4 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %444 = arith.cmpi slt, %c0, %419 : index
            %445 = arith.cmpi slt, %c1, %419 : index
            %446 = arith.cmpi slt, %c2, %419 : index
            %447 = arith.cmpi slt, %c3, %419 : index
            %448 = arith.cmpi slt, %c4, %419 : index
            %449 = arith.cmpi slt, %c5, %419 : index
            %450 = arith.cmpi slt, %c6, %419 : index
            %451 = arith.cmpi slt, %c7, %419 : index
            %452 = vector.maskedload %out0_1[%i_right_tile, %j_right_panel], %395, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %453 = vector.maskedload %out0_1[%434, %j_right_panel], %395, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %454 = vector.maskedload %out0_1[%432, %j_right_panel], %395, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %455 = vector.maskedload %out0_1[%430, %j_right_panel], %395, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %456 = vector.maskedload %out0_1[%428, %j_right_panel], %395, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %457 = vector.maskedload %out0_1[%426, %j_right_panel], %395, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %458 = vector.maskedload %out0_1[%424, %j_right_panel], %395, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %459 = vector.maskedload %out0_1[%422, %j_right_panel], %395, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %452, %453, %454, %455, %456, %457, %458, %459 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %460 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %461 = arith.minsi %460, %8 : index
          %462, %463, %464, %465, %466, %467, %468, %469 = scf.for %k0_right = %k0_right_piece to %461 step %c1 iter_args(%470 = %436, %471 = %437, %472 = %438, %473 = %439, %474 = %440, %475 = %441, %476 = %442, %477 = %443) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %478 = memref.load %a[%i_right_tile, %k0_right] : memref<?x?xf32>
            %479 = vector.broadcast %478 : f32 to vector<8xf32>
            %480 = memref.load %a[%434, %k0_right] : memref<?x?xf32>
            %481 = vector.broadcast %480 : f32 to vector<8xf32>
            %482 = memref.load %a[%432, %k0_right] : memref<?x?xf32>
            %483 = vector.broadcast %482 : f32 to vector<8xf32>
            %484 = memref.load %a[%430, %k0_right] : memref<?x?xf32>
            %485 = vector.broadcast %484 : f32 to vector<8xf32>
            %486 = memref.load %a[%428, %k0_right] : memref<?x?xf32>
            %487 = vector.broadcast %486 : f32 to vector<8xf32>
            %488 = memref.load %a[%426, %k0_right] : memref<?x?xf32>
            %489 = vector.broadcast %488 : f32 to vector<8xf32>
            %490 = memref.load %a[%424, %k0_right] : memref<?x?xf32>
            %491 = vector.broadcast %490 : f32 to vector<8xf32>
            %492 = memref.load %a[%422, %k0_right] : memref<?x?xf32>
            %493 = vector.broadcast %492 : f32 to vector<8xf32>
            %494 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
            %495 = vector.maskedload %b_copy_1[%494, %c0], %395, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %496 = arith.subf %479, %495 : vector<8xf32>
            %497 = arith.subf %481, %495 : vector<8xf32>
            %498 = arith.subf %483, %495 : vector<8xf32>
            %499 = arith.subf %485, %495 : vector<8xf32>
            %500 = arith.subf %487, %495 : vector<8xf32>
            %501 = arith.subf %489, %495 : vector<8xf32>
            %502 = arith.subf %491, %495 : vector<8xf32>
            %503 = arith.subf %493, %495 : vector<8xf32>
            %504 = arith.mulf %496, %496 fastmath<contract> : vector<8xf32>
            %505 = arith.mulf %497, %497 fastmath<contract> : vector<8xf32>
            %506 = arith.mulf %498, %498 fastmath<contract> : vector<8xf32>
            %507 = arith.mulf %499, %499 fastmath<contract> : vector<8xf32>
            %508 = arith.mulf %500, %500 fastmath<contract> : vector<8xf32>
            %509 = arith.mulf %501, %501 fastmath<contract> : vector<8xf32>
            %510 = arith.mulf %502, %502 fastmath<contract> : vector<8xf32>
            %511 = arith.mulf %503, %503 fastmath<contract> : vector<8xf32>
            %512 = arith.addf %470, %504 fastmath<reassoc,contract> : vector<8xf32>
            %513 = arith.addf %471, %505 fastmath<reassoc,contract> : vector<8xf32>
            %514 = arith.addf %472, %506 fastmath<reassoc,contract> : vector<8xf32>
            %515 = arith.addf %473, %507 fastmath<reassoc,contract> : vector<8xf32>
            %516 = arith.addf %474, %508 fastmath<reassoc,contract> : vector<8xf32>
            %517 = arith.addf %475, %509 fastmath<reassoc,contract> : vector<8xf32>
            %518 = arith.addf %476, %510 fastmath<reassoc,contract> : vector<8xf32>
            %519 = arith.addf %477, %511 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %512, %513, %514, %515, %516, %517, %518, %519 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %520 = arith.cmpi slt, %c0, %419 : index
          %521 = arith.cmpi slt, %c1, %419 : index
          %522 = arith.cmpi slt, %c2, %419 : index
          %523 = arith.cmpi slt, %c3, %419 : index
          %524 = arith.cmpi slt, %c4, %419 : index
          %525 = arith.cmpi slt, %c5, %419 : index
          %526 = arith.cmpi slt, %c6, %419 : index
          %527 = arith.cmpi slt, %c7, %419 : index
          vector.maskedstore %out0_1[%i_right_tile, %j_right_panel], %395, %462 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%434, %j_right_panel], %395, %463 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%432, %j_right_panel], %395, %464 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%430, %j_right_panel], %395, %465 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%428, %j_right_panel], %395, %466 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%426, %j_right_panel], %395, %467 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%424, %j_right_panel], %395, %468 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%422, %j_right_panel], %395, %469 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        }
        memref.dealloc %b_copy_1 : memref<?x?xf32>
      }
    }
    %528 = arith.constant 0 : index
    %529 = arith.maxsi %7, %528 : index
    %530 = arith.constant 2 : index
    %531 = arith.shrsi %9, %530 : index
    %532 = arith.constant 4 : index
    %533 = arith.muli %531, %532 : index
    %534 = arith.constant 0 : index
    %535 = arith.maxsi %533, %534 : index
    %536 = arith.constant 3 : index
    %537 = arith.addi %535, %536 : index
    %538 = arith.constant 4 : index
    %539 = arith.divui %537, %538 : index
    %540 = arith.constant 34 : index
    %541 = arith.muli %539, %540 : index
    %542 = arith.constant 15 : index
    %543 = arith.addi %542, %541 : index
    %544 = arith.constant 38 : index
    %545 = arith.addi %543, %544 : index
    %546 = arith.muli %529, %545 : index
    %547 = arith.constant 32768 : index
    %548 = arith.cmpi sge, %546, %547 : index
    "omp.parallel"(%548) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %7, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %549 = vector.step : vector<4xindex>
          %550 = arith.shrsi %9, %c2 : index
          %551 = arith.muli %550, %c4 overflow<nsw> : index
          %552, %553 = scf.for %j = %c0 to %551 step %c4 iter_args(%554 = %0, %555 = %1) -> (vector<4xf32>, vector<4xi64>) {
            %556 = vector.load %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
            %557 = math.sqrt %556 : vector<4xf32>
            %558 = arith.cmpf olt, %556, %554 : vector<4xf32>
            %559 = arith.cmpf uno, %556, %556 : vector<4xf32>
            %560 = arith.cmpf ord, %554, %554 : vector<4xf32>
            %561 = arith.andi %559, %560 : vector<4xi1>
            %562 = arith.ori %558, %561 : vector<4xi1>
            %563 = vector.broadcast %j : index to vector<4xindex>
            %564 = arith.addi %563, %549 : vector<4xindex>
            %565 = arith.index_cast %564 : vector<4xindex> to vector<4xi64>
            %566 = arith.select %562, %556, %554 : vector<4xi1>, vector<4xf32>
            %567 = arith.select %562, %565, %555 : vector<4xi1>, vector<4xi64>
            vector.store %557, %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
            scf.yield %566, %567 : vector<4xf32>, vector<4xi64>
          }
          %568 = arith.cmpi slt, %551, %9 : index
          %569, %570 = scf.if %568 -> (vector<4xf32>, vector<4xi64>) {
            %571 = arith.subi %9, %551 overflow<nsw> : index
            %572 = vector.create_mask %571 : vector<4xi1>
            %573 = vector.maskedload %out0_1[%i, %551], %572, %2 : memref<?x?xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
            %574 = math.sqrt %573 : vector<4xf32>
            %575 = arith.cmpf olt, %573, %552 : vector<4xf32>
            %576 = arith.cmpf uno, %573, %573 : vector<4xf32>
            %577 = arith.cmpf ord, %552, %552 : vector<4xf32>
            %578 = arith.andi %576, %577 : vector<4xi1>
            %579 = arith.ori %575, %578 : vector<4xi1>
            %580 = vector.broadcast %551 : index to vector<4xindex>
            %581 = arith.addi %580, %549 : vector<4xindex>
            %582 = arith.index_cast %581 : vector<4xindex> to vector<4xi64>
            %583 = arith.select %579, %573, %552 : vector<4xi1>, vector<4xf32>
            %584 = arith.select %579, %582, %553 : vector<4xi1>, vector<4xi64>
            vector.maskedstore %out0_1[%i, %551], %572, %574 : memref<?x?xf32>, vector<4xi1>, vector<4xf32>
            %585 = arith.select %572, %583, %552 : vector<4xi1>, vector<4xf32>
            %586 = arith.select %572, %584, %553 : vector<4xi1>, vector<4xi64>
            scf.yield %585, %586 : vector<4xf32>, vector<4xi64>
          } else {
            scf.yield %552, %553 : vector<4xf32>, vector<4xi64>
          }
          %587 = vector.reduction <minimumf>, %569 : vector<4xf32> into f32
          %588 = vector.broadcast %587 : f32 to vector<4xf32>
          %589 = arith.cmpf oeq, %569, %588 : vector<4xf32>
          %590 = arith.cmpf uno, %569, %569 : vector<4xf32>
          %591 = arith.ori %589, %590 : vector<4xi1>
          %592 = arith.select %591, %570, %3 : vector<4xi1>, vector<4xi64>
          %593 = vector.reduction <minsi>, %592 : vector<4xi64> into i64
          memref.store %593, %out1_1[%i] : memref<?xi64>
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
    %19 = llvm.mlir.constant(62) : i64
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
    llvm.cond_br %147, ^bb4, ^bb34(%146 : i32)
  ^bb4:
    %148 = llvm.intr.smin(%13, %a_stride0) : (i64, i64) -> i64
    %149 = llvm.and %b_size0, %14 : i64
    %150 = llvm.intr.smin(%9, %149) : (i64, i64) -> i64
    %151 = llvm.intr.smax(%150, %7) : (i64, i64) -> i64
    %152 = llvm.icmp "slt" %49, %b_size0 : i64
    llvm.cond_br %152, ^bb5(%49 : i64), ^bb30
  ^bb5(%j_right_panel: i64):
    %153 = llvm.add %j_right_panel, %9 overflow<nsw> : i64
    %154 = llvm.sub %153, %j_right_panel overflow<nsw> : i64
    %155 = llvm.sub %b_size0, %j_right_panel overflow<nsw> : i64
    %156 = llvm.intr.smin(%154, %155) : (i64, i64) -> i64
    %157 = llvm.intr.smin(%156, %9) : (i64, i64) -> i64
    %158 = llvm.intr.smax(%157, %7) : (i64, i64) -> i64
    %159 = llvm.trunc %158 : i64 to i32
    %160 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %161 = llvm.mlir.poison : vector<8xi32>
    %162 = llvm.insertelement %159, %161[%7 : i64] : vector<8xi32>
    %163 = llvm.shufflevector %162, %161 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %164 = llvm.icmp "slt" %160, %163 : vector<8xi32>
    %165 = llvm.icmp "slt" %7, %50 : i64
    llvm.cond_br %165, ^bb6(%7 : i64), ^bb29
  ^bb6(%k0_right_piece: i64):
    %166 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1, %148) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %167 = llvm.extractvalue %166[0] : !llvm.struct<(i64, i1)>
    %168 = llvm.extractvalue %166[1] : !llvm.struct<(i64, i1)>
    %169 = llvm.xor %168, %35 : i1
    llvm.cond_br %169, ^bb7, ^bb34(%36 : i32)
  ^bb7:
    %170 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%167, %151) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %171 = llvm.extractvalue %170[0] : !llvm.struct<(i64, i1)>
    %172 = llvm.extractvalue %170[1] : !llvm.struct<(i64, i1)>
    %173 = llvm.xor %172, %35 : i1
    llvm.cond_br %173, ^bb8, ^bb34(%36 : i32)
  ^bb8:
    %174 = llvm.add %171, %31 overflow<nsw> : i64
    %175 = llvm.and %174, %37 : i64
    %b_copy = llvm.call @aligned_alloc(%31, %175) : (i64, i64) -> !llvm.ptr
    %176 = llvm.mlir.zero : !llvm.ptr
    %177 = llvm.icmp "ne" %b_copy, %176 : !llvm.ptr
    llvm.cond_br %177, ^bb9, ^bb34(%36 : i32)
  ^bb9:
    %178 = llvm.intr.smin(%153, %b_size0) : (i64, i64) -> i64
    %179 = llvm.icmp "slt" %j_right_panel, %178 : i64
    llvm.cond_br %179, ^bb10(%j_right_panel : i64), ^bb21
  ^bb10(%j_right_copy_tile: i64):
    %180 = llvm.add %k0_right_piece, %13 overflow<nsw> : i64
    %181 = llvm.ashr %a_stride0, %6 : i64
    %182 = llvm.mul %181, %9 overflow<nsw> : i64
    %183 = llvm.intr.smin(%180, %182) : (i64, i64) -> i64
    %184 = llvm.icmp "slt" %k0_right_piece, %183 : i64
    llvm.cond_br %184, ^bb11(%k0_right_piece : i64), ^bb16
  ^bb11(%k0_right_copy_tile: i64):
    %185 = llvm.add %k0_right_copy_tile, %9 overflow<nsw> : i64
    %186 = llvm.icmp "slt" %k0_right_copy_tile, %185 : i64
    llvm.cond_br %186, ^bb12(%k0_right_copy_tile : i64), ^bb15
  ^bb12(%k0_right_copy: i64):
    %187 = llvm.add %j_right_copy_tile, %9 overflow<nsw> : i64
    %188 = llvm.intr.smin(%187, %153) : (i64, i64) -> i64
    %189 = llvm.intr.smin(%188, %b_size0) : (i64, i64) -> i64
    %190 = llvm.icmp "slt" %j_right_copy_tile, %189 : i64
    llvm.cond_br %190, ^bb13(%j_right_copy_tile : i64), ^bb14
  ^bb13(%j_right_copy: i64):
    %191 = llvm.mul %j_right_copy, %b_stride0 overflow<nsw> : i64
    %192 = llvm.add %191, %k0_right_copy overflow<nsw> : i64
    %193 = llvm.getelementptr inbounds %b[%192] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %194 = llvm.load %193 {alignment = 4 : i64} : !llvm.ptr -> f32
    %195 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %196 = llvm.sub %j_right_copy, %j_right_panel overflow<nsw> : i64
    %197 = llvm.mul %195, %151 overflow<nsw> : i64
    %198 = llvm.add %197, %196 overflow<nsw> : i64
    %199 = llvm.getelementptr inbounds %b_copy[%198] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %194, %199 {alignment = 4 : i64} : f32, !llvm.ptr
    %200 = llvm.add %j_right_copy, %2 overflow<nsw> : i64
    %201 = llvm.icmp "slt" %200, %189 : i64
    llvm.cond_br %201, ^bb13(%200 : i64), ^bb14
  ^bb14:
    %202 = llvm.add %k0_right_copy, %2 overflow<nsw> : i64
    %203 = llvm.icmp "slt" %202, %185 : i64
    llvm.cond_br %203, ^bb12(%202 : i64), ^bb15
  ^bb15:
    %204 = llvm.add %k0_right_copy_tile, %9 overflow<nsw> : i64
    %205 = llvm.icmp "slt" %204, %183 : i64
    llvm.cond_br %205, ^bb11(%204 : i64), ^bb16
  ^bb16:
    %206 = llvm.intr.smax(%k0_right_piece, %182) : (i64, i64) -> i64
    %207 = llvm.intr.smin(%180, %a_stride0) : (i64, i64) -> i64
    %208 = llvm.icmp "slt" %206, %207 : i64
    llvm.cond_br %208, ^bb17(%206 : i64), ^bb20
  ^bb17(%k0_right_copy_below: i64):
    %209 = llvm.add %j_right_copy_tile, %9 overflow<nsw> : i64
    %210 = llvm.intr.smin(%209, %153) : (i64, i64) -> i64
    %211 = llvm.intr.smin(%210, %b_size0) : (i64, i64) -> i64
    %212 = llvm.icmp "slt" %j_right_copy_tile, %211 : i64
    llvm.cond_br %212, ^bb18(%j_right_copy_tile : i64), ^bb19
  ^bb18(%j_right_copy_below: i64):
    %213 = llvm.mul %j_right_copy_below, %b_stride0 overflow<nsw> : i64
    %214 = llvm.add %213, %k0_right_copy_below overflow<nsw> : i64
    %215 = llvm.getelementptr inbounds %b[%214] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %216 = llvm.load %215 {alignment = 4 : i64} : !llvm.ptr -> f32
    %217 = llvm.sub %k0_right_copy_below, %k0_right_piece overflow<nsw> : i64
    %218 = llvm.sub %j_right_copy_below, %j_right_panel overflow<nsw> : i64
    %219 = llvm.mul %217, %151 overflow<nsw> : i64
    %220 = llvm.add %219, %218 overflow<nsw> : i64
    %221 = llvm.getelementptr inbounds %b_copy[%220] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %216, %221 {alignment = 4 : i64} : f32, !llvm.ptr
    %222 = llvm.add %j_right_copy_below, %2 overflow<nsw> : i64
    %223 = llvm.icmp "slt" %222, %211 : i64
    llvm.cond_br %223, ^bb18(%222 : i64), ^bb19
  ^bb19:
    %224 = llvm.add %k0_right_copy_below, %2 overflow<nsw> : i64
    %225 = llvm.icmp "slt" %224, %207 : i64
    llvm.cond_br %225, ^bb17(%224 : i64), ^bb20
  ^bb20:
    %226 = llvm.add %j_right_copy_tile, %9 overflow<nsw> : i64
    %227 = llvm.icmp "slt" %226, %178 : i64
    llvm.cond_br %227, ^bb10(%226 : i64), ^bb21
  ^bb21:
    %228 = llvm.icmp "slt" %7, %a_size0 : i64
    llvm.cond_br %228, ^bb22(%7 : i64), ^bb28
  ^bb22(%i_right_tile: i64):
    %229 = llvm.add %i_right_tile, %9 overflow<nsw> : i64
    %230 = llvm.sub %229, %i_right_tile overflow<nsw> : i64
    %231 = llvm.sub %a_size0, %i_right_tile overflow<nsw> : i64
    %232 = llvm.intr.smin(%230, %231) : (i64, i64) -> i64
    %233 = llvm.add %232, %12 overflow<nsw> : i64
    %234 = llvm.intr.smin(%233, %11) : (i64, i64) -> i64
    %235 = llvm.add %i_right_tile, %234 : i64
    %236 = llvm.intr.smin(%233, %4) : (i64, i64) -> i64
    %237 = llvm.add %i_right_tile, %236 : i64
    %238 = llvm.intr.smin(%233, %3) : (i64, i64) -> i64
    %239 = llvm.add %i_right_tile, %238 : i64
    %240 = llvm.intr.smin(%233, %1) : (i64, i64) -> i64
    %241 = llvm.add %i_right_tile, %240 : i64
    %242 = llvm.intr.smin(%233, %6) : (i64, i64) -> i64
    %243 = llvm.add %i_right_tile, %242 : i64
    %244 = llvm.intr.smin(%233, %10) : (i64, i64) -> i64
    %245 = llvm.add %i_right_tile, %244 : i64
    %246 = llvm.intr.smin(%233, %2) : (i64, i64) -> i64
    %247 = llvm.add %i_right_tile, %246 : i64
    %248 = llvm.icmp "eq" %k0_right_piece, %7 : i64
    llvm.cond_br %248, ^bb23, ^bb24
  ^bb23:
    llvm.br ^bb25(%45, %45, %45, %45, %45, %45, %45, %45 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb24:
    %249 = llvm.icmp "slt" %7, %232 : i64
    %250 = llvm.icmp "slt" %2, %232 : i64
    %251 = llvm.icmp "slt" %10, %232 : i64
    %252 = llvm.icmp "slt" %6, %232 : i64
    %253 = llvm.icmp "slt" %1, %232 : i64
    %254 = llvm.icmp "slt" %3, %232 : i64
    %255 = llvm.icmp "slt" %4, %232 : i64
    %256 = llvm.icmp "slt" %11, %232 : i64
    %257 = llvm.mul %i_right_tile, %b_size0 overflow<nsw> : i64
    %258 = llvm.add %257, %j_right_panel overflow<nsw> : i64
    %259 = llvm.getelementptr inbounds %out0[%258] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %260 = llvm.intr.masked.load %259, %164, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %261 = llvm.mul %247, %b_size0 overflow<nsw> : i64
    %262 = llvm.add %261, %j_right_panel overflow<nsw> : i64
    %263 = llvm.getelementptr inbounds %out0[%262] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %264 = llvm.intr.masked.load %263, %164, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %265 = llvm.mul %245, %b_size0 overflow<nsw> : i64
    %266 = llvm.add %265, %j_right_panel overflow<nsw> : i64
    %267 = llvm.getelementptr inbounds %out0[%266] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %268 = llvm.intr.masked.load %267, %164, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %269 = llvm.mul %243, %b_size0 overflow<nsw> : i64
    %270 = llvm.add %269, %j_right_panel overflow<nsw> : i64
    %271 = llvm.getelementptr inbounds %out0[%270] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %272 = llvm.intr.masked.load %271, %164, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %273 = llvm.mul %241, %b_size0 overflow<nsw> : i64
    %274 = llvm.add %273, %j_right_panel overflow<nsw> : i64
    %275 = llvm.getelementptr inbounds %out0[%274] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %276 = llvm.intr.masked.load %275, %164, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %277 = llvm.mul %239, %b_size0 overflow<nsw> : i64
    %278 = llvm.add %277, %j_right_panel overflow<nsw> : i64
    %279 = llvm.getelementptr inbounds %out0[%278] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %280 = llvm.intr.masked.load %279, %164, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %281 = llvm.mul %237, %b_size0 overflow<nsw> : i64
    %282 = llvm.add %281, %j_right_panel overflow<nsw> : i64
    %283 = llvm.getelementptr inbounds %out0[%282] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %284 = llvm.intr.masked.load %283, %164, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %285 = llvm.mul %235, %b_size0 overflow<nsw> : i64
    %286 = llvm.add %285, %j_right_panel overflow<nsw> : i64
    %287 = llvm.getelementptr inbounds %out0[%286] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %288 = llvm.intr.masked.load %287, %164, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb25(%260, %264, %268, %272, %276, %280, %284, %288 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb25(%289: vector<8xf32>, %290: vector<8xf32>, %291: vector<8xf32>, %292: vector<8xf32>, %293: vector<8xf32>, %294: vector<8xf32>, %295: vector<8xf32>, %296: vector<8xf32>):
    %297 = llvm.add %k0_right_piece, %13 overflow<nsw> : i64
    %298 = llvm.intr.smin(%297, %a_stride0) : (i64, i64) -> i64
    %299 = llvm.icmp "slt" %k0_right_piece, %298 : i64
    llvm.cond_br %299, ^bb26(%k0_right_piece, %289, %290, %291, %292, %293, %294, %295, %296 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb27(%289, %290, %291, %292, %293, %294, %295, %296 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb26(%k0_right: i64, %300: vector<8xf32>, %301: vector<8xf32>, %302: vector<8xf32>, %303: vector<8xf32>, %304: vector<8xf32>, %305: vector<8xf32>, %306: vector<8xf32>, %307: vector<8xf32>):
    %308 = llvm.mul %i_right_tile, %a_stride0 overflow<nsw> : i64
    %309 = llvm.add %308, %k0_right overflow<nsw> : i64
    %310 = llvm.getelementptr inbounds %a[%309] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %311 = llvm.load %310 {alignment = 4 : i64} : !llvm.ptr -> f32
    %312 = llvm.mlir.poison : vector<8xf32>
    %313 = llvm.insertelement %311, %312[%7 : i64] : vector<8xf32>
    %314 = llvm.shufflevector %313, %312 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %315 = llvm.mul %247, %a_stride0 overflow<nsw> : i64
    %316 = llvm.add %315, %k0_right overflow<nsw> : i64
    %317 = llvm.getelementptr inbounds %a[%316] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %318 = llvm.load %317 {alignment = 4 : i64} : !llvm.ptr -> f32
    %319 = llvm.mlir.poison : vector<8xf32>
    %320 = llvm.insertelement %318, %319[%7 : i64] : vector<8xf32>
    %321 = llvm.shufflevector %320, %319 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %322 = llvm.mul %245, %a_stride0 overflow<nsw> : i64
    %323 = llvm.add %322, %k0_right overflow<nsw> : i64
    %324 = llvm.getelementptr inbounds %a[%323] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %325 = llvm.load %324 {alignment = 4 : i64} : !llvm.ptr -> f32
    %326 = llvm.mlir.poison : vector<8xf32>
    %327 = llvm.insertelement %325, %326[%7 : i64] : vector<8xf32>
    %328 = llvm.shufflevector %327, %326 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %329 = llvm.mul %243, %a_stride0 overflow<nsw> : i64
    %330 = llvm.add %329, %k0_right overflow<nsw> : i64
    %331 = llvm.getelementptr inbounds %a[%330] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %332 = llvm.load %331 {alignment = 4 : i64} : !llvm.ptr -> f32
    %333 = llvm.mlir.poison : vector<8xf32>
    %334 = llvm.insertelement %332, %333[%7 : i64] : vector<8xf32>
    %335 = llvm.shufflevector %334, %333 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %336 = llvm.mul %241, %a_stride0 overflow<nsw> : i64
    %337 = llvm.add %336, %k0_right overflow<nsw> : i64
    %338 = llvm.getelementptr inbounds %a[%337] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %339 = llvm.load %338 {alignment = 4 : i64} : !llvm.ptr -> f32
    %340 = llvm.mlir.poison : vector<8xf32>
    %341 = llvm.insertelement %339, %340[%7 : i64] : vector<8xf32>
    %342 = llvm.shufflevector %341, %340 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %343 = llvm.mul %239, %a_stride0 overflow<nsw> : i64
    %344 = llvm.add %343, %k0_right overflow<nsw> : i64
    %345 = llvm.getelementptr inbounds %a[%344] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %346 = llvm.load %345 {alignment = 4 : i64} : !llvm.ptr -> f32
    %347 = llvm.mlir.poison : vector<8xf32>
    %348 = llvm.insertelement %346, %347[%7 : i64] : vector<8xf32>
    %349 = llvm.shufflevector %348, %347 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %350 = llvm.mul %237, %a_stride0 overflow<nsw> : i64
    %351 = llvm.add %350, %k0_right overflow<nsw> : i64
    %352 = llvm.getelementptr inbounds %a[%351] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %353 = llvm.load %352 {alignment = 4 : i64} : !llvm.ptr -> f32
    %354 = llvm.mlir.poison : vector<8xf32>
    %355 = llvm.insertelement %353, %354[%7 : i64] : vector<8xf32>
    %356 = llvm.shufflevector %355, %354 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %357 = llvm.mul %235, %a_stride0 overflow<nsw> : i64
    %358 = llvm.add %357, %k0_right overflow<nsw> : i64
    %359 = llvm.getelementptr inbounds %a[%358] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %360 = llvm.load %359 {alignment = 4 : i64} : !llvm.ptr -> f32
    %361 = llvm.mlir.poison : vector<8xf32>
    %362 = llvm.insertelement %360, %361[%7 : i64] : vector<8xf32>
    %363 = llvm.shufflevector %362, %361 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %364 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %365 = llvm.mul %364, %151 overflow<nsw> : i64
    %366 = llvm.getelementptr inbounds %b_copy[%365] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %367 = llvm.intr.masked.load %366, %164, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %368 = llvm.fsub %314, %367 : vector<8xf32>
    %369 = llvm.fsub %321, %367 : vector<8xf32>
    %370 = llvm.fsub %328, %367 : vector<8xf32>
    %371 = llvm.fsub %335, %367 : vector<8xf32>
    %372 = llvm.fsub %342, %367 : vector<8xf32>
    %373 = llvm.fsub %349, %367 : vector<8xf32>
    %374 = llvm.fsub %356, %367 : vector<8xf32>
    %375 = llvm.fsub %363, %367 : vector<8xf32>
    %376 = llvm.fmul %368, %368 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %377 = llvm.fmul %369, %369 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %378 = llvm.fmul %370, %370 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %379 = llvm.fmul %371, %371 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %380 = llvm.fmul %372, %372 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %381 = llvm.fmul %373, %373 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %382 = llvm.fmul %374, %374 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %383 = llvm.fmul %375, %375 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %384 = llvm.fadd %300, %376 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %385 = llvm.fadd %301, %377 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %386 = llvm.fadd %302, %378 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %387 = llvm.fadd %303, %379 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %388 = llvm.fadd %304, %380 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %389 = llvm.fadd %305, %381 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %390 = llvm.fadd %306, %382 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %391 = llvm.fadd %307, %383 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %392 = llvm.add %k0_right, %2 overflow<nsw> : i64
    %393 = llvm.icmp "slt" %392, %298 : i64
    llvm.cond_br %393, ^bb26(%392, %384, %385, %386, %387, %388, %389, %390, %391 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb27(%384, %385, %386, %387, %388, %389, %390, %391 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb27(%394: vector<8xf32>, %395: vector<8xf32>, %396: vector<8xf32>, %397: vector<8xf32>, %398: vector<8xf32>, %399: vector<8xf32>, %400: vector<8xf32>, %401: vector<8xf32>):
    %402 = llvm.icmp "slt" %7, %232 : i64
    %403 = llvm.icmp "slt" %2, %232 : i64
    %404 = llvm.icmp "slt" %10, %232 : i64
    %405 = llvm.icmp "slt" %6, %232 : i64
    %406 = llvm.icmp "slt" %1, %232 : i64
    %407 = llvm.icmp "slt" %3, %232 : i64
    %408 = llvm.icmp "slt" %4, %232 : i64
    %409 = llvm.icmp "slt" %11, %232 : i64
    %410 = llvm.mul %i_right_tile, %b_size0 overflow<nsw> : i64
    %411 = llvm.add %410, %j_right_panel overflow<nsw> : i64
    %412 = llvm.getelementptr inbounds %out0[%411] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %394, %412, %164 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %413 = llvm.mul %247, %b_size0 overflow<nsw> : i64
    %414 = llvm.add %413, %j_right_panel overflow<nsw> : i64
    %415 = llvm.getelementptr inbounds %out0[%414] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %395, %415, %164 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %416 = llvm.mul %245, %b_size0 overflow<nsw> : i64
    %417 = llvm.add %416, %j_right_panel overflow<nsw> : i64
    %418 = llvm.getelementptr inbounds %out0[%417] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %396, %418, %164 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %419 = llvm.mul %243, %b_size0 overflow<nsw> : i64
    %420 = llvm.add %419, %j_right_panel overflow<nsw> : i64
    %421 = llvm.getelementptr inbounds %out0[%420] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %397, %421, %164 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %422 = llvm.mul %241, %b_size0 overflow<nsw> : i64
    %423 = llvm.add %422, %j_right_panel overflow<nsw> : i64
    %424 = llvm.getelementptr inbounds %out0[%423] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %398, %424, %164 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %425 = llvm.mul %239, %b_size0 overflow<nsw> : i64
    %426 = llvm.add %425, %j_right_panel overflow<nsw> : i64
    %427 = llvm.getelementptr inbounds %out0[%426] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %399, %427, %164 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %428 = llvm.mul %237, %b_size0 overflow<nsw> : i64
    %429 = llvm.add %428, %j_right_panel overflow<nsw> : i64
    %430 = llvm.getelementptr inbounds %out0[%429] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %400, %430, %164 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %431 = llvm.mul %235, %b_size0 overflow<nsw> : i64
    %432 = llvm.add %431, %j_right_panel overflow<nsw> : i64
    %433 = llvm.getelementptr inbounds %out0[%432] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %401, %433, %164 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %434 = llvm.add %i_right_tile, %9 overflow<nsw> : i64
    %435 = llvm.icmp "slt" %434, %a_size0 : i64
    llvm.cond_br %435, ^bb22(%434 : i64), ^bb28
  ^bb28:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %436 = llvm.add %k0_right_piece, %13 overflow<nsw> : i64
    %437 = llvm.icmp "slt" %436, %50 : i64
    llvm.cond_br %437, ^bb6(%436 : i64), ^bb29
  ^bb29:
    %438 = llvm.add %j_right_panel, %9 overflow<nsw> : i64
    %439 = llvm.icmp "slt" %438, %b_size0 : i64
    llvm.cond_br %439, ^bb5(%438 : i64), ^bb30
  ^bb30:
    %440 = llvm.intr.smax(%a_size0, %7) : (i64, i64) -> i64
    %441 = llvm.ashr %b_size0, %10 : i64
    %442 = llvm.mul %441, %1 : i64
    %443 = llvm.intr.smax(%442, %7) : (i64, i64) -> i64
    %444 = llvm.add %443, %6 : i64
    %445 = llvm.udiv %444, %1 : i64
    %446 = llvm.mul %445, %38 : i64
    %447 = llvm.add %14, %446 : i64
    %448 = llvm.add %447, %39 : i64
    %449 = llvm.mul %440, %448 : i64
    %450 = llvm.icmp "sge" %449, %23 : i64
    %451 = llvm.icmp "sgt" %a_size0, %7 : i64
    %452 = llvm.select %451, %a_size0, %7 : i1, i64
    llvm.cond_br %450, ^bb31, ^bb32
  ^bb31:
    llvm.store %a_size0, %40 {alignment = 8 : i64} : i64, !llvm.ptr
    %453 = llvm.getelementptr inbounds %40[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %453 {alignment = 8 : i64} : i64, !llvm.ptr
    %454 = llvm.getelementptr inbounds %40[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %454 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %455 = llvm.getelementptr inbounds %40[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %455 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %456 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %457 = llvm.call @stepwell_parallel_for(%456, %40, %452, %7) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb33(%457 : i32)
  ^bb32:
    %458 = llvm.call @program.parallel1(%7, %452, %a_size0, %b_size0, %out0, %out1) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb33(%458 : i32)
  ^bb33(%459: i32):
    llvm.return %34 : i32
  ^bb34(%460: i32):
    llvm.return %460 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %461: i64, %462: i64, %463: i64, %a_stride0_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %b_stride0_1: i64, %464: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %a_size0_1: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}) -> i32 attributes {no_unwind, no_inline} {
    %465 = llvm.mlir.constant(0) : i64
    %466 = llvm.mlir.constant(16) : i64
    %467 = llvm.mlir.constant(8192) : i64
    %468 = llvm.mlir.constant(8) : i64
    %469 = llvm.mlir.constant(3) : i64
    %470 = llvm.mlir.constant(1) : i64
    %471 = llvm.mlir.constant(2) : i64
    %472 = llvm.mlir.constant(4) : i64
    %473 = llvm.mlir.constant(5) : i64
    %474 = llvm.mlir.constant(6) : i64
    %475 = llvm.mlir.constant(7) : i64
    %476 = llvm.mlir.constant(-1) : i64
    %477 = llvm.mlir.constant(64) : i64
    %478 = llvm.mlir.constant(-64) : i64
    %479 = llvm.mlir.constant(1 : i32) : i32
    %480 = llvm.mlir.constant(32) : i64
    %481 = llvm.mlir.constant(48) : i64
    %482 = llvm.mlir.constant(80) : i64
    %483 = llvm.mlir.constant(96) : i64
    %484 = llvm.mlir.constant(112) : i64
    %485 = llvm.mlir.constant(0 : i32) : i32
    %486 = llvm.mlir.constant(3 : i32) : i32
    %487 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %488 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %488, ^bb1(%begin : i64), ^bb27
  ^bb1(%489: i64):
    %j_panel = llvm.mul %489, %466 overflow<nsw> : i64
    %490 = llvm.icmp "slt" %465, %462 : i64
    llvm.cond_br %490, ^bb2(%465 : i64), ^bb26
  ^bb2(%k0_piece: i64):
    %491 = llvm.mul %463, %477 overflow<nsw> : i64
    %492 = llvm.add %491, %477 overflow<nsw> : i64
    %493 = llvm.and %492, %478 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%477, %493) : (i64, i64) -> !llvm.ptr
    %494 = llvm.mlir.zero : !llvm.ptr
    %495 = llvm.icmp "ne" %b_copy_1, %494 : !llvm.ptr
    llvm.cond_br %495, ^bb3, ^bb28(%479 : i32)
  ^bb3:
    %496 = llvm.add %j_panel, %466 overflow<nsw> : i64
    %497 = llvm.icmp "slt" %j_panel, %496 : i64
    llvm.cond_br %497, ^bb4(%j_panel : i64), ^bb11
  ^bb4(%j_copy_tile: i64):
    %498 = llvm.sub %j_copy_tile, %j_panel overflow<nsw> : i64
    %499 = llvm.add %k0_piece, %467 overflow<nsw> : i64
    %500 = llvm.ashr %a_stride0_1, %469 : i64
    %501 = llvm.mul %500, %468 overflow<nsw> : i64
    %502 = llvm.intr.smin(%499, %501) : (i64, i64) -> i64
    %503 = llvm.icmp "slt" %k0_piece, %502 : i64
    llvm.cond_br %503, ^bb5(%k0_piece : i64), ^bb6
  ^bb5(%k0_copy_tile: i64):
    %504 = llvm.mul %j_copy_tile, %b_stride0_1 overflow<nsw> : i64
    %505 = llvm.add %504, %k0_copy_tile overflow<nsw> : i64
    %506 = llvm.getelementptr inbounds %b_1[%505] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %507 = llvm.load %506 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %508 = llvm.getelementptr inbounds %506[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %509 = llvm.load %508 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %510 = llvm.mul %471, %b_stride0_1 overflow<nsw> : i64
    %511 = llvm.getelementptr inbounds %506[%510] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %512 = llvm.load %511 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %513 = llvm.mul %469, %b_stride0_1 overflow<nsw> : i64
    %514 = llvm.getelementptr inbounds %506[%513] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %515 = llvm.load %514 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %516 = llvm.mul %472, %b_stride0_1 overflow<nsw> : i64
    %517 = llvm.getelementptr inbounds %506[%516] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %518 = llvm.load %517 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %519 = llvm.mul %473, %b_stride0_1 overflow<nsw> : i64
    %520 = llvm.getelementptr inbounds %506[%519] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %521 = llvm.load %520 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %522 = llvm.mul %474, %b_stride0_1 overflow<nsw> : i64
    %523 = llvm.getelementptr inbounds %506[%522] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %524 = llvm.load %523 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %525 = llvm.mul %475, %b_stride0_1 overflow<nsw> : i64
    %526 = llvm.getelementptr inbounds %506[%525] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %527 = llvm.load %526 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %528 = llvm.shufflevector %507, %518 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %529 = llvm.shufflevector %507, %518 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %530 = llvm.shufflevector %509, %521 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %531 = llvm.shufflevector %509, %521 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %532 = llvm.shufflevector %512, %524 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %533 = llvm.shufflevector %512, %524 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %534 = llvm.shufflevector %515, %527 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %535 = llvm.shufflevector %515, %527 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %536 = llvm.shufflevector %528, %532 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %537 = llvm.shufflevector %528, %532 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %538 = llvm.shufflevector %529, %533 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %539 = llvm.shufflevector %529, %533 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %540 = llvm.shufflevector %530, %534 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %541 = llvm.shufflevector %530, %534 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %542 = llvm.shufflevector %531, %535 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %543 = llvm.shufflevector %531, %535 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %544 = llvm.shufflevector %536, %540 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %545 = llvm.shufflevector %536, %540 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %546 = llvm.shufflevector %537, %541 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %547 = llvm.shufflevector %537, %541 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %548 = llvm.shufflevector %538, %542 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %549 = llvm.shufflevector %538, %542 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %550 = llvm.shufflevector %539, %543 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %551 = llvm.shufflevector %539, %543 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %552 = llvm.sub %k0_copy_tile, %k0_piece overflow<nsw> : i64
    %553 = llvm.mul %552, %466 overflow<nsw> : i64
    %554 = llvm.add %553, %498 overflow<nsw> : i64
    %555 = llvm.getelementptr inbounds %b_copy_1[%554] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %544, %555 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %556 = llvm.getelementptr inbounds %555[%466] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %545, %556 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %557 = llvm.getelementptr inbounds %555[%480] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %546, %557 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %558 = llvm.getelementptr inbounds %555[%481] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %547, %558 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %559 = llvm.getelementptr inbounds %555[%477] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %548, %559 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %560 = llvm.getelementptr inbounds %555[%482] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %549, %560 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %561 = llvm.getelementptr inbounds %555[%483] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %550, %561 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %562 = llvm.getelementptr inbounds %555[%484] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %551, %562 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %563 = llvm.add %k0_copy_tile, %468 overflow<nsw> : i64
    %564 = llvm.icmp "slt" %563, %502 : i64
    llvm.cond_br %564, ^bb5(%563 : i64), ^bb6
  ^bb6:
    %565 = llvm.intr.smax(%k0_piece, %501) : (i64, i64) -> i64
    %566 = llvm.intr.smin(%499, %a_stride0_1) : (i64, i64) -> i64
    %567 = llvm.icmp "slt" %565, %566 : i64
    llvm.cond_br %567, ^bb7(%565 : i64), ^bb10
  ^bb7(%k0_copy_below: i64):
    %568 = llvm.add %j_copy_tile, %468 overflow<nsw> : i64
    %569 = llvm.icmp "slt" %j_copy_tile, %568 : i64
    llvm.cond_br %569, ^bb8(%j_copy_tile : i64), ^bb9
  ^bb8(%j_copy_below: i64):
    %570 = llvm.mul %j_copy_below, %b_stride0_1 overflow<nsw> : i64
    %571 = llvm.add %570, %k0_copy_below overflow<nsw> : i64
    %572 = llvm.getelementptr inbounds %b_1[%571] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %573 = llvm.load %572 {alignment = 4 : i64} : !llvm.ptr -> f32
    %574 = llvm.sub %k0_copy_below, %k0_piece overflow<nsw> : i64
    %575 = llvm.sub %j_copy_below, %j_panel overflow<nsw> : i64
    %576 = llvm.mul %574, %466 overflow<nsw> : i64
    %577 = llvm.add %576, %575 overflow<nsw> : i64
    %578 = llvm.getelementptr inbounds %b_copy_1[%577] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %573, %578 {alignment = 4 : i64} : f32, !llvm.ptr
    %579 = llvm.add %j_copy_below, %470 overflow<nsw> : i64
    %580 = llvm.icmp "slt" %579, %568 : i64
    llvm.cond_br %580, ^bb8(%579 : i64), ^bb9
  ^bb9:
    %581 = llvm.add %k0_copy_below, %470 overflow<nsw> : i64
    %582 = llvm.icmp "slt" %581, %566 : i64
    llvm.cond_br %582, ^bb7(%581 : i64), ^bb10
  ^bb10:
    %583 = llvm.add %j_copy_tile, %468 overflow<nsw> : i64
    %584 = llvm.icmp "slt" %583, %496 : i64
    llvm.cond_br %584, ^bb4(%583 : i64), ^bb11
  ^bb11:
    %585 = llvm.icmp "slt" %465, %464 : i64
    llvm.cond_br %585, ^bb12(%465 : i64), ^bb18
  ^bb12(%i_tile: i64):
    %586 = llvm.add %i_tile, %474 overflow<nsw> : i64
    %587 = llvm.sub %586, %i_tile overflow<nsw> : i64
    %588 = llvm.sub %464, %i_tile overflow<nsw> : i64
    %589 = llvm.intr.smin(%587, %588) : (i64, i64) -> i64
    %590 = llvm.add %589, %476 overflow<nsw> : i64
    %591 = llvm.intr.smin(%590, %473) : (i64, i64) -> i64
    %592 = llvm.add %i_tile, %591 : i64
    %593 = llvm.intr.smin(%590, %472) : (i64, i64) -> i64
    %594 = llvm.add %i_tile, %593 : i64
    %595 = llvm.intr.smin(%590, %469) : (i64, i64) -> i64
    %596 = llvm.add %i_tile, %595 : i64
    %597 = llvm.intr.smin(%590, %471) : (i64, i64) -> i64
    %598 = llvm.add %i_tile, %597 : i64
    %599 = llvm.intr.smin(%590, %470) : (i64, i64) -> i64
    %600 = llvm.add %i_tile, %599 : i64
    %601 = llvm.icmp "eq" %k0_piece, %465 : i64
    llvm.cond_br %601, ^bb13, ^bb14
  ^bb13:
    llvm.br ^bb15(%487, %487, %487, %487, %487, %487, %487, %487, %487, %487, %487, %487 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb14:
    %602 = llvm.icmp "slt" %465, %589 : i64
    %603 = llvm.icmp "slt" %470, %589 : i64
    %604 = llvm.icmp "slt" %471, %589 : i64
    %605 = llvm.icmp "slt" %469, %589 : i64
    %606 = llvm.icmp "slt" %472, %589 : i64
    %607 = llvm.icmp "slt" %473, %589 : i64
    %608 = llvm.mul %i_tile, %b_size0_1 overflow<nsw> : i64
    %609 = llvm.add %608, %j_panel overflow<nsw> : i64
    %610 = llvm.getelementptr inbounds %out0_1[%609] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %611 = llvm.load %610 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %612 = llvm.getelementptr inbounds %610[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %613 = llvm.load %612 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %614 = llvm.mul %600, %b_size0_1 overflow<nsw> : i64
    %615 = llvm.add %614, %j_panel overflow<nsw> : i64
    %616 = llvm.getelementptr inbounds %out0_1[%615] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %617 = llvm.load %616 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %618 = llvm.getelementptr inbounds %616[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %619 = llvm.load %618 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %620 = llvm.mul %598, %b_size0_1 overflow<nsw> : i64
    %621 = llvm.add %620, %j_panel overflow<nsw> : i64
    %622 = llvm.getelementptr inbounds %out0_1[%621] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %623 = llvm.load %622 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %624 = llvm.getelementptr inbounds %622[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %625 = llvm.load %624 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %626 = llvm.mul %596, %b_size0_1 overflow<nsw> : i64
    %627 = llvm.add %626, %j_panel overflow<nsw> : i64
    %628 = llvm.getelementptr inbounds %out0_1[%627] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %629 = llvm.load %628 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %630 = llvm.getelementptr inbounds %628[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %631 = llvm.load %630 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %632 = llvm.mul %594, %b_size0_1 overflow<nsw> : i64
    %633 = llvm.add %632, %j_panel overflow<nsw> : i64
    %634 = llvm.getelementptr inbounds %out0_1[%633] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %635 = llvm.load %634 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %636 = llvm.getelementptr inbounds %634[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %637 = llvm.load %636 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %638 = llvm.mul %592, %b_size0_1 overflow<nsw> : i64
    %639 = llvm.add %638, %j_panel overflow<nsw> : i64
    %640 = llvm.getelementptr inbounds %out0_1[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %641 = llvm.load %640 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %642 = llvm.getelementptr inbounds %640[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %643 = llvm.load %642 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb15(%611, %613, %617, %619, %623, %625, %629, %631, %635, %637, %641, %643 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb15(%644: vector<8xf32>, %645: vector<8xf32>, %646: vector<8xf32>, %647: vector<8xf32>, %648: vector<8xf32>, %649: vector<8xf32>, %650: vector<8xf32>, %651: vector<8xf32>, %652: vector<8xf32>, %653: vector<8xf32>, %654: vector<8xf32>, %655: vector<8xf32>):
    %656 = llvm.add %k0_piece, %467 overflow<nsw> : i64
    %657 = llvm.intr.smin(%656, %a_stride0_1) : (i64, i64) -> i64
    %658 = llvm.icmp "slt" %k0_piece, %657 : i64
    llvm.cond_br %658, ^bb16(%k0_piece, %644, %645, %646, %647, %648, %649, %650, %651, %652, %653, %654, %655 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb17(%644, %645, %646, %647, %648, %649, %650, %651, %652, %653, %654, %655 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb16(%k0: i64, %659: vector<8xf32>, %660: vector<8xf32>, %661: vector<8xf32>, %662: vector<8xf32>, %663: vector<8xf32>, %664: vector<8xf32>, %665: vector<8xf32>, %666: vector<8xf32>, %667: vector<8xf32>, %668: vector<8xf32>, %669: vector<8xf32>, %670: vector<8xf32>):
    %671 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %672 = llvm.add %671, %468 overflow<nsw> : i64
    %673 = llvm.mul %672, %466 overflow<nsw> : i64
    %674 = llvm.getelementptr %b_copy_1[%673] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%674, %485, %486, %479) : (!llvm.ptr, i32, i32, i32) -> ()
    %675 = llvm.mul %i_tile, %a_stride0_1 overflow<nsw> : i64
    %676 = llvm.add %675, %k0 overflow<nsw> : i64
    %677 = llvm.getelementptr inbounds %a_1[%676] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %678 = llvm.load %677 {alignment = 4 : i64} : !llvm.ptr -> f32
    %679 = llvm.mlir.poison : vector<8xf32>
    %680 = llvm.insertelement %678, %679[%465 : i64] : vector<8xf32>
    %681 = llvm.shufflevector %680, %679 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %682 = llvm.mul %600, %a_stride0_1 overflow<nsw> : i64
    %683 = llvm.add %682, %k0 overflow<nsw> : i64
    %684 = llvm.getelementptr inbounds %a_1[%683] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %685 = llvm.load %684 {alignment = 4 : i64} : !llvm.ptr -> f32
    %686 = llvm.mlir.poison : vector<8xf32>
    %687 = llvm.insertelement %685, %686[%465 : i64] : vector<8xf32>
    %688 = llvm.shufflevector %687, %686 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %689 = llvm.mul %598, %a_stride0_1 overflow<nsw> : i64
    %690 = llvm.add %689, %k0 overflow<nsw> : i64
    %691 = llvm.getelementptr inbounds %a_1[%690] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %692 = llvm.load %691 {alignment = 4 : i64} : !llvm.ptr -> f32
    %693 = llvm.mlir.poison : vector<8xf32>
    %694 = llvm.insertelement %692, %693[%465 : i64] : vector<8xf32>
    %695 = llvm.shufflevector %694, %693 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %696 = llvm.mul %596, %a_stride0_1 overflow<nsw> : i64
    %697 = llvm.add %696, %k0 overflow<nsw> : i64
    %698 = llvm.getelementptr inbounds %a_1[%697] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %699 = llvm.load %698 {alignment = 4 : i64} : !llvm.ptr -> f32
    %700 = llvm.mlir.poison : vector<8xf32>
    %701 = llvm.insertelement %699, %700[%465 : i64] : vector<8xf32>
    %702 = llvm.shufflevector %701, %700 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %703 = llvm.mul %594, %a_stride0_1 overflow<nsw> : i64
    %704 = llvm.add %703, %k0 overflow<nsw> : i64
    %705 = llvm.getelementptr inbounds %a_1[%704] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %706 = llvm.load %705 {alignment = 4 : i64} : !llvm.ptr -> f32
    %707 = llvm.mlir.poison : vector<8xf32>
    %708 = llvm.insertelement %706, %707[%465 : i64] : vector<8xf32>
    %709 = llvm.shufflevector %708, %707 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %710 = llvm.mul %592, %a_stride0_1 overflow<nsw> : i64
    %711 = llvm.add %710, %k0 overflow<nsw> : i64
    %712 = llvm.getelementptr inbounds %a_1[%711] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %713 = llvm.load %712 {alignment = 4 : i64} : !llvm.ptr -> f32
    %714 = llvm.mlir.poison : vector<8xf32>
    %715 = llvm.insertelement %713, %714[%465 : i64] : vector<8xf32>
    %716 = llvm.shufflevector %715, %714 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %717 = llvm.mul %671, %466 overflow<nsw> : i64
    %718 = llvm.getelementptr inbounds %b_copy_1[%717] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %719 = llvm.load %718 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %720 = llvm.add %465, %468 overflow<nsw> : i64
    %721 = llvm.add %717, %720 overflow<nsw> : i64
    %722 = llvm.getelementptr inbounds %b_copy_1[%721] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %723 = llvm.load %722 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %724 = llvm.fsub %681, %719 : vector<8xf32>
    %725 = llvm.fsub %681, %723 : vector<8xf32>
    %726 = llvm.fsub %688, %719 : vector<8xf32>
    %727 = llvm.fsub %688, %723 : vector<8xf32>
    %728 = llvm.fsub %695, %719 : vector<8xf32>
    %729 = llvm.fsub %695, %723 : vector<8xf32>
    %730 = llvm.fsub %702, %719 : vector<8xf32>
    %731 = llvm.fsub %702, %723 : vector<8xf32>
    %732 = llvm.fsub %709, %719 : vector<8xf32>
    %733 = llvm.fsub %709, %723 : vector<8xf32>
    %734 = llvm.fsub %716, %719 : vector<8xf32>
    %735 = llvm.fsub %716, %723 : vector<8xf32>
    %736 = llvm.fmul %724, %724 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %737 = llvm.fmul %725, %725 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %738 = llvm.fmul %726, %726 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %739 = llvm.fmul %727, %727 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %740 = llvm.fmul %728, %728 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %741 = llvm.fmul %729, %729 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %742 = llvm.fmul %730, %730 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %743 = llvm.fmul %731, %731 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %744 = llvm.fmul %732, %732 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %745 = llvm.fmul %733, %733 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %746 = llvm.fmul %734, %734 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %747 = llvm.fmul %735, %735 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %748 = llvm.fadd %659, %736 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %749 = llvm.fadd %660, %737 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %750 = llvm.fadd %661, %738 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %751 = llvm.fadd %662, %739 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %752 = llvm.fadd %663, %740 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %753 = llvm.fadd %664, %741 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %754 = llvm.fadd %665, %742 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %755 = llvm.fadd %666, %743 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %756 = llvm.fadd %667, %744 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %757 = llvm.fadd %668, %745 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %758 = llvm.fadd %669, %746 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %759 = llvm.fadd %670, %747 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %760 = llvm.add %k0, %470 overflow<nsw> : i64
    %761 = llvm.icmp "slt" %760, %657 : i64
    llvm.cond_br %761, ^bb16(%760, %748, %749, %750, %751, %752, %753, %754, %755, %756, %757, %758, %759 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb17(%748, %749, %750, %751, %752, %753, %754, %755, %756, %757, %758, %759 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb17(%762: vector<8xf32>, %763: vector<8xf32>, %764: vector<8xf32>, %765: vector<8xf32>, %766: vector<8xf32>, %767: vector<8xf32>, %768: vector<8xf32>, %769: vector<8xf32>, %770: vector<8xf32>, %771: vector<8xf32>, %772: vector<8xf32>, %773: vector<8xf32>):
    %774 = llvm.icmp "slt" %465, %589 : i64
    %775 = llvm.icmp "slt" %470, %589 : i64
    %776 = llvm.icmp "slt" %471, %589 : i64
    %777 = llvm.icmp "slt" %469, %589 : i64
    %778 = llvm.icmp "slt" %472, %589 : i64
    %779 = llvm.icmp "slt" %473, %589 : i64
    %780 = llvm.mul %i_tile, %b_size0_1 overflow<nsw> : i64
    %781 = llvm.add %780, %j_panel overflow<nsw> : i64
    %782 = llvm.getelementptr inbounds %out0_1[%781] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %762, %782 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %783 = llvm.getelementptr inbounds %782[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %763, %783 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %784 = llvm.mul %600, %b_size0_1 overflow<nsw> : i64
    %785 = llvm.add %784, %j_panel overflow<nsw> : i64
    %786 = llvm.getelementptr inbounds %out0_1[%785] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %764, %786 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %787 = llvm.getelementptr inbounds %786[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %765, %787 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %788 = llvm.mul %598, %b_size0_1 overflow<nsw> : i64
    %789 = llvm.add %788, %j_panel overflow<nsw> : i64
    %790 = llvm.getelementptr inbounds %out0_1[%789] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %766, %790 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %791 = llvm.getelementptr inbounds %790[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %767, %791 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %792 = llvm.mul %596, %b_size0_1 overflow<nsw> : i64
    %793 = llvm.add %792, %j_panel overflow<nsw> : i64
    %794 = llvm.getelementptr inbounds %out0_1[%793] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %768, %794 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %795 = llvm.getelementptr inbounds %794[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %769, %795 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %796 = llvm.mul %594, %b_size0_1 overflow<nsw> : i64
    %797 = llvm.add %796, %j_panel overflow<nsw> : i64
    %798 = llvm.getelementptr inbounds %out0_1[%797] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %770, %798 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %799 = llvm.getelementptr inbounds %798[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %771, %799 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %800 = llvm.mul %592, %b_size0_1 overflow<nsw> : i64
    %801 = llvm.add %800, %j_panel overflow<nsw> : i64
    %802 = llvm.getelementptr inbounds %out0_1[%801] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %772, %802 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %803 = llvm.getelementptr inbounds %802[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %773, %803 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %804 = llvm.add %i_tile, %474 overflow<nsw> : i64
    %805 = llvm.icmp "slt" %804, %464 : i64
    llvm.cond_br %805, ^bb12(%804 : i64), ^bb18
  ^bb18:
    %806 = llvm.icmp "slt" %464, %a_size0_1 : i64
    llvm.cond_br %806, ^bb19(%464 : i64), ^bb25
  ^bb19(%i_below_tile: i64):
    %807 = llvm.add %i_below_tile, %472 overflow<nsw> : i64
    %808 = llvm.sub %807, %i_below_tile overflow<nsw> : i64
    %809 = llvm.sub %a_size0_1, %i_below_tile overflow<nsw> : i64
    %810 = llvm.intr.smin(%808, %809) : (i64, i64) -> i64
    %811 = llvm.add %810, %476 overflow<nsw> : i64
    %812 = llvm.intr.smin(%811, %469) : (i64, i64) -> i64
    %813 = llvm.add %i_below_tile, %812 : i64
    %814 = llvm.intr.smin(%811, %471) : (i64, i64) -> i64
    %815 = llvm.add %i_below_tile, %814 : i64
    %816 = llvm.intr.smin(%811, %470) : (i64, i64) -> i64
    %817 = llvm.add %i_below_tile, %816 : i64
    %818 = llvm.icmp "eq" %k0_piece, %465 : i64
    llvm.cond_br %818, ^bb20, ^bb21
  ^bb20:
    llvm.br ^bb22(%487, %487, %487, %487, %487, %487, %487, %487 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb21:
    %819 = llvm.icmp "slt" %465, %810 : i64
    %820 = llvm.icmp "slt" %470, %810 : i64
    %821 = llvm.icmp "slt" %471, %810 : i64
    %822 = llvm.icmp "slt" %469, %810 : i64
    %823 = llvm.mul %i_below_tile, %b_size0_1 overflow<nsw> : i64
    %824 = llvm.add %823, %j_panel overflow<nsw> : i64
    %825 = llvm.getelementptr inbounds %out0_1[%824] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %826 = llvm.load %825 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %827 = llvm.getelementptr inbounds %825[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %828 = llvm.load %827 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %829 = llvm.mul %817, %b_size0_1 overflow<nsw> : i64
    %830 = llvm.add %829, %j_panel overflow<nsw> : i64
    %831 = llvm.getelementptr inbounds %out0_1[%830] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %832 = llvm.load %831 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %833 = llvm.getelementptr inbounds %831[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %834 = llvm.load %833 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %835 = llvm.mul %815, %b_size0_1 overflow<nsw> : i64
    %836 = llvm.add %835, %j_panel overflow<nsw> : i64
    %837 = llvm.getelementptr inbounds %out0_1[%836] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %838 = llvm.load %837 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %839 = llvm.getelementptr inbounds %837[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %840 = llvm.load %839 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %841 = llvm.mul %813, %b_size0_1 overflow<nsw> : i64
    %842 = llvm.add %841, %j_panel overflow<nsw> : i64
    %843 = llvm.getelementptr inbounds %out0_1[%842] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %844 = llvm.load %843 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %845 = llvm.getelementptr inbounds %843[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %846 = llvm.load %845 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb22(%826, %828, %832, %834, %838, %840, %844, %846 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb22(%847: vector<8xf32>, %848: vector<8xf32>, %849: vector<8xf32>, %850: vector<8xf32>, %851: vector<8xf32>, %852: vector<8xf32>, %853: vector<8xf32>, %854: vector<8xf32>):
    %855 = llvm.add %k0_piece, %467 overflow<nsw> : i64
    %856 = llvm.intr.smin(%855, %a_stride0_1) : (i64, i64) -> i64
    %857 = llvm.icmp "slt" %k0_piece, %856 : i64
    llvm.cond_br %857, ^bb23(%k0_piece, %847, %848, %849, %850, %851, %852, %853, %854 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb24(%847, %848, %849, %850, %851, %852, %853, %854 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb23(%k0_below: i64, %858: vector<8xf32>, %859: vector<8xf32>, %860: vector<8xf32>, %861: vector<8xf32>, %862: vector<8xf32>, %863: vector<8xf32>, %864: vector<8xf32>, %865: vector<8xf32>):
    %866 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %867 = llvm.add %866, %468 overflow<nsw> : i64
    %868 = llvm.mul %867, %466 overflow<nsw> : i64
    %869 = llvm.getelementptr %b_copy_1[%868] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%869, %485, %486, %479) : (!llvm.ptr, i32, i32, i32) -> ()
    %870 = llvm.mul %i_below_tile, %a_stride0_1 overflow<nsw> : i64
    %871 = llvm.add %870, %k0_below overflow<nsw> : i64
    %872 = llvm.getelementptr inbounds %a_1[%871] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %873 = llvm.load %872 {alignment = 4 : i64} : !llvm.ptr -> f32
    %874 = llvm.mlir.poison : vector<8xf32>
    %875 = llvm.insertelement %873, %874[%465 : i64] : vector<8xf32>
    %876 = llvm.shufflevector %875, %874 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %877 = llvm.mul %817, %a_stride0_1 overflow<nsw> : i64
    %878 = llvm.add %877, %k0_below overflow<nsw> : i64
    %879 = llvm.getelementptr inbounds %a_1[%878] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %880 = llvm.load %879 {alignment = 4 : i64} : !llvm.ptr -> f32
    %881 = llvm.mlir.poison : vector<8xf32>
    %882 = llvm.insertelement %880, %881[%465 : i64] : vector<8xf32>
    %883 = llvm.shufflevector %882, %881 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %884 = llvm.mul %815, %a_stride0_1 overflow<nsw> : i64
    %885 = llvm.add %884, %k0_below overflow<nsw> : i64
    %886 = llvm.getelementptr inbounds %a_1[%885] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %887 = llvm.load %886 {alignment = 4 : i64} : !llvm.ptr -> f32
    %888 = llvm.mlir.poison : vector<8xf32>
    %889 = llvm.insertelement %887, %888[%465 : i64] : vector<8xf32>
    %890 = llvm.shufflevector %889, %888 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %891 = llvm.mul %813, %a_stride0_1 overflow<nsw> : i64
    %892 = llvm.add %891, %k0_below overflow<nsw> : i64
    %893 = llvm.getelementptr inbounds %a_1[%892] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %894 = llvm.load %893 {alignment = 4 : i64} : !llvm.ptr -> f32
    %895 = llvm.mlir.poison : vector<8xf32>
    %896 = llvm.insertelement %894, %895[%465 : i64] : vector<8xf32>
    %897 = llvm.shufflevector %896, %895 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %898 = llvm.mul %866, %466 overflow<nsw> : i64
    %899 = llvm.getelementptr inbounds %b_copy_1[%898] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %900 = llvm.load %899 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %901 = llvm.add %465, %468 overflow<nsw> : i64
    %902 = llvm.add %898, %901 overflow<nsw> : i64
    %903 = llvm.getelementptr inbounds %b_copy_1[%902] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %904 = llvm.load %903 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %905 = llvm.fsub %876, %900 : vector<8xf32>
    %906 = llvm.fsub %876, %904 : vector<8xf32>
    %907 = llvm.fsub %883, %900 : vector<8xf32>
    %908 = llvm.fsub %883, %904 : vector<8xf32>
    %909 = llvm.fsub %890, %900 : vector<8xf32>
    %910 = llvm.fsub %890, %904 : vector<8xf32>
    %911 = llvm.fsub %897, %900 : vector<8xf32>
    %912 = llvm.fsub %897, %904 : vector<8xf32>
    %913 = llvm.fmul %905, %905 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %914 = llvm.fmul %906, %906 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %915 = llvm.fmul %907, %907 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %916 = llvm.fmul %908, %908 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %917 = llvm.fmul %909, %909 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %918 = llvm.fmul %910, %910 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %919 = llvm.fmul %911, %911 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %920 = llvm.fmul %912, %912 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %921 = llvm.fadd %858, %913 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %922 = llvm.fadd %859, %914 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %923 = llvm.fadd %860, %915 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %924 = llvm.fadd %861, %916 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %925 = llvm.fadd %862, %917 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %926 = llvm.fadd %863, %918 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %927 = llvm.fadd %864, %919 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %928 = llvm.fadd %865, %920 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %929 = llvm.add %k0_below, %470 overflow<nsw> : i64
    %930 = llvm.icmp "slt" %929, %856 : i64
    llvm.cond_br %930, ^bb23(%929, %921, %922, %923, %924, %925, %926, %927, %928 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb24(%921, %922, %923, %924, %925, %926, %927, %928 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb24(%931: vector<8xf32>, %932: vector<8xf32>, %933: vector<8xf32>, %934: vector<8xf32>, %935: vector<8xf32>, %936: vector<8xf32>, %937: vector<8xf32>, %938: vector<8xf32>):
    %939 = llvm.icmp "slt" %465, %810 : i64
    %940 = llvm.icmp "slt" %470, %810 : i64
    %941 = llvm.icmp "slt" %471, %810 : i64
    %942 = llvm.icmp "slt" %469, %810 : i64
    %943 = llvm.mul %i_below_tile, %b_size0_1 overflow<nsw> : i64
    %944 = llvm.add %943, %j_panel overflow<nsw> : i64
    %945 = llvm.getelementptr inbounds %out0_1[%944] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %931, %945 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %946 = llvm.getelementptr inbounds %945[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %932, %946 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %947 = llvm.mul %817, %b_size0_1 overflow<nsw> : i64
    %948 = llvm.add %947, %j_panel overflow<nsw> : i64
    %949 = llvm.getelementptr inbounds %out0_1[%948] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %933, %949 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %950 = llvm.getelementptr inbounds %949[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %934, %950 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %951 = llvm.mul %815, %b_size0_1 overflow<nsw> : i64
    %952 = llvm.add %951, %j_panel overflow<nsw> : i64
    %953 = llvm.getelementptr inbounds %out0_1[%952] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %935, %953 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %954 = llvm.getelementptr inbounds %953[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %936, %954 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %955 = llvm.mul %813, %b_size0_1 overflow<nsw> : i64
    %956 = llvm.add %955, %j_panel overflow<nsw> : i64
    %957 = llvm.getelementptr inbounds %out0_1[%956] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %937, %957 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %958 = llvm.getelementptr inbounds %957[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %938, %958 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %959 = llvm.add %i_below_tile, %472 overflow<nsw> : i64
    %960 = llvm.icmp "slt" %959, %a_size0_1 : i64
    llvm.cond_br %960, ^bb19(%959 : i64), ^bb25
  ^bb25:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %961 = llvm.add %k0_piece, %467 overflow<nsw> : i64
    %962 = llvm.icmp "slt" %961, %462 : i64
    llvm.cond_br %962, ^bb2(%961 : i64), ^bb26
  ^bb26:
    %963 = llvm.add %489, %470 overflow<nsw> : i64
    %964 = llvm.icmp "slt" %963, %end : i64
    llvm.cond_br %964, ^bb1(%963 : i64), ^bb27
  ^bb27:
    llvm.return %485 : i32
  ^bb28(%965: i32):
    llvm.return %965 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %966 = llvm.mlir.constant(8) : i64
    %967 = llvm.mlir.constant(16) : i64
    %968 = llvm.mlir.constant(24) : i64
    %969 = llvm.mlir.constant(32) : i64
    %970 = llvm.mlir.constant(40) : i64
    %971 = llvm.mlir.constant(48) : i64
    %972 = llvm.mlir.constant(56) : i64
    %973 = llvm.mlir.constant(64) : i64
    %974 = llvm.mlir.constant(72) : i64
    %975 = llvm.mlir.constant(80) : i64
    %976 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %977 = llvm.getelementptr inbounds %context[%966] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %978 = llvm.load %977 {alignment = 8 : i64} : !llvm.ptr -> i64
    %979 = llvm.getelementptr inbounds %context[%967] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %980 = llvm.load %979 {alignment = 8 : i64} : !llvm.ptr -> i64
    %981 = llvm.getelementptr inbounds %context[%968] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %982 = llvm.load %981 {alignment = 8 : i64} : !llvm.ptr -> i64
    %983 = llvm.getelementptr inbounds %context[%969] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %984 = llvm.load %983 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %985 = llvm.getelementptr inbounds %context[%970] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %986 = llvm.load %985 {alignment = 8 : i64} : !llvm.ptr -> i64
    %987 = llvm.getelementptr inbounds %context[%971] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %988 = llvm.load %987 {alignment = 8 : i64} : !llvm.ptr -> i64
    %989 = llvm.getelementptr inbounds %context[%972] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %990 = llvm.load %989 {alignment = 8 : i64} : !llvm.ptr -> i64
    %991 = llvm.getelementptr inbounds %context[%973] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %992 = llvm.load %991 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %993 = llvm.getelementptr inbounds %context[%974] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %994 = llvm.load %993 {alignment = 8 : i64} : !llvm.ptr -> i64
    %995 = llvm.getelementptr inbounds %context[%975] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %996 = llvm.load %995 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %997 = llvm.call @program.parallel0(%begin_1, %end_1, %976, %978, %980, %982, %984, %986, %988, %990, %992, %994, %996) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.return %997 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %a_size0_2: i64, %b_size0_2: i64, %out0_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %998 = llvm.mlir.constant(0) : i64
    %999 = llvm.mlir.constant(1) : i64
    %1000 = llvm.mlir.constant(2) : i64
    %1001 = llvm.mlir.constant(4) : i64
    %1002 = llvm.mlir.constant(0 : i32) : i32
    %1003 = llvm.mlir.constant(dense<0x7f800000> : vector<4xf32>) : vector<4xf32>
    %1004 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %1005 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf32>) : vector<4xf32>
    %1006 = llvm.mlir.constant(dense<9223372036854775807> : vector<4xi64>) : vector<4xi64>
    %1007 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %1007, ^bb1(%begin_2 : i64), ^bb7
  ^bb1(%i: i64):
    %1008 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi64>) : vector<4xi64>
    %1009 = llvm.ashr %b_size0_2, %1000 : i64
    %1010 = llvm.mul %1009, %1001 overflow<nsw> : i64
    %1011 = llvm.icmp "slt" %998, %1010 : i64
    llvm.cond_br %1011, ^bb2(%998, %1003, %1004 : i64, vector<4xf32>, vector<4xi64>), ^bb3(%1003, %1004 : vector<4xf32>, vector<4xi64>)
  ^bb2(%j: i64, %1012: vector<4xf32>, %1013: vector<4xi64>):
    %1014 = llvm.mul %i, %b_size0_2 overflow<nsw> : i64
    %1015 = llvm.add %1014, %j overflow<nsw> : i64
    %1016 = llvm.getelementptr inbounds %out0_2[%1015] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1017 = llvm.load %1016 {alignment = 4 : i64} : !llvm.ptr -> vector<4xf32>
    %1018 = llvm.intr.sqrt(%1017) : (vector<4xf32>) -> vector<4xf32>
    %1019 = llvm.fcmp "olt" %1017, %1012 : vector<4xf32>
    %1020 = llvm.fcmp "uno" %1017, %1017 : vector<4xf32>
    %1021 = llvm.fcmp "ord" %1012, %1012 : vector<4xf32>
    %1022 = llvm.and %1020, %1021 : vector<4xi1>
    %1023 = llvm.or %1019, %1022 : vector<4xi1>
    %1024 = llvm.mlir.poison : vector<4xi64>
    %1025 = llvm.insertelement %j, %1024[%998 : i64] : vector<4xi64>
    %1026 = llvm.shufflevector %1025, %1024 [0, 0, 0, 0] : vector<4xi64>
    %1027 = llvm.add %1026, %1008 : vector<4xi64>
    %1028 = llvm.select %1023, %1017, %1012 : vector<4xi1>, vector<4xf32>
    %1029 = llvm.select %1023, %1027, %1013 : vector<4xi1>, vector<4xi64>
    llvm.store %1018, %1016 {alignment = 4 : i64} : vector<4xf32>, !llvm.ptr
    %1030 = llvm.add %j, %1001 overflow<nsw> : i64
    %1031 = llvm.icmp "slt" %1030, %1010 : i64
    llvm.cond_br %1031, ^bb2(%1030, %1028, %1029 : i64, vector<4xf32>, vector<4xi64>), ^bb3(%1028, %1029 : vector<4xf32>, vector<4xi64>)
  ^bb3(%1032: vector<4xf32>, %1033: vector<4xi64>):
    %1034 = llvm.icmp "slt" %1010, %b_size0_2 : i64
    llvm.cond_br %1034, ^bb4, ^bb5
  ^bb4:
    %1035 = llvm.sub %b_size0_2, %1010 overflow<nsw> : i64
    %1036 = llvm.intr.smin(%1035, %1001) : (i64, i64) -> i64
    %1037 = llvm.intr.smax(%1036, %998) : (i64, i64) -> i64
    %1038 = llvm.trunc %1037 : i64 to i32
    %1039 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1040 = llvm.mlir.poison : vector<4xi32>
    %1041 = llvm.insertelement %1038, %1040[%998 : i64] : vector<4xi32>
    %1042 = llvm.shufflevector %1041, %1040 [0, 0, 0, 0] : vector<4xi32>
    %1043 = llvm.icmp "slt" %1039, %1042 : vector<4xi32>
    %1044 = llvm.mul %i, %b_size0_2 overflow<nsw> : i64
    %1045 = llvm.add %1044, %1010 overflow<nsw> : i64
    %1046 = llvm.getelementptr inbounds %out0_2[%1045] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1047 = llvm.intr.masked.load %1046, %1043, %1005 {alignment = 4 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
    %1048 = llvm.intr.sqrt(%1047) : (vector<4xf32>) -> vector<4xf32>
    %1049 = llvm.fcmp "olt" %1047, %1032 : vector<4xf32>
    %1050 = llvm.fcmp "uno" %1047, %1047 : vector<4xf32>
    %1051 = llvm.fcmp "ord" %1032, %1032 : vector<4xf32>
    %1052 = llvm.and %1050, %1051 : vector<4xi1>
    %1053 = llvm.or %1049, %1052 : vector<4xi1>
    %1054 = llvm.mlir.poison : vector<4xi64>
    %1055 = llvm.insertelement %1010, %1054[%998 : i64] : vector<4xi64>
    %1056 = llvm.shufflevector %1055, %1054 [0, 0, 0, 0] : vector<4xi64>
    %1057 = llvm.add %1056, %1008 : vector<4xi64>
    %1058 = llvm.select %1053, %1047, %1032 : vector<4xi1>, vector<4xf32>
    %1059 = llvm.select %1053, %1057, %1033 : vector<4xi1>, vector<4xi64>
    llvm.intr.masked.store %1048, %1046, %1043 {alignment = 4 : i32} : vector<4xf32>, vector<4xi1> into !llvm.ptr
    %1060 = llvm.select %1043, %1058, %1032 : vector<4xi1>, vector<4xf32>
    %1061 = llvm.select %1043, %1059, %1033 : vector<4xi1>, vector<4xi64>
    llvm.br ^bb6(%1060, %1061 : vector<4xf32>, vector<4xi64>)
  ^bb5:
    llvm.br ^bb6(%1032, %1033 : vector<4xf32>, vector<4xi64>)
  ^bb6(%1062: vector<4xf32>, %1063: vector<4xi64>):
    %1064 = llvm.intr.vector.reduce.fminimum(%1062) : (vector<4xf32>) -> f32
    %1065 = llvm.mlir.poison : vector<4xf32>
    %1066 = llvm.insertelement %1064, %1065[%998 : i64] : vector<4xf32>
    %1067 = llvm.shufflevector %1066, %1065 [0, 0, 0, 0] : vector<4xf32>
    %1068 = llvm.fcmp "oeq" %1062, %1067 : vector<4xf32>
    %1069 = llvm.fcmp "uno" %1062, %1062 : vector<4xf32>
    %1070 = llvm.or %1068, %1069 : vector<4xi1>
    %1071 = llvm.select %1070, %1063, %1006 : vector<4xi1>, vector<4xi64>
    %1072 = "llvm.intr.vector.reduce.smin"(%1071) : (vector<4xi64>) -> i64
    %1073 = llvm.getelementptr inbounds %out1_1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1072, %1073 {alignment = 8 : i64} : i64, !llvm.ptr
    %1074 = llvm.add %i, %999 overflow<nsw> : i64
    %1075 = llvm.icmp "slt" %1074, %end_2 : i64
    llvm.cond_br %1075, ^bb1(%1074 : i64), ^bb7
  ^bb7:
    llvm.return %1002 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %1076 = llvm.mlir.constant(8) : i64
    %1077 = llvm.mlir.constant(16) : i64
    %1078 = llvm.mlir.constant(24) : i64
    %1079 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1080 = llvm.getelementptr inbounds %context_1[%1076] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1081 = llvm.load %1080 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1082 = llvm.getelementptr inbounds %context_1[%1077] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1083 = llvm.load %1082 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1084 = llvm.getelementptr inbounds %context_1[%1078] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1085 = llvm.load %1084 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1086 = llvm.call @program.parallel1(%begin_3, %end_3, %1079, %1081, %1083, %1085) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %1086 : i32
  }
  llvm.func @program_shapes(%a_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_3: i64, %a_stride0_2: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_3: i64, %b_stride0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %1087 = llvm.mlir.constant(0) : i64
    %1088 = llvm.mlir.constant(1) : i64
    %1089 = llvm.mlir.constant(2 : i32) : i32
    %1090 = llvm.mlir.constant(3 : i32) : i32
    %1091 = llvm.mlir.constant(2) : i64
    %1092 = llvm.mlir.constant(0 : i32) : i32
    %1093 = llvm.icmp "eq" %b_stride0_2, %a_stride0_2 : i64
    %1094 = llvm.icmp "slt" %1087, %b_size0_3 : i64
    llvm.cond_br %1093, ^bb1, ^bb3(%1089 : i32)
  ^bb1:
    llvm.cond_br %1094, ^bb2, ^bb3(%1090 : i32)
  ^bb2:
    llvm.store %a_size0_3, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %1095 = llvm.getelementptr inbounds %extents[%1088] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_size0_3, %1095 {alignment = 8 : i64} : i64, !llvm.ptr
    %1096 = llvm.getelementptr inbounds %extents[%1091] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size0_3, %1096 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1092 : i32
  ^bb3(%1097: i32):
    llvm.return %1097 : i32
  }
}
