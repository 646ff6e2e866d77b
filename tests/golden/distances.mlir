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
    %5 = tensor.extract_slice %b[0, 0] [%4, %3] [1, 1] {whole} : tensor<?x?xf32> to tensor<?x?xf32>
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
    %16 = memref.reinterpret_cast %b to offset: [0], sizes: [%15, %14], strides: [%14, 1] : memref<?x?xf32> to memref<?x?xf32>
    %17 = affine.apply affine_map<(d0) -> (((d0 floordiv 16) * 16))>(%15)
    %18 = affine.max affine_map<(d0) -> (d0, 1)>(%14)
    %19 = affine.max affine_map<(d0) -> ((((((d0 + 5) floordiv 6) * -6) + (((d0 + 3) floordiv 6) * 6)) + (((d0 + 1) floordiv 6) * 6)), 0)>(%12)
    %20 = affine.min affine_map<(d0, d1) -> (d0, d1)>(%19, %12)
    %21 = affine.min affine_map<(d0) -> (8192, d0)>(%14)
    %22 = ub.poison : f32
    %23 = arith.constant 0 : index
    %24 = ub.poison : f32
    %25 = arith.constant 0 : index
    affine.parallel (%j_panel) = (0) to (symbol(%17)) step (16) {
      affine.for %k0_piece = 0 to %18 step 8192 {
        %copy = memref.alloc(%21) {alignment = 64 : i64} : memref<?x16xf32>
        affine.for %j_copy_tile = affine_map<(d0) -> (d0)>(%j_panel) to affine_map<(d0) -> ((d0 + 16))>(%j_panel) step 8 {
          %26 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%j_panel, %j_copy_tile)
          affine.for %k0_copy_tile = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0)[s0] -> ((d0 + 8192), ((s0 floordiv 8) * 8))>(%k0_piece)[%14] step 8 {
            %27 = vector.transfer_read %16[%j_copy_tile, %k0_copy_tile], %1 {permutation_map = affine_map<(d0, d1) -> (d1, d0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<8x8xf32>
            %28 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_copy_tile)
            vector.transfer_write %27, %copy[%28, %26] {in_bounds = [true, true]} : vector<8x8xf32>, memref<?x16xf32>
          }
          affine.for %k0_copy_below = max affine_map<(d0, d1, d2) -> (d0, ((d2 floordiv 8) * 8))>(%k0_piece, %k0_piece, %14) to min affine_map<(d0)[s0] -> ((d0 + 8192), s0)>(%k0_piece)[%14] {
            affine.for %j_copy_below = affine_map<(d0) -> (d0)>(%j_copy_tile) to affine_map<(d0) -> ((d0 + 8))>(%j_copy_tile) {
              %29 = affine.load %16[%j_copy_below, %k0_copy_below] : memref<?x?xf32>
              affine.store %29, %copy[%k0_copy_below - %k0_piece, %j_copy_below - %j_panel] : memref<?x16xf32>
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
          %35 = affine.for %k0 = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %14) iter_args(%36 = %31) -> (vector<6x16xf32>) {
            affine.prefetch %copy[%k0 - %k0_piece + 8, 0], read, locality<3>, data : memref<?x16xf32>
            %37 = vector.transfer_read %a[%i_tile, %k0], %22, %34 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<6x16xf32>
            %38 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0)
            %39 = vector.transfer_read %copy[%38, %23], %1 {in_bounds = [true]} : memref<?x16xf32>, vector<16xf32>
            %40 = vector.broadcast %39 : vector<16xf32> to vector<6x16xf32>
            %41 = arith.subf %37, %40 : vector<6x16xf32>
            %42 = arith.mulf %41, %41 fastmath<contract> : vector<6x16xf32>
            %43 = arith.addf %36, %42 fastmath<reassoc,contract> : vector<6x16xf32>
            affine.yield %43 : vector<6x16xf32>
          }
          %44 = vector.create_mask %30, %5 : vector<6x16xi1>
          vector.transfer_write %35, %out0_1[%i_tile, %j_panel], %44 {in_bounds = [true, true]} : vector<6x16xf32>, memref<?x?xf32>
        }
        affine.for %i_below_tile = %20 to %12 step 4 {
          %45 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_below_tile, %12, %i_below_tile)
          %46 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<4x16xf32>) {
            affine.yield %6 : vector<4x16xf32>
          } else {
            %47 = vector.create_mask %45, %5 : vector<4x16xi1>
            %48 = vector.transfer_read %out0_1[%i_below_tile, %j_panel], %24, %47 {in_bounds = [true, true]} : memref<?x?xf32>, vector<4x16xf32>
            affine.yield %48 : vector<4x16xf32>
          }
          %49 = vector.create_mask %45 : vector<4xi1>
          %50 = affine.for %k0_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %14) iter_args(%51 = %46) -> (vector<4x16xf32>) {
            affine.prefetch %copy[%k0_below - %k0_piece + 8, 0], read, locality<3>, data : memref<?x16xf32>
            %52 = vector.transfer_read %a[%i_below_tile, %k0_below], %24, %49 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<4x16xf32>
            %53 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_below)
            %54 = vector.transfer_read %copy[%53, %25], %1 {in_bounds = [true]} : memref<?x16xf32>, vector<16xf32>
            %55 = vector.broadcast %54 : vector<16xf32> to vector<4x16xf32>
            %56 = arith.subf %52, %55 : vector<4x16xf32>
            %57 = arith.mulf %56, %56 fastmath<contract> : vector<4x16xf32>
            %58 = arith.addf %51, %57 fastmath<reassoc,contract> : vector<4x16xf32>
            affine.yield %58 : vector<4x16xf32>
          }
          %59 = vector.create_mask %45, %5 : vector<4x16xi1>
          vector.transfer_write %50, %out0_1[%i_below_tile, %j_panel], %59 {in_bounds = [true, true]} : vector<4x16xf32>, memref<?x?xf32>
        }
        memref.dealloc %copy : memref<?x16xf32>
      }
    }
    %60 = affine.max affine_map<(d0) -> (d0, 1)>(%14)
    %61 = affine.min affine_map<(d0) -> (16384, d0)>(%14)
    %62 = affine.min affine_map<(d0) -> (8, (d0 mod 16))>(%15)
    %63 = arith.constant 0 : index
    %64 = arith.maxsi %62, %63 : index
    %65 = ub.poison : f32
    %66 = arith.constant 0 : index
    affine.for %j_right_panel = %17 to %15 step 8 {
      %67 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %15, %j_right_panel)
      %68 = vector.create_mask %67 : vector<8xi1>
      affine.for %k0_right_piece = 0 to %60 step 16384 {
        %copy_1 = memref.alloc(%61, %64) {alignment = 64 : i64} : memref<?x?xf32>
        affine.for %j_right_copy_tile = affine_map<(d0) -> (d0)>(%j_right_panel) to min affine_map<(d0)[s0] -> ((d0 + 8), s0)>(%j_right_panel)[%15] step 8 {
          affine.for %k0_right_copy_tile = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0)[s0] -> ((d0 + 16384), ((s0 floordiv 8) * 8))>(%k0_right_piece)[%14] step 8 {
            affine.for %k0_right_copy = affine_map<(d0) -> (d0)>(%k0_right_copy_tile) to affine_map<(d0) -> ((d0 + 8))>(%k0_right_copy_tile) {
              affine.for %j_right_copy = affine_map<(d0) -> (d0)>(%j_right_copy_tile) to min affine_map<(d0, d1)[s0] -> ((d1 + 8), (d0 + 8), s0)>(%j_right_panel, %j_right_copy_tile)[%15] {
                %69 = affine.load %16[%j_right_copy, %k0_right_copy] : memref<?x?xf32>
                affine.store %69, %copy_1[%k0_right_copy - %k0_right_piece, %j_right_copy - %j_right_panel] : memref<?x?xf32>
              }
            }
          }
          affine.for %k0_right_copy_below = max affine_map<(d0, d1, d2) -> (d0, ((d2 floordiv 8) * 8))>(%k0_right_piece, %k0_right_piece, %14) to min affine_map<(d0)[s0] -> ((d0 + 16384), s0)>(%k0_right_piece)[%14] {
            affine.for %j_right_copy_below = affine_map<(d0) -> (d0)>(%j_right_copy_tile) to min affine_map<(d0, d1)[s0] -> ((d1 + 8), (d0 + 8), s0)>(%j_right_panel, %j_right_copy_tile)[%15] {
              %70 = affine.load %16[%j_right_copy_below, %k0_right_copy_below] : memref<?x?xf32>
              affine.store %70, %copy_1[%k0_right_copy_below - %k0_right_piece, %j_right_copy_below - %j_right_panel] : memref<?x?xf32>
            }
          }
        }
        affine.for %i_right_tile = 0 to %12 step 8 {
          %71 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_right_tile, %12, %i_right_tile)
          %72 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<8x8xf32>) {
            affine.yield %7 : vector<8x8xf32>
          } else {
            %73 = vector.create_mask %71, %67 : vector<8x8xi1>
            %74 = vector.transfer_read %out0_1[%i_right_tile, %j_right_panel], %65, %73 {in_bounds = [true, true]} : memref<?x?xf32>, vector<8x8xf32>
            affine.yield %74 : vector<8x8xf32>
          }
          %75 = vector.create_mask %71 : vector<8xi1>
          %76 = affine.for %k0_right = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %14) iter_args(%77 = %72) -> (vector<8x8xf32>) {
            %78 = vector.transfer_read %a[%i_right_tile, %k0_right], %65, %75 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<8x8xf32>
            %79 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right)
            %80 = vector.transfer_read %copy_1[%79, %66], %1, %68 {in_bounds = [true]} : memref<?x?xf32>, vector<8xf32>
            %81 = vector.broadcast %80 : vector<8xf32> to vector<8x8xf32>
            %82 = arith.subf %78, %81 : vector<8x8xf32>
            %83 = arith.mulf %82, %82 fastmath<contract> : vector<8x8xf32>
            %84 = arith.addf %77, %83 fastmath<reassoc,contract> : vector<8x8xf32>
            affine.yield %84 : vector<8x8xf32>
          }
          %85 = vector.create_mask %71, %67 : vector<8x8xi1>
          vector.transfer_write %76, %out0_1[%i_right_tile, %j_right_panel], %85 {in_bounds = [true, true]} : vector<8x8xf32>, memref<?x?xf32>
        }
        memref.dealloc %copy_1 : memref<?x?xf32>
      }
    }
    affine.parallel (%i) = (0) to (symbol(%12)) {
      %86 = vector.step : vector<4xindex>
      %87, %88 = affine.for %j = 0 to affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%15) step 4 iter_args(%89 = %8, %90 = %9) -> (vector<4xf32>, vector<4xi64>) {
        %91 = affine.vector_load %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
        %92 = math.sqrt %91 : vector<4xf32>
        %93 = arith.cmpf olt, %91, %89 : vector<4xf32>
        %94 = arith.cmpf uno, %91, %91 : vector<4xf32>
        %95 = arith.cmpf ord, %89, %89 : vector<4xf32>
        %96 = arith.andi %94, %95 : vector<4xi1>
        %97 = arith.ori %93, %96 : vector<4xi1>
        %98 = vector.broadcast %j : index to vector<4xindex>
        %99 = arith.addi %98, %86 : vector<4xindex>
        %100 = arith.index_cast %99 : vector<4xindex> to vector<4xi64>
        %101 = arith.select %97, %91, %89 : vector<4xi1>, vector<4xf32>
        %102 = arith.select %97, %100, %90 : vector<4xi1>, vector<4xi64>
        affine.vector_store %92, %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
        affine.yield %101, %102 : vector<4xf32>, vector<4xi64>
      }
      %103, %104 = affine.for %j_1 = affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%15) to %15 step 4 iter_args(%105 = %87, %106 = %88) -> (vector<4xf32>, vector<4xi64>) {
        %107 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_1, %15)
        %108 = vector.create_mask %107 : vector<4xi1>
        %109 = vector.maskedload %out0_1[%i, %j_1], %108, %10 : memref<?x?xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
        %110 = math.sqrt %109 : vector<4xf32>
        %111 = arith.cmpf olt, %109, %105 : vector<4xf32>
        %112 = arith.cmpf uno, %109, %109 : vector<4xf32>
        %113 = arith.cmpf ord, %105, %105 : vector<4xf32>
        %114 = arith.andi %112, %113 : vector<4xi1>
        %115 = arith.ori %111, %114 : vector<4xi1>
        %116 = vector.broadcast %j_1 : index to vector<4xindex>
        %117 = arith.addi %116, %86 : vector<4xindex>
        %118 = arith.index_cast %117 : vector<4xindex> to vector<4xi64>
        %119 = arith.select %115, %109, %105 : vector<4xi1>, vector<4xf32>
        %120 = arith.select %115, %118, %106 : vector<4xi1>, vector<4xi64>
        vector.maskedstore %out0_1[%i, %j_1], %108, %110 : memref<?x?xf32>, vector<4xi1>, vector<4xf32>
        %121 = arith.select %108, %119, %105 : vector<4xi1>, vector<4xf32>
        %122 = arith.select %108, %120, %106 : vector<4xi1>, vector<4xi64>
        affine.yield %121, %122 : vector<4xf32>, vector<4xi64>
      }
      %123 = vector.reduction <minimumf>, %103 : vector<4xf32> into f32
      %124 = vector.broadcast %123 : f32 to vector<4xf32>
      %125 = arith.cmpf oeq, %103, %124 : vector<4xf32>
      %126 = arith.cmpf uno, %103, %103 : vector<4xf32>
      %127 = arith.ori %125, %126 : vector<4xi1>
      %128 = arith.select %127, %104, %11 : vector<4xi1>, vector<4xi64>
      %129 = vector.reduction <minsi>, %128 : vector<4xi64> into i64
      affine.store %129, %out1_1[%i] : memref<?xi64>
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
    %10 = memref.reinterpret_cast %b to offset: [0], sizes: [%9, %8], strides: [%8, 1] : memref<?x?xf32> to memref<?x?xf32>
    %11 = arith.shrsi %9, %c4 : index
    %12 = arith.muli %11, %c16 overflow<nsw> : index
    %13 = arith.maxsi %8, %c1 : index
    %14 = arith.addi %7, %c5 overflow<nsw> : index
    %15 = arith.floordivsi %14, %c6 : index
    %16 = arith.muli %15, %minus6 overflow<nsw> : index
    %17 = arith.addi %7, %c3 overflow<nsw> : index
    %18 = arith.floordivsi %17, %c6 : index
    %19 = arith.muli %18, %c6 overflow<nsw> : index
    %20 = arith.addi %16, %19 overflow<nsw> : index
    %21 = arith.addi %7, %c1 overflow<nsw> : index
    %22 = arith.floordivsi %21, %c6 : index
    %23 = arith.muli %22, %c6 overflow<nsw> : index
    %24 = arith.addi %20, %23 overflow<nsw> : index
    %25 = arith.maxsi %24, %c0 : index
    %26 = arith.minsi %25, %7 : index
    %27 = arith.minsi %c8192, %8 : index
    %28 = arith.constant 0 : index
    %29 = arith.maxsi %12, %28 : index
    %30 = arith.constant 15 : index
    %31 = arith.addi %29, %30 : index
    %32 = arith.constant 16 : index
    %33 = arith.divui %31, %32 : index
    %34 = arith.constant 0 : index
    %35 = arith.maxsi %13, %34 : index
    %36 = arith.constant 8191 : index
    %37 = arith.addi %35, %36 : index
    %38 = arith.constant 8192 : index
    %39 = arith.divui %37, %38 : index
    %40 = arith.constant 3 : index
    %41 = arith.shrsi %8, %40 : index
    %42 = arith.constant 8 : index
    %43 = arith.muli %41, %42 : index
    %44 = arith.constant 8192 : index
    %45 = arith.minsi %44, %43 : index
    %46 = arith.constant 0 : index
    %47 = arith.maxsi %45, %46 : index
    %48 = arith.constant 7 : index
    %49 = arith.addi %47, %48 : index
    %50 = arith.constant 8 : index
    %51 = arith.divui %49, %50 : index
    %52 = arith.constant 71 : index
    %53 = arith.muli %51, %52 : index
    %54 = arith.constant 0 : index
    %55 = arith.maxsi %54, %43 : index
    %56 = arith.constant 8192 : index
    %57 = arith.minsi %56, %8 : index
    %58 = arith.subi %57, %55 : index
    %59 = arith.constant 0 : index
    %60 = arith.maxsi %58, %59 : index
    %61 = arith.constant 50 : index
    %62 = arith.muli %60, %61 : index
    %63 = arith.constant 9 : index
    %64 = arith.addi %63, %53 : index
    %65 = arith.addi %64, %62 : index
    %66 = arith.constant 2 : index
    %67 = arith.muli %66, %65 : index
    %68 = arith.constant 0 : index
    %69 = arith.maxsi %26, %68 : index
    %70 = arith.constant 5 : index
    %71 = arith.addi %69, %70 : index
    %72 = arith.constant 6 : index
    %73 = arith.divui %71, %72 : index
    %74 = arith.constant 0 : index
    %75 = arith.maxsi %57, %74 : index
    %76 = arith.constant 62 : index
    %77 = arith.muli %75, %76 : index
    %78 = arith.constant 82 : index
    %79 = arith.addi %78, %77 : index
    %80 = arith.muli %73, %79 : index
    %81 = arith.subi %7, %26 : index
    %82 = arith.constant 0 : index
    %83 = arith.maxsi %81, %82 : index
    %84 = arith.constant 3 : index
    %85 = arith.addi %83, %84 : index
    %86 = arith.constant 4 : index
    %87 = arith.divui %85, %86 : index
    %88 = arith.constant 44 : index
    %89 = arith.muli %75, %88 : index
    %90 = arith.constant 58 : index
    %91 = arith.addi %90, %89 : index
    %92 = arith.muli %87, %91 : index
    %93 = arith.constant 6 : index
    %94 = arith.addi %93, %67 : index
    %95 = arith.addi %94, %80 : index
    %96 = arith.addi %95, %92 : index
    %97 = arith.muli %39, %96 : index
    %98 = arith.constant 1 : index
    %99 = arith.addi %98, %97 : index
    %100 = arith.muli %33, %99 : index
    %101 = arith.constant 32768 : index
    %102 = arith.cmpi sge, %100, %101 : index
    "omp.parallel"(%102) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %12, %c16) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_panel: index):
          scf.for %k0_piece = %c0 to %13 step %c8192 {
            %copy = memref.alloc(%27) {alignment = 64 : i64} : memref<?x16xf32>
            %103 = arith.addi %j_panel, %c16 overflow<nsw> : index
            scf.for %j_copy_tile = %j_panel to %103 step %c8 {
              %104 = arith.subi %j_copy_tile, %j_panel overflow<nsw> : index
              %105 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
              %106 = arith.shrsi %8, %c3 : index
              %107 = arith.muli %106, %c8 overflow<nsw> : index
              %108 = arith.minsi %105, %107 : index
              scf.for %k0_copy_tile = %k0_piece to %108 step %c8 {
                %109 = vector.load %10[%j_copy_tile, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %110 = arith.addi %j_copy_tile, %c1 overflow<nsw> : index
                %111 = vector.load %10[%110, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %112 = arith.addi %j_copy_tile, %c2 overflow<nsw> : index
                %113 = vector.load %10[%112, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %114 = arith.addi %j_copy_tile, %c3 overflow<nsw> : index
                %115 = vector.load %10[%114, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %116 = arith.addi %j_copy_tile, %c4 overflow<nsw> : index
                %117 = vector.load %10[%116, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %118 = arith.addi %j_copy_tile, %c5 overflow<nsw> : index
                %119 = vector.load %10[%118, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %120 = arith.addi %j_copy_tile, %c6 overflow<nsw> : index
                %121 = vector.load %10[%120, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %122 = arith.addi %j_copy_tile, %c7 overflow<nsw> : index
                %123 = vector.load %10[%122, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %124 = vector.shuffle %109, %117 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %125 = vector.shuffle %109, %117 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %126 = vector.shuffle %111, %119 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %127 = vector.shuffle %111, %119 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %128 = vector.shuffle %113, %121 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %129 = vector.shuffle %113, %121 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %130 = vector.shuffle %115, %123 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %131 = vector.shuffle %115, %123 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %132 = vector.shuffle %124, %128 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %133 = vector.shuffle %124, %128 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %134 = vector.shuffle %125, %129 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %135 = vector.shuffle %125, %129 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %136 = vector.shuffle %126, %130 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %137 = vector.shuffle %126, %130 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %138 = vector.shuffle %127, %131 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %139 = vector.shuffle %127, %131 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %140 = vector.shuffle %132, %136 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %141 = vector.shuffle %132, %136 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %142 = vector.shuffle %133, %137 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %143 = vector.shuffle %133, %137 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %144 = vector.shuffle %134, %138 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %145 = vector.shuffle %134, %138 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %146 = vector.shuffle %135, %139 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %147 = vector.shuffle %135, %139 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %148 = arith.subi %k0_copy_tile, %k0_piece overflow<nsw> : index
                vector.store %140, %copy[%148, %104] : memref<?x16xf32>, vector<8xf32>
                %149 = arith.addi %148, %c1 overflow<nsw> : index
                vector.store %141, %copy[%149, %104] : memref<?x16xf32>, vector<8xf32>
                %150 = arith.addi %148, %c2 overflow<nsw> : index
                vector.store %142, %copy[%150, %104] : memref<?x16xf32>, vector<8xf32>
                %151 = arith.addi %148, %c3 overflow<nsw> : index
                vector.store %143, %copy[%151, %104] : memref<?x16xf32>, vector<8xf32>
                %152 = arith.addi %148, %c4 overflow<nsw> : index
                vector.store %144, %copy[%152, %104] : memref<?x16xf32>, vector<8xf32>
                %153 = arith.addi %148, %c5 overflow<nsw> : index
                vector.store %145, %copy[%153, %104] : memref<?x16xf32>, vector<8xf32>
                %154 = arith.addi %148, %c6 overflow<nsw> : index
                vector.store %146, %copy[%154, %104] : memref<?x16xf32>, vector<8xf32>
                %155 = arith.addi %148, %c7 overflow<nsw> : index
                vector.store %147, %copy[%155, %104] : memref<?x16xf32>, vector<8xf32>
              }
              %156 = arith.maxsi %k0_piece, %107 : index
              %157 = arith.minsi %105, %8 : index
              scf.for %k0_copy_below = %156 to %157 step %c1 {
                %158 = arith.addi %j_copy_tile, %c8 overflow<nsw> : index
                scf.for %j_copy_below = %j_copy_tile to %158 step %c1 {
                  %159 = memref.load %10[%j_copy_below, %k0_copy_below] : memref<?x?xf32>
                  %160 = arith.subi %k0_copy_below, %k0_piece overflow<nsw> : index
                  %161 = arith.subi %j_copy_below, %j_panel overflow<nsw> : index
                  memref.store %159, %copy[%160, %161] : memref<?x16xf32>
                }
              }
            }
            scf.for %i_tile = %c0 to %26 step %c6 {
              %162 = arith.addi %i_tile, %c6 overflow<nsw> : index
              %163 = arith.subi %162, %i_tile overflow<nsw> : index
              %164 = arith.subi %26, %i_tile overflow<nsw> : index
              %165 = arith.minsi %163, %164 : index
              %166 = arith.addi %165, %minus1 overflow<nsw> : index
              %167 = arith.minsi %166, %c5 : index
              %168 = arith.addi %i_tile, %167 : index
              %169 = arith.minsi %166, %c4 : index
              %170 = arith.addi %i_tile, %169 : index
              %171 = arith.minsi %166, %c3 : index
              %172 = arith.addi %i_tile, %171 : index
              %173 = arith.minsi %166, %c2 : index
              %174 = arith.addi %i_tile, %173 : index
              %175 = arith.minsi %166, %c1 : index
              %176 = arith.addi %i_tile, %175 : index
              %177 = arith.cmpi eq, %k0_piece, %c0 : index
              %178, %179, %180, %181, %182, %183, %184, %185, %186, %187, %188, %189 = scf.if %177 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %4, %4, %4, %4, %4, %4, %4, %4, %4, %4, %4, %4 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %190 = arith.cmpi slt, %c0, %165 : index
                %191 = arith.cmpi slt, %c1, %165 : index
                %192 = arith.cmpi slt, %c2, %165 : index
                %193 = arith.cmpi slt, %c3, %165 : index
                %194 = arith.cmpi slt, %c4, %165 : index
                %195 = arith.cmpi slt, %c5, %165 : index
                %196 = vector.load %out0_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %197 = arith.addi %j_panel, %c8 : index
                %198 = vector.load %out0_1[%i_tile, %197] : memref<?x?xf32>, vector<8xf32>
                %199 = vector.load %out0_1[%176, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %200 = vector.load %out0_1[%176, %197] : memref<?x?xf32>, vector<8xf32>
                %201 = vector.load %out0_1[%174, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %202 = vector.load %out0_1[%174, %197] : memref<?x?xf32>, vector<8xf32>
                %203 = vector.load %out0_1[%172, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %204 = vector.load %out0_1[%172, %197] : memref<?x?xf32>, vector<8xf32>
                %205 = vector.load %out0_1[%170, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %206 = vector.load %out0_1[%170, %197] : memref<?x?xf32>, vector<8xf32>
                %207 = vector.load %out0_1[%168, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %208 = vector.load %out0_1[%168, %197] : memref<?x?xf32>, vector<8xf32>
                scf.yield %196, %198, %199, %200, %201, %202, %203, %204, %205, %206, %207, %208 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %209 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
              %210 = arith.minsi %209, %8 : index
              %211, %212, %213, %214, %215, %216, %217, %218, %219, %220, %221, %222 = scf.for %k0 = %k0_piece to %210 step %c1 iter_args(%223 = %178, %224 = %179, %225 = %180, %226 = %181, %227 = %182, %228 = %183, %229 = %184, %230 = %185, %231 = %186, %232 = %187, %233 = %188, %234 = %189) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %235 = arith.subi %k0, %k0_piece overflow<nsw> : index
                %236 = arith.addi %235, %c8 overflow<nsw> : index
                memref.prefetch %copy[%236, %c0], read, locality<3>, data : memref<?x16xf32>
                %237 = memref.load %a[%i_tile, %k0] : memref<?x?xf32>
                %238 = vector.broadcast %237 : f32 to vector<8xf32>
                %239 = memref.load %a[%176, %k0] : memref<?x?xf32>
                %240 = vector.broadcast %239 : f32 to vector<8xf32>
                %241 = memref.load %a[%174, %k0] : memref<?x?xf32>
                %242 = vector.broadcast %241 : f32 to vector<8xf32>
                %243 = memref.load %a[%172, %k0] : memref<?x?xf32>
                %244 = vector.broadcast %243 : f32 to vector<8xf32>
                %245 = memref.load %a[%170, %k0] : memref<?x?xf32>
                %246 = vector.broadcast %245 : f32 to vector<8xf32>
                %247 = memref.load %a[%168, %k0] : memref<?x?xf32>
                %248 = vector.broadcast %247 : f32 to vector<8xf32>
                %249 = vector.load %copy[%235, %c0] : memref<?x16xf32>, vector<8xf32>
                %250 = arith.addi %c0, %c8 overflow<nsw> : index
                %251 = vector.load %copy[%235, %250] : memref<?x16xf32>, vector<8xf32>
                %252 = arith.subf %238, %249 : vector<8xf32>
                %253 = arith.subf %238, %251 : vector<8xf32>
                %254 = arith.subf %240, %249 : vector<8xf32>
                %255 = arith.subf %240, %251 : vector<8xf32>
                %256 = arith.subf %242, %249 : vector<8xf32>
                %257 = arith.subf %242, %251 : vector<8xf32>
                %258 = arith.subf %244, %249 : vector<8xf32>
                %259 = arith.subf %244, %251 : vector<8xf32>
                %260 = arith.subf %246, %249 : vector<8xf32>
                %261 = arith.subf %246, %251 : vector<8xf32>
                %262 = arith.subf %248, %249 : vector<8xf32>
                %263 = arith.subf %248, %251 : vector<8xf32>
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
                %275 = arith.mulf %263, %263 fastmath<contract> : vector<8xf32>
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
                %287 = arith.addf %234, %275 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %276, %277, %278, %279, %280, %281, %282, %283, %284, %285, %286, %287 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %288 = arith.cmpi slt, %c0, %165 : index
              %289 = arith.cmpi slt, %c1, %165 : index
              %290 = arith.cmpi slt, %c2, %165 : index
              %291 = arith.cmpi slt, %c3, %165 : index
              %292 = arith.cmpi slt, %c4, %165 : index
              %293 = arith.cmpi slt, %c5, %165 : index
              vector.store %211, %out0_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
              %294 = arith.addi %j_panel, %c8 : index
              vector.store %212, %out0_1[%i_tile, %294] : memref<?x?xf32>, vector<8xf32>
              vector.store %213, %out0_1[%176, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %214, %out0_1[%176, %294] : memref<?x?xf32>, vector<8xf32>
              vector.store %215, %out0_1[%174, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %216, %out0_1[%174, %294] : memref<?x?xf32>, vector<8xf32>
              vector.store %217, %out0_1[%172, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %218, %out0_1[%172, %294] : memref<?x?xf32>, vector<8xf32>
              vector.store %219, %out0_1[%170, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %220, %out0_1[%170, %294] : memref<?x?xf32>, vector<8xf32>
              vector.store %221, %out0_1[%168, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %222, %out0_1[%168, %294] : memref<?x?xf32>, vector<8xf32>
            }
            scf.for %i_below_tile = %26 to %7 step %c4 {
              %295 = arith.addi %i_below_tile, %c4 overflow<nsw> : index
              %296 = arith.subi %295, %i_below_tile overflow<nsw> : index
              %297 = arith.subi %7, %i_below_tile overflow<nsw> : index
              %298 = arith.minsi %296, %297 : index
              %299 = arith.addi %298, %minus1 overflow<nsw> : index
              %300 = arith.minsi %299, %c3 : index
              %301 = arith.addi %i_below_tile, %300 : index
              %302 = arith.minsi %299, %c2 : index
              %303 = arith.addi %i_below_tile, %302 : index
              %304 = arith.minsi %299, %c1 : index
              %305 = arith.addi %i_below_tile, %304 : index
              %306 = arith.cmpi eq, %k0_piece, %c0 : index
              %307, %308, %309, %310, %311, %312, %313, %314 = scf.if %306 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %4, %4, %4, %4, %4, %4, %4, %4 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %315 = arith.cmpi slt, %c0, %298 : index
                %316 = arith.cmpi slt, %c1, %298 : index
                %317 = arith.cmpi slt, %c2, %298 : index
                %318 = arith.cmpi slt, %c3, %298 : index
                %319 = vector.load %out0_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %320 = arith.addi %j_panel, %c8 : index
                %321 = vector.load %out0_1[%i_below_tile, %320] : memref<?x?xf32>, vector<8xf32>
                %322 = vector.load %out0_1[%305, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %323 = vector.load %out0_1[%305, %320] : memref<?x?xf32>, vector<8xf32>
                %324 = vector.load %out0_1[%303, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %325 = vector.load %out0_1[%303, %320] : memref<?x?xf32>, vector<8xf32>
                %326 = vector.load %out0_1[%301, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %327 = vector.load %out0_1[%301, %320] : memref<?x?xf32>, vector<8xf32>
                scf.yield %319, %321, %322, %323, %324, %325, %326, %327 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %328 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
              %329 = arith.minsi %328, %8 : index
              %330, %331, %332, %333, %334, %335, %336, %337 = scf.for %k0_below = %k0_piece to %329 step %c1 iter_args(%338 = %307, %339 = %308, %340 = %309, %341 = %310, %342 = %311, %343 = %312, %344 = %313, %345 = %314) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %346 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
                %347 = arith.addi %346, %c8 overflow<nsw> : index
                memref.prefetch %copy[%347, %c0], read, locality<3>, data : memref<?x16xf32>
                %348 = memref.load %a[%i_below_tile, %k0_below] : memref<?x?xf32>
                %349 = vector.broadcast %348 : f32 to vector<8xf32>
                %350 = memref.load %a[%305, %k0_below] : memref<?x?xf32>
                %351 = vector.broadcast %350 : f32 to vector<8xf32>
                %352 = memref.load %a[%303, %k0_below] : memref<?x?xf32>
                %353 = vector.broadcast %352 : f32 to vector<8xf32>
                %354 = memref.load %a[%301, %k0_below] : memref<?x?xf32>
                %355 = vector.broadcast %354 : f32 to vector<8xf32>
                %356 = vector.load %copy[%346, %c0] : memref<?x16xf32>, vector<8xf32>
                %357 = arith.addi %c0, %c8 overflow<nsw> : index
                %358 = vector.load %copy[%346, %357] : memref<?x16xf32>, vector<8xf32>
                %359 = arith.subf %349, %356 : vector<8xf32>
                %360 = arith.subf %349, %358 : vector<8xf32>
                %361 = arith.subf %351, %356 : vector<8xf32>
                %362 = arith.subf %351, %358 : vector<8xf32>
                %363 = arith.subf %353, %356 : vector<8xf32>
                %364 = arith.subf %353, %358 : vector<8xf32>
                %365 = arith.subf %355, %356 : vector<8xf32>
                %366 = arith.subf %355, %358 : vector<8xf32>
                %367 = arith.mulf %359, %359 fastmath<contract> : vector<8xf32>
                %368 = arith.mulf %360, %360 fastmath<contract> : vector<8xf32>
                %369 = arith.mulf %361, %361 fastmath<contract> : vector<8xf32>
                %370 = arith.mulf %362, %362 fastmath<contract> : vector<8xf32>
                %371 = arith.mulf %363, %363 fastmath<contract> : vector<8xf32>
                %372 = arith.mulf %364, %364 fastmath<contract> : vector<8xf32>
                %373 = arith.mulf %365, %365 fastmath<contract> : vector<8xf32>
                %374 = arith.mulf %366, %366 fastmath<contract> : vector<8xf32>
                %375 = arith.addf %338, %367 fastmath<reassoc,contract> : vector<8xf32>
                %376 = arith.addf %339, %368 fastmath<reassoc,contract> : vector<8xf32>
                %377 = arith.addf %340, %369 fastmath<reassoc,contract> : vector<8xf32>
                %378 = arith.addf %341, %370 fastmath<reassoc,contract> : vector<8xf32>
                %379 = arith.addf %342, %371 fastmath<reassoc,contract> : vector<8xf32>
                %380 = arith.addf %343, %372 fastmath<reassoc,contract> : vector<8xf32>
                %381 = arith.addf %344, %373 fastmath<reassoc,contract> : vector<8xf32>
                %382 = arith.addf %345, %374 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %375, %376, %377, %378, %379, %380, %381, %382 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %383 = arith.cmpi slt, %c0, %298 : index
              %384 = arith.cmpi slt, %c1, %298 : index
              %385 = arith.cmpi slt, %c2, %298 : index
              %386 = arith.cmpi slt, %c3, %298 : index
              vector.store %330, %out0_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
              %387 = arith.addi %j_panel, %c8 : index
              vector.store %331, %out0_1[%i_below_tile, %387] : memref<?x?xf32>, vector<8xf32>
              vector.store %332, %out0_1[%305, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %333, %out0_1[%305, %387] : memref<?x?xf32>, vector<8xf32>
              vector.store %334, %out0_1[%303, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %335, %out0_1[%303, %387] : memref<?x?xf32>, vector<8xf32>
              vector.store %336, %out0_1[%301, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %337, %out0_1[%301, %387] : memref<?x?xf32>, vector<8xf32>
            }
            memref.dealloc %copy : memref<?x16xf32>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %388 = arith.minsi %c16384, %8 : index
    %389 = arith.andi %9, %c15 : index
    %390 = arith.minsi %c8, %389 : index
    %391 = arith.maxsi %390, %c0 : index
    scf.for %j_right_panel = %12 to %9 step %c8 {
      %392 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
      %393 = arith.subi %392, %j_right_panel overflow<nsw> : index
      %394 = arith.subi %9, %j_right_panel overflow<nsw> : index
      %395 = arith.minsi %393, %394 : index
      %396 = vector.create_mask %395 : vector<8xi1>
      scf.for %k0_right_piece = %c0 to %13 step %c16384 {
        %copy_1 = memref.alloc(%388, %391) {alignment = 64 : i64} : memref<?x?xf32>
        %397 = arith.minsi %392, %9 : index
        scf.for %j_right_copy_tile = %j_right_panel to %397 step %c8 {
          %398 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %399 = arith.shrsi %8, %c3 : index
          %400 = arith.muli %399, %c8 overflow<nsw> : index
          %401 = arith.minsi %398, %400 : index
          scf.for %k0_right_copy_tile = %k0_right_piece to %401 step %c8 {
            %402 = arith.addi %k0_right_copy_tile, %c8 overflow<nsw> : index
            scf.for %k0_right_copy = %k0_right_copy_tile to %402 step %c1 {
              %403 = arith.addi %j_right_copy_tile, %c8 overflow<nsw> : index
              %404 = arith.minsi %403, %392 : index
              %405 = arith.minsi %404, %9 : index
              scf.for %j_right_copy = %j_right_copy_tile to %405 step %c1 {
                %406 = memref.load %10[%j_right_copy, %k0_right_copy] : memref<?x?xf32>
                %407 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
                %408 = arith.subi %j_right_copy, %j_right_panel overflow<nsw> : index
                memref.store %406, %copy_1[%407, %408] : memref<?x?xf32>
              }
            }
          }
          %409 = arith.maxsi %k0_right_piece, %400 : index
          %410 = arith.minsi %398, %8 : index
          scf.for %k0_right_copy_below = %409 to %410 step %c1 {
            %411 = arith.addi %j_right_copy_tile, %c8 overflow<nsw> : index
            %412 = arith.minsi %411, %392 : index
            %413 = arith.minsi %412, %9 : index
            scf.for %j_right_copy_below = %j_right_copy_tile to %413 step %c1 {
              %414 = memref.load %10[%j_right_copy_below, %k0_right_copy_below] : memref<?x?xf32>
              %415 = arith.subi %k0_right_copy_below, %k0_right_piece overflow<nsw> : index
              %416 = arith.subi %j_right_copy_below, %j_right_panel overflow<nsw> : index
              memref.store %414, %copy_1[%415, %416] : memref<?x?xf32>
            }
          }
        }
        scf.for %i_right_tile = %c0 to %7 step %c8 {
          %417 = arith.addi %i_right_tile, %c8 overflow<nsw> : index
          %418 = arith.subi %417, %i_right_tile overflow<nsw> : index
          %419 = arith.subi %7, %i_right_tile overflow<nsw> : index
          %420 = arith.minsi %418, %419 : index
          %421 = arith.addi %420, %minus1 overflow<nsw> : index
          %422 = arith.minsi %421, %c7 : index
          %423 = arith.addi %i_right_tile, %422 : index
          %424 = arith.minsi %421, %c6 : index
          %425 = arith.addi %i_right_tile, %424 : index
          %426 = arith.minsi %421, %c5 : index
          %427 = arith.addi %i_right_tile, %426 : index
          %428 = arith.minsi %421, %c4 : index
          %429 = arith.addi %i_right_tile, %428 : index
          %430 = arith.minsi %421, %c3 : index
          %431 = arith.addi %i_right_tile, %430 : index
          %432 = arith.minsi %421, %c2 : index
          %433 = arith.addi %i_right_tile, %432 : index
          %434 = arith.minsi %421, %c1 : index
          %435 = arith.addi %i_right_tile, %434 : index
          %436 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %437, %438, %439, %440, %441, %442, %443, %444 = scf.if %436 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %4, %4, %4, %4, %4, %4, %4, %4 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %445 = arith.cmpi slt, %c0, %420 : index
            %446 = arith.cmpi slt, %c1, %420 : index
            %447 = arith.cmpi slt, %c2, %420 : index
            %448 = arith.cmpi slt, %c3, %420 : index
            %449 = arith.cmpi slt, %c4, %420 : index
            %450 = arith.cmpi slt, %c5, %420 : index
            %451 = arith.cmpi slt, %c6, %420 : index
            %452 = arith.cmpi slt, %c7, %420 : index
            %453 = vector.maskedload %out0_1[%i_right_tile, %j_right_panel], %396, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %454 = vector.maskedload %out0_1[%435, %j_right_panel], %396, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %455 = vector.maskedload %out0_1[%433, %j_right_panel], %396, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %456 = vector.maskedload %out0_1[%431, %j_right_panel], %396, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %457 = vector.maskedload %out0_1[%429, %j_right_panel], %396, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %458 = vector.maskedload %out0_1[%427, %j_right_panel], %396, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %459 = vector.maskedload %out0_1[%425, %j_right_panel], %396, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %460 = vector.maskedload %out0_1[%423, %j_right_panel], %396, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %453, %454, %455, %456, %457, %458, %459, %460 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %461 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %462 = arith.minsi %461, %8 : index
          %463, %464, %465, %466, %467, %468, %469, %470 = scf.for %k0_right = %k0_right_piece to %462 step %c1 iter_args(%471 = %437, %472 = %438, %473 = %439, %474 = %440, %475 = %441, %476 = %442, %477 = %443, %478 = %444) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %479 = memref.load %a[%i_right_tile, %k0_right] : memref<?x?xf32>
            %480 = vector.broadcast %479 : f32 to vector<8xf32>
            %481 = memref.load %a[%435, %k0_right] : memref<?x?xf32>
            %482 = vector.broadcast %481 : f32 to vector<8xf32>
            %483 = memref.load %a[%433, %k0_right] : memref<?x?xf32>
            %484 = vector.broadcast %483 : f32 to vector<8xf32>
            %485 = memref.load %a[%431, %k0_right] : memref<?x?xf32>
            %486 = vector.broadcast %485 : f32 to vector<8xf32>
            %487 = memref.load %a[%429, %k0_right] : memref<?x?xf32>
            %488 = vector.broadcast %487 : f32 to vector<8xf32>
            %489 = memref.load %a[%427, %k0_right] : memref<?x?xf32>
            %490 = vector.broadcast %489 : f32 to vector<8xf32>
            %491 = memref.load %a[%425, %k0_right] : memref<?x?xf32>
            %492 = vector.broadcast %491 : f32 to vector<8xf32>
            %493 = memref.load %a[%423, %k0_right] : memref<?x?xf32>
            %494 = vector.broadcast %493 : f32 to vector<8xf32>
            %495 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
            %496 = vector.maskedload %copy_1[%495, %c0], %396, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %497 = arith.subf %480, %496 : vector<8xf32>
            %498 = arith.subf %482, %496 : vector<8xf32>
            %499 = arith.subf %484, %496 : vector<8xf32>
            %500 = arith.subf %486, %496 : vector<8xf32>
            %501 = arith.subf %488, %496 : vector<8xf32>
            %502 = arith.subf %490, %496 : vector<8xf32>
            %503 = arith.subf %492, %496 : vector<8xf32>
            %504 = arith.subf %494, %496 : vector<8xf32>
            %505 = arith.mulf %497, %497 fastmath<contract> : vector<8xf32>
            %506 = arith.mulf %498, %498 fastmath<contract> : vector<8xf32>
            %507 = arith.mulf %499, %499 fastmath<contract> : vector<8xf32>
            %508 = arith.mulf %500, %500 fastmath<contract> : vector<8xf32>
            %509 = arith.mulf %501, %501 fastmath<contract> : vector<8xf32>
            %510 = arith.mulf %502, %502 fastmath<contract> : vector<8xf32>
            %511 = arith.mulf %503, %503 fastmath<contract> : vector<8xf32>
            %512 = arith.mulf %504, %504 fastmath<contract> : vector<8xf32>
            %513 = arith.addf %471, %505 fastmath<reassoc,contract> : vector<8xf32>
            %514 = arith.addf %472, %506 fastmath<reassoc,contract> : vector<8xf32>
            %515 = arith.addf %473, %507 fastmath<reassoc,contract> : vector<8xf32>
            %516 = arith.addf %474, %508 fastmath<reassoc,contract> : vector<8xf32>
            %517 = arith.addf %475, %509 fastmath<reassoc,contract> : vector<8xf32>
            %518 = arith.addf %476, %510 fastmath<reassoc,contract> : vector<8xf32>
            %519 = arith.addf %477, %511 fastmath<reassoc,contract> : vector<8xf32>
            %520 = arith.addf %478, %512 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %513, %514, %515, %516, %517, %518, %519, %520 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %521 = arith.cmpi slt, %c0, %420 : index
          %522 = arith.cmpi slt, %c1, %420 : index
          %523 = arith.cmpi slt, %c2, %420 : index
          %524 = arith.cmpi slt, %c3, %420 : index
          %525 = arith.cmpi slt, %c4, %420 : index
          %526 = arith.cmpi slt, %c5, %420 : index
          %527 = arith.cmpi slt, %c6, %420 : index
          %528 = arith.cmpi slt, %c7, %420 : index
          vector.maskedstore %out0_1[%i_right_tile, %j_right_panel], %396, %463 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%435, %j_right_panel], %396, %464 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%433, %j_right_panel], %396, %465 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%431, %j_right_panel], %396, %466 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%429, %j_right_panel], %396, %467 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%427, %j_right_panel], %396, %468 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%425, %j_right_panel], %396, %469 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%423, %j_right_panel], %396, %470 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        }
        memref.dealloc %copy_1 : memref<?x?xf32>
      }
    }
    %529 = arith.constant 0 : index
    %530 = arith.maxsi %7, %529 : index
    %531 = arith.constant 2 : index
    %532 = arith.shrsi %9, %531 : index
    %533 = arith.constant 4 : index
    %534 = arith.muli %532, %533 : index
    %535 = arith.constant 0 : index
    %536 = arith.maxsi %534, %535 : index
    %537 = arith.constant 3 : index
    %538 = arith.addi %536, %537 : index
    %539 = arith.constant 4 : index
    %540 = arith.divui %538, %539 : index
    %541 = arith.constant 34 : index
    %542 = arith.muli %540, %541 : index
    %543 = arith.constant 15 : index
    %544 = arith.addi %543, %542 : index
    %545 = arith.constant 38 : index
    %546 = arith.addi %544, %545 : index
    %547 = arith.muli %530, %546 : index
    %548 = arith.constant 32768 : index
    %549 = arith.cmpi sge, %547, %548 : index
    "omp.parallel"(%549) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %7, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %550 = vector.step : vector<4xindex>
          %551 = arith.shrsi %9, %c2 : index
          %552 = arith.muli %551, %c4 overflow<nsw> : index
          %553, %554 = scf.for %j = %c0 to %552 step %c4 iter_args(%555 = %0, %556 = %1) -> (vector<4xf32>, vector<4xi64>) {
            %557 = vector.load %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
            %558 = math.sqrt %557 : vector<4xf32>
            %559 = arith.cmpf olt, %557, %555 : vector<4xf32>
            %560 = arith.cmpf uno, %557, %557 : vector<4xf32>
            %561 = arith.cmpf ord, %555, %555 : vector<4xf32>
            %562 = arith.andi %560, %561 : vector<4xi1>
            %563 = arith.ori %559, %562 : vector<4xi1>
            %564 = vector.broadcast %j : index to vector<4xindex>
            %565 = arith.addi %564, %550 : vector<4xindex>
            %566 = arith.index_cast %565 : vector<4xindex> to vector<4xi64>
            %567 = arith.select %563, %557, %555 : vector<4xi1>, vector<4xf32>
            %568 = arith.select %563, %566, %556 : vector<4xi1>, vector<4xi64>
            vector.store %558, %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
            scf.yield %567, %568 : vector<4xf32>, vector<4xi64>
          }
          %569 = arith.cmpi slt, %552, %9 : index
          %570, %571 = scf.if %569 -> (vector<4xf32>, vector<4xi64>) {
            %572 = arith.subi %9, %552 overflow<nsw> : index
            %573 = vector.create_mask %572 : vector<4xi1>
            %574 = vector.maskedload %out0_1[%i, %552], %573, %2 : memref<?x?xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
            %575 = math.sqrt %574 : vector<4xf32>
            %576 = arith.cmpf olt, %574, %553 : vector<4xf32>
            %577 = arith.cmpf uno, %574, %574 : vector<4xf32>
            %578 = arith.cmpf ord, %553, %553 : vector<4xf32>
            %579 = arith.andi %577, %578 : vector<4xi1>
            %580 = arith.ori %576, %579 : vector<4xi1>
            %581 = vector.broadcast %552 : index to vector<4xindex>
            %582 = arith.addi %581, %550 : vector<4xindex>
            %583 = arith.index_cast %582 : vector<4xindex> to vector<4xi64>
            %584 = arith.select %580, %574, %553 : vector<4xi1>, vector<4xf32>
            %585 = arith.select %580, %583, %554 : vector<4xi1>, vector<4xi64>
            vector.maskedstore %out0_1[%i, %552], %573, %575 : memref<?x?xf32>, vector<4xi1>, vector<4xf32>
            %586 = arith.select %573, %584, %553 : vector<4xi1>, vector<4xf32>
            %587 = arith.select %573, %585, %554 : vector<4xi1>, vector<4xi64>
            scf.yield %586, %587 : vector<4xf32>, vector<4xi64>
          } else {
            scf.yield %553, %554 : vector<4xf32>, vector<4xi64>
          }
          %588 = vector.reduction <minimumf>, %570 : vector<4xf32> into f32
          %589 = vector.broadcast %588 : f32 to vector<4xf32>
          %590 = arith.cmpf oeq, %570, %589 : vector<4xf32>
          %591 = arith.cmpf uno, %570, %570 : vector<4xf32>
          %592 = arith.ori %590, %591 : vector<4xi1>
          %593 = arith.select %592, %571, %3 : vector<4xi1>, vector<4xi64>
          %594 = vector.reduction <minsi>, %593 : vector<4xi64> into i64
          memref.store %594, %out1_1[%i] : memref<?xi64>
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
    %24 = llvm.mlir.constant(80) : i64
    %25 = llvm.alloca %24 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %26 = llvm.mlir.constant(24) : i64
    %27 = llvm.mlir.constant(32) : i64
    %28 = llvm.mlir.constant(40) : i64
    %29 = llvm.mlir.constant(48) : i64
    %30 = llvm.mlir.constant(56) : i64
    %31 = llvm.mlir.constant(64) : i64
    %32 = llvm.mlir.constant(72) : i64
    %33 = llvm.mlir.constant(0 : i32) : i32
    %34 = llvm.mlir.constant(true) : i1
    %35 = llvm.mlir.constant(1 : i32) : i32
    %36 = llvm.mlir.constant(63) : i64
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
    llvm.store %84, %138 {alignment = 8 : i64} : i64, !llvm.ptr
    %139 = llvm.getelementptr inbounds %25[%30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %139 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %140 = llvm.getelementptr inbounds %25[%31] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %140 {alignment = 8 : i64} : i64, !llvm.ptr
    %141 = llvm.getelementptr inbounds %25[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %141 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %142 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %143 = llvm.call @stepwell_parallel_for(%142, %25, %132, %7) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%143 : i32)
  ^bb2:
    %144 = llvm.call @program.parallel0(%7, %132, %49, %50, %85, %a_stride0, %b, %b_size0, %84, %out0, %a_size0, %a) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.br ^bb3(%144 : i32)
  ^bb3(%145: i32):
    %146 = llvm.icmp "eq" %145, %33 : i32
    llvm.cond_br %146, ^bb4, ^bb34(%145 : i32)
  ^bb4:
    %147 = llvm.intr.smin(%13, %a_stride0) : (i64, i64) -> i64
    %148 = llvm.and %b_size0, %14 : i64
    %149 = llvm.intr.smin(%9, %148) : (i64, i64) -> i64
    %150 = llvm.intr.smax(%149, %7) : (i64, i64) -> i64
    %151 = llvm.icmp "slt" %49, %b_size0 : i64
    llvm.cond_br %151, ^bb5(%49 : i64), ^bb30
  ^bb5(%j_right_panel: i64):
    %152 = llvm.add %j_right_panel, %9 overflow<nsw> : i64
    %153 = llvm.sub %152, %j_right_panel overflow<nsw> : i64
    %154 = llvm.sub %b_size0, %j_right_panel overflow<nsw> : i64
    %155 = llvm.intr.smin(%153, %154) : (i64, i64) -> i64
    %156 = llvm.intr.smin(%155, %9) : (i64, i64) -> i64
    %157 = llvm.intr.smax(%156, %7) : (i64, i64) -> i64
    %158 = llvm.trunc %157 : i64 to i32
    %159 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %160 = llvm.mlir.poison : vector<8xi32>
    %161 = llvm.insertelement %158, %160[%7 : i64] : vector<8xi32>
    %162 = llvm.shufflevector %161, %160 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %163 = llvm.icmp "slt" %159, %162 : vector<8xi32>
    %164 = llvm.icmp "slt" %7, %50 : i64
    llvm.cond_br %164, ^bb6(%7 : i64), ^bb29
  ^bb6(%k0_right_piece: i64):
    %165 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1, %147) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %166 = llvm.extractvalue %165[0] : !llvm.struct<(i64, i1)>
    %167 = llvm.extractvalue %165[1] : !llvm.struct<(i64, i1)>
    %168 = llvm.xor %167, %34 : i1
    llvm.cond_br %168, ^bb7, ^bb34(%35 : i32)
  ^bb7:
    %169 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%166, %150) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %170 = llvm.extractvalue %169[0] : !llvm.struct<(i64, i1)>
    %171 = llvm.extractvalue %169[1] : !llvm.struct<(i64, i1)>
    %172 = llvm.xor %171, %34 : i1
    llvm.cond_br %172, ^bb8, ^bb34(%35 : i32)
  ^bb8:
    %173 = llvm.add %170, %36 overflow<nsw> : i64
    %174 = llvm.and %173, %37 : i64
    %copy = llvm.call @aligned_alloc(%31, %174) : (i64, i64) -> !llvm.ptr
    %175 = llvm.mlir.zero : !llvm.ptr
    %176 = llvm.icmp "ne" %copy, %175 : !llvm.ptr
    %177 = llvm.icmp "eq" %174, %7 : i64
    %178 = llvm.or %176, %177 : i1
    llvm.cond_br %178, ^bb9, ^bb34(%35 : i32)
  ^bb9:
    %179 = llvm.intr.smin(%152, %b_size0) : (i64, i64) -> i64
    %180 = llvm.icmp "slt" %j_right_panel, %179 : i64
    llvm.cond_br %180, ^bb10(%j_right_panel : i64), ^bb21
  ^bb10(%j_right_copy_tile: i64):
    %181 = llvm.add %k0_right_piece, %13 overflow<nsw> : i64
    %182 = llvm.ashr %a_stride0, %6 : i64
    %183 = llvm.mul %182, %9 overflow<nsw> : i64
    %184 = llvm.intr.smin(%181, %183) : (i64, i64) -> i64
    %185 = llvm.icmp "slt" %k0_right_piece, %184 : i64
    llvm.cond_br %185, ^bb11(%k0_right_piece : i64), ^bb16
  ^bb11(%k0_right_copy_tile: i64):
    %186 = llvm.add %k0_right_copy_tile, %9 overflow<nsw> : i64
    %187 = llvm.icmp "slt" %k0_right_copy_tile, %186 : i64
    llvm.cond_br %187, ^bb12(%k0_right_copy_tile : i64), ^bb15
  ^bb12(%k0_right_copy: i64):
    %188 = llvm.add %j_right_copy_tile, %9 overflow<nsw> : i64
    %189 = llvm.intr.smin(%188, %152) : (i64, i64) -> i64
    %190 = llvm.intr.smin(%189, %b_size0) : (i64, i64) -> i64
    %191 = llvm.icmp "slt" %j_right_copy_tile, %190 : i64
    llvm.cond_br %191, ^bb13(%j_right_copy_tile : i64), ^bb14
  ^bb13(%j_right_copy: i64):
    %192 = llvm.mul %j_right_copy, %a_stride0 overflow<nsw> : i64
    %193 = llvm.add %192, %k0_right_copy overflow<nsw> : i64
    %194 = llvm.getelementptr inbounds %b[%193] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %195 = llvm.load %194 {alignment = 4 : i64} : !llvm.ptr -> f32
    %196 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %197 = llvm.sub %j_right_copy, %j_right_panel overflow<nsw> : i64
    %198 = llvm.mul %196, %150 overflow<nsw> : i64
    %199 = llvm.add %198, %197 overflow<nsw> : i64
    %200 = llvm.getelementptr inbounds %copy[%199] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %195, %200 {alignment = 4 : i64} : f32, !llvm.ptr
    %201 = llvm.add %j_right_copy, %2 overflow<nsw> : i64
    %202 = llvm.icmp "slt" %201, %190 : i64
    llvm.cond_br %202, ^bb13(%201 : i64), ^bb14
  ^bb14:
    %203 = llvm.add %k0_right_copy, %2 overflow<nsw> : i64
    %204 = llvm.icmp "slt" %203, %186 : i64
    llvm.cond_br %204, ^bb12(%203 : i64), ^bb15
  ^bb15:
    %205 = llvm.add %k0_right_copy_tile, %9 overflow<nsw> : i64
    %206 = llvm.icmp "slt" %205, %184 : i64
    llvm.cond_br %206, ^bb11(%205 : i64), ^bb16
  ^bb16:
    %207 = llvm.intr.smax(%k0_right_piece, %183) : (i64, i64) -> i64
    %208 = llvm.intr.smin(%181, %a_stride0) : (i64, i64) -> i64
    %209 = llvm.icmp "slt" %207, %208 : i64
    llvm.cond_br %209, ^bb17(%207 : i64), ^bb20
  ^bb17(%k0_right_copy_below: i64):
    %210 = llvm.add %j_right_copy_tile, %9 overflow<nsw> : i64
    %211 = llvm.intr.smin(%210, %152) : (i64, i64) -> i64
    %212 = llvm.intr.smin(%211, %b_size0) : (i64, i64) -> i64
    %213 = llvm.icmp "slt" %j_right_copy_tile, %212 : i64
    llvm.cond_br %213, ^bb18(%j_right_copy_tile : i64), ^bb19
  ^bb18(%j_right_copy_below: i64):
    %214 = llvm.mul %j_right_copy_below, %a_stride0 overflow<nsw> : i64
    %215 = llvm.add %214, %k0_right_copy_below overflow<nsw> : i64
    %216 = llvm.getelementptr inbounds %b[%215] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %217 = llvm.load %216 {alignment = 4 : i64} : !llvm.ptr -> f32
    %218 = llvm.sub %k0_right_copy_below, %k0_right_piece overflow<nsw> : i64
    %219 = llvm.sub %j_right_copy_below, %j_right_panel overflow<nsw> : i64
    %220 = llvm.mul %218, %150 overflow<nsw> : i64
    %221 = llvm.add %220, %219 overflow<nsw> : i64
    %222 = llvm.getelementptr inbounds %copy[%221] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %217, %222 {alignment = 4 : i64} : f32, !llvm.ptr
    %223 = llvm.add %j_right_copy_below, %2 overflow<nsw> : i64
    %224 = llvm.icmp "slt" %223, %212 : i64
    llvm.cond_br %224, ^bb18(%223 : i64), ^bb19
  ^bb19:
    %225 = llvm.add %k0_right_copy_below, %2 overflow<nsw> : i64
    %226 = llvm.icmp "slt" %225, %208 : i64
    llvm.cond_br %226, ^bb17(%225 : i64), ^bb20
  ^bb20:
    %227 = llvm.add %j_right_copy_tile, %9 overflow<nsw> : i64
    %228 = llvm.icmp "slt" %227, %179 : i64
    llvm.cond_br %228, ^bb10(%227 : i64), ^bb21
  ^bb21:
    %229 = llvm.icmp "slt" %7, %a_size0 : i64
    llvm.cond_br %229, ^bb22(%7 : i64), ^bb28
  ^bb22(%i_right_tile: i64):
    %230 = llvm.add %i_right_tile, %9 overflow<nsw> : i64
    %231 = llvm.sub %230, %i_right_tile overflow<nsw> : i64
    %232 = llvm.sub %a_size0, %i_right_tile overflow<nsw> : i64
    %233 = llvm.intr.smin(%231, %232) : (i64, i64) -> i64
    %234 = llvm.add %233, %12 overflow<nsw> : i64
    %235 = llvm.intr.smin(%234, %11) : (i64, i64) -> i64
    %236 = llvm.add %i_right_tile, %235 : i64
    %237 = llvm.intr.smin(%234, %4) : (i64, i64) -> i64
    %238 = llvm.add %i_right_tile, %237 : i64
    %239 = llvm.intr.smin(%234, %3) : (i64, i64) -> i64
    %240 = llvm.add %i_right_tile, %239 : i64
    %241 = llvm.intr.smin(%234, %1) : (i64, i64) -> i64
    %242 = llvm.add %i_right_tile, %241 : i64
    %243 = llvm.intr.smin(%234, %6) : (i64, i64) -> i64
    %244 = llvm.add %i_right_tile, %243 : i64
    %245 = llvm.intr.smin(%234, %10) : (i64, i64) -> i64
    %246 = llvm.add %i_right_tile, %245 : i64
    %247 = llvm.intr.smin(%234, %2) : (i64, i64) -> i64
    %248 = llvm.add %i_right_tile, %247 : i64
    %249 = llvm.icmp "eq" %k0_right_piece, %7 : i64
    llvm.cond_br %249, ^bb23, ^bb24
  ^bb23:
    llvm.br ^bb25(%45, %45, %45, %45, %45, %45, %45, %45 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb24:
    %250 = llvm.icmp "slt" %7, %233 : i64
    %251 = llvm.icmp "slt" %2, %233 : i64
    %252 = llvm.icmp "slt" %10, %233 : i64
    %253 = llvm.icmp "slt" %6, %233 : i64
    %254 = llvm.icmp "slt" %1, %233 : i64
    %255 = llvm.icmp "slt" %3, %233 : i64
    %256 = llvm.icmp "slt" %4, %233 : i64
    %257 = llvm.icmp "slt" %11, %233 : i64
    %258 = llvm.mul %i_right_tile, %b_size0 overflow<nsw> : i64
    %259 = llvm.add %258, %j_right_panel overflow<nsw> : i64
    %260 = llvm.getelementptr inbounds %out0[%259] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %261 = llvm.intr.masked.load %260, %163, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %262 = llvm.mul %248, %b_size0 overflow<nsw> : i64
    %263 = llvm.add %262, %j_right_panel overflow<nsw> : i64
    %264 = llvm.getelementptr inbounds %out0[%263] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %265 = llvm.intr.masked.load %264, %163, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %266 = llvm.mul %246, %b_size0 overflow<nsw> : i64
    %267 = llvm.add %266, %j_right_panel overflow<nsw> : i64
    %268 = llvm.getelementptr inbounds %out0[%267] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %269 = llvm.intr.masked.load %268, %163, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %270 = llvm.mul %244, %b_size0 overflow<nsw> : i64
    %271 = llvm.add %270, %j_right_panel overflow<nsw> : i64
    %272 = llvm.getelementptr inbounds %out0[%271] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %273 = llvm.intr.masked.load %272, %163, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %274 = llvm.mul %242, %b_size0 overflow<nsw> : i64
    %275 = llvm.add %274, %j_right_panel overflow<nsw> : i64
    %276 = llvm.getelementptr inbounds %out0[%275] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %277 = llvm.intr.masked.load %276, %163, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %278 = llvm.mul %240, %b_size0 overflow<nsw> : i64
    %279 = llvm.add %278, %j_right_panel overflow<nsw> : i64
    %280 = llvm.getelementptr inbounds %out0[%279] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %281 = llvm.intr.masked.load %280, %163, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %282 = llvm.mul %238, %b_size0 overflow<nsw> : i64
    %283 = llvm.add %282, %j_right_panel overflow<nsw> : i64
    %284 = llvm.getelementptr inbounds %out0[%283] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %285 = llvm.intr.masked.load %284, %163, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %286 = llvm.mul %236, %b_size0 overflow<nsw> : i64
    %287 = llvm.add %286, %j_right_panel overflow<nsw> : i64
    %288 = llvm.getelementptr inbounds %out0[%287] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %289 = llvm.intr.masked.load %288, %163, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb25(%261, %265, %269, %273, %277, %281, %285, %289 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb25(%290: vector<8xf32>, %291: vector<8xf32>, %292: vector<8xf32>, %293: vector<8xf32>, %294: vector<8xf32>, %295: vector<8xf32>, %296: vector<8xf32>, %297: vector<8xf32>):
    %298 = llvm.add %k0_right_piece, %13 overflow<nsw> : i64
    %299 = llvm.intr.smin(%298, %a_stride0) : (i64, i64) -> i64
    %300 = llvm.icmp "slt" %k0_right_piece, %299 : i64
    llvm.cond_br %300, ^bb26(%k0_right_piece, %290, %291, %292, %293, %294, %295, %296, %297 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb27(%290, %291, %292, %293, %294, %295, %296, %297 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb26(%k0_right: i64, %301: vector<8xf32>, %302: vector<8xf32>, %303: vector<8xf32>, %304: vector<8xf32>, %305: vector<8xf32>, %306: vector<8xf32>, %307: vector<8xf32>, %308: vector<8xf32>):
    %309 = llvm.mul %i_right_tile, %a_stride0 overflow<nsw> : i64
    %310 = llvm.add %309, %k0_right overflow<nsw> : i64
    %311 = llvm.getelementptr inbounds %a[%310] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %312 = llvm.load %311 {alignment = 4 : i64} : !llvm.ptr -> f32
    %313 = llvm.mlir.poison : vector<8xf32>
    %314 = llvm.insertelement %312, %313[%7 : i64] : vector<8xf32>
    %315 = llvm.shufflevector %314, %313 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %316 = llvm.mul %248, %a_stride0 overflow<nsw> : i64
    %317 = llvm.add %316, %k0_right overflow<nsw> : i64
    %318 = llvm.getelementptr inbounds %a[%317] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %319 = llvm.load %318 {alignment = 4 : i64} : !llvm.ptr -> f32
    %320 = llvm.mlir.poison : vector<8xf32>
    %321 = llvm.insertelement %319, %320[%7 : i64] : vector<8xf32>
    %322 = llvm.shufflevector %321, %320 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %323 = llvm.mul %246, %a_stride0 overflow<nsw> : i64
    %324 = llvm.add %323, %k0_right overflow<nsw> : i64
    %325 = llvm.getelementptr inbounds %a[%324] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %326 = llvm.load %325 {alignment = 4 : i64} : !llvm.ptr -> f32
    %327 = llvm.mlir.poison : vector<8xf32>
    %328 = llvm.insertelement %326, %327[%7 : i64] : vector<8xf32>
    %329 = llvm.shufflevector %328, %327 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %330 = llvm.mul %244, %a_stride0 overflow<nsw> : i64
    %331 = llvm.add %330, %k0_right overflow<nsw> : i64
    %332 = llvm.getelementptr inbounds %a[%331] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %333 = llvm.load %332 {alignment = 4 : i64} : !llvm.ptr -> f32
    %334 = llvm.mlir.poison : vector<8xf32>
    %335 = llvm.insertelement %333, %334[%7 : i64] : vector<8xf32>
    %336 = llvm.shufflevector %335, %334 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %337 = llvm.mul %242, %a_stride0 overflow<nsw> : i64
    %338 = llvm.add %337, %k0_right overflow<nsw> : i64
    %339 = llvm.getelementptr inbounds %a[%338] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %340 = llvm.load %339 {alignment = 4 : i64} : !llvm.ptr -> f32
    %341 = llvm.mlir.poison : vector<8xf32>
    %342 = llvm.insertelement %340, %341[%7 : i64] : vector<8xf32>
    %343 = llvm.shufflevector %342, %341 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %344 = llvm.mul %240, %a_stride0 overflow<nsw> : i64
    %345 = llvm.add %344, %k0_right overflow<nsw> : i64
    %346 = llvm.getelementptr inbounds %a[%345] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %347 = llvm.load %346 {alignment = 4 : i64} : !llvm.ptr -> f32
    %348 = llvm.mlir.poison : vector<8xf32>
    %349 = llvm.insertelement %347, %348[%7 : i64] : vector<8xf32>
    %350 = llvm.shufflevector %349, %348 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %351 = llvm.mul %238, %a_stride0 overflow<nsw> : i64
    %352 = llvm.add %351, %k0_right overflow<nsw> : i64
    %353 = llvm.getelementptr inbounds %a[%352] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %354 = llvm.load %353 {alignment = 4 : i64} : !llvm.ptr -> f32
    %355 = llvm.mlir.poison : vector<8xf32>
    %356 = llvm.insertelement %354, %355[%7 : i64] : vector<8xf32>
    %357 = llvm.shufflevector %356, %355 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %358 = llvm.mul %236, %a_stride0 overflow<nsw> : i64
    %359 = llvm.add %358, %k0_right overflow<nsw> : i64
    %360 = llvm.getelementptr inbounds %a[%359] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %361 = llvm.load %360 {alignment = 4 : i64} : !llvm.ptr -> f32
    %362 = llvm.mlir.poison : vector<8xf32>
    %363 = llvm.insertelement %361, %362[%7 : i64] : vector<8xf32>
    %364 = llvm.shufflevector %363, %362 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %365 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %366 = llvm.mul %365, %150 overflow<nsw> : i64
    %367 = llvm.getelementptr inbounds %copy[%366] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %368 = llvm.intr.masked.load %367, %163, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %369 = llvm.fsub %315, %368 : vector<8xf32>
    %370 = llvm.fsub %322, %368 : vector<8xf32>
    %371 = llvm.fsub %329, %368 : vector<8xf32>
    %372 = llvm.fsub %336, %368 : vector<8xf32>
    %373 = llvm.fsub %343, %368 : vector<8xf32>
    %374 = llvm.fsub %350, %368 : vector<8xf32>
    %375 = llvm.fsub %357, %368 : vector<8xf32>
    %376 = llvm.fsub %364, %368 : vector<8xf32>
    %377 = llvm.fmul %369, %369 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %378 = llvm.fmul %370, %370 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %379 = llvm.fmul %371, %371 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %380 = llvm.fmul %372, %372 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %381 = llvm.fmul %373, %373 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %382 = llvm.fmul %374, %374 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %383 = llvm.fmul %375, %375 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %384 = llvm.fmul %376, %376 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %385 = llvm.fadd %301, %377 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %386 = llvm.fadd %302, %378 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %387 = llvm.fadd %303, %379 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %388 = llvm.fadd %304, %380 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %389 = llvm.fadd %305, %381 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %390 = llvm.fadd %306, %382 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %391 = llvm.fadd %307, %383 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %392 = llvm.fadd %308, %384 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %393 = llvm.add %k0_right, %2 overflow<nsw> : i64
    %394 = llvm.icmp "slt" %393, %299 : i64
    llvm.cond_br %394, ^bb26(%393, %385, %386, %387, %388, %389, %390, %391, %392 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb27(%385, %386, %387, %388, %389, %390, %391, %392 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb27(%395: vector<8xf32>, %396: vector<8xf32>, %397: vector<8xf32>, %398: vector<8xf32>, %399: vector<8xf32>, %400: vector<8xf32>, %401: vector<8xf32>, %402: vector<8xf32>):
    %403 = llvm.icmp "slt" %7, %233 : i64
    %404 = llvm.icmp "slt" %2, %233 : i64
    %405 = llvm.icmp "slt" %10, %233 : i64
    %406 = llvm.icmp "slt" %6, %233 : i64
    %407 = llvm.icmp "slt" %1, %233 : i64
    %408 = llvm.icmp "slt" %3, %233 : i64
    %409 = llvm.icmp "slt" %4, %233 : i64
    %410 = llvm.icmp "slt" %11, %233 : i64
    %411 = llvm.mul %i_right_tile, %b_size0 overflow<nsw> : i64
    %412 = llvm.add %411, %j_right_panel overflow<nsw> : i64
    %413 = llvm.getelementptr inbounds %out0[%412] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %395, %413, %163 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %414 = llvm.mul %248, %b_size0 overflow<nsw> : i64
    %415 = llvm.add %414, %j_right_panel overflow<nsw> : i64
    %416 = llvm.getelementptr inbounds %out0[%415] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %396, %416, %163 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %417 = llvm.mul %246, %b_size0 overflow<nsw> : i64
    %418 = llvm.add %417, %j_right_panel overflow<nsw> : i64
    %419 = llvm.getelementptr inbounds %out0[%418] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %397, %419, %163 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %420 = llvm.mul %244, %b_size0 overflow<nsw> : i64
    %421 = llvm.add %420, %j_right_panel overflow<nsw> : i64
    %422 = llvm.getelementptr inbounds %out0[%421] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %398, %422, %163 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %423 = llvm.mul %242, %b_size0 overflow<nsw> : i64
    %424 = llvm.add %423, %j_right_panel overflow<nsw> : i64
    %425 = llvm.getelementptr inbounds %out0[%424] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %399, %425, %163 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %426 = llvm.mul %240, %b_size0 overflow<nsw> : i64
    %427 = llvm.add %426, %j_right_panel overflow<nsw> : i64
    %428 = llvm.getelementptr inbounds %out0[%427] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %400, %428, %163 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %429 = llvm.mul %238, %b_size0 overflow<nsw> : i64
    %430 = llvm.add %429, %j_right_panel overflow<nsw> : i64
    %431 = llvm.getelementptr inbounds %out0[%430] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %401, %431, %163 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %432 = llvm.mul %236, %b_size0 overflow<nsw> : i64
    %433 = llvm.add %432, %j_right_panel overflow<nsw> : i64
    %434 = llvm.getelementptr inbounds %out0[%433] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %402, %434, %163 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %435 = llvm.add %i_right_tile, %9 overflow<nsw> : i64
    %436 = llvm.icmp "slt" %435, %a_size0 : i64
    llvm.cond_br %436, ^bb22(%435 : i64), ^bb28
  ^bb28:
    llvm.call @free(%copy) : (!llvm.ptr) -> ()
    %437 = llvm.add %k0_right_piece, %13 overflow<nsw> : i64
    %438 = llvm.icmp "slt" %437, %50 : i64
    llvm.cond_br %438, ^bb6(%437 : i64), ^bb29
  ^bb29:
    %439 = llvm.add %j_right_panel, %9 overflow<nsw> : i64
    %440 = llvm.icmp "slt" %439, %b_size0 : i64
    llvm.cond_br %440, ^bb5(%439 : i64), ^bb30
  ^bb30:
    %441 = llvm.intr.smax(%a_size0, %7) : (i64, i64) -> i64
    %442 = llvm.ashr %b_size0, %10 : i64
    %443 = llvm.mul %442, %1 : i64
    %444 = llvm.intr.smax(%443, %7) : (i64, i64) -> i64
    %445 = llvm.add %444, %6 : i64
    %446 = llvm.udiv %445, %1 : i64
    %447 = llvm.mul %446, %38 : i64
    %448 = llvm.add %14, %447 : i64
    %449 = llvm.add %448, %39 : i64
    %450 = llvm.mul %441, %449 : i64
    %451 = llvm.icmp "sge" %450, %23 : i64
    %452 = llvm.icmp "sgt" %a_size0, %7 : i64
    %453 = llvm.select %452, %a_size0, %7 : i1, i64
    llvm.cond_br %451, ^bb31, ^bb32
  ^bb31:
    llvm.store %a_size0, %40 {alignment = 8 : i64} : i64, !llvm.ptr
    %454 = llvm.getelementptr inbounds %40[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %454 {alignment = 8 : i64} : i64, !llvm.ptr
    %455 = llvm.getelementptr inbounds %40[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %455 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %456 = llvm.getelementptr inbounds %40[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %456 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %457 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %458 = llvm.call @stepwell_parallel_for(%457, %40, %453, %7) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb33(%458 : i32)
  ^bb32:
    %459 = llvm.call @program.parallel1(%7, %453, %a_size0, %b_size0, %out0, %out1) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb33(%459 : i32)
  ^bb33(%460: i32):
    llvm.return %33 : i32
  ^bb34(%461: i32):
    llvm.return %461 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %462: i64, %463: i64, %464: i64, %a_stride0_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %465: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %a_size0_1: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}) -> i32 attributes {no_unwind, no_inline} {
    %466 = llvm.mlir.constant(0) : i64
    %467 = llvm.mlir.constant(16) : i64
    %468 = llvm.mlir.constant(8192) : i64
    %469 = llvm.mlir.constant(8) : i64
    %470 = llvm.mlir.constant(3) : i64
    %471 = llvm.mlir.constant(1) : i64
    %472 = llvm.mlir.constant(2) : i64
    %473 = llvm.mlir.constant(4) : i64
    %474 = llvm.mlir.constant(5) : i64
    %475 = llvm.mlir.constant(6) : i64
    %476 = llvm.mlir.constant(7) : i64
    %477 = llvm.mlir.constant(-1) : i64
    %478 = llvm.mlir.constant(64) : i64
    %479 = llvm.mlir.constant(63) : i64
    %480 = llvm.mlir.constant(-64) : i64
    %481 = llvm.mlir.constant(1 : i32) : i32
    %482 = llvm.mlir.constant(32) : i64
    %483 = llvm.mlir.constant(48) : i64
    %484 = llvm.mlir.constant(80) : i64
    %485 = llvm.mlir.constant(96) : i64
    %486 = llvm.mlir.constant(112) : i64
    %487 = llvm.mlir.constant(0 : i32) : i32
    %488 = llvm.mlir.constant(3 : i32) : i32
    %489 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %490 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %490, ^bb1(%begin : i64), ^bb27
  ^bb1(%491: i64):
    %j_panel = llvm.mul %491, %467 overflow<nsw> : i64
    %492 = llvm.icmp "slt" %466, %463 : i64
    llvm.cond_br %492, ^bb2(%466 : i64), ^bb26
  ^bb2(%k0_piece: i64):
    %493 = llvm.mul %464, %478 overflow<nsw> : i64
    %494 = llvm.add %493, %479 overflow<nsw> : i64
    %495 = llvm.and %494, %480 : i64
    %copy_1 = llvm.call @aligned_alloc(%478, %495) : (i64, i64) -> !llvm.ptr
    %496 = llvm.mlir.zero : !llvm.ptr
    %497 = llvm.icmp "ne" %copy_1, %496 : !llvm.ptr
    %498 = llvm.icmp "eq" %495, %466 : i64
    %499 = llvm.or %497, %498 : i1
    llvm.cond_br %499, ^bb3, ^bb28(%481 : i32)
  ^bb3:
    %500 = llvm.add %j_panel, %467 overflow<nsw> : i64
    %501 = llvm.icmp "slt" %j_panel, %500 : i64
    llvm.cond_br %501, ^bb4(%j_panel : i64), ^bb11
  ^bb4(%j_copy_tile: i64):
    %502 = llvm.sub %j_copy_tile, %j_panel overflow<nsw> : i64
    %503 = llvm.add %k0_piece, %468 overflow<nsw> : i64
    %504 = llvm.ashr %a_stride0_1, %470 : i64
    %505 = llvm.mul %504, %469 overflow<nsw> : i64
    %506 = llvm.intr.smin(%503, %505) : (i64, i64) -> i64
    %507 = llvm.icmp "slt" %k0_piece, %506 : i64
    llvm.cond_br %507, ^bb5(%k0_piece : i64), ^bb6
  ^bb5(%k0_copy_tile: i64):
    %508 = llvm.mul %j_copy_tile, %a_stride0_1 overflow<nsw> : i64
    %509 = llvm.add %508, %k0_copy_tile overflow<nsw> : i64
    %510 = llvm.getelementptr inbounds %b_1[%509] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %511 = llvm.load %510 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %512 = llvm.getelementptr inbounds %510[%a_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %513 = llvm.load %512 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %514 = llvm.mul %472, %a_stride0_1 overflow<nsw> : i64
    %515 = llvm.getelementptr inbounds %510[%514] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %516 = llvm.load %515 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %517 = llvm.mul %470, %a_stride0_1 overflow<nsw> : i64
    %518 = llvm.getelementptr inbounds %510[%517] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %519 = llvm.load %518 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %520 = llvm.mul %473, %a_stride0_1 overflow<nsw> : i64
    %521 = llvm.getelementptr inbounds %510[%520] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %522 = llvm.load %521 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %523 = llvm.mul %474, %a_stride0_1 overflow<nsw> : i64
    %524 = llvm.getelementptr inbounds %510[%523] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %525 = llvm.load %524 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %526 = llvm.mul %475, %a_stride0_1 overflow<nsw> : i64
    %527 = llvm.getelementptr inbounds %510[%526] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %528 = llvm.load %527 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %529 = llvm.mul %476, %a_stride0_1 overflow<nsw> : i64
    %530 = llvm.getelementptr inbounds %510[%529] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %531 = llvm.load %530 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %532 = llvm.shufflevector %511, %522 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %533 = llvm.shufflevector %511, %522 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %534 = llvm.shufflevector %513, %525 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %535 = llvm.shufflevector %513, %525 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %536 = llvm.shufflevector %516, %528 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %537 = llvm.shufflevector %516, %528 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %538 = llvm.shufflevector %519, %531 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %539 = llvm.shufflevector %519, %531 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %540 = llvm.shufflevector %532, %536 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %541 = llvm.shufflevector %532, %536 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %542 = llvm.shufflevector %533, %537 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %543 = llvm.shufflevector %533, %537 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %544 = llvm.shufflevector %534, %538 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %545 = llvm.shufflevector %534, %538 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %546 = llvm.shufflevector %535, %539 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %547 = llvm.shufflevector %535, %539 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %548 = llvm.shufflevector %540, %544 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %549 = llvm.shufflevector %540, %544 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %550 = llvm.shufflevector %541, %545 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %551 = llvm.shufflevector %541, %545 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %552 = llvm.shufflevector %542, %546 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %553 = llvm.shufflevector %542, %546 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %554 = llvm.shufflevector %543, %547 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %555 = llvm.shufflevector %543, %547 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %556 = llvm.sub %k0_copy_tile, %k0_piece overflow<nsw> : i64
    %557 = llvm.mul %556, %467 overflow<nsw> : i64
    %558 = llvm.add %557, %502 overflow<nsw> : i64
    %559 = llvm.getelementptr inbounds %copy_1[%558] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %548, %559 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %560 = llvm.getelementptr inbounds %559[%467] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %549, %560 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %561 = llvm.getelementptr inbounds %559[%482] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %550, %561 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %562 = llvm.getelementptr inbounds %559[%483] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %551, %562 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %563 = llvm.getelementptr inbounds %559[%478] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %552, %563 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %564 = llvm.getelementptr inbounds %559[%484] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %553, %564 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %565 = llvm.getelementptr inbounds %559[%485] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %554, %565 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %566 = llvm.getelementptr inbounds %559[%486] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %555, %566 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %567 = llvm.add %k0_copy_tile, %469 overflow<nsw> : i64
    %568 = llvm.icmp "slt" %567, %506 : i64
    llvm.cond_br %568, ^bb5(%567 : i64), ^bb6
  ^bb6:
    %569 = llvm.intr.smax(%k0_piece, %505) : (i64, i64) -> i64
    %570 = llvm.intr.smin(%503, %a_stride0_1) : (i64, i64) -> i64
    %571 = llvm.icmp "slt" %569, %570 : i64
    llvm.cond_br %571, ^bb7(%569 : i64), ^bb10
  ^bb7(%k0_copy_below: i64):
    %572 = llvm.add %j_copy_tile, %469 overflow<nsw> : i64
    %573 = llvm.icmp "slt" %j_copy_tile, %572 : i64
    llvm.cond_br %573, ^bb8(%j_copy_tile : i64), ^bb9
  ^bb8(%j_copy_below: i64):
    %574 = llvm.mul %j_copy_below, %a_stride0_1 overflow<nsw> : i64
    %575 = llvm.add %574, %k0_copy_below overflow<nsw> : i64
    %576 = llvm.getelementptr inbounds %b_1[%575] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %577 = llvm.load %576 {alignment = 4 : i64} : !llvm.ptr -> f32
    %578 = llvm.sub %k0_copy_below, %k0_piece overflow<nsw> : i64
    %579 = llvm.sub %j_copy_below, %j_panel overflow<nsw> : i64
    %580 = llvm.mul %578, %467 overflow<nsw> : i64
    %581 = llvm.add %580, %579 overflow<nsw> : i64
    %582 = llvm.getelementptr inbounds %copy_1[%581] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %577, %582 {alignment = 4 : i64} : f32, !llvm.ptr
    %583 = llvm.add %j_copy_below, %471 overflow<nsw> : i64
    %584 = llvm.icmp "slt" %583, %572 : i64
    llvm.cond_br %584, ^bb8(%583 : i64), ^bb9
  ^bb9:
    %585 = llvm.add %k0_copy_below, %471 overflow<nsw> : i64
    %586 = llvm.icmp "slt" %585, %570 : i64
    llvm.cond_br %586, ^bb7(%585 : i64), ^bb10
  ^bb10:
    %587 = llvm.add %j_copy_tile, %469 overflow<nsw> : i64
    %588 = llvm.icmp "slt" %587, %500 : i64
    llvm.cond_br %588, ^bb4(%587 : i64), ^bb11
  ^bb11:
    %589 = llvm.icmp "slt" %466, %465 : i64
    llvm.cond_br %589, ^bb12(%466 : i64), ^bb18
  ^bb12(%i_tile: i64):
    %590 = llvm.add %i_tile, %475 overflow<nsw> : i64
    %591 = llvm.sub %590, %i_tile overflow<nsw> : i64
    %592 = llvm.sub %465, %i_tile overflow<nsw> : i64
    %593 = llvm.intr.smin(%591, %592) : (i64, i64) -> i64
    %594 = llvm.add %593, %477 overflow<nsw> : i64
    %595 = llvm.intr.smin(%594, %474) : (i64, i64) -> i64
    %596 = llvm.add %i_tile, %595 : i64
    %597 = llvm.intr.smin(%594, %473) : (i64, i64) -> i64
    %598 = llvm.add %i_tile, %597 : i64
    %599 = llvm.intr.smin(%594, %470) : (i64, i64) -> i64
    %600 = llvm.add %i_tile, %599 : i64
    %601 = llvm.intr.smin(%594, %472) : (i64, i64) -> i64
    %602 = llvm.add %i_tile, %601 : i64
    %603 = llvm.intr.smin(%594, %471) : (i64, i64) -> i64
    %604 = llvm.add %i_tile, %603 : i64
    %605 = llvm.icmp "eq" %k0_piece, %466 : i64
    llvm.cond_br %605, ^bb13, ^bb14
  ^bb13:
    llvm.br ^bb15(%489, %489, %489, %489, %489, %489, %489, %489, %489, %489, %489, %489 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb14:
    %606 = llvm.icmp "slt" %466, %593 : i64
    %607 = llvm.icmp "slt" %471, %593 : i64
    %608 = llvm.icmp "slt" %472, %593 : i64
    %609 = llvm.icmp "slt" %470, %593 : i64
    %610 = llvm.icmp "slt" %473, %593 : i64
    %611 = llvm.icmp "slt" %474, %593 : i64
    %612 = llvm.mul %i_tile, %b_size0_1 overflow<nsw> : i64
    %613 = llvm.add %612, %j_panel overflow<nsw> : i64
    %614 = llvm.getelementptr inbounds %out0_1[%613] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %615 = llvm.load %614 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %616 = llvm.getelementptr inbounds %614[%469] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %617 = llvm.load %616 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %618 = llvm.mul %604, %b_size0_1 overflow<nsw> : i64
    %619 = llvm.add %618, %j_panel overflow<nsw> : i64
    %620 = llvm.getelementptr inbounds %out0_1[%619] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %621 = llvm.load %620 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %622 = llvm.getelementptr inbounds %620[%469] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %623 = llvm.load %622 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %624 = llvm.mul %602, %b_size0_1 overflow<nsw> : i64
    %625 = llvm.add %624, %j_panel overflow<nsw> : i64
    %626 = llvm.getelementptr inbounds %out0_1[%625] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %627 = llvm.load %626 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %628 = llvm.getelementptr inbounds %626[%469] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %629 = llvm.load %628 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %630 = llvm.mul %600, %b_size0_1 overflow<nsw> : i64
    %631 = llvm.add %630, %j_panel overflow<nsw> : i64
    %632 = llvm.getelementptr inbounds %out0_1[%631] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %633 = llvm.load %632 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %634 = llvm.getelementptr inbounds %632[%469] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %635 = llvm.load %634 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %636 = llvm.mul %598, %b_size0_1 overflow<nsw> : i64
    %637 = llvm.add %636, %j_panel overflow<nsw> : i64
    %638 = llvm.getelementptr inbounds %out0_1[%637] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %639 = llvm.load %638 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %640 = llvm.getelementptr inbounds %638[%469] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %641 = llvm.load %640 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %642 = llvm.mul %596, %b_size0_1 overflow<nsw> : i64
    %643 = llvm.add %642, %j_panel overflow<nsw> : i64
    %644 = llvm.getelementptr inbounds %out0_1[%643] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %645 = llvm.load %644 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %646 = llvm.getelementptr inbounds %644[%469] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %647 = llvm.load %646 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb15(%615, %617, %621, %623, %627, %629, %633, %635, %639, %641, %645, %647 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb15(%648: vector<8xf32>, %649: vector<8xf32>, %650: vector<8xf32>, %651: vector<8xf32>, %652: vector<8xf32>, %653: vector<8xf32>, %654: vector<8xf32>, %655: vector<8xf32>, %656: vector<8xf32>, %657: vector<8xf32>, %658: vector<8xf32>, %659: vector<8xf32>):
    %660 = llvm.add %k0_piece, %468 overflow<nsw> : i64
    %661 = llvm.intr.smin(%660, %a_stride0_1) : (i64, i64) -> i64
    %662 = llvm.icmp "slt" %k0_piece, %661 : i64
    llvm.cond_br %662, ^bb16(%k0_piece, %648, %649, %650, %651, %652, %653, %654, %655, %656, %657, %658, %659 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb17(%648, %649, %650, %651, %652, %653, %654, %655, %656, %657, %658, %659 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb16(%k0: i64, %663: vector<8xf32>, %664: vector<8xf32>, %665: vector<8xf32>, %666: vector<8xf32>, %667: vector<8xf32>, %668: vector<8xf32>, %669: vector<8xf32>, %670: vector<8xf32>, %671: vector<8xf32>, %672: vector<8xf32>, %673: vector<8xf32>, %674: vector<8xf32>):
    %675 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %676 = llvm.add %675, %469 overflow<nsw> : i64
    %677 = llvm.mul %676, %467 overflow<nsw> : i64
    %678 = llvm.getelementptr %copy_1[%677] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%678, %487, %488, %481) : (!llvm.ptr, i32, i32, i32) -> ()
    %679 = llvm.mul %i_tile, %a_stride0_1 overflow<nsw> : i64
    %680 = llvm.add %679, %k0 overflow<nsw> : i64
    %681 = llvm.getelementptr inbounds %a_1[%680] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %682 = llvm.load %681 {alignment = 4 : i64} : !llvm.ptr -> f32
    %683 = llvm.mlir.poison : vector<8xf32>
    %684 = llvm.insertelement %682, %683[%466 : i64] : vector<8xf32>
    %685 = llvm.shufflevector %684, %683 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %686 = llvm.mul %604, %a_stride0_1 overflow<nsw> : i64
    %687 = llvm.add %686, %k0 overflow<nsw> : i64
    %688 = llvm.getelementptr inbounds %a_1[%687] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %689 = llvm.load %688 {alignment = 4 : i64} : !llvm.ptr -> f32
    %690 = llvm.mlir.poison : vector<8xf32>
    %691 = llvm.insertelement %689, %690[%466 : i64] : vector<8xf32>
    %692 = llvm.shufflevector %691, %690 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %693 = llvm.mul %602, %a_stride0_1 overflow<nsw> : i64
    %694 = llvm.add %693, %k0 overflow<nsw> : i64
    %695 = llvm.getelementptr inbounds %a_1[%694] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %696 = llvm.load %695 {alignment = 4 : i64} : !llvm.ptr -> f32
    %697 = llvm.mlir.poison : vector<8xf32>
    %698 = llvm.insertelement %696, %697[%466 : i64] : vector<8xf32>
    %699 = llvm.shufflevector %698, %697 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %700 = llvm.mul %600, %a_stride0_1 overflow<nsw> : i64
    %701 = llvm.add %700, %k0 overflow<nsw> : i64
    %702 = llvm.getelementptr inbounds %a_1[%701] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %703 = llvm.load %702 {alignment = 4 : i64} : !llvm.ptr -> f32
    %704 = llvm.mlir.poison : vector<8xf32>
    %705 = llvm.insertelement %703, %704[%466 : i64] : vector<8xf32>
    %706 = llvm.shufflevector %705, %704 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %707 = llvm.mul %598, %a_stride0_1 overflow<nsw> : i64
    %708 = llvm.add %707, %k0 overflow<nsw> : i64
    %709 = llvm.getelementptr inbounds %a_1[%708] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %710 = llvm.load %709 {alignment = 4 : i64} : !llvm.ptr -> f32
    %711 = llvm.mlir.poison : vector<8xf32>
    %712 = llvm.insertelement %710, %711[%466 : i64] : vector<8xf32>
    %713 = llvm.shufflevector %712, %711 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %714 = llvm.mul %596, %a_stride0_1 overflow<nsw> : i64
    %715 = llvm.add %714, %k0 overflow<nsw> : i64
    %716 = llvm.getelementptr inbounds %a_1[%715] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %717 = llvm.load %716 {alignment = 4 : i64} : !llvm.ptr -> f32
    %718 = llvm.mlir.poison : vector<8xf32>
    %719 = llvm.insertelement %717, %718[%466 : i64] : vector<8xf32>
    %720 = llvm.shufflevector %719, %718 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %721 = llvm.mul %675, %467 overflow<nsw> : i64
    %722 = llvm.getelementptr inbounds %copy_1[%721] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %723 = llvm.load %722 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %724 = llvm.add %466, %469 overflow<nsw> : i64
    %725 = llvm.add %721, %724 overflow<nsw> : i64
    %726 = llvm.getelementptr inbounds %copy_1[%725] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %727 = llvm.load %726 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %728 = llvm.fsub %685, %723 : vector<8xf32>
    %729 = llvm.fsub %685, %727 : vector<8xf32>
    %730 = llvm.fsub %692, %723 : vector<8xf32>
    %731 = llvm.fsub %692, %727 : vector<8xf32>
    %732 = llvm.fsub %699, %723 : vector<8xf32>
    %733 = llvm.fsub %699, %727 : vector<8xf32>
    %734 = llvm.fsub %706, %723 : vector<8xf32>
    %735 = llvm.fsub %706, %727 : vector<8xf32>
    %736 = llvm.fsub %713, %723 : vector<8xf32>
    %737 = llvm.fsub %713, %727 : vector<8xf32>
    %738 = llvm.fsub %720, %723 : vector<8xf32>
    %739 = llvm.fsub %720, %727 : vector<8xf32>
    %740 = llvm.fmul %728, %728 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %741 = llvm.fmul %729, %729 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
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
    %752 = llvm.fadd %663, %740 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %753 = llvm.fadd %664, %741 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
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
    %764 = llvm.add %k0, %471 overflow<nsw> : i64
    %765 = llvm.icmp "slt" %764, %661 : i64
    llvm.cond_br %765, ^bb16(%764, %752, %753, %754, %755, %756, %757, %758, %759, %760, %761, %762, %763 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb17(%752, %753, %754, %755, %756, %757, %758, %759, %760, %761, %762, %763 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb17(%766: vector<8xf32>, %767: vector<8xf32>, %768: vector<8xf32>, %769: vector<8xf32>, %770: vector<8xf32>, %771: vector<8xf32>, %772: vector<8xf32>, %773: vector<8xf32>, %774: vector<8xf32>, %775: vector<8xf32>, %776: vector<8xf32>, %777: vector<8xf32>):
    %778 = llvm.icmp "slt" %466, %593 : i64
    %779 = llvm.icmp "slt" %471, %593 : i64
    %780 = llvm.icmp "slt" %472, %593 : i64
    %781 = llvm.icmp "slt" %470, %593 : i64
    %782 = llvm.icmp "slt" %473, %593 : i64
    %783 = llvm.icmp "slt" %474, %593 : i64
    %784 = llvm.mul %i_tile, %b_size0_1 overflow<nsw> : i64
    %785 = llvm.add %784, %j_panel overflow<nsw> : i64
    %786 = llvm.getelementptr inbounds %out0_1[%785] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %766, %786 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %787 = llvm.getelementptr inbounds %786[%469] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %767, %787 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %788 = llvm.mul %604, %b_size0_1 overflow<nsw> : i64
    %789 = llvm.add %788, %j_panel overflow<nsw> : i64
    %790 = llvm.getelementptr inbounds %out0_1[%789] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %768, %790 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %791 = llvm.getelementptr inbounds %790[%469] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %769, %791 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %792 = llvm.mul %602, %b_size0_1 overflow<nsw> : i64
    %793 = llvm.add %792, %j_panel overflow<nsw> : i64
    %794 = llvm.getelementptr inbounds %out0_1[%793] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %770, %794 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %795 = llvm.getelementptr inbounds %794[%469] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %771, %795 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %796 = llvm.mul %600, %b_size0_1 overflow<nsw> : i64
    %797 = llvm.add %796, %j_panel overflow<nsw> : i64
    %798 = llvm.getelementptr inbounds %out0_1[%797] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %772, %798 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %799 = llvm.getelementptr inbounds %798[%469] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %773, %799 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %800 = llvm.mul %598, %b_size0_1 overflow<nsw> : i64
    %801 = llvm.add %800, %j_panel overflow<nsw> : i64
    %802 = llvm.getelementptr inbounds %out0_1[%801] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %774, %802 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %803 = llvm.getelementptr inbounds %802[%469] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %775, %803 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %804 = llvm.mul %596, %b_size0_1 overflow<nsw> : i64
    %805 = llvm.add %804, %j_panel overflow<nsw> : i64
    %806 = llvm.getelementptr inbounds %out0_1[%805] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %776, %806 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %807 = llvm.getelementptr inbounds %806[%469] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %777, %807 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %808 = llvm.add %i_tile, %475 overflow<nsw> : i64
    %809 = llvm.icmp "slt" %808, %465 : i64
    llvm.cond_br %809, ^bb12(%808 : i64), ^bb18
  ^bb18:
    %810 = llvm.icmp "slt" %465, %a_size0_1 : i64
    llvm.cond_br %810, ^bb19(%465 : i64), ^bb25
  ^bb19(%i_below_tile: i64):
    %811 = llvm.add %i_below_tile, %473 overflow<nsw> : i64
    %812 = llvm.sub %811, %i_below_tile overflow<nsw> : i64
    %813 = llvm.sub %a_size0_1, %i_below_tile overflow<nsw> : i64
    %814 = llvm.intr.smin(%812, %813) : (i64, i64) -> i64
    %815 = llvm.add %814, %477 overflow<nsw> : i64
    %816 = llvm.intr.smin(%815, %470) : (i64, i64) -> i64
    %817 = llvm.add %i_below_tile, %816 : i64
    %818 = llvm.intr.smin(%815, %472) : (i64, i64) -> i64
    %819 = llvm.add %i_below_tile, %818 : i64
    %820 = llvm.intr.smin(%815, %471) : (i64, i64) -> i64
    %821 = llvm.add %i_below_tile, %820 : i64
    %822 = llvm.icmp "eq" %k0_piece, %466 : i64
    llvm.cond_br %822, ^bb20, ^bb21
  ^bb20:
    llvm.br ^bb22(%489, %489, %489, %489, %489, %489, %489, %489 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb21:
    %823 = llvm.icmp "slt" %466, %814 : i64
    %824 = llvm.icmp "slt" %471, %814 : i64
    %825 = llvm.icmp "slt" %472, %814 : i64
    %826 = llvm.icmp "slt" %470, %814 : i64
    %827 = llvm.mul %i_below_tile, %b_size0_1 overflow<nsw> : i64
    %828 = llvm.add %827, %j_panel overflow<nsw> : i64
    %829 = llvm.getelementptr inbounds %out0_1[%828] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %830 = llvm.load %829 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %831 = llvm.getelementptr inbounds %829[%469] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %832 = llvm.load %831 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %833 = llvm.mul %821, %b_size0_1 overflow<nsw> : i64
    %834 = llvm.add %833, %j_panel overflow<nsw> : i64
    %835 = llvm.getelementptr inbounds %out0_1[%834] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %836 = llvm.load %835 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %837 = llvm.getelementptr inbounds %835[%469] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %838 = llvm.load %837 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %839 = llvm.mul %819, %b_size0_1 overflow<nsw> : i64
    %840 = llvm.add %839, %j_panel overflow<nsw> : i64
    %841 = llvm.getelementptr inbounds %out0_1[%840] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %842 = llvm.load %841 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %843 = llvm.getelementptr inbounds %841[%469] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %844 = llvm.load %843 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %845 = llvm.mul %817, %b_size0_1 overflow<nsw> : i64
    %846 = llvm.add %845, %j_panel overflow<nsw> : i64
    %847 = llvm.getelementptr inbounds %out0_1[%846] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %848 = llvm.load %847 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %849 = llvm.getelementptr inbounds %847[%469] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %850 = llvm.load %849 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb22(%830, %832, %836, %838, %842, %844, %848, %850 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb22(%851: vector<8xf32>, %852: vector<8xf32>, %853: vector<8xf32>, %854: vector<8xf32>, %855: vector<8xf32>, %856: vector<8xf32>, %857: vector<8xf32>, %858: vector<8xf32>):
    %859 = llvm.add %k0_piece, %468 overflow<nsw> : i64
    %860 = llvm.intr.smin(%859, %a_stride0_1) : (i64, i64) -> i64
    %861 = llvm.icmp "slt" %k0_piece, %860 : i64
    llvm.cond_br %861, ^bb23(%k0_piece, %851, %852, %853, %854, %855, %856, %857, %858 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb24(%851, %852, %853, %854, %855, %856, %857, %858 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb23(%k0_below: i64, %862: vector<8xf32>, %863: vector<8xf32>, %864: vector<8xf32>, %865: vector<8xf32>, %866: vector<8xf32>, %867: vector<8xf32>, %868: vector<8xf32>, %869: vector<8xf32>):
    %870 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %871 = llvm.add %870, %469 overflow<nsw> : i64
    %872 = llvm.mul %871, %467 overflow<nsw> : i64
    %873 = llvm.getelementptr %copy_1[%872] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%873, %487, %488, %481) : (!llvm.ptr, i32, i32, i32) -> ()
    %874 = llvm.mul %i_below_tile, %a_stride0_1 overflow<nsw> : i64
    %875 = llvm.add %874, %k0_below overflow<nsw> : i64
    %876 = llvm.getelementptr inbounds %a_1[%875] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %877 = llvm.load %876 {alignment = 4 : i64} : !llvm.ptr -> f32
    %878 = llvm.mlir.poison : vector<8xf32>
    %879 = llvm.insertelement %877, %878[%466 : i64] : vector<8xf32>
    %880 = llvm.shufflevector %879, %878 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %881 = llvm.mul %821, %a_stride0_1 overflow<nsw> : i64
    %882 = llvm.add %881, %k0_below overflow<nsw> : i64
    %883 = llvm.getelementptr inbounds %a_1[%882] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %884 = llvm.load %883 {alignment = 4 : i64} : !llvm.ptr -> f32
    %885 = llvm.mlir.poison : vector<8xf32>
    %886 = llvm.insertelement %884, %885[%466 : i64] : vector<8xf32>
    %887 = llvm.shufflevector %886, %885 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %888 = llvm.mul %819, %a_stride0_1 overflow<nsw> : i64
    %889 = llvm.add %888, %k0_below overflow<nsw> : i64
    %890 = llvm.getelementptr inbounds %a_1[%889] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %891 = llvm.load %890 {alignment = 4 : i64} : !llvm.ptr -> f32
    %892 = llvm.mlir.poison : vector<8xf32>
    %893 = llvm.insertelement %891, %892[%466 : i64] : vector<8xf32>
    %894 = llvm.shufflevector %893, %892 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %895 = llvm.mul %817, %a_stride0_1 overflow<nsw> : i64
    %896 = llvm.add %895, %k0_below overflow<nsw> : i64
    %897 = llvm.getelementptr inbounds %a_1[%896] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %898 = llvm.load %897 {alignment = 4 : i64} : !llvm.ptr -> f32
    %899 = llvm.mlir.poison : vector<8xf32>
    %900 = llvm.insertelement %898, %899[%466 : i64] : vector<8xf32>
    %901 = llvm.shufflevector %900, %899 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %902 = llvm.mul %870, %467 overflow<nsw> : i64
    %903 = llvm.getelementptr inbounds %copy_1[%902] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %904 = llvm.load %903 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %905 = llvm.add %466, %469 overflow<nsw> : i64
    %906 = llvm.add %902, %905 overflow<nsw> : i64
    %907 = llvm.getelementptr inbounds %copy_1[%906] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %908 = llvm.load %907 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %909 = llvm.fsub %880, %904 : vector<8xf32>
    %910 = llvm.fsub %880, %908 : vector<8xf32>
    %911 = llvm.fsub %887, %904 : vector<8xf32>
    %912 = llvm.fsub %887, %908 : vector<8xf32>
    %913 = llvm.fsub %894, %904 : vector<8xf32>
    %914 = llvm.fsub %894, %908 : vector<8xf32>
    %915 = llvm.fsub %901, %904 : vector<8xf32>
    %916 = llvm.fsub %901, %908 : vector<8xf32>
    %917 = llvm.fmul %909, %909 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %918 = llvm.fmul %910, %910 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %919 = llvm.fmul %911, %911 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %920 = llvm.fmul %912, %912 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %921 = llvm.fmul %913, %913 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %922 = llvm.fmul %914, %914 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %923 = llvm.fmul %915, %915 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %924 = llvm.fmul %916, %916 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %925 = llvm.fadd %862, %917 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %926 = llvm.fadd %863, %918 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %927 = llvm.fadd %864, %919 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %928 = llvm.fadd %865, %920 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %929 = llvm.fadd %866, %921 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %930 = llvm.fadd %867, %922 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %931 = llvm.fadd %868, %923 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %932 = llvm.fadd %869, %924 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %933 = llvm.add %k0_below, %471 overflow<nsw> : i64
    %934 = llvm.icmp "slt" %933, %860 : i64
    llvm.cond_br %934, ^bb23(%933, %925, %926, %927, %928, %929, %930, %931, %932 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb24(%925, %926, %927, %928, %929, %930, %931, %932 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb24(%935: vector<8xf32>, %936: vector<8xf32>, %937: vector<8xf32>, %938: vector<8xf32>, %939: vector<8xf32>, %940: vector<8xf32>, %941: vector<8xf32>, %942: vector<8xf32>):
    %943 = llvm.icmp "slt" %466, %814 : i64
    %944 = llvm.icmp "slt" %471, %814 : i64
    %945 = llvm.icmp "slt" %472, %814 : i64
    %946 = llvm.icmp "slt" %470, %814 : i64
    %947 = llvm.mul %i_below_tile, %b_size0_1 overflow<nsw> : i64
    %948 = llvm.add %947, %j_panel overflow<nsw> : i64
    %949 = llvm.getelementptr inbounds %out0_1[%948] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %935, %949 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %950 = llvm.getelementptr inbounds %949[%469] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %936, %950 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %951 = llvm.mul %821, %b_size0_1 overflow<nsw> : i64
    %952 = llvm.add %951, %j_panel overflow<nsw> : i64
    %953 = llvm.getelementptr inbounds %out0_1[%952] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %937, %953 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %954 = llvm.getelementptr inbounds %953[%469] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %938, %954 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %955 = llvm.mul %819, %b_size0_1 overflow<nsw> : i64
    %956 = llvm.add %955, %j_panel overflow<nsw> : i64
    %957 = llvm.getelementptr inbounds %out0_1[%956] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %939, %957 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %958 = llvm.getelementptr inbounds %957[%469] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %940, %958 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %959 = llvm.mul %817, %b_size0_1 overflow<nsw> : i64
    %960 = llvm.add %959, %j_panel overflow<nsw> : i64
    %961 = llvm.getelementptr inbounds %out0_1[%960] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %941, %961 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %962 = llvm.getelementptr inbounds %961[%469] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %942, %962 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %963 = llvm.add %i_below_tile, %473 overflow<nsw> : i64
    %964 = llvm.icmp "slt" %963, %a_size0_1 : i64
    llvm.cond_br %964, ^bb19(%963 : i64), ^bb25
  ^bb25:
    llvm.call @free(%copy_1) : (!llvm.ptr) -> ()
    %965 = llvm.add %k0_piece, %468 overflow<nsw> : i64
    %966 = llvm.icmp "slt" %965, %463 : i64
    llvm.cond_br %966, ^bb2(%965 : i64), ^bb26
  ^bb26:
    %967 = llvm.add %491, %471 overflow<nsw> : i64
    %968 = llvm.icmp "slt" %967, %end : i64
    llvm.cond_br %968, ^bb1(%967 : i64), ^bb27
  ^bb27:
    llvm.return %487 : i32
  ^bb28(%969: i32):
    llvm.return %969 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %970 = llvm.mlir.constant(8) : i64
    %971 = llvm.mlir.constant(16) : i64
    %972 = llvm.mlir.constant(24) : i64
    %973 = llvm.mlir.constant(32) : i64
    %974 = llvm.mlir.constant(40) : i64
    %975 = llvm.mlir.constant(48) : i64
    %976 = llvm.mlir.constant(56) : i64
    %977 = llvm.mlir.constant(64) : i64
    %978 = llvm.mlir.constant(72) : i64
    %979 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %980 = llvm.getelementptr inbounds %context[%970] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %981 = llvm.load %980 {alignment = 8 : i64} : !llvm.ptr -> i64
    %982 = llvm.getelementptr inbounds %context[%971] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %983 = llvm.load %982 {alignment = 8 : i64} : !llvm.ptr -> i64
    %984 = llvm.getelementptr inbounds %context[%972] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %985 = llvm.load %984 {alignment = 8 : i64} : !llvm.ptr -> i64
    %986 = llvm.getelementptr inbounds %context[%973] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %987 = llvm.load %986 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %988 = llvm.getelementptr inbounds %context[%974] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %989 = llvm.load %988 {alignment = 8 : i64} : !llvm.ptr -> i64
    %990 = llvm.getelementptr inbounds %context[%975] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %991 = llvm.load %990 {alignment = 8 : i64} : !llvm.ptr -> i64
    %992 = llvm.getelementptr inbounds %context[%976] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %993 = llvm.load %992 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %994 = llvm.getelementptr inbounds %context[%977] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %995 = llvm.load %994 {alignment = 8 : i64} : !llvm.ptr -> i64
    %996 = llvm.getelementptr inbounds %context[%978] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %997 = llvm.load %996 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %998 = llvm.call @program.parallel0(%begin_1, %end_1, %979, %981, %983, %985, %987, %989, %991, %993, %995, %997) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.return %998 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %a_size0_2: i64, %b_size0_2: i64, %out0_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %999 = llvm.mlir.constant(0) : i64
    %1000 = llvm.mlir.constant(1) : i64
    %1001 = llvm.mlir.constant(2) : i64
    %1002 = llvm.mlir.constant(4) : i64
    %1003 = llvm.mlir.constant(0 : i32) : i32
    %1004 = llvm.mlir.constant(dense<0x7f800000> : vector<4xf32>) : vector<4xf32>
    %1005 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %1006 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf32>) : vector<4xf32>
    %1007 = llvm.mlir.constant(dense<9223372036854775807> : vector<4xi64>) : vector<4xi64>
    %1008 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %1008, ^bb1(%begin_2 : i64), ^bb7
  ^bb1(%i: i64):
    %1009 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi64>) : vector<4xi64>
    %1010 = llvm.ashr %b_size0_2, %1001 : i64
    %1011 = llvm.mul %1010, %1002 overflow<nsw> : i64
    %1012 = llvm.icmp "slt" %999, %1011 : i64
    llvm.cond_br %1012, ^bb2(%999, %1004, %1005 : i64, vector<4xf32>, vector<4xi64>), ^bb3(%1004, %1005 : vector<4xf32>, vector<4xi64>)
  ^bb2(%j: i64, %1013: vector<4xf32>, %1014: vector<4xi64>):
    %1015 = llvm.mul %i, %b_size0_2 overflow<nsw> : i64
    %1016 = llvm.add %1015, %j overflow<nsw> : i64
    %1017 = llvm.getelementptr inbounds %out0_2[%1016] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1018 = llvm.load %1017 {alignment = 4 : i64} : !llvm.ptr -> vector<4xf32>
    %1019 = llvm.intr.sqrt(%1018) : (vector<4xf32>) -> vector<4xf32>
    %1020 = llvm.fcmp "olt" %1018, %1013 : vector<4xf32>
    %1021 = llvm.fcmp "uno" %1018, %1018 : vector<4xf32>
    %1022 = llvm.fcmp "ord" %1013, %1013 : vector<4xf32>
    %1023 = llvm.and %1021, %1022 : vector<4xi1>
    %1024 = llvm.or %1020, %1023 : vector<4xi1>
    %1025 = llvm.mlir.poison : vector<4xi64>
    %1026 = llvm.insertelement %j, %1025[%999 : i64] : vector<4xi64>
    %1027 = llvm.shufflevector %1026, %1025 [0, 0, 0, 0] : vector<4xi64>
    %1028 = llvm.add %1027, %1009 : vector<4xi64>
    %1029 = llvm.select %1024, %1018, %1013 : vector<4xi1>, vector<4xf32>
    %1030 = llvm.select %1024, %1028, %1014 : vector<4xi1>, vector<4xi64>
    llvm.store %1019, %1017 {alignment = 4 : i64} : vector<4xf32>, !llvm.ptr
    %1031 = llvm.add %j, %1002 overflow<nsw> : i64
    %1032 = llvm.icmp "slt" %1031, %1011 : i64
    llvm.cond_br %1032, ^bb2(%1031, %1029, %1030 : i64, vector<4xf32>, vector<4xi64>), ^bb3(%1029, %1030 : vector<4xf32>, vector<4xi64>)
  ^bb3(%1033: vector<4xf32>, %1034: vector<4xi64>):
    %1035 = llvm.icmp "slt" %1011, %b_size0_2 : i64
    llvm.cond_br %1035, ^bb4, ^bb5
  ^bb4:
    %1036 = llvm.sub %b_size0_2, %1011 overflow<nsw> : i64
    %1037 = llvm.intr.smin(%1036, %1002) : (i64, i64) -> i64
    %1038 = llvm.intr.smax(%1037, %999) : (i64, i64) -> i64
    %1039 = llvm.trunc %1038 : i64 to i32
    %1040 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1041 = llvm.mlir.poison : vector<4xi32>
    %1042 = llvm.insertelement %1039, %1041[%999 : i64] : vector<4xi32>
    %1043 = llvm.shufflevector %1042, %1041 [0, 0, 0, 0] : vector<4xi32>
    %1044 = llvm.icmp "slt" %1040, %1043 : vector<4xi32>
    %1045 = llvm.mul %i, %b_size0_2 overflow<nsw> : i64
    %1046 = llvm.add %1045, %1011 overflow<nsw> : i64
    %1047 = llvm.getelementptr inbounds %out0_2[%1046] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1048 = llvm.intr.masked.load %1047, %1044, %1006 {alignment = 4 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
    %1049 = llvm.intr.sqrt(%1048) : (vector<4xf32>) -> vector<4xf32>
    %1050 = llvm.fcmp "olt" %1048, %1033 : vector<4xf32>
    %1051 = llvm.fcmp "uno" %1048, %1048 : vector<4xf32>
    %1052 = llvm.fcmp "ord" %1033, %1033 : vector<4xf32>
    %1053 = llvm.and %1051, %1052 : vector<4xi1>
    %1054 = llvm.or %1050, %1053 : vector<4xi1>
    %1055 = llvm.mlir.poison : vector<4xi64>
    %1056 = llvm.insertelement %1011, %1055[%999 : i64] : vector<4xi64>
    %1057 = llvm.shufflevector %1056, %1055 [0, 0, 0, 0] : vector<4xi64>
    %1058 = llvm.add %1057, %1009 : vector<4xi64>
    %1059 = llvm.select %1054, %1048, %1033 : vector<4xi1>, vector<4xf32>
    %1060 = llvm.select %1054, %1058, %1034 : vector<4xi1>, vector<4xi64>
    llvm.intr.masked.store %1049, %1047, %1044 {alignment = 4 : i32} : vector<4xf32>, vector<4xi1> into !llvm.ptr
    %1061 = llvm.select %1044, %1059, %1033 : vector<4xi1>, vector<4xf32>
    %1062 = llvm.select %1044, %1060, %1034 : vector<4xi1>, vector<4xi64>
    llvm.br ^bb6(%1061, %1062 : vector<4xf32>, vector<4xi64>)
  ^bb5:
    llvm.br ^bb6(%1033, %1034 : vector<4xf32>, vector<4xi64>)
  ^bb6(%1063: vector<4xf32>, %1064: vector<4xi64>):
    %1065 = llvm.intr.vector.reduce.fminimum(%1063) : (vector<4xf32>) -> f32
    %1066 = llvm.mlir.poison : vector<4xf32>
    %1067 = llvm.insertelement %1065, %1066[%999 : i64] : vector<4xf32>
    %1068 = llvm.shufflevector %1067, %1066 [0, 0, 0, 0] : vector<4xf32>
    %1069 = llvm.fcmp "oeq" %1063, %1068 : vector<4xf32>
    %1070 = llvm.fcmp "uno" %1063, %1063 : vector<4xf32>
    %1071 = llvm.or %1069, %1070 : vector<4xi1>
    %1072 = llvm.select %1071, %1064, %1007 : vector<4xi1>, vector<4xi64>
    %1073 = "llvm.intr.vector.reduce.smin"(%1072) : (vector<4xi64>) -> i64
    %1074 = llvm.getelementptr inbounds %out1_1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1073, %1074 {alignment = 8 : i64} : i64, !llvm.ptr
    %1075 = llvm.add %i, %1000 overflow<nsw> : i64
    %1076 = llvm.icmp "slt" %1075, %end_2 : i64
    llvm.cond_br %1076, ^bb1(%1075 : i64), ^bb7
  ^bb7:
    llvm.return %1003 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %1077 = llvm.mlir.constant(8) : i64
    %1078 = llvm.mlir.constant(16) : i64
    %1079 = llvm.mlir.constant(24) : i64
    %1080 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1081 = llvm.getelementptr inbounds %context_1[%1077] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1082 = llvm.load %1081 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1083 = llvm.getelementptr inbounds %context_1[%1078] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1084 = llvm.load %1083 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1085 = llvm.getelementptr inbounds %context_1[%1079] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1086 = llvm.load %1085 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1087 = llvm.call @program.parallel1(%begin_3, %end_3, %1080, %1082, %1084, %1086) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %1087 : i32
  }
  llvm.func @program_shapes(%a_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_3: i64, %a_stride0_2: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_3: i64, %b_stride0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %1088 = llvm.mlir.constant(0) : i64
    %1089 = llvm.mlir.constant(1) : i64
    %1090 = llvm.mlir.constant(2 : i32) : i32
    %1091 = llvm.mlir.constant(3 : i32) : i32
    %1092 = llvm.mlir.constant(2) : i64
    %1093 = llvm.mlir.constant(0 : i32) : i32
    %1094 = llvm.icmp "eq" %b_stride0_1, %a_stride0_2 : i64
    %1095 = llvm.icmp "slt" %1088, %b_size0_3 : i64
    llvm.cond_br %1094, ^bb1, ^bb3(%1090 : i32)
  ^bb1:
    llvm.cond_br %1095, ^bb2, ^bb3(%1091 : i32)
  ^bb2:
    llvm.store %a_size0_3, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %1096 = llvm.getelementptr inbounds %extents[%1089] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_size0_3, %1096 {alignment = 8 : i64} : i64, !llvm.ptr
    %1097 = llvm.getelementptr inbounds %extents[%1092] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size0_3, %1097 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1093 : i32
  ^bb3(%1098: i32):
    llvm.return %1098 : i32
  }
}
