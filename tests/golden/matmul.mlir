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
    %6 = arith.constant dense<0.000000e+00> : vector<6x8xf32>
    %7 = arith.constant 6 : index
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
    %83 = affine.apply affine_map<(d0) -> (((d0 floordiv 6) * 6))>(%14)
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
        affine.for %i_right_tile = 0 to %83 step 6 {
          %103 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<6x8xf32>) {
            affine.yield %6 : vector<6x8xf32>
          } else {
            %104 = vector.create_mask %7, %93 : vector<6x8xi1>
            %105 = vector.transfer_read %out_1[%i_right_tile, %j_right_panel], %1, %104 {in_bounds = [true, true]} : memref<?x?xf32>, vector<6x8xf32>
            affine.yield %105 : vector<6x8xf32>
          }
          %106 = affine.for %k0_right = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_right_piece, %16) iter_args(%107 = %103) -> (vector<6x8xf32>) {
            %108 = vector.transfer_read %a[%i_right_tile, %k0_right], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<6x8xf32>
            %109 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_right, %k0_right_piece)
            %110 = vector.transfer_read %b_copy_1[%109, %87], %1, %94 {in_bounds = [true]} : memref<8192x8xf32>, vector<8xf32>
            %111 = vector.broadcast %110 : vector<8xf32> to vector<6x8xf32>
            %112 = arith.mulf %108, %111 fastmath<reassoc,contract> : vector<6x8xf32>
            %113 = arith.addf %107, %112 fastmath<reassoc,contract> : vector<6x8xf32>
            affine.yield %113 : vector<6x8xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 8192) + (d1 * -1)) >= 0)>(%k0_right_piece, %16) {
            %114 = vector.create_mask %93 : vector<8xi1>
            %115 = vector.transfer_read %bias[%j_right_panel], %1, %114 {in_bounds = [true]} : memref<?xf32>, vector<8xf32>
            %116 = vector.broadcast %115 : vector<8xf32> to vector<6x8xf32>
            %117 = arith.addf %106, %116 : vector<6x8xf32>
            %118 = vector.create_mask %7, %93 : vector<6x8xi1>
            vector.transfer_write %117, %out_1[%i_right_tile, %j_right_panel], %118 {in_bounds = [true, true]} : vector<6x8xf32>, memref<?x?xf32>
          } else {
            %119 = vector.create_mask %7, %93 : vector<6x8xi1>
            vector.transfer_write %106, %out_1[%i_right_tile, %j_right_panel], %119 {in_bounds = [true, true]} : vector<6x8xf32>, memref<?x?xf32>
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
    %0 = arith.constant 0 : index
    %1 = arith.constant 0.000000e+00 : f32
    %2 = arith.constant 6 : index
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
    %341 = arith.constant 0 : index
    %342 = arith.constant 0 : index
    %343 = arith.constant 0 : index
    %344 = arith.constant 0 : index
    %345 = arith.constant 0 : index
    scf.for %j_right_panel = %12 to %10 step %c8 {
      %346 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
      %347 = arith.subi %346, %j_right_panel overflow<nsw> : index
      %348 = arith.subi %10, %j_right_panel overflow<nsw> : index
      %349 = arith.minsi %347, %348 : index
      %350 = vector.create_mask %349 : vector<8xi1>
      %351 = arith.minsi %347, %348 : index
      %352 = vector.create_mask %351 : vector<8xi1>
      %353 = arith.minsi %347, %348 : index
      %354 = vector.create_mask %353 : vector<8xi1>
      %355 = arith.minsi %347, %348 : index
      %356 = vector.create_mask %355 : vector<8xi1>
      %357 = arith.minsi %347, %348 : index
      %358 = vector.create_mask %357 : vector<8xi1>
      scf.for %k0_right_piece = %c0 to %340 step %c8192 {
        %b_copy_1 = memref.alloc() {alignment = 64 : i64} : memref<8192x8xf32>
        %359 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
        %360 = arith.minsi %359, %9 : index
        scf.for %k0_right_copy = %k0_right_piece to %360 step %c1 {
          %361 = vector.maskedload %b[%k0_right_copy, %j_right_panel], %350, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
          %362 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
          vector.maskedstore %b_copy_1[%362, %341], %350, %361 : memref<8192x8xf32>, vector<8xi1>, vector<8xf32>
        }
        scf.for %i_right_tile = %c0 to %15 step %c6 {
          %363 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %364, %365, %366, %367, %368, %369 = scf.if %363 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %6, %6, %6, %6, %6, %6 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %370 = vector.create_mask %351 : vector<8xi1>
            %371 = vector.maskedload %out_1[%i_right_tile, %j_right_panel], %370, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %372 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
            %373 = vector.maskedload %out_1[%372, %j_right_panel], %370, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %374 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
            %375 = vector.maskedload %out_1[%374, %j_right_panel], %370, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %376 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
            %377 = vector.maskedload %out_1[%376, %j_right_panel], %370, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %378 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
            %379 = vector.maskedload %out_1[%378, %j_right_panel], %370, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %380 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
            %381 = vector.maskedload %out_1[%380, %j_right_panel], %370, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %371, %373, %375, %377, %379, %381 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %382 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
          %383 = arith.minsi %382, %9 : index
          %384, %385, %386, %387, %388, %389 = scf.for %k0_right = %k0_right_piece to %383 step %c1 iter_args(%390 = %364, %391 = %365, %392 = %366, %393 = %367, %394 = %368, %395 = %369) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %396 = memref.load %a[%i_right_tile, %k0_right] : memref<?x?xf32>
            %397 = vector.broadcast %396 : f32 to vector<8xf32>
            %398 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
            %399 = memref.load %a[%398, %k0_right] : memref<?x?xf32>
            %400 = vector.broadcast %399 : f32 to vector<8xf32>
            %401 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
            %402 = memref.load %a[%401, %k0_right] : memref<?x?xf32>
            %403 = vector.broadcast %402 : f32 to vector<8xf32>
            %404 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
            %405 = memref.load %a[%404, %k0_right] : memref<?x?xf32>
            %406 = vector.broadcast %405 : f32 to vector<8xf32>
            %407 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
            %408 = memref.load %a[%407, %k0_right] : memref<?x?xf32>
            %409 = vector.broadcast %408 : f32 to vector<8xf32>
            %410 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
            %411 = memref.load %a[%410, %k0_right] : memref<?x?xf32>
            %412 = vector.broadcast %411 : f32 to vector<8xf32>
            %413 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
            %414 = vector.maskedload %b_copy_1[%413, %342], %352, %6 : memref<8192x8xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %415 = arith.mulf %397, %414 fastmath<reassoc,contract> : vector<8xf32>
            %416 = arith.mulf %400, %414 fastmath<reassoc,contract> : vector<8xf32>
            %417 = arith.mulf %403, %414 fastmath<reassoc,contract> : vector<8xf32>
            %418 = arith.mulf %406, %414 fastmath<reassoc,contract> : vector<8xf32>
            %419 = arith.mulf %409, %414 fastmath<reassoc,contract> : vector<8xf32>
            %420 = arith.mulf %412, %414 fastmath<reassoc,contract> : vector<8xf32>
            %421 = arith.addf %390, %415 fastmath<reassoc,contract> : vector<8xf32>
            %422 = arith.addf %391, %416 fastmath<reassoc,contract> : vector<8xf32>
            %423 = arith.addf %392, %417 fastmath<reassoc,contract> : vector<8xf32>
            %424 = arith.addf %393, %418 fastmath<reassoc,contract> : vector<8xf32>
            %425 = arith.addf %394, %419 fastmath<reassoc,contract> : vector<8xf32>
            %426 = arith.addf %395, %420 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %421, %422, %423, %424, %425, %426 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %427 = arith.subi %382, %9 overflow<nsw> : index
          %428 = arith.cmpi sge, %427, %c0 : index
          scf.if %428 {
            %429 = vector.create_mask %351 : vector<8xi1>
            %430 = vector.maskedload %bias[%j_right_panel], %429, %6 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %431 = arith.addf %384, %430 : vector<8xf32>
            %432 = arith.addf %385, %430 : vector<8xf32>
            %433 = arith.addf %386, %430 : vector<8xf32>
            %434 = arith.addf %387, %430 : vector<8xf32>
            %435 = arith.addf %388, %430 : vector<8xf32>
            %436 = arith.addf %389, %430 : vector<8xf32>
            %437 = vector.create_mask %351 : vector<8xi1>
            vector.maskedstore %out_1[%i_right_tile, %j_right_panel], %437, %431 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %438 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out_1[%438, %j_right_panel], %437, %432 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %439 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
            vector.maskedstore %out_1[%439, %j_right_panel], %437, %433 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %440 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
            vector.maskedstore %out_1[%440, %j_right_panel], %437, %434 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %441 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
            vector.maskedstore %out_1[%441, %j_right_panel], %437, %435 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %442 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
            vector.maskedstore %out_1[%442, %j_right_panel], %437, %436 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            %443 = vector.create_mask %351 : vector<8xi1>
            vector.maskedstore %out_1[%i_right_tile, %j_right_panel], %443, %384 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %444 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out_1[%444, %j_right_panel], %443, %385 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %445 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
            vector.maskedstore %out_1[%445, %j_right_panel], %443, %386 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %446 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
            vector.maskedstore %out_1[%446, %j_right_panel], %443, %387 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %447 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
            vector.maskedstore %out_1[%447, %j_right_panel], %443, %388 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %448 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
            vector.maskedstore %out_1[%448, %j_right_panel], %443, %389 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        scf.for %i_right_below_tile = %15 to %19 step %c4 {
          %449 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %450, %451, %452, %453 = scf.if %449 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %6, %6, %6, %6 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %454 = vector.create_mask %353 : vector<8xi1>
            %455 = vector.maskedload %out_1[%i_right_below_tile, %j_right_panel], %454, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %456 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
            %457 = vector.maskedload %out_1[%456, %j_right_panel], %454, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %458 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
            %459 = vector.maskedload %out_1[%458, %j_right_panel], %454, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %460 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
            %461 = vector.maskedload %out_1[%460, %j_right_panel], %454, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %455, %457, %459, %461 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %462 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
          %463 = arith.minsi %462, %9 : index
          %464, %465, %466, %467 = scf.for %k0_right_below = %k0_right_piece to %463 step %c1 iter_args(%468 = %450, %469 = %451, %470 = %452, %471 = %453) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %472 = memref.load %a[%i_right_below_tile, %k0_right_below] : memref<?x?xf32>
            %473 = vector.broadcast %472 : f32 to vector<8xf32>
            %474 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
            %475 = memref.load %a[%474, %k0_right_below] : memref<?x?xf32>
            %476 = vector.broadcast %475 : f32 to vector<8xf32>
            %477 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
            %478 = memref.load %a[%477, %k0_right_below] : memref<?x?xf32>
            %479 = vector.broadcast %478 : f32 to vector<8xf32>
            %480 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
            %481 = memref.load %a[%480, %k0_right_below] : memref<?x?xf32>
            %482 = vector.broadcast %481 : f32 to vector<8xf32>
            %483 = arith.subi %k0_right_below, %k0_right_piece overflow<nsw> : index
            %484 = vector.maskedload %b_copy_1[%483, %343], %354, %6 : memref<8192x8xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %485 = arith.mulf %473, %484 fastmath<reassoc,contract> : vector<8xf32>
            %486 = arith.mulf %476, %484 fastmath<reassoc,contract> : vector<8xf32>
            %487 = arith.mulf %479, %484 fastmath<reassoc,contract> : vector<8xf32>
            %488 = arith.mulf %482, %484 fastmath<reassoc,contract> : vector<8xf32>
            %489 = arith.addf %468, %485 fastmath<reassoc,contract> : vector<8xf32>
            %490 = arith.addf %469, %486 fastmath<reassoc,contract> : vector<8xf32>
            %491 = arith.addf %470, %487 fastmath<reassoc,contract> : vector<8xf32>
            %492 = arith.addf %471, %488 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %489, %490, %491, %492 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %493 = arith.subi %462, %9 overflow<nsw> : index
          %494 = arith.cmpi sge, %493, %c0 : index
          scf.if %494 {
            %495 = vector.create_mask %353 : vector<8xi1>
            %496 = vector.maskedload %bias[%j_right_panel], %495, %6 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %497 = arith.addf %464, %496 : vector<8xf32>
            %498 = arith.addf %465, %496 : vector<8xf32>
            %499 = arith.addf %466, %496 : vector<8xf32>
            %500 = arith.addf %467, %496 : vector<8xf32>
            %501 = vector.create_mask %353 : vector<8xi1>
            vector.maskedstore %out_1[%i_right_below_tile, %j_right_panel], %501, %497 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %502 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out_1[%502, %j_right_panel], %501, %498 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %503 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
            vector.maskedstore %out_1[%503, %j_right_panel], %501, %499 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %504 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
            vector.maskedstore %out_1[%504, %j_right_panel], %501, %500 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            %505 = vector.create_mask %353 : vector<8xi1>
            vector.maskedstore %out_1[%i_right_below_tile, %j_right_panel], %505, %464 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %506 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out_1[%506, %j_right_panel], %505, %465 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %507 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
            vector.maskedstore %out_1[%507, %j_right_panel], %505, %466 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %508 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
            vector.maskedstore %out_1[%508, %j_right_panel], %505, %467 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        scf.for %i_right_below_below_tile = %19 to %23 step %c2 {
          %509 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %510, %511 = scf.if %509 -> (vector<8xf32>, vector<8xf32>) {
            scf.yield %6, %6 : vector<8xf32>, vector<8xf32>
          } else {
            %512 = vector.create_mask %355 : vector<8xi1>
            %513 = vector.maskedload %out_1[%i_right_below_below_tile, %j_right_panel], %512, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %514 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
            %515 = vector.maskedload %out_1[%514, %j_right_panel], %512, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %513, %515 : vector<8xf32>, vector<8xf32>
          }
          %516 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
          %517 = arith.minsi %516, %9 : index
          %518, %519 = scf.for %k0_right_below_below = %k0_right_piece to %517 step %c1 iter_args(%520 = %510, %521 = %511) -> (vector<8xf32>, vector<8xf32>) {
            %522 = memref.load %a[%i_right_below_below_tile, %k0_right_below_below] : memref<?x?xf32>
            %523 = vector.broadcast %522 : f32 to vector<8xf32>
            %524 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
            %525 = memref.load %a[%524, %k0_right_below_below] : memref<?x?xf32>
            %526 = vector.broadcast %525 : f32 to vector<8xf32>
            %527 = arith.subi %k0_right_below_below, %k0_right_piece overflow<nsw> : index
            %528 = vector.maskedload %b_copy_1[%527, %344], %356, %6 : memref<8192x8xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %529 = arith.mulf %523, %528 fastmath<reassoc,contract> : vector<8xf32>
            %530 = arith.mulf %526, %528 fastmath<reassoc,contract> : vector<8xf32>
            %531 = arith.addf %520, %529 fastmath<reassoc,contract> : vector<8xf32>
            %532 = arith.addf %521, %530 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %531, %532 : vector<8xf32>, vector<8xf32>
          }
          %533 = arith.subi %516, %9 overflow<nsw> : index
          %534 = arith.cmpi sge, %533, %c0 : index
          scf.if %534 {
            %535 = vector.create_mask %355 : vector<8xi1>
            %536 = vector.maskedload %bias[%j_right_panel], %535, %6 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %537 = arith.addf %518, %536 : vector<8xf32>
            %538 = arith.addf %519, %536 : vector<8xf32>
            %539 = vector.create_mask %355 : vector<8xi1>
            vector.maskedstore %out_1[%i_right_below_below_tile, %j_right_panel], %539, %537 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %540 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out_1[%540, %j_right_panel], %539, %538 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            %541 = vector.create_mask %355 : vector<8xi1>
            vector.maskedstore %out_1[%i_right_below_below_tile, %j_right_panel], %541, %518 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %542 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out_1[%542, %j_right_panel], %541, %519 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        scf.for %i_right_below_below_below_tile = %23 to %7 step %c1 {
          %543 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %544 = scf.if %543 -> (vector<8xf32>) {
            scf.yield %6 : vector<8xf32>
          } else {
            %545 = vector.create_mask %357 : vector<8xi1>
            %546 = vector.maskedload %out_1[%i_right_below_below_below_tile, %j_right_panel], %545, %6 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %546 : vector<8xf32>
          }
          %547 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
          %548 = arith.minsi %547, %9 : index
          %549 = scf.for %k0_right_below_below_below = %k0_right_piece to %548 step %c1 iter_args(%550 = %544) -> (vector<8xf32>) {
            %551 = memref.load %a[%i_right_below_below_below_tile, %k0_right_below_below_below] : memref<?x?xf32>
            %552 = vector.broadcast %551 : f32 to vector<8xf32>
            %553 = arith.subi %k0_right_below_below_below, %k0_right_piece overflow<nsw> : index
            %554 = vector.maskedload %b_copy_1[%553, %345], %358, %6 : memref<8192x8xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %555 = arith.mulf %552, %554 fastmath<reassoc,contract> : vector<8xf32>
            %556 = arith.addf %550, %555 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %556 : vector<8xf32>
          }
          %557 = arith.subi %547, %9 overflow<nsw> : index
          %558 = arith.cmpi sge, %557, %c0 : index
          scf.if %558 {
            %559 = vector.create_mask %357 : vector<8xi1>
            %560 = vector.maskedload %bias[%j_right_panel], %559, %6 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %561 = arith.addf %549, %560 : vector<8xf32>
            %562 = vector.create_mask %357 : vector<8xi1>
            vector.maskedstore %out_1[%i_right_below_below_below_tile, %j_right_panel], %562, %561 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            %563 = vector.create_mask %357 : vector<8xi1>
            vector.maskedstore %out_1[%i_right_below_below_below_tile, %j_right_panel], %563, %549 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
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
    %11 = llvm.mlir.constant(-1) : i64
    %12 = llvm.mlir.constant(262208) : i64
    %13 = llvm.mlir.constant(64) : i64
    %14 = llvm.mlir.constant(1 : i32) : i32
    %15 = llvm.mlir.constant(0 : i32) : i32
    %16 = llvm.mlir.constant(0.000000e+00 : f32) : f32
    %17 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %18 = llvm.ashr %b_stride0, %1 : i64
    %19 = llvm.mul %18, %0 overflow<nsw> : i64
    %20 = llvm.intr.smax(%a_stride0, %2) : (i64, i64) -> i64
    %21 = llvm.sdiv %a_size0, %3 : i64
    %22 = llvm.srem %a_size0, %3 : i64
    %23 = llvm.icmp "ne" %22, %5 : i64
    %24 = llvm.xor %22, %3 : i64
    %25 = llvm.icmp "slt" %24, %5 : i64
    %26 = llvm.and %23, %25 : i1
    %27 = llvm.add %21, %11 : i64
    %28 = llvm.select %26, %27, %21 : i1, i64
    %29 = llvm.mul %28, %3 overflow<nsw> : i64
    %30 = llvm.sub %a_size0, %29 overflow<nsw> : i64
    %31 = llvm.ashr %30, %4 : i64
    %32 = llvm.mul %31, %1 overflow<nsw> : i64
    %33 = llvm.add %32, %29 overflow<nsw> : i64
    %34 = llvm.sub %a_size0, %33 overflow<nsw> : i64
    %35 = llvm.ashr %34, %2 : i64
    %36 = llvm.mul %35, %4 overflow<nsw> : i64
    %37 = llvm.add %36, %33 overflow<nsw> : i64
    %38 = llvm.icmp "slt" %5, %19 : i64
    llvm.cond_br %38, ^bb1(%5 : i64), ^bb47
  ^bb1(%j_panel: i64):
    %39 = llvm.icmp "slt" %5, %20 : i64
    llvm.cond_br %39, ^bb2(%5 : i64), ^bb46
  ^bb2(%k0_piece: i64):
    %b_copy = llvm.call @aligned_alloc(%13, %12) : (i64, i64) -> !llvm.ptr
    %40 = llvm.mlir.zero : !llvm.ptr
    %41 = llvm.icmp "ne" %b_copy, %40 : !llvm.ptr
    llvm.cond_br %41, ^bb3, ^bb95(%14 : i32)
  ^bb3:
    %42 = llvm.add %k0_piece, %6 overflow<nsw> : i64
    %43 = llvm.intr.smin(%42, %a_stride0) : (i64, i64) -> i64
    %44 = llvm.icmp "slt" %k0_piece, %43 : i64
    llvm.cond_br %44, ^bb4(%k0_piece : i64), ^bb5
  ^bb4(%k0_copy: i64):
    %45 = llvm.mul %k0_copy, %b_stride0 overflow<nsw> : i64
    %46 = llvm.add %45, %j_panel overflow<nsw> : i64
    %47 = llvm.getelementptr inbounds %b[%46] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %48 = llvm.load %47 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %49 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %50 = llvm.add %45, %49 overflow<nsw> : i64
    %51 = llvm.getelementptr inbounds %b[%50] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %52 = llvm.load %51 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %53 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %54 = llvm.mul %53, %0 overflow<nsw> : i64
    %55 = llvm.getelementptr inbounds %b_copy[%54] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %48, %55 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %56 = llvm.add %5, %7 overflow<nsw> : i64
    %57 = llvm.add %54, %56 overflow<nsw> : i64
    %58 = llvm.getelementptr inbounds %b_copy[%57] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %52, %58 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %59 = llvm.add %k0_copy, %2 overflow<nsw> : i64
    %60 = llvm.icmp "slt" %59, %43 : i64
    llvm.cond_br %60, ^bb4(%59 : i64), ^bb5
  ^bb5:
    %61 = llvm.icmp "slt" %5, %29 : i64
    llvm.cond_br %61, ^bb6(%5 : i64), ^bb15
  ^bb6(%i_tile: i64):
    %62 = llvm.icmp "eq" %k0_piece, %5 : i64
    llvm.cond_br %62, ^bb7, ^bb8
  ^bb7:
    llvm.br ^bb9(%17, %17, %17, %17, %17, %17, %17, %17, %17, %17, %17, %17 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb8:
    %63 = llvm.mul %i_tile, %b_stride0 overflow<nsw> : i64
    %64 = llvm.add %63, %j_panel overflow<nsw> : i64
    %65 = llvm.getelementptr inbounds %out[%64] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %66 = llvm.load %65 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %67 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %68 = llvm.add %63, %67 overflow<nsw> : i64
    %69 = llvm.getelementptr inbounds %out[%68] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %70 = llvm.load %69 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %71 = llvm.add %i_tile, %2 overflow<nsw> : i64
    %72 = llvm.mul %71, %b_stride0 overflow<nsw> : i64
    %73 = llvm.add %72, %j_panel overflow<nsw> : i64
    %74 = llvm.getelementptr inbounds %out[%73] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %75 = llvm.load %74 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %76 = llvm.add %72, %67 overflow<nsw> : i64
    %77 = llvm.getelementptr inbounds %out[%76] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %78 = llvm.load %77 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %79 = llvm.add %i_tile, %4 overflow<nsw> : i64
    %80 = llvm.mul %79, %b_stride0 overflow<nsw> : i64
    %81 = llvm.add %80, %j_panel overflow<nsw> : i64
    %82 = llvm.getelementptr inbounds %out[%81] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %83 = llvm.load %82 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %84 = llvm.add %80, %67 overflow<nsw> : i64
    %85 = llvm.getelementptr inbounds %out[%84] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %86 = llvm.load %85 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %87 = llvm.add %i_tile, %8 overflow<nsw> : i64
    %88 = llvm.mul %87, %b_stride0 overflow<nsw> : i64
    %89 = llvm.add %88, %j_panel overflow<nsw> : i64
    %90 = llvm.getelementptr inbounds %out[%89] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %91 = llvm.load %90 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %92 = llvm.add %88, %67 overflow<nsw> : i64
    %93 = llvm.getelementptr inbounds %out[%92] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %94 = llvm.load %93 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %95 = llvm.add %i_tile, %1 overflow<nsw> : i64
    %96 = llvm.mul %95, %b_stride0 overflow<nsw> : i64
    %97 = llvm.add %96, %j_panel overflow<nsw> : i64
    %98 = llvm.getelementptr inbounds %out[%97] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %99 = llvm.load %98 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %100 = llvm.add %96, %67 overflow<nsw> : i64
    %101 = llvm.getelementptr inbounds %out[%100] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %102 = llvm.load %101 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %103 = llvm.add %i_tile, %9 overflow<nsw> : i64
    %104 = llvm.mul %103, %b_stride0 overflow<nsw> : i64
    %105 = llvm.add %104, %j_panel overflow<nsw> : i64
    %106 = llvm.getelementptr inbounds %out[%105] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %107 = llvm.load %106 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %108 = llvm.add %104, %67 overflow<nsw> : i64
    %109 = llvm.getelementptr inbounds %out[%108] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %110 = llvm.load %109 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb9(%66, %70, %75, %78, %83, %86, %91, %94, %99, %102, %107, %110 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb9(%111: vector<8xf32>, %112: vector<8xf32>, %113: vector<8xf32>, %114: vector<8xf32>, %115: vector<8xf32>, %116: vector<8xf32>, %117: vector<8xf32>, %118: vector<8xf32>, %119: vector<8xf32>, %120: vector<8xf32>, %121: vector<8xf32>, %122: vector<8xf32>):
    %123 = llvm.add %k0_piece, %6 overflow<nsw> : i64
    %124 = llvm.intr.smin(%123, %a_stride0) : (i64, i64) -> i64
    %125 = llvm.icmp "slt" %k0_piece, %124 : i64
    llvm.cond_br %125, ^bb10(%k0_piece, %111, %112, %113, %114, %115, %116, %117, %118, %119, %120, %121, %122 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb11(%111, %112, %113, %114, %115, %116, %117, %118, %119, %120, %121, %122 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb10(%k0: i64, %126: vector<8xf32>, %127: vector<8xf32>, %128: vector<8xf32>, %129: vector<8xf32>, %130: vector<8xf32>, %131: vector<8xf32>, %132: vector<8xf32>, %133: vector<8xf32>, %134: vector<8xf32>, %135: vector<8xf32>, %136: vector<8xf32>, %137: vector<8xf32>):
    %138 = llvm.mul %i_tile, %a_stride0 overflow<nsw> : i64
    %139 = llvm.add %138, %k0 overflow<nsw> : i64
    %140 = llvm.getelementptr inbounds %a[%139] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %141 = llvm.load %140 {alignment = 4 : i64} : !llvm.ptr -> f32
    %142 = llvm.mlir.poison : vector<8xf32>
    %143 = llvm.insertelement %141, %142[%5 : i64] : vector<8xf32>
    %144 = llvm.shufflevector %143, %142 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %145 = llvm.add %i_tile, %2 overflow<nsw> : i64
    %146 = llvm.mul %145, %a_stride0 overflow<nsw> : i64
    %147 = llvm.add %146, %k0 overflow<nsw> : i64
    %148 = llvm.getelementptr inbounds %a[%147] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %149 = llvm.load %148 {alignment = 4 : i64} : !llvm.ptr -> f32
    %150 = llvm.mlir.poison : vector<8xf32>
    %151 = llvm.insertelement %149, %150[%5 : i64] : vector<8xf32>
    %152 = llvm.shufflevector %151, %150 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %153 = llvm.add %i_tile, %4 overflow<nsw> : i64
    %154 = llvm.mul %153, %a_stride0 overflow<nsw> : i64
    %155 = llvm.add %154, %k0 overflow<nsw> : i64
    %156 = llvm.getelementptr inbounds %a[%155] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %157 = llvm.load %156 {alignment = 4 : i64} : !llvm.ptr -> f32
    %158 = llvm.mlir.poison : vector<8xf32>
    %159 = llvm.insertelement %157, %158[%5 : i64] : vector<8xf32>
    %160 = llvm.shufflevector %159, %158 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %161 = llvm.add %i_tile, %8 overflow<nsw> : i64
    %162 = llvm.mul %161, %a_stride0 overflow<nsw> : i64
    %163 = llvm.add %162, %k0 overflow<nsw> : i64
    %164 = llvm.getelementptr inbounds %a[%163] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %165 = llvm.load %164 {alignment = 4 : i64} : !llvm.ptr -> f32
    %166 = llvm.mlir.poison : vector<8xf32>
    %167 = llvm.insertelement %165, %166[%5 : i64] : vector<8xf32>
    %168 = llvm.shufflevector %167, %166 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %169 = llvm.add %i_tile, %1 overflow<nsw> : i64
    %170 = llvm.mul %169, %a_stride0 overflow<nsw> : i64
    %171 = llvm.add %170, %k0 overflow<nsw> : i64
    %172 = llvm.getelementptr inbounds %a[%171] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %173 = llvm.load %172 {alignment = 4 : i64} : !llvm.ptr -> f32
    %174 = llvm.mlir.poison : vector<8xf32>
    %175 = llvm.insertelement %173, %174[%5 : i64] : vector<8xf32>
    %176 = llvm.shufflevector %175, %174 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %177 = llvm.add %i_tile, %9 overflow<nsw> : i64
    %178 = llvm.mul %177, %a_stride0 overflow<nsw> : i64
    %179 = llvm.add %178, %k0 overflow<nsw> : i64
    %180 = llvm.getelementptr inbounds %a[%179] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %181 = llvm.load %180 {alignment = 4 : i64} : !llvm.ptr -> f32
    %182 = llvm.mlir.poison : vector<8xf32>
    %183 = llvm.insertelement %181, %182[%5 : i64] : vector<8xf32>
    %184 = llvm.shufflevector %183, %182 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %185 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %186 = llvm.mul %185, %0 overflow<nsw> : i64
    %187 = llvm.getelementptr inbounds %b_copy[%186] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %188 = llvm.load %187 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %189 = llvm.add %5, %7 overflow<nsw> : i64
    %190 = llvm.add %186, %189 overflow<nsw> : i64
    %191 = llvm.getelementptr inbounds %b_copy[%190] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %192 = llvm.load %191 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %193 = llvm.fmul %144, %188 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %194 = llvm.fmul %144, %192 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %195 = llvm.fmul %152, %188 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %196 = llvm.fmul %152, %192 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %197 = llvm.fmul %160, %188 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %198 = llvm.fmul %160, %192 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %199 = llvm.fmul %168, %188 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %200 = llvm.fmul %168, %192 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %201 = llvm.fmul %176, %188 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %202 = llvm.fmul %176, %192 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %203 = llvm.fmul %184, %188 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %204 = llvm.fmul %184, %192 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %205 = llvm.fadd %126, %193 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
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
    %217 = llvm.add %k0, %2 overflow<nsw> : i64
    %218 = llvm.icmp "slt" %217, %124 : i64
    llvm.cond_br %218, ^bb10(%217, %205, %206, %207, %208, %209, %210, %211, %212, %213, %214, %215, %216 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb11(%205, %206, %207, %208, %209, %210, %211, %212, %213, %214, %215, %216 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb11(%219: vector<8xf32>, %220: vector<8xf32>, %221: vector<8xf32>, %222: vector<8xf32>, %223: vector<8xf32>, %224: vector<8xf32>, %225: vector<8xf32>, %226: vector<8xf32>, %227: vector<8xf32>, %228: vector<8xf32>, %229: vector<8xf32>, %230: vector<8xf32>):
    %231 = llvm.sub %123, %a_stride0 overflow<nsw> : i64
    %232 = llvm.icmp "sge" %231, %5 : i64
    llvm.cond_br %232, ^bb12, ^bb13
  ^bb12:
    %233 = llvm.getelementptr inbounds %bias[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %234 = llvm.load %233 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %235 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %236 = llvm.getelementptr inbounds %bias[%235] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %237 = llvm.load %236 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %238 = llvm.fadd %219, %234 : vector<8xf32>
    %239 = llvm.fadd %220, %237 : vector<8xf32>
    %240 = llvm.fadd %221, %234 : vector<8xf32>
    %241 = llvm.fadd %222, %237 : vector<8xf32>
    %242 = llvm.fadd %223, %234 : vector<8xf32>
    %243 = llvm.fadd %224, %237 : vector<8xf32>
    %244 = llvm.fadd %225, %234 : vector<8xf32>
    %245 = llvm.fadd %226, %237 : vector<8xf32>
    %246 = llvm.fadd %227, %234 : vector<8xf32>
    %247 = llvm.fadd %228, %237 : vector<8xf32>
    %248 = llvm.fadd %229, %234 : vector<8xf32>
    %249 = llvm.fadd %230, %237 : vector<8xf32>
    %250 = llvm.mul %i_tile, %b_stride0 overflow<nsw> : i64
    %251 = llvm.add %250, %j_panel overflow<nsw> : i64
    %252 = llvm.getelementptr inbounds %out[%251] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %238, %252 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %253 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %254 = llvm.add %250, %253 overflow<nsw> : i64
    %255 = llvm.getelementptr inbounds %out[%254] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %239, %255 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %256 = llvm.add %i_tile, %2 overflow<nsw> : i64
    %257 = llvm.mul %256, %b_stride0 overflow<nsw> : i64
    %258 = llvm.add %257, %j_panel overflow<nsw> : i64
    %259 = llvm.getelementptr inbounds %out[%258] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %240, %259 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %260 = llvm.add %257, %253 overflow<nsw> : i64
    %261 = llvm.getelementptr inbounds %out[%260] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %241, %261 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %262 = llvm.add %i_tile, %4 overflow<nsw> : i64
    %263 = llvm.mul %262, %b_stride0 overflow<nsw> : i64
    %264 = llvm.add %263, %j_panel overflow<nsw> : i64
    %265 = llvm.getelementptr inbounds %out[%264] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %242, %265 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %266 = llvm.add %263, %253 overflow<nsw> : i64
    %267 = llvm.getelementptr inbounds %out[%266] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %243, %267 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %268 = llvm.add %i_tile, %8 overflow<nsw> : i64
    %269 = llvm.mul %268, %b_stride0 overflow<nsw> : i64
    %270 = llvm.add %269, %j_panel overflow<nsw> : i64
    %271 = llvm.getelementptr inbounds %out[%270] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %244, %271 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %272 = llvm.add %269, %253 overflow<nsw> : i64
    %273 = llvm.getelementptr inbounds %out[%272] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %245, %273 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %274 = llvm.add %i_tile, %1 overflow<nsw> : i64
    %275 = llvm.mul %274, %b_stride0 overflow<nsw> : i64
    %276 = llvm.add %275, %j_panel overflow<nsw> : i64
    %277 = llvm.getelementptr inbounds %out[%276] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %246, %277 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %278 = llvm.add %275, %253 overflow<nsw> : i64
    %279 = llvm.getelementptr inbounds %out[%278] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %247, %279 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %280 = llvm.add %i_tile, %9 overflow<nsw> : i64
    %281 = llvm.mul %280, %b_stride0 overflow<nsw> : i64
    %282 = llvm.add %281, %j_panel overflow<nsw> : i64
    %283 = llvm.getelementptr inbounds %out[%282] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %248, %283 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %284 = llvm.add %281, %253 overflow<nsw> : i64
    %285 = llvm.getelementptr inbounds %out[%284] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %249, %285 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb14
  ^bb13:
    %286 = llvm.mul %i_tile, %b_stride0 overflow<nsw> : i64
    %287 = llvm.add %286, %j_panel overflow<nsw> : i64
    %288 = llvm.getelementptr inbounds %out[%287] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %219, %288 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %289 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %290 = llvm.add %286, %289 overflow<nsw> : i64
    %291 = llvm.getelementptr inbounds %out[%290] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %220, %291 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %292 = llvm.add %i_tile, %2 overflow<nsw> : i64
    %293 = llvm.mul %292, %b_stride0 overflow<nsw> : i64
    %294 = llvm.add %293, %j_panel overflow<nsw> : i64
    %295 = llvm.getelementptr inbounds %out[%294] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %221, %295 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %296 = llvm.add %293, %289 overflow<nsw> : i64
    %297 = llvm.getelementptr inbounds %out[%296] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %222, %297 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %298 = llvm.add %i_tile, %4 overflow<nsw> : i64
    %299 = llvm.mul %298, %b_stride0 overflow<nsw> : i64
    %300 = llvm.add %299, %j_panel overflow<nsw> : i64
    %301 = llvm.getelementptr inbounds %out[%300] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %223, %301 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %302 = llvm.add %299, %289 overflow<nsw> : i64
    %303 = llvm.getelementptr inbounds %out[%302] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %224, %303 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %304 = llvm.add %i_tile, %8 overflow<nsw> : i64
    %305 = llvm.mul %304, %b_stride0 overflow<nsw> : i64
    %306 = llvm.add %305, %j_panel overflow<nsw> : i64
    %307 = llvm.getelementptr inbounds %out[%306] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %225, %307 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %308 = llvm.add %305, %289 overflow<nsw> : i64
    %309 = llvm.getelementptr inbounds %out[%308] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %226, %309 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %310 = llvm.add %i_tile, %1 overflow<nsw> : i64
    %311 = llvm.mul %310, %b_stride0 overflow<nsw> : i64
    %312 = llvm.add %311, %j_panel overflow<nsw> : i64
    %313 = llvm.getelementptr inbounds %out[%312] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %227, %313 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %314 = llvm.add %311, %289 overflow<nsw> : i64
    %315 = llvm.getelementptr inbounds %out[%314] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %228, %315 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %316 = llvm.add %i_tile, %9 overflow<nsw> : i64
    %317 = llvm.mul %316, %b_stride0 overflow<nsw> : i64
    %318 = llvm.add %317, %j_panel overflow<nsw> : i64
    %319 = llvm.getelementptr inbounds %out[%318] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %229, %319 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %320 = llvm.add %317, %289 overflow<nsw> : i64
    %321 = llvm.getelementptr inbounds %out[%320] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %230, %321 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb14
  ^bb14:
    %322 = llvm.add %i_tile, %3 overflow<nsw> : i64
    %323 = llvm.icmp "slt" %322, %29 : i64
    llvm.cond_br %323, ^bb6(%322 : i64), ^bb15
  ^bb15:
    %324 = llvm.icmp "slt" %29, %33 : i64
    llvm.cond_br %324, ^bb16(%29 : i64), ^bb25
  ^bb16(%i_below_tile: i64):
    %325 = llvm.icmp "eq" %k0_piece, %5 : i64
    llvm.cond_br %325, ^bb17, ^bb18
  ^bb17:
    llvm.br ^bb19(%17, %17, %17, %17, %17, %17, %17, %17 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb18:
    %326 = llvm.mul %i_below_tile, %b_stride0 overflow<nsw> : i64
    %327 = llvm.add %326, %j_panel overflow<nsw> : i64
    %328 = llvm.getelementptr inbounds %out[%327] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %329 = llvm.load %328 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %330 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %331 = llvm.add %326, %330 overflow<nsw> : i64
    %332 = llvm.getelementptr inbounds %out[%331] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %333 = llvm.load %332 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %334 = llvm.add %i_below_tile, %2 overflow<nsw> : i64
    %335 = llvm.mul %334, %b_stride0 overflow<nsw> : i64
    %336 = llvm.add %335, %j_panel overflow<nsw> : i64
    %337 = llvm.getelementptr inbounds %out[%336] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %338 = llvm.load %337 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %339 = llvm.add %335, %330 overflow<nsw> : i64
    %340 = llvm.getelementptr inbounds %out[%339] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %341 = llvm.load %340 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %342 = llvm.add %i_below_tile, %4 overflow<nsw> : i64
    %343 = llvm.mul %342, %b_stride0 overflow<nsw> : i64
    %344 = llvm.add %343, %j_panel overflow<nsw> : i64
    %345 = llvm.getelementptr inbounds %out[%344] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %346 = llvm.load %345 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %347 = llvm.add %343, %330 overflow<nsw> : i64
    %348 = llvm.getelementptr inbounds %out[%347] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %349 = llvm.load %348 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %350 = llvm.add %i_below_tile, %8 overflow<nsw> : i64
    %351 = llvm.mul %350, %b_stride0 overflow<nsw> : i64
    %352 = llvm.add %351, %j_panel overflow<nsw> : i64
    %353 = llvm.getelementptr inbounds %out[%352] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %354 = llvm.load %353 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %355 = llvm.add %351, %330 overflow<nsw> : i64
    %356 = llvm.getelementptr inbounds %out[%355] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %357 = llvm.load %356 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb19(%329, %333, %338, %341, %346, %349, %354, %357 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb19(%358: vector<8xf32>, %359: vector<8xf32>, %360: vector<8xf32>, %361: vector<8xf32>, %362: vector<8xf32>, %363: vector<8xf32>, %364: vector<8xf32>, %365: vector<8xf32>):
    %366 = llvm.add %k0_piece, %6 overflow<nsw> : i64
    %367 = llvm.intr.smin(%366, %a_stride0) : (i64, i64) -> i64
    %368 = llvm.icmp "slt" %k0_piece, %367 : i64
    llvm.cond_br %368, ^bb20(%k0_piece, %358, %359, %360, %361, %362, %363, %364, %365 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb21(%358, %359, %360, %361, %362, %363, %364, %365 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb20(%k0_below: i64, %369: vector<8xf32>, %370: vector<8xf32>, %371: vector<8xf32>, %372: vector<8xf32>, %373: vector<8xf32>, %374: vector<8xf32>, %375: vector<8xf32>, %376: vector<8xf32>):
    %377 = llvm.mul %i_below_tile, %a_stride0 overflow<nsw> : i64
    %378 = llvm.add %377, %k0_below overflow<nsw> : i64
    %379 = llvm.getelementptr inbounds %a[%378] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %380 = llvm.load %379 {alignment = 4 : i64} : !llvm.ptr -> f32
    %381 = llvm.mlir.poison : vector<8xf32>
    %382 = llvm.insertelement %380, %381[%5 : i64] : vector<8xf32>
    %383 = llvm.shufflevector %382, %381 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %384 = llvm.add %i_below_tile, %2 overflow<nsw> : i64
    %385 = llvm.mul %384, %a_stride0 overflow<nsw> : i64
    %386 = llvm.add %385, %k0_below overflow<nsw> : i64
    %387 = llvm.getelementptr inbounds %a[%386] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %388 = llvm.load %387 {alignment = 4 : i64} : !llvm.ptr -> f32
    %389 = llvm.mlir.poison : vector<8xf32>
    %390 = llvm.insertelement %388, %389[%5 : i64] : vector<8xf32>
    %391 = llvm.shufflevector %390, %389 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %392 = llvm.add %i_below_tile, %4 overflow<nsw> : i64
    %393 = llvm.mul %392, %a_stride0 overflow<nsw> : i64
    %394 = llvm.add %393, %k0_below overflow<nsw> : i64
    %395 = llvm.getelementptr inbounds %a[%394] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %396 = llvm.load %395 {alignment = 4 : i64} : !llvm.ptr -> f32
    %397 = llvm.mlir.poison : vector<8xf32>
    %398 = llvm.insertelement %396, %397[%5 : i64] : vector<8xf32>
    %399 = llvm.shufflevector %398, %397 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %400 = llvm.add %i_below_tile, %8 overflow<nsw> : i64
    %401 = llvm.mul %400, %a_stride0 overflow<nsw> : i64
    %402 = llvm.add %401, %k0_below overflow<nsw> : i64
    %403 = llvm.getelementptr inbounds %a[%402] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %404 = llvm.load %403 {alignment = 4 : i64} : !llvm.ptr -> f32
    %405 = llvm.mlir.poison : vector<8xf32>
    %406 = llvm.insertelement %404, %405[%5 : i64] : vector<8xf32>
    %407 = llvm.shufflevector %406, %405 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %408 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %409 = llvm.mul %408, %0 overflow<nsw> : i64
    %410 = llvm.getelementptr inbounds %b_copy[%409] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %411 = llvm.load %410 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %412 = llvm.add %5, %7 overflow<nsw> : i64
    %413 = llvm.add %409, %412 overflow<nsw> : i64
    %414 = llvm.getelementptr inbounds %b_copy[%413] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %415 = llvm.load %414 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %416 = llvm.fmul %383, %411 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %417 = llvm.fmul %383, %415 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %418 = llvm.fmul %391, %411 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %419 = llvm.fmul %391, %415 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %420 = llvm.fmul %399, %411 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %421 = llvm.fmul %399, %415 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %422 = llvm.fmul %407, %411 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %423 = llvm.fmul %407, %415 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %424 = llvm.fadd %369, %416 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %425 = llvm.fadd %370, %417 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %426 = llvm.fadd %371, %418 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %427 = llvm.fadd %372, %419 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %428 = llvm.fadd %373, %420 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %429 = llvm.fadd %374, %421 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %430 = llvm.fadd %375, %422 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %431 = llvm.fadd %376, %423 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %432 = llvm.add %k0_below, %2 overflow<nsw> : i64
    %433 = llvm.icmp "slt" %432, %367 : i64
    llvm.cond_br %433, ^bb20(%432, %424, %425, %426, %427, %428, %429, %430, %431 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb21(%424, %425, %426, %427, %428, %429, %430, %431 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb21(%434: vector<8xf32>, %435: vector<8xf32>, %436: vector<8xf32>, %437: vector<8xf32>, %438: vector<8xf32>, %439: vector<8xf32>, %440: vector<8xf32>, %441: vector<8xf32>):
    %442 = llvm.sub %366, %a_stride0 overflow<nsw> : i64
    %443 = llvm.icmp "sge" %442, %5 : i64
    llvm.cond_br %443, ^bb22, ^bb23
  ^bb22:
    %444 = llvm.getelementptr inbounds %bias[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %445 = llvm.load %444 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %446 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %447 = llvm.getelementptr inbounds %bias[%446] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %448 = llvm.load %447 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %449 = llvm.fadd %434, %445 : vector<8xf32>
    %450 = llvm.fadd %435, %448 : vector<8xf32>
    %451 = llvm.fadd %436, %445 : vector<8xf32>
    %452 = llvm.fadd %437, %448 : vector<8xf32>
    %453 = llvm.fadd %438, %445 : vector<8xf32>
    %454 = llvm.fadd %439, %448 : vector<8xf32>
    %455 = llvm.fadd %440, %445 : vector<8xf32>
    %456 = llvm.fadd %441, %448 : vector<8xf32>
    %457 = llvm.mul %i_below_tile, %b_stride0 overflow<nsw> : i64
    %458 = llvm.add %457, %j_panel overflow<nsw> : i64
    %459 = llvm.getelementptr inbounds %out[%458] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %449, %459 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %460 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %461 = llvm.add %457, %460 overflow<nsw> : i64
    %462 = llvm.getelementptr inbounds %out[%461] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %450, %462 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %463 = llvm.add %i_below_tile, %2 overflow<nsw> : i64
    %464 = llvm.mul %463, %b_stride0 overflow<nsw> : i64
    %465 = llvm.add %464, %j_panel overflow<nsw> : i64
    %466 = llvm.getelementptr inbounds %out[%465] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %451, %466 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %467 = llvm.add %464, %460 overflow<nsw> : i64
    %468 = llvm.getelementptr inbounds %out[%467] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %452, %468 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %469 = llvm.add %i_below_tile, %4 overflow<nsw> : i64
    %470 = llvm.mul %469, %b_stride0 overflow<nsw> : i64
    %471 = llvm.add %470, %j_panel overflow<nsw> : i64
    %472 = llvm.getelementptr inbounds %out[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %453, %472 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %473 = llvm.add %470, %460 overflow<nsw> : i64
    %474 = llvm.getelementptr inbounds %out[%473] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %454, %474 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %475 = llvm.add %i_below_tile, %8 overflow<nsw> : i64
    %476 = llvm.mul %475, %b_stride0 overflow<nsw> : i64
    %477 = llvm.add %476, %j_panel overflow<nsw> : i64
    %478 = llvm.getelementptr inbounds %out[%477] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %455, %478 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %479 = llvm.add %476, %460 overflow<nsw> : i64
    %480 = llvm.getelementptr inbounds %out[%479] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %456, %480 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb24
  ^bb23:
    %481 = llvm.mul %i_below_tile, %b_stride0 overflow<nsw> : i64
    %482 = llvm.add %481, %j_panel overflow<nsw> : i64
    %483 = llvm.getelementptr inbounds %out[%482] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %434, %483 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %484 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %485 = llvm.add %481, %484 overflow<nsw> : i64
    %486 = llvm.getelementptr inbounds %out[%485] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %435, %486 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %487 = llvm.add %i_below_tile, %2 overflow<nsw> : i64
    %488 = llvm.mul %487, %b_stride0 overflow<nsw> : i64
    %489 = llvm.add %488, %j_panel overflow<nsw> : i64
    %490 = llvm.getelementptr inbounds %out[%489] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %436, %490 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %491 = llvm.add %488, %484 overflow<nsw> : i64
    %492 = llvm.getelementptr inbounds %out[%491] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %437, %492 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %493 = llvm.add %i_below_tile, %4 overflow<nsw> : i64
    %494 = llvm.mul %493, %b_stride0 overflow<nsw> : i64
    %495 = llvm.add %494, %j_panel overflow<nsw> : i64
    %496 = llvm.getelementptr inbounds %out[%495] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %438, %496 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %497 = llvm.add %494, %484 overflow<nsw> : i64
    %498 = llvm.getelementptr inbounds %out[%497] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %439, %498 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %499 = llvm.add %i_below_tile, %8 overflow<nsw> : i64
    %500 = llvm.mul %499, %b_stride0 overflow<nsw> : i64
    %501 = llvm.add %500, %j_panel overflow<nsw> : i64
    %502 = llvm.getelementptr inbounds %out[%501] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %440, %502 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %503 = llvm.add %500, %484 overflow<nsw> : i64
    %504 = llvm.getelementptr inbounds %out[%503] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %441, %504 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb24
  ^bb24:
    %505 = llvm.add %i_below_tile, %1 overflow<nsw> : i64
    %506 = llvm.icmp "slt" %505, %33 : i64
    llvm.cond_br %506, ^bb16(%505 : i64), ^bb25
  ^bb25:
    %507 = llvm.icmp "slt" %33, %37 : i64
    llvm.cond_br %507, ^bb26(%33 : i64), ^bb35
  ^bb26(%i_below_below_tile: i64):
    %508 = llvm.icmp "eq" %k0_piece, %5 : i64
    llvm.cond_br %508, ^bb27, ^bb28
  ^bb27:
    llvm.br ^bb29(%17, %17, %17, %17 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb28:
    %509 = llvm.mul %i_below_below_tile, %b_stride0 overflow<nsw> : i64
    %510 = llvm.add %509, %j_panel overflow<nsw> : i64
    %511 = llvm.getelementptr inbounds %out[%510] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %512 = llvm.load %511 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %513 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %514 = llvm.add %509, %513 overflow<nsw> : i64
    %515 = llvm.getelementptr inbounds %out[%514] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %516 = llvm.load %515 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %517 = llvm.add %i_below_below_tile, %2 overflow<nsw> : i64
    %518 = llvm.mul %517, %b_stride0 overflow<nsw> : i64
    %519 = llvm.add %518, %j_panel overflow<nsw> : i64
    %520 = llvm.getelementptr inbounds %out[%519] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %521 = llvm.load %520 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %522 = llvm.add %518, %513 overflow<nsw> : i64
    %523 = llvm.getelementptr inbounds %out[%522] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %524 = llvm.load %523 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb29(%512, %516, %521, %524 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb29(%525: vector<8xf32>, %526: vector<8xf32>, %527: vector<8xf32>, %528: vector<8xf32>):
    %529 = llvm.add %k0_piece, %6 overflow<nsw> : i64
    %530 = llvm.intr.smin(%529, %a_stride0) : (i64, i64) -> i64
    %531 = llvm.icmp "slt" %k0_piece, %530 : i64
    llvm.cond_br %531, ^bb30(%k0_piece, %525, %526, %527, %528 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb31(%525, %526, %527, %528 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb30(%k0_below_below: i64, %532: vector<8xf32>, %533: vector<8xf32>, %534: vector<8xf32>, %535: vector<8xf32>):
    %536 = llvm.mul %i_below_below_tile, %a_stride0 overflow<nsw> : i64
    %537 = llvm.add %536, %k0_below_below overflow<nsw> : i64
    %538 = llvm.getelementptr inbounds %a[%537] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %539 = llvm.load %538 {alignment = 4 : i64} : !llvm.ptr -> f32
    %540 = llvm.mlir.poison : vector<8xf32>
    %541 = llvm.insertelement %539, %540[%5 : i64] : vector<8xf32>
    %542 = llvm.shufflevector %541, %540 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %543 = llvm.add %i_below_below_tile, %2 overflow<nsw> : i64
    %544 = llvm.mul %543, %a_stride0 overflow<nsw> : i64
    %545 = llvm.add %544, %k0_below_below overflow<nsw> : i64
    %546 = llvm.getelementptr inbounds %a[%545] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %547 = llvm.load %546 {alignment = 4 : i64} : !llvm.ptr -> f32
    %548 = llvm.mlir.poison : vector<8xf32>
    %549 = llvm.insertelement %547, %548[%5 : i64] : vector<8xf32>
    %550 = llvm.shufflevector %549, %548 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %551 = llvm.sub %k0_below_below, %k0_piece overflow<nsw> : i64
    %552 = llvm.mul %551, %0 overflow<nsw> : i64
    %553 = llvm.getelementptr inbounds %b_copy[%552] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %554 = llvm.load %553 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %555 = llvm.add %5, %7 overflow<nsw> : i64
    %556 = llvm.add %552, %555 overflow<nsw> : i64
    %557 = llvm.getelementptr inbounds %b_copy[%556] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %558 = llvm.load %557 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %559 = llvm.fmul %542, %554 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %560 = llvm.fmul %542, %558 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %561 = llvm.fmul %550, %554 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %562 = llvm.fmul %550, %558 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %563 = llvm.fadd %532, %559 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %564 = llvm.fadd %533, %560 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %565 = llvm.fadd %534, %561 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %566 = llvm.fadd %535, %562 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %567 = llvm.add %k0_below_below, %2 overflow<nsw> : i64
    %568 = llvm.icmp "slt" %567, %530 : i64
    llvm.cond_br %568, ^bb30(%567, %563, %564, %565, %566 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb31(%563, %564, %565, %566 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb31(%569: vector<8xf32>, %570: vector<8xf32>, %571: vector<8xf32>, %572: vector<8xf32>):
    %573 = llvm.sub %529, %a_stride0 overflow<nsw> : i64
    %574 = llvm.icmp "sge" %573, %5 : i64
    llvm.cond_br %574, ^bb32, ^bb33
  ^bb32:
    %575 = llvm.getelementptr inbounds %bias[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %576 = llvm.load %575 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %577 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %578 = llvm.getelementptr inbounds %bias[%577] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %579 = llvm.load %578 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %580 = llvm.fadd %569, %576 : vector<8xf32>
    %581 = llvm.fadd %570, %579 : vector<8xf32>
    %582 = llvm.fadd %571, %576 : vector<8xf32>
    %583 = llvm.fadd %572, %579 : vector<8xf32>
    %584 = llvm.mul %i_below_below_tile, %b_stride0 overflow<nsw> : i64
    %585 = llvm.add %584, %j_panel overflow<nsw> : i64
    %586 = llvm.getelementptr inbounds %out[%585] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %580, %586 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %587 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %588 = llvm.add %584, %587 overflow<nsw> : i64
    %589 = llvm.getelementptr inbounds %out[%588] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %581, %589 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %590 = llvm.add %i_below_below_tile, %2 overflow<nsw> : i64
    %591 = llvm.mul %590, %b_stride0 overflow<nsw> : i64
    %592 = llvm.add %591, %j_panel overflow<nsw> : i64
    %593 = llvm.getelementptr inbounds %out[%592] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %582, %593 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %594 = llvm.add %591, %587 overflow<nsw> : i64
    %595 = llvm.getelementptr inbounds %out[%594] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %583, %595 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb34
  ^bb33:
    %596 = llvm.mul %i_below_below_tile, %b_stride0 overflow<nsw> : i64
    %597 = llvm.add %596, %j_panel overflow<nsw> : i64
    %598 = llvm.getelementptr inbounds %out[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %569, %598 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %599 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %600 = llvm.add %596, %599 overflow<nsw> : i64
    %601 = llvm.getelementptr inbounds %out[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %570, %601 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %602 = llvm.add %i_below_below_tile, %2 overflow<nsw> : i64
    %603 = llvm.mul %602, %b_stride0 overflow<nsw> : i64
    %604 = llvm.add %603, %j_panel overflow<nsw> : i64
    %605 = llvm.getelementptr inbounds %out[%604] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %571, %605 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %606 = llvm.add %603, %599 overflow<nsw> : i64
    %607 = llvm.getelementptr inbounds %out[%606] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %572, %607 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb34
  ^bb34:
    %608 = llvm.add %i_below_below_tile, %4 overflow<nsw> : i64
    %609 = llvm.icmp "slt" %608, %37 : i64
    llvm.cond_br %609, ^bb26(%608 : i64), ^bb35
  ^bb35:
    %610 = llvm.icmp "slt" %37, %a_size0 : i64
    llvm.cond_br %610, ^bb36(%37 : i64), ^bb45
  ^bb36(%i_below_below_below_tile: i64):
    %611 = llvm.icmp "eq" %k0_piece, %5 : i64
    llvm.cond_br %611, ^bb37, ^bb38
  ^bb37:
    llvm.br ^bb39(%17, %17 : vector<8xf32>, vector<8xf32>)
  ^bb38:
    %612 = llvm.mul %i_below_below_below_tile, %b_stride0 overflow<nsw> : i64
    %613 = llvm.add %612, %j_panel overflow<nsw> : i64
    %614 = llvm.getelementptr inbounds %out[%613] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %615 = llvm.load %614 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %616 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %617 = llvm.add %612, %616 overflow<nsw> : i64
    %618 = llvm.getelementptr inbounds %out[%617] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %619 = llvm.load %618 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb39(%615, %619 : vector<8xf32>, vector<8xf32>)
  ^bb39(%620: vector<8xf32>, %621: vector<8xf32>):
    %622 = llvm.add %k0_piece, %6 overflow<nsw> : i64
    %623 = llvm.intr.smin(%622, %a_stride0) : (i64, i64) -> i64
    %624 = llvm.icmp "slt" %k0_piece, %623 : i64
    llvm.cond_br %624, ^bb40(%k0_piece, %620, %621 : i64, vector<8xf32>, vector<8xf32>), ^bb41(%620, %621 : vector<8xf32>, vector<8xf32>)
  ^bb40(%k0_below_below_below: i64, %625: vector<8xf32>, %626: vector<8xf32>):
    %627 = llvm.mul %i_below_below_below_tile, %a_stride0 overflow<nsw> : i64
    %628 = llvm.add %627, %k0_below_below_below overflow<nsw> : i64
    %629 = llvm.getelementptr inbounds %a[%628] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %630 = llvm.load %629 {alignment = 4 : i64} : !llvm.ptr -> f32
    %631 = llvm.mlir.poison : vector<8xf32>
    %632 = llvm.insertelement %630, %631[%5 : i64] : vector<8xf32>
    %633 = llvm.shufflevector %632, %631 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %634 = llvm.sub %k0_below_below_below, %k0_piece overflow<nsw> : i64
    %635 = llvm.mul %634, %0 overflow<nsw> : i64
    %636 = llvm.getelementptr inbounds %b_copy[%635] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %637 = llvm.load %636 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %638 = llvm.add %5, %7 overflow<nsw> : i64
    %639 = llvm.add %635, %638 overflow<nsw> : i64
    %640 = llvm.getelementptr inbounds %b_copy[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %641 = llvm.load %640 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %642 = llvm.fmul %633, %637 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %643 = llvm.fmul %633, %641 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %644 = llvm.fadd %625, %642 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %645 = llvm.fadd %626, %643 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %646 = llvm.add %k0_below_below_below, %2 overflow<nsw> : i64
    %647 = llvm.icmp "slt" %646, %623 : i64
    llvm.cond_br %647, ^bb40(%646, %644, %645 : i64, vector<8xf32>, vector<8xf32>), ^bb41(%644, %645 : vector<8xf32>, vector<8xf32>)
  ^bb41(%648: vector<8xf32>, %649: vector<8xf32>):
    %650 = llvm.sub %622, %a_stride0 overflow<nsw> : i64
    %651 = llvm.icmp "sge" %650, %5 : i64
    llvm.cond_br %651, ^bb42, ^bb43
  ^bb42:
    %652 = llvm.getelementptr inbounds %bias[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %653 = llvm.load %652 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %654 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %655 = llvm.getelementptr inbounds %bias[%654] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %656 = llvm.load %655 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %657 = llvm.fadd %648, %653 : vector<8xf32>
    %658 = llvm.fadd %649, %656 : vector<8xf32>
    %659 = llvm.mul %i_below_below_below_tile, %b_stride0 overflow<nsw> : i64
    %660 = llvm.add %659, %j_panel overflow<nsw> : i64
    %661 = llvm.getelementptr inbounds %out[%660] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %657, %661 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %662 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %663 = llvm.add %659, %662 overflow<nsw> : i64
    %664 = llvm.getelementptr inbounds %out[%663] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %658, %664 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb44
  ^bb43:
    %665 = llvm.mul %i_below_below_below_tile, %b_stride0 overflow<nsw> : i64
    %666 = llvm.add %665, %j_panel overflow<nsw> : i64
    %667 = llvm.getelementptr inbounds %out[%666] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %648, %667 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %668 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %669 = llvm.add %665, %668 overflow<nsw> : i64
    %670 = llvm.getelementptr inbounds %out[%669] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %649, %670 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb44
  ^bb44:
    %671 = llvm.add %i_below_below_below_tile, %2 overflow<nsw> : i64
    %672 = llvm.icmp "slt" %671, %a_size0 : i64
    llvm.cond_br %672, ^bb36(%671 : i64), ^bb45
  ^bb45:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %673 = llvm.add %k0_piece, %6 overflow<nsw> : i64
    %674 = llvm.icmp "slt" %673, %20 : i64
    llvm.cond_br %674, ^bb2(%673 : i64), ^bb46
  ^bb46:
    %675 = llvm.add %j_panel, %0 overflow<nsw> : i64
    %676 = llvm.icmp "slt" %675, %19 : i64
    llvm.cond_br %676, ^bb1(%675 : i64), ^bb47
  ^bb47:
    %677 = llvm.intr.smax(%a_stride0, %2) : (i64, i64) -> i64
    %678 = llvm.icmp "slt" %19, %b_stride0 : i64
    llvm.cond_br %678, ^bb48(%19 : i64), ^bb94
  ^bb48(%j_right_panel: i64):
    %679 = llvm.add %j_right_panel, %7 overflow<nsw> : i64
    %680 = llvm.sub %679, %j_right_panel overflow<nsw> : i64
    %681 = llvm.sub %b_stride0, %j_right_panel overflow<nsw> : i64
    %682 = llvm.intr.smin(%680, %681) : (i64, i64) -> i64
    %683 = llvm.intr.smin(%682, %7) : (i64, i64) -> i64
    %684 = llvm.intr.smax(%683, %5) : (i64, i64) -> i64
    %685 = llvm.trunc %684 : i64 to i32
    %686 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %687 = llvm.mlir.poison : vector<8xi32>
    %688 = llvm.insertelement %685, %687[%5 : i64] : vector<8xi32>
    %689 = llvm.shufflevector %688, %687 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %690 = llvm.icmp "slt" %686, %689 : vector<8xi32>
    %691 = llvm.intr.smin(%680, %681) : (i64, i64) -> i64
    %692 = llvm.intr.smin(%691, %7) : (i64, i64) -> i64
    %693 = llvm.intr.smax(%692, %5) : (i64, i64) -> i64
    %694 = llvm.trunc %693 : i64 to i32
    %695 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %696 = llvm.mlir.poison : vector<8xi32>
    %697 = llvm.insertelement %694, %696[%5 : i64] : vector<8xi32>
    %698 = llvm.shufflevector %697, %696 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %699 = llvm.icmp "slt" %695, %698 : vector<8xi32>
    %700 = llvm.intr.smin(%680, %681) : (i64, i64) -> i64
    %701 = llvm.intr.smin(%700, %7) : (i64, i64) -> i64
    %702 = llvm.intr.smax(%701, %5) : (i64, i64) -> i64
    %703 = llvm.trunc %702 : i64 to i32
    %704 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %705 = llvm.mlir.poison : vector<8xi32>
    %706 = llvm.insertelement %703, %705[%5 : i64] : vector<8xi32>
    %707 = llvm.shufflevector %706, %705 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %708 = llvm.icmp "slt" %704, %707 : vector<8xi32>
    %709 = llvm.intr.smin(%680, %681) : (i64, i64) -> i64
    %710 = llvm.intr.smin(%709, %7) : (i64, i64) -> i64
    %711 = llvm.intr.smax(%710, %5) : (i64, i64) -> i64
    %712 = llvm.trunc %711 : i64 to i32
    %713 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %714 = llvm.mlir.poison : vector<8xi32>
    %715 = llvm.insertelement %712, %714[%5 : i64] : vector<8xi32>
    %716 = llvm.shufflevector %715, %714 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %717 = llvm.icmp "slt" %713, %716 : vector<8xi32>
    %718 = llvm.intr.smin(%680, %681) : (i64, i64) -> i64
    %719 = llvm.intr.smin(%718, %7) : (i64, i64) -> i64
    %720 = llvm.intr.smax(%719, %5) : (i64, i64) -> i64
    %721 = llvm.trunc %720 : i64 to i32
    %722 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %723 = llvm.mlir.poison : vector<8xi32>
    %724 = llvm.insertelement %721, %723[%5 : i64] : vector<8xi32>
    %725 = llvm.shufflevector %724, %723 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %726 = llvm.icmp "slt" %722, %725 : vector<8xi32>
    %727 = llvm.icmp "slt" %5, %677 : i64
    llvm.cond_br %727, ^bb49(%5 : i64), ^bb93
  ^bb49(%k0_right_piece: i64):
    %b_copy_1 = llvm.call @aligned_alloc(%13, %12) : (i64, i64) -> !llvm.ptr
    %728 = llvm.mlir.zero : !llvm.ptr
    %729 = llvm.icmp "ne" %b_copy_1, %728 : !llvm.ptr
    llvm.cond_br %729, ^bb50, ^bb95(%14 : i32)
  ^bb50:
    %730 = llvm.add %k0_right_piece, %10 overflow<nsw> : i64
    %731 = llvm.intr.smin(%730, %a_stride0) : (i64, i64) -> i64
    %732 = llvm.icmp "slt" %k0_right_piece, %731 : i64
    llvm.cond_br %732, ^bb51(%k0_right_piece : i64), ^bb52
  ^bb51(%k0_right_copy: i64):
    %733 = llvm.mul %k0_right_copy, %b_stride0 overflow<nsw> : i64
    %734 = llvm.add %733, %j_right_panel overflow<nsw> : i64
    %735 = llvm.getelementptr inbounds %b[%734] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %736 = llvm.intr.masked.load %735, %690, %17 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %737 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %738 = llvm.mul %737, %7 overflow<nsw> : i64
    %739 = llvm.getelementptr inbounds %b_copy_1[%738] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %736, %739, %690 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %740 = llvm.add %k0_right_copy, %2 overflow<nsw> : i64
    %741 = llvm.icmp "slt" %740, %731 : i64
    llvm.cond_br %741, ^bb51(%740 : i64), ^bb52
  ^bb52:
    %742 = llvm.icmp "slt" %5, %29 : i64
    llvm.cond_br %742, ^bb53(%5 : i64), ^bb62
  ^bb53(%i_right_tile: i64):
    %743 = llvm.icmp "eq" %k0_right_piece, %5 : i64
    llvm.cond_br %743, ^bb54, ^bb55
  ^bb54:
    llvm.br ^bb56(%17, %17, %17, %17, %17, %17 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb55:
    %744 = llvm.intr.smin(%691, %7) : (i64, i64) -> i64
    %745 = llvm.intr.smax(%744, %5) : (i64, i64) -> i64
    %746 = llvm.trunc %745 : i64 to i32
    %747 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %748 = llvm.mlir.poison : vector<8xi32>
    %749 = llvm.insertelement %746, %748[%5 : i64] : vector<8xi32>
    %750 = llvm.shufflevector %749, %748 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %751 = llvm.icmp "slt" %747, %750 : vector<8xi32>
    %752 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %753 = llvm.add %752, %j_right_panel overflow<nsw> : i64
    %754 = llvm.getelementptr inbounds %out[%753] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %755 = llvm.intr.masked.load %754, %751, %17 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %756 = llvm.add %i_right_tile, %2 overflow<nsw> : i64
    %757 = llvm.mul %756, %b_stride0 overflow<nsw> : i64
    %758 = llvm.add %757, %j_right_panel overflow<nsw> : i64
    %759 = llvm.getelementptr inbounds %out[%758] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %760 = llvm.intr.masked.load %759, %751, %17 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %761 = llvm.add %i_right_tile, %4 overflow<nsw> : i64
    %762 = llvm.mul %761, %b_stride0 overflow<nsw> : i64
    %763 = llvm.add %762, %j_right_panel overflow<nsw> : i64
    %764 = llvm.getelementptr inbounds %out[%763] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %765 = llvm.intr.masked.load %764, %751, %17 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %766 = llvm.add %i_right_tile, %8 overflow<nsw> : i64
    %767 = llvm.mul %766, %b_stride0 overflow<nsw> : i64
    %768 = llvm.add %767, %j_right_panel overflow<nsw> : i64
    %769 = llvm.getelementptr inbounds %out[%768] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %770 = llvm.intr.masked.load %769, %751, %17 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %771 = llvm.add %i_right_tile, %1 overflow<nsw> : i64
    %772 = llvm.mul %771, %b_stride0 overflow<nsw> : i64
    %773 = llvm.add %772, %j_right_panel overflow<nsw> : i64
    %774 = llvm.getelementptr inbounds %out[%773] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %775 = llvm.intr.masked.load %774, %751, %17 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %776 = llvm.add %i_right_tile, %9 overflow<nsw> : i64
    %777 = llvm.mul %776, %b_stride0 overflow<nsw> : i64
    %778 = llvm.add %777, %j_right_panel overflow<nsw> : i64
    %779 = llvm.getelementptr inbounds %out[%778] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %780 = llvm.intr.masked.load %779, %751, %17 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb56(%755, %760, %765, %770, %775, %780 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb56(%781: vector<8xf32>, %782: vector<8xf32>, %783: vector<8xf32>, %784: vector<8xf32>, %785: vector<8xf32>, %786: vector<8xf32>):
    %787 = llvm.add %k0_right_piece, %10 overflow<nsw> : i64
    %788 = llvm.intr.smin(%787, %a_stride0) : (i64, i64) -> i64
    %789 = llvm.icmp "slt" %k0_right_piece, %788 : i64
    llvm.cond_br %789, ^bb57(%k0_right_piece, %781, %782, %783, %784, %785, %786 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb58(%781, %782, %783, %784, %785, %786 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb57(%k0_right: i64, %790: vector<8xf32>, %791: vector<8xf32>, %792: vector<8xf32>, %793: vector<8xf32>, %794: vector<8xf32>, %795: vector<8xf32>):
    %796 = llvm.mul %i_right_tile, %a_stride0 overflow<nsw> : i64
    %797 = llvm.add %796, %k0_right overflow<nsw> : i64
    %798 = llvm.getelementptr inbounds %a[%797] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %799 = llvm.load %798 {alignment = 4 : i64} : !llvm.ptr -> f32
    %800 = llvm.mlir.poison : vector<8xf32>
    %801 = llvm.insertelement %799, %800[%5 : i64] : vector<8xf32>
    %802 = llvm.shufflevector %801, %800 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %803 = llvm.add %i_right_tile, %2 overflow<nsw> : i64
    %804 = llvm.mul %803, %a_stride0 overflow<nsw> : i64
    %805 = llvm.add %804, %k0_right overflow<nsw> : i64
    %806 = llvm.getelementptr inbounds %a[%805] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %807 = llvm.load %806 {alignment = 4 : i64} : !llvm.ptr -> f32
    %808 = llvm.mlir.poison : vector<8xf32>
    %809 = llvm.insertelement %807, %808[%5 : i64] : vector<8xf32>
    %810 = llvm.shufflevector %809, %808 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %811 = llvm.add %i_right_tile, %4 overflow<nsw> : i64
    %812 = llvm.mul %811, %a_stride0 overflow<nsw> : i64
    %813 = llvm.add %812, %k0_right overflow<nsw> : i64
    %814 = llvm.getelementptr inbounds %a[%813] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %815 = llvm.load %814 {alignment = 4 : i64} : !llvm.ptr -> f32
    %816 = llvm.mlir.poison : vector<8xf32>
    %817 = llvm.insertelement %815, %816[%5 : i64] : vector<8xf32>
    %818 = llvm.shufflevector %817, %816 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %819 = llvm.add %i_right_tile, %8 overflow<nsw> : i64
    %820 = llvm.mul %819, %a_stride0 overflow<nsw> : i64
    %821 = llvm.add %820, %k0_right overflow<nsw> : i64
    %822 = llvm.getelementptr inbounds %a[%821] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %823 = llvm.load %822 {alignment = 4 : i64} : !llvm.ptr -> f32
    %824 = llvm.mlir.poison : vector<8xf32>
    %825 = llvm.insertelement %823, %824[%5 : i64] : vector<8xf32>
    %826 = llvm.shufflevector %825, %824 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %827 = llvm.add %i_right_tile, %1 overflow<nsw> : i64
    %828 = llvm.mul %827, %a_stride0 overflow<nsw> : i64
    %829 = llvm.add %828, %k0_right overflow<nsw> : i64
    %830 = llvm.getelementptr inbounds %a[%829] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %831 = llvm.load %830 {alignment = 4 : i64} : !llvm.ptr -> f32
    %832 = llvm.mlir.poison : vector<8xf32>
    %833 = llvm.insertelement %831, %832[%5 : i64] : vector<8xf32>
    %834 = llvm.shufflevector %833, %832 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %835 = llvm.add %i_right_tile, %9 overflow<nsw> : i64
    %836 = llvm.mul %835, %a_stride0 overflow<nsw> : i64
    %837 = llvm.add %836, %k0_right overflow<nsw> : i64
    %838 = llvm.getelementptr inbounds %a[%837] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %839 = llvm.load %838 {alignment = 4 : i64} : !llvm.ptr -> f32
    %840 = llvm.mlir.poison : vector<8xf32>
    %841 = llvm.insertelement %839, %840[%5 : i64] : vector<8xf32>
    %842 = llvm.shufflevector %841, %840 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %843 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %844 = llvm.mul %843, %7 overflow<nsw> : i64
    %845 = llvm.getelementptr inbounds %b_copy_1[%844] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %846 = llvm.intr.masked.load %845, %699, %17 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %847 = llvm.fmul %802, %846 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %848 = llvm.fmul %810, %846 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %849 = llvm.fmul %818, %846 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %850 = llvm.fmul %826, %846 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %851 = llvm.fmul %834, %846 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %852 = llvm.fmul %842, %846 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %853 = llvm.fadd %790, %847 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %854 = llvm.fadd %791, %848 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %855 = llvm.fadd %792, %849 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %856 = llvm.fadd %793, %850 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %857 = llvm.fadd %794, %851 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %858 = llvm.fadd %795, %852 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %859 = llvm.add %k0_right, %2 overflow<nsw> : i64
    %860 = llvm.icmp "slt" %859, %788 : i64
    llvm.cond_br %860, ^bb57(%859, %853, %854, %855, %856, %857, %858 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb58(%853, %854, %855, %856, %857, %858 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb58(%861: vector<8xf32>, %862: vector<8xf32>, %863: vector<8xf32>, %864: vector<8xf32>, %865: vector<8xf32>, %866: vector<8xf32>):
    %867 = llvm.sub %787, %a_stride0 overflow<nsw> : i64
    %868 = llvm.icmp "sge" %867, %5 : i64
    llvm.cond_br %868, ^bb59, ^bb60
  ^bb59:
    %869 = llvm.intr.smin(%691, %7) : (i64, i64) -> i64
    %870 = llvm.intr.smax(%869, %5) : (i64, i64) -> i64
    %871 = llvm.trunc %870 : i64 to i32
    %872 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %873 = llvm.mlir.poison : vector<8xi32>
    %874 = llvm.insertelement %871, %873[%5 : i64] : vector<8xi32>
    %875 = llvm.shufflevector %874, %873 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %876 = llvm.icmp "slt" %872, %875 : vector<8xi32>
    %877 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %878 = llvm.intr.masked.load %877, %876, %17 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %879 = llvm.fadd %861, %878 : vector<8xf32>
    %880 = llvm.fadd %862, %878 : vector<8xf32>
    %881 = llvm.fadd %863, %878 : vector<8xf32>
    %882 = llvm.fadd %864, %878 : vector<8xf32>
    %883 = llvm.fadd %865, %878 : vector<8xf32>
    %884 = llvm.fadd %866, %878 : vector<8xf32>
    %885 = llvm.intr.smin(%691, %7) : (i64, i64) -> i64
    %886 = llvm.intr.smax(%885, %5) : (i64, i64) -> i64
    %887 = llvm.trunc %886 : i64 to i32
    %888 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %889 = llvm.mlir.poison : vector<8xi32>
    %890 = llvm.insertelement %887, %889[%5 : i64] : vector<8xi32>
    %891 = llvm.shufflevector %890, %889 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %892 = llvm.icmp "slt" %888, %891 : vector<8xi32>
    %893 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %894 = llvm.add %893, %j_right_panel overflow<nsw> : i64
    %895 = llvm.getelementptr inbounds %out[%894] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %879, %895, %892 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %896 = llvm.add %i_right_tile, %2 overflow<nsw> : i64
    %897 = llvm.mul %896, %b_stride0 overflow<nsw> : i64
    %898 = llvm.add %897, %j_right_panel overflow<nsw> : i64
    %899 = llvm.getelementptr inbounds %out[%898] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %880, %899, %892 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %900 = llvm.add %i_right_tile, %4 overflow<nsw> : i64
    %901 = llvm.mul %900, %b_stride0 overflow<nsw> : i64
    %902 = llvm.add %901, %j_right_panel overflow<nsw> : i64
    %903 = llvm.getelementptr inbounds %out[%902] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %881, %903, %892 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %904 = llvm.add %i_right_tile, %8 overflow<nsw> : i64
    %905 = llvm.mul %904, %b_stride0 overflow<nsw> : i64
    %906 = llvm.add %905, %j_right_panel overflow<nsw> : i64
    %907 = llvm.getelementptr inbounds %out[%906] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %882, %907, %892 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %908 = llvm.add %i_right_tile, %1 overflow<nsw> : i64
    %909 = llvm.mul %908, %b_stride0 overflow<nsw> : i64
    %910 = llvm.add %909, %j_right_panel overflow<nsw> : i64
    %911 = llvm.getelementptr inbounds %out[%910] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %883, %911, %892 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %912 = llvm.add %i_right_tile, %9 overflow<nsw> : i64
    %913 = llvm.mul %912, %b_stride0 overflow<nsw> : i64
    %914 = llvm.add %913, %j_right_panel overflow<nsw> : i64
    %915 = llvm.getelementptr inbounds %out[%914] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %884, %915, %892 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb61
  ^bb60:
    %916 = llvm.intr.smin(%691, %7) : (i64, i64) -> i64
    %917 = llvm.intr.smax(%916, %5) : (i64, i64) -> i64
    %918 = llvm.trunc %917 : i64 to i32
    %919 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %920 = llvm.mlir.poison : vector<8xi32>
    %921 = llvm.insertelement %918, %920[%5 : i64] : vector<8xi32>
    %922 = llvm.shufflevector %921, %920 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %923 = llvm.icmp "slt" %919, %922 : vector<8xi32>
    %924 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %925 = llvm.add %924, %j_right_panel overflow<nsw> : i64
    %926 = llvm.getelementptr inbounds %out[%925] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %861, %926, %923 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %927 = llvm.add %i_right_tile, %2 overflow<nsw> : i64
    %928 = llvm.mul %927, %b_stride0 overflow<nsw> : i64
    %929 = llvm.add %928, %j_right_panel overflow<nsw> : i64
    %930 = llvm.getelementptr inbounds %out[%929] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %862, %930, %923 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %931 = llvm.add %i_right_tile, %4 overflow<nsw> : i64
    %932 = llvm.mul %931, %b_stride0 overflow<nsw> : i64
    %933 = llvm.add %932, %j_right_panel overflow<nsw> : i64
    %934 = llvm.getelementptr inbounds %out[%933] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %863, %934, %923 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %935 = llvm.add %i_right_tile, %8 overflow<nsw> : i64
    %936 = llvm.mul %935, %b_stride0 overflow<nsw> : i64
    %937 = llvm.add %936, %j_right_panel overflow<nsw> : i64
    %938 = llvm.getelementptr inbounds %out[%937] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %864, %938, %923 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %939 = llvm.add %i_right_tile, %1 overflow<nsw> : i64
    %940 = llvm.mul %939, %b_stride0 overflow<nsw> : i64
    %941 = llvm.add %940, %j_right_panel overflow<nsw> : i64
    %942 = llvm.getelementptr inbounds %out[%941] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %865, %942, %923 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %943 = llvm.add %i_right_tile, %9 overflow<nsw> : i64
    %944 = llvm.mul %943, %b_stride0 overflow<nsw> : i64
    %945 = llvm.add %944, %j_right_panel overflow<nsw> : i64
    %946 = llvm.getelementptr inbounds %out[%945] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %866, %946, %923 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb61
  ^bb61:
    %947 = llvm.add %i_right_tile, %3 overflow<nsw> : i64
    %948 = llvm.icmp "slt" %947, %29 : i64
    llvm.cond_br %948, ^bb53(%947 : i64), ^bb62
  ^bb62:
    %949 = llvm.icmp "slt" %29, %33 : i64
    llvm.cond_br %949, ^bb63(%29 : i64), ^bb72
  ^bb63(%i_right_below_tile: i64):
    %950 = llvm.icmp "eq" %k0_right_piece, %5 : i64
    llvm.cond_br %950, ^bb64, ^bb65
  ^bb64:
    llvm.br ^bb66(%17, %17, %17, %17 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb65:
    %951 = llvm.intr.smin(%700, %7) : (i64, i64) -> i64
    %952 = llvm.intr.smax(%951, %5) : (i64, i64) -> i64
    %953 = llvm.trunc %952 : i64 to i32
    %954 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %955 = llvm.mlir.poison : vector<8xi32>
    %956 = llvm.insertelement %953, %955[%5 : i64] : vector<8xi32>
    %957 = llvm.shufflevector %956, %955 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %958 = llvm.icmp "slt" %954, %957 : vector<8xi32>
    %959 = llvm.mul %i_right_below_tile, %b_stride0 overflow<nsw> : i64
    %960 = llvm.add %959, %j_right_panel overflow<nsw> : i64
    %961 = llvm.getelementptr inbounds %out[%960] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %962 = llvm.intr.masked.load %961, %958, %17 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %963 = llvm.add %i_right_below_tile, %2 overflow<nsw> : i64
    %964 = llvm.mul %963, %b_stride0 overflow<nsw> : i64
    %965 = llvm.add %964, %j_right_panel overflow<nsw> : i64
    %966 = llvm.getelementptr inbounds %out[%965] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %967 = llvm.intr.masked.load %966, %958, %17 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %968 = llvm.add %i_right_below_tile, %4 overflow<nsw> : i64
    %969 = llvm.mul %968, %b_stride0 overflow<nsw> : i64
    %970 = llvm.add %969, %j_right_panel overflow<nsw> : i64
    %971 = llvm.getelementptr inbounds %out[%970] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %972 = llvm.intr.masked.load %971, %958, %17 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %973 = llvm.add %i_right_below_tile, %8 overflow<nsw> : i64
    %974 = llvm.mul %973, %b_stride0 overflow<nsw> : i64
    %975 = llvm.add %974, %j_right_panel overflow<nsw> : i64
    %976 = llvm.getelementptr inbounds %out[%975] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %977 = llvm.intr.masked.load %976, %958, %17 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb66(%962, %967, %972, %977 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb66(%978: vector<8xf32>, %979: vector<8xf32>, %980: vector<8xf32>, %981: vector<8xf32>):
    %982 = llvm.add %k0_right_piece, %10 overflow<nsw> : i64
    %983 = llvm.intr.smin(%982, %a_stride0) : (i64, i64) -> i64
    %984 = llvm.icmp "slt" %k0_right_piece, %983 : i64
    llvm.cond_br %984, ^bb67(%k0_right_piece, %978, %979, %980, %981 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb68(%978, %979, %980, %981 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb67(%k0_right_below: i64, %985: vector<8xf32>, %986: vector<8xf32>, %987: vector<8xf32>, %988: vector<8xf32>):
    %989 = llvm.mul %i_right_below_tile, %a_stride0 overflow<nsw> : i64
    %990 = llvm.add %989, %k0_right_below overflow<nsw> : i64
    %991 = llvm.getelementptr inbounds %a[%990] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %992 = llvm.load %991 {alignment = 4 : i64} : !llvm.ptr -> f32
    %993 = llvm.mlir.poison : vector<8xf32>
    %994 = llvm.insertelement %992, %993[%5 : i64] : vector<8xf32>
    %995 = llvm.shufflevector %994, %993 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %996 = llvm.add %i_right_below_tile, %2 overflow<nsw> : i64
    %997 = llvm.mul %996, %a_stride0 overflow<nsw> : i64
    %998 = llvm.add %997, %k0_right_below overflow<nsw> : i64
    %999 = llvm.getelementptr inbounds %a[%998] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1000 = llvm.load %999 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1001 = llvm.mlir.poison : vector<8xf32>
    %1002 = llvm.insertelement %1000, %1001[%5 : i64] : vector<8xf32>
    %1003 = llvm.shufflevector %1002, %1001 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1004 = llvm.add %i_right_below_tile, %4 overflow<nsw> : i64
    %1005 = llvm.mul %1004, %a_stride0 overflow<nsw> : i64
    %1006 = llvm.add %1005, %k0_right_below overflow<nsw> : i64
    %1007 = llvm.getelementptr inbounds %a[%1006] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1008 = llvm.load %1007 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1009 = llvm.mlir.poison : vector<8xf32>
    %1010 = llvm.insertelement %1008, %1009[%5 : i64] : vector<8xf32>
    %1011 = llvm.shufflevector %1010, %1009 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1012 = llvm.add %i_right_below_tile, %8 overflow<nsw> : i64
    %1013 = llvm.mul %1012, %a_stride0 overflow<nsw> : i64
    %1014 = llvm.add %1013, %k0_right_below overflow<nsw> : i64
    %1015 = llvm.getelementptr inbounds %a[%1014] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1016 = llvm.load %1015 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1017 = llvm.mlir.poison : vector<8xf32>
    %1018 = llvm.insertelement %1016, %1017[%5 : i64] : vector<8xf32>
    %1019 = llvm.shufflevector %1018, %1017 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1020 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %1021 = llvm.mul %1020, %7 overflow<nsw> : i64
    %1022 = llvm.getelementptr inbounds %b_copy_1[%1021] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1023 = llvm.intr.masked.load %1022, %708, %17 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1024 = llvm.fmul %995, %1023 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1025 = llvm.fmul %1003, %1023 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1026 = llvm.fmul %1011, %1023 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1027 = llvm.fmul %1019, %1023 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1028 = llvm.fadd %985, %1024 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1029 = llvm.fadd %986, %1025 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1030 = llvm.fadd %987, %1026 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1031 = llvm.fadd %988, %1027 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1032 = llvm.add %k0_right_below, %2 overflow<nsw> : i64
    %1033 = llvm.icmp "slt" %1032, %983 : i64
    llvm.cond_br %1033, ^bb67(%1032, %1028, %1029, %1030, %1031 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb68(%1028, %1029, %1030, %1031 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb68(%1034: vector<8xf32>, %1035: vector<8xf32>, %1036: vector<8xf32>, %1037: vector<8xf32>):
    %1038 = llvm.sub %982, %a_stride0 overflow<nsw> : i64
    %1039 = llvm.icmp "sge" %1038, %5 : i64
    llvm.cond_br %1039, ^bb69, ^bb70
  ^bb69:
    %1040 = llvm.intr.smin(%700, %7) : (i64, i64) -> i64
    %1041 = llvm.intr.smax(%1040, %5) : (i64, i64) -> i64
    %1042 = llvm.trunc %1041 : i64 to i32
    %1043 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1044 = llvm.mlir.poison : vector<8xi32>
    %1045 = llvm.insertelement %1042, %1044[%5 : i64] : vector<8xi32>
    %1046 = llvm.shufflevector %1045, %1044 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1047 = llvm.icmp "slt" %1043, %1046 : vector<8xi32>
    %1048 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1049 = llvm.intr.masked.load %1048, %1047, %17 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1050 = llvm.fadd %1034, %1049 : vector<8xf32>
    %1051 = llvm.fadd %1035, %1049 : vector<8xf32>
    %1052 = llvm.fadd %1036, %1049 : vector<8xf32>
    %1053 = llvm.fadd %1037, %1049 : vector<8xf32>
    %1054 = llvm.intr.smin(%700, %7) : (i64, i64) -> i64
    %1055 = llvm.intr.smax(%1054, %5) : (i64, i64) -> i64
    %1056 = llvm.trunc %1055 : i64 to i32
    %1057 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1058 = llvm.mlir.poison : vector<8xi32>
    %1059 = llvm.insertelement %1056, %1058[%5 : i64] : vector<8xi32>
    %1060 = llvm.shufflevector %1059, %1058 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1061 = llvm.icmp "slt" %1057, %1060 : vector<8xi32>
    %1062 = llvm.mul %i_right_below_tile, %b_stride0 overflow<nsw> : i64
    %1063 = llvm.add %1062, %j_right_panel overflow<nsw> : i64
    %1064 = llvm.getelementptr inbounds %out[%1063] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1050, %1064, %1061 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1065 = llvm.add %i_right_below_tile, %2 overflow<nsw> : i64
    %1066 = llvm.mul %1065, %b_stride0 overflow<nsw> : i64
    %1067 = llvm.add %1066, %j_right_panel overflow<nsw> : i64
    %1068 = llvm.getelementptr inbounds %out[%1067] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1051, %1068, %1061 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1069 = llvm.add %i_right_below_tile, %4 overflow<nsw> : i64
    %1070 = llvm.mul %1069, %b_stride0 overflow<nsw> : i64
    %1071 = llvm.add %1070, %j_right_panel overflow<nsw> : i64
    %1072 = llvm.getelementptr inbounds %out[%1071] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1052, %1072, %1061 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1073 = llvm.add %i_right_below_tile, %8 overflow<nsw> : i64
    %1074 = llvm.mul %1073, %b_stride0 overflow<nsw> : i64
    %1075 = llvm.add %1074, %j_right_panel overflow<nsw> : i64
    %1076 = llvm.getelementptr inbounds %out[%1075] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1053, %1076, %1061 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb71
  ^bb70:
    %1077 = llvm.intr.smin(%700, %7) : (i64, i64) -> i64
    %1078 = llvm.intr.smax(%1077, %5) : (i64, i64) -> i64
    %1079 = llvm.trunc %1078 : i64 to i32
    %1080 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1081 = llvm.mlir.poison : vector<8xi32>
    %1082 = llvm.insertelement %1079, %1081[%5 : i64] : vector<8xi32>
    %1083 = llvm.shufflevector %1082, %1081 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1084 = llvm.icmp "slt" %1080, %1083 : vector<8xi32>
    %1085 = llvm.mul %i_right_below_tile, %b_stride0 overflow<nsw> : i64
    %1086 = llvm.add %1085, %j_right_panel overflow<nsw> : i64
    %1087 = llvm.getelementptr inbounds %out[%1086] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1034, %1087, %1084 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1088 = llvm.add %i_right_below_tile, %2 overflow<nsw> : i64
    %1089 = llvm.mul %1088, %b_stride0 overflow<nsw> : i64
    %1090 = llvm.add %1089, %j_right_panel overflow<nsw> : i64
    %1091 = llvm.getelementptr inbounds %out[%1090] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1035, %1091, %1084 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1092 = llvm.add %i_right_below_tile, %4 overflow<nsw> : i64
    %1093 = llvm.mul %1092, %b_stride0 overflow<nsw> : i64
    %1094 = llvm.add %1093, %j_right_panel overflow<nsw> : i64
    %1095 = llvm.getelementptr inbounds %out[%1094] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1036, %1095, %1084 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1096 = llvm.add %i_right_below_tile, %8 overflow<nsw> : i64
    %1097 = llvm.mul %1096, %b_stride0 overflow<nsw> : i64
    %1098 = llvm.add %1097, %j_right_panel overflow<nsw> : i64
    %1099 = llvm.getelementptr inbounds %out[%1098] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1037, %1099, %1084 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb71
  ^bb71:
    %1100 = llvm.add %i_right_below_tile, %1 overflow<nsw> : i64
    %1101 = llvm.icmp "slt" %1100, %33 : i64
    llvm.cond_br %1101, ^bb63(%1100 : i64), ^bb72
  ^bb72:
    %1102 = llvm.icmp "slt" %33, %37 : i64
    llvm.cond_br %1102, ^bb73(%33 : i64), ^bb82
  ^bb73(%i_right_below_below_tile: i64):
    %1103 = llvm.icmp "eq" %k0_right_piece, %5 : i64
    llvm.cond_br %1103, ^bb74, ^bb75
  ^bb74:
    llvm.br ^bb76(%17, %17 : vector<8xf32>, vector<8xf32>)
  ^bb75:
    %1104 = llvm.intr.smin(%709, %7) : (i64, i64) -> i64
    %1105 = llvm.intr.smax(%1104, %5) : (i64, i64) -> i64
    %1106 = llvm.trunc %1105 : i64 to i32
    %1107 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1108 = llvm.mlir.poison : vector<8xi32>
    %1109 = llvm.insertelement %1106, %1108[%5 : i64] : vector<8xi32>
    %1110 = llvm.shufflevector %1109, %1108 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1111 = llvm.icmp "slt" %1107, %1110 : vector<8xi32>
    %1112 = llvm.mul %i_right_below_below_tile, %b_stride0 overflow<nsw> : i64
    %1113 = llvm.add %1112, %j_right_panel overflow<nsw> : i64
    %1114 = llvm.getelementptr inbounds %out[%1113] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1115 = llvm.intr.masked.load %1114, %1111, %17 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1116 = llvm.add %i_right_below_below_tile, %2 overflow<nsw> : i64
    %1117 = llvm.mul %1116, %b_stride0 overflow<nsw> : i64
    %1118 = llvm.add %1117, %j_right_panel overflow<nsw> : i64
    %1119 = llvm.getelementptr inbounds %out[%1118] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1120 = llvm.intr.masked.load %1119, %1111, %17 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb76(%1115, %1120 : vector<8xf32>, vector<8xf32>)
  ^bb76(%1121: vector<8xf32>, %1122: vector<8xf32>):
    %1123 = llvm.add %k0_right_piece, %10 overflow<nsw> : i64
    %1124 = llvm.intr.smin(%1123, %a_stride0) : (i64, i64) -> i64
    %1125 = llvm.icmp "slt" %k0_right_piece, %1124 : i64
    llvm.cond_br %1125, ^bb77(%k0_right_piece, %1121, %1122 : i64, vector<8xf32>, vector<8xf32>), ^bb78(%1121, %1122 : vector<8xf32>, vector<8xf32>)
  ^bb77(%k0_right_below_below: i64, %1126: vector<8xf32>, %1127: vector<8xf32>):
    %1128 = llvm.mul %i_right_below_below_tile, %a_stride0 overflow<nsw> : i64
    %1129 = llvm.add %1128, %k0_right_below_below overflow<nsw> : i64
    %1130 = llvm.getelementptr inbounds %a[%1129] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1131 = llvm.load %1130 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1132 = llvm.mlir.poison : vector<8xf32>
    %1133 = llvm.insertelement %1131, %1132[%5 : i64] : vector<8xf32>
    %1134 = llvm.shufflevector %1133, %1132 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1135 = llvm.add %i_right_below_below_tile, %2 overflow<nsw> : i64
    %1136 = llvm.mul %1135, %a_stride0 overflow<nsw> : i64
    %1137 = llvm.add %1136, %k0_right_below_below overflow<nsw> : i64
    %1138 = llvm.getelementptr inbounds %a[%1137] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1139 = llvm.load %1138 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1140 = llvm.mlir.poison : vector<8xf32>
    %1141 = llvm.insertelement %1139, %1140[%5 : i64] : vector<8xf32>
    %1142 = llvm.shufflevector %1141, %1140 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1143 = llvm.sub %k0_right_below_below, %k0_right_piece overflow<nsw> : i64
    %1144 = llvm.mul %1143, %7 overflow<nsw> : i64
    %1145 = llvm.getelementptr inbounds %b_copy_1[%1144] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1146 = llvm.intr.masked.load %1145, %717, %17 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1147 = llvm.fmul %1134, %1146 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1148 = llvm.fmul %1142, %1146 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1149 = llvm.fadd %1126, %1147 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1150 = llvm.fadd %1127, %1148 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1151 = llvm.add %k0_right_below_below, %2 overflow<nsw> : i64
    %1152 = llvm.icmp "slt" %1151, %1124 : i64
    llvm.cond_br %1152, ^bb77(%1151, %1149, %1150 : i64, vector<8xf32>, vector<8xf32>), ^bb78(%1149, %1150 : vector<8xf32>, vector<8xf32>)
  ^bb78(%1153: vector<8xf32>, %1154: vector<8xf32>):
    %1155 = llvm.sub %1123, %a_stride0 overflow<nsw> : i64
    %1156 = llvm.icmp "sge" %1155, %5 : i64
    llvm.cond_br %1156, ^bb79, ^bb80
  ^bb79:
    %1157 = llvm.intr.smin(%709, %7) : (i64, i64) -> i64
    %1158 = llvm.intr.smax(%1157, %5) : (i64, i64) -> i64
    %1159 = llvm.trunc %1158 : i64 to i32
    %1160 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1161 = llvm.mlir.poison : vector<8xi32>
    %1162 = llvm.insertelement %1159, %1161[%5 : i64] : vector<8xi32>
    %1163 = llvm.shufflevector %1162, %1161 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1164 = llvm.icmp "slt" %1160, %1163 : vector<8xi32>
    %1165 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1166 = llvm.intr.masked.load %1165, %1164, %17 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1167 = llvm.fadd %1153, %1166 : vector<8xf32>
    %1168 = llvm.fadd %1154, %1166 : vector<8xf32>
    %1169 = llvm.intr.smin(%709, %7) : (i64, i64) -> i64
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
    llvm.intr.masked.store %1167, %1179, %1176 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1180 = llvm.add %i_right_below_below_tile, %2 overflow<nsw> : i64
    %1181 = llvm.mul %1180, %b_stride0 overflow<nsw> : i64
    %1182 = llvm.add %1181, %j_right_panel overflow<nsw> : i64
    %1183 = llvm.getelementptr inbounds %out[%1182] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1168, %1183, %1176 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb81
  ^bb80:
    %1184 = llvm.intr.smin(%709, %7) : (i64, i64) -> i64
    %1185 = llvm.intr.smax(%1184, %5) : (i64, i64) -> i64
    %1186 = llvm.trunc %1185 : i64 to i32
    %1187 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1188 = llvm.mlir.poison : vector<8xi32>
    %1189 = llvm.insertelement %1186, %1188[%5 : i64] : vector<8xi32>
    %1190 = llvm.shufflevector %1189, %1188 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1191 = llvm.icmp "slt" %1187, %1190 : vector<8xi32>
    %1192 = llvm.mul %i_right_below_below_tile, %b_stride0 overflow<nsw> : i64
    %1193 = llvm.add %1192, %j_right_panel overflow<nsw> : i64
    %1194 = llvm.getelementptr inbounds %out[%1193] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1153, %1194, %1191 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1195 = llvm.add %i_right_below_below_tile, %2 overflow<nsw> : i64
    %1196 = llvm.mul %1195, %b_stride0 overflow<nsw> : i64
    %1197 = llvm.add %1196, %j_right_panel overflow<nsw> : i64
    %1198 = llvm.getelementptr inbounds %out[%1197] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1154, %1198, %1191 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb81
  ^bb81:
    %1199 = llvm.add %i_right_below_below_tile, %4 overflow<nsw> : i64
    %1200 = llvm.icmp "slt" %1199, %37 : i64
    llvm.cond_br %1200, ^bb73(%1199 : i64), ^bb82
  ^bb82:
    %1201 = llvm.icmp "slt" %37, %a_size0 : i64
    llvm.cond_br %1201, ^bb83(%37 : i64), ^bb92
  ^bb83(%i_right_below_below_below_tile: i64):
    %1202 = llvm.icmp "eq" %k0_right_piece, %5 : i64
    llvm.cond_br %1202, ^bb84, ^bb85
  ^bb84:
    llvm.br ^bb86(%17 : vector<8xf32>)
  ^bb85:
    %1203 = llvm.intr.smin(%718, %7) : (i64, i64) -> i64
    %1204 = llvm.intr.smax(%1203, %5) : (i64, i64) -> i64
    %1205 = llvm.trunc %1204 : i64 to i32
    %1206 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1207 = llvm.mlir.poison : vector<8xi32>
    %1208 = llvm.insertelement %1205, %1207[%5 : i64] : vector<8xi32>
    %1209 = llvm.shufflevector %1208, %1207 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1210 = llvm.icmp "slt" %1206, %1209 : vector<8xi32>
    %1211 = llvm.mul %i_right_below_below_below_tile, %b_stride0 overflow<nsw> : i64
    %1212 = llvm.add %1211, %j_right_panel overflow<nsw> : i64
    %1213 = llvm.getelementptr inbounds %out[%1212] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1214 = llvm.intr.masked.load %1213, %1210, %17 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb86(%1214 : vector<8xf32>)
  ^bb86(%1215: vector<8xf32>):
    %1216 = llvm.add %k0_right_piece, %10 overflow<nsw> : i64
    %1217 = llvm.intr.smin(%1216, %a_stride0) : (i64, i64) -> i64
    %1218 = llvm.icmp "slt" %k0_right_piece, %1217 : i64
    llvm.cond_br %1218, ^bb87(%k0_right_piece, %1215 : i64, vector<8xf32>), ^bb88(%1215 : vector<8xf32>)
  ^bb87(%k0_right_below_below_below: i64, %1219: vector<8xf32>):
    %1220 = llvm.mul %i_right_below_below_below_tile, %a_stride0 overflow<nsw> : i64
    %1221 = llvm.add %1220, %k0_right_below_below_below overflow<nsw> : i64
    %1222 = llvm.getelementptr inbounds %a[%1221] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1223 = llvm.load %1222 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1224 = llvm.mlir.poison : vector<8xf32>
    %1225 = llvm.insertelement %1223, %1224[%5 : i64] : vector<8xf32>
    %1226 = llvm.shufflevector %1225, %1224 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1227 = llvm.sub %k0_right_below_below_below, %k0_right_piece overflow<nsw> : i64
    %1228 = llvm.mul %1227, %7 overflow<nsw> : i64
    %1229 = llvm.getelementptr inbounds %b_copy_1[%1228] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1230 = llvm.intr.masked.load %1229, %726, %17 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1231 = llvm.fmul %1226, %1230 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1232 = llvm.fadd %1219, %1231 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1233 = llvm.add %k0_right_below_below_below, %2 overflow<nsw> : i64
    %1234 = llvm.icmp "slt" %1233, %1217 : i64
    llvm.cond_br %1234, ^bb87(%1233, %1232 : i64, vector<8xf32>), ^bb88(%1232 : vector<8xf32>)
  ^bb88(%1235: vector<8xf32>):
    %1236 = llvm.sub %1216, %a_stride0 overflow<nsw> : i64
    %1237 = llvm.icmp "sge" %1236, %5 : i64
    llvm.cond_br %1237, ^bb89, ^bb90
  ^bb89:
    %1238 = llvm.intr.smin(%718, %7) : (i64, i64) -> i64
    %1239 = llvm.intr.smax(%1238, %5) : (i64, i64) -> i64
    %1240 = llvm.trunc %1239 : i64 to i32
    %1241 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1242 = llvm.mlir.poison : vector<8xi32>
    %1243 = llvm.insertelement %1240, %1242[%5 : i64] : vector<8xi32>
    %1244 = llvm.shufflevector %1243, %1242 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1245 = llvm.icmp "slt" %1241, %1244 : vector<8xi32>
    %1246 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1247 = llvm.intr.masked.load %1246, %1245, %17 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1248 = llvm.fadd %1235, %1247 : vector<8xf32>
    %1249 = llvm.intr.smin(%718, %7) : (i64, i64) -> i64
    %1250 = llvm.intr.smax(%1249, %5) : (i64, i64) -> i64
    %1251 = llvm.trunc %1250 : i64 to i32
    %1252 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1253 = llvm.mlir.poison : vector<8xi32>
    %1254 = llvm.insertelement %1251, %1253[%5 : i64] : vector<8xi32>
    %1255 = llvm.shufflevector %1254, %1253 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1256 = llvm.icmp "slt" %1252, %1255 : vector<8xi32>
    %1257 = llvm.mul %i_right_below_below_below_tile, %b_stride0 overflow<nsw> : i64
    %1258 = llvm.add %1257, %j_right_panel overflow<nsw> : i64
    %1259 = llvm.getelementptr inbounds %out[%1258] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1248, %1259, %1256 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb91
  ^bb90:
    %1260 = llvm.intr.smin(%718, %7) : (i64, i64) -> i64
    %1261 = llvm.intr.smax(%1260, %5) : (i64, i64) -> i64
    %1262 = llvm.trunc %1261 : i64 to i32
    %1263 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1264 = llvm.mlir.poison : vector<8xi32>
    %1265 = llvm.insertelement %1262, %1264[%5 : i64] : vector<8xi32>
    %1266 = llvm.shufflevector %1265, %1264 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1267 = llvm.icmp "slt" %1263, %1266 : vector<8xi32>
    %1268 = llvm.mul %i_right_below_below_below_tile, %b_stride0 overflow<nsw> : i64
    %1269 = llvm.add %1268, %j_right_panel overflow<nsw> : i64
    %1270 = llvm.getelementptr inbounds %out[%1269] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1235, %1270, %1267 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb91
  ^bb91:
    %1271 = llvm.add %i_right_below_below_below_tile, %2 overflow<nsw> : i64
    %1272 = llvm.icmp "slt" %1271, %a_size0 : i64
    llvm.cond_br %1272, ^bb83(%1271 : i64), ^bb92
  ^bb92:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %1273 = llvm.add %k0_right_piece, %10 overflow<nsw> : i64
    %1274 = llvm.icmp "slt" %1273, %677 : i64
    llvm.cond_br %1274, ^bb49(%1273 : i64), ^bb93
  ^bb93:
    %1275 = llvm.add %j_right_panel, %7 overflow<nsw> : i64
    %1276 = llvm.icmp "slt" %1275, %b_stride0 : i64
    llvm.cond_br %1276, ^bb48(%1275 : i64), ^bb94
  ^bb94:
    llvm.return %15 : i32
  ^bb95(%1277: i32):
    llvm.return %1277 : i32
  }
  llvm.func @program_shapes(%a_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_1: i64, %a_stride0_1: i64, %b_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_1: i64, %b_stride0_1: i64, %bias_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %bias_size0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %1278 = llvm.mlir.constant(0) : i64
    %1279 = llvm.mlir.constant(1) : i64
    %1280 = llvm.mlir.constant(2 : i32) : i32
    %1281 = llvm.mlir.constant(3 : i32) : i32
    %1282 = llvm.mlir.constant(0 : i32) : i32
    %1283 = llvm.icmp "eq" %a_stride0_1, %b_size0_1 : i64
    %1284 = llvm.icmp "eq" %bias_size0_1, %b_stride0_1 : i64
    llvm.cond_br %1283, ^bb1, ^bb3(%1280 : i32)
  ^bb1:
    llvm.cond_br %1284, ^bb2, ^bb3(%1281 : i32)
  ^bb2:
    llvm.store %a_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %1285 = llvm.getelementptr inbounds %extents[%1279] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride0_1, %1285 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1282 : i32
  ^bb3(%1286: i32):
    llvm.return %1286 : i32
  }
}
