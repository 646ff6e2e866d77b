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
    %5 = tensor.extract_slice %b[0, 0] [%3, %4] [1, 1] {whole} : tensor<?x?xf32> to tensor<?x?xf32>
    %6 = tensor.extract_slice %bias[0] [%4] [1] {whole} : tensor<?xf32> to tensor<?xf32>
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
    %10 = memref.reinterpret_cast %b to offset: [0], sizes: [%8, %9], strides: [%9, 1] : memref<?x?xf32> to memref<?x?xf32>
    %11 = memref.reinterpret_cast %bias to offset: [0], sizes: [%9], strides: [1] : memref<?xf32> to memref<?xf32>
    %12 = affine.apply affine_map<(d0) -> (((d0 floordiv 16) * 16))>(%9)
    %many = affine.min affine_map<(d0, d1) -> (d0, ((d1 floordiv 49) * 1099511627776))>(%12, %6)
    %few = affine.apply affine_map<(d0, d1, d2) -> ((d0 + (d2 * -1)))>(%12, %6, %many)
    %13 = affine.max affine_map<(d0) -> (d0, 1)>(%8)
    %14 = ub.poison : f32
    affine.for %j_few_block = 0 to %few step 1024 {
      affine.for %k0_few_piece = 0 to %13 step 32 {
        affine.for %j_few_panel = affine_map<(d0) -> (d0)>(%j_few_block) to min affine_map<(d0)[s0] -> ((d0 + 1024), s0)>(%j_few_block)[%few] step 16 {
          affine.for %i_few_tile = 0 to %6 step 4 {
            %15 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_few_tile, %6, %i_few_tile)
            %16 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_few_piece) -> (vector<4x16xf32>) {
              affine.yield %2 : vector<4x16xf32>
            } else {
              %17 = vector.create_mask %15, %3 : vector<4x16xi1>
              %18 = vector.transfer_read %out_1[%i_few_tile, %j_few_panel], %14, %17 {in_bounds = [true, true]} : memref<?x?xf32>, vector<4x16xf32>
              affine.yield %18 : vector<4x16xf32>
            }
            %19 = vector.create_mask %15 : vector<4xi1>
            %20 = affine.for %k0_few = affine_map<(d0) -> (d0)>(%k0_few_piece) to min affine_map<(d0, d1) -> ((d0 + 32), d1)>(%k0_few_piece, %8) iter_args(%21 = %16) -> (vector<4x16xf32>) {
              affine.prefetch %10[%k0_few, %j_few_panel + 32], read, locality<3>, data : memref<?x?xf32>
              %22 = vector.transfer_read %a[%i_few_tile, %k0_few], %14, %19 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<4x16xf32>
              %23 = vector.transfer_read %10[%k0_few, %j_few_panel], %1 {in_bounds = [true]} : memref<?x?xf32>, vector<16xf32>
              %24 = vector.broadcast %23 : vector<16xf32> to vector<4x16xf32>
              %25 = arith.mulf %22, %24 fastmath<reassoc,contract> : vector<4x16xf32>
              %26 = arith.addf %21, %25 fastmath<reassoc,contract> : vector<4x16xf32>
              affine.yield %26 : vector<4x16xf32>
            }
            affine.if affine_set<(d0, d1) : (((d0 + 32) + (d1 * -1)) >= 0)>(%k0_few_piece, %8) {
              %27 = vector.transfer_read %11[%j_few_panel], %1 {in_bounds = [true]} : memref<?xf32>, vector<16xf32>
              %28 = vector.broadcast %27 : vector<16xf32> to vector<4x16xf32>
              %29 = arith.addf %20, %28 : vector<4x16xf32>
              %30 = vector.create_mask %15, %3 : vector<4x16xi1>
              vector.transfer_write %29, %out_1[%i_few_tile, %j_few_panel], %30 {in_bounds = [true, true]} : vector<4x16xf32>, memref<?x?xf32>
            } else {
              %31 = vector.create_mask %15, %3 : vector<4x16xi1>
              vector.transfer_write %20, %out_1[%i_few_tile, %j_few_panel], %31 {in_bounds = [true, true]} : vector<4x16xf32>, memref<?x?xf32>
            }
          }
        }
      }
    }
    %32 = affine.max affine_map<(d0) -> (d0, 1)>(%8)
    %33 = affine.max affine_map<(d0) -> ((((((d0 + 5) floordiv 6) * -6) + (((d0 + 3) floordiv 6) * 6)) + (((d0 + 1) floordiv 6) * 6)), 0)>(%6)
    %34 = affine.min affine_map<(d0, d1) -> (d0, d1)>(%33, %6)
    %35 = affine.min affine_map<(d0) -> (8192, d0)>(%8)
    %36 = arith.constant 15 : index
    %37 = arith.cmpi sgt, %35, %36 : index
    %38 = arith.constant 31 : index
    %39 = arith.cmpi sgt, %6, %38 : index
    %40 = arith.andi %37, %39 : i1
    %41 = arith.constant 96 : index
    %42 = arith.cmpi sgt, %6, %41 : index
    %43 = arith.constant 1 : index
    %44 = memref.dim %10, %43 : memref<?x?xf32>
    %45 = arith.constant 1024 : index
    %46 = arith.remui %44, %45 : index
    %47 = arith.constant 0 : index
    %48 = arith.cmpi eq, %46, %47 : index
    %49 = arith.ori %42, %48 : i1
    %50 = arith.constant 512 : index
    %51 = arith.cmpi sgt, %35, %50 : index
    %52 = arith.ori %49, %51 : i1
    %53 = arith.andi %40, %52 : i1
    %54 = arith.constant 0 : index
    %55 = arith.select %53, %35, %54 : index
    %56 = arith.constant 0 : index
    %57 = arith.constant 0 : index
    %58 = ub.poison : f32
    %59 = arith.constant 0 : index
    %60 = ub.poison : f32
    %61 = arith.constant 0 : index
    affine.parallel (%j_panel) = (0) to (symbol(%many)) step (16) {
      affine.for %k0_piece = 0 to %32 step 8192 {
        %copy = memref.alloc(%55) {alignment = 64 : i64} : memref<?x16xf32>
        scf.if %53 {
          %62 = arith.constant 0 : index
          affine.for %k0_copy = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0)[s0] -> ((d0 + 8192), s0)>(%k0_piece)[%8] {
            affine.prefetch %10[%k0_copy + 8, %j_panel], read, locality<3>, data : memref<?x?xf32>
            %63 = vector.transfer_read %10[%k0_copy, %j_panel], %1 {in_bounds = [true]} : memref<?x?xf32>, vector<16xf32>
            %64 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_copy, %k0_piece)
            vector.transfer_write %63, %copy[%64, %62] {in_bounds = [true]} : vector<16xf32>, memref<?x16xf32>
          }
        }
        %65 = affine.min affine_map<(d0, d1) -> (8192, (d0 + (d1 * -1)))>(%8, %k0_piece)
        %66 = arith.maxsi %65, %56 : index
        %67 = arith.select %53, %57, %66 : index
        %68 = memref.subview %10[%k0_piece, %j_panel] [%67, 16] [1, 1] : memref<?x?xf32> to memref<?x16xf32, strided<[?, 1], offset: ?>>
        %69 = "memref.cast"(%copy) : (memref<?x16xf32>) -> memref<?x16xf32, strided<[?, 1], offset: ?>>
        %70 = "memref.cast"(%68) : (memref<?x16xf32, strided<[?, 1], offset: ?>>) -> memref<?x16xf32, strided<[?, 1], offset: ?>>
        %copy_1 = arith.select %53, %69, %70 : memref<?x16xf32, strided<[?, 1], offset: ?>>
        affine.for %i_tile = 0 to %34 step 6 {
          %71 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 6) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_tile, %34, %i_tile)
          %72 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<6x16xf32>) {
            affine.yield %4 : vector<6x16xf32>
          } else {
            %73 = vector.create_mask %71, %3 : vector<6x16xi1>
            %74 = vector.transfer_read %out_1[%i_tile, %j_panel], %58, %73 {in_bounds = [true, true]} : memref<?x?xf32>, vector<6x16xf32>
            affine.yield %74 : vector<6x16xf32>
          }
          %75 = vector.create_mask %71 : vector<6xi1>
          %76 = affine.for %k0 = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %8) iter_args(%77 = %72) -> (vector<6x16xf32>) {
            affine.prefetch %copy_1[%k0 - %k0_piece + 8, 0], read, locality<3>, data : memref<?x16xf32, strided<[?, 1], offset: ?>>
            %78 = vector.transfer_read %a[%i_tile, %k0], %58, %75 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<6x16xf32>
            %79 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0)
            %80 = vector.transfer_read %copy_1[%79, %59], %1 {in_bounds = [true]} : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<16xf32>
            %81 = vector.broadcast %80 : vector<16xf32> to vector<6x16xf32>
            %82 = arith.mulf %78, %81 fastmath<reassoc,contract> : vector<6x16xf32>
            %83 = arith.addf %77, %82 fastmath<reassoc,contract> : vector<6x16xf32>
            affine.yield %83 : vector<6x16xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 8192) + (d1 * -1)) >= 0)>(%k0_piece, %8) {
            %84 = vector.transfer_read %11[%j_panel], %1 {in_bounds = [true]} : memref<?xf32>, vector<16xf32>
            %85 = vector.broadcast %84 : vector<16xf32> to vector<6x16xf32>
            %86 = arith.addf %76, %85 : vector<6x16xf32>
            %87 = vector.create_mask %71, %3 : vector<6x16xi1>
            vector.transfer_write %86, %out_1[%i_tile, %j_panel], %87 {in_bounds = [true, true]} : vector<6x16xf32>, memref<?x?xf32>
          } else {
            %88 = vector.create_mask %71, %3 : vector<6x16xi1>
            vector.transfer_write %76, %out_1[%i_tile, %j_panel], %88 {in_bounds = [true, true]} : vector<6x16xf32>, memref<?x?xf32>
          }
        }
        affine.for %i_below_tile = %34 to %6 step 4 {
          %89 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_below_tile, %6, %i_below_tile)
          %90 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<4x16xf32>) {
            affine.yield %2 : vector<4x16xf32>
          } else {
            %91 = vector.create_mask %89, %3 : vector<4x16xi1>
            %92 = vector.transfer_read %out_1[%i_below_tile, %j_panel], %60, %91 {in_bounds = [true, true]} : memref<?x?xf32>, vector<4x16xf32>
            affine.yield %92 : vector<4x16xf32>
          }
          %93 = vector.create_mask %89 : vector<4xi1>
          %94 = affine.for %k0_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %8) iter_args(%95 = %90) -> (vector<4x16xf32>) {
            affine.prefetch %copy_1[%k0_below - %k0_piece + 8, 0], read, locality<3>, data : memref<?x16xf32, strided<[?, 1], offset: ?>>
            %96 = vector.transfer_read %a[%i_below_tile, %k0_below], %60, %93 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<4x16xf32>
            %97 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_below)
            %98 = vector.transfer_read %copy_1[%97, %61], %1 {in_bounds = [true]} : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<16xf32>
            %99 = vector.broadcast %98 : vector<16xf32> to vector<4x16xf32>
            %100 = arith.mulf %96, %99 fastmath<reassoc,contract> : vector<4x16xf32>
            %101 = arith.addf %95, %100 fastmath<reassoc,contract> : vector<4x16xf32>
            affine.yield %101 : vector<4x16xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 8192) + (d1 * -1)) >= 0)>(%k0_piece, %8) {
            %102 = vector.transfer_read %11[%j_panel], %1 {in_bounds = [true]} : memref<?xf32>, vector<16xf32>
            %103 = vector.broadcast %102 : vector<16xf32> to vector<4x16xf32>
            %104 = arith.addf %94, %103 : vector<4x16xf32>
            %105 = vector.create_mask %89, %3 : vector<4x16xi1>
            vector.transfer_write %104, %out_1[%i_below_tile, %j_panel], %105 {in_bounds = [true, true]} : vector<4x16xf32>, memref<?x?xf32>
          } else {
            %106 = vector.create_mask %89, %3 : vector<4x16xi1>
            vector.transfer_write %94, %out_1[%i_below_tile, %j_panel], %106 {in_bounds = [true, true]} : vector<4x16xf32>, memref<?x?xf32>
          }
        }
        memref.dealloc %copy : memref<?x16xf32>
      }
    }
    %107 = affine.max affine_map<(d0) -> (d0, 1)>(%8)
    %108 = affine.min affine_map<(d0) -> (16384, d0)>(%8)
    %109 = affine.min affine_map<(d0) -> (8, (d0 mod 16))>(%9)
    %110 = arith.constant 0 : index
    %111 = arith.maxsi %109, %110 : index
    %112 = arith.constant 15 : index
    %113 = arith.cmpi sgt, %108, %112 : index
    %114 = arith.constant 96 : index
    %115 = arith.cmpi sgt, %6, %114 : index
    %116 = arith.andi %113, %115 : i1
    %117 = arith.constant 0 : index
    %118 = arith.select %116, %108, %117 : index
    %119 = arith.constant 0 : index
    %120 = arith.select %116, %111, %119 : index
    %121 = arith.constant 0 : index
    %122 = arith.constant 0 : index
    %123 = arith.constant 0 : index
    %124 = ub.poison : f32
    %125 = arith.constant 0 : index
    affine.for %j_right_panel = %12 to %9 step 8 {
      %126 = affine.min affine_map<(d0, d1) -> (8, (d0 + (d1 * -1)))>(%9, %j_right_panel)
      %127 = arith.maxsi %126, %122 : index
      %128 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %9, %j_right_panel)
      %129 = vector.create_mask %128 : vector<8xi1>
      affine.for %k0_right_piece = 0 to %107 step 16384 {
        %copy_2 = memref.alloc(%118, %120) {alignment = 64 : i64} : memref<?x?xf32>
        scf.if %116 {
          %130 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %9, %j_right_panel)
          %131 = vector.create_mask %130 : vector<8xi1>
          %132 = arith.constant 0 : index
          affine.for %k0_right_copy = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0)[s0] -> ((d0 + 16384), s0)>(%k0_right_piece)[%8] {
            affine.prefetch %10[%k0_right_copy + 8, %j_right_panel], read, locality<3>, data : memref<?x?xf32>
            %133 = vector.transfer_read %10[%k0_right_copy, %j_right_panel], %1, %131 {in_bounds = [true]} : memref<?x?xf32>, vector<8xf32>
            %134 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_right_copy, %k0_right_piece)
            vector.transfer_write %133, %copy_2[%134, %132], %131 {in_bounds = [true]} : vector<8xf32>, memref<?x?xf32>
          }
        }
        %135 = affine.min affine_map<(d0, d1) -> (16384, (d0 + (d1 * -1)))>(%8, %k0_right_piece)
        %136 = arith.maxsi %135, %121 : index
        %137 = arith.select %116, %123, %136 : index
        %138 = memref.subview %10[%k0_right_piece, %j_right_panel] [%137, %127] [1, 1] : memref<?x?xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
        %139 = "memref.cast"(%copy_2) : (memref<?x?xf32>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %140 = "memref.cast"(%138) : (memref<?x?xf32, strided<[?, 1], offset: ?>>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %copy_3 = arith.select %116, %139, %140 : memref<?x?xf32, strided<[?, 1], offset: ?>>
        affine.for %i_right_tile = 0 to %6 step 8 {
          %141 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_right_tile, %6, %i_right_tile)
          %142 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<8x8xf32>) {
            affine.yield %5 : vector<8x8xf32>
          } else {
            %143 = vector.create_mask %141, %128 : vector<8x8xi1>
            %144 = vector.transfer_read %out_1[%i_right_tile, %j_right_panel], %124, %143 {in_bounds = [true, true]} : memref<?x?xf32>, vector<8x8xf32>
            affine.yield %144 : vector<8x8xf32>
          }
          %145 = vector.create_mask %141 : vector<8xi1>
          %146 = affine.for %k0_right = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %8) iter_args(%147 = %142) -> (vector<8x8xf32>) {
            %148 = vector.transfer_read %a[%i_right_tile, %k0_right], %124, %145 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<8x8xf32>
            %149 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right)
            %150 = vector.transfer_read %copy_3[%149, %125], %1, %129 {in_bounds = [true]} : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
            %151 = vector.broadcast %150 : vector<8xf32> to vector<8x8xf32>
            %152 = arith.mulf %148, %151 fastmath<reassoc,contract> : vector<8x8xf32>
            %153 = arith.addf %147, %152 fastmath<reassoc,contract> : vector<8x8xf32>
            affine.yield %153 : vector<8x8xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 16384) + (d1 * -1)) >= 0)>(%k0_right_piece, %8) {
            %154 = vector.create_mask %128 : vector<8xi1>
            %155 = vector.transfer_read %11[%j_right_panel], %1, %154 {in_bounds = [true]} : memref<?xf32>, vector<8xf32>
            %156 = vector.broadcast %155 : vector<8xf32> to vector<8x8xf32>
            %157 = arith.addf %146, %156 : vector<8x8xf32>
            %158 = vector.create_mask %141, %128 : vector<8x8xi1>
            vector.transfer_write %157, %out_1[%i_right_tile, %j_right_panel], %158 {in_bounds = [true, true]} : vector<8x8xf32>, memref<?x?xf32>
          } else {
            %159 = vector.create_mask %141, %128 : vector<8x8xi1>
            vector.transfer_write %146, %out_1[%i_right_tile, %j_right_panel], %159 {in_bounds = [true, true]} : vector<8x8xf32>, memref<?x?xf32>
          }
        }
        memref.dealloc %copy_2 : memref<?x?xf32>
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
    %6 = memref.reinterpret_cast %b to offset: [0], sizes: [%4, %5], strides: [%5, 1] : memref<?x?xf32> to memref<?x?xf32>
    %7 = memref.reinterpret_cast %bias to offset: [0], sizes: [%5], strides: [1] : memref<?xf32> to memref<?xf32>
    %8 = arith.shrsi %5, %c4 : index
    %9 = arith.muli %8, %c16 overflow<nsw> : index
    %10 = arith.floordivsi %3, %c49 : index
    %11 = arith.muli %10, %c1099511627776 overflow<nsw> : index
    %many = arith.minsi %9, %11 : index
    %few = arith.subi %9, %many overflow<nsw> : index
    %12 = arith.maxsi %4, %c1 : index
    scf.for %j_few_block = %c0 to %few step %c1024 {
      scf.for %k0_few_piece = %c0 to %12 step %c32 {
        %13 = arith.addi %j_few_block, %c1024 overflow<nsw> : index
        %14 = arith.minsi %13, %few : index
        scf.for %j_few_panel = %j_few_block to %14 step %c16 {
          scf.for %i_few_tile = %c0 to %3 step %c4 {
            %15 = arith.addi %i_few_tile, %c4 overflow<nsw> : index
            %16 = arith.subi %15, %i_few_tile overflow<nsw> : index
            %17 = arith.subi %3, %i_few_tile overflow<nsw> : index
            %18 = arith.minsi %16, %17 : index
            %19 = arith.addi %18, %minus1 overflow<nsw> : index
            %20 = arith.minsi %19, %c3 : index
            %21 = arith.addi %i_few_tile, %20 : index
            %22 = arith.minsi %19, %c2 : index
            %23 = arith.addi %i_few_tile, %22 : index
            %24 = arith.minsi %19, %c1 : index
            %25 = arith.addi %i_few_tile, %24 : index
            %26 = arith.cmpi eq, %k0_few_piece, %c0 : index
            %27, %28, %29, %30, %31, %32, %33, %34 = scf.if %26 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
              scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
            } else {
              %35 = arith.cmpi slt, %c0, %18 : index
              %36 = arith.cmpi slt, %c1, %18 : index
              %37 = arith.cmpi slt, %c2, %18 : index
              %38 = arith.cmpi slt, %c3, %18 : index
              %39 = vector.load %out_1[%i_few_tile, %j_few_panel] : memref<?x?xf32>, vector<8xf32>
              %40 = arith.addi %j_few_panel, %c8 : index
              %41 = vector.load %out_1[%i_few_tile, %40] : memref<?x?xf32>, vector<8xf32>
              %42 = vector.load %out_1[%25, %j_few_panel] : memref<?x?xf32>, vector<8xf32>
              %43 = vector.load %out_1[%25, %40] : memref<?x?xf32>, vector<8xf32>
              %44 = vector.load %out_1[%23, %j_few_panel] : memref<?x?xf32>, vector<8xf32>
              %45 = vector.load %out_1[%23, %40] : memref<?x?xf32>, vector<8xf32>
              %46 = vector.load %out_1[%21, %j_few_panel] : memref<?x?xf32>, vector<8xf32>
              %47 = vector.load %out_1[%21, %40] : memref<?x?xf32>, vector<8xf32>
              scf.yield %39, %41, %42, %43, %44, %45, %46, %47 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
            }
            %48 = arith.addi %k0_few_piece, %c32 overflow<nsw> : index
            %49 = arith.minsi %48, %4 : index
            %50, %51, %52, %53, %54, %55, %56, %57 = scf.for %k0_few = %k0_few_piece to %49 step %c1 iter_args(%58 = %27, %59 = %28, %60 = %29, %61 = %30, %62 = %31, %63 = %32, %64 = %33, %65 = %34) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
              %66 = arith.addi %j_few_panel, %c32 overflow<nsw> : index
              memref.prefetch %6[%k0_few, %66], read, locality<3>, data : memref<?x?xf32>
              %67 = memref.load %a[%i_few_tile, %k0_few] : memref<?x?xf32>
              %68 = vector.broadcast %67 : f32 to vector<8xf32>
              %69 = memref.load %a[%25, %k0_few] : memref<?x?xf32>
              %70 = vector.broadcast %69 : f32 to vector<8xf32>
              %71 = memref.load %a[%23, %k0_few] : memref<?x?xf32>
              %72 = vector.broadcast %71 : f32 to vector<8xf32>
              %73 = memref.load %a[%21, %k0_few] : memref<?x?xf32>
              %74 = vector.broadcast %73 : f32 to vector<8xf32>
              %75 = vector.load %6[%k0_few, %j_few_panel] : memref<?x?xf32>, vector<8xf32>
              %76 = arith.addi %j_few_panel, %c8 overflow<nsw> : index
              %77 = vector.load %6[%k0_few, %76] : memref<?x?xf32>, vector<8xf32>
              %78 = arith.mulf %68, %75 fastmath<reassoc,contract> : vector<8xf32>
              %79 = arith.mulf %68, %77 fastmath<reassoc,contract> : vector<8xf32>
              %80 = arith.mulf %70, %75 fastmath<reassoc,contract> : vector<8xf32>
              %81 = arith.mulf %70, %77 fastmath<reassoc,contract> : vector<8xf32>
              %82 = arith.mulf %72, %75 fastmath<reassoc,contract> : vector<8xf32>
              %83 = arith.mulf %72, %77 fastmath<reassoc,contract> : vector<8xf32>
              %84 = arith.mulf %74, %75 fastmath<reassoc,contract> : vector<8xf32>
              %85 = arith.mulf %74, %77 fastmath<reassoc,contract> : vector<8xf32>
              %86 = arith.addf %58, %78 fastmath<reassoc,contract> : vector<8xf32>
              %87 = arith.addf %59, %79 fastmath<reassoc,contract> : vector<8xf32>
              %88 = arith.addf %60, %80 fastmath<reassoc,contract> : vector<8xf32>
              %89 = arith.addf %61, %81 fastmath<reassoc,contract> : vector<8xf32>
              %90 = arith.addf %62, %82 fastmath<reassoc,contract> : vector<8xf32>
              %91 = arith.addf %63, %83 fastmath<reassoc,contract> : vector<8xf32>
              %92 = arith.addf %64, %84 fastmath<reassoc,contract> : vector<8xf32>
              %93 = arith.addf %65, %85 fastmath<reassoc,contract> : vector<8xf32>
              scf.yield %86, %87, %88, %89, %90, %91, %92, %93 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
            }
            %94 = arith.subi %48, %4 overflow<nsw> : index
            %95 = arith.cmpi sge, %94, %c0 : index
            scf.if %95 {
              %96 = vector.load %7[%j_few_panel] : memref<?xf32>, vector<8xf32>
              %97 = arith.addi %j_few_panel, %c8 overflow<nsw> : index
              %98 = vector.load %7[%97] : memref<?xf32>, vector<8xf32>
              %99 = arith.addf %50, %96 : vector<8xf32>
              %100 = arith.addf %51, %98 : vector<8xf32>
              %101 = arith.addf %52, %96 : vector<8xf32>
              %102 = arith.addf %53, %98 : vector<8xf32>
              %103 = arith.addf %54, %96 : vector<8xf32>
              %104 = arith.addf %55, %98 : vector<8xf32>
              %105 = arith.addf %56, %96 : vector<8xf32>
              %106 = arith.addf %57, %98 : vector<8xf32>
              %107 = arith.cmpi slt, %c0, %18 : index
              %108 = arith.cmpi slt, %c1, %18 : index
              %109 = arith.cmpi slt, %c2, %18 : index
              %110 = arith.cmpi slt, %c3, %18 : index
              vector.store %99, %out_1[%i_few_tile, %j_few_panel] : memref<?x?xf32>, vector<8xf32>
              %111 = arith.addi %j_few_panel, %c8 : index
              vector.store %100, %out_1[%i_few_tile, %111] : memref<?x?xf32>, vector<8xf32>
              vector.store %101, %out_1[%25, %j_few_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %102, %out_1[%25, %111] : memref<?x?xf32>, vector<8xf32>
              vector.store %103, %out_1[%23, %j_few_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %104, %out_1[%23, %111] : memref<?x?xf32>, vector<8xf32>
              vector.store %105, %out_1[%21, %j_few_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %106, %out_1[%21, %111] : memref<?x?xf32>, vector<8xf32>
            } else {
              %112 = arith.cmpi slt, %c0, %18 : index
              %113 = arith.cmpi slt, %c1, %18 : index
              %114 = arith.cmpi slt, %c2, %18 : index
              %115 = arith.cmpi slt, %c3, %18 : index
              vector.store %50, %out_1[%i_few_tile, %j_few_panel] : memref<?x?xf32>, vector<8xf32>
              %116 = arith.addi %j_few_panel, %c8 : index
              vector.store %51, %out_1[%i_few_tile, %116] : memref<?x?xf32>, vector<8xf32>
              vector.store %52, %out_1[%25, %j_few_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %53, %out_1[%25, %116] : memref<?x?xf32>, vector<8xf32>
              vector.store %54, %out_1[%23, %j_few_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %55, %out_1[%23, %116] : memref<?x?xf32>, vector<8xf32>
              vector.store %56, %out_1[%21, %j_few_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %57, %out_1[%21, %116] : memref<?x?xf32>, vector<8xf32>
            }
          }
        }
      }
    }
    %117 = arith.addi %3, %c5 overflow<nsw> : index
    %118 = arith.floordivsi %117, %c6 : index
    %119 = arith.muli %118, %minus6 overflow<nsw> : index
    %120 = arith.addi %3, %c3 overflow<nsw> : index
    %121 = arith.floordivsi %120, %c6 : index
    %122 = arith.muli %121, %c6 overflow<nsw> : index
    %123 = arith.addi %119, %122 overflow<nsw> : index
    %124 = arith.addi %3, %c1 overflow<nsw> : index
    %125 = arith.floordivsi %124, %c6 : index
    %126 = arith.muli %125, %c6 overflow<nsw> : index
    %127 = arith.addi %123, %126 overflow<nsw> : index
    %128 = arith.maxsi %127, %c0 : index
    %129 = arith.minsi %128, %3 : index
    %130 = arith.minsi %c8192, %4 : index
    %131 = arith.cmpi sgt, %130, %c15 : index
    %132 = arith.constant 31 : index
    %133 = arith.cmpi sgt, %3, %132 : index
    %134 = arith.andi %131, %133 : i1
    %135 = arith.constant 96 : index
    %136 = arith.cmpi sgt, %3, %135 : index
    %137 = memref.dim %6, %c1 : memref<?x?xf32>
    %138 = arith.remui %137, %c1024 : index
    %139 = arith.cmpi eq, %138, %c0 : index
    %140 = arith.ori %136, %139 : i1
    %141 = arith.constant 512 : index
    %142 = arith.cmpi sgt, %130, %141 : index
    %143 = arith.ori %140, %142 : i1
    %144 = arith.andi %134, %143 : i1
    %145 = arith.select %144, %130, %c0 : index
    %146 = arith.constant 0 : index
    %147 = arith.maxsi %many, %146 : index
    %148 = arith.constant 15 : index
    %149 = arith.addi %147, %148 : index
    %150 = arith.constant 16 : index
    %151 = arith.divui %149, %150 : index
    %152 = arith.constant 0 : index
    %153 = arith.maxsi %12, %152 : index
    %154 = arith.constant 8191 : index
    %155 = arith.addi %153, %154 : index
    %156 = arith.constant 8192 : index
    %157 = arith.divui %155, %156 : index
    %158 = arith.constant 8192 : index
    %159 = arith.minsi %158, %4 : index
    %160 = arith.constant 0 : index
    %161 = arith.maxsi %159, %160 : index
    %162 = arith.constant 13 : index
    %163 = arith.muli %161, %162 : index
    %164 = arith.constant 3 : index
    %165 = arith.addi %164, %163 : index
    %166 = arith.constant 0 : index
    %167 = arith.maxsi %129, %166 : index
    %168 = arith.constant 5 : index
    %169 = arith.addi %167, %168 : index
    %170 = arith.constant 6 : index
    %171 = arith.divui %169, %170 : index
    %172 = arith.constant 50 : index
    %173 = arith.muli %161, %172 : index
    %174 = arith.constant 54 : index
    %175 = arith.addi %174, %173 : index
    %176 = arith.constant 48 : index
    %177 = arith.addi %175, %176 : index
    %178 = arith.constant 31 : index
    %179 = arith.addi %177, %178 : index
    %180 = arith.muli %171, %179 : index
    %181 = arith.subi %3, %129 : index
    %182 = arith.constant 0 : index
    %183 = arith.maxsi %181, %182 : index
    %184 = arith.constant 3 : index
    %185 = arith.addi %183, %184 : index
    %186 = arith.constant 4 : index
    %187 = arith.divui %185, %186 : index
    %188 = arith.constant 36 : index
    %189 = arith.muli %161, %188 : index
    %190 = arith.constant 40 : index
    %191 = arith.addi %190, %189 : index
    %192 = arith.constant 34 : index
    %193 = arith.addi %191, %192 : index
    %194 = arith.constant 21 : index
    %195 = arith.addi %193, %194 : index
    %196 = arith.muli %187, %195 : index
    %197 = arith.constant 13 : index
    %198 = arith.addi %197, %165 : index
    %199 = arith.addi %198, %180 : index
    %200 = arith.addi %199, %196 : index
    %201 = arith.muli %157, %200 : index
    %202 = arith.constant 1 : index
    %203 = arith.addi %202, %201 : index
    %204 = arith.muli %151, %203 : index
    %205 = arith.constant 32768 : index
    %206 = arith.cmpi sge, %204, %205 : index
    "omp.parallel"(%206) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %many, %c16) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_panel: index):
          scf.for %k0_piece = %c0 to %12 step %c8192 {
            %copy = memref.alloc(%145) {alignment = 64 : i64} : memref<?x16xf32>
            scf.if %144 {
              %207 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
              %208 = arith.minsi %207, %4 : index
              scf.for %k0_copy = %k0_piece to %208 step %c1 {
                %209 = arith.addi %k0_copy, %c8 overflow<nsw> : index
                memref.prefetch %6[%209, %j_panel], read, locality<3>, data : memref<?x?xf32>
                %210 = vector.load %6[%k0_copy, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %211 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %212 = vector.load %6[%k0_copy, %211] : memref<?x?xf32>, vector<8xf32>
                %213 = arith.subi %k0_copy, %k0_piece overflow<nsw> : index
                vector.store %210, %copy[%213, %c0] : memref<?x16xf32>, vector<8xf32>
                %214 = arith.addi %c0, %c8 overflow<nsw> : index
                vector.store %212, %copy[%213, %214] : memref<?x16xf32>, vector<8xf32>
              }
            }
            %215 = arith.subi %4, %k0_piece overflow<nsw> : index
            %216 = arith.minsi %c8192, %215 : index
            %217 = arith.maxsi %216, %c0 : index
            %218 = arith.select %144, %c0, %217 : index
            %219 = memref.subview %6[%k0_piece, %j_panel] [%218, 16] [1, 1] : memref<?x?xf32> to memref<?x16xf32, strided<[?, 1], offset: ?>>
            %220 = "memref.cast"(%copy) : (memref<?x16xf32>) -> memref<?x16xf32, strided<[?, 1], offset: ?>>
            %221 = "memref.cast"(%219) : (memref<?x16xf32, strided<[?, 1], offset: ?>>) -> memref<?x16xf32, strided<[?, 1], offset: ?>>
            %copy_1 = arith.select %144, %220, %221 : memref<?x16xf32, strided<[?, 1], offset: ?>>
            scf.for %i_tile = %c0 to %129 step %c6 {
              %222 = arith.addi %i_tile, %c6 overflow<nsw> : index
              %223 = arith.subi %222, %i_tile overflow<nsw> : index
              %224 = arith.subi %129, %i_tile overflow<nsw> : index
              %225 = arith.minsi %223, %224 : index
              %226 = arith.addi %225, %minus1 overflow<nsw> : index
              %227 = arith.minsi %226, %c5 : index
              %228 = arith.addi %i_tile, %227 : index
              %229 = arith.minsi %226, %c4 : index
              %230 = arith.addi %i_tile, %229 : index
              %231 = arith.minsi %226, %c3 : index
              %232 = arith.addi %i_tile, %231 : index
              %233 = arith.minsi %226, %c2 : index
              %234 = arith.addi %i_tile, %233 : index
              %235 = arith.minsi %226, %c1 : index
              %236 = arith.addi %i_tile, %235 : index
              %237 = arith.cmpi eq, %k0_piece, %c0 : index
              %238, %239, %240, %241, %242, %243, %244, %245, %246, %247, %248, %249 = scf.if %237 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %0, %0, %0, %0, %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %250 = arith.cmpi slt, %c0, %225 : index
                %251 = arith.cmpi slt, %c1, %225 : index
                %252 = arith.cmpi slt, %c2, %225 : index
                %253 = arith.cmpi slt, %c3, %225 : index
                %254 = arith.cmpi slt, %c4, %225 : index
                %255 = arith.cmpi slt, %c5, %225 : index
                %256 = vector.load %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %257 = arith.addi %j_panel, %c8 : index
                %258 = vector.load %out_1[%i_tile, %257] : memref<?x?xf32>, vector<8xf32>
                %259 = vector.load %out_1[%236, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %260 = vector.load %out_1[%236, %257] : memref<?x?xf32>, vector<8xf32>
                %261 = vector.load %out_1[%234, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %262 = vector.load %out_1[%234, %257] : memref<?x?xf32>, vector<8xf32>
                %263 = vector.load %out_1[%232, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %264 = vector.load %out_1[%232, %257] : memref<?x?xf32>, vector<8xf32>
                %265 = vector.load %out_1[%230, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %266 = vector.load %out_1[%230, %257] : memref<?x?xf32>, vector<8xf32>
                %267 = vector.load %out_1[%228, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %268 = vector.load %out_1[%228, %257] : memref<?x?xf32>, vector<8xf32>
                scf.yield %256, %258, %259, %260, %261, %262, %263, %264, %265, %266, %267, %268 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %269 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
              %270 = arith.minsi %269, %4 : index
              %271, %272, %273, %274, %275, %276, %277, %278, %279, %280, %281, %282 = scf.for %k0 = %k0_piece to %270 step %c1 iter_args(%283 = %238, %284 = %239, %285 = %240, %286 = %241, %287 = %242, %288 = %243, %289 = %244, %290 = %245, %291 = %246, %292 = %247, %293 = %248, %294 = %249) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %295 = arith.subi %k0, %k0_piece overflow<nsw> : index
                %296 = arith.addi %295, %c8 overflow<nsw> : index
                memref.prefetch %copy_1[%296, %c0], read, locality<3>, data : memref<?x16xf32, strided<[?, 1], offset: ?>>
                %297 = memref.load %a[%i_tile, %k0] : memref<?x?xf32>
                %298 = vector.broadcast %297 : f32 to vector<8xf32>
                %299 = memref.load %a[%236, %k0] : memref<?x?xf32>
                %300 = vector.broadcast %299 : f32 to vector<8xf32>
                %301 = memref.load %a[%234, %k0] : memref<?x?xf32>
                %302 = vector.broadcast %301 : f32 to vector<8xf32>
                %303 = memref.load %a[%232, %k0] : memref<?x?xf32>
                %304 = vector.broadcast %303 : f32 to vector<8xf32>
                %305 = memref.load %a[%230, %k0] : memref<?x?xf32>
                %306 = vector.broadcast %305 : f32 to vector<8xf32>
                %307 = memref.load %a[%228, %k0] : memref<?x?xf32>
                %308 = vector.broadcast %307 : f32 to vector<8xf32>
                %309 = vector.load %copy_1[%295, %c0] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %310 = arith.addi %c0, %c8 overflow<nsw> : index
                %311 = vector.load %copy_1[%295, %310] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %312 = arith.mulf %298, %309 fastmath<reassoc,contract> : vector<8xf32>
                %313 = arith.mulf %298, %311 fastmath<reassoc,contract> : vector<8xf32>
                %314 = arith.mulf %300, %309 fastmath<reassoc,contract> : vector<8xf32>
                %315 = arith.mulf %300, %311 fastmath<reassoc,contract> : vector<8xf32>
                %316 = arith.mulf %302, %309 fastmath<reassoc,contract> : vector<8xf32>
                %317 = arith.mulf %302, %311 fastmath<reassoc,contract> : vector<8xf32>
                %318 = arith.mulf %304, %309 fastmath<reassoc,contract> : vector<8xf32>
                %319 = arith.mulf %304, %311 fastmath<reassoc,contract> : vector<8xf32>
                %320 = arith.mulf %306, %309 fastmath<reassoc,contract> : vector<8xf32>
                %321 = arith.mulf %306, %311 fastmath<reassoc,contract> : vector<8xf32>
                %322 = arith.mulf %308, %309 fastmath<reassoc,contract> : vector<8xf32>
                %323 = arith.mulf %308, %311 fastmath<reassoc,contract> : vector<8xf32>
                %324 = arith.addf %283, %312 fastmath<reassoc,contract> : vector<8xf32>
                %325 = arith.addf %284, %313 fastmath<reassoc,contract> : vector<8xf32>
                %326 = arith.addf %285, %314 fastmath<reassoc,contract> : vector<8xf32>
                %327 = arith.addf %286, %315 fastmath<reassoc,contract> : vector<8xf32>
                %328 = arith.addf %287, %316 fastmath<reassoc,contract> : vector<8xf32>
                %329 = arith.addf %288, %317 fastmath<reassoc,contract> : vector<8xf32>
                %330 = arith.addf %289, %318 fastmath<reassoc,contract> : vector<8xf32>
                %331 = arith.addf %290, %319 fastmath<reassoc,contract> : vector<8xf32>
                %332 = arith.addf %291, %320 fastmath<reassoc,contract> : vector<8xf32>
                %333 = arith.addf %292, %321 fastmath<reassoc,contract> : vector<8xf32>
                %334 = arith.addf %293, %322 fastmath<reassoc,contract> : vector<8xf32>
                %335 = arith.addf %294, %323 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %324, %325, %326, %327, %328, %329, %330, %331, %332, %333, %334, %335 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %336 = arith.subi %269, %4 overflow<nsw> : index
              %337 = arith.cmpi sge, %336, %c0 : index
              scf.if %337 {
                %338 = vector.load %7[%j_panel] : memref<?xf32>, vector<8xf32>
                %339 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %340 = vector.load %7[%339] : memref<?xf32>, vector<8xf32>
                %341 = arith.addf %271, %338 : vector<8xf32>
                %342 = arith.addf %272, %340 : vector<8xf32>
                %343 = arith.addf %273, %338 : vector<8xf32>
                %344 = arith.addf %274, %340 : vector<8xf32>
                %345 = arith.addf %275, %338 : vector<8xf32>
                %346 = arith.addf %276, %340 : vector<8xf32>
                %347 = arith.addf %277, %338 : vector<8xf32>
                %348 = arith.addf %278, %340 : vector<8xf32>
                %349 = arith.addf %279, %338 : vector<8xf32>
                %350 = arith.addf %280, %340 : vector<8xf32>
                %351 = arith.addf %281, %338 : vector<8xf32>
                %352 = arith.addf %282, %340 : vector<8xf32>
                %353 = arith.cmpi slt, %c0, %225 : index
                %354 = arith.cmpi slt, %c1, %225 : index
                %355 = arith.cmpi slt, %c2, %225 : index
                %356 = arith.cmpi slt, %c3, %225 : index
                %357 = arith.cmpi slt, %c4, %225 : index
                %358 = arith.cmpi slt, %c5, %225 : index
                vector.store %341, %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %359 = arith.addi %j_panel, %c8 : index
                vector.store %342, %out_1[%i_tile, %359] : memref<?x?xf32>, vector<8xf32>
                vector.store %343, %out_1[%236, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %344, %out_1[%236, %359] : memref<?x?xf32>, vector<8xf32>
                vector.store %345, %out_1[%234, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %346, %out_1[%234, %359] : memref<?x?xf32>, vector<8xf32>
                vector.store %347, %out_1[%232, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %348, %out_1[%232, %359] : memref<?x?xf32>, vector<8xf32>
                vector.store %349, %out_1[%230, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %350, %out_1[%230, %359] : memref<?x?xf32>, vector<8xf32>
                vector.store %351, %out_1[%228, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %352, %out_1[%228, %359] : memref<?x?xf32>, vector<8xf32>
              } else {
                %360 = arith.cmpi slt, %c0, %225 : index
                %361 = arith.cmpi slt, %c1, %225 : index
                %362 = arith.cmpi slt, %c2, %225 : index
                %363 = arith.cmpi slt, %c3, %225 : index
                %364 = arith.cmpi slt, %c4, %225 : index
                %365 = arith.cmpi slt, %c5, %225 : index
                vector.store %271, %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %366 = arith.addi %j_panel, %c8 : index
                vector.store %272, %out_1[%i_tile, %366] : memref<?x?xf32>, vector<8xf32>
                vector.store %273, %out_1[%236, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %274, %out_1[%236, %366] : memref<?x?xf32>, vector<8xf32>
                vector.store %275, %out_1[%234, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %276, %out_1[%234, %366] : memref<?x?xf32>, vector<8xf32>
                vector.store %277, %out_1[%232, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %278, %out_1[%232, %366] : memref<?x?xf32>, vector<8xf32>
                vector.store %279, %out_1[%230, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %280, %out_1[%230, %366] : memref<?x?xf32>, vector<8xf32>
                vector.store %281, %out_1[%228, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %282, %out_1[%228, %366] : memref<?x?xf32>, vector<8xf32>
              }
            }
            scf.for %i_below_tile = %129 to %3 step %c4 {
              %367 = arith.addi %i_below_tile, %c4 overflow<nsw> : index
              %368 = arith.subi %367, %i_below_tile overflow<nsw> : index
              %369 = arith.subi %3, %i_below_tile overflow<nsw> : index
              %370 = arith.minsi %368, %369 : index
              %371 = arith.addi %370, %minus1 overflow<nsw> : index
              %372 = arith.minsi %371, %c3 : index
              %373 = arith.addi %i_below_tile, %372 : index
              %374 = arith.minsi %371, %c2 : index
              %375 = arith.addi %i_below_tile, %374 : index
              %376 = arith.minsi %371, %c1 : index
              %377 = arith.addi %i_below_tile, %376 : index
              %378 = arith.cmpi eq, %k0_piece, %c0 : index
              %379, %380, %381, %382, %383, %384, %385, %386 = scf.if %378 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %387 = arith.cmpi slt, %c0, %370 : index
                %388 = arith.cmpi slt, %c1, %370 : index
                %389 = arith.cmpi slt, %c2, %370 : index
                %390 = arith.cmpi slt, %c3, %370 : index
                %391 = vector.load %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %392 = arith.addi %j_panel, %c8 : index
                %393 = vector.load %out_1[%i_below_tile, %392] : memref<?x?xf32>, vector<8xf32>
                %394 = vector.load %out_1[%377, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %395 = vector.load %out_1[%377, %392] : memref<?x?xf32>, vector<8xf32>
                %396 = vector.load %out_1[%375, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %397 = vector.load %out_1[%375, %392] : memref<?x?xf32>, vector<8xf32>
                %398 = vector.load %out_1[%373, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %399 = vector.load %out_1[%373, %392] : memref<?x?xf32>, vector<8xf32>
                scf.yield %391, %393, %394, %395, %396, %397, %398, %399 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %400 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
              %401 = arith.minsi %400, %4 : index
              %402, %403, %404, %405, %406, %407, %408, %409 = scf.for %k0_below = %k0_piece to %401 step %c1 iter_args(%410 = %379, %411 = %380, %412 = %381, %413 = %382, %414 = %383, %415 = %384, %416 = %385, %417 = %386) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %418 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
                %419 = arith.addi %418, %c8 overflow<nsw> : index
                memref.prefetch %copy_1[%419, %c0], read, locality<3>, data : memref<?x16xf32, strided<[?, 1], offset: ?>>
                %420 = memref.load %a[%i_below_tile, %k0_below] : memref<?x?xf32>
                %421 = vector.broadcast %420 : f32 to vector<8xf32>
                %422 = memref.load %a[%377, %k0_below] : memref<?x?xf32>
                %423 = vector.broadcast %422 : f32 to vector<8xf32>
                %424 = memref.load %a[%375, %k0_below] : memref<?x?xf32>
                %425 = vector.broadcast %424 : f32 to vector<8xf32>
                %426 = memref.load %a[%373, %k0_below] : memref<?x?xf32>
                %427 = vector.broadcast %426 : f32 to vector<8xf32>
                %428 = vector.load %copy_1[%418, %c0] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %429 = arith.addi %c0, %c8 overflow<nsw> : index
                %430 = vector.load %copy_1[%418, %429] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %431 = arith.mulf %421, %428 fastmath<reassoc,contract> : vector<8xf32>
                %432 = arith.mulf %421, %430 fastmath<reassoc,contract> : vector<8xf32>
                %433 = arith.mulf %423, %428 fastmath<reassoc,contract> : vector<8xf32>
                %434 = arith.mulf %423, %430 fastmath<reassoc,contract> : vector<8xf32>
                %435 = arith.mulf %425, %428 fastmath<reassoc,contract> : vector<8xf32>
                %436 = arith.mulf %425, %430 fastmath<reassoc,contract> : vector<8xf32>
                %437 = arith.mulf %427, %428 fastmath<reassoc,contract> : vector<8xf32>
                %438 = arith.mulf %427, %430 fastmath<reassoc,contract> : vector<8xf32>
                %439 = arith.addf %410, %431 fastmath<reassoc,contract> : vector<8xf32>
                %440 = arith.addf %411, %432 fastmath<reassoc,contract> : vector<8xf32>
                %441 = arith.addf %412, %433 fastmath<reassoc,contract> : vector<8xf32>
                %442 = arith.addf %413, %434 fastmath<reassoc,contract> : vector<8xf32>
                %443 = arith.addf %414, %435 fastmath<reassoc,contract> : vector<8xf32>
                %444 = arith.addf %415, %436 fastmath<reassoc,contract> : vector<8xf32>
                %445 = arith.addf %416, %437 fastmath<reassoc,contract> : vector<8xf32>
                %446 = arith.addf %417, %438 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %439, %440, %441, %442, %443, %444, %445, %446 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %447 = arith.subi %400, %4 overflow<nsw> : index
              %448 = arith.cmpi sge, %447, %c0 : index
              scf.if %448 {
                %449 = vector.load %7[%j_panel] : memref<?xf32>, vector<8xf32>
                %450 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %451 = vector.load %7[%450] : memref<?xf32>, vector<8xf32>
                %452 = arith.addf %402, %449 : vector<8xf32>
                %453 = arith.addf %403, %451 : vector<8xf32>
                %454 = arith.addf %404, %449 : vector<8xf32>
                %455 = arith.addf %405, %451 : vector<8xf32>
                %456 = arith.addf %406, %449 : vector<8xf32>
                %457 = arith.addf %407, %451 : vector<8xf32>
                %458 = arith.addf %408, %449 : vector<8xf32>
                %459 = arith.addf %409, %451 : vector<8xf32>
                %460 = arith.cmpi slt, %c0, %370 : index
                %461 = arith.cmpi slt, %c1, %370 : index
                %462 = arith.cmpi slt, %c2, %370 : index
                %463 = arith.cmpi slt, %c3, %370 : index
                vector.store %452, %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %464 = arith.addi %j_panel, %c8 : index
                vector.store %453, %out_1[%i_below_tile, %464] : memref<?x?xf32>, vector<8xf32>
                vector.store %454, %out_1[%377, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %455, %out_1[%377, %464] : memref<?x?xf32>, vector<8xf32>
                vector.store %456, %out_1[%375, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %457, %out_1[%375, %464] : memref<?x?xf32>, vector<8xf32>
                vector.store %458, %out_1[%373, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %459, %out_1[%373, %464] : memref<?x?xf32>, vector<8xf32>
              } else {
                %465 = arith.cmpi slt, %c0, %370 : index
                %466 = arith.cmpi slt, %c1, %370 : index
                %467 = arith.cmpi slt, %c2, %370 : index
                %468 = arith.cmpi slt, %c3, %370 : index
                vector.store %402, %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %469 = arith.addi %j_panel, %c8 : index
                vector.store %403, %out_1[%i_below_tile, %469] : memref<?x?xf32>, vector<8xf32>
                vector.store %404, %out_1[%377, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %405, %out_1[%377, %469] : memref<?x?xf32>, vector<8xf32>
                vector.store %406, %out_1[%375, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %407, %out_1[%375, %469] : memref<?x?xf32>, vector<8xf32>
                vector.store %408, %out_1[%373, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %409, %out_1[%373, %469] : memref<?x?xf32>, vector<8xf32>
              }
            }
            memref.dealloc %copy : memref<?x16xf32>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %470 = arith.minsi %c16384, %4 : index
    %471 = arith.andi %5, %c15 : index
    %472 = arith.minsi %c8, %471 : index
    %473 = arith.maxsi %472, %c0 : index
    %474 = arith.cmpi sgt, %470, %c15 : index
    %475 = arith.andi %474, %136 : i1
    %476 = arith.select %475, %470, %c0 : index
    %477 = arith.select %475, %473, %c0 : index
    scf.for %j_right_panel = %9 to %5 step %c8 {
      %478 = arith.subi %5, %j_right_panel overflow<nsw> : index
      %479 = arith.minsi %c8, %478 : index
      %480 = arith.maxsi %479, %c0 : index
      %481 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
      %482 = arith.subi %481, %j_right_panel overflow<nsw> : index
      %483 = arith.minsi %482, %478 : index
      %484 = vector.create_mask %483 : vector<8xi1>
      scf.for %k0_right_piece = %c0 to %12 step %c16384 {
        %copy_2 = memref.alloc(%476, %477) {alignment = 64 : i64} : memref<?x?xf32>
        scf.if %475 {
          %485 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %486 = arith.minsi %485, %4 : index
          scf.for %k0_right_copy = %k0_right_piece to %486 step %c1 {
            %487 = arith.addi %k0_right_copy, %c8 overflow<nsw> : index
            memref.prefetch %6[%487, %j_right_panel], read, locality<3>, data : memref<?x?xf32>
            %488 = vector.maskedload %6[%k0_right_copy, %j_right_panel], %484, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %489 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
            vector.maskedstore %copy_2[%489, %c0], %484, %488 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        %490 = arith.subi %4, %k0_right_piece overflow<nsw> : index
        %491 = arith.minsi %c16384, %490 : index
        %492 = arith.maxsi %491, %c0 : index
        %493 = arith.select %475, %c0, %492 : index
        %494 = memref.subview %6[%k0_right_piece, %j_right_panel] [%493, %480] [1, 1] : memref<?x?xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
        %495 = "memref.cast"(%copy_2) : (memref<?x?xf32>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %496 = "memref.cast"(%494) : (memref<?x?xf32, strided<[?, 1], offset: ?>>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %copy_3 = arith.select %475, %495, %496 : memref<?x?xf32, strided<[?, 1], offset: ?>>
        scf.for %i_right_tile = %c0 to %3 step %c8 {
          %497 = arith.addi %i_right_tile, %c8 overflow<nsw> : index
          %498 = arith.subi %497, %i_right_tile overflow<nsw> : index
          %499 = arith.subi %3, %i_right_tile overflow<nsw> : index
          %500 = arith.minsi %498, %499 : index
          %501 = arith.addi %500, %minus1 overflow<nsw> : index
          %502 = arith.minsi %501, %c7 : index
          %503 = arith.addi %i_right_tile, %502 : index
          %504 = arith.minsi %501, %c6 : index
          %505 = arith.addi %i_right_tile, %504 : index
          %506 = arith.minsi %501, %c5 : index
          %507 = arith.addi %i_right_tile, %506 : index
          %508 = arith.minsi %501, %c4 : index
          %509 = arith.addi %i_right_tile, %508 : index
          %510 = arith.minsi %501, %c3 : index
          %511 = arith.addi %i_right_tile, %510 : index
          %512 = arith.minsi %501, %c2 : index
          %513 = arith.addi %i_right_tile, %512 : index
          %514 = arith.minsi %501, %c1 : index
          %515 = arith.addi %i_right_tile, %514 : index
          %516 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %517, %518, %519, %520, %521, %522, %523, %524 = scf.if %516 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %525 = arith.cmpi slt, %c0, %500 : index
            %526 = arith.cmpi slt, %c1, %500 : index
            %527 = arith.cmpi slt, %c2, %500 : index
            %528 = arith.cmpi slt, %c3, %500 : index
            %529 = arith.cmpi slt, %c4, %500 : index
            %530 = arith.cmpi slt, %c5, %500 : index
            %531 = arith.cmpi slt, %c6, %500 : index
            %532 = arith.cmpi slt, %c7, %500 : index
            %533 = vector.maskedload %out_1[%i_right_tile, %j_right_panel], %484, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %534 = vector.maskedload %out_1[%515, %j_right_panel], %484, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %535 = vector.maskedload %out_1[%513, %j_right_panel], %484, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %536 = vector.maskedload %out_1[%511, %j_right_panel], %484, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %537 = vector.maskedload %out_1[%509, %j_right_panel], %484, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %538 = vector.maskedload %out_1[%507, %j_right_panel], %484, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %539 = vector.maskedload %out_1[%505, %j_right_panel], %484, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %540 = vector.maskedload %out_1[%503, %j_right_panel], %484, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %533, %534, %535, %536, %537, %538, %539, %540 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %541 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %542 = arith.minsi %541, %4 : index
          %543, %544, %545, %546, %547, %548, %549, %550 = scf.for %k0_right = %k0_right_piece to %542 step %c1 iter_args(%551 = %517, %552 = %518, %553 = %519, %554 = %520, %555 = %521, %556 = %522, %557 = %523, %558 = %524) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %559 = memref.load %a[%i_right_tile, %k0_right] : memref<?x?xf32>
            %560 = vector.broadcast %559 : f32 to vector<8xf32>
            %561 = memref.load %a[%515, %k0_right] : memref<?x?xf32>
            %562 = vector.broadcast %561 : f32 to vector<8xf32>
            %563 = memref.load %a[%513, %k0_right] : memref<?x?xf32>
            %564 = vector.broadcast %563 : f32 to vector<8xf32>
            %565 = memref.load %a[%511, %k0_right] : memref<?x?xf32>
            %566 = vector.broadcast %565 : f32 to vector<8xf32>
            %567 = memref.load %a[%509, %k0_right] : memref<?x?xf32>
            %568 = vector.broadcast %567 : f32 to vector<8xf32>
            %569 = memref.load %a[%507, %k0_right] : memref<?x?xf32>
            %570 = vector.broadcast %569 : f32 to vector<8xf32>
            %571 = memref.load %a[%505, %k0_right] : memref<?x?xf32>
            %572 = vector.broadcast %571 : f32 to vector<8xf32>
            %573 = memref.load %a[%503, %k0_right] : memref<?x?xf32>
            %574 = vector.broadcast %573 : f32 to vector<8xf32>
            %575 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
            %576 = vector.maskedload %copy_3[%575, %c0], %484, %0 : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %577 = arith.mulf %560, %576 fastmath<reassoc,contract> : vector<8xf32>
            %578 = arith.mulf %562, %576 fastmath<reassoc,contract> : vector<8xf32>
            %579 = arith.mulf %564, %576 fastmath<reassoc,contract> : vector<8xf32>
            %580 = arith.mulf %566, %576 fastmath<reassoc,contract> : vector<8xf32>
            %581 = arith.mulf %568, %576 fastmath<reassoc,contract> : vector<8xf32>
            %582 = arith.mulf %570, %576 fastmath<reassoc,contract> : vector<8xf32>
            %583 = arith.mulf %572, %576 fastmath<reassoc,contract> : vector<8xf32>
            %584 = arith.mulf %574, %576 fastmath<reassoc,contract> : vector<8xf32>
            %585 = arith.addf %551, %577 fastmath<reassoc,contract> : vector<8xf32>
            %586 = arith.addf %552, %578 fastmath<reassoc,contract> : vector<8xf32>
            %587 = arith.addf %553, %579 fastmath<reassoc,contract> : vector<8xf32>
            %588 = arith.addf %554, %580 fastmath<reassoc,contract> : vector<8xf32>
            %589 = arith.addf %555, %581 fastmath<reassoc,contract> : vector<8xf32>
            %590 = arith.addf %556, %582 fastmath<reassoc,contract> : vector<8xf32>
            %591 = arith.addf %557, %583 fastmath<reassoc,contract> : vector<8xf32>
            %592 = arith.addf %558, %584 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %585, %586, %587, %588, %589, %590, %591, %592 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %593 = arith.subi %541, %4 overflow<nsw> : index
          %594 = arith.cmpi sge, %593, %c0 : index
          scf.if %594 {
            %595 = vector.maskedload %7[%j_right_panel], %484, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %596 = arith.addf %543, %595 : vector<8xf32>
            %597 = arith.addf %544, %595 : vector<8xf32>
            %598 = arith.addf %545, %595 : vector<8xf32>
            %599 = arith.addf %546, %595 : vector<8xf32>
            %600 = arith.addf %547, %595 : vector<8xf32>
            %601 = arith.addf %548, %595 : vector<8xf32>
            %602 = arith.addf %549, %595 : vector<8xf32>
            %603 = arith.addf %550, %595 : vector<8xf32>
            %604 = arith.cmpi slt, %c0, %500 : index
            %605 = arith.cmpi slt, %c1, %500 : index
            %606 = arith.cmpi slt, %c2, %500 : index
            %607 = arith.cmpi slt, %c3, %500 : index
            %608 = arith.cmpi slt, %c4, %500 : index
            %609 = arith.cmpi slt, %c5, %500 : index
            %610 = arith.cmpi slt, %c6, %500 : index
            %611 = arith.cmpi slt, %c7, %500 : index
            vector.maskedstore %out_1[%i_right_tile, %j_right_panel], %484, %596 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%515, %j_right_panel], %484, %597 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%513, %j_right_panel], %484, %598 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%511, %j_right_panel], %484, %599 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%509, %j_right_panel], %484, %600 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%507, %j_right_panel], %484, %601 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%505, %j_right_panel], %484, %602 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%503, %j_right_panel], %484, %603 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            %612 = arith.cmpi slt, %c0, %500 : index
            %613 = arith.cmpi slt, %c1, %500 : index
            %614 = arith.cmpi slt, %c2, %500 : index
            %615 = arith.cmpi slt, %c3, %500 : index
            %616 = arith.cmpi slt, %c4, %500 : index
            %617 = arith.cmpi slt, %c5, %500 : index
            %618 = arith.cmpi slt, %c6, %500 : index
            %619 = arith.cmpi slt, %c7, %500 : index
            vector.maskedstore %out_1[%i_right_tile, %j_right_panel], %484, %543 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%515, %j_right_panel], %484, %544 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%513, %j_right_panel], %484, %545 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%511, %j_right_panel], %484, %546 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%509, %j_right_panel], %484, %547 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%507, %j_right_panel], %484, %548 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%505, %j_right_panel], %484, %549 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%503, %j_right_panel], %484, %550 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        memref.dealloc %copy_2 : memref<?x?xf32>
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
    %35 = llvm.alloca %23 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %36 = llvm.mlir.constant(24) : i64
    %37 = llvm.mlir.constant(56) : i64
    %38 = llvm.mlir.constant(64) : i64
    %39 = llvm.mlir.constant(72) : i64
    %40 = llvm.mlir.constant(80) : i64
    %41 = llvm.mlir.constant(88) : i64
    %42 = llvm.mlir.constant(true) : i1
    %43 = llvm.mlir.constant(63) : i64
    %44 = llvm.mlir.constant(-64) : i64
    %45 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %46 = llvm.mlir.constant(dense<true> : vector<8xi1>) : vector<8xi1>
    %47 = llvm.mlir.constant(dense<false> : vector<8xi1>) : vector<8xi1>
    %48 = llvm.ashr %b_stride0, %1 : i64
    %49 = llvm.mul %48, %0 overflow<nsw> : i64
    %50 = llvm.sdiv %a_size0, %2 : i64
    %51 = llvm.srem %a_size0, %2 : i64
    %52 = llvm.icmp "ne" %51, %5 : i64
    %53 = llvm.xor %51, %2 : i64
    %54 = llvm.icmp "slt" %53, %5 : i64
    %55 = llvm.and %52, %54 : i1
    %56 = llvm.add %50, %8 : i64
    %57 = llvm.select %55, %56, %50 : i1, i64
    %58 = llvm.mul %57, %3 overflow<nsw> : i64
    %many = llvm.intr.smin(%49, %58) : (i64, i64) -> i64
    %few = llvm.sub %49, %many overflow<nsw> : i64
    %59 = llvm.intr.smax(%a_stride0, %4) : (i64, i64) -> i64
    %60 = llvm.icmp "slt" %5, %few : i64
    llvm.cond_br %60, ^bb1(%5 : i64), ^bb16
  ^bb1(%j_few_block: i64):
    %61 = llvm.icmp "slt" %5, %59 : i64
    llvm.cond_br %61, ^bb2(%5 : i64), ^bb15
  ^bb2(%k0_few_piece: i64):
    %62 = llvm.add %j_few_block, %6 overflow<nsw> : i64
    %63 = llvm.intr.smin(%62, %few) : (i64, i64) -> i64
    %64 = llvm.icmp "slt" %j_few_block, %63 : i64
    llvm.cond_br %64, ^bb3(%j_few_block : i64), ^bb14
  ^bb3(%j_few_panel: i64):
    %65 = llvm.icmp "slt" %5, %a_size0 : i64
    llvm.cond_br %65, ^bb4(%5 : i64), ^bb13
  ^bb4(%i_few_tile: i64):
    %66 = llvm.add %i_few_tile, %1 overflow<nsw> : i64
    %67 = llvm.sub %66, %i_few_tile overflow<nsw> : i64
    %68 = llvm.sub %a_size0, %i_few_tile overflow<nsw> : i64
    %69 = llvm.intr.smin(%67, %68) : (i64, i64) -> i64
    %70 = llvm.add %69, %8 overflow<nsw> : i64
    %71 = llvm.intr.smin(%70, %9) : (i64, i64) -> i64
    %72 = llvm.add %i_few_tile, %71 : i64
    %73 = llvm.intr.smin(%70, %10) : (i64, i64) -> i64
    %74 = llvm.add %i_few_tile, %73 : i64
    %75 = llvm.intr.smin(%70, %4) : (i64, i64) -> i64
    %76 = llvm.add %i_few_tile, %75 : i64
    %77 = llvm.icmp "eq" %k0_few_piece, %5 : i64
    llvm.cond_br %77, ^bb5, ^bb6
  ^bb5:
    llvm.br ^bb7(%45, %45, %45, %45, %45, %45, %45, %45 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb6:
    %78 = llvm.icmp "slt" %5, %69 : i64
    %79 = llvm.icmp "slt" %4, %69 : i64
    %80 = llvm.icmp "slt" %10, %69 : i64
    %81 = llvm.icmp "slt" %9, %69 : i64
    %82 = llvm.mul %i_few_tile, %b_stride0 overflow<nsw> : i64
    %83 = llvm.add %82, %j_few_panel overflow<nsw> : i64
    %84 = llvm.getelementptr inbounds %out[%83] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %85 = llvm.load %84 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %86 = llvm.getelementptr inbounds %84[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %87 = llvm.load %86 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %88 = llvm.mul %76, %b_stride0 overflow<nsw> : i64
    %89 = llvm.add %88, %j_few_panel overflow<nsw> : i64
    %90 = llvm.getelementptr inbounds %out[%89] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %91 = llvm.load %90 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %92 = llvm.getelementptr inbounds %90[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %93 = llvm.load %92 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %94 = llvm.mul %74, %b_stride0 overflow<nsw> : i64
    %95 = llvm.add %94, %j_few_panel overflow<nsw> : i64
    %96 = llvm.getelementptr inbounds %out[%95] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %97 = llvm.load %96 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %98 = llvm.getelementptr inbounds %96[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %99 = llvm.load %98 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %100 = llvm.mul %72, %b_stride0 overflow<nsw> : i64
    %101 = llvm.add %100, %j_few_panel overflow<nsw> : i64
    %102 = llvm.getelementptr inbounds %out[%101] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %103 = llvm.load %102 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %104 = llvm.getelementptr inbounds %102[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %105 = llvm.load %104 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb7(%85, %87, %91, %93, %97, %99, %103, %105 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb7(%106: vector<8xf32>, %107: vector<8xf32>, %108: vector<8xf32>, %109: vector<8xf32>, %110: vector<8xf32>, %111: vector<8xf32>, %112: vector<8xf32>, %113: vector<8xf32>):
    %114 = llvm.add %k0_few_piece, %7 overflow<nsw> : i64
    %115 = llvm.intr.smin(%114, %a_stride0) : (i64, i64) -> i64
    %116 = llvm.icmp "slt" %k0_few_piece, %115 : i64
    llvm.cond_br %116, ^bb8(%k0_few_piece, %106, %107, %108, %109, %110, %111, %112, %113 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb9(%106, %107, %108, %109, %110, %111, %112, %113 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb8(%k0_few: i64, %117: vector<8xf32>, %118: vector<8xf32>, %119: vector<8xf32>, %120: vector<8xf32>, %121: vector<8xf32>, %122: vector<8xf32>, %123: vector<8xf32>, %124: vector<8xf32>):
    %125 = llvm.add %j_few_panel, %7 overflow<nsw> : i64
    %126 = llvm.mul %k0_few, %b_stride0 overflow<nsw> : i64
    %127 = llvm.add %126, %125 overflow<nsw> : i64
    %128 = llvm.getelementptr %b[%127] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%128, %19, %20, %21) : (!llvm.ptr, i32, i32, i32) -> ()
    %129 = llvm.mul %i_few_tile, %a_stride0 overflow<nsw> : i64
    %130 = llvm.add %129, %k0_few overflow<nsw> : i64
    %131 = llvm.getelementptr inbounds %a[%130] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %132 = llvm.load %131 {alignment = 4 : i64} : !llvm.ptr -> f32
    %133 = llvm.mlir.poison : vector<8xf32>
    %134 = llvm.insertelement %132, %133[%5 : i64] : vector<8xf32>
    %135 = llvm.shufflevector %134, %133 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %136 = llvm.mul %76, %a_stride0 overflow<nsw> : i64
    %137 = llvm.add %136, %k0_few overflow<nsw> : i64
    %138 = llvm.getelementptr inbounds %a[%137] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %139 = llvm.load %138 {alignment = 4 : i64} : !llvm.ptr -> f32
    %140 = llvm.mlir.poison : vector<8xf32>
    %141 = llvm.insertelement %139, %140[%5 : i64] : vector<8xf32>
    %142 = llvm.shufflevector %141, %140 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %143 = llvm.mul %74, %a_stride0 overflow<nsw> : i64
    %144 = llvm.add %143, %k0_few overflow<nsw> : i64
    %145 = llvm.getelementptr inbounds %a[%144] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %146 = llvm.load %145 {alignment = 4 : i64} : !llvm.ptr -> f32
    %147 = llvm.mlir.poison : vector<8xf32>
    %148 = llvm.insertelement %146, %147[%5 : i64] : vector<8xf32>
    %149 = llvm.shufflevector %148, %147 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %150 = llvm.mul %72, %a_stride0 overflow<nsw> : i64
    %151 = llvm.add %150, %k0_few overflow<nsw> : i64
    %152 = llvm.getelementptr inbounds %a[%151] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %153 = llvm.load %152 {alignment = 4 : i64} : !llvm.ptr -> f32
    %154 = llvm.mlir.poison : vector<8xf32>
    %155 = llvm.insertelement %153, %154[%5 : i64] : vector<8xf32>
    %156 = llvm.shufflevector %155, %154 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %157 = llvm.add %126, %j_few_panel overflow<nsw> : i64
    %158 = llvm.getelementptr inbounds %b[%157] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %159 = llvm.load %158 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %160 = llvm.getelementptr inbounds %158[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %161 = llvm.load %160 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %162 = llvm.fmul %135, %159 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %163 = llvm.fmul %135, %161 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %164 = llvm.fmul %142, %159 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %165 = llvm.fmul %142, %161 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %166 = llvm.fmul %149, %159 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %167 = llvm.fmul %149, %161 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %168 = llvm.fmul %156, %159 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %169 = llvm.fmul %156, %161 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %170 = llvm.fadd %117, %162 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %171 = llvm.fadd %118, %163 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %172 = llvm.fadd %119, %164 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %173 = llvm.fadd %120, %165 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %174 = llvm.fadd %121, %166 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %175 = llvm.fadd %122, %167 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %176 = llvm.fadd %123, %168 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %177 = llvm.fadd %124, %169 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %178 = llvm.add %k0_few, %4 overflow<nsw> : i64
    %179 = llvm.icmp "slt" %178, %115 : i64
    llvm.cond_br %179, ^bb8(%178, %170, %171, %172, %173, %174, %175, %176, %177 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb9(%170, %171, %172, %173, %174, %175, %176, %177 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb9(%180: vector<8xf32>, %181: vector<8xf32>, %182: vector<8xf32>, %183: vector<8xf32>, %184: vector<8xf32>, %185: vector<8xf32>, %186: vector<8xf32>, %187: vector<8xf32>):
    %188 = llvm.sub %114, %a_stride0 overflow<nsw> : i64
    %189 = llvm.icmp "sge" %188, %5 : i64
    llvm.cond_br %189, ^bb10, ^bb11
  ^bb10:
    %190 = llvm.getelementptr inbounds %bias[%j_few_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %191 = llvm.load %190 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %192 = llvm.getelementptr inbounds %190[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %193 = llvm.load %192 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %194 = llvm.fadd %180, %191 : vector<8xf32>
    %195 = llvm.fadd %181, %193 : vector<8xf32>
    %196 = llvm.fadd %182, %191 : vector<8xf32>
    %197 = llvm.fadd %183, %193 : vector<8xf32>
    %198 = llvm.fadd %184, %191 : vector<8xf32>
    %199 = llvm.fadd %185, %193 : vector<8xf32>
    %200 = llvm.fadd %186, %191 : vector<8xf32>
    %201 = llvm.fadd %187, %193 : vector<8xf32>
    %202 = llvm.icmp "slt" %5, %69 : i64
    %203 = llvm.icmp "slt" %4, %69 : i64
    %204 = llvm.icmp "slt" %10, %69 : i64
    %205 = llvm.icmp "slt" %9, %69 : i64
    %206 = llvm.mul %i_few_tile, %b_stride0 overflow<nsw> : i64
    %207 = llvm.add %206, %j_few_panel overflow<nsw> : i64
    %208 = llvm.getelementptr inbounds %out[%207] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %194, %208 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %209 = llvm.getelementptr inbounds %208[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %195, %209 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %210 = llvm.mul %76, %b_stride0 overflow<nsw> : i64
    %211 = llvm.add %210, %j_few_panel overflow<nsw> : i64
    %212 = llvm.getelementptr inbounds %out[%211] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %196, %212 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %213 = llvm.getelementptr inbounds %212[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %197, %213 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %214 = llvm.mul %74, %b_stride0 overflow<nsw> : i64
    %215 = llvm.add %214, %j_few_panel overflow<nsw> : i64
    %216 = llvm.getelementptr inbounds %out[%215] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %198, %216 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %217 = llvm.getelementptr inbounds %216[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %199, %217 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %218 = llvm.mul %72, %b_stride0 overflow<nsw> : i64
    %219 = llvm.add %218, %j_few_panel overflow<nsw> : i64
    %220 = llvm.getelementptr inbounds %out[%219] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %200, %220 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %221 = llvm.getelementptr inbounds %220[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %201, %221 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb12
  ^bb11:
    %222 = llvm.icmp "slt" %5, %69 : i64
    %223 = llvm.icmp "slt" %4, %69 : i64
    %224 = llvm.icmp "slt" %10, %69 : i64
    %225 = llvm.icmp "slt" %9, %69 : i64
    %226 = llvm.mul %i_few_tile, %b_stride0 overflow<nsw> : i64
    %227 = llvm.add %226, %j_few_panel overflow<nsw> : i64
    %228 = llvm.getelementptr inbounds %out[%227] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %180, %228 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %229 = llvm.getelementptr inbounds %228[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %181, %229 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %230 = llvm.mul %76, %b_stride0 overflow<nsw> : i64
    %231 = llvm.add %230, %j_few_panel overflow<nsw> : i64
    %232 = llvm.getelementptr inbounds %out[%231] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %182, %232 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %233 = llvm.getelementptr inbounds %232[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %183, %233 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %234 = llvm.mul %74, %b_stride0 overflow<nsw> : i64
    %235 = llvm.add %234, %j_few_panel overflow<nsw> : i64
    %236 = llvm.getelementptr inbounds %out[%235] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %184, %236 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %237 = llvm.getelementptr inbounds %236[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %185, %237 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %238 = llvm.mul %72, %b_stride0 overflow<nsw> : i64
    %239 = llvm.add %238, %j_few_panel overflow<nsw> : i64
    %240 = llvm.getelementptr inbounds %out[%239] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %186, %240 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %241 = llvm.getelementptr inbounds %240[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %187, %241 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb12
  ^bb12:
    %242 = llvm.add %i_few_tile, %1 overflow<nsw> : i64
    %243 = llvm.icmp "slt" %242, %a_size0 : i64
    llvm.cond_br %243, ^bb4(%242 : i64), ^bb13
  ^bb13:
    %244 = llvm.add %j_few_panel, %0 overflow<nsw> : i64
    %245 = llvm.icmp "slt" %244, %63 : i64
    llvm.cond_br %245, ^bb3(%244 : i64), ^bb14
  ^bb14:
    %246 = llvm.add %k0_few_piece, %7 overflow<nsw> : i64
    %247 = llvm.icmp "slt" %246, %59 : i64
    llvm.cond_br %247, ^bb2(%246 : i64), ^bb15
  ^bb15:
    %248 = llvm.add %j_few_block, %6 overflow<nsw> : i64
    %249 = llvm.icmp "slt" %248, %few : i64
    llvm.cond_br %249, ^bb1(%248 : i64), ^bb16
  ^bb16:
    %250 = llvm.add %a_size0, %12 overflow<nsw> : i64
    %251 = llvm.sdiv %250, %13 : i64
    %252 = llvm.srem %250, %13 : i64
    %253 = llvm.icmp "ne" %252, %5 : i64
    %254 = llvm.xor %252, %13 : i64
    %255 = llvm.icmp "slt" %254, %5 : i64
    %256 = llvm.and %253, %255 : i1
    %257 = llvm.add %251, %8 : i64
    %258 = llvm.select %256, %257, %251 : i1, i64
    %259 = llvm.mul %258, %14 overflow<nsw> : i64
    %260 = llvm.add %a_size0, %9 overflow<nsw> : i64
    %261 = llvm.sdiv %260, %13 : i64
    %262 = llvm.srem %260, %13 : i64
    %263 = llvm.icmp "ne" %262, %5 : i64
    %264 = llvm.xor %262, %13 : i64
    %265 = llvm.icmp "slt" %264, %5 : i64
    %266 = llvm.and %263, %265 : i1
    %267 = llvm.add %261, %8 : i64
    %268 = llvm.select %266, %267, %261 : i1, i64
    %269 = llvm.mul %268, %13 overflow<nsw> : i64
    %270 = llvm.add %259, %269 overflow<nsw> : i64
    %271 = llvm.add %a_size0, %4 overflow<nsw> : i64
    %272 = llvm.sdiv %271, %13 : i64
    %273 = llvm.srem %271, %13 : i64
    %274 = llvm.icmp "ne" %273, %5 : i64
    %275 = llvm.xor %273, %13 : i64
    %276 = llvm.icmp "slt" %275, %5 : i64
    %277 = llvm.and %274, %276 : i1
    %278 = llvm.add %272, %8 : i64
    %279 = llvm.select %277, %278, %272 : i1, i64
    %280 = llvm.mul %279, %13 overflow<nsw> : i64
    %281 = llvm.add %270, %280 overflow<nsw> : i64
    %282 = llvm.intr.smax(%281, %5) : (i64, i64) -> i64
    %283 = llvm.intr.smin(%282, %a_size0) : (i64, i64) -> i64
    %284 = llvm.intr.smin(%15, %a_stride0) : (i64, i64) -> i64
    %285 = llvm.icmp "sgt" %284, %17 : i64
    %286 = llvm.icmp "sgt" %a_size0, %22 : i64
    %287 = llvm.and %285, %286 : i1
    %288 = llvm.icmp "sgt" %a_size0, %23 : i64
    %289 = llvm.urem %b_stride0, %6 : i64
    %290 = llvm.icmp "eq" %289, %5 : i64
    %291 = llvm.or %288, %290 : i1
    %292 = llvm.icmp "sgt" %284, %24 : i64
    %293 = llvm.or %291, %292 : i1
    %294 = llvm.and %287, %293 : i1
    %295 = llvm.select %294, %284, %5 : i1, i64
    %296 = llvm.intr.smax(%many, %5) : (i64, i64) -> i64
    %297 = llvm.add %296, %17 : i64
    %298 = llvm.udiv %297, %0 : i64
    %299 = llvm.intr.smax(%59, %5) : (i64, i64) -> i64
    %300 = llvm.add %299, %25 : i64
    %301 = llvm.udiv %300, %15 : i64
    %302 = llvm.intr.smin(%15, %a_stride0) : (i64, i64) -> i64
    %303 = llvm.intr.smax(%302, %5) : (i64, i64) -> i64
    %304 = llvm.mul %303, %26 : i64
    %305 = llvm.add %9, %304 : i64
    %306 = llvm.intr.smax(%283, %5) : (i64, i64) -> i64
    %307 = llvm.add %306, %12 : i64
    %308 = llvm.udiv %307, %13 : i64
    %309 = llvm.mul %303, %27 : i64
    %310 = llvm.add %28, %309 : i64
    %311 = llvm.add %310, %29 : i64
    %312 = llvm.add %311, %22 : i64
    %313 = llvm.mul %308, %312 : i64
    %314 = llvm.sub %a_size0, %283 : i64
    %315 = llvm.intr.smax(%314, %5) : (i64, i64) -> i64
    %316 = llvm.add %315, %9 : i64
    %317 = llvm.udiv %316, %1 : i64
    %318 = llvm.mul %303, %30 : i64
    %319 = llvm.add %31, %318 : i64
    %320 = llvm.add %319, %32 : i64
    %321 = llvm.add %320, %33 : i64
    %322 = llvm.mul %317, %321 : i64
    %323 = llvm.add %26, %305 : i64
    %324 = llvm.add %323, %313 : i64
    %325 = llvm.add %324, %322 : i64
    %326 = llvm.mul %301, %325 : i64
    %327 = llvm.add %4, %326 : i64
    %328 = llvm.mul %298, %327 : i64
    %329 = llvm.icmp "sge" %328, %34 : i64
    %330 = llvm.icmp "sgt" %many, %5 : i64
    %331 = llvm.sub %many, %4 overflow<nsw> : i64
    %332 = llvm.sdiv %331, %0 : i64
    %333 = llvm.add %332, %4 overflow<nsw> : i64
    %334 = llvm.select %330, %333, %5 : i1, i64
    llvm.cond_br %329, ^bb17, ^bb18
  ^bb17:
    llvm.store %many, %35 {alignment = 8 : i64} : i64, !llvm.ptr
    %335 = llvm.getelementptr inbounds %35[%11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %59, %335 {alignment = 8 : i64} : i64, !llvm.ptr
    %336 = llvm.getelementptr inbounds %35[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %295, %336 {alignment = 8 : i64} : i64, !llvm.ptr
    %337 = llvm.getelementptr inbounds %35[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %294, %337 {alignment = 8 : i64} : i1, !llvm.ptr
    %338 = llvm.getelementptr inbounds %35[%7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride0, %338 {alignment = 8 : i64} : i64, !llvm.ptr
    %339 = llvm.getelementptr inbounds %35[%31] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %339 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %340 = llvm.getelementptr inbounds %35[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride0, %340 {alignment = 8 : i64} : i64, !llvm.ptr
    %341 = llvm.getelementptr inbounds %35[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %283, %341 {alignment = 8 : i64} : i64, !llvm.ptr
    %342 = llvm.getelementptr inbounds %35[%38] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out, %342 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %343 = llvm.getelementptr inbounds %35[%39] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %343 {alignment = 8 : i64} : i64, !llvm.ptr
    %344 = llvm.getelementptr inbounds %35[%40] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %344 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %345 = llvm.getelementptr inbounds %35[%41] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %bias, %345 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %346 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %347 = llvm.call @stepwell_parallel_for(%346, %35, %334, %5) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb19(%347 : i32)
  ^bb18:
    %348 = llvm.call @program.parallel0(%5, %334, %many, %59, %295, %294, %a_stride0, %b, %b_stride0, %283, %out, %a_size0, %a, %bias) : (i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb19(%348 : i32)
  ^bb19(%349: i32):
    %350 = llvm.icmp "eq" %349, %19 : i32
    llvm.cond_br %350, ^bb20, ^bb42(%349 : i32)
  ^bb20:
    %351 = llvm.intr.smin(%16, %a_stride0) : (i64, i64) -> i64
    %352 = llvm.and %b_stride0, %17 : i64
    %353 = llvm.intr.smin(%11, %352) : (i64, i64) -> i64
    %354 = llvm.intr.smax(%353, %5) : (i64, i64) -> i64
    %355 = llvm.icmp "sgt" %351, %17 : i64
    %356 = llvm.and %355, %288 : i1
    %357 = llvm.select %356, %351, %5 : i1, i64
    %358 = llvm.select %356, %354, %5 : i1, i64
    %359 = llvm.icmp "slt" %49, %b_stride0 : i64
    llvm.cond_br %359, ^bb21(%49 : i64), ^bb41
  ^bb21(%j_right_panel: i64):
    %360 = llvm.sub %b_stride0, %j_right_panel overflow<nsw> : i64
    %361 = llvm.intr.smin(%11, %360) : (i64, i64) -> i64
    %362 = llvm.intr.smax(%361, %5) : (i64, i64) -> i64
    %363 = llvm.add %j_right_panel, %11 overflow<nsw> : i64
    %364 = llvm.sub %363, %j_right_panel overflow<nsw> : i64
    %365 = llvm.intr.smin(%364, %360) : (i64, i64) -> i64
    %366 = llvm.intr.smin(%365, %11) : (i64, i64) -> i64
    %367 = llvm.intr.smax(%366, %5) : (i64, i64) -> i64
    %368 = llvm.trunc %367 : i64 to i32
    %369 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %370 = llvm.mlir.poison : vector<8xi32>
    %371 = llvm.insertelement %368, %370[%5 : i64] : vector<8xi32>
    %372 = llvm.shufflevector %371, %370 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %373 = llvm.icmp "slt" %369, %372 : vector<8xi32>
    %374 = llvm.icmp "slt" %5, %59 : i64
    llvm.cond_br %374, ^bb22(%5 : i64), ^bb40
  ^bb22(%k0_right_piece: i64):
    %375 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1, %357) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %376 = llvm.extractvalue %375[0] : !llvm.struct<(i64, i1)>
    %377 = llvm.extractvalue %375[1] : !llvm.struct<(i64, i1)>
    %378 = llvm.xor %377, %42 : i1
    llvm.cond_br %378, ^bb23, ^bb42(%21 : i32)
  ^bb23:
    %379 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%376, %358) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %380 = llvm.extractvalue %379[0] : !llvm.struct<(i64, i1)>
    %381 = llvm.extractvalue %379[1] : !llvm.struct<(i64, i1)>
    %382 = llvm.xor %381, %42 : i1
    llvm.cond_br %382, ^bb24, ^bb42(%21 : i32)
  ^bb24:
    %383 = llvm.add %380, %43 overflow<nsw> : i64
    %384 = llvm.and %383, %44 : i64
    %copy = llvm.call @aligned_alloc(%38, %384) : (i64, i64) -> !llvm.ptr
    %385 = llvm.mlir.zero : !llvm.ptr
    %386 = llvm.icmp "ne" %copy, %385 : !llvm.ptr
    %387 = llvm.icmp "eq" %384, %5 : i64
    %388 = llvm.or %386, %387 : i1
    llvm.cond_br %388, ^bb25, ^bb42(%21 : i32)
  ^bb25:
    llvm.cond_br %356, ^bb26, ^bb29
  ^bb26:
    %389 = llvm.add %k0_right_piece, %16 overflow<nsw> : i64
    %390 = llvm.intr.smin(%389, %a_stride0) : (i64, i64) -> i64
    %391 = llvm.icmp "slt" %k0_right_piece, %390 : i64
    llvm.cond_br %391, ^bb27(%k0_right_piece : i64), ^bb28
  ^bb27(%k0_right_copy: i64):
    %392 = llvm.add %k0_right_copy, %11 overflow<nsw> : i64
    %393 = llvm.mul %392, %b_stride0 overflow<nsw> : i64
    %394 = llvm.add %393, %j_right_panel overflow<nsw> : i64
    %395 = llvm.getelementptr %b[%394] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%395, %19, %20, %21) : (!llvm.ptr, i32, i32, i32) -> ()
    %396 = llvm.mul %k0_right_copy, %b_stride0 overflow<nsw> : i64
    %397 = llvm.add %396, %j_right_panel overflow<nsw> : i64
    %398 = llvm.getelementptr inbounds %b[%397] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %399 = llvm.intr.masked.load %398, %373, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %400 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %401 = llvm.mul %400, %358 overflow<nsw> : i64
    %402 = llvm.getelementptr inbounds %copy[%401] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %399, %402, %373 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %403 = llvm.add %k0_right_copy, %4 overflow<nsw> : i64
    %404 = llvm.icmp "slt" %403, %390 : i64
    llvm.cond_br %404, ^bb27(%403 : i64), ^bb28
  ^bb28:
    llvm.br ^bb29
  ^bb29:
    %405 = llvm.sub %a_stride0, %k0_right_piece overflow<nsw> : i64
    %406 = llvm.intr.smin(%16, %405) : (i64, i64) -> i64
    %407 = llvm.intr.smax(%406, %5) : (i64, i64) -> i64
    %408 = llvm.select %356, %5, %407 : i1, i64
    %409 = llvm.mul %k0_right_piece, %b_stride0 overflow<nsw> : i64
    %410 = llvm.add %409, %j_right_panel overflow<nsw> : i64
    %411 = llvm.getelementptr inbounds %b[%410] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %412 = llvm.select %356, %copy, %411 : i1, !llvm.ptr
    %413 = llvm.select %356, %357, %408 : i1, i64
    %414 = llvm.select %356, %358, %362 : i1, i64
    %415 = llvm.select %356, %358, %b_stride0 : i1, i64
    %416 = llvm.icmp "slt" %5, %a_size0 : i64
    llvm.cond_br %416, ^bb30(%5 : i64), ^bb39
  ^bb30(%i_right_tile: i64):
    %417 = llvm.add %i_right_tile, %11 overflow<nsw> : i64
    %418 = llvm.sub %417, %i_right_tile overflow<nsw> : i64
    %419 = llvm.sub %a_size0, %i_right_tile overflow<nsw> : i64
    %420 = llvm.intr.smin(%418, %419) : (i64, i64) -> i64
    %421 = llvm.add %420, %8 overflow<nsw> : i64
    %422 = llvm.intr.smin(%421, %18) : (i64, i64) -> i64
    %423 = llvm.add %i_right_tile, %422 : i64
    %424 = llvm.intr.smin(%421, %13) : (i64, i64) -> i64
    %425 = llvm.add %i_right_tile, %424 : i64
    %426 = llvm.intr.smin(%421, %12) : (i64, i64) -> i64
    %427 = llvm.add %i_right_tile, %426 : i64
    %428 = llvm.intr.smin(%421, %1) : (i64, i64) -> i64
    %429 = llvm.add %i_right_tile, %428 : i64
    %430 = llvm.intr.smin(%421, %9) : (i64, i64) -> i64
    %431 = llvm.add %i_right_tile, %430 : i64
    %432 = llvm.intr.smin(%421, %10) : (i64, i64) -> i64
    %433 = llvm.add %i_right_tile, %432 : i64
    %434 = llvm.intr.smin(%421, %4) : (i64, i64) -> i64
    %435 = llvm.add %i_right_tile, %434 : i64
    %436 = llvm.icmp "eq" %k0_right_piece, %5 : i64
    llvm.cond_br %436, ^bb31, ^bb32
  ^bb31:
    llvm.br ^bb33(%45, %45, %45, %45, %45, %45, %45, %45 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb32:
    %437 = llvm.icmp "slt" %5, %420 : i64
    %438 = llvm.icmp "slt" %4, %420 : i64
    %439 = llvm.icmp "slt" %10, %420 : i64
    %440 = llvm.icmp "slt" %9, %420 : i64
    %441 = llvm.icmp "slt" %1, %420 : i64
    %442 = llvm.icmp "slt" %12, %420 : i64
    %443 = llvm.icmp "slt" %13, %420 : i64
    %444 = llvm.icmp "slt" %18, %420 : i64
    %445 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %446 = llvm.add %445, %j_right_panel overflow<nsw> : i64
    %447 = llvm.getelementptr inbounds %out[%446] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %448 = llvm.intr.masked.load %447, %373, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %449 = llvm.mul %435, %b_stride0 overflow<nsw> : i64
    %450 = llvm.add %449, %j_right_panel overflow<nsw> : i64
    %451 = llvm.getelementptr inbounds %out[%450] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %452 = llvm.intr.masked.load %451, %373, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %453 = llvm.mul %433, %b_stride0 overflow<nsw> : i64
    %454 = llvm.add %453, %j_right_panel overflow<nsw> : i64
    %455 = llvm.getelementptr inbounds %out[%454] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %456 = llvm.intr.masked.load %455, %373, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %457 = llvm.mul %431, %b_stride0 overflow<nsw> : i64
    %458 = llvm.add %457, %j_right_panel overflow<nsw> : i64
    %459 = llvm.getelementptr inbounds %out[%458] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %460 = llvm.intr.masked.load %459, %373, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %461 = llvm.mul %429, %b_stride0 overflow<nsw> : i64
    %462 = llvm.add %461, %j_right_panel overflow<nsw> : i64
    %463 = llvm.getelementptr inbounds %out[%462] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %464 = llvm.intr.masked.load %463, %373, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %465 = llvm.mul %427, %b_stride0 overflow<nsw> : i64
    %466 = llvm.add %465, %j_right_panel overflow<nsw> : i64
    %467 = llvm.getelementptr inbounds %out[%466] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %468 = llvm.intr.masked.load %467, %373, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %469 = llvm.mul %425, %b_stride0 overflow<nsw> : i64
    %470 = llvm.add %469, %j_right_panel overflow<nsw> : i64
    %471 = llvm.getelementptr inbounds %out[%470] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %472 = llvm.intr.masked.load %471, %373, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %473 = llvm.mul %423, %b_stride0 overflow<nsw> : i64
    %474 = llvm.add %473, %j_right_panel overflow<nsw> : i64
    %475 = llvm.getelementptr inbounds %out[%474] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %476 = llvm.intr.masked.load %475, %373, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb33(%448, %452, %456, %460, %464, %468, %472, %476 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb33(%477: vector<8xf32>, %478: vector<8xf32>, %479: vector<8xf32>, %480: vector<8xf32>, %481: vector<8xf32>, %482: vector<8xf32>, %483: vector<8xf32>, %484: vector<8xf32>):
    %485 = llvm.add %k0_right_piece, %16 overflow<nsw> : i64
    %486 = llvm.intr.smin(%485, %a_stride0) : (i64, i64) -> i64
    %487 = llvm.icmp "slt" %k0_right_piece, %486 : i64
    llvm.cond_br %487, ^bb34(%k0_right_piece, %477, %478, %479, %480, %481, %482, %483, %484 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb35(%477, %478, %479, %480, %481, %482, %483, %484 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb34(%k0_right: i64, %488: vector<8xf32>, %489: vector<8xf32>, %490: vector<8xf32>, %491: vector<8xf32>, %492: vector<8xf32>, %493: vector<8xf32>, %494: vector<8xf32>, %495: vector<8xf32>):
    %496 = llvm.mul %i_right_tile, %a_stride0 overflow<nsw> : i64
    %497 = llvm.add %496, %k0_right overflow<nsw> : i64
    %498 = llvm.getelementptr inbounds %a[%497] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %499 = llvm.load %498 {alignment = 4 : i64} : !llvm.ptr -> f32
    %500 = llvm.mlir.poison : vector<8xf32>
    %501 = llvm.insertelement %499, %500[%5 : i64] : vector<8xf32>
    %502 = llvm.shufflevector %501, %500 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %503 = llvm.mul %435, %a_stride0 overflow<nsw> : i64
    %504 = llvm.add %503, %k0_right overflow<nsw> : i64
    %505 = llvm.getelementptr inbounds %a[%504] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %506 = llvm.load %505 {alignment = 4 : i64} : !llvm.ptr -> f32
    %507 = llvm.mlir.poison : vector<8xf32>
    %508 = llvm.insertelement %506, %507[%5 : i64] : vector<8xf32>
    %509 = llvm.shufflevector %508, %507 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %510 = llvm.mul %433, %a_stride0 overflow<nsw> : i64
    %511 = llvm.add %510, %k0_right overflow<nsw> : i64
    %512 = llvm.getelementptr inbounds %a[%511] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %513 = llvm.load %512 {alignment = 4 : i64} : !llvm.ptr -> f32
    %514 = llvm.mlir.poison : vector<8xf32>
    %515 = llvm.insertelement %513, %514[%5 : i64] : vector<8xf32>
    %516 = llvm.shufflevector %515, %514 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %517 = llvm.mul %431, %a_stride0 overflow<nsw> : i64
    %518 = llvm.add %517, %k0_right overflow<nsw> : i64
    %519 = llvm.getelementptr inbounds %a[%518] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %520 = llvm.load %519 {alignment = 4 : i64} : !llvm.ptr -> f32
    %521 = llvm.mlir.poison : vector<8xf32>
    %522 = llvm.insertelement %520, %521[%5 : i64] : vector<8xf32>
    %523 = llvm.shufflevector %522, %521 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %524 = llvm.mul %429, %a_stride0 overflow<nsw> : i64
    %525 = llvm.add %524, %k0_right overflow<nsw> : i64
    %526 = llvm.getelementptr inbounds %a[%525] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %527 = llvm.load %526 {alignment = 4 : i64} : !llvm.ptr -> f32
    %528 = llvm.mlir.poison : vector<8xf32>
    %529 = llvm.insertelement %527, %528[%5 : i64] : vector<8xf32>
    %530 = llvm.shufflevector %529, %528 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %531 = llvm.mul %427, %a_stride0 overflow<nsw> : i64
    %532 = llvm.add %531, %k0_right overflow<nsw> : i64
    %533 = llvm.getelementptr inbounds %a[%532] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %534 = llvm.load %533 {alignment = 4 : i64} : !llvm.ptr -> f32
    %535 = llvm.mlir.poison : vector<8xf32>
    %536 = llvm.insertelement %534, %535[%5 : i64] : vector<8xf32>
    %537 = llvm.shufflevector %536, %535 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %538 = llvm.mul %425, %a_stride0 overflow<nsw> : i64
    %539 = llvm.add %538, %k0_right overflow<nsw> : i64
    %540 = llvm.getelementptr inbounds %a[%539] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %541 = llvm.load %540 {alignment = 4 : i64} : !llvm.ptr -> f32
    %542 = llvm.mlir.poison : vector<8xf32>
    %543 = llvm.insertelement %541, %542[%5 : i64] : vector<8xf32>
    %544 = llvm.shufflevector %543, %542 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %545 = llvm.mul %423, %a_stride0 overflow<nsw> : i64
    %546 = llvm.add %545, %k0_right overflow<nsw> : i64
    %547 = llvm.getelementptr inbounds %a[%546] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %548 = llvm.load %547 {alignment = 4 : i64} : !llvm.ptr -> f32
    %549 = llvm.mlir.poison : vector<8xf32>
    %550 = llvm.insertelement %548, %549[%5 : i64] : vector<8xf32>
    %551 = llvm.shufflevector %550, %549 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %552 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %553 = llvm.mul %552, %415 overflow<nsw> : i64
    %554 = llvm.getelementptr inbounds %412[%553] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %555 = llvm.intr.masked.load %554, %373, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %556 = llvm.fmul %502, %555 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %557 = llvm.fmul %509, %555 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %558 = llvm.fmul %516, %555 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %559 = llvm.fmul %523, %555 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %560 = llvm.fmul %530, %555 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %561 = llvm.fmul %537, %555 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %562 = llvm.fmul %544, %555 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %563 = llvm.fmul %551, %555 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %564 = llvm.fadd %488, %556 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %565 = llvm.fadd %489, %557 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %566 = llvm.fadd %490, %558 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %567 = llvm.fadd %491, %559 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %568 = llvm.fadd %492, %560 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %569 = llvm.fadd %493, %561 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %570 = llvm.fadd %494, %562 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %571 = llvm.fadd %495, %563 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %572 = llvm.add %k0_right, %4 overflow<nsw> : i64
    %573 = llvm.icmp "slt" %572, %486 : i64
    llvm.cond_br %573, ^bb34(%572, %564, %565, %566, %567, %568, %569, %570, %571 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb35(%564, %565, %566, %567, %568, %569, %570, %571 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb35(%574: vector<8xf32>, %575: vector<8xf32>, %576: vector<8xf32>, %577: vector<8xf32>, %578: vector<8xf32>, %579: vector<8xf32>, %580: vector<8xf32>, %581: vector<8xf32>):
    %582 = llvm.sub %485, %a_stride0 overflow<nsw> : i64
    %583 = llvm.icmp "sge" %582, %5 : i64
    llvm.cond_br %583, ^bb36, ^bb37
  ^bb36:
    %584 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %585 = llvm.intr.masked.load %584, %373, %45 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %586 = llvm.fadd %574, %585 : vector<8xf32>
    %587 = llvm.fadd %575, %585 : vector<8xf32>
    %588 = llvm.fadd %576, %585 : vector<8xf32>
    %589 = llvm.fadd %577, %585 : vector<8xf32>
    %590 = llvm.fadd %578, %585 : vector<8xf32>
    %591 = llvm.fadd %579, %585 : vector<8xf32>
    %592 = llvm.fadd %580, %585 : vector<8xf32>
    %593 = llvm.fadd %581, %585 : vector<8xf32>
    %594 = llvm.icmp "slt" %5, %420 : i64
    %595 = llvm.icmp "slt" %4, %420 : i64
    %596 = llvm.icmp "slt" %10, %420 : i64
    %597 = llvm.icmp "slt" %9, %420 : i64
    %598 = llvm.icmp "slt" %1, %420 : i64
    %599 = llvm.icmp "slt" %12, %420 : i64
    %600 = llvm.icmp "slt" %13, %420 : i64
    %601 = llvm.icmp "slt" %18, %420 : i64
    %602 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %603 = llvm.add %602, %j_right_panel overflow<nsw> : i64
    %604 = llvm.getelementptr inbounds %out[%603] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %586, %604, %373 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %605 = llvm.mul %435, %b_stride0 overflow<nsw> : i64
    %606 = llvm.add %605, %j_right_panel overflow<nsw> : i64
    %607 = llvm.getelementptr inbounds %out[%606] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %587, %607, %373 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %608 = llvm.mul %433, %b_stride0 overflow<nsw> : i64
    %609 = llvm.add %608, %j_right_panel overflow<nsw> : i64
    %610 = llvm.getelementptr inbounds %out[%609] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %588, %610, %373 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %611 = llvm.mul %431, %b_stride0 overflow<nsw> : i64
    %612 = llvm.add %611, %j_right_panel overflow<nsw> : i64
    %613 = llvm.getelementptr inbounds %out[%612] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %589, %613, %373 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %614 = llvm.mul %429, %b_stride0 overflow<nsw> : i64
    %615 = llvm.add %614, %j_right_panel overflow<nsw> : i64
    %616 = llvm.getelementptr inbounds %out[%615] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %590, %616, %373 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %617 = llvm.mul %427, %b_stride0 overflow<nsw> : i64
    %618 = llvm.add %617, %j_right_panel overflow<nsw> : i64
    %619 = llvm.getelementptr inbounds %out[%618] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %591, %619, %373 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %620 = llvm.mul %425, %b_stride0 overflow<nsw> : i64
    %621 = llvm.add %620, %j_right_panel overflow<nsw> : i64
    %622 = llvm.getelementptr inbounds %out[%621] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %592, %622, %373 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %623 = llvm.mul %423, %b_stride0 overflow<nsw> : i64
    %624 = llvm.add %623, %j_right_panel overflow<nsw> : i64
    %625 = llvm.getelementptr inbounds %out[%624] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %593, %625, %373 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb38
  ^bb37:
    %626 = llvm.icmp "slt" %5, %420 : i64
    %627 = llvm.icmp "slt" %4, %420 : i64
    %628 = llvm.icmp "slt" %10, %420 : i64
    %629 = llvm.icmp "slt" %9, %420 : i64
    %630 = llvm.icmp "slt" %1, %420 : i64
    %631 = llvm.icmp "slt" %12, %420 : i64
    %632 = llvm.icmp "slt" %13, %420 : i64
    %633 = llvm.icmp "slt" %18, %420 : i64
    %634 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %635 = llvm.add %634, %j_right_panel overflow<nsw> : i64
    %636 = llvm.getelementptr inbounds %out[%635] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %574, %636, %373 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %637 = llvm.mul %435, %b_stride0 overflow<nsw> : i64
    %638 = llvm.add %637, %j_right_panel overflow<nsw> : i64
    %639 = llvm.getelementptr inbounds %out[%638] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %575, %639, %373 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %640 = llvm.mul %433, %b_stride0 overflow<nsw> : i64
    %641 = llvm.add %640, %j_right_panel overflow<nsw> : i64
    %642 = llvm.getelementptr inbounds %out[%641] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %576, %642, %373 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %643 = llvm.mul %431, %b_stride0 overflow<nsw> : i64
    %644 = llvm.add %643, %j_right_panel overflow<nsw> : i64
    %645 = llvm.getelementptr inbounds %out[%644] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %577, %645, %373 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %646 = llvm.mul %429, %b_stride0 overflow<nsw> : i64
    %647 = llvm.add %646, %j_right_panel overflow<nsw> : i64
    %648 = llvm.getelementptr inbounds %out[%647] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %578, %648, %373 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %649 = llvm.mul %427, %b_stride0 overflow<nsw> : i64
    %650 = llvm.add %649, %j_right_panel overflow<nsw> : i64
    %651 = llvm.getelementptr inbounds %out[%650] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %579, %651, %373 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %652 = llvm.mul %425, %b_stride0 overflow<nsw> : i64
    %653 = llvm.add %652, %j_right_panel overflow<nsw> : i64
    %654 = llvm.getelementptr inbounds %out[%653] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %580, %654, %373 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %655 = llvm.mul %423, %b_stride0 overflow<nsw> : i64
    %656 = llvm.add %655, %j_right_panel overflow<nsw> : i64
    %657 = llvm.getelementptr inbounds %out[%656] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %581, %657, %373 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb38
  ^bb38:
    %658 = llvm.add %i_right_tile, %11 overflow<nsw> : i64
    %659 = llvm.icmp "slt" %658, %a_size0 : i64
    llvm.cond_br %659, ^bb30(%658 : i64), ^bb39
  ^bb39:
    llvm.call @free(%copy) : (!llvm.ptr) -> ()
    %660 = llvm.add %k0_right_piece, %16 overflow<nsw> : i64
    %661 = llvm.icmp "slt" %660, %59 : i64
    llvm.cond_br %661, ^bb22(%660 : i64), ^bb40
  ^bb40:
    %662 = llvm.add %j_right_panel, %11 overflow<nsw> : i64
    %663 = llvm.icmp "slt" %662, %b_stride0 : i64
    llvm.cond_br %663, ^bb21(%662 : i64), ^bb41
  ^bb41:
    llvm.return %19 : i32
  ^bb42(%664: i32):
    llvm.return %664 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %many_1: i64, %665: i64, %666: i64, %667: i1, %a_stride0_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_stride0_1: i64, %668: i64, %out_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %a_size0_1: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %bias_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}) -> i32 attributes {no_unwind, no_inline} {
    %669 = llvm.mlir.constant(0) : i64
    %670 = llvm.mlir.constant(16) : i64
    %671 = llvm.mlir.constant(8192) : i64
    %672 = llvm.mlir.constant(1) : i64
    %673 = llvm.mlir.constant(8) : i64
    %674 = llvm.mlir.constant(6) : i64
    %675 = llvm.mlir.constant(-1) : i64
    %676 = llvm.mlir.constant(5) : i64
    %677 = llvm.mlir.constant(4) : i64
    %678 = llvm.mlir.constant(3) : i64
    %679 = llvm.mlir.constant(2) : i64
    %680 = llvm.mlir.constant(64) : i64
    %681 = llvm.mlir.constant(63) : i64
    %682 = llvm.mlir.constant(-64) : i64
    %683 = llvm.mlir.constant(1 : i32) : i32
    %684 = llvm.mlir.constant(0 : i32) : i32
    %685 = llvm.mlir.constant(3 : i32) : i32
    %686 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %687 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %687, ^bb1(%begin : i64), ^bb29
  ^bb1(%688: i64):
    %j_panel = llvm.mul %688, %670 overflow<nsw> : i64
    %689 = llvm.icmp "slt" %669, %665 : i64
    llvm.cond_br %689, ^bb2(%669 : i64), ^bb28
  ^bb2(%k0_piece: i64):
    %690 = llvm.mul %666, %680 overflow<nsw> : i64
    %691 = llvm.add %690, %681 overflow<nsw> : i64
    %692 = llvm.and %691, %682 : i64
    %copy_1 = llvm.call @aligned_alloc(%680, %692) : (i64, i64) -> !llvm.ptr
    %693 = llvm.mlir.zero : !llvm.ptr
    %694 = llvm.icmp "ne" %copy_1, %693 : !llvm.ptr
    %695 = llvm.icmp "eq" %692, %669 : i64
    %696 = llvm.or %694, %695 : i1
    llvm.cond_br %696, ^bb3, ^bb30(%683 : i32)
  ^bb3:
    llvm.cond_br %667, ^bb4, ^bb7
  ^bb4:
    %697 = llvm.add %k0_piece, %671 overflow<nsw> : i64
    %698 = llvm.intr.smin(%697, %a_stride0_1) : (i64, i64) -> i64
    %699 = llvm.icmp "slt" %k0_piece, %698 : i64
    llvm.cond_br %699, ^bb5(%k0_piece : i64), ^bb6
  ^bb5(%k0_copy: i64):
    %700 = llvm.add %k0_copy, %673 overflow<nsw> : i64
    %701 = llvm.mul %700, %b_stride0_1 overflow<nsw> : i64
    %702 = llvm.add %701, %j_panel overflow<nsw> : i64
    %703 = llvm.getelementptr %b_1[%702] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%703, %684, %685, %683) : (!llvm.ptr, i32, i32, i32) -> ()
    %704 = llvm.mul %k0_copy, %b_stride0_1 overflow<nsw> : i64
    %705 = llvm.add %704, %j_panel overflow<nsw> : i64
    %706 = llvm.getelementptr inbounds %b_1[%705] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %707 = llvm.load %706 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %708 = llvm.getelementptr inbounds %706[%673] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %709 = llvm.load %708 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %710 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %711 = llvm.mul %710, %670 overflow<nsw> : i64
    %712 = llvm.getelementptr inbounds %copy_1[%711] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %707, %712 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %713 = llvm.add %669, %673 overflow<nsw> : i64
    %714 = llvm.add %711, %713 overflow<nsw> : i64
    %715 = llvm.getelementptr inbounds %copy_1[%714] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %709, %715 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %716 = llvm.add %k0_copy, %672 overflow<nsw> : i64
    %717 = llvm.icmp "slt" %716, %698 : i64
    llvm.cond_br %717, ^bb5(%716 : i64), ^bb6
  ^bb6:
    llvm.br ^bb7
  ^bb7:
    %718 = llvm.sub %a_stride0_1, %k0_piece overflow<nsw> : i64
    %719 = llvm.intr.smin(%671, %718) : (i64, i64) -> i64
    %720 = llvm.intr.smax(%719, %669) : (i64, i64) -> i64
    %721 = llvm.select %667, %669, %720 : i1, i64
    %722 = llvm.mul %k0_piece, %b_stride0_1 overflow<nsw> : i64
    %723 = llvm.add %722, %j_panel overflow<nsw> : i64
    %724 = llvm.getelementptr inbounds %b_1[%723] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %725 = llvm.select %667, %copy_1, %724 : i1, !llvm.ptr
    %726 = llvm.select %667, %666, %721 : i1, i64
    %727 = llvm.select %667, %670, %b_stride0_1 : i1, i64
    %728 = llvm.icmp "slt" %669, %668 : i64
    llvm.cond_br %728, ^bb8(%669 : i64), ^bb17
  ^bb8(%i_tile: i64):
    %729 = llvm.add %i_tile, %674 overflow<nsw> : i64
    %730 = llvm.sub %729, %i_tile overflow<nsw> : i64
    %731 = llvm.sub %668, %i_tile overflow<nsw> : i64
    %732 = llvm.intr.smin(%730, %731) : (i64, i64) -> i64
    %733 = llvm.add %732, %675 overflow<nsw> : i64
    %734 = llvm.intr.smin(%733, %676) : (i64, i64) -> i64
    %735 = llvm.add %i_tile, %734 : i64
    %736 = llvm.intr.smin(%733, %677) : (i64, i64) -> i64
    %737 = llvm.add %i_tile, %736 : i64
    %738 = llvm.intr.smin(%733, %678) : (i64, i64) -> i64
    %739 = llvm.add %i_tile, %738 : i64
    %740 = llvm.intr.smin(%733, %679) : (i64, i64) -> i64
    %741 = llvm.add %i_tile, %740 : i64
    %742 = llvm.intr.smin(%733, %672) : (i64, i64) -> i64
    %743 = llvm.add %i_tile, %742 : i64
    %744 = llvm.icmp "eq" %k0_piece, %669 : i64
    llvm.cond_br %744, ^bb9, ^bb10
  ^bb9:
    llvm.br ^bb11(%686, %686, %686, %686, %686, %686, %686, %686, %686, %686, %686, %686 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb10:
    %745 = llvm.icmp "slt" %669, %732 : i64
    %746 = llvm.icmp "slt" %672, %732 : i64
    %747 = llvm.icmp "slt" %679, %732 : i64
    %748 = llvm.icmp "slt" %678, %732 : i64
    %749 = llvm.icmp "slt" %677, %732 : i64
    %750 = llvm.icmp "slt" %676, %732 : i64
    %751 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %752 = llvm.add %751, %j_panel overflow<nsw> : i64
    %753 = llvm.getelementptr inbounds %out_1[%752] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %754 = llvm.load %753 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %755 = llvm.getelementptr inbounds %753[%673] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %756 = llvm.load %755 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %757 = llvm.mul %743, %b_stride0_1 overflow<nsw> : i64
    %758 = llvm.add %757, %j_panel overflow<nsw> : i64
    %759 = llvm.getelementptr inbounds %out_1[%758] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %760 = llvm.load %759 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %761 = llvm.getelementptr inbounds %759[%673] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %762 = llvm.load %761 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %763 = llvm.mul %741, %b_stride0_1 overflow<nsw> : i64
    %764 = llvm.add %763, %j_panel overflow<nsw> : i64
    %765 = llvm.getelementptr inbounds %out_1[%764] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %766 = llvm.load %765 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %767 = llvm.getelementptr inbounds %765[%673] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %768 = llvm.load %767 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %769 = llvm.mul %739, %b_stride0_1 overflow<nsw> : i64
    %770 = llvm.add %769, %j_panel overflow<nsw> : i64
    %771 = llvm.getelementptr inbounds %out_1[%770] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %772 = llvm.load %771 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %773 = llvm.getelementptr inbounds %771[%673] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %774 = llvm.load %773 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %775 = llvm.mul %737, %b_stride0_1 overflow<nsw> : i64
    %776 = llvm.add %775, %j_panel overflow<nsw> : i64
    %777 = llvm.getelementptr inbounds %out_1[%776] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %778 = llvm.load %777 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %779 = llvm.getelementptr inbounds %777[%673] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %780 = llvm.load %779 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %781 = llvm.mul %735, %b_stride0_1 overflow<nsw> : i64
    %782 = llvm.add %781, %j_panel overflow<nsw> : i64
    %783 = llvm.getelementptr inbounds %out_1[%782] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %784 = llvm.load %783 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %785 = llvm.getelementptr inbounds %783[%673] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %786 = llvm.load %785 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb11(%754, %756, %760, %762, %766, %768, %772, %774, %778, %780, %784, %786 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb11(%787: vector<8xf32>, %788: vector<8xf32>, %789: vector<8xf32>, %790: vector<8xf32>, %791: vector<8xf32>, %792: vector<8xf32>, %793: vector<8xf32>, %794: vector<8xf32>, %795: vector<8xf32>, %796: vector<8xf32>, %797: vector<8xf32>, %798: vector<8xf32>):
    %799 = llvm.add %k0_piece, %671 overflow<nsw> : i64
    %800 = llvm.intr.smin(%799, %a_stride0_1) : (i64, i64) -> i64
    %801 = llvm.icmp "slt" %k0_piece, %800 : i64
    llvm.cond_br %801, ^bb12(%k0_piece, %787, %788, %789, %790, %791, %792, %793, %794, %795, %796, %797, %798 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb13(%787, %788, %789, %790, %791, %792, %793, %794, %795, %796, %797, %798 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb12(%k0: i64, %802: vector<8xf32>, %803: vector<8xf32>, %804: vector<8xf32>, %805: vector<8xf32>, %806: vector<8xf32>, %807: vector<8xf32>, %808: vector<8xf32>, %809: vector<8xf32>, %810: vector<8xf32>, %811: vector<8xf32>, %812: vector<8xf32>, %813: vector<8xf32>):
    %814 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %815 = llvm.add %814, %673 overflow<nsw> : i64
    %816 = llvm.mul %815, %727 overflow<nsw> : i64
    %817 = llvm.getelementptr %725[%816] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%817, %684, %685, %683) : (!llvm.ptr, i32, i32, i32) -> ()
    %818 = llvm.mul %i_tile, %a_stride0_1 overflow<nsw> : i64
    %819 = llvm.add %818, %k0 overflow<nsw> : i64
    %820 = llvm.getelementptr inbounds %a_1[%819] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %821 = llvm.load %820 {alignment = 4 : i64} : !llvm.ptr -> f32
    %822 = llvm.mlir.poison : vector<8xf32>
    %823 = llvm.insertelement %821, %822[%669 : i64] : vector<8xf32>
    %824 = llvm.shufflevector %823, %822 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %825 = llvm.mul %743, %a_stride0_1 overflow<nsw> : i64
    %826 = llvm.add %825, %k0 overflow<nsw> : i64
    %827 = llvm.getelementptr inbounds %a_1[%826] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %828 = llvm.load %827 {alignment = 4 : i64} : !llvm.ptr -> f32
    %829 = llvm.mlir.poison : vector<8xf32>
    %830 = llvm.insertelement %828, %829[%669 : i64] : vector<8xf32>
    %831 = llvm.shufflevector %830, %829 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %832 = llvm.mul %741, %a_stride0_1 overflow<nsw> : i64
    %833 = llvm.add %832, %k0 overflow<nsw> : i64
    %834 = llvm.getelementptr inbounds %a_1[%833] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %835 = llvm.load %834 {alignment = 4 : i64} : !llvm.ptr -> f32
    %836 = llvm.mlir.poison : vector<8xf32>
    %837 = llvm.insertelement %835, %836[%669 : i64] : vector<8xf32>
    %838 = llvm.shufflevector %837, %836 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %839 = llvm.mul %739, %a_stride0_1 overflow<nsw> : i64
    %840 = llvm.add %839, %k0 overflow<nsw> : i64
    %841 = llvm.getelementptr inbounds %a_1[%840] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %842 = llvm.load %841 {alignment = 4 : i64} : !llvm.ptr -> f32
    %843 = llvm.mlir.poison : vector<8xf32>
    %844 = llvm.insertelement %842, %843[%669 : i64] : vector<8xf32>
    %845 = llvm.shufflevector %844, %843 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %846 = llvm.mul %737, %a_stride0_1 overflow<nsw> : i64
    %847 = llvm.add %846, %k0 overflow<nsw> : i64
    %848 = llvm.getelementptr inbounds %a_1[%847] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %849 = llvm.load %848 {alignment = 4 : i64} : !llvm.ptr -> f32
    %850 = llvm.mlir.poison : vector<8xf32>
    %851 = llvm.insertelement %849, %850[%669 : i64] : vector<8xf32>
    %852 = llvm.shufflevector %851, %850 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %853 = llvm.mul %735, %a_stride0_1 overflow<nsw> : i64
    %854 = llvm.add %853, %k0 overflow<nsw> : i64
    %855 = llvm.getelementptr inbounds %a_1[%854] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %856 = llvm.load %855 {alignment = 4 : i64} : !llvm.ptr -> f32
    %857 = llvm.mlir.poison : vector<8xf32>
    %858 = llvm.insertelement %856, %857[%669 : i64] : vector<8xf32>
    %859 = llvm.shufflevector %858, %857 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %860 = llvm.mul %814, %727 overflow<nsw> : i64
    %861 = llvm.getelementptr inbounds %725[%860] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %862 = llvm.load %861 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %863 = llvm.add %669, %673 overflow<nsw> : i64
    %864 = llvm.add %860, %863 overflow<nsw> : i64
    %865 = llvm.getelementptr inbounds %725[%864] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %866 = llvm.load %865 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %867 = llvm.fmul %824, %862 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %868 = llvm.fmul %824, %866 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %869 = llvm.fmul %831, %862 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %870 = llvm.fmul %831, %866 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %871 = llvm.fmul %838, %862 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %872 = llvm.fmul %838, %866 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %873 = llvm.fmul %845, %862 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %874 = llvm.fmul %845, %866 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %875 = llvm.fmul %852, %862 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %876 = llvm.fmul %852, %866 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %877 = llvm.fmul %859, %862 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %878 = llvm.fmul %859, %866 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %879 = llvm.fadd %802, %867 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %880 = llvm.fadd %803, %868 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %881 = llvm.fadd %804, %869 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %882 = llvm.fadd %805, %870 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %883 = llvm.fadd %806, %871 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %884 = llvm.fadd %807, %872 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %885 = llvm.fadd %808, %873 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %886 = llvm.fadd %809, %874 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %887 = llvm.fadd %810, %875 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %888 = llvm.fadd %811, %876 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %889 = llvm.fadd %812, %877 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %890 = llvm.fadd %813, %878 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %891 = llvm.add %k0, %672 overflow<nsw> : i64
    %892 = llvm.icmp "slt" %891, %800 : i64
    llvm.cond_br %892, ^bb12(%891, %879, %880, %881, %882, %883, %884, %885, %886, %887, %888, %889, %890 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb13(%879, %880, %881, %882, %883, %884, %885, %886, %887, %888, %889, %890 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb13(%893: vector<8xf32>, %894: vector<8xf32>, %895: vector<8xf32>, %896: vector<8xf32>, %897: vector<8xf32>, %898: vector<8xf32>, %899: vector<8xf32>, %900: vector<8xf32>, %901: vector<8xf32>, %902: vector<8xf32>, %903: vector<8xf32>, %904: vector<8xf32>):
    %905 = llvm.sub %799, %a_stride0_1 overflow<nsw> : i64
    %906 = llvm.icmp "sge" %905, %669 : i64
    llvm.cond_br %906, ^bb14, ^bb15
  ^bb14:
    %907 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %908 = llvm.load %907 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %909 = llvm.getelementptr inbounds %907[%673] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %910 = llvm.load %909 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %911 = llvm.fadd %893, %908 : vector<8xf32>
    %912 = llvm.fadd %894, %910 : vector<8xf32>
    %913 = llvm.fadd %895, %908 : vector<8xf32>
    %914 = llvm.fadd %896, %910 : vector<8xf32>
    %915 = llvm.fadd %897, %908 : vector<8xf32>
    %916 = llvm.fadd %898, %910 : vector<8xf32>
    %917 = llvm.fadd %899, %908 : vector<8xf32>
    %918 = llvm.fadd %900, %910 : vector<8xf32>
    %919 = llvm.fadd %901, %908 : vector<8xf32>
    %920 = llvm.fadd %902, %910 : vector<8xf32>
    %921 = llvm.fadd %903, %908 : vector<8xf32>
    %922 = llvm.fadd %904, %910 : vector<8xf32>
    %923 = llvm.icmp "slt" %669, %732 : i64
    %924 = llvm.icmp "slt" %672, %732 : i64
    %925 = llvm.icmp "slt" %679, %732 : i64
    %926 = llvm.icmp "slt" %678, %732 : i64
    %927 = llvm.icmp "slt" %677, %732 : i64
    %928 = llvm.icmp "slt" %676, %732 : i64
    %929 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %930 = llvm.add %929, %j_panel overflow<nsw> : i64
    %931 = llvm.getelementptr inbounds %out_1[%930] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %911, %931 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %932 = llvm.getelementptr inbounds %931[%673] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %912, %932 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %933 = llvm.mul %743, %b_stride0_1 overflow<nsw> : i64
    %934 = llvm.add %933, %j_panel overflow<nsw> : i64
    %935 = llvm.getelementptr inbounds %out_1[%934] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %913, %935 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %936 = llvm.getelementptr inbounds %935[%673] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %914, %936 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %937 = llvm.mul %741, %b_stride0_1 overflow<nsw> : i64
    %938 = llvm.add %937, %j_panel overflow<nsw> : i64
    %939 = llvm.getelementptr inbounds %out_1[%938] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %915, %939 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %940 = llvm.getelementptr inbounds %939[%673] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %916, %940 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %941 = llvm.mul %739, %b_stride0_1 overflow<nsw> : i64
    %942 = llvm.add %941, %j_panel overflow<nsw> : i64
    %943 = llvm.getelementptr inbounds %out_1[%942] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %917, %943 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %944 = llvm.getelementptr inbounds %943[%673] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %918, %944 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %945 = llvm.mul %737, %b_stride0_1 overflow<nsw> : i64
    %946 = llvm.add %945, %j_panel overflow<nsw> : i64
    %947 = llvm.getelementptr inbounds %out_1[%946] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %919, %947 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %948 = llvm.getelementptr inbounds %947[%673] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %920, %948 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %949 = llvm.mul %735, %b_stride0_1 overflow<nsw> : i64
    %950 = llvm.add %949, %j_panel overflow<nsw> : i64
    %951 = llvm.getelementptr inbounds %out_1[%950] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %921, %951 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %952 = llvm.getelementptr inbounds %951[%673] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %922, %952 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb16
  ^bb15:
    %953 = llvm.icmp "slt" %669, %732 : i64
    %954 = llvm.icmp "slt" %672, %732 : i64
    %955 = llvm.icmp "slt" %679, %732 : i64
    %956 = llvm.icmp "slt" %678, %732 : i64
    %957 = llvm.icmp "slt" %677, %732 : i64
    %958 = llvm.icmp "slt" %676, %732 : i64
    %959 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %960 = llvm.add %959, %j_panel overflow<nsw> : i64
    %961 = llvm.getelementptr inbounds %out_1[%960] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %893, %961 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %962 = llvm.getelementptr inbounds %961[%673] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %894, %962 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %963 = llvm.mul %743, %b_stride0_1 overflow<nsw> : i64
    %964 = llvm.add %963, %j_panel overflow<nsw> : i64
    %965 = llvm.getelementptr inbounds %out_1[%964] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %895, %965 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %966 = llvm.getelementptr inbounds %965[%673] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %896, %966 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %967 = llvm.mul %741, %b_stride0_1 overflow<nsw> : i64
    %968 = llvm.add %967, %j_panel overflow<nsw> : i64
    %969 = llvm.getelementptr inbounds %out_1[%968] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %897, %969 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %970 = llvm.getelementptr inbounds %969[%673] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %898, %970 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %971 = llvm.mul %739, %b_stride0_1 overflow<nsw> : i64
    %972 = llvm.add %971, %j_panel overflow<nsw> : i64
    %973 = llvm.getelementptr inbounds %out_1[%972] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %899, %973 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %974 = llvm.getelementptr inbounds %973[%673] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %900, %974 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %975 = llvm.mul %737, %b_stride0_1 overflow<nsw> : i64
    %976 = llvm.add %975, %j_panel overflow<nsw> : i64
    %977 = llvm.getelementptr inbounds %out_1[%976] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %901, %977 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %978 = llvm.getelementptr inbounds %977[%673] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %902, %978 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %979 = llvm.mul %735, %b_stride0_1 overflow<nsw> : i64
    %980 = llvm.add %979, %j_panel overflow<nsw> : i64
    %981 = llvm.getelementptr inbounds %out_1[%980] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %903, %981 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %982 = llvm.getelementptr inbounds %981[%673] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %904, %982 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb16
  ^bb16:
    %983 = llvm.add %i_tile, %674 overflow<nsw> : i64
    %984 = llvm.icmp "slt" %983, %668 : i64
    llvm.cond_br %984, ^bb8(%983 : i64), ^bb17
  ^bb17:
    %985 = llvm.icmp "slt" %668, %a_size0_1 : i64
    llvm.cond_br %985, ^bb18(%668 : i64), ^bb27
  ^bb18(%i_below_tile: i64):
    %986 = llvm.add %i_below_tile, %677 overflow<nsw> : i64
    %987 = llvm.sub %986, %i_below_tile overflow<nsw> : i64
    %988 = llvm.sub %a_size0_1, %i_below_tile overflow<nsw> : i64
    %989 = llvm.intr.smin(%987, %988) : (i64, i64) -> i64
    %990 = llvm.add %989, %675 overflow<nsw> : i64
    %991 = llvm.intr.smin(%990, %678) : (i64, i64) -> i64
    %992 = llvm.add %i_below_tile, %991 : i64
    %993 = llvm.intr.smin(%990, %679) : (i64, i64) -> i64
    %994 = llvm.add %i_below_tile, %993 : i64
    %995 = llvm.intr.smin(%990, %672) : (i64, i64) -> i64
    %996 = llvm.add %i_below_tile, %995 : i64
    %997 = llvm.icmp "eq" %k0_piece, %669 : i64
    llvm.cond_br %997, ^bb19, ^bb20
  ^bb19:
    llvm.br ^bb21(%686, %686, %686, %686, %686, %686, %686, %686 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb20:
    %998 = llvm.icmp "slt" %669, %989 : i64
    %999 = llvm.icmp "slt" %672, %989 : i64
    %1000 = llvm.icmp "slt" %679, %989 : i64
    %1001 = llvm.icmp "slt" %678, %989 : i64
    %1002 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1003 = llvm.add %1002, %j_panel overflow<nsw> : i64
    %1004 = llvm.getelementptr inbounds %out_1[%1003] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1005 = llvm.load %1004 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1006 = llvm.getelementptr inbounds %1004[%673] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1007 = llvm.load %1006 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1008 = llvm.mul %996, %b_stride0_1 overflow<nsw> : i64
    %1009 = llvm.add %1008, %j_panel overflow<nsw> : i64
    %1010 = llvm.getelementptr inbounds %out_1[%1009] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1011 = llvm.load %1010 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1012 = llvm.getelementptr inbounds %1010[%673] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1013 = llvm.load %1012 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1014 = llvm.mul %994, %b_stride0_1 overflow<nsw> : i64
    %1015 = llvm.add %1014, %j_panel overflow<nsw> : i64
    %1016 = llvm.getelementptr inbounds %out_1[%1015] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1017 = llvm.load %1016 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1018 = llvm.getelementptr inbounds %1016[%673] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1019 = llvm.load %1018 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1020 = llvm.mul %992, %b_stride0_1 overflow<nsw> : i64
    %1021 = llvm.add %1020, %j_panel overflow<nsw> : i64
    %1022 = llvm.getelementptr inbounds %out_1[%1021] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1023 = llvm.load %1022 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1024 = llvm.getelementptr inbounds %1022[%673] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1025 = llvm.load %1024 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb21(%1005, %1007, %1011, %1013, %1017, %1019, %1023, %1025 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb21(%1026: vector<8xf32>, %1027: vector<8xf32>, %1028: vector<8xf32>, %1029: vector<8xf32>, %1030: vector<8xf32>, %1031: vector<8xf32>, %1032: vector<8xf32>, %1033: vector<8xf32>):
    %1034 = llvm.add %k0_piece, %671 overflow<nsw> : i64
    %1035 = llvm.intr.smin(%1034, %a_stride0_1) : (i64, i64) -> i64
    %1036 = llvm.icmp "slt" %k0_piece, %1035 : i64
    llvm.cond_br %1036, ^bb22(%k0_piece, %1026, %1027, %1028, %1029, %1030, %1031, %1032, %1033 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb23(%1026, %1027, %1028, %1029, %1030, %1031, %1032, %1033 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb22(%k0_below: i64, %1037: vector<8xf32>, %1038: vector<8xf32>, %1039: vector<8xf32>, %1040: vector<8xf32>, %1041: vector<8xf32>, %1042: vector<8xf32>, %1043: vector<8xf32>, %1044: vector<8xf32>):
    %1045 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %1046 = llvm.add %1045, %673 overflow<nsw> : i64
    %1047 = llvm.mul %1046, %727 overflow<nsw> : i64
    %1048 = llvm.getelementptr %725[%1047] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%1048, %684, %685, %683) : (!llvm.ptr, i32, i32, i32) -> ()
    %1049 = llvm.mul %i_below_tile, %a_stride0_1 overflow<nsw> : i64
    %1050 = llvm.add %1049, %k0_below overflow<nsw> : i64
    %1051 = llvm.getelementptr inbounds %a_1[%1050] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1052 = llvm.load %1051 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1053 = llvm.mlir.poison : vector<8xf32>
    %1054 = llvm.insertelement %1052, %1053[%669 : i64] : vector<8xf32>
    %1055 = llvm.shufflevector %1054, %1053 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1056 = llvm.mul %996, %a_stride0_1 overflow<nsw> : i64
    %1057 = llvm.add %1056, %k0_below overflow<nsw> : i64
    %1058 = llvm.getelementptr inbounds %a_1[%1057] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1059 = llvm.load %1058 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1060 = llvm.mlir.poison : vector<8xf32>
    %1061 = llvm.insertelement %1059, %1060[%669 : i64] : vector<8xf32>
    %1062 = llvm.shufflevector %1061, %1060 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1063 = llvm.mul %994, %a_stride0_1 overflow<nsw> : i64
    %1064 = llvm.add %1063, %k0_below overflow<nsw> : i64
    %1065 = llvm.getelementptr inbounds %a_1[%1064] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1066 = llvm.load %1065 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1067 = llvm.mlir.poison : vector<8xf32>
    %1068 = llvm.insertelement %1066, %1067[%669 : i64] : vector<8xf32>
    %1069 = llvm.shufflevector %1068, %1067 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1070 = llvm.mul %992, %a_stride0_1 overflow<nsw> : i64
    %1071 = llvm.add %1070, %k0_below overflow<nsw> : i64
    %1072 = llvm.getelementptr inbounds %a_1[%1071] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1073 = llvm.load %1072 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1074 = llvm.mlir.poison : vector<8xf32>
    %1075 = llvm.insertelement %1073, %1074[%669 : i64] : vector<8xf32>
    %1076 = llvm.shufflevector %1075, %1074 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1077 = llvm.mul %1045, %727 overflow<nsw> : i64
    %1078 = llvm.getelementptr inbounds %725[%1077] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1079 = llvm.load %1078 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1080 = llvm.add %669, %673 overflow<nsw> : i64
    %1081 = llvm.add %1077, %1080 overflow<nsw> : i64
    %1082 = llvm.getelementptr inbounds %725[%1081] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1083 = llvm.load %1082 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1084 = llvm.fmul %1055, %1079 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1085 = llvm.fmul %1055, %1083 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1086 = llvm.fmul %1062, %1079 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1087 = llvm.fmul %1062, %1083 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1088 = llvm.fmul %1069, %1079 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1089 = llvm.fmul %1069, %1083 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1090 = llvm.fmul %1076, %1079 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1091 = llvm.fmul %1076, %1083 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1092 = llvm.fadd %1037, %1084 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1093 = llvm.fadd %1038, %1085 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1094 = llvm.fadd %1039, %1086 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1095 = llvm.fadd %1040, %1087 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1096 = llvm.fadd %1041, %1088 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1097 = llvm.fadd %1042, %1089 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1098 = llvm.fadd %1043, %1090 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1099 = llvm.fadd %1044, %1091 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1100 = llvm.add %k0_below, %672 overflow<nsw> : i64
    %1101 = llvm.icmp "slt" %1100, %1035 : i64
    llvm.cond_br %1101, ^bb22(%1100, %1092, %1093, %1094, %1095, %1096, %1097, %1098, %1099 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb23(%1092, %1093, %1094, %1095, %1096, %1097, %1098, %1099 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb23(%1102: vector<8xf32>, %1103: vector<8xf32>, %1104: vector<8xf32>, %1105: vector<8xf32>, %1106: vector<8xf32>, %1107: vector<8xf32>, %1108: vector<8xf32>, %1109: vector<8xf32>):
    %1110 = llvm.sub %1034, %a_stride0_1 overflow<nsw> : i64
    %1111 = llvm.icmp "sge" %1110, %669 : i64
    llvm.cond_br %1111, ^bb24, ^bb25
  ^bb24:
    %1112 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1113 = llvm.load %1112 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1114 = llvm.getelementptr inbounds %1112[%673] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1115 = llvm.load %1114 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1116 = llvm.fadd %1102, %1113 : vector<8xf32>
    %1117 = llvm.fadd %1103, %1115 : vector<8xf32>
    %1118 = llvm.fadd %1104, %1113 : vector<8xf32>
    %1119 = llvm.fadd %1105, %1115 : vector<8xf32>
    %1120 = llvm.fadd %1106, %1113 : vector<8xf32>
    %1121 = llvm.fadd %1107, %1115 : vector<8xf32>
    %1122 = llvm.fadd %1108, %1113 : vector<8xf32>
    %1123 = llvm.fadd %1109, %1115 : vector<8xf32>
    %1124 = llvm.icmp "slt" %669, %989 : i64
    %1125 = llvm.icmp "slt" %672, %989 : i64
    %1126 = llvm.icmp "slt" %679, %989 : i64
    %1127 = llvm.icmp "slt" %678, %989 : i64
    %1128 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1129 = llvm.add %1128, %j_panel overflow<nsw> : i64
    %1130 = llvm.getelementptr inbounds %out_1[%1129] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1116, %1130 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1131 = llvm.getelementptr inbounds %1130[%673] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1117, %1131 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1132 = llvm.mul %996, %b_stride0_1 overflow<nsw> : i64
    %1133 = llvm.add %1132, %j_panel overflow<nsw> : i64
    %1134 = llvm.getelementptr inbounds %out_1[%1133] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1118, %1134 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1135 = llvm.getelementptr inbounds %1134[%673] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1119, %1135 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1136 = llvm.mul %994, %b_stride0_1 overflow<nsw> : i64
    %1137 = llvm.add %1136, %j_panel overflow<nsw> : i64
    %1138 = llvm.getelementptr inbounds %out_1[%1137] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1120, %1138 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1139 = llvm.getelementptr inbounds %1138[%673] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1121, %1139 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1140 = llvm.mul %992, %b_stride0_1 overflow<nsw> : i64
    %1141 = llvm.add %1140, %j_panel overflow<nsw> : i64
    %1142 = llvm.getelementptr inbounds %out_1[%1141] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1122, %1142 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1143 = llvm.getelementptr inbounds %1142[%673] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1123, %1143 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb26
  ^bb25:
    %1144 = llvm.icmp "slt" %669, %989 : i64
    %1145 = llvm.icmp "slt" %672, %989 : i64
    %1146 = llvm.icmp "slt" %679, %989 : i64
    %1147 = llvm.icmp "slt" %678, %989 : i64
    %1148 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1149 = llvm.add %1148, %j_panel overflow<nsw> : i64
    %1150 = llvm.getelementptr inbounds %out_1[%1149] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1102, %1150 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1151 = llvm.getelementptr inbounds %1150[%673] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1103, %1151 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1152 = llvm.mul %996, %b_stride0_1 overflow<nsw> : i64
    %1153 = llvm.add %1152, %j_panel overflow<nsw> : i64
    %1154 = llvm.getelementptr inbounds %out_1[%1153] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1104, %1154 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1155 = llvm.getelementptr inbounds %1154[%673] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1105, %1155 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1156 = llvm.mul %994, %b_stride0_1 overflow<nsw> : i64
    %1157 = llvm.add %1156, %j_panel overflow<nsw> : i64
    %1158 = llvm.getelementptr inbounds %out_1[%1157] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1106, %1158 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1159 = llvm.getelementptr inbounds %1158[%673] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1107, %1159 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1160 = llvm.mul %992, %b_stride0_1 overflow<nsw> : i64
    %1161 = llvm.add %1160, %j_panel overflow<nsw> : i64
    %1162 = llvm.getelementptr inbounds %out_1[%1161] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1108, %1162 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1163 = llvm.getelementptr inbounds %1162[%673] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1109, %1163 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb26
  ^bb26:
    %1164 = llvm.add %i_below_tile, %677 overflow<nsw> : i64
    %1165 = llvm.icmp "slt" %1164, %a_size0_1 : i64
    llvm.cond_br %1165, ^bb18(%1164 : i64), ^bb27
  ^bb27:
    llvm.call @free(%copy_1) : (!llvm.ptr) -> ()
    %1166 = llvm.add %k0_piece, %671 overflow<nsw> : i64
    %1167 = llvm.icmp "slt" %1166, %665 : i64
    llvm.cond_br %1167, ^bb2(%1166 : i64), ^bb28
  ^bb28:
    %1168 = llvm.add %688, %672 overflow<nsw> : i64
    %1169 = llvm.icmp "slt" %1168, %end : i64
    llvm.cond_br %1169, ^bb1(%1168 : i64), ^bb29
  ^bb29:
    llvm.return %684 : i32
  ^bb30(%1170: i32):
    llvm.return %1170 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %1171 = llvm.mlir.constant(8) : i64
    %1172 = llvm.mlir.constant(16) : i64
    %1173 = llvm.mlir.constant(24) : i64
    %1174 = llvm.mlir.constant(32) : i64
    %1175 = llvm.mlir.constant(40) : i64
    %1176 = llvm.mlir.constant(48) : i64
    %1177 = llvm.mlir.constant(56) : i64
    %1178 = llvm.mlir.constant(64) : i64
    %1179 = llvm.mlir.constant(72) : i64
    %1180 = llvm.mlir.constant(80) : i64
    %1181 = llvm.mlir.constant(88) : i64
    %1182 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %1183 = llvm.getelementptr inbounds %context[%1171] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1184 = llvm.load %1183 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1185 = llvm.getelementptr inbounds %context[%1172] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1186 = llvm.load %1185 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1187 = llvm.getelementptr inbounds %context[%1173] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1188 = llvm.load %1187 {alignment = 8 : i64} : !llvm.ptr -> i1
    %1189 = llvm.getelementptr inbounds %context[%1174] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1190 = llvm.load %1189 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1191 = llvm.getelementptr inbounds %context[%1175] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1192 = llvm.load %1191 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1193 = llvm.getelementptr inbounds %context[%1176] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1194 = llvm.load %1193 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1195 = llvm.getelementptr inbounds %context[%1177] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1196 = llvm.load %1195 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1197 = llvm.getelementptr inbounds %context[%1178] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1198 = llvm.load %1197 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1199 = llvm.getelementptr inbounds %context[%1179] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1200 = llvm.load %1199 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1201 = llvm.getelementptr inbounds %context[%1180] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1202 = llvm.load %1201 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1203 = llvm.getelementptr inbounds %context[%1181] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1204 = llvm.load %1203 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1205 = llvm.call @program.parallel0(%begin_1, %end_1, %1182, %1184, %1186, %1188, %1190, %1192, %1194, %1196, %1198, %1200, %1202, %1204) : (i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %1205 : i32
  }
  llvm.func @program_shapes(%a_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_2: i64, %a_stride0_2: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_1: i64, %b_stride0_2: i64, %bias_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %bias_size0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %1206 = llvm.mlir.constant(0) : i64
    %1207 = llvm.mlir.constant(1) : i64
    %1208 = llvm.mlir.constant(2 : i32) : i32
    %1209 = llvm.mlir.constant(3 : i32) : i32
    %1210 = llvm.mlir.constant(0 : i32) : i32
    %1211 = llvm.icmp "eq" %a_stride0_2, %b_size0_1 : i64
    %1212 = llvm.icmp "eq" %bias_size0_1, %b_stride0_2 : i64
    llvm.cond_br %1211, ^bb1, ^bb3(%1208 : i32)
  ^bb1:
    llvm.cond_br %1212, ^bb2, ^bb3(%1209 : i32)
  ^bb2:
    llvm.store %a_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %1213 = llvm.getelementptr inbounds %extents[%1207] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride0_2, %1213 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1210 : i32
  ^bb3(%1214: i32):
    llvm.return %1214 : i32
  }
}
