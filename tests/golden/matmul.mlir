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
    affine.for %j_panel = 0 to %18 step 16 {
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
    affine.for %j_right_panel = %18 to %17 step 8 {
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
    scf.for %j_panel = %c0 to %12 step %c16 {
      scf.for %k0_piece = %c0 to %13 step %c4096 {
        %b_copy = memref.alloc(%24) {alignment = 64 : i64} : memref<?x16xf32>
        %30 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
        %31 = arith.minsi %30, %9 : index
        scf.for %k0_copy = %k0_piece to %31 step %c1 {
          %32 = vector.load %b[%k0_copy, %j_panel] : memref<?x?xf32>, vector<8xf32>
          %33 = arith.addi %j_panel, %c8 overflow<nsw> : index
          %34 = vector.load %b[%k0_copy, %33] : memref<?x?xf32>, vector<8xf32>
          %35 = arith.subi %k0_copy, %k0_piece overflow<nsw> : index
          vector.store %32, %b_copy[%35, %25] : memref<?x16xf32>, vector<8xf32>
          %36 = arith.addi %25, %c8 overflow<nsw> : index
          vector.store %34, %b_copy[%35, %36] : memref<?x16xf32>, vector<8xf32>
        }
        scf.for %i_tile = %c0 to %15 step %c6 {
          %37 = arith.cmpi eq, %k0_piece, %c0 : index
          %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, %48, %49 = scf.if %37 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %6, %6, %6, %6, %6, %6, %6, %6, %6, %6, %6, %6 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %50 = vector.load %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %51 = arith.addi %j_panel, %c8 overflow<nsw> : index
            %52 = vector.load %out_1[%i_tile, %51] : memref<?x?xf32>, vector<8xf32>
            %53 = arith.addi %i_tile, %c1 overflow<nsw> : index
            %54 = vector.load %out_1[%53, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %55 = vector.load %out_1[%53, %51] : memref<?x?xf32>, vector<8xf32>
            %56 = arith.addi %i_tile, %c2 overflow<nsw> : index
            %57 = vector.load %out_1[%56, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %58 = vector.load %out_1[%56, %51] : memref<?x?xf32>, vector<8xf32>
            %59 = arith.addi %i_tile, %c3 overflow<nsw> : index
            %60 = vector.load %out_1[%59, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %61 = vector.load %out_1[%59, %51] : memref<?x?xf32>, vector<8xf32>
            %62 = arith.addi %i_tile, %c4 overflow<nsw> : index
            %63 = vector.load %out_1[%62, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %64 = vector.load %out_1[%62, %51] : memref<?x?xf32>, vector<8xf32>
            %65 = arith.addi %i_tile, %c5 overflow<nsw> : index
            %66 = vector.load %out_1[%65, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %67 = vector.load %out_1[%65, %51] : memref<?x?xf32>, vector<8xf32>
            scf.yield %50, %52, %54, %55, %57, %58, %60, %61, %63, %64, %66, %67 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %68 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
          %69 = arith.minsi %68, %9 : index
          %70, %71, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81 = scf.for %k0 = %k0_piece to %69 step %c1 iter_args(%82 = %38, %83 = %39, %84 = %40, %85 = %41, %86 = %42, %87 = %43, %88 = %44, %89 = %45, %90 = %46, %91 = %47, %92 = %48, %93 = %49) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %94 = memref.load %a[%i_tile, %k0] : memref<?x?xf32>
            %95 = vector.broadcast %94 : f32 to vector<8xf32>
            %96 = arith.addi %i_tile, %c1 overflow<nsw> : index
            %97 = memref.load %a[%96, %k0] : memref<?x?xf32>
            %98 = vector.broadcast %97 : f32 to vector<8xf32>
            %99 = arith.addi %i_tile, %c2 overflow<nsw> : index
            %100 = memref.load %a[%99, %k0] : memref<?x?xf32>
            %101 = vector.broadcast %100 : f32 to vector<8xf32>
            %102 = arith.addi %i_tile, %c3 overflow<nsw> : index
            %103 = memref.load %a[%102, %k0] : memref<?x?xf32>
            %104 = vector.broadcast %103 : f32 to vector<8xf32>
            %105 = arith.addi %i_tile, %c4 overflow<nsw> : index
            %106 = memref.load %a[%105, %k0] : memref<?x?xf32>
            %107 = vector.broadcast %106 : f32 to vector<8xf32>
            %108 = arith.addi %i_tile, %c5 overflow<nsw> : index
            %109 = memref.load %a[%108, %k0] : memref<?x?xf32>
            %110 = vector.broadcast %109 : f32 to vector<8xf32>
            %111 = arith.subi %k0, %k0_piece overflow<nsw> : index
            %112 = vector.load %b_copy[%111, %26] : memref<?x16xf32>, vector<8xf32>
            %113 = arith.addi %26, %c8 overflow<nsw> : index
            %114 = vector.load %b_copy[%111, %113] : memref<?x16xf32>, vector<8xf32>
            %115 = arith.mulf %95, %112 fastmath<reassoc,contract> : vector<8xf32>
            %116 = arith.mulf %95, %114 fastmath<reassoc,contract> : vector<8xf32>
            %117 = arith.mulf %98, %112 fastmath<reassoc,contract> : vector<8xf32>
            %118 = arith.mulf %98, %114 fastmath<reassoc,contract> : vector<8xf32>
            %119 = arith.mulf %101, %112 fastmath<reassoc,contract> : vector<8xf32>
            %120 = arith.mulf %101, %114 fastmath<reassoc,contract> : vector<8xf32>
            %121 = arith.mulf %104, %112 fastmath<reassoc,contract> : vector<8xf32>
            %122 = arith.mulf %104, %114 fastmath<reassoc,contract> : vector<8xf32>
            %123 = arith.mulf %107, %112 fastmath<reassoc,contract> : vector<8xf32>
            %124 = arith.mulf %107, %114 fastmath<reassoc,contract> : vector<8xf32>
            %125 = arith.mulf %110, %112 fastmath<reassoc,contract> : vector<8xf32>
            %126 = arith.mulf %110, %114 fastmath<reassoc,contract> : vector<8xf32>
            %127 = arith.addf %82, %115 fastmath<reassoc,contract> : vector<8xf32>
            %128 = arith.addf %83, %116 fastmath<reassoc,contract> : vector<8xf32>
            %129 = arith.addf %84, %117 fastmath<reassoc,contract> : vector<8xf32>
            %130 = arith.addf %85, %118 fastmath<reassoc,contract> : vector<8xf32>
            %131 = arith.addf %86, %119 fastmath<reassoc,contract> : vector<8xf32>
            %132 = arith.addf %87, %120 fastmath<reassoc,contract> : vector<8xf32>
            %133 = arith.addf %88, %121 fastmath<reassoc,contract> : vector<8xf32>
            %134 = arith.addf %89, %122 fastmath<reassoc,contract> : vector<8xf32>
            %135 = arith.addf %90, %123 fastmath<reassoc,contract> : vector<8xf32>
            %136 = arith.addf %91, %124 fastmath<reassoc,contract> : vector<8xf32>
            %137 = arith.addf %92, %125 fastmath<reassoc,contract> : vector<8xf32>
            %138 = arith.addf %93, %126 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %127, %128, %129, %130, %131, %132, %133, %134, %135, %136, %137, %138 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %139 = arith.subi %68, %9 overflow<nsw> : index
          %140 = arith.cmpi sge, %139, %c0 : index
          scf.if %140 {
            %141 = vector.load %bias[%j_panel] : memref<?xf32>, vector<8xf32>
            %142 = arith.addi %j_panel, %c8 overflow<nsw> : index
            %143 = vector.load %bias[%142] : memref<?xf32>, vector<8xf32>
            %144 = arith.addf %70, %141 : vector<8xf32>
            %145 = arith.addf %71, %143 : vector<8xf32>
            %146 = arith.addf %72, %141 : vector<8xf32>
            %147 = arith.addf %73, %143 : vector<8xf32>
            %148 = arith.addf %74, %141 : vector<8xf32>
            %149 = arith.addf %75, %143 : vector<8xf32>
            %150 = arith.addf %76, %141 : vector<8xf32>
            %151 = arith.addf %77, %143 : vector<8xf32>
            %152 = arith.addf %78, %141 : vector<8xf32>
            %153 = arith.addf %79, %143 : vector<8xf32>
            %154 = arith.addf %80, %141 : vector<8xf32>
            %155 = arith.addf %81, %143 : vector<8xf32>
            vector.store %144, %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %156 = arith.addi %j_panel, %c8 overflow<nsw> : index
            vector.store %145, %out_1[%i_tile, %156] : memref<?x?xf32>, vector<8xf32>
            %157 = arith.addi %i_tile, %c1 overflow<nsw> : index
            vector.store %146, %out_1[%157, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %147, %out_1[%157, %156] : memref<?x?xf32>, vector<8xf32>
            %158 = arith.addi %i_tile, %c2 overflow<nsw> : index
            vector.store %148, %out_1[%158, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %149, %out_1[%158, %156] : memref<?x?xf32>, vector<8xf32>
            %159 = arith.addi %i_tile, %c3 overflow<nsw> : index
            vector.store %150, %out_1[%159, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %151, %out_1[%159, %156] : memref<?x?xf32>, vector<8xf32>
            %160 = arith.addi %i_tile, %c4 overflow<nsw> : index
            vector.store %152, %out_1[%160, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %153, %out_1[%160, %156] : memref<?x?xf32>, vector<8xf32>
            %161 = arith.addi %i_tile, %c5 overflow<nsw> : index
            vector.store %154, %out_1[%161, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %155, %out_1[%161, %156] : memref<?x?xf32>, vector<8xf32>
          } else {
            vector.store %70, %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %162 = arith.addi %j_panel, %c8 overflow<nsw> : index
            vector.store %71, %out_1[%i_tile, %162] : memref<?x?xf32>, vector<8xf32>
            %163 = arith.addi %i_tile, %c1 overflow<nsw> : index
            vector.store %72, %out_1[%163, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %73, %out_1[%163, %162] : memref<?x?xf32>, vector<8xf32>
            %164 = arith.addi %i_tile, %c2 overflow<nsw> : index
            vector.store %74, %out_1[%164, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %75, %out_1[%164, %162] : memref<?x?xf32>, vector<8xf32>
            %165 = arith.addi %i_tile, %c3 overflow<nsw> : index
            vector.store %76, %out_1[%165, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %77, %out_1[%165, %162] : memref<?x?xf32>, vector<8xf32>
            %166 = arith.addi %i_tile, %c4 overflow<nsw> : index
            vector.store %78, %out_1[%166, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %79, %out_1[%166, %162] : memref<?x?xf32>, vector<8xf32>
            %167 = arith.addi %i_tile, %c5 overflow<nsw> : index
            vector.store %80, %out_1[%167, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %81, %out_1[%167, %162] : memref<?x?xf32>, vector<8xf32>
          }
        }
        scf.for %i_below_tile = %15 to %19 step %c4 {
          %168 = arith.cmpi eq, %k0_piece, %c0 : index
          %169, %170, %171, %172, %173, %174, %175, %176 = scf.if %168 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %6, %6, %6, %6, %6, %6, %6, %6 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %177 = vector.load %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %178 = arith.addi %j_panel, %c8 overflow<nsw> : index
            %179 = vector.load %out_1[%i_below_tile, %178] : memref<?x?xf32>, vector<8xf32>
            %180 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
            %181 = vector.load %out_1[%180, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %182 = vector.load %out_1[%180, %178] : memref<?x?xf32>, vector<8xf32>
            %183 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
            %184 = vector.load %out_1[%183, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %185 = vector.load %out_1[%183, %178] : memref<?x?xf32>, vector<8xf32>
            %186 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
            %187 = vector.load %out_1[%186, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %188 = vector.load %out_1[%186, %178] : memref<?x?xf32>, vector<8xf32>
            scf.yield %177, %179, %181, %182, %184, %185, %187, %188 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %189 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
          %190 = arith.minsi %189, %9 : index
          %191, %192, %193, %194, %195, %196, %197, %198 = scf.for %k0_below = %k0_piece to %190 step %c1 iter_args(%199 = %169, %200 = %170, %201 = %171, %202 = %172, %203 = %173, %204 = %174, %205 = %175, %206 = %176) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %207 = memref.load %a[%i_below_tile, %k0_below] : memref<?x?xf32>
            %208 = vector.broadcast %207 : f32 to vector<8xf32>
            %209 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
            %210 = memref.load %a[%209, %k0_below] : memref<?x?xf32>
            %211 = vector.broadcast %210 : f32 to vector<8xf32>
            %212 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
            %213 = memref.load %a[%212, %k0_below] : memref<?x?xf32>
            %214 = vector.broadcast %213 : f32 to vector<8xf32>
            %215 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
            %216 = memref.load %a[%215, %k0_below] : memref<?x?xf32>
            %217 = vector.broadcast %216 : f32 to vector<8xf32>
            %218 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
            %219 = vector.load %b_copy[%218, %27] : memref<?x16xf32>, vector<8xf32>
            %220 = arith.addi %27, %c8 overflow<nsw> : index
            %221 = vector.load %b_copy[%218, %220] : memref<?x16xf32>, vector<8xf32>
            %222 = arith.mulf %208, %219 fastmath<reassoc,contract> : vector<8xf32>
            %223 = arith.mulf %208, %221 fastmath<reassoc,contract> : vector<8xf32>
            %224 = arith.mulf %211, %219 fastmath<reassoc,contract> : vector<8xf32>
            %225 = arith.mulf %211, %221 fastmath<reassoc,contract> : vector<8xf32>
            %226 = arith.mulf %214, %219 fastmath<reassoc,contract> : vector<8xf32>
            %227 = arith.mulf %214, %221 fastmath<reassoc,contract> : vector<8xf32>
            %228 = arith.mulf %217, %219 fastmath<reassoc,contract> : vector<8xf32>
            %229 = arith.mulf %217, %221 fastmath<reassoc,contract> : vector<8xf32>
            %230 = arith.addf %199, %222 fastmath<reassoc,contract> : vector<8xf32>
            %231 = arith.addf %200, %223 fastmath<reassoc,contract> : vector<8xf32>
            %232 = arith.addf %201, %224 fastmath<reassoc,contract> : vector<8xf32>
            %233 = arith.addf %202, %225 fastmath<reassoc,contract> : vector<8xf32>
            %234 = arith.addf %203, %226 fastmath<reassoc,contract> : vector<8xf32>
            %235 = arith.addf %204, %227 fastmath<reassoc,contract> : vector<8xf32>
            %236 = arith.addf %205, %228 fastmath<reassoc,contract> : vector<8xf32>
            %237 = arith.addf %206, %229 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %230, %231, %232, %233, %234, %235, %236, %237 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %238 = arith.subi %189, %9 overflow<nsw> : index
          %239 = arith.cmpi sge, %238, %c0 : index
          scf.if %239 {
            %240 = vector.load %bias[%j_panel] : memref<?xf32>, vector<8xf32>
            %241 = arith.addi %j_panel, %c8 overflow<nsw> : index
            %242 = vector.load %bias[%241] : memref<?xf32>, vector<8xf32>
            %243 = arith.addf %191, %240 : vector<8xf32>
            %244 = arith.addf %192, %242 : vector<8xf32>
            %245 = arith.addf %193, %240 : vector<8xf32>
            %246 = arith.addf %194, %242 : vector<8xf32>
            %247 = arith.addf %195, %240 : vector<8xf32>
            %248 = arith.addf %196, %242 : vector<8xf32>
            %249 = arith.addf %197, %240 : vector<8xf32>
            %250 = arith.addf %198, %242 : vector<8xf32>
            vector.store %243, %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %251 = arith.addi %j_panel, %c8 overflow<nsw> : index
            vector.store %244, %out_1[%i_below_tile, %251] : memref<?x?xf32>, vector<8xf32>
            %252 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
            vector.store %245, %out_1[%252, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %246, %out_1[%252, %251] : memref<?x?xf32>, vector<8xf32>
            %253 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
            vector.store %247, %out_1[%253, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %248, %out_1[%253, %251] : memref<?x?xf32>, vector<8xf32>
            %254 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
            vector.store %249, %out_1[%254, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %250, %out_1[%254, %251] : memref<?x?xf32>, vector<8xf32>
          } else {
            vector.store %191, %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %255 = arith.addi %j_panel, %c8 overflow<nsw> : index
            vector.store %192, %out_1[%i_below_tile, %255] : memref<?x?xf32>, vector<8xf32>
            %256 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
            vector.store %193, %out_1[%256, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %194, %out_1[%256, %255] : memref<?x?xf32>, vector<8xf32>
            %257 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
            vector.store %195, %out_1[%257, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %196, %out_1[%257, %255] : memref<?x?xf32>, vector<8xf32>
            %258 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
            vector.store %197, %out_1[%258, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %198, %out_1[%258, %255] : memref<?x?xf32>, vector<8xf32>
          }
        }
        scf.for %i_below_below_tile = %19 to %23 step %c2 {
          %259 = arith.cmpi eq, %k0_piece, %c0 : index
          %260, %261, %262, %263 = scf.if %259 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %6, %6, %6, %6 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %264 = vector.load %out_1[%i_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %265 = arith.addi %j_panel, %c8 overflow<nsw> : index
            %266 = vector.load %out_1[%i_below_below_tile, %265] : memref<?x?xf32>, vector<8xf32>
            %267 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
            %268 = vector.load %out_1[%267, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %269 = vector.load %out_1[%267, %265] : memref<?x?xf32>, vector<8xf32>
            scf.yield %264, %266, %268, %269 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %270 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
          %271 = arith.minsi %270, %9 : index
          %272, %273, %274, %275 = scf.for %k0_below_below = %k0_piece to %271 step %c1 iter_args(%276 = %260, %277 = %261, %278 = %262, %279 = %263) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %280 = memref.load %a[%i_below_below_tile, %k0_below_below] : memref<?x?xf32>
            %281 = vector.broadcast %280 : f32 to vector<8xf32>
            %282 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
            %283 = memref.load %a[%282, %k0_below_below] : memref<?x?xf32>
            %284 = vector.broadcast %283 : f32 to vector<8xf32>
            %285 = arith.subi %k0_below_below, %k0_piece overflow<nsw> : index
            %286 = vector.load %b_copy[%285, %28] : memref<?x16xf32>, vector<8xf32>
            %287 = arith.addi %28, %c8 overflow<nsw> : index
            %288 = vector.load %b_copy[%285, %287] : memref<?x16xf32>, vector<8xf32>
            %289 = arith.mulf %281, %286 fastmath<reassoc,contract> : vector<8xf32>
            %290 = arith.mulf %281, %288 fastmath<reassoc,contract> : vector<8xf32>
            %291 = arith.mulf %284, %286 fastmath<reassoc,contract> : vector<8xf32>
            %292 = arith.mulf %284, %288 fastmath<reassoc,contract> : vector<8xf32>
            %293 = arith.addf %276, %289 fastmath<reassoc,contract> : vector<8xf32>
            %294 = arith.addf %277, %290 fastmath<reassoc,contract> : vector<8xf32>
            %295 = arith.addf %278, %291 fastmath<reassoc,contract> : vector<8xf32>
            %296 = arith.addf %279, %292 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %293, %294, %295, %296 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %297 = arith.subi %270, %9 overflow<nsw> : index
          %298 = arith.cmpi sge, %297, %c0 : index
          scf.if %298 {
            %299 = vector.load %bias[%j_panel] : memref<?xf32>, vector<8xf32>
            %300 = arith.addi %j_panel, %c8 overflow<nsw> : index
            %301 = vector.load %bias[%300] : memref<?xf32>, vector<8xf32>
            %302 = arith.addf %272, %299 : vector<8xf32>
            %303 = arith.addf %273, %301 : vector<8xf32>
            %304 = arith.addf %274, %299 : vector<8xf32>
            %305 = arith.addf %275, %301 : vector<8xf32>
            vector.store %302, %out_1[%i_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %306 = arith.addi %j_panel, %c8 overflow<nsw> : index
            vector.store %303, %out_1[%i_below_below_tile, %306] : memref<?x?xf32>, vector<8xf32>
            %307 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
            vector.store %304, %out_1[%307, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %305, %out_1[%307, %306] : memref<?x?xf32>, vector<8xf32>
          } else {
            vector.store %272, %out_1[%i_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %308 = arith.addi %j_panel, %c8 overflow<nsw> : index
            vector.store %273, %out_1[%i_below_below_tile, %308] : memref<?x?xf32>, vector<8xf32>
            %309 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
            vector.store %274, %out_1[%309, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %275, %out_1[%309, %308] : memref<?x?xf32>, vector<8xf32>
          }
        }
        scf.for %i_below_below_below_tile = %23 to %7 step %c1 {
          %310 = arith.cmpi eq, %k0_piece, %c0 : index
          %311, %312 = scf.if %310 -> (vector<8xf32>, vector<8xf32>) {
            scf.yield %6, %6 : vector<8xf32>, vector<8xf32>
          } else {
            %313 = vector.load %out_1[%i_below_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %314 = arith.addi %j_panel, %c8 overflow<nsw> : index
            %315 = vector.load %out_1[%i_below_below_below_tile, %314] : memref<?x?xf32>, vector<8xf32>
            scf.yield %313, %315 : vector<8xf32>, vector<8xf32>
          }
          %316 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
          %317 = arith.minsi %316, %9 : index
          %318, %319 = scf.for %k0_below_below_below = %k0_piece to %317 step %c1 iter_args(%320 = %311, %321 = %312) -> (vector<8xf32>, vector<8xf32>) {
            %322 = memref.load %a[%i_below_below_below_tile, %k0_below_below_below] : memref<?x?xf32>
            %323 = vector.broadcast %322 : f32 to vector<8xf32>
            %324 = arith.subi %k0_below_below_below, %k0_piece overflow<nsw> : index
            %325 = vector.load %b_copy[%324, %29] : memref<?x16xf32>, vector<8xf32>
            %326 = arith.addi %29, %c8 overflow<nsw> : index
            %327 = vector.load %b_copy[%324, %326] : memref<?x16xf32>, vector<8xf32>
            %328 = arith.mulf %323, %325 fastmath<reassoc,contract> : vector<8xf32>
            %329 = arith.mulf %323, %327 fastmath<reassoc,contract> : vector<8xf32>
            %330 = arith.addf %320, %328 fastmath<reassoc,contract> : vector<8xf32>
            %331 = arith.addf %321, %329 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %330, %331 : vector<8xf32>, vector<8xf32>
          }
          %332 = arith.subi %316, %9 overflow<nsw> : index
          %333 = arith.cmpi sge, %332, %c0 : index
          scf.if %333 {
            %334 = vector.load %bias[%j_panel] : memref<?xf32>, vector<8xf32>
            %335 = arith.addi %j_panel, %c8 overflow<nsw> : index
            %336 = vector.load %bias[%335] : memref<?xf32>, vector<8xf32>
            %337 = arith.addf %318, %334 : vector<8xf32>
            %338 = arith.addf %319, %336 : vector<8xf32>
            vector.store %337, %out_1[%i_below_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %339 = arith.addi %j_panel, %c8 overflow<nsw> : index
            vector.store %338, %out_1[%i_below_below_below_tile, %339] : memref<?x?xf32>, vector<8xf32>
          } else {
            vector.store %318, %out_1[%i_below_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %340 = arith.addi %j_panel, %c8 overflow<nsw> : index
            vector.store %319, %out_1[%i_below_below_below_tile, %340] : memref<?x?xf32>, vector<8xf32>
          }
        }
        memref.dealloc %b_copy : memref<?x16xf32>
      }
    }
    %341 = arith.maxsi %9, %c1 : index
    %342 = arith.shrsi %7, %c3 : index
    %343 = arith.muli %342, %c8 overflow<nsw> : index
    %344 = arith.subi %7, %343 overflow<nsw> : index
    %345 = arith.shrsi %344, %c2 : index
    %346 = arith.muli %345, %c4 overflow<nsw> : index
    %347 = arith.addi %346, %343 overflow<nsw> : index
    %348 = arith.subi %7, %347 overflow<nsw> : index
    %349 = arith.shrsi %348, %c1 : index
    %350 = arith.muli %349, %c2 overflow<nsw> : index
    %351 = arith.addi %350, %347 overflow<nsw> : index
    %352 = arith.minsi %c8192, %9 : index
    %353 = arith.andi %10, %c15 : index
    %354 = arith.minsi %c8, %353 : index
    %355 = arith.constant 0 : index
    %356 = arith.maxsi %354, %355 : index
    %357 = arith.constant 0 : index
    %358 = arith.constant 0 : index
    %359 = arith.constant 0 : index
    %360 = arith.constant 0 : index
    %361 = arith.constant 0 : index
    scf.for %j_right_panel = %12 to %10 step %c8 {
      %362 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
      %363 = arith.subi %362, %j_right_panel overflow<nsw> : index
      %364 = arith.subi %10, %j_right_panel overflow<nsw> : index
      %365 = arith.minsi %363, %364 : index
      %366 = vector.create_mask %365 : vector<8xi1>
      %367 = arith.minsi %363, %364 : index
      %368 = vector.create_mask %367 : vector<8xi1>
      %369 = arith.minsi %363, %364 : index
      %370 = vector.create_mask %369 : vector<8xi1>
      %371 = arith.minsi %363, %364 : index
      %372 = vector.create_mask %371 : vector<8xi1>
      %373 = arith.minsi %363, %364 : index
      %374 = vector.create_mask %373 : vector<8xi1>
      scf.for %k0_right_piece = %c0 to %341 step %c8192 {
        %b_copy_1 = memref.alloc(%352, %356) {alignment = 64 : i64} : memref<?x?xf32>
        %375 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
        %376 = arith.minsi %375, %9 : index
        scf.for %k0_right_copy = %k0_right_piece to %376 step %c1 {
          %377 = vector.maskedload %b[%k0_right_copy, %j_right_panel], %366, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
          %378 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
          vector.maskedstore %b_copy_1[%378, %357], %366, %377 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        }
        scf.for %i_right_tile = %c0 to %343 step %c8 {
          %379 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %380, %381, %382, %383, %384, %385, %386, %387 = scf.if %379 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %6, %6, %6, %6, %6, %6, %6, %6 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %388 = vector.create_mask %367 : vector<8xi1>
            %389 = vector.maskedload %out_1[%i_right_tile, %j_right_panel], %388, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %390 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
            %391 = vector.maskedload %out_1[%390, %j_right_panel], %388, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %392 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
            %393 = vector.maskedload %out_1[%392, %j_right_panel], %388, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %394 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
            %395 = vector.maskedload %out_1[%394, %j_right_panel], %388, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %396 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
            %397 = vector.maskedload %out_1[%396, %j_right_panel], %388, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %398 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
            %399 = vector.maskedload %out_1[%398, %j_right_panel], %388, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %400 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
            %401 = vector.maskedload %out_1[%400, %j_right_panel], %388, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %402 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
            %403 = vector.maskedload %out_1[%402, %j_right_panel], %388, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %389, %391, %393, %395, %397, %399, %401, %403 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %404 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
          %405 = arith.minsi %404, %9 : index
          %406, %407, %408, %409, %410, %411, %412, %413 = scf.for %k0_right = %k0_right_piece to %405 step %c1 iter_args(%414 = %380, %415 = %381, %416 = %382, %417 = %383, %418 = %384, %419 = %385, %420 = %386, %421 = %387) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %422 = memref.load %a[%i_right_tile, %k0_right] : memref<?x?xf32>
            %423 = vector.broadcast %422 : f32 to vector<8xf32>
            %424 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
            %425 = memref.load %a[%424, %k0_right] : memref<?x?xf32>
            %426 = vector.broadcast %425 : f32 to vector<8xf32>
            %427 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
            %428 = memref.load %a[%427, %k0_right] : memref<?x?xf32>
            %429 = vector.broadcast %428 : f32 to vector<8xf32>
            %430 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
            %431 = memref.load %a[%430, %k0_right] : memref<?x?xf32>
            %432 = vector.broadcast %431 : f32 to vector<8xf32>
            %433 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
            %434 = memref.load %a[%433, %k0_right] : memref<?x?xf32>
            %435 = vector.broadcast %434 : f32 to vector<8xf32>
            %436 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
            %437 = memref.load %a[%436, %k0_right] : memref<?x?xf32>
            %438 = vector.broadcast %437 : f32 to vector<8xf32>
            %439 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
            %440 = memref.load %a[%439, %k0_right] : memref<?x?xf32>
            %441 = vector.broadcast %440 : f32 to vector<8xf32>
            %442 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
            %443 = memref.load %a[%442, %k0_right] : memref<?x?xf32>
            %444 = vector.broadcast %443 : f32 to vector<8xf32>
            %445 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
            %446 = vector.maskedload %b_copy_1[%445, %358], %368, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %447 = arith.mulf %423, %446 fastmath<reassoc,contract> : vector<8xf32>
            %448 = arith.mulf %426, %446 fastmath<reassoc,contract> : vector<8xf32>
            %449 = arith.mulf %429, %446 fastmath<reassoc,contract> : vector<8xf32>
            %450 = arith.mulf %432, %446 fastmath<reassoc,contract> : vector<8xf32>
            %451 = arith.mulf %435, %446 fastmath<reassoc,contract> : vector<8xf32>
            %452 = arith.mulf %438, %446 fastmath<reassoc,contract> : vector<8xf32>
            %453 = arith.mulf %441, %446 fastmath<reassoc,contract> : vector<8xf32>
            %454 = arith.mulf %444, %446 fastmath<reassoc,contract> : vector<8xf32>
            %455 = arith.addf %414, %447 fastmath<reassoc,contract> : vector<8xf32>
            %456 = arith.addf %415, %448 fastmath<reassoc,contract> : vector<8xf32>
            %457 = arith.addf %416, %449 fastmath<reassoc,contract> : vector<8xf32>
            %458 = arith.addf %417, %450 fastmath<reassoc,contract> : vector<8xf32>
            %459 = arith.addf %418, %451 fastmath<reassoc,contract> : vector<8xf32>
            %460 = arith.addf %419, %452 fastmath<reassoc,contract> : vector<8xf32>
            %461 = arith.addf %420, %453 fastmath<reassoc,contract> : vector<8xf32>
            %462 = arith.addf %421, %454 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %455, %456, %457, %458, %459, %460, %461, %462 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %463 = arith.subi %404, %9 overflow<nsw> : index
          %464 = arith.cmpi sge, %463, %c0 : index
          scf.if %464 {
            %465 = vector.create_mask %367 : vector<8xi1>
            %466 = vector.maskedload %bias[%j_right_panel], %465, %6 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %467 = arith.addf %406, %466 : vector<8xf32>
            %468 = arith.addf %407, %466 : vector<8xf32>
            %469 = arith.addf %408, %466 : vector<8xf32>
            %470 = arith.addf %409, %466 : vector<8xf32>
            %471 = arith.addf %410, %466 : vector<8xf32>
            %472 = arith.addf %411, %466 : vector<8xf32>
            %473 = arith.addf %412, %466 : vector<8xf32>
            %474 = arith.addf %413, %466 : vector<8xf32>
            %475 = vector.create_mask %367 : vector<8xi1>
            vector.maskedstore %out_1[%i_right_tile, %j_right_panel], %475, %467 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %476 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out_1[%476, %j_right_panel], %475, %468 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %477 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
            vector.maskedstore %out_1[%477, %j_right_panel], %475, %469 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %478 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
            vector.maskedstore %out_1[%478, %j_right_panel], %475, %470 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %479 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
            vector.maskedstore %out_1[%479, %j_right_panel], %475, %471 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %480 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
            vector.maskedstore %out_1[%480, %j_right_panel], %475, %472 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %481 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
            vector.maskedstore %out_1[%481, %j_right_panel], %475, %473 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %482 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
            vector.maskedstore %out_1[%482, %j_right_panel], %475, %474 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            %483 = vector.create_mask %367 : vector<8xi1>
            vector.maskedstore %out_1[%i_right_tile, %j_right_panel], %483, %406 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %484 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out_1[%484, %j_right_panel], %483, %407 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %485 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
            vector.maskedstore %out_1[%485, %j_right_panel], %483, %408 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %486 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
            vector.maskedstore %out_1[%486, %j_right_panel], %483, %409 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %487 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
            vector.maskedstore %out_1[%487, %j_right_panel], %483, %410 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %488 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
            vector.maskedstore %out_1[%488, %j_right_panel], %483, %411 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %489 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
            vector.maskedstore %out_1[%489, %j_right_panel], %483, %412 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %490 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
            vector.maskedstore %out_1[%490, %j_right_panel], %483, %413 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        scf.for %i_right_below_tile = %343 to %347 step %c4 {
          %491 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %492, %493, %494, %495 = scf.if %491 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %6, %6, %6, %6 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %496 = vector.create_mask %369 : vector<8xi1>
            %497 = vector.maskedload %out_1[%i_right_below_tile, %j_right_panel], %496, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %498 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
            %499 = vector.maskedload %out_1[%498, %j_right_panel], %496, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %500 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
            %501 = vector.maskedload %out_1[%500, %j_right_panel], %496, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %502 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
            %503 = vector.maskedload %out_1[%502, %j_right_panel], %496, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %497, %499, %501, %503 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %504 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
          %505 = arith.minsi %504, %9 : index
          %506, %507, %508, %509 = scf.for %k0_right_below = %k0_right_piece to %505 step %c1 iter_args(%510 = %492, %511 = %493, %512 = %494, %513 = %495) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %514 = memref.load %a[%i_right_below_tile, %k0_right_below] : memref<?x?xf32>
            %515 = vector.broadcast %514 : f32 to vector<8xf32>
            %516 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
            %517 = memref.load %a[%516, %k0_right_below] : memref<?x?xf32>
            %518 = vector.broadcast %517 : f32 to vector<8xf32>
            %519 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
            %520 = memref.load %a[%519, %k0_right_below] : memref<?x?xf32>
            %521 = vector.broadcast %520 : f32 to vector<8xf32>
            %522 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
            %523 = memref.load %a[%522, %k0_right_below] : memref<?x?xf32>
            %524 = vector.broadcast %523 : f32 to vector<8xf32>
            %525 = arith.subi %k0_right_below, %k0_right_piece overflow<nsw> : index
            %526 = vector.maskedload %b_copy_1[%525, %359], %370, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %527 = arith.mulf %515, %526 fastmath<reassoc,contract> : vector<8xf32>
            %528 = arith.mulf %518, %526 fastmath<reassoc,contract> : vector<8xf32>
            %529 = arith.mulf %521, %526 fastmath<reassoc,contract> : vector<8xf32>
            %530 = arith.mulf %524, %526 fastmath<reassoc,contract> : vector<8xf32>
            %531 = arith.addf %510, %527 fastmath<reassoc,contract> : vector<8xf32>
            %532 = arith.addf %511, %528 fastmath<reassoc,contract> : vector<8xf32>
            %533 = arith.addf %512, %529 fastmath<reassoc,contract> : vector<8xf32>
            %534 = arith.addf %513, %530 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %531, %532, %533, %534 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %535 = arith.subi %504, %9 overflow<nsw> : index
          %536 = arith.cmpi sge, %535, %c0 : index
          scf.if %536 {
            %537 = vector.create_mask %369 : vector<8xi1>
            %538 = vector.maskedload %bias[%j_right_panel], %537, %6 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %539 = arith.addf %506, %538 : vector<8xf32>
            %540 = arith.addf %507, %538 : vector<8xf32>
            %541 = arith.addf %508, %538 : vector<8xf32>
            %542 = arith.addf %509, %538 : vector<8xf32>
            %543 = vector.create_mask %369 : vector<8xi1>
            vector.maskedstore %out_1[%i_right_below_tile, %j_right_panel], %543, %539 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %544 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out_1[%544, %j_right_panel], %543, %540 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %545 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
            vector.maskedstore %out_1[%545, %j_right_panel], %543, %541 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %546 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
            vector.maskedstore %out_1[%546, %j_right_panel], %543, %542 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            %547 = vector.create_mask %369 : vector<8xi1>
            vector.maskedstore %out_1[%i_right_below_tile, %j_right_panel], %547, %506 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %548 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out_1[%548, %j_right_panel], %547, %507 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %549 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
            vector.maskedstore %out_1[%549, %j_right_panel], %547, %508 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %550 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
            vector.maskedstore %out_1[%550, %j_right_panel], %547, %509 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        scf.for %i_right_below_below_tile = %347 to %351 step %c2 {
          %551 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %552, %553 = scf.if %551 -> (vector<8xf32>, vector<8xf32>) {
            scf.yield %6, %6 : vector<8xf32>, vector<8xf32>
          } else {
            %554 = vector.create_mask %371 : vector<8xi1>
            %555 = vector.maskedload %out_1[%i_right_below_below_tile, %j_right_panel], %554, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %556 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
            %557 = vector.maskedload %out_1[%556, %j_right_panel], %554, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %555, %557 : vector<8xf32>, vector<8xf32>
          }
          %558 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
          %559 = arith.minsi %558, %9 : index
          %560, %561 = scf.for %k0_right_below_below = %k0_right_piece to %559 step %c1 iter_args(%562 = %552, %563 = %553) -> (vector<8xf32>, vector<8xf32>) {
            %564 = memref.load %a[%i_right_below_below_tile, %k0_right_below_below] : memref<?x?xf32>
            %565 = vector.broadcast %564 : f32 to vector<8xf32>
            %566 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
            %567 = memref.load %a[%566, %k0_right_below_below] : memref<?x?xf32>
            %568 = vector.broadcast %567 : f32 to vector<8xf32>
            %569 = arith.subi %k0_right_below_below, %k0_right_piece overflow<nsw> : index
            %570 = vector.maskedload %b_copy_1[%569, %360], %372, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %571 = arith.mulf %565, %570 fastmath<reassoc,contract> : vector<8xf32>
            %572 = arith.mulf %568, %570 fastmath<reassoc,contract> : vector<8xf32>
            %573 = arith.addf %562, %571 fastmath<reassoc,contract> : vector<8xf32>
            %574 = arith.addf %563, %572 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %573, %574 : vector<8xf32>, vector<8xf32>
          }
          %575 = arith.subi %558, %9 overflow<nsw> : index
          %576 = arith.cmpi sge, %575, %c0 : index
          scf.if %576 {
            %577 = vector.create_mask %371 : vector<8xi1>
            %578 = vector.maskedload %bias[%j_right_panel], %577, %6 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %579 = arith.addf %560, %578 : vector<8xf32>
            %580 = arith.addf %561, %578 : vector<8xf32>
            %581 = vector.create_mask %371 : vector<8xi1>
            vector.maskedstore %out_1[%i_right_below_below_tile, %j_right_panel], %581, %579 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %582 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out_1[%582, %j_right_panel], %581, %580 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            %583 = vector.create_mask %371 : vector<8xi1>
            vector.maskedstore %out_1[%i_right_below_below_tile, %j_right_panel], %583, %560 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %584 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out_1[%584, %j_right_panel], %583, %561 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        scf.for %i_right_below_below_below_tile = %351 to %7 step %c1 {
          %585 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %586 = scf.if %585 -> (vector<8xf32>) {
            scf.yield %6 : vector<8xf32>
          } else {
            %587 = vector.create_mask %373 : vector<8xi1>
            %588 = vector.maskedload %out_1[%i_right_below_below_below_tile, %j_right_panel], %587, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %588 : vector<8xf32>
          }
          %589 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
          %590 = arith.minsi %589, %9 : index
          %591 = scf.for %k0_right_below_below_below = %k0_right_piece to %590 step %c1 iter_args(%592 = %586) -> (vector<8xf32>) {
            %593 = memref.load %a[%i_right_below_below_below_tile, %k0_right_below_below_below] : memref<?x?xf32>
            %594 = vector.broadcast %593 : f32 to vector<8xf32>
            %595 = arith.subi %k0_right_below_below_below, %k0_right_piece overflow<nsw> : index
            %596 = vector.maskedload %b_copy_1[%595, %361], %374, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %597 = arith.mulf %594, %596 fastmath<reassoc,contract> : vector<8xf32>
            %598 = arith.addf %592, %597 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %598 : vector<8xf32>
          }
          %599 = arith.subi %589, %9 overflow<nsw> : index
          %600 = arith.cmpi sge, %599, %c0 : index
          scf.if %600 {
            %601 = vector.create_mask %373 : vector<8xi1>
            %602 = vector.maskedload %bias[%j_right_panel], %601, %6 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %603 = arith.addf %591, %602 : vector<8xf32>
            %604 = vector.create_mask %373 : vector<8xi1>
            vector.maskedstore %out_1[%i_right_below_below_below_tile, %j_right_panel], %604, %603 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            %605 = vector.create_mask %373 : vector<8xi1>
            vector.maskedstore %out_1[%i_right_below_below_below_tile, %j_right_panel], %605, %591 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
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
// ----- llvm
builtin.module attributes {stepwell.asserts = ["tests/corpus/matmul.py:5: MemoryError: no memory for a temporary array", "tests/corpus/matmul.py:5: ValueError: matmul: shapes (a.shape[0],a.shape[1]) and (b.shape[0],b.shape[1]) not aligned: a.shape[1] (dim 1) != b.shape[0] (dim 0)", "tests/corpus/matmul.py:5: ValueError: operands could not be broadcast together with shapes (a.shape[0],b.shape[1]) (bias.shape[0],)"]} {
  llvm.func @aligned_alloc(i64, i64) -> (!llvm.ptr {llvm.noalias})
  llvm.func @free(!llvm.ptr)
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
    %14 = llvm.mlir.constant(64) : i64
    %15 = llvm.mlir.constant(-64) : i64
    %16 = llvm.mlir.constant(1 : i32) : i32
    %17 = llvm.mlir.constant(true) : i1
    %18 = llvm.mlir.constant(0 : i32) : i32
    %19 = llvm.mlir.constant(0.000000e+00 : f32) : f32
    %20 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %21 = llvm.ashr %b_stride0, %1 : i64
    %22 = llvm.mul %21, %0 overflow<nsw> : i64
    %23 = llvm.intr.smax(%a_stride0, %2) : (i64, i64) -> i64
    %24 = llvm.sdiv %a_size0, %3 : i64
    %25 = llvm.srem %a_size0, %3 : i64
    %26 = llvm.icmp "ne" %25, %6 : i64
    %27 = llvm.xor %25, %3 : i64
    %28 = llvm.icmp "slt" %27, %6 : i64
    %29 = llvm.and %26, %28 : i1
    %30 = llvm.add %24, %13 : i64
    %31 = llvm.select %29, %30, %24 : i1, i64
    %32 = llvm.mul %31, %3 overflow<nsw> : i64
    %33 = llvm.sub %a_size0, %32 overflow<nsw> : i64
    %34 = llvm.ashr %33, %4 : i64
    %35 = llvm.mul %34, %1 overflow<nsw> : i64
    %36 = llvm.add %35, %32 overflow<nsw> : i64
    %37 = llvm.sub %a_size0, %36 overflow<nsw> : i64
    %38 = llvm.ashr %37, %2 : i64
    %39 = llvm.mul %38, %4 overflow<nsw> : i64
    %40 = llvm.add %39, %36 overflow<nsw> : i64
    %41 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %42 = llvm.icmp "slt" %6, %22 : i64
    llvm.cond_br %42, ^bb1(%6 : i64), ^bb47
  ^bb1(%j_panel: i64):
    %43 = llvm.icmp "slt" %6, %23 : i64
    llvm.cond_br %43, ^bb2(%6 : i64), ^bb46
  ^bb2(%k0_piece: i64):
    %44 = llvm.mul %41, %14 overflow<nsw> : i64
    %45 = llvm.add %44, %14 overflow<nsw> : i64
    %46 = llvm.and %45, %15 : i64
    %b_copy = llvm.call @aligned_alloc(%14, %46) : (i64, i64) -> !llvm.ptr
    %47 = llvm.mlir.zero : !llvm.ptr
    %48 = llvm.icmp "ne" %b_copy, %47 : !llvm.ptr
    llvm.cond_br %48, ^bb3, ^bb97(%16 : i32)
  ^bb3:
    %49 = llvm.add %k0_piece, %5 overflow<nsw> : i64
    %50 = llvm.intr.smin(%49, %a_stride0) : (i64, i64) -> i64
    %51 = llvm.icmp "slt" %k0_piece, %50 : i64
    llvm.cond_br %51, ^bb4(%k0_piece : i64), ^bb5
  ^bb4(%k0_copy: i64):
    %52 = llvm.mul %k0_copy, %b_stride0 overflow<nsw> : i64
    %53 = llvm.add %52, %j_panel overflow<nsw> : i64
    %54 = llvm.getelementptr inbounds %b[%53] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %55 = llvm.load %54 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %56 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %57 = llvm.add %52, %56 overflow<nsw> : i64
    %58 = llvm.getelementptr inbounds %b[%57] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %59 = llvm.load %58 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %60 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %61 = llvm.mul %60, %0 overflow<nsw> : i64
    %62 = llvm.getelementptr inbounds %b_copy[%61] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %55, %62 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %63 = llvm.add %6, %7 overflow<nsw> : i64
    %64 = llvm.add %61, %63 overflow<nsw> : i64
    %65 = llvm.getelementptr inbounds %b_copy[%64] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %59, %65 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %66 = llvm.add %k0_copy, %2 overflow<nsw> : i64
    %67 = llvm.icmp "slt" %66, %50 : i64
    llvm.cond_br %67, ^bb4(%66 : i64), ^bb5
  ^bb5:
    %68 = llvm.icmp "slt" %6, %32 : i64
    llvm.cond_br %68, ^bb6(%6 : i64), ^bb15
  ^bb6(%i_tile: i64):
    %69 = llvm.icmp "eq" %k0_piece, %6 : i64
    llvm.cond_br %69, ^bb7, ^bb8
  ^bb7:
    llvm.br ^bb9(%20, %20, %20, %20, %20, %20, %20, %20, %20, %20, %20, %20 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb8:
    %70 = llvm.mul %i_tile, %b_stride0 overflow<nsw> : i64
    %71 = llvm.add %70, %j_panel overflow<nsw> : i64
    %72 = llvm.getelementptr inbounds %out[%71] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %73 = llvm.load %72 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %74 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %75 = llvm.add %70, %74 overflow<nsw> : i64
    %76 = llvm.getelementptr inbounds %out[%75] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %77 = llvm.load %76 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %78 = llvm.add %i_tile, %2 overflow<nsw> : i64
    %79 = llvm.mul %78, %b_stride0 overflow<nsw> : i64
    %80 = llvm.add %79, %j_panel overflow<nsw> : i64
    %81 = llvm.getelementptr inbounds %out[%80] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %82 = llvm.load %81 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %83 = llvm.add %79, %74 overflow<nsw> : i64
    %84 = llvm.getelementptr inbounds %out[%83] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %85 = llvm.load %84 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %86 = llvm.add %i_tile, %4 overflow<nsw> : i64
    %87 = llvm.mul %86, %b_stride0 overflow<nsw> : i64
    %88 = llvm.add %87, %j_panel overflow<nsw> : i64
    %89 = llvm.getelementptr inbounds %out[%88] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %90 = llvm.load %89 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %91 = llvm.add %87, %74 overflow<nsw> : i64
    %92 = llvm.getelementptr inbounds %out[%91] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %93 = llvm.load %92 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %94 = llvm.add %i_tile, %8 overflow<nsw> : i64
    %95 = llvm.mul %94, %b_stride0 overflow<nsw> : i64
    %96 = llvm.add %95, %j_panel overflow<nsw> : i64
    %97 = llvm.getelementptr inbounds %out[%96] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %98 = llvm.load %97 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %99 = llvm.add %95, %74 overflow<nsw> : i64
    %100 = llvm.getelementptr inbounds %out[%99] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %101 = llvm.load %100 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %102 = llvm.add %i_tile, %1 overflow<nsw> : i64
    %103 = llvm.mul %102, %b_stride0 overflow<nsw> : i64
    %104 = llvm.add %103, %j_panel overflow<nsw> : i64
    %105 = llvm.getelementptr inbounds %out[%104] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %106 = llvm.load %105 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %107 = llvm.add %103, %74 overflow<nsw> : i64
    %108 = llvm.getelementptr inbounds %out[%107] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %109 = llvm.load %108 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %110 = llvm.add %i_tile, %9 overflow<nsw> : i64
    %111 = llvm.mul %110, %b_stride0 overflow<nsw> : i64
    %112 = llvm.add %111, %j_panel overflow<nsw> : i64
    %113 = llvm.getelementptr inbounds %out[%112] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %114 = llvm.load %113 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %115 = llvm.add %111, %74 overflow<nsw> : i64
    %116 = llvm.getelementptr inbounds %out[%115] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %117 = llvm.load %116 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb9(%73, %77, %82, %85, %90, %93, %98, %101, %106, %109, %114, %117 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb9(%118: vector<8xf32>, %119: vector<8xf32>, %120: vector<8xf32>, %121: vector<8xf32>, %122: vector<8xf32>, %123: vector<8xf32>, %124: vector<8xf32>, %125: vector<8xf32>, %126: vector<8xf32>, %127: vector<8xf32>, %128: vector<8xf32>, %129: vector<8xf32>):
    %130 = llvm.add %k0_piece, %5 overflow<nsw> : i64
    %131 = llvm.intr.smin(%130, %a_stride0) : (i64, i64) -> i64
    %132 = llvm.icmp "slt" %k0_piece, %131 : i64
    llvm.cond_br %132, ^bb10(%k0_piece, %118, %119, %120, %121, %122, %123, %124, %125, %126, %127, %128, %129 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb11(%118, %119, %120, %121, %122, %123, %124, %125, %126, %127, %128, %129 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb10(%k0: i64, %133: vector<8xf32>, %134: vector<8xf32>, %135: vector<8xf32>, %136: vector<8xf32>, %137: vector<8xf32>, %138: vector<8xf32>, %139: vector<8xf32>, %140: vector<8xf32>, %141: vector<8xf32>, %142: vector<8xf32>, %143: vector<8xf32>, %144: vector<8xf32>):
    %145 = llvm.mul %i_tile, %a_stride0 overflow<nsw> : i64
    %146 = llvm.add %145, %k0 overflow<nsw> : i64
    %147 = llvm.getelementptr inbounds %a[%146] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %148 = llvm.load %147 {alignment = 4 : i64} : !llvm.ptr -> f32
    %149 = llvm.mlir.poison : vector<8xf32>
    %150 = llvm.insertelement %148, %149[%6 : i64] : vector<8xf32>
    %151 = llvm.shufflevector %150, %149 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %152 = llvm.add %i_tile, %2 overflow<nsw> : i64
    %153 = llvm.mul %152, %a_stride0 overflow<nsw> : i64
    %154 = llvm.add %153, %k0 overflow<nsw> : i64
    %155 = llvm.getelementptr inbounds %a[%154] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %156 = llvm.load %155 {alignment = 4 : i64} : !llvm.ptr -> f32
    %157 = llvm.mlir.poison : vector<8xf32>
    %158 = llvm.insertelement %156, %157[%6 : i64] : vector<8xf32>
    %159 = llvm.shufflevector %158, %157 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %160 = llvm.add %i_tile, %4 overflow<nsw> : i64
    %161 = llvm.mul %160, %a_stride0 overflow<nsw> : i64
    %162 = llvm.add %161, %k0 overflow<nsw> : i64
    %163 = llvm.getelementptr inbounds %a[%162] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %164 = llvm.load %163 {alignment = 4 : i64} : !llvm.ptr -> f32
    %165 = llvm.mlir.poison : vector<8xf32>
    %166 = llvm.insertelement %164, %165[%6 : i64] : vector<8xf32>
    %167 = llvm.shufflevector %166, %165 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %168 = llvm.add %i_tile, %8 overflow<nsw> : i64
    %169 = llvm.mul %168, %a_stride0 overflow<nsw> : i64
    %170 = llvm.add %169, %k0 overflow<nsw> : i64
    %171 = llvm.getelementptr inbounds %a[%170] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %172 = llvm.load %171 {alignment = 4 : i64} : !llvm.ptr -> f32
    %173 = llvm.mlir.poison : vector<8xf32>
    %174 = llvm.insertelement %172, %173[%6 : i64] : vector<8xf32>
    %175 = llvm.shufflevector %174, %173 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %176 = llvm.add %i_tile, %1 overflow<nsw> : i64
    %177 = llvm.mul %176, %a_stride0 overflow<nsw> : i64
    %178 = llvm.add %177, %k0 overflow<nsw> : i64
    %179 = llvm.getelementptr inbounds %a[%178] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %180 = llvm.load %179 {alignment = 4 : i64} : !llvm.ptr -> f32
    %181 = llvm.mlir.poison : vector<8xf32>
    %182 = llvm.insertelement %180, %181[%6 : i64] : vector<8xf32>
    %183 = llvm.shufflevector %182, %181 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %184 = llvm.add %i_tile, %9 overflow<nsw> : i64
    %185 = llvm.mul %184, %a_stride0 overflow<nsw> : i64
    %186 = llvm.add %185, %k0 overflow<nsw> : i64
    %187 = llvm.getelementptr inbounds %a[%186] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %188 = llvm.load %187 {alignment = 4 : i64} : !llvm.ptr -> f32
    %189 = llvm.mlir.poison : vector<8xf32>
    %190 = llvm.insertelement %188, %189[%6 : i64] : vector<8xf32>
    %191 = llvm.shufflevector %190, %189 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %192 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %193 = llvm.mul %192, %0 overflow<nsw> : i64
    %194 = llvm.getelementptr inbounds %b_copy[%193] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %195 = llvm.load %194 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %196 = llvm.add %6, %7 overflow<nsw> : i64
    %197 = llvm.add %193, %196 overflow<nsw> : i64
    %198 = llvm.getelementptr inbounds %b_copy[%197] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %199 = llvm.load %198 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %200 = llvm.fmul %151, %195 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %201 = llvm.fmul %151, %199 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %202 = llvm.fmul %159, %195 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %203 = llvm.fmul %159, %199 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %204 = llvm.fmul %167, %195 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %205 = llvm.fmul %167, %199 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %206 = llvm.fmul %175, %195 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %207 = llvm.fmul %175, %199 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %208 = llvm.fmul %183, %195 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %209 = llvm.fmul %183, %199 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %210 = llvm.fmul %191, %195 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %211 = llvm.fmul %191, %199 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %212 = llvm.fadd %133, %200 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %213 = llvm.fadd %134, %201 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %214 = llvm.fadd %135, %202 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %215 = llvm.fadd %136, %203 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %216 = llvm.fadd %137, %204 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %217 = llvm.fadd %138, %205 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %218 = llvm.fadd %139, %206 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %219 = llvm.fadd %140, %207 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %220 = llvm.fadd %141, %208 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %221 = llvm.fadd %142, %209 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %222 = llvm.fadd %143, %210 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %223 = llvm.fadd %144, %211 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %224 = llvm.add %k0, %2 overflow<nsw> : i64
    %225 = llvm.icmp "slt" %224, %131 : i64
    llvm.cond_br %225, ^bb10(%224, %212, %213, %214, %215, %216, %217, %218, %219, %220, %221, %222, %223 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb11(%212, %213, %214, %215, %216, %217, %218, %219, %220, %221, %222, %223 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb11(%226: vector<8xf32>, %227: vector<8xf32>, %228: vector<8xf32>, %229: vector<8xf32>, %230: vector<8xf32>, %231: vector<8xf32>, %232: vector<8xf32>, %233: vector<8xf32>, %234: vector<8xf32>, %235: vector<8xf32>, %236: vector<8xf32>, %237: vector<8xf32>):
    %238 = llvm.sub %130, %a_stride0 overflow<nsw> : i64
    %239 = llvm.icmp "sge" %238, %6 : i64
    llvm.cond_br %239, ^bb12, ^bb13
  ^bb12:
    %240 = llvm.getelementptr inbounds %bias[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %241 = llvm.load %240 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %242 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %243 = llvm.getelementptr inbounds %bias[%242] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %244 = llvm.load %243 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %245 = llvm.fadd %226, %241 : vector<8xf32>
    %246 = llvm.fadd %227, %244 : vector<8xf32>
    %247 = llvm.fadd %228, %241 : vector<8xf32>
    %248 = llvm.fadd %229, %244 : vector<8xf32>
    %249 = llvm.fadd %230, %241 : vector<8xf32>
    %250 = llvm.fadd %231, %244 : vector<8xf32>
    %251 = llvm.fadd %232, %241 : vector<8xf32>
    %252 = llvm.fadd %233, %244 : vector<8xf32>
    %253 = llvm.fadd %234, %241 : vector<8xf32>
    %254 = llvm.fadd %235, %244 : vector<8xf32>
    %255 = llvm.fadd %236, %241 : vector<8xf32>
    %256 = llvm.fadd %237, %244 : vector<8xf32>
    %257 = llvm.mul %i_tile, %b_stride0 overflow<nsw> : i64
    %258 = llvm.add %257, %j_panel overflow<nsw> : i64
    %259 = llvm.getelementptr inbounds %out[%258] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %245, %259 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %260 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %261 = llvm.add %257, %260 overflow<nsw> : i64
    %262 = llvm.getelementptr inbounds %out[%261] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %246, %262 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %263 = llvm.add %i_tile, %2 overflow<nsw> : i64
    %264 = llvm.mul %263, %b_stride0 overflow<nsw> : i64
    %265 = llvm.add %264, %j_panel overflow<nsw> : i64
    %266 = llvm.getelementptr inbounds %out[%265] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %247, %266 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %267 = llvm.add %264, %260 overflow<nsw> : i64
    %268 = llvm.getelementptr inbounds %out[%267] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %248, %268 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %269 = llvm.add %i_tile, %4 overflow<nsw> : i64
    %270 = llvm.mul %269, %b_stride0 overflow<nsw> : i64
    %271 = llvm.add %270, %j_panel overflow<nsw> : i64
    %272 = llvm.getelementptr inbounds %out[%271] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %249, %272 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %273 = llvm.add %270, %260 overflow<nsw> : i64
    %274 = llvm.getelementptr inbounds %out[%273] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %250, %274 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %275 = llvm.add %i_tile, %8 overflow<nsw> : i64
    %276 = llvm.mul %275, %b_stride0 overflow<nsw> : i64
    %277 = llvm.add %276, %j_panel overflow<nsw> : i64
    %278 = llvm.getelementptr inbounds %out[%277] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %251, %278 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %279 = llvm.add %276, %260 overflow<nsw> : i64
    %280 = llvm.getelementptr inbounds %out[%279] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %252, %280 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %281 = llvm.add %i_tile, %1 overflow<nsw> : i64
    %282 = llvm.mul %281, %b_stride0 overflow<nsw> : i64
    %283 = llvm.add %282, %j_panel overflow<nsw> : i64
    %284 = llvm.getelementptr inbounds %out[%283] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %253, %284 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %285 = llvm.add %282, %260 overflow<nsw> : i64
    %286 = llvm.getelementptr inbounds %out[%285] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %254, %286 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %287 = llvm.add %i_tile, %9 overflow<nsw> : i64
    %288 = llvm.mul %287, %b_stride0 overflow<nsw> : i64
    %289 = llvm.add %288, %j_panel overflow<nsw> : i64
    %290 = llvm.getelementptr inbounds %out[%289] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %255, %290 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %291 = llvm.add %288, %260 overflow<nsw> : i64
    %292 = llvm.getelementptr inbounds %out[%291] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %256, %292 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb14
  ^bb13:
    %293 = llvm.mul %i_tile, %b_stride0 overflow<nsw> : i64
    %294 = llvm.add %293, %j_panel overflow<nsw> : i64
    %295 = llvm.getelementptr inbounds %out[%294] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %226, %295 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %296 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %297 = llvm.add %293, %296 overflow<nsw> : i64
    %298 = llvm.getelementptr inbounds %out[%297] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %227, %298 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %299 = llvm.add %i_tile, %2 overflow<nsw> : i64
    %300 = llvm.mul %299, %b_stride0 overflow<nsw> : i64
    %301 = llvm.add %300, %j_panel overflow<nsw> : i64
    %302 = llvm.getelementptr inbounds %out[%301] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %228, %302 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %303 = llvm.add %300, %296 overflow<nsw> : i64
    %304 = llvm.getelementptr inbounds %out[%303] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %229, %304 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %305 = llvm.add %i_tile, %4 overflow<nsw> : i64
    %306 = llvm.mul %305, %b_stride0 overflow<nsw> : i64
    %307 = llvm.add %306, %j_panel overflow<nsw> : i64
    %308 = llvm.getelementptr inbounds %out[%307] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %230, %308 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %309 = llvm.add %306, %296 overflow<nsw> : i64
    %310 = llvm.getelementptr inbounds %out[%309] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %231, %310 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %311 = llvm.add %i_tile, %8 overflow<nsw> : i64
    %312 = llvm.mul %311, %b_stride0 overflow<nsw> : i64
    %313 = llvm.add %312, %j_panel overflow<nsw> : i64
    %314 = llvm.getelementptr inbounds %out[%313] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %232, %314 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %315 = llvm.add %312, %296 overflow<nsw> : i64
    %316 = llvm.getelementptr inbounds %out[%315] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %233, %316 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %317 = llvm.add %i_tile, %1 overflow<nsw> : i64
    %318 = llvm.mul %317, %b_stride0 overflow<nsw> : i64
    %319 = llvm.add %318, %j_panel overflow<nsw> : i64
    %320 = llvm.getelementptr inbounds %out[%319] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %234, %320 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %321 = llvm.add %318, %296 overflow<nsw> : i64
    %322 = llvm.getelementptr inbounds %out[%321] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %235, %322 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %323 = llvm.add %i_tile, %9 overflow<nsw> : i64
    %324 = llvm.mul %323, %b_stride0 overflow<nsw> : i64
    %325 = llvm.add %324, %j_panel overflow<nsw> : i64
    %326 = llvm.getelementptr inbounds %out[%325] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %236, %326 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %327 = llvm.add %324, %296 overflow<nsw> : i64
    %328 = llvm.getelementptr inbounds %out[%327] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %237, %328 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb14
  ^bb14:
    %329 = llvm.add %i_tile, %3 overflow<nsw> : i64
    %330 = llvm.icmp "slt" %329, %32 : i64
    llvm.cond_br %330, ^bb6(%329 : i64), ^bb15
  ^bb15:
    %331 = llvm.icmp "slt" %32, %36 : i64
    llvm.cond_br %331, ^bb16(%32 : i64), ^bb25
  ^bb16(%i_below_tile: i64):
    %332 = llvm.icmp "eq" %k0_piece, %6 : i64
    llvm.cond_br %332, ^bb17, ^bb18
  ^bb17:
    llvm.br ^bb19(%20, %20, %20, %20, %20, %20, %20, %20 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb18:
    %333 = llvm.mul %i_below_tile, %b_stride0 overflow<nsw> : i64
    %334 = llvm.add %333, %j_panel overflow<nsw> : i64
    %335 = llvm.getelementptr inbounds %out[%334] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %336 = llvm.load %335 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %337 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %338 = llvm.add %333, %337 overflow<nsw> : i64
    %339 = llvm.getelementptr inbounds %out[%338] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %340 = llvm.load %339 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %341 = llvm.add %i_below_tile, %2 overflow<nsw> : i64
    %342 = llvm.mul %341, %b_stride0 overflow<nsw> : i64
    %343 = llvm.add %342, %j_panel overflow<nsw> : i64
    %344 = llvm.getelementptr inbounds %out[%343] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %345 = llvm.load %344 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %346 = llvm.add %342, %337 overflow<nsw> : i64
    %347 = llvm.getelementptr inbounds %out[%346] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %348 = llvm.load %347 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %349 = llvm.add %i_below_tile, %4 overflow<nsw> : i64
    %350 = llvm.mul %349, %b_stride0 overflow<nsw> : i64
    %351 = llvm.add %350, %j_panel overflow<nsw> : i64
    %352 = llvm.getelementptr inbounds %out[%351] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %353 = llvm.load %352 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %354 = llvm.add %350, %337 overflow<nsw> : i64
    %355 = llvm.getelementptr inbounds %out[%354] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %356 = llvm.load %355 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %357 = llvm.add %i_below_tile, %8 overflow<nsw> : i64
    %358 = llvm.mul %357, %b_stride0 overflow<nsw> : i64
    %359 = llvm.add %358, %j_panel overflow<nsw> : i64
    %360 = llvm.getelementptr inbounds %out[%359] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %361 = llvm.load %360 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %362 = llvm.add %358, %337 overflow<nsw> : i64
    %363 = llvm.getelementptr inbounds %out[%362] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %364 = llvm.load %363 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb19(%336, %340, %345, %348, %353, %356, %361, %364 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb19(%365: vector<8xf32>, %366: vector<8xf32>, %367: vector<8xf32>, %368: vector<8xf32>, %369: vector<8xf32>, %370: vector<8xf32>, %371: vector<8xf32>, %372: vector<8xf32>):
    %373 = llvm.add %k0_piece, %5 overflow<nsw> : i64
    %374 = llvm.intr.smin(%373, %a_stride0) : (i64, i64) -> i64
    %375 = llvm.icmp "slt" %k0_piece, %374 : i64
    llvm.cond_br %375, ^bb20(%k0_piece, %365, %366, %367, %368, %369, %370, %371, %372 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb21(%365, %366, %367, %368, %369, %370, %371, %372 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb20(%k0_below: i64, %376: vector<8xf32>, %377: vector<8xf32>, %378: vector<8xf32>, %379: vector<8xf32>, %380: vector<8xf32>, %381: vector<8xf32>, %382: vector<8xf32>, %383: vector<8xf32>):
    %384 = llvm.mul %i_below_tile, %a_stride0 overflow<nsw> : i64
    %385 = llvm.add %384, %k0_below overflow<nsw> : i64
    %386 = llvm.getelementptr inbounds %a[%385] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %387 = llvm.load %386 {alignment = 4 : i64} : !llvm.ptr -> f32
    %388 = llvm.mlir.poison : vector<8xf32>
    %389 = llvm.insertelement %387, %388[%6 : i64] : vector<8xf32>
    %390 = llvm.shufflevector %389, %388 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %391 = llvm.add %i_below_tile, %2 overflow<nsw> : i64
    %392 = llvm.mul %391, %a_stride0 overflow<nsw> : i64
    %393 = llvm.add %392, %k0_below overflow<nsw> : i64
    %394 = llvm.getelementptr inbounds %a[%393] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %395 = llvm.load %394 {alignment = 4 : i64} : !llvm.ptr -> f32
    %396 = llvm.mlir.poison : vector<8xf32>
    %397 = llvm.insertelement %395, %396[%6 : i64] : vector<8xf32>
    %398 = llvm.shufflevector %397, %396 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %399 = llvm.add %i_below_tile, %4 overflow<nsw> : i64
    %400 = llvm.mul %399, %a_stride0 overflow<nsw> : i64
    %401 = llvm.add %400, %k0_below overflow<nsw> : i64
    %402 = llvm.getelementptr inbounds %a[%401] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %403 = llvm.load %402 {alignment = 4 : i64} : !llvm.ptr -> f32
    %404 = llvm.mlir.poison : vector<8xf32>
    %405 = llvm.insertelement %403, %404[%6 : i64] : vector<8xf32>
    %406 = llvm.shufflevector %405, %404 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %407 = llvm.add %i_below_tile, %8 overflow<nsw> : i64
    %408 = llvm.mul %407, %a_stride0 overflow<nsw> : i64
    %409 = llvm.add %408, %k0_below overflow<nsw> : i64
    %410 = llvm.getelementptr inbounds %a[%409] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %411 = llvm.load %410 {alignment = 4 : i64} : !llvm.ptr -> f32
    %412 = llvm.mlir.poison : vector<8xf32>
    %413 = llvm.insertelement %411, %412[%6 : i64] : vector<8xf32>
    %414 = llvm.shufflevector %413, %412 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %415 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %416 = llvm.mul %415, %0 overflow<nsw> : i64
    %417 = llvm.getelementptr inbounds %b_copy[%416] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %418 = llvm.load %417 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %419 = llvm.add %6, %7 overflow<nsw> : i64
    %420 = llvm.add %416, %419 overflow<nsw> : i64
    %421 = llvm.getelementptr inbounds %b_copy[%420] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %422 = llvm.load %421 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %423 = llvm.fmul %390, %418 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %424 = llvm.fmul %390, %422 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %425 = llvm.fmul %398, %418 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %426 = llvm.fmul %398, %422 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %427 = llvm.fmul %406, %418 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %428 = llvm.fmul %406, %422 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %429 = llvm.fmul %414, %418 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %430 = llvm.fmul %414, %422 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %431 = llvm.fadd %376, %423 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %432 = llvm.fadd %377, %424 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %433 = llvm.fadd %378, %425 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %434 = llvm.fadd %379, %426 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %435 = llvm.fadd %380, %427 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %436 = llvm.fadd %381, %428 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %437 = llvm.fadd %382, %429 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %438 = llvm.fadd %383, %430 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %439 = llvm.add %k0_below, %2 overflow<nsw> : i64
    %440 = llvm.icmp "slt" %439, %374 : i64
    llvm.cond_br %440, ^bb20(%439, %431, %432, %433, %434, %435, %436, %437, %438 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb21(%431, %432, %433, %434, %435, %436, %437, %438 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb21(%441: vector<8xf32>, %442: vector<8xf32>, %443: vector<8xf32>, %444: vector<8xf32>, %445: vector<8xf32>, %446: vector<8xf32>, %447: vector<8xf32>, %448: vector<8xf32>):
    %449 = llvm.sub %373, %a_stride0 overflow<nsw> : i64
    %450 = llvm.icmp "sge" %449, %6 : i64
    llvm.cond_br %450, ^bb22, ^bb23
  ^bb22:
    %451 = llvm.getelementptr inbounds %bias[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %452 = llvm.load %451 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %453 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %454 = llvm.getelementptr inbounds %bias[%453] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %455 = llvm.load %454 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %456 = llvm.fadd %441, %452 : vector<8xf32>
    %457 = llvm.fadd %442, %455 : vector<8xf32>
    %458 = llvm.fadd %443, %452 : vector<8xf32>
    %459 = llvm.fadd %444, %455 : vector<8xf32>
    %460 = llvm.fadd %445, %452 : vector<8xf32>
    %461 = llvm.fadd %446, %455 : vector<8xf32>
    %462 = llvm.fadd %447, %452 : vector<8xf32>
    %463 = llvm.fadd %448, %455 : vector<8xf32>
    %464 = llvm.mul %i_below_tile, %b_stride0 overflow<nsw> : i64
    %465 = llvm.add %464, %j_panel overflow<nsw> : i64
    %466 = llvm.getelementptr inbounds %out[%465] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %456, %466 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %467 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %468 = llvm.add %464, %467 overflow<nsw> : i64
    %469 = llvm.getelementptr inbounds %out[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %457, %469 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %470 = llvm.add %i_below_tile, %2 overflow<nsw> : i64
    %471 = llvm.mul %470, %b_stride0 overflow<nsw> : i64
    %472 = llvm.add %471, %j_panel overflow<nsw> : i64
    %473 = llvm.getelementptr inbounds %out[%472] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %458, %473 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %474 = llvm.add %471, %467 overflow<nsw> : i64
    %475 = llvm.getelementptr inbounds %out[%474] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %459, %475 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %476 = llvm.add %i_below_tile, %4 overflow<nsw> : i64
    %477 = llvm.mul %476, %b_stride0 overflow<nsw> : i64
    %478 = llvm.add %477, %j_panel overflow<nsw> : i64
    %479 = llvm.getelementptr inbounds %out[%478] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %460, %479 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %480 = llvm.add %477, %467 overflow<nsw> : i64
    %481 = llvm.getelementptr inbounds %out[%480] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %461, %481 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %482 = llvm.add %i_below_tile, %8 overflow<nsw> : i64
    %483 = llvm.mul %482, %b_stride0 overflow<nsw> : i64
    %484 = llvm.add %483, %j_panel overflow<nsw> : i64
    %485 = llvm.getelementptr inbounds %out[%484] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %462, %485 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %486 = llvm.add %483, %467 overflow<nsw> : i64
    %487 = llvm.getelementptr inbounds %out[%486] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %463, %487 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb24
  ^bb23:
    %488 = llvm.mul %i_below_tile, %b_stride0 overflow<nsw> : i64
    %489 = llvm.add %488, %j_panel overflow<nsw> : i64
    %490 = llvm.getelementptr inbounds %out[%489] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %441, %490 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %491 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %492 = llvm.add %488, %491 overflow<nsw> : i64
    %493 = llvm.getelementptr inbounds %out[%492] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %442, %493 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %494 = llvm.add %i_below_tile, %2 overflow<nsw> : i64
    %495 = llvm.mul %494, %b_stride0 overflow<nsw> : i64
    %496 = llvm.add %495, %j_panel overflow<nsw> : i64
    %497 = llvm.getelementptr inbounds %out[%496] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %443, %497 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %498 = llvm.add %495, %491 overflow<nsw> : i64
    %499 = llvm.getelementptr inbounds %out[%498] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %444, %499 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %500 = llvm.add %i_below_tile, %4 overflow<nsw> : i64
    %501 = llvm.mul %500, %b_stride0 overflow<nsw> : i64
    %502 = llvm.add %501, %j_panel overflow<nsw> : i64
    %503 = llvm.getelementptr inbounds %out[%502] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %445, %503 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %504 = llvm.add %501, %491 overflow<nsw> : i64
    %505 = llvm.getelementptr inbounds %out[%504] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %446, %505 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %506 = llvm.add %i_below_tile, %8 overflow<nsw> : i64
    %507 = llvm.mul %506, %b_stride0 overflow<nsw> : i64
    %508 = llvm.add %507, %j_panel overflow<nsw> : i64
    %509 = llvm.getelementptr inbounds %out[%508] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %447, %509 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %510 = llvm.add %507, %491 overflow<nsw> : i64
    %511 = llvm.getelementptr inbounds %out[%510] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %448, %511 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb24
  ^bb24:
    %512 = llvm.add %i_below_tile, %1 overflow<nsw> : i64
    %513 = llvm.icmp "slt" %512, %36 : i64
    llvm.cond_br %513, ^bb16(%512 : i64), ^bb25
  ^bb25:
    %514 = llvm.icmp "slt" %36, %40 : i64
    llvm.cond_br %514, ^bb26(%36 : i64), ^bb35
  ^bb26(%i_below_below_tile: i64):
    %515 = llvm.icmp "eq" %k0_piece, %6 : i64
    llvm.cond_br %515, ^bb27, ^bb28
  ^bb27:
    llvm.br ^bb29(%20, %20, %20, %20 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb28:
    %516 = llvm.mul %i_below_below_tile, %b_stride0 overflow<nsw> : i64
    %517 = llvm.add %516, %j_panel overflow<nsw> : i64
    %518 = llvm.getelementptr inbounds %out[%517] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %519 = llvm.load %518 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %520 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %521 = llvm.add %516, %520 overflow<nsw> : i64
    %522 = llvm.getelementptr inbounds %out[%521] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %523 = llvm.load %522 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %524 = llvm.add %i_below_below_tile, %2 overflow<nsw> : i64
    %525 = llvm.mul %524, %b_stride0 overflow<nsw> : i64
    %526 = llvm.add %525, %j_panel overflow<nsw> : i64
    %527 = llvm.getelementptr inbounds %out[%526] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %528 = llvm.load %527 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %529 = llvm.add %525, %520 overflow<nsw> : i64
    %530 = llvm.getelementptr inbounds %out[%529] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %531 = llvm.load %530 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb29(%519, %523, %528, %531 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb29(%532: vector<8xf32>, %533: vector<8xf32>, %534: vector<8xf32>, %535: vector<8xf32>):
    %536 = llvm.add %k0_piece, %5 overflow<nsw> : i64
    %537 = llvm.intr.smin(%536, %a_stride0) : (i64, i64) -> i64
    %538 = llvm.icmp "slt" %k0_piece, %537 : i64
    llvm.cond_br %538, ^bb30(%k0_piece, %532, %533, %534, %535 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb31(%532, %533, %534, %535 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb30(%k0_below_below: i64, %539: vector<8xf32>, %540: vector<8xf32>, %541: vector<8xf32>, %542: vector<8xf32>):
    %543 = llvm.mul %i_below_below_tile, %a_stride0 overflow<nsw> : i64
    %544 = llvm.add %543, %k0_below_below overflow<nsw> : i64
    %545 = llvm.getelementptr inbounds %a[%544] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %546 = llvm.load %545 {alignment = 4 : i64} : !llvm.ptr -> f32
    %547 = llvm.mlir.poison : vector<8xf32>
    %548 = llvm.insertelement %546, %547[%6 : i64] : vector<8xf32>
    %549 = llvm.shufflevector %548, %547 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %550 = llvm.add %i_below_below_tile, %2 overflow<nsw> : i64
    %551 = llvm.mul %550, %a_stride0 overflow<nsw> : i64
    %552 = llvm.add %551, %k0_below_below overflow<nsw> : i64
    %553 = llvm.getelementptr inbounds %a[%552] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %554 = llvm.load %553 {alignment = 4 : i64} : !llvm.ptr -> f32
    %555 = llvm.mlir.poison : vector<8xf32>
    %556 = llvm.insertelement %554, %555[%6 : i64] : vector<8xf32>
    %557 = llvm.shufflevector %556, %555 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %558 = llvm.sub %k0_below_below, %k0_piece overflow<nsw> : i64
    %559 = llvm.mul %558, %0 overflow<nsw> : i64
    %560 = llvm.getelementptr inbounds %b_copy[%559] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %561 = llvm.load %560 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %562 = llvm.add %6, %7 overflow<nsw> : i64
    %563 = llvm.add %559, %562 overflow<nsw> : i64
    %564 = llvm.getelementptr inbounds %b_copy[%563] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %565 = llvm.load %564 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %566 = llvm.fmul %549, %561 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %567 = llvm.fmul %549, %565 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %568 = llvm.fmul %557, %561 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %569 = llvm.fmul %557, %565 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %570 = llvm.fadd %539, %566 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %571 = llvm.fadd %540, %567 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %572 = llvm.fadd %541, %568 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %573 = llvm.fadd %542, %569 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %574 = llvm.add %k0_below_below, %2 overflow<nsw> : i64
    %575 = llvm.icmp "slt" %574, %537 : i64
    llvm.cond_br %575, ^bb30(%574, %570, %571, %572, %573 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb31(%570, %571, %572, %573 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb31(%576: vector<8xf32>, %577: vector<8xf32>, %578: vector<8xf32>, %579: vector<8xf32>):
    %580 = llvm.sub %536, %a_stride0 overflow<nsw> : i64
    %581 = llvm.icmp "sge" %580, %6 : i64
    llvm.cond_br %581, ^bb32, ^bb33
  ^bb32:
    %582 = llvm.getelementptr inbounds %bias[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %583 = llvm.load %582 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %584 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %585 = llvm.getelementptr inbounds %bias[%584] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %586 = llvm.load %585 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %587 = llvm.fadd %576, %583 : vector<8xf32>
    %588 = llvm.fadd %577, %586 : vector<8xf32>
    %589 = llvm.fadd %578, %583 : vector<8xf32>
    %590 = llvm.fadd %579, %586 : vector<8xf32>
    %591 = llvm.mul %i_below_below_tile, %b_stride0 overflow<nsw> : i64
    %592 = llvm.add %591, %j_panel overflow<nsw> : i64
    %593 = llvm.getelementptr inbounds %out[%592] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %587, %593 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %594 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %595 = llvm.add %591, %594 overflow<nsw> : i64
    %596 = llvm.getelementptr inbounds %out[%595] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %588, %596 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %597 = llvm.add %i_below_below_tile, %2 overflow<nsw> : i64
    %598 = llvm.mul %597, %b_stride0 overflow<nsw> : i64
    %599 = llvm.add %598, %j_panel overflow<nsw> : i64
    %600 = llvm.getelementptr inbounds %out[%599] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %589, %600 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %601 = llvm.add %598, %594 overflow<nsw> : i64
    %602 = llvm.getelementptr inbounds %out[%601] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %590, %602 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb34
  ^bb33:
    %603 = llvm.mul %i_below_below_tile, %b_stride0 overflow<nsw> : i64
    %604 = llvm.add %603, %j_panel overflow<nsw> : i64
    %605 = llvm.getelementptr inbounds %out[%604] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %576, %605 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %606 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %607 = llvm.add %603, %606 overflow<nsw> : i64
    %608 = llvm.getelementptr inbounds %out[%607] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %577, %608 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %609 = llvm.add %i_below_below_tile, %2 overflow<nsw> : i64
    %610 = llvm.mul %609, %b_stride0 overflow<nsw> : i64
    %611 = llvm.add %610, %j_panel overflow<nsw> : i64
    %612 = llvm.getelementptr inbounds %out[%611] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %578, %612 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %613 = llvm.add %610, %606 overflow<nsw> : i64
    %614 = llvm.getelementptr inbounds %out[%613] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %579, %614 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb34
  ^bb34:
    %615 = llvm.add %i_below_below_tile, %4 overflow<nsw> : i64
    %616 = llvm.icmp "slt" %615, %40 : i64
    llvm.cond_br %616, ^bb26(%615 : i64), ^bb35
  ^bb35:
    %617 = llvm.icmp "slt" %40, %a_size0 : i64
    llvm.cond_br %617, ^bb36(%40 : i64), ^bb45
  ^bb36(%i_below_below_below_tile: i64):
    %618 = llvm.icmp "eq" %k0_piece, %6 : i64
    llvm.cond_br %618, ^bb37, ^bb38
  ^bb37:
    llvm.br ^bb39(%20, %20 : vector<8xf32>, vector<8xf32>)
  ^bb38:
    %619 = llvm.mul %i_below_below_below_tile, %b_stride0 overflow<nsw> : i64
    %620 = llvm.add %619, %j_panel overflow<nsw> : i64
    %621 = llvm.getelementptr inbounds %out[%620] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %622 = llvm.load %621 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %623 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %624 = llvm.add %619, %623 overflow<nsw> : i64
    %625 = llvm.getelementptr inbounds %out[%624] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %626 = llvm.load %625 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb39(%622, %626 : vector<8xf32>, vector<8xf32>)
  ^bb39(%627: vector<8xf32>, %628: vector<8xf32>):
    %629 = llvm.add %k0_piece, %5 overflow<nsw> : i64
    %630 = llvm.intr.smin(%629, %a_stride0) : (i64, i64) -> i64
    %631 = llvm.icmp "slt" %k0_piece, %630 : i64
    llvm.cond_br %631, ^bb40(%k0_piece, %627, %628 : i64, vector<8xf32>, vector<8xf32>), ^bb41(%627, %628 : vector<8xf32>, vector<8xf32>)
  ^bb40(%k0_below_below_below: i64, %632: vector<8xf32>, %633: vector<8xf32>):
    %634 = llvm.mul %i_below_below_below_tile, %a_stride0 overflow<nsw> : i64
    %635 = llvm.add %634, %k0_below_below_below overflow<nsw> : i64
    %636 = llvm.getelementptr inbounds %a[%635] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %637 = llvm.load %636 {alignment = 4 : i64} : !llvm.ptr -> f32
    %638 = llvm.mlir.poison : vector<8xf32>
    %639 = llvm.insertelement %637, %638[%6 : i64] : vector<8xf32>
    %640 = llvm.shufflevector %639, %638 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %641 = llvm.sub %k0_below_below_below, %k0_piece overflow<nsw> : i64
    %642 = llvm.mul %641, %0 overflow<nsw> : i64
    %643 = llvm.getelementptr inbounds %b_copy[%642] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %644 = llvm.load %643 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %645 = llvm.add %6, %7 overflow<nsw> : i64
    %646 = llvm.add %642, %645 overflow<nsw> : i64
    %647 = llvm.getelementptr inbounds %b_copy[%646] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %648 = llvm.load %647 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %649 = llvm.fmul %640, %644 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %650 = llvm.fmul %640, %648 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %651 = llvm.fadd %632, %649 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %652 = llvm.fadd %633, %650 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %653 = llvm.add %k0_below_below_below, %2 overflow<nsw> : i64
    %654 = llvm.icmp "slt" %653, %630 : i64
    llvm.cond_br %654, ^bb40(%653, %651, %652 : i64, vector<8xf32>, vector<8xf32>), ^bb41(%651, %652 : vector<8xf32>, vector<8xf32>)
  ^bb41(%655: vector<8xf32>, %656: vector<8xf32>):
    %657 = llvm.sub %629, %a_stride0 overflow<nsw> : i64
    %658 = llvm.icmp "sge" %657, %6 : i64
    llvm.cond_br %658, ^bb42, ^bb43
  ^bb42:
    %659 = llvm.getelementptr inbounds %bias[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %660 = llvm.load %659 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %661 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %662 = llvm.getelementptr inbounds %bias[%661] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %663 = llvm.load %662 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %664 = llvm.fadd %655, %660 : vector<8xf32>
    %665 = llvm.fadd %656, %663 : vector<8xf32>
    %666 = llvm.mul %i_below_below_below_tile, %b_stride0 overflow<nsw> : i64
    %667 = llvm.add %666, %j_panel overflow<nsw> : i64
    %668 = llvm.getelementptr inbounds %out[%667] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %664, %668 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %669 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %670 = llvm.add %666, %669 overflow<nsw> : i64
    %671 = llvm.getelementptr inbounds %out[%670] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %665, %671 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb44
  ^bb43:
    %672 = llvm.mul %i_below_below_below_tile, %b_stride0 overflow<nsw> : i64
    %673 = llvm.add %672, %j_panel overflow<nsw> : i64
    %674 = llvm.getelementptr inbounds %out[%673] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %655, %674 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %675 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %676 = llvm.add %672, %675 overflow<nsw> : i64
    %677 = llvm.getelementptr inbounds %out[%676] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %656, %677 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb44
  ^bb44:
    %678 = llvm.add %i_below_below_below_tile, %2 overflow<nsw> : i64
    %679 = llvm.icmp "slt" %678, %a_size0 : i64
    llvm.cond_br %679, ^bb36(%678 : i64), ^bb45
  ^bb45:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %680 = llvm.add %k0_piece, %5 overflow<nsw> : i64
    %681 = llvm.icmp "slt" %680, %23 : i64
    llvm.cond_br %681, ^bb2(%680 : i64), ^bb46
  ^bb46:
    %682 = llvm.add %j_panel, %0 overflow<nsw> : i64
    %683 = llvm.icmp "slt" %682, %22 : i64
    llvm.cond_br %683, ^bb1(%682 : i64), ^bb47
  ^bb47:
    %684 = llvm.intr.smax(%a_stride0, %2) : (i64, i64) -> i64
    %685 = llvm.ashr %a_size0, %8 : i64
    %686 = llvm.mul %685, %7 overflow<nsw> : i64
    %687 = llvm.sub %a_size0, %686 overflow<nsw> : i64
    %688 = llvm.ashr %687, %4 : i64
    %689 = llvm.mul %688, %1 overflow<nsw> : i64
    %690 = llvm.add %689, %686 overflow<nsw> : i64
    %691 = llvm.sub %a_size0, %690 overflow<nsw> : i64
    %692 = llvm.ashr %691, %2 : i64
    %693 = llvm.mul %692, %4 overflow<nsw> : i64
    %694 = llvm.add %693, %690 overflow<nsw> : i64
    %695 = llvm.intr.smin(%10, %a_stride0) : (i64, i64) -> i64
    %696 = llvm.and %b_stride0, %11 : i64
    %697 = llvm.intr.smin(%7, %696) : (i64, i64) -> i64
    %698 = llvm.intr.smax(%697, %6) : (i64, i64) -> i64
    %699 = llvm.icmp "slt" %22, %b_stride0 : i64
    llvm.cond_br %699, ^bb48(%22 : i64), ^bb96
  ^bb48(%j_right_panel: i64):
    %700 = llvm.add %j_right_panel, %7 overflow<nsw> : i64
    %701 = llvm.sub %700, %j_right_panel overflow<nsw> : i64
    %702 = llvm.sub %b_stride0, %j_right_panel overflow<nsw> : i64
    %703 = llvm.intr.smin(%701, %702) : (i64, i64) -> i64
    %704 = llvm.intr.smin(%703, %7) : (i64, i64) -> i64
    %705 = llvm.intr.smax(%704, %6) : (i64, i64) -> i64
    %706 = llvm.trunc %705 : i64 to i32
    %707 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %708 = llvm.mlir.poison : vector<8xi32>
    %709 = llvm.insertelement %706, %708[%6 : i64] : vector<8xi32>
    %710 = llvm.shufflevector %709, %708 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %711 = llvm.icmp "slt" %707, %710 : vector<8xi32>
    %712 = llvm.intr.smin(%701, %702) : (i64, i64) -> i64
    %713 = llvm.intr.smin(%712, %7) : (i64, i64) -> i64
    %714 = llvm.intr.smax(%713, %6) : (i64, i64) -> i64
    %715 = llvm.trunc %714 : i64 to i32
    %716 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %717 = llvm.mlir.poison : vector<8xi32>
    %718 = llvm.insertelement %715, %717[%6 : i64] : vector<8xi32>
    %719 = llvm.shufflevector %718, %717 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %720 = llvm.icmp "slt" %716, %719 : vector<8xi32>
    %721 = llvm.intr.smin(%701, %702) : (i64, i64) -> i64
    %722 = llvm.intr.smin(%721, %7) : (i64, i64) -> i64
    %723 = llvm.intr.smax(%722, %6) : (i64, i64) -> i64
    %724 = llvm.trunc %723 : i64 to i32
    %725 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %726 = llvm.mlir.poison : vector<8xi32>
    %727 = llvm.insertelement %724, %726[%6 : i64] : vector<8xi32>
    %728 = llvm.shufflevector %727, %726 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %729 = llvm.icmp "slt" %725, %728 : vector<8xi32>
    %730 = llvm.intr.smin(%701, %702) : (i64, i64) -> i64
    %731 = llvm.intr.smin(%730, %7) : (i64, i64) -> i64
    %732 = llvm.intr.smax(%731, %6) : (i64, i64) -> i64
    %733 = llvm.trunc %732 : i64 to i32
    %734 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %735 = llvm.mlir.poison : vector<8xi32>
    %736 = llvm.insertelement %733, %735[%6 : i64] : vector<8xi32>
    %737 = llvm.shufflevector %736, %735 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %738 = llvm.icmp "slt" %734, %737 : vector<8xi32>
    %739 = llvm.intr.smin(%701, %702) : (i64, i64) -> i64
    %740 = llvm.intr.smin(%739, %7) : (i64, i64) -> i64
    %741 = llvm.intr.smax(%740, %6) : (i64, i64) -> i64
    %742 = llvm.trunc %741 : i64 to i32
    %743 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %744 = llvm.mlir.poison : vector<8xi32>
    %745 = llvm.insertelement %742, %744[%6 : i64] : vector<8xi32>
    %746 = llvm.shufflevector %745, %744 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %747 = llvm.icmp "slt" %743, %746 : vector<8xi32>
    %748 = llvm.icmp "slt" %6, %684 : i64
    llvm.cond_br %748, ^bb49(%6 : i64), ^bb95
  ^bb49(%k0_right_piece: i64):
    %749 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1, %695) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %750 = llvm.extractvalue %749[0] : !llvm.struct<(i64, i1)>
    %751 = llvm.extractvalue %749[1] : !llvm.struct<(i64, i1)>
    %752 = llvm.xor %751, %17 : i1
    llvm.cond_br %752, ^bb50, ^bb97(%16 : i32)
  ^bb50:
    %753 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%750, %698) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %754 = llvm.extractvalue %753[0] : !llvm.struct<(i64, i1)>
    %755 = llvm.extractvalue %753[1] : !llvm.struct<(i64, i1)>
    %756 = llvm.xor %755, %17 : i1
    llvm.cond_br %756, ^bb51, ^bb97(%16 : i32)
  ^bb51:
    %757 = llvm.add %754, %14 overflow<nsw> : i64
    %758 = llvm.and %757, %15 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%14, %758) : (i64, i64) -> !llvm.ptr
    %759 = llvm.mlir.zero : !llvm.ptr
    %760 = llvm.icmp "ne" %b_copy_1, %759 : !llvm.ptr
    llvm.cond_br %760, ^bb52, ^bb97(%16 : i32)
  ^bb52:
    %761 = llvm.add %k0_right_piece, %10 overflow<nsw> : i64
    %762 = llvm.intr.smin(%761, %a_stride0) : (i64, i64) -> i64
    %763 = llvm.icmp "slt" %k0_right_piece, %762 : i64
    llvm.cond_br %763, ^bb53(%k0_right_piece : i64), ^bb54
  ^bb53(%k0_right_copy: i64):
    %764 = llvm.mul %k0_right_copy, %b_stride0 overflow<nsw> : i64
    %765 = llvm.add %764, %j_right_panel overflow<nsw> : i64
    %766 = llvm.getelementptr inbounds %b[%765] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %767 = llvm.intr.masked.load %766, %711, %20 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %768 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %769 = llvm.mul %768, %698 overflow<nsw> : i64
    %770 = llvm.getelementptr inbounds %b_copy_1[%769] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %767, %770, %711 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %771 = llvm.add %k0_right_copy, %2 overflow<nsw> : i64
    %772 = llvm.icmp "slt" %771, %762 : i64
    llvm.cond_br %772, ^bb53(%771 : i64), ^bb54
  ^bb54:
    %773 = llvm.icmp "slt" %6, %686 : i64
    llvm.cond_br %773, ^bb55(%6 : i64), ^bb64
  ^bb55(%i_right_tile: i64):
    %774 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %774, ^bb56, ^bb57
  ^bb56:
    llvm.br ^bb58(%20, %20, %20, %20, %20, %20, %20, %20 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb57:
    %775 = llvm.intr.smin(%712, %7) : (i64, i64) -> i64
    %776 = llvm.intr.smax(%775, %6) : (i64, i64) -> i64
    %777 = llvm.trunc %776 : i64 to i32
    %778 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %779 = llvm.mlir.poison : vector<8xi32>
    %780 = llvm.insertelement %777, %779[%6 : i64] : vector<8xi32>
    %781 = llvm.shufflevector %780, %779 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %782 = llvm.icmp "slt" %778, %781 : vector<8xi32>
    %783 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %784 = llvm.add %783, %j_right_panel overflow<nsw> : i64
    %785 = llvm.getelementptr inbounds %out[%784] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %786 = llvm.intr.masked.load %785, %782, %20 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %787 = llvm.add %i_right_tile, %2 overflow<nsw> : i64
    %788 = llvm.mul %787, %b_stride0 overflow<nsw> : i64
    %789 = llvm.add %788, %j_right_panel overflow<nsw> : i64
    %790 = llvm.getelementptr inbounds %out[%789] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %791 = llvm.intr.masked.load %790, %782, %20 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %792 = llvm.add %i_right_tile, %4 overflow<nsw> : i64
    %793 = llvm.mul %792, %b_stride0 overflow<nsw> : i64
    %794 = llvm.add %793, %j_right_panel overflow<nsw> : i64
    %795 = llvm.getelementptr inbounds %out[%794] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %796 = llvm.intr.masked.load %795, %782, %20 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %797 = llvm.add %i_right_tile, %8 overflow<nsw> : i64
    %798 = llvm.mul %797, %b_stride0 overflow<nsw> : i64
    %799 = llvm.add %798, %j_right_panel overflow<nsw> : i64
    %800 = llvm.getelementptr inbounds %out[%799] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %801 = llvm.intr.masked.load %800, %782, %20 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %802 = llvm.add %i_right_tile, %1 overflow<nsw> : i64
    %803 = llvm.mul %802, %b_stride0 overflow<nsw> : i64
    %804 = llvm.add %803, %j_right_panel overflow<nsw> : i64
    %805 = llvm.getelementptr inbounds %out[%804] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %806 = llvm.intr.masked.load %805, %782, %20 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %807 = llvm.add %i_right_tile, %9 overflow<nsw> : i64
    %808 = llvm.mul %807, %b_stride0 overflow<nsw> : i64
    %809 = llvm.add %808, %j_right_panel overflow<nsw> : i64
    %810 = llvm.getelementptr inbounds %out[%809] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %811 = llvm.intr.masked.load %810, %782, %20 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %812 = llvm.add %i_right_tile, %3 overflow<nsw> : i64
    %813 = llvm.mul %812, %b_stride0 overflow<nsw> : i64
    %814 = llvm.add %813, %j_right_panel overflow<nsw> : i64
    %815 = llvm.getelementptr inbounds %out[%814] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %816 = llvm.intr.masked.load %815, %782, %20 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %817 = llvm.add %i_right_tile, %12 overflow<nsw> : i64
    %818 = llvm.mul %817, %b_stride0 overflow<nsw> : i64
    %819 = llvm.add %818, %j_right_panel overflow<nsw> : i64
    %820 = llvm.getelementptr inbounds %out[%819] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %821 = llvm.intr.masked.load %820, %782, %20 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb58(%786, %791, %796, %801, %806, %811, %816, %821 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb58(%822: vector<8xf32>, %823: vector<8xf32>, %824: vector<8xf32>, %825: vector<8xf32>, %826: vector<8xf32>, %827: vector<8xf32>, %828: vector<8xf32>, %829: vector<8xf32>):
    %830 = llvm.add %k0_right_piece, %10 overflow<nsw> : i64
    %831 = llvm.intr.smin(%830, %a_stride0) : (i64, i64) -> i64
    %832 = llvm.icmp "slt" %k0_right_piece, %831 : i64
    llvm.cond_br %832, ^bb59(%k0_right_piece, %822, %823, %824, %825, %826, %827, %828, %829 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb60(%822, %823, %824, %825, %826, %827, %828, %829 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb59(%k0_right: i64, %833: vector<8xf32>, %834: vector<8xf32>, %835: vector<8xf32>, %836: vector<8xf32>, %837: vector<8xf32>, %838: vector<8xf32>, %839: vector<8xf32>, %840: vector<8xf32>):
    %841 = llvm.mul %i_right_tile, %a_stride0 overflow<nsw> : i64
    %842 = llvm.add %841, %k0_right overflow<nsw> : i64
    %843 = llvm.getelementptr inbounds %a[%842] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %844 = llvm.load %843 {alignment = 4 : i64} : !llvm.ptr -> f32
    %845 = llvm.mlir.poison : vector<8xf32>
    %846 = llvm.insertelement %844, %845[%6 : i64] : vector<8xf32>
    %847 = llvm.shufflevector %846, %845 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %848 = llvm.add %i_right_tile, %2 overflow<nsw> : i64
    %849 = llvm.mul %848, %a_stride0 overflow<nsw> : i64
    %850 = llvm.add %849, %k0_right overflow<nsw> : i64
    %851 = llvm.getelementptr inbounds %a[%850] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %852 = llvm.load %851 {alignment = 4 : i64} : !llvm.ptr -> f32
    %853 = llvm.mlir.poison : vector<8xf32>
    %854 = llvm.insertelement %852, %853[%6 : i64] : vector<8xf32>
    %855 = llvm.shufflevector %854, %853 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %856 = llvm.add %i_right_tile, %4 overflow<nsw> : i64
    %857 = llvm.mul %856, %a_stride0 overflow<nsw> : i64
    %858 = llvm.add %857, %k0_right overflow<nsw> : i64
    %859 = llvm.getelementptr inbounds %a[%858] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %860 = llvm.load %859 {alignment = 4 : i64} : !llvm.ptr -> f32
    %861 = llvm.mlir.poison : vector<8xf32>
    %862 = llvm.insertelement %860, %861[%6 : i64] : vector<8xf32>
    %863 = llvm.shufflevector %862, %861 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %864 = llvm.add %i_right_tile, %8 overflow<nsw> : i64
    %865 = llvm.mul %864, %a_stride0 overflow<nsw> : i64
    %866 = llvm.add %865, %k0_right overflow<nsw> : i64
    %867 = llvm.getelementptr inbounds %a[%866] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %868 = llvm.load %867 {alignment = 4 : i64} : !llvm.ptr -> f32
    %869 = llvm.mlir.poison : vector<8xf32>
    %870 = llvm.insertelement %868, %869[%6 : i64] : vector<8xf32>
    %871 = llvm.shufflevector %870, %869 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %872 = llvm.add %i_right_tile, %1 overflow<nsw> : i64
    %873 = llvm.mul %872, %a_stride0 overflow<nsw> : i64
    %874 = llvm.add %873, %k0_right overflow<nsw> : i64
    %875 = llvm.getelementptr inbounds %a[%874] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %876 = llvm.load %875 {alignment = 4 : i64} : !llvm.ptr -> f32
    %877 = llvm.mlir.poison : vector<8xf32>
    %878 = llvm.insertelement %876, %877[%6 : i64] : vector<8xf32>
    %879 = llvm.shufflevector %878, %877 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %880 = llvm.add %i_right_tile, %9 overflow<nsw> : i64
    %881 = llvm.mul %880, %a_stride0 overflow<nsw> : i64
    %882 = llvm.add %881, %k0_right overflow<nsw> : i64
    %883 = llvm.getelementptr inbounds %a[%882] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %884 = llvm.load %883 {alignment = 4 : i64} : !llvm.ptr -> f32
    %885 = llvm.mlir.poison : vector<8xf32>
    %886 = llvm.insertelement %884, %885[%6 : i64] : vector<8xf32>
    %887 = llvm.shufflevector %886, %885 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %888 = llvm.add %i_right_tile, %3 overflow<nsw> : i64
    %889 = llvm.mul %888, %a_stride0 overflow<nsw> : i64
    %890 = llvm.add %889, %k0_right overflow<nsw> : i64
    %891 = llvm.getelementptr inbounds %a[%890] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %892 = llvm.load %891 {alignment = 4 : i64} : !llvm.ptr -> f32
    %893 = llvm.mlir.poison : vector<8xf32>
    %894 = llvm.insertelement %892, %893[%6 : i64] : vector<8xf32>
    %895 = llvm.shufflevector %894, %893 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %896 = llvm.add %i_right_tile, %12 overflow<nsw> : i64
    %897 = llvm.mul %896, %a_stride0 overflow<nsw> : i64
    %898 = llvm.add %897, %k0_right overflow<nsw> : i64
    %899 = llvm.getelementptr inbounds %a[%898] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %900 = llvm.load %899 {alignment = 4 : i64} : !llvm.ptr -> f32
    %901 = llvm.mlir.poison : vector<8xf32>
    %902 = llvm.insertelement %900, %901[%6 : i64] : vector<8xf32>
    %903 = llvm.shufflevector %902, %901 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %904 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %905 = llvm.mul %904, %698 overflow<nsw> : i64
    %906 = llvm.getelementptr inbounds %b_copy_1[%905] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %907 = llvm.intr.masked.load %906, %720, %20 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %908 = llvm.fmul %847, %907 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %909 = llvm.fmul %855, %907 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %910 = llvm.fmul %863, %907 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %911 = llvm.fmul %871, %907 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %912 = llvm.fmul %879, %907 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %913 = llvm.fmul %887, %907 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %914 = llvm.fmul %895, %907 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %915 = llvm.fmul %903, %907 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %916 = llvm.fadd %833, %908 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %917 = llvm.fadd %834, %909 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %918 = llvm.fadd %835, %910 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %919 = llvm.fadd %836, %911 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %920 = llvm.fadd %837, %912 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %921 = llvm.fadd %838, %913 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %922 = llvm.fadd %839, %914 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %923 = llvm.fadd %840, %915 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %924 = llvm.add %k0_right, %2 overflow<nsw> : i64
    %925 = llvm.icmp "slt" %924, %831 : i64
    llvm.cond_br %925, ^bb59(%924, %916, %917, %918, %919, %920, %921, %922, %923 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb60(%916, %917, %918, %919, %920, %921, %922, %923 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb60(%926: vector<8xf32>, %927: vector<8xf32>, %928: vector<8xf32>, %929: vector<8xf32>, %930: vector<8xf32>, %931: vector<8xf32>, %932: vector<8xf32>, %933: vector<8xf32>):
    %934 = llvm.sub %830, %a_stride0 overflow<nsw> : i64
    %935 = llvm.icmp "sge" %934, %6 : i64
    llvm.cond_br %935, ^bb61, ^bb62
  ^bb61:
    %936 = llvm.intr.smin(%712, %7) : (i64, i64) -> i64
    %937 = llvm.intr.smax(%936, %6) : (i64, i64) -> i64
    %938 = llvm.trunc %937 : i64 to i32
    %939 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %940 = llvm.mlir.poison : vector<8xi32>
    %941 = llvm.insertelement %938, %940[%6 : i64] : vector<8xi32>
    %942 = llvm.shufflevector %941, %940 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %943 = llvm.icmp "slt" %939, %942 : vector<8xi32>
    %944 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %945 = llvm.intr.masked.load %944, %943, %20 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %946 = llvm.fadd %926, %945 : vector<8xf32>
    %947 = llvm.fadd %927, %945 : vector<8xf32>
    %948 = llvm.fadd %928, %945 : vector<8xf32>
    %949 = llvm.fadd %929, %945 : vector<8xf32>
    %950 = llvm.fadd %930, %945 : vector<8xf32>
    %951 = llvm.fadd %931, %945 : vector<8xf32>
    %952 = llvm.fadd %932, %945 : vector<8xf32>
    %953 = llvm.fadd %933, %945 : vector<8xf32>
    %954 = llvm.intr.smin(%712, %7) : (i64, i64) -> i64
    %955 = llvm.intr.smax(%954, %6) : (i64, i64) -> i64
    %956 = llvm.trunc %955 : i64 to i32
    %957 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %958 = llvm.mlir.poison : vector<8xi32>
    %959 = llvm.insertelement %956, %958[%6 : i64] : vector<8xi32>
    %960 = llvm.shufflevector %959, %958 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %961 = llvm.icmp "slt" %957, %960 : vector<8xi32>
    %962 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %963 = llvm.add %962, %j_right_panel overflow<nsw> : i64
    %964 = llvm.getelementptr inbounds %out[%963] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %946, %964, %961 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %965 = llvm.add %i_right_tile, %2 overflow<nsw> : i64
    %966 = llvm.mul %965, %b_stride0 overflow<nsw> : i64
    %967 = llvm.add %966, %j_right_panel overflow<nsw> : i64
    %968 = llvm.getelementptr inbounds %out[%967] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %947, %968, %961 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %969 = llvm.add %i_right_tile, %4 overflow<nsw> : i64
    %970 = llvm.mul %969, %b_stride0 overflow<nsw> : i64
    %971 = llvm.add %970, %j_right_panel overflow<nsw> : i64
    %972 = llvm.getelementptr inbounds %out[%971] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %948, %972, %961 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %973 = llvm.add %i_right_tile, %8 overflow<nsw> : i64
    %974 = llvm.mul %973, %b_stride0 overflow<nsw> : i64
    %975 = llvm.add %974, %j_right_panel overflow<nsw> : i64
    %976 = llvm.getelementptr inbounds %out[%975] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %949, %976, %961 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %977 = llvm.add %i_right_tile, %1 overflow<nsw> : i64
    %978 = llvm.mul %977, %b_stride0 overflow<nsw> : i64
    %979 = llvm.add %978, %j_right_panel overflow<nsw> : i64
    %980 = llvm.getelementptr inbounds %out[%979] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %950, %980, %961 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %981 = llvm.add %i_right_tile, %9 overflow<nsw> : i64
    %982 = llvm.mul %981, %b_stride0 overflow<nsw> : i64
    %983 = llvm.add %982, %j_right_panel overflow<nsw> : i64
    %984 = llvm.getelementptr inbounds %out[%983] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %951, %984, %961 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %985 = llvm.add %i_right_tile, %3 overflow<nsw> : i64
    %986 = llvm.mul %985, %b_stride0 overflow<nsw> : i64
    %987 = llvm.add %986, %j_right_panel overflow<nsw> : i64
    %988 = llvm.getelementptr inbounds %out[%987] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %952, %988, %961 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %989 = llvm.add %i_right_tile, %12 overflow<nsw> : i64
    %990 = llvm.mul %989, %b_stride0 overflow<nsw> : i64
    %991 = llvm.add %990, %j_right_panel overflow<nsw> : i64
    %992 = llvm.getelementptr inbounds %out[%991] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %953, %992, %961 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb63
  ^bb62:
    %993 = llvm.intr.smin(%712, %7) : (i64, i64) -> i64
    %994 = llvm.intr.smax(%993, %6) : (i64, i64) -> i64
    %995 = llvm.trunc %994 : i64 to i32
    %996 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %997 = llvm.mlir.poison : vector<8xi32>
    %998 = llvm.insertelement %995, %997[%6 : i64] : vector<8xi32>
    %999 = llvm.shufflevector %998, %997 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1000 = llvm.icmp "slt" %996, %999 : vector<8xi32>
    %1001 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %1002 = llvm.add %1001, %j_right_panel overflow<nsw> : i64
    %1003 = llvm.getelementptr inbounds %out[%1002] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %926, %1003, %1000 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1004 = llvm.add %i_right_tile, %2 overflow<nsw> : i64
    %1005 = llvm.mul %1004, %b_stride0 overflow<nsw> : i64
    %1006 = llvm.add %1005, %j_right_panel overflow<nsw> : i64
    %1007 = llvm.getelementptr inbounds %out[%1006] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %927, %1007, %1000 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1008 = llvm.add %i_right_tile, %4 overflow<nsw> : i64
    %1009 = llvm.mul %1008, %b_stride0 overflow<nsw> : i64
    %1010 = llvm.add %1009, %j_right_panel overflow<nsw> : i64
    %1011 = llvm.getelementptr inbounds %out[%1010] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %928, %1011, %1000 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1012 = llvm.add %i_right_tile, %8 overflow<nsw> : i64
    %1013 = llvm.mul %1012, %b_stride0 overflow<nsw> : i64
    %1014 = llvm.add %1013, %j_right_panel overflow<nsw> : i64
    %1015 = llvm.getelementptr inbounds %out[%1014] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %929, %1015, %1000 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1016 = llvm.add %i_right_tile, %1 overflow<nsw> : i64
    %1017 = llvm.mul %1016, %b_stride0 overflow<nsw> : i64
    %1018 = llvm.add %1017, %j_right_panel overflow<nsw> : i64
    %1019 = llvm.getelementptr inbounds %out[%1018] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %930, %1019, %1000 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1020 = llvm.add %i_right_tile, %9 overflow<nsw> : i64
    %1021 = llvm.mul %1020, %b_stride0 overflow<nsw> : i64
    %1022 = llvm.add %1021, %j_right_panel overflow<nsw> : i64
    %1023 = llvm.getelementptr inbounds %out[%1022] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %931, %1023, %1000 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1024 = llvm.add %i_right_tile, %3 overflow<nsw> : i64
    %1025 = llvm.mul %1024, %b_stride0 overflow<nsw> : i64
    %1026 = llvm.add %1025, %j_right_panel overflow<nsw> : i64
    %1027 = llvm.getelementptr inbounds %out[%1026] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %932, %1027, %1000 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1028 = llvm.add %i_right_tile, %12 overflow<nsw> : i64
    %1029 = llvm.mul %1028, %b_stride0 overflow<nsw> : i64
    %1030 = llvm.add %1029, %j_right_panel overflow<nsw> : i64
    %1031 = llvm.getelementptr inbounds %out[%1030] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %933, %1031, %1000 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb63
  ^bb63:
    %1032 = llvm.add %i_right_tile, %7 overflow<nsw> : i64
    %1033 = llvm.icmp "slt" %1032, %686 : i64
    llvm.cond_br %1033, ^bb55(%1032 : i64), ^bb64
  ^bb64:
    %1034 = llvm.icmp "slt" %686, %690 : i64
    llvm.cond_br %1034, ^bb65(%686 : i64), ^bb74
  ^bb65(%i_right_below_tile: i64):
    %1035 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %1035, ^bb66, ^bb67
  ^bb66:
    llvm.br ^bb68(%20, %20, %20, %20 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb67:
    %1036 = llvm.intr.smin(%721, %7) : (i64, i64) -> i64
    %1037 = llvm.intr.smax(%1036, %6) : (i64, i64) -> i64
    %1038 = llvm.trunc %1037 : i64 to i32
    %1039 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1040 = llvm.mlir.poison : vector<8xi32>
    %1041 = llvm.insertelement %1038, %1040[%6 : i64] : vector<8xi32>
    %1042 = llvm.shufflevector %1041, %1040 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1043 = llvm.icmp "slt" %1039, %1042 : vector<8xi32>
    %1044 = llvm.mul %i_right_below_tile, %b_stride0 overflow<nsw> : i64
    %1045 = llvm.add %1044, %j_right_panel overflow<nsw> : i64
    %1046 = llvm.getelementptr inbounds %out[%1045] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1047 = llvm.intr.masked.load %1046, %1043, %20 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1048 = llvm.add %i_right_below_tile, %2 overflow<nsw> : i64
    %1049 = llvm.mul %1048, %b_stride0 overflow<nsw> : i64
    %1050 = llvm.add %1049, %j_right_panel overflow<nsw> : i64
    %1051 = llvm.getelementptr inbounds %out[%1050] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1052 = llvm.intr.masked.load %1051, %1043, %20 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1053 = llvm.add %i_right_below_tile, %4 overflow<nsw> : i64
    %1054 = llvm.mul %1053, %b_stride0 overflow<nsw> : i64
    %1055 = llvm.add %1054, %j_right_panel overflow<nsw> : i64
    %1056 = llvm.getelementptr inbounds %out[%1055] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1057 = llvm.intr.masked.load %1056, %1043, %20 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1058 = llvm.add %i_right_below_tile, %8 overflow<nsw> : i64
    %1059 = llvm.mul %1058, %b_stride0 overflow<nsw> : i64
    %1060 = llvm.add %1059, %j_right_panel overflow<nsw> : i64
    %1061 = llvm.getelementptr inbounds %out[%1060] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1062 = llvm.intr.masked.load %1061, %1043, %20 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb68(%1047, %1052, %1057, %1062 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb68(%1063: vector<8xf32>, %1064: vector<8xf32>, %1065: vector<8xf32>, %1066: vector<8xf32>):
    %1067 = llvm.add %k0_right_piece, %10 overflow<nsw> : i64
    %1068 = llvm.intr.smin(%1067, %a_stride0) : (i64, i64) -> i64
    %1069 = llvm.icmp "slt" %k0_right_piece, %1068 : i64
    llvm.cond_br %1069, ^bb69(%k0_right_piece, %1063, %1064, %1065, %1066 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb70(%1063, %1064, %1065, %1066 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb69(%k0_right_below: i64, %1070: vector<8xf32>, %1071: vector<8xf32>, %1072: vector<8xf32>, %1073: vector<8xf32>):
    %1074 = llvm.mul %i_right_below_tile, %a_stride0 overflow<nsw> : i64
    %1075 = llvm.add %1074, %k0_right_below overflow<nsw> : i64
    %1076 = llvm.getelementptr inbounds %a[%1075] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1077 = llvm.load %1076 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1078 = llvm.mlir.poison : vector<8xf32>
    %1079 = llvm.insertelement %1077, %1078[%6 : i64] : vector<8xf32>
    %1080 = llvm.shufflevector %1079, %1078 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1081 = llvm.add %i_right_below_tile, %2 overflow<nsw> : i64
    %1082 = llvm.mul %1081, %a_stride0 overflow<nsw> : i64
    %1083 = llvm.add %1082, %k0_right_below overflow<nsw> : i64
    %1084 = llvm.getelementptr inbounds %a[%1083] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1085 = llvm.load %1084 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1086 = llvm.mlir.poison : vector<8xf32>
    %1087 = llvm.insertelement %1085, %1086[%6 : i64] : vector<8xf32>
    %1088 = llvm.shufflevector %1087, %1086 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1089 = llvm.add %i_right_below_tile, %4 overflow<nsw> : i64
    %1090 = llvm.mul %1089, %a_stride0 overflow<nsw> : i64
    %1091 = llvm.add %1090, %k0_right_below overflow<nsw> : i64
    %1092 = llvm.getelementptr inbounds %a[%1091] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1093 = llvm.load %1092 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1094 = llvm.mlir.poison : vector<8xf32>
    %1095 = llvm.insertelement %1093, %1094[%6 : i64] : vector<8xf32>
    %1096 = llvm.shufflevector %1095, %1094 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1097 = llvm.add %i_right_below_tile, %8 overflow<nsw> : i64
    %1098 = llvm.mul %1097, %a_stride0 overflow<nsw> : i64
    %1099 = llvm.add %1098, %k0_right_below overflow<nsw> : i64
    %1100 = llvm.getelementptr inbounds %a[%1099] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1101 = llvm.load %1100 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1102 = llvm.mlir.poison : vector<8xf32>
    %1103 = llvm.insertelement %1101, %1102[%6 : i64] : vector<8xf32>
    %1104 = llvm.shufflevector %1103, %1102 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1105 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %1106 = llvm.mul %1105, %698 overflow<nsw> : i64
    %1107 = llvm.getelementptr inbounds %b_copy_1[%1106] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1108 = llvm.intr.masked.load %1107, %729, %20 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1109 = llvm.fmul %1080, %1108 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1110 = llvm.fmul %1088, %1108 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1111 = llvm.fmul %1096, %1108 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1112 = llvm.fmul %1104, %1108 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1113 = llvm.fadd %1070, %1109 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1114 = llvm.fadd %1071, %1110 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1115 = llvm.fadd %1072, %1111 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1116 = llvm.fadd %1073, %1112 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1117 = llvm.add %k0_right_below, %2 overflow<nsw> : i64
    %1118 = llvm.icmp "slt" %1117, %1068 : i64
    llvm.cond_br %1118, ^bb69(%1117, %1113, %1114, %1115, %1116 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb70(%1113, %1114, %1115, %1116 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb70(%1119: vector<8xf32>, %1120: vector<8xf32>, %1121: vector<8xf32>, %1122: vector<8xf32>):
    %1123 = llvm.sub %1067, %a_stride0 overflow<nsw> : i64
    %1124 = llvm.icmp "sge" %1123, %6 : i64
    llvm.cond_br %1124, ^bb71, ^bb72
  ^bb71:
    %1125 = llvm.intr.smin(%721, %7) : (i64, i64) -> i64
    %1126 = llvm.intr.smax(%1125, %6) : (i64, i64) -> i64
    %1127 = llvm.trunc %1126 : i64 to i32
    %1128 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1129 = llvm.mlir.poison : vector<8xi32>
    %1130 = llvm.insertelement %1127, %1129[%6 : i64] : vector<8xi32>
    %1131 = llvm.shufflevector %1130, %1129 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1132 = llvm.icmp "slt" %1128, %1131 : vector<8xi32>
    %1133 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1134 = llvm.intr.masked.load %1133, %1132, %20 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1135 = llvm.fadd %1119, %1134 : vector<8xf32>
    %1136 = llvm.fadd %1120, %1134 : vector<8xf32>
    %1137 = llvm.fadd %1121, %1134 : vector<8xf32>
    %1138 = llvm.fadd %1122, %1134 : vector<8xf32>
    %1139 = llvm.intr.smin(%721, %7) : (i64, i64) -> i64
    %1140 = llvm.intr.smax(%1139, %6) : (i64, i64) -> i64
    %1141 = llvm.trunc %1140 : i64 to i32
    %1142 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1143 = llvm.mlir.poison : vector<8xi32>
    %1144 = llvm.insertelement %1141, %1143[%6 : i64] : vector<8xi32>
    %1145 = llvm.shufflevector %1144, %1143 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1146 = llvm.icmp "slt" %1142, %1145 : vector<8xi32>
    %1147 = llvm.mul %i_right_below_tile, %b_stride0 overflow<nsw> : i64
    %1148 = llvm.add %1147, %j_right_panel overflow<nsw> : i64
    %1149 = llvm.getelementptr inbounds %out[%1148] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1135, %1149, %1146 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1150 = llvm.add %i_right_below_tile, %2 overflow<nsw> : i64
    %1151 = llvm.mul %1150, %b_stride0 overflow<nsw> : i64
    %1152 = llvm.add %1151, %j_right_panel overflow<nsw> : i64
    %1153 = llvm.getelementptr inbounds %out[%1152] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1136, %1153, %1146 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1154 = llvm.add %i_right_below_tile, %4 overflow<nsw> : i64
    %1155 = llvm.mul %1154, %b_stride0 overflow<nsw> : i64
    %1156 = llvm.add %1155, %j_right_panel overflow<nsw> : i64
    %1157 = llvm.getelementptr inbounds %out[%1156] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1137, %1157, %1146 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1158 = llvm.add %i_right_below_tile, %8 overflow<nsw> : i64
    %1159 = llvm.mul %1158, %b_stride0 overflow<nsw> : i64
    %1160 = llvm.add %1159, %j_right_panel overflow<nsw> : i64
    %1161 = llvm.getelementptr inbounds %out[%1160] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1138, %1161, %1146 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb73
  ^bb72:
    %1162 = llvm.intr.smin(%721, %7) : (i64, i64) -> i64
    %1163 = llvm.intr.smax(%1162, %6) : (i64, i64) -> i64
    %1164 = llvm.trunc %1163 : i64 to i32
    %1165 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1166 = llvm.mlir.poison : vector<8xi32>
    %1167 = llvm.insertelement %1164, %1166[%6 : i64] : vector<8xi32>
    %1168 = llvm.shufflevector %1167, %1166 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1169 = llvm.icmp "slt" %1165, %1168 : vector<8xi32>
    %1170 = llvm.mul %i_right_below_tile, %b_stride0 overflow<nsw> : i64
    %1171 = llvm.add %1170, %j_right_panel overflow<nsw> : i64
    %1172 = llvm.getelementptr inbounds %out[%1171] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1119, %1172, %1169 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1173 = llvm.add %i_right_below_tile, %2 overflow<nsw> : i64
    %1174 = llvm.mul %1173, %b_stride0 overflow<nsw> : i64
    %1175 = llvm.add %1174, %j_right_panel overflow<nsw> : i64
    %1176 = llvm.getelementptr inbounds %out[%1175] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1120, %1176, %1169 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1177 = llvm.add %i_right_below_tile, %4 overflow<nsw> : i64
    %1178 = llvm.mul %1177, %b_stride0 overflow<nsw> : i64
    %1179 = llvm.add %1178, %j_right_panel overflow<nsw> : i64
    %1180 = llvm.getelementptr inbounds %out[%1179] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1121, %1180, %1169 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1181 = llvm.add %i_right_below_tile, %8 overflow<nsw> : i64
    %1182 = llvm.mul %1181, %b_stride0 overflow<nsw> : i64
    %1183 = llvm.add %1182, %j_right_panel overflow<nsw> : i64
    %1184 = llvm.getelementptr inbounds %out[%1183] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1122, %1184, %1169 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb73
  ^bb73:
    %1185 = llvm.add %i_right_below_tile, %1 overflow<nsw> : i64
    %1186 = llvm.icmp "slt" %1185, %690 : i64
    llvm.cond_br %1186, ^bb65(%1185 : i64), ^bb74
  ^bb74:
    %1187 = llvm.icmp "slt" %690, %694 : i64
    llvm.cond_br %1187, ^bb75(%690 : i64), ^bb84
  ^bb75(%i_right_below_below_tile: i64):
    %1188 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %1188, ^bb76, ^bb77
  ^bb76:
    llvm.br ^bb78(%20, %20 : vector<8xf32>, vector<8xf32>)
  ^bb77:
    %1189 = llvm.intr.smin(%730, %7) : (i64, i64) -> i64
    %1190 = llvm.intr.smax(%1189, %6) : (i64, i64) -> i64
    %1191 = llvm.trunc %1190 : i64 to i32
    %1192 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1193 = llvm.mlir.poison : vector<8xi32>
    %1194 = llvm.insertelement %1191, %1193[%6 : i64] : vector<8xi32>
    %1195 = llvm.shufflevector %1194, %1193 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1196 = llvm.icmp "slt" %1192, %1195 : vector<8xi32>
    %1197 = llvm.mul %i_right_below_below_tile, %b_stride0 overflow<nsw> : i64
    %1198 = llvm.add %1197, %j_right_panel overflow<nsw> : i64
    %1199 = llvm.getelementptr inbounds %out[%1198] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1200 = llvm.intr.masked.load %1199, %1196, %20 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1201 = llvm.add %i_right_below_below_tile, %2 overflow<nsw> : i64
    %1202 = llvm.mul %1201, %b_stride0 overflow<nsw> : i64
    %1203 = llvm.add %1202, %j_right_panel overflow<nsw> : i64
    %1204 = llvm.getelementptr inbounds %out[%1203] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1205 = llvm.intr.masked.load %1204, %1196, %20 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb78(%1200, %1205 : vector<8xf32>, vector<8xf32>)
  ^bb78(%1206: vector<8xf32>, %1207: vector<8xf32>):
    %1208 = llvm.add %k0_right_piece, %10 overflow<nsw> : i64
    %1209 = llvm.intr.smin(%1208, %a_stride0) : (i64, i64) -> i64
    %1210 = llvm.icmp "slt" %k0_right_piece, %1209 : i64
    llvm.cond_br %1210, ^bb79(%k0_right_piece, %1206, %1207 : i64, vector<8xf32>, vector<8xf32>), ^bb80(%1206, %1207 : vector<8xf32>, vector<8xf32>)
  ^bb79(%k0_right_below_below: i64, %1211: vector<8xf32>, %1212: vector<8xf32>):
    %1213 = llvm.mul %i_right_below_below_tile, %a_stride0 overflow<nsw> : i64
    %1214 = llvm.add %1213, %k0_right_below_below overflow<nsw> : i64
    %1215 = llvm.getelementptr inbounds %a[%1214] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1216 = llvm.load %1215 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1217 = llvm.mlir.poison : vector<8xf32>
    %1218 = llvm.insertelement %1216, %1217[%6 : i64] : vector<8xf32>
    %1219 = llvm.shufflevector %1218, %1217 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1220 = llvm.add %i_right_below_below_tile, %2 overflow<nsw> : i64
    %1221 = llvm.mul %1220, %a_stride0 overflow<nsw> : i64
    %1222 = llvm.add %1221, %k0_right_below_below overflow<nsw> : i64
    %1223 = llvm.getelementptr inbounds %a[%1222] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1224 = llvm.load %1223 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1225 = llvm.mlir.poison : vector<8xf32>
    %1226 = llvm.insertelement %1224, %1225[%6 : i64] : vector<8xf32>
    %1227 = llvm.shufflevector %1226, %1225 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1228 = llvm.sub %k0_right_below_below, %k0_right_piece overflow<nsw> : i64
    %1229 = llvm.mul %1228, %698 overflow<nsw> : i64
    %1230 = llvm.getelementptr inbounds %b_copy_1[%1229] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1231 = llvm.intr.masked.load %1230, %738, %20 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1232 = llvm.fmul %1219, %1231 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1233 = llvm.fmul %1227, %1231 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1234 = llvm.fadd %1211, %1232 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1235 = llvm.fadd %1212, %1233 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1236 = llvm.add %k0_right_below_below, %2 overflow<nsw> : i64
    %1237 = llvm.icmp "slt" %1236, %1209 : i64
    llvm.cond_br %1237, ^bb79(%1236, %1234, %1235 : i64, vector<8xf32>, vector<8xf32>), ^bb80(%1234, %1235 : vector<8xf32>, vector<8xf32>)
  ^bb80(%1238: vector<8xf32>, %1239: vector<8xf32>):
    %1240 = llvm.sub %1208, %a_stride0 overflow<nsw> : i64
    %1241 = llvm.icmp "sge" %1240, %6 : i64
    llvm.cond_br %1241, ^bb81, ^bb82
  ^bb81:
    %1242 = llvm.intr.smin(%730, %7) : (i64, i64) -> i64
    %1243 = llvm.intr.smax(%1242, %6) : (i64, i64) -> i64
    %1244 = llvm.trunc %1243 : i64 to i32
    %1245 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1246 = llvm.mlir.poison : vector<8xi32>
    %1247 = llvm.insertelement %1244, %1246[%6 : i64] : vector<8xi32>
    %1248 = llvm.shufflevector %1247, %1246 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1249 = llvm.icmp "slt" %1245, %1248 : vector<8xi32>
    %1250 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1251 = llvm.intr.masked.load %1250, %1249, %20 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1252 = llvm.fadd %1238, %1251 : vector<8xf32>
    %1253 = llvm.fadd %1239, %1251 : vector<8xf32>
    %1254 = llvm.intr.smin(%730, %7) : (i64, i64) -> i64
    %1255 = llvm.intr.smax(%1254, %6) : (i64, i64) -> i64
    %1256 = llvm.trunc %1255 : i64 to i32
    %1257 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1258 = llvm.mlir.poison : vector<8xi32>
    %1259 = llvm.insertelement %1256, %1258[%6 : i64] : vector<8xi32>
    %1260 = llvm.shufflevector %1259, %1258 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1261 = llvm.icmp "slt" %1257, %1260 : vector<8xi32>
    %1262 = llvm.mul %i_right_below_below_tile, %b_stride0 overflow<nsw> : i64
    %1263 = llvm.add %1262, %j_right_panel overflow<nsw> : i64
    %1264 = llvm.getelementptr inbounds %out[%1263] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1252, %1264, %1261 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1265 = llvm.add %i_right_below_below_tile, %2 overflow<nsw> : i64
    %1266 = llvm.mul %1265, %b_stride0 overflow<nsw> : i64
    %1267 = llvm.add %1266, %j_right_panel overflow<nsw> : i64
    %1268 = llvm.getelementptr inbounds %out[%1267] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1253, %1268, %1261 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb83
  ^bb82:
    %1269 = llvm.intr.smin(%730, %7) : (i64, i64) -> i64
    %1270 = llvm.intr.smax(%1269, %6) : (i64, i64) -> i64
    %1271 = llvm.trunc %1270 : i64 to i32
    %1272 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1273 = llvm.mlir.poison : vector<8xi32>
    %1274 = llvm.insertelement %1271, %1273[%6 : i64] : vector<8xi32>
    %1275 = llvm.shufflevector %1274, %1273 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1276 = llvm.icmp "slt" %1272, %1275 : vector<8xi32>
    %1277 = llvm.mul %i_right_below_below_tile, %b_stride0 overflow<nsw> : i64
    %1278 = llvm.add %1277, %j_right_panel overflow<nsw> : i64
    %1279 = llvm.getelementptr inbounds %out[%1278] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1238, %1279, %1276 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1280 = llvm.add %i_right_below_below_tile, %2 overflow<nsw> : i64
    %1281 = llvm.mul %1280, %b_stride0 overflow<nsw> : i64
    %1282 = llvm.add %1281, %j_right_panel overflow<nsw> : i64
    %1283 = llvm.getelementptr inbounds %out[%1282] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1239, %1283, %1276 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb83
  ^bb83:
    %1284 = llvm.add %i_right_below_below_tile, %4 overflow<nsw> : i64
    %1285 = llvm.icmp "slt" %1284, %694 : i64
    llvm.cond_br %1285, ^bb75(%1284 : i64), ^bb84
  ^bb84:
    %1286 = llvm.icmp "slt" %694, %a_size0 : i64
    llvm.cond_br %1286, ^bb85(%694 : i64), ^bb94
  ^bb85(%i_right_below_below_below_tile: i64):
    %1287 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %1287, ^bb86, ^bb87
  ^bb86:
    llvm.br ^bb88(%20 : vector<8xf32>)
  ^bb87:
    %1288 = llvm.intr.smin(%739, %7) : (i64, i64) -> i64
    %1289 = llvm.intr.smax(%1288, %6) : (i64, i64) -> i64
    %1290 = llvm.trunc %1289 : i64 to i32
    %1291 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1292 = llvm.mlir.poison : vector<8xi32>
    %1293 = llvm.insertelement %1290, %1292[%6 : i64] : vector<8xi32>
    %1294 = llvm.shufflevector %1293, %1292 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1295 = llvm.icmp "slt" %1291, %1294 : vector<8xi32>
    %1296 = llvm.mul %i_right_below_below_below_tile, %b_stride0 overflow<nsw> : i64
    %1297 = llvm.add %1296, %j_right_panel overflow<nsw> : i64
    %1298 = llvm.getelementptr inbounds %out[%1297] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1299 = llvm.intr.masked.load %1298, %1295, %20 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb88(%1299 : vector<8xf32>)
  ^bb88(%1300: vector<8xf32>):
    %1301 = llvm.add %k0_right_piece, %10 overflow<nsw> : i64
    %1302 = llvm.intr.smin(%1301, %a_stride0) : (i64, i64) -> i64
    %1303 = llvm.icmp "slt" %k0_right_piece, %1302 : i64
    llvm.cond_br %1303, ^bb89(%k0_right_piece, %1300 : i64, vector<8xf32>), ^bb90(%1300 : vector<8xf32>)
  ^bb89(%k0_right_below_below_below: i64, %1304: vector<8xf32>):
    %1305 = llvm.mul %i_right_below_below_below_tile, %a_stride0 overflow<nsw> : i64
    %1306 = llvm.add %1305, %k0_right_below_below_below overflow<nsw> : i64
    %1307 = llvm.getelementptr inbounds %a[%1306] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1308 = llvm.load %1307 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1309 = llvm.mlir.poison : vector<8xf32>
    %1310 = llvm.insertelement %1308, %1309[%6 : i64] : vector<8xf32>
    %1311 = llvm.shufflevector %1310, %1309 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1312 = llvm.sub %k0_right_below_below_below, %k0_right_piece overflow<nsw> : i64
    %1313 = llvm.mul %1312, %698 overflow<nsw> : i64
    %1314 = llvm.getelementptr inbounds %b_copy_1[%1313] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1315 = llvm.intr.masked.load %1314, %747, %20 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1316 = llvm.fmul %1311, %1315 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1317 = llvm.fadd %1304, %1316 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1318 = llvm.add %k0_right_below_below_below, %2 overflow<nsw> : i64
    %1319 = llvm.icmp "slt" %1318, %1302 : i64
    llvm.cond_br %1319, ^bb89(%1318, %1317 : i64, vector<8xf32>), ^bb90(%1317 : vector<8xf32>)
  ^bb90(%1320: vector<8xf32>):
    %1321 = llvm.sub %1301, %a_stride0 overflow<nsw> : i64
    %1322 = llvm.icmp "sge" %1321, %6 : i64
    llvm.cond_br %1322, ^bb91, ^bb92
  ^bb91:
    %1323 = llvm.intr.smin(%739, %7) : (i64, i64) -> i64
    %1324 = llvm.intr.smax(%1323, %6) : (i64, i64) -> i64
    %1325 = llvm.trunc %1324 : i64 to i32
    %1326 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1327 = llvm.mlir.poison : vector<8xi32>
    %1328 = llvm.insertelement %1325, %1327[%6 : i64] : vector<8xi32>
    %1329 = llvm.shufflevector %1328, %1327 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1330 = llvm.icmp "slt" %1326, %1329 : vector<8xi32>
    %1331 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1332 = llvm.intr.masked.load %1331, %1330, %20 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1333 = llvm.fadd %1320, %1332 : vector<8xf32>
    %1334 = llvm.intr.smin(%739, %7) : (i64, i64) -> i64
    %1335 = llvm.intr.smax(%1334, %6) : (i64, i64) -> i64
    %1336 = llvm.trunc %1335 : i64 to i32
    %1337 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1338 = llvm.mlir.poison : vector<8xi32>
    %1339 = llvm.insertelement %1336, %1338[%6 : i64] : vector<8xi32>
    %1340 = llvm.shufflevector %1339, %1338 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1341 = llvm.icmp "slt" %1337, %1340 : vector<8xi32>
    %1342 = llvm.mul %i_right_below_below_below_tile, %b_stride0 overflow<nsw> : i64
    %1343 = llvm.add %1342, %j_right_panel overflow<nsw> : i64
    %1344 = llvm.getelementptr inbounds %out[%1343] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1333, %1344, %1341 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb93
  ^bb92:
    %1345 = llvm.intr.smin(%739, %7) : (i64, i64) -> i64
    %1346 = llvm.intr.smax(%1345, %6) : (i64, i64) -> i64
    %1347 = llvm.trunc %1346 : i64 to i32
    %1348 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1349 = llvm.mlir.poison : vector<8xi32>
    %1350 = llvm.insertelement %1347, %1349[%6 : i64] : vector<8xi32>
    %1351 = llvm.shufflevector %1350, %1349 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1352 = llvm.icmp "slt" %1348, %1351 : vector<8xi32>
    %1353 = llvm.mul %i_right_below_below_below_tile, %b_stride0 overflow<nsw> : i64
    %1354 = llvm.add %1353, %j_right_panel overflow<nsw> : i64
    %1355 = llvm.getelementptr inbounds %out[%1354] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1320, %1355, %1352 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb93
  ^bb93:
    %1356 = llvm.add %i_right_below_below_below_tile, %2 overflow<nsw> : i64
    %1357 = llvm.icmp "slt" %1356, %a_size0 : i64
    llvm.cond_br %1357, ^bb85(%1356 : i64), ^bb94
  ^bb94:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %1358 = llvm.add %k0_right_piece, %10 overflow<nsw> : i64
    %1359 = llvm.icmp "slt" %1358, %684 : i64
    llvm.cond_br %1359, ^bb49(%1358 : i64), ^bb95
  ^bb95:
    %1360 = llvm.add %j_right_panel, %7 overflow<nsw> : i64
    %1361 = llvm.icmp "slt" %1360, %b_stride0 : i64
    llvm.cond_br %1361, ^bb48(%1360 : i64), ^bb96
  ^bb96:
    llvm.return %18 : i32
  ^bb97(%1362: i32):
    llvm.return %1362 : i32
  }
  llvm.func @program_shapes(%a_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_1: i64, %a_stride0_1: i64, %b_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_1: i64, %b_stride0_1: i64, %bias_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %bias_size0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %1363 = llvm.mlir.constant(0) : i64
    %1364 = llvm.mlir.constant(1) : i64
    %1365 = llvm.mlir.constant(2 : i32) : i32
    %1366 = llvm.mlir.constant(3 : i32) : i32
    %1367 = llvm.mlir.constant(0 : i32) : i32
    %1368 = llvm.icmp "eq" %a_stride0_1, %b_size0_1 : i64
    %1369 = llvm.icmp "eq" %bias_size0_1, %b_stride0_1 : i64
    llvm.cond_br %1368, ^bb1, ^bb3(%1365 : i32)
  ^bb1:
    llvm.cond_br %1369, ^bb2, ^bb3(%1366 : i32)
  ^bb2:
    llvm.store %a_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %1370 = llvm.getelementptr inbounds %extents[%1364] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride0_1, %1370 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1367 : i32
  ^bb3(%1371: i32):
    llvm.return %1371 : i32
  }
}
