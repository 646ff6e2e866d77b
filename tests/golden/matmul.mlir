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
    %152 = arith.maxsi %12, %146 : index
    %153 = arith.constant 8191 : index
    %154 = arith.addi %152, %153 : index
    %155 = arith.constant 8192 : index
    %156 = arith.divui %154, %155 : index
    %157 = arith.minsi %155, %4 : index
    %158 = arith.maxsi %157, %146 : index
    %159 = arith.constant 13 : index
    %160 = arith.muli %158, %159 : index
    %161 = arith.constant 3 : index
    %162 = arith.addi %161, %160 : index
    %163 = arith.maxsi %3, %146 : index
    %164 = arith.constant 5 : index
    %165 = arith.addi %163, %164 : index
    %166 = arith.constant 6 : index
    %167 = arith.divui %165, %166 : index
    %168 = arith.constant 50 : index
    %169 = arith.muli %158, %168 : index
    %170 = arith.constant 133 : index
    %171 = arith.addi %170, %169 : index
    %172 = arith.muli %167, %171 : index
    %173 = arith.addi %159, %162 : index
    %174 = arith.addi %173, %172 : index
    %175 = arith.muli %156, %174 : index
    %176 = arith.constant 1 : index
    %177 = arith.addi %176, %175 : index
    %178 = arith.muli %151, %177 : index
    %179 = arith.constant 32768 : index
    %180 = arith.cmpi sge, %178, %179 : index
    "omp.parallel"(%180) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %many, %c16) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_panel: index):
          scf.for %k0_piece = %c0 to %12 step %c8192 {
            %copy = memref.alloc(%145) {alignment = 64 : i64} : memref<?x16xf32>
            scf.if %144 {
              %181 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
              %182 = arith.minsi %181, %4 : index
              scf.for %k0_copy = %k0_piece to %182 step %c1 {
                %183 = arith.addi %k0_copy, %c8 overflow<nsw> : index
                memref.prefetch %6[%183, %j_panel], read, locality<3>, data : memref<?x?xf32>
                %184 = vector.load %6[%k0_copy, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %185 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %186 = vector.load %6[%k0_copy, %185] : memref<?x?xf32>, vector<8xf32>
                %187 = arith.subi %k0_copy, %k0_piece overflow<nsw> : index
                vector.store %184, %copy[%187, %c0] : memref<?x16xf32>, vector<8xf32>
                %188 = arith.addi %c0, %c8 overflow<nsw> : index
                vector.store %186, %copy[%187, %188] : memref<?x16xf32>, vector<8xf32>
              }
            }
            %189 = arith.subi %4, %k0_piece overflow<nsw> : index
            %190 = arith.minsi %c8192, %189 : index
            %191 = arith.maxsi %190, %c0 : index
            %192 = arith.select %144, %c0, %191 : index
            %193 = memref.subview %6[%k0_piece, %j_panel] [%192, 16] [1, 1] : memref<?x?xf32> to memref<?x16xf32, strided<[?, 1], offset: ?>>
            %194 = "memref.cast"(%copy) : (memref<?x16xf32>) -> memref<?x16xf32, strided<[?, 1], offset: ?>>
            %195 = "memref.cast"(%193) : (memref<?x16xf32, strided<[?, 1], offset: ?>>) -> memref<?x16xf32, strided<[?, 1], offset: ?>>
            %copy_1 = arith.select %144, %194, %195 : memref<?x16xf32, strided<[?, 1], offset: ?>>
            scf.for %i_tile = %c0 to %129 step %c6 {
              %196 = arith.addi %i_tile, %c6 overflow<nsw> : index
              %197 = arith.subi %196, %i_tile overflow<nsw> : index
              %198 = arith.subi %129, %i_tile overflow<nsw> : index
              %199 = arith.minsi %197, %198 : index
              %200 = arith.addi %199, %minus1 overflow<nsw> : index
              %201 = arith.minsi %200, %c5 : index
              %202 = arith.addi %i_tile, %201 : index
              %203 = arith.minsi %200, %c4 : index
              %204 = arith.addi %i_tile, %203 : index
              %205 = arith.minsi %200, %c3 : index
              %206 = arith.addi %i_tile, %205 : index
              %207 = arith.minsi %200, %c2 : index
              %208 = arith.addi %i_tile, %207 : index
              %209 = arith.minsi %200, %c1 : index
              %210 = arith.addi %i_tile, %209 : index
              %211 = arith.cmpi eq, %k0_piece, %c0 : index
              %212, %213, %214, %215, %216, %217, %218, %219, %220, %221, %222, %223 = scf.if %211 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %0, %0, %0, %0, %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %224 = arith.cmpi slt, %c0, %199 : index
                %225 = arith.cmpi slt, %c1, %199 : index
                %226 = arith.cmpi slt, %c2, %199 : index
                %227 = arith.cmpi slt, %c3, %199 : index
                %228 = arith.cmpi slt, %c4, %199 : index
                %229 = arith.cmpi slt, %c5, %199 : index
                %230 = vector.load %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %231 = arith.addi %j_panel, %c8 : index
                %232 = vector.load %out_1[%i_tile, %231] : memref<?x?xf32>, vector<8xf32>
                %233 = vector.load %out_1[%210, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %234 = vector.load %out_1[%210, %231] : memref<?x?xf32>, vector<8xf32>
                %235 = vector.load %out_1[%208, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %236 = vector.load %out_1[%208, %231] : memref<?x?xf32>, vector<8xf32>
                %237 = vector.load %out_1[%206, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %238 = vector.load %out_1[%206, %231] : memref<?x?xf32>, vector<8xf32>
                %239 = vector.load %out_1[%204, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %240 = vector.load %out_1[%204, %231] : memref<?x?xf32>, vector<8xf32>
                %241 = vector.load %out_1[%202, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %242 = vector.load %out_1[%202, %231] : memref<?x?xf32>, vector<8xf32>
                scf.yield %230, %232, %233, %234, %235, %236, %237, %238, %239, %240, %241, %242 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %243 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
              %244 = arith.minsi %243, %4 : index
              %245, %246, %247, %248, %249, %250, %251, %252, %253, %254, %255, %256 = scf.for %k0 = %k0_piece to %244 step %c1 iter_args(%257 = %212, %258 = %213, %259 = %214, %260 = %215, %261 = %216, %262 = %217, %263 = %218, %264 = %219, %265 = %220, %266 = %221, %267 = %222, %268 = %223) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %269 = arith.subi %k0, %k0_piece overflow<nsw> : index
                %270 = arith.addi %269, %c8 overflow<nsw> : index
                memref.prefetch %copy_1[%270, %c0], read, locality<3>, data : memref<?x16xf32, strided<[?, 1], offset: ?>>
                %271 = memref.load %a[%i_tile, %k0] : memref<?x?xf32>
                %272 = vector.broadcast %271 : f32 to vector<8xf32>
                %273 = memref.load %a[%210, %k0] : memref<?x?xf32>
                %274 = vector.broadcast %273 : f32 to vector<8xf32>
                %275 = memref.load %a[%208, %k0] : memref<?x?xf32>
                %276 = vector.broadcast %275 : f32 to vector<8xf32>
                %277 = memref.load %a[%206, %k0] : memref<?x?xf32>
                %278 = vector.broadcast %277 : f32 to vector<8xf32>
                %279 = memref.load %a[%204, %k0] : memref<?x?xf32>
                %280 = vector.broadcast %279 : f32 to vector<8xf32>
                %281 = memref.load %a[%202, %k0] : memref<?x?xf32>
                %282 = vector.broadcast %281 : f32 to vector<8xf32>
                %283 = vector.load %copy_1[%269, %c0] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %284 = arith.addi %c0, %c8 overflow<nsw> : index
                %285 = vector.load %copy_1[%269, %284] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %286 = arith.mulf %272, %283 fastmath<reassoc,contract> : vector<8xf32>
                %287 = arith.mulf %272, %285 fastmath<reassoc,contract> : vector<8xf32>
                %288 = arith.mulf %274, %283 fastmath<reassoc,contract> : vector<8xf32>
                %289 = arith.mulf %274, %285 fastmath<reassoc,contract> : vector<8xf32>
                %290 = arith.mulf %276, %283 fastmath<reassoc,contract> : vector<8xf32>
                %291 = arith.mulf %276, %285 fastmath<reassoc,contract> : vector<8xf32>
                %292 = arith.mulf %278, %283 fastmath<reassoc,contract> : vector<8xf32>
                %293 = arith.mulf %278, %285 fastmath<reassoc,contract> : vector<8xf32>
                %294 = arith.mulf %280, %283 fastmath<reassoc,contract> : vector<8xf32>
                %295 = arith.mulf %280, %285 fastmath<reassoc,contract> : vector<8xf32>
                %296 = arith.mulf %282, %283 fastmath<reassoc,contract> : vector<8xf32>
                %297 = arith.mulf %282, %285 fastmath<reassoc,contract> : vector<8xf32>
                %298 = arith.addf %257, %286 fastmath<reassoc,contract> : vector<8xf32>
                %299 = arith.addf %258, %287 fastmath<reassoc,contract> : vector<8xf32>
                %300 = arith.addf %259, %288 fastmath<reassoc,contract> : vector<8xf32>
                %301 = arith.addf %260, %289 fastmath<reassoc,contract> : vector<8xf32>
                %302 = arith.addf %261, %290 fastmath<reassoc,contract> : vector<8xf32>
                %303 = arith.addf %262, %291 fastmath<reassoc,contract> : vector<8xf32>
                %304 = arith.addf %263, %292 fastmath<reassoc,contract> : vector<8xf32>
                %305 = arith.addf %264, %293 fastmath<reassoc,contract> : vector<8xf32>
                %306 = arith.addf %265, %294 fastmath<reassoc,contract> : vector<8xf32>
                %307 = arith.addf %266, %295 fastmath<reassoc,contract> : vector<8xf32>
                %308 = arith.addf %267, %296 fastmath<reassoc,contract> : vector<8xf32>
                %309 = arith.addf %268, %297 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %298, %299, %300, %301, %302, %303, %304, %305, %306, %307, %308, %309 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %310 = arith.subi %243, %4 overflow<nsw> : index
              %311 = arith.cmpi sge, %310, %c0 : index
              scf.if %311 {
                %312 = vector.load %7[%j_panel] : memref<?xf32>, vector<8xf32>
                %313 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %314 = vector.load %7[%313] : memref<?xf32>, vector<8xf32>
                %315 = arith.addf %245, %312 : vector<8xf32>
                %316 = arith.addf %246, %314 : vector<8xf32>
                %317 = arith.addf %247, %312 : vector<8xf32>
                %318 = arith.addf %248, %314 : vector<8xf32>
                %319 = arith.addf %249, %312 : vector<8xf32>
                %320 = arith.addf %250, %314 : vector<8xf32>
                %321 = arith.addf %251, %312 : vector<8xf32>
                %322 = arith.addf %252, %314 : vector<8xf32>
                %323 = arith.addf %253, %312 : vector<8xf32>
                %324 = arith.addf %254, %314 : vector<8xf32>
                %325 = arith.addf %255, %312 : vector<8xf32>
                %326 = arith.addf %256, %314 : vector<8xf32>
                %327 = arith.cmpi slt, %c0, %199 : index
                %328 = arith.cmpi slt, %c1, %199 : index
                %329 = arith.cmpi slt, %c2, %199 : index
                %330 = arith.cmpi slt, %c3, %199 : index
                %331 = arith.cmpi slt, %c4, %199 : index
                %332 = arith.cmpi slt, %c5, %199 : index
                vector.store %315, %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %333 = arith.addi %j_panel, %c8 : index
                vector.store %316, %out_1[%i_tile, %333] : memref<?x?xf32>, vector<8xf32>
                vector.store %317, %out_1[%210, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %318, %out_1[%210, %333] : memref<?x?xf32>, vector<8xf32>
                vector.store %319, %out_1[%208, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %320, %out_1[%208, %333] : memref<?x?xf32>, vector<8xf32>
                vector.store %321, %out_1[%206, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %322, %out_1[%206, %333] : memref<?x?xf32>, vector<8xf32>
                vector.store %323, %out_1[%204, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %324, %out_1[%204, %333] : memref<?x?xf32>, vector<8xf32>
                vector.store %325, %out_1[%202, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %326, %out_1[%202, %333] : memref<?x?xf32>, vector<8xf32>
              } else {
                %334 = arith.cmpi slt, %c0, %199 : index
                %335 = arith.cmpi slt, %c1, %199 : index
                %336 = arith.cmpi slt, %c2, %199 : index
                %337 = arith.cmpi slt, %c3, %199 : index
                %338 = arith.cmpi slt, %c4, %199 : index
                %339 = arith.cmpi slt, %c5, %199 : index
                vector.store %245, %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %340 = arith.addi %j_panel, %c8 : index
                vector.store %246, %out_1[%i_tile, %340] : memref<?x?xf32>, vector<8xf32>
                vector.store %247, %out_1[%210, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %248, %out_1[%210, %340] : memref<?x?xf32>, vector<8xf32>
                vector.store %249, %out_1[%208, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %250, %out_1[%208, %340] : memref<?x?xf32>, vector<8xf32>
                vector.store %251, %out_1[%206, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %252, %out_1[%206, %340] : memref<?x?xf32>, vector<8xf32>
                vector.store %253, %out_1[%204, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %254, %out_1[%204, %340] : memref<?x?xf32>, vector<8xf32>
                vector.store %255, %out_1[%202, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %256, %out_1[%202, %340] : memref<?x?xf32>, vector<8xf32>
              }
            }
            scf.for %i_below_tile = %129 to %3 step %c4 {
              %341 = arith.addi %i_below_tile, %c4 overflow<nsw> : index
              %342 = arith.subi %341, %i_below_tile overflow<nsw> : index
              %343 = arith.subi %3, %i_below_tile overflow<nsw> : index
              %344 = arith.minsi %342, %343 : index
              %345 = arith.addi %344, %minus1 overflow<nsw> : index
              %346 = arith.minsi %345, %c3 : index
              %347 = arith.addi %i_below_tile, %346 : index
              %348 = arith.minsi %345, %c2 : index
              %349 = arith.addi %i_below_tile, %348 : index
              %350 = arith.minsi %345, %c1 : index
              %351 = arith.addi %i_below_tile, %350 : index
              %352 = arith.cmpi eq, %k0_piece, %c0 : index
              %353, %354, %355, %356, %357, %358, %359, %360 = scf.if %352 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %361 = arith.cmpi slt, %c0, %344 : index
                %362 = arith.cmpi slt, %c1, %344 : index
                %363 = arith.cmpi slt, %c2, %344 : index
                %364 = arith.cmpi slt, %c3, %344 : index
                %365 = vector.load %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %366 = arith.addi %j_panel, %c8 : index
                %367 = vector.load %out_1[%i_below_tile, %366] : memref<?x?xf32>, vector<8xf32>
                %368 = vector.load %out_1[%351, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %369 = vector.load %out_1[%351, %366] : memref<?x?xf32>, vector<8xf32>
                %370 = vector.load %out_1[%349, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %371 = vector.load %out_1[%349, %366] : memref<?x?xf32>, vector<8xf32>
                %372 = vector.load %out_1[%347, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %373 = vector.load %out_1[%347, %366] : memref<?x?xf32>, vector<8xf32>
                scf.yield %365, %367, %368, %369, %370, %371, %372, %373 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %374 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
              %375 = arith.minsi %374, %4 : index
              %376, %377, %378, %379, %380, %381, %382, %383 = scf.for %k0_below = %k0_piece to %375 step %c1 iter_args(%384 = %353, %385 = %354, %386 = %355, %387 = %356, %388 = %357, %389 = %358, %390 = %359, %391 = %360) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %392 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
                %393 = arith.addi %392, %c8 overflow<nsw> : index
                memref.prefetch %copy_1[%393, %c0], read, locality<3>, data : memref<?x16xf32, strided<[?, 1], offset: ?>>
                %394 = memref.load %a[%i_below_tile, %k0_below] : memref<?x?xf32>
                %395 = vector.broadcast %394 : f32 to vector<8xf32>
                %396 = memref.load %a[%351, %k0_below] : memref<?x?xf32>
                %397 = vector.broadcast %396 : f32 to vector<8xf32>
                %398 = memref.load %a[%349, %k0_below] : memref<?x?xf32>
                %399 = vector.broadcast %398 : f32 to vector<8xf32>
                %400 = memref.load %a[%347, %k0_below] : memref<?x?xf32>
                %401 = vector.broadcast %400 : f32 to vector<8xf32>
                %402 = vector.load %copy_1[%392, %c0] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %403 = arith.addi %c0, %c8 overflow<nsw> : index
                %404 = vector.load %copy_1[%392, %403] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %405 = arith.mulf %395, %402 fastmath<reassoc,contract> : vector<8xf32>
                %406 = arith.mulf %395, %404 fastmath<reassoc,contract> : vector<8xf32>
                %407 = arith.mulf %397, %402 fastmath<reassoc,contract> : vector<8xf32>
                %408 = arith.mulf %397, %404 fastmath<reassoc,contract> : vector<8xf32>
                %409 = arith.mulf %399, %402 fastmath<reassoc,contract> : vector<8xf32>
                %410 = arith.mulf %399, %404 fastmath<reassoc,contract> : vector<8xf32>
                %411 = arith.mulf %401, %402 fastmath<reassoc,contract> : vector<8xf32>
                %412 = arith.mulf %401, %404 fastmath<reassoc,contract> : vector<8xf32>
                %413 = arith.addf %384, %405 fastmath<reassoc,contract> : vector<8xf32>
                %414 = arith.addf %385, %406 fastmath<reassoc,contract> : vector<8xf32>
                %415 = arith.addf %386, %407 fastmath<reassoc,contract> : vector<8xf32>
                %416 = arith.addf %387, %408 fastmath<reassoc,contract> : vector<8xf32>
                %417 = arith.addf %388, %409 fastmath<reassoc,contract> : vector<8xf32>
                %418 = arith.addf %389, %410 fastmath<reassoc,contract> : vector<8xf32>
                %419 = arith.addf %390, %411 fastmath<reassoc,contract> : vector<8xf32>
                %420 = arith.addf %391, %412 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %413, %414, %415, %416, %417, %418, %419, %420 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %421 = arith.subi %374, %4 overflow<nsw> : index
              %422 = arith.cmpi sge, %421, %c0 : index
              scf.if %422 {
                %423 = vector.load %7[%j_panel] : memref<?xf32>, vector<8xf32>
                %424 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %425 = vector.load %7[%424] : memref<?xf32>, vector<8xf32>
                %426 = arith.addf %376, %423 : vector<8xf32>
                %427 = arith.addf %377, %425 : vector<8xf32>
                %428 = arith.addf %378, %423 : vector<8xf32>
                %429 = arith.addf %379, %425 : vector<8xf32>
                %430 = arith.addf %380, %423 : vector<8xf32>
                %431 = arith.addf %381, %425 : vector<8xf32>
                %432 = arith.addf %382, %423 : vector<8xf32>
                %433 = arith.addf %383, %425 : vector<8xf32>
                %434 = arith.cmpi slt, %c0, %344 : index
                %435 = arith.cmpi slt, %c1, %344 : index
                %436 = arith.cmpi slt, %c2, %344 : index
                %437 = arith.cmpi slt, %c3, %344 : index
                vector.store %426, %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %438 = arith.addi %j_panel, %c8 : index
                vector.store %427, %out_1[%i_below_tile, %438] : memref<?x?xf32>, vector<8xf32>
                vector.store %428, %out_1[%351, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %429, %out_1[%351, %438] : memref<?x?xf32>, vector<8xf32>
                vector.store %430, %out_1[%349, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %431, %out_1[%349, %438] : memref<?x?xf32>, vector<8xf32>
                vector.store %432, %out_1[%347, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %433, %out_1[%347, %438] : memref<?x?xf32>, vector<8xf32>
              } else {
                %439 = arith.cmpi slt, %c0, %344 : index
                %440 = arith.cmpi slt, %c1, %344 : index
                %441 = arith.cmpi slt, %c2, %344 : index
                %442 = arith.cmpi slt, %c3, %344 : index
                vector.store %376, %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %443 = arith.addi %j_panel, %c8 : index
                vector.store %377, %out_1[%i_below_tile, %443] : memref<?x?xf32>, vector<8xf32>
                vector.store %378, %out_1[%351, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %379, %out_1[%351, %443] : memref<?x?xf32>, vector<8xf32>
                vector.store %380, %out_1[%349, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %381, %out_1[%349, %443] : memref<?x?xf32>, vector<8xf32>
                vector.store %382, %out_1[%347, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %383, %out_1[%347, %443] : memref<?x?xf32>, vector<8xf32>
              }
            }
            memref.dealloc %copy : memref<?x16xf32>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %444 = arith.minsi %c16384, %4 : index
    %445 = arith.andi %5, %c15 : index
    %446 = arith.minsi %c8, %445 : index
    %447 = arith.maxsi %446, %c0 : index
    %448 = arith.cmpi sgt, %444, %c15 : index
    %449 = arith.andi %448, %136 : i1
    %450 = arith.select %449, %444, %c0 : index
    %451 = arith.select %449, %447, %c0 : index
    scf.for %j_right_panel = %9 to %5 step %c8 {
      %452 = arith.subi %5, %j_right_panel overflow<nsw> : index
      %453 = arith.minsi %c8, %452 : index
      %454 = arith.maxsi %453, %c0 : index
      %455 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
      %456 = arith.subi %455, %j_right_panel overflow<nsw> : index
      %457 = arith.minsi %456, %452 : index
      %458 = vector.create_mask %457 : vector<8xi1>
      scf.for %k0_right_piece = %c0 to %12 step %c16384 {
        %copy_2 = memref.alloc(%450, %451) {alignment = 64 : i64} : memref<?x?xf32>
        scf.if %449 {
          %459 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %460 = arith.minsi %459, %4 : index
          scf.for %k0_right_copy = %k0_right_piece to %460 step %c1 {
            %461 = arith.addi %k0_right_copy, %c8 overflow<nsw> : index
            memref.prefetch %6[%461, %j_right_panel], read, locality<3>, data : memref<?x?xf32>
            %462 = vector.maskedload %6[%k0_right_copy, %j_right_panel], %458, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %463 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
            vector.maskedstore %copy_2[%463, %c0], %458, %462 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        %464 = arith.subi %4, %k0_right_piece overflow<nsw> : index
        %465 = arith.minsi %c16384, %464 : index
        %466 = arith.maxsi %465, %c0 : index
        %467 = arith.select %449, %c0, %466 : index
        %468 = memref.subview %6[%k0_right_piece, %j_right_panel] [%467, %454] [1, 1] : memref<?x?xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
        %469 = "memref.cast"(%copy_2) : (memref<?x?xf32>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %470 = "memref.cast"(%468) : (memref<?x?xf32, strided<[?, 1], offset: ?>>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %copy_3 = arith.select %449, %469, %470 : memref<?x?xf32, strided<[?, 1], offset: ?>>
        scf.for %i_right_tile = %c0 to %3 step %c8 {
          %471 = arith.addi %i_right_tile, %c8 overflow<nsw> : index
          %472 = arith.subi %471, %i_right_tile overflow<nsw> : index
          %473 = arith.subi %3, %i_right_tile overflow<nsw> : index
          %474 = arith.minsi %472, %473 : index
          %475 = arith.addi %474, %minus1 overflow<nsw> : index
          %476 = arith.minsi %475, %c7 : index
          %477 = arith.addi %i_right_tile, %476 : index
          %478 = arith.minsi %475, %c6 : index
          %479 = arith.addi %i_right_tile, %478 : index
          %480 = arith.minsi %475, %c5 : index
          %481 = arith.addi %i_right_tile, %480 : index
          %482 = arith.minsi %475, %c4 : index
          %483 = arith.addi %i_right_tile, %482 : index
          %484 = arith.minsi %475, %c3 : index
          %485 = arith.addi %i_right_tile, %484 : index
          %486 = arith.minsi %475, %c2 : index
          %487 = arith.addi %i_right_tile, %486 : index
          %488 = arith.minsi %475, %c1 : index
          %489 = arith.addi %i_right_tile, %488 : index
          %490 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %491, %492, %493, %494, %495, %496, %497, %498 = scf.if %490 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %499 = arith.cmpi slt, %c0, %474 : index
            %500 = arith.cmpi slt, %c1, %474 : index
            %501 = arith.cmpi slt, %c2, %474 : index
            %502 = arith.cmpi slt, %c3, %474 : index
            %503 = arith.cmpi slt, %c4, %474 : index
            %504 = arith.cmpi slt, %c5, %474 : index
            %505 = arith.cmpi slt, %c6, %474 : index
            %506 = arith.cmpi slt, %c7, %474 : index
            %507 = vector.maskedload %out_1[%i_right_tile, %j_right_panel], %458, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %508 = vector.maskedload %out_1[%489, %j_right_panel], %458, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %509 = vector.maskedload %out_1[%487, %j_right_panel], %458, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %510 = vector.maskedload %out_1[%485, %j_right_panel], %458, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %511 = vector.maskedload %out_1[%483, %j_right_panel], %458, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %512 = vector.maskedload %out_1[%481, %j_right_panel], %458, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %513 = vector.maskedload %out_1[%479, %j_right_panel], %458, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %514 = vector.maskedload %out_1[%477, %j_right_panel], %458, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %507, %508, %509, %510, %511, %512, %513, %514 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %515 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %516 = arith.minsi %515, %4 : index
          %517, %518, %519, %520, %521, %522, %523, %524 = scf.for %k0_right = %k0_right_piece to %516 step %c1 iter_args(%525 = %491, %526 = %492, %527 = %493, %528 = %494, %529 = %495, %530 = %496, %531 = %497, %532 = %498) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %533 = memref.load %a[%i_right_tile, %k0_right] : memref<?x?xf32>
            %534 = vector.broadcast %533 : f32 to vector<8xf32>
            %535 = memref.load %a[%489, %k0_right] : memref<?x?xf32>
            %536 = vector.broadcast %535 : f32 to vector<8xf32>
            %537 = memref.load %a[%487, %k0_right] : memref<?x?xf32>
            %538 = vector.broadcast %537 : f32 to vector<8xf32>
            %539 = memref.load %a[%485, %k0_right] : memref<?x?xf32>
            %540 = vector.broadcast %539 : f32 to vector<8xf32>
            %541 = memref.load %a[%483, %k0_right] : memref<?x?xf32>
            %542 = vector.broadcast %541 : f32 to vector<8xf32>
            %543 = memref.load %a[%481, %k0_right] : memref<?x?xf32>
            %544 = vector.broadcast %543 : f32 to vector<8xf32>
            %545 = memref.load %a[%479, %k0_right] : memref<?x?xf32>
            %546 = vector.broadcast %545 : f32 to vector<8xf32>
            %547 = memref.load %a[%477, %k0_right] : memref<?x?xf32>
            %548 = vector.broadcast %547 : f32 to vector<8xf32>
            %549 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
            %550 = vector.maskedload %copy_3[%549, %c0], %458, %0 : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %551 = arith.mulf %534, %550 fastmath<reassoc,contract> : vector<8xf32>
            %552 = arith.mulf %536, %550 fastmath<reassoc,contract> : vector<8xf32>
            %553 = arith.mulf %538, %550 fastmath<reassoc,contract> : vector<8xf32>
            %554 = arith.mulf %540, %550 fastmath<reassoc,contract> : vector<8xf32>
            %555 = arith.mulf %542, %550 fastmath<reassoc,contract> : vector<8xf32>
            %556 = arith.mulf %544, %550 fastmath<reassoc,contract> : vector<8xf32>
            %557 = arith.mulf %546, %550 fastmath<reassoc,contract> : vector<8xf32>
            %558 = arith.mulf %548, %550 fastmath<reassoc,contract> : vector<8xf32>
            %559 = arith.addf %525, %551 fastmath<reassoc,contract> : vector<8xf32>
            %560 = arith.addf %526, %552 fastmath<reassoc,contract> : vector<8xf32>
            %561 = arith.addf %527, %553 fastmath<reassoc,contract> : vector<8xf32>
            %562 = arith.addf %528, %554 fastmath<reassoc,contract> : vector<8xf32>
            %563 = arith.addf %529, %555 fastmath<reassoc,contract> : vector<8xf32>
            %564 = arith.addf %530, %556 fastmath<reassoc,contract> : vector<8xf32>
            %565 = arith.addf %531, %557 fastmath<reassoc,contract> : vector<8xf32>
            %566 = arith.addf %532, %558 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %559, %560, %561, %562, %563, %564, %565, %566 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %567 = arith.subi %515, %4 overflow<nsw> : index
          %568 = arith.cmpi sge, %567, %c0 : index
          scf.if %568 {
            %569 = vector.maskedload %7[%j_right_panel], %458, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %570 = arith.addf %517, %569 : vector<8xf32>
            %571 = arith.addf %518, %569 : vector<8xf32>
            %572 = arith.addf %519, %569 : vector<8xf32>
            %573 = arith.addf %520, %569 : vector<8xf32>
            %574 = arith.addf %521, %569 : vector<8xf32>
            %575 = arith.addf %522, %569 : vector<8xf32>
            %576 = arith.addf %523, %569 : vector<8xf32>
            %577 = arith.addf %524, %569 : vector<8xf32>
            %578 = arith.cmpi slt, %c0, %474 : index
            %579 = arith.cmpi slt, %c1, %474 : index
            %580 = arith.cmpi slt, %c2, %474 : index
            %581 = arith.cmpi slt, %c3, %474 : index
            %582 = arith.cmpi slt, %c4, %474 : index
            %583 = arith.cmpi slt, %c5, %474 : index
            %584 = arith.cmpi slt, %c6, %474 : index
            %585 = arith.cmpi slt, %c7, %474 : index
            vector.maskedstore %out_1[%i_right_tile, %j_right_panel], %458, %570 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%489, %j_right_panel], %458, %571 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%487, %j_right_panel], %458, %572 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%485, %j_right_panel], %458, %573 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%483, %j_right_panel], %458, %574 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%481, %j_right_panel], %458, %575 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%479, %j_right_panel], %458, %576 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%477, %j_right_panel], %458, %577 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            %586 = arith.cmpi slt, %c0, %474 : index
            %587 = arith.cmpi slt, %c1, %474 : index
            %588 = arith.cmpi slt, %c2, %474 : index
            %589 = arith.cmpi slt, %c3, %474 : index
            %590 = arith.cmpi slt, %c4, %474 : index
            %591 = arith.cmpi slt, %c5, %474 : index
            %592 = arith.cmpi slt, %c6, %474 : index
            %593 = arith.cmpi slt, %c7, %474 : index
            vector.maskedstore %out_1[%i_right_tile, %j_right_panel], %458, %517 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%489, %j_right_panel], %458, %518 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%487, %j_right_panel], %458, %519 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%485, %j_right_panel], %458, %520 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%483, %j_right_panel], %458, %521 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%481, %j_right_panel], %458, %522 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%479, %j_right_panel], %458, %523 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%477, %j_right_panel], %458, %524 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
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
    %19 = llvm.mlir.constant(63) : i64
    %20 = llvm.mlir.constant(0 : i32) : i32
    %21 = llvm.mlir.constant(3 : i32) : i32
    %22 = llvm.mlir.constant(1 : i32) : i32
    %23 = llvm.mlir.constant(31) : i64
    %24 = llvm.mlir.constant(96) : i64
    %25 = llvm.mlir.constant(512) : i64
    %26 = llvm.mlir.constant(8191) : i64
    %27 = llvm.mlir.constant(13) : i64
    %28 = llvm.mlir.constant(50) : i64
    %29 = llvm.mlir.constant(133) : i64
    %30 = llvm.mlir.constant(32768) : i64
    %31 = llvm.alloca %24 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %32 = llvm.mlir.constant(24) : i64
    %33 = llvm.mlir.constant(40) : i64
    %34 = llvm.mlir.constant(48) : i64
    %35 = llvm.mlir.constant(56) : i64
    %36 = llvm.mlir.constant(64) : i64
    %37 = llvm.mlir.constant(72) : i64
    %38 = llvm.mlir.constant(80) : i64
    %39 = llvm.mlir.constant(88) : i64
    %40 = llvm.mlir.constant(9223372036854771712) : i64
    %41 = llvm.mlir.constant(-64) : i64
    %42 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %43 = llvm.mlir.constant(dense<true> : vector<8xi1>) : vector<8xi1>
    %44 = llvm.mlir.constant(dense<false> : vector<8xi1>) : vector<8xi1>
    %45 = llvm.ashr %b_stride0, %1 : i64
    %46 = llvm.mul %45, %0 overflow<nsw> : i64
    %47 = llvm.ashr %a_size0, %19 : i64
    %48 = llvm.xor %a_size0, %47 : i64
    %49 = llvm.udiv %48, %2 : i64
    %50 = llvm.xor %49, %47 : i64
    %51 = llvm.mul %50, %3 overflow<nsw> : i64
    %many = llvm.intr.smin(%46, %51) : (i64, i64) -> i64
    %few = llvm.sub %46, %many overflow<nsw> : i64
    %52 = llvm.intr.smax(%a_stride0, %4) : (i64, i64) -> i64
    %53 = llvm.icmp "slt" %5, %few : i64
    llvm.cond_br %53, ^bb1(%5 : i64), ^bb16
  ^bb1(%j_few_block: i64):
    %54 = llvm.icmp "slt" %5, %52 : i64
    llvm.cond_br %54, ^bb2(%5 : i64), ^bb15
  ^bb2(%k0_few_piece: i64):
    %55 = llvm.add %j_few_block, %6 overflow<nsw> : i64
    %56 = llvm.intr.smin(%55, %few) : (i64, i64) -> i64
    %57 = llvm.icmp "slt" %j_few_block, %56 : i64
    llvm.cond_br %57, ^bb3(%j_few_block : i64), ^bb14
  ^bb3(%j_few_panel: i64):
    %58 = llvm.icmp "slt" %5, %a_size0 : i64
    llvm.cond_br %58, ^bb4(%5 : i64), ^bb13
  ^bb4(%i_few_tile: i64):
    %59 = llvm.add %i_few_tile, %1 overflow<nsw> : i64
    %60 = llvm.sub %59, %i_few_tile overflow<nsw> : i64
    %61 = llvm.sub %a_size0, %i_few_tile overflow<nsw> : i64
    %62 = llvm.intr.smin(%60, %61) : (i64, i64) -> i64
    %63 = llvm.add %62, %8 overflow<nsw> : i64
    %64 = llvm.intr.smin(%63, %9) : (i64, i64) -> i64
    %65 = llvm.add %i_few_tile, %64 : i64
    %66 = llvm.intr.smin(%63, %10) : (i64, i64) -> i64
    %67 = llvm.add %i_few_tile, %66 : i64
    %68 = llvm.intr.smin(%63, %4) : (i64, i64) -> i64
    %69 = llvm.add %i_few_tile, %68 : i64
    %70 = llvm.icmp "eq" %k0_few_piece, %5 : i64
    llvm.cond_br %70, ^bb5, ^bb6
  ^bb5:
    llvm.br ^bb7(%42, %42, %42, %42, %42, %42, %42, %42 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb6:
    %71 = llvm.icmp "slt" %5, %62 : i64
    %72 = llvm.icmp "slt" %4, %62 : i64
    %73 = llvm.icmp "slt" %10, %62 : i64
    %74 = llvm.icmp "slt" %9, %62 : i64
    %75 = llvm.mul %i_few_tile, %b_stride0 overflow<nsw> : i64
    %76 = llvm.add %75, %j_few_panel overflow<nsw> : i64
    %77 = llvm.getelementptr inbounds %out[%76] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %78 = llvm.load %77 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %79 = llvm.getelementptr inbounds %77[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %80 = llvm.load %79 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %81 = llvm.mul %69, %b_stride0 overflow<nsw> : i64
    %82 = llvm.add %81, %j_few_panel overflow<nsw> : i64
    %83 = llvm.getelementptr inbounds %out[%82] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %84 = llvm.load %83 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %85 = llvm.getelementptr inbounds %83[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %86 = llvm.load %85 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %87 = llvm.mul %67, %b_stride0 overflow<nsw> : i64
    %88 = llvm.add %87, %j_few_panel overflow<nsw> : i64
    %89 = llvm.getelementptr inbounds %out[%88] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %90 = llvm.load %89 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %91 = llvm.getelementptr inbounds %89[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %92 = llvm.load %91 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %93 = llvm.mul %65, %b_stride0 overflow<nsw> : i64
    %94 = llvm.add %93, %j_few_panel overflow<nsw> : i64
    %95 = llvm.getelementptr inbounds %out[%94] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %96 = llvm.load %95 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %97 = llvm.getelementptr inbounds %95[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %98 = llvm.load %97 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb7(%78, %80, %84, %86, %90, %92, %96, %98 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb7(%99: vector<8xf32>, %100: vector<8xf32>, %101: vector<8xf32>, %102: vector<8xf32>, %103: vector<8xf32>, %104: vector<8xf32>, %105: vector<8xf32>, %106: vector<8xf32>):
    %107 = llvm.add %k0_few_piece, %7 overflow<nsw> : i64
    %108 = llvm.intr.smin(%107, %a_stride0) : (i64, i64) -> i64
    %109 = llvm.icmp "slt" %k0_few_piece, %108 : i64
    llvm.cond_br %109, ^bb8(%k0_few_piece, %99, %100, %101, %102, %103, %104, %105, %106 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb9(%99, %100, %101, %102, %103, %104, %105, %106 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb8(%k0_few: i64, %110: vector<8xf32>, %111: vector<8xf32>, %112: vector<8xf32>, %113: vector<8xf32>, %114: vector<8xf32>, %115: vector<8xf32>, %116: vector<8xf32>, %117: vector<8xf32>):
    %118 = llvm.add %j_few_panel, %7 overflow<nsw> : i64
    %119 = llvm.mul %k0_few, %b_stride0 overflow<nsw> : i64
    %120 = llvm.add %119, %118 overflow<nsw> : i64
    %121 = llvm.getelementptr %b[%120] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%121, %20, %21, %22) : (!llvm.ptr, i32, i32, i32) -> ()
    %122 = llvm.mul %i_few_tile, %a_stride0 overflow<nsw> : i64
    %123 = llvm.add %122, %k0_few overflow<nsw> : i64
    %124 = llvm.getelementptr inbounds %a[%123] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %125 = llvm.load %124 {alignment = 4 : i64} : !llvm.ptr -> f32
    %126 = llvm.mlir.poison : vector<8xf32>
    %127 = llvm.insertelement %125, %126[%5 : i64] : vector<8xf32>
    %128 = llvm.shufflevector %127, %126 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %129 = llvm.mul %69, %a_stride0 overflow<nsw> : i64
    %130 = llvm.add %129, %k0_few overflow<nsw> : i64
    %131 = llvm.getelementptr inbounds %a[%130] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %132 = llvm.load %131 {alignment = 4 : i64} : !llvm.ptr -> f32
    %133 = llvm.mlir.poison : vector<8xf32>
    %134 = llvm.insertelement %132, %133[%5 : i64] : vector<8xf32>
    %135 = llvm.shufflevector %134, %133 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %136 = llvm.mul %67, %a_stride0 overflow<nsw> : i64
    %137 = llvm.add %136, %k0_few overflow<nsw> : i64
    %138 = llvm.getelementptr inbounds %a[%137] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %139 = llvm.load %138 {alignment = 4 : i64} : !llvm.ptr -> f32
    %140 = llvm.mlir.poison : vector<8xf32>
    %141 = llvm.insertelement %139, %140[%5 : i64] : vector<8xf32>
    %142 = llvm.shufflevector %141, %140 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %143 = llvm.mul %65, %a_stride0 overflow<nsw> : i64
    %144 = llvm.add %143, %k0_few overflow<nsw> : i64
    %145 = llvm.getelementptr inbounds %a[%144] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %146 = llvm.load %145 {alignment = 4 : i64} : !llvm.ptr -> f32
    %147 = llvm.mlir.poison : vector<8xf32>
    %148 = llvm.insertelement %146, %147[%5 : i64] : vector<8xf32>
    %149 = llvm.shufflevector %148, %147 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %150 = llvm.add %119, %j_few_panel overflow<nsw> : i64
    %151 = llvm.getelementptr inbounds %b[%150] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %152 = llvm.load %151 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %153 = llvm.getelementptr inbounds %151[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %154 = llvm.load %153 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %155 = llvm.fmul %128, %152 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %156 = llvm.fmul %128, %154 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %157 = llvm.fmul %135, %152 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %158 = llvm.fmul %135, %154 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %159 = llvm.fmul %142, %152 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %160 = llvm.fmul %142, %154 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %161 = llvm.fmul %149, %152 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %162 = llvm.fmul %149, %154 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %163 = llvm.fadd %110, %155 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %164 = llvm.fadd %111, %156 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %165 = llvm.fadd %112, %157 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %166 = llvm.fadd %113, %158 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %167 = llvm.fadd %114, %159 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %168 = llvm.fadd %115, %160 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %169 = llvm.fadd %116, %161 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %170 = llvm.fadd %117, %162 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %171 = llvm.add %k0_few, %4 overflow<nsw> : i64
    %172 = llvm.icmp "slt" %171, %108 : i64
    llvm.cond_br %172, ^bb8(%171, %163, %164, %165, %166, %167, %168, %169, %170 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb9(%163, %164, %165, %166, %167, %168, %169, %170 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb9(%173: vector<8xf32>, %174: vector<8xf32>, %175: vector<8xf32>, %176: vector<8xf32>, %177: vector<8xf32>, %178: vector<8xf32>, %179: vector<8xf32>, %180: vector<8xf32>):
    %181 = llvm.sub %107, %a_stride0 overflow<nsw> : i64
    %182 = llvm.icmp "sge" %181, %5 : i64
    llvm.cond_br %182, ^bb10, ^bb11
  ^bb10:
    %183 = llvm.getelementptr inbounds %bias[%j_few_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %184 = llvm.load %183 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %185 = llvm.getelementptr inbounds %183[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %186 = llvm.load %185 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %187 = llvm.fadd %173, %184 : vector<8xf32>
    %188 = llvm.fadd %174, %186 : vector<8xf32>
    %189 = llvm.fadd %175, %184 : vector<8xf32>
    %190 = llvm.fadd %176, %186 : vector<8xf32>
    %191 = llvm.fadd %177, %184 : vector<8xf32>
    %192 = llvm.fadd %178, %186 : vector<8xf32>
    %193 = llvm.fadd %179, %184 : vector<8xf32>
    %194 = llvm.fadd %180, %186 : vector<8xf32>
    %195 = llvm.icmp "slt" %5, %62 : i64
    %196 = llvm.icmp "slt" %4, %62 : i64
    %197 = llvm.icmp "slt" %10, %62 : i64
    %198 = llvm.icmp "slt" %9, %62 : i64
    %199 = llvm.mul %i_few_tile, %b_stride0 overflow<nsw> : i64
    %200 = llvm.add %199, %j_few_panel overflow<nsw> : i64
    %201 = llvm.getelementptr inbounds %out[%200] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %187, %201 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %202 = llvm.getelementptr inbounds %201[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %188, %202 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %203 = llvm.mul %69, %b_stride0 overflow<nsw> : i64
    %204 = llvm.add %203, %j_few_panel overflow<nsw> : i64
    %205 = llvm.getelementptr inbounds %out[%204] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %189, %205 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %206 = llvm.getelementptr inbounds %205[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %190, %206 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %207 = llvm.mul %67, %b_stride0 overflow<nsw> : i64
    %208 = llvm.add %207, %j_few_panel overflow<nsw> : i64
    %209 = llvm.getelementptr inbounds %out[%208] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %191, %209 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %210 = llvm.getelementptr inbounds %209[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %192, %210 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %211 = llvm.mul %65, %b_stride0 overflow<nsw> : i64
    %212 = llvm.add %211, %j_few_panel overflow<nsw> : i64
    %213 = llvm.getelementptr inbounds %out[%212] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %193, %213 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %214 = llvm.getelementptr inbounds %213[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %194, %214 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb12
  ^bb11:
    %215 = llvm.icmp "slt" %5, %62 : i64
    %216 = llvm.icmp "slt" %4, %62 : i64
    %217 = llvm.icmp "slt" %10, %62 : i64
    %218 = llvm.icmp "slt" %9, %62 : i64
    %219 = llvm.mul %i_few_tile, %b_stride0 overflow<nsw> : i64
    %220 = llvm.add %219, %j_few_panel overflow<nsw> : i64
    %221 = llvm.getelementptr inbounds %out[%220] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %173, %221 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %222 = llvm.getelementptr inbounds %221[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %174, %222 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %223 = llvm.mul %69, %b_stride0 overflow<nsw> : i64
    %224 = llvm.add %223, %j_few_panel overflow<nsw> : i64
    %225 = llvm.getelementptr inbounds %out[%224] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %175, %225 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %226 = llvm.getelementptr inbounds %225[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %176, %226 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %227 = llvm.mul %67, %b_stride0 overflow<nsw> : i64
    %228 = llvm.add %227, %j_few_panel overflow<nsw> : i64
    %229 = llvm.getelementptr inbounds %out[%228] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %177, %229 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %230 = llvm.getelementptr inbounds %229[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %178, %230 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %231 = llvm.mul %65, %b_stride0 overflow<nsw> : i64
    %232 = llvm.add %231, %j_few_panel overflow<nsw> : i64
    %233 = llvm.getelementptr inbounds %out[%232] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %179, %233 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %234 = llvm.getelementptr inbounds %233[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %180, %234 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb12
  ^bb12:
    %235 = llvm.add %i_few_tile, %1 overflow<nsw> : i64
    %236 = llvm.icmp "slt" %235, %a_size0 : i64
    llvm.cond_br %236, ^bb4(%235 : i64), ^bb13
  ^bb13:
    %237 = llvm.add %j_few_panel, %0 overflow<nsw> : i64
    %238 = llvm.icmp "slt" %237, %56 : i64
    llvm.cond_br %238, ^bb3(%237 : i64), ^bb14
  ^bb14:
    %239 = llvm.add %k0_few_piece, %7 overflow<nsw> : i64
    %240 = llvm.icmp "slt" %239, %52 : i64
    llvm.cond_br %240, ^bb2(%239 : i64), ^bb15
  ^bb15:
    %241 = llvm.add %j_few_block, %6 overflow<nsw> : i64
    %242 = llvm.icmp "slt" %241, %few : i64
    llvm.cond_br %242, ^bb1(%241 : i64), ^bb16
  ^bb16:
    %243 = llvm.add %a_size0, %12 overflow<nsw> : i64
    %244 = llvm.ashr %243, %19 : i64
    %245 = llvm.xor %243, %244 : i64
    %246 = llvm.udiv %245, %13 : i64
    %247 = llvm.xor %246, %244 : i64
    %248 = llvm.mul %247, %14 overflow<nsw> : i64
    %249 = llvm.add %a_size0, %9 overflow<nsw> : i64
    %250 = llvm.ashr %249, %19 : i64
    %251 = llvm.xor %249, %250 : i64
    %252 = llvm.udiv %251, %13 : i64
    %253 = llvm.xor %252, %250 : i64
    %254 = llvm.mul %253, %13 overflow<nsw> : i64
    %255 = llvm.add %248, %254 overflow<nsw> : i64
    %256 = llvm.add %a_size0, %4 overflow<nsw> : i64
    %257 = llvm.ashr %256, %19 : i64
    %258 = llvm.xor %256, %257 : i64
    %259 = llvm.udiv %258, %13 : i64
    %260 = llvm.xor %259, %257 : i64
    %261 = llvm.mul %260, %13 overflow<nsw> : i64
    %262 = llvm.add %255, %261 overflow<nsw> : i64
    %263 = llvm.intr.smax(%262, %5) : (i64, i64) -> i64
    %264 = llvm.intr.smin(%263, %a_size0) : (i64, i64) -> i64
    %265 = llvm.intr.smin(%15, %a_stride0) : (i64, i64) -> i64
    %266 = llvm.icmp "sgt" %265, %17 : i64
    %267 = llvm.icmp "sgt" %a_size0, %23 : i64
    %268 = llvm.and %266, %267 : i1
    %269 = llvm.icmp "sgt" %a_size0, %24 : i64
    %270 = llvm.urem %b_stride0, %6 : i64
    %271 = llvm.icmp "eq" %270, %5 : i64
    %272 = llvm.or %269, %271 : i1
    %273 = llvm.icmp "sgt" %265, %25 : i64
    %274 = llvm.or %272, %273 : i1
    %275 = llvm.and %268, %274 : i1
    %276 = llvm.select %275, %265, %5 : i1, i64
    %277 = llvm.intr.smax(%many, %5) : (i64, i64) -> i64
    %278 = llvm.add %277, %17 : i64
    %279 = llvm.udiv %278, %0 : i64
    %280 = llvm.intr.smax(%52, %5) : (i64, i64) -> i64
    %281 = llvm.add %280, %26 : i64
    %282 = llvm.udiv %281, %15 : i64
    %283 = llvm.intr.smin(%15, %a_stride0) : (i64, i64) -> i64
    %284 = llvm.intr.smax(%283, %5) : (i64, i64) -> i64
    %285 = llvm.mul %284, %27 : i64
    %286 = llvm.add %9, %285 : i64
    %287 = llvm.intr.smax(%a_size0, %5) : (i64, i64) -> i64
    %288 = llvm.add %287, %12 : i64
    %289 = llvm.udiv %288, %13 : i64
    %290 = llvm.mul %284, %28 : i64
    %291 = llvm.add %29, %290 : i64
    %292 = llvm.mul %289, %291 : i64
    %293 = llvm.add %27, %286 : i64
    %294 = llvm.add %293, %292 : i64
    %295 = llvm.mul %282, %294 : i64
    %296 = llvm.add %4, %295 : i64
    %297 = llvm.mul %279, %296 : i64
    %298 = llvm.icmp "sge" %297, %30 : i64
    %299 = llvm.icmp "sgt" %many, %5 : i64
    %300 = llvm.sub %many, %4 overflow<nsw> : i64
    %301 = llvm.sdiv %300, %0 : i64
    %302 = llvm.add %301, %4 overflow<nsw> : i64
    %303 = llvm.select %299, %302, %5 : i1, i64
    llvm.cond_br %298, ^bb17, ^bb18
  ^bb17:
    llvm.store %many, %31 {alignment = 8 : i64} : i64, !llvm.ptr
    %304 = llvm.getelementptr inbounds %31[%11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %52, %304 {alignment = 8 : i64} : i64, !llvm.ptr
    %305 = llvm.getelementptr inbounds %31[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %276, %305 {alignment = 8 : i64} : i64, !llvm.ptr
    %306 = llvm.getelementptr inbounds %31[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %275, %306 {alignment = 8 : i64} : i1, !llvm.ptr
    %307 = llvm.getelementptr inbounds %31[%7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride0, %307 {alignment = 8 : i64} : i64, !llvm.ptr
    %308 = llvm.getelementptr inbounds %31[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %308 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %309 = llvm.getelementptr inbounds %31[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride0, %309 {alignment = 8 : i64} : i64, !llvm.ptr
    %310 = llvm.getelementptr inbounds %31[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %264, %310 {alignment = 8 : i64} : i64, !llvm.ptr
    %311 = llvm.getelementptr inbounds %31[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out, %311 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %312 = llvm.getelementptr inbounds %31[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %312 {alignment = 8 : i64} : i64, !llvm.ptr
    %313 = llvm.getelementptr inbounds %31[%38] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %313 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %314 = llvm.getelementptr inbounds %31[%39] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %bias, %314 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %315 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %316 = llvm.call @stepwell_parallel_for(%315, %31, %303, %5) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb19(%316 : i32)
  ^bb18:
    %317 = llvm.call @program.parallel0(%5, %303, %many, %52, %276, %275, %a_stride0, %b, %b_stride0, %264, %out, %a_size0, %a, %bias) : (i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb19(%317 : i32)
  ^bb19(%318: i32):
    %319 = llvm.icmp "eq" %318, %20 : i32
    llvm.cond_br %319, ^bb20, ^bb40(%318 : i32)
  ^bb20:
    %320 = llvm.intr.smin(%16, %a_stride0) : (i64, i64) -> i64
    %321 = llvm.and %b_stride0, %17 : i64
    %322 = llvm.intr.smin(%11, %321) : (i64, i64) -> i64
    %323 = llvm.intr.smax(%322, %5) : (i64, i64) -> i64
    %324 = llvm.icmp "sgt" %320, %17 : i64
    %325 = llvm.and %324, %269 : i1
    %326 = llvm.select %325, %320, %5 : i1, i64
    %327 = llvm.select %325, %323, %5 : i1, i64
    %328 = llvm.icmp "slt" %46, %b_stride0 : i64
    llvm.cond_br %328, ^bb21(%46 : i64), ^bb39
  ^bb21(%j_right_panel: i64):
    %329 = llvm.sub %b_stride0, %j_right_panel overflow<nsw> : i64
    %330 = llvm.intr.smin(%11, %329) : (i64, i64) -> i64
    %331 = llvm.intr.smax(%330, %5) : (i64, i64) -> i64
    %332 = llvm.add %j_right_panel, %11 overflow<nsw> : i64
    %333 = llvm.sub %332, %j_right_panel overflow<nsw> : i64
    %334 = llvm.intr.smin(%333, %329) : (i64, i64) -> i64
    %335 = llvm.intr.smin(%334, %11) : (i64, i64) -> i64
    %336 = llvm.intr.smax(%335, %5) : (i64, i64) -> i64
    %337 = llvm.trunc %336 : i64 to i32
    %338 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %339 = llvm.mlir.poison : vector<8xi32>
    %340 = llvm.insertelement %337, %339[%5 : i64] : vector<8xi32>
    %341 = llvm.shufflevector %340, %339 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %342 = llvm.icmp "slt" %338, %341 : vector<8xi32>
    %343 = llvm.icmp "slt" %5, %52 : i64
    llvm.cond_br %343, ^bb22(%5 : i64), ^bb38
  ^bb22(%k0_right_piece: i64):
    %344 = llvm.call_intrinsic "llvm.umul.fix.sat.i64"(%1, %326, %20) : (i64, i64, i32) -> i64
    %345 = llvm.call_intrinsic "llvm.umul.fix.sat.i64"(%344, %327, %20) : (i64, i64, i32) -> i64
    %346 = llvm.intr.umin(%345, %40) : (i64, i64) -> i64
    %347 = llvm.add %346, %19 overflow<nsw> : i64
    %348 = llvm.and %347, %41 : i64
    %copy = llvm.call @aligned_alloc(%36, %348) : (i64, i64) -> !llvm.ptr
    %349 = llvm.mlir.zero : !llvm.ptr
    %350 = llvm.icmp "ne" %copy, %349 : !llvm.ptr
    %351 = llvm.icmp "eq" %348, %5 : i64
    %352 = llvm.or %350, %351 : i1
    llvm.cond_br %352, ^bb23, ^bb40(%22 : i32)
  ^bb23:
    llvm.cond_br %325, ^bb24, ^bb27
  ^bb24:
    %353 = llvm.add %k0_right_piece, %16 overflow<nsw> : i64
    %354 = llvm.intr.smin(%353, %a_stride0) : (i64, i64) -> i64
    %355 = llvm.icmp "slt" %k0_right_piece, %354 : i64
    llvm.cond_br %355, ^bb25(%k0_right_piece : i64), ^bb26
  ^bb25(%k0_right_copy: i64):
    %356 = llvm.add %k0_right_copy, %11 overflow<nsw> : i64
    %357 = llvm.mul %356, %b_stride0 overflow<nsw> : i64
    %358 = llvm.add %357, %j_right_panel overflow<nsw> : i64
    %359 = llvm.getelementptr %b[%358] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%359, %20, %21, %22) : (!llvm.ptr, i32, i32, i32) -> ()
    %360 = llvm.mul %k0_right_copy, %b_stride0 overflow<nsw> : i64
    %361 = llvm.add %360, %j_right_panel overflow<nsw> : i64
    %362 = llvm.getelementptr inbounds %b[%361] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %363 = llvm.intr.masked.load %362, %342, %42 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %364 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %365 = llvm.mul %364, %327 overflow<nsw> : i64
    %366 = llvm.getelementptr inbounds %copy[%365] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %363, %366, %342 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %367 = llvm.add %k0_right_copy, %4 overflow<nsw> : i64
    %368 = llvm.icmp "slt" %367, %354 : i64
    llvm.cond_br %368, ^bb25(%367 : i64), ^bb26
  ^bb26:
    llvm.br ^bb27
  ^bb27:
    %369 = llvm.sub %a_stride0, %k0_right_piece overflow<nsw> : i64
    %370 = llvm.intr.smin(%16, %369) : (i64, i64) -> i64
    %371 = llvm.intr.smax(%370, %5) : (i64, i64) -> i64
    %372 = llvm.select %325, %5, %371 : i1, i64
    %373 = llvm.mul %k0_right_piece, %b_stride0 overflow<nsw> : i64
    %374 = llvm.add %373, %j_right_panel overflow<nsw> : i64
    %375 = llvm.getelementptr inbounds %b[%374] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %376 = llvm.select %325, %copy, %375 : i1, !llvm.ptr
    %377 = llvm.select %325, %326, %372 : i1, i64
    %378 = llvm.select %325, %327, %331 : i1, i64
    %379 = llvm.select %325, %327, %b_stride0 : i1, i64
    %380 = llvm.icmp "slt" %5, %a_size0 : i64
    llvm.cond_br %380, ^bb28(%5 : i64), ^bb37
  ^bb28(%i_right_tile: i64):
    %381 = llvm.add %i_right_tile, %11 overflow<nsw> : i64
    %382 = llvm.sub %381, %i_right_tile overflow<nsw> : i64
    %383 = llvm.sub %a_size0, %i_right_tile overflow<nsw> : i64
    %384 = llvm.intr.smin(%382, %383) : (i64, i64) -> i64
    %385 = llvm.add %384, %8 overflow<nsw> : i64
    %386 = llvm.intr.smin(%385, %18) : (i64, i64) -> i64
    %387 = llvm.add %i_right_tile, %386 : i64
    %388 = llvm.intr.smin(%385, %13) : (i64, i64) -> i64
    %389 = llvm.add %i_right_tile, %388 : i64
    %390 = llvm.intr.smin(%385, %12) : (i64, i64) -> i64
    %391 = llvm.add %i_right_tile, %390 : i64
    %392 = llvm.intr.smin(%385, %1) : (i64, i64) -> i64
    %393 = llvm.add %i_right_tile, %392 : i64
    %394 = llvm.intr.smin(%385, %9) : (i64, i64) -> i64
    %395 = llvm.add %i_right_tile, %394 : i64
    %396 = llvm.intr.smin(%385, %10) : (i64, i64) -> i64
    %397 = llvm.add %i_right_tile, %396 : i64
    %398 = llvm.intr.smin(%385, %4) : (i64, i64) -> i64
    %399 = llvm.add %i_right_tile, %398 : i64
    %400 = llvm.icmp "eq" %k0_right_piece, %5 : i64
    llvm.cond_br %400, ^bb29, ^bb30
  ^bb29:
    llvm.br ^bb31(%42, %42, %42, %42, %42, %42, %42, %42 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb30:
    %401 = llvm.icmp "slt" %5, %384 : i64
    %402 = llvm.icmp "slt" %4, %384 : i64
    %403 = llvm.icmp "slt" %10, %384 : i64
    %404 = llvm.icmp "slt" %9, %384 : i64
    %405 = llvm.icmp "slt" %1, %384 : i64
    %406 = llvm.icmp "slt" %12, %384 : i64
    %407 = llvm.icmp "slt" %13, %384 : i64
    %408 = llvm.icmp "slt" %18, %384 : i64
    %409 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %410 = llvm.add %409, %j_right_panel overflow<nsw> : i64
    %411 = llvm.getelementptr inbounds %out[%410] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %412 = llvm.intr.masked.load %411, %342, %42 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %413 = llvm.mul %399, %b_stride0 overflow<nsw> : i64
    %414 = llvm.add %413, %j_right_panel overflow<nsw> : i64
    %415 = llvm.getelementptr inbounds %out[%414] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %416 = llvm.intr.masked.load %415, %342, %42 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %417 = llvm.mul %397, %b_stride0 overflow<nsw> : i64
    %418 = llvm.add %417, %j_right_panel overflow<nsw> : i64
    %419 = llvm.getelementptr inbounds %out[%418] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %420 = llvm.intr.masked.load %419, %342, %42 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %421 = llvm.mul %395, %b_stride0 overflow<nsw> : i64
    %422 = llvm.add %421, %j_right_panel overflow<nsw> : i64
    %423 = llvm.getelementptr inbounds %out[%422] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %424 = llvm.intr.masked.load %423, %342, %42 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %425 = llvm.mul %393, %b_stride0 overflow<nsw> : i64
    %426 = llvm.add %425, %j_right_panel overflow<nsw> : i64
    %427 = llvm.getelementptr inbounds %out[%426] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %428 = llvm.intr.masked.load %427, %342, %42 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %429 = llvm.mul %391, %b_stride0 overflow<nsw> : i64
    %430 = llvm.add %429, %j_right_panel overflow<nsw> : i64
    %431 = llvm.getelementptr inbounds %out[%430] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %432 = llvm.intr.masked.load %431, %342, %42 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %433 = llvm.mul %389, %b_stride0 overflow<nsw> : i64
    %434 = llvm.add %433, %j_right_panel overflow<nsw> : i64
    %435 = llvm.getelementptr inbounds %out[%434] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %436 = llvm.intr.masked.load %435, %342, %42 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %437 = llvm.mul %387, %b_stride0 overflow<nsw> : i64
    %438 = llvm.add %437, %j_right_panel overflow<nsw> : i64
    %439 = llvm.getelementptr inbounds %out[%438] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %440 = llvm.intr.masked.load %439, %342, %42 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb31(%412, %416, %420, %424, %428, %432, %436, %440 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb31(%441: vector<8xf32>, %442: vector<8xf32>, %443: vector<8xf32>, %444: vector<8xf32>, %445: vector<8xf32>, %446: vector<8xf32>, %447: vector<8xf32>, %448: vector<8xf32>):
    %449 = llvm.add %k0_right_piece, %16 overflow<nsw> : i64
    %450 = llvm.intr.smin(%449, %a_stride0) : (i64, i64) -> i64
    %451 = llvm.icmp "slt" %k0_right_piece, %450 : i64
    llvm.cond_br %451, ^bb32(%k0_right_piece, %441, %442, %443, %444, %445, %446, %447, %448 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb33(%441, %442, %443, %444, %445, %446, %447, %448 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb32(%k0_right: i64, %452: vector<8xf32>, %453: vector<8xf32>, %454: vector<8xf32>, %455: vector<8xf32>, %456: vector<8xf32>, %457: vector<8xf32>, %458: vector<8xf32>, %459: vector<8xf32>):
    %460 = llvm.mul %i_right_tile, %a_stride0 overflow<nsw> : i64
    %461 = llvm.add %460, %k0_right overflow<nsw> : i64
    %462 = llvm.getelementptr inbounds %a[%461] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %463 = llvm.load %462 {alignment = 4 : i64} : !llvm.ptr -> f32
    %464 = llvm.mlir.poison : vector<8xf32>
    %465 = llvm.insertelement %463, %464[%5 : i64] : vector<8xf32>
    %466 = llvm.shufflevector %465, %464 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %467 = llvm.mul %399, %a_stride0 overflow<nsw> : i64
    %468 = llvm.add %467, %k0_right overflow<nsw> : i64
    %469 = llvm.getelementptr inbounds %a[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %470 = llvm.load %469 {alignment = 4 : i64} : !llvm.ptr -> f32
    %471 = llvm.mlir.poison : vector<8xf32>
    %472 = llvm.insertelement %470, %471[%5 : i64] : vector<8xf32>
    %473 = llvm.shufflevector %472, %471 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %474 = llvm.mul %397, %a_stride0 overflow<nsw> : i64
    %475 = llvm.add %474, %k0_right overflow<nsw> : i64
    %476 = llvm.getelementptr inbounds %a[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %477 = llvm.load %476 {alignment = 4 : i64} : !llvm.ptr -> f32
    %478 = llvm.mlir.poison : vector<8xf32>
    %479 = llvm.insertelement %477, %478[%5 : i64] : vector<8xf32>
    %480 = llvm.shufflevector %479, %478 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %481 = llvm.mul %395, %a_stride0 overflow<nsw> : i64
    %482 = llvm.add %481, %k0_right overflow<nsw> : i64
    %483 = llvm.getelementptr inbounds %a[%482] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %484 = llvm.load %483 {alignment = 4 : i64} : !llvm.ptr -> f32
    %485 = llvm.mlir.poison : vector<8xf32>
    %486 = llvm.insertelement %484, %485[%5 : i64] : vector<8xf32>
    %487 = llvm.shufflevector %486, %485 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %488 = llvm.mul %393, %a_stride0 overflow<nsw> : i64
    %489 = llvm.add %488, %k0_right overflow<nsw> : i64
    %490 = llvm.getelementptr inbounds %a[%489] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %491 = llvm.load %490 {alignment = 4 : i64} : !llvm.ptr -> f32
    %492 = llvm.mlir.poison : vector<8xf32>
    %493 = llvm.insertelement %491, %492[%5 : i64] : vector<8xf32>
    %494 = llvm.shufflevector %493, %492 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %495 = llvm.mul %391, %a_stride0 overflow<nsw> : i64
    %496 = llvm.add %495, %k0_right overflow<nsw> : i64
    %497 = llvm.getelementptr inbounds %a[%496] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %498 = llvm.load %497 {alignment = 4 : i64} : !llvm.ptr -> f32
    %499 = llvm.mlir.poison : vector<8xf32>
    %500 = llvm.insertelement %498, %499[%5 : i64] : vector<8xf32>
    %501 = llvm.shufflevector %500, %499 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %502 = llvm.mul %389, %a_stride0 overflow<nsw> : i64
    %503 = llvm.add %502, %k0_right overflow<nsw> : i64
    %504 = llvm.getelementptr inbounds %a[%503] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %505 = llvm.load %504 {alignment = 4 : i64} : !llvm.ptr -> f32
    %506 = llvm.mlir.poison : vector<8xf32>
    %507 = llvm.insertelement %505, %506[%5 : i64] : vector<8xf32>
    %508 = llvm.shufflevector %507, %506 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %509 = llvm.mul %387, %a_stride0 overflow<nsw> : i64
    %510 = llvm.add %509, %k0_right overflow<nsw> : i64
    %511 = llvm.getelementptr inbounds %a[%510] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %512 = llvm.load %511 {alignment = 4 : i64} : !llvm.ptr -> f32
    %513 = llvm.mlir.poison : vector<8xf32>
    %514 = llvm.insertelement %512, %513[%5 : i64] : vector<8xf32>
    %515 = llvm.shufflevector %514, %513 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %516 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %517 = llvm.mul %516, %379 overflow<nsw> : i64
    %518 = llvm.getelementptr inbounds %376[%517] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %519 = llvm.intr.masked.load %518, %342, %42 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %520 = llvm.fmul %466, %519 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %521 = llvm.fmul %473, %519 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %522 = llvm.fmul %480, %519 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %523 = llvm.fmul %487, %519 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %524 = llvm.fmul %494, %519 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %525 = llvm.fmul %501, %519 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %526 = llvm.fmul %508, %519 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %527 = llvm.fmul %515, %519 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %528 = llvm.fadd %452, %520 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %529 = llvm.fadd %453, %521 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %530 = llvm.fadd %454, %522 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %531 = llvm.fadd %455, %523 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %532 = llvm.fadd %456, %524 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %533 = llvm.fadd %457, %525 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %534 = llvm.fadd %458, %526 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %535 = llvm.fadd %459, %527 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %536 = llvm.add %k0_right, %4 overflow<nsw> : i64
    %537 = llvm.icmp "slt" %536, %450 : i64
    llvm.cond_br %537, ^bb32(%536, %528, %529, %530, %531, %532, %533, %534, %535 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb33(%528, %529, %530, %531, %532, %533, %534, %535 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb33(%538: vector<8xf32>, %539: vector<8xf32>, %540: vector<8xf32>, %541: vector<8xf32>, %542: vector<8xf32>, %543: vector<8xf32>, %544: vector<8xf32>, %545: vector<8xf32>):
    %546 = llvm.sub %449, %a_stride0 overflow<nsw> : i64
    %547 = llvm.icmp "sge" %546, %5 : i64
    llvm.cond_br %547, ^bb34, ^bb35
  ^bb34:
    %548 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %549 = llvm.intr.masked.load %548, %342, %42 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %550 = llvm.fadd %538, %549 : vector<8xf32>
    %551 = llvm.fadd %539, %549 : vector<8xf32>
    %552 = llvm.fadd %540, %549 : vector<8xf32>
    %553 = llvm.fadd %541, %549 : vector<8xf32>
    %554 = llvm.fadd %542, %549 : vector<8xf32>
    %555 = llvm.fadd %543, %549 : vector<8xf32>
    %556 = llvm.fadd %544, %549 : vector<8xf32>
    %557 = llvm.fadd %545, %549 : vector<8xf32>
    %558 = llvm.icmp "slt" %5, %384 : i64
    %559 = llvm.icmp "slt" %4, %384 : i64
    %560 = llvm.icmp "slt" %10, %384 : i64
    %561 = llvm.icmp "slt" %9, %384 : i64
    %562 = llvm.icmp "slt" %1, %384 : i64
    %563 = llvm.icmp "slt" %12, %384 : i64
    %564 = llvm.icmp "slt" %13, %384 : i64
    %565 = llvm.icmp "slt" %18, %384 : i64
    %566 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %567 = llvm.add %566, %j_right_panel overflow<nsw> : i64
    %568 = llvm.getelementptr inbounds %out[%567] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %550, %568, %342 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %569 = llvm.mul %399, %b_stride0 overflow<nsw> : i64
    %570 = llvm.add %569, %j_right_panel overflow<nsw> : i64
    %571 = llvm.getelementptr inbounds %out[%570] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %551, %571, %342 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %572 = llvm.mul %397, %b_stride0 overflow<nsw> : i64
    %573 = llvm.add %572, %j_right_panel overflow<nsw> : i64
    %574 = llvm.getelementptr inbounds %out[%573] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %552, %574, %342 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %575 = llvm.mul %395, %b_stride0 overflow<nsw> : i64
    %576 = llvm.add %575, %j_right_panel overflow<nsw> : i64
    %577 = llvm.getelementptr inbounds %out[%576] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %553, %577, %342 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %578 = llvm.mul %393, %b_stride0 overflow<nsw> : i64
    %579 = llvm.add %578, %j_right_panel overflow<nsw> : i64
    %580 = llvm.getelementptr inbounds %out[%579] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %554, %580, %342 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %581 = llvm.mul %391, %b_stride0 overflow<nsw> : i64
    %582 = llvm.add %581, %j_right_panel overflow<nsw> : i64
    %583 = llvm.getelementptr inbounds %out[%582] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %555, %583, %342 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %584 = llvm.mul %389, %b_stride0 overflow<nsw> : i64
    %585 = llvm.add %584, %j_right_panel overflow<nsw> : i64
    %586 = llvm.getelementptr inbounds %out[%585] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %556, %586, %342 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %587 = llvm.mul %387, %b_stride0 overflow<nsw> : i64
    %588 = llvm.add %587, %j_right_panel overflow<nsw> : i64
    %589 = llvm.getelementptr inbounds %out[%588] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %557, %589, %342 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb36
  ^bb35:
    %590 = llvm.icmp "slt" %5, %384 : i64
    %591 = llvm.icmp "slt" %4, %384 : i64
    %592 = llvm.icmp "slt" %10, %384 : i64
    %593 = llvm.icmp "slt" %9, %384 : i64
    %594 = llvm.icmp "slt" %1, %384 : i64
    %595 = llvm.icmp "slt" %12, %384 : i64
    %596 = llvm.icmp "slt" %13, %384 : i64
    %597 = llvm.icmp "slt" %18, %384 : i64
    %598 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %599 = llvm.add %598, %j_right_panel overflow<nsw> : i64
    %600 = llvm.getelementptr inbounds %out[%599] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %538, %600, %342 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %601 = llvm.mul %399, %b_stride0 overflow<nsw> : i64
    %602 = llvm.add %601, %j_right_panel overflow<nsw> : i64
    %603 = llvm.getelementptr inbounds %out[%602] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %539, %603, %342 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %604 = llvm.mul %397, %b_stride0 overflow<nsw> : i64
    %605 = llvm.add %604, %j_right_panel overflow<nsw> : i64
    %606 = llvm.getelementptr inbounds %out[%605] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %540, %606, %342 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %607 = llvm.mul %395, %b_stride0 overflow<nsw> : i64
    %608 = llvm.add %607, %j_right_panel overflow<nsw> : i64
    %609 = llvm.getelementptr inbounds %out[%608] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %541, %609, %342 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %610 = llvm.mul %393, %b_stride0 overflow<nsw> : i64
    %611 = llvm.add %610, %j_right_panel overflow<nsw> : i64
    %612 = llvm.getelementptr inbounds %out[%611] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %542, %612, %342 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %613 = llvm.mul %391, %b_stride0 overflow<nsw> : i64
    %614 = llvm.add %613, %j_right_panel overflow<nsw> : i64
    %615 = llvm.getelementptr inbounds %out[%614] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %543, %615, %342 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %616 = llvm.mul %389, %b_stride0 overflow<nsw> : i64
    %617 = llvm.add %616, %j_right_panel overflow<nsw> : i64
    %618 = llvm.getelementptr inbounds %out[%617] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %544, %618, %342 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %619 = llvm.mul %387, %b_stride0 overflow<nsw> : i64
    %620 = llvm.add %619, %j_right_panel overflow<nsw> : i64
    %621 = llvm.getelementptr inbounds %out[%620] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %545, %621, %342 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb36
  ^bb36:
    %622 = llvm.add %i_right_tile, %11 overflow<nsw> : i64
    %623 = llvm.icmp "slt" %622, %a_size0 : i64
    llvm.cond_br %623, ^bb28(%622 : i64), ^bb37
  ^bb37:
    llvm.call @free(%copy) : (!llvm.ptr) -> ()
    %624 = llvm.add %k0_right_piece, %16 overflow<nsw> : i64
    %625 = llvm.icmp "slt" %624, %52 : i64
    llvm.cond_br %625, ^bb22(%624 : i64), ^bb38
  ^bb38:
    %626 = llvm.add %j_right_panel, %11 overflow<nsw> : i64
    %627 = llvm.icmp "slt" %626, %b_stride0 : i64
    llvm.cond_br %627, ^bb21(%626 : i64), ^bb39
  ^bb39:
    llvm.return %20 : i32
  ^bb40(%628: i32):
    llvm.return %628 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %many_1: i64, %629: i64, %630: i64, %631: i1, %a_stride0_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_stride0_1: i64, %632: i64, %out_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %a_size0_1: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %bias_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}) -> i32 attributes {no_unwind, no_inline} {
    %633 = llvm.mlir.constant(0) : i64
    %634 = llvm.mlir.constant(16) : i64
    %635 = llvm.mlir.constant(8192) : i64
    %636 = llvm.mlir.constant(1) : i64
    %637 = llvm.mlir.constant(8) : i64
    %638 = llvm.mlir.constant(6) : i64
    %639 = llvm.mlir.constant(-1) : i64
    %640 = llvm.mlir.constant(5) : i64
    %641 = llvm.mlir.constant(4) : i64
    %642 = llvm.mlir.constant(3) : i64
    %643 = llvm.mlir.constant(2) : i64
    %644 = llvm.mlir.constant(64) : i64
    %645 = llvm.mlir.constant(63) : i64
    %646 = llvm.mlir.constant(-64) : i64
    %647 = llvm.mlir.constant(1 : i32) : i32
    %648 = llvm.mlir.constant(0 : i32) : i32
    %649 = llvm.mlir.constant(3 : i32) : i32
    %650 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %651 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %651, ^bb1(%begin : i64), ^bb29
  ^bb1(%652: i64):
    %j_panel = llvm.mul %652, %634 overflow<nsw> : i64
    %653 = llvm.icmp "slt" %633, %629 : i64
    llvm.cond_br %653, ^bb2(%633 : i64), ^bb28
  ^bb2(%k0_piece: i64):
    %654 = llvm.mul %630, %644 overflow<nsw> : i64
    %655 = llvm.add %654, %645 overflow<nsw> : i64
    %656 = llvm.and %655, %646 : i64
    %copy_1 = llvm.call @aligned_alloc(%644, %656) : (i64, i64) -> !llvm.ptr
    %657 = llvm.mlir.zero : !llvm.ptr
    %658 = llvm.icmp "ne" %copy_1, %657 : !llvm.ptr
    %659 = llvm.icmp "eq" %656, %633 : i64
    %660 = llvm.or %658, %659 : i1
    llvm.cond_br %660, ^bb3, ^bb30(%647 : i32)
  ^bb3:
    llvm.cond_br %631, ^bb4, ^bb7
  ^bb4:
    %661 = llvm.add %k0_piece, %635 overflow<nsw> : i64
    %662 = llvm.intr.smin(%661, %a_stride0_1) : (i64, i64) -> i64
    %663 = llvm.icmp "slt" %k0_piece, %662 : i64
    llvm.cond_br %663, ^bb5(%k0_piece : i64), ^bb6
  ^bb5(%k0_copy: i64):
    %664 = llvm.add %k0_copy, %637 overflow<nsw> : i64
    %665 = llvm.mul %664, %b_stride0_1 overflow<nsw> : i64
    %666 = llvm.add %665, %j_panel overflow<nsw> : i64
    %667 = llvm.getelementptr %b_1[%666] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%667, %648, %649, %647) : (!llvm.ptr, i32, i32, i32) -> ()
    %668 = llvm.mul %k0_copy, %b_stride0_1 overflow<nsw> : i64
    %669 = llvm.add %668, %j_panel overflow<nsw> : i64
    %670 = llvm.getelementptr inbounds %b_1[%669] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %671 = llvm.load %670 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %672 = llvm.getelementptr inbounds %670[%637] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %673 = llvm.load %672 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %674 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %675 = llvm.mul %674, %634 overflow<nsw> : i64
    %676 = llvm.getelementptr inbounds %copy_1[%675] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %671, %676 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %677 = llvm.add %633, %637 overflow<nsw> : i64
    %678 = llvm.add %675, %677 overflow<nsw> : i64
    %679 = llvm.getelementptr inbounds %copy_1[%678] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %673, %679 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %680 = llvm.add %k0_copy, %636 overflow<nsw> : i64
    %681 = llvm.icmp "slt" %680, %662 : i64
    llvm.cond_br %681, ^bb5(%680 : i64), ^bb6
  ^bb6:
    llvm.br ^bb7
  ^bb7:
    %682 = llvm.sub %a_stride0_1, %k0_piece overflow<nsw> : i64
    %683 = llvm.intr.smin(%635, %682) : (i64, i64) -> i64
    %684 = llvm.intr.smax(%683, %633) : (i64, i64) -> i64
    %685 = llvm.select %631, %633, %684 : i1, i64
    %686 = llvm.mul %k0_piece, %b_stride0_1 overflow<nsw> : i64
    %687 = llvm.add %686, %j_panel overflow<nsw> : i64
    %688 = llvm.getelementptr inbounds %b_1[%687] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %689 = llvm.select %631, %copy_1, %688 : i1, !llvm.ptr
    %690 = llvm.select %631, %630, %685 : i1, i64
    %691 = llvm.select %631, %634, %b_stride0_1 : i1, i64
    %692 = llvm.icmp "slt" %633, %632 : i64
    llvm.cond_br %692, ^bb8(%633 : i64), ^bb17
  ^bb8(%i_tile: i64):
    %693 = llvm.add %i_tile, %638 overflow<nsw> : i64
    %694 = llvm.sub %693, %i_tile overflow<nsw> : i64
    %695 = llvm.sub %632, %i_tile overflow<nsw> : i64
    %696 = llvm.intr.smin(%694, %695) : (i64, i64) -> i64
    %697 = llvm.add %696, %639 overflow<nsw> : i64
    %698 = llvm.intr.smin(%697, %640) : (i64, i64) -> i64
    %699 = llvm.add %i_tile, %698 : i64
    %700 = llvm.intr.smin(%697, %641) : (i64, i64) -> i64
    %701 = llvm.add %i_tile, %700 : i64
    %702 = llvm.intr.smin(%697, %642) : (i64, i64) -> i64
    %703 = llvm.add %i_tile, %702 : i64
    %704 = llvm.intr.smin(%697, %643) : (i64, i64) -> i64
    %705 = llvm.add %i_tile, %704 : i64
    %706 = llvm.intr.smin(%697, %636) : (i64, i64) -> i64
    %707 = llvm.add %i_tile, %706 : i64
    %708 = llvm.icmp "eq" %k0_piece, %633 : i64
    llvm.cond_br %708, ^bb9, ^bb10
  ^bb9:
    llvm.br ^bb11(%650, %650, %650, %650, %650, %650, %650, %650, %650, %650, %650, %650 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb10:
    %709 = llvm.icmp "slt" %633, %696 : i64
    %710 = llvm.icmp "slt" %636, %696 : i64
    %711 = llvm.icmp "slt" %643, %696 : i64
    %712 = llvm.icmp "slt" %642, %696 : i64
    %713 = llvm.icmp "slt" %641, %696 : i64
    %714 = llvm.icmp "slt" %640, %696 : i64
    %715 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %716 = llvm.add %715, %j_panel overflow<nsw> : i64
    %717 = llvm.getelementptr inbounds %out_1[%716] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %718 = llvm.load %717 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %719 = llvm.getelementptr inbounds %717[%637] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %720 = llvm.load %719 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %721 = llvm.mul %707, %b_stride0_1 overflow<nsw> : i64
    %722 = llvm.add %721, %j_panel overflow<nsw> : i64
    %723 = llvm.getelementptr inbounds %out_1[%722] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %724 = llvm.load %723 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %725 = llvm.getelementptr inbounds %723[%637] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %726 = llvm.load %725 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %727 = llvm.mul %705, %b_stride0_1 overflow<nsw> : i64
    %728 = llvm.add %727, %j_panel overflow<nsw> : i64
    %729 = llvm.getelementptr inbounds %out_1[%728] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %730 = llvm.load %729 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %731 = llvm.getelementptr inbounds %729[%637] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %732 = llvm.load %731 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %733 = llvm.mul %703, %b_stride0_1 overflow<nsw> : i64
    %734 = llvm.add %733, %j_panel overflow<nsw> : i64
    %735 = llvm.getelementptr inbounds %out_1[%734] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %736 = llvm.load %735 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %737 = llvm.getelementptr inbounds %735[%637] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %738 = llvm.load %737 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %739 = llvm.mul %701, %b_stride0_1 overflow<nsw> : i64
    %740 = llvm.add %739, %j_panel overflow<nsw> : i64
    %741 = llvm.getelementptr inbounds %out_1[%740] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %742 = llvm.load %741 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %743 = llvm.getelementptr inbounds %741[%637] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %744 = llvm.load %743 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %745 = llvm.mul %699, %b_stride0_1 overflow<nsw> : i64
    %746 = llvm.add %745, %j_panel overflow<nsw> : i64
    %747 = llvm.getelementptr inbounds %out_1[%746] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %748 = llvm.load %747 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %749 = llvm.getelementptr inbounds %747[%637] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %750 = llvm.load %749 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb11(%718, %720, %724, %726, %730, %732, %736, %738, %742, %744, %748, %750 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb11(%751: vector<8xf32>, %752: vector<8xf32>, %753: vector<8xf32>, %754: vector<8xf32>, %755: vector<8xf32>, %756: vector<8xf32>, %757: vector<8xf32>, %758: vector<8xf32>, %759: vector<8xf32>, %760: vector<8xf32>, %761: vector<8xf32>, %762: vector<8xf32>):
    %763 = llvm.add %k0_piece, %635 overflow<nsw> : i64
    %764 = llvm.intr.smin(%763, %a_stride0_1) : (i64, i64) -> i64
    %765 = llvm.icmp "slt" %k0_piece, %764 : i64
    llvm.cond_br %765, ^bb12(%k0_piece, %751, %752, %753, %754, %755, %756, %757, %758, %759, %760, %761, %762 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb13(%751, %752, %753, %754, %755, %756, %757, %758, %759, %760, %761, %762 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb12(%k0: i64, %766: vector<8xf32>, %767: vector<8xf32>, %768: vector<8xf32>, %769: vector<8xf32>, %770: vector<8xf32>, %771: vector<8xf32>, %772: vector<8xf32>, %773: vector<8xf32>, %774: vector<8xf32>, %775: vector<8xf32>, %776: vector<8xf32>, %777: vector<8xf32>):
    %778 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %779 = llvm.add %778, %637 overflow<nsw> : i64
    %780 = llvm.mul %779, %691 overflow<nsw> : i64
    %781 = llvm.getelementptr %689[%780] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%781, %648, %649, %647) : (!llvm.ptr, i32, i32, i32) -> ()
    %782 = llvm.mul %i_tile, %a_stride0_1 overflow<nsw> : i64
    %783 = llvm.add %782, %k0 overflow<nsw> : i64
    %784 = llvm.getelementptr inbounds %a_1[%783] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %785 = llvm.load %784 {alignment = 4 : i64} : !llvm.ptr -> f32
    %786 = llvm.mlir.poison : vector<8xf32>
    %787 = llvm.insertelement %785, %786[%633 : i64] : vector<8xf32>
    %788 = llvm.shufflevector %787, %786 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %789 = llvm.mul %707, %a_stride0_1 overflow<nsw> : i64
    %790 = llvm.add %789, %k0 overflow<nsw> : i64
    %791 = llvm.getelementptr inbounds %a_1[%790] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %792 = llvm.load %791 {alignment = 4 : i64} : !llvm.ptr -> f32
    %793 = llvm.mlir.poison : vector<8xf32>
    %794 = llvm.insertelement %792, %793[%633 : i64] : vector<8xf32>
    %795 = llvm.shufflevector %794, %793 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %796 = llvm.mul %705, %a_stride0_1 overflow<nsw> : i64
    %797 = llvm.add %796, %k0 overflow<nsw> : i64
    %798 = llvm.getelementptr inbounds %a_1[%797] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %799 = llvm.load %798 {alignment = 4 : i64} : !llvm.ptr -> f32
    %800 = llvm.mlir.poison : vector<8xf32>
    %801 = llvm.insertelement %799, %800[%633 : i64] : vector<8xf32>
    %802 = llvm.shufflevector %801, %800 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %803 = llvm.mul %703, %a_stride0_1 overflow<nsw> : i64
    %804 = llvm.add %803, %k0 overflow<nsw> : i64
    %805 = llvm.getelementptr inbounds %a_1[%804] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %806 = llvm.load %805 {alignment = 4 : i64} : !llvm.ptr -> f32
    %807 = llvm.mlir.poison : vector<8xf32>
    %808 = llvm.insertelement %806, %807[%633 : i64] : vector<8xf32>
    %809 = llvm.shufflevector %808, %807 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %810 = llvm.mul %701, %a_stride0_1 overflow<nsw> : i64
    %811 = llvm.add %810, %k0 overflow<nsw> : i64
    %812 = llvm.getelementptr inbounds %a_1[%811] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %813 = llvm.load %812 {alignment = 4 : i64} : !llvm.ptr -> f32
    %814 = llvm.mlir.poison : vector<8xf32>
    %815 = llvm.insertelement %813, %814[%633 : i64] : vector<8xf32>
    %816 = llvm.shufflevector %815, %814 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %817 = llvm.mul %699, %a_stride0_1 overflow<nsw> : i64
    %818 = llvm.add %817, %k0 overflow<nsw> : i64
    %819 = llvm.getelementptr inbounds %a_1[%818] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %820 = llvm.load %819 {alignment = 4 : i64} : !llvm.ptr -> f32
    %821 = llvm.mlir.poison : vector<8xf32>
    %822 = llvm.insertelement %820, %821[%633 : i64] : vector<8xf32>
    %823 = llvm.shufflevector %822, %821 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %824 = llvm.mul %778, %691 overflow<nsw> : i64
    %825 = llvm.getelementptr inbounds %689[%824] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %826 = llvm.load %825 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %827 = llvm.add %633, %637 overflow<nsw> : i64
    %828 = llvm.add %824, %827 overflow<nsw> : i64
    %829 = llvm.getelementptr inbounds %689[%828] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %830 = llvm.load %829 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %831 = llvm.fmul %788, %826 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %832 = llvm.fmul %788, %830 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %833 = llvm.fmul %795, %826 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %834 = llvm.fmul %795, %830 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %835 = llvm.fmul %802, %826 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %836 = llvm.fmul %802, %830 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %837 = llvm.fmul %809, %826 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %838 = llvm.fmul %809, %830 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %839 = llvm.fmul %816, %826 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %840 = llvm.fmul %816, %830 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %841 = llvm.fmul %823, %826 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %842 = llvm.fmul %823, %830 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %843 = llvm.fadd %766, %831 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %844 = llvm.fadd %767, %832 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %845 = llvm.fadd %768, %833 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %846 = llvm.fadd %769, %834 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %847 = llvm.fadd %770, %835 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %848 = llvm.fadd %771, %836 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %849 = llvm.fadd %772, %837 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %850 = llvm.fadd %773, %838 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %851 = llvm.fadd %774, %839 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %852 = llvm.fadd %775, %840 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %853 = llvm.fadd %776, %841 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %854 = llvm.fadd %777, %842 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %855 = llvm.add %k0, %636 overflow<nsw> : i64
    %856 = llvm.icmp "slt" %855, %764 : i64
    llvm.cond_br %856, ^bb12(%855, %843, %844, %845, %846, %847, %848, %849, %850, %851, %852, %853, %854 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb13(%843, %844, %845, %846, %847, %848, %849, %850, %851, %852, %853, %854 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb13(%857: vector<8xf32>, %858: vector<8xf32>, %859: vector<8xf32>, %860: vector<8xf32>, %861: vector<8xf32>, %862: vector<8xf32>, %863: vector<8xf32>, %864: vector<8xf32>, %865: vector<8xf32>, %866: vector<8xf32>, %867: vector<8xf32>, %868: vector<8xf32>):
    %869 = llvm.sub %763, %a_stride0_1 overflow<nsw> : i64
    %870 = llvm.icmp "sge" %869, %633 : i64
    llvm.cond_br %870, ^bb14, ^bb15
  ^bb14:
    %871 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %872 = llvm.load %871 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %873 = llvm.getelementptr inbounds %871[%637] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %874 = llvm.load %873 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %875 = llvm.fadd %857, %872 : vector<8xf32>
    %876 = llvm.fadd %858, %874 : vector<8xf32>
    %877 = llvm.fadd %859, %872 : vector<8xf32>
    %878 = llvm.fadd %860, %874 : vector<8xf32>
    %879 = llvm.fadd %861, %872 : vector<8xf32>
    %880 = llvm.fadd %862, %874 : vector<8xf32>
    %881 = llvm.fadd %863, %872 : vector<8xf32>
    %882 = llvm.fadd %864, %874 : vector<8xf32>
    %883 = llvm.fadd %865, %872 : vector<8xf32>
    %884 = llvm.fadd %866, %874 : vector<8xf32>
    %885 = llvm.fadd %867, %872 : vector<8xf32>
    %886 = llvm.fadd %868, %874 : vector<8xf32>
    %887 = llvm.icmp "slt" %633, %696 : i64
    %888 = llvm.icmp "slt" %636, %696 : i64
    %889 = llvm.icmp "slt" %643, %696 : i64
    %890 = llvm.icmp "slt" %642, %696 : i64
    %891 = llvm.icmp "slt" %641, %696 : i64
    %892 = llvm.icmp "slt" %640, %696 : i64
    %893 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %894 = llvm.add %893, %j_panel overflow<nsw> : i64
    %895 = llvm.getelementptr inbounds %out_1[%894] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %875, %895 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %896 = llvm.getelementptr inbounds %895[%637] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %876, %896 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %897 = llvm.mul %707, %b_stride0_1 overflow<nsw> : i64
    %898 = llvm.add %897, %j_panel overflow<nsw> : i64
    %899 = llvm.getelementptr inbounds %out_1[%898] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %877, %899 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %900 = llvm.getelementptr inbounds %899[%637] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %878, %900 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %901 = llvm.mul %705, %b_stride0_1 overflow<nsw> : i64
    %902 = llvm.add %901, %j_panel overflow<nsw> : i64
    %903 = llvm.getelementptr inbounds %out_1[%902] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %879, %903 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %904 = llvm.getelementptr inbounds %903[%637] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %880, %904 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %905 = llvm.mul %703, %b_stride0_1 overflow<nsw> : i64
    %906 = llvm.add %905, %j_panel overflow<nsw> : i64
    %907 = llvm.getelementptr inbounds %out_1[%906] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %881, %907 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %908 = llvm.getelementptr inbounds %907[%637] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %882, %908 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %909 = llvm.mul %701, %b_stride0_1 overflow<nsw> : i64
    %910 = llvm.add %909, %j_panel overflow<nsw> : i64
    %911 = llvm.getelementptr inbounds %out_1[%910] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %883, %911 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %912 = llvm.getelementptr inbounds %911[%637] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %884, %912 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %913 = llvm.mul %699, %b_stride0_1 overflow<nsw> : i64
    %914 = llvm.add %913, %j_panel overflow<nsw> : i64
    %915 = llvm.getelementptr inbounds %out_1[%914] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %885, %915 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %916 = llvm.getelementptr inbounds %915[%637] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %886, %916 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb16
  ^bb15:
    %917 = llvm.icmp "slt" %633, %696 : i64
    %918 = llvm.icmp "slt" %636, %696 : i64
    %919 = llvm.icmp "slt" %643, %696 : i64
    %920 = llvm.icmp "slt" %642, %696 : i64
    %921 = llvm.icmp "slt" %641, %696 : i64
    %922 = llvm.icmp "slt" %640, %696 : i64
    %923 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %924 = llvm.add %923, %j_panel overflow<nsw> : i64
    %925 = llvm.getelementptr inbounds %out_1[%924] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %857, %925 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %926 = llvm.getelementptr inbounds %925[%637] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %858, %926 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %927 = llvm.mul %707, %b_stride0_1 overflow<nsw> : i64
    %928 = llvm.add %927, %j_panel overflow<nsw> : i64
    %929 = llvm.getelementptr inbounds %out_1[%928] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %859, %929 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %930 = llvm.getelementptr inbounds %929[%637] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %860, %930 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %931 = llvm.mul %705, %b_stride0_1 overflow<nsw> : i64
    %932 = llvm.add %931, %j_panel overflow<nsw> : i64
    %933 = llvm.getelementptr inbounds %out_1[%932] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %861, %933 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %934 = llvm.getelementptr inbounds %933[%637] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %862, %934 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %935 = llvm.mul %703, %b_stride0_1 overflow<nsw> : i64
    %936 = llvm.add %935, %j_panel overflow<nsw> : i64
    %937 = llvm.getelementptr inbounds %out_1[%936] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %863, %937 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %938 = llvm.getelementptr inbounds %937[%637] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %864, %938 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %939 = llvm.mul %701, %b_stride0_1 overflow<nsw> : i64
    %940 = llvm.add %939, %j_panel overflow<nsw> : i64
    %941 = llvm.getelementptr inbounds %out_1[%940] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %865, %941 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %942 = llvm.getelementptr inbounds %941[%637] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %866, %942 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %943 = llvm.mul %699, %b_stride0_1 overflow<nsw> : i64
    %944 = llvm.add %943, %j_panel overflow<nsw> : i64
    %945 = llvm.getelementptr inbounds %out_1[%944] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %867, %945 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %946 = llvm.getelementptr inbounds %945[%637] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %868, %946 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb16
  ^bb16:
    %947 = llvm.add %i_tile, %638 overflow<nsw> : i64
    %948 = llvm.icmp "slt" %947, %632 : i64
    llvm.cond_br %948, ^bb8(%947 : i64), ^bb17
  ^bb17:
    %949 = llvm.icmp "slt" %632, %a_size0_1 : i64
    llvm.cond_br %949, ^bb18(%632 : i64), ^bb27
  ^bb18(%i_below_tile: i64):
    %950 = llvm.add %i_below_tile, %641 overflow<nsw> : i64
    %951 = llvm.sub %950, %i_below_tile overflow<nsw> : i64
    %952 = llvm.sub %a_size0_1, %i_below_tile overflow<nsw> : i64
    %953 = llvm.intr.smin(%951, %952) : (i64, i64) -> i64
    %954 = llvm.add %953, %639 overflow<nsw> : i64
    %955 = llvm.intr.smin(%954, %642) : (i64, i64) -> i64
    %956 = llvm.add %i_below_tile, %955 : i64
    %957 = llvm.intr.smin(%954, %643) : (i64, i64) -> i64
    %958 = llvm.add %i_below_tile, %957 : i64
    %959 = llvm.intr.smin(%954, %636) : (i64, i64) -> i64
    %960 = llvm.add %i_below_tile, %959 : i64
    %961 = llvm.icmp "eq" %k0_piece, %633 : i64
    llvm.cond_br %961, ^bb19, ^bb20
  ^bb19:
    llvm.br ^bb21(%650, %650, %650, %650, %650, %650, %650, %650 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb20:
    %962 = llvm.icmp "slt" %633, %953 : i64
    %963 = llvm.icmp "slt" %636, %953 : i64
    %964 = llvm.icmp "slt" %643, %953 : i64
    %965 = llvm.icmp "slt" %642, %953 : i64
    %966 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %967 = llvm.add %966, %j_panel overflow<nsw> : i64
    %968 = llvm.getelementptr inbounds %out_1[%967] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %969 = llvm.load %968 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %970 = llvm.getelementptr inbounds %968[%637] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %971 = llvm.load %970 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %972 = llvm.mul %960, %b_stride0_1 overflow<nsw> : i64
    %973 = llvm.add %972, %j_panel overflow<nsw> : i64
    %974 = llvm.getelementptr inbounds %out_1[%973] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %975 = llvm.load %974 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %976 = llvm.getelementptr inbounds %974[%637] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %977 = llvm.load %976 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %978 = llvm.mul %958, %b_stride0_1 overflow<nsw> : i64
    %979 = llvm.add %978, %j_panel overflow<nsw> : i64
    %980 = llvm.getelementptr inbounds %out_1[%979] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %981 = llvm.load %980 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %982 = llvm.getelementptr inbounds %980[%637] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %983 = llvm.load %982 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %984 = llvm.mul %956, %b_stride0_1 overflow<nsw> : i64
    %985 = llvm.add %984, %j_panel overflow<nsw> : i64
    %986 = llvm.getelementptr inbounds %out_1[%985] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %987 = llvm.load %986 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %988 = llvm.getelementptr inbounds %986[%637] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %989 = llvm.load %988 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb21(%969, %971, %975, %977, %981, %983, %987, %989 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb21(%990: vector<8xf32>, %991: vector<8xf32>, %992: vector<8xf32>, %993: vector<8xf32>, %994: vector<8xf32>, %995: vector<8xf32>, %996: vector<8xf32>, %997: vector<8xf32>):
    %998 = llvm.add %k0_piece, %635 overflow<nsw> : i64
    %999 = llvm.intr.smin(%998, %a_stride0_1) : (i64, i64) -> i64
    %1000 = llvm.icmp "slt" %k0_piece, %999 : i64
    llvm.cond_br %1000, ^bb22(%k0_piece, %990, %991, %992, %993, %994, %995, %996, %997 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb23(%990, %991, %992, %993, %994, %995, %996, %997 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb22(%k0_below: i64, %1001: vector<8xf32>, %1002: vector<8xf32>, %1003: vector<8xf32>, %1004: vector<8xf32>, %1005: vector<8xf32>, %1006: vector<8xf32>, %1007: vector<8xf32>, %1008: vector<8xf32>):
    %1009 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %1010 = llvm.add %1009, %637 overflow<nsw> : i64
    %1011 = llvm.mul %1010, %691 overflow<nsw> : i64
    %1012 = llvm.getelementptr %689[%1011] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%1012, %648, %649, %647) : (!llvm.ptr, i32, i32, i32) -> ()
    %1013 = llvm.mul %i_below_tile, %a_stride0_1 overflow<nsw> : i64
    %1014 = llvm.add %1013, %k0_below overflow<nsw> : i64
    %1015 = llvm.getelementptr inbounds %a_1[%1014] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1016 = llvm.load %1015 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1017 = llvm.mlir.poison : vector<8xf32>
    %1018 = llvm.insertelement %1016, %1017[%633 : i64] : vector<8xf32>
    %1019 = llvm.shufflevector %1018, %1017 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1020 = llvm.mul %960, %a_stride0_1 overflow<nsw> : i64
    %1021 = llvm.add %1020, %k0_below overflow<nsw> : i64
    %1022 = llvm.getelementptr inbounds %a_1[%1021] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1023 = llvm.load %1022 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1024 = llvm.mlir.poison : vector<8xf32>
    %1025 = llvm.insertelement %1023, %1024[%633 : i64] : vector<8xf32>
    %1026 = llvm.shufflevector %1025, %1024 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1027 = llvm.mul %958, %a_stride0_1 overflow<nsw> : i64
    %1028 = llvm.add %1027, %k0_below overflow<nsw> : i64
    %1029 = llvm.getelementptr inbounds %a_1[%1028] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1030 = llvm.load %1029 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1031 = llvm.mlir.poison : vector<8xf32>
    %1032 = llvm.insertelement %1030, %1031[%633 : i64] : vector<8xf32>
    %1033 = llvm.shufflevector %1032, %1031 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1034 = llvm.mul %956, %a_stride0_1 overflow<nsw> : i64
    %1035 = llvm.add %1034, %k0_below overflow<nsw> : i64
    %1036 = llvm.getelementptr inbounds %a_1[%1035] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1037 = llvm.load %1036 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1038 = llvm.mlir.poison : vector<8xf32>
    %1039 = llvm.insertelement %1037, %1038[%633 : i64] : vector<8xf32>
    %1040 = llvm.shufflevector %1039, %1038 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1041 = llvm.mul %1009, %691 overflow<nsw> : i64
    %1042 = llvm.getelementptr inbounds %689[%1041] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1043 = llvm.load %1042 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1044 = llvm.add %633, %637 overflow<nsw> : i64
    %1045 = llvm.add %1041, %1044 overflow<nsw> : i64
    %1046 = llvm.getelementptr inbounds %689[%1045] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1047 = llvm.load %1046 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1048 = llvm.fmul %1019, %1043 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1049 = llvm.fmul %1019, %1047 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1050 = llvm.fmul %1026, %1043 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1051 = llvm.fmul %1026, %1047 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1052 = llvm.fmul %1033, %1043 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1053 = llvm.fmul %1033, %1047 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1054 = llvm.fmul %1040, %1043 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1055 = llvm.fmul %1040, %1047 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1056 = llvm.fadd %1001, %1048 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1057 = llvm.fadd %1002, %1049 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1058 = llvm.fadd %1003, %1050 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1059 = llvm.fadd %1004, %1051 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1060 = llvm.fadd %1005, %1052 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1061 = llvm.fadd %1006, %1053 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1062 = llvm.fadd %1007, %1054 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1063 = llvm.fadd %1008, %1055 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1064 = llvm.add %k0_below, %636 overflow<nsw> : i64
    %1065 = llvm.icmp "slt" %1064, %999 : i64
    llvm.cond_br %1065, ^bb22(%1064, %1056, %1057, %1058, %1059, %1060, %1061, %1062, %1063 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb23(%1056, %1057, %1058, %1059, %1060, %1061, %1062, %1063 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb23(%1066: vector<8xf32>, %1067: vector<8xf32>, %1068: vector<8xf32>, %1069: vector<8xf32>, %1070: vector<8xf32>, %1071: vector<8xf32>, %1072: vector<8xf32>, %1073: vector<8xf32>):
    %1074 = llvm.sub %998, %a_stride0_1 overflow<nsw> : i64
    %1075 = llvm.icmp "sge" %1074, %633 : i64
    llvm.cond_br %1075, ^bb24, ^bb25
  ^bb24:
    %1076 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1077 = llvm.load %1076 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1078 = llvm.getelementptr inbounds %1076[%637] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1079 = llvm.load %1078 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1080 = llvm.fadd %1066, %1077 : vector<8xf32>
    %1081 = llvm.fadd %1067, %1079 : vector<8xf32>
    %1082 = llvm.fadd %1068, %1077 : vector<8xf32>
    %1083 = llvm.fadd %1069, %1079 : vector<8xf32>
    %1084 = llvm.fadd %1070, %1077 : vector<8xf32>
    %1085 = llvm.fadd %1071, %1079 : vector<8xf32>
    %1086 = llvm.fadd %1072, %1077 : vector<8xf32>
    %1087 = llvm.fadd %1073, %1079 : vector<8xf32>
    %1088 = llvm.icmp "slt" %633, %953 : i64
    %1089 = llvm.icmp "slt" %636, %953 : i64
    %1090 = llvm.icmp "slt" %643, %953 : i64
    %1091 = llvm.icmp "slt" %642, %953 : i64
    %1092 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1093 = llvm.add %1092, %j_panel overflow<nsw> : i64
    %1094 = llvm.getelementptr inbounds %out_1[%1093] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1080, %1094 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1095 = llvm.getelementptr inbounds %1094[%637] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1081, %1095 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1096 = llvm.mul %960, %b_stride0_1 overflow<nsw> : i64
    %1097 = llvm.add %1096, %j_panel overflow<nsw> : i64
    %1098 = llvm.getelementptr inbounds %out_1[%1097] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1082, %1098 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1099 = llvm.getelementptr inbounds %1098[%637] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1083, %1099 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1100 = llvm.mul %958, %b_stride0_1 overflow<nsw> : i64
    %1101 = llvm.add %1100, %j_panel overflow<nsw> : i64
    %1102 = llvm.getelementptr inbounds %out_1[%1101] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1084, %1102 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1103 = llvm.getelementptr inbounds %1102[%637] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1085, %1103 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1104 = llvm.mul %956, %b_stride0_1 overflow<nsw> : i64
    %1105 = llvm.add %1104, %j_panel overflow<nsw> : i64
    %1106 = llvm.getelementptr inbounds %out_1[%1105] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1086, %1106 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1107 = llvm.getelementptr inbounds %1106[%637] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1087, %1107 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb26
  ^bb25:
    %1108 = llvm.icmp "slt" %633, %953 : i64
    %1109 = llvm.icmp "slt" %636, %953 : i64
    %1110 = llvm.icmp "slt" %643, %953 : i64
    %1111 = llvm.icmp "slt" %642, %953 : i64
    %1112 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1113 = llvm.add %1112, %j_panel overflow<nsw> : i64
    %1114 = llvm.getelementptr inbounds %out_1[%1113] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1066, %1114 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1115 = llvm.getelementptr inbounds %1114[%637] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1067, %1115 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1116 = llvm.mul %960, %b_stride0_1 overflow<nsw> : i64
    %1117 = llvm.add %1116, %j_panel overflow<nsw> : i64
    %1118 = llvm.getelementptr inbounds %out_1[%1117] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1068, %1118 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1119 = llvm.getelementptr inbounds %1118[%637] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1069, %1119 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1120 = llvm.mul %958, %b_stride0_1 overflow<nsw> : i64
    %1121 = llvm.add %1120, %j_panel overflow<nsw> : i64
    %1122 = llvm.getelementptr inbounds %out_1[%1121] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1070, %1122 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1123 = llvm.getelementptr inbounds %1122[%637] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1071, %1123 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1124 = llvm.mul %956, %b_stride0_1 overflow<nsw> : i64
    %1125 = llvm.add %1124, %j_panel overflow<nsw> : i64
    %1126 = llvm.getelementptr inbounds %out_1[%1125] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1072, %1126 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1127 = llvm.getelementptr inbounds %1126[%637] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1073, %1127 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb26
  ^bb26:
    %1128 = llvm.add %i_below_tile, %641 overflow<nsw> : i64
    %1129 = llvm.icmp "slt" %1128, %a_size0_1 : i64
    llvm.cond_br %1129, ^bb18(%1128 : i64), ^bb27
  ^bb27:
    llvm.call @free(%copy_1) : (!llvm.ptr) -> ()
    %1130 = llvm.add %k0_piece, %635 overflow<nsw> : i64
    %1131 = llvm.icmp "slt" %1130, %629 : i64
    llvm.cond_br %1131, ^bb2(%1130 : i64), ^bb28
  ^bb28:
    %1132 = llvm.add %652, %636 overflow<nsw> : i64
    %1133 = llvm.icmp "slt" %1132, %end : i64
    llvm.cond_br %1133, ^bb1(%1132 : i64), ^bb29
  ^bb29:
    llvm.return %648 : i32
  ^bb30(%1134: i32):
    llvm.return %1134 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %1135 = llvm.mlir.constant(8) : i64
    %1136 = llvm.mlir.constant(16) : i64
    %1137 = llvm.mlir.constant(24) : i64
    %1138 = llvm.mlir.constant(32) : i64
    %1139 = llvm.mlir.constant(40) : i64
    %1140 = llvm.mlir.constant(48) : i64
    %1141 = llvm.mlir.constant(56) : i64
    %1142 = llvm.mlir.constant(64) : i64
    %1143 = llvm.mlir.constant(72) : i64
    %1144 = llvm.mlir.constant(80) : i64
    %1145 = llvm.mlir.constant(88) : i64
    %1146 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %1147 = llvm.getelementptr inbounds %context[%1135] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1148 = llvm.load %1147 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1149 = llvm.getelementptr inbounds %context[%1136] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1150 = llvm.load %1149 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1151 = llvm.getelementptr inbounds %context[%1137] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1152 = llvm.load %1151 {alignment = 8 : i64} : !llvm.ptr -> i1
    %1153 = llvm.getelementptr inbounds %context[%1138] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1154 = llvm.load %1153 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1155 = llvm.getelementptr inbounds %context[%1139] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1156 = llvm.load %1155 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1157 = llvm.getelementptr inbounds %context[%1140] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1158 = llvm.load %1157 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1159 = llvm.getelementptr inbounds %context[%1141] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1160 = llvm.load %1159 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1161 = llvm.getelementptr inbounds %context[%1142] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1162 = llvm.load %1161 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1163 = llvm.getelementptr inbounds %context[%1143] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1164 = llvm.load %1163 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1165 = llvm.getelementptr inbounds %context[%1144] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1166 = llvm.load %1165 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1167 = llvm.getelementptr inbounds %context[%1145] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1168 = llvm.load %1167 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1169 = llvm.call @program.parallel0(%begin_1, %end_1, %1146, %1148, %1150, %1152, %1154, %1156, %1158, %1160, %1162, %1164, %1166, %1168) : (i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %1169 : i32
  }
  llvm.func @program_shapes(%a_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_2: i64, %a_stride0_2: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_1: i64, %b_stride0_2: i64, %bias_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %bias_size0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %1170 = llvm.mlir.constant(0) : i64
    %1171 = llvm.mlir.constant(1) : i64
    %1172 = llvm.mlir.constant(2 : i32) : i32
    %1173 = llvm.mlir.constant(3 : i32) : i32
    %1174 = llvm.mlir.constant(0 : i32) : i32
    %1175 = llvm.icmp "eq" %a_stride0_2, %b_size0_1 : i64
    %1176 = llvm.icmp "eq" %bias_size0_1, %b_stride0_2 : i64
    llvm.cond_br %1175, ^bb1, ^bb3(%1172 : i32)
  ^bb1:
    llvm.cond_br %1176, ^bb2, ^bb3(%1173 : i32)
  ^bb2:
    llvm.store %a_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %1177 = llvm.getelementptr inbounds %extents[%1171] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride0_2, %1177 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1174 : i32
  ^bb3(%1178: i32):
    llvm.return %1178 : i32
  }
}
