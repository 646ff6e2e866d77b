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
    %34 = arith.maxsi %13, %28 : index
    %35 = arith.constant 8191 : index
    %36 = arith.addi %34, %35 : index
    %37 = arith.constant 8192 : index
    %38 = arith.divui %36, %37 : index
    %39 = arith.constant 3 : index
    %40 = arith.shrsi %8, %39 : index
    %41 = arith.constant 8 : index
    %42 = arith.muli %40, %41 : index
    %43 = arith.minsi %37, %42 : index
    %44 = arith.maxsi %28, %42 : index
    %45 = arith.minsi %37, %8 : index
    %46 = arith.maxsi %43, %28 : index
    %47 = arith.constant 7 : index
    %48 = arith.addi %46, %47 : index
    %49 = arith.divui %48, %41 : index
    %50 = arith.constant 71 : index
    %51 = arith.muli %49, %50 : index
    %52 = arith.subi %45, %44 : index
    %53 = arith.maxsi %52, %28 : index
    %54 = arith.constant 50 : index
    %55 = arith.muli %53, %54 : index
    %56 = arith.constant 9 : index
    %57 = arith.addi %56, %51 : index
    %58 = arith.addi %57, %55 : index
    %59 = arith.constant 2 : index
    %60 = arith.muli %59, %58 : index
    %61 = arith.maxsi %7, %28 : index
    %62 = arith.constant 5 : index
    %63 = arith.addi %61, %62 : index
    %64 = arith.constant 6 : index
    %65 = arith.divui %63, %64 : index
    %66 = arith.maxsi %45, %28 : index
    %67 = arith.constant 62 : index
    %68 = arith.muli %66, %67 : index
    %69 = arith.constant 82 : index
    %70 = arith.addi %69, %68 : index
    %71 = arith.muli %65, %70 : index
    %72 = arith.addi %64, %60 : index
    %73 = arith.addi %72, %71 : index
    %74 = arith.muli %38, %73 : index
    %75 = arith.constant 1 : index
    %76 = arith.addi %75, %74 : index
    %77 = arith.muli %33, %76 : index
    %78 = arith.constant 32768 : index
    %79 = arith.cmpi sge, %77, %78 : index
    "omp.parallel"(%79) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %12, %c16) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_panel: index):
          scf.for %k0_piece = %c0 to %13 step %c8192 {
            %copy = memref.alloc(%27) {alignment = 64 : i64} : memref<?x16xf32>
            %80 = arith.addi %j_panel, %c16 overflow<nsw> : index
            scf.for %j_copy_tile = %j_panel to %80 step %c8 {
              %81 = arith.subi %j_copy_tile, %j_panel overflow<nsw> : index
              %82 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
              %83 = arith.shrsi %8, %c3 : index
              %84 = arith.muli %83, %c8 overflow<nsw> : index
              %85 = arith.minsi %82, %84 : index
              scf.for %k0_copy_tile = %k0_piece to %85 step %c8 {
                %86 = vector.load %10[%j_copy_tile, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %87 = arith.addi %j_copy_tile, %c1 overflow<nsw> : index
                %88 = vector.load %10[%87, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %89 = arith.addi %j_copy_tile, %c2 overflow<nsw> : index
                %90 = vector.load %10[%89, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %91 = arith.addi %j_copy_tile, %c3 overflow<nsw> : index
                %92 = vector.load %10[%91, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %93 = arith.addi %j_copy_tile, %c4 overflow<nsw> : index
                %94 = vector.load %10[%93, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %95 = arith.addi %j_copy_tile, %c5 overflow<nsw> : index
                %96 = vector.load %10[%95, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %97 = arith.addi %j_copy_tile, %c6 overflow<nsw> : index
                %98 = vector.load %10[%97, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %99 = arith.addi %j_copy_tile, %c7 overflow<nsw> : index
                %100 = vector.load %10[%99, %k0_copy_tile] : memref<?x?xf32>, vector<8xf32>
                %101 = vector.shuffle %86, %94 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %102 = vector.shuffle %86, %94 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %103 = vector.shuffle %88, %96 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %104 = vector.shuffle %88, %96 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %105 = vector.shuffle %90, %98 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %106 = vector.shuffle %90, %98 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %107 = vector.shuffle %92, %100 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %108 = vector.shuffle %92, %100 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %109 = vector.shuffle %101, %105 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %110 = vector.shuffle %101, %105 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %111 = vector.shuffle %102, %106 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %112 = vector.shuffle %102, %106 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %113 = vector.shuffle %103, %107 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %114 = vector.shuffle %103, %107 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %115 = vector.shuffle %104, %108 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %116 = vector.shuffle %104, %108 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %117 = vector.shuffle %109, %113 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %118 = vector.shuffle %109, %113 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %119 = vector.shuffle %110, %114 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %120 = vector.shuffle %110, %114 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %121 = vector.shuffle %111, %115 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %122 = vector.shuffle %111, %115 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %123 = vector.shuffle %112, %116 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
                %124 = vector.shuffle %112, %116 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
                %125 = arith.subi %k0_copy_tile, %k0_piece overflow<nsw> : index
                vector.store %117, %copy[%125, %81] : memref<?x16xf32>, vector<8xf32>
                %126 = arith.addi %125, %c1 overflow<nsw> : index
                vector.store %118, %copy[%126, %81] : memref<?x16xf32>, vector<8xf32>
                %127 = arith.addi %125, %c2 overflow<nsw> : index
                vector.store %119, %copy[%127, %81] : memref<?x16xf32>, vector<8xf32>
                %128 = arith.addi %125, %c3 overflow<nsw> : index
                vector.store %120, %copy[%128, %81] : memref<?x16xf32>, vector<8xf32>
                %129 = arith.addi %125, %c4 overflow<nsw> : index
                vector.store %121, %copy[%129, %81] : memref<?x16xf32>, vector<8xf32>
                %130 = arith.addi %125, %c5 overflow<nsw> : index
                vector.store %122, %copy[%130, %81] : memref<?x16xf32>, vector<8xf32>
                %131 = arith.addi %125, %c6 overflow<nsw> : index
                vector.store %123, %copy[%131, %81] : memref<?x16xf32>, vector<8xf32>
                %132 = arith.addi %125, %c7 overflow<nsw> : index
                vector.store %124, %copy[%132, %81] : memref<?x16xf32>, vector<8xf32>
              }
              %133 = arith.maxsi %k0_piece, %84 : index
              %134 = arith.minsi %82, %8 : index
              scf.for %k0_copy_below = %133 to %134 step %c1 {
                %135 = arith.addi %j_copy_tile, %c8 overflow<nsw> : index
                scf.for %j_copy_below = %j_copy_tile to %135 step %c1 {
                  %136 = memref.load %10[%j_copy_below, %k0_copy_below] : memref<?x?xf32>
                  %137 = arith.subi %k0_copy_below, %k0_piece overflow<nsw> : index
                  %138 = arith.subi %j_copy_below, %j_panel overflow<nsw> : index
                  memref.store %136, %copy[%137, %138] : memref<?x16xf32>
                }
              }
            }
            scf.for %i_tile = %c0 to %26 step %c6 {
              %139 = arith.addi %i_tile, %c6 overflow<nsw> : index
              %140 = arith.subi %139, %i_tile overflow<nsw> : index
              %141 = arith.subi %26, %i_tile overflow<nsw> : index
              %142 = arith.minsi %140, %141 : index
              %143 = arith.addi %142, %minus1 overflow<nsw> : index
              %144 = arith.minsi %143, %c5 : index
              %145 = arith.addi %i_tile, %144 : index
              %146 = arith.minsi %143, %c4 : index
              %147 = arith.addi %i_tile, %146 : index
              %148 = arith.minsi %143, %c3 : index
              %149 = arith.addi %i_tile, %148 : index
              %150 = arith.minsi %143, %c2 : index
              %151 = arith.addi %i_tile, %150 : index
              %152 = arith.minsi %143, %c1 : index
              %153 = arith.addi %i_tile, %152 : index
              %154 = arith.cmpi eq, %k0_piece, %c0 : index
              %155, %156, %157, %158, %159, %160, %161, %162, %163, %164, %165, %166 = scf.if %154 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %4, %4, %4, %4, %4, %4, %4, %4, %4, %4, %4, %4 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %167 = arith.cmpi slt, %c0, %142 : index
                %168 = arith.cmpi slt, %c1, %142 : index
                %169 = arith.cmpi slt, %c2, %142 : index
                %170 = arith.cmpi slt, %c3, %142 : index
                %171 = arith.cmpi slt, %c4, %142 : index
                %172 = arith.cmpi slt, %c5, %142 : index
                %173 = vector.load %out0_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %174 = arith.addi %j_panel, %c8 : index
                %175 = vector.load %out0_1[%i_tile, %174] : memref<?x?xf32>, vector<8xf32>
                %176 = vector.load %out0_1[%153, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %177 = vector.load %out0_1[%153, %174] : memref<?x?xf32>, vector<8xf32>
                %178 = vector.load %out0_1[%151, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %179 = vector.load %out0_1[%151, %174] : memref<?x?xf32>, vector<8xf32>
                %180 = vector.load %out0_1[%149, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %181 = vector.load %out0_1[%149, %174] : memref<?x?xf32>, vector<8xf32>
                %182 = vector.load %out0_1[%147, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %183 = vector.load %out0_1[%147, %174] : memref<?x?xf32>, vector<8xf32>
                %184 = vector.load %out0_1[%145, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %185 = vector.load %out0_1[%145, %174] : memref<?x?xf32>, vector<8xf32>
                scf.yield %173, %175, %176, %177, %178, %179, %180, %181, %182, %183, %184, %185 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %186 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
              %187 = arith.minsi %186, %8 : index
              %188, %189, %190, %191, %192, %193, %194, %195, %196, %197, %198, %199 = scf.for %k0 = %k0_piece to %187 step %c1 iter_args(%200 = %155, %201 = %156, %202 = %157, %203 = %158, %204 = %159, %205 = %160, %206 = %161, %207 = %162, %208 = %163, %209 = %164, %210 = %165, %211 = %166) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %212 = arith.subi %k0, %k0_piece overflow<nsw> : index
                %213 = arith.addi %212, %c8 overflow<nsw> : index
                memref.prefetch %copy[%213, %c0], read, locality<3>, data : memref<?x16xf32>
                %214 = memref.load %a[%i_tile, %k0] : memref<?x?xf32>
                %215 = vector.broadcast %214 : f32 to vector<8xf32>
                %216 = memref.load %a[%153, %k0] : memref<?x?xf32>
                %217 = vector.broadcast %216 : f32 to vector<8xf32>
                %218 = memref.load %a[%151, %k0] : memref<?x?xf32>
                %219 = vector.broadcast %218 : f32 to vector<8xf32>
                %220 = memref.load %a[%149, %k0] : memref<?x?xf32>
                %221 = vector.broadcast %220 : f32 to vector<8xf32>
                %222 = memref.load %a[%147, %k0] : memref<?x?xf32>
                %223 = vector.broadcast %222 : f32 to vector<8xf32>
                %224 = memref.load %a[%145, %k0] : memref<?x?xf32>
                %225 = vector.broadcast %224 : f32 to vector<8xf32>
                %226 = vector.load %copy[%212, %c0] : memref<?x16xf32>, vector<8xf32>
                %227 = arith.addi %c0, %c8 overflow<nsw> : index
                %228 = vector.load %copy[%212, %227] : memref<?x16xf32>, vector<8xf32>
                %229 = arith.subf %215, %226 : vector<8xf32>
                %230 = arith.subf %215, %228 : vector<8xf32>
                %231 = arith.subf %217, %226 : vector<8xf32>
                %232 = arith.subf %217, %228 : vector<8xf32>
                %233 = arith.subf %219, %226 : vector<8xf32>
                %234 = arith.subf %219, %228 : vector<8xf32>
                %235 = arith.subf %221, %226 : vector<8xf32>
                %236 = arith.subf %221, %228 : vector<8xf32>
                %237 = arith.subf %223, %226 : vector<8xf32>
                %238 = arith.subf %223, %228 : vector<8xf32>
                %239 = arith.subf %225, %226 : vector<8xf32>
                %240 = arith.subf %225, %228 : vector<8xf32>
                %241 = arith.mulf %229, %229 fastmath<contract> : vector<8xf32>
                %242 = arith.mulf %230, %230 fastmath<contract> : vector<8xf32>
                %243 = arith.mulf %231, %231 fastmath<contract> : vector<8xf32>
                %244 = arith.mulf %232, %232 fastmath<contract> : vector<8xf32>
                %245 = arith.mulf %233, %233 fastmath<contract> : vector<8xf32>
                %246 = arith.mulf %234, %234 fastmath<contract> : vector<8xf32>
                %247 = arith.mulf %235, %235 fastmath<contract> : vector<8xf32>
                %248 = arith.mulf %236, %236 fastmath<contract> : vector<8xf32>
                %249 = arith.mulf %237, %237 fastmath<contract> : vector<8xf32>
                %250 = arith.mulf %238, %238 fastmath<contract> : vector<8xf32>
                %251 = arith.mulf %239, %239 fastmath<contract> : vector<8xf32>
                %252 = arith.mulf %240, %240 fastmath<contract> : vector<8xf32>
                %253 = arith.addf %200, %241 fastmath<reassoc,contract> : vector<8xf32>
                %254 = arith.addf %201, %242 fastmath<reassoc,contract> : vector<8xf32>
                %255 = arith.addf %202, %243 fastmath<reassoc,contract> : vector<8xf32>
                %256 = arith.addf %203, %244 fastmath<reassoc,contract> : vector<8xf32>
                %257 = arith.addf %204, %245 fastmath<reassoc,contract> : vector<8xf32>
                %258 = arith.addf %205, %246 fastmath<reassoc,contract> : vector<8xf32>
                %259 = arith.addf %206, %247 fastmath<reassoc,contract> : vector<8xf32>
                %260 = arith.addf %207, %248 fastmath<reassoc,contract> : vector<8xf32>
                %261 = arith.addf %208, %249 fastmath<reassoc,contract> : vector<8xf32>
                %262 = arith.addf %209, %250 fastmath<reassoc,contract> : vector<8xf32>
                %263 = arith.addf %210, %251 fastmath<reassoc,contract> : vector<8xf32>
                %264 = arith.addf %211, %252 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %253, %254, %255, %256, %257, %258, %259, %260, %261, %262, %263, %264 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %265 = arith.cmpi slt, %c0, %142 : index
              %266 = arith.cmpi slt, %c1, %142 : index
              %267 = arith.cmpi slt, %c2, %142 : index
              %268 = arith.cmpi slt, %c3, %142 : index
              %269 = arith.cmpi slt, %c4, %142 : index
              %270 = arith.cmpi slt, %c5, %142 : index
              vector.store %188, %out0_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
              %271 = arith.addi %j_panel, %c8 : index
              vector.store %189, %out0_1[%i_tile, %271] : memref<?x?xf32>, vector<8xf32>
              vector.store %190, %out0_1[%153, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %191, %out0_1[%153, %271] : memref<?x?xf32>, vector<8xf32>
              vector.store %192, %out0_1[%151, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %193, %out0_1[%151, %271] : memref<?x?xf32>, vector<8xf32>
              vector.store %194, %out0_1[%149, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %195, %out0_1[%149, %271] : memref<?x?xf32>, vector<8xf32>
              vector.store %196, %out0_1[%147, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %197, %out0_1[%147, %271] : memref<?x?xf32>, vector<8xf32>
              vector.store %198, %out0_1[%145, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %199, %out0_1[%145, %271] : memref<?x?xf32>, vector<8xf32>
            }
            scf.for %i_below_tile = %26 to %7 step %c4 {
              %272 = arith.addi %i_below_tile, %c4 overflow<nsw> : index
              %273 = arith.subi %272, %i_below_tile overflow<nsw> : index
              %274 = arith.subi %7, %i_below_tile overflow<nsw> : index
              %275 = arith.minsi %273, %274 : index
              %276 = arith.addi %275, %minus1 overflow<nsw> : index
              %277 = arith.minsi %276, %c3 : index
              %278 = arith.addi %i_below_tile, %277 : index
              %279 = arith.minsi %276, %c2 : index
              %280 = arith.addi %i_below_tile, %279 : index
              %281 = arith.minsi %276, %c1 : index
              %282 = arith.addi %i_below_tile, %281 : index
              %283 = arith.cmpi eq, %k0_piece, %c0 : index
              %284, %285, %286, %287, %288, %289, %290, %291 = scf.if %283 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %4, %4, %4, %4, %4, %4, %4, %4 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %292 = arith.cmpi slt, %c0, %275 : index
                %293 = arith.cmpi slt, %c1, %275 : index
                %294 = arith.cmpi slt, %c2, %275 : index
                %295 = arith.cmpi slt, %c3, %275 : index
                %296 = vector.load %out0_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %297 = arith.addi %j_panel, %c8 : index
                %298 = vector.load %out0_1[%i_below_tile, %297] : memref<?x?xf32>, vector<8xf32>
                %299 = vector.load %out0_1[%282, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %300 = vector.load %out0_1[%282, %297] : memref<?x?xf32>, vector<8xf32>
                %301 = vector.load %out0_1[%280, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %302 = vector.load %out0_1[%280, %297] : memref<?x?xf32>, vector<8xf32>
                %303 = vector.load %out0_1[%278, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %304 = vector.load %out0_1[%278, %297] : memref<?x?xf32>, vector<8xf32>
                scf.yield %296, %298, %299, %300, %301, %302, %303, %304 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %305 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
              %306 = arith.minsi %305, %8 : index
              %307, %308, %309, %310, %311, %312, %313, %314 = scf.for %k0_below = %k0_piece to %306 step %c1 iter_args(%315 = %284, %316 = %285, %317 = %286, %318 = %287, %319 = %288, %320 = %289, %321 = %290, %322 = %291) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %323 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
                %324 = arith.addi %323, %c8 overflow<nsw> : index
                memref.prefetch %copy[%324, %c0], read, locality<3>, data : memref<?x16xf32>
                %325 = memref.load %a[%i_below_tile, %k0_below] : memref<?x?xf32>
                %326 = vector.broadcast %325 : f32 to vector<8xf32>
                %327 = memref.load %a[%282, %k0_below] : memref<?x?xf32>
                %328 = vector.broadcast %327 : f32 to vector<8xf32>
                %329 = memref.load %a[%280, %k0_below] : memref<?x?xf32>
                %330 = vector.broadcast %329 : f32 to vector<8xf32>
                %331 = memref.load %a[%278, %k0_below] : memref<?x?xf32>
                %332 = vector.broadcast %331 : f32 to vector<8xf32>
                %333 = vector.load %copy[%323, %c0] : memref<?x16xf32>, vector<8xf32>
                %334 = arith.addi %c0, %c8 overflow<nsw> : index
                %335 = vector.load %copy[%323, %334] : memref<?x16xf32>, vector<8xf32>
                %336 = arith.subf %326, %333 : vector<8xf32>
                %337 = arith.subf %326, %335 : vector<8xf32>
                %338 = arith.subf %328, %333 : vector<8xf32>
                %339 = arith.subf %328, %335 : vector<8xf32>
                %340 = arith.subf %330, %333 : vector<8xf32>
                %341 = arith.subf %330, %335 : vector<8xf32>
                %342 = arith.subf %332, %333 : vector<8xf32>
                %343 = arith.subf %332, %335 : vector<8xf32>
                %344 = arith.mulf %336, %336 fastmath<contract> : vector<8xf32>
                %345 = arith.mulf %337, %337 fastmath<contract> : vector<8xf32>
                %346 = arith.mulf %338, %338 fastmath<contract> : vector<8xf32>
                %347 = arith.mulf %339, %339 fastmath<contract> : vector<8xf32>
                %348 = arith.mulf %340, %340 fastmath<contract> : vector<8xf32>
                %349 = arith.mulf %341, %341 fastmath<contract> : vector<8xf32>
                %350 = arith.mulf %342, %342 fastmath<contract> : vector<8xf32>
                %351 = arith.mulf %343, %343 fastmath<contract> : vector<8xf32>
                %352 = arith.addf %315, %344 fastmath<reassoc,contract> : vector<8xf32>
                %353 = arith.addf %316, %345 fastmath<reassoc,contract> : vector<8xf32>
                %354 = arith.addf %317, %346 fastmath<reassoc,contract> : vector<8xf32>
                %355 = arith.addf %318, %347 fastmath<reassoc,contract> : vector<8xf32>
                %356 = arith.addf %319, %348 fastmath<reassoc,contract> : vector<8xf32>
                %357 = arith.addf %320, %349 fastmath<reassoc,contract> : vector<8xf32>
                %358 = arith.addf %321, %350 fastmath<reassoc,contract> : vector<8xf32>
                %359 = arith.addf %322, %351 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %352, %353, %354, %355, %356, %357, %358, %359 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %360 = arith.cmpi slt, %c0, %275 : index
              %361 = arith.cmpi slt, %c1, %275 : index
              %362 = arith.cmpi slt, %c2, %275 : index
              %363 = arith.cmpi slt, %c3, %275 : index
              vector.store %307, %out0_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
              %364 = arith.addi %j_panel, %c8 : index
              vector.store %308, %out0_1[%i_below_tile, %364] : memref<?x?xf32>, vector<8xf32>
              vector.store %309, %out0_1[%282, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %310, %out0_1[%282, %364] : memref<?x?xf32>, vector<8xf32>
              vector.store %311, %out0_1[%280, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %312, %out0_1[%280, %364] : memref<?x?xf32>, vector<8xf32>
              vector.store %313, %out0_1[%278, %j_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %314, %out0_1[%278, %364] : memref<?x?xf32>, vector<8xf32>
            }
            memref.dealloc %copy : memref<?x16xf32>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %365 = arith.minsi %c16384, %8 : index
    %366 = arith.andi %9, %c15 : index
    %367 = arith.minsi %c8, %366 : index
    %368 = arith.maxsi %367, %c0 : index
    scf.for %j_right_panel = %12 to %9 step %c8 {
      %369 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
      %370 = arith.subi %369, %j_right_panel overflow<nsw> : index
      %371 = arith.subi %9, %j_right_panel overflow<nsw> : index
      %372 = arith.minsi %370, %371 : index
      %373 = vector.create_mask %372 : vector<8xi1>
      scf.for %k0_right_piece = %c0 to %13 step %c16384 {
        %copy_1 = memref.alloc(%365, %368) {alignment = 64 : i64} : memref<?x?xf32>
        %374 = arith.minsi %369, %9 : index
        scf.for %j_right_copy_tile = %j_right_panel to %374 step %c8 {
          %375 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %376 = arith.shrsi %8, %c3 : index
          %377 = arith.muli %376, %c8 overflow<nsw> : index
          %378 = arith.minsi %375, %377 : index
          scf.for %k0_right_copy_tile = %k0_right_piece to %378 step %c8 {
            %379 = arith.addi %k0_right_copy_tile, %c8 overflow<nsw> : index
            scf.for %k0_right_copy = %k0_right_copy_tile to %379 step %c1 {
              %380 = arith.addi %j_right_copy_tile, %c8 overflow<nsw> : index
              %381 = arith.minsi %380, %369 : index
              %382 = arith.minsi %381, %9 : index
              scf.for %j_right_copy = %j_right_copy_tile to %382 step %c1 {
                %383 = memref.load %10[%j_right_copy, %k0_right_copy] : memref<?x?xf32>
                %384 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
                %385 = arith.subi %j_right_copy, %j_right_panel overflow<nsw> : index
                memref.store %383, %copy_1[%384, %385] : memref<?x?xf32>
              }
            }
          }
          %386 = arith.maxsi %k0_right_piece, %377 : index
          %387 = arith.minsi %375, %8 : index
          scf.for %k0_right_copy_below = %386 to %387 step %c1 {
            %388 = arith.addi %j_right_copy_tile, %c8 overflow<nsw> : index
            %389 = arith.minsi %388, %369 : index
            %390 = arith.minsi %389, %9 : index
            scf.for %j_right_copy_below = %j_right_copy_tile to %390 step %c1 {
              %391 = memref.load %10[%j_right_copy_below, %k0_right_copy_below] : memref<?x?xf32>
              %392 = arith.subi %k0_right_copy_below, %k0_right_piece overflow<nsw> : index
              %393 = arith.subi %j_right_copy_below, %j_right_panel overflow<nsw> : index
              memref.store %391, %copy_1[%392, %393] : memref<?x?xf32>
            }
          }
        }
        scf.for %i_right_tile = %c0 to %7 step %c8 {
          %394 = arith.addi %i_right_tile, %c8 overflow<nsw> : index
          %395 = arith.subi %394, %i_right_tile overflow<nsw> : index
          %396 = arith.subi %7, %i_right_tile overflow<nsw> : index
          %397 = arith.minsi %395, %396 : index
          %398 = arith.addi %397, %minus1 overflow<nsw> : index
          %399 = arith.minsi %398, %c7 : index
          %400 = arith.addi %i_right_tile, %399 : index
          %401 = arith.minsi %398, %c6 : index
          %402 = arith.addi %i_right_tile, %401 : index
          %403 = arith.minsi %398, %c5 : index
          %404 = arith.addi %i_right_tile, %403 : index
          %405 = arith.minsi %398, %c4 : index
          %406 = arith.addi %i_right_tile, %405 : index
          %407 = arith.minsi %398, %c3 : index
          %408 = arith.addi %i_right_tile, %407 : index
          %409 = arith.minsi %398, %c2 : index
          %410 = arith.addi %i_right_tile, %409 : index
          %411 = arith.minsi %398, %c1 : index
          %412 = arith.addi %i_right_tile, %411 : index
          %413 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %414, %415, %416, %417, %418, %419, %420, %421 = scf.if %413 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %4, %4, %4, %4, %4, %4, %4, %4 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %422 = arith.cmpi slt, %c0, %397 : index
            %423 = arith.cmpi slt, %c1, %397 : index
            %424 = arith.cmpi slt, %c2, %397 : index
            %425 = arith.cmpi slt, %c3, %397 : index
            %426 = arith.cmpi slt, %c4, %397 : index
            %427 = arith.cmpi slt, %c5, %397 : index
            %428 = arith.cmpi slt, %c6, %397 : index
            %429 = arith.cmpi slt, %c7, %397 : index
            %430 = vector.maskedload %out0_1[%i_right_tile, %j_right_panel], %373, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %431 = vector.maskedload %out0_1[%412, %j_right_panel], %373, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %432 = vector.maskedload %out0_1[%410, %j_right_panel], %373, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %433 = vector.maskedload %out0_1[%408, %j_right_panel], %373, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %434 = vector.maskedload %out0_1[%406, %j_right_panel], %373, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %435 = vector.maskedload %out0_1[%404, %j_right_panel], %373, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %436 = vector.maskedload %out0_1[%402, %j_right_panel], %373, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %437 = vector.maskedload %out0_1[%400, %j_right_panel], %373, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %430, %431, %432, %433, %434, %435, %436, %437 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %438 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %439 = arith.minsi %438, %8 : index
          %440, %441, %442, %443, %444, %445, %446, %447 = scf.for %k0_right = %k0_right_piece to %439 step %c1 iter_args(%448 = %414, %449 = %415, %450 = %416, %451 = %417, %452 = %418, %453 = %419, %454 = %420, %455 = %421) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %456 = memref.load %a[%i_right_tile, %k0_right] : memref<?x?xf32>
            %457 = vector.broadcast %456 : f32 to vector<8xf32>
            %458 = memref.load %a[%412, %k0_right] : memref<?x?xf32>
            %459 = vector.broadcast %458 : f32 to vector<8xf32>
            %460 = memref.load %a[%410, %k0_right] : memref<?x?xf32>
            %461 = vector.broadcast %460 : f32 to vector<8xf32>
            %462 = memref.load %a[%408, %k0_right] : memref<?x?xf32>
            %463 = vector.broadcast %462 : f32 to vector<8xf32>
            %464 = memref.load %a[%406, %k0_right] : memref<?x?xf32>
            %465 = vector.broadcast %464 : f32 to vector<8xf32>
            %466 = memref.load %a[%404, %k0_right] : memref<?x?xf32>
            %467 = vector.broadcast %466 : f32 to vector<8xf32>
            %468 = memref.load %a[%402, %k0_right] : memref<?x?xf32>
            %469 = vector.broadcast %468 : f32 to vector<8xf32>
            %470 = memref.load %a[%400, %k0_right] : memref<?x?xf32>
            %471 = vector.broadcast %470 : f32 to vector<8xf32>
            %472 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
            %473 = vector.maskedload %copy_1[%472, %c0], %373, %4 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %474 = arith.subf %457, %473 : vector<8xf32>
            %475 = arith.subf %459, %473 : vector<8xf32>
            %476 = arith.subf %461, %473 : vector<8xf32>
            %477 = arith.subf %463, %473 : vector<8xf32>
            %478 = arith.subf %465, %473 : vector<8xf32>
            %479 = arith.subf %467, %473 : vector<8xf32>
            %480 = arith.subf %469, %473 : vector<8xf32>
            %481 = arith.subf %471, %473 : vector<8xf32>
            %482 = arith.mulf %474, %474 fastmath<contract> : vector<8xf32>
            %483 = arith.mulf %475, %475 fastmath<contract> : vector<8xf32>
            %484 = arith.mulf %476, %476 fastmath<contract> : vector<8xf32>
            %485 = arith.mulf %477, %477 fastmath<contract> : vector<8xf32>
            %486 = arith.mulf %478, %478 fastmath<contract> : vector<8xf32>
            %487 = arith.mulf %479, %479 fastmath<contract> : vector<8xf32>
            %488 = arith.mulf %480, %480 fastmath<contract> : vector<8xf32>
            %489 = arith.mulf %481, %481 fastmath<contract> : vector<8xf32>
            %490 = arith.addf %448, %482 fastmath<reassoc,contract> : vector<8xf32>
            %491 = arith.addf %449, %483 fastmath<reassoc,contract> : vector<8xf32>
            %492 = arith.addf %450, %484 fastmath<reassoc,contract> : vector<8xf32>
            %493 = arith.addf %451, %485 fastmath<reassoc,contract> : vector<8xf32>
            %494 = arith.addf %452, %486 fastmath<reassoc,contract> : vector<8xf32>
            %495 = arith.addf %453, %487 fastmath<reassoc,contract> : vector<8xf32>
            %496 = arith.addf %454, %488 fastmath<reassoc,contract> : vector<8xf32>
            %497 = arith.addf %455, %489 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %490, %491, %492, %493, %494, %495, %496, %497 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %498 = arith.cmpi slt, %c0, %397 : index
          %499 = arith.cmpi slt, %c1, %397 : index
          %500 = arith.cmpi slt, %c2, %397 : index
          %501 = arith.cmpi slt, %c3, %397 : index
          %502 = arith.cmpi slt, %c4, %397 : index
          %503 = arith.cmpi slt, %c5, %397 : index
          %504 = arith.cmpi slt, %c6, %397 : index
          %505 = arith.cmpi slt, %c7, %397 : index
          vector.maskedstore %out0_1[%i_right_tile, %j_right_panel], %373, %440 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%412, %j_right_panel], %373, %441 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%410, %j_right_panel], %373, %442 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%408, %j_right_panel], %373, %443 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%406, %j_right_panel], %373, %444 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%404, %j_right_panel], %373, %445 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%402, %j_right_panel], %373, %446 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          vector.maskedstore %out0_1[%400, %j_right_panel], %373, %447 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        }
        memref.dealloc %copy_1 : memref<?x?xf32>
      }
    }
    %506 = arith.constant 0 : index
    %507 = arith.maxsi %7, %506 : index
    %508 = arith.constant 2 : index
    %509 = arith.shrsi %9, %508 : index
    %510 = arith.constant 4 : index
    %511 = arith.muli %509, %510 : index
    %512 = arith.maxsi %511, %506 : index
    %513 = arith.constant 3 : index
    %514 = arith.addi %512, %513 : index
    %515 = arith.divui %514, %510 : index
    %516 = arith.constant 34 : index
    %517 = arith.muli %515, %516 : index
    %518 = arith.constant 53 : index
    %519 = arith.addi %518, %517 : index
    %520 = arith.muli %507, %519 : index
    %521 = arith.constant 32768 : index
    %522 = arith.cmpi sge, %520, %521 : index
    "omp.parallel"(%522) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %7, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %523 = vector.step : vector<4xindex>
          %524 = arith.shrsi %9, %c2 : index
          %525 = arith.muli %524, %c4 overflow<nsw> : index
          %526, %527 = scf.for %j = %c0 to %525 step %c4 iter_args(%528 = %0, %529 = %1) -> (vector<4xf32>, vector<4xi64>) {
            %530 = vector.load %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
            %531 = math.sqrt %530 : vector<4xf32>
            %532 = arith.cmpf olt, %530, %528 : vector<4xf32>
            %533 = arith.cmpf uno, %530, %530 : vector<4xf32>
            %534 = arith.cmpf ord, %528, %528 : vector<4xf32>
            %535 = arith.andi %533, %534 : vector<4xi1>
            %536 = arith.ori %532, %535 : vector<4xi1>
            %537 = vector.broadcast %j : index to vector<4xindex>
            %538 = arith.addi %537, %523 : vector<4xindex>
            %539 = arith.index_cast %538 : vector<4xindex> to vector<4xi64>
            %540 = arith.select %536, %530, %528 : vector<4xi1>, vector<4xf32>
            %541 = arith.select %536, %539, %529 : vector<4xi1>, vector<4xi64>
            vector.store %531, %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
            scf.yield %540, %541 : vector<4xf32>, vector<4xi64>
          }
          %542 = arith.cmpi slt, %525, %9 : index
          %543, %544 = scf.if %542 -> (vector<4xf32>, vector<4xi64>) {
            %545 = arith.subi %9, %525 overflow<nsw> : index
            %546 = vector.create_mask %545 : vector<4xi1>
            %547 = vector.maskedload %out0_1[%i, %525], %546, %2 : memref<?x?xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
            %548 = math.sqrt %547 : vector<4xf32>
            %549 = arith.cmpf olt, %547, %526 : vector<4xf32>
            %550 = arith.cmpf uno, %547, %547 : vector<4xf32>
            %551 = arith.cmpf ord, %526, %526 : vector<4xf32>
            %552 = arith.andi %550, %551 : vector<4xi1>
            %553 = arith.ori %549, %552 : vector<4xi1>
            %554 = vector.broadcast %525 : index to vector<4xindex>
            %555 = arith.addi %554, %523 : vector<4xindex>
            %556 = arith.index_cast %555 : vector<4xindex> to vector<4xi64>
            %557 = arith.select %553, %547, %526 : vector<4xi1>, vector<4xf32>
            %558 = arith.select %553, %556, %527 : vector<4xi1>, vector<4xi64>
            vector.maskedstore %out0_1[%i, %525], %546, %548 : memref<?x?xf32>, vector<4xi1>, vector<4xf32>
            %559 = arith.select %546, %557, %526 : vector<4xi1>, vector<4xf32>
            %560 = arith.select %546, %558, %527 : vector<4xi1>, vector<4xi64>
            scf.yield %559, %560 : vector<4xf32>, vector<4xi64>
          } else {
            scf.yield %526, %527 : vector<4xf32>, vector<4xi64>
          }
          %561 = vector.reduction <minimumf>, %543 : vector<4xf32> into f32
          %562 = vector.broadcast %561 : f32 to vector<4xf32>
          %563 = arith.cmpf oeq, %543, %562 : vector<4xf32>
          %564 = arith.cmpf uno, %543, %543 : vector<4xf32>
          %565 = arith.ori %563, %564 : vector<4xi1>
          %566 = arith.select %565, %544, %3 : vector<4xi1>, vector<4xi64>
          %567 = vector.reduction <minsi>, %566 : vector<4xi64> into i64
          memref.store %567, %out1_1[%i] : memref<?xi64>
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
    %15 = llvm.mlir.constant(63) : i64
    %16 = llvm.mlir.constant(8191) : i64
    %17 = llvm.mlir.constant(71) : i64
    %18 = llvm.mlir.constant(50) : i64
    %19 = llvm.mlir.constant(9) : i64
    %20 = llvm.mlir.constant(62) : i64
    %21 = llvm.mlir.constant(82) : i64
    %22 = llvm.mlir.constant(32768) : i64
    %23 = llvm.mlir.constant(80) : i64
    %24 = llvm.alloca %23 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %25 = llvm.mlir.constant(24) : i64
    %26 = llvm.mlir.constant(32) : i64
    %27 = llvm.mlir.constant(40) : i64
    %28 = llvm.mlir.constant(48) : i64
    %29 = llvm.mlir.constant(56) : i64
    %30 = llvm.mlir.constant(64) : i64
    %31 = llvm.mlir.constant(72) : i64
    %32 = llvm.mlir.constant(0 : i32) : i32
    %33 = llvm.mlir.constant(9223372036854771712) : i64
    %34 = llvm.mlir.constant(-64) : i64
    %35 = llvm.mlir.constant(1 : i32) : i32
    %36 = llvm.mlir.constant(34) : i64
    %37 = llvm.mlir.constant(53) : i64
    %38 = llvm.alloca %26 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %39 = llvm.mlir.constant(dense<0x7f800000> : vector<4xf32>) : vector<4xf32>
    %40 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %41 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf32>) : vector<4xf32>
    %42 = llvm.mlir.constant(dense<9223372036854775807> : vector<4xi64>) : vector<4xi64>
    %43 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %44 = llvm.mlir.constant(dense<true> : vector<8xi1>) : vector<8xi1>
    %45 = llvm.mlir.constant(dense<false> : vector<8xi1>) : vector<8xi1>
    %46 = llvm.ashr %b_size0, %1 : i64
    %47 = llvm.mul %46, %0 overflow<nsw> : i64
    %48 = llvm.intr.smax(%a_stride0, %2) : (i64, i64) -> i64
    %49 = llvm.add %a_size0, %3 overflow<nsw> : i64
    %50 = llvm.ashr %49, %15 : i64
    %51 = llvm.xor %49, %50 : i64
    %52 = llvm.udiv %51, %4 : i64
    %53 = llvm.xor %52, %50 : i64
    %54 = llvm.mul %53, %5 overflow<nsw> : i64
    %55 = llvm.add %a_size0, %6 overflow<nsw> : i64
    %56 = llvm.ashr %55, %15 : i64
    %57 = llvm.xor %55, %56 : i64
    %58 = llvm.udiv %57, %4 : i64
    %59 = llvm.xor %58, %56 : i64
    %60 = llvm.mul %59, %4 overflow<nsw> : i64
    %61 = llvm.add %54, %60 overflow<nsw> : i64
    %62 = llvm.add %a_size0, %2 overflow<nsw> : i64
    %63 = llvm.ashr %62, %15 : i64
    %64 = llvm.xor %62, %63 : i64
    %65 = llvm.udiv %64, %4 : i64
    %66 = llvm.xor %65, %63 : i64
    %67 = llvm.mul %66, %4 overflow<nsw> : i64
    %68 = llvm.add %61, %67 overflow<nsw> : i64
    %69 = llvm.intr.smax(%68, %7) : (i64, i64) -> i64
    %70 = llvm.intr.smin(%69, %a_size0) : (i64, i64) -> i64
    %71 = llvm.intr.smin(%8, %a_stride0) : (i64, i64) -> i64
    %72 = llvm.intr.smax(%47, %7) : (i64, i64) -> i64
    %73 = llvm.add %72, %14 : i64
    %74 = llvm.udiv %73, %0 : i64
    %75 = llvm.intr.smax(%48, %7) : (i64, i64) -> i64
    %76 = llvm.add %75, %16 : i64
    %77 = llvm.udiv %76, %8 : i64
    %78 = llvm.ashr %a_stride0, %6 : i64
    %79 = llvm.mul %78, %9 : i64
    %80 = llvm.intr.smin(%8, %79) : (i64, i64) -> i64
    %81 = llvm.intr.smax(%7, %79) : (i64, i64) -> i64
    %82 = llvm.intr.smin(%8, %a_stride0) : (i64, i64) -> i64
    %83 = llvm.intr.smax(%80, %7) : (i64, i64) -> i64
    %84 = llvm.add %83, %11 : i64
    %85 = llvm.udiv %84, %9 : i64
    %86 = llvm.mul %85, %17 : i64
    %87 = llvm.sub %82, %81 : i64
    %88 = llvm.intr.smax(%87, %7) : (i64, i64) -> i64
    %89 = llvm.mul %88, %18 : i64
    %90 = llvm.add %19, %86 : i64
    %91 = llvm.add %90, %89 : i64
    %92 = llvm.mul %10, %91 : i64
    %93 = llvm.intr.smax(%a_size0, %7) : (i64, i64) -> i64
    %94 = llvm.add %93, %3 : i64
    %95 = llvm.udiv %94, %4 : i64
    %96 = llvm.intr.smax(%82, %7) : (i64, i64) -> i64
    %97 = llvm.mul %96, %20 : i64
    %98 = llvm.add %21, %97 : i64
    %99 = llvm.mul %95, %98 : i64
    %100 = llvm.add %4, %92 : i64
    %101 = llvm.add %100, %99 : i64
    %102 = llvm.mul %77, %101 : i64
    %103 = llvm.add %2, %102 : i64
    %104 = llvm.mul %74, %103 : i64
    %105 = llvm.icmp "sge" %104, %22 : i64
    %106 = llvm.icmp "sgt" %47, %7 : i64
    %107 = llvm.sub %47, %2 overflow<nsw> : i64
    %108 = llvm.sdiv %107, %0 : i64
    %109 = llvm.add %108, %2 overflow<nsw> : i64
    %110 = llvm.select %106, %109, %7 : i1, i64
    llvm.cond_br %105, ^bb1, ^bb2
  ^bb1:
    llvm.store %47, %24 {alignment = 8 : i64} : i64, !llvm.ptr
    %111 = llvm.getelementptr inbounds %24[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %48, %111 {alignment = 8 : i64} : i64, !llvm.ptr
    %112 = llvm.getelementptr inbounds %24[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %71, %112 {alignment = 8 : i64} : i64, !llvm.ptr
    %113 = llvm.getelementptr inbounds %24[%25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride0, %113 {alignment = 8 : i64} : i64, !llvm.ptr
    %114 = llvm.getelementptr inbounds %24[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %114 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %115 = llvm.getelementptr inbounds %24[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %115 {alignment = 8 : i64} : i64, !llvm.ptr
    %116 = llvm.getelementptr inbounds %24[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %70, %116 {alignment = 8 : i64} : i64, !llvm.ptr
    %117 = llvm.getelementptr inbounds %24[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %117 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %118 = llvm.getelementptr inbounds %24[%30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %118 {alignment = 8 : i64} : i64, !llvm.ptr
    %119 = llvm.getelementptr inbounds %24[%31] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %119 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %120 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %121 = llvm.call @stepwell_parallel_for(%120, %24, %110, %7) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%121 : i32)
  ^bb2:
    %122 = llvm.call @program.parallel0(%7, %110, %47, %48, %71, %a_stride0, %b, %b_size0, %70, %out0, %a_size0, %a) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.br ^bb3(%122 : i32)
  ^bb3(%123: i32):
    %124 = llvm.icmp "eq" %123, %32 : i32
    llvm.cond_br %124, ^bb4, ^bb32(%123 : i32)
  ^bb4:
    %125 = llvm.intr.smin(%13, %a_stride0) : (i64, i64) -> i64
    %126 = llvm.and %b_size0, %14 : i64
    %127 = llvm.intr.smin(%9, %126) : (i64, i64) -> i64
    %128 = llvm.intr.smax(%127, %7) : (i64, i64) -> i64
    %129 = llvm.icmp "slt" %47, %b_size0 : i64
    llvm.cond_br %129, ^bb5(%47 : i64), ^bb28
  ^bb5(%j_right_panel: i64):
    %130 = llvm.add %j_right_panel, %9 overflow<nsw> : i64
    %131 = llvm.sub %130, %j_right_panel overflow<nsw> : i64
    %132 = llvm.sub %b_size0, %j_right_panel overflow<nsw> : i64
    %133 = llvm.intr.smin(%131, %132) : (i64, i64) -> i64
    %134 = llvm.intr.smin(%133, %9) : (i64, i64) -> i64
    %135 = llvm.intr.smax(%134, %7) : (i64, i64) -> i64
    %136 = llvm.trunc %135 : i64 to i32
    %137 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %138 = llvm.mlir.poison : vector<8xi32>
    %139 = llvm.insertelement %136, %138[%7 : i64] : vector<8xi32>
    %140 = llvm.shufflevector %139, %138 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %141 = llvm.icmp "slt" %137, %140 : vector<8xi32>
    %142 = llvm.icmp "slt" %7, %48 : i64
    llvm.cond_br %142, ^bb6(%7 : i64), ^bb27
  ^bb6(%k0_right_piece: i64):
    %143 = llvm.call_intrinsic "llvm.umul.fix.sat.i64"(%1, %125, %32) : (i64, i64, i32) -> i64
    %144 = llvm.call_intrinsic "llvm.umul.fix.sat.i64"(%143, %128, %32) : (i64, i64, i32) -> i64
    %145 = llvm.intr.umin(%144, %33) : (i64, i64) -> i64
    %146 = llvm.add %145, %15 overflow<nsw> : i64
    %147 = llvm.and %146, %34 : i64
    %copy = llvm.call @aligned_alloc(%30, %147) : (i64, i64) -> !llvm.ptr
    %148 = llvm.mlir.zero : !llvm.ptr
    %149 = llvm.icmp "ne" %copy, %148 : !llvm.ptr
    %150 = llvm.icmp "eq" %147, %7 : i64
    %151 = llvm.or %149, %150 : i1
    llvm.cond_br %151, ^bb7, ^bb32(%35 : i32)
  ^bb7:
    %152 = llvm.intr.smin(%130, %b_size0) : (i64, i64) -> i64
    %153 = llvm.icmp "slt" %j_right_panel, %152 : i64
    llvm.cond_br %153, ^bb8(%j_right_panel : i64), ^bb19
  ^bb8(%j_right_copy_tile: i64):
    %154 = llvm.add %k0_right_piece, %13 overflow<nsw> : i64
    %155 = llvm.ashr %a_stride0, %6 : i64
    %156 = llvm.mul %155, %9 overflow<nsw> : i64
    %157 = llvm.intr.smin(%154, %156) : (i64, i64) -> i64
    %158 = llvm.icmp "slt" %k0_right_piece, %157 : i64
    llvm.cond_br %158, ^bb9(%k0_right_piece : i64), ^bb14
  ^bb9(%k0_right_copy_tile: i64):
    %159 = llvm.add %k0_right_copy_tile, %9 overflow<nsw> : i64
    %160 = llvm.icmp "slt" %k0_right_copy_tile, %159 : i64
    llvm.cond_br %160, ^bb10(%k0_right_copy_tile : i64), ^bb13
  ^bb10(%k0_right_copy: i64):
    %161 = llvm.add %j_right_copy_tile, %9 overflow<nsw> : i64
    %162 = llvm.intr.smin(%161, %130) : (i64, i64) -> i64
    %163 = llvm.intr.smin(%162, %b_size0) : (i64, i64) -> i64
    %164 = llvm.icmp "slt" %j_right_copy_tile, %163 : i64
    llvm.cond_br %164, ^bb11(%j_right_copy_tile : i64), ^bb12
  ^bb11(%j_right_copy: i64):
    %165 = llvm.mul %j_right_copy, %a_stride0 overflow<nsw> : i64
    %166 = llvm.add %165, %k0_right_copy overflow<nsw> : i64
    %167 = llvm.getelementptr inbounds %b[%166] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %168 = llvm.load %167 {alignment = 4 : i64} : !llvm.ptr -> f32
    %169 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %170 = llvm.sub %j_right_copy, %j_right_panel overflow<nsw> : i64
    %171 = llvm.mul %169, %128 overflow<nsw> : i64
    %172 = llvm.add %171, %170 overflow<nsw> : i64
    %173 = llvm.getelementptr inbounds %copy[%172] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %168, %173 {alignment = 4 : i64} : f32, !llvm.ptr
    %174 = llvm.add %j_right_copy, %2 overflow<nsw> : i64
    %175 = llvm.icmp "slt" %174, %163 : i64
    llvm.cond_br %175, ^bb11(%174 : i64), ^bb12
  ^bb12:
    %176 = llvm.add %k0_right_copy, %2 overflow<nsw> : i64
    %177 = llvm.icmp "slt" %176, %159 : i64
    llvm.cond_br %177, ^bb10(%176 : i64), ^bb13
  ^bb13:
    %178 = llvm.add %k0_right_copy_tile, %9 overflow<nsw> : i64
    %179 = llvm.icmp "slt" %178, %157 : i64
    llvm.cond_br %179, ^bb9(%178 : i64), ^bb14
  ^bb14:
    %180 = llvm.intr.smax(%k0_right_piece, %156) : (i64, i64) -> i64
    %181 = llvm.intr.smin(%154, %a_stride0) : (i64, i64) -> i64
    %182 = llvm.icmp "slt" %180, %181 : i64
    llvm.cond_br %182, ^bb15(%180 : i64), ^bb18
  ^bb15(%k0_right_copy_below: i64):
    %183 = llvm.add %j_right_copy_tile, %9 overflow<nsw> : i64
    %184 = llvm.intr.smin(%183, %130) : (i64, i64) -> i64
    %185 = llvm.intr.smin(%184, %b_size0) : (i64, i64) -> i64
    %186 = llvm.icmp "slt" %j_right_copy_tile, %185 : i64
    llvm.cond_br %186, ^bb16(%j_right_copy_tile : i64), ^bb17
  ^bb16(%j_right_copy_below: i64):
    %187 = llvm.mul %j_right_copy_below, %a_stride0 overflow<nsw> : i64
    %188 = llvm.add %187, %k0_right_copy_below overflow<nsw> : i64
    %189 = llvm.getelementptr inbounds %b[%188] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %190 = llvm.load %189 {alignment = 4 : i64} : !llvm.ptr -> f32
    %191 = llvm.sub %k0_right_copy_below, %k0_right_piece overflow<nsw> : i64
    %192 = llvm.sub %j_right_copy_below, %j_right_panel overflow<nsw> : i64
    %193 = llvm.mul %191, %128 overflow<nsw> : i64
    %194 = llvm.add %193, %192 overflow<nsw> : i64
    %195 = llvm.getelementptr inbounds %copy[%194] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %190, %195 {alignment = 4 : i64} : f32, !llvm.ptr
    %196 = llvm.add %j_right_copy_below, %2 overflow<nsw> : i64
    %197 = llvm.icmp "slt" %196, %185 : i64
    llvm.cond_br %197, ^bb16(%196 : i64), ^bb17
  ^bb17:
    %198 = llvm.add %k0_right_copy_below, %2 overflow<nsw> : i64
    %199 = llvm.icmp "slt" %198, %181 : i64
    llvm.cond_br %199, ^bb15(%198 : i64), ^bb18
  ^bb18:
    %200 = llvm.add %j_right_copy_tile, %9 overflow<nsw> : i64
    %201 = llvm.icmp "slt" %200, %152 : i64
    llvm.cond_br %201, ^bb8(%200 : i64), ^bb19
  ^bb19:
    %202 = llvm.icmp "slt" %7, %a_size0 : i64
    llvm.cond_br %202, ^bb20(%7 : i64), ^bb26
  ^bb20(%i_right_tile: i64):
    %203 = llvm.add %i_right_tile, %9 overflow<nsw> : i64
    %204 = llvm.sub %203, %i_right_tile overflow<nsw> : i64
    %205 = llvm.sub %a_size0, %i_right_tile overflow<nsw> : i64
    %206 = llvm.intr.smin(%204, %205) : (i64, i64) -> i64
    %207 = llvm.add %206, %12 overflow<nsw> : i64
    %208 = llvm.intr.smin(%207, %11) : (i64, i64) -> i64
    %209 = llvm.add %i_right_tile, %208 : i64
    %210 = llvm.intr.smin(%207, %4) : (i64, i64) -> i64
    %211 = llvm.add %i_right_tile, %210 : i64
    %212 = llvm.intr.smin(%207, %3) : (i64, i64) -> i64
    %213 = llvm.add %i_right_tile, %212 : i64
    %214 = llvm.intr.smin(%207, %1) : (i64, i64) -> i64
    %215 = llvm.add %i_right_tile, %214 : i64
    %216 = llvm.intr.smin(%207, %6) : (i64, i64) -> i64
    %217 = llvm.add %i_right_tile, %216 : i64
    %218 = llvm.intr.smin(%207, %10) : (i64, i64) -> i64
    %219 = llvm.add %i_right_tile, %218 : i64
    %220 = llvm.intr.smin(%207, %2) : (i64, i64) -> i64
    %221 = llvm.add %i_right_tile, %220 : i64
    %222 = llvm.icmp "eq" %k0_right_piece, %7 : i64
    llvm.cond_br %222, ^bb21, ^bb22
  ^bb21:
    llvm.br ^bb23(%43, %43, %43, %43, %43, %43, %43, %43 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb22:
    %223 = llvm.icmp "slt" %7, %206 : i64
    %224 = llvm.icmp "slt" %2, %206 : i64
    %225 = llvm.icmp "slt" %10, %206 : i64
    %226 = llvm.icmp "slt" %6, %206 : i64
    %227 = llvm.icmp "slt" %1, %206 : i64
    %228 = llvm.icmp "slt" %3, %206 : i64
    %229 = llvm.icmp "slt" %4, %206 : i64
    %230 = llvm.icmp "slt" %11, %206 : i64
    %231 = llvm.mul %i_right_tile, %b_size0 overflow<nsw> : i64
    %232 = llvm.add %231, %j_right_panel overflow<nsw> : i64
    %233 = llvm.getelementptr inbounds %out0[%232] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %234 = llvm.intr.masked.load %233, %141, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %235 = llvm.mul %221, %b_size0 overflow<nsw> : i64
    %236 = llvm.add %235, %j_right_panel overflow<nsw> : i64
    %237 = llvm.getelementptr inbounds %out0[%236] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %238 = llvm.intr.masked.load %237, %141, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %239 = llvm.mul %219, %b_size0 overflow<nsw> : i64
    %240 = llvm.add %239, %j_right_panel overflow<nsw> : i64
    %241 = llvm.getelementptr inbounds %out0[%240] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %242 = llvm.intr.masked.load %241, %141, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %243 = llvm.mul %217, %b_size0 overflow<nsw> : i64
    %244 = llvm.add %243, %j_right_panel overflow<nsw> : i64
    %245 = llvm.getelementptr inbounds %out0[%244] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %246 = llvm.intr.masked.load %245, %141, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %247 = llvm.mul %215, %b_size0 overflow<nsw> : i64
    %248 = llvm.add %247, %j_right_panel overflow<nsw> : i64
    %249 = llvm.getelementptr inbounds %out0[%248] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %250 = llvm.intr.masked.load %249, %141, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %251 = llvm.mul %213, %b_size0 overflow<nsw> : i64
    %252 = llvm.add %251, %j_right_panel overflow<nsw> : i64
    %253 = llvm.getelementptr inbounds %out0[%252] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %254 = llvm.intr.masked.load %253, %141, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %255 = llvm.mul %211, %b_size0 overflow<nsw> : i64
    %256 = llvm.add %255, %j_right_panel overflow<nsw> : i64
    %257 = llvm.getelementptr inbounds %out0[%256] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %258 = llvm.intr.masked.load %257, %141, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %259 = llvm.mul %209, %b_size0 overflow<nsw> : i64
    %260 = llvm.add %259, %j_right_panel overflow<nsw> : i64
    %261 = llvm.getelementptr inbounds %out0[%260] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %262 = llvm.intr.masked.load %261, %141, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb23(%234, %238, %242, %246, %250, %254, %258, %262 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb23(%263: vector<8xf32>, %264: vector<8xf32>, %265: vector<8xf32>, %266: vector<8xf32>, %267: vector<8xf32>, %268: vector<8xf32>, %269: vector<8xf32>, %270: vector<8xf32>):
    %271 = llvm.add %k0_right_piece, %13 overflow<nsw> : i64
    %272 = llvm.intr.smin(%271, %a_stride0) : (i64, i64) -> i64
    %273 = llvm.icmp "slt" %k0_right_piece, %272 : i64
    llvm.cond_br %273, ^bb24(%k0_right_piece, %263, %264, %265, %266, %267, %268, %269, %270 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb25(%263, %264, %265, %266, %267, %268, %269, %270 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb24(%k0_right: i64, %274: vector<8xf32>, %275: vector<8xf32>, %276: vector<8xf32>, %277: vector<8xf32>, %278: vector<8xf32>, %279: vector<8xf32>, %280: vector<8xf32>, %281: vector<8xf32>):
    %282 = llvm.mul %i_right_tile, %a_stride0 overflow<nsw> : i64
    %283 = llvm.add %282, %k0_right overflow<nsw> : i64
    %284 = llvm.getelementptr inbounds %a[%283] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %285 = llvm.load %284 {alignment = 4 : i64} : !llvm.ptr -> f32
    %286 = llvm.mlir.poison : vector<8xf32>
    %287 = llvm.insertelement %285, %286[%7 : i64] : vector<8xf32>
    %288 = llvm.shufflevector %287, %286 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %289 = llvm.mul %221, %a_stride0 overflow<nsw> : i64
    %290 = llvm.add %289, %k0_right overflow<nsw> : i64
    %291 = llvm.getelementptr inbounds %a[%290] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %292 = llvm.load %291 {alignment = 4 : i64} : !llvm.ptr -> f32
    %293 = llvm.mlir.poison : vector<8xf32>
    %294 = llvm.insertelement %292, %293[%7 : i64] : vector<8xf32>
    %295 = llvm.shufflevector %294, %293 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %296 = llvm.mul %219, %a_stride0 overflow<nsw> : i64
    %297 = llvm.add %296, %k0_right overflow<nsw> : i64
    %298 = llvm.getelementptr inbounds %a[%297] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %299 = llvm.load %298 {alignment = 4 : i64} : !llvm.ptr -> f32
    %300 = llvm.mlir.poison : vector<8xf32>
    %301 = llvm.insertelement %299, %300[%7 : i64] : vector<8xf32>
    %302 = llvm.shufflevector %301, %300 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %303 = llvm.mul %217, %a_stride0 overflow<nsw> : i64
    %304 = llvm.add %303, %k0_right overflow<nsw> : i64
    %305 = llvm.getelementptr inbounds %a[%304] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %306 = llvm.load %305 {alignment = 4 : i64} : !llvm.ptr -> f32
    %307 = llvm.mlir.poison : vector<8xf32>
    %308 = llvm.insertelement %306, %307[%7 : i64] : vector<8xf32>
    %309 = llvm.shufflevector %308, %307 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %310 = llvm.mul %215, %a_stride0 overflow<nsw> : i64
    %311 = llvm.add %310, %k0_right overflow<nsw> : i64
    %312 = llvm.getelementptr inbounds %a[%311] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %313 = llvm.load %312 {alignment = 4 : i64} : !llvm.ptr -> f32
    %314 = llvm.mlir.poison : vector<8xf32>
    %315 = llvm.insertelement %313, %314[%7 : i64] : vector<8xf32>
    %316 = llvm.shufflevector %315, %314 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %317 = llvm.mul %213, %a_stride0 overflow<nsw> : i64
    %318 = llvm.add %317, %k0_right overflow<nsw> : i64
    %319 = llvm.getelementptr inbounds %a[%318] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %320 = llvm.load %319 {alignment = 4 : i64} : !llvm.ptr -> f32
    %321 = llvm.mlir.poison : vector<8xf32>
    %322 = llvm.insertelement %320, %321[%7 : i64] : vector<8xf32>
    %323 = llvm.shufflevector %322, %321 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %324 = llvm.mul %211, %a_stride0 overflow<nsw> : i64
    %325 = llvm.add %324, %k0_right overflow<nsw> : i64
    %326 = llvm.getelementptr inbounds %a[%325] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %327 = llvm.load %326 {alignment = 4 : i64} : !llvm.ptr -> f32
    %328 = llvm.mlir.poison : vector<8xf32>
    %329 = llvm.insertelement %327, %328[%7 : i64] : vector<8xf32>
    %330 = llvm.shufflevector %329, %328 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %331 = llvm.mul %209, %a_stride0 overflow<nsw> : i64
    %332 = llvm.add %331, %k0_right overflow<nsw> : i64
    %333 = llvm.getelementptr inbounds %a[%332] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %334 = llvm.load %333 {alignment = 4 : i64} : !llvm.ptr -> f32
    %335 = llvm.mlir.poison : vector<8xf32>
    %336 = llvm.insertelement %334, %335[%7 : i64] : vector<8xf32>
    %337 = llvm.shufflevector %336, %335 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %338 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %339 = llvm.mul %338, %128 overflow<nsw> : i64
    %340 = llvm.getelementptr inbounds %copy[%339] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %341 = llvm.intr.masked.load %340, %141, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %342 = llvm.fsub %288, %341 : vector<8xf32>
    %343 = llvm.fsub %295, %341 : vector<8xf32>
    %344 = llvm.fsub %302, %341 : vector<8xf32>
    %345 = llvm.fsub %309, %341 : vector<8xf32>
    %346 = llvm.fsub %316, %341 : vector<8xf32>
    %347 = llvm.fsub %323, %341 : vector<8xf32>
    %348 = llvm.fsub %330, %341 : vector<8xf32>
    %349 = llvm.fsub %337, %341 : vector<8xf32>
    %350 = llvm.fmul %342, %342 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %351 = llvm.fmul %343, %343 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %352 = llvm.fmul %344, %344 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %353 = llvm.fmul %345, %345 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %354 = llvm.fmul %346, %346 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %355 = llvm.fmul %347, %347 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %356 = llvm.fmul %348, %348 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %357 = llvm.fmul %349, %349 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %358 = llvm.fadd %274, %350 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %359 = llvm.fadd %275, %351 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %360 = llvm.fadd %276, %352 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %361 = llvm.fadd %277, %353 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %362 = llvm.fadd %278, %354 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %363 = llvm.fadd %279, %355 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %364 = llvm.fadd %280, %356 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %365 = llvm.fadd %281, %357 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %366 = llvm.add %k0_right, %2 overflow<nsw> : i64
    %367 = llvm.icmp "slt" %366, %272 : i64
    llvm.cond_br %367, ^bb24(%366, %358, %359, %360, %361, %362, %363, %364, %365 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb25(%358, %359, %360, %361, %362, %363, %364, %365 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb25(%368: vector<8xf32>, %369: vector<8xf32>, %370: vector<8xf32>, %371: vector<8xf32>, %372: vector<8xf32>, %373: vector<8xf32>, %374: vector<8xf32>, %375: vector<8xf32>):
    %376 = llvm.icmp "slt" %7, %206 : i64
    %377 = llvm.icmp "slt" %2, %206 : i64
    %378 = llvm.icmp "slt" %10, %206 : i64
    %379 = llvm.icmp "slt" %6, %206 : i64
    %380 = llvm.icmp "slt" %1, %206 : i64
    %381 = llvm.icmp "slt" %3, %206 : i64
    %382 = llvm.icmp "slt" %4, %206 : i64
    %383 = llvm.icmp "slt" %11, %206 : i64
    %384 = llvm.mul %i_right_tile, %b_size0 overflow<nsw> : i64
    %385 = llvm.add %384, %j_right_panel overflow<nsw> : i64
    %386 = llvm.getelementptr inbounds %out0[%385] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %368, %386, %141 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %387 = llvm.mul %221, %b_size0 overflow<nsw> : i64
    %388 = llvm.add %387, %j_right_panel overflow<nsw> : i64
    %389 = llvm.getelementptr inbounds %out0[%388] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %369, %389, %141 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %390 = llvm.mul %219, %b_size0 overflow<nsw> : i64
    %391 = llvm.add %390, %j_right_panel overflow<nsw> : i64
    %392 = llvm.getelementptr inbounds %out0[%391] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %370, %392, %141 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %393 = llvm.mul %217, %b_size0 overflow<nsw> : i64
    %394 = llvm.add %393, %j_right_panel overflow<nsw> : i64
    %395 = llvm.getelementptr inbounds %out0[%394] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %371, %395, %141 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %396 = llvm.mul %215, %b_size0 overflow<nsw> : i64
    %397 = llvm.add %396, %j_right_panel overflow<nsw> : i64
    %398 = llvm.getelementptr inbounds %out0[%397] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %372, %398, %141 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %399 = llvm.mul %213, %b_size0 overflow<nsw> : i64
    %400 = llvm.add %399, %j_right_panel overflow<nsw> : i64
    %401 = llvm.getelementptr inbounds %out0[%400] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %373, %401, %141 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %402 = llvm.mul %211, %b_size0 overflow<nsw> : i64
    %403 = llvm.add %402, %j_right_panel overflow<nsw> : i64
    %404 = llvm.getelementptr inbounds %out0[%403] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %374, %404, %141 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %405 = llvm.mul %209, %b_size0 overflow<nsw> : i64
    %406 = llvm.add %405, %j_right_panel overflow<nsw> : i64
    %407 = llvm.getelementptr inbounds %out0[%406] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %375, %407, %141 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %408 = llvm.add %i_right_tile, %9 overflow<nsw> : i64
    %409 = llvm.icmp "slt" %408, %a_size0 : i64
    llvm.cond_br %409, ^bb20(%408 : i64), ^bb26
  ^bb26:
    llvm.call @free(%copy) : (!llvm.ptr) -> ()
    %410 = llvm.add %k0_right_piece, %13 overflow<nsw> : i64
    %411 = llvm.icmp "slt" %410, %48 : i64
    llvm.cond_br %411, ^bb6(%410 : i64), ^bb27
  ^bb27:
    %412 = llvm.add %j_right_panel, %9 overflow<nsw> : i64
    %413 = llvm.icmp "slt" %412, %b_size0 : i64
    llvm.cond_br %413, ^bb5(%412 : i64), ^bb28
  ^bb28:
    %414 = llvm.intr.smax(%a_size0, %7) : (i64, i64) -> i64
    %415 = llvm.ashr %b_size0, %10 : i64
    %416 = llvm.mul %415, %1 : i64
    %417 = llvm.intr.smax(%416, %7) : (i64, i64) -> i64
    %418 = llvm.add %417, %6 : i64
    %419 = llvm.udiv %418, %1 : i64
    %420 = llvm.mul %419, %36 : i64
    %421 = llvm.add %37, %420 : i64
    %422 = llvm.mul %414, %421 : i64
    %423 = llvm.icmp "sge" %422, %22 : i64
    %424 = llvm.icmp "sgt" %a_size0, %7 : i64
    %425 = llvm.select %424, %a_size0, %7 : i1, i64
    llvm.cond_br %423, ^bb29, ^bb30
  ^bb29:
    llvm.store %a_size0, %38 {alignment = 8 : i64} : i64, !llvm.ptr
    %426 = llvm.getelementptr inbounds %38[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %426 {alignment = 8 : i64} : i64, !llvm.ptr
    %427 = llvm.getelementptr inbounds %38[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %427 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %428 = llvm.getelementptr inbounds %38[%25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %428 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %429 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %430 = llvm.call @stepwell_parallel_for(%429, %38, %425, %7) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb31(%430 : i32)
  ^bb30:
    %431 = llvm.call @program.parallel1(%7, %425, %a_size0, %b_size0, %out0, %out1) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb31(%431 : i32)
  ^bb31(%432: i32):
    llvm.return %32 : i32
  ^bb32(%433: i32):
    llvm.return %433 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %434: i64, %435: i64, %436: i64, %a_stride0_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %437: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %a_size0_1: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}) -> i32 attributes {no_unwind, no_inline} {
    %438 = llvm.mlir.constant(0) : i64
    %439 = llvm.mlir.constant(16) : i64
    %440 = llvm.mlir.constant(8192) : i64
    %441 = llvm.mlir.constant(8) : i64
    %442 = llvm.mlir.constant(3) : i64
    %443 = llvm.mlir.constant(1) : i64
    %444 = llvm.mlir.constant(2) : i64
    %445 = llvm.mlir.constant(4) : i64
    %446 = llvm.mlir.constant(5) : i64
    %447 = llvm.mlir.constant(6) : i64
    %448 = llvm.mlir.constant(7) : i64
    %449 = llvm.mlir.constant(-1) : i64
    %450 = llvm.mlir.constant(64) : i64
    %451 = llvm.mlir.constant(63) : i64
    %452 = llvm.mlir.constant(-64) : i64
    %453 = llvm.mlir.constant(1 : i32) : i32
    %454 = llvm.mlir.constant(32) : i64
    %455 = llvm.mlir.constant(48) : i64
    %456 = llvm.mlir.constant(80) : i64
    %457 = llvm.mlir.constant(96) : i64
    %458 = llvm.mlir.constant(112) : i64
    %459 = llvm.mlir.constant(0 : i32) : i32
    %460 = llvm.mlir.constant(3 : i32) : i32
    %461 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %462 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %462, ^bb1(%begin : i64), ^bb27
  ^bb1(%463: i64):
    %j_panel = llvm.mul %463, %439 overflow<nsw> : i64
    %464 = llvm.icmp "slt" %438, %435 : i64
    llvm.cond_br %464, ^bb2(%438 : i64), ^bb26
  ^bb2(%k0_piece: i64):
    %465 = llvm.mul %436, %450 overflow<nsw> : i64
    %466 = llvm.add %465, %451 overflow<nsw> : i64
    %467 = llvm.and %466, %452 : i64
    %copy_1 = llvm.call @aligned_alloc(%450, %467) : (i64, i64) -> !llvm.ptr
    %468 = llvm.mlir.zero : !llvm.ptr
    %469 = llvm.icmp "ne" %copy_1, %468 : !llvm.ptr
    %470 = llvm.icmp "eq" %467, %438 : i64
    %471 = llvm.or %469, %470 : i1
    llvm.cond_br %471, ^bb3, ^bb28(%453 : i32)
  ^bb3:
    %472 = llvm.add %j_panel, %439 overflow<nsw> : i64
    %473 = llvm.icmp "slt" %j_panel, %472 : i64
    llvm.cond_br %473, ^bb4(%j_panel : i64), ^bb11
  ^bb4(%j_copy_tile: i64):
    %474 = llvm.sub %j_copy_tile, %j_panel overflow<nsw> : i64
    %475 = llvm.add %k0_piece, %440 overflow<nsw> : i64
    %476 = llvm.ashr %a_stride0_1, %442 : i64
    %477 = llvm.mul %476, %441 overflow<nsw> : i64
    %478 = llvm.intr.smin(%475, %477) : (i64, i64) -> i64
    %479 = llvm.icmp "slt" %k0_piece, %478 : i64
    llvm.cond_br %479, ^bb5(%k0_piece : i64), ^bb6
  ^bb5(%k0_copy_tile: i64):
    %480 = llvm.mul %j_copy_tile, %a_stride0_1 overflow<nsw> : i64
    %481 = llvm.add %480, %k0_copy_tile overflow<nsw> : i64
    %482 = llvm.getelementptr inbounds %b_1[%481] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %483 = llvm.load %482 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %484 = llvm.getelementptr inbounds %482[%a_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %485 = llvm.load %484 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %486 = llvm.mul %444, %a_stride0_1 overflow<nsw> : i64
    %487 = llvm.getelementptr inbounds %482[%486] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %488 = llvm.load %487 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %489 = llvm.mul %442, %a_stride0_1 overflow<nsw> : i64
    %490 = llvm.getelementptr inbounds %482[%489] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %491 = llvm.load %490 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %492 = llvm.mul %445, %a_stride0_1 overflow<nsw> : i64
    %493 = llvm.getelementptr inbounds %482[%492] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %494 = llvm.load %493 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %495 = llvm.mul %446, %a_stride0_1 overflow<nsw> : i64
    %496 = llvm.getelementptr inbounds %482[%495] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %497 = llvm.load %496 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %498 = llvm.mul %447, %a_stride0_1 overflow<nsw> : i64
    %499 = llvm.getelementptr inbounds %482[%498] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %500 = llvm.load %499 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %501 = llvm.mul %448, %a_stride0_1 overflow<nsw> : i64
    %502 = llvm.getelementptr inbounds %482[%501] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %503 = llvm.load %502 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %504 = llvm.shufflevector %483, %494 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %505 = llvm.shufflevector %483, %494 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %506 = llvm.shufflevector %485, %497 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %507 = llvm.shufflevector %485, %497 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %508 = llvm.shufflevector %488, %500 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %509 = llvm.shufflevector %488, %500 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %510 = llvm.shufflevector %491, %503 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %511 = llvm.shufflevector %491, %503 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %512 = llvm.shufflevector %504, %508 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %513 = llvm.shufflevector %504, %508 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %514 = llvm.shufflevector %505, %509 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %515 = llvm.shufflevector %505, %509 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %516 = llvm.shufflevector %506, %510 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %517 = llvm.shufflevector %506, %510 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %518 = llvm.shufflevector %507, %511 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %519 = llvm.shufflevector %507, %511 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %520 = llvm.shufflevector %512, %516 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %521 = llvm.shufflevector %512, %516 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %522 = llvm.shufflevector %513, %517 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %523 = llvm.shufflevector %513, %517 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %524 = llvm.shufflevector %514, %518 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %525 = llvm.shufflevector %514, %518 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %526 = llvm.shufflevector %515, %519 [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>
    %527 = llvm.shufflevector %515, %519 [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>
    %528 = llvm.sub %k0_copy_tile, %k0_piece overflow<nsw> : i64
    %529 = llvm.mul %528, %439 overflow<nsw> : i64
    %530 = llvm.add %529, %474 overflow<nsw> : i64
    %531 = llvm.getelementptr inbounds %copy_1[%530] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %520, %531 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %532 = llvm.getelementptr inbounds %531[%439] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %521, %532 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %533 = llvm.getelementptr inbounds %531[%454] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %522, %533 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %534 = llvm.getelementptr inbounds %531[%455] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %523, %534 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %535 = llvm.getelementptr inbounds %531[%450] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %524, %535 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %536 = llvm.getelementptr inbounds %531[%456] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %525, %536 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %537 = llvm.getelementptr inbounds %531[%457] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %526, %537 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %538 = llvm.getelementptr inbounds %531[%458] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %527, %538 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %539 = llvm.add %k0_copy_tile, %441 overflow<nsw> : i64
    %540 = llvm.icmp "slt" %539, %478 : i64
    llvm.cond_br %540, ^bb5(%539 : i64), ^bb6
  ^bb6:
    %541 = llvm.intr.smax(%k0_piece, %477) : (i64, i64) -> i64
    %542 = llvm.intr.smin(%475, %a_stride0_1) : (i64, i64) -> i64
    %543 = llvm.icmp "slt" %541, %542 : i64
    llvm.cond_br %543, ^bb7(%541 : i64), ^bb10
  ^bb7(%k0_copy_below: i64):
    %544 = llvm.add %j_copy_tile, %441 overflow<nsw> : i64
    %545 = llvm.icmp "slt" %j_copy_tile, %544 : i64
    llvm.cond_br %545, ^bb8(%j_copy_tile : i64), ^bb9
  ^bb8(%j_copy_below: i64):
    %546 = llvm.mul %j_copy_below, %a_stride0_1 overflow<nsw> : i64
    %547 = llvm.add %546, %k0_copy_below overflow<nsw> : i64
    %548 = llvm.getelementptr inbounds %b_1[%547] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %549 = llvm.load %548 {alignment = 4 : i64} : !llvm.ptr -> f32
    %550 = llvm.sub %k0_copy_below, %k0_piece overflow<nsw> : i64
    %551 = llvm.sub %j_copy_below, %j_panel overflow<nsw> : i64
    %552 = llvm.mul %550, %439 overflow<nsw> : i64
    %553 = llvm.add %552, %551 overflow<nsw> : i64
    %554 = llvm.getelementptr inbounds %copy_1[%553] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %549, %554 {alignment = 4 : i64} : f32, !llvm.ptr
    %555 = llvm.add %j_copy_below, %443 overflow<nsw> : i64
    %556 = llvm.icmp "slt" %555, %544 : i64
    llvm.cond_br %556, ^bb8(%555 : i64), ^bb9
  ^bb9:
    %557 = llvm.add %k0_copy_below, %443 overflow<nsw> : i64
    %558 = llvm.icmp "slt" %557, %542 : i64
    llvm.cond_br %558, ^bb7(%557 : i64), ^bb10
  ^bb10:
    %559 = llvm.add %j_copy_tile, %441 overflow<nsw> : i64
    %560 = llvm.icmp "slt" %559, %472 : i64
    llvm.cond_br %560, ^bb4(%559 : i64), ^bb11
  ^bb11:
    %561 = llvm.icmp "slt" %438, %437 : i64
    llvm.cond_br %561, ^bb12(%438 : i64), ^bb18
  ^bb12(%i_tile: i64):
    %562 = llvm.add %i_tile, %447 overflow<nsw> : i64
    %563 = llvm.sub %562, %i_tile overflow<nsw> : i64
    %564 = llvm.sub %437, %i_tile overflow<nsw> : i64
    %565 = llvm.intr.smin(%563, %564) : (i64, i64) -> i64
    %566 = llvm.add %565, %449 overflow<nsw> : i64
    %567 = llvm.intr.smin(%566, %446) : (i64, i64) -> i64
    %568 = llvm.add %i_tile, %567 : i64
    %569 = llvm.intr.smin(%566, %445) : (i64, i64) -> i64
    %570 = llvm.add %i_tile, %569 : i64
    %571 = llvm.intr.smin(%566, %442) : (i64, i64) -> i64
    %572 = llvm.add %i_tile, %571 : i64
    %573 = llvm.intr.smin(%566, %444) : (i64, i64) -> i64
    %574 = llvm.add %i_tile, %573 : i64
    %575 = llvm.intr.smin(%566, %443) : (i64, i64) -> i64
    %576 = llvm.add %i_tile, %575 : i64
    %577 = llvm.icmp "eq" %k0_piece, %438 : i64
    llvm.cond_br %577, ^bb13, ^bb14
  ^bb13:
    llvm.br ^bb15(%461, %461, %461, %461, %461, %461, %461, %461, %461, %461, %461, %461 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb14:
    %578 = llvm.icmp "slt" %438, %565 : i64
    %579 = llvm.icmp "slt" %443, %565 : i64
    %580 = llvm.icmp "slt" %444, %565 : i64
    %581 = llvm.icmp "slt" %442, %565 : i64
    %582 = llvm.icmp "slt" %445, %565 : i64
    %583 = llvm.icmp "slt" %446, %565 : i64
    %584 = llvm.mul %i_tile, %b_size0_1 overflow<nsw> : i64
    %585 = llvm.add %584, %j_panel overflow<nsw> : i64
    %586 = llvm.getelementptr inbounds %out0_1[%585] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %587 = llvm.load %586 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %588 = llvm.getelementptr inbounds %586[%441] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %589 = llvm.load %588 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %590 = llvm.mul %576, %b_size0_1 overflow<nsw> : i64
    %591 = llvm.add %590, %j_panel overflow<nsw> : i64
    %592 = llvm.getelementptr inbounds %out0_1[%591] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %593 = llvm.load %592 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %594 = llvm.getelementptr inbounds %592[%441] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %595 = llvm.load %594 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %596 = llvm.mul %574, %b_size0_1 overflow<nsw> : i64
    %597 = llvm.add %596, %j_panel overflow<nsw> : i64
    %598 = llvm.getelementptr inbounds %out0_1[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %599 = llvm.load %598 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %600 = llvm.getelementptr inbounds %598[%441] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %601 = llvm.load %600 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %602 = llvm.mul %572, %b_size0_1 overflow<nsw> : i64
    %603 = llvm.add %602, %j_panel overflow<nsw> : i64
    %604 = llvm.getelementptr inbounds %out0_1[%603] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %605 = llvm.load %604 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %606 = llvm.getelementptr inbounds %604[%441] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %607 = llvm.load %606 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %608 = llvm.mul %570, %b_size0_1 overflow<nsw> : i64
    %609 = llvm.add %608, %j_panel overflow<nsw> : i64
    %610 = llvm.getelementptr inbounds %out0_1[%609] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %611 = llvm.load %610 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %612 = llvm.getelementptr inbounds %610[%441] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %613 = llvm.load %612 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %614 = llvm.mul %568, %b_size0_1 overflow<nsw> : i64
    %615 = llvm.add %614, %j_panel overflow<nsw> : i64
    %616 = llvm.getelementptr inbounds %out0_1[%615] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %617 = llvm.load %616 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %618 = llvm.getelementptr inbounds %616[%441] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %619 = llvm.load %618 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb15(%587, %589, %593, %595, %599, %601, %605, %607, %611, %613, %617, %619 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb15(%620: vector<8xf32>, %621: vector<8xf32>, %622: vector<8xf32>, %623: vector<8xf32>, %624: vector<8xf32>, %625: vector<8xf32>, %626: vector<8xf32>, %627: vector<8xf32>, %628: vector<8xf32>, %629: vector<8xf32>, %630: vector<8xf32>, %631: vector<8xf32>):
    %632 = llvm.add %k0_piece, %440 overflow<nsw> : i64
    %633 = llvm.intr.smin(%632, %a_stride0_1) : (i64, i64) -> i64
    %634 = llvm.icmp "slt" %k0_piece, %633 : i64
    llvm.cond_br %634, ^bb16(%k0_piece, %620, %621, %622, %623, %624, %625, %626, %627, %628, %629, %630, %631 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb17(%620, %621, %622, %623, %624, %625, %626, %627, %628, %629, %630, %631 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb16(%k0: i64, %635: vector<8xf32>, %636: vector<8xf32>, %637: vector<8xf32>, %638: vector<8xf32>, %639: vector<8xf32>, %640: vector<8xf32>, %641: vector<8xf32>, %642: vector<8xf32>, %643: vector<8xf32>, %644: vector<8xf32>, %645: vector<8xf32>, %646: vector<8xf32>):
    %647 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %648 = llvm.add %647, %441 overflow<nsw> : i64
    %649 = llvm.mul %648, %439 overflow<nsw> : i64
    %650 = llvm.getelementptr %copy_1[%649] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%650, %459, %460, %453) : (!llvm.ptr, i32, i32, i32) -> ()
    %651 = llvm.mul %i_tile, %a_stride0_1 overflow<nsw> : i64
    %652 = llvm.add %651, %k0 overflow<nsw> : i64
    %653 = llvm.getelementptr inbounds %a_1[%652] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %654 = llvm.load %653 {alignment = 4 : i64} : !llvm.ptr -> f32
    %655 = llvm.mlir.poison : vector<8xf32>
    %656 = llvm.insertelement %654, %655[%438 : i64] : vector<8xf32>
    %657 = llvm.shufflevector %656, %655 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %658 = llvm.mul %576, %a_stride0_1 overflow<nsw> : i64
    %659 = llvm.add %658, %k0 overflow<nsw> : i64
    %660 = llvm.getelementptr inbounds %a_1[%659] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %661 = llvm.load %660 {alignment = 4 : i64} : !llvm.ptr -> f32
    %662 = llvm.mlir.poison : vector<8xf32>
    %663 = llvm.insertelement %661, %662[%438 : i64] : vector<8xf32>
    %664 = llvm.shufflevector %663, %662 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %665 = llvm.mul %574, %a_stride0_1 overflow<nsw> : i64
    %666 = llvm.add %665, %k0 overflow<nsw> : i64
    %667 = llvm.getelementptr inbounds %a_1[%666] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %668 = llvm.load %667 {alignment = 4 : i64} : !llvm.ptr -> f32
    %669 = llvm.mlir.poison : vector<8xf32>
    %670 = llvm.insertelement %668, %669[%438 : i64] : vector<8xf32>
    %671 = llvm.shufflevector %670, %669 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %672 = llvm.mul %572, %a_stride0_1 overflow<nsw> : i64
    %673 = llvm.add %672, %k0 overflow<nsw> : i64
    %674 = llvm.getelementptr inbounds %a_1[%673] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %675 = llvm.load %674 {alignment = 4 : i64} : !llvm.ptr -> f32
    %676 = llvm.mlir.poison : vector<8xf32>
    %677 = llvm.insertelement %675, %676[%438 : i64] : vector<8xf32>
    %678 = llvm.shufflevector %677, %676 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %679 = llvm.mul %570, %a_stride0_1 overflow<nsw> : i64
    %680 = llvm.add %679, %k0 overflow<nsw> : i64
    %681 = llvm.getelementptr inbounds %a_1[%680] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %682 = llvm.load %681 {alignment = 4 : i64} : !llvm.ptr -> f32
    %683 = llvm.mlir.poison : vector<8xf32>
    %684 = llvm.insertelement %682, %683[%438 : i64] : vector<8xf32>
    %685 = llvm.shufflevector %684, %683 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %686 = llvm.mul %568, %a_stride0_1 overflow<nsw> : i64
    %687 = llvm.add %686, %k0 overflow<nsw> : i64
    %688 = llvm.getelementptr inbounds %a_1[%687] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %689 = llvm.load %688 {alignment = 4 : i64} : !llvm.ptr -> f32
    %690 = llvm.mlir.poison : vector<8xf32>
    %691 = llvm.insertelement %689, %690[%438 : i64] : vector<8xf32>
    %692 = llvm.shufflevector %691, %690 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %693 = llvm.mul %647, %439 overflow<nsw> : i64
    %694 = llvm.getelementptr inbounds %copy_1[%693] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %695 = llvm.load %694 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %696 = llvm.add %438, %441 overflow<nsw> : i64
    %697 = llvm.add %693, %696 overflow<nsw> : i64
    %698 = llvm.getelementptr inbounds %copy_1[%697] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %699 = llvm.load %698 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %700 = llvm.fsub %657, %695 : vector<8xf32>
    %701 = llvm.fsub %657, %699 : vector<8xf32>
    %702 = llvm.fsub %664, %695 : vector<8xf32>
    %703 = llvm.fsub %664, %699 : vector<8xf32>
    %704 = llvm.fsub %671, %695 : vector<8xf32>
    %705 = llvm.fsub %671, %699 : vector<8xf32>
    %706 = llvm.fsub %678, %695 : vector<8xf32>
    %707 = llvm.fsub %678, %699 : vector<8xf32>
    %708 = llvm.fsub %685, %695 : vector<8xf32>
    %709 = llvm.fsub %685, %699 : vector<8xf32>
    %710 = llvm.fsub %692, %695 : vector<8xf32>
    %711 = llvm.fsub %692, %699 : vector<8xf32>
    %712 = llvm.fmul %700, %700 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %713 = llvm.fmul %701, %701 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %714 = llvm.fmul %702, %702 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %715 = llvm.fmul %703, %703 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %716 = llvm.fmul %704, %704 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %717 = llvm.fmul %705, %705 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %718 = llvm.fmul %706, %706 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %719 = llvm.fmul %707, %707 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %720 = llvm.fmul %708, %708 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %721 = llvm.fmul %709, %709 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %722 = llvm.fmul %710, %710 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %723 = llvm.fmul %711, %711 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %724 = llvm.fadd %635, %712 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %725 = llvm.fadd %636, %713 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %726 = llvm.fadd %637, %714 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %727 = llvm.fadd %638, %715 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %728 = llvm.fadd %639, %716 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %729 = llvm.fadd %640, %717 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %730 = llvm.fadd %641, %718 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %731 = llvm.fadd %642, %719 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %732 = llvm.fadd %643, %720 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %733 = llvm.fadd %644, %721 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %734 = llvm.fadd %645, %722 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %735 = llvm.fadd %646, %723 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %736 = llvm.add %k0, %443 overflow<nsw> : i64
    %737 = llvm.icmp "slt" %736, %633 : i64
    llvm.cond_br %737, ^bb16(%736, %724, %725, %726, %727, %728, %729, %730, %731, %732, %733, %734, %735 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb17(%724, %725, %726, %727, %728, %729, %730, %731, %732, %733, %734, %735 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb17(%738: vector<8xf32>, %739: vector<8xf32>, %740: vector<8xf32>, %741: vector<8xf32>, %742: vector<8xf32>, %743: vector<8xf32>, %744: vector<8xf32>, %745: vector<8xf32>, %746: vector<8xf32>, %747: vector<8xf32>, %748: vector<8xf32>, %749: vector<8xf32>):
    %750 = llvm.icmp "slt" %438, %565 : i64
    %751 = llvm.icmp "slt" %443, %565 : i64
    %752 = llvm.icmp "slt" %444, %565 : i64
    %753 = llvm.icmp "slt" %442, %565 : i64
    %754 = llvm.icmp "slt" %445, %565 : i64
    %755 = llvm.icmp "slt" %446, %565 : i64
    %756 = llvm.mul %i_tile, %b_size0_1 overflow<nsw> : i64
    %757 = llvm.add %756, %j_panel overflow<nsw> : i64
    %758 = llvm.getelementptr inbounds %out0_1[%757] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %738, %758 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %759 = llvm.getelementptr inbounds %758[%441] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %739, %759 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %760 = llvm.mul %576, %b_size0_1 overflow<nsw> : i64
    %761 = llvm.add %760, %j_panel overflow<nsw> : i64
    %762 = llvm.getelementptr inbounds %out0_1[%761] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %740, %762 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %763 = llvm.getelementptr inbounds %762[%441] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %741, %763 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %764 = llvm.mul %574, %b_size0_1 overflow<nsw> : i64
    %765 = llvm.add %764, %j_panel overflow<nsw> : i64
    %766 = llvm.getelementptr inbounds %out0_1[%765] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %742, %766 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %767 = llvm.getelementptr inbounds %766[%441] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %743, %767 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %768 = llvm.mul %572, %b_size0_1 overflow<nsw> : i64
    %769 = llvm.add %768, %j_panel overflow<nsw> : i64
    %770 = llvm.getelementptr inbounds %out0_1[%769] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %744, %770 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %771 = llvm.getelementptr inbounds %770[%441] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %745, %771 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %772 = llvm.mul %570, %b_size0_1 overflow<nsw> : i64
    %773 = llvm.add %772, %j_panel overflow<nsw> : i64
    %774 = llvm.getelementptr inbounds %out0_1[%773] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %746, %774 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %775 = llvm.getelementptr inbounds %774[%441] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %747, %775 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %776 = llvm.mul %568, %b_size0_1 overflow<nsw> : i64
    %777 = llvm.add %776, %j_panel overflow<nsw> : i64
    %778 = llvm.getelementptr inbounds %out0_1[%777] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %748, %778 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %779 = llvm.getelementptr inbounds %778[%441] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %749, %779 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %780 = llvm.add %i_tile, %447 overflow<nsw> : i64
    %781 = llvm.icmp "slt" %780, %437 : i64
    llvm.cond_br %781, ^bb12(%780 : i64), ^bb18
  ^bb18:
    %782 = llvm.icmp "slt" %437, %a_size0_1 : i64
    llvm.cond_br %782, ^bb19(%437 : i64), ^bb25
  ^bb19(%i_below_tile: i64):
    %783 = llvm.add %i_below_tile, %445 overflow<nsw> : i64
    %784 = llvm.sub %783, %i_below_tile overflow<nsw> : i64
    %785 = llvm.sub %a_size0_1, %i_below_tile overflow<nsw> : i64
    %786 = llvm.intr.smin(%784, %785) : (i64, i64) -> i64
    %787 = llvm.add %786, %449 overflow<nsw> : i64
    %788 = llvm.intr.smin(%787, %442) : (i64, i64) -> i64
    %789 = llvm.add %i_below_tile, %788 : i64
    %790 = llvm.intr.smin(%787, %444) : (i64, i64) -> i64
    %791 = llvm.add %i_below_tile, %790 : i64
    %792 = llvm.intr.smin(%787, %443) : (i64, i64) -> i64
    %793 = llvm.add %i_below_tile, %792 : i64
    %794 = llvm.icmp "eq" %k0_piece, %438 : i64
    llvm.cond_br %794, ^bb20, ^bb21
  ^bb20:
    llvm.br ^bb22(%461, %461, %461, %461, %461, %461, %461, %461 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb21:
    %795 = llvm.icmp "slt" %438, %786 : i64
    %796 = llvm.icmp "slt" %443, %786 : i64
    %797 = llvm.icmp "slt" %444, %786 : i64
    %798 = llvm.icmp "slt" %442, %786 : i64
    %799 = llvm.mul %i_below_tile, %b_size0_1 overflow<nsw> : i64
    %800 = llvm.add %799, %j_panel overflow<nsw> : i64
    %801 = llvm.getelementptr inbounds %out0_1[%800] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %802 = llvm.load %801 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %803 = llvm.getelementptr inbounds %801[%441] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %804 = llvm.load %803 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %805 = llvm.mul %793, %b_size0_1 overflow<nsw> : i64
    %806 = llvm.add %805, %j_panel overflow<nsw> : i64
    %807 = llvm.getelementptr inbounds %out0_1[%806] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %808 = llvm.load %807 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %809 = llvm.getelementptr inbounds %807[%441] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %810 = llvm.load %809 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %811 = llvm.mul %791, %b_size0_1 overflow<nsw> : i64
    %812 = llvm.add %811, %j_panel overflow<nsw> : i64
    %813 = llvm.getelementptr inbounds %out0_1[%812] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %814 = llvm.load %813 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %815 = llvm.getelementptr inbounds %813[%441] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %816 = llvm.load %815 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %817 = llvm.mul %789, %b_size0_1 overflow<nsw> : i64
    %818 = llvm.add %817, %j_panel overflow<nsw> : i64
    %819 = llvm.getelementptr inbounds %out0_1[%818] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %820 = llvm.load %819 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %821 = llvm.getelementptr inbounds %819[%441] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %822 = llvm.load %821 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb22(%802, %804, %808, %810, %814, %816, %820, %822 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb22(%823: vector<8xf32>, %824: vector<8xf32>, %825: vector<8xf32>, %826: vector<8xf32>, %827: vector<8xf32>, %828: vector<8xf32>, %829: vector<8xf32>, %830: vector<8xf32>):
    %831 = llvm.add %k0_piece, %440 overflow<nsw> : i64
    %832 = llvm.intr.smin(%831, %a_stride0_1) : (i64, i64) -> i64
    %833 = llvm.icmp "slt" %k0_piece, %832 : i64
    llvm.cond_br %833, ^bb23(%k0_piece, %823, %824, %825, %826, %827, %828, %829, %830 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb24(%823, %824, %825, %826, %827, %828, %829, %830 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb23(%k0_below: i64, %834: vector<8xf32>, %835: vector<8xf32>, %836: vector<8xf32>, %837: vector<8xf32>, %838: vector<8xf32>, %839: vector<8xf32>, %840: vector<8xf32>, %841: vector<8xf32>):
    %842 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %843 = llvm.add %842, %441 overflow<nsw> : i64
    %844 = llvm.mul %843, %439 overflow<nsw> : i64
    %845 = llvm.getelementptr %copy_1[%844] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%845, %459, %460, %453) : (!llvm.ptr, i32, i32, i32) -> ()
    %846 = llvm.mul %i_below_tile, %a_stride0_1 overflow<nsw> : i64
    %847 = llvm.add %846, %k0_below overflow<nsw> : i64
    %848 = llvm.getelementptr inbounds %a_1[%847] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %849 = llvm.load %848 {alignment = 4 : i64} : !llvm.ptr -> f32
    %850 = llvm.mlir.poison : vector<8xf32>
    %851 = llvm.insertelement %849, %850[%438 : i64] : vector<8xf32>
    %852 = llvm.shufflevector %851, %850 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %853 = llvm.mul %793, %a_stride0_1 overflow<nsw> : i64
    %854 = llvm.add %853, %k0_below overflow<nsw> : i64
    %855 = llvm.getelementptr inbounds %a_1[%854] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %856 = llvm.load %855 {alignment = 4 : i64} : !llvm.ptr -> f32
    %857 = llvm.mlir.poison : vector<8xf32>
    %858 = llvm.insertelement %856, %857[%438 : i64] : vector<8xf32>
    %859 = llvm.shufflevector %858, %857 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %860 = llvm.mul %791, %a_stride0_1 overflow<nsw> : i64
    %861 = llvm.add %860, %k0_below overflow<nsw> : i64
    %862 = llvm.getelementptr inbounds %a_1[%861] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %863 = llvm.load %862 {alignment = 4 : i64} : !llvm.ptr -> f32
    %864 = llvm.mlir.poison : vector<8xf32>
    %865 = llvm.insertelement %863, %864[%438 : i64] : vector<8xf32>
    %866 = llvm.shufflevector %865, %864 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %867 = llvm.mul %789, %a_stride0_1 overflow<nsw> : i64
    %868 = llvm.add %867, %k0_below overflow<nsw> : i64
    %869 = llvm.getelementptr inbounds %a_1[%868] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %870 = llvm.load %869 {alignment = 4 : i64} : !llvm.ptr -> f32
    %871 = llvm.mlir.poison : vector<8xf32>
    %872 = llvm.insertelement %870, %871[%438 : i64] : vector<8xf32>
    %873 = llvm.shufflevector %872, %871 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %874 = llvm.mul %842, %439 overflow<nsw> : i64
    %875 = llvm.getelementptr inbounds %copy_1[%874] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %876 = llvm.load %875 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %877 = llvm.add %438, %441 overflow<nsw> : i64
    %878 = llvm.add %874, %877 overflow<nsw> : i64
    %879 = llvm.getelementptr inbounds %copy_1[%878] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %880 = llvm.load %879 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %881 = llvm.fsub %852, %876 : vector<8xf32>
    %882 = llvm.fsub %852, %880 : vector<8xf32>
    %883 = llvm.fsub %859, %876 : vector<8xf32>
    %884 = llvm.fsub %859, %880 : vector<8xf32>
    %885 = llvm.fsub %866, %876 : vector<8xf32>
    %886 = llvm.fsub %866, %880 : vector<8xf32>
    %887 = llvm.fsub %873, %876 : vector<8xf32>
    %888 = llvm.fsub %873, %880 : vector<8xf32>
    %889 = llvm.fmul %881, %881 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %890 = llvm.fmul %882, %882 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %891 = llvm.fmul %883, %883 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %892 = llvm.fmul %884, %884 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %893 = llvm.fmul %885, %885 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %894 = llvm.fmul %886, %886 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %895 = llvm.fmul %887, %887 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %896 = llvm.fmul %888, %888 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %897 = llvm.fadd %834, %889 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %898 = llvm.fadd %835, %890 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %899 = llvm.fadd %836, %891 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %900 = llvm.fadd %837, %892 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %901 = llvm.fadd %838, %893 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %902 = llvm.fadd %839, %894 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %903 = llvm.fadd %840, %895 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %904 = llvm.fadd %841, %896 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %905 = llvm.add %k0_below, %443 overflow<nsw> : i64
    %906 = llvm.icmp "slt" %905, %832 : i64
    llvm.cond_br %906, ^bb23(%905, %897, %898, %899, %900, %901, %902, %903, %904 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb24(%897, %898, %899, %900, %901, %902, %903, %904 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb24(%907: vector<8xf32>, %908: vector<8xf32>, %909: vector<8xf32>, %910: vector<8xf32>, %911: vector<8xf32>, %912: vector<8xf32>, %913: vector<8xf32>, %914: vector<8xf32>):
    %915 = llvm.icmp "slt" %438, %786 : i64
    %916 = llvm.icmp "slt" %443, %786 : i64
    %917 = llvm.icmp "slt" %444, %786 : i64
    %918 = llvm.icmp "slt" %442, %786 : i64
    %919 = llvm.mul %i_below_tile, %b_size0_1 overflow<nsw> : i64
    %920 = llvm.add %919, %j_panel overflow<nsw> : i64
    %921 = llvm.getelementptr inbounds %out0_1[%920] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %907, %921 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %922 = llvm.getelementptr inbounds %921[%441] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %908, %922 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %923 = llvm.mul %793, %b_size0_1 overflow<nsw> : i64
    %924 = llvm.add %923, %j_panel overflow<nsw> : i64
    %925 = llvm.getelementptr inbounds %out0_1[%924] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %909, %925 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %926 = llvm.getelementptr inbounds %925[%441] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %910, %926 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %927 = llvm.mul %791, %b_size0_1 overflow<nsw> : i64
    %928 = llvm.add %927, %j_panel overflow<nsw> : i64
    %929 = llvm.getelementptr inbounds %out0_1[%928] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %911, %929 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %930 = llvm.getelementptr inbounds %929[%441] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %912, %930 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %931 = llvm.mul %789, %b_size0_1 overflow<nsw> : i64
    %932 = llvm.add %931, %j_panel overflow<nsw> : i64
    %933 = llvm.getelementptr inbounds %out0_1[%932] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %913, %933 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %934 = llvm.getelementptr inbounds %933[%441] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %914, %934 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %935 = llvm.add %i_below_tile, %445 overflow<nsw> : i64
    %936 = llvm.icmp "slt" %935, %a_size0_1 : i64
    llvm.cond_br %936, ^bb19(%935 : i64), ^bb25
  ^bb25:
    llvm.call @free(%copy_1) : (!llvm.ptr) -> ()
    %937 = llvm.add %k0_piece, %440 overflow<nsw> : i64
    %938 = llvm.icmp "slt" %937, %435 : i64
    llvm.cond_br %938, ^bb2(%937 : i64), ^bb26
  ^bb26:
    %939 = llvm.add %463, %443 overflow<nsw> : i64
    %940 = llvm.icmp "slt" %939, %end : i64
    llvm.cond_br %940, ^bb1(%939 : i64), ^bb27
  ^bb27:
    llvm.return %459 : i32
  ^bb28(%941: i32):
    llvm.return %941 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %942 = llvm.mlir.constant(8) : i64
    %943 = llvm.mlir.constant(16) : i64
    %944 = llvm.mlir.constant(24) : i64
    %945 = llvm.mlir.constant(32) : i64
    %946 = llvm.mlir.constant(40) : i64
    %947 = llvm.mlir.constant(48) : i64
    %948 = llvm.mlir.constant(56) : i64
    %949 = llvm.mlir.constant(64) : i64
    %950 = llvm.mlir.constant(72) : i64
    %951 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %952 = llvm.getelementptr inbounds %context[%942] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %953 = llvm.load %952 {alignment = 8 : i64} : !llvm.ptr -> i64
    %954 = llvm.getelementptr inbounds %context[%943] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %955 = llvm.load %954 {alignment = 8 : i64} : !llvm.ptr -> i64
    %956 = llvm.getelementptr inbounds %context[%944] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %957 = llvm.load %956 {alignment = 8 : i64} : !llvm.ptr -> i64
    %958 = llvm.getelementptr inbounds %context[%945] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %959 = llvm.load %958 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %960 = llvm.getelementptr inbounds %context[%946] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %961 = llvm.load %960 {alignment = 8 : i64} : !llvm.ptr -> i64
    %962 = llvm.getelementptr inbounds %context[%947] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %963 = llvm.load %962 {alignment = 8 : i64} : !llvm.ptr -> i64
    %964 = llvm.getelementptr inbounds %context[%948] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %965 = llvm.load %964 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %966 = llvm.getelementptr inbounds %context[%949] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %967 = llvm.load %966 {alignment = 8 : i64} : !llvm.ptr -> i64
    %968 = llvm.getelementptr inbounds %context[%950] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %969 = llvm.load %968 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %970 = llvm.call @program.parallel0(%begin_1, %end_1, %951, %953, %955, %957, %959, %961, %963, %965, %967, %969) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, !llvm.ptr) -> i32
    llvm.return %970 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %a_size0_2: i64, %b_size0_2: i64, %out0_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %971 = llvm.mlir.constant(0) : i64
    %972 = llvm.mlir.constant(1) : i64
    %973 = llvm.mlir.constant(2) : i64
    %974 = llvm.mlir.constant(4) : i64
    %975 = llvm.mlir.constant(0 : i32) : i32
    %976 = llvm.mlir.constant(dense<0x7f800000> : vector<4xf32>) : vector<4xf32>
    %977 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %978 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf32>) : vector<4xf32>
    %979 = llvm.mlir.constant(dense<9223372036854775807> : vector<4xi64>) : vector<4xi64>
    %980 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %980, ^bb1(%begin_2 : i64), ^bb7
  ^bb1(%i: i64):
    %981 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi64>) : vector<4xi64>
    %982 = llvm.ashr %b_size0_2, %973 : i64
    %983 = llvm.mul %982, %974 overflow<nsw> : i64
    %984 = llvm.icmp "slt" %971, %983 : i64
    llvm.cond_br %984, ^bb2(%971, %976, %977 : i64, vector<4xf32>, vector<4xi64>), ^bb3(%976, %977 : vector<4xf32>, vector<4xi64>)
  ^bb2(%j: i64, %985: vector<4xf32>, %986: vector<4xi64>):
    %987 = llvm.mul %i, %b_size0_2 overflow<nsw> : i64
    %988 = llvm.add %987, %j overflow<nsw> : i64
    %989 = llvm.getelementptr inbounds %out0_2[%988] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %990 = llvm.load %989 {alignment = 4 : i64} : !llvm.ptr -> vector<4xf32>
    %991 = llvm.intr.sqrt(%990) : (vector<4xf32>) -> vector<4xf32>
    %992 = llvm.fcmp "olt" %990, %985 : vector<4xf32>
    %993 = llvm.fcmp "uno" %990, %990 : vector<4xf32>
    %994 = llvm.fcmp "ord" %985, %985 : vector<4xf32>
    %995 = llvm.and %993, %994 : vector<4xi1>
    %996 = llvm.or %992, %995 : vector<4xi1>
    %997 = llvm.mlir.poison : vector<4xi64>
    %998 = llvm.insertelement %j, %997[%971 : i64] : vector<4xi64>
    %999 = llvm.shufflevector %998, %997 [0, 0, 0, 0] : vector<4xi64>
    %1000 = llvm.add %999, %981 : vector<4xi64>
    %1001 = llvm.select %996, %990, %985 : vector<4xi1>, vector<4xf32>
    %1002 = llvm.select %996, %1000, %986 : vector<4xi1>, vector<4xi64>
    llvm.store %991, %989 {alignment = 4 : i64} : vector<4xf32>, !llvm.ptr
    %1003 = llvm.add %j, %974 overflow<nsw> : i64
    %1004 = llvm.icmp "slt" %1003, %983 : i64
    llvm.cond_br %1004, ^bb2(%1003, %1001, %1002 : i64, vector<4xf32>, vector<4xi64>), ^bb3(%1001, %1002 : vector<4xf32>, vector<4xi64>)
  ^bb3(%1005: vector<4xf32>, %1006: vector<4xi64>):
    %1007 = llvm.icmp "slt" %983, %b_size0_2 : i64
    llvm.cond_br %1007, ^bb4, ^bb5
  ^bb4:
    %1008 = llvm.sub %b_size0_2, %983 overflow<nsw> : i64
    %1009 = llvm.intr.smin(%1008, %974) : (i64, i64) -> i64
    %1010 = llvm.intr.smax(%1009, %971) : (i64, i64) -> i64
    %1011 = llvm.trunc %1010 : i64 to i32
    %1012 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1013 = llvm.mlir.poison : vector<4xi32>
    %1014 = llvm.insertelement %1011, %1013[%971 : i64] : vector<4xi32>
    %1015 = llvm.shufflevector %1014, %1013 [0, 0, 0, 0] : vector<4xi32>
    %1016 = llvm.icmp "slt" %1012, %1015 : vector<4xi32>
    %1017 = llvm.mul %i, %b_size0_2 overflow<nsw> : i64
    %1018 = llvm.add %1017, %983 overflow<nsw> : i64
    %1019 = llvm.getelementptr inbounds %out0_2[%1018] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1020 = llvm.intr.masked.load %1019, %1016, %978 {alignment = 4 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
    %1021 = llvm.intr.sqrt(%1020) : (vector<4xf32>) -> vector<4xf32>
    %1022 = llvm.fcmp "olt" %1020, %1005 : vector<4xf32>
    %1023 = llvm.fcmp "uno" %1020, %1020 : vector<4xf32>
    %1024 = llvm.fcmp "ord" %1005, %1005 : vector<4xf32>
    %1025 = llvm.and %1023, %1024 : vector<4xi1>
    %1026 = llvm.or %1022, %1025 : vector<4xi1>
    %1027 = llvm.mlir.poison : vector<4xi64>
    %1028 = llvm.insertelement %983, %1027[%971 : i64] : vector<4xi64>
    %1029 = llvm.shufflevector %1028, %1027 [0, 0, 0, 0] : vector<4xi64>
    %1030 = llvm.add %1029, %981 : vector<4xi64>
    %1031 = llvm.select %1026, %1020, %1005 : vector<4xi1>, vector<4xf32>
    %1032 = llvm.select %1026, %1030, %1006 : vector<4xi1>, vector<4xi64>
    llvm.intr.masked.store %1021, %1019, %1016 {alignment = 4 : i32} : vector<4xf32>, vector<4xi1> into !llvm.ptr
    %1033 = llvm.select %1016, %1031, %1005 : vector<4xi1>, vector<4xf32>
    %1034 = llvm.select %1016, %1032, %1006 : vector<4xi1>, vector<4xi64>
    llvm.br ^bb6(%1033, %1034 : vector<4xf32>, vector<4xi64>)
  ^bb5:
    llvm.br ^bb6(%1005, %1006 : vector<4xf32>, vector<4xi64>)
  ^bb6(%1035: vector<4xf32>, %1036: vector<4xi64>):
    %1037 = llvm.intr.vector.reduce.fminimum(%1035) : (vector<4xf32>) -> f32
    %1038 = llvm.mlir.poison : vector<4xf32>
    %1039 = llvm.insertelement %1037, %1038[%971 : i64] : vector<4xf32>
    %1040 = llvm.shufflevector %1039, %1038 [0, 0, 0, 0] : vector<4xf32>
    %1041 = llvm.fcmp "oeq" %1035, %1040 : vector<4xf32>
    %1042 = llvm.fcmp "uno" %1035, %1035 : vector<4xf32>
    %1043 = llvm.or %1041, %1042 : vector<4xi1>
    %1044 = llvm.select %1043, %1036, %979 : vector<4xi1>, vector<4xi64>
    %1045 = "llvm.intr.vector.reduce.smin"(%1044) : (vector<4xi64>) -> i64
    %1046 = llvm.getelementptr inbounds %out1_1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1045, %1046 {alignment = 8 : i64} : i64, !llvm.ptr
    %1047 = llvm.add %i, %972 overflow<nsw> : i64
    %1048 = llvm.icmp "slt" %1047, %end_2 : i64
    llvm.cond_br %1048, ^bb1(%1047 : i64), ^bb7
  ^bb7:
    llvm.return %975 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %1049 = llvm.mlir.constant(8) : i64
    %1050 = llvm.mlir.constant(16) : i64
    %1051 = llvm.mlir.constant(24) : i64
    %1052 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1053 = llvm.getelementptr inbounds %context_1[%1049] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1054 = llvm.load %1053 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1055 = llvm.getelementptr inbounds %context_1[%1050] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1056 = llvm.load %1055 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1057 = llvm.getelementptr inbounds %context_1[%1051] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1058 = llvm.load %1057 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1059 = llvm.call @program.parallel1(%begin_3, %end_3, %1052, %1054, %1056, %1058) : (i64, i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %1059 : i32
  }
  llvm.func @program_shapes(%a_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_3: i64, %a_stride0_2: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_3: i64, %b_stride0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %1060 = llvm.mlir.constant(0) : i64
    %1061 = llvm.mlir.constant(1) : i64
    %1062 = llvm.mlir.constant(2 : i32) : i32
    %1063 = llvm.mlir.constant(3 : i32) : i32
    %1064 = llvm.mlir.constant(2) : i64
    %1065 = llvm.mlir.constant(0 : i32) : i32
    %1066 = llvm.icmp "eq" %b_stride0_1, %a_stride0_2 : i64
    %1067 = llvm.icmp "slt" %1060, %b_size0_3 : i64
    llvm.cond_br %1066, ^bb1, ^bb3(%1062 : i32)
  ^bb1:
    llvm.cond_br %1067, ^bb2, ^bb3(%1063 : i32)
  ^bb2:
    llvm.store %a_size0_3, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %1068 = llvm.getelementptr inbounds %extents[%1061] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_size0_3, %1068 {alignment = 8 : i64} : i64, !llvm.ptr
    %1069 = llvm.getelementptr inbounds %extents[%1064] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size0_3, %1069 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1065 : i32
  ^bb3(%1070: i32):
    llvm.return %1070 : i32
  }
}
