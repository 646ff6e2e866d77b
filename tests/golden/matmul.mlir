// ----- nd
builtin.module {
  func.func @program(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>, %bias: tensor<?xf32>) -> tensor<?x?xf32> {
    %0 = arith.constant 1 : index
    %1 = tensor.dim %a, %0 : tensor<?x?xf32>
    %2 = arith.constant 0 : index
    %3 = tensor.dim %b, %2 : tensor<?x?xf32>
    %4 = arith.cmpi eq, %1, %3 : index
    cf.assert %4, "ValueError: matmul: shapes (a.shape[0],a.shape[1]) and (b.shape[0],b.shape[1]) not aligned: a.shape[1] (dim 1) != b.shape[0] (dim 0)"
    %5 = tensor.dim %bias, %2 : tensor<?xf32>
    %6 = tensor.dim %b, %0 : tensor<?x?xf32>
    %7 = arith.cmpi eq, %5, %6 : index
    cf.assert %7, "ValueError: operands could not be broadcast together with shapes (a.shape[0],b.shape[1]) (bias.shape[0],)"
    %8 = nd.dot_general %a, %b contract [1] with [0] : tensor<?x?xf32>
    %9 = nd.add %8, %bias : tensor<?x?xf32>, tensor<?xf32>
    func.return %9 : tensor<?x?xf32>
  }
}
// ----- linalg
builtin.module {
  func.func @program(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>, %bias: tensor<?xf32>) -> tensor<?x?xf32> {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %a, %0 : tensor<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = tensor.dim %a, %2 : tensor<?x?xf32>
    %4 = tensor.dim %b, %2 : tensor<?x?xf32>
    %5 = tensor.extract_slice %b[0, 0] [%3, %4] [1, 1] : tensor<?x?xf32> to tensor<?x?xf32>
    %6 = tensor.extract_slice %bias[0] [%4] [1] : tensor<?xf32> to tensor<?xf32>
    %7 = tensor.empty(%1, %4) : tensor<?x?xf32>
    %8 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} outs(%7 : tensor<?x?xf32>) {
    ^bb0(%9: f32):
      %10 = arith.constant 0.000000e+00 : f32
      linalg.yield %10 : f32
    } -> tensor<?x?xf32>
    %11 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%a, %5 : tensor<?x?xf32>, tensor<?x?xf32>) outs(%8 : tensor<?x?xf32>) {
    ^bb0(%12: f32, %13: f32, %14: f32):
      %15 = arith.mulf %12, %13 fastmath<reassoc,contract> : f32
      %16 = arith.addf %14, %15 fastmath<reassoc,contract> : f32
      linalg.yield %16 : f32
    } -> tensor<?x?xf32>
    %17 = tensor.empty(%1, %4) : tensor<?x?xf32>
    %18 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%11, %6 : tensor<?x?xf32>, tensor<?xf32>) outs(%17 : tensor<?x?xf32>) {
    ^bb0(%19: f32, %20: f32, %21: f32):
      %22 = arith.addf %19, %20 : f32
      linalg.yield %22 : f32
    } -> tensor<?x?xf32>
    func.return %18 : tensor<?x?xf32>
  }
  func.func @program_shapes(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>, %bias: tensor<?xf32>) -> (index, index) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %a, %0 : tensor<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = tensor.dim %a, %2 : tensor<?x?xf32>
    %4 = tensor.dim %b, %0 : tensor<?x?xf32>
    %5 = tensor.dim %b, %2 : tensor<?x?xf32>
    %6 = tensor.dim %bias, %0 : tensor<?xf32>
    %7 = arith.cmpi eq, %3, %4 : index
    cf.assert %7, "ValueError: matmul: shapes (a.shape[0],a.shape[1]) and (b.shape[0],b.shape[1]) not aligned: a.shape[1] (dim 1) != b.shape[0] (dim 0)"
    %8 = arith.cmpi eq, %6, %5 : index
    cf.assert %8, "ValueError: operands could not be broadcast together with shapes (a.shape[0],b.shape[1]) (bias.shape[0],)"
    func.return %1, %5 : index, index
  }
}
// ----- affine
builtin.module {
  func.func @program(%a: memref<?x?xf32> {llvm.noalias}, %b: memref<?x?xf32> {llvm.noalias}, %bias: memref<?xf32> {llvm.noalias}, %out: memref<?x?xf32> {llvm.noalias}) {
    %0 = arith.constant 0 : index
    %1 = arith.constant 0.000000e+00 : f32
    %2 = arith.constant dense<0.000000e+00> : vector<6x16xf32>
    %3 = arith.constant dense<0.000000e+00> : vector<4x16xf32>
    %4 = arith.constant dense<0.000000e+00> : vector<2x16xf32>
    %5 = arith.constant dense<0.000000e+00> : vector<1x16xf32>
    %6 = arith.constant dense<0.000000e+00> : vector<8x8xf32>
    %7 = arith.constant 8 : index
    %8 = arith.constant dense<0.000000e+00> : vector<4x8xf32>
    %9 = arith.constant 4 : index
    %10 = arith.constant dense<0.000000e+00> : vector<2x8xf32>
    %11 = arith.constant 2 : index
    %12 = arith.constant dense<0.000000e+00> : vector<1x8xf32>
    %13 = arith.constant 1 : index
    %14 = memref.dim %a, %0 : memref<?x?xf32>
    %15 = arith.constant 1 : index
    %16 = memref.dim %a, %15 : memref<?x?xf32>
    %17 = memref.dim %b, %15 : memref<?x?xf32>
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%14, %17], strides: [%17, 1] : memref<?x?xf32> to memref<?x?xf32>
    %18 = affine.apply affine_map<(d0) -> (((d0 floordiv 16) * 16))>(%17)
    %19 = affine.max affine_map<(d0) -> (d0, 1)>(%16)
    %20 = affine.apply affine_map<(d0) -> (((d0 floordiv 6) * 6))>(%14)
    %21 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0))>(%20, %14)
    %22 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 2) * 2) + d0))>(%21, %14)
    %23 = affine.min affine_map<(d0) -> (4096, d0)>(%16)
    %24 = arith.constant 0 : index
    %25 = arith.constant 0 : index
    %26 = arith.constant 0 : index
    %27 = arith.constant 0 : index
    %28 = arith.constant 0 : index
    affine.parallel (%j_panel) = (0) to (symbol(%18)) step (16) {
      affine.for %k0_piece = 0 to %19 step 4096 {
        %b_copy = memref.alloc(%23) {alignment = 64 : i64} : memref<?x16xf32>
        affine.for %k0_copy = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0)[s0] -> ((d0 + 4096), s0)>(%k0_piece)[%16] {
          %29 = vector.transfer_read %b[%k0_copy, %j_panel], %1 {in_bounds = [true]} : memref<?x?xf32>, vector<16xf32>
          %30 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_copy)
          vector.transfer_write %29, %b_copy[%30, %24] {in_bounds = [true]} : vector<16xf32>, memref<?x16xf32>
        }
        affine.for %i_tile = 0 to %20 step 6 {
          %31 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<6x16xf32>) {
            affine.yield %2 : vector<6x16xf32>
          } else {
            %32 = vector.transfer_read %out_1[%i_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?xf32>, vector<6x16xf32>
            affine.yield %32 : vector<6x16xf32>
          }
          %33 = affine.for %k0 = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 4096), d1)>(%k0_piece, %16) iter_args(%34 = %31) -> (vector<6x16xf32>) {
            %35 = vector.transfer_read %a[%i_tile, %k0], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<6x16xf32>
            %36 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0)
            %37 = vector.transfer_read %b_copy[%36, %25], %1 {in_bounds = [true]} : memref<?x16xf32>, vector<16xf32>
            %38 = vector.broadcast %37 : vector<16xf32> to vector<6x16xf32>
            %39 = arith.mulf %35, %38 fastmath<reassoc,contract> : vector<6x16xf32>
            %40 = arith.addf %34, %39 fastmath<reassoc,contract> : vector<6x16xf32>
            affine.yield %40 : vector<6x16xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 4096) + (d1 * -1)) >= 0)>(%k0_piece, %16) {
            %41 = vector.transfer_read %bias[%j_panel], %1 {in_bounds = [true]} : memref<?xf32>, vector<16xf32>
            %42 = vector.broadcast %41 : vector<16xf32> to vector<6x16xf32>
            %43 = arith.addf %33, %42 : vector<6x16xf32>
            vector.transfer_write %43, %out_1[%i_tile, %j_panel] {in_bounds = [true, true]} : vector<6x16xf32>, memref<?x?xf32>
          } else {
            vector.transfer_write %33, %out_1[%i_tile, %j_panel] {in_bounds = [true, true]} : vector<6x16xf32>, memref<?x?xf32>
          }
        }
        affine.for %i_below_tile = %20 to %21 step 4 {
          %44 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<4x16xf32>) {
            affine.yield %3 : vector<4x16xf32>
          } else {
            %45 = vector.transfer_read %out_1[%i_below_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?xf32>, vector<4x16xf32>
            affine.yield %45 : vector<4x16xf32>
          }
          %46 = affine.for %k0_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 4096), d1)>(%k0_piece, %16) iter_args(%47 = %44) -> (vector<4x16xf32>) {
            %48 = vector.transfer_read %a[%i_below_tile, %k0_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<4x16xf32>
            %49 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_below)
            %50 = vector.transfer_read %b_copy[%49, %26], %1 {in_bounds = [true]} : memref<?x16xf32>, vector<16xf32>
            %51 = vector.broadcast %50 : vector<16xf32> to vector<4x16xf32>
            %52 = arith.mulf %48, %51 fastmath<reassoc,contract> : vector<4x16xf32>
            %53 = arith.addf %47, %52 fastmath<reassoc,contract> : vector<4x16xf32>
            affine.yield %53 : vector<4x16xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 4096) + (d1 * -1)) >= 0)>(%k0_piece, %16) {
            %54 = vector.transfer_read %bias[%j_panel], %1 {in_bounds = [true]} : memref<?xf32>, vector<16xf32>
            %55 = vector.broadcast %54 : vector<16xf32> to vector<4x16xf32>
            %56 = arith.addf %46, %55 : vector<4x16xf32>
            vector.transfer_write %56, %out_1[%i_below_tile, %j_panel] {in_bounds = [true, true]} : vector<4x16xf32>, memref<?x?xf32>
          } else {
            vector.transfer_write %46, %out_1[%i_below_tile, %j_panel] {in_bounds = [true, true]} : vector<4x16xf32>, memref<?x?xf32>
          }
        }
        affine.for %i_below_below_tile = %21 to %22 step 2 {
          %57 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<2x16xf32>) {
            affine.yield %4 : vector<2x16xf32>
          } else {
            %58 = vector.transfer_read %out_1[%i_below_below_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?xf32>, vector<2x16xf32>
            affine.yield %58 : vector<2x16xf32>
          }
          %59 = affine.for %k0_below_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 4096), d1)>(%k0_piece, %16) iter_args(%60 = %57) -> (vector<2x16xf32>) {
            %61 = vector.transfer_read %a[%i_below_below_tile, %k0_below_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<2x16xf32>
            %62 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_below_below)
            %63 = vector.transfer_read %b_copy[%62, %27], %1 {in_bounds = [true]} : memref<?x16xf32>, vector<16xf32>
            %64 = vector.broadcast %63 : vector<16xf32> to vector<2x16xf32>
            %65 = arith.mulf %61, %64 fastmath<reassoc,contract> : vector<2x16xf32>
            %66 = arith.addf %60, %65 fastmath<reassoc,contract> : vector<2x16xf32>
            affine.yield %66 : vector<2x16xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 4096) + (d1 * -1)) >= 0)>(%k0_piece, %16) {
            %67 = vector.transfer_read %bias[%j_panel], %1 {in_bounds = [true]} : memref<?xf32>, vector<16xf32>
            %68 = vector.broadcast %67 : vector<16xf32> to vector<2x16xf32>
            %69 = arith.addf %59, %68 : vector<2x16xf32>
            vector.transfer_write %69, %out_1[%i_below_below_tile, %j_panel] {in_bounds = [true, true]} : vector<2x16xf32>, memref<?x?xf32>
          } else {
            vector.transfer_write %59, %out_1[%i_below_below_tile, %j_panel] {in_bounds = [true, true]} : vector<2x16xf32>, memref<?x?xf32>
          }
        }
        affine.for %i_below_below_below_tile = %22 to %14 {
          %70 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<1x16xf32>) {
            affine.yield %5 : vector<1x16xf32>
          } else {
            %71 = vector.transfer_read %out_1[%i_below_below_below_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?xf32>, vector<1x16xf32>
            affine.yield %71 : vector<1x16xf32>
          }
          %72 = affine.for %k0_below_below_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 4096), d1)>(%k0_piece, %16) iter_args(%73 = %70) -> (vector<1x16xf32>) {
            %74 = vector.transfer_read %a[%i_below_below_below_tile, %k0_below_below_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<1x16xf32>
            %75 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_below_below_below)
            %76 = vector.transfer_read %b_copy[%75, %28], %1 {in_bounds = [true]} : memref<?x16xf32>, vector<16xf32>
            %77 = vector.broadcast %76 : vector<16xf32> to vector<1x16xf32>
            %78 = arith.mulf %74, %77 fastmath<reassoc,contract> : vector<1x16xf32>
            %79 = arith.addf %73, %78 fastmath<reassoc,contract> : vector<1x16xf32>
            affine.yield %79 : vector<1x16xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 4096) + (d1 * -1)) >= 0)>(%k0_piece, %16) {
            %80 = vector.transfer_read %bias[%j_panel], %1 {in_bounds = [true]} : memref<?xf32>, vector<16xf32>
            %81 = vector.broadcast %80 : vector<16xf32> to vector<1x16xf32>
            %82 = arith.addf %72, %81 : vector<1x16xf32>
            vector.transfer_write %82, %out_1[%i_below_below_below_tile, %j_panel] {in_bounds = [true, true]} : vector<1x16xf32>, memref<?x?xf32>
          } else {
            vector.transfer_write %72, %out_1[%i_below_below_below_tile, %j_panel] {in_bounds = [true, true]} : vector<1x16xf32>, memref<?x?xf32>
          }
        }
        memref.dealloc %b_copy : memref<?x16xf32>
      }
    }
    %83 = affine.max affine_map<(d0) -> (d0, 1)>(%16)
    %84 = affine.apply affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%14)
    %85 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0))>(%84, %14)
    %86 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 2) * 2) + d0))>(%85, %14)
    %87 = affine.min affine_map<(d0) -> (8192, d0)>(%16)
    %88 = affine.min affine_map<(d0) -> (8, (d0 mod 16))>(%17)
    %89 = arith.constant 0 : index
    %90 = arith.maxsi %88, %89 : index
    %91 = arith.constant 0 : index
    %92 = arith.constant 0 : index
    %93 = arith.constant 0 : index
    %94 = arith.constant 0 : index
    %95 = arith.constant 0 : index
    affine.parallel (%j_right_panel) = (symbol(%18)) to (symbol(%17)) step (8) {
      %96 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %17, %j_right_panel)
      %97 = vector.create_mask %96 : vector<8xi1>
      %98 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %17, %j_right_panel)
      %99 = vector.create_mask %98 : vector<8xi1>
      %100 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %17, %j_right_panel)
      %101 = vector.create_mask %100 : vector<8xi1>
      %102 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %17, %j_right_panel)
      %103 = vector.create_mask %102 : vector<8xi1>
      %104 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %17, %j_right_panel)
      %105 = vector.create_mask %104 : vector<8xi1>
      affine.for %k0_right_piece = 0 to %83 step 8192 {
        %b_copy_1 = memref.alloc(%87, %90) {alignment = 64 : i64} : memref<?x?xf32>
        affine.for %k0_right_copy = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0)[s0] -> ((d0 + 8192), s0)>(%k0_right_piece)[%16] {
          %106 = vector.transfer_read %b[%k0_right_copy, %j_right_panel], %1, %97 {in_bounds = [true]} : memref<?x?xf32>, vector<8xf32>
          %107 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right_copy)
          vector.transfer_write %106, %b_copy_1[%107, %91], %97 {in_bounds = [true]} : vector<8xf32>, memref<?x?xf32>
        }
        affine.for %i_right_tile = 0 to %84 step 8 {
          %108 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<8x8xf32>) {
            affine.yield %6 : vector<8x8xf32>
          } else {
            %109 = vector.create_mask %7, %98 : vector<8x8xi1>
            %110 = vector.transfer_read %out_1[%i_right_tile, %j_right_panel], %1, %109 {in_bounds = [true, true]} : memref<?x?xf32>, vector<8x8xf32>
            affine.yield %110 : vector<8x8xf32>
          }
          %111 = affine.for %k0_right = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_right_piece, %16) iter_args(%112 = %108) -> (vector<8x8xf32>) {
            %113 = vector.transfer_read %a[%i_right_tile, %k0_right], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<8x8xf32>
            %114 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right)
            %115 = vector.transfer_read %b_copy_1[%114, %92], %1, %99 {in_bounds = [true]} : memref<?x?xf32>, vector<8xf32>
            %116 = vector.broadcast %115 : vector<8xf32> to vector<8x8xf32>
            %117 = arith.mulf %113, %116 fastmath<reassoc,contract> : vector<8x8xf32>
            %118 = arith.addf %112, %117 fastmath<reassoc,contract> : vector<8x8xf32>
            affine.yield %118 : vector<8x8xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 8192) + (d1 * -1)) >= 0)>(%k0_right_piece, %16) {
            %119 = vector.create_mask %98 : vector<8xi1>
            %120 = vector.transfer_read %bias[%j_right_panel], %1, %119 {in_bounds = [true]} : memref<?xf32>, vector<8xf32>
            %121 = vector.broadcast %120 : vector<8xf32> to vector<8x8xf32>
            %122 = arith.addf %111, %121 : vector<8x8xf32>
            %123 = vector.create_mask %7, %98 : vector<8x8xi1>
            vector.transfer_write %122, %out_1[%i_right_tile, %j_right_panel], %123 {in_bounds = [true, true]} : vector<8x8xf32>, memref<?x?xf32>
          } else {
            %124 = vector.create_mask %7, %98 : vector<8x8xi1>
            vector.transfer_write %111, %out_1[%i_right_tile, %j_right_panel], %124 {in_bounds = [true, true]} : vector<8x8xf32>, memref<?x?xf32>
          }
        }
        affine.for %i_right_below_tile = %84 to %85 step 4 {
          %125 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<4x8xf32>) {
            affine.yield %8 : vector<4x8xf32>
          } else {
            %126 = vector.create_mask %9, %100 : vector<4x8xi1>
            %127 = vector.transfer_read %out_1[%i_right_below_tile, %j_right_panel], %1, %126 {in_bounds = [true, true]} : memref<?x?xf32>, vector<4x8xf32>
            affine.yield %127 : vector<4x8xf32>
          }
          %128 = affine.for %k0_right_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_right_piece, %16) iter_args(%129 = %125) -> (vector<4x8xf32>) {
            %130 = vector.transfer_read %a[%i_right_below_tile, %k0_right_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<4x8xf32>
            %131 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right_below)
            %132 = vector.transfer_read %b_copy_1[%131, %93], %1, %101 {in_bounds = [true]} : memref<?x?xf32>, vector<8xf32>
            %133 = vector.broadcast %132 : vector<8xf32> to vector<4x8xf32>
            %134 = arith.mulf %130, %133 fastmath<reassoc,contract> : vector<4x8xf32>
            %135 = arith.addf %129, %134 fastmath<reassoc,contract> : vector<4x8xf32>
            affine.yield %135 : vector<4x8xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 8192) + (d1 * -1)) >= 0)>(%k0_right_piece, %16) {
            %136 = vector.create_mask %100 : vector<8xi1>
            %137 = vector.transfer_read %bias[%j_right_panel], %1, %136 {in_bounds = [true]} : memref<?xf32>, vector<8xf32>
            %138 = vector.broadcast %137 : vector<8xf32> to vector<4x8xf32>
            %139 = arith.addf %128, %138 : vector<4x8xf32>
            %140 = vector.create_mask %9, %100 : vector<4x8xi1>
            vector.transfer_write %139, %out_1[%i_right_below_tile, %j_right_panel], %140 {in_bounds = [true, true]} : vector<4x8xf32>, memref<?x?xf32>
          } else {
            %141 = vector.create_mask %9, %100 : vector<4x8xi1>
            vector.transfer_write %128, %out_1[%i_right_below_tile, %j_right_panel], %141 {in_bounds = [true, true]} : vector<4x8xf32>, memref<?x?xf32>
          }
        }
        affine.for %i_right_below_below_tile = %85 to %86 step 2 {
          %142 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<2x8xf32>) {
            affine.yield %10 : vector<2x8xf32>
          } else {
            %143 = vector.create_mask %11, %102 : vector<2x8xi1>
            %144 = vector.transfer_read %out_1[%i_right_below_below_tile, %j_right_panel], %1, %143 {in_bounds = [true, true]} : memref<?x?xf32>, vector<2x8xf32>
            affine.yield %144 : vector<2x8xf32>
          }
          %145 = affine.for %k0_right_below_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_right_piece, %16) iter_args(%146 = %142) -> (vector<2x8xf32>) {
            %147 = vector.transfer_read %a[%i_right_below_below_tile, %k0_right_below_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<2x8xf32>
            %148 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right_below_below)
            %149 = vector.transfer_read %b_copy_1[%148, %94], %1, %103 {in_bounds = [true]} : memref<?x?xf32>, vector<8xf32>
            %150 = vector.broadcast %149 : vector<8xf32> to vector<2x8xf32>
            %151 = arith.mulf %147, %150 fastmath<reassoc,contract> : vector<2x8xf32>
            %152 = arith.addf %146, %151 fastmath<reassoc,contract> : vector<2x8xf32>
            affine.yield %152 : vector<2x8xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 8192) + (d1 * -1)) >= 0)>(%k0_right_piece, %16) {
            %153 = vector.create_mask %102 : vector<8xi1>
            %154 = vector.transfer_read %bias[%j_right_panel], %1, %153 {in_bounds = [true]} : memref<?xf32>, vector<8xf32>
            %155 = vector.broadcast %154 : vector<8xf32> to vector<2x8xf32>
            %156 = arith.addf %145, %155 : vector<2x8xf32>
            %157 = vector.create_mask %11, %102 : vector<2x8xi1>
            vector.transfer_write %156, %out_1[%i_right_below_below_tile, %j_right_panel], %157 {in_bounds = [true, true]} : vector<2x8xf32>, memref<?x?xf32>
          } else {
            %158 = vector.create_mask %11, %102 : vector<2x8xi1>
            vector.transfer_write %145, %out_1[%i_right_below_below_tile, %j_right_panel], %158 {in_bounds = [true, true]} : vector<2x8xf32>, memref<?x?xf32>
          }
        }
        affine.for %i_right_below_below_below_tile = %86 to %14 {
          %159 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<1x8xf32>) {
            affine.yield %12 : vector<1x8xf32>
          } else {
            %160 = vector.create_mask %13, %104 : vector<1x8xi1>
            %161 = vector.transfer_read %out_1[%i_right_below_below_below_tile, %j_right_panel], %1, %160 {in_bounds = [true, true]} : memref<?x?xf32>, vector<1x8xf32>
            affine.yield %161 : vector<1x8xf32>
          }
          %162 = affine.for %k0_right_below_below_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_right_piece, %16) iter_args(%163 = %159) -> (vector<1x8xf32>) {
            %164 = vector.transfer_read %a[%i_right_below_below_below_tile, %k0_right_below_below_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<1x8xf32>
            %165 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right_below_below_below)
            %166 = vector.transfer_read %b_copy_1[%165, %95], %1, %105 {in_bounds = [true]} : memref<?x?xf32>, vector<8xf32>
            %167 = vector.broadcast %166 : vector<8xf32> to vector<1x8xf32>
            %168 = arith.mulf %164, %167 fastmath<reassoc,contract> : vector<1x8xf32>
            %169 = arith.addf %163, %168 fastmath<reassoc,contract> : vector<1x8xf32>
            affine.yield %169 : vector<1x8xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 8192) + (d1 * -1)) >= 0)>(%k0_right_piece, %16) {
            %170 = vector.create_mask %104 : vector<8xi1>
            %171 = vector.transfer_read %bias[%j_right_panel], %1, %170 {in_bounds = [true]} : memref<?xf32>, vector<8xf32>
            %172 = vector.broadcast %171 : vector<8xf32> to vector<1x8xf32>
            %173 = arith.addf %162, %172 : vector<1x8xf32>
            %174 = vector.create_mask %13, %104 : vector<1x8xi1>
            vector.transfer_write %173, %out_1[%i_right_below_below_below_tile, %j_right_panel], %174 {in_bounds = [true, true]} : vector<1x8xf32>, memref<?x?xf32>
          } else {
            %175 = vector.create_mask %13, %104 : vector<1x8xi1>
            vector.transfer_write %162, %out_1[%i_right_below_below_below_tile, %j_right_panel], %175 {in_bounds = [true, true]} : vector<1x8xf32>, memref<?x?xf32>
          }
        }
        memref.dealloc %b_copy_1 : memref<?x?xf32>
      }
    }
    func.return
  }
  func.func @program_shapes(%a: memref<?x?xf32> {llvm.noalias}, %b: memref<?x?xf32> {llvm.noalias}, %bias: memref<?xf32> {llvm.noalias}) -> (index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %a, %0 : memref<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = memref.dim %a, %2 : memref<?x?xf32>
    %4 = memref.dim %b, %0 : memref<?x?xf32>
    %5 = memref.dim %b, %2 : memref<?x?xf32>
    %6 = memref.dim %bias, %0 : memref<?xf32>
    %7 = arith.cmpi eq, %3, %4 : index
    %8 = arith.cmpi eq, %6, %5 : index
    cf.assert %7, "ValueError: matmul: shapes (a.shape[0],a.shape[1]) and (b.shape[0],b.shape[1]) not aligned: a.shape[1] (dim 1) != b.shape[0] (dim 0)"
    cf.assert %8, "ValueError: operands could not be broadcast together with shapes (a.shape[0],b.shape[1]) (bias.shape[0],)"
    func.return %1, %5 : index, index
  }
}
// ----- loop
builtin.module {
  func.func @program(%a: memref<?x?xf32> {llvm.noalias}, %b: memref<?x?xf32> {llvm.noalias}, %bias: memref<?xf32> {llvm.noalias}, %out: memref<?x?xf32> {llvm.noalias}) {
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
    %c8192 = arith.constant 8192 : index
    %c15 = arith.constant 15 : index
    %c7 = arith.constant 7 : index
    %0 = arith.constant 0 : index
    %1 = arith.constant 0.000000e+00 : f32
    %2 = arith.constant 8 : index
    %3 = arith.constant 4 : index
    %4 = arith.constant 2 : index
    %5 = arith.constant 1 : index
    %6 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %7 = memref.dim %a, %0 : memref<?x?xf32>
    %8 = arith.constant 1 : index
    %9 = memref.dim %a, %8 : memref<?x?xf32>
    %10 = memref.dim %b, %8 : memref<?x?xf32>
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%7, %10], strides: [%10, 1] : memref<?x?xf32> to memref<?x?xf32>
    %11 = arith.shrsi %10, %c4 : index
    %12 = arith.muli %11, %c16 overflow<nsw> : index
    %13 = arith.maxsi %9, %c1 : index
    %14 = arith.floordivsi %7, %c6 : index
    %15 = arith.muli %14, %c6 overflow<nsw> : index
    %16 = arith.subi %7, %15 overflow<nsw> : index
    %17 = arith.shrsi %16, %c2 : index
    %18 = arith.muli %17, %c4 overflow<nsw> : index
    %19 = arith.addi %18, %15 overflow<nsw> : index
    %20 = arith.subi %7, %19 overflow<nsw> : index
    %21 = arith.shrsi %20, %c1 : index
    %22 = arith.muli %21, %c2 overflow<nsw> : index
    %23 = arith.addi %22, %19 overflow<nsw> : index
    %24 = arith.minsi %c4096, %9 : index
    %25 = arith.constant 0 : index
    %26 = arith.constant 0 : index
    %27 = arith.constant 0 : index
    %28 = arith.constant 0 : index
    %29 = arith.constant 0 : index
    %30 = arith.constant 16 : index
    %31 = arith.ceildivsi %12, %30 : index
    %32 = arith.constant 0 : index
    %33 = arith.maxsi %31, %32 : index
    %34 = arith.constant 4096 : index
    %35 = arith.ceildivsi %13, %34 : index
    %36 = arith.constant 0 : index
    %37 = arith.maxsi %35, %36 : index
    %38 = arith.constant 4096 : index
    %39 = arith.minsi %38, %9 : index
    %40 = arith.constant 0 : index
    %41 = arith.maxsi %39, %40 : index
    %42 = arith.constant 11 : index
    %43 = arith.muli %41, %42 : index
    %44 = arith.constant 6 : index
    %45 = arith.ceildivsi %15, %44 : index
    %46 = arith.constant 0 : index
    %47 = arith.maxsi %45, %46 : index
    %48 = arith.constant 4096 : index
    %49 = arith.minsi %48, %9 : index
    %50 = arith.constant 0 : index
    %51 = arith.maxsi %49, %50 : index
    %52 = arith.constant 53 : index
    %53 = arith.muli %51, %52 : index
    %54 = arith.constant 38 : index
    %55 = arith.addi %54, %53 : index
    %56 = arith.constant 47 : index
    %57 = arith.addi %55, %56 : index
    %58 = arith.constant 30 : index
    %59 = arith.addi %57, %58 : index
    %60 = arith.muli %47, %59 : index
    %61 = arith.subi %19, %15 : index
    %62 = arith.constant 4 : index
    %63 = arith.ceildivsi %61, %62 : index
    %64 = arith.constant 0 : index
    %65 = arith.maxsi %63, %64 : index
    %66 = arith.constant 4096 : index
    %67 = arith.minsi %66, %9 : index
    %68 = arith.constant 0 : index
    %69 = arith.maxsi %67, %68 : index
    %70 = arith.constant 37 : index
    %71 = arith.muli %69, %70 : index
    %72 = arith.constant 28 : index
    %73 = arith.addi %72, %71 : index
    %74 = arith.constant 33 : index
    %75 = arith.addi %73, %74 : index
    %76 = arith.constant 20 : index
    %77 = arith.addi %75, %76 : index
    %78 = arith.muli %65, %77 : index
    %79 = arith.subi %23, %19 : index
    %80 = arith.constant 2 : index
    %81 = arith.ceildivsi %79, %80 : index
    %82 = arith.constant 0 : index
    %83 = arith.maxsi %81, %82 : index
    %84 = arith.constant 4096 : index
    %85 = arith.minsi %84, %9 : index
    %86 = arith.constant 0 : index
    %87 = arith.maxsi %85, %86 : index
    %88 = arith.constant 21 : index
    %89 = arith.muli %87, %88 : index
    %90 = arith.constant 18 : index
    %91 = arith.addi %90, %89 : index
    %92 = arith.constant 19 : index
    %93 = arith.addi %91, %92 : index
    %94 = arith.constant 10 : index
    %95 = arith.addi %93, %94 : index
    %96 = arith.muli %83, %95 : index
    %97 = arith.subi %7, %23 : index
    %98 = arith.constant 0 : index
    %99 = arith.maxsi %97, %98 : index
    %100 = arith.constant 4096 : index
    %101 = arith.minsi %100, %9 : index
    %102 = arith.constant 0 : index
    %103 = arith.maxsi %101, %102 : index
    %104 = arith.constant 13 : index
    %105 = arith.muli %103, %104 : index
    %106 = arith.constant 13 : index
    %107 = arith.addi %106, %105 : index
    %108 = arith.constant 12 : index
    %109 = arith.addi %107, %108 : index
    %110 = arith.constant 5 : index
    %111 = arith.addi %109, %110 : index
    %112 = arith.muli %99, %111 : index
    %113 = arith.constant 9 : index
    %114 = arith.addi %113, %43 : index
    %115 = arith.addi %114, %60 : index
    %116 = arith.addi %115, %78 : index
    %117 = arith.addi %116, %96 : index
    %118 = arith.addi %117, %112 : index
    %119 = arith.muli %37, %118 : index
    %120 = arith.constant 1 : index
    %121 = arith.addi %120, %119 : index
    %122 = arith.muli %33, %121 : index
    %123 = arith.constant 32768 : index
    %124 = arith.cmpi sge, %122, %123 : index
    "omp.parallel"(%124) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %12, %c16) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_panel: index):
          scf.for %k0_piece = %c0 to %13 step %c4096 {
            %b_copy = memref.alloc(%24) {alignment = 64 : i64} : memref<?x16xf32>
            %125 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
            %126 = arith.minsi %125, %9 : index
            scf.for %k0_copy = %k0_piece to %126 step %c1 {
              %127 = vector.load %b[%k0_copy, %j_panel] : memref<?x?xf32>, vector<8xf32>
              %128 = arith.addi %j_panel, %c8 overflow<nsw> : index
              %129 = vector.load %b[%k0_copy, %128] : memref<?x?xf32>, vector<8xf32>
              %130 = arith.subi %k0_copy, %k0_piece overflow<nsw> : index
              vector.store %127, %b_copy[%130, %25] : memref<?x16xf32>, vector<8xf32>
              %131 = arith.addi %25, %c8 overflow<nsw> : index
              vector.store %129, %b_copy[%130, %131] : memref<?x16xf32>, vector<8xf32>
            }
            scf.for %i_tile = %c0 to %15 step %c6 {
              %132 = arith.cmpi eq, %k0_piece, %c0 : index
              %133, %134, %135, %136, %137, %138, %139, %140, %141, %142, %143, %144 = scf.if %132 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %6, %6, %6, %6, %6, %6, %6, %6, %6, %6, %6, %6 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %145 = vector.load %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %146 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %147 = vector.load %out_1[%i_tile, %146] : memref<?x?xf32>, vector<8xf32>
                %148 = arith.addi %i_tile, %c1 overflow<nsw> : index
                %149 = vector.load %out_1[%148, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %150 = vector.load %out_1[%148, %146] : memref<?x?xf32>, vector<8xf32>
                %151 = arith.addi %i_tile, %c2 overflow<nsw> : index
                %152 = vector.load %out_1[%151, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %153 = vector.load %out_1[%151, %146] : memref<?x?xf32>, vector<8xf32>
                %154 = arith.addi %i_tile, %c3 overflow<nsw> : index
                %155 = vector.load %out_1[%154, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %156 = vector.load %out_1[%154, %146] : memref<?x?xf32>, vector<8xf32>
                %157 = arith.addi %i_tile, %c4 overflow<nsw> : index
                %158 = vector.load %out_1[%157, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %159 = vector.load %out_1[%157, %146] : memref<?x?xf32>, vector<8xf32>
                %160 = arith.addi %i_tile, %c5 overflow<nsw> : index
                %161 = vector.load %out_1[%160, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %162 = vector.load %out_1[%160, %146] : memref<?x?xf32>, vector<8xf32>
                scf.yield %145, %147, %149, %150, %152, %153, %155, %156, %158, %159, %161, %162 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %163 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
              %164 = arith.minsi %163, %9 : index
              %165, %166, %167, %168, %169, %170, %171, %172, %173, %174, %175, %176 = scf.for %k0 = %k0_piece to %164 step %c1 iter_args(%177 = %133, %178 = %134, %179 = %135, %180 = %136, %181 = %137, %182 = %138, %183 = %139, %184 = %140, %185 = %141, %186 = %142, %187 = %143, %188 = %144) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %189 = memref.load %a[%i_tile, %k0] : memref<?x?xf32>
                %190 = vector.broadcast %189 : f32 to vector<8xf32>
                %191 = arith.addi %i_tile, %c1 overflow<nsw> : index
                %192 = memref.load %a[%191, %k0] : memref<?x?xf32>
                %193 = vector.broadcast %192 : f32 to vector<8xf32>
                %194 = arith.addi %i_tile, %c2 overflow<nsw> : index
                %195 = memref.load %a[%194, %k0] : memref<?x?xf32>
                %196 = vector.broadcast %195 : f32 to vector<8xf32>
                %197 = arith.addi %i_tile, %c3 overflow<nsw> : index
                %198 = memref.load %a[%197, %k0] : memref<?x?xf32>
                %199 = vector.broadcast %198 : f32 to vector<8xf32>
                %200 = arith.addi %i_tile, %c4 overflow<nsw> : index
                %201 = memref.load %a[%200, %k0] : memref<?x?xf32>
                %202 = vector.broadcast %201 : f32 to vector<8xf32>
                %203 = arith.addi %i_tile, %c5 overflow<nsw> : index
                %204 = memref.load %a[%203, %k0] : memref<?x?xf32>
                %205 = vector.broadcast %204 : f32 to vector<8xf32>
                %206 = arith.subi %k0, %k0_piece overflow<nsw> : index
                %207 = vector.load %b_copy[%206, %26] : memref<?x16xf32>, vector<8xf32>
                %208 = arith.addi %26, %c8 overflow<nsw> : index
                %209 = vector.load %b_copy[%206, %208] : memref<?x16xf32>, vector<8xf32>
                %210 = arith.mulf %190, %207 fastmath<reassoc,contract> : vector<8xf32>
                %211 = arith.mulf %190, %209 fastmath<reassoc,contract> : vector<8xf32>
                %212 = arith.mulf %193, %207 fastmath<reassoc,contract> : vector<8xf32>
                %213 = arith.mulf %193, %209 fastmath<reassoc,contract> : vector<8xf32>
                %214 = arith.mulf %196, %207 fastmath<reassoc,contract> : vector<8xf32>
                %215 = arith.mulf %196, %209 fastmath<reassoc,contract> : vector<8xf32>
                %216 = arith.mulf %199, %207 fastmath<reassoc,contract> : vector<8xf32>
                %217 = arith.mulf %199, %209 fastmath<reassoc,contract> : vector<8xf32>
                %218 = arith.mulf %202, %207 fastmath<reassoc,contract> : vector<8xf32>
                %219 = arith.mulf %202, %209 fastmath<reassoc,contract> : vector<8xf32>
                %220 = arith.mulf %205, %207 fastmath<reassoc,contract> : vector<8xf32>
                %221 = arith.mulf %205, %209 fastmath<reassoc,contract> : vector<8xf32>
                %222 = arith.addf %177, %210 fastmath<reassoc,contract> : vector<8xf32>
                %223 = arith.addf %178, %211 fastmath<reassoc,contract> : vector<8xf32>
                %224 = arith.addf %179, %212 fastmath<reassoc,contract> : vector<8xf32>
                %225 = arith.addf %180, %213 fastmath<reassoc,contract> : vector<8xf32>
                %226 = arith.addf %181, %214 fastmath<reassoc,contract> : vector<8xf32>
                %227 = arith.addf %182, %215 fastmath<reassoc,contract> : vector<8xf32>
                %228 = arith.addf %183, %216 fastmath<reassoc,contract> : vector<8xf32>
                %229 = arith.addf %184, %217 fastmath<reassoc,contract> : vector<8xf32>
                %230 = arith.addf %185, %218 fastmath<reassoc,contract> : vector<8xf32>
                %231 = arith.addf %186, %219 fastmath<reassoc,contract> : vector<8xf32>
                %232 = arith.addf %187, %220 fastmath<reassoc,contract> : vector<8xf32>
                %233 = arith.addf %188, %221 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %222, %223, %224, %225, %226, %227, %228, %229, %230, %231, %232, %233 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %234 = arith.subi %163, %9 overflow<nsw> : index
              %235 = arith.cmpi sge, %234, %c0 : index
              scf.if %235 {
                %236 = vector.load %bias[%j_panel] : memref<?xf32>, vector<8xf32>
                %237 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %238 = vector.load %bias[%237] : memref<?xf32>, vector<8xf32>
                %239 = arith.addf %165, %236 : vector<8xf32>
                %240 = arith.addf %166, %238 : vector<8xf32>
                %241 = arith.addf %167, %236 : vector<8xf32>
                %242 = arith.addf %168, %238 : vector<8xf32>
                %243 = arith.addf %169, %236 : vector<8xf32>
                %244 = arith.addf %170, %238 : vector<8xf32>
                %245 = arith.addf %171, %236 : vector<8xf32>
                %246 = arith.addf %172, %238 : vector<8xf32>
                %247 = arith.addf %173, %236 : vector<8xf32>
                %248 = arith.addf %174, %238 : vector<8xf32>
                %249 = arith.addf %175, %236 : vector<8xf32>
                %250 = arith.addf %176, %238 : vector<8xf32>
                vector.store %239, %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %251 = arith.addi %j_panel, %c8 overflow<nsw> : index
                vector.store %240, %out_1[%i_tile, %251] : memref<?x?xf32>, vector<8xf32>
                %252 = arith.addi %i_tile, %c1 overflow<nsw> : index
                vector.store %241, %out_1[%252, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %242, %out_1[%252, %251] : memref<?x?xf32>, vector<8xf32>
                %253 = arith.addi %i_tile, %c2 overflow<nsw> : index
                vector.store %243, %out_1[%253, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %244, %out_1[%253, %251] : memref<?x?xf32>, vector<8xf32>
                %254 = arith.addi %i_tile, %c3 overflow<nsw> : index
                vector.store %245, %out_1[%254, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %246, %out_1[%254, %251] : memref<?x?xf32>, vector<8xf32>
                %255 = arith.addi %i_tile, %c4 overflow<nsw> : index
                vector.store %247, %out_1[%255, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %248, %out_1[%255, %251] : memref<?x?xf32>, vector<8xf32>
                %256 = arith.addi %i_tile, %c5 overflow<nsw> : index
                vector.store %249, %out_1[%256, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %250, %out_1[%256, %251] : memref<?x?xf32>, vector<8xf32>
              } else {
                vector.store %165, %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %257 = arith.addi %j_panel, %c8 overflow<nsw> : index
                vector.store %166, %out_1[%i_tile, %257] : memref<?x?xf32>, vector<8xf32>
                %258 = arith.addi %i_tile, %c1 overflow<nsw> : index
                vector.store %167, %out_1[%258, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %168, %out_1[%258, %257] : memref<?x?xf32>, vector<8xf32>
                %259 = arith.addi %i_tile, %c2 overflow<nsw> : index
                vector.store %169, %out_1[%259, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %170, %out_1[%259, %257] : memref<?x?xf32>, vector<8xf32>
                %260 = arith.addi %i_tile, %c3 overflow<nsw> : index
                vector.store %171, %out_1[%260, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %172, %out_1[%260, %257] : memref<?x?xf32>, vector<8xf32>
                %261 = arith.addi %i_tile, %c4 overflow<nsw> : index
                vector.store %173, %out_1[%261, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %174, %out_1[%261, %257] : memref<?x?xf32>, vector<8xf32>
                %262 = arith.addi %i_tile, %c5 overflow<nsw> : index
                vector.store %175, %out_1[%262, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %176, %out_1[%262, %257] : memref<?x?xf32>, vector<8xf32>
              }
            }
            scf.for %i_below_tile = %15 to %19 step %c4 {
              %263 = arith.cmpi eq, %k0_piece, %c0 : index
              %264, %265, %266, %267, %268, %269, %270, %271 = scf.if %263 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %6, %6, %6, %6, %6, %6, %6, %6 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %272 = vector.load %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %273 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %274 = vector.load %out_1[%i_below_tile, %273] : memref<?x?xf32>, vector<8xf32>
                %275 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                %276 = vector.load %out_1[%275, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %277 = vector.load %out_1[%275, %273] : memref<?x?xf32>, vector<8xf32>
                %278 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                %279 = vector.load %out_1[%278, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %280 = vector.load %out_1[%278, %273] : memref<?x?xf32>, vector<8xf32>
                %281 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                %282 = vector.load %out_1[%281, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %283 = vector.load %out_1[%281, %273] : memref<?x?xf32>, vector<8xf32>
                scf.yield %272, %274, %276, %277, %279, %280, %282, %283 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %284 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
              %285 = arith.minsi %284, %9 : index
              %286, %287, %288, %289, %290, %291, %292, %293 = scf.for %k0_below = %k0_piece to %285 step %c1 iter_args(%294 = %264, %295 = %265, %296 = %266, %297 = %267, %298 = %268, %299 = %269, %300 = %270, %301 = %271) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %302 = memref.load %a[%i_below_tile, %k0_below] : memref<?x?xf32>
                %303 = vector.broadcast %302 : f32 to vector<8xf32>
                %304 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                %305 = memref.load %a[%304, %k0_below] : memref<?x?xf32>
                %306 = vector.broadcast %305 : f32 to vector<8xf32>
                %307 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                %308 = memref.load %a[%307, %k0_below] : memref<?x?xf32>
                %309 = vector.broadcast %308 : f32 to vector<8xf32>
                %310 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                %311 = memref.load %a[%310, %k0_below] : memref<?x?xf32>
                %312 = vector.broadcast %311 : f32 to vector<8xf32>
                %313 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
                %314 = vector.load %b_copy[%313, %27] : memref<?x16xf32>, vector<8xf32>
                %315 = arith.addi %27, %c8 overflow<nsw> : index
                %316 = vector.load %b_copy[%313, %315] : memref<?x16xf32>, vector<8xf32>
                %317 = arith.mulf %303, %314 fastmath<reassoc,contract> : vector<8xf32>
                %318 = arith.mulf %303, %316 fastmath<reassoc,contract> : vector<8xf32>
                %319 = arith.mulf %306, %314 fastmath<reassoc,contract> : vector<8xf32>
                %320 = arith.mulf %306, %316 fastmath<reassoc,contract> : vector<8xf32>
                %321 = arith.mulf %309, %314 fastmath<reassoc,contract> : vector<8xf32>
                %322 = arith.mulf %309, %316 fastmath<reassoc,contract> : vector<8xf32>
                %323 = arith.mulf %312, %314 fastmath<reassoc,contract> : vector<8xf32>
                %324 = arith.mulf %312, %316 fastmath<reassoc,contract> : vector<8xf32>
                %325 = arith.addf %294, %317 fastmath<reassoc,contract> : vector<8xf32>
                %326 = arith.addf %295, %318 fastmath<reassoc,contract> : vector<8xf32>
                %327 = arith.addf %296, %319 fastmath<reassoc,contract> : vector<8xf32>
                %328 = arith.addf %297, %320 fastmath<reassoc,contract> : vector<8xf32>
                %329 = arith.addf %298, %321 fastmath<reassoc,contract> : vector<8xf32>
                %330 = arith.addf %299, %322 fastmath<reassoc,contract> : vector<8xf32>
                %331 = arith.addf %300, %323 fastmath<reassoc,contract> : vector<8xf32>
                %332 = arith.addf %301, %324 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %325, %326, %327, %328, %329, %330, %331, %332 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %333 = arith.subi %284, %9 overflow<nsw> : index
              %334 = arith.cmpi sge, %333, %c0 : index
              scf.if %334 {
                %335 = vector.load %bias[%j_panel] : memref<?xf32>, vector<8xf32>
                %336 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %337 = vector.load %bias[%336] : memref<?xf32>, vector<8xf32>
                %338 = arith.addf %286, %335 : vector<8xf32>
                %339 = arith.addf %287, %337 : vector<8xf32>
                %340 = arith.addf %288, %335 : vector<8xf32>
                %341 = arith.addf %289, %337 : vector<8xf32>
                %342 = arith.addf %290, %335 : vector<8xf32>
                %343 = arith.addf %291, %337 : vector<8xf32>
                %344 = arith.addf %292, %335 : vector<8xf32>
                %345 = arith.addf %293, %337 : vector<8xf32>
                vector.store %338, %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %346 = arith.addi %j_panel, %c8 overflow<nsw> : index
                vector.store %339, %out_1[%i_below_tile, %346] : memref<?x?xf32>, vector<8xf32>
                %347 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                vector.store %340, %out_1[%347, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %341, %out_1[%347, %346] : memref<?x?xf32>, vector<8xf32>
                %348 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                vector.store %342, %out_1[%348, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %343, %out_1[%348, %346] : memref<?x?xf32>, vector<8xf32>
                %349 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                vector.store %344, %out_1[%349, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %345, %out_1[%349, %346] : memref<?x?xf32>, vector<8xf32>
              } else {
                vector.store %286, %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %350 = arith.addi %j_panel, %c8 overflow<nsw> : index
                vector.store %287, %out_1[%i_below_tile, %350] : memref<?x?xf32>, vector<8xf32>
                %351 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                vector.store %288, %out_1[%351, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %289, %out_1[%351, %350] : memref<?x?xf32>, vector<8xf32>
                %352 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                vector.store %290, %out_1[%352, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %291, %out_1[%352, %350] : memref<?x?xf32>, vector<8xf32>
                %353 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                vector.store %292, %out_1[%353, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %293, %out_1[%353, %350] : memref<?x?xf32>, vector<8xf32>
              }
            }
            scf.for %i_below_below_tile = %19 to %23 step %c2 {
              %354 = arith.cmpi eq, %k0_piece, %c0 : index
              %355, %356, %357, %358 = scf.if %354 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %6, %6, %6, %6 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %359 = vector.load %out_1[%i_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %360 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %361 = vector.load %out_1[%i_below_below_tile, %360] : memref<?x?xf32>, vector<8xf32>
                %362 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                %363 = vector.load %out_1[%362, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %364 = vector.load %out_1[%362, %360] : memref<?x?xf32>, vector<8xf32>
                scf.yield %359, %361, %363, %364 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %365 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
              %366 = arith.minsi %365, %9 : index
              %367, %368, %369, %370 = scf.for %k0_below_below = %k0_piece to %366 step %c1 iter_args(%371 = %355, %372 = %356, %373 = %357, %374 = %358) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %375 = memref.load %a[%i_below_below_tile, %k0_below_below] : memref<?x?xf32>
                %376 = vector.broadcast %375 : f32 to vector<8xf32>
                %377 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                %378 = memref.load %a[%377, %k0_below_below] : memref<?x?xf32>
                %379 = vector.broadcast %378 : f32 to vector<8xf32>
                %380 = arith.subi %k0_below_below, %k0_piece overflow<nsw> : index
                %381 = vector.load %b_copy[%380, %28] : memref<?x16xf32>, vector<8xf32>
                %382 = arith.addi %28, %c8 overflow<nsw> : index
                %383 = vector.load %b_copy[%380, %382] : memref<?x16xf32>, vector<8xf32>
                %384 = arith.mulf %376, %381 fastmath<reassoc,contract> : vector<8xf32>
                %385 = arith.mulf %376, %383 fastmath<reassoc,contract> : vector<8xf32>
                %386 = arith.mulf %379, %381 fastmath<reassoc,contract> : vector<8xf32>
                %387 = arith.mulf %379, %383 fastmath<reassoc,contract> : vector<8xf32>
                %388 = arith.addf %371, %384 fastmath<reassoc,contract> : vector<8xf32>
                %389 = arith.addf %372, %385 fastmath<reassoc,contract> : vector<8xf32>
                %390 = arith.addf %373, %386 fastmath<reassoc,contract> : vector<8xf32>
                %391 = arith.addf %374, %387 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %388, %389, %390, %391 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %392 = arith.subi %365, %9 overflow<nsw> : index
              %393 = arith.cmpi sge, %392, %c0 : index
              scf.if %393 {
                %394 = vector.load %bias[%j_panel] : memref<?xf32>, vector<8xf32>
                %395 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %396 = vector.load %bias[%395] : memref<?xf32>, vector<8xf32>
                %397 = arith.addf %367, %394 : vector<8xf32>
                %398 = arith.addf %368, %396 : vector<8xf32>
                %399 = arith.addf %369, %394 : vector<8xf32>
                %400 = arith.addf %370, %396 : vector<8xf32>
                vector.store %397, %out_1[%i_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %401 = arith.addi %j_panel, %c8 overflow<nsw> : index
                vector.store %398, %out_1[%i_below_below_tile, %401] : memref<?x?xf32>, vector<8xf32>
                %402 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                vector.store %399, %out_1[%402, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %400, %out_1[%402, %401] : memref<?x?xf32>, vector<8xf32>
              } else {
                vector.store %367, %out_1[%i_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %403 = arith.addi %j_panel, %c8 overflow<nsw> : index
                vector.store %368, %out_1[%i_below_below_tile, %403] : memref<?x?xf32>, vector<8xf32>
                %404 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                vector.store %369, %out_1[%404, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %370, %out_1[%404, %403] : memref<?x?xf32>, vector<8xf32>
              }
            }
            scf.for %i_below_below_below_tile = %23 to %7 step %c1 {
              %405 = arith.cmpi eq, %k0_piece, %c0 : index
              %406, %407 = scf.if %405 -> (vector<8xf32>, vector<8xf32>) {
                scf.yield %6, %6 : vector<8xf32>, vector<8xf32>
              } else {
                %408 = vector.load %out_1[%i_below_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %409 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %410 = vector.load %out_1[%i_below_below_below_tile, %409] : memref<?x?xf32>, vector<8xf32>
                scf.yield %408, %410 : vector<8xf32>, vector<8xf32>
              }
              %411 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
              %412 = arith.minsi %411, %9 : index
              %413, %414 = scf.for %k0_below_below_below = %k0_piece to %412 step %c1 iter_args(%415 = %406, %416 = %407) -> (vector<8xf32>, vector<8xf32>) {
                %417 = memref.load %a[%i_below_below_below_tile, %k0_below_below_below] : memref<?x?xf32>
                %418 = vector.broadcast %417 : f32 to vector<8xf32>
                %419 = arith.subi %k0_below_below_below, %k0_piece overflow<nsw> : index
                %420 = vector.load %b_copy[%419, %29] : memref<?x16xf32>, vector<8xf32>
                %421 = arith.addi %29, %c8 overflow<nsw> : index
                %422 = vector.load %b_copy[%419, %421] : memref<?x16xf32>, vector<8xf32>
                %423 = arith.mulf %418, %420 fastmath<reassoc,contract> : vector<8xf32>
                %424 = arith.mulf %418, %422 fastmath<reassoc,contract> : vector<8xf32>
                %425 = arith.addf %415, %423 fastmath<reassoc,contract> : vector<8xf32>
                %426 = arith.addf %416, %424 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %425, %426 : vector<8xf32>, vector<8xf32>
              }
              %427 = arith.subi %411, %9 overflow<nsw> : index
              %428 = arith.cmpi sge, %427, %c0 : index
              scf.if %428 {
                %429 = vector.load %bias[%j_panel] : memref<?xf32>, vector<8xf32>
                %430 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %431 = vector.load %bias[%430] : memref<?xf32>, vector<8xf32>
                %432 = arith.addf %413, %429 : vector<8xf32>
                %433 = arith.addf %414, %431 : vector<8xf32>
                vector.store %432, %out_1[%i_below_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %434 = arith.addi %j_panel, %c8 overflow<nsw> : index
                vector.store %433, %out_1[%i_below_below_below_tile, %434] : memref<?x?xf32>, vector<8xf32>
              } else {
                vector.store %413, %out_1[%i_below_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %435 = arith.addi %j_panel, %c8 overflow<nsw> : index
                vector.store %414, %out_1[%i_below_below_below_tile, %435] : memref<?x?xf32>, vector<8xf32>
              }
            }
            memref.dealloc %b_copy : memref<?x16xf32>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %436 = arith.maxsi %9, %c1 : index
    %437 = arith.shrsi %7, %c3 : index
    %438 = arith.muli %437, %c8 overflow<nsw> : index
    %439 = arith.subi %7, %438 overflow<nsw> : index
    %440 = arith.shrsi %439, %c2 : index
    %441 = arith.muli %440, %c4 overflow<nsw> : index
    %442 = arith.addi %441, %438 overflow<nsw> : index
    %443 = arith.subi %7, %442 overflow<nsw> : index
    %444 = arith.shrsi %443, %c1 : index
    %445 = arith.muli %444, %c2 overflow<nsw> : index
    %446 = arith.addi %445, %442 overflow<nsw> : index
    %447 = arith.minsi %c8192, %9 : index
    %448 = arith.andi %10, %c15 : index
    %449 = arith.minsi %c8, %448 : index
    %450 = arith.constant 0 : index
    %451 = arith.maxsi %449, %450 : index
    %452 = arith.constant 0 : index
    %453 = arith.constant 0 : index
    %454 = arith.constant 0 : index
    %455 = arith.constant 0 : index
    %456 = arith.constant 0 : index
    %457 = arith.subi %10, %12 : index
    %458 = arith.constant 8 : index
    %459 = arith.ceildivsi %457, %458 : index
    %460 = arith.constant 0 : index
    %461 = arith.maxsi %459, %460 : index
    %462 = arith.constant 8192 : index
    %463 = arith.ceildivsi %436, %462 : index
    %464 = arith.constant 0 : index
    %465 = arith.maxsi %463, %464 : index
    %466 = arith.constant 8192 : index
    %467 = arith.minsi %466, %9 : index
    %468 = arith.constant 0 : index
    %469 = arith.maxsi %467, %468 : index
    %470 = arith.constant 5 : index
    %471 = arith.muli %469, %470 : index
    %472 = arith.constant 8 : index
    %473 = arith.ceildivsi %438, %472 : index
    %474 = arith.constant 0 : index
    %475 = arith.maxsi %473, %474 : index
    %476 = arith.constant 8192 : index
    %477 = arith.minsi %476, %9 : index
    %478 = arith.constant 0 : index
    %479 = arith.maxsi %477, %478 : index
    %480 = arith.constant 50 : index
    %481 = arith.muli %479, %480 : index
    %482 = arith.constant 32 : index
    %483 = arith.addi %482, %481 : index
    %484 = arith.constant 35 : index
    %485 = arith.addi %483, %484 : index
    %486 = arith.constant 24 : index
    %487 = arith.addi %485, %486 : index
    %488 = arith.muli %475, %487 : index
    %489 = arith.subi %442, %438 : index
    %490 = arith.constant 4 : index
    %491 = arith.ceildivsi %489, %490 : index
    %492 = arith.constant 0 : index
    %493 = arith.maxsi %491, %492 : index
    %494 = arith.constant 8192 : index
    %495 = arith.minsi %494, %9 : index
    %496 = arith.constant 0 : index
    %497 = arith.maxsi %495, %496 : index
    %498 = arith.constant 26 : index
    %499 = arith.muli %497, %498 : index
    %500 = arith.constant 20 : index
    %501 = arith.addi %500, %499 : index
    %502 = arith.constant 19 : index
    %503 = arith.addi %501, %502 : index
    %504 = arith.constant 12 : index
    %505 = arith.addi %503, %504 : index
    %506 = arith.muli %493, %505 : index
    %507 = arith.subi %446, %442 : index
    %508 = arith.constant 2 : index
    %509 = arith.ceildivsi %507, %508 : index
    %510 = arith.constant 0 : index
    %511 = arith.maxsi %509, %510 : index
    %512 = arith.constant 8192 : index
    %513 = arith.minsi %512, %9 : index
    %514 = arith.constant 0 : index
    %515 = arith.maxsi %513, %514 : index
    %516 = arith.constant 14 : index
    %517 = arith.muli %515, %516 : index
    %518 = arith.constant 14 : index
    %519 = arith.addi %518, %517 : index
    %520 = arith.constant 11 : index
    %521 = arith.addi %519, %520 : index
    %522 = arith.constant 6 : index
    %523 = arith.addi %521, %522 : index
    %524 = arith.muli %511, %523 : index
    %525 = arith.subi %7, %446 : index
    %526 = arith.constant 0 : index
    %527 = arith.maxsi %525, %526 : index
    %528 = arith.constant 8192 : index
    %529 = arith.minsi %528, %9 : index
    %530 = arith.constant 0 : index
    %531 = arith.maxsi %529, %530 : index
    %532 = arith.constant 8 : index
    %533 = arith.muli %531, %532 : index
    %534 = arith.constant 11 : index
    %535 = arith.addi %534, %533 : index
    %536 = arith.constant 7 : index
    %537 = arith.addi %535, %536 : index
    %538 = arith.constant 3 : index
    %539 = arith.addi %537, %538 : index
    %540 = arith.muli %527, %539 : index
    %541 = arith.constant 9 : index
    %542 = arith.addi %541, %471 : index
    %543 = arith.addi %542, %488 : index
    %544 = arith.addi %543, %506 : index
    %545 = arith.addi %544, %524 : index
    %546 = arith.addi %545, %540 : index
    %547 = arith.muli %465, %546 : index
    %548 = arith.constant 14 : index
    %549 = arith.addi %548, %547 : index
    %550 = arith.muli %461, %549 : index
    %551 = arith.constant 32768 : index
    %552 = arith.cmpi sge, %550, %551 : index
    "omp.parallel"(%552) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%12, %10, %c8) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_right_panel: index):
          %553 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
          %554 = arith.subi %553, %j_right_panel overflow<nsw> : index
          %555 = arith.subi %10, %j_right_panel overflow<nsw> : index
          %556 = arith.minsi %554, %555 : index
          %557 = vector.create_mask %556 : vector<8xi1>
          %558 = arith.minsi %554, %555 : index
          %559 = vector.create_mask %558 : vector<8xi1>
          %560 = arith.minsi %554, %555 : index
          %561 = vector.create_mask %560 : vector<8xi1>
          %562 = arith.minsi %554, %555 : index
          %563 = vector.create_mask %562 : vector<8xi1>
          %564 = arith.minsi %554, %555 : index
          %565 = vector.create_mask %564 : vector<8xi1>
          scf.for %k0_right_piece = %c0 to %436 step %c8192 {
            %b_copy_1 = memref.alloc(%447, %451) {alignment = 64 : i64} : memref<?x?xf32>
            %566 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
            %567 = arith.minsi %566, %9 : index
            scf.for %k0_right_copy = %k0_right_piece to %567 step %c1 {
              %568 = vector.maskedload %b[%k0_right_copy, %j_right_panel], %557, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
              %569 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
              vector.maskedstore %b_copy_1[%569, %452], %557, %568 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            }
            scf.for %i_right_tile = %c0 to %438 step %c8 {
              %570 = arith.cmpi eq, %k0_right_piece, %c0 : index
              %571, %572, %573, %574, %575, %576, %577, %578 = scf.if %570 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %6, %6, %6, %6, %6, %6, %6, %6 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %579 = vector.create_mask %558 : vector<8xi1>
                %580 = vector.maskedload %out_1[%i_right_tile, %j_right_panel], %579, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %581 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
                %582 = vector.maskedload %out_1[%581, %j_right_panel], %579, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %583 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
                %584 = vector.maskedload %out_1[%583, %j_right_panel], %579, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %585 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
                %586 = vector.maskedload %out_1[%585, %j_right_panel], %579, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %587 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
                %588 = vector.maskedload %out_1[%587, %j_right_panel], %579, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %589 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
                %590 = vector.maskedload %out_1[%589, %j_right_panel], %579, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %591 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
                %592 = vector.maskedload %out_1[%591, %j_right_panel], %579, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %593 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
                %594 = vector.maskedload %out_1[%593, %j_right_panel], %579, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                scf.yield %580, %582, %584, %586, %588, %590, %592, %594 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %595 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
              %596 = arith.minsi %595, %9 : index
              %597, %598, %599, %600, %601, %602, %603, %604 = scf.for %k0_right = %k0_right_piece to %596 step %c1 iter_args(%605 = %571, %606 = %572, %607 = %573, %608 = %574, %609 = %575, %610 = %576, %611 = %577, %612 = %578) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %613 = memref.load %a[%i_right_tile, %k0_right] : memref<?x?xf32>
                %614 = vector.broadcast %613 : f32 to vector<8xf32>
                %615 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
                %616 = memref.load %a[%615, %k0_right] : memref<?x?xf32>
                %617 = vector.broadcast %616 : f32 to vector<8xf32>
                %618 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
                %619 = memref.load %a[%618, %k0_right] : memref<?x?xf32>
                %620 = vector.broadcast %619 : f32 to vector<8xf32>
                %621 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
                %622 = memref.load %a[%621, %k0_right] : memref<?x?xf32>
                %623 = vector.broadcast %622 : f32 to vector<8xf32>
                %624 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
                %625 = memref.load %a[%624, %k0_right] : memref<?x?xf32>
                %626 = vector.broadcast %625 : f32 to vector<8xf32>
                %627 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
                %628 = memref.load %a[%627, %k0_right] : memref<?x?xf32>
                %629 = vector.broadcast %628 : f32 to vector<8xf32>
                %630 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
                %631 = memref.load %a[%630, %k0_right] : memref<?x?xf32>
                %632 = vector.broadcast %631 : f32 to vector<8xf32>
                %633 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
                %634 = memref.load %a[%633, %k0_right] : memref<?x?xf32>
                %635 = vector.broadcast %634 : f32 to vector<8xf32>
                %636 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
                %637 = vector.maskedload %b_copy_1[%636, %453], %559, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %638 = arith.mulf %614, %637 fastmath<reassoc,contract> : vector<8xf32>
                %639 = arith.mulf %617, %637 fastmath<reassoc,contract> : vector<8xf32>
                %640 = arith.mulf %620, %637 fastmath<reassoc,contract> : vector<8xf32>
                %641 = arith.mulf %623, %637 fastmath<reassoc,contract> : vector<8xf32>
                %642 = arith.mulf %626, %637 fastmath<reassoc,contract> : vector<8xf32>
                %643 = arith.mulf %629, %637 fastmath<reassoc,contract> : vector<8xf32>
                %644 = arith.mulf %632, %637 fastmath<reassoc,contract> : vector<8xf32>
                %645 = arith.mulf %635, %637 fastmath<reassoc,contract> : vector<8xf32>
                %646 = arith.addf %605, %638 fastmath<reassoc,contract> : vector<8xf32>
                %647 = arith.addf %606, %639 fastmath<reassoc,contract> : vector<8xf32>
                %648 = arith.addf %607, %640 fastmath<reassoc,contract> : vector<8xf32>
                %649 = arith.addf %608, %641 fastmath<reassoc,contract> : vector<8xf32>
                %650 = arith.addf %609, %642 fastmath<reassoc,contract> : vector<8xf32>
                %651 = arith.addf %610, %643 fastmath<reassoc,contract> : vector<8xf32>
                %652 = arith.addf %611, %644 fastmath<reassoc,contract> : vector<8xf32>
                %653 = arith.addf %612, %645 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %646, %647, %648, %649, %650, %651, %652, %653 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %654 = arith.subi %595, %9 overflow<nsw> : index
              %655 = arith.cmpi sge, %654, %c0 : index
              scf.if %655 {
                %656 = vector.create_mask %558 : vector<8xi1>
                %657 = vector.maskedload %bias[%j_right_panel], %656, %6 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %658 = arith.addf %597, %657 : vector<8xf32>
                %659 = arith.addf %598, %657 : vector<8xf32>
                %660 = arith.addf %599, %657 : vector<8xf32>
                %661 = arith.addf %600, %657 : vector<8xf32>
                %662 = arith.addf %601, %657 : vector<8xf32>
                %663 = arith.addf %602, %657 : vector<8xf32>
                %664 = arith.addf %603, %657 : vector<8xf32>
                %665 = arith.addf %604, %657 : vector<8xf32>
                %666 = vector.create_mask %558 : vector<8xi1>
                vector.maskedstore %out_1[%i_right_tile, %j_right_panel], %666, %658 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                %667 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
                vector.maskedstore %out_1[%667, %j_right_panel], %666, %659 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                %668 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
                vector.maskedstore %out_1[%668, %j_right_panel], %666, %660 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                %669 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
                vector.maskedstore %out_1[%669, %j_right_panel], %666, %661 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                %670 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
                vector.maskedstore %out_1[%670, %j_right_panel], %666, %662 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                %671 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
                vector.maskedstore %out_1[%671, %j_right_panel], %666, %663 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                %672 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
                vector.maskedstore %out_1[%672, %j_right_panel], %666, %664 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                %673 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
                vector.maskedstore %out_1[%673, %j_right_panel], %666, %665 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
              } else {
                %674 = vector.create_mask %558 : vector<8xi1>
                vector.maskedstore %out_1[%i_right_tile, %j_right_panel], %674, %597 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                %675 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
                vector.maskedstore %out_1[%675, %j_right_panel], %674, %598 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                %676 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
                vector.maskedstore %out_1[%676, %j_right_panel], %674, %599 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                %677 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
                vector.maskedstore %out_1[%677, %j_right_panel], %674, %600 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                %678 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
                vector.maskedstore %out_1[%678, %j_right_panel], %674, %601 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                %679 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
                vector.maskedstore %out_1[%679, %j_right_panel], %674, %602 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                %680 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
                vector.maskedstore %out_1[%680, %j_right_panel], %674, %603 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                %681 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
                vector.maskedstore %out_1[%681, %j_right_panel], %674, %604 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
              }
            }
            scf.for %i_right_below_tile = %438 to %442 step %c4 {
              %682 = arith.cmpi eq, %k0_right_piece, %c0 : index
              %683, %684, %685, %686 = scf.if %682 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %6, %6, %6, %6 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %687 = vector.create_mask %560 : vector<8xi1>
                %688 = vector.maskedload %out_1[%i_right_below_tile, %j_right_panel], %687, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %689 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
                %690 = vector.maskedload %out_1[%689, %j_right_panel], %687, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %691 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
                %692 = vector.maskedload %out_1[%691, %j_right_panel], %687, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %693 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
                %694 = vector.maskedload %out_1[%693, %j_right_panel], %687, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                scf.yield %688, %690, %692, %694 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %695 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
              %696 = arith.minsi %695, %9 : index
              %697, %698, %699, %700 = scf.for %k0_right_below = %k0_right_piece to %696 step %c1 iter_args(%701 = %683, %702 = %684, %703 = %685, %704 = %686) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %705 = memref.load %a[%i_right_below_tile, %k0_right_below] : memref<?x?xf32>
                %706 = vector.broadcast %705 : f32 to vector<8xf32>
                %707 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
                %708 = memref.load %a[%707, %k0_right_below] : memref<?x?xf32>
                %709 = vector.broadcast %708 : f32 to vector<8xf32>
                %710 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
                %711 = memref.load %a[%710, %k0_right_below] : memref<?x?xf32>
                %712 = vector.broadcast %711 : f32 to vector<8xf32>
                %713 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
                %714 = memref.load %a[%713, %k0_right_below] : memref<?x?xf32>
                %715 = vector.broadcast %714 : f32 to vector<8xf32>
                %716 = arith.subi %k0_right_below, %k0_right_piece overflow<nsw> : index
                %717 = vector.maskedload %b_copy_1[%716, %454], %561, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %718 = arith.mulf %706, %717 fastmath<reassoc,contract> : vector<8xf32>
                %719 = arith.mulf %709, %717 fastmath<reassoc,contract> : vector<8xf32>
                %720 = arith.mulf %712, %717 fastmath<reassoc,contract> : vector<8xf32>
                %721 = arith.mulf %715, %717 fastmath<reassoc,contract> : vector<8xf32>
                %722 = arith.addf %701, %718 fastmath<reassoc,contract> : vector<8xf32>
                %723 = arith.addf %702, %719 fastmath<reassoc,contract> : vector<8xf32>
                %724 = arith.addf %703, %720 fastmath<reassoc,contract> : vector<8xf32>
                %725 = arith.addf %704, %721 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %722, %723, %724, %725 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %726 = arith.subi %695, %9 overflow<nsw> : index
              %727 = arith.cmpi sge, %726, %c0 : index
              scf.if %727 {
                %728 = vector.create_mask %560 : vector<8xi1>
                %729 = vector.maskedload %bias[%j_right_panel], %728, %6 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %730 = arith.addf %697, %729 : vector<8xf32>
                %731 = arith.addf %698, %729 : vector<8xf32>
                %732 = arith.addf %699, %729 : vector<8xf32>
                %733 = arith.addf %700, %729 : vector<8xf32>
                %734 = vector.create_mask %560 : vector<8xi1>
                vector.maskedstore %out_1[%i_right_below_tile, %j_right_panel], %734, %730 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                %735 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
                vector.maskedstore %out_1[%735, %j_right_panel], %734, %731 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                %736 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
                vector.maskedstore %out_1[%736, %j_right_panel], %734, %732 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                %737 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
                vector.maskedstore %out_1[%737, %j_right_panel], %734, %733 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
              } else {
                %738 = vector.create_mask %560 : vector<8xi1>
                vector.maskedstore %out_1[%i_right_below_tile, %j_right_panel], %738, %697 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                %739 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
                vector.maskedstore %out_1[%739, %j_right_panel], %738, %698 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                %740 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
                vector.maskedstore %out_1[%740, %j_right_panel], %738, %699 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                %741 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
                vector.maskedstore %out_1[%741, %j_right_panel], %738, %700 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
              }
            }
            scf.for %i_right_below_below_tile = %442 to %446 step %c2 {
              %742 = arith.cmpi eq, %k0_right_piece, %c0 : index
              %743, %744 = scf.if %742 -> (vector<8xf32>, vector<8xf32>) {
                scf.yield %6, %6 : vector<8xf32>, vector<8xf32>
              } else {
                %745 = vector.create_mask %562 : vector<8xi1>
                %746 = vector.maskedload %out_1[%i_right_below_below_tile, %j_right_panel], %745, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %747 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
                %748 = vector.maskedload %out_1[%747, %j_right_panel], %745, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                scf.yield %746, %748 : vector<8xf32>, vector<8xf32>
              }
              %749 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
              %750 = arith.minsi %749, %9 : index
              %751, %752 = scf.for %k0_right_below_below = %k0_right_piece to %750 step %c1 iter_args(%753 = %743, %754 = %744) -> (vector<8xf32>, vector<8xf32>) {
                %755 = memref.load %a[%i_right_below_below_tile, %k0_right_below_below] : memref<?x?xf32>
                %756 = vector.broadcast %755 : f32 to vector<8xf32>
                %757 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
                %758 = memref.load %a[%757, %k0_right_below_below] : memref<?x?xf32>
                %759 = vector.broadcast %758 : f32 to vector<8xf32>
                %760 = arith.subi %k0_right_below_below, %k0_right_piece overflow<nsw> : index
                %761 = vector.maskedload %b_copy_1[%760, %455], %563, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %762 = arith.mulf %756, %761 fastmath<reassoc,contract> : vector<8xf32>
                %763 = arith.mulf %759, %761 fastmath<reassoc,contract> : vector<8xf32>
                %764 = arith.addf %753, %762 fastmath<reassoc,contract> : vector<8xf32>
                %765 = arith.addf %754, %763 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %764, %765 : vector<8xf32>, vector<8xf32>
              }
              %766 = arith.subi %749, %9 overflow<nsw> : index
              %767 = arith.cmpi sge, %766, %c0 : index
              scf.if %767 {
                %768 = vector.create_mask %562 : vector<8xi1>
                %769 = vector.maskedload %bias[%j_right_panel], %768, %6 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %770 = arith.addf %751, %769 : vector<8xf32>
                %771 = arith.addf %752, %769 : vector<8xf32>
                %772 = vector.create_mask %562 : vector<8xi1>
                vector.maskedstore %out_1[%i_right_below_below_tile, %j_right_panel], %772, %770 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                %773 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
                vector.maskedstore %out_1[%773, %j_right_panel], %772, %771 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
              } else {
                %774 = vector.create_mask %562 : vector<8xi1>
                vector.maskedstore %out_1[%i_right_below_below_tile, %j_right_panel], %774, %751 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                %775 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
                vector.maskedstore %out_1[%775, %j_right_panel], %774, %752 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
              }
            }
            scf.for %i_right_below_below_below_tile = %446 to %7 step %c1 {
              %776 = arith.cmpi eq, %k0_right_piece, %c0 : index
              %777 = scf.if %776 -> (vector<8xf32>) {
                scf.yield %6 : vector<8xf32>
              } else {
                %778 = vector.create_mask %564 : vector<8xi1>
                %779 = vector.maskedload %out_1[%i_right_below_below_below_tile, %j_right_panel], %778, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                scf.yield %779 : vector<8xf32>
              }
              %780 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
              %781 = arith.minsi %780, %9 : index
              %782 = scf.for %k0_right_below_below_below = %k0_right_piece to %781 step %c1 iter_args(%783 = %777) -> (vector<8xf32>) {
                %784 = memref.load %a[%i_right_below_below_below_tile, %k0_right_below_below_below] : memref<?x?xf32>
                %785 = vector.broadcast %784 : f32 to vector<8xf32>
                %786 = arith.subi %k0_right_below_below_below, %k0_right_piece overflow<nsw> : index
                %787 = vector.maskedload %b_copy_1[%786, %456], %565, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %788 = arith.mulf %785, %787 fastmath<reassoc,contract> : vector<8xf32>
                %789 = arith.addf %783, %788 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %789 : vector<8xf32>
              }
              %790 = arith.subi %780, %9 overflow<nsw> : index
              %791 = arith.cmpi sge, %790, %c0 : index
              scf.if %791 {
                %792 = vector.create_mask %564 : vector<8xi1>
                %793 = vector.maskedload %bias[%j_right_panel], %792, %6 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %794 = arith.addf %782, %793 : vector<8xf32>
                %795 = vector.create_mask %564 : vector<8xi1>
                vector.maskedstore %out_1[%i_right_below_below_below_tile, %j_right_panel], %795, %794 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
              } else {
                %796 = vector.create_mask %564 : vector<8xi1>
                vector.maskedstore %out_1[%i_right_below_below_below_tile, %j_right_panel], %796, %782 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
              }
            }
            memref.dealloc %b_copy_1 : memref<?x?xf32>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    func.return
  }
  func.func @program_shapes(%a: memref<?x?xf32> {llvm.noalias}, %b: memref<?x?xf32> {llvm.noalias}, %bias: memref<?xf32> {llvm.noalias}) -> (index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %a, %0 : memref<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = memref.dim %a, %2 : memref<?x?xf32>
    %4 = memref.dim %b, %0 : memref<?x?xf32>
    %5 = memref.dim %b, %2 : memref<?x?xf32>
    %6 = memref.dim %bias, %0 : memref<?xf32>
    %7 = arith.cmpi eq, %3, %4 : index
    %8 = arith.cmpi eq, %6, %5 : index
    cf.assert %7, "ValueError: matmul: shapes (a.shape[0],a.shape[1]) and (b.shape[0],b.shape[1]) not aligned: a.shape[1] (dim 1) != b.shape[0] (dim 0)"
    cf.assert %8, "ValueError: operands could not be broadcast together with shapes (a.shape[0],b.shape[1]) (bias.shape[0],)"
    func.return %1, %5 : index, index
  }
}
// ----- llvm
builtin.module attributes {stepwell.asserts = ["tests/corpus/matmul.py:5: MemoryError: no memory for a temporary array", "tests/corpus/matmul.py:5: ValueError: matmul: shapes (a.shape[0],a.shape[1]) and (b.shape[0],b.shape[1]) not aligned: a.shape[1] (dim 1) != b.shape[0] (dim 0)", "tests/corpus/matmul.py:5: ValueError: operands could not be broadcast together with shapes (a.shape[0],b.shape[1]) (bias.shape[0],)"]} {
  llvm.func @aligned_alloc(i64, i64) -> (!llvm.ptr {llvm.noalias})
  llvm.func @free(!llvm.ptr)
  llvm.func @stepwell_parallel_for(!llvm.ptr, !llvm.ptr, i64, i64) -> i32
  llvm.func @program(%a: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0: i64, %a_stride0: i64, %b: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0: i64, %b_stride0: i64, %bias: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %bias_size0: i64, %out: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out_size0: i64, %out_stride0: i64) -> i32 attributes {no_unwind} {
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
    %10 = llvm.mlir.constant(8192) : i64
    %11 = llvm.mlir.constant(15) : i64
    %12 = llvm.mlir.constant(7) : i64
    %13 = llvm.mlir.constant(-1) : i64
    %14 = llvm.mlir.constant(11) : i64
    %15 = llvm.mlir.constant(53) : i64
    %16 = llvm.mlir.constant(38) : i64
    %17 = llvm.mlir.constant(47) : i64
    %18 = llvm.mlir.constant(30) : i64
    %19 = llvm.mlir.constant(37) : i64
    %20 = llvm.mlir.constant(28) : i64
    %21 = llvm.mlir.constant(33) : i64
    %22 = llvm.mlir.constant(20) : i64
    %23 = llvm.mlir.constant(21) : i64
    %24 = llvm.mlir.constant(18) : i64
    %25 = llvm.mlir.constant(19) : i64
    %26 = llvm.mlir.constant(10) : i64
    %27 = llvm.mlir.constant(13) : i64
    %28 = llvm.mlir.constant(12) : i64
    %29 = llvm.mlir.constant(9) : i64
    %30 = llvm.mlir.constant(32768) : i64
    %31 = llvm.mlir.constant(120) : i64
    %32 = llvm.alloca %31 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %33 = llvm.mlir.constant(24) : i64
    %34 = llvm.mlir.constant(32) : i64
    %35 = llvm.mlir.constant(40) : i64
    %36 = llvm.mlir.constant(48) : i64
    %37 = llvm.mlir.constant(56) : i64
    %38 = llvm.mlir.constant(64) : i64
    %39 = llvm.mlir.constant(72) : i64
    %40 = llvm.mlir.constant(80) : i64
    %41 = llvm.mlir.constant(88) : i64
    %42 = llvm.mlir.constant(96) : i64
    %43 = llvm.mlir.constant(104) : i64
    %44 = llvm.mlir.constant(112) : i64
    %45 = llvm.mlir.constant(0 : i32) : i32
    %46 = llvm.mlir.constant(50) : i64
    %47 = llvm.mlir.constant(35) : i64
    %48 = llvm.mlir.constant(26) : i64
    %49 = llvm.mlir.constant(14) : i64
    %50 = llvm.mlir.constant(128) : i64
    %51 = llvm.alloca %50 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %52 = llvm.mlir.constant(0.000000e+00 : f32) : f32
    %53 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %54 = llvm.ashr %b_stride0, %1 : i64
    %55 = llvm.mul %54, %0 overflow<nsw> : i64
    %56 = llvm.intr.smax(%a_stride0, %2) : (i64, i64) -> i64
    %57 = llvm.sdiv %a_size0, %3 : i64
    %58 = llvm.srem %a_size0, %3 : i64
    %59 = llvm.icmp "ne" %58, %6 : i64
    %60 = llvm.xor %58, %3 : i64
    %61 = llvm.icmp "slt" %60, %6 : i64
    %62 = llvm.and %59, %61 : i1
    %63 = llvm.add %57, %13 : i64
    %64 = llvm.select %62, %63, %57 : i1, i64
    %65 = llvm.mul %64, %3 overflow<nsw> : i64
    %66 = llvm.sub %a_size0, %65 overflow<nsw> : i64
    %67 = llvm.ashr %66, %4 : i64
    %68 = llvm.mul %67, %1 overflow<nsw> : i64
    %69 = llvm.add %68, %65 overflow<nsw> : i64
    %70 = llvm.sub %a_size0, %69 overflow<nsw> : i64
    %71 = llvm.ashr %70, %2 : i64
    %72 = llvm.mul %71, %4 overflow<nsw> : i64
    %73 = llvm.add %72, %69 overflow<nsw> : i64
    %74 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %75 = llvm.sdiv %55, %0 : i64
    %76 = llvm.srem %55, %0 : i64
    %77 = llvm.icmp "ne" %76, %6 : i64
    %78 = llvm.xor %76, %0 : i64
    %79 = llvm.icmp "sge" %78, %6 : i64
    %80 = llvm.and %77, %79 : i1
    %81 = llvm.add %75, %2 : i64
    %82 = llvm.select %80, %81, %75 : i1, i64
    %83 = llvm.intr.smax(%82, %6) : (i64, i64) -> i64
    %84 = llvm.sdiv %56, %5 : i64
    %85 = llvm.srem %56, %5 : i64
    %86 = llvm.icmp "ne" %85, %6 : i64
    %87 = llvm.xor %85, %5 : i64
    %88 = llvm.icmp "sge" %87, %6 : i64
    %89 = llvm.and %86, %88 : i1
    %90 = llvm.add %84, %2 : i64
    %91 = llvm.select %89, %90, %84 : i1, i64
    %92 = llvm.intr.smax(%91, %6) : (i64, i64) -> i64
    %93 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %94 = llvm.intr.smax(%93, %6) : (i64, i64) -> i64
    %95 = llvm.mul %94, %14 : i64
    %96 = llvm.sdiv %65, %3 : i64
    %97 = llvm.srem %65, %3 : i64
    %98 = llvm.icmp "ne" %97, %6 : i64
    %99 = llvm.xor %97, %3 : i64
    %100 = llvm.icmp "sge" %99, %6 : i64
    %101 = llvm.and %98, %100 : i1
    %102 = llvm.add %96, %2 : i64
    %103 = llvm.select %101, %102, %96 : i1, i64
    %104 = llvm.intr.smax(%103, %6) : (i64, i64) -> i64
    %105 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %106 = llvm.intr.smax(%105, %6) : (i64, i64) -> i64
    %107 = llvm.mul %106, %15 : i64
    %108 = llvm.add %16, %107 : i64
    %109 = llvm.add %108, %17 : i64
    %110 = llvm.add %109, %18 : i64
    %111 = llvm.mul %104, %110 : i64
    %112 = llvm.sub %69, %65 : i64
    %113 = llvm.sdiv %112, %1 : i64
    %114 = llvm.srem %112, %1 : i64
    %115 = llvm.icmp "ne" %114, %6 : i64
    %116 = llvm.xor %114, %1 : i64
    %117 = llvm.icmp "sge" %116, %6 : i64
    %118 = llvm.and %115, %117 : i1
    %119 = llvm.add %113, %2 : i64
    %120 = llvm.select %118, %119, %113 : i1, i64
    %121 = llvm.intr.smax(%120, %6) : (i64, i64) -> i64
    %122 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %123 = llvm.intr.smax(%122, %6) : (i64, i64) -> i64
    %124 = llvm.mul %123, %19 : i64
    %125 = llvm.add %20, %124 : i64
    %126 = llvm.add %125, %21 : i64
    %127 = llvm.add %126, %22 : i64
    %128 = llvm.mul %121, %127 : i64
    %129 = llvm.sub %73, %69 : i64
    %130 = llvm.sdiv %129, %4 : i64
    %131 = llvm.srem %129, %4 : i64
    %132 = llvm.icmp "ne" %131, %6 : i64
    %133 = llvm.xor %131, %4 : i64
    %134 = llvm.icmp "sge" %133, %6 : i64
    %135 = llvm.and %132, %134 : i1
    %136 = llvm.add %130, %2 : i64
    %137 = llvm.select %135, %136, %130 : i1, i64
    %138 = llvm.intr.smax(%137, %6) : (i64, i64) -> i64
    %139 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %140 = llvm.intr.smax(%139, %6) : (i64, i64) -> i64
    %141 = llvm.mul %140, %23 : i64
    %142 = llvm.add %24, %141 : i64
    %143 = llvm.add %142, %25 : i64
    %144 = llvm.add %143, %26 : i64
    %145 = llvm.mul %138, %144 : i64
    %146 = llvm.sub %a_size0, %73 : i64
    %147 = llvm.intr.smax(%146, %6) : (i64, i64) -> i64
    %148 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %149 = llvm.intr.smax(%148, %6) : (i64, i64) -> i64
    %150 = llvm.mul %149, %27 : i64
    %151 = llvm.add %27, %150 : i64
    %152 = llvm.add %151, %28 : i64
    %153 = llvm.add %152, %9 : i64
    %154 = llvm.mul %147, %153 : i64
    %155 = llvm.add %29, %95 : i64
    %156 = llvm.add %155, %111 : i64
    %157 = llvm.add %156, %128 : i64
    %158 = llvm.add %157, %145 : i64
    %159 = llvm.add %158, %154 : i64
    %160 = llvm.mul %92, %159 : i64
    %161 = llvm.add %2, %160 : i64
    %162 = llvm.mul %83, %161 : i64
    %163 = llvm.icmp "sge" %162, %30 : i64
    %164 = llvm.icmp "sgt" %55, %6 : i64
    %165 = llvm.sub %55, %2 overflow<nsw> : i64
    %166 = llvm.sdiv %165, %0 : i64
    %167 = llvm.add %166, %2 overflow<nsw> : i64
    %168 = llvm.select %164, %167, %6 : i1, i64
    llvm.cond_br %163, ^bb1, ^bb2
  ^bb1:
    llvm.store %55, %32 {alignment = 8 : i64} : i64, !llvm.ptr
    %169 = llvm.getelementptr inbounds %32[%7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %56, %169 {alignment = 8 : i64} : i64, !llvm.ptr
    %170 = llvm.getelementptr inbounds %32[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %74, %170 {alignment = 8 : i64} : i64, !llvm.ptr
    %171 = llvm.getelementptr inbounds %32[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride0, %171 {alignment = 8 : i64} : i64, !llvm.ptr
    %172 = llvm.getelementptr inbounds %32[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %172 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %173 = llvm.getelementptr inbounds %32[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %173 {alignment = 8 : i64} : i64, !llvm.ptr
    %174 = llvm.getelementptr inbounds %32[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride0, %174 {alignment = 8 : i64} : i64, !llvm.ptr
    %175 = llvm.getelementptr inbounds %32[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %65, %175 {alignment = 8 : i64} : i64, !llvm.ptr
    %176 = llvm.getelementptr inbounds %32[%38] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out, %176 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %177 = llvm.getelementptr inbounds %32[%39] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %177 {alignment = 8 : i64} : i64, !llvm.ptr
    %178 = llvm.getelementptr inbounds %32[%40] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %178 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %179 = llvm.getelementptr inbounds %32[%41] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %bias, %179 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %180 = llvm.getelementptr inbounds %32[%42] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %bias_size0, %180 {alignment = 8 : i64} : i64, !llvm.ptr
    %181 = llvm.getelementptr inbounds %32[%43] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %69, %181 {alignment = 8 : i64} : i64, !llvm.ptr
    %182 = llvm.getelementptr inbounds %32[%44] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %73, %182 {alignment = 8 : i64} : i64, !llvm.ptr
    %183 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %184 = llvm.call @stepwell_parallel_for(%183, %32, %168, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%184 : i32)
  ^bb2:
    %185 = llvm.call @program.parallel0(%6, %168, %55, %56, %74, %a_stride0, %b, %b_size0, %b_stride0, %65, %out, %a_size0, %a, %bias, %bias_size0, %69, %73) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64) -> i32
    llvm.br ^bb3(%185 : i32)
  ^bb3(%186: i32):
    %187 = llvm.icmp "eq" %186, %45 : i32
    llvm.cond_br %187, ^bb4, ^bb9(%186 : i32)
  ^bb4:
    %188 = llvm.intr.smax(%a_stride0, %2) : (i64, i64) -> i64
    %189 = llvm.ashr %a_size0, %8 : i64
    %190 = llvm.mul %189, %7 overflow<nsw> : i64
    %191 = llvm.sub %a_size0, %190 overflow<nsw> : i64
    %192 = llvm.ashr %191, %4 : i64
    %193 = llvm.mul %192, %1 overflow<nsw> : i64
    %194 = llvm.add %193, %190 overflow<nsw> : i64
    %195 = llvm.sub %a_size0, %194 overflow<nsw> : i64
    %196 = llvm.ashr %195, %2 : i64
    %197 = llvm.mul %196, %4 overflow<nsw> : i64
    %198 = llvm.add %197, %194 overflow<nsw> : i64
    %199 = llvm.intr.smin(%10, %a_stride0) : (i64, i64) -> i64
    %200 = llvm.and %b_stride0, %11 : i64
    %201 = llvm.intr.smin(%7, %200) : (i64, i64) -> i64
    %202 = llvm.intr.smax(%201, %6) : (i64, i64) -> i64
    %203 = llvm.sub %b_stride0, %55 : i64
    %204 = llvm.sdiv %203, %7 : i64
    %205 = llvm.srem %203, %7 : i64
    %206 = llvm.icmp "ne" %205, %6 : i64
    %207 = llvm.xor %205, %7 : i64
    %208 = llvm.icmp "sge" %207, %6 : i64
    %209 = llvm.and %206, %208 : i1
    %210 = llvm.add %204, %2 : i64
    %211 = llvm.select %209, %210, %204 : i1, i64
    %212 = llvm.intr.smax(%211, %6) : (i64, i64) -> i64
    %213 = llvm.sdiv %188, %10 : i64
    %214 = llvm.srem %188, %10 : i64
    %215 = llvm.icmp "ne" %214, %6 : i64
    %216 = llvm.xor %214, %10 : i64
    %217 = llvm.icmp "sge" %216, %6 : i64
    %218 = llvm.and %215, %217 : i1
    %219 = llvm.add %213, %2 : i64
    %220 = llvm.select %218, %219, %213 : i1, i64
    %221 = llvm.intr.smax(%220, %6) : (i64, i64) -> i64
    %222 = llvm.intr.smin(%10, %a_stride0) : (i64, i64) -> i64
    %223 = llvm.intr.smax(%222, %6) : (i64, i64) -> i64
    %224 = llvm.mul %223, %9 : i64
    %225 = llvm.sdiv %190, %7 : i64
    %226 = llvm.srem %190, %7 : i64
    %227 = llvm.icmp "ne" %226, %6 : i64
    %228 = llvm.xor %226, %7 : i64
    %229 = llvm.icmp "sge" %228, %6 : i64
    %230 = llvm.and %227, %229 : i1
    %231 = llvm.add %225, %2 : i64
    %232 = llvm.select %230, %231, %225 : i1, i64
    %233 = llvm.intr.smax(%232, %6) : (i64, i64) -> i64
    %234 = llvm.intr.smin(%10, %a_stride0) : (i64, i64) -> i64
    %235 = llvm.intr.smax(%234, %6) : (i64, i64) -> i64
    %236 = llvm.mul %235, %46 : i64
    %237 = llvm.add %34, %236 : i64
    %238 = llvm.add %237, %47 : i64
    %239 = llvm.add %238, %33 : i64
    %240 = llvm.mul %233, %239 : i64
    %241 = llvm.sub %194, %190 : i64
    %242 = llvm.sdiv %241, %1 : i64
    %243 = llvm.srem %241, %1 : i64
    %244 = llvm.icmp "ne" %243, %6 : i64
    %245 = llvm.xor %243, %1 : i64
    %246 = llvm.icmp "sge" %245, %6 : i64
    %247 = llvm.and %244, %246 : i1
    %248 = llvm.add %242, %2 : i64
    %249 = llvm.select %247, %248, %242 : i1, i64
    %250 = llvm.intr.smax(%249, %6) : (i64, i64) -> i64
    %251 = llvm.intr.smin(%10, %a_stride0) : (i64, i64) -> i64
    %252 = llvm.intr.smax(%251, %6) : (i64, i64) -> i64
    %253 = llvm.mul %252, %48 : i64
    %254 = llvm.add %22, %253 : i64
    %255 = llvm.add %254, %25 : i64
    %256 = llvm.add %255, %28 : i64
    %257 = llvm.mul %250, %256 : i64
    %258 = llvm.sub %198, %194 : i64
    %259 = llvm.sdiv %258, %4 : i64
    %260 = llvm.srem %258, %4 : i64
    %261 = llvm.icmp "ne" %260, %6 : i64
    %262 = llvm.xor %260, %4 : i64
    %263 = llvm.icmp "sge" %262, %6 : i64
    %264 = llvm.and %261, %263 : i1
    %265 = llvm.add %259, %2 : i64
    %266 = llvm.select %264, %265, %259 : i1, i64
    %267 = llvm.intr.smax(%266, %6) : (i64, i64) -> i64
    %268 = llvm.intr.smin(%10, %a_stride0) : (i64, i64) -> i64
    %269 = llvm.intr.smax(%268, %6) : (i64, i64) -> i64
    %270 = llvm.mul %269, %49 : i64
    %271 = llvm.add %49, %270 : i64
    %272 = llvm.add %271, %14 : i64
    %273 = llvm.add %272, %3 : i64
    %274 = llvm.mul %267, %273 : i64
    %275 = llvm.sub %a_size0, %198 : i64
    %276 = llvm.intr.smax(%275, %6) : (i64, i64) -> i64
    %277 = llvm.intr.smin(%10, %a_stride0) : (i64, i64) -> i64
    %278 = llvm.intr.smax(%277, %6) : (i64, i64) -> i64
    %279 = llvm.mul %278, %7 : i64
    %280 = llvm.add %14, %279 : i64
    %281 = llvm.add %280, %12 : i64
    %282 = llvm.add %281, %8 : i64
    %283 = llvm.mul %276, %282 : i64
    %284 = llvm.add %29, %224 : i64
    %285 = llvm.add %284, %240 : i64
    %286 = llvm.add %285, %257 : i64
    %287 = llvm.add %286, %274 : i64
    %288 = llvm.add %287, %283 : i64
    %289 = llvm.mul %221, %288 : i64
    %290 = llvm.add %49, %289 : i64
    %291 = llvm.mul %212, %290 : i64
    %292 = llvm.icmp "sge" %291, %30 : i64
    %293 = llvm.sub %b_stride0, %55 overflow<nsw> : i64
    %294 = llvm.icmp "sgt" %293, %6 : i64
    %295 = llvm.sub %293, %2 overflow<nsw> : i64
    %296 = llvm.sdiv %295, %7 : i64
    %297 = llvm.add %296, %2 overflow<nsw> : i64
    %298 = llvm.select %294, %297, %6 : i1, i64
    llvm.cond_br %292, ^bb5, ^bb6
  ^bb5:
    llvm.store %55, %51 {alignment = 8 : i64} : i64, !llvm.ptr
    %299 = llvm.getelementptr inbounds %51[%7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride0, %299 {alignment = 8 : i64} : i64, !llvm.ptr
    %300 = llvm.getelementptr inbounds %51[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %188, %300 {alignment = 8 : i64} : i64, !llvm.ptr
    %301 = llvm.getelementptr inbounds %51[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %199, %301 {alignment = 8 : i64} : i64, !llvm.ptr
    %302 = llvm.getelementptr inbounds %51[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %202, %302 {alignment = 8 : i64} : i64, !llvm.ptr
    %303 = llvm.getelementptr inbounds %51[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride0, %303 {alignment = 8 : i64} : i64, !llvm.ptr
    %304 = llvm.getelementptr inbounds %51[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %304 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %305 = llvm.getelementptr inbounds %51[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %305 {alignment = 8 : i64} : i64, !llvm.ptr
    %306 = llvm.getelementptr inbounds %51[%38] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %190, %306 {alignment = 8 : i64} : i64, !llvm.ptr
    %307 = llvm.getelementptr inbounds %51[%39] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out, %307 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %308 = llvm.getelementptr inbounds %51[%40] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %308 {alignment = 8 : i64} : i64, !llvm.ptr
    %309 = llvm.getelementptr inbounds %51[%41] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %309 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %310 = llvm.getelementptr inbounds %51[%42] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %bias, %310 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %311 = llvm.getelementptr inbounds %51[%43] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %bias_size0, %311 {alignment = 8 : i64} : i64, !llvm.ptr
    %312 = llvm.getelementptr inbounds %51[%44] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %194, %312 {alignment = 8 : i64} : i64, !llvm.ptr
    %313 = llvm.getelementptr inbounds %51[%31] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %198, %313 {alignment = 8 : i64} : i64, !llvm.ptr
    %314 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %315 = llvm.call @stepwell_parallel_for(%314, %51, %298, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb7(%315 : i32)
  ^bb6:
    %316 = llvm.call @program.parallel1(%6, %298, %55, %b_stride0, %188, %199, %202, %a_stride0, %b, %b_size0, %190, %out, %a_size0, %a, %bias, %bias_size0, %194, %198) : (i64, i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64) -> i32
    llvm.br ^bb7(%316 : i32)
  ^bb7(%317: i32):
    %318 = llvm.icmp "eq" %317, %45 : i32
    llvm.cond_br %318, ^bb8, ^bb9(%317 : i32)
  ^bb8:
    llvm.return %45 : i32
  ^bb9(%319: i32):
    llvm.return %319 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %320: i64, %321: i64, %322: i64, %a_stride0_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %b_stride0_1: i64, %323: i64, %out_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %a_size0_1: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %bias_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %bias_size0_1: i64, %324: i64, %325: i64) -> i32 attributes {no_unwind, no_inline} {
    %326 = llvm.mlir.constant(0) : i64
    %327 = llvm.mlir.constant(16) : i64
    %328 = llvm.mlir.constant(4096) : i64
    %329 = llvm.mlir.constant(1) : i64
    %330 = llvm.mlir.constant(8) : i64
    %331 = llvm.mlir.constant(6) : i64
    %332 = llvm.mlir.constant(2) : i64
    %333 = llvm.mlir.constant(3) : i64
    %334 = llvm.mlir.constant(4) : i64
    %335 = llvm.mlir.constant(5) : i64
    %336 = llvm.mlir.constant(64) : i64
    %337 = llvm.mlir.constant(-64) : i64
    %338 = llvm.mlir.constant(1 : i32) : i32
    %339 = llvm.mlir.constant(0 : i32) : i32
    %340 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %341 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %341, ^bb1(%begin : i64), ^bb47
  ^bb1(%342: i64):
    %j_panel = llvm.mul %342, %327 overflow<nsw> : i64
    %343 = llvm.icmp "slt" %326, %321 : i64
    llvm.cond_br %343, ^bb2(%326 : i64), ^bb46
  ^bb2(%k0_piece: i64):
    %344 = llvm.mul %322, %336 overflow<nsw> : i64
    %345 = llvm.add %344, %336 overflow<nsw> : i64
    %346 = llvm.and %345, %337 : i64
    %b_copy = llvm.call @aligned_alloc(%336, %346) : (i64, i64) -> !llvm.ptr
    %347 = llvm.mlir.zero : !llvm.ptr
    %348 = llvm.icmp "ne" %b_copy, %347 : !llvm.ptr
    llvm.cond_br %348, ^bb3, ^bb48(%338 : i32)
  ^bb3:
    %349 = llvm.add %k0_piece, %328 overflow<nsw> : i64
    %350 = llvm.intr.smin(%349, %a_stride0_1) : (i64, i64) -> i64
    %351 = llvm.icmp "slt" %k0_piece, %350 : i64
    llvm.cond_br %351, ^bb4(%k0_piece : i64), ^bb5
  ^bb4(%k0_copy: i64):
    %352 = llvm.mul %k0_copy, %b_stride0_1 overflow<nsw> : i64
    %353 = llvm.add %352, %j_panel overflow<nsw> : i64
    %354 = llvm.getelementptr inbounds %b_1[%353] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %355 = llvm.load %354 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %356 = llvm.add %j_panel, %330 overflow<nsw> : i64
    %357 = llvm.add %352, %356 overflow<nsw> : i64
    %358 = llvm.getelementptr inbounds %b_1[%357] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %359 = llvm.load %358 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %360 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %361 = llvm.mul %360, %327 overflow<nsw> : i64
    %362 = llvm.getelementptr inbounds %b_copy[%361] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %355, %362 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %363 = llvm.add %326, %330 overflow<nsw> : i64
    %364 = llvm.add %361, %363 overflow<nsw> : i64
    %365 = llvm.getelementptr inbounds %b_copy[%364] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %359, %365 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %366 = llvm.add %k0_copy, %329 overflow<nsw> : i64
    %367 = llvm.icmp "slt" %366, %350 : i64
    llvm.cond_br %367, ^bb4(%366 : i64), ^bb5
  ^bb5:
    %368 = llvm.icmp "slt" %326, %323 : i64
    llvm.cond_br %368, ^bb6(%326 : i64), ^bb15
  ^bb6(%i_tile: i64):
    %369 = llvm.icmp "eq" %k0_piece, %326 : i64
    llvm.cond_br %369, ^bb7, ^bb8
  ^bb7:
    llvm.br ^bb9(%340, %340, %340, %340, %340, %340, %340, %340, %340, %340, %340, %340 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb8:
    %370 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %371 = llvm.add %370, %j_panel overflow<nsw> : i64
    %372 = llvm.getelementptr inbounds %out_1[%371] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %373 = llvm.load %372 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %374 = llvm.add %j_panel, %330 overflow<nsw> : i64
    %375 = llvm.add %370, %374 overflow<nsw> : i64
    %376 = llvm.getelementptr inbounds %out_1[%375] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %377 = llvm.load %376 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %378 = llvm.add %i_tile, %329 overflow<nsw> : i64
    %379 = llvm.mul %378, %b_stride0_1 overflow<nsw> : i64
    %380 = llvm.add %379, %j_panel overflow<nsw> : i64
    %381 = llvm.getelementptr inbounds %out_1[%380] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %382 = llvm.load %381 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %383 = llvm.add %379, %374 overflow<nsw> : i64
    %384 = llvm.getelementptr inbounds %out_1[%383] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %385 = llvm.load %384 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %386 = llvm.add %i_tile, %332 overflow<nsw> : i64
    %387 = llvm.mul %386, %b_stride0_1 overflow<nsw> : i64
    %388 = llvm.add %387, %j_panel overflow<nsw> : i64
    %389 = llvm.getelementptr inbounds %out_1[%388] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %390 = llvm.load %389 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %391 = llvm.add %387, %374 overflow<nsw> : i64
    %392 = llvm.getelementptr inbounds %out_1[%391] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %393 = llvm.load %392 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %394 = llvm.add %i_tile, %333 overflow<nsw> : i64
    %395 = llvm.mul %394, %b_stride0_1 overflow<nsw> : i64
    %396 = llvm.add %395, %j_panel overflow<nsw> : i64
    %397 = llvm.getelementptr inbounds %out_1[%396] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %398 = llvm.load %397 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %399 = llvm.add %395, %374 overflow<nsw> : i64
    %400 = llvm.getelementptr inbounds %out_1[%399] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %401 = llvm.load %400 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %402 = llvm.add %i_tile, %334 overflow<nsw> : i64
    %403 = llvm.mul %402, %b_stride0_1 overflow<nsw> : i64
    %404 = llvm.add %403, %j_panel overflow<nsw> : i64
    %405 = llvm.getelementptr inbounds %out_1[%404] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %406 = llvm.load %405 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %407 = llvm.add %403, %374 overflow<nsw> : i64
    %408 = llvm.getelementptr inbounds %out_1[%407] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %409 = llvm.load %408 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %410 = llvm.add %i_tile, %335 overflow<nsw> : i64
    %411 = llvm.mul %410, %b_stride0_1 overflow<nsw> : i64
    %412 = llvm.add %411, %j_panel overflow<nsw> : i64
    %413 = llvm.getelementptr inbounds %out_1[%412] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %414 = llvm.load %413 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %415 = llvm.add %411, %374 overflow<nsw> : i64
    %416 = llvm.getelementptr inbounds %out_1[%415] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %417 = llvm.load %416 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb9(%373, %377, %382, %385, %390, %393, %398, %401, %406, %409, %414, %417 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb9(%418: vector<8xf32>, %419: vector<8xf32>, %420: vector<8xf32>, %421: vector<8xf32>, %422: vector<8xf32>, %423: vector<8xf32>, %424: vector<8xf32>, %425: vector<8xf32>, %426: vector<8xf32>, %427: vector<8xf32>, %428: vector<8xf32>, %429: vector<8xf32>):
    %430 = llvm.add %k0_piece, %328 overflow<nsw> : i64
    %431 = llvm.intr.smin(%430, %a_stride0_1) : (i64, i64) -> i64
    %432 = llvm.icmp "slt" %k0_piece, %431 : i64
    llvm.cond_br %432, ^bb10(%k0_piece, %418, %419, %420, %421, %422, %423, %424, %425, %426, %427, %428, %429 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb11(%418, %419, %420, %421, %422, %423, %424, %425, %426, %427, %428, %429 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb10(%k0: i64, %433: vector<8xf32>, %434: vector<8xf32>, %435: vector<8xf32>, %436: vector<8xf32>, %437: vector<8xf32>, %438: vector<8xf32>, %439: vector<8xf32>, %440: vector<8xf32>, %441: vector<8xf32>, %442: vector<8xf32>, %443: vector<8xf32>, %444: vector<8xf32>):
    %445 = llvm.mul %i_tile, %a_stride0_1 overflow<nsw> : i64
    %446 = llvm.add %445, %k0 overflow<nsw> : i64
    %447 = llvm.getelementptr inbounds %a_1[%446] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %448 = llvm.load %447 {alignment = 4 : i64} : !llvm.ptr -> f32
    %449 = llvm.mlir.poison : vector<8xf32>
    %450 = llvm.insertelement %448, %449[%326 : i64] : vector<8xf32>
    %451 = llvm.shufflevector %450, %449 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %452 = llvm.add %i_tile, %329 overflow<nsw> : i64
    %453 = llvm.mul %452, %a_stride0_1 overflow<nsw> : i64
    %454 = llvm.add %453, %k0 overflow<nsw> : i64
    %455 = llvm.getelementptr inbounds %a_1[%454] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %456 = llvm.load %455 {alignment = 4 : i64} : !llvm.ptr -> f32
    %457 = llvm.mlir.poison : vector<8xf32>
    %458 = llvm.insertelement %456, %457[%326 : i64] : vector<8xf32>
    %459 = llvm.shufflevector %458, %457 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %460 = llvm.add %i_tile, %332 overflow<nsw> : i64
    %461 = llvm.mul %460, %a_stride0_1 overflow<nsw> : i64
    %462 = llvm.add %461, %k0 overflow<nsw> : i64
    %463 = llvm.getelementptr inbounds %a_1[%462] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %464 = llvm.load %463 {alignment = 4 : i64} : !llvm.ptr -> f32
    %465 = llvm.mlir.poison : vector<8xf32>
    %466 = llvm.insertelement %464, %465[%326 : i64] : vector<8xf32>
    %467 = llvm.shufflevector %466, %465 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %468 = llvm.add %i_tile, %333 overflow<nsw> : i64
    %469 = llvm.mul %468, %a_stride0_1 overflow<nsw> : i64
    %470 = llvm.add %469, %k0 overflow<nsw> : i64
    %471 = llvm.getelementptr inbounds %a_1[%470] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %472 = llvm.load %471 {alignment = 4 : i64} : !llvm.ptr -> f32
    %473 = llvm.mlir.poison : vector<8xf32>
    %474 = llvm.insertelement %472, %473[%326 : i64] : vector<8xf32>
    %475 = llvm.shufflevector %474, %473 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %476 = llvm.add %i_tile, %334 overflow<nsw> : i64
    %477 = llvm.mul %476, %a_stride0_1 overflow<nsw> : i64
    %478 = llvm.add %477, %k0 overflow<nsw> : i64
    %479 = llvm.getelementptr inbounds %a_1[%478] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %480 = llvm.load %479 {alignment = 4 : i64} : !llvm.ptr -> f32
    %481 = llvm.mlir.poison : vector<8xf32>
    %482 = llvm.insertelement %480, %481[%326 : i64] : vector<8xf32>
    %483 = llvm.shufflevector %482, %481 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %484 = llvm.add %i_tile, %335 overflow<nsw> : i64
    %485 = llvm.mul %484, %a_stride0_1 overflow<nsw> : i64
    %486 = llvm.add %485, %k0 overflow<nsw> : i64
    %487 = llvm.getelementptr inbounds %a_1[%486] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %488 = llvm.load %487 {alignment = 4 : i64} : !llvm.ptr -> f32
    %489 = llvm.mlir.poison : vector<8xf32>
    %490 = llvm.insertelement %488, %489[%326 : i64] : vector<8xf32>
    %491 = llvm.shufflevector %490, %489 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %492 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %493 = llvm.mul %492, %327 overflow<nsw> : i64
    %494 = llvm.getelementptr inbounds %b_copy[%493] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %495 = llvm.load %494 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %496 = llvm.add %326, %330 overflow<nsw> : i64
    %497 = llvm.add %493, %496 overflow<nsw> : i64
    %498 = llvm.getelementptr inbounds %b_copy[%497] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %499 = llvm.load %498 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %500 = llvm.fmul %451, %495 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %501 = llvm.fmul %451, %499 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %502 = llvm.fmul %459, %495 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %503 = llvm.fmul %459, %499 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %504 = llvm.fmul %467, %495 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %505 = llvm.fmul %467, %499 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %506 = llvm.fmul %475, %495 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %507 = llvm.fmul %475, %499 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %508 = llvm.fmul %483, %495 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %509 = llvm.fmul %483, %499 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %510 = llvm.fmul %491, %495 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %511 = llvm.fmul %491, %499 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %512 = llvm.fadd %433, %500 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %513 = llvm.fadd %434, %501 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %514 = llvm.fadd %435, %502 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %515 = llvm.fadd %436, %503 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %516 = llvm.fadd %437, %504 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %517 = llvm.fadd %438, %505 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %518 = llvm.fadd %439, %506 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %519 = llvm.fadd %440, %507 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %520 = llvm.fadd %441, %508 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %521 = llvm.fadd %442, %509 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %522 = llvm.fadd %443, %510 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %523 = llvm.fadd %444, %511 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %524 = llvm.add %k0, %329 overflow<nsw> : i64
    %525 = llvm.icmp "slt" %524, %431 : i64
    llvm.cond_br %525, ^bb10(%524, %512, %513, %514, %515, %516, %517, %518, %519, %520, %521, %522, %523 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb11(%512, %513, %514, %515, %516, %517, %518, %519, %520, %521, %522, %523 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb11(%526: vector<8xf32>, %527: vector<8xf32>, %528: vector<8xf32>, %529: vector<8xf32>, %530: vector<8xf32>, %531: vector<8xf32>, %532: vector<8xf32>, %533: vector<8xf32>, %534: vector<8xf32>, %535: vector<8xf32>, %536: vector<8xf32>, %537: vector<8xf32>):
    %538 = llvm.sub %430, %a_stride0_1 overflow<nsw> : i64
    %539 = llvm.icmp "sge" %538, %326 : i64
    llvm.cond_br %539, ^bb12, ^bb13
  ^bb12:
    %540 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %541 = llvm.load %540 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %542 = llvm.add %j_panel, %330 overflow<nsw> : i64
    %543 = llvm.getelementptr inbounds %bias_1[%542] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %544 = llvm.load %543 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %545 = llvm.fadd %526, %541 : vector<8xf32>
    %546 = llvm.fadd %527, %544 : vector<8xf32>
    %547 = llvm.fadd %528, %541 : vector<8xf32>
    %548 = llvm.fadd %529, %544 : vector<8xf32>
    %549 = llvm.fadd %530, %541 : vector<8xf32>
    %550 = llvm.fadd %531, %544 : vector<8xf32>
    %551 = llvm.fadd %532, %541 : vector<8xf32>
    %552 = llvm.fadd %533, %544 : vector<8xf32>
    %553 = llvm.fadd %534, %541 : vector<8xf32>
    %554 = llvm.fadd %535, %544 : vector<8xf32>
    %555 = llvm.fadd %536, %541 : vector<8xf32>
    %556 = llvm.fadd %537, %544 : vector<8xf32>
    %557 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %558 = llvm.add %557, %j_panel overflow<nsw> : i64
    %559 = llvm.getelementptr inbounds %out_1[%558] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %545, %559 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %560 = llvm.add %j_panel, %330 overflow<nsw> : i64
    %561 = llvm.add %557, %560 overflow<nsw> : i64
    %562 = llvm.getelementptr inbounds %out_1[%561] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %546, %562 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %563 = llvm.add %i_tile, %329 overflow<nsw> : i64
    %564 = llvm.mul %563, %b_stride0_1 overflow<nsw> : i64
    %565 = llvm.add %564, %j_panel overflow<nsw> : i64
    %566 = llvm.getelementptr inbounds %out_1[%565] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %547, %566 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %567 = llvm.add %564, %560 overflow<nsw> : i64
    %568 = llvm.getelementptr inbounds %out_1[%567] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %548, %568 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %569 = llvm.add %i_tile, %332 overflow<nsw> : i64
    %570 = llvm.mul %569, %b_stride0_1 overflow<nsw> : i64
    %571 = llvm.add %570, %j_panel overflow<nsw> : i64
    %572 = llvm.getelementptr inbounds %out_1[%571] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %549, %572 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %573 = llvm.add %570, %560 overflow<nsw> : i64
    %574 = llvm.getelementptr inbounds %out_1[%573] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %550, %574 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %575 = llvm.add %i_tile, %333 overflow<nsw> : i64
    %576 = llvm.mul %575, %b_stride0_1 overflow<nsw> : i64
    %577 = llvm.add %576, %j_panel overflow<nsw> : i64
    %578 = llvm.getelementptr inbounds %out_1[%577] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %551, %578 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %579 = llvm.add %576, %560 overflow<nsw> : i64
    %580 = llvm.getelementptr inbounds %out_1[%579] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %552, %580 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %581 = llvm.add %i_tile, %334 overflow<nsw> : i64
    %582 = llvm.mul %581, %b_stride0_1 overflow<nsw> : i64
    %583 = llvm.add %582, %j_panel overflow<nsw> : i64
    %584 = llvm.getelementptr inbounds %out_1[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %553, %584 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %585 = llvm.add %582, %560 overflow<nsw> : i64
    %586 = llvm.getelementptr inbounds %out_1[%585] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %554, %586 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %587 = llvm.add %i_tile, %335 overflow<nsw> : i64
    %588 = llvm.mul %587, %b_stride0_1 overflow<nsw> : i64
    %589 = llvm.add %588, %j_panel overflow<nsw> : i64
    %590 = llvm.getelementptr inbounds %out_1[%589] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %555, %590 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %591 = llvm.add %588, %560 overflow<nsw> : i64
    %592 = llvm.getelementptr inbounds %out_1[%591] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %556, %592 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb14
  ^bb13:
    %593 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %594 = llvm.add %593, %j_panel overflow<nsw> : i64
    %595 = llvm.getelementptr inbounds %out_1[%594] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %526, %595 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %596 = llvm.add %j_panel, %330 overflow<nsw> : i64
    %597 = llvm.add %593, %596 overflow<nsw> : i64
    %598 = llvm.getelementptr inbounds %out_1[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %527, %598 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %599 = llvm.add %i_tile, %329 overflow<nsw> : i64
    %600 = llvm.mul %599, %b_stride0_1 overflow<nsw> : i64
    %601 = llvm.add %600, %j_panel overflow<nsw> : i64
    %602 = llvm.getelementptr inbounds %out_1[%601] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %528, %602 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %603 = llvm.add %600, %596 overflow<nsw> : i64
    %604 = llvm.getelementptr inbounds %out_1[%603] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %529, %604 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %605 = llvm.add %i_tile, %332 overflow<nsw> : i64
    %606 = llvm.mul %605, %b_stride0_1 overflow<nsw> : i64
    %607 = llvm.add %606, %j_panel overflow<nsw> : i64
    %608 = llvm.getelementptr inbounds %out_1[%607] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %530, %608 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %609 = llvm.add %606, %596 overflow<nsw> : i64
    %610 = llvm.getelementptr inbounds %out_1[%609] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %531, %610 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %611 = llvm.add %i_tile, %333 overflow<nsw> : i64
    %612 = llvm.mul %611, %b_stride0_1 overflow<nsw> : i64
    %613 = llvm.add %612, %j_panel overflow<nsw> : i64
    %614 = llvm.getelementptr inbounds %out_1[%613] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %532, %614 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %615 = llvm.add %612, %596 overflow<nsw> : i64
    %616 = llvm.getelementptr inbounds %out_1[%615] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %533, %616 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %617 = llvm.add %i_tile, %334 overflow<nsw> : i64
    %618 = llvm.mul %617, %b_stride0_1 overflow<nsw> : i64
    %619 = llvm.add %618, %j_panel overflow<nsw> : i64
    %620 = llvm.getelementptr inbounds %out_1[%619] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %534, %620 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %621 = llvm.add %618, %596 overflow<nsw> : i64
    %622 = llvm.getelementptr inbounds %out_1[%621] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %535, %622 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %623 = llvm.add %i_tile, %335 overflow<nsw> : i64
    %624 = llvm.mul %623, %b_stride0_1 overflow<nsw> : i64
    %625 = llvm.add %624, %j_panel overflow<nsw> : i64
    %626 = llvm.getelementptr inbounds %out_1[%625] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %536, %626 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %627 = llvm.add %624, %596 overflow<nsw> : i64
    %628 = llvm.getelementptr inbounds %out_1[%627] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %537, %628 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb14
  ^bb14:
    %629 = llvm.add %i_tile, %331 overflow<nsw> : i64
    %630 = llvm.icmp "slt" %629, %323 : i64
    llvm.cond_br %630, ^bb6(%629 : i64), ^bb15
  ^bb15:
    %631 = llvm.icmp "slt" %323, %324 : i64
    llvm.cond_br %631, ^bb16(%323 : i64), ^bb25
  ^bb16(%i_below_tile: i64):
    %632 = llvm.icmp "eq" %k0_piece, %326 : i64
    llvm.cond_br %632, ^bb17, ^bb18
  ^bb17:
    llvm.br ^bb19(%340, %340, %340, %340, %340, %340, %340, %340 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb18:
    %633 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %634 = llvm.add %633, %j_panel overflow<nsw> : i64
    %635 = llvm.getelementptr inbounds %out_1[%634] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %636 = llvm.load %635 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %637 = llvm.add %j_panel, %330 overflow<nsw> : i64
    %638 = llvm.add %633, %637 overflow<nsw> : i64
    %639 = llvm.getelementptr inbounds %out_1[%638] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %640 = llvm.load %639 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %641 = llvm.add %i_below_tile, %329 overflow<nsw> : i64
    %642 = llvm.mul %641, %b_stride0_1 overflow<nsw> : i64
    %643 = llvm.add %642, %j_panel overflow<nsw> : i64
    %644 = llvm.getelementptr inbounds %out_1[%643] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %645 = llvm.load %644 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %646 = llvm.add %642, %637 overflow<nsw> : i64
    %647 = llvm.getelementptr inbounds %out_1[%646] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %648 = llvm.load %647 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %649 = llvm.add %i_below_tile, %332 overflow<nsw> : i64
    %650 = llvm.mul %649, %b_stride0_1 overflow<nsw> : i64
    %651 = llvm.add %650, %j_panel overflow<nsw> : i64
    %652 = llvm.getelementptr inbounds %out_1[%651] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %653 = llvm.load %652 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %654 = llvm.add %650, %637 overflow<nsw> : i64
    %655 = llvm.getelementptr inbounds %out_1[%654] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %656 = llvm.load %655 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %657 = llvm.add %i_below_tile, %333 overflow<nsw> : i64
    %658 = llvm.mul %657, %b_stride0_1 overflow<nsw> : i64
    %659 = llvm.add %658, %j_panel overflow<nsw> : i64
    %660 = llvm.getelementptr inbounds %out_1[%659] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %661 = llvm.load %660 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %662 = llvm.add %658, %637 overflow<nsw> : i64
    %663 = llvm.getelementptr inbounds %out_1[%662] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %664 = llvm.load %663 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb19(%636, %640, %645, %648, %653, %656, %661, %664 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb19(%665: vector<8xf32>, %666: vector<8xf32>, %667: vector<8xf32>, %668: vector<8xf32>, %669: vector<8xf32>, %670: vector<8xf32>, %671: vector<8xf32>, %672: vector<8xf32>):
    %673 = llvm.add %k0_piece, %328 overflow<nsw> : i64
    %674 = llvm.intr.smin(%673, %a_stride0_1) : (i64, i64) -> i64
    %675 = llvm.icmp "slt" %k0_piece, %674 : i64
    llvm.cond_br %675, ^bb20(%k0_piece, %665, %666, %667, %668, %669, %670, %671, %672 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb21(%665, %666, %667, %668, %669, %670, %671, %672 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb20(%k0_below: i64, %676: vector<8xf32>, %677: vector<8xf32>, %678: vector<8xf32>, %679: vector<8xf32>, %680: vector<8xf32>, %681: vector<8xf32>, %682: vector<8xf32>, %683: vector<8xf32>):
    %684 = llvm.mul %i_below_tile, %a_stride0_1 overflow<nsw> : i64
    %685 = llvm.add %684, %k0_below overflow<nsw> : i64
    %686 = llvm.getelementptr inbounds %a_1[%685] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %687 = llvm.load %686 {alignment = 4 : i64} : !llvm.ptr -> f32
    %688 = llvm.mlir.poison : vector<8xf32>
    %689 = llvm.insertelement %687, %688[%326 : i64] : vector<8xf32>
    %690 = llvm.shufflevector %689, %688 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %691 = llvm.add %i_below_tile, %329 overflow<nsw> : i64
    %692 = llvm.mul %691, %a_stride0_1 overflow<nsw> : i64
    %693 = llvm.add %692, %k0_below overflow<nsw> : i64
    %694 = llvm.getelementptr inbounds %a_1[%693] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %695 = llvm.load %694 {alignment = 4 : i64} : !llvm.ptr -> f32
    %696 = llvm.mlir.poison : vector<8xf32>
    %697 = llvm.insertelement %695, %696[%326 : i64] : vector<8xf32>
    %698 = llvm.shufflevector %697, %696 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %699 = llvm.add %i_below_tile, %332 overflow<nsw> : i64
    %700 = llvm.mul %699, %a_stride0_1 overflow<nsw> : i64
    %701 = llvm.add %700, %k0_below overflow<nsw> : i64
    %702 = llvm.getelementptr inbounds %a_1[%701] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %703 = llvm.load %702 {alignment = 4 : i64} : !llvm.ptr -> f32
    %704 = llvm.mlir.poison : vector<8xf32>
    %705 = llvm.insertelement %703, %704[%326 : i64] : vector<8xf32>
    %706 = llvm.shufflevector %705, %704 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %707 = llvm.add %i_below_tile, %333 overflow<nsw> : i64
    %708 = llvm.mul %707, %a_stride0_1 overflow<nsw> : i64
    %709 = llvm.add %708, %k0_below overflow<nsw> : i64
    %710 = llvm.getelementptr inbounds %a_1[%709] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %711 = llvm.load %710 {alignment = 4 : i64} : !llvm.ptr -> f32
    %712 = llvm.mlir.poison : vector<8xf32>
    %713 = llvm.insertelement %711, %712[%326 : i64] : vector<8xf32>
    %714 = llvm.shufflevector %713, %712 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %715 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %716 = llvm.mul %715, %327 overflow<nsw> : i64
    %717 = llvm.getelementptr inbounds %b_copy[%716] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %718 = llvm.load %717 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %719 = llvm.add %326, %330 overflow<nsw> : i64
    %720 = llvm.add %716, %719 overflow<nsw> : i64
    %721 = llvm.getelementptr inbounds %b_copy[%720] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %722 = llvm.load %721 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %723 = llvm.fmul %690, %718 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %724 = llvm.fmul %690, %722 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %725 = llvm.fmul %698, %718 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %726 = llvm.fmul %698, %722 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %727 = llvm.fmul %706, %718 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %728 = llvm.fmul %706, %722 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %729 = llvm.fmul %714, %718 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %730 = llvm.fmul %714, %722 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %731 = llvm.fadd %676, %723 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %732 = llvm.fadd %677, %724 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %733 = llvm.fadd %678, %725 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %734 = llvm.fadd %679, %726 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %735 = llvm.fadd %680, %727 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %736 = llvm.fadd %681, %728 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %737 = llvm.fadd %682, %729 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %738 = llvm.fadd %683, %730 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %739 = llvm.add %k0_below, %329 overflow<nsw> : i64
    %740 = llvm.icmp "slt" %739, %674 : i64
    llvm.cond_br %740, ^bb20(%739, %731, %732, %733, %734, %735, %736, %737, %738 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb21(%731, %732, %733, %734, %735, %736, %737, %738 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb21(%741: vector<8xf32>, %742: vector<8xf32>, %743: vector<8xf32>, %744: vector<8xf32>, %745: vector<8xf32>, %746: vector<8xf32>, %747: vector<8xf32>, %748: vector<8xf32>):
    %749 = llvm.sub %673, %a_stride0_1 overflow<nsw> : i64
    %750 = llvm.icmp "sge" %749, %326 : i64
    llvm.cond_br %750, ^bb22, ^bb23
  ^bb22:
    %751 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %752 = llvm.load %751 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %753 = llvm.add %j_panel, %330 overflow<nsw> : i64
    %754 = llvm.getelementptr inbounds %bias_1[%753] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %755 = llvm.load %754 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %756 = llvm.fadd %741, %752 : vector<8xf32>
    %757 = llvm.fadd %742, %755 : vector<8xf32>
    %758 = llvm.fadd %743, %752 : vector<8xf32>
    %759 = llvm.fadd %744, %755 : vector<8xf32>
    %760 = llvm.fadd %745, %752 : vector<8xf32>
    %761 = llvm.fadd %746, %755 : vector<8xf32>
    %762 = llvm.fadd %747, %752 : vector<8xf32>
    %763 = llvm.fadd %748, %755 : vector<8xf32>
    %764 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %765 = llvm.add %764, %j_panel overflow<nsw> : i64
    %766 = llvm.getelementptr inbounds %out_1[%765] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %756, %766 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %767 = llvm.add %j_panel, %330 overflow<nsw> : i64
    %768 = llvm.add %764, %767 overflow<nsw> : i64
    %769 = llvm.getelementptr inbounds %out_1[%768] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %757, %769 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %770 = llvm.add %i_below_tile, %329 overflow<nsw> : i64
    %771 = llvm.mul %770, %b_stride0_1 overflow<nsw> : i64
    %772 = llvm.add %771, %j_panel overflow<nsw> : i64
    %773 = llvm.getelementptr inbounds %out_1[%772] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %758, %773 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %774 = llvm.add %771, %767 overflow<nsw> : i64
    %775 = llvm.getelementptr inbounds %out_1[%774] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %759, %775 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %776 = llvm.add %i_below_tile, %332 overflow<nsw> : i64
    %777 = llvm.mul %776, %b_stride0_1 overflow<nsw> : i64
    %778 = llvm.add %777, %j_panel overflow<nsw> : i64
    %779 = llvm.getelementptr inbounds %out_1[%778] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %760, %779 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %780 = llvm.add %777, %767 overflow<nsw> : i64
    %781 = llvm.getelementptr inbounds %out_1[%780] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %761, %781 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %782 = llvm.add %i_below_tile, %333 overflow<nsw> : i64
    %783 = llvm.mul %782, %b_stride0_1 overflow<nsw> : i64
    %784 = llvm.add %783, %j_panel overflow<nsw> : i64
    %785 = llvm.getelementptr inbounds %out_1[%784] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %762, %785 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %786 = llvm.add %783, %767 overflow<nsw> : i64
    %787 = llvm.getelementptr inbounds %out_1[%786] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %763, %787 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb24
  ^bb23:
    %788 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %789 = llvm.add %788, %j_panel overflow<nsw> : i64
    %790 = llvm.getelementptr inbounds %out_1[%789] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %741, %790 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %791 = llvm.add %j_panel, %330 overflow<nsw> : i64
    %792 = llvm.add %788, %791 overflow<nsw> : i64
    %793 = llvm.getelementptr inbounds %out_1[%792] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %742, %793 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %794 = llvm.add %i_below_tile, %329 overflow<nsw> : i64
    %795 = llvm.mul %794, %b_stride0_1 overflow<nsw> : i64
    %796 = llvm.add %795, %j_panel overflow<nsw> : i64
    %797 = llvm.getelementptr inbounds %out_1[%796] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %743, %797 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %798 = llvm.add %795, %791 overflow<nsw> : i64
    %799 = llvm.getelementptr inbounds %out_1[%798] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %744, %799 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %800 = llvm.add %i_below_tile, %332 overflow<nsw> : i64
    %801 = llvm.mul %800, %b_stride0_1 overflow<nsw> : i64
    %802 = llvm.add %801, %j_panel overflow<nsw> : i64
    %803 = llvm.getelementptr inbounds %out_1[%802] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %745, %803 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %804 = llvm.add %801, %791 overflow<nsw> : i64
    %805 = llvm.getelementptr inbounds %out_1[%804] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %746, %805 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %806 = llvm.add %i_below_tile, %333 overflow<nsw> : i64
    %807 = llvm.mul %806, %b_stride0_1 overflow<nsw> : i64
    %808 = llvm.add %807, %j_panel overflow<nsw> : i64
    %809 = llvm.getelementptr inbounds %out_1[%808] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %747, %809 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %810 = llvm.add %807, %791 overflow<nsw> : i64
    %811 = llvm.getelementptr inbounds %out_1[%810] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %748, %811 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb24
  ^bb24:
    %812 = llvm.add %i_below_tile, %334 overflow<nsw> : i64
    %813 = llvm.icmp "slt" %812, %324 : i64
    llvm.cond_br %813, ^bb16(%812 : i64), ^bb25
  ^bb25:
    %814 = llvm.icmp "slt" %324, %325 : i64
    llvm.cond_br %814, ^bb26(%324 : i64), ^bb35
  ^bb26(%i_below_below_tile: i64):
    %815 = llvm.icmp "eq" %k0_piece, %326 : i64
    llvm.cond_br %815, ^bb27, ^bb28
  ^bb27:
    llvm.br ^bb29(%340, %340, %340, %340 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb28:
    %816 = llvm.mul %i_below_below_tile, %b_stride0_1 overflow<nsw> : i64
    %817 = llvm.add %816, %j_panel overflow<nsw> : i64
    %818 = llvm.getelementptr inbounds %out_1[%817] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %819 = llvm.load %818 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %820 = llvm.add %j_panel, %330 overflow<nsw> : i64
    %821 = llvm.add %816, %820 overflow<nsw> : i64
    %822 = llvm.getelementptr inbounds %out_1[%821] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %823 = llvm.load %822 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %824 = llvm.add %i_below_below_tile, %329 overflow<nsw> : i64
    %825 = llvm.mul %824, %b_stride0_1 overflow<nsw> : i64
    %826 = llvm.add %825, %j_panel overflow<nsw> : i64
    %827 = llvm.getelementptr inbounds %out_1[%826] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %828 = llvm.load %827 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %829 = llvm.add %825, %820 overflow<nsw> : i64
    %830 = llvm.getelementptr inbounds %out_1[%829] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %831 = llvm.load %830 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb29(%819, %823, %828, %831 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb29(%832: vector<8xf32>, %833: vector<8xf32>, %834: vector<8xf32>, %835: vector<8xf32>):
    %836 = llvm.add %k0_piece, %328 overflow<nsw> : i64
    %837 = llvm.intr.smin(%836, %a_stride0_1) : (i64, i64) -> i64
    %838 = llvm.icmp "slt" %k0_piece, %837 : i64
    llvm.cond_br %838, ^bb30(%k0_piece, %832, %833, %834, %835 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb31(%832, %833, %834, %835 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb30(%k0_below_below: i64, %839: vector<8xf32>, %840: vector<8xf32>, %841: vector<8xf32>, %842: vector<8xf32>):
    %843 = llvm.mul %i_below_below_tile, %a_stride0_1 overflow<nsw> : i64
    %844 = llvm.add %843, %k0_below_below overflow<nsw> : i64
    %845 = llvm.getelementptr inbounds %a_1[%844] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %846 = llvm.load %845 {alignment = 4 : i64} : !llvm.ptr -> f32
    %847 = llvm.mlir.poison : vector<8xf32>
    %848 = llvm.insertelement %846, %847[%326 : i64] : vector<8xf32>
    %849 = llvm.shufflevector %848, %847 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %850 = llvm.add %i_below_below_tile, %329 overflow<nsw> : i64
    %851 = llvm.mul %850, %a_stride0_1 overflow<nsw> : i64
    %852 = llvm.add %851, %k0_below_below overflow<nsw> : i64
    %853 = llvm.getelementptr inbounds %a_1[%852] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %854 = llvm.load %853 {alignment = 4 : i64} : !llvm.ptr -> f32
    %855 = llvm.mlir.poison : vector<8xf32>
    %856 = llvm.insertelement %854, %855[%326 : i64] : vector<8xf32>
    %857 = llvm.shufflevector %856, %855 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %858 = llvm.sub %k0_below_below, %k0_piece overflow<nsw> : i64
    %859 = llvm.mul %858, %327 overflow<nsw> : i64
    %860 = llvm.getelementptr inbounds %b_copy[%859] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %861 = llvm.load %860 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %862 = llvm.add %326, %330 overflow<nsw> : i64
    %863 = llvm.add %859, %862 overflow<nsw> : i64
    %864 = llvm.getelementptr inbounds %b_copy[%863] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %865 = llvm.load %864 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %866 = llvm.fmul %849, %861 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %867 = llvm.fmul %849, %865 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %868 = llvm.fmul %857, %861 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %869 = llvm.fmul %857, %865 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %870 = llvm.fadd %839, %866 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %871 = llvm.fadd %840, %867 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %872 = llvm.fadd %841, %868 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %873 = llvm.fadd %842, %869 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %874 = llvm.add %k0_below_below, %329 overflow<nsw> : i64
    %875 = llvm.icmp "slt" %874, %837 : i64
    llvm.cond_br %875, ^bb30(%874, %870, %871, %872, %873 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb31(%870, %871, %872, %873 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb31(%876: vector<8xf32>, %877: vector<8xf32>, %878: vector<8xf32>, %879: vector<8xf32>):
    %880 = llvm.sub %836, %a_stride0_1 overflow<nsw> : i64
    %881 = llvm.icmp "sge" %880, %326 : i64
    llvm.cond_br %881, ^bb32, ^bb33
  ^bb32:
    %882 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %883 = llvm.load %882 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %884 = llvm.add %j_panel, %330 overflow<nsw> : i64
    %885 = llvm.getelementptr inbounds %bias_1[%884] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %886 = llvm.load %885 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %887 = llvm.fadd %876, %883 : vector<8xf32>
    %888 = llvm.fadd %877, %886 : vector<8xf32>
    %889 = llvm.fadd %878, %883 : vector<8xf32>
    %890 = llvm.fadd %879, %886 : vector<8xf32>
    %891 = llvm.mul %i_below_below_tile, %b_stride0_1 overflow<nsw> : i64
    %892 = llvm.add %891, %j_panel overflow<nsw> : i64
    %893 = llvm.getelementptr inbounds %out_1[%892] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %887, %893 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %894 = llvm.add %j_panel, %330 overflow<nsw> : i64
    %895 = llvm.add %891, %894 overflow<nsw> : i64
    %896 = llvm.getelementptr inbounds %out_1[%895] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %888, %896 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %897 = llvm.add %i_below_below_tile, %329 overflow<nsw> : i64
    %898 = llvm.mul %897, %b_stride0_1 overflow<nsw> : i64
    %899 = llvm.add %898, %j_panel overflow<nsw> : i64
    %900 = llvm.getelementptr inbounds %out_1[%899] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %889, %900 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %901 = llvm.add %898, %894 overflow<nsw> : i64
    %902 = llvm.getelementptr inbounds %out_1[%901] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %890, %902 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb34
  ^bb33:
    %903 = llvm.mul %i_below_below_tile, %b_stride0_1 overflow<nsw> : i64
    %904 = llvm.add %903, %j_panel overflow<nsw> : i64
    %905 = llvm.getelementptr inbounds %out_1[%904] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %876, %905 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %906 = llvm.add %j_panel, %330 overflow<nsw> : i64
    %907 = llvm.add %903, %906 overflow<nsw> : i64
    %908 = llvm.getelementptr inbounds %out_1[%907] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %877, %908 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %909 = llvm.add %i_below_below_tile, %329 overflow<nsw> : i64
    %910 = llvm.mul %909, %b_stride0_1 overflow<nsw> : i64
    %911 = llvm.add %910, %j_panel overflow<nsw> : i64
    %912 = llvm.getelementptr inbounds %out_1[%911] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %878, %912 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %913 = llvm.add %910, %906 overflow<nsw> : i64
    %914 = llvm.getelementptr inbounds %out_1[%913] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %879, %914 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb34
  ^bb34:
    %915 = llvm.add %i_below_below_tile, %332 overflow<nsw> : i64
    %916 = llvm.icmp "slt" %915, %325 : i64
    llvm.cond_br %916, ^bb26(%915 : i64), ^bb35
  ^bb35:
    %917 = llvm.icmp "slt" %325, %a_size0_1 : i64
    llvm.cond_br %917, ^bb36(%325 : i64), ^bb45
  ^bb36(%i_below_below_below_tile: i64):
    %918 = llvm.icmp "eq" %k0_piece, %326 : i64
    llvm.cond_br %918, ^bb37, ^bb38
  ^bb37:
    llvm.br ^bb39(%340, %340 : vector<8xf32>, vector<8xf32>)
  ^bb38:
    %919 = llvm.mul %i_below_below_below_tile, %b_stride0_1 overflow<nsw> : i64
    %920 = llvm.add %919, %j_panel overflow<nsw> : i64
    %921 = llvm.getelementptr inbounds %out_1[%920] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %922 = llvm.load %921 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %923 = llvm.add %j_panel, %330 overflow<nsw> : i64
    %924 = llvm.add %919, %923 overflow<nsw> : i64
    %925 = llvm.getelementptr inbounds %out_1[%924] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %926 = llvm.load %925 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb39(%922, %926 : vector<8xf32>, vector<8xf32>)
  ^bb39(%927: vector<8xf32>, %928: vector<8xf32>):
    %929 = llvm.add %k0_piece, %328 overflow<nsw> : i64
    %930 = llvm.intr.smin(%929, %a_stride0_1) : (i64, i64) -> i64
    %931 = llvm.icmp "slt" %k0_piece, %930 : i64
    llvm.cond_br %931, ^bb40(%k0_piece, %927, %928 : i64, vector<8xf32>, vector<8xf32>), ^bb41(%927, %928 : vector<8xf32>, vector<8xf32>)
  ^bb40(%k0_below_below_below: i64, %932: vector<8xf32>, %933: vector<8xf32>):
    %934 = llvm.mul %i_below_below_below_tile, %a_stride0_1 overflow<nsw> : i64
    %935 = llvm.add %934, %k0_below_below_below overflow<nsw> : i64
    %936 = llvm.getelementptr inbounds %a_1[%935] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %937 = llvm.load %936 {alignment = 4 : i64} : !llvm.ptr -> f32
    %938 = llvm.mlir.poison : vector<8xf32>
    %939 = llvm.insertelement %937, %938[%326 : i64] : vector<8xf32>
    %940 = llvm.shufflevector %939, %938 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %941 = llvm.sub %k0_below_below_below, %k0_piece overflow<nsw> : i64
    %942 = llvm.mul %941, %327 overflow<nsw> : i64
    %943 = llvm.getelementptr inbounds %b_copy[%942] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %944 = llvm.load %943 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %945 = llvm.add %326, %330 overflow<nsw> : i64
    %946 = llvm.add %942, %945 overflow<nsw> : i64
    %947 = llvm.getelementptr inbounds %b_copy[%946] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %948 = llvm.load %947 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %949 = llvm.fmul %940, %944 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %950 = llvm.fmul %940, %948 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %951 = llvm.fadd %932, %949 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %952 = llvm.fadd %933, %950 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %953 = llvm.add %k0_below_below_below, %329 overflow<nsw> : i64
    %954 = llvm.icmp "slt" %953, %930 : i64
    llvm.cond_br %954, ^bb40(%953, %951, %952 : i64, vector<8xf32>, vector<8xf32>), ^bb41(%951, %952 : vector<8xf32>, vector<8xf32>)
  ^bb41(%955: vector<8xf32>, %956: vector<8xf32>):
    %957 = llvm.sub %929, %a_stride0_1 overflow<nsw> : i64
    %958 = llvm.icmp "sge" %957, %326 : i64
    llvm.cond_br %958, ^bb42, ^bb43
  ^bb42:
    %959 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %960 = llvm.load %959 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %961 = llvm.add %j_panel, %330 overflow<nsw> : i64
    %962 = llvm.getelementptr inbounds %bias_1[%961] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %963 = llvm.load %962 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %964 = llvm.fadd %955, %960 : vector<8xf32>
    %965 = llvm.fadd %956, %963 : vector<8xf32>
    %966 = llvm.mul %i_below_below_below_tile, %b_stride0_1 overflow<nsw> : i64
    %967 = llvm.add %966, %j_panel overflow<nsw> : i64
    %968 = llvm.getelementptr inbounds %out_1[%967] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %964, %968 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %969 = llvm.add %j_panel, %330 overflow<nsw> : i64
    %970 = llvm.add %966, %969 overflow<nsw> : i64
    %971 = llvm.getelementptr inbounds %out_1[%970] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %965, %971 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb44
  ^bb43:
    %972 = llvm.mul %i_below_below_below_tile, %b_stride0_1 overflow<nsw> : i64
    %973 = llvm.add %972, %j_panel overflow<nsw> : i64
    %974 = llvm.getelementptr inbounds %out_1[%973] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %955, %974 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %975 = llvm.add %j_panel, %330 overflow<nsw> : i64
    %976 = llvm.add %972, %975 overflow<nsw> : i64
    %977 = llvm.getelementptr inbounds %out_1[%976] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %956, %977 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb44
  ^bb44:
    %978 = llvm.add %i_below_below_below_tile, %329 overflow<nsw> : i64
    %979 = llvm.icmp "slt" %978, %a_size0_1 : i64
    llvm.cond_br %979, ^bb36(%978 : i64), ^bb45
  ^bb45:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %980 = llvm.add %k0_piece, %328 overflow<nsw> : i64
    %981 = llvm.icmp "slt" %980, %321 : i64
    llvm.cond_br %981, ^bb2(%980 : i64), ^bb46
  ^bb46:
    %982 = llvm.add %342, %329 overflow<nsw> : i64
    %983 = llvm.icmp "slt" %982, %end : i64
    llvm.cond_br %983, ^bb1(%982 : i64), ^bb47
  ^bb47:
    llvm.return %339 : i32
  ^bb48(%984: i32):
    llvm.return %984 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %985 = llvm.mlir.constant(8) : i64
    %986 = llvm.mlir.constant(16) : i64
    %987 = llvm.mlir.constant(24) : i64
    %988 = llvm.mlir.constant(32) : i64
    %989 = llvm.mlir.constant(40) : i64
    %990 = llvm.mlir.constant(48) : i64
    %991 = llvm.mlir.constant(56) : i64
    %992 = llvm.mlir.constant(64) : i64
    %993 = llvm.mlir.constant(72) : i64
    %994 = llvm.mlir.constant(80) : i64
    %995 = llvm.mlir.constant(88) : i64
    %996 = llvm.mlir.constant(96) : i64
    %997 = llvm.mlir.constant(104) : i64
    %998 = llvm.mlir.constant(112) : i64
    %999 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %1000 = llvm.getelementptr inbounds %context[%985] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1001 = llvm.load %1000 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1002 = llvm.getelementptr inbounds %context[%986] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1003 = llvm.load %1002 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1004 = llvm.getelementptr inbounds %context[%987] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1005 = llvm.load %1004 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1006 = llvm.getelementptr inbounds %context[%988] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1007 = llvm.load %1006 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1008 = llvm.getelementptr inbounds %context[%989] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1009 = llvm.load %1008 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1010 = llvm.getelementptr inbounds %context[%990] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1011 = llvm.load %1010 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1012 = llvm.getelementptr inbounds %context[%991] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1013 = llvm.load %1012 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1014 = llvm.getelementptr inbounds %context[%992] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1015 = llvm.load %1014 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1016 = llvm.getelementptr inbounds %context[%993] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1017 = llvm.load %1016 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1018 = llvm.getelementptr inbounds %context[%994] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1019 = llvm.load %1018 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1020 = llvm.getelementptr inbounds %context[%995] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1021 = llvm.load %1020 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1022 = llvm.getelementptr inbounds %context[%996] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1023 = llvm.load %1022 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1024 = llvm.getelementptr inbounds %context[%997] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1025 = llvm.load %1024 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1026 = llvm.getelementptr inbounds %context[%998] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1027 = llvm.load %1026 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1028 = llvm.call @program.parallel0(%begin_1, %end_1, %999, %1001, %1003, %1005, %1007, %1009, %1011, %1013, %1015, %1017, %1019, %1021, %1023, %1025, %1027) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64) -> i32
    llvm.return %1028 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %1029: i64, %b_stride0_2: i64, %1030: i64, %1031: i64, %1032: i64, %a_stride0_2: i64, %b_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_size0_2: i64, %1033: i64, %out_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %a_size0_2: i64, %a_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %bias_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %bias_size0_2: i64, %1034: i64, %1035: i64) -> i32 attributes {no_unwind, no_inline} {
    %1036 = llvm.mlir.constant(8) : i64
    %1037 = llvm.mlir.constant(0) : i64
    %1038 = llvm.mlir.constant(8192) : i64
    %1039 = llvm.mlir.constant(1) : i64
    %1040 = llvm.mlir.constant(2) : i64
    %1041 = llvm.mlir.constant(3) : i64
    %1042 = llvm.mlir.constant(4) : i64
    %1043 = llvm.mlir.constant(5) : i64
    %1044 = llvm.mlir.constant(6) : i64
    %1045 = llvm.mlir.constant(7) : i64
    %1046 = llvm.mlir.constant(true) : i1
    %1047 = llvm.mlir.constant(1 : i32) : i32
    %1048 = llvm.mlir.constant(64) : i64
    %1049 = llvm.mlir.constant(-64) : i64
    %1050 = llvm.mlir.constant(0 : i32) : i32
    %1051 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %1052 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %1052, ^bb1(%begin_2 : i64), ^bb49
  ^bb1(%1053: i64):
    %1054 = llvm.mul %1053, %1036 overflow<nsw> : i64
    %j_right_panel = llvm.add %1029, %1054 overflow<nsw> : i64
    %1055 = llvm.add %j_right_panel, %1036 overflow<nsw> : i64
    %1056 = llvm.sub %1055, %j_right_panel overflow<nsw> : i64
    %1057 = llvm.sub %b_stride0_2, %j_right_panel overflow<nsw> : i64
    %1058 = llvm.intr.smin(%1056, %1057) : (i64, i64) -> i64
    %1059 = llvm.intr.smin(%1058, %1036) : (i64, i64) -> i64
    %1060 = llvm.intr.smax(%1059, %1037) : (i64, i64) -> i64
    %1061 = llvm.trunc %1060 : i64 to i32
    %1062 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1063 = llvm.mlir.poison : vector<8xi32>
    %1064 = llvm.insertelement %1061, %1063[%1037 : i64] : vector<8xi32>
    %1065 = llvm.shufflevector %1064, %1063 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1066 = llvm.icmp "slt" %1062, %1065 : vector<8xi32>
    %1067 = llvm.intr.smin(%1056, %1057) : (i64, i64) -> i64
    %1068 = llvm.intr.smin(%1067, %1036) : (i64, i64) -> i64
    %1069 = llvm.intr.smax(%1068, %1037) : (i64, i64) -> i64
    %1070 = llvm.trunc %1069 : i64 to i32
    %1071 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1072 = llvm.mlir.poison : vector<8xi32>
    %1073 = llvm.insertelement %1070, %1072[%1037 : i64] : vector<8xi32>
    %1074 = llvm.shufflevector %1073, %1072 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1075 = llvm.icmp "slt" %1071, %1074 : vector<8xi32>
    %1076 = llvm.intr.smin(%1056, %1057) : (i64, i64) -> i64
    %1077 = llvm.intr.smin(%1076, %1036) : (i64, i64) -> i64
    %1078 = llvm.intr.smax(%1077, %1037) : (i64, i64) -> i64
    %1079 = llvm.trunc %1078 : i64 to i32
    %1080 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1081 = llvm.mlir.poison : vector<8xi32>
    %1082 = llvm.insertelement %1079, %1081[%1037 : i64] : vector<8xi32>
    %1083 = llvm.shufflevector %1082, %1081 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1084 = llvm.icmp "slt" %1080, %1083 : vector<8xi32>
    %1085 = llvm.intr.smin(%1056, %1057) : (i64, i64) -> i64
    %1086 = llvm.intr.smin(%1085, %1036) : (i64, i64) -> i64
    %1087 = llvm.intr.smax(%1086, %1037) : (i64, i64) -> i64
    %1088 = llvm.trunc %1087 : i64 to i32
    %1089 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1090 = llvm.mlir.poison : vector<8xi32>
    %1091 = llvm.insertelement %1088, %1090[%1037 : i64] : vector<8xi32>
    %1092 = llvm.shufflevector %1091, %1090 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1093 = llvm.icmp "slt" %1089, %1092 : vector<8xi32>
    %1094 = llvm.intr.smin(%1056, %1057) : (i64, i64) -> i64
    %1095 = llvm.intr.smin(%1094, %1036) : (i64, i64) -> i64
    %1096 = llvm.intr.smax(%1095, %1037) : (i64, i64) -> i64
    %1097 = llvm.trunc %1096 : i64 to i32
    %1098 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1099 = llvm.mlir.poison : vector<8xi32>
    %1100 = llvm.insertelement %1097, %1099[%1037 : i64] : vector<8xi32>
    %1101 = llvm.shufflevector %1100, %1099 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1102 = llvm.icmp "slt" %1098, %1101 : vector<8xi32>
    %1103 = llvm.icmp "slt" %1037, %1030 : i64
    llvm.cond_br %1103, ^bb2(%1037 : i64), ^bb48
  ^bb2(%k0_right_piece: i64):
    %1104 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1042, %1031) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1105 = llvm.extractvalue %1104[0] : !llvm.struct<(i64, i1)>
    %1106 = llvm.extractvalue %1104[1] : !llvm.struct<(i64, i1)>
    %1107 = llvm.xor %1106, %1046 : i1
    llvm.cond_br %1107, ^bb3, ^bb50(%1047 : i32)
  ^bb3:
    %1108 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1105, %1032) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1109 = llvm.extractvalue %1108[0] : !llvm.struct<(i64, i1)>
    %1110 = llvm.extractvalue %1108[1] : !llvm.struct<(i64, i1)>
    %1111 = llvm.xor %1110, %1046 : i1
    llvm.cond_br %1111, ^bb4, ^bb50(%1047 : i32)
  ^bb4:
    %1112 = llvm.add %1109, %1048 overflow<nsw> : i64
    %1113 = llvm.and %1112, %1049 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%1048, %1113) : (i64, i64) -> !llvm.ptr
    %1114 = llvm.mlir.zero : !llvm.ptr
    %1115 = llvm.icmp "ne" %b_copy_1, %1114 : !llvm.ptr
    llvm.cond_br %1115, ^bb5, ^bb50(%1047 : i32)
  ^bb5:
    %1116 = llvm.add %k0_right_piece, %1038 overflow<nsw> : i64
    %1117 = llvm.intr.smin(%1116, %a_stride0_2) : (i64, i64) -> i64
    %1118 = llvm.icmp "slt" %k0_right_piece, %1117 : i64
    llvm.cond_br %1118, ^bb6(%k0_right_piece : i64), ^bb7
  ^bb6(%k0_right_copy: i64):
    %1119 = llvm.mul %k0_right_copy, %b_stride0_2 overflow<nsw> : i64
    %1120 = llvm.add %1119, %j_right_panel overflow<nsw> : i64
    %1121 = llvm.getelementptr inbounds %b_2[%1120] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1122 = llvm.intr.masked.load %1121, %1066, %1051 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1123 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %1124 = llvm.mul %1123, %1032 overflow<nsw> : i64
    %1125 = llvm.getelementptr inbounds %b_copy_1[%1124] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1122, %1125, %1066 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1126 = llvm.add %k0_right_copy, %1039 overflow<nsw> : i64
    %1127 = llvm.icmp "slt" %1126, %1117 : i64
    llvm.cond_br %1127, ^bb6(%1126 : i64), ^bb7
  ^bb7:
    %1128 = llvm.icmp "slt" %1037, %1033 : i64
    llvm.cond_br %1128, ^bb8(%1037 : i64), ^bb17
  ^bb8(%i_right_tile: i64):
    %1129 = llvm.icmp "eq" %k0_right_piece, %1037 : i64
    llvm.cond_br %1129, ^bb9, ^bb10
  ^bb9:
    llvm.br ^bb11(%1051, %1051, %1051, %1051, %1051, %1051, %1051, %1051 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb10:
    %1130 = llvm.intr.smin(%1067, %1036) : (i64, i64) -> i64
    %1131 = llvm.intr.smax(%1130, %1037) : (i64, i64) -> i64
    %1132 = llvm.trunc %1131 : i64 to i32
    %1133 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1134 = llvm.mlir.poison : vector<8xi32>
    %1135 = llvm.insertelement %1132, %1134[%1037 : i64] : vector<8xi32>
    %1136 = llvm.shufflevector %1135, %1134 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1137 = llvm.icmp "slt" %1133, %1136 : vector<8xi32>
    %1138 = llvm.mul %i_right_tile, %b_stride0_2 overflow<nsw> : i64
    %1139 = llvm.add %1138, %j_right_panel overflow<nsw> : i64
    %1140 = llvm.getelementptr inbounds %out_2[%1139] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1141 = llvm.intr.masked.load %1140, %1137, %1051 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1142 = llvm.add %i_right_tile, %1039 overflow<nsw> : i64
    %1143 = llvm.mul %1142, %b_stride0_2 overflow<nsw> : i64
    %1144 = llvm.add %1143, %j_right_panel overflow<nsw> : i64
    %1145 = llvm.getelementptr inbounds %out_2[%1144] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1146 = llvm.intr.masked.load %1145, %1137, %1051 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1147 = llvm.add %i_right_tile, %1040 overflow<nsw> : i64
    %1148 = llvm.mul %1147, %b_stride0_2 overflow<nsw> : i64
    %1149 = llvm.add %1148, %j_right_panel overflow<nsw> : i64
    %1150 = llvm.getelementptr inbounds %out_2[%1149] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1151 = llvm.intr.masked.load %1150, %1137, %1051 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1152 = llvm.add %i_right_tile, %1041 overflow<nsw> : i64
    %1153 = llvm.mul %1152, %b_stride0_2 overflow<nsw> : i64
    %1154 = llvm.add %1153, %j_right_panel overflow<nsw> : i64
    %1155 = llvm.getelementptr inbounds %out_2[%1154] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1156 = llvm.intr.masked.load %1155, %1137, %1051 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1157 = llvm.add %i_right_tile, %1042 overflow<nsw> : i64
    %1158 = llvm.mul %1157, %b_stride0_2 overflow<nsw> : i64
    %1159 = llvm.add %1158, %j_right_panel overflow<nsw> : i64
    %1160 = llvm.getelementptr inbounds %out_2[%1159] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1161 = llvm.intr.masked.load %1160, %1137, %1051 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1162 = llvm.add %i_right_tile, %1043 overflow<nsw> : i64
    %1163 = llvm.mul %1162, %b_stride0_2 overflow<nsw> : i64
    %1164 = llvm.add %1163, %j_right_panel overflow<nsw> : i64
    %1165 = llvm.getelementptr inbounds %out_2[%1164] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1166 = llvm.intr.masked.load %1165, %1137, %1051 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1167 = llvm.add %i_right_tile, %1044 overflow<nsw> : i64
    %1168 = llvm.mul %1167, %b_stride0_2 overflow<nsw> : i64
    %1169 = llvm.add %1168, %j_right_panel overflow<nsw> : i64
    %1170 = llvm.getelementptr inbounds %out_2[%1169] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1171 = llvm.intr.masked.load %1170, %1137, %1051 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1172 = llvm.add %i_right_tile, %1045 overflow<nsw> : i64
    %1173 = llvm.mul %1172, %b_stride0_2 overflow<nsw> : i64
    %1174 = llvm.add %1173, %j_right_panel overflow<nsw> : i64
    %1175 = llvm.getelementptr inbounds %out_2[%1174] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1176 = llvm.intr.masked.load %1175, %1137, %1051 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb11(%1141, %1146, %1151, %1156, %1161, %1166, %1171, %1176 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb11(%1177: vector<8xf32>, %1178: vector<8xf32>, %1179: vector<8xf32>, %1180: vector<8xf32>, %1181: vector<8xf32>, %1182: vector<8xf32>, %1183: vector<8xf32>, %1184: vector<8xf32>):
    %1185 = llvm.add %k0_right_piece, %1038 overflow<nsw> : i64
    %1186 = llvm.intr.smin(%1185, %a_stride0_2) : (i64, i64) -> i64
    %1187 = llvm.icmp "slt" %k0_right_piece, %1186 : i64
    llvm.cond_br %1187, ^bb12(%k0_right_piece, %1177, %1178, %1179, %1180, %1181, %1182, %1183, %1184 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb13(%1177, %1178, %1179, %1180, %1181, %1182, %1183, %1184 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb12(%k0_right: i64, %1188: vector<8xf32>, %1189: vector<8xf32>, %1190: vector<8xf32>, %1191: vector<8xf32>, %1192: vector<8xf32>, %1193: vector<8xf32>, %1194: vector<8xf32>, %1195: vector<8xf32>):
    %1196 = llvm.mul %i_right_tile, %a_stride0_2 overflow<nsw> : i64
    %1197 = llvm.add %1196, %k0_right overflow<nsw> : i64
    %1198 = llvm.getelementptr inbounds %a_2[%1197] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1199 = llvm.load %1198 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1200 = llvm.mlir.poison : vector<8xf32>
    %1201 = llvm.insertelement %1199, %1200[%1037 : i64] : vector<8xf32>
    %1202 = llvm.shufflevector %1201, %1200 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1203 = llvm.add %i_right_tile, %1039 overflow<nsw> : i64
    %1204 = llvm.mul %1203, %a_stride0_2 overflow<nsw> : i64
    %1205 = llvm.add %1204, %k0_right overflow<nsw> : i64
    %1206 = llvm.getelementptr inbounds %a_2[%1205] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1207 = llvm.load %1206 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1208 = llvm.mlir.poison : vector<8xf32>
    %1209 = llvm.insertelement %1207, %1208[%1037 : i64] : vector<8xf32>
    %1210 = llvm.shufflevector %1209, %1208 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1211 = llvm.add %i_right_tile, %1040 overflow<nsw> : i64
    %1212 = llvm.mul %1211, %a_stride0_2 overflow<nsw> : i64
    %1213 = llvm.add %1212, %k0_right overflow<nsw> : i64
    %1214 = llvm.getelementptr inbounds %a_2[%1213] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1215 = llvm.load %1214 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1216 = llvm.mlir.poison : vector<8xf32>
    %1217 = llvm.insertelement %1215, %1216[%1037 : i64] : vector<8xf32>
    %1218 = llvm.shufflevector %1217, %1216 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1219 = llvm.add %i_right_tile, %1041 overflow<nsw> : i64
    %1220 = llvm.mul %1219, %a_stride0_2 overflow<nsw> : i64
    %1221 = llvm.add %1220, %k0_right overflow<nsw> : i64
    %1222 = llvm.getelementptr inbounds %a_2[%1221] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1223 = llvm.load %1222 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1224 = llvm.mlir.poison : vector<8xf32>
    %1225 = llvm.insertelement %1223, %1224[%1037 : i64] : vector<8xf32>
    %1226 = llvm.shufflevector %1225, %1224 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1227 = llvm.add %i_right_tile, %1042 overflow<nsw> : i64
    %1228 = llvm.mul %1227, %a_stride0_2 overflow<nsw> : i64
    %1229 = llvm.add %1228, %k0_right overflow<nsw> : i64
    %1230 = llvm.getelementptr inbounds %a_2[%1229] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1231 = llvm.load %1230 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1232 = llvm.mlir.poison : vector<8xf32>
    %1233 = llvm.insertelement %1231, %1232[%1037 : i64] : vector<8xf32>
    %1234 = llvm.shufflevector %1233, %1232 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1235 = llvm.add %i_right_tile, %1043 overflow<nsw> : i64
    %1236 = llvm.mul %1235, %a_stride0_2 overflow<nsw> : i64
    %1237 = llvm.add %1236, %k0_right overflow<nsw> : i64
    %1238 = llvm.getelementptr inbounds %a_2[%1237] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1239 = llvm.load %1238 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1240 = llvm.mlir.poison : vector<8xf32>
    %1241 = llvm.insertelement %1239, %1240[%1037 : i64] : vector<8xf32>
    %1242 = llvm.shufflevector %1241, %1240 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1243 = llvm.add %i_right_tile, %1044 overflow<nsw> : i64
    %1244 = llvm.mul %1243, %a_stride0_2 overflow<nsw> : i64
    %1245 = llvm.add %1244, %k0_right overflow<nsw> : i64
    %1246 = llvm.getelementptr inbounds %a_2[%1245] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1247 = llvm.load %1246 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1248 = llvm.mlir.poison : vector<8xf32>
    %1249 = llvm.insertelement %1247, %1248[%1037 : i64] : vector<8xf32>
    %1250 = llvm.shufflevector %1249, %1248 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1251 = llvm.add %i_right_tile, %1045 overflow<nsw> : i64
    %1252 = llvm.mul %1251, %a_stride0_2 overflow<nsw> : i64
    %1253 = llvm.add %1252, %k0_right overflow<nsw> : i64
    %1254 = llvm.getelementptr inbounds %a_2[%1253] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1255 = llvm.load %1254 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1256 = llvm.mlir.poison : vector<8xf32>
    %1257 = llvm.insertelement %1255, %1256[%1037 : i64] : vector<8xf32>
    %1258 = llvm.shufflevector %1257, %1256 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1259 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %1260 = llvm.mul %1259, %1032 overflow<nsw> : i64
    %1261 = llvm.getelementptr inbounds %b_copy_1[%1260] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1262 = llvm.intr.masked.load %1261, %1075, %1051 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1263 = llvm.fmul %1202, %1262 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1264 = llvm.fmul %1210, %1262 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1265 = llvm.fmul %1218, %1262 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1266 = llvm.fmul %1226, %1262 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1267 = llvm.fmul %1234, %1262 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1268 = llvm.fmul %1242, %1262 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1269 = llvm.fmul %1250, %1262 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1270 = llvm.fmul %1258, %1262 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1271 = llvm.fadd %1188, %1263 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1272 = llvm.fadd %1189, %1264 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1273 = llvm.fadd %1190, %1265 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1274 = llvm.fadd %1191, %1266 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1275 = llvm.fadd %1192, %1267 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1276 = llvm.fadd %1193, %1268 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1277 = llvm.fadd %1194, %1269 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1278 = llvm.fadd %1195, %1270 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1279 = llvm.add %k0_right, %1039 overflow<nsw> : i64
    %1280 = llvm.icmp "slt" %1279, %1186 : i64
    llvm.cond_br %1280, ^bb12(%1279, %1271, %1272, %1273, %1274, %1275, %1276, %1277, %1278 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb13(%1271, %1272, %1273, %1274, %1275, %1276, %1277, %1278 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb13(%1281: vector<8xf32>, %1282: vector<8xf32>, %1283: vector<8xf32>, %1284: vector<8xf32>, %1285: vector<8xf32>, %1286: vector<8xf32>, %1287: vector<8xf32>, %1288: vector<8xf32>):
    %1289 = llvm.sub %1185, %a_stride0_2 overflow<nsw> : i64
    %1290 = llvm.icmp "sge" %1289, %1037 : i64
    llvm.cond_br %1290, ^bb14, ^bb15
  ^bb14:
    %1291 = llvm.intr.smin(%1067, %1036) : (i64, i64) -> i64
    %1292 = llvm.intr.smax(%1291, %1037) : (i64, i64) -> i64
    %1293 = llvm.trunc %1292 : i64 to i32
    %1294 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1295 = llvm.mlir.poison : vector<8xi32>
    %1296 = llvm.insertelement %1293, %1295[%1037 : i64] : vector<8xi32>
    %1297 = llvm.shufflevector %1296, %1295 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1298 = llvm.icmp "slt" %1294, %1297 : vector<8xi32>
    %1299 = llvm.getelementptr inbounds %bias_2[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1300 = llvm.intr.masked.load %1299, %1298, %1051 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1301 = llvm.fadd %1281, %1300 : vector<8xf32>
    %1302 = llvm.fadd %1282, %1300 : vector<8xf32>
    %1303 = llvm.fadd %1283, %1300 : vector<8xf32>
    %1304 = llvm.fadd %1284, %1300 : vector<8xf32>
    %1305 = llvm.fadd %1285, %1300 : vector<8xf32>
    %1306 = llvm.fadd %1286, %1300 : vector<8xf32>
    %1307 = llvm.fadd %1287, %1300 : vector<8xf32>
    %1308 = llvm.fadd %1288, %1300 : vector<8xf32>
    %1309 = llvm.intr.smin(%1067, %1036) : (i64, i64) -> i64
    %1310 = llvm.intr.smax(%1309, %1037) : (i64, i64) -> i64
    %1311 = llvm.trunc %1310 : i64 to i32
    %1312 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1313 = llvm.mlir.poison : vector<8xi32>
    %1314 = llvm.insertelement %1311, %1313[%1037 : i64] : vector<8xi32>
    %1315 = llvm.shufflevector %1314, %1313 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1316 = llvm.icmp "slt" %1312, %1315 : vector<8xi32>
    %1317 = llvm.mul %i_right_tile, %b_stride0_2 overflow<nsw> : i64
    %1318 = llvm.add %1317, %j_right_panel overflow<nsw> : i64
    %1319 = llvm.getelementptr inbounds %out_2[%1318] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1301, %1319, %1316 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1320 = llvm.add %i_right_tile, %1039 overflow<nsw> : i64
    %1321 = llvm.mul %1320, %b_stride0_2 overflow<nsw> : i64
    %1322 = llvm.add %1321, %j_right_panel overflow<nsw> : i64
    %1323 = llvm.getelementptr inbounds %out_2[%1322] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1302, %1323, %1316 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1324 = llvm.add %i_right_tile, %1040 overflow<nsw> : i64
    %1325 = llvm.mul %1324, %b_stride0_2 overflow<nsw> : i64
    %1326 = llvm.add %1325, %j_right_panel overflow<nsw> : i64
    %1327 = llvm.getelementptr inbounds %out_2[%1326] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1303, %1327, %1316 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1328 = llvm.add %i_right_tile, %1041 overflow<nsw> : i64
    %1329 = llvm.mul %1328, %b_stride0_2 overflow<nsw> : i64
    %1330 = llvm.add %1329, %j_right_panel overflow<nsw> : i64
    %1331 = llvm.getelementptr inbounds %out_2[%1330] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1304, %1331, %1316 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1332 = llvm.add %i_right_tile, %1042 overflow<nsw> : i64
    %1333 = llvm.mul %1332, %b_stride0_2 overflow<nsw> : i64
    %1334 = llvm.add %1333, %j_right_panel overflow<nsw> : i64
    %1335 = llvm.getelementptr inbounds %out_2[%1334] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1305, %1335, %1316 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1336 = llvm.add %i_right_tile, %1043 overflow<nsw> : i64
    %1337 = llvm.mul %1336, %b_stride0_2 overflow<nsw> : i64
    %1338 = llvm.add %1337, %j_right_panel overflow<nsw> : i64
    %1339 = llvm.getelementptr inbounds %out_2[%1338] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1306, %1339, %1316 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1340 = llvm.add %i_right_tile, %1044 overflow<nsw> : i64
    %1341 = llvm.mul %1340, %b_stride0_2 overflow<nsw> : i64
    %1342 = llvm.add %1341, %j_right_panel overflow<nsw> : i64
    %1343 = llvm.getelementptr inbounds %out_2[%1342] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1307, %1343, %1316 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1344 = llvm.add %i_right_tile, %1045 overflow<nsw> : i64
    %1345 = llvm.mul %1344, %b_stride0_2 overflow<nsw> : i64
    %1346 = llvm.add %1345, %j_right_panel overflow<nsw> : i64
    %1347 = llvm.getelementptr inbounds %out_2[%1346] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1308, %1347, %1316 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb16
  ^bb15:
    %1348 = llvm.intr.smin(%1067, %1036) : (i64, i64) -> i64
    %1349 = llvm.intr.smax(%1348, %1037) : (i64, i64) -> i64
    %1350 = llvm.trunc %1349 : i64 to i32
    %1351 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1352 = llvm.mlir.poison : vector<8xi32>
    %1353 = llvm.insertelement %1350, %1352[%1037 : i64] : vector<8xi32>
    %1354 = llvm.shufflevector %1353, %1352 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1355 = llvm.icmp "slt" %1351, %1354 : vector<8xi32>
    %1356 = llvm.mul %i_right_tile, %b_stride0_2 overflow<nsw> : i64
    %1357 = llvm.add %1356, %j_right_panel overflow<nsw> : i64
    %1358 = llvm.getelementptr inbounds %out_2[%1357] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1281, %1358, %1355 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1359 = llvm.add %i_right_tile, %1039 overflow<nsw> : i64
    %1360 = llvm.mul %1359, %b_stride0_2 overflow<nsw> : i64
    %1361 = llvm.add %1360, %j_right_panel overflow<nsw> : i64
    %1362 = llvm.getelementptr inbounds %out_2[%1361] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1282, %1362, %1355 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1363 = llvm.add %i_right_tile, %1040 overflow<nsw> : i64
    %1364 = llvm.mul %1363, %b_stride0_2 overflow<nsw> : i64
    %1365 = llvm.add %1364, %j_right_panel overflow<nsw> : i64
    %1366 = llvm.getelementptr inbounds %out_2[%1365] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1283, %1366, %1355 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1367 = llvm.add %i_right_tile, %1041 overflow<nsw> : i64
    %1368 = llvm.mul %1367, %b_stride0_2 overflow<nsw> : i64
    %1369 = llvm.add %1368, %j_right_panel overflow<nsw> : i64
    %1370 = llvm.getelementptr inbounds %out_2[%1369] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1284, %1370, %1355 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1371 = llvm.add %i_right_tile, %1042 overflow<nsw> : i64
    %1372 = llvm.mul %1371, %b_stride0_2 overflow<nsw> : i64
    %1373 = llvm.add %1372, %j_right_panel overflow<nsw> : i64
    %1374 = llvm.getelementptr inbounds %out_2[%1373] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1285, %1374, %1355 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1375 = llvm.add %i_right_tile, %1043 overflow<nsw> : i64
    %1376 = llvm.mul %1375, %b_stride0_2 overflow<nsw> : i64
    %1377 = llvm.add %1376, %j_right_panel overflow<nsw> : i64
    %1378 = llvm.getelementptr inbounds %out_2[%1377] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1286, %1378, %1355 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1379 = llvm.add %i_right_tile, %1044 overflow<nsw> : i64
    %1380 = llvm.mul %1379, %b_stride0_2 overflow<nsw> : i64
    %1381 = llvm.add %1380, %j_right_panel overflow<nsw> : i64
    %1382 = llvm.getelementptr inbounds %out_2[%1381] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1287, %1382, %1355 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1383 = llvm.add %i_right_tile, %1045 overflow<nsw> : i64
    %1384 = llvm.mul %1383, %b_stride0_2 overflow<nsw> : i64
    %1385 = llvm.add %1384, %j_right_panel overflow<nsw> : i64
    %1386 = llvm.getelementptr inbounds %out_2[%1385] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1288, %1386, %1355 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb16
  ^bb16:
    %1387 = llvm.add %i_right_tile, %1036 overflow<nsw> : i64
    %1388 = llvm.icmp "slt" %1387, %1033 : i64
    llvm.cond_br %1388, ^bb8(%1387 : i64), ^bb17
  ^bb17:
    %1389 = llvm.icmp "slt" %1033, %1034 : i64
    llvm.cond_br %1389, ^bb18(%1033 : i64), ^bb27
  ^bb18(%i_right_below_tile: i64):
    %1390 = llvm.icmp "eq" %k0_right_piece, %1037 : i64
    llvm.cond_br %1390, ^bb19, ^bb20
  ^bb19:
    llvm.br ^bb21(%1051, %1051, %1051, %1051 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb20:
    %1391 = llvm.intr.smin(%1076, %1036) : (i64, i64) -> i64
    %1392 = llvm.intr.smax(%1391, %1037) : (i64, i64) -> i64
    %1393 = llvm.trunc %1392 : i64 to i32
    %1394 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1395 = llvm.mlir.poison : vector<8xi32>
    %1396 = llvm.insertelement %1393, %1395[%1037 : i64] : vector<8xi32>
    %1397 = llvm.shufflevector %1396, %1395 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1398 = llvm.icmp "slt" %1394, %1397 : vector<8xi32>
    %1399 = llvm.mul %i_right_below_tile, %b_stride0_2 overflow<nsw> : i64
    %1400 = llvm.add %1399, %j_right_panel overflow<nsw> : i64
    %1401 = llvm.getelementptr inbounds %out_2[%1400] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1402 = llvm.intr.masked.load %1401, %1398, %1051 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1403 = llvm.add %i_right_below_tile, %1039 overflow<nsw> : i64
    %1404 = llvm.mul %1403, %b_stride0_2 overflow<nsw> : i64
    %1405 = llvm.add %1404, %j_right_panel overflow<nsw> : i64
    %1406 = llvm.getelementptr inbounds %out_2[%1405] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1407 = llvm.intr.masked.load %1406, %1398, %1051 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1408 = llvm.add %i_right_below_tile, %1040 overflow<nsw> : i64
    %1409 = llvm.mul %1408, %b_stride0_2 overflow<nsw> : i64
    %1410 = llvm.add %1409, %j_right_panel overflow<nsw> : i64
    %1411 = llvm.getelementptr inbounds %out_2[%1410] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1412 = llvm.intr.masked.load %1411, %1398, %1051 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1413 = llvm.add %i_right_below_tile, %1041 overflow<nsw> : i64
    %1414 = llvm.mul %1413, %b_stride0_2 overflow<nsw> : i64
    %1415 = llvm.add %1414, %j_right_panel overflow<nsw> : i64
    %1416 = llvm.getelementptr inbounds %out_2[%1415] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1417 = llvm.intr.masked.load %1416, %1398, %1051 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb21(%1402, %1407, %1412, %1417 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb21(%1418: vector<8xf32>, %1419: vector<8xf32>, %1420: vector<8xf32>, %1421: vector<8xf32>):
    %1422 = llvm.add %k0_right_piece, %1038 overflow<nsw> : i64
    %1423 = llvm.intr.smin(%1422, %a_stride0_2) : (i64, i64) -> i64
    %1424 = llvm.icmp "slt" %k0_right_piece, %1423 : i64
    llvm.cond_br %1424, ^bb22(%k0_right_piece, %1418, %1419, %1420, %1421 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb23(%1418, %1419, %1420, %1421 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb22(%k0_right_below: i64, %1425: vector<8xf32>, %1426: vector<8xf32>, %1427: vector<8xf32>, %1428: vector<8xf32>):
    %1429 = llvm.mul %i_right_below_tile, %a_stride0_2 overflow<nsw> : i64
    %1430 = llvm.add %1429, %k0_right_below overflow<nsw> : i64
    %1431 = llvm.getelementptr inbounds %a_2[%1430] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1432 = llvm.load %1431 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1433 = llvm.mlir.poison : vector<8xf32>
    %1434 = llvm.insertelement %1432, %1433[%1037 : i64] : vector<8xf32>
    %1435 = llvm.shufflevector %1434, %1433 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1436 = llvm.add %i_right_below_tile, %1039 overflow<nsw> : i64
    %1437 = llvm.mul %1436, %a_stride0_2 overflow<nsw> : i64
    %1438 = llvm.add %1437, %k0_right_below overflow<nsw> : i64
    %1439 = llvm.getelementptr inbounds %a_2[%1438] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1440 = llvm.load %1439 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1441 = llvm.mlir.poison : vector<8xf32>
    %1442 = llvm.insertelement %1440, %1441[%1037 : i64] : vector<8xf32>
    %1443 = llvm.shufflevector %1442, %1441 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1444 = llvm.add %i_right_below_tile, %1040 overflow<nsw> : i64
    %1445 = llvm.mul %1444, %a_stride0_2 overflow<nsw> : i64
    %1446 = llvm.add %1445, %k0_right_below overflow<nsw> : i64
    %1447 = llvm.getelementptr inbounds %a_2[%1446] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1448 = llvm.load %1447 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1449 = llvm.mlir.poison : vector<8xf32>
    %1450 = llvm.insertelement %1448, %1449[%1037 : i64] : vector<8xf32>
    %1451 = llvm.shufflevector %1450, %1449 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1452 = llvm.add %i_right_below_tile, %1041 overflow<nsw> : i64
    %1453 = llvm.mul %1452, %a_stride0_2 overflow<nsw> : i64
    %1454 = llvm.add %1453, %k0_right_below overflow<nsw> : i64
    %1455 = llvm.getelementptr inbounds %a_2[%1454] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1456 = llvm.load %1455 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1457 = llvm.mlir.poison : vector<8xf32>
    %1458 = llvm.insertelement %1456, %1457[%1037 : i64] : vector<8xf32>
    %1459 = llvm.shufflevector %1458, %1457 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1460 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %1461 = llvm.mul %1460, %1032 overflow<nsw> : i64
    %1462 = llvm.getelementptr inbounds %b_copy_1[%1461] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1463 = llvm.intr.masked.load %1462, %1084, %1051 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1464 = llvm.fmul %1435, %1463 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1465 = llvm.fmul %1443, %1463 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1466 = llvm.fmul %1451, %1463 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1467 = llvm.fmul %1459, %1463 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1468 = llvm.fadd %1425, %1464 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1469 = llvm.fadd %1426, %1465 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1470 = llvm.fadd %1427, %1466 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1471 = llvm.fadd %1428, %1467 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1472 = llvm.add %k0_right_below, %1039 overflow<nsw> : i64
    %1473 = llvm.icmp "slt" %1472, %1423 : i64
    llvm.cond_br %1473, ^bb22(%1472, %1468, %1469, %1470, %1471 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb23(%1468, %1469, %1470, %1471 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb23(%1474: vector<8xf32>, %1475: vector<8xf32>, %1476: vector<8xf32>, %1477: vector<8xf32>):
    %1478 = llvm.sub %1422, %a_stride0_2 overflow<nsw> : i64
    %1479 = llvm.icmp "sge" %1478, %1037 : i64
    llvm.cond_br %1479, ^bb24, ^bb25
  ^bb24:
    %1480 = llvm.intr.smin(%1076, %1036) : (i64, i64) -> i64
    %1481 = llvm.intr.smax(%1480, %1037) : (i64, i64) -> i64
    %1482 = llvm.trunc %1481 : i64 to i32
    %1483 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1484 = llvm.mlir.poison : vector<8xi32>
    %1485 = llvm.insertelement %1482, %1484[%1037 : i64] : vector<8xi32>
    %1486 = llvm.shufflevector %1485, %1484 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1487 = llvm.icmp "slt" %1483, %1486 : vector<8xi32>
    %1488 = llvm.getelementptr inbounds %bias_2[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1489 = llvm.intr.masked.load %1488, %1487, %1051 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1490 = llvm.fadd %1474, %1489 : vector<8xf32>
    %1491 = llvm.fadd %1475, %1489 : vector<8xf32>
    %1492 = llvm.fadd %1476, %1489 : vector<8xf32>
    %1493 = llvm.fadd %1477, %1489 : vector<8xf32>
    %1494 = llvm.intr.smin(%1076, %1036) : (i64, i64) -> i64
    %1495 = llvm.intr.smax(%1494, %1037) : (i64, i64) -> i64
    %1496 = llvm.trunc %1495 : i64 to i32
    %1497 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1498 = llvm.mlir.poison : vector<8xi32>
    %1499 = llvm.insertelement %1496, %1498[%1037 : i64] : vector<8xi32>
    %1500 = llvm.shufflevector %1499, %1498 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1501 = llvm.icmp "slt" %1497, %1500 : vector<8xi32>
    %1502 = llvm.mul %i_right_below_tile, %b_stride0_2 overflow<nsw> : i64
    %1503 = llvm.add %1502, %j_right_panel overflow<nsw> : i64
    %1504 = llvm.getelementptr inbounds %out_2[%1503] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1490, %1504, %1501 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1505 = llvm.add %i_right_below_tile, %1039 overflow<nsw> : i64
    %1506 = llvm.mul %1505, %b_stride0_2 overflow<nsw> : i64
    %1507 = llvm.add %1506, %j_right_panel overflow<nsw> : i64
    %1508 = llvm.getelementptr inbounds %out_2[%1507] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1491, %1508, %1501 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1509 = llvm.add %i_right_below_tile, %1040 overflow<nsw> : i64
    %1510 = llvm.mul %1509, %b_stride0_2 overflow<nsw> : i64
    %1511 = llvm.add %1510, %j_right_panel overflow<nsw> : i64
    %1512 = llvm.getelementptr inbounds %out_2[%1511] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1492, %1512, %1501 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1513 = llvm.add %i_right_below_tile, %1041 overflow<nsw> : i64
    %1514 = llvm.mul %1513, %b_stride0_2 overflow<nsw> : i64
    %1515 = llvm.add %1514, %j_right_panel overflow<nsw> : i64
    %1516 = llvm.getelementptr inbounds %out_2[%1515] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1493, %1516, %1501 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb26
  ^bb25:
    %1517 = llvm.intr.smin(%1076, %1036) : (i64, i64) -> i64
    %1518 = llvm.intr.smax(%1517, %1037) : (i64, i64) -> i64
    %1519 = llvm.trunc %1518 : i64 to i32
    %1520 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1521 = llvm.mlir.poison : vector<8xi32>
    %1522 = llvm.insertelement %1519, %1521[%1037 : i64] : vector<8xi32>
    %1523 = llvm.shufflevector %1522, %1521 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1524 = llvm.icmp "slt" %1520, %1523 : vector<8xi32>
    %1525 = llvm.mul %i_right_below_tile, %b_stride0_2 overflow<nsw> : i64
    %1526 = llvm.add %1525, %j_right_panel overflow<nsw> : i64
    %1527 = llvm.getelementptr inbounds %out_2[%1526] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1474, %1527, %1524 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1528 = llvm.add %i_right_below_tile, %1039 overflow<nsw> : i64
    %1529 = llvm.mul %1528, %b_stride0_2 overflow<nsw> : i64
    %1530 = llvm.add %1529, %j_right_panel overflow<nsw> : i64
    %1531 = llvm.getelementptr inbounds %out_2[%1530] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1475, %1531, %1524 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1532 = llvm.add %i_right_below_tile, %1040 overflow<nsw> : i64
    %1533 = llvm.mul %1532, %b_stride0_2 overflow<nsw> : i64
    %1534 = llvm.add %1533, %j_right_panel overflow<nsw> : i64
    %1535 = llvm.getelementptr inbounds %out_2[%1534] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1476, %1535, %1524 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1536 = llvm.add %i_right_below_tile, %1041 overflow<nsw> : i64
    %1537 = llvm.mul %1536, %b_stride0_2 overflow<nsw> : i64
    %1538 = llvm.add %1537, %j_right_panel overflow<nsw> : i64
    %1539 = llvm.getelementptr inbounds %out_2[%1538] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1477, %1539, %1524 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb26
  ^bb26:
    %1540 = llvm.add %i_right_below_tile, %1042 overflow<nsw> : i64
    %1541 = llvm.icmp "slt" %1540, %1034 : i64
    llvm.cond_br %1541, ^bb18(%1540 : i64), ^bb27
  ^bb27:
    %1542 = llvm.icmp "slt" %1034, %1035 : i64
    llvm.cond_br %1542, ^bb28(%1034 : i64), ^bb37
  ^bb28(%i_right_below_below_tile: i64):
    %1543 = llvm.icmp "eq" %k0_right_piece, %1037 : i64
    llvm.cond_br %1543, ^bb29, ^bb30
  ^bb29:
    llvm.br ^bb31(%1051, %1051 : vector<8xf32>, vector<8xf32>)
  ^bb30:
    %1544 = llvm.intr.smin(%1085, %1036) : (i64, i64) -> i64
    %1545 = llvm.intr.smax(%1544, %1037) : (i64, i64) -> i64
    %1546 = llvm.trunc %1545 : i64 to i32
    %1547 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1548 = llvm.mlir.poison : vector<8xi32>
    %1549 = llvm.insertelement %1546, %1548[%1037 : i64] : vector<8xi32>
    %1550 = llvm.shufflevector %1549, %1548 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1551 = llvm.icmp "slt" %1547, %1550 : vector<8xi32>
    %1552 = llvm.mul %i_right_below_below_tile, %b_stride0_2 overflow<nsw> : i64
    %1553 = llvm.add %1552, %j_right_panel overflow<nsw> : i64
    %1554 = llvm.getelementptr inbounds %out_2[%1553] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1555 = llvm.intr.masked.load %1554, %1551, %1051 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1556 = llvm.add %i_right_below_below_tile, %1039 overflow<nsw> : i64
    %1557 = llvm.mul %1556, %b_stride0_2 overflow<nsw> : i64
    %1558 = llvm.add %1557, %j_right_panel overflow<nsw> : i64
    %1559 = llvm.getelementptr inbounds %out_2[%1558] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1560 = llvm.intr.masked.load %1559, %1551, %1051 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb31(%1555, %1560 : vector<8xf32>, vector<8xf32>)
  ^bb31(%1561: vector<8xf32>, %1562: vector<8xf32>):
    %1563 = llvm.add %k0_right_piece, %1038 overflow<nsw> : i64
    %1564 = llvm.intr.smin(%1563, %a_stride0_2) : (i64, i64) -> i64
    %1565 = llvm.icmp "slt" %k0_right_piece, %1564 : i64
    llvm.cond_br %1565, ^bb32(%k0_right_piece, %1561, %1562 : i64, vector<8xf32>, vector<8xf32>), ^bb33(%1561, %1562 : vector<8xf32>, vector<8xf32>)
  ^bb32(%k0_right_below_below: i64, %1566: vector<8xf32>, %1567: vector<8xf32>):
    %1568 = llvm.mul %i_right_below_below_tile, %a_stride0_2 overflow<nsw> : i64
    %1569 = llvm.add %1568, %k0_right_below_below overflow<nsw> : i64
    %1570 = llvm.getelementptr inbounds %a_2[%1569] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1571 = llvm.load %1570 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1572 = llvm.mlir.poison : vector<8xf32>
    %1573 = llvm.insertelement %1571, %1572[%1037 : i64] : vector<8xf32>
    %1574 = llvm.shufflevector %1573, %1572 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1575 = llvm.add %i_right_below_below_tile, %1039 overflow<nsw> : i64
    %1576 = llvm.mul %1575, %a_stride0_2 overflow<nsw> : i64
    %1577 = llvm.add %1576, %k0_right_below_below overflow<nsw> : i64
    %1578 = llvm.getelementptr inbounds %a_2[%1577] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1579 = llvm.load %1578 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1580 = llvm.mlir.poison : vector<8xf32>
    %1581 = llvm.insertelement %1579, %1580[%1037 : i64] : vector<8xf32>
    %1582 = llvm.shufflevector %1581, %1580 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1583 = llvm.sub %k0_right_below_below, %k0_right_piece overflow<nsw> : i64
    %1584 = llvm.mul %1583, %1032 overflow<nsw> : i64
    %1585 = llvm.getelementptr inbounds %b_copy_1[%1584] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1586 = llvm.intr.masked.load %1585, %1093, %1051 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1587 = llvm.fmul %1574, %1586 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1588 = llvm.fmul %1582, %1586 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1589 = llvm.fadd %1566, %1587 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1590 = llvm.fadd %1567, %1588 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1591 = llvm.add %k0_right_below_below, %1039 overflow<nsw> : i64
    %1592 = llvm.icmp "slt" %1591, %1564 : i64
    llvm.cond_br %1592, ^bb32(%1591, %1589, %1590 : i64, vector<8xf32>, vector<8xf32>), ^bb33(%1589, %1590 : vector<8xf32>, vector<8xf32>)
  ^bb33(%1593: vector<8xf32>, %1594: vector<8xf32>):
    %1595 = llvm.sub %1563, %a_stride0_2 overflow<nsw> : i64
    %1596 = llvm.icmp "sge" %1595, %1037 : i64
    llvm.cond_br %1596, ^bb34, ^bb35
  ^bb34:
    %1597 = llvm.intr.smin(%1085, %1036) : (i64, i64) -> i64
    %1598 = llvm.intr.smax(%1597, %1037) : (i64, i64) -> i64
    %1599 = llvm.trunc %1598 : i64 to i32
    %1600 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1601 = llvm.mlir.poison : vector<8xi32>
    %1602 = llvm.insertelement %1599, %1601[%1037 : i64] : vector<8xi32>
    %1603 = llvm.shufflevector %1602, %1601 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1604 = llvm.icmp "slt" %1600, %1603 : vector<8xi32>
    %1605 = llvm.getelementptr inbounds %bias_2[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1606 = llvm.intr.masked.load %1605, %1604, %1051 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1607 = llvm.fadd %1593, %1606 : vector<8xf32>
    %1608 = llvm.fadd %1594, %1606 : vector<8xf32>
    %1609 = llvm.intr.smin(%1085, %1036) : (i64, i64) -> i64
    %1610 = llvm.intr.smax(%1609, %1037) : (i64, i64) -> i64
    %1611 = llvm.trunc %1610 : i64 to i32
    %1612 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1613 = llvm.mlir.poison : vector<8xi32>
    %1614 = llvm.insertelement %1611, %1613[%1037 : i64] : vector<8xi32>
    %1615 = llvm.shufflevector %1614, %1613 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1616 = llvm.icmp "slt" %1612, %1615 : vector<8xi32>
    %1617 = llvm.mul %i_right_below_below_tile, %b_stride0_2 overflow<nsw> : i64
    %1618 = llvm.add %1617, %j_right_panel overflow<nsw> : i64
    %1619 = llvm.getelementptr inbounds %out_2[%1618] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1607, %1619, %1616 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1620 = llvm.add %i_right_below_below_tile, %1039 overflow<nsw> : i64
    %1621 = llvm.mul %1620, %b_stride0_2 overflow<nsw> : i64
    %1622 = llvm.add %1621, %j_right_panel overflow<nsw> : i64
    %1623 = llvm.getelementptr inbounds %out_2[%1622] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1608, %1623, %1616 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb36
  ^bb35:
    %1624 = llvm.intr.smin(%1085, %1036) : (i64, i64) -> i64
    %1625 = llvm.intr.smax(%1624, %1037) : (i64, i64) -> i64
    %1626 = llvm.trunc %1625 : i64 to i32
    %1627 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1628 = llvm.mlir.poison : vector<8xi32>
    %1629 = llvm.insertelement %1626, %1628[%1037 : i64] : vector<8xi32>
    %1630 = llvm.shufflevector %1629, %1628 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1631 = llvm.icmp "slt" %1627, %1630 : vector<8xi32>
    %1632 = llvm.mul %i_right_below_below_tile, %b_stride0_2 overflow<nsw> : i64
    %1633 = llvm.add %1632, %j_right_panel overflow<nsw> : i64
    %1634 = llvm.getelementptr inbounds %out_2[%1633] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1593, %1634, %1631 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1635 = llvm.add %i_right_below_below_tile, %1039 overflow<nsw> : i64
    %1636 = llvm.mul %1635, %b_stride0_2 overflow<nsw> : i64
    %1637 = llvm.add %1636, %j_right_panel overflow<nsw> : i64
    %1638 = llvm.getelementptr inbounds %out_2[%1637] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1594, %1638, %1631 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb36
  ^bb36:
    %1639 = llvm.add %i_right_below_below_tile, %1040 overflow<nsw> : i64
    %1640 = llvm.icmp "slt" %1639, %1035 : i64
    llvm.cond_br %1640, ^bb28(%1639 : i64), ^bb37
  ^bb37:
    %1641 = llvm.icmp "slt" %1035, %a_size0_2 : i64
    llvm.cond_br %1641, ^bb38(%1035 : i64), ^bb47
  ^bb38(%i_right_below_below_below_tile: i64):
    %1642 = llvm.icmp "eq" %k0_right_piece, %1037 : i64
    llvm.cond_br %1642, ^bb39, ^bb40
  ^bb39:
    llvm.br ^bb41(%1051 : vector<8xf32>)
  ^bb40:
    %1643 = llvm.intr.smin(%1094, %1036) : (i64, i64) -> i64
    %1644 = llvm.intr.smax(%1643, %1037) : (i64, i64) -> i64
    %1645 = llvm.trunc %1644 : i64 to i32
    %1646 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1647 = llvm.mlir.poison : vector<8xi32>
    %1648 = llvm.insertelement %1645, %1647[%1037 : i64] : vector<8xi32>
    %1649 = llvm.shufflevector %1648, %1647 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1650 = llvm.icmp "slt" %1646, %1649 : vector<8xi32>
    %1651 = llvm.mul %i_right_below_below_below_tile, %b_stride0_2 overflow<nsw> : i64
    %1652 = llvm.add %1651, %j_right_panel overflow<nsw> : i64
    %1653 = llvm.getelementptr inbounds %out_2[%1652] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1654 = llvm.intr.masked.load %1653, %1650, %1051 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb41(%1654 : vector<8xf32>)
  ^bb41(%1655: vector<8xf32>):
    %1656 = llvm.add %k0_right_piece, %1038 overflow<nsw> : i64
    %1657 = llvm.intr.smin(%1656, %a_stride0_2) : (i64, i64) -> i64
    %1658 = llvm.icmp "slt" %k0_right_piece, %1657 : i64
    llvm.cond_br %1658, ^bb42(%k0_right_piece, %1655 : i64, vector<8xf32>), ^bb43(%1655 : vector<8xf32>)
  ^bb42(%k0_right_below_below_below: i64, %1659: vector<8xf32>):
    %1660 = llvm.mul %i_right_below_below_below_tile, %a_stride0_2 overflow<nsw> : i64
    %1661 = llvm.add %1660, %k0_right_below_below_below overflow<nsw> : i64
    %1662 = llvm.getelementptr inbounds %a_2[%1661] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1663 = llvm.load %1662 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1664 = llvm.mlir.poison : vector<8xf32>
    %1665 = llvm.insertelement %1663, %1664[%1037 : i64] : vector<8xf32>
    %1666 = llvm.shufflevector %1665, %1664 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1667 = llvm.sub %k0_right_below_below_below, %k0_right_piece overflow<nsw> : i64
    %1668 = llvm.mul %1667, %1032 overflow<nsw> : i64
    %1669 = llvm.getelementptr inbounds %b_copy_1[%1668] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1670 = llvm.intr.masked.load %1669, %1102, %1051 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1671 = llvm.fmul %1666, %1670 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1672 = llvm.fadd %1659, %1671 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1673 = llvm.add %k0_right_below_below_below, %1039 overflow<nsw> : i64
    %1674 = llvm.icmp "slt" %1673, %1657 : i64
    llvm.cond_br %1674, ^bb42(%1673, %1672 : i64, vector<8xf32>), ^bb43(%1672 : vector<8xf32>)
  ^bb43(%1675: vector<8xf32>):
    %1676 = llvm.sub %1656, %a_stride0_2 overflow<nsw> : i64
    %1677 = llvm.icmp "sge" %1676, %1037 : i64
    llvm.cond_br %1677, ^bb44, ^bb45
  ^bb44:
    %1678 = llvm.intr.smin(%1094, %1036) : (i64, i64) -> i64
    %1679 = llvm.intr.smax(%1678, %1037) : (i64, i64) -> i64
    %1680 = llvm.trunc %1679 : i64 to i32
    %1681 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1682 = llvm.mlir.poison : vector<8xi32>
    %1683 = llvm.insertelement %1680, %1682[%1037 : i64] : vector<8xi32>
    %1684 = llvm.shufflevector %1683, %1682 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1685 = llvm.icmp "slt" %1681, %1684 : vector<8xi32>
    %1686 = llvm.getelementptr inbounds %bias_2[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1687 = llvm.intr.masked.load %1686, %1685, %1051 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1688 = llvm.fadd %1675, %1687 : vector<8xf32>
    %1689 = llvm.intr.smin(%1094, %1036) : (i64, i64) -> i64
    %1690 = llvm.intr.smax(%1689, %1037) : (i64, i64) -> i64
    %1691 = llvm.trunc %1690 : i64 to i32
    %1692 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1693 = llvm.mlir.poison : vector<8xi32>
    %1694 = llvm.insertelement %1691, %1693[%1037 : i64] : vector<8xi32>
    %1695 = llvm.shufflevector %1694, %1693 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1696 = llvm.icmp "slt" %1692, %1695 : vector<8xi32>
    %1697 = llvm.mul %i_right_below_below_below_tile, %b_stride0_2 overflow<nsw> : i64
    %1698 = llvm.add %1697, %j_right_panel overflow<nsw> : i64
    %1699 = llvm.getelementptr inbounds %out_2[%1698] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1688, %1699, %1696 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb46
  ^bb45:
    %1700 = llvm.intr.smin(%1094, %1036) : (i64, i64) -> i64
    %1701 = llvm.intr.smax(%1700, %1037) : (i64, i64) -> i64
    %1702 = llvm.trunc %1701 : i64 to i32
    %1703 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1704 = llvm.mlir.poison : vector<8xi32>
    %1705 = llvm.insertelement %1702, %1704[%1037 : i64] : vector<8xi32>
    %1706 = llvm.shufflevector %1705, %1704 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1707 = llvm.icmp "slt" %1703, %1706 : vector<8xi32>
    %1708 = llvm.mul %i_right_below_below_below_tile, %b_stride0_2 overflow<nsw> : i64
    %1709 = llvm.add %1708, %j_right_panel overflow<nsw> : i64
    %1710 = llvm.getelementptr inbounds %out_2[%1709] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1675, %1710, %1707 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb46
  ^bb46:
    %1711 = llvm.add %i_right_below_below_below_tile, %1039 overflow<nsw> : i64
    %1712 = llvm.icmp "slt" %1711, %a_size0_2 : i64
    llvm.cond_br %1712, ^bb38(%1711 : i64), ^bb47
  ^bb47:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %1713 = llvm.add %k0_right_piece, %1038 overflow<nsw> : i64
    %1714 = llvm.icmp "slt" %1713, %1030 : i64
    llvm.cond_br %1714, ^bb2(%1713 : i64), ^bb48
  ^bb48:
    %1715 = llvm.add %1053, %1039 overflow<nsw> : i64
    %1716 = llvm.icmp "slt" %1715, %end_2 : i64
    llvm.cond_br %1716, ^bb1(%1715 : i64), ^bb49
  ^bb49:
    llvm.return %1050 : i32
  ^bb50(%1717: i32):
    llvm.return %1717 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %1718 = llvm.mlir.constant(8) : i64
    %1719 = llvm.mlir.constant(16) : i64
    %1720 = llvm.mlir.constant(24) : i64
    %1721 = llvm.mlir.constant(32) : i64
    %1722 = llvm.mlir.constant(40) : i64
    %1723 = llvm.mlir.constant(48) : i64
    %1724 = llvm.mlir.constant(56) : i64
    %1725 = llvm.mlir.constant(64) : i64
    %1726 = llvm.mlir.constant(72) : i64
    %1727 = llvm.mlir.constant(80) : i64
    %1728 = llvm.mlir.constant(88) : i64
    %1729 = llvm.mlir.constant(96) : i64
    %1730 = llvm.mlir.constant(104) : i64
    %1731 = llvm.mlir.constant(112) : i64
    %1732 = llvm.mlir.constant(120) : i64
    %1733 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1734 = llvm.getelementptr inbounds %context_1[%1718] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1735 = llvm.load %1734 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1736 = llvm.getelementptr inbounds %context_1[%1719] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1737 = llvm.load %1736 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1738 = llvm.getelementptr inbounds %context_1[%1720] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1739 = llvm.load %1738 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1740 = llvm.getelementptr inbounds %context_1[%1721] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1741 = llvm.load %1740 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1742 = llvm.getelementptr inbounds %context_1[%1722] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1743 = llvm.load %1742 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1744 = llvm.getelementptr inbounds %context_1[%1723] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1745 = llvm.load %1744 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1746 = llvm.getelementptr inbounds %context_1[%1724] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1747 = llvm.load %1746 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1748 = llvm.getelementptr inbounds %context_1[%1725] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1749 = llvm.load %1748 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1750 = llvm.getelementptr inbounds %context_1[%1726] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1751 = llvm.load %1750 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1752 = llvm.getelementptr inbounds %context_1[%1727] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1753 = llvm.load %1752 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1754 = llvm.getelementptr inbounds %context_1[%1728] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1755 = llvm.load %1754 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1756 = llvm.getelementptr inbounds %context_1[%1729] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1757 = llvm.load %1756 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1758 = llvm.getelementptr inbounds %context_1[%1730] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1759 = llvm.load %1758 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1760 = llvm.getelementptr inbounds %context_1[%1731] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1761 = llvm.load %1760 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1762 = llvm.getelementptr inbounds %context_1[%1732] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1763 = llvm.load %1762 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1764 = llvm.call @program.parallel1(%begin_3, %end_3, %1733, %1735, %1737, %1739, %1741, %1743, %1745, %1747, %1749, %1751, %1753, %1755, %1757, %1759, %1761, %1763) : (i64, i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64) -> i32
    llvm.return %1764 : i32
  }
  llvm.func @program_shapes(%a_3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_3: i64, %a_stride0_3: i64, %b_3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_3: i64, %b_stride0_3: i64, %bias_3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %bias_size0_3: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %1765 = llvm.mlir.constant(0) : i64
    %1766 = llvm.mlir.constant(1) : i64
    %1767 = llvm.mlir.constant(2 : i32) : i32
    %1768 = llvm.mlir.constant(3 : i32) : i32
    %1769 = llvm.mlir.constant(0 : i32) : i32
    %1770 = llvm.icmp "eq" %a_stride0_3, %b_size0_3 : i64
    %1771 = llvm.icmp "eq" %bias_size0_3, %b_stride0_3 : i64
    llvm.cond_br %1770, ^bb1, ^bb3(%1767 : i32)
  ^bb1:
    llvm.cond_br %1771, ^bb2, ^bb3(%1768 : i32)
  ^bb2:
    llvm.store %a_size0_3, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %1772 = llvm.getelementptr inbounds %extents[%1766] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride0_3, %1772 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1769 : i32
  ^bb3(%1773: i32):
    llvm.return %1773 : i32
  }
}
