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
            affine.prefetch %a[%i_tile + 6 + %k0 mod 8, %k0], read, locality<2>, data : memref<?x?xf32>
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
    %c7 = arith.constant 7 : index
    %c16384 = arith.constant 16384 : index
    %c15 = arith.constant 15 : index
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
            %108 = arith.andi %k0, %c7 : index
            %109 = arith.addi %33, %108 overflow<nsw> : index
            memref.prefetch %a[%109, %k0], read, locality<2>, data : memref<?x?xf32>
            %110 = memref.load %a[%i_tile, %k0] : memref<?x?xf32>
            %111 = vector.broadcast %110 : f32 to vector<8xf32>
            %112 = memref.load %a[%47, %k0] : memref<?x?xf32>
            %113 = vector.broadcast %112 : f32 to vector<8xf32>
            %114 = memref.load %a[%45, %k0] : memref<?x?xf32>
            %115 = vector.broadcast %114 : f32 to vector<8xf32>
            %116 = memref.load %a[%43, %k0] : memref<?x?xf32>
            %117 = vector.broadcast %116 : f32 to vector<8xf32>
            %118 = memref.load %a[%41, %k0] : memref<?x?xf32>
            %119 = vector.broadcast %118 : f32 to vector<8xf32>
            %120 = memref.load %a[%39, %k0] : memref<?x?xf32>
            %121 = vector.broadcast %120 : f32 to vector<8xf32>
            %122 = vector.load %b_copy_1[%106, %c0] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
            %123 = arith.addi %c0, %c8 overflow<nsw> : index
            %124 = vector.load %b_copy_1[%106, %123] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
            %125 = arith.mulf %111, %122 fastmath<reassoc,contract> : vector<8xf32>
            %126 = arith.mulf %111, %124 fastmath<reassoc,contract> : vector<8xf32>
            %127 = arith.mulf %113, %122 fastmath<reassoc,contract> : vector<8xf32>
            %128 = arith.mulf %113, %124 fastmath<reassoc,contract> : vector<8xf32>
            %129 = arith.mulf %115, %122 fastmath<reassoc,contract> : vector<8xf32>
            %130 = arith.mulf %115, %124 fastmath<reassoc,contract> : vector<8xf32>
            %131 = arith.mulf %117, %122 fastmath<reassoc,contract> : vector<8xf32>
            %132 = arith.mulf %117, %124 fastmath<reassoc,contract> : vector<8xf32>
            %133 = arith.mulf %119, %122 fastmath<reassoc,contract> : vector<8xf32>
            %134 = arith.mulf %119, %124 fastmath<reassoc,contract> : vector<8xf32>
            %135 = arith.mulf %121, %122 fastmath<reassoc,contract> : vector<8xf32>
            %136 = arith.mulf %121, %124 fastmath<reassoc,contract> : vector<8xf32>
            %137 = arith.addf %94, %125 fastmath<reassoc,contract> : vector<8xf32>
            %138 = arith.addf %95, %126 fastmath<reassoc,contract> : vector<8xf32>
            %139 = arith.addf %96, %127 fastmath<reassoc,contract> : vector<8xf32>
            %140 = arith.addf %97, %128 fastmath<reassoc,contract> : vector<8xf32>
            %141 = arith.addf %98, %129 fastmath<reassoc,contract> : vector<8xf32>
            %142 = arith.addf %99, %130 fastmath<reassoc,contract> : vector<8xf32>
            %143 = arith.addf %100, %131 fastmath<reassoc,contract> : vector<8xf32>
            %144 = arith.addf %101, %132 fastmath<reassoc,contract> : vector<8xf32>
            %145 = arith.addf %102, %133 fastmath<reassoc,contract> : vector<8xf32>
            %146 = arith.addf %103, %134 fastmath<reassoc,contract> : vector<8xf32>
            %147 = arith.addf %104, %135 fastmath<reassoc,contract> : vector<8xf32>
            %148 = arith.addf %105, %136 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %137, %138, %139, %140, %141, %142, %143, %144, %145, %146, %147, %148 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %149 = arith.subi %80, %4 overflow<nsw> : index
          %150 = arith.cmpi sge, %149, %c0 : index
          scf.if %150 {
            %151 = vector.load %bias[%j_panel] : memref<?xf32>, vector<8xf32>
            %152 = arith.addi %j_panel, %c8 overflow<nsw> : index
            %153 = vector.load %bias[%152] : memref<?xf32>, vector<8xf32>
            %154 = arith.addf %82, %151 : vector<8xf32>
            %155 = arith.addf %83, %153 : vector<8xf32>
            %156 = arith.addf %84, %151 : vector<8xf32>
            %157 = arith.addf %85, %153 : vector<8xf32>
            %158 = arith.addf %86, %151 : vector<8xf32>
            %159 = arith.addf %87, %153 : vector<8xf32>
            %160 = arith.addf %88, %151 : vector<8xf32>
            %161 = arith.addf %89, %153 : vector<8xf32>
            %162 = arith.addf %90, %151 : vector<8xf32>
            %163 = arith.addf %91, %153 : vector<8xf32>
            %164 = arith.addf %92, %151 : vector<8xf32>
            %165 = arith.addf %93, %153 : vector<8xf32>
            %166 = arith.cmpi slt, %c0, %36 : index
            %167 = arith.cmpi slt, %c1, %36 : index
            %168 = arith.cmpi slt, %c2, %36 : index
            %169 = arith.cmpi slt, %c3, %36 : index
            %170 = arith.cmpi slt, %c4, %36 : index
            %171 = arith.cmpi slt, %c5, %36 : index
            vector.store %154, %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %172 = arith.addi %j_panel, %c8 : index
            vector.store %155, %out_1[%i_tile, %172] : memref<?x?xf32>, vector<8xf32>
            vector.store %156, %out_1[%47, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %157, %out_1[%47, %172] : memref<?x?xf32>, vector<8xf32>
            vector.store %158, %out_1[%45, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %159, %out_1[%45, %172] : memref<?x?xf32>, vector<8xf32>
            vector.store %160, %out_1[%43, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %161, %out_1[%43, %172] : memref<?x?xf32>, vector<8xf32>
            vector.store %162, %out_1[%41, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %163, %out_1[%41, %172] : memref<?x?xf32>, vector<8xf32>
            vector.store %164, %out_1[%39, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %165, %out_1[%39, %172] : memref<?x?xf32>, vector<8xf32>
          } else {
            %173 = arith.cmpi slt, %c0, %36 : index
            %174 = arith.cmpi slt, %c1, %36 : index
            %175 = arith.cmpi slt, %c2, %36 : index
            %176 = arith.cmpi slt, %c3, %36 : index
            %177 = arith.cmpi slt, %c4, %36 : index
            %178 = arith.cmpi slt, %c5, %36 : index
            vector.store %82, %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %179 = arith.addi %j_panel, %c8 : index
            vector.store %83, %out_1[%i_tile, %179] : memref<?x?xf32>, vector<8xf32>
            vector.store %84, %out_1[%47, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %85, %out_1[%47, %179] : memref<?x?xf32>, vector<8xf32>
            vector.store %86, %out_1[%45, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %87, %out_1[%45, %179] : memref<?x?xf32>, vector<8xf32>
            vector.store %88, %out_1[%43, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %89, %out_1[%43, %179] : memref<?x?xf32>, vector<8xf32>
            vector.store %90, %out_1[%41, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %91, %out_1[%41, %179] : memref<?x?xf32>, vector<8xf32>
            vector.store %92, %out_1[%39, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %93, %out_1[%39, %179] : memref<?x?xf32>, vector<8xf32>
          }
        }
        scf.for %i_below_tile = %12 to %3 step %c4 {
          %180 = arith.addi %i_below_tile, %c4 overflow<nsw> : index
          %181 = arith.subi %180, %i_below_tile overflow<nsw> : index
          %182 = arith.subi %3, %i_below_tile overflow<nsw> : index
          %183 = arith.minsi %181, %182 : index
          %184 = arith.addi %183, %minus1 overflow<nsw> : index
          %185 = arith.minsi %184, %c3 : index
          %186 = arith.addi %i_below_tile, %185 : index
          %187 = arith.minsi %184, %c2 : index
          %188 = arith.addi %i_below_tile, %187 : index
          %189 = arith.minsi %184, %c1 : index
          %190 = arith.addi %i_below_tile, %189 : index
          %191 = arith.cmpi eq, %k0_piece, %c0 : index
          %192, %193, %194, %195, %196, %197, %198, %199 = scf.if %191 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %200 = arith.cmpi slt, %c0, %183 : index
            %201 = arith.cmpi slt, %c1, %183 : index
            %202 = arith.cmpi slt, %c2, %183 : index
            %203 = arith.cmpi slt, %c3, %183 : index
            %204 = vector.load %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %205 = arith.addi %j_panel, %c8 : index
            %206 = vector.load %out_1[%i_below_tile, %205] : memref<?x?xf32>, vector<8xf32>
            %207 = vector.load %out_1[%190, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %208 = vector.load %out_1[%190, %205] : memref<?x?xf32>, vector<8xf32>
            %209 = vector.load %out_1[%188, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %210 = vector.load %out_1[%188, %205] : memref<?x?xf32>, vector<8xf32>
            %211 = vector.load %out_1[%186, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %212 = vector.load %out_1[%186, %205] : memref<?x?xf32>, vector<8xf32>
            scf.yield %204, %206, %207, %208, %209, %210, %211, %212 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %213 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
          %214 = arith.minsi %213, %4 : index
          %215, %216, %217, %218, %219, %220, %221, %222 = scf.for %k0_below = %k0_piece to %214 step %c1 iter_args(%223 = %192, %224 = %193, %225 = %194, %226 = %195, %227 = %196, %228 = %197, %229 = %198, %230 = %199) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %231 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
            %232 = arith.addi %231, %c8 overflow<nsw> : index
            memref.prefetch %b_copy_1[%232, %c0], read, locality<3>, data : memref<?x16xf32, strided<[?, 1], offset: ?>>
            %233 = memref.load %a[%i_below_tile, %k0_below] : memref<?x?xf32>
            %234 = vector.broadcast %233 : f32 to vector<8xf32>
            %235 = memref.load %a[%190, %k0_below] : memref<?x?xf32>
            %236 = vector.broadcast %235 : f32 to vector<8xf32>
            %237 = memref.load %a[%188, %k0_below] : memref<?x?xf32>
            %238 = vector.broadcast %237 : f32 to vector<8xf32>
            %239 = memref.load %a[%186, %k0_below] : memref<?x?xf32>
            %240 = vector.broadcast %239 : f32 to vector<8xf32>
            %241 = vector.load %b_copy_1[%231, %c0] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
            %242 = arith.addi %c0, %c8 overflow<nsw> : index
            %243 = vector.load %b_copy_1[%231, %242] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
            %244 = arith.mulf %234, %241 fastmath<reassoc,contract> : vector<8xf32>
            %245 = arith.mulf %234, %243 fastmath<reassoc,contract> : vector<8xf32>
            %246 = arith.mulf %236, %241 fastmath<reassoc,contract> : vector<8xf32>
            %247 = arith.mulf %236, %243 fastmath<reassoc,contract> : vector<8xf32>
            %248 = arith.mulf %238, %241 fastmath<reassoc,contract> : vector<8xf32>
            %249 = arith.mulf %238, %243 fastmath<reassoc,contract> : vector<8xf32>
            %250 = arith.mulf %240, %241 fastmath<reassoc,contract> : vector<8xf32>
            %251 = arith.mulf %240, %243 fastmath<reassoc,contract> : vector<8xf32>
            %252 = arith.addf %223, %244 fastmath<reassoc,contract> : vector<8xf32>
            %253 = arith.addf %224, %245 fastmath<reassoc,contract> : vector<8xf32>
            %254 = arith.addf %225, %246 fastmath<reassoc,contract> : vector<8xf32>
            %255 = arith.addf %226, %247 fastmath<reassoc,contract> : vector<8xf32>
            %256 = arith.addf %227, %248 fastmath<reassoc,contract> : vector<8xf32>
            %257 = arith.addf %228, %249 fastmath<reassoc,contract> : vector<8xf32>
            %258 = arith.addf %229, %250 fastmath<reassoc,contract> : vector<8xf32>
            %259 = arith.addf %230, %251 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %252, %253, %254, %255, %256, %257, %258, %259 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %260 = arith.subi %213, %4 overflow<nsw> : index
          %261 = arith.cmpi sge, %260, %c0 : index
          scf.if %261 {
            %262 = vector.load %bias[%j_panel] : memref<?xf32>, vector<8xf32>
            %263 = arith.addi %j_panel, %c8 overflow<nsw> : index
            %264 = vector.load %bias[%263] : memref<?xf32>, vector<8xf32>
            %265 = arith.addf %215, %262 : vector<8xf32>
            %266 = arith.addf %216, %264 : vector<8xf32>
            %267 = arith.addf %217, %262 : vector<8xf32>
            %268 = arith.addf %218, %264 : vector<8xf32>
            %269 = arith.addf %219, %262 : vector<8xf32>
            %270 = arith.addf %220, %264 : vector<8xf32>
            %271 = arith.addf %221, %262 : vector<8xf32>
            %272 = arith.addf %222, %264 : vector<8xf32>
            %273 = arith.cmpi slt, %c0, %183 : index
            %274 = arith.cmpi slt, %c1, %183 : index
            %275 = arith.cmpi slt, %c2, %183 : index
            %276 = arith.cmpi slt, %c3, %183 : index
            vector.store %265, %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %277 = arith.addi %j_panel, %c8 : index
            vector.store %266, %out_1[%i_below_tile, %277] : memref<?x?xf32>, vector<8xf32>
            vector.store %267, %out_1[%190, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %268, %out_1[%190, %277] : memref<?x?xf32>, vector<8xf32>
            vector.store %269, %out_1[%188, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %270, %out_1[%188, %277] : memref<?x?xf32>, vector<8xf32>
            vector.store %271, %out_1[%186, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %272, %out_1[%186, %277] : memref<?x?xf32>, vector<8xf32>
          } else {
            %278 = arith.cmpi slt, %c0, %183 : index
            %279 = arith.cmpi slt, %c1, %183 : index
            %280 = arith.cmpi slt, %c2, %183 : index
            %281 = arith.cmpi slt, %c3, %183 : index
            vector.store %215, %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %282 = arith.addi %j_panel, %c8 : index
            vector.store %216, %out_1[%i_below_tile, %282] : memref<?x?xf32>, vector<8xf32>
            vector.store %217, %out_1[%190, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %218, %out_1[%190, %282] : memref<?x?xf32>, vector<8xf32>
            vector.store %219, %out_1[%188, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %220, %out_1[%188, %282] : memref<?x?xf32>, vector<8xf32>
            vector.store %221, %out_1[%186, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %222, %out_1[%186, %282] : memref<?x?xf32>, vector<8xf32>
          }
        }
        memref.dealloc %b_copy : memref<?x16xf32>
      }
    }
    %283 = arith.addi %3, %c3 overflow<nsw> : index
    %284 = arith.shrsi %283, %c3 : index
    %285 = arith.muli %284, %c8 overflow<nsw> : index
    %286 = arith.minsi %285, %3 : index
    %287 = arith.minsi %c16384, %4 : index
    %288 = arith.andi %5, %c15 : index
    %289 = arith.minsi %c8, %288 : index
    %290 = arith.maxsi %289, %c0 : index
    %291 = arith.muli %287, %3 : index
    %292 = arith.constant 12288 : index
    %293 = arith.cmpi sgt, %291, %292 : index
    %294 = arith.select %293, %287, %c0 : index
    %295 = arith.select %293, %290, %c0 : index
    scf.for %j_right_panel = %7 to %5 step %c8 {
      %296 = arith.subi %5, %j_right_panel overflow<nsw> : index
      %297 = arith.minsi %c8, %296 : index
      %298 = arith.maxsi %297, %c0 : index
      %299 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
      %300 = arith.subi %299, %j_right_panel overflow<nsw> : index
      %301 = arith.minsi %300, %296 : index
      %302 = vector.create_mask %301 : vector<8xi1>
      scf.for %k0_right_piece = %c0 to %8 step %c16384 {
        %b_copy_2 = memref.alloc(%294, %295) {alignment = 64 : i64} : memref<?x?xf32>
        scf.if %293 {
          %303 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %304 = arith.minsi %303, %4 : index
          scf.for %k0_right_copy = %k0_right_piece to %304 step %c1 {
            %305 = arith.addi %k0_right_copy, %c8 overflow<nsw> : index
            memref.prefetch %b[%305, %j_right_panel], read, locality<3>, data : memref<?x?xf32>
            %306 = vector.maskedload %b[%k0_right_copy, %j_right_panel], %302, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %307 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
            vector.maskedstore %b_copy_2[%307, %c0], %302, %306 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        %308 = arith.subi %4, %k0_right_piece overflow<nsw> : index
        %309 = arith.minsi %c16384, %308 : index
        %310 = arith.maxsi %309, %c0 : index
        %311 = arith.select %293, %c0, %310 : index
        %312 = memref.subview %b[%k0_right_piece, %j_right_panel] [%311, %298] [1, 1] : memref<?x?xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
        %313 = "memref.cast"(%b_copy_2) : (memref<?x?xf32>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %314 = "memref.cast"(%312) : (memref<?x?xf32, strided<[?, 1], offset: ?>>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %b_copy_3 = arith.select %293, %313, %314 : memref<?x?xf32, strided<[?, 1], offset: ?>>
        scf.for %i_right_tile = %c0 to %286 step %c8 {
          %315 = arith.addi %i_right_tile, %c8 overflow<nsw> : index
          %316 = arith.subi %315, %i_right_tile overflow<nsw> : index
          %317 = arith.subi %286, %i_right_tile overflow<nsw> : index
          %318 = arith.minsi %316, %317 : index
          %319 = arith.addi %318, %minus1 overflow<nsw> : index
          %320 = arith.minsi %319, %c7 : index
          %321 = arith.addi %i_right_tile, %320 : index
          %322 = arith.minsi %319, %c6 : index
          %323 = arith.addi %i_right_tile, %322 : index
          %324 = arith.minsi %319, %c5 : index
          %325 = arith.addi %i_right_tile, %324 : index
          %326 = arith.minsi %319, %c4 : index
          %327 = arith.addi %i_right_tile, %326 : index
          %328 = arith.minsi %319, %c3 : index
          %329 = arith.addi %i_right_tile, %328 : index
          %330 = arith.minsi %319, %c2 : index
          %331 = arith.addi %i_right_tile, %330 : index
          %332 = arith.minsi %319, %c1 : index
          %333 = arith.addi %i_right_tile, %332 : index
          %334 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %335, %336, %337, %338, %339, %340, %341, %342 = scf.if %334 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %343 = arith.cmpi slt, %c0, %318 : index
            %344 = arith.cmpi slt, %c1, %318 : index
            %345 = arith.cmpi slt, %c2, %318 : index
            %346 = arith.cmpi slt, %c3, %318 : index
            %347 = arith.cmpi slt, %c4, %318 : index
            %348 = arith.cmpi slt, %c5, %318 : index
            %349 = arith.cmpi slt, %c6, %318 : index
            %350 = arith.cmpi slt, %c7, %318 : index
            %351 = vector.maskedload %out_1[%i_right_tile, %j_right_panel], %302, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %352 = vector.maskedload %out_1[%333, %j_right_panel], %302, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %353 = vector.maskedload %out_1[%331, %j_right_panel], %302, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %354 = vector.maskedload %out_1[%329, %j_right_panel], %302, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %355 = vector.maskedload %out_1[%327, %j_right_panel], %302, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %356 = vector.maskedload %out_1[%325, %j_right_panel], %302, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %357 = vector.maskedload %out_1[%323, %j_right_panel], %302, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %358 = vector.maskedload %out_1[%321, %j_right_panel], %302, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %351, %352, %353, %354, %355, %356, %357, %358 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %359 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %360 = arith.minsi %359, %4 : index
          %361, %362, %363, %364, %365, %366, %367, %368 = scf.for %k0_right = %k0_right_piece to %360 step %c1 iter_args(%369 = %335, %370 = %336, %371 = %337, %372 = %338, %373 = %339, %374 = %340, %375 = %341, %376 = %342) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %377 = memref.load %a[%i_right_tile, %k0_right] : memref<?x?xf32>
            %378 = vector.broadcast %377 : f32 to vector<8xf32>
            %379 = memref.load %a[%333, %k0_right] : memref<?x?xf32>
            %380 = vector.broadcast %379 : f32 to vector<8xf32>
            %381 = memref.load %a[%331, %k0_right] : memref<?x?xf32>
            %382 = vector.broadcast %381 : f32 to vector<8xf32>
            %383 = memref.load %a[%329, %k0_right] : memref<?x?xf32>
            %384 = vector.broadcast %383 : f32 to vector<8xf32>
            %385 = memref.load %a[%327, %k0_right] : memref<?x?xf32>
            %386 = vector.broadcast %385 : f32 to vector<8xf32>
            %387 = memref.load %a[%325, %k0_right] : memref<?x?xf32>
            %388 = vector.broadcast %387 : f32 to vector<8xf32>
            %389 = memref.load %a[%323, %k0_right] : memref<?x?xf32>
            %390 = vector.broadcast %389 : f32 to vector<8xf32>
            %391 = memref.load %a[%321, %k0_right] : memref<?x?xf32>
            %392 = vector.broadcast %391 : f32 to vector<8xf32>
            %393 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
            %394 = vector.maskedload %b_copy_3[%393, %c0], %302, %0 : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %395 = arith.mulf %378, %394 fastmath<reassoc,contract> : vector<8xf32>
            %396 = arith.mulf %380, %394 fastmath<reassoc,contract> : vector<8xf32>
            %397 = arith.mulf %382, %394 fastmath<reassoc,contract> : vector<8xf32>
            %398 = arith.mulf %384, %394 fastmath<reassoc,contract> : vector<8xf32>
            %399 = arith.mulf %386, %394 fastmath<reassoc,contract> : vector<8xf32>
            %400 = arith.mulf %388, %394 fastmath<reassoc,contract> : vector<8xf32>
            %401 = arith.mulf %390, %394 fastmath<reassoc,contract> : vector<8xf32>
            %402 = arith.mulf %392, %394 fastmath<reassoc,contract> : vector<8xf32>
            %403 = arith.addf %369, %395 fastmath<reassoc,contract> : vector<8xf32>
            %404 = arith.addf %370, %396 fastmath<reassoc,contract> : vector<8xf32>
            %405 = arith.addf %371, %397 fastmath<reassoc,contract> : vector<8xf32>
            %406 = arith.addf %372, %398 fastmath<reassoc,contract> : vector<8xf32>
            %407 = arith.addf %373, %399 fastmath<reassoc,contract> : vector<8xf32>
            %408 = arith.addf %374, %400 fastmath<reassoc,contract> : vector<8xf32>
            %409 = arith.addf %375, %401 fastmath<reassoc,contract> : vector<8xf32>
            %410 = arith.addf %376, %402 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %403, %404, %405, %406, %407, %408, %409, %410 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %411 = arith.subi %359, %4 overflow<nsw> : index
          %412 = arith.cmpi sge, %411, %c0 : index
          scf.if %412 {
            %413 = vector.maskedload %bias[%j_right_panel], %302, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %414 = arith.addf %361, %413 : vector<8xf32>
            %415 = arith.addf %362, %413 : vector<8xf32>
            %416 = arith.addf %363, %413 : vector<8xf32>
            %417 = arith.addf %364, %413 : vector<8xf32>
            %418 = arith.addf %365, %413 : vector<8xf32>
            %419 = arith.addf %366, %413 : vector<8xf32>
            %420 = arith.addf %367, %413 : vector<8xf32>
            %421 = arith.addf %368, %413 : vector<8xf32>
            %422 = arith.cmpi slt, %c0, %318 : index
            %423 = arith.cmpi slt, %c1, %318 : index
            %424 = arith.cmpi slt, %c2, %318 : index
            %425 = arith.cmpi slt, %c3, %318 : index
            %426 = arith.cmpi slt, %c4, %318 : index
            %427 = arith.cmpi slt, %c5, %318 : index
            %428 = arith.cmpi slt, %c6, %318 : index
            %429 = arith.cmpi slt, %c7, %318 : index
            vector.maskedstore %out_1[%i_right_tile, %j_right_panel], %302, %414 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%333, %j_right_panel], %302, %415 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%331, %j_right_panel], %302, %416 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%329, %j_right_panel], %302, %417 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%327, %j_right_panel], %302, %418 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%325, %j_right_panel], %302, %419 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%323, %j_right_panel], %302, %420 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%321, %j_right_panel], %302, %421 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            %430 = arith.cmpi slt, %c0, %318 : index
            %431 = arith.cmpi slt, %c1, %318 : index
            %432 = arith.cmpi slt, %c2, %318 : index
            %433 = arith.cmpi slt, %c3, %318 : index
            %434 = arith.cmpi slt, %c4, %318 : index
            %435 = arith.cmpi slt, %c5, %318 : index
            %436 = arith.cmpi slt, %c6, %318 : index
            %437 = arith.cmpi slt, %c7, %318 : index
            vector.maskedstore %out_1[%i_right_tile, %j_right_panel], %302, %361 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%333, %j_right_panel], %302, %362 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%331, %j_right_panel], %302, %363 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%329, %j_right_panel], %302, %364 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%327, %j_right_panel], %302, %365 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%325, %j_right_panel], %302, %366 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%323, %j_right_panel], %302, %367 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%321, %j_right_panel], %302, %368 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        scf.for %i_right_below_tile = %286 to %3 step %c4 {
          %438 = arith.addi %i_right_below_tile, %c4 overflow<nsw> : index
          %439 = arith.subi %438, %i_right_below_tile overflow<nsw> : index
          %440 = arith.subi %3, %i_right_below_tile overflow<nsw> : index
          %441 = arith.minsi %439, %440 : index
          %442 = arith.addi %441, %minus1 overflow<nsw> : index
          %443 = arith.minsi %442, %c3 : index
          %444 = arith.addi %i_right_below_tile, %443 : index
          %445 = arith.minsi %442, %c2 : index
          %446 = arith.addi %i_right_below_tile, %445 : index
          %447 = arith.minsi %442, %c1 : index
          %448 = arith.addi %i_right_below_tile, %447 : index
          %449 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %450, %451, %452, %453 = scf.if %449 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %454 = arith.cmpi slt, %c0, %441 : index
            %455 = arith.cmpi slt, %c1, %441 : index
            %456 = arith.cmpi slt, %c2, %441 : index
            %457 = arith.cmpi slt, %c3, %441 : index
            %458 = vector.maskedload %out_1[%i_right_below_tile, %j_right_panel], %302, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %459 = vector.maskedload %out_1[%448, %j_right_panel], %302, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %460 = vector.maskedload %out_1[%446, %j_right_panel], %302, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %461 = vector.maskedload %out_1[%444, %j_right_panel], %302, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %458, %459, %460, %461 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %462 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %463 = arith.minsi %462, %4 : index
          %464, %465, %466, %467 = scf.for %k0_right_below = %k0_right_piece to %463 step %c1 iter_args(%468 = %450, %469 = %451, %470 = %452, %471 = %453) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %472 = memref.load %a[%i_right_below_tile, %k0_right_below] : memref<?x?xf32>
            %473 = vector.broadcast %472 : f32 to vector<8xf32>
            %474 = memref.load %a[%448, %k0_right_below] : memref<?x?xf32>
            %475 = vector.broadcast %474 : f32 to vector<8xf32>
            %476 = memref.load %a[%446, %k0_right_below] : memref<?x?xf32>
            %477 = vector.broadcast %476 : f32 to vector<8xf32>
            %478 = memref.load %a[%444, %k0_right_below] : memref<?x?xf32>
            %479 = vector.broadcast %478 : f32 to vector<8xf32>
            %480 = arith.subi %k0_right_below, %k0_right_piece overflow<nsw> : index
            %481 = vector.maskedload %b_copy_3[%480, %c0], %302, %0 : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %482 = arith.mulf %473, %481 fastmath<reassoc,contract> : vector<8xf32>
            %483 = arith.mulf %475, %481 fastmath<reassoc,contract> : vector<8xf32>
            %484 = arith.mulf %477, %481 fastmath<reassoc,contract> : vector<8xf32>
            %485 = arith.mulf %479, %481 fastmath<reassoc,contract> : vector<8xf32>
            %486 = arith.addf %468, %482 fastmath<reassoc,contract> : vector<8xf32>
            %487 = arith.addf %469, %483 fastmath<reassoc,contract> : vector<8xf32>
            %488 = arith.addf %470, %484 fastmath<reassoc,contract> : vector<8xf32>
            %489 = arith.addf %471, %485 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %486, %487, %488, %489 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %490 = arith.subi %462, %4 overflow<nsw> : index
          %491 = arith.cmpi sge, %490, %c0 : index
          scf.if %491 {
            %492 = vector.maskedload %bias[%j_right_panel], %302, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %493 = arith.addf %464, %492 : vector<8xf32>
            %494 = arith.addf %465, %492 : vector<8xf32>
            %495 = arith.addf %466, %492 : vector<8xf32>
            %496 = arith.addf %467, %492 : vector<8xf32>
            %497 = arith.cmpi slt, %c0, %441 : index
            %498 = arith.cmpi slt, %c1, %441 : index
            %499 = arith.cmpi slt, %c2, %441 : index
            %500 = arith.cmpi slt, %c3, %441 : index
            vector.maskedstore %out_1[%i_right_below_tile, %j_right_panel], %302, %493 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%448, %j_right_panel], %302, %494 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%446, %j_right_panel], %302, %495 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%444, %j_right_panel], %302, %496 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            %501 = arith.cmpi slt, %c0, %441 : index
            %502 = arith.cmpi slt, %c1, %441 : index
            %503 = arith.cmpi slt, %c2, %441 : index
            %504 = arith.cmpi slt, %c3, %441 : index
            vector.maskedstore %out_1[%i_right_below_tile, %j_right_panel], %302, %464 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%448, %j_right_panel], %302, %465 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%446, %j_right_panel], %302, %466 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%444, %j_right_panel], %302, %467 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
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
    %11 = llvm.mlir.constant(7) : i64
    %12 = llvm.mlir.constant(16384) : i64
    %13 = llvm.mlir.constant(15) : i64
    %14 = llvm.mlir.constant(24576) : i64
    %15 = llvm.mlir.constant(64) : i64
    %16 = llvm.mlir.constant(-64) : i64
    %17 = llvm.mlir.constant(1 : i32) : i32
    %18 = llvm.mlir.constant(0 : i32) : i32
    %19 = llvm.mlir.constant(3 : i32) : i32
    %20 = llvm.mlir.constant(2 : i32) : i32
    %21 = llvm.mlir.constant(12288) : i64
    %22 = llvm.mlir.constant(true) : i1
    %23 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %24 = llvm.mlir.constant(dense<true> : vector<8xi1>) : vector<8xi1>
    %25 = llvm.mlir.constant(dense<false> : vector<8xi1>) : vector<8xi1>
    %26 = llvm.ashr %b_stride0, %1 : i64
    %27 = llvm.mul %26, %0 overflow<nsw> : i64
    %28 = llvm.intr.smax(%a_stride0, %2) : (i64, i64) -> i64
    %29 = llvm.add %a_size0, %2 overflow<nsw> : i64
    %30 = llvm.sdiv %29, %3 : i64
    %31 = llvm.srem %29, %3 : i64
    %32 = llvm.icmp "ne" %31, %5 : i64
    %33 = llvm.xor %31, %3 : i64
    %34 = llvm.icmp "slt" %33, %5 : i64
    %35 = llvm.and %32, %34 : i1
    %36 = llvm.add %30, %7 : i64
    %37 = llvm.select %35, %36, %30 : i1, i64
    %38 = llvm.mul %37, %3 overflow<nsw> : i64
    %39 = llvm.intr.smin(%38, %a_size0) : (i64, i64) -> i64
    %40 = llvm.intr.smin(%4, %a_stride0) : (i64, i64) -> i64
    %41 = llvm.mul %40, %a_size0 : i64
    %42 = llvm.icmp "sgt" %41, %14 : i64
    %43 = llvm.select %42, %40, %5 : i1, i64
    %44 = llvm.icmp "slt" %5, %27 : i64
    llvm.cond_br %44, ^bb1(%5 : i64), ^bb29
  ^bb1(%j_panel: i64):
    %45 = llvm.icmp "slt" %5, %28 : i64
    llvm.cond_br %45, ^bb2(%5 : i64), ^bb28
  ^bb2(%k0_piece: i64):
    %46 = llvm.mul %43, %15 overflow<nsw> : i64
    %47 = llvm.add %46, %15 overflow<nsw> : i64
    %48 = llvm.and %47, %16 : i64
    %b_copy = llvm.call @aligned_alloc(%15, %48) : (i64, i64) -> !llvm.ptr
    %49 = llvm.mlir.zero : !llvm.ptr
    %50 = llvm.icmp "ne" %b_copy, %49 : !llvm.ptr
    llvm.cond_br %50, ^bb3, ^bb61(%17 : i32)
  ^bb3:
    llvm.cond_br %42, ^bb4, ^bb7
  ^bb4:
    %51 = llvm.add %k0_piece, %4 overflow<nsw> : i64
    %52 = llvm.intr.smin(%51, %a_stride0) : (i64, i64) -> i64
    %53 = llvm.icmp "slt" %k0_piece, %52 : i64
    llvm.cond_br %53, ^bb5(%k0_piece : i64), ^bb6
  ^bb5(%k0_copy: i64):
    %54 = llvm.add %k0_copy, %6 overflow<nsw> : i64
    %55 = llvm.mul %54, %b_stride0 overflow<nsw> : i64
    %56 = llvm.add %55, %j_panel overflow<nsw> : i64
    %57 = llvm.getelementptr %b[%56] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%57, %18, %19, %17) : (!llvm.ptr, i32, i32, i32) -> ()
    %58 = llvm.mul %k0_copy, %b_stride0 overflow<nsw> : i64
    %59 = llvm.add %58, %j_panel overflow<nsw> : i64
    %60 = llvm.getelementptr inbounds %b[%59] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %61 = llvm.load %60 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %62 = llvm.getelementptr inbounds %60[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %63 = llvm.load %62 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %64 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %65 = llvm.mul %64, %0 overflow<nsw> : i64
    %66 = llvm.getelementptr inbounds %b_copy[%65] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %61, %66 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %67 = llvm.add %5, %6 overflow<nsw> : i64
    %68 = llvm.add %65, %67 overflow<nsw> : i64
    %69 = llvm.getelementptr inbounds %b_copy[%68] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %63, %69 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %70 = llvm.add %k0_copy, %2 overflow<nsw> : i64
    %71 = llvm.icmp "slt" %70, %52 : i64
    llvm.cond_br %71, ^bb5(%70 : i64), ^bb6
  ^bb6:
    llvm.br ^bb7
  ^bb7:
    %72 = llvm.sub %a_stride0, %k0_piece overflow<nsw> : i64
    %73 = llvm.intr.smin(%4, %72) : (i64, i64) -> i64
    %74 = llvm.intr.smax(%73, %5) : (i64, i64) -> i64
    %75 = llvm.select %42, %5, %74 : i1, i64
    %76 = llvm.mul %k0_piece, %b_stride0 overflow<nsw> : i64
    %77 = llvm.add %76, %j_panel overflow<nsw> : i64
    %78 = llvm.getelementptr inbounds %b[%77] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %79 = llvm.select %42, %b_copy, %78 : i1, !llvm.ptr
    %80 = llvm.select %42, %43, %75 : i1, i64
    %81 = llvm.select %42, %0, %b_stride0 : i1, i64
    %82 = llvm.icmp "slt" %5, %39 : i64
    llvm.cond_br %82, ^bb8(%5 : i64), ^bb17
  ^bb8(%i_tile: i64):
    %83 = llvm.add %i_tile, %3 overflow<nsw> : i64
    %84 = llvm.sub %83, %i_tile overflow<nsw> : i64
    %85 = llvm.sub %39, %i_tile overflow<nsw> : i64
    %86 = llvm.intr.smin(%84, %85) : (i64, i64) -> i64
    %87 = llvm.add %86, %7 overflow<nsw> : i64
    %88 = llvm.intr.smin(%87, %8) : (i64, i64) -> i64
    %89 = llvm.add %i_tile, %88 : i64
    %90 = llvm.intr.smin(%87, %1) : (i64, i64) -> i64
    %91 = llvm.add %i_tile, %90 : i64
    %92 = llvm.intr.smin(%87, %9) : (i64, i64) -> i64
    %93 = llvm.add %i_tile, %92 : i64
    %94 = llvm.intr.smin(%87, %10) : (i64, i64) -> i64
    %95 = llvm.add %i_tile, %94 : i64
    %96 = llvm.intr.smin(%87, %2) : (i64, i64) -> i64
    %97 = llvm.add %i_tile, %96 : i64
    %98 = llvm.icmp "eq" %k0_piece, %5 : i64
    llvm.cond_br %98, ^bb9, ^bb10
  ^bb9:
    llvm.br ^bb11(%23, %23, %23, %23, %23, %23, %23, %23, %23, %23, %23, %23 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb10:
    %99 = llvm.icmp "slt" %5, %86 : i64
    %100 = llvm.icmp "slt" %2, %86 : i64
    %101 = llvm.icmp "slt" %10, %86 : i64
    %102 = llvm.icmp "slt" %9, %86 : i64
    %103 = llvm.icmp "slt" %1, %86 : i64
    %104 = llvm.icmp "slt" %8, %86 : i64
    %105 = llvm.mul %i_tile, %b_stride0 overflow<nsw> : i64
    %106 = llvm.add %105, %j_panel overflow<nsw> : i64
    %107 = llvm.getelementptr inbounds %out[%106] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %108 = llvm.load %107 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %109 = llvm.getelementptr inbounds %107[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %110 = llvm.load %109 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %111 = llvm.mul %97, %b_stride0 overflow<nsw> : i64
    %112 = llvm.add %111, %j_panel overflow<nsw> : i64
    %113 = llvm.getelementptr inbounds %out[%112] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %114 = llvm.load %113 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %115 = llvm.getelementptr inbounds %113[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %116 = llvm.load %115 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %117 = llvm.mul %95, %b_stride0 overflow<nsw> : i64
    %118 = llvm.add %117, %j_panel overflow<nsw> : i64
    %119 = llvm.getelementptr inbounds %out[%118] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %120 = llvm.load %119 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %121 = llvm.getelementptr inbounds %119[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %122 = llvm.load %121 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %123 = llvm.mul %93, %b_stride0 overflow<nsw> : i64
    %124 = llvm.add %123, %j_panel overflow<nsw> : i64
    %125 = llvm.getelementptr inbounds %out[%124] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %126 = llvm.load %125 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %127 = llvm.getelementptr inbounds %125[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %128 = llvm.load %127 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %129 = llvm.mul %91, %b_stride0 overflow<nsw> : i64
    %130 = llvm.add %129, %j_panel overflow<nsw> : i64
    %131 = llvm.getelementptr inbounds %out[%130] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %132 = llvm.load %131 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %133 = llvm.getelementptr inbounds %131[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %134 = llvm.load %133 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %135 = llvm.mul %89, %b_stride0 overflow<nsw> : i64
    %136 = llvm.add %135, %j_panel overflow<nsw> : i64
    %137 = llvm.getelementptr inbounds %out[%136] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %138 = llvm.load %137 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %139 = llvm.getelementptr inbounds %137[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %140 = llvm.load %139 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb11(%108, %110, %114, %116, %120, %122, %126, %128, %132, %134, %138, %140 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb11(%141: vector<8xf32>, %142: vector<8xf32>, %143: vector<8xf32>, %144: vector<8xf32>, %145: vector<8xf32>, %146: vector<8xf32>, %147: vector<8xf32>, %148: vector<8xf32>, %149: vector<8xf32>, %150: vector<8xf32>, %151: vector<8xf32>, %152: vector<8xf32>):
    %153 = llvm.add %k0_piece, %4 overflow<nsw> : i64
    %154 = llvm.intr.smin(%153, %a_stride0) : (i64, i64) -> i64
    %155 = llvm.icmp "slt" %k0_piece, %154 : i64
    llvm.cond_br %155, ^bb12(%k0_piece, %141, %142, %143, %144, %145, %146, %147, %148, %149, %150, %151, %152 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb13(%141, %142, %143, %144, %145, %146, %147, %148, %149, %150, %151, %152 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb12(%k0: i64, %156: vector<8xf32>, %157: vector<8xf32>, %158: vector<8xf32>, %159: vector<8xf32>, %160: vector<8xf32>, %161: vector<8xf32>, %162: vector<8xf32>, %163: vector<8xf32>, %164: vector<8xf32>, %165: vector<8xf32>, %166: vector<8xf32>, %167: vector<8xf32>):
    %168 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %169 = llvm.add %168, %6 overflow<nsw> : i64
    %170 = llvm.mul %169, %81 overflow<nsw> : i64
    %171 = llvm.getelementptr %79[%170] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%171, %18, %19, %17) : (!llvm.ptr, i32, i32, i32) -> ()
    %172 = llvm.and %k0, %11 : i64
    %173 = llvm.add %83, %172 overflow<nsw> : i64
    %174 = llvm.mul %173, %a_stride0 overflow<nsw> : i64
    %175 = llvm.add %174, %k0 overflow<nsw> : i64
    %176 = llvm.getelementptr %a[%175] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%176, %18, %20, %17) : (!llvm.ptr, i32, i32, i32) -> ()
    %177 = llvm.mul %i_tile, %a_stride0 overflow<nsw> : i64
    %178 = llvm.add %177, %k0 overflow<nsw> : i64
    %179 = llvm.getelementptr inbounds %a[%178] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %180 = llvm.load %179 {alignment = 4 : i64} : !llvm.ptr -> f32
    %181 = llvm.mlir.poison : vector<8xf32>
    %182 = llvm.insertelement %180, %181[%5 : i64] : vector<8xf32>
    %183 = llvm.shufflevector %182, %181 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %184 = llvm.mul %97, %a_stride0 overflow<nsw> : i64
    %185 = llvm.add %184, %k0 overflow<nsw> : i64
    %186 = llvm.getelementptr inbounds %a[%185] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %187 = llvm.load %186 {alignment = 4 : i64} : !llvm.ptr -> f32
    %188 = llvm.mlir.poison : vector<8xf32>
    %189 = llvm.insertelement %187, %188[%5 : i64] : vector<8xf32>
    %190 = llvm.shufflevector %189, %188 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %191 = llvm.mul %95, %a_stride0 overflow<nsw> : i64
    %192 = llvm.add %191, %k0 overflow<nsw> : i64
    %193 = llvm.getelementptr inbounds %a[%192] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %194 = llvm.load %193 {alignment = 4 : i64} : !llvm.ptr -> f32
    %195 = llvm.mlir.poison : vector<8xf32>
    %196 = llvm.insertelement %194, %195[%5 : i64] : vector<8xf32>
    %197 = llvm.shufflevector %196, %195 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %198 = llvm.mul %93, %a_stride0 overflow<nsw> : i64
    %199 = llvm.add %198, %k0 overflow<nsw> : i64
    %200 = llvm.getelementptr inbounds %a[%199] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %201 = llvm.load %200 {alignment = 4 : i64} : !llvm.ptr -> f32
    %202 = llvm.mlir.poison : vector<8xf32>
    %203 = llvm.insertelement %201, %202[%5 : i64] : vector<8xf32>
    %204 = llvm.shufflevector %203, %202 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %205 = llvm.mul %91, %a_stride0 overflow<nsw> : i64
    %206 = llvm.add %205, %k0 overflow<nsw> : i64
    %207 = llvm.getelementptr inbounds %a[%206] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %208 = llvm.load %207 {alignment = 4 : i64} : !llvm.ptr -> f32
    %209 = llvm.mlir.poison : vector<8xf32>
    %210 = llvm.insertelement %208, %209[%5 : i64] : vector<8xf32>
    %211 = llvm.shufflevector %210, %209 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %212 = llvm.mul %89, %a_stride0 overflow<nsw> : i64
    %213 = llvm.add %212, %k0 overflow<nsw> : i64
    %214 = llvm.getelementptr inbounds %a[%213] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %215 = llvm.load %214 {alignment = 4 : i64} : !llvm.ptr -> f32
    %216 = llvm.mlir.poison : vector<8xf32>
    %217 = llvm.insertelement %215, %216[%5 : i64] : vector<8xf32>
    %218 = llvm.shufflevector %217, %216 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %219 = llvm.mul %168, %81 overflow<nsw> : i64
    %220 = llvm.getelementptr inbounds %79[%219] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %221 = llvm.load %220 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %222 = llvm.add %5, %6 overflow<nsw> : i64
    %223 = llvm.add %219, %222 overflow<nsw> : i64
    %224 = llvm.getelementptr inbounds %79[%223] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %225 = llvm.load %224 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %226 = llvm.fmul %183, %221 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %227 = llvm.fmul %183, %225 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %228 = llvm.fmul %190, %221 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %229 = llvm.fmul %190, %225 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %230 = llvm.fmul %197, %221 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %231 = llvm.fmul %197, %225 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %232 = llvm.fmul %204, %221 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %233 = llvm.fmul %204, %225 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %234 = llvm.fmul %211, %221 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %235 = llvm.fmul %211, %225 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %236 = llvm.fmul %218, %221 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %237 = llvm.fmul %218, %225 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %238 = llvm.fadd %156, %226 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %239 = llvm.fadd %157, %227 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %240 = llvm.fadd %158, %228 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %241 = llvm.fadd %159, %229 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %242 = llvm.fadd %160, %230 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %243 = llvm.fadd %161, %231 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %244 = llvm.fadd %162, %232 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %245 = llvm.fadd %163, %233 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %246 = llvm.fadd %164, %234 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %247 = llvm.fadd %165, %235 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %248 = llvm.fadd %166, %236 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %249 = llvm.fadd %167, %237 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %250 = llvm.add %k0, %2 overflow<nsw> : i64
    %251 = llvm.icmp "slt" %250, %154 : i64
    llvm.cond_br %251, ^bb12(%250, %238, %239, %240, %241, %242, %243, %244, %245, %246, %247, %248, %249 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb13(%238, %239, %240, %241, %242, %243, %244, %245, %246, %247, %248, %249 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb13(%252: vector<8xf32>, %253: vector<8xf32>, %254: vector<8xf32>, %255: vector<8xf32>, %256: vector<8xf32>, %257: vector<8xf32>, %258: vector<8xf32>, %259: vector<8xf32>, %260: vector<8xf32>, %261: vector<8xf32>, %262: vector<8xf32>, %263: vector<8xf32>):
    %264 = llvm.sub %153, %a_stride0 overflow<nsw> : i64
    %265 = llvm.icmp "sge" %264, %5 : i64
    llvm.cond_br %265, ^bb14, ^bb15
  ^bb14:
    %266 = llvm.getelementptr inbounds %bias[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %267 = llvm.load %266 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %268 = llvm.getelementptr inbounds %266[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %269 = llvm.load %268 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %270 = llvm.fadd %252, %267 : vector<8xf32>
    %271 = llvm.fadd %253, %269 : vector<8xf32>
    %272 = llvm.fadd %254, %267 : vector<8xf32>
    %273 = llvm.fadd %255, %269 : vector<8xf32>
    %274 = llvm.fadd %256, %267 : vector<8xf32>
    %275 = llvm.fadd %257, %269 : vector<8xf32>
    %276 = llvm.fadd %258, %267 : vector<8xf32>
    %277 = llvm.fadd %259, %269 : vector<8xf32>
    %278 = llvm.fadd %260, %267 : vector<8xf32>
    %279 = llvm.fadd %261, %269 : vector<8xf32>
    %280 = llvm.fadd %262, %267 : vector<8xf32>
    %281 = llvm.fadd %263, %269 : vector<8xf32>
    %282 = llvm.icmp "slt" %5, %86 : i64
    %283 = llvm.icmp "slt" %2, %86 : i64
    %284 = llvm.icmp "slt" %10, %86 : i64
    %285 = llvm.icmp "slt" %9, %86 : i64
    %286 = llvm.icmp "slt" %1, %86 : i64
    %287 = llvm.icmp "slt" %8, %86 : i64
    %288 = llvm.mul %i_tile, %b_stride0 overflow<nsw> : i64
    %289 = llvm.add %288, %j_panel overflow<nsw> : i64
    %290 = llvm.getelementptr inbounds %out[%289] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %270, %290 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %291 = llvm.getelementptr inbounds %290[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %271, %291 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %292 = llvm.mul %97, %b_stride0 overflow<nsw> : i64
    %293 = llvm.add %292, %j_panel overflow<nsw> : i64
    %294 = llvm.getelementptr inbounds %out[%293] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %272, %294 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %295 = llvm.getelementptr inbounds %294[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %273, %295 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %296 = llvm.mul %95, %b_stride0 overflow<nsw> : i64
    %297 = llvm.add %296, %j_panel overflow<nsw> : i64
    %298 = llvm.getelementptr inbounds %out[%297] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %274, %298 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %299 = llvm.getelementptr inbounds %298[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %275, %299 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %300 = llvm.mul %93, %b_stride0 overflow<nsw> : i64
    %301 = llvm.add %300, %j_panel overflow<nsw> : i64
    %302 = llvm.getelementptr inbounds %out[%301] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %276, %302 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %303 = llvm.getelementptr inbounds %302[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %277, %303 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %304 = llvm.mul %91, %b_stride0 overflow<nsw> : i64
    %305 = llvm.add %304, %j_panel overflow<nsw> : i64
    %306 = llvm.getelementptr inbounds %out[%305] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %278, %306 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %307 = llvm.getelementptr inbounds %306[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %279, %307 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %308 = llvm.mul %89, %b_stride0 overflow<nsw> : i64
    %309 = llvm.add %308, %j_panel overflow<nsw> : i64
    %310 = llvm.getelementptr inbounds %out[%309] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %280, %310 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %311 = llvm.getelementptr inbounds %310[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %281, %311 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb16
  ^bb15:
    %312 = llvm.icmp "slt" %5, %86 : i64
    %313 = llvm.icmp "slt" %2, %86 : i64
    %314 = llvm.icmp "slt" %10, %86 : i64
    %315 = llvm.icmp "slt" %9, %86 : i64
    %316 = llvm.icmp "slt" %1, %86 : i64
    %317 = llvm.icmp "slt" %8, %86 : i64
    %318 = llvm.mul %i_tile, %b_stride0 overflow<nsw> : i64
    %319 = llvm.add %318, %j_panel overflow<nsw> : i64
    %320 = llvm.getelementptr inbounds %out[%319] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %252, %320 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %321 = llvm.getelementptr inbounds %320[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %253, %321 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %322 = llvm.mul %97, %b_stride0 overflow<nsw> : i64
    %323 = llvm.add %322, %j_panel overflow<nsw> : i64
    %324 = llvm.getelementptr inbounds %out[%323] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %254, %324 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %325 = llvm.getelementptr inbounds %324[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %255, %325 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %326 = llvm.mul %95, %b_stride0 overflow<nsw> : i64
    %327 = llvm.add %326, %j_panel overflow<nsw> : i64
    %328 = llvm.getelementptr inbounds %out[%327] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %256, %328 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %329 = llvm.getelementptr inbounds %328[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %257, %329 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %330 = llvm.mul %93, %b_stride0 overflow<nsw> : i64
    %331 = llvm.add %330, %j_panel overflow<nsw> : i64
    %332 = llvm.getelementptr inbounds %out[%331] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %258, %332 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %333 = llvm.getelementptr inbounds %332[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %259, %333 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %334 = llvm.mul %91, %b_stride0 overflow<nsw> : i64
    %335 = llvm.add %334, %j_panel overflow<nsw> : i64
    %336 = llvm.getelementptr inbounds %out[%335] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %260, %336 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %337 = llvm.getelementptr inbounds %336[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %261, %337 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %338 = llvm.mul %89, %b_stride0 overflow<nsw> : i64
    %339 = llvm.add %338, %j_panel overflow<nsw> : i64
    %340 = llvm.getelementptr inbounds %out[%339] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %262, %340 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %341 = llvm.getelementptr inbounds %340[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %263, %341 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb16
  ^bb16:
    %342 = llvm.add %i_tile, %3 overflow<nsw> : i64
    %343 = llvm.icmp "slt" %342, %39 : i64
    llvm.cond_br %343, ^bb8(%342 : i64), ^bb17
  ^bb17:
    %344 = llvm.icmp "slt" %39, %a_size0 : i64
    llvm.cond_br %344, ^bb18(%39 : i64), ^bb27
  ^bb18(%i_below_tile: i64):
    %345 = llvm.add %i_below_tile, %1 overflow<nsw> : i64
    %346 = llvm.sub %345, %i_below_tile overflow<nsw> : i64
    %347 = llvm.sub %a_size0, %i_below_tile overflow<nsw> : i64
    %348 = llvm.intr.smin(%346, %347) : (i64, i64) -> i64
    %349 = llvm.add %348, %7 overflow<nsw> : i64
    %350 = llvm.intr.smin(%349, %9) : (i64, i64) -> i64
    %351 = llvm.add %i_below_tile, %350 : i64
    %352 = llvm.intr.smin(%349, %10) : (i64, i64) -> i64
    %353 = llvm.add %i_below_tile, %352 : i64
    %354 = llvm.intr.smin(%349, %2) : (i64, i64) -> i64
    %355 = llvm.add %i_below_tile, %354 : i64
    %356 = llvm.icmp "eq" %k0_piece, %5 : i64
    llvm.cond_br %356, ^bb19, ^bb20
  ^bb19:
    llvm.br ^bb21(%23, %23, %23, %23, %23, %23, %23, %23 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb20:
    %357 = llvm.icmp "slt" %5, %348 : i64
    %358 = llvm.icmp "slt" %2, %348 : i64
    %359 = llvm.icmp "slt" %10, %348 : i64
    %360 = llvm.icmp "slt" %9, %348 : i64
    %361 = llvm.mul %i_below_tile, %b_stride0 overflow<nsw> : i64
    %362 = llvm.add %361, %j_panel overflow<nsw> : i64
    %363 = llvm.getelementptr inbounds %out[%362] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %364 = llvm.load %363 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %365 = llvm.getelementptr inbounds %363[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %366 = llvm.load %365 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %367 = llvm.mul %355, %b_stride0 overflow<nsw> : i64
    %368 = llvm.add %367, %j_panel overflow<nsw> : i64
    %369 = llvm.getelementptr inbounds %out[%368] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %370 = llvm.load %369 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %371 = llvm.getelementptr inbounds %369[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %372 = llvm.load %371 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %373 = llvm.mul %353, %b_stride0 overflow<nsw> : i64
    %374 = llvm.add %373, %j_panel overflow<nsw> : i64
    %375 = llvm.getelementptr inbounds %out[%374] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %376 = llvm.load %375 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %377 = llvm.getelementptr inbounds %375[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %378 = llvm.load %377 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %379 = llvm.mul %351, %b_stride0 overflow<nsw> : i64
    %380 = llvm.add %379, %j_panel overflow<nsw> : i64
    %381 = llvm.getelementptr inbounds %out[%380] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %382 = llvm.load %381 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %383 = llvm.getelementptr inbounds %381[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %384 = llvm.load %383 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb21(%364, %366, %370, %372, %376, %378, %382, %384 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb21(%385: vector<8xf32>, %386: vector<8xf32>, %387: vector<8xf32>, %388: vector<8xf32>, %389: vector<8xf32>, %390: vector<8xf32>, %391: vector<8xf32>, %392: vector<8xf32>):
    %393 = llvm.add %k0_piece, %4 overflow<nsw> : i64
    %394 = llvm.intr.smin(%393, %a_stride0) : (i64, i64) -> i64
    %395 = llvm.icmp "slt" %k0_piece, %394 : i64
    llvm.cond_br %395, ^bb22(%k0_piece, %385, %386, %387, %388, %389, %390, %391, %392 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb23(%385, %386, %387, %388, %389, %390, %391, %392 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb22(%k0_below: i64, %396: vector<8xf32>, %397: vector<8xf32>, %398: vector<8xf32>, %399: vector<8xf32>, %400: vector<8xf32>, %401: vector<8xf32>, %402: vector<8xf32>, %403: vector<8xf32>):
    %404 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %405 = llvm.add %404, %6 overflow<nsw> : i64
    %406 = llvm.mul %405, %81 overflow<nsw> : i64
    %407 = llvm.getelementptr %79[%406] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%407, %18, %19, %17) : (!llvm.ptr, i32, i32, i32) -> ()
    %408 = llvm.mul %i_below_tile, %a_stride0 overflow<nsw> : i64
    %409 = llvm.add %408, %k0_below overflow<nsw> : i64
    %410 = llvm.getelementptr inbounds %a[%409] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %411 = llvm.load %410 {alignment = 4 : i64} : !llvm.ptr -> f32
    %412 = llvm.mlir.poison : vector<8xf32>
    %413 = llvm.insertelement %411, %412[%5 : i64] : vector<8xf32>
    %414 = llvm.shufflevector %413, %412 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %415 = llvm.mul %355, %a_stride0 overflow<nsw> : i64
    %416 = llvm.add %415, %k0_below overflow<nsw> : i64
    %417 = llvm.getelementptr inbounds %a[%416] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %418 = llvm.load %417 {alignment = 4 : i64} : !llvm.ptr -> f32
    %419 = llvm.mlir.poison : vector<8xf32>
    %420 = llvm.insertelement %418, %419[%5 : i64] : vector<8xf32>
    %421 = llvm.shufflevector %420, %419 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %422 = llvm.mul %353, %a_stride0 overflow<nsw> : i64
    %423 = llvm.add %422, %k0_below overflow<nsw> : i64
    %424 = llvm.getelementptr inbounds %a[%423] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %425 = llvm.load %424 {alignment = 4 : i64} : !llvm.ptr -> f32
    %426 = llvm.mlir.poison : vector<8xf32>
    %427 = llvm.insertelement %425, %426[%5 : i64] : vector<8xf32>
    %428 = llvm.shufflevector %427, %426 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %429 = llvm.mul %351, %a_stride0 overflow<nsw> : i64
    %430 = llvm.add %429, %k0_below overflow<nsw> : i64
    %431 = llvm.getelementptr inbounds %a[%430] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %432 = llvm.load %431 {alignment = 4 : i64} : !llvm.ptr -> f32
    %433 = llvm.mlir.poison : vector<8xf32>
    %434 = llvm.insertelement %432, %433[%5 : i64] : vector<8xf32>
    %435 = llvm.shufflevector %434, %433 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %436 = llvm.mul %404, %81 overflow<nsw> : i64
    %437 = llvm.getelementptr inbounds %79[%436] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %438 = llvm.load %437 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %439 = llvm.add %5, %6 overflow<nsw> : i64
    %440 = llvm.add %436, %439 overflow<nsw> : i64
    %441 = llvm.getelementptr inbounds %79[%440] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %442 = llvm.load %441 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %443 = llvm.fmul %414, %438 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %444 = llvm.fmul %414, %442 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %445 = llvm.fmul %421, %438 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %446 = llvm.fmul %421, %442 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %447 = llvm.fmul %428, %438 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %448 = llvm.fmul %428, %442 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %449 = llvm.fmul %435, %438 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %450 = llvm.fmul %435, %442 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %451 = llvm.fadd %396, %443 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %452 = llvm.fadd %397, %444 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %453 = llvm.fadd %398, %445 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %454 = llvm.fadd %399, %446 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %455 = llvm.fadd %400, %447 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %456 = llvm.fadd %401, %448 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %457 = llvm.fadd %402, %449 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %458 = llvm.fadd %403, %450 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %459 = llvm.add %k0_below, %2 overflow<nsw> : i64
    %460 = llvm.icmp "slt" %459, %394 : i64
    llvm.cond_br %460, ^bb22(%459, %451, %452, %453, %454, %455, %456, %457, %458 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb23(%451, %452, %453, %454, %455, %456, %457, %458 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb23(%461: vector<8xf32>, %462: vector<8xf32>, %463: vector<8xf32>, %464: vector<8xf32>, %465: vector<8xf32>, %466: vector<8xf32>, %467: vector<8xf32>, %468: vector<8xf32>):
    %469 = llvm.sub %393, %a_stride0 overflow<nsw> : i64
    %470 = llvm.icmp "sge" %469, %5 : i64
    llvm.cond_br %470, ^bb24, ^bb25
  ^bb24:
    %471 = llvm.getelementptr inbounds %bias[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %472 = llvm.load %471 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %473 = llvm.getelementptr inbounds %471[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %474 = llvm.load %473 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %475 = llvm.fadd %461, %472 : vector<8xf32>
    %476 = llvm.fadd %462, %474 : vector<8xf32>
    %477 = llvm.fadd %463, %472 : vector<8xf32>
    %478 = llvm.fadd %464, %474 : vector<8xf32>
    %479 = llvm.fadd %465, %472 : vector<8xf32>
    %480 = llvm.fadd %466, %474 : vector<8xf32>
    %481 = llvm.fadd %467, %472 : vector<8xf32>
    %482 = llvm.fadd %468, %474 : vector<8xf32>
    %483 = llvm.icmp "slt" %5, %348 : i64
    %484 = llvm.icmp "slt" %2, %348 : i64
    %485 = llvm.icmp "slt" %10, %348 : i64
    %486 = llvm.icmp "slt" %9, %348 : i64
    %487 = llvm.mul %i_below_tile, %b_stride0 overflow<nsw> : i64
    %488 = llvm.add %487, %j_panel overflow<nsw> : i64
    %489 = llvm.getelementptr inbounds %out[%488] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %475, %489 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %490 = llvm.getelementptr inbounds %489[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %476, %490 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %491 = llvm.mul %355, %b_stride0 overflow<nsw> : i64
    %492 = llvm.add %491, %j_panel overflow<nsw> : i64
    %493 = llvm.getelementptr inbounds %out[%492] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %477, %493 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %494 = llvm.getelementptr inbounds %493[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %478, %494 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %495 = llvm.mul %353, %b_stride0 overflow<nsw> : i64
    %496 = llvm.add %495, %j_panel overflow<nsw> : i64
    %497 = llvm.getelementptr inbounds %out[%496] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %479, %497 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %498 = llvm.getelementptr inbounds %497[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %480, %498 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %499 = llvm.mul %351, %b_stride0 overflow<nsw> : i64
    %500 = llvm.add %499, %j_panel overflow<nsw> : i64
    %501 = llvm.getelementptr inbounds %out[%500] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %481, %501 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %502 = llvm.getelementptr inbounds %501[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %482, %502 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb26
  ^bb25:
    %503 = llvm.icmp "slt" %5, %348 : i64
    %504 = llvm.icmp "slt" %2, %348 : i64
    %505 = llvm.icmp "slt" %10, %348 : i64
    %506 = llvm.icmp "slt" %9, %348 : i64
    %507 = llvm.mul %i_below_tile, %b_stride0 overflow<nsw> : i64
    %508 = llvm.add %507, %j_panel overflow<nsw> : i64
    %509 = llvm.getelementptr inbounds %out[%508] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %461, %509 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %510 = llvm.getelementptr inbounds %509[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %462, %510 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %511 = llvm.mul %355, %b_stride0 overflow<nsw> : i64
    %512 = llvm.add %511, %j_panel overflow<nsw> : i64
    %513 = llvm.getelementptr inbounds %out[%512] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %463, %513 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %514 = llvm.getelementptr inbounds %513[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %464, %514 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %515 = llvm.mul %353, %b_stride0 overflow<nsw> : i64
    %516 = llvm.add %515, %j_panel overflow<nsw> : i64
    %517 = llvm.getelementptr inbounds %out[%516] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %465, %517 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %518 = llvm.getelementptr inbounds %517[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %466, %518 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %519 = llvm.mul %351, %b_stride0 overflow<nsw> : i64
    %520 = llvm.add %519, %j_panel overflow<nsw> : i64
    %521 = llvm.getelementptr inbounds %out[%520] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %467, %521 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %522 = llvm.getelementptr inbounds %521[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %468, %522 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb26
  ^bb26:
    %523 = llvm.add %i_below_tile, %1 overflow<nsw> : i64
    %524 = llvm.icmp "slt" %523, %a_size0 : i64
    llvm.cond_br %524, ^bb18(%523 : i64), ^bb27
  ^bb27:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %525 = llvm.add %k0_piece, %4 overflow<nsw> : i64
    %526 = llvm.icmp "slt" %525, %28 : i64
    llvm.cond_br %526, ^bb2(%525 : i64), ^bb28
  ^bb28:
    %527 = llvm.add %j_panel, %0 overflow<nsw> : i64
    %528 = llvm.icmp "slt" %527, %27 : i64
    llvm.cond_br %528, ^bb1(%527 : i64), ^bb29
  ^bb29:
    %529 = llvm.add %a_size0, %9 overflow<nsw> : i64
    %530 = llvm.ashr %529, %9 : i64
    %531 = llvm.mul %530, %6 overflow<nsw> : i64
    %532 = llvm.intr.smin(%531, %a_size0) : (i64, i64) -> i64
    %533 = llvm.intr.smin(%12, %a_stride0) : (i64, i64) -> i64
    %534 = llvm.and %b_stride0, %13 : i64
    %535 = llvm.intr.smin(%6, %534) : (i64, i64) -> i64
    %536 = llvm.intr.smax(%535, %5) : (i64, i64) -> i64
    %537 = llvm.mul %533, %a_size0 : i64
    %538 = llvm.icmp "sgt" %537, %21 : i64
    %539 = llvm.select %538, %533, %5 : i1, i64
    %540 = llvm.select %538, %536, %5 : i1, i64
    %541 = llvm.icmp "slt" %27, %b_stride0 : i64
    llvm.cond_br %541, ^bb30(%27 : i64), ^bb60
  ^bb30(%j_right_panel: i64):
    %542 = llvm.sub %b_stride0, %j_right_panel overflow<nsw> : i64
    %543 = llvm.intr.smin(%6, %542) : (i64, i64) -> i64
    %544 = llvm.intr.smax(%543, %5) : (i64, i64) -> i64
    %545 = llvm.add %j_right_panel, %6 overflow<nsw> : i64
    %546 = llvm.sub %545, %j_right_panel overflow<nsw> : i64
    %547 = llvm.intr.smin(%546, %542) : (i64, i64) -> i64
    %548 = llvm.intr.smin(%547, %6) : (i64, i64) -> i64
    %549 = llvm.intr.smax(%548, %5) : (i64, i64) -> i64
    %550 = llvm.trunc %549 : i64 to i32
    %551 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %552 = llvm.mlir.poison : vector<8xi32>
    %553 = llvm.insertelement %550, %552[%5 : i64] : vector<8xi32>
    %554 = llvm.shufflevector %553, %552 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %555 = llvm.icmp "slt" %551, %554 : vector<8xi32>
    %556 = llvm.icmp "slt" %5, %28 : i64
    llvm.cond_br %556, ^bb31(%5 : i64), ^bb59
  ^bb31(%k0_right_piece: i64):
    %557 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1, %539) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %558 = llvm.extractvalue %557[0] : !llvm.struct<(i64, i1)>
    %559 = llvm.extractvalue %557[1] : !llvm.struct<(i64, i1)>
    %560 = llvm.xor %559, %22 : i1
    llvm.cond_br %560, ^bb32, ^bb61(%17 : i32)
  ^bb32:
    %561 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%558, %540) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %562 = llvm.extractvalue %561[0] : !llvm.struct<(i64, i1)>
    %563 = llvm.extractvalue %561[1] : !llvm.struct<(i64, i1)>
    %564 = llvm.xor %563, %22 : i1
    llvm.cond_br %564, ^bb33, ^bb61(%17 : i32)
  ^bb33:
    %565 = llvm.add %562, %15 overflow<nsw> : i64
    %566 = llvm.and %565, %16 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%15, %566) : (i64, i64) -> !llvm.ptr
    %567 = llvm.mlir.zero : !llvm.ptr
    %568 = llvm.icmp "ne" %b_copy_1, %567 : !llvm.ptr
    llvm.cond_br %568, ^bb34, ^bb61(%17 : i32)
  ^bb34:
    llvm.cond_br %538, ^bb35, ^bb38
  ^bb35:
    %569 = llvm.add %k0_right_piece, %12 overflow<nsw> : i64
    %570 = llvm.intr.smin(%569, %a_stride0) : (i64, i64) -> i64
    %571 = llvm.icmp "slt" %k0_right_piece, %570 : i64
    llvm.cond_br %571, ^bb36(%k0_right_piece : i64), ^bb37
  ^bb36(%k0_right_copy: i64):
    %572 = llvm.add %k0_right_copy, %6 overflow<nsw> : i64
    %573 = llvm.mul %572, %b_stride0 overflow<nsw> : i64
    %574 = llvm.add %573, %j_right_panel overflow<nsw> : i64
    %575 = llvm.getelementptr %b[%574] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%575, %18, %19, %17) : (!llvm.ptr, i32, i32, i32) -> ()
    %576 = llvm.mul %k0_right_copy, %b_stride0 overflow<nsw> : i64
    %577 = llvm.add %576, %j_right_panel overflow<nsw> : i64
    %578 = llvm.getelementptr inbounds %b[%577] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %579 = llvm.intr.masked.load %578, %555, %23 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %580 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %581 = llvm.mul %580, %540 overflow<nsw> : i64
    %582 = llvm.getelementptr inbounds %b_copy_1[%581] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %579, %582, %555 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %583 = llvm.add %k0_right_copy, %2 overflow<nsw> : i64
    %584 = llvm.icmp "slt" %583, %570 : i64
    llvm.cond_br %584, ^bb36(%583 : i64), ^bb37
  ^bb37:
    llvm.br ^bb38
  ^bb38:
    %585 = llvm.sub %a_stride0, %k0_right_piece overflow<nsw> : i64
    %586 = llvm.intr.smin(%12, %585) : (i64, i64) -> i64
    %587 = llvm.intr.smax(%586, %5) : (i64, i64) -> i64
    %588 = llvm.select %538, %5, %587 : i1, i64
    %589 = llvm.mul %k0_right_piece, %b_stride0 overflow<nsw> : i64
    %590 = llvm.add %589, %j_right_panel overflow<nsw> : i64
    %591 = llvm.getelementptr inbounds %b[%590] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %592 = llvm.select %538, %b_copy_1, %591 : i1, !llvm.ptr
    %593 = llvm.select %538, %539, %588 : i1, i64
    %594 = llvm.select %538, %540, %544 : i1, i64
    %595 = llvm.select %538, %540, %b_stride0 : i1, i64
    %596 = llvm.icmp "slt" %5, %532 : i64
    llvm.cond_br %596, ^bb39(%5 : i64), ^bb48
  ^bb39(%i_right_tile: i64):
    %597 = llvm.add %i_right_tile, %6 overflow<nsw> : i64
    %598 = llvm.sub %597, %i_right_tile overflow<nsw> : i64
    %599 = llvm.sub %532, %i_right_tile overflow<nsw> : i64
    %600 = llvm.intr.smin(%598, %599) : (i64, i64) -> i64
    %601 = llvm.add %600, %7 overflow<nsw> : i64
    %602 = llvm.intr.smin(%601, %11) : (i64, i64) -> i64
    %603 = llvm.add %i_right_tile, %602 : i64
    %604 = llvm.intr.smin(%601, %3) : (i64, i64) -> i64
    %605 = llvm.add %i_right_tile, %604 : i64
    %606 = llvm.intr.smin(%601, %8) : (i64, i64) -> i64
    %607 = llvm.add %i_right_tile, %606 : i64
    %608 = llvm.intr.smin(%601, %1) : (i64, i64) -> i64
    %609 = llvm.add %i_right_tile, %608 : i64
    %610 = llvm.intr.smin(%601, %9) : (i64, i64) -> i64
    %611 = llvm.add %i_right_tile, %610 : i64
    %612 = llvm.intr.smin(%601, %10) : (i64, i64) -> i64
    %613 = llvm.add %i_right_tile, %612 : i64
    %614 = llvm.intr.smin(%601, %2) : (i64, i64) -> i64
    %615 = llvm.add %i_right_tile, %614 : i64
    %616 = llvm.icmp "eq" %k0_right_piece, %5 : i64
    llvm.cond_br %616, ^bb40, ^bb41
  ^bb40:
    llvm.br ^bb42(%23, %23, %23, %23, %23, %23, %23, %23 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb41:
    %617 = llvm.icmp "slt" %5, %600 : i64
    %618 = llvm.icmp "slt" %2, %600 : i64
    %619 = llvm.icmp "slt" %10, %600 : i64
    %620 = llvm.icmp "slt" %9, %600 : i64
    %621 = llvm.icmp "slt" %1, %600 : i64
    %622 = llvm.icmp "slt" %8, %600 : i64
    %623 = llvm.icmp "slt" %3, %600 : i64
    %624 = llvm.icmp "slt" %11, %600 : i64
    %625 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %626 = llvm.add %625, %j_right_panel overflow<nsw> : i64
    %627 = llvm.getelementptr inbounds %out[%626] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %628 = llvm.intr.masked.load %627, %555, %23 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %629 = llvm.mul %615, %b_stride0 overflow<nsw> : i64
    %630 = llvm.add %629, %j_right_panel overflow<nsw> : i64
    %631 = llvm.getelementptr inbounds %out[%630] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %632 = llvm.intr.masked.load %631, %555, %23 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %633 = llvm.mul %613, %b_stride0 overflow<nsw> : i64
    %634 = llvm.add %633, %j_right_panel overflow<nsw> : i64
    %635 = llvm.getelementptr inbounds %out[%634] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %636 = llvm.intr.masked.load %635, %555, %23 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %637 = llvm.mul %611, %b_stride0 overflow<nsw> : i64
    %638 = llvm.add %637, %j_right_panel overflow<nsw> : i64
    %639 = llvm.getelementptr inbounds %out[%638] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %640 = llvm.intr.masked.load %639, %555, %23 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %641 = llvm.mul %609, %b_stride0 overflow<nsw> : i64
    %642 = llvm.add %641, %j_right_panel overflow<nsw> : i64
    %643 = llvm.getelementptr inbounds %out[%642] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %644 = llvm.intr.masked.load %643, %555, %23 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %645 = llvm.mul %607, %b_stride0 overflow<nsw> : i64
    %646 = llvm.add %645, %j_right_panel overflow<nsw> : i64
    %647 = llvm.getelementptr inbounds %out[%646] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %648 = llvm.intr.masked.load %647, %555, %23 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %649 = llvm.mul %605, %b_stride0 overflow<nsw> : i64
    %650 = llvm.add %649, %j_right_panel overflow<nsw> : i64
    %651 = llvm.getelementptr inbounds %out[%650] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %652 = llvm.intr.masked.load %651, %555, %23 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %653 = llvm.mul %603, %b_stride0 overflow<nsw> : i64
    %654 = llvm.add %653, %j_right_panel overflow<nsw> : i64
    %655 = llvm.getelementptr inbounds %out[%654] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %656 = llvm.intr.masked.load %655, %555, %23 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb42(%628, %632, %636, %640, %644, %648, %652, %656 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb42(%657: vector<8xf32>, %658: vector<8xf32>, %659: vector<8xf32>, %660: vector<8xf32>, %661: vector<8xf32>, %662: vector<8xf32>, %663: vector<8xf32>, %664: vector<8xf32>):
    %665 = llvm.add %k0_right_piece, %12 overflow<nsw> : i64
    %666 = llvm.intr.smin(%665, %a_stride0) : (i64, i64) -> i64
    %667 = llvm.icmp "slt" %k0_right_piece, %666 : i64
    llvm.cond_br %667, ^bb43(%k0_right_piece, %657, %658, %659, %660, %661, %662, %663, %664 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb44(%657, %658, %659, %660, %661, %662, %663, %664 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb43(%k0_right: i64, %668: vector<8xf32>, %669: vector<8xf32>, %670: vector<8xf32>, %671: vector<8xf32>, %672: vector<8xf32>, %673: vector<8xf32>, %674: vector<8xf32>, %675: vector<8xf32>):
    %676 = llvm.mul %i_right_tile, %a_stride0 overflow<nsw> : i64
    %677 = llvm.add %676, %k0_right overflow<nsw> : i64
    %678 = llvm.getelementptr inbounds %a[%677] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %679 = llvm.load %678 {alignment = 4 : i64} : !llvm.ptr -> f32
    %680 = llvm.mlir.poison : vector<8xf32>
    %681 = llvm.insertelement %679, %680[%5 : i64] : vector<8xf32>
    %682 = llvm.shufflevector %681, %680 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %683 = llvm.mul %615, %a_stride0 overflow<nsw> : i64
    %684 = llvm.add %683, %k0_right overflow<nsw> : i64
    %685 = llvm.getelementptr inbounds %a[%684] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %686 = llvm.load %685 {alignment = 4 : i64} : !llvm.ptr -> f32
    %687 = llvm.mlir.poison : vector<8xf32>
    %688 = llvm.insertelement %686, %687[%5 : i64] : vector<8xf32>
    %689 = llvm.shufflevector %688, %687 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %690 = llvm.mul %613, %a_stride0 overflow<nsw> : i64
    %691 = llvm.add %690, %k0_right overflow<nsw> : i64
    %692 = llvm.getelementptr inbounds %a[%691] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %693 = llvm.load %692 {alignment = 4 : i64} : !llvm.ptr -> f32
    %694 = llvm.mlir.poison : vector<8xf32>
    %695 = llvm.insertelement %693, %694[%5 : i64] : vector<8xf32>
    %696 = llvm.shufflevector %695, %694 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %697 = llvm.mul %611, %a_stride0 overflow<nsw> : i64
    %698 = llvm.add %697, %k0_right overflow<nsw> : i64
    %699 = llvm.getelementptr inbounds %a[%698] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %700 = llvm.load %699 {alignment = 4 : i64} : !llvm.ptr -> f32
    %701 = llvm.mlir.poison : vector<8xf32>
    %702 = llvm.insertelement %700, %701[%5 : i64] : vector<8xf32>
    %703 = llvm.shufflevector %702, %701 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %704 = llvm.mul %609, %a_stride0 overflow<nsw> : i64
    %705 = llvm.add %704, %k0_right overflow<nsw> : i64
    %706 = llvm.getelementptr inbounds %a[%705] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %707 = llvm.load %706 {alignment = 4 : i64} : !llvm.ptr -> f32
    %708 = llvm.mlir.poison : vector<8xf32>
    %709 = llvm.insertelement %707, %708[%5 : i64] : vector<8xf32>
    %710 = llvm.shufflevector %709, %708 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %711 = llvm.mul %607, %a_stride0 overflow<nsw> : i64
    %712 = llvm.add %711, %k0_right overflow<nsw> : i64
    %713 = llvm.getelementptr inbounds %a[%712] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %714 = llvm.load %713 {alignment = 4 : i64} : !llvm.ptr -> f32
    %715 = llvm.mlir.poison : vector<8xf32>
    %716 = llvm.insertelement %714, %715[%5 : i64] : vector<8xf32>
    %717 = llvm.shufflevector %716, %715 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %718 = llvm.mul %605, %a_stride0 overflow<nsw> : i64
    %719 = llvm.add %718, %k0_right overflow<nsw> : i64
    %720 = llvm.getelementptr inbounds %a[%719] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %721 = llvm.load %720 {alignment = 4 : i64} : !llvm.ptr -> f32
    %722 = llvm.mlir.poison : vector<8xf32>
    %723 = llvm.insertelement %721, %722[%5 : i64] : vector<8xf32>
    %724 = llvm.shufflevector %723, %722 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %725 = llvm.mul %603, %a_stride0 overflow<nsw> : i64
    %726 = llvm.add %725, %k0_right overflow<nsw> : i64
    %727 = llvm.getelementptr inbounds %a[%726] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %728 = llvm.load %727 {alignment = 4 : i64} : !llvm.ptr -> f32
    %729 = llvm.mlir.poison : vector<8xf32>
    %730 = llvm.insertelement %728, %729[%5 : i64] : vector<8xf32>
    %731 = llvm.shufflevector %730, %729 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %732 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %733 = llvm.mul %732, %595 overflow<nsw> : i64
    %734 = llvm.getelementptr inbounds %592[%733] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %735 = llvm.intr.masked.load %734, %555, %23 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %736 = llvm.fmul %682, %735 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %737 = llvm.fmul %689, %735 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %738 = llvm.fmul %696, %735 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %739 = llvm.fmul %703, %735 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %740 = llvm.fmul %710, %735 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %741 = llvm.fmul %717, %735 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %742 = llvm.fmul %724, %735 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %743 = llvm.fmul %731, %735 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %744 = llvm.fadd %668, %736 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %745 = llvm.fadd %669, %737 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %746 = llvm.fadd %670, %738 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %747 = llvm.fadd %671, %739 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %748 = llvm.fadd %672, %740 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %749 = llvm.fadd %673, %741 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %750 = llvm.fadd %674, %742 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %751 = llvm.fadd %675, %743 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %752 = llvm.add %k0_right, %2 overflow<nsw> : i64
    %753 = llvm.icmp "slt" %752, %666 : i64
    llvm.cond_br %753, ^bb43(%752, %744, %745, %746, %747, %748, %749, %750, %751 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb44(%744, %745, %746, %747, %748, %749, %750, %751 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb44(%754: vector<8xf32>, %755: vector<8xf32>, %756: vector<8xf32>, %757: vector<8xf32>, %758: vector<8xf32>, %759: vector<8xf32>, %760: vector<8xf32>, %761: vector<8xf32>):
    %762 = llvm.sub %665, %a_stride0 overflow<nsw> : i64
    %763 = llvm.icmp "sge" %762, %5 : i64
    llvm.cond_br %763, ^bb45, ^bb46
  ^bb45:
    %764 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %765 = llvm.intr.masked.load %764, %555, %23 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %766 = llvm.fadd %754, %765 : vector<8xf32>
    %767 = llvm.fadd %755, %765 : vector<8xf32>
    %768 = llvm.fadd %756, %765 : vector<8xf32>
    %769 = llvm.fadd %757, %765 : vector<8xf32>
    %770 = llvm.fadd %758, %765 : vector<8xf32>
    %771 = llvm.fadd %759, %765 : vector<8xf32>
    %772 = llvm.fadd %760, %765 : vector<8xf32>
    %773 = llvm.fadd %761, %765 : vector<8xf32>
    %774 = llvm.icmp "slt" %5, %600 : i64
    %775 = llvm.icmp "slt" %2, %600 : i64
    %776 = llvm.icmp "slt" %10, %600 : i64
    %777 = llvm.icmp "slt" %9, %600 : i64
    %778 = llvm.icmp "slt" %1, %600 : i64
    %779 = llvm.icmp "slt" %8, %600 : i64
    %780 = llvm.icmp "slt" %3, %600 : i64
    %781 = llvm.icmp "slt" %11, %600 : i64
    %782 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %783 = llvm.add %782, %j_right_panel overflow<nsw> : i64
    %784 = llvm.getelementptr inbounds %out[%783] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %766, %784, %555 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %785 = llvm.mul %615, %b_stride0 overflow<nsw> : i64
    %786 = llvm.add %785, %j_right_panel overflow<nsw> : i64
    %787 = llvm.getelementptr inbounds %out[%786] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %767, %787, %555 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %788 = llvm.mul %613, %b_stride0 overflow<nsw> : i64
    %789 = llvm.add %788, %j_right_panel overflow<nsw> : i64
    %790 = llvm.getelementptr inbounds %out[%789] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %768, %790, %555 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %791 = llvm.mul %611, %b_stride0 overflow<nsw> : i64
    %792 = llvm.add %791, %j_right_panel overflow<nsw> : i64
    %793 = llvm.getelementptr inbounds %out[%792] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %769, %793, %555 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %794 = llvm.mul %609, %b_stride0 overflow<nsw> : i64
    %795 = llvm.add %794, %j_right_panel overflow<nsw> : i64
    %796 = llvm.getelementptr inbounds %out[%795] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %770, %796, %555 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %797 = llvm.mul %607, %b_stride0 overflow<nsw> : i64
    %798 = llvm.add %797, %j_right_panel overflow<nsw> : i64
    %799 = llvm.getelementptr inbounds %out[%798] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %771, %799, %555 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %800 = llvm.mul %605, %b_stride0 overflow<nsw> : i64
    %801 = llvm.add %800, %j_right_panel overflow<nsw> : i64
    %802 = llvm.getelementptr inbounds %out[%801] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %772, %802, %555 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %803 = llvm.mul %603, %b_stride0 overflow<nsw> : i64
    %804 = llvm.add %803, %j_right_panel overflow<nsw> : i64
    %805 = llvm.getelementptr inbounds %out[%804] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %773, %805, %555 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb47
  ^bb46:
    %806 = llvm.icmp "slt" %5, %600 : i64
    %807 = llvm.icmp "slt" %2, %600 : i64
    %808 = llvm.icmp "slt" %10, %600 : i64
    %809 = llvm.icmp "slt" %9, %600 : i64
    %810 = llvm.icmp "slt" %1, %600 : i64
    %811 = llvm.icmp "slt" %8, %600 : i64
    %812 = llvm.icmp "slt" %3, %600 : i64
    %813 = llvm.icmp "slt" %11, %600 : i64
    %814 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %815 = llvm.add %814, %j_right_panel overflow<nsw> : i64
    %816 = llvm.getelementptr inbounds %out[%815] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %754, %816, %555 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %817 = llvm.mul %615, %b_stride0 overflow<nsw> : i64
    %818 = llvm.add %817, %j_right_panel overflow<nsw> : i64
    %819 = llvm.getelementptr inbounds %out[%818] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %755, %819, %555 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %820 = llvm.mul %613, %b_stride0 overflow<nsw> : i64
    %821 = llvm.add %820, %j_right_panel overflow<nsw> : i64
    %822 = llvm.getelementptr inbounds %out[%821] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %756, %822, %555 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %823 = llvm.mul %611, %b_stride0 overflow<nsw> : i64
    %824 = llvm.add %823, %j_right_panel overflow<nsw> : i64
    %825 = llvm.getelementptr inbounds %out[%824] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %757, %825, %555 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %826 = llvm.mul %609, %b_stride0 overflow<nsw> : i64
    %827 = llvm.add %826, %j_right_panel overflow<nsw> : i64
    %828 = llvm.getelementptr inbounds %out[%827] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %758, %828, %555 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %829 = llvm.mul %607, %b_stride0 overflow<nsw> : i64
    %830 = llvm.add %829, %j_right_panel overflow<nsw> : i64
    %831 = llvm.getelementptr inbounds %out[%830] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %759, %831, %555 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %832 = llvm.mul %605, %b_stride0 overflow<nsw> : i64
    %833 = llvm.add %832, %j_right_panel overflow<nsw> : i64
    %834 = llvm.getelementptr inbounds %out[%833] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %760, %834, %555 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %835 = llvm.mul %603, %b_stride0 overflow<nsw> : i64
    %836 = llvm.add %835, %j_right_panel overflow<nsw> : i64
    %837 = llvm.getelementptr inbounds %out[%836] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %761, %837, %555 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb47
  ^bb47:
    %838 = llvm.add %i_right_tile, %6 overflow<nsw> : i64
    %839 = llvm.icmp "slt" %838, %532 : i64
    llvm.cond_br %839, ^bb39(%838 : i64), ^bb48
  ^bb48:
    %840 = llvm.icmp "slt" %532, %a_size0 : i64
    llvm.cond_br %840, ^bb49(%532 : i64), ^bb58
  ^bb49(%i_right_below_tile: i64):
    %841 = llvm.add %i_right_below_tile, %1 overflow<nsw> : i64
    %842 = llvm.sub %841, %i_right_below_tile overflow<nsw> : i64
    %843 = llvm.sub %a_size0, %i_right_below_tile overflow<nsw> : i64
    %844 = llvm.intr.smin(%842, %843) : (i64, i64) -> i64
    %845 = llvm.add %844, %7 overflow<nsw> : i64
    %846 = llvm.intr.smin(%845, %9) : (i64, i64) -> i64
    %847 = llvm.add %i_right_below_tile, %846 : i64
    %848 = llvm.intr.smin(%845, %10) : (i64, i64) -> i64
    %849 = llvm.add %i_right_below_tile, %848 : i64
    %850 = llvm.intr.smin(%845, %2) : (i64, i64) -> i64
    %851 = llvm.add %i_right_below_tile, %850 : i64
    %852 = llvm.icmp "eq" %k0_right_piece, %5 : i64
    llvm.cond_br %852, ^bb50, ^bb51
  ^bb50:
    llvm.br ^bb52(%23, %23, %23, %23 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb51:
    %853 = llvm.icmp "slt" %5, %844 : i64
    %854 = llvm.icmp "slt" %2, %844 : i64
    %855 = llvm.icmp "slt" %10, %844 : i64
    %856 = llvm.icmp "slt" %9, %844 : i64
    %857 = llvm.mul %i_right_below_tile, %b_stride0 overflow<nsw> : i64
    %858 = llvm.add %857, %j_right_panel overflow<nsw> : i64
    %859 = llvm.getelementptr inbounds %out[%858] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %860 = llvm.intr.masked.load %859, %555, %23 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %861 = llvm.mul %851, %b_stride0 overflow<nsw> : i64
    %862 = llvm.add %861, %j_right_panel overflow<nsw> : i64
    %863 = llvm.getelementptr inbounds %out[%862] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %864 = llvm.intr.masked.load %863, %555, %23 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %865 = llvm.mul %849, %b_stride0 overflow<nsw> : i64
    %866 = llvm.add %865, %j_right_panel overflow<nsw> : i64
    %867 = llvm.getelementptr inbounds %out[%866] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %868 = llvm.intr.masked.load %867, %555, %23 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %869 = llvm.mul %847, %b_stride0 overflow<nsw> : i64
    %870 = llvm.add %869, %j_right_panel overflow<nsw> : i64
    %871 = llvm.getelementptr inbounds %out[%870] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %872 = llvm.intr.masked.load %871, %555, %23 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb52(%860, %864, %868, %872 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb52(%873: vector<8xf32>, %874: vector<8xf32>, %875: vector<8xf32>, %876: vector<8xf32>):
    %877 = llvm.add %k0_right_piece, %12 overflow<nsw> : i64
    %878 = llvm.intr.smin(%877, %a_stride0) : (i64, i64) -> i64
    %879 = llvm.icmp "slt" %k0_right_piece, %878 : i64
    llvm.cond_br %879, ^bb53(%k0_right_piece, %873, %874, %875, %876 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb54(%873, %874, %875, %876 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb53(%k0_right_below: i64, %880: vector<8xf32>, %881: vector<8xf32>, %882: vector<8xf32>, %883: vector<8xf32>):
    %884 = llvm.mul %i_right_below_tile, %a_stride0 overflow<nsw> : i64
    %885 = llvm.add %884, %k0_right_below overflow<nsw> : i64
    %886 = llvm.getelementptr inbounds %a[%885] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %887 = llvm.load %886 {alignment = 4 : i64} : !llvm.ptr -> f32
    %888 = llvm.mlir.poison : vector<8xf32>
    %889 = llvm.insertelement %887, %888[%5 : i64] : vector<8xf32>
    %890 = llvm.shufflevector %889, %888 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %891 = llvm.mul %851, %a_stride0 overflow<nsw> : i64
    %892 = llvm.add %891, %k0_right_below overflow<nsw> : i64
    %893 = llvm.getelementptr inbounds %a[%892] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %894 = llvm.load %893 {alignment = 4 : i64} : !llvm.ptr -> f32
    %895 = llvm.mlir.poison : vector<8xf32>
    %896 = llvm.insertelement %894, %895[%5 : i64] : vector<8xf32>
    %897 = llvm.shufflevector %896, %895 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %898 = llvm.mul %849, %a_stride0 overflow<nsw> : i64
    %899 = llvm.add %898, %k0_right_below overflow<nsw> : i64
    %900 = llvm.getelementptr inbounds %a[%899] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %901 = llvm.load %900 {alignment = 4 : i64} : !llvm.ptr -> f32
    %902 = llvm.mlir.poison : vector<8xf32>
    %903 = llvm.insertelement %901, %902[%5 : i64] : vector<8xf32>
    %904 = llvm.shufflevector %903, %902 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %905 = llvm.mul %847, %a_stride0 overflow<nsw> : i64
    %906 = llvm.add %905, %k0_right_below overflow<nsw> : i64
    %907 = llvm.getelementptr inbounds %a[%906] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %908 = llvm.load %907 {alignment = 4 : i64} : !llvm.ptr -> f32
    %909 = llvm.mlir.poison : vector<8xf32>
    %910 = llvm.insertelement %908, %909[%5 : i64] : vector<8xf32>
    %911 = llvm.shufflevector %910, %909 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %912 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %913 = llvm.mul %912, %595 overflow<nsw> : i64
    %914 = llvm.getelementptr inbounds %592[%913] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %915 = llvm.intr.masked.load %914, %555, %23 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %916 = llvm.fmul %890, %915 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %917 = llvm.fmul %897, %915 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %918 = llvm.fmul %904, %915 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %919 = llvm.fmul %911, %915 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %920 = llvm.fadd %880, %916 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %921 = llvm.fadd %881, %917 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %922 = llvm.fadd %882, %918 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %923 = llvm.fadd %883, %919 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %924 = llvm.add %k0_right_below, %2 overflow<nsw> : i64
    %925 = llvm.icmp "slt" %924, %878 : i64
    llvm.cond_br %925, ^bb53(%924, %920, %921, %922, %923 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb54(%920, %921, %922, %923 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb54(%926: vector<8xf32>, %927: vector<8xf32>, %928: vector<8xf32>, %929: vector<8xf32>):
    %930 = llvm.sub %877, %a_stride0 overflow<nsw> : i64
    %931 = llvm.icmp "sge" %930, %5 : i64
    llvm.cond_br %931, ^bb55, ^bb56
  ^bb55:
    %932 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %933 = llvm.intr.masked.load %932, %555, %23 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %934 = llvm.fadd %926, %933 : vector<8xf32>
    %935 = llvm.fadd %927, %933 : vector<8xf32>
    %936 = llvm.fadd %928, %933 : vector<8xf32>
    %937 = llvm.fadd %929, %933 : vector<8xf32>
    %938 = llvm.icmp "slt" %5, %844 : i64
    %939 = llvm.icmp "slt" %2, %844 : i64
    %940 = llvm.icmp "slt" %10, %844 : i64
    %941 = llvm.icmp "slt" %9, %844 : i64
    %942 = llvm.mul %i_right_below_tile, %b_stride0 overflow<nsw> : i64
    %943 = llvm.add %942, %j_right_panel overflow<nsw> : i64
    %944 = llvm.getelementptr inbounds %out[%943] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %934, %944, %555 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %945 = llvm.mul %851, %b_stride0 overflow<nsw> : i64
    %946 = llvm.add %945, %j_right_panel overflow<nsw> : i64
    %947 = llvm.getelementptr inbounds %out[%946] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %935, %947, %555 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %948 = llvm.mul %849, %b_stride0 overflow<nsw> : i64
    %949 = llvm.add %948, %j_right_panel overflow<nsw> : i64
    %950 = llvm.getelementptr inbounds %out[%949] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %936, %950, %555 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %951 = llvm.mul %847, %b_stride0 overflow<nsw> : i64
    %952 = llvm.add %951, %j_right_panel overflow<nsw> : i64
    %953 = llvm.getelementptr inbounds %out[%952] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %937, %953, %555 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb57
  ^bb56:
    %954 = llvm.icmp "slt" %5, %844 : i64
    %955 = llvm.icmp "slt" %2, %844 : i64
    %956 = llvm.icmp "slt" %10, %844 : i64
    %957 = llvm.icmp "slt" %9, %844 : i64
    %958 = llvm.mul %i_right_below_tile, %b_stride0 overflow<nsw> : i64
    %959 = llvm.add %958, %j_right_panel overflow<nsw> : i64
    %960 = llvm.getelementptr inbounds %out[%959] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %926, %960, %555 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %961 = llvm.mul %851, %b_stride0 overflow<nsw> : i64
    %962 = llvm.add %961, %j_right_panel overflow<nsw> : i64
    %963 = llvm.getelementptr inbounds %out[%962] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %927, %963, %555 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %964 = llvm.mul %849, %b_stride0 overflow<nsw> : i64
    %965 = llvm.add %964, %j_right_panel overflow<nsw> : i64
    %966 = llvm.getelementptr inbounds %out[%965] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %928, %966, %555 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %967 = llvm.mul %847, %b_stride0 overflow<nsw> : i64
    %968 = llvm.add %967, %j_right_panel overflow<nsw> : i64
    %969 = llvm.getelementptr inbounds %out[%968] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %929, %969, %555 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb57
  ^bb57:
    %970 = llvm.add %i_right_below_tile, %1 overflow<nsw> : i64
    %971 = llvm.icmp "slt" %970, %a_size0 : i64
    llvm.cond_br %971, ^bb49(%970 : i64), ^bb58
  ^bb58:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %972 = llvm.add %k0_right_piece, %12 overflow<nsw> : i64
    %973 = llvm.icmp "slt" %972, %28 : i64
    llvm.cond_br %973, ^bb31(%972 : i64), ^bb59
  ^bb59:
    %974 = llvm.add %j_right_panel, %6 overflow<nsw> : i64
    %975 = llvm.icmp "slt" %974, %b_stride0 : i64
    llvm.cond_br %975, ^bb30(%974 : i64), ^bb60
  ^bb60:
    llvm.return %18 : i32
  ^bb61(%976: i32):
    llvm.return %976 : i32
  }
  llvm.func @program_shapes(%a_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_1: i64, %a_stride0_1: i64, %b_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_1: i64, %b_stride0_1: i64, %bias_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %bias_size0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %977 = llvm.mlir.constant(0) : i64
    %978 = llvm.mlir.constant(1) : i64
    %979 = llvm.mlir.constant(2 : i32) : i32
    %980 = llvm.mlir.constant(3 : i32) : i32
    %981 = llvm.mlir.constant(0 : i32) : i32
    %982 = llvm.icmp "eq" %a_stride0_1, %b_size0_1 : i64
    %983 = llvm.icmp "eq" %bias_size0_1, %b_stride0_1 : i64
    llvm.cond_br %982, ^bb1, ^bb3(%979 : i32)
  ^bb1:
    llvm.cond_br %983, ^bb2, ^bb3(%980 : i32)
  ^bb2:
    llvm.store %a_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %984 = llvm.getelementptr inbounds %extents[%978] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride0_1, %984 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %981 : i32
  ^bb3(%985: i32):
    llvm.return %985 : i32
  }
}
