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
    %239 = llvm.add %i_right_tile, %2 overflow<nsw> : i64
    %240 = llvm.mul %239, %b_stride0 overflow<nsw> : i64
    %241 = llvm.add %240, %j_right_panel overflow<nsw> : i64
    %242 = llvm.getelementptr inbounds %out[%241] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %243 = llvm.intr.masked.load %242, %203, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %244 = llvm.add %i_right_tile, %4 overflow<nsw> : i64
    %245 = llvm.mul %244, %b_stride0 overflow<nsw> : i64
    %246 = llvm.add %245, %j_right_panel overflow<nsw> : i64
    %247 = llvm.getelementptr inbounds %out[%246] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %248 = llvm.intr.masked.load %247, %203, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %249 = llvm.add %i_right_tile, %12 overflow<nsw> : i64
    %250 = llvm.mul %249, %b_stride0 overflow<nsw> : i64
    %251 = llvm.add %250, %j_right_panel overflow<nsw> : i64
    %252 = llvm.getelementptr inbounds %out[%251] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %253 = llvm.intr.masked.load %252, %203, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %254 = llvm.add %i_right_tile, %1 overflow<nsw> : i64
    %255 = llvm.mul %254, %b_stride0 overflow<nsw> : i64
    %256 = llvm.add %255, %j_right_panel overflow<nsw> : i64
    %257 = llvm.getelementptr inbounds %out[%256] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %258 = llvm.intr.masked.load %257, %203, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %259 = llvm.add %i_right_tile, %13 overflow<nsw> : i64
    %260 = llvm.mul %259, %b_stride0 overflow<nsw> : i64
    %261 = llvm.add %260, %j_right_panel overflow<nsw> : i64
    %262 = llvm.getelementptr inbounds %out[%261] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %263 = llvm.intr.masked.load %262, %203, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %264 = llvm.add %i_right_tile, %3 overflow<nsw> : i64
    %265 = llvm.mul %264, %b_stride0 overflow<nsw> : i64
    %266 = llvm.add %265, %j_right_panel overflow<nsw> : i64
    %267 = llvm.getelementptr inbounds %out[%266] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %268 = llvm.intr.masked.load %267, %203, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %269 = llvm.add %i_right_tile, %8 overflow<nsw> : i64
    %270 = llvm.mul %269, %b_stride0 overflow<nsw> : i64
    %271 = llvm.add %270, %j_right_panel overflow<nsw> : i64
    %272 = llvm.getelementptr inbounds %out[%271] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %273 = llvm.intr.masked.load %272, %203, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb15(%238, %243, %248, %253, %258, %263, %268, %273 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb15(%274: vector<8xf32>, %275: vector<8xf32>, %276: vector<8xf32>, %277: vector<8xf32>, %278: vector<8xf32>, %279: vector<8xf32>, %280: vector<8xf32>, %281: vector<8xf32>):
    %282 = llvm.icmp "slt" %k0_right_piece, %218 : i64
    llvm.cond_br %282, ^bb16(%k0_right_piece, %274, %275, %276, %277, %278, %279, %280, %281 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb17(%274, %275, %276, %277, %278, %279, %280, %281 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb16(%k0_right: i64, %283: vector<8xf32>, %284: vector<8xf32>, %285: vector<8xf32>, %286: vector<8xf32>, %287: vector<8xf32>, %288: vector<8xf32>, %289: vector<8xf32>, %290: vector<8xf32>):
    %291 = llvm.mul %i_right_tile, %a_stride0 overflow<nsw> : i64
    %292 = llvm.add %291, %k0_right overflow<nsw> : i64
    %293 = llvm.getelementptr inbounds %a[%292] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %294 = llvm.load %293 {alignment = 4 : i64} : !llvm.ptr -> f32
    %295 = llvm.mlir.poison : vector<8xf32>
    %296 = llvm.insertelement %294, %295[%6 : i64] : vector<8xf32>
    %297 = llvm.shufflevector %296, %295 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %298 = llvm.add %i_right_tile, %2 overflow<nsw> : i64
    %299 = llvm.mul %298, %a_stride0 overflow<nsw> : i64
    %300 = llvm.add %299, %k0_right overflow<nsw> : i64
    %301 = llvm.getelementptr inbounds %a[%300] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %302 = llvm.load %301 {alignment = 4 : i64} : !llvm.ptr -> f32
    %303 = llvm.mlir.poison : vector<8xf32>
    %304 = llvm.insertelement %302, %303[%6 : i64] : vector<8xf32>
    %305 = llvm.shufflevector %304, %303 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %306 = llvm.add %i_right_tile, %4 overflow<nsw> : i64
    %307 = llvm.mul %306, %a_stride0 overflow<nsw> : i64
    %308 = llvm.add %307, %k0_right overflow<nsw> : i64
    %309 = llvm.getelementptr inbounds %a[%308] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %310 = llvm.load %309 {alignment = 4 : i64} : !llvm.ptr -> f32
    %311 = llvm.mlir.poison : vector<8xf32>
    %312 = llvm.insertelement %310, %311[%6 : i64] : vector<8xf32>
    %313 = llvm.shufflevector %312, %311 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %314 = llvm.add %i_right_tile, %12 overflow<nsw> : i64
    %315 = llvm.mul %314, %a_stride0 overflow<nsw> : i64
    %316 = llvm.add %315, %k0_right overflow<nsw> : i64
    %317 = llvm.getelementptr inbounds %a[%316] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %318 = llvm.load %317 {alignment = 4 : i64} : !llvm.ptr -> f32
    %319 = llvm.mlir.poison : vector<8xf32>
    %320 = llvm.insertelement %318, %319[%6 : i64] : vector<8xf32>
    %321 = llvm.shufflevector %320, %319 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %322 = llvm.add %i_right_tile, %1 overflow<nsw> : i64
    %323 = llvm.mul %322, %a_stride0 overflow<nsw> : i64
    %324 = llvm.add %323, %k0_right overflow<nsw> : i64
    %325 = llvm.getelementptr inbounds %a[%324] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %326 = llvm.load %325 {alignment = 4 : i64} : !llvm.ptr -> f32
    %327 = llvm.mlir.poison : vector<8xf32>
    %328 = llvm.insertelement %326, %327[%6 : i64] : vector<8xf32>
    %329 = llvm.shufflevector %328, %327 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %330 = llvm.add %i_right_tile, %13 overflow<nsw> : i64
    %331 = llvm.mul %330, %a_stride0 overflow<nsw> : i64
    %332 = llvm.add %331, %k0_right overflow<nsw> : i64
    %333 = llvm.getelementptr inbounds %a[%332] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %334 = llvm.load %333 {alignment = 4 : i64} : !llvm.ptr -> f32
    %335 = llvm.mlir.poison : vector<8xf32>
    %336 = llvm.insertelement %334, %335[%6 : i64] : vector<8xf32>
    %337 = llvm.shufflevector %336, %335 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %338 = llvm.add %i_right_tile, %3 overflow<nsw> : i64
    %339 = llvm.mul %338, %a_stride0 overflow<nsw> : i64
    %340 = llvm.add %339, %k0_right overflow<nsw> : i64
    %341 = llvm.getelementptr inbounds %a[%340] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %342 = llvm.load %341 {alignment = 4 : i64} : !llvm.ptr -> f32
    %343 = llvm.mlir.poison : vector<8xf32>
    %344 = llvm.insertelement %342, %343[%6 : i64] : vector<8xf32>
    %345 = llvm.shufflevector %344, %343 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %346 = llvm.add %i_right_tile, %8 overflow<nsw> : i64
    %347 = llvm.mul %346, %a_stride0 overflow<nsw> : i64
    %348 = llvm.add %347, %k0_right overflow<nsw> : i64
    %349 = llvm.getelementptr inbounds %a[%348] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %350 = llvm.load %349 {alignment = 4 : i64} : !llvm.ptr -> f32
    %351 = llvm.mlir.poison : vector<8xf32>
    %352 = llvm.insertelement %350, %351[%6 : i64] : vector<8xf32>
    %353 = llvm.shufflevector %352, %351 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %354 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %355 = llvm.mul %354, %190 overflow<nsw> : i64
    %356 = llvm.getelementptr inbounds %b_copy[%355] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %357 = llvm.intr.masked.load %356, %203, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %358 = llvm.fmul %297, %357 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %359 = llvm.fmul %305, %357 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %360 = llvm.fmul %313, %357 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %361 = llvm.fmul %321, %357 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %362 = llvm.fmul %329, %357 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %363 = llvm.fmul %337, %357 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %364 = llvm.fmul %345, %357 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %365 = llvm.fmul %353, %357 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %366 = llvm.fadd %283, %358 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %367 = llvm.fadd %284, %359 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %368 = llvm.fadd %285, %360 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %369 = llvm.fadd %286, %361 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %370 = llvm.fadd %287, %362 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %371 = llvm.fadd %288, %363 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %372 = llvm.fadd %289, %364 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %373 = llvm.fadd %290, %365 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %374 = llvm.add %k0_right, %2 overflow<nsw> : i64
    %375 = llvm.icmp "slt" %374, %218 : i64
    llvm.cond_br %375, ^bb16(%374, %366, %367, %368, %369, %370, %371, %372, %373 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb17(%366, %367, %368, %369, %370, %371, %372, %373 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb17(%376: vector<8xf32>, %377: vector<8xf32>, %378: vector<8xf32>, %379: vector<8xf32>, %380: vector<8xf32>, %381: vector<8xf32>, %382: vector<8xf32>, %383: vector<8xf32>):
    %384 = llvm.sub %217, %a_stride0 overflow<nsw> : i64
    %385 = llvm.icmp "sge" %384, %6 : i64
    llvm.cond_br %385, ^bb18, ^bb19
  ^bb18:
    %386 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %387 = llvm.intr.masked.load %386, %203, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %388 = llvm.fadd %376, %387 : vector<8xf32>
    %389 = llvm.fadd %377, %387 : vector<8xf32>
    %390 = llvm.fadd %378, %387 : vector<8xf32>
    %391 = llvm.fadd %379, %387 : vector<8xf32>
    %392 = llvm.fadd %380, %387 : vector<8xf32>
    %393 = llvm.fadd %381, %387 : vector<8xf32>
    %394 = llvm.fadd %382, %387 : vector<8xf32>
    %395 = llvm.fadd %383, %387 : vector<8xf32>
    %396 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %397 = llvm.add %396, %j_right_panel overflow<nsw> : i64
    %398 = llvm.getelementptr inbounds %out[%397] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %388, %398, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %399 = llvm.add %i_right_tile, %2 overflow<nsw> : i64
    %400 = llvm.mul %399, %b_stride0 overflow<nsw> : i64
    %401 = llvm.add %400, %j_right_panel overflow<nsw> : i64
    %402 = llvm.getelementptr inbounds %out[%401] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %389, %402, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %403 = llvm.add %i_right_tile, %4 overflow<nsw> : i64
    %404 = llvm.mul %403, %b_stride0 overflow<nsw> : i64
    %405 = llvm.add %404, %j_right_panel overflow<nsw> : i64
    %406 = llvm.getelementptr inbounds %out[%405] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %390, %406, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %407 = llvm.add %i_right_tile, %12 overflow<nsw> : i64
    %408 = llvm.mul %407, %b_stride0 overflow<nsw> : i64
    %409 = llvm.add %408, %j_right_panel overflow<nsw> : i64
    %410 = llvm.getelementptr inbounds %out[%409] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %391, %410, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %411 = llvm.add %i_right_tile, %1 overflow<nsw> : i64
    %412 = llvm.mul %411, %b_stride0 overflow<nsw> : i64
    %413 = llvm.add %412, %j_right_panel overflow<nsw> : i64
    %414 = llvm.getelementptr inbounds %out[%413] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %392, %414, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %415 = llvm.add %i_right_tile, %13 overflow<nsw> : i64
    %416 = llvm.mul %415, %b_stride0 overflow<nsw> : i64
    %417 = llvm.add %416, %j_right_panel overflow<nsw> : i64
    %418 = llvm.getelementptr inbounds %out[%417] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %393, %418, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %419 = llvm.add %i_right_tile, %3 overflow<nsw> : i64
    %420 = llvm.mul %419, %b_stride0 overflow<nsw> : i64
    %421 = llvm.add %420, %j_right_panel overflow<nsw> : i64
    %422 = llvm.getelementptr inbounds %out[%421] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %394, %422, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %423 = llvm.add %i_right_tile, %8 overflow<nsw> : i64
    %424 = llvm.mul %423, %b_stride0 overflow<nsw> : i64
    %425 = llvm.add %424, %j_right_panel overflow<nsw> : i64
    %426 = llvm.getelementptr inbounds %out[%425] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %395, %426, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb20
  ^bb19:
    %427 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %428 = llvm.add %427, %j_right_panel overflow<nsw> : i64
    %429 = llvm.getelementptr inbounds %out[%428] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %376, %429, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %430 = llvm.add %i_right_tile, %2 overflow<nsw> : i64
    %431 = llvm.mul %430, %b_stride0 overflow<nsw> : i64
    %432 = llvm.add %431, %j_right_panel overflow<nsw> : i64
    %433 = llvm.getelementptr inbounds %out[%432] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %377, %433, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %434 = llvm.add %i_right_tile, %4 overflow<nsw> : i64
    %435 = llvm.mul %434, %b_stride0 overflow<nsw> : i64
    %436 = llvm.add %435, %j_right_panel overflow<nsw> : i64
    %437 = llvm.getelementptr inbounds %out[%436] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %378, %437, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %438 = llvm.add %i_right_tile, %12 overflow<nsw> : i64
    %439 = llvm.mul %438, %b_stride0 overflow<nsw> : i64
    %440 = llvm.add %439, %j_right_panel overflow<nsw> : i64
    %441 = llvm.getelementptr inbounds %out[%440] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %379, %441, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %442 = llvm.add %i_right_tile, %1 overflow<nsw> : i64
    %443 = llvm.mul %442, %b_stride0 overflow<nsw> : i64
    %444 = llvm.add %443, %j_right_panel overflow<nsw> : i64
    %445 = llvm.getelementptr inbounds %out[%444] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %380, %445, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %446 = llvm.add %i_right_tile, %13 overflow<nsw> : i64
    %447 = llvm.mul %446, %b_stride0 overflow<nsw> : i64
    %448 = llvm.add %447, %j_right_panel overflow<nsw> : i64
    %449 = llvm.getelementptr inbounds %out[%448] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %381, %449, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %450 = llvm.add %i_right_tile, %3 overflow<nsw> : i64
    %451 = llvm.mul %450, %b_stride0 overflow<nsw> : i64
    %452 = llvm.add %451, %j_right_panel overflow<nsw> : i64
    %453 = llvm.getelementptr inbounds %out[%452] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %382, %453, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %454 = llvm.add %i_right_tile, %8 overflow<nsw> : i64
    %455 = llvm.mul %454, %b_stride0 overflow<nsw> : i64
    %456 = llvm.add %455, %j_right_panel overflow<nsw> : i64
    %457 = llvm.getelementptr inbounds %out[%456] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %383, %457, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb20
  ^bb20:
    %458 = llvm.add %i_right_tile, %7 overflow<nsw> : i64
    %459 = llvm.icmp "slt" %458, %178 : i64
    llvm.cond_br %459, ^bb12(%458 : i64), ^bb21
  ^bb21:
    %460 = llvm.icmp "slt" %178, %182 : i64
    llvm.cond_br %460, ^bb22(%178 : i64), ^bb31
  ^bb22(%i_right_below_tile: i64):
    %461 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %461, ^bb23, ^bb24
  ^bb23:
    llvm.br ^bb25(%46, %46, %46, %46 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb24:
    %462 = llvm.mul %i_right_below_tile, %b_stride0 overflow<nsw> : i64
    %463 = llvm.add %462, %j_right_panel overflow<nsw> : i64
    %464 = llvm.getelementptr inbounds %out[%463] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %465 = llvm.intr.masked.load %464, %203, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %466 = llvm.add %i_right_below_tile, %2 overflow<nsw> : i64
    %467 = llvm.mul %466, %b_stride0 overflow<nsw> : i64
    %468 = llvm.add %467, %j_right_panel overflow<nsw> : i64
    %469 = llvm.getelementptr inbounds %out[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %470 = llvm.intr.masked.load %469, %203, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %471 = llvm.add %i_right_below_tile, %4 overflow<nsw> : i64
    %472 = llvm.mul %471, %b_stride0 overflow<nsw> : i64
    %473 = llvm.add %472, %j_right_panel overflow<nsw> : i64
    %474 = llvm.getelementptr inbounds %out[%473] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %475 = llvm.intr.masked.load %474, %203, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %476 = llvm.add %i_right_below_tile, %12 overflow<nsw> : i64
    %477 = llvm.mul %476, %b_stride0 overflow<nsw> : i64
    %478 = llvm.add %477, %j_right_panel overflow<nsw> : i64
    %479 = llvm.getelementptr inbounds %out[%478] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %480 = llvm.intr.masked.load %479, %203, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb25(%465, %470, %475, %480 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb25(%481: vector<8xf32>, %482: vector<8xf32>, %483: vector<8xf32>, %484: vector<8xf32>):
    %485 = llvm.icmp "slt" %k0_right_piece, %218 : i64
    llvm.cond_br %485, ^bb26(%k0_right_piece, %481, %482, %483, %484 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb27(%481, %482, %483, %484 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb26(%k0_right_below: i64, %486: vector<8xf32>, %487: vector<8xf32>, %488: vector<8xf32>, %489: vector<8xf32>):
    %490 = llvm.mul %i_right_below_tile, %a_stride0 overflow<nsw> : i64
    %491 = llvm.add %490, %k0_right_below overflow<nsw> : i64
    %492 = llvm.getelementptr inbounds %a[%491] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %493 = llvm.load %492 {alignment = 4 : i64} : !llvm.ptr -> f32
    %494 = llvm.mlir.poison : vector<8xf32>
    %495 = llvm.insertelement %493, %494[%6 : i64] : vector<8xf32>
    %496 = llvm.shufflevector %495, %494 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %497 = llvm.add %i_right_below_tile, %2 overflow<nsw> : i64
    %498 = llvm.mul %497, %a_stride0 overflow<nsw> : i64
    %499 = llvm.add %498, %k0_right_below overflow<nsw> : i64
    %500 = llvm.getelementptr inbounds %a[%499] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %501 = llvm.load %500 {alignment = 4 : i64} : !llvm.ptr -> f32
    %502 = llvm.mlir.poison : vector<8xf32>
    %503 = llvm.insertelement %501, %502[%6 : i64] : vector<8xf32>
    %504 = llvm.shufflevector %503, %502 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %505 = llvm.add %i_right_below_tile, %4 overflow<nsw> : i64
    %506 = llvm.mul %505, %a_stride0 overflow<nsw> : i64
    %507 = llvm.add %506, %k0_right_below overflow<nsw> : i64
    %508 = llvm.getelementptr inbounds %a[%507] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %509 = llvm.load %508 {alignment = 4 : i64} : !llvm.ptr -> f32
    %510 = llvm.mlir.poison : vector<8xf32>
    %511 = llvm.insertelement %509, %510[%6 : i64] : vector<8xf32>
    %512 = llvm.shufflevector %511, %510 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %513 = llvm.add %i_right_below_tile, %12 overflow<nsw> : i64
    %514 = llvm.mul %513, %a_stride0 overflow<nsw> : i64
    %515 = llvm.add %514, %k0_right_below overflow<nsw> : i64
    %516 = llvm.getelementptr inbounds %a[%515] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %517 = llvm.load %516 {alignment = 4 : i64} : !llvm.ptr -> f32
    %518 = llvm.mlir.poison : vector<8xf32>
    %519 = llvm.insertelement %517, %518[%6 : i64] : vector<8xf32>
    %520 = llvm.shufflevector %519, %518 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %521 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %522 = llvm.mul %521, %190 overflow<nsw> : i64
    %523 = llvm.getelementptr inbounds %b_copy[%522] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %524 = llvm.intr.masked.load %523, %203, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %525 = llvm.fmul %496, %524 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %526 = llvm.fmul %504, %524 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %527 = llvm.fmul %512, %524 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %528 = llvm.fmul %520, %524 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %529 = llvm.fadd %486, %525 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %530 = llvm.fadd %487, %526 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %531 = llvm.fadd %488, %527 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %532 = llvm.fadd %489, %528 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %533 = llvm.add %k0_right_below, %2 overflow<nsw> : i64
    %534 = llvm.icmp "slt" %533, %218 : i64
    llvm.cond_br %534, ^bb26(%533, %529, %530, %531, %532 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb27(%529, %530, %531, %532 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb27(%535: vector<8xf32>, %536: vector<8xf32>, %537: vector<8xf32>, %538: vector<8xf32>):
    %539 = llvm.sub %217, %a_stride0 overflow<nsw> : i64
    %540 = llvm.icmp "sge" %539, %6 : i64
    llvm.cond_br %540, ^bb28, ^bb29
  ^bb28:
    %541 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %542 = llvm.intr.masked.load %541, %203, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %543 = llvm.fadd %535, %542 : vector<8xf32>
    %544 = llvm.fadd %536, %542 : vector<8xf32>
    %545 = llvm.fadd %537, %542 : vector<8xf32>
    %546 = llvm.fadd %538, %542 : vector<8xf32>
    %547 = llvm.mul %i_right_below_tile, %b_stride0 overflow<nsw> : i64
    %548 = llvm.add %547, %j_right_panel overflow<nsw> : i64
    %549 = llvm.getelementptr inbounds %out[%548] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %543, %549, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %550 = llvm.add %i_right_below_tile, %2 overflow<nsw> : i64
    %551 = llvm.mul %550, %b_stride0 overflow<nsw> : i64
    %552 = llvm.add %551, %j_right_panel overflow<nsw> : i64
    %553 = llvm.getelementptr inbounds %out[%552] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %544, %553, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %554 = llvm.add %i_right_below_tile, %4 overflow<nsw> : i64
    %555 = llvm.mul %554, %b_stride0 overflow<nsw> : i64
    %556 = llvm.add %555, %j_right_panel overflow<nsw> : i64
    %557 = llvm.getelementptr inbounds %out[%556] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %545, %557, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %558 = llvm.add %i_right_below_tile, %12 overflow<nsw> : i64
    %559 = llvm.mul %558, %b_stride0 overflow<nsw> : i64
    %560 = llvm.add %559, %j_right_panel overflow<nsw> : i64
    %561 = llvm.getelementptr inbounds %out[%560] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %546, %561, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb30
  ^bb29:
    %562 = llvm.mul %i_right_below_tile, %b_stride0 overflow<nsw> : i64
    %563 = llvm.add %562, %j_right_panel overflow<nsw> : i64
    %564 = llvm.getelementptr inbounds %out[%563] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %535, %564, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %565 = llvm.add %i_right_below_tile, %2 overflow<nsw> : i64
    %566 = llvm.mul %565, %b_stride0 overflow<nsw> : i64
    %567 = llvm.add %566, %j_right_panel overflow<nsw> : i64
    %568 = llvm.getelementptr inbounds %out[%567] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %536, %568, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %569 = llvm.add %i_right_below_tile, %4 overflow<nsw> : i64
    %570 = llvm.mul %569, %b_stride0 overflow<nsw> : i64
    %571 = llvm.add %570, %j_right_panel overflow<nsw> : i64
    %572 = llvm.getelementptr inbounds %out[%571] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %537, %572, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %573 = llvm.add %i_right_below_tile, %12 overflow<nsw> : i64
    %574 = llvm.mul %573, %b_stride0 overflow<nsw> : i64
    %575 = llvm.add %574, %j_right_panel overflow<nsw> : i64
    %576 = llvm.getelementptr inbounds %out[%575] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %538, %576, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb30
  ^bb30:
    %577 = llvm.add %i_right_below_tile, %1 overflow<nsw> : i64
    %578 = llvm.icmp "slt" %577, %182 : i64
    llvm.cond_br %578, ^bb22(%577 : i64), ^bb31
  ^bb31:
    %579 = llvm.icmp "slt" %182, %186 : i64
    llvm.cond_br %579, ^bb32(%182 : i64), ^bb41
  ^bb32(%i_right_below_below_tile: i64):
    %580 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %580, ^bb33, ^bb34
  ^bb33:
    llvm.br ^bb35(%46, %46 : vector<8xf32>, vector<8xf32>)
  ^bb34:
    %581 = llvm.mul %i_right_below_below_tile, %b_stride0 overflow<nsw> : i64
    %582 = llvm.add %581, %j_right_panel overflow<nsw> : i64
    %583 = llvm.getelementptr inbounds %out[%582] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %584 = llvm.intr.masked.load %583, %203, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %585 = llvm.add %i_right_below_below_tile, %2 overflow<nsw> : i64
    %586 = llvm.mul %585, %b_stride0 overflow<nsw> : i64
    %587 = llvm.add %586, %j_right_panel overflow<nsw> : i64
    %588 = llvm.getelementptr inbounds %out[%587] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %589 = llvm.intr.masked.load %588, %203, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb35(%584, %589 : vector<8xf32>, vector<8xf32>)
  ^bb35(%590: vector<8xf32>, %591: vector<8xf32>):
    %592 = llvm.icmp "slt" %k0_right_piece, %218 : i64
    llvm.cond_br %592, ^bb36(%k0_right_piece, %590, %591 : i64, vector<8xf32>, vector<8xf32>), ^bb37(%590, %591 : vector<8xf32>, vector<8xf32>)
  ^bb36(%k0_right_below_below: i64, %593: vector<8xf32>, %594: vector<8xf32>):
    %595 = llvm.mul %i_right_below_below_tile, %a_stride0 overflow<nsw> : i64
    %596 = llvm.add %595, %k0_right_below_below overflow<nsw> : i64
    %597 = llvm.getelementptr inbounds %a[%596] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %598 = llvm.load %597 {alignment = 4 : i64} : !llvm.ptr -> f32
    %599 = llvm.mlir.poison : vector<8xf32>
    %600 = llvm.insertelement %598, %599[%6 : i64] : vector<8xf32>
    %601 = llvm.shufflevector %600, %599 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %602 = llvm.add %i_right_below_below_tile, %2 overflow<nsw> : i64
    %603 = llvm.mul %602, %a_stride0 overflow<nsw> : i64
    %604 = llvm.add %603, %k0_right_below_below overflow<nsw> : i64
    %605 = llvm.getelementptr inbounds %a[%604] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %606 = llvm.load %605 {alignment = 4 : i64} : !llvm.ptr -> f32
    %607 = llvm.mlir.poison : vector<8xf32>
    %608 = llvm.insertelement %606, %607[%6 : i64] : vector<8xf32>
    %609 = llvm.shufflevector %608, %607 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %610 = llvm.sub %k0_right_below_below, %k0_right_piece overflow<nsw> : i64
    %611 = llvm.mul %610, %190 overflow<nsw> : i64
    %612 = llvm.getelementptr inbounds %b_copy[%611] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %613 = llvm.intr.masked.load %612, %203, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %614 = llvm.fmul %601, %613 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %615 = llvm.fmul %609, %613 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %616 = llvm.fadd %593, %614 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %617 = llvm.fadd %594, %615 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %618 = llvm.add %k0_right_below_below, %2 overflow<nsw> : i64
    %619 = llvm.icmp "slt" %618, %218 : i64
    llvm.cond_br %619, ^bb36(%618, %616, %617 : i64, vector<8xf32>, vector<8xf32>), ^bb37(%616, %617 : vector<8xf32>, vector<8xf32>)
  ^bb37(%620: vector<8xf32>, %621: vector<8xf32>):
    %622 = llvm.sub %217, %a_stride0 overflow<nsw> : i64
    %623 = llvm.icmp "sge" %622, %6 : i64
    llvm.cond_br %623, ^bb38, ^bb39
  ^bb38:
    %624 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %625 = llvm.intr.masked.load %624, %203, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %626 = llvm.fadd %620, %625 : vector<8xf32>
    %627 = llvm.fadd %621, %625 : vector<8xf32>
    %628 = llvm.mul %i_right_below_below_tile, %b_stride0 overflow<nsw> : i64
    %629 = llvm.add %628, %j_right_panel overflow<nsw> : i64
    %630 = llvm.getelementptr inbounds %out[%629] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %626, %630, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %631 = llvm.add %i_right_below_below_tile, %2 overflow<nsw> : i64
    %632 = llvm.mul %631, %b_stride0 overflow<nsw> : i64
    %633 = llvm.add %632, %j_right_panel overflow<nsw> : i64
    %634 = llvm.getelementptr inbounds %out[%633] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %627, %634, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb40
  ^bb39:
    %635 = llvm.mul %i_right_below_below_tile, %b_stride0 overflow<nsw> : i64
    %636 = llvm.add %635, %j_right_panel overflow<nsw> : i64
    %637 = llvm.getelementptr inbounds %out[%636] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %620, %637, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %638 = llvm.add %i_right_below_below_tile, %2 overflow<nsw> : i64
    %639 = llvm.mul %638, %b_stride0 overflow<nsw> : i64
    %640 = llvm.add %639, %j_right_panel overflow<nsw> : i64
    %641 = llvm.getelementptr inbounds %out[%640] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %621, %641, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb40
  ^bb40:
    %642 = llvm.add %i_right_below_below_tile, %4 overflow<nsw> : i64
    %643 = llvm.icmp "slt" %642, %186 : i64
    llvm.cond_br %643, ^bb32(%642 : i64), ^bb41
  ^bb41:
    %644 = llvm.icmp "slt" %186, %a_size0 : i64
    llvm.cond_br %644, ^bb42(%186 : i64), ^bb51
  ^bb42(%i_right_below_below_below_tile: i64):
    %645 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %645, ^bb43, ^bb44
  ^bb43:
    llvm.br ^bb45(%46 : vector<8xf32>)
  ^bb44:
    %646 = llvm.mul %i_right_below_below_below_tile, %b_stride0 overflow<nsw> : i64
    %647 = llvm.add %646, %j_right_panel overflow<nsw> : i64
    %648 = llvm.getelementptr inbounds %out[%647] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %649 = llvm.intr.masked.load %648, %203, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb45(%649 : vector<8xf32>)
  ^bb45(%650: vector<8xf32>):
    %651 = llvm.icmp "slt" %k0_right_piece, %218 : i64
    llvm.cond_br %651, ^bb46(%k0_right_piece, %650 : i64, vector<8xf32>), ^bb47(%650 : vector<8xf32>)
  ^bb46(%k0_right_below_below_below: i64, %652: vector<8xf32>):
    %653 = llvm.mul %i_right_below_below_below_tile, %a_stride0 overflow<nsw> : i64
    %654 = llvm.add %653, %k0_right_below_below_below overflow<nsw> : i64
    %655 = llvm.getelementptr inbounds %a[%654] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %656 = llvm.load %655 {alignment = 4 : i64} : !llvm.ptr -> f32
    %657 = llvm.mlir.poison : vector<8xf32>
    %658 = llvm.insertelement %656, %657[%6 : i64] : vector<8xf32>
    %659 = llvm.shufflevector %658, %657 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %660 = llvm.sub %k0_right_below_below_below, %k0_right_piece overflow<nsw> : i64
    %661 = llvm.mul %660, %190 overflow<nsw> : i64
    %662 = llvm.getelementptr inbounds %b_copy[%661] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %663 = llvm.intr.masked.load %662, %203, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %664 = llvm.fmul %659, %663 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %665 = llvm.fadd %652, %664 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %666 = llvm.add %k0_right_below_below_below, %2 overflow<nsw> : i64
    %667 = llvm.icmp "slt" %666, %218 : i64
    llvm.cond_br %667, ^bb46(%666, %665 : i64, vector<8xf32>), ^bb47(%665 : vector<8xf32>)
  ^bb47(%668: vector<8xf32>):
    %669 = llvm.sub %217, %a_stride0 overflow<nsw> : i64
    %670 = llvm.icmp "sge" %669, %6 : i64
    llvm.cond_br %670, ^bb48, ^bb49
  ^bb48:
    %671 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %672 = llvm.intr.masked.load %671, %203, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %673 = llvm.fadd %668, %672 : vector<8xf32>
    %674 = llvm.mul %i_right_below_below_below_tile, %b_stride0 overflow<nsw> : i64
    %675 = llvm.add %674, %j_right_panel overflow<nsw> : i64
    %676 = llvm.getelementptr inbounds %out[%675] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %673, %676, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb50
  ^bb49:
    %677 = llvm.mul %i_right_below_below_below_tile, %b_stride0 overflow<nsw> : i64
    %678 = llvm.add %677, %j_right_panel overflow<nsw> : i64
    %679 = llvm.getelementptr inbounds %out[%678] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %668, %679, %203 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb50
  ^bb50:
    %680 = llvm.add %i_right_below_below_below_tile, %2 overflow<nsw> : i64
    %681 = llvm.icmp "slt" %680, %a_size0 : i64
    llvm.cond_br %681, ^bb42(%680 : i64), ^bb51
  ^bb51:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %682 = llvm.add %k0_right_piece, %14 overflow<nsw> : i64
    %683 = llvm.icmp "slt" %682, %49 : i64
    llvm.cond_br %683, ^bb6(%682 : i64), ^bb52
  ^bb52:
    %684 = llvm.add %j_right_panel, %7 overflow<nsw> : i64
    %685 = llvm.icmp "slt" %684, %b_stride0 : i64
    llvm.cond_br %685, ^bb5(%684 : i64), ^bb53
  ^bb53:
    llvm.return %41 : i32
  ^bb54(%686: i32):
    llvm.return %686 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %687: i64, %688: i64, %689: i64, %a_stride0_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %b_stride0_1: i64, %690: i64, %out_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %a_size0_1: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %bias_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %bias_size0_1: i64, %691: i64, %692: i64) -> i32 attributes {no_unwind, no_inline} {
    %693 = llvm.mlir.constant(0) : i64
    %694 = llvm.mlir.constant(16) : i64
    %695 = llvm.mlir.constant(4096) : i64
    %696 = llvm.mlir.constant(1) : i64
    %697 = llvm.mlir.constant(8) : i64
    %698 = llvm.mlir.constant(6) : i64
    %699 = llvm.mlir.constant(7) : i64
    %700 = llvm.mlir.constant(9) : i64
    %701 = llvm.mlir.constant(10) : i64
    %702 = llvm.mlir.constant(11) : i64
    %703 = llvm.mlir.constant(2) : i64
    %704 = llvm.mlir.constant(3) : i64
    %705 = llvm.mlir.constant(4) : i64
    %706 = llvm.mlir.constant(5) : i64
    %707 = llvm.mlir.constant(64) : i64
    %708 = llvm.mlir.constant(-64) : i64
    %709 = llvm.mlir.constant(1 : i32) : i32
    %710 = llvm.mlir.constant(0 : i32) : i32
    %711 = llvm.mlir.constant(3 : i32) : i32
    %712 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %713 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %713, ^bb1(%begin : i64), ^bb47
  ^bb1(%714: i64):
    %j_panel = llvm.mul %714, %694 overflow<nsw> : i64
    %715 = llvm.icmp "slt" %693, %688 : i64
    llvm.cond_br %715, ^bb2(%693 : i64), ^bb46
  ^bb2(%k0_piece: i64):
    %716 = llvm.mul %689, %707 overflow<nsw> : i64
    %717 = llvm.add %716, %707 overflow<nsw> : i64
    %718 = llvm.and %717, %708 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%707, %718) : (i64, i64) -> !llvm.ptr
    %719 = llvm.mlir.zero : !llvm.ptr
    %720 = llvm.icmp "ne" %b_copy_1, %719 : !llvm.ptr
    llvm.cond_br %720, ^bb3, ^bb48(%709 : i32)
  ^bb3:
    %721 = llvm.add %k0_piece, %695 overflow<nsw> : i64
    %722 = llvm.intr.smin(%721, %a_stride0_1) : (i64, i64) -> i64
    %723 = llvm.icmp "slt" %k0_piece, %722 : i64
    llvm.cond_br %723, ^bb4(%k0_piece : i64), ^bb5
  ^bb4(%k0_copy: i64):
    %724 = llvm.add %k0_copy, %697 overflow<nsw> : i64
    %725 = llvm.mul %724, %b_stride0_1 overflow<nsw> : i64
    %726 = llvm.add %725, %j_panel overflow<nsw> : i64
    %727 = llvm.getelementptr %b_1[%726] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%727, %710, %711, %709) : (!llvm.ptr, i32, i32, i32) -> ()
    %728 = llvm.mul %k0_copy, %b_stride0_1 overflow<nsw> : i64
    %729 = llvm.add %728, %j_panel overflow<nsw> : i64
    %730 = llvm.getelementptr inbounds %b_1[%729] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %731 = llvm.load %730 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %732 = llvm.add %j_panel, %697 overflow<nsw> : i64
    %733 = llvm.add %728, %732 overflow<nsw> : i64
    %734 = llvm.getelementptr inbounds %b_1[%733] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %735 = llvm.load %734 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %736 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %737 = llvm.mul %736, %694 overflow<nsw> : i64
    %738 = llvm.getelementptr inbounds %b_copy_1[%737] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %731, %738 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %739 = llvm.add %693, %697 overflow<nsw> : i64
    %740 = llvm.add %737, %739 overflow<nsw> : i64
    %741 = llvm.getelementptr inbounds %b_copy_1[%740] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %735, %741 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %742 = llvm.add %k0_copy, %696 overflow<nsw> : i64
    %743 = llvm.icmp "slt" %742, %722 : i64
    llvm.cond_br %743, ^bb4(%742 : i64), ^bb5
  ^bb5:
    %744 = llvm.icmp "slt" %693, %690 : i64
    llvm.cond_br %744, ^bb6(%693 : i64), ^bb15
  ^bb6(%i_tile: i64):
    %745 = llvm.icmp "eq" %k0_piece, %693 : i64
    llvm.cond_br %745, ^bb7, ^bb8
  ^bb7:
    llvm.br ^bb9(%712, %712, %712, %712, %712, %712, %712, %712, %712, %712, %712, %712 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb8:
    %746 = llvm.add %i_tile, %698 overflow<nsw> : i64
    %747 = llvm.mul %746, %b_stride0_1 overflow<nsw> : i64
    %748 = llvm.add %747, %j_panel overflow<nsw> : i64
    %749 = llvm.getelementptr %out_1[%748] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%749, %710, %711, %709) : (!llvm.ptr, i32, i32, i32) -> ()
    %750 = llvm.add %i_tile, %699 overflow<nsw> : i64
    %751 = llvm.mul %750, %b_stride0_1 overflow<nsw> : i64
    %752 = llvm.add %751, %j_panel overflow<nsw> : i64
    %753 = llvm.getelementptr %out_1[%752] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%753, %710, %711, %709) : (!llvm.ptr, i32, i32, i32) -> ()
    %754 = llvm.add %i_tile, %697 overflow<nsw> : i64
    %755 = llvm.mul %754, %b_stride0_1 overflow<nsw> : i64
    %756 = llvm.add %755, %j_panel overflow<nsw> : i64
    %757 = llvm.getelementptr %out_1[%756] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%757, %710, %711, %709) : (!llvm.ptr, i32, i32, i32) -> ()
    %758 = llvm.add %i_tile, %700 overflow<nsw> : i64
    %759 = llvm.mul %758, %b_stride0_1 overflow<nsw> : i64
    %760 = llvm.add %759, %j_panel overflow<nsw> : i64
    %761 = llvm.getelementptr %out_1[%760] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%761, %710, %711, %709) : (!llvm.ptr, i32, i32, i32) -> ()
    %762 = llvm.add %i_tile, %701 overflow<nsw> : i64
    %763 = llvm.mul %762, %b_stride0_1 overflow<nsw> : i64
    %764 = llvm.add %763, %j_panel overflow<nsw> : i64
    %765 = llvm.getelementptr %out_1[%764] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%765, %710, %711, %709) : (!llvm.ptr, i32, i32, i32) -> ()
    %766 = llvm.add %i_tile, %702 overflow<nsw> : i64
    %767 = llvm.mul %766, %b_stride0_1 overflow<nsw> : i64
    %768 = llvm.add %767, %j_panel overflow<nsw> : i64
    %769 = llvm.getelementptr %out_1[%768] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%769, %710, %711, %709) : (!llvm.ptr, i32, i32, i32) -> ()
    %770 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %771 = llvm.add %770, %j_panel overflow<nsw> : i64
    %772 = llvm.getelementptr inbounds %out_1[%771] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %773 = llvm.load %772 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %774 = llvm.add %j_panel, %697 overflow<nsw> : i64
    %775 = llvm.add %770, %774 overflow<nsw> : i64
    %776 = llvm.getelementptr inbounds %out_1[%775] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %777 = llvm.load %776 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %778 = llvm.add %i_tile, %696 overflow<nsw> : i64
    %779 = llvm.mul %778, %b_stride0_1 overflow<nsw> : i64
    %780 = llvm.add %779, %j_panel overflow<nsw> : i64
    %781 = llvm.getelementptr inbounds %out_1[%780] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %782 = llvm.load %781 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %783 = llvm.add %779, %774 overflow<nsw> : i64
    %784 = llvm.getelementptr inbounds %out_1[%783] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %785 = llvm.load %784 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %786 = llvm.add %i_tile, %703 overflow<nsw> : i64
    %787 = llvm.mul %786, %b_stride0_1 overflow<nsw> : i64
    %788 = llvm.add %787, %j_panel overflow<nsw> : i64
    %789 = llvm.getelementptr inbounds %out_1[%788] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %790 = llvm.load %789 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %791 = llvm.add %787, %774 overflow<nsw> : i64
    %792 = llvm.getelementptr inbounds %out_1[%791] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %793 = llvm.load %792 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %794 = llvm.add %i_tile, %704 overflow<nsw> : i64
    %795 = llvm.mul %794, %b_stride0_1 overflow<nsw> : i64
    %796 = llvm.add %795, %j_panel overflow<nsw> : i64
    %797 = llvm.getelementptr inbounds %out_1[%796] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %798 = llvm.load %797 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %799 = llvm.add %795, %774 overflow<nsw> : i64
    %800 = llvm.getelementptr inbounds %out_1[%799] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %801 = llvm.load %800 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %802 = llvm.add %i_tile, %705 overflow<nsw> : i64
    %803 = llvm.mul %802, %b_stride0_1 overflow<nsw> : i64
    %804 = llvm.add %803, %j_panel overflow<nsw> : i64
    %805 = llvm.getelementptr inbounds %out_1[%804] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %806 = llvm.load %805 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %807 = llvm.add %803, %774 overflow<nsw> : i64
    %808 = llvm.getelementptr inbounds %out_1[%807] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %809 = llvm.load %808 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %810 = llvm.add %i_tile, %706 overflow<nsw> : i64
    %811 = llvm.mul %810, %b_stride0_1 overflow<nsw> : i64
    %812 = llvm.add %811, %j_panel overflow<nsw> : i64
    %813 = llvm.getelementptr inbounds %out_1[%812] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %814 = llvm.load %813 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %815 = llvm.add %811, %774 overflow<nsw> : i64
    %816 = llvm.getelementptr inbounds %out_1[%815] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %817 = llvm.load %816 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb9(%773, %777, %782, %785, %790, %793, %798, %801, %806, %809, %814, %817 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb9(%818: vector<8xf32>, %819: vector<8xf32>, %820: vector<8xf32>, %821: vector<8xf32>, %822: vector<8xf32>, %823: vector<8xf32>, %824: vector<8xf32>, %825: vector<8xf32>, %826: vector<8xf32>, %827: vector<8xf32>, %828: vector<8xf32>, %829: vector<8xf32>):
    %830 = llvm.icmp "slt" %k0_piece, %722 : i64
    llvm.cond_br %830, ^bb10(%k0_piece, %818, %819, %820, %821, %822, %823, %824, %825, %826, %827, %828, %829 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb11(%818, %819, %820, %821, %822, %823, %824, %825, %826, %827, %828, %829 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb10(%k0: i64, %831: vector<8xf32>, %832: vector<8xf32>, %833: vector<8xf32>, %834: vector<8xf32>, %835: vector<8xf32>, %836: vector<8xf32>, %837: vector<8xf32>, %838: vector<8xf32>, %839: vector<8xf32>, %840: vector<8xf32>, %841: vector<8xf32>, %842: vector<8xf32>):
    %843 = llvm.mul %i_tile, %a_stride0_1 overflow<nsw> : i64
    %844 = llvm.add %843, %k0 overflow<nsw> : i64
    %845 = llvm.getelementptr inbounds %a_1[%844] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %846 = llvm.load %845 {alignment = 4 : i64} : !llvm.ptr -> f32
    %847 = llvm.mlir.poison : vector<8xf32>
    %848 = llvm.insertelement %846, %847[%693 : i64] : vector<8xf32>
    %849 = llvm.shufflevector %848, %847 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %850 = llvm.add %i_tile, %696 overflow<nsw> : i64
    %851 = llvm.mul %850, %a_stride0_1 overflow<nsw> : i64
    %852 = llvm.add %851, %k0 overflow<nsw> : i64
    %853 = llvm.getelementptr inbounds %a_1[%852] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %854 = llvm.load %853 {alignment = 4 : i64} : !llvm.ptr -> f32
    %855 = llvm.mlir.poison : vector<8xf32>
    %856 = llvm.insertelement %854, %855[%693 : i64] : vector<8xf32>
    %857 = llvm.shufflevector %856, %855 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %858 = llvm.add %i_tile, %703 overflow<nsw> : i64
    %859 = llvm.mul %858, %a_stride0_1 overflow<nsw> : i64
    %860 = llvm.add %859, %k0 overflow<nsw> : i64
    %861 = llvm.getelementptr inbounds %a_1[%860] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %862 = llvm.load %861 {alignment = 4 : i64} : !llvm.ptr -> f32
    %863 = llvm.mlir.poison : vector<8xf32>
    %864 = llvm.insertelement %862, %863[%693 : i64] : vector<8xf32>
    %865 = llvm.shufflevector %864, %863 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %866 = llvm.add %i_tile, %704 overflow<nsw> : i64
    %867 = llvm.mul %866, %a_stride0_1 overflow<nsw> : i64
    %868 = llvm.add %867, %k0 overflow<nsw> : i64
    %869 = llvm.getelementptr inbounds %a_1[%868] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %870 = llvm.load %869 {alignment = 4 : i64} : !llvm.ptr -> f32
    %871 = llvm.mlir.poison : vector<8xf32>
    %872 = llvm.insertelement %870, %871[%693 : i64] : vector<8xf32>
    %873 = llvm.shufflevector %872, %871 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %874 = llvm.add %i_tile, %705 overflow<nsw> : i64
    %875 = llvm.mul %874, %a_stride0_1 overflow<nsw> : i64
    %876 = llvm.add %875, %k0 overflow<nsw> : i64
    %877 = llvm.getelementptr inbounds %a_1[%876] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %878 = llvm.load %877 {alignment = 4 : i64} : !llvm.ptr -> f32
    %879 = llvm.mlir.poison : vector<8xf32>
    %880 = llvm.insertelement %878, %879[%693 : i64] : vector<8xf32>
    %881 = llvm.shufflevector %880, %879 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %882 = llvm.add %i_tile, %706 overflow<nsw> : i64
    %883 = llvm.mul %882, %a_stride0_1 overflow<nsw> : i64
    %884 = llvm.add %883, %k0 overflow<nsw> : i64
    %885 = llvm.getelementptr inbounds %a_1[%884] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %886 = llvm.load %885 {alignment = 4 : i64} : !llvm.ptr -> f32
    %887 = llvm.mlir.poison : vector<8xf32>
    %888 = llvm.insertelement %886, %887[%693 : i64] : vector<8xf32>
    %889 = llvm.shufflevector %888, %887 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %890 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %891 = llvm.mul %890, %694 overflow<nsw> : i64
    %892 = llvm.getelementptr inbounds %b_copy_1[%891] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %893 = llvm.load %892 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %894 = llvm.add %693, %697 overflow<nsw> : i64
    %895 = llvm.add %891, %894 overflow<nsw> : i64
    %896 = llvm.getelementptr inbounds %b_copy_1[%895] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %897 = llvm.load %896 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %898 = llvm.fmul %849, %893 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %899 = llvm.fmul %849, %897 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %900 = llvm.fmul %857, %893 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %901 = llvm.fmul %857, %897 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %902 = llvm.fmul %865, %893 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %903 = llvm.fmul %865, %897 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %904 = llvm.fmul %873, %893 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %905 = llvm.fmul %873, %897 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %906 = llvm.fmul %881, %893 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %907 = llvm.fmul %881, %897 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %908 = llvm.fmul %889, %893 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %909 = llvm.fmul %889, %897 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %910 = llvm.fadd %831, %898 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %911 = llvm.fadd %832, %899 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %912 = llvm.fadd %833, %900 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %913 = llvm.fadd %834, %901 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %914 = llvm.fadd %835, %902 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %915 = llvm.fadd %836, %903 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %916 = llvm.fadd %837, %904 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %917 = llvm.fadd %838, %905 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %918 = llvm.fadd %839, %906 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %919 = llvm.fadd %840, %907 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %920 = llvm.fadd %841, %908 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %921 = llvm.fadd %842, %909 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %922 = llvm.add %k0, %696 overflow<nsw> : i64
    %923 = llvm.icmp "slt" %922, %722 : i64
    llvm.cond_br %923, ^bb10(%922, %910, %911, %912, %913, %914, %915, %916, %917, %918, %919, %920, %921 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb11(%910, %911, %912, %913, %914, %915, %916, %917, %918, %919, %920, %921 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb11(%924: vector<8xf32>, %925: vector<8xf32>, %926: vector<8xf32>, %927: vector<8xf32>, %928: vector<8xf32>, %929: vector<8xf32>, %930: vector<8xf32>, %931: vector<8xf32>, %932: vector<8xf32>, %933: vector<8xf32>, %934: vector<8xf32>, %935: vector<8xf32>):
    %936 = llvm.sub %721, %a_stride0_1 overflow<nsw> : i64
    %937 = llvm.icmp "sge" %936, %693 : i64
    llvm.cond_br %937, ^bb12, ^bb13
  ^bb12:
    %938 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %939 = llvm.load %938 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %940 = llvm.add %j_panel, %697 overflow<nsw> : i64
    %941 = llvm.getelementptr inbounds %bias_1[%940] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %942 = llvm.load %941 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %943 = llvm.fadd %924, %939 : vector<8xf32>
    %944 = llvm.fadd %925, %942 : vector<8xf32>
    %945 = llvm.fadd %926, %939 : vector<8xf32>
    %946 = llvm.fadd %927, %942 : vector<8xf32>
    %947 = llvm.fadd %928, %939 : vector<8xf32>
    %948 = llvm.fadd %929, %942 : vector<8xf32>
    %949 = llvm.fadd %930, %939 : vector<8xf32>
    %950 = llvm.fadd %931, %942 : vector<8xf32>
    %951 = llvm.fadd %932, %939 : vector<8xf32>
    %952 = llvm.fadd %933, %942 : vector<8xf32>
    %953 = llvm.fadd %934, %939 : vector<8xf32>
    %954 = llvm.fadd %935, %942 : vector<8xf32>
    %955 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %956 = llvm.add %955, %j_panel overflow<nsw> : i64
    %957 = llvm.getelementptr inbounds %out_1[%956] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %943, %957 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %958 = llvm.add %955, %940 overflow<nsw> : i64
    %959 = llvm.getelementptr inbounds %out_1[%958] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %944, %959 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %960 = llvm.add %i_tile, %696 overflow<nsw> : i64
    %961 = llvm.mul %960, %b_stride0_1 overflow<nsw> : i64
    %962 = llvm.add %961, %j_panel overflow<nsw> : i64
    %963 = llvm.getelementptr inbounds %out_1[%962] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %945, %963 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %964 = llvm.add %961, %940 overflow<nsw> : i64
    %965 = llvm.getelementptr inbounds %out_1[%964] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %946, %965 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %966 = llvm.add %i_tile, %703 overflow<nsw> : i64
    %967 = llvm.mul %966, %b_stride0_1 overflow<nsw> : i64
    %968 = llvm.add %967, %j_panel overflow<nsw> : i64
    %969 = llvm.getelementptr inbounds %out_1[%968] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %947, %969 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %970 = llvm.add %967, %940 overflow<nsw> : i64
    %971 = llvm.getelementptr inbounds %out_1[%970] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %948, %971 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %972 = llvm.add %i_tile, %704 overflow<nsw> : i64
    %973 = llvm.mul %972, %b_stride0_1 overflow<nsw> : i64
    %974 = llvm.add %973, %j_panel overflow<nsw> : i64
    %975 = llvm.getelementptr inbounds %out_1[%974] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %949, %975 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %976 = llvm.add %973, %940 overflow<nsw> : i64
    %977 = llvm.getelementptr inbounds %out_1[%976] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %950, %977 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %978 = llvm.add %i_tile, %705 overflow<nsw> : i64
    %979 = llvm.mul %978, %b_stride0_1 overflow<nsw> : i64
    %980 = llvm.add %979, %j_panel overflow<nsw> : i64
    %981 = llvm.getelementptr inbounds %out_1[%980] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %951, %981 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %982 = llvm.add %979, %940 overflow<nsw> : i64
    %983 = llvm.getelementptr inbounds %out_1[%982] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %952, %983 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %984 = llvm.add %i_tile, %706 overflow<nsw> : i64
    %985 = llvm.mul %984, %b_stride0_1 overflow<nsw> : i64
    %986 = llvm.add %985, %j_panel overflow<nsw> : i64
    %987 = llvm.getelementptr inbounds %out_1[%986] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %953, %987 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %988 = llvm.add %985, %940 overflow<nsw> : i64
    %989 = llvm.getelementptr inbounds %out_1[%988] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %954, %989 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb14
  ^bb13:
    %990 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %991 = llvm.add %990, %j_panel overflow<nsw> : i64
    %992 = llvm.getelementptr inbounds %out_1[%991] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %924, %992 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %993 = llvm.add %j_panel, %697 overflow<nsw> : i64
    %994 = llvm.add %990, %993 overflow<nsw> : i64
    %995 = llvm.getelementptr inbounds %out_1[%994] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %925, %995 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %996 = llvm.add %i_tile, %696 overflow<nsw> : i64
    %997 = llvm.mul %996, %b_stride0_1 overflow<nsw> : i64
    %998 = llvm.add %997, %j_panel overflow<nsw> : i64
    %999 = llvm.getelementptr inbounds %out_1[%998] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %926, %999 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1000 = llvm.add %997, %993 overflow<nsw> : i64
    %1001 = llvm.getelementptr inbounds %out_1[%1000] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %927, %1001 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1002 = llvm.add %i_tile, %703 overflow<nsw> : i64
    %1003 = llvm.mul %1002, %b_stride0_1 overflow<nsw> : i64
    %1004 = llvm.add %1003, %j_panel overflow<nsw> : i64
    %1005 = llvm.getelementptr inbounds %out_1[%1004] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %928, %1005 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1006 = llvm.add %1003, %993 overflow<nsw> : i64
    %1007 = llvm.getelementptr inbounds %out_1[%1006] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %929, %1007 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1008 = llvm.add %i_tile, %704 overflow<nsw> : i64
    %1009 = llvm.mul %1008, %b_stride0_1 overflow<nsw> : i64
    %1010 = llvm.add %1009, %j_panel overflow<nsw> : i64
    %1011 = llvm.getelementptr inbounds %out_1[%1010] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %930, %1011 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1012 = llvm.add %1009, %993 overflow<nsw> : i64
    %1013 = llvm.getelementptr inbounds %out_1[%1012] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %931, %1013 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1014 = llvm.add %i_tile, %705 overflow<nsw> : i64
    %1015 = llvm.mul %1014, %b_stride0_1 overflow<nsw> : i64
    %1016 = llvm.add %1015, %j_panel overflow<nsw> : i64
    %1017 = llvm.getelementptr inbounds %out_1[%1016] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %932, %1017 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1018 = llvm.add %1015, %993 overflow<nsw> : i64
    %1019 = llvm.getelementptr inbounds %out_1[%1018] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %933, %1019 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1020 = llvm.add %i_tile, %706 overflow<nsw> : i64
    %1021 = llvm.mul %1020, %b_stride0_1 overflow<nsw> : i64
    %1022 = llvm.add %1021, %j_panel overflow<nsw> : i64
    %1023 = llvm.getelementptr inbounds %out_1[%1022] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %934, %1023 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1024 = llvm.add %1021, %993 overflow<nsw> : i64
    %1025 = llvm.getelementptr inbounds %out_1[%1024] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %935, %1025 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb14
  ^bb14:
    %1026 = llvm.add %i_tile, %698 overflow<nsw> : i64
    %1027 = llvm.icmp "slt" %1026, %690 : i64
    llvm.cond_br %1027, ^bb6(%1026 : i64), ^bb15
  ^bb15:
    %1028 = llvm.icmp "slt" %690, %691 : i64
    llvm.cond_br %1028, ^bb16(%690 : i64), ^bb25
  ^bb16(%i_below_tile: i64):
    %1029 = llvm.icmp "eq" %k0_piece, %693 : i64
    llvm.cond_br %1029, ^bb17, ^bb18
  ^bb17:
    llvm.br ^bb19(%712, %712, %712, %712, %712, %712, %712, %712 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb18:
    %1030 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1031 = llvm.add %1030, %j_panel overflow<nsw> : i64
    %1032 = llvm.getelementptr inbounds %out_1[%1031] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1033 = llvm.load %1032 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1034 = llvm.add %j_panel, %697 overflow<nsw> : i64
    %1035 = llvm.add %1030, %1034 overflow<nsw> : i64
    %1036 = llvm.getelementptr inbounds %out_1[%1035] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1037 = llvm.load %1036 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1038 = llvm.add %i_below_tile, %696 overflow<nsw> : i64
    %1039 = llvm.mul %1038, %b_stride0_1 overflow<nsw> : i64
    %1040 = llvm.add %1039, %j_panel overflow<nsw> : i64
    %1041 = llvm.getelementptr inbounds %out_1[%1040] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1042 = llvm.load %1041 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1043 = llvm.add %1039, %1034 overflow<nsw> : i64
    %1044 = llvm.getelementptr inbounds %out_1[%1043] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1045 = llvm.load %1044 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1046 = llvm.add %i_below_tile, %703 overflow<nsw> : i64
    %1047 = llvm.mul %1046, %b_stride0_1 overflow<nsw> : i64
    %1048 = llvm.add %1047, %j_panel overflow<nsw> : i64
    %1049 = llvm.getelementptr inbounds %out_1[%1048] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1050 = llvm.load %1049 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1051 = llvm.add %1047, %1034 overflow<nsw> : i64
    %1052 = llvm.getelementptr inbounds %out_1[%1051] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1053 = llvm.load %1052 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1054 = llvm.add %i_below_tile, %704 overflow<nsw> : i64
    %1055 = llvm.mul %1054, %b_stride0_1 overflow<nsw> : i64
    %1056 = llvm.add %1055, %j_panel overflow<nsw> : i64
    %1057 = llvm.getelementptr inbounds %out_1[%1056] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1058 = llvm.load %1057 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1059 = llvm.add %1055, %1034 overflow<nsw> : i64
    %1060 = llvm.getelementptr inbounds %out_1[%1059] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1061 = llvm.load %1060 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb19(%1033, %1037, %1042, %1045, %1050, %1053, %1058, %1061 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb19(%1062: vector<8xf32>, %1063: vector<8xf32>, %1064: vector<8xf32>, %1065: vector<8xf32>, %1066: vector<8xf32>, %1067: vector<8xf32>, %1068: vector<8xf32>, %1069: vector<8xf32>):
    %1070 = llvm.icmp "slt" %k0_piece, %722 : i64
    llvm.cond_br %1070, ^bb20(%k0_piece, %1062, %1063, %1064, %1065, %1066, %1067, %1068, %1069 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb21(%1062, %1063, %1064, %1065, %1066, %1067, %1068, %1069 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb20(%k0_below: i64, %1071: vector<8xf32>, %1072: vector<8xf32>, %1073: vector<8xf32>, %1074: vector<8xf32>, %1075: vector<8xf32>, %1076: vector<8xf32>, %1077: vector<8xf32>, %1078: vector<8xf32>):
    %1079 = llvm.mul %i_below_tile, %a_stride0_1 overflow<nsw> : i64
    %1080 = llvm.add %1079, %k0_below overflow<nsw> : i64
    %1081 = llvm.getelementptr inbounds %a_1[%1080] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1082 = llvm.load %1081 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1083 = llvm.mlir.poison : vector<8xf32>
    %1084 = llvm.insertelement %1082, %1083[%693 : i64] : vector<8xf32>
    %1085 = llvm.shufflevector %1084, %1083 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1086 = llvm.add %i_below_tile, %696 overflow<nsw> : i64
    %1087 = llvm.mul %1086, %a_stride0_1 overflow<nsw> : i64
    %1088 = llvm.add %1087, %k0_below overflow<nsw> : i64
    %1089 = llvm.getelementptr inbounds %a_1[%1088] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1090 = llvm.load %1089 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1091 = llvm.mlir.poison : vector<8xf32>
    %1092 = llvm.insertelement %1090, %1091[%693 : i64] : vector<8xf32>
    %1093 = llvm.shufflevector %1092, %1091 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1094 = llvm.add %i_below_tile, %703 overflow<nsw> : i64
    %1095 = llvm.mul %1094, %a_stride0_1 overflow<nsw> : i64
    %1096 = llvm.add %1095, %k0_below overflow<nsw> : i64
    %1097 = llvm.getelementptr inbounds %a_1[%1096] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1098 = llvm.load %1097 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1099 = llvm.mlir.poison : vector<8xf32>
    %1100 = llvm.insertelement %1098, %1099[%693 : i64] : vector<8xf32>
    %1101 = llvm.shufflevector %1100, %1099 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1102 = llvm.add %i_below_tile, %704 overflow<nsw> : i64
    %1103 = llvm.mul %1102, %a_stride0_1 overflow<nsw> : i64
    %1104 = llvm.add %1103, %k0_below overflow<nsw> : i64
    %1105 = llvm.getelementptr inbounds %a_1[%1104] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1106 = llvm.load %1105 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1107 = llvm.mlir.poison : vector<8xf32>
    %1108 = llvm.insertelement %1106, %1107[%693 : i64] : vector<8xf32>
    %1109 = llvm.shufflevector %1108, %1107 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1110 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %1111 = llvm.mul %1110, %694 overflow<nsw> : i64
    %1112 = llvm.getelementptr inbounds %b_copy_1[%1111] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1113 = llvm.load %1112 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1114 = llvm.add %693, %697 overflow<nsw> : i64
    %1115 = llvm.add %1111, %1114 overflow<nsw> : i64
    %1116 = llvm.getelementptr inbounds %b_copy_1[%1115] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1117 = llvm.load %1116 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1118 = llvm.fmul %1085, %1113 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1119 = llvm.fmul %1085, %1117 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1120 = llvm.fmul %1093, %1113 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1121 = llvm.fmul %1093, %1117 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1122 = llvm.fmul %1101, %1113 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1123 = llvm.fmul %1101, %1117 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1124 = llvm.fmul %1109, %1113 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1125 = llvm.fmul %1109, %1117 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1126 = llvm.fadd %1071, %1118 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1127 = llvm.fadd %1072, %1119 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1128 = llvm.fadd %1073, %1120 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1129 = llvm.fadd %1074, %1121 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1130 = llvm.fadd %1075, %1122 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1131 = llvm.fadd %1076, %1123 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1132 = llvm.fadd %1077, %1124 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1133 = llvm.fadd %1078, %1125 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1134 = llvm.add %k0_below, %696 overflow<nsw> : i64
    %1135 = llvm.icmp "slt" %1134, %722 : i64
    llvm.cond_br %1135, ^bb20(%1134, %1126, %1127, %1128, %1129, %1130, %1131, %1132, %1133 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb21(%1126, %1127, %1128, %1129, %1130, %1131, %1132, %1133 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb21(%1136: vector<8xf32>, %1137: vector<8xf32>, %1138: vector<8xf32>, %1139: vector<8xf32>, %1140: vector<8xf32>, %1141: vector<8xf32>, %1142: vector<8xf32>, %1143: vector<8xf32>):
    %1144 = llvm.sub %721, %a_stride0_1 overflow<nsw> : i64
    %1145 = llvm.icmp "sge" %1144, %693 : i64
    llvm.cond_br %1145, ^bb22, ^bb23
  ^bb22:
    %1146 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1147 = llvm.load %1146 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1148 = llvm.add %j_panel, %697 overflow<nsw> : i64
    %1149 = llvm.getelementptr inbounds %bias_1[%1148] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1150 = llvm.load %1149 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1151 = llvm.fadd %1136, %1147 : vector<8xf32>
    %1152 = llvm.fadd %1137, %1150 : vector<8xf32>
    %1153 = llvm.fadd %1138, %1147 : vector<8xf32>
    %1154 = llvm.fadd %1139, %1150 : vector<8xf32>
    %1155 = llvm.fadd %1140, %1147 : vector<8xf32>
    %1156 = llvm.fadd %1141, %1150 : vector<8xf32>
    %1157 = llvm.fadd %1142, %1147 : vector<8xf32>
    %1158 = llvm.fadd %1143, %1150 : vector<8xf32>
    %1159 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1160 = llvm.add %1159, %j_panel overflow<nsw> : i64
    %1161 = llvm.getelementptr inbounds %out_1[%1160] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1151, %1161 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1162 = llvm.add %1159, %1148 overflow<nsw> : i64
    %1163 = llvm.getelementptr inbounds %out_1[%1162] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1152, %1163 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1164 = llvm.add %i_below_tile, %696 overflow<nsw> : i64
    %1165 = llvm.mul %1164, %b_stride0_1 overflow<nsw> : i64
    %1166 = llvm.add %1165, %j_panel overflow<nsw> : i64
    %1167 = llvm.getelementptr inbounds %out_1[%1166] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1153, %1167 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1168 = llvm.add %1165, %1148 overflow<nsw> : i64
    %1169 = llvm.getelementptr inbounds %out_1[%1168] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1154, %1169 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1170 = llvm.add %i_below_tile, %703 overflow<nsw> : i64
    %1171 = llvm.mul %1170, %b_stride0_1 overflow<nsw> : i64
    %1172 = llvm.add %1171, %j_panel overflow<nsw> : i64
    %1173 = llvm.getelementptr inbounds %out_1[%1172] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1155, %1173 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1174 = llvm.add %1171, %1148 overflow<nsw> : i64
    %1175 = llvm.getelementptr inbounds %out_1[%1174] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1156, %1175 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1176 = llvm.add %i_below_tile, %704 overflow<nsw> : i64
    %1177 = llvm.mul %1176, %b_stride0_1 overflow<nsw> : i64
    %1178 = llvm.add %1177, %j_panel overflow<nsw> : i64
    %1179 = llvm.getelementptr inbounds %out_1[%1178] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1157, %1179 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1180 = llvm.add %1177, %1148 overflow<nsw> : i64
    %1181 = llvm.getelementptr inbounds %out_1[%1180] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1158, %1181 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb24
  ^bb23:
    %1182 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1183 = llvm.add %1182, %j_panel overflow<nsw> : i64
    %1184 = llvm.getelementptr inbounds %out_1[%1183] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1136, %1184 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1185 = llvm.add %j_panel, %697 overflow<nsw> : i64
    %1186 = llvm.add %1182, %1185 overflow<nsw> : i64
    %1187 = llvm.getelementptr inbounds %out_1[%1186] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1137, %1187 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1188 = llvm.add %i_below_tile, %696 overflow<nsw> : i64
    %1189 = llvm.mul %1188, %b_stride0_1 overflow<nsw> : i64
    %1190 = llvm.add %1189, %j_panel overflow<nsw> : i64
    %1191 = llvm.getelementptr inbounds %out_1[%1190] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1138, %1191 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1192 = llvm.add %1189, %1185 overflow<nsw> : i64
    %1193 = llvm.getelementptr inbounds %out_1[%1192] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1139, %1193 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1194 = llvm.add %i_below_tile, %703 overflow<nsw> : i64
    %1195 = llvm.mul %1194, %b_stride0_1 overflow<nsw> : i64
    %1196 = llvm.add %1195, %j_panel overflow<nsw> : i64
    %1197 = llvm.getelementptr inbounds %out_1[%1196] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1140, %1197 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1198 = llvm.add %1195, %1185 overflow<nsw> : i64
    %1199 = llvm.getelementptr inbounds %out_1[%1198] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1141, %1199 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1200 = llvm.add %i_below_tile, %704 overflow<nsw> : i64
    %1201 = llvm.mul %1200, %b_stride0_1 overflow<nsw> : i64
    %1202 = llvm.add %1201, %j_panel overflow<nsw> : i64
    %1203 = llvm.getelementptr inbounds %out_1[%1202] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1142, %1203 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1204 = llvm.add %1201, %1185 overflow<nsw> : i64
    %1205 = llvm.getelementptr inbounds %out_1[%1204] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1143, %1205 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb24
  ^bb24:
    %1206 = llvm.add %i_below_tile, %705 overflow<nsw> : i64
    %1207 = llvm.icmp "slt" %1206, %691 : i64
    llvm.cond_br %1207, ^bb16(%1206 : i64), ^bb25
  ^bb25:
    %1208 = llvm.icmp "slt" %691, %692 : i64
    llvm.cond_br %1208, ^bb26(%691 : i64), ^bb35
  ^bb26(%i_below_below_tile: i64):
    %1209 = llvm.icmp "eq" %k0_piece, %693 : i64
    llvm.cond_br %1209, ^bb27, ^bb28
  ^bb27:
    llvm.br ^bb29(%712, %712, %712, %712 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb28:
    %1210 = llvm.mul %i_below_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1211 = llvm.add %1210, %j_panel overflow<nsw> : i64
    %1212 = llvm.getelementptr inbounds %out_1[%1211] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1213 = llvm.load %1212 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1214 = llvm.add %j_panel, %697 overflow<nsw> : i64
    %1215 = llvm.add %1210, %1214 overflow<nsw> : i64
    %1216 = llvm.getelementptr inbounds %out_1[%1215] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1217 = llvm.load %1216 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1218 = llvm.add %i_below_below_tile, %696 overflow<nsw> : i64
    %1219 = llvm.mul %1218, %b_stride0_1 overflow<nsw> : i64
    %1220 = llvm.add %1219, %j_panel overflow<nsw> : i64
    %1221 = llvm.getelementptr inbounds %out_1[%1220] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1222 = llvm.load %1221 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1223 = llvm.add %1219, %1214 overflow<nsw> : i64
    %1224 = llvm.getelementptr inbounds %out_1[%1223] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1225 = llvm.load %1224 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb29(%1213, %1217, %1222, %1225 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb29(%1226: vector<8xf32>, %1227: vector<8xf32>, %1228: vector<8xf32>, %1229: vector<8xf32>):
    %1230 = llvm.icmp "slt" %k0_piece, %722 : i64
    llvm.cond_br %1230, ^bb30(%k0_piece, %1226, %1227, %1228, %1229 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb31(%1226, %1227, %1228, %1229 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb30(%k0_below_below: i64, %1231: vector<8xf32>, %1232: vector<8xf32>, %1233: vector<8xf32>, %1234: vector<8xf32>):
    %1235 = llvm.mul %i_below_below_tile, %a_stride0_1 overflow<nsw> : i64
    %1236 = llvm.add %1235, %k0_below_below overflow<nsw> : i64
    %1237 = llvm.getelementptr inbounds %a_1[%1236] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1238 = llvm.load %1237 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1239 = llvm.mlir.poison : vector<8xf32>
    %1240 = llvm.insertelement %1238, %1239[%693 : i64] : vector<8xf32>
    %1241 = llvm.shufflevector %1240, %1239 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1242 = llvm.add %i_below_below_tile, %696 overflow<nsw> : i64
    %1243 = llvm.mul %1242, %a_stride0_1 overflow<nsw> : i64
    %1244 = llvm.add %1243, %k0_below_below overflow<nsw> : i64
    %1245 = llvm.getelementptr inbounds %a_1[%1244] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1246 = llvm.load %1245 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1247 = llvm.mlir.poison : vector<8xf32>
    %1248 = llvm.insertelement %1246, %1247[%693 : i64] : vector<8xf32>
    %1249 = llvm.shufflevector %1248, %1247 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1250 = llvm.sub %k0_below_below, %k0_piece overflow<nsw> : i64
    %1251 = llvm.mul %1250, %694 overflow<nsw> : i64
    %1252 = llvm.getelementptr inbounds %b_copy_1[%1251] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1253 = llvm.load %1252 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1254 = llvm.add %693, %697 overflow<nsw> : i64
    %1255 = llvm.add %1251, %1254 overflow<nsw> : i64
    %1256 = llvm.getelementptr inbounds %b_copy_1[%1255] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1257 = llvm.load %1256 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1258 = llvm.fmul %1241, %1253 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1259 = llvm.fmul %1241, %1257 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1260 = llvm.fmul %1249, %1253 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1261 = llvm.fmul %1249, %1257 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1262 = llvm.fadd %1231, %1258 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1263 = llvm.fadd %1232, %1259 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1264 = llvm.fadd %1233, %1260 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1265 = llvm.fadd %1234, %1261 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1266 = llvm.add %k0_below_below, %696 overflow<nsw> : i64
    %1267 = llvm.icmp "slt" %1266, %722 : i64
    llvm.cond_br %1267, ^bb30(%1266, %1262, %1263, %1264, %1265 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb31(%1262, %1263, %1264, %1265 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb31(%1268: vector<8xf32>, %1269: vector<8xf32>, %1270: vector<8xf32>, %1271: vector<8xf32>):
    %1272 = llvm.sub %721, %a_stride0_1 overflow<nsw> : i64
    %1273 = llvm.icmp "sge" %1272, %693 : i64
    llvm.cond_br %1273, ^bb32, ^bb33
  ^bb32:
    %1274 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1275 = llvm.load %1274 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1276 = llvm.add %j_panel, %697 overflow<nsw> : i64
    %1277 = llvm.getelementptr inbounds %bias_1[%1276] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1278 = llvm.load %1277 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1279 = llvm.fadd %1268, %1275 : vector<8xf32>
    %1280 = llvm.fadd %1269, %1278 : vector<8xf32>
    %1281 = llvm.fadd %1270, %1275 : vector<8xf32>
    %1282 = llvm.fadd %1271, %1278 : vector<8xf32>
    %1283 = llvm.mul %i_below_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1284 = llvm.add %1283, %j_panel overflow<nsw> : i64
    %1285 = llvm.getelementptr inbounds %out_1[%1284] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1279, %1285 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1286 = llvm.add %1283, %1276 overflow<nsw> : i64
    %1287 = llvm.getelementptr inbounds %out_1[%1286] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1280, %1287 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1288 = llvm.add %i_below_below_tile, %696 overflow<nsw> : i64
    %1289 = llvm.mul %1288, %b_stride0_1 overflow<nsw> : i64
    %1290 = llvm.add %1289, %j_panel overflow<nsw> : i64
    %1291 = llvm.getelementptr inbounds %out_1[%1290] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1281, %1291 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1292 = llvm.add %1289, %1276 overflow<nsw> : i64
    %1293 = llvm.getelementptr inbounds %out_1[%1292] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1282, %1293 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb34
  ^bb33:
    %1294 = llvm.mul %i_below_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1295 = llvm.add %1294, %j_panel overflow<nsw> : i64
    %1296 = llvm.getelementptr inbounds %out_1[%1295] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1268, %1296 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1297 = llvm.add %j_panel, %697 overflow<nsw> : i64
    %1298 = llvm.add %1294, %1297 overflow<nsw> : i64
    %1299 = llvm.getelementptr inbounds %out_1[%1298] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1269, %1299 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1300 = llvm.add %i_below_below_tile, %696 overflow<nsw> : i64
    %1301 = llvm.mul %1300, %b_stride0_1 overflow<nsw> : i64
    %1302 = llvm.add %1301, %j_panel overflow<nsw> : i64
    %1303 = llvm.getelementptr inbounds %out_1[%1302] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1270, %1303 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1304 = llvm.add %1301, %1297 overflow<nsw> : i64
    %1305 = llvm.getelementptr inbounds %out_1[%1304] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1271, %1305 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb34
  ^bb34:
    %1306 = llvm.add %i_below_below_tile, %703 overflow<nsw> : i64
    %1307 = llvm.icmp "slt" %1306, %692 : i64
    llvm.cond_br %1307, ^bb26(%1306 : i64), ^bb35
  ^bb35:
    %1308 = llvm.icmp "slt" %692, %a_size0_1 : i64
    llvm.cond_br %1308, ^bb36(%692 : i64), ^bb45
  ^bb36(%i_below_below_below_tile: i64):
    %1309 = llvm.icmp "eq" %k0_piece, %693 : i64
    llvm.cond_br %1309, ^bb37, ^bb38
  ^bb37:
    llvm.br ^bb39(%712, %712 : vector<8xf32>, vector<8xf32>)
  ^bb38:
    %1310 = llvm.mul %i_below_below_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1311 = llvm.add %1310, %j_panel overflow<nsw> : i64
    %1312 = llvm.getelementptr inbounds %out_1[%1311] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1313 = llvm.load %1312 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1314 = llvm.add %j_panel, %697 overflow<nsw> : i64
    %1315 = llvm.add %1310, %1314 overflow<nsw> : i64
    %1316 = llvm.getelementptr inbounds %out_1[%1315] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1317 = llvm.load %1316 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb39(%1313, %1317 : vector<8xf32>, vector<8xf32>)
  ^bb39(%1318: vector<8xf32>, %1319: vector<8xf32>):
    %1320 = llvm.icmp "slt" %k0_piece, %722 : i64
    llvm.cond_br %1320, ^bb40(%k0_piece, %1318, %1319 : i64, vector<8xf32>, vector<8xf32>), ^bb41(%1318, %1319 : vector<8xf32>, vector<8xf32>)
  ^bb40(%k0_below_below_below: i64, %1321: vector<8xf32>, %1322: vector<8xf32>):
    %1323 = llvm.mul %i_below_below_below_tile, %a_stride0_1 overflow<nsw> : i64
    %1324 = llvm.add %1323, %k0_below_below_below overflow<nsw> : i64
    %1325 = llvm.getelementptr inbounds %a_1[%1324] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1326 = llvm.load %1325 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1327 = llvm.mlir.poison : vector<8xf32>
    %1328 = llvm.insertelement %1326, %1327[%693 : i64] : vector<8xf32>
    %1329 = llvm.shufflevector %1328, %1327 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1330 = llvm.sub %k0_below_below_below, %k0_piece overflow<nsw> : i64
    %1331 = llvm.mul %1330, %694 overflow<nsw> : i64
    %1332 = llvm.getelementptr inbounds %b_copy_1[%1331] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1333 = llvm.load %1332 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1334 = llvm.add %693, %697 overflow<nsw> : i64
    %1335 = llvm.add %1331, %1334 overflow<nsw> : i64
    %1336 = llvm.getelementptr inbounds %b_copy_1[%1335] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1337 = llvm.load %1336 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1338 = llvm.fmul %1329, %1333 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1339 = llvm.fmul %1329, %1337 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1340 = llvm.fadd %1321, %1338 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1341 = llvm.fadd %1322, %1339 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1342 = llvm.add %k0_below_below_below, %696 overflow<nsw> : i64
    %1343 = llvm.icmp "slt" %1342, %722 : i64
    llvm.cond_br %1343, ^bb40(%1342, %1340, %1341 : i64, vector<8xf32>, vector<8xf32>), ^bb41(%1340, %1341 : vector<8xf32>, vector<8xf32>)
  ^bb41(%1344: vector<8xf32>, %1345: vector<8xf32>):
    %1346 = llvm.sub %721, %a_stride0_1 overflow<nsw> : i64
    %1347 = llvm.icmp "sge" %1346, %693 : i64
    llvm.cond_br %1347, ^bb42, ^bb43
  ^bb42:
    %1348 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1349 = llvm.load %1348 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1350 = llvm.add %j_panel, %697 overflow<nsw> : i64
    %1351 = llvm.getelementptr inbounds %bias_1[%1350] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1352 = llvm.load %1351 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1353 = llvm.fadd %1344, %1349 : vector<8xf32>
    %1354 = llvm.fadd %1345, %1352 : vector<8xf32>
    %1355 = llvm.mul %i_below_below_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1356 = llvm.add %1355, %j_panel overflow<nsw> : i64
    %1357 = llvm.getelementptr inbounds %out_1[%1356] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1353, %1357 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1358 = llvm.add %1355, %1350 overflow<nsw> : i64
    %1359 = llvm.getelementptr inbounds %out_1[%1358] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1354, %1359 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb44
  ^bb43:
    %1360 = llvm.mul %i_below_below_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1361 = llvm.add %1360, %j_panel overflow<nsw> : i64
    %1362 = llvm.getelementptr inbounds %out_1[%1361] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1344, %1362 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1363 = llvm.add %j_panel, %697 overflow<nsw> : i64
    %1364 = llvm.add %1360, %1363 overflow<nsw> : i64
    %1365 = llvm.getelementptr inbounds %out_1[%1364] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1345, %1365 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb44
  ^bb44:
    %1366 = llvm.add %i_below_below_below_tile, %696 overflow<nsw> : i64
    %1367 = llvm.icmp "slt" %1366, %a_size0_1 : i64
    llvm.cond_br %1367, ^bb36(%1366 : i64), ^bb45
  ^bb45:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %1368 = llvm.add %k0_piece, %695 overflow<nsw> : i64
    %1369 = llvm.icmp "slt" %1368, %688 : i64
    llvm.cond_br %1369, ^bb2(%1368 : i64), ^bb46
  ^bb46:
    %1370 = llvm.add %714, %696 overflow<nsw> : i64
    %1371 = llvm.icmp "slt" %1370, %end : i64
    llvm.cond_br %1371, ^bb1(%1370 : i64), ^bb47
  ^bb47:
    llvm.return %710 : i32
  ^bb48(%1372: i32):
    llvm.return %1372 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %1373 = llvm.mlir.constant(8) : i64
    %1374 = llvm.mlir.constant(16) : i64
    %1375 = llvm.mlir.constant(24) : i64
    %1376 = llvm.mlir.constant(32) : i64
    %1377 = llvm.mlir.constant(40) : i64
    %1378 = llvm.mlir.constant(48) : i64
    %1379 = llvm.mlir.constant(56) : i64
    %1380 = llvm.mlir.constant(64) : i64
    %1381 = llvm.mlir.constant(72) : i64
    %1382 = llvm.mlir.constant(80) : i64
    %1383 = llvm.mlir.constant(88) : i64
    %1384 = llvm.mlir.constant(96) : i64
    %1385 = llvm.mlir.constant(104) : i64
    %1386 = llvm.mlir.constant(112) : i64
    %1387 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %1388 = llvm.getelementptr inbounds %context[%1373] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1389 = llvm.load %1388 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1390 = llvm.getelementptr inbounds %context[%1374] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1391 = llvm.load %1390 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1392 = llvm.getelementptr inbounds %context[%1375] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1393 = llvm.load %1392 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1394 = llvm.getelementptr inbounds %context[%1376] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1395 = llvm.load %1394 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1396 = llvm.getelementptr inbounds %context[%1377] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1397 = llvm.load %1396 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1398 = llvm.getelementptr inbounds %context[%1378] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1399 = llvm.load %1398 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1400 = llvm.getelementptr inbounds %context[%1379] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1401 = llvm.load %1400 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1402 = llvm.getelementptr inbounds %context[%1380] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1403 = llvm.load %1402 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1404 = llvm.getelementptr inbounds %context[%1381] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1405 = llvm.load %1404 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1406 = llvm.getelementptr inbounds %context[%1382] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1407 = llvm.load %1406 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1408 = llvm.getelementptr inbounds %context[%1383] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1409 = llvm.load %1408 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1410 = llvm.getelementptr inbounds %context[%1384] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1411 = llvm.load %1410 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1412 = llvm.getelementptr inbounds %context[%1385] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1413 = llvm.load %1412 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1414 = llvm.getelementptr inbounds %context[%1386] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1415 = llvm.load %1414 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1416 = llvm.call @program.parallel0(%begin_1, %end_1, %1387, %1389, %1391, %1393, %1395, %1397, %1399, %1401, %1403, %1405, %1407, %1409, %1411, %1413, %1415) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64) -> i32
    llvm.return %1416 : i32
  }
  llvm.func @program_shapes(%a_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_2: i64, %a_stride0_2: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_2: i64, %b_stride0_2: i64, %bias_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %bias_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %1417 = llvm.mlir.constant(0) : i64
    %1418 = llvm.mlir.constant(1) : i64
    %1419 = llvm.mlir.constant(2 : i32) : i32
    %1420 = llvm.mlir.constant(3 : i32) : i32
    %1421 = llvm.mlir.constant(0 : i32) : i32
    %1422 = llvm.icmp "eq" %a_stride0_2, %b_size0_2 : i64
    %1423 = llvm.icmp "eq" %bias_size0_2, %b_stride0_2 : i64
    llvm.cond_br %1422, ^bb1, ^bb3(%1419 : i32)
  ^bb1:
    llvm.cond_br %1423, ^bb2, ^bb3(%1420 : i32)
  ^bb2:
    llvm.store %a_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %1424 = llvm.getelementptr inbounds %extents[%1418] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride0_2, %1424 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1421 : i32
  ^bb3(%1425: i32):
    llvm.return %1425 : i32
  }
}
