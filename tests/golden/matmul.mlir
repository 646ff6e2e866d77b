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
    scf.for %j_right_panel = %5 to %3 step %c8 {
      %425 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
      %426 = arith.subi %425, %j_right_panel overflow<nsw> : index
      %427 = arith.subi %3, %j_right_panel overflow<nsw> : index
      %428 = arith.minsi %426, %427 : index
      %429 = vector.create_mask %428 : vector<8xi1>
      scf.for %k0_right_piece = %c0 to %6 step %c8192 {
        %b_copy_1 = memref.alloc(%421, %424) {alignment = 64 : i64} : memref<?x?xf32>
        %430 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
        %431 = arith.minsi %430, %2 : index
        scf.for %k0_right_copy = %k0_right_piece to %431 step %c1 {
          %432 = arith.addi %k0_right_copy, %c8 overflow<nsw> : index
          memref.prefetch %b[%432, %j_right_panel], read, locality<3>, data : memref<?x?xf32>
          %433 = vector.maskedload %b[%k0_right_copy, %j_right_panel], %429, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
          %434 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
          vector.maskedstore %b_copy_1[%434, %c0], %429, %433 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        }
        scf.for %i_right_tile = %c0 to %412 step %c8 {
          %435 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %436, %437, %438, %439, %440, %441, %442, %443 = scf.if %435 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %444 = vector.maskedload %out_1[%i_right_tile, %j_right_panel], %429, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %445 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
            %446 = vector.maskedload %out_1[%445, %j_right_panel], %429, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %447 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
            %448 = vector.maskedload %out_1[%447, %j_right_panel], %429, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %449 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
            %450 = vector.maskedload %out_1[%449, %j_right_panel], %429, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %451 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
            %452 = vector.maskedload %out_1[%451, %j_right_panel], %429, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %453 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
            %454 = vector.maskedload %out_1[%453, %j_right_panel], %429, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %455 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
            %456 = vector.maskedload %out_1[%455, %j_right_panel], %429, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %457 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
            %458 = vector.maskedload %out_1[%457, %j_right_panel], %429, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %444, %446, %448, %450, %452, %454, %456, %458 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %459, %460, %461, %462, %463, %464, %465, %466 = scf.for %k0_right = %k0_right_piece to %431 step %c1 iter_args(%467 = %436, %468 = %437, %469 = %438, %470 = %439, %471 = %440, %472 = %441, %473 = %442, %474 = %443) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %475 = memref.load %a[%i_right_tile, %k0_right] : memref<?x?xf32>
            %476 = vector.broadcast %475 : f32 to vector<8xf32>
            %477 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
            %478 = memref.load %a[%477, %k0_right] : memref<?x?xf32>
            %479 = vector.broadcast %478 : f32 to vector<8xf32>
            %480 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
            %481 = memref.load %a[%480, %k0_right] : memref<?x?xf32>
            %482 = vector.broadcast %481 : f32 to vector<8xf32>
            %483 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
            %484 = memref.load %a[%483, %k0_right] : memref<?x?xf32>
            %485 = vector.broadcast %484 : f32 to vector<8xf32>
            %486 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
            %487 = memref.load %a[%486, %k0_right] : memref<?x?xf32>
            %488 = vector.broadcast %487 : f32 to vector<8xf32>
            %489 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
            %490 = memref.load %a[%489, %k0_right] : memref<?x?xf32>
            %491 = vector.broadcast %490 : f32 to vector<8xf32>
            %492 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
            %493 = memref.load %a[%492, %k0_right] : memref<?x?xf32>
            %494 = vector.broadcast %493 : f32 to vector<8xf32>
            %495 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
            %496 = memref.load %a[%495, %k0_right] : memref<?x?xf32>
            %497 = vector.broadcast %496 : f32 to vector<8xf32>
            %498 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
            %499 = vector.maskedload %b_copy_1[%498, %c0], %429, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %500 = arith.mulf %476, %499 fastmath<reassoc,contract> : vector<8xf32>
            %501 = arith.mulf %479, %499 fastmath<reassoc,contract> : vector<8xf32>
            %502 = arith.mulf %482, %499 fastmath<reassoc,contract> : vector<8xf32>
            %503 = arith.mulf %485, %499 fastmath<reassoc,contract> : vector<8xf32>
            %504 = arith.mulf %488, %499 fastmath<reassoc,contract> : vector<8xf32>
            %505 = arith.mulf %491, %499 fastmath<reassoc,contract> : vector<8xf32>
            %506 = arith.mulf %494, %499 fastmath<reassoc,contract> : vector<8xf32>
            %507 = arith.mulf %497, %499 fastmath<reassoc,contract> : vector<8xf32>
            %508 = arith.addf %467, %500 fastmath<reassoc,contract> : vector<8xf32>
            %509 = arith.addf %468, %501 fastmath<reassoc,contract> : vector<8xf32>
            %510 = arith.addf %469, %502 fastmath<reassoc,contract> : vector<8xf32>
            %511 = arith.addf %470, %503 fastmath<reassoc,contract> : vector<8xf32>
            %512 = arith.addf %471, %504 fastmath<reassoc,contract> : vector<8xf32>
            %513 = arith.addf %472, %505 fastmath<reassoc,contract> : vector<8xf32>
            %514 = arith.addf %473, %506 fastmath<reassoc,contract> : vector<8xf32>
            %515 = arith.addf %474, %507 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %508, %509, %510, %511, %512, %513, %514, %515 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %516 = arith.subi %430, %2 overflow<nsw> : index
          %517 = arith.cmpi sge, %516, %c0 : index
          scf.if %517 {
            %518 = vector.maskedload %bias[%j_right_panel], %429, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %519 = arith.addf %459, %518 : vector<8xf32>
            %520 = arith.addf %460, %518 : vector<8xf32>
            %521 = arith.addf %461, %518 : vector<8xf32>
            %522 = arith.addf %462, %518 : vector<8xf32>
            %523 = arith.addf %463, %518 : vector<8xf32>
            %524 = arith.addf %464, %518 : vector<8xf32>
            %525 = arith.addf %465, %518 : vector<8xf32>
            %526 = arith.addf %466, %518 : vector<8xf32>
            vector.maskedstore %out_1[%i_right_tile, %j_right_panel], %429, %519 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %527 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out_1[%527, %j_right_panel], %429, %520 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %528 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
            vector.maskedstore %out_1[%528, %j_right_panel], %429, %521 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %529 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
            vector.maskedstore %out_1[%529, %j_right_panel], %429, %522 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %530 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
            vector.maskedstore %out_1[%530, %j_right_panel], %429, %523 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %531 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
            vector.maskedstore %out_1[%531, %j_right_panel], %429, %524 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %532 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
            vector.maskedstore %out_1[%532, %j_right_panel], %429, %525 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %533 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
            vector.maskedstore %out_1[%533, %j_right_panel], %429, %526 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            vector.maskedstore %out_1[%i_right_tile, %j_right_panel], %429, %459 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %534 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out_1[%534, %j_right_panel], %429, %460 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %535 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
            vector.maskedstore %out_1[%535, %j_right_panel], %429, %461 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %536 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
            vector.maskedstore %out_1[%536, %j_right_panel], %429, %462 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %537 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
            vector.maskedstore %out_1[%537, %j_right_panel], %429, %463 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %538 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
            vector.maskedstore %out_1[%538, %j_right_panel], %429, %464 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %539 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
            vector.maskedstore %out_1[%539, %j_right_panel], %429, %465 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %540 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
            vector.maskedstore %out_1[%540, %j_right_panel], %429, %466 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        scf.for %i_right_below_tile = %412 to %416 step %c4 {
          %541 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %542, %543, %544, %545 = scf.if %541 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %546 = vector.maskedload %out_1[%i_right_below_tile, %j_right_panel], %429, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %547 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
            %548 = vector.maskedload %out_1[%547, %j_right_panel], %429, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %549 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
            %550 = vector.maskedload %out_1[%549, %j_right_panel], %429, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %551 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
            %552 = vector.maskedload %out_1[%551, %j_right_panel], %429, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %546, %548, %550, %552 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %553, %554, %555, %556 = scf.for %k0_right_below = %k0_right_piece to %431 step %c1 iter_args(%557 = %542, %558 = %543, %559 = %544, %560 = %545) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %561 = memref.load %a[%i_right_below_tile, %k0_right_below] : memref<?x?xf32>
            %562 = vector.broadcast %561 : f32 to vector<8xf32>
            %563 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
            %564 = memref.load %a[%563, %k0_right_below] : memref<?x?xf32>
            %565 = vector.broadcast %564 : f32 to vector<8xf32>
            %566 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
            %567 = memref.load %a[%566, %k0_right_below] : memref<?x?xf32>
            %568 = vector.broadcast %567 : f32 to vector<8xf32>
            %569 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
            %570 = memref.load %a[%569, %k0_right_below] : memref<?x?xf32>
            %571 = vector.broadcast %570 : f32 to vector<8xf32>
            %572 = arith.subi %k0_right_below, %k0_right_piece overflow<nsw> : index
            %573 = vector.maskedload %b_copy_1[%572, %c0], %429, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %574 = arith.mulf %562, %573 fastmath<reassoc,contract> : vector<8xf32>
            %575 = arith.mulf %565, %573 fastmath<reassoc,contract> : vector<8xf32>
            %576 = arith.mulf %568, %573 fastmath<reassoc,contract> : vector<8xf32>
            %577 = arith.mulf %571, %573 fastmath<reassoc,contract> : vector<8xf32>
            %578 = arith.addf %557, %574 fastmath<reassoc,contract> : vector<8xf32>
            %579 = arith.addf %558, %575 fastmath<reassoc,contract> : vector<8xf32>
            %580 = arith.addf %559, %576 fastmath<reassoc,contract> : vector<8xf32>
            %581 = arith.addf %560, %577 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %578, %579, %580, %581 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %582 = arith.subi %430, %2 overflow<nsw> : index
          %583 = arith.cmpi sge, %582, %c0 : index
          scf.if %583 {
            %584 = vector.maskedload %bias[%j_right_panel], %429, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %585 = arith.addf %553, %584 : vector<8xf32>
            %586 = arith.addf %554, %584 : vector<8xf32>
            %587 = arith.addf %555, %584 : vector<8xf32>
            %588 = arith.addf %556, %584 : vector<8xf32>
            vector.maskedstore %out_1[%i_right_below_tile, %j_right_panel], %429, %585 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %589 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out_1[%589, %j_right_panel], %429, %586 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %590 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
            vector.maskedstore %out_1[%590, %j_right_panel], %429, %587 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %591 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
            vector.maskedstore %out_1[%591, %j_right_panel], %429, %588 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            vector.maskedstore %out_1[%i_right_below_tile, %j_right_panel], %429, %553 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %592 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out_1[%592, %j_right_panel], %429, %554 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %593 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
            vector.maskedstore %out_1[%593, %j_right_panel], %429, %555 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %594 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
            vector.maskedstore %out_1[%594, %j_right_panel], %429, %556 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        scf.for %i_right_below_below_tile = %416 to %420 step %c2 {
          %595 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %596, %597 = scf.if %595 -> (vector<8xf32>, vector<8xf32>) {
            scf.yield %0, %0 : vector<8xf32>, vector<8xf32>
          } else {
            %598 = vector.maskedload %out_1[%i_right_below_below_tile, %j_right_panel], %429, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %599 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
            %600 = vector.maskedload %out_1[%599, %j_right_panel], %429, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %598, %600 : vector<8xf32>, vector<8xf32>
          }
          %601, %602 = scf.for %k0_right_below_below = %k0_right_piece to %431 step %c1 iter_args(%603 = %596, %604 = %597) -> (vector<8xf32>, vector<8xf32>) {
            %605 = memref.load %a[%i_right_below_below_tile, %k0_right_below_below] : memref<?x?xf32>
            %606 = vector.broadcast %605 : f32 to vector<8xf32>
            %607 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
            %608 = memref.load %a[%607, %k0_right_below_below] : memref<?x?xf32>
            %609 = vector.broadcast %608 : f32 to vector<8xf32>
            %610 = arith.subi %k0_right_below_below, %k0_right_piece overflow<nsw> : index
            %611 = vector.maskedload %b_copy_1[%610, %c0], %429, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %612 = arith.mulf %606, %611 fastmath<reassoc,contract> : vector<8xf32>
            %613 = arith.mulf %609, %611 fastmath<reassoc,contract> : vector<8xf32>
            %614 = arith.addf %603, %612 fastmath<reassoc,contract> : vector<8xf32>
            %615 = arith.addf %604, %613 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %614, %615 : vector<8xf32>, vector<8xf32>
          }
          %616 = arith.subi %430, %2 overflow<nsw> : index
          %617 = arith.cmpi sge, %616, %c0 : index
          scf.if %617 {
            %618 = vector.maskedload %bias[%j_right_panel], %429, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %619 = arith.addf %601, %618 : vector<8xf32>
            %620 = arith.addf %602, %618 : vector<8xf32>
            vector.maskedstore %out_1[%i_right_below_below_tile, %j_right_panel], %429, %619 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %621 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out_1[%621, %j_right_panel], %429, %620 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            vector.maskedstore %out_1[%i_right_below_below_tile, %j_right_panel], %429, %601 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %622 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out_1[%622, %j_right_panel], %429, %602 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        scf.for %i_right_below_below_below_tile = %420 to %1 step %c1 {
          %623 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %624 = scf.if %623 -> (vector<8xf32>) {
            scf.yield %0 : vector<8xf32>
          } else {
            %625 = vector.maskedload %out_1[%i_right_below_below_below_tile, %j_right_panel], %429, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %625 : vector<8xf32>
          }
          %626 = scf.for %k0_right_below_below_below = %k0_right_piece to %431 step %c1 iter_args(%627 = %624) -> (vector<8xf32>) {
            %628 = memref.load %a[%i_right_below_below_below_tile, %k0_right_below_below_below] : memref<?x?xf32>
            %629 = vector.broadcast %628 : f32 to vector<8xf32>
            %630 = arith.subi %k0_right_below_below_below, %k0_right_piece overflow<nsw> : index
            %631 = vector.maskedload %b_copy_1[%630, %c0], %429, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %632 = arith.mulf %629, %631 fastmath<reassoc,contract> : vector<8xf32>
            %633 = arith.addf %627, %632 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %633 : vector<8xf32>
          }
          %634 = arith.subi %430, %2 overflow<nsw> : index
          %635 = arith.cmpi sge, %634, %c0 : index
          scf.if %635 {
            %636 = vector.maskedload %bias[%j_right_panel], %429, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %637 = arith.addf %626, %636 : vector<8xf32>
            vector.maskedstore %out_1[%i_right_below_below_below_tile, %j_right_panel], %429, %637 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            vector.maskedstore %out_1[%i_right_below_below_below_tile, %j_right_panel], %429, %626 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
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
    %42 = llvm.mlir.constant(true) : i1
    %43 = llvm.mlir.constant(1 : i32) : i32
    %44 = llvm.mlir.constant(-64) : i64
    %45 = llvm.mlir.constant(3 : i32) : i32
    %46 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %47 = llvm.ashr %b_stride0, %1 : i64
    %48 = llvm.mul %47, %0 overflow<nsw> : i64
    %49 = llvm.intr.smax(%a_stride0, %2) : (i64, i64) -> i64
    %50 = llvm.sdiv %a_size0, %3 : i64
    %51 = llvm.srem %a_size0, %3 : i64
    %52 = llvm.icmp "ne" %51, %6 : i64
    %53 = llvm.xor %51, %3 : i64
    %54 = llvm.icmp "slt" %53, %6 : i64
    %55 = llvm.and %52, %54 : i1
    %56 = llvm.add %50, %16 : i64
    %57 = llvm.select %55, %56, %50 : i1, i64
    %58 = llvm.mul %57, %3 overflow<nsw> : i64
    %59 = llvm.sub %a_size0, %58 overflow<nsw> : i64
    %60 = llvm.ashr %59, %4 : i64
    %61 = llvm.mul %60, %1 overflow<nsw> : i64
    %62 = llvm.add %61, %58 overflow<nsw> : i64
    %63 = llvm.sub %a_size0, %62 overflow<nsw> : i64
    %64 = llvm.ashr %63, %2 : i64
    %65 = llvm.mul %64, %4 overflow<nsw> : i64
    %66 = llvm.add %65, %62 overflow<nsw> : i64
    %67 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %68 = llvm.sdiv %48, %0 : i64
    %69 = llvm.srem %48, %0 : i64
    %70 = llvm.icmp "ne" %69, %6 : i64
    %71 = llvm.xor %69, %0 : i64
    %72 = llvm.icmp "sge" %71, %6 : i64
    %73 = llvm.and %70, %72 : i1
    %74 = llvm.add %68, %2 : i64
    %75 = llvm.select %73, %74, %68 : i1, i64
    %76 = llvm.intr.smax(%75, %6) : (i64, i64) -> i64
    %77 = llvm.sdiv %49, %5 : i64
    %78 = llvm.srem %49, %5 : i64
    %79 = llvm.icmp "ne" %78, %6 : i64
    %80 = llvm.xor %78, %5 : i64
    %81 = llvm.icmp "sge" %80, %6 : i64
    %82 = llvm.and %79, %81 : i1
    %83 = llvm.add %77, %2 : i64
    %84 = llvm.select %82, %83, %77 : i1, i64
    %85 = llvm.intr.smax(%84, %6) : (i64, i64) -> i64
    %86 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %87 = llvm.intr.smax(%86, %6) : (i64, i64) -> i64
    %88 = llvm.mul %87, %17 : i64
    %89 = llvm.sdiv %58, %3 : i64
    %90 = llvm.srem %58, %3 : i64
    %91 = llvm.icmp "ne" %90, %6 : i64
    %92 = llvm.xor %90, %3 : i64
    %93 = llvm.icmp "sge" %92, %6 : i64
    %94 = llvm.and %91, %93 : i1
    %95 = llvm.add %89, %2 : i64
    %96 = llvm.select %94, %95, %89 : i1, i64
    %97 = llvm.intr.smax(%96, %6) : (i64, i64) -> i64
    %98 = llvm.intr.smax(%86, %6) : (i64, i64) -> i64
    %99 = llvm.mul %98, %18 : i64
    %100 = llvm.add %19, %99 : i64
    %101 = llvm.add %100, %20 : i64
    %102 = llvm.add %101, %21 : i64
    %103 = llvm.mul %97, %102 : i64
    %104 = llvm.sub %62, %58 : i64
    %105 = llvm.sdiv %104, %1 : i64
    %106 = llvm.srem %104, %1 : i64
    %107 = llvm.icmp "ne" %106, %6 : i64
    %108 = llvm.xor %106, %1 : i64
    %109 = llvm.icmp "sge" %108, %6 : i64
    %110 = llvm.and %107, %109 : i1
    %111 = llvm.add %105, %2 : i64
    %112 = llvm.select %110, %111, %105 : i1, i64
    %113 = llvm.intr.smax(%112, %6) : (i64, i64) -> i64
    %114 = llvm.intr.smax(%86, %6) : (i64, i64) -> i64
    %115 = llvm.mul %114, %22 : i64
    %116 = llvm.add %23, %115 : i64
    %117 = llvm.add %116, %24 : i64
    %118 = llvm.add %117, %25 : i64
    %119 = llvm.mul %113, %118 : i64
    %120 = llvm.sub %66, %62 : i64
    %121 = llvm.sdiv %120, %4 : i64
    %122 = llvm.srem %120, %4 : i64
    %123 = llvm.icmp "ne" %122, %6 : i64
    %124 = llvm.xor %122, %4 : i64
    %125 = llvm.icmp "sge" %124, %6 : i64
    %126 = llvm.and %123, %125 : i1
    %127 = llvm.add %121, %2 : i64
    %128 = llvm.select %126, %127, %121 : i1, i64
    %129 = llvm.intr.smax(%128, %6) : (i64, i64) -> i64
    %130 = llvm.intr.smax(%86, %6) : (i64, i64) -> i64
    %131 = llvm.mul %130, %26 : i64
    %132 = llvm.add %0, %131 : i64
    %133 = llvm.add %132, %27 : i64
    %134 = llvm.add %133, %10 : i64
    %135 = llvm.mul %129, %134 : i64
    %136 = llvm.sub %a_size0, %66 : i64
    %137 = llvm.intr.smax(%136, %6) : (i64, i64) -> i64
    %138 = llvm.intr.smax(%86, %6) : (i64, i64) -> i64
    %139 = llvm.mul %138, %17 : i64
    %140 = llvm.add %11, %139 : i64
    %141 = llvm.add %140, %11 : i64
    %142 = llvm.add %141, %13 : i64
    %143 = llvm.mul %137, %142 : i64
    %144 = llvm.add %9, %88 : i64
    %145 = llvm.add %144, %103 : i64
    %146 = llvm.add %145, %119 : i64
    %147 = llvm.add %146, %135 : i64
    %148 = llvm.add %147, %143 : i64
    %149 = llvm.mul %85, %148 : i64
    %150 = llvm.add %2, %149 : i64
    %151 = llvm.mul %76, %150 : i64
    %152 = llvm.icmp "sge" %151, %28 : i64
    %153 = llvm.icmp "sgt" %48, %6 : i64
    %154 = llvm.sub %48, %2 overflow<nsw> : i64
    %155 = llvm.sdiv %154, %0 : i64
    %156 = llvm.add %155, %2 overflow<nsw> : i64
    %157 = llvm.select %153, %156, %6 : i1, i64
    llvm.cond_br %152, ^bb1, ^bb2
  ^bb1:
    llvm.store %48, %30 {alignment = 8 : i64} : i64, !llvm.ptr
    %158 = llvm.getelementptr inbounds %30[%7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %49, %158 {alignment = 8 : i64} : i64, !llvm.ptr
    %159 = llvm.getelementptr inbounds %30[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %67, %159 {alignment = 8 : i64} : i64, !llvm.ptr
    %160 = llvm.getelementptr inbounds %30[%31] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride0, %160 {alignment = 8 : i64} : i64, !llvm.ptr
    %161 = llvm.getelementptr inbounds %30[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %161 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %162 = llvm.getelementptr inbounds %30[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %162 {alignment = 8 : i64} : i64, !llvm.ptr
    %163 = llvm.getelementptr inbounds %30[%19] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride0, %163 {alignment = 8 : i64} : i64, !llvm.ptr
    %164 = llvm.getelementptr inbounds %30[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %58, %164 {alignment = 8 : i64} : i64, !llvm.ptr
    %165 = llvm.getelementptr inbounds %30[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out, %165 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %166 = llvm.getelementptr inbounds %30[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %166 {alignment = 8 : i64} : i64, !llvm.ptr
    %167 = llvm.getelementptr inbounds %30[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %167 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %168 = llvm.getelementptr inbounds %30[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %bias, %168 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %169 = llvm.getelementptr inbounds %30[%38] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %bias_size0, %169 {alignment = 8 : i64} : i64, !llvm.ptr
    %170 = llvm.getelementptr inbounds %30[%39] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %62, %170 {alignment = 8 : i64} : i64, !llvm.ptr
    %171 = llvm.getelementptr inbounds %30[%40] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %66, %171 {alignment = 8 : i64} : i64, !llvm.ptr
    %172 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %173 = llvm.call @stepwell_parallel_for(%172, %30, %157, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%173 : i32)
  ^bb2:
    %174 = llvm.call @program.parallel0(%6, %157, %48, %49, %67, %a_stride0, %b, %b_size0, %b_stride0, %58, %out, %a_size0, %a, %bias, %bias_size0, %62, %66) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64) -> i32
    llvm.br ^bb3(%174 : i32)
  ^bb3(%175: i32):
    %176 = llvm.icmp "eq" %175, %41 : i32
    llvm.cond_br %176, ^bb4, ^bb54(%175 : i32)
  ^bb4:
    %177 = llvm.ashr %a_size0, %12 : i64
    %178 = llvm.mul %177, %7 overflow<nsw> : i64
    %179 = llvm.sub %a_size0, %178 overflow<nsw> : i64
    %180 = llvm.ashr %179, %4 : i64
    %181 = llvm.mul %180, %1 overflow<nsw> : i64
    %182 = llvm.add %181, %178 overflow<nsw> : i64
    %183 = llvm.sub %a_size0, %182 overflow<nsw> : i64
    %184 = llvm.ashr %183, %2 : i64
    %185 = llvm.mul %184, %4 overflow<nsw> : i64
    %186 = llvm.add %185, %182 overflow<nsw> : i64
    %187 = llvm.intr.smin(%14, %a_stride0) : (i64, i64) -> i64
    %188 = llvm.and %b_stride0, %15 : i64
    %189 = llvm.intr.smin(%7, %188) : (i64, i64) -> i64
    %190 = llvm.intr.smax(%189, %6) : (i64, i64) -> i64
    %191 = llvm.icmp "slt" %48, %b_stride0 : i64
    llvm.cond_br %191, ^bb5(%48 : i64), ^bb53
  ^bb5(%j_right_panel: i64):
    %192 = llvm.add %j_right_panel, %7 overflow<nsw> : i64
    %193 = llvm.sub %192, %j_right_panel overflow<nsw> : i64
    %194 = llvm.sub %b_stride0, %j_right_panel overflow<nsw> : i64
    %195 = llvm.intr.smin(%193, %194) : (i64, i64) -> i64
    %196 = llvm.intr.smin(%195, %7) : (i64, i64) -> i64
    %197 = llvm.intr.smax(%196, %6) : (i64, i64) -> i64
    %198 = llvm.trunc %197 : i64 to i32
    %199 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %200 = llvm.mlir.poison : vector<8xi32>
    %201 = llvm.insertelement %198, %200[%6 : i64] : vector<8xi32>
    %202 = llvm.shufflevector %201, %200 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %203 = llvm.icmp "slt" %199, %202 : vector<8xi32>
    %204 = llvm.icmp "slt" %6, %49 : i64
    llvm.cond_br %204, ^bb6(%6 : i64), ^bb52
  ^bb6(%k0_right_piece: i64):
    %205 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1, %187) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %206 = llvm.extractvalue %205[0] : !llvm.struct<(i64, i1)>
    %207 = llvm.extractvalue %205[1] : !llvm.struct<(i64, i1)>
    %208 = llvm.xor %207, %42 : i1
    llvm.cond_br %208, ^bb7, ^bb54(%43 : i32)
  ^bb7:
    %209 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%206, %190) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %210 = llvm.extractvalue %209[0] : !llvm.struct<(i64, i1)>
    %211 = llvm.extractvalue %209[1] : !llvm.struct<(i64, i1)>
    %212 = llvm.xor %211, %42 : i1
    llvm.cond_br %212, ^bb8, ^bb54(%43 : i32)
  ^bb8:
    %213 = llvm.add %210, %34 overflow<nsw> : i64
    %214 = llvm.and %213, %44 : i64
    %b_copy = llvm.call @aligned_alloc(%34, %214) : (i64, i64) -> !llvm.ptr
    %215 = llvm.mlir.zero : !llvm.ptr
    %216 = llvm.icmp "ne" %b_copy, %215 : !llvm.ptr
    llvm.cond_br %216, ^bb9, ^bb54(%43 : i32)
  ^bb9:
    %217 = llvm.add %k0_right_piece, %14 overflow<nsw> : i64
    %218 = llvm.intr.smin(%217, %a_stride0) : (i64, i64) -> i64
    %219 = llvm.icmp "slt" %k0_right_piece, %218 : i64
    llvm.cond_br %219, ^bb10(%k0_right_piece : i64), ^bb11
  ^bb10(%k0_right_copy: i64):
    %220 = llvm.add %k0_right_copy, %7 overflow<nsw> : i64
    %221 = llvm.mul %220, %b_stride0 overflow<nsw> : i64
    %222 = llvm.add %221, %j_right_panel overflow<nsw> : i64
    %223 = llvm.getelementptr %b[%222] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%223, %41, %45, %43) : (!llvm.ptr, i32, i32, i32) -> ()
    %224 = llvm.mul %k0_right_copy, %b_stride0 overflow<nsw> : i64
    %225 = llvm.add %224, %j_right_panel overflow<nsw> : i64
    %226 = llvm.getelementptr inbounds %b[%225] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %227 = llvm.intr.masked.load %226, %203, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %228 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %229 = llvm.mul %228, %190 overflow<nsw> : i64
    %230 = llvm.getelementptr inbounds %b_copy[%229] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %227, %230, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %231 = llvm.add %k0_right_copy, %2 overflow<nsw> : i64
    %232 = llvm.icmp "slt" %231, %218 : i64
    llvm.cond_br %232, ^bb10(%231 : i64), ^bb11
  ^bb11:
    %233 = llvm.icmp "slt" %6, %178 : i64
    llvm.cond_br %233, ^bb12(%6 : i64), ^bb21
  ^bb12(%i_right_tile: i64):
    %234 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %234, ^bb13, ^bb14
  ^bb13:
    llvm.br ^bb15(%46, %46, %46, %46, %46, %46, %46, %46 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb14:
    %235 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %236 = llvm.add %235, %j_right_panel overflow<nsw> : i64
    %237 = llvm.getelementptr inbounds %out[%236] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %238 = llvm.intr.masked.load %237, %203, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %239 = llvm.getelementptr inbounds %237[%b_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %240 = llvm.intr.masked.load %239, %203, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %241 = llvm.mul %4, %b_stride0 overflow<nsw> : i64
    %242 = llvm.getelementptr inbounds %237[%241] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %243 = llvm.intr.masked.load %242, %203, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %244 = llvm.mul %12, %b_stride0 overflow<nsw> : i64
    %245 = llvm.getelementptr inbounds %237[%244] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %246 = llvm.intr.masked.load %245, %203, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %247 = llvm.mul %1, %b_stride0 overflow<nsw> : i64
    %248 = llvm.getelementptr inbounds %237[%247] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %249 = llvm.intr.masked.load %248, %203, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %250 = llvm.mul %13, %b_stride0 overflow<nsw> : i64
    %251 = llvm.getelementptr inbounds %237[%250] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %252 = llvm.intr.masked.load %251, %203, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %253 = llvm.mul %3, %b_stride0 overflow<nsw> : i64
    %254 = llvm.getelementptr inbounds %237[%253] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %255 = llvm.intr.masked.load %254, %203, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %256 = llvm.mul %8, %b_stride0 overflow<nsw> : i64
    %257 = llvm.getelementptr inbounds %237[%256] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %258 = llvm.intr.masked.load %257, %203, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb15(%238, %240, %243, %246, %249, %252, %255, %258 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb15(%259: vector<8xf32>, %260: vector<8xf32>, %261: vector<8xf32>, %262: vector<8xf32>, %263: vector<8xf32>, %264: vector<8xf32>, %265: vector<8xf32>, %266: vector<8xf32>):
    %267 = llvm.icmp "slt" %k0_right_piece, %218 : i64
    llvm.cond_br %267, ^bb16(%k0_right_piece, %259, %260, %261, %262, %263, %264, %265, %266 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb17(%259, %260, %261, %262, %263, %264, %265, %266 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb16(%k0_right: i64, %268: vector<8xf32>, %269: vector<8xf32>, %270: vector<8xf32>, %271: vector<8xf32>, %272: vector<8xf32>, %273: vector<8xf32>, %274: vector<8xf32>, %275: vector<8xf32>):
    %276 = llvm.mul %i_right_tile, %a_stride0 overflow<nsw> : i64
    %277 = llvm.add %276, %k0_right overflow<nsw> : i64
    %278 = llvm.getelementptr inbounds %a[%277] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %279 = llvm.load %278 {alignment = 4 : i64} : !llvm.ptr -> f32
    %280 = llvm.mlir.poison : vector<8xf32>
    %281 = llvm.insertelement %279, %280[%6 : i64] : vector<8xf32>
    %282 = llvm.shufflevector %281, %280 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %283 = llvm.getelementptr inbounds %278[%a_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %284 = llvm.load %283 {alignment = 4 : i64} : !llvm.ptr -> f32
    %285 = llvm.mlir.poison : vector<8xf32>
    %286 = llvm.insertelement %284, %285[%6 : i64] : vector<8xf32>
    %287 = llvm.shufflevector %286, %285 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %288 = llvm.mul %4, %a_stride0 overflow<nsw> : i64
    %289 = llvm.getelementptr inbounds %278[%288] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %290 = llvm.load %289 {alignment = 4 : i64} : !llvm.ptr -> f32
    %291 = llvm.mlir.poison : vector<8xf32>
    %292 = llvm.insertelement %290, %291[%6 : i64] : vector<8xf32>
    %293 = llvm.shufflevector %292, %291 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %294 = llvm.mul %12, %a_stride0 overflow<nsw> : i64
    %295 = llvm.getelementptr inbounds %278[%294] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %296 = llvm.load %295 {alignment = 4 : i64} : !llvm.ptr -> f32
    %297 = llvm.mlir.poison : vector<8xf32>
    %298 = llvm.insertelement %296, %297[%6 : i64] : vector<8xf32>
    %299 = llvm.shufflevector %298, %297 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %300 = llvm.mul %1, %a_stride0 overflow<nsw> : i64
    %301 = llvm.getelementptr inbounds %278[%300] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %302 = llvm.load %301 {alignment = 4 : i64} : !llvm.ptr -> f32
    %303 = llvm.mlir.poison : vector<8xf32>
    %304 = llvm.insertelement %302, %303[%6 : i64] : vector<8xf32>
    %305 = llvm.shufflevector %304, %303 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %306 = llvm.mul %13, %a_stride0 overflow<nsw> : i64
    %307 = llvm.getelementptr inbounds %278[%306] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %308 = llvm.load %307 {alignment = 4 : i64} : !llvm.ptr -> f32
    %309 = llvm.mlir.poison : vector<8xf32>
    %310 = llvm.insertelement %308, %309[%6 : i64] : vector<8xf32>
    %311 = llvm.shufflevector %310, %309 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %312 = llvm.mul %3, %a_stride0 overflow<nsw> : i64
    %313 = llvm.getelementptr inbounds %278[%312] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %314 = llvm.load %313 {alignment = 4 : i64} : !llvm.ptr -> f32
    %315 = llvm.mlir.poison : vector<8xf32>
    %316 = llvm.insertelement %314, %315[%6 : i64] : vector<8xf32>
    %317 = llvm.shufflevector %316, %315 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %318 = llvm.mul %8, %a_stride0 overflow<nsw> : i64
    %319 = llvm.getelementptr inbounds %278[%318] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %320 = llvm.load %319 {alignment = 4 : i64} : !llvm.ptr -> f32
    %321 = llvm.mlir.poison : vector<8xf32>
    %322 = llvm.insertelement %320, %321[%6 : i64] : vector<8xf32>
    %323 = llvm.shufflevector %322, %321 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %324 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %325 = llvm.mul %324, %190 overflow<nsw> : i64
    %326 = llvm.getelementptr inbounds %b_copy[%325] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %327 = llvm.intr.masked.load %326, %203, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %328 = llvm.fmul %282, %327 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %329 = llvm.fmul %287, %327 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %330 = llvm.fmul %293, %327 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %331 = llvm.fmul %299, %327 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %332 = llvm.fmul %305, %327 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %333 = llvm.fmul %311, %327 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %334 = llvm.fmul %317, %327 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %335 = llvm.fmul %323, %327 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %336 = llvm.fadd %268, %328 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %337 = llvm.fadd %269, %329 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %338 = llvm.fadd %270, %330 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %339 = llvm.fadd %271, %331 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %340 = llvm.fadd %272, %332 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %341 = llvm.fadd %273, %333 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %342 = llvm.fadd %274, %334 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %343 = llvm.fadd %275, %335 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %344 = llvm.add %k0_right, %2 overflow<nsw> : i64
    %345 = llvm.icmp "slt" %344, %218 : i64
    llvm.cond_br %345, ^bb16(%344, %336, %337, %338, %339, %340, %341, %342, %343 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb17(%336, %337, %338, %339, %340, %341, %342, %343 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb17(%346: vector<8xf32>, %347: vector<8xf32>, %348: vector<8xf32>, %349: vector<8xf32>, %350: vector<8xf32>, %351: vector<8xf32>, %352: vector<8xf32>, %353: vector<8xf32>):
    %354 = llvm.sub %217, %a_stride0 overflow<nsw> : i64
    %355 = llvm.icmp "sge" %354, %6 : i64
    llvm.cond_br %355, ^bb18, ^bb19
  ^bb18:
    %356 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %357 = llvm.intr.masked.load %356, %203, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %358 = llvm.fadd %346, %357 : vector<8xf32>
    %359 = llvm.fadd %347, %357 : vector<8xf32>
    %360 = llvm.fadd %348, %357 : vector<8xf32>
    %361 = llvm.fadd %349, %357 : vector<8xf32>
    %362 = llvm.fadd %350, %357 : vector<8xf32>
    %363 = llvm.fadd %351, %357 : vector<8xf32>
    %364 = llvm.fadd %352, %357 : vector<8xf32>
    %365 = llvm.fadd %353, %357 : vector<8xf32>
    %366 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %367 = llvm.add %366, %j_right_panel overflow<nsw> : i64
    %368 = llvm.getelementptr inbounds %out[%367] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %358, %368, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %369 = llvm.getelementptr inbounds %368[%b_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %359, %369, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %370 = llvm.mul %4, %b_stride0 overflow<nsw> : i64
    %371 = llvm.getelementptr inbounds %368[%370] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %360, %371, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %372 = llvm.mul %12, %b_stride0 overflow<nsw> : i64
    %373 = llvm.getelementptr inbounds %368[%372] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %361, %373, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %374 = llvm.mul %1, %b_stride0 overflow<nsw> : i64
    %375 = llvm.getelementptr inbounds %368[%374] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %362, %375, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %376 = llvm.mul %13, %b_stride0 overflow<nsw> : i64
    %377 = llvm.getelementptr inbounds %368[%376] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %363, %377, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %378 = llvm.mul %3, %b_stride0 overflow<nsw> : i64
    %379 = llvm.getelementptr inbounds %368[%378] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %364, %379, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %380 = llvm.mul %8, %b_stride0 overflow<nsw> : i64
    %381 = llvm.getelementptr inbounds %368[%380] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %365, %381, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb20
  ^bb19:
    %382 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %383 = llvm.add %382, %j_right_panel overflow<nsw> : i64
    %384 = llvm.getelementptr inbounds %out[%383] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %346, %384, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %385 = llvm.getelementptr inbounds %384[%b_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %347, %385, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %386 = llvm.mul %4, %b_stride0 overflow<nsw> : i64
    %387 = llvm.getelementptr inbounds %384[%386] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %348, %387, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %388 = llvm.mul %12, %b_stride0 overflow<nsw> : i64
    %389 = llvm.getelementptr inbounds %384[%388] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %349, %389, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %390 = llvm.mul %1, %b_stride0 overflow<nsw> : i64
    %391 = llvm.getelementptr inbounds %384[%390] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %350, %391, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %392 = llvm.mul %13, %b_stride0 overflow<nsw> : i64
    %393 = llvm.getelementptr inbounds %384[%392] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %351, %393, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %394 = llvm.mul %3, %b_stride0 overflow<nsw> : i64
    %395 = llvm.getelementptr inbounds %384[%394] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %352, %395, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %396 = llvm.mul %8, %b_stride0 overflow<nsw> : i64
    %397 = llvm.getelementptr inbounds %384[%396] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %353, %397, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb20
  ^bb20:
    %398 = llvm.add %i_right_tile, %7 overflow<nsw> : i64
    %399 = llvm.icmp "slt" %398, %178 : i64
    llvm.cond_br %399, ^bb12(%398 : i64), ^bb21
  ^bb21:
    %400 = llvm.icmp "slt" %178, %182 : i64
    llvm.cond_br %400, ^bb22(%178 : i64), ^bb31
  ^bb22(%i_right_below_tile: i64):
    %401 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %401, ^bb23, ^bb24
  ^bb23:
    llvm.br ^bb25(%46, %46, %46, %46 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb24:
    %402 = llvm.mul %i_right_below_tile, %b_stride0 overflow<nsw> : i64
    %403 = llvm.add %402, %j_right_panel overflow<nsw> : i64
    %404 = llvm.getelementptr inbounds %out[%403] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %405 = llvm.intr.masked.load %404, %203, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %406 = llvm.getelementptr inbounds %404[%b_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %407 = llvm.intr.masked.load %406, %203, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %408 = llvm.mul %4, %b_stride0 overflow<nsw> : i64
    %409 = llvm.getelementptr inbounds %404[%408] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %410 = llvm.intr.masked.load %409, %203, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %411 = llvm.mul %12, %b_stride0 overflow<nsw> : i64
    %412 = llvm.getelementptr inbounds %404[%411] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %413 = llvm.intr.masked.load %412, %203, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb25(%405, %407, %410, %413 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb25(%414: vector<8xf32>, %415: vector<8xf32>, %416: vector<8xf32>, %417: vector<8xf32>):
    %418 = llvm.icmp "slt" %k0_right_piece, %218 : i64
    llvm.cond_br %418, ^bb26(%k0_right_piece, %414, %415, %416, %417 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb27(%414, %415, %416, %417 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb26(%k0_right_below: i64, %419: vector<8xf32>, %420: vector<8xf32>, %421: vector<8xf32>, %422: vector<8xf32>):
    %423 = llvm.mul %i_right_below_tile, %a_stride0 overflow<nsw> : i64
    %424 = llvm.add %423, %k0_right_below overflow<nsw> : i64
    %425 = llvm.getelementptr inbounds %a[%424] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %426 = llvm.load %425 {alignment = 4 : i64} : !llvm.ptr -> f32
    %427 = llvm.mlir.poison : vector<8xf32>
    %428 = llvm.insertelement %426, %427[%6 : i64] : vector<8xf32>
    %429 = llvm.shufflevector %428, %427 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %430 = llvm.getelementptr inbounds %425[%a_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %431 = llvm.load %430 {alignment = 4 : i64} : !llvm.ptr -> f32
    %432 = llvm.mlir.poison : vector<8xf32>
    %433 = llvm.insertelement %431, %432[%6 : i64] : vector<8xf32>
    %434 = llvm.shufflevector %433, %432 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %435 = llvm.mul %4, %a_stride0 overflow<nsw> : i64
    %436 = llvm.getelementptr inbounds %425[%435] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %437 = llvm.load %436 {alignment = 4 : i64} : !llvm.ptr -> f32
    %438 = llvm.mlir.poison : vector<8xf32>
    %439 = llvm.insertelement %437, %438[%6 : i64] : vector<8xf32>
    %440 = llvm.shufflevector %439, %438 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %441 = llvm.mul %12, %a_stride0 overflow<nsw> : i64
    %442 = llvm.getelementptr inbounds %425[%441] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %443 = llvm.load %442 {alignment = 4 : i64} : !llvm.ptr -> f32
    %444 = llvm.mlir.poison : vector<8xf32>
    %445 = llvm.insertelement %443, %444[%6 : i64] : vector<8xf32>
    %446 = llvm.shufflevector %445, %444 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %447 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %448 = llvm.mul %447, %190 overflow<nsw> : i64
    %449 = llvm.getelementptr inbounds %b_copy[%448] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %450 = llvm.intr.masked.load %449, %203, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %451 = llvm.fmul %429, %450 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %452 = llvm.fmul %434, %450 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %453 = llvm.fmul %440, %450 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %454 = llvm.fmul %446, %450 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %455 = llvm.fadd %419, %451 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %456 = llvm.fadd %420, %452 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %457 = llvm.fadd %421, %453 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %458 = llvm.fadd %422, %454 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %459 = llvm.add %k0_right_below, %2 overflow<nsw> : i64
    %460 = llvm.icmp "slt" %459, %218 : i64
    llvm.cond_br %460, ^bb26(%459, %455, %456, %457, %458 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb27(%455, %456, %457, %458 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb27(%461: vector<8xf32>, %462: vector<8xf32>, %463: vector<8xf32>, %464: vector<8xf32>):
    %465 = llvm.sub %217, %a_stride0 overflow<nsw> : i64
    %466 = llvm.icmp "sge" %465, %6 : i64
    llvm.cond_br %466, ^bb28, ^bb29
  ^bb28:
    %467 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %468 = llvm.intr.masked.load %467, %203, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %469 = llvm.fadd %461, %468 : vector<8xf32>
    %470 = llvm.fadd %462, %468 : vector<8xf32>
    %471 = llvm.fadd %463, %468 : vector<8xf32>
    %472 = llvm.fadd %464, %468 : vector<8xf32>
    %473 = llvm.mul %i_right_below_tile, %b_stride0 overflow<nsw> : i64
    %474 = llvm.add %473, %j_right_panel overflow<nsw> : i64
    %475 = llvm.getelementptr inbounds %out[%474] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %469, %475, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %476 = llvm.getelementptr inbounds %475[%b_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %470, %476, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %477 = llvm.mul %4, %b_stride0 overflow<nsw> : i64
    %478 = llvm.getelementptr inbounds %475[%477] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %471, %478, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %479 = llvm.mul %12, %b_stride0 overflow<nsw> : i64
    %480 = llvm.getelementptr inbounds %475[%479] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %472, %480, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb30
  ^bb29:
    %481 = llvm.mul %i_right_below_tile, %b_stride0 overflow<nsw> : i64
    %482 = llvm.add %481, %j_right_panel overflow<nsw> : i64
    %483 = llvm.getelementptr inbounds %out[%482] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %461, %483, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %484 = llvm.getelementptr inbounds %483[%b_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %462, %484, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %485 = llvm.mul %4, %b_stride0 overflow<nsw> : i64
    %486 = llvm.getelementptr inbounds %483[%485] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %463, %486, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %487 = llvm.mul %12, %b_stride0 overflow<nsw> : i64
    %488 = llvm.getelementptr inbounds %483[%487] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %464, %488, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb30
  ^bb30:
    %489 = llvm.add %i_right_below_tile, %1 overflow<nsw> : i64
    %490 = llvm.icmp "slt" %489, %182 : i64
    llvm.cond_br %490, ^bb22(%489 : i64), ^bb31
  ^bb31:
    %491 = llvm.icmp "slt" %182, %186 : i64
    llvm.cond_br %491, ^bb32(%182 : i64), ^bb41
  ^bb32(%i_right_below_below_tile: i64):
    %492 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %492, ^bb33, ^bb34
  ^bb33:
    llvm.br ^bb35(%46, %46 : vector<8xf32>, vector<8xf32>)
  ^bb34:
    %493 = llvm.mul %i_right_below_below_tile, %b_stride0 overflow<nsw> : i64
    %494 = llvm.add %493, %j_right_panel overflow<nsw> : i64
    %495 = llvm.getelementptr inbounds %out[%494] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %496 = llvm.intr.masked.load %495, %203, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %497 = llvm.getelementptr inbounds %495[%b_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %498 = llvm.intr.masked.load %497, %203, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb35(%496, %498 : vector<8xf32>, vector<8xf32>)
  ^bb35(%499: vector<8xf32>, %500: vector<8xf32>):
    %501 = llvm.icmp "slt" %k0_right_piece, %218 : i64
    llvm.cond_br %501, ^bb36(%k0_right_piece, %499, %500 : i64, vector<8xf32>, vector<8xf32>), ^bb37(%499, %500 : vector<8xf32>, vector<8xf32>)
  ^bb36(%k0_right_below_below: i64, %502: vector<8xf32>, %503: vector<8xf32>):
    %504 = llvm.mul %i_right_below_below_tile, %a_stride0 overflow<nsw> : i64
    %505 = llvm.add %504, %k0_right_below_below overflow<nsw> : i64
    %506 = llvm.getelementptr inbounds %a[%505] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %507 = llvm.load %506 {alignment = 4 : i64} : !llvm.ptr -> f32
    %508 = llvm.mlir.poison : vector<8xf32>
    %509 = llvm.insertelement %507, %508[%6 : i64] : vector<8xf32>
    %510 = llvm.shufflevector %509, %508 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %511 = llvm.getelementptr inbounds %506[%a_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %512 = llvm.load %511 {alignment = 4 : i64} : !llvm.ptr -> f32
    %513 = llvm.mlir.poison : vector<8xf32>
    %514 = llvm.insertelement %512, %513[%6 : i64] : vector<8xf32>
    %515 = llvm.shufflevector %514, %513 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %516 = llvm.sub %k0_right_below_below, %k0_right_piece overflow<nsw> : i64
    %517 = llvm.mul %516, %190 overflow<nsw> : i64
    %518 = llvm.getelementptr inbounds %b_copy[%517] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %519 = llvm.intr.masked.load %518, %203, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %520 = llvm.fmul %510, %519 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %521 = llvm.fmul %515, %519 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %522 = llvm.fadd %502, %520 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %523 = llvm.fadd %503, %521 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %524 = llvm.add %k0_right_below_below, %2 overflow<nsw> : i64
    %525 = llvm.icmp "slt" %524, %218 : i64
    llvm.cond_br %525, ^bb36(%524, %522, %523 : i64, vector<8xf32>, vector<8xf32>), ^bb37(%522, %523 : vector<8xf32>, vector<8xf32>)
  ^bb37(%526: vector<8xf32>, %527: vector<8xf32>):
    %528 = llvm.sub %217, %a_stride0 overflow<nsw> : i64
    %529 = llvm.icmp "sge" %528, %6 : i64
    llvm.cond_br %529, ^bb38, ^bb39
  ^bb38:
    %530 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %531 = llvm.intr.masked.load %530, %203, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %532 = llvm.fadd %526, %531 : vector<8xf32>
    %533 = llvm.fadd %527, %531 : vector<8xf32>
    %534 = llvm.mul %i_right_below_below_tile, %b_stride0 overflow<nsw> : i64
    %535 = llvm.add %534, %j_right_panel overflow<nsw> : i64
    %536 = llvm.getelementptr inbounds %out[%535] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %532, %536, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %537 = llvm.getelementptr inbounds %536[%b_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %533, %537, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb40
  ^bb39:
    %538 = llvm.mul %i_right_below_below_tile, %b_stride0 overflow<nsw> : i64
    %539 = llvm.add %538, %j_right_panel overflow<nsw> : i64
    %540 = llvm.getelementptr inbounds %out[%539] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %526, %540, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %541 = llvm.getelementptr inbounds %540[%b_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %527, %541, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb40
  ^bb40:
    %542 = llvm.add %i_right_below_below_tile, %4 overflow<nsw> : i64
    %543 = llvm.icmp "slt" %542, %186 : i64
    llvm.cond_br %543, ^bb32(%542 : i64), ^bb41
  ^bb41:
    %544 = llvm.icmp "slt" %186, %a_size0 : i64
    llvm.cond_br %544, ^bb42(%186 : i64), ^bb51
  ^bb42(%i_right_below_below_below_tile: i64):
    %545 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %545, ^bb43, ^bb44
  ^bb43:
    llvm.br ^bb45(%46 : vector<8xf32>)
  ^bb44:
    %546 = llvm.mul %i_right_below_below_below_tile, %b_stride0 overflow<nsw> : i64
    %547 = llvm.add %546, %j_right_panel overflow<nsw> : i64
    %548 = llvm.getelementptr inbounds %out[%547] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %549 = llvm.intr.masked.load %548, %203, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb45(%549 : vector<8xf32>)
  ^bb45(%550: vector<8xf32>):
    %551 = llvm.icmp "slt" %k0_right_piece, %218 : i64
    llvm.cond_br %551, ^bb46(%k0_right_piece, %550 : i64, vector<8xf32>), ^bb47(%550 : vector<8xf32>)
  ^bb46(%k0_right_below_below_below: i64, %552: vector<8xf32>):
    %553 = llvm.mul %i_right_below_below_below_tile, %a_stride0 overflow<nsw> : i64
    %554 = llvm.add %553, %k0_right_below_below_below overflow<nsw> : i64
    %555 = llvm.getelementptr inbounds %a[%554] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %556 = llvm.load %555 {alignment = 4 : i64} : !llvm.ptr -> f32
    %557 = llvm.mlir.poison : vector<8xf32>
    %558 = llvm.insertelement %556, %557[%6 : i64] : vector<8xf32>
    %559 = llvm.shufflevector %558, %557 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %560 = llvm.sub %k0_right_below_below_below, %k0_right_piece overflow<nsw> : i64
    %561 = llvm.mul %560, %190 overflow<nsw> : i64
    %562 = llvm.getelementptr inbounds %b_copy[%561] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %563 = llvm.intr.masked.load %562, %203, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %564 = llvm.fmul %559, %563 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %565 = llvm.fadd %552, %564 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %566 = llvm.add %k0_right_below_below_below, %2 overflow<nsw> : i64
    %567 = llvm.icmp "slt" %566, %218 : i64
    llvm.cond_br %567, ^bb46(%566, %565 : i64, vector<8xf32>), ^bb47(%565 : vector<8xf32>)
  ^bb47(%568: vector<8xf32>):
    %569 = llvm.sub %217, %a_stride0 overflow<nsw> : i64
    %570 = llvm.icmp "sge" %569, %6 : i64
    llvm.cond_br %570, ^bb48, ^bb49
  ^bb48:
    %571 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %572 = llvm.intr.masked.load %571, %203, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %573 = llvm.fadd %568, %572 : vector<8xf32>
    %574 = llvm.mul %i_right_below_below_below_tile, %b_stride0 overflow<nsw> : i64
    %575 = llvm.add %574, %j_right_panel overflow<nsw> : i64
    %576 = llvm.getelementptr inbounds %out[%575] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %573, %576, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb50
  ^bb49:
    %577 = llvm.mul %i_right_below_below_below_tile, %b_stride0 overflow<nsw> : i64
    %578 = llvm.add %577, %j_right_panel overflow<nsw> : i64
    %579 = llvm.getelementptr inbounds %out[%578] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %568, %579, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb50
  ^bb50:
    %580 = llvm.add %i_right_below_below_below_tile, %2 overflow<nsw> : i64
    %581 = llvm.icmp "slt" %580, %a_size0 : i64
    llvm.cond_br %581, ^bb42(%580 : i64), ^bb51
  ^bb51:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %582 = llvm.add %k0_right_piece, %14 overflow<nsw> : i64
    %583 = llvm.icmp "slt" %582, %49 : i64
    llvm.cond_br %583, ^bb6(%582 : i64), ^bb52
  ^bb52:
    %584 = llvm.add %j_right_panel, %7 overflow<nsw> : i64
    %585 = llvm.icmp "slt" %584, %b_stride0 : i64
    llvm.cond_br %585, ^bb5(%584 : i64), ^bb53
  ^bb53:
    llvm.return %41 : i32
  ^bb54(%586: i32):
    llvm.return %586 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %587: i64, %588: i64, %589: i64, %a_stride0_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %b_stride0_1: i64, %590: i64, %out_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %a_size0_1: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %bias_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %bias_size0_1: i64, %591: i64, %592: i64) -> i32 attributes {no_unwind, no_inline} {
    %593 = llvm.mlir.constant(0) : i64
    %594 = llvm.mlir.constant(16) : i64
    %595 = llvm.mlir.constant(4096) : i64
    %596 = llvm.mlir.constant(1) : i64
    %597 = llvm.mlir.constant(8) : i64
    %598 = llvm.mlir.constant(6) : i64
    %599 = llvm.mlir.constant(7) : i64
    %600 = llvm.mlir.constant(9) : i64
    %601 = llvm.mlir.constant(10) : i64
    %602 = llvm.mlir.constant(11) : i64
    %603 = llvm.mlir.constant(2) : i64
    %604 = llvm.mlir.constant(3) : i64
    %605 = llvm.mlir.constant(4) : i64
    %606 = llvm.mlir.constant(5) : i64
    %607 = llvm.mlir.constant(64) : i64
    %608 = llvm.mlir.constant(-64) : i64
    %609 = llvm.mlir.constant(1 : i32) : i32
    %610 = llvm.mlir.constant(0 : i32) : i32
    %611 = llvm.mlir.constant(3 : i32) : i32
    %612 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %613 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %613, ^bb1(%begin : i64), ^bb47
  ^bb1(%614: i64):
    %j_panel = llvm.mul %614, %594 overflow<nsw> : i64
    %615 = llvm.icmp "slt" %593, %588 : i64
    llvm.cond_br %615, ^bb2(%593 : i64), ^bb46
  ^bb2(%k0_piece: i64):
    %616 = llvm.mul %589, %607 overflow<nsw> : i64
    %617 = llvm.add %616, %607 overflow<nsw> : i64
    %618 = llvm.and %617, %608 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%607, %618) : (i64, i64) -> !llvm.ptr
    %619 = llvm.mlir.zero : !llvm.ptr
    %620 = llvm.icmp "ne" %b_copy_1, %619 : !llvm.ptr
    llvm.cond_br %620, ^bb3, ^bb48(%609 : i32)
  ^bb3:
    %621 = llvm.add %k0_piece, %595 overflow<nsw> : i64
    %622 = llvm.intr.smin(%621, %a_stride0_1) : (i64, i64) -> i64
    %623 = llvm.icmp "slt" %k0_piece, %622 : i64
    llvm.cond_br %623, ^bb4(%k0_piece : i64), ^bb5
  ^bb4(%k0_copy: i64):
    %624 = llvm.add %k0_copy, %597 overflow<nsw> : i64
    %625 = llvm.mul %624, %b_stride0_1 overflow<nsw> : i64
    %626 = llvm.add %625, %j_panel overflow<nsw> : i64
    %627 = llvm.getelementptr %b_1[%626] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%627, %610, %611, %609) : (!llvm.ptr, i32, i32, i32) -> ()
    %628 = llvm.mul %k0_copy, %b_stride0_1 overflow<nsw> : i64
    %629 = llvm.add %628, %j_panel overflow<nsw> : i64
    %630 = llvm.getelementptr inbounds %b_1[%629] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %631 = llvm.load %630 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %632 = llvm.getelementptr inbounds %630[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %633 = llvm.load %632 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %634 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %635 = llvm.mul %634, %594 overflow<nsw> : i64
    %636 = llvm.getelementptr inbounds %b_copy_1[%635] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %631, %636 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %637 = llvm.add %593, %597 overflow<nsw> : i64
    %638 = llvm.add %635, %637 overflow<nsw> : i64
    %639 = llvm.getelementptr inbounds %b_copy_1[%638] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %633, %639 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %640 = llvm.add %k0_copy, %596 overflow<nsw> : i64
    %641 = llvm.icmp "slt" %640, %622 : i64
    llvm.cond_br %641, ^bb4(%640 : i64), ^bb5
  ^bb5:
    %642 = llvm.icmp "slt" %593, %590 : i64
    llvm.cond_br %642, ^bb6(%593 : i64), ^bb15
  ^bb6(%i_tile: i64):
    %643 = llvm.icmp "eq" %k0_piece, %593 : i64
    llvm.cond_br %643, ^bb7, ^bb8
  ^bb7:
    llvm.br ^bb9(%612, %612, %612, %612, %612, %612, %612, %612, %612, %612, %612, %612 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb8:
    %644 = llvm.add %i_tile, %598 overflow<nsw> : i64
    %645 = llvm.mul %644, %b_stride0_1 overflow<nsw> : i64
    %646 = llvm.add %645, %j_panel overflow<nsw> : i64
    %647 = llvm.getelementptr %out_1[%646] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%647, %610, %611, %609) : (!llvm.ptr, i32, i32, i32) -> ()
    %648 = llvm.add %i_tile, %599 overflow<nsw> : i64
    %649 = llvm.mul %648, %b_stride0_1 overflow<nsw> : i64
    %650 = llvm.add %649, %j_panel overflow<nsw> : i64
    %651 = llvm.getelementptr %out_1[%650] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%651, %610, %611, %609) : (!llvm.ptr, i32, i32, i32) -> ()
    %652 = llvm.add %i_tile, %597 overflow<nsw> : i64
    %653 = llvm.mul %652, %b_stride0_1 overflow<nsw> : i64
    %654 = llvm.add %653, %j_panel overflow<nsw> : i64
    %655 = llvm.getelementptr %out_1[%654] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%655, %610, %611, %609) : (!llvm.ptr, i32, i32, i32) -> ()
    %656 = llvm.add %i_tile, %600 overflow<nsw> : i64
    %657 = llvm.mul %656, %b_stride0_1 overflow<nsw> : i64
    %658 = llvm.add %657, %j_panel overflow<nsw> : i64
    %659 = llvm.getelementptr %out_1[%658] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%659, %610, %611, %609) : (!llvm.ptr, i32, i32, i32) -> ()
    %660 = llvm.add %i_tile, %601 overflow<nsw> : i64
    %661 = llvm.mul %660, %b_stride0_1 overflow<nsw> : i64
    %662 = llvm.add %661, %j_panel overflow<nsw> : i64
    %663 = llvm.getelementptr %out_1[%662] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%663, %610, %611, %609) : (!llvm.ptr, i32, i32, i32) -> ()
    %664 = llvm.add %i_tile, %602 overflow<nsw> : i64
    %665 = llvm.mul %664, %b_stride0_1 overflow<nsw> : i64
    %666 = llvm.add %665, %j_panel overflow<nsw> : i64
    %667 = llvm.getelementptr %out_1[%666] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%667, %610, %611, %609) : (!llvm.ptr, i32, i32, i32) -> ()
    %668 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %669 = llvm.add %668, %j_panel overflow<nsw> : i64
    %670 = llvm.getelementptr inbounds %out_1[%669] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %671 = llvm.load %670 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %672 = llvm.getelementptr inbounds %670[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %673 = llvm.load %672 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %674 = llvm.getelementptr inbounds %670[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %675 = llvm.load %674 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %676 = llvm.getelementptr inbounds %674[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %677 = llvm.load %676 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %678 = llvm.mul %603, %b_stride0_1 overflow<nsw> : i64
    %679 = llvm.getelementptr inbounds %670[%678] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %680 = llvm.load %679 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %681 = llvm.getelementptr inbounds %679[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %682 = llvm.load %681 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %683 = llvm.mul %604, %b_stride0_1 overflow<nsw> : i64
    %684 = llvm.getelementptr inbounds %670[%683] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %685 = llvm.load %684 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %686 = llvm.getelementptr inbounds %684[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %687 = llvm.load %686 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %688 = llvm.mul %605, %b_stride0_1 overflow<nsw> : i64
    %689 = llvm.getelementptr inbounds %670[%688] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %690 = llvm.load %689 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %691 = llvm.getelementptr inbounds %689[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %692 = llvm.load %691 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %693 = llvm.mul %606, %b_stride0_1 overflow<nsw> : i64
    %694 = llvm.getelementptr inbounds %670[%693] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %695 = llvm.load %694 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %696 = llvm.getelementptr inbounds %694[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %697 = llvm.load %696 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb9(%671, %673, %675, %677, %680, %682, %685, %687, %690, %692, %695, %697 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb9(%698: vector<8xf32>, %699: vector<8xf32>, %700: vector<8xf32>, %701: vector<8xf32>, %702: vector<8xf32>, %703: vector<8xf32>, %704: vector<8xf32>, %705: vector<8xf32>, %706: vector<8xf32>, %707: vector<8xf32>, %708: vector<8xf32>, %709: vector<8xf32>):
    %710 = llvm.icmp "slt" %k0_piece, %622 : i64
    llvm.cond_br %710, ^bb10(%k0_piece, %698, %699, %700, %701, %702, %703, %704, %705, %706, %707, %708, %709 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb11(%698, %699, %700, %701, %702, %703, %704, %705, %706, %707, %708, %709 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb10(%k0: i64, %711: vector<8xf32>, %712: vector<8xf32>, %713: vector<8xf32>, %714: vector<8xf32>, %715: vector<8xf32>, %716: vector<8xf32>, %717: vector<8xf32>, %718: vector<8xf32>, %719: vector<8xf32>, %720: vector<8xf32>, %721: vector<8xf32>, %722: vector<8xf32>):
    %723 = llvm.mul %i_tile, %a_stride0_1 overflow<nsw> : i64
    %724 = llvm.add %723, %k0 overflow<nsw> : i64
    %725 = llvm.getelementptr inbounds %a_1[%724] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %726 = llvm.load %725 {alignment = 4 : i64} : !llvm.ptr -> f32
    %727 = llvm.mlir.poison : vector<8xf32>
    %728 = llvm.insertelement %726, %727[%593 : i64] : vector<8xf32>
    %729 = llvm.shufflevector %728, %727 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %730 = llvm.getelementptr inbounds %725[%a_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %731 = llvm.load %730 {alignment = 4 : i64} : !llvm.ptr -> f32
    %732 = llvm.mlir.poison : vector<8xf32>
    %733 = llvm.insertelement %731, %732[%593 : i64] : vector<8xf32>
    %734 = llvm.shufflevector %733, %732 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %735 = llvm.mul %603, %a_stride0_1 overflow<nsw> : i64
    %736 = llvm.getelementptr inbounds %725[%735] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %737 = llvm.load %736 {alignment = 4 : i64} : !llvm.ptr -> f32
    %738 = llvm.mlir.poison : vector<8xf32>
    %739 = llvm.insertelement %737, %738[%593 : i64] : vector<8xf32>
    %740 = llvm.shufflevector %739, %738 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %741 = llvm.mul %604, %a_stride0_1 overflow<nsw> : i64
    %742 = llvm.getelementptr inbounds %725[%741] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %743 = llvm.load %742 {alignment = 4 : i64} : !llvm.ptr -> f32
    %744 = llvm.mlir.poison : vector<8xf32>
    %745 = llvm.insertelement %743, %744[%593 : i64] : vector<8xf32>
    %746 = llvm.shufflevector %745, %744 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %747 = llvm.mul %605, %a_stride0_1 overflow<nsw> : i64
    %748 = llvm.getelementptr inbounds %725[%747] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %749 = llvm.load %748 {alignment = 4 : i64} : !llvm.ptr -> f32
    %750 = llvm.mlir.poison : vector<8xf32>
    %751 = llvm.insertelement %749, %750[%593 : i64] : vector<8xf32>
    %752 = llvm.shufflevector %751, %750 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %753 = llvm.mul %606, %a_stride0_1 overflow<nsw> : i64
    %754 = llvm.getelementptr inbounds %725[%753] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %755 = llvm.load %754 {alignment = 4 : i64} : !llvm.ptr -> f32
    %756 = llvm.mlir.poison : vector<8xf32>
    %757 = llvm.insertelement %755, %756[%593 : i64] : vector<8xf32>
    %758 = llvm.shufflevector %757, %756 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %759 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %760 = llvm.mul %759, %594 overflow<nsw> : i64
    %761 = llvm.getelementptr inbounds %b_copy_1[%760] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %762 = llvm.load %761 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %763 = llvm.add %593, %597 overflow<nsw> : i64
    %764 = llvm.add %760, %763 overflow<nsw> : i64
    %765 = llvm.getelementptr inbounds %b_copy_1[%764] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %766 = llvm.load %765 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %767 = llvm.fmul %729, %762 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %768 = llvm.fmul %729, %766 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %769 = llvm.fmul %734, %762 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %770 = llvm.fmul %734, %766 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %771 = llvm.fmul %740, %762 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %772 = llvm.fmul %740, %766 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %773 = llvm.fmul %746, %762 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %774 = llvm.fmul %746, %766 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %775 = llvm.fmul %752, %762 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %776 = llvm.fmul %752, %766 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %777 = llvm.fmul %758, %762 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %778 = llvm.fmul %758, %766 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %779 = llvm.fadd %711, %767 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %780 = llvm.fadd %712, %768 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %781 = llvm.fadd %713, %769 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %782 = llvm.fadd %714, %770 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %783 = llvm.fadd %715, %771 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %784 = llvm.fadd %716, %772 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %785 = llvm.fadd %717, %773 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %786 = llvm.fadd %718, %774 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %787 = llvm.fadd %719, %775 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %788 = llvm.fadd %720, %776 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %789 = llvm.fadd %721, %777 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %790 = llvm.fadd %722, %778 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %791 = llvm.add %k0, %596 overflow<nsw> : i64
    %792 = llvm.icmp "slt" %791, %622 : i64
    llvm.cond_br %792, ^bb10(%791, %779, %780, %781, %782, %783, %784, %785, %786, %787, %788, %789, %790 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb11(%779, %780, %781, %782, %783, %784, %785, %786, %787, %788, %789, %790 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb11(%793: vector<8xf32>, %794: vector<8xf32>, %795: vector<8xf32>, %796: vector<8xf32>, %797: vector<8xf32>, %798: vector<8xf32>, %799: vector<8xf32>, %800: vector<8xf32>, %801: vector<8xf32>, %802: vector<8xf32>, %803: vector<8xf32>, %804: vector<8xf32>):
    %805 = llvm.sub %621, %a_stride0_1 overflow<nsw> : i64
    %806 = llvm.icmp "sge" %805, %593 : i64
    llvm.cond_br %806, ^bb12, ^bb13
  ^bb12:
    %807 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %808 = llvm.load %807 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %809 = llvm.getelementptr inbounds %807[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %810 = llvm.load %809 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %811 = llvm.fadd %793, %808 : vector<8xf32>
    %812 = llvm.fadd %794, %810 : vector<8xf32>
    %813 = llvm.fadd %795, %808 : vector<8xf32>
    %814 = llvm.fadd %796, %810 : vector<8xf32>
    %815 = llvm.fadd %797, %808 : vector<8xf32>
    %816 = llvm.fadd %798, %810 : vector<8xf32>
    %817 = llvm.fadd %799, %808 : vector<8xf32>
    %818 = llvm.fadd %800, %810 : vector<8xf32>
    %819 = llvm.fadd %801, %808 : vector<8xf32>
    %820 = llvm.fadd %802, %810 : vector<8xf32>
    %821 = llvm.fadd %803, %808 : vector<8xf32>
    %822 = llvm.fadd %804, %810 : vector<8xf32>
    %823 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %824 = llvm.add %823, %j_panel overflow<nsw> : i64
    %825 = llvm.getelementptr inbounds %out_1[%824] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %811, %825 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %826 = llvm.getelementptr inbounds %825[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %812, %826 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %827 = llvm.getelementptr inbounds %825[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %813, %827 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %828 = llvm.getelementptr inbounds %827[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %814, %828 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %829 = llvm.mul %603, %b_stride0_1 overflow<nsw> : i64
    %830 = llvm.getelementptr inbounds %825[%829] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %815, %830 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %831 = llvm.getelementptr inbounds %830[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %816, %831 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %832 = llvm.mul %604, %b_stride0_1 overflow<nsw> : i64
    %833 = llvm.getelementptr inbounds %825[%832] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %817, %833 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %834 = llvm.getelementptr inbounds %833[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %818, %834 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %835 = llvm.mul %605, %b_stride0_1 overflow<nsw> : i64
    %836 = llvm.getelementptr inbounds %825[%835] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %819, %836 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %837 = llvm.getelementptr inbounds %836[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %820, %837 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %838 = llvm.mul %606, %b_stride0_1 overflow<nsw> : i64
    %839 = llvm.getelementptr inbounds %825[%838] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %821, %839 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %840 = llvm.getelementptr inbounds %839[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %822, %840 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb14
  ^bb13:
    %841 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %842 = llvm.add %841, %j_panel overflow<nsw> : i64
    %843 = llvm.getelementptr inbounds %out_1[%842] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %793, %843 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %844 = llvm.getelementptr inbounds %843[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %794, %844 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %845 = llvm.getelementptr inbounds %843[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %795, %845 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %846 = llvm.getelementptr inbounds %845[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %796, %846 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %847 = llvm.mul %603, %b_stride0_1 overflow<nsw> : i64
    %848 = llvm.getelementptr inbounds %843[%847] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %797, %848 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %849 = llvm.getelementptr inbounds %848[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %798, %849 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %850 = llvm.mul %604, %b_stride0_1 overflow<nsw> : i64
    %851 = llvm.getelementptr inbounds %843[%850] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %799, %851 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %852 = llvm.getelementptr inbounds %851[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %800, %852 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %853 = llvm.mul %605, %b_stride0_1 overflow<nsw> : i64
    %854 = llvm.getelementptr inbounds %843[%853] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %801, %854 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %855 = llvm.getelementptr inbounds %854[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %802, %855 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %856 = llvm.mul %606, %b_stride0_1 overflow<nsw> : i64
    %857 = llvm.getelementptr inbounds %843[%856] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %803, %857 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %858 = llvm.getelementptr inbounds %857[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %804, %858 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb14
  ^bb14:
    %859 = llvm.add %i_tile, %598 overflow<nsw> : i64
    %860 = llvm.icmp "slt" %859, %590 : i64
    llvm.cond_br %860, ^bb6(%859 : i64), ^bb15
  ^bb15:
    %861 = llvm.icmp "slt" %590, %591 : i64
    llvm.cond_br %861, ^bb16(%590 : i64), ^bb25
  ^bb16(%i_below_tile: i64):
    %862 = llvm.icmp "eq" %k0_piece, %593 : i64
    llvm.cond_br %862, ^bb17, ^bb18
  ^bb17:
    llvm.br ^bb19(%612, %612, %612, %612, %612, %612, %612, %612 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb18:
    %863 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %864 = llvm.add %863, %j_panel overflow<nsw> : i64
    %865 = llvm.getelementptr inbounds %out_1[%864] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %866 = llvm.load %865 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %867 = llvm.getelementptr inbounds %865[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %868 = llvm.load %867 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %869 = llvm.getelementptr inbounds %865[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %870 = llvm.load %869 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %871 = llvm.getelementptr inbounds %869[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %872 = llvm.load %871 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %873 = llvm.mul %603, %b_stride0_1 overflow<nsw> : i64
    %874 = llvm.getelementptr inbounds %865[%873] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %875 = llvm.load %874 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %876 = llvm.getelementptr inbounds %874[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %877 = llvm.load %876 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %878 = llvm.mul %604, %b_stride0_1 overflow<nsw> : i64
    %879 = llvm.getelementptr inbounds %865[%878] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %880 = llvm.load %879 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %881 = llvm.getelementptr inbounds %879[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %882 = llvm.load %881 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb19(%866, %868, %870, %872, %875, %877, %880, %882 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb19(%883: vector<8xf32>, %884: vector<8xf32>, %885: vector<8xf32>, %886: vector<8xf32>, %887: vector<8xf32>, %888: vector<8xf32>, %889: vector<8xf32>, %890: vector<8xf32>):
    %891 = llvm.icmp "slt" %k0_piece, %622 : i64
    llvm.cond_br %891, ^bb20(%k0_piece, %883, %884, %885, %886, %887, %888, %889, %890 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb21(%883, %884, %885, %886, %887, %888, %889, %890 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb20(%k0_below: i64, %892: vector<8xf32>, %893: vector<8xf32>, %894: vector<8xf32>, %895: vector<8xf32>, %896: vector<8xf32>, %897: vector<8xf32>, %898: vector<8xf32>, %899: vector<8xf32>):
    %900 = llvm.mul %i_below_tile, %a_stride0_1 overflow<nsw> : i64
    %901 = llvm.add %900, %k0_below overflow<nsw> : i64
    %902 = llvm.getelementptr inbounds %a_1[%901] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %903 = llvm.load %902 {alignment = 4 : i64} : !llvm.ptr -> f32
    %904 = llvm.mlir.poison : vector<8xf32>
    %905 = llvm.insertelement %903, %904[%593 : i64] : vector<8xf32>
    %906 = llvm.shufflevector %905, %904 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %907 = llvm.getelementptr inbounds %902[%a_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %908 = llvm.load %907 {alignment = 4 : i64} : !llvm.ptr -> f32
    %909 = llvm.mlir.poison : vector<8xf32>
    %910 = llvm.insertelement %908, %909[%593 : i64] : vector<8xf32>
    %911 = llvm.shufflevector %910, %909 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %912 = llvm.mul %603, %a_stride0_1 overflow<nsw> : i64
    %913 = llvm.getelementptr inbounds %902[%912] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %914 = llvm.load %913 {alignment = 4 : i64} : !llvm.ptr -> f32
    %915 = llvm.mlir.poison : vector<8xf32>
    %916 = llvm.insertelement %914, %915[%593 : i64] : vector<8xf32>
    %917 = llvm.shufflevector %916, %915 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %918 = llvm.mul %604, %a_stride0_1 overflow<nsw> : i64
    %919 = llvm.getelementptr inbounds %902[%918] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %920 = llvm.load %919 {alignment = 4 : i64} : !llvm.ptr -> f32
    %921 = llvm.mlir.poison : vector<8xf32>
    %922 = llvm.insertelement %920, %921[%593 : i64] : vector<8xf32>
    %923 = llvm.shufflevector %922, %921 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %924 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %925 = llvm.mul %924, %594 overflow<nsw> : i64
    %926 = llvm.getelementptr inbounds %b_copy_1[%925] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %927 = llvm.load %926 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %928 = llvm.add %593, %597 overflow<nsw> : i64
    %929 = llvm.add %925, %928 overflow<nsw> : i64
    %930 = llvm.getelementptr inbounds %b_copy_1[%929] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %931 = llvm.load %930 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %932 = llvm.fmul %906, %927 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %933 = llvm.fmul %906, %931 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %934 = llvm.fmul %911, %927 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %935 = llvm.fmul %911, %931 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %936 = llvm.fmul %917, %927 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %937 = llvm.fmul %917, %931 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %938 = llvm.fmul %923, %927 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %939 = llvm.fmul %923, %931 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %940 = llvm.fadd %892, %932 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %941 = llvm.fadd %893, %933 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %942 = llvm.fadd %894, %934 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %943 = llvm.fadd %895, %935 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %944 = llvm.fadd %896, %936 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %945 = llvm.fadd %897, %937 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %946 = llvm.fadd %898, %938 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %947 = llvm.fadd %899, %939 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %948 = llvm.add %k0_below, %596 overflow<nsw> : i64
    %949 = llvm.icmp "slt" %948, %622 : i64
    llvm.cond_br %949, ^bb20(%948, %940, %941, %942, %943, %944, %945, %946, %947 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb21(%940, %941, %942, %943, %944, %945, %946, %947 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb21(%950: vector<8xf32>, %951: vector<8xf32>, %952: vector<8xf32>, %953: vector<8xf32>, %954: vector<8xf32>, %955: vector<8xf32>, %956: vector<8xf32>, %957: vector<8xf32>):
    %958 = llvm.sub %621, %a_stride0_1 overflow<nsw> : i64
    %959 = llvm.icmp "sge" %958, %593 : i64
    llvm.cond_br %959, ^bb22, ^bb23
  ^bb22:
    %960 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %961 = llvm.load %960 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %962 = llvm.getelementptr inbounds %960[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %963 = llvm.load %962 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %964 = llvm.fadd %950, %961 : vector<8xf32>
    %965 = llvm.fadd %951, %963 : vector<8xf32>
    %966 = llvm.fadd %952, %961 : vector<8xf32>
    %967 = llvm.fadd %953, %963 : vector<8xf32>
    %968 = llvm.fadd %954, %961 : vector<8xf32>
    %969 = llvm.fadd %955, %963 : vector<8xf32>
    %970 = llvm.fadd %956, %961 : vector<8xf32>
    %971 = llvm.fadd %957, %963 : vector<8xf32>
    %972 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %973 = llvm.add %972, %j_panel overflow<nsw> : i64
    %974 = llvm.getelementptr inbounds %out_1[%973] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %964, %974 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %975 = llvm.getelementptr inbounds %974[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %965, %975 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %976 = llvm.getelementptr inbounds %974[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %966, %976 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %977 = llvm.getelementptr inbounds %976[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %967, %977 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %978 = llvm.mul %603, %b_stride0_1 overflow<nsw> : i64
    %979 = llvm.getelementptr inbounds %974[%978] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %968, %979 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %980 = llvm.getelementptr inbounds %979[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %969, %980 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %981 = llvm.mul %604, %b_stride0_1 overflow<nsw> : i64
    %982 = llvm.getelementptr inbounds %974[%981] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %970, %982 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %983 = llvm.getelementptr inbounds %982[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %971, %983 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb24
  ^bb23:
    %984 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %985 = llvm.add %984, %j_panel overflow<nsw> : i64
    %986 = llvm.getelementptr inbounds %out_1[%985] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %950, %986 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %987 = llvm.getelementptr inbounds %986[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %951, %987 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %988 = llvm.getelementptr inbounds %986[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %952, %988 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %989 = llvm.getelementptr inbounds %988[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %953, %989 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %990 = llvm.mul %603, %b_stride0_1 overflow<nsw> : i64
    %991 = llvm.getelementptr inbounds %986[%990] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %954, %991 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %992 = llvm.getelementptr inbounds %991[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %955, %992 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %993 = llvm.mul %604, %b_stride0_1 overflow<nsw> : i64
    %994 = llvm.getelementptr inbounds %986[%993] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %956, %994 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %995 = llvm.getelementptr inbounds %994[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %957, %995 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb24
  ^bb24:
    %996 = llvm.add %i_below_tile, %605 overflow<nsw> : i64
    %997 = llvm.icmp "slt" %996, %591 : i64
    llvm.cond_br %997, ^bb16(%996 : i64), ^bb25
  ^bb25:
    %998 = llvm.icmp "slt" %591, %592 : i64
    llvm.cond_br %998, ^bb26(%591 : i64), ^bb35
  ^bb26(%i_below_below_tile: i64):
    %999 = llvm.icmp "eq" %k0_piece, %593 : i64
    llvm.cond_br %999, ^bb27, ^bb28
  ^bb27:
    llvm.br ^bb29(%612, %612, %612, %612 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb28:
    %1000 = llvm.mul %i_below_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1001 = llvm.add %1000, %j_panel overflow<nsw> : i64
    %1002 = llvm.getelementptr inbounds %out_1[%1001] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1003 = llvm.load %1002 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1004 = llvm.getelementptr inbounds %1002[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1005 = llvm.load %1004 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1006 = llvm.getelementptr inbounds %1002[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1007 = llvm.load %1006 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1008 = llvm.getelementptr inbounds %1006[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1009 = llvm.load %1008 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb29(%1003, %1005, %1007, %1009 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb29(%1010: vector<8xf32>, %1011: vector<8xf32>, %1012: vector<8xf32>, %1013: vector<8xf32>):
    %1014 = llvm.icmp "slt" %k0_piece, %622 : i64
    llvm.cond_br %1014, ^bb30(%k0_piece, %1010, %1011, %1012, %1013 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb31(%1010, %1011, %1012, %1013 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb30(%k0_below_below: i64, %1015: vector<8xf32>, %1016: vector<8xf32>, %1017: vector<8xf32>, %1018: vector<8xf32>):
    %1019 = llvm.mul %i_below_below_tile, %a_stride0_1 overflow<nsw> : i64
    %1020 = llvm.add %1019, %k0_below_below overflow<nsw> : i64
    %1021 = llvm.getelementptr inbounds %a_1[%1020] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1022 = llvm.load %1021 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1023 = llvm.mlir.poison : vector<8xf32>
    %1024 = llvm.insertelement %1022, %1023[%593 : i64] : vector<8xf32>
    %1025 = llvm.shufflevector %1024, %1023 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1026 = llvm.getelementptr inbounds %1021[%a_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1027 = llvm.load %1026 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1028 = llvm.mlir.poison : vector<8xf32>
    %1029 = llvm.insertelement %1027, %1028[%593 : i64] : vector<8xf32>
    %1030 = llvm.shufflevector %1029, %1028 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1031 = llvm.sub %k0_below_below, %k0_piece overflow<nsw> : i64
    %1032 = llvm.mul %1031, %594 overflow<nsw> : i64
    %1033 = llvm.getelementptr inbounds %b_copy_1[%1032] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1034 = llvm.load %1033 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1035 = llvm.add %593, %597 overflow<nsw> : i64
    %1036 = llvm.add %1032, %1035 overflow<nsw> : i64
    %1037 = llvm.getelementptr inbounds %b_copy_1[%1036] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1038 = llvm.load %1037 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1039 = llvm.fmul %1025, %1034 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1040 = llvm.fmul %1025, %1038 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1041 = llvm.fmul %1030, %1034 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1042 = llvm.fmul %1030, %1038 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1043 = llvm.fadd %1015, %1039 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1044 = llvm.fadd %1016, %1040 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1045 = llvm.fadd %1017, %1041 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1046 = llvm.fadd %1018, %1042 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1047 = llvm.add %k0_below_below, %596 overflow<nsw> : i64
    %1048 = llvm.icmp "slt" %1047, %622 : i64
    llvm.cond_br %1048, ^bb30(%1047, %1043, %1044, %1045, %1046 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb31(%1043, %1044, %1045, %1046 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb31(%1049: vector<8xf32>, %1050: vector<8xf32>, %1051: vector<8xf32>, %1052: vector<8xf32>):
    %1053 = llvm.sub %621, %a_stride0_1 overflow<nsw> : i64
    %1054 = llvm.icmp "sge" %1053, %593 : i64
    llvm.cond_br %1054, ^bb32, ^bb33
  ^bb32:
    %1055 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1056 = llvm.load %1055 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1057 = llvm.getelementptr inbounds %1055[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1058 = llvm.load %1057 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1059 = llvm.fadd %1049, %1056 : vector<8xf32>
    %1060 = llvm.fadd %1050, %1058 : vector<8xf32>
    %1061 = llvm.fadd %1051, %1056 : vector<8xf32>
    %1062 = llvm.fadd %1052, %1058 : vector<8xf32>
    %1063 = llvm.mul %i_below_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1064 = llvm.add %1063, %j_panel overflow<nsw> : i64
    %1065 = llvm.getelementptr inbounds %out_1[%1064] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1059, %1065 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1066 = llvm.getelementptr inbounds %1065[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1060, %1066 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1067 = llvm.getelementptr inbounds %1065[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1061, %1067 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1068 = llvm.getelementptr inbounds %1067[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1062, %1068 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb34
  ^bb33:
    %1069 = llvm.mul %i_below_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1070 = llvm.add %1069, %j_panel overflow<nsw> : i64
    %1071 = llvm.getelementptr inbounds %out_1[%1070] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1049, %1071 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1072 = llvm.getelementptr inbounds %1071[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1050, %1072 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1073 = llvm.getelementptr inbounds %1071[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1051, %1073 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1074 = llvm.getelementptr inbounds %1073[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1052, %1074 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb34
  ^bb34:
    %1075 = llvm.add %i_below_below_tile, %603 overflow<nsw> : i64
    %1076 = llvm.icmp "slt" %1075, %592 : i64
    llvm.cond_br %1076, ^bb26(%1075 : i64), ^bb35
  ^bb35:
    %1077 = llvm.icmp "slt" %592, %a_size0_1 : i64
    llvm.cond_br %1077, ^bb36(%592 : i64), ^bb45
  ^bb36(%i_below_below_below_tile: i64):
    %1078 = llvm.icmp "eq" %k0_piece, %593 : i64
    llvm.cond_br %1078, ^bb37, ^bb38
  ^bb37:
    llvm.br ^bb39(%612, %612 : vector<8xf32>, vector<8xf32>)
  ^bb38:
    %1079 = llvm.mul %i_below_below_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1080 = llvm.add %1079, %j_panel overflow<nsw> : i64
    %1081 = llvm.getelementptr inbounds %out_1[%1080] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1082 = llvm.load %1081 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1083 = llvm.getelementptr inbounds %1081[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1084 = llvm.load %1083 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb39(%1082, %1084 : vector<8xf32>, vector<8xf32>)
  ^bb39(%1085: vector<8xf32>, %1086: vector<8xf32>):
    %1087 = llvm.icmp "slt" %k0_piece, %622 : i64
    llvm.cond_br %1087, ^bb40(%k0_piece, %1085, %1086 : i64, vector<8xf32>, vector<8xf32>), ^bb41(%1085, %1086 : vector<8xf32>, vector<8xf32>)
  ^bb40(%k0_below_below_below: i64, %1088: vector<8xf32>, %1089: vector<8xf32>):
    %1090 = llvm.mul %i_below_below_below_tile, %a_stride0_1 overflow<nsw> : i64
    %1091 = llvm.add %1090, %k0_below_below_below overflow<nsw> : i64
    %1092 = llvm.getelementptr inbounds %a_1[%1091] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1093 = llvm.load %1092 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1094 = llvm.mlir.poison : vector<8xf32>
    %1095 = llvm.insertelement %1093, %1094[%593 : i64] : vector<8xf32>
    %1096 = llvm.shufflevector %1095, %1094 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1097 = llvm.sub %k0_below_below_below, %k0_piece overflow<nsw> : i64
    %1098 = llvm.mul %1097, %594 overflow<nsw> : i64
    %1099 = llvm.getelementptr inbounds %b_copy_1[%1098] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1100 = llvm.load %1099 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1101 = llvm.add %593, %597 overflow<nsw> : i64
    %1102 = llvm.add %1098, %1101 overflow<nsw> : i64
    %1103 = llvm.getelementptr inbounds %b_copy_1[%1102] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1104 = llvm.load %1103 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1105 = llvm.fmul %1096, %1100 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1106 = llvm.fmul %1096, %1104 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1107 = llvm.fadd %1088, %1105 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1108 = llvm.fadd %1089, %1106 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1109 = llvm.add %k0_below_below_below, %596 overflow<nsw> : i64
    %1110 = llvm.icmp "slt" %1109, %622 : i64
    llvm.cond_br %1110, ^bb40(%1109, %1107, %1108 : i64, vector<8xf32>, vector<8xf32>), ^bb41(%1107, %1108 : vector<8xf32>, vector<8xf32>)
  ^bb41(%1111: vector<8xf32>, %1112: vector<8xf32>):
    %1113 = llvm.sub %621, %a_stride0_1 overflow<nsw> : i64
    %1114 = llvm.icmp "sge" %1113, %593 : i64
    llvm.cond_br %1114, ^bb42, ^bb43
  ^bb42:
    %1115 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1116 = llvm.load %1115 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1117 = llvm.getelementptr inbounds %1115[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1118 = llvm.load %1117 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1119 = llvm.fadd %1111, %1116 : vector<8xf32>
    %1120 = llvm.fadd %1112, %1118 : vector<8xf32>
    %1121 = llvm.mul %i_below_below_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1122 = llvm.add %1121, %j_panel overflow<nsw> : i64
    %1123 = llvm.getelementptr inbounds %out_1[%1122] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1119, %1123 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1124 = llvm.getelementptr inbounds %1123[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1120, %1124 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb44
  ^bb43:
    %1125 = llvm.mul %i_below_below_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1126 = llvm.add %1125, %j_panel overflow<nsw> : i64
    %1127 = llvm.getelementptr inbounds %out_1[%1126] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1111, %1127 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1128 = llvm.getelementptr inbounds %1127[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1112, %1128 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb44
  ^bb44:
    %1129 = llvm.add %i_below_below_below_tile, %596 overflow<nsw> : i64
    %1130 = llvm.icmp "slt" %1129, %a_size0_1 : i64
    llvm.cond_br %1130, ^bb36(%1129 : i64), ^bb45
  ^bb45:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %1131 = llvm.add %k0_piece, %595 overflow<nsw> : i64
    %1132 = llvm.icmp "slt" %1131, %588 : i64
    llvm.cond_br %1132, ^bb2(%1131 : i64), ^bb46
  ^bb46:
    %1133 = llvm.add %614, %596 overflow<nsw> : i64
    %1134 = llvm.icmp "slt" %1133, %end : i64
    llvm.cond_br %1134, ^bb1(%1133 : i64), ^bb47
  ^bb47:
    llvm.return %610 : i32
  ^bb48(%1135: i32):
    llvm.return %1135 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %1136 = llvm.mlir.constant(8) : i64
    %1137 = llvm.mlir.constant(16) : i64
    %1138 = llvm.mlir.constant(24) : i64
    %1139 = llvm.mlir.constant(32) : i64
    %1140 = llvm.mlir.constant(40) : i64
    %1141 = llvm.mlir.constant(48) : i64
    %1142 = llvm.mlir.constant(56) : i64
    %1143 = llvm.mlir.constant(64) : i64
    %1144 = llvm.mlir.constant(72) : i64
    %1145 = llvm.mlir.constant(80) : i64
    %1146 = llvm.mlir.constant(88) : i64
    %1147 = llvm.mlir.constant(96) : i64
    %1148 = llvm.mlir.constant(104) : i64
    %1149 = llvm.mlir.constant(112) : i64
    %1150 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %1151 = llvm.getelementptr inbounds %context[%1136] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1152 = llvm.load %1151 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1153 = llvm.getelementptr inbounds %context[%1137] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1154 = llvm.load %1153 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1155 = llvm.getelementptr inbounds %context[%1138] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1156 = llvm.load %1155 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1157 = llvm.getelementptr inbounds %context[%1139] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1158 = llvm.load %1157 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1159 = llvm.getelementptr inbounds %context[%1140] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1160 = llvm.load %1159 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1161 = llvm.getelementptr inbounds %context[%1141] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1162 = llvm.load %1161 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1163 = llvm.getelementptr inbounds %context[%1142] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1164 = llvm.load %1163 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1165 = llvm.getelementptr inbounds %context[%1143] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1166 = llvm.load %1165 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1167 = llvm.getelementptr inbounds %context[%1144] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1168 = llvm.load %1167 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1169 = llvm.getelementptr inbounds %context[%1145] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1170 = llvm.load %1169 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1171 = llvm.getelementptr inbounds %context[%1146] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1172 = llvm.load %1171 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1173 = llvm.getelementptr inbounds %context[%1147] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1174 = llvm.load %1173 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1175 = llvm.getelementptr inbounds %context[%1148] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1176 = llvm.load %1175 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1177 = llvm.getelementptr inbounds %context[%1149] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1178 = llvm.load %1177 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1179 = llvm.call @program.parallel0(%begin_1, %end_1, %1150, %1152, %1154, %1156, %1158, %1160, %1162, %1164, %1166, %1168, %1170, %1172, %1174, %1176, %1178) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64) -> i32
    llvm.return %1179 : i32
  }
  llvm.func @program_shapes(%a_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_2: i64, %a_stride0_2: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_2: i64, %b_stride0_2: i64, %bias_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %bias_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %1180 = llvm.mlir.constant(0) : i64
    %1181 = llvm.mlir.constant(1) : i64
    %1182 = llvm.mlir.constant(2 : i32) : i32
    %1183 = llvm.mlir.constant(3 : i32) : i32
    %1184 = llvm.mlir.constant(0 : i32) : i32
    %1185 = llvm.icmp "eq" %a_stride0_2, %b_size0_2 : i64
    %1186 = llvm.icmp "eq" %bias_size0_2, %b_stride0_2 : i64
    llvm.cond_br %1185, ^bb1, ^bb3(%1182 : i32)
  ^bb1:
    llvm.cond_br %1186, ^bb2, ^bb3(%1183 : i32)
  ^bb2:
    llvm.store %a_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %1187 = llvm.getelementptr inbounds %extents[%1181] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride0_2, %1187 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1184 : i32
  ^bb3(%1188: i32):
    llvm.return %1188 : i32
  }
}
