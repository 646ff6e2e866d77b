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
    %2 = arith.constant dense<0.000000e+00> : vector<4x16xf32>
    %3 = arith.constant 16 : index
    %4 = arith.constant dense<0.000000e+00> : vector<6x16xf32>
    %5 = arith.constant dense<0.000000e+00> : vector<8x8xf32>
    %6 = memref.dim %a, %0 : memref<?x?xf32>
    %7 = arith.constant 1 : index
    %8 = memref.dim %a, %7 : memref<?x?xf32>
    %9 = memref.dim %b, %7 : memref<?x?xf32>
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%6, %9], strides: [%9, 1] : memref<?x?xf32> to memref<?x?xf32>
    %10 = affine.apply affine_map<(d0) -> (((d0 floordiv 16) * 16))>(%9)
    %many = affine.min affine_map<(d0, d1) -> (d0, ((d1 floordiv 49) * 1099511627776))>(%10, %6)
    %few = affine.apply affine_map<(d0, d1, d2) -> ((d0 + (d2 * -1)))>(%10, %6, %many)
    %11 = affine.max affine_map<(d0) -> (d0, 1)>(%8)
    %12 = ub.poison : f32
    affine.for %j_few_block = 0 to %few step 1024 {
      affine.for %k0_few_piece = 0 to %11 step 32 {
        affine.for %j_few_panel = affine_map<(d0) -> (d0)>(%j_few_block) to min affine_map<(d0)[s0] -> ((d0 + 1024), s0)>(%j_few_block)[%few] step 16 {
          affine.for %i_few_tile = 0 to %6 step 4 {
            %13 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_few_tile, %6, %i_few_tile)
            %14 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_few_piece) -> (vector<4x16xf32>) {
              affine.yield %2 : vector<4x16xf32>
            } else {
              %15 = vector.create_mask %13, %3 : vector<4x16xi1>
              %16 = vector.transfer_read %out_1[%i_few_tile, %j_few_panel], %12, %15 {in_bounds = [true, true]} : memref<?x?xf32>, vector<4x16xf32>
              affine.yield %16 : vector<4x16xf32>
            }
            %17 = vector.create_mask %13 : vector<4xi1>
            %18 = affine.for %k0_few = affine_map<(d0) -> (d0)>(%k0_few_piece) to min affine_map<(d0, d1) -> ((d0 + 32), d1)>(%k0_few_piece, %8) iter_args(%19 = %14) -> (vector<4x16xf32>) {
              affine.prefetch %b[%k0_few, %j_few_panel + 32], read, locality<3>, data : memref<?x?xf32>
              %20 = vector.transfer_read %a[%i_few_tile, %k0_few], %12, %17 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<4x16xf32>
              %21 = vector.transfer_read %b[%k0_few, %j_few_panel], %1 {in_bounds = [true]} : memref<?x?xf32>, vector<16xf32>
              %22 = vector.broadcast %21 : vector<16xf32> to vector<4x16xf32>
              %23 = arith.mulf %20, %22 fastmath<reassoc,contract> : vector<4x16xf32>
              %24 = arith.addf %19, %23 fastmath<reassoc,contract> : vector<4x16xf32>
              affine.yield %24 : vector<4x16xf32>
            }
            affine.if affine_set<(d0, d1) : (((d0 + 32) + (d1 * -1)) >= 0)>(%k0_few_piece, %8) {
              %25 = vector.transfer_read %bias[%j_few_panel], %1 {in_bounds = [true]} : memref<?xf32>, vector<16xf32>
              %26 = vector.broadcast %25 : vector<16xf32> to vector<4x16xf32>
              %27 = arith.addf %18, %26 : vector<4x16xf32>
              %28 = vector.create_mask %13, %3 : vector<4x16xi1>
              vector.transfer_write %27, %out_1[%i_few_tile, %j_few_panel], %28 {in_bounds = [true, true]} : vector<4x16xf32>, memref<?x?xf32>
            } else {
              %29 = vector.create_mask %13, %3 : vector<4x16xi1>
              vector.transfer_write %18, %out_1[%i_few_tile, %j_few_panel], %29 {in_bounds = [true, true]} : vector<4x16xf32>, memref<?x?xf32>
            }
          }
        }
      }
    }
    %30 = affine.max affine_map<(d0) -> (d0, 1)>(%8)
    %31 = affine.max affine_map<(d0) -> ((((((d0 + 5) floordiv 6) * -6) + (((d0 + 3) floordiv 6) * 6)) + (((d0 + 1) floordiv 6) * 6)), 0)>(%6)
    %32 = affine.min affine_map<(d0, d1) -> (d0, d1)>(%31, %6)
    %33 = affine.min affine_map<(d0) -> (8192, d0)>(%8)
    %34 = arith.constant 15 : index
    %35 = arith.cmpi sgt, %33, %34 : index
    %36 = arith.constant 31 : index
    %37 = arith.cmpi sgt, %6, %36 : index
    %38 = arith.andi %35, %37 : i1
    %39 = arith.constant 96 : index
    %40 = arith.cmpi sgt, %6, %39 : index
    %41 = arith.constant 1 : index
    %42 = memref.dim %b, %41 : memref<?x?xf32>
    %43 = arith.constant 1024 : index
    %44 = arith.remui %42, %43 : index
    %45 = arith.constant 0 : index
    %46 = arith.cmpi eq, %44, %45 : index
    %47 = arith.ori %40, %46 : i1
    %48 = arith.constant 512 : index
    %49 = arith.cmpi sgt, %33, %48 : index
    %50 = arith.ori %47, %49 : i1
    %51 = arith.andi %38, %50 : i1
    %52 = arith.constant 0 : index
    %53 = arith.select %51, %33, %52 : index
    %54 = arith.constant 0 : index
    %55 = arith.constant 0 : index
    %56 = ub.poison : f32
    %57 = arith.constant 0 : index
    %58 = ub.poison : f32
    %59 = arith.constant 0 : index
    affine.parallel (%j_panel) = (0) to (symbol(%many)) step (16) {
      affine.for %k0_piece = 0 to %30 step 8192 {
        %b_copy = memref.alloc(%53) {alignment = 64 : i64} : memref<?x16xf32>
        scf.if %51 {
          %60 = arith.constant 0 : index
          affine.for %k0_copy = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0)[s0] -> ((d0 + 8192), s0)>(%k0_piece)[%8] {
            affine.prefetch %b[%k0_copy + 8, %j_panel], read, locality<3>, data : memref<?x?xf32>
            %61 = vector.transfer_read %b[%k0_copy, %j_panel], %1 {in_bounds = [true]} : memref<?x?xf32>, vector<16xf32>
            %62 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_copy, %k0_piece)
            vector.transfer_write %61, %b_copy[%62, %60] {in_bounds = [true]} : vector<16xf32>, memref<?x16xf32>
          }
        }
        %63 = affine.min affine_map<(d0, d1) -> (8192, (d0 + (d1 * -1)))>(%8, %k0_piece)
        %64 = arith.maxsi %63, %54 : index
        %65 = arith.select %51, %55, %64 : index
        %66 = memref.subview %b[%k0_piece, %j_panel] [%65, 16] [1, 1] : memref<?x?xf32> to memref<?x16xf32, strided<[?, 1], offset: ?>>
        %67 = "memref.cast"(%b_copy) : (memref<?x16xf32>) -> memref<?x16xf32, strided<[?, 1], offset: ?>>
        %68 = "memref.cast"(%66) : (memref<?x16xf32, strided<[?, 1], offset: ?>>) -> memref<?x16xf32, strided<[?, 1], offset: ?>>
        %b_copy_1 = arith.select %51, %67, %68 : memref<?x16xf32, strided<[?, 1], offset: ?>>
        affine.for %i_tile = 0 to %32 step 6 {
          %69 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 6) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_tile, %32, %i_tile)
          %70 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<6x16xf32>) {
            affine.yield %4 : vector<6x16xf32>
          } else {
            %71 = vector.create_mask %69, %3 : vector<6x16xi1>
            %72 = vector.transfer_read %out_1[%i_tile, %j_panel], %56, %71 {in_bounds = [true, true]} : memref<?x?xf32>, vector<6x16xf32>
            affine.yield %72 : vector<6x16xf32>
          }
          %73 = vector.create_mask %69 : vector<6xi1>
          %74 = affine.for %k0 = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %8) iter_args(%75 = %70) -> (vector<6x16xf32>) {
            affine.prefetch %b_copy_1[%k0 - %k0_piece + 8, 0], read, locality<3>, data : memref<?x16xf32, strided<[?, 1], offset: ?>>
            %76 = vector.transfer_read %a[%i_tile, %k0], %56, %73 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<6x16xf32>
            %77 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0)
            %78 = vector.transfer_read %b_copy_1[%77, %57], %1 {in_bounds = [true]} : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<16xf32>
            %79 = vector.broadcast %78 : vector<16xf32> to vector<6x16xf32>
            %80 = arith.mulf %76, %79 fastmath<reassoc,contract> : vector<6x16xf32>
            %81 = arith.addf %75, %80 fastmath<reassoc,contract> : vector<6x16xf32>
            affine.yield %81 : vector<6x16xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 8192) + (d1 * -1)) >= 0)>(%k0_piece, %8) {
            %82 = vector.transfer_read %bias[%j_panel], %1 {in_bounds = [true]} : memref<?xf32>, vector<16xf32>
            %83 = vector.broadcast %82 : vector<16xf32> to vector<6x16xf32>
            %84 = arith.addf %74, %83 : vector<6x16xf32>
            %85 = vector.create_mask %69, %3 : vector<6x16xi1>
            vector.transfer_write %84, %out_1[%i_tile, %j_panel], %85 {in_bounds = [true, true]} : vector<6x16xf32>, memref<?x?xf32>
          } else {
            %86 = vector.create_mask %69, %3 : vector<6x16xi1>
            vector.transfer_write %74, %out_1[%i_tile, %j_panel], %86 {in_bounds = [true, true]} : vector<6x16xf32>, memref<?x?xf32>
          }
        }
        affine.for %i_below_tile = %32 to %6 step 4 {
          %87 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_below_tile, %6, %i_below_tile)
          %88 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<4x16xf32>) {
            affine.yield %2 : vector<4x16xf32>
          } else {
            %89 = vector.create_mask %87, %3 : vector<4x16xi1>
            %90 = vector.transfer_read %out_1[%i_below_tile, %j_panel], %58, %89 {in_bounds = [true, true]} : memref<?x?xf32>, vector<4x16xf32>
            affine.yield %90 : vector<4x16xf32>
          }
          %91 = vector.create_mask %87 : vector<4xi1>
          %92 = affine.for %k0_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %8) iter_args(%93 = %88) -> (vector<4x16xf32>) {
            affine.prefetch %b_copy_1[%k0_below - %k0_piece + 8, 0], read, locality<3>, data : memref<?x16xf32, strided<[?, 1], offset: ?>>
            %94 = vector.transfer_read %a[%i_below_tile, %k0_below], %58, %91 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<4x16xf32>
            %95 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_below)
            %96 = vector.transfer_read %b_copy_1[%95, %59], %1 {in_bounds = [true]} : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<16xf32>
            %97 = vector.broadcast %96 : vector<16xf32> to vector<4x16xf32>
            %98 = arith.mulf %94, %97 fastmath<reassoc,contract> : vector<4x16xf32>
            %99 = arith.addf %93, %98 fastmath<reassoc,contract> : vector<4x16xf32>
            affine.yield %99 : vector<4x16xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 8192) + (d1 * -1)) >= 0)>(%k0_piece, %8) {
            %100 = vector.transfer_read %bias[%j_panel], %1 {in_bounds = [true]} : memref<?xf32>, vector<16xf32>
            %101 = vector.broadcast %100 : vector<16xf32> to vector<4x16xf32>
            %102 = arith.addf %92, %101 : vector<4x16xf32>
            %103 = vector.create_mask %87, %3 : vector<4x16xi1>
            vector.transfer_write %102, %out_1[%i_below_tile, %j_panel], %103 {in_bounds = [true, true]} : vector<4x16xf32>, memref<?x?xf32>
          } else {
            %104 = vector.create_mask %87, %3 : vector<4x16xi1>
            vector.transfer_write %92, %out_1[%i_below_tile, %j_panel], %104 {in_bounds = [true, true]} : vector<4x16xf32>, memref<?x?xf32>
          }
        }
        memref.dealloc %b_copy : memref<?x16xf32>
      }
    }
    %105 = affine.max affine_map<(d0) -> (d0, 1)>(%8)
    %106 = affine.min affine_map<(d0) -> (16384, d0)>(%8)
    %107 = affine.min affine_map<(d0) -> (8, (d0 mod 16))>(%9)
    %108 = arith.constant 0 : index
    %109 = arith.maxsi %107, %108 : index
    %110 = arith.constant 15 : index
    %111 = arith.cmpi sgt, %106, %110 : index
    %112 = arith.constant 96 : index
    %113 = arith.cmpi sgt, %6, %112 : index
    %114 = arith.andi %111, %113 : i1
    %115 = arith.constant 0 : index
    %116 = arith.select %114, %106, %115 : index
    %117 = arith.constant 0 : index
    %118 = arith.select %114, %109, %117 : index
    %119 = arith.constant 0 : index
    %120 = arith.constant 0 : index
    %121 = arith.constant 0 : index
    %122 = ub.poison : f32
    %123 = arith.constant 0 : index
    affine.for %j_right_panel = %10 to %9 step 8 {
      %124 = affine.min affine_map<(d0, d1) -> (8, (d0 + (d1 * -1)))>(%9, %j_right_panel)
      %125 = arith.maxsi %124, %120 : index
      %126 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %9, %j_right_panel)
      %127 = vector.create_mask %126 : vector<8xi1>
      affine.for %k0_right_piece = 0 to %105 step 16384 {
        %b_copy_2 = memref.alloc(%116, %118) {alignment = 64 : i64} : memref<?x?xf32>
        scf.if %114 {
          %128 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %9, %j_right_panel)
          %129 = vector.create_mask %128 : vector<8xi1>
          %130 = arith.constant 0 : index
          affine.for %k0_right_copy = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0)[s0] -> ((d0 + 16384), s0)>(%k0_right_piece)[%8] {
            affine.prefetch %b[%k0_right_copy + 8, %j_right_panel], read, locality<3>, data : memref<?x?xf32>
            %131 = vector.transfer_read %b[%k0_right_copy, %j_right_panel], %1, %129 {in_bounds = [true]} : memref<?x?xf32>, vector<8xf32>
            %132 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_right_copy, %k0_right_piece)
            vector.transfer_write %131, %b_copy_2[%132, %130], %129 {in_bounds = [true]} : vector<8xf32>, memref<?x?xf32>
          }
        }
        %133 = affine.min affine_map<(d0, d1) -> (16384, (d0 + (d1 * -1)))>(%8, %k0_right_piece)
        %134 = arith.maxsi %133, %119 : index
        %135 = arith.select %114, %121, %134 : index
        %136 = memref.subview %b[%k0_right_piece, %j_right_panel] [%135, %125] [1, 1] : memref<?x?xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
        %137 = "memref.cast"(%b_copy_2) : (memref<?x?xf32>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %138 = "memref.cast"(%136) : (memref<?x?xf32, strided<[?, 1], offset: ?>>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %b_copy_3 = arith.select %114, %137, %138 : memref<?x?xf32, strided<[?, 1], offset: ?>>
        affine.for %i_right_tile = 0 to %6 step 8 {
          %139 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_right_tile, %6, %i_right_tile)
          %140 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<8x8xf32>) {
            affine.yield %5 : vector<8x8xf32>
          } else {
            %141 = vector.create_mask %139, %126 : vector<8x8xi1>
            %142 = vector.transfer_read %out_1[%i_right_tile, %j_right_panel], %122, %141 {in_bounds = [true, true]} : memref<?x?xf32>, vector<8x8xf32>
            affine.yield %142 : vector<8x8xf32>
          }
          %143 = vector.create_mask %139 : vector<8xi1>
          %144 = affine.for %k0_right = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %8) iter_args(%145 = %140) -> (vector<8x8xf32>) {
            %146 = vector.transfer_read %a[%i_right_tile, %k0_right], %122, %143 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<8x8xf32>
            %147 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right)
            %148 = vector.transfer_read %b_copy_3[%147, %123], %1, %127 {in_bounds = [true]} : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
            %149 = vector.broadcast %148 : vector<8xf32> to vector<8x8xf32>
            %150 = arith.mulf %146, %149 fastmath<reassoc,contract> : vector<8x8xf32>
            %151 = arith.addf %145, %150 fastmath<reassoc,contract> : vector<8x8xf32>
            affine.yield %151 : vector<8x8xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 16384) + (d1 * -1)) >= 0)>(%k0_right_piece, %8) {
            %152 = vector.create_mask %126 : vector<8xi1>
            %153 = vector.transfer_read %bias[%j_right_panel], %1, %152 {in_bounds = [true]} : memref<?xf32>, vector<8xf32>
            %154 = vector.broadcast %153 : vector<8xf32> to vector<8x8xf32>
            %155 = arith.addf %144, %154 : vector<8x8xf32>
            %156 = vector.create_mask %139, %126 : vector<8x8xi1>
            vector.transfer_write %155, %out_1[%i_right_tile, %j_right_panel], %156 {in_bounds = [true, true]} : vector<8x8xf32>, memref<?x?xf32>
          } else {
            %157 = vector.create_mask %139, %126 : vector<8x8xi1>
            vector.transfer_write %144, %out_1[%i_right_tile, %j_right_panel], %157 {in_bounds = [true, true]} : vector<8x8xf32>, memref<?x?xf32>
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
    %c49 = arith.constant 49 : index
    %c1099511627776 = arith.constant 1099511627776 : index
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c1024 = arith.constant 1024 : index
    %c32 = arith.constant 32 : index
    %minus1 = arith.constant -1 : index
    %c3 = arith.constant 3 : index
    %c2 = arith.constant 2 : index
    %c8 = arith.constant 8 : index
    %c5 = arith.constant 5 : index
    %c6 = arith.constant 6 : index
    %minus6 = arith.constant -6 : index
    %c8192 = arith.constant 8192 : index
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
    %8 = arith.floordivsi %3, %c49 : index
    %9 = arith.muli %8, %c1099511627776 overflow<nsw> : index
    %many = arith.minsi %7, %9 : index
    %few = arith.subi %7, %many overflow<nsw> : index
    %10 = arith.maxsi %4, %c1 : index
    scf.for %j_few_block = %c0 to %few step %c1024 {
      scf.for %k0_few_piece = %c0 to %10 step %c32 {
        %11 = arith.addi %j_few_block, %c1024 overflow<nsw> : index
        %12 = arith.minsi %11, %few : index
        scf.for %j_few_panel = %j_few_block to %12 step %c16 {
          scf.for %i_few_tile = %c0 to %3 step %c4 {
            %13 = arith.addi %i_few_tile, %c4 overflow<nsw> : index
            %14 = arith.subi %13, %i_few_tile overflow<nsw> : index
            %15 = arith.subi %3, %i_few_tile overflow<nsw> : index
            %16 = arith.minsi %14, %15 : index
            %17 = arith.addi %16, %minus1 overflow<nsw> : index
            %18 = arith.minsi %17, %c3 : index
            %19 = arith.addi %i_few_tile, %18 : index
            %20 = arith.minsi %17, %c2 : index
            %21 = arith.addi %i_few_tile, %20 : index
            %22 = arith.minsi %17, %c1 : index
            %23 = arith.addi %i_few_tile, %22 : index
            %24 = arith.cmpi eq, %k0_few_piece, %c0 : index
            %25, %26, %27, %28, %29, %30, %31, %32 = scf.if %24 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
              scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
            } else {
              %33 = arith.cmpi slt, %c0, %16 : index
              %34 = arith.cmpi slt, %c1, %16 : index
              %35 = arith.cmpi slt, %c2, %16 : index
              %36 = arith.cmpi slt, %c3, %16 : index
              %37 = vector.load %out_1[%i_few_tile, %j_few_panel] : memref<?x?xf32>, vector<8xf32>
              %38 = arith.addi %j_few_panel, %c8 : index
              %39 = vector.load %out_1[%i_few_tile, %38] : memref<?x?xf32>, vector<8xf32>
              %40 = vector.load %out_1[%23, %j_few_panel] : memref<?x?xf32>, vector<8xf32>
              %41 = vector.load %out_1[%23, %38] : memref<?x?xf32>, vector<8xf32>
              %42 = vector.load %out_1[%21, %j_few_panel] : memref<?x?xf32>, vector<8xf32>
              %43 = vector.load %out_1[%21, %38] : memref<?x?xf32>, vector<8xf32>
              %44 = vector.load %out_1[%19, %j_few_panel] : memref<?x?xf32>, vector<8xf32>
              %45 = vector.load %out_1[%19, %38] : memref<?x?xf32>, vector<8xf32>
              scf.yield %37, %39, %40, %41, %42, %43, %44, %45 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
            }
            %46 = arith.addi %k0_few_piece, %c32 overflow<nsw> : index
            %47 = arith.minsi %46, %4 : index
            %48, %49, %50, %51, %52, %53, %54, %55 = scf.for %k0_few = %k0_few_piece to %47 step %c1 iter_args(%56 = %25, %57 = %26, %58 = %27, %59 = %28, %60 = %29, %61 = %30, %62 = %31, %63 = %32) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
              %64 = arith.addi %j_few_panel, %c32 overflow<nsw> : index
              memref.prefetch %b[%k0_few, %64], read, locality<3>, data : memref<?x?xf32>
              %65 = memref.load %a[%i_few_tile, %k0_few] : memref<?x?xf32>
              %66 = vector.broadcast %65 : f32 to vector<8xf32>
              %67 = memref.load %a[%23, %k0_few] : memref<?x?xf32>
              %68 = vector.broadcast %67 : f32 to vector<8xf32>
              %69 = memref.load %a[%21, %k0_few] : memref<?x?xf32>
              %70 = vector.broadcast %69 : f32 to vector<8xf32>
              %71 = memref.load %a[%19, %k0_few] : memref<?x?xf32>
              %72 = vector.broadcast %71 : f32 to vector<8xf32>
              %73 = vector.load %b[%k0_few, %j_few_panel] : memref<?x?xf32>, vector<8xf32>
              %74 = arith.addi %j_few_panel, %c8 overflow<nsw> : index
              %75 = vector.load %b[%k0_few, %74] : memref<?x?xf32>, vector<8xf32>
              %76 = arith.mulf %66, %73 fastmath<reassoc,contract> : vector<8xf32>
              %77 = arith.mulf %66, %75 fastmath<reassoc,contract> : vector<8xf32>
              %78 = arith.mulf %68, %73 fastmath<reassoc,contract> : vector<8xf32>
              %79 = arith.mulf %68, %75 fastmath<reassoc,contract> : vector<8xf32>
              %80 = arith.mulf %70, %73 fastmath<reassoc,contract> : vector<8xf32>
              %81 = arith.mulf %70, %75 fastmath<reassoc,contract> : vector<8xf32>
              %82 = arith.mulf %72, %73 fastmath<reassoc,contract> : vector<8xf32>
              %83 = arith.mulf %72, %75 fastmath<reassoc,contract> : vector<8xf32>
              %84 = arith.addf %56, %76 fastmath<reassoc,contract> : vector<8xf32>
              %85 = arith.addf %57, %77 fastmath<reassoc,contract> : vector<8xf32>
              %86 = arith.addf %58, %78 fastmath<reassoc,contract> : vector<8xf32>
              %87 = arith.addf %59, %79 fastmath<reassoc,contract> : vector<8xf32>
              %88 = arith.addf %60, %80 fastmath<reassoc,contract> : vector<8xf32>
              %89 = arith.addf %61, %81 fastmath<reassoc,contract> : vector<8xf32>
              %90 = arith.addf %62, %82 fastmath<reassoc,contract> : vector<8xf32>
              %91 = arith.addf %63, %83 fastmath<reassoc,contract> : vector<8xf32>
              scf.yield %84, %85, %86, %87, %88, %89, %90, %91 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
            }
            %92 = arith.subi %46, %4 overflow<nsw> : index
            %93 = arith.cmpi sge, %92, %c0 : index
            scf.if %93 {
              %94 = vector.load %bias[%j_few_panel] : memref<?xf32>, vector<8xf32>
              %95 = arith.addi %j_few_panel, %c8 overflow<nsw> : index
              %96 = vector.load %bias[%95] : memref<?xf32>, vector<8xf32>
              %97 = arith.addf %48, %94 : vector<8xf32>
              %98 = arith.addf %49, %96 : vector<8xf32>
              %99 = arith.addf %50, %94 : vector<8xf32>
              %100 = arith.addf %51, %96 : vector<8xf32>
              %101 = arith.addf %52, %94 : vector<8xf32>
              %102 = arith.addf %53, %96 : vector<8xf32>
              %103 = arith.addf %54, %94 : vector<8xf32>
              %104 = arith.addf %55, %96 : vector<8xf32>
              %105 = arith.cmpi slt, %c0, %16 : index
              %106 = arith.cmpi slt, %c1, %16 : index
              %107 = arith.cmpi slt, %c2, %16 : index
              %108 = arith.cmpi slt, %c3, %16 : index
              vector.store %97, %out_1[%i_few_tile, %j_few_panel] : memref<?x?xf32>, vector<8xf32>
              %109 = arith.addi %j_few_panel, %c8 : index
              vector.store %98, %out_1[%i_few_tile, %109] : memref<?x?xf32>, vector<8xf32>
              vector.store %99, %out_1[%23, %j_few_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %100, %out_1[%23, %109] : memref<?x?xf32>, vector<8xf32>
              vector.store %101, %out_1[%21, %j_few_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %102, %out_1[%21, %109] : memref<?x?xf32>, vector<8xf32>
              vector.store %103, %out_1[%19, %j_few_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %104, %out_1[%19, %109] : memref<?x?xf32>, vector<8xf32>
            } else {
              %110 = arith.cmpi slt, %c0, %16 : index
              %111 = arith.cmpi slt, %c1, %16 : index
              %112 = arith.cmpi slt, %c2, %16 : index
              %113 = arith.cmpi slt, %c3, %16 : index
              vector.store %48, %out_1[%i_few_tile, %j_few_panel] : memref<?x?xf32>, vector<8xf32>
              %114 = arith.addi %j_few_panel, %c8 : index
              vector.store %49, %out_1[%i_few_tile, %114] : memref<?x?xf32>, vector<8xf32>
              vector.store %50, %out_1[%23, %j_few_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %51, %out_1[%23, %114] : memref<?x?xf32>, vector<8xf32>
              vector.store %52, %out_1[%21, %j_few_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %53, %out_1[%21, %114] : memref<?x?xf32>, vector<8xf32>
              vector.store %54, %out_1[%19, %j_few_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %55, %out_1[%19, %114] : memref<?x?xf32>, vector<8xf32>
            }
          }
        }
      }
    }
    %115 = arith.addi %3, %c5 overflow<nsw> : index
    %116 = arith.floordivsi %115, %c6 : index
    %117 = arith.muli %116, %minus6 overflow<nsw> : index
    %118 = arith.addi %3, %c3 overflow<nsw> : index
    %119 = arith.floordivsi %118, %c6 : index
    %120 = arith.muli %119, %c6 overflow<nsw> : index
    %121 = arith.addi %117, %120 overflow<nsw> : index
    %122 = arith.addi %3, %c1 overflow<nsw> : index
    %123 = arith.floordivsi %122, %c6 : index
    %124 = arith.muli %123, %c6 overflow<nsw> : index
    %125 = arith.addi %121, %124 overflow<nsw> : index
    %126 = arith.maxsi %125, %c0 : index
    %127 = arith.minsi %126, %3 : index
    %128 = arith.minsi %c8192, %4 : index
    %129 = arith.cmpi sgt, %128, %c15 : index
    %130 = arith.constant 31 : index
    %131 = arith.cmpi sgt, %3, %130 : index
    %132 = arith.andi %129, %131 : i1
    %133 = arith.constant 96 : index
    %134 = arith.cmpi sgt, %3, %133 : index
    %135 = arith.remui %5, %c1024 : index
    %136 = arith.cmpi eq, %135, %c0 : index
    %137 = arith.ori %134, %136 : i1
    %138 = arith.constant 512 : index
    %139 = arith.cmpi sgt, %128, %138 : index
    %140 = arith.ori %137, %139 : i1
    %141 = arith.andi %132, %140 : i1
    %142 = arith.select %141, %128, %c0 : index
    %143 = arith.constant 0 : index
    %144 = arith.maxsi %many, %143 : index
    %145 = arith.constant 15 : index
    %146 = arith.addi %144, %145 : index
    %147 = arith.constant 16 : index
    %148 = arith.divui %146, %147 : index
    %149 = arith.constant 0 : index
    %150 = arith.maxsi %10, %149 : index
    %151 = arith.constant 8191 : index
    %152 = arith.addi %150, %151 : index
    %153 = arith.constant 8192 : index
    %154 = arith.divui %152, %153 : index
    %155 = arith.constant 8192 : index
    %156 = arith.minsi %155, %4 : index
    %157 = arith.constant 0 : index
    %158 = arith.maxsi %156, %157 : index
    %159 = arith.constant 13 : index
    %160 = arith.muli %158, %159 : index
    %161 = arith.constant 3 : index
    %162 = arith.addi %161, %160 : index
    %163 = arith.constant 0 : index
    %164 = arith.maxsi %127, %163 : index
    %165 = arith.constant 5 : index
    %166 = arith.addi %164, %165 : index
    %167 = arith.constant 6 : index
    %168 = arith.divui %166, %167 : index
    %169 = arith.constant 50 : index
    %170 = arith.muli %158, %169 : index
    %171 = arith.constant 54 : index
    %172 = arith.addi %171, %170 : index
    %173 = arith.constant 48 : index
    %174 = arith.addi %172, %173 : index
    %175 = arith.constant 31 : index
    %176 = arith.addi %174, %175 : index
    %177 = arith.muli %168, %176 : index
    %178 = arith.subi %3, %127 : index
    %179 = arith.constant 0 : index
    %180 = arith.maxsi %178, %179 : index
    %181 = arith.constant 3 : index
    %182 = arith.addi %180, %181 : index
    %183 = arith.constant 4 : index
    %184 = arith.divui %182, %183 : index
    %185 = arith.constant 36 : index
    %186 = arith.muli %158, %185 : index
    %187 = arith.constant 40 : index
    %188 = arith.addi %187, %186 : index
    %189 = arith.constant 34 : index
    %190 = arith.addi %188, %189 : index
    %191 = arith.constant 21 : index
    %192 = arith.addi %190, %191 : index
    %193 = arith.muli %184, %192 : index
    %194 = arith.constant 13 : index
    %195 = arith.addi %194, %162 : index
    %196 = arith.addi %195, %177 : index
    %197 = arith.addi %196, %193 : index
    %198 = arith.muli %154, %197 : index
    %199 = arith.constant 1 : index
    %200 = arith.addi %199, %198 : index
    %201 = arith.muli %148, %200 : index
    %202 = arith.constant 32768 : index
    %203 = arith.cmpi sge, %201, %202 : index
    "omp.parallel"(%203) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %many, %c16) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_panel: index):
          scf.for %k0_piece = %c0 to %10 step %c8192 {
            %b_copy = memref.alloc(%142) {alignment = 64 : i64} : memref<?x16xf32>
            scf.if %141 {
              %204 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
              %205 = arith.minsi %204, %4 : index
              scf.for %k0_copy = %k0_piece to %205 step %c1 {
                %206 = arith.addi %k0_copy, %c8 overflow<nsw> : index
                memref.prefetch %b[%206, %j_panel], read, locality<3>, data : memref<?x?xf32>
                %207 = vector.load %b[%k0_copy, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %208 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %209 = vector.load %b[%k0_copy, %208] : memref<?x?xf32>, vector<8xf32>
                %210 = arith.subi %k0_copy, %k0_piece overflow<nsw> : index
                vector.store %207, %b_copy[%210, %c0] : memref<?x16xf32>, vector<8xf32>
                %211 = arith.addi %c0, %c8 overflow<nsw> : index
                vector.store %209, %b_copy[%210, %211] : memref<?x16xf32>, vector<8xf32>
              }
            }
            %212 = arith.subi %4, %k0_piece overflow<nsw> : index
            %213 = arith.minsi %c8192, %212 : index
            %214 = arith.maxsi %213, %c0 : index
            %215 = arith.select %141, %c0, %214 : index
            %216 = memref.subview %b[%k0_piece, %j_panel] [%215, 16] [1, 1] : memref<?x?xf32> to memref<?x16xf32, strided<[?, 1], offset: ?>>
            %217 = "memref.cast"(%b_copy) : (memref<?x16xf32>) -> memref<?x16xf32, strided<[?, 1], offset: ?>>
            %218 = "memref.cast"(%216) : (memref<?x16xf32, strided<[?, 1], offset: ?>>) -> memref<?x16xf32, strided<[?, 1], offset: ?>>
            %b_copy_1 = arith.select %141, %217, %218 : memref<?x16xf32, strided<[?, 1], offset: ?>>
            scf.for %i_tile = %c0 to %127 step %c6 {
              %219 = arith.addi %i_tile, %c6 overflow<nsw> : index
              %220 = arith.subi %219, %i_tile overflow<nsw> : index
              %221 = arith.subi %127, %i_tile overflow<nsw> : index
              %222 = arith.minsi %220, %221 : index
              %223 = arith.addi %222, %minus1 overflow<nsw> : index
              %224 = arith.minsi %223, %c5 : index
              %225 = arith.addi %i_tile, %224 : index
              %226 = arith.minsi %223, %c4 : index
              %227 = arith.addi %i_tile, %226 : index
              %228 = arith.minsi %223, %c3 : index
              %229 = arith.addi %i_tile, %228 : index
              %230 = arith.minsi %223, %c2 : index
              %231 = arith.addi %i_tile, %230 : index
              %232 = arith.minsi %223, %c1 : index
              %233 = arith.addi %i_tile, %232 : index
              %234 = arith.cmpi eq, %k0_piece, %c0 : index
              %235, %236, %237, %238, %239, %240, %241, %242, %243, %244, %245, %246 = scf.if %234 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %0, %0, %0, %0, %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %247 = arith.cmpi slt, %c0, %222 : index
                %248 = arith.cmpi slt, %c1, %222 : index
                %249 = arith.cmpi slt, %c2, %222 : index
                %250 = arith.cmpi slt, %c3, %222 : index
                %251 = arith.cmpi slt, %c4, %222 : index
                %252 = arith.cmpi slt, %c5, %222 : index
                %253 = vector.load %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %254 = arith.addi %j_panel, %c8 : index
                %255 = vector.load %out_1[%i_tile, %254] : memref<?x?xf32>, vector<8xf32>
                %256 = vector.load %out_1[%233, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %257 = vector.load %out_1[%233, %254] : memref<?x?xf32>, vector<8xf32>
                %258 = vector.load %out_1[%231, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %259 = vector.load %out_1[%231, %254] : memref<?x?xf32>, vector<8xf32>
                %260 = vector.load %out_1[%229, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %261 = vector.load %out_1[%229, %254] : memref<?x?xf32>, vector<8xf32>
                %262 = vector.load %out_1[%227, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %263 = vector.load %out_1[%227, %254] : memref<?x?xf32>, vector<8xf32>
                %264 = vector.load %out_1[%225, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %265 = vector.load %out_1[%225, %254] : memref<?x?xf32>, vector<8xf32>
                scf.yield %253, %255, %256, %257, %258, %259, %260, %261, %262, %263, %264, %265 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %266 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
              %267 = arith.minsi %266, %4 : index
              %268, %269, %270, %271, %272, %273, %274, %275, %276, %277, %278, %279 = scf.for %k0 = %k0_piece to %267 step %c1 iter_args(%280 = %235, %281 = %236, %282 = %237, %283 = %238, %284 = %239, %285 = %240, %286 = %241, %287 = %242, %288 = %243, %289 = %244, %290 = %245, %291 = %246) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %292 = arith.subi %k0, %k0_piece overflow<nsw> : index
                %293 = arith.addi %292, %c8 overflow<nsw> : index
                memref.prefetch %b_copy_1[%293, %c0], read, locality<3>, data : memref<?x16xf32, strided<[?, 1], offset: ?>>
                %294 = memref.load %a[%i_tile, %k0] : memref<?x?xf32>
                %295 = vector.broadcast %294 : f32 to vector<8xf32>
                %296 = memref.load %a[%233, %k0] : memref<?x?xf32>
                %297 = vector.broadcast %296 : f32 to vector<8xf32>
                %298 = memref.load %a[%231, %k0] : memref<?x?xf32>
                %299 = vector.broadcast %298 : f32 to vector<8xf32>
                %300 = memref.load %a[%229, %k0] : memref<?x?xf32>
                %301 = vector.broadcast %300 : f32 to vector<8xf32>
                %302 = memref.load %a[%227, %k0] : memref<?x?xf32>
                %303 = vector.broadcast %302 : f32 to vector<8xf32>
                %304 = memref.load %a[%225, %k0] : memref<?x?xf32>
                %305 = vector.broadcast %304 : f32 to vector<8xf32>
                %306 = vector.load %b_copy_1[%292, %c0] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %307 = arith.addi %c0, %c8 overflow<nsw> : index
                %308 = vector.load %b_copy_1[%292, %307] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %309 = arith.mulf %295, %306 fastmath<reassoc,contract> : vector<8xf32>
                %310 = arith.mulf %295, %308 fastmath<reassoc,contract> : vector<8xf32>
                %311 = arith.mulf %297, %306 fastmath<reassoc,contract> : vector<8xf32>
                %312 = arith.mulf %297, %308 fastmath<reassoc,contract> : vector<8xf32>
                %313 = arith.mulf %299, %306 fastmath<reassoc,contract> : vector<8xf32>
                %314 = arith.mulf %299, %308 fastmath<reassoc,contract> : vector<8xf32>
                %315 = arith.mulf %301, %306 fastmath<reassoc,contract> : vector<8xf32>
                %316 = arith.mulf %301, %308 fastmath<reassoc,contract> : vector<8xf32>
                %317 = arith.mulf %303, %306 fastmath<reassoc,contract> : vector<8xf32>
                %318 = arith.mulf %303, %308 fastmath<reassoc,contract> : vector<8xf32>
                %319 = arith.mulf %305, %306 fastmath<reassoc,contract> : vector<8xf32>
                %320 = arith.mulf %305, %308 fastmath<reassoc,contract> : vector<8xf32>
                %321 = arith.addf %280, %309 fastmath<reassoc,contract> : vector<8xf32>
                %322 = arith.addf %281, %310 fastmath<reassoc,contract> : vector<8xf32>
                %323 = arith.addf %282, %311 fastmath<reassoc,contract> : vector<8xf32>
                %324 = arith.addf %283, %312 fastmath<reassoc,contract> : vector<8xf32>
                %325 = arith.addf %284, %313 fastmath<reassoc,contract> : vector<8xf32>
                %326 = arith.addf %285, %314 fastmath<reassoc,contract> : vector<8xf32>
                %327 = arith.addf %286, %315 fastmath<reassoc,contract> : vector<8xf32>
                %328 = arith.addf %287, %316 fastmath<reassoc,contract> : vector<8xf32>
                %329 = arith.addf %288, %317 fastmath<reassoc,contract> : vector<8xf32>
                %330 = arith.addf %289, %318 fastmath<reassoc,contract> : vector<8xf32>
                %331 = arith.addf %290, %319 fastmath<reassoc,contract> : vector<8xf32>
                %332 = arith.addf %291, %320 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %321, %322, %323, %324, %325, %326, %327, %328, %329, %330, %331, %332 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %333 = arith.subi %266, %4 overflow<nsw> : index
              %334 = arith.cmpi sge, %333, %c0 : index
              scf.if %334 {
                %335 = vector.load %bias[%j_panel] : memref<?xf32>, vector<8xf32>
                %336 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %337 = vector.load %bias[%336] : memref<?xf32>, vector<8xf32>
                %338 = arith.addf %268, %335 : vector<8xf32>
                %339 = arith.addf %269, %337 : vector<8xf32>
                %340 = arith.addf %270, %335 : vector<8xf32>
                %341 = arith.addf %271, %337 : vector<8xf32>
                %342 = arith.addf %272, %335 : vector<8xf32>
                %343 = arith.addf %273, %337 : vector<8xf32>
                %344 = arith.addf %274, %335 : vector<8xf32>
                %345 = arith.addf %275, %337 : vector<8xf32>
                %346 = arith.addf %276, %335 : vector<8xf32>
                %347 = arith.addf %277, %337 : vector<8xf32>
                %348 = arith.addf %278, %335 : vector<8xf32>
                %349 = arith.addf %279, %337 : vector<8xf32>
                %350 = arith.cmpi slt, %c0, %222 : index
                %351 = arith.cmpi slt, %c1, %222 : index
                %352 = arith.cmpi slt, %c2, %222 : index
                %353 = arith.cmpi slt, %c3, %222 : index
                %354 = arith.cmpi slt, %c4, %222 : index
                %355 = arith.cmpi slt, %c5, %222 : index
                vector.store %338, %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %356 = arith.addi %j_panel, %c8 : index
                vector.store %339, %out_1[%i_tile, %356] : memref<?x?xf32>, vector<8xf32>
                vector.store %340, %out_1[%233, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %341, %out_1[%233, %356] : memref<?x?xf32>, vector<8xf32>
                vector.store %342, %out_1[%231, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %343, %out_1[%231, %356] : memref<?x?xf32>, vector<8xf32>
                vector.store %344, %out_1[%229, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %345, %out_1[%229, %356] : memref<?x?xf32>, vector<8xf32>
                vector.store %346, %out_1[%227, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %347, %out_1[%227, %356] : memref<?x?xf32>, vector<8xf32>
                vector.store %348, %out_1[%225, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %349, %out_1[%225, %356] : memref<?x?xf32>, vector<8xf32>
              } else {
                %357 = arith.cmpi slt, %c0, %222 : index
                %358 = arith.cmpi slt, %c1, %222 : index
                %359 = arith.cmpi slt, %c2, %222 : index
                %360 = arith.cmpi slt, %c3, %222 : index
                %361 = arith.cmpi slt, %c4, %222 : index
                %362 = arith.cmpi slt, %c5, %222 : index
                vector.store %268, %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %363 = arith.addi %j_panel, %c8 : index
                vector.store %269, %out_1[%i_tile, %363] : memref<?x?xf32>, vector<8xf32>
                vector.store %270, %out_1[%233, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %271, %out_1[%233, %363] : memref<?x?xf32>, vector<8xf32>
                vector.store %272, %out_1[%231, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %273, %out_1[%231, %363] : memref<?x?xf32>, vector<8xf32>
                vector.store %274, %out_1[%229, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %275, %out_1[%229, %363] : memref<?x?xf32>, vector<8xf32>
                vector.store %276, %out_1[%227, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %277, %out_1[%227, %363] : memref<?x?xf32>, vector<8xf32>
                vector.store %278, %out_1[%225, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %279, %out_1[%225, %363] : memref<?x?xf32>, vector<8xf32>
              }
            }
            scf.for %i_below_tile = %127 to %3 step %c4 {
              %364 = arith.addi %i_below_tile, %c4 overflow<nsw> : index
              %365 = arith.subi %364, %i_below_tile overflow<nsw> : index
              %366 = arith.subi %3, %i_below_tile overflow<nsw> : index
              %367 = arith.minsi %365, %366 : index
              %368 = arith.addi %367, %minus1 overflow<nsw> : index
              %369 = arith.minsi %368, %c3 : index
              %370 = arith.addi %i_below_tile, %369 : index
              %371 = arith.minsi %368, %c2 : index
              %372 = arith.addi %i_below_tile, %371 : index
              %373 = arith.minsi %368, %c1 : index
              %374 = arith.addi %i_below_tile, %373 : index
              %375 = arith.cmpi eq, %k0_piece, %c0 : index
              %376, %377, %378, %379, %380, %381, %382, %383 = scf.if %375 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %384 = arith.cmpi slt, %c0, %367 : index
                %385 = arith.cmpi slt, %c1, %367 : index
                %386 = arith.cmpi slt, %c2, %367 : index
                %387 = arith.cmpi slt, %c3, %367 : index
                %388 = vector.load %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %389 = arith.addi %j_panel, %c8 : index
                %390 = vector.load %out_1[%i_below_tile, %389] : memref<?x?xf32>, vector<8xf32>
                %391 = vector.load %out_1[%374, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %392 = vector.load %out_1[%374, %389] : memref<?x?xf32>, vector<8xf32>
                %393 = vector.load %out_1[%372, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %394 = vector.load %out_1[%372, %389] : memref<?x?xf32>, vector<8xf32>
                %395 = vector.load %out_1[%370, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %396 = vector.load %out_1[%370, %389] : memref<?x?xf32>, vector<8xf32>
                scf.yield %388, %390, %391, %392, %393, %394, %395, %396 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %397 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
              %398 = arith.minsi %397, %4 : index
              %399, %400, %401, %402, %403, %404, %405, %406 = scf.for %k0_below = %k0_piece to %398 step %c1 iter_args(%407 = %376, %408 = %377, %409 = %378, %410 = %379, %411 = %380, %412 = %381, %413 = %382, %414 = %383) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %415 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
                %416 = arith.addi %415, %c8 overflow<nsw> : index
                memref.prefetch %b_copy_1[%416, %c0], read, locality<3>, data : memref<?x16xf32, strided<[?, 1], offset: ?>>
                %417 = memref.load %a[%i_below_tile, %k0_below] : memref<?x?xf32>
                %418 = vector.broadcast %417 : f32 to vector<8xf32>
                %419 = memref.load %a[%374, %k0_below] : memref<?x?xf32>
                %420 = vector.broadcast %419 : f32 to vector<8xf32>
                %421 = memref.load %a[%372, %k0_below] : memref<?x?xf32>
                %422 = vector.broadcast %421 : f32 to vector<8xf32>
                %423 = memref.load %a[%370, %k0_below] : memref<?x?xf32>
                %424 = vector.broadcast %423 : f32 to vector<8xf32>
                %425 = vector.load %b_copy_1[%415, %c0] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %426 = arith.addi %c0, %c8 overflow<nsw> : index
                %427 = vector.load %b_copy_1[%415, %426] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %428 = arith.mulf %418, %425 fastmath<reassoc,contract> : vector<8xf32>
                %429 = arith.mulf %418, %427 fastmath<reassoc,contract> : vector<8xf32>
                %430 = arith.mulf %420, %425 fastmath<reassoc,contract> : vector<8xf32>
                %431 = arith.mulf %420, %427 fastmath<reassoc,contract> : vector<8xf32>
                %432 = arith.mulf %422, %425 fastmath<reassoc,contract> : vector<8xf32>
                %433 = arith.mulf %422, %427 fastmath<reassoc,contract> : vector<8xf32>
                %434 = arith.mulf %424, %425 fastmath<reassoc,contract> : vector<8xf32>
                %435 = arith.mulf %424, %427 fastmath<reassoc,contract> : vector<8xf32>
                %436 = arith.addf %407, %428 fastmath<reassoc,contract> : vector<8xf32>
                %437 = arith.addf %408, %429 fastmath<reassoc,contract> : vector<8xf32>
                %438 = arith.addf %409, %430 fastmath<reassoc,contract> : vector<8xf32>
                %439 = arith.addf %410, %431 fastmath<reassoc,contract> : vector<8xf32>
                %440 = arith.addf %411, %432 fastmath<reassoc,contract> : vector<8xf32>
                %441 = arith.addf %412, %433 fastmath<reassoc,contract> : vector<8xf32>
                %442 = arith.addf %413, %434 fastmath<reassoc,contract> : vector<8xf32>
                %443 = arith.addf %414, %435 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %436, %437, %438, %439, %440, %441, %442, %443 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %444 = arith.subi %397, %4 overflow<nsw> : index
              %445 = arith.cmpi sge, %444, %c0 : index
              scf.if %445 {
                %446 = vector.load %bias[%j_panel] : memref<?xf32>, vector<8xf32>
                %447 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %448 = vector.load %bias[%447] : memref<?xf32>, vector<8xf32>
                %449 = arith.addf %399, %446 : vector<8xf32>
                %450 = arith.addf %400, %448 : vector<8xf32>
                %451 = arith.addf %401, %446 : vector<8xf32>
                %452 = arith.addf %402, %448 : vector<8xf32>
                %453 = arith.addf %403, %446 : vector<8xf32>
                %454 = arith.addf %404, %448 : vector<8xf32>
                %455 = arith.addf %405, %446 : vector<8xf32>
                %456 = arith.addf %406, %448 : vector<8xf32>
                %457 = arith.cmpi slt, %c0, %367 : index
                %458 = arith.cmpi slt, %c1, %367 : index
                %459 = arith.cmpi slt, %c2, %367 : index
                %460 = arith.cmpi slt, %c3, %367 : index
                vector.store %449, %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %461 = arith.addi %j_panel, %c8 : index
                vector.store %450, %out_1[%i_below_tile, %461] : memref<?x?xf32>, vector<8xf32>
                vector.store %451, %out_1[%374, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %452, %out_1[%374, %461] : memref<?x?xf32>, vector<8xf32>
                vector.store %453, %out_1[%372, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %454, %out_1[%372, %461] : memref<?x?xf32>, vector<8xf32>
                vector.store %455, %out_1[%370, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %456, %out_1[%370, %461] : memref<?x?xf32>, vector<8xf32>
              } else {
                %462 = arith.cmpi slt, %c0, %367 : index
                %463 = arith.cmpi slt, %c1, %367 : index
                %464 = arith.cmpi slt, %c2, %367 : index
                %465 = arith.cmpi slt, %c3, %367 : index
                vector.store %399, %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %466 = arith.addi %j_panel, %c8 : index
                vector.store %400, %out_1[%i_below_tile, %466] : memref<?x?xf32>, vector<8xf32>
                vector.store %401, %out_1[%374, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %402, %out_1[%374, %466] : memref<?x?xf32>, vector<8xf32>
                vector.store %403, %out_1[%372, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %404, %out_1[%372, %466] : memref<?x?xf32>, vector<8xf32>
                vector.store %405, %out_1[%370, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %406, %out_1[%370, %466] : memref<?x?xf32>, vector<8xf32>
              }
            }
            memref.dealloc %b_copy : memref<?x16xf32>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %467 = arith.minsi %c16384, %4 : index
    %468 = arith.andi %5, %c15 : index
    %469 = arith.minsi %c8, %468 : index
    %470 = arith.maxsi %469, %c0 : index
    %471 = arith.cmpi sgt, %467, %c15 : index
    %472 = arith.andi %471, %134 : i1
    %473 = arith.select %472, %467, %c0 : index
    %474 = arith.select %472, %470, %c0 : index
    scf.for %j_right_panel = %7 to %5 step %c8 {
      %475 = arith.subi %5, %j_right_panel overflow<nsw> : index
      %476 = arith.minsi %c8, %475 : index
      %477 = arith.maxsi %476, %c0 : index
      %478 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
      %479 = arith.subi %478, %j_right_panel overflow<nsw> : index
      %480 = arith.minsi %479, %475 : index
      %481 = vector.create_mask %480 : vector<8xi1>
      scf.for %k0_right_piece = %c0 to %10 step %c16384 {
        %b_copy_2 = memref.alloc(%473, %474) {alignment = 64 : i64} : memref<?x?xf32>
        scf.if %472 {
          %482 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %483 = arith.minsi %482, %4 : index
          scf.for %k0_right_copy = %k0_right_piece to %483 step %c1 {
            %484 = arith.addi %k0_right_copy, %c8 overflow<nsw> : index
            memref.prefetch %b[%484, %j_right_panel], read, locality<3>, data : memref<?x?xf32>
            %485 = vector.maskedload %b[%k0_right_copy, %j_right_panel], %481, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %486 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
            vector.maskedstore %b_copy_2[%486, %c0], %481, %485 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        %487 = arith.subi %4, %k0_right_piece overflow<nsw> : index
        %488 = arith.minsi %c16384, %487 : index
        %489 = arith.maxsi %488, %c0 : index
        %490 = arith.select %472, %c0, %489 : index
        %491 = memref.subview %b[%k0_right_piece, %j_right_panel] [%490, %477] [1, 1] : memref<?x?xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
        %492 = "memref.cast"(%b_copy_2) : (memref<?x?xf32>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %493 = "memref.cast"(%491) : (memref<?x?xf32, strided<[?, 1], offset: ?>>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %b_copy_3 = arith.select %472, %492, %493 : memref<?x?xf32, strided<[?, 1], offset: ?>>
        scf.for %i_right_tile = %c0 to %3 step %c8 {
          %494 = arith.addi %i_right_tile, %c8 overflow<nsw> : index
          %495 = arith.subi %494, %i_right_tile overflow<nsw> : index
          %496 = arith.subi %3, %i_right_tile overflow<nsw> : index
          %497 = arith.minsi %495, %496 : index
          %498 = arith.addi %497, %minus1 overflow<nsw> : index
          %499 = arith.minsi %498, %c7 : index
          %500 = arith.addi %i_right_tile, %499 : index
          %501 = arith.minsi %498, %c6 : index
          %502 = arith.addi %i_right_tile, %501 : index
          %503 = arith.minsi %498, %c5 : index
          %504 = arith.addi %i_right_tile, %503 : index
          %505 = arith.minsi %498, %c4 : index
          %506 = arith.addi %i_right_tile, %505 : index
          %507 = arith.minsi %498, %c3 : index
          %508 = arith.addi %i_right_tile, %507 : index
          %509 = arith.minsi %498, %c2 : index
          %510 = arith.addi %i_right_tile, %509 : index
          %511 = arith.minsi %498, %c1 : index
          %512 = arith.addi %i_right_tile, %511 : index
          %513 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %514, %515, %516, %517, %518, %519, %520, %521 = scf.if %513 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %522 = arith.cmpi slt, %c0, %497 : index
            %523 = arith.cmpi slt, %c1, %497 : index
            %524 = arith.cmpi slt, %c2, %497 : index
            %525 = arith.cmpi slt, %c3, %497 : index
            %526 = arith.cmpi slt, %c4, %497 : index
            %527 = arith.cmpi slt, %c5, %497 : index
            %528 = arith.cmpi slt, %c6, %497 : index
            %529 = arith.cmpi slt, %c7, %497 : index
            %530 = vector.maskedload %out_1[%i_right_tile, %j_right_panel], %481, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %531 = vector.maskedload %out_1[%512, %j_right_panel], %481, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %532 = vector.maskedload %out_1[%510, %j_right_panel], %481, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %533 = vector.maskedload %out_1[%508, %j_right_panel], %481, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %534 = vector.maskedload %out_1[%506, %j_right_panel], %481, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %535 = vector.maskedload %out_1[%504, %j_right_panel], %481, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %536 = vector.maskedload %out_1[%502, %j_right_panel], %481, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %537 = vector.maskedload %out_1[%500, %j_right_panel], %481, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %530, %531, %532, %533, %534, %535, %536, %537 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %538 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %539 = arith.minsi %538, %4 : index
          %540, %541, %542, %543, %544, %545, %546, %547 = scf.for %k0_right = %k0_right_piece to %539 step %c1 iter_args(%548 = %514, %549 = %515, %550 = %516, %551 = %517, %552 = %518, %553 = %519, %554 = %520, %555 = %521) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %556 = memref.load %a[%i_right_tile, %k0_right] : memref<?x?xf32>
            %557 = vector.broadcast %556 : f32 to vector<8xf32>
            %558 = memref.load %a[%512, %k0_right] : memref<?x?xf32>
            %559 = vector.broadcast %558 : f32 to vector<8xf32>
            %560 = memref.load %a[%510, %k0_right] : memref<?x?xf32>
            %561 = vector.broadcast %560 : f32 to vector<8xf32>
            %562 = memref.load %a[%508, %k0_right] : memref<?x?xf32>
            %563 = vector.broadcast %562 : f32 to vector<8xf32>
            %564 = memref.load %a[%506, %k0_right] : memref<?x?xf32>
            %565 = vector.broadcast %564 : f32 to vector<8xf32>
            %566 = memref.load %a[%504, %k0_right] : memref<?x?xf32>
            %567 = vector.broadcast %566 : f32 to vector<8xf32>
            %568 = memref.load %a[%502, %k0_right] : memref<?x?xf32>
            %569 = vector.broadcast %568 : f32 to vector<8xf32>
            %570 = memref.load %a[%500, %k0_right] : memref<?x?xf32>
            %571 = vector.broadcast %570 : f32 to vector<8xf32>
            %572 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
            %573 = vector.maskedload %b_copy_3[%572, %c0], %481, %0 : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %574 = arith.mulf %557, %573 fastmath<reassoc,contract> : vector<8xf32>
            %575 = arith.mulf %559, %573 fastmath<reassoc,contract> : vector<8xf32>
            %576 = arith.mulf %561, %573 fastmath<reassoc,contract> : vector<8xf32>
            %577 = arith.mulf %563, %573 fastmath<reassoc,contract> : vector<8xf32>
            %578 = arith.mulf %565, %573 fastmath<reassoc,contract> : vector<8xf32>
            %579 = arith.mulf %567, %573 fastmath<reassoc,contract> : vector<8xf32>
            %580 = arith.mulf %569, %573 fastmath<reassoc,contract> : vector<8xf32>
            %581 = arith.mulf %571, %573 fastmath<reassoc,contract> : vector<8xf32>
            %582 = arith.addf %548, %574 fastmath<reassoc,contract> : vector<8xf32>
            %583 = arith.addf %549, %575 fastmath<reassoc,contract> : vector<8xf32>
            %584 = arith.addf %550, %576 fastmath<reassoc,contract> : vector<8xf32>
            %585 = arith.addf %551, %577 fastmath<reassoc,contract> : vector<8xf32>
            %586 = arith.addf %552, %578 fastmath<reassoc,contract> : vector<8xf32>
            %587 = arith.addf %553, %579 fastmath<reassoc,contract> : vector<8xf32>
            %588 = arith.addf %554, %580 fastmath<reassoc,contract> : vector<8xf32>
            %589 = arith.addf %555, %581 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %582, %583, %584, %585, %586, %587, %588, %589 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %590 = arith.subi %538, %4 overflow<nsw> : index
          %591 = arith.cmpi sge, %590, %c0 : index
          scf.if %591 {
            %592 = vector.maskedload %bias[%j_right_panel], %481, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %593 = arith.addf %540, %592 : vector<8xf32>
            %594 = arith.addf %541, %592 : vector<8xf32>
            %595 = arith.addf %542, %592 : vector<8xf32>
            %596 = arith.addf %543, %592 : vector<8xf32>
            %597 = arith.addf %544, %592 : vector<8xf32>
            %598 = arith.addf %545, %592 : vector<8xf32>
            %599 = arith.addf %546, %592 : vector<8xf32>
            %600 = arith.addf %547, %592 : vector<8xf32>
            %601 = arith.cmpi slt, %c0, %497 : index
            %602 = arith.cmpi slt, %c1, %497 : index
            %603 = arith.cmpi slt, %c2, %497 : index
            %604 = arith.cmpi slt, %c3, %497 : index
            %605 = arith.cmpi slt, %c4, %497 : index
            %606 = arith.cmpi slt, %c5, %497 : index
            %607 = arith.cmpi slt, %c6, %497 : index
            %608 = arith.cmpi slt, %c7, %497 : index
            vector.maskedstore %out_1[%i_right_tile, %j_right_panel], %481, %593 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%512, %j_right_panel], %481, %594 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%510, %j_right_panel], %481, %595 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%508, %j_right_panel], %481, %596 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%506, %j_right_panel], %481, %597 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%504, %j_right_panel], %481, %598 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%502, %j_right_panel], %481, %599 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%500, %j_right_panel], %481, %600 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            %609 = arith.cmpi slt, %c0, %497 : index
            %610 = arith.cmpi slt, %c1, %497 : index
            %611 = arith.cmpi slt, %c2, %497 : index
            %612 = arith.cmpi slt, %c3, %497 : index
            %613 = arith.cmpi slt, %c4, %497 : index
            %614 = arith.cmpi slt, %c5, %497 : index
            %615 = arith.cmpi slt, %c6, %497 : index
            %616 = arith.cmpi slt, %c7, %497 : index
            vector.maskedstore %out_1[%i_right_tile, %j_right_panel], %481, %540 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%512, %j_right_panel], %481, %541 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%510, %j_right_panel], %481, %542 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%508, %j_right_panel], %481, %543 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%506, %j_right_panel], %481, %544 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%504, %j_right_panel], %481, %545 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%502, %j_right_panel], %481, %546 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%500, %j_right_panel], %481, %547 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
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
    %2 = llvm.mlir.constant(49) : i64
    %3 = llvm.mlir.constant(1099511627776) : i64
    %4 = llvm.mlir.constant(1) : i64
    %5 = llvm.mlir.constant(0) : i64
    %6 = llvm.mlir.constant(1024) : i64
    %7 = llvm.mlir.constant(32) : i64
    %8 = llvm.mlir.constant(-1) : i64
    %9 = llvm.mlir.constant(3) : i64
    %10 = llvm.mlir.constant(2) : i64
    %11 = llvm.mlir.constant(8) : i64
    %12 = llvm.mlir.constant(5) : i64
    %13 = llvm.mlir.constant(6) : i64
    %14 = llvm.mlir.constant(-6) : i64
    %15 = llvm.mlir.constant(8192) : i64
    %16 = llvm.mlir.constant(16384) : i64
    %17 = llvm.mlir.constant(15) : i64
    %18 = llvm.mlir.constant(7) : i64
    %19 = llvm.mlir.constant(0 : i32) : i32
    %20 = llvm.mlir.constant(3 : i32) : i32
    %21 = llvm.mlir.constant(1 : i32) : i32
    %22 = llvm.mlir.constant(31) : i64
    %23 = llvm.mlir.constant(96) : i64
    %24 = llvm.mlir.constant(512) : i64
    %25 = llvm.mlir.constant(8191) : i64
    %26 = llvm.mlir.constant(13) : i64
    %27 = llvm.mlir.constant(50) : i64
    %28 = llvm.mlir.constant(54) : i64
    %29 = llvm.mlir.constant(48) : i64
    %30 = llvm.mlir.constant(36) : i64
    %31 = llvm.mlir.constant(40) : i64
    %32 = llvm.mlir.constant(34) : i64
    %33 = llvm.mlir.constant(21) : i64
    %34 = llvm.mlir.constant(32768) : i64
    %35 = llvm.mlir.constant(112) : i64
    %36 = llvm.alloca %35 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %37 = llvm.mlir.constant(24) : i64
    %38 = llvm.mlir.constant(56) : i64
    %39 = llvm.mlir.constant(64) : i64
    %40 = llvm.mlir.constant(72) : i64
    %41 = llvm.mlir.constant(80) : i64
    %42 = llvm.mlir.constant(88) : i64
    %43 = llvm.mlir.constant(104) : i64
    %44 = llvm.mlir.constant(true) : i1
    %45 = llvm.mlir.constant(63) : i64
    %46 = llvm.mlir.constant(-64) : i64
    %47 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %48 = llvm.mlir.constant(dense<true> : vector<8xi1>) : vector<8xi1>
    %49 = llvm.mlir.constant(dense<false> : vector<8xi1>) : vector<8xi1>
    %50 = llvm.ashr %b_stride0, %1 : i64
    %51 = llvm.mul %50, %0 overflow<nsw> : i64
    %52 = llvm.sdiv %a_size0, %2 : i64
    %53 = llvm.srem %a_size0, %2 : i64
    %54 = llvm.icmp "ne" %53, %5 : i64
    %55 = llvm.xor %53, %2 : i64
    %56 = llvm.icmp "slt" %55, %5 : i64
    %57 = llvm.and %54, %56 : i1
    %58 = llvm.add %52, %8 : i64
    %59 = llvm.select %57, %58, %52 : i1, i64
    %60 = llvm.mul %59, %3 overflow<nsw> : i64
    %many = llvm.intr.smin(%51, %60) : (i64, i64) -> i64
    %few = llvm.sub %51, %many overflow<nsw> : i64
    %61 = llvm.intr.smax(%a_stride0, %4) : (i64, i64) -> i64
    %62 = llvm.icmp "slt" %5, %few : i64
    llvm.cond_br %62, ^bb1(%5 : i64), ^bb16
  ^bb1(%j_few_block: i64):
    %63 = llvm.icmp "slt" %5, %61 : i64
    llvm.cond_br %63, ^bb2(%5 : i64), ^bb15
  ^bb2(%k0_few_piece: i64):
    %64 = llvm.add %j_few_block, %6 overflow<nsw> : i64
    %65 = llvm.intr.smin(%64, %few) : (i64, i64) -> i64
    %66 = llvm.icmp "slt" %j_few_block, %65 : i64
    llvm.cond_br %66, ^bb3(%j_few_block : i64), ^bb14
  ^bb3(%j_few_panel: i64):
    %67 = llvm.icmp "slt" %5, %a_size0 : i64
    llvm.cond_br %67, ^bb4(%5 : i64), ^bb13
  ^bb4(%i_few_tile: i64):
    %68 = llvm.add %i_few_tile, %1 overflow<nsw> : i64
    %69 = llvm.sub %68, %i_few_tile overflow<nsw> : i64
    %70 = llvm.sub %a_size0, %i_few_tile overflow<nsw> : i64
    %71 = llvm.intr.smin(%69, %70) : (i64, i64) -> i64
    %72 = llvm.add %71, %8 overflow<nsw> : i64
    %73 = llvm.intr.smin(%72, %9) : (i64, i64) -> i64
    %74 = llvm.add %i_few_tile, %73 : i64
    %75 = llvm.intr.smin(%72, %10) : (i64, i64) -> i64
    %76 = llvm.add %i_few_tile, %75 : i64
    %77 = llvm.intr.smin(%72, %4) : (i64, i64) -> i64
    %78 = llvm.add %i_few_tile, %77 : i64
    %79 = llvm.icmp "eq" %k0_few_piece, %5 : i64
    llvm.cond_br %79, ^bb5, ^bb6
  ^bb5:
    llvm.br ^bb7(%47, %47, %47, %47, %47, %47, %47, %47 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb6:
    %80 = llvm.icmp "slt" %5, %71 : i64
    %81 = llvm.icmp "slt" %4, %71 : i64
    %82 = llvm.icmp "slt" %10, %71 : i64
    %83 = llvm.icmp "slt" %9, %71 : i64
    %84 = llvm.mul %i_few_tile, %b_stride0 overflow<nsw> : i64
    %85 = llvm.add %84, %j_few_panel overflow<nsw> : i64
    %86 = llvm.getelementptr inbounds %out[%85] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %87 = llvm.load %86 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %88 = llvm.getelementptr inbounds %86[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %89 = llvm.load %88 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %90 = llvm.mul %78, %b_stride0 overflow<nsw> : i64
    %91 = llvm.add %90, %j_few_panel overflow<nsw> : i64
    %92 = llvm.getelementptr inbounds %out[%91] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %93 = llvm.load %92 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %94 = llvm.getelementptr inbounds %92[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %95 = llvm.load %94 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %96 = llvm.mul %76, %b_stride0 overflow<nsw> : i64
    %97 = llvm.add %96, %j_few_panel overflow<nsw> : i64
    %98 = llvm.getelementptr inbounds %out[%97] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %99 = llvm.load %98 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %100 = llvm.getelementptr inbounds %98[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %101 = llvm.load %100 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %102 = llvm.mul %74, %b_stride0 overflow<nsw> : i64
    %103 = llvm.add %102, %j_few_panel overflow<nsw> : i64
    %104 = llvm.getelementptr inbounds %out[%103] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %105 = llvm.load %104 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %106 = llvm.getelementptr inbounds %104[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %107 = llvm.load %106 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb7(%87, %89, %93, %95, %99, %101, %105, %107 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb7(%108: vector<8xf32>, %109: vector<8xf32>, %110: vector<8xf32>, %111: vector<8xf32>, %112: vector<8xf32>, %113: vector<8xf32>, %114: vector<8xf32>, %115: vector<8xf32>):
    %116 = llvm.add %k0_few_piece, %7 overflow<nsw> : i64
    %117 = llvm.intr.smin(%116, %a_stride0) : (i64, i64) -> i64
    %118 = llvm.icmp "slt" %k0_few_piece, %117 : i64
    llvm.cond_br %118, ^bb8(%k0_few_piece, %108, %109, %110, %111, %112, %113, %114, %115 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb9(%108, %109, %110, %111, %112, %113, %114, %115 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb8(%k0_few: i64, %119: vector<8xf32>, %120: vector<8xf32>, %121: vector<8xf32>, %122: vector<8xf32>, %123: vector<8xf32>, %124: vector<8xf32>, %125: vector<8xf32>, %126: vector<8xf32>):
    %127 = llvm.add %j_few_panel, %7 overflow<nsw> : i64
    %128 = llvm.mul %k0_few, %b_stride0 overflow<nsw> : i64
    %129 = llvm.add %128, %127 overflow<nsw> : i64
    %130 = llvm.getelementptr %b[%129] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%130, %19, %20, %21) : (!llvm.ptr, i32, i32, i32) -> ()
    %131 = llvm.mul %i_few_tile, %a_stride0 overflow<nsw> : i64
    %132 = llvm.add %131, %k0_few overflow<nsw> : i64
    %133 = llvm.getelementptr inbounds %a[%132] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %134 = llvm.load %133 {alignment = 4 : i64} : !llvm.ptr -> f32
    %135 = llvm.mlir.poison : vector<8xf32>
    %136 = llvm.insertelement %134, %135[%5 : i64] : vector<8xf32>
    %137 = llvm.shufflevector %136, %135 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %138 = llvm.mul %78, %a_stride0 overflow<nsw> : i64
    %139 = llvm.add %138, %k0_few overflow<nsw> : i64
    %140 = llvm.getelementptr inbounds %a[%139] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %141 = llvm.load %140 {alignment = 4 : i64} : !llvm.ptr -> f32
    %142 = llvm.mlir.poison : vector<8xf32>
    %143 = llvm.insertelement %141, %142[%5 : i64] : vector<8xf32>
    %144 = llvm.shufflevector %143, %142 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %145 = llvm.mul %76, %a_stride0 overflow<nsw> : i64
    %146 = llvm.add %145, %k0_few overflow<nsw> : i64
    %147 = llvm.getelementptr inbounds %a[%146] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %148 = llvm.load %147 {alignment = 4 : i64} : !llvm.ptr -> f32
    %149 = llvm.mlir.poison : vector<8xf32>
    %150 = llvm.insertelement %148, %149[%5 : i64] : vector<8xf32>
    %151 = llvm.shufflevector %150, %149 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %152 = llvm.mul %74, %a_stride0 overflow<nsw> : i64
    %153 = llvm.add %152, %k0_few overflow<nsw> : i64
    %154 = llvm.getelementptr inbounds %a[%153] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %155 = llvm.load %154 {alignment = 4 : i64} : !llvm.ptr -> f32
    %156 = llvm.mlir.poison : vector<8xf32>
    %157 = llvm.insertelement %155, %156[%5 : i64] : vector<8xf32>
    %158 = llvm.shufflevector %157, %156 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %159 = llvm.add %128, %j_few_panel overflow<nsw> : i64
    %160 = llvm.getelementptr inbounds %b[%159] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %161 = llvm.load %160 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %162 = llvm.getelementptr inbounds %160[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %163 = llvm.load %162 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %164 = llvm.fmul %137, %161 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %165 = llvm.fmul %137, %163 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %166 = llvm.fmul %144, %161 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %167 = llvm.fmul %144, %163 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %168 = llvm.fmul %151, %161 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %169 = llvm.fmul %151, %163 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %170 = llvm.fmul %158, %161 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %171 = llvm.fmul %158, %163 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %172 = llvm.fadd %119, %164 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %173 = llvm.fadd %120, %165 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %174 = llvm.fadd %121, %166 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %175 = llvm.fadd %122, %167 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %176 = llvm.fadd %123, %168 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %177 = llvm.fadd %124, %169 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %178 = llvm.fadd %125, %170 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %179 = llvm.fadd %126, %171 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %180 = llvm.add %k0_few, %4 overflow<nsw> : i64
    %181 = llvm.icmp "slt" %180, %117 : i64
    llvm.cond_br %181, ^bb8(%180, %172, %173, %174, %175, %176, %177, %178, %179 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb9(%172, %173, %174, %175, %176, %177, %178, %179 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb9(%182: vector<8xf32>, %183: vector<8xf32>, %184: vector<8xf32>, %185: vector<8xf32>, %186: vector<8xf32>, %187: vector<8xf32>, %188: vector<8xf32>, %189: vector<8xf32>):
    %190 = llvm.sub %116, %a_stride0 overflow<nsw> : i64
    %191 = llvm.icmp "sge" %190, %5 : i64
    llvm.cond_br %191, ^bb10, ^bb11
  ^bb10:
    %192 = llvm.getelementptr inbounds %bias[%j_few_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %193 = llvm.load %192 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %194 = llvm.getelementptr inbounds %192[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %195 = llvm.load %194 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %196 = llvm.fadd %182, %193 : vector<8xf32>
    %197 = llvm.fadd %183, %195 : vector<8xf32>
    %198 = llvm.fadd %184, %193 : vector<8xf32>
    %199 = llvm.fadd %185, %195 : vector<8xf32>
    %200 = llvm.fadd %186, %193 : vector<8xf32>
    %201 = llvm.fadd %187, %195 : vector<8xf32>
    %202 = llvm.fadd %188, %193 : vector<8xf32>
    %203 = llvm.fadd %189, %195 : vector<8xf32>
    %204 = llvm.icmp "slt" %5, %71 : i64
    %205 = llvm.icmp "slt" %4, %71 : i64
    %206 = llvm.icmp "slt" %10, %71 : i64
    %207 = llvm.icmp "slt" %9, %71 : i64
    %208 = llvm.mul %i_few_tile, %b_stride0 overflow<nsw> : i64
    %209 = llvm.add %208, %j_few_panel overflow<nsw> : i64
    %210 = llvm.getelementptr inbounds %out[%209] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %196, %210 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %211 = llvm.getelementptr inbounds %210[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %197, %211 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %212 = llvm.mul %78, %b_stride0 overflow<nsw> : i64
    %213 = llvm.add %212, %j_few_panel overflow<nsw> : i64
    %214 = llvm.getelementptr inbounds %out[%213] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %198, %214 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %215 = llvm.getelementptr inbounds %214[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %199, %215 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %216 = llvm.mul %76, %b_stride0 overflow<nsw> : i64
    %217 = llvm.add %216, %j_few_panel overflow<nsw> : i64
    %218 = llvm.getelementptr inbounds %out[%217] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %200, %218 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %219 = llvm.getelementptr inbounds %218[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %201, %219 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %220 = llvm.mul %74, %b_stride0 overflow<nsw> : i64
    %221 = llvm.add %220, %j_few_panel overflow<nsw> : i64
    %222 = llvm.getelementptr inbounds %out[%221] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %202, %222 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %223 = llvm.getelementptr inbounds %222[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %203, %223 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb12
  ^bb11:
    %224 = llvm.icmp "slt" %5, %71 : i64
    %225 = llvm.icmp "slt" %4, %71 : i64
    %226 = llvm.icmp "slt" %10, %71 : i64
    %227 = llvm.icmp "slt" %9, %71 : i64
    %228 = llvm.mul %i_few_tile, %b_stride0 overflow<nsw> : i64
    %229 = llvm.add %228, %j_few_panel overflow<nsw> : i64
    %230 = llvm.getelementptr inbounds %out[%229] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %182, %230 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %231 = llvm.getelementptr inbounds %230[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %183, %231 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %232 = llvm.mul %78, %b_stride0 overflow<nsw> : i64
    %233 = llvm.add %232, %j_few_panel overflow<nsw> : i64
    %234 = llvm.getelementptr inbounds %out[%233] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %184, %234 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %235 = llvm.getelementptr inbounds %234[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %185, %235 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %236 = llvm.mul %76, %b_stride0 overflow<nsw> : i64
    %237 = llvm.add %236, %j_few_panel overflow<nsw> : i64
    %238 = llvm.getelementptr inbounds %out[%237] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %186, %238 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %239 = llvm.getelementptr inbounds %238[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %187, %239 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %240 = llvm.mul %74, %b_stride0 overflow<nsw> : i64
    %241 = llvm.add %240, %j_few_panel overflow<nsw> : i64
    %242 = llvm.getelementptr inbounds %out[%241] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %188, %242 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %243 = llvm.getelementptr inbounds %242[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %189, %243 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb12
  ^bb12:
    %244 = llvm.add %i_few_tile, %1 overflow<nsw> : i64
    %245 = llvm.icmp "slt" %244, %a_size0 : i64
    llvm.cond_br %245, ^bb4(%244 : i64), ^bb13
  ^bb13:
    %246 = llvm.add %j_few_panel, %0 overflow<nsw> : i64
    %247 = llvm.icmp "slt" %246, %65 : i64
    llvm.cond_br %247, ^bb3(%246 : i64), ^bb14
  ^bb14:
    %248 = llvm.add %k0_few_piece, %7 overflow<nsw> : i64
    %249 = llvm.icmp "slt" %248, %61 : i64
    llvm.cond_br %249, ^bb2(%248 : i64), ^bb15
  ^bb15:
    %250 = llvm.add %j_few_block, %6 overflow<nsw> : i64
    %251 = llvm.icmp "slt" %250, %few : i64
    llvm.cond_br %251, ^bb1(%250 : i64), ^bb16
  ^bb16:
    %252 = llvm.add %a_size0, %12 overflow<nsw> : i64
    %253 = llvm.sdiv %252, %13 : i64
    %254 = llvm.srem %252, %13 : i64
    %255 = llvm.icmp "ne" %254, %5 : i64
    %256 = llvm.xor %254, %13 : i64
    %257 = llvm.icmp "slt" %256, %5 : i64
    %258 = llvm.and %255, %257 : i1
    %259 = llvm.add %253, %8 : i64
    %260 = llvm.select %258, %259, %253 : i1, i64
    %261 = llvm.mul %260, %14 overflow<nsw> : i64
    %262 = llvm.add %a_size0, %9 overflow<nsw> : i64
    %263 = llvm.sdiv %262, %13 : i64
    %264 = llvm.srem %262, %13 : i64
    %265 = llvm.icmp "ne" %264, %5 : i64
    %266 = llvm.xor %264, %13 : i64
    %267 = llvm.icmp "slt" %266, %5 : i64
    %268 = llvm.and %265, %267 : i1
    %269 = llvm.add %263, %8 : i64
    %270 = llvm.select %268, %269, %263 : i1, i64
    %271 = llvm.mul %270, %13 overflow<nsw> : i64
    %272 = llvm.add %261, %271 overflow<nsw> : i64
    %273 = llvm.add %a_size0, %4 overflow<nsw> : i64
    %274 = llvm.sdiv %273, %13 : i64
    %275 = llvm.srem %273, %13 : i64
    %276 = llvm.icmp "ne" %275, %5 : i64
    %277 = llvm.xor %275, %13 : i64
    %278 = llvm.icmp "slt" %277, %5 : i64
    %279 = llvm.and %276, %278 : i1
    %280 = llvm.add %274, %8 : i64
    %281 = llvm.select %279, %280, %274 : i1, i64
    %282 = llvm.mul %281, %13 overflow<nsw> : i64
    %283 = llvm.add %272, %282 overflow<nsw> : i64
    %284 = llvm.intr.smax(%283, %5) : (i64, i64) -> i64
    %285 = llvm.intr.smin(%284, %a_size0) : (i64, i64) -> i64
    %286 = llvm.intr.smin(%15, %a_stride0) : (i64, i64) -> i64
    %287 = llvm.icmp "sgt" %286, %17 : i64
    %288 = llvm.icmp "sgt" %a_size0, %22 : i64
    %289 = llvm.and %287, %288 : i1
    %290 = llvm.icmp "sgt" %a_size0, %23 : i64
    %291 = llvm.urem %b_stride0, %6 : i64
    %292 = llvm.icmp "eq" %291, %5 : i64
    %293 = llvm.or %290, %292 : i1
    %294 = llvm.icmp "sgt" %286, %24 : i64
    %295 = llvm.or %293, %294 : i1
    %296 = llvm.and %289, %295 : i1
    %297 = llvm.select %296, %286, %5 : i1, i64
    %298 = llvm.intr.smax(%many, %5) : (i64, i64) -> i64
    %299 = llvm.add %298, %17 : i64
    %300 = llvm.udiv %299, %0 : i64
    %301 = llvm.intr.smax(%61, %5) : (i64, i64) -> i64
    %302 = llvm.add %301, %25 : i64
    %303 = llvm.udiv %302, %15 : i64
    %304 = llvm.intr.smin(%15, %a_stride0) : (i64, i64) -> i64
    %305 = llvm.intr.smax(%304, %5) : (i64, i64) -> i64
    %306 = llvm.mul %305, %26 : i64
    %307 = llvm.add %9, %306 : i64
    %308 = llvm.intr.smax(%285, %5) : (i64, i64) -> i64
    %309 = llvm.add %308, %12 : i64
    %310 = llvm.udiv %309, %13 : i64
    %311 = llvm.mul %305, %27 : i64
    %312 = llvm.add %28, %311 : i64
    %313 = llvm.add %312, %29 : i64
    %314 = llvm.add %313, %22 : i64
    %315 = llvm.mul %310, %314 : i64
    %316 = llvm.sub %a_size0, %285 : i64
    %317 = llvm.intr.smax(%316, %5) : (i64, i64) -> i64
    %318 = llvm.add %317, %9 : i64
    %319 = llvm.udiv %318, %1 : i64
    %320 = llvm.mul %305, %30 : i64
    %321 = llvm.add %31, %320 : i64
    %322 = llvm.add %321, %32 : i64
    %323 = llvm.add %322, %33 : i64
    %324 = llvm.mul %319, %323 : i64
    %325 = llvm.add %26, %307 : i64
    %326 = llvm.add %325, %315 : i64
    %327 = llvm.add %326, %324 : i64
    %328 = llvm.mul %303, %327 : i64
    %329 = llvm.add %4, %328 : i64
    %330 = llvm.mul %300, %329 : i64
    %331 = llvm.icmp "sge" %330, %34 : i64
    %332 = llvm.icmp "sgt" %many, %5 : i64
    %333 = llvm.sub %many, %4 overflow<nsw> : i64
    %334 = llvm.sdiv %333, %0 : i64
    %335 = llvm.add %334, %4 overflow<nsw> : i64
    %336 = llvm.select %332, %335, %5 : i1, i64
    llvm.cond_br %331, ^bb17, ^bb18
  ^bb17:
    llvm.store %many, %36 {alignment = 8 : i64} : i64, !llvm.ptr
    %337 = llvm.getelementptr inbounds %36[%11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %61, %337 {alignment = 8 : i64} : i64, !llvm.ptr
    %338 = llvm.getelementptr inbounds %36[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %297, %338 {alignment = 8 : i64} : i64, !llvm.ptr
    %339 = llvm.getelementptr inbounds %36[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %296, %339 {alignment = 8 : i64} : i1, !llvm.ptr
    %340 = llvm.getelementptr inbounds %36[%7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride0, %340 {alignment = 8 : i64} : i64, !llvm.ptr
    %341 = llvm.getelementptr inbounds %36[%31] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %341 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %342 = llvm.getelementptr inbounds %36[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %342 {alignment = 8 : i64} : i64, !llvm.ptr
    %343 = llvm.getelementptr inbounds %36[%38] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride0, %343 {alignment = 8 : i64} : i64, !llvm.ptr
    %344 = llvm.getelementptr inbounds %36[%39] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %285, %344 {alignment = 8 : i64} : i64, !llvm.ptr
    %345 = llvm.getelementptr inbounds %36[%40] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out, %345 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %346 = llvm.getelementptr inbounds %36[%41] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %346 {alignment = 8 : i64} : i64, !llvm.ptr
    %347 = llvm.getelementptr inbounds %36[%42] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %347 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %348 = llvm.getelementptr inbounds %36[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %bias, %348 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %349 = llvm.getelementptr inbounds %36[%43] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %bias_size0, %349 {alignment = 8 : i64} : i64, !llvm.ptr
    %350 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %351 = llvm.call @stepwell_parallel_for(%350, %36, %336, %5) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb19(%351 : i32)
  ^bb18:
    %352 = llvm.call @program.parallel0(%5, %336, %many, %61, %297, %296, %a_stride0, %b, %b_size0, %b_stride0, %285, %out, %a_size0, %a, %bias, %bias_size0) : (i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, i64) -> i32
    llvm.br ^bb19(%352 : i32)
  ^bb19(%353: i32):
    %354 = llvm.icmp "eq" %353, %19 : i32
    llvm.cond_br %354, ^bb20, ^bb42(%353 : i32)
  ^bb20:
    %355 = llvm.intr.smin(%16, %a_stride0) : (i64, i64) -> i64
    %356 = llvm.and %b_stride0, %17 : i64
    %357 = llvm.intr.smin(%11, %356) : (i64, i64) -> i64
    %358 = llvm.intr.smax(%357, %5) : (i64, i64) -> i64
    %359 = llvm.icmp "sgt" %355, %17 : i64
    %360 = llvm.and %359, %290 : i1
    %361 = llvm.select %360, %355, %5 : i1, i64
    %362 = llvm.select %360, %358, %5 : i1, i64
    %363 = llvm.icmp "slt" %51, %b_stride0 : i64
    llvm.cond_br %363, ^bb21(%51 : i64), ^bb41
  ^bb21(%j_right_panel: i64):
    %364 = llvm.sub %b_stride0, %j_right_panel overflow<nsw> : i64
    %365 = llvm.intr.smin(%11, %364) : (i64, i64) -> i64
    %366 = llvm.intr.smax(%365, %5) : (i64, i64) -> i64
    %367 = llvm.add %j_right_panel, %11 overflow<nsw> : i64
    %368 = llvm.sub %367, %j_right_panel overflow<nsw> : i64
    %369 = llvm.intr.smin(%368, %364) : (i64, i64) -> i64
    %370 = llvm.intr.smin(%369, %11) : (i64, i64) -> i64
    %371 = llvm.intr.smax(%370, %5) : (i64, i64) -> i64
    %372 = llvm.trunc %371 : i64 to i32
    %373 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %374 = llvm.mlir.poison : vector<8xi32>
    %375 = llvm.insertelement %372, %374[%5 : i64] : vector<8xi32>
    %376 = llvm.shufflevector %375, %374 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %377 = llvm.icmp "slt" %373, %376 : vector<8xi32>
    %378 = llvm.icmp "slt" %5, %61 : i64
    llvm.cond_br %378, ^bb22(%5 : i64), ^bb40
  ^bb22(%k0_right_piece: i64):
    %379 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1, %361) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %380 = llvm.extractvalue %379[0] : !llvm.struct<(i64, i1)>
    %381 = llvm.extractvalue %379[1] : !llvm.struct<(i64, i1)>
    %382 = llvm.xor %381, %44 : i1
    llvm.cond_br %382, ^bb23, ^bb42(%21 : i32)
  ^bb23:
    %383 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%380, %362) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %384 = llvm.extractvalue %383[0] : !llvm.struct<(i64, i1)>
    %385 = llvm.extractvalue %383[1] : !llvm.struct<(i64, i1)>
    %386 = llvm.xor %385, %44 : i1
    llvm.cond_br %386, ^bb24, ^bb42(%21 : i32)
  ^bb24:
    %387 = llvm.add %384, %45 overflow<nsw> : i64
    %388 = llvm.and %387, %46 : i64
    %b_copy = llvm.call @aligned_alloc(%39, %388) : (i64, i64) -> !llvm.ptr
    %389 = llvm.mlir.zero : !llvm.ptr
    %390 = llvm.icmp "ne" %b_copy, %389 : !llvm.ptr
    %391 = llvm.icmp "eq" %388, %5 : i64
    %392 = llvm.or %390, %391 : i1
    llvm.cond_br %392, ^bb25, ^bb42(%21 : i32)
  ^bb25:
    llvm.cond_br %360, ^bb26, ^bb29
  ^bb26:
    %393 = llvm.add %k0_right_piece, %16 overflow<nsw> : i64
    %394 = llvm.intr.smin(%393, %a_stride0) : (i64, i64) -> i64
    %395 = llvm.icmp "slt" %k0_right_piece, %394 : i64
    llvm.cond_br %395, ^bb27(%k0_right_piece : i64), ^bb28
  ^bb27(%k0_right_copy: i64):
    %396 = llvm.add %k0_right_copy, %11 overflow<nsw> : i64
    %397 = llvm.mul %396, %b_stride0 overflow<nsw> : i64
    %398 = llvm.add %397, %j_right_panel overflow<nsw> : i64
    %399 = llvm.getelementptr %b[%398] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%399, %19, %20, %21) : (!llvm.ptr, i32, i32, i32) -> ()
    %400 = llvm.mul %k0_right_copy, %b_stride0 overflow<nsw> : i64
    %401 = llvm.add %400, %j_right_panel overflow<nsw> : i64
    %402 = llvm.getelementptr inbounds %b[%401] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %403 = llvm.intr.masked.load %402, %377, %47 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %404 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %405 = llvm.mul %404, %362 overflow<nsw> : i64
    %406 = llvm.getelementptr inbounds %b_copy[%405] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %403, %406, %377 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %407 = llvm.add %k0_right_copy, %4 overflow<nsw> : i64
    %408 = llvm.icmp "slt" %407, %394 : i64
    llvm.cond_br %408, ^bb27(%407 : i64), ^bb28
  ^bb28:
    llvm.br ^bb29
  ^bb29:
    %409 = llvm.sub %a_stride0, %k0_right_piece overflow<nsw> : i64
    %410 = llvm.intr.smin(%16, %409) : (i64, i64) -> i64
    %411 = llvm.intr.smax(%410, %5) : (i64, i64) -> i64
    %412 = llvm.select %360, %5, %411 : i1, i64
    %413 = llvm.mul %k0_right_piece, %b_stride0 overflow<nsw> : i64
    %414 = llvm.add %413, %j_right_panel overflow<nsw> : i64
    %415 = llvm.getelementptr inbounds %b[%414] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %416 = llvm.select %360, %b_copy, %415 : i1, !llvm.ptr
    %417 = llvm.select %360, %361, %412 : i1, i64
    %418 = llvm.select %360, %362, %366 : i1, i64
    %419 = llvm.select %360, %362, %b_stride0 : i1, i64
    %420 = llvm.icmp "slt" %5, %a_size0 : i64
    llvm.cond_br %420, ^bb30(%5 : i64), ^bb39
  ^bb30(%i_right_tile: i64):
    %421 = llvm.add %i_right_tile, %11 overflow<nsw> : i64
    %422 = llvm.sub %421, %i_right_tile overflow<nsw> : i64
    %423 = llvm.sub %a_size0, %i_right_tile overflow<nsw> : i64
    %424 = llvm.intr.smin(%422, %423) : (i64, i64) -> i64
    %425 = llvm.add %424, %8 overflow<nsw> : i64
    %426 = llvm.intr.smin(%425, %18) : (i64, i64) -> i64
    %427 = llvm.add %i_right_tile, %426 : i64
    %428 = llvm.intr.smin(%425, %13) : (i64, i64) -> i64
    %429 = llvm.add %i_right_tile, %428 : i64
    %430 = llvm.intr.smin(%425, %12) : (i64, i64) -> i64
    %431 = llvm.add %i_right_tile, %430 : i64
    %432 = llvm.intr.smin(%425, %1) : (i64, i64) -> i64
    %433 = llvm.add %i_right_tile, %432 : i64
    %434 = llvm.intr.smin(%425, %9) : (i64, i64) -> i64
    %435 = llvm.add %i_right_tile, %434 : i64
    %436 = llvm.intr.smin(%425, %10) : (i64, i64) -> i64
    %437 = llvm.add %i_right_tile, %436 : i64
    %438 = llvm.intr.smin(%425, %4) : (i64, i64) -> i64
    %439 = llvm.add %i_right_tile, %438 : i64
    %440 = llvm.icmp "eq" %k0_right_piece, %5 : i64
    llvm.cond_br %440, ^bb31, ^bb32
  ^bb31:
    llvm.br ^bb33(%47, %47, %47, %47, %47, %47, %47, %47 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb32:
    %441 = llvm.icmp "slt" %5, %424 : i64
    %442 = llvm.icmp "slt" %4, %424 : i64
    %443 = llvm.icmp "slt" %10, %424 : i64
    %444 = llvm.icmp "slt" %9, %424 : i64
    %445 = llvm.icmp "slt" %1, %424 : i64
    %446 = llvm.icmp "slt" %12, %424 : i64
    %447 = llvm.icmp "slt" %13, %424 : i64
    %448 = llvm.icmp "slt" %18, %424 : i64
    %449 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %450 = llvm.add %449, %j_right_panel overflow<nsw> : i64
    %451 = llvm.getelementptr inbounds %out[%450] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %452 = llvm.intr.masked.load %451, %377, %47 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %453 = llvm.mul %439, %b_stride0 overflow<nsw> : i64
    %454 = llvm.add %453, %j_right_panel overflow<nsw> : i64
    %455 = llvm.getelementptr inbounds %out[%454] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %456 = llvm.intr.masked.load %455, %377, %47 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %457 = llvm.mul %437, %b_stride0 overflow<nsw> : i64
    %458 = llvm.add %457, %j_right_panel overflow<nsw> : i64
    %459 = llvm.getelementptr inbounds %out[%458] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %460 = llvm.intr.masked.load %459, %377, %47 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %461 = llvm.mul %435, %b_stride0 overflow<nsw> : i64
    %462 = llvm.add %461, %j_right_panel overflow<nsw> : i64
    %463 = llvm.getelementptr inbounds %out[%462] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %464 = llvm.intr.masked.load %463, %377, %47 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %465 = llvm.mul %433, %b_stride0 overflow<nsw> : i64
    %466 = llvm.add %465, %j_right_panel overflow<nsw> : i64
    %467 = llvm.getelementptr inbounds %out[%466] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %468 = llvm.intr.masked.load %467, %377, %47 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %469 = llvm.mul %431, %b_stride0 overflow<nsw> : i64
    %470 = llvm.add %469, %j_right_panel overflow<nsw> : i64
    %471 = llvm.getelementptr inbounds %out[%470] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %472 = llvm.intr.masked.load %471, %377, %47 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %473 = llvm.mul %429, %b_stride0 overflow<nsw> : i64
    %474 = llvm.add %473, %j_right_panel overflow<nsw> : i64
    %475 = llvm.getelementptr inbounds %out[%474] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %476 = llvm.intr.masked.load %475, %377, %47 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %477 = llvm.mul %427, %b_stride0 overflow<nsw> : i64
    %478 = llvm.add %477, %j_right_panel overflow<nsw> : i64
    %479 = llvm.getelementptr inbounds %out[%478] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %480 = llvm.intr.masked.load %479, %377, %47 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb33(%452, %456, %460, %464, %468, %472, %476, %480 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb33(%481: vector<8xf32>, %482: vector<8xf32>, %483: vector<8xf32>, %484: vector<8xf32>, %485: vector<8xf32>, %486: vector<8xf32>, %487: vector<8xf32>, %488: vector<8xf32>):
    %489 = llvm.add %k0_right_piece, %16 overflow<nsw> : i64
    %490 = llvm.intr.smin(%489, %a_stride0) : (i64, i64) -> i64
    %491 = llvm.icmp "slt" %k0_right_piece, %490 : i64
    llvm.cond_br %491, ^bb34(%k0_right_piece, %481, %482, %483, %484, %485, %486, %487, %488 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb35(%481, %482, %483, %484, %485, %486, %487, %488 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb34(%k0_right: i64, %492: vector<8xf32>, %493: vector<8xf32>, %494: vector<8xf32>, %495: vector<8xf32>, %496: vector<8xf32>, %497: vector<8xf32>, %498: vector<8xf32>, %499: vector<8xf32>):
    %500 = llvm.mul %i_right_tile, %a_stride0 overflow<nsw> : i64
    %501 = llvm.add %500, %k0_right overflow<nsw> : i64
    %502 = llvm.getelementptr inbounds %a[%501] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %503 = llvm.load %502 {alignment = 4 : i64} : !llvm.ptr -> f32
    %504 = llvm.mlir.poison : vector<8xf32>
    %505 = llvm.insertelement %503, %504[%5 : i64] : vector<8xf32>
    %506 = llvm.shufflevector %505, %504 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %507 = llvm.mul %439, %a_stride0 overflow<nsw> : i64
    %508 = llvm.add %507, %k0_right overflow<nsw> : i64
    %509 = llvm.getelementptr inbounds %a[%508] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %510 = llvm.load %509 {alignment = 4 : i64} : !llvm.ptr -> f32
    %511 = llvm.mlir.poison : vector<8xf32>
    %512 = llvm.insertelement %510, %511[%5 : i64] : vector<8xf32>
    %513 = llvm.shufflevector %512, %511 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %514 = llvm.mul %437, %a_stride0 overflow<nsw> : i64
    %515 = llvm.add %514, %k0_right overflow<nsw> : i64
    %516 = llvm.getelementptr inbounds %a[%515] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %517 = llvm.load %516 {alignment = 4 : i64} : !llvm.ptr -> f32
    %518 = llvm.mlir.poison : vector<8xf32>
    %519 = llvm.insertelement %517, %518[%5 : i64] : vector<8xf32>
    %520 = llvm.shufflevector %519, %518 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %521 = llvm.mul %435, %a_stride0 overflow<nsw> : i64
    %522 = llvm.add %521, %k0_right overflow<nsw> : i64
    %523 = llvm.getelementptr inbounds %a[%522] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %524 = llvm.load %523 {alignment = 4 : i64} : !llvm.ptr -> f32
    %525 = llvm.mlir.poison : vector<8xf32>
    %526 = llvm.insertelement %524, %525[%5 : i64] : vector<8xf32>
    %527 = llvm.shufflevector %526, %525 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %528 = llvm.mul %433, %a_stride0 overflow<nsw> : i64
    %529 = llvm.add %528, %k0_right overflow<nsw> : i64
    %530 = llvm.getelementptr inbounds %a[%529] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %531 = llvm.load %530 {alignment = 4 : i64} : !llvm.ptr -> f32
    %532 = llvm.mlir.poison : vector<8xf32>
    %533 = llvm.insertelement %531, %532[%5 : i64] : vector<8xf32>
    %534 = llvm.shufflevector %533, %532 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %535 = llvm.mul %431, %a_stride0 overflow<nsw> : i64
    %536 = llvm.add %535, %k0_right overflow<nsw> : i64
    %537 = llvm.getelementptr inbounds %a[%536] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %538 = llvm.load %537 {alignment = 4 : i64} : !llvm.ptr -> f32
    %539 = llvm.mlir.poison : vector<8xf32>
    %540 = llvm.insertelement %538, %539[%5 : i64] : vector<8xf32>
    %541 = llvm.shufflevector %540, %539 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %542 = llvm.mul %429, %a_stride0 overflow<nsw> : i64
    %543 = llvm.add %542, %k0_right overflow<nsw> : i64
    %544 = llvm.getelementptr inbounds %a[%543] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %545 = llvm.load %544 {alignment = 4 : i64} : !llvm.ptr -> f32
    %546 = llvm.mlir.poison : vector<8xf32>
    %547 = llvm.insertelement %545, %546[%5 : i64] : vector<8xf32>
    %548 = llvm.shufflevector %547, %546 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %549 = llvm.mul %427, %a_stride0 overflow<nsw> : i64
    %550 = llvm.add %549, %k0_right overflow<nsw> : i64
    %551 = llvm.getelementptr inbounds %a[%550] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %552 = llvm.load %551 {alignment = 4 : i64} : !llvm.ptr -> f32
    %553 = llvm.mlir.poison : vector<8xf32>
    %554 = llvm.insertelement %552, %553[%5 : i64] : vector<8xf32>
    %555 = llvm.shufflevector %554, %553 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %556 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %557 = llvm.mul %556, %419 overflow<nsw> : i64
    %558 = llvm.getelementptr inbounds %416[%557] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %559 = llvm.intr.masked.load %558, %377, %47 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %560 = llvm.fmul %506, %559 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %561 = llvm.fmul %513, %559 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %562 = llvm.fmul %520, %559 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %563 = llvm.fmul %527, %559 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %564 = llvm.fmul %534, %559 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %565 = llvm.fmul %541, %559 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %566 = llvm.fmul %548, %559 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %567 = llvm.fmul %555, %559 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %568 = llvm.fadd %492, %560 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %569 = llvm.fadd %493, %561 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %570 = llvm.fadd %494, %562 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %571 = llvm.fadd %495, %563 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %572 = llvm.fadd %496, %564 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %573 = llvm.fadd %497, %565 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %574 = llvm.fadd %498, %566 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %575 = llvm.fadd %499, %567 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %576 = llvm.add %k0_right, %4 overflow<nsw> : i64
    %577 = llvm.icmp "slt" %576, %490 : i64
    llvm.cond_br %577, ^bb34(%576, %568, %569, %570, %571, %572, %573, %574, %575 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb35(%568, %569, %570, %571, %572, %573, %574, %575 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb35(%578: vector<8xf32>, %579: vector<8xf32>, %580: vector<8xf32>, %581: vector<8xf32>, %582: vector<8xf32>, %583: vector<8xf32>, %584: vector<8xf32>, %585: vector<8xf32>):
    %586 = llvm.sub %489, %a_stride0 overflow<nsw> : i64
    %587 = llvm.icmp "sge" %586, %5 : i64
    llvm.cond_br %587, ^bb36, ^bb37
  ^bb36:
    %588 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %589 = llvm.intr.masked.load %588, %377, %47 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %590 = llvm.fadd %578, %589 : vector<8xf32>
    %591 = llvm.fadd %579, %589 : vector<8xf32>
    %592 = llvm.fadd %580, %589 : vector<8xf32>
    %593 = llvm.fadd %581, %589 : vector<8xf32>
    %594 = llvm.fadd %582, %589 : vector<8xf32>
    %595 = llvm.fadd %583, %589 : vector<8xf32>
    %596 = llvm.fadd %584, %589 : vector<8xf32>
    %597 = llvm.fadd %585, %589 : vector<8xf32>
    %598 = llvm.icmp "slt" %5, %424 : i64
    %599 = llvm.icmp "slt" %4, %424 : i64
    %600 = llvm.icmp "slt" %10, %424 : i64
    %601 = llvm.icmp "slt" %9, %424 : i64
    %602 = llvm.icmp "slt" %1, %424 : i64
    %603 = llvm.icmp "slt" %12, %424 : i64
    %604 = llvm.icmp "slt" %13, %424 : i64
    %605 = llvm.icmp "slt" %18, %424 : i64
    %606 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %607 = llvm.add %606, %j_right_panel overflow<nsw> : i64
    %608 = llvm.getelementptr inbounds %out[%607] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %590, %608, %377 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %609 = llvm.mul %439, %b_stride0 overflow<nsw> : i64
    %610 = llvm.add %609, %j_right_panel overflow<nsw> : i64
    %611 = llvm.getelementptr inbounds %out[%610] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %591, %611, %377 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %612 = llvm.mul %437, %b_stride0 overflow<nsw> : i64
    %613 = llvm.add %612, %j_right_panel overflow<nsw> : i64
    %614 = llvm.getelementptr inbounds %out[%613] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %592, %614, %377 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %615 = llvm.mul %435, %b_stride0 overflow<nsw> : i64
    %616 = llvm.add %615, %j_right_panel overflow<nsw> : i64
    %617 = llvm.getelementptr inbounds %out[%616] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %593, %617, %377 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %618 = llvm.mul %433, %b_stride0 overflow<nsw> : i64
    %619 = llvm.add %618, %j_right_panel overflow<nsw> : i64
    %620 = llvm.getelementptr inbounds %out[%619] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %594, %620, %377 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %621 = llvm.mul %431, %b_stride0 overflow<nsw> : i64
    %622 = llvm.add %621, %j_right_panel overflow<nsw> : i64
    %623 = llvm.getelementptr inbounds %out[%622] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %595, %623, %377 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %624 = llvm.mul %429, %b_stride0 overflow<nsw> : i64
    %625 = llvm.add %624, %j_right_panel overflow<nsw> : i64
    %626 = llvm.getelementptr inbounds %out[%625] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %596, %626, %377 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %627 = llvm.mul %427, %b_stride0 overflow<nsw> : i64
    %628 = llvm.add %627, %j_right_panel overflow<nsw> : i64
    %629 = llvm.getelementptr inbounds %out[%628] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %597, %629, %377 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb38
  ^bb37:
    %630 = llvm.icmp "slt" %5, %424 : i64
    %631 = llvm.icmp "slt" %4, %424 : i64
    %632 = llvm.icmp "slt" %10, %424 : i64
    %633 = llvm.icmp "slt" %9, %424 : i64
    %634 = llvm.icmp "slt" %1, %424 : i64
    %635 = llvm.icmp "slt" %12, %424 : i64
    %636 = llvm.icmp "slt" %13, %424 : i64
    %637 = llvm.icmp "slt" %18, %424 : i64
    %638 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %639 = llvm.add %638, %j_right_panel overflow<nsw> : i64
    %640 = llvm.getelementptr inbounds %out[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %578, %640, %377 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %641 = llvm.mul %439, %b_stride0 overflow<nsw> : i64
    %642 = llvm.add %641, %j_right_panel overflow<nsw> : i64
    %643 = llvm.getelementptr inbounds %out[%642] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %579, %643, %377 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %644 = llvm.mul %437, %b_stride0 overflow<nsw> : i64
    %645 = llvm.add %644, %j_right_panel overflow<nsw> : i64
    %646 = llvm.getelementptr inbounds %out[%645] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %580, %646, %377 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %647 = llvm.mul %435, %b_stride0 overflow<nsw> : i64
    %648 = llvm.add %647, %j_right_panel overflow<nsw> : i64
    %649 = llvm.getelementptr inbounds %out[%648] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %581, %649, %377 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %650 = llvm.mul %433, %b_stride0 overflow<nsw> : i64
    %651 = llvm.add %650, %j_right_panel overflow<nsw> : i64
    %652 = llvm.getelementptr inbounds %out[%651] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %582, %652, %377 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %653 = llvm.mul %431, %b_stride0 overflow<nsw> : i64
    %654 = llvm.add %653, %j_right_panel overflow<nsw> : i64
    %655 = llvm.getelementptr inbounds %out[%654] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %583, %655, %377 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %656 = llvm.mul %429, %b_stride0 overflow<nsw> : i64
    %657 = llvm.add %656, %j_right_panel overflow<nsw> : i64
    %658 = llvm.getelementptr inbounds %out[%657] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %584, %658, %377 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %659 = llvm.mul %427, %b_stride0 overflow<nsw> : i64
    %660 = llvm.add %659, %j_right_panel overflow<nsw> : i64
    %661 = llvm.getelementptr inbounds %out[%660] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %585, %661, %377 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb38
  ^bb38:
    %662 = llvm.add %i_right_tile, %11 overflow<nsw> : i64
    %663 = llvm.icmp "slt" %662, %a_size0 : i64
    llvm.cond_br %663, ^bb30(%662 : i64), ^bb39
  ^bb39:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %664 = llvm.add %k0_right_piece, %16 overflow<nsw> : i64
    %665 = llvm.icmp "slt" %664, %61 : i64
    llvm.cond_br %665, ^bb22(%664 : i64), ^bb40
  ^bb40:
    %666 = llvm.add %j_right_panel, %11 overflow<nsw> : i64
    %667 = llvm.icmp "slt" %666, %b_stride0 : i64
    llvm.cond_br %667, ^bb21(%666 : i64), ^bb41
  ^bb41:
    llvm.return %19 : i32
  ^bb42(%668: i32):
    llvm.return %668 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %many_1: i64, %669: i64, %670: i64, %671: i1, %a_stride0_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %b_stride0_1: i64, %672: i64, %out_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %a_size0_1: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %bias_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %bias_size0_1: i64) -> i32 attributes {no_unwind, no_inline} {
    %673 = llvm.mlir.constant(0) : i64
    %674 = llvm.mlir.constant(16) : i64
    %675 = llvm.mlir.constant(8192) : i64
    %676 = llvm.mlir.constant(1) : i64
    %677 = llvm.mlir.constant(8) : i64
    %678 = llvm.mlir.constant(6) : i64
    %679 = llvm.mlir.constant(-1) : i64
    %680 = llvm.mlir.constant(5) : i64
    %681 = llvm.mlir.constant(4) : i64
    %682 = llvm.mlir.constant(3) : i64
    %683 = llvm.mlir.constant(2) : i64
    %684 = llvm.mlir.constant(64) : i64
    %685 = llvm.mlir.constant(63) : i64
    %686 = llvm.mlir.constant(-64) : i64
    %687 = llvm.mlir.constant(1 : i32) : i32
    %688 = llvm.mlir.constant(0 : i32) : i32
    %689 = llvm.mlir.constant(3 : i32) : i32
    %690 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %691 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %691, ^bb1(%begin : i64), ^bb29
  ^bb1(%692: i64):
    %j_panel = llvm.mul %692, %674 overflow<nsw> : i64
    %693 = llvm.icmp "slt" %673, %669 : i64
    llvm.cond_br %693, ^bb2(%673 : i64), ^bb28
  ^bb2(%k0_piece: i64):
    %694 = llvm.mul %670, %684 overflow<nsw> : i64
    %695 = llvm.add %694, %685 overflow<nsw> : i64
    %696 = llvm.and %695, %686 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%684, %696) : (i64, i64) -> !llvm.ptr
    %697 = llvm.mlir.zero : !llvm.ptr
    %698 = llvm.icmp "ne" %b_copy_1, %697 : !llvm.ptr
    %699 = llvm.icmp "eq" %696, %673 : i64
    %700 = llvm.or %698, %699 : i1
    llvm.cond_br %700, ^bb3, ^bb30(%687 : i32)
  ^bb3:
    llvm.cond_br %671, ^bb4, ^bb7
  ^bb4:
    %701 = llvm.add %k0_piece, %675 overflow<nsw> : i64
    %702 = llvm.intr.smin(%701, %a_stride0_1) : (i64, i64) -> i64
    %703 = llvm.icmp "slt" %k0_piece, %702 : i64
    llvm.cond_br %703, ^bb5(%k0_piece : i64), ^bb6
  ^bb5(%k0_copy: i64):
    %704 = llvm.add %k0_copy, %677 overflow<nsw> : i64
    %705 = llvm.mul %704, %b_stride0_1 overflow<nsw> : i64
    %706 = llvm.add %705, %j_panel overflow<nsw> : i64
    %707 = llvm.getelementptr %b_1[%706] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%707, %688, %689, %687) : (!llvm.ptr, i32, i32, i32) -> ()
    %708 = llvm.mul %k0_copy, %b_stride0_1 overflow<nsw> : i64
    %709 = llvm.add %708, %j_panel overflow<nsw> : i64
    %710 = llvm.getelementptr inbounds %b_1[%709] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %711 = llvm.load %710 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %712 = llvm.getelementptr inbounds %710[%677] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %713 = llvm.load %712 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %714 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %715 = llvm.mul %714, %674 overflow<nsw> : i64
    %716 = llvm.getelementptr inbounds %b_copy_1[%715] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %711, %716 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %717 = llvm.add %673, %677 overflow<nsw> : i64
    %718 = llvm.add %715, %717 overflow<nsw> : i64
    %719 = llvm.getelementptr inbounds %b_copy_1[%718] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %713, %719 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %720 = llvm.add %k0_copy, %676 overflow<nsw> : i64
    %721 = llvm.icmp "slt" %720, %702 : i64
    llvm.cond_br %721, ^bb5(%720 : i64), ^bb6
  ^bb6:
    llvm.br ^bb7
  ^bb7:
    %722 = llvm.sub %a_stride0_1, %k0_piece overflow<nsw> : i64
    %723 = llvm.intr.smin(%675, %722) : (i64, i64) -> i64
    %724 = llvm.intr.smax(%723, %673) : (i64, i64) -> i64
    %725 = llvm.select %671, %673, %724 : i1, i64
    %726 = llvm.mul %k0_piece, %b_stride0_1 overflow<nsw> : i64
    %727 = llvm.add %726, %j_panel overflow<nsw> : i64
    %728 = llvm.getelementptr inbounds %b_1[%727] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %729 = llvm.select %671, %b_copy_1, %728 : i1, !llvm.ptr
    %730 = llvm.select %671, %670, %725 : i1, i64
    %731 = llvm.select %671, %674, %b_stride0_1 : i1, i64
    %732 = llvm.icmp "slt" %673, %672 : i64
    llvm.cond_br %732, ^bb8(%673 : i64), ^bb17
  ^bb8(%i_tile: i64):
    %733 = llvm.add %i_tile, %678 overflow<nsw> : i64
    %734 = llvm.sub %733, %i_tile overflow<nsw> : i64
    %735 = llvm.sub %672, %i_tile overflow<nsw> : i64
    %736 = llvm.intr.smin(%734, %735) : (i64, i64) -> i64
    %737 = llvm.add %736, %679 overflow<nsw> : i64
    %738 = llvm.intr.smin(%737, %680) : (i64, i64) -> i64
    %739 = llvm.add %i_tile, %738 : i64
    %740 = llvm.intr.smin(%737, %681) : (i64, i64) -> i64
    %741 = llvm.add %i_tile, %740 : i64
    %742 = llvm.intr.smin(%737, %682) : (i64, i64) -> i64
    %743 = llvm.add %i_tile, %742 : i64
    %744 = llvm.intr.smin(%737, %683) : (i64, i64) -> i64
    %745 = llvm.add %i_tile, %744 : i64
    %746 = llvm.intr.smin(%737, %676) : (i64, i64) -> i64
    %747 = llvm.add %i_tile, %746 : i64
    %748 = llvm.icmp "eq" %k0_piece, %673 : i64
    llvm.cond_br %748, ^bb9, ^bb10
  ^bb9:
    llvm.br ^bb11(%690, %690, %690, %690, %690, %690, %690, %690, %690, %690, %690, %690 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb10:
    %749 = llvm.icmp "slt" %673, %736 : i64
    %750 = llvm.icmp "slt" %676, %736 : i64
    %751 = llvm.icmp "slt" %683, %736 : i64
    %752 = llvm.icmp "slt" %682, %736 : i64
    %753 = llvm.icmp "slt" %681, %736 : i64
    %754 = llvm.icmp "slt" %680, %736 : i64
    %755 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %756 = llvm.add %755, %j_panel overflow<nsw> : i64
    %757 = llvm.getelementptr inbounds %out_1[%756] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %758 = llvm.load %757 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %759 = llvm.getelementptr inbounds %757[%677] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %760 = llvm.load %759 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %761 = llvm.mul %747, %b_stride0_1 overflow<nsw> : i64
    %762 = llvm.add %761, %j_panel overflow<nsw> : i64
    %763 = llvm.getelementptr inbounds %out_1[%762] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %764 = llvm.load %763 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %765 = llvm.getelementptr inbounds %763[%677] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %766 = llvm.load %765 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %767 = llvm.mul %745, %b_stride0_1 overflow<nsw> : i64
    %768 = llvm.add %767, %j_panel overflow<nsw> : i64
    %769 = llvm.getelementptr inbounds %out_1[%768] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %770 = llvm.load %769 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %771 = llvm.getelementptr inbounds %769[%677] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %772 = llvm.load %771 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %773 = llvm.mul %743, %b_stride0_1 overflow<nsw> : i64
    %774 = llvm.add %773, %j_panel overflow<nsw> : i64
    %775 = llvm.getelementptr inbounds %out_1[%774] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %776 = llvm.load %775 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %777 = llvm.getelementptr inbounds %775[%677] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %778 = llvm.load %777 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %779 = llvm.mul %741, %b_stride0_1 overflow<nsw> : i64
    %780 = llvm.add %779, %j_panel overflow<nsw> : i64
    %781 = llvm.getelementptr inbounds %out_1[%780] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %782 = llvm.load %781 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %783 = llvm.getelementptr inbounds %781[%677] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %784 = llvm.load %783 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %785 = llvm.mul %739, %b_stride0_1 overflow<nsw> : i64
    %786 = llvm.add %785, %j_panel overflow<nsw> : i64
    %787 = llvm.getelementptr inbounds %out_1[%786] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %788 = llvm.load %787 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %789 = llvm.getelementptr inbounds %787[%677] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %790 = llvm.load %789 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb11(%758, %760, %764, %766, %770, %772, %776, %778, %782, %784, %788, %790 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb11(%791: vector<8xf32>, %792: vector<8xf32>, %793: vector<8xf32>, %794: vector<8xf32>, %795: vector<8xf32>, %796: vector<8xf32>, %797: vector<8xf32>, %798: vector<8xf32>, %799: vector<8xf32>, %800: vector<8xf32>, %801: vector<8xf32>, %802: vector<8xf32>):
    %803 = llvm.add %k0_piece, %675 overflow<nsw> : i64
    %804 = llvm.intr.smin(%803, %a_stride0_1) : (i64, i64) -> i64
    %805 = llvm.icmp "slt" %k0_piece, %804 : i64
    llvm.cond_br %805, ^bb12(%k0_piece, %791, %792, %793, %794, %795, %796, %797, %798, %799, %800, %801, %802 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb13(%791, %792, %793, %794, %795, %796, %797, %798, %799, %800, %801, %802 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb12(%k0: i64, %806: vector<8xf32>, %807: vector<8xf32>, %808: vector<8xf32>, %809: vector<8xf32>, %810: vector<8xf32>, %811: vector<8xf32>, %812: vector<8xf32>, %813: vector<8xf32>, %814: vector<8xf32>, %815: vector<8xf32>, %816: vector<8xf32>, %817: vector<8xf32>):
    %818 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %819 = llvm.add %818, %677 overflow<nsw> : i64
    %820 = llvm.mul %819, %731 overflow<nsw> : i64
    %821 = llvm.getelementptr %729[%820] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%821, %688, %689, %687) : (!llvm.ptr, i32, i32, i32) -> ()
    %822 = llvm.mul %i_tile, %a_stride0_1 overflow<nsw> : i64
    %823 = llvm.add %822, %k0 overflow<nsw> : i64
    %824 = llvm.getelementptr inbounds %a_1[%823] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %825 = llvm.load %824 {alignment = 4 : i64} : !llvm.ptr -> f32
    %826 = llvm.mlir.poison : vector<8xf32>
    %827 = llvm.insertelement %825, %826[%673 : i64] : vector<8xf32>
    %828 = llvm.shufflevector %827, %826 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %829 = llvm.mul %747, %a_stride0_1 overflow<nsw> : i64
    %830 = llvm.add %829, %k0 overflow<nsw> : i64
    %831 = llvm.getelementptr inbounds %a_1[%830] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %832 = llvm.load %831 {alignment = 4 : i64} : !llvm.ptr -> f32
    %833 = llvm.mlir.poison : vector<8xf32>
    %834 = llvm.insertelement %832, %833[%673 : i64] : vector<8xf32>
    %835 = llvm.shufflevector %834, %833 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %836 = llvm.mul %745, %a_stride0_1 overflow<nsw> : i64
    %837 = llvm.add %836, %k0 overflow<nsw> : i64
    %838 = llvm.getelementptr inbounds %a_1[%837] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %839 = llvm.load %838 {alignment = 4 : i64} : !llvm.ptr -> f32
    %840 = llvm.mlir.poison : vector<8xf32>
    %841 = llvm.insertelement %839, %840[%673 : i64] : vector<8xf32>
    %842 = llvm.shufflevector %841, %840 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %843 = llvm.mul %743, %a_stride0_1 overflow<nsw> : i64
    %844 = llvm.add %843, %k0 overflow<nsw> : i64
    %845 = llvm.getelementptr inbounds %a_1[%844] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %846 = llvm.load %845 {alignment = 4 : i64} : !llvm.ptr -> f32
    %847 = llvm.mlir.poison : vector<8xf32>
    %848 = llvm.insertelement %846, %847[%673 : i64] : vector<8xf32>
    %849 = llvm.shufflevector %848, %847 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %850 = llvm.mul %741, %a_stride0_1 overflow<nsw> : i64
    %851 = llvm.add %850, %k0 overflow<nsw> : i64
    %852 = llvm.getelementptr inbounds %a_1[%851] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %853 = llvm.load %852 {alignment = 4 : i64} : !llvm.ptr -> f32
    %854 = llvm.mlir.poison : vector<8xf32>
    %855 = llvm.insertelement %853, %854[%673 : i64] : vector<8xf32>
    %856 = llvm.shufflevector %855, %854 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %857 = llvm.mul %739, %a_stride0_1 overflow<nsw> : i64
    %858 = llvm.add %857, %k0 overflow<nsw> : i64
    %859 = llvm.getelementptr inbounds %a_1[%858] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %860 = llvm.load %859 {alignment = 4 : i64} : !llvm.ptr -> f32
    %861 = llvm.mlir.poison : vector<8xf32>
    %862 = llvm.insertelement %860, %861[%673 : i64] : vector<8xf32>
    %863 = llvm.shufflevector %862, %861 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %864 = llvm.mul %818, %731 overflow<nsw> : i64
    %865 = llvm.getelementptr inbounds %729[%864] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %866 = llvm.load %865 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %867 = llvm.add %673, %677 overflow<nsw> : i64
    %868 = llvm.add %864, %867 overflow<nsw> : i64
    %869 = llvm.getelementptr inbounds %729[%868] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %870 = llvm.load %869 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %871 = llvm.fmul %828, %866 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %872 = llvm.fmul %828, %870 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %873 = llvm.fmul %835, %866 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %874 = llvm.fmul %835, %870 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %875 = llvm.fmul %842, %866 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %876 = llvm.fmul %842, %870 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %877 = llvm.fmul %849, %866 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %878 = llvm.fmul %849, %870 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %879 = llvm.fmul %856, %866 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %880 = llvm.fmul %856, %870 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %881 = llvm.fmul %863, %866 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %882 = llvm.fmul %863, %870 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %883 = llvm.fadd %806, %871 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %884 = llvm.fadd %807, %872 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %885 = llvm.fadd %808, %873 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %886 = llvm.fadd %809, %874 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %887 = llvm.fadd %810, %875 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %888 = llvm.fadd %811, %876 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %889 = llvm.fadd %812, %877 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %890 = llvm.fadd %813, %878 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %891 = llvm.fadd %814, %879 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %892 = llvm.fadd %815, %880 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %893 = llvm.fadd %816, %881 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %894 = llvm.fadd %817, %882 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %895 = llvm.add %k0, %676 overflow<nsw> : i64
    %896 = llvm.icmp "slt" %895, %804 : i64
    llvm.cond_br %896, ^bb12(%895, %883, %884, %885, %886, %887, %888, %889, %890, %891, %892, %893, %894 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb13(%883, %884, %885, %886, %887, %888, %889, %890, %891, %892, %893, %894 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb13(%897: vector<8xf32>, %898: vector<8xf32>, %899: vector<8xf32>, %900: vector<8xf32>, %901: vector<8xf32>, %902: vector<8xf32>, %903: vector<8xf32>, %904: vector<8xf32>, %905: vector<8xf32>, %906: vector<8xf32>, %907: vector<8xf32>, %908: vector<8xf32>):
    %909 = llvm.sub %803, %a_stride0_1 overflow<nsw> : i64
    %910 = llvm.icmp "sge" %909, %673 : i64
    llvm.cond_br %910, ^bb14, ^bb15
  ^bb14:
    %911 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %912 = llvm.load %911 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %913 = llvm.getelementptr inbounds %911[%677] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %914 = llvm.load %913 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %915 = llvm.fadd %897, %912 : vector<8xf32>
    %916 = llvm.fadd %898, %914 : vector<8xf32>
    %917 = llvm.fadd %899, %912 : vector<8xf32>
    %918 = llvm.fadd %900, %914 : vector<8xf32>
    %919 = llvm.fadd %901, %912 : vector<8xf32>
    %920 = llvm.fadd %902, %914 : vector<8xf32>
    %921 = llvm.fadd %903, %912 : vector<8xf32>
    %922 = llvm.fadd %904, %914 : vector<8xf32>
    %923 = llvm.fadd %905, %912 : vector<8xf32>
    %924 = llvm.fadd %906, %914 : vector<8xf32>
    %925 = llvm.fadd %907, %912 : vector<8xf32>
    %926 = llvm.fadd %908, %914 : vector<8xf32>
    %927 = llvm.icmp "slt" %673, %736 : i64
    %928 = llvm.icmp "slt" %676, %736 : i64
    %929 = llvm.icmp "slt" %683, %736 : i64
    %930 = llvm.icmp "slt" %682, %736 : i64
    %931 = llvm.icmp "slt" %681, %736 : i64
    %932 = llvm.icmp "slt" %680, %736 : i64
    %933 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %934 = llvm.add %933, %j_panel overflow<nsw> : i64
    %935 = llvm.getelementptr inbounds %out_1[%934] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %915, %935 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %936 = llvm.getelementptr inbounds %935[%677] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %916, %936 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %937 = llvm.mul %747, %b_stride0_1 overflow<nsw> : i64
    %938 = llvm.add %937, %j_panel overflow<nsw> : i64
    %939 = llvm.getelementptr inbounds %out_1[%938] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %917, %939 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %940 = llvm.getelementptr inbounds %939[%677] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %918, %940 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %941 = llvm.mul %745, %b_stride0_1 overflow<nsw> : i64
    %942 = llvm.add %941, %j_panel overflow<nsw> : i64
    %943 = llvm.getelementptr inbounds %out_1[%942] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %919, %943 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %944 = llvm.getelementptr inbounds %943[%677] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %920, %944 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %945 = llvm.mul %743, %b_stride0_1 overflow<nsw> : i64
    %946 = llvm.add %945, %j_panel overflow<nsw> : i64
    %947 = llvm.getelementptr inbounds %out_1[%946] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %921, %947 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %948 = llvm.getelementptr inbounds %947[%677] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %922, %948 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %949 = llvm.mul %741, %b_stride0_1 overflow<nsw> : i64
    %950 = llvm.add %949, %j_panel overflow<nsw> : i64
    %951 = llvm.getelementptr inbounds %out_1[%950] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %923, %951 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %952 = llvm.getelementptr inbounds %951[%677] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %924, %952 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %953 = llvm.mul %739, %b_stride0_1 overflow<nsw> : i64
    %954 = llvm.add %953, %j_panel overflow<nsw> : i64
    %955 = llvm.getelementptr inbounds %out_1[%954] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %925, %955 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %956 = llvm.getelementptr inbounds %955[%677] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %926, %956 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb16
  ^bb15:
    %957 = llvm.icmp "slt" %673, %736 : i64
    %958 = llvm.icmp "slt" %676, %736 : i64
    %959 = llvm.icmp "slt" %683, %736 : i64
    %960 = llvm.icmp "slt" %682, %736 : i64
    %961 = llvm.icmp "slt" %681, %736 : i64
    %962 = llvm.icmp "slt" %680, %736 : i64
    %963 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %964 = llvm.add %963, %j_panel overflow<nsw> : i64
    %965 = llvm.getelementptr inbounds %out_1[%964] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %897, %965 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %966 = llvm.getelementptr inbounds %965[%677] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %898, %966 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %967 = llvm.mul %747, %b_stride0_1 overflow<nsw> : i64
    %968 = llvm.add %967, %j_panel overflow<nsw> : i64
    %969 = llvm.getelementptr inbounds %out_1[%968] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %899, %969 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %970 = llvm.getelementptr inbounds %969[%677] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %900, %970 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %971 = llvm.mul %745, %b_stride0_1 overflow<nsw> : i64
    %972 = llvm.add %971, %j_panel overflow<nsw> : i64
    %973 = llvm.getelementptr inbounds %out_1[%972] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %901, %973 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %974 = llvm.getelementptr inbounds %973[%677] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %902, %974 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %975 = llvm.mul %743, %b_stride0_1 overflow<nsw> : i64
    %976 = llvm.add %975, %j_panel overflow<nsw> : i64
    %977 = llvm.getelementptr inbounds %out_1[%976] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %903, %977 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %978 = llvm.getelementptr inbounds %977[%677] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %904, %978 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %979 = llvm.mul %741, %b_stride0_1 overflow<nsw> : i64
    %980 = llvm.add %979, %j_panel overflow<nsw> : i64
    %981 = llvm.getelementptr inbounds %out_1[%980] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %905, %981 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %982 = llvm.getelementptr inbounds %981[%677] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %906, %982 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %983 = llvm.mul %739, %b_stride0_1 overflow<nsw> : i64
    %984 = llvm.add %983, %j_panel overflow<nsw> : i64
    %985 = llvm.getelementptr inbounds %out_1[%984] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %907, %985 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %986 = llvm.getelementptr inbounds %985[%677] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %908, %986 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb16
  ^bb16:
    %987 = llvm.add %i_tile, %678 overflow<nsw> : i64
    %988 = llvm.icmp "slt" %987, %672 : i64
    llvm.cond_br %988, ^bb8(%987 : i64), ^bb17
  ^bb17:
    %989 = llvm.icmp "slt" %672, %a_size0_1 : i64
    llvm.cond_br %989, ^bb18(%672 : i64), ^bb27
  ^bb18(%i_below_tile: i64):
    %990 = llvm.add %i_below_tile, %681 overflow<nsw> : i64
    %991 = llvm.sub %990, %i_below_tile overflow<nsw> : i64
    %992 = llvm.sub %a_size0_1, %i_below_tile overflow<nsw> : i64
    %993 = llvm.intr.smin(%991, %992) : (i64, i64) -> i64
    %994 = llvm.add %993, %679 overflow<nsw> : i64
    %995 = llvm.intr.smin(%994, %682) : (i64, i64) -> i64
    %996 = llvm.add %i_below_tile, %995 : i64
    %997 = llvm.intr.smin(%994, %683) : (i64, i64) -> i64
    %998 = llvm.add %i_below_tile, %997 : i64
    %999 = llvm.intr.smin(%994, %676) : (i64, i64) -> i64
    %1000 = llvm.add %i_below_tile, %999 : i64
    %1001 = llvm.icmp "eq" %k0_piece, %673 : i64
    llvm.cond_br %1001, ^bb19, ^bb20
  ^bb19:
    llvm.br ^bb21(%690, %690, %690, %690, %690, %690, %690, %690 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb20:
    %1002 = llvm.icmp "slt" %673, %993 : i64
    %1003 = llvm.icmp "slt" %676, %993 : i64
    %1004 = llvm.icmp "slt" %683, %993 : i64
    %1005 = llvm.icmp "slt" %682, %993 : i64
    %1006 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1007 = llvm.add %1006, %j_panel overflow<nsw> : i64
    %1008 = llvm.getelementptr inbounds %out_1[%1007] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1009 = llvm.load %1008 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1010 = llvm.getelementptr inbounds %1008[%677] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1011 = llvm.load %1010 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1012 = llvm.mul %1000, %b_stride0_1 overflow<nsw> : i64
    %1013 = llvm.add %1012, %j_panel overflow<nsw> : i64
    %1014 = llvm.getelementptr inbounds %out_1[%1013] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1015 = llvm.load %1014 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1016 = llvm.getelementptr inbounds %1014[%677] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1017 = llvm.load %1016 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1018 = llvm.mul %998, %b_stride0_1 overflow<nsw> : i64
    %1019 = llvm.add %1018, %j_panel overflow<nsw> : i64
    %1020 = llvm.getelementptr inbounds %out_1[%1019] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1021 = llvm.load %1020 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1022 = llvm.getelementptr inbounds %1020[%677] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1023 = llvm.load %1022 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1024 = llvm.mul %996, %b_stride0_1 overflow<nsw> : i64
    %1025 = llvm.add %1024, %j_panel overflow<nsw> : i64
    %1026 = llvm.getelementptr inbounds %out_1[%1025] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1027 = llvm.load %1026 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1028 = llvm.getelementptr inbounds %1026[%677] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1029 = llvm.load %1028 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb21(%1009, %1011, %1015, %1017, %1021, %1023, %1027, %1029 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb21(%1030: vector<8xf32>, %1031: vector<8xf32>, %1032: vector<8xf32>, %1033: vector<8xf32>, %1034: vector<8xf32>, %1035: vector<8xf32>, %1036: vector<8xf32>, %1037: vector<8xf32>):
    %1038 = llvm.add %k0_piece, %675 overflow<nsw> : i64
    %1039 = llvm.intr.smin(%1038, %a_stride0_1) : (i64, i64) -> i64
    %1040 = llvm.icmp "slt" %k0_piece, %1039 : i64
    llvm.cond_br %1040, ^bb22(%k0_piece, %1030, %1031, %1032, %1033, %1034, %1035, %1036, %1037 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb23(%1030, %1031, %1032, %1033, %1034, %1035, %1036, %1037 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb22(%k0_below: i64, %1041: vector<8xf32>, %1042: vector<8xf32>, %1043: vector<8xf32>, %1044: vector<8xf32>, %1045: vector<8xf32>, %1046: vector<8xf32>, %1047: vector<8xf32>, %1048: vector<8xf32>):
    %1049 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %1050 = llvm.add %1049, %677 overflow<nsw> : i64
    %1051 = llvm.mul %1050, %731 overflow<nsw> : i64
    %1052 = llvm.getelementptr %729[%1051] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%1052, %688, %689, %687) : (!llvm.ptr, i32, i32, i32) -> ()
    %1053 = llvm.mul %i_below_tile, %a_stride0_1 overflow<nsw> : i64
    %1054 = llvm.add %1053, %k0_below overflow<nsw> : i64
    %1055 = llvm.getelementptr inbounds %a_1[%1054] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1056 = llvm.load %1055 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1057 = llvm.mlir.poison : vector<8xf32>
    %1058 = llvm.insertelement %1056, %1057[%673 : i64] : vector<8xf32>
    %1059 = llvm.shufflevector %1058, %1057 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1060 = llvm.mul %1000, %a_stride0_1 overflow<nsw> : i64
    %1061 = llvm.add %1060, %k0_below overflow<nsw> : i64
    %1062 = llvm.getelementptr inbounds %a_1[%1061] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1063 = llvm.load %1062 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1064 = llvm.mlir.poison : vector<8xf32>
    %1065 = llvm.insertelement %1063, %1064[%673 : i64] : vector<8xf32>
    %1066 = llvm.shufflevector %1065, %1064 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1067 = llvm.mul %998, %a_stride0_1 overflow<nsw> : i64
    %1068 = llvm.add %1067, %k0_below overflow<nsw> : i64
    %1069 = llvm.getelementptr inbounds %a_1[%1068] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1070 = llvm.load %1069 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1071 = llvm.mlir.poison : vector<8xf32>
    %1072 = llvm.insertelement %1070, %1071[%673 : i64] : vector<8xf32>
    %1073 = llvm.shufflevector %1072, %1071 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1074 = llvm.mul %996, %a_stride0_1 overflow<nsw> : i64
    %1075 = llvm.add %1074, %k0_below overflow<nsw> : i64
    %1076 = llvm.getelementptr inbounds %a_1[%1075] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1077 = llvm.load %1076 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1078 = llvm.mlir.poison : vector<8xf32>
    %1079 = llvm.insertelement %1077, %1078[%673 : i64] : vector<8xf32>
    %1080 = llvm.shufflevector %1079, %1078 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1081 = llvm.mul %1049, %731 overflow<nsw> : i64
    %1082 = llvm.getelementptr inbounds %729[%1081] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1083 = llvm.load %1082 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1084 = llvm.add %673, %677 overflow<nsw> : i64
    %1085 = llvm.add %1081, %1084 overflow<nsw> : i64
    %1086 = llvm.getelementptr inbounds %729[%1085] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1087 = llvm.load %1086 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1088 = llvm.fmul %1059, %1083 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1089 = llvm.fmul %1059, %1087 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1090 = llvm.fmul %1066, %1083 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1091 = llvm.fmul %1066, %1087 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1092 = llvm.fmul %1073, %1083 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1093 = llvm.fmul %1073, %1087 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1094 = llvm.fmul %1080, %1083 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1095 = llvm.fmul %1080, %1087 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1096 = llvm.fadd %1041, %1088 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1097 = llvm.fadd %1042, %1089 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1098 = llvm.fadd %1043, %1090 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1099 = llvm.fadd %1044, %1091 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1100 = llvm.fadd %1045, %1092 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1101 = llvm.fadd %1046, %1093 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1102 = llvm.fadd %1047, %1094 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1103 = llvm.fadd %1048, %1095 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1104 = llvm.add %k0_below, %676 overflow<nsw> : i64
    %1105 = llvm.icmp "slt" %1104, %1039 : i64
    llvm.cond_br %1105, ^bb22(%1104, %1096, %1097, %1098, %1099, %1100, %1101, %1102, %1103 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb23(%1096, %1097, %1098, %1099, %1100, %1101, %1102, %1103 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb23(%1106: vector<8xf32>, %1107: vector<8xf32>, %1108: vector<8xf32>, %1109: vector<8xf32>, %1110: vector<8xf32>, %1111: vector<8xf32>, %1112: vector<8xf32>, %1113: vector<8xf32>):
    %1114 = llvm.sub %1038, %a_stride0_1 overflow<nsw> : i64
    %1115 = llvm.icmp "sge" %1114, %673 : i64
    llvm.cond_br %1115, ^bb24, ^bb25
  ^bb24:
    %1116 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1117 = llvm.load %1116 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1118 = llvm.getelementptr inbounds %1116[%677] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1119 = llvm.load %1118 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1120 = llvm.fadd %1106, %1117 : vector<8xf32>
    %1121 = llvm.fadd %1107, %1119 : vector<8xf32>
    %1122 = llvm.fadd %1108, %1117 : vector<8xf32>
    %1123 = llvm.fadd %1109, %1119 : vector<8xf32>
    %1124 = llvm.fadd %1110, %1117 : vector<8xf32>
    %1125 = llvm.fadd %1111, %1119 : vector<8xf32>
    %1126 = llvm.fadd %1112, %1117 : vector<8xf32>
    %1127 = llvm.fadd %1113, %1119 : vector<8xf32>
    %1128 = llvm.icmp "slt" %673, %993 : i64
    %1129 = llvm.icmp "slt" %676, %993 : i64
    %1130 = llvm.icmp "slt" %683, %993 : i64
    %1131 = llvm.icmp "slt" %682, %993 : i64
    %1132 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1133 = llvm.add %1132, %j_panel overflow<nsw> : i64
    %1134 = llvm.getelementptr inbounds %out_1[%1133] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1120, %1134 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1135 = llvm.getelementptr inbounds %1134[%677] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1121, %1135 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1136 = llvm.mul %1000, %b_stride0_1 overflow<nsw> : i64
    %1137 = llvm.add %1136, %j_panel overflow<nsw> : i64
    %1138 = llvm.getelementptr inbounds %out_1[%1137] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1122, %1138 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1139 = llvm.getelementptr inbounds %1138[%677] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1123, %1139 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1140 = llvm.mul %998, %b_stride0_1 overflow<nsw> : i64
    %1141 = llvm.add %1140, %j_panel overflow<nsw> : i64
    %1142 = llvm.getelementptr inbounds %out_1[%1141] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1124, %1142 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1143 = llvm.getelementptr inbounds %1142[%677] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1125, %1143 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1144 = llvm.mul %996, %b_stride0_1 overflow<nsw> : i64
    %1145 = llvm.add %1144, %j_panel overflow<nsw> : i64
    %1146 = llvm.getelementptr inbounds %out_1[%1145] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1126, %1146 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1147 = llvm.getelementptr inbounds %1146[%677] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1127, %1147 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb26
  ^bb25:
    %1148 = llvm.icmp "slt" %673, %993 : i64
    %1149 = llvm.icmp "slt" %676, %993 : i64
    %1150 = llvm.icmp "slt" %683, %993 : i64
    %1151 = llvm.icmp "slt" %682, %993 : i64
    %1152 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1153 = llvm.add %1152, %j_panel overflow<nsw> : i64
    %1154 = llvm.getelementptr inbounds %out_1[%1153] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1106, %1154 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1155 = llvm.getelementptr inbounds %1154[%677] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1107, %1155 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1156 = llvm.mul %1000, %b_stride0_1 overflow<nsw> : i64
    %1157 = llvm.add %1156, %j_panel overflow<nsw> : i64
    %1158 = llvm.getelementptr inbounds %out_1[%1157] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1108, %1158 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1159 = llvm.getelementptr inbounds %1158[%677] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1109, %1159 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1160 = llvm.mul %998, %b_stride0_1 overflow<nsw> : i64
    %1161 = llvm.add %1160, %j_panel overflow<nsw> : i64
    %1162 = llvm.getelementptr inbounds %out_1[%1161] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1110, %1162 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1163 = llvm.getelementptr inbounds %1162[%677] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1111, %1163 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1164 = llvm.mul %996, %b_stride0_1 overflow<nsw> : i64
    %1165 = llvm.add %1164, %j_panel overflow<nsw> : i64
    %1166 = llvm.getelementptr inbounds %out_1[%1165] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1112, %1166 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1167 = llvm.getelementptr inbounds %1166[%677] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1113, %1167 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb26
  ^bb26:
    %1168 = llvm.add %i_below_tile, %681 overflow<nsw> : i64
    %1169 = llvm.icmp "slt" %1168, %a_size0_1 : i64
    llvm.cond_br %1169, ^bb18(%1168 : i64), ^bb27
  ^bb27:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %1170 = llvm.add %k0_piece, %675 overflow<nsw> : i64
    %1171 = llvm.icmp "slt" %1170, %669 : i64
    llvm.cond_br %1171, ^bb2(%1170 : i64), ^bb28
  ^bb28:
    %1172 = llvm.add %692, %676 overflow<nsw> : i64
    %1173 = llvm.icmp "slt" %1172, %end : i64
    llvm.cond_br %1173, ^bb1(%1172 : i64), ^bb29
  ^bb29:
    llvm.return %688 : i32
  ^bb30(%1174: i32):
    llvm.return %1174 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %1175 = llvm.mlir.constant(8) : i64
    %1176 = llvm.mlir.constant(16) : i64
    %1177 = llvm.mlir.constant(24) : i64
    %1178 = llvm.mlir.constant(32) : i64
    %1179 = llvm.mlir.constant(40) : i64
    %1180 = llvm.mlir.constant(48) : i64
    %1181 = llvm.mlir.constant(56) : i64
    %1182 = llvm.mlir.constant(64) : i64
    %1183 = llvm.mlir.constant(72) : i64
    %1184 = llvm.mlir.constant(80) : i64
    %1185 = llvm.mlir.constant(88) : i64
    %1186 = llvm.mlir.constant(96) : i64
    %1187 = llvm.mlir.constant(104) : i64
    %1188 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %1189 = llvm.getelementptr inbounds %context[%1175] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1190 = llvm.load %1189 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1191 = llvm.getelementptr inbounds %context[%1176] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1192 = llvm.load %1191 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1193 = llvm.getelementptr inbounds %context[%1177] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1194 = llvm.load %1193 {alignment = 8 : i64} : !llvm.ptr -> i1
    %1195 = llvm.getelementptr inbounds %context[%1178] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1196 = llvm.load %1195 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1197 = llvm.getelementptr inbounds %context[%1179] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1198 = llvm.load %1197 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1199 = llvm.getelementptr inbounds %context[%1180] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1200 = llvm.load %1199 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1201 = llvm.getelementptr inbounds %context[%1181] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1202 = llvm.load %1201 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1203 = llvm.getelementptr inbounds %context[%1182] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1204 = llvm.load %1203 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1205 = llvm.getelementptr inbounds %context[%1183] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1206 = llvm.load %1205 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1207 = llvm.getelementptr inbounds %context[%1184] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1208 = llvm.load %1207 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1209 = llvm.getelementptr inbounds %context[%1185] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1210 = llvm.load %1209 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1211 = llvm.getelementptr inbounds %context[%1186] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1212 = llvm.load %1211 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1213 = llvm.getelementptr inbounds %context[%1187] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1214 = llvm.load %1213 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1215 = llvm.call @program.parallel0(%begin_1, %end_1, %1188, %1190, %1192, %1194, %1196, %1198, %1200, %1202, %1204, %1206, %1208, %1210, %1212, %1214) : (i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, i64) -> i32
    llvm.return %1215 : i32
  }
  llvm.func @program_shapes(%a_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_2: i64, %a_stride0_2: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_2: i64, %b_stride0_2: i64, %bias_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %bias_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %1216 = llvm.mlir.constant(0) : i64
    %1217 = llvm.mlir.constant(1) : i64
    %1218 = llvm.mlir.constant(2 : i32) : i32
    %1219 = llvm.mlir.constant(3 : i32) : i32
    %1220 = llvm.mlir.constant(0 : i32) : i32
    %1221 = llvm.icmp "eq" %a_stride0_2, %b_size0_2 : i64
    %1222 = llvm.icmp "eq" %bias_size0_2, %b_stride0_2 : i64
    llvm.cond_br %1221, ^bb1, ^bb3(%1218 : i32)
  ^bb1:
    llvm.cond_br %1222, ^bb2, ^bb3(%1219 : i32)
  ^bb2:
    llvm.store %a_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %1223 = llvm.getelementptr inbounds %extents[%1217] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride0_2, %1223 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1220 : i32
  ^bb3(%1224: i32):
    llvm.return %1224 : i32
  }
}
