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
          affine.prefetch %b[%k0_copy + 8, %j_panel], read, locality<3>, data : memref<?x?xf32>
          %29 = vector.transfer_read %b[%k0_copy, %j_panel], %1 {in_bounds = [true]} : memref<?x?xf32>, vector<16xf32>
          %30 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_copy)
          vector.transfer_write %29, %b_copy[%30, %24] {in_bounds = [true]} : vector<16xf32>, memref<?x16xf32>
        }
        affine.for %i_tile = 0 to %20 step 6 {
          %31 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<6x16xf32>) {
            affine.yield %2 : vector<6x16xf32>
          } else {
            affine.prefetch %out_1[%i_tile + 6, %j_panel], read, locality<3>, data : memref<?x?xf32>
            affine.prefetch %out_1[%i_tile + 7, %j_panel], read, locality<3>, data : memref<?x?xf32>
            affine.prefetch %out_1[%i_tile + 8, %j_panel], read, locality<3>, data : memref<?x?xf32>
            affine.prefetch %out_1[%i_tile + 9, %j_panel], read, locality<3>, data : memref<?x?xf32>
            affine.prefetch %out_1[%i_tile + 10, %j_panel], read, locality<3>, data : memref<?x?xf32>
            affine.prefetch %out_1[%i_tile + 11, %j_panel], read, locality<3>, data : memref<?x?xf32>
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
          affine.prefetch %b[%k0_right_copy + 8, %j_right_panel], read, locality<3>, data : memref<?x?xf32>
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
    %c7 = arith.constant 7 : index
    %c9 = arith.constant 9 : index
    %c10 = arith.constant 10 : index
    %c11 = arith.constant 11 : index
    %c3 = arith.constant 3 : index
    %c5 = arith.constant 5 : index
    %c8192 = arith.constant 8192 : index
    %c15 = arith.constant 15 : index
    %0 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %1 = memref.dim %a, %c0 : memref<?x?xf32>
    %2 = memref.dim %a, %c1 : memref<?x?xf32>
    %3 = memref.dim %b, %c1 : memref<?x?xf32>
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%1, %3], strides: [%3, 1] : memref<?x?xf32> to memref<?x?xf32>
    %4 = arith.shrsi %3, %c4 : index
    %5 = arith.muli %4, %c16 overflow<nsw> : index
    %6 = arith.maxsi %2, %c1 : index
    %7 = arith.floordivsi %1, %c6 : index
    %8 = arith.muli %7, %c6 overflow<nsw> : index
    %9 = arith.subi %1, %8 overflow<nsw> : index
    %10 = arith.shrsi %9, %c2 : index
    %11 = arith.muli %10, %c4 overflow<nsw> : index
    %12 = arith.addi %11, %8 overflow<nsw> : index
    %13 = arith.subi %1, %12 overflow<nsw> : index
    %14 = arith.shrsi %13, %c1 : index
    %15 = arith.muli %14, %c2 overflow<nsw> : index
    %16 = arith.addi %15, %12 overflow<nsw> : index
    %17 = arith.minsi %c4096, %2 : index
    %18 = arith.constant 16 : index
    %19 = arith.ceildivsi %5, %18 : index
    %20 = arith.constant 0 : index
    %21 = arith.maxsi %19, %20 : index
    %22 = arith.constant 4096 : index
    %23 = arith.ceildivsi %6, %22 : index
    %24 = arith.constant 0 : index
    %25 = arith.maxsi %23, %24 : index
    %26 = arith.constant 4096 : index
    %27 = arith.minsi %26, %2 : index
    %28 = arith.constant 0 : index
    %29 = arith.maxsi %27, %28 : index
    %30 = arith.constant 13 : index
    %31 = arith.muli %29, %30 : index
    %32 = arith.constant 6 : index
    %33 = arith.ceildivsi %8, %32 : index
    %34 = arith.constant 0 : index
    %35 = arith.maxsi %33, %34 : index
    %36 = arith.constant 0 : index
    %37 = arith.maxsi %27, %36 : index
    %38 = arith.constant 53 : index
    %39 = arith.muli %37, %38 : index
    %40 = arith.constant 48 : index
    %41 = arith.addi %40, %39 : index
    %42 = arith.constant 46 : index
    %43 = arith.addi %41, %42 : index
    %44 = arith.constant 30 : index
    %45 = arith.addi %43, %44 : index
    %46 = arith.muli %35, %45 : index
    %47 = arith.subi %12, %8 : index
    %48 = arith.constant 4 : index
    %49 = arith.ceildivsi %47, %48 : index
    %50 = arith.constant 0 : index
    %51 = arith.maxsi %49, %50 : index
    %52 = arith.constant 0 : index
    %53 = arith.maxsi %27, %52 : index
    %54 = arith.constant 37 : index
    %55 = arith.muli %53, %54 : index
    %56 = arith.constant 26 : index
    %57 = arith.addi %56, %55 : index
    %58 = arith.constant 32 : index
    %59 = arith.addi %57, %58 : index
    %60 = arith.constant 20 : index
    %61 = arith.addi %59, %60 : index
    %62 = arith.muli %51, %61 : index
    %63 = arith.subi %16, %12 : index
    %64 = arith.constant 2 : index
    %65 = arith.ceildivsi %63, %64 : index
    %66 = arith.constant 0 : index
    %67 = arith.maxsi %65, %66 : index
    %68 = arith.constant 0 : index
    %69 = arith.maxsi %27, %68 : index
    %70 = arith.constant 21 : index
    %71 = arith.muli %69, %70 : index
    %72 = arith.constant 16 : index
    %73 = arith.addi %72, %71 : index
    %74 = arith.constant 18 : index
    %75 = arith.addi %73, %74 : index
    %76 = arith.constant 10 : index
    %77 = arith.addi %75, %76 : index
    %78 = arith.muli %67, %77 : index
    %79 = arith.subi %1, %16 : index
    %80 = arith.constant 0 : index
    %81 = arith.maxsi %79, %80 : index
    %82 = arith.constant 0 : index
    %83 = arith.maxsi %27, %82 : index
    %84 = arith.constant 13 : index
    %85 = arith.muli %83, %84 : index
    %86 = arith.constant 11 : index
    %87 = arith.addi %86, %85 : index
    %88 = arith.constant 11 : index
    %89 = arith.addi %87, %88 : index
    %90 = arith.constant 5 : index
    %91 = arith.addi %89, %90 : index
    %92 = arith.muli %81, %91 : index
    %93 = arith.constant 9 : index
    %94 = arith.addi %93, %31 : index
    %95 = arith.addi %94, %46 : index
    %96 = arith.addi %95, %62 : index
    %97 = arith.addi %96, %78 : index
    %98 = arith.addi %97, %92 : index
    %99 = arith.muli %25, %98 : index
    %100 = arith.constant 1 : index
    %101 = arith.addi %100, %99 : index
    %102 = arith.muli %21, %101 : index
    %103 = arith.constant 32768 : index
    %104 = arith.cmpi sge, %102, %103 : index
    "omp.parallel"(%104) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %5, %c16) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_panel: index):
          scf.for %k0_piece = %c0 to %6 step %c4096 {
            %b_copy = memref.alloc(%17) {alignment = 64 : i64} : memref<?x16xf32>
            %105 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
            %106 = arith.minsi %105, %2 : index
            scf.for %k0_copy = %k0_piece to %106 step %c1 {
              %107 = arith.addi %k0_copy, %c8 overflow<nsw> : index
              memref.prefetch %b[%107, %j_panel], read, locality<3>, data : memref<?x?xf32>
              %108 = vector.load %b[%k0_copy, %j_panel] : memref<?x?xf32>, vector<8xf32>
              %109 = arith.addi %j_panel, %c8 overflow<nsw> : index
              %110 = vector.load %b[%k0_copy, %109] : memref<?x?xf32>, vector<8xf32>
              %111 = arith.subi %k0_copy, %k0_piece overflow<nsw> : index
              vector.store %108, %b_copy[%111, %c0] : memref<?x16xf32>, vector<8xf32>
              %112 = arith.addi %c0, %c8 overflow<nsw> : index
              vector.store %110, %b_copy[%111, %112] : memref<?x16xf32>, vector<8xf32>
            }
            scf.for %i_tile = %c0 to %8 step %c6 {
              %113 = arith.cmpi eq, %k0_piece, %c0 : index
              %114, %115, %116, %117, %118, %119, %120, %121, %122, %123, %124, %125 = scf.if %113 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %0, %0, %0, %0, %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %126 = arith.addi %i_tile, %c6 overflow<nsw> : index
                memref.prefetch %out_1[%126, %j_panel], read, locality<3>, data : memref<?x?xf32>
                %127 = arith.addi %i_tile, %c7 overflow<nsw> : index
                memref.prefetch %out_1[%127, %j_panel], read, locality<3>, data : memref<?x?xf32>
                %128 = arith.addi %i_tile, %c8 overflow<nsw> : index
                memref.prefetch %out_1[%128, %j_panel], read, locality<3>, data : memref<?x?xf32>
                %129 = arith.addi %i_tile, %c9 overflow<nsw> : index
                memref.prefetch %out_1[%129, %j_panel], read, locality<3>, data : memref<?x?xf32>
                %130 = arith.addi %i_tile, %c10 overflow<nsw> : index
                memref.prefetch %out_1[%130, %j_panel], read, locality<3>, data : memref<?x?xf32>
                %131 = arith.addi %i_tile, %c11 overflow<nsw> : index
                memref.prefetch %out_1[%131, %j_panel], read, locality<3>, data : memref<?x?xf32>
                %132 = vector.load %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %133 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %134 = vector.load %out_1[%i_tile, %133] : memref<?x?xf32>, vector<8xf32>
                %135 = arith.addi %i_tile, %c1 overflow<nsw> : index
                %136 = vector.load %out_1[%135, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %137 = vector.load %out_1[%135, %133] : memref<?x?xf32>, vector<8xf32>
                %138 = arith.addi %i_tile, %c2 overflow<nsw> : index
                %139 = vector.load %out_1[%138, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %140 = vector.load %out_1[%138, %133] : memref<?x?xf32>, vector<8xf32>
                %141 = arith.addi %i_tile, %c3 overflow<nsw> : index
                %142 = vector.load %out_1[%141, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %143 = vector.load %out_1[%141, %133] : memref<?x?xf32>, vector<8xf32>
                %144 = arith.addi %i_tile, %c4 overflow<nsw> : index
                %145 = vector.load %out_1[%144, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %146 = vector.load %out_1[%144, %133] : memref<?x?xf32>, vector<8xf32>
                %147 = arith.addi %i_tile, %c5 overflow<nsw> : index
                %148 = vector.load %out_1[%147, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %149 = vector.load %out_1[%147, %133] : memref<?x?xf32>, vector<8xf32>
                scf.yield %132, %134, %136, %137, %139, %140, %142, %143, %145, %146, %148, %149 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %150, %151, %152, %153, %154, %155, %156, %157, %158, %159, %160, %161 = scf.for %k0 = %k0_piece to %106 step %c1 iter_args(%162 = %114, %163 = %115, %164 = %116, %165 = %117, %166 = %118, %167 = %119, %168 = %120, %169 = %121, %170 = %122, %171 = %123, %172 = %124, %173 = %125) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %174 = memref.load %a[%i_tile, %k0] : memref<?x?xf32>
                %175 = vector.broadcast %174 : f32 to vector<8xf32>
                %176 = arith.addi %i_tile, %c1 overflow<nsw> : index
                %177 = memref.load %a[%176, %k0] : memref<?x?xf32>
                %178 = vector.broadcast %177 : f32 to vector<8xf32>
                %179 = arith.addi %i_tile, %c2 overflow<nsw> : index
                %180 = memref.load %a[%179, %k0] : memref<?x?xf32>
                %181 = vector.broadcast %180 : f32 to vector<8xf32>
                %182 = arith.addi %i_tile, %c3 overflow<nsw> : index
                %183 = memref.load %a[%182, %k0] : memref<?x?xf32>
                %184 = vector.broadcast %183 : f32 to vector<8xf32>
                %185 = arith.addi %i_tile, %c4 overflow<nsw> : index
                %186 = memref.load %a[%185, %k0] : memref<?x?xf32>
                %187 = vector.broadcast %186 : f32 to vector<8xf32>
                %188 = arith.addi %i_tile, %c5 overflow<nsw> : index
                %189 = memref.load %a[%188, %k0] : memref<?x?xf32>
                %190 = vector.broadcast %189 : f32 to vector<8xf32>
                %191 = arith.subi %k0, %k0_piece overflow<nsw> : index
                %192 = vector.load %b_copy[%191, %c0] : memref<?x16xf32>, vector<8xf32>
                %193 = arith.addi %c0, %c8 overflow<nsw> : index
                %194 = vector.load %b_copy[%191, %193] : memref<?x16xf32>, vector<8xf32>
                %195 = arith.mulf %175, %192 fastmath<reassoc,contract> : vector<8xf32>
                %196 = arith.mulf %175, %194 fastmath<reassoc,contract> : vector<8xf32>
                %197 = arith.mulf %178, %192 fastmath<reassoc,contract> : vector<8xf32>
                %198 = arith.mulf %178, %194 fastmath<reassoc,contract> : vector<8xf32>
                %199 = arith.mulf %181, %192 fastmath<reassoc,contract> : vector<8xf32>
                %200 = arith.mulf %181, %194 fastmath<reassoc,contract> : vector<8xf32>
                %201 = arith.mulf %184, %192 fastmath<reassoc,contract> : vector<8xf32>
                %202 = arith.mulf %184, %194 fastmath<reassoc,contract> : vector<8xf32>
                %203 = arith.mulf %187, %192 fastmath<reassoc,contract> : vector<8xf32>
                %204 = arith.mulf %187, %194 fastmath<reassoc,contract> : vector<8xf32>
                %205 = arith.mulf %190, %192 fastmath<reassoc,contract> : vector<8xf32>
                %206 = arith.mulf %190, %194 fastmath<reassoc,contract> : vector<8xf32>
                %207 = arith.addf %162, %195 fastmath<reassoc,contract> : vector<8xf32>
                %208 = arith.addf %163, %196 fastmath<reassoc,contract> : vector<8xf32>
                %209 = arith.addf %164, %197 fastmath<reassoc,contract> : vector<8xf32>
                %210 = arith.addf %165, %198 fastmath<reassoc,contract> : vector<8xf32>
                %211 = arith.addf %166, %199 fastmath<reassoc,contract> : vector<8xf32>
                %212 = arith.addf %167, %200 fastmath<reassoc,contract> : vector<8xf32>
                %213 = arith.addf %168, %201 fastmath<reassoc,contract> : vector<8xf32>
                %214 = arith.addf %169, %202 fastmath<reassoc,contract> : vector<8xf32>
                %215 = arith.addf %170, %203 fastmath<reassoc,contract> : vector<8xf32>
                %216 = arith.addf %171, %204 fastmath<reassoc,contract> : vector<8xf32>
                %217 = arith.addf %172, %205 fastmath<reassoc,contract> : vector<8xf32>
                %218 = arith.addf %173, %206 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %207, %208, %209, %210, %211, %212, %213, %214, %215, %216, %217, %218 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %219 = arith.subi %105, %2 overflow<nsw> : index
              %220 = arith.cmpi sge, %219, %c0 : index
              scf.if %220 {
                %221 = vector.load %bias[%j_panel] : memref<?xf32>, vector<8xf32>
                %222 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %223 = vector.load %bias[%222] : memref<?xf32>, vector<8xf32>
                %224 = arith.addf %150, %221 : vector<8xf32>
                %225 = arith.addf %151, %223 : vector<8xf32>
                %226 = arith.addf %152, %221 : vector<8xf32>
                %227 = arith.addf %153, %223 : vector<8xf32>
                %228 = arith.addf %154, %221 : vector<8xf32>
                %229 = arith.addf %155, %223 : vector<8xf32>
                %230 = arith.addf %156, %221 : vector<8xf32>
                %231 = arith.addf %157, %223 : vector<8xf32>
                %232 = arith.addf %158, %221 : vector<8xf32>
                %233 = arith.addf %159, %223 : vector<8xf32>
                %234 = arith.addf %160, %221 : vector<8xf32>
                %235 = arith.addf %161, %223 : vector<8xf32>
                vector.store %224, %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %225, %out_1[%i_tile, %222] : memref<?x?xf32>, vector<8xf32>
                %236 = arith.addi %i_tile, %c1 overflow<nsw> : index
                vector.store %226, %out_1[%236, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %227, %out_1[%236, %222] : memref<?x?xf32>, vector<8xf32>
                %237 = arith.addi %i_tile, %c2 overflow<nsw> : index
                vector.store %228, %out_1[%237, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %229, %out_1[%237, %222] : memref<?x?xf32>, vector<8xf32>
                %238 = arith.addi %i_tile, %c3 overflow<nsw> : index
                vector.store %230, %out_1[%238, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %231, %out_1[%238, %222] : memref<?x?xf32>, vector<8xf32>
                %239 = arith.addi %i_tile, %c4 overflow<nsw> : index
                vector.store %232, %out_1[%239, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %233, %out_1[%239, %222] : memref<?x?xf32>, vector<8xf32>
                %240 = arith.addi %i_tile, %c5 overflow<nsw> : index
                vector.store %234, %out_1[%240, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %235, %out_1[%240, %222] : memref<?x?xf32>, vector<8xf32>
              } else {
                vector.store %150, %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %241 = arith.addi %j_panel, %c8 overflow<nsw> : index
                vector.store %151, %out_1[%i_tile, %241] : memref<?x?xf32>, vector<8xf32>
                %242 = arith.addi %i_tile, %c1 overflow<nsw> : index
                vector.store %152, %out_1[%242, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %153, %out_1[%242, %241] : memref<?x?xf32>, vector<8xf32>
                %243 = arith.addi %i_tile, %c2 overflow<nsw> : index
                vector.store %154, %out_1[%243, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %155, %out_1[%243, %241] : memref<?x?xf32>, vector<8xf32>
                %244 = arith.addi %i_tile, %c3 overflow<nsw> : index
                vector.store %156, %out_1[%244, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %157, %out_1[%244, %241] : memref<?x?xf32>, vector<8xf32>
                %245 = arith.addi %i_tile, %c4 overflow<nsw> : index
                vector.store %158, %out_1[%245, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %159, %out_1[%245, %241] : memref<?x?xf32>, vector<8xf32>
                %246 = arith.addi %i_tile, %c5 overflow<nsw> : index
                vector.store %160, %out_1[%246, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %161, %out_1[%246, %241] : memref<?x?xf32>, vector<8xf32>
              }
            }
            scf.for %i_below_tile = %8 to %12 step %c4 {
              %247 = arith.cmpi eq, %k0_piece, %c0 : index
              %248, %249, %250, %251, %252, %253, %254, %255 = scf.if %247 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %256 = vector.load %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %257 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %258 = vector.load %out_1[%i_below_tile, %257] : memref<?x?xf32>, vector<8xf32>
                %259 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                %260 = vector.load %out_1[%259, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %261 = vector.load %out_1[%259, %257] : memref<?x?xf32>, vector<8xf32>
                %262 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                %263 = vector.load %out_1[%262, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %264 = vector.load %out_1[%262, %257] : memref<?x?xf32>, vector<8xf32>
                %265 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                %266 = vector.load %out_1[%265, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %267 = vector.load %out_1[%265, %257] : memref<?x?xf32>, vector<8xf32>
                scf.yield %256, %258, %260, %261, %263, %264, %266, %267 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %268, %269, %270, %271, %272, %273, %274, %275 = scf.for %k0_below = %k0_piece to %106 step %c1 iter_args(%276 = %248, %277 = %249, %278 = %250, %279 = %251, %280 = %252, %281 = %253, %282 = %254, %283 = %255) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %284 = memref.load %a[%i_below_tile, %k0_below] : memref<?x?xf32>
                %285 = vector.broadcast %284 : f32 to vector<8xf32>
                %286 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                %287 = memref.load %a[%286, %k0_below] : memref<?x?xf32>
                %288 = vector.broadcast %287 : f32 to vector<8xf32>
                %289 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                %290 = memref.load %a[%289, %k0_below] : memref<?x?xf32>
                %291 = vector.broadcast %290 : f32 to vector<8xf32>
                %292 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                %293 = memref.load %a[%292, %k0_below] : memref<?x?xf32>
                %294 = vector.broadcast %293 : f32 to vector<8xf32>
                %295 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
                %296 = vector.load %b_copy[%295, %c0] : memref<?x16xf32>, vector<8xf32>
                %297 = arith.addi %c0, %c8 overflow<nsw> : index
                %298 = vector.load %b_copy[%295, %297] : memref<?x16xf32>, vector<8xf32>
                %299 = arith.mulf %285, %296 fastmath<reassoc,contract> : vector<8xf32>
                %300 = arith.mulf %285, %298 fastmath<reassoc,contract> : vector<8xf32>
                %301 = arith.mulf %288, %296 fastmath<reassoc,contract> : vector<8xf32>
                %302 = arith.mulf %288, %298 fastmath<reassoc,contract> : vector<8xf32>
                %303 = arith.mulf %291, %296 fastmath<reassoc,contract> : vector<8xf32>
                %304 = arith.mulf %291, %298 fastmath<reassoc,contract> : vector<8xf32>
                %305 = arith.mulf %294, %296 fastmath<reassoc,contract> : vector<8xf32>
                %306 = arith.mulf %294, %298 fastmath<reassoc,contract> : vector<8xf32>
                %307 = arith.addf %276, %299 fastmath<reassoc,contract> : vector<8xf32>
                %308 = arith.addf %277, %300 fastmath<reassoc,contract> : vector<8xf32>
                %309 = arith.addf %278, %301 fastmath<reassoc,contract> : vector<8xf32>
                %310 = arith.addf %279, %302 fastmath<reassoc,contract> : vector<8xf32>
                %311 = arith.addf %280, %303 fastmath<reassoc,contract> : vector<8xf32>
                %312 = arith.addf %281, %304 fastmath<reassoc,contract> : vector<8xf32>
                %313 = arith.addf %282, %305 fastmath<reassoc,contract> : vector<8xf32>
                %314 = arith.addf %283, %306 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %307, %308, %309, %310, %311, %312, %313, %314 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %315 = arith.subi %105, %2 overflow<nsw> : index
              %316 = arith.cmpi sge, %315, %c0 : index
              scf.if %316 {
                %317 = vector.load %bias[%j_panel] : memref<?xf32>, vector<8xf32>
                %318 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %319 = vector.load %bias[%318] : memref<?xf32>, vector<8xf32>
                %320 = arith.addf %268, %317 : vector<8xf32>
                %321 = arith.addf %269, %319 : vector<8xf32>
                %322 = arith.addf %270, %317 : vector<8xf32>
                %323 = arith.addf %271, %319 : vector<8xf32>
                %324 = arith.addf %272, %317 : vector<8xf32>
                %325 = arith.addf %273, %319 : vector<8xf32>
                %326 = arith.addf %274, %317 : vector<8xf32>
                %327 = arith.addf %275, %319 : vector<8xf32>
                vector.store %320, %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %321, %out_1[%i_below_tile, %318] : memref<?x?xf32>, vector<8xf32>
                %328 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                vector.store %322, %out_1[%328, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %323, %out_1[%328, %318] : memref<?x?xf32>, vector<8xf32>
                %329 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                vector.store %324, %out_1[%329, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %325, %out_1[%329, %318] : memref<?x?xf32>, vector<8xf32>
                %330 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                vector.store %326, %out_1[%330, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %327, %out_1[%330, %318] : memref<?x?xf32>, vector<8xf32>
              } else {
                vector.store %268, %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %331 = arith.addi %j_panel, %c8 overflow<nsw> : index
                vector.store %269, %out_1[%i_below_tile, %331] : memref<?x?xf32>, vector<8xf32>
                %332 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                vector.store %270, %out_1[%332, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %271, %out_1[%332, %331] : memref<?x?xf32>, vector<8xf32>
                %333 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                vector.store %272, %out_1[%333, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %273, %out_1[%333, %331] : memref<?x?xf32>, vector<8xf32>
                %334 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                vector.store %274, %out_1[%334, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %275, %out_1[%334, %331] : memref<?x?xf32>, vector<8xf32>
              }
            }
            scf.for %i_below_below_tile = %12 to %16 step %c2 {
              %335 = arith.cmpi eq, %k0_piece, %c0 : index
              %336, %337, %338, %339 = scf.if %335 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %340 = vector.load %out_1[%i_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %341 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %342 = vector.load %out_1[%i_below_below_tile, %341] : memref<?x?xf32>, vector<8xf32>
                %343 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                %344 = vector.load %out_1[%343, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %345 = vector.load %out_1[%343, %341] : memref<?x?xf32>, vector<8xf32>
                scf.yield %340, %342, %344, %345 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %346, %347, %348, %349 = scf.for %k0_below_below = %k0_piece to %106 step %c1 iter_args(%350 = %336, %351 = %337, %352 = %338, %353 = %339) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %354 = memref.load %a[%i_below_below_tile, %k0_below_below] : memref<?x?xf32>
                %355 = vector.broadcast %354 : f32 to vector<8xf32>
                %356 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                %357 = memref.load %a[%356, %k0_below_below] : memref<?x?xf32>
                %358 = vector.broadcast %357 : f32 to vector<8xf32>
                %359 = arith.subi %k0_below_below, %k0_piece overflow<nsw> : index
                %360 = vector.load %b_copy[%359, %c0] : memref<?x16xf32>, vector<8xf32>
                %361 = arith.addi %c0, %c8 overflow<nsw> : index
                %362 = vector.load %b_copy[%359, %361] : memref<?x16xf32>, vector<8xf32>
                %363 = arith.mulf %355, %360 fastmath<reassoc,contract> : vector<8xf32>
                %364 = arith.mulf %355, %362 fastmath<reassoc,contract> : vector<8xf32>
                %365 = arith.mulf %358, %360 fastmath<reassoc,contract> : vector<8xf32>
                %366 = arith.mulf %358, %362 fastmath<reassoc,contract> : vector<8xf32>
                %367 = arith.addf %350, %363 fastmath<reassoc,contract> : vector<8xf32>
                %368 = arith.addf %351, %364 fastmath<reassoc,contract> : vector<8xf32>
                %369 = arith.addf %352, %365 fastmath<reassoc,contract> : vector<8xf32>
                %370 = arith.addf %353, %366 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %367, %368, %369, %370 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %371 = arith.subi %105, %2 overflow<nsw> : index
              %372 = arith.cmpi sge, %371, %c0 : index
              scf.if %372 {
                %373 = vector.load %bias[%j_panel] : memref<?xf32>, vector<8xf32>
                %374 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %375 = vector.load %bias[%374] : memref<?xf32>, vector<8xf32>
                %376 = arith.addf %346, %373 : vector<8xf32>
                %377 = arith.addf %347, %375 : vector<8xf32>
                %378 = arith.addf %348, %373 : vector<8xf32>
                %379 = arith.addf %349, %375 : vector<8xf32>
                vector.store %376, %out_1[%i_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %377, %out_1[%i_below_below_tile, %374] : memref<?x?xf32>, vector<8xf32>
                %380 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                vector.store %378, %out_1[%380, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %379, %out_1[%380, %374] : memref<?x?xf32>, vector<8xf32>
              } else {
                vector.store %346, %out_1[%i_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %381 = arith.addi %j_panel, %c8 overflow<nsw> : index
                vector.store %347, %out_1[%i_below_below_tile, %381] : memref<?x?xf32>, vector<8xf32>
                %382 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                vector.store %348, %out_1[%382, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %349, %out_1[%382, %381] : memref<?x?xf32>, vector<8xf32>
              }
            }
            scf.for %i_below_below_below_tile = %16 to %1 step %c1 {
              %383 = arith.cmpi eq, %k0_piece, %c0 : index
              %384, %385 = scf.if %383 -> (vector<8xf32>, vector<8xf32>) {
                scf.yield %0, %0 : vector<8xf32>, vector<8xf32>
              } else {
                %386 = vector.load %out_1[%i_below_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %387 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %388 = vector.load %out_1[%i_below_below_below_tile, %387] : memref<?x?xf32>, vector<8xf32>
                scf.yield %386, %388 : vector<8xf32>, vector<8xf32>
              }
              %389, %390 = scf.for %k0_below_below_below = %k0_piece to %106 step %c1 iter_args(%391 = %384, %392 = %385) -> (vector<8xf32>, vector<8xf32>) {
                %393 = memref.load %a[%i_below_below_below_tile, %k0_below_below_below] : memref<?x?xf32>
                %394 = vector.broadcast %393 : f32 to vector<8xf32>
                %395 = arith.subi %k0_below_below_below, %k0_piece overflow<nsw> : index
                %396 = vector.load %b_copy[%395, %c0] : memref<?x16xf32>, vector<8xf32>
                %397 = arith.addi %c0, %c8 overflow<nsw> : index
                %398 = vector.load %b_copy[%395, %397] : memref<?x16xf32>, vector<8xf32>
                %399 = arith.mulf %394, %396 fastmath<reassoc,contract> : vector<8xf32>
                %400 = arith.mulf %394, %398 fastmath<reassoc,contract> : vector<8xf32>
                %401 = arith.addf %391, %399 fastmath<reassoc,contract> : vector<8xf32>
                %402 = arith.addf %392, %400 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %401, %402 : vector<8xf32>, vector<8xf32>
              }
              %403 = arith.subi %105, %2 overflow<nsw> : index
              %404 = arith.cmpi sge, %403, %c0 : index
              scf.if %404 {
                %405 = vector.load %bias[%j_panel] : memref<?xf32>, vector<8xf32>
                %406 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %407 = vector.load %bias[%406] : memref<?xf32>, vector<8xf32>
                %408 = arith.addf %389, %405 : vector<8xf32>
                %409 = arith.addf %390, %407 : vector<8xf32>
                vector.store %408, %out_1[%i_below_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %409, %out_1[%i_below_below_below_tile, %406] : memref<?x?xf32>, vector<8xf32>
              } else {
                vector.store %389, %out_1[%i_below_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %410 = arith.addi %j_panel, %c8 overflow<nsw> : index
                vector.store %390, %out_1[%i_below_below_below_tile, %410] : memref<?x?xf32>, vector<8xf32>
              }
            }
            memref.dealloc %b_copy : memref<?x16xf32>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %411 = arith.shrsi %1, %c3 : index
    %412 = arith.muli %411, %c8 overflow<nsw> : index
    %413 = arith.subi %1, %412 overflow<nsw> : index
    %414 = arith.shrsi %413, %c2 : index
    %415 = arith.muli %414, %c4 overflow<nsw> : index
    %416 = arith.addi %415, %412 overflow<nsw> : index
    %417 = arith.subi %1, %416 overflow<nsw> : index
    %418 = arith.shrsi %417, %c1 : index
    %419 = arith.muli %418, %c2 overflow<nsw> : index
    %420 = arith.addi %419, %416 overflow<nsw> : index
    %421 = arith.minsi %c8192, %2 : index
    %422 = arith.andi %3, %c15 : index
    %423 = arith.minsi %c8, %422 : index
    %424 = arith.maxsi %423, %c0 : index
    %425 = arith.subi %3, %5 : index
    %426 = arith.constant 8 : index
    %427 = arith.ceildivsi %425, %426 : index
    %428 = arith.constant 0 : index
    %429 = arith.maxsi %427, %428 : index
    %430 = arith.constant 8192 : index
    %431 = arith.ceildivsi %6, %430 : index
    %432 = arith.constant 0 : index
    %433 = arith.maxsi %431, %432 : index
    %434 = arith.constant 8192 : index
    %435 = arith.minsi %434, %2 : index
    %436 = arith.constant 0 : index
    %437 = arith.maxsi %435, %436 : index
    %438 = arith.constant 7 : index
    %439 = arith.muli %437, %438 : index
    %440 = arith.constant 8 : index
    %441 = arith.ceildivsi %412, %440 : index
    %442 = arith.constant 0 : index
    %443 = arith.maxsi %441, %442 : index
    %444 = arith.constant 0 : index
    %445 = arith.maxsi %435, %444 : index
    %446 = arith.constant 50 : index
    %447 = arith.muli %445, %446 : index
    %448 = arith.constant 29 : index
    %449 = arith.addi %448, %447 : index
    %450 = arith.constant 33 : index
    %451 = arith.addi %449, %450 : index
    %452 = arith.constant 23 : index
    %453 = arith.addi %451, %452 : index
    %454 = arith.muli %443, %453 : index
    %455 = arith.subi %416, %412 : index
    %456 = arith.constant 4 : index
    %457 = arith.ceildivsi %455, %456 : index
    %458 = arith.constant 0 : index
    %459 = arith.maxsi %457, %458 : index
    %460 = arith.constant 0 : index
    %461 = arith.maxsi %435, %460 : index
    %462 = arith.constant 26 : index
    %463 = arith.muli %461, %462 : index
    %464 = arith.constant 17 : index
    %465 = arith.addi %464, %463 : index
    %466 = arith.constant 17 : index
    %467 = arith.addi %465, %466 : index
    %468 = arith.constant 11 : index
    %469 = arith.addi %467, %468 : index
    %470 = arith.muli %459, %469 : index
    %471 = arith.subi %420, %416 : index
    %472 = arith.constant 2 : index
    %473 = arith.ceildivsi %471, %472 : index
    %474 = arith.constant 0 : index
    %475 = arith.maxsi %473, %474 : index
    %476 = arith.constant 0 : index
    %477 = arith.maxsi %435, %476 : index
    %478 = arith.constant 14 : index
    %479 = arith.muli %477, %478 : index
    %480 = arith.constant 11 : index
    %481 = arith.addi %480, %479 : index
    %482 = arith.constant 9 : index
    %483 = arith.addi %481, %482 : index
    %484 = arith.constant 5 : index
    %485 = arith.addi %483, %484 : index
    %486 = arith.muli %475, %485 : index
    %487 = arith.subi %1, %420 : index
    %488 = arith.constant 0 : index
    %489 = arith.maxsi %487, %488 : index
    %490 = arith.constant 0 : index
    %491 = arith.maxsi %435, %490 : index
    %492 = arith.constant 8 : index
    %493 = arith.muli %491, %492 : index
    %494 = arith.constant 8 : index
    %495 = arith.addi %494, %493 : index
    %496 = arith.constant 5 : index
    %497 = arith.addi %495, %496 : index
    %498 = arith.constant 2 : index
    %499 = arith.addi %497, %498 : index
    %500 = arith.muli %489, %499 : index
    %501 = arith.constant 9 : index
    %502 = arith.addi %501, %439 : index
    %503 = arith.addi %502, %454 : index
    %504 = arith.addi %503, %470 : index
    %505 = arith.addi %504, %486 : index
    %506 = arith.addi %505, %500 : index
    %507 = arith.muli %433, %506 : index
    %508 = arith.constant 6 : index
    %509 = arith.addi %508, %507 : index
    %510 = arith.muli %429, %509 : index
    %511 = arith.constant 32768 : index
    %512 = arith.cmpi sge, %510, %511 : index
    "omp.parallel"(%512) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%5, %3, %c8) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_right_panel: index):
          %513 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
          %514 = arith.subi %513, %j_right_panel overflow<nsw> : index
          %515 = arith.subi %3, %j_right_panel overflow<nsw> : index
          %516 = arith.minsi %514, %515 : index
          %517 = vector.create_mask %516 : vector<8xi1>
          scf.for %k0_right_piece = %c0 to %6 step %c8192 {
            %b_copy_1 = memref.alloc(%421, %424) {alignment = 64 : i64} : memref<?x?xf32>
            %518 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
            %519 = arith.minsi %518, %2 : index
            scf.for %k0_right_copy = %k0_right_piece to %519 step %c1 {
              %520 = arith.addi %k0_right_copy, %c8 overflow<nsw> : index
              memref.prefetch %b[%520, %j_right_panel], read, locality<3>, data : memref<?x?xf32>
              %521 = vector.maskedload %b[%k0_right_copy, %j_right_panel], %517, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
              %522 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
              vector.maskedstore %b_copy_1[%522, %c0], %517, %521 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            }
            scf.for %i_right_tile = %c0 to %412 step %c8 {
              %523 = arith.cmpi eq, %k0_right_piece, %c0 : index
              %524, %525, %526, %527, %528, %529, %530, %531 = scf.if %523 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %532 = vector.maskedload %out_1[%i_right_tile, %j_right_panel], %517, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %533 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
                %534 = vector.maskedload %out_1[%533, %j_right_panel], %517, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %535 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
                %536 = vector.maskedload %out_1[%535, %j_right_panel], %517, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %537 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
                %538 = vector.maskedload %out_1[%537, %j_right_panel], %517, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %539 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
                %540 = vector.maskedload %out_1[%539, %j_right_panel], %517, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %541 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
                %542 = vector.maskedload %out_1[%541, %j_right_panel], %517, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %543 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
                %544 = vector.maskedload %out_1[%543, %j_right_panel], %517, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %545 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
                %546 = vector.maskedload %out_1[%545, %j_right_panel], %517, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                scf.yield %532, %534, %536, %538, %540, %542, %544, %546 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %547, %548, %549, %550, %551, %552, %553, %554 = scf.for %k0_right = %k0_right_piece to %519 step %c1 iter_args(%555 = %524, %556 = %525, %557 = %526, %558 = %527, %559 = %528, %560 = %529, %561 = %530, %562 = %531) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %563 = memref.load %a[%i_right_tile, %k0_right] : memref<?x?xf32>
                %564 = vector.broadcast %563 : f32 to vector<8xf32>
                %565 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
                %566 = memref.load %a[%565, %k0_right] : memref<?x?xf32>
                %567 = vector.broadcast %566 : f32 to vector<8xf32>
                %568 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
                %569 = memref.load %a[%568, %k0_right] : memref<?x?xf32>
                %570 = vector.broadcast %569 : f32 to vector<8xf32>
                %571 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
                %572 = memref.load %a[%571, %k0_right] : memref<?x?xf32>
                %573 = vector.broadcast %572 : f32 to vector<8xf32>
                %574 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
                %575 = memref.load %a[%574, %k0_right] : memref<?x?xf32>
                %576 = vector.broadcast %575 : f32 to vector<8xf32>
                %577 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
                %578 = memref.load %a[%577, %k0_right] : memref<?x?xf32>
                %579 = vector.broadcast %578 : f32 to vector<8xf32>
                %580 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
                %581 = memref.load %a[%580, %k0_right] : memref<?x?xf32>
                %582 = vector.broadcast %581 : f32 to vector<8xf32>
                %583 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
                %584 = memref.load %a[%583, %k0_right] : memref<?x?xf32>
                %585 = vector.broadcast %584 : f32 to vector<8xf32>
                %586 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
                %587 = vector.maskedload %b_copy_1[%586, %c0], %517, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %588 = arith.mulf %564, %587 fastmath<reassoc,contract> : vector<8xf32>
                %589 = arith.mulf %567, %587 fastmath<reassoc,contract> : vector<8xf32>
                %590 = arith.mulf %570, %587 fastmath<reassoc,contract> : vector<8xf32>
                %591 = arith.mulf %573, %587 fastmath<reassoc,contract> : vector<8xf32>
                %592 = arith.mulf %576, %587 fastmath<reassoc,contract> : vector<8xf32>
                %593 = arith.mulf %579, %587 fastmath<reassoc,contract> : vector<8xf32>
                %594 = arith.mulf %582, %587 fastmath<reassoc,contract> : vector<8xf32>
                %595 = arith.mulf %585, %587 fastmath<reassoc,contract> : vector<8xf32>
                %596 = arith.addf %555, %588 fastmath<reassoc,contract> : vector<8xf32>
                %597 = arith.addf %556, %589 fastmath<reassoc,contract> : vector<8xf32>
                %598 = arith.addf %557, %590 fastmath<reassoc,contract> : vector<8xf32>
                %599 = arith.addf %558, %591 fastmath<reassoc,contract> : vector<8xf32>
                %600 = arith.addf %559, %592 fastmath<reassoc,contract> : vector<8xf32>
                %601 = arith.addf %560, %593 fastmath<reassoc,contract> : vector<8xf32>
                %602 = arith.addf %561, %594 fastmath<reassoc,contract> : vector<8xf32>
                %603 = arith.addf %562, %595 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %596, %597, %598, %599, %600, %601, %602, %603 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %604 = arith.subi %518, %2 overflow<nsw> : index
              %605 = arith.cmpi sge, %604, %c0 : index
              scf.if %605 {
                %606 = vector.maskedload %bias[%j_right_panel], %517, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %607 = arith.addf %547, %606 : vector<8xf32>
                %608 = arith.addf %548, %606 : vector<8xf32>
                %609 = arith.addf %549, %606 : vector<8xf32>
                %610 = arith.addf %550, %606 : vector<8xf32>
                %611 = arith.addf %551, %606 : vector<8xf32>
                %612 = arith.addf %552, %606 : vector<8xf32>
                %613 = arith.addf %553, %606 : vector<8xf32>
                %614 = arith.addf %554, %606 : vector<8xf32>
                vector.maskedstore %out_1[%i_right_tile, %j_right_panel], %517, %607 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                %615 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
                vector.maskedstore %out_1[%615, %j_right_panel], %517, %608 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                %616 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
                vector.maskedstore %out_1[%616, %j_right_panel], %517, %609 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                %617 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
                vector.maskedstore %out_1[%617, %j_right_panel], %517, %610 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                %618 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
                vector.maskedstore %out_1[%618, %j_right_panel], %517, %611 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                %619 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
                vector.maskedstore %out_1[%619, %j_right_panel], %517, %612 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                %620 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
                vector.maskedstore %out_1[%620, %j_right_panel], %517, %613 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                %621 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
                vector.maskedstore %out_1[%621, %j_right_panel], %517, %614 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
              } else {
                vector.maskedstore %out_1[%i_right_tile, %j_right_panel], %517, %547 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                %622 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
                vector.maskedstore %out_1[%622, %j_right_panel], %517, %548 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                %623 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
                vector.maskedstore %out_1[%623, %j_right_panel], %517, %549 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                %624 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
                vector.maskedstore %out_1[%624, %j_right_panel], %517, %550 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                %625 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
                vector.maskedstore %out_1[%625, %j_right_panel], %517, %551 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                %626 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
                vector.maskedstore %out_1[%626, %j_right_panel], %517, %552 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                %627 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
                vector.maskedstore %out_1[%627, %j_right_panel], %517, %553 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                %628 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
                vector.maskedstore %out_1[%628, %j_right_panel], %517, %554 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
              }
            }
            scf.for %i_right_below_tile = %412 to %416 step %c4 {
              %629 = arith.cmpi eq, %k0_right_piece, %c0 : index
              %630, %631, %632, %633 = scf.if %629 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %634 = vector.maskedload %out_1[%i_right_below_tile, %j_right_panel], %517, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %635 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
                %636 = vector.maskedload %out_1[%635, %j_right_panel], %517, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %637 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
                %638 = vector.maskedload %out_1[%637, %j_right_panel], %517, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %639 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
                %640 = vector.maskedload %out_1[%639, %j_right_panel], %517, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                scf.yield %634, %636, %638, %640 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %641, %642, %643, %644 = scf.for %k0_right_below = %k0_right_piece to %519 step %c1 iter_args(%645 = %630, %646 = %631, %647 = %632, %648 = %633) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %649 = memref.load %a[%i_right_below_tile, %k0_right_below] : memref<?x?xf32>
                %650 = vector.broadcast %649 : f32 to vector<8xf32>
                %651 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
                %652 = memref.load %a[%651, %k0_right_below] : memref<?x?xf32>
                %653 = vector.broadcast %652 : f32 to vector<8xf32>
                %654 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
                %655 = memref.load %a[%654, %k0_right_below] : memref<?x?xf32>
                %656 = vector.broadcast %655 : f32 to vector<8xf32>
                %657 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
                %658 = memref.load %a[%657, %k0_right_below] : memref<?x?xf32>
                %659 = vector.broadcast %658 : f32 to vector<8xf32>
                %660 = arith.subi %k0_right_below, %k0_right_piece overflow<nsw> : index
                %661 = vector.maskedload %b_copy_1[%660, %c0], %517, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %662 = arith.mulf %650, %661 fastmath<reassoc,contract> : vector<8xf32>
                %663 = arith.mulf %653, %661 fastmath<reassoc,contract> : vector<8xf32>
                %664 = arith.mulf %656, %661 fastmath<reassoc,contract> : vector<8xf32>
                %665 = arith.mulf %659, %661 fastmath<reassoc,contract> : vector<8xf32>
                %666 = arith.addf %645, %662 fastmath<reassoc,contract> : vector<8xf32>
                %667 = arith.addf %646, %663 fastmath<reassoc,contract> : vector<8xf32>
                %668 = arith.addf %647, %664 fastmath<reassoc,contract> : vector<8xf32>
                %669 = arith.addf %648, %665 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %666, %667, %668, %669 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %670 = arith.subi %518, %2 overflow<nsw> : index
              %671 = arith.cmpi sge, %670, %c0 : index
              scf.if %671 {
                %672 = vector.maskedload %bias[%j_right_panel], %517, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %673 = arith.addf %641, %672 : vector<8xf32>
                %674 = arith.addf %642, %672 : vector<8xf32>
                %675 = arith.addf %643, %672 : vector<8xf32>
                %676 = arith.addf %644, %672 : vector<8xf32>
                vector.maskedstore %out_1[%i_right_below_tile, %j_right_panel], %517, %673 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                %677 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
                vector.maskedstore %out_1[%677, %j_right_panel], %517, %674 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                %678 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
                vector.maskedstore %out_1[%678, %j_right_panel], %517, %675 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                %679 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
                vector.maskedstore %out_1[%679, %j_right_panel], %517, %676 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
              } else {
                vector.maskedstore %out_1[%i_right_below_tile, %j_right_panel], %517, %641 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                %680 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
                vector.maskedstore %out_1[%680, %j_right_panel], %517, %642 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                %681 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
                vector.maskedstore %out_1[%681, %j_right_panel], %517, %643 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                %682 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
                vector.maskedstore %out_1[%682, %j_right_panel], %517, %644 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
              }
            }
            scf.for %i_right_below_below_tile = %416 to %420 step %c2 {
              %683 = arith.cmpi eq, %k0_right_piece, %c0 : index
              %684, %685 = scf.if %683 -> (vector<8xf32>, vector<8xf32>) {
                scf.yield %0, %0 : vector<8xf32>, vector<8xf32>
              } else {
                %686 = vector.maskedload %out_1[%i_right_below_below_tile, %j_right_panel], %517, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %687 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
                %688 = vector.maskedload %out_1[%687, %j_right_panel], %517, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                scf.yield %686, %688 : vector<8xf32>, vector<8xf32>
              }
              %689, %690 = scf.for %k0_right_below_below = %k0_right_piece to %519 step %c1 iter_args(%691 = %684, %692 = %685) -> (vector<8xf32>, vector<8xf32>) {
                %693 = memref.load %a[%i_right_below_below_tile, %k0_right_below_below] : memref<?x?xf32>
                %694 = vector.broadcast %693 : f32 to vector<8xf32>
                %695 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
                %696 = memref.load %a[%695, %k0_right_below_below] : memref<?x?xf32>
                %697 = vector.broadcast %696 : f32 to vector<8xf32>
                %698 = arith.subi %k0_right_below_below, %k0_right_piece overflow<nsw> : index
                %699 = vector.maskedload %b_copy_1[%698, %c0], %517, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %700 = arith.mulf %694, %699 fastmath<reassoc,contract> : vector<8xf32>
                %701 = arith.mulf %697, %699 fastmath<reassoc,contract> : vector<8xf32>
                %702 = arith.addf %691, %700 fastmath<reassoc,contract> : vector<8xf32>
                %703 = arith.addf %692, %701 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %702, %703 : vector<8xf32>, vector<8xf32>
              }
              %704 = arith.subi %518, %2 overflow<nsw> : index
              %705 = arith.cmpi sge, %704, %c0 : index
              scf.if %705 {
                %706 = vector.maskedload %bias[%j_right_panel], %517, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %707 = arith.addf %689, %706 : vector<8xf32>
                %708 = arith.addf %690, %706 : vector<8xf32>
                vector.maskedstore %out_1[%i_right_below_below_tile, %j_right_panel], %517, %707 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                %709 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
                vector.maskedstore %out_1[%709, %j_right_panel], %517, %708 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
              } else {
                vector.maskedstore %out_1[%i_right_below_below_tile, %j_right_panel], %517, %689 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
                %710 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
                vector.maskedstore %out_1[%710, %j_right_panel], %517, %690 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
              }
            }
            scf.for %i_right_below_below_below_tile = %420 to %1 step %c1 {
              %711 = arith.cmpi eq, %k0_right_piece, %c0 : index
              %712 = scf.if %711 -> (vector<8xf32>) {
                scf.yield %0 : vector<8xf32>
              } else {
                %713 = vector.maskedload %out_1[%i_right_below_below_below_tile, %j_right_panel], %517, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                scf.yield %713 : vector<8xf32>
              }
              %714 = scf.for %k0_right_below_below_below = %k0_right_piece to %519 step %c1 iter_args(%715 = %712) -> (vector<8xf32>) {
                %716 = memref.load %a[%i_right_below_below_below_tile, %k0_right_below_below_below] : memref<?x?xf32>
                %717 = vector.broadcast %716 : f32 to vector<8xf32>
                %718 = arith.subi %k0_right_below_below_below, %k0_right_piece overflow<nsw> : index
                %719 = vector.maskedload %b_copy_1[%718, %c0], %517, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %720 = arith.mulf %717, %719 fastmath<reassoc,contract> : vector<8xf32>
                %721 = arith.addf %715, %720 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %721 : vector<8xf32>
              }
              %722 = arith.subi %518, %2 overflow<nsw> : index
              %723 = arith.cmpi sge, %722, %c0 : index
              scf.if %723 {
                %724 = vector.maskedload %bias[%j_right_panel], %517, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
                %725 = arith.addf %714, %724 : vector<8xf32>
                vector.maskedstore %out_1[%i_right_below_below_below_tile, %j_right_panel], %517, %725 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
              } else {
                vector.maskedstore %out_1[%i_right_below_below_below_tile, %j_right_panel], %517, %714 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
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
    %8 = llvm.mlir.constant(7) : i64
    %9 = llvm.mlir.constant(9) : i64
    %10 = llvm.mlir.constant(10) : i64
    %11 = llvm.mlir.constant(11) : i64
    %12 = llvm.mlir.constant(3) : i64
    %13 = llvm.mlir.constant(5) : i64
    %14 = llvm.mlir.constant(8192) : i64
    %15 = llvm.mlir.constant(15) : i64
    %16 = llvm.mlir.constant(-1) : i64
    %17 = llvm.mlir.constant(13) : i64
    %18 = llvm.mlir.constant(53) : i64
    %19 = llvm.mlir.constant(48) : i64
    %20 = llvm.mlir.constant(46) : i64
    %21 = llvm.mlir.constant(30) : i64
    %22 = llvm.mlir.constant(37) : i64
    %23 = llvm.mlir.constant(26) : i64
    %24 = llvm.mlir.constant(32) : i64
    %25 = llvm.mlir.constant(20) : i64
    %26 = llvm.mlir.constant(21) : i64
    %27 = llvm.mlir.constant(18) : i64
    %28 = llvm.mlir.constant(32768) : i64
    %29 = llvm.mlir.constant(120) : i64
    %30 = llvm.alloca %29 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %31 = llvm.mlir.constant(24) : i64
    %32 = llvm.mlir.constant(40) : i64
    %33 = llvm.mlir.constant(56) : i64
    %34 = llvm.mlir.constant(64) : i64
    %35 = llvm.mlir.constant(72) : i64
    %36 = llvm.mlir.constant(80) : i64
    %37 = llvm.mlir.constant(88) : i64
    %38 = llvm.mlir.constant(96) : i64
    %39 = llvm.mlir.constant(104) : i64
    %40 = llvm.mlir.constant(112) : i64
    %41 = llvm.mlir.constant(0 : i32) : i32
    %42 = llvm.mlir.constant(50) : i64
    %43 = llvm.mlir.constant(29) : i64
    %44 = llvm.mlir.constant(33) : i64
    %45 = llvm.mlir.constant(23) : i64
    %46 = llvm.mlir.constant(17) : i64
    %47 = llvm.mlir.constant(14) : i64
    %48 = llvm.mlir.constant(128) : i64
    %49 = llvm.alloca %48 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %50 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %51 = llvm.ashr %b_stride0, %1 : i64
    %52 = llvm.mul %51, %0 overflow<nsw> : i64
    %53 = llvm.intr.smax(%a_stride0, %2) : (i64, i64) -> i64
    %54 = llvm.sdiv %a_size0, %3 : i64
    %55 = llvm.srem %a_size0, %3 : i64
    %56 = llvm.icmp "ne" %55, %6 : i64
    %57 = llvm.xor %55, %3 : i64
    %58 = llvm.icmp "slt" %57, %6 : i64
    %59 = llvm.and %56, %58 : i1
    %60 = llvm.add %54, %16 : i64
    %61 = llvm.select %59, %60, %54 : i1, i64
    %62 = llvm.mul %61, %3 overflow<nsw> : i64
    %63 = llvm.sub %a_size0, %62 overflow<nsw> : i64
    %64 = llvm.ashr %63, %4 : i64
    %65 = llvm.mul %64, %1 overflow<nsw> : i64
    %66 = llvm.add %65, %62 overflow<nsw> : i64
    %67 = llvm.sub %a_size0, %66 overflow<nsw> : i64
    %68 = llvm.ashr %67, %2 : i64
    %69 = llvm.mul %68, %4 overflow<nsw> : i64
    %70 = llvm.add %69, %66 overflow<nsw> : i64
    %71 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %72 = llvm.sdiv %52, %0 : i64
    %73 = llvm.srem %52, %0 : i64
    %74 = llvm.icmp "ne" %73, %6 : i64
    %75 = llvm.xor %73, %0 : i64
    %76 = llvm.icmp "sge" %75, %6 : i64
    %77 = llvm.and %74, %76 : i1
    %78 = llvm.add %72, %2 : i64
    %79 = llvm.select %77, %78, %72 : i1, i64
    %80 = llvm.intr.smax(%79, %6) : (i64, i64) -> i64
    %81 = llvm.sdiv %53, %5 : i64
    %82 = llvm.srem %53, %5 : i64
    %83 = llvm.icmp "ne" %82, %6 : i64
    %84 = llvm.xor %82, %5 : i64
    %85 = llvm.icmp "sge" %84, %6 : i64
    %86 = llvm.and %83, %85 : i1
    %87 = llvm.add %81, %2 : i64
    %88 = llvm.select %86, %87, %81 : i1, i64
    %89 = llvm.intr.smax(%88, %6) : (i64, i64) -> i64
    %90 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %91 = llvm.intr.smax(%90, %6) : (i64, i64) -> i64
    %92 = llvm.mul %91, %17 : i64
    %93 = llvm.sdiv %62, %3 : i64
    %94 = llvm.srem %62, %3 : i64
    %95 = llvm.icmp "ne" %94, %6 : i64
    %96 = llvm.xor %94, %3 : i64
    %97 = llvm.icmp "sge" %96, %6 : i64
    %98 = llvm.and %95, %97 : i1
    %99 = llvm.add %93, %2 : i64
    %100 = llvm.select %98, %99, %93 : i1, i64
    %101 = llvm.intr.smax(%100, %6) : (i64, i64) -> i64
    %102 = llvm.intr.smax(%90, %6) : (i64, i64) -> i64
    %103 = llvm.mul %102, %18 : i64
    %104 = llvm.add %19, %103 : i64
    %105 = llvm.add %104, %20 : i64
    %106 = llvm.add %105, %21 : i64
    %107 = llvm.mul %101, %106 : i64
    %108 = llvm.sub %66, %62 : i64
    %109 = llvm.sdiv %108, %1 : i64
    %110 = llvm.srem %108, %1 : i64
    %111 = llvm.icmp "ne" %110, %6 : i64
    %112 = llvm.xor %110, %1 : i64
    %113 = llvm.icmp "sge" %112, %6 : i64
    %114 = llvm.and %111, %113 : i1
    %115 = llvm.add %109, %2 : i64
    %116 = llvm.select %114, %115, %109 : i1, i64
    %117 = llvm.intr.smax(%116, %6) : (i64, i64) -> i64
    %118 = llvm.intr.smax(%90, %6) : (i64, i64) -> i64
    %119 = llvm.mul %118, %22 : i64
    %120 = llvm.add %23, %119 : i64
    %121 = llvm.add %120, %24 : i64
    %122 = llvm.add %121, %25 : i64
    %123 = llvm.mul %117, %122 : i64
    %124 = llvm.sub %70, %66 : i64
    %125 = llvm.sdiv %124, %4 : i64
    %126 = llvm.srem %124, %4 : i64
    %127 = llvm.icmp "ne" %126, %6 : i64
    %128 = llvm.xor %126, %4 : i64
    %129 = llvm.icmp "sge" %128, %6 : i64
    %130 = llvm.and %127, %129 : i1
    %131 = llvm.add %125, %2 : i64
    %132 = llvm.select %130, %131, %125 : i1, i64
    %133 = llvm.intr.smax(%132, %6) : (i64, i64) -> i64
    %134 = llvm.intr.smax(%90, %6) : (i64, i64) -> i64
    %135 = llvm.mul %134, %26 : i64
    %136 = llvm.add %0, %135 : i64
    %137 = llvm.add %136, %27 : i64
    %138 = llvm.add %137, %10 : i64
    %139 = llvm.mul %133, %138 : i64
    %140 = llvm.sub %a_size0, %70 : i64
    %141 = llvm.intr.smax(%140, %6) : (i64, i64) -> i64
    %142 = llvm.intr.smax(%90, %6) : (i64, i64) -> i64
    %143 = llvm.mul %142, %17 : i64
    %144 = llvm.add %11, %143 : i64
    %145 = llvm.add %144, %11 : i64
    %146 = llvm.add %145, %13 : i64
    %147 = llvm.mul %141, %146 : i64
    %148 = llvm.add %9, %92 : i64
    %149 = llvm.add %148, %107 : i64
    %150 = llvm.add %149, %123 : i64
    %151 = llvm.add %150, %139 : i64
    %152 = llvm.add %151, %147 : i64
    %153 = llvm.mul %89, %152 : i64
    %154 = llvm.add %2, %153 : i64
    %155 = llvm.mul %80, %154 : i64
    %156 = llvm.icmp "sge" %155, %28 : i64
    %157 = llvm.icmp "sgt" %52, %6 : i64
    %158 = llvm.sub %52, %2 overflow<nsw> : i64
    %159 = llvm.sdiv %158, %0 : i64
    %160 = llvm.add %159, %2 overflow<nsw> : i64
    %161 = llvm.select %157, %160, %6 : i1, i64
    llvm.cond_br %156, ^bb1, ^bb2
  ^bb1:
    llvm.store %52, %30 {alignment = 8 : i64} : i64, !llvm.ptr
    %162 = llvm.getelementptr inbounds %30[%7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %53, %162 {alignment = 8 : i64} : i64, !llvm.ptr
    %163 = llvm.getelementptr inbounds %30[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %71, %163 {alignment = 8 : i64} : i64, !llvm.ptr
    %164 = llvm.getelementptr inbounds %30[%31] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride0, %164 {alignment = 8 : i64} : i64, !llvm.ptr
    %165 = llvm.getelementptr inbounds %30[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %165 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %166 = llvm.getelementptr inbounds %30[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %166 {alignment = 8 : i64} : i64, !llvm.ptr
    %167 = llvm.getelementptr inbounds %30[%19] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride0, %167 {alignment = 8 : i64} : i64, !llvm.ptr
    %168 = llvm.getelementptr inbounds %30[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %62, %168 {alignment = 8 : i64} : i64, !llvm.ptr
    %169 = llvm.getelementptr inbounds %30[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out, %169 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %170 = llvm.getelementptr inbounds %30[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %170 {alignment = 8 : i64} : i64, !llvm.ptr
    %171 = llvm.getelementptr inbounds %30[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %171 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %172 = llvm.getelementptr inbounds %30[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %bias, %172 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %173 = llvm.getelementptr inbounds %30[%38] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %bias_size0, %173 {alignment = 8 : i64} : i64, !llvm.ptr
    %174 = llvm.getelementptr inbounds %30[%39] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %66, %174 {alignment = 8 : i64} : i64, !llvm.ptr
    %175 = llvm.getelementptr inbounds %30[%40] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %70, %175 {alignment = 8 : i64} : i64, !llvm.ptr
    %176 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %177 = llvm.call @stepwell_parallel_for(%176, %30, %161, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%177 : i32)
  ^bb2:
    %178 = llvm.call @program.parallel0(%6, %161, %52, %53, %71, %a_stride0, %b, %b_size0, %b_stride0, %62, %out, %a_size0, %a, %bias, %bias_size0, %66, %70) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64) -> i32
    llvm.br ^bb3(%178 : i32)
  ^bb3(%179: i32):
    %180 = llvm.icmp "eq" %179, %41 : i32
    llvm.cond_br %180, ^bb4, ^bb9(%179 : i32)
  ^bb4:
    %181 = llvm.ashr %a_size0, %12 : i64
    %182 = llvm.mul %181, %7 overflow<nsw> : i64
    %183 = llvm.sub %a_size0, %182 overflow<nsw> : i64
    %184 = llvm.ashr %183, %4 : i64
    %185 = llvm.mul %184, %1 overflow<nsw> : i64
    %186 = llvm.add %185, %182 overflow<nsw> : i64
    %187 = llvm.sub %a_size0, %186 overflow<nsw> : i64
    %188 = llvm.ashr %187, %2 : i64
    %189 = llvm.mul %188, %4 overflow<nsw> : i64
    %190 = llvm.add %189, %186 overflow<nsw> : i64
    %191 = llvm.intr.smin(%14, %a_stride0) : (i64, i64) -> i64
    %192 = llvm.and %b_stride0, %15 : i64
    %193 = llvm.intr.smin(%7, %192) : (i64, i64) -> i64
    %194 = llvm.intr.smax(%193, %6) : (i64, i64) -> i64
    %195 = llvm.sub %b_stride0, %52 : i64
    %196 = llvm.sdiv %195, %7 : i64
    %197 = llvm.srem %195, %7 : i64
    %198 = llvm.icmp "ne" %197, %6 : i64
    %199 = llvm.xor %197, %7 : i64
    %200 = llvm.icmp "sge" %199, %6 : i64
    %201 = llvm.and %198, %200 : i1
    %202 = llvm.add %196, %2 : i64
    %203 = llvm.select %201, %202, %196 : i1, i64
    %204 = llvm.intr.smax(%203, %6) : (i64, i64) -> i64
    %205 = llvm.sdiv %53, %14 : i64
    %206 = llvm.srem %53, %14 : i64
    %207 = llvm.icmp "ne" %206, %6 : i64
    %208 = llvm.xor %206, %14 : i64
    %209 = llvm.icmp "sge" %208, %6 : i64
    %210 = llvm.and %207, %209 : i1
    %211 = llvm.add %205, %2 : i64
    %212 = llvm.select %210, %211, %205 : i1, i64
    %213 = llvm.intr.smax(%212, %6) : (i64, i64) -> i64
    %214 = llvm.intr.smin(%14, %a_stride0) : (i64, i64) -> i64
    %215 = llvm.intr.smax(%214, %6) : (i64, i64) -> i64
    %216 = llvm.mul %215, %8 : i64
    %217 = llvm.sdiv %182, %7 : i64
    %218 = llvm.srem %182, %7 : i64
    %219 = llvm.icmp "ne" %218, %6 : i64
    %220 = llvm.xor %218, %7 : i64
    %221 = llvm.icmp "sge" %220, %6 : i64
    %222 = llvm.and %219, %221 : i1
    %223 = llvm.add %217, %2 : i64
    %224 = llvm.select %222, %223, %217 : i1, i64
    %225 = llvm.intr.smax(%224, %6) : (i64, i64) -> i64
    %226 = llvm.intr.smax(%214, %6) : (i64, i64) -> i64
    %227 = llvm.mul %226, %42 : i64
    %228 = llvm.add %43, %227 : i64
    %229 = llvm.add %228, %44 : i64
    %230 = llvm.add %229, %45 : i64
    %231 = llvm.mul %225, %230 : i64
    %232 = llvm.sub %186, %182 : i64
    %233 = llvm.sdiv %232, %1 : i64
    %234 = llvm.srem %232, %1 : i64
    %235 = llvm.icmp "ne" %234, %6 : i64
    %236 = llvm.xor %234, %1 : i64
    %237 = llvm.icmp "sge" %236, %6 : i64
    %238 = llvm.and %235, %237 : i1
    %239 = llvm.add %233, %2 : i64
    %240 = llvm.select %238, %239, %233 : i1, i64
    %241 = llvm.intr.smax(%240, %6) : (i64, i64) -> i64
    %242 = llvm.intr.smax(%214, %6) : (i64, i64) -> i64
    %243 = llvm.mul %242, %23 : i64
    %244 = llvm.add %46, %243 : i64
    %245 = llvm.add %244, %46 : i64
    %246 = llvm.add %245, %11 : i64
    %247 = llvm.mul %241, %246 : i64
    %248 = llvm.sub %190, %186 : i64
    %249 = llvm.sdiv %248, %4 : i64
    %250 = llvm.srem %248, %4 : i64
    %251 = llvm.icmp "ne" %250, %6 : i64
    %252 = llvm.xor %250, %4 : i64
    %253 = llvm.icmp "sge" %252, %6 : i64
    %254 = llvm.and %251, %253 : i1
    %255 = llvm.add %249, %2 : i64
    %256 = llvm.select %254, %255, %249 : i1, i64
    %257 = llvm.intr.smax(%256, %6) : (i64, i64) -> i64
    %258 = llvm.intr.smax(%214, %6) : (i64, i64) -> i64
    %259 = llvm.mul %258, %47 : i64
    %260 = llvm.add %11, %259 : i64
    %261 = llvm.add %260, %9 : i64
    %262 = llvm.add %261, %13 : i64
    %263 = llvm.mul %257, %262 : i64
    %264 = llvm.sub %a_size0, %190 : i64
    %265 = llvm.intr.smax(%264, %6) : (i64, i64) -> i64
    %266 = llvm.intr.smax(%214, %6) : (i64, i64) -> i64
    %267 = llvm.mul %266, %7 : i64
    %268 = llvm.add %7, %267 : i64
    %269 = llvm.add %268, %13 : i64
    %270 = llvm.add %269, %4 : i64
    %271 = llvm.mul %265, %270 : i64
    %272 = llvm.add %9, %216 : i64
    %273 = llvm.add %272, %231 : i64
    %274 = llvm.add %273, %247 : i64
    %275 = llvm.add %274, %263 : i64
    %276 = llvm.add %275, %271 : i64
    %277 = llvm.mul %213, %276 : i64
    %278 = llvm.add %3, %277 : i64
    %279 = llvm.mul %204, %278 : i64
    %280 = llvm.icmp "sge" %279, %28 : i64
    %281 = llvm.sub %b_stride0, %52 overflow<nsw> : i64
    %282 = llvm.icmp "sgt" %281, %6 : i64
    %283 = llvm.sub %281, %2 overflow<nsw> : i64
    %284 = llvm.sdiv %283, %7 : i64
    %285 = llvm.add %284, %2 overflow<nsw> : i64
    %286 = llvm.select %282, %285, %6 : i1, i64
    llvm.cond_br %280, ^bb5, ^bb6
  ^bb5:
    llvm.store %52, %49 {alignment = 8 : i64} : i64, !llvm.ptr
    %287 = llvm.getelementptr inbounds %49[%7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride0, %287 {alignment = 8 : i64} : i64, !llvm.ptr
    %288 = llvm.getelementptr inbounds %49[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %53, %288 {alignment = 8 : i64} : i64, !llvm.ptr
    %289 = llvm.getelementptr inbounds %49[%31] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %191, %289 {alignment = 8 : i64} : i64, !llvm.ptr
    %290 = llvm.getelementptr inbounds %49[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %194, %290 {alignment = 8 : i64} : i64, !llvm.ptr
    %291 = llvm.getelementptr inbounds %49[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride0, %291 {alignment = 8 : i64} : i64, !llvm.ptr
    %292 = llvm.getelementptr inbounds %49[%19] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %292 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %293 = llvm.getelementptr inbounds %49[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %293 {alignment = 8 : i64} : i64, !llvm.ptr
    %294 = llvm.getelementptr inbounds %49[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %182, %294 {alignment = 8 : i64} : i64, !llvm.ptr
    %295 = llvm.getelementptr inbounds %49[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out, %295 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %296 = llvm.getelementptr inbounds %49[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %296 {alignment = 8 : i64} : i64, !llvm.ptr
    %297 = llvm.getelementptr inbounds %49[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %297 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %298 = llvm.getelementptr inbounds %49[%38] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %bias, %298 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %299 = llvm.getelementptr inbounds %49[%39] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %bias_size0, %299 {alignment = 8 : i64} : i64, !llvm.ptr
    %300 = llvm.getelementptr inbounds %49[%40] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %186, %300 {alignment = 8 : i64} : i64, !llvm.ptr
    %301 = llvm.getelementptr inbounds %49[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %190, %301 {alignment = 8 : i64} : i64, !llvm.ptr
    %302 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %303 = llvm.call @stepwell_parallel_for(%302, %49, %286, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb7(%303 : i32)
  ^bb6:
    %304 = llvm.call @program.parallel1(%6, %286, %52, %b_stride0, %53, %191, %194, %a_stride0, %b, %b_size0, %182, %out, %a_size0, %a, %bias, %bias_size0, %186, %190) : (i64, i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64) -> i32
    llvm.br ^bb7(%304 : i32)
  ^bb7(%305: i32):
    %306 = llvm.icmp "eq" %305, %41 : i32
    llvm.cond_br %306, ^bb8, ^bb9(%305 : i32)
  ^bb8:
    llvm.return %41 : i32
  ^bb9(%307: i32):
    llvm.return %307 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %308: i64, %309: i64, %310: i64, %a_stride0_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %b_stride0_1: i64, %311: i64, %out_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %a_size0_1: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %bias_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %bias_size0_1: i64, %312: i64, %313: i64) -> i32 attributes {no_unwind, no_inline} {
    %314 = llvm.mlir.constant(0) : i64
    %315 = llvm.mlir.constant(16) : i64
    %316 = llvm.mlir.constant(4096) : i64
    %317 = llvm.mlir.constant(1) : i64
    %318 = llvm.mlir.constant(8) : i64
    %319 = llvm.mlir.constant(6) : i64
    %320 = llvm.mlir.constant(7) : i64
    %321 = llvm.mlir.constant(9) : i64
    %322 = llvm.mlir.constant(10) : i64
    %323 = llvm.mlir.constant(11) : i64
    %324 = llvm.mlir.constant(2) : i64
    %325 = llvm.mlir.constant(3) : i64
    %326 = llvm.mlir.constant(4) : i64
    %327 = llvm.mlir.constant(5) : i64
    %328 = llvm.mlir.constant(64) : i64
    %329 = llvm.mlir.constant(-64) : i64
    %330 = llvm.mlir.constant(1 : i32) : i32
    %331 = llvm.mlir.constant(0 : i32) : i32
    %332 = llvm.mlir.constant(3 : i32) : i32
    %333 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %334 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %334, ^bb1(%begin : i64), ^bb47
  ^bb1(%335: i64):
    %j_panel = llvm.mul %335, %315 overflow<nsw> : i64
    %336 = llvm.icmp "slt" %314, %309 : i64
    llvm.cond_br %336, ^bb2(%314 : i64), ^bb46
  ^bb2(%k0_piece: i64):
    %337 = llvm.mul %310, %328 overflow<nsw> : i64
    %338 = llvm.add %337, %328 overflow<nsw> : i64
    %339 = llvm.and %338, %329 : i64
    %b_copy = llvm.call @aligned_alloc(%328, %339) : (i64, i64) -> !llvm.ptr
    %340 = llvm.mlir.zero : !llvm.ptr
    %341 = llvm.icmp "ne" %b_copy, %340 : !llvm.ptr
    llvm.cond_br %341, ^bb3, ^bb48(%330 : i32)
  ^bb3:
    %342 = llvm.add %k0_piece, %316 overflow<nsw> : i64
    %343 = llvm.intr.smin(%342, %a_stride0_1) : (i64, i64) -> i64
    %344 = llvm.icmp "slt" %k0_piece, %343 : i64
    llvm.cond_br %344, ^bb4(%k0_piece : i64), ^bb5
  ^bb4(%k0_copy: i64):
    %345 = llvm.add %k0_copy, %318 overflow<nsw> : i64
    %346 = llvm.mul %345, %b_stride0_1 overflow<nsw> : i64
    %347 = llvm.add %346, %j_panel overflow<nsw> : i64
    %348 = llvm.getelementptr %b_1[%347] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%348, %331, %332, %330) : (!llvm.ptr, i32, i32, i32) -> ()
    %349 = llvm.mul %k0_copy, %b_stride0_1 overflow<nsw> : i64
    %350 = llvm.add %349, %j_panel overflow<nsw> : i64
    %351 = llvm.getelementptr inbounds %b_1[%350] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %352 = llvm.load %351 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %353 = llvm.add %j_panel, %318 overflow<nsw> : i64
    %354 = llvm.add %349, %353 overflow<nsw> : i64
    %355 = llvm.getelementptr inbounds %b_1[%354] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %356 = llvm.load %355 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %357 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %358 = llvm.mul %357, %315 overflow<nsw> : i64
    %359 = llvm.getelementptr inbounds %b_copy[%358] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %352, %359 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %360 = llvm.add %314, %318 overflow<nsw> : i64
    %361 = llvm.add %358, %360 overflow<nsw> : i64
    %362 = llvm.getelementptr inbounds %b_copy[%361] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %356, %362 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %363 = llvm.add %k0_copy, %317 overflow<nsw> : i64
    %364 = llvm.icmp "slt" %363, %343 : i64
    llvm.cond_br %364, ^bb4(%363 : i64), ^bb5
  ^bb5:
    %365 = llvm.icmp "slt" %314, %311 : i64
    llvm.cond_br %365, ^bb6(%314 : i64), ^bb15
  ^bb6(%i_tile: i64):
    %366 = llvm.icmp "eq" %k0_piece, %314 : i64
    llvm.cond_br %366, ^bb7, ^bb8
  ^bb7:
    llvm.br ^bb9(%333, %333, %333, %333, %333, %333, %333, %333, %333, %333, %333, %333 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb8:
    %367 = llvm.add %i_tile, %319 overflow<nsw> : i64
    %368 = llvm.mul %367, %b_stride0_1 overflow<nsw> : i64
    %369 = llvm.add %368, %j_panel overflow<nsw> : i64
    %370 = llvm.getelementptr %out_1[%369] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%370, %331, %332, %330) : (!llvm.ptr, i32, i32, i32) -> ()
    %371 = llvm.add %i_tile, %320 overflow<nsw> : i64
    %372 = llvm.mul %371, %b_stride0_1 overflow<nsw> : i64
    %373 = llvm.add %372, %j_panel overflow<nsw> : i64
    %374 = llvm.getelementptr %out_1[%373] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%374, %331, %332, %330) : (!llvm.ptr, i32, i32, i32) -> ()
    %375 = llvm.add %i_tile, %318 overflow<nsw> : i64
    %376 = llvm.mul %375, %b_stride0_1 overflow<nsw> : i64
    %377 = llvm.add %376, %j_panel overflow<nsw> : i64
    %378 = llvm.getelementptr %out_1[%377] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%378, %331, %332, %330) : (!llvm.ptr, i32, i32, i32) -> ()
    %379 = llvm.add %i_tile, %321 overflow<nsw> : i64
    %380 = llvm.mul %379, %b_stride0_1 overflow<nsw> : i64
    %381 = llvm.add %380, %j_panel overflow<nsw> : i64
    %382 = llvm.getelementptr %out_1[%381] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%382, %331, %332, %330) : (!llvm.ptr, i32, i32, i32) -> ()
    %383 = llvm.add %i_tile, %322 overflow<nsw> : i64
    %384 = llvm.mul %383, %b_stride0_1 overflow<nsw> : i64
    %385 = llvm.add %384, %j_panel overflow<nsw> : i64
    %386 = llvm.getelementptr %out_1[%385] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%386, %331, %332, %330) : (!llvm.ptr, i32, i32, i32) -> ()
    %387 = llvm.add %i_tile, %323 overflow<nsw> : i64
    %388 = llvm.mul %387, %b_stride0_1 overflow<nsw> : i64
    %389 = llvm.add %388, %j_panel overflow<nsw> : i64
    %390 = llvm.getelementptr %out_1[%389] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%390, %331, %332, %330) : (!llvm.ptr, i32, i32, i32) -> ()
    %391 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %392 = llvm.add %391, %j_panel overflow<nsw> : i64
    %393 = llvm.getelementptr inbounds %out_1[%392] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %394 = llvm.load %393 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %395 = llvm.add %j_panel, %318 overflow<nsw> : i64
    %396 = llvm.add %391, %395 overflow<nsw> : i64
    %397 = llvm.getelementptr inbounds %out_1[%396] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %398 = llvm.load %397 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %399 = llvm.add %i_tile, %317 overflow<nsw> : i64
    %400 = llvm.mul %399, %b_stride0_1 overflow<nsw> : i64
    %401 = llvm.add %400, %j_panel overflow<nsw> : i64
    %402 = llvm.getelementptr inbounds %out_1[%401] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %403 = llvm.load %402 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %404 = llvm.add %400, %395 overflow<nsw> : i64
    %405 = llvm.getelementptr inbounds %out_1[%404] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %406 = llvm.load %405 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %407 = llvm.add %i_tile, %324 overflow<nsw> : i64
    %408 = llvm.mul %407, %b_stride0_1 overflow<nsw> : i64
    %409 = llvm.add %408, %j_panel overflow<nsw> : i64
    %410 = llvm.getelementptr inbounds %out_1[%409] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %411 = llvm.load %410 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %412 = llvm.add %408, %395 overflow<nsw> : i64
    %413 = llvm.getelementptr inbounds %out_1[%412] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %414 = llvm.load %413 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %415 = llvm.add %i_tile, %325 overflow<nsw> : i64
    %416 = llvm.mul %415, %b_stride0_1 overflow<nsw> : i64
    %417 = llvm.add %416, %j_panel overflow<nsw> : i64
    %418 = llvm.getelementptr inbounds %out_1[%417] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %419 = llvm.load %418 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %420 = llvm.add %416, %395 overflow<nsw> : i64
    %421 = llvm.getelementptr inbounds %out_1[%420] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %422 = llvm.load %421 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %423 = llvm.add %i_tile, %326 overflow<nsw> : i64
    %424 = llvm.mul %423, %b_stride0_1 overflow<nsw> : i64
    %425 = llvm.add %424, %j_panel overflow<nsw> : i64
    %426 = llvm.getelementptr inbounds %out_1[%425] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %427 = llvm.load %426 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %428 = llvm.add %424, %395 overflow<nsw> : i64
    %429 = llvm.getelementptr inbounds %out_1[%428] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %430 = llvm.load %429 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %431 = llvm.add %i_tile, %327 overflow<nsw> : i64
    %432 = llvm.mul %431, %b_stride0_1 overflow<nsw> : i64
    %433 = llvm.add %432, %j_panel overflow<nsw> : i64
    %434 = llvm.getelementptr inbounds %out_1[%433] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %435 = llvm.load %434 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %436 = llvm.add %432, %395 overflow<nsw> : i64
    %437 = llvm.getelementptr inbounds %out_1[%436] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %438 = llvm.load %437 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb9(%394, %398, %403, %406, %411, %414, %419, %422, %427, %430, %435, %438 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb9(%439: vector<8xf32>, %440: vector<8xf32>, %441: vector<8xf32>, %442: vector<8xf32>, %443: vector<8xf32>, %444: vector<8xf32>, %445: vector<8xf32>, %446: vector<8xf32>, %447: vector<8xf32>, %448: vector<8xf32>, %449: vector<8xf32>, %450: vector<8xf32>):
    %451 = llvm.icmp "slt" %k0_piece, %343 : i64
    llvm.cond_br %451, ^bb10(%k0_piece, %439, %440, %441, %442, %443, %444, %445, %446, %447, %448, %449, %450 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb11(%439, %440, %441, %442, %443, %444, %445, %446, %447, %448, %449, %450 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb10(%k0: i64, %452: vector<8xf32>, %453: vector<8xf32>, %454: vector<8xf32>, %455: vector<8xf32>, %456: vector<8xf32>, %457: vector<8xf32>, %458: vector<8xf32>, %459: vector<8xf32>, %460: vector<8xf32>, %461: vector<8xf32>, %462: vector<8xf32>, %463: vector<8xf32>):
    %464 = llvm.mul %i_tile, %a_stride0_1 overflow<nsw> : i64
    %465 = llvm.add %464, %k0 overflow<nsw> : i64
    %466 = llvm.getelementptr inbounds %a_1[%465] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %467 = llvm.load %466 {alignment = 4 : i64} : !llvm.ptr -> f32
    %468 = llvm.mlir.poison : vector<8xf32>
    %469 = llvm.insertelement %467, %468[%314 : i64] : vector<8xf32>
    %470 = llvm.shufflevector %469, %468 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %471 = llvm.add %i_tile, %317 overflow<nsw> : i64
    %472 = llvm.mul %471, %a_stride0_1 overflow<nsw> : i64
    %473 = llvm.add %472, %k0 overflow<nsw> : i64
    %474 = llvm.getelementptr inbounds %a_1[%473] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %475 = llvm.load %474 {alignment = 4 : i64} : !llvm.ptr -> f32
    %476 = llvm.mlir.poison : vector<8xf32>
    %477 = llvm.insertelement %475, %476[%314 : i64] : vector<8xf32>
    %478 = llvm.shufflevector %477, %476 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %479 = llvm.add %i_tile, %324 overflow<nsw> : i64
    %480 = llvm.mul %479, %a_stride0_1 overflow<nsw> : i64
    %481 = llvm.add %480, %k0 overflow<nsw> : i64
    %482 = llvm.getelementptr inbounds %a_1[%481] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %483 = llvm.load %482 {alignment = 4 : i64} : !llvm.ptr -> f32
    %484 = llvm.mlir.poison : vector<8xf32>
    %485 = llvm.insertelement %483, %484[%314 : i64] : vector<8xf32>
    %486 = llvm.shufflevector %485, %484 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %487 = llvm.add %i_tile, %325 overflow<nsw> : i64
    %488 = llvm.mul %487, %a_stride0_1 overflow<nsw> : i64
    %489 = llvm.add %488, %k0 overflow<nsw> : i64
    %490 = llvm.getelementptr inbounds %a_1[%489] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %491 = llvm.load %490 {alignment = 4 : i64} : !llvm.ptr -> f32
    %492 = llvm.mlir.poison : vector<8xf32>
    %493 = llvm.insertelement %491, %492[%314 : i64] : vector<8xf32>
    %494 = llvm.shufflevector %493, %492 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %495 = llvm.add %i_tile, %326 overflow<nsw> : i64
    %496 = llvm.mul %495, %a_stride0_1 overflow<nsw> : i64
    %497 = llvm.add %496, %k0 overflow<nsw> : i64
    %498 = llvm.getelementptr inbounds %a_1[%497] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %499 = llvm.load %498 {alignment = 4 : i64} : !llvm.ptr -> f32
    %500 = llvm.mlir.poison : vector<8xf32>
    %501 = llvm.insertelement %499, %500[%314 : i64] : vector<8xf32>
    %502 = llvm.shufflevector %501, %500 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %503 = llvm.add %i_tile, %327 overflow<nsw> : i64
    %504 = llvm.mul %503, %a_stride0_1 overflow<nsw> : i64
    %505 = llvm.add %504, %k0 overflow<nsw> : i64
    %506 = llvm.getelementptr inbounds %a_1[%505] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %507 = llvm.load %506 {alignment = 4 : i64} : !llvm.ptr -> f32
    %508 = llvm.mlir.poison : vector<8xf32>
    %509 = llvm.insertelement %507, %508[%314 : i64] : vector<8xf32>
    %510 = llvm.shufflevector %509, %508 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %511 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %512 = llvm.mul %511, %315 overflow<nsw> : i64
    %513 = llvm.getelementptr inbounds %b_copy[%512] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %514 = llvm.load %513 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %515 = llvm.add %314, %318 overflow<nsw> : i64
    %516 = llvm.add %512, %515 overflow<nsw> : i64
    %517 = llvm.getelementptr inbounds %b_copy[%516] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %518 = llvm.load %517 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %519 = llvm.fmul %470, %514 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %520 = llvm.fmul %470, %518 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %521 = llvm.fmul %478, %514 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %522 = llvm.fmul %478, %518 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %523 = llvm.fmul %486, %514 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %524 = llvm.fmul %486, %518 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %525 = llvm.fmul %494, %514 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %526 = llvm.fmul %494, %518 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %527 = llvm.fmul %502, %514 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %528 = llvm.fmul %502, %518 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %529 = llvm.fmul %510, %514 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %530 = llvm.fmul %510, %518 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %531 = llvm.fadd %452, %519 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %532 = llvm.fadd %453, %520 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %533 = llvm.fadd %454, %521 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %534 = llvm.fadd %455, %522 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %535 = llvm.fadd %456, %523 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %536 = llvm.fadd %457, %524 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %537 = llvm.fadd %458, %525 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %538 = llvm.fadd %459, %526 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %539 = llvm.fadd %460, %527 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %540 = llvm.fadd %461, %528 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %541 = llvm.fadd %462, %529 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %542 = llvm.fadd %463, %530 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %543 = llvm.add %k0, %317 overflow<nsw> : i64
    %544 = llvm.icmp "slt" %543, %343 : i64
    llvm.cond_br %544, ^bb10(%543, %531, %532, %533, %534, %535, %536, %537, %538, %539, %540, %541, %542 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb11(%531, %532, %533, %534, %535, %536, %537, %538, %539, %540, %541, %542 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb11(%545: vector<8xf32>, %546: vector<8xf32>, %547: vector<8xf32>, %548: vector<8xf32>, %549: vector<8xf32>, %550: vector<8xf32>, %551: vector<8xf32>, %552: vector<8xf32>, %553: vector<8xf32>, %554: vector<8xf32>, %555: vector<8xf32>, %556: vector<8xf32>):
    %557 = llvm.sub %342, %a_stride0_1 overflow<nsw> : i64
    %558 = llvm.icmp "sge" %557, %314 : i64
    llvm.cond_br %558, ^bb12, ^bb13
  ^bb12:
    %559 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %560 = llvm.load %559 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %561 = llvm.add %j_panel, %318 overflow<nsw> : i64
    %562 = llvm.getelementptr inbounds %bias_1[%561] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %563 = llvm.load %562 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %564 = llvm.fadd %545, %560 : vector<8xf32>
    %565 = llvm.fadd %546, %563 : vector<8xf32>
    %566 = llvm.fadd %547, %560 : vector<8xf32>
    %567 = llvm.fadd %548, %563 : vector<8xf32>
    %568 = llvm.fadd %549, %560 : vector<8xf32>
    %569 = llvm.fadd %550, %563 : vector<8xf32>
    %570 = llvm.fadd %551, %560 : vector<8xf32>
    %571 = llvm.fadd %552, %563 : vector<8xf32>
    %572 = llvm.fadd %553, %560 : vector<8xf32>
    %573 = llvm.fadd %554, %563 : vector<8xf32>
    %574 = llvm.fadd %555, %560 : vector<8xf32>
    %575 = llvm.fadd %556, %563 : vector<8xf32>
    %576 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %577 = llvm.add %576, %j_panel overflow<nsw> : i64
    %578 = llvm.getelementptr inbounds %out_1[%577] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %564, %578 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %579 = llvm.add %576, %561 overflow<nsw> : i64
    %580 = llvm.getelementptr inbounds %out_1[%579] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %565, %580 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %581 = llvm.add %i_tile, %317 overflow<nsw> : i64
    %582 = llvm.mul %581, %b_stride0_1 overflow<nsw> : i64
    %583 = llvm.add %582, %j_panel overflow<nsw> : i64
    %584 = llvm.getelementptr inbounds %out_1[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %566, %584 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %585 = llvm.add %582, %561 overflow<nsw> : i64
    %586 = llvm.getelementptr inbounds %out_1[%585] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %567, %586 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %587 = llvm.add %i_tile, %324 overflow<nsw> : i64
    %588 = llvm.mul %587, %b_stride0_1 overflow<nsw> : i64
    %589 = llvm.add %588, %j_panel overflow<nsw> : i64
    %590 = llvm.getelementptr inbounds %out_1[%589] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %568, %590 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %591 = llvm.add %588, %561 overflow<nsw> : i64
    %592 = llvm.getelementptr inbounds %out_1[%591] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %569, %592 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %593 = llvm.add %i_tile, %325 overflow<nsw> : i64
    %594 = llvm.mul %593, %b_stride0_1 overflow<nsw> : i64
    %595 = llvm.add %594, %j_panel overflow<nsw> : i64
    %596 = llvm.getelementptr inbounds %out_1[%595] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %570, %596 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %597 = llvm.add %594, %561 overflow<nsw> : i64
    %598 = llvm.getelementptr inbounds %out_1[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %571, %598 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %599 = llvm.add %i_tile, %326 overflow<nsw> : i64
    %600 = llvm.mul %599, %b_stride0_1 overflow<nsw> : i64
    %601 = llvm.add %600, %j_panel overflow<nsw> : i64
    %602 = llvm.getelementptr inbounds %out_1[%601] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %572, %602 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %603 = llvm.add %600, %561 overflow<nsw> : i64
    %604 = llvm.getelementptr inbounds %out_1[%603] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %573, %604 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %605 = llvm.add %i_tile, %327 overflow<nsw> : i64
    %606 = llvm.mul %605, %b_stride0_1 overflow<nsw> : i64
    %607 = llvm.add %606, %j_panel overflow<nsw> : i64
    %608 = llvm.getelementptr inbounds %out_1[%607] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %574, %608 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %609 = llvm.add %606, %561 overflow<nsw> : i64
    %610 = llvm.getelementptr inbounds %out_1[%609] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %575, %610 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb14
  ^bb13:
    %611 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %612 = llvm.add %611, %j_panel overflow<nsw> : i64
    %613 = llvm.getelementptr inbounds %out_1[%612] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %545, %613 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %614 = llvm.add %j_panel, %318 overflow<nsw> : i64
    %615 = llvm.add %611, %614 overflow<nsw> : i64
    %616 = llvm.getelementptr inbounds %out_1[%615] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %546, %616 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %617 = llvm.add %i_tile, %317 overflow<nsw> : i64
    %618 = llvm.mul %617, %b_stride0_1 overflow<nsw> : i64
    %619 = llvm.add %618, %j_panel overflow<nsw> : i64
    %620 = llvm.getelementptr inbounds %out_1[%619] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %547, %620 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %621 = llvm.add %618, %614 overflow<nsw> : i64
    %622 = llvm.getelementptr inbounds %out_1[%621] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %548, %622 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %623 = llvm.add %i_tile, %324 overflow<nsw> : i64
    %624 = llvm.mul %623, %b_stride0_1 overflow<nsw> : i64
    %625 = llvm.add %624, %j_panel overflow<nsw> : i64
    %626 = llvm.getelementptr inbounds %out_1[%625] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %549, %626 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %627 = llvm.add %624, %614 overflow<nsw> : i64
    %628 = llvm.getelementptr inbounds %out_1[%627] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %550, %628 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %629 = llvm.add %i_tile, %325 overflow<nsw> : i64
    %630 = llvm.mul %629, %b_stride0_1 overflow<nsw> : i64
    %631 = llvm.add %630, %j_panel overflow<nsw> : i64
    %632 = llvm.getelementptr inbounds %out_1[%631] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %551, %632 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %633 = llvm.add %630, %614 overflow<nsw> : i64
    %634 = llvm.getelementptr inbounds %out_1[%633] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %552, %634 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %635 = llvm.add %i_tile, %326 overflow<nsw> : i64
    %636 = llvm.mul %635, %b_stride0_1 overflow<nsw> : i64
    %637 = llvm.add %636, %j_panel overflow<nsw> : i64
    %638 = llvm.getelementptr inbounds %out_1[%637] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %553, %638 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %639 = llvm.add %636, %614 overflow<nsw> : i64
    %640 = llvm.getelementptr inbounds %out_1[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %554, %640 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %641 = llvm.add %i_tile, %327 overflow<nsw> : i64
    %642 = llvm.mul %641, %b_stride0_1 overflow<nsw> : i64
    %643 = llvm.add %642, %j_panel overflow<nsw> : i64
    %644 = llvm.getelementptr inbounds %out_1[%643] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %555, %644 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %645 = llvm.add %642, %614 overflow<nsw> : i64
    %646 = llvm.getelementptr inbounds %out_1[%645] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %556, %646 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb14
  ^bb14:
    %647 = llvm.add %i_tile, %319 overflow<nsw> : i64
    %648 = llvm.icmp "slt" %647, %311 : i64
    llvm.cond_br %648, ^bb6(%647 : i64), ^bb15
  ^bb15:
    %649 = llvm.icmp "slt" %311, %312 : i64
    llvm.cond_br %649, ^bb16(%311 : i64), ^bb25
  ^bb16(%i_below_tile: i64):
    %650 = llvm.icmp "eq" %k0_piece, %314 : i64
    llvm.cond_br %650, ^bb17, ^bb18
  ^bb17:
    llvm.br ^bb19(%333, %333, %333, %333, %333, %333, %333, %333 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb18:
    %651 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %652 = llvm.add %651, %j_panel overflow<nsw> : i64
    %653 = llvm.getelementptr inbounds %out_1[%652] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %654 = llvm.load %653 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %655 = llvm.add %j_panel, %318 overflow<nsw> : i64
    %656 = llvm.add %651, %655 overflow<nsw> : i64
    %657 = llvm.getelementptr inbounds %out_1[%656] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %658 = llvm.load %657 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %659 = llvm.add %i_below_tile, %317 overflow<nsw> : i64
    %660 = llvm.mul %659, %b_stride0_1 overflow<nsw> : i64
    %661 = llvm.add %660, %j_panel overflow<nsw> : i64
    %662 = llvm.getelementptr inbounds %out_1[%661] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %663 = llvm.load %662 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %664 = llvm.add %660, %655 overflow<nsw> : i64
    %665 = llvm.getelementptr inbounds %out_1[%664] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %666 = llvm.load %665 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %667 = llvm.add %i_below_tile, %324 overflow<nsw> : i64
    %668 = llvm.mul %667, %b_stride0_1 overflow<nsw> : i64
    %669 = llvm.add %668, %j_panel overflow<nsw> : i64
    %670 = llvm.getelementptr inbounds %out_1[%669] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %671 = llvm.load %670 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %672 = llvm.add %668, %655 overflow<nsw> : i64
    %673 = llvm.getelementptr inbounds %out_1[%672] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %674 = llvm.load %673 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %675 = llvm.add %i_below_tile, %325 overflow<nsw> : i64
    %676 = llvm.mul %675, %b_stride0_1 overflow<nsw> : i64
    %677 = llvm.add %676, %j_panel overflow<nsw> : i64
    %678 = llvm.getelementptr inbounds %out_1[%677] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %679 = llvm.load %678 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %680 = llvm.add %676, %655 overflow<nsw> : i64
    %681 = llvm.getelementptr inbounds %out_1[%680] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %682 = llvm.load %681 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb19(%654, %658, %663, %666, %671, %674, %679, %682 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb19(%683: vector<8xf32>, %684: vector<8xf32>, %685: vector<8xf32>, %686: vector<8xf32>, %687: vector<8xf32>, %688: vector<8xf32>, %689: vector<8xf32>, %690: vector<8xf32>):
    %691 = llvm.icmp "slt" %k0_piece, %343 : i64
    llvm.cond_br %691, ^bb20(%k0_piece, %683, %684, %685, %686, %687, %688, %689, %690 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb21(%683, %684, %685, %686, %687, %688, %689, %690 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb20(%k0_below: i64, %692: vector<8xf32>, %693: vector<8xf32>, %694: vector<8xf32>, %695: vector<8xf32>, %696: vector<8xf32>, %697: vector<8xf32>, %698: vector<8xf32>, %699: vector<8xf32>):
    %700 = llvm.mul %i_below_tile, %a_stride0_1 overflow<nsw> : i64
    %701 = llvm.add %700, %k0_below overflow<nsw> : i64
    %702 = llvm.getelementptr inbounds %a_1[%701] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %703 = llvm.load %702 {alignment = 4 : i64} : !llvm.ptr -> f32
    %704 = llvm.mlir.poison : vector<8xf32>
    %705 = llvm.insertelement %703, %704[%314 : i64] : vector<8xf32>
    %706 = llvm.shufflevector %705, %704 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %707 = llvm.add %i_below_tile, %317 overflow<nsw> : i64
    %708 = llvm.mul %707, %a_stride0_1 overflow<nsw> : i64
    %709 = llvm.add %708, %k0_below overflow<nsw> : i64
    %710 = llvm.getelementptr inbounds %a_1[%709] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %711 = llvm.load %710 {alignment = 4 : i64} : !llvm.ptr -> f32
    %712 = llvm.mlir.poison : vector<8xf32>
    %713 = llvm.insertelement %711, %712[%314 : i64] : vector<8xf32>
    %714 = llvm.shufflevector %713, %712 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %715 = llvm.add %i_below_tile, %324 overflow<nsw> : i64
    %716 = llvm.mul %715, %a_stride0_1 overflow<nsw> : i64
    %717 = llvm.add %716, %k0_below overflow<nsw> : i64
    %718 = llvm.getelementptr inbounds %a_1[%717] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %719 = llvm.load %718 {alignment = 4 : i64} : !llvm.ptr -> f32
    %720 = llvm.mlir.poison : vector<8xf32>
    %721 = llvm.insertelement %719, %720[%314 : i64] : vector<8xf32>
    %722 = llvm.shufflevector %721, %720 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %723 = llvm.add %i_below_tile, %325 overflow<nsw> : i64
    %724 = llvm.mul %723, %a_stride0_1 overflow<nsw> : i64
    %725 = llvm.add %724, %k0_below overflow<nsw> : i64
    %726 = llvm.getelementptr inbounds %a_1[%725] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %727 = llvm.load %726 {alignment = 4 : i64} : !llvm.ptr -> f32
    %728 = llvm.mlir.poison : vector<8xf32>
    %729 = llvm.insertelement %727, %728[%314 : i64] : vector<8xf32>
    %730 = llvm.shufflevector %729, %728 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %731 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %732 = llvm.mul %731, %315 overflow<nsw> : i64
    %733 = llvm.getelementptr inbounds %b_copy[%732] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %734 = llvm.load %733 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %735 = llvm.add %314, %318 overflow<nsw> : i64
    %736 = llvm.add %732, %735 overflow<nsw> : i64
    %737 = llvm.getelementptr inbounds %b_copy[%736] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %738 = llvm.load %737 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %739 = llvm.fmul %706, %734 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %740 = llvm.fmul %706, %738 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %741 = llvm.fmul %714, %734 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %742 = llvm.fmul %714, %738 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %743 = llvm.fmul %722, %734 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %744 = llvm.fmul %722, %738 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %745 = llvm.fmul %730, %734 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %746 = llvm.fmul %730, %738 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %747 = llvm.fadd %692, %739 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %748 = llvm.fadd %693, %740 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %749 = llvm.fadd %694, %741 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %750 = llvm.fadd %695, %742 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %751 = llvm.fadd %696, %743 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %752 = llvm.fadd %697, %744 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %753 = llvm.fadd %698, %745 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %754 = llvm.fadd %699, %746 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %755 = llvm.add %k0_below, %317 overflow<nsw> : i64
    %756 = llvm.icmp "slt" %755, %343 : i64
    llvm.cond_br %756, ^bb20(%755, %747, %748, %749, %750, %751, %752, %753, %754 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb21(%747, %748, %749, %750, %751, %752, %753, %754 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb21(%757: vector<8xf32>, %758: vector<8xf32>, %759: vector<8xf32>, %760: vector<8xf32>, %761: vector<8xf32>, %762: vector<8xf32>, %763: vector<8xf32>, %764: vector<8xf32>):
    %765 = llvm.sub %342, %a_stride0_1 overflow<nsw> : i64
    %766 = llvm.icmp "sge" %765, %314 : i64
    llvm.cond_br %766, ^bb22, ^bb23
  ^bb22:
    %767 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %768 = llvm.load %767 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %769 = llvm.add %j_panel, %318 overflow<nsw> : i64
    %770 = llvm.getelementptr inbounds %bias_1[%769] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %771 = llvm.load %770 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %772 = llvm.fadd %757, %768 : vector<8xf32>
    %773 = llvm.fadd %758, %771 : vector<8xf32>
    %774 = llvm.fadd %759, %768 : vector<8xf32>
    %775 = llvm.fadd %760, %771 : vector<8xf32>
    %776 = llvm.fadd %761, %768 : vector<8xf32>
    %777 = llvm.fadd %762, %771 : vector<8xf32>
    %778 = llvm.fadd %763, %768 : vector<8xf32>
    %779 = llvm.fadd %764, %771 : vector<8xf32>
    %780 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %781 = llvm.add %780, %j_panel overflow<nsw> : i64
    %782 = llvm.getelementptr inbounds %out_1[%781] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %772, %782 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %783 = llvm.add %780, %769 overflow<nsw> : i64
    %784 = llvm.getelementptr inbounds %out_1[%783] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %773, %784 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %785 = llvm.add %i_below_tile, %317 overflow<nsw> : i64
    %786 = llvm.mul %785, %b_stride0_1 overflow<nsw> : i64
    %787 = llvm.add %786, %j_panel overflow<nsw> : i64
    %788 = llvm.getelementptr inbounds %out_1[%787] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %774, %788 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %789 = llvm.add %786, %769 overflow<nsw> : i64
    %790 = llvm.getelementptr inbounds %out_1[%789] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %775, %790 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %791 = llvm.add %i_below_tile, %324 overflow<nsw> : i64
    %792 = llvm.mul %791, %b_stride0_1 overflow<nsw> : i64
    %793 = llvm.add %792, %j_panel overflow<nsw> : i64
    %794 = llvm.getelementptr inbounds %out_1[%793] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %776, %794 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %795 = llvm.add %792, %769 overflow<nsw> : i64
    %796 = llvm.getelementptr inbounds %out_1[%795] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %777, %796 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %797 = llvm.add %i_below_tile, %325 overflow<nsw> : i64
    %798 = llvm.mul %797, %b_stride0_1 overflow<nsw> : i64
    %799 = llvm.add %798, %j_panel overflow<nsw> : i64
    %800 = llvm.getelementptr inbounds %out_1[%799] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %778, %800 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %801 = llvm.add %798, %769 overflow<nsw> : i64
    %802 = llvm.getelementptr inbounds %out_1[%801] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %779, %802 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb24
  ^bb23:
    %803 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %804 = llvm.add %803, %j_panel overflow<nsw> : i64
    %805 = llvm.getelementptr inbounds %out_1[%804] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %757, %805 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %806 = llvm.add %j_panel, %318 overflow<nsw> : i64
    %807 = llvm.add %803, %806 overflow<nsw> : i64
    %808 = llvm.getelementptr inbounds %out_1[%807] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %758, %808 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %809 = llvm.add %i_below_tile, %317 overflow<nsw> : i64
    %810 = llvm.mul %809, %b_stride0_1 overflow<nsw> : i64
    %811 = llvm.add %810, %j_panel overflow<nsw> : i64
    %812 = llvm.getelementptr inbounds %out_1[%811] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %759, %812 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %813 = llvm.add %810, %806 overflow<nsw> : i64
    %814 = llvm.getelementptr inbounds %out_1[%813] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %760, %814 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %815 = llvm.add %i_below_tile, %324 overflow<nsw> : i64
    %816 = llvm.mul %815, %b_stride0_1 overflow<nsw> : i64
    %817 = llvm.add %816, %j_panel overflow<nsw> : i64
    %818 = llvm.getelementptr inbounds %out_1[%817] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %761, %818 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %819 = llvm.add %816, %806 overflow<nsw> : i64
    %820 = llvm.getelementptr inbounds %out_1[%819] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %762, %820 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %821 = llvm.add %i_below_tile, %325 overflow<nsw> : i64
    %822 = llvm.mul %821, %b_stride0_1 overflow<nsw> : i64
    %823 = llvm.add %822, %j_panel overflow<nsw> : i64
    %824 = llvm.getelementptr inbounds %out_1[%823] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %763, %824 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %825 = llvm.add %822, %806 overflow<nsw> : i64
    %826 = llvm.getelementptr inbounds %out_1[%825] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %764, %826 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb24
  ^bb24:
    %827 = llvm.add %i_below_tile, %326 overflow<nsw> : i64
    %828 = llvm.icmp "slt" %827, %312 : i64
    llvm.cond_br %828, ^bb16(%827 : i64), ^bb25
  ^bb25:
    %829 = llvm.icmp "slt" %312, %313 : i64
    llvm.cond_br %829, ^bb26(%312 : i64), ^bb35
  ^bb26(%i_below_below_tile: i64):
    %830 = llvm.icmp "eq" %k0_piece, %314 : i64
    llvm.cond_br %830, ^bb27, ^bb28
  ^bb27:
    llvm.br ^bb29(%333, %333, %333, %333 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb28:
    %831 = llvm.mul %i_below_below_tile, %b_stride0_1 overflow<nsw> : i64
    %832 = llvm.add %831, %j_panel overflow<nsw> : i64
    %833 = llvm.getelementptr inbounds %out_1[%832] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %834 = llvm.load %833 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %835 = llvm.add %j_panel, %318 overflow<nsw> : i64
    %836 = llvm.add %831, %835 overflow<nsw> : i64
    %837 = llvm.getelementptr inbounds %out_1[%836] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %838 = llvm.load %837 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %839 = llvm.add %i_below_below_tile, %317 overflow<nsw> : i64
    %840 = llvm.mul %839, %b_stride0_1 overflow<nsw> : i64
    %841 = llvm.add %840, %j_panel overflow<nsw> : i64
    %842 = llvm.getelementptr inbounds %out_1[%841] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %843 = llvm.load %842 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %844 = llvm.add %840, %835 overflow<nsw> : i64
    %845 = llvm.getelementptr inbounds %out_1[%844] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %846 = llvm.load %845 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb29(%834, %838, %843, %846 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb29(%847: vector<8xf32>, %848: vector<8xf32>, %849: vector<8xf32>, %850: vector<8xf32>):
    %851 = llvm.icmp "slt" %k0_piece, %343 : i64
    llvm.cond_br %851, ^bb30(%k0_piece, %847, %848, %849, %850 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb31(%847, %848, %849, %850 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb30(%k0_below_below: i64, %852: vector<8xf32>, %853: vector<8xf32>, %854: vector<8xf32>, %855: vector<8xf32>):
    %856 = llvm.mul %i_below_below_tile, %a_stride0_1 overflow<nsw> : i64
    %857 = llvm.add %856, %k0_below_below overflow<nsw> : i64
    %858 = llvm.getelementptr inbounds %a_1[%857] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %859 = llvm.load %858 {alignment = 4 : i64} : !llvm.ptr -> f32
    %860 = llvm.mlir.poison : vector<8xf32>
    %861 = llvm.insertelement %859, %860[%314 : i64] : vector<8xf32>
    %862 = llvm.shufflevector %861, %860 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %863 = llvm.add %i_below_below_tile, %317 overflow<nsw> : i64
    %864 = llvm.mul %863, %a_stride0_1 overflow<nsw> : i64
    %865 = llvm.add %864, %k0_below_below overflow<nsw> : i64
    %866 = llvm.getelementptr inbounds %a_1[%865] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %867 = llvm.load %866 {alignment = 4 : i64} : !llvm.ptr -> f32
    %868 = llvm.mlir.poison : vector<8xf32>
    %869 = llvm.insertelement %867, %868[%314 : i64] : vector<8xf32>
    %870 = llvm.shufflevector %869, %868 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %871 = llvm.sub %k0_below_below, %k0_piece overflow<nsw> : i64
    %872 = llvm.mul %871, %315 overflow<nsw> : i64
    %873 = llvm.getelementptr inbounds %b_copy[%872] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %874 = llvm.load %873 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %875 = llvm.add %314, %318 overflow<nsw> : i64
    %876 = llvm.add %872, %875 overflow<nsw> : i64
    %877 = llvm.getelementptr inbounds %b_copy[%876] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %878 = llvm.load %877 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %879 = llvm.fmul %862, %874 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %880 = llvm.fmul %862, %878 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %881 = llvm.fmul %870, %874 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %882 = llvm.fmul %870, %878 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %883 = llvm.fadd %852, %879 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %884 = llvm.fadd %853, %880 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %885 = llvm.fadd %854, %881 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %886 = llvm.fadd %855, %882 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %887 = llvm.add %k0_below_below, %317 overflow<nsw> : i64
    %888 = llvm.icmp "slt" %887, %343 : i64
    llvm.cond_br %888, ^bb30(%887, %883, %884, %885, %886 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb31(%883, %884, %885, %886 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb31(%889: vector<8xf32>, %890: vector<8xf32>, %891: vector<8xf32>, %892: vector<8xf32>):
    %893 = llvm.sub %342, %a_stride0_1 overflow<nsw> : i64
    %894 = llvm.icmp "sge" %893, %314 : i64
    llvm.cond_br %894, ^bb32, ^bb33
  ^bb32:
    %895 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %896 = llvm.load %895 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %897 = llvm.add %j_panel, %318 overflow<nsw> : i64
    %898 = llvm.getelementptr inbounds %bias_1[%897] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %899 = llvm.load %898 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %900 = llvm.fadd %889, %896 : vector<8xf32>
    %901 = llvm.fadd %890, %899 : vector<8xf32>
    %902 = llvm.fadd %891, %896 : vector<8xf32>
    %903 = llvm.fadd %892, %899 : vector<8xf32>
    %904 = llvm.mul %i_below_below_tile, %b_stride0_1 overflow<nsw> : i64
    %905 = llvm.add %904, %j_panel overflow<nsw> : i64
    %906 = llvm.getelementptr inbounds %out_1[%905] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %900, %906 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %907 = llvm.add %904, %897 overflow<nsw> : i64
    %908 = llvm.getelementptr inbounds %out_1[%907] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %901, %908 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %909 = llvm.add %i_below_below_tile, %317 overflow<nsw> : i64
    %910 = llvm.mul %909, %b_stride0_1 overflow<nsw> : i64
    %911 = llvm.add %910, %j_panel overflow<nsw> : i64
    %912 = llvm.getelementptr inbounds %out_1[%911] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %902, %912 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %913 = llvm.add %910, %897 overflow<nsw> : i64
    %914 = llvm.getelementptr inbounds %out_1[%913] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %903, %914 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb34
  ^bb33:
    %915 = llvm.mul %i_below_below_tile, %b_stride0_1 overflow<nsw> : i64
    %916 = llvm.add %915, %j_panel overflow<nsw> : i64
    %917 = llvm.getelementptr inbounds %out_1[%916] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %889, %917 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %918 = llvm.add %j_panel, %318 overflow<nsw> : i64
    %919 = llvm.add %915, %918 overflow<nsw> : i64
    %920 = llvm.getelementptr inbounds %out_1[%919] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %890, %920 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %921 = llvm.add %i_below_below_tile, %317 overflow<nsw> : i64
    %922 = llvm.mul %921, %b_stride0_1 overflow<nsw> : i64
    %923 = llvm.add %922, %j_panel overflow<nsw> : i64
    %924 = llvm.getelementptr inbounds %out_1[%923] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %891, %924 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %925 = llvm.add %922, %918 overflow<nsw> : i64
    %926 = llvm.getelementptr inbounds %out_1[%925] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %892, %926 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb34
  ^bb34:
    %927 = llvm.add %i_below_below_tile, %324 overflow<nsw> : i64
    %928 = llvm.icmp "slt" %927, %313 : i64
    llvm.cond_br %928, ^bb26(%927 : i64), ^bb35
  ^bb35:
    %929 = llvm.icmp "slt" %313, %a_size0_1 : i64
    llvm.cond_br %929, ^bb36(%313 : i64), ^bb45
  ^bb36(%i_below_below_below_tile: i64):
    %930 = llvm.icmp "eq" %k0_piece, %314 : i64
    llvm.cond_br %930, ^bb37, ^bb38
  ^bb37:
    llvm.br ^bb39(%333, %333 : vector<8xf32>, vector<8xf32>)
  ^bb38:
    %931 = llvm.mul %i_below_below_below_tile, %b_stride0_1 overflow<nsw> : i64
    %932 = llvm.add %931, %j_panel overflow<nsw> : i64
    %933 = llvm.getelementptr inbounds %out_1[%932] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %934 = llvm.load %933 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %935 = llvm.add %j_panel, %318 overflow<nsw> : i64
    %936 = llvm.add %931, %935 overflow<nsw> : i64
    %937 = llvm.getelementptr inbounds %out_1[%936] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %938 = llvm.load %937 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb39(%934, %938 : vector<8xf32>, vector<8xf32>)
  ^bb39(%939: vector<8xf32>, %940: vector<8xf32>):
    %941 = llvm.icmp "slt" %k0_piece, %343 : i64
    llvm.cond_br %941, ^bb40(%k0_piece, %939, %940 : i64, vector<8xf32>, vector<8xf32>), ^bb41(%939, %940 : vector<8xf32>, vector<8xf32>)
  ^bb40(%k0_below_below_below: i64, %942: vector<8xf32>, %943: vector<8xf32>):
    %944 = llvm.mul %i_below_below_below_tile, %a_stride0_1 overflow<nsw> : i64
    %945 = llvm.add %944, %k0_below_below_below overflow<nsw> : i64
    %946 = llvm.getelementptr inbounds %a_1[%945] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %947 = llvm.load %946 {alignment = 4 : i64} : !llvm.ptr -> f32
    %948 = llvm.mlir.poison : vector<8xf32>
    %949 = llvm.insertelement %947, %948[%314 : i64] : vector<8xf32>
    %950 = llvm.shufflevector %949, %948 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %951 = llvm.sub %k0_below_below_below, %k0_piece overflow<nsw> : i64
    %952 = llvm.mul %951, %315 overflow<nsw> : i64
    %953 = llvm.getelementptr inbounds %b_copy[%952] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %954 = llvm.load %953 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %955 = llvm.add %314, %318 overflow<nsw> : i64
    %956 = llvm.add %952, %955 overflow<nsw> : i64
    %957 = llvm.getelementptr inbounds %b_copy[%956] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %958 = llvm.load %957 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %959 = llvm.fmul %950, %954 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %960 = llvm.fmul %950, %958 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %961 = llvm.fadd %942, %959 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %962 = llvm.fadd %943, %960 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %963 = llvm.add %k0_below_below_below, %317 overflow<nsw> : i64
    %964 = llvm.icmp "slt" %963, %343 : i64
    llvm.cond_br %964, ^bb40(%963, %961, %962 : i64, vector<8xf32>, vector<8xf32>), ^bb41(%961, %962 : vector<8xf32>, vector<8xf32>)
  ^bb41(%965: vector<8xf32>, %966: vector<8xf32>):
    %967 = llvm.sub %342, %a_stride0_1 overflow<nsw> : i64
    %968 = llvm.icmp "sge" %967, %314 : i64
    llvm.cond_br %968, ^bb42, ^bb43
  ^bb42:
    %969 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %970 = llvm.load %969 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %971 = llvm.add %j_panel, %318 overflow<nsw> : i64
    %972 = llvm.getelementptr inbounds %bias_1[%971] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %973 = llvm.load %972 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %974 = llvm.fadd %965, %970 : vector<8xf32>
    %975 = llvm.fadd %966, %973 : vector<8xf32>
    %976 = llvm.mul %i_below_below_below_tile, %b_stride0_1 overflow<nsw> : i64
    %977 = llvm.add %976, %j_panel overflow<nsw> : i64
    %978 = llvm.getelementptr inbounds %out_1[%977] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %974, %978 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %979 = llvm.add %976, %971 overflow<nsw> : i64
    %980 = llvm.getelementptr inbounds %out_1[%979] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %975, %980 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb44
  ^bb43:
    %981 = llvm.mul %i_below_below_below_tile, %b_stride0_1 overflow<nsw> : i64
    %982 = llvm.add %981, %j_panel overflow<nsw> : i64
    %983 = llvm.getelementptr inbounds %out_1[%982] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %965, %983 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %984 = llvm.add %j_panel, %318 overflow<nsw> : i64
    %985 = llvm.add %981, %984 overflow<nsw> : i64
    %986 = llvm.getelementptr inbounds %out_1[%985] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %966, %986 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb44
  ^bb44:
    %987 = llvm.add %i_below_below_below_tile, %317 overflow<nsw> : i64
    %988 = llvm.icmp "slt" %987, %a_size0_1 : i64
    llvm.cond_br %988, ^bb36(%987 : i64), ^bb45
  ^bb45:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %989 = llvm.add %k0_piece, %316 overflow<nsw> : i64
    %990 = llvm.icmp "slt" %989, %309 : i64
    llvm.cond_br %990, ^bb2(%989 : i64), ^bb46
  ^bb46:
    %991 = llvm.add %335, %317 overflow<nsw> : i64
    %992 = llvm.icmp "slt" %991, %end : i64
    llvm.cond_br %992, ^bb1(%991 : i64), ^bb47
  ^bb47:
    llvm.return %331 : i32
  ^bb48(%993: i32):
    llvm.return %993 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %994 = llvm.mlir.constant(8) : i64
    %995 = llvm.mlir.constant(16) : i64
    %996 = llvm.mlir.constant(24) : i64
    %997 = llvm.mlir.constant(32) : i64
    %998 = llvm.mlir.constant(40) : i64
    %999 = llvm.mlir.constant(48) : i64
    %1000 = llvm.mlir.constant(56) : i64
    %1001 = llvm.mlir.constant(64) : i64
    %1002 = llvm.mlir.constant(72) : i64
    %1003 = llvm.mlir.constant(80) : i64
    %1004 = llvm.mlir.constant(88) : i64
    %1005 = llvm.mlir.constant(96) : i64
    %1006 = llvm.mlir.constant(104) : i64
    %1007 = llvm.mlir.constant(112) : i64
    %1008 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %1009 = llvm.getelementptr inbounds %context[%994] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1010 = llvm.load %1009 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1011 = llvm.getelementptr inbounds %context[%995] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1012 = llvm.load %1011 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1013 = llvm.getelementptr inbounds %context[%996] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1014 = llvm.load %1013 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1015 = llvm.getelementptr inbounds %context[%997] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1016 = llvm.load %1015 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1017 = llvm.getelementptr inbounds %context[%998] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1018 = llvm.load %1017 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1019 = llvm.getelementptr inbounds %context[%999] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1020 = llvm.load %1019 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1021 = llvm.getelementptr inbounds %context[%1000] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1022 = llvm.load %1021 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1023 = llvm.getelementptr inbounds %context[%1001] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1024 = llvm.load %1023 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1025 = llvm.getelementptr inbounds %context[%1002] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1026 = llvm.load %1025 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1027 = llvm.getelementptr inbounds %context[%1003] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1028 = llvm.load %1027 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1029 = llvm.getelementptr inbounds %context[%1004] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1030 = llvm.load %1029 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1031 = llvm.getelementptr inbounds %context[%1005] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1032 = llvm.load %1031 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1033 = llvm.getelementptr inbounds %context[%1006] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1034 = llvm.load %1033 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1035 = llvm.getelementptr inbounds %context[%1007] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1036 = llvm.load %1035 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1037 = llvm.call @program.parallel0(%begin_1, %end_1, %1008, %1010, %1012, %1014, %1016, %1018, %1020, %1022, %1024, %1026, %1028, %1030, %1032, %1034, %1036) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64) -> i32
    llvm.return %1037 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %1038: i64, %b_stride0_2: i64, %1039: i64, %1040: i64, %1041: i64, %a_stride0_2: i64, %b_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_size0_2: i64, %1042: i64, %out_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %a_size0_2: i64, %a_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %bias_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %bias_size0_2: i64, %1043: i64, %1044: i64) -> i32 attributes {no_unwind, no_inline} {
    %1045 = llvm.mlir.constant(8) : i64
    %1046 = llvm.mlir.constant(0) : i64
    %1047 = llvm.mlir.constant(8192) : i64
    %1048 = llvm.mlir.constant(1) : i64
    %1049 = llvm.mlir.constant(2) : i64
    %1050 = llvm.mlir.constant(3) : i64
    %1051 = llvm.mlir.constant(4) : i64
    %1052 = llvm.mlir.constant(5) : i64
    %1053 = llvm.mlir.constant(6) : i64
    %1054 = llvm.mlir.constant(7) : i64
    %1055 = llvm.mlir.constant(true) : i1
    %1056 = llvm.mlir.constant(1 : i32) : i32
    %1057 = llvm.mlir.constant(64) : i64
    %1058 = llvm.mlir.constant(-64) : i64
    %1059 = llvm.mlir.constant(0 : i32) : i32
    %1060 = llvm.mlir.constant(3 : i32) : i32
    %1061 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %1062 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %1062, ^bb1(%begin_2 : i64), ^bb49
  ^bb1(%1063: i64):
    %1064 = llvm.mul %1063, %1045 overflow<nsw> : i64
    %j_right_panel = llvm.add %1038, %1064 overflow<nsw> : i64
    %1065 = llvm.add %j_right_panel, %1045 overflow<nsw> : i64
    %1066 = llvm.sub %1065, %j_right_panel overflow<nsw> : i64
    %1067 = llvm.sub %b_stride0_2, %j_right_panel overflow<nsw> : i64
    %1068 = llvm.intr.smin(%1066, %1067) : (i64, i64) -> i64
    %1069 = llvm.intr.smin(%1068, %1045) : (i64, i64) -> i64
    %1070 = llvm.intr.smax(%1069, %1046) : (i64, i64) -> i64
    %1071 = llvm.trunc %1070 : i64 to i32
    %1072 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1073 = llvm.mlir.poison : vector<8xi32>
    %1074 = llvm.insertelement %1071, %1073[%1046 : i64] : vector<8xi32>
    %1075 = llvm.shufflevector %1074, %1073 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1076 = llvm.icmp "slt" %1072, %1075 : vector<8xi32>
    %1077 = llvm.icmp "slt" %1046, %1039 : i64
    llvm.cond_br %1077, ^bb2(%1046 : i64), ^bb48
  ^bb2(%k0_right_piece: i64):
    %1078 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1051, %1040) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1079 = llvm.extractvalue %1078[0] : !llvm.struct<(i64, i1)>
    %1080 = llvm.extractvalue %1078[1] : !llvm.struct<(i64, i1)>
    %1081 = llvm.xor %1080, %1055 : i1
    llvm.cond_br %1081, ^bb3, ^bb50(%1056 : i32)
  ^bb3:
    %1082 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1079, %1041) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1083 = llvm.extractvalue %1082[0] : !llvm.struct<(i64, i1)>
    %1084 = llvm.extractvalue %1082[1] : !llvm.struct<(i64, i1)>
    %1085 = llvm.xor %1084, %1055 : i1
    llvm.cond_br %1085, ^bb4, ^bb50(%1056 : i32)
  ^bb4:
    %1086 = llvm.add %1083, %1057 overflow<nsw> : i64
    %1087 = llvm.and %1086, %1058 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%1057, %1087) : (i64, i64) -> !llvm.ptr
    %1088 = llvm.mlir.zero : !llvm.ptr
    %1089 = llvm.icmp "ne" %b_copy_1, %1088 : !llvm.ptr
    llvm.cond_br %1089, ^bb5, ^bb50(%1056 : i32)
  ^bb5:
    %1090 = llvm.add %k0_right_piece, %1047 overflow<nsw> : i64
    %1091 = llvm.intr.smin(%1090, %a_stride0_2) : (i64, i64) -> i64
    %1092 = llvm.icmp "slt" %k0_right_piece, %1091 : i64
    llvm.cond_br %1092, ^bb6(%k0_right_piece : i64), ^bb7
  ^bb6(%k0_right_copy: i64):
    %1093 = llvm.add %k0_right_copy, %1045 overflow<nsw> : i64
    %1094 = llvm.mul %1093, %b_stride0_2 overflow<nsw> : i64
    %1095 = llvm.add %1094, %j_right_panel overflow<nsw> : i64
    %1096 = llvm.getelementptr %b_2[%1095] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%1096, %1059, %1060, %1056) : (!llvm.ptr, i32, i32, i32) -> ()
    %1097 = llvm.mul %k0_right_copy, %b_stride0_2 overflow<nsw> : i64
    %1098 = llvm.add %1097, %j_right_panel overflow<nsw> : i64
    %1099 = llvm.getelementptr inbounds %b_2[%1098] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1100 = llvm.intr.masked.load %1099, %1076, %1061 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1101 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %1102 = llvm.mul %1101, %1041 overflow<nsw> : i64
    %1103 = llvm.getelementptr inbounds %b_copy_1[%1102] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1100, %1103, %1076 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1104 = llvm.add %k0_right_copy, %1048 overflow<nsw> : i64
    %1105 = llvm.icmp "slt" %1104, %1091 : i64
    llvm.cond_br %1105, ^bb6(%1104 : i64), ^bb7
  ^bb7:
    %1106 = llvm.icmp "slt" %1046, %1042 : i64
    llvm.cond_br %1106, ^bb8(%1046 : i64), ^bb17
  ^bb8(%i_right_tile: i64):
    %1107 = llvm.icmp "eq" %k0_right_piece, %1046 : i64
    llvm.cond_br %1107, ^bb9, ^bb10
  ^bb9:
    llvm.br ^bb11(%1061, %1061, %1061, %1061, %1061, %1061, %1061, %1061 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb10:
    %1108 = llvm.mul %i_right_tile, %b_stride0_2 overflow<nsw> : i64
    %1109 = llvm.add %1108, %j_right_panel overflow<nsw> : i64
    %1110 = llvm.getelementptr inbounds %out_2[%1109] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1111 = llvm.intr.masked.load %1110, %1076, %1061 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1112 = llvm.add %i_right_tile, %1048 overflow<nsw> : i64
    %1113 = llvm.mul %1112, %b_stride0_2 overflow<nsw> : i64
    %1114 = llvm.add %1113, %j_right_panel overflow<nsw> : i64
    %1115 = llvm.getelementptr inbounds %out_2[%1114] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1116 = llvm.intr.masked.load %1115, %1076, %1061 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1117 = llvm.add %i_right_tile, %1049 overflow<nsw> : i64
    %1118 = llvm.mul %1117, %b_stride0_2 overflow<nsw> : i64
    %1119 = llvm.add %1118, %j_right_panel overflow<nsw> : i64
    %1120 = llvm.getelementptr inbounds %out_2[%1119] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1121 = llvm.intr.masked.load %1120, %1076, %1061 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1122 = llvm.add %i_right_tile, %1050 overflow<nsw> : i64
    %1123 = llvm.mul %1122, %b_stride0_2 overflow<nsw> : i64
    %1124 = llvm.add %1123, %j_right_panel overflow<nsw> : i64
    %1125 = llvm.getelementptr inbounds %out_2[%1124] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1126 = llvm.intr.masked.load %1125, %1076, %1061 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1127 = llvm.add %i_right_tile, %1051 overflow<nsw> : i64
    %1128 = llvm.mul %1127, %b_stride0_2 overflow<nsw> : i64
    %1129 = llvm.add %1128, %j_right_panel overflow<nsw> : i64
    %1130 = llvm.getelementptr inbounds %out_2[%1129] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1131 = llvm.intr.masked.load %1130, %1076, %1061 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1132 = llvm.add %i_right_tile, %1052 overflow<nsw> : i64
    %1133 = llvm.mul %1132, %b_stride0_2 overflow<nsw> : i64
    %1134 = llvm.add %1133, %j_right_panel overflow<nsw> : i64
    %1135 = llvm.getelementptr inbounds %out_2[%1134] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1136 = llvm.intr.masked.load %1135, %1076, %1061 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1137 = llvm.add %i_right_tile, %1053 overflow<nsw> : i64
    %1138 = llvm.mul %1137, %b_stride0_2 overflow<nsw> : i64
    %1139 = llvm.add %1138, %j_right_panel overflow<nsw> : i64
    %1140 = llvm.getelementptr inbounds %out_2[%1139] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1141 = llvm.intr.masked.load %1140, %1076, %1061 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1142 = llvm.add %i_right_tile, %1054 overflow<nsw> : i64
    %1143 = llvm.mul %1142, %b_stride0_2 overflow<nsw> : i64
    %1144 = llvm.add %1143, %j_right_panel overflow<nsw> : i64
    %1145 = llvm.getelementptr inbounds %out_2[%1144] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1146 = llvm.intr.masked.load %1145, %1076, %1061 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb11(%1111, %1116, %1121, %1126, %1131, %1136, %1141, %1146 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb11(%1147: vector<8xf32>, %1148: vector<8xf32>, %1149: vector<8xf32>, %1150: vector<8xf32>, %1151: vector<8xf32>, %1152: vector<8xf32>, %1153: vector<8xf32>, %1154: vector<8xf32>):
    %1155 = llvm.icmp "slt" %k0_right_piece, %1091 : i64
    llvm.cond_br %1155, ^bb12(%k0_right_piece, %1147, %1148, %1149, %1150, %1151, %1152, %1153, %1154 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb13(%1147, %1148, %1149, %1150, %1151, %1152, %1153, %1154 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb12(%k0_right: i64, %1156: vector<8xf32>, %1157: vector<8xf32>, %1158: vector<8xf32>, %1159: vector<8xf32>, %1160: vector<8xf32>, %1161: vector<8xf32>, %1162: vector<8xf32>, %1163: vector<8xf32>):
    %1164 = llvm.mul %i_right_tile, %a_stride0_2 overflow<nsw> : i64
    %1165 = llvm.add %1164, %k0_right overflow<nsw> : i64
    %1166 = llvm.getelementptr inbounds %a_2[%1165] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1167 = llvm.load %1166 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1168 = llvm.mlir.poison : vector<8xf32>
    %1169 = llvm.insertelement %1167, %1168[%1046 : i64] : vector<8xf32>
    %1170 = llvm.shufflevector %1169, %1168 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1171 = llvm.add %i_right_tile, %1048 overflow<nsw> : i64
    %1172 = llvm.mul %1171, %a_stride0_2 overflow<nsw> : i64
    %1173 = llvm.add %1172, %k0_right overflow<nsw> : i64
    %1174 = llvm.getelementptr inbounds %a_2[%1173] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1175 = llvm.load %1174 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1176 = llvm.mlir.poison : vector<8xf32>
    %1177 = llvm.insertelement %1175, %1176[%1046 : i64] : vector<8xf32>
    %1178 = llvm.shufflevector %1177, %1176 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1179 = llvm.add %i_right_tile, %1049 overflow<nsw> : i64
    %1180 = llvm.mul %1179, %a_stride0_2 overflow<nsw> : i64
    %1181 = llvm.add %1180, %k0_right overflow<nsw> : i64
    %1182 = llvm.getelementptr inbounds %a_2[%1181] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1183 = llvm.load %1182 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1184 = llvm.mlir.poison : vector<8xf32>
    %1185 = llvm.insertelement %1183, %1184[%1046 : i64] : vector<8xf32>
    %1186 = llvm.shufflevector %1185, %1184 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1187 = llvm.add %i_right_tile, %1050 overflow<nsw> : i64
    %1188 = llvm.mul %1187, %a_stride0_2 overflow<nsw> : i64
    %1189 = llvm.add %1188, %k0_right overflow<nsw> : i64
    %1190 = llvm.getelementptr inbounds %a_2[%1189] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1191 = llvm.load %1190 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1192 = llvm.mlir.poison : vector<8xf32>
    %1193 = llvm.insertelement %1191, %1192[%1046 : i64] : vector<8xf32>
    %1194 = llvm.shufflevector %1193, %1192 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1195 = llvm.add %i_right_tile, %1051 overflow<nsw> : i64
    %1196 = llvm.mul %1195, %a_stride0_2 overflow<nsw> : i64
    %1197 = llvm.add %1196, %k0_right overflow<nsw> : i64
    %1198 = llvm.getelementptr inbounds %a_2[%1197] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1199 = llvm.load %1198 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1200 = llvm.mlir.poison : vector<8xf32>
    %1201 = llvm.insertelement %1199, %1200[%1046 : i64] : vector<8xf32>
    %1202 = llvm.shufflevector %1201, %1200 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1203 = llvm.add %i_right_tile, %1052 overflow<nsw> : i64
    %1204 = llvm.mul %1203, %a_stride0_2 overflow<nsw> : i64
    %1205 = llvm.add %1204, %k0_right overflow<nsw> : i64
    %1206 = llvm.getelementptr inbounds %a_2[%1205] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1207 = llvm.load %1206 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1208 = llvm.mlir.poison : vector<8xf32>
    %1209 = llvm.insertelement %1207, %1208[%1046 : i64] : vector<8xf32>
    %1210 = llvm.shufflevector %1209, %1208 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1211 = llvm.add %i_right_tile, %1053 overflow<nsw> : i64
    %1212 = llvm.mul %1211, %a_stride0_2 overflow<nsw> : i64
    %1213 = llvm.add %1212, %k0_right overflow<nsw> : i64
    %1214 = llvm.getelementptr inbounds %a_2[%1213] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1215 = llvm.load %1214 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1216 = llvm.mlir.poison : vector<8xf32>
    %1217 = llvm.insertelement %1215, %1216[%1046 : i64] : vector<8xf32>
    %1218 = llvm.shufflevector %1217, %1216 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1219 = llvm.add %i_right_tile, %1054 overflow<nsw> : i64
    %1220 = llvm.mul %1219, %a_stride0_2 overflow<nsw> : i64
    %1221 = llvm.add %1220, %k0_right overflow<nsw> : i64
    %1222 = llvm.getelementptr inbounds %a_2[%1221] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1223 = llvm.load %1222 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1224 = llvm.mlir.poison : vector<8xf32>
    %1225 = llvm.insertelement %1223, %1224[%1046 : i64] : vector<8xf32>
    %1226 = llvm.shufflevector %1225, %1224 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1227 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %1228 = llvm.mul %1227, %1041 overflow<nsw> : i64
    %1229 = llvm.getelementptr inbounds %b_copy_1[%1228] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1230 = llvm.intr.masked.load %1229, %1076, %1061 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1231 = llvm.fmul %1170, %1230 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1232 = llvm.fmul %1178, %1230 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1233 = llvm.fmul %1186, %1230 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1234 = llvm.fmul %1194, %1230 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1235 = llvm.fmul %1202, %1230 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1236 = llvm.fmul %1210, %1230 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1237 = llvm.fmul %1218, %1230 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1238 = llvm.fmul %1226, %1230 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1239 = llvm.fadd %1156, %1231 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1240 = llvm.fadd %1157, %1232 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1241 = llvm.fadd %1158, %1233 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1242 = llvm.fadd %1159, %1234 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1243 = llvm.fadd %1160, %1235 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1244 = llvm.fadd %1161, %1236 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1245 = llvm.fadd %1162, %1237 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1246 = llvm.fadd %1163, %1238 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1247 = llvm.add %k0_right, %1048 overflow<nsw> : i64
    %1248 = llvm.icmp "slt" %1247, %1091 : i64
    llvm.cond_br %1248, ^bb12(%1247, %1239, %1240, %1241, %1242, %1243, %1244, %1245, %1246 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb13(%1239, %1240, %1241, %1242, %1243, %1244, %1245, %1246 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb13(%1249: vector<8xf32>, %1250: vector<8xf32>, %1251: vector<8xf32>, %1252: vector<8xf32>, %1253: vector<8xf32>, %1254: vector<8xf32>, %1255: vector<8xf32>, %1256: vector<8xf32>):
    %1257 = llvm.sub %1090, %a_stride0_2 overflow<nsw> : i64
    %1258 = llvm.icmp "sge" %1257, %1046 : i64
    llvm.cond_br %1258, ^bb14, ^bb15
  ^bb14:
    %1259 = llvm.getelementptr inbounds %bias_2[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1260 = llvm.intr.masked.load %1259, %1076, %1061 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1261 = llvm.fadd %1249, %1260 : vector<8xf32>
    %1262 = llvm.fadd %1250, %1260 : vector<8xf32>
    %1263 = llvm.fadd %1251, %1260 : vector<8xf32>
    %1264 = llvm.fadd %1252, %1260 : vector<8xf32>
    %1265 = llvm.fadd %1253, %1260 : vector<8xf32>
    %1266 = llvm.fadd %1254, %1260 : vector<8xf32>
    %1267 = llvm.fadd %1255, %1260 : vector<8xf32>
    %1268 = llvm.fadd %1256, %1260 : vector<8xf32>
    %1269 = llvm.mul %i_right_tile, %b_stride0_2 overflow<nsw> : i64
    %1270 = llvm.add %1269, %j_right_panel overflow<nsw> : i64
    %1271 = llvm.getelementptr inbounds %out_2[%1270] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1261, %1271, %1076 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1272 = llvm.add %i_right_tile, %1048 overflow<nsw> : i64
    %1273 = llvm.mul %1272, %b_stride0_2 overflow<nsw> : i64
    %1274 = llvm.add %1273, %j_right_panel overflow<nsw> : i64
    %1275 = llvm.getelementptr inbounds %out_2[%1274] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1262, %1275, %1076 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1276 = llvm.add %i_right_tile, %1049 overflow<nsw> : i64
    %1277 = llvm.mul %1276, %b_stride0_2 overflow<nsw> : i64
    %1278 = llvm.add %1277, %j_right_panel overflow<nsw> : i64
    %1279 = llvm.getelementptr inbounds %out_2[%1278] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1263, %1279, %1076 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1280 = llvm.add %i_right_tile, %1050 overflow<nsw> : i64
    %1281 = llvm.mul %1280, %b_stride0_2 overflow<nsw> : i64
    %1282 = llvm.add %1281, %j_right_panel overflow<nsw> : i64
    %1283 = llvm.getelementptr inbounds %out_2[%1282] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1264, %1283, %1076 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1284 = llvm.add %i_right_tile, %1051 overflow<nsw> : i64
    %1285 = llvm.mul %1284, %b_stride0_2 overflow<nsw> : i64
    %1286 = llvm.add %1285, %j_right_panel overflow<nsw> : i64
    %1287 = llvm.getelementptr inbounds %out_2[%1286] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1265, %1287, %1076 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1288 = llvm.add %i_right_tile, %1052 overflow<nsw> : i64
    %1289 = llvm.mul %1288, %b_stride0_2 overflow<nsw> : i64
    %1290 = llvm.add %1289, %j_right_panel overflow<nsw> : i64
    %1291 = llvm.getelementptr inbounds %out_2[%1290] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1266, %1291, %1076 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1292 = llvm.add %i_right_tile, %1053 overflow<nsw> : i64
    %1293 = llvm.mul %1292, %b_stride0_2 overflow<nsw> : i64
    %1294 = llvm.add %1293, %j_right_panel overflow<nsw> : i64
    %1295 = llvm.getelementptr inbounds %out_2[%1294] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1267, %1295, %1076 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1296 = llvm.add %i_right_tile, %1054 overflow<nsw> : i64
    %1297 = llvm.mul %1296, %b_stride0_2 overflow<nsw> : i64
    %1298 = llvm.add %1297, %j_right_panel overflow<nsw> : i64
    %1299 = llvm.getelementptr inbounds %out_2[%1298] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1268, %1299, %1076 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb16
  ^bb15:
    %1300 = llvm.mul %i_right_tile, %b_stride0_2 overflow<nsw> : i64
    %1301 = llvm.add %1300, %j_right_panel overflow<nsw> : i64
    %1302 = llvm.getelementptr inbounds %out_2[%1301] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1249, %1302, %1076 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1303 = llvm.add %i_right_tile, %1048 overflow<nsw> : i64
    %1304 = llvm.mul %1303, %b_stride0_2 overflow<nsw> : i64
    %1305 = llvm.add %1304, %j_right_panel overflow<nsw> : i64
    %1306 = llvm.getelementptr inbounds %out_2[%1305] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1250, %1306, %1076 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1307 = llvm.add %i_right_tile, %1049 overflow<nsw> : i64
    %1308 = llvm.mul %1307, %b_stride0_2 overflow<nsw> : i64
    %1309 = llvm.add %1308, %j_right_panel overflow<nsw> : i64
    %1310 = llvm.getelementptr inbounds %out_2[%1309] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1251, %1310, %1076 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1311 = llvm.add %i_right_tile, %1050 overflow<nsw> : i64
    %1312 = llvm.mul %1311, %b_stride0_2 overflow<nsw> : i64
    %1313 = llvm.add %1312, %j_right_panel overflow<nsw> : i64
    %1314 = llvm.getelementptr inbounds %out_2[%1313] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1252, %1314, %1076 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1315 = llvm.add %i_right_tile, %1051 overflow<nsw> : i64
    %1316 = llvm.mul %1315, %b_stride0_2 overflow<nsw> : i64
    %1317 = llvm.add %1316, %j_right_panel overflow<nsw> : i64
    %1318 = llvm.getelementptr inbounds %out_2[%1317] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1253, %1318, %1076 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1319 = llvm.add %i_right_tile, %1052 overflow<nsw> : i64
    %1320 = llvm.mul %1319, %b_stride0_2 overflow<nsw> : i64
    %1321 = llvm.add %1320, %j_right_panel overflow<nsw> : i64
    %1322 = llvm.getelementptr inbounds %out_2[%1321] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1254, %1322, %1076 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1323 = llvm.add %i_right_tile, %1053 overflow<nsw> : i64
    %1324 = llvm.mul %1323, %b_stride0_2 overflow<nsw> : i64
    %1325 = llvm.add %1324, %j_right_panel overflow<nsw> : i64
    %1326 = llvm.getelementptr inbounds %out_2[%1325] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1255, %1326, %1076 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1327 = llvm.add %i_right_tile, %1054 overflow<nsw> : i64
    %1328 = llvm.mul %1327, %b_stride0_2 overflow<nsw> : i64
    %1329 = llvm.add %1328, %j_right_panel overflow<nsw> : i64
    %1330 = llvm.getelementptr inbounds %out_2[%1329] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1256, %1330, %1076 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb16
  ^bb16:
    %1331 = llvm.add %i_right_tile, %1045 overflow<nsw> : i64
    %1332 = llvm.icmp "slt" %1331, %1042 : i64
    llvm.cond_br %1332, ^bb8(%1331 : i64), ^bb17
  ^bb17:
    %1333 = llvm.icmp "slt" %1042, %1043 : i64
    llvm.cond_br %1333, ^bb18(%1042 : i64), ^bb27
  ^bb18(%i_right_below_tile: i64):
    %1334 = llvm.icmp "eq" %k0_right_piece, %1046 : i64
    llvm.cond_br %1334, ^bb19, ^bb20
  ^bb19:
    llvm.br ^bb21(%1061, %1061, %1061, %1061 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb20:
    %1335 = llvm.mul %i_right_below_tile, %b_stride0_2 overflow<nsw> : i64
    %1336 = llvm.add %1335, %j_right_panel overflow<nsw> : i64
    %1337 = llvm.getelementptr inbounds %out_2[%1336] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1338 = llvm.intr.masked.load %1337, %1076, %1061 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1339 = llvm.add %i_right_below_tile, %1048 overflow<nsw> : i64
    %1340 = llvm.mul %1339, %b_stride0_2 overflow<nsw> : i64
    %1341 = llvm.add %1340, %j_right_panel overflow<nsw> : i64
    %1342 = llvm.getelementptr inbounds %out_2[%1341] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1343 = llvm.intr.masked.load %1342, %1076, %1061 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1344 = llvm.add %i_right_below_tile, %1049 overflow<nsw> : i64
    %1345 = llvm.mul %1344, %b_stride0_2 overflow<nsw> : i64
    %1346 = llvm.add %1345, %j_right_panel overflow<nsw> : i64
    %1347 = llvm.getelementptr inbounds %out_2[%1346] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1348 = llvm.intr.masked.load %1347, %1076, %1061 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1349 = llvm.add %i_right_below_tile, %1050 overflow<nsw> : i64
    %1350 = llvm.mul %1349, %b_stride0_2 overflow<nsw> : i64
    %1351 = llvm.add %1350, %j_right_panel overflow<nsw> : i64
    %1352 = llvm.getelementptr inbounds %out_2[%1351] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1353 = llvm.intr.masked.load %1352, %1076, %1061 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb21(%1338, %1343, %1348, %1353 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb21(%1354: vector<8xf32>, %1355: vector<8xf32>, %1356: vector<8xf32>, %1357: vector<8xf32>):
    %1358 = llvm.icmp "slt" %k0_right_piece, %1091 : i64
    llvm.cond_br %1358, ^bb22(%k0_right_piece, %1354, %1355, %1356, %1357 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb23(%1354, %1355, %1356, %1357 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb22(%k0_right_below: i64, %1359: vector<8xf32>, %1360: vector<8xf32>, %1361: vector<8xf32>, %1362: vector<8xf32>):
    %1363 = llvm.mul %i_right_below_tile, %a_stride0_2 overflow<nsw> : i64
    %1364 = llvm.add %1363, %k0_right_below overflow<nsw> : i64
    %1365 = llvm.getelementptr inbounds %a_2[%1364] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1366 = llvm.load %1365 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1367 = llvm.mlir.poison : vector<8xf32>
    %1368 = llvm.insertelement %1366, %1367[%1046 : i64] : vector<8xf32>
    %1369 = llvm.shufflevector %1368, %1367 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1370 = llvm.add %i_right_below_tile, %1048 overflow<nsw> : i64
    %1371 = llvm.mul %1370, %a_stride0_2 overflow<nsw> : i64
    %1372 = llvm.add %1371, %k0_right_below overflow<nsw> : i64
    %1373 = llvm.getelementptr inbounds %a_2[%1372] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1374 = llvm.load %1373 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1375 = llvm.mlir.poison : vector<8xf32>
    %1376 = llvm.insertelement %1374, %1375[%1046 : i64] : vector<8xf32>
    %1377 = llvm.shufflevector %1376, %1375 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1378 = llvm.add %i_right_below_tile, %1049 overflow<nsw> : i64
    %1379 = llvm.mul %1378, %a_stride0_2 overflow<nsw> : i64
    %1380 = llvm.add %1379, %k0_right_below overflow<nsw> : i64
    %1381 = llvm.getelementptr inbounds %a_2[%1380] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1382 = llvm.load %1381 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1383 = llvm.mlir.poison : vector<8xf32>
    %1384 = llvm.insertelement %1382, %1383[%1046 : i64] : vector<8xf32>
    %1385 = llvm.shufflevector %1384, %1383 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1386 = llvm.add %i_right_below_tile, %1050 overflow<nsw> : i64
    %1387 = llvm.mul %1386, %a_stride0_2 overflow<nsw> : i64
    %1388 = llvm.add %1387, %k0_right_below overflow<nsw> : i64
    %1389 = llvm.getelementptr inbounds %a_2[%1388] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1390 = llvm.load %1389 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1391 = llvm.mlir.poison : vector<8xf32>
    %1392 = llvm.insertelement %1390, %1391[%1046 : i64] : vector<8xf32>
    %1393 = llvm.shufflevector %1392, %1391 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1394 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %1395 = llvm.mul %1394, %1041 overflow<nsw> : i64
    %1396 = llvm.getelementptr inbounds %b_copy_1[%1395] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1397 = llvm.intr.masked.load %1396, %1076, %1061 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1398 = llvm.fmul %1369, %1397 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1399 = llvm.fmul %1377, %1397 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1400 = llvm.fmul %1385, %1397 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1401 = llvm.fmul %1393, %1397 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1402 = llvm.fadd %1359, %1398 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1403 = llvm.fadd %1360, %1399 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1404 = llvm.fadd %1361, %1400 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1405 = llvm.fadd %1362, %1401 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1406 = llvm.add %k0_right_below, %1048 overflow<nsw> : i64
    %1407 = llvm.icmp "slt" %1406, %1091 : i64
    llvm.cond_br %1407, ^bb22(%1406, %1402, %1403, %1404, %1405 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb23(%1402, %1403, %1404, %1405 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb23(%1408: vector<8xf32>, %1409: vector<8xf32>, %1410: vector<8xf32>, %1411: vector<8xf32>):
    %1412 = llvm.sub %1090, %a_stride0_2 overflow<nsw> : i64
    %1413 = llvm.icmp "sge" %1412, %1046 : i64
    llvm.cond_br %1413, ^bb24, ^bb25
  ^bb24:
    %1414 = llvm.getelementptr inbounds %bias_2[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1415 = llvm.intr.masked.load %1414, %1076, %1061 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1416 = llvm.fadd %1408, %1415 : vector<8xf32>
    %1417 = llvm.fadd %1409, %1415 : vector<8xf32>
    %1418 = llvm.fadd %1410, %1415 : vector<8xf32>
    %1419 = llvm.fadd %1411, %1415 : vector<8xf32>
    %1420 = llvm.mul %i_right_below_tile, %b_stride0_2 overflow<nsw> : i64
    %1421 = llvm.add %1420, %j_right_panel overflow<nsw> : i64
    %1422 = llvm.getelementptr inbounds %out_2[%1421] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1416, %1422, %1076 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1423 = llvm.add %i_right_below_tile, %1048 overflow<nsw> : i64
    %1424 = llvm.mul %1423, %b_stride0_2 overflow<nsw> : i64
    %1425 = llvm.add %1424, %j_right_panel overflow<nsw> : i64
    %1426 = llvm.getelementptr inbounds %out_2[%1425] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1417, %1426, %1076 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1427 = llvm.add %i_right_below_tile, %1049 overflow<nsw> : i64
    %1428 = llvm.mul %1427, %b_stride0_2 overflow<nsw> : i64
    %1429 = llvm.add %1428, %j_right_panel overflow<nsw> : i64
    %1430 = llvm.getelementptr inbounds %out_2[%1429] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1418, %1430, %1076 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1431 = llvm.add %i_right_below_tile, %1050 overflow<nsw> : i64
    %1432 = llvm.mul %1431, %b_stride0_2 overflow<nsw> : i64
    %1433 = llvm.add %1432, %j_right_panel overflow<nsw> : i64
    %1434 = llvm.getelementptr inbounds %out_2[%1433] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1419, %1434, %1076 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb26
  ^bb25:
    %1435 = llvm.mul %i_right_below_tile, %b_stride0_2 overflow<nsw> : i64
    %1436 = llvm.add %1435, %j_right_panel overflow<nsw> : i64
    %1437 = llvm.getelementptr inbounds %out_2[%1436] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1408, %1437, %1076 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1438 = llvm.add %i_right_below_tile, %1048 overflow<nsw> : i64
    %1439 = llvm.mul %1438, %b_stride0_2 overflow<nsw> : i64
    %1440 = llvm.add %1439, %j_right_panel overflow<nsw> : i64
    %1441 = llvm.getelementptr inbounds %out_2[%1440] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1409, %1441, %1076 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1442 = llvm.add %i_right_below_tile, %1049 overflow<nsw> : i64
    %1443 = llvm.mul %1442, %b_stride0_2 overflow<nsw> : i64
    %1444 = llvm.add %1443, %j_right_panel overflow<nsw> : i64
    %1445 = llvm.getelementptr inbounds %out_2[%1444] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1410, %1445, %1076 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1446 = llvm.add %i_right_below_tile, %1050 overflow<nsw> : i64
    %1447 = llvm.mul %1446, %b_stride0_2 overflow<nsw> : i64
    %1448 = llvm.add %1447, %j_right_panel overflow<nsw> : i64
    %1449 = llvm.getelementptr inbounds %out_2[%1448] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1411, %1449, %1076 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb26
  ^bb26:
    %1450 = llvm.add %i_right_below_tile, %1051 overflow<nsw> : i64
    %1451 = llvm.icmp "slt" %1450, %1043 : i64
    llvm.cond_br %1451, ^bb18(%1450 : i64), ^bb27
  ^bb27:
    %1452 = llvm.icmp "slt" %1043, %1044 : i64
    llvm.cond_br %1452, ^bb28(%1043 : i64), ^bb37
  ^bb28(%i_right_below_below_tile: i64):
    %1453 = llvm.icmp "eq" %k0_right_piece, %1046 : i64
    llvm.cond_br %1453, ^bb29, ^bb30
  ^bb29:
    llvm.br ^bb31(%1061, %1061 : vector<8xf32>, vector<8xf32>)
  ^bb30:
    %1454 = llvm.mul %i_right_below_below_tile, %b_stride0_2 overflow<nsw> : i64
    %1455 = llvm.add %1454, %j_right_panel overflow<nsw> : i64
    %1456 = llvm.getelementptr inbounds %out_2[%1455] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1457 = llvm.intr.masked.load %1456, %1076, %1061 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1458 = llvm.add %i_right_below_below_tile, %1048 overflow<nsw> : i64
    %1459 = llvm.mul %1458, %b_stride0_2 overflow<nsw> : i64
    %1460 = llvm.add %1459, %j_right_panel overflow<nsw> : i64
    %1461 = llvm.getelementptr inbounds %out_2[%1460] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1462 = llvm.intr.masked.load %1461, %1076, %1061 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb31(%1457, %1462 : vector<8xf32>, vector<8xf32>)
  ^bb31(%1463: vector<8xf32>, %1464: vector<8xf32>):
    %1465 = llvm.icmp "slt" %k0_right_piece, %1091 : i64
    llvm.cond_br %1465, ^bb32(%k0_right_piece, %1463, %1464 : i64, vector<8xf32>, vector<8xf32>), ^bb33(%1463, %1464 : vector<8xf32>, vector<8xf32>)
  ^bb32(%k0_right_below_below: i64, %1466: vector<8xf32>, %1467: vector<8xf32>):
    %1468 = llvm.mul %i_right_below_below_tile, %a_stride0_2 overflow<nsw> : i64
    %1469 = llvm.add %1468, %k0_right_below_below overflow<nsw> : i64
    %1470 = llvm.getelementptr inbounds %a_2[%1469] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1471 = llvm.load %1470 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1472 = llvm.mlir.poison : vector<8xf32>
    %1473 = llvm.insertelement %1471, %1472[%1046 : i64] : vector<8xf32>
    %1474 = llvm.shufflevector %1473, %1472 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1475 = llvm.add %i_right_below_below_tile, %1048 overflow<nsw> : i64
    %1476 = llvm.mul %1475, %a_stride0_2 overflow<nsw> : i64
    %1477 = llvm.add %1476, %k0_right_below_below overflow<nsw> : i64
    %1478 = llvm.getelementptr inbounds %a_2[%1477] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1479 = llvm.load %1478 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1480 = llvm.mlir.poison : vector<8xf32>
    %1481 = llvm.insertelement %1479, %1480[%1046 : i64] : vector<8xf32>
    %1482 = llvm.shufflevector %1481, %1480 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1483 = llvm.sub %k0_right_below_below, %k0_right_piece overflow<nsw> : i64
    %1484 = llvm.mul %1483, %1041 overflow<nsw> : i64
    %1485 = llvm.getelementptr inbounds %b_copy_1[%1484] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1486 = llvm.intr.masked.load %1485, %1076, %1061 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1487 = llvm.fmul %1474, %1486 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1488 = llvm.fmul %1482, %1486 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1489 = llvm.fadd %1466, %1487 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1490 = llvm.fadd %1467, %1488 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1491 = llvm.add %k0_right_below_below, %1048 overflow<nsw> : i64
    %1492 = llvm.icmp "slt" %1491, %1091 : i64
    llvm.cond_br %1492, ^bb32(%1491, %1489, %1490 : i64, vector<8xf32>, vector<8xf32>), ^bb33(%1489, %1490 : vector<8xf32>, vector<8xf32>)
  ^bb33(%1493: vector<8xf32>, %1494: vector<8xf32>):
    %1495 = llvm.sub %1090, %a_stride0_2 overflow<nsw> : i64
    %1496 = llvm.icmp "sge" %1495, %1046 : i64
    llvm.cond_br %1496, ^bb34, ^bb35
  ^bb34:
    %1497 = llvm.getelementptr inbounds %bias_2[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1498 = llvm.intr.masked.load %1497, %1076, %1061 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1499 = llvm.fadd %1493, %1498 : vector<8xf32>
    %1500 = llvm.fadd %1494, %1498 : vector<8xf32>
    %1501 = llvm.mul %i_right_below_below_tile, %b_stride0_2 overflow<nsw> : i64
    %1502 = llvm.add %1501, %j_right_panel overflow<nsw> : i64
    %1503 = llvm.getelementptr inbounds %out_2[%1502] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1499, %1503, %1076 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1504 = llvm.add %i_right_below_below_tile, %1048 overflow<nsw> : i64
    %1505 = llvm.mul %1504, %b_stride0_2 overflow<nsw> : i64
    %1506 = llvm.add %1505, %j_right_panel overflow<nsw> : i64
    %1507 = llvm.getelementptr inbounds %out_2[%1506] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1500, %1507, %1076 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb36
  ^bb35:
    %1508 = llvm.mul %i_right_below_below_tile, %b_stride0_2 overflow<nsw> : i64
    %1509 = llvm.add %1508, %j_right_panel overflow<nsw> : i64
    %1510 = llvm.getelementptr inbounds %out_2[%1509] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1493, %1510, %1076 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1511 = llvm.add %i_right_below_below_tile, %1048 overflow<nsw> : i64
    %1512 = llvm.mul %1511, %b_stride0_2 overflow<nsw> : i64
    %1513 = llvm.add %1512, %j_right_panel overflow<nsw> : i64
    %1514 = llvm.getelementptr inbounds %out_2[%1513] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1494, %1514, %1076 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb36
  ^bb36:
    %1515 = llvm.add %i_right_below_below_tile, %1049 overflow<nsw> : i64
    %1516 = llvm.icmp "slt" %1515, %1044 : i64
    llvm.cond_br %1516, ^bb28(%1515 : i64), ^bb37
  ^bb37:
    %1517 = llvm.icmp "slt" %1044, %a_size0_2 : i64
    llvm.cond_br %1517, ^bb38(%1044 : i64), ^bb47
  ^bb38(%i_right_below_below_below_tile: i64):
    %1518 = llvm.icmp "eq" %k0_right_piece, %1046 : i64
    llvm.cond_br %1518, ^bb39, ^bb40
  ^bb39:
    llvm.br ^bb41(%1061 : vector<8xf32>)
  ^bb40:
    %1519 = llvm.mul %i_right_below_below_below_tile, %b_stride0_2 overflow<nsw> : i64
    %1520 = llvm.add %1519, %j_right_panel overflow<nsw> : i64
    %1521 = llvm.getelementptr inbounds %out_2[%1520] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1522 = llvm.intr.masked.load %1521, %1076, %1061 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb41(%1522 : vector<8xf32>)
  ^bb41(%1523: vector<8xf32>):
    %1524 = llvm.icmp "slt" %k0_right_piece, %1091 : i64
    llvm.cond_br %1524, ^bb42(%k0_right_piece, %1523 : i64, vector<8xf32>), ^bb43(%1523 : vector<8xf32>)
  ^bb42(%k0_right_below_below_below: i64, %1525: vector<8xf32>):
    %1526 = llvm.mul %i_right_below_below_below_tile, %a_stride0_2 overflow<nsw> : i64
    %1527 = llvm.add %1526, %k0_right_below_below_below overflow<nsw> : i64
    %1528 = llvm.getelementptr inbounds %a_2[%1527] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1529 = llvm.load %1528 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1530 = llvm.mlir.poison : vector<8xf32>
    %1531 = llvm.insertelement %1529, %1530[%1046 : i64] : vector<8xf32>
    %1532 = llvm.shufflevector %1531, %1530 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1533 = llvm.sub %k0_right_below_below_below, %k0_right_piece overflow<nsw> : i64
    %1534 = llvm.mul %1533, %1041 overflow<nsw> : i64
    %1535 = llvm.getelementptr inbounds %b_copy_1[%1534] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1536 = llvm.intr.masked.load %1535, %1076, %1061 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1537 = llvm.fmul %1532, %1536 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1538 = llvm.fadd %1525, %1537 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1539 = llvm.add %k0_right_below_below_below, %1048 overflow<nsw> : i64
    %1540 = llvm.icmp "slt" %1539, %1091 : i64
    llvm.cond_br %1540, ^bb42(%1539, %1538 : i64, vector<8xf32>), ^bb43(%1538 : vector<8xf32>)
  ^bb43(%1541: vector<8xf32>):
    %1542 = llvm.sub %1090, %a_stride0_2 overflow<nsw> : i64
    %1543 = llvm.icmp "sge" %1542, %1046 : i64
    llvm.cond_br %1543, ^bb44, ^bb45
  ^bb44:
    %1544 = llvm.getelementptr inbounds %bias_2[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1545 = llvm.intr.masked.load %1544, %1076, %1061 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1546 = llvm.fadd %1541, %1545 : vector<8xf32>
    %1547 = llvm.mul %i_right_below_below_below_tile, %b_stride0_2 overflow<nsw> : i64
    %1548 = llvm.add %1547, %j_right_panel overflow<nsw> : i64
    %1549 = llvm.getelementptr inbounds %out_2[%1548] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1546, %1549, %1076 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb46
  ^bb45:
    %1550 = llvm.mul %i_right_below_below_below_tile, %b_stride0_2 overflow<nsw> : i64
    %1551 = llvm.add %1550, %j_right_panel overflow<nsw> : i64
    %1552 = llvm.getelementptr inbounds %out_2[%1551] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1541, %1552, %1076 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb46
  ^bb46:
    %1553 = llvm.add %i_right_below_below_below_tile, %1048 overflow<nsw> : i64
    %1554 = llvm.icmp "slt" %1553, %a_size0_2 : i64
    llvm.cond_br %1554, ^bb38(%1553 : i64), ^bb47
  ^bb47:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %1555 = llvm.add %k0_right_piece, %1047 overflow<nsw> : i64
    %1556 = llvm.icmp "slt" %1555, %1039 : i64
    llvm.cond_br %1556, ^bb2(%1555 : i64), ^bb48
  ^bb48:
    %1557 = llvm.add %1063, %1048 overflow<nsw> : i64
    %1558 = llvm.icmp "slt" %1557, %end_2 : i64
    llvm.cond_br %1558, ^bb1(%1557 : i64), ^bb49
  ^bb49:
    llvm.return %1059 : i32
  ^bb50(%1559: i32):
    llvm.return %1559 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %1560 = llvm.mlir.constant(8) : i64
    %1561 = llvm.mlir.constant(16) : i64
    %1562 = llvm.mlir.constant(24) : i64
    %1563 = llvm.mlir.constant(32) : i64
    %1564 = llvm.mlir.constant(40) : i64
    %1565 = llvm.mlir.constant(48) : i64
    %1566 = llvm.mlir.constant(56) : i64
    %1567 = llvm.mlir.constant(64) : i64
    %1568 = llvm.mlir.constant(72) : i64
    %1569 = llvm.mlir.constant(80) : i64
    %1570 = llvm.mlir.constant(88) : i64
    %1571 = llvm.mlir.constant(96) : i64
    %1572 = llvm.mlir.constant(104) : i64
    %1573 = llvm.mlir.constant(112) : i64
    %1574 = llvm.mlir.constant(120) : i64
    %1575 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1576 = llvm.getelementptr inbounds %context_1[%1560] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1577 = llvm.load %1576 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1578 = llvm.getelementptr inbounds %context_1[%1561] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1579 = llvm.load %1578 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1580 = llvm.getelementptr inbounds %context_1[%1562] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1581 = llvm.load %1580 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1582 = llvm.getelementptr inbounds %context_1[%1563] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1583 = llvm.load %1582 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1584 = llvm.getelementptr inbounds %context_1[%1564] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1585 = llvm.load %1584 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1586 = llvm.getelementptr inbounds %context_1[%1565] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1587 = llvm.load %1586 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1588 = llvm.getelementptr inbounds %context_1[%1566] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1589 = llvm.load %1588 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1590 = llvm.getelementptr inbounds %context_1[%1567] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1591 = llvm.load %1590 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1592 = llvm.getelementptr inbounds %context_1[%1568] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1593 = llvm.load %1592 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1594 = llvm.getelementptr inbounds %context_1[%1569] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1595 = llvm.load %1594 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1596 = llvm.getelementptr inbounds %context_1[%1570] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1597 = llvm.load %1596 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1598 = llvm.getelementptr inbounds %context_1[%1571] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1599 = llvm.load %1598 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1600 = llvm.getelementptr inbounds %context_1[%1572] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1601 = llvm.load %1600 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1602 = llvm.getelementptr inbounds %context_1[%1573] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1603 = llvm.load %1602 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1604 = llvm.getelementptr inbounds %context_1[%1574] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1605 = llvm.load %1604 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1606 = llvm.call @program.parallel1(%begin_3, %end_3, %1575, %1577, %1579, %1581, %1583, %1585, %1587, %1589, %1591, %1593, %1595, %1597, %1599, %1601, %1603, %1605) : (i64, i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64) -> i32
    llvm.return %1606 : i32
  }
  llvm.func @program_shapes(%a_3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_3: i64, %a_stride0_3: i64, %b_3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_3: i64, %b_stride0_3: i64, %bias_3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %bias_size0_3: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %1607 = llvm.mlir.constant(0) : i64
    %1608 = llvm.mlir.constant(1) : i64
    %1609 = llvm.mlir.constant(2 : i32) : i32
    %1610 = llvm.mlir.constant(3 : i32) : i32
    %1611 = llvm.mlir.constant(0 : i32) : i32
    %1612 = llvm.icmp "eq" %a_stride0_3, %b_size0_3 : i64
    %1613 = llvm.icmp "eq" %bias_size0_3, %b_stride0_3 : i64
    llvm.cond_br %1612, ^bb1, ^bb3(%1609 : i32)
  ^bb1:
    llvm.cond_br %1613, ^bb2, ^bb3(%1610 : i32)
  ^bb2:
    llvm.store %a_size0_3, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %1614 = llvm.getelementptr inbounds %extents[%1608] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride0_3, %1614 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1611 : i32
  ^bb3(%1615: i32):
    llvm.return %1615 : i32
  }
}
