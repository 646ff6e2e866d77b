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
    %3 = arith.constant 16 : index
    %4 = arith.constant dense<0.000000e+00> : vector<4x16xf32>
    %5 = arith.constant dense<0.000000e+00> : vector<8x8xf32>
    %6 = arith.constant dense<0.000000e+00> : vector<4x8xf32>
    %7 = memref.dim %a, %0 : memref<?x?xf32>
    %8 = arith.constant 1 : index
    %9 = memref.dim %a, %8 : memref<?x?xf32>
    %10 = memref.dim %b, %8 : memref<?x?xf32>
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%7, %10], strides: [%10, 1] : memref<?x?xf32> to memref<?x?xf32>
    %11 = affine.apply affine_map<(d0) -> (((d0 floordiv 16) * 16))>(%10)
    %12 = affine.max affine_map<(d0) -> (d0, 1)>(%9)
    %13 = affine.apply affine_map<(d0) -> ((((d0 + 1) floordiv 6) * 6))>(%7)
    %14 = affine.min affine_map<(d0, d1) -> (d0, d1)>(%13, %7)
    %15 = affine.min affine_map<(d0) -> (8192, d0)>(%9)
    %16 = arith.muli %15, %7 : index
    %17 = arith.constant 24576 : index
    %18 = arith.cmpi sgt, %16, %17 : index
    %19 = arith.constant 0 : index
    %20 = arith.select %18, %15, %19 : index
    %21 = arith.constant 0 : index
    %22 = arith.constant 0 : index
    %23 = arith.constant 0 : index
    %24 = arith.constant 0 : index
    affine.for %j_panel = 0 to %11 step 16 {
      affine.for %k0_piece = 0 to %12 step 8192 {
        %b_copy = memref.alloc(%20) {alignment = 64 : i64} : memref<?x16xf32>
        scf.if %18 {
          %25 = arith.constant 0 : index
          affine.for %k0_copy = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0)[s0] -> ((d0 + 8192), s0)>(%k0_piece)[%9] {
            affine.prefetch %b[%k0_copy + 8, %j_panel], read, locality<3>, data : memref<?x?xf32>
            %26 = vector.transfer_read %b[%k0_copy, %j_panel], %1 {in_bounds = [true]} : memref<?x?xf32>, vector<16xf32>
            %27 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_copy, %k0_piece)
            vector.transfer_write %26, %b_copy[%27, %25] {in_bounds = [true]} : vector<16xf32>, memref<?x16xf32>
          }
        }
        %28 = affine.min affine_map<(d0, d1) -> (8192, (d0 + (d1 * -1)))>(%9, %k0_piece)
        %29 = arith.maxsi %28, %21 : index
        %30 = arith.select %18, %22, %29 : index
        %31 = memref.subview %b[%k0_piece, %j_panel] [%30, 16] [1, 1] : memref<?x?xf32> to memref<?x16xf32, strided<[?, 1], offset: ?>>
        %32 = "memref.cast"(%b_copy) : (memref<?x16xf32>) -> memref<?x16xf32, strided<[?, 1], offset: ?>>
        %33 = "memref.cast"(%31) : (memref<?x16xf32, strided<[?, 1], offset: ?>>) -> memref<?x16xf32, strided<[?, 1], offset: ?>>
        %b_copy_1 = arith.select %18, %32, %33 : memref<?x16xf32, strided<[?, 1], offset: ?>>
        affine.for %i_tile = 0 to %14 step 6 {
          %34 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 6) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_tile, %14, %i_tile)
          %35 = ub.poison : f32
          %36 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<6x16xf32>) {
            affine.yield %2 : vector<6x16xf32>
          } else {
            %37 = vector.create_mask %34, %3 : vector<6x16xi1>
            %38 = vector.transfer_read %out_1[%i_tile, %j_panel], %35, %37 {in_bounds = [true, true]} : memref<?x?xf32>, vector<6x16xf32>
            affine.yield %38 : vector<6x16xf32>
          }
          %39 = vector.create_mask %34 : vector<6xi1>
          %40 = affine.for %k0 = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %9) iter_args(%41 = %36) -> (vector<6x16xf32>) {
            affine.prefetch %b_copy_1[%k0 - %k0_piece + 8, 0], read, locality<3>, data : memref<?x16xf32, strided<[?, 1], offset: ?>>
            %42 = vector.transfer_read %a[%i_tile, %k0], %35, %39 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<6x16xf32>
            %43 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0)
            %44 = vector.transfer_read %b_copy_1[%43, %23], %1 {in_bounds = [true]} : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<16xf32>
            %45 = vector.broadcast %44 : vector<16xf32> to vector<6x16xf32>
            %46 = arith.mulf %42, %45 fastmath<reassoc,contract> : vector<6x16xf32>
            %47 = arith.addf %41, %46 fastmath<reassoc,contract> : vector<6x16xf32>
            affine.yield %47 : vector<6x16xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 8192) + (d1 * -1)) >= 0)>(%k0_piece, %9) {
            %48 = vector.transfer_read %bias[%j_panel], %1 {in_bounds = [true]} : memref<?xf32>, vector<16xf32>
            %49 = vector.broadcast %48 : vector<16xf32> to vector<6x16xf32>
            %50 = arith.addf %40, %49 : vector<6x16xf32>
            %51 = vector.create_mask %34, %3 : vector<6x16xi1>
            vector.transfer_write %50, %out_1[%i_tile, %j_panel], %51 {in_bounds = [true, true]} : vector<6x16xf32>, memref<?x?xf32>
          } else {
            %52 = vector.create_mask %34, %3 : vector<6x16xi1>
            vector.transfer_write %40, %out_1[%i_tile, %j_panel], %52 {in_bounds = [true, true]} : vector<6x16xf32>, memref<?x?xf32>
          }
        }
        affine.for %i_below_tile = %14 to %7 step 4 {
          %53 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_below_tile, %7, %i_below_tile)
          %54 = ub.poison : f32
          %55 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<4x16xf32>) {
            affine.yield %4 : vector<4x16xf32>
          } else {
            %56 = vector.create_mask %53, %3 : vector<4x16xi1>
            %57 = vector.transfer_read %out_1[%i_below_tile, %j_panel], %54, %56 {in_bounds = [true, true]} : memref<?x?xf32>, vector<4x16xf32>
            affine.yield %57 : vector<4x16xf32>
          }
          %58 = vector.create_mask %53 : vector<4xi1>
          %59 = affine.for %k0_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %9) iter_args(%60 = %55) -> (vector<4x16xf32>) {
            affine.prefetch %b_copy_1[%k0_below - %k0_piece + 8, 0], read, locality<3>, data : memref<?x16xf32, strided<[?, 1], offset: ?>>
            %61 = vector.transfer_read %a[%i_below_tile, %k0_below], %54, %58 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<4x16xf32>
            %62 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_below)
            %63 = vector.transfer_read %b_copy_1[%62, %24], %1 {in_bounds = [true]} : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<16xf32>
            %64 = vector.broadcast %63 : vector<16xf32> to vector<4x16xf32>
            %65 = arith.mulf %61, %64 fastmath<reassoc,contract> : vector<4x16xf32>
            %66 = arith.addf %60, %65 fastmath<reassoc,contract> : vector<4x16xf32>
            affine.yield %66 : vector<4x16xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 8192) + (d1 * -1)) >= 0)>(%k0_piece, %9) {
            %67 = vector.transfer_read %bias[%j_panel], %1 {in_bounds = [true]} : memref<?xf32>, vector<16xf32>
            %68 = vector.broadcast %67 : vector<16xf32> to vector<4x16xf32>
            %69 = arith.addf %59, %68 : vector<4x16xf32>
            %70 = vector.create_mask %53, %3 : vector<4x16xi1>
            vector.transfer_write %69, %out_1[%i_below_tile, %j_panel], %70 {in_bounds = [true, true]} : vector<4x16xf32>, memref<?x?xf32>
          } else {
            %71 = vector.create_mask %53, %3 : vector<4x16xi1>
            vector.transfer_write %59, %out_1[%i_below_tile, %j_panel], %71 {in_bounds = [true, true]} : vector<4x16xf32>, memref<?x?xf32>
          }
        }
        memref.dealloc %b_copy : memref<?x16xf32>
      }
    }
    %72 = affine.max affine_map<(d0) -> (d0, 1)>(%9)
    %73 = affine.apply affine_map<(d0) -> ((((d0 + 3) floordiv 8) * 8))>(%7)
    %74 = affine.min affine_map<(d0, d1) -> (d0, d1)>(%73, %7)
    %75 = affine.min affine_map<(d0) -> (16384, d0)>(%9)
    %76 = affine.min affine_map<(d0) -> (8, (d0 mod 16))>(%10)
    %77 = arith.constant 0 : index
    %78 = arith.maxsi %76, %77 : index
    %79 = arith.muli %75, %7 : index
    %80 = arith.constant 12288 : index
    %81 = arith.cmpi sgt, %79, %80 : index
    %82 = arith.constant 0 : index
    %83 = arith.select %81, %75, %82 : index
    %84 = arith.constant 0 : index
    %85 = arith.select %81, %78, %84 : index
    %86 = arith.constant 0 : index
    %87 = arith.constant 0 : index
    %88 = arith.constant 0 : index
    %89 = arith.constant 0 : index
    %90 = arith.constant 0 : index
    affine.for %j_right_panel = %11 to %10 step 8 {
      %91 = affine.min affine_map<(d0, d1) -> (8, (d0 + (d1 * -1)))>(%10, %j_right_panel)
      %92 = arith.maxsi %91, %87 : index
      %93 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %10, %j_right_panel)
      %94 = vector.create_mask %93 : vector<8xi1>
      %95 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %10, %j_right_panel)
      %96 = vector.create_mask %95 : vector<8xi1>
      affine.for %k0_right_piece = 0 to %72 step 16384 {
        %b_copy_2 = memref.alloc(%83, %85) {alignment = 64 : i64} : memref<?x?xf32>
        scf.if %81 {
          %97 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %10, %j_right_panel)
          %98 = vector.create_mask %97 : vector<8xi1>
          %99 = arith.constant 0 : index
          affine.for %k0_right_copy = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0)[s0] -> ((d0 + 16384), s0)>(%k0_right_piece)[%9] {
            affine.prefetch %b[%k0_right_copy + 8, %j_right_panel], read, locality<3>, data : memref<?x?xf32>
            %100 = vector.transfer_read %b[%k0_right_copy, %j_right_panel], %1, %98 {in_bounds = [true]} : memref<?x?xf32>, vector<8xf32>
            %101 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_right_copy, %k0_right_piece)
            vector.transfer_write %100, %b_copy_2[%101, %99], %98 {in_bounds = [true]} : vector<8xf32>, memref<?x?xf32>
          }
        }
        %102 = affine.min affine_map<(d0, d1) -> (16384, (d0 + (d1 * -1)))>(%9, %k0_right_piece)
        %103 = arith.maxsi %102, %86 : index
        %104 = arith.select %81, %88, %103 : index
        %105 = memref.subview %b[%k0_right_piece, %j_right_panel] [%104, %92] [1, 1] : memref<?x?xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
        %106 = "memref.cast"(%b_copy_2) : (memref<?x?xf32>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %107 = "memref.cast"(%105) : (memref<?x?xf32, strided<[?, 1], offset: ?>>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %b_copy_3 = arith.select %81, %106, %107 : memref<?x?xf32, strided<[?, 1], offset: ?>>
        affine.for %i_right_tile = 0 to %74 step 8 {
          %108 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_right_tile, %74, %i_right_tile)
          %109 = ub.poison : f32
          %110 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<8x8xf32>) {
            affine.yield %5 : vector<8x8xf32>
          } else {
            %111 = vector.create_mask %108, %93 : vector<8x8xi1>
            %112 = vector.transfer_read %out_1[%i_right_tile, %j_right_panel], %109, %111 {in_bounds = [true, true]} : memref<?x?xf32>, vector<8x8xf32>
            affine.yield %112 : vector<8x8xf32>
          }
          %113 = vector.create_mask %108 : vector<8xi1>
          %114 = affine.for %k0_right = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %9) iter_args(%115 = %110) -> (vector<8x8xf32>) {
            %116 = vector.transfer_read %a[%i_right_tile, %k0_right], %109, %113 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<8x8xf32>
            %117 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right)
            %118 = vector.transfer_read %b_copy_3[%117, %89], %1, %94 {in_bounds = [true]} : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
            %119 = vector.broadcast %118 : vector<8xf32> to vector<8x8xf32>
            %120 = arith.mulf %116, %119 fastmath<reassoc,contract> : vector<8x8xf32>
            %121 = arith.addf %115, %120 fastmath<reassoc,contract> : vector<8x8xf32>
            affine.yield %121 : vector<8x8xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 16384) + (d1 * -1)) >= 0)>(%k0_right_piece, %9) {
            %122 = vector.create_mask %93 : vector<8xi1>
            %123 = vector.transfer_read %bias[%j_right_panel], %1, %122 {in_bounds = [true]} : memref<?xf32>, vector<8xf32>
            %124 = vector.broadcast %123 : vector<8xf32> to vector<8x8xf32>
            %125 = arith.addf %114, %124 : vector<8x8xf32>
            %126 = vector.create_mask %108, %93 : vector<8x8xi1>
            vector.transfer_write %125, %out_1[%i_right_tile, %j_right_panel], %126 {in_bounds = [true, true]} : vector<8x8xf32>, memref<?x?xf32>
          } else {
            %127 = vector.create_mask %108, %93 : vector<8x8xi1>
            vector.transfer_write %114, %out_1[%i_right_tile, %j_right_panel], %127 {in_bounds = [true, true]} : vector<8x8xf32>, memref<?x?xf32>
          }
        }
        affine.for %i_right_below_tile = %74 to %7 step 4 {
          %128 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_right_below_tile, %7, %i_right_below_tile)
          %129 = ub.poison : f32
          %130 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<4x8xf32>) {
            affine.yield %6 : vector<4x8xf32>
          } else {
            %131 = vector.create_mask %128, %95 : vector<4x8xi1>
            %132 = vector.transfer_read %out_1[%i_right_below_tile, %j_right_panel], %129, %131 {in_bounds = [true, true]} : memref<?x?xf32>, vector<4x8xf32>
            affine.yield %132 : vector<4x8xf32>
          }
          %133 = vector.create_mask %128 : vector<4xi1>
          %134 = affine.for %k0_right_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %9) iter_args(%135 = %130) -> (vector<4x8xf32>) {
            %136 = vector.transfer_read %a[%i_right_below_tile, %k0_right_below], %129, %133 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<4x8xf32>
            %137 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right_below)
            %138 = vector.transfer_read %b_copy_3[%137, %90], %1, %96 {in_bounds = [true]} : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
            %139 = vector.broadcast %138 : vector<8xf32> to vector<4x8xf32>
            %140 = arith.mulf %136, %139 fastmath<reassoc,contract> : vector<4x8xf32>
            %141 = arith.addf %135, %140 fastmath<reassoc,contract> : vector<4x8xf32>
            affine.yield %141 : vector<4x8xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 16384) + (d1 * -1)) >= 0)>(%k0_right_piece, %9) {
            %142 = vector.create_mask %95 : vector<8xi1>
            %143 = vector.transfer_read %bias[%j_right_panel], %1, %142 {in_bounds = [true]} : memref<?xf32>, vector<8xf32>
            %144 = vector.broadcast %143 : vector<8xf32> to vector<4x8xf32>
            %145 = arith.addf %134, %144 : vector<4x8xf32>
            %146 = vector.create_mask %128, %95 : vector<4x8xi1>
            vector.transfer_write %145, %out_1[%i_right_below_tile, %j_right_panel], %146 {in_bounds = [true, true]} : vector<4x8xf32>, memref<?x?xf32>
          } else {
            %147 = vector.create_mask %128, %95 : vector<4x8xi1>
            vector.transfer_write %134, %out_1[%i_right_below_tile, %j_right_panel], %147 {in_bounds = [true, true]} : vector<4x8xf32>, memref<?x?xf32>
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
    %c8192 = arith.constant 8192 : index
    %c0 = arith.constant 0 : index
    %c8 = arith.constant 8 : index
    %minus1 = arith.constant -1 : index
    %c5 = arith.constant 5 : index
    %c3 = arith.constant 3 : index
    %c2 = arith.constant 2 : index
    %c16384 = arith.constant 16384 : index
    %c15 = arith.constant 15 : index
    %c7 = arith.constant 7 : index
    %0 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %1 = arith.constant dense<true> : vector<8xi1>
    %2 = arith.constant dense<false> : vector<8xi1>
    %3 = memref.dim %a, %c0 : memref<?x?xf32>
    %4 = memref.dim %a, %c1 : memref<?x?xf32>
    %5 = memref.dim %b, %c1 : memref<?x?xf32>
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%3, %5], strides: [%5, 1] : memref<?x?xf32> to memref<?x?xf32>
    %6 = arith.shrsi %5, %c4 : index
    %7 = arith.muli %6, %c16 overflow<nsw> : index
    %8 = arith.maxsi %4, %c1 : index
    %9 = arith.addi %3, %c1 overflow<nsw> : index
    %10 = arith.floordivsi %9, %c6 : index
    %11 = arith.muli %10, %c6 overflow<nsw> : index
    %12 = arith.minsi %11, %3 : index
    %13 = arith.minsi %c8192, %4 : index
    %14 = arith.muli %13, %3 : index
    %15 = arith.constant 24576 : index
    %16 = arith.cmpi sgt, %14, %15 : index
    %17 = arith.select %16, %13, %c0 : index
    scf.for %j_panel = %c0 to %7 step %c16 {
      scf.for %k0_piece = %c0 to %8 step %c8192 {
        %b_copy = memref.alloc(%17) {alignment = 64 : i64} : memref<?x16xf32>
        scf.if %16 {
          %18 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
          %19 = arith.minsi %18, %4 : index
          scf.for %k0_copy = %k0_piece to %19 step %c1 {
            %20 = arith.addi %k0_copy, %c8 overflow<nsw> : index
            memref.prefetch %b[%20, %j_panel], read, locality<3>, data : memref<?x?xf32>
            %21 = vector.load %b[%k0_copy, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %22 = arith.addi %j_panel, %c8 overflow<nsw> : index
            %23 = vector.load %b[%k0_copy, %22] : memref<?x?xf32>, vector<8xf32>
            %24 = arith.subi %k0_copy, %k0_piece overflow<nsw> : index
            vector.store %21, %b_copy[%24, %c0] : memref<?x16xf32>, vector<8xf32>
            %25 = arith.addi %c0, %c8 overflow<nsw> : index
            vector.store %23, %b_copy[%24, %25] : memref<?x16xf32>, vector<8xf32>
          }
        }
        %26 = arith.subi %4, %k0_piece overflow<nsw> : index
        %27 = arith.minsi %c8192, %26 : index
        %28 = arith.maxsi %27, %c0 : index
        %29 = arith.select %16, %c0, %28 : index
        %30 = memref.subview %b[%k0_piece, %j_panel] [%29, 16] [1, 1] : memref<?x?xf32> to memref<?x16xf32, strided<[?, 1], offset: ?>>
        %31 = "memref.cast"(%b_copy) : (memref<?x16xf32>) -> memref<?x16xf32, strided<[?, 1], offset: ?>>
        %32 = "memref.cast"(%30) : (memref<?x16xf32, strided<[?, 1], offset: ?>>) -> memref<?x16xf32, strided<[?, 1], offset: ?>>
        %b_copy_1 = arith.select %16, %31, %32 : memref<?x16xf32, strided<[?, 1], offset: ?>>
        scf.for %i_tile = %c0 to %12 step %c6 {
          %33 = arith.addi %i_tile, %c6 overflow<nsw> : index
          %34 = arith.subi %33, %i_tile overflow<nsw> : index
          %35 = arith.subi %12, %i_tile overflow<nsw> : index
          %36 = arith.minsi %34, %35 : index
          %37 = arith.addi %36, %minus1 overflow<nsw> : index
          %38 = arith.minsi %37, %c5 : index
          %39 = arith.addi %i_tile, %38 : index
          %40 = arith.minsi %37, %c4 : index
          %41 = arith.addi %i_tile, %40 : index
          %42 = arith.minsi %37, %c3 : index
          %43 = arith.addi %i_tile, %42 : index
          %44 = arith.minsi %37, %c2 : index
          %45 = arith.addi %i_tile, %44 : index
          %46 = arith.minsi %37, %c1 : index
          %47 = arith.addi %i_tile, %46 : index
          %48 = arith.cmpi eq, %k0_piece, %c0 : index
          %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60 = scf.if %48 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %0, %0, %0, %0, %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %61 = arith.cmpi slt, %c0, %36 : index
            %62 = arith.cmpi slt, %c1, %36 : index
            %63 = arith.cmpi slt, %c2, %36 : index
            %64 = arith.cmpi slt, %c3, %36 : index
            %65 = arith.cmpi slt, %c4, %36 : index
            %66 = arith.cmpi slt, %c5, %36 : index
            %67 = vector.load %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %68 = arith.addi %j_panel, %c8 : index
            %69 = vector.load %out_1[%i_tile, %68] : memref<?x?xf32>, vector<8xf32>
            %70 = vector.load %out_1[%47, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %71 = vector.load %out_1[%47, %68] : memref<?x?xf32>, vector<8xf32>
            %72 = vector.load %out_1[%45, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %73 = vector.load %out_1[%45, %68] : memref<?x?xf32>, vector<8xf32>
            %74 = vector.load %out_1[%43, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %75 = vector.load %out_1[%43, %68] : memref<?x?xf32>, vector<8xf32>
            %76 = vector.load %out_1[%41, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %77 = vector.load %out_1[%41, %68] : memref<?x?xf32>, vector<8xf32>
            %78 = vector.load %out_1[%39, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %79 = vector.load %out_1[%39, %68] : memref<?x?xf32>, vector<8xf32>
            scf.yield %67, %69, %70, %71, %72, %73, %74, %75, %76, %77, %78, %79 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %80 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
          %81 = arith.minsi %80, %4 : index
          %82, %83, %84, %85, %86, %87, %88, %89, %90, %91, %92, %93 = scf.for %k0 = %k0_piece to %81 step %c1 iter_args(%94 = %49, %95 = %50, %96 = %51, %97 = %52, %98 = %53, %99 = %54, %100 = %55, %101 = %56, %102 = %57, %103 = %58, %104 = %59, %105 = %60) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %106 = arith.subi %k0, %k0_piece overflow<nsw> : index
            %107 = arith.addi %106, %c8 overflow<nsw> : index
            memref.prefetch %b_copy_1[%107, %c0], read, locality<3>, data : memref<?x16xf32, strided<[?, 1], offset: ?>>
            %108 = memref.load %a[%i_tile, %k0] : memref<?x?xf32>
            %109 = vector.broadcast %108 : f32 to vector<8xf32>
            %110 = memref.load %a[%47, %k0] : memref<?x?xf32>
            %111 = vector.broadcast %110 : f32 to vector<8xf32>
            %112 = memref.load %a[%45, %k0] : memref<?x?xf32>
            %113 = vector.broadcast %112 : f32 to vector<8xf32>
            %114 = memref.load %a[%43, %k0] : memref<?x?xf32>
            %115 = vector.broadcast %114 : f32 to vector<8xf32>
            %116 = memref.load %a[%41, %k0] : memref<?x?xf32>
            %117 = vector.broadcast %116 : f32 to vector<8xf32>
            %118 = memref.load %a[%39, %k0] : memref<?x?xf32>
            %119 = vector.broadcast %118 : f32 to vector<8xf32>
            %120 = vector.load %b_copy_1[%106, %c0] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
            %121 = arith.addi %c0, %c8 overflow<nsw> : index
            %122 = vector.load %b_copy_1[%106, %121] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
            %123 = arith.mulf %109, %120 fastmath<reassoc,contract> : vector<8xf32>
            %124 = arith.mulf %109, %122 fastmath<reassoc,contract> : vector<8xf32>
            %125 = arith.mulf %111, %120 fastmath<reassoc,contract> : vector<8xf32>
            %126 = arith.mulf %111, %122 fastmath<reassoc,contract> : vector<8xf32>
            %127 = arith.mulf %113, %120 fastmath<reassoc,contract> : vector<8xf32>
            %128 = arith.mulf %113, %122 fastmath<reassoc,contract> : vector<8xf32>
            %129 = arith.mulf %115, %120 fastmath<reassoc,contract> : vector<8xf32>
            %130 = arith.mulf %115, %122 fastmath<reassoc,contract> : vector<8xf32>
            %131 = arith.mulf %117, %120 fastmath<reassoc,contract> : vector<8xf32>
            %132 = arith.mulf %117, %122 fastmath<reassoc,contract> : vector<8xf32>
            %133 = arith.mulf %119, %120 fastmath<reassoc,contract> : vector<8xf32>
            %134 = arith.mulf %119, %122 fastmath<reassoc,contract> : vector<8xf32>
            %135 = arith.addf %94, %123 fastmath<reassoc,contract> : vector<8xf32>
            %136 = arith.addf %95, %124 fastmath<reassoc,contract> : vector<8xf32>
            %137 = arith.addf %96, %125 fastmath<reassoc,contract> : vector<8xf32>
            %138 = arith.addf %97, %126 fastmath<reassoc,contract> : vector<8xf32>
            %139 = arith.addf %98, %127 fastmath<reassoc,contract> : vector<8xf32>
            %140 = arith.addf %99, %128 fastmath<reassoc,contract> : vector<8xf32>
            %141 = arith.addf %100, %129 fastmath<reassoc,contract> : vector<8xf32>
            %142 = arith.addf %101, %130 fastmath<reassoc,contract> : vector<8xf32>
            %143 = arith.addf %102, %131 fastmath<reassoc,contract> : vector<8xf32>
            %144 = arith.addf %103, %132 fastmath<reassoc,contract> : vector<8xf32>
            %145 = arith.addf %104, %133 fastmath<reassoc,contract> : vector<8xf32>
            %146 = arith.addf %105, %134 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %135, %136, %137, %138, %139, %140, %141, %142, %143, %144, %145, %146 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %147 = arith.subi %80, %4 overflow<nsw> : index
          %148 = arith.cmpi sge, %147, %c0 : index
          scf.if %148 {
            %149 = vector.load %bias[%j_panel] : memref<?xf32>, vector<8xf32>
            %150 = arith.addi %j_panel, %c8 overflow<nsw> : index
            %151 = vector.load %bias[%150] : memref<?xf32>, vector<8xf32>
            %152 = arith.addf %82, %149 : vector<8xf32>
            %153 = arith.addf %83, %151 : vector<8xf32>
            %154 = arith.addf %84, %149 : vector<8xf32>
            %155 = arith.addf %85, %151 : vector<8xf32>
            %156 = arith.addf %86, %149 : vector<8xf32>
            %157 = arith.addf %87, %151 : vector<8xf32>
            %158 = arith.addf %88, %149 : vector<8xf32>
            %159 = arith.addf %89, %151 : vector<8xf32>
            %160 = arith.addf %90, %149 : vector<8xf32>
            %161 = arith.addf %91, %151 : vector<8xf32>
            %162 = arith.addf %92, %149 : vector<8xf32>
            %163 = arith.addf %93, %151 : vector<8xf32>
            %164 = arith.cmpi slt, %c0, %36 : index
            %165 = arith.cmpi slt, %c1, %36 : index
            %166 = arith.cmpi slt, %c2, %36 : index
            %167 = arith.cmpi slt, %c3, %36 : index
            %168 = arith.cmpi slt, %c4, %36 : index
            %169 = arith.cmpi slt, %c5, %36 : index
            vector.store %152, %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %170 = arith.addi %j_panel, %c8 : index
            vector.store %153, %out_1[%i_tile, %170] : memref<?x?xf32>, vector<8xf32>
            vector.store %154, %out_1[%47, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %155, %out_1[%47, %170] : memref<?x?xf32>, vector<8xf32>
            vector.store %156, %out_1[%45, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %157, %out_1[%45, %170] : memref<?x?xf32>, vector<8xf32>
            vector.store %158, %out_1[%43, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %159, %out_1[%43, %170] : memref<?x?xf32>, vector<8xf32>
            vector.store %160, %out_1[%41, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %161, %out_1[%41, %170] : memref<?x?xf32>, vector<8xf32>
            vector.store %162, %out_1[%39, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %163, %out_1[%39, %170] : memref<?x?xf32>, vector<8xf32>
          } else {
            %171 = arith.cmpi slt, %c0, %36 : index
            %172 = arith.cmpi slt, %c1, %36 : index
            %173 = arith.cmpi slt, %c2, %36 : index
            %174 = arith.cmpi slt, %c3, %36 : index
            %175 = arith.cmpi slt, %c4, %36 : index
            %176 = arith.cmpi slt, %c5, %36 : index
            vector.store %82, %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %177 = arith.addi %j_panel, %c8 : index
            vector.store %83, %out_1[%i_tile, %177] : memref<?x?xf32>, vector<8xf32>
            vector.store %84, %out_1[%47, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %85, %out_1[%47, %177] : memref<?x?xf32>, vector<8xf32>
            vector.store %86, %out_1[%45, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %87, %out_1[%45, %177] : memref<?x?xf32>, vector<8xf32>
            vector.store %88, %out_1[%43, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %89, %out_1[%43, %177] : memref<?x?xf32>, vector<8xf32>
            vector.store %90, %out_1[%41, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %91, %out_1[%41, %177] : memref<?x?xf32>, vector<8xf32>
            vector.store %92, %out_1[%39, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %93, %out_1[%39, %177] : memref<?x?xf32>, vector<8xf32>
          }
        }
        scf.for %i_below_tile = %12 to %3 step %c4 {
          %178 = arith.addi %i_below_tile, %c4 overflow<nsw> : index
          %179 = arith.subi %178, %i_below_tile overflow<nsw> : index
          %180 = arith.subi %3, %i_below_tile overflow<nsw> : index
          %181 = arith.minsi %179, %180 : index
          %182 = arith.addi %181, %minus1 overflow<nsw> : index
          %183 = arith.minsi %182, %c3 : index
          %184 = arith.addi %i_below_tile, %183 : index
          %185 = arith.minsi %182, %c2 : index
          %186 = arith.addi %i_below_tile, %185 : index
          %187 = arith.minsi %182, %c1 : index
          %188 = arith.addi %i_below_tile, %187 : index
          %189 = arith.cmpi eq, %k0_piece, %c0 : index
          %190, %191, %192, %193, %194, %195, %196, %197 = scf.if %189 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %198 = arith.cmpi slt, %c0, %181 : index
            %199 = arith.cmpi slt, %c1, %181 : index
            %200 = arith.cmpi slt, %c2, %181 : index
            %201 = arith.cmpi slt, %c3, %181 : index
            %202 = vector.load %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %203 = arith.addi %j_panel, %c8 : index
            %204 = vector.load %out_1[%i_below_tile, %203] : memref<?x?xf32>, vector<8xf32>
            %205 = vector.load %out_1[%188, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %206 = vector.load %out_1[%188, %203] : memref<?x?xf32>, vector<8xf32>
            %207 = vector.load %out_1[%186, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %208 = vector.load %out_1[%186, %203] : memref<?x?xf32>, vector<8xf32>
            %209 = vector.load %out_1[%184, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %210 = vector.load %out_1[%184, %203] : memref<?x?xf32>, vector<8xf32>
            scf.yield %202, %204, %205, %206, %207, %208, %209, %210 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %211 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
          %212 = arith.minsi %211, %4 : index
          %213, %214, %215, %216, %217, %218, %219, %220 = scf.for %k0_below = %k0_piece to %212 step %c1 iter_args(%221 = %190, %222 = %191, %223 = %192, %224 = %193, %225 = %194, %226 = %195, %227 = %196, %228 = %197) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %229 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
            %230 = arith.addi %229, %c8 overflow<nsw> : index
            memref.prefetch %b_copy_1[%230, %c0], read, locality<3>, data : memref<?x16xf32, strided<[?, 1], offset: ?>>
            %231 = memref.load %a[%i_below_tile, %k0_below] : memref<?x?xf32>
            %232 = vector.broadcast %231 : f32 to vector<8xf32>
            %233 = memref.load %a[%188, %k0_below] : memref<?x?xf32>
            %234 = vector.broadcast %233 : f32 to vector<8xf32>
            %235 = memref.load %a[%186, %k0_below] : memref<?x?xf32>
            %236 = vector.broadcast %235 : f32 to vector<8xf32>
            %237 = memref.load %a[%184, %k0_below] : memref<?x?xf32>
            %238 = vector.broadcast %237 : f32 to vector<8xf32>
            %239 = vector.load %b_copy_1[%229, %c0] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
            %240 = arith.addi %c0, %c8 overflow<nsw> : index
            %241 = vector.load %b_copy_1[%229, %240] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
            %242 = arith.mulf %232, %239 fastmath<reassoc,contract> : vector<8xf32>
            %243 = arith.mulf %232, %241 fastmath<reassoc,contract> : vector<8xf32>
            %244 = arith.mulf %234, %239 fastmath<reassoc,contract> : vector<8xf32>
            %245 = arith.mulf %234, %241 fastmath<reassoc,contract> : vector<8xf32>
            %246 = arith.mulf %236, %239 fastmath<reassoc,contract> : vector<8xf32>
            %247 = arith.mulf %236, %241 fastmath<reassoc,contract> : vector<8xf32>
            %248 = arith.mulf %238, %239 fastmath<reassoc,contract> : vector<8xf32>
            %249 = arith.mulf %238, %241 fastmath<reassoc,contract> : vector<8xf32>
            %250 = arith.addf %221, %242 fastmath<reassoc,contract> : vector<8xf32>
            %251 = arith.addf %222, %243 fastmath<reassoc,contract> : vector<8xf32>
            %252 = arith.addf %223, %244 fastmath<reassoc,contract> : vector<8xf32>
            %253 = arith.addf %224, %245 fastmath<reassoc,contract> : vector<8xf32>
            %254 = arith.addf %225, %246 fastmath<reassoc,contract> : vector<8xf32>
            %255 = arith.addf %226, %247 fastmath<reassoc,contract> : vector<8xf32>
            %256 = arith.addf %227, %248 fastmath<reassoc,contract> : vector<8xf32>
            %257 = arith.addf %228, %249 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %250, %251, %252, %253, %254, %255, %256, %257 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %258 = arith.subi %211, %4 overflow<nsw> : index
          %259 = arith.cmpi sge, %258, %c0 : index
          scf.if %259 {
            %260 = vector.load %bias[%j_panel] : memref<?xf32>, vector<8xf32>
            %261 = arith.addi %j_panel, %c8 overflow<nsw> : index
            %262 = vector.load %bias[%261] : memref<?xf32>, vector<8xf32>
            %263 = arith.addf %213, %260 : vector<8xf32>
            %264 = arith.addf %214, %262 : vector<8xf32>
            %265 = arith.addf %215, %260 : vector<8xf32>
            %266 = arith.addf %216, %262 : vector<8xf32>
            %267 = arith.addf %217, %260 : vector<8xf32>
            %268 = arith.addf %218, %262 : vector<8xf32>
            %269 = arith.addf %219, %260 : vector<8xf32>
            %270 = arith.addf %220, %262 : vector<8xf32>
            %271 = arith.cmpi slt, %c0, %181 : index
            %272 = arith.cmpi slt, %c1, %181 : index
            %273 = arith.cmpi slt, %c2, %181 : index
            %274 = arith.cmpi slt, %c3, %181 : index
            vector.store %263, %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %275 = arith.addi %j_panel, %c8 : index
            vector.store %264, %out_1[%i_below_tile, %275] : memref<?x?xf32>, vector<8xf32>
            vector.store %265, %out_1[%188, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %266, %out_1[%188, %275] : memref<?x?xf32>, vector<8xf32>
            vector.store %267, %out_1[%186, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %268, %out_1[%186, %275] : memref<?x?xf32>, vector<8xf32>
            vector.store %269, %out_1[%184, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %270, %out_1[%184, %275] : memref<?x?xf32>, vector<8xf32>
          } else {
            %276 = arith.cmpi slt, %c0, %181 : index
            %277 = arith.cmpi slt, %c1, %181 : index
            %278 = arith.cmpi slt, %c2, %181 : index
            %279 = arith.cmpi slt, %c3, %181 : index
            vector.store %213, %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %280 = arith.addi %j_panel, %c8 : index
            vector.store %214, %out_1[%i_below_tile, %280] : memref<?x?xf32>, vector<8xf32>
            vector.store %215, %out_1[%188, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %216, %out_1[%188, %280] : memref<?x?xf32>, vector<8xf32>
            vector.store %217, %out_1[%186, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %218, %out_1[%186, %280] : memref<?x?xf32>, vector<8xf32>
            vector.store %219, %out_1[%184, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %220, %out_1[%184, %280] : memref<?x?xf32>, vector<8xf32>
          }
        }
        memref.dealloc %b_copy : memref<?x16xf32>
      }
    }
    %281 = arith.addi %3, %c3 overflow<nsw> : index
    %282 = arith.shrsi %281, %c3 : index
    %283 = arith.muli %282, %c8 overflow<nsw> : index
    %284 = arith.minsi %283, %3 : index
    %285 = arith.minsi %c16384, %4 : index
    %286 = arith.andi %5, %c15 : index
    %287 = arith.minsi %c8, %286 : index
    %288 = arith.maxsi %287, %c0 : index
    %289 = arith.muli %285, %3 : index
    %290 = arith.constant 12288 : index
    %291 = arith.cmpi sgt, %289, %290 : index
    %292 = arith.select %291, %285, %c0 : index
    %293 = arith.select %291, %288, %c0 : index
    scf.for %j_right_panel = %7 to %5 step %c8 {
      %294 = arith.subi %5, %j_right_panel overflow<nsw> : index
      %295 = arith.minsi %c8, %294 : index
      %296 = arith.maxsi %295, %c0 : index
      %297 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
      %298 = arith.subi %297, %j_right_panel overflow<nsw> : index
      %299 = arith.minsi %298, %294 : index
      %300 = vector.create_mask %299 : vector<8xi1>
      scf.for %k0_right_piece = %c0 to %8 step %c16384 {
        %b_copy_2 = memref.alloc(%292, %293) {alignment = 64 : i64} : memref<?x?xf32>
        scf.if %291 {
          %301 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %302 = arith.minsi %301, %4 : index
          scf.for %k0_right_copy = %k0_right_piece to %302 step %c1 {
            %303 = arith.addi %k0_right_copy, %c8 overflow<nsw> : index
            memref.prefetch %b[%303, %j_right_panel], read, locality<3>, data : memref<?x?xf32>
            %304 = vector.maskedload %b[%k0_right_copy, %j_right_panel], %300, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %305 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
            vector.maskedstore %b_copy_2[%305, %c0], %300, %304 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        %306 = arith.subi %4, %k0_right_piece overflow<nsw> : index
        %307 = arith.minsi %c16384, %306 : index
        %308 = arith.maxsi %307, %c0 : index
        %309 = arith.select %291, %c0, %308 : index
        %310 = memref.subview %b[%k0_right_piece, %j_right_panel] [%309, %296] [1, 1] : memref<?x?xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
        %311 = "memref.cast"(%b_copy_2) : (memref<?x?xf32>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %312 = "memref.cast"(%310) : (memref<?x?xf32, strided<[?, 1], offset: ?>>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %b_copy_3 = arith.select %291, %311, %312 : memref<?x?xf32, strided<[?, 1], offset: ?>>
        scf.for %i_right_tile = %c0 to %284 step %c8 {
          %313 = arith.addi %i_right_tile, %c8 overflow<nsw> : index
          %314 = arith.subi %313, %i_right_tile overflow<nsw> : index
          %315 = arith.subi %284, %i_right_tile overflow<nsw> : index
          %316 = arith.minsi %314, %315 : index
          %317 = arith.addi %316, %minus1 overflow<nsw> : index
          %318 = arith.minsi %317, %c7 : index
          %319 = arith.addi %i_right_tile, %318 : index
          %320 = arith.minsi %317, %c6 : index
          %321 = arith.addi %i_right_tile, %320 : index
          %322 = arith.minsi %317, %c5 : index
          %323 = arith.addi %i_right_tile, %322 : index
          %324 = arith.minsi %317, %c4 : index
          %325 = arith.addi %i_right_tile, %324 : index
          %326 = arith.minsi %317, %c3 : index
          %327 = arith.addi %i_right_tile, %326 : index
          %328 = arith.minsi %317, %c2 : index
          %329 = arith.addi %i_right_tile, %328 : index
          %330 = arith.minsi %317, %c1 : index
          %331 = arith.addi %i_right_tile, %330 : index
          %332 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %333, %334, %335, %336, %337, %338, %339, %340 = scf.if %332 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %341 = arith.cmpi slt, %c0, %316 : index
            %342 = arith.cmpi slt, %c1, %316 : index
            %343 = arith.cmpi slt, %c2, %316 : index
            %344 = arith.cmpi slt, %c3, %316 : index
            %345 = arith.cmpi slt, %c4, %316 : index
            %346 = arith.cmpi slt, %c5, %316 : index
            %347 = arith.cmpi slt, %c6, %316 : index
            %348 = arith.cmpi slt, %c7, %316 : index
            %349 = vector.maskedload %out_1[%i_right_tile, %j_right_panel], %300, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %350 = vector.maskedload %out_1[%331, %j_right_panel], %300, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %351 = vector.maskedload %out_1[%329, %j_right_panel], %300, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %352 = vector.maskedload %out_1[%327, %j_right_panel], %300, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %353 = vector.maskedload %out_1[%325, %j_right_panel], %300, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %354 = vector.maskedload %out_1[%323, %j_right_panel], %300, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %355 = vector.maskedload %out_1[%321, %j_right_panel], %300, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %356 = vector.maskedload %out_1[%319, %j_right_panel], %300, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %349, %350, %351, %352, %353, %354, %355, %356 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %357 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %358 = arith.minsi %357, %4 : index
          %359, %360, %361, %362, %363, %364, %365, %366 = scf.for %k0_right = %k0_right_piece to %358 step %c1 iter_args(%367 = %333, %368 = %334, %369 = %335, %370 = %336, %371 = %337, %372 = %338, %373 = %339, %374 = %340) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %375 = memref.load %a[%i_right_tile, %k0_right] : memref<?x?xf32>
            %376 = vector.broadcast %375 : f32 to vector<8xf32>
            %377 = memref.load %a[%331, %k0_right] : memref<?x?xf32>
            %378 = vector.broadcast %377 : f32 to vector<8xf32>
            %379 = memref.load %a[%329, %k0_right] : memref<?x?xf32>
            %380 = vector.broadcast %379 : f32 to vector<8xf32>
            %381 = memref.load %a[%327, %k0_right] : memref<?x?xf32>
            %382 = vector.broadcast %381 : f32 to vector<8xf32>
            %383 = memref.load %a[%325, %k0_right] : memref<?x?xf32>
            %384 = vector.broadcast %383 : f32 to vector<8xf32>
            %385 = memref.load %a[%323, %k0_right] : memref<?x?xf32>
            %386 = vector.broadcast %385 : f32 to vector<8xf32>
            %387 = memref.load %a[%321, %k0_right] : memref<?x?xf32>
            %388 = vector.broadcast %387 : f32 to vector<8xf32>
            %389 = memref.load %a[%319, %k0_right] : memref<?x?xf32>
            %390 = vector.broadcast %389 : f32 to vector<8xf32>
            %391 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
            %392 = vector.maskedload %b_copy_3[%391, %c0], %300, %0 : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %393 = arith.mulf %376, %392 fastmath<reassoc,contract> : vector<8xf32>
            %394 = arith.mulf %378, %392 fastmath<reassoc,contract> : vector<8xf32>
            %395 = arith.mulf %380, %392 fastmath<reassoc,contract> : vector<8xf32>
            %396 = arith.mulf %382, %392 fastmath<reassoc,contract> : vector<8xf32>
            %397 = arith.mulf %384, %392 fastmath<reassoc,contract> : vector<8xf32>
            %398 = arith.mulf %386, %392 fastmath<reassoc,contract> : vector<8xf32>
            %399 = arith.mulf %388, %392 fastmath<reassoc,contract> : vector<8xf32>
            %400 = arith.mulf %390, %392 fastmath<reassoc,contract> : vector<8xf32>
            %401 = arith.addf %367, %393 fastmath<reassoc,contract> : vector<8xf32>
            %402 = arith.addf %368, %394 fastmath<reassoc,contract> : vector<8xf32>
            %403 = arith.addf %369, %395 fastmath<reassoc,contract> : vector<8xf32>
            %404 = arith.addf %370, %396 fastmath<reassoc,contract> : vector<8xf32>
            %405 = arith.addf %371, %397 fastmath<reassoc,contract> : vector<8xf32>
            %406 = arith.addf %372, %398 fastmath<reassoc,contract> : vector<8xf32>
            %407 = arith.addf %373, %399 fastmath<reassoc,contract> : vector<8xf32>
            %408 = arith.addf %374, %400 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %401, %402, %403, %404, %405, %406, %407, %408 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %409 = arith.subi %357, %4 overflow<nsw> : index
          %410 = arith.cmpi sge, %409, %c0 : index
          scf.if %410 {
            %411 = vector.maskedload %bias[%j_right_panel], %300, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %412 = arith.addf %359, %411 : vector<8xf32>
            %413 = arith.addf %360, %411 : vector<8xf32>
            %414 = arith.addf %361, %411 : vector<8xf32>
            %415 = arith.addf %362, %411 : vector<8xf32>
            %416 = arith.addf %363, %411 : vector<8xf32>
            %417 = arith.addf %364, %411 : vector<8xf32>
            %418 = arith.addf %365, %411 : vector<8xf32>
            %419 = arith.addf %366, %411 : vector<8xf32>
            %420 = arith.cmpi slt, %c0, %316 : index
            %421 = arith.cmpi slt, %c1, %316 : index
            %422 = arith.cmpi slt, %c2, %316 : index
            %423 = arith.cmpi slt, %c3, %316 : index
            %424 = arith.cmpi slt, %c4, %316 : index
            %425 = arith.cmpi slt, %c5, %316 : index
            %426 = arith.cmpi slt, %c6, %316 : index
            %427 = arith.cmpi slt, %c7, %316 : index
            vector.maskedstore %out_1[%i_right_tile, %j_right_panel], %300, %412 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%331, %j_right_panel], %300, %413 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%329, %j_right_panel], %300, %414 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%327, %j_right_panel], %300, %415 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%325, %j_right_panel], %300, %416 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%323, %j_right_panel], %300, %417 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%321, %j_right_panel], %300, %418 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%319, %j_right_panel], %300, %419 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            %428 = arith.cmpi slt, %c0, %316 : index
            %429 = arith.cmpi slt, %c1, %316 : index
            %430 = arith.cmpi slt, %c2, %316 : index
            %431 = arith.cmpi slt, %c3, %316 : index
            %432 = arith.cmpi slt, %c4, %316 : index
            %433 = arith.cmpi slt, %c5, %316 : index
            %434 = arith.cmpi slt, %c6, %316 : index
            %435 = arith.cmpi slt, %c7, %316 : index
            vector.maskedstore %out_1[%i_right_tile, %j_right_panel], %300, %359 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%331, %j_right_panel], %300, %360 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%329, %j_right_panel], %300, %361 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%327, %j_right_panel], %300, %362 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%325, %j_right_panel], %300, %363 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%323, %j_right_panel], %300, %364 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%321, %j_right_panel], %300, %365 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%319, %j_right_panel], %300, %366 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        scf.for %i_right_below_tile = %284 to %3 step %c4 {
          %436 = arith.addi %i_right_below_tile, %c4 overflow<nsw> : index
          %437 = arith.subi %436, %i_right_below_tile overflow<nsw> : index
          %438 = arith.subi %3, %i_right_below_tile overflow<nsw> : index
          %439 = arith.minsi %437, %438 : index
          %440 = arith.addi %439, %minus1 overflow<nsw> : index
          %441 = arith.minsi %440, %c3 : index
          %442 = arith.addi %i_right_below_tile, %441 : index
          %443 = arith.minsi %440, %c2 : index
          %444 = arith.addi %i_right_below_tile, %443 : index
          %445 = arith.minsi %440, %c1 : index
          %446 = arith.addi %i_right_below_tile, %445 : index
          %447 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %448, %449, %450, %451 = scf.if %447 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %452 = arith.cmpi slt, %c0, %439 : index
            %453 = arith.cmpi slt, %c1, %439 : index
            %454 = arith.cmpi slt, %c2, %439 : index
            %455 = arith.cmpi slt, %c3, %439 : index
            %456 = vector.maskedload %out_1[%i_right_below_tile, %j_right_panel], %300, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %457 = vector.maskedload %out_1[%446, %j_right_panel], %300, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %458 = vector.maskedload %out_1[%444, %j_right_panel], %300, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %459 = vector.maskedload %out_1[%442, %j_right_panel], %300, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %456, %457, %458, %459 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %460 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %461 = arith.minsi %460, %4 : index
          %462, %463, %464, %465 = scf.for %k0_right_below = %k0_right_piece to %461 step %c1 iter_args(%466 = %448, %467 = %449, %468 = %450, %469 = %451) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %470 = memref.load %a[%i_right_below_tile, %k0_right_below] : memref<?x?xf32>
            %471 = vector.broadcast %470 : f32 to vector<8xf32>
            %472 = memref.load %a[%446, %k0_right_below] : memref<?x?xf32>
            %473 = vector.broadcast %472 : f32 to vector<8xf32>
            %474 = memref.load %a[%444, %k0_right_below] : memref<?x?xf32>
            %475 = vector.broadcast %474 : f32 to vector<8xf32>
            %476 = memref.load %a[%442, %k0_right_below] : memref<?x?xf32>
            %477 = vector.broadcast %476 : f32 to vector<8xf32>
            %478 = arith.subi %k0_right_below, %k0_right_piece overflow<nsw> : index
            %479 = vector.maskedload %b_copy_3[%478, %c0], %300, %0 : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %480 = arith.mulf %471, %479 fastmath<reassoc,contract> : vector<8xf32>
            %481 = arith.mulf %473, %479 fastmath<reassoc,contract> : vector<8xf32>
            %482 = arith.mulf %475, %479 fastmath<reassoc,contract> : vector<8xf32>
            %483 = arith.mulf %477, %479 fastmath<reassoc,contract> : vector<8xf32>
            %484 = arith.addf %466, %480 fastmath<reassoc,contract> : vector<8xf32>
            %485 = arith.addf %467, %481 fastmath<reassoc,contract> : vector<8xf32>
            %486 = arith.addf %468, %482 fastmath<reassoc,contract> : vector<8xf32>
            %487 = arith.addf %469, %483 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %484, %485, %486, %487 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %488 = arith.subi %460, %4 overflow<nsw> : index
          %489 = arith.cmpi sge, %488, %c0 : index
          scf.if %489 {
            %490 = vector.maskedload %bias[%j_right_panel], %300, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %491 = arith.addf %462, %490 : vector<8xf32>
            %492 = arith.addf %463, %490 : vector<8xf32>
            %493 = arith.addf %464, %490 : vector<8xf32>
            %494 = arith.addf %465, %490 : vector<8xf32>
            %495 = arith.cmpi slt, %c0, %439 : index
            %496 = arith.cmpi slt, %c1, %439 : index
            %497 = arith.cmpi slt, %c2, %439 : index
            %498 = arith.cmpi slt, %c3, %439 : index
            vector.maskedstore %out_1[%i_right_below_tile, %j_right_panel], %300, %491 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%446, %j_right_panel], %300, %492 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%444, %j_right_panel], %300, %493 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%442, %j_right_panel], %300, %494 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            %499 = arith.cmpi slt, %c0, %439 : index
            %500 = arith.cmpi slt, %c1, %439 : index
            %501 = arith.cmpi slt, %c2, %439 : index
            %502 = arith.cmpi slt, %c3, %439 : index
            vector.maskedstore %out_1[%i_right_below_tile, %j_right_panel], %300, %462 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%446, %j_right_panel], %300, %463 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%444, %j_right_panel], %300, %464 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%442, %j_right_panel], %300, %465 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
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
  llvm.func @program(%a: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0: i64, %a_stride0: i64, %b: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0: i64, %b_stride0: i64, %bias: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %bias_size0: i64, %out: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out_size0: i64, %out_stride0: i64) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(16) : i64
    %1 = llvm.mlir.constant(4) : i64
    %2 = llvm.mlir.constant(1) : i64
    %3 = llvm.mlir.constant(6) : i64
    %4 = llvm.mlir.constant(8192) : i64
    %5 = llvm.mlir.constant(0) : i64
    %6 = llvm.mlir.constant(8) : i64
    %7 = llvm.mlir.constant(-1) : i64
    %8 = llvm.mlir.constant(5) : i64
    %9 = llvm.mlir.constant(3) : i64
    %10 = llvm.mlir.constant(2) : i64
    %11 = llvm.mlir.constant(16384) : i64
    %12 = llvm.mlir.constant(15) : i64
    %13 = llvm.mlir.constant(7) : i64
    %14 = llvm.mlir.constant(24576) : i64
    %15 = llvm.mlir.constant(64) : i64
    %16 = llvm.mlir.constant(-64) : i64
    %17 = llvm.mlir.constant(1 : i32) : i32
    %18 = llvm.mlir.constant(0 : i32) : i32
    %19 = llvm.mlir.constant(3 : i32) : i32
    %20 = llvm.mlir.constant(12288) : i64
    %21 = llvm.mlir.constant(true) : i1
    %22 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %23 = llvm.mlir.constant(dense<true> : vector<8xi1>) : vector<8xi1>
    %24 = llvm.mlir.constant(dense<false> : vector<8xi1>) : vector<8xi1>
    %25 = llvm.ashr %b_stride0, %1 : i64
    %26 = llvm.mul %25, %0 overflow<nsw> : i64
    %27 = llvm.intr.smax(%a_stride0, %2) : (i64, i64) -> i64
    %28 = llvm.add %a_size0, %2 overflow<nsw> : i64
    %29 = llvm.sdiv %28, %3 : i64
    %30 = llvm.srem %28, %3 : i64
    %31 = llvm.icmp "ne" %30, %5 : i64
    %32 = llvm.xor %30, %3 : i64
    %33 = llvm.icmp "slt" %32, %5 : i64
    %34 = llvm.and %31, %33 : i1
    %35 = llvm.add %29, %7 : i64
    %36 = llvm.select %34, %35, %29 : i1, i64
    %37 = llvm.mul %36, %3 overflow<nsw> : i64
    %38 = llvm.intr.smin(%37, %a_size0) : (i64, i64) -> i64
    %39 = llvm.intr.smin(%4, %a_stride0) : (i64, i64) -> i64
    %40 = llvm.mul %39, %a_size0 : i64
    %41 = llvm.icmp "sgt" %40, %14 : i64
    %42 = llvm.select %41, %39, %5 : i1, i64
    %43 = llvm.icmp "slt" %5, %26 : i64
    llvm.cond_br %43, ^bb1(%5 : i64), ^bb29
  ^bb1(%j_panel: i64):
    %44 = llvm.icmp "slt" %5, %27 : i64
    llvm.cond_br %44, ^bb2(%5 : i64), ^bb28
  ^bb2(%k0_piece: i64):
    %45 = llvm.mul %42, %15 overflow<nsw> : i64
    %46 = llvm.add %45, %15 overflow<nsw> : i64
    %47 = llvm.and %46, %16 : i64
    %b_copy = llvm.call @aligned_alloc(%15, %47) : (i64, i64) -> !llvm.ptr
    %48 = llvm.mlir.zero : !llvm.ptr
    %49 = llvm.icmp "ne" %b_copy, %48 : !llvm.ptr
    llvm.cond_br %49, ^bb3, ^bb61(%17 : i32)
  ^bb3:
    llvm.cond_br %41, ^bb4, ^bb7
  ^bb4:
    %50 = llvm.add %k0_piece, %4 overflow<nsw> : i64
    %51 = llvm.intr.smin(%50, %a_stride0) : (i64, i64) -> i64
    %52 = llvm.icmp "slt" %k0_piece, %51 : i64
    llvm.cond_br %52, ^bb5(%k0_piece : i64), ^bb6
  ^bb5(%k0_copy: i64):
    %53 = llvm.add %k0_copy, %6 overflow<nsw> : i64
    %54 = llvm.mul %53, %b_stride0 overflow<nsw> : i64
    %55 = llvm.add %54, %j_panel overflow<nsw> : i64
    %56 = llvm.getelementptr %b[%55] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%56, %18, %19, %17) : (!llvm.ptr, i32, i32, i32) -> ()
    %57 = llvm.mul %k0_copy, %b_stride0 overflow<nsw> : i64
    %58 = llvm.add %57, %j_panel overflow<nsw> : i64
    %59 = llvm.getelementptr inbounds %b[%58] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %60 = llvm.load %59 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %61 = llvm.getelementptr inbounds %59[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %62 = llvm.load %61 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %63 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %64 = llvm.mul %63, %0 overflow<nsw> : i64
    %65 = llvm.getelementptr inbounds %b_copy[%64] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %60, %65 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %66 = llvm.add %5, %6 overflow<nsw> : i64
    %67 = llvm.add %64, %66 overflow<nsw> : i64
    %68 = llvm.getelementptr inbounds %b_copy[%67] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %62, %68 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %69 = llvm.add %k0_copy, %2 overflow<nsw> : i64
    %70 = llvm.icmp "slt" %69, %51 : i64
    llvm.cond_br %70, ^bb5(%69 : i64), ^bb6
  ^bb6:
    llvm.br ^bb7
  ^bb7:
    %71 = llvm.sub %a_stride0, %k0_piece overflow<nsw> : i64
    %72 = llvm.intr.smin(%4, %71) : (i64, i64) -> i64
    %73 = llvm.intr.smax(%72, %5) : (i64, i64) -> i64
    %74 = llvm.select %41, %5, %73 : i1, i64
    %75 = llvm.mul %k0_piece, %b_stride0 overflow<nsw> : i64
    %76 = llvm.add %75, %j_panel overflow<nsw> : i64
    %77 = llvm.getelementptr inbounds %b[%76] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %78 = llvm.select %41, %b_copy, %77 : i1, !llvm.ptr
    %79 = llvm.select %41, %42, %74 : i1, i64
    %80 = llvm.select %41, %0, %b_stride0 : i1, i64
    %81 = llvm.icmp "slt" %5, %38 : i64
    llvm.cond_br %81, ^bb8(%5 : i64), ^bb17
  ^bb8(%i_tile: i64):
    %82 = llvm.add %i_tile, %3 overflow<nsw> : i64
    %83 = llvm.sub %82, %i_tile overflow<nsw> : i64
    %84 = llvm.sub %38, %i_tile overflow<nsw> : i64
    %85 = llvm.intr.smin(%83, %84) : (i64, i64) -> i64
    %86 = llvm.add %85, %7 overflow<nsw> : i64
    %87 = llvm.intr.smin(%86, %8) : (i64, i64) -> i64
    %88 = llvm.add %i_tile, %87 : i64
    %89 = llvm.intr.smin(%86, %1) : (i64, i64) -> i64
    %90 = llvm.add %i_tile, %89 : i64
    %91 = llvm.intr.smin(%86, %9) : (i64, i64) -> i64
    %92 = llvm.add %i_tile, %91 : i64
    %93 = llvm.intr.smin(%86, %10) : (i64, i64) -> i64
    %94 = llvm.add %i_tile, %93 : i64
    %95 = llvm.intr.smin(%86, %2) : (i64, i64) -> i64
    %96 = llvm.add %i_tile, %95 : i64
    %97 = llvm.icmp "eq" %k0_piece, %5 : i64
    llvm.cond_br %97, ^bb9, ^bb10
  ^bb9:
    llvm.br ^bb11(%22, %22, %22, %22, %22, %22, %22, %22, %22, %22, %22, %22 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb10:
    %98 = llvm.icmp "slt" %5, %85 : i64
    %99 = llvm.icmp "slt" %2, %85 : i64
    %100 = llvm.icmp "slt" %10, %85 : i64
    %101 = llvm.icmp "slt" %9, %85 : i64
    %102 = llvm.icmp "slt" %1, %85 : i64
    %103 = llvm.icmp "slt" %8, %85 : i64
    %104 = llvm.mul %i_tile, %b_stride0 overflow<nsw> : i64
    %105 = llvm.add %104, %j_panel overflow<nsw> : i64
    %106 = llvm.getelementptr inbounds %out[%105] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %107 = llvm.load %106 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %108 = llvm.getelementptr inbounds %106[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %109 = llvm.load %108 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %110 = llvm.mul %96, %b_stride0 overflow<nsw> : i64
    %111 = llvm.add %110, %j_panel overflow<nsw> : i64
    %112 = llvm.getelementptr inbounds %out[%111] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %113 = llvm.load %112 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %114 = llvm.getelementptr inbounds %112[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %115 = llvm.load %114 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %116 = llvm.mul %94, %b_stride0 overflow<nsw> : i64
    %117 = llvm.add %116, %j_panel overflow<nsw> : i64
    %118 = llvm.getelementptr inbounds %out[%117] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %119 = llvm.load %118 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %120 = llvm.getelementptr inbounds %118[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %121 = llvm.load %120 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %122 = llvm.mul %92, %b_stride0 overflow<nsw> : i64
    %123 = llvm.add %122, %j_panel overflow<nsw> : i64
    %124 = llvm.getelementptr inbounds %out[%123] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %125 = llvm.load %124 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %126 = llvm.getelementptr inbounds %124[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %127 = llvm.load %126 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %128 = llvm.mul %90, %b_stride0 overflow<nsw> : i64
    %129 = llvm.add %128, %j_panel overflow<nsw> : i64
    %130 = llvm.getelementptr inbounds %out[%129] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %131 = llvm.load %130 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %132 = llvm.getelementptr inbounds %130[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %133 = llvm.load %132 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %134 = llvm.mul %88, %b_stride0 overflow<nsw> : i64
    %135 = llvm.add %134, %j_panel overflow<nsw> : i64
    %136 = llvm.getelementptr inbounds %out[%135] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %137 = llvm.load %136 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %138 = llvm.getelementptr inbounds %136[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %139 = llvm.load %138 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb11(%107, %109, %113, %115, %119, %121, %125, %127, %131, %133, %137, %139 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb11(%140: vector<8xf32>, %141: vector<8xf32>, %142: vector<8xf32>, %143: vector<8xf32>, %144: vector<8xf32>, %145: vector<8xf32>, %146: vector<8xf32>, %147: vector<8xf32>, %148: vector<8xf32>, %149: vector<8xf32>, %150: vector<8xf32>, %151: vector<8xf32>):
    %152 = llvm.add %k0_piece, %4 overflow<nsw> : i64
    %153 = llvm.intr.smin(%152, %a_stride0) : (i64, i64) -> i64
    %154 = llvm.icmp "slt" %k0_piece, %153 : i64
    llvm.cond_br %154, ^bb12(%k0_piece, %140, %141, %142, %143, %144, %145, %146, %147, %148, %149, %150, %151 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb13(%140, %141, %142, %143, %144, %145, %146, %147, %148, %149, %150, %151 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb12(%k0: i64, %155: vector<8xf32>, %156: vector<8xf32>, %157: vector<8xf32>, %158: vector<8xf32>, %159: vector<8xf32>, %160: vector<8xf32>, %161: vector<8xf32>, %162: vector<8xf32>, %163: vector<8xf32>, %164: vector<8xf32>, %165: vector<8xf32>, %166: vector<8xf32>):
    %167 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %168 = llvm.add %167, %6 overflow<nsw> : i64
    %169 = llvm.mul %168, %80 overflow<nsw> : i64
    %170 = llvm.getelementptr %78[%169] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%170, %18, %19, %17) : (!llvm.ptr, i32, i32, i32) -> ()
    %171 = llvm.mul %i_tile, %a_stride0 overflow<nsw> : i64
    %172 = llvm.add %171, %k0 overflow<nsw> : i64
    %173 = llvm.getelementptr inbounds %a[%172] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %174 = llvm.load %173 {alignment = 4 : i64} : !llvm.ptr -> f32
    %175 = llvm.mlir.poison : vector<8xf32>
    %176 = llvm.insertelement %174, %175[%5 : i64] : vector<8xf32>
    %177 = llvm.shufflevector %176, %175 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %178 = llvm.mul %96, %a_stride0 overflow<nsw> : i64
    %179 = llvm.add %178, %k0 overflow<nsw> : i64
    %180 = llvm.getelementptr inbounds %a[%179] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %181 = llvm.load %180 {alignment = 4 : i64} : !llvm.ptr -> f32
    %182 = llvm.mlir.poison : vector<8xf32>
    %183 = llvm.insertelement %181, %182[%5 : i64] : vector<8xf32>
    %184 = llvm.shufflevector %183, %182 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %185 = llvm.mul %94, %a_stride0 overflow<nsw> : i64
    %186 = llvm.add %185, %k0 overflow<nsw> : i64
    %187 = llvm.getelementptr inbounds %a[%186] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %188 = llvm.load %187 {alignment = 4 : i64} : !llvm.ptr -> f32
    %189 = llvm.mlir.poison : vector<8xf32>
    %190 = llvm.insertelement %188, %189[%5 : i64] : vector<8xf32>
    %191 = llvm.shufflevector %190, %189 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %192 = llvm.mul %92, %a_stride0 overflow<nsw> : i64
    %193 = llvm.add %192, %k0 overflow<nsw> : i64
    %194 = llvm.getelementptr inbounds %a[%193] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %195 = llvm.load %194 {alignment = 4 : i64} : !llvm.ptr -> f32
    %196 = llvm.mlir.poison : vector<8xf32>
    %197 = llvm.insertelement %195, %196[%5 : i64] : vector<8xf32>
    %198 = llvm.shufflevector %197, %196 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %199 = llvm.mul %90, %a_stride0 overflow<nsw> : i64
    %200 = llvm.add %199, %k0 overflow<nsw> : i64
    %201 = llvm.getelementptr inbounds %a[%200] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %202 = llvm.load %201 {alignment = 4 : i64} : !llvm.ptr -> f32
    %203 = llvm.mlir.poison : vector<8xf32>
    %204 = llvm.insertelement %202, %203[%5 : i64] : vector<8xf32>
    %205 = llvm.shufflevector %204, %203 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %206 = llvm.mul %88, %a_stride0 overflow<nsw> : i64
    %207 = llvm.add %206, %k0 overflow<nsw> : i64
    %208 = llvm.getelementptr inbounds %a[%207] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %209 = llvm.load %208 {alignment = 4 : i64} : !llvm.ptr -> f32
    %210 = llvm.mlir.poison : vector<8xf32>
    %211 = llvm.insertelement %209, %210[%5 : i64] : vector<8xf32>
    %212 = llvm.shufflevector %211, %210 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %213 = llvm.mul %167, %80 overflow<nsw> : i64
    %214 = llvm.getelementptr inbounds %78[%213] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %215 = llvm.load %214 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %216 = llvm.add %5, %6 overflow<nsw> : i64
    %217 = llvm.add %213, %216 overflow<nsw> : i64
    %218 = llvm.getelementptr inbounds %78[%217] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %219 = llvm.load %218 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %220 = llvm.fmul %177, %215 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %221 = llvm.fmul %177, %219 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %222 = llvm.fmul %184, %215 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %223 = llvm.fmul %184, %219 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %224 = llvm.fmul %191, %215 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %225 = llvm.fmul %191, %219 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %226 = llvm.fmul %198, %215 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %227 = llvm.fmul %198, %219 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %228 = llvm.fmul %205, %215 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %229 = llvm.fmul %205, %219 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %230 = llvm.fmul %212, %215 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %231 = llvm.fmul %212, %219 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %232 = llvm.fadd %155, %220 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %233 = llvm.fadd %156, %221 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %234 = llvm.fadd %157, %222 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %235 = llvm.fadd %158, %223 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %236 = llvm.fadd %159, %224 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %237 = llvm.fadd %160, %225 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %238 = llvm.fadd %161, %226 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %239 = llvm.fadd %162, %227 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %240 = llvm.fadd %163, %228 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %241 = llvm.fadd %164, %229 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %242 = llvm.fadd %165, %230 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %243 = llvm.fadd %166, %231 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %244 = llvm.add %k0, %2 overflow<nsw> : i64
    %245 = llvm.icmp "slt" %244, %153 : i64
    llvm.cond_br %245, ^bb12(%244, %232, %233, %234, %235, %236, %237, %238, %239, %240, %241, %242, %243 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb13(%232, %233, %234, %235, %236, %237, %238, %239, %240, %241, %242, %243 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb13(%246: vector<8xf32>, %247: vector<8xf32>, %248: vector<8xf32>, %249: vector<8xf32>, %250: vector<8xf32>, %251: vector<8xf32>, %252: vector<8xf32>, %253: vector<8xf32>, %254: vector<8xf32>, %255: vector<8xf32>, %256: vector<8xf32>, %257: vector<8xf32>):
    %258 = llvm.sub %152, %a_stride0 overflow<nsw> : i64
    %259 = llvm.icmp "sge" %258, %5 : i64
    llvm.cond_br %259, ^bb14, ^bb15
  ^bb14:
    %260 = llvm.getelementptr inbounds %bias[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %261 = llvm.load %260 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %262 = llvm.getelementptr inbounds %260[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %263 = llvm.load %262 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %264 = llvm.fadd %246, %261 : vector<8xf32>
    %265 = llvm.fadd %247, %263 : vector<8xf32>
    %266 = llvm.fadd %248, %261 : vector<8xf32>
    %267 = llvm.fadd %249, %263 : vector<8xf32>
    %268 = llvm.fadd %250, %261 : vector<8xf32>
    %269 = llvm.fadd %251, %263 : vector<8xf32>
    %270 = llvm.fadd %252, %261 : vector<8xf32>
    %271 = llvm.fadd %253, %263 : vector<8xf32>
    %272 = llvm.fadd %254, %261 : vector<8xf32>
    %273 = llvm.fadd %255, %263 : vector<8xf32>
    %274 = llvm.fadd %256, %261 : vector<8xf32>
    %275 = llvm.fadd %257, %263 : vector<8xf32>
    %276 = llvm.icmp "slt" %5, %85 : i64
    %277 = llvm.icmp "slt" %2, %85 : i64
    %278 = llvm.icmp "slt" %10, %85 : i64
    %279 = llvm.icmp "slt" %9, %85 : i64
    %280 = llvm.icmp "slt" %1, %85 : i64
    %281 = llvm.icmp "slt" %8, %85 : i64
    %282 = llvm.mul %i_tile, %b_stride0 overflow<nsw> : i64
    %283 = llvm.add %282, %j_panel overflow<nsw> : i64
    %284 = llvm.getelementptr inbounds %out[%283] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %264, %284 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %285 = llvm.getelementptr inbounds %284[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %265, %285 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %286 = llvm.mul %96, %b_stride0 overflow<nsw> : i64
    %287 = llvm.add %286, %j_panel overflow<nsw> : i64
    %288 = llvm.getelementptr inbounds %out[%287] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %266, %288 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %289 = llvm.getelementptr inbounds %288[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %267, %289 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %290 = llvm.mul %94, %b_stride0 overflow<nsw> : i64
    %291 = llvm.add %290, %j_panel overflow<nsw> : i64
    %292 = llvm.getelementptr inbounds %out[%291] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %268, %292 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %293 = llvm.getelementptr inbounds %292[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %269, %293 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %294 = llvm.mul %92, %b_stride0 overflow<nsw> : i64
    %295 = llvm.add %294, %j_panel overflow<nsw> : i64
    %296 = llvm.getelementptr inbounds %out[%295] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %270, %296 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %297 = llvm.getelementptr inbounds %296[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %271, %297 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %298 = llvm.mul %90, %b_stride0 overflow<nsw> : i64
    %299 = llvm.add %298, %j_panel overflow<nsw> : i64
    %300 = llvm.getelementptr inbounds %out[%299] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %272, %300 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %301 = llvm.getelementptr inbounds %300[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %273, %301 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %302 = llvm.mul %88, %b_stride0 overflow<nsw> : i64
    %303 = llvm.add %302, %j_panel overflow<nsw> : i64
    %304 = llvm.getelementptr inbounds %out[%303] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %274, %304 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %305 = llvm.getelementptr inbounds %304[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %275, %305 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb16
  ^bb15:
    %306 = llvm.icmp "slt" %5, %85 : i64
    %307 = llvm.icmp "slt" %2, %85 : i64
    %308 = llvm.icmp "slt" %10, %85 : i64
    %309 = llvm.icmp "slt" %9, %85 : i64
    %310 = llvm.icmp "slt" %1, %85 : i64
    %311 = llvm.icmp "slt" %8, %85 : i64
    %312 = llvm.mul %i_tile, %b_stride0 overflow<nsw> : i64
    %313 = llvm.add %312, %j_panel overflow<nsw> : i64
    %314 = llvm.getelementptr inbounds %out[%313] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %246, %314 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %315 = llvm.getelementptr inbounds %314[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %247, %315 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %316 = llvm.mul %96, %b_stride0 overflow<nsw> : i64
    %317 = llvm.add %316, %j_panel overflow<nsw> : i64
    %318 = llvm.getelementptr inbounds %out[%317] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %248, %318 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %319 = llvm.getelementptr inbounds %318[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %249, %319 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %320 = llvm.mul %94, %b_stride0 overflow<nsw> : i64
    %321 = llvm.add %320, %j_panel overflow<nsw> : i64
    %322 = llvm.getelementptr inbounds %out[%321] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %250, %322 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %323 = llvm.getelementptr inbounds %322[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %251, %323 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %324 = llvm.mul %92, %b_stride0 overflow<nsw> : i64
    %325 = llvm.add %324, %j_panel overflow<nsw> : i64
    %326 = llvm.getelementptr inbounds %out[%325] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %252, %326 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %327 = llvm.getelementptr inbounds %326[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %253, %327 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %328 = llvm.mul %90, %b_stride0 overflow<nsw> : i64
    %329 = llvm.add %328, %j_panel overflow<nsw> : i64
    %330 = llvm.getelementptr inbounds %out[%329] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %254, %330 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %331 = llvm.getelementptr inbounds %330[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %255, %331 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %332 = llvm.mul %88, %b_stride0 overflow<nsw> : i64
    %333 = llvm.add %332, %j_panel overflow<nsw> : i64
    %334 = llvm.getelementptr inbounds %out[%333] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %256, %334 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %335 = llvm.getelementptr inbounds %334[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %257, %335 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb16
  ^bb16:
    %336 = llvm.add %i_tile, %3 overflow<nsw> : i64
    %337 = llvm.icmp "slt" %336, %38 : i64
    llvm.cond_br %337, ^bb8(%336 : i64), ^bb17
  ^bb17:
    %338 = llvm.icmp "slt" %38, %a_size0 : i64
    llvm.cond_br %338, ^bb18(%38 : i64), ^bb27
  ^bb18(%i_below_tile: i64):
    %339 = llvm.add %i_below_tile, %1 overflow<nsw> : i64
    %340 = llvm.sub %339, %i_below_tile overflow<nsw> : i64
    %341 = llvm.sub %a_size0, %i_below_tile overflow<nsw> : i64
    %342 = llvm.intr.smin(%340, %341) : (i64, i64) -> i64
    %343 = llvm.add %342, %7 overflow<nsw> : i64
    %344 = llvm.intr.smin(%343, %9) : (i64, i64) -> i64
    %345 = llvm.add %i_below_tile, %344 : i64
    %346 = llvm.intr.smin(%343, %10) : (i64, i64) -> i64
    %347 = llvm.add %i_below_tile, %346 : i64
    %348 = llvm.intr.smin(%343, %2) : (i64, i64) -> i64
    %349 = llvm.add %i_below_tile, %348 : i64
    %350 = llvm.icmp "eq" %k0_piece, %5 : i64
    llvm.cond_br %350, ^bb19, ^bb20
  ^bb19:
    llvm.br ^bb21(%22, %22, %22, %22, %22, %22, %22, %22 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb20:
    %351 = llvm.icmp "slt" %5, %342 : i64
    %352 = llvm.icmp "slt" %2, %342 : i64
    %353 = llvm.icmp "slt" %10, %342 : i64
    %354 = llvm.icmp "slt" %9, %342 : i64
    %355 = llvm.mul %i_below_tile, %b_stride0 overflow<nsw> : i64
    %356 = llvm.add %355, %j_panel overflow<nsw> : i64
    %357 = llvm.getelementptr inbounds %out[%356] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %358 = llvm.load %357 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %359 = llvm.getelementptr inbounds %357[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %360 = llvm.load %359 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %361 = llvm.mul %349, %b_stride0 overflow<nsw> : i64
    %362 = llvm.add %361, %j_panel overflow<nsw> : i64
    %363 = llvm.getelementptr inbounds %out[%362] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %364 = llvm.load %363 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %365 = llvm.getelementptr inbounds %363[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %366 = llvm.load %365 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %367 = llvm.mul %347, %b_stride0 overflow<nsw> : i64
    %368 = llvm.add %367, %j_panel overflow<nsw> : i64
    %369 = llvm.getelementptr inbounds %out[%368] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %370 = llvm.load %369 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %371 = llvm.getelementptr inbounds %369[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %372 = llvm.load %371 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %373 = llvm.mul %345, %b_stride0 overflow<nsw> : i64
    %374 = llvm.add %373, %j_panel overflow<nsw> : i64
    %375 = llvm.getelementptr inbounds %out[%374] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %376 = llvm.load %375 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %377 = llvm.getelementptr inbounds %375[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %378 = llvm.load %377 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb21(%358, %360, %364, %366, %370, %372, %376, %378 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb21(%379: vector<8xf32>, %380: vector<8xf32>, %381: vector<8xf32>, %382: vector<8xf32>, %383: vector<8xf32>, %384: vector<8xf32>, %385: vector<8xf32>, %386: vector<8xf32>):
    %387 = llvm.add %k0_piece, %4 overflow<nsw> : i64
    %388 = llvm.intr.smin(%387, %a_stride0) : (i64, i64) -> i64
    %389 = llvm.icmp "slt" %k0_piece, %388 : i64
    llvm.cond_br %389, ^bb22(%k0_piece, %379, %380, %381, %382, %383, %384, %385, %386 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb23(%379, %380, %381, %382, %383, %384, %385, %386 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb22(%k0_below: i64, %390: vector<8xf32>, %391: vector<8xf32>, %392: vector<8xf32>, %393: vector<8xf32>, %394: vector<8xf32>, %395: vector<8xf32>, %396: vector<8xf32>, %397: vector<8xf32>):
    %398 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %399 = llvm.add %398, %6 overflow<nsw> : i64
    %400 = llvm.mul %399, %80 overflow<nsw> : i64
    %401 = llvm.getelementptr %78[%400] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%401, %18, %19, %17) : (!llvm.ptr, i32, i32, i32) -> ()
    %402 = llvm.mul %i_below_tile, %a_stride0 overflow<nsw> : i64
    %403 = llvm.add %402, %k0_below overflow<nsw> : i64
    %404 = llvm.getelementptr inbounds %a[%403] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %405 = llvm.load %404 {alignment = 4 : i64} : !llvm.ptr -> f32
    %406 = llvm.mlir.poison : vector<8xf32>
    %407 = llvm.insertelement %405, %406[%5 : i64] : vector<8xf32>
    %408 = llvm.shufflevector %407, %406 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %409 = llvm.mul %349, %a_stride0 overflow<nsw> : i64
    %410 = llvm.add %409, %k0_below overflow<nsw> : i64
    %411 = llvm.getelementptr inbounds %a[%410] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %412 = llvm.load %411 {alignment = 4 : i64} : !llvm.ptr -> f32
    %413 = llvm.mlir.poison : vector<8xf32>
    %414 = llvm.insertelement %412, %413[%5 : i64] : vector<8xf32>
    %415 = llvm.shufflevector %414, %413 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %416 = llvm.mul %347, %a_stride0 overflow<nsw> : i64
    %417 = llvm.add %416, %k0_below overflow<nsw> : i64
    %418 = llvm.getelementptr inbounds %a[%417] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %419 = llvm.load %418 {alignment = 4 : i64} : !llvm.ptr -> f32
    %420 = llvm.mlir.poison : vector<8xf32>
    %421 = llvm.insertelement %419, %420[%5 : i64] : vector<8xf32>
    %422 = llvm.shufflevector %421, %420 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %423 = llvm.mul %345, %a_stride0 overflow<nsw> : i64
    %424 = llvm.add %423, %k0_below overflow<nsw> : i64
    %425 = llvm.getelementptr inbounds %a[%424] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %426 = llvm.load %425 {alignment = 4 : i64} : !llvm.ptr -> f32
    %427 = llvm.mlir.poison : vector<8xf32>
    %428 = llvm.insertelement %426, %427[%5 : i64] : vector<8xf32>
    %429 = llvm.shufflevector %428, %427 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %430 = llvm.mul %398, %80 overflow<nsw> : i64
    %431 = llvm.getelementptr inbounds %78[%430] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %432 = llvm.load %431 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %433 = llvm.add %5, %6 overflow<nsw> : i64
    %434 = llvm.add %430, %433 overflow<nsw> : i64
    %435 = llvm.getelementptr inbounds %78[%434] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %436 = llvm.load %435 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %437 = llvm.fmul %408, %432 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %438 = llvm.fmul %408, %436 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %439 = llvm.fmul %415, %432 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %440 = llvm.fmul %415, %436 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %441 = llvm.fmul %422, %432 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %442 = llvm.fmul %422, %436 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %443 = llvm.fmul %429, %432 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %444 = llvm.fmul %429, %436 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %445 = llvm.fadd %390, %437 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %446 = llvm.fadd %391, %438 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %447 = llvm.fadd %392, %439 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %448 = llvm.fadd %393, %440 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %449 = llvm.fadd %394, %441 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %450 = llvm.fadd %395, %442 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %451 = llvm.fadd %396, %443 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %452 = llvm.fadd %397, %444 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %453 = llvm.add %k0_below, %2 overflow<nsw> : i64
    %454 = llvm.icmp "slt" %453, %388 : i64
    llvm.cond_br %454, ^bb22(%453, %445, %446, %447, %448, %449, %450, %451, %452 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb23(%445, %446, %447, %448, %449, %450, %451, %452 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb23(%455: vector<8xf32>, %456: vector<8xf32>, %457: vector<8xf32>, %458: vector<8xf32>, %459: vector<8xf32>, %460: vector<8xf32>, %461: vector<8xf32>, %462: vector<8xf32>):
    %463 = llvm.sub %387, %a_stride0 overflow<nsw> : i64
    %464 = llvm.icmp "sge" %463, %5 : i64
    llvm.cond_br %464, ^bb24, ^bb25
  ^bb24:
    %465 = llvm.getelementptr inbounds %bias[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %466 = llvm.load %465 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %467 = llvm.getelementptr inbounds %465[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %468 = llvm.load %467 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %469 = llvm.fadd %455, %466 : vector<8xf32>
    %470 = llvm.fadd %456, %468 : vector<8xf32>
    %471 = llvm.fadd %457, %466 : vector<8xf32>
    %472 = llvm.fadd %458, %468 : vector<8xf32>
    %473 = llvm.fadd %459, %466 : vector<8xf32>
    %474 = llvm.fadd %460, %468 : vector<8xf32>
    %475 = llvm.fadd %461, %466 : vector<8xf32>
    %476 = llvm.fadd %462, %468 : vector<8xf32>
    %477 = llvm.icmp "slt" %5, %342 : i64
    %478 = llvm.icmp "slt" %2, %342 : i64
    %479 = llvm.icmp "slt" %10, %342 : i64
    %480 = llvm.icmp "slt" %9, %342 : i64
    %481 = llvm.mul %i_below_tile, %b_stride0 overflow<nsw> : i64
    %482 = llvm.add %481, %j_panel overflow<nsw> : i64
    %483 = llvm.getelementptr inbounds %out[%482] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %469, %483 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %484 = llvm.getelementptr inbounds %483[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %470, %484 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %485 = llvm.mul %349, %b_stride0 overflow<nsw> : i64
    %486 = llvm.add %485, %j_panel overflow<nsw> : i64
    %487 = llvm.getelementptr inbounds %out[%486] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %471, %487 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %488 = llvm.getelementptr inbounds %487[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %472, %488 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %489 = llvm.mul %347, %b_stride0 overflow<nsw> : i64
    %490 = llvm.add %489, %j_panel overflow<nsw> : i64
    %491 = llvm.getelementptr inbounds %out[%490] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %473, %491 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %492 = llvm.getelementptr inbounds %491[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %474, %492 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %493 = llvm.mul %345, %b_stride0 overflow<nsw> : i64
    %494 = llvm.add %493, %j_panel overflow<nsw> : i64
    %495 = llvm.getelementptr inbounds %out[%494] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %475, %495 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %496 = llvm.getelementptr inbounds %495[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %476, %496 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb26
  ^bb25:
    %497 = llvm.icmp "slt" %5, %342 : i64
    %498 = llvm.icmp "slt" %2, %342 : i64
    %499 = llvm.icmp "slt" %10, %342 : i64
    %500 = llvm.icmp "slt" %9, %342 : i64
    %501 = llvm.mul %i_below_tile, %b_stride0 overflow<nsw> : i64
    %502 = llvm.add %501, %j_panel overflow<nsw> : i64
    %503 = llvm.getelementptr inbounds %out[%502] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %455, %503 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %504 = llvm.getelementptr inbounds %503[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %456, %504 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %505 = llvm.mul %349, %b_stride0 overflow<nsw> : i64
    %506 = llvm.add %505, %j_panel overflow<nsw> : i64
    %507 = llvm.getelementptr inbounds %out[%506] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %457, %507 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %508 = llvm.getelementptr inbounds %507[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %458, %508 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %509 = llvm.mul %347, %b_stride0 overflow<nsw> : i64
    %510 = llvm.add %509, %j_panel overflow<nsw> : i64
    %511 = llvm.getelementptr inbounds %out[%510] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %459, %511 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %512 = llvm.getelementptr inbounds %511[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %460, %512 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %513 = llvm.mul %345, %b_stride0 overflow<nsw> : i64
    %514 = llvm.add %513, %j_panel overflow<nsw> : i64
    %515 = llvm.getelementptr inbounds %out[%514] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %461, %515 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %516 = llvm.getelementptr inbounds %515[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %462, %516 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb26
  ^bb26:
    %517 = llvm.add %i_below_tile, %1 overflow<nsw> : i64
    %518 = llvm.icmp "slt" %517, %a_size0 : i64
    llvm.cond_br %518, ^bb18(%517 : i64), ^bb27
  ^bb27:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %519 = llvm.add %k0_piece, %4 overflow<nsw> : i64
    %520 = llvm.icmp "slt" %519, %27 : i64
    llvm.cond_br %520, ^bb2(%519 : i64), ^bb28
  ^bb28:
    %521 = llvm.add %j_panel, %0 overflow<nsw> : i64
    %522 = llvm.icmp "slt" %521, %26 : i64
    llvm.cond_br %522, ^bb1(%521 : i64), ^bb29
  ^bb29:
    %523 = llvm.add %a_size0, %9 overflow<nsw> : i64
    %524 = llvm.ashr %523, %9 : i64
    %525 = llvm.mul %524, %6 overflow<nsw> : i64
    %526 = llvm.intr.smin(%525, %a_size0) : (i64, i64) -> i64
    %527 = llvm.intr.smin(%11, %a_stride0) : (i64, i64) -> i64
    %528 = llvm.and %b_stride0, %12 : i64
    %529 = llvm.intr.smin(%6, %528) : (i64, i64) -> i64
    %530 = llvm.intr.smax(%529, %5) : (i64, i64) -> i64
    %531 = llvm.mul %527, %a_size0 : i64
    %532 = llvm.icmp "sgt" %531, %20 : i64
    %533 = llvm.select %532, %527, %5 : i1, i64
    %534 = llvm.select %532, %530, %5 : i1, i64
    %535 = llvm.icmp "slt" %26, %b_stride0 : i64
    llvm.cond_br %535, ^bb30(%26 : i64), ^bb60
  ^bb30(%j_right_panel: i64):
    %536 = llvm.sub %b_stride0, %j_right_panel overflow<nsw> : i64
    %537 = llvm.intr.smin(%6, %536) : (i64, i64) -> i64
    %538 = llvm.intr.smax(%537, %5) : (i64, i64) -> i64
    %539 = llvm.add %j_right_panel, %6 overflow<nsw> : i64
    %540 = llvm.sub %539, %j_right_panel overflow<nsw> : i64
    %541 = llvm.intr.smin(%540, %536) : (i64, i64) -> i64
    %542 = llvm.intr.smin(%541, %6) : (i64, i64) -> i64
    %543 = llvm.intr.smax(%542, %5) : (i64, i64) -> i64
    %544 = llvm.trunc %543 : i64 to i32
    %545 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %546 = llvm.mlir.poison : vector<8xi32>
    %547 = llvm.insertelement %544, %546[%5 : i64] : vector<8xi32>
    %548 = llvm.shufflevector %547, %546 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %549 = llvm.icmp "slt" %545, %548 : vector<8xi32>
    %550 = llvm.icmp "slt" %5, %27 : i64
    llvm.cond_br %550, ^bb31(%5 : i64), ^bb59
  ^bb31(%k0_right_piece: i64):
    %551 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1, %533) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %552 = llvm.extractvalue %551[0] : !llvm.struct<(i64, i1)>
    %553 = llvm.extractvalue %551[1] : !llvm.struct<(i64, i1)>
    %554 = llvm.xor %553, %21 : i1
    llvm.cond_br %554, ^bb32, ^bb61(%17 : i32)
  ^bb32:
    %555 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%552, %534) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %556 = llvm.extractvalue %555[0] : !llvm.struct<(i64, i1)>
    %557 = llvm.extractvalue %555[1] : !llvm.struct<(i64, i1)>
    %558 = llvm.xor %557, %21 : i1
    llvm.cond_br %558, ^bb33, ^bb61(%17 : i32)
  ^bb33:
    %559 = llvm.add %556, %15 overflow<nsw> : i64
    %560 = llvm.and %559, %16 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%15, %560) : (i64, i64) -> !llvm.ptr
    %561 = llvm.mlir.zero : !llvm.ptr
    %562 = llvm.icmp "ne" %b_copy_1, %561 : !llvm.ptr
    llvm.cond_br %562, ^bb34, ^bb61(%17 : i32)
  ^bb34:
    llvm.cond_br %532, ^bb35, ^bb38
  ^bb35:
    %563 = llvm.add %k0_right_piece, %11 overflow<nsw> : i64
    %564 = llvm.intr.smin(%563, %a_stride0) : (i64, i64) -> i64
    %565 = llvm.icmp "slt" %k0_right_piece, %564 : i64
    llvm.cond_br %565, ^bb36(%k0_right_piece : i64), ^bb37
  ^bb36(%k0_right_copy: i64):
    %566 = llvm.add %k0_right_copy, %6 overflow<nsw> : i64
    %567 = llvm.mul %566, %b_stride0 overflow<nsw> : i64
    %568 = llvm.add %567, %j_right_panel overflow<nsw> : i64
    %569 = llvm.getelementptr %b[%568] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%569, %18, %19, %17) : (!llvm.ptr, i32, i32, i32) -> ()
    %570 = llvm.mul %k0_right_copy, %b_stride0 overflow<nsw> : i64
    %571 = llvm.add %570, %j_right_panel overflow<nsw> : i64
    %572 = llvm.getelementptr inbounds %b[%571] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %573 = llvm.intr.masked.load %572, %549, %22 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %574 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %575 = llvm.mul %574, %534 overflow<nsw> : i64
    %576 = llvm.getelementptr inbounds %b_copy_1[%575] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %573, %576, %549 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %577 = llvm.add %k0_right_copy, %2 overflow<nsw> : i64
    %578 = llvm.icmp "slt" %577, %564 : i64
    llvm.cond_br %578, ^bb36(%577 : i64), ^bb37
  ^bb37:
    llvm.br ^bb38
  ^bb38:
    %579 = llvm.sub %a_stride0, %k0_right_piece overflow<nsw> : i64
    %580 = llvm.intr.smin(%11, %579) : (i64, i64) -> i64
    %581 = llvm.intr.smax(%580, %5) : (i64, i64) -> i64
    %582 = llvm.select %532, %5, %581 : i1, i64
    %583 = llvm.mul %k0_right_piece, %b_stride0 overflow<nsw> : i64
    %584 = llvm.add %583, %j_right_panel overflow<nsw> : i64
    %585 = llvm.getelementptr inbounds %b[%584] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %586 = llvm.select %532, %b_copy_1, %585 : i1, !llvm.ptr
    %587 = llvm.select %532, %533, %582 : i1, i64
    %588 = llvm.select %532, %534, %538 : i1, i64
    %589 = llvm.select %532, %534, %b_stride0 : i1, i64
    %590 = llvm.icmp "slt" %5, %526 : i64
    llvm.cond_br %590, ^bb39(%5 : i64), ^bb48
  ^bb39(%i_right_tile: i64):
    %591 = llvm.add %i_right_tile, %6 overflow<nsw> : i64
    %592 = llvm.sub %591, %i_right_tile overflow<nsw> : i64
    %593 = llvm.sub %526, %i_right_tile overflow<nsw> : i64
    %594 = llvm.intr.smin(%592, %593) : (i64, i64) -> i64
    %595 = llvm.add %594, %7 overflow<nsw> : i64
    %596 = llvm.intr.smin(%595, %13) : (i64, i64) -> i64
    %597 = llvm.add %i_right_tile, %596 : i64
    %598 = llvm.intr.smin(%595, %3) : (i64, i64) -> i64
    %599 = llvm.add %i_right_tile, %598 : i64
    %600 = llvm.intr.smin(%595, %8) : (i64, i64) -> i64
    %601 = llvm.add %i_right_tile, %600 : i64
    %602 = llvm.intr.smin(%595, %1) : (i64, i64) -> i64
    %603 = llvm.add %i_right_tile, %602 : i64
    %604 = llvm.intr.smin(%595, %9) : (i64, i64) -> i64
    %605 = llvm.add %i_right_tile, %604 : i64
    %606 = llvm.intr.smin(%595, %10) : (i64, i64) -> i64
    %607 = llvm.add %i_right_tile, %606 : i64
    %608 = llvm.intr.smin(%595, %2) : (i64, i64) -> i64
    %609 = llvm.add %i_right_tile, %608 : i64
    %610 = llvm.icmp "eq" %k0_right_piece, %5 : i64
    llvm.cond_br %610, ^bb40, ^bb41
  ^bb40:
    llvm.br ^bb42(%22, %22, %22, %22, %22, %22, %22, %22 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb41:
    %611 = llvm.icmp "slt" %5, %594 : i64
    %612 = llvm.icmp "slt" %2, %594 : i64
    %613 = llvm.icmp "slt" %10, %594 : i64
    %614 = llvm.icmp "slt" %9, %594 : i64
    %615 = llvm.icmp "slt" %1, %594 : i64
    %616 = llvm.icmp "slt" %8, %594 : i64
    %617 = llvm.icmp "slt" %3, %594 : i64
    %618 = llvm.icmp "slt" %13, %594 : i64
    %619 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %620 = llvm.add %619, %j_right_panel overflow<nsw> : i64
    %621 = llvm.getelementptr inbounds %out[%620] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %622 = llvm.intr.masked.load %621, %549, %22 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %623 = llvm.mul %609, %b_stride0 overflow<nsw> : i64
    %624 = llvm.add %623, %j_right_panel overflow<nsw> : i64
    %625 = llvm.getelementptr inbounds %out[%624] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %626 = llvm.intr.masked.load %625, %549, %22 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %627 = llvm.mul %607, %b_stride0 overflow<nsw> : i64
    %628 = llvm.add %627, %j_right_panel overflow<nsw> : i64
    %629 = llvm.getelementptr inbounds %out[%628] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %630 = llvm.intr.masked.load %629, %549, %22 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %631 = llvm.mul %605, %b_stride0 overflow<nsw> : i64
    %632 = llvm.add %631, %j_right_panel overflow<nsw> : i64
    %633 = llvm.getelementptr inbounds %out[%632] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %634 = llvm.intr.masked.load %633, %549, %22 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %635 = llvm.mul %603, %b_stride0 overflow<nsw> : i64
    %636 = llvm.add %635, %j_right_panel overflow<nsw> : i64
    %637 = llvm.getelementptr inbounds %out[%636] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %638 = llvm.intr.masked.load %637, %549, %22 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %639 = llvm.mul %601, %b_stride0 overflow<nsw> : i64
    %640 = llvm.add %639, %j_right_panel overflow<nsw> : i64
    %641 = llvm.getelementptr inbounds %out[%640] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %642 = llvm.intr.masked.load %641, %549, %22 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %643 = llvm.mul %599, %b_stride0 overflow<nsw> : i64
    %644 = llvm.add %643, %j_right_panel overflow<nsw> : i64
    %645 = llvm.getelementptr inbounds %out[%644] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %646 = llvm.intr.masked.load %645, %549, %22 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %647 = llvm.mul %597, %b_stride0 overflow<nsw> : i64
    %648 = llvm.add %647, %j_right_panel overflow<nsw> : i64
    %649 = llvm.getelementptr inbounds %out[%648] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %650 = llvm.intr.masked.load %649, %549, %22 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb42(%622, %626, %630, %634, %638, %642, %646, %650 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb42(%651: vector<8xf32>, %652: vector<8xf32>, %653: vector<8xf32>, %654: vector<8xf32>, %655: vector<8xf32>, %656: vector<8xf32>, %657: vector<8xf32>, %658: vector<8xf32>):
    %659 = llvm.add %k0_right_piece, %11 overflow<nsw> : i64
    %660 = llvm.intr.smin(%659, %a_stride0) : (i64, i64) -> i64
    %661 = llvm.icmp "slt" %k0_right_piece, %660 : i64
    llvm.cond_br %661, ^bb43(%k0_right_piece, %651, %652, %653, %654, %655, %656, %657, %658 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb44(%651, %652, %653, %654, %655, %656, %657, %658 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb43(%k0_right: i64, %662: vector<8xf32>, %663: vector<8xf32>, %664: vector<8xf32>, %665: vector<8xf32>, %666: vector<8xf32>, %667: vector<8xf32>, %668: vector<8xf32>, %669: vector<8xf32>):
    %670 = llvm.mul %i_right_tile, %a_stride0 overflow<nsw> : i64
    %671 = llvm.add %670, %k0_right overflow<nsw> : i64
    %672 = llvm.getelementptr inbounds %a[%671] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %673 = llvm.load %672 {alignment = 4 : i64} : !llvm.ptr -> f32
    %674 = llvm.mlir.poison : vector<8xf32>
    %675 = llvm.insertelement %673, %674[%5 : i64] : vector<8xf32>
    %676 = llvm.shufflevector %675, %674 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %677 = llvm.mul %609, %a_stride0 overflow<nsw> : i64
    %678 = llvm.add %677, %k0_right overflow<nsw> : i64
    %679 = llvm.getelementptr inbounds %a[%678] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %680 = llvm.load %679 {alignment = 4 : i64} : !llvm.ptr -> f32
    %681 = llvm.mlir.poison : vector<8xf32>
    %682 = llvm.insertelement %680, %681[%5 : i64] : vector<8xf32>
    %683 = llvm.shufflevector %682, %681 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %684 = llvm.mul %607, %a_stride0 overflow<nsw> : i64
    %685 = llvm.add %684, %k0_right overflow<nsw> : i64
    %686 = llvm.getelementptr inbounds %a[%685] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %687 = llvm.load %686 {alignment = 4 : i64} : !llvm.ptr -> f32
    %688 = llvm.mlir.poison : vector<8xf32>
    %689 = llvm.insertelement %687, %688[%5 : i64] : vector<8xf32>
    %690 = llvm.shufflevector %689, %688 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %691 = llvm.mul %605, %a_stride0 overflow<nsw> : i64
    %692 = llvm.add %691, %k0_right overflow<nsw> : i64
    %693 = llvm.getelementptr inbounds %a[%692] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %694 = llvm.load %693 {alignment = 4 : i64} : !llvm.ptr -> f32
    %695 = llvm.mlir.poison : vector<8xf32>
    %696 = llvm.insertelement %694, %695[%5 : i64] : vector<8xf32>
    %697 = llvm.shufflevector %696, %695 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %698 = llvm.mul %603, %a_stride0 overflow<nsw> : i64
    %699 = llvm.add %698, %k0_right overflow<nsw> : i64
    %700 = llvm.getelementptr inbounds %a[%699] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %701 = llvm.load %700 {alignment = 4 : i64} : !llvm.ptr -> f32
    %702 = llvm.mlir.poison : vector<8xf32>
    %703 = llvm.insertelement %701, %702[%5 : i64] : vector<8xf32>
    %704 = llvm.shufflevector %703, %702 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %705 = llvm.mul %601, %a_stride0 overflow<nsw> : i64
    %706 = llvm.add %705, %k0_right overflow<nsw> : i64
    %707 = llvm.getelementptr inbounds %a[%706] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %708 = llvm.load %707 {alignment = 4 : i64} : !llvm.ptr -> f32
    %709 = llvm.mlir.poison : vector<8xf32>
    %710 = llvm.insertelement %708, %709[%5 : i64] : vector<8xf32>
    %711 = llvm.shufflevector %710, %709 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %712 = llvm.mul %599, %a_stride0 overflow<nsw> : i64
    %713 = llvm.add %712, %k0_right overflow<nsw> : i64
    %714 = llvm.getelementptr inbounds %a[%713] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %715 = llvm.load %714 {alignment = 4 : i64} : !llvm.ptr -> f32
    %716 = llvm.mlir.poison : vector<8xf32>
    %717 = llvm.insertelement %715, %716[%5 : i64] : vector<8xf32>
    %718 = llvm.shufflevector %717, %716 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %719 = llvm.mul %597, %a_stride0 overflow<nsw> : i64
    %720 = llvm.add %719, %k0_right overflow<nsw> : i64
    %721 = llvm.getelementptr inbounds %a[%720] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %722 = llvm.load %721 {alignment = 4 : i64} : !llvm.ptr -> f32
    %723 = llvm.mlir.poison : vector<8xf32>
    %724 = llvm.insertelement %722, %723[%5 : i64] : vector<8xf32>
    %725 = llvm.shufflevector %724, %723 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %726 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %727 = llvm.mul %726, %589 overflow<nsw> : i64
    %728 = llvm.getelementptr inbounds %586[%727] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %729 = llvm.intr.masked.load %728, %549, %22 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %730 = llvm.fmul %676, %729 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %731 = llvm.fmul %683, %729 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %732 = llvm.fmul %690, %729 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %733 = llvm.fmul %697, %729 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %734 = llvm.fmul %704, %729 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %735 = llvm.fmul %711, %729 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %736 = llvm.fmul %718, %729 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %737 = llvm.fmul %725, %729 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %738 = llvm.fadd %662, %730 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %739 = llvm.fadd %663, %731 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %740 = llvm.fadd %664, %732 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %741 = llvm.fadd %665, %733 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %742 = llvm.fadd %666, %734 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %743 = llvm.fadd %667, %735 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %744 = llvm.fadd %668, %736 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %745 = llvm.fadd %669, %737 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %746 = llvm.add %k0_right, %2 overflow<nsw> : i64
    %747 = llvm.icmp "slt" %746, %660 : i64
    llvm.cond_br %747, ^bb43(%746, %738, %739, %740, %741, %742, %743, %744, %745 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb44(%738, %739, %740, %741, %742, %743, %744, %745 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb44(%748: vector<8xf32>, %749: vector<8xf32>, %750: vector<8xf32>, %751: vector<8xf32>, %752: vector<8xf32>, %753: vector<8xf32>, %754: vector<8xf32>, %755: vector<8xf32>):
    %756 = llvm.sub %659, %a_stride0 overflow<nsw> : i64
    %757 = llvm.icmp "sge" %756, %5 : i64
    llvm.cond_br %757, ^bb45, ^bb46
  ^bb45:
    %758 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %759 = llvm.intr.masked.load %758, %549, %22 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %760 = llvm.fadd %748, %759 : vector<8xf32>
    %761 = llvm.fadd %749, %759 : vector<8xf32>
    %762 = llvm.fadd %750, %759 : vector<8xf32>
    %763 = llvm.fadd %751, %759 : vector<8xf32>
    %764 = llvm.fadd %752, %759 : vector<8xf32>
    %765 = llvm.fadd %753, %759 : vector<8xf32>
    %766 = llvm.fadd %754, %759 : vector<8xf32>
    %767 = llvm.fadd %755, %759 : vector<8xf32>
    %768 = llvm.icmp "slt" %5, %594 : i64
    %769 = llvm.icmp "slt" %2, %594 : i64
    %770 = llvm.icmp "slt" %10, %594 : i64
    %771 = llvm.icmp "slt" %9, %594 : i64
    %772 = llvm.icmp "slt" %1, %594 : i64
    %773 = llvm.icmp "slt" %8, %594 : i64
    %774 = llvm.icmp "slt" %3, %594 : i64
    %775 = llvm.icmp "slt" %13, %594 : i64
    %776 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %777 = llvm.add %776, %j_right_panel overflow<nsw> : i64
    %778 = llvm.getelementptr inbounds %out[%777] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %760, %778, %549 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %779 = llvm.mul %609, %b_stride0 overflow<nsw> : i64
    %780 = llvm.add %779, %j_right_panel overflow<nsw> : i64
    %781 = llvm.getelementptr inbounds %out[%780] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %761, %781, %549 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %782 = llvm.mul %607, %b_stride0 overflow<nsw> : i64
    %783 = llvm.add %782, %j_right_panel overflow<nsw> : i64
    %784 = llvm.getelementptr inbounds %out[%783] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %762, %784, %549 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %785 = llvm.mul %605, %b_stride0 overflow<nsw> : i64
    %786 = llvm.add %785, %j_right_panel overflow<nsw> : i64
    %787 = llvm.getelementptr inbounds %out[%786] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %763, %787, %549 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %788 = llvm.mul %603, %b_stride0 overflow<nsw> : i64
    %789 = llvm.add %788, %j_right_panel overflow<nsw> : i64
    %790 = llvm.getelementptr inbounds %out[%789] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %764, %790, %549 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %791 = llvm.mul %601, %b_stride0 overflow<nsw> : i64
    %792 = llvm.add %791, %j_right_panel overflow<nsw> : i64
    %793 = llvm.getelementptr inbounds %out[%792] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %765, %793, %549 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %794 = llvm.mul %599, %b_stride0 overflow<nsw> : i64
    %795 = llvm.add %794, %j_right_panel overflow<nsw> : i64
    %796 = llvm.getelementptr inbounds %out[%795] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %766, %796, %549 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %797 = llvm.mul %597, %b_stride0 overflow<nsw> : i64
    %798 = llvm.add %797, %j_right_panel overflow<nsw> : i64
    %799 = llvm.getelementptr inbounds %out[%798] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %767, %799, %549 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb47
  ^bb46:
    %800 = llvm.icmp "slt" %5, %594 : i64
    %801 = llvm.icmp "slt" %2, %594 : i64
    %802 = llvm.icmp "slt" %10, %594 : i64
    %803 = llvm.icmp "slt" %9, %594 : i64
    %804 = llvm.icmp "slt" %1, %594 : i64
    %805 = llvm.icmp "slt" %8, %594 : i64
    %806 = llvm.icmp "slt" %3, %594 : i64
    %807 = llvm.icmp "slt" %13, %594 : i64
    %808 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %809 = llvm.add %808, %j_right_panel overflow<nsw> : i64
    %810 = llvm.getelementptr inbounds %out[%809] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %748, %810, %549 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %811 = llvm.mul %609, %b_stride0 overflow<nsw> : i64
    %812 = llvm.add %811, %j_right_panel overflow<nsw> : i64
    %813 = llvm.getelementptr inbounds %out[%812] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %749, %813, %549 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %814 = llvm.mul %607, %b_stride0 overflow<nsw> : i64
    %815 = llvm.add %814, %j_right_panel overflow<nsw> : i64
    %816 = llvm.getelementptr inbounds %out[%815] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %750, %816, %549 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %817 = llvm.mul %605, %b_stride0 overflow<nsw> : i64
    %818 = llvm.add %817, %j_right_panel overflow<nsw> : i64
    %819 = llvm.getelementptr inbounds %out[%818] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %751, %819, %549 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %820 = llvm.mul %603, %b_stride0 overflow<nsw> : i64
    %821 = llvm.add %820, %j_right_panel overflow<nsw> : i64
    %822 = llvm.getelementptr inbounds %out[%821] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %752, %822, %549 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %823 = llvm.mul %601, %b_stride0 overflow<nsw> : i64
    %824 = llvm.add %823, %j_right_panel overflow<nsw> : i64
    %825 = llvm.getelementptr inbounds %out[%824] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %753, %825, %549 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %826 = llvm.mul %599, %b_stride0 overflow<nsw> : i64
    %827 = llvm.add %826, %j_right_panel overflow<nsw> : i64
    %828 = llvm.getelementptr inbounds %out[%827] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %754, %828, %549 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %829 = llvm.mul %597, %b_stride0 overflow<nsw> : i64
    %830 = llvm.add %829, %j_right_panel overflow<nsw> : i64
    %831 = llvm.getelementptr inbounds %out[%830] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %755, %831, %549 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb47
  ^bb47:
    %832 = llvm.add %i_right_tile, %6 overflow<nsw> : i64
    %833 = llvm.icmp "slt" %832, %526 : i64
    llvm.cond_br %833, ^bb39(%832 : i64), ^bb48
  ^bb48:
    %834 = llvm.icmp "slt" %526, %a_size0 : i64
    llvm.cond_br %834, ^bb49(%526 : i64), ^bb58
  ^bb49(%i_right_below_tile: i64):
    %835 = llvm.add %i_right_below_tile, %1 overflow<nsw> : i64
    %836 = llvm.sub %835, %i_right_below_tile overflow<nsw> : i64
    %837 = llvm.sub %a_size0, %i_right_below_tile overflow<nsw> : i64
    %838 = llvm.intr.smin(%836, %837) : (i64, i64) -> i64
    %839 = llvm.add %838, %7 overflow<nsw> : i64
    %840 = llvm.intr.smin(%839, %9) : (i64, i64) -> i64
    %841 = llvm.add %i_right_below_tile, %840 : i64
    %842 = llvm.intr.smin(%839, %10) : (i64, i64) -> i64
    %843 = llvm.add %i_right_below_tile, %842 : i64
    %844 = llvm.intr.smin(%839, %2) : (i64, i64) -> i64
    %845 = llvm.add %i_right_below_tile, %844 : i64
    %846 = llvm.icmp "eq" %k0_right_piece, %5 : i64
    llvm.cond_br %846, ^bb50, ^bb51
  ^bb50:
    llvm.br ^bb52(%22, %22, %22, %22 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb51:
    %847 = llvm.icmp "slt" %5, %838 : i64
    %848 = llvm.icmp "slt" %2, %838 : i64
    %849 = llvm.icmp "slt" %10, %838 : i64
    %850 = llvm.icmp "slt" %9, %838 : i64
    %851 = llvm.mul %i_right_below_tile, %b_stride0 overflow<nsw> : i64
    %852 = llvm.add %851, %j_right_panel overflow<nsw> : i64
    %853 = llvm.getelementptr inbounds %out[%852] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %854 = llvm.intr.masked.load %853, %549, %22 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %855 = llvm.mul %845, %b_stride0 overflow<nsw> : i64
    %856 = llvm.add %855, %j_right_panel overflow<nsw> : i64
    %857 = llvm.getelementptr inbounds %out[%856] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %858 = llvm.intr.masked.load %857, %549, %22 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %859 = llvm.mul %843, %b_stride0 overflow<nsw> : i64
    %860 = llvm.add %859, %j_right_panel overflow<nsw> : i64
    %861 = llvm.getelementptr inbounds %out[%860] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %862 = llvm.intr.masked.load %861, %549, %22 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %863 = llvm.mul %841, %b_stride0 overflow<nsw> : i64
    %864 = llvm.add %863, %j_right_panel overflow<nsw> : i64
    %865 = llvm.getelementptr inbounds %out[%864] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %866 = llvm.intr.masked.load %865, %549, %22 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb52(%854, %858, %862, %866 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb52(%867: vector<8xf32>, %868: vector<8xf32>, %869: vector<8xf32>, %870: vector<8xf32>):
    %871 = llvm.add %k0_right_piece, %11 overflow<nsw> : i64
    %872 = llvm.intr.smin(%871, %a_stride0) : (i64, i64) -> i64
    %873 = llvm.icmp "slt" %k0_right_piece, %872 : i64
    llvm.cond_br %873, ^bb53(%k0_right_piece, %867, %868, %869, %870 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb54(%867, %868, %869, %870 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb53(%k0_right_below: i64, %874: vector<8xf32>, %875: vector<8xf32>, %876: vector<8xf32>, %877: vector<8xf32>):
    %878 = llvm.mul %i_right_below_tile, %a_stride0 overflow<nsw> : i64
    %879 = llvm.add %878, %k0_right_below overflow<nsw> : i64
    %880 = llvm.getelementptr inbounds %a[%879] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %881 = llvm.load %880 {alignment = 4 : i64} : !llvm.ptr -> f32
    %882 = llvm.mlir.poison : vector<8xf32>
    %883 = llvm.insertelement %881, %882[%5 : i64] : vector<8xf32>
    %884 = llvm.shufflevector %883, %882 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %885 = llvm.mul %845, %a_stride0 overflow<nsw> : i64
    %886 = llvm.add %885, %k0_right_below overflow<nsw> : i64
    %887 = llvm.getelementptr inbounds %a[%886] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %888 = llvm.load %887 {alignment = 4 : i64} : !llvm.ptr -> f32
    %889 = llvm.mlir.poison : vector<8xf32>
    %890 = llvm.insertelement %888, %889[%5 : i64] : vector<8xf32>
    %891 = llvm.shufflevector %890, %889 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %892 = llvm.mul %843, %a_stride0 overflow<nsw> : i64
    %893 = llvm.add %892, %k0_right_below overflow<nsw> : i64
    %894 = llvm.getelementptr inbounds %a[%893] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %895 = llvm.load %894 {alignment = 4 : i64} : !llvm.ptr -> f32
    %896 = llvm.mlir.poison : vector<8xf32>
    %897 = llvm.insertelement %895, %896[%5 : i64] : vector<8xf32>
    %898 = llvm.shufflevector %897, %896 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %899 = llvm.mul %841, %a_stride0 overflow<nsw> : i64
    %900 = llvm.add %899, %k0_right_below overflow<nsw> : i64
    %901 = llvm.getelementptr inbounds %a[%900] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %902 = llvm.load %901 {alignment = 4 : i64} : !llvm.ptr -> f32
    %903 = llvm.mlir.poison : vector<8xf32>
    %904 = llvm.insertelement %902, %903[%5 : i64] : vector<8xf32>
    %905 = llvm.shufflevector %904, %903 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %906 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %907 = llvm.mul %906, %589 overflow<nsw> : i64
    %908 = llvm.getelementptr inbounds %586[%907] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %909 = llvm.intr.masked.load %908, %549, %22 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %910 = llvm.fmul %884, %909 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %911 = llvm.fmul %891, %909 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %912 = llvm.fmul %898, %909 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %913 = llvm.fmul %905, %909 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %914 = llvm.fadd %874, %910 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %915 = llvm.fadd %875, %911 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %916 = llvm.fadd %876, %912 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %917 = llvm.fadd %877, %913 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %918 = llvm.add %k0_right_below, %2 overflow<nsw> : i64
    %919 = llvm.icmp "slt" %918, %872 : i64
    llvm.cond_br %919, ^bb53(%918, %914, %915, %916, %917 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb54(%914, %915, %916, %917 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb54(%920: vector<8xf32>, %921: vector<8xf32>, %922: vector<8xf32>, %923: vector<8xf32>):
    %924 = llvm.sub %871, %a_stride0 overflow<nsw> : i64
    %925 = llvm.icmp "sge" %924, %5 : i64
    llvm.cond_br %925, ^bb55, ^bb56
  ^bb55:
    %926 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %927 = llvm.intr.masked.load %926, %549, %22 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %928 = llvm.fadd %920, %927 : vector<8xf32>
    %929 = llvm.fadd %921, %927 : vector<8xf32>
    %930 = llvm.fadd %922, %927 : vector<8xf32>
    %931 = llvm.fadd %923, %927 : vector<8xf32>
    %932 = llvm.icmp "slt" %5, %838 : i64
    %933 = llvm.icmp "slt" %2, %838 : i64
    %934 = llvm.icmp "slt" %10, %838 : i64
    %935 = llvm.icmp "slt" %9, %838 : i64
    %936 = llvm.mul %i_right_below_tile, %b_stride0 overflow<nsw> : i64
    %937 = llvm.add %936, %j_right_panel overflow<nsw> : i64
    %938 = llvm.getelementptr inbounds %out[%937] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %928, %938, %549 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %939 = llvm.mul %845, %b_stride0 overflow<nsw> : i64
    %940 = llvm.add %939, %j_right_panel overflow<nsw> : i64
    %941 = llvm.getelementptr inbounds %out[%940] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %929, %941, %549 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %942 = llvm.mul %843, %b_stride0 overflow<nsw> : i64
    %943 = llvm.add %942, %j_right_panel overflow<nsw> : i64
    %944 = llvm.getelementptr inbounds %out[%943] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %930, %944, %549 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %945 = llvm.mul %841, %b_stride0 overflow<nsw> : i64
    %946 = llvm.add %945, %j_right_panel overflow<nsw> : i64
    %947 = llvm.getelementptr inbounds %out[%946] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %931, %947, %549 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb57
  ^bb56:
    %948 = llvm.icmp "slt" %5, %838 : i64
    %949 = llvm.icmp "slt" %2, %838 : i64
    %950 = llvm.icmp "slt" %10, %838 : i64
    %951 = llvm.icmp "slt" %9, %838 : i64
    %952 = llvm.mul %i_right_below_tile, %b_stride0 overflow<nsw> : i64
    %953 = llvm.add %952, %j_right_panel overflow<nsw> : i64
    %954 = llvm.getelementptr inbounds %out[%953] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %920, %954, %549 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %955 = llvm.mul %845, %b_stride0 overflow<nsw> : i64
    %956 = llvm.add %955, %j_right_panel overflow<nsw> : i64
    %957 = llvm.getelementptr inbounds %out[%956] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %921, %957, %549 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %958 = llvm.mul %843, %b_stride0 overflow<nsw> : i64
    %959 = llvm.add %958, %j_right_panel overflow<nsw> : i64
    %960 = llvm.getelementptr inbounds %out[%959] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %922, %960, %549 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %961 = llvm.mul %841, %b_stride0 overflow<nsw> : i64
    %962 = llvm.add %961, %j_right_panel overflow<nsw> : i64
    %963 = llvm.getelementptr inbounds %out[%962] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %923, %963, %549 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb57
  ^bb57:
    %964 = llvm.add %i_right_below_tile, %1 overflow<nsw> : i64
    %965 = llvm.icmp "slt" %964, %a_size0 : i64
    llvm.cond_br %965, ^bb49(%964 : i64), ^bb58
  ^bb58:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %966 = llvm.add %k0_right_piece, %11 overflow<nsw> : i64
    %967 = llvm.icmp "slt" %966, %27 : i64
    llvm.cond_br %967, ^bb31(%966 : i64), ^bb59
  ^bb59:
    %968 = llvm.add %j_right_panel, %6 overflow<nsw> : i64
    %969 = llvm.icmp "slt" %968, %b_stride0 : i64
    llvm.cond_br %969, ^bb30(%968 : i64), ^bb60
  ^bb60:
    llvm.return %18 : i32
  ^bb61(%970: i32):
    llvm.return %970 : i32
  }
  llvm.func @program_shapes(%a_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_1: i64, %a_stride0_1: i64, %b_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_1: i64, %b_stride0_1: i64, %bias_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %bias_size0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %971 = llvm.mlir.constant(0) : i64
    %972 = llvm.mlir.constant(1) : i64
    %973 = llvm.mlir.constant(2 : i32) : i32
    %974 = llvm.mlir.constant(3 : i32) : i32
    %975 = llvm.mlir.constant(0 : i32) : i32
    %976 = llvm.icmp "eq" %a_stride0_1, %b_size0_1 : i64
    %977 = llvm.icmp "eq" %bias_size0_1, %b_stride0_1 : i64
    llvm.cond_br %976, ^bb1, ^bb3(%973 : i32)
  ^bb1:
    llvm.cond_br %977, ^bb2, ^bb3(%974 : i32)
  ^bb2:
    llvm.store %a_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %978 = llvm.getelementptr inbounds %extents[%972] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride0_1, %978 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %975 : i32
  ^bb3(%979: i32):
    llvm.return %979 : i32
  }
}
