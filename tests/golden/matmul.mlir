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
    %105 = arith.constant 24576 : index
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
    %447 = arith.cmpi sgt, %446, %19 : index
    %448 = arith.select %447, %442, %c0 : index
    %449 = arith.select %447, %445, %c0 : index
    scf.for %j_right_panel = %5 to %3 step %c8 {
      %450 = arith.subi %3, %j_right_panel overflow<nsw> : index
      %451 = arith.minsi %c8, %450 : index
      %452 = arith.maxsi %451, %c0 : index
      %453 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
      %454 = arith.subi %453, %j_right_panel overflow<nsw> : index
      %455 = arith.minsi %454, %450 : index
      %456 = vector.create_mask %455 : vector<8xi1>
      scf.for %k0_right_piece = %c0 to %6 step %c16384 {
        %b_copy_2 = memref.alloc(%448, %449) {alignment = 64 : i64} : memref<?x?xf32>
        scf.if %447 {
          %457 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %458 = arith.minsi %457, %2 : index
          scf.for %k0_right_copy = %k0_right_piece to %458 step %c1 {
            %459 = arith.addi %k0_right_copy, %c8 overflow<nsw> : index
            memref.prefetch %b[%459, %j_right_panel], read, locality<3>, data : memref<?x?xf32>
            %460 = vector.maskedload %b[%k0_right_copy, %j_right_panel], %456, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %461 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
            vector.maskedstore %b_copy_2[%461, %c0], %456, %460 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        %462 = arith.subi %2, %k0_right_piece overflow<nsw> : index
        %463 = arith.minsi %c16384, %462 : index
        %464 = arith.maxsi %463, %c0 : index
        %465 = arith.select %447, %c0, %464 : index
        %466 = memref.subview %b[%k0_right_piece, %j_right_panel] [%465, %452] [1, 1] : memref<?x?xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
        %467 = "memref.cast"(%b_copy_2) : (memref<?x?xf32>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %468 = "memref.cast"(%466) : (memref<?x?xf32, strided<[?, 1], offset: ?>>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %b_copy_3 = arith.select %447, %467, %468 : memref<?x?xf32, strided<[?, 1], offset: ?>>
        scf.for %i_right_tile = %c0 to %433 step %c8 {
          %469 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %470, %471, %472, %473, %474, %475, %476, %477 = scf.if %469 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %478 = vector.maskedload %out_1[%i_right_tile, %j_right_panel], %456, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %479 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
            %480 = vector.maskedload %out_1[%479, %j_right_panel], %456, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %481 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
            %482 = vector.maskedload %out_1[%481, %j_right_panel], %456, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %483 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
            %484 = vector.maskedload %out_1[%483, %j_right_panel], %456, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %485 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
            %486 = vector.maskedload %out_1[%485, %j_right_panel], %456, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %487 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
            %488 = vector.maskedload %out_1[%487, %j_right_panel], %456, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %489 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
            %490 = vector.maskedload %out_1[%489, %j_right_panel], %456, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %491 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
            %492 = vector.maskedload %out_1[%491, %j_right_panel], %456, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %478, %480, %482, %484, %486, %488, %490, %492 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %493 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %494 = arith.minsi %493, %2 : index
          %495, %496, %497, %498, %499, %500, %501, %502 = scf.for %k0_right = %k0_right_piece to %494 step %c1 iter_args(%503 = %470, %504 = %471, %505 = %472, %506 = %473, %507 = %474, %508 = %475, %509 = %476, %510 = %477) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %511 = memref.load %a[%i_right_tile, %k0_right] : memref<?x?xf32>
            %512 = vector.broadcast %511 : f32 to vector<8xf32>
            %513 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
            %514 = memref.load %a[%513, %k0_right] : memref<?x?xf32>
            %515 = vector.broadcast %514 : f32 to vector<8xf32>
            %516 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
            %517 = memref.load %a[%516, %k0_right] : memref<?x?xf32>
            %518 = vector.broadcast %517 : f32 to vector<8xf32>
            %519 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
            %520 = memref.load %a[%519, %k0_right] : memref<?x?xf32>
            %521 = vector.broadcast %520 : f32 to vector<8xf32>
            %522 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
            %523 = memref.load %a[%522, %k0_right] : memref<?x?xf32>
            %524 = vector.broadcast %523 : f32 to vector<8xf32>
            %525 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
            %526 = memref.load %a[%525, %k0_right] : memref<?x?xf32>
            %527 = vector.broadcast %526 : f32 to vector<8xf32>
            %528 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
            %529 = memref.load %a[%528, %k0_right] : memref<?x?xf32>
            %530 = vector.broadcast %529 : f32 to vector<8xf32>
            %531 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
            %532 = memref.load %a[%531, %k0_right] : memref<?x?xf32>
            %533 = vector.broadcast %532 : f32 to vector<8xf32>
            %534 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
            %535 = vector.maskedload %b_copy_3[%534, %c0], %456, %0 : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %536 = arith.mulf %512, %535 fastmath<reassoc,contract> : vector<8xf32>
            %537 = arith.mulf %515, %535 fastmath<reassoc,contract> : vector<8xf32>
            %538 = arith.mulf %518, %535 fastmath<reassoc,contract> : vector<8xf32>
            %539 = arith.mulf %521, %535 fastmath<reassoc,contract> : vector<8xf32>
            %540 = arith.mulf %524, %535 fastmath<reassoc,contract> : vector<8xf32>
            %541 = arith.mulf %527, %535 fastmath<reassoc,contract> : vector<8xf32>
            %542 = arith.mulf %530, %535 fastmath<reassoc,contract> : vector<8xf32>
            %543 = arith.mulf %533, %535 fastmath<reassoc,contract> : vector<8xf32>
            %544 = arith.addf %503, %536 fastmath<reassoc,contract> : vector<8xf32>
            %545 = arith.addf %504, %537 fastmath<reassoc,contract> : vector<8xf32>
            %546 = arith.addf %505, %538 fastmath<reassoc,contract> : vector<8xf32>
            %547 = arith.addf %506, %539 fastmath<reassoc,contract> : vector<8xf32>
            %548 = arith.addf %507, %540 fastmath<reassoc,contract> : vector<8xf32>
            %549 = arith.addf %508, %541 fastmath<reassoc,contract> : vector<8xf32>
            %550 = arith.addf %509, %542 fastmath<reassoc,contract> : vector<8xf32>
            %551 = arith.addf %510, %543 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %544, %545, %546, %547, %548, %549, %550, %551 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %552 = arith.subi %493, %2 overflow<nsw> : index
          %553 = arith.cmpi sge, %552, %c0 : index
          scf.if %553 {
            %554 = vector.maskedload %bias[%j_right_panel], %456, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %555 = arith.addf %495, %554 : vector<8xf32>
            %556 = arith.addf %496, %554 : vector<8xf32>
            %557 = arith.addf %497, %554 : vector<8xf32>
            %558 = arith.addf %498, %554 : vector<8xf32>
            %559 = arith.addf %499, %554 : vector<8xf32>
            %560 = arith.addf %500, %554 : vector<8xf32>
            %561 = arith.addf %501, %554 : vector<8xf32>
            %562 = arith.addf %502, %554 : vector<8xf32>
            vector.maskedstore %out_1[%i_right_tile, %j_right_panel], %456, %555 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %563 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out_1[%563, %j_right_panel], %456, %556 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %564 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
            vector.maskedstore %out_1[%564, %j_right_panel], %456, %557 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %565 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
            vector.maskedstore %out_1[%565, %j_right_panel], %456, %558 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %566 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
            vector.maskedstore %out_1[%566, %j_right_panel], %456, %559 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %567 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
            vector.maskedstore %out_1[%567, %j_right_panel], %456, %560 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %568 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
            vector.maskedstore %out_1[%568, %j_right_panel], %456, %561 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %569 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
            vector.maskedstore %out_1[%569, %j_right_panel], %456, %562 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            vector.maskedstore %out_1[%i_right_tile, %j_right_panel], %456, %495 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %570 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out_1[%570, %j_right_panel], %456, %496 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %571 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
            vector.maskedstore %out_1[%571, %j_right_panel], %456, %497 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %572 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
            vector.maskedstore %out_1[%572, %j_right_panel], %456, %498 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %573 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
            vector.maskedstore %out_1[%573, %j_right_panel], %456, %499 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %574 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
            vector.maskedstore %out_1[%574, %j_right_panel], %456, %500 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %575 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
            vector.maskedstore %out_1[%575, %j_right_panel], %456, %501 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %576 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
            vector.maskedstore %out_1[%576, %j_right_panel], %456, %502 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        scf.for %i_right_below_tile = %433 to %437 step %c4 {
          %577 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %578, %579, %580, %581 = scf.if %577 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %582 = vector.maskedload %out_1[%i_right_below_tile, %j_right_panel], %456, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %583 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
            %584 = vector.maskedload %out_1[%583, %j_right_panel], %456, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %585 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
            %586 = vector.maskedload %out_1[%585, %j_right_panel], %456, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %587 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
            %588 = vector.maskedload %out_1[%587, %j_right_panel], %456, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %582, %584, %586, %588 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %589 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %590 = arith.minsi %589, %2 : index
          %591, %592, %593, %594 = scf.for %k0_right_below = %k0_right_piece to %590 step %c1 iter_args(%595 = %578, %596 = %579, %597 = %580, %598 = %581) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %599 = memref.load %a[%i_right_below_tile, %k0_right_below] : memref<?x?xf32>
            %600 = vector.broadcast %599 : f32 to vector<8xf32>
            %601 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
            %602 = memref.load %a[%601, %k0_right_below] : memref<?x?xf32>
            %603 = vector.broadcast %602 : f32 to vector<8xf32>
            %604 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
            %605 = memref.load %a[%604, %k0_right_below] : memref<?x?xf32>
            %606 = vector.broadcast %605 : f32 to vector<8xf32>
            %607 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
            %608 = memref.load %a[%607, %k0_right_below] : memref<?x?xf32>
            %609 = vector.broadcast %608 : f32 to vector<8xf32>
            %610 = arith.subi %k0_right_below, %k0_right_piece overflow<nsw> : index
            %611 = vector.maskedload %b_copy_3[%610, %c0], %456, %0 : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %612 = arith.mulf %600, %611 fastmath<reassoc,contract> : vector<8xf32>
            %613 = arith.mulf %603, %611 fastmath<reassoc,contract> : vector<8xf32>
            %614 = arith.mulf %606, %611 fastmath<reassoc,contract> : vector<8xf32>
            %615 = arith.mulf %609, %611 fastmath<reassoc,contract> : vector<8xf32>
            %616 = arith.addf %595, %612 fastmath<reassoc,contract> : vector<8xf32>
            %617 = arith.addf %596, %613 fastmath<reassoc,contract> : vector<8xf32>
            %618 = arith.addf %597, %614 fastmath<reassoc,contract> : vector<8xf32>
            %619 = arith.addf %598, %615 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %616, %617, %618, %619 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %620 = arith.subi %589, %2 overflow<nsw> : index
          %621 = arith.cmpi sge, %620, %c0 : index
          scf.if %621 {
            %622 = vector.maskedload %bias[%j_right_panel], %456, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %623 = arith.addf %591, %622 : vector<8xf32>
            %624 = arith.addf %592, %622 : vector<8xf32>
            %625 = arith.addf %593, %622 : vector<8xf32>
            %626 = arith.addf %594, %622 : vector<8xf32>
            vector.maskedstore %out_1[%i_right_below_tile, %j_right_panel], %456, %623 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %627 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out_1[%627, %j_right_panel], %456, %624 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %628 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
            vector.maskedstore %out_1[%628, %j_right_panel], %456, %625 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %629 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
            vector.maskedstore %out_1[%629, %j_right_panel], %456, %626 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            vector.maskedstore %out_1[%i_right_below_tile, %j_right_panel], %456, %591 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %630 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out_1[%630, %j_right_panel], %456, %592 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %631 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
            vector.maskedstore %out_1[%631, %j_right_panel], %456, %593 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %632 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
            vector.maskedstore %out_1[%632, %j_right_panel], %456, %594 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        scf.for %i_right_below_below_tile = %437 to %441 step %c2 {
          %633 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %634, %635 = scf.if %633 -> (vector<8xf32>, vector<8xf32>) {
            scf.yield %0, %0 : vector<8xf32>, vector<8xf32>
          } else {
            %636 = vector.maskedload %out_1[%i_right_below_below_tile, %j_right_panel], %456, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %637 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
            %638 = vector.maskedload %out_1[%637, %j_right_panel], %456, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %636, %638 : vector<8xf32>, vector<8xf32>
          }
          %639 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %640 = arith.minsi %639, %2 : index
          %641, %642 = scf.for %k0_right_below_below = %k0_right_piece to %640 step %c1 iter_args(%643 = %634, %644 = %635) -> (vector<8xf32>, vector<8xf32>) {
            %645 = memref.load %a[%i_right_below_below_tile, %k0_right_below_below] : memref<?x?xf32>
            %646 = vector.broadcast %645 : f32 to vector<8xf32>
            %647 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
            %648 = memref.load %a[%647, %k0_right_below_below] : memref<?x?xf32>
            %649 = vector.broadcast %648 : f32 to vector<8xf32>
            %650 = arith.subi %k0_right_below_below, %k0_right_piece overflow<nsw> : index
            %651 = vector.maskedload %b_copy_3[%650, %c0], %456, %0 : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %652 = arith.mulf %646, %651 fastmath<reassoc,contract> : vector<8xf32>
            %653 = arith.mulf %649, %651 fastmath<reassoc,contract> : vector<8xf32>
            %654 = arith.addf %643, %652 fastmath<reassoc,contract> : vector<8xf32>
            %655 = arith.addf %644, %653 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %654, %655 : vector<8xf32>, vector<8xf32>
          }
          %656 = arith.subi %639, %2 overflow<nsw> : index
          %657 = arith.cmpi sge, %656, %c0 : index
          scf.if %657 {
            %658 = vector.maskedload %bias[%j_right_panel], %456, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %659 = arith.addf %641, %658 : vector<8xf32>
            %660 = arith.addf %642, %658 : vector<8xf32>
            vector.maskedstore %out_1[%i_right_below_below_tile, %j_right_panel], %456, %659 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %661 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out_1[%661, %j_right_panel], %456, %660 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            vector.maskedstore %out_1[%i_right_below_below_tile, %j_right_panel], %456, %641 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %662 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out_1[%662, %j_right_panel], %456, %642 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        scf.for %i_right_below_below_below_tile = %441 to %1 step %c1 {
          %663 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %664 = scf.if %663 -> (vector<8xf32>) {
            scf.yield %0 : vector<8xf32>
          } else {
            %665 = vector.maskedload %out_1[%i_right_below_below_below_tile, %j_right_panel], %456, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %665 : vector<8xf32>
          }
          %666 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %667 = arith.minsi %666, %2 : index
          %668 = scf.for %k0_right_below_below_below = %k0_right_piece to %667 step %c1 iter_args(%669 = %664) -> (vector<8xf32>) {
            %670 = memref.load %a[%i_right_below_below_below_tile, %k0_right_below_below_below] : memref<?x?xf32>
            %671 = vector.broadcast %670 : f32 to vector<8xf32>
            %672 = arith.subi %k0_right_below_below_below, %k0_right_piece overflow<nsw> : index
            %673 = vector.maskedload %b_copy_3[%672, %c0], %456, %0 : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %674 = arith.mulf %671, %673 fastmath<reassoc,contract> : vector<8xf32>
            %675 = arith.addf %669, %674 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %675 : vector<8xf32>
          }
          %676 = arith.subi %666, %2 overflow<nsw> : index
          %677 = arith.cmpi sge, %676, %c0 : index
          scf.if %677 {
            %678 = vector.maskedload %bias[%j_right_panel], %456, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %679 = arith.addf %668, %678 : vector<8xf32>
            vector.maskedstore %out_1[%i_right_below_below_below_tile, %j_right_panel], %456, %679 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            vector.maskedstore %out_1[%i_right_below_below_below_tile, %j_right_panel], %456, %668 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
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
    %45 = llvm.mlir.constant(true) : i1
    %46 = llvm.mlir.constant(1 : i32) : i32
    %47 = llvm.mlir.constant(-64) : i64
    %48 = llvm.mlir.constant(3 : i32) : i32
    %49 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %50 = llvm.ashr %b_stride0, %1 : i64
    %51 = llvm.mul %50, %0 overflow<nsw> : i64
    %52 = llvm.intr.smax(%a_stride0, %2) : (i64, i64) -> i64
    %53 = llvm.sdiv %a_size0, %3 : i64
    %54 = llvm.srem %a_size0, %3 : i64
    %55 = llvm.icmp "ne" %54, %6 : i64
    %56 = llvm.xor %54, %3 : i64
    %57 = llvm.icmp "slt" %56, %6 : i64
    %58 = llvm.and %55, %57 : i1
    %59 = llvm.add %53, %13 : i64
    %60 = llvm.select %58, %59, %53 : i1, i64
    %61 = llvm.mul %60, %3 overflow<nsw> : i64
    %62 = llvm.sub %a_size0, %61 overflow<nsw> : i64
    %63 = llvm.ashr %62, %4 : i64
    %64 = llvm.mul %63, %1 overflow<nsw> : i64
    %65 = llvm.add %64, %61 overflow<nsw> : i64
    %66 = llvm.sub %a_size0, %65 overflow<nsw> : i64
    %67 = llvm.ashr %66, %2 : i64
    %68 = llvm.mul %67, %4 overflow<nsw> : i64
    %69 = llvm.add %68, %65 overflow<nsw> : i64
    %70 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %71 = llvm.mul %70, %a_size0 : i64
    %72 = llvm.icmp "sgt" %71, %14 : i64
    %73 = llvm.select %72, %70, %6 : i1, i64
    %74 = llvm.intr.smax(%51, %6) : (i64, i64) -> i64
    %75 = llvm.add %74, %11 : i64
    %76 = llvm.udiv %75, %0 : i64
    %77 = llvm.intr.smax(%52, %6) : (i64, i64) -> i64
    %78 = llvm.add %77, %15 : i64
    %79 = llvm.udiv %78, %5 : i64
    %80 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %81 = llvm.intr.smax(%80, %6) : (i64, i64) -> i64
    %82 = llvm.mul %81, %16 : i64
    %83 = llvm.add %8, %82 : i64
    %84 = llvm.intr.smax(%61, %6) : (i64, i64) -> i64
    %85 = llvm.add %84, %9 : i64
    %86 = llvm.udiv %85, %3 : i64
    %87 = llvm.mul %81, %17 : i64
    %88 = llvm.add %18, %87 : i64
    %89 = llvm.add %88, %19 : i64
    %90 = llvm.add %89, %20 : i64
    %91 = llvm.mul %86, %90 : i64
    %92 = llvm.sub %65, %61 : i64
    %93 = llvm.intr.smax(%92, %6) : (i64, i64) -> i64
    %94 = llvm.add %93, %8 : i64
    %95 = llvm.udiv %94, %1 : i64
    %96 = llvm.mul %81, %21 : i64
    %97 = llvm.add %22, %96 : i64
    %98 = llvm.add %97, %23 : i64
    %99 = llvm.add %98, %24 : i64
    %100 = llvm.mul %95, %99 : i64
    %101 = llvm.sub %69, %65 : i64
    %102 = llvm.intr.smax(%101, %6) : (i64, i64) -> i64
    %103 = llvm.add %102, %2 : i64
    %104 = llvm.udiv %103, %4 : i64
    %105 = llvm.mul %81, %25 : i64
    %106 = llvm.add %26, %105 : i64
    %107 = llvm.add %106, %26 : i64
    %108 = llvm.add %107, %27 : i64
    %109 = llvm.mul %104, %108 : i64
    %110 = llvm.sub %a_size0, %69 : i64
    %111 = llvm.intr.smax(%110, %6) : (i64, i64) -> i64
    %112 = llvm.mul %81, %11 : i64
    %113 = llvm.add %16, %112 : i64
    %114 = llvm.add %113, %28 : i64
    %115 = llvm.add %114, %9 : i64
    %116 = llvm.mul %111, %115 : i64
    %117 = llvm.add %11, %83 : i64
    %118 = llvm.add %117, %91 : i64
    %119 = llvm.add %118, %100 : i64
    %120 = llvm.add %119, %109 : i64
    %121 = llvm.add %120, %116 : i64
    %122 = llvm.mul %79, %121 : i64
    %123 = llvm.add %2, %122 : i64
    %124 = llvm.mul %76, %123 : i64
    %125 = llvm.icmp "sge" %124, %29 : i64
    %126 = llvm.icmp "sgt" %51, %6 : i64
    %127 = llvm.sub %51, %2 overflow<nsw> : i64
    %128 = llvm.sdiv %127, %0 : i64
    %129 = llvm.add %128, %2 overflow<nsw> : i64
    %130 = llvm.select %126, %129, %6 : i1, i64
    llvm.cond_br %125, ^bb1, ^bb2
  ^bb1:
    llvm.store %51, %31 {alignment = 8 : i64} : i64, !llvm.ptr
    %131 = llvm.getelementptr inbounds %31[%7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %52, %131 {alignment = 8 : i64} : i64, !llvm.ptr
    %132 = llvm.getelementptr inbounds %31[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %73, %132 {alignment = 8 : i64} : i64, !llvm.ptr
    %133 = llvm.getelementptr inbounds %31[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %72, %133 {alignment = 8 : i64} : i1, !llvm.ptr
    %134 = llvm.getelementptr inbounds %31[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride0, %134 {alignment = 8 : i64} : i64, !llvm.ptr
    %135 = llvm.getelementptr inbounds %31[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %135 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %136 = llvm.getelementptr inbounds %31[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %136 {alignment = 8 : i64} : i64, !llvm.ptr
    %137 = llvm.getelementptr inbounds %31[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride0, %137 {alignment = 8 : i64} : i64, !llvm.ptr
    %138 = llvm.getelementptr inbounds %31[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %61, %138 {alignment = 8 : i64} : i64, !llvm.ptr
    %139 = llvm.getelementptr inbounds %31[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out, %139 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %140 = llvm.getelementptr inbounds %31[%38] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %140 {alignment = 8 : i64} : i64, !llvm.ptr
    %141 = llvm.getelementptr inbounds %31[%39] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %141 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %142 = llvm.getelementptr inbounds %31[%40] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %bias, %142 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %143 = llvm.getelementptr inbounds %31[%41] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %bias_size0, %143 {alignment = 8 : i64} : i64, !llvm.ptr
    %144 = llvm.getelementptr inbounds %31[%42] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %65, %144 {alignment = 8 : i64} : i64, !llvm.ptr
    %145 = llvm.getelementptr inbounds %31[%43] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %69, %145 {alignment = 8 : i64} : i64, !llvm.ptr
    %146 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %147 = llvm.call @stepwell_parallel_for(%146, %31, %130, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%147 : i32)
  ^bb2:
    %148 = llvm.call @program.parallel0(%6, %130, %51, %52, %73, %72, %a_stride0, %b, %b_size0, %b_stride0, %61, %out, %a_size0, %a, %bias, %bias_size0, %65, %69) : (i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64) -> i32
    llvm.br ^bb3(%148 : i32)
  ^bb3(%149: i32):
    %150 = llvm.icmp "eq" %149, %44 : i32
    llvm.cond_br %150, ^bb4, ^bb56(%149 : i32)
  ^bb4:
    %151 = llvm.ashr %a_size0, %8 : i64
    %152 = llvm.mul %151, %7 overflow<nsw> : i64
    %153 = llvm.sub %a_size0, %152 overflow<nsw> : i64
    %154 = llvm.ashr %153, %4 : i64
    %155 = llvm.mul %154, %1 overflow<nsw> : i64
    %156 = llvm.add %155, %152 overflow<nsw> : i64
    %157 = llvm.sub %a_size0, %156 overflow<nsw> : i64
    %158 = llvm.ashr %157, %2 : i64
    %159 = llvm.mul %158, %4 overflow<nsw> : i64
    %160 = llvm.add %159, %156 overflow<nsw> : i64
    %161 = llvm.intr.smin(%10, %a_stride0) : (i64, i64) -> i64
    %162 = llvm.and %b_stride0, %11 : i64
    %163 = llvm.intr.smin(%7, %162) : (i64, i64) -> i64
    %164 = llvm.intr.smax(%163, %6) : (i64, i64) -> i64
    %165 = llvm.mul %161, %a_size0 : i64
    %166 = llvm.icmp "sgt" %165, %14 : i64
    %167 = llvm.select %166, %161, %6 : i1, i64
    %168 = llvm.select %166, %164, %6 : i1, i64
    %169 = llvm.icmp "slt" %51, %b_stride0 : i64
    llvm.cond_br %169, ^bb5(%51 : i64), ^bb55
  ^bb5(%j_right_panel: i64):
    %170 = llvm.sub %b_stride0, %j_right_panel overflow<nsw> : i64
    %171 = llvm.intr.smin(%7, %170) : (i64, i64) -> i64
    %172 = llvm.intr.smax(%171, %6) : (i64, i64) -> i64
    %173 = llvm.add %j_right_panel, %7 overflow<nsw> : i64
    %174 = llvm.sub %173, %j_right_panel overflow<nsw> : i64
    %175 = llvm.intr.smin(%174, %170) : (i64, i64) -> i64
    %176 = llvm.intr.smin(%175, %7) : (i64, i64) -> i64
    %177 = llvm.intr.smax(%176, %6) : (i64, i64) -> i64
    %178 = llvm.trunc %177 : i64 to i32
    %179 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %180 = llvm.mlir.poison : vector<8xi32>
    %181 = llvm.insertelement %178, %180[%6 : i64] : vector<8xi32>
    %182 = llvm.shufflevector %181, %180 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %183 = llvm.icmp "slt" %179, %182 : vector<8xi32>
    %184 = llvm.icmp "slt" %6, %52 : i64
    llvm.cond_br %184, ^bb6(%6 : i64), ^bb54
  ^bb6(%k0_right_piece: i64):
    %185 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1, %167) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %186 = llvm.extractvalue %185[0] : !llvm.struct<(i64, i1)>
    %187 = llvm.extractvalue %185[1] : !llvm.struct<(i64, i1)>
    %188 = llvm.xor %187, %45 : i1
    llvm.cond_br %188, ^bb7, ^bb56(%46 : i32)
  ^bb7:
    %189 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%186, %168) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %190 = llvm.extractvalue %189[0] : !llvm.struct<(i64, i1)>
    %191 = llvm.extractvalue %189[1] : !llvm.struct<(i64, i1)>
    %192 = llvm.xor %191, %45 : i1
    llvm.cond_br %192, ^bb8, ^bb56(%46 : i32)
  ^bb8:
    %193 = llvm.add %190, %36 overflow<nsw> : i64
    %194 = llvm.and %193, %47 : i64
    %b_copy = llvm.call @aligned_alloc(%36, %194) : (i64, i64) -> !llvm.ptr
    %195 = llvm.mlir.zero : !llvm.ptr
    %196 = llvm.icmp "ne" %b_copy, %195 : !llvm.ptr
    llvm.cond_br %196, ^bb9, ^bb56(%46 : i32)
  ^bb9:
    llvm.cond_br %166, ^bb10, ^bb13
  ^bb10:
    %197 = llvm.add %k0_right_piece, %10 overflow<nsw> : i64
    %198 = llvm.intr.smin(%197, %a_stride0) : (i64, i64) -> i64
    %199 = llvm.icmp "slt" %k0_right_piece, %198 : i64
    llvm.cond_br %199, ^bb11(%k0_right_piece : i64), ^bb12
  ^bb11(%k0_right_copy: i64):
    %200 = llvm.add %k0_right_copy, %7 overflow<nsw> : i64
    %201 = llvm.mul %200, %b_stride0 overflow<nsw> : i64
    %202 = llvm.add %201, %j_right_panel overflow<nsw> : i64
    %203 = llvm.getelementptr %b[%202] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%203, %44, %48, %46) : (!llvm.ptr, i32, i32, i32) -> ()
    %204 = llvm.mul %k0_right_copy, %b_stride0 overflow<nsw> : i64
    %205 = llvm.add %204, %j_right_panel overflow<nsw> : i64
    %206 = llvm.getelementptr inbounds %b[%205] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %207 = llvm.intr.masked.load %206, %183, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %208 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %209 = llvm.mul %208, %168 overflow<nsw> : i64
    %210 = llvm.getelementptr inbounds %b_copy[%209] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %207, %210, %183 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %211 = llvm.add %k0_right_copy, %2 overflow<nsw> : i64
    %212 = llvm.icmp "slt" %211, %198 : i64
    llvm.cond_br %212, ^bb11(%211 : i64), ^bb12
  ^bb12:
    llvm.br ^bb13
  ^bb13:
    %213 = llvm.sub %a_stride0, %k0_right_piece overflow<nsw> : i64
    %214 = llvm.intr.smin(%10, %213) : (i64, i64) -> i64
    %215 = llvm.intr.smax(%214, %6) : (i64, i64) -> i64
    %216 = llvm.select %166, %6, %215 : i1, i64
    %217 = llvm.mul %k0_right_piece, %b_stride0 overflow<nsw> : i64
    %218 = llvm.add %217, %j_right_panel overflow<nsw> : i64
    %219 = llvm.getelementptr inbounds %b[%218] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %220 = llvm.select %166, %b_copy, %219 : i1, !llvm.ptr
    %221 = llvm.select %166, %167, %216 : i1, i64
    %222 = llvm.select %166, %168, %172 : i1, i64
    %223 = llvm.select %166, %168, %b_stride0 : i1, i64
    %224 = llvm.icmp "slt" %6, %152 : i64
    llvm.cond_br %224, ^bb14(%6 : i64), ^bb23
  ^bb14(%i_right_tile: i64):
    %225 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %225, ^bb15, ^bb16
  ^bb15:
    llvm.br ^bb17(%49, %49, %49, %49, %49, %49, %49, %49 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb16:
    %226 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %227 = llvm.add %226, %j_right_panel overflow<nsw> : i64
    %228 = llvm.getelementptr inbounds %out[%227] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %229 = llvm.intr.masked.load %228, %183, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %230 = llvm.getelementptr inbounds %228[%b_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %231 = llvm.intr.masked.load %230, %183, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %232 = llvm.mul %4, %b_stride0 overflow<nsw> : i64
    %233 = llvm.getelementptr inbounds %228[%232] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %234 = llvm.intr.masked.load %233, %183, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %235 = llvm.mul %8, %b_stride0 overflow<nsw> : i64
    %236 = llvm.getelementptr inbounds %228[%235] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %237 = llvm.intr.masked.load %236, %183, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %238 = llvm.mul %1, %b_stride0 overflow<nsw> : i64
    %239 = llvm.getelementptr inbounds %228[%238] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %240 = llvm.intr.masked.load %239, %183, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %241 = llvm.mul %9, %b_stride0 overflow<nsw> : i64
    %242 = llvm.getelementptr inbounds %228[%241] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %243 = llvm.intr.masked.load %242, %183, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %244 = llvm.mul %3, %b_stride0 overflow<nsw> : i64
    %245 = llvm.getelementptr inbounds %228[%244] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %246 = llvm.intr.masked.load %245, %183, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %247 = llvm.mul %12, %b_stride0 overflow<nsw> : i64
    %248 = llvm.getelementptr inbounds %228[%247] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %249 = llvm.intr.masked.load %248, %183, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb17(%229, %231, %234, %237, %240, %243, %246, %249 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb17(%250: vector<8xf32>, %251: vector<8xf32>, %252: vector<8xf32>, %253: vector<8xf32>, %254: vector<8xf32>, %255: vector<8xf32>, %256: vector<8xf32>, %257: vector<8xf32>):
    %258 = llvm.add %k0_right_piece, %10 overflow<nsw> : i64
    %259 = llvm.intr.smin(%258, %a_stride0) : (i64, i64) -> i64
    %260 = llvm.icmp "slt" %k0_right_piece, %259 : i64
    llvm.cond_br %260, ^bb18(%k0_right_piece, %250, %251, %252, %253, %254, %255, %256, %257 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb19(%250, %251, %252, %253, %254, %255, %256, %257 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb18(%k0_right: i64, %261: vector<8xf32>, %262: vector<8xf32>, %263: vector<8xf32>, %264: vector<8xf32>, %265: vector<8xf32>, %266: vector<8xf32>, %267: vector<8xf32>, %268: vector<8xf32>):
    %269 = llvm.mul %i_right_tile, %a_stride0 overflow<nsw> : i64
    %270 = llvm.add %269, %k0_right overflow<nsw> : i64
    %271 = llvm.getelementptr inbounds %a[%270] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %272 = llvm.load %271 {alignment = 4 : i64} : !llvm.ptr -> f32
    %273 = llvm.mlir.poison : vector<8xf32>
    %274 = llvm.insertelement %272, %273[%6 : i64] : vector<8xf32>
    %275 = llvm.shufflevector %274, %273 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %276 = llvm.getelementptr inbounds %271[%a_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %277 = llvm.load %276 {alignment = 4 : i64} : !llvm.ptr -> f32
    %278 = llvm.mlir.poison : vector<8xf32>
    %279 = llvm.insertelement %277, %278[%6 : i64] : vector<8xf32>
    %280 = llvm.shufflevector %279, %278 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %281 = llvm.mul %4, %a_stride0 overflow<nsw> : i64
    %282 = llvm.getelementptr inbounds %271[%281] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %283 = llvm.load %282 {alignment = 4 : i64} : !llvm.ptr -> f32
    %284 = llvm.mlir.poison : vector<8xf32>
    %285 = llvm.insertelement %283, %284[%6 : i64] : vector<8xf32>
    %286 = llvm.shufflevector %285, %284 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %287 = llvm.mul %8, %a_stride0 overflow<nsw> : i64
    %288 = llvm.getelementptr inbounds %271[%287] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %289 = llvm.load %288 {alignment = 4 : i64} : !llvm.ptr -> f32
    %290 = llvm.mlir.poison : vector<8xf32>
    %291 = llvm.insertelement %289, %290[%6 : i64] : vector<8xf32>
    %292 = llvm.shufflevector %291, %290 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %293 = llvm.mul %1, %a_stride0 overflow<nsw> : i64
    %294 = llvm.getelementptr inbounds %271[%293] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %295 = llvm.load %294 {alignment = 4 : i64} : !llvm.ptr -> f32
    %296 = llvm.mlir.poison : vector<8xf32>
    %297 = llvm.insertelement %295, %296[%6 : i64] : vector<8xf32>
    %298 = llvm.shufflevector %297, %296 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %299 = llvm.mul %9, %a_stride0 overflow<nsw> : i64
    %300 = llvm.getelementptr inbounds %271[%299] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %301 = llvm.load %300 {alignment = 4 : i64} : !llvm.ptr -> f32
    %302 = llvm.mlir.poison : vector<8xf32>
    %303 = llvm.insertelement %301, %302[%6 : i64] : vector<8xf32>
    %304 = llvm.shufflevector %303, %302 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %305 = llvm.mul %3, %a_stride0 overflow<nsw> : i64
    %306 = llvm.getelementptr inbounds %271[%305] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %307 = llvm.load %306 {alignment = 4 : i64} : !llvm.ptr -> f32
    %308 = llvm.mlir.poison : vector<8xf32>
    %309 = llvm.insertelement %307, %308[%6 : i64] : vector<8xf32>
    %310 = llvm.shufflevector %309, %308 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %311 = llvm.mul %12, %a_stride0 overflow<nsw> : i64
    %312 = llvm.getelementptr inbounds %271[%311] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %313 = llvm.load %312 {alignment = 4 : i64} : !llvm.ptr -> f32
    %314 = llvm.mlir.poison : vector<8xf32>
    %315 = llvm.insertelement %313, %314[%6 : i64] : vector<8xf32>
    %316 = llvm.shufflevector %315, %314 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %317 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %318 = llvm.mul %317, %223 overflow<nsw> : i64
    %319 = llvm.getelementptr inbounds %220[%318] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %320 = llvm.intr.masked.load %319, %183, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %321 = llvm.fmul %275, %320 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %322 = llvm.fmul %280, %320 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %323 = llvm.fmul %286, %320 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %324 = llvm.fmul %292, %320 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %325 = llvm.fmul %298, %320 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %326 = llvm.fmul %304, %320 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %327 = llvm.fmul %310, %320 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %328 = llvm.fmul %316, %320 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %329 = llvm.fadd %261, %321 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %330 = llvm.fadd %262, %322 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %331 = llvm.fadd %263, %323 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %332 = llvm.fadd %264, %324 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %333 = llvm.fadd %265, %325 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %334 = llvm.fadd %266, %326 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %335 = llvm.fadd %267, %327 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %336 = llvm.fadd %268, %328 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %337 = llvm.add %k0_right, %2 overflow<nsw> : i64
    %338 = llvm.icmp "slt" %337, %259 : i64
    llvm.cond_br %338, ^bb18(%337, %329, %330, %331, %332, %333, %334, %335, %336 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb19(%329, %330, %331, %332, %333, %334, %335, %336 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb19(%339: vector<8xf32>, %340: vector<8xf32>, %341: vector<8xf32>, %342: vector<8xf32>, %343: vector<8xf32>, %344: vector<8xf32>, %345: vector<8xf32>, %346: vector<8xf32>):
    %347 = llvm.sub %258, %a_stride0 overflow<nsw> : i64
    %348 = llvm.icmp "sge" %347, %6 : i64
    llvm.cond_br %348, ^bb20, ^bb21
  ^bb20:
    %349 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %350 = llvm.intr.masked.load %349, %183, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %351 = llvm.fadd %339, %350 : vector<8xf32>
    %352 = llvm.fadd %340, %350 : vector<8xf32>
    %353 = llvm.fadd %341, %350 : vector<8xf32>
    %354 = llvm.fadd %342, %350 : vector<8xf32>
    %355 = llvm.fadd %343, %350 : vector<8xf32>
    %356 = llvm.fadd %344, %350 : vector<8xf32>
    %357 = llvm.fadd %345, %350 : vector<8xf32>
    %358 = llvm.fadd %346, %350 : vector<8xf32>
    %359 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %360 = llvm.add %359, %j_right_panel overflow<nsw> : i64
    %361 = llvm.getelementptr inbounds %out[%360] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %351, %361, %183 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %362 = llvm.getelementptr inbounds %361[%b_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %352, %362, %183 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %363 = llvm.mul %4, %b_stride0 overflow<nsw> : i64
    %364 = llvm.getelementptr inbounds %361[%363] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %353, %364, %183 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %365 = llvm.mul %8, %b_stride0 overflow<nsw> : i64
    %366 = llvm.getelementptr inbounds %361[%365] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %354, %366, %183 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %367 = llvm.mul %1, %b_stride0 overflow<nsw> : i64
    %368 = llvm.getelementptr inbounds %361[%367] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %355, %368, %183 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %369 = llvm.mul %9, %b_stride0 overflow<nsw> : i64
    %370 = llvm.getelementptr inbounds %361[%369] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %356, %370, %183 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %371 = llvm.mul %3, %b_stride0 overflow<nsw> : i64
    %372 = llvm.getelementptr inbounds %361[%371] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %357, %372, %183 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %373 = llvm.mul %12, %b_stride0 overflow<nsw> : i64
    %374 = llvm.getelementptr inbounds %361[%373] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %358, %374, %183 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb22
  ^bb21:
    %375 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %376 = llvm.add %375, %j_right_panel overflow<nsw> : i64
    %377 = llvm.getelementptr inbounds %out[%376] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %339, %377, %183 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %378 = llvm.getelementptr inbounds %377[%b_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %340, %378, %183 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %379 = llvm.mul %4, %b_stride0 overflow<nsw> : i64
    %380 = llvm.getelementptr inbounds %377[%379] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %341, %380, %183 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %381 = llvm.mul %8, %b_stride0 overflow<nsw> : i64
    %382 = llvm.getelementptr inbounds %377[%381] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %342, %382, %183 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %383 = llvm.mul %1, %b_stride0 overflow<nsw> : i64
    %384 = llvm.getelementptr inbounds %377[%383] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %343, %384, %183 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %385 = llvm.mul %9, %b_stride0 overflow<nsw> : i64
    %386 = llvm.getelementptr inbounds %377[%385] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %344, %386, %183 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %387 = llvm.mul %3, %b_stride0 overflow<nsw> : i64
    %388 = llvm.getelementptr inbounds %377[%387] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %345, %388, %183 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %389 = llvm.mul %12, %b_stride0 overflow<nsw> : i64
    %390 = llvm.getelementptr inbounds %377[%389] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %346, %390, %183 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb22
  ^bb22:
    %391 = llvm.add %i_right_tile, %7 overflow<nsw> : i64
    %392 = llvm.icmp "slt" %391, %152 : i64
    llvm.cond_br %392, ^bb14(%391 : i64), ^bb23
  ^bb23:
    %393 = llvm.icmp "slt" %152, %156 : i64
    llvm.cond_br %393, ^bb24(%152 : i64), ^bb33
  ^bb24(%i_right_below_tile: i64):
    %394 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %394, ^bb25, ^bb26
  ^bb25:
    llvm.br ^bb27(%49, %49, %49, %49 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb26:
    %395 = llvm.mul %i_right_below_tile, %b_stride0 overflow<nsw> : i64
    %396 = llvm.add %395, %j_right_panel overflow<nsw> : i64
    %397 = llvm.getelementptr inbounds %out[%396] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %398 = llvm.intr.masked.load %397, %183, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %399 = llvm.getelementptr inbounds %397[%b_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %400 = llvm.intr.masked.load %399, %183, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %401 = llvm.mul %4, %b_stride0 overflow<nsw> : i64
    %402 = llvm.getelementptr inbounds %397[%401] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %403 = llvm.intr.masked.load %402, %183, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %404 = llvm.mul %8, %b_stride0 overflow<nsw> : i64
    %405 = llvm.getelementptr inbounds %397[%404] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %406 = llvm.intr.masked.load %405, %183, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb27(%398, %400, %403, %406 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb27(%407: vector<8xf32>, %408: vector<8xf32>, %409: vector<8xf32>, %410: vector<8xf32>):
    %411 = llvm.add %k0_right_piece, %10 overflow<nsw> : i64
    %412 = llvm.intr.smin(%411, %a_stride0) : (i64, i64) -> i64
    %413 = llvm.icmp "slt" %k0_right_piece, %412 : i64
    llvm.cond_br %413, ^bb28(%k0_right_piece, %407, %408, %409, %410 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb29(%407, %408, %409, %410 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb28(%k0_right_below: i64, %414: vector<8xf32>, %415: vector<8xf32>, %416: vector<8xf32>, %417: vector<8xf32>):
    %418 = llvm.mul %i_right_below_tile, %a_stride0 overflow<nsw> : i64
    %419 = llvm.add %418, %k0_right_below overflow<nsw> : i64
    %420 = llvm.getelementptr inbounds %a[%419] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %421 = llvm.load %420 {alignment = 4 : i64} : !llvm.ptr -> f32
    %422 = llvm.mlir.poison : vector<8xf32>
    %423 = llvm.insertelement %421, %422[%6 : i64] : vector<8xf32>
    %424 = llvm.shufflevector %423, %422 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %425 = llvm.getelementptr inbounds %420[%a_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %426 = llvm.load %425 {alignment = 4 : i64} : !llvm.ptr -> f32
    %427 = llvm.mlir.poison : vector<8xf32>
    %428 = llvm.insertelement %426, %427[%6 : i64] : vector<8xf32>
    %429 = llvm.shufflevector %428, %427 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %430 = llvm.mul %4, %a_stride0 overflow<nsw> : i64
    %431 = llvm.getelementptr inbounds %420[%430] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %432 = llvm.load %431 {alignment = 4 : i64} : !llvm.ptr -> f32
    %433 = llvm.mlir.poison : vector<8xf32>
    %434 = llvm.insertelement %432, %433[%6 : i64] : vector<8xf32>
    %435 = llvm.shufflevector %434, %433 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %436 = llvm.mul %8, %a_stride0 overflow<nsw> : i64
    %437 = llvm.getelementptr inbounds %420[%436] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %438 = llvm.load %437 {alignment = 4 : i64} : !llvm.ptr -> f32
    %439 = llvm.mlir.poison : vector<8xf32>
    %440 = llvm.insertelement %438, %439[%6 : i64] : vector<8xf32>
    %441 = llvm.shufflevector %440, %439 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %442 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %443 = llvm.mul %442, %223 overflow<nsw> : i64
    %444 = llvm.getelementptr inbounds %220[%443] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %445 = llvm.intr.masked.load %444, %183, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %446 = llvm.fmul %424, %445 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %447 = llvm.fmul %429, %445 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %448 = llvm.fmul %435, %445 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %449 = llvm.fmul %441, %445 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %450 = llvm.fadd %414, %446 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %451 = llvm.fadd %415, %447 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %452 = llvm.fadd %416, %448 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %453 = llvm.fadd %417, %449 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %454 = llvm.add %k0_right_below, %2 overflow<nsw> : i64
    %455 = llvm.icmp "slt" %454, %412 : i64
    llvm.cond_br %455, ^bb28(%454, %450, %451, %452, %453 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb29(%450, %451, %452, %453 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb29(%456: vector<8xf32>, %457: vector<8xf32>, %458: vector<8xf32>, %459: vector<8xf32>):
    %460 = llvm.sub %411, %a_stride0 overflow<nsw> : i64
    %461 = llvm.icmp "sge" %460, %6 : i64
    llvm.cond_br %461, ^bb30, ^bb31
  ^bb30:
    %462 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %463 = llvm.intr.masked.load %462, %183, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %464 = llvm.fadd %456, %463 : vector<8xf32>
    %465 = llvm.fadd %457, %463 : vector<8xf32>
    %466 = llvm.fadd %458, %463 : vector<8xf32>
    %467 = llvm.fadd %459, %463 : vector<8xf32>
    %468 = llvm.mul %i_right_below_tile, %b_stride0 overflow<nsw> : i64
    %469 = llvm.add %468, %j_right_panel overflow<nsw> : i64
    %470 = llvm.getelementptr inbounds %out[%469] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %464, %470, %183 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %471 = llvm.getelementptr inbounds %470[%b_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %465, %471, %183 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %472 = llvm.mul %4, %b_stride0 overflow<nsw> : i64
    %473 = llvm.getelementptr inbounds %470[%472] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %466, %473, %183 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %474 = llvm.mul %8, %b_stride0 overflow<nsw> : i64
    %475 = llvm.getelementptr inbounds %470[%474] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %467, %475, %183 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb32
  ^bb31:
    %476 = llvm.mul %i_right_below_tile, %b_stride0 overflow<nsw> : i64
    %477 = llvm.add %476, %j_right_panel overflow<nsw> : i64
    %478 = llvm.getelementptr inbounds %out[%477] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %456, %478, %183 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %479 = llvm.getelementptr inbounds %478[%b_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %457, %479, %183 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %480 = llvm.mul %4, %b_stride0 overflow<nsw> : i64
    %481 = llvm.getelementptr inbounds %478[%480] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %458, %481, %183 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %482 = llvm.mul %8, %b_stride0 overflow<nsw> : i64
    %483 = llvm.getelementptr inbounds %478[%482] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %459, %483, %183 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb32
  ^bb32:
    %484 = llvm.add %i_right_below_tile, %1 overflow<nsw> : i64
    %485 = llvm.icmp "slt" %484, %156 : i64
    llvm.cond_br %485, ^bb24(%484 : i64), ^bb33
  ^bb33:
    %486 = llvm.icmp "slt" %156, %160 : i64
    llvm.cond_br %486, ^bb34(%156 : i64), ^bb43
  ^bb34(%i_right_below_below_tile: i64):
    %487 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %487, ^bb35, ^bb36
  ^bb35:
    llvm.br ^bb37(%49, %49 : vector<8xf32>, vector<8xf32>)
  ^bb36:
    %488 = llvm.mul %i_right_below_below_tile, %b_stride0 overflow<nsw> : i64
    %489 = llvm.add %488, %j_right_panel overflow<nsw> : i64
    %490 = llvm.getelementptr inbounds %out[%489] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %491 = llvm.intr.masked.load %490, %183, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %492 = llvm.getelementptr inbounds %490[%b_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %493 = llvm.intr.masked.load %492, %183, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb37(%491, %493 : vector<8xf32>, vector<8xf32>)
  ^bb37(%494: vector<8xf32>, %495: vector<8xf32>):
    %496 = llvm.add %k0_right_piece, %10 overflow<nsw> : i64
    %497 = llvm.intr.smin(%496, %a_stride0) : (i64, i64) -> i64
    %498 = llvm.icmp "slt" %k0_right_piece, %497 : i64
    llvm.cond_br %498, ^bb38(%k0_right_piece, %494, %495 : i64, vector<8xf32>, vector<8xf32>), ^bb39(%494, %495 : vector<8xf32>, vector<8xf32>)
  ^bb38(%k0_right_below_below: i64, %499: vector<8xf32>, %500: vector<8xf32>):
    %501 = llvm.mul %i_right_below_below_tile, %a_stride0 overflow<nsw> : i64
    %502 = llvm.add %501, %k0_right_below_below overflow<nsw> : i64
    %503 = llvm.getelementptr inbounds %a[%502] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %504 = llvm.load %503 {alignment = 4 : i64} : !llvm.ptr -> f32
    %505 = llvm.mlir.poison : vector<8xf32>
    %506 = llvm.insertelement %504, %505[%6 : i64] : vector<8xf32>
    %507 = llvm.shufflevector %506, %505 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %508 = llvm.getelementptr inbounds %503[%a_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %509 = llvm.load %508 {alignment = 4 : i64} : !llvm.ptr -> f32
    %510 = llvm.mlir.poison : vector<8xf32>
    %511 = llvm.insertelement %509, %510[%6 : i64] : vector<8xf32>
    %512 = llvm.shufflevector %511, %510 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %513 = llvm.sub %k0_right_below_below, %k0_right_piece overflow<nsw> : i64
    %514 = llvm.mul %513, %223 overflow<nsw> : i64
    %515 = llvm.getelementptr inbounds %220[%514] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %516 = llvm.intr.masked.load %515, %183, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %517 = llvm.fmul %507, %516 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %518 = llvm.fmul %512, %516 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %519 = llvm.fadd %499, %517 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %520 = llvm.fadd %500, %518 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %521 = llvm.add %k0_right_below_below, %2 overflow<nsw> : i64
    %522 = llvm.icmp "slt" %521, %497 : i64
    llvm.cond_br %522, ^bb38(%521, %519, %520 : i64, vector<8xf32>, vector<8xf32>), ^bb39(%519, %520 : vector<8xf32>, vector<8xf32>)
  ^bb39(%523: vector<8xf32>, %524: vector<8xf32>):
    %525 = llvm.sub %496, %a_stride0 overflow<nsw> : i64
    %526 = llvm.icmp "sge" %525, %6 : i64
    llvm.cond_br %526, ^bb40, ^bb41
  ^bb40:
    %527 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %528 = llvm.intr.masked.load %527, %183, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %529 = llvm.fadd %523, %528 : vector<8xf32>
    %530 = llvm.fadd %524, %528 : vector<8xf32>
    %531 = llvm.mul %i_right_below_below_tile, %b_stride0 overflow<nsw> : i64
    %532 = llvm.add %531, %j_right_panel overflow<nsw> : i64
    %533 = llvm.getelementptr inbounds %out[%532] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %529, %533, %183 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %534 = llvm.getelementptr inbounds %533[%b_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %530, %534, %183 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb42
  ^bb41:
    %535 = llvm.mul %i_right_below_below_tile, %b_stride0 overflow<nsw> : i64
    %536 = llvm.add %535, %j_right_panel overflow<nsw> : i64
    %537 = llvm.getelementptr inbounds %out[%536] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %523, %537, %183 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %538 = llvm.getelementptr inbounds %537[%b_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %524, %538, %183 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb42
  ^bb42:
    %539 = llvm.add %i_right_below_below_tile, %4 overflow<nsw> : i64
    %540 = llvm.icmp "slt" %539, %160 : i64
    llvm.cond_br %540, ^bb34(%539 : i64), ^bb43
  ^bb43:
    %541 = llvm.icmp "slt" %160, %a_size0 : i64
    llvm.cond_br %541, ^bb44(%160 : i64), ^bb53
  ^bb44(%i_right_below_below_below_tile: i64):
    %542 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %542, ^bb45, ^bb46
  ^bb45:
    llvm.br ^bb47(%49 : vector<8xf32>)
  ^bb46:
    %543 = llvm.mul %i_right_below_below_below_tile, %b_stride0 overflow<nsw> : i64
    %544 = llvm.add %543, %j_right_panel overflow<nsw> : i64
    %545 = llvm.getelementptr inbounds %out[%544] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %546 = llvm.intr.masked.load %545, %183, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb47(%546 : vector<8xf32>)
  ^bb47(%547: vector<8xf32>):
    %548 = llvm.add %k0_right_piece, %10 overflow<nsw> : i64
    %549 = llvm.intr.smin(%548, %a_stride0) : (i64, i64) -> i64
    %550 = llvm.icmp "slt" %k0_right_piece, %549 : i64
    llvm.cond_br %550, ^bb48(%k0_right_piece, %547 : i64, vector<8xf32>), ^bb49(%547 : vector<8xf32>)
  ^bb48(%k0_right_below_below_below: i64, %551: vector<8xf32>):
    %552 = llvm.mul %i_right_below_below_below_tile, %a_stride0 overflow<nsw> : i64
    %553 = llvm.add %552, %k0_right_below_below_below overflow<nsw> : i64
    %554 = llvm.getelementptr inbounds %a[%553] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %555 = llvm.load %554 {alignment = 4 : i64} : !llvm.ptr -> f32
    %556 = llvm.mlir.poison : vector<8xf32>
    %557 = llvm.insertelement %555, %556[%6 : i64] : vector<8xf32>
    %558 = llvm.shufflevector %557, %556 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %559 = llvm.sub %k0_right_below_below_below, %k0_right_piece overflow<nsw> : i64
    %560 = llvm.mul %559, %223 overflow<nsw> : i64
    %561 = llvm.getelementptr inbounds %220[%560] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %562 = llvm.intr.masked.load %561, %183, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %563 = llvm.fmul %558, %562 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %564 = llvm.fadd %551, %563 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %565 = llvm.add %k0_right_below_below_below, %2 overflow<nsw> : i64
    %566 = llvm.icmp "slt" %565, %549 : i64
    llvm.cond_br %566, ^bb48(%565, %564 : i64, vector<8xf32>), ^bb49(%564 : vector<8xf32>)
  ^bb49(%567: vector<8xf32>):
    %568 = llvm.sub %548, %a_stride0 overflow<nsw> : i64
    %569 = llvm.icmp "sge" %568, %6 : i64
    llvm.cond_br %569, ^bb50, ^bb51
  ^bb50:
    %570 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %571 = llvm.intr.masked.load %570, %183, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %572 = llvm.fadd %567, %571 : vector<8xf32>
    %573 = llvm.mul %i_right_below_below_below_tile, %b_stride0 overflow<nsw> : i64
    %574 = llvm.add %573, %j_right_panel overflow<nsw> : i64
    %575 = llvm.getelementptr inbounds %out[%574] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %572, %575, %183 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb52
  ^bb51:
    %576 = llvm.mul %i_right_below_below_below_tile, %b_stride0 overflow<nsw> : i64
    %577 = llvm.add %576, %j_right_panel overflow<nsw> : i64
    %578 = llvm.getelementptr inbounds %out[%577] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %567, %578, %183 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb52
  ^bb52:
    %579 = llvm.add %i_right_below_below_below_tile, %2 overflow<nsw> : i64
    %580 = llvm.icmp "slt" %579, %a_size0 : i64
    llvm.cond_br %580, ^bb44(%579 : i64), ^bb53
  ^bb53:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %581 = llvm.add %k0_right_piece, %10 overflow<nsw> : i64
    %582 = llvm.icmp "slt" %581, %52 : i64
    llvm.cond_br %582, ^bb6(%581 : i64), ^bb54
  ^bb54:
    %583 = llvm.add %j_right_panel, %7 overflow<nsw> : i64
    %584 = llvm.icmp "slt" %583, %b_stride0 : i64
    llvm.cond_br %584, ^bb5(%583 : i64), ^bb55
  ^bb55:
    llvm.return %44 : i32
  ^bb56(%585: i32):
    llvm.return %585 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %586: i64, %587: i64, %588: i64, %589: i1, %a_stride0_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %b_stride0_1: i64, %590: i64, %out_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %a_size0_1: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %bias_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %bias_size0_1: i64, %591: i64, %592: i64) -> i32 attributes {no_unwind, no_inline} {
    %593 = llvm.mlir.constant(0) : i64
    %594 = llvm.mlir.constant(16) : i64
    %595 = llvm.mlir.constant(8192) : i64
    %596 = llvm.mlir.constant(1) : i64
    %597 = llvm.mlir.constant(8) : i64
    %598 = llvm.mlir.constant(6) : i64
    %599 = llvm.mlir.constant(2) : i64
    %600 = llvm.mlir.constant(3) : i64
    %601 = llvm.mlir.constant(4) : i64
    %602 = llvm.mlir.constant(5) : i64
    %603 = llvm.mlir.constant(64) : i64
    %604 = llvm.mlir.constant(-64) : i64
    %605 = llvm.mlir.constant(1 : i32) : i32
    %606 = llvm.mlir.constant(0 : i32) : i32
    %607 = llvm.mlir.constant(3 : i32) : i32
    %608 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %609 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %609, ^bb1(%begin : i64), ^bb49
  ^bb1(%610: i64):
    %j_panel = llvm.mul %610, %594 overflow<nsw> : i64
    %611 = llvm.icmp "slt" %593, %587 : i64
    llvm.cond_br %611, ^bb2(%593 : i64), ^bb48
  ^bb2(%k0_piece: i64):
    %612 = llvm.mul %588, %603 overflow<nsw> : i64
    %613 = llvm.add %612, %603 overflow<nsw> : i64
    %614 = llvm.and %613, %604 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%603, %614) : (i64, i64) -> !llvm.ptr
    %615 = llvm.mlir.zero : !llvm.ptr
    %616 = llvm.icmp "ne" %b_copy_1, %615 : !llvm.ptr
    llvm.cond_br %616, ^bb3, ^bb50(%605 : i32)
  ^bb3:
    llvm.cond_br %589, ^bb4, ^bb7
  ^bb4:
    %617 = llvm.add %k0_piece, %595 overflow<nsw> : i64
    %618 = llvm.intr.smin(%617, %a_stride0_1) : (i64, i64) -> i64
    %619 = llvm.icmp "slt" %k0_piece, %618 : i64
    llvm.cond_br %619, ^bb5(%k0_piece : i64), ^bb6
  ^bb5(%k0_copy: i64):
    %620 = llvm.add %k0_copy, %597 overflow<nsw> : i64
    %621 = llvm.mul %620, %b_stride0_1 overflow<nsw> : i64
    %622 = llvm.add %621, %j_panel overflow<nsw> : i64
    %623 = llvm.getelementptr %b_1[%622] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%623, %606, %607, %605) : (!llvm.ptr, i32, i32, i32) -> ()
    %624 = llvm.mul %k0_copy, %b_stride0_1 overflow<nsw> : i64
    %625 = llvm.add %624, %j_panel overflow<nsw> : i64
    %626 = llvm.getelementptr inbounds %b_1[%625] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %627 = llvm.load %626 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %628 = llvm.getelementptr inbounds %626[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %629 = llvm.load %628 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %630 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %631 = llvm.mul %630, %594 overflow<nsw> : i64
    %632 = llvm.getelementptr inbounds %b_copy_1[%631] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %627, %632 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %633 = llvm.add %593, %597 overflow<nsw> : i64
    %634 = llvm.add %631, %633 overflow<nsw> : i64
    %635 = llvm.getelementptr inbounds %b_copy_1[%634] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %629, %635 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %636 = llvm.add %k0_copy, %596 overflow<nsw> : i64
    %637 = llvm.icmp "slt" %636, %618 : i64
    llvm.cond_br %637, ^bb5(%636 : i64), ^bb6
  ^bb6:
    llvm.br ^bb7
  ^bb7:
    %638 = llvm.sub %a_stride0_1, %k0_piece overflow<nsw> : i64
    %639 = llvm.intr.smin(%595, %638) : (i64, i64) -> i64
    %640 = llvm.intr.smax(%639, %593) : (i64, i64) -> i64
    %641 = llvm.select %589, %593, %640 : i1, i64
    %642 = llvm.mul %k0_piece, %b_stride0_1 overflow<nsw> : i64
    %643 = llvm.add %642, %j_panel overflow<nsw> : i64
    %644 = llvm.getelementptr inbounds %b_1[%643] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %645 = llvm.select %589, %b_copy_1, %644 : i1, !llvm.ptr
    %646 = llvm.select %589, %588, %641 : i1, i64
    %647 = llvm.select %589, %594, %b_stride0_1 : i1, i64
    %648 = llvm.icmp "slt" %593, %590 : i64
    llvm.cond_br %648, ^bb8(%593 : i64), ^bb17
  ^bb8(%i_tile: i64):
    %649 = llvm.icmp "eq" %k0_piece, %593 : i64
    llvm.cond_br %649, ^bb9, ^bb10
  ^bb9:
    llvm.br ^bb11(%608, %608, %608, %608, %608, %608, %608, %608, %608, %608, %608, %608 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb10:
    %650 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %651 = llvm.add %650, %j_panel overflow<nsw> : i64
    %652 = llvm.getelementptr inbounds %out_1[%651] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %653 = llvm.load %652 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %654 = llvm.getelementptr inbounds %652[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %655 = llvm.load %654 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %656 = llvm.getelementptr inbounds %652[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %657 = llvm.load %656 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %658 = llvm.getelementptr inbounds %656[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %659 = llvm.load %658 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %660 = llvm.mul %599, %b_stride0_1 overflow<nsw> : i64
    %661 = llvm.getelementptr inbounds %652[%660] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %662 = llvm.load %661 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %663 = llvm.getelementptr inbounds %661[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %664 = llvm.load %663 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %665 = llvm.mul %600, %b_stride0_1 overflow<nsw> : i64
    %666 = llvm.getelementptr inbounds %652[%665] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %667 = llvm.load %666 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %668 = llvm.getelementptr inbounds %666[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %669 = llvm.load %668 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %670 = llvm.mul %601, %b_stride0_1 overflow<nsw> : i64
    %671 = llvm.getelementptr inbounds %652[%670] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %672 = llvm.load %671 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %673 = llvm.getelementptr inbounds %671[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %674 = llvm.load %673 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %675 = llvm.mul %602, %b_stride0_1 overflow<nsw> : i64
    %676 = llvm.getelementptr inbounds %652[%675] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %677 = llvm.load %676 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %678 = llvm.getelementptr inbounds %676[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %679 = llvm.load %678 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb11(%653, %655, %657, %659, %662, %664, %667, %669, %672, %674, %677, %679 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb11(%680: vector<8xf32>, %681: vector<8xf32>, %682: vector<8xf32>, %683: vector<8xf32>, %684: vector<8xf32>, %685: vector<8xf32>, %686: vector<8xf32>, %687: vector<8xf32>, %688: vector<8xf32>, %689: vector<8xf32>, %690: vector<8xf32>, %691: vector<8xf32>):
    %692 = llvm.add %k0_piece, %595 overflow<nsw> : i64
    %693 = llvm.intr.smin(%692, %a_stride0_1) : (i64, i64) -> i64
    %694 = llvm.icmp "slt" %k0_piece, %693 : i64
    llvm.cond_br %694, ^bb12(%k0_piece, %680, %681, %682, %683, %684, %685, %686, %687, %688, %689, %690, %691 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb13(%680, %681, %682, %683, %684, %685, %686, %687, %688, %689, %690, %691 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb12(%k0: i64, %695: vector<8xf32>, %696: vector<8xf32>, %697: vector<8xf32>, %698: vector<8xf32>, %699: vector<8xf32>, %700: vector<8xf32>, %701: vector<8xf32>, %702: vector<8xf32>, %703: vector<8xf32>, %704: vector<8xf32>, %705: vector<8xf32>, %706: vector<8xf32>):
    %707 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %708 = llvm.add %707, %597 overflow<nsw> : i64
    %709 = llvm.mul %708, %647 overflow<nsw> : i64
    %710 = llvm.getelementptr %645[%709] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%710, %606, %607, %605) : (!llvm.ptr, i32, i32, i32) -> ()
    %711 = llvm.mul %i_tile, %a_stride0_1 overflow<nsw> : i64
    %712 = llvm.add %711, %k0 overflow<nsw> : i64
    %713 = llvm.getelementptr inbounds %a_1[%712] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %714 = llvm.load %713 {alignment = 4 : i64} : !llvm.ptr -> f32
    %715 = llvm.mlir.poison : vector<8xf32>
    %716 = llvm.insertelement %714, %715[%593 : i64] : vector<8xf32>
    %717 = llvm.shufflevector %716, %715 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %718 = llvm.getelementptr inbounds %713[%a_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %719 = llvm.load %718 {alignment = 4 : i64} : !llvm.ptr -> f32
    %720 = llvm.mlir.poison : vector<8xf32>
    %721 = llvm.insertelement %719, %720[%593 : i64] : vector<8xf32>
    %722 = llvm.shufflevector %721, %720 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %723 = llvm.mul %599, %a_stride0_1 overflow<nsw> : i64
    %724 = llvm.getelementptr inbounds %713[%723] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %725 = llvm.load %724 {alignment = 4 : i64} : !llvm.ptr -> f32
    %726 = llvm.mlir.poison : vector<8xf32>
    %727 = llvm.insertelement %725, %726[%593 : i64] : vector<8xf32>
    %728 = llvm.shufflevector %727, %726 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %729 = llvm.mul %600, %a_stride0_1 overflow<nsw> : i64
    %730 = llvm.getelementptr inbounds %713[%729] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %731 = llvm.load %730 {alignment = 4 : i64} : !llvm.ptr -> f32
    %732 = llvm.mlir.poison : vector<8xf32>
    %733 = llvm.insertelement %731, %732[%593 : i64] : vector<8xf32>
    %734 = llvm.shufflevector %733, %732 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %735 = llvm.mul %601, %a_stride0_1 overflow<nsw> : i64
    %736 = llvm.getelementptr inbounds %713[%735] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %737 = llvm.load %736 {alignment = 4 : i64} : !llvm.ptr -> f32
    %738 = llvm.mlir.poison : vector<8xf32>
    %739 = llvm.insertelement %737, %738[%593 : i64] : vector<8xf32>
    %740 = llvm.shufflevector %739, %738 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %741 = llvm.mul %602, %a_stride0_1 overflow<nsw> : i64
    %742 = llvm.getelementptr inbounds %713[%741] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %743 = llvm.load %742 {alignment = 4 : i64} : !llvm.ptr -> f32
    %744 = llvm.mlir.poison : vector<8xf32>
    %745 = llvm.insertelement %743, %744[%593 : i64] : vector<8xf32>
    %746 = llvm.shufflevector %745, %744 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %747 = llvm.mul %707, %647 overflow<nsw> : i64
    %748 = llvm.getelementptr inbounds %645[%747] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %749 = llvm.load %748 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %750 = llvm.add %593, %597 overflow<nsw> : i64
    %751 = llvm.add %747, %750 overflow<nsw> : i64
    %752 = llvm.getelementptr inbounds %645[%751] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %753 = llvm.load %752 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %754 = llvm.fmul %717, %749 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %755 = llvm.fmul %717, %753 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %756 = llvm.fmul %722, %749 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %757 = llvm.fmul %722, %753 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %758 = llvm.fmul %728, %749 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %759 = llvm.fmul %728, %753 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %760 = llvm.fmul %734, %749 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %761 = llvm.fmul %734, %753 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %762 = llvm.fmul %740, %749 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %763 = llvm.fmul %740, %753 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %764 = llvm.fmul %746, %749 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %765 = llvm.fmul %746, %753 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %766 = llvm.fadd %695, %754 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
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
    %778 = llvm.add %k0, %596 overflow<nsw> : i64
    %779 = llvm.icmp "slt" %778, %693 : i64
    llvm.cond_br %779, ^bb12(%778, %766, %767, %768, %769, %770, %771, %772, %773, %774, %775, %776, %777 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb13(%766, %767, %768, %769, %770, %771, %772, %773, %774, %775, %776, %777 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb13(%780: vector<8xf32>, %781: vector<8xf32>, %782: vector<8xf32>, %783: vector<8xf32>, %784: vector<8xf32>, %785: vector<8xf32>, %786: vector<8xf32>, %787: vector<8xf32>, %788: vector<8xf32>, %789: vector<8xf32>, %790: vector<8xf32>, %791: vector<8xf32>):
    %792 = llvm.sub %692, %a_stride0_1 overflow<nsw> : i64
    %793 = llvm.icmp "sge" %792, %593 : i64
    llvm.cond_br %793, ^bb14, ^bb15
  ^bb14:
    %794 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %795 = llvm.load %794 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %796 = llvm.getelementptr inbounds %794[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %797 = llvm.load %796 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %798 = llvm.fadd %780, %795 : vector<8xf32>
    %799 = llvm.fadd %781, %797 : vector<8xf32>
    %800 = llvm.fadd %782, %795 : vector<8xf32>
    %801 = llvm.fadd %783, %797 : vector<8xf32>
    %802 = llvm.fadd %784, %795 : vector<8xf32>
    %803 = llvm.fadd %785, %797 : vector<8xf32>
    %804 = llvm.fadd %786, %795 : vector<8xf32>
    %805 = llvm.fadd %787, %797 : vector<8xf32>
    %806 = llvm.fadd %788, %795 : vector<8xf32>
    %807 = llvm.fadd %789, %797 : vector<8xf32>
    %808 = llvm.fadd %790, %795 : vector<8xf32>
    %809 = llvm.fadd %791, %797 : vector<8xf32>
    %810 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %811 = llvm.add %810, %j_panel overflow<nsw> : i64
    %812 = llvm.getelementptr inbounds %out_1[%811] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %798, %812 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %813 = llvm.getelementptr inbounds %812[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %799, %813 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %814 = llvm.getelementptr inbounds %812[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %800, %814 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %815 = llvm.getelementptr inbounds %814[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %801, %815 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %816 = llvm.mul %599, %b_stride0_1 overflow<nsw> : i64
    %817 = llvm.getelementptr inbounds %812[%816] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %802, %817 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %818 = llvm.getelementptr inbounds %817[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %803, %818 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %819 = llvm.mul %600, %b_stride0_1 overflow<nsw> : i64
    %820 = llvm.getelementptr inbounds %812[%819] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %804, %820 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %821 = llvm.getelementptr inbounds %820[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %805, %821 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %822 = llvm.mul %601, %b_stride0_1 overflow<nsw> : i64
    %823 = llvm.getelementptr inbounds %812[%822] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %806, %823 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %824 = llvm.getelementptr inbounds %823[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %807, %824 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %825 = llvm.mul %602, %b_stride0_1 overflow<nsw> : i64
    %826 = llvm.getelementptr inbounds %812[%825] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %808, %826 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %827 = llvm.getelementptr inbounds %826[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %809, %827 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb16
  ^bb15:
    %828 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %829 = llvm.add %828, %j_panel overflow<nsw> : i64
    %830 = llvm.getelementptr inbounds %out_1[%829] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %780, %830 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %831 = llvm.getelementptr inbounds %830[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %781, %831 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %832 = llvm.getelementptr inbounds %830[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %782, %832 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %833 = llvm.getelementptr inbounds %832[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %783, %833 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %834 = llvm.mul %599, %b_stride0_1 overflow<nsw> : i64
    %835 = llvm.getelementptr inbounds %830[%834] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %784, %835 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %836 = llvm.getelementptr inbounds %835[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %785, %836 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %837 = llvm.mul %600, %b_stride0_1 overflow<nsw> : i64
    %838 = llvm.getelementptr inbounds %830[%837] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %786, %838 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %839 = llvm.getelementptr inbounds %838[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %787, %839 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %840 = llvm.mul %601, %b_stride0_1 overflow<nsw> : i64
    %841 = llvm.getelementptr inbounds %830[%840] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %788, %841 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %842 = llvm.getelementptr inbounds %841[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %789, %842 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %843 = llvm.mul %602, %b_stride0_1 overflow<nsw> : i64
    %844 = llvm.getelementptr inbounds %830[%843] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %790, %844 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %845 = llvm.getelementptr inbounds %844[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %791, %845 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb16
  ^bb16:
    %846 = llvm.add %i_tile, %598 overflow<nsw> : i64
    %847 = llvm.icmp "slt" %846, %590 : i64
    llvm.cond_br %847, ^bb8(%846 : i64), ^bb17
  ^bb17:
    %848 = llvm.icmp "slt" %590, %591 : i64
    llvm.cond_br %848, ^bb18(%590 : i64), ^bb27
  ^bb18(%i_below_tile: i64):
    %849 = llvm.icmp "eq" %k0_piece, %593 : i64
    llvm.cond_br %849, ^bb19, ^bb20
  ^bb19:
    llvm.br ^bb21(%608, %608, %608, %608, %608, %608, %608, %608 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb20:
    %850 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %851 = llvm.add %850, %j_panel overflow<nsw> : i64
    %852 = llvm.getelementptr inbounds %out_1[%851] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %853 = llvm.load %852 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %854 = llvm.getelementptr inbounds %852[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %855 = llvm.load %854 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %856 = llvm.getelementptr inbounds %852[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %857 = llvm.load %856 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %858 = llvm.getelementptr inbounds %856[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %859 = llvm.load %858 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %860 = llvm.mul %599, %b_stride0_1 overflow<nsw> : i64
    %861 = llvm.getelementptr inbounds %852[%860] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %862 = llvm.load %861 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %863 = llvm.getelementptr inbounds %861[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %864 = llvm.load %863 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %865 = llvm.mul %600, %b_stride0_1 overflow<nsw> : i64
    %866 = llvm.getelementptr inbounds %852[%865] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %867 = llvm.load %866 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %868 = llvm.getelementptr inbounds %866[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %869 = llvm.load %868 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb21(%853, %855, %857, %859, %862, %864, %867, %869 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb21(%870: vector<8xf32>, %871: vector<8xf32>, %872: vector<8xf32>, %873: vector<8xf32>, %874: vector<8xf32>, %875: vector<8xf32>, %876: vector<8xf32>, %877: vector<8xf32>):
    %878 = llvm.add %k0_piece, %595 overflow<nsw> : i64
    %879 = llvm.intr.smin(%878, %a_stride0_1) : (i64, i64) -> i64
    %880 = llvm.icmp "slt" %k0_piece, %879 : i64
    llvm.cond_br %880, ^bb22(%k0_piece, %870, %871, %872, %873, %874, %875, %876, %877 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb23(%870, %871, %872, %873, %874, %875, %876, %877 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb22(%k0_below: i64, %881: vector<8xf32>, %882: vector<8xf32>, %883: vector<8xf32>, %884: vector<8xf32>, %885: vector<8xf32>, %886: vector<8xf32>, %887: vector<8xf32>, %888: vector<8xf32>):
    %889 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %890 = llvm.add %889, %597 overflow<nsw> : i64
    %891 = llvm.mul %890, %647 overflow<nsw> : i64
    %892 = llvm.getelementptr %645[%891] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%892, %606, %607, %605) : (!llvm.ptr, i32, i32, i32) -> ()
    %893 = llvm.mul %i_below_tile, %a_stride0_1 overflow<nsw> : i64
    %894 = llvm.add %893, %k0_below overflow<nsw> : i64
    %895 = llvm.getelementptr inbounds %a_1[%894] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %896 = llvm.load %895 {alignment = 4 : i64} : !llvm.ptr -> f32
    %897 = llvm.mlir.poison : vector<8xf32>
    %898 = llvm.insertelement %896, %897[%593 : i64] : vector<8xf32>
    %899 = llvm.shufflevector %898, %897 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %900 = llvm.getelementptr inbounds %895[%a_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %901 = llvm.load %900 {alignment = 4 : i64} : !llvm.ptr -> f32
    %902 = llvm.mlir.poison : vector<8xf32>
    %903 = llvm.insertelement %901, %902[%593 : i64] : vector<8xf32>
    %904 = llvm.shufflevector %903, %902 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %905 = llvm.mul %599, %a_stride0_1 overflow<nsw> : i64
    %906 = llvm.getelementptr inbounds %895[%905] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %907 = llvm.load %906 {alignment = 4 : i64} : !llvm.ptr -> f32
    %908 = llvm.mlir.poison : vector<8xf32>
    %909 = llvm.insertelement %907, %908[%593 : i64] : vector<8xf32>
    %910 = llvm.shufflevector %909, %908 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %911 = llvm.mul %600, %a_stride0_1 overflow<nsw> : i64
    %912 = llvm.getelementptr inbounds %895[%911] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %913 = llvm.load %912 {alignment = 4 : i64} : !llvm.ptr -> f32
    %914 = llvm.mlir.poison : vector<8xf32>
    %915 = llvm.insertelement %913, %914[%593 : i64] : vector<8xf32>
    %916 = llvm.shufflevector %915, %914 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %917 = llvm.mul %889, %647 overflow<nsw> : i64
    %918 = llvm.getelementptr inbounds %645[%917] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %919 = llvm.load %918 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %920 = llvm.add %593, %597 overflow<nsw> : i64
    %921 = llvm.add %917, %920 overflow<nsw> : i64
    %922 = llvm.getelementptr inbounds %645[%921] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %923 = llvm.load %922 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %924 = llvm.fmul %899, %919 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %925 = llvm.fmul %899, %923 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %926 = llvm.fmul %904, %919 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %927 = llvm.fmul %904, %923 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %928 = llvm.fmul %910, %919 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %929 = llvm.fmul %910, %923 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %930 = llvm.fmul %916, %919 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %931 = llvm.fmul %916, %923 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %932 = llvm.fadd %881, %924 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %933 = llvm.fadd %882, %925 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %934 = llvm.fadd %883, %926 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %935 = llvm.fadd %884, %927 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %936 = llvm.fadd %885, %928 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %937 = llvm.fadd %886, %929 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %938 = llvm.fadd %887, %930 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %939 = llvm.fadd %888, %931 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %940 = llvm.add %k0_below, %596 overflow<nsw> : i64
    %941 = llvm.icmp "slt" %940, %879 : i64
    llvm.cond_br %941, ^bb22(%940, %932, %933, %934, %935, %936, %937, %938, %939 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb23(%932, %933, %934, %935, %936, %937, %938, %939 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb23(%942: vector<8xf32>, %943: vector<8xf32>, %944: vector<8xf32>, %945: vector<8xf32>, %946: vector<8xf32>, %947: vector<8xf32>, %948: vector<8xf32>, %949: vector<8xf32>):
    %950 = llvm.sub %878, %a_stride0_1 overflow<nsw> : i64
    %951 = llvm.icmp "sge" %950, %593 : i64
    llvm.cond_br %951, ^bb24, ^bb25
  ^bb24:
    %952 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %953 = llvm.load %952 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %954 = llvm.getelementptr inbounds %952[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %955 = llvm.load %954 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %956 = llvm.fadd %942, %953 : vector<8xf32>
    %957 = llvm.fadd %943, %955 : vector<8xf32>
    %958 = llvm.fadd %944, %953 : vector<8xf32>
    %959 = llvm.fadd %945, %955 : vector<8xf32>
    %960 = llvm.fadd %946, %953 : vector<8xf32>
    %961 = llvm.fadd %947, %955 : vector<8xf32>
    %962 = llvm.fadd %948, %953 : vector<8xf32>
    %963 = llvm.fadd %949, %955 : vector<8xf32>
    %964 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %965 = llvm.add %964, %j_panel overflow<nsw> : i64
    %966 = llvm.getelementptr inbounds %out_1[%965] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %956, %966 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %967 = llvm.getelementptr inbounds %966[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %957, %967 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %968 = llvm.getelementptr inbounds %966[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %958, %968 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %969 = llvm.getelementptr inbounds %968[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %959, %969 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %970 = llvm.mul %599, %b_stride0_1 overflow<nsw> : i64
    %971 = llvm.getelementptr inbounds %966[%970] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %960, %971 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %972 = llvm.getelementptr inbounds %971[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %961, %972 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %973 = llvm.mul %600, %b_stride0_1 overflow<nsw> : i64
    %974 = llvm.getelementptr inbounds %966[%973] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %962, %974 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %975 = llvm.getelementptr inbounds %974[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %963, %975 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb26
  ^bb25:
    %976 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %977 = llvm.add %976, %j_panel overflow<nsw> : i64
    %978 = llvm.getelementptr inbounds %out_1[%977] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %942, %978 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %979 = llvm.getelementptr inbounds %978[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %943, %979 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %980 = llvm.getelementptr inbounds %978[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %944, %980 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %981 = llvm.getelementptr inbounds %980[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %945, %981 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %982 = llvm.mul %599, %b_stride0_1 overflow<nsw> : i64
    %983 = llvm.getelementptr inbounds %978[%982] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %946, %983 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %984 = llvm.getelementptr inbounds %983[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %947, %984 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %985 = llvm.mul %600, %b_stride0_1 overflow<nsw> : i64
    %986 = llvm.getelementptr inbounds %978[%985] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %948, %986 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %987 = llvm.getelementptr inbounds %986[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %949, %987 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb26
  ^bb26:
    %988 = llvm.add %i_below_tile, %601 overflow<nsw> : i64
    %989 = llvm.icmp "slt" %988, %591 : i64
    llvm.cond_br %989, ^bb18(%988 : i64), ^bb27
  ^bb27:
    %990 = llvm.icmp "slt" %591, %592 : i64
    llvm.cond_br %990, ^bb28(%591 : i64), ^bb37
  ^bb28(%i_below_below_tile: i64):
    %991 = llvm.icmp "eq" %k0_piece, %593 : i64
    llvm.cond_br %991, ^bb29, ^bb30
  ^bb29:
    llvm.br ^bb31(%608, %608, %608, %608 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb30:
    %992 = llvm.mul %i_below_below_tile, %b_stride0_1 overflow<nsw> : i64
    %993 = llvm.add %992, %j_panel overflow<nsw> : i64
    %994 = llvm.getelementptr inbounds %out_1[%993] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %995 = llvm.load %994 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %996 = llvm.getelementptr inbounds %994[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %997 = llvm.load %996 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %998 = llvm.getelementptr inbounds %994[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %999 = llvm.load %998 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1000 = llvm.getelementptr inbounds %998[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1001 = llvm.load %1000 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb31(%995, %997, %999, %1001 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb31(%1002: vector<8xf32>, %1003: vector<8xf32>, %1004: vector<8xf32>, %1005: vector<8xf32>):
    %1006 = llvm.add %k0_piece, %595 overflow<nsw> : i64
    %1007 = llvm.intr.smin(%1006, %a_stride0_1) : (i64, i64) -> i64
    %1008 = llvm.icmp "slt" %k0_piece, %1007 : i64
    llvm.cond_br %1008, ^bb32(%k0_piece, %1002, %1003, %1004, %1005 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb33(%1002, %1003, %1004, %1005 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb32(%k0_below_below: i64, %1009: vector<8xf32>, %1010: vector<8xf32>, %1011: vector<8xf32>, %1012: vector<8xf32>):
    %1013 = llvm.sub %k0_below_below, %k0_piece overflow<nsw> : i64
    %1014 = llvm.add %1013, %597 overflow<nsw> : i64
    %1015 = llvm.mul %1014, %647 overflow<nsw> : i64
    %1016 = llvm.getelementptr %645[%1015] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%1016, %606, %607, %605) : (!llvm.ptr, i32, i32, i32) -> ()
    %1017 = llvm.mul %i_below_below_tile, %a_stride0_1 overflow<nsw> : i64
    %1018 = llvm.add %1017, %k0_below_below overflow<nsw> : i64
    %1019 = llvm.getelementptr inbounds %a_1[%1018] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1020 = llvm.load %1019 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1021 = llvm.mlir.poison : vector<8xf32>
    %1022 = llvm.insertelement %1020, %1021[%593 : i64] : vector<8xf32>
    %1023 = llvm.shufflevector %1022, %1021 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1024 = llvm.getelementptr inbounds %1019[%a_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1025 = llvm.load %1024 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1026 = llvm.mlir.poison : vector<8xf32>
    %1027 = llvm.insertelement %1025, %1026[%593 : i64] : vector<8xf32>
    %1028 = llvm.shufflevector %1027, %1026 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1029 = llvm.mul %1013, %647 overflow<nsw> : i64
    %1030 = llvm.getelementptr inbounds %645[%1029] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1031 = llvm.load %1030 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1032 = llvm.add %593, %597 overflow<nsw> : i64
    %1033 = llvm.add %1029, %1032 overflow<nsw> : i64
    %1034 = llvm.getelementptr inbounds %645[%1033] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1035 = llvm.load %1034 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1036 = llvm.fmul %1023, %1031 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1037 = llvm.fmul %1023, %1035 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1038 = llvm.fmul %1028, %1031 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1039 = llvm.fmul %1028, %1035 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1040 = llvm.fadd %1009, %1036 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1041 = llvm.fadd %1010, %1037 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1042 = llvm.fadd %1011, %1038 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1043 = llvm.fadd %1012, %1039 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1044 = llvm.add %k0_below_below, %596 overflow<nsw> : i64
    %1045 = llvm.icmp "slt" %1044, %1007 : i64
    llvm.cond_br %1045, ^bb32(%1044, %1040, %1041, %1042, %1043 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb33(%1040, %1041, %1042, %1043 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb33(%1046: vector<8xf32>, %1047: vector<8xf32>, %1048: vector<8xf32>, %1049: vector<8xf32>):
    %1050 = llvm.sub %1006, %a_stride0_1 overflow<nsw> : i64
    %1051 = llvm.icmp "sge" %1050, %593 : i64
    llvm.cond_br %1051, ^bb34, ^bb35
  ^bb34:
    %1052 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1053 = llvm.load %1052 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1054 = llvm.getelementptr inbounds %1052[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1055 = llvm.load %1054 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1056 = llvm.fadd %1046, %1053 : vector<8xf32>
    %1057 = llvm.fadd %1047, %1055 : vector<8xf32>
    %1058 = llvm.fadd %1048, %1053 : vector<8xf32>
    %1059 = llvm.fadd %1049, %1055 : vector<8xf32>
    %1060 = llvm.mul %i_below_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1061 = llvm.add %1060, %j_panel overflow<nsw> : i64
    %1062 = llvm.getelementptr inbounds %out_1[%1061] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1056, %1062 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1063 = llvm.getelementptr inbounds %1062[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1057, %1063 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1064 = llvm.getelementptr inbounds %1062[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1058, %1064 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1065 = llvm.getelementptr inbounds %1064[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1059, %1065 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb36
  ^bb35:
    %1066 = llvm.mul %i_below_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1067 = llvm.add %1066, %j_panel overflow<nsw> : i64
    %1068 = llvm.getelementptr inbounds %out_1[%1067] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1046, %1068 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1069 = llvm.getelementptr inbounds %1068[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1047, %1069 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1070 = llvm.getelementptr inbounds %1068[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1048, %1070 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1071 = llvm.getelementptr inbounds %1070[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1049, %1071 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb36
  ^bb36:
    %1072 = llvm.add %i_below_below_tile, %599 overflow<nsw> : i64
    %1073 = llvm.icmp "slt" %1072, %592 : i64
    llvm.cond_br %1073, ^bb28(%1072 : i64), ^bb37
  ^bb37:
    %1074 = llvm.icmp "slt" %592, %a_size0_1 : i64
    llvm.cond_br %1074, ^bb38(%592 : i64), ^bb47
  ^bb38(%i_below_below_below_tile: i64):
    %1075 = llvm.icmp "eq" %k0_piece, %593 : i64
    llvm.cond_br %1075, ^bb39, ^bb40
  ^bb39:
    llvm.br ^bb41(%608, %608 : vector<8xf32>, vector<8xf32>)
  ^bb40:
    %1076 = llvm.mul %i_below_below_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1077 = llvm.add %1076, %j_panel overflow<nsw> : i64
    %1078 = llvm.getelementptr inbounds %out_1[%1077] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1079 = llvm.load %1078 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1080 = llvm.getelementptr inbounds %1078[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1081 = llvm.load %1080 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb41(%1079, %1081 : vector<8xf32>, vector<8xf32>)
  ^bb41(%1082: vector<8xf32>, %1083: vector<8xf32>):
    %1084 = llvm.add %k0_piece, %595 overflow<nsw> : i64
    %1085 = llvm.intr.smin(%1084, %a_stride0_1) : (i64, i64) -> i64
    %1086 = llvm.icmp "slt" %k0_piece, %1085 : i64
    llvm.cond_br %1086, ^bb42(%k0_piece, %1082, %1083 : i64, vector<8xf32>, vector<8xf32>), ^bb43(%1082, %1083 : vector<8xf32>, vector<8xf32>)
  ^bb42(%k0_below_below_below: i64, %1087: vector<8xf32>, %1088: vector<8xf32>):
    %1089 = llvm.sub %k0_below_below_below, %k0_piece overflow<nsw> : i64
    %1090 = llvm.add %1089, %597 overflow<nsw> : i64
    %1091 = llvm.mul %1090, %647 overflow<nsw> : i64
    %1092 = llvm.getelementptr %645[%1091] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%1092, %606, %607, %605) : (!llvm.ptr, i32, i32, i32) -> ()
    %1093 = llvm.mul %i_below_below_below_tile, %a_stride0_1 overflow<nsw> : i64
    %1094 = llvm.add %1093, %k0_below_below_below overflow<nsw> : i64
    %1095 = llvm.getelementptr inbounds %a_1[%1094] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1096 = llvm.load %1095 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1097 = llvm.mlir.poison : vector<8xf32>
    %1098 = llvm.insertelement %1096, %1097[%593 : i64] : vector<8xf32>
    %1099 = llvm.shufflevector %1098, %1097 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1100 = llvm.mul %1089, %647 overflow<nsw> : i64
    %1101 = llvm.getelementptr inbounds %645[%1100] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1102 = llvm.load %1101 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1103 = llvm.add %593, %597 overflow<nsw> : i64
    %1104 = llvm.add %1100, %1103 overflow<nsw> : i64
    %1105 = llvm.getelementptr inbounds %645[%1104] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1106 = llvm.load %1105 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1107 = llvm.fmul %1099, %1102 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1108 = llvm.fmul %1099, %1106 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1109 = llvm.fadd %1087, %1107 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1110 = llvm.fadd %1088, %1108 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1111 = llvm.add %k0_below_below_below, %596 overflow<nsw> : i64
    %1112 = llvm.icmp "slt" %1111, %1085 : i64
    llvm.cond_br %1112, ^bb42(%1111, %1109, %1110 : i64, vector<8xf32>, vector<8xf32>), ^bb43(%1109, %1110 : vector<8xf32>, vector<8xf32>)
  ^bb43(%1113: vector<8xf32>, %1114: vector<8xf32>):
    %1115 = llvm.sub %1084, %a_stride0_1 overflow<nsw> : i64
    %1116 = llvm.icmp "sge" %1115, %593 : i64
    llvm.cond_br %1116, ^bb44, ^bb45
  ^bb44:
    %1117 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1118 = llvm.load %1117 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1119 = llvm.getelementptr inbounds %1117[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1120 = llvm.load %1119 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1121 = llvm.fadd %1113, %1118 : vector<8xf32>
    %1122 = llvm.fadd %1114, %1120 : vector<8xf32>
    %1123 = llvm.mul %i_below_below_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1124 = llvm.add %1123, %j_panel overflow<nsw> : i64
    %1125 = llvm.getelementptr inbounds %out_1[%1124] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1121, %1125 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1126 = llvm.getelementptr inbounds %1125[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1122, %1126 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb46
  ^bb45:
    %1127 = llvm.mul %i_below_below_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1128 = llvm.add %1127, %j_panel overflow<nsw> : i64
    %1129 = llvm.getelementptr inbounds %out_1[%1128] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1113, %1129 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1130 = llvm.getelementptr inbounds %1129[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1114, %1130 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb46
  ^bb46:
    %1131 = llvm.add %i_below_below_below_tile, %596 overflow<nsw> : i64
    %1132 = llvm.icmp "slt" %1131, %a_size0_1 : i64
    llvm.cond_br %1132, ^bb38(%1131 : i64), ^bb47
  ^bb47:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %1133 = llvm.add %k0_piece, %595 overflow<nsw> : i64
    %1134 = llvm.icmp "slt" %1133, %587 : i64
    llvm.cond_br %1134, ^bb2(%1133 : i64), ^bb48
  ^bb48:
    %1135 = llvm.add %610, %596 overflow<nsw> : i64
    %1136 = llvm.icmp "slt" %1135, %end : i64
    llvm.cond_br %1136, ^bb1(%1135 : i64), ^bb49
  ^bb49:
    llvm.return %606 : i32
  ^bb50(%1137: i32):
    llvm.return %1137 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %1138 = llvm.mlir.constant(8) : i64
    %1139 = llvm.mlir.constant(16) : i64
    %1140 = llvm.mlir.constant(24) : i64
    %1141 = llvm.mlir.constant(32) : i64
    %1142 = llvm.mlir.constant(40) : i64
    %1143 = llvm.mlir.constant(48) : i64
    %1144 = llvm.mlir.constant(56) : i64
    %1145 = llvm.mlir.constant(64) : i64
    %1146 = llvm.mlir.constant(72) : i64
    %1147 = llvm.mlir.constant(80) : i64
    %1148 = llvm.mlir.constant(88) : i64
    %1149 = llvm.mlir.constant(96) : i64
    %1150 = llvm.mlir.constant(104) : i64
    %1151 = llvm.mlir.constant(112) : i64
    %1152 = llvm.mlir.constant(120) : i64
    %1153 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %1154 = llvm.getelementptr inbounds %context[%1138] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1155 = llvm.load %1154 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1156 = llvm.getelementptr inbounds %context[%1139] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1157 = llvm.load %1156 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1158 = llvm.getelementptr inbounds %context[%1140] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1159 = llvm.load %1158 {alignment = 8 : i64} : !llvm.ptr -> i1
    %1160 = llvm.getelementptr inbounds %context[%1141] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1161 = llvm.load %1160 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1162 = llvm.getelementptr inbounds %context[%1142] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1163 = llvm.load %1162 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1164 = llvm.getelementptr inbounds %context[%1143] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1165 = llvm.load %1164 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1166 = llvm.getelementptr inbounds %context[%1144] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1167 = llvm.load %1166 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1168 = llvm.getelementptr inbounds %context[%1145] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1169 = llvm.load %1168 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1170 = llvm.getelementptr inbounds %context[%1146] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1171 = llvm.load %1170 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1172 = llvm.getelementptr inbounds %context[%1147] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1173 = llvm.load %1172 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1174 = llvm.getelementptr inbounds %context[%1148] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1175 = llvm.load %1174 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1176 = llvm.getelementptr inbounds %context[%1149] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1177 = llvm.load %1176 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1178 = llvm.getelementptr inbounds %context[%1150] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1179 = llvm.load %1178 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1180 = llvm.getelementptr inbounds %context[%1151] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1181 = llvm.load %1180 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1182 = llvm.getelementptr inbounds %context[%1152] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1183 = llvm.load %1182 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1184 = llvm.call @program.parallel0(%begin_1, %end_1, %1153, %1155, %1157, %1159, %1161, %1163, %1165, %1167, %1169, %1171, %1173, %1175, %1177, %1179, %1181, %1183) : (i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64) -> i32
    llvm.return %1184 : i32
  }
  llvm.func @program_shapes(%a_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_2: i64, %a_stride0_2: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_2: i64, %b_stride0_2: i64, %bias_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %bias_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %1185 = llvm.mlir.constant(0) : i64
    %1186 = llvm.mlir.constant(1) : i64
    %1187 = llvm.mlir.constant(2 : i32) : i32
    %1188 = llvm.mlir.constant(3 : i32) : i32
    %1189 = llvm.mlir.constant(0 : i32) : i32
    %1190 = llvm.icmp "eq" %a_stride0_2, %b_size0_2 : i64
    %1191 = llvm.icmp "eq" %bias_size0_2, %b_stride0_2 : i64
    llvm.cond_br %1190, ^bb1, ^bb3(%1187 : i32)
  ^bb1:
    llvm.cond_br %1191, ^bb2, ^bb3(%1188 : i32)
  ^bb2:
    llvm.store %a_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %1192 = llvm.getelementptr inbounds %extents[%1186] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride0_2, %1192 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1189 : i32
  ^bb3(%1193: i32):
    llvm.return %1193 : i32
  }
}
