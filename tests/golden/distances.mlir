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
            affine.prefetch %a[%i_tile + 6 + %k0 mod 8, %k0], read, locality<2>, data : memref<?x?xf32>
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
    %389 = arith.minsi %c16384, %8 : index
    %390 = arith.andi %9, %c15 : index
    %391 = arith.minsi %c8, %390 : index
    %392 = arith.maxsi %391, %c0 : index
    scf.for %j_right_panel = %11 to %9 step %c8 {
      %393 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
      %394 = arith.subi %393, %j_right_panel overflow<nsw> : index
      %395 = arith.subi %9, %j_right_panel overflow<nsw> : index
      %396 = arith.minsi %394, %395 : index
      %397 = vector.create_mask %396 : vector<8xi1>
      scf.for %k0_right_piece = %c0 to %12 step %c16384 {
        %b_copy_1 = memref.alloc(%389, %392) {alignment = 64 : i64} : memref<?x?xf32>
        %398 = arith.minsi %393, %9 : index
        scf.for %j_right_copy_tile = %j_right_panel to %398 step %c8 {
          %399 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %400 = arith.shrsi %8, %c3 : index
          %401 = arith.muli %400, %c8 overflow<nsw> : index
          %402 = arith.minsi %399, %401 : index
          scf.for %k0_right_copy_tile = %k0_right_piece to %402 step %c8 {
            %403 = arith.addi %k0_right_copy_tile, %c8 overflow<nsw> : index
            scf.for %k0_right_copy = %k0_right_copy_tile to %403 step %c1 {
              %404 = arith.addi %j_right_copy_tile, %c8 overflow<nsw> : index
              %405 = arith.minsi %404, %393 : index
              %406 = arith.minsi %405, %9 : index
              scf.for %j_right_copy = %j_right_copy_tile to %406 step %c1 {
                %407 = memref.load %b[%j_right_copy, %k0_right_copy] : memref<?x?xf32>
                %408 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
                %409 = arith.subi %j_right_copy, %j_right_panel overflow<nsw> : index
                memref.store %407, %b_copy_1[%408, %409] : memref<?x?xf32>
              }
            }
          }
          %410 = arith.maxsi %k0_right_piece, %401 : index
          %411 = arith.minsi %399, %8 : index
          scf.for %k0_right_copy_below = %410 to %411 step %c1 {
            %412 = arith.addi %j_right_copy_tile, %c8 overflow<nsw> : index
            %413 = arith.minsi %412, %393 : index
            %414 = arith.minsi %413, %9 : index
            scf.for %j_right_copy_below = %j_right_copy_tile to %414 step %c1 {
              %415 = memref.load %b[%j_right_copy_below, %k0_right_copy_below] : memref<?x?xf32>
              %416 = arith.subi %k0_right_copy_below, %k0_right_piece overflow<nsw> : index
              %417 = arith.subi %j_right_copy_below, %j_right_panel overflow<nsw> : index
              memref.store %415, %b_copy_1[%416, %417] : memref<?x?xf32>
            }
          }
        }
        scf.for %i_right_tile = %c0 to %7 step %c8 {
          %418 = arith.addi %i_right_tile, %c8 overflow<nsw> : index
          %419 = arith.subi %418, %i_right_tile overflow<nsw> : index
          %420 = arith.subi %7, %i_right_tile overflow<nsw> : index
          %421 = arith.minsi %419, %420 : index
          %422 = arith.addi %421, %minus1 overflow<nsw> : index
          %423 = arith.minsi %422, %c7 : index
          %424 = arith.addi %i_right_tile, %423 : index
          %425 = arith.minsi %422, %c6 : index
          %426 = arith.addi %i_right_tile, %425 : index
          %427 = arith.minsi %422, %c5 : index
          %428 = arith.addi %i_right_tile, %427 : index
          %429 = arith.minsi %422, %c4 : index
          %430 = arith.addi %i_right_tile, %429 : index
          %431 = arith.minsi %422, %c3 : index
          %432 = arith.addi %i_right_tile, %431 : index
          %433 = arith.minsi %422, %c2 : index
          %434 = arith.addi %i_right_tile, %433 : index
          %435 = arith.minsi %422, %c1 : index
          %436 = arith.addi %i_right_tile, %435 : index
          %437 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %438, %439, %440, %441, %442, %443, %444, %445 = scf.if %437 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %4, %4, %4, %4, %4, %4, %4, %4 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %446 = arith.cmpi slt, %c0, %421 : index
            %447 = arith.cmpi slt, %c1, %421 : index
            %448 = arith.cmpi slt, %c2, %421 : index
            %449 = arith.cmpi slt, %c3, %421 : index
            %450 = arith.cmpi slt, %c4, %421 : index
            %451 = arith.cmpi slt, %c5, %421 : index
            %452 = arith.cmpi slt, %c6, %421 : index
            %453 = arith.cmpi slt, %c7, %421 : index
            %454 = vector.maskedload %out0_1[%i_right_tile, %j_right_panel], %397, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %455 = vector.maskedload %out0_1[%436, %j_right_panel], %397, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %456 = vector.maskedload %out0_1[%434, %j_right_panel], %397, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %457 = vector.maskedload %out0_1[%432, %j_right_panel], %397, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %458 = vector.maskedload %out0_1[%430, %j_right_panel], %397, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %459 = vector.maskedload %out0_1[%428, %j_right_panel], %397, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %460 = vector.maskedload %out0_1[%426, %j_right_panel], %397, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %461 = vector.maskedload %out0_1[%424, %j_right_panel], %397, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %454, %455, %456, %457, %458, %459, %460, %461 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %462 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %463 = arith.minsi %462, %8 : index
          %464, %465, %466, %467, %468, %469, %470, %471 = scf.for %k0_right = %k0_right_piece to %463 step %c1 iter_args(%472 = %438, %473 = %439, %474 = %440, %475 = %441, %476 = %442, %477 = %443, %478 = %444, %479 = %445) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %480 = memref.load %a[%i_right_tile, %k0_right] : memref<?x?xf32>
            %481 = vector.broadcast %480 : f32 to vector<8xf32>
            %482 = memref.load %a[%436, %k0_right] : memref<?x?xf32>
            %483 = vector.broadcast %482 : f32 to vector<8xf32>
            %484 = memref.load %a[%434, %k0_right] : memref<?x?xf32>
            %485 = vector.broadcast %484 : f32 to vector<8xf32>
            %486 = memref.load %a[%432, %k0_right] : memref<?x?xf32>
            %487 = vector.broadcast %486 : f32 to vector<8xf32>
            %488 = memref.load %a[%430, %k0_right] : memref<?x?xf32>
            %489 = vector.broadcast %488 : f32 to vector<8xf32>
            %490 = memref.load %a[%428, %k0_right] : memref<?x?xf32>
            %491 = vector.broadcast %490 : f32 to vector<8xf32>
            %492 = memref.load %a[%426, %k0_right] : memref<?x?xf32>
            %493 = vector.broadcast %492 : f32 to vector<8xf32>
            %494 = memref.load %a[%424, %k0_right] : memref<?x?xf32>
            %495 = vector.broadcast %494 : f32 to vector<8xf32>
            %496 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
            %497 = vector.maskedload %b_copy_1[%496, %c0], %397, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %498 = arith.subf %481, %497 : vector<8xf32>
            %499 = arith.subf %483, %497 : vector<8xf32>
            %500 = arith.subf %485, %497 : vector<8xf32>
            %501 = arith.subf %487, %497 : vector<8xf32>
            %502 = arith.subf %489, %497 : vector<8xf32>
            %503 = arith.subf %491, %497 : vector<8xf32>
            %504 = arith.subf %493, %497 : vector<8xf32>
            %505 = arith.subf %495, %497 : vector<8xf32>
            %506 = arith.mulf %498, %498 fastmath<contract> : vector<8xf32>
            %507 = arith.mulf %499, %499 fastmath<contract> : vector<8xf32>
            %508 = arith.mulf %500, %500 fastmath<contract> : vector<8xf32>
            %509 = arith.mulf %501, %501 fastmath<contract> : vector<8xf32>
            %510 = arith.mulf %502, %502 fastmath<contract> : vector<8xf32>
            %511 = arith.mulf %503, %503 fastmath<contract> : vector<8xf32>
            %512 = arith.mulf %504, %504 fastmath<contract> : vector<8xf32>
            %513 = arith.mulf %505, %505 fastmath<contract> : vector<8xf32>
            %514 = arith.addf %472, %506 fastmath<reassoc,contract> : vector<8xf32>
            %515 = arith.addf %473, %507 fastmath<reassoc,contract> : vector<8xf32>
            %516 = arith.addf %474, %508 fastmath<reassoc,contract> : vector<8xf32>
            %517 = arith.addf %475, %509 fastmath<reassoc,contract> : vector<8xf32>
            %518 = arith.addf %476, %510 fastmath<reassoc,contract> : vector<8xf32>
            %519 = arith.addf %477, %511 fastmath<reassoc,contract> : vector<8xf32>
            %520 = arith.addf %478, %512 fastmath<reassoc,contract> : vector<8xf32>
            %521 = arith.addf %479, %513 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %514, %515, %516, %517, %518, %519, %520, %521 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %522 = arith.cmpi slt, %c0, %421 : index
          %523 = arith.cmpi slt, %c1, %421 : index
          %524 = arith.cmpi slt, %c2, %421 : index
          %525 = arith.cmpi slt, %c3, %421 : index
          %526 = arith.cmpi slt, %c4, %421 : index
          %527 = arith.cmpi slt, %c5, %421 : index
          %528 = arith.cmpi slt, %c6, %421 : index
          %529 = arith.cmpi slt, %c7, %421 : index
          vector.maskedstore %out0_1[%i_right_tile, %j_right_panel], %397, %464 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%436, %j_right_panel], %397, %465 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%434, %j_right_panel], %397, %466 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%432, %j_right_panel], %397, %467 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%430, %j_right_panel], %397, %468 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%428, %j_right_panel], %397, %469 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%426, %j_right_panel], %397, %470 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%424, %j_right_panel], %397, %471 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        }
        memref.dealloc %b_copy_1 : memref<?x?xf32>
      }
    }
    %530 = arith.constant 0 : index
    %531 = arith.maxsi %7, %530 : index
    %532 = arith.constant 2 : index
    %533 = arith.shrsi %9, %532 : index
    %534 = arith.constant 4 : index
    %535 = arith.muli %533, %534 : index
    %536 = arith.constant 0 : index
    %537 = arith.maxsi %535, %536 : index
    %538 = arith.constant 3 : index
    %539 = arith.addi %537, %538 : index
    %540 = arith.constant 4 : index
    %541 = arith.divui %539, %540 : index
    %542 = arith.constant 34 : index
    %543 = arith.muli %541, %542 : index
    %544 = arith.constant 15 : index
    %545 = arith.addi %544, %543 : index
    %546 = arith.constant 38 : index
    %547 = arith.addi %545, %546 : index
    %548 = arith.muli %531, %547 : index
    %549 = arith.constant 32768 : index
    %550 = arith.cmpi sge, %548, %549 : index
    "omp.parallel"(%550) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %7, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %551 = vector.step : vector<4xindex>
          %552 = arith.shrsi %9, %c2 : index
          %553 = arith.muli %552, %c4 overflow<nsw> : index
          %554, %555 = scf.for %j = %c0 to %553 step %c4 iter_args(%556 = %0, %557 = %1) -> (vector<4xf32>, vector<4xi64>) {
            %558 = vector.load %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
            %559 = math.sqrt %558 : vector<4xf32>
            %560 = arith.cmpf olt, %558, %556 : vector<4xf32>
            %561 = arith.cmpf uno, %558, %558 : vector<4xf32>
            %562 = arith.cmpf ord, %556, %556 : vector<4xf32>
            %563 = arith.andi %561, %562 : vector<4xi1>
            %564 = arith.ori %560, %563 : vector<4xi1>
            %565 = vector.broadcast %j : index to vector<4xindex>
            %566 = arith.addi %565, %551 : vector<4xindex>
            %567 = arith.index_cast %566 : vector<4xindex> to vector<4xi64>
            %568 = arith.select %564, %558, %556 : vector<4xi1>, vector<4xf32>
            %569 = arith.select %564, %567, %557 : vector<4xi1>, vector<4xi64>
            vector.store %559, %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
            scf.yield %568, %569 : vector<4xf32>, vector<4xi64>
          }
          %570 = arith.cmpi slt, %553, %9 : index
          %571, %572 = scf.if %570 -> (vector<4xf32>, vector<4xi64>) {
            %573 = arith.subi %9, %553 overflow<nsw> : index
            %574 = vector.create_mask %573 : vector<4xi1>
            %575 = vector.maskedload %out0_1[%i, %553], %574, %2 : memref<?x?xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
            %576 = math.sqrt %575 : vector<4xf32>
            %577 = arith.cmpf olt, %575, %554 : vector<4xf32>
            %578 = arith.cmpf uno, %575, %575 : vector<4xf32>
            %579 = arith.cmpf ord, %554, %554 : vector<4xf32>
            %580 = arith.andi %578, %579 : vector<4xi1>
            %581 = arith.ori %577, %580 : vector<4xi1>
            %582 = vector.broadcast %553 : index to vector<4xindex>
            %583 = arith.addi %582, %551 : vector<4xindex>
            %584 = arith.index_cast %583 : vector<4xindex> to vector<4xi64>
            %585 = arith.select %581, %575, %554 : vector<4xi1>, vector<4xf32>
            %586 = arith.select %581, %584, %555 : vector<4xi1>, vector<4xi64>
            vector.maskedstore %out0_1[%i, %553], %574, %576 : memref<?x?xf32>, vector<4xi1>, vector<4xf32>
            %587 = arith.select %574, %585, %554 : vector<4xi1>, vector<4xf32>
            %588 = arith.select %574, %586, %555 : vector<4xi1>, vector<4xi64>
            scf.yield %587, %588 : vector<4xf32>, vector<4xi64>
          } else {
            scf.yield %554, %555 : vector<4xf32>, vector<4xi64>
          }
          %589 = vector.reduction <minimumf>, %571 : vector<4xf32> into f32
          %590 = vector.broadcast %589 : f32 to vector<4xf32>
          %591 = arith.cmpf oeq, %571, %590 : vector<4xf32>
          %592 = arith.cmpf uno, %571, %571 : vector<4xf32>
          %593 = arith.ori %591, %592 : vector<4xi1>
          %594 = arith.select %593, %572, %3 : vector<4xi1>, vector<4xi64>
          %595 = vector.reduction <minsi>, %594 : vector<4xi64> into i64
          memref.store %595, %out1_1[%i] : memref<?xi64>
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
    %487 = llvm.mlir.constant(2 : i32) : i32
    %488 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %489 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %489, ^bb1(%begin : i64), ^bb27
  ^bb1(%490: i64):
    %j_panel = llvm.mul %490, %466 overflow<nsw> : i64
    %491 = llvm.icmp "slt" %465, %462 : i64
    llvm.cond_br %491, ^bb2(%465 : i64), ^bb26
  ^bb2(%k0_piece: i64):
    %492 = llvm.mul %463, %477 overflow<nsw> : i64
    %493 = llvm.add %492, %477 overflow<nsw> : i64
    %494 = llvm.and %493, %478 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%477, %494) : (i64, i64) -> !llvm.ptr
    %495 = llvm.mlir.zero : !llvm.ptr
    %496 = llvm.icmp "ne" %b_copy_1, %495 : !llvm.ptr
    llvm.cond_br %496, ^bb3, ^bb28(%479 : i32)
  ^bb3:
    %497 = llvm.add %j_panel, %466 overflow<nsw> : i64
    %498 = llvm.icmp "slt" %j_panel, %497 : i64
    llvm.cond_br %498, ^bb4(%j_panel : i64), ^bb11
  ^bb4(%j_copy_tile: i64):
    %499 = llvm.sub %j_copy_tile, %j_panel overflow<nsw> : i64
    %500 = llvm.add %k0_piece, %467 overflow<nsw> : i64
    %501 = llvm.ashr %a_stride0_1, %469 : i64
    %502 = llvm.mul %501, %468 overflow<nsw> : i64
    %503 = llvm.intr.smin(%500, %502) : (i64, i64) -> i64
    %504 = llvm.icmp "slt" %k0_piece, %503 : i64
    llvm.cond_br %504, ^bb5(%k0_piece : i64), ^bb6
  ^bb5(%k0_copy_tile: i64):
    %505 = llvm.mul %j_copy_tile, %b_stride0_1 overflow<nsw> : i64
    %506 = llvm.add %505, %k0_copy_tile overflow<nsw> : i64
    %507 = llvm.getelementptr inbounds %b_1[%506] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %508 = llvm.load %507 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %509 = llvm.getelementptr inbounds %507[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %510 = llvm.load %509 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %511 = llvm.mul %471, %b_stride0_1 overflow<nsw> : i64
    %512 = llvm.getelementptr inbounds %507[%511] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %513 = llvm.load %512 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %514 = llvm.mul %469, %b_stride0_1 overflow<nsw> : i64
    %515 = llvm.getelementptr inbounds %507[%514] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %516 = llvm.load %515 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %517 = llvm.mul %472, %b_stride0_1 overflow<nsw> : i64
    %518 = llvm.getelementptr inbounds %507[%517] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %519 = llvm.load %518 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %520 = llvm.mul %473, %b_stride0_1 overflow<nsw> : i64
    %521 = llvm.getelementptr inbounds %507[%520] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %522 = llvm.load %521 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %523 = llvm.mul %474, %b_stride0_1 overflow<nsw> : i64
    %524 = llvm.getelementptr inbounds %507[%523] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %525 = llvm.load %524 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %526 = llvm.mul %475, %b_stride0_1 overflow<nsw> : i64
    %527 = llvm.getelementptr inbounds %507[%526] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %528 = llvm.load %527 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %529 = llvm.shufflevector %508, %519 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %530 = llvm.shufflevector %508, %519 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %531 = llvm.shufflevector %510, %522 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %532 = llvm.shufflevector %510, %522 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %533 = llvm.shufflevector %513, %525 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %534 = llvm.shufflevector %513, %525 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %535 = llvm.shufflevector %516, %528 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %536 = llvm.shufflevector %516, %528 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %537 = llvm.shufflevector %529, %533 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %538 = llvm.shufflevector %529, %533 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %539 = llvm.shufflevector %530, %534 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %540 = llvm.shufflevector %530, %534 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %541 = llvm.shufflevector %531, %535 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %542 = llvm.shufflevector %531, %535 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %543 = llvm.shufflevector %532, %536 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %544 = llvm.shufflevector %532, %536 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %545 = llvm.shufflevector %537, %541 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %546 = llvm.shufflevector %537, %541 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %547 = llvm.shufflevector %538, %542 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %548 = llvm.shufflevector %538, %542 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %549 = llvm.shufflevector %539, %543 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %550 = llvm.shufflevector %539, %543 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %551 = llvm.shufflevector %540, %544 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %552 = llvm.shufflevector %540, %544 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %553 = llvm.sub %k0_copy_tile, %k0_piece overflow<nsw> : i64
    %554 = llvm.mul %553, %466 overflow<nsw> : i64
    %555 = llvm.add %554, %499 overflow<nsw> : i64
    %556 = llvm.getelementptr inbounds %b_copy_1[%555] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %545, %556 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %557 = llvm.getelementptr inbounds %556[%466] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %546, %557 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %558 = llvm.getelementptr inbounds %556[%480] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %547, %558 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %559 = llvm.getelementptr inbounds %556[%481] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %548, %559 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %560 = llvm.getelementptr inbounds %556[%477] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %549, %560 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %561 = llvm.getelementptr inbounds %556[%482] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %550, %561 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %562 = llvm.getelementptr inbounds %556[%483] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %551, %562 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %563 = llvm.getelementptr inbounds %556[%484] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %552, %563 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %564 = llvm.add %k0_copy_tile, %468 overflow<nsw> : i64
    %565 = llvm.icmp "slt" %564, %503 : i64
    llvm.cond_br %565, ^bb5(%564 : i64), ^bb6
  ^bb6:
    %566 = llvm.intr.smax(%k0_piece, %502) : (i64, i64) -> i64
    %567 = llvm.intr.smin(%500, %a_stride0_1) : (i64, i64) -> i64
    %568 = llvm.icmp "slt" %566, %567 : i64
    llvm.cond_br %568, ^bb7(%566 : i64), ^bb10
  ^bb7(%k0_copy_below: i64):
    %569 = llvm.add %j_copy_tile, %468 overflow<nsw> : i64
    %570 = llvm.icmp "slt" %j_copy_tile, %569 : i64
    llvm.cond_br %570, ^bb8(%j_copy_tile : i64), ^bb9
  ^bb8(%j_copy_below: i64):
    %571 = llvm.mul %j_copy_below, %b_stride0_1 overflow<nsw> : i64
    %572 = llvm.add %571, %k0_copy_below overflow<nsw> : i64
    %573 = llvm.getelementptr inbounds %b_1[%572] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %574 = llvm.load %573 {alignment = 4 : i64} : !llvm.ptr -> f32
    %575 = llvm.sub %k0_copy_below, %k0_piece overflow<nsw> : i64
    %576 = llvm.sub %j_copy_below, %j_panel overflow<nsw> : i64
    %577 = llvm.mul %575, %466 overflow<nsw> : i64
    %578 = llvm.add %577, %576 overflow<nsw> : i64
    %579 = llvm.getelementptr inbounds %b_copy_1[%578] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %574, %579 {alignment = 4 : i64} : f32, !llvm.ptr
    %580 = llvm.add %j_copy_below, %470 overflow<nsw> : i64
    %581 = llvm.icmp "slt" %580, %569 : i64
    llvm.cond_br %581, ^bb8(%580 : i64), ^bb9
  ^bb9:
    %582 = llvm.add %k0_copy_below, %470 overflow<nsw> : i64
    %583 = llvm.icmp "slt" %582, %567 : i64
    llvm.cond_br %583, ^bb7(%582 : i64), ^bb10
  ^bb10:
    %584 = llvm.add %j_copy_tile, %468 overflow<nsw> : i64
    %585 = llvm.icmp "slt" %584, %497 : i64
    llvm.cond_br %585, ^bb4(%584 : i64), ^bb11
  ^bb11:
    %586 = llvm.icmp "slt" %465, %464 : i64
    llvm.cond_br %586, ^bb12(%465 : i64), ^bb18
  ^bb12(%i_tile: i64):
    %587 = llvm.add %i_tile, %474 overflow<nsw> : i64
    %588 = llvm.sub %587, %i_tile overflow<nsw> : i64
    %589 = llvm.sub %464, %i_tile overflow<nsw> : i64
    %590 = llvm.intr.smin(%588, %589) : (i64, i64) -> i64
    %591 = llvm.add %590, %476 overflow<nsw> : i64
    %592 = llvm.intr.smin(%591, %473) : (i64, i64) -> i64
    %593 = llvm.add %i_tile, %592 : i64
    %594 = llvm.intr.smin(%591, %472) : (i64, i64) -> i64
    %595 = llvm.add %i_tile, %594 : i64
    %596 = llvm.intr.smin(%591, %469) : (i64, i64) -> i64
    %597 = llvm.add %i_tile, %596 : i64
    %598 = llvm.intr.smin(%591, %471) : (i64, i64) -> i64
    %599 = llvm.add %i_tile, %598 : i64
    %600 = llvm.intr.smin(%591, %470) : (i64, i64) -> i64
    %601 = llvm.add %i_tile, %600 : i64
    %602 = llvm.icmp "eq" %k0_piece, %465 : i64
    llvm.cond_br %602, ^bb13, ^bb14
  ^bb13:
    llvm.br ^bb15(%488, %488, %488, %488, %488, %488, %488, %488, %488, %488, %488, %488 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb14:
    %603 = llvm.icmp "slt" %465, %590 : i64
    %604 = llvm.icmp "slt" %470, %590 : i64
    %605 = llvm.icmp "slt" %471, %590 : i64
    %606 = llvm.icmp "slt" %469, %590 : i64
    %607 = llvm.icmp "slt" %472, %590 : i64
    %608 = llvm.icmp "slt" %473, %590 : i64
    %609 = llvm.mul %i_tile, %b_size0_1 overflow<nsw> : i64
    %610 = llvm.add %609, %j_panel overflow<nsw> : i64
    %611 = llvm.getelementptr inbounds %out0_1[%610] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %612 = llvm.load %611 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %613 = llvm.getelementptr inbounds %611[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %614 = llvm.load %613 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %615 = llvm.mul %601, %b_size0_1 overflow<nsw> : i64
    %616 = llvm.add %615, %j_panel overflow<nsw> : i64
    %617 = llvm.getelementptr inbounds %out0_1[%616] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %618 = llvm.load %617 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %619 = llvm.getelementptr inbounds %617[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %620 = llvm.load %619 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %621 = llvm.mul %599, %b_size0_1 overflow<nsw> : i64
    %622 = llvm.add %621, %j_panel overflow<nsw> : i64
    %623 = llvm.getelementptr inbounds %out0_1[%622] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %624 = llvm.load %623 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %625 = llvm.getelementptr inbounds %623[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %626 = llvm.load %625 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %627 = llvm.mul %597, %b_size0_1 overflow<nsw> : i64
    %628 = llvm.add %627, %j_panel overflow<nsw> : i64
    %629 = llvm.getelementptr inbounds %out0_1[%628] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %630 = llvm.load %629 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %631 = llvm.getelementptr inbounds %629[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %632 = llvm.load %631 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %633 = llvm.mul %595, %b_size0_1 overflow<nsw> : i64
    %634 = llvm.add %633, %j_panel overflow<nsw> : i64
    %635 = llvm.getelementptr inbounds %out0_1[%634] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %636 = llvm.load %635 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %637 = llvm.getelementptr inbounds %635[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %638 = llvm.load %637 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %639 = llvm.mul %593, %b_size0_1 overflow<nsw> : i64
    %640 = llvm.add %639, %j_panel overflow<nsw> : i64
    %641 = llvm.getelementptr inbounds %out0_1[%640] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %642 = llvm.load %641 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %643 = llvm.getelementptr inbounds %641[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %644 = llvm.load %643 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb15(%612, %614, %618, %620, %624, %626, %630, %632, %636, %638, %642, %644 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb15(%645: vector<8xf32>, %646: vector<8xf32>, %647: vector<8xf32>, %648: vector<8xf32>, %649: vector<8xf32>, %650: vector<8xf32>, %651: vector<8xf32>, %652: vector<8xf32>, %653: vector<8xf32>, %654: vector<8xf32>, %655: vector<8xf32>, %656: vector<8xf32>):
    %657 = llvm.add %k0_piece, %467 overflow<nsw> : i64
    %658 = llvm.intr.smin(%657, %a_stride0_1) : (i64, i64) -> i64
    %659 = llvm.icmp "slt" %k0_piece, %658 : i64
    llvm.cond_br %659, ^bb16(%k0_piece, %645, %646, %647, %648, %649, %650, %651, %652, %653, %654, %655, %656 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb17(%645, %646, %647, %648, %649, %650, %651, %652, %653, %654, %655, %656 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb16(%k0: i64, %660: vector<8xf32>, %661: vector<8xf32>, %662: vector<8xf32>, %663: vector<8xf32>, %664: vector<8xf32>, %665: vector<8xf32>, %666: vector<8xf32>, %667: vector<8xf32>, %668: vector<8xf32>, %669: vector<8xf32>, %670: vector<8xf32>, %671: vector<8xf32>):
    %672 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %673 = llvm.add %672, %468 overflow<nsw> : i64
    %674 = llvm.mul %673, %466 overflow<nsw> : i64
    %675 = llvm.getelementptr %b_copy_1[%674] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%675, %485, %486, %479) : (!llvm.ptr, i32, i32, i32) -> ()
    %676 = llvm.and %k0, %475 : i64
    %677 = llvm.add %587, %676 overflow<nsw> : i64
    %678 = llvm.mul %677, %a_stride0_1 overflow<nsw> : i64
    %679 = llvm.add %678, %k0 overflow<nsw> : i64
    %680 = llvm.getelementptr %a_1[%679] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%680, %485, %487, %479) : (!llvm.ptr, i32, i32, i32) -> ()
    %681 = llvm.mul %i_tile, %a_stride0_1 overflow<nsw> : i64
    %682 = llvm.add %681, %k0 overflow<nsw> : i64
    %683 = llvm.getelementptr inbounds %a_1[%682] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %684 = llvm.load %683 {alignment = 4 : i64} : !llvm.ptr -> f32
    %685 = llvm.mlir.poison : vector<8xf32>
    %686 = llvm.insertelement %684, %685[%465 : i64] : vector<8xf32>
    %687 = llvm.shufflevector %686, %685 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %688 = llvm.mul %601, %a_stride0_1 overflow<nsw> : i64
    %689 = llvm.add %688, %k0 overflow<nsw> : i64
    %690 = llvm.getelementptr inbounds %a_1[%689] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %691 = llvm.load %690 {alignment = 4 : i64} : !llvm.ptr -> f32
    %692 = llvm.mlir.poison : vector<8xf32>
    %693 = llvm.insertelement %691, %692[%465 : i64] : vector<8xf32>
    %694 = llvm.shufflevector %693, %692 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %695 = llvm.mul %599, %a_stride0_1 overflow<nsw> : i64
    %696 = llvm.add %695, %k0 overflow<nsw> : i64
    %697 = llvm.getelementptr inbounds %a_1[%696] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %698 = llvm.load %697 {alignment = 4 : i64} : !llvm.ptr -> f32
    %699 = llvm.mlir.poison : vector<8xf32>
    %700 = llvm.insertelement %698, %699[%465 : i64] : vector<8xf32>
    %701 = llvm.shufflevector %700, %699 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %702 = llvm.mul %597, %a_stride0_1 overflow<nsw> : i64
    %703 = llvm.add %702, %k0 overflow<nsw> : i64
    %704 = llvm.getelementptr inbounds %a_1[%703] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %705 = llvm.load %704 {alignment = 4 : i64} : !llvm.ptr -> f32
    %706 = llvm.mlir.poison : vector<8xf32>
    %707 = llvm.insertelement %705, %706[%465 : i64] : vector<8xf32>
    %708 = llvm.shufflevector %707, %706 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %709 = llvm.mul %595, %a_stride0_1 overflow<nsw> : i64
    %710 = llvm.add %709, %k0 overflow<nsw> : i64
    %711 = llvm.getelementptr inbounds %a_1[%710] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %712 = llvm.load %711 {alignment = 4 : i64} : !llvm.ptr -> f32
    %713 = llvm.mlir.poison : vector<8xf32>
    %714 = llvm.insertelement %712, %713[%465 : i64] : vector<8xf32>
    %715 = llvm.shufflevector %714, %713 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %716 = llvm.mul %593, %a_stride0_1 overflow<nsw> : i64
    %717 = llvm.add %716, %k0 overflow<nsw> : i64
    %718 = llvm.getelementptr inbounds %a_1[%717] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %719 = llvm.load %718 {alignment = 4 : i64} : !llvm.ptr -> f32
    %720 = llvm.mlir.poison : vector<8xf32>
    %721 = llvm.insertelement %719, %720[%465 : i64] : vector<8xf32>
    %722 = llvm.shufflevector %721, %720 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %723 = llvm.mul %672, %466 overflow<nsw> : i64
    %724 = llvm.getelementptr inbounds %b_copy_1[%723] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %725 = llvm.load %724 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %726 = llvm.add %465, %468 overflow<nsw> : i64
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
    %754 = llvm.fadd %660, %742 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %755 = llvm.fadd %661, %743 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %756 = llvm.fadd %662, %744 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %757 = llvm.fadd %663, %745 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %758 = llvm.fadd %664, %746 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %759 = llvm.fadd %665, %747 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %760 = llvm.fadd %666, %748 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %761 = llvm.fadd %667, %749 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %762 = llvm.fadd %668, %750 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %763 = llvm.fadd %669, %751 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %764 = llvm.fadd %670, %752 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %765 = llvm.fadd %671, %753 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %766 = llvm.add %k0, %470 overflow<nsw> : i64
    %767 = llvm.icmp "slt" %766, %658 : i64
    llvm.cond_br %767, ^bb16(%766, %754, %755, %756, %757, %758, %759, %760, %761, %762, %763, %764, %765 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb17(%754, %755, %756, %757, %758, %759, %760, %761, %762, %763, %764, %765 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb17(%768: vector<8xf32>, %769: vector<8xf32>, %770: vector<8xf32>, %771: vector<8xf32>, %772: vector<8xf32>, %773: vector<8xf32>, %774: vector<8xf32>, %775: vector<8xf32>, %776: vector<8xf32>, %777: vector<8xf32>, %778: vector<8xf32>, %779: vector<8xf32>):
    %780 = llvm.icmp "slt" %465, %590 : i64
    %781 = llvm.icmp "slt" %470, %590 : i64
    %782 = llvm.icmp "slt" %471, %590 : i64
    %783 = llvm.icmp "slt" %469, %590 : i64
    %784 = llvm.icmp "slt" %472, %590 : i64
    %785 = llvm.icmp "slt" %473, %590 : i64
    %786 = llvm.mul %i_tile, %b_size0_1 overflow<nsw> : i64
    %787 = llvm.add %786, %j_panel overflow<nsw> : i64
    %788 = llvm.getelementptr inbounds %out0_1[%787] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %768, %788 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %789 = llvm.getelementptr inbounds %788[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %769, %789 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %790 = llvm.mul %601, %b_size0_1 overflow<nsw> : i64
    %791 = llvm.add %790, %j_panel overflow<nsw> : i64
    %792 = llvm.getelementptr inbounds %out0_1[%791] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %770, %792 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %793 = llvm.getelementptr inbounds %792[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %771, %793 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %794 = llvm.mul %599, %b_size0_1 overflow<nsw> : i64
    %795 = llvm.add %794, %j_panel overflow<nsw> : i64
    %796 = llvm.getelementptr inbounds %out0_1[%795] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %772, %796 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %797 = llvm.getelementptr inbounds %796[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %773, %797 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %798 = llvm.mul %597, %b_size0_1 overflow<nsw> : i64
    %799 = llvm.add %798, %j_panel overflow<nsw> : i64
    %800 = llvm.getelementptr inbounds %out0_1[%799] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %774, %800 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %801 = llvm.getelementptr inbounds %800[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %775, %801 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %802 = llvm.mul %595, %b_size0_1 overflow<nsw> : i64
    %803 = llvm.add %802, %j_panel overflow<nsw> : i64
    %804 = llvm.getelementptr inbounds %out0_1[%803] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %776, %804 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %805 = llvm.getelementptr inbounds %804[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %777, %805 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %806 = llvm.mul %593, %b_size0_1 overflow<nsw> : i64
    %807 = llvm.add %806, %j_panel overflow<nsw> : i64
    %808 = llvm.getelementptr inbounds %out0_1[%807] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %778, %808 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %809 = llvm.getelementptr inbounds %808[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %779, %809 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %810 = llvm.add %i_tile, %474 overflow<nsw> : i64
    %811 = llvm.icmp "slt" %810, %464 : i64
    llvm.cond_br %811, ^bb12(%810 : i64), ^bb18
  ^bb18:
    %812 = llvm.icmp "slt" %464, %a_size0_1 : i64
    llvm.cond_br %812, ^bb19(%464 : i64), ^bb25
  ^bb19(%i_below_tile: i64):
    %813 = llvm.add %i_below_tile, %472 overflow<nsw> : i64
    %814 = llvm.sub %813, %i_below_tile overflow<nsw> : i64
    %815 = llvm.sub %a_size0_1, %i_below_tile overflow<nsw> : i64
    %816 = llvm.intr.smin(%814, %815) : (i64, i64) -> i64
    %817 = llvm.add %816, %476 overflow<nsw> : i64
    %818 = llvm.intr.smin(%817, %469) : (i64, i64) -> i64
    %819 = llvm.add %i_below_tile, %818 : i64
    %820 = llvm.intr.smin(%817, %471) : (i64, i64) -> i64
    %821 = llvm.add %i_below_tile, %820 : i64
    %822 = llvm.intr.smin(%817, %470) : (i64, i64) -> i64
    %823 = llvm.add %i_below_tile, %822 : i64
    %824 = llvm.icmp "eq" %k0_piece, %465 : i64
    llvm.cond_br %824, ^bb20, ^bb21
  ^bb20:
    llvm.br ^bb22(%488, %488, %488, %488, %488, %488, %488, %488 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb21:
    %825 = llvm.icmp "slt" %465, %816 : i64
    %826 = llvm.icmp "slt" %470, %816 : i64
    %827 = llvm.icmp "slt" %471, %816 : i64
    %828 = llvm.icmp "slt" %469, %816 : i64
    %829 = llvm.mul %i_below_tile, %b_size0_1 overflow<nsw> : i64
    %830 = llvm.add %829, %j_panel overflow<nsw> : i64
    %831 = llvm.getelementptr inbounds %out0_1[%830] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %832 = llvm.load %831 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %833 = llvm.getelementptr inbounds %831[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %834 = llvm.load %833 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %835 = llvm.mul %823, %b_size0_1 overflow<nsw> : i64
    %836 = llvm.add %835, %j_panel overflow<nsw> : i64
    %837 = llvm.getelementptr inbounds %out0_1[%836] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %838 = llvm.load %837 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %839 = llvm.getelementptr inbounds %837[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %840 = llvm.load %839 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %841 = llvm.mul %821, %b_size0_1 overflow<nsw> : i64
    %842 = llvm.add %841, %j_panel overflow<nsw> : i64
    %843 = llvm.getelementptr inbounds %out0_1[%842] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %844 = llvm.load %843 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %845 = llvm.getelementptr inbounds %843[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %846 = llvm.load %845 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %847 = llvm.mul %819, %b_size0_1 overflow<nsw> : i64
    %848 = llvm.add %847, %j_panel overflow<nsw> : i64
    %849 = llvm.getelementptr inbounds %out0_1[%848] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %850 = llvm.load %849 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %851 = llvm.getelementptr inbounds %849[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %852 = llvm.load %851 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb22(%832, %834, %838, %840, %844, %846, %850, %852 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb22(%853: vector<8xf32>, %854: vector<8xf32>, %855: vector<8xf32>, %856: vector<8xf32>, %857: vector<8xf32>, %858: vector<8xf32>, %859: vector<8xf32>, %860: vector<8xf32>):
    %861 = llvm.add %k0_piece, %467 overflow<nsw> : i64
    %862 = llvm.intr.smin(%861, %a_stride0_1) : (i64, i64) -> i64
    %863 = llvm.icmp "slt" %k0_piece, %862 : i64
    llvm.cond_br %863, ^bb23(%k0_piece, %853, %854, %855, %856, %857, %858, %859, %860 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb24(%853, %854, %855, %856, %857, %858, %859, %860 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb23(%k0_below: i64, %864: vector<8xf32>, %865: vector<8xf32>, %866: vector<8xf32>, %867: vector<8xf32>, %868: vector<8xf32>, %869: vector<8xf32>, %870: vector<8xf32>, %871: vector<8xf32>):
    %872 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %873 = llvm.add %872, %468 overflow<nsw> : i64
    %874 = llvm.mul %873, %466 overflow<nsw> : i64
    %875 = llvm.getelementptr %b_copy_1[%874] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%875, %485, %486, %479) : (!llvm.ptr, i32, i32, i32) -> ()
    %876 = llvm.mul %i_below_tile, %a_stride0_1 overflow<nsw> : i64
    %877 = llvm.add %876, %k0_below overflow<nsw> : i64
    %878 = llvm.getelementptr inbounds %a_1[%877] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %879 = llvm.load %878 {alignment = 4 : i64} : !llvm.ptr -> f32
    %880 = llvm.mlir.poison : vector<8xf32>
    %881 = llvm.insertelement %879, %880[%465 : i64] : vector<8xf32>
    %882 = llvm.shufflevector %881, %880 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %883 = llvm.mul %823, %a_stride0_1 overflow<nsw> : i64
    %884 = llvm.add %883, %k0_below overflow<nsw> : i64
    %885 = llvm.getelementptr inbounds %a_1[%884] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %886 = llvm.load %885 {alignment = 4 : i64} : !llvm.ptr -> f32
    %887 = llvm.mlir.poison : vector<8xf32>
    %888 = llvm.insertelement %886, %887[%465 : i64] : vector<8xf32>
    %889 = llvm.shufflevector %888, %887 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %890 = llvm.mul %821, %a_stride0_1 overflow<nsw> : i64
    %891 = llvm.add %890, %k0_below overflow<nsw> : i64
    %892 = llvm.getelementptr inbounds %a_1[%891] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %893 = llvm.load %892 {alignment = 4 : i64} : !llvm.ptr -> f32
    %894 = llvm.mlir.poison : vector<8xf32>
    %895 = llvm.insertelement %893, %894[%465 : i64] : vector<8xf32>
    %896 = llvm.shufflevector %895, %894 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %897 = llvm.mul %819, %a_stride0_1 overflow<nsw> : i64
    %898 = llvm.add %897, %k0_below overflow<nsw> : i64
    %899 = llvm.getelementptr inbounds %a_1[%898] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %900 = llvm.load %899 {alignment = 4 : i64} : !llvm.ptr -> f32
    %901 = llvm.mlir.poison : vector<8xf32>
    %902 = llvm.insertelement %900, %901[%465 : i64] : vector<8xf32>
    %903 = llvm.shufflevector %902, %901 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %904 = llvm.mul %872, %466 overflow<nsw> : i64
    %905 = llvm.getelementptr inbounds %b_copy_1[%904] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %906 = llvm.load %905 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %907 = llvm.add %465, %468 overflow<nsw> : i64
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
    %935 = llvm.add %k0_below, %470 overflow<nsw> : i64
    %936 = llvm.icmp "slt" %935, %862 : i64
    llvm.cond_br %936, ^bb23(%935, %927, %928, %929, %930, %931, %932, %933, %934 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb24(%927, %928, %929, %930, %931, %932, %933, %934 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb24(%937: vector<8xf32>, %938: vector<8xf32>, %939: vector<8xf32>, %940: vector<8xf32>, %941: vector<8xf32>, %942: vector<8xf32>, %943: vector<8xf32>, %944: vector<8xf32>):
    %945 = llvm.icmp "slt" %465, %816 : i64
    %946 = llvm.icmp "slt" %470, %816 : i64
    %947 = llvm.icmp "slt" %471, %816 : i64
    %948 = llvm.icmp "slt" %469, %816 : i64
    %949 = llvm.mul %i_below_tile, %b_size0_1 overflow<nsw> : i64
    %950 = llvm.add %949, %j_panel overflow<nsw> : i64
    %951 = llvm.getelementptr inbounds %out0_1[%950] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %937, %951 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %952 = llvm.getelementptr inbounds %951[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %938, %952 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %953 = llvm.mul %823, %b_size0_1 overflow<nsw> : i64
    %954 = llvm.add %953, %j_panel overflow<nsw> : i64
    %955 = llvm.getelementptr inbounds %out0_1[%954] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %939, %955 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %956 = llvm.getelementptr inbounds %955[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %940, %956 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %957 = llvm.mul %821, %b_size0_1 overflow<nsw> : i64
    %958 = llvm.add %957, %j_panel overflow<nsw> : i64
    %959 = llvm.getelementptr inbounds %out0_1[%958] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %941, %959 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %960 = llvm.getelementptr inbounds %959[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %942, %960 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %961 = llvm.mul %819, %b_size0_1 overflow<nsw> : i64
    %962 = llvm.add %961, %j_panel overflow<nsw> : i64
    %963 = llvm.getelementptr inbounds %out0_1[%962] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %943, %963 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %964 = llvm.getelementptr inbounds %963[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %944, %964 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %965 = llvm.add %i_below_tile, %472 overflow<nsw> : i64
    %966 = llvm.icmp "slt" %965, %a_size0_1 : i64
    llvm.cond_br %966, ^bb19(%965 : i64), ^bb25
  ^bb25:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %967 = llvm.add %k0_piece, %467 overflow<nsw> : i64
    %968 = llvm.icmp "slt" %967, %462 : i64
    llvm.cond_br %968, ^bb2(%967 : i64), ^bb26
  ^bb26:
    %969 = llvm.add %490, %470 overflow<nsw> : i64
    %970 = llvm.icmp "slt" %969, %end : i64
    llvm.cond_br %970, ^bb1(%969 : i64), ^bb27
  ^bb27:
    llvm.return %485 : i32
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
