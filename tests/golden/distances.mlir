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
    %37 = llvm.mlir.constant(63) : i64
    %38 = llvm.mlir.constant(-64) : i64
    %39 = llvm.mlir.constant(34) : i64
    %40 = llvm.mlir.constant(38) : i64
    %41 = llvm.alloca %27 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %42 = llvm.mlir.constant(dense<0x7f800000> : vector<4xf32>) : vector<4xf32>
    %43 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %44 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf32>) : vector<4xf32>
    %45 = llvm.mlir.constant(dense<9223372036854775807> : vector<4xi64>) : vector<4xi64>
    %46 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %47 = llvm.mlir.constant(dense<true> : vector<8xi1>) : vector<8xi1>
    %48 = llvm.mlir.constant(dense<false> : vector<8xi1>) : vector<8xi1>
    %49 = llvm.ashr %b_size0, %1 : i64
    %50 = llvm.mul %49, %0 overflow<nsw> : i64
    %51 = llvm.intr.smax(%a_stride0, %2) : (i64, i64) -> i64
    %52 = llvm.add %a_size0, %3 overflow<nsw> : i64
    %53 = llvm.sdiv %52, %4 : i64
    %54 = llvm.srem %52, %4 : i64
    %55 = llvm.icmp "ne" %54, %7 : i64
    %56 = llvm.xor %54, %4 : i64
    %57 = llvm.icmp "slt" %56, %7 : i64
    %58 = llvm.and %55, %57 : i1
    %59 = llvm.add %53, %12 : i64
    %60 = llvm.select %58, %59, %53 : i1, i64
    %61 = llvm.mul %60, %5 overflow<nsw> : i64
    %62 = llvm.add %a_size0, %6 overflow<nsw> : i64
    %63 = llvm.sdiv %62, %4 : i64
    %64 = llvm.srem %62, %4 : i64
    %65 = llvm.icmp "ne" %64, %7 : i64
    %66 = llvm.xor %64, %4 : i64
    %67 = llvm.icmp "slt" %66, %7 : i64
    %68 = llvm.and %65, %67 : i1
    %69 = llvm.add %63, %12 : i64
    %70 = llvm.select %68, %69, %63 : i1, i64
    %71 = llvm.mul %70, %4 overflow<nsw> : i64
    %72 = llvm.add %61, %71 overflow<nsw> : i64
    %73 = llvm.add %a_size0, %2 overflow<nsw> : i64
    %74 = llvm.sdiv %73, %4 : i64
    %75 = llvm.srem %73, %4 : i64
    %76 = llvm.icmp "ne" %75, %7 : i64
    %77 = llvm.xor %75, %4 : i64
    %78 = llvm.icmp "slt" %77, %7 : i64
    %79 = llvm.and %76, %78 : i1
    %80 = llvm.add %74, %12 : i64
    %81 = llvm.select %79, %80, %74 : i1, i64
    %82 = llvm.mul %81, %4 overflow<nsw> : i64
    %83 = llvm.add %72, %82 overflow<nsw> : i64
    %84 = llvm.intr.smax(%83, %7) : (i64, i64) -> i64
    %85 = llvm.intr.smin(%84, %a_size0) : (i64, i64) -> i64
    %86 = llvm.intr.smin(%8, %a_stride0) : (i64, i64) -> i64
    %87 = llvm.intr.smax(%50, %7) : (i64, i64) -> i64
    %88 = llvm.add %87, %14 : i64
    %89 = llvm.udiv %88, %0 : i64
    %90 = llvm.intr.smax(%51, %7) : (i64, i64) -> i64
    %91 = llvm.add %90, %15 : i64
    %92 = llvm.udiv %91, %8 : i64
    %93 = llvm.ashr %a_stride0, %6 : i64
    %94 = llvm.mul %93, %9 : i64
    %95 = llvm.intr.smin(%8, %94) : (i64, i64) -> i64
    %96 = llvm.intr.smax(%95, %7) : (i64, i64) -> i64
    %97 = llvm.add %96, %11 : i64
    %98 = llvm.udiv %97, %9 : i64
    %99 = llvm.mul %98, %16 : i64
    %100 = llvm.intr.smax(%7, %94) : (i64, i64) -> i64
    %101 = llvm.intr.smin(%8, %a_stride0) : (i64, i64) -> i64
    %102 = llvm.sub %101, %100 : i64
    %103 = llvm.intr.smax(%102, %7) : (i64, i64) -> i64
    %104 = llvm.mul %103, %17 : i64
    %105 = llvm.add %18, %99 : i64
    %106 = llvm.add %105, %104 : i64
    %107 = llvm.mul %10, %106 : i64
    %108 = llvm.intr.smax(%85, %7) : (i64, i64) -> i64
    %109 = llvm.add %108, %3 : i64
    %110 = llvm.udiv %109, %4 : i64
    %111 = llvm.intr.smax(%101, %7) : (i64, i64) -> i64
    %112 = llvm.mul %111, %19 : i64
    %113 = llvm.add %20, %112 : i64
    %114 = llvm.mul %110, %113 : i64
    %115 = llvm.sub %a_size0, %85 : i64
    %116 = llvm.intr.smax(%115, %7) : (i64, i64) -> i64
    %117 = llvm.add %116, %6 : i64
    %118 = llvm.udiv %117, %1 : i64
    %119 = llvm.mul %111, %21 : i64
    %120 = llvm.add %22, %119 : i64
    %121 = llvm.mul %118, %120 : i64
    %122 = llvm.add %4, %107 : i64
    %123 = llvm.add %122, %114 : i64
    %124 = llvm.add %123, %121 : i64
    %125 = llvm.mul %92, %124 : i64
    %126 = llvm.add %2, %125 : i64
    %127 = llvm.mul %89, %126 : i64
    %128 = llvm.icmp "sge" %127, %23 : i64
    %129 = llvm.icmp "sgt" %50, %7 : i64
    %130 = llvm.sub %50, %2 overflow<nsw> : i64
    %131 = llvm.sdiv %130, %0 : i64
    %132 = llvm.add %131, %2 overflow<nsw> : i64
    %133 = llvm.select %129, %132, %7 : i1, i64
    llvm.cond_br %128, ^bb1, ^bb2
  ^bb1:
    llvm.store %50, %25 {alignment = 8 : i64} : i64, !llvm.ptr
    %134 = llvm.getelementptr inbounds %25[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %51, %134 {alignment = 8 : i64} : i64, !llvm.ptr
    %135 = llvm.getelementptr inbounds %25[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %86, %135 {alignment = 8 : i64} : i64, !llvm.ptr
    %136 = llvm.getelementptr inbounds %25[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride0, %136 {alignment = 8 : i64} : i64, !llvm.ptr
    %137 = llvm.getelementptr inbounds %25[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %137 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %138 = llvm.getelementptr inbounds %25[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %138 {alignment = 8 : i64} : i64, !llvm.ptr
    %139 = llvm.getelementptr inbounds %25[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride0, %139 {alignment = 8 : i64} : i64, !llvm.ptr
    %140 = llvm.getelementptr inbounds %25[%30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %85, %140 {alignment = 8 : i64} : i64, !llvm.ptr
    %141 = llvm.getelementptr inbounds %25[%31] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %141 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %142 = llvm.getelementptr inbounds %25[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %142 {alignment = 8 : i64} : i64, !llvm.ptr
    %143 = llvm.getelementptr inbounds %25[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %143 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %144 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %145 = llvm.call @stepwell_parallel_for(%144, %25, %133, %7) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%145 : i32)
  ^bb2:
    %146 = llvm.call @program.parallel0(%7, %133, %50, %51, %86, %a_stride0, %b, %b_size0, %b_stride0, %85, %out0, %a_size0, %a) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.br ^bb3(%146 : i32)
  ^bb3(%147: i32):
    %148 = llvm.icmp "eq" %147, %34 : i32
    llvm.cond_br %148, ^bb4, ^bb34(%147 : i32)
  ^bb4:
    %149 = llvm.intr.smin(%13, %a_stride0) : (i64, i64) -> i64
    %150 = llvm.and %b_size0, %14 : i64
    %151 = llvm.intr.smin(%9, %150) : (i64, i64) -> i64
    %152 = llvm.intr.smax(%151, %7) : (i64, i64) -> i64
    %153 = llvm.icmp "slt" %50, %b_size0 : i64
    llvm.cond_br %153, ^bb5(%50 : i64), ^bb30
  ^bb5(%j_right_panel: i64):
    %154 = llvm.add %j_right_panel, %9 overflow<nsw> : i64
    %155 = llvm.sub %154, %j_right_panel overflow<nsw> : i64
    %156 = llvm.sub %b_size0, %j_right_panel overflow<nsw> : i64
    %157 = llvm.intr.smin(%155, %156) : (i64, i64) -> i64
    %158 = llvm.intr.smin(%157, %9) : (i64, i64) -> i64
    %159 = llvm.intr.smax(%158, %7) : (i64, i64) -> i64
    %160 = llvm.trunc %159 : i64 to i32
    %161 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %162 = llvm.mlir.poison : vector<8xi32>
    %163 = llvm.insertelement %160, %162[%7 : i64] : vector<8xi32>
    %164 = llvm.shufflevector %163, %162 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %165 = llvm.icmp "slt" %161, %164 : vector<8xi32>
    %166 = llvm.icmp "slt" %7, %51 : i64
    llvm.cond_br %166, ^bb6(%7 : i64), ^bb29
  ^bb6(%k0_right_piece: i64):
    %167 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1, %149) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %168 = llvm.extractvalue %167[0] : !llvm.struct<(i64, i1)>
    %169 = llvm.extractvalue %167[1] : !llvm.struct<(i64, i1)>
    %170 = llvm.xor %169, %35 : i1
    llvm.cond_br %170, ^bb7, ^bb34(%36 : i32)
  ^bb7:
    %171 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%168, %152) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %172 = llvm.extractvalue %171[0] : !llvm.struct<(i64, i1)>
    %173 = llvm.extractvalue %171[1] : !llvm.struct<(i64, i1)>
    %174 = llvm.xor %173, %35 : i1
    llvm.cond_br %174, ^bb8, ^bb34(%36 : i32)
  ^bb8:
    %175 = llvm.add %172, %37 overflow<nsw> : i64
    %176 = llvm.and %175, %38 : i64
    %b_copy = llvm.call @aligned_alloc(%31, %176) : (i64, i64) -> !llvm.ptr
    %177 = llvm.mlir.zero : !llvm.ptr
    %178 = llvm.icmp "ne" %b_copy, %177 : !llvm.ptr
    %179 = llvm.icmp "eq" %176, %7 : i64
    %180 = llvm.or %178, %179 : i1
    llvm.cond_br %180, ^bb9, ^bb34(%36 : i32)
  ^bb9:
    %181 = llvm.intr.smin(%154, %b_size0) : (i64, i64) -> i64
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
    %191 = llvm.intr.smin(%190, %154) : (i64, i64) -> i64
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
    %200 = llvm.mul %198, %152 overflow<nsw> : i64
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
    %213 = llvm.intr.smin(%212, %154) : (i64, i64) -> i64
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
    %222 = llvm.mul %220, %152 overflow<nsw> : i64
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
    %231 = llvm.icmp "slt" %7, %a_size0 : i64
    llvm.cond_br %231, ^bb22(%7 : i64), ^bb28
  ^bb22(%i_right_tile: i64):
    %232 = llvm.add %i_right_tile, %9 overflow<nsw> : i64
    %233 = llvm.sub %232, %i_right_tile overflow<nsw> : i64
    %234 = llvm.sub %a_size0, %i_right_tile overflow<nsw> : i64
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
    llvm.br ^bb25(%46, %46, %46, %46, %46, %46, %46, %46 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
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
    %263 = llvm.intr.masked.load %262, %165, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %264 = llvm.mul %250, %b_size0 overflow<nsw> : i64
    %265 = llvm.add %264, %j_right_panel overflow<nsw> : i64
    %266 = llvm.getelementptr inbounds %out0[%265] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %267 = llvm.intr.masked.load %266, %165, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %268 = llvm.mul %248, %b_size0 overflow<nsw> : i64
    %269 = llvm.add %268, %j_right_panel overflow<nsw> : i64
    %270 = llvm.getelementptr inbounds %out0[%269] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %271 = llvm.intr.masked.load %270, %165, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %272 = llvm.mul %246, %b_size0 overflow<nsw> : i64
    %273 = llvm.add %272, %j_right_panel overflow<nsw> : i64
    %274 = llvm.getelementptr inbounds %out0[%273] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %275 = llvm.intr.masked.load %274, %165, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %276 = llvm.mul %244, %b_size0 overflow<nsw> : i64
    %277 = llvm.add %276, %j_right_panel overflow<nsw> : i64
    %278 = llvm.getelementptr inbounds %out0[%277] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %279 = llvm.intr.masked.load %278, %165, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %280 = llvm.mul %242, %b_size0 overflow<nsw> : i64
    %281 = llvm.add %280, %j_right_panel overflow<nsw> : i64
    %282 = llvm.getelementptr inbounds %out0[%281] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %283 = llvm.intr.masked.load %282, %165, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %284 = llvm.mul %240, %b_size0 overflow<nsw> : i64
    %285 = llvm.add %284, %j_right_panel overflow<nsw> : i64
    %286 = llvm.getelementptr inbounds %out0[%285] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %287 = llvm.intr.masked.load %286, %165, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %288 = llvm.mul %238, %b_size0 overflow<nsw> : i64
    %289 = llvm.add %288, %j_right_panel overflow<nsw> : i64
    %290 = llvm.getelementptr inbounds %out0[%289] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %291 = llvm.intr.masked.load %290, %165, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
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
    %368 = llvm.mul %367, %152 overflow<nsw> : i64
    %369 = llvm.getelementptr inbounds %b_copy[%368] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %370 = llvm.intr.masked.load %369, %165, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
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
    llvm.intr.masked.store %397, %415, %165 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %416 = llvm.mul %250, %b_size0 overflow<nsw> : i64
    %417 = llvm.add %416, %j_right_panel overflow<nsw> : i64
    %418 = llvm.getelementptr inbounds %out0[%417] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %398, %418, %165 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %419 = llvm.mul %248, %b_size0 overflow<nsw> : i64
    %420 = llvm.add %419, %j_right_panel overflow<nsw> : i64
    %421 = llvm.getelementptr inbounds %out0[%420] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %399, %421, %165 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %422 = llvm.mul %246, %b_size0 overflow<nsw> : i64
    %423 = llvm.add %422, %j_right_panel overflow<nsw> : i64
    %424 = llvm.getelementptr inbounds %out0[%423] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %400, %424, %165 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %425 = llvm.mul %244, %b_size0 overflow<nsw> : i64
    %426 = llvm.add %425, %j_right_panel overflow<nsw> : i64
    %427 = llvm.getelementptr inbounds %out0[%426] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %401, %427, %165 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %428 = llvm.mul %242, %b_size0 overflow<nsw> : i64
    %429 = llvm.add %428, %j_right_panel overflow<nsw> : i64
    %430 = llvm.getelementptr inbounds %out0[%429] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %402, %430, %165 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %431 = llvm.mul %240, %b_size0 overflow<nsw> : i64
    %432 = llvm.add %431, %j_right_panel overflow<nsw> : i64
    %433 = llvm.getelementptr inbounds %out0[%432] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %403, %433, %165 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %434 = llvm.mul %238, %b_size0 overflow<nsw> : i64
    %435 = llvm.add %434, %j_right_panel overflow<nsw> : i64
    %436 = llvm.getelementptr inbounds %out0[%435] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %404, %436, %165 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %437 = llvm.add %i_right_tile, %9 overflow<nsw> : i64
    %438 = llvm.icmp "slt" %437, %a_size0 : i64
    llvm.cond_br %438, ^bb22(%437 : i64), ^bb28
  ^bb28:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %439 = llvm.add %k0_right_piece, %13 overflow<nsw> : i64
    %440 = llvm.icmp "slt" %439, %51 : i64
    llvm.cond_br %440, ^bb6(%439 : i64), ^bb29
  ^bb29:
    %441 = llvm.add %j_right_panel, %9 overflow<nsw> : i64
    %442 = llvm.icmp "slt" %441, %b_size0 : i64
    llvm.cond_br %442, ^bb5(%441 : i64), ^bb30
  ^bb30:
    %443 = llvm.intr.smax(%a_size0, %7) : (i64, i64) -> i64
    %444 = llvm.ashr %b_size0, %10 : i64
    %445 = llvm.mul %444, %1 : i64
    %446 = llvm.intr.smax(%445, %7) : (i64, i64) -> i64
    %447 = llvm.add %446, %6 : i64
    %448 = llvm.udiv %447, %1 : i64
    %449 = llvm.mul %448, %39 : i64
    %450 = llvm.add %14, %449 : i64
    %451 = llvm.add %450, %40 : i64
    %452 = llvm.mul %443, %451 : i64
    %453 = llvm.icmp "sge" %452, %23 : i64
    %454 = llvm.icmp "sgt" %a_size0, %7 : i64
    %455 = llvm.select %454, %a_size0, %7 : i1, i64
    llvm.cond_br %453, ^bb31, ^bb32
  ^bb31:
    llvm.store %a_size0, %41 {alignment = 8 : i64} : i64, !llvm.ptr
    %456 = llvm.getelementptr inbounds %41[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %456 {alignment = 8 : i64} : i64, !llvm.ptr
    %457 = llvm.getelementptr inbounds %41[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %457 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %458 = llvm.getelementptr inbounds %41[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %458 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %459 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %460 = llvm.call @stepwell_parallel_for(%459, %41, %455, %7) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb33(%460 : i32)
  ^bb32:
    %461 = llvm.call @program.parallel1(%7, %455, %a_size0, %b_size0, %out0, %out1) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb33(%461 : i32)
  ^bb33(%462: i32):
    llvm.return %34 : i32
  ^bb34(%463: i32):
    llvm.return %463 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %464: i64, %465: i64, %466: i64, %a_stride0_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %b_stride0_1: i64, %467: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %a_size0_1: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}) -> i32 attributes {no_unwind, no_inline} {
    %468 = llvm.mlir.constant(0) : i64
    %469 = llvm.mlir.constant(16) : i64
    %470 = llvm.mlir.constant(8192) : i64
    %471 = llvm.mlir.constant(8) : i64
    %472 = llvm.mlir.constant(3) : i64
    %473 = llvm.mlir.constant(1) : i64
    %474 = llvm.mlir.constant(2) : i64
    %475 = llvm.mlir.constant(4) : i64
    %476 = llvm.mlir.constant(5) : i64
    %477 = llvm.mlir.constant(6) : i64
    %478 = llvm.mlir.constant(7) : i64
    %479 = llvm.mlir.constant(-1) : i64
    %480 = llvm.mlir.constant(64) : i64
    %481 = llvm.mlir.constant(63) : i64
    %482 = llvm.mlir.constant(-64) : i64
    %483 = llvm.mlir.constant(1 : i32) : i32
    %484 = llvm.mlir.constant(32) : i64
    %485 = llvm.mlir.constant(48) : i64
    %486 = llvm.mlir.constant(80) : i64
    %487 = llvm.mlir.constant(96) : i64
    %488 = llvm.mlir.constant(112) : i64
    %489 = llvm.mlir.constant(0 : i32) : i32
    %490 = llvm.mlir.constant(3 : i32) : i32
    %491 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %492 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %492, ^bb1(%begin : i64), ^bb27
  ^bb1(%493: i64):
    %j_panel = llvm.mul %493, %469 overflow<nsw> : i64
    %494 = llvm.icmp "slt" %468, %465 : i64
    llvm.cond_br %494, ^bb2(%468 : i64), ^bb26
  ^bb2(%k0_piece: i64):
    %495 = llvm.mul %466, %480 overflow<nsw> : i64
    %496 = llvm.add %495, %481 overflow<nsw> : i64
    %497 = llvm.and %496, %482 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%480, %497) : (i64, i64) -> !llvm.ptr
    %498 = llvm.mlir.zero : !llvm.ptr
    %499 = llvm.icmp "ne" %b_copy_1, %498 : !llvm.ptr
    %500 = llvm.icmp "eq" %497, %468 : i64
    %501 = llvm.or %499, %500 : i1
    llvm.cond_br %501, ^bb3, ^bb28(%483 : i32)
  ^bb3:
    %502 = llvm.add %j_panel, %469 overflow<nsw> : i64
    %503 = llvm.icmp "slt" %j_panel, %502 : i64
    llvm.cond_br %503, ^bb4(%j_panel : i64), ^bb11
  ^bb4(%j_copy_tile: i64):
    %504 = llvm.sub %j_copy_tile, %j_panel overflow<nsw> : i64
    %505 = llvm.add %k0_piece, %470 overflow<nsw> : i64
    %506 = llvm.ashr %a_stride0_1, %472 : i64
    %507 = llvm.mul %506, %471 overflow<nsw> : i64
    %508 = llvm.intr.smin(%505, %507) : (i64, i64) -> i64
    %509 = llvm.icmp "slt" %k0_piece, %508 : i64
    llvm.cond_br %509, ^bb5(%k0_piece : i64), ^bb6
  ^bb5(%k0_copy_tile: i64):
    %510 = llvm.mul %j_copy_tile, %b_stride0_1 overflow<nsw> : i64
    %511 = llvm.add %510, %k0_copy_tile overflow<nsw> : i64
    %512 = llvm.getelementptr inbounds %b_1[%511] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %513 = llvm.load %512 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %514 = llvm.getelementptr inbounds %512[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %515 = llvm.load %514 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %516 = llvm.mul %474, %b_stride0_1 overflow<nsw> : i64
    %517 = llvm.getelementptr inbounds %512[%516] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %518 = llvm.load %517 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %519 = llvm.mul %472, %b_stride0_1 overflow<nsw> : i64
    %520 = llvm.getelementptr inbounds %512[%519] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %521 = llvm.load %520 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %522 = llvm.mul %475, %b_stride0_1 overflow<nsw> : i64
    %523 = llvm.getelementptr inbounds %512[%522] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %524 = llvm.load %523 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %525 = llvm.mul %476, %b_stride0_1 overflow<nsw> : i64
    %526 = llvm.getelementptr inbounds %512[%525] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %527 = llvm.load %526 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %528 = llvm.mul %477, %b_stride0_1 overflow<nsw> : i64
    %529 = llvm.getelementptr inbounds %512[%528] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %530 = llvm.load %529 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %531 = llvm.mul %478, %b_stride0_1 overflow<nsw> : i64
    %532 = llvm.getelementptr inbounds %512[%531] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %533 = llvm.load %532 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %534 = llvm.shufflevector %513, %524 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %535 = llvm.shufflevector %513, %524 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %536 = llvm.shufflevector %515, %527 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %537 = llvm.shufflevector %515, %527 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %538 = llvm.shufflevector %518, %530 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %539 = llvm.shufflevector %518, %530 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %540 = llvm.shufflevector %521, %533 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %541 = llvm.shufflevector %521, %533 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %542 = llvm.shufflevector %534, %538 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %543 = llvm.shufflevector %534, %538 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %544 = llvm.shufflevector %535, %539 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %545 = llvm.shufflevector %535, %539 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %546 = llvm.shufflevector %536, %540 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %547 = llvm.shufflevector %536, %540 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %548 = llvm.shufflevector %537, %541 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %549 = llvm.shufflevector %537, %541 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %550 = llvm.shufflevector %542, %546 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %551 = llvm.shufflevector %542, %546 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %552 = llvm.shufflevector %543, %547 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %553 = llvm.shufflevector %543, %547 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %554 = llvm.shufflevector %544, %548 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %555 = llvm.shufflevector %544, %548 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %556 = llvm.shufflevector %545, %549 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %557 = llvm.shufflevector %545, %549 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %558 = llvm.sub %k0_copy_tile, %k0_piece overflow<nsw> : i64
    %559 = llvm.mul %558, %469 overflow<nsw> : i64
    %560 = llvm.add %559, %504 overflow<nsw> : i64
    %561 = llvm.getelementptr inbounds %b_copy_1[%560] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %550, %561 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %562 = llvm.getelementptr inbounds %561[%469] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %551, %562 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %563 = llvm.getelementptr inbounds %561[%484] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %552, %563 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %564 = llvm.getelementptr inbounds %561[%485] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %553, %564 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %565 = llvm.getelementptr inbounds %561[%480] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %554, %565 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %566 = llvm.getelementptr inbounds %561[%486] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %555, %566 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %567 = llvm.getelementptr inbounds %561[%487] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %556, %567 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %568 = llvm.getelementptr inbounds %561[%488] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %557, %568 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %569 = llvm.add %k0_copy_tile, %471 overflow<nsw> : i64
    %570 = llvm.icmp "slt" %569, %508 : i64
    llvm.cond_br %570, ^bb5(%569 : i64), ^bb6
  ^bb6:
    %571 = llvm.intr.smax(%k0_piece, %507) : (i64, i64) -> i64
    %572 = llvm.intr.smin(%505, %a_stride0_1) : (i64, i64) -> i64
    %573 = llvm.icmp "slt" %571, %572 : i64
    llvm.cond_br %573, ^bb7(%571 : i64), ^bb10
  ^bb7(%k0_copy_below: i64):
    %574 = llvm.add %j_copy_tile, %471 overflow<nsw> : i64
    %575 = llvm.icmp "slt" %j_copy_tile, %574 : i64
    llvm.cond_br %575, ^bb8(%j_copy_tile : i64), ^bb9
  ^bb8(%j_copy_below: i64):
    %576 = llvm.mul %j_copy_below, %b_stride0_1 overflow<nsw> : i64
    %577 = llvm.add %576, %k0_copy_below overflow<nsw> : i64
    %578 = llvm.getelementptr inbounds %b_1[%577] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %579 = llvm.load %578 {alignment = 4 : i64} : !llvm.ptr -> f32
    %580 = llvm.sub %k0_copy_below, %k0_piece overflow<nsw> : i64
    %581 = llvm.sub %j_copy_below, %j_panel overflow<nsw> : i64
    %582 = llvm.mul %580, %469 overflow<nsw> : i64
    %583 = llvm.add %582, %581 overflow<nsw> : i64
    %584 = llvm.getelementptr inbounds %b_copy_1[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %579, %584 {alignment = 4 : i64} : f32, !llvm.ptr
    %585 = llvm.add %j_copy_below, %473 overflow<nsw> : i64
    %586 = llvm.icmp "slt" %585, %574 : i64
    llvm.cond_br %586, ^bb8(%585 : i64), ^bb9
  ^bb9:
    %587 = llvm.add %k0_copy_below, %473 overflow<nsw> : i64
    %588 = llvm.icmp "slt" %587, %572 : i64
    llvm.cond_br %588, ^bb7(%587 : i64), ^bb10
  ^bb10:
    %589 = llvm.add %j_copy_tile, %471 overflow<nsw> : i64
    %590 = llvm.icmp "slt" %589, %502 : i64
    llvm.cond_br %590, ^bb4(%589 : i64), ^bb11
  ^bb11:
    %591 = llvm.icmp "slt" %468, %467 : i64
    llvm.cond_br %591, ^bb12(%468 : i64), ^bb18
  ^bb12(%i_tile: i64):
    %592 = llvm.add %i_tile, %477 overflow<nsw> : i64
    %593 = llvm.sub %592, %i_tile overflow<nsw> : i64
    %594 = llvm.sub %467, %i_tile overflow<nsw> : i64
    %595 = llvm.intr.smin(%593, %594) : (i64, i64) -> i64
    %596 = llvm.add %595, %479 overflow<nsw> : i64
    %597 = llvm.intr.smin(%596, %476) : (i64, i64) -> i64
    %598 = llvm.add %i_tile, %597 : i64
    %599 = llvm.intr.smin(%596, %475) : (i64, i64) -> i64
    %600 = llvm.add %i_tile, %599 : i64
    %601 = llvm.intr.smin(%596, %472) : (i64, i64) -> i64
    %602 = llvm.add %i_tile, %601 : i64
    %603 = llvm.intr.smin(%596, %474) : (i64, i64) -> i64
    %604 = llvm.add %i_tile, %603 : i64
    %605 = llvm.intr.smin(%596, %473) : (i64, i64) -> i64
    %606 = llvm.add %i_tile, %605 : i64
    %607 = llvm.icmp "eq" %k0_piece, %468 : i64
    llvm.cond_br %607, ^bb13, ^bb14
  ^bb13:
    llvm.br ^bb15(%491, %491, %491, %491, %491, %491, %491, %491, %491, %491, %491, %491 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb14:
    %608 = llvm.icmp "slt" %468, %595 : i64
    %609 = llvm.icmp "slt" %473, %595 : i64
    %610 = llvm.icmp "slt" %474, %595 : i64
    %611 = llvm.icmp "slt" %472, %595 : i64
    %612 = llvm.icmp "slt" %475, %595 : i64
    %613 = llvm.icmp "slt" %476, %595 : i64
    %614 = llvm.mul %i_tile, %b_size0_1 overflow<nsw> : i64
    %615 = llvm.add %614, %j_panel overflow<nsw> : i64
    %616 = llvm.getelementptr inbounds %out0_1[%615] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %617 = llvm.load %616 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %618 = llvm.getelementptr inbounds %616[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %619 = llvm.load %618 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %620 = llvm.mul %606, %b_size0_1 overflow<nsw> : i64
    %621 = llvm.add %620, %j_panel overflow<nsw> : i64
    %622 = llvm.getelementptr inbounds %out0_1[%621] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %623 = llvm.load %622 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %624 = llvm.getelementptr inbounds %622[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %625 = llvm.load %624 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %626 = llvm.mul %604, %b_size0_1 overflow<nsw> : i64
    %627 = llvm.add %626, %j_panel overflow<nsw> : i64
    %628 = llvm.getelementptr inbounds %out0_1[%627] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %629 = llvm.load %628 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %630 = llvm.getelementptr inbounds %628[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %631 = llvm.load %630 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %632 = llvm.mul %602, %b_size0_1 overflow<nsw> : i64
    %633 = llvm.add %632, %j_panel overflow<nsw> : i64
    %634 = llvm.getelementptr inbounds %out0_1[%633] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %635 = llvm.load %634 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %636 = llvm.getelementptr inbounds %634[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %637 = llvm.load %636 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %638 = llvm.mul %600, %b_size0_1 overflow<nsw> : i64
    %639 = llvm.add %638, %j_panel overflow<nsw> : i64
    %640 = llvm.getelementptr inbounds %out0_1[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %641 = llvm.load %640 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %642 = llvm.getelementptr inbounds %640[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %643 = llvm.load %642 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %644 = llvm.mul %598, %b_size0_1 overflow<nsw> : i64
    %645 = llvm.add %644, %j_panel overflow<nsw> : i64
    %646 = llvm.getelementptr inbounds %out0_1[%645] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %647 = llvm.load %646 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %648 = llvm.getelementptr inbounds %646[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %649 = llvm.load %648 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb15(%617, %619, %623, %625, %629, %631, %635, %637, %641, %643, %647, %649 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb15(%650: vector<8xf32>, %651: vector<8xf32>, %652: vector<8xf32>, %653: vector<8xf32>, %654: vector<8xf32>, %655: vector<8xf32>, %656: vector<8xf32>, %657: vector<8xf32>, %658: vector<8xf32>, %659: vector<8xf32>, %660: vector<8xf32>, %661: vector<8xf32>):
    %662 = llvm.add %k0_piece, %470 overflow<nsw> : i64
    %663 = llvm.intr.smin(%662, %a_stride0_1) : (i64, i64) -> i64
    %664 = llvm.icmp "slt" %k0_piece, %663 : i64
    llvm.cond_br %664, ^bb16(%k0_piece, %650, %651, %652, %653, %654, %655, %656, %657, %658, %659, %660, %661 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb17(%650, %651, %652, %653, %654, %655, %656, %657, %658, %659, %660, %661 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb16(%k0: i64, %665: vector<8xf32>, %666: vector<8xf32>, %667: vector<8xf32>, %668: vector<8xf32>, %669: vector<8xf32>, %670: vector<8xf32>, %671: vector<8xf32>, %672: vector<8xf32>, %673: vector<8xf32>, %674: vector<8xf32>, %675: vector<8xf32>, %676: vector<8xf32>):
    %677 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %678 = llvm.add %677, %471 overflow<nsw> : i64
    %679 = llvm.mul %678, %469 overflow<nsw> : i64
    %680 = llvm.getelementptr %b_copy_1[%679] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%680, %489, %490, %483) : (!llvm.ptr, i32, i32, i32) -> ()
    %681 = llvm.mul %i_tile, %a_stride0_1 overflow<nsw> : i64
    %682 = llvm.add %681, %k0 overflow<nsw> : i64
    %683 = llvm.getelementptr inbounds %a_1[%682] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %684 = llvm.load %683 {alignment = 4 : i64} : !llvm.ptr -> f32
    %685 = llvm.mlir.poison : vector<8xf32>
    %686 = llvm.insertelement %684, %685[%468 : i64] : vector<8xf32>
    %687 = llvm.shufflevector %686, %685 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %688 = llvm.mul %606, %a_stride0_1 overflow<nsw> : i64
    %689 = llvm.add %688, %k0 overflow<nsw> : i64
    %690 = llvm.getelementptr inbounds %a_1[%689] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %691 = llvm.load %690 {alignment = 4 : i64} : !llvm.ptr -> f32
    %692 = llvm.mlir.poison : vector<8xf32>
    %693 = llvm.insertelement %691, %692[%468 : i64] : vector<8xf32>
    %694 = llvm.shufflevector %693, %692 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %695 = llvm.mul %604, %a_stride0_1 overflow<nsw> : i64
    %696 = llvm.add %695, %k0 overflow<nsw> : i64
    %697 = llvm.getelementptr inbounds %a_1[%696] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %698 = llvm.load %697 {alignment = 4 : i64} : !llvm.ptr -> f32
    %699 = llvm.mlir.poison : vector<8xf32>
    %700 = llvm.insertelement %698, %699[%468 : i64] : vector<8xf32>
    %701 = llvm.shufflevector %700, %699 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %702 = llvm.mul %602, %a_stride0_1 overflow<nsw> : i64
    %703 = llvm.add %702, %k0 overflow<nsw> : i64
    %704 = llvm.getelementptr inbounds %a_1[%703] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %705 = llvm.load %704 {alignment = 4 : i64} : !llvm.ptr -> f32
    %706 = llvm.mlir.poison : vector<8xf32>
    %707 = llvm.insertelement %705, %706[%468 : i64] : vector<8xf32>
    %708 = llvm.shufflevector %707, %706 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %709 = llvm.mul %600, %a_stride0_1 overflow<nsw> : i64
    %710 = llvm.add %709, %k0 overflow<nsw> : i64
    %711 = llvm.getelementptr inbounds %a_1[%710] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %712 = llvm.load %711 {alignment = 4 : i64} : !llvm.ptr -> f32
    %713 = llvm.mlir.poison : vector<8xf32>
    %714 = llvm.insertelement %712, %713[%468 : i64] : vector<8xf32>
    %715 = llvm.shufflevector %714, %713 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %716 = llvm.mul %598, %a_stride0_1 overflow<nsw> : i64
    %717 = llvm.add %716, %k0 overflow<nsw> : i64
    %718 = llvm.getelementptr inbounds %a_1[%717] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %719 = llvm.load %718 {alignment = 4 : i64} : !llvm.ptr -> f32
    %720 = llvm.mlir.poison : vector<8xf32>
    %721 = llvm.insertelement %719, %720[%468 : i64] : vector<8xf32>
    %722 = llvm.shufflevector %721, %720 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %723 = llvm.mul %677, %469 overflow<nsw> : i64
    %724 = llvm.getelementptr inbounds %b_copy_1[%723] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %725 = llvm.load %724 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %726 = llvm.add %468, %471 overflow<nsw> : i64
    %727 = llvm.add %723, %726 overflow<nsw> : i64
    %728 = llvm.getelementptr inbounds %b_copy_1[%727] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %729 = llvm.load %728 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %730 = llvm.fsub %687, %725 : vector<8xf32>
    %731 = llvm.fsub %687, %729 : vector<8xf32>
    %732 = llvm.fsub %694, %725 : vector<8xf32>
    %733 = llvm.fsub %694, %729 : vector<8xf32>
    %734 = llvm.fsub %701, %725 : vector<8xf32>
    %735 = llvm.fsub %701, %729 : vector<8xf32>
    %736 = llvm.fsub %708, %725 : vector<8xf32>
    %737 = llvm.fsub %708, %729 : vector<8xf32>
    %738 = llvm.fsub %715, %725 : vector<8xf32>
    %739 = llvm.fsub %715, %729 : vector<8xf32>
    %740 = llvm.fsub %722, %725 : vector<8xf32>
    %741 = llvm.fsub %722, %729 : vector<8xf32>
    %742 = llvm.fmul %730, %730 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %743 = llvm.fmul %731, %731 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %744 = llvm.fmul %732, %732 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %745 = llvm.fmul %733, %733 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %746 = llvm.fmul %734, %734 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %747 = llvm.fmul %735, %735 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %748 = llvm.fmul %736, %736 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %749 = llvm.fmul %737, %737 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %750 = llvm.fmul %738, %738 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %751 = llvm.fmul %739, %739 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %752 = llvm.fmul %740, %740 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %753 = llvm.fmul %741, %741 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %754 = llvm.fadd %665, %742 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %755 = llvm.fadd %666, %743 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %756 = llvm.fadd %667, %744 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %757 = llvm.fadd %668, %745 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %758 = llvm.fadd %669, %746 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %759 = llvm.fadd %670, %747 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %760 = llvm.fadd %671, %748 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %761 = llvm.fadd %672, %749 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %762 = llvm.fadd %673, %750 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %763 = llvm.fadd %674, %751 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %764 = llvm.fadd %675, %752 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %765 = llvm.fadd %676, %753 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %766 = llvm.add %k0, %473 overflow<nsw> : i64
    %767 = llvm.icmp "slt" %766, %663 : i64
    llvm.cond_br %767, ^bb16(%766, %754, %755, %756, %757, %758, %759, %760, %761, %762, %763, %764, %765 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb17(%754, %755, %756, %757, %758, %759, %760, %761, %762, %763, %764, %765 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb17(%768: vector<8xf32>, %769: vector<8xf32>, %770: vector<8xf32>, %771: vector<8xf32>, %772: vector<8xf32>, %773: vector<8xf32>, %774: vector<8xf32>, %775: vector<8xf32>, %776: vector<8xf32>, %777: vector<8xf32>, %778: vector<8xf32>, %779: vector<8xf32>):
    %780 = llvm.icmp "slt" %468, %595 : i64
    %781 = llvm.icmp "slt" %473, %595 : i64
    %782 = llvm.icmp "slt" %474, %595 : i64
    %783 = llvm.icmp "slt" %472, %595 : i64
    %784 = llvm.icmp "slt" %475, %595 : i64
    %785 = llvm.icmp "slt" %476, %595 : i64
    %786 = llvm.mul %i_tile, %b_size0_1 overflow<nsw> : i64
    %787 = llvm.add %786, %j_panel overflow<nsw> : i64
    %788 = llvm.getelementptr inbounds %out0_1[%787] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %768, %788 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %789 = llvm.getelementptr inbounds %788[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %769, %789 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %790 = llvm.mul %606, %b_size0_1 overflow<nsw> : i64
    %791 = llvm.add %790, %j_panel overflow<nsw> : i64
    %792 = llvm.getelementptr inbounds %out0_1[%791] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %770, %792 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %793 = llvm.getelementptr inbounds %792[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %771, %793 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %794 = llvm.mul %604, %b_size0_1 overflow<nsw> : i64
    %795 = llvm.add %794, %j_panel overflow<nsw> : i64
    %796 = llvm.getelementptr inbounds %out0_1[%795] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %772, %796 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %797 = llvm.getelementptr inbounds %796[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %773, %797 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %798 = llvm.mul %602, %b_size0_1 overflow<nsw> : i64
    %799 = llvm.add %798, %j_panel overflow<nsw> : i64
    %800 = llvm.getelementptr inbounds %out0_1[%799] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %774, %800 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %801 = llvm.getelementptr inbounds %800[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %775, %801 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %802 = llvm.mul %600, %b_size0_1 overflow<nsw> : i64
    %803 = llvm.add %802, %j_panel overflow<nsw> : i64
    %804 = llvm.getelementptr inbounds %out0_1[%803] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %776, %804 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %805 = llvm.getelementptr inbounds %804[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %777, %805 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %806 = llvm.mul %598, %b_size0_1 overflow<nsw> : i64
    %807 = llvm.add %806, %j_panel overflow<nsw> : i64
    %808 = llvm.getelementptr inbounds %out0_1[%807] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %778, %808 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %809 = llvm.getelementptr inbounds %808[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %779, %809 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %810 = llvm.add %i_tile, %477 overflow<nsw> : i64
    %811 = llvm.icmp "slt" %810, %467 : i64
    llvm.cond_br %811, ^bb12(%810 : i64), ^bb18
  ^bb18:
    %812 = llvm.icmp "slt" %467, %a_size0_1 : i64
    llvm.cond_br %812, ^bb19(%467 : i64), ^bb25
  ^bb19(%i_below_tile: i64):
    %813 = llvm.add %i_below_tile, %475 overflow<nsw> : i64
    %814 = llvm.sub %813, %i_below_tile overflow<nsw> : i64
    %815 = llvm.sub %a_size0_1, %i_below_tile overflow<nsw> : i64
    %816 = llvm.intr.smin(%814, %815) : (i64, i64) -> i64
    %817 = llvm.add %816, %479 overflow<nsw> : i64
    %818 = llvm.intr.smin(%817, %472) : (i64, i64) -> i64
    %819 = llvm.add %i_below_tile, %818 : i64
    %820 = llvm.intr.smin(%817, %474) : (i64, i64) -> i64
    %821 = llvm.add %i_below_tile, %820 : i64
    %822 = llvm.intr.smin(%817, %473) : (i64, i64) -> i64
    %823 = llvm.add %i_below_tile, %822 : i64
    %824 = llvm.icmp "eq" %k0_piece, %468 : i64
    llvm.cond_br %824, ^bb20, ^bb21
  ^bb20:
    llvm.br ^bb22(%491, %491, %491, %491, %491, %491, %491, %491 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb21:
    %825 = llvm.icmp "slt" %468, %816 : i64
    %826 = llvm.icmp "slt" %473, %816 : i64
    %827 = llvm.icmp "slt" %474, %816 : i64
    %828 = llvm.icmp "slt" %472, %816 : i64
    %829 = llvm.mul %i_below_tile, %b_size0_1 overflow<nsw> : i64
    %830 = llvm.add %829, %j_panel overflow<nsw> : i64
    %831 = llvm.getelementptr inbounds %out0_1[%830] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %832 = llvm.load %831 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %833 = llvm.getelementptr inbounds %831[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %834 = llvm.load %833 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %835 = llvm.mul %823, %b_size0_1 overflow<nsw> : i64
    %836 = llvm.add %835, %j_panel overflow<nsw> : i64
    %837 = llvm.getelementptr inbounds %out0_1[%836] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %838 = llvm.load %837 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %839 = llvm.getelementptr inbounds %837[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %840 = llvm.load %839 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %841 = llvm.mul %821, %b_size0_1 overflow<nsw> : i64
    %842 = llvm.add %841, %j_panel overflow<nsw> : i64
    %843 = llvm.getelementptr inbounds %out0_1[%842] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %844 = llvm.load %843 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %845 = llvm.getelementptr inbounds %843[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %846 = llvm.load %845 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %847 = llvm.mul %819, %b_size0_1 overflow<nsw> : i64
    %848 = llvm.add %847, %j_panel overflow<nsw> : i64
    %849 = llvm.getelementptr inbounds %out0_1[%848] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %850 = llvm.load %849 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %851 = llvm.getelementptr inbounds %849[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %852 = llvm.load %851 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb22(%832, %834, %838, %840, %844, %846, %850, %852 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb22(%853: vector<8xf32>, %854: vector<8xf32>, %855: vector<8xf32>, %856: vector<8xf32>, %857: vector<8xf32>, %858: vector<8xf32>, %859: vector<8xf32>, %860: vector<8xf32>):
    %861 = llvm.add %k0_piece, %470 overflow<nsw> : i64
    %862 = llvm.intr.smin(%861, %a_stride0_1) : (i64, i64) -> i64
    %863 = llvm.icmp "slt" %k0_piece, %862 : i64
    llvm.cond_br %863, ^bb23(%k0_piece, %853, %854, %855, %856, %857, %858, %859, %860 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb24(%853, %854, %855, %856, %857, %858, %859, %860 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb23(%k0_below: i64, %864: vector<8xf32>, %865: vector<8xf32>, %866: vector<8xf32>, %867: vector<8xf32>, %868: vector<8xf32>, %869: vector<8xf32>, %870: vector<8xf32>, %871: vector<8xf32>):
    %872 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %873 = llvm.add %872, %471 overflow<nsw> : i64
    %874 = llvm.mul %873, %469 overflow<nsw> : i64
    %875 = llvm.getelementptr %b_copy_1[%874] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%875, %489, %490, %483) : (!llvm.ptr, i32, i32, i32) -> ()
    %876 = llvm.mul %i_below_tile, %a_stride0_1 overflow<nsw> : i64
    %877 = llvm.add %876, %k0_below overflow<nsw> : i64
    %878 = llvm.getelementptr inbounds %a_1[%877] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %879 = llvm.load %878 {alignment = 4 : i64} : !llvm.ptr -> f32
    %880 = llvm.mlir.poison : vector<8xf32>
    %881 = llvm.insertelement %879, %880[%468 : i64] : vector<8xf32>
    %882 = llvm.shufflevector %881, %880 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %883 = llvm.mul %823, %a_stride0_1 overflow<nsw> : i64
    %884 = llvm.add %883, %k0_below overflow<nsw> : i64
    %885 = llvm.getelementptr inbounds %a_1[%884] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %886 = llvm.load %885 {alignment = 4 : i64} : !llvm.ptr -> f32
    %887 = llvm.mlir.poison : vector<8xf32>
    %888 = llvm.insertelement %886, %887[%468 : i64] : vector<8xf32>
    %889 = llvm.shufflevector %888, %887 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %890 = llvm.mul %821, %a_stride0_1 overflow<nsw> : i64
    %891 = llvm.add %890, %k0_below overflow<nsw> : i64
    %892 = llvm.getelementptr inbounds %a_1[%891] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %893 = llvm.load %892 {alignment = 4 : i64} : !llvm.ptr -> f32
    %894 = llvm.mlir.poison : vector<8xf32>
    %895 = llvm.insertelement %893, %894[%468 : i64] : vector<8xf32>
    %896 = llvm.shufflevector %895, %894 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %897 = llvm.mul %819, %a_stride0_1 overflow<nsw> : i64
    %898 = llvm.add %897, %k0_below overflow<nsw> : i64
    %899 = llvm.getelementptr inbounds %a_1[%898] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %900 = llvm.load %899 {alignment = 4 : i64} : !llvm.ptr -> f32
    %901 = llvm.mlir.poison : vector<8xf32>
    %902 = llvm.insertelement %900, %901[%468 : i64] : vector<8xf32>
    %903 = llvm.shufflevector %902, %901 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %904 = llvm.mul %872, %469 overflow<nsw> : i64
    %905 = llvm.getelementptr inbounds %b_copy_1[%904] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %906 = llvm.load %905 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %907 = llvm.add %468, %471 overflow<nsw> : i64
    %908 = llvm.add %904, %907 overflow<nsw> : i64
    %909 = llvm.getelementptr inbounds %b_copy_1[%908] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %910 = llvm.load %909 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %911 = llvm.fsub %882, %906 : vector<8xf32>
    %912 = llvm.fsub %882, %910 : vector<8xf32>
    %913 = llvm.fsub %889, %906 : vector<8xf32>
    %914 = llvm.fsub %889, %910 : vector<8xf32>
    %915 = llvm.fsub %896, %906 : vector<8xf32>
    %916 = llvm.fsub %896, %910 : vector<8xf32>
    %917 = llvm.fsub %903, %906 : vector<8xf32>
    %918 = llvm.fsub %903, %910 : vector<8xf32>
    %919 = llvm.fmul %911, %911 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %920 = llvm.fmul %912, %912 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %921 = llvm.fmul %913, %913 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %922 = llvm.fmul %914, %914 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %923 = llvm.fmul %915, %915 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %924 = llvm.fmul %916, %916 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %925 = llvm.fmul %917, %917 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %926 = llvm.fmul %918, %918 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %927 = llvm.fadd %864, %919 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %928 = llvm.fadd %865, %920 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %929 = llvm.fadd %866, %921 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %930 = llvm.fadd %867, %922 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %931 = llvm.fadd %868, %923 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %932 = llvm.fadd %869, %924 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %933 = llvm.fadd %870, %925 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %934 = llvm.fadd %871, %926 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %935 = llvm.add %k0_below, %473 overflow<nsw> : i64
    %936 = llvm.icmp "slt" %935, %862 : i64
    llvm.cond_br %936, ^bb23(%935, %927, %928, %929, %930, %931, %932, %933, %934 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb24(%927, %928, %929, %930, %931, %932, %933, %934 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb24(%937: vector<8xf32>, %938: vector<8xf32>, %939: vector<8xf32>, %940: vector<8xf32>, %941: vector<8xf32>, %942: vector<8xf32>, %943: vector<8xf32>, %944: vector<8xf32>):
    %945 = llvm.icmp "slt" %468, %816 : i64
    %946 = llvm.icmp "slt" %473, %816 : i64
    %947 = llvm.icmp "slt" %474, %816 : i64
    %948 = llvm.icmp "slt" %472, %816 : i64
    %949 = llvm.mul %i_below_tile, %b_size0_1 overflow<nsw> : i64
    %950 = llvm.add %949, %j_panel overflow<nsw> : i64
    %951 = llvm.getelementptr inbounds %out0_1[%950] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %937, %951 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %952 = llvm.getelementptr inbounds %951[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %938, %952 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %953 = llvm.mul %823, %b_size0_1 overflow<nsw> : i64
    %954 = llvm.add %953, %j_panel overflow<nsw> : i64
    %955 = llvm.getelementptr inbounds %out0_1[%954] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %939, %955 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %956 = llvm.getelementptr inbounds %955[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %940, %956 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %957 = llvm.mul %821, %b_size0_1 overflow<nsw> : i64
    %958 = llvm.add %957, %j_panel overflow<nsw> : i64
    %959 = llvm.getelementptr inbounds %out0_1[%958] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %941, %959 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %960 = llvm.getelementptr inbounds %959[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %942, %960 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %961 = llvm.mul %819, %b_size0_1 overflow<nsw> : i64
    %962 = llvm.add %961, %j_panel overflow<nsw> : i64
    %963 = llvm.getelementptr inbounds %out0_1[%962] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %943, %963 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %964 = llvm.getelementptr inbounds %963[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %944, %964 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %965 = llvm.add %i_below_tile, %475 overflow<nsw> : i64
    %966 = llvm.icmp "slt" %965, %a_size0_1 : i64
    llvm.cond_br %966, ^bb19(%965 : i64), ^bb25
  ^bb25:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %967 = llvm.add %k0_piece, %470 overflow<nsw> : i64
    %968 = llvm.icmp "slt" %967, %465 : i64
    llvm.cond_br %968, ^bb2(%967 : i64), ^bb26
  ^bb26:
    %969 = llvm.add %493, %473 overflow<nsw> : i64
    %970 = llvm.icmp "slt" %969, %end : i64
    llvm.cond_br %970, ^bb1(%969 : i64), ^bb27
  ^bb27:
    llvm.return %489 : i32
  ^bb28(%971: i32):
    llvm.return %971 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %972 = llvm.mlir.constant(8) : i64
    %973 = llvm.mlir.constant(16) : i64
    %974 = llvm.mlir.constant(24) : i64
    %975 = llvm.mlir.constant(32) : i64
    %976 = llvm.mlir.constant(40) : i64
    %977 = llvm.mlir.constant(48) : i64
    %978 = llvm.mlir.constant(56) : i64
    %979 = llvm.mlir.constant(64) : i64
    %980 = llvm.mlir.constant(72) : i64
    %981 = llvm.mlir.constant(80) : i64
    %982 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %983 = llvm.getelementptr inbounds %context[%972] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %984 = llvm.load %983 {alignment = 8 : i64} : !llvm.ptr -> i64
    %985 = llvm.getelementptr inbounds %context[%973] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %986 = llvm.load %985 {alignment = 8 : i64} : !llvm.ptr -> i64
    %987 = llvm.getelementptr inbounds %context[%974] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %988 = llvm.load %987 {alignment = 8 : i64} : !llvm.ptr -> i64
    %989 = llvm.getelementptr inbounds %context[%975] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %990 = llvm.load %989 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %991 = llvm.getelementptr inbounds %context[%976] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %992 = llvm.load %991 {alignment = 8 : i64} : !llvm.ptr -> i64
    %993 = llvm.getelementptr inbounds %context[%977] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %994 = llvm.load %993 {alignment = 8 : i64} : !llvm.ptr -> i64
    %995 = llvm.getelementptr inbounds %context[%978] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %996 = llvm.load %995 {alignment = 8 : i64} : !llvm.ptr -> i64
    %997 = llvm.getelementptr inbounds %context[%979] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %998 = llvm.load %997 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %999 = llvm.getelementptr inbounds %context[%980] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1000 = llvm.load %999 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1001 = llvm.getelementptr inbounds %context[%981] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1002 = llvm.load %1001 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1003 = llvm.call @program.parallel0(%begin_1, %end_1, %982, %984, %986, %988, %990, %992, %994, %996, %998, %1000, %1002) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.return %1003 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %a_size0_2: i64, %b_size0_2: i64, %out0_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %1004 = llvm.mlir.constant(0) : i64
    %1005 = llvm.mlir.constant(1) : i64
    %1006 = llvm.mlir.constant(2) : i64
    %1007 = llvm.mlir.constant(4) : i64
    %1008 = llvm.mlir.constant(0 : i32) : i32
    %1009 = llvm.mlir.constant(dense<0x7f800000> : vector<4xf32>) : vector<4xf32>
    %1010 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %1011 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf32>) : vector<4xf32>
    %1012 = llvm.mlir.constant(dense<9223372036854775807> : vector<4xi64>) : vector<4xi64>
    %1013 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %1013, ^bb1(%begin_2 : i64), ^bb7
  ^bb1(%i: i64):
    %1014 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi64>) : vector<4xi64>
    %1015 = llvm.ashr %b_size0_2, %1006 : i64
    %1016 = llvm.mul %1015, %1007 overflow<nsw> : i64
    %1017 = llvm.icmp "slt" %1004, %1016 : i64
    llvm.cond_br %1017, ^bb2(%1004, %1009, %1010 : i64, vector<4xf32>, vector<4xi64>), ^bb3(%1009, %1010 : vector<4xf32>, vector<4xi64>)
  ^bb2(%j: i64, %1018: vector<4xf32>, %1019: vector<4xi64>):
    %1020 = llvm.mul %i, %b_size0_2 overflow<nsw> : i64
    %1021 = llvm.add %1020, %j overflow<nsw> : i64
    %1022 = llvm.getelementptr inbounds %out0_2[%1021] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1023 = llvm.load %1022 {alignment = 4 : i64} : !llvm.ptr -> vector<4xf32>
    %1024 = llvm.intr.sqrt(%1023) : (vector<4xf32>) -> vector<4xf32>
    %1025 = llvm.fcmp "olt" %1023, %1018 : vector<4xf32>
    %1026 = llvm.fcmp "uno" %1023, %1023 : vector<4xf32>
    %1027 = llvm.fcmp "ord" %1018, %1018 : vector<4xf32>
    %1028 = llvm.and %1026, %1027 : vector<4xi1>
    %1029 = llvm.or %1025, %1028 : vector<4xi1>
    %1030 = llvm.mlir.poison : vector<4xi64>
    %1031 = llvm.insertelement %j, %1030[%1004 : i64] : vector<4xi64>
    %1032 = llvm.shufflevector %1031, %1030 [0, 0, 0, 0] : vector<4xi64>
    %1033 = llvm.add %1032, %1014 : vector<4xi64>
    %1034 = llvm.select %1029, %1023, %1018 : vector<4xi1>, vector<4xf32>
    %1035 = llvm.select %1029, %1033, %1019 : vector<4xi1>, vector<4xi64>
    llvm.store %1024, %1022 {alignment = 4 : i64} : vector<4xf32>, !llvm.ptr
    %1036 = llvm.add %j, %1007 overflow<nsw> : i64
    %1037 = llvm.icmp "slt" %1036, %1016 : i64
    llvm.cond_br %1037, ^bb2(%1036, %1034, %1035 : i64, vector<4xf32>, vector<4xi64>), ^bb3(%1034, %1035 : vector<4xf32>, vector<4xi64>)
  ^bb3(%1038: vector<4xf32>, %1039: vector<4xi64>):
    %1040 = llvm.icmp "slt" %1016, %b_size0_2 : i64
    llvm.cond_br %1040, ^bb4, ^bb5
  ^bb4:
    %1041 = llvm.sub %b_size0_2, %1016 overflow<nsw> : i64
    %1042 = llvm.intr.smin(%1041, %1007) : (i64, i64) -> i64
    %1043 = llvm.intr.smax(%1042, %1004) : (i64, i64) -> i64
    %1044 = llvm.trunc %1043 : i64 to i32
    %1045 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1046 = llvm.mlir.poison : vector<4xi32>
    %1047 = llvm.insertelement %1044, %1046[%1004 : i64] : vector<4xi32>
    %1048 = llvm.shufflevector %1047, %1046 [0, 0, 0, 0] : vector<4xi32>
    %1049 = llvm.icmp "slt" %1045, %1048 : vector<4xi32>
    %1050 = llvm.mul %i, %b_size0_2 overflow<nsw> : i64
    %1051 = llvm.add %1050, %1016 overflow<nsw> : i64
    %1052 = llvm.getelementptr inbounds %out0_2[%1051] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1053 = llvm.intr.masked.load %1052, %1049, %1011 {alignment = 4 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
    %1054 = llvm.intr.sqrt(%1053) : (vector<4xf32>) -> vector<4xf32>
    %1055 = llvm.fcmp "olt" %1053, %1038 : vector<4xf32>
    %1056 = llvm.fcmp "uno" %1053, %1053 : vector<4xf32>
    %1057 = llvm.fcmp "ord" %1038, %1038 : vector<4xf32>
    %1058 = llvm.and %1056, %1057 : vector<4xi1>
    %1059 = llvm.or %1055, %1058 : vector<4xi1>
    %1060 = llvm.mlir.poison : vector<4xi64>
    %1061 = llvm.insertelement %1016, %1060[%1004 : i64] : vector<4xi64>
    %1062 = llvm.shufflevector %1061, %1060 [0, 0, 0, 0] : vector<4xi64>
    %1063 = llvm.add %1062, %1014 : vector<4xi64>
    %1064 = llvm.select %1059, %1053, %1038 : vector<4xi1>, vector<4xf32>
    %1065 = llvm.select %1059, %1063, %1039 : vector<4xi1>, vector<4xi64>
    llvm.intr.masked.store %1054, %1052, %1049 {alignment = 4 : i32} : vector<4xf32>, vector<4xi1> into !llvm.ptr
    %1066 = llvm.select %1049, %1064, %1038 : vector<4xi1>, vector<4xf32>
    %1067 = llvm.select %1049, %1065, %1039 : vector<4xi1>, vector<4xi64>
    llvm.br ^bb6(%1066, %1067 : vector<4xf32>, vector<4xi64>)
  ^bb5:
    llvm.br ^bb6(%1038, %1039 : vector<4xf32>, vector<4xi64>)
  ^bb6(%1068: vector<4xf32>, %1069: vector<4xi64>):
    %1070 = llvm.intr.vector.reduce.fminimum(%1068) : (vector<4xf32>) -> f32
    %1071 = llvm.mlir.poison : vector<4xf32>
    %1072 = llvm.insertelement %1070, %1071[%1004 : i64] : vector<4xf32>
    %1073 = llvm.shufflevector %1072, %1071 [0, 0, 0, 0] : vector<4xf32>
    %1074 = llvm.fcmp "oeq" %1068, %1073 : vector<4xf32>
    %1075 = llvm.fcmp "uno" %1068, %1068 : vector<4xf32>
    %1076 = llvm.or %1074, %1075 : vector<4xi1>
    %1077 = llvm.select %1076, %1069, %1012 : vector<4xi1>, vector<4xi64>
    %1078 = "llvm.intr.vector.reduce.smin"(%1077) : (vector<4xi64>) -> i64
    %1079 = llvm.getelementptr inbounds %out1_1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1078, %1079 {alignment = 8 : i64} : i64, !llvm.ptr
    %1080 = llvm.add %i, %1005 overflow<nsw> : i64
    %1081 = llvm.icmp "slt" %1080, %end_2 : i64
    llvm.cond_br %1081, ^bb1(%1080 : i64), ^bb7
  ^bb7:
    llvm.return %1008 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %1082 = llvm.mlir.constant(8) : i64
    %1083 = llvm.mlir.constant(16) : i64
    %1084 = llvm.mlir.constant(24) : i64
    %1085 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1086 = llvm.getelementptr inbounds %context_1[%1082] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1087 = llvm.load %1086 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1088 = llvm.getelementptr inbounds %context_1[%1083] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1089 = llvm.load %1088 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1090 = llvm.getelementptr inbounds %context_1[%1084] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1091 = llvm.load %1090 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1092 = llvm.call @program.parallel1(%begin_3, %end_3, %1085, %1087, %1089, %1091) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %1092 : i32
  }
  llvm.func @program_shapes(%a_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_3: i64, %a_stride0_2: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_3: i64, %b_stride0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %1093 = llvm.mlir.constant(0) : i64
    %1094 = llvm.mlir.constant(1) : i64
    %1095 = llvm.mlir.constant(2 : i32) : i32
    %1096 = llvm.mlir.constant(3 : i32) : i32
    %1097 = llvm.mlir.constant(2) : i64
    %1098 = llvm.mlir.constant(0 : i32) : i32
    %1099 = llvm.icmp "eq" %b_stride0_2, %a_stride0_2 : i64
    %1100 = llvm.icmp "slt" %1093, %b_size0_3 : i64
    llvm.cond_br %1099, ^bb1, ^bb3(%1095 : i32)
  ^bb1:
    llvm.cond_br %1100, ^bb2, ^bb3(%1096 : i32)
  ^bb2:
    llvm.store %a_size0_3, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %1101 = llvm.getelementptr inbounds %extents[%1094] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_size0_3, %1101 {alignment = 8 : i64} : i64, !llvm.ptr
    %1102 = llvm.getelementptr inbounds %extents[%1097] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size0_3, %1102 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1098 : i32
  ^bb3(%1103: i32):
    llvm.return %1103 : i32
  }
}
