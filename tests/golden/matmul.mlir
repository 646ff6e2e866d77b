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
    %23 = affine.min affine_map<(d0) -> (8192, d0)>(%16)
    %24 = arith.muli %23, %14 : index
    %25 = arith.constant 24576 : index
    %26 = arith.cmpi sgt, %24, %25 : index
    %27 = arith.constant 0 : index
    %28 = arith.select %26, %23, %27 : index
    %29 = arith.constant 0 : index
    %30 = arith.constant 0 : index
    %31 = arith.constant 0 : index
    %32 = arith.constant 0 : index
    %33 = arith.constant 0 : index
    %34 = arith.constant 0 : index
    affine.parallel (%j_panel) = (0) to (symbol(%18)) step (16) {
      affine.for %k0_piece = 0 to %19 step 8192 {
        %b_copy = memref.alloc(%28) {alignment = 64 : i64} : memref<?x16xf32>
        scf.if %26 {
          %35 = arith.constant 0 : index
          affine.for %k0_copy = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0)[s0] -> ((d0 + 8192), s0)>(%k0_piece)[%16] {
            affine.prefetch %b[%k0_copy + 8, %j_panel], read, locality<3>, data : memref<?x?xf32>
            %36 = vector.transfer_read %b[%k0_copy, %j_panel], %1 {in_bounds = [true]} : memref<?x?xf32>, vector<16xf32>
            %37 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_copy, %k0_piece)
            vector.transfer_write %36, %b_copy[%37, %35] {in_bounds = [true]} : vector<16xf32>, memref<?x16xf32>
          }
        }
        %38 = affine.min affine_map<(d0, d1) -> (8192, (d0 + (d1 * -1)))>(%16, %k0_piece)
        %39 = arith.maxsi %38, %29 : index
        %40 = arith.select %26, %30, %39 : index
        %41 = memref.subview %b[%k0_piece, %j_panel] [%40, 16] [1, 1] : memref<?x?xf32> to memref<?x16xf32, strided<[?, 1], offset: ?>>
        %42 = "memref.cast"(%b_copy) : (memref<?x16xf32>) -> memref<?x16xf32, strided<[?, 1], offset: ?>>
        %43 = "memref.cast"(%41) : (memref<?x16xf32, strided<[?, 1], offset: ?>>) -> memref<?x16xf32, strided<[?, 1], offset: ?>>
        %b_copy_1 = arith.select %26, %42, %43 : memref<?x16xf32, strided<[?, 1], offset: ?>>
        affine.for %i_tile = 0 to %20 step 6 {
          %44 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<6x16xf32>) {
            affine.yield %2 : vector<6x16xf32>
          } else {
            %45 = vector.transfer_read %out_1[%i_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?xf32>, vector<6x16xf32>
            affine.yield %45 : vector<6x16xf32>
          }
          %46 = affine.for %k0 = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %16) iter_args(%47 = %44) -> (vector<6x16xf32>) {
            affine.prefetch %b_copy_1[%k0 - %k0_piece + 8, 0], read, locality<3>, data : memref<?x16xf32, strided<[?, 1], offset: ?>>
            %48 = vector.transfer_read %a[%i_tile, %k0], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<6x16xf32>
            %49 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0)
            %50 = vector.transfer_read %b_copy_1[%49, %31], %1 {in_bounds = [true]} : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<16xf32>
            %51 = vector.broadcast %50 : vector<16xf32> to vector<6x16xf32>
            %52 = arith.mulf %48, %51 fastmath<reassoc,contract> : vector<6x16xf32>
            %53 = arith.addf %47, %52 fastmath<reassoc,contract> : vector<6x16xf32>
            affine.yield %53 : vector<6x16xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 8192) + (d1 * -1)) >= 0)>(%k0_piece, %16) {
            %54 = vector.transfer_read %bias[%j_panel], %1 {in_bounds = [true]} : memref<?xf32>, vector<16xf32>
            %55 = vector.broadcast %54 : vector<16xf32> to vector<6x16xf32>
            %56 = arith.addf %46, %55 : vector<6x16xf32>
            vector.transfer_write %56, %out_1[%i_tile, %j_panel] {in_bounds = [true, true]} : vector<6x16xf32>, memref<?x?xf32>
          } else {
            vector.transfer_write %46, %out_1[%i_tile, %j_panel] {in_bounds = [true, true]} : vector<6x16xf32>, memref<?x?xf32>
          }
        }
        affine.for %i_below_tile = %20 to %21 step 4 {
          %57 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<4x16xf32>) {
            affine.yield %3 : vector<4x16xf32>
          } else {
            %58 = vector.transfer_read %out_1[%i_below_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?xf32>, vector<4x16xf32>
            affine.yield %58 : vector<4x16xf32>
          }
          %59 = affine.for %k0_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %16) iter_args(%60 = %57) -> (vector<4x16xf32>) {
            affine.prefetch %b_copy_1[%k0_below - %k0_piece + 8, 0], read, locality<3>, data : memref<?x16xf32, strided<[?, 1], offset: ?>>
            %61 = vector.transfer_read %a[%i_below_tile, %k0_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<4x16xf32>
            %62 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_below)
            %63 = vector.transfer_read %b_copy_1[%62, %32], %1 {in_bounds = [true]} : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<16xf32>
            %64 = vector.broadcast %63 : vector<16xf32> to vector<4x16xf32>
            %65 = arith.mulf %61, %64 fastmath<reassoc,contract> : vector<4x16xf32>
            %66 = arith.addf %60, %65 fastmath<reassoc,contract> : vector<4x16xf32>
            affine.yield %66 : vector<4x16xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 8192) + (d1 * -1)) >= 0)>(%k0_piece, %16) {
            %67 = vector.transfer_read %bias[%j_panel], %1 {in_bounds = [true]} : memref<?xf32>, vector<16xf32>
            %68 = vector.broadcast %67 : vector<16xf32> to vector<4x16xf32>
            %69 = arith.addf %59, %68 : vector<4x16xf32>
            vector.transfer_write %69, %out_1[%i_below_tile, %j_panel] {in_bounds = [true, true]} : vector<4x16xf32>, memref<?x?xf32>
          } else {
            vector.transfer_write %59, %out_1[%i_below_tile, %j_panel] {in_bounds = [true, true]} : vector<4x16xf32>, memref<?x?xf32>
          }
        }
        affine.for %i_below_below_tile = %21 to %22 step 2 {
          %70 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<2x16xf32>) {
            affine.yield %4 : vector<2x16xf32>
          } else {
            %71 = vector.transfer_read %out_1[%i_below_below_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?xf32>, vector<2x16xf32>
            affine.yield %71 : vector<2x16xf32>
          }
          %72 = affine.for %k0_below_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %16) iter_args(%73 = %70) -> (vector<2x16xf32>) {
            affine.prefetch %b_copy_1[%k0_below_below - %k0_piece + 8, 0], read, locality<3>, data : memref<?x16xf32, strided<[?, 1], offset: ?>>
            %74 = vector.transfer_read %a[%i_below_below_tile, %k0_below_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<2x16xf32>
            %75 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_below_below)
            %76 = vector.transfer_read %b_copy_1[%75, %33], %1 {in_bounds = [true]} : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<16xf32>
            %77 = vector.broadcast %76 : vector<16xf32> to vector<2x16xf32>
            %78 = arith.mulf %74, %77 fastmath<reassoc,contract> : vector<2x16xf32>
            %79 = arith.addf %73, %78 fastmath<reassoc,contract> : vector<2x16xf32>
            affine.yield %79 : vector<2x16xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 8192) + (d1 * -1)) >= 0)>(%k0_piece, %16) {
            %80 = vector.transfer_read %bias[%j_panel], %1 {in_bounds = [true]} : memref<?xf32>, vector<16xf32>
            %81 = vector.broadcast %80 : vector<16xf32> to vector<2x16xf32>
            %82 = arith.addf %72, %81 : vector<2x16xf32>
            vector.transfer_write %82, %out_1[%i_below_below_tile, %j_panel] {in_bounds = [true, true]} : vector<2x16xf32>, memref<?x?xf32>
          } else {
            vector.transfer_write %72, %out_1[%i_below_below_tile, %j_panel] {in_bounds = [true, true]} : vector<2x16xf32>, memref<?x?xf32>
          }
        }
        affine.for %i_below_below_below_tile = %22 to %14 {
          %83 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<1x16xf32>) {
            affine.yield %5 : vector<1x16xf32>
          } else {
            %84 = vector.transfer_read %out_1[%i_below_below_below_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?xf32>, vector<1x16xf32>
            affine.yield %84 : vector<1x16xf32>
          }
          %85 = affine.for %k0_below_below_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %16) iter_args(%86 = %83) -> (vector<1x16xf32>) {
            affine.prefetch %b_copy_1[%k0_below_below_below - %k0_piece + 8, 0], read, locality<3>, data : memref<?x16xf32, strided<[?, 1], offset: ?>>
            %87 = vector.transfer_read %a[%i_below_below_below_tile, %k0_below_below_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<1x16xf32>
            %88 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_below_below_below)
            %89 = vector.transfer_read %b_copy_1[%88, %34], %1 {in_bounds = [true]} : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<16xf32>
            %90 = vector.broadcast %89 : vector<16xf32> to vector<1x16xf32>
            %91 = arith.mulf %87, %90 fastmath<reassoc,contract> : vector<1x16xf32>
            %92 = arith.addf %86, %91 fastmath<reassoc,contract> : vector<1x16xf32>
            affine.yield %92 : vector<1x16xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 8192) + (d1 * -1)) >= 0)>(%k0_piece, %16) {
            %93 = vector.transfer_read %bias[%j_panel], %1 {in_bounds = [true]} : memref<?xf32>, vector<16xf32>
            %94 = vector.broadcast %93 : vector<16xf32> to vector<1x16xf32>
            %95 = arith.addf %85, %94 : vector<1x16xf32>
            vector.transfer_write %95, %out_1[%i_below_below_below_tile, %j_panel] {in_bounds = [true, true]} : vector<1x16xf32>, memref<?x?xf32>
          } else {
            vector.transfer_write %85, %out_1[%i_below_below_below_tile, %j_panel] {in_bounds = [true, true]} : vector<1x16xf32>, memref<?x?xf32>
          }
        }
        memref.dealloc %b_copy : memref<?x16xf32>
      }
    }
    %96 = affine.max affine_map<(d0) -> (d0, 1)>(%16)
    %97 = affine.apply affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%14)
    %98 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0))>(%97, %14)
    %99 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 2) * 2) + d0))>(%98, %14)
    %100 = affine.min affine_map<(d0) -> (16384, d0)>(%16)
    %101 = affine.min affine_map<(d0) -> (8, (d0 mod 16))>(%17)
    %102 = arith.constant 0 : index
    %103 = arith.maxsi %101, %102 : index
    %104 = arith.muli %100, %14 : index
    %105 = arith.constant 12288 : index
    %106 = arith.cmpi sgt, %104, %105 : index
    %107 = arith.constant 0 : index
    %108 = arith.select %106, %100, %107 : index
    %109 = arith.constant 0 : index
    %110 = arith.select %106, %103, %109 : index
    %111 = arith.constant 0 : index
    %112 = arith.constant 0 : index
    %113 = arith.constant 0 : index
    %114 = arith.constant 0 : index
    %115 = arith.constant 0 : index
    %116 = arith.constant 0 : index
    %117 = arith.constant 0 : index
    affine.for %j_right_panel = %18 to %17 step 8 {
      %118 = affine.min affine_map<(d0, d1) -> (8, (d0 + (d1 * -1)))>(%17, %j_right_panel)
      %119 = arith.maxsi %118, %112 : index
      %120 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %17, %j_right_panel)
      %121 = vector.create_mask %120 : vector<8xi1>
      %122 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %17, %j_right_panel)
      %123 = vector.create_mask %122 : vector<8xi1>
      %124 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %17, %j_right_panel)
      %125 = vector.create_mask %124 : vector<8xi1>
      %126 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %17, %j_right_panel)
      %127 = vector.create_mask %126 : vector<8xi1>
      affine.for %k0_right_piece = 0 to %96 step 16384 {
        %b_copy_2 = memref.alloc(%108, %110) {alignment = 64 : i64} : memref<?x?xf32>
        scf.if %106 {
          %128 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %17, %j_right_panel)
          %129 = vector.create_mask %128 : vector<8xi1>
          %130 = arith.constant 0 : index
          affine.for %k0_right_copy = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0)[s0] -> ((d0 + 16384), s0)>(%k0_right_piece)[%16] {
            affine.prefetch %b[%k0_right_copy + 8, %j_right_panel], read, locality<3>, data : memref<?x?xf32>
            %131 = vector.transfer_read %b[%k0_right_copy, %j_right_panel], %1, %129 {in_bounds = [true]} : memref<?x?xf32>, vector<8xf32>
            %132 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_right_copy, %k0_right_piece)
            vector.transfer_write %131, %b_copy_2[%132, %130], %129 {in_bounds = [true]} : vector<8xf32>, memref<?x?xf32>
          }
        }
        %133 = affine.min affine_map<(d0, d1) -> (16384, (d0 + (d1 * -1)))>(%16, %k0_right_piece)
        %134 = arith.maxsi %133, %111 : index
        %135 = arith.select %106, %113, %134 : index
        %136 = memref.subview %b[%k0_right_piece, %j_right_panel] [%135, %119] [1, 1] : memref<?x?xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
        %137 = "memref.cast"(%b_copy_2) : (memref<?x?xf32>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %138 = "memref.cast"(%136) : (memref<?x?xf32, strided<[?, 1], offset: ?>>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %b_copy_3 = arith.select %106, %137, %138 : memref<?x?xf32, strided<[?, 1], offset: ?>>
        affine.for %i_right_tile = 0 to %97 step 8 {
          %139 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<8x8xf32>) {
            affine.yield %6 : vector<8x8xf32>
          } else {
            %140 = vector.create_mask %7, %120 : vector<8x8xi1>
            %141 = vector.transfer_read %out_1[%i_right_tile, %j_right_panel], %1, %140 {in_bounds = [true, true]} : memref<?x?xf32>, vector<8x8xf32>
            affine.yield %141 : vector<8x8xf32>
          }
          %142 = affine.for %k0_right = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %16) iter_args(%143 = %139) -> (vector<8x8xf32>) {
            %144 = vector.transfer_read %a[%i_right_tile, %k0_right], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<8x8xf32>
            %145 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right)
            %146 = vector.transfer_read %b_copy_3[%145, %114], %1, %121 {in_bounds = [true]} : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
            %147 = vector.broadcast %146 : vector<8xf32> to vector<8x8xf32>
            %148 = arith.mulf %144, %147 fastmath<reassoc,contract> : vector<8x8xf32>
            %149 = arith.addf %143, %148 fastmath<reassoc,contract> : vector<8x8xf32>
            affine.yield %149 : vector<8x8xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 16384) + (d1 * -1)) >= 0)>(%k0_right_piece, %16) {
            %150 = vector.create_mask %120 : vector<8xi1>
            %151 = vector.transfer_read %bias[%j_right_panel], %1, %150 {in_bounds = [true]} : memref<?xf32>, vector<8xf32>
            %152 = vector.broadcast %151 : vector<8xf32> to vector<8x8xf32>
            %153 = arith.addf %142, %152 : vector<8x8xf32>
            %154 = vector.create_mask %7, %120 : vector<8x8xi1>
            vector.transfer_write %153, %out_1[%i_right_tile, %j_right_panel], %154 {in_bounds = [true, true]} : vector<8x8xf32>, memref<?x?xf32>
          } else {
            %155 = vector.create_mask %7, %120 : vector<8x8xi1>
            vector.transfer_write %142, %out_1[%i_right_tile, %j_right_panel], %155 {in_bounds = [true, true]} : vector<8x8xf32>, memref<?x?xf32>
          }
        }
        affine.for %i_right_below_tile = %97 to %98 step 4 {
          %156 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<4x8xf32>) {
            affine.yield %8 : vector<4x8xf32>
          } else {
            %157 = vector.create_mask %9, %122 : vector<4x8xi1>
            %158 = vector.transfer_read %out_1[%i_right_below_tile, %j_right_panel], %1, %157 {in_bounds = [true, true]} : memref<?x?xf32>, vector<4x8xf32>
            affine.yield %158 : vector<4x8xf32>
          }
          %159 = affine.for %k0_right_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %16) iter_args(%160 = %156) -> (vector<4x8xf32>) {
            %161 = vector.transfer_read %a[%i_right_below_tile, %k0_right_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<4x8xf32>
            %162 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right_below)
            %163 = vector.transfer_read %b_copy_3[%162, %115], %1, %123 {in_bounds = [true]} : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
            %164 = vector.broadcast %163 : vector<8xf32> to vector<4x8xf32>
            %165 = arith.mulf %161, %164 fastmath<reassoc,contract> : vector<4x8xf32>
            %166 = arith.addf %160, %165 fastmath<reassoc,contract> : vector<4x8xf32>
            affine.yield %166 : vector<4x8xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 16384) + (d1 * -1)) >= 0)>(%k0_right_piece, %16) {
            %167 = vector.create_mask %122 : vector<8xi1>
            %168 = vector.transfer_read %bias[%j_right_panel], %1, %167 {in_bounds = [true]} : memref<?xf32>, vector<8xf32>
            %169 = vector.broadcast %168 : vector<8xf32> to vector<4x8xf32>
            %170 = arith.addf %159, %169 : vector<4x8xf32>
            %171 = vector.create_mask %9, %122 : vector<4x8xi1>
            vector.transfer_write %170, %out_1[%i_right_below_tile, %j_right_panel], %171 {in_bounds = [true, true]} : vector<4x8xf32>, memref<?x?xf32>
          } else {
            %172 = vector.create_mask %9, %122 : vector<4x8xi1>
            vector.transfer_write %159, %out_1[%i_right_below_tile, %j_right_panel], %172 {in_bounds = [true, true]} : vector<4x8xf32>, memref<?x?xf32>
          }
        }
        affine.for %i_right_below_below_tile = %98 to %99 step 2 {
          %173 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<2x8xf32>) {
            affine.yield %10 : vector<2x8xf32>
          } else {
            %174 = vector.create_mask %11, %124 : vector<2x8xi1>
            %175 = vector.transfer_read %out_1[%i_right_below_below_tile, %j_right_panel], %1, %174 {in_bounds = [true, true]} : memref<?x?xf32>, vector<2x8xf32>
            affine.yield %175 : vector<2x8xf32>
          }
          %176 = affine.for %k0_right_below_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %16) iter_args(%177 = %173) -> (vector<2x8xf32>) {
            %178 = vector.transfer_read %a[%i_right_below_below_tile, %k0_right_below_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<2x8xf32>
            %179 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right_below_below)
            %180 = vector.transfer_read %b_copy_3[%179, %116], %1, %125 {in_bounds = [true]} : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
            %181 = vector.broadcast %180 : vector<8xf32> to vector<2x8xf32>
            %182 = arith.mulf %178, %181 fastmath<reassoc,contract> : vector<2x8xf32>
            %183 = arith.addf %177, %182 fastmath<reassoc,contract> : vector<2x8xf32>
            affine.yield %183 : vector<2x8xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 16384) + (d1 * -1)) >= 0)>(%k0_right_piece, %16) {
            %184 = vector.create_mask %124 : vector<8xi1>
            %185 = vector.transfer_read %bias[%j_right_panel], %1, %184 {in_bounds = [true]} : memref<?xf32>, vector<8xf32>
            %186 = vector.broadcast %185 : vector<8xf32> to vector<2x8xf32>
            %187 = arith.addf %176, %186 : vector<2x8xf32>
            %188 = vector.create_mask %11, %124 : vector<2x8xi1>
            vector.transfer_write %187, %out_1[%i_right_below_below_tile, %j_right_panel], %188 {in_bounds = [true, true]} : vector<2x8xf32>, memref<?x?xf32>
          } else {
            %189 = vector.create_mask %11, %124 : vector<2x8xi1>
            vector.transfer_write %176, %out_1[%i_right_below_below_tile, %j_right_panel], %189 {in_bounds = [true, true]} : vector<2x8xf32>, memref<?x?xf32>
          }
        }
        affine.for %i_right_below_below_below_tile = %99 to %14 {
          %190 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<1x8xf32>) {
            affine.yield %12 : vector<1x8xf32>
          } else {
            %191 = vector.create_mask %13, %126 : vector<1x8xi1>
            %192 = vector.transfer_read %out_1[%i_right_below_below_below_tile, %j_right_panel], %1, %191 {in_bounds = [true, true]} : memref<?x?xf32>, vector<1x8xf32>
            affine.yield %192 : vector<1x8xf32>
          }
          %193 = affine.for %k0_right_below_below_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %16) iter_args(%194 = %190) -> (vector<1x8xf32>) {
            %195 = vector.transfer_read %a[%i_right_below_below_below_tile, %k0_right_below_below_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<1x8xf32>
            %196 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right_below_below_below)
            %197 = vector.transfer_read %b_copy_3[%196, %117], %1, %127 {in_bounds = [true]} : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
            %198 = vector.broadcast %197 : vector<8xf32> to vector<1x8xf32>
            %199 = arith.mulf %195, %198 fastmath<reassoc,contract> : vector<1x8xf32>
            %200 = arith.addf %194, %199 fastmath<reassoc,contract> : vector<1x8xf32>
            affine.yield %200 : vector<1x8xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 16384) + (d1 * -1)) >= 0)>(%k0_right_piece, %16) {
            %201 = vector.create_mask %126 : vector<8xi1>
            %202 = vector.transfer_read %bias[%j_right_panel], %1, %201 {in_bounds = [true]} : memref<?xf32>, vector<8xf32>
            %203 = vector.broadcast %202 : vector<8xf32> to vector<1x8xf32>
            %204 = arith.addf %193, %203 : vector<1x8xf32>
            %205 = vector.create_mask %13, %126 : vector<1x8xi1>
            vector.transfer_write %204, %out_1[%i_right_below_below_below_tile, %j_right_panel], %205 {in_bounds = [true, true]} : vector<1x8xf32>, memref<?x?xf32>
          } else {
            %206 = vector.create_mask %13, %126 : vector<1x8xi1>
            vector.transfer_write %193, %out_1[%i_right_below_below_below_tile, %j_right_panel], %206 {in_bounds = [true, true]} : vector<1x8xf32>, memref<?x?xf32>
          }
        }
        memref.dealloc %b_copy_2 : memref<?x?xf32>
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
    %c8192 = arith.constant 8192 : index
    %c0 = arith.constant 0 : index
    %c8 = arith.constant 8 : index
    %c3 = arith.constant 3 : index
    %c5 = arith.constant 5 : index
    %c16384 = arith.constant 16384 : index
    %c15 = arith.constant 15 : index
    %c7 = arith.constant 7 : index
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
    %17 = arith.minsi %c8192, %2 : index
    %18 = arith.muli %17, %1 : index
    %19 = arith.constant 24576 : index
    %20 = arith.cmpi sgt, %18, %19 : index
    %21 = arith.select %20, %17, %c0 : index
    %22 = arith.constant 0 : index
    %23 = arith.maxsi %5, %22 : index
    %24 = arith.constant 15 : index
    %25 = arith.addi %23, %24 : index
    %26 = arith.constant 16 : index
    %27 = arith.divui %25, %26 : index
    %28 = arith.constant 0 : index
    %29 = arith.maxsi %6, %28 : index
    %30 = arith.constant 8191 : index
    %31 = arith.addi %29, %30 : index
    %32 = arith.constant 8192 : index
    %33 = arith.divui %31, %32 : index
    %34 = arith.constant 8192 : index
    %35 = arith.minsi %34, %2 : index
    %36 = arith.constant 0 : index
    %37 = arith.maxsi %35, %36 : index
    %38 = arith.constant 13 : index
    %39 = arith.muli %37, %38 : index
    %40 = arith.constant 3 : index
    %41 = arith.addi %40, %39 : index
    %42 = arith.constant 0 : index
    %43 = arith.maxsi %8, %42 : index
    %44 = arith.constant 5 : index
    %45 = arith.addi %43, %44 : index
    %46 = arith.constant 6 : index
    %47 = arith.divui %45, %46 : index
    %48 = arith.constant 55 : index
    %49 = arith.muli %37, %48 : index
    %50 = arith.constant 38 : index
    %51 = arith.addi %50, %49 : index
    %52 = arith.constant 46 : index
    %53 = arith.addi %51, %52 : index
    %54 = arith.constant 30 : index
    %55 = arith.addi %53, %54 : index
    %56 = arith.muli %47, %55 : index
    %57 = arith.subi %12, %8 : index
    %58 = arith.constant 0 : index
    %59 = arith.maxsi %57, %58 : index
    %60 = arith.constant 3 : index
    %61 = arith.addi %59, %60 : index
    %62 = arith.constant 4 : index
    %63 = arith.divui %61, %62 : index
    %64 = arith.constant 39 : index
    %65 = arith.muli %37, %64 : index
    %66 = arith.constant 28 : index
    %67 = arith.addi %66, %65 : index
    %68 = arith.constant 32 : index
    %69 = arith.addi %67, %68 : index
    %70 = arith.constant 20 : index
    %71 = arith.addi %69, %70 : index
    %72 = arith.muli %63, %71 : index
    %73 = arith.subi %16, %12 : index
    %74 = arith.constant 0 : index
    %75 = arith.maxsi %73, %74 : index
    %76 = arith.constant 1 : index
    %77 = arith.addi %75, %76 : index
    %78 = arith.constant 2 : index
    %79 = arith.divui %77, %78 : index
    %80 = arith.constant 23 : index
    %81 = arith.muli %37, %80 : index
    %82 = arith.constant 18 : index
    %83 = arith.addi %82, %81 : index
    %84 = arith.constant 18 : index
    %85 = arith.addi %83, %84 : index
    %86 = arith.constant 10 : index
    %87 = arith.addi %85, %86 : index
    %88 = arith.muli %79, %87 : index
    %89 = arith.subi %1, %16 : index
    %90 = arith.constant 0 : index
    %91 = arith.maxsi %89, %90 : index
    %92 = arith.constant 15 : index
    %93 = arith.muli %37, %92 : index
    %94 = arith.constant 13 : index
    %95 = arith.addi %94, %93 : index
    %96 = arith.constant 11 : index
    %97 = arith.addi %95, %96 : index
    %98 = arith.constant 5 : index
    %99 = arith.addi %97, %98 : index
    %100 = arith.muli %91, %99 : index
    %101 = arith.constant 15 : index
    %102 = arith.addi %101, %41 : index
    %103 = arith.addi %102, %56 : index
    %104 = arith.addi %103, %72 : index
    %105 = arith.addi %104, %88 : index
    %106 = arith.addi %105, %100 : index
    %107 = arith.muli %33, %106 : index
    %108 = arith.constant 1 : index
    %109 = arith.addi %108, %107 : index
    %110 = arith.muli %27, %109 : index
    %111 = arith.constant 32768 : index
    %112 = arith.cmpi sge, %110, %111 : index
    "omp.parallel"(%112) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %5, %c16) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_panel: index):
          scf.for %k0_piece = %c0 to %6 step %c8192 {
            %b_copy = memref.alloc(%21) {alignment = 64 : i64} : memref<?x16xf32>
            scf.if %20 {
              %113 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
              %114 = arith.minsi %113, %2 : index
              scf.for %k0_copy = %k0_piece to %114 step %c1 {
                %115 = arith.addi %k0_copy, %c8 overflow<nsw> : index
                memref.prefetch %b[%115, %j_panel], read, locality<3>, data : memref<?x?xf32>
                %116 = vector.load %b[%k0_copy, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %117 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %118 = vector.load %b[%k0_copy, %117] : memref<?x?xf32>, vector<8xf32>
                %119 = arith.subi %k0_copy, %k0_piece overflow<nsw> : index
                vector.store %116, %b_copy[%119, %c0] : memref<?x16xf32>, vector<8xf32>
                %120 = arith.addi %c0, %c8 overflow<nsw> : index
                vector.store %118, %b_copy[%119, %120] : memref<?x16xf32>, vector<8xf32>
              }
            }
            %121 = arith.subi %2, %k0_piece overflow<nsw> : index
            %122 = arith.minsi %c8192, %121 : index
            %123 = arith.maxsi %122, %c0 : index
            %124 = arith.select %20, %c0, %123 : index
            %125 = memref.subview %b[%k0_piece, %j_panel] [%124, 16] [1, 1] : memref<?x?xf32> to memref<?x16xf32, strided<[?, 1], offset: ?>>
            %126 = "memref.cast"(%b_copy) : (memref<?x16xf32>) -> memref<?x16xf32, strided<[?, 1], offset: ?>>
            %127 = "memref.cast"(%125) : (memref<?x16xf32, strided<[?, 1], offset: ?>>) -> memref<?x16xf32, strided<[?, 1], offset: ?>>
            %b_copy_1 = arith.select %20, %126, %127 : memref<?x16xf32, strided<[?, 1], offset: ?>>
            scf.for %i_tile = %c0 to %8 step %c6 {
              %128 = arith.cmpi eq, %k0_piece, %c0 : index
              %129, %130, %131, %132, %133, %134, %135, %136, %137, %138, %139, %140 = scf.if %128 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %0, %0, %0, %0, %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %141 = vector.load %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %142 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %143 = vector.load %out_1[%i_tile, %142] : memref<?x?xf32>, vector<8xf32>
                %144 = arith.addi %i_tile, %c1 overflow<nsw> : index
                %145 = vector.load %out_1[%144, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %146 = vector.load %out_1[%144, %142] : memref<?x?xf32>, vector<8xf32>
                %147 = arith.addi %i_tile, %c2 overflow<nsw> : index
                %148 = vector.load %out_1[%147, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %149 = vector.load %out_1[%147, %142] : memref<?x?xf32>, vector<8xf32>
                %150 = arith.addi %i_tile, %c3 overflow<nsw> : index
                %151 = vector.load %out_1[%150, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %152 = vector.load %out_1[%150, %142] : memref<?x?xf32>, vector<8xf32>
                %153 = arith.addi %i_tile, %c4 overflow<nsw> : index
                %154 = vector.load %out_1[%153, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %155 = vector.load %out_1[%153, %142] : memref<?x?xf32>, vector<8xf32>
                %156 = arith.addi %i_tile, %c5 overflow<nsw> : index
                %157 = vector.load %out_1[%156, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %158 = vector.load %out_1[%156, %142] : memref<?x?xf32>, vector<8xf32>
                scf.yield %141, %143, %145, %146, %148, %149, %151, %152, %154, %155, %157, %158 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %159 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
              %160 = arith.minsi %159, %2 : index
              %161, %162, %163, %164, %165, %166, %167, %168, %169, %170, %171, %172 = scf.for %k0 = %k0_piece to %160 step %c1 iter_args(%173 = %129, %174 = %130, %175 = %131, %176 = %132, %177 = %133, %178 = %134, %179 = %135, %180 = %136, %181 = %137, %182 = %138, %183 = %139, %184 = %140) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %185 = arith.subi %k0, %k0_piece overflow<nsw> : index
                %186 = arith.addi %185, %c8 overflow<nsw> : index
                memref.prefetch %b_copy_1[%186, %c0], read, locality<3>, data : memref<?x16xf32, strided<[?, 1], offset: ?>>
                %187 = memref.load %a[%i_tile, %k0] : memref<?x?xf32>
                %188 = vector.broadcast %187 : f32 to vector<8xf32>
                %189 = arith.addi %i_tile, %c1 overflow<nsw> : index
                %190 = memref.load %a[%189, %k0] : memref<?x?xf32>
                %191 = vector.broadcast %190 : f32 to vector<8xf32>
                %192 = arith.addi %i_tile, %c2 overflow<nsw> : index
                %193 = memref.load %a[%192, %k0] : memref<?x?xf32>
                %194 = vector.broadcast %193 : f32 to vector<8xf32>
                %195 = arith.addi %i_tile, %c3 overflow<nsw> : index
                %196 = memref.load %a[%195, %k0] : memref<?x?xf32>
                %197 = vector.broadcast %196 : f32 to vector<8xf32>
                %198 = arith.addi %i_tile, %c4 overflow<nsw> : index
                %199 = memref.load %a[%198, %k0] : memref<?x?xf32>
                %200 = vector.broadcast %199 : f32 to vector<8xf32>
                %201 = arith.addi %i_tile, %c5 overflow<nsw> : index
                %202 = memref.load %a[%201, %k0] : memref<?x?xf32>
                %203 = vector.broadcast %202 : f32 to vector<8xf32>
                %204 = vector.load %b_copy_1[%185, %c0] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %205 = arith.addi %c0, %c8 overflow<nsw> : index
                %206 = vector.load %b_copy_1[%185, %205] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %207 = arith.mulf %188, %204 fastmath<reassoc,contract> : vector<8xf32>
                %208 = arith.mulf %188, %206 fastmath<reassoc,contract> : vector<8xf32>
                %209 = arith.mulf %191, %204 fastmath<reassoc,contract> : vector<8xf32>
                %210 = arith.mulf %191, %206 fastmath<reassoc,contract> : vector<8xf32>
                %211 = arith.mulf %194, %204 fastmath<reassoc,contract> : vector<8xf32>
                %212 = arith.mulf %194, %206 fastmath<reassoc,contract> : vector<8xf32>
                %213 = arith.mulf %197, %204 fastmath<reassoc,contract> : vector<8xf32>
                %214 = arith.mulf %197, %206 fastmath<reassoc,contract> : vector<8xf32>
                %215 = arith.mulf %200, %204 fastmath<reassoc,contract> : vector<8xf32>
                %216 = arith.mulf %200, %206 fastmath<reassoc,contract> : vector<8xf32>
                %217 = arith.mulf %203, %204 fastmath<reassoc,contract> : vector<8xf32>
                %218 = arith.mulf %203, %206 fastmath<reassoc,contract> : vector<8xf32>
                %219 = arith.addf %173, %207 fastmath<reassoc,contract> : vector<8xf32>
                %220 = arith.addf %174, %208 fastmath<reassoc,contract> : vector<8xf32>
                %221 = arith.addf %175, %209 fastmath<reassoc,contract> : vector<8xf32>
                %222 = arith.addf %176, %210 fastmath<reassoc,contract> : vector<8xf32>
                %223 = arith.addf %177, %211 fastmath<reassoc,contract> : vector<8xf32>
                %224 = arith.addf %178, %212 fastmath<reassoc,contract> : vector<8xf32>
                %225 = arith.addf %179, %213 fastmath<reassoc,contract> : vector<8xf32>
                %226 = arith.addf %180, %214 fastmath<reassoc,contract> : vector<8xf32>
                %227 = arith.addf %181, %215 fastmath<reassoc,contract> : vector<8xf32>
                %228 = arith.addf %182, %216 fastmath<reassoc,contract> : vector<8xf32>
                %229 = arith.addf %183, %217 fastmath<reassoc,contract> : vector<8xf32>
                %230 = arith.addf %184, %218 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %219, %220, %221, %222, %223, %224, %225, %226, %227, %228, %229, %230 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %231 = arith.subi %159, %2 overflow<nsw> : index
              %232 = arith.cmpi sge, %231, %c0 : index
              scf.if %232 {
                %233 = vector.load %bias[%j_panel] : memref<?xf32>, vector<8xf32>
                %234 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %235 = vector.load %bias[%234] : memref<?xf32>, vector<8xf32>
                %236 = arith.addf %161, %233 : vector<8xf32>
                %237 = arith.addf %162, %235 : vector<8xf32>
                %238 = arith.addf %163, %233 : vector<8xf32>
                %239 = arith.addf %164, %235 : vector<8xf32>
                %240 = arith.addf %165, %233 : vector<8xf32>
                %241 = arith.addf %166, %235 : vector<8xf32>
                %242 = arith.addf %167, %233 : vector<8xf32>
                %243 = arith.addf %168, %235 : vector<8xf32>
                %244 = arith.addf %169, %233 : vector<8xf32>
                %245 = arith.addf %170, %235 : vector<8xf32>
                %246 = arith.addf %171, %233 : vector<8xf32>
                %247 = arith.addf %172, %235 : vector<8xf32>
                vector.store %236, %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %237, %out_1[%i_tile, %234] : memref<?x?xf32>, vector<8xf32>
                %248 = arith.addi %i_tile, %c1 overflow<nsw> : index
                vector.store %238, %out_1[%248, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %239, %out_1[%248, %234] : memref<?x?xf32>, vector<8xf32>
                %249 = arith.addi %i_tile, %c2 overflow<nsw> : index
                vector.store %240, %out_1[%249, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %241, %out_1[%249, %234] : memref<?x?xf32>, vector<8xf32>
                %250 = arith.addi %i_tile, %c3 overflow<nsw> : index
                vector.store %242, %out_1[%250, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %243, %out_1[%250, %234] : memref<?x?xf32>, vector<8xf32>
                %251 = arith.addi %i_tile, %c4 overflow<nsw> : index
                vector.store %244, %out_1[%251, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %245, %out_1[%251, %234] : memref<?x?xf32>, vector<8xf32>
                %252 = arith.addi %i_tile, %c5 overflow<nsw> : index
                vector.store %246, %out_1[%252, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %247, %out_1[%252, %234] : memref<?x?xf32>, vector<8xf32>
              } else {
                vector.store %161, %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %253 = arith.addi %j_panel, %c8 overflow<nsw> : index
                vector.store %162, %out_1[%i_tile, %253] : memref<?x?xf32>, vector<8xf32>
                %254 = arith.addi %i_tile, %c1 overflow<nsw> : index
                vector.store %163, %out_1[%254, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %164, %out_1[%254, %253] : memref<?x?xf32>, vector<8xf32>
                %255 = arith.addi %i_tile, %c2 overflow<nsw> : index
                vector.store %165, %out_1[%255, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %166, %out_1[%255, %253] : memref<?x?xf32>, vector<8xf32>
                %256 = arith.addi %i_tile, %c3 overflow<nsw> : index
                vector.store %167, %out_1[%256, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %168, %out_1[%256, %253] : memref<?x?xf32>, vector<8xf32>
                %257 = arith.addi %i_tile, %c4 overflow<nsw> : index
                vector.store %169, %out_1[%257, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %170, %out_1[%257, %253] : memref<?x?xf32>, vector<8xf32>
                %258 = arith.addi %i_tile, %c5 overflow<nsw> : index
                vector.store %171, %out_1[%258, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %172, %out_1[%258, %253] : memref<?x?xf32>, vector<8xf32>
              }
            }
            scf.for %i_below_tile = %8 to %12 step %c4 {
              %259 = arith.cmpi eq, %k0_piece, %c0 : index
              %260, %261, %262, %263, %264, %265, %266, %267 = scf.if %259 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %268 = vector.load %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %269 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %270 = vector.load %out_1[%i_below_tile, %269] : memref<?x?xf32>, vector<8xf32>
                %271 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                %272 = vector.load %out_1[%271, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %273 = vector.load %out_1[%271, %269] : memref<?x?xf32>, vector<8xf32>
                %274 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                %275 = vector.load %out_1[%274, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %276 = vector.load %out_1[%274, %269] : memref<?x?xf32>, vector<8xf32>
                %277 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                %278 = vector.load %out_1[%277, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %279 = vector.load %out_1[%277, %269] : memref<?x?xf32>, vector<8xf32>
                scf.yield %268, %270, %272, %273, %275, %276, %278, %279 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %280 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
              %281 = arith.minsi %280, %2 : index
              %282, %283, %284, %285, %286, %287, %288, %289 = scf.for %k0_below = %k0_piece to %281 step %c1 iter_args(%290 = %260, %291 = %261, %292 = %262, %293 = %263, %294 = %264, %295 = %265, %296 = %266, %297 = %267) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %298 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
                %299 = arith.addi %298, %c8 overflow<nsw> : index
                memref.prefetch %b_copy_1[%299, %c0], read, locality<3>, data : memref<?x16xf32, strided<[?, 1], offset: ?>>
                %300 = memref.load %a[%i_below_tile, %k0_below] : memref<?x?xf32>
                %301 = vector.broadcast %300 : f32 to vector<8xf32>
                %302 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                %303 = memref.load %a[%302, %k0_below] : memref<?x?xf32>
                %304 = vector.broadcast %303 : f32 to vector<8xf32>
                %305 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                %306 = memref.load %a[%305, %k0_below] : memref<?x?xf32>
                %307 = vector.broadcast %306 : f32 to vector<8xf32>
                %308 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                %309 = memref.load %a[%308, %k0_below] : memref<?x?xf32>
                %310 = vector.broadcast %309 : f32 to vector<8xf32>
                %311 = vector.load %b_copy_1[%298, %c0] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %312 = arith.addi %c0, %c8 overflow<nsw> : index
                %313 = vector.load %b_copy_1[%298, %312] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %314 = arith.mulf %301, %311 fastmath<reassoc,contract> : vector<8xf32>
                %315 = arith.mulf %301, %313 fastmath<reassoc,contract> : vector<8xf32>
                %316 = arith.mulf %304, %311 fastmath<reassoc,contract> : vector<8xf32>
                %317 = arith.mulf %304, %313 fastmath<reassoc,contract> : vector<8xf32>
                %318 = arith.mulf %307, %311 fastmath<reassoc,contract> : vector<8xf32>
                %319 = arith.mulf %307, %313 fastmath<reassoc,contract> : vector<8xf32>
                %320 = arith.mulf %310, %311 fastmath<reassoc,contract> : vector<8xf32>
                %321 = arith.mulf %310, %313 fastmath<reassoc,contract> : vector<8xf32>
                %322 = arith.addf %290, %314 fastmath<reassoc,contract> : vector<8xf32>
                %323 = arith.addf %291, %315 fastmath<reassoc,contract> : vector<8xf32>
                %324 = arith.addf %292, %316 fastmath<reassoc,contract> : vector<8xf32>
                %325 = arith.addf %293, %317 fastmath<reassoc,contract> : vector<8xf32>
                %326 = arith.addf %294, %318 fastmath<reassoc,contract> : vector<8xf32>
                %327 = arith.addf %295, %319 fastmath<reassoc,contract> : vector<8xf32>
                %328 = arith.addf %296, %320 fastmath<reassoc,contract> : vector<8xf32>
                %329 = arith.addf %297, %321 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %322, %323, %324, %325, %326, %327, %328, %329 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %330 = arith.subi %280, %2 overflow<nsw> : index
              %331 = arith.cmpi sge, %330, %c0 : index
              scf.if %331 {
                %332 = vector.load %bias[%j_panel] : memref<?xf32>, vector<8xf32>
                %333 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %334 = vector.load %bias[%333] : memref<?xf32>, vector<8xf32>
                %335 = arith.addf %282, %332 : vector<8xf32>
                %336 = arith.addf %283, %334 : vector<8xf32>
                %337 = arith.addf %284, %332 : vector<8xf32>
                %338 = arith.addf %285, %334 : vector<8xf32>
                %339 = arith.addf %286, %332 : vector<8xf32>
                %340 = arith.addf %287, %334 : vector<8xf32>
                %341 = arith.addf %288, %332 : vector<8xf32>
                %342 = arith.addf %289, %334 : vector<8xf32>
                vector.store %335, %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %336, %out_1[%i_below_tile, %333] : memref<?x?xf32>, vector<8xf32>
                %343 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                vector.store %337, %out_1[%343, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %338, %out_1[%343, %333] : memref<?x?xf32>, vector<8xf32>
                %344 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                vector.store %339, %out_1[%344, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %340, %out_1[%344, %333] : memref<?x?xf32>, vector<8xf32>
                %345 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                vector.store %341, %out_1[%345, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %342, %out_1[%345, %333] : memref<?x?xf32>, vector<8xf32>
              } else {
                vector.store %282, %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %346 = arith.addi %j_panel, %c8 overflow<nsw> : index
                vector.store %283, %out_1[%i_below_tile, %346] : memref<?x?xf32>, vector<8xf32>
                %347 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                vector.store %284, %out_1[%347, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %285, %out_1[%347, %346] : memref<?x?xf32>, vector<8xf32>
                %348 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                vector.store %286, %out_1[%348, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %287, %out_1[%348, %346] : memref<?x?xf32>, vector<8xf32>
                %349 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                vector.store %288, %out_1[%349, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %289, %out_1[%349, %346] : memref<?x?xf32>, vector<8xf32>
              }
            }
            scf.for %i_below_below_tile = %12 to %16 step %c2 {
              %350 = arith.cmpi eq, %k0_piece, %c0 : index
              %351, %352, %353, %354 = scf.if %350 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %355 = vector.load %out_1[%i_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %356 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %357 = vector.load %out_1[%i_below_below_tile, %356] : memref<?x?xf32>, vector<8xf32>
                %358 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                %359 = vector.load %out_1[%358, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %360 = vector.load %out_1[%358, %356] : memref<?x?xf32>, vector<8xf32>
                scf.yield %355, %357, %359, %360 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %361 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
              %362 = arith.minsi %361, %2 : index
              %363, %364, %365, %366 = scf.for %k0_below_below = %k0_piece to %362 step %c1 iter_args(%367 = %351, %368 = %352, %369 = %353, %370 = %354) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %371 = arith.subi %k0_below_below, %k0_piece overflow<nsw> : index
                %372 = arith.addi %371, %c8 overflow<nsw> : index
                memref.prefetch %b_copy_1[%372, %c0], read, locality<3>, data : memref<?x16xf32, strided<[?, 1], offset: ?>>
                %373 = memref.load %a[%i_below_below_tile, %k0_below_below] : memref<?x?xf32>
                %374 = vector.broadcast %373 : f32 to vector<8xf32>
                %375 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                %376 = memref.load %a[%375, %k0_below_below] : memref<?x?xf32>
                %377 = vector.broadcast %376 : f32 to vector<8xf32>
                %378 = vector.load %b_copy_1[%371, %c0] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %379 = arith.addi %c0, %c8 overflow<nsw> : index
                %380 = vector.load %b_copy_1[%371, %379] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %381 = arith.mulf %374, %378 fastmath<reassoc,contract> : vector<8xf32>
                %382 = arith.mulf %374, %380 fastmath<reassoc,contract> : vector<8xf32>
                %383 = arith.mulf %377, %378 fastmath<reassoc,contract> : vector<8xf32>
                %384 = arith.mulf %377, %380 fastmath<reassoc,contract> : vector<8xf32>
                %385 = arith.addf %367, %381 fastmath<reassoc,contract> : vector<8xf32>
                %386 = arith.addf %368, %382 fastmath<reassoc,contract> : vector<8xf32>
                %387 = arith.addf %369, %383 fastmath<reassoc,contract> : vector<8xf32>
                %388 = arith.addf %370, %384 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %385, %386, %387, %388 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %389 = arith.subi %361, %2 overflow<nsw> : index
              %390 = arith.cmpi sge, %389, %c0 : index
              scf.if %390 {
                %391 = vector.load %bias[%j_panel] : memref<?xf32>, vector<8xf32>
                %392 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %393 = vector.load %bias[%392] : memref<?xf32>, vector<8xf32>
                %394 = arith.addf %363, %391 : vector<8xf32>
                %395 = arith.addf %364, %393 : vector<8xf32>
                %396 = arith.addf %365, %391 : vector<8xf32>
                %397 = arith.addf %366, %393 : vector<8xf32>
                vector.store %394, %out_1[%i_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %395, %out_1[%i_below_below_tile, %392] : memref<?x?xf32>, vector<8xf32>
                %398 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                vector.store %396, %out_1[%398, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %397, %out_1[%398, %392] : memref<?x?xf32>, vector<8xf32>
              } else {
                vector.store %363, %out_1[%i_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %399 = arith.addi %j_panel, %c8 overflow<nsw> : index
                vector.store %364, %out_1[%i_below_below_tile, %399] : memref<?x?xf32>, vector<8xf32>
                %400 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                vector.store %365, %out_1[%400, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %366, %out_1[%400, %399] : memref<?x?xf32>, vector<8xf32>
              }
            }
            scf.for %i_below_below_below_tile = %16 to %1 step %c1 {
              %401 = arith.cmpi eq, %k0_piece, %c0 : index
              %402, %403 = scf.if %401 -> (vector<8xf32>, vector<8xf32>) {
                scf.yield %0, %0 : vector<8xf32>, vector<8xf32>
              } else {
                %404 = vector.load %out_1[%i_below_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %405 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %406 = vector.load %out_1[%i_below_below_below_tile, %405] : memref<?x?xf32>, vector<8xf32>
                scf.yield %404, %406 : vector<8xf32>, vector<8xf32>
              }
              %407 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
              %408 = arith.minsi %407, %2 : index
              %409, %410 = scf.for %k0_below_below_below = %k0_piece to %408 step %c1 iter_args(%411 = %402, %412 = %403) -> (vector<8xf32>, vector<8xf32>) {
                %413 = arith.subi %k0_below_below_below, %k0_piece overflow<nsw> : index
                %414 = arith.addi %413, %c8 overflow<nsw> : index
                memref.prefetch %b_copy_1[%414, %c0], read, locality<3>, data : memref<?x16xf32, strided<[?, 1], offset: ?>>
                %415 = memref.load %a[%i_below_below_below_tile, %k0_below_below_below] : memref<?x?xf32>
                %416 = vector.broadcast %415 : f32 to vector<8xf32>
                %417 = vector.load %b_copy_1[%413, %c0] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %418 = arith.addi %c0, %c8 overflow<nsw> : index
                %419 = vector.load %b_copy_1[%413, %418] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %420 = arith.mulf %416, %417 fastmath<reassoc,contract> : vector<8xf32>
                %421 = arith.mulf %416, %419 fastmath<reassoc,contract> : vector<8xf32>
                %422 = arith.addf %411, %420 fastmath<reassoc,contract> : vector<8xf32>
                %423 = arith.addf %412, %421 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %422, %423 : vector<8xf32>, vector<8xf32>
              }
              %424 = arith.subi %407, %2 overflow<nsw> : index
              %425 = arith.cmpi sge, %424, %c0 : index
              scf.if %425 {
                %426 = vector.load %bias[%j_panel] : memref<?xf32>, vector<8xf32>
                %427 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %428 = vector.load %bias[%427] : memref<?xf32>, vector<8xf32>
                %429 = arith.addf %409, %426 : vector<8xf32>
                %430 = arith.addf %410, %428 : vector<8xf32>
                vector.store %429, %out_1[%i_below_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %430, %out_1[%i_below_below_below_tile, %427] : memref<?x?xf32>, vector<8xf32>
              } else {
                vector.store %409, %out_1[%i_below_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %431 = arith.addi %j_panel, %c8 overflow<nsw> : index
                vector.store %410, %out_1[%i_below_below_below_tile, %431] : memref<?x?xf32>, vector<8xf32>
              }
            }
            memref.dealloc %b_copy : memref<?x16xf32>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %432 = arith.shrsi %1, %c3 : index
    %433 = arith.muli %432, %c8 overflow<nsw> : index
    %434 = arith.subi %1, %433 overflow<nsw> : index
    %435 = arith.shrsi %434, %c2 : index
    %436 = arith.muli %435, %c4 overflow<nsw> : index
    %437 = arith.addi %436, %433 overflow<nsw> : index
    %438 = arith.subi %1, %437 overflow<nsw> : index
    %439 = arith.shrsi %438, %c1 : index
    %440 = arith.muli %439, %c2 overflow<nsw> : index
    %441 = arith.addi %440, %437 overflow<nsw> : index
    %442 = arith.minsi %c16384, %2 : index
    %443 = arith.andi %3, %c15 : index
    %444 = arith.minsi %c8, %443 : index
    %445 = arith.maxsi %444, %c0 : index
    %446 = arith.muli %442, %1 : index
    %447 = arith.constant 12288 : index
    %448 = arith.cmpi sgt, %446, %447 : index
    %449 = arith.select %448, %442, %c0 : index
    %450 = arith.select %448, %445, %c0 : index
    scf.for %j_right_panel = %5 to %3 step %c8 {
      %451 = arith.subi %3, %j_right_panel overflow<nsw> : index
      %452 = arith.minsi %c8, %451 : index
      %453 = arith.maxsi %452, %c0 : index
      %454 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
      %455 = arith.subi %454, %j_right_panel overflow<nsw> : index
      %456 = arith.minsi %455, %451 : index
      %457 = vector.create_mask %456 : vector<8xi1>
      scf.for %k0_right_piece = %c0 to %6 step %c16384 {
        %b_copy_2 = memref.alloc(%449, %450) {alignment = 64 : i64} : memref<?x?xf32>
        scf.if %448 {
          %458 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %459 = arith.minsi %458, %2 : index
          scf.for %k0_right_copy = %k0_right_piece to %459 step %c1 {
            %460 = arith.addi %k0_right_copy, %c8 overflow<nsw> : index
            memref.prefetch %b[%460, %j_right_panel], read, locality<3>, data : memref<?x?xf32>
            %461 = vector.maskedload %b[%k0_right_copy, %j_right_panel], %457, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %462 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
            vector.maskedstore %b_copy_2[%462, %c0], %457, %461 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        %463 = arith.subi %2, %k0_right_piece overflow<nsw> : index
        %464 = arith.minsi %c16384, %463 : index
        %465 = arith.maxsi %464, %c0 : index
        %466 = arith.select %448, %c0, %465 : index
        %467 = memref.subview %b[%k0_right_piece, %j_right_panel] [%466, %453] [1, 1] : memref<?x?xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
        %468 = "memref.cast"(%b_copy_2) : (memref<?x?xf32>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %469 = "memref.cast"(%467) : (memref<?x?xf32, strided<[?, 1], offset: ?>>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %b_copy_3 = arith.select %448, %468, %469 : memref<?x?xf32, strided<[?, 1], offset: ?>>
        scf.for %i_right_tile = %c0 to %433 step %c8 {
          %470 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %471, %472, %473, %474, %475, %476, %477, %478 = scf.if %470 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %479 = vector.maskedload %out_1[%i_right_tile, %j_right_panel], %457, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %480 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
            %481 = vector.maskedload %out_1[%480, %j_right_panel], %457, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %482 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
            %483 = vector.maskedload %out_1[%482, %j_right_panel], %457, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %484 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
            %485 = vector.maskedload %out_1[%484, %j_right_panel], %457, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %486 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
            %487 = vector.maskedload %out_1[%486, %j_right_panel], %457, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %488 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
            %489 = vector.maskedload %out_1[%488, %j_right_panel], %457, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %490 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
            %491 = vector.maskedload %out_1[%490, %j_right_panel], %457, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %492 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
            %493 = vector.maskedload %out_1[%492, %j_right_panel], %457, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %479, %481, %483, %485, %487, %489, %491, %493 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %494 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %495 = arith.minsi %494, %2 : index
          %496, %497, %498, %499, %500, %501, %502, %503 = scf.for %k0_right = %k0_right_piece to %495 step %c1 iter_args(%504 = %471, %505 = %472, %506 = %473, %507 = %474, %508 = %475, %509 = %476, %510 = %477, %511 = %478) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %512 = memref.load %a[%i_right_tile, %k0_right] : memref<?x?xf32>
            %513 = vector.broadcast %512 : f32 to vector<8xf32>
            %514 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
            %515 = memref.load %a[%514, %k0_right] : memref<?x?xf32>
            %516 = vector.broadcast %515 : f32 to vector<8xf32>
            %517 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
            %518 = memref.load %a[%517, %k0_right] : memref<?x?xf32>
            %519 = vector.broadcast %518 : f32 to vector<8xf32>
            %520 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
            %521 = memref.load %a[%520, %k0_right] : memref<?x?xf32>
            %522 = vector.broadcast %521 : f32 to vector<8xf32>
            %523 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
            %524 = memref.load %a[%523, %k0_right] : memref<?x?xf32>
            %525 = vector.broadcast %524 : f32 to vector<8xf32>
            %526 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
            %527 = memref.load %a[%526, %k0_right] : memref<?x?xf32>
            %528 = vector.broadcast %527 : f32 to vector<8xf32>
            %529 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
            %530 = memref.load %a[%529, %k0_right] : memref<?x?xf32>
            %531 = vector.broadcast %530 : f32 to vector<8xf32>
            %532 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
            %533 = memref.load %a[%532, %k0_right] : memref<?x?xf32>
            %534 = vector.broadcast %533 : f32 to vector<8xf32>
            %535 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
            %536 = vector.maskedload %b_copy_3[%535, %c0], %457, %0 : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %537 = arith.mulf %513, %536 fastmath<reassoc,contract> : vector<8xf32>
            %538 = arith.mulf %516, %536 fastmath<reassoc,contract> : vector<8xf32>
            %539 = arith.mulf %519, %536 fastmath<reassoc,contract> : vector<8xf32>
            %540 = arith.mulf %522, %536 fastmath<reassoc,contract> : vector<8xf32>
            %541 = arith.mulf %525, %536 fastmath<reassoc,contract> : vector<8xf32>
            %542 = arith.mulf %528, %536 fastmath<reassoc,contract> : vector<8xf32>
            %543 = arith.mulf %531, %536 fastmath<reassoc,contract> : vector<8xf32>
            %544 = arith.mulf %534, %536 fastmath<reassoc,contract> : vector<8xf32>
            %545 = arith.addf %504, %537 fastmath<reassoc,contract> : vector<8xf32>
            %546 = arith.addf %505, %538 fastmath<reassoc,contract> : vector<8xf32>
            %547 = arith.addf %506, %539 fastmath<reassoc,contract> : vector<8xf32>
            %548 = arith.addf %507, %540 fastmath<reassoc,contract> : vector<8xf32>
            %549 = arith.addf %508, %541 fastmath<reassoc,contract> : vector<8xf32>
            %550 = arith.addf %509, %542 fastmath<reassoc,contract> : vector<8xf32>
            %551 = arith.addf %510, %543 fastmath<reassoc,contract> : vector<8xf32>
            %552 = arith.addf %511, %544 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %545, %546, %547, %548, %549, %550, %551, %552 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %553 = arith.subi %494, %2 overflow<nsw> : index
          %554 = arith.cmpi sge, %553, %c0 : index
          scf.if %554 {
            %555 = vector.maskedload %bias[%j_right_panel], %457, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %556 = arith.addf %496, %555 : vector<8xf32>
            %557 = arith.addf %497, %555 : vector<8xf32>
            %558 = arith.addf %498, %555 : vector<8xf32>
            %559 = arith.addf %499, %555 : vector<8xf32>
            %560 = arith.addf %500, %555 : vector<8xf32>
            %561 = arith.addf %501, %555 : vector<8xf32>
            %562 = arith.addf %502, %555 : vector<8xf32>
            %563 = arith.addf %503, %555 : vector<8xf32>
            vector.maskedstore %out_1[%i_right_tile, %j_right_panel], %457, %556 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %564 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out_1[%564, %j_right_panel], %457, %557 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %565 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
            vector.maskedstore %out_1[%565, %j_right_panel], %457, %558 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %566 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
            vector.maskedstore %out_1[%566, %j_right_panel], %457, %559 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %567 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
            vector.maskedstore %out_1[%567, %j_right_panel], %457, %560 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %568 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
            vector.maskedstore %out_1[%568, %j_right_panel], %457, %561 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %569 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
            vector.maskedstore %out_1[%569, %j_right_panel], %457, %562 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %570 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
            vector.maskedstore %out_1[%570, %j_right_panel], %457, %563 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            vector.maskedstore %out_1[%i_right_tile, %j_right_panel], %457, %496 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %571 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out_1[%571, %j_right_panel], %457, %497 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %572 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
            vector.maskedstore %out_1[%572, %j_right_panel], %457, %498 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %573 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
            vector.maskedstore %out_1[%573, %j_right_panel], %457, %499 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %574 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
            vector.maskedstore %out_1[%574, %j_right_panel], %457, %500 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %575 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
            vector.maskedstore %out_1[%575, %j_right_panel], %457, %501 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %576 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
            vector.maskedstore %out_1[%576, %j_right_panel], %457, %502 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %577 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
            vector.maskedstore %out_1[%577, %j_right_panel], %457, %503 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        scf.for %i_right_below_tile = %433 to %437 step %c4 {
          %578 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %579, %580, %581, %582 = scf.if %578 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %583 = vector.maskedload %out_1[%i_right_below_tile, %j_right_panel], %457, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %584 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
            %585 = vector.maskedload %out_1[%584, %j_right_panel], %457, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %586 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
            %587 = vector.maskedload %out_1[%586, %j_right_panel], %457, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %588 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
            %589 = vector.maskedload %out_1[%588, %j_right_panel], %457, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %583, %585, %587, %589 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %590 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %591 = arith.minsi %590, %2 : index
          %592, %593, %594, %595 = scf.for %k0_right_below = %k0_right_piece to %591 step %c1 iter_args(%596 = %579, %597 = %580, %598 = %581, %599 = %582) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %600 = memref.load %a[%i_right_below_tile, %k0_right_below] : memref<?x?xf32>
            %601 = vector.broadcast %600 : f32 to vector<8xf32>
            %602 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
            %603 = memref.load %a[%602, %k0_right_below] : memref<?x?xf32>
            %604 = vector.broadcast %603 : f32 to vector<8xf32>
            %605 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
            %606 = memref.load %a[%605, %k0_right_below] : memref<?x?xf32>
            %607 = vector.broadcast %606 : f32 to vector<8xf32>
            %608 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
            %609 = memref.load %a[%608, %k0_right_below] : memref<?x?xf32>
            %610 = vector.broadcast %609 : f32 to vector<8xf32>
            %611 = arith.subi %k0_right_below, %k0_right_piece overflow<nsw> : index
            %612 = vector.maskedload %b_copy_3[%611, %c0], %457, %0 : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %613 = arith.mulf %601, %612 fastmath<reassoc,contract> : vector<8xf32>
            %614 = arith.mulf %604, %612 fastmath<reassoc,contract> : vector<8xf32>
            %615 = arith.mulf %607, %612 fastmath<reassoc,contract> : vector<8xf32>
            %616 = arith.mulf %610, %612 fastmath<reassoc,contract> : vector<8xf32>
            %617 = arith.addf %596, %613 fastmath<reassoc,contract> : vector<8xf32>
            %618 = arith.addf %597, %614 fastmath<reassoc,contract> : vector<8xf32>
            %619 = arith.addf %598, %615 fastmath<reassoc,contract> : vector<8xf32>
            %620 = arith.addf %599, %616 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %617, %618, %619, %620 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %621 = arith.subi %590, %2 overflow<nsw> : index
          %622 = arith.cmpi sge, %621, %c0 : index
          scf.if %622 {
            %623 = vector.maskedload %bias[%j_right_panel], %457, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %624 = arith.addf %592, %623 : vector<8xf32>
            %625 = arith.addf %593, %623 : vector<8xf32>
            %626 = arith.addf %594, %623 : vector<8xf32>
            %627 = arith.addf %595, %623 : vector<8xf32>
            vector.maskedstore %out_1[%i_right_below_tile, %j_right_panel], %457, %624 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %628 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out_1[%628, %j_right_panel], %457, %625 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %629 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
            vector.maskedstore %out_1[%629, %j_right_panel], %457, %626 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %630 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
            vector.maskedstore %out_1[%630, %j_right_panel], %457, %627 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            vector.maskedstore %out_1[%i_right_below_tile, %j_right_panel], %457, %592 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %631 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out_1[%631, %j_right_panel], %457, %593 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %632 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
            vector.maskedstore %out_1[%632, %j_right_panel], %457, %594 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %633 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
            vector.maskedstore %out_1[%633, %j_right_panel], %457, %595 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        scf.for %i_right_below_below_tile = %437 to %441 step %c2 {
          %634 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %635, %636 = scf.if %634 -> (vector<8xf32>, vector<8xf32>) {
            scf.yield %0, %0 : vector<8xf32>, vector<8xf32>
          } else {
            %637 = vector.maskedload %out_1[%i_right_below_below_tile, %j_right_panel], %457, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %638 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
            %639 = vector.maskedload %out_1[%638, %j_right_panel], %457, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %637, %639 : vector<8xf32>, vector<8xf32>
          }
          %640 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %641 = arith.minsi %640, %2 : index
          %642, %643 = scf.for %k0_right_below_below = %k0_right_piece to %641 step %c1 iter_args(%644 = %635, %645 = %636) -> (vector<8xf32>, vector<8xf32>) {
            %646 = memref.load %a[%i_right_below_below_tile, %k0_right_below_below] : memref<?x?xf32>
            %647 = vector.broadcast %646 : f32 to vector<8xf32>
            %648 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
            %649 = memref.load %a[%648, %k0_right_below_below] : memref<?x?xf32>
            %650 = vector.broadcast %649 : f32 to vector<8xf32>
            %651 = arith.subi %k0_right_below_below, %k0_right_piece overflow<nsw> : index
            %652 = vector.maskedload %b_copy_3[%651, %c0], %457, %0 : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %653 = arith.mulf %647, %652 fastmath<reassoc,contract> : vector<8xf32>
            %654 = arith.mulf %650, %652 fastmath<reassoc,contract> : vector<8xf32>
            %655 = arith.addf %644, %653 fastmath<reassoc,contract> : vector<8xf32>
            %656 = arith.addf %645, %654 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %655, %656 : vector<8xf32>, vector<8xf32>
          }
          %657 = arith.subi %640, %2 overflow<nsw> : index
          %658 = arith.cmpi sge, %657, %c0 : index
          scf.if %658 {
            %659 = vector.maskedload %bias[%j_right_panel], %457, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %660 = arith.addf %642, %659 : vector<8xf32>
            %661 = arith.addf %643, %659 : vector<8xf32>
            vector.maskedstore %out_1[%i_right_below_below_tile, %j_right_panel], %457, %660 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %662 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out_1[%662, %j_right_panel], %457, %661 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            vector.maskedstore %out_1[%i_right_below_below_tile, %j_right_panel], %457, %642 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %663 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out_1[%663, %j_right_panel], %457, %643 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        scf.for %i_right_below_below_below_tile = %441 to %1 step %c1 {
          %664 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %665 = scf.if %664 -> (vector<8xf32>) {
            scf.yield %0 : vector<8xf32>
          } else {
            %666 = vector.maskedload %out_1[%i_right_below_below_below_tile, %j_right_panel], %457, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %666 : vector<8xf32>
          }
          %667 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %668 = arith.minsi %667, %2 : index
          %669 = scf.for %k0_right_below_below_below = %k0_right_piece to %668 step %c1 iter_args(%670 = %665) -> (vector<8xf32>) {
            %671 = memref.load %a[%i_right_below_below_below_tile, %k0_right_below_below_below] : memref<?x?xf32>
            %672 = vector.broadcast %671 : f32 to vector<8xf32>
            %673 = arith.subi %k0_right_below_below_below, %k0_right_piece overflow<nsw> : index
            %674 = vector.maskedload %b_copy_3[%673, %c0], %457, %0 : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %675 = arith.mulf %672, %674 fastmath<reassoc,contract> : vector<8xf32>
            %676 = arith.addf %670, %675 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %676 : vector<8xf32>
          }
          %677 = arith.subi %667, %2 overflow<nsw> : index
          %678 = arith.cmpi sge, %677, %c0 : index
          scf.if %678 {
            %679 = vector.maskedload %bias[%j_right_panel], %457, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %680 = arith.addf %669, %679 : vector<8xf32>
            vector.maskedstore %out_1[%i_right_below_below_below_tile, %j_right_panel], %457, %680 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            vector.maskedstore %out_1[%i_right_below_below_below_tile, %j_right_panel], %457, %669 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        memref.dealloc %b_copy_2 : memref<?x?xf32>
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
    %5 = llvm.mlir.constant(8192) : i64
    %6 = llvm.mlir.constant(0) : i64
    %7 = llvm.mlir.constant(8) : i64
    %8 = llvm.mlir.constant(3) : i64
    %9 = llvm.mlir.constant(5) : i64
    %10 = llvm.mlir.constant(16384) : i64
    %11 = llvm.mlir.constant(15) : i64
    %12 = llvm.mlir.constant(7) : i64
    %13 = llvm.mlir.constant(-1) : i64
    %14 = llvm.mlir.constant(24576) : i64
    %15 = llvm.mlir.constant(8191) : i64
    %16 = llvm.mlir.constant(13) : i64
    %17 = llvm.mlir.constant(55) : i64
    %18 = llvm.mlir.constant(38) : i64
    %19 = llvm.mlir.constant(46) : i64
    %20 = llvm.mlir.constant(30) : i64
    %21 = llvm.mlir.constant(39) : i64
    %22 = llvm.mlir.constant(28) : i64
    %23 = llvm.mlir.constant(32) : i64
    %24 = llvm.mlir.constant(20) : i64
    %25 = llvm.mlir.constant(23) : i64
    %26 = llvm.mlir.constant(18) : i64
    %27 = llvm.mlir.constant(10) : i64
    %28 = llvm.mlir.constant(11) : i64
    %29 = llvm.mlir.constant(32768) : i64
    %30 = llvm.mlir.constant(128) : i64
    %31 = llvm.alloca %30 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %32 = llvm.mlir.constant(24) : i64
    %33 = llvm.mlir.constant(40) : i64
    %34 = llvm.mlir.constant(48) : i64
    %35 = llvm.mlir.constant(56) : i64
    %36 = llvm.mlir.constant(64) : i64
    %37 = llvm.mlir.constant(72) : i64
    %38 = llvm.mlir.constant(80) : i64
    %39 = llvm.mlir.constant(88) : i64
    %40 = llvm.mlir.constant(96) : i64
    %41 = llvm.mlir.constant(104) : i64
    %42 = llvm.mlir.constant(112) : i64
    %43 = llvm.mlir.constant(120) : i64
    %44 = llvm.mlir.constant(0 : i32) : i32
    %45 = llvm.mlir.constant(12288) : i64
    %46 = llvm.mlir.constant(true) : i1
    %47 = llvm.mlir.constant(1 : i32) : i32
    %48 = llvm.mlir.constant(-64) : i64
    %49 = llvm.mlir.constant(3 : i32) : i32
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
    %60 = llvm.add %54, %13 : i64
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
    %72 = llvm.mul %71, %a_size0 : i64
    %73 = llvm.icmp "sgt" %72, %14 : i64
    %74 = llvm.select %73, %71, %6 : i1, i64
    %75 = llvm.intr.smax(%52, %6) : (i64, i64) -> i64
    %76 = llvm.add %75, %11 : i64
    %77 = llvm.udiv %76, %0 : i64
    %78 = llvm.intr.smax(%53, %6) : (i64, i64) -> i64
    %79 = llvm.add %78, %15 : i64
    %80 = llvm.udiv %79, %5 : i64
    %81 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %82 = llvm.intr.smax(%81, %6) : (i64, i64) -> i64
    %83 = llvm.mul %82, %16 : i64
    %84 = llvm.add %8, %83 : i64
    %85 = llvm.intr.smax(%62, %6) : (i64, i64) -> i64
    %86 = llvm.add %85, %9 : i64
    %87 = llvm.udiv %86, %3 : i64
    %88 = llvm.mul %82, %17 : i64
    %89 = llvm.add %18, %88 : i64
    %90 = llvm.add %89, %19 : i64
    %91 = llvm.add %90, %20 : i64
    %92 = llvm.mul %87, %91 : i64
    %93 = llvm.sub %66, %62 : i64
    %94 = llvm.intr.smax(%93, %6) : (i64, i64) -> i64
    %95 = llvm.add %94, %8 : i64
    %96 = llvm.udiv %95, %1 : i64
    %97 = llvm.mul %82, %21 : i64
    %98 = llvm.add %22, %97 : i64
    %99 = llvm.add %98, %23 : i64
    %100 = llvm.add %99, %24 : i64
    %101 = llvm.mul %96, %100 : i64
    %102 = llvm.sub %70, %66 : i64
    %103 = llvm.intr.smax(%102, %6) : (i64, i64) -> i64
    %104 = llvm.add %103, %2 : i64
    %105 = llvm.udiv %104, %4 : i64
    %106 = llvm.mul %82, %25 : i64
    %107 = llvm.add %26, %106 : i64
    %108 = llvm.add %107, %26 : i64
    %109 = llvm.add %108, %27 : i64
    %110 = llvm.mul %105, %109 : i64
    %111 = llvm.sub %a_size0, %70 : i64
    %112 = llvm.intr.smax(%111, %6) : (i64, i64) -> i64
    %113 = llvm.mul %82, %11 : i64
    %114 = llvm.add %16, %113 : i64
    %115 = llvm.add %114, %28 : i64
    %116 = llvm.add %115, %9 : i64
    %117 = llvm.mul %112, %116 : i64
    %118 = llvm.add %11, %84 : i64
    %119 = llvm.add %118, %92 : i64
    %120 = llvm.add %119, %101 : i64
    %121 = llvm.add %120, %110 : i64
    %122 = llvm.add %121, %117 : i64
    %123 = llvm.mul %80, %122 : i64
    %124 = llvm.add %2, %123 : i64
    %125 = llvm.mul %77, %124 : i64
    %126 = llvm.icmp "sge" %125, %29 : i64
    %127 = llvm.icmp "sgt" %52, %6 : i64
    %128 = llvm.sub %52, %2 overflow<nsw> : i64
    %129 = llvm.sdiv %128, %0 : i64
    %130 = llvm.add %129, %2 overflow<nsw> : i64
    %131 = llvm.select %127, %130, %6 : i1, i64
    llvm.cond_br %126, ^bb1, ^bb2
  ^bb1:
    llvm.store %52, %31 {alignment = 8 : i64} : i64, !llvm.ptr
    %132 = llvm.getelementptr inbounds %31[%7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %53, %132 {alignment = 8 : i64} : i64, !llvm.ptr
    %133 = llvm.getelementptr inbounds %31[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %74, %133 {alignment = 8 : i64} : i64, !llvm.ptr
    %134 = llvm.getelementptr inbounds %31[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %73, %134 {alignment = 8 : i64} : i1, !llvm.ptr
    %135 = llvm.getelementptr inbounds %31[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride0, %135 {alignment = 8 : i64} : i64, !llvm.ptr
    %136 = llvm.getelementptr inbounds %31[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %136 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %137 = llvm.getelementptr inbounds %31[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %137 {alignment = 8 : i64} : i64, !llvm.ptr
    %138 = llvm.getelementptr inbounds %31[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride0, %138 {alignment = 8 : i64} : i64, !llvm.ptr
    %139 = llvm.getelementptr inbounds %31[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %62, %139 {alignment = 8 : i64} : i64, !llvm.ptr
    %140 = llvm.getelementptr inbounds %31[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out, %140 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %141 = llvm.getelementptr inbounds %31[%38] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %141 {alignment = 8 : i64} : i64, !llvm.ptr
    %142 = llvm.getelementptr inbounds %31[%39] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %142 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %143 = llvm.getelementptr inbounds %31[%40] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %bias, %143 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %144 = llvm.getelementptr inbounds %31[%41] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %bias_size0, %144 {alignment = 8 : i64} : i64, !llvm.ptr
    %145 = llvm.getelementptr inbounds %31[%42] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %66, %145 {alignment = 8 : i64} : i64, !llvm.ptr
    %146 = llvm.getelementptr inbounds %31[%43] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %70, %146 {alignment = 8 : i64} : i64, !llvm.ptr
    %147 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %148 = llvm.call @stepwell_parallel_for(%147, %31, %131, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%148 : i32)
  ^bb2:
    %149 = llvm.call @program.parallel0(%6, %131, %52, %53, %74, %73, %a_stride0, %b, %b_size0, %b_stride0, %62, %out, %a_size0, %a, %bias, %bias_size0, %66, %70) : (i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64) -> i32
    llvm.br ^bb3(%149 : i32)
  ^bb3(%150: i32):
    %151 = llvm.icmp "eq" %150, %44 : i32
    llvm.cond_br %151, ^bb4, ^bb56(%150 : i32)
  ^bb4:
    %152 = llvm.ashr %a_size0, %8 : i64
    %153 = llvm.mul %152, %7 overflow<nsw> : i64
    %154 = llvm.sub %a_size0, %153 overflow<nsw> : i64
    %155 = llvm.ashr %154, %4 : i64
    %156 = llvm.mul %155, %1 overflow<nsw> : i64
    %157 = llvm.add %156, %153 overflow<nsw> : i64
    %158 = llvm.sub %a_size0, %157 overflow<nsw> : i64
    %159 = llvm.ashr %158, %2 : i64
    %160 = llvm.mul %159, %4 overflow<nsw> : i64
    %161 = llvm.add %160, %157 overflow<nsw> : i64
    %162 = llvm.intr.smin(%10, %a_stride0) : (i64, i64) -> i64
    %163 = llvm.and %b_stride0, %11 : i64
    %164 = llvm.intr.smin(%7, %163) : (i64, i64) -> i64
    %165 = llvm.intr.smax(%164, %6) : (i64, i64) -> i64
    %166 = llvm.mul %162, %a_size0 : i64
    %167 = llvm.icmp "sgt" %166, %45 : i64
    %168 = llvm.select %167, %162, %6 : i1, i64
    %169 = llvm.select %167, %165, %6 : i1, i64
    %170 = llvm.icmp "slt" %52, %b_stride0 : i64
    llvm.cond_br %170, ^bb5(%52 : i64), ^bb55
  ^bb5(%j_right_panel: i64):
    %171 = llvm.sub %b_stride0, %j_right_panel overflow<nsw> : i64
    %172 = llvm.intr.smin(%7, %171) : (i64, i64) -> i64
    %173 = llvm.intr.smax(%172, %6) : (i64, i64) -> i64
    %174 = llvm.add %j_right_panel, %7 overflow<nsw> : i64
    %175 = llvm.sub %174, %j_right_panel overflow<nsw> : i64
    %176 = llvm.intr.smin(%175, %171) : (i64, i64) -> i64
    %177 = llvm.intr.smin(%176, %7) : (i64, i64) -> i64
    %178 = llvm.intr.smax(%177, %6) : (i64, i64) -> i64
    %179 = llvm.trunc %178 : i64 to i32
    %180 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %181 = llvm.mlir.poison : vector<8xi32>
    %182 = llvm.insertelement %179, %181[%6 : i64] : vector<8xi32>
    %183 = llvm.shufflevector %182, %181 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %184 = llvm.icmp "slt" %180, %183 : vector<8xi32>
    %185 = llvm.icmp "slt" %6, %53 : i64
    llvm.cond_br %185, ^bb6(%6 : i64), ^bb54
  ^bb6(%k0_right_piece: i64):
    %186 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1, %168) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %187 = llvm.extractvalue %186[0] : !llvm.struct<(i64, i1)>
    %188 = llvm.extractvalue %186[1] : !llvm.struct<(i64, i1)>
    %189 = llvm.xor %188, %46 : i1
    llvm.cond_br %189, ^bb7, ^bb56(%47 : i32)
  ^bb7:
    %190 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%187, %169) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %191 = llvm.extractvalue %190[0] : !llvm.struct<(i64, i1)>
    %192 = llvm.extractvalue %190[1] : !llvm.struct<(i64, i1)>
    %193 = llvm.xor %192, %46 : i1
    llvm.cond_br %193, ^bb8, ^bb56(%47 : i32)
  ^bb8:
    %194 = llvm.add %191, %36 overflow<nsw> : i64
    %195 = llvm.and %194, %48 : i64
    %b_copy = llvm.call @aligned_alloc(%36, %195) : (i64, i64) -> !llvm.ptr
    %196 = llvm.mlir.zero : !llvm.ptr
    %197 = llvm.icmp "ne" %b_copy, %196 : !llvm.ptr
    llvm.cond_br %197, ^bb9, ^bb56(%47 : i32)
  ^bb9:
    llvm.cond_br %167, ^bb10, ^bb13
  ^bb10:
    %198 = llvm.add %k0_right_piece, %10 overflow<nsw> : i64
    %199 = llvm.intr.smin(%198, %a_stride0) : (i64, i64) -> i64
    %200 = llvm.icmp "slt" %k0_right_piece, %199 : i64
    llvm.cond_br %200, ^bb11(%k0_right_piece : i64), ^bb12
  ^bb11(%k0_right_copy: i64):
    %201 = llvm.add %k0_right_copy, %7 overflow<nsw> : i64
    %202 = llvm.mul %201, %b_stride0 overflow<nsw> : i64
    %203 = llvm.add %202, %j_right_panel overflow<nsw> : i64
    %204 = llvm.getelementptr %b[%203] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%204, %44, %49, %47) : (!llvm.ptr, i32, i32, i32) -> ()
    %205 = llvm.mul %k0_right_copy, %b_stride0 overflow<nsw> : i64
    %206 = llvm.add %205, %j_right_panel overflow<nsw> : i64
    %207 = llvm.getelementptr inbounds %b[%206] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %208 = llvm.intr.masked.load %207, %184, %50 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %209 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %210 = llvm.mul %209, %169 overflow<nsw> : i64
    %211 = llvm.getelementptr inbounds %b_copy[%210] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %208, %211, %184 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %212 = llvm.add %k0_right_copy, %2 overflow<nsw> : i64
    %213 = llvm.icmp "slt" %212, %199 : i64
    llvm.cond_br %213, ^bb11(%212 : i64), ^bb12
  ^bb12:
    llvm.br ^bb13
  ^bb13:
    %214 = llvm.sub %a_stride0, %k0_right_piece overflow<nsw> : i64
    %215 = llvm.intr.smin(%10, %214) : (i64, i64) -> i64
    %216 = llvm.intr.smax(%215, %6) : (i64, i64) -> i64
    %217 = llvm.select %167, %6, %216 : i1, i64
    %218 = llvm.mul %k0_right_piece, %b_stride0 overflow<nsw> : i64
    %219 = llvm.add %218, %j_right_panel overflow<nsw> : i64
    %220 = llvm.getelementptr inbounds %b[%219] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %221 = llvm.select %167, %b_copy, %220 : i1, !llvm.ptr
    %222 = llvm.select %167, %168, %217 : i1, i64
    %223 = llvm.select %167, %169, %173 : i1, i64
    %224 = llvm.select %167, %169, %b_stride0 : i1, i64
    %225 = llvm.icmp "slt" %6, %153 : i64
    llvm.cond_br %225, ^bb14(%6 : i64), ^bb23
  ^bb14(%i_right_tile: i64):
    %226 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %226, ^bb15, ^bb16
  ^bb15:
    llvm.br ^bb17(%50, %50, %50, %50, %50, %50, %50, %50 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb16:
    %227 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %228 = llvm.add %227, %j_right_panel overflow<nsw> : i64
    %229 = llvm.getelementptr inbounds %out[%228] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %230 = llvm.intr.masked.load %229, %184, %50 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %231 = llvm.getelementptr inbounds %229[%b_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %232 = llvm.intr.masked.load %231, %184, %50 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %233 = llvm.mul %4, %b_stride0 overflow<nsw> : i64
    %234 = llvm.getelementptr inbounds %229[%233] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %235 = llvm.intr.masked.load %234, %184, %50 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %236 = llvm.mul %8, %b_stride0 overflow<nsw> : i64
    %237 = llvm.getelementptr inbounds %229[%236] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %238 = llvm.intr.masked.load %237, %184, %50 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %239 = llvm.mul %1, %b_stride0 overflow<nsw> : i64
    %240 = llvm.getelementptr inbounds %229[%239] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %241 = llvm.intr.masked.load %240, %184, %50 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %242 = llvm.mul %9, %b_stride0 overflow<nsw> : i64
    %243 = llvm.getelementptr inbounds %229[%242] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %244 = llvm.intr.masked.load %243, %184, %50 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %245 = llvm.mul %3, %b_stride0 overflow<nsw> : i64
    %246 = llvm.getelementptr inbounds %229[%245] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %247 = llvm.intr.masked.load %246, %184, %50 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %248 = llvm.mul %12, %b_stride0 overflow<nsw> : i64
    %249 = llvm.getelementptr inbounds %229[%248] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %250 = llvm.intr.masked.load %249, %184, %50 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb17(%230, %232, %235, %238, %241, %244, %247, %250 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb17(%251: vector<8xf32>, %252: vector<8xf32>, %253: vector<8xf32>, %254: vector<8xf32>, %255: vector<8xf32>, %256: vector<8xf32>, %257: vector<8xf32>, %258: vector<8xf32>):
    %259 = llvm.add %k0_right_piece, %10 overflow<nsw> : i64
    %260 = llvm.intr.smin(%259, %a_stride0) : (i64, i64) -> i64
    %261 = llvm.icmp "slt" %k0_right_piece, %260 : i64
    llvm.cond_br %261, ^bb18(%k0_right_piece, %251, %252, %253, %254, %255, %256, %257, %258 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb19(%251, %252, %253, %254, %255, %256, %257, %258 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb18(%k0_right: i64, %262: vector<8xf32>, %263: vector<8xf32>, %264: vector<8xf32>, %265: vector<8xf32>, %266: vector<8xf32>, %267: vector<8xf32>, %268: vector<8xf32>, %269: vector<8xf32>):
    %270 = llvm.mul %i_right_tile, %a_stride0 overflow<nsw> : i64
    %271 = llvm.add %270, %k0_right overflow<nsw> : i64
    %272 = llvm.getelementptr inbounds %a[%271] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %273 = llvm.load %272 {alignment = 4 : i64} : !llvm.ptr -> f32
    %274 = llvm.mlir.poison : vector<8xf32>
    %275 = llvm.insertelement %273, %274[%6 : i64] : vector<8xf32>
    %276 = llvm.shufflevector %275, %274 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %277 = llvm.getelementptr inbounds %272[%a_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %278 = llvm.load %277 {alignment = 4 : i64} : !llvm.ptr -> f32
    %279 = llvm.mlir.poison : vector<8xf32>
    %280 = llvm.insertelement %278, %279[%6 : i64] : vector<8xf32>
    %281 = llvm.shufflevector %280, %279 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %282 = llvm.mul %4, %a_stride0 overflow<nsw> : i64
    %283 = llvm.getelementptr inbounds %272[%282] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %284 = llvm.load %283 {alignment = 4 : i64} : !llvm.ptr -> f32
    %285 = llvm.mlir.poison : vector<8xf32>
    %286 = llvm.insertelement %284, %285[%6 : i64] : vector<8xf32>
    %287 = llvm.shufflevector %286, %285 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %288 = llvm.mul %8, %a_stride0 overflow<nsw> : i64
    %289 = llvm.getelementptr inbounds %272[%288] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %290 = llvm.load %289 {alignment = 4 : i64} : !llvm.ptr -> f32
    %291 = llvm.mlir.poison : vector<8xf32>
    %292 = llvm.insertelement %290, %291[%6 : i64] : vector<8xf32>
    %293 = llvm.shufflevector %292, %291 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %294 = llvm.mul %1, %a_stride0 overflow<nsw> : i64
    %295 = llvm.getelementptr inbounds %272[%294] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %296 = llvm.load %295 {alignment = 4 : i64} : !llvm.ptr -> f32
    %297 = llvm.mlir.poison : vector<8xf32>
    %298 = llvm.insertelement %296, %297[%6 : i64] : vector<8xf32>
    %299 = llvm.shufflevector %298, %297 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %300 = llvm.mul %9, %a_stride0 overflow<nsw> : i64
    %301 = llvm.getelementptr inbounds %272[%300] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %302 = llvm.load %301 {alignment = 4 : i64} : !llvm.ptr -> f32
    %303 = llvm.mlir.poison : vector<8xf32>
    %304 = llvm.insertelement %302, %303[%6 : i64] : vector<8xf32>
    %305 = llvm.shufflevector %304, %303 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %306 = llvm.mul %3, %a_stride0 overflow<nsw> : i64
    %307 = llvm.getelementptr inbounds %272[%306] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %308 = llvm.load %307 {alignment = 4 : i64} : !llvm.ptr -> f32
    %309 = llvm.mlir.poison : vector<8xf32>
    %310 = llvm.insertelement %308, %309[%6 : i64] : vector<8xf32>
    %311 = llvm.shufflevector %310, %309 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %312 = llvm.mul %12, %a_stride0 overflow<nsw> : i64
    %313 = llvm.getelementptr inbounds %272[%312] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %314 = llvm.load %313 {alignment = 4 : i64} : !llvm.ptr -> f32
    %315 = llvm.mlir.poison : vector<8xf32>
    %316 = llvm.insertelement %314, %315[%6 : i64] : vector<8xf32>
    %317 = llvm.shufflevector %316, %315 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %318 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %319 = llvm.mul %318, %224 overflow<nsw> : i64
    %320 = llvm.getelementptr inbounds %221[%319] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %321 = llvm.intr.masked.load %320, %184, %50 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %322 = llvm.fmul %276, %321 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %323 = llvm.fmul %281, %321 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %324 = llvm.fmul %287, %321 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %325 = llvm.fmul %293, %321 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %326 = llvm.fmul %299, %321 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %327 = llvm.fmul %305, %321 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %328 = llvm.fmul %311, %321 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %329 = llvm.fmul %317, %321 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %330 = llvm.fadd %262, %322 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %331 = llvm.fadd %263, %323 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %332 = llvm.fadd %264, %324 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %333 = llvm.fadd %265, %325 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %334 = llvm.fadd %266, %326 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %335 = llvm.fadd %267, %327 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %336 = llvm.fadd %268, %328 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %337 = llvm.fadd %269, %329 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %338 = llvm.add %k0_right, %2 overflow<nsw> : i64
    %339 = llvm.icmp "slt" %338, %260 : i64
    llvm.cond_br %339, ^bb18(%338, %330, %331, %332, %333, %334, %335, %336, %337 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb19(%330, %331, %332, %333, %334, %335, %336, %337 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb19(%340: vector<8xf32>, %341: vector<8xf32>, %342: vector<8xf32>, %343: vector<8xf32>, %344: vector<8xf32>, %345: vector<8xf32>, %346: vector<8xf32>, %347: vector<8xf32>):
    %348 = llvm.sub %259, %a_stride0 overflow<nsw> : i64
    %349 = llvm.icmp "sge" %348, %6 : i64
    llvm.cond_br %349, ^bb20, ^bb21
  ^bb20:
    %350 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %351 = llvm.intr.masked.load %350, %184, %50 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %352 = llvm.fadd %340, %351 : vector<8xf32>
    %353 = llvm.fadd %341, %351 : vector<8xf32>
    %354 = llvm.fadd %342, %351 : vector<8xf32>
    %355 = llvm.fadd %343, %351 : vector<8xf32>
    %356 = llvm.fadd %344, %351 : vector<8xf32>
    %357 = llvm.fadd %345, %351 : vector<8xf32>
    %358 = llvm.fadd %346, %351 : vector<8xf32>
    %359 = llvm.fadd %347, %351 : vector<8xf32>
    %360 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %361 = llvm.add %360, %j_right_panel overflow<nsw> : i64
    %362 = llvm.getelementptr inbounds %out[%361] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %352, %362, %184 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %363 = llvm.getelementptr inbounds %362[%b_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %353, %363, %184 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %364 = llvm.mul %4, %b_stride0 overflow<nsw> : i64
    %365 = llvm.getelementptr inbounds %362[%364] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %354, %365, %184 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %366 = llvm.mul %8, %b_stride0 overflow<nsw> : i64
    %367 = llvm.getelementptr inbounds %362[%366] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %355, %367, %184 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %368 = llvm.mul %1, %b_stride0 overflow<nsw> : i64
    %369 = llvm.getelementptr inbounds %362[%368] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %356, %369, %184 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %370 = llvm.mul %9, %b_stride0 overflow<nsw> : i64
    %371 = llvm.getelementptr inbounds %362[%370] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %357, %371, %184 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %372 = llvm.mul %3, %b_stride0 overflow<nsw> : i64
    %373 = llvm.getelementptr inbounds %362[%372] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %358, %373, %184 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %374 = llvm.mul %12, %b_stride0 overflow<nsw> : i64
    %375 = llvm.getelementptr inbounds %362[%374] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %359, %375, %184 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb22
  ^bb21:
    %376 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %377 = llvm.add %376, %j_right_panel overflow<nsw> : i64
    %378 = llvm.getelementptr inbounds %out[%377] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %340, %378, %184 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %379 = llvm.getelementptr inbounds %378[%b_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %341, %379, %184 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %380 = llvm.mul %4, %b_stride0 overflow<nsw> : i64
    %381 = llvm.getelementptr inbounds %378[%380] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %342, %381, %184 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %382 = llvm.mul %8, %b_stride0 overflow<nsw> : i64
    %383 = llvm.getelementptr inbounds %378[%382] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %343, %383, %184 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %384 = llvm.mul %1, %b_stride0 overflow<nsw> : i64
    %385 = llvm.getelementptr inbounds %378[%384] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %344, %385, %184 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %386 = llvm.mul %9, %b_stride0 overflow<nsw> : i64
    %387 = llvm.getelementptr inbounds %378[%386] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %345, %387, %184 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %388 = llvm.mul %3, %b_stride0 overflow<nsw> : i64
    %389 = llvm.getelementptr inbounds %378[%388] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %346, %389, %184 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %390 = llvm.mul %12, %b_stride0 overflow<nsw> : i64
    %391 = llvm.getelementptr inbounds %378[%390] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %347, %391, %184 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb22
  ^bb22:
    %392 = llvm.add %i_right_tile, %7 overflow<nsw> : i64
    %393 = llvm.icmp "slt" %392, %153 : i64
    llvm.cond_br %393, ^bb14(%392 : i64), ^bb23
  ^bb23:
    %394 = llvm.icmp "slt" %153, %157 : i64
    llvm.cond_br %394, ^bb24(%153 : i64), ^bb33
  ^bb24(%i_right_below_tile: i64):
    %395 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %395, ^bb25, ^bb26
  ^bb25:
    llvm.br ^bb27(%50, %50, %50, %50 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb26:
    %396 = llvm.mul %i_right_below_tile, %b_stride0 overflow<nsw> : i64
    %397 = llvm.add %396, %j_right_panel overflow<nsw> : i64
    %398 = llvm.getelementptr inbounds %out[%397] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %399 = llvm.intr.masked.load %398, %184, %50 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %400 = llvm.getelementptr inbounds %398[%b_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %401 = llvm.intr.masked.load %400, %184, %50 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %402 = llvm.mul %4, %b_stride0 overflow<nsw> : i64
    %403 = llvm.getelementptr inbounds %398[%402] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %404 = llvm.intr.masked.load %403, %184, %50 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %405 = llvm.mul %8, %b_stride0 overflow<nsw> : i64
    %406 = llvm.getelementptr inbounds %398[%405] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %407 = llvm.intr.masked.load %406, %184, %50 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb27(%399, %401, %404, %407 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb27(%408: vector<8xf32>, %409: vector<8xf32>, %410: vector<8xf32>, %411: vector<8xf32>):
    %412 = llvm.add %k0_right_piece, %10 overflow<nsw> : i64
    %413 = llvm.intr.smin(%412, %a_stride0) : (i64, i64) -> i64
    %414 = llvm.icmp "slt" %k0_right_piece, %413 : i64
    llvm.cond_br %414, ^bb28(%k0_right_piece, %408, %409, %410, %411 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb29(%408, %409, %410, %411 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb28(%k0_right_below: i64, %415: vector<8xf32>, %416: vector<8xf32>, %417: vector<8xf32>, %418: vector<8xf32>):
    %419 = llvm.mul %i_right_below_tile, %a_stride0 overflow<nsw> : i64
    %420 = llvm.add %419, %k0_right_below overflow<nsw> : i64
    %421 = llvm.getelementptr inbounds %a[%420] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %422 = llvm.load %421 {alignment = 4 : i64} : !llvm.ptr -> f32
    %423 = llvm.mlir.poison : vector<8xf32>
    %424 = llvm.insertelement %422, %423[%6 : i64] : vector<8xf32>
    %425 = llvm.shufflevector %424, %423 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %426 = llvm.getelementptr inbounds %421[%a_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %427 = llvm.load %426 {alignment = 4 : i64} : !llvm.ptr -> f32
    %428 = llvm.mlir.poison : vector<8xf32>
    %429 = llvm.insertelement %427, %428[%6 : i64] : vector<8xf32>
    %430 = llvm.shufflevector %429, %428 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %431 = llvm.mul %4, %a_stride0 overflow<nsw> : i64
    %432 = llvm.getelementptr inbounds %421[%431] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %433 = llvm.load %432 {alignment = 4 : i64} : !llvm.ptr -> f32
    %434 = llvm.mlir.poison : vector<8xf32>
    %435 = llvm.insertelement %433, %434[%6 : i64] : vector<8xf32>
    %436 = llvm.shufflevector %435, %434 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %437 = llvm.mul %8, %a_stride0 overflow<nsw> : i64
    %438 = llvm.getelementptr inbounds %421[%437] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %439 = llvm.load %438 {alignment = 4 : i64} : !llvm.ptr -> f32
    %440 = llvm.mlir.poison : vector<8xf32>
    %441 = llvm.insertelement %439, %440[%6 : i64] : vector<8xf32>
    %442 = llvm.shufflevector %441, %440 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %443 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %444 = llvm.mul %443, %224 overflow<nsw> : i64
    %445 = llvm.getelementptr inbounds %221[%444] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %446 = llvm.intr.masked.load %445, %184, %50 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %447 = llvm.fmul %425, %446 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %448 = llvm.fmul %430, %446 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %449 = llvm.fmul %436, %446 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %450 = llvm.fmul %442, %446 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %451 = llvm.fadd %415, %447 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %452 = llvm.fadd %416, %448 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %453 = llvm.fadd %417, %449 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %454 = llvm.fadd %418, %450 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %455 = llvm.add %k0_right_below, %2 overflow<nsw> : i64
    %456 = llvm.icmp "slt" %455, %413 : i64
    llvm.cond_br %456, ^bb28(%455, %451, %452, %453, %454 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb29(%451, %452, %453, %454 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb29(%457: vector<8xf32>, %458: vector<8xf32>, %459: vector<8xf32>, %460: vector<8xf32>):
    %461 = llvm.sub %412, %a_stride0 overflow<nsw> : i64
    %462 = llvm.icmp "sge" %461, %6 : i64
    llvm.cond_br %462, ^bb30, ^bb31
  ^bb30:
    %463 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %464 = llvm.intr.masked.load %463, %184, %50 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %465 = llvm.fadd %457, %464 : vector<8xf32>
    %466 = llvm.fadd %458, %464 : vector<8xf32>
    %467 = llvm.fadd %459, %464 : vector<8xf32>
    %468 = llvm.fadd %460, %464 : vector<8xf32>
    %469 = llvm.mul %i_right_below_tile, %b_stride0 overflow<nsw> : i64
    %470 = llvm.add %469, %j_right_panel overflow<nsw> : i64
    %471 = llvm.getelementptr inbounds %out[%470] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %465, %471, %184 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %472 = llvm.getelementptr inbounds %471[%b_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %466, %472, %184 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %473 = llvm.mul %4, %b_stride0 overflow<nsw> : i64
    %474 = llvm.getelementptr inbounds %471[%473] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %467, %474, %184 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %475 = llvm.mul %8, %b_stride0 overflow<nsw> : i64
    %476 = llvm.getelementptr inbounds %471[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %468, %476, %184 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb32
  ^bb31:
    %477 = llvm.mul %i_right_below_tile, %b_stride0 overflow<nsw> : i64
    %478 = llvm.add %477, %j_right_panel overflow<nsw> : i64
    %479 = llvm.getelementptr inbounds %out[%478] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %457, %479, %184 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %480 = llvm.getelementptr inbounds %479[%b_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %458, %480, %184 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %481 = llvm.mul %4, %b_stride0 overflow<nsw> : i64
    %482 = llvm.getelementptr inbounds %479[%481] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %459, %482, %184 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %483 = llvm.mul %8, %b_stride0 overflow<nsw> : i64
    %484 = llvm.getelementptr inbounds %479[%483] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %460, %484, %184 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb32
  ^bb32:
    %485 = llvm.add %i_right_below_tile, %1 overflow<nsw> : i64
    %486 = llvm.icmp "slt" %485, %157 : i64
    llvm.cond_br %486, ^bb24(%485 : i64), ^bb33
  ^bb33:
    %487 = llvm.icmp "slt" %157, %161 : i64
    llvm.cond_br %487, ^bb34(%157 : i64), ^bb43
  ^bb34(%i_right_below_below_tile: i64):
    %488 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %488, ^bb35, ^bb36
  ^bb35:
    llvm.br ^bb37(%50, %50 : vector<8xf32>, vector<8xf32>)
  ^bb36:
    %489 = llvm.mul %i_right_below_below_tile, %b_stride0 overflow<nsw> : i64
    %490 = llvm.add %489, %j_right_panel overflow<nsw> : i64
    %491 = llvm.getelementptr inbounds %out[%490] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %492 = llvm.intr.masked.load %491, %184, %50 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %493 = llvm.getelementptr inbounds %491[%b_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %494 = llvm.intr.masked.load %493, %184, %50 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb37(%492, %494 : vector<8xf32>, vector<8xf32>)
  ^bb37(%495: vector<8xf32>, %496: vector<8xf32>):
    %497 = llvm.add %k0_right_piece, %10 overflow<nsw> : i64
    %498 = llvm.intr.smin(%497, %a_stride0) : (i64, i64) -> i64
    %499 = llvm.icmp "slt" %k0_right_piece, %498 : i64
    llvm.cond_br %499, ^bb38(%k0_right_piece, %495, %496 : i64, vector<8xf32>, vector<8xf32>), ^bb39(%495, %496 : vector<8xf32>, vector<8xf32>)
  ^bb38(%k0_right_below_below: i64, %500: vector<8xf32>, %501: vector<8xf32>):
    %502 = llvm.mul %i_right_below_below_tile, %a_stride0 overflow<nsw> : i64
    %503 = llvm.add %502, %k0_right_below_below overflow<nsw> : i64
    %504 = llvm.getelementptr inbounds %a[%503] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %505 = llvm.load %504 {alignment = 4 : i64} : !llvm.ptr -> f32
    %506 = llvm.mlir.poison : vector<8xf32>
    %507 = llvm.insertelement %505, %506[%6 : i64] : vector<8xf32>
    %508 = llvm.shufflevector %507, %506 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %509 = llvm.getelementptr inbounds %504[%a_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %510 = llvm.load %509 {alignment = 4 : i64} : !llvm.ptr -> f32
    %511 = llvm.mlir.poison : vector<8xf32>
    %512 = llvm.insertelement %510, %511[%6 : i64] : vector<8xf32>
    %513 = llvm.shufflevector %512, %511 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %514 = llvm.sub %k0_right_below_below, %k0_right_piece overflow<nsw> : i64
    %515 = llvm.mul %514, %224 overflow<nsw> : i64
    %516 = llvm.getelementptr inbounds %221[%515] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %517 = llvm.intr.masked.load %516, %184, %50 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %518 = llvm.fmul %508, %517 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %519 = llvm.fmul %513, %517 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %520 = llvm.fadd %500, %518 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %521 = llvm.fadd %501, %519 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %522 = llvm.add %k0_right_below_below, %2 overflow<nsw> : i64
    %523 = llvm.icmp "slt" %522, %498 : i64
    llvm.cond_br %523, ^bb38(%522, %520, %521 : i64, vector<8xf32>, vector<8xf32>), ^bb39(%520, %521 : vector<8xf32>, vector<8xf32>)
  ^bb39(%524: vector<8xf32>, %525: vector<8xf32>):
    %526 = llvm.sub %497, %a_stride0 overflow<nsw> : i64
    %527 = llvm.icmp "sge" %526, %6 : i64
    llvm.cond_br %527, ^bb40, ^bb41
  ^bb40:
    %528 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %529 = llvm.intr.masked.load %528, %184, %50 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %530 = llvm.fadd %524, %529 : vector<8xf32>
    %531 = llvm.fadd %525, %529 : vector<8xf32>
    %532 = llvm.mul %i_right_below_below_tile, %b_stride0 overflow<nsw> : i64
    %533 = llvm.add %532, %j_right_panel overflow<nsw> : i64
    %534 = llvm.getelementptr inbounds %out[%533] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %530, %534, %184 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %535 = llvm.getelementptr inbounds %534[%b_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %531, %535, %184 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb42
  ^bb41:
    %536 = llvm.mul %i_right_below_below_tile, %b_stride0 overflow<nsw> : i64
    %537 = llvm.add %536, %j_right_panel overflow<nsw> : i64
    %538 = llvm.getelementptr inbounds %out[%537] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %524, %538, %184 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %539 = llvm.getelementptr inbounds %538[%b_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %525, %539, %184 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb42
  ^bb42:
    %540 = llvm.add %i_right_below_below_tile, %4 overflow<nsw> : i64
    %541 = llvm.icmp "slt" %540, %161 : i64
    llvm.cond_br %541, ^bb34(%540 : i64), ^bb43
  ^bb43:
    %542 = llvm.icmp "slt" %161, %a_size0 : i64
    llvm.cond_br %542, ^bb44(%161 : i64), ^bb53
  ^bb44(%i_right_below_below_below_tile: i64):
    %543 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %543, ^bb45, ^bb46
  ^bb45:
    llvm.br ^bb47(%50 : vector<8xf32>)
  ^bb46:
    %544 = llvm.mul %i_right_below_below_below_tile, %b_stride0 overflow<nsw> : i64
    %545 = llvm.add %544, %j_right_panel overflow<nsw> : i64
    %546 = llvm.getelementptr inbounds %out[%545] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %547 = llvm.intr.masked.load %546, %184, %50 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb47(%547 : vector<8xf32>)
  ^bb47(%548: vector<8xf32>):
    %549 = llvm.add %k0_right_piece, %10 overflow<nsw> : i64
    %550 = llvm.intr.smin(%549, %a_stride0) : (i64, i64) -> i64
    %551 = llvm.icmp "slt" %k0_right_piece, %550 : i64
    llvm.cond_br %551, ^bb48(%k0_right_piece, %548 : i64, vector<8xf32>), ^bb49(%548 : vector<8xf32>)
  ^bb48(%k0_right_below_below_below: i64, %552: vector<8xf32>):
    %553 = llvm.mul %i_right_below_below_below_tile, %a_stride0 overflow<nsw> : i64
    %554 = llvm.add %553, %k0_right_below_below_below overflow<nsw> : i64
    %555 = llvm.getelementptr inbounds %a[%554] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %556 = llvm.load %555 {alignment = 4 : i64} : !llvm.ptr -> f32
    %557 = llvm.mlir.poison : vector<8xf32>
    %558 = llvm.insertelement %556, %557[%6 : i64] : vector<8xf32>
    %559 = llvm.shufflevector %558, %557 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %560 = llvm.sub %k0_right_below_below_below, %k0_right_piece overflow<nsw> : i64
    %561 = llvm.mul %560, %224 overflow<nsw> : i64
    %562 = llvm.getelementptr inbounds %221[%561] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %563 = llvm.intr.masked.load %562, %184, %50 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %564 = llvm.fmul %559, %563 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %565 = llvm.fadd %552, %564 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %566 = llvm.add %k0_right_below_below_below, %2 overflow<nsw> : i64
    %567 = llvm.icmp "slt" %566, %550 : i64
    llvm.cond_br %567, ^bb48(%566, %565 : i64, vector<8xf32>), ^bb49(%565 : vector<8xf32>)
  ^bb49(%568: vector<8xf32>):
    %569 = llvm.sub %549, %a_stride0 overflow<nsw> : i64
    %570 = llvm.icmp "sge" %569, %6 : i64
    llvm.cond_br %570, ^bb50, ^bb51
  ^bb50:
    %571 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %572 = llvm.intr.masked.load %571, %184, %50 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %573 = llvm.fadd %568, %572 : vector<8xf32>
    %574 = llvm.mul %i_right_below_below_below_tile, %b_stride0 overflow<nsw> : i64
    %575 = llvm.add %574, %j_right_panel overflow<nsw> : i64
    %576 = llvm.getelementptr inbounds %out[%575] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %573, %576, %184 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb52
  ^bb51:
    %577 = llvm.mul %i_right_below_below_below_tile, %b_stride0 overflow<nsw> : i64
    %578 = llvm.add %577, %j_right_panel overflow<nsw> : i64
    %579 = llvm.getelementptr inbounds %out[%578] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %568, %579, %184 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb52
  ^bb52:
    %580 = llvm.add %i_right_below_below_below_tile, %2 overflow<nsw> : i64
    %581 = llvm.icmp "slt" %580, %a_size0 : i64
    llvm.cond_br %581, ^bb44(%580 : i64), ^bb53
  ^bb53:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %582 = llvm.add %k0_right_piece, %10 overflow<nsw> : i64
    %583 = llvm.icmp "slt" %582, %53 : i64
    llvm.cond_br %583, ^bb6(%582 : i64), ^bb54
  ^bb54:
    %584 = llvm.add %j_right_panel, %7 overflow<nsw> : i64
    %585 = llvm.icmp "slt" %584, %b_stride0 : i64
    llvm.cond_br %585, ^bb5(%584 : i64), ^bb55
  ^bb55:
    llvm.return %44 : i32
  ^bb56(%586: i32):
    llvm.return %586 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %587: i64, %588: i64, %589: i64, %590: i1, %a_stride0_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %b_stride0_1: i64, %591: i64, %out_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %a_size0_1: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %bias_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %bias_size0_1: i64, %592: i64, %593: i64) -> i32 attributes {no_unwind, no_inline} {
    %594 = llvm.mlir.constant(0) : i64
    %595 = llvm.mlir.constant(16) : i64
    %596 = llvm.mlir.constant(8192) : i64
    %597 = llvm.mlir.constant(1) : i64
    %598 = llvm.mlir.constant(8) : i64
    %599 = llvm.mlir.constant(6) : i64
    %600 = llvm.mlir.constant(2) : i64
    %601 = llvm.mlir.constant(3) : i64
    %602 = llvm.mlir.constant(4) : i64
    %603 = llvm.mlir.constant(5) : i64
    %604 = llvm.mlir.constant(64) : i64
    %605 = llvm.mlir.constant(-64) : i64
    %606 = llvm.mlir.constant(1 : i32) : i32
    %607 = llvm.mlir.constant(0 : i32) : i32
    %608 = llvm.mlir.constant(3 : i32) : i32
    %609 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %610 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %610, ^bb1(%begin : i64), ^bb49
  ^bb1(%611: i64):
    %j_panel = llvm.mul %611, %595 overflow<nsw> : i64
    %612 = llvm.icmp "slt" %594, %588 : i64
    llvm.cond_br %612, ^bb2(%594 : i64), ^bb48
  ^bb2(%k0_piece: i64):
    %613 = llvm.mul %589, %604 overflow<nsw> : i64
    %614 = llvm.add %613, %604 overflow<nsw> : i64
    %615 = llvm.and %614, %605 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%604, %615) : (i64, i64) -> !llvm.ptr
    %616 = llvm.mlir.zero : !llvm.ptr
    %617 = llvm.icmp "ne" %b_copy_1, %616 : !llvm.ptr
    llvm.cond_br %617, ^bb3, ^bb50(%606 : i32)
  ^bb3:
    llvm.cond_br %590, ^bb4, ^bb7
  ^bb4:
    %618 = llvm.add %k0_piece, %596 overflow<nsw> : i64
    %619 = llvm.intr.smin(%618, %a_stride0_1) : (i64, i64) -> i64
    %620 = llvm.icmp "slt" %k0_piece, %619 : i64
    llvm.cond_br %620, ^bb5(%k0_piece : i64), ^bb6
  ^bb5(%k0_copy: i64):
    %621 = llvm.add %k0_copy, %598 overflow<nsw> : i64
    %622 = llvm.mul %621, %b_stride0_1 overflow<nsw> : i64
    %623 = llvm.add %622, %j_panel overflow<nsw> : i64
    %624 = llvm.getelementptr %b_1[%623] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%624, %607, %608, %606) : (!llvm.ptr, i32, i32, i32) -> ()
    %625 = llvm.mul %k0_copy, %b_stride0_1 overflow<nsw> : i64
    %626 = llvm.add %625, %j_panel overflow<nsw> : i64
    %627 = llvm.getelementptr inbounds %b_1[%626] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %628 = llvm.load %627 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %629 = llvm.getelementptr inbounds %627[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %630 = llvm.load %629 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %631 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %632 = llvm.mul %631, %595 overflow<nsw> : i64
    %633 = llvm.getelementptr inbounds %b_copy_1[%632] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %628, %633 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %634 = llvm.add %594, %598 overflow<nsw> : i64
    %635 = llvm.add %632, %634 overflow<nsw> : i64
    %636 = llvm.getelementptr inbounds %b_copy_1[%635] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %630, %636 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %637 = llvm.add %k0_copy, %597 overflow<nsw> : i64
    %638 = llvm.icmp "slt" %637, %619 : i64
    llvm.cond_br %638, ^bb5(%637 : i64), ^bb6
  ^bb6:
    llvm.br ^bb7
  ^bb7:
    %639 = llvm.sub %a_stride0_1, %k0_piece overflow<nsw> : i64
    %640 = llvm.intr.smin(%596, %639) : (i64, i64) -> i64
    %641 = llvm.intr.smax(%640, %594) : (i64, i64) -> i64
    %642 = llvm.select %590, %594, %641 : i1, i64
    %643 = llvm.mul %k0_piece, %b_stride0_1 overflow<nsw> : i64
    %644 = llvm.add %643, %j_panel overflow<nsw> : i64
    %645 = llvm.getelementptr inbounds %b_1[%644] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %646 = llvm.select %590, %b_copy_1, %645 : i1, !llvm.ptr
    %647 = llvm.select %590, %589, %642 : i1, i64
    %648 = llvm.select %590, %595, %b_stride0_1 : i1, i64
    %649 = llvm.icmp "slt" %594, %591 : i64
    llvm.cond_br %649, ^bb8(%594 : i64), ^bb17
  ^bb8(%i_tile: i64):
    %650 = llvm.icmp "eq" %k0_piece, %594 : i64
    llvm.cond_br %650, ^bb9, ^bb10
  ^bb9:
    llvm.br ^bb11(%609, %609, %609, %609, %609, %609, %609, %609, %609, %609, %609, %609 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb10:
    %651 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %652 = llvm.add %651, %j_panel overflow<nsw> : i64
    %653 = llvm.getelementptr inbounds %out_1[%652] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %654 = llvm.load %653 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %655 = llvm.getelementptr inbounds %653[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %656 = llvm.load %655 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %657 = llvm.getelementptr inbounds %653[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %658 = llvm.load %657 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %659 = llvm.getelementptr inbounds %657[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %660 = llvm.load %659 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %661 = llvm.mul %600, %b_stride0_1 overflow<nsw> : i64
    %662 = llvm.getelementptr inbounds %653[%661] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %663 = llvm.load %662 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %664 = llvm.getelementptr inbounds %662[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %665 = llvm.load %664 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %666 = llvm.mul %601, %b_stride0_1 overflow<nsw> : i64
    %667 = llvm.getelementptr inbounds %653[%666] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %668 = llvm.load %667 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %669 = llvm.getelementptr inbounds %667[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %670 = llvm.load %669 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %671 = llvm.mul %602, %b_stride0_1 overflow<nsw> : i64
    %672 = llvm.getelementptr inbounds %653[%671] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %673 = llvm.load %672 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %674 = llvm.getelementptr inbounds %672[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %675 = llvm.load %674 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %676 = llvm.mul %603, %b_stride0_1 overflow<nsw> : i64
    %677 = llvm.getelementptr inbounds %653[%676] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %678 = llvm.load %677 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %679 = llvm.getelementptr inbounds %677[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %680 = llvm.load %679 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb11(%654, %656, %658, %660, %663, %665, %668, %670, %673, %675, %678, %680 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb11(%681: vector<8xf32>, %682: vector<8xf32>, %683: vector<8xf32>, %684: vector<8xf32>, %685: vector<8xf32>, %686: vector<8xf32>, %687: vector<8xf32>, %688: vector<8xf32>, %689: vector<8xf32>, %690: vector<8xf32>, %691: vector<8xf32>, %692: vector<8xf32>):
    %693 = llvm.add %k0_piece, %596 overflow<nsw> : i64
    %694 = llvm.intr.smin(%693, %a_stride0_1) : (i64, i64) -> i64
    %695 = llvm.icmp "slt" %k0_piece, %694 : i64
    llvm.cond_br %695, ^bb12(%k0_piece, %681, %682, %683, %684, %685, %686, %687, %688, %689, %690, %691, %692 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb13(%681, %682, %683, %684, %685, %686, %687, %688, %689, %690, %691, %692 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb12(%k0: i64, %696: vector<8xf32>, %697: vector<8xf32>, %698: vector<8xf32>, %699: vector<8xf32>, %700: vector<8xf32>, %701: vector<8xf32>, %702: vector<8xf32>, %703: vector<8xf32>, %704: vector<8xf32>, %705: vector<8xf32>, %706: vector<8xf32>, %707: vector<8xf32>):
    %708 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %709 = llvm.add %708, %598 overflow<nsw> : i64
    %710 = llvm.mul %709, %648 overflow<nsw> : i64
    %711 = llvm.getelementptr %646[%710] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%711, %607, %608, %606) : (!llvm.ptr, i32, i32, i32) -> ()
    %712 = llvm.mul %i_tile, %a_stride0_1 overflow<nsw> : i64
    %713 = llvm.add %712, %k0 overflow<nsw> : i64
    %714 = llvm.getelementptr inbounds %a_1[%713] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %715 = llvm.load %714 {alignment = 4 : i64} : !llvm.ptr -> f32
    %716 = llvm.mlir.poison : vector<8xf32>
    %717 = llvm.insertelement %715, %716[%594 : i64] : vector<8xf32>
    %718 = llvm.shufflevector %717, %716 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %719 = llvm.getelementptr inbounds %714[%a_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %720 = llvm.load %719 {alignment = 4 : i64} : !llvm.ptr -> f32
    %721 = llvm.mlir.poison : vector<8xf32>
    %722 = llvm.insertelement %720, %721[%594 : i64] : vector<8xf32>
    %723 = llvm.shufflevector %722, %721 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %724 = llvm.mul %600, %a_stride0_1 overflow<nsw> : i64
    %725 = llvm.getelementptr inbounds %714[%724] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %726 = llvm.load %725 {alignment = 4 : i64} : !llvm.ptr -> f32
    %727 = llvm.mlir.poison : vector<8xf32>
    %728 = llvm.insertelement %726, %727[%594 : i64] : vector<8xf32>
    %729 = llvm.shufflevector %728, %727 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %730 = llvm.mul %601, %a_stride0_1 overflow<nsw> : i64
    %731 = llvm.getelementptr inbounds %714[%730] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %732 = llvm.load %731 {alignment = 4 : i64} : !llvm.ptr -> f32
    %733 = llvm.mlir.poison : vector<8xf32>
    %734 = llvm.insertelement %732, %733[%594 : i64] : vector<8xf32>
    %735 = llvm.shufflevector %734, %733 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %736 = llvm.mul %602, %a_stride0_1 overflow<nsw> : i64
    %737 = llvm.getelementptr inbounds %714[%736] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %738 = llvm.load %737 {alignment = 4 : i64} : !llvm.ptr -> f32
    %739 = llvm.mlir.poison : vector<8xf32>
    %740 = llvm.insertelement %738, %739[%594 : i64] : vector<8xf32>
    %741 = llvm.shufflevector %740, %739 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %742 = llvm.mul %603, %a_stride0_1 overflow<nsw> : i64
    %743 = llvm.getelementptr inbounds %714[%742] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %744 = llvm.load %743 {alignment = 4 : i64} : !llvm.ptr -> f32
    %745 = llvm.mlir.poison : vector<8xf32>
    %746 = llvm.insertelement %744, %745[%594 : i64] : vector<8xf32>
    %747 = llvm.shufflevector %746, %745 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %748 = llvm.mul %708, %648 overflow<nsw> : i64
    %749 = llvm.getelementptr inbounds %646[%748] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %750 = llvm.load %749 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %751 = llvm.add %594, %598 overflow<nsw> : i64
    %752 = llvm.add %748, %751 overflow<nsw> : i64
    %753 = llvm.getelementptr inbounds %646[%752] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %754 = llvm.load %753 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %755 = llvm.fmul %718, %750 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %756 = llvm.fmul %718, %754 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %757 = llvm.fmul %723, %750 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %758 = llvm.fmul %723, %754 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %759 = llvm.fmul %729, %750 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %760 = llvm.fmul %729, %754 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %761 = llvm.fmul %735, %750 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %762 = llvm.fmul %735, %754 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %763 = llvm.fmul %741, %750 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %764 = llvm.fmul %741, %754 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %765 = llvm.fmul %747, %750 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %766 = llvm.fmul %747, %754 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %767 = llvm.fadd %696, %755 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %768 = llvm.fadd %697, %756 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %769 = llvm.fadd %698, %757 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %770 = llvm.fadd %699, %758 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %771 = llvm.fadd %700, %759 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %772 = llvm.fadd %701, %760 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %773 = llvm.fadd %702, %761 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %774 = llvm.fadd %703, %762 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %775 = llvm.fadd %704, %763 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %776 = llvm.fadd %705, %764 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %777 = llvm.fadd %706, %765 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %778 = llvm.fadd %707, %766 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %779 = llvm.add %k0, %597 overflow<nsw> : i64
    %780 = llvm.icmp "slt" %779, %694 : i64
    llvm.cond_br %780, ^bb12(%779, %767, %768, %769, %770, %771, %772, %773, %774, %775, %776, %777, %778 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb13(%767, %768, %769, %770, %771, %772, %773, %774, %775, %776, %777, %778 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb13(%781: vector<8xf32>, %782: vector<8xf32>, %783: vector<8xf32>, %784: vector<8xf32>, %785: vector<8xf32>, %786: vector<8xf32>, %787: vector<8xf32>, %788: vector<8xf32>, %789: vector<8xf32>, %790: vector<8xf32>, %791: vector<8xf32>, %792: vector<8xf32>):
    %793 = llvm.sub %693, %a_stride0_1 overflow<nsw> : i64
    %794 = llvm.icmp "sge" %793, %594 : i64
    llvm.cond_br %794, ^bb14, ^bb15
  ^bb14:
    %795 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %796 = llvm.load %795 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %797 = llvm.getelementptr inbounds %795[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %798 = llvm.load %797 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %799 = llvm.fadd %781, %796 : vector<8xf32>
    %800 = llvm.fadd %782, %798 : vector<8xf32>
    %801 = llvm.fadd %783, %796 : vector<8xf32>
    %802 = llvm.fadd %784, %798 : vector<8xf32>
    %803 = llvm.fadd %785, %796 : vector<8xf32>
    %804 = llvm.fadd %786, %798 : vector<8xf32>
    %805 = llvm.fadd %787, %796 : vector<8xf32>
    %806 = llvm.fadd %788, %798 : vector<8xf32>
    %807 = llvm.fadd %789, %796 : vector<8xf32>
    %808 = llvm.fadd %790, %798 : vector<8xf32>
    %809 = llvm.fadd %791, %796 : vector<8xf32>
    %810 = llvm.fadd %792, %798 : vector<8xf32>
    %811 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %812 = llvm.add %811, %j_panel overflow<nsw> : i64
    %813 = llvm.getelementptr inbounds %out_1[%812] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %799, %813 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %814 = llvm.getelementptr inbounds %813[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %800, %814 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %815 = llvm.getelementptr inbounds %813[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %801, %815 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %816 = llvm.getelementptr inbounds %815[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %802, %816 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %817 = llvm.mul %600, %b_stride0_1 overflow<nsw> : i64
    %818 = llvm.getelementptr inbounds %813[%817] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %803, %818 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %819 = llvm.getelementptr inbounds %818[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %804, %819 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %820 = llvm.mul %601, %b_stride0_1 overflow<nsw> : i64
    %821 = llvm.getelementptr inbounds %813[%820] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %805, %821 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %822 = llvm.getelementptr inbounds %821[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %806, %822 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %823 = llvm.mul %602, %b_stride0_1 overflow<nsw> : i64
    %824 = llvm.getelementptr inbounds %813[%823] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %807, %824 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %825 = llvm.getelementptr inbounds %824[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %808, %825 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %826 = llvm.mul %603, %b_stride0_1 overflow<nsw> : i64
    %827 = llvm.getelementptr inbounds %813[%826] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %809, %827 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %828 = llvm.getelementptr inbounds %827[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %810, %828 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb16
  ^bb15:
    %829 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %830 = llvm.add %829, %j_panel overflow<nsw> : i64
    %831 = llvm.getelementptr inbounds %out_1[%830] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %781, %831 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %832 = llvm.getelementptr inbounds %831[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %782, %832 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %833 = llvm.getelementptr inbounds %831[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %783, %833 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %834 = llvm.getelementptr inbounds %833[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %784, %834 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %835 = llvm.mul %600, %b_stride0_1 overflow<nsw> : i64
    %836 = llvm.getelementptr inbounds %831[%835] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %785, %836 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %837 = llvm.getelementptr inbounds %836[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %786, %837 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %838 = llvm.mul %601, %b_stride0_1 overflow<nsw> : i64
    %839 = llvm.getelementptr inbounds %831[%838] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %787, %839 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %840 = llvm.getelementptr inbounds %839[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %788, %840 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %841 = llvm.mul %602, %b_stride0_1 overflow<nsw> : i64
    %842 = llvm.getelementptr inbounds %831[%841] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %789, %842 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %843 = llvm.getelementptr inbounds %842[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %790, %843 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %844 = llvm.mul %603, %b_stride0_1 overflow<nsw> : i64
    %845 = llvm.getelementptr inbounds %831[%844] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %791, %845 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %846 = llvm.getelementptr inbounds %845[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %792, %846 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb16
  ^bb16:
    %847 = llvm.add %i_tile, %599 overflow<nsw> : i64
    %848 = llvm.icmp "slt" %847, %591 : i64
    llvm.cond_br %848, ^bb8(%847 : i64), ^bb17
  ^bb17:
    %849 = llvm.icmp "slt" %591, %592 : i64
    llvm.cond_br %849, ^bb18(%591 : i64), ^bb27
  ^bb18(%i_below_tile: i64):
    %850 = llvm.icmp "eq" %k0_piece, %594 : i64
    llvm.cond_br %850, ^bb19, ^bb20
  ^bb19:
    llvm.br ^bb21(%609, %609, %609, %609, %609, %609, %609, %609 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb20:
    %851 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %852 = llvm.add %851, %j_panel overflow<nsw> : i64
    %853 = llvm.getelementptr inbounds %out_1[%852] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %854 = llvm.load %853 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %855 = llvm.getelementptr inbounds %853[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %856 = llvm.load %855 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %857 = llvm.getelementptr inbounds %853[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %858 = llvm.load %857 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %859 = llvm.getelementptr inbounds %857[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %860 = llvm.load %859 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %861 = llvm.mul %600, %b_stride0_1 overflow<nsw> : i64
    %862 = llvm.getelementptr inbounds %853[%861] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %863 = llvm.load %862 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %864 = llvm.getelementptr inbounds %862[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %865 = llvm.load %864 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %866 = llvm.mul %601, %b_stride0_1 overflow<nsw> : i64
    %867 = llvm.getelementptr inbounds %853[%866] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %868 = llvm.load %867 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %869 = llvm.getelementptr inbounds %867[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %870 = llvm.load %869 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb21(%854, %856, %858, %860, %863, %865, %868, %870 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb21(%871: vector<8xf32>, %872: vector<8xf32>, %873: vector<8xf32>, %874: vector<8xf32>, %875: vector<8xf32>, %876: vector<8xf32>, %877: vector<8xf32>, %878: vector<8xf32>):
    %879 = llvm.add %k0_piece, %596 overflow<nsw> : i64
    %880 = llvm.intr.smin(%879, %a_stride0_1) : (i64, i64) -> i64
    %881 = llvm.icmp "slt" %k0_piece, %880 : i64
    llvm.cond_br %881, ^bb22(%k0_piece, %871, %872, %873, %874, %875, %876, %877, %878 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb23(%871, %872, %873, %874, %875, %876, %877, %878 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb22(%k0_below: i64, %882: vector<8xf32>, %883: vector<8xf32>, %884: vector<8xf32>, %885: vector<8xf32>, %886: vector<8xf32>, %887: vector<8xf32>, %888: vector<8xf32>, %889: vector<8xf32>):
    %890 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %891 = llvm.add %890, %598 overflow<nsw> : i64
    %892 = llvm.mul %891, %648 overflow<nsw> : i64
    %893 = llvm.getelementptr %646[%892] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%893, %607, %608, %606) : (!llvm.ptr, i32, i32, i32) -> ()
    %894 = llvm.mul %i_below_tile, %a_stride0_1 overflow<nsw> : i64
    %895 = llvm.add %894, %k0_below overflow<nsw> : i64
    %896 = llvm.getelementptr inbounds %a_1[%895] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %897 = llvm.load %896 {alignment = 4 : i64} : !llvm.ptr -> f32
    %898 = llvm.mlir.poison : vector<8xf32>
    %899 = llvm.insertelement %897, %898[%594 : i64] : vector<8xf32>
    %900 = llvm.shufflevector %899, %898 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %901 = llvm.getelementptr inbounds %896[%a_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %902 = llvm.load %901 {alignment = 4 : i64} : !llvm.ptr -> f32
    %903 = llvm.mlir.poison : vector<8xf32>
    %904 = llvm.insertelement %902, %903[%594 : i64] : vector<8xf32>
    %905 = llvm.shufflevector %904, %903 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %906 = llvm.mul %600, %a_stride0_1 overflow<nsw> : i64
    %907 = llvm.getelementptr inbounds %896[%906] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %908 = llvm.load %907 {alignment = 4 : i64} : !llvm.ptr -> f32
    %909 = llvm.mlir.poison : vector<8xf32>
    %910 = llvm.insertelement %908, %909[%594 : i64] : vector<8xf32>
    %911 = llvm.shufflevector %910, %909 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %912 = llvm.mul %601, %a_stride0_1 overflow<nsw> : i64
    %913 = llvm.getelementptr inbounds %896[%912] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %914 = llvm.load %913 {alignment = 4 : i64} : !llvm.ptr -> f32
    %915 = llvm.mlir.poison : vector<8xf32>
    %916 = llvm.insertelement %914, %915[%594 : i64] : vector<8xf32>
    %917 = llvm.shufflevector %916, %915 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %918 = llvm.mul %890, %648 overflow<nsw> : i64
    %919 = llvm.getelementptr inbounds %646[%918] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %920 = llvm.load %919 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %921 = llvm.add %594, %598 overflow<nsw> : i64
    %922 = llvm.add %918, %921 overflow<nsw> : i64
    %923 = llvm.getelementptr inbounds %646[%922] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %924 = llvm.load %923 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %925 = llvm.fmul %900, %920 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %926 = llvm.fmul %900, %924 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %927 = llvm.fmul %905, %920 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %928 = llvm.fmul %905, %924 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %929 = llvm.fmul %911, %920 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %930 = llvm.fmul %911, %924 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %931 = llvm.fmul %917, %920 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %932 = llvm.fmul %917, %924 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %933 = llvm.fadd %882, %925 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %934 = llvm.fadd %883, %926 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %935 = llvm.fadd %884, %927 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %936 = llvm.fadd %885, %928 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %937 = llvm.fadd %886, %929 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %938 = llvm.fadd %887, %930 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %939 = llvm.fadd %888, %931 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %940 = llvm.fadd %889, %932 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %941 = llvm.add %k0_below, %597 overflow<nsw> : i64
    %942 = llvm.icmp "slt" %941, %880 : i64
    llvm.cond_br %942, ^bb22(%941, %933, %934, %935, %936, %937, %938, %939, %940 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb23(%933, %934, %935, %936, %937, %938, %939, %940 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb23(%943: vector<8xf32>, %944: vector<8xf32>, %945: vector<8xf32>, %946: vector<8xf32>, %947: vector<8xf32>, %948: vector<8xf32>, %949: vector<8xf32>, %950: vector<8xf32>):
    %951 = llvm.sub %879, %a_stride0_1 overflow<nsw> : i64
    %952 = llvm.icmp "sge" %951, %594 : i64
    llvm.cond_br %952, ^bb24, ^bb25
  ^bb24:
    %953 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %954 = llvm.load %953 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %955 = llvm.getelementptr inbounds %953[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %956 = llvm.load %955 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %957 = llvm.fadd %943, %954 : vector<8xf32>
    %958 = llvm.fadd %944, %956 : vector<8xf32>
    %959 = llvm.fadd %945, %954 : vector<8xf32>
    %960 = llvm.fadd %946, %956 : vector<8xf32>
    %961 = llvm.fadd %947, %954 : vector<8xf32>
    %962 = llvm.fadd %948, %956 : vector<8xf32>
    %963 = llvm.fadd %949, %954 : vector<8xf32>
    %964 = llvm.fadd %950, %956 : vector<8xf32>
    %965 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %966 = llvm.add %965, %j_panel overflow<nsw> : i64
    %967 = llvm.getelementptr inbounds %out_1[%966] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %957, %967 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %968 = llvm.getelementptr inbounds %967[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %958, %968 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %969 = llvm.getelementptr inbounds %967[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %959, %969 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %970 = llvm.getelementptr inbounds %969[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %960, %970 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %971 = llvm.mul %600, %b_stride0_1 overflow<nsw> : i64
    %972 = llvm.getelementptr inbounds %967[%971] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %961, %972 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %973 = llvm.getelementptr inbounds %972[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %962, %973 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %974 = llvm.mul %601, %b_stride0_1 overflow<nsw> : i64
    %975 = llvm.getelementptr inbounds %967[%974] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %963, %975 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %976 = llvm.getelementptr inbounds %975[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %964, %976 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb26
  ^bb25:
    %977 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %978 = llvm.add %977, %j_panel overflow<nsw> : i64
    %979 = llvm.getelementptr inbounds %out_1[%978] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %943, %979 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %980 = llvm.getelementptr inbounds %979[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %944, %980 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %981 = llvm.getelementptr inbounds %979[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %945, %981 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %982 = llvm.getelementptr inbounds %981[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %946, %982 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %983 = llvm.mul %600, %b_stride0_1 overflow<nsw> : i64
    %984 = llvm.getelementptr inbounds %979[%983] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %947, %984 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %985 = llvm.getelementptr inbounds %984[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %948, %985 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %986 = llvm.mul %601, %b_stride0_1 overflow<nsw> : i64
    %987 = llvm.getelementptr inbounds %979[%986] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %949, %987 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %988 = llvm.getelementptr inbounds %987[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %950, %988 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb26
  ^bb26:
    %989 = llvm.add %i_below_tile, %602 overflow<nsw> : i64
    %990 = llvm.icmp "slt" %989, %592 : i64
    llvm.cond_br %990, ^bb18(%989 : i64), ^bb27
  ^bb27:
    %991 = llvm.icmp "slt" %592, %593 : i64
    llvm.cond_br %991, ^bb28(%592 : i64), ^bb37
  ^bb28(%i_below_below_tile: i64):
    %992 = llvm.icmp "eq" %k0_piece, %594 : i64
    llvm.cond_br %992, ^bb29, ^bb30
  ^bb29:
    llvm.br ^bb31(%609, %609, %609, %609 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb30:
    %993 = llvm.mul %i_below_below_tile, %b_stride0_1 overflow<nsw> : i64
    %994 = llvm.add %993, %j_panel overflow<nsw> : i64
    %995 = llvm.getelementptr inbounds %out_1[%994] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %996 = llvm.load %995 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %997 = llvm.getelementptr inbounds %995[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %998 = llvm.load %997 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %999 = llvm.getelementptr inbounds %995[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1000 = llvm.load %999 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1001 = llvm.getelementptr inbounds %999[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1002 = llvm.load %1001 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb31(%996, %998, %1000, %1002 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb31(%1003: vector<8xf32>, %1004: vector<8xf32>, %1005: vector<8xf32>, %1006: vector<8xf32>):
    %1007 = llvm.add %k0_piece, %596 overflow<nsw> : i64
    %1008 = llvm.intr.smin(%1007, %a_stride0_1) : (i64, i64) -> i64
    %1009 = llvm.icmp "slt" %k0_piece, %1008 : i64
    llvm.cond_br %1009, ^bb32(%k0_piece, %1003, %1004, %1005, %1006 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb33(%1003, %1004, %1005, %1006 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb32(%k0_below_below: i64, %1010: vector<8xf32>, %1011: vector<8xf32>, %1012: vector<8xf32>, %1013: vector<8xf32>):
    %1014 = llvm.sub %k0_below_below, %k0_piece overflow<nsw> : i64
    %1015 = llvm.add %1014, %598 overflow<nsw> : i64
    %1016 = llvm.mul %1015, %648 overflow<nsw> : i64
    %1017 = llvm.getelementptr %646[%1016] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%1017, %607, %608, %606) : (!llvm.ptr, i32, i32, i32) -> ()
    %1018 = llvm.mul %i_below_below_tile, %a_stride0_1 overflow<nsw> : i64
    %1019 = llvm.add %1018, %k0_below_below overflow<nsw> : i64
    %1020 = llvm.getelementptr inbounds %a_1[%1019] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1021 = llvm.load %1020 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1022 = llvm.mlir.poison : vector<8xf32>
    %1023 = llvm.insertelement %1021, %1022[%594 : i64] : vector<8xf32>
    %1024 = llvm.shufflevector %1023, %1022 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1025 = llvm.getelementptr inbounds %1020[%a_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1026 = llvm.load %1025 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1027 = llvm.mlir.poison : vector<8xf32>
    %1028 = llvm.insertelement %1026, %1027[%594 : i64] : vector<8xf32>
    %1029 = llvm.shufflevector %1028, %1027 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1030 = llvm.mul %1014, %648 overflow<nsw> : i64
    %1031 = llvm.getelementptr inbounds %646[%1030] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1032 = llvm.load %1031 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1033 = llvm.add %594, %598 overflow<nsw> : i64
    %1034 = llvm.add %1030, %1033 overflow<nsw> : i64
    %1035 = llvm.getelementptr inbounds %646[%1034] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1036 = llvm.load %1035 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1037 = llvm.fmul %1024, %1032 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1038 = llvm.fmul %1024, %1036 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1039 = llvm.fmul %1029, %1032 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1040 = llvm.fmul %1029, %1036 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1041 = llvm.fadd %1010, %1037 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1042 = llvm.fadd %1011, %1038 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1043 = llvm.fadd %1012, %1039 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1044 = llvm.fadd %1013, %1040 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1045 = llvm.add %k0_below_below, %597 overflow<nsw> : i64
    %1046 = llvm.icmp "slt" %1045, %1008 : i64
    llvm.cond_br %1046, ^bb32(%1045, %1041, %1042, %1043, %1044 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb33(%1041, %1042, %1043, %1044 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb33(%1047: vector<8xf32>, %1048: vector<8xf32>, %1049: vector<8xf32>, %1050: vector<8xf32>):
    %1051 = llvm.sub %1007, %a_stride0_1 overflow<nsw> : i64
    %1052 = llvm.icmp "sge" %1051, %594 : i64
    llvm.cond_br %1052, ^bb34, ^bb35
  ^bb34:
    %1053 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1054 = llvm.load %1053 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1055 = llvm.getelementptr inbounds %1053[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1056 = llvm.load %1055 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1057 = llvm.fadd %1047, %1054 : vector<8xf32>
    %1058 = llvm.fadd %1048, %1056 : vector<8xf32>
    %1059 = llvm.fadd %1049, %1054 : vector<8xf32>
    %1060 = llvm.fadd %1050, %1056 : vector<8xf32>
    %1061 = llvm.mul %i_below_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1062 = llvm.add %1061, %j_panel overflow<nsw> : i64
    %1063 = llvm.getelementptr inbounds %out_1[%1062] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1057, %1063 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1064 = llvm.getelementptr inbounds %1063[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1058, %1064 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1065 = llvm.getelementptr inbounds %1063[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1059, %1065 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1066 = llvm.getelementptr inbounds %1065[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1060, %1066 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb36
  ^bb35:
    %1067 = llvm.mul %i_below_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1068 = llvm.add %1067, %j_panel overflow<nsw> : i64
    %1069 = llvm.getelementptr inbounds %out_1[%1068] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1047, %1069 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1070 = llvm.getelementptr inbounds %1069[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1048, %1070 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1071 = llvm.getelementptr inbounds %1069[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1049, %1071 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1072 = llvm.getelementptr inbounds %1071[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1050, %1072 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb36
  ^bb36:
    %1073 = llvm.add %i_below_below_tile, %600 overflow<nsw> : i64
    %1074 = llvm.icmp "slt" %1073, %593 : i64
    llvm.cond_br %1074, ^bb28(%1073 : i64), ^bb37
  ^bb37:
    %1075 = llvm.icmp "slt" %593, %a_size0_1 : i64
    llvm.cond_br %1075, ^bb38(%593 : i64), ^bb47
  ^bb38(%i_below_below_below_tile: i64):
    %1076 = llvm.icmp "eq" %k0_piece, %594 : i64
    llvm.cond_br %1076, ^bb39, ^bb40
  ^bb39:
    llvm.br ^bb41(%609, %609 : vector<8xf32>, vector<8xf32>)
  ^bb40:
    %1077 = llvm.mul %i_below_below_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1078 = llvm.add %1077, %j_panel overflow<nsw> : i64
    %1079 = llvm.getelementptr inbounds %out_1[%1078] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1080 = llvm.load %1079 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1081 = llvm.getelementptr inbounds %1079[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1082 = llvm.load %1081 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb41(%1080, %1082 : vector<8xf32>, vector<8xf32>)
  ^bb41(%1083: vector<8xf32>, %1084: vector<8xf32>):
    %1085 = llvm.add %k0_piece, %596 overflow<nsw> : i64
    %1086 = llvm.intr.smin(%1085, %a_stride0_1) : (i64, i64) -> i64
    %1087 = llvm.icmp "slt" %k0_piece, %1086 : i64
    llvm.cond_br %1087, ^bb42(%k0_piece, %1083, %1084 : i64, vector<8xf32>, vector<8xf32>), ^bb43(%1083, %1084 : vector<8xf32>, vector<8xf32>)
  ^bb42(%k0_below_below_below: i64, %1088: vector<8xf32>, %1089: vector<8xf32>):
    %1090 = llvm.sub %k0_below_below_below, %k0_piece overflow<nsw> : i64
    %1091 = llvm.add %1090, %598 overflow<nsw> : i64
    %1092 = llvm.mul %1091, %648 overflow<nsw> : i64
    %1093 = llvm.getelementptr %646[%1092] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%1093, %607, %608, %606) : (!llvm.ptr, i32, i32, i32) -> ()
    %1094 = llvm.mul %i_below_below_below_tile, %a_stride0_1 overflow<nsw> : i64
    %1095 = llvm.add %1094, %k0_below_below_below overflow<nsw> : i64
    %1096 = llvm.getelementptr inbounds %a_1[%1095] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1097 = llvm.load %1096 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1098 = llvm.mlir.poison : vector<8xf32>
    %1099 = llvm.insertelement %1097, %1098[%594 : i64] : vector<8xf32>
    %1100 = llvm.shufflevector %1099, %1098 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1101 = llvm.mul %1090, %648 overflow<nsw> : i64
    %1102 = llvm.getelementptr inbounds %646[%1101] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1103 = llvm.load %1102 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1104 = llvm.add %594, %598 overflow<nsw> : i64
    %1105 = llvm.add %1101, %1104 overflow<nsw> : i64
    %1106 = llvm.getelementptr inbounds %646[%1105] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1107 = llvm.load %1106 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1108 = llvm.fmul %1100, %1103 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1109 = llvm.fmul %1100, %1107 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1110 = llvm.fadd %1088, %1108 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1111 = llvm.fadd %1089, %1109 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1112 = llvm.add %k0_below_below_below, %597 overflow<nsw> : i64
    %1113 = llvm.icmp "slt" %1112, %1086 : i64
    llvm.cond_br %1113, ^bb42(%1112, %1110, %1111 : i64, vector<8xf32>, vector<8xf32>), ^bb43(%1110, %1111 : vector<8xf32>, vector<8xf32>)
  ^bb43(%1114: vector<8xf32>, %1115: vector<8xf32>):
    %1116 = llvm.sub %1085, %a_stride0_1 overflow<nsw> : i64
    %1117 = llvm.icmp "sge" %1116, %594 : i64
    llvm.cond_br %1117, ^bb44, ^bb45
  ^bb44:
    %1118 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1119 = llvm.load %1118 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1120 = llvm.getelementptr inbounds %1118[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1121 = llvm.load %1120 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1122 = llvm.fadd %1114, %1119 : vector<8xf32>
    %1123 = llvm.fadd %1115, %1121 : vector<8xf32>
    %1124 = llvm.mul %i_below_below_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1125 = llvm.add %1124, %j_panel overflow<nsw> : i64
    %1126 = llvm.getelementptr inbounds %out_1[%1125] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1122, %1126 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1127 = llvm.getelementptr inbounds %1126[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1123, %1127 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb46
  ^bb45:
    %1128 = llvm.mul %i_below_below_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1129 = llvm.add %1128, %j_panel overflow<nsw> : i64
    %1130 = llvm.getelementptr inbounds %out_1[%1129] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1114, %1130 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1131 = llvm.getelementptr inbounds %1130[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1115, %1131 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb46
  ^bb46:
    %1132 = llvm.add %i_below_below_below_tile, %597 overflow<nsw> : i64
    %1133 = llvm.icmp "slt" %1132, %a_size0_1 : i64
    llvm.cond_br %1133, ^bb38(%1132 : i64), ^bb47
  ^bb47:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %1134 = llvm.add %k0_piece, %596 overflow<nsw> : i64
    %1135 = llvm.icmp "slt" %1134, %588 : i64
    llvm.cond_br %1135, ^bb2(%1134 : i64), ^bb48
  ^bb48:
    %1136 = llvm.add %611, %597 overflow<nsw> : i64
    %1137 = llvm.icmp "slt" %1136, %end : i64
    llvm.cond_br %1137, ^bb1(%1136 : i64), ^bb49
  ^bb49:
    llvm.return %607 : i32
  ^bb50(%1138: i32):
    llvm.return %1138 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %1139 = llvm.mlir.constant(8) : i64
    %1140 = llvm.mlir.constant(16) : i64
    %1141 = llvm.mlir.constant(24) : i64
    %1142 = llvm.mlir.constant(32) : i64
    %1143 = llvm.mlir.constant(40) : i64
    %1144 = llvm.mlir.constant(48) : i64
    %1145 = llvm.mlir.constant(56) : i64
    %1146 = llvm.mlir.constant(64) : i64
    %1147 = llvm.mlir.constant(72) : i64
    %1148 = llvm.mlir.constant(80) : i64
    %1149 = llvm.mlir.constant(88) : i64
    %1150 = llvm.mlir.constant(96) : i64
    %1151 = llvm.mlir.constant(104) : i64
    %1152 = llvm.mlir.constant(112) : i64
    %1153 = llvm.mlir.constant(120) : i64
    %1154 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %1155 = llvm.getelementptr inbounds %context[%1139] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1156 = llvm.load %1155 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1157 = llvm.getelementptr inbounds %context[%1140] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1158 = llvm.load %1157 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1159 = llvm.getelementptr inbounds %context[%1141] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1160 = llvm.load %1159 {alignment = 8 : i64} : !llvm.ptr -> i1
    %1161 = llvm.getelementptr inbounds %context[%1142] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1162 = llvm.load %1161 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1163 = llvm.getelementptr inbounds %context[%1143] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1164 = llvm.load %1163 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1165 = llvm.getelementptr inbounds %context[%1144] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1166 = llvm.load %1165 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1167 = llvm.getelementptr inbounds %context[%1145] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1168 = llvm.load %1167 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1169 = llvm.getelementptr inbounds %context[%1146] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1170 = llvm.load %1169 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1171 = llvm.getelementptr inbounds %context[%1147] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1172 = llvm.load %1171 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1173 = llvm.getelementptr inbounds %context[%1148] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1174 = llvm.load %1173 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1175 = llvm.getelementptr inbounds %context[%1149] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1176 = llvm.load %1175 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1177 = llvm.getelementptr inbounds %context[%1150] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1178 = llvm.load %1177 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1179 = llvm.getelementptr inbounds %context[%1151] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1180 = llvm.load %1179 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1181 = llvm.getelementptr inbounds %context[%1152] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1182 = llvm.load %1181 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1183 = llvm.getelementptr inbounds %context[%1153] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1184 = llvm.load %1183 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1185 = llvm.call @program.parallel0(%begin_1, %end_1, %1154, %1156, %1158, %1160, %1162, %1164, %1166, %1168, %1170, %1172, %1174, %1176, %1178, %1180, %1182, %1184) : (i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64) -> i32
    llvm.return %1185 : i32
  }
  llvm.func @program_shapes(%a_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_2: i64, %a_stride0_2: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_2: i64, %b_stride0_2: i64, %bias_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %bias_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %1186 = llvm.mlir.constant(0) : i64
    %1187 = llvm.mlir.constant(1) : i64
    %1188 = llvm.mlir.constant(2 : i32) : i32
    %1189 = llvm.mlir.constant(3 : i32) : i32
    %1190 = llvm.mlir.constant(0 : i32) : i32
    %1191 = llvm.icmp "eq" %a_stride0_2, %b_size0_2 : i64
    %1192 = llvm.icmp "eq" %bias_size0_2, %b_stride0_2 : i64
    llvm.cond_br %1191, ^bb1, ^bb3(%1188 : i32)
  ^bb1:
    llvm.cond_br %1192, ^bb2, ^bb3(%1189 : i32)
  ^bb2:
    llvm.store %a_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %1193 = llvm.getelementptr inbounds %extents[%1187] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride0_2, %1193 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1190 : i32
  ^bb3(%1194: i32):
    llvm.return %1194 : i32
  }
}
