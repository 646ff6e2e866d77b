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
    %6 = memref.dim %a, %0 : memref<?x?xf32>
    %7 = arith.constant 1 : index
    %8 = memref.dim %a, %7 : memref<?x?xf32>
    %9 = memref.dim %b, %7 : memref<?x?xf32>
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%6, %9], strides: [%9, 1] : memref<?x?xf32> to memref<?x?xf32>
    %10 = affine.apply affine_map<(d0) -> (((d0 floordiv 16) * 16))>(%9)
    %11 = affine.max affine_map<(d0) -> (d0, 1)>(%8)
    %12 = affine.max affine_map<(d0) -> ((((((d0 + 5) floordiv 6) * -6) + (((d0 + 3) floordiv 6) * 6)) + (((d0 + 1) floordiv 6) * 6)), 0)>(%6)
    %13 = affine.min affine_map<(d0, d1) -> (d0, d1)>(%12, %6)
    %14 = affine.min affine_map<(d0) -> (8192, d0)>(%8)
    %15 = arith.constant 15 : index
    %16 = arith.cmpi sgt, %14, %15 : index
    %17 = arith.constant 31 : index
    %18 = arith.cmpi sgt, %6, %17 : index
    %19 = arith.andi %16, %18 : i1
    %20 = arith.constant 96 : index
    %21 = arith.cmpi sgt, %6, %20 : index
    %22 = arith.constant 1 : index
    %23 = memref.dim %b, %22 : memref<?x?xf32>
    %24 = arith.constant 1024 : index
    %25 = arith.remui %23, %24 : index
    %26 = arith.constant 0 : index
    %27 = arith.cmpi eq, %25, %26 : index
    %28 = arith.ori %21, %27 : i1
    %29 = arith.andi %19, %28 : i1
    %30 = arith.constant 0 : index
    %31 = arith.select %29, %14, %30 : index
    %32 = arith.constant 0 : index
    %33 = arith.constant 0 : index
    %34 = ub.poison : f32
    %35 = arith.constant 0 : index
    %36 = ub.poison : f32
    %37 = arith.constant 0 : index
    affine.parallel (%j_panel) = (0) to (symbol(%10)) step (16) {
      affine.for %k0_piece = 0 to %11 step 8192 {
        %b_copy = memref.alloc(%31) {alignment = 64 : i64} : memref<?x16xf32>
        scf.if %29 {
          %38 = arith.constant 0 : index
          affine.for %k0_copy = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0)[s0] -> ((d0 + 8192), s0)>(%k0_piece)[%8] {
            affine.prefetch %b[%k0_copy + 8, %j_panel], read, locality<3>, data : memref<?x?xf32>
            %39 = vector.transfer_read %b[%k0_copy, %j_panel], %1 {in_bounds = [true]} : memref<?x?xf32>, vector<16xf32>
            %40 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_copy, %k0_piece)
            vector.transfer_write %39, %b_copy[%40, %38] {in_bounds = [true]} : vector<16xf32>, memref<?x16xf32>
          }
        }
        %41 = affine.min affine_map<(d0, d1) -> (8192, (d0 + (d1 * -1)))>(%8, %k0_piece)
        %42 = arith.maxsi %41, %32 : index
        %43 = arith.select %29, %33, %42 : index
        %44 = memref.subview %b[%k0_piece, %j_panel] [%43, 16] [1, 1] : memref<?x?xf32> to memref<?x16xf32, strided<[?, 1], offset: ?>>
        %45 = "memref.cast"(%b_copy) : (memref<?x16xf32>) -> memref<?x16xf32, strided<[?, 1], offset: ?>>
        %46 = "memref.cast"(%44) : (memref<?x16xf32, strided<[?, 1], offset: ?>>) -> memref<?x16xf32, strided<[?, 1], offset: ?>>
        %b_copy_1 = arith.select %29, %45, %46 : memref<?x16xf32, strided<[?, 1], offset: ?>>
        affine.for %i_tile = 0 to %13 step 6 {
          %47 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 6) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_tile, %13, %i_tile)
          %48 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<6x16xf32>) {
            affine.yield %2 : vector<6x16xf32>
          } else {
            %49 = vector.create_mask %47, %3 : vector<6x16xi1>
            %50 = vector.transfer_read %out_1[%i_tile, %j_panel], %34, %49 {in_bounds = [true, true]} : memref<?x?xf32>, vector<6x16xf32>
            affine.yield %50 : vector<6x16xf32>
          }
          %51 = vector.create_mask %47 : vector<6xi1>
          %52 = affine.for %k0 = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %8) iter_args(%53 = %48) -> (vector<6x16xf32>) {
            affine.prefetch %b_copy_1[%k0 - %k0_piece + 8, 0], read, locality<3>, data : memref<?x16xf32, strided<[?, 1], offset: ?>>
            %54 = vector.transfer_read %a[%i_tile, %k0], %34, %51 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<6x16xf32>
            %55 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0)
            %56 = vector.transfer_read %b_copy_1[%55, %35], %1 {in_bounds = [true]} : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<16xf32>
            %57 = vector.broadcast %56 : vector<16xf32> to vector<6x16xf32>
            %58 = arith.mulf %54, %57 fastmath<reassoc,contract> : vector<6x16xf32>
            %59 = arith.addf %53, %58 fastmath<reassoc,contract> : vector<6x16xf32>
            affine.yield %59 : vector<6x16xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 8192) + (d1 * -1)) >= 0)>(%k0_piece, %8) {
            %60 = vector.transfer_read %bias[%j_panel], %1 {in_bounds = [true]} : memref<?xf32>, vector<16xf32>
            %61 = vector.broadcast %60 : vector<16xf32> to vector<6x16xf32>
            %62 = arith.addf %52, %61 : vector<6x16xf32>
            %63 = vector.create_mask %47, %3 : vector<6x16xi1>
            vector.transfer_write %62, %out_1[%i_tile, %j_panel], %63 {in_bounds = [true, true]} : vector<6x16xf32>, memref<?x?xf32>
          } else {
            %64 = vector.create_mask %47, %3 : vector<6x16xi1>
            vector.transfer_write %52, %out_1[%i_tile, %j_panel], %64 {in_bounds = [true, true]} : vector<6x16xf32>, memref<?x?xf32>
          }
        }
        affine.for %i_below_tile = %13 to %6 step 4 {
          %65 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_below_tile, %6, %i_below_tile)
          %66 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<4x16xf32>) {
            affine.yield %4 : vector<4x16xf32>
          } else {
            %67 = vector.create_mask %65, %3 : vector<4x16xi1>
            %68 = vector.transfer_read %out_1[%i_below_tile, %j_panel], %36, %67 {in_bounds = [true, true]} : memref<?x?xf32>, vector<4x16xf32>
            affine.yield %68 : vector<4x16xf32>
          }
          %69 = vector.create_mask %65 : vector<4xi1>
          %70 = affine.for %k0_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %8) iter_args(%71 = %66) -> (vector<4x16xf32>) {
            affine.prefetch %b_copy_1[%k0_below - %k0_piece + 8, 0], read, locality<3>, data : memref<?x16xf32, strided<[?, 1], offset: ?>>
            %72 = vector.transfer_read %a[%i_below_tile, %k0_below], %36, %69 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<4x16xf32>
            %73 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_below)
            %74 = vector.transfer_read %b_copy_1[%73, %37], %1 {in_bounds = [true]} : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<16xf32>
            %75 = vector.broadcast %74 : vector<16xf32> to vector<4x16xf32>
            %76 = arith.mulf %72, %75 fastmath<reassoc,contract> : vector<4x16xf32>
            %77 = arith.addf %71, %76 fastmath<reassoc,contract> : vector<4x16xf32>
            affine.yield %77 : vector<4x16xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 8192) + (d1 * -1)) >= 0)>(%k0_piece, %8) {
            %78 = vector.transfer_read %bias[%j_panel], %1 {in_bounds = [true]} : memref<?xf32>, vector<16xf32>
            %79 = vector.broadcast %78 : vector<16xf32> to vector<4x16xf32>
            %80 = arith.addf %70, %79 : vector<4x16xf32>
            %81 = vector.create_mask %65, %3 : vector<4x16xi1>
            vector.transfer_write %80, %out_1[%i_below_tile, %j_panel], %81 {in_bounds = [true, true]} : vector<4x16xf32>, memref<?x?xf32>
          } else {
            %82 = vector.create_mask %65, %3 : vector<4x16xi1>
            vector.transfer_write %70, %out_1[%i_below_tile, %j_panel], %82 {in_bounds = [true, true]} : vector<4x16xf32>, memref<?x?xf32>
          }
        }
        memref.dealloc %b_copy : memref<?x16xf32>
      }
    }
    %83 = affine.max affine_map<(d0) -> (d0, 1)>(%8)
    %84 = affine.min affine_map<(d0) -> (16384, d0)>(%8)
    %85 = affine.min affine_map<(d0) -> (8, (d0 mod 16))>(%9)
    %86 = arith.constant 0 : index
    %87 = arith.maxsi %85, %86 : index
    %88 = arith.constant 15 : index
    %89 = arith.cmpi sgt, %84, %88 : index
    %90 = arith.constant 96 : index
    %91 = arith.cmpi sgt, %6, %90 : index
    %92 = arith.andi %89, %91 : i1
    %93 = arith.constant 0 : index
    %94 = arith.select %92, %84, %93 : index
    %95 = arith.constant 0 : index
    %96 = arith.select %92, %87, %95 : index
    %97 = arith.constant 0 : index
    %98 = arith.constant 0 : index
    %99 = arith.constant 0 : index
    %100 = ub.poison : f32
    %101 = arith.constant 0 : index
    affine.for %j_right_panel = %10 to %9 step 8 {
      %102 = affine.min affine_map<(d0, d1) -> (8, (d0 + (d1 * -1)))>(%9, %j_right_panel)
      %103 = arith.maxsi %102, %98 : index
      %104 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %9, %j_right_panel)
      %105 = vector.create_mask %104 : vector<8xi1>
      affine.for %k0_right_piece = 0 to %83 step 16384 {
        %b_copy_2 = memref.alloc(%94, %96) {alignment = 64 : i64} : memref<?x?xf32>
        scf.if %92 {
          %106 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %9, %j_right_panel)
          %107 = vector.create_mask %106 : vector<8xi1>
          %108 = arith.constant 0 : index
          affine.for %k0_right_copy = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0)[s0] -> ((d0 + 16384), s0)>(%k0_right_piece)[%8] {
            affine.prefetch %b[%k0_right_copy + 8, %j_right_panel], read, locality<3>, data : memref<?x?xf32>
            %109 = vector.transfer_read %b[%k0_right_copy, %j_right_panel], %1, %107 {in_bounds = [true]} : memref<?x?xf32>, vector<8xf32>
            %110 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_right_copy, %k0_right_piece)
            vector.transfer_write %109, %b_copy_2[%110, %108], %107 {in_bounds = [true]} : vector<8xf32>, memref<?x?xf32>
          }
        }
        %111 = affine.min affine_map<(d0, d1) -> (16384, (d0 + (d1 * -1)))>(%8, %k0_right_piece)
        %112 = arith.maxsi %111, %97 : index
        %113 = arith.select %92, %99, %112 : index
        %114 = memref.subview %b[%k0_right_piece, %j_right_panel] [%113, %103] [1, 1] : memref<?x?xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
        %115 = "memref.cast"(%b_copy_2) : (memref<?x?xf32>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %116 = "memref.cast"(%114) : (memref<?x?xf32, strided<[?, 1], offset: ?>>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %b_copy_3 = arith.select %92, %115, %116 : memref<?x?xf32, strided<[?, 1], offset: ?>>
        affine.for %i_right_tile = 0 to %6 step 8 {
          %117 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_right_tile, %6, %i_right_tile)
          %118 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<8x8xf32>) {
            affine.yield %5 : vector<8x8xf32>
          } else {
            %119 = vector.create_mask %117, %104 : vector<8x8xi1>
            %120 = vector.transfer_read %out_1[%i_right_tile, %j_right_panel], %100, %119 {in_bounds = [true, true]} : memref<?x?xf32>, vector<8x8xf32>
            affine.yield %120 : vector<8x8xf32>
          }
          %121 = vector.create_mask %117 : vector<8xi1>
          %122 = affine.for %k0_right = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %8) iter_args(%123 = %118) -> (vector<8x8xf32>) {
            %124 = vector.transfer_read %a[%i_right_tile, %k0_right], %100, %121 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<8x8xf32>
            %125 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right)
            %126 = vector.transfer_read %b_copy_3[%125, %101], %1, %105 {in_bounds = [true]} : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
            %127 = vector.broadcast %126 : vector<8xf32> to vector<8x8xf32>
            %128 = arith.mulf %124, %127 fastmath<reassoc,contract> : vector<8x8xf32>
            %129 = arith.addf %123, %128 fastmath<reassoc,contract> : vector<8x8xf32>
            affine.yield %129 : vector<8x8xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 16384) + (d1 * -1)) >= 0)>(%k0_right_piece, %8) {
            %130 = vector.create_mask %104 : vector<8xi1>
            %131 = vector.transfer_read %bias[%j_right_panel], %1, %130 {in_bounds = [true]} : memref<?xf32>, vector<8xf32>
            %132 = vector.broadcast %131 : vector<8xf32> to vector<8x8xf32>
            %133 = arith.addf %122, %132 : vector<8x8xf32>
            %134 = vector.create_mask %117, %104 : vector<8x8xi1>
            vector.transfer_write %133, %out_1[%i_right_tile, %j_right_panel], %134 {in_bounds = [true, true]} : vector<8x8xf32>, memref<?x?xf32>
          } else {
            %135 = vector.create_mask %117, %104 : vector<8x8xi1>
            vector.transfer_write %122, %out_1[%i_right_tile, %j_right_panel], %135 {in_bounds = [true, true]} : vector<8x8xf32>, memref<?x?xf32>
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
    %c5 = arith.constant 5 : index
    %c6 = arith.constant 6 : index
    %minus6 = arith.constant -6 : index
    %c3 = arith.constant 3 : index
    %c0 = arith.constant 0 : index
    %c8192 = arith.constant 8192 : index
    %c8 = arith.constant 8 : index
    %minus1 = arith.constant -1 : index
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
    %9 = arith.addi %3, %c5 overflow<nsw> : index
    %10 = arith.floordivsi %9, %c6 : index
    %11 = arith.muli %10, %minus6 overflow<nsw> : index
    %12 = arith.addi %3, %c3 overflow<nsw> : index
    %13 = arith.floordivsi %12, %c6 : index
    %14 = arith.muli %13, %c6 overflow<nsw> : index
    %15 = arith.addi %11, %14 overflow<nsw> : index
    %16 = arith.addi %3, %c1 overflow<nsw> : index
    %17 = arith.floordivsi %16, %c6 : index
    %18 = arith.muli %17, %c6 overflow<nsw> : index
    %19 = arith.addi %15, %18 overflow<nsw> : index
    %20 = arith.maxsi %19, %c0 : index
    %21 = arith.minsi %20, %3 : index
    %22 = arith.minsi %c8192, %4 : index
    %23 = arith.cmpi sgt, %22, %c15 : index
    %24 = arith.constant 31 : index
    %25 = arith.cmpi sgt, %3, %24 : index
    %26 = arith.andi %23, %25 : i1
    %27 = arith.constant 96 : index
    %28 = arith.cmpi sgt, %3, %27 : index
    %29 = arith.constant 1024 : index
    %30 = arith.remui %5, %29 : index
    %31 = arith.cmpi eq, %30, %c0 : index
    %32 = arith.ori %28, %31 : i1
    %33 = arith.andi %26, %32 : i1
    %34 = arith.select %33, %22, %c0 : index
    %35 = arith.constant 0 : index
    %36 = arith.maxsi %7, %35 : index
    %37 = arith.constant 15 : index
    %38 = arith.addi %36, %37 : index
    %39 = arith.constant 16 : index
    %40 = arith.divui %38, %39 : index
    %41 = arith.constant 0 : index
    %42 = arith.maxsi %8, %41 : index
    %43 = arith.constant 8191 : index
    %44 = arith.addi %42, %43 : index
    %45 = arith.constant 8192 : index
    %46 = arith.divui %44, %45 : index
    %47 = arith.constant 8192 : index
    %48 = arith.minsi %47, %4 : index
    %49 = arith.constant 0 : index
    %50 = arith.maxsi %48, %49 : index
    %51 = arith.constant 13 : index
    %52 = arith.muli %50, %51 : index
    %53 = arith.constant 3 : index
    %54 = arith.addi %53, %52 : index
    %55 = arith.constant 0 : index
    %56 = arith.maxsi %21, %55 : index
    %57 = arith.constant 5 : index
    %58 = arith.addi %56, %57 : index
    %59 = arith.constant 6 : index
    %60 = arith.divui %58, %59 : index
    %61 = arith.constant 50 : index
    %62 = arith.muli %50, %61 : index
    %63 = arith.constant 54 : index
    %64 = arith.addi %63, %62 : index
    %65 = arith.constant 48 : index
    %66 = arith.addi %64, %65 : index
    %67 = arith.constant 31 : index
    %68 = arith.addi %66, %67 : index
    %69 = arith.muli %60, %68 : index
    %70 = arith.subi %3, %21 : index
    %71 = arith.constant 0 : index
    %72 = arith.maxsi %70, %71 : index
    %73 = arith.constant 3 : index
    %74 = arith.addi %72, %73 : index
    %75 = arith.constant 4 : index
    %76 = arith.divui %74, %75 : index
    %77 = arith.constant 36 : index
    %78 = arith.muli %50, %77 : index
    %79 = arith.constant 40 : index
    %80 = arith.addi %79, %78 : index
    %81 = arith.constant 34 : index
    %82 = arith.addi %80, %81 : index
    %83 = arith.constant 21 : index
    %84 = arith.addi %82, %83 : index
    %85 = arith.muli %76, %84 : index
    %86 = arith.constant 13 : index
    %87 = arith.addi %86, %54 : index
    %88 = arith.addi %87, %69 : index
    %89 = arith.addi %88, %85 : index
    %90 = arith.muli %46, %89 : index
    %91 = arith.constant 1 : index
    %92 = arith.addi %91, %90 : index
    %93 = arith.muli %40, %92 : index
    %94 = arith.constant 32768 : index
    %95 = arith.cmpi sge, %93, %94 : index
    "omp.parallel"(%95) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %7, %c16) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_panel: index):
          scf.for %k0_piece = %c0 to %8 step %c8192 {
            %b_copy = memref.alloc(%34) {alignment = 64 : i64} : memref<?x16xf32>
            scf.if %33 {
              %96 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
              %97 = arith.minsi %96, %4 : index
              scf.for %k0_copy = %k0_piece to %97 step %c1 {
                %98 = arith.addi %k0_copy, %c8 overflow<nsw> : index
                memref.prefetch %b[%98, %j_panel], read, locality<3>, data : memref<?x?xf32>
                %99 = vector.load %b[%k0_copy, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %100 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %101 = vector.load %b[%k0_copy, %100] : memref<?x?xf32>, vector<8xf32>
                %102 = arith.subi %k0_copy, %k0_piece overflow<nsw> : index
                vector.store %99, %b_copy[%102, %c0] : memref<?x16xf32>, vector<8xf32>
                %103 = arith.addi %c0, %c8 overflow<nsw> : index
                vector.store %101, %b_copy[%102, %103] : memref<?x16xf32>, vector<8xf32>
              }
            }
            %104 = arith.subi %4, %k0_piece overflow<nsw> : index
            %105 = arith.minsi %c8192, %104 : index
            %106 = arith.maxsi %105, %c0 : index
            %107 = arith.select %33, %c0, %106 : index
            %108 = memref.subview %b[%k0_piece, %j_panel] [%107, 16] [1, 1] : memref<?x?xf32> to memref<?x16xf32, strided<[?, 1], offset: ?>>
            %109 = "memref.cast"(%b_copy) : (memref<?x16xf32>) -> memref<?x16xf32, strided<[?, 1], offset: ?>>
            %110 = "memref.cast"(%108) : (memref<?x16xf32, strided<[?, 1], offset: ?>>) -> memref<?x16xf32, strided<[?, 1], offset: ?>>
            %b_copy_1 = arith.select %33, %109, %110 : memref<?x16xf32, strided<[?, 1], offset: ?>>
            scf.for %i_tile = %c0 to %21 step %c6 {
              %111 = arith.addi %i_tile, %c6 overflow<nsw> : index
              %112 = arith.subi %111, %i_tile overflow<nsw> : index
              %113 = arith.subi %21, %i_tile overflow<nsw> : index
              %114 = arith.minsi %112, %113 : index
              %115 = arith.addi %114, %minus1 overflow<nsw> : index
              %116 = arith.minsi %115, %c5 : index
              %117 = arith.addi %i_tile, %116 : index
              %118 = arith.minsi %115, %c4 : index
              %119 = arith.addi %i_tile, %118 : index
              %120 = arith.minsi %115, %c3 : index
              %121 = arith.addi %i_tile, %120 : index
              %122 = arith.minsi %115, %c2 : index
              %123 = arith.addi %i_tile, %122 : index
              %124 = arith.minsi %115, %c1 : index
              %125 = arith.addi %i_tile, %124 : index
              %126 = arith.cmpi eq, %k0_piece, %c0 : index
              %127, %128, %129, %130, %131, %132, %133, %134, %135, %136, %137, %138 = scf.if %126 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %0, %0, %0, %0, %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %139 = arith.cmpi slt, %c0, %114 : index
                %140 = arith.cmpi slt, %c1, %114 : index
                %141 = arith.cmpi slt, %c2, %114 : index
                %142 = arith.cmpi slt, %c3, %114 : index
                %143 = arith.cmpi slt, %c4, %114 : index
                %144 = arith.cmpi slt, %c5, %114 : index
                %145 = vector.load %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %146 = arith.addi %j_panel, %c8 : index
                %147 = vector.load %out_1[%i_tile, %146] : memref<?x?xf32>, vector<8xf32>
                %148 = vector.load %out_1[%125, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %149 = vector.load %out_1[%125, %146] : memref<?x?xf32>, vector<8xf32>
                %150 = vector.load %out_1[%123, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %151 = vector.load %out_1[%123, %146] : memref<?x?xf32>, vector<8xf32>
                %152 = vector.load %out_1[%121, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %153 = vector.load %out_1[%121, %146] : memref<?x?xf32>, vector<8xf32>
                %154 = vector.load %out_1[%119, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %155 = vector.load %out_1[%119, %146] : memref<?x?xf32>, vector<8xf32>
                %156 = vector.load %out_1[%117, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %157 = vector.load %out_1[%117, %146] : memref<?x?xf32>, vector<8xf32>
                scf.yield %145, %147, %148, %149, %150, %151, %152, %153, %154, %155, %156, %157 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %158 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
              %159 = arith.minsi %158, %4 : index
              %160, %161, %162, %163, %164, %165, %166, %167, %168, %169, %170, %171 = scf.for %k0 = %k0_piece to %159 step %c1 iter_args(%172 = %127, %173 = %128, %174 = %129, %175 = %130, %176 = %131, %177 = %132, %178 = %133, %179 = %134, %180 = %135, %181 = %136, %182 = %137, %183 = %138) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %184 = arith.subi %k0, %k0_piece overflow<nsw> : index
                %185 = arith.addi %184, %c8 overflow<nsw> : index
                memref.prefetch %b_copy_1[%185, %c0], read, locality<3>, data : memref<?x16xf32, strided<[?, 1], offset: ?>>
                %186 = memref.load %a[%i_tile, %k0] : memref<?x?xf32>
                %187 = vector.broadcast %186 : f32 to vector<8xf32>
                %188 = memref.load %a[%125, %k0] : memref<?x?xf32>
                %189 = vector.broadcast %188 : f32 to vector<8xf32>
                %190 = memref.load %a[%123, %k0] : memref<?x?xf32>
                %191 = vector.broadcast %190 : f32 to vector<8xf32>
                %192 = memref.load %a[%121, %k0] : memref<?x?xf32>
                %193 = vector.broadcast %192 : f32 to vector<8xf32>
                %194 = memref.load %a[%119, %k0] : memref<?x?xf32>
                %195 = vector.broadcast %194 : f32 to vector<8xf32>
                %196 = memref.load %a[%117, %k0] : memref<?x?xf32>
                %197 = vector.broadcast %196 : f32 to vector<8xf32>
                %198 = vector.load %b_copy_1[%184, %c0] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %199 = arith.addi %c0, %c8 overflow<nsw> : index
                %200 = vector.load %b_copy_1[%184, %199] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %201 = arith.mulf %187, %198 fastmath<reassoc,contract> : vector<8xf32>
                %202 = arith.mulf %187, %200 fastmath<reassoc,contract> : vector<8xf32>
                %203 = arith.mulf %189, %198 fastmath<reassoc,contract> : vector<8xf32>
                %204 = arith.mulf %189, %200 fastmath<reassoc,contract> : vector<8xf32>
                %205 = arith.mulf %191, %198 fastmath<reassoc,contract> : vector<8xf32>
                %206 = arith.mulf %191, %200 fastmath<reassoc,contract> : vector<8xf32>
                %207 = arith.mulf %193, %198 fastmath<reassoc,contract> : vector<8xf32>
                %208 = arith.mulf %193, %200 fastmath<reassoc,contract> : vector<8xf32>
                %209 = arith.mulf %195, %198 fastmath<reassoc,contract> : vector<8xf32>
                %210 = arith.mulf %195, %200 fastmath<reassoc,contract> : vector<8xf32>
                %211 = arith.mulf %197, %198 fastmath<reassoc,contract> : vector<8xf32>
                %212 = arith.mulf %197, %200 fastmath<reassoc,contract> : vector<8xf32>
                %213 = arith.addf %172, %201 fastmath<reassoc,contract> : vector<8xf32>
                %214 = arith.addf %173, %202 fastmath<reassoc,contract> : vector<8xf32>
                %215 = arith.addf %174, %203 fastmath<reassoc,contract> : vector<8xf32>
                %216 = arith.addf %175, %204 fastmath<reassoc,contract> : vector<8xf32>
                %217 = arith.addf %176, %205 fastmath<reassoc,contract> : vector<8xf32>
                %218 = arith.addf %177, %206 fastmath<reassoc,contract> : vector<8xf32>
                %219 = arith.addf %178, %207 fastmath<reassoc,contract> : vector<8xf32>
                %220 = arith.addf %179, %208 fastmath<reassoc,contract> : vector<8xf32>
                %221 = arith.addf %180, %209 fastmath<reassoc,contract> : vector<8xf32>
                %222 = arith.addf %181, %210 fastmath<reassoc,contract> : vector<8xf32>
                %223 = arith.addf %182, %211 fastmath<reassoc,contract> : vector<8xf32>
                %224 = arith.addf %183, %212 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %213, %214, %215, %216, %217, %218, %219, %220, %221, %222, %223, %224 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %225 = arith.subi %158, %4 overflow<nsw> : index
              %226 = arith.cmpi sge, %225, %c0 : index
              scf.if %226 {
                %227 = vector.load %bias[%j_panel] : memref<?xf32>, vector<8xf32>
                %228 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %229 = vector.load %bias[%228] : memref<?xf32>, vector<8xf32>
                %230 = arith.addf %160, %227 : vector<8xf32>
                %231 = arith.addf %161, %229 : vector<8xf32>
                %232 = arith.addf %162, %227 : vector<8xf32>
                %233 = arith.addf %163, %229 : vector<8xf32>
                %234 = arith.addf %164, %227 : vector<8xf32>
                %235 = arith.addf %165, %229 : vector<8xf32>
                %236 = arith.addf %166, %227 : vector<8xf32>
                %237 = arith.addf %167, %229 : vector<8xf32>
                %238 = arith.addf %168, %227 : vector<8xf32>
                %239 = arith.addf %169, %229 : vector<8xf32>
                %240 = arith.addf %170, %227 : vector<8xf32>
                %241 = arith.addf %171, %229 : vector<8xf32>
                %242 = arith.cmpi slt, %c0, %114 : index
                %243 = arith.cmpi slt, %c1, %114 : index
                %244 = arith.cmpi slt, %c2, %114 : index
                %245 = arith.cmpi slt, %c3, %114 : index
                %246 = arith.cmpi slt, %c4, %114 : index
                %247 = arith.cmpi slt, %c5, %114 : index
                vector.store %230, %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %248 = arith.addi %j_panel, %c8 : index
                vector.store %231, %out_1[%i_tile, %248] : memref<?x?xf32>, vector<8xf32>
                vector.store %232, %out_1[%125, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %233, %out_1[%125, %248] : memref<?x?xf32>, vector<8xf32>
                vector.store %234, %out_1[%123, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %235, %out_1[%123, %248] : memref<?x?xf32>, vector<8xf32>
                vector.store %236, %out_1[%121, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %237, %out_1[%121, %248] : memref<?x?xf32>, vector<8xf32>
                vector.store %238, %out_1[%119, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %239, %out_1[%119, %248] : memref<?x?xf32>, vector<8xf32>
                vector.store %240, %out_1[%117, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %241, %out_1[%117, %248] : memref<?x?xf32>, vector<8xf32>
              } else {
                %249 = arith.cmpi slt, %c0, %114 : index
                %250 = arith.cmpi slt, %c1, %114 : index
                %251 = arith.cmpi slt, %c2, %114 : index
                %252 = arith.cmpi slt, %c3, %114 : index
                %253 = arith.cmpi slt, %c4, %114 : index
                %254 = arith.cmpi slt, %c5, %114 : index
                vector.store %160, %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %255 = arith.addi %j_panel, %c8 : index
                vector.store %161, %out_1[%i_tile, %255] : memref<?x?xf32>, vector<8xf32>
                vector.store %162, %out_1[%125, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %163, %out_1[%125, %255] : memref<?x?xf32>, vector<8xf32>
                vector.store %164, %out_1[%123, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %165, %out_1[%123, %255] : memref<?x?xf32>, vector<8xf32>
                vector.store %166, %out_1[%121, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %167, %out_1[%121, %255] : memref<?x?xf32>, vector<8xf32>
                vector.store %168, %out_1[%119, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %169, %out_1[%119, %255] : memref<?x?xf32>, vector<8xf32>
                vector.store %170, %out_1[%117, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %171, %out_1[%117, %255] : memref<?x?xf32>, vector<8xf32>
              }
            }
            scf.for %i_below_tile = %21 to %3 step %c4 {
              %256 = arith.addi %i_below_tile, %c4 overflow<nsw> : index
              %257 = arith.subi %256, %i_below_tile overflow<nsw> : index
              %258 = arith.subi %3, %i_below_tile overflow<nsw> : index
              %259 = arith.minsi %257, %258 : index
              %260 = arith.addi %259, %minus1 overflow<nsw> : index
              %261 = arith.minsi %260, %c3 : index
              %262 = arith.addi %i_below_tile, %261 : index
              %263 = arith.minsi %260, %c2 : index
              %264 = arith.addi %i_below_tile, %263 : index
              %265 = arith.minsi %260, %c1 : index
              %266 = arith.addi %i_below_tile, %265 : index
              %267 = arith.cmpi eq, %k0_piece, %c0 : index
              %268, %269, %270, %271, %272, %273, %274, %275 = scf.if %267 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %276 = arith.cmpi slt, %c0, %259 : index
                %277 = arith.cmpi slt, %c1, %259 : index
                %278 = arith.cmpi slt, %c2, %259 : index
                %279 = arith.cmpi slt, %c3, %259 : index
                %280 = vector.load %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %281 = arith.addi %j_panel, %c8 : index
                %282 = vector.load %out_1[%i_below_tile, %281] : memref<?x?xf32>, vector<8xf32>
                %283 = vector.load %out_1[%266, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %284 = vector.load %out_1[%266, %281] : memref<?x?xf32>, vector<8xf32>
                %285 = vector.load %out_1[%264, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %286 = vector.load %out_1[%264, %281] : memref<?x?xf32>, vector<8xf32>
                %287 = vector.load %out_1[%262, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %288 = vector.load %out_1[%262, %281] : memref<?x?xf32>, vector<8xf32>
                scf.yield %280, %282, %283, %284, %285, %286, %287, %288 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %289 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
              %290 = arith.minsi %289, %4 : index
              %291, %292, %293, %294, %295, %296, %297, %298 = scf.for %k0_below = %k0_piece to %290 step %c1 iter_args(%299 = %268, %300 = %269, %301 = %270, %302 = %271, %303 = %272, %304 = %273, %305 = %274, %306 = %275) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %307 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
                %308 = arith.addi %307, %c8 overflow<nsw> : index
                memref.prefetch %b_copy_1[%308, %c0], read, locality<3>, data : memref<?x16xf32, strided<[?, 1], offset: ?>>
                %309 = memref.load %a[%i_below_tile, %k0_below] : memref<?x?xf32>
                %310 = vector.broadcast %309 : f32 to vector<8xf32>
                %311 = memref.load %a[%266, %k0_below] : memref<?x?xf32>
                %312 = vector.broadcast %311 : f32 to vector<8xf32>
                %313 = memref.load %a[%264, %k0_below] : memref<?x?xf32>
                %314 = vector.broadcast %313 : f32 to vector<8xf32>
                %315 = memref.load %a[%262, %k0_below] : memref<?x?xf32>
                %316 = vector.broadcast %315 : f32 to vector<8xf32>
                %317 = vector.load %b_copy_1[%307, %c0] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %318 = arith.addi %c0, %c8 overflow<nsw> : index
                %319 = vector.load %b_copy_1[%307, %318] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %320 = arith.mulf %310, %317 fastmath<reassoc,contract> : vector<8xf32>
                %321 = arith.mulf %310, %319 fastmath<reassoc,contract> : vector<8xf32>
                %322 = arith.mulf %312, %317 fastmath<reassoc,contract> : vector<8xf32>
                %323 = arith.mulf %312, %319 fastmath<reassoc,contract> : vector<8xf32>
                %324 = arith.mulf %314, %317 fastmath<reassoc,contract> : vector<8xf32>
                %325 = arith.mulf %314, %319 fastmath<reassoc,contract> : vector<8xf32>
                %326 = arith.mulf %316, %317 fastmath<reassoc,contract> : vector<8xf32>
                %327 = arith.mulf %316, %319 fastmath<reassoc,contract> : vector<8xf32>
                %328 = arith.addf %299, %320 fastmath<reassoc,contract> : vector<8xf32>
                %329 = arith.addf %300, %321 fastmath<reassoc,contract> : vector<8xf32>
                %330 = arith.addf %301, %322 fastmath<reassoc,contract> : vector<8xf32>
                %331 = arith.addf %302, %323 fastmath<reassoc,contract> : vector<8xf32>
                %332 = arith.addf %303, %324 fastmath<reassoc,contract> : vector<8xf32>
                %333 = arith.addf %304, %325 fastmath<reassoc,contract> : vector<8xf32>
                %334 = arith.addf %305, %326 fastmath<reassoc,contract> : vector<8xf32>
                %335 = arith.addf %306, %327 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %328, %329, %330, %331, %332, %333, %334, %335 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %336 = arith.subi %289, %4 overflow<nsw> : index
              %337 = arith.cmpi sge, %336, %c0 : index
              scf.if %337 {
                %338 = vector.load %bias[%j_panel] : memref<?xf32>, vector<8xf32>
                %339 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %340 = vector.load %bias[%339] : memref<?xf32>, vector<8xf32>
                %341 = arith.addf %291, %338 : vector<8xf32>
                %342 = arith.addf %292, %340 : vector<8xf32>
                %343 = arith.addf %293, %338 : vector<8xf32>
                %344 = arith.addf %294, %340 : vector<8xf32>
                %345 = arith.addf %295, %338 : vector<8xf32>
                %346 = arith.addf %296, %340 : vector<8xf32>
                %347 = arith.addf %297, %338 : vector<8xf32>
                %348 = arith.addf %298, %340 : vector<8xf32>
                %349 = arith.cmpi slt, %c0, %259 : index
                %350 = arith.cmpi slt, %c1, %259 : index
                %351 = arith.cmpi slt, %c2, %259 : index
                %352 = arith.cmpi slt, %c3, %259 : index
                vector.store %341, %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %353 = arith.addi %j_panel, %c8 : index
                vector.store %342, %out_1[%i_below_tile, %353] : memref<?x?xf32>, vector<8xf32>
                vector.store %343, %out_1[%266, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %344, %out_1[%266, %353] : memref<?x?xf32>, vector<8xf32>
                vector.store %345, %out_1[%264, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %346, %out_1[%264, %353] : memref<?x?xf32>, vector<8xf32>
                vector.store %347, %out_1[%262, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %348, %out_1[%262, %353] : memref<?x?xf32>, vector<8xf32>
              } else {
                %354 = arith.cmpi slt, %c0, %259 : index
                %355 = arith.cmpi slt, %c1, %259 : index
                %356 = arith.cmpi slt, %c2, %259 : index
                %357 = arith.cmpi slt, %c3, %259 : index
                vector.store %291, %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %358 = arith.addi %j_panel, %c8 : index
                vector.store %292, %out_1[%i_below_tile, %358] : memref<?x?xf32>, vector<8xf32>
                vector.store %293, %out_1[%266, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %294, %out_1[%266, %358] : memref<?x?xf32>, vector<8xf32>
                vector.store %295, %out_1[%264, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %296, %out_1[%264, %358] : memref<?x?xf32>, vector<8xf32>
                vector.store %297, %out_1[%262, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %298, %out_1[%262, %358] : memref<?x?xf32>, vector<8xf32>
              }
            }
            memref.dealloc %b_copy : memref<?x16xf32>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %359 = arith.minsi %c16384, %4 : index
    %360 = arith.andi %5, %c15 : index
    %361 = arith.minsi %c8, %360 : index
    %362 = arith.maxsi %361, %c0 : index
    %363 = arith.cmpi sgt, %359, %c15 : index
    %364 = arith.andi %363, %28 : i1
    %365 = arith.select %364, %359, %c0 : index
    %366 = arith.select %364, %362, %c0 : index
    scf.for %j_right_panel = %7 to %5 step %c8 {
      %367 = arith.subi %5, %j_right_panel overflow<nsw> : index
      %368 = arith.minsi %c8, %367 : index
      %369 = arith.maxsi %368, %c0 : index
      %370 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
      %371 = arith.subi %370, %j_right_panel overflow<nsw> : index
      %372 = arith.minsi %371, %367 : index
      %373 = vector.create_mask %372 : vector<8xi1>
      scf.for %k0_right_piece = %c0 to %8 step %c16384 {
        %b_copy_2 = memref.alloc(%365, %366) {alignment = 64 : i64} : memref<?x?xf32>
        scf.if %364 {
          %374 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %375 = arith.minsi %374, %4 : index
          scf.for %k0_right_copy = %k0_right_piece to %375 step %c1 {
            %376 = arith.addi %k0_right_copy, %c8 overflow<nsw> : index
            memref.prefetch %b[%376, %j_right_panel], read, locality<3>, data : memref<?x?xf32>
            %377 = vector.maskedload %b[%k0_right_copy, %j_right_panel], %373, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %378 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
            vector.maskedstore %b_copy_2[%378, %c0], %373, %377 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        %379 = arith.subi %4, %k0_right_piece overflow<nsw> : index
        %380 = arith.minsi %c16384, %379 : index
        %381 = arith.maxsi %380, %c0 : index
        %382 = arith.select %364, %c0, %381 : index
        %383 = memref.subview %b[%k0_right_piece, %j_right_panel] [%382, %369] [1, 1] : memref<?x?xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
        %384 = "memref.cast"(%b_copy_2) : (memref<?x?xf32>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %385 = "memref.cast"(%383) : (memref<?x?xf32, strided<[?, 1], offset: ?>>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %b_copy_3 = arith.select %364, %384, %385 : memref<?x?xf32, strided<[?, 1], offset: ?>>
        scf.for %i_right_tile = %c0 to %3 step %c8 {
          %386 = arith.addi %i_right_tile, %c8 overflow<nsw> : index
          %387 = arith.subi %386, %i_right_tile overflow<nsw> : index
          %388 = arith.subi %3, %i_right_tile overflow<nsw> : index
          %389 = arith.minsi %387, %388 : index
          %390 = arith.addi %389, %minus1 overflow<nsw> : index
          %391 = arith.minsi %390, %c7 : index
          %392 = arith.addi %i_right_tile, %391 : index
          %393 = arith.minsi %390, %c6 : index
          %394 = arith.addi %i_right_tile, %393 : index
          %395 = arith.minsi %390, %c5 : index
          %396 = arith.addi %i_right_tile, %395 : index
          %397 = arith.minsi %390, %c4 : index
          %398 = arith.addi %i_right_tile, %397 : index
          %399 = arith.minsi %390, %c3 : index
          %400 = arith.addi %i_right_tile, %399 : index
          %401 = arith.minsi %390, %c2 : index
          %402 = arith.addi %i_right_tile, %401 : index
          %403 = arith.minsi %390, %c1 : index
          %404 = arith.addi %i_right_tile, %403 : index
          %405 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %406, %407, %408, %409, %410, %411, %412, %413 = scf.if %405 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %414 = arith.cmpi slt, %c0, %389 : index
            %415 = arith.cmpi slt, %c1, %389 : index
            %416 = arith.cmpi slt, %c2, %389 : index
            %417 = arith.cmpi slt, %c3, %389 : index
            %418 = arith.cmpi slt, %c4, %389 : index
            %419 = arith.cmpi slt, %c5, %389 : index
            %420 = arith.cmpi slt, %c6, %389 : index
            %421 = arith.cmpi slt, %c7, %389 : index
            %422 = vector.maskedload %out_1[%i_right_tile, %j_right_panel], %373, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %423 = vector.maskedload %out_1[%404, %j_right_panel], %373, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %424 = vector.maskedload %out_1[%402, %j_right_panel], %373, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %425 = vector.maskedload %out_1[%400, %j_right_panel], %373, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %426 = vector.maskedload %out_1[%398, %j_right_panel], %373, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %427 = vector.maskedload %out_1[%396, %j_right_panel], %373, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %428 = vector.maskedload %out_1[%394, %j_right_panel], %373, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %429 = vector.maskedload %out_1[%392, %j_right_panel], %373, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %422, %423, %424, %425, %426, %427, %428, %429 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %430 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %431 = arith.minsi %430, %4 : index
          %432, %433, %434, %435, %436, %437, %438, %439 = scf.for %k0_right = %k0_right_piece to %431 step %c1 iter_args(%440 = %406, %441 = %407, %442 = %408, %443 = %409, %444 = %410, %445 = %411, %446 = %412, %447 = %413) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %448 = memref.load %a[%i_right_tile, %k0_right] : memref<?x?xf32>
            %449 = vector.broadcast %448 : f32 to vector<8xf32>
            %450 = memref.load %a[%404, %k0_right] : memref<?x?xf32>
            %451 = vector.broadcast %450 : f32 to vector<8xf32>
            %452 = memref.load %a[%402, %k0_right] : memref<?x?xf32>
            %453 = vector.broadcast %452 : f32 to vector<8xf32>
            %454 = memref.load %a[%400, %k0_right] : memref<?x?xf32>
            %455 = vector.broadcast %454 : f32 to vector<8xf32>
            %456 = memref.load %a[%398, %k0_right] : memref<?x?xf32>
            %457 = vector.broadcast %456 : f32 to vector<8xf32>
            %458 = memref.load %a[%396, %k0_right] : memref<?x?xf32>
            %459 = vector.broadcast %458 : f32 to vector<8xf32>
            %460 = memref.load %a[%394, %k0_right] : memref<?x?xf32>
            %461 = vector.broadcast %460 : f32 to vector<8xf32>
            %462 = memref.load %a[%392, %k0_right] : memref<?x?xf32>
            %463 = vector.broadcast %462 : f32 to vector<8xf32>
            %464 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
            %465 = vector.maskedload %b_copy_3[%464, %c0], %373, %0 : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %466 = arith.mulf %449, %465 fastmath<reassoc,contract> : vector<8xf32>
            %467 = arith.mulf %451, %465 fastmath<reassoc,contract> : vector<8xf32>
            %468 = arith.mulf %453, %465 fastmath<reassoc,contract> : vector<8xf32>
            %469 = arith.mulf %455, %465 fastmath<reassoc,contract> : vector<8xf32>
            %470 = arith.mulf %457, %465 fastmath<reassoc,contract> : vector<8xf32>
            %471 = arith.mulf %459, %465 fastmath<reassoc,contract> : vector<8xf32>
            %472 = arith.mulf %461, %465 fastmath<reassoc,contract> : vector<8xf32>
            %473 = arith.mulf %463, %465 fastmath<reassoc,contract> : vector<8xf32>
            %474 = arith.addf %440, %466 fastmath<reassoc,contract> : vector<8xf32>
            %475 = arith.addf %441, %467 fastmath<reassoc,contract> : vector<8xf32>
            %476 = arith.addf %442, %468 fastmath<reassoc,contract> : vector<8xf32>
            %477 = arith.addf %443, %469 fastmath<reassoc,contract> : vector<8xf32>
            %478 = arith.addf %444, %470 fastmath<reassoc,contract> : vector<8xf32>
            %479 = arith.addf %445, %471 fastmath<reassoc,contract> : vector<8xf32>
            %480 = arith.addf %446, %472 fastmath<reassoc,contract> : vector<8xf32>
            %481 = arith.addf %447, %473 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %474, %475, %476, %477, %478, %479, %480, %481 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %482 = arith.subi %430, %4 overflow<nsw> : index
          %483 = arith.cmpi sge, %482, %c0 : index
          scf.if %483 {
            %484 = vector.maskedload %bias[%j_right_panel], %373, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %485 = arith.addf %432, %484 : vector<8xf32>
            %486 = arith.addf %433, %484 : vector<8xf32>
            %487 = arith.addf %434, %484 : vector<8xf32>
            %488 = arith.addf %435, %484 : vector<8xf32>
            %489 = arith.addf %436, %484 : vector<8xf32>
            %490 = arith.addf %437, %484 : vector<8xf32>
            %491 = arith.addf %438, %484 : vector<8xf32>
            %492 = arith.addf %439, %484 : vector<8xf32>
            %493 = arith.cmpi slt, %c0, %389 : index
            %494 = arith.cmpi slt, %c1, %389 : index
            %495 = arith.cmpi slt, %c2, %389 : index
            %496 = arith.cmpi slt, %c3, %389 : index
            %497 = arith.cmpi slt, %c4, %389 : index
            %498 = arith.cmpi slt, %c5, %389 : index
            %499 = arith.cmpi slt, %c6, %389 : index
            %500 = arith.cmpi slt, %c7, %389 : index
            vector.maskedstore %out_1[%i_right_tile, %j_right_panel], %373, %485 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%404, %j_right_panel], %373, %486 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%402, %j_right_panel], %373, %487 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%400, %j_right_panel], %373, %488 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%398, %j_right_panel], %373, %489 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%396, %j_right_panel], %373, %490 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%394, %j_right_panel], %373, %491 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%392, %j_right_panel], %373, %492 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            %501 = arith.cmpi slt, %c0, %389 : index
            %502 = arith.cmpi slt, %c1, %389 : index
            %503 = arith.cmpi slt, %c2, %389 : index
            %504 = arith.cmpi slt, %c3, %389 : index
            %505 = arith.cmpi slt, %c4, %389 : index
            %506 = arith.cmpi slt, %c5, %389 : index
            %507 = arith.cmpi slt, %c6, %389 : index
            %508 = arith.cmpi slt, %c7, %389 : index
            vector.maskedstore %out_1[%i_right_tile, %j_right_panel], %373, %432 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%404, %j_right_panel], %373, %433 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%402, %j_right_panel], %373, %434 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%400, %j_right_panel], %373, %435 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%398, %j_right_panel], %373, %436 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%396, %j_right_panel], %373, %437 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%394, %j_right_panel], %373, %438 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%392, %j_right_panel], %373, %439 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
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
    %3 = llvm.mlir.constant(5) : i64
    %4 = llvm.mlir.constant(6) : i64
    %5 = llvm.mlir.constant(-6) : i64
    %6 = llvm.mlir.constant(3) : i64
    %7 = llvm.mlir.constant(0) : i64
    %8 = llvm.mlir.constant(8192) : i64
    %9 = llvm.mlir.constant(8) : i64
    %10 = llvm.mlir.constant(-1) : i64
    %11 = llvm.mlir.constant(2) : i64
    %12 = llvm.mlir.constant(16384) : i64
    %13 = llvm.mlir.constant(15) : i64
    %14 = llvm.mlir.constant(7) : i64
    %15 = llvm.mlir.constant(31) : i64
    %16 = llvm.mlir.constant(96) : i64
    %17 = llvm.mlir.constant(1024) : i64
    %18 = llvm.mlir.constant(8191) : i64
    %19 = llvm.mlir.constant(13) : i64
    %20 = llvm.mlir.constant(50) : i64
    %21 = llvm.mlir.constant(54) : i64
    %22 = llvm.mlir.constant(48) : i64
    %23 = llvm.mlir.constant(36) : i64
    %24 = llvm.mlir.constant(40) : i64
    %25 = llvm.mlir.constant(34) : i64
    %26 = llvm.mlir.constant(21) : i64
    %27 = llvm.mlir.constant(32768) : i64
    %28 = llvm.mlir.constant(112) : i64
    %29 = llvm.alloca %28 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %30 = llvm.mlir.constant(24) : i64
    %31 = llvm.mlir.constant(32) : i64
    %32 = llvm.mlir.constant(56) : i64
    %33 = llvm.mlir.constant(64) : i64
    %34 = llvm.mlir.constant(72) : i64
    %35 = llvm.mlir.constant(80) : i64
    %36 = llvm.mlir.constant(88) : i64
    %37 = llvm.mlir.constant(104) : i64
    %38 = llvm.mlir.constant(0 : i32) : i32
    %39 = llvm.mlir.constant(true) : i1
    %40 = llvm.mlir.constant(1 : i32) : i32
    %41 = llvm.mlir.constant(-64) : i64
    %42 = llvm.mlir.constant(3 : i32) : i32
    %43 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %44 = llvm.mlir.constant(dense<true> : vector<8xi1>) : vector<8xi1>
    %45 = llvm.mlir.constant(dense<false> : vector<8xi1>) : vector<8xi1>
    %46 = llvm.ashr %b_stride0, %1 : i64
    %47 = llvm.mul %46, %0 overflow<nsw> : i64
    %48 = llvm.intr.smax(%a_stride0, %2) : (i64, i64) -> i64
    %49 = llvm.add %a_size0, %3 overflow<nsw> : i64
    %50 = llvm.sdiv %49, %4 : i64
    %51 = llvm.srem %49, %4 : i64
    %52 = llvm.icmp "ne" %51, %7 : i64
    %53 = llvm.xor %51, %4 : i64
    %54 = llvm.icmp "slt" %53, %7 : i64
    %55 = llvm.and %52, %54 : i1
    %56 = llvm.add %50, %10 : i64
    %57 = llvm.select %55, %56, %50 : i1, i64
    %58 = llvm.mul %57, %5 overflow<nsw> : i64
    %59 = llvm.add %a_size0, %6 overflow<nsw> : i64
    %60 = llvm.sdiv %59, %4 : i64
    %61 = llvm.srem %59, %4 : i64
    %62 = llvm.icmp "ne" %61, %7 : i64
    %63 = llvm.xor %61, %4 : i64
    %64 = llvm.icmp "slt" %63, %7 : i64
    %65 = llvm.and %62, %64 : i1
    %66 = llvm.add %60, %10 : i64
    %67 = llvm.select %65, %66, %60 : i1, i64
    %68 = llvm.mul %67, %4 overflow<nsw> : i64
    %69 = llvm.add %58, %68 overflow<nsw> : i64
    %70 = llvm.add %a_size0, %2 overflow<nsw> : i64
    %71 = llvm.sdiv %70, %4 : i64
    %72 = llvm.srem %70, %4 : i64
    %73 = llvm.icmp "ne" %72, %7 : i64
    %74 = llvm.xor %72, %4 : i64
    %75 = llvm.icmp "slt" %74, %7 : i64
    %76 = llvm.and %73, %75 : i1
    %77 = llvm.add %71, %10 : i64
    %78 = llvm.select %76, %77, %71 : i1, i64
    %79 = llvm.mul %78, %4 overflow<nsw> : i64
    %80 = llvm.add %69, %79 overflow<nsw> : i64
    %81 = llvm.intr.smax(%80, %7) : (i64, i64) -> i64
    %82 = llvm.intr.smin(%81, %a_size0) : (i64, i64) -> i64
    %83 = llvm.intr.smin(%8, %a_stride0) : (i64, i64) -> i64
    %84 = llvm.icmp "sgt" %83, %13 : i64
    %85 = llvm.icmp "sgt" %a_size0, %15 : i64
    %86 = llvm.and %84, %85 : i1
    %87 = llvm.icmp "sgt" %a_size0, %16 : i64
    %88 = llvm.urem %b_stride0, %17 : i64
    %89 = llvm.icmp "eq" %88, %7 : i64
    %90 = llvm.or %87, %89 : i1
    %91 = llvm.and %86, %90 : i1
    %92 = llvm.select %91, %83, %7 : i1, i64
    %93 = llvm.intr.smax(%47, %7) : (i64, i64) -> i64
    %94 = llvm.add %93, %13 : i64
    %95 = llvm.udiv %94, %0 : i64
    %96 = llvm.intr.smax(%48, %7) : (i64, i64) -> i64
    %97 = llvm.add %96, %18 : i64
    %98 = llvm.udiv %97, %8 : i64
    %99 = llvm.intr.smin(%8, %a_stride0) : (i64, i64) -> i64
    %100 = llvm.intr.smax(%99, %7) : (i64, i64) -> i64
    %101 = llvm.mul %100, %19 : i64
    %102 = llvm.add %6, %101 : i64
    %103 = llvm.intr.smax(%82, %7) : (i64, i64) -> i64
    %104 = llvm.add %103, %3 : i64
    %105 = llvm.udiv %104, %4 : i64
    %106 = llvm.mul %100, %20 : i64
    %107 = llvm.add %21, %106 : i64
    %108 = llvm.add %107, %22 : i64
    %109 = llvm.add %108, %15 : i64
    %110 = llvm.mul %105, %109 : i64
    %111 = llvm.sub %a_size0, %82 : i64
    %112 = llvm.intr.smax(%111, %7) : (i64, i64) -> i64
    %113 = llvm.add %112, %6 : i64
    %114 = llvm.udiv %113, %1 : i64
    %115 = llvm.mul %100, %23 : i64
    %116 = llvm.add %24, %115 : i64
    %117 = llvm.add %116, %25 : i64
    %118 = llvm.add %117, %26 : i64
    %119 = llvm.mul %114, %118 : i64
    %120 = llvm.add %19, %102 : i64
    %121 = llvm.add %120, %110 : i64
    %122 = llvm.add %121, %119 : i64
    %123 = llvm.mul %98, %122 : i64
    %124 = llvm.add %2, %123 : i64
    %125 = llvm.mul %95, %124 : i64
    %126 = llvm.icmp "sge" %125, %27 : i64
    %127 = llvm.icmp "sgt" %47, %7 : i64
    %128 = llvm.sub %47, %2 overflow<nsw> : i64
    %129 = llvm.sdiv %128, %0 : i64
    %130 = llvm.add %129, %2 overflow<nsw> : i64
    %131 = llvm.select %127, %130, %7 : i1, i64
    llvm.cond_br %126, ^bb1, ^bb2
  ^bb1:
    llvm.store %47, %29 {alignment = 8 : i64} : i64, !llvm.ptr
    %132 = llvm.getelementptr inbounds %29[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %48, %132 {alignment = 8 : i64} : i64, !llvm.ptr
    %133 = llvm.getelementptr inbounds %29[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %92, %133 {alignment = 8 : i64} : i64, !llvm.ptr
    %134 = llvm.getelementptr inbounds %29[%30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %91, %134 {alignment = 8 : i64} : i1, !llvm.ptr
    %135 = llvm.getelementptr inbounds %29[%31] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride0, %135 {alignment = 8 : i64} : i64, !llvm.ptr
    %136 = llvm.getelementptr inbounds %29[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %136 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %137 = llvm.getelementptr inbounds %29[%22] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %137 {alignment = 8 : i64} : i64, !llvm.ptr
    %138 = llvm.getelementptr inbounds %29[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride0, %138 {alignment = 8 : i64} : i64, !llvm.ptr
    %139 = llvm.getelementptr inbounds %29[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %82, %139 {alignment = 8 : i64} : i64, !llvm.ptr
    %140 = llvm.getelementptr inbounds %29[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out, %140 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %141 = llvm.getelementptr inbounds %29[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %141 {alignment = 8 : i64} : i64, !llvm.ptr
    %142 = llvm.getelementptr inbounds %29[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %142 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %143 = llvm.getelementptr inbounds %29[%16] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %bias, %143 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %144 = llvm.getelementptr inbounds %29[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %bias_size0, %144 {alignment = 8 : i64} : i64, !llvm.ptr
    %145 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %146 = llvm.call @stepwell_parallel_for(%145, %29, %131, %7) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%146 : i32)
  ^bb2:
    %147 = llvm.call @program.parallel0(%7, %131, %47, %48, %92, %91, %a_stride0, %b, %b_size0, %b_stride0, %82, %out, %a_size0, %a, %bias, %bias_size0) : (i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, i64) -> i32
    llvm.br ^bb3(%147 : i32)
  ^bb3(%148: i32):
    %149 = llvm.icmp "eq" %148, %38 : i32
    llvm.cond_br %149, ^bb4, ^bb26(%148 : i32)
  ^bb4:
    %150 = llvm.intr.smin(%12, %a_stride0) : (i64, i64) -> i64
    %151 = llvm.and %b_stride0, %13 : i64
    %152 = llvm.intr.smin(%9, %151) : (i64, i64) -> i64
    %153 = llvm.intr.smax(%152, %7) : (i64, i64) -> i64
    %154 = llvm.icmp "sgt" %150, %13 : i64
    %155 = llvm.and %154, %87 : i1
    %156 = llvm.select %155, %150, %7 : i1, i64
    %157 = llvm.select %155, %153, %7 : i1, i64
    %158 = llvm.icmp "slt" %47, %b_stride0 : i64
    llvm.cond_br %158, ^bb5(%47 : i64), ^bb25
  ^bb5(%j_right_panel: i64):
    %159 = llvm.sub %b_stride0, %j_right_panel overflow<nsw> : i64
    %160 = llvm.intr.smin(%9, %159) : (i64, i64) -> i64
    %161 = llvm.intr.smax(%160, %7) : (i64, i64) -> i64
    %162 = llvm.add %j_right_panel, %9 overflow<nsw> : i64
    %163 = llvm.sub %162, %j_right_panel overflow<nsw> : i64
    %164 = llvm.intr.smin(%163, %159) : (i64, i64) -> i64
    %165 = llvm.intr.smin(%164, %9) : (i64, i64) -> i64
    %166 = llvm.intr.smax(%165, %7) : (i64, i64) -> i64
    %167 = llvm.trunc %166 : i64 to i32
    %168 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %169 = llvm.mlir.poison : vector<8xi32>
    %170 = llvm.insertelement %167, %169[%7 : i64] : vector<8xi32>
    %171 = llvm.shufflevector %170, %169 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %172 = llvm.icmp "slt" %168, %171 : vector<8xi32>
    %173 = llvm.icmp "slt" %7, %48 : i64
    llvm.cond_br %173, ^bb6(%7 : i64), ^bb24
  ^bb6(%k0_right_piece: i64):
    %174 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1, %156) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %175 = llvm.extractvalue %174[0] : !llvm.struct<(i64, i1)>
    %176 = llvm.extractvalue %174[1] : !llvm.struct<(i64, i1)>
    %177 = llvm.xor %176, %39 : i1
    llvm.cond_br %177, ^bb7, ^bb26(%40 : i32)
  ^bb7:
    %178 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%175, %157) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %179 = llvm.extractvalue %178[0] : !llvm.struct<(i64, i1)>
    %180 = llvm.extractvalue %178[1] : !llvm.struct<(i64, i1)>
    %181 = llvm.xor %180, %39 : i1
    llvm.cond_br %181, ^bb8, ^bb26(%40 : i32)
  ^bb8:
    %182 = llvm.add %179, %33 overflow<nsw> : i64
    %183 = llvm.and %182, %41 : i64
    %b_copy = llvm.call @aligned_alloc(%33, %183) : (i64, i64) -> !llvm.ptr
    %184 = llvm.mlir.zero : !llvm.ptr
    %185 = llvm.icmp "ne" %b_copy, %184 : !llvm.ptr
    llvm.cond_br %185, ^bb9, ^bb26(%40 : i32)
  ^bb9:
    llvm.cond_br %155, ^bb10, ^bb13
  ^bb10:
    %186 = llvm.add %k0_right_piece, %12 overflow<nsw> : i64
    %187 = llvm.intr.smin(%186, %a_stride0) : (i64, i64) -> i64
    %188 = llvm.icmp "slt" %k0_right_piece, %187 : i64
    llvm.cond_br %188, ^bb11(%k0_right_piece : i64), ^bb12
  ^bb11(%k0_right_copy: i64):
    %189 = llvm.add %k0_right_copy, %9 overflow<nsw> : i64
    %190 = llvm.mul %189, %b_stride0 overflow<nsw> : i64
    %191 = llvm.add %190, %j_right_panel overflow<nsw> : i64
    %192 = llvm.getelementptr %b[%191] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%192, %38, %42, %40) : (!llvm.ptr, i32, i32, i32) -> ()
    %193 = llvm.mul %k0_right_copy, %b_stride0 overflow<nsw> : i64
    %194 = llvm.add %193, %j_right_panel overflow<nsw> : i64
    %195 = llvm.getelementptr inbounds %b[%194] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %196 = llvm.intr.masked.load %195, %172, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %197 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %198 = llvm.mul %197, %157 overflow<nsw> : i64
    %199 = llvm.getelementptr inbounds %b_copy[%198] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %196, %199, %172 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %200 = llvm.add %k0_right_copy, %2 overflow<nsw> : i64
    %201 = llvm.icmp "slt" %200, %187 : i64
    llvm.cond_br %201, ^bb11(%200 : i64), ^bb12
  ^bb12:
    llvm.br ^bb13
  ^bb13:
    %202 = llvm.sub %a_stride0, %k0_right_piece overflow<nsw> : i64
    %203 = llvm.intr.smin(%12, %202) : (i64, i64) -> i64
    %204 = llvm.intr.smax(%203, %7) : (i64, i64) -> i64
    %205 = llvm.select %155, %7, %204 : i1, i64
    %206 = llvm.mul %k0_right_piece, %b_stride0 overflow<nsw> : i64
    %207 = llvm.add %206, %j_right_panel overflow<nsw> : i64
    %208 = llvm.getelementptr inbounds %b[%207] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %209 = llvm.select %155, %b_copy, %208 : i1, !llvm.ptr
    %210 = llvm.select %155, %156, %205 : i1, i64
    %211 = llvm.select %155, %157, %161 : i1, i64
    %212 = llvm.select %155, %157, %b_stride0 : i1, i64
    %213 = llvm.icmp "slt" %7, %a_size0 : i64
    llvm.cond_br %213, ^bb14(%7 : i64), ^bb23
  ^bb14(%i_right_tile: i64):
    %214 = llvm.add %i_right_tile, %9 overflow<nsw> : i64
    %215 = llvm.sub %214, %i_right_tile overflow<nsw> : i64
    %216 = llvm.sub %a_size0, %i_right_tile overflow<nsw> : i64
    %217 = llvm.intr.smin(%215, %216) : (i64, i64) -> i64
    %218 = llvm.add %217, %10 overflow<nsw> : i64
    %219 = llvm.intr.smin(%218, %14) : (i64, i64) -> i64
    %220 = llvm.add %i_right_tile, %219 : i64
    %221 = llvm.intr.smin(%218, %4) : (i64, i64) -> i64
    %222 = llvm.add %i_right_tile, %221 : i64
    %223 = llvm.intr.smin(%218, %3) : (i64, i64) -> i64
    %224 = llvm.add %i_right_tile, %223 : i64
    %225 = llvm.intr.smin(%218, %1) : (i64, i64) -> i64
    %226 = llvm.add %i_right_tile, %225 : i64
    %227 = llvm.intr.smin(%218, %6) : (i64, i64) -> i64
    %228 = llvm.add %i_right_tile, %227 : i64
    %229 = llvm.intr.smin(%218, %11) : (i64, i64) -> i64
    %230 = llvm.add %i_right_tile, %229 : i64
    %231 = llvm.intr.smin(%218, %2) : (i64, i64) -> i64
    %232 = llvm.add %i_right_tile, %231 : i64
    %233 = llvm.icmp "eq" %k0_right_piece, %7 : i64
    llvm.cond_br %233, ^bb15, ^bb16
  ^bb15:
    llvm.br ^bb17(%43, %43, %43, %43, %43, %43, %43, %43 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb16:
    %234 = llvm.icmp "slt" %7, %217 : i64
    %235 = llvm.icmp "slt" %2, %217 : i64
    %236 = llvm.icmp "slt" %11, %217 : i64
    %237 = llvm.icmp "slt" %6, %217 : i64
    %238 = llvm.icmp "slt" %1, %217 : i64
    %239 = llvm.icmp "slt" %3, %217 : i64
    %240 = llvm.icmp "slt" %4, %217 : i64
    %241 = llvm.icmp "slt" %14, %217 : i64
    %242 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %243 = llvm.add %242, %j_right_panel overflow<nsw> : i64
    %244 = llvm.getelementptr inbounds %out[%243] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %245 = llvm.intr.masked.load %244, %172, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %246 = llvm.mul %232, %b_stride0 overflow<nsw> : i64
    %247 = llvm.add %246, %j_right_panel overflow<nsw> : i64
    %248 = llvm.getelementptr inbounds %out[%247] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %249 = llvm.intr.masked.load %248, %172, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %250 = llvm.mul %230, %b_stride0 overflow<nsw> : i64
    %251 = llvm.add %250, %j_right_panel overflow<nsw> : i64
    %252 = llvm.getelementptr inbounds %out[%251] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %253 = llvm.intr.masked.load %252, %172, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %254 = llvm.mul %228, %b_stride0 overflow<nsw> : i64
    %255 = llvm.add %254, %j_right_panel overflow<nsw> : i64
    %256 = llvm.getelementptr inbounds %out[%255] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %257 = llvm.intr.masked.load %256, %172, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %258 = llvm.mul %226, %b_stride0 overflow<nsw> : i64
    %259 = llvm.add %258, %j_right_panel overflow<nsw> : i64
    %260 = llvm.getelementptr inbounds %out[%259] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %261 = llvm.intr.masked.load %260, %172, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %262 = llvm.mul %224, %b_stride0 overflow<nsw> : i64
    %263 = llvm.add %262, %j_right_panel overflow<nsw> : i64
    %264 = llvm.getelementptr inbounds %out[%263] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %265 = llvm.intr.masked.load %264, %172, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %266 = llvm.mul %222, %b_stride0 overflow<nsw> : i64
    %267 = llvm.add %266, %j_right_panel overflow<nsw> : i64
    %268 = llvm.getelementptr inbounds %out[%267] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %269 = llvm.intr.masked.load %268, %172, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %270 = llvm.mul %220, %b_stride0 overflow<nsw> : i64
    %271 = llvm.add %270, %j_right_panel overflow<nsw> : i64
    %272 = llvm.getelementptr inbounds %out[%271] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %273 = llvm.intr.masked.load %272, %172, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb17(%245, %249, %253, %257, %261, %265, %269, %273 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb17(%274: vector<8xf32>, %275: vector<8xf32>, %276: vector<8xf32>, %277: vector<8xf32>, %278: vector<8xf32>, %279: vector<8xf32>, %280: vector<8xf32>, %281: vector<8xf32>):
    %282 = llvm.add %k0_right_piece, %12 overflow<nsw> : i64
    %283 = llvm.intr.smin(%282, %a_stride0) : (i64, i64) -> i64
    %284 = llvm.icmp "slt" %k0_right_piece, %283 : i64
    llvm.cond_br %284, ^bb18(%k0_right_piece, %274, %275, %276, %277, %278, %279, %280, %281 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb19(%274, %275, %276, %277, %278, %279, %280, %281 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb18(%k0_right: i64, %285: vector<8xf32>, %286: vector<8xf32>, %287: vector<8xf32>, %288: vector<8xf32>, %289: vector<8xf32>, %290: vector<8xf32>, %291: vector<8xf32>, %292: vector<8xf32>):
    %293 = llvm.mul %i_right_tile, %a_stride0 overflow<nsw> : i64
    %294 = llvm.add %293, %k0_right overflow<nsw> : i64
    %295 = llvm.getelementptr inbounds %a[%294] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %296 = llvm.load %295 {alignment = 4 : i64} : !llvm.ptr -> f32
    %297 = llvm.mlir.poison : vector<8xf32>
    %298 = llvm.insertelement %296, %297[%7 : i64] : vector<8xf32>
    %299 = llvm.shufflevector %298, %297 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %300 = llvm.mul %232, %a_stride0 overflow<nsw> : i64
    %301 = llvm.add %300, %k0_right overflow<nsw> : i64
    %302 = llvm.getelementptr inbounds %a[%301] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %303 = llvm.load %302 {alignment = 4 : i64} : !llvm.ptr -> f32
    %304 = llvm.mlir.poison : vector<8xf32>
    %305 = llvm.insertelement %303, %304[%7 : i64] : vector<8xf32>
    %306 = llvm.shufflevector %305, %304 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %307 = llvm.mul %230, %a_stride0 overflow<nsw> : i64
    %308 = llvm.add %307, %k0_right overflow<nsw> : i64
    %309 = llvm.getelementptr inbounds %a[%308] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %310 = llvm.load %309 {alignment = 4 : i64} : !llvm.ptr -> f32
    %311 = llvm.mlir.poison : vector<8xf32>
    %312 = llvm.insertelement %310, %311[%7 : i64] : vector<8xf32>
    %313 = llvm.shufflevector %312, %311 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %314 = llvm.mul %228, %a_stride0 overflow<nsw> : i64
    %315 = llvm.add %314, %k0_right overflow<nsw> : i64
    %316 = llvm.getelementptr inbounds %a[%315] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %317 = llvm.load %316 {alignment = 4 : i64} : !llvm.ptr -> f32
    %318 = llvm.mlir.poison : vector<8xf32>
    %319 = llvm.insertelement %317, %318[%7 : i64] : vector<8xf32>
    %320 = llvm.shufflevector %319, %318 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %321 = llvm.mul %226, %a_stride0 overflow<nsw> : i64
    %322 = llvm.add %321, %k0_right overflow<nsw> : i64
    %323 = llvm.getelementptr inbounds %a[%322] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %324 = llvm.load %323 {alignment = 4 : i64} : !llvm.ptr -> f32
    %325 = llvm.mlir.poison : vector<8xf32>
    %326 = llvm.insertelement %324, %325[%7 : i64] : vector<8xf32>
    %327 = llvm.shufflevector %326, %325 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %328 = llvm.mul %224, %a_stride0 overflow<nsw> : i64
    %329 = llvm.add %328, %k0_right overflow<nsw> : i64
    %330 = llvm.getelementptr inbounds %a[%329] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %331 = llvm.load %330 {alignment = 4 : i64} : !llvm.ptr -> f32
    %332 = llvm.mlir.poison : vector<8xf32>
    %333 = llvm.insertelement %331, %332[%7 : i64] : vector<8xf32>
    %334 = llvm.shufflevector %333, %332 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %335 = llvm.mul %222, %a_stride0 overflow<nsw> : i64
    %336 = llvm.add %335, %k0_right overflow<nsw> : i64
    %337 = llvm.getelementptr inbounds %a[%336] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %338 = llvm.load %337 {alignment = 4 : i64} : !llvm.ptr -> f32
    %339 = llvm.mlir.poison : vector<8xf32>
    %340 = llvm.insertelement %338, %339[%7 : i64] : vector<8xf32>
    %341 = llvm.shufflevector %340, %339 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %342 = llvm.mul %220, %a_stride0 overflow<nsw> : i64
    %343 = llvm.add %342, %k0_right overflow<nsw> : i64
    %344 = llvm.getelementptr inbounds %a[%343] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %345 = llvm.load %344 {alignment = 4 : i64} : !llvm.ptr -> f32
    %346 = llvm.mlir.poison : vector<8xf32>
    %347 = llvm.insertelement %345, %346[%7 : i64] : vector<8xf32>
    %348 = llvm.shufflevector %347, %346 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %349 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %350 = llvm.mul %349, %212 overflow<nsw> : i64
    %351 = llvm.getelementptr inbounds %209[%350] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %352 = llvm.intr.masked.load %351, %172, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %353 = llvm.fmul %299, %352 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %354 = llvm.fmul %306, %352 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %355 = llvm.fmul %313, %352 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %356 = llvm.fmul %320, %352 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %357 = llvm.fmul %327, %352 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %358 = llvm.fmul %334, %352 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %359 = llvm.fmul %341, %352 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %360 = llvm.fmul %348, %352 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %361 = llvm.fadd %285, %353 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %362 = llvm.fadd %286, %354 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %363 = llvm.fadd %287, %355 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %364 = llvm.fadd %288, %356 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %365 = llvm.fadd %289, %357 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %366 = llvm.fadd %290, %358 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %367 = llvm.fadd %291, %359 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %368 = llvm.fadd %292, %360 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %369 = llvm.add %k0_right, %2 overflow<nsw> : i64
    %370 = llvm.icmp "slt" %369, %283 : i64
    llvm.cond_br %370, ^bb18(%369, %361, %362, %363, %364, %365, %366, %367, %368 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb19(%361, %362, %363, %364, %365, %366, %367, %368 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb19(%371: vector<8xf32>, %372: vector<8xf32>, %373: vector<8xf32>, %374: vector<8xf32>, %375: vector<8xf32>, %376: vector<8xf32>, %377: vector<8xf32>, %378: vector<8xf32>):
    %379 = llvm.sub %282, %a_stride0 overflow<nsw> : i64
    %380 = llvm.icmp "sge" %379, %7 : i64
    llvm.cond_br %380, ^bb20, ^bb21
  ^bb20:
    %381 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %382 = llvm.intr.masked.load %381, %172, %43 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %383 = llvm.fadd %371, %382 : vector<8xf32>
    %384 = llvm.fadd %372, %382 : vector<8xf32>
    %385 = llvm.fadd %373, %382 : vector<8xf32>
    %386 = llvm.fadd %374, %382 : vector<8xf32>
    %387 = llvm.fadd %375, %382 : vector<8xf32>
    %388 = llvm.fadd %376, %382 : vector<8xf32>
    %389 = llvm.fadd %377, %382 : vector<8xf32>
    %390 = llvm.fadd %378, %382 : vector<8xf32>
    %391 = llvm.icmp "slt" %7, %217 : i64
    %392 = llvm.icmp "slt" %2, %217 : i64
    %393 = llvm.icmp "slt" %11, %217 : i64
    %394 = llvm.icmp "slt" %6, %217 : i64
    %395 = llvm.icmp "slt" %1, %217 : i64
    %396 = llvm.icmp "slt" %3, %217 : i64
    %397 = llvm.icmp "slt" %4, %217 : i64
    %398 = llvm.icmp "slt" %14, %217 : i64
    %399 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %400 = llvm.add %399, %j_right_panel overflow<nsw> : i64
    %401 = llvm.getelementptr inbounds %out[%400] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %383, %401, %172 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %402 = llvm.mul %232, %b_stride0 overflow<nsw> : i64
    %403 = llvm.add %402, %j_right_panel overflow<nsw> : i64
    %404 = llvm.getelementptr inbounds %out[%403] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %384, %404, %172 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %405 = llvm.mul %230, %b_stride0 overflow<nsw> : i64
    %406 = llvm.add %405, %j_right_panel overflow<nsw> : i64
    %407 = llvm.getelementptr inbounds %out[%406] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %385, %407, %172 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %408 = llvm.mul %228, %b_stride0 overflow<nsw> : i64
    %409 = llvm.add %408, %j_right_panel overflow<nsw> : i64
    %410 = llvm.getelementptr inbounds %out[%409] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %386, %410, %172 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %411 = llvm.mul %226, %b_stride0 overflow<nsw> : i64
    %412 = llvm.add %411, %j_right_panel overflow<nsw> : i64
    %413 = llvm.getelementptr inbounds %out[%412] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %387, %413, %172 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %414 = llvm.mul %224, %b_stride0 overflow<nsw> : i64
    %415 = llvm.add %414, %j_right_panel overflow<nsw> : i64
    %416 = llvm.getelementptr inbounds %out[%415] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %388, %416, %172 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %417 = llvm.mul %222, %b_stride0 overflow<nsw> : i64
    %418 = llvm.add %417, %j_right_panel overflow<nsw> : i64
    %419 = llvm.getelementptr inbounds %out[%418] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %389, %419, %172 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %420 = llvm.mul %220, %b_stride0 overflow<nsw> : i64
    %421 = llvm.add %420, %j_right_panel overflow<nsw> : i64
    %422 = llvm.getelementptr inbounds %out[%421] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %390, %422, %172 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb22
  ^bb21:
    %423 = llvm.icmp "slt" %7, %217 : i64
    %424 = llvm.icmp "slt" %2, %217 : i64
    %425 = llvm.icmp "slt" %11, %217 : i64
    %426 = llvm.icmp "slt" %6, %217 : i64
    %427 = llvm.icmp "slt" %1, %217 : i64
    %428 = llvm.icmp "slt" %3, %217 : i64
    %429 = llvm.icmp "slt" %4, %217 : i64
    %430 = llvm.icmp "slt" %14, %217 : i64
    %431 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %432 = llvm.add %431, %j_right_panel overflow<nsw> : i64
    %433 = llvm.getelementptr inbounds %out[%432] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %371, %433, %172 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %434 = llvm.mul %232, %b_stride0 overflow<nsw> : i64
    %435 = llvm.add %434, %j_right_panel overflow<nsw> : i64
    %436 = llvm.getelementptr inbounds %out[%435] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %372, %436, %172 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %437 = llvm.mul %230, %b_stride0 overflow<nsw> : i64
    %438 = llvm.add %437, %j_right_panel overflow<nsw> : i64
    %439 = llvm.getelementptr inbounds %out[%438] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %373, %439, %172 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %440 = llvm.mul %228, %b_stride0 overflow<nsw> : i64
    %441 = llvm.add %440, %j_right_panel overflow<nsw> : i64
    %442 = llvm.getelementptr inbounds %out[%441] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %374, %442, %172 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %443 = llvm.mul %226, %b_stride0 overflow<nsw> : i64
    %444 = llvm.add %443, %j_right_panel overflow<nsw> : i64
    %445 = llvm.getelementptr inbounds %out[%444] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %375, %445, %172 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %446 = llvm.mul %224, %b_stride0 overflow<nsw> : i64
    %447 = llvm.add %446, %j_right_panel overflow<nsw> : i64
    %448 = llvm.getelementptr inbounds %out[%447] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %376, %448, %172 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %449 = llvm.mul %222, %b_stride0 overflow<nsw> : i64
    %450 = llvm.add %449, %j_right_panel overflow<nsw> : i64
    %451 = llvm.getelementptr inbounds %out[%450] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %377, %451, %172 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %452 = llvm.mul %220, %b_stride0 overflow<nsw> : i64
    %453 = llvm.add %452, %j_right_panel overflow<nsw> : i64
    %454 = llvm.getelementptr inbounds %out[%453] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %378, %454, %172 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb22
  ^bb22:
    %455 = llvm.add %i_right_tile, %9 overflow<nsw> : i64
    %456 = llvm.icmp "slt" %455, %a_size0 : i64
    llvm.cond_br %456, ^bb14(%455 : i64), ^bb23
  ^bb23:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %457 = llvm.add %k0_right_piece, %12 overflow<nsw> : i64
    %458 = llvm.icmp "slt" %457, %48 : i64
    llvm.cond_br %458, ^bb6(%457 : i64), ^bb24
  ^bb24:
    %459 = llvm.add %j_right_panel, %9 overflow<nsw> : i64
    %460 = llvm.icmp "slt" %459, %b_stride0 : i64
    llvm.cond_br %460, ^bb5(%459 : i64), ^bb25
  ^bb25:
    llvm.return %38 : i32
  ^bb26(%461: i32):
    llvm.return %461 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %462: i64, %463: i64, %464: i64, %465: i1, %a_stride0_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %b_stride0_1: i64, %466: i64, %out_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %a_size0_1: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %bias_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %bias_size0_1: i64) -> i32 attributes {no_unwind, no_inline} {
    %467 = llvm.mlir.constant(0) : i64
    %468 = llvm.mlir.constant(16) : i64
    %469 = llvm.mlir.constant(8192) : i64
    %470 = llvm.mlir.constant(1) : i64
    %471 = llvm.mlir.constant(8) : i64
    %472 = llvm.mlir.constant(6) : i64
    %473 = llvm.mlir.constant(-1) : i64
    %474 = llvm.mlir.constant(5) : i64
    %475 = llvm.mlir.constant(4) : i64
    %476 = llvm.mlir.constant(3) : i64
    %477 = llvm.mlir.constant(2) : i64
    %478 = llvm.mlir.constant(64) : i64
    %479 = llvm.mlir.constant(-64) : i64
    %480 = llvm.mlir.constant(1 : i32) : i32
    %481 = llvm.mlir.constant(0 : i32) : i32
    %482 = llvm.mlir.constant(3 : i32) : i32
    %483 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %484 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %484, ^bb1(%begin : i64), ^bb29
  ^bb1(%485: i64):
    %j_panel = llvm.mul %485, %468 overflow<nsw> : i64
    %486 = llvm.icmp "slt" %467, %463 : i64
    llvm.cond_br %486, ^bb2(%467 : i64), ^bb28
  ^bb2(%k0_piece: i64):
    %487 = llvm.mul %464, %478 overflow<nsw> : i64
    %488 = llvm.add %487, %478 overflow<nsw> : i64
    %489 = llvm.and %488, %479 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%478, %489) : (i64, i64) -> !llvm.ptr
    %490 = llvm.mlir.zero : !llvm.ptr
    %491 = llvm.icmp "ne" %b_copy_1, %490 : !llvm.ptr
    llvm.cond_br %491, ^bb3, ^bb30(%480 : i32)
  ^bb3:
    llvm.cond_br %465, ^bb4, ^bb7
  ^bb4:
    %492 = llvm.add %k0_piece, %469 overflow<nsw> : i64
    %493 = llvm.intr.smin(%492, %a_stride0_1) : (i64, i64) -> i64
    %494 = llvm.icmp "slt" %k0_piece, %493 : i64
    llvm.cond_br %494, ^bb5(%k0_piece : i64), ^bb6
  ^bb5(%k0_copy: i64):
    %495 = llvm.add %k0_copy, %471 overflow<nsw> : i64
    %496 = llvm.mul %495, %b_stride0_1 overflow<nsw> : i64
    %497 = llvm.add %496, %j_panel overflow<nsw> : i64
    %498 = llvm.getelementptr %b_1[%497] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%498, %481, %482, %480) : (!llvm.ptr, i32, i32, i32) -> ()
    %499 = llvm.mul %k0_copy, %b_stride0_1 overflow<nsw> : i64
    %500 = llvm.add %499, %j_panel overflow<nsw> : i64
    %501 = llvm.getelementptr inbounds %b_1[%500] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %502 = llvm.load %501 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %503 = llvm.getelementptr inbounds %501[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %504 = llvm.load %503 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %505 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %506 = llvm.mul %505, %468 overflow<nsw> : i64
    %507 = llvm.getelementptr inbounds %b_copy_1[%506] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %502, %507 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %508 = llvm.add %467, %471 overflow<nsw> : i64
    %509 = llvm.add %506, %508 overflow<nsw> : i64
    %510 = llvm.getelementptr inbounds %b_copy_1[%509] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %504, %510 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %511 = llvm.add %k0_copy, %470 overflow<nsw> : i64
    %512 = llvm.icmp "slt" %511, %493 : i64
    llvm.cond_br %512, ^bb5(%511 : i64), ^bb6
  ^bb6:
    llvm.br ^bb7
  ^bb7:
    %513 = llvm.sub %a_stride0_1, %k0_piece overflow<nsw> : i64
    %514 = llvm.intr.smin(%469, %513) : (i64, i64) -> i64
    %515 = llvm.intr.smax(%514, %467) : (i64, i64) -> i64
    %516 = llvm.select %465, %467, %515 : i1, i64
    %517 = llvm.mul %k0_piece, %b_stride0_1 overflow<nsw> : i64
    %518 = llvm.add %517, %j_panel overflow<nsw> : i64
    %519 = llvm.getelementptr inbounds %b_1[%518] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %520 = llvm.select %465, %b_copy_1, %519 : i1, !llvm.ptr
    %521 = llvm.select %465, %464, %516 : i1, i64
    %522 = llvm.select %465, %468, %b_stride0_1 : i1, i64
    %523 = llvm.icmp "slt" %467, %466 : i64
    llvm.cond_br %523, ^bb8(%467 : i64), ^bb17
  ^bb8(%i_tile: i64):
    %524 = llvm.add %i_tile, %472 overflow<nsw> : i64
    %525 = llvm.sub %524, %i_tile overflow<nsw> : i64
    %526 = llvm.sub %466, %i_tile overflow<nsw> : i64
    %527 = llvm.intr.smin(%525, %526) : (i64, i64) -> i64
    %528 = llvm.add %527, %473 overflow<nsw> : i64
    %529 = llvm.intr.smin(%528, %474) : (i64, i64) -> i64
    %530 = llvm.add %i_tile, %529 : i64
    %531 = llvm.intr.smin(%528, %475) : (i64, i64) -> i64
    %532 = llvm.add %i_tile, %531 : i64
    %533 = llvm.intr.smin(%528, %476) : (i64, i64) -> i64
    %534 = llvm.add %i_tile, %533 : i64
    %535 = llvm.intr.smin(%528, %477) : (i64, i64) -> i64
    %536 = llvm.add %i_tile, %535 : i64
    %537 = llvm.intr.smin(%528, %470) : (i64, i64) -> i64
    %538 = llvm.add %i_tile, %537 : i64
    %539 = llvm.icmp "eq" %k0_piece, %467 : i64
    llvm.cond_br %539, ^bb9, ^bb10
  ^bb9:
    llvm.br ^bb11(%483, %483, %483, %483, %483, %483, %483, %483, %483, %483, %483, %483 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb10:
    %540 = llvm.icmp "slt" %467, %527 : i64
    %541 = llvm.icmp "slt" %470, %527 : i64
    %542 = llvm.icmp "slt" %477, %527 : i64
    %543 = llvm.icmp "slt" %476, %527 : i64
    %544 = llvm.icmp "slt" %475, %527 : i64
    %545 = llvm.icmp "slt" %474, %527 : i64
    %546 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %547 = llvm.add %546, %j_panel overflow<nsw> : i64
    %548 = llvm.getelementptr inbounds %out_1[%547] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %549 = llvm.load %548 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %550 = llvm.getelementptr inbounds %548[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %551 = llvm.load %550 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %552 = llvm.mul %538, %b_stride0_1 overflow<nsw> : i64
    %553 = llvm.add %552, %j_panel overflow<nsw> : i64
    %554 = llvm.getelementptr inbounds %out_1[%553] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %555 = llvm.load %554 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %556 = llvm.getelementptr inbounds %554[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %557 = llvm.load %556 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %558 = llvm.mul %536, %b_stride0_1 overflow<nsw> : i64
    %559 = llvm.add %558, %j_panel overflow<nsw> : i64
    %560 = llvm.getelementptr inbounds %out_1[%559] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %561 = llvm.load %560 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %562 = llvm.getelementptr inbounds %560[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %563 = llvm.load %562 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %564 = llvm.mul %534, %b_stride0_1 overflow<nsw> : i64
    %565 = llvm.add %564, %j_panel overflow<nsw> : i64
    %566 = llvm.getelementptr inbounds %out_1[%565] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %567 = llvm.load %566 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %568 = llvm.getelementptr inbounds %566[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %569 = llvm.load %568 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %570 = llvm.mul %532, %b_stride0_1 overflow<nsw> : i64
    %571 = llvm.add %570, %j_panel overflow<nsw> : i64
    %572 = llvm.getelementptr inbounds %out_1[%571] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %573 = llvm.load %572 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %574 = llvm.getelementptr inbounds %572[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %575 = llvm.load %574 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %576 = llvm.mul %530, %b_stride0_1 overflow<nsw> : i64
    %577 = llvm.add %576, %j_panel overflow<nsw> : i64
    %578 = llvm.getelementptr inbounds %out_1[%577] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %579 = llvm.load %578 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %580 = llvm.getelementptr inbounds %578[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %581 = llvm.load %580 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb11(%549, %551, %555, %557, %561, %563, %567, %569, %573, %575, %579, %581 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb11(%582: vector<8xf32>, %583: vector<8xf32>, %584: vector<8xf32>, %585: vector<8xf32>, %586: vector<8xf32>, %587: vector<8xf32>, %588: vector<8xf32>, %589: vector<8xf32>, %590: vector<8xf32>, %591: vector<8xf32>, %592: vector<8xf32>, %593: vector<8xf32>):
    %594 = llvm.add %k0_piece, %469 overflow<nsw> : i64
    %595 = llvm.intr.smin(%594, %a_stride0_1) : (i64, i64) -> i64
    %596 = llvm.icmp "slt" %k0_piece, %595 : i64
    llvm.cond_br %596, ^bb12(%k0_piece, %582, %583, %584, %585, %586, %587, %588, %589, %590, %591, %592, %593 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb13(%582, %583, %584, %585, %586, %587, %588, %589, %590, %591, %592, %593 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb12(%k0: i64, %597: vector<8xf32>, %598: vector<8xf32>, %599: vector<8xf32>, %600: vector<8xf32>, %601: vector<8xf32>, %602: vector<8xf32>, %603: vector<8xf32>, %604: vector<8xf32>, %605: vector<8xf32>, %606: vector<8xf32>, %607: vector<8xf32>, %608: vector<8xf32>):
    %609 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %610 = llvm.add %609, %471 overflow<nsw> : i64
    %611 = llvm.mul %610, %522 overflow<nsw> : i64
    %612 = llvm.getelementptr %520[%611] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%612, %481, %482, %480) : (!llvm.ptr, i32, i32, i32) -> ()
    %613 = llvm.mul %i_tile, %a_stride0_1 overflow<nsw> : i64
    %614 = llvm.add %613, %k0 overflow<nsw> : i64
    %615 = llvm.getelementptr inbounds %a_1[%614] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %616 = llvm.load %615 {alignment = 4 : i64} : !llvm.ptr -> f32
    %617 = llvm.mlir.poison : vector<8xf32>
    %618 = llvm.insertelement %616, %617[%467 : i64] : vector<8xf32>
    %619 = llvm.shufflevector %618, %617 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %620 = llvm.mul %538, %a_stride0_1 overflow<nsw> : i64
    %621 = llvm.add %620, %k0 overflow<nsw> : i64
    %622 = llvm.getelementptr inbounds %a_1[%621] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %623 = llvm.load %622 {alignment = 4 : i64} : !llvm.ptr -> f32
    %624 = llvm.mlir.poison : vector<8xf32>
    %625 = llvm.insertelement %623, %624[%467 : i64] : vector<8xf32>
    %626 = llvm.shufflevector %625, %624 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %627 = llvm.mul %536, %a_stride0_1 overflow<nsw> : i64
    %628 = llvm.add %627, %k0 overflow<nsw> : i64
    %629 = llvm.getelementptr inbounds %a_1[%628] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %630 = llvm.load %629 {alignment = 4 : i64} : !llvm.ptr -> f32
    %631 = llvm.mlir.poison : vector<8xf32>
    %632 = llvm.insertelement %630, %631[%467 : i64] : vector<8xf32>
    %633 = llvm.shufflevector %632, %631 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %634 = llvm.mul %534, %a_stride0_1 overflow<nsw> : i64
    %635 = llvm.add %634, %k0 overflow<nsw> : i64
    %636 = llvm.getelementptr inbounds %a_1[%635] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %637 = llvm.load %636 {alignment = 4 : i64} : !llvm.ptr -> f32
    %638 = llvm.mlir.poison : vector<8xf32>
    %639 = llvm.insertelement %637, %638[%467 : i64] : vector<8xf32>
    %640 = llvm.shufflevector %639, %638 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %641 = llvm.mul %532, %a_stride0_1 overflow<nsw> : i64
    %642 = llvm.add %641, %k0 overflow<nsw> : i64
    %643 = llvm.getelementptr inbounds %a_1[%642] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %644 = llvm.load %643 {alignment = 4 : i64} : !llvm.ptr -> f32
    %645 = llvm.mlir.poison : vector<8xf32>
    %646 = llvm.insertelement %644, %645[%467 : i64] : vector<8xf32>
    %647 = llvm.shufflevector %646, %645 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %648 = llvm.mul %530, %a_stride0_1 overflow<nsw> : i64
    %649 = llvm.add %648, %k0 overflow<nsw> : i64
    %650 = llvm.getelementptr inbounds %a_1[%649] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %651 = llvm.load %650 {alignment = 4 : i64} : !llvm.ptr -> f32
    %652 = llvm.mlir.poison : vector<8xf32>
    %653 = llvm.insertelement %651, %652[%467 : i64] : vector<8xf32>
    %654 = llvm.shufflevector %653, %652 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %655 = llvm.mul %609, %522 overflow<nsw> : i64
    %656 = llvm.getelementptr inbounds %520[%655] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %657 = llvm.load %656 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %658 = llvm.add %467, %471 overflow<nsw> : i64
    %659 = llvm.add %655, %658 overflow<nsw> : i64
    %660 = llvm.getelementptr inbounds %520[%659] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %661 = llvm.load %660 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %662 = llvm.fmul %619, %657 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %663 = llvm.fmul %619, %661 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %664 = llvm.fmul %626, %657 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %665 = llvm.fmul %626, %661 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %666 = llvm.fmul %633, %657 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %667 = llvm.fmul %633, %661 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %668 = llvm.fmul %640, %657 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %669 = llvm.fmul %640, %661 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %670 = llvm.fmul %647, %657 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %671 = llvm.fmul %647, %661 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %672 = llvm.fmul %654, %657 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %673 = llvm.fmul %654, %661 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %674 = llvm.fadd %597, %662 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %675 = llvm.fadd %598, %663 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %676 = llvm.fadd %599, %664 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %677 = llvm.fadd %600, %665 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %678 = llvm.fadd %601, %666 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %679 = llvm.fadd %602, %667 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %680 = llvm.fadd %603, %668 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %681 = llvm.fadd %604, %669 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %682 = llvm.fadd %605, %670 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %683 = llvm.fadd %606, %671 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %684 = llvm.fadd %607, %672 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %685 = llvm.fadd %608, %673 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %686 = llvm.add %k0, %470 overflow<nsw> : i64
    %687 = llvm.icmp "slt" %686, %595 : i64
    llvm.cond_br %687, ^bb12(%686, %674, %675, %676, %677, %678, %679, %680, %681, %682, %683, %684, %685 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb13(%674, %675, %676, %677, %678, %679, %680, %681, %682, %683, %684, %685 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb13(%688: vector<8xf32>, %689: vector<8xf32>, %690: vector<8xf32>, %691: vector<8xf32>, %692: vector<8xf32>, %693: vector<8xf32>, %694: vector<8xf32>, %695: vector<8xf32>, %696: vector<8xf32>, %697: vector<8xf32>, %698: vector<8xf32>, %699: vector<8xf32>):
    %700 = llvm.sub %594, %a_stride0_1 overflow<nsw> : i64
    %701 = llvm.icmp "sge" %700, %467 : i64
    llvm.cond_br %701, ^bb14, ^bb15
  ^bb14:
    %702 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %703 = llvm.load %702 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %704 = llvm.getelementptr inbounds %702[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %705 = llvm.load %704 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %706 = llvm.fadd %688, %703 : vector<8xf32>
    %707 = llvm.fadd %689, %705 : vector<8xf32>
    %708 = llvm.fadd %690, %703 : vector<8xf32>
    %709 = llvm.fadd %691, %705 : vector<8xf32>
    %710 = llvm.fadd %692, %703 : vector<8xf32>
    %711 = llvm.fadd %693, %705 : vector<8xf32>
    %712 = llvm.fadd %694, %703 : vector<8xf32>
    %713 = llvm.fadd %695, %705 : vector<8xf32>
    %714 = llvm.fadd %696, %703 : vector<8xf32>
    %715 = llvm.fadd %697, %705 : vector<8xf32>
    %716 = llvm.fadd %698, %703 : vector<8xf32>
    %717 = llvm.fadd %699, %705 : vector<8xf32>
    %718 = llvm.icmp "slt" %467, %527 : i64
    %719 = llvm.icmp "slt" %470, %527 : i64
    %720 = llvm.icmp "slt" %477, %527 : i64
    %721 = llvm.icmp "slt" %476, %527 : i64
    %722 = llvm.icmp "slt" %475, %527 : i64
    %723 = llvm.icmp "slt" %474, %527 : i64
    %724 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %725 = llvm.add %724, %j_panel overflow<nsw> : i64
    %726 = llvm.getelementptr inbounds %out_1[%725] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %706, %726 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %727 = llvm.getelementptr inbounds %726[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %707, %727 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %728 = llvm.mul %538, %b_stride0_1 overflow<nsw> : i64
    %729 = llvm.add %728, %j_panel overflow<nsw> : i64
    %730 = llvm.getelementptr inbounds %out_1[%729] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %708, %730 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %731 = llvm.getelementptr inbounds %730[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %709, %731 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %732 = llvm.mul %536, %b_stride0_1 overflow<nsw> : i64
    %733 = llvm.add %732, %j_panel overflow<nsw> : i64
    %734 = llvm.getelementptr inbounds %out_1[%733] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %710, %734 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %735 = llvm.getelementptr inbounds %734[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %711, %735 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %736 = llvm.mul %534, %b_stride0_1 overflow<nsw> : i64
    %737 = llvm.add %736, %j_panel overflow<nsw> : i64
    %738 = llvm.getelementptr inbounds %out_1[%737] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %712, %738 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %739 = llvm.getelementptr inbounds %738[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %713, %739 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %740 = llvm.mul %532, %b_stride0_1 overflow<nsw> : i64
    %741 = llvm.add %740, %j_panel overflow<nsw> : i64
    %742 = llvm.getelementptr inbounds %out_1[%741] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %714, %742 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %743 = llvm.getelementptr inbounds %742[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %715, %743 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %744 = llvm.mul %530, %b_stride0_1 overflow<nsw> : i64
    %745 = llvm.add %744, %j_panel overflow<nsw> : i64
    %746 = llvm.getelementptr inbounds %out_1[%745] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %716, %746 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %747 = llvm.getelementptr inbounds %746[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %717, %747 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb16
  ^bb15:
    %748 = llvm.icmp "slt" %467, %527 : i64
    %749 = llvm.icmp "slt" %470, %527 : i64
    %750 = llvm.icmp "slt" %477, %527 : i64
    %751 = llvm.icmp "slt" %476, %527 : i64
    %752 = llvm.icmp "slt" %475, %527 : i64
    %753 = llvm.icmp "slt" %474, %527 : i64
    %754 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %755 = llvm.add %754, %j_panel overflow<nsw> : i64
    %756 = llvm.getelementptr inbounds %out_1[%755] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %688, %756 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %757 = llvm.getelementptr inbounds %756[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %689, %757 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %758 = llvm.mul %538, %b_stride0_1 overflow<nsw> : i64
    %759 = llvm.add %758, %j_panel overflow<nsw> : i64
    %760 = llvm.getelementptr inbounds %out_1[%759] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %690, %760 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %761 = llvm.getelementptr inbounds %760[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %691, %761 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %762 = llvm.mul %536, %b_stride0_1 overflow<nsw> : i64
    %763 = llvm.add %762, %j_panel overflow<nsw> : i64
    %764 = llvm.getelementptr inbounds %out_1[%763] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %692, %764 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %765 = llvm.getelementptr inbounds %764[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %693, %765 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %766 = llvm.mul %534, %b_stride0_1 overflow<nsw> : i64
    %767 = llvm.add %766, %j_panel overflow<nsw> : i64
    %768 = llvm.getelementptr inbounds %out_1[%767] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %694, %768 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %769 = llvm.getelementptr inbounds %768[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %695, %769 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %770 = llvm.mul %532, %b_stride0_1 overflow<nsw> : i64
    %771 = llvm.add %770, %j_panel overflow<nsw> : i64
    %772 = llvm.getelementptr inbounds %out_1[%771] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %696, %772 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %773 = llvm.getelementptr inbounds %772[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %697, %773 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %774 = llvm.mul %530, %b_stride0_1 overflow<nsw> : i64
    %775 = llvm.add %774, %j_panel overflow<nsw> : i64
    %776 = llvm.getelementptr inbounds %out_1[%775] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %698, %776 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %777 = llvm.getelementptr inbounds %776[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %699, %777 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb16
  ^bb16:
    %778 = llvm.add %i_tile, %472 overflow<nsw> : i64
    %779 = llvm.icmp "slt" %778, %466 : i64
    llvm.cond_br %779, ^bb8(%778 : i64), ^bb17
  ^bb17:
    %780 = llvm.icmp "slt" %466, %a_size0_1 : i64
    llvm.cond_br %780, ^bb18(%466 : i64), ^bb27
  ^bb18(%i_below_tile: i64):
    %781 = llvm.add %i_below_tile, %475 overflow<nsw> : i64
    %782 = llvm.sub %781, %i_below_tile overflow<nsw> : i64
    %783 = llvm.sub %a_size0_1, %i_below_tile overflow<nsw> : i64
    %784 = llvm.intr.smin(%782, %783) : (i64, i64) -> i64
    %785 = llvm.add %784, %473 overflow<nsw> : i64
    %786 = llvm.intr.smin(%785, %476) : (i64, i64) -> i64
    %787 = llvm.add %i_below_tile, %786 : i64
    %788 = llvm.intr.smin(%785, %477) : (i64, i64) -> i64
    %789 = llvm.add %i_below_tile, %788 : i64
    %790 = llvm.intr.smin(%785, %470) : (i64, i64) -> i64
    %791 = llvm.add %i_below_tile, %790 : i64
    %792 = llvm.icmp "eq" %k0_piece, %467 : i64
    llvm.cond_br %792, ^bb19, ^bb20
  ^bb19:
    llvm.br ^bb21(%483, %483, %483, %483, %483, %483, %483, %483 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb20:
    %793 = llvm.icmp "slt" %467, %784 : i64
    %794 = llvm.icmp "slt" %470, %784 : i64
    %795 = llvm.icmp "slt" %477, %784 : i64
    %796 = llvm.icmp "slt" %476, %784 : i64
    %797 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %798 = llvm.add %797, %j_panel overflow<nsw> : i64
    %799 = llvm.getelementptr inbounds %out_1[%798] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %800 = llvm.load %799 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %801 = llvm.getelementptr inbounds %799[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %802 = llvm.load %801 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %803 = llvm.mul %791, %b_stride0_1 overflow<nsw> : i64
    %804 = llvm.add %803, %j_panel overflow<nsw> : i64
    %805 = llvm.getelementptr inbounds %out_1[%804] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %806 = llvm.load %805 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %807 = llvm.getelementptr inbounds %805[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %808 = llvm.load %807 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %809 = llvm.mul %789, %b_stride0_1 overflow<nsw> : i64
    %810 = llvm.add %809, %j_panel overflow<nsw> : i64
    %811 = llvm.getelementptr inbounds %out_1[%810] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %812 = llvm.load %811 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %813 = llvm.getelementptr inbounds %811[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %814 = llvm.load %813 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %815 = llvm.mul %787, %b_stride0_1 overflow<nsw> : i64
    %816 = llvm.add %815, %j_panel overflow<nsw> : i64
    %817 = llvm.getelementptr inbounds %out_1[%816] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %818 = llvm.load %817 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %819 = llvm.getelementptr inbounds %817[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %820 = llvm.load %819 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb21(%800, %802, %806, %808, %812, %814, %818, %820 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb21(%821: vector<8xf32>, %822: vector<8xf32>, %823: vector<8xf32>, %824: vector<8xf32>, %825: vector<8xf32>, %826: vector<8xf32>, %827: vector<8xf32>, %828: vector<8xf32>):
    %829 = llvm.add %k0_piece, %469 overflow<nsw> : i64
    %830 = llvm.intr.smin(%829, %a_stride0_1) : (i64, i64) -> i64
    %831 = llvm.icmp "slt" %k0_piece, %830 : i64
    llvm.cond_br %831, ^bb22(%k0_piece, %821, %822, %823, %824, %825, %826, %827, %828 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb23(%821, %822, %823, %824, %825, %826, %827, %828 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb22(%k0_below: i64, %832: vector<8xf32>, %833: vector<8xf32>, %834: vector<8xf32>, %835: vector<8xf32>, %836: vector<8xf32>, %837: vector<8xf32>, %838: vector<8xf32>, %839: vector<8xf32>):
    %840 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %841 = llvm.add %840, %471 overflow<nsw> : i64
    %842 = llvm.mul %841, %522 overflow<nsw> : i64
    %843 = llvm.getelementptr %520[%842] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%843, %481, %482, %480) : (!llvm.ptr, i32, i32, i32) -> ()
    %844 = llvm.mul %i_below_tile, %a_stride0_1 overflow<nsw> : i64
    %845 = llvm.add %844, %k0_below overflow<nsw> : i64
    %846 = llvm.getelementptr inbounds %a_1[%845] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %847 = llvm.load %846 {alignment = 4 : i64} : !llvm.ptr -> f32
    %848 = llvm.mlir.poison : vector<8xf32>
    %849 = llvm.insertelement %847, %848[%467 : i64] : vector<8xf32>
    %850 = llvm.shufflevector %849, %848 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %851 = llvm.mul %791, %a_stride0_1 overflow<nsw> : i64
    %852 = llvm.add %851, %k0_below overflow<nsw> : i64
    %853 = llvm.getelementptr inbounds %a_1[%852] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %854 = llvm.load %853 {alignment = 4 : i64} : !llvm.ptr -> f32
    %855 = llvm.mlir.poison : vector<8xf32>
    %856 = llvm.insertelement %854, %855[%467 : i64] : vector<8xf32>
    %857 = llvm.shufflevector %856, %855 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %858 = llvm.mul %789, %a_stride0_1 overflow<nsw> : i64
    %859 = llvm.add %858, %k0_below overflow<nsw> : i64
    %860 = llvm.getelementptr inbounds %a_1[%859] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %861 = llvm.load %860 {alignment = 4 : i64} : !llvm.ptr -> f32
    %862 = llvm.mlir.poison : vector<8xf32>
    %863 = llvm.insertelement %861, %862[%467 : i64] : vector<8xf32>
    %864 = llvm.shufflevector %863, %862 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %865 = llvm.mul %787, %a_stride0_1 overflow<nsw> : i64
    %866 = llvm.add %865, %k0_below overflow<nsw> : i64
    %867 = llvm.getelementptr inbounds %a_1[%866] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %868 = llvm.load %867 {alignment = 4 : i64} : !llvm.ptr -> f32
    %869 = llvm.mlir.poison : vector<8xf32>
    %870 = llvm.insertelement %868, %869[%467 : i64] : vector<8xf32>
    %871 = llvm.shufflevector %870, %869 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %872 = llvm.mul %840, %522 overflow<nsw> : i64
    %873 = llvm.getelementptr inbounds %520[%872] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %874 = llvm.load %873 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %875 = llvm.add %467, %471 overflow<nsw> : i64
    %876 = llvm.add %872, %875 overflow<nsw> : i64
    %877 = llvm.getelementptr inbounds %520[%876] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %878 = llvm.load %877 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %879 = llvm.fmul %850, %874 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %880 = llvm.fmul %850, %878 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %881 = llvm.fmul %857, %874 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %882 = llvm.fmul %857, %878 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %883 = llvm.fmul %864, %874 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %884 = llvm.fmul %864, %878 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %885 = llvm.fmul %871, %874 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %886 = llvm.fmul %871, %878 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %887 = llvm.fadd %832, %879 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %888 = llvm.fadd %833, %880 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %889 = llvm.fadd %834, %881 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %890 = llvm.fadd %835, %882 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %891 = llvm.fadd %836, %883 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %892 = llvm.fadd %837, %884 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %893 = llvm.fadd %838, %885 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %894 = llvm.fadd %839, %886 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %895 = llvm.add %k0_below, %470 overflow<nsw> : i64
    %896 = llvm.icmp "slt" %895, %830 : i64
    llvm.cond_br %896, ^bb22(%895, %887, %888, %889, %890, %891, %892, %893, %894 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb23(%887, %888, %889, %890, %891, %892, %893, %894 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb23(%897: vector<8xf32>, %898: vector<8xf32>, %899: vector<8xf32>, %900: vector<8xf32>, %901: vector<8xf32>, %902: vector<8xf32>, %903: vector<8xf32>, %904: vector<8xf32>):
    %905 = llvm.sub %829, %a_stride0_1 overflow<nsw> : i64
    %906 = llvm.icmp "sge" %905, %467 : i64
    llvm.cond_br %906, ^bb24, ^bb25
  ^bb24:
    %907 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %908 = llvm.load %907 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %909 = llvm.getelementptr inbounds %907[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %910 = llvm.load %909 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %911 = llvm.fadd %897, %908 : vector<8xf32>
    %912 = llvm.fadd %898, %910 : vector<8xf32>
    %913 = llvm.fadd %899, %908 : vector<8xf32>
    %914 = llvm.fadd %900, %910 : vector<8xf32>
    %915 = llvm.fadd %901, %908 : vector<8xf32>
    %916 = llvm.fadd %902, %910 : vector<8xf32>
    %917 = llvm.fadd %903, %908 : vector<8xf32>
    %918 = llvm.fadd %904, %910 : vector<8xf32>
    %919 = llvm.icmp "slt" %467, %784 : i64
    %920 = llvm.icmp "slt" %470, %784 : i64
    %921 = llvm.icmp "slt" %477, %784 : i64
    %922 = llvm.icmp "slt" %476, %784 : i64
    %923 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %924 = llvm.add %923, %j_panel overflow<nsw> : i64
    %925 = llvm.getelementptr inbounds %out_1[%924] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %911, %925 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %926 = llvm.getelementptr inbounds %925[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %912, %926 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %927 = llvm.mul %791, %b_stride0_1 overflow<nsw> : i64
    %928 = llvm.add %927, %j_panel overflow<nsw> : i64
    %929 = llvm.getelementptr inbounds %out_1[%928] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %913, %929 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %930 = llvm.getelementptr inbounds %929[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %914, %930 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %931 = llvm.mul %789, %b_stride0_1 overflow<nsw> : i64
    %932 = llvm.add %931, %j_panel overflow<nsw> : i64
    %933 = llvm.getelementptr inbounds %out_1[%932] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %915, %933 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %934 = llvm.getelementptr inbounds %933[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %916, %934 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %935 = llvm.mul %787, %b_stride0_1 overflow<nsw> : i64
    %936 = llvm.add %935, %j_panel overflow<nsw> : i64
    %937 = llvm.getelementptr inbounds %out_1[%936] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %917, %937 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %938 = llvm.getelementptr inbounds %937[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %918, %938 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb26
  ^bb25:
    %939 = llvm.icmp "slt" %467, %784 : i64
    %940 = llvm.icmp "slt" %470, %784 : i64
    %941 = llvm.icmp "slt" %477, %784 : i64
    %942 = llvm.icmp "slt" %476, %784 : i64
    %943 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %944 = llvm.add %943, %j_panel overflow<nsw> : i64
    %945 = llvm.getelementptr inbounds %out_1[%944] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %897, %945 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %946 = llvm.getelementptr inbounds %945[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %898, %946 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %947 = llvm.mul %791, %b_stride0_1 overflow<nsw> : i64
    %948 = llvm.add %947, %j_panel overflow<nsw> : i64
    %949 = llvm.getelementptr inbounds %out_1[%948] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %899, %949 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %950 = llvm.getelementptr inbounds %949[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %900, %950 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %951 = llvm.mul %789, %b_stride0_1 overflow<nsw> : i64
    %952 = llvm.add %951, %j_panel overflow<nsw> : i64
    %953 = llvm.getelementptr inbounds %out_1[%952] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %901, %953 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %954 = llvm.getelementptr inbounds %953[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %902, %954 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %955 = llvm.mul %787, %b_stride0_1 overflow<nsw> : i64
    %956 = llvm.add %955, %j_panel overflow<nsw> : i64
    %957 = llvm.getelementptr inbounds %out_1[%956] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %903, %957 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %958 = llvm.getelementptr inbounds %957[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %904, %958 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb26
  ^bb26:
    %959 = llvm.add %i_below_tile, %475 overflow<nsw> : i64
    %960 = llvm.icmp "slt" %959, %a_size0_1 : i64
    llvm.cond_br %960, ^bb18(%959 : i64), ^bb27
  ^bb27:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %961 = llvm.add %k0_piece, %469 overflow<nsw> : i64
    %962 = llvm.icmp "slt" %961, %463 : i64
    llvm.cond_br %962, ^bb2(%961 : i64), ^bb28
  ^bb28:
    %963 = llvm.add %485, %470 overflow<nsw> : i64
    %964 = llvm.icmp "slt" %963, %end : i64
    llvm.cond_br %964, ^bb1(%963 : i64), ^bb29
  ^bb29:
    llvm.return %481 : i32
  ^bb30(%965: i32):
    llvm.return %965 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %966 = llvm.mlir.constant(8) : i64
    %967 = llvm.mlir.constant(16) : i64
    %968 = llvm.mlir.constant(24) : i64
    %969 = llvm.mlir.constant(32) : i64
    %970 = llvm.mlir.constant(40) : i64
    %971 = llvm.mlir.constant(48) : i64
    %972 = llvm.mlir.constant(56) : i64
    %973 = llvm.mlir.constant(64) : i64
    %974 = llvm.mlir.constant(72) : i64
    %975 = llvm.mlir.constant(80) : i64
    %976 = llvm.mlir.constant(88) : i64
    %977 = llvm.mlir.constant(96) : i64
    %978 = llvm.mlir.constant(104) : i64
    %979 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %980 = llvm.getelementptr inbounds %context[%966] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %981 = llvm.load %980 {alignment = 8 : i64} : !llvm.ptr -> i64
    %982 = llvm.getelementptr inbounds %context[%967] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %983 = llvm.load %982 {alignment = 8 : i64} : !llvm.ptr -> i64
    %984 = llvm.getelementptr inbounds %context[%968] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %985 = llvm.load %984 {alignment = 8 : i64} : !llvm.ptr -> i1
    %986 = llvm.getelementptr inbounds %context[%969] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %987 = llvm.load %986 {alignment = 8 : i64} : !llvm.ptr -> i64
    %988 = llvm.getelementptr inbounds %context[%970] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %989 = llvm.load %988 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %990 = llvm.getelementptr inbounds %context[%971] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %991 = llvm.load %990 {alignment = 8 : i64} : !llvm.ptr -> i64
    %992 = llvm.getelementptr inbounds %context[%972] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %993 = llvm.load %992 {alignment = 8 : i64} : !llvm.ptr -> i64
    %994 = llvm.getelementptr inbounds %context[%973] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %995 = llvm.load %994 {alignment = 8 : i64} : !llvm.ptr -> i64
    %996 = llvm.getelementptr inbounds %context[%974] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %997 = llvm.load %996 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %998 = llvm.getelementptr inbounds %context[%975] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %999 = llvm.load %998 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1000 = llvm.getelementptr inbounds %context[%976] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1001 = llvm.load %1000 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1002 = llvm.getelementptr inbounds %context[%977] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1003 = llvm.load %1002 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1004 = llvm.getelementptr inbounds %context[%978] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1005 = llvm.load %1004 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1006 = llvm.call @program.parallel0(%begin_1, %end_1, %979, %981, %983, %985, %987, %989, %991, %993, %995, %997, %999, %1001, %1003, %1005) : (i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, i64) -> i32
    llvm.return %1006 : i32
  }
  llvm.func @program_shapes(%a_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_2: i64, %a_stride0_2: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_2: i64, %b_stride0_2: i64, %bias_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %bias_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %1007 = llvm.mlir.constant(0) : i64
    %1008 = llvm.mlir.constant(1) : i64
    %1009 = llvm.mlir.constant(2 : i32) : i32
    %1010 = llvm.mlir.constant(3 : i32) : i32
    %1011 = llvm.mlir.constant(0 : i32) : i32
    %1012 = llvm.icmp "eq" %a_stride0_2, %b_size0_2 : i64
    %1013 = llvm.icmp "eq" %bias_size0_2, %b_stride0_2 : i64
    llvm.cond_br %1012, ^bb1, ^bb3(%1009 : i32)
  ^bb1:
    llvm.cond_br %1013, ^bb2, ^bb3(%1010 : i32)
  ^bb2:
    llvm.store %a_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %1014 = llvm.getelementptr inbounds %extents[%1008] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride0_2, %1014 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1011 : i32
  ^bb3(%1015: i32):
    llvm.return %1015 : i32
  }
}
