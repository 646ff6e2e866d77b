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
    %41 = llvm.mlir.constant(63) : i64
    %42 = llvm.mlir.constant(-64) : i64
    %43 = llvm.mlir.constant(3 : i32) : i32
    %44 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %45 = llvm.mlir.constant(dense<true> : vector<8xi1>) : vector<8xi1>
    %46 = llvm.mlir.constant(dense<false> : vector<8xi1>) : vector<8xi1>
    %47 = llvm.ashr %b_stride0, %1 : i64
    %48 = llvm.mul %47, %0 overflow<nsw> : i64
    %49 = llvm.intr.smax(%a_stride0, %2) : (i64, i64) -> i64
    %50 = llvm.add %a_size0, %3 overflow<nsw> : i64
    %51 = llvm.sdiv %50, %4 : i64
    %52 = llvm.srem %50, %4 : i64
    %53 = llvm.icmp "ne" %52, %7 : i64
    %54 = llvm.xor %52, %4 : i64
    %55 = llvm.icmp "slt" %54, %7 : i64
    %56 = llvm.and %53, %55 : i1
    %57 = llvm.add %51, %10 : i64
    %58 = llvm.select %56, %57, %51 : i1, i64
    %59 = llvm.mul %58, %5 overflow<nsw> : i64
    %60 = llvm.add %a_size0, %6 overflow<nsw> : i64
    %61 = llvm.sdiv %60, %4 : i64
    %62 = llvm.srem %60, %4 : i64
    %63 = llvm.icmp "ne" %62, %7 : i64
    %64 = llvm.xor %62, %4 : i64
    %65 = llvm.icmp "slt" %64, %7 : i64
    %66 = llvm.and %63, %65 : i1
    %67 = llvm.add %61, %10 : i64
    %68 = llvm.select %66, %67, %61 : i1, i64
    %69 = llvm.mul %68, %4 overflow<nsw> : i64
    %70 = llvm.add %59, %69 overflow<nsw> : i64
    %71 = llvm.add %a_size0, %2 overflow<nsw> : i64
    %72 = llvm.sdiv %71, %4 : i64
    %73 = llvm.srem %71, %4 : i64
    %74 = llvm.icmp "ne" %73, %7 : i64
    %75 = llvm.xor %73, %4 : i64
    %76 = llvm.icmp "slt" %75, %7 : i64
    %77 = llvm.and %74, %76 : i1
    %78 = llvm.add %72, %10 : i64
    %79 = llvm.select %77, %78, %72 : i1, i64
    %80 = llvm.mul %79, %4 overflow<nsw> : i64
    %81 = llvm.add %70, %80 overflow<nsw> : i64
    %82 = llvm.intr.smax(%81, %7) : (i64, i64) -> i64
    %83 = llvm.intr.smin(%82, %a_size0) : (i64, i64) -> i64
    %84 = llvm.intr.smin(%8, %a_stride0) : (i64, i64) -> i64
    %85 = llvm.icmp "sgt" %84, %13 : i64
    %86 = llvm.icmp "sgt" %a_size0, %15 : i64
    %87 = llvm.and %85, %86 : i1
    %88 = llvm.icmp "sgt" %a_size0, %16 : i64
    %89 = llvm.urem %b_stride0, %17 : i64
    %90 = llvm.icmp "eq" %89, %7 : i64
    %91 = llvm.or %88, %90 : i1
    %92 = llvm.and %87, %91 : i1
    %93 = llvm.select %92, %84, %7 : i1, i64
    %94 = llvm.intr.smax(%48, %7) : (i64, i64) -> i64
    %95 = llvm.add %94, %13 : i64
    %96 = llvm.udiv %95, %0 : i64
    %97 = llvm.intr.smax(%49, %7) : (i64, i64) -> i64
    %98 = llvm.add %97, %18 : i64
    %99 = llvm.udiv %98, %8 : i64
    %100 = llvm.intr.smin(%8, %a_stride0) : (i64, i64) -> i64
    %101 = llvm.intr.smax(%100, %7) : (i64, i64) -> i64
    %102 = llvm.mul %101, %19 : i64
    %103 = llvm.add %6, %102 : i64
    %104 = llvm.intr.smax(%83, %7) : (i64, i64) -> i64
    %105 = llvm.add %104, %3 : i64
    %106 = llvm.udiv %105, %4 : i64
    %107 = llvm.mul %101, %20 : i64
    %108 = llvm.add %21, %107 : i64
    %109 = llvm.add %108, %22 : i64
    %110 = llvm.add %109, %15 : i64
    %111 = llvm.mul %106, %110 : i64
    %112 = llvm.sub %a_size0, %83 : i64
    %113 = llvm.intr.smax(%112, %7) : (i64, i64) -> i64
    %114 = llvm.add %113, %6 : i64
    %115 = llvm.udiv %114, %1 : i64
    %116 = llvm.mul %101, %23 : i64
    %117 = llvm.add %24, %116 : i64
    %118 = llvm.add %117, %25 : i64
    %119 = llvm.add %118, %26 : i64
    %120 = llvm.mul %115, %119 : i64
    %121 = llvm.add %19, %103 : i64
    %122 = llvm.add %121, %111 : i64
    %123 = llvm.add %122, %120 : i64
    %124 = llvm.mul %99, %123 : i64
    %125 = llvm.add %2, %124 : i64
    %126 = llvm.mul %96, %125 : i64
    %127 = llvm.icmp "sge" %126, %27 : i64
    %128 = llvm.icmp "sgt" %48, %7 : i64
    %129 = llvm.sub %48, %2 overflow<nsw> : i64
    %130 = llvm.sdiv %129, %0 : i64
    %131 = llvm.add %130, %2 overflow<nsw> : i64
    %132 = llvm.select %128, %131, %7 : i1, i64
    llvm.cond_br %127, ^bb1, ^bb2
  ^bb1:
    llvm.store %48, %29 {alignment = 8 : i64} : i64, !llvm.ptr
    %133 = llvm.getelementptr inbounds %29[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %49, %133 {alignment = 8 : i64} : i64, !llvm.ptr
    %134 = llvm.getelementptr inbounds %29[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %93, %134 {alignment = 8 : i64} : i64, !llvm.ptr
    %135 = llvm.getelementptr inbounds %29[%30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %92, %135 {alignment = 8 : i64} : i1, !llvm.ptr
    %136 = llvm.getelementptr inbounds %29[%31] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride0, %136 {alignment = 8 : i64} : i64, !llvm.ptr
    %137 = llvm.getelementptr inbounds %29[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %137 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %138 = llvm.getelementptr inbounds %29[%22] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %138 {alignment = 8 : i64} : i64, !llvm.ptr
    %139 = llvm.getelementptr inbounds %29[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride0, %139 {alignment = 8 : i64} : i64, !llvm.ptr
    %140 = llvm.getelementptr inbounds %29[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %83, %140 {alignment = 8 : i64} : i64, !llvm.ptr
    %141 = llvm.getelementptr inbounds %29[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out, %141 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %142 = llvm.getelementptr inbounds %29[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %142 {alignment = 8 : i64} : i64, !llvm.ptr
    %143 = llvm.getelementptr inbounds %29[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %143 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %144 = llvm.getelementptr inbounds %29[%16] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %bias, %144 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %145 = llvm.getelementptr inbounds %29[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %bias_size0, %145 {alignment = 8 : i64} : i64, !llvm.ptr
    %146 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %147 = llvm.call @stepwell_parallel_for(%146, %29, %132, %7) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%147 : i32)
  ^bb2:
    %148 = llvm.call @program.parallel0(%7, %132, %48, %49, %93, %92, %a_stride0, %b, %b_size0, %b_stride0, %83, %out, %a_size0, %a, %bias, %bias_size0) : (i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, i64) -> i32
    llvm.br ^bb3(%148 : i32)
  ^bb3(%149: i32):
    %150 = llvm.icmp "eq" %149, %38 : i32
    llvm.cond_br %150, ^bb4, ^bb26(%149 : i32)
  ^bb4:
    %151 = llvm.intr.smin(%12, %a_stride0) : (i64, i64) -> i64
    %152 = llvm.and %b_stride0, %13 : i64
    %153 = llvm.intr.smin(%9, %152) : (i64, i64) -> i64
    %154 = llvm.intr.smax(%153, %7) : (i64, i64) -> i64
    %155 = llvm.icmp "sgt" %151, %13 : i64
    %156 = llvm.and %155, %88 : i1
    %157 = llvm.select %156, %151, %7 : i1, i64
    %158 = llvm.select %156, %154, %7 : i1, i64
    %159 = llvm.icmp "slt" %48, %b_stride0 : i64
    llvm.cond_br %159, ^bb5(%48 : i64), ^bb25
  ^bb5(%j_right_panel: i64):
    %160 = llvm.sub %b_stride0, %j_right_panel overflow<nsw> : i64
    %161 = llvm.intr.smin(%9, %160) : (i64, i64) -> i64
    %162 = llvm.intr.smax(%161, %7) : (i64, i64) -> i64
    %163 = llvm.add %j_right_panel, %9 overflow<nsw> : i64
    %164 = llvm.sub %163, %j_right_panel overflow<nsw> : i64
    %165 = llvm.intr.smin(%164, %160) : (i64, i64) -> i64
    %166 = llvm.intr.smin(%165, %9) : (i64, i64) -> i64
    %167 = llvm.intr.smax(%166, %7) : (i64, i64) -> i64
    %168 = llvm.trunc %167 : i64 to i32
    %169 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %170 = llvm.mlir.poison : vector<8xi32>
    %171 = llvm.insertelement %168, %170[%7 : i64] : vector<8xi32>
    %172 = llvm.shufflevector %171, %170 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %173 = llvm.icmp "slt" %169, %172 : vector<8xi32>
    %174 = llvm.icmp "slt" %7, %49 : i64
    llvm.cond_br %174, ^bb6(%7 : i64), ^bb24
  ^bb6(%k0_right_piece: i64):
    %175 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1, %157) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %176 = llvm.extractvalue %175[0] : !llvm.struct<(i64, i1)>
    %177 = llvm.extractvalue %175[1] : !llvm.struct<(i64, i1)>
    %178 = llvm.xor %177, %39 : i1
    llvm.cond_br %178, ^bb7, ^bb26(%40 : i32)
  ^bb7:
    %179 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%176, %158) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %180 = llvm.extractvalue %179[0] : !llvm.struct<(i64, i1)>
    %181 = llvm.extractvalue %179[1] : !llvm.struct<(i64, i1)>
    %182 = llvm.xor %181, %39 : i1
    llvm.cond_br %182, ^bb8, ^bb26(%40 : i32)
  ^bb8:
    %183 = llvm.add %180, %41 overflow<nsw> : i64
    %184 = llvm.and %183, %42 : i64
    %b_copy = llvm.call @aligned_alloc(%33, %184) : (i64, i64) -> !llvm.ptr
    %185 = llvm.mlir.zero : !llvm.ptr
    %186 = llvm.icmp "ne" %b_copy, %185 : !llvm.ptr
    %187 = llvm.icmp "eq" %184, %7 : i64
    %188 = llvm.or %186, %187 : i1
    llvm.cond_br %188, ^bb9, ^bb26(%40 : i32)
  ^bb9:
    llvm.cond_br %156, ^bb10, ^bb13
  ^bb10:
    %189 = llvm.add %k0_right_piece, %12 overflow<nsw> : i64
    %190 = llvm.intr.smin(%189, %a_stride0) : (i64, i64) -> i64
    %191 = llvm.icmp "slt" %k0_right_piece, %190 : i64
    llvm.cond_br %191, ^bb11(%k0_right_piece : i64), ^bb12
  ^bb11(%k0_right_copy: i64):
    %192 = llvm.add %k0_right_copy, %9 overflow<nsw> : i64
    %193 = llvm.mul %192, %b_stride0 overflow<nsw> : i64
    %194 = llvm.add %193, %j_right_panel overflow<nsw> : i64
    %195 = llvm.getelementptr %b[%194] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%195, %38, %43, %40) : (!llvm.ptr, i32, i32, i32) -> ()
    %196 = llvm.mul %k0_right_copy, %b_stride0 overflow<nsw> : i64
    %197 = llvm.add %196, %j_right_panel overflow<nsw> : i64
    %198 = llvm.getelementptr inbounds %b[%197] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %199 = llvm.intr.masked.load %198, %173, %44 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %200 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %201 = llvm.mul %200, %158 overflow<nsw> : i64
    %202 = llvm.getelementptr inbounds %b_copy[%201] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %199, %202, %173 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %203 = llvm.add %k0_right_copy, %2 overflow<nsw> : i64
    %204 = llvm.icmp "slt" %203, %190 : i64
    llvm.cond_br %204, ^bb11(%203 : i64), ^bb12
  ^bb12:
    llvm.br ^bb13
  ^bb13:
    %205 = llvm.sub %a_stride0, %k0_right_piece overflow<nsw> : i64
    %206 = llvm.intr.smin(%12, %205) : (i64, i64) -> i64
    %207 = llvm.intr.smax(%206, %7) : (i64, i64) -> i64
    %208 = llvm.select %156, %7, %207 : i1, i64
    %209 = llvm.mul %k0_right_piece, %b_stride0 overflow<nsw> : i64
    %210 = llvm.add %209, %j_right_panel overflow<nsw> : i64
    %211 = llvm.getelementptr inbounds %b[%210] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %212 = llvm.select %156, %b_copy, %211 : i1, !llvm.ptr
    %213 = llvm.select %156, %157, %208 : i1, i64
    %214 = llvm.select %156, %158, %162 : i1, i64
    %215 = llvm.select %156, %158, %b_stride0 : i1, i64
    %216 = llvm.icmp "slt" %7, %a_size0 : i64
    llvm.cond_br %216, ^bb14(%7 : i64), ^bb23
  ^bb14(%i_right_tile: i64):
    %217 = llvm.add %i_right_tile, %9 overflow<nsw> : i64
    %218 = llvm.sub %217, %i_right_tile overflow<nsw> : i64
    %219 = llvm.sub %a_size0, %i_right_tile overflow<nsw> : i64
    %220 = llvm.intr.smin(%218, %219) : (i64, i64) -> i64
    %221 = llvm.add %220, %10 overflow<nsw> : i64
    %222 = llvm.intr.smin(%221, %14) : (i64, i64) -> i64
    %223 = llvm.add %i_right_tile, %222 : i64
    %224 = llvm.intr.smin(%221, %4) : (i64, i64) -> i64
    %225 = llvm.add %i_right_tile, %224 : i64
    %226 = llvm.intr.smin(%221, %3) : (i64, i64) -> i64
    %227 = llvm.add %i_right_tile, %226 : i64
    %228 = llvm.intr.smin(%221, %1) : (i64, i64) -> i64
    %229 = llvm.add %i_right_tile, %228 : i64
    %230 = llvm.intr.smin(%221, %6) : (i64, i64) -> i64
    %231 = llvm.add %i_right_tile, %230 : i64
    %232 = llvm.intr.smin(%221, %11) : (i64, i64) -> i64
    %233 = llvm.add %i_right_tile, %232 : i64
    %234 = llvm.intr.smin(%221, %2) : (i64, i64) -> i64
    %235 = llvm.add %i_right_tile, %234 : i64
    %236 = llvm.icmp "eq" %k0_right_piece, %7 : i64
    llvm.cond_br %236, ^bb15, ^bb16
  ^bb15:
    llvm.br ^bb17(%44, %44, %44, %44, %44, %44, %44, %44 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb16:
    %237 = llvm.icmp "slt" %7, %220 : i64
    %238 = llvm.icmp "slt" %2, %220 : i64
    %239 = llvm.icmp "slt" %11, %220 : i64
    %240 = llvm.icmp "slt" %6, %220 : i64
    %241 = llvm.icmp "slt" %1, %220 : i64
    %242 = llvm.icmp "slt" %3, %220 : i64
    %243 = llvm.icmp "slt" %4, %220 : i64
    %244 = llvm.icmp "slt" %14, %220 : i64
    %245 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %246 = llvm.add %245, %j_right_panel overflow<nsw> : i64
    %247 = llvm.getelementptr inbounds %out[%246] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %248 = llvm.intr.masked.load %247, %173, %44 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %249 = llvm.mul %235, %b_stride0 overflow<nsw> : i64
    %250 = llvm.add %249, %j_right_panel overflow<nsw> : i64
    %251 = llvm.getelementptr inbounds %out[%250] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %252 = llvm.intr.masked.load %251, %173, %44 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %253 = llvm.mul %233, %b_stride0 overflow<nsw> : i64
    %254 = llvm.add %253, %j_right_panel overflow<nsw> : i64
    %255 = llvm.getelementptr inbounds %out[%254] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %256 = llvm.intr.masked.load %255, %173, %44 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %257 = llvm.mul %231, %b_stride0 overflow<nsw> : i64
    %258 = llvm.add %257, %j_right_panel overflow<nsw> : i64
    %259 = llvm.getelementptr inbounds %out[%258] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %260 = llvm.intr.masked.load %259, %173, %44 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %261 = llvm.mul %229, %b_stride0 overflow<nsw> : i64
    %262 = llvm.add %261, %j_right_panel overflow<nsw> : i64
    %263 = llvm.getelementptr inbounds %out[%262] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %264 = llvm.intr.masked.load %263, %173, %44 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %265 = llvm.mul %227, %b_stride0 overflow<nsw> : i64
    %266 = llvm.add %265, %j_right_panel overflow<nsw> : i64
    %267 = llvm.getelementptr inbounds %out[%266] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %268 = llvm.intr.masked.load %267, %173, %44 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %269 = llvm.mul %225, %b_stride0 overflow<nsw> : i64
    %270 = llvm.add %269, %j_right_panel overflow<nsw> : i64
    %271 = llvm.getelementptr inbounds %out[%270] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %272 = llvm.intr.masked.load %271, %173, %44 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %273 = llvm.mul %223, %b_stride0 overflow<nsw> : i64
    %274 = llvm.add %273, %j_right_panel overflow<nsw> : i64
    %275 = llvm.getelementptr inbounds %out[%274] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %276 = llvm.intr.masked.load %275, %173, %44 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb17(%248, %252, %256, %260, %264, %268, %272, %276 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb17(%277: vector<8xf32>, %278: vector<8xf32>, %279: vector<8xf32>, %280: vector<8xf32>, %281: vector<8xf32>, %282: vector<8xf32>, %283: vector<8xf32>, %284: vector<8xf32>):
    %285 = llvm.add %k0_right_piece, %12 overflow<nsw> : i64
    %286 = llvm.intr.smin(%285, %a_stride0) : (i64, i64) -> i64
    %287 = llvm.icmp "slt" %k0_right_piece, %286 : i64
    llvm.cond_br %287, ^bb18(%k0_right_piece, %277, %278, %279, %280, %281, %282, %283, %284 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb19(%277, %278, %279, %280, %281, %282, %283, %284 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb18(%k0_right: i64, %288: vector<8xf32>, %289: vector<8xf32>, %290: vector<8xf32>, %291: vector<8xf32>, %292: vector<8xf32>, %293: vector<8xf32>, %294: vector<8xf32>, %295: vector<8xf32>):
    %296 = llvm.mul %i_right_tile, %a_stride0 overflow<nsw> : i64
    %297 = llvm.add %296, %k0_right overflow<nsw> : i64
    %298 = llvm.getelementptr inbounds %a[%297] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %299 = llvm.load %298 {alignment = 4 : i64} : !llvm.ptr -> f32
    %300 = llvm.mlir.poison : vector<8xf32>
    %301 = llvm.insertelement %299, %300[%7 : i64] : vector<8xf32>
    %302 = llvm.shufflevector %301, %300 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %303 = llvm.mul %235, %a_stride0 overflow<nsw> : i64
    %304 = llvm.add %303, %k0_right overflow<nsw> : i64
    %305 = llvm.getelementptr inbounds %a[%304] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %306 = llvm.load %305 {alignment = 4 : i64} : !llvm.ptr -> f32
    %307 = llvm.mlir.poison : vector<8xf32>
    %308 = llvm.insertelement %306, %307[%7 : i64] : vector<8xf32>
    %309 = llvm.shufflevector %308, %307 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %310 = llvm.mul %233, %a_stride0 overflow<nsw> : i64
    %311 = llvm.add %310, %k0_right overflow<nsw> : i64
    %312 = llvm.getelementptr inbounds %a[%311] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %313 = llvm.load %312 {alignment = 4 : i64} : !llvm.ptr -> f32
    %314 = llvm.mlir.poison : vector<8xf32>
    %315 = llvm.insertelement %313, %314[%7 : i64] : vector<8xf32>
    %316 = llvm.shufflevector %315, %314 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %317 = llvm.mul %231, %a_stride0 overflow<nsw> : i64
    %318 = llvm.add %317, %k0_right overflow<nsw> : i64
    %319 = llvm.getelementptr inbounds %a[%318] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %320 = llvm.load %319 {alignment = 4 : i64} : !llvm.ptr -> f32
    %321 = llvm.mlir.poison : vector<8xf32>
    %322 = llvm.insertelement %320, %321[%7 : i64] : vector<8xf32>
    %323 = llvm.shufflevector %322, %321 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %324 = llvm.mul %229, %a_stride0 overflow<nsw> : i64
    %325 = llvm.add %324, %k0_right overflow<nsw> : i64
    %326 = llvm.getelementptr inbounds %a[%325] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %327 = llvm.load %326 {alignment = 4 : i64} : !llvm.ptr -> f32
    %328 = llvm.mlir.poison : vector<8xf32>
    %329 = llvm.insertelement %327, %328[%7 : i64] : vector<8xf32>
    %330 = llvm.shufflevector %329, %328 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %331 = llvm.mul %227, %a_stride0 overflow<nsw> : i64
    %332 = llvm.add %331, %k0_right overflow<nsw> : i64
    %333 = llvm.getelementptr inbounds %a[%332] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %334 = llvm.load %333 {alignment = 4 : i64} : !llvm.ptr -> f32
    %335 = llvm.mlir.poison : vector<8xf32>
    %336 = llvm.insertelement %334, %335[%7 : i64] : vector<8xf32>
    %337 = llvm.shufflevector %336, %335 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %338 = llvm.mul %225, %a_stride0 overflow<nsw> : i64
    %339 = llvm.add %338, %k0_right overflow<nsw> : i64
    %340 = llvm.getelementptr inbounds %a[%339] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %341 = llvm.load %340 {alignment = 4 : i64} : !llvm.ptr -> f32
    %342 = llvm.mlir.poison : vector<8xf32>
    %343 = llvm.insertelement %341, %342[%7 : i64] : vector<8xf32>
    %344 = llvm.shufflevector %343, %342 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %345 = llvm.mul %223, %a_stride0 overflow<nsw> : i64
    %346 = llvm.add %345, %k0_right overflow<nsw> : i64
    %347 = llvm.getelementptr inbounds %a[%346] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %348 = llvm.load %347 {alignment = 4 : i64} : !llvm.ptr -> f32
    %349 = llvm.mlir.poison : vector<8xf32>
    %350 = llvm.insertelement %348, %349[%7 : i64] : vector<8xf32>
    %351 = llvm.shufflevector %350, %349 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %352 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %353 = llvm.mul %352, %215 overflow<nsw> : i64
    %354 = llvm.getelementptr inbounds %212[%353] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %355 = llvm.intr.masked.load %354, %173, %44 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %356 = llvm.fmul %302, %355 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %357 = llvm.fmul %309, %355 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %358 = llvm.fmul %316, %355 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %359 = llvm.fmul %323, %355 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %360 = llvm.fmul %330, %355 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %361 = llvm.fmul %337, %355 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %362 = llvm.fmul %344, %355 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %363 = llvm.fmul %351, %355 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %364 = llvm.fadd %288, %356 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %365 = llvm.fadd %289, %357 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %366 = llvm.fadd %290, %358 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %367 = llvm.fadd %291, %359 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %368 = llvm.fadd %292, %360 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %369 = llvm.fadd %293, %361 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %370 = llvm.fadd %294, %362 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %371 = llvm.fadd %295, %363 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %372 = llvm.add %k0_right, %2 overflow<nsw> : i64
    %373 = llvm.icmp "slt" %372, %286 : i64
    llvm.cond_br %373, ^bb18(%372, %364, %365, %366, %367, %368, %369, %370, %371 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb19(%364, %365, %366, %367, %368, %369, %370, %371 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb19(%374: vector<8xf32>, %375: vector<8xf32>, %376: vector<8xf32>, %377: vector<8xf32>, %378: vector<8xf32>, %379: vector<8xf32>, %380: vector<8xf32>, %381: vector<8xf32>):
    %382 = llvm.sub %285, %a_stride0 overflow<nsw> : i64
    %383 = llvm.icmp "sge" %382, %7 : i64
    llvm.cond_br %383, ^bb20, ^bb21
  ^bb20:
    %384 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %385 = llvm.intr.masked.load %384, %173, %44 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %386 = llvm.fadd %374, %385 : vector<8xf32>
    %387 = llvm.fadd %375, %385 : vector<8xf32>
    %388 = llvm.fadd %376, %385 : vector<8xf32>
    %389 = llvm.fadd %377, %385 : vector<8xf32>
    %390 = llvm.fadd %378, %385 : vector<8xf32>
    %391 = llvm.fadd %379, %385 : vector<8xf32>
    %392 = llvm.fadd %380, %385 : vector<8xf32>
    %393 = llvm.fadd %381, %385 : vector<8xf32>
    %394 = llvm.icmp "slt" %7, %220 : i64
    %395 = llvm.icmp "slt" %2, %220 : i64
    %396 = llvm.icmp "slt" %11, %220 : i64
    %397 = llvm.icmp "slt" %6, %220 : i64
    %398 = llvm.icmp "slt" %1, %220 : i64
    %399 = llvm.icmp "slt" %3, %220 : i64
    %400 = llvm.icmp "slt" %4, %220 : i64
    %401 = llvm.icmp "slt" %14, %220 : i64
    %402 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %403 = llvm.add %402, %j_right_panel overflow<nsw> : i64
    %404 = llvm.getelementptr inbounds %out[%403] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %386, %404, %173 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %405 = llvm.mul %235, %b_stride0 overflow<nsw> : i64
    %406 = llvm.add %405, %j_right_panel overflow<nsw> : i64
    %407 = llvm.getelementptr inbounds %out[%406] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %387, %407, %173 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %408 = llvm.mul %233, %b_stride0 overflow<nsw> : i64
    %409 = llvm.add %408, %j_right_panel overflow<nsw> : i64
    %410 = llvm.getelementptr inbounds %out[%409] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %388, %410, %173 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %411 = llvm.mul %231, %b_stride0 overflow<nsw> : i64
    %412 = llvm.add %411, %j_right_panel overflow<nsw> : i64
    %413 = llvm.getelementptr inbounds %out[%412] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %389, %413, %173 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %414 = llvm.mul %229, %b_stride0 overflow<nsw> : i64
    %415 = llvm.add %414, %j_right_panel overflow<nsw> : i64
    %416 = llvm.getelementptr inbounds %out[%415] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %390, %416, %173 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %417 = llvm.mul %227, %b_stride0 overflow<nsw> : i64
    %418 = llvm.add %417, %j_right_panel overflow<nsw> : i64
    %419 = llvm.getelementptr inbounds %out[%418] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %391, %419, %173 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %420 = llvm.mul %225, %b_stride0 overflow<nsw> : i64
    %421 = llvm.add %420, %j_right_panel overflow<nsw> : i64
    %422 = llvm.getelementptr inbounds %out[%421] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %392, %422, %173 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %423 = llvm.mul %223, %b_stride0 overflow<nsw> : i64
    %424 = llvm.add %423, %j_right_panel overflow<nsw> : i64
    %425 = llvm.getelementptr inbounds %out[%424] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %393, %425, %173 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb22
  ^bb21:
    %426 = llvm.icmp "slt" %7, %220 : i64
    %427 = llvm.icmp "slt" %2, %220 : i64
    %428 = llvm.icmp "slt" %11, %220 : i64
    %429 = llvm.icmp "slt" %6, %220 : i64
    %430 = llvm.icmp "slt" %1, %220 : i64
    %431 = llvm.icmp "slt" %3, %220 : i64
    %432 = llvm.icmp "slt" %4, %220 : i64
    %433 = llvm.icmp "slt" %14, %220 : i64
    %434 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %435 = llvm.add %434, %j_right_panel overflow<nsw> : i64
    %436 = llvm.getelementptr inbounds %out[%435] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %374, %436, %173 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %437 = llvm.mul %235, %b_stride0 overflow<nsw> : i64
    %438 = llvm.add %437, %j_right_panel overflow<nsw> : i64
    %439 = llvm.getelementptr inbounds %out[%438] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %375, %439, %173 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %440 = llvm.mul %233, %b_stride0 overflow<nsw> : i64
    %441 = llvm.add %440, %j_right_panel overflow<nsw> : i64
    %442 = llvm.getelementptr inbounds %out[%441] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %376, %442, %173 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %443 = llvm.mul %231, %b_stride0 overflow<nsw> : i64
    %444 = llvm.add %443, %j_right_panel overflow<nsw> : i64
    %445 = llvm.getelementptr inbounds %out[%444] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %377, %445, %173 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %446 = llvm.mul %229, %b_stride0 overflow<nsw> : i64
    %447 = llvm.add %446, %j_right_panel overflow<nsw> : i64
    %448 = llvm.getelementptr inbounds %out[%447] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %378, %448, %173 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %449 = llvm.mul %227, %b_stride0 overflow<nsw> : i64
    %450 = llvm.add %449, %j_right_panel overflow<nsw> : i64
    %451 = llvm.getelementptr inbounds %out[%450] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %379, %451, %173 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %452 = llvm.mul %225, %b_stride0 overflow<nsw> : i64
    %453 = llvm.add %452, %j_right_panel overflow<nsw> : i64
    %454 = llvm.getelementptr inbounds %out[%453] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %380, %454, %173 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %455 = llvm.mul %223, %b_stride0 overflow<nsw> : i64
    %456 = llvm.add %455, %j_right_panel overflow<nsw> : i64
    %457 = llvm.getelementptr inbounds %out[%456] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %381, %457, %173 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb22
  ^bb22:
    %458 = llvm.add %i_right_tile, %9 overflow<nsw> : i64
    %459 = llvm.icmp "slt" %458, %a_size0 : i64
    llvm.cond_br %459, ^bb14(%458 : i64), ^bb23
  ^bb23:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %460 = llvm.add %k0_right_piece, %12 overflow<nsw> : i64
    %461 = llvm.icmp "slt" %460, %49 : i64
    llvm.cond_br %461, ^bb6(%460 : i64), ^bb24
  ^bb24:
    %462 = llvm.add %j_right_panel, %9 overflow<nsw> : i64
    %463 = llvm.icmp "slt" %462, %b_stride0 : i64
    llvm.cond_br %463, ^bb5(%462 : i64), ^bb25
  ^bb25:
    llvm.return %38 : i32
  ^bb26(%464: i32):
    llvm.return %464 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %465: i64, %466: i64, %467: i64, %468: i1, %a_stride0_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %b_stride0_1: i64, %469: i64, %out_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %a_size0_1: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %bias_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %bias_size0_1: i64) -> i32 attributes {no_unwind, no_inline} {
    %470 = llvm.mlir.constant(0) : i64
    %471 = llvm.mlir.constant(16) : i64
    %472 = llvm.mlir.constant(8192) : i64
    %473 = llvm.mlir.constant(1) : i64
    %474 = llvm.mlir.constant(8) : i64
    %475 = llvm.mlir.constant(6) : i64
    %476 = llvm.mlir.constant(-1) : i64
    %477 = llvm.mlir.constant(5) : i64
    %478 = llvm.mlir.constant(4) : i64
    %479 = llvm.mlir.constant(3) : i64
    %480 = llvm.mlir.constant(2) : i64
    %481 = llvm.mlir.constant(64) : i64
    %482 = llvm.mlir.constant(63) : i64
    %483 = llvm.mlir.constant(-64) : i64
    %484 = llvm.mlir.constant(1 : i32) : i32
    %485 = llvm.mlir.constant(0 : i32) : i32
    %486 = llvm.mlir.constant(3 : i32) : i32
    %487 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %488 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %488, ^bb1(%begin : i64), ^bb29
  ^bb1(%489: i64):
    %j_panel = llvm.mul %489, %471 overflow<nsw> : i64
    %490 = llvm.icmp "slt" %470, %466 : i64
    llvm.cond_br %490, ^bb2(%470 : i64), ^bb28
  ^bb2(%k0_piece: i64):
    %491 = llvm.mul %467, %481 overflow<nsw> : i64
    %492 = llvm.add %491, %482 overflow<nsw> : i64
    %493 = llvm.and %492, %483 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%481, %493) : (i64, i64) -> !llvm.ptr
    %494 = llvm.mlir.zero : !llvm.ptr
    %495 = llvm.icmp "ne" %b_copy_1, %494 : !llvm.ptr
    %496 = llvm.icmp "eq" %493, %470 : i64
    %497 = llvm.or %495, %496 : i1
    llvm.cond_br %497, ^bb3, ^bb30(%484 : i32)
  ^bb3:
    llvm.cond_br %468, ^bb4, ^bb7
  ^bb4:
    %498 = llvm.add %k0_piece, %472 overflow<nsw> : i64
    %499 = llvm.intr.smin(%498, %a_stride0_1) : (i64, i64) -> i64
    %500 = llvm.icmp "slt" %k0_piece, %499 : i64
    llvm.cond_br %500, ^bb5(%k0_piece : i64), ^bb6
  ^bb5(%k0_copy: i64):
    %501 = llvm.add %k0_copy, %474 overflow<nsw> : i64
    %502 = llvm.mul %501, %b_stride0_1 overflow<nsw> : i64
    %503 = llvm.add %502, %j_panel overflow<nsw> : i64
    %504 = llvm.getelementptr %b_1[%503] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%504, %485, %486, %484) : (!llvm.ptr, i32, i32, i32) -> ()
    %505 = llvm.mul %k0_copy, %b_stride0_1 overflow<nsw> : i64
    %506 = llvm.add %505, %j_panel overflow<nsw> : i64
    %507 = llvm.getelementptr inbounds %b_1[%506] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %508 = llvm.load %507 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %509 = llvm.getelementptr inbounds %507[%474] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %510 = llvm.load %509 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %511 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %512 = llvm.mul %511, %471 overflow<nsw> : i64
    %513 = llvm.getelementptr inbounds %b_copy_1[%512] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %508, %513 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %514 = llvm.add %470, %474 overflow<nsw> : i64
    %515 = llvm.add %512, %514 overflow<nsw> : i64
    %516 = llvm.getelementptr inbounds %b_copy_1[%515] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %510, %516 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %517 = llvm.add %k0_copy, %473 overflow<nsw> : i64
    %518 = llvm.icmp "slt" %517, %499 : i64
    llvm.cond_br %518, ^bb5(%517 : i64), ^bb6
  ^bb6:
    llvm.br ^bb7
  ^bb7:
    %519 = llvm.sub %a_stride0_1, %k0_piece overflow<nsw> : i64
    %520 = llvm.intr.smin(%472, %519) : (i64, i64) -> i64
    %521 = llvm.intr.smax(%520, %470) : (i64, i64) -> i64
    %522 = llvm.select %468, %470, %521 : i1, i64
    %523 = llvm.mul %k0_piece, %b_stride0_1 overflow<nsw> : i64
    %524 = llvm.add %523, %j_panel overflow<nsw> : i64
    %525 = llvm.getelementptr inbounds %b_1[%524] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %526 = llvm.select %468, %b_copy_1, %525 : i1, !llvm.ptr
    %527 = llvm.select %468, %467, %522 : i1, i64
    %528 = llvm.select %468, %471, %b_stride0_1 : i1, i64
    %529 = llvm.icmp "slt" %470, %469 : i64
    llvm.cond_br %529, ^bb8(%470 : i64), ^bb17
  ^bb8(%i_tile: i64):
    %530 = llvm.add %i_tile, %475 overflow<nsw> : i64
    %531 = llvm.sub %530, %i_tile overflow<nsw> : i64
    %532 = llvm.sub %469, %i_tile overflow<nsw> : i64
    %533 = llvm.intr.smin(%531, %532) : (i64, i64) -> i64
    %534 = llvm.add %533, %476 overflow<nsw> : i64
    %535 = llvm.intr.smin(%534, %477) : (i64, i64) -> i64
    %536 = llvm.add %i_tile, %535 : i64
    %537 = llvm.intr.smin(%534, %478) : (i64, i64) -> i64
    %538 = llvm.add %i_tile, %537 : i64
    %539 = llvm.intr.smin(%534, %479) : (i64, i64) -> i64
    %540 = llvm.add %i_tile, %539 : i64
    %541 = llvm.intr.smin(%534, %480) : (i64, i64) -> i64
    %542 = llvm.add %i_tile, %541 : i64
    %543 = llvm.intr.smin(%534, %473) : (i64, i64) -> i64
    %544 = llvm.add %i_tile, %543 : i64
    %545 = llvm.icmp "eq" %k0_piece, %470 : i64
    llvm.cond_br %545, ^bb9, ^bb10
  ^bb9:
    llvm.br ^bb11(%487, %487, %487, %487, %487, %487, %487, %487, %487, %487, %487, %487 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb10:
    %546 = llvm.icmp "slt" %470, %533 : i64
    %547 = llvm.icmp "slt" %473, %533 : i64
    %548 = llvm.icmp "slt" %480, %533 : i64
    %549 = llvm.icmp "slt" %479, %533 : i64
    %550 = llvm.icmp "slt" %478, %533 : i64
    %551 = llvm.icmp "slt" %477, %533 : i64
    %552 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %553 = llvm.add %552, %j_panel overflow<nsw> : i64
    %554 = llvm.getelementptr inbounds %out_1[%553] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %555 = llvm.load %554 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %556 = llvm.getelementptr inbounds %554[%474] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %557 = llvm.load %556 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %558 = llvm.mul %544, %b_stride0_1 overflow<nsw> : i64
    %559 = llvm.add %558, %j_panel overflow<nsw> : i64
    %560 = llvm.getelementptr inbounds %out_1[%559] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %561 = llvm.load %560 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %562 = llvm.getelementptr inbounds %560[%474] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %563 = llvm.load %562 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %564 = llvm.mul %542, %b_stride0_1 overflow<nsw> : i64
    %565 = llvm.add %564, %j_panel overflow<nsw> : i64
    %566 = llvm.getelementptr inbounds %out_1[%565] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %567 = llvm.load %566 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %568 = llvm.getelementptr inbounds %566[%474] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %569 = llvm.load %568 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %570 = llvm.mul %540, %b_stride0_1 overflow<nsw> : i64
    %571 = llvm.add %570, %j_panel overflow<nsw> : i64
    %572 = llvm.getelementptr inbounds %out_1[%571] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %573 = llvm.load %572 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %574 = llvm.getelementptr inbounds %572[%474] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %575 = llvm.load %574 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %576 = llvm.mul %538, %b_stride0_1 overflow<nsw> : i64
    %577 = llvm.add %576, %j_panel overflow<nsw> : i64
    %578 = llvm.getelementptr inbounds %out_1[%577] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %579 = llvm.load %578 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %580 = llvm.getelementptr inbounds %578[%474] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %581 = llvm.load %580 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %582 = llvm.mul %536, %b_stride0_1 overflow<nsw> : i64
    %583 = llvm.add %582, %j_panel overflow<nsw> : i64
    %584 = llvm.getelementptr inbounds %out_1[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %585 = llvm.load %584 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %586 = llvm.getelementptr inbounds %584[%474] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %587 = llvm.load %586 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb11(%555, %557, %561, %563, %567, %569, %573, %575, %579, %581, %585, %587 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb11(%588: vector<8xf32>, %589: vector<8xf32>, %590: vector<8xf32>, %591: vector<8xf32>, %592: vector<8xf32>, %593: vector<8xf32>, %594: vector<8xf32>, %595: vector<8xf32>, %596: vector<8xf32>, %597: vector<8xf32>, %598: vector<8xf32>, %599: vector<8xf32>):
    %600 = llvm.add %k0_piece, %472 overflow<nsw> : i64
    %601 = llvm.intr.smin(%600, %a_stride0_1) : (i64, i64) -> i64
    %602 = llvm.icmp "slt" %k0_piece, %601 : i64
    llvm.cond_br %602, ^bb12(%k0_piece, %588, %589, %590, %591, %592, %593, %594, %595, %596, %597, %598, %599 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb13(%588, %589, %590, %591, %592, %593, %594, %595, %596, %597, %598, %599 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb12(%k0: i64, %603: vector<8xf32>, %604: vector<8xf32>, %605: vector<8xf32>, %606: vector<8xf32>, %607: vector<8xf32>, %608: vector<8xf32>, %609: vector<8xf32>, %610: vector<8xf32>, %611: vector<8xf32>, %612: vector<8xf32>, %613: vector<8xf32>, %614: vector<8xf32>):
    %615 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %616 = llvm.add %615, %474 overflow<nsw> : i64
    %617 = llvm.mul %616, %528 overflow<nsw> : i64
    %618 = llvm.getelementptr %526[%617] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%618, %485, %486, %484) : (!llvm.ptr, i32, i32, i32) -> ()
    %619 = llvm.mul %i_tile, %a_stride0_1 overflow<nsw> : i64
    %620 = llvm.add %619, %k0 overflow<nsw> : i64
    %621 = llvm.getelementptr inbounds %a_1[%620] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %622 = llvm.load %621 {alignment = 4 : i64} : !llvm.ptr -> f32
    %623 = llvm.mlir.poison : vector<8xf32>
    %624 = llvm.insertelement %622, %623[%470 : i64] : vector<8xf32>
    %625 = llvm.shufflevector %624, %623 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %626 = llvm.mul %544, %a_stride0_1 overflow<nsw> : i64
    %627 = llvm.add %626, %k0 overflow<nsw> : i64
    %628 = llvm.getelementptr inbounds %a_1[%627] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %629 = llvm.load %628 {alignment = 4 : i64} : !llvm.ptr -> f32
    %630 = llvm.mlir.poison : vector<8xf32>
    %631 = llvm.insertelement %629, %630[%470 : i64] : vector<8xf32>
    %632 = llvm.shufflevector %631, %630 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %633 = llvm.mul %542, %a_stride0_1 overflow<nsw> : i64
    %634 = llvm.add %633, %k0 overflow<nsw> : i64
    %635 = llvm.getelementptr inbounds %a_1[%634] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %636 = llvm.load %635 {alignment = 4 : i64} : !llvm.ptr -> f32
    %637 = llvm.mlir.poison : vector<8xf32>
    %638 = llvm.insertelement %636, %637[%470 : i64] : vector<8xf32>
    %639 = llvm.shufflevector %638, %637 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %640 = llvm.mul %540, %a_stride0_1 overflow<nsw> : i64
    %641 = llvm.add %640, %k0 overflow<nsw> : i64
    %642 = llvm.getelementptr inbounds %a_1[%641] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %643 = llvm.load %642 {alignment = 4 : i64} : !llvm.ptr -> f32
    %644 = llvm.mlir.poison : vector<8xf32>
    %645 = llvm.insertelement %643, %644[%470 : i64] : vector<8xf32>
    %646 = llvm.shufflevector %645, %644 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %647 = llvm.mul %538, %a_stride0_1 overflow<nsw> : i64
    %648 = llvm.add %647, %k0 overflow<nsw> : i64
    %649 = llvm.getelementptr inbounds %a_1[%648] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %650 = llvm.load %649 {alignment = 4 : i64} : !llvm.ptr -> f32
    %651 = llvm.mlir.poison : vector<8xf32>
    %652 = llvm.insertelement %650, %651[%470 : i64] : vector<8xf32>
    %653 = llvm.shufflevector %652, %651 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %654 = llvm.mul %536, %a_stride0_1 overflow<nsw> : i64
    %655 = llvm.add %654, %k0 overflow<nsw> : i64
    %656 = llvm.getelementptr inbounds %a_1[%655] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %657 = llvm.load %656 {alignment = 4 : i64} : !llvm.ptr -> f32
    %658 = llvm.mlir.poison : vector<8xf32>
    %659 = llvm.insertelement %657, %658[%470 : i64] : vector<8xf32>
    %660 = llvm.shufflevector %659, %658 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %661 = llvm.mul %615, %528 overflow<nsw> : i64
    %662 = llvm.getelementptr inbounds %526[%661] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %663 = llvm.load %662 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %664 = llvm.add %470, %474 overflow<nsw> : i64
    %665 = llvm.add %661, %664 overflow<nsw> : i64
    %666 = llvm.getelementptr inbounds %526[%665] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %667 = llvm.load %666 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %668 = llvm.fmul %625, %663 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %669 = llvm.fmul %625, %667 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %670 = llvm.fmul %632, %663 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %671 = llvm.fmul %632, %667 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %672 = llvm.fmul %639, %663 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %673 = llvm.fmul %639, %667 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %674 = llvm.fmul %646, %663 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %675 = llvm.fmul %646, %667 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %676 = llvm.fmul %653, %663 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %677 = llvm.fmul %653, %667 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %678 = llvm.fmul %660, %663 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %679 = llvm.fmul %660, %667 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %680 = llvm.fadd %603, %668 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %681 = llvm.fadd %604, %669 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %682 = llvm.fadd %605, %670 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %683 = llvm.fadd %606, %671 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %684 = llvm.fadd %607, %672 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %685 = llvm.fadd %608, %673 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %686 = llvm.fadd %609, %674 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %687 = llvm.fadd %610, %675 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %688 = llvm.fadd %611, %676 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %689 = llvm.fadd %612, %677 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %690 = llvm.fadd %613, %678 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %691 = llvm.fadd %614, %679 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %692 = llvm.add %k0, %473 overflow<nsw> : i64
    %693 = llvm.icmp "slt" %692, %601 : i64
    llvm.cond_br %693, ^bb12(%692, %680, %681, %682, %683, %684, %685, %686, %687, %688, %689, %690, %691 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb13(%680, %681, %682, %683, %684, %685, %686, %687, %688, %689, %690, %691 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb13(%694: vector<8xf32>, %695: vector<8xf32>, %696: vector<8xf32>, %697: vector<8xf32>, %698: vector<8xf32>, %699: vector<8xf32>, %700: vector<8xf32>, %701: vector<8xf32>, %702: vector<8xf32>, %703: vector<8xf32>, %704: vector<8xf32>, %705: vector<8xf32>):
    %706 = llvm.sub %600, %a_stride0_1 overflow<nsw> : i64
    %707 = llvm.icmp "sge" %706, %470 : i64
    llvm.cond_br %707, ^bb14, ^bb15
  ^bb14:
    %708 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %709 = llvm.load %708 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %710 = llvm.getelementptr inbounds %708[%474] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %711 = llvm.load %710 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %712 = llvm.fadd %694, %709 : vector<8xf32>
    %713 = llvm.fadd %695, %711 : vector<8xf32>
    %714 = llvm.fadd %696, %709 : vector<8xf32>
    %715 = llvm.fadd %697, %711 : vector<8xf32>
    %716 = llvm.fadd %698, %709 : vector<8xf32>
    %717 = llvm.fadd %699, %711 : vector<8xf32>
    %718 = llvm.fadd %700, %709 : vector<8xf32>
    %719 = llvm.fadd %701, %711 : vector<8xf32>
    %720 = llvm.fadd %702, %709 : vector<8xf32>
    %721 = llvm.fadd %703, %711 : vector<8xf32>
    %722 = llvm.fadd %704, %709 : vector<8xf32>
    %723 = llvm.fadd %705, %711 : vector<8xf32>
    %724 = llvm.icmp "slt" %470, %533 : i64
    %725 = llvm.icmp "slt" %473, %533 : i64
    %726 = llvm.icmp "slt" %480, %533 : i64
    %727 = llvm.icmp "slt" %479, %533 : i64
    %728 = llvm.icmp "slt" %478, %533 : i64
    %729 = llvm.icmp "slt" %477, %533 : i64
    %730 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %731 = llvm.add %730, %j_panel overflow<nsw> : i64
    %732 = llvm.getelementptr inbounds %out_1[%731] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %712, %732 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %733 = llvm.getelementptr inbounds %732[%474] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %713, %733 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %734 = llvm.mul %544, %b_stride0_1 overflow<nsw> : i64
    %735 = llvm.add %734, %j_panel overflow<nsw> : i64
    %736 = llvm.getelementptr inbounds %out_1[%735] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %714, %736 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %737 = llvm.getelementptr inbounds %736[%474] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %715, %737 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %738 = llvm.mul %542, %b_stride0_1 overflow<nsw> : i64
    %739 = llvm.add %738, %j_panel overflow<nsw> : i64
    %740 = llvm.getelementptr inbounds %out_1[%739] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %716, %740 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %741 = llvm.getelementptr inbounds %740[%474] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %717, %741 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %742 = llvm.mul %540, %b_stride0_1 overflow<nsw> : i64
    %743 = llvm.add %742, %j_panel overflow<nsw> : i64
    %744 = llvm.getelementptr inbounds %out_1[%743] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %718, %744 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %745 = llvm.getelementptr inbounds %744[%474] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %719, %745 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %746 = llvm.mul %538, %b_stride0_1 overflow<nsw> : i64
    %747 = llvm.add %746, %j_panel overflow<nsw> : i64
    %748 = llvm.getelementptr inbounds %out_1[%747] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %720, %748 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %749 = llvm.getelementptr inbounds %748[%474] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %721, %749 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %750 = llvm.mul %536, %b_stride0_1 overflow<nsw> : i64
    %751 = llvm.add %750, %j_panel overflow<nsw> : i64
    %752 = llvm.getelementptr inbounds %out_1[%751] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %722, %752 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %753 = llvm.getelementptr inbounds %752[%474] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %723, %753 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb16
  ^bb15:
    %754 = llvm.icmp "slt" %470, %533 : i64
    %755 = llvm.icmp "slt" %473, %533 : i64
    %756 = llvm.icmp "slt" %480, %533 : i64
    %757 = llvm.icmp "slt" %479, %533 : i64
    %758 = llvm.icmp "slt" %478, %533 : i64
    %759 = llvm.icmp "slt" %477, %533 : i64
    %760 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %761 = llvm.add %760, %j_panel overflow<nsw> : i64
    %762 = llvm.getelementptr inbounds %out_1[%761] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %694, %762 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %763 = llvm.getelementptr inbounds %762[%474] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %695, %763 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %764 = llvm.mul %544, %b_stride0_1 overflow<nsw> : i64
    %765 = llvm.add %764, %j_panel overflow<nsw> : i64
    %766 = llvm.getelementptr inbounds %out_1[%765] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %696, %766 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %767 = llvm.getelementptr inbounds %766[%474] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %697, %767 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %768 = llvm.mul %542, %b_stride0_1 overflow<nsw> : i64
    %769 = llvm.add %768, %j_panel overflow<nsw> : i64
    %770 = llvm.getelementptr inbounds %out_1[%769] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %698, %770 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %771 = llvm.getelementptr inbounds %770[%474] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %699, %771 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %772 = llvm.mul %540, %b_stride0_1 overflow<nsw> : i64
    %773 = llvm.add %772, %j_panel overflow<nsw> : i64
    %774 = llvm.getelementptr inbounds %out_1[%773] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %700, %774 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %775 = llvm.getelementptr inbounds %774[%474] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %701, %775 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %776 = llvm.mul %538, %b_stride0_1 overflow<nsw> : i64
    %777 = llvm.add %776, %j_panel overflow<nsw> : i64
    %778 = llvm.getelementptr inbounds %out_1[%777] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %702, %778 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %779 = llvm.getelementptr inbounds %778[%474] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %703, %779 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %780 = llvm.mul %536, %b_stride0_1 overflow<nsw> : i64
    %781 = llvm.add %780, %j_panel overflow<nsw> : i64
    %782 = llvm.getelementptr inbounds %out_1[%781] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %704, %782 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %783 = llvm.getelementptr inbounds %782[%474] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %705, %783 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb16
  ^bb16:
    %784 = llvm.add %i_tile, %475 overflow<nsw> : i64
    %785 = llvm.icmp "slt" %784, %469 : i64
    llvm.cond_br %785, ^bb8(%784 : i64), ^bb17
  ^bb17:
    %786 = llvm.icmp "slt" %469, %a_size0_1 : i64
    llvm.cond_br %786, ^bb18(%469 : i64), ^bb27
  ^bb18(%i_below_tile: i64):
    %787 = llvm.add %i_below_tile, %478 overflow<nsw> : i64
    %788 = llvm.sub %787, %i_below_tile overflow<nsw> : i64
    %789 = llvm.sub %a_size0_1, %i_below_tile overflow<nsw> : i64
    %790 = llvm.intr.smin(%788, %789) : (i64, i64) -> i64
    %791 = llvm.add %790, %476 overflow<nsw> : i64
    %792 = llvm.intr.smin(%791, %479) : (i64, i64) -> i64
    %793 = llvm.add %i_below_tile, %792 : i64
    %794 = llvm.intr.smin(%791, %480) : (i64, i64) -> i64
    %795 = llvm.add %i_below_tile, %794 : i64
    %796 = llvm.intr.smin(%791, %473) : (i64, i64) -> i64
    %797 = llvm.add %i_below_tile, %796 : i64
    %798 = llvm.icmp "eq" %k0_piece, %470 : i64
    llvm.cond_br %798, ^bb19, ^bb20
  ^bb19:
    llvm.br ^bb21(%487, %487, %487, %487, %487, %487, %487, %487 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb20:
    %799 = llvm.icmp "slt" %470, %790 : i64
    %800 = llvm.icmp "slt" %473, %790 : i64
    %801 = llvm.icmp "slt" %480, %790 : i64
    %802 = llvm.icmp "slt" %479, %790 : i64
    %803 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %804 = llvm.add %803, %j_panel overflow<nsw> : i64
    %805 = llvm.getelementptr inbounds %out_1[%804] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %806 = llvm.load %805 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %807 = llvm.getelementptr inbounds %805[%474] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %808 = llvm.load %807 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %809 = llvm.mul %797, %b_stride0_1 overflow<nsw> : i64
    %810 = llvm.add %809, %j_panel overflow<nsw> : i64
    %811 = llvm.getelementptr inbounds %out_1[%810] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %812 = llvm.load %811 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %813 = llvm.getelementptr inbounds %811[%474] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %814 = llvm.load %813 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %815 = llvm.mul %795, %b_stride0_1 overflow<nsw> : i64
    %816 = llvm.add %815, %j_panel overflow<nsw> : i64
    %817 = llvm.getelementptr inbounds %out_1[%816] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %818 = llvm.load %817 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %819 = llvm.getelementptr inbounds %817[%474] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %820 = llvm.load %819 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %821 = llvm.mul %793, %b_stride0_1 overflow<nsw> : i64
    %822 = llvm.add %821, %j_panel overflow<nsw> : i64
    %823 = llvm.getelementptr inbounds %out_1[%822] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %824 = llvm.load %823 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %825 = llvm.getelementptr inbounds %823[%474] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %826 = llvm.load %825 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb21(%806, %808, %812, %814, %818, %820, %824, %826 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb21(%827: vector<8xf32>, %828: vector<8xf32>, %829: vector<8xf32>, %830: vector<8xf32>, %831: vector<8xf32>, %832: vector<8xf32>, %833: vector<8xf32>, %834: vector<8xf32>):
    %835 = llvm.add %k0_piece, %472 overflow<nsw> : i64
    %836 = llvm.intr.smin(%835, %a_stride0_1) : (i64, i64) -> i64
    %837 = llvm.icmp "slt" %k0_piece, %836 : i64
    llvm.cond_br %837, ^bb22(%k0_piece, %827, %828, %829, %830, %831, %832, %833, %834 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb23(%827, %828, %829, %830, %831, %832, %833, %834 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb22(%k0_below: i64, %838: vector<8xf32>, %839: vector<8xf32>, %840: vector<8xf32>, %841: vector<8xf32>, %842: vector<8xf32>, %843: vector<8xf32>, %844: vector<8xf32>, %845: vector<8xf32>):
    %846 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %847 = llvm.add %846, %474 overflow<nsw> : i64
    %848 = llvm.mul %847, %528 overflow<nsw> : i64
    %849 = llvm.getelementptr %526[%848] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%849, %485, %486, %484) : (!llvm.ptr, i32, i32, i32) -> ()
    %850 = llvm.mul %i_below_tile, %a_stride0_1 overflow<nsw> : i64
    %851 = llvm.add %850, %k0_below overflow<nsw> : i64
    %852 = llvm.getelementptr inbounds %a_1[%851] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %853 = llvm.load %852 {alignment = 4 : i64} : !llvm.ptr -> f32
    %854 = llvm.mlir.poison : vector<8xf32>
    %855 = llvm.insertelement %853, %854[%470 : i64] : vector<8xf32>
    %856 = llvm.shufflevector %855, %854 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %857 = llvm.mul %797, %a_stride0_1 overflow<nsw> : i64
    %858 = llvm.add %857, %k0_below overflow<nsw> : i64
    %859 = llvm.getelementptr inbounds %a_1[%858] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %860 = llvm.load %859 {alignment = 4 : i64} : !llvm.ptr -> f32
    %861 = llvm.mlir.poison : vector<8xf32>
    %862 = llvm.insertelement %860, %861[%470 : i64] : vector<8xf32>
    %863 = llvm.shufflevector %862, %861 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %864 = llvm.mul %795, %a_stride0_1 overflow<nsw> : i64
    %865 = llvm.add %864, %k0_below overflow<nsw> : i64
    %866 = llvm.getelementptr inbounds %a_1[%865] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %867 = llvm.load %866 {alignment = 4 : i64} : !llvm.ptr -> f32
    %868 = llvm.mlir.poison : vector<8xf32>
    %869 = llvm.insertelement %867, %868[%470 : i64] : vector<8xf32>
    %870 = llvm.shufflevector %869, %868 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %871 = llvm.mul %793, %a_stride0_1 overflow<nsw> : i64
    %872 = llvm.add %871, %k0_below overflow<nsw> : i64
    %873 = llvm.getelementptr inbounds %a_1[%872] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %874 = llvm.load %873 {alignment = 4 : i64} : !llvm.ptr -> f32
    %875 = llvm.mlir.poison : vector<8xf32>
    %876 = llvm.insertelement %874, %875[%470 : i64] : vector<8xf32>
    %877 = llvm.shufflevector %876, %875 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %878 = llvm.mul %846, %528 overflow<nsw> : i64
    %879 = llvm.getelementptr inbounds %526[%878] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %880 = llvm.load %879 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %881 = llvm.add %470, %474 overflow<nsw> : i64
    %882 = llvm.add %878, %881 overflow<nsw> : i64
    %883 = llvm.getelementptr inbounds %526[%882] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %884 = llvm.load %883 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %885 = llvm.fmul %856, %880 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %886 = llvm.fmul %856, %884 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %887 = llvm.fmul %863, %880 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %888 = llvm.fmul %863, %884 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %889 = llvm.fmul %870, %880 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %890 = llvm.fmul %870, %884 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %891 = llvm.fmul %877, %880 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %892 = llvm.fmul %877, %884 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %893 = llvm.fadd %838, %885 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %894 = llvm.fadd %839, %886 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %895 = llvm.fadd %840, %887 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %896 = llvm.fadd %841, %888 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %897 = llvm.fadd %842, %889 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %898 = llvm.fadd %843, %890 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %899 = llvm.fadd %844, %891 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %900 = llvm.fadd %845, %892 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %901 = llvm.add %k0_below, %473 overflow<nsw> : i64
    %902 = llvm.icmp "slt" %901, %836 : i64
    llvm.cond_br %902, ^bb22(%901, %893, %894, %895, %896, %897, %898, %899, %900 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb23(%893, %894, %895, %896, %897, %898, %899, %900 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb23(%903: vector<8xf32>, %904: vector<8xf32>, %905: vector<8xf32>, %906: vector<8xf32>, %907: vector<8xf32>, %908: vector<8xf32>, %909: vector<8xf32>, %910: vector<8xf32>):
    %911 = llvm.sub %835, %a_stride0_1 overflow<nsw> : i64
    %912 = llvm.icmp "sge" %911, %470 : i64
    llvm.cond_br %912, ^bb24, ^bb25
  ^bb24:
    %913 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %914 = llvm.load %913 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %915 = llvm.getelementptr inbounds %913[%474] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %916 = llvm.load %915 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %917 = llvm.fadd %903, %914 : vector<8xf32>
    %918 = llvm.fadd %904, %916 : vector<8xf32>
    %919 = llvm.fadd %905, %914 : vector<8xf32>
    %920 = llvm.fadd %906, %916 : vector<8xf32>
    %921 = llvm.fadd %907, %914 : vector<8xf32>
    %922 = llvm.fadd %908, %916 : vector<8xf32>
    %923 = llvm.fadd %909, %914 : vector<8xf32>
    %924 = llvm.fadd %910, %916 : vector<8xf32>
    %925 = llvm.icmp "slt" %470, %790 : i64
    %926 = llvm.icmp "slt" %473, %790 : i64
    %927 = llvm.icmp "slt" %480, %790 : i64
    %928 = llvm.icmp "slt" %479, %790 : i64
    %929 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %930 = llvm.add %929, %j_panel overflow<nsw> : i64
    %931 = llvm.getelementptr inbounds %out_1[%930] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %917, %931 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %932 = llvm.getelementptr inbounds %931[%474] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %918, %932 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %933 = llvm.mul %797, %b_stride0_1 overflow<nsw> : i64
    %934 = llvm.add %933, %j_panel overflow<nsw> : i64
    %935 = llvm.getelementptr inbounds %out_1[%934] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %919, %935 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %936 = llvm.getelementptr inbounds %935[%474] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %920, %936 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %937 = llvm.mul %795, %b_stride0_1 overflow<nsw> : i64
    %938 = llvm.add %937, %j_panel overflow<nsw> : i64
    %939 = llvm.getelementptr inbounds %out_1[%938] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %921, %939 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %940 = llvm.getelementptr inbounds %939[%474] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %922, %940 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %941 = llvm.mul %793, %b_stride0_1 overflow<nsw> : i64
    %942 = llvm.add %941, %j_panel overflow<nsw> : i64
    %943 = llvm.getelementptr inbounds %out_1[%942] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %923, %943 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %944 = llvm.getelementptr inbounds %943[%474] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %924, %944 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb26
  ^bb25:
    %945 = llvm.icmp "slt" %470, %790 : i64
    %946 = llvm.icmp "slt" %473, %790 : i64
    %947 = llvm.icmp "slt" %480, %790 : i64
    %948 = llvm.icmp "slt" %479, %790 : i64
    %949 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %950 = llvm.add %949, %j_panel overflow<nsw> : i64
    %951 = llvm.getelementptr inbounds %out_1[%950] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %903, %951 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %952 = llvm.getelementptr inbounds %951[%474] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %904, %952 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %953 = llvm.mul %797, %b_stride0_1 overflow<nsw> : i64
    %954 = llvm.add %953, %j_panel overflow<nsw> : i64
    %955 = llvm.getelementptr inbounds %out_1[%954] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %905, %955 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %956 = llvm.getelementptr inbounds %955[%474] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %906, %956 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %957 = llvm.mul %795, %b_stride0_1 overflow<nsw> : i64
    %958 = llvm.add %957, %j_panel overflow<nsw> : i64
    %959 = llvm.getelementptr inbounds %out_1[%958] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %907, %959 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %960 = llvm.getelementptr inbounds %959[%474] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %908, %960 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %961 = llvm.mul %793, %b_stride0_1 overflow<nsw> : i64
    %962 = llvm.add %961, %j_panel overflow<nsw> : i64
    %963 = llvm.getelementptr inbounds %out_1[%962] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %909, %963 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %964 = llvm.getelementptr inbounds %963[%474] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %910, %964 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb26
  ^bb26:
    %965 = llvm.add %i_below_tile, %478 overflow<nsw> : i64
    %966 = llvm.icmp "slt" %965, %a_size0_1 : i64
    llvm.cond_br %966, ^bb18(%965 : i64), ^bb27
  ^bb27:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %967 = llvm.add %k0_piece, %472 overflow<nsw> : i64
    %968 = llvm.icmp "slt" %967, %466 : i64
    llvm.cond_br %968, ^bb2(%967 : i64), ^bb28
  ^bb28:
    %969 = llvm.add %489, %473 overflow<nsw> : i64
    %970 = llvm.icmp "slt" %969, %end : i64
    llvm.cond_br %970, ^bb1(%969 : i64), ^bb29
  ^bb29:
    llvm.return %485 : i32
  ^bb30(%971: i32):
    llvm.return %971 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %972 = llvm.mlir.constant(8) : i64
    %973 = llvm.mlir.constant(16) : i64
    %974 = llvm.mlir.constant(24) : i64
    %975 = llvm.mlir.constant(32) : i64
    %976 = llvm.mlir.constant(40) : i64
    %977 = llvm.mlir.constant(48) : i64
    %978 = llvm.mlir.constant(56) : i64
    %979 = llvm.mlir.constant(64) : i64
    %980 = llvm.mlir.constant(72) : i64
    %981 = llvm.mlir.constant(80) : i64
    %982 = llvm.mlir.constant(88) : i64
    %983 = llvm.mlir.constant(96) : i64
    %984 = llvm.mlir.constant(104) : i64
    %985 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %986 = llvm.getelementptr inbounds %context[%972] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %987 = llvm.load %986 {alignment = 8 : i64} : !llvm.ptr -> i64
    %988 = llvm.getelementptr inbounds %context[%973] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %989 = llvm.load %988 {alignment = 8 : i64} : !llvm.ptr -> i64
    %990 = llvm.getelementptr inbounds %context[%974] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %991 = llvm.load %990 {alignment = 8 : i64} : !llvm.ptr -> i1
    %992 = llvm.getelementptr inbounds %context[%975] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %993 = llvm.load %992 {alignment = 8 : i64} : !llvm.ptr -> i64
    %994 = llvm.getelementptr inbounds %context[%976] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %995 = llvm.load %994 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %996 = llvm.getelementptr inbounds %context[%977] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %997 = llvm.load %996 {alignment = 8 : i64} : !llvm.ptr -> i64
    %998 = llvm.getelementptr inbounds %context[%978] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %999 = llvm.load %998 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1000 = llvm.getelementptr inbounds %context[%979] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1001 = llvm.load %1000 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1002 = llvm.getelementptr inbounds %context[%980] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1003 = llvm.load %1002 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1004 = llvm.getelementptr inbounds %context[%981] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1005 = llvm.load %1004 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1006 = llvm.getelementptr inbounds %context[%982] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1007 = llvm.load %1006 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1008 = llvm.getelementptr inbounds %context[%983] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1009 = llvm.load %1008 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1010 = llvm.getelementptr inbounds %context[%984] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1011 = llvm.load %1010 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1012 = llvm.call @program.parallel0(%begin_1, %end_1, %985, %987, %989, %991, %993, %995, %997, %999, %1001, %1003, %1005, %1007, %1009, %1011) : (i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, i64) -> i32
    llvm.return %1012 : i32
  }
  llvm.func @program_shapes(%a_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_2: i64, %a_stride0_2: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_2: i64, %b_stride0_2: i64, %bias_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %bias_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %1013 = llvm.mlir.constant(0) : i64
    %1014 = llvm.mlir.constant(1) : i64
    %1015 = llvm.mlir.constant(2 : i32) : i32
    %1016 = llvm.mlir.constant(3 : i32) : i32
    %1017 = llvm.mlir.constant(0 : i32) : i32
    %1018 = llvm.icmp "eq" %a_stride0_2, %b_size0_2 : i64
    %1019 = llvm.icmp "eq" %bias_size0_2, %b_stride0_2 : i64
    llvm.cond_br %1018, ^bb1, ^bb3(%1015 : i32)
  ^bb1:
    llvm.cond_br %1019, ^bb2, ^bb3(%1016 : i32)
  ^bb2:
    llvm.store %a_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %1020 = llvm.getelementptr inbounds %extents[%1014] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride0_2, %1020 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1017 : i32
  ^bb3(%1021: i32):
    llvm.return %1021 : i32
  }
}
