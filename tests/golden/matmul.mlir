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
    %23 = arith.constant 0 : index
    %24 = arith.constant 0 : index
    %25 = arith.constant 0 : index
    %26 = arith.constant 0 : index
    %27 = arith.constant 0 : index
    affine.for %j_panel = 0 to %18 step 16 {
      affine.for %k0_piece = 0 to %19 step 4096 {
        %b_copy = memref.alloc() {alignment = 64 : i64} : memref<4096x16xf32>
        affine.for %k0_copy = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 4096), d1)>(%k0_piece, %16) {
          %28 = vector.transfer_read %b[%k0_copy, %j_panel], %1 {in_bounds = [true]} : memref<?x?xf32>, vector<16xf32>
          %29 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_copy, %k0_piece)
          vector.transfer_write %28, %b_copy[%29, %23] {in_bounds = [true]} : vector<16xf32>, memref<4096x16xf32>
        }
        affine.for %i_tile = 0 to %20 step 6 {
          %30 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<6x16xf32>) {
            affine.yield %2 : vector<6x16xf32>
          } else {
            %31 = vector.transfer_read %out_1[%i_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?xf32>, vector<6x16xf32>
            affine.yield %31 : vector<6x16xf32>
          }
          %32 = affine.for %k0 = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 4096), d1)>(%k0_piece, %16) iter_args(%33 = %30) -> (vector<6x16xf32>) {
            %34 = vector.transfer_read %a[%i_tile, %k0], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<6x16xf32>
            %35 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0, %k0_piece)
            %36 = vector.transfer_read %b_copy[%35, %24], %1 {in_bounds = [true]} : memref<4096x16xf32>, vector<16xf32>
            %37 = vector.broadcast %36 : vector<16xf32> to vector<6x16xf32>
            %38 = arith.mulf %34, %37 fastmath<reassoc,contract> : vector<6x16xf32>
            %39 = arith.addf %33, %38 fastmath<reassoc,contract> : vector<6x16xf32>
            affine.yield %39 : vector<6x16xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 4096) + (d1 * -1)) >= 0)>(%k0_piece, %16) {
            %40 = vector.transfer_read %bias[%j_panel], %1 {in_bounds = [true]} : memref<?xf32>, vector<16xf32>
            %41 = vector.broadcast %40 : vector<16xf32> to vector<6x16xf32>
            %42 = arith.addf %32, %41 : vector<6x16xf32>
            vector.transfer_write %42, %out_1[%i_tile, %j_panel] {in_bounds = [true, true]} : vector<6x16xf32>, memref<?x?xf32>
          } else {
            vector.transfer_write %32, %out_1[%i_tile, %j_panel] {in_bounds = [true, true]} : vector<6x16xf32>, memref<?x?xf32>
          }
        }
        affine.for %i_below_tile = %20 to %21 step 4 {
          %43 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<4x16xf32>) {
            affine.yield %3 : vector<4x16xf32>
          } else {
            %44 = vector.transfer_read %out_1[%i_below_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?xf32>, vector<4x16xf32>
            affine.yield %44 : vector<4x16xf32>
          }
          %45 = affine.for %k0_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 4096), d1)>(%k0_piece, %16) iter_args(%46 = %43) -> (vector<4x16xf32>) {
            %47 = vector.transfer_read %a[%i_below_tile, %k0_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<4x16xf32>
            %48 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_below, %k0_piece)
            %49 = vector.transfer_read %b_copy[%48, %25], %1 {in_bounds = [true]} : memref<4096x16xf32>, vector<16xf32>
            %50 = vector.broadcast %49 : vector<16xf32> to vector<4x16xf32>
            %51 = arith.mulf %47, %50 fastmath<reassoc,contract> : vector<4x16xf32>
            %52 = arith.addf %46, %51 fastmath<reassoc,contract> : vector<4x16xf32>
            affine.yield %52 : vector<4x16xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 4096) + (d1 * -1)) >= 0)>(%k0_piece, %16) {
            %53 = vector.transfer_read %bias[%j_panel], %1 {in_bounds = [true]} : memref<?xf32>, vector<16xf32>
            %54 = vector.broadcast %53 : vector<16xf32> to vector<4x16xf32>
            %55 = arith.addf %45, %54 : vector<4x16xf32>
            vector.transfer_write %55, %out_1[%i_below_tile, %j_panel] {in_bounds = [true, true]} : vector<4x16xf32>, memref<?x?xf32>
          } else {
            vector.transfer_write %45, %out_1[%i_below_tile, %j_panel] {in_bounds = [true, true]} : vector<4x16xf32>, memref<?x?xf32>
          }
        }
        affine.for %i_below_below_tile = %21 to %22 step 2 {
          %56 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<2x16xf32>) {
            affine.yield %4 : vector<2x16xf32>
          } else {
            %57 = vector.transfer_read %out_1[%i_below_below_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?xf32>, vector<2x16xf32>
            affine.yield %57 : vector<2x16xf32>
          }
          %58 = affine.for %k0_below_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 4096), d1)>(%k0_piece, %16) iter_args(%59 = %56) -> (vector<2x16xf32>) {
            %60 = vector.transfer_read %a[%i_below_below_tile, %k0_below_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<2x16xf32>
            %61 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_below_below, %k0_piece)
            %62 = vector.transfer_read %b_copy[%61, %26], %1 {in_bounds = [true]} : memref<4096x16xf32>, vector<16xf32>
            %63 = vector.broadcast %62 : vector<16xf32> to vector<2x16xf32>
            %64 = arith.mulf %60, %63 fastmath<reassoc,contract> : vector<2x16xf32>
            %65 = arith.addf %59, %64 fastmath<reassoc,contract> : vector<2x16xf32>
            affine.yield %65 : vector<2x16xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 4096) + (d1 * -1)) >= 0)>(%k0_piece, %16) {
            %66 = vector.transfer_read %bias[%j_panel], %1 {in_bounds = [true]} : memref<?xf32>, vector<16xf32>
            %67 = vector.broadcast %66 : vector<16xf32> to vector<2x16xf32>
            %68 = arith.addf %58, %67 : vector<2x16xf32>
            vector.transfer_write %68, %out_1[%i_below_below_tile, %j_panel] {in_bounds = [true, true]} : vector<2x16xf32>, memref<?x?xf32>
          } else {
            vector.transfer_write %58, %out_1[%i_below_below_tile, %j_panel] {in_bounds = [true, true]} : vector<2x16xf32>, memref<?x?xf32>
          }
        }
        affine.for %i_below_below_below_tile = %22 to %14 {
          %69 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<1x16xf32>) {
            affine.yield %5 : vector<1x16xf32>
          } else {
            %70 = vector.transfer_read %out_1[%i_below_below_below_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?xf32>, vector<1x16xf32>
            affine.yield %70 : vector<1x16xf32>
          }
          %71 = affine.for %k0_below_below_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 4096), d1)>(%k0_piece, %16) iter_args(%72 = %69) -> (vector<1x16xf32>) {
            %73 = vector.transfer_read %a[%i_below_below_below_tile, %k0_below_below_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<1x16xf32>
            %74 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_below_below_below, %k0_piece)
            %75 = vector.transfer_read %b_copy[%74, %27], %1 {in_bounds = [true]} : memref<4096x16xf32>, vector<16xf32>
            %76 = vector.broadcast %75 : vector<16xf32> to vector<1x16xf32>
            %77 = arith.mulf %73, %76 fastmath<reassoc,contract> : vector<1x16xf32>
            %78 = arith.addf %72, %77 fastmath<reassoc,contract> : vector<1x16xf32>
            affine.yield %78 : vector<1x16xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 4096) + (d1 * -1)) >= 0)>(%k0_piece, %16) {
            %79 = vector.transfer_read %bias[%j_panel], %1 {in_bounds = [true]} : memref<?xf32>, vector<16xf32>
            %80 = vector.broadcast %79 : vector<16xf32> to vector<1x16xf32>
            %81 = arith.addf %71, %80 : vector<1x16xf32>
            vector.transfer_write %81, %out_1[%i_below_below_below_tile, %j_panel] {in_bounds = [true, true]} : vector<1x16xf32>, memref<?x?xf32>
          } else {
            vector.transfer_write %71, %out_1[%i_below_below_below_tile, %j_panel] {in_bounds = [true, true]} : vector<1x16xf32>, memref<?x?xf32>
          }
        }
        memref.dealloc %b_copy : memref<4096x16xf32>
      }
    }
    %82 = affine.max affine_map<(d0) -> (d0, 1)>(%16)
    %83 = affine.apply affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%14)
    %84 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0))>(%83, %14)
    %85 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 2) * 2) + d0))>(%84, %14)
    %86 = arith.constant 0 : index
    %87 = arith.constant 0 : index
    %88 = arith.constant 0 : index
    %89 = arith.constant 0 : index
    %90 = arith.constant 0 : index
    affine.for %j_right_panel = %18 to %17 step 8 {
      %91 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %17, %j_right_panel)
      %92 = vector.create_mask %91 : vector<8xi1>
      %93 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %17, %j_right_panel)
      %94 = vector.create_mask %93 : vector<8xi1>
      %95 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %17, %j_right_panel)
      %96 = vector.create_mask %95 : vector<8xi1>
      %97 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %17, %j_right_panel)
      %98 = vector.create_mask %97 : vector<8xi1>
      %99 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %17, %j_right_panel)
      %100 = vector.create_mask %99 : vector<8xi1>
      affine.for %k0_right_piece = 0 to %82 step 8192 {
        %b_copy_1 = memref.alloc() {alignment = 64 : i64} : memref<8192x8xf32>
        affine.for %k0_right_copy = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_right_piece, %16) {
          %101 = vector.transfer_read %b[%k0_right_copy, %j_right_panel], %1, %92 {in_bounds = [true]} : memref<?x?xf32>, vector<8xf32>
          %102 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_right_copy, %k0_right_piece)
          vector.transfer_write %101, %b_copy_1[%102, %86], %92 {in_bounds = [true]} : vector<8xf32>, memref<8192x8xf32>
        }
        affine.for %i_right_tile = 0 to %83 step 8 {
          %103 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<8x8xf32>) {
            affine.yield %6 : vector<8x8xf32>
          } else {
            %104 = vector.create_mask %7, %93 : vector<8x8xi1>
            %105 = vector.transfer_read %out_1[%i_right_tile, %j_right_panel], %1, %104 {in_bounds = [true, true]} : memref<?x?xf32>, vector<8x8xf32>
            affine.yield %105 : vector<8x8xf32>
          }
          %106 = affine.for %k0_right = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_right_piece, %16) iter_args(%107 = %103) -> (vector<8x8xf32>) {
            %108 = vector.transfer_read %a[%i_right_tile, %k0_right], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<8x8xf32>
            %109 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_right, %k0_right_piece)
            %110 = vector.transfer_read %b_copy_1[%109, %87], %1, %94 {in_bounds = [true]} : memref<8192x8xf32>, vector<8xf32>
            %111 = vector.broadcast %110 : vector<8xf32> to vector<8x8xf32>
            %112 = arith.mulf %108, %111 fastmath<reassoc,contract> : vector<8x8xf32>
            %113 = arith.addf %107, %112 fastmath<reassoc,contract> : vector<8x8xf32>
            affine.yield %113 : vector<8x8xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 8192) + (d1 * -1)) >= 0)>(%k0_right_piece, %16) {
            %114 = vector.create_mask %93 : vector<8xi1>
            %115 = vector.transfer_read %bias[%j_right_panel], %1, %114 {in_bounds = [true]} : memref<?xf32>, vector<8xf32>
            %116 = vector.broadcast %115 : vector<8xf32> to vector<8x8xf32>
            %117 = arith.addf %106, %116 : vector<8x8xf32>
            %118 = vector.create_mask %7, %93 : vector<8x8xi1>
            vector.transfer_write %117, %out_1[%i_right_tile, %j_right_panel], %118 {in_bounds = [true, true]} : vector<8x8xf32>, memref<?x?xf32>
          } else {
            %119 = vector.create_mask %7, %93 : vector<8x8xi1>
            vector.transfer_write %106, %out_1[%i_right_tile, %j_right_panel], %119 {in_bounds = [true, true]} : vector<8x8xf32>, memref<?x?xf32>
          }
        }
        affine.for %i_right_below_tile = %83 to %84 step 4 {
          %120 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<4x8xf32>) {
            affine.yield %8 : vector<4x8xf32>
          } else {
            %121 = vector.create_mask %9, %95 : vector<4x8xi1>
            %122 = vector.transfer_read %out_1[%i_right_below_tile, %j_right_panel], %1, %121 {in_bounds = [true, true]} : memref<?x?xf32>, vector<4x8xf32>
            affine.yield %122 : vector<4x8xf32>
          }
          %123 = affine.for %k0_right_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_right_piece, %16) iter_args(%124 = %120) -> (vector<4x8xf32>) {
            %125 = vector.transfer_read %a[%i_right_below_tile, %k0_right_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<4x8xf32>
            %126 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_right_below, %k0_right_piece)
            %127 = vector.transfer_read %b_copy_1[%126, %88], %1, %96 {in_bounds = [true]} : memref<8192x8xf32>, vector<8xf32>
            %128 = vector.broadcast %127 : vector<8xf32> to vector<4x8xf32>
            %129 = arith.mulf %125, %128 fastmath<reassoc,contract> : vector<4x8xf32>
            %130 = arith.addf %124, %129 fastmath<reassoc,contract> : vector<4x8xf32>
            affine.yield %130 : vector<4x8xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 8192) + (d1 * -1)) >= 0)>(%k0_right_piece, %16) {
            %131 = vector.create_mask %95 : vector<8xi1>
            %132 = vector.transfer_read %bias[%j_right_panel], %1, %131 {in_bounds = [true]} : memref<?xf32>, vector<8xf32>
            %133 = vector.broadcast %132 : vector<8xf32> to vector<4x8xf32>
            %134 = arith.addf %123, %133 : vector<4x8xf32>
            %135 = vector.create_mask %9, %95 : vector<4x8xi1>
            vector.transfer_write %134, %out_1[%i_right_below_tile, %j_right_panel], %135 {in_bounds = [true, true]} : vector<4x8xf32>, memref<?x?xf32>
          } else {
            %136 = vector.create_mask %9, %95 : vector<4x8xi1>
            vector.transfer_write %123, %out_1[%i_right_below_tile, %j_right_panel], %136 {in_bounds = [true, true]} : vector<4x8xf32>, memref<?x?xf32>
          }
        }
        affine.for %i_right_below_below_tile = %84 to %85 step 2 {
          %137 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<2x8xf32>) {
            affine.yield %10 : vector<2x8xf32>
          } else {
            %138 = vector.create_mask %11, %97 : vector<2x8xi1>
            %139 = vector.transfer_read %out_1[%i_right_below_below_tile, %j_right_panel], %1, %138 {in_bounds = [true, true]} : memref<?x?xf32>, vector<2x8xf32>
            affine.yield %139 : vector<2x8xf32>
          }
          %140 = affine.for %k0_right_below_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_right_piece, %16) iter_args(%141 = %137) -> (vector<2x8xf32>) {
            %142 = vector.transfer_read %a[%i_right_below_below_tile, %k0_right_below_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<2x8xf32>
            %143 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_right_below_below, %k0_right_piece)
            %144 = vector.transfer_read %b_copy_1[%143, %89], %1, %98 {in_bounds = [true]} : memref<8192x8xf32>, vector<8xf32>
            %145 = vector.broadcast %144 : vector<8xf32> to vector<2x8xf32>
            %146 = arith.mulf %142, %145 fastmath<reassoc,contract> : vector<2x8xf32>
            %147 = arith.addf %141, %146 fastmath<reassoc,contract> : vector<2x8xf32>
            affine.yield %147 : vector<2x8xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 8192) + (d1 * -1)) >= 0)>(%k0_right_piece, %16) {
            %148 = vector.create_mask %97 : vector<8xi1>
            %149 = vector.transfer_read %bias[%j_right_panel], %1, %148 {in_bounds = [true]} : memref<?xf32>, vector<8xf32>
            %150 = vector.broadcast %149 : vector<8xf32> to vector<2x8xf32>
            %151 = arith.addf %140, %150 : vector<2x8xf32>
            %152 = vector.create_mask %11, %97 : vector<2x8xi1>
            vector.transfer_write %151, %out_1[%i_right_below_below_tile, %j_right_panel], %152 {in_bounds = [true, true]} : vector<2x8xf32>, memref<?x?xf32>
          } else {
            %153 = vector.create_mask %11, %97 : vector<2x8xi1>
            vector.transfer_write %140, %out_1[%i_right_below_below_tile, %j_right_panel], %153 {in_bounds = [true, true]} : vector<2x8xf32>, memref<?x?xf32>
          }
        }
        affine.for %i_right_below_below_below_tile = %85 to %14 {
          %154 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<1x8xf32>) {
            affine.yield %12 : vector<1x8xf32>
          } else {
            %155 = vector.create_mask %13, %99 : vector<1x8xi1>
            %156 = vector.transfer_read %out_1[%i_right_below_below_below_tile, %j_right_panel], %1, %155 {in_bounds = [true, true]} : memref<?x?xf32>, vector<1x8xf32>
            affine.yield %156 : vector<1x8xf32>
          }
          %157 = affine.for %k0_right_below_below_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_right_piece, %16) iter_args(%158 = %154) -> (vector<1x8xf32>) {
            %159 = vector.transfer_read %a[%i_right_below_below_below_tile, %k0_right_below_below_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<1x8xf32>
            %160 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_right_below_below_below, %k0_right_piece)
            %161 = vector.transfer_read %b_copy_1[%160, %90], %1, %100 {in_bounds = [true]} : memref<8192x8xf32>, vector<8xf32>
            %162 = vector.broadcast %161 : vector<8xf32> to vector<1x8xf32>
            %163 = arith.mulf %159, %162 fastmath<reassoc,contract> : vector<1x8xf32>
            %164 = arith.addf %158, %163 fastmath<reassoc,contract> : vector<1x8xf32>
            affine.yield %164 : vector<1x8xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 8192) + (d1 * -1)) >= 0)>(%k0_right_piece, %16) {
            %165 = vector.create_mask %99 : vector<8xi1>
            %166 = vector.transfer_read %bias[%j_right_panel], %1, %165 {in_bounds = [true]} : memref<?xf32>, vector<8xf32>
            %167 = vector.broadcast %166 : vector<8xf32> to vector<1x8xf32>
            %168 = arith.addf %157, %167 : vector<1x8xf32>
            %169 = vector.create_mask %13, %99 : vector<1x8xi1>
            vector.transfer_write %168, %out_1[%i_right_below_below_below_tile, %j_right_panel], %169 {in_bounds = [true, true]} : vector<1x8xf32>, memref<?x?xf32>
          } else {
            %170 = vector.create_mask %13, %99 : vector<1x8xi1>
            vector.transfer_write %157, %out_1[%i_right_below_below_below_tile, %j_right_panel], %170 {in_bounds = [true, true]} : vector<1x8xf32>, memref<?x?xf32>
          }
        }
        memref.dealloc %b_copy_1 : memref<8192x8xf32>
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
    %c0 = arith.constant 0 : index
    %c4096 = arith.constant 4096 : index
    %c8 = arith.constant 8 : index
    %c3 = arith.constant 3 : index
    %c5 = arith.constant 5 : index
    %c8192 = arith.constant 8192 : index
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
    %24 = arith.constant 0 : index
    %25 = arith.constant 0 : index
    %26 = arith.constant 0 : index
    %27 = arith.constant 0 : index
    %28 = arith.constant 0 : index
    scf.for %j_panel = %c0 to %12 step %c16 {
      scf.for %k0_piece = %c0 to %13 step %c4096 {
        %b_copy = memref.alloc() {alignment = 64 : i64} : memref<4096x16xf32>
        %29 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
        %30 = arith.minsi %29, %9 : index
        scf.for %k0_copy = %k0_piece to %30 step %c1 {
          %31 = vector.load %b[%k0_copy, %j_panel] : memref<?x?xf32>, vector<8xf32>
          %32 = arith.addi %j_panel, %c8 overflow<nsw> : index
          %33 = vector.load %b[%k0_copy, %32] : memref<?x?xf32>, vector<8xf32>
          %34 = arith.subi %k0_copy, %k0_piece overflow<nsw> : index
          vector.store %31, %b_copy[%34, %24] : memref<4096x16xf32>, vector<8xf32>
          %35 = arith.addi %24, %c8 overflow<nsw> : index
          vector.store %33, %b_copy[%34, %35] : memref<4096x16xf32>, vector<8xf32>
        }
        scf.for %i_tile = %c0 to %15 step %c6 {
          %36 = arith.cmpi eq, %k0_piece, %c0 : index
          %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, %48 = scf.if %36 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %6, %6, %6, %6, %6, %6, %6, %6, %6, %6, %6, %6 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %49 = vector.load %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %50 = arith.addi %j_panel, %c8 overflow<nsw> : index
            %51 = vector.load %out_1[%i_tile, %50] : memref<?x?xf32>, vector<8xf32>
            %52 = arith.addi %i_tile, %c1 overflow<nsw> : index
            %53 = vector.load %out_1[%52, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %54 = vector.load %out_1[%52, %50] : memref<?x?xf32>, vector<8xf32>
            %55 = arith.addi %i_tile, %c2 overflow<nsw> : index
            %56 = vector.load %out_1[%55, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %57 = vector.load %out_1[%55, %50] : memref<?x?xf32>, vector<8xf32>
            %58 = arith.addi %i_tile, %c3 overflow<nsw> : index
            %59 = vector.load %out_1[%58, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %60 = vector.load %out_1[%58, %50] : memref<?x?xf32>, vector<8xf32>
            %61 = arith.addi %i_tile, %c4 overflow<nsw> : index
            %62 = vector.load %out_1[%61, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %63 = vector.load %out_1[%61, %50] : memref<?x?xf32>, vector<8xf32>
            %64 = arith.addi %i_tile, %c5 overflow<nsw> : index
            %65 = vector.load %out_1[%64, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %66 = vector.load %out_1[%64, %50] : memref<?x?xf32>, vector<8xf32>
            scf.yield %49, %51, %53, %54, %56, %57, %59, %60, %62, %63, %65, %66 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %67 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
          %68 = arith.minsi %67, %9 : index
          %69, %70, %71, %72, %73, %74, %75, %76, %77, %78, %79, %80 = scf.for %k0 = %k0_piece to %68 step %c1 iter_args(%81 = %37, %82 = %38, %83 = %39, %84 = %40, %85 = %41, %86 = %42, %87 = %43, %88 = %44, %89 = %45, %90 = %46, %91 = %47, %92 = %48) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %93 = memref.load %a[%i_tile, %k0] : memref<?x?xf32>
            %94 = vector.broadcast %93 : f32 to vector<8xf32>
            %95 = arith.addi %i_tile, %c1 overflow<nsw> : index
            %96 = memref.load %a[%95, %k0] : memref<?x?xf32>
            %97 = vector.broadcast %96 : f32 to vector<8xf32>
            %98 = arith.addi %i_tile, %c2 overflow<nsw> : index
            %99 = memref.load %a[%98, %k0] : memref<?x?xf32>
            %100 = vector.broadcast %99 : f32 to vector<8xf32>
            %101 = arith.addi %i_tile, %c3 overflow<nsw> : index
            %102 = memref.load %a[%101, %k0] : memref<?x?xf32>
            %103 = vector.broadcast %102 : f32 to vector<8xf32>
            %104 = arith.addi %i_tile, %c4 overflow<nsw> : index
            %105 = memref.load %a[%104, %k0] : memref<?x?xf32>
            %106 = vector.broadcast %105 : f32 to vector<8xf32>
            %107 = arith.addi %i_tile, %c5 overflow<nsw> : index
            %108 = memref.load %a[%107, %k0] : memref<?x?xf32>
            %109 = vector.broadcast %108 : f32 to vector<8xf32>
            %110 = arith.subi %k0, %k0_piece overflow<nsw> : index
            %111 = vector.load %b_copy[%110, %25] : memref<4096x16xf32>, vector<8xf32>
            %112 = arith.addi %25, %c8 overflow<nsw> : index
            %113 = vector.load %b_copy[%110, %112] : memref<4096x16xf32>, vector<8xf32>
            %114 = arith.mulf %94, %111 fastmath<reassoc,contract> : vector<8xf32>
            %115 = arith.mulf %94, %113 fastmath<reassoc,contract> : vector<8xf32>
            %116 = arith.mulf %97, %111 fastmath<reassoc,contract> : vector<8xf32>
            %117 = arith.mulf %97, %113 fastmath<reassoc,contract> : vector<8xf32>
            %118 = arith.mulf %100, %111 fastmath<reassoc,contract> : vector<8xf32>
            %119 = arith.mulf %100, %113 fastmath<reassoc,contract> : vector<8xf32>
            %120 = arith.mulf %103, %111 fastmath<reassoc,contract> : vector<8xf32>
            %121 = arith.mulf %103, %113 fastmath<reassoc,contract> : vector<8xf32>
            %122 = arith.mulf %106, %111 fastmath<reassoc,contract> : vector<8xf32>
            %123 = arith.mulf %106, %113 fastmath<reassoc,contract> : vector<8xf32>
            %124 = arith.mulf %109, %111 fastmath<reassoc,contract> : vector<8xf32>
            %125 = arith.mulf %109, %113 fastmath<reassoc,contract> : vector<8xf32>
            %126 = arith.addf %81, %114 fastmath<reassoc,contract> : vector<8xf32>
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
            scf.yield %126, %127, %128, %129, %130, %131, %132, %133, %134, %135, %136, %137 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %138 = arith.subi %67, %9 overflow<nsw> : index
          %139 = arith.cmpi sge, %138, %c0 : index
          scf.if %139 {
            %140 = vector.load %bias[%j_panel] : memref<?xf32>, vector<8xf32>
            %141 = arith.addi %j_panel, %c8 overflow<nsw> : index
            %142 = vector.load %bias[%141] : memref<?xf32>, vector<8xf32>
            %143 = arith.addf %69, %140 : vector<8xf32>
            %144 = arith.addf %70, %142 : vector<8xf32>
            %145 = arith.addf %71, %140 : vector<8xf32>
            %146 = arith.addf %72, %142 : vector<8xf32>
            %147 = arith.addf %73, %140 : vector<8xf32>
            %148 = arith.addf %74, %142 : vector<8xf32>
            %149 = arith.addf %75, %140 : vector<8xf32>
            %150 = arith.addf %76, %142 : vector<8xf32>
            %151 = arith.addf %77, %140 : vector<8xf32>
            %152 = arith.addf %78, %142 : vector<8xf32>
            %153 = arith.addf %79, %140 : vector<8xf32>
            %154 = arith.addf %80, %142 : vector<8xf32>
            vector.store %143, %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %155 = arith.addi %j_panel, %c8 overflow<nsw> : index
            vector.store %144, %out_1[%i_tile, %155] : memref<?x?xf32>, vector<8xf32>
            %156 = arith.addi %i_tile, %c1 overflow<nsw> : index
            vector.store %145, %out_1[%156, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %146, %out_1[%156, %155] : memref<?x?xf32>, vector<8xf32>
            %157 = arith.addi %i_tile, %c2 overflow<nsw> : index
            vector.store %147, %out_1[%157, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %148, %out_1[%157, %155] : memref<?x?xf32>, vector<8xf32>
            %158 = arith.addi %i_tile, %c3 overflow<nsw> : index
            vector.store %149, %out_1[%158, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %150, %out_1[%158, %155] : memref<?x?xf32>, vector<8xf32>
            %159 = arith.addi %i_tile, %c4 overflow<nsw> : index
            vector.store %151, %out_1[%159, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %152, %out_1[%159, %155] : memref<?x?xf32>, vector<8xf32>
            %160 = arith.addi %i_tile, %c5 overflow<nsw> : index
            vector.store %153, %out_1[%160, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %154, %out_1[%160, %155] : memref<?x?xf32>, vector<8xf32>
          } else {
            vector.store %69, %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %161 = arith.addi %j_panel, %c8 overflow<nsw> : index
            vector.store %70, %out_1[%i_tile, %161] : memref<?x?xf32>, vector<8xf32>
            %162 = arith.addi %i_tile, %c1 overflow<nsw> : index
            vector.store %71, %out_1[%162, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %72, %out_1[%162, %161] : memref<?x?xf32>, vector<8xf32>
            %163 = arith.addi %i_tile, %c2 overflow<nsw> : index
            vector.store %73, %out_1[%163, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %74, %out_1[%163, %161] : memref<?x?xf32>, vector<8xf32>
            %164 = arith.addi %i_tile, %c3 overflow<nsw> : index
            vector.store %75, %out_1[%164, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %76, %out_1[%164, %161] : memref<?x?xf32>, vector<8xf32>
            %165 = arith.addi %i_tile, %c4 overflow<nsw> : index
            vector.store %77, %out_1[%165, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %78, %out_1[%165, %161] : memref<?x?xf32>, vector<8xf32>
            %166 = arith.addi %i_tile, %c5 overflow<nsw> : index
            vector.store %79, %out_1[%166, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %80, %out_1[%166, %161] : memref<?x?xf32>, vector<8xf32>
          }
        }
        scf.for %i_below_tile = %15 to %19 step %c4 {
          %167 = arith.cmpi eq, %k0_piece, %c0 : index
          %168, %169, %170, %171, %172, %173, %174, %175 = scf.if %167 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %6, %6, %6, %6, %6, %6, %6, %6 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %176 = vector.load %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %177 = arith.addi %j_panel, %c8 overflow<nsw> : index
            %178 = vector.load %out_1[%i_below_tile, %177] : memref<?x?xf32>, vector<8xf32>
            %179 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
            %180 = vector.load %out_1[%179, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %181 = vector.load %out_1[%179, %177] : memref<?x?xf32>, vector<8xf32>
            %182 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
            %183 = vector.load %out_1[%182, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %184 = vector.load %out_1[%182, %177] : memref<?x?xf32>, vector<8xf32>
            %185 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
            %186 = vector.load %out_1[%185, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %187 = vector.load %out_1[%185, %177] : memref<?x?xf32>, vector<8xf32>
            scf.yield %176, %178, %180, %181, %183, %184, %186, %187 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %188 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
          %189 = arith.minsi %188, %9 : index
          %190, %191, %192, %193, %194, %195, %196, %197 = scf.for %k0_below = %k0_piece to %189 step %c1 iter_args(%198 = %168, %199 = %169, %200 = %170, %201 = %171, %202 = %172, %203 = %173, %204 = %174, %205 = %175) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %206 = memref.load %a[%i_below_tile, %k0_below] : memref<?x?xf32>
            %207 = vector.broadcast %206 : f32 to vector<8xf32>
            %208 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
            %209 = memref.load %a[%208, %k0_below] : memref<?x?xf32>
            %210 = vector.broadcast %209 : f32 to vector<8xf32>
            %211 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
            %212 = memref.load %a[%211, %k0_below] : memref<?x?xf32>
            %213 = vector.broadcast %212 : f32 to vector<8xf32>
            %214 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
            %215 = memref.load %a[%214, %k0_below] : memref<?x?xf32>
            %216 = vector.broadcast %215 : f32 to vector<8xf32>
            %217 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
            %218 = vector.load %b_copy[%217, %26] : memref<4096x16xf32>, vector<8xf32>
            %219 = arith.addi %26, %c8 overflow<nsw> : index
            %220 = vector.load %b_copy[%217, %219] : memref<4096x16xf32>, vector<8xf32>
            %221 = arith.mulf %207, %218 fastmath<reassoc,contract> : vector<8xf32>
            %222 = arith.mulf %207, %220 fastmath<reassoc,contract> : vector<8xf32>
            %223 = arith.mulf %210, %218 fastmath<reassoc,contract> : vector<8xf32>
            %224 = arith.mulf %210, %220 fastmath<reassoc,contract> : vector<8xf32>
            %225 = arith.mulf %213, %218 fastmath<reassoc,contract> : vector<8xf32>
            %226 = arith.mulf %213, %220 fastmath<reassoc,contract> : vector<8xf32>
            %227 = arith.mulf %216, %218 fastmath<reassoc,contract> : vector<8xf32>
            %228 = arith.mulf %216, %220 fastmath<reassoc,contract> : vector<8xf32>
            %229 = arith.addf %198, %221 fastmath<reassoc,contract> : vector<8xf32>
            %230 = arith.addf %199, %222 fastmath<reassoc,contract> : vector<8xf32>
            %231 = arith.addf %200, %223 fastmath<reassoc,contract> : vector<8xf32>
            %232 = arith.addf %201, %224 fastmath<reassoc,contract> : vector<8xf32>
            %233 = arith.addf %202, %225 fastmath<reassoc,contract> : vector<8xf32>
            %234 = arith.addf %203, %226 fastmath<reassoc,contract> : vector<8xf32>
            %235 = arith.addf %204, %227 fastmath<reassoc,contract> : vector<8xf32>
            %236 = arith.addf %205, %228 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %229, %230, %231, %232, %233, %234, %235, %236 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %237 = arith.subi %188, %9 overflow<nsw> : index
          %238 = arith.cmpi sge, %237, %c0 : index
          scf.if %238 {
            %239 = vector.load %bias[%j_panel] : memref<?xf32>, vector<8xf32>
            %240 = arith.addi %j_panel, %c8 overflow<nsw> : index
            %241 = vector.load %bias[%240] : memref<?xf32>, vector<8xf32>
            %242 = arith.addf %190, %239 : vector<8xf32>
            %243 = arith.addf %191, %241 : vector<8xf32>
            %244 = arith.addf %192, %239 : vector<8xf32>
            %245 = arith.addf %193, %241 : vector<8xf32>
            %246 = arith.addf %194, %239 : vector<8xf32>
            %247 = arith.addf %195, %241 : vector<8xf32>
            %248 = arith.addf %196, %239 : vector<8xf32>
            %249 = arith.addf %197, %241 : vector<8xf32>
            vector.store %242, %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %250 = arith.addi %j_panel, %c8 overflow<nsw> : index
            vector.store %243, %out_1[%i_below_tile, %250] : memref<?x?xf32>, vector<8xf32>
            %251 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
            vector.store %244, %out_1[%251, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %245, %out_1[%251, %250] : memref<?x?xf32>, vector<8xf32>
            %252 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
            vector.store %246, %out_1[%252, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %247, %out_1[%252, %250] : memref<?x?xf32>, vector<8xf32>
            %253 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
            vector.store %248, %out_1[%253, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %249, %out_1[%253, %250] : memref<?x?xf32>, vector<8xf32>
          } else {
            vector.store %190, %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %254 = arith.addi %j_panel, %c8 overflow<nsw> : index
            vector.store %191, %out_1[%i_below_tile, %254] : memref<?x?xf32>, vector<8xf32>
            %255 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
            vector.store %192, %out_1[%255, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %193, %out_1[%255, %254] : memref<?x?xf32>, vector<8xf32>
            %256 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
            vector.store %194, %out_1[%256, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %195, %out_1[%256, %254] : memref<?x?xf32>, vector<8xf32>
            %257 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
            vector.store %196, %out_1[%257, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %197, %out_1[%257, %254] : memref<?x?xf32>, vector<8xf32>
          }
        }
        scf.for %i_below_below_tile = %19 to %23 step %c2 {
          %258 = arith.cmpi eq, %k0_piece, %c0 : index
          %259, %260, %261, %262 = scf.if %258 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %6, %6, %6, %6 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %263 = vector.load %out_1[%i_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %264 = arith.addi %j_panel, %c8 overflow<nsw> : index
            %265 = vector.load %out_1[%i_below_below_tile, %264] : memref<?x?xf32>, vector<8xf32>
            %266 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
            %267 = vector.load %out_1[%266, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %268 = vector.load %out_1[%266, %264] : memref<?x?xf32>, vector<8xf32>
            scf.yield %263, %265, %267, %268 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %269 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
          %270 = arith.minsi %269, %9 : index
          %271, %272, %273, %274 = scf.for %k0_below_below = %k0_piece to %270 step %c1 iter_args(%275 = %259, %276 = %260, %277 = %261, %278 = %262) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %279 = memref.load %a[%i_below_below_tile, %k0_below_below] : memref<?x?xf32>
            %280 = vector.broadcast %279 : f32 to vector<8xf32>
            %281 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
            %282 = memref.load %a[%281, %k0_below_below] : memref<?x?xf32>
            %283 = vector.broadcast %282 : f32 to vector<8xf32>
            %284 = arith.subi %k0_below_below, %k0_piece overflow<nsw> : index
            %285 = vector.load %b_copy[%284, %27] : memref<4096x16xf32>, vector<8xf32>
            %286 = arith.addi %27, %c8 overflow<nsw> : index
            %287 = vector.load %b_copy[%284, %286] : memref<4096x16xf32>, vector<8xf32>
            %288 = arith.mulf %280, %285 fastmath<reassoc,contract> : vector<8xf32>
            %289 = arith.mulf %280, %287 fastmath<reassoc,contract> : vector<8xf32>
            %290 = arith.mulf %283, %285 fastmath<reassoc,contract> : vector<8xf32>
            %291 = arith.mulf %283, %287 fastmath<reassoc,contract> : vector<8xf32>
            %292 = arith.addf %275, %288 fastmath<reassoc,contract> : vector<8xf32>
            %293 = arith.addf %276, %289 fastmath<reassoc,contract> : vector<8xf32>
            %294 = arith.addf %277, %290 fastmath<reassoc,contract> : vector<8xf32>
            %295 = arith.addf %278, %291 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %292, %293, %294, %295 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %296 = arith.subi %269, %9 overflow<nsw> : index
          %297 = arith.cmpi sge, %296, %c0 : index
          scf.if %297 {
            %298 = vector.load %bias[%j_panel] : memref<?xf32>, vector<8xf32>
            %299 = arith.addi %j_panel, %c8 overflow<nsw> : index
            %300 = vector.load %bias[%299] : memref<?xf32>, vector<8xf32>
            %301 = arith.addf %271, %298 : vector<8xf32>
            %302 = arith.addf %272, %300 : vector<8xf32>
            %303 = arith.addf %273, %298 : vector<8xf32>
            %304 = arith.addf %274, %300 : vector<8xf32>
            vector.store %301, %out_1[%i_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %305 = arith.addi %j_panel, %c8 overflow<nsw> : index
            vector.store %302, %out_1[%i_below_below_tile, %305] : memref<?x?xf32>, vector<8xf32>
            %306 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
            vector.store %303, %out_1[%306, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %304, %out_1[%306, %305] : memref<?x?xf32>, vector<8xf32>
          } else {
            vector.store %271, %out_1[%i_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %307 = arith.addi %j_panel, %c8 overflow<nsw> : index
            vector.store %272, %out_1[%i_below_below_tile, %307] : memref<?x?xf32>, vector<8xf32>
            %308 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
            vector.store %273, %out_1[%308, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %274, %out_1[%308, %307] : memref<?x?xf32>, vector<8xf32>
          }
        }
        scf.for %i_below_below_below_tile = %23 to %7 step %c1 {
          %309 = arith.cmpi eq, %k0_piece, %c0 : index
          %310, %311 = scf.if %309 -> (vector<8xf32>, vector<8xf32>) {
            scf.yield %6, %6 : vector<8xf32>, vector<8xf32>
          } else {
            %312 = vector.load %out_1[%i_below_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %313 = arith.addi %j_panel, %c8 overflow<nsw> : index
            %314 = vector.load %out_1[%i_below_below_below_tile, %313] : memref<?x?xf32>, vector<8xf32>
            scf.yield %312, %314 : vector<8xf32>, vector<8xf32>
          }
          %315 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
          %316 = arith.minsi %315, %9 : index
          %317, %318 = scf.for %k0_below_below_below = %k0_piece to %316 step %c1 iter_args(%319 = %310, %320 = %311) -> (vector<8xf32>, vector<8xf32>) {
            %321 = memref.load %a[%i_below_below_below_tile, %k0_below_below_below] : memref<?x?xf32>
            %322 = vector.broadcast %321 : f32 to vector<8xf32>
            %323 = arith.subi %k0_below_below_below, %k0_piece overflow<nsw> : index
            %324 = vector.load %b_copy[%323, %28] : memref<4096x16xf32>, vector<8xf32>
            %325 = arith.addi %28, %c8 overflow<nsw> : index
            %326 = vector.load %b_copy[%323, %325] : memref<4096x16xf32>, vector<8xf32>
            %327 = arith.mulf %322, %324 fastmath<reassoc,contract> : vector<8xf32>
            %328 = arith.mulf %322, %326 fastmath<reassoc,contract> : vector<8xf32>
            %329 = arith.addf %319, %327 fastmath<reassoc,contract> : vector<8xf32>
            %330 = arith.addf %320, %328 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %329, %330 : vector<8xf32>, vector<8xf32>
          }
          %331 = arith.subi %315, %9 overflow<nsw> : index
          %332 = arith.cmpi sge, %331, %c0 : index
          scf.if %332 {
            %333 = vector.load %bias[%j_panel] : memref<?xf32>, vector<8xf32>
            %334 = arith.addi %j_panel, %c8 overflow<nsw> : index
            %335 = vector.load %bias[%334] : memref<?xf32>, vector<8xf32>
            %336 = arith.addf %317, %333 : vector<8xf32>
            %337 = arith.addf %318, %335 : vector<8xf32>
            vector.store %336, %out_1[%i_below_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %338 = arith.addi %j_panel, %c8 overflow<nsw> : index
            vector.store %337, %out_1[%i_below_below_below_tile, %338] : memref<?x?xf32>, vector<8xf32>
          } else {
            vector.store %317, %out_1[%i_below_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %339 = arith.addi %j_panel, %c8 overflow<nsw> : index
            vector.store %318, %out_1[%i_below_below_below_tile, %339] : memref<?x?xf32>, vector<8xf32>
          }
        }
        memref.dealloc %b_copy : memref<4096x16xf32>
      }
    }
    %340 = arith.maxsi %9, %c1 : index
    %341 = arith.shrsi %7, %c3 : index
    %342 = arith.muli %341, %c8 overflow<nsw> : index
    %343 = arith.subi %7, %342 overflow<nsw> : index
    %344 = arith.shrsi %343, %c2 : index
    %345 = arith.muli %344, %c4 overflow<nsw> : index
    %346 = arith.addi %345, %342 overflow<nsw> : index
    %347 = arith.subi %7, %346 overflow<nsw> : index
    %348 = arith.shrsi %347, %c1 : index
    %349 = arith.muli %348, %c2 overflow<nsw> : index
    %350 = arith.addi %349, %346 overflow<nsw> : index
    %351 = arith.constant 0 : index
    %352 = arith.constant 0 : index
    %353 = arith.constant 0 : index
    %354 = arith.constant 0 : index
    %355 = arith.constant 0 : index
    scf.for %j_right_panel = %12 to %10 step %c8 {
      %356 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
      %357 = arith.subi %356, %j_right_panel overflow<nsw> : index
      %358 = arith.subi %10, %j_right_panel overflow<nsw> : index
      %359 = arith.minsi %357, %358 : index
      %360 = vector.create_mask %359 : vector<8xi1>
      %361 = arith.minsi %357, %358 : index
      %362 = vector.create_mask %361 : vector<8xi1>
      %363 = arith.minsi %357, %358 : index
      %364 = vector.create_mask %363 : vector<8xi1>
      %365 = arith.minsi %357, %358 : index
      %366 = vector.create_mask %365 : vector<8xi1>
      %367 = arith.minsi %357, %358 : index
      %368 = vector.create_mask %367 : vector<8xi1>
      scf.for %k0_right_piece = %c0 to %340 step %c8192 {
        %b_copy_1 = memref.alloc() {alignment = 64 : i64} : memref<8192x8xf32>
        %369 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
        %370 = arith.minsi %369, %9 : index
        scf.for %k0_right_copy = %k0_right_piece to %370 step %c1 {
          %371 = vector.maskedload %b[%k0_right_copy, %j_right_panel], %360, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
          %372 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
          vector.maskedstore %b_copy_1[%372, %351], %360, %371 : memref<8192x8xf32>, vector<8xi1>, vector<8xf32>
        }
        scf.for %i_right_tile = %c0 to %342 step %c8 {
          %373 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %374, %375, %376, %377, %378, %379, %380, %381 = scf.if %373 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %6, %6, %6, %6, %6, %6, %6, %6 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %382 = vector.create_mask %361 : vector<8xi1>
            %383 = vector.maskedload %out_1[%i_right_tile, %j_right_panel], %382, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %384 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
            %385 = vector.maskedload %out_1[%384, %j_right_panel], %382, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %386 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
            %387 = vector.maskedload %out_1[%386, %j_right_panel], %382, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %388 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
            %389 = vector.maskedload %out_1[%388, %j_right_panel], %382, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %390 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
            %391 = vector.maskedload %out_1[%390, %j_right_panel], %382, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %392 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
            %393 = vector.maskedload %out_1[%392, %j_right_panel], %382, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %394 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
            %395 = vector.maskedload %out_1[%394, %j_right_panel], %382, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %396 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
            %397 = vector.maskedload %out_1[%396, %j_right_panel], %382, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %383, %385, %387, %389, %391, %393, %395, %397 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %398 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
          %399 = arith.minsi %398, %9 : index
          %400, %401, %402, %403, %404, %405, %406, %407 = scf.for %k0_right = %k0_right_piece to %399 step %c1 iter_args(%408 = %374, %409 = %375, %410 = %376, %411 = %377, %412 = %378, %413 = %379, %414 = %380, %415 = %381) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %416 = memref.load %a[%i_right_tile, %k0_right] : memref<?x?xf32>
            %417 = vector.broadcast %416 : f32 to vector<8xf32>
            %418 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
            %419 = memref.load %a[%418, %k0_right] : memref<?x?xf32>
            %420 = vector.broadcast %419 : f32 to vector<8xf32>
            %421 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
            %422 = memref.load %a[%421, %k0_right] : memref<?x?xf32>
            %423 = vector.broadcast %422 : f32 to vector<8xf32>
            %424 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
            %425 = memref.load %a[%424, %k0_right] : memref<?x?xf32>
            %426 = vector.broadcast %425 : f32 to vector<8xf32>
            %427 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
            %428 = memref.load %a[%427, %k0_right] : memref<?x?xf32>
            %429 = vector.broadcast %428 : f32 to vector<8xf32>
            %430 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
            %431 = memref.load %a[%430, %k0_right] : memref<?x?xf32>
            %432 = vector.broadcast %431 : f32 to vector<8xf32>
            %433 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
            %434 = memref.load %a[%433, %k0_right] : memref<?x?xf32>
            %435 = vector.broadcast %434 : f32 to vector<8xf32>
            %436 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
            %437 = memref.load %a[%436, %k0_right] : memref<?x?xf32>
            %438 = vector.broadcast %437 : f32 to vector<8xf32>
            %439 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
            %440 = vector.maskedload %b_copy_1[%439, %352], %362, %6 : memref<8192x8xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %441 = arith.mulf %417, %440 fastmath<reassoc,contract> : vector<8xf32>
            %442 = arith.mulf %420, %440 fastmath<reassoc,contract> : vector<8xf32>
            %443 = arith.mulf %423, %440 fastmath<reassoc,contract> : vector<8xf32>
            %444 = arith.mulf %426, %440 fastmath<reassoc,contract> : vector<8xf32>
            %445 = arith.mulf %429, %440 fastmath<reassoc,contract> : vector<8xf32>
            %446 = arith.mulf %432, %440 fastmath<reassoc,contract> : vector<8xf32>
            %447 = arith.mulf %435, %440 fastmath<reassoc,contract> : vector<8xf32>
            %448 = arith.mulf %438, %440 fastmath<reassoc,contract> : vector<8xf32>
            %449 = arith.addf %408, %441 fastmath<reassoc,contract> : vector<8xf32>
            %450 = arith.addf %409, %442 fastmath<reassoc,contract> : vector<8xf32>
            %451 = arith.addf %410, %443 fastmath<reassoc,contract> : vector<8xf32>
            %452 = arith.addf %411, %444 fastmath<reassoc,contract> : vector<8xf32>
            %453 = arith.addf %412, %445 fastmath<reassoc,contract> : vector<8xf32>
            %454 = arith.addf %413, %446 fastmath<reassoc,contract> : vector<8xf32>
            %455 = arith.addf %414, %447 fastmath<reassoc,contract> : vector<8xf32>
            %456 = arith.addf %415, %448 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %449, %450, %451, %452, %453, %454, %455, %456 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %457 = arith.subi %398, %9 overflow<nsw> : index
          %458 = arith.cmpi sge, %457, %c0 : index
          scf.if %458 {
            %459 = vector.create_mask %361 : vector<8xi1>
            %460 = vector.maskedload %bias[%j_right_panel], %459, %6 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %461 = arith.addf %400, %460 : vector<8xf32>
            %462 = arith.addf %401, %460 : vector<8xf32>
            %463 = arith.addf %402, %460 : vector<8xf32>
            %464 = arith.addf %403, %460 : vector<8xf32>
            %465 = arith.addf %404, %460 : vector<8xf32>
            %466 = arith.addf %405, %460 : vector<8xf32>
            %467 = arith.addf %406, %460 : vector<8xf32>
            %468 = arith.addf %407, %460 : vector<8xf32>
            %469 = vector.create_mask %361 : vector<8xi1>
            vector.maskedstore %out_1[%i_right_tile, %j_right_panel], %469, %461 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %470 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out_1[%470, %j_right_panel], %469, %462 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %471 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
            vector.maskedstore %out_1[%471, %j_right_panel], %469, %463 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %472 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
            vector.maskedstore %out_1[%472, %j_right_panel], %469, %464 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %473 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
            vector.maskedstore %out_1[%473, %j_right_panel], %469, %465 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %474 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
            vector.maskedstore %out_1[%474, %j_right_panel], %469, %466 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %475 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
            vector.maskedstore %out_1[%475, %j_right_panel], %469, %467 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %476 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
            vector.maskedstore %out_1[%476, %j_right_panel], %469, %468 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            %477 = vector.create_mask %361 : vector<8xi1>
            vector.maskedstore %out_1[%i_right_tile, %j_right_panel], %477, %400 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %478 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out_1[%478, %j_right_panel], %477, %401 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %479 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
            vector.maskedstore %out_1[%479, %j_right_panel], %477, %402 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %480 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
            vector.maskedstore %out_1[%480, %j_right_panel], %477, %403 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %481 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
            vector.maskedstore %out_1[%481, %j_right_panel], %477, %404 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %482 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
            vector.maskedstore %out_1[%482, %j_right_panel], %477, %405 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %483 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
            vector.maskedstore %out_1[%483, %j_right_panel], %477, %406 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %484 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
            vector.maskedstore %out_1[%484, %j_right_panel], %477, %407 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        scf.for %i_right_below_tile = %342 to %346 step %c4 {
          %485 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %486, %487, %488, %489 = scf.if %485 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %6, %6, %6, %6 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %490 = vector.create_mask %363 : vector<8xi1>
            %491 = vector.maskedload %out_1[%i_right_below_tile, %j_right_panel], %490, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %492 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
            %493 = vector.maskedload %out_1[%492, %j_right_panel], %490, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %494 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
            %495 = vector.maskedload %out_1[%494, %j_right_panel], %490, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %496 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
            %497 = vector.maskedload %out_1[%496, %j_right_panel], %490, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %491, %493, %495, %497 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %498 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
          %499 = arith.minsi %498, %9 : index
          %500, %501, %502, %503 = scf.for %k0_right_below = %k0_right_piece to %499 step %c1 iter_args(%504 = %486, %505 = %487, %506 = %488, %507 = %489) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %508 = memref.load %a[%i_right_below_tile, %k0_right_below] : memref<?x?xf32>
            %509 = vector.broadcast %508 : f32 to vector<8xf32>
            %510 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
            %511 = memref.load %a[%510, %k0_right_below] : memref<?x?xf32>
            %512 = vector.broadcast %511 : f32 to vector<8xf32>
            %513 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
            %514 = memref.load %a[%513, %k0_right_below] : memref<?x?xf32>
            %515 = vector.broadcast %514 : f32 to vector<8xf32>
            %516 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
            %517 = memref.load %a[%516, %k0_right_below] : memref<?x?xf32>
            %518 = vector.broadcast %517 : f32 to vector<8xf32>
            %519 = arith.subi %k0_right_below, %k0_right_piece overflow<nsw> : index
            %520 = vector.maskedload %b_copy_1[%519, %353], %364, %6 : memref<8192x8xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %521 = arith.mulf %509, %520 fastmath<reassoc,contract> : vector<8xf32>
            %522 = arith.mulf %512, %520 fastmath<reassoc,contract> : vector<8xf32>
            %523 = arith.mulf %515, %520 fastmath<reassoc,contract> : vector<8xf32>
            %524 = arith.mulf %518, %520 fastmath<reassoc,contract> : vector<8xf32>
            %525 = arith.addf %504, %521 fastmath<reassoc,contract> : vector<8xf32>
            %526 = arith.addf %505, %522 fastmath<reassoc,contract> : vector<8xf32>
            %527 = arith.addf %506, %523 fastmath<reassoc,contract> : vector<8xf32>
            %528 = arith.addf %507, %524 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %525, %526, %527, %528 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %529 = arith.subi %498, %9 overflow<nsw> : index
          %530 = arith.cmpi sge, %529, %c0 : index
          scf.if %530 {
            %531 = vector.create_mask %363 : vector<8xi1>
            %532 = vector.maskedload %bias[%j_right_panel], %531, %6 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %533 = arith.addf %500, %532 : vector<8xf32>
            %534 = arith.addf %501, %532 : vector<8xf32>
            %535 = arith.addf %502, %532 : vector<8xf32>
            %536 = arith.addf %503, %532 : vector<8xf32>
            %537 = vector.create_mask %363 : vector<8xi1>
            vector.maskedstore %out_1[%i_right_below_tile, %j_right_panel], %537, %533 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %538 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out_1[%538, %j_right_panel], %537, %534 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %539 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
            vector.maskedstore %out_1[%539, %j_right_panel], %537, %535 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %540 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
            vector.maskedstore %out_1[%540, %j_right_panel], %537, %536 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            %541 = vector.create_mask %363 : vector<8xi1>
            vector.maskedstore %out_1[%i_right_below_tile, %j_right_panel], %541, %500 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %542 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out_1[%542, %j_right_panel], %541, %501 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %543 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
            vector.maskedstore %out_1[%543, %j_right_panel], %541, %502 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %544 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
            vector.maskedstore %out_1[%544, %j_right_panel], %541, %503 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        scf.for %i_right_below_below_tile = %346 to %350 step %c2 {
          %545 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %546, %547 = scf.if %545 -> (vector<8xf32>, vector<8xf32>) {
            scf.yield %6, %6 : vector<8xf32>, vector<8xf32>
          } else {
            %548 = vector.create_mask %365 : vector<8xi1>
            %549 = vector.maskedload %out_1[%i_right_below_below_tile, %j_right_panel], %548, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %550 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
            %551 = vector.maskedload %out_1[%550, %j_right_panel], %548, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %549, %551 : vector<8xf32>, vector<8xf32>
          }
          %552 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
          %553 = arith.minsi %552, %9 : index
          %554, %555 = scf.for %k0_right_below_below = %k0_right_piece to %553 step %c1 iter_args(%556 = %546, %557 = %547) -> (vector<8xf32>, vector<8xf32>) {
            %558 = memref.load %a[%i_right_below_below_tile, %k0_right_below_below] : memref<?x?xf32>
            %559 = vector.broadcast %558 : f32 to vector<8xf32>
            %560 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
            %561 = memref.load %a[%560, %k0_right_below_below] : memref<?x?xf32>
            %562 = vector.broadcast %561 : f32 to vector<8xf32>
            %563 = arith.subi %k0_right_below_below, %k0_right_piece overflow<nsw> : index
            %564 = vector.maskedload %b_copy_1[%563, %354], %366, %6 : memref<8192x8xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %565 = arith.mulf %559, %564 fastmath<reassoc,contract> : vector<8xf32>
            %566 = arith.mulf %562, %564 fastmath<reassoc,contract> : vector<8xf32>
            %567 = arith.addf %556, %565 fastmath<reassoc,contract> : vector<8xf32>
            %568 = arith.addf %557, %566 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %567, %568 : vector<8xf32>, vector<8xf32>
          }
          %569 = arith.subi %552, %9 overflow<nsw> : index
          %570 = arith.cmpi sge, %569, %c0 : index
          scf.if %570 {
            %571 = vector.create_mask %365 : vector<8xi1>
            %572 = vector.maskedload %bias[%j_right_panel], %571, %6 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %573 = arith.addf %554, %572 : vector<8xf32>
            %574 = arith.addf %555, %572 : vector<8xf32>
            %575 = vector.create_mask %365 : vector<8xi1>
            vector.maskedstore %out_1[%i_right_below_below_tile, %j_right_panel], %575, %573 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %576 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out_1[%576, %j_right_panel], %575, %574 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            %577 = vector.create_mask %365 : vector<8xi1>
            vector.maskedstore %out_1[%i_right_below_below_tile, %j_right_panel], %577, %554 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %578 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out_1[%578, %j_right_panel], %577, %555 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        scf.for %i_right_below_below_below_tile = %350 to %7 step %c1 {
          %579 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %580 = scf.if %579 -> (vector<8xf32>) {
            scf.yield %6 : vector<8xf32>
          } else {
            %581 = vector.create_mask %367 : vector<8xi1>
            %582 = vector.maskedload %out_1[%i_right_below_below_below_tile, %j_right_panel], %581, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %582 : vector<8xf32>
          }
          %583 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
          %584 = arith.minsi %583, %9 : index
          %585 = scf.for %k0_right_below_below_below = %k0_right_piece to %584 step %c1 iter_args(%586 = %580) -> (vector<8xf32>) {
            %587 = memref.load %a[%i_right_below_below_below_tile, %k0_right_below_below_below] : memref<?x?xf32>
            %588 = vector.broadcast %587 : f32 to vector<8xf32>
            %589 = arith.subi %k0_right_below_below_below, %k0_right_piece overflow<nsw> : index
            %590 = vector.maskedload %b_copy_1[%589, %355], %368, %6 : memref<8192x8xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %591 = arith.mulf %588, %590 fastmath<reassoc,contract> : vector<8xf32>
            %592 = arith.addf %586, %591 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %592 : vector<8xf32>
          }
          %593 = arith.subi %583, %9 overflow<nsw> : index
          %594 = arith.cmpi sge, %593, %c0 : index
          scf.if %594 {
            %595 = vector.create_mask %367 : vector<8xi1>
            %596 = vector.maskedload %bias[%j_right_panel], %595, %6 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %597 = arith.addf %585, %596 : vector<8xf32>
            %598 = vector.create_mask %367 : vector<8xi1>
            vector.maskedstore %out_1[%i_right_below_below_below_tile, %j_right_panel], %598, %597 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            %599 = vector.create_mask %367 : vector<8xi1>
            vector.maskedstore %out_1[%i_right_below_below_below_tile, %j_right_panel], %599, %585 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        memref.dealloc %b_copy_1 : memref<8192x8xf32>
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
    %5 = llvm.mlir.constant(0) : i64
    %6 = llvm.mlir.constant(4096) : i64
    %7 = llvm.mlir.constant(8) : i64
    %8 = llvm.mlir.constant(3) : i64
    %9 = llvm.mlir.constant(5) : i64
    %10 = llvm.mlir.constant(8192) : i64
    %11 = llvm.mlir.constant(7) : i64
    %12 = llvm.mlir.constant(-1) : i64
    %13 = llvm.mlir.constant(262208) : i64
    %14 = llvm.mlir.constant(64) : i64
    %15 = llvm.mlir.constant(1 : i32) : i32
    %16 = llvm.mlir.constant(0 : i32) : i32
    %17 = llvm.mlir.constant(0.000000e+00 : f32) : f32
    %18 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %19 = llvm.ashr %b_stride0, %1 : i64
    %20 = llvm.mul %19, %0 overflow<nsw> : i64
    %21 = llvm.intr.smax(%a_stride0, %2) : (i64, i64) -> i64
    %22 = llvm.sdiv %a_size0, %3 : i64
    %23 = llvm.srem %a_size0, %3 : i64
    %24 = llvm.icmp "ne" %23, %5 : i64
    %25 = llvm.xor %23, %3 : i64
    %26 = llvm.icmp "slt" %25, %5 : i64
    %27 = llvm.and %24, %26 : i1
    %28 = llvm.add %22, %12 : i64
    %29 = llvm.select %27, %28, %22 : i1, i64
    %30 = llvm.mul %29, %3 overflow<nsw> : i64
    %31 = llvm.sub %a_size0, %30 overflow<nsw> : i64
    %32 = llvm.ashr %31, %4 : i64
    %33 = llvm.mul %32, %1 overflow<nsw> : i64
    %34 = llvm.add %33, %30 overflow<nsw> : i64
    %35 = llvm.sub %a_size0, %34 overflow<nsw> : i64
    %36 = llvm.ashr %35, %2 : i64
    %37 = llvm.mul %36, %4 overflow<nsw> : i64
    %38 = llvm.add %37, %34 overflow<nsw> : i64
    %39 = llvm.icmp "slt" %5, %20 : i64
    llvm.cond_br %39, ^bb1(%5 : i64), ^bb47
  ^bb1(%j_panel: i64):
    %40 = llvm.icmp "slt" %5, %21 : i64
    llvm.cond_br %40, ^bb2(%5 : i64), ^bb46
  ^bb2(%k0_piece: i64):
    %b_copy = llvm.call @aligned_alloc(%14, %13) : (i64, i64) -> !llvm.ptr
    %41 = llvm.mlir.zero : !llvm.ptr
    %42 = llvm.icmp "ne" %b_copy, %41 : !llvm.ptr
    llvm.cond_br %42, ^bb3, ^bb95(%15 : i32)
  ^bb3:
    %43 = llvm.add %k0_piece, %6 overflow<nsw> : i64
    %44 = llvm.intr.smin(%43, %a_stride0) : (i64, i64) -> i64
    %45 = llvm.icmp "slt" %k0_piece, %44 : i64
    llvm.cond_br %45, ^bb4(%k0_piece : i64), ^bb5
  ^bb4(%k0_copy: i64):
    %46 = llvm.mul %k0_copy, %b_stride0 overflow<nsw> : i64
    %47 = llvm.add %46, %j_panel overflow<nsw> : i64
    %48 = llvm.getelementptr inbounds %b[%47] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %49 = llvm.load %48 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %50 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %51 = llvm.add %46, %50 overflow<nsw> : i64
    %52 = llvm.getelementptr inbounds %b[%51] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %53 = llvm.load %52 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %54 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %55 = llvm.mul %54, %0 overflow<nsw> : i64
    %56 = llvm.getelementptr inbounds %b_copy[%55] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %49, %56 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %57 = llvm.add %5, %7 overflow<nsw> : i64
    %58 = llvm.add %55, %57 overflow<nsw> : i64
    %59 = llvm.getelementptr inbounds %b_copy[%58] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %53, %59 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %60 = llvm.add %k0_copy, %2 overflow<nsw> : i64
    %61 = llvm.icmp "slt" %60, %44 : i64
    llvm.cond_br %61, ^bb4(%60 : i64), ^bb5
  ^bb5:
    %62 = llvm.icmp "slt" %5, %30 : i64
    llvm.cond_br %62, ^bb6(%5 : i64), ^bb15
  ^bb6(%i_tile: i64):
    %63 = llvm.icmp "eq" %k0_piece, %5 : i64
    llvm.cond_br %63, ^bb7, ^bb8
  ^bb7:
    llvm.br ^bb9(%18, %18, %18, %18, %18, %18, %18, %18, %18, %18, %18, %18 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb8:
    %64 = llvm.mul %i_tile, %b_stride0 overflow<nsw> : i64
    %65 = llvm.add %64, %j_panel overflow<nsw> : i64
    %66 = llvm.getelementptr inbounds %out[%65] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %67 = llvm.load %66 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %68 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %69 = llvm.add %64, %68 overflow<nsw> : i64
    %70 = llvm.getelementptr inbounds %out[%69] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %71 = llvm.load %70 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %72 = llvm.add %i_tile, %2 overflow<nsw> : i64
    %73 = llvm.mul %72, %b_stride0 overflow<nsw> : i64
    %74 = llvm.add %73, %j_panel overflow<nsw> : i64
    %75 = llvm.getelementptr inbounds %out[%74] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %76 = llvm.load %75 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %77 = llvm.add %73, %68 overflow<nsw> : i64
    %78 = llvm.getelementptr inbounds %out[%77] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %79 = llvm.load %78 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %80 = llvm.add %i_tile, %4 overflow<nsw> : i64
    %81 = llvm.mul %80, %b_stride0 overflow<nsw> : i64
    %82 = llvm.add %81, %j_panel overflow<nsw> : i64
    %83 = llvm.getelementptr inbounds %out[%82] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %84 = llvm.load %83 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %85 = llvm.add %81, %68 overflow<nsw> : i64
    %86 = llvm.getelementptr inbounds %out[%85] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %87 = llvm.load %86 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %88 = llvm.add %i_tile, %8 overflow<nsw> : i64
    %89 = llvm.mul %88, %b_stride0 overflow<nsw> : i64
    %90 = llvm.add %89, %j_panel overflow<nsw> : i64
    %91 = llvm.getelementptr inbounds %out[%90] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %92 = llvm.load %91 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %93 = llvm.add %89, %68 overflow<nsw> : i64
    %94 = llvm.getelementptr inbounds %out[%93] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %95 = llvm.load %94 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %96 = llvm.add %i_tile, %1 overflow<nsw> : i64
    %97 = llvm.mul %96, %b_stride0 overflow<nsw> : i64
    %98 = llvm.add %97, %j_panel overflow<nsw> : i64
    %99 = llvm.getelementptr inbounds %out[%98] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %100 = llvm.load %99 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %101 = llvm.add %97, %68 overflow<nsw> : i64
    %102 = llvm.getelementptr inbounds %out[%101] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %103 = llvm.load %102 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %104 = llvm.add %i_tile, %9 overflow<nsw> : i64
    %105 = llvm.mul %104, %b_stride0 overflow<nsw> : i64
    %106 = llvm.add %105, %j_panel overflow<nsw> : i64
    %107 = llvm.getelementptr inbounds %out[%106] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %108 = llvm.load %107 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %109 = llvm.add %105, %68 overflow<nsw> : i64
    %110 = llvm.getelementptr inbounds %out[%109] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %111 = llvm.load %110 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb9(%67, %71, %76, %79, %84, %87, %92, %95, %100, %103, %108, %111 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb9(%112: vector<8xf32>, %113: vector<8xf32>, %114: vector<8xf32>, %115: vector<8xf32>, %116: vector<8xf32>, %117: vector<8xf32>, %118: vector<8xf32>, %119: vector<8xf32>, %120: vector<8xf32>, %121: vector<8xf32>, %122: vector<8xf32>, %123: vector<8xf32>):
    %124 = llvm.add %k0_piece, %6 overflow<nsw> : i64
    %125 = llvm.intr.smin(%124, %a_stride0) : (i64, i64) -> i64
    %126 = llvm.icmp "slt" %k0_piece, %125 : i64
    llvm.cond_br %126, ^bb10(%k0_piece, %112, %113, %114, %115, %116, %117, %118, %119, %120, %121, %122, %123 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb11(%112, %113, %114, %115, %116, %117, %118, %119, %120, %121, %122, %123 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb10(%k0: i64, %127: vector<8xf32>, %128: vector<8xf32>, %129: vector<8xf32>, %130: vector<8xf32>, %131: vector<8xf32>, %132: vector<8xf32>, %133: vector<8xf32>, %134: vector<8xf32>, %135: vector<8xf32>, %136: vector<8xf32>, %137: vector<8xf32>, %138: vector<8xf32>):
    %139 = llvm.mul %i_tile, %a_stride0 overflow<nsw> : i64
    %140 = llvm.add %139, %k0 overflow<nsw> : i64
    %141 = llvm.getelementptr inbounds %a[%140] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %142 = llvm.load %141 {alignment = 4 : i64} : !llvm.ptr -> f32
    %143 = llvm.mlir.poison : vector<8xf32>
    %144 = llvm.insertelement %142, %143[%5 : i64] : vector<8xf32>
    %145 = llvm.shufflevector %144, %143 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %146 = llvm.add %i_tile, %2 overflow<nsw> : i64
    %147 = llvm.mul %146, %a_stride0 overflow<nsw> : i64
    %148 = llvm.add %147, %k0 overflow<nsw> : i64
    %149 = llvm.getelementptr inbounds %a[%148] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %150 = llvm.load %149 {alignment = 4 : i64} : !llvm.ptr -> f32
    %151 = llvm.mlir.poison : vector<8xf32>
    %152 = llvm.insertelement %150, %151[%5 : i64] : vector<8xf32>
    %153 = llvm.shufflevector %152, %151 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %154 = llvm.add %i_tile, %4 overflow<nsw> : i64
    %155 = llvm.mul %154, %a_stride0 overflow<nsw> : i64
    %156 = llvm.add %155, %k0 overflow<nsw> : i64
    %157 = llvm.getelementptr inbounds %a[%156] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %158 = llvm.load %157 {alignment = 4 : i64} : !llvm.ptr -> f32
    %159 = llvm.mlir.poison : vector<8xf32>
    %160 = llvm.insertelement %158, %159[%5 : i64] : vector<8xf32>
    %161 = llvm.shufflevector %160, %159 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %162 = llvm.add %i_tile, %8 overflow<nsw> : i64
    %163 = llvm.mul %162, %a_stride0 overflow<nsw> : i64
    %164 = llvm.add %163, %k0 overflow<nsw> : i64
    %165 = llvm.getelementptr inbounds %a[%164] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %166 = llvm.load %165 {alignment = 4 : i64} : !llvm.ptr -> f32
    %167 = llvm.mlir.poison : vector<8xf32>
    %168 = llvm.insertelement %166, %167[%5 : i64] : vector<8xf32>
    %169 = llvm.shufflevector %168, %167 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %170 = llvm.add %i_tile, %1 overflow<nsw> : i64
    %171 = llvm.mul %170, %a_stride0 overflow<nsw> : i64
    %172 = llvm.add %171, %k0 overflow<nsw> : i64
    %173 = llvm.getelementptr inbounds %a[%172] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %174 = llvm.load %173 {alignment = 4 : i64} : !llvm.ptr -> f32
    %175 = llvm.mlir.poison : vector<8xf32>
    %176 = llvm.insertelement %174, %175[%5 : i64] : vector<8xf32>
    %177 = llvm.shufflevector %176, %175 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %178 = llvm.add %i_tile, %9 overflow<nsw> : i64
    %179 = llvm.mul %178, %a_stride0 overflow<nsw> : i64
    %180 = llvm.add %179, %k0 overflow<nsw> : i64
    %181 = llvm.getelementptr inbounds %a[%180] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %182 = llvm.load %181 {alignment = 4 : i64} : !llvm.ptr -> f32
    %183 = llvm.mlir.poison : vector<8xf32>
    %184 = llvm.insertelement %182, %183[%5 : i64] : vector<8xf32>
    %185 = llvm.shufflevector %184, %183 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %186 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %187 = llvm.mul %186, %0 overflow<nsw> : i64
    %188 = llvm.getelementptr inbounds %b_copy[%187] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %189 = llvm.load %188 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %190 = llvm.add %5, %7 overflow<nsw> : i64
    %191 = llvm.add %187, %190 overflow<nsw> : i64
    %192 = llvm.getelementptr inbounds %b_copy[%191] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %193 = llvm.load %192 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %194 = llvm.fmul %145, %189 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %195 = llvm.fmul %145, %193 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %196 = llvm.fmul %153, %189 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %197 = llvm.fmul %153, %193 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %198 = llvm.fmul %161, %189 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %199 = llvm.fmul %161, %193 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %200 = llvm.fmul %169, %189 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %201 = llvm.fmul %169, %193 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %202 = llvm.fmul %177, %189 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %203 = llvm.fmul %177, %193 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %204 = llvm.fmul %185, %189 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %205 = llvm.fmul %185, %193 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %206 = llvm.fadd %127, %194 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %207 = llvm.fadd %128, %195 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %208 = llvm.fadd %129, %196 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %209 = llvm.fadd %130, %197 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %210 = llvm.fadd %131, %198 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %211 = llvm.fadd %132, %199 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %212 = llvm.fadd %133, %200 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %213 = llvm.fadd %134, %201 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %214 = llvm.fadd %135, %202 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %215 = llvm.fadd %136, %203 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %216 = llvm.fadd %137, %204 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %217 = llvm.fadd %138, %205 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %218 = llvm.add %k0, %2 overflow<nsw> : i64
    %219 = llvm.icmp "slt" %218, %125 : i64
    llvm.cond_br %219, ^bb10(%218, %206, %207, %208, %209, %210, %211, %212, %213, %214, %215, %216, %217 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb11(%206, %207, %208, %209, %210, %211, %212, %213, %214, %215, %216, %217 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb11(%220: vector<8xf32>, %221: vector<8xf32>, %222: vector<8xf32>, %223: vector<8xf32>, %224: vector<8xf32>, %225: vector<8xf32>, %226: vector<8xf32>, %227: vector<8xf32>, %228: vector<8xf32>, %229: vector<8xf32>, %230: vector<8xf32>, %231: vector<8xf32>):
    %232 = llvm.sub %124, %a_stride0 overflow<nsw> : i64
    %233 = llvm.icmp "sge" %232, %5 : i64
    llvm.cond_br %233, ^bb12, ^bb13
  ^bb12:
    %234 = llvm.getelementptr inbounds %bias[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %235 = llvm.load %234 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %236 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %237 = llvm.getelementptr inbounds %bias[%236] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %238 = llvm.load %237 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %239 = llvm.fadd %220, %235 : vector<8xf32>
    %240 = llvm.fadd %221, %238 : vector<8xf32>
    %241 = llvm.fadd %222, %235 : vector<8xf32>
    %242 = llvm.fadd %223, %238 : vector<8xf32>
    %243 = llvm.fadd %224, %235 : vector<8xf32>
    %244 = llvm.fadd %225, %238 : vector<8xf32>
    %245 = llvm.fadd %226, %235 : vector<8xf32>
    %246 = llvm.fadd %227, %238 : vector<8xf32>
    %247 = llvm.fadd %228, %235 : vector<8xf32>
    %248 = llvm.fadd %229, %238 : vector<8xf32>
    %249 = llvm.fadd %230, %235 : vector<8xf32>
    %250 = llvm.fadd %231, %238 : vector<8xf32>
    %251 = llvm.mul %i_tile, %b_stride0 overflow<nsw> : i64
    %252 = llvm.add %251, %j_panel overflow<nsw> : i64
    %253 = llvm.getelementptr inbounds %out[%252] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %239, %253 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %254 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %255 = llvm.add %251, %254 overflow<nsw> : i64
    %256 = llvm.getelementptr inbounds %out[%255] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %240, %256 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %257 = llvm.add %i_tile, %2 overflow<nsw> : i64
    %258 = llvm.mul %257, %b_stride0 overflow<nsw> : i64
    %259 = llvm.add %258, %j_panel overflow<nsw> : i64
    %260 = llvm.getelementptr inbounds %out[%259] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %241, %260 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %261 = llvm.add %258, %254 overflow<nsw> : i64
    %262 = llvm.getelementptr inbounds %out[%261] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %242, %262 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %263 = llvm.add %i_tile, %4 overflow<nsw> : i64
    %264 = llvm.mul %263, %b_stride0 overflow<nsw> : i64
    %265 = llvm.add %264, %j_panel overflow<nsw> : i64
    %266 = llvm.getelementptr inbounds %out[%265] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %243, %266 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %267 = llvm.add %264, %254 overflow<nsw> : i64
    %268 = llvm.getelementptr inbounds %out[%267] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %244, %268 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %269 = llvm.add %i_tile, %8 overflow<nsw> : i64
    %270 = llvm.mul %269, %b_stride0 overflow<nsw> : i64
    %271 = llvm.add %270, %j_panel overflow<nsw> : i64
    %272 = llvm.getelementptr inbounds %out[%271] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %245, %272 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %273 = llvm.add %270, %254 overflow<nsw> : i64
    %274 = llvm.getelementptr inbounds %out[%273] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %246, %274 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %275 = llvm.add %i_tile, %1 overflow<nsw> : i64
    %276 = llvm.mul %275, %b_stride0 overflow<nsw> : i64
    %277 = llvm.add %276, %j_panel overflow<nsw> : i64
    %278 = llvm.getelementptr inbounds %out[%277] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %247, %278 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %279 = llvm.add %276, %254 overflow<nsw> : i64
    %280 = llvm.getelementptr inbounds %out[%279] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %248, %280 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %281 = llvm.add %i_tile, %9 overflow<nsw> : i64
    %282 = llvm.mul %281, %b_stride0 overflow<nsw> : i64
    %283 = llvm.add %282, %j_panel overflow<nsw> : i64
    %284 = llvm.getelementptr inbounds %out[%283] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %249, %284 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %285 = llvm.add %282, %254 overflow<nsw> : i64
    %286 = llvm.getelementptr inbounds %out[%285] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %250, %286 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb14
  ^bb13:
    %287 = llvm.mul %i_tile, %b_stride0 overflow<nsw> : i64
    %288 = llvm.add %287, %j_panel overflow<nsw> : i64
    %289 = llvm.getelementptr inbounds %out[%288] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %220, %289 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %290 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %291 = llvm.add %287, %290 overflow<nsw> : i64
    %292 = llvm.getelementptr inbounds %out[%291] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %221, %292 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %293 = llvm.add %i_tile, %2 overflow<nsw> : i64
    %294 = llvm.mul %293, %b_stride0 overflow<nsw> : i64
    %295 = llvm.add %294, %j_panel overflow<nsw> : i64
    %296 = llvm.getelementptr inbounds %out[%295] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %222, %296 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %297 = llvm.add %294, %290 overflow<nsw> : i64
    %298 = llvm.getelementptr inbounds %out[%297] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %223, %298 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %299 = llvm.add %i_tile, %4 overflow<nsw> : i64
    %300 = llvm.mul %299, %b_stride0 overflow<nsw> : i64
    %301 = llvm.add %300, %j_panel overflow<nsw> : i64
    %302 = llvm.getelementptr inbounds %out[%301] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %224, %302 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %303 = llvm.add %300, %290 overflow<nsw> : i64
    %304 = llvm.getelementptr inbounds %out[%303] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %225, %304 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %305 = llvm.add %i_tile, %8 overflow<nsw> : i64
    %306 = llvm.mul %305, %b_stride0 overflow<nsw> : i64
    %307 = llvm.add %306, %j_panel overflow<nsw> : i64
    %308 = llvm.getelementptr inbounds %out[%307] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %226, %308 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %309 = llvm.add %306, %290 overflow<nsw> : i64
    %310 = llvm.getelementptr inbounds %out[%309] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %227, %310 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %311 = llvm.add %i_tile, %1 overflow<nsw> : i64
    %312 = llvm.mul %311, %b_stride0 overflow<nsw> : i64
    %313 = llvm.add %312, %j_panel overflow<nsw> : i64
    %314 = llvm.getelementptr inbounds %out[%313] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %228, %314 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %315 = llvm.add %312, %290 overflow<nsw> : i64
    %316 = llvm.getelementptr inbounds %out[%315] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %229, %316 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %317 = llvm.add %i_tile, %9 overflow<nsw> : i64
    %318 = llvm.mul %317, %b_stride0 overflow<nsw> : i64
    %319 = llvm.add %318, %j_panel overflow<nsw> : i64
    %320 = llvm.getelementptr inbounds %out[%319] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %230, %320 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %321 = llvm.add %318, %290 overflow<nsw> : i64
    %322 = llvm.getelementptr inbounds %out[%321] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %231, %322 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb14
  ^bb14:
    %323 = llvm.add %i_tile, %3 overflow<nsw> : i64
    %324 = llvm.icmp "slt" %323, %30 : i64
    llvm.cond_br %324, ^bb6(%323 : i64), ^bb15
  ^bb15:
    %325 = llvm.icmp "slt" %30, %34 : i64
    llvm.cond_br %325, ^bb16(%30 : i64), ^bb25
  ^bb16(%i_below_tile: i64):
    %326 = llvm.icmp "eq" %k0_piece, %5 : i64
    llvm.cond_br %326, ^bb17, ^bb18
  ^bb17:
    llvm.br ^bb19(%18, %18, %18, %18, %18, %18, %18, %18 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb18:
    %327 = llvm.mul %i_below_tile, %b_stride0 overflow<nsw> : i64
    %328 = llvm.add %327, %j_panel overflow<nsw> : i64
    %329 = llvm.getelementptr inbounds %out[%328] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %330 = llvm.load %329 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %331 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %332 = llvm.add %327, %331 overflow<nsw> : i64
    %333 = llvm.getelementptr inbounds %out[%332] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %334 = llvm.load %333 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %335 = llvm.add %i_below_tile, %2 overflow<nsw> : i64
    %336 = llvm.mul %335, %b_stride0 overflow<nsw> : i64
    %337 = llvm.add %336, %j_panel overflow<nsw> : i64
    %338 = llvm.getelementptr inbounds %out[%337] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %339 = llvm.load %338 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %340 = llvm.add %336, %331 overflow<nsw> : i64
    %341 = llvm.getelementptr inbounds %out[%340] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %342 = llvm.load %341 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %343 = llvm.add %i_below_tile, %4 overflow<nsw> : i64
    %344 = llvm.mul %343, %b_stride0 overflow<nsw> : i64
    %345 = llvm.add %344, %j_panel overflow<nsw> : i64
    %346 = llvm.getelementptr inbounds %out[%345] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %347 = llvm.load %346 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %348 = llvm.add %344, %331 overflow<nsw> : i64
    %349 = llvm.getelementptr inbounds %out[%348] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %350 = llvm.load %349 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %351 = llvm.add %i_below_tile, %8 overflow<nsw> : i64
    %352 = llvm.mul %351, %b_stride0 overflow<nsw> : i64
    %353 = llvm.add %352, %j_panel overflow<nsw> : i64
    %354 = llvm.getelementptr inbounds %out[%353] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %355 = llvm.load %354 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %356 = llvm.add %352, %331 overflow<nsw> : i64
    %357 = llvm.getelementptr inbounds %out[%356] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %358 = llvm.load %357 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb19(%330, %334, %339, %342, %347, %350, %355, %358 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb19(%359: vector<8xf32>, %360: vector<8xf32>, %361: vector<8xf32>, %362: vector<8xf32>, %363: vector<8xf32>, %364: vector<8xf32>, %365: vector<8xf32>, %366: vector<8xf32>):
    %367 = llvm.add %k0_piece, %6 overflow<nsw> : i64
    %368 = llvm.intr.smin(%367, %a_stride0) : (i64, i64) -> i64
    %369 = llvm.icmp "slt" %k0_piece, %368 : i64
    llvm.cond_br %369, ^bb20(%k0_piece, %359, %360, %361, %362, %363, %364, %365, %366 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb21(%359, %360, %361, %362, %363, %364, %365, %366 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb20(%k0_below: i64, %370: vector<8xf32>, %371: vector<8xf32>, %372: vector<8xf32>, %373: vector<8xf32>, %374: vector<8xf32>, %375: vector<8xf32>, %376: vector<8xf32>, %377: vector<8xf32>):
    %378 = llvm.mul %i_below_tile, %a_stride0 overflow<nsw> : i64
    %379 = llvm.add %378, %k0_below overflow<nsw> : i64
    %380 = llvm.getelementptr inbounds %a[%379] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %381 = llvm.load %380 {alignment = 4 : i64} : !llvm.ptr -> f32
    %382 = llvm.mlir.poison : vector<8xf32>
    %383 = llvm.insertelement %381, %382[%5 : i64] : vector<8xf32>
    %384 = llvm.shufflevector %383, %382 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %385 = llvm.add %i_below_tile, %2 overflow<nsw> : i64
    %386 = llvm.mul %385, %a_stride0 overflow<nsw> : i64
    %387 = llvm.add %386, %k0_below overflow<nsw> : i64
    %388 = llvm.getelementptr inbounds %a[%387] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %389 = llvm.load %388 {alignment = 4 : i64} : !llvm.ptr -> f32
    %390 = llvm.mlir.poison : vector<8xf32>
    %391 = llvm.insertelement %389, %390[%5 : i64] : vector<8xf32>
    %392 = llvm.shufflevector %391, %390 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %393 = llvm.add %i_below_tile, %4 overflow<nsw> : i64
    %394 = llvm.mul %393, %a_stride0 overflow<nsw> : i64
    %395 = llvm.add %394, %k0_below overflow<nsw> : i64
    %396 = llvm.getelementptr inbounds %a[%395] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %397 = llvm.load %396 {alignment = 4 : i64} : !llvm.ptr -> f32
    %398 = llvm.mlir.poison : vector<8xf32>
    %399 = llvm.insertelement %397, %398[%5 : i64] : vector<8xf32>
    %400 = llvm.shufflevector %399, %398 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %401 = llvm.add %i_below_tile, %8 overflow<nsw> : i64
    %402 = llvm.mul %401, %a_stride0 overflow<nsw> : i64
    %403 = llvm.add %402, %k0_below overflow<nsw> : i64
    %404 = llvm.getelementptr inbounds %a[%403] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %405 = llvm.load %404 {alignment = 4 : i64} : !llvm.ptr -> f32
    %406 = llvm.mlir.poison : vector<8xf32>
    %407 = llvm.insertelement %405, %406[%5 : i64] : vector<8xf32>
    %408 = llvm.shufflevector %407, %406 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %409 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %410 = llvm.mul %409, %0 overflow<nsw> : i64
    %411 = llvm.getelementptr inbounds %b_copy[%410] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %412 = llvm.load %411 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %413 = llvm.add %5, %7 overflow<nsw> : i64
    %414 = llvm.add %410, %413 overflow<nsw> : i64
    %415 = llvm.getelementptr inbounds %b_copy[%414] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %416 = llvm.load %415 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %417 = llvm.fmul %384, %412 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %418 = llvm.fmul %384, %416 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %419 = llvm.fmul %392, %412 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %420 = llvm.fmul %392, %416 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %421 = llvm.fmul %400, %412 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %422 = llvm.fmul %400, %416 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %423 = llvm.fmul %408, %412 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %424 = llvm.fmul %408, %416 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %425 = llvm.fadd %370, %417 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %426 = llvm.fadd %371, %418 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %427 = llvm.fadd %372, %419 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %428 = llvm.fadd %373, %420 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %429 = llvm.fadd %374, %421 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %430 = llvm.fadd %375, %422 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %431 = llvm.fadd %376, %423 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %432 = llvm.fadd %377, %424 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %433 = llvm.add %k0_below, %2 overflow<nsw> : i64
    %434 = llvm.icmp "slt" %433, %368 : i64
    llvm.cond_br %434, ^bb20(%433, %425, %426, %427, %428, %429, %430, %431, %432 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb21(%425, %426, %427, %428, %429, %430, %431, %432 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb21(%435: vector<8xf32>, %436: vector<8xf32>, %437: vector<8xf32>, %438: vector<8xf32>, %439: vector<8xf32>, %440: vector<8xf32>, %441: vector<8xf32>, %442: vector<8xf32>):
    %443 = llvm.sub %367, %a_stride0 overflow<nsw> : i64
    %444 = llvm.icmp "sge" %443, %5 : i64
    llvm.cond_br %444, ^bb22, ^bb23
  ^bb22:
    %445 = llvm.getelementptr inbounds %bias[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %446 = llvm.load %445 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %447 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %448 = llvm.getelementptr inbounds %bias[%447] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %449 = llvm.load %448 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %450 = llvm.fadd %435, %446 : vector<8xf32>
    %451 = llvm.fadd %436, %449 : vector<8xf32>
    %452 = llvm.fadd %437, %446 : vector<8xf32>
    %453 = llvm.fadd %438, %449 : vector<8xf32>
    %454 = llvm.fadd %439, %446 : vector<8xf32>
    %455 = llvm.fadd %440, %449 : vector<8xf32>
    %456 = llvm.fadd %441, %446 : vector<8xf32>
    %457 = llvm.fadd %442, %449 : vector<8xf32>
    %458 = llvm.mul %i_below_tile, %b_stride0 overflow<nsw> : i64
    %459 = llvm.add %458, %j_panel overflow<nsw> : i64
    %460 = llvm.getelementptr inbounds %out[%459] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %450, %460 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %461 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %462 = llvm.add %458, %461 overflow<nsw> : i64
    %463 = llvm.getelementptr inbounds %out[%462] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %451, %463 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %464 = llvm.add %i_below_tile, %2 overflow<nsw> : i64
    %465 = llvm.mul %464, %b_stride0 overflow<nsw> : i64
    %466 = llvm.add %465, %j_panel overflow<nsw> : i64
    %467 = llvm.getelementptr inbounds %out[%466] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %452, %467 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %468 = llvm.add %465, %461 overflow<nsw> : i64
    %469 = llvm.getelementptr inbounds %out[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %453, %469 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %470 = llvm.add %i_below_tile, %4 overflow<nsw> : i64
    %471 = llvm.mul %470, %b_stride0 overflow<nsw> : i64
    %472 = llvm.add %471, %j_panel overflow<nsw> : i64
    %473 = llvm.getelementptr inbounds %out[%472] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %454, %473 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %474 = llvm.add %471, %461 overflow<nsw> : i64
    %475 = llvm.getelementptr inbounds %out[%474] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %455, %475 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %476 = llvm.add %i_below_tile, %8 overflow<nsw> : i64
    %477 = llvm.mul %476, %b_stride0 overflow<nsw> : i64
    %478 = llvm.add %477, %j_panel overflow<nsw> : i64
    %479 = llvm.getelementptr inbounds %out[%478] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %456, %479 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %480 = llvm.add %477, %461 overflow<nsw> : i64
    %481 = llvm.getelementptr inbounds %out[%480] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %457, %481 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb24
  ^bb23:
    %482 = llvm.mul %i_below_tile, %b_stride0 overflow<nsw> : i64
    %483 = llvm.add %482, %j_panel overflow<nsw> : i64
    %484 = llvm.getelementptr inbounds %out[%483] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %435, %484 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %485 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %486 = llvm.add %482, %485 overflow<nsw> : i64
    %487 = llvm.getelementptr inbounds %out[%486] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %436, %487 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %488 = llvm.add %i_below_tile, %2 overflow<nsw> : i64
    %489 = llvm.mul %488, %b_stride0 overflow<nsw> : i64
    %490 = llvm.add %489, %j_panel overflow<nsw> : i64
    %491 = llvm.getelementptr inbounds %out[%490] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %437, %491 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %492 = llvm.add %489, %485 overflow<nsw> : i64
    %493 = llvm.getelementptr inbounds %out[%492] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %438, %493 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %494 = llvm.add %i_below_tile, %4 overflow<nsw> : i64
    %495 = llvm.mul %494, %b_stride0 overflow<nsw> : i64
    %496 = llvm.add %495, %j_panel overflow<nsw> : i64
    %497 = llvm.getelementptr inbounds %out[%496] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %439, %497 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %498 = llvm.add %495, %485 overflow<nsw> : i64
    %499 = llvm.getelementptr inbounds %out[%498] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %440, %499 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %500 = llvm.add %i_below_tile, %8 overflow<nsw> : i64
    %501 = llvm.mul %500, %b_stride0 overflow<nsw> : i64
    %502 = llvm.add %501, %j_panel overflow<nsw> : i64
    %503 = llvm.getelementptr inbounds %out[%502] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %441, %503 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %504 = llvm.add %501, %485 overflow<nsw> : i64
    %505 = llvm.getelementptr inbounds %out[%504] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %442, %505 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb24
  ^bb24:
    %506 = llvm.add %i_below_tile, %1 overflow<nsw> : i64
    %507 = llvm.icmp "slt" %506, %34 : i64
    llvm.cond_br %507, ^bb16(%506 : i64), ^bb25
  ^bb25:
    %508 = llvm.icmp "slt" %34, %38 : i64
    llvm.cond_br %508, ^bb26(%34 : i64), ^bb35
  ^bb26(%i_below_below_tile: i64):
    %509 = llvm.icmp "eq" %k0_piece, %5 : i64
    llvm.cond_br %509, ^bb27, ^bb28
  ^bb27:
    llvm.br ^bb29(%18, %18, %18, %18 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb28:
    %510 = llvm.mul %i_below_below_tile, %b_stride0 overflow<nsw> : i64
    %511 = llvm.add %510, %j_panel overflow<nsw> : i64
    %512 = llvm.getelementptr inbounds %out[%511] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %513 = llvm.load %512 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %514 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %515 = llvm.add %510, %514 overflow<nsw> : i64
    %516 = llvm.getelementptr inbounds %out[%515] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %517 = llvm.load %516 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %518 = llvm.add %i_below_below_tile, %2 overflow<nsw> : i64
    %519 = llvm.mul %518, %b_stride0 overflow<nsw> : i64
    %520 = llvm.add %519, %j_panel overflow<nsw> : i64
    %521 = llvm.getelementptr inbounds %out[%520] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %522 = llvm.load %521 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %523 = llvm.add %519, %514 overflow<nsw> : i64
    %524 = llvm.getelementptr inbounds %out[%523] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %525 = llvm.load %524 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb29(%513, %517, %522, %525 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb29(%526: vector<8xf32>, %527: vector<8xf32>, %528: vector<8xf32>, %529: vector<8xf32>):
    %530 = llvm.add %k0_piece, %6 overflow<nsw> : i64
    %531 = llvm.intr.smin(%530, %a_stride0) : (i64, i64) -> i64
    %532 = llvm.icmp "slt" %k0_piece, %531 : i64
    llvm.cond_br %532, ^bb30(%k0_piece, %526, %527, %528, %529 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb31(%526, %527, %528, %529 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb30(%k0_below_below: i64, %533: vector<8xf32>, %534: vector<8xf32>, %535: vector<8xf32>, %536: vector<8xf32>):
    %537 = llvm.mul %i_below_below_tile, %a_stride0 overflow<nsw> : i64
    %538 = llvm.add %537, %k0_below_below overflow<nsw> : i64
    %539 = llvm.getelementptr inbounds %a[%538] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %540 = llvm.load %539 {alignment = 4 : i64} : !llvm.ptr -> f32
    %541 = llvm.mlir.poison : vector<8xf32>
    %542 = llvm.insertelement %540, %541[%5 : i64] : vector<8xf32>
    %543 = llvm.shufflevector %542, %541 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %544 = llvm.add %i_below_below_tile, %2 overflow<nsw> : i64
    %545 = llvm.mul %544, %a_stride0 overflow<nsw> : i64
    %546 = llvm.add %545, %k0_below_below overflow<nsw> : i64
    %547 = llvm.getelementptr inbounds %a[%546] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %548 = llvm.load %547 {alignment = 4 : i64} : !llvm.ptr -> f32
    %549 = llvm.mlir.poison : vector<8xf32>
    %550 = llvm.insertelement %548, %549[%5 : i64] : vector<8xf32>
    %551 = llvm.shufflevector %550, %549 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %552 = llvm.sub %k0_below_below, %k0_piece overflow<nsw> : i64
    %553 = llvm.mul %552, %0 overflow<nsw> : i64
    %554 = llvm.getelementptr inbounds %b_copy[%553] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %555 = llvm.load %554 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %556 = llvm.add %5, %7 overflow<nsw> : i64
    %557 = llvm.add %553, %556 overflow<nsw> : i64
    %558 = llvm.getelementptr inbounds %b_copy[%557] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %559 = llvm.load %558 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %560 = llvm.fmul %543, %555 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %561 = llvm.fmul %543, %559 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %562 = llvm.fmul %551, %555 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %563 = llvm.fmul %551, %559 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %564 = llvm.fadd %533, %560 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %565 = llvm.fadd %534, %561 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %566 = llvm.fadd %535, %562 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %567 = llvm.fadd %536, %563 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %568 = llvm.add %k0_below_below, %2 overflow<nsw> : i64
    %569 = llvm.icmp "slt" %568, %531 : i64
    llvm.cond_br %569, ^bb30(%568, %564, %565, %566, %567 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb31(%564, %565, %566, %567 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb31(%570: vector<8xf32>, %571: vector<8xf32>, %572: vector<8xf32>, %573: vector<8xf32>):
    %574 = llvm.sub %530, %a_stride0 overflow<nsw> : i64
    %575 = llvm.icmp "sge" %574, %5 : i64
    llvm.cond_br %575, ^bb32, ^bb33
  ^bb32:
    %576 = llvm.getelementptr inbounds %bias[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %577 = llvm.load %576 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %578 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %579 = llvm.getelementptr inbounds %bias[%578] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %580 = llvm.load %579 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %581 = llvm.fadd %570, %577 : vector<8xf32>
    %582 = llvm.fadd %571, %580 : vector<8xf32>
    %583 = llvm.fadd %572, %577 : vector<8xf32>
    %584 = llvm.fadd %573, %580 : vector<8xf32>
    %585 = llvm.mul %i_below_below_tile, %b_stride0 overflow<nsw> : i64
    %586 = llvm.add %585, %j_panel overflow<nsw> : i64
    %587 = llvm.getelementptr inbounds %out[%586] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %581, %587 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %588 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %589 = llvm.add %585, %588 overflow<nsw> : i64
    %590 = llvm.getelementptr inbounds %out[%589] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %582, %590 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %591 = llvm.add %i_below_below_tile, %2 overflow<nsw> : i64
    %592 = llvm.mul %591, %b_stride0 overflow<nsw> : i64
    %593 = llvm.add %592, %j_panel overflow<nsw> : i64
    %594 = llvm.getelementptr inbounds %out[%593] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %583, %594 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %595 = llvm.add %592, %588 overflow<nsw> : i64
    %596 = llvm.getelementptr inbounds %out[%595] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %584, %596 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb34
  ^bb33:
    %597 = llvm.mul %i_below_below_tile, %b_stride0 overflow<nsw> : i64
    %598 = llvm.add %597, %j_panel overflow<nsw> : i64
    %599 = llvm.getelementptr inbounds %out[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %570, %599 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %600 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %601 = llvm.add %597, %600 overflow<nsw> : i64
    %602 = llvm.getelementptr inbounds %out[%601] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %571, %602 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %603 = llvm.add %i_below_below_tile, %2 overflow<nsw> : i64
    %604 = llvm.mul %603, %b_stride0 overflow<nsw> : i64
    %605 = llvm.add %604, %j_panel overflow<nsw> : i64
    %606 = llvm.getelementptr inbounds %out[%605] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %572, %606 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %607 = llvm.add %604, %600 overflow<nsw> : i64
    %608 = llvm.getelementptr inbounds %out[%607] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %573, %608 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb34
  ^bb34:
    %609 = llvm.add %i_below_below_tile, %4 overflow<nsw> : i64
    %610 = llvm.icmp "slt" %609, %38 : i64
    llvm.cond_br %610, ^bb26(%609 : i64), ^bb35
  ^bb35:
    %611 = llvm.icmp "slt" %38, %a_size0 : i64
    llvm.cond_br %611, ^bb36(%38 : i64), ^bb45
  ^bb36(%i_below_below_below_tile: i64):
    %612 = llvm.icmp "eq" %k0_piece, %5 : i64
    llvm.cond_br %612, ^bb37, ^bb38
  ^bb37:
    llvm.br ^bb39(%18, %18 : vector<8xf32>, vector<8xf32>)
  ^bb38:
    %613 = llvm.mul %i_below_below_below_tile, %b_stride0 overflow<nsw> : i64
    %614 = llvm.add %613, %j_panel overflow<nsw> : i64
    %615 = llvm.getelementptr inbounds %out[%614] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %616 = llvm.load %615 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %617 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %618 = llvm.add %613, %617 overflow<nsw> : i64
    %619 = llvm.getelementptr inbounds %out[%618] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %620 = llvm.load %619 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb39(%616, %620 : vector<8xf32>, vector<8xf32>)
  ^bb39(%621: vector<8xf32>, %622: vector<8xf32>):
    %623 = llvm.add %k0_piece, %6 overflow<nsw> : i64
    %624 = llvm.intr.smin(%623, %a_stride0) : (i64, i64) -> i64
    %625 = llvm.icmp "slt" %k0_piece, %624 : i64
    llvm.cond_br %625, ^bb40(%k0_piece, %621, %622 : i64, vector<8xf32>, vector<8xf32>), ^bb41(%621, %622 : vector<8xf32>, vector<8xf32>)
  ^bb40(%k0_below_below_below: i64, %626: vector<8xf32>, %627: vector<8xf32>):
    %628 = llvm.mul %i_below_below_below_tile, %a_stride0 overflow<nsw> : i64
    %629 = llvm.add %628, %k0_below_below_below overflow<nsw> : i64
    %630 = llvm.getelementptr inbounds %a[%629] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %631 = llvm.load %630 {alignment = 4 : i64} : !llvm.ptr -> f32
    %632 = llvm.mlir.poison : vector<8xf32>
    %633 = llvm.insertelement %631, %632[%5 : i64] : vector<8xf32>
    %634 = llvm.shufflevector %633, %632 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %635 = llvm.sub %k0_below_below_below, %k0_piece overflow<nsw> : i64
    %636 = llvm.mul %635, %0 overflow<nsw> : i64
    %637 = llvm.getelementptr inbounds %b_copy[%636] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %638 = llvm.load %637 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %639 = llvm.add %5, %7 overflow<nsw> : i64
    %640 = llvm.add %636, %639 overflow<nsw> : i64
    %641 = llvm.getelementptr inbounds %b_copy[%640] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %642 = llvm.load %641 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %643 = llvm.fmul %634, %638 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %644 = llvm.fmul %634, %642 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %645 = llvm.fadd %626, %643 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %646 = llvm.fadd %627, %644 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %647 = llvm.add %k0_below_below_below, %2 overflow<nsw> : i64
    %648 = llvm.icmp "slt" %647, %624 : i64
    llvm.cond_br %648, ^bb40(%647, %645, %646 : i64, vector<8xf32>, vector<8xf32>), ^bb41(%645, %646 : vector<8xf32>, vector<8xf32>)
  ^bb41(%649: vector<8xf32>, %650: vector<8xf32>):
    %651 = llvm.sub %623, %a_stride0 overflow<nsw> : i64
    %652 = llvm.icmp "sge" %651, %5 : i64
    llvm.cond_br %652, ^bb42, ^bb43
  ^bb42:
    %653 = llvm.getelementptr inbounds %bias[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %654 = llvm.load %653 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %655 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %656 = llvm.getelementptr inbounds %bias[%655] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %657 = llvm.load %656 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %658 = llvm.fadd %649, %654 : vector<8xf32>
    %659 = llvm.fadd %650, %657 : vector<8xf32>
    %660 = llvm.mul %i_below_below_below_tile, %b_stride0 overflow<nsw> : i64
    %661 = llvm.add %660, %j_panel overflow<nsw> : i64
    %662 = llvm.getelementptr inbounds %out[%661] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %658, %662 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %663 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %664 = llvm.add %660, %663 overflow<nsw> : i64
    %665 = llvm.getelementptr inbounds %out[%664] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %659, %665 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb44
  ^bb43:
    %666 = llvm.mul %i_below_below_below_tile, %b_stride0 overflow<nsw> : i64
    %667 = llvm.add %666, %j_panel overflow<nsw> : i64
    %668 = llvm.getelementptr inbounds %out[%667] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %649, %668 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %669 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %670 = llvm.add %666, %669 overflow<nsw> : i64
    %671 = llvm.getelementptr inbounds %out[%670] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %650, %671 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb44
  ^bb44:
    %672 = llvm.add %i_below_below_below_tile, %2 overflow<nsw> : i64
    %673 = llvm.icmp "slt" %672, %a_size0 : i64
    llvm.cond_br %673, ^bb36(%672 : i64), ^bb45
  ^bb45:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %674 = llvm.add %k0_piece, %6 overflow<nsw> : i64
    %675 = llvm.icmp "slt" %674, %21 : i64
    llvm.cond_br %675, ^bb2(%674 : i64), ^bb46
  ^bb46:
    %676 = llvm.add %j_panel, %0 overflow<nsw> : i64
    %677 = llvm.icmp "slt" %676, %20 : i64
    llvm.cond_br %677, ^bb1(%676 : i64), ^bb47
  ^bb47:
    %678 = llvm.intr.smax(%a_stride0, %2) : (i64, i64) -> i64
    %679 = llvm.ashr %a_size0, %8 : i64
    %680 = llvm.mul %679, %7 overflow<nsw> : i64
    %681 = llvm.sub %a_size0, %680 overflow<nsw> : i64
    %682 = llvm.ashr %681, %4 : i64
    %683 = llvm.mul %682, %1 overflow<nsw> : i64
    %684 = llvm.add %683, %680 overflow<nsw> : i64
    %685 = llvm.sub %a_size0, %684 overflow<nsw> : i64
    %686 = llvm.ashr %685, %2 : i64
    %687 = llvm.mul %686, %4 overflow<nsw> : i64
    %688 = llvm.add %687, %684 overflow<nsw> : i64
    %689 = llvm.icmp "slt" %20, %b_stride0 : i64
    llvm.cond_br %689, ^bb48(%20 : i64), ^bb94
  ^bb48(%j_right_panel: i64):
    %690 = llvm.add %j_right_panel, %7 overflow<nsw> : i64
    %691 = llvm.sub %690, %j_right_panel overflow<nsw> : i64
    %692 = llvm.sub %b_stride0, %j_right_panel overflow<nsw> : i64
    %693 = llvm.intr.smin(%691, %692) : (i64, i64) -> i64
    %694 = llvm.intr.smin(%693, %7) : (i64, i64) -> i64
    %695 = llvm.intr.smax(%694, %5) : (i64, i64) -> i64
    %696 = llvm.trunc %695 : i64 to i32
    %697 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %698 = llvm.mlir.poison : vector<8xi32>
    %699 = llvm.insertelement %696, %698[%5 : i64] : vector<8xi32>
    %700 = llvm.shufflevector %699, %698 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %701 = llvm.icmp "slt" %697, %700 : vector<8xi32>
    %702 = llvm.intr.smin(%691, %692) : (i64, i64) -> i64
    %703 = llvm.intr.smin(%702, %7) : (i64, i64) -> i64
    %704 = llvm.intr.smax(%703, %5) : (i64, i64) -> i64
    %705 = llvm.trunc %704 : i64 to i32
    %706 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %707 = llvm.mlir.poison : vector<8xi32>
    %708 = llvm.insertelement %705, %707[%5 : i64] : vector<8xi32>
    %709 = llvm.shufflevector %708, %707 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %710 = llvm.icmp "slt" %706, %709 : vector<8xi32>
    %711 = llvm.intr.smin(%691, %692) : (i64, i64) -> i64
    %712 = llvm.intr.smin(%711, %7) : (i64, i64) -> i64
    %713 = llvm.intr.smax(%712, %5) : (i64, i64) -> i64
    %714 = llvm.trunc %713 : i64 to i32
    %715 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %716 = llvm.mlir.poison : vector<8xi32>
    %717 = llvm.insertelement %714, %716[%5 : i64] : vector<8xi32>
    %718 = llvm.shufflevector %717, %716 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %719 = llvm.icmp "slt" %715, %718 : vector<8xi32>
    %720 = llvm.intr.smin(%691, %692) : (i64, i64) -> i64
    %721 = llvm.intr.smin(%720, %7) : (i64, i64) -> i64
    %722 = llvm.intr.smax(%721, %5) : (i64, i64) -> i64
    %723 = llvm.trunc %722 : i64 to i32
    %724 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %725 = llvm.mlir.poison : vector<8xi32>
    %726 = llvm.insertelement %723, %725[%5 : i64] : vector<8xi32>
    %727 = llvm.shufflevector %726, %725 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %728 = llvm.icmp "slt" %724, %727 : vector<8xi32>
    %729 = llvm.intr.smin(%691, %692) : (i64, i64) -> i64
    %730 = llvm.intr.smin(%729, %7) : (i64, i64) -> i64
    %731 = llvm.intr.smax(%730, %5) : (i64, i64) -> i64
    %732 = llvm.trunc %731 : i64 to i32
    %733 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %734 = llvm.mlir.poison : vector<8xi32>
    %735 = llvm.insertelement %732, %734[%5 : i64] : vector<8xi32>
    %736 = llvm.shufflevector %735, %734 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %737 = llvm.icmp "slt" %733, %736 : vector<8xi32>
    %738 = llvm.icmp "slt" %5, %678 : i64
    llvm.cond_br %738, ^bb49(%5 : i64), ^bb93
  ^bb49(%k0_right_piece: i64):
    %b_copy_1 = llvm.call @aligned_alloc(%14, %13) : (i64, i64) -> !llvm.ptr
    %739 = llvm.mlir.zero : !llvm.ptr
    %740 = llvm.icmp "ne" %b_copy_1, %739 : !llvm.ptr
    llvm.cond_br %740, ^bb50, ^bb95(%15 : i32)
  ^bb50:
    %741 = llvm.add %k0_right_piece, %10 overflow<nsw> : i64
    %742 = llvm.intr.smin(%741, %a_stride0) : (i64, i64) -> i64
    %743 = llvm.icmp "slt" %k0_right_piece, %742 : i64
    llvm.cond_br %743, ^bb51(%k0_right_piece : i64), ^bb52
  ^bb51(%k0_right_copy: i64):
    %744 = llvm.mul %k0_right_copy, %b_stride0 overflow<nsw> : i64
    %745 = llvm.add %744, %j_right_panel overflow<nsw> : i64
    %746 = llvm.getelementptr inbounds %b[%745] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %747 = llvm.intr.masked.load %746, %701, %18 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %748 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %749 = llvm.mul %748, %7 overflow<nsw> : i64
    %750 = llvm.getelementptr inbounds %b_copy_1[%749] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %747, %750, %701 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %751 = llvm.add %k0_right_copy, %2 overflow<nsw> : i64
    %752 = llvm.icmp "slt" %751, %742 : i64
    llvm.cond_br %752, ^bb51(%751 : i64), ^bb52
  ^bb52:
    %753 = llvm.icmp "slt" %5, %680 : i64
    llvm.cond_br %753, ^bb53(%5 : i64), ^bb62
  ^bb53(%i_right_tile: i64):
    %754 = llvm.icmp "eq" %k0_right_piece, %5 : i64
    llvm.cond_br %754, ^bb54, ^bb55
  ^bb54:
    llvm.br ^bb56(%18, %18, %18, %18, %18, %18, %18, %18 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb55:
    %755 = llvm.intr.smin(%702, %7) : (i64, i64) -> i64
    %756 = llvm.intr.smax(%755, %5) : (i64, i64) -> i64
    %757 = llvm.trunc %756 : i64 to i32
    %758 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %759 = llvm.mlir.poison : vector<8xi32>
    %760 = llvm.insertelement %757, %759[%5 : i64] : vector<8xi32>
    %761 = llvm.shufflevector %760, %759 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %762 = llvm.icmp "slt" %758, %761 : vector<8xi32>
    %763 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %764 = llvm.add %763, %j_right_panel overflow<nsw> : i64
    %765 = llvm.getelementptr inbounds %out[%764] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %766 = llvm.intr.masked.load %765, %762, %18 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %767 = llvm.add %i_right_tile, %2 overflow<nsw> : i64
    %768 = llvm.mul %767, %b_stride0 overflow<nsw> : i64
    %769 = llvm.add %768, %j_right_panel overflow<nsw> : i64
    %770 = llvm.getelementptr inbounds %out[%769] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %771 = llvm.intr.masked.load %770, %762, %18 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %772 = llvm.add %i_right_tile, %4 overflow<nsw> : i64
    %773 = llvm.mul %772, %b_stride0 overflow<nsw> : i64
    %774 = llvm.add %773, %j_right_panel overflow<nsw> : i64
    %775 = llvm.getelementptr inbounds %out[%774] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %776 = llvm.intr.masked.load %775, %762, %18 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %777 = llvm.add %i_right_tile, %8 overflow<nsw> : i64
    %778 = llvm.mul %777, %b_stride0 overflow<nsw> : i64
    %779 = llvm.add %778, %j_right_panel overflow<nsw> : i64
    %780 = llvm.getelementptr inbounds %out[%779] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %781 = llvm.intr.masked.load %780, %762, %18 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %782 = llvm.add %i_right_tile, %1 overflow<nsw> : i64
    %783 = llvm.mul %782, %b_stride0 overflow<nsw> : i64
    %784 = llvm.add %783, %j_right_panel overflow<nsw> : i64
    %785 = llvm.getelementptr inbounds %out[%784] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %786 = llvm.intr.masked.load %785, %762, %18 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %787 = llvm.add %i_right_tile, %9 overflow<nsw> : i64
    %788 = llvm.mul %787, %b_stride0 overflow<nsw> : i64
    %789 = llvm.add %788, %j_right_panel overflow<nsw> : i64
    %790 = llvm.getelementptr inbounds %out[%789] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %791 = llvm.intr.masked.load %790, %762, %18 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %792 = llvm.add %i_right_tile, %3 overflow<nsw> : i64
    %793 = llvm.mul %792, %b_stride0 overflow<nsw> : i64
    %794 = llvm.add %793, %j_right_panel overflow<nsw> : i64
    %795 = llvm.getelementptr inbounds %out[%794] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %796 = llvm.intr.masked.load %795, %762, %18 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %797 = llvm.add %i_right_tile, %11 overflow<nsw> : i64
    %798 = llvm.mul %797, %b_stride0 overflow<nsw> : i64
    %799 = llvm.add %798, %j_right_panel overflow<nsw> : i64
    %800 = llvm.getelementptr inbounds %out[%799] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %801 = llvm.intr.masked.load %800, %762, %18 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb56(%766, %771, %776, %781, %786, %791, %796, %801 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb56(%802: vector<8xf32>, %803: vector<8xf32>, %804: vector<8xf32>, %805: vector<8xf32>, %806: vector<8xf32>, %807: vector<8xf32>, %808: vector<8xf32>, %809: vector<8xf32>):
    %810 = llvm.add %k0_right_piece, %10 overflow<nsw> : i64
    %811 = llvm.intr.smin(%810, %a_stride0) : (i64, i64) -> i64
    %812 = llvm.icmp "slt" %k0_right_piece, %811 : i64
    llvm.cond_br %812, ^bb57(%k0_right_piece, %802, %803, %804, %805, %806, %807, %808, %809 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb58(%802, %803, %804, %805, %806, %807, %808, %809 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb57(%k0_right: i64, %813: vector<8xf32>, %814: vector<8xf32>, %815: vector<8xf32>, %816: vector<8xf32>, %817: vector<8xf32>, %818: vector<8xf32>, %819: vector<8xf32>, %820: vector<8xf32>):
    %821 = llvm.mul %i_right_tile, %a_stride0 overflow<nsw> : i64
    %822 = llvm.add %821, %k0_right overflow<nsw> : i64
    %823 = llvm.getelementptr inbounds %a[%822] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %824 = llvm.load %823 {alignment = 4 : i64} : !llvm.ptr -> f32
    %825 = llvm.mlir.poison : vector<8xf32>
    %826 = llvm.insertelement %824, %825[%5 : i64] : vector<8xf32>
    %827 = llvm.shufflevector %826, %825 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %828 = llvm.add %i_right_tile, %2 overflow<nsw> : i64
    %829 = llvm.mul %828, %a_stride0 overflow<nsw> : i64
    %830 = llvm.add %829, %k0_right overflow<nsw> : i64
    %831 = llvm.getelementptr inbounds %a[%830] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %832 = llvm.load %831 {alignment = 4 : i64} : !llvm.ptr -> f32
    %833 = llvm.mlir.poison : vector<8xf32>
    %834 = llvm.insertelement %832, %833[%5 : i64] : vector<8xf32>
    %835 = llvm.shufflevector %834, %833 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %836 = llvm.add %i_right_tile, %4 overflow<nsw> : i64
    %837 = llvm.mul %836, %a_stride0 overflow<nsw> : i64
    %838 = llvm.add %837, %k0_right overflow<nsw> : i64
    %839 = llvm.getelementptr inbounds %a[%838] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %840 = llvm.load %839 {alignment = 4 : i64} : !llvm.ptr -> f32
    %841 = llvm.mlir.poison : vector<8xf32>
    %842 = llvm.insertelement %840, %841[%5 : i64] : vector<8xf32>
    %843 = llvm.shufflevector %842, %841 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %844 = llvm.add %i_right_tile, %8 overflow<nsw> : i64
    %845 = llvm.mul %844, %a_stride0 overflow<nsw> : i64
    %846 = llvm.add %845, %k0_right overflow<nsw> : i64
    %847 = llvm.getelementptr inbounds %a[%846] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %848 = llvm.load %847 {alignment = 4 : i64} : !llvm.ptr -> f32
    %849 = llvm.mlir.poison : vector<8xf32>
    %850 = llvm.insertelement %848, %849[%5 : i64] : vector<8xf32>
    %851 = llvm.shufflevector %850, %849 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %852 = llvm.add %i_right_tile, %1 overflow<nsw> : i64
    %853 = llvm.mul %852, %a_stride0 overflow<nsw> : i64
    %854 = llvm.add %853, %k0_right overflow<nsw> : i64
    %855 = llvm.getelementptr inbounds %a[%854] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %856 = llvm.load %855 {alignment = 4 : i64} : !llvm.ptr -> f32
    %857 = llvm.mlir.poison : vector<8xf32>
    %858 = llvm.insertelement %856, %857[%5 : i64] : vector<8xf32>
    %859 = llvm.shufflevector %858, %857 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %860 = llvm.add %i_right_tile, %9 overflow<nsw> : i64
    %861 = llvm.mul %860, %a_stride0 overflow<nsw> : i64
    %862 = llvm.add %861, %k0_right overflow<nsw> : i64
    %863 = llvm.getelementptr inbounds %a[%862] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %864 = llvm.load %863 {alignment = 4 : i64} : !llvm.ptr -> f32
    %865 = llvm.mlir.poison : vector<8xf32>
    %866 = llvm.insertelement %864, %865[%5 : i64] : vector<8xf32>
    %867 = llvm.shufflevector %866, %865 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %868 = llvm.add %i_right_tile, %3 overflow<nsw> : i64
    %869 = llvm.mul %868, %a_stride0 overflow<nsw> : i64
    %870 = llvm.add %869, %k0_right overflow<nsw> : i64
    %871 = llvm.getelementptr inbounds %a[%870] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %872 = llvm.load %871 {alignment = 4 : i64} : !llvm.ptr -> f32
    %873 = llvm.mlir.poison : vector<8xf32>
    %874 = llvm.insertelement %872, %873[%5 : i64] : vector<8xf32>
    %875 = llvm.shufflevector %874, %873 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %876 = llvm.add %i_right_tile, %11 overflow<nsw> : i64
    %877 = llvm.mul %876, %a_stride0 overflow<nsw> : i64
    %878 = llvm.add %877, %k0_right overflow<nsw> : i64
    %879 = llvm.getelementptr inbounds %a[%878] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %880 = llvm.load %879 {alignment = 4 : i64} : !llvm.ptr -> f32
    %881 = llvm.mlir.poison : vector<8xf32>
    %882 = llvm.insertelement %880, %881[%5 : i64] : vector<8xf32>
    %883 = llvm.shufflevector %882, %881 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %884 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %885 = llvm.mul %884, %7 overflow<nsw> : i64
    %886 = llvm.getelementptr inbounds %b_copy_1[%885] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %887 = llvm.intr.masked.load %886, %710, %18 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %888 = llvm.fmul %827, %887 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %889 = llvm.fmul %835, %887 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %890 = llvm.fmul %843, %887 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %891 = llvm.fmul %851, %887 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %892 = llvm.fmul %859, %887 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %893 = llvm.fmul %867, %887 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %894 = llvm.fmul %875, %887 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %895 = llvm.fmul %883, %887 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %896 = llvm.fadd %813, %888 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %897 = llvm.fadd %814, %889 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %898 = llvm.fadd %815, %890 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %899 = llvm.fadd %816, %891 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %900 = llvm.fadd %817, %892 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %901 = llvm.fadd %818, %893 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %902 = llvm.fadd %819, %894 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %903 = llvm.fadd %820, %895 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %904 = llvm.add %k0_right, %2 overflow<nsw> : i64
    %905 = llvm.icmp "slt" %904, %811 : i64
    llvm.cond_br %905, ^bb57(%904, %896, %897, %898, %899, %900, %901, %902, %903 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb58(%896, %897, %898, %899, %900, %901, %902, %903 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb58(%906: vector<8xf32>, %907: vector<8xf32>, %908: vector<8xf32>, %909: vector<8xf32>, %910: vector<8xf32>, %911: vector<8xf32>, %912: vector<8xf32>, %913: vector<8xf32>):
    %914 = llvm.sub %810, %a_stride0 overflow<nsw> : i64
    %915 = llvm.icmp "sge" %914, %5 : i64
    llvm.cond_br %915, ^bb59, ^bb60
  ^bb59:
    %916 = llvm.intr.smin(%702, %7) : (i64, i64) -> i64
    %917 = llvm.intr.smax(%916, %5) : (i64, i64) -> i64
    %918 = llvm.trunc %917 : i64 to i32
    %919 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %920 = llvm.mlir.poison : vector<8xi32>
    %921 = llvm.insertelement %918, %920[%5 : i64] : vector<8xi32>
    %922 = llvm.shufflevector %921, %920 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %923 = llvm.icmp "slt" %919, %922 : vector<8xi32>
    %924 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %925 = llvm.intr.masked.load %924, %923, %18 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %926 = llvm.fadd %906, %925 : vector<8xf32>
    %927 = llvm.fadd %907, %925 : vector<8xf32>
    %928 = llvm.fadd %908, %925 : vector<8xf32>
    %929 = llvm.fadd %909, %925 : vector<8xf32>
    %930 = llvm.fadd %910, %925 : vector<8xf32>
    %931 = llvm.fadd %911, %925 : vector<8xf32>
    %932 = llvm.fadd %912, %925 : vector<8xf32>
    %933 = llvm.fadd %913, %925 : vector<8xf32>
    %934 = llvm.intr.smin(%702, %7) : (i64, i64) -> i64
    %935 = llvm.intr.smax(%934, %5) : (i64, i64) -> i64
    %936 = llvm.trunc %935 : i64 to i32
    %937 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %938 = llvm.mlir.poison : vector<8xi32>
    %939 = llvm.insertelement %936, %938[%5 : i64] : vector<8xi32>
    %940 = llvm.shufflevector %939, %938 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %941 = llvm.icmp "slt" %937, %940 : vector<8xi32>
    %942 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %943 = llvm.add %942, %j_right_panel overflow<nsw> : i64
    %944 = llvm.getelementptr inbounds %out[%943] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %926, %944, %941 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %945 = llvm.add %i_right_tile, %2 overflow<nsw> : i64
    %946 = llvm.mul %945, %b_stride0 overflow<nsw> : i64
    %947 = llvm.add %946, %j_right_panel overflow<nsw> : i64
    %948 = llvm.getelementptr inbounds %out[%947] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %927, %948, %941 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %949 = llvm.add %i_right_tile, %4 overflow<nsw> : i64
    %950 = llvm.mul %949, %b_stride0 overflow<nsw> : i64
    %951 = llvm.add %950, %j_right_panel overflow<nsw> : i64
    %952 = llvm.getelementptr inbounds %out[%951] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %928, %952, %941 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %953 = llvm.add %i_right_tile, %8 overflow<nsw> : i64
    %954 = llvm.mul %953, %b_stride0 overflow<nsw> : i64
    %955 = llvm.add %954, %j_right_panel overflow<nsw> : i64
    %956 = llvm.getelementptr inbounds %out[%955] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %929, %956, %941 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %957 = llvm.add %i_right_tile, %1 overflow<nsw> : i64
    %958 = llvm.mul %957, %b_stride0 overflow<nsw> : i64
    %959 = llvm.add %958, %j_right_panel overflow<nsw> : i64
    %960 = llvm.getelementptr inbounds %out[%959] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %930, %960, %941 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %961 = llvm.add %i_right_tile, %9 overflow<nsw> : i64
    %962 = llvm.mul %961, %b_stride0 overflow<nsw> : i64
    %963 = llvm.add %962, %j_right_panel overflow<nsw> : i64
    %964 = llvm.getelementptr inbounds %out[%963] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %931, %964, %941 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %965 = llvm.add %i_right_tile, %3 overflow<nsw> : i64
    %966 = llvm.mul %965, %b_stride0 overflow<nsw> : i64
    %967 = llvm.add %966, %j_right_panel overflow<nsw> : i64
    %968 = llvm.getelementptr inbounds %out[%967] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %932, %968, %941 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %969 = llvm.add %i_right_tile, %11 overflow<nsw> : i64
    %970 = llvm.mul %969, %b_stride0 overflow<nsw> : i64
    %971 = llvm.add %970, %j_right_panel overflow<nsw> : i64
    %972 = llvm.getelementptr inbounds %out[%971] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %933, %972, %941 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb61
  ^bb60:
    %973 = llvm.intr.smin(%702, %7) : (i64, i64) -> i64
    %974 = llvm.intr.smax(%973, %5) : (i64, i64) -> i64
    %975 = llvm.trunc %974 : i64 to i32
    %976 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %977 = llvm.mlir.poison : vector<8xi32>
    %978 = llvm.insertelement %975, %977[%5 : i64] : vector<8xi32>
    %979 = llvm.shufflevector %978, %977 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %980 = llvm.icmp "slt" %976, %979 : vector<8xi32>
    %981 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %982 = llvm.add %981, %j_right_panel overflow<nsw> : i64
    %983 = llvm.getelementptr inbounds %out[%982] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %906, %983, %980 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %984 = llvm.add %i_right_tile, %2 overflow<nsw> : i64
    %985 = llvm.mul %984, %b_stride0 overflow<nsw> : i64
    %986 = llvm.add %985, %j_right_panel overflow<nsw> : i64
    %987 = llvm.getelementptr inbounds %out[%986] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %907, %987, %980 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %988 = llvm.add %i_right_tile, %4 overflow<nsw> : i64
    %989 = llvm.mul %988, %b_stride0 overflow<nsw> : i64
    %990 = llvm.add %989, %j_right_panel overflow<nsw> : i64
    %991 = llvm.getelementptr inbounds %out[%990] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %908, %991, %980 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %992 = llvm.add %i_right_tile, %8 overflow<nsw> : i64
    %993 = llvm.mul %992, %b_stride0 overflow<nsw> : i64
    %994 = llvm.add %993, %j_right_panel overflow<nsw> : i64
    %995 = llvm.getelementptr inbounds %out[%994] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %909, %995, %980 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %996 = llvm.add %i_right_tile, %1 overflow<nsw> : i64
    %997 = llvm.mul %996, %b_stride0 overflow<nsw> : i64
    %998 = llvm.add %997, %j_right_panel overflow<nsw> : i64
    %999 = llvm.getelementptr inbounds %out[%998] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %910, %999, %980 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1000 = llvm.add %i_right_tile, %9 overflow<nsw> : i64
    %1001 = llvm.mul %1000, %b_stride0 overflow<nsw> : i64
    %1002 = llvm.add %1001, %j_right_panel overflow<nsw> : i64
    %1003 = llvm.getelementptr inbounds %out[%1002] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %911, %1003, %980 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1004 = llvm.add %i_right_tile, %3 overflow<nsw> : i64
    %1005 = llvm.mul %1004, %b_stride0 overflow<nsw> : i64
    %1006 = llvm.add %1005, %j_right_panel overflow<nsw> : i64
    %1007 = llvm.getelementptr inbounds %out[%1006] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %912, %1007, %980 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1008 = llvm.add %i_right_tile, %11 overflow<nsw> : i64
    %1009 = llvm.mul %1008, %b_stride0 overflow<nsw> : i64
    %1010 = llvm.add %1009, %j_right_panel overflow<nsw> : i64
    %1011 = llvm.getelementptr inbounds %out[%1010] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %913, %1011, %980 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb61
  ^bb61:
    %1012 = llvm.add %i_right_tile, %7 overflow<nsw> : i64
    %1013 = llvm.icmp "slt" %1012, %680 : i64
    llvm.cond_br %1013, ^bb53(%1012 : i64), ^bb62
  ^bb62:
    %1014 = llvm.icmp "slt" %680, %684 : i64
    llvm.cond_br %1014, ^bb63(%680 : i64), ^bb72
  ^bb63(%i_right_below_tile: i64):
    %1015 = llvm.icmp "eq" %k0_right_piece, %5 : i64
    llvm.cond_br %1015, ^bb64, ^bb65
  ^bb64:
    llvm.br ^bb66(%18, %18, %18, %18 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb65:
    %1016 = llvm.intr.smin(%711, %7) : (i64, i64) -> i64
    %1017 = llvm.intr.smax(%1016, %5) : (i64, i64) -> i64
    %1018 = llvm.trunc %1017 : i64 to i32
    %1019 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1020 = llvm.mlir.poison : vector<8xi32>
    %1021 = llvm.insertelement %1018, %1020[%5 : i64] : vector<8xi32>
    %1022 = llvm.shufflevector %1021, %1020 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1023 = llvm.icmp "slt" %1019, %1022 : vector<8xi32>
    %1024 = llvm.mul %i_right_below_tile, %b_stride0 overflow<nsw> : i64
    %1025 = llvm.add %1024, %j_right_panel overflow<nsw> : i64
    %1026 = llvm.getelementptr inbounds %out[%1025] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1027 = llvm.intr.masked.load %1026, %1023, %18 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1028 = llvm.add %i_right_below_tile, %2 overflow<nsw> : i64
    %1029 = llvm.mul %1028, %b_stride0 overflow<nsw> : i64
    %1030 = llvm.add %1029, %j_right_panel overflow<nsw> : i64
    %1031 = llvm.getelementptr inbounds %out[%1030] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1032 = llvm.intr.masked.load %1031, %1023, %18 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1033 = llvm.add %i_right_below_tile, %4 overflow<nsw> : i64
    %1034 = llvm.mul %1033, %b_stride0 overflow<nsw> : i64
    %1035 = llvm.add %1034, %j_right_panel overflow<nsw> : i64
    %1036 = llvm.getelementptr inbounds %out[%1035] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1037 = llvm.intr.masked.load %1036, %1023, %18 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1038 = llvm.add %i_right_below_tile, %8 overflow<nsw> : i64
    %1039 = llvm.mul %1038, %b_stride0 overflow<nsw> : i64
    %1040 = llvm.add %1039, %j_right_panel overflow<nsw> : i64
    %1041 = llvm.getelementptr inbounds %out[%1040] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1042 = llvm.intr.masked.load %1041, %1023, %18 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb66(%1027, %1032, %1037, %1042 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb66(%1043: vector<8xf32>, %1044: vector<8xf32>, %1045: vector<8xf32>, %1046: vector<8xf32>):
    %1047 = llvm.add %k0_right_piece, %10 overflow<nsw> : i64
    %1048 = llvm.intr.smin(%1047, %a_stride0) : (i64, i64) -> i64
    %1049 = llvm.icmp "slt" %k0_right_piece, %1048 : i64
    llvm.cond_br %1049, ^bb67(%k0_right_piece, %1043, %1044, %1045, %1046 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb68(%1043, %1044, %1045, %1046 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb67(%k0_right_below: i64, %1050: vector<8xf32>, %1051: vector<8xf32>, %1052: vector<8xf32>, %1053: vector<8xf32>):
    %1054 = llvm.mul %i_right_below_tile, %a_stride0 overflow<nsw> : i64
    %1055 = llvm.add %1054, %k0_right_below overflow<nsw> : i64
    %1056 = llvm.getelementptr inbounds %a[%1055] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1057 = llvm.load %1056 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1058 = llvm.mlir.poison : vector<8xf32>
    %1059 = llvm.insertelement %1057, %1058[%5 : i64] : vector<8xf32>
    %1060 = llvm.shufflevector %1059, %1058 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1061 = llvm.add %i_right_below_tile, %2 overflow<nsw> : i64
    %1062 = llvm.mul %1061, %a_stride0 overflow<nsw> : i64
    %1063 = llvm.add %1062, %k0_right_below overflow<nsw> : i64
    %1064 = llvm.getelementptr inbounds %a[%1063] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1065 = llvm.load %1064 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1066 = llvm.mlir.poison : vector<8xf32>
    %1067 = llvm.insertelement %1065, %1066[%5 : i64] : vector<8xf32>
    %1068 = llvm.shufflevector %1067, %1066 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1069 = llvm.add %i_right_below_tile, %4 overflow<nsw> : i64
    %1070 = llvm.mul %1069, %a_stride0 overflow<nsw> : i64
    %1071 = llvm.add %1070, %k0_right_below overflow<nsw> : i64
    %1072 = llvm.getelementptr inbounds %a[%1071] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1073 = llvm.load %1072 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1074 = llvm.mlir.poison : vector<8xf32>
    %1075 = llvm.insertelement %1073, %1074[%5 : i64] : vector<8xf32>
    %1076 = llvm.shufflevector %1075, %1074 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1077 = llvm.add %i_right_below_tile, %8 overflow<nsw> : i64
    %1078 = llvm.mul %1077, %a_stride0 overflow<nsw> : i64
    %1079 = llvm.add %1078, %k0_right_below overflow<nsw> : i64
    %1080 = llvm.getelementptr inbounds %a[%1079] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1081 = llvm.load %1080 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1082 = llvm.mlir.poison : vector<8xf32>
    %1083 = llvm.insertelement %1081, %1082[%5 : i64] : vector<8xf32>
    %1084 = llvm.shufflevector %1083, %1082 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1085 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %1086 = llvm.mul %1085, %7 overflow<nsw> : i64
    %1087 = llvm.getelementptr inbounds %b_copy_1[%1086] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1088 = llvm.intr.masked.load %1087, %719, %18 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1089 = llvm.fmul %1060, %1088 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1090 = llvm.fmul %1068, %1088 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1091 = llvm.fmul %1076, %1088 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1092 = llvm.fmul %1084, %1088 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1093 = llvm.fadd %1050, %1089 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1094 = llvm.fadd %1051, %1090 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1095 = llvm.fadd %1052, %1091 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1096 = llvm.fadd %1053, %1092 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1097 = llvm.add %k0_right_below, %2 overflow<nsw> : i64
    %1098 = llvm.icmp "slt" %1097, %1048 : i64
    llvm.cond_br %1098, ^bb67(%1097, %1093, %1094, %1095, %1096 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb68(%1093, %1094, %1095, %1096 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb68(%1099: vector<8xf32>, %1100: vector<8xf32>, %1101: vector<8xf32>, %1102: vector<8xf32>):
    %1103 = llvm.sub %1047, %a_stride0 overflow<nsw> : i64
    %1104 = llvm.icmp "sge" %1103, %5 : i64
    llvm.cond_br %1104, ^bb69, ^bb70
  ^bb69:
    %1105 = llvm.intr.smin(%711, %7) : (i64, i64) -> i64
    %1106 = llvm.intr.smax(%1105, %5) : (i64, i64) -> i64
    %1107 = llvm.trunc %1106 : i64 to i32
    %1108 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1109 = llvm.mlir.poison : vector<8xi32>
    %1110 = llvm.insertelement %1107, %1109[%5 : i64] : vector<8xi32>
    %1111 = llvm.shufflevector %1110, %1109 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1112 = llvm.icmp "slt" %1108, %1111 : vector<8xi32>
    %1113 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1114 = llvm.intr.masked.load %1113, %1112, %18 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1115 = llvm.fadd %1099, %1114 : vector<8xf32>
    %1116 = llvm.fadd %1100, %1114 : vector<8xf32>
    %1117 = llvm.fadd %1101, %1114 : vector<8xf32>
    %1118 = llvm.fadd %1102, %1114 : vector<8xf32>
    %1119 = llvm.intr.smin(%711, %7) : (i64, i64) -> i64
    %1120 = llvm.intr.smax(%1119, %5) : (i64, i64) -> i64
    %1121 = llvm.trunc %1120 : i64 to i32
    %1122 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1123 = llvm.mlir.poison : vector<8xi32>
    %1124 = llvm.insertelement %1121, %1123[%5 : i64] : vector<8xi32>
    %1125 = llvm.shufflevector %1124, %1123 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1126 = llvm.icmp "slt" %1122, %1125 : vector<8xi32>
    %1127 = llvm.mul %i_right_below_tile, %b_stride0 overflow<nsw> : i64
    %1128 = llvm.add %1127, %j_right_panel overflow<nsw> : i64
    %1129 = llvm.getelementptr inbounds %out[%1128] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1115, %1129, %1126 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1130 = llvm.add %i_right_below_tile, %2 overflow<nsw> : i64
    %1131 = llvm.mul %1130, %b_stride0 overflow<nsw> : i64
    %1132 = llvm.add %1131, %j_right_panel overflow<nsw> : i64
    %1133 = llvm.getelementptr inbounds %out[%1132] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1116, %1133, %1126 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1134 = llvm.add %i_right_below_tile, %4 overflow<nsw> : i64
    %1135 = llvm.mul %1134, %b_stride0 overflow<nsw> : i64
    %1136 = llvm.add %1135, %j_right_panel overflow<nsw> : i64
    %1137 = llvm.getelementptr inbounds %out[%1136] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1117, %1137, %1126 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1138 = llvm.add %i_right_below_tile, %8 overflow<nsw> : i64
    %1139 = llvm.mul %1138, %b_stride0 overflow<nsw> : i64
    %1140 = llvm.add %1139, %j_right_panel overflow<nsw> : i64
    %1141 = llvm.getelementptr inbounds %out[%1140] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1118, %1141, %1126 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb71
  ^bb70:
    %1142 = llvm.intr.smin(%711, %7) : (i64, i64) -> i64
    %1143 = llvm.intr.smax(%1142, %5) : (i64, i64) -> i64
    %1144 = llvm.trunc %1143 : i64 to i32
    %1145 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1146 = llvm.mlir.poison : vector<8xi32>
    %1147 = llvm.insertelement %1144, %1146[%5 : i64] : vector<8xi32>
    %1148 = llvm.shufflevector %1147, %1146 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1149 = llvm.icmp "slt" %1145, %1148 : vector<8xi32>
    %1150 = llvm.mul %i_right_below_tile, %b_stride0 overflow<nsw> : i64
    %1151 = llvm.add %1150, %j_right_panel overflow<nsw> : i64
    %1152 = llvm.getelementptr inbounds %out[%1151] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1099, %1152, %1149 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1153 = llvm.add %i_right_below_tile, %2 overflow<nsw> : i64
    %1154 = llvm.mul %1153, %b_stride0 overflow<nsw> : i64
    %1155 = llvm.add %1154, %j_right_panel overflow<nsw> : i64
    %1156 = llvm.getelementptr inbounds %out[%1155] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1100, %1156, %1149 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1157 = llvm.add %i_right_below_tile, %4 overflow<nsw> : i64
    %1158 = llvm.mul %1157, %b_stride0 overflow<nsw> : i64
    %1159 = llvm.add %1158, %j_right_panel overflow<nsw> : i64
    %1160 = llvm.getelementptr inbounds %out[%1159] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1101, %1160, %1149 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1161 = llvm.add %i_right_below_tile, %8 overflow<nsw> : i64
    %1162 = llvm.mul %1161, %b_stride0 overflow<nsw> : i64
    %1163 = llvm.add %1162, %j_right_panel overflow<nsw> : i64
    %1164 = llvm.getelementptr inbounds %out[%1163] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1102, %1164, %1149 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb71
  ^bb71:
    %1165 = llvm.add %i_right_below_tile, %1 overflow<nsw> : i64
    %1166 = llvm.icmp "slt" %1165, %684 : i64
    llvm.cond_br %1166, ^bb63(%1165 : i64), ^bb72
  ^bb72:
    %1167 = llvm.icmp "slt" %684, %688 : i64
    llvm.cond_br %1167, ^bb73(%684 : i64), ^bb82
  ^bb73(%i_right_below_below_tile: i64):
    %1168 = llvm.icmp "eq" %k0_right_piece, %5 : i64
    llvm.cond_br %1168, ^bb74, ^bb75
  ^bb74:
    llvm.br ^bb76(%18, %18 : vector<8xf32>, vector<8xf32>)
  ^bb75:
    %1169 = llvm.intr.smin(%720, %7) : (i64, i64) -> i64
    %1170 = llvm.intr.smax(%1169, %5) : (i64, i64) -> i64
    %1171 = llvm.trunc %1170 : i64 to i32
    %1172 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1173 = llvm.mlir.poison : vector<8xi32>
    %1174 = llvm.insertelement %1171, %1173[%5 : i64] : vector<8xi32>
    %1175 = llvm.shufflevector %1174, %1173 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1176 = llvm.icmp "slt" %1172, %1175 : vector<8xi32>
    %1177 = llvm.mul %i_right_below_below_tile, %b_stride0 overflow<nsw> : i64
    %1178 = llvm.add %1177, %j_right_panel overflow<nsw> : i64
    %1179 = llvm.getelementptr inbounds %out[%1178] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1180 = llvm.intr.masked.load %1179, %1176, %18 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1181 = llvm.add %i_right_below_below_tile, %2 overflow<nsw> : i64
    %1182 = llvm.mul %1181, %b_stride0 overflow<nsw> : i64
    %1183 = llvm.add %1182, %j_right_panel overflow<nsw> : i64
    %1184 = llvm.getelementptr inbounds %out[%1183] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1185 = llvm.intr.masked.load %1184, %1176, %18 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb76(%1180, %1185 : vector<8xf32>, vector<8xf32>)
  ^bb76(%1186: vector<8xf32>, %1187: vector<8xf32>):
    %1188 = llvm.add %k0_right_piece, %10 overflow<nsw> : i64
    %1189 = llvm.intr.smin(%1188, %a_stride0) : (i64, i64) -> i64
    %1190 = llvm.icmp "slt" %k0_right_piece, %1189 : i64
    llvm.cond_br %1190, ^bb77(%k0_right_piece, %1186, %1187 : i64, vector<8xf32>, vector<8xf32>), ^bb78(%1186, %1187 : vector<8xf32>, vector<8xf32>)
  ^bb77(%k0_right_below_below: i64, %1191: vector<8xf32>, %1192: vector<8xf32>):
    %1193 = llvm.mul %i_right_below_below_tile, %a_stride0 overflow<nsw> : i64
    %1194 = llvm.add %1193, %k0_right_below_below overflow<nsw> : i64
    %1195 = llvm.getelementptr inbounds %a[%1194] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1196 = llvm.load %1195 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1197 = llvm.mlir.poison : vector<8xf32>
    %1198 = llvm.insertelement %1196, %1197[%5 : i64] : vector<8xf32>
    %1199 = llvm.shufflevector %1198, %1197 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1200 = llvm.add %i_right_below_below_tile, %2 overflow<nsw> : i64
    %1201 = llvm.mul %1200, %a_stride0 overflow<nsw> : i64
    %1202 = llvm.add %1201, %k0_right_below_below overflow<nsw> : i64
    %1203 = llvm.getelementptr inbounds %a[%1202] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1204 = llvm.load %1203 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1205 = llvm.mlir.poison : vector<8xf32>
    %1206 = llvm.insertelement %1204, %1205[%5 : i64] : vector<8xf32>
    %1207 = llvm.shufflevector %1206, %1205 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1208 = llvm.sub %k0_right_below_below, %k0_right_piece overflow<nsw> : i64
    %1209 = llvm.mul %1208, %7 overflow<nsw> : i64
    %1210 = llvm.getelementptr inbounds %b_copy_1[%1209] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1211 = llvm.intr.masked.load %1210, %728, %18 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1212 = llvm.fmul %1199, %1211 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1213 = llvm.fmul %1207, %1211 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1214 = llvm.fadd %1191, %1212 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1215 = llvm.fadd %1192, %1213 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1216 = llvm.add %k0_right_below_below, %2 overflow<nsw> : i64
    %1217 = llvm.icmp "slt" %1216, %1189 : i64
    llvm.cond_br %1217, ^bb77(%1216, %1214, %1215 : i64, vector<8xf32>, vector<8xf32>), ^bb78(%1214, %1215 : vector<8xf32>, vector<8xf32>)
  ^bb78(%1218: vector<8xf32>, %1219: vector<8xf32>):
    %1220 = llvm.sub %1188, %a_stride0 overflow<nsw> : i64
    %1221 = llvm.icmp "sge" %1220, %5 : i64
    llvm.cond_br %1221, ^bb79, ^bb80
  ^bb79:
    %1222 = llvm.intr.smin(%720, %7) : (i64, i64) -> i64
    %1223 = llvm.intr.smax(%1222, %5) : (i64, i64) -> i64
    %1224 = llvm.trunc %1223 : i64 to i32
    %1225 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1226 = llvm.mlir.poison : vector<8xi32>
    %1227 = llvm.insertelement %1224, %1226[%5 : i64] : vector<8xi32>
    %1228 = llvm.shufflevector %1227, %1226 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1229 = llvm.icmp "slt" %1225, %1228 : vector<8xi32>
    %1230 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1231 = llvm.intr.masked.load %1230, %1229, %18 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1232 = llvm.fadd %1218, %1231 : vector<8xf32>
    %1233 = llvm.fadd %1219, %1231 : vector<8xf32>
    %1234 = llvm.intr.smin(%720, %7) : (i64, i64) -> i64
    %1235 = llvm.intr.smax(%1234, %5) : (i64, i64) -> i64
    %1236 = llvm.trunc %1235 : i64 to i32
    %1237 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1238 = llvm.mlir.poison : vector<8xi32>
    %1239 = llvm.insertelement %1236, %1238[%5 : i64] : vector<8xi32>
    %1240 = llvm.shufflevector %1239, %1238 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1241 = llvm.icmp "slt" %1237, %1240 : vector<8xi32>
    %1242 = llvm.mul %i_right_below_below_tile, %b_stride0 overflow<nsw> : i64
    %1243 = llvm.add %1242, %j_right_panel overflow<nsw> : i64
    %1244 = llvm.getelementptr inbounds %out[%1243] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1232, %1244, %1241 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1245 = llvm.add %i_right_below_below_tile, %2 overflow<nsw> : i64
    %1246 = llvm.mul %1245, %b_stride0 overflow<nsw> : i64
    %1247 = llvm.add %1246, %j_right_panel overflow<nsw> : i64
    %1248 = llvm.getelementptr inbounds %out[%1247] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1233, %1248, %1241 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb81
  ^bb80:
    %1249 = llvm.intr.smin(%720, %7) : (i64, i64) -> i64
    %1250 = llvm.intr.smax(%1249, %5) : (i64, i64) -> i64
    %1251 = llvm.trunc %1250 : i64 to i32
    %1252 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1253 = llvm.mlir.poison : vector<8xi32>
    %1254 = llvm.insertelement %1251, %1253[%5 : i64] : vector<8xi32>
    %1255 = llvm.shufflevector %1254, %1253 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1256 = llvm.icmp "slt" %1252, %1255 : vector<8xi32>
    %1257 = llvm.mul %i_right_below_below_tile, %b_stride0 overflow<nsw> : i64
    %1258 = llvm.add %1257, %j_right_panel overflow<nsw> : i64
    %1259 = llvm.getelementptr inbounds %out[%1258] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1218, %1259, %1256 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1260 = llvm.add %i_right_below_below_tile, %2 overflow<nsw> : i64
    %1261 = llvm.mul %1260, %b_stride0 overflow<nsw> : i64
    %1262 = llvm.add %1261, %j_right_panel overflow<nsw> : i64
    %1263 = llvm.getelementptr inbounds %out[%1262] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1219, %1263, %1256 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb81
  ^bb81:
    %1264 = llvm.add %i_right_below_below_tile, %4 overflow<nsw> : i64
    %1265 = llvm.icmp "slt" %1264, %688 : i64
    llvm.cond_br %1265, ^bb73(%1264 : i64), ^bb82
  ^bb82:
    %1266 = llvm.icmp "slt" %688, %a_size0 : i64
    llvm.cond_br %1266, ^bb83(%688 : i64), ^bb92
  ^bb83(%i_right_below_below_below_tile: i64):
    %1267 = llvm.icmp "eq" %k0_right_piece, %5 : i64
    llvm.cond_br %1267, ^bb84, ^bb85
  ^bb84:
    llvm.br ^bb86(%18 : vector<8xf32>)
  ^bb85:
    %1268 = llvm.intr.smin(%729, %7) : (i64, i64) -> i64
    %1269 = llvm.intr.smax(%1268, %5) : (i64, i64) -> i64
    %1270 = llvm.trunc %1269 : i64 to i32
    %1271 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1272 = llvm.mlir.poison : vector<8xi32>
    %1273 = llvm.insertelement %1270, %1272[%5 : i64] : vector<8xi32>
    %1274 = llvm.shufflevector %1273, %1272 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1275 = llvm.icmp "slt" %1271, %1274 : vector<8xi32>
    %1276 = llvm.mul %i_right_below_below_below_tile, %b_stride0 overflow<nsw> : i64
    %1277 = llvm.add %1276, %j_right_panel overflow<nsw> : i64
    %1278 = llvm.getelementptr inbounds %out[%1277] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1279 = llvm.intr.masked.load %1278, %1275, %18 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb86(%1279 : vector<8xf32>)
  ^bb86(%1280: vector<8xf32>):
    %1281 = llvm.add %k0_right_piece, %10 overflow<nsw> : i64
    %1282 = llvm.intr.smin(%1281, %a_stride0) : (i64, i64) -> i64
    %1283 = llvm.icmp "slt" %k0_right_piece, %1282 : i64
    llvm.cond_br %1283, ^bb87(%k0_right_piece, %1280 : i64, vector<8xf32>), ^bb88(%1280 : vector<8xf32>)
  ^bb87(%k0_right_below_below_below: i64, %1284: vector<8xf32>):
    %1285 = llvm.mul %i_right_below_below_below_tile, %a_stride0 overflow<nsw> : i64
    %1286 = llvm.add %1285, %k0_right_below_below_below overflow<nsw> : i64
    %1287 = llvm.getelementptr inbounds %a[%1286] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1288 = llvm.load %1287 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1289 = llvm.mlir.poison : vector<8xf32>
    %1290 = llvm.insertelement %1288, %1289[%5 : i64] : vector<8xf32>
    %1291 = llvm.shufflevector %1290, %1289 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1292 = llvm.sub %k0_right_below_below_below, %k0_right_piece overflow<nsw> : i64
    %1293 = llvm.mul %1292, %7 overflow<nsw> : i64
    %1294 = llvm.getelementptr inbounds %b_copy_1[%1293] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1295 = llvm.intr.masked.load %1294, %737, %18 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1296 = llvm.fmul %1291, %1295 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1297 = llvm.fadd %1284, %1296 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1298 = llvm.add %k0_right_below_below_below, %2 overflow<nsw> : i64
    %1299 = llvm.icmp "slt" %1298, %1282 : i64
    llvm.cond_br %1299, ^bb87(%1298, %1297 : i64, vector<8xf32>), ^bb88(%1297 : vector<8xf32>)
  ^bb88(%1300: vector<8xf32>):
    %1301 = llvm.sub %1281, %a_stride0 overflow<nsw> : i64
    %1302 = llvm.icmp "sge" %1301, %5 : i64
    llvm.cond_br %1302, ^bb89, ^bb90
  ^bb89:
    %1303 = llvm.intr.smin(%729, %7) : (i64, i64) -> i64
    %1304 = llvm.intr.smax(%1303, %5) : (i64, i64) -> i64
    %1305 = llvm.trunc %1304 : i64 to i32
    %1306 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1307 = llvm.mlir.poison : vector<8xi32>
    %1308 = llvm.insertelement %1305, %1307[%5 : i64] : vector<8xi32>
    %1309 = llvm.shufflevector %1308, %1307 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1310 = llvm.icmp "slt" %1306, %1309 : vector<8xi32>
    %1311 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1312 = llvm.intr.masked.load %1311, %1310, %18 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1313 = llvm.fadd %1300, %1312 : vector<8xf32>
    %1314 = llvm.intr.smin(%729, %7) : (i64, i64) -> i64
    %1315 = llvm.intr.smax(%1314, %5) : (i64, i64) -> i64
    %1316 = llvm.trunc %1315 : i64 to i32
    %1317 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1318 = llvm.mlir.poison : vector<8xi32>
    %1319 = llvm.insertelement %1316, %1318[%5 : i64] : vector<8xi32>
    %1320 = llvm.shufflevector %1319, %1318 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1321 = llvm.icmp "slt" %1317, %1320 : vector<8xi32>
    %1322 = llvm.mul %i_right_below_below_below_tile, %b_stride0 overflow<nsw> : i64
    %1323 = llvm.add %1322, %j_right_panel overflow<nsw> : i64
    %1324 = llvm.getelementptr inbounds %out[%1323] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1313, %1324, %1321 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb91
  ^bb90:
    %1325 = llvm.intr.smin(%729, %7) : (i64, i64) -> i64
    %1326 = llvm.intr.smax(%1325, %5) : (i64, i64) -> i64
    %1327 = llvm.trunc %1326 : i64 to i32
    %1328 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1329 = llvm.mlir.poison : vector<8xi32>
    %1330 = llvm.insertelement %1327, %1329[%5 : i64] : vector<8xi32>
    %1331 = llvm.shufflevector %1330, %1329 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1332 = llvm.icmp "slt" %1328, %1331 : vector<8xi32>
    %1333 = llvm.mul %i_right_below_below_below_tile, %b_stride0 overflow<nsw> : i64
    %1334 = llvm.add %1333, %j_right_panel overflow<nsw> : i64
    %1335 = llvm.getelementptr inbounds %out[%1334] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1300, %1335, %1332 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb91
  ^bb91:
    %1336 = llvm.add %i_right_below_below_below_tile, %2 overflow<nsw> : i64
    %1337 = llvm.icmp "slt" %1336, %a_size0 : i64
    llvm.cond_br %1337, ^bb83(%1336 : i64), ^bb92
  ^bb92:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %1338 = llvm.add %k0_right_piece, %10 overflow<nsw> : i64
    %1339 = llvm.icmp "slt" %1338, %678 : i64
    llvm.cond_br %1339, ^bb49(%1338 : i64), ^bb93
  ^bb93:
    %1340 = llvm.add %j_right_panel, %7 overflow<nsw> : i64
    %1341 = llvm.icmp "slt" %1340, %b_stride0 : i64
    llvm.cond_br %1341, ^bb48(%1340 : i64), ^bb94
  ^bb94:
    llvm.return %16 : i32
  ^bb95(%1342: i32):
    llvm.return %1342 : i32
  }
  llvm.func @program_shapes(%a_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_1: i64, %a_stride0_1: i64, %b_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_1: i64, %b_stride0_1: i64, %bias_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %bias_size0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %1343 = llvm.mlir.constant(0) : i64
    %1344 = llvm.mlir.constant(1) : i64
    %1345 = llvm.mlir.constant(2 : i32) : i32
    %1346 = llvm.mlir.constant(3 : i32) : i32
    %1347 = llvm.mlir.constant(0 : i32) : i32
    %1348 = llvm.icmp "eq" %a_stride0_1, %b_size0_1 : i64
    %1349 = llvm.icmp "eq" %bias_size0_1, %b_stride0_1 : i64
    llvm.cond_br %1348, ^bb1, ^bb3(%1345 : i32)
  ^bb1:
    llvm.cond_br %1349, ^bb2, ^bb3(%1346 : i32)
  ^bb2:
    llvm.store %a_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %1350 = llvm.getelementptr inbounds %extents[%1344] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride0_1, %1350 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1347 : i32
  ^bb3(%1351: i32):
    llvm.return %1351 : i32
  }
}
