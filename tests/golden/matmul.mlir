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
    %14 = affine.min affine_map<(d0) -> (32, d0)>(%8)
    %15 = affine.min affine_map<(d0, d1) -> (992, (((d0 floordiv 16) * 16) + (d1 * -1)))>(%9, %many)
    %16 = arith.constant 0 : index
    %17 = arith.maxsi %15, %16 : index
    %18 = arith.constant 15 : index
    %19 = arith.cmpi sgt, %14, %18 : index
    %20 = arith.constant 8 : index
    %21 = arith.cmpi sgt, %6, %20 : index
    %22 = arith.andi %19, %21 : i1
    %23 = arith.constant 1073741824 : index
    %24 = arith.cmpi sgt, %6, %23 : index
    %25 = arith.constant 1 : index
    %26 = memref.dim %10, %25 : memref<?x?xf32>
    %27 = arith.constant 1024 : index
    %28 = arith.remui %26, %27 : index
    %29 = arith.constant 0 : index
    %30 = arith.cmpi eq, %28, %29 : index
    %31 = arith.ori %24, %30 : i1
    %32 = arith.constant 512 : index
    %33 = arith.cmpi sgt, %14, %32 : index
    %34 = arith.ori %31, %33 : i1
    %35 = arith.andi %22, %34 : i1
    %36 = arith.constant 0 : index
    %37 = arith.select %35, %14, %36 : index
    %38 = arith.constant 0 : index
    %39 = arith.select %35, %17, %38 : index
    %40 = arith.constant 0 : index
    %41 = arith.constant 0 : index
    %42 = arith.constant 0 : index
    %43 = ub.poison : f32
    affine.for %j_few_block = 0 to %few step 992 {
      %44 = affine.min affine_map<(d0, d1, d2) -> (992, ((((d0 floordiv 16) * 16) + (d2 * -1)) + (d1 * -1)))>(%9, %many, %j_few_block)
      %45 = arith.maxsi %44, %41 : index
      affine.for %k0_few_piece = 0 to %13 step 32 {
        %copy = memref.alloc(%37, %39) {alignment = 64 : i64} : memref<?x?xf32>
        scf.if %35 {
          affine.for %k0_few_copy = affine_map<(d0) -> (d0)>(%k0_few_piece) to min affine_map<(d0)[s0] -> ((d0 + 32), s0)>(%k0_few_piece)[%8] {
            %46 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_few_copy, %k0_few_piece)
            affine.for %j_few_copy_tile = affine_map<(d0) -> (d0)>(%j_few_block) to min affine_map<(d0)[s0, s1] -> ((d0 + 992), (((s0 floordiv 16) * 16) + (s1 * -1)))>(%j_few_block)[%9, %many] step 16 {
              %47 = vector.transfer_read %10[%k0_few_copy, %j_few_copy_tile], %1 {in_bounds = [true]} : memref<?x?xf32>, vector<16xf32>
              %48 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%j_few_copy_tile, %j_few_block)
              vector.transfer_write %47, %copy[%46, %48] {in_bounds = [true]} : vector<16xf32>, memref<?x?xf32>
            }
          }
        }
        %49 = affine.min affine_map<(d0, d1) -> (32, (d0 + (d1 * -1)))>(%8, %k0_few_piece)
        %50 = arith.maxsi %49, %40 : index
        %51 = arith.select %35, %42, %50 : index
        %52 = memref.subview %10[%k0_few_piece, %j_few_block] [%51, %45] [1, 1] : memref<?x?xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
        %53 = "memref.cast"(%copy) : (memref<?x?xf32>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %54 = "memref.cast"(%52) : (memref<?x?xf32, strided<[?, 1], offset: ?>>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %copy_1 = arith.select %35, %53, %54 : memref<?x?xf32, strided<[?, 1], offset: ?>>
        affine.for %j_few_panel = affine_map<(d0) -> (d0)>(%j_few_block) to min affine_map<(d0)[s0] -> ((d0 + 992), s0)>(%j_few_block)[%few] step 16 {
          %55 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%j_few_block, %j_few_panel)
          affine.for %i_few_tile = 0 to %6 step 4 {
            %56 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_few_tile, %6, %i_few_tile)
            %57 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_few_piece) -> (vector<4x16xf32>) {
              affine.yield %2 : vector<4x16xf32>
            } else {
              %58 = vector.create_mask %56, %3 : vector<4x16xi1>
              %59 = vector.transfer_read %out_1[%i_few_tile, %j_few_panel], %43, %58 {in_bounds = [true, true]} : memref<?x?xf32>, vector<4x16xf32>
              affine.yield %59 : vector<4x16xf32>
            }
            %60 = vector.create_mask %56 : vector<4xi1>
            %61 = affine.for %k0_few = affine_map<(d0) -> (d0)>(%k0_few_piece) to min affine_map<(d0, d1) -> ((d0 + 32), d1)>(%k0_few_piece, %8) iter_args(%62 = %57) -> (vector<4x16xf32>) {
              affine.prefetch %copy_1[%k0_few - %k0_few_piece, %j_few_panel - %j_few_block + 32], read, locality<3>, data : memref<?x?xf32, strided<[?, 1], offset: ?>>
              %63 = vector.transfer_read %a[%i_few_tile, %k0_few], %43, %60 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<4x16xf32>
              %64 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_few_piece, %k0_few)
              %65 = vector.transfer_read %copy_1[%64, %55], %1 {in_bounds = [true]} : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<16xf32>
              %66 = vector.broadcast %65 : vector<16xf32> to vector<4x16xf32>
              %67 = arith.mulf %63, %66 fastmath<reassoc,contract> : vector<4x16xf32>
              %68 = arith.addf %62, %67 fastmath<reassoc,contract> : vector<4x16xf32>
              affine.yield %68 : vector<4x16xf32>
            }
            affine.if affine_set<(d0, d1) : (((d0 + 32) + (d1 * -1)) >= 0)>(%k0_few_piece, %8) {
              %69 = vector.transfer_read %11[%j_few_panel], %1 {in_bounds = [true]} : memref<?xf32>, vector<16xf32>
              %70 = vector.broadcast %69 : vector<16xf32> to vector<4x16xf32>
              %71 = arith.addf %61, %70 : vector<4x16xf32>
              %72 = vector.create_mask %56, %3 : vector<4x16xi1>
              vector.transfer_write %71, %out_1[%i_few_tile, %j_few_panel], %72 {in_bounds = [true, true]} : vector<4x16xf32>, memref<?x?xf32>
            } else {
              %73 = vector.create_mask %56, %3 : vector<4x16xi1>
              vector.transfer_write %61, %out_1[%i_few_tile, %j_few_panel], %73 {in_bounds = [true, true]} : vector<4x16xf32>, memref<?x?xf32>
            }
          }
        }
        memref.dealloc %copy : memref<?x?xf32>
      }
    }
    %74 = affine.max affine_map<(d0) -> (d0, 1)>(%8)
    %75 = affine.max affine_map<(d0) -> ((((((d0 + 5) floordiv 6) * -6) + (((d0 + 3) floordiv 6) * 6)) + (((d0 + 1) floordiv 6) * 6)), 0)>(%6)
    %76 = affine.min affine_map<(d0, d1) -> (d0, d1)>(%75, %6)
    %77 = affine.min affine_map<(d0) -> (8192, d0)>(%8)
    %78 = arith.constant 15 : index
    %79 = arith.cmpi sgt, %77, %78 : index
    %80 = arith.constant 31 : index
    %81 = arith.cmpi sgt, %6, %80 : index
    %82 = arith.andi %79, %81 : i1
    %83 = arith.constant 96 : index
    %84 = arith.cmpi sgt, %6, %83 : index
    %85 = arith.constant 1 : index
    %86 = memref.dim %10, %85 : memref<?x?xf32>
    %87 = arith.constant 1024 : index
    %88 = arith.remui %86, %87 : index
    %89 = arith.constant 0 : index
    %90 = arith.cmpi eq, %88, %89 : index
    %91 = arith.ori %84, %90 : i1
    %92 = arith.constant 512 : index
    %93 = arith.cmpi sgt, %77, %92 : index
    %94 = arith.ori %91, %93 : i1
    %95 = arith.andi %82, %94 : i1
    %96 = arith.constant 0 : index
    %97 = arith.select %95, %77, %96 : index
    %98 = arith.constant 0 : index
    %99 = arith.constant 0 : index
    %100 = ub.poison : f32
    %101 = arith.constant 0 : index
    %102 = ub.poison : f32
    %103 = arith.constant 0 : index
    affine.parallel (%j_panel) = (0) to (symbol(%many)) step (16) {
      affine.for %k0_piece = 0 to %74 step 8192 {
        %copy_2 = memref.alloc(%97) {alignment = 64 : i64} : memref<?x16xf32>
        scf.if %95 {
          %104 = arith.constant 0 : index
          affine.for %k0_copy = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0)[s0] -> ((d0 + 8192), s0)>(%k0_piece)[%8] {
            affine.prefetch %10[%k0_copy + 8, %j_panel], read, locality<3>, data : memref<?x?xf32>
            %105 = vector.transfer_read %10[%k0_copy, %j_panel], %1 {in_bounds = [true]} : memref<?x?xf32>, vector<16xf32>
            %106 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_copy, %k0_piece)
            vector.transfer_write %105, %copy_2[%106, %104] {in_bounds = [true]} : vector<16xf32>, memref<?x16xf32>
          }
        }
        %107 = affine.min affine_map<(d0, d1) -> (8192, (d0 + (d1 * -1)))>(%8, %k0_piece)
        %108 = arith.maxsi %107, %98 : index
        %109 = arith.select %95, %99, %108 : index
        %110 = memref.subview %10[%k0_piece, %j_panel] [%109, 16] [1, 1] : memref<?x?xf32> to memref<?x16xf32, strided<[?, 1], offset: ?>>
        %111 = "memref.cast"(%copy_2) : (memref<?x16xf32>) -> memref<?x16xf32, strided<[?, 1], offset: ?>>
        %112 = "memref.cast"(%110) : (memref<?x16xf32, strided<[?, 1], offset: ?>>) -> memref<?x16xf32, strided<[?, 1], offset: ?>>
        %copy_3 = arith.select %95, %111, %112 : memref<?x16xf32, strided<[?, 1], offset: ?>>
        affine.for %i_tile = 0 to %76 step 6 {
          %113 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 6) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_tile, %76, %i_tile)
          %114 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<6x16xf32>) {
            affine.yield %4 : vector<6x16xf32>
          } else {
            %115 = vector.create_mask %113, %3 : vector<6x16xi1>
            %116 = vector.transfer_read %out_1[%i_tile, %j_panel], %100, %115 {in_bounds = [true, true]} : memref<?x?xf32>, vector<6x16xf32>
            affine.yield %116 : vector<6x16xf32>
          }
          %117 = vector.create_mask %113 : vector<6xi1>
          %118 = affine.for %k0 = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %8) iter_args(%119 = %114) -> (vector<6x16xf32>) {
            affine.prefetch %copy_3[%k0 - %k0_piece + 8, 0], read, locality<3>, data : memref<?x16xf32, strided<[?, 1], offset: ?>>
            %120 = vector.transfer_read %a[%i_tile, %k0], %100, %117 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<6x16xf32>
            %121 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0)
            %122 = vector.transfer_read %copy_3[%121, %101], %1 {in_bounds = [true]} : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<16xf32>
            %123 = vector.broadcast %122 : vector<16xf32> to vector<6x16xf32>
            %124 = arith.mulf %120, %123 fastmath<reassoc,contract> : vector<6x16xf32>
            %125 = arith.addf %119, %124 fastmath<reassoc,contract> : vector<6x16xf32>
            affine.yield %125 : vector<6x16xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 8192) + (d1 * -1)) >= 0)>(%k0_piece, %8) {
            %126 = vector.transfer_read %11[%j_panel], %1 {in_bounds = [true]} : memref<?xf32>, vector<16xf32>
            %127 = vector.broadcast %126 : vector<16xf32> to vector<6x16xf32>
            %128 = arith.addf %118, %127 : vector<6x16xf32>
            %129 = vector.create_mask %113, %3 : vector<6x16xi1>
            vector.transfer_write %128, %out_1[%i_tile, %j_panel], %129 {in_bounds = [true, true]} : vector<6x16xf32>, memref<?x?xf32>
          } else {
            %130 = vector.create_mask %113, %3 : vector<6x16xi1>
            vector.transfer_write %118, %out_1[%i_tile, %j_panel], %130 {in_bounds = [true, true]} : vector<6x16xf32>, memref<?x?xf32>
          }
        }
        affine.for %i_below_tile = %76 to %6 step 4 {
          %131 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_below_tile, %6, %i_below_tile)
          %132 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<4x16xf32>) {
            affine.yield %2 : vector<4x16xf32>
          } else {
            %133 = vector.create_mask %131, %3 : vector<4x16xi1>
            %134 = vector.transfer_read %out_1[%i_below_tile, %j_panel], %102, %133 {in_bounds = [true, true]} : memref<?x?xf32>, vector<4x16xf32>
            affine.yield %134 : vector<4x16xf32>
          }
          %135 = vector.create_mask %131 : vector<4xi1>
          %136 = affine.for %k0_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %8) iter_args(%137 = %132) -> (vector<4x16xf32>) {
            affine.prefetch %copy_3[%k0_below - %k0_piece + 8, 0], read, locality<3>, data : memref<?x16xf32, strided<[?, 1], offset: ?>>
            %138 = vector.transfer_read %a[%i_below_tile, %k0_below], %102, %135 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<4x16xf32>
            %139 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_below)
            %140 = vector.transfer_read %copy_3[%139, %103], %1 {in_bounds = [true]} : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<16xf32>
            %141 = vector.broadcast %140 : vector<16xf32> to vector<4x16xf32>
            %142 = arith.mulf %138, %141 fastmath<reassoc,contract> : vector<4x16xf32>
            %143 = arith.addf %137, %142 fastmath<reassoc,contract> : vector<4x16xf32>
            affine.yield %143 : vector<4x16xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 8192) + (d1 * -1)) >= 0)>(%k0_piece, %8) {
            %144 = vector.transfer_read %11[%j_panel], %1 {in_bounds = [true]} : memref<?xf32>, vector<16xf32>
            %145 = vector.broadcast %144 : vector<16xf32> to vector<4x16xf32>
            %146 = arith.addf %136, %145 : vector<4x16xf32>
            %147 = vector.create_mask %131, %3 : vector<4x16xi1>
            vector.transfer_write %146, %out_1[%i_below_tile, %j_panel], %147 {in_bounds = [true, true]} : vector<4x16xf32>, memref<?x?xf32>
          } else {
            %148 = vector.create_mask %131, %3 : vector<4x16xi1>
            vector.transfer_write %136, %out_1[%i_below_tile, %j_panel], %148 {in_bounds = [true, true]} : vector<4x16xf32>, memref<?x?xf32>
          }
        }
        memref.dealloc %copy_2 : memref<?x16xf32>
      }
    }
    %149 = affine.max affine_map<(d0) -> (d0, 1)>(%8)
    %150 = affine.min affine_map<(d0) -> (16384, d0)>(%8)
    %151 = affine.min affine_map<(d0) -> (8, (d0 mod 16))>(%9)
    %152 = arith.constant 0 : index
    %153 = arith.maxsi %151, %152 : index
    %154 = arith.constant 15 : index
    %155 = arith.cmpi sgt, %150, %154 : index
    %156 = arith.constant 96 : index
    %157 = arith.cmpi sgt, %6, %156 : index
    %158 = arith.andi %155, %157 : i1
    %159 = arith.constant 0 : index
    %160 = arith.select %158, %150, %159 : index
    %161 = arith.constant 0 : index
    %162 = arith.select %158, %153, %161 : index
    %163 = arith.constant 0 : index
    %164 = arith.constant 0 : index
    %165 = arith.constant 0 : index
    %166 = ub.poison : f32
    %167 = arith.constant 0 : index
    affine.for %j_right_panel = %12 to %9 step 8 {
      %168 = affine.min affine_map<(d0, d1) -> (8, (d0 + (d1 * -1)))>(%9, %j_right_panel)
      %169 = arith.maxsi %168, %164 : index
      %170 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %9, %j_right_panel)
      %171 = vector.create_mask %170 : vector<8xi1>
      affine.for %k0_right_piece = 0 to %149 step 16384 {
        %copy_4 = memref.alloc(%160, %162) {alignment = 64 : i64} : memref<?x?xf32>
        scf.if %158 {
          %172 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %9, %j_right_panel)
          %173 = vector.create_mask %172 : vector<8xi1>
          %174 = arith.constant 0 : index
          affine.for %k0_right_copy = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0)[s0] -> ((d0 + 16384), s0)>(%k0_right_piece)[%8] {
            affine.prefetch %10[%k0_right_copy + 8, %j_right_panel], read, locality<3>, data : memref<?x?xf32>
            %175 = vector.transfer_read %10[%k0_right_copy, %j_right_panel], %1, %173 {in_bounds = [true]} : memref<?x?xf32>, vector<8xf32>
            %176 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_right_copy, %k0_right_piece)
            vector.transfer_write %175, %copy_4[%176, %174], %173 {in_bounds = [true]} : vector<8xf32>, memref<?x?xf32>
          }
        }
        %177 = affine.min affine_map<(d0, d1) -> (16384, (d0 + (d1 * -1)))>(%8, %k0_right_piece)
        %178 = arith.maxsi %177, %163 : index
        %179 = arith.select %158, %165, %178 : index
        %180 = memref.subview %10[%k0_right_piece, %j_right_panel] [%179, %169] [1, 1] : memref<?x?xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
        %181 = "memref.cast"(%copy_4) : (memref<?x?xf32>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %182 = "memref.cast"(%180) : (memref<?x?xf32, strided<[?, 1], offset: ?>>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %copy_5 = arith.select %158, %181, %182 : memref<?x?xf32, strided<[?, 1], offset: ?>>
        affine.for %i_right_tile = 0 to %6 step 8 {
          %183 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_right_tile, %6, %i_right_tile)
          %184 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<8x8xf32>) {
            affine.yield %5 : vector<8x8xf32>
          } else {
            %185 = vector.create_mask %183, %170 : vector<8x8xi1>
            %186 = vector.transfer_read %out_1[%i_right_tile, %j_right_panel], %166, %185 {in_bounds = [true, true]} : memref<?x?xf32>, vector<8x8xf32>
            affine.yield %186 : vector<8x8xf32>
          }
          %187 = vector.create_mask %183 : vector<8xi1>
          %188 = affine.for %k0_right = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %8) iter_args(%189 = %184) -> (vector<8x8xf32>) {
            %190 = vector.transfer_read %a[%i_right_tile, %k0_right], %166, %187 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<8x8xf32>
            %191 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right)
            %192 = vector.transfer_read %copy_5[%191, %167], %1, %171 {in_bounds = [true]} : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
            %193 = vector.broadcast %192 : vector<8xf32> to vector<8x8xf32>
            %194 = arith.mulf %190, %193 fastmath<reassoc,contract> : vector<8x8xf32>
            %195 = arith.addf %189, %194 fastmath<reassoc,contract> : vector<8x8xf32>
            affine.yield %195 : vector<8x8xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 16384) + (d1 * -1)) >= 0)>(%k0_right_piece, %8) {
            %196 = vector.create_mask %170 : vector<8xi1>
            %197 = vector.transfer_read %11[%j_right_panel], %1, %196 {in_bounds = [true]} : memref<?xf32>, vector<8xf32>
            %198 = vector.broadcast %197 : vector<8xf32> to vector<8x8xf32>
            %199 = arith.addf %188, %198 : vector<8x8xf32>
            %200 = vector.create_mask %183, %170 : vector<8x8xi1>
            vector.transfer_write %199, %out_1[%i_right_tile, %j_right_panel], %200 {in_bounds = [true, true]} : vector<8x8xf32>, memref<?x?xf32>
          } else {
            %201 = vector.create_mask %183, %170 : vector<8x8xi1>
            vector.transfer_write %188, %out_1[%i_right_tile, %j_right_panel], %201 {in_bounds = [true, true]} : vector<8x8xf32>, memref<?x?xf32>
          }
        }
        memref.dealloc %copy_4 : memref<?x?xf32>
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
    %c32 = arith.constant 32 : index
    %c992 = arith.constant 992 : index
    %c0 = arith.constant 0 : index
    %c8 = arith.constant 8 : index
    %minus1 = arith.constant -1 : index
    %c3 = arith.constant 3 : index
    %c2 = arith.constant 2 : index
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
    %13 = arith.minsi %c32, %4 : index
    %14 = arith.minsi %c992, %few : index
    %15 = arith.maxsi %14, %c0 : index
    %16 = arith.cmpi sgt, %13, %c15 : index
    %17 = arith.cmpi sgt, %3, %c8 : index
    %18 = arith.andi %16, %17 : i1
    %19 = arith.constant 1073741824 : index
    %20 = arith.cmpi sgt, %3, %19 : index
    %21 = memref.dim %6, %c1 : memref<?x?xf32>
    %22 = arith.constant 1024 : index
    %23 = arith.remui %21, %22 : index
    %24 = arith.cmpi eq, %23, %c0 : index
    %25 = arith.ori %20, %24 : i1
    %26 = arith.constant 512 : index
    %27 = arith.cmpi sgt, %13, %26 : index
    %28 = arith.ori %25, %27 : i1
    %29 = arith.andi %18, %28 : i1
    %30 = arith.select %29, %13, %c0 : index
    %31 = arith.select %29, %15, %c0 : index
    scf.for %j_few_block = %c0 to %few step %c992 {
      %32 = arith.subi %9, %j_few_block overflow<nsw> : index
      %33 = arith.subi %32, %many overflow<nsw> : index
      %34 = arith.minsi %c992, %33 : index
      %35 = arith.maxsi %34, %c0 : index
      scf.for %k0_few_piece = %c0 to %12 step %c32 {
        %copy = memref.alloc(%30, %31) {alignment = 64 : i64} : memref<?x?xf32>
        scf.if %29 {
          %36 = arith.addi %k0_few_piece, %c32 overflow<nsw> : index
          %37 = arith.minsi %36, %4 : index
          scf.for %k0_few_copy = %k0_few_piece to %37 step %c1 {
            %38 = arith.subi %k0_few_copy, %k0_few_piece overflow<nsw> : index
            %39 = arith.addi %j_few_block, %c992 overflow<nsw> : index
            %40 = arith.minsi %39, %few : index
            scf.for %j_few_copy_tile = %j_few_block to %40 step %c16 {
              %41 = vector.load %6[%k0_few_copy, %j_few_copy_tile] : memref<?x?xf32>, vector<8xf32>
              %42 = arith.addi %j_few_copy_tile, %c8 overflow<nsw> : index
              %43 = vector.load %6[%k0_few_copy, %42] : memref<?x?xf32>, vector<8xf32>
              %44 = arith.subi %j_few_copy_tile, %j_few_block overflow<nsw> : index
              vector.store %41, %copy[%38, %44] : memref<?x?xf32>, vector<8xf32>
              %45 = arith.addi %44, %c8 overflow<nsw> : index
              vector.store %43, %copy[%38, %45] : memref<?x?xf32>, vector<8xf32>
            }
          }
        }
        %46 = arith.subi %4, %k0_few_piece overflow<nsw> : index
        %47 = arith.minsi %c32, %46 : index
        %48 = arith.maxsi %47, %c0 : index
        %49 = arith.select %29, %c0, %48 : index
        %50 = memref.subview %6[%k0_few_piece, %j_few_block] [%49, %35] [1, 1] : memref<?x?xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
        %51 = "memref.cast"(%copy) : (memref<?x?xf32>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %52 = "memref.cast"(%50) : (memref<?x?xf32, strided<[?, 1], offset: ?>>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %copy_1 = arith.select %29, %51, %52 : memref<?x?xf32, strided<[?, 1], offset: ?>>
        %53 = arith.addi %j_few_block, %c992 overflow<nsw> : index
        %54 = arith.minsi %53, %few : index
        scf.for %j_few_panel = %j_few_block to %54 step %c16 {
          %55 = arith.subi %j_few_panel, %j_few_block overflow<nsw> : index
          scf.for %i_few_tile = %c0 to %3 step %c4 {
            %56 = arith.addi %i_few_tile, %c4 overflow<nsw> : index
            %57 = arith.subi %56, %i_few_tile overflow<nsw> : index
            %58 = arith.subi %3, %i_few_tile overflow<nsw> : index
            %59 = arith.minsi %57, %58 : index
            %60 = arith.addi %59, %minus1 overflow<nsw> : index
            %61 = arith.minsi %60, %c3 : index
            %62 = arith.addi %i_few_tile, %61 : index
            %63 = arith.minsi %60, %c2 : index
            %64 = arith.addi %i_few_tile, %63 : index
            %65 = arith.minsi %60, %c1 : index
            %66 = arith.addi %i_few_tile, %65 : index
            %67 = arith.cmpi eq, %k0_few_piece, %c0 : index
            %68, %69, %70, %71, %72, %73, %74, %75 = scf.if %67 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
              scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
            } else {
              %76 = arith.cmpi slt, %c0, %59 : index
              %77 = arith.cmpi slt, %c1, %59 : index
              %78 = arith.cmpi slt, %c2, %59 : index
              %79 = arith.cmpi slt, %c3, %59 : index
              %80 = vector.load %out_1[%i_few_tile, %j_few_panel] : memref<?x?xf32>, vector<8xf32>
              %81 = arith.addi %j_few_panel, %c8 : index
              %82 = vector.load %out_1[%i_few_tile, %81] : memref<?x?xf32>, vector<8xf32>
              %83 = vector.load %out_1[%66, %j_few_panel] : memref<?x?xf32>, vector<8xf32>
              %84 = vector.load %out_1[%66, %81] : memref<?x?xf32>, vector<8xf32>
              %85 = vector.load %out_1[%64, %j_few_panel] : memref<?x?xf32>, vector<8xf32>
              %86 = vector.load %out_1[%64, %81] : memref<?x?xf32>, vector<8xf32>
              %87 = vector.load %out_1[%62, %j_few_panel] : memref<?x?xf32>, vector<8xf32>
              %88 = vector.load %out_1[%62, %81] : memref<?x?xf32>, vector<8xf32>
              scf.yield %80, %82, %83, %84, %85, %86, %87, %88 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
            }
            %89 = arith.addi %k0_few_piece, %c32 overflow<nsw> : index
            %90 = arith.minsi %89, %4 : index
            %91, %92, %93, %94, %95, %96, %97, %98 = scf.for %k0_few = %k0_few_piece to %90 step %c1 iter_args(%99 = %68, %100 = %69, %101 = %70, %102 = %71, %103 = %72, %104 = %73, %105 = %74, %106 = %75) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
              %107 = arith.subi %k0_few, %k0_few_piece overflow<nsw> : index
              %108 = arith.addi %55, %c32 overflow<nsw> : index
              memref.prefetch %copy_1[%107, %108], read, locality<3>, data : memref<?x?xf32, strided<[?, 1], offset: ?>>
              %109 = memref.load %a[%i_few_tile, %k0_few] : memref<?x?xf32>
              %110 = vector.broadcast %109 : f32 to vector<8xf32>
              %111 = memref.load %a[%66, %k0_few] : memref<?x?xf32>
              %112 = vector.broadcast %111 : f32 to vector<8xf32>
              %113 = memref.load %a[%64, %k0_few] : memref<?x?xf32>
              %114 = vector.broadcast %113 : f32 to vector<8xf32>
              %115 = memref.load %a[%62, %k0_few] : memref<?x?xf32>
              %116 = vector.broadcast %115 : f32 to vector<8xf32>
              %117 = vector.load %copy_1[%107, %55] : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
              %118 = arith.addi %55, %c8 overflow<nsw> : index
              %119 = vector.load %copy_1[%107, %118] : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
              %120 = arith.mulf %110, %117 fastmath<reassoc,contract> : vector<8xf32>
              %121 = arith.mulf %110, %119 fastmath<reassoc,contract> : vector<8xf32>
              %122 = arith.mulf %112, %117 fastmath<reassoc,contract> : vector<8xf32>
              %123 = arith.mulf %112, %119 fastmath<reassoc,contract> : vector<8xf32>
              %124 = arith.mulf %114, %117 fastmath<reassoc,contract> : vector<8xf32>
              %125 = arith.mulf %114, %119 fastmath<reassoc,contract> : vector<8xf32>
              %126 = arith.mulf %116, %117 fastmath<reassoc,contract> : vector<8xf32>
              %127 = arith.mulf %116, %119 fastmath<reassoc,contract> : vector<8xf32>
              %128 = arith.addf %99, %120 fastmath<reassoc,contract> : vector<8xf32>
              %129 = arith.addf %100, %121 fastmath<reassoc,contract> : vector<8xf32>
              %130 = arith.addf %101, %122 fastmath<reassoc,contract> : vector<8xf32>
              %131 = arith.addf %102, %123 fastmath<reassoc,contract> : vector<8xf32>
              %132 = arith.addf %103, %124 fastmath<reassoc,contract> : vector<8xf32>
              %133 = arith.addf %104, %125 fastmath<reassoc,contract> : vector<8xf32>
              %134 = arith.addf %105, %126 fastmath<reassoc,contract> : vector<8xf32>
              %135 = arith.addf %106, %127 fastmath<reassoc,contract> : vector<8xf32>
              scf.yield %128, %129, %130, %131, %132, %133, %134, %135 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
            }
            %136 = arith.subi %89, %4 overflow<nsw> : index
            %137 = arith.cmpi sge, %136, %c0 : index
            scf.if %137 {
              %138 = vector.load %7[%j_few_panel] : memref<?xf32>, vector<8xf32>
              %139 = arith.addi %j_few_panel, %c8 overflow<nsw> : index
              %140 = vector.load %7[%139] : memref<?xf32>, vector<8xf32>
              %141 = arith.addf %91, %138 : vector<8xf32>
              %142 = arith.addf %92, %140 : vector<8xf32>
              %143 = arith.addf %93, %138 : vector<8xf32>
              %144 = arith.addf %94, %140 : vector<8xf32>
              %145 = arith.addf %95, %138 : vector<8xf32>
              %146 = arith.addf %96, %140 : vector<8xf32>
              %147 = arith.addf %97, %138 : vector<8xf32>
              %148 = arith.addf %98, %140 : vector<8xf32>
              %149 = arith.cmpi slt, %c0, %59 : index
              %150 = arith.cmpi slt, %c1, %59 : index
              %151 = arith.cmpi slt, %c2, %59 : index
              %152 = arith.cmpi slt, %c3, %59 : index
              vector.store %141, %out_1[%i_few_tile, %j_few_panel] : memref<?x?xf32>, vector<8xf32>
              %153 = arith.addi %j_few_panel, %c8 : index
              vector.store %142, %out_1[%i_few_tile, %153] : memref<?x?xf32>, vector<8xf32>
              vector.store %143, %out_1[%66, %j_few_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %144, %out_1[%66, %153] : memref<?x?xf32>, vector<8xf32>
              vector.store %145, %out_1[%64, %j_few_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %146, %out_1[%64, %153] : memref<?x?xf32>, vector<8xf32>
              vector.store %147, %out_1[%62, %j_few_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %148, %out_1[%62, %153] : memref<?x?xf32>, vector<8xf32>
            } else {
              %154 = arith.cmpi slt, %c0, %59 : index
              %155 = arith.cmpi slt, %c1, %59 : index
              %156 = arith.cmpi slt, %c2, %59 : index
              %157 = arith.cmpi slt, %c3, %59 : index
              vector.store %91, %out_1[%i_few_tile, %j_few_panel] : memref<?x?xf32>, vector<8xf32>
              %158 = arith.addi %j_few_panel, %c8 : index
              vector.store %92, %out_1[%i_few_tile, %158] : memref<?x?xf32>, vector<8xf32>
              vector.store %93, %out_1[%66, %j_few_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %94, %out_1[%66, %158] : memref<?x?xf32>, vector<8xf32>
              vector.store %95, %out_1[%64, %j_few_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %96, %out_1[%64, %158] : memref<?x?xf32>, vector<8xf32>
              vector.store %97, %out_1[%62, %j_few_panel] : memref<?x?xf32>, vector<8xf32>
              vector.store %98, %out_1[%62, %158] : memref<?x?xf32>, vector<8xf32>
            }
          }
        }
        memref.dealloc %copy : memref<?x?xf32>
      }
    }
    %159 = arith.addi %3, %c5 overflow<nsw> : index
    %160 = arith.floordivsi %159, %c6 : index
    %161 = arith.muli %160, %minus6 overflow<nsw> : index
    %162 = arith.addi %3, %c3 overflow<nsw> : index
    %163 = arith.floordivsi %162, %c6 : index
    %164 = arith.muli %163, %c6 overflow<nsw> : index
    %165 = arith.addi %161, %164 overflow<nsw> : index
    %166 = arith.addi %3, %c1 overflow<nsw> : index
    %167 = arith.floordivsi %166, %c6 : index
    %168 = arith.muli %167, %c6 overflow<nsw> : index
    %169 = arith.addi %165, %168 overflow<nsw> : index
    %170 = arith.maxsi %169, %c0 : index
    %171 = arith.minsi %170, %3 : index
    %172 = arith.minsi %c8192, %4 : index
    %173 = arith.cmpi sgt, %172, %c15 : index
    %174 = arith.constant 31 : index
    %175 = arith.cmpi sgt, %3, %174 : index
    %176 = arith.andi %173, %175 : i1
    %177 = arith.constant 96 : index
    %178 = arith.cmpi sgt, %3, %177 : index
    %179 = arith.remui %21, %22 : index
    %180 = arith.cmpi eq, %179, %c0 : index
    %181 = arith.ori %178, %180 : i1
    %182 = arith.cmpi sgt, %172, %26 : index
    %183 = arith.ori %181, %182 : i1
    %184 = arith.andi %176, %183 : i1
    %185 = arith.select %184, %172, %c0 : index
    %186 = arith.constant 0 : index
    %187 = arith.maxsi %many, %186 : index
    %188 = arith.constant 15 : index
    %189 = arith.addi %187, %188 : index
    %190 = arith.constant 16 : index
    %191 = arith.divui %189, %190 : index
    %192 = arith.maxsi %12, %186 : index
    %193 = arith.constant 8191 : index
    %194 = arith.addi %192, %193 : index
    %195 = arith.constant 8192 : index
    %196 = arith.divui %194, %195 : index
    %197 = arith.minsi %195, %4 : index
    %198 = arith.maxsi %197, %186 : index
    %199 = arith.constant 13 : index
    %200 = arith.muli %198, %199 : index
    %201 = arith.constant 3 : index
    %202 = arith.addi %201, %200 : index
    %203 = arith.maxsi %3, %186 : index
    %204 = arith.constant 5 : index
    %205 = arith.addi %203, %204 : index
    %206 = arith.constant 6 : index
    %207 = arith.divui %205, %206 : index
    %208 = arith.constant 50 : index
    %209 = arith.muli %198, %208 : index
    %210 = arith.constant 133 : index
    %211 = arith.addi %210, %209 : index
    %212 = arith.muli %207, %211 : index
    %213 = arith.addi %199, %202 : index
    %214 = arith.addi %213, %212 : index
    %215 = arith.muli %196, %214 : index
    %216 = arith.constant 1 : index
    %217 = arith.addi %216, %215 : index
    %218 = arith.muli %191, %217 : index
    %219 = arith.constant 32768 : index
    %220 = arith.cmpi sge, %218, %219 : index
    "omp.parallel"(%220) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %many, %c16) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_panel: index):
          scf.for %k0_piece = %c0 to %12 step %c8192 {
            %copy_2 = memref.alloc(%185) {alignment = 64 : i64} : memref<?x16xf32>
            scf.if %184 {
              %221 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
              %222 = arith.minsi %221, %4 : index
              scf.for %k0_copy = %k0_piece to %222 step %c1 {
                %223 = arith.addi %k0_copy, %c8 overflow<nsw> : index
                memref.prefetch %6[%223, %j_panel], read, locality<3>, data : memref<?x?xf32>
                %224 = vector.load %6[%k0_copy, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %225 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %226 = vector.load %6[%k0_copy, %225] : memref<?x?xf32>, vector<8xf32>
                %227 = arith.subi %k0_copy, %k0_piece overflow<nsw> : index
                vector.store %224, %copy_2[%227, %c0] : memref<?x16xf32>, vector<8xf32>
                %228 = arith.addi %c0, %c8 overflow<nsw> : index
                vector.store %226, %copy_2[%227, %228] : memref<?x16xf32>, vector<8xf32>
              }
            }
            %229 = arith.subi %4, %k0_piece overflow<nsw> : index
            %230 = arith.minsi %c8192, %229 : index
            %231 = arith.maxsi %230, %c0 : index
            %232 = arith.select %184, %c0, %231 : index
            %233 = memref.subview %6[%k0_piece, %j_panel] [%232, 16] [1, 1] : memref<?x?xf32> to memref<?x16xf32, strided<[?, 1], offset: ?>>
            %234 = "memref.cast"(%copy_2) : (memref<?x16xf32>) -> memref<?x16xf32, strided<[?, 1], offset: ?>>
            %235 = "memref.cast"(%233) : (memref<?x16xf32, strided<[?, 1], offset: ?>>) -> memref<?x16xf32, strided<[?, 1], offset: ?>>
            %copy_3 = arith.select %184, %234, %235 : memref<?x16xf32, strided<[?, 1], offset: ?>>
            scf.for %i_tile = %c0 to %171 step %c6 {
              %236 = arith.addi %i_tile, %c6 overflow<nsw> : index
              %237 = arith.subi %236, %i_tile overflow<nsw> : index
              %238 = arith.subi %171, %i_tile overflow<nsw> : index
              %239 = arith.minsi %237, %238 : index
              %240 = arith.addi %239, %minus1 overflow<nsw> : index
              %241 = arith.minsi %240, %c5 : index
              %242 = arith.addi %i_tile, %241 : index
              %243 = arith.minsi %240, %c4 : index
              %244 = arith.addi %i_tile, %243 : index
              %245 = arith.minsi %240, %c3 : index
              %246 = arith.addi %i_tile, %245 : index
              %247 = arith.minsi %240, %c2 : index
              %248 = arith.addi %i_tile, %247 : index
              %249 = arith.minsi %240, %c1 : index
              %250 = arith.addi %i_tile, %249 : index
              %251 = arith.cmpi eq, %k0_piece, %c0 : index
              %252, %253, %254, %255, %256, %257, %258, %259, %260, %261, %262, %263 = scf.if %251 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %0, %0, %0, %0, %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %264 = arith.cmpi slt, %c0, %239 : index
                %265 = arith.cmpi slt, %c1, %239 : index
                %266 = arith.cmpi slt, %c2, %239 : index
                %267 = arith.cmpi slt, %c3, %239 : index
                %268 = arith.cmpi slt, %c4, %239 : index
                %269 = arith.cmpi slt, %c5, %239 : index
                %270 = vector.load %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %271 = arith.addi %j_panel, %c8 : index
                %272 = vector.load %out_1[%i_tile, %271] : memref<?x?xf32>, vector<8xf32>
                %273 = vector.load %out_1[%250, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %274 = vector.load %out_1[%250, %271] : memref<?x?xf32>, vector<8xf32>
                %275 = vector.load %out_1[%248, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %276 = vector.load %out_1[%248, %271] : memref<?x?xf32>, vector<8xf32>
                %277 = vector.load %out_1[%246, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %278 = vector.load %out_1[%246, %271] : memref<?x?xf32>, vector<8xf32>
                %279 = vector.load %out_1[%244, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %280 = vector.load %out_1[%244, %271] : memref<?x?xf32>, vector<8xf32>
                %281 = vector.load %out_1[%242, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %282 = vector.load %out_1[%242, %271] : memref<?x?xf32>, vector<8xf32>
                scf.yield %270, %272, %273, %274, %275, %276, %277, %278, %279, %280, %281, %282 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %283 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
              %284 = arith.minsi %283, %4 : index
              %285, %286, %287, %288, %289, %290, %291, %292, %293, %294, %295, %296 = scf.for %k0 = %k0_piece to %284 step %c1 iter_args(%297 = %252, %298 = %253, %299 = %254, %300 = %255, %301 = %256, %302 = %257, %303 = %258, %304 = %259, %305 = %260, %306 = %261, %307 = %262, %308 = %263) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %309 = arith.subi %k0, %k0_piece overflow<nsw> : index
                %310 = arith.addi %309, %c8 overflow<nsw> : index
                memref.prefetch %copy_3[%310, %c0], read, locality<3>, data : memref<?x16xf32, strided<[?, 1], offset: ?>>
                %311 = memref.load %a[%i_tile, %k0] : memref<?x?xf32>
                %312 = vector.broadcast %311 : f32 to vector<8xf32>
                %313 = memref.load %a[%250, %k0] : memref<?x?xf32>
                %314 = vector.broadcast %313 : f32 to vector<8xf32>
                %315 = memref.load %a[%248, %k0] : memref<?x?xf32>
                %316 = vector.broadcast %315 : f32 to vector<8xf32>
                %317 = memref.load %a[%246, %k0] : memref<?x?xf32>
                %318 = vector.broadcast %317 : f32 to vector<8xf32>
                %319 = memref.load %a[%244, %k0] : memref<?x?xf32>
                %320 = vector.broadcast %319 : f32 to vector<8xf32>
                %321 = memref.load %a[%242, %k0] : memref<?x?xf32>
                %322 = vector.broadcast %321 : f32 to vector<8xf32>
                %323 = vector.load %copy_3[%309, %c0] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %324 = arith.addi %c0, %c8 overflow<nsw> : index
                %325 = vector.load %copy_3[%309, %324] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %326 = arith.mulf %312, %323 fastmath<reassoc,contract> : vector<8xf32>
                %327 = arith.mulf %312, %325 fastmath<reassoc,contract> : vector<8xf32>
                %328 = arith.mulf %314, %323 fastmath<reassoc,contract> : vector<8xf32>
                %329 = arith.mulf %314, %325 fastmath<reassoc,contract> : vector<8xf32>
                %330 = arith.mulf %316, %323 fastmath<reassoc,contract> : vector<8xf32>
                %331 = arith.mulf %316, %325 fastmath<reassoc,contract> : vector<8xf32>
                %332 = arith.mulf %318, %323 fastmath<reassoc,contract> : vector<8xf32>
                %333 = arith.mulf %318, %325 fastmath<reassoc,contract> : vector<8xf32>
                %334 = arith.mulf %320, %323 fastmath<reassoc,contract> : vector<8xf32>
                %335 = arith.mulf %320, %325 fastmath<reassoc,contract> : vector<8xf32>
                %336 = arith.mulf %322, %323 fastmath<reassoc,contract> : vector<8xf32>
                %337 = arith.mulf %322, %325 fastmath<reassoc,contract> : vector<8xf32>
                %338 = arith.addf %297, %326 fastmath<reassoc,contract> : vector<8xf32>
                %339 = arith.addf %298, %327 fastmath<reassoc,contract> : vector<8xf32>
                %340 = arith.addf %299, %328 fastmath<reassoc,contract> : vector<8xf32>
                %341 = arith.addf %300, %329 fastmath<reassoc,contract> : vector<8xf32>
                %342 = arith.addf %301, %330 fastmath<reassoc,contract> : vector<8xf32>
                %343 = arith.addf %302, %331 fastmath<reassoc,contract> : vector<8xf32>
                %344 = arith.addf %303, %332 fastmath<reassoc,contract> : vector<8xf32>
                %345 = arith.addf %304, %333 fastmath<reassoc,contract> : vector<8xf32>
                %346 = arith.addf %305, %334 fastmath<reassoc,contract> : vector<8xf32>
                %347 = arith.addf %306, %335 fastmath<reassoc,contract> : vector<8xf32>
                %348 = arith.addf %307, %336 fastmath<reassoc,contract> : vector<8xf32>
                %349 = arith.addf %308, %337 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %338, %339, %340, %341, %342, %343, %344, %345, %346, %347, %348, %349 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %350 = arith.subi %283, %4 overflow<nsw> : index
              %351 = arith.cmpi sge, %350, %c0 : index
              scf.if %351 {
                %352 = vector.load %7[%j_panel] : memref<?xf32>, vector<8xf32>
                %353 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %354 = vector.load %7[%353] : memref<?xf32>, vector<8xf32>
                %355 = arith.addf %285, %352 : vector<8xf32>
                %356 = arith.addf %286, %354 : vector<8xf32>
                %357 = arith.addf %287, %352 : vector<8xf32>
                %358 = arith.addf %288, %354 : vector<8xf32>
                %359 = arith.addf %289, %352 : vector<8xf32>
                %360 = arith.addf %290, %354 : vector<8xf32>
                %361 = arith.addf %291, %352 : vector<8xf32>
                %362 = arith.addf %292, %354 : vector<8xf32>
                %363 = arith.addf %293, %352 : vector<8xf32>
                %364 = arith.addf %294, %354 : vector<8xf32>
                %365 = arith.addf %295, %352 : vector<8xf32>
                %366 = arith.addf %296, %354 : vector<8xf32>
                %367 = arith.cmpi slt, %c0, %239 : index
                %368 = arith.cmpi slt, %c1, %239 : index
                %369 = arith.cmpi slt, %c2, %239 : index
                %370 = arith.cmpi slt, %c3, %239 : index
                %371 = arith.cmpi slt, %c4, %239 : index
                %372 = arith.cmpi slt, %c5, %239 : index
                vector.store %355, %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %373 = arith.addi %j_panel, %c8 : index
                vector.store %356, %out_1[%i_tile, %373] : memref<?x?xf32>, vector<8xf32>
                vector.store %357, %out_1[%250, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %358, %out_1[%250, %373] : memref<?x?xf32>, vector<8xf32>
                vector.store %359, %out_1[%248, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %360, %out_1[%248, %373] : memref<?x?xf32>, vector<8xf32>
                vector.store %361, %out_1[%246, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %362, %out_1[%246, %373] : memref<?x?xf32>, vector<8xf32>
                vector.store %363, %out_1[%244, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %364, %out_1[%244, %373] : memref<?x?xf32>, vector<8xf32>
                vector.store %365, %out_1[%242, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %366, %out_1[%242, %373] : memref<?x?xf32>, vector<8xf32>
              } else {
                %374 = arith.cmpi slt, %c0, %239 : index
                %375 = arith.cmpi slt, %c1, %239 : index
                %376 = arith.cmpi slt, %c2, %239 : index
                %377 = arith.cmpi slt, %c3, %239 : index
                %378 = arith.cmpi slt, %c4, %239 : index
                %379 = arith.cmpi slt, %c5, %239 : index
                vector.store %285, %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %380 = arith.addi %j_panel, %c8 : index
                vector.store %286, %out_1[%i_tile, %380] : memref<?x?xf32>, vector<8xf32>
                vector.store %287, %out_1[%250, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %288, %out_1[%250, %380] : memref<?x?xf32>, vector<8xf32>
                vector.store %289, %out_1[%248, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %290, %out_1[%248, %380] : memref<?x?xf32>, vector<8xf32>
                vector.store %291, %out_1[%246, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %292, %out_1[%246, %380] : memref<?x?xf32>, vector<8xf32>
                vector.store %293, %out_1[%244, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %294, %out_1[%244, %380] : memref<?x?xf32>, vector<8xf32>
                vector.store %295, %out_1[%242, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %296, %out_1[%242, %380] : memref<?x?xf32>, vector<8xf32>
              }
            }
            scf.for %i_below_tile = %171 to %3 step %c4 {
              %381 = arith.addi %i_below_tile, %c4 overflow<nsw> : index
              %382 = arith.subi %381, %i_below_tile overflow<nsw> : index
              %383 = arith.subi %3, %i_below_tile overflow<nsw> : index
              %384 = arith.minsi %382, %383 : index
              %385 = arith.addi %384, %minus1 overflow<nsw> : index
              %386 = arith.minsi %385, %c3 : index
              %387 = arith.addi %i_below_tile, %386 : index
              %388 = arith.minsi %385, %c2 : index
              %389 = arith.addi %i_below_tile, %388 : index
              %390 = arith.minsi %385, %c1 : index
              %391 = arith.addi %i_below_tile, %390 : index
              %392 = arith.cmpi eq, %k0_piece, %c0 : index
              %393, %394, %395, %396, %397, %398, %399, %400 = scf.if %392 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %401 = arith.cmpi slt, %c0, %384 : index
                %402 = arith.cmpi slt, %c1, %384 : index
                %403 = arith.cmpi slt, %c2, %384 : index
                %404 = arith.cmpi slt, %c3, %384 : index
                %405 = vector.load %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %406 = arith.addi %j_panel, %c8 : index
                %407 = vector.load %out_1[%i_below_tile, %406] : memref<?x?xf32>, vector<8xf32>
                %408 = vector.load %out_1[%391, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %409 = vector.load %out_1[%391, %406] : memref<?x?xf32>, vector<8xf32>
                %410 = vector.load %out_1[%389, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %411 = vector.load %out_1[%389, %406] : memref<?x?xf32>, vector<8xf32>
                %412 = vector.load %out_1[%387, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %413 = vector.load %out_1[%387, %406] : memref<?x?xf32>, vector<8xf32>
                scf.yield %405, %407, %408, %409, %410, %411, %412, %413 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %414 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
              %415 = arith.minsi %414, %4 : index
              %416, %417, %418, %419, %420, %421, %422, %423 = scf.for %k0_below = %k0_piece to %415 step %c1 iter_args(%424 = %393, %425 = %394, %426 = %395, %427 = %396, %428 = %397, %429 = %398, %430 = %399, %431 = %400) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %432 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
                %433 = arith.addi %432, %c8 overflow<nsw> : index
                memref.prefetch %copy_3[%433, %c0], read, locality<3>, data : memref<?x16xf32, strided<[?, 1], offset: ?>>
                %434 = memref.load %a[%i_below_tile, %k0_below] : memref<?x?xf32>
                %435 = vector.broadcast %434 : f32 to vector<8xf32>
                %436 = memref.load %a[%391, %k0_below] : memref<?x?xf32>
                %437 = vector.broadcast %436 : f32 to vector<8xf32>
                %438 = memref.load %a[%389, %k0_below] : memref<?x?xf32>
                %439 = vector.broadcast %438 : f32 to vector<8xf32>
                %440 = memref.load %a[%387, %k0_below] : memref<?x?xf32>
                %441 = vector.broadcast %440 : f32 to vector<8xf32>
                %442 = vector.load %copy_3[%432, %c0] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %443 = arith.addi %c0, %c8 overflow<nsw> : index
                %444 = vector.load %copy_3[%432, %443] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %445 = arith.mulf %435, %442 fastmath<reassoc,contract> : vector<8xf32>
                %446 = arith.mulf %435, %444 fastmath<reassoc,contract> : vector<8xf32>
                %447 = arith.mulf %437, %442 fastmath<reassoc,contract> : vector<8xf32>
                %448 = arith.mulf %437, %444 fastmath<reassoc,contract> : vector<8xf32>
                %449 = arith.mulf %439, %442 fastmath<reassoc,contract> : vector<8xf32>
                %450 = arith.mulf %439, %444 fastmath<reassoc,contract> : vector<8xf32>
                %451 = arith.mulf %441, %442 fastmath<reassoc,contract> : vector<8xf32>
                %452 = arith.mulf %441, %444 fastmath<reassoc,contract> : vector<8xf32>
                %453 = arith.addf %424, %445 fastmath<reassoc,contract> : vector<8xf32>
                %454 = arith.addf %425, %446 fastmath<reassoc,contract> : vector<8xf32>
                %455 = arith.addf %426, %447 fastmath<reassoc,contract> : vector<8xf32>
                %456 = arith.addf %427, %448 fastmath<reassoc,contract> : vector<8xf32>
                %457 = arith.addf %428, %449 fastmath<reassoc,contract> : vector<8xf32>
                %458 = arith.addf %429, %450 fastmath<reassoc,contract> : vector<8xf32>
                %459 = arith.addf %430, %451 fastmath<reassoc,contract> : vector<8xf32>
                %460 = arith.addf %431, %452 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %453, %454, %455, %456, %457, %458, %459, %460 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %461 = arith.subi %414, %4 overflow<nsw> : index
              %462 = arith.cmpi sge, %461, %c0 : index
              scf.if %462 {
                %463 = vector.load %7[%j_panel] : memref<?xf32>, vector<8xf32>
                %464 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %465 = vector.load %7[%464] : memref<?xf32>, vector<8xf32>
                %466 = arith.addf %416, %463 : vector<8xf32>
                %467 = arith.addf %417, %465 : vector<8xf32>
                %468 = arith.addf %418, %463 : vector<8xf32>
                %469 = arith.addf %419, %465 : vector<8xf32>
                %470 = arith.addf %420, %463 : vector<8xf32>
                %471 = arith.addf %421, %465 : vector<8xf32>
                %472 = arith.addf %422, %463 : vector<8xf32>
                %473 = arith.addf %423, %465 : vector<8xf32>
                %474 = arith.cmpi slt, %c0, %384 : index
                %475 = arith.cmpi slt, %c1, %384 : index
                %476 = arith.cmpi slt, %c2, %384 : index
                %477 = arith.cmpi slt, %c3, %384 : index
                vector.store %466, %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %478 = arith.addi %j_panel, %c8 : index
                vector.store %467, %out_1[%i_below_tile, %478] : memref<?x?xf32>, vector<8xf32>
                vector.store %468, %out_1[%391, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %469, %out_1[%391, %478] : memref<?x?xf32>, vector<8xf32>
                vector.store %470, %out_1[%389, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %471, %out_1[%389, %478] : memref<?x?xf32>, vector<8xf32>
                vector.store %472, %out_1[%387, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %473, %out_1[%387, %478] : memref<?x?xf32>, vector<8xf32>
              } else {
                %479 = arith.cmpi slt, %c0, %384 : index
                %480 = arith.cmpi slt, %c1, %384 : index
                %481 = arith.cmpi slt, %c2, %384 : index
                %482 = arith.cmpi slt, %c3, %384 : index
                vector.store %416, %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %483 = arith.addi %j_panel, %c8 : index
                vector.store %417, %out_1[%i_below_tile, %483] : memref<?x?xf32>, vector<8xf32>
                vector.store %418, %out_1[%391, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %419, %out_1[%391, %483] : memref<?x?xf32>, vector<8xf32>
                vector.store %420, %out_1[%389, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %421, %out_1[%389, %483] : memref<?x?xf32>, vector<8xf32>
                vector.store %422, %out_1[%387, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %423, %out_1[%387, %483] : memref<?x?xf32>, vector<8xf32>
              }
            }
            memref.dealloc %copy_2 : memref<?x16xf32>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %484 = arith.minsi %c16384, %4 : index
    %485 = arith.andi %5, %c15 : index
    %486 = arith.minsi %c8, %485 : index
    %487 = arith.maxsi %486, %c0 : index
    %488 = arith.cmpi sgt, %484, %c15 : index
    %489 = arith.andi %488, %178 : i1
    %490 = arith.select %489, %484, %c0 : index
    %491 = arith.select %489, %487, %c0 : index
    scf.for %j_right_panel = %9 to %5 step %c8 {
      %492 = arith.subi %5, %j_right_panel overflow<nsw> : index
      %493 = arith.minsi %c8, %492 : index
      %494 = arith.maxsi %493, %c0 : index
      %495 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
      %496 = arith.subi %495, %j_right_panel overflow<nsw> : index
      %497 = arith.minsi %496, %492 : index
      %498 = vector.create_mask %497 : vector<8xi1>
      scf.for %k0_right_piece = %c0 to %12 step %c16384 {
        %copy_4 = memref.alloc(%490, %491) {alignment = 64 : i64} : memref<?x?xf32>
        scf.if %489 {
          %499 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %500 = arith.minsi %499, %4 : index
          scf.for %k0_right_copy = %k0_right_piece to %500 step %c1 {
            %501 = arith.addi %k0_right_copy, %c8 overflow<nsw> : index
            memref.prefetch %6[%501, %j_right_panel], read, locality<3>, data : memref<?x?xf32>
            %502 = vector.maskedload %6[%k0_right_copy, %j_right_panel], %498, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %503 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
            vector.maskedstore %copy_4[%503, %c0], %498, %502 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        %504 = arith.subi %4, %k0_right_piece overflow<nsw> : index
        %505 = arith.minsi %c16384, %504 : index
        %506 = arith.maxsi %505, %c0 : index
        %507 = arith.select %489, %c0, %506 : index
        %508 = memref.subview %6[%k0_right_piece, %j_right_panel] [%507, %494] [1, 1] : memref<?x?xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
        %509 = "memref.cast"(%copy_4) : (memref<?x?xf32>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %510 = "memref.cast"(%508) : (memref<?x?xf32, strided<[?, 1], offset: ?>>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %copy_5 = arith.select %489, %509, %510 : memref<?x?xf32, strided<[?, 1], offset: ?>>
        scf.for %i_right_tile = %c0 to %3 step %c8 {
          %511 = arith.addi %i_right_tile, %c8 overflow<nsw> : index
          %512 = arith.subi %511, %i_right_tile overflow<nsw> : index
          %513 = arith.subi %3, %i_right_tile overflow<nsw> : index
          %514 = arith.minsi %512, %513 : index
          %515 = arith.addi %514, %minus1 overflow<nsw> : index
          %516 = arith.minsi %515, %c7 : index
          %517 = arith.addi %i_right_tile, %516 : index
          %518 = arith.minsi %515, %c6 : index
          %519 = arith.addi %i_right_tile, %518 : index
          %520 = arith.minsi %515, %c5 : index
          %521 = arith.addi %i_right_tile, %520 : index
          %522 = arith.minsi %515, %c4 : index
          %523 = arith.addi %i_right_tile, %522 : index
          %524 = arith.minsi %515, %c3 : index
          %525 = arith.addi %i_right_tile, %524 : index
          %526 = arith.minsi %515, %c2 : index
          %527 = arith.addi %i_right_tile, %526 : index
          %528 = arith.minsi %515, %c1 : index
          %529 = arith.addi %i_right_tile, %528 : index
          %530 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %531, %532, %533, %534, %535, %536, %537, %538 = scf.if %530 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %539 = arith.cmpi slt, %c0, %514 : index
            %540 = arith.cmpi slt, %c1, %514 : index
            %541 = arith.cmpi slt, %c2, %514 : index
            %542 = arith.cmpi slt, %c3, %514 : index
            %543 = arith.cmpi slt, %c4, %514 : index
            %544 = arith.cmpi slt, %c5, %514 : index
            %545 = arith.cmpi slt, %c6, %514 : index
            %546 = arith.cmpi slt, %c7, %514 : index
            %547 = vector.maskedload %out_1[%i_right_tile, %j_right_panel], %498, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %548 = vector.maskedload %out_1[%529, %j_right_panel], %498, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %549 = vector.maskedload %out_1[%527, %j_right_panel], %498, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %550 = vector.maskedload %out_1[%525, %j_right_panel], %498, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %551 = vector.maskedload %out_1[%523, %j_right_panel], %498, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %552 = vector.maskedload %out_1[%521, %j_right_panel], %498, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %553 = vector.maskedload %out_1[%519, %j_right_panel], %498, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %554 = vector.maskedload %out_1[%517, %j_right_panel], %498, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %547, %548, %549, %550, %551, %552, %553, %554 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %555 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %556 = arith.minsi %555, %4 : index
          %557, %558, %559, %560, %561, %562, %563, %564 = scf.for %k0_right = %k0_right_piece to %556 step %c1 iter_args(%565 = %531, %566 = %532, %567 = %533, %568 = %534, %569 = %535, %570 = %536, %571 = %537, %572 = %538) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %573 = memref.load %a[%i_right_tile, %k0_right] : memref<?x?xf32>
            %574 = vector.broadcast %573 : f32 to vector<8xf32>
            %575 = memref.load %a[%529, %k0_right] : memref<?x?xf32>
            %576 = vector.broadcast %575 : f32 to vector<8xf32>
            %577 = memref.load %a[%527, %k0_right] : memref<?x?xf32>
            %578 = vector.broadcast %577 : f32 to vector<8xf32>
            %579 = memref.load %a[%525, %k0_right] : memref<?x?xf32>
            %580 = vector.broadcast %579 : f32 to vector<8xf32>
            %581 = memref.load %a[%523, %k0_right] : memref<?x?xf32>
            %582 = vector.broadcast %581 : f32 to vector<8xf32>
            %583 = memref.load %a[%521, %k0_right] : memref<?x?xf32>
            %584 = vector.broadcast %583 : f32 to vector<8xf32>
            %585 = memref.load %a[%519, %k0_right] : memref<?x?xf32>
            %586 = vector.broadcast %585 : f32 to vector<8xf32>
            %587 = memref.load %a[%517, %k0_right] : memref<?x?xf32>
            %588 = vector.broadcast %587 : f32 to vector<8xf32>
            %589 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
            %590 = vector.maskedload %copy_5[%589, %c0], %498, %0 : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %591 = arith.mulf %574, %590 fastmath<reassoc,contract> : vector<8xf32>
            %592 = arith.mulf %576, %590 fastmath<reassoc,contract> : vector<8xf32>
            %593 = arith.mulf %578, %590 fastmath<reassoc,contract> : vector<8xf32>
            %594 = arith.mulf %580, %590 fastmath<reassoc,contract> : vector<8xf32>
            %595 = arith.mulf %582, %590 fastmath<reassoc,contract> : vector<8xf32>
            %596 = arith.mulf %584, %590 fastmath<reassoc,contract> : vector<8xf32>
            %597 = arith.mulf %586, %590 fastmath<reassoc,contract> : vector<8xf32>
            %598 = arith.mulf %588, %590 fastmath<reassoc,contract> : vector<8xf32>
            %599 = arith.addf %565, %591 fastmath<reassoc,contract> : vector<8xf32>
            %600 = arith.addf %566, %592 fastmath<reassoc,contract> : vector<8xf32>
            %601 = arith.addf %567, %593 fastmath<reassoc,contract> : vector<8xf32>
            %602 = arith.addf %568, %594 fastmath<reassoc,contract> : vector<8xf32>
            %603 = arith.addf %569, %595 fastmath<reassoc,contract> : vector<8xf32>
            %604 = arith.addf %570, %596 fastmath<reassoc,contract> : vector<8xf32>
            %605 = arith.addf %571, %597 fastmath<reassoc,contract> : vector<8xf32>
            %606 = arith.addf %572, %598 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %599, %600, %601, %602, %603, %604, %605, %606 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %607 = arith.subi %555, %4 overflow<nsw> : index
          %608 = arith.cmpi sge, %607, %c0 : index
          scf.if %608 {
            %609 = vector.maskedload %7[%j_right_panel], %498, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %610 = arith.addf %557, %609 : vector<8xf32>
            %611 = arith.addf %558, %609 : vector<8xf32>
            %612 = arith.addf %559, %609 : vector<8xf32>
            %613 = arith.addf %560, %609 : vector<8xf32>
            %614 = arith.addf %561, %609 : vector<8xf32>
            %615 = arith.addf %562, %609 : vector<8xf32>
            %616 = arith.addf %563, %609 : vector<8xf32>
            %617 = arith.addf %564, %609 : vector<8xf32>
            %618 = arith.cmpi slt, %c0, %514 : index
            %619 = arith.cmpi slt, %c1, %514 : index
            %620 = arith.cmpi slt, %c2, %514 : index
            %621 = arith.cmpi slt, %c3, %514 : index
            %622 = arith.cmpi slt, %c4, %514 : index
            %623 = arith.cmpi slt, %c5, %514 : index
            %624 = arith.cmpi slt, %c6, %514 : index
            %625 = arith.cmpi slt, %c7, %514 : index
            vector.maskedstore %out_1[%i_right_tile, %j_right_panel], %498, %610 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%529, %j_right_panel], %498, %611 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%527, %j_right_panel], %498, %612 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%525, %j_right_panel], %498, %613 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%523, %j_right_panel], %498, %614 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%521, %j_right_panel], %498, %615 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%519, %j_right_panel], %498, %616 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%517, %j_right_panel], %498, %617 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            %626 = arith.cmpi slt, %c0, %514 : index
            %627 = arith.cmpi slt, %c1, %514 : index
            %628 = arith.cmpi slt, %c2, %514 : index
            %629 = arith.cmpi slt, %c3, %514 : index
            %630 = arith.cmpi slt, %c4, %514 : index
            %631 = arith.cmpi slt, %c5, %514 : index
            %632 = arith.cmpi slt, %c6, %514 : index
            %633 = arith.cmpi slt, %c7, %514 : index
            vector.maskedstore %out_1[%i_right_tile, %j_right_panel], %498, %557 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%529, %j_right_panel], %498, %558 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%527, %j_right_panel], %498, %559 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%525, %j_right_panel], %498, %560 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%523, %j_right_panel], %498, %561 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%521, %j_right_panel], %498, %562 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%519, %j_right_panel], %498, %563 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%517, %j_right_panel], %498, %564 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        memref.dealloc %copy_4 : memref<?x?xf32>
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
    %5 = llvm.mlir.constant(32) : i64
    %6 = llvm.mlir.constant(992) : i64
    %7 = llvm.mlir.constant(0) : i64
    %8 = llvm.mlir.constant(8) : i64
    %9 = llvm.mlir.constant(-1) : i64
    %10 = llvm.mlir.constant(3) : i64
    %11 = llvm.mlir.constant(2) : i64
    %12 = llvm.mlir.constant(5) : i64
    %13 = llvm.mlir.constant(6) : i64
    %14 = llvm.mlir.constant(-6) : i64
    %15 = llvm.mlir.constant(8192) : i64
    %16 = llvm.mlir.constant(16384) : i64
    %17 = llvm.mlir.constant(15) : i64
    %18 = llvm.mlir.constant(7) : i64
    %19 = llvm.mlir.constant(63) : i64
    %20 = llvm.mlir.constant(1073741824) : i64
    %21 = llvm.mlir.constant(1024) : i64
    %22 = llvm.mlir.constant(512) : i64
    %23 = llvm.mlir.constant(0 : i32) : i32
    %24 = llvm.mlir.constant(9223372036854771712) : i64
    %25 = llvm.mlir.constant(-64) : i64
    %26 = llvm.mlir.constant(64) : i64
    %27 = llvm.mlir.constant(1 : i32) : i32
    %28 = llvm.mlir.constant(3 : i32) : i32
    %29 = llvm.mlir.constant(31) : i64
    %30 = llvm.mlir.constant(96) : i64
    %31 = llvm.mlir.constant(8191) : i64
    %32 = llvm.mlir.constant(13) : i64
    %33 = llvm.mlir.constant(50) : i64
    %34 = llvm.mlir.constant(133) : i64
    %35 = llvm.mlir.constant(32768) : i64
    %36 = llvm.alloca %30 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %37 = llvm.mlir.constant(24) : i64
    %38 = llvm.mlir.constant(40) : i64
    %39 = llvm.mlir.constant(48) : i64
    %40 = llvm.mlir.constant(56) : i64
    %41 = llvm.mlir.constant(72) : i64
    %42 = llvm.mlir.constant(80) : i64
    %43 = llvm.mlir.constant(88) : i64
    %44 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %45 = llvm.mlir.constant(dense<true> : vector<8xi1>) : vector<8xi1>
    %46 = llvm.mlir.constant(dense<false> : vector<8xi1>) : vector<8xi1>
    %47 = llvm.ashr %b_stride0, %1 : i64
    %48 = llvm.mul %47, %0 overflow<nsw> : i64
    %49 = llvm.ashr %a_size0, %19 : i64
    %50 = llvm.xor %a_size0, %49 : i64
    %51 = llvm.udiv %50, %2 : i64
    %52 = llvm.xor %51, %49 : i64
    %53 = llvm.mul %52, %3 overflow<nsw> : i64
    %many = llvm.intr.smin(%48, %53) : (i64, i64) -> i64
    %few = llvm.sub %48, %many overflow<nsw> : i64
    %54 = llvm.intr.smax(%a_stride0, %4) : (i64, i64) -> i64
    %55 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %56 = llvm.intr.smin(%6, %few) : (i64, i64) -> i64
    %57 = llvm.intr.smax(%56, %7) : (i64, i64) -> i64
    %58 = llvm.icmp "sgt" %55, %17 : i64
    %59 = llvm.icmp "sgt" %a_size0, %8 : i64
    %60 = llvm.and %58, %59 : i1
    %61 = llvm.icmp "sgt" %a_size0, %20 : i64
    %62 = llvm.urem %b_stride0, %21 : i64
    %63 = llvm.icmp "eq" %62, %7 : i64
    %64 = llvm.or %61, %63 : i1
    %65 = llvm.icmp "sgt" %55, %22 : i64
    %66 = llvm.or %64, %65 : i1
    %67 = llvm.and %60, %66 : i1
    %68 = llvm.select %67, %55, %7 : i1, i64
    %69 = llvm.select %67, %57, %7 : i1, i64
    %70 = llvm.icmp "slt" %7, %few : i64
    llvm.cond_br %70, ^bb1(%7 : i64), ^bb23
  ^bb1(%j_few_block: i64):
    %71 = llvm.sub %48, %j_few_block overflow<nsw> : i64
    %72 = llvm.sub %71, %many overflow<nsw> : i64
    %73 = llvm.intr.smin(%6, %72) : (i64, i64) -> i64
    %74 = llvm.intr.smax(%73, %7) : (i64, i64) -> i64
    %75 = llvm.icmp "slt" %7, %54 : i64
    llvm.cond_br %75, ^bb2(%7 : i64), ^bb22
  ^bb2(%k0_few_piece: i64):
    %76 = llvm.call_intrinsic "llvm.umul.fix.sat.i64"(%1, %68, %23) : (i64, i64, i32) -> i64
    %77 = llvm.call_intrinsic "llvm.umul.fix.sat.i64"(%76, %69, %23) : (i64, i64, i32) -> i64
    %78 = llvm.intr.umin(%77, %24) : (i64, i64) -> i64
    %79 = llvm.add %78, %19 overflow<nsw> : i64
    %80 = llvm.and %79, %25 : i64
    %copy = llvm.call @aligned_alloc(%26, %80) : (i64, i64) -> !llvm.ptr
    %81 = llvm.mlir.zero : !llvm.ptr
    %82 = llvm.icmp "ne" %copy, %81 : !llvm.ptr
    %83 = llvm.icmp "eq" %80, %7 : i64
    %84 = llvm.or %82, %83 : i1
    llvm.cond_br %84, ^bb3, ^bb47(%27 : i32)
  ^bb3:
    llvm.cond_br %67, ^bb4, ^bb9
  ^bb4:
    %85 = llvm.add %k0_few_piece, %5 overflow<nsw> : i64
    %86 = llvm.intr.smin(%85, %a_stride0) : (i64, i64) -> i64
    %87 = llvm.icmp "slt" %k0_few_piece, %86 : i64
    llvm.cond_br %87, ^bb5(%k0_few_piece : i64), ^bb8
  ^bb5(%k0_few_copy: i64):
    %88 = llvm.sub %k0_few_copy, %k0_few_piece overflow<nsw> : i64
    %89 = llvm.add %j_few_block, %6 overflow<nsw> : i64
    %90 = llvm.intr.smin(%89, %few) : (i64, i64) -> i64
    %91 = llvm.icmp "slt" %j_few_block, %90 : i64
    llvm.cond_br %91, ^bb6(%j_few_block : i64), ^bb7
  ^bb6(%j_few_copy_tile: i64):
    %92 = llvm.mul %k0_few_copy, %b_stride0 overflow<nsw> : i64
    %93 = llvm.add %92, %j_few_copy_tile overflow<nsw> : i64
    %94 = llvm.getelementptr inbounds %b[%93] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %95 = llvm.load %94 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %96 = llvm.getelementptr inbounds %94[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %97 = llvm.load %96 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %98 = llvm.sub %j_few_copy_tile, %j_few_block overflow<nsw> : i64
    %99 = llvm.mul %88, %69 overflow<nsw> : i64
    %100 = llvm.add %99, %98 overflow<nsw> : i64
    %101 = llvm.getelementptr inbounds %copy[%100] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %95, %101 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %102 = llvm.getelementptr inbounds %101[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %97, %102 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %103 = llvm.add %j_few_copy_tile, %0 overflow<nsw> : i64
    %104 = llvm.icmp "slt" %103, %90 : i64
    llvm.cond_br %104, ^bb6(%103 : i64), ^bb7
  ^bb7:
    %105 = llvm.add %k0_few_copy, %4 overflow<nsw> : i64
    %106 = llvm.icmp "slt" %105, %86 : i64
    llvm.cond_br %106, ^bb5(%105 : i64), ^bb8
  ^bb8:
    llvm.br ^bb9
  ^bb9:
    %107 = llvm.sub %a_stride0, %k0_few_piece overflow<nsw> : i64
    %108 = llvm.intr.smin(%5, %107) : (i64, i64) -> i64
    %109 = llvm.intr.smax(%108, %7) : (i64, i64) -> i64
    %110 = llvm.select %67, %7, %109 : i1, i64
    %111 = llvm.mul %k0_few_piece, %b_stride0 overflow<nsw> : i64
    %112 = llvm.add %111, %j_few_block overflow<nsw> : i64
    %113 = llvm.getelementptr inbounds %b[%112] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %114 = llvm.select %67, %copy, %113 : i1, !llvm.ptr
    %115 = llvm.select %67, %68, %110 : i1, i64
    %116 = llvm.select %67, %69, %74 : i1, i64
    %117 = llvm.select %67, %69, %b_stride0 : i1, i64
    %118 = llvm.add %j_few_block, %6 overflow<nsw> : i64
    %119 = llvm.intr.smin(%118, %few) : (i64, i64) -> i64
    %120 = llvm.icmp "slt" %j_few_block, %119 : i64
    llvm.cond_br %120, ^bb10(%j_few_block : i64), ^bb21
  ^bb10(%j_few_panel: i64):
    %121 = llvm.sub %j_few_panel, %j_few_block overflow<nsw> : i64
    %122 = llvm.icmp "slt" %7, %a_size0 : i64
    llvm.cond_br %122, ^bb11(%7 : i64), ^bb20
  ^bb11(%i_few_tile: i64):
    %123 = llvm.add %i_few_tile, %1 overflow<nsw> : i64
    %124 = llvm.sub %123, %i_few_tile overflow<nsw> : i64
    %125 = llvm.sub %a_size0, %i_few_tile overflow<nsw> : i64
    %126 = llvm.intr.smin(%124, %125) : (i64, i64) -> i64
    %127 = llvm.add %126, %9 overflow<nsw> : i64
    %128 = llvm.intr.smin(%127, %10) : (i64, i64) -> i64
    %129 = llvm.add %i_few_tile, %128 : i64
    %130 = llvm.intr.smin(%127, %11) : (i64, i64) -> i64
    %131 = llvm.add %i_few_tile, %130 : i64
    %132 = llvm.intr.smin(%127, %4) : (i64, i64) -> i64
    %133 = llvm.add %i_few_tile, %132 : i64
    %134 = llvm.icmp "eq" %k0_few_piece, %7 : i64
    llvm.cond_br %134, ^bb12, ^bb13
  ^bb12:
    llvm.br ^bb14(%44, %44, %44, %44, %44, %44, %44, %44 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb13:
    %135 = llvm.icmp "slt" %7, %126 : i64
    %136 = llvm.icmp "slt" %4, %126 : i64
    %137 = llvm.icmp "slt" %11, %126 : i64
    %138 = llvm.icmp "slt" %10, %126 : i64
    %139 = llvm.mul %i_few_tile, %b_stride0 overflow<nsw> : i64
    %140 = llvm.add %139, %j_few_panel overflow<nsw> : i64
    %141 = llvm.getelementptr inbounds %out[%140] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %142 = llvm.load %141 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %143 = llvm.getelementptr inbounds %141[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %144 = llvm.load %143 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %145 = llvm.mul %133, %b_stride0 overflow<nsw> : i64
    %146 = llvm.add %145, %j_few_panel overflow<nsw> : i64
    %147 = llvm.getelementptr inbounds %out[%146] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %148 = llvm.load %147 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %149 = llvm.getelementptr inbounds %147[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %150 = llvm.load %149 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %151 = llvm.mul %131, %b_stride0 overflow<nsw> : i64
    %152 = llvm.add %151, %j_few_panel overflow<nsw> : i64
    %153 = llvm.getelementptr inbounds %out[%152] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %154 = llvm.load %153 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %155 = llvm.getelementptr inbounds %153[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %156 = llvm.load %155 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %157 = llvm.mul %129, %b_stride0 overflow<nsw> : i64
    %158 = llvm.add %157, %j_few_panel overflow<nsw> : i64
    %159 = llvm.getelementptr inbounds %out[%158] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %160 = llvm.load %159 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %161 = llvm.getelementptr inbounds %159[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %162 = llvm.load %161 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb14(%142, %144, %148, %150, %154, %156, %160, %162 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb14(%163: vector<8xf32>, %164: vector<8xf32>, %165: vector<8xf32>, %166: vector<8xf32>, %167: vector<8xf32>, %168: vector<8xf32>, %169: vector<8xf32>, %170: vector<8xf32>):
    %171 = llvm.add %k0_few_piece, %5 overflow<nsw> : i64
    %172 = llvm.intr.smin(%171, %a_stride0) : (i64, i64) -> i64
    %173 = llvm.icmp "slt" %k0_few_piece, %172 : i64
    llvm.cond_br %173, ^bb15(%k0_few_piece, %163, %164, %165, %166, %167, %168, %169, %170 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb16(%163, %164, %165, %166, %167, %168, %169, %170 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb15(%k0_few: i64, %174: vector<8xf32>, %175: vector<8xf32>, %176: vector<8xf32>, %177: vector<8xf32>, %178: vector<8xf32>, %179: vector<8xf32>, %180: vector<8xf32>, %181: vector<8xf32>):
    %182 = llvm.sub %k0_few, %k0_few_piece overflow<nsw> : i64
    %183 = llvm.add %121, %5 overflow<nsw> : i64
    %184 = llvm.mul %182, %117 overflow<nsw> : i64
    %185 = llvm.add %184, %183 overflow<nsw> : i64
    %186 = llvm.getelementptr %114[%185] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%186, %23, %28, %27) : (!llvm.ptr, i32, i32, i32) -> ()
    %187 = llvm.mul %i_few_tile, %a_stride0 overflow<nsw> : i64
    %188 = llvm.add %187, %k0_few overflow<nsw> : i64
    %189 = llvm.getelementptr inbounds %a[%188] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %190 = llvm.load %189 {alignment = 4 : i64} : !llvm.ptr -> f32
    %191 = llvm.mlir.poison : vector<8xf32>
    %192 = llvm.insertelement %190, %191[%7 : i64] : vector<8xf32>
    %193 = llvm.shufflevector %192, %191 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %194 = llvm.mul %133, %a_stride0 overflow<nsw> : i64
    %195 = llvm.add %194, %k0_few overflow<nsw> : i64
    %196 = llvm.getelementptr inbounds %a[%195] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %197 = llvm.load %196 {alignment = 4 : i64} : !llvm.ptr -> f32
    %198 = llvm.mlir.poison : vector<8xf32>
    %199 = llvm.insertelement %197, %198[%7 : i64] : vector<8xf32>
    %200 = llvm.shufflevector %199, %198 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %201 = llvm.mul %131, %a_stride0 overflow<nsw> : i64
    %202 = llvm.add %201, %k0_few overflow<nsw> : i64
    %203 = llvm.getelementptr inbounds %a[%202] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %204 = llvm.load %203 {alignment = 4 : i64} : !llvm.ptr -> f32
    %205 = llvm.mlir.poison : vector<8xf32>
    %206 = llvm.insertelement %204, %205[%7 : i64] : vector<8xf32>
    %207 = llvm.shufflevector %206, %205 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %208 = llvm.mul %129, %a_stride0 overflow<nsw> : i64
    %209 = llvm.add %208, %k0_few overflow<nsw> : i64
    %210 = llvm.getelementptr inbounds %a[%209] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %211 = llvm.load %210 {alignment = 4 : i64} : !llvm.ptr -> f32
    %212 = llvm.mlir.poison : vector<8xf32>
    %213 = llvm.insertelement %211, %212[%7 : i64] : vector<8xf32>
    %214 = llvm.shufflevector %213, %212 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %215 = llvm.add %184, %121 overflow<nsw> : i64
    %216 = llvm.getelementptr inbounds %114[%215] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %217 = llvm.load %216 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %218 = llvm.getelementptr inbounds %216[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %219 = llvm.load %218 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %220 = llvm.fmul %193, %217 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %221 = llvm.fmul %193, %219 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %222 = llvm.fmul %200, %217 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %223 = llvm.fmul %200, %219 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %224 = llvm.fmul %207, %217 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %225 = llvm.fmul %207, %219 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %226 = llvm.fmul %214, %217 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %227 = llvm.fmul %214, %219 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %228 = llvm.fadd %174, %220 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %229 = llvm.fadd %175, %221 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %230 = llvm.fadd %176, %222 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %231 = llvm.fadd %177, %223 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %232 = llvm.fadd %178, %224 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %233 = llvm.fadd %179, %225 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %234 = llvm.fadd %180, %226 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %235 = llvm.fadd %181, %227 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %236 = llvm.add %k0_few, %4 overflow<nsw> : i64
    %237 = llvm.icmp "slt" %236, %172 : i64
    llvm.cond_br %237, ^bb15(%236, %228, %229, %230, %231, %232, %233, %234, %235 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb16(%228, %229, %230, %231, %232, %233, %234, %235 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb16(%238: vector<8xf32>, %239: vector<8xf32>, %240: vector<8xf32>, %241: vector<8xf32>, %242: vector<8xf32>, %243: vector<8xf32>, %244: vector<8xf32>, %245: vector<8xf32>):
    %246 = llvm.sub %171, %a_stride0 overflow<nsw> : i64
    %247 = llvm.icmp "sge" %246, %7 : i64
    llvm.cond_br %247, ^bb17, ^bb18
  ^bb17:
    %248 = llvm.getelementptr inbounds %bias[%j_few_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %249 = llvm.load %248 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %250 = llvm.getelementptr inbounds %248[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %251 = llvm.load %250 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %252 = llvm.fadd %238, %249 : vector<8xf32>
    %253 = llvm.fadd %239, %251 : vector<8xf32>
    %254 = llvm.fadd %240, %249 : vector<8xf32>
    %255 = llvm.fadd %241, %251 : vector<8xf32>
    %256 = llvm.fadd %242, %249 : vector<8xf32>
    %257 = llvm.fadd %243, %251 : vector<8xf32>
    %258 = llvm.fadd %244, %249 : vector<8xf32>
    %259 = llvm.fadd %245, %251 : vector<8xf32>
    %260 = llvm.icmp "slt" %7, %126 : i64
    %261 = llvm.icmp "slt" %4, %126 : i64
    %262 = llvm.icmp "slt" %11, %126 : i64
    %263 = llvm.icmp "slt" %10, %126 : i64
    %264 = llvm.mul %i_few_tile, %b_stride0 overflow<nsw> : i64
    %265 = llvm.add %264, %j_few_panel overflow<nsw> : i64
    %266 = llvm.getelementptr inbounds %out[%265] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %252, %266 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %267 = llvm.getelementptr inbounds %266[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %253, %267 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %268 = llvm.mul %133, %b_stride0 overflow<nsw> : i64
    %269 = llvm.add %268, %j_few_panel overflow<nsw> : i64
    %270 = llvm.getelementptr inbounds %out[%269] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %254, %270 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %271 = llvm.getelementptr inbounds %270[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %255, %271 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %272 = llvm.mul %131, %b_stride0 overflow<nsw> : i64
    %273 = llvm.add %272, %j_few_panel overflow<nsw> : i64
    %274 = llvm.getelementptr inbounds %out[%273] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %256, %274 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %275 = llvm.getelementptr inbounds %274[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %257, %275 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %276 = llvm.mul %129, %b_stride0 overflow<nsw> : i64
    %277 = llvm.add %276, %j_few_panel overflow<nsw> : i64
    %278 = llvm.getelementptr inbounds %out[%277] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %258, %278 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %279 = llvm.getelementptr inbounds %278[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %259, %279 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb19
  ^bb18:
    %280 = llvm.icmp "slt" %7, %126 : i64
    %281 = llvm.icmp "slt" %4, %126 : i64
    %282 = llvm.icmp "slt" %11, %126 : i64
    %283 = llvm.icmp "slt" %10, %126 : i64
    %284 = llvm.mul %i_few_tile, %b_stride0 overflow<nsw> : i64
    %285 = llvm.add %284, %j_few_panel overflow<nsw> : i64
    %286 = llvm.getelementptr inbounds %out[%285] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %238, %286 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %287 = llvm.getelementptr inbounds %286[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %239, %287 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %288 = llvm.mul %133, %b_stride0 overflow<nsw> : i64
    %289 = llvm.add %288, %j_few_panel overflow<nsw> : i64
    %290 = llvm.getelementptr inbounds %out[%289] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %240, %290 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %291 = llvm.getelementptr inbounds %290[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %241, %291 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %292 = llvm.mul %131, %b_stride0 overflow<nsw> : i64
    %293 = llvm.add %292, %j_few_panel overflow<nsw> : i64
    %294 = llvm.getelementptr inbounds %out[%293] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %242, %294 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %295 = llvm.getelementptr inbounds %294[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %243, %295 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %296 = llvm.mul %129, %b_stride0 overflow<nsw> : i64
    %297 = llvm.add %296, %j_few_panel overflow<nsw> : i64
    %298 = llvm.getelementptr inbounds %out[%297] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %244, %298 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %299 = llvm.getelementptr inbounds %298[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %245, %299 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb19
  ^bb19:
    %300 = llvm.add %i_few_tile, %1 overflow<nsw> : i64
    %301 = llvm.icmp "slt" %300, %a_size0 : i64
    llvm.cond_br %301, ^bb11(%300 : i64), ^bb20
  ^bb20:
    %302 = llvm.add %j_few_panel, %0 overflow<nsw> : i64
    %303 = llvm.icmp "slt" %302, %119 : i64
    llvm.cond_br %303, ^bb10(%302 : i64), ^bb21
  ^bb21:
    llvm.call @free(%copy) : (!llvm.ptr) -> ()
    %304 = llvm.add %k0_few_piece, %5 overflow<nsw> : i64
    %305 = llvm.icmp "slt" %304, %54 : i64
    llvm.cond_br %305, ^bb2(%304 : i64), ^bb22
  ^bb22:
    %306 = llvm.add %j_few_block, %6 overflow<nsw> : i64
    %307 = llvm.icmp "slt" %306, %few : i64
    llvm.cond_br %307, ^bb1(%306 : i64), ^bb23
  ^bb23:
    %308 = llvm.add %a_size0, %12 overflow<nsw> : i64
    %309 = llvm.ashr %308, %19 : i64
    %310 = llvm.xor %308, %309 : i64
    %311 = llvm.udiv %310, %13 : i64
    %312 = llvm.xor %311, %309 : i64
    %313 = llvm.mul %312, %14 overflow<nsw> : i64
    %314 = llvm.add %a_size0, %10 overflow<nsw> : i64
    %315 = llvm.ashr %314, %19 : i64
    %316 = llvm.xor %314, %315 : i64
    %317 = llvm.udiv %316, %13 : i64
    %318 = llvm.xor %317, %315 : i64
    %319 = llvm.mul %318, %13 overflow<nsw> : i64
    %320 = llvm.add %313, %319 overflow<nsw> : i64
    %321 = llvm.add %a_size0, %4 overflow<nsw> : i64
    %322 = llvm.ashr %321, %19 : i64
    %323 = llvm.xor %321, %322 : i64
    %324 = llvm.udiv %323, %13 : i64
    %325 = llvm.xor %324, %322 : i64
    %326 = llvm.mul %325, %13 overflow<nsw> : i64
    %327 = llvm.add %320, %326 overflow<nsw> : i64
    %328 = llvm.intr.smax(%327, %7) : (i64, i64) -> i64
    %329 = llvm.intr.smin(%328, %a_size0) : (i64, i64) -> i64
    %330 = llvm.intr.smin(%15, %a_stride0) : (i64, i64) -> i64
    %331 = llvm.icmp "sgt" %330, %17 : i64
    %332 = llvm.icmp "sgt" %a_size0, %29 : i64
    %333 = llvm.and %331, %332 : i1
    %334 = llvm.icmp "sgt" %a_size0, %30 : i64
    %335 = llvm.urem %b_stride0, %21 : i64
    %336 = llvm.icmp "eq" %335, %7 : i64
    %337 = llvm.or %334, %336 : i1
    %338 = llvm.icmp "sgt" %330, %22 : i64
    %339 = llvm.or %337, %338 : i1
    %340 = llvm.and %333, %339 : i1
    %341 = llvm.select %340, %330, %7 : i1, i64
    %342 = llvm.intr.smax(%many, %7) : (i64, i64) -> i64
    %343 = llvm.add %342, %17 : i64
    %344 = llvm.udiv %343, %0 : i64
    %345 = llvm.intr.smax(%54, %7) : (i64, i64) -> i64
    %346 = llvm.add %345, %31 : i64
    %347 = llvm.udiv %346, %15 : i64
    %348 = llvm.intr.smin(%15, %a_stride0) : (i64, i64) -> i64
    %349 = llvm.intr.smax(%348, %7) : (i64, i64) -> i64
    %350 = llvm.mul %349, %32 : i64
    %351 = llvm.add %10, %350 : i64
    %352 = llvm.intr.smax(%a_size0, %7) : (i64, i64) -> i64
    %353 = llvm.add %352, %12 : i64
    %354 = llvm.udiv %353, %13 : i64
    %355 = llvm.mul %349, %33 : i64
    %356 = llvm.add %34, %355 : i64
    %357 = llvm.mul %354, %356 : i64
    %358 = llvm.add %32, %351 : i64
    %359 = llvm.add %358, %357 : i64
    %360 = llvm.mul %347, %359 : i64
    %361 = llvm.add %4, %360 : i64
    %362 = llvm.mul %344, %361 : i64
    %363 = llvm.icmp "sge" %362, %35 : i64
    %364 = llvm.icmp "sgt" %many, %7 : i64
    %365 = llvm.sub %many, %4 overflow<nsw> : i64
    %366 = llvm.sdiv %365, %0 : i64
    %367 = llvm.add %366, %4 overflow<nsw> : i64
    %368 = llvm.select %364, %367, %7 : i1, i64
    llvm.cond_br %363, ^bb24, ^bb25
  ^bb24:
    llvm.store %many, %36 {alignment = 8 : i64} : i64, !llvm.ptr
    %369 = llvm.getelementptr inbounds %36[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %54, %369 {alignment = 8 : i64} : i64, !llvm.ptr
    %370 = llvm.getelementptr inbounds %36[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %341, %370 {alignment = 8 : i64} : i64, !llvm.ptr
    %371 = llvm.getelementptr inbounds %36[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %340, %371 {alignment = 8 : i64} : i1, !llvm.ptr
    %372 = llvm.getelementptr inbounds %36[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride0, %372 {alignment = 8 : i64} : i64, !llvm.ptr
    %373 = llvm.getelementptr inbounds %36[%38] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %373 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %374 = llvm.getelementptr inbounds %36[%39] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride0, %374 {alignment = 8 : i64} : i64, !llvm.ptr
    %375 = llvm.getelementptr inbounds %36[%40] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %329, %375 {alignment = 8 : i64} : i64, !llvm.ptr
    %376 = llvm.getelementptr inbounds %36[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out, %376 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %377 = llvm.getelementptr inbounds %36[%41] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %377 {alignment = 8 : i64} : i64, !llvm.ptr
    %378 = llvm.getelementptr inbounds %36[%42] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %378 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %379 = llvm.getelementptr inbounds %36[%43] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %bias, %379 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %380 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %381 = llvm.call @stepwell_parallel_for(%380, %36, %368, %7) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb26(%381 : i32)
  ^bb25:
    %382 = llvm.call @program.parallel0(%7, %368, %many, %54, %341, %340, %a_stride0, %b, %b_stride0, %329, %out, %a_size0, %a, %bias) : (i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb26(%382 : i32)
  ^bb26(%383: i32):
    %384 = llvm.icmp "eq" %383, %23 : i32
    llvm.cond_br %384, ^bb27, ^bb47(%383 : i32)
  ^bb27:
    %385 = llvm.intr.smin(%16, %a_stride0) : (i64, i64) -> i64
    %386 = llvm.and %b_stride0, %17 : i64
    %387 = llvm.intr.smin(%8, %386) : (i64, i64) -> i64
    %388 = llvm.intr.smax(%387, %7) : (i64, i64) -> i64
    %389 = llvm.icmp "sgt" %385, %17 : i64
    %390 = llvm.and %389, %334 : i1
    %391 = llvm.select %390, %385, %7 : i1, i64
    %392 = llvm.select %390, %388, %7 : i1, i64
    %393 = llvm.icmp "slt" %48, %b_stride0 : i64
    llvm.cond_br %393, ^bb28(%48 : i64), ^bb46
  ^bb28(%j_right_panel: i64):
    %394 = llvm.sub %b_stride0, %j_right_panel overflow<nsw> : i64
    %395 = llvm.intr.smin(%8, %394) : (i64, i64) -> i64
    %396 = llvm.intr.smax(%395, %7) : (i64, i64) -> i64
    %397 = llvm.add %j_right_panel, %8 overflow<nsw> : i64
    %398 = llvm.sub %397, %j_right_panel overflow<nsw> : i64
    %399 = llvm.intr.smin(%398, %394) : (i64, i64) -> i64
    %400 = llvm.intr.smin(%399, %8) : (i64, i64) -> i64
    %401 = llvm.intr.smax(%400, %7) : (i64, i64) -> i64
    %402 = llvm.trunc %401 : i64 to i32
    %403 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %404 = llvm.mlir.poison : vector<8xi32>
    %405 = llvm.insertelement %402, %404[%7 : i64] : vector<8xi32>
    %406 = llvm.shufflevector %405, %404 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %407 = llvm.icmp "slt" %403, %406 : vector<8xi32>
    %408 = llvm.icmp "slt" %7, %54 : i64
    llvm.cond_br %408, ^bb29(%7 : i64), ^bb45
  ^bb29(%k0_right_piece: i64):
    %409 = llvm.call_intrinsic "llvm.umul.fix.sat.i64"(%1, %391, %23) : (i64, i64, i32) -> i64
    %410 = llvm.call_intrinsic "llvm.umul.fix.sat.i64"(%409, %392, %23) : (i64, i64, i32) -> i64
    %411 = llvm.intr.umin(%410, %24) : (i64, i64) -> i64
    %412 = llvm.add %411, %19 overflow<nsw> : i64
    %413 = llvm.and %412, %25 : i64
    %copy_1 = llvm.call @aligned_alloc(%26, %413) : (i64, i64) -> !llvm.ptr
    %414 = llvm.mlir.zero : !llvm.ptr
    %415 = llvm.icmp "ne" %copy_1, %414 : !llvm.ptr
    %416 = llvm.icmp "eq" %413, %7 : i64
    %417 = llvm.or %415, %416 : i1
    llvm.cond_br %417, ^bb30, ^bb47(%27 : i32)
  ^bb30:
    llvm.cond_br %390, ^bb31, ^bb34
  ^bb31:
    %418 = llvm.add %k0_right_piece, %16 overflow<nsw> : i64
    %419 = llvm.intr.smin(%418, %a_stride0) : (i64, i64) -> i64
    %420 = llvm.icmp "slt" %k0_right_piece, %419 : i64
    llvm.cond_br %420, ^bb32(%k0_right_piece : i64), ^bb33
  ^bb32(%k0_right_copy: i64):
    %421 = llvm.add %k0_right_copy, %8 overflow<nsw> : i64
    %422 = llvm.mul %421, %b_stride0 overflow<nsw> : i64
    %423 = llvm.add %422, %j_right_panel overflow<nsw> : i64
    %424 = llvm.getelementptr %b[%423] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%424, %23, %28, %27) : (!llvm.ptr, i32, i32, i32) -> ()
    %425 = llvm.mul %k0_right_copy, %b_stride0 overflow<nsw> : i64
    %426 = llvm.add %425, %j_right_panel overflow<nsw> : i64
    %427 = llvm.getelementptr inbounds %b[%426] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %428 = llvm.intr.masked.load %427, %407, %44 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %429 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %430 = llvm.mul %429, %392 overflow<nsw> : i64
    %431 = llvm.getelementptr inbounds %copy_1[%430] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %428, %431, %407 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %432 = llvm.add %k0_right_copy, %4 overflow<nsw> : i64
    %433 = llvm.icmp "slt" %432, %419 : i64
    llvm.cond_br %433, ^bb32(%432 : i64), ^bb33
  ^bb33:
    llvm.br ^bb34
  ^bb34:
    %434 = llvm.sub %a_stride0, %k0_right_piece overflow<nsw> : i64
    %435 = llvm.intr.smin(%16, %434) : (i64, i64) -> i64
    %436 = llvm.intr.smax(%435, %7) : (i64, i64) -> i64
    %437 = llvm.select %390, %7, %436 : i1, i64
    %438 = llvm.mul %k0_right_piece, %b_stride0 overflow<nsw> : i64
    %439 = llvm.add %438, %j_right_panel overflow<nsw> : i64
    %440 = llvm.getelementptr inbounds %b[%439] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %441 = llvm.select %390, %copy_1, %440 : i1, !llvm.ptr
    %442 = llvm.select %390, %391, %437 : i1, i64
    %443 = llvm.select %390, %392, %396 : i1, i64
    %444 = llvm.select %390, %392, %b_stride0 : i1, i64
    %445 = llvm.icmp "slt" %7, %a_size0 : i64
    llvm.cond_br %445, ^bb35(%7 : i64), ^bb44
  ^bb35(%i_right_tile: i64):
    %446 = llvm.add %i_right_tile, %8 overflow<nsw> : i64
    %447 = llvm.sub %446, %i_right_tile overflow<nsw> : i64
    %448 = llvm.sub %a_size0, %i_right_tile overflow<nsw> : i64
    %449 = llvm.intr.smin(%447, %448) : (i64, i64) -> i64
    %450 = llvm.add %449, %9 overflow<nsw> : i64
    %451 = llvm.intr.smin(%450, %18) : (i64, i64) -> i64
    %452 = llvm.add %i_right_tile, %451 : i64
    %453 = llvm.intr.smin(%450, %13) : (i64, i64) -> i64
    %454 = llvm.add %i_right_tile, %453 : i64
    %455 = llvm.intr.smin(%450, %12) : (i64, i64) -> i64
    %456 = llvm.add %i_right_tile, %455 : i64
    %457 = llvm.intr.smin(%450, %1) : (i64, i64) -> i64
    %458 = llvm.add %i_right_tile, %457 : i64
    %459 = llvm.intr.smin(%450, %10) : (i64, i64) -> i64
    %460 = llvm.add %i_right_tile, %459 : i64
    %461 = llvm.intr.smin(%450, %11) : (i64, i64) -> i64
    %462 = llvm.add %i_right_tile, %461 : i64
    %463 = llvm.intr.smin(%450, %4) : (i64, i64) -> i64
    %464 = llvm.add %i_right_tile, %463 : i64
    %465 = llvm.icmp "eq" %k0_right_piece, %7 : i64
    llvm.cond_br %465, ^bb36, ^bb37
  ^bb36:
    llvm.br ^bb38(%44, %44, %44, %44, %44, %44, %44, %44 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb37:
    %466 = llvm.icmp "slt" %7, %449 : i64
    %467 = llvm.icmp "slt" %4, %449 : i64
    %468 = llvm.icmp "slt" %11, %449 : i64
    %469 = llvm.icmp "slt" %10, %449 : i64
    %470 = llvm.icmp "slt" %1, %449 : i64
    %471 = llvm.icmp "slt" %12, %449 : i64
    %472 = llvm.icmp "slt" %13, %449 : i64
    %473 = llvm.icmp "slt" %18, %449 : i64
    %474 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %475 = llvm.add %474, %j_right_panel overflow<nsw> : i64
    %476 = llvm.getelementptr inbounds %out[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %477 = llvm.intr.masked.load %476, %407, %44 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %478 = llvm.mul %464, %b_stride0 overflow<nsw> : i64
    %479 = llvm.add %478, %j_right_panel overflow<nsw> : i64
    %480 = llvm.getelementptr inbounds %out[%479] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %481 = llvm.intr.masked.load %480, %407, %44 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %482 = llvm.mul %462, %b_stride0 overflow<nsw> : i64
    %483 = llvm.add %482, %j_right_panel overflow<nsw> : i64
    %484 = llvm.getelementptr inbounds %out[%483] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %485 = llvm.intr.masked.load %484, %407, %44 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %486 = llvm.mul %460, %b_stride0 overflow<nsw> : i64
    %487 = llvm.add %486, %j_right_panel overflow<nsw> : i64
    %488 = llvm.getelementptr inbounds %out[%487] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %489 = llvm.intr.masked.load %488, %407, %44 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %490 = llvm.mul %458, %b_stride0 overflow<nsw> : i64
    %491 = llvm.add %490, %j_right_panel overflow<nsw> : i64
    %492 = llvm.getelementptr inbounds %out[%491] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %493 = llvm.intr.masked.load %492, %407, %44 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %494 = llvm.mul %456, %b_stride0 overflow<nsw> : i64
    %495 = llvm.add %494, %j_right_panel overflow<nsw> : i64
    %496 = llvm.getelementptr inbounds %out[%495] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %497 = llvm.intr.masked.load %496, %407, %44 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %498 = llvm.mul %454, %b_stride0 overflow<nsw> : i64
    %499 = llvm.add %498, %j_right_panel overflow<nsw> : i64
    %500 = llvm.getelementptr inbounds %out[%499] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %501 = llvm.intr.masked.load %500, %407, %44 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %502 = llvm.mul %452, %b_stride0 overflow<nsw> : i64
    %503 = llvm.add %502, %j_right_panel overflow<nsw> : i64
    %504 = llvm.getelementptr inbounds %out[%503] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %505 = llvm.intr.masked.load %504, %407, %44 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb38(%477, %481, %485, %489, %493, %497, %501, %505 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb38(%506: vector<8xf32>, %507: vector<8xf32>, %508: vector<8xf32>, %509: vector<8xf32>, %510: vector<8xf32>, %511: vector<8xf32>, %512: vector<8xf32>, %513: vector<8xf32>):
    %514 = llvm.add %k0_right_piece, %16 overflow<nsw> : i64
    %515 = llvm.intr.smin(%514, %a_stride0) : (i64, i64) -> i64
    %516 = llvm.icmp "slt" %k0_right_piece, %515 : i64
    llvm.cond_br %516, ^bb39(%k0_right_piece, %506, %507, %508, %509, %510, %511, %512, %513 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb40(%506, %507, %508, %509, %510, %511, %512, %513 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb39(%k0_right: i64, %517: vector<8xf32>, %518: vector<8xf32>, %519: vector<8xf32>, %520: vector<8xf32>, %521: vector<8xf32>, %522: vector<8xf32>, %523: vector<8xf32>, %524: vector<8xf32>):
    %525 = llvm.mul %i_right_tile, %a_stride0 overflow<nsw> : i64
    %526 = llvm.add %525, %k0_right overflow<nsw> : i64
    %527 = llvm.getelementptr inbounds %a[%526] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %528 = llvm.load %527 {alignment = 4 : i64} : !llvm.ptr -> f32
    %529 = llvm.mlir.poison : vector<8xf32>
    %530 = llvm.insertelement %528, %529[%7 : i64] : vector<8xf32>
    %531 = llvm.shufflevector %530, %529 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %532 = llvm.mul %464, %a_stride0 overflow<nsw> : i64
    %533 = llvm.add %532, %k0_right overflow<nsw> : i64
    %534 = llvm.getelementptr inbounds %a[%533] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %535 = llvm.load %534 {alignment = 4 : i64} : !llvm.ptr -> f32
    %536 = llvm.mlir.poison : vector<8xf32>
    %537 = llvm.insertelement %535, %536[%7 : i64] : vector<8xf32>
    %538 = llvm.shufflevector %537, %536 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %539 = llvm.mul %462, %a_stride0 overflow<nsw> : i64
    %540 = llvm.add %539, %k0_right overflow<nsw> : i64
    %541 = llvm.getelementptr inbounds %a[%540] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %542 = llvm.load %541 {alignment = 4 : i64} : !llvm.ptr -> f32
    %543 = llvm.mlir.poison : vector<8xf32>
    %544 = llvm.insertelement %542, %543[%7 : i64] : vector<8xf32>
    %545 = llvm.shufflevector %544, %543 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %546 = llvm.mul %460, %a_stride0 overflow<nsw> : i64
    %547 = llvm.add %546, %k0_right overflow<nsw> : i64
    %548 = llvm.getelementptr inbounds %a[%547] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %549 = llvm.load %548 {alignment = 4 : i64} : !llvm.ptr -> f32
    %550 = llvm.mlir.poison : vector<8xf32>
    %551 = llvm.insertelement %549, %550[%7 : i64] : vector<8xf32>
    %552 = llvm.shufflevector %551, %550 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %553 = llvm.mul %458, %a_stride0 overflow<nsw> : i64
    %554 = llvm.add %553, %k0_right overflow<nsw> : i64
    %555 = llvm.getelementptr inbounds %a[%554] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %556 = llvm.load %555 {alignment = 4 : i64} : !llvm.ptr -> f32
    %557 = llvm.mlir.poison : vector<8xf32>
    %558 = llvm.insertelement %556, %557[%7 : i64] : vector<8xf32>
    %559 = llvm.shufflevector %558, %557 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %560 = llvm.mul %456, %a_stride0 overflow<nsw> : i64
    %561 = llvm.add %560, %k0_right overflow<nsw> : i64
    %562 = llvm.getelementptr inbounds %a[%561] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %563 = llvm.load %562 {alignment = 4 : i64} : !llvm.ptr -> f32
    %564 = llvm.mlir.poison : vector<8xf32>
    %565 = llvm.insertelement %563, %564[%7 : i64] : vector<8xf32>
    %566 = llvm.shufflevector %565, %564 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %567 = llvm.mul %454, %a_stride0 overflow<nsw> : i64
    %568 = llvm.add %567, %k0_right overflow<nsw> : i64
    %569 = llvm.getelementptr inbounds %a[%568] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %570 = llvm.load %569 {alignment = 4 : i64} : !llvm.ptr -> f32
    %571 = llvm.mlir.poison : vector<8xf32>
    %572 = llvm.insertelement %570, %571[%7 : i64] : vector<8xf32>
    %573 = llvm.shufflevector %572, %571 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %574 = llvm.mul %452, %a_stride0 overflow<nsw> : i64
    %575 = llvm.add %574, %k0_right overflow<nsw> : i64
    %576 = llvm.getelementptr inbounds %a[%575] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %577 = llvm.load %576 {alignment = 4 : i64} : !llvm.ptr -> f32
    %578 = llvm.mlir.poison : vector<8xf32>
    %579 = llvm.insertelement %577, %578[%7 : i64] : vector<8xf32>
    %580 = llvm.shufflevector %579, %578 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %581 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %582 = llvm.mul %581, %444 overflow<nsw> : i64
    %583 = llvm.getelementptr inbounds %441[%582] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %584 = llvm.intr.masked.load %583, %407, %44 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %585 = llvm.fmul %531, %584 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %586 = llvm.fmul %538, %584 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %587 = llvm.fmul %545, %584 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %588 = llvm.fmul %552, %584 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %589 = llvm.fmul %559, %584 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %590 = llvm.fmul %566, %584 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %591 = llvm.fmul %573, %584 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %592 = llvm.fmul %580, %584 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %593 = llvm.fadd %517, %585 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %594 = llvm.fadd %518, %586 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %595 = llvm.fadd %519, %587 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %596 = llvm.fadd %520, %588 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %597 = llvm.fadd %521, %589 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %598 = llvm.fadd %522, %590 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %599 = llvm.fadd %523, %591 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %600 = llvm.fadd %524, %592 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %601 = llvm.add %k0_right, %4 overflow<nsw> : i64
    %602 = llvm.icmp "slt" %601, %515 : i64
    llvm.cond_br %602, ^bb39(%601, %593, %594, %595, %596, %597, %598, %599, %600 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb40(%593, %594, %595, %596, %597, %598, %599, %600 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb40(%603: vector<8xf32>, %604: vector<8xf32>, %605: vector<8xf32>, %606: vector<8xf32>, %607: vector<8xf32>, %608: vector<8xf32>, %609: vector<8xf32>, %610: vector<8xf32>):
    %611 = llvm.sub %514, %a_stride0 overflow<nsw> : i64
    %612 = llvm.icmp "sge" %611, %7 : i64
    llvm.cond_br %612, ^bb41, ^bb42
  ^bb41:
    %613 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %614 = llvm.intr.masked.load %613, %407, %44 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %615 = llvm.fadd %603, %614 : vector<8xf32>
    %616 = llvm.fadd %604, %614 : vector<8xf32>
    %617 = llvm.fadd %605, %614 : vector<8xf32>
    %618 = llvm.fadd %606, %614 : vector<8xf32>
    %619 = llvm.fadd %607, %614 : vector<8xf32>
    %620 = llvm.fadd %608, %614 : vector<8xf32>
    %621 = llvm.fadd %609, %614 : vector<8xf32>
    %622 = llvm.fadd %610, %614 : vector<8xf32>
    %623 = llvm.icmp "slt" %7, %449 : i64
    %624 = llvm.icmp "slt" %4, %449 : i64
    %625 = llvm.icmp "slt" %11, %449 : i64
    %626 = llvm.icmp "slt" %10, %449 : i64
    %627 = llvm.icmp "slt" %1, %449 : i64
    %628 = llvm.icmp "slt" %12, %449 : i64
    %629 = llvm.icmp "slt" %13, %449 : i64
    %630 = llvm.icmp "slt" %18, %449 : i64
    %631 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %632 = llvm.add %631, %j_right_panel overflow<nsw> : i64
    %633 = llvm.getelementptr inbounds %out[%632] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %615, %633, %407 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %634 = llvm.mul %464, %b_stride0 overflow<nsw> : i64
    %635 = llvm.add %634, %j_right_panel overflow<nsw> : i64
    %636 = llvm.getelementptr inbounds %out[%635] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %616, %636, %407 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %637 = llvm.mul %462, %b_stride0 overflow<nsw> : i64
    %638 = llvm.add %637, %j_right_panel overflow<nsw> : i64
    %639 = llvm.getelementptr inbounds %out[%638] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %617, %639, %407 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %640 = llvm.mul %460, %b_stride0 overflow<nsw> : i64
    %641 = llvm.add %640, %j_right_panel overflow<nsw> : i64
    %642 = llvm.getelementptr inbounds %out[%641] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %618, %642, %407 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %643 = llvm.mul %458, %b_stride0 overflow<nsw> : i64
    %644 = llvm.add %643, %j_right_panel overflow<nsw> : i64
    %645 = llvm.getelementptr inbounds %out[%644] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %619, %645, %407 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %646 = llvm.mul %456, %b_stride0 overflow<nsw> : i64
    %647 = llvm.add %646, %j_right_panel overflow<nsw> : i64
    %648 = llvm.getelementptr inbounds %out[%647] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %620, %648, %407 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %649 = llvm.mul %454, %b_stride0 overflow<nsw> : i64
    %650 = llvm.add %649, %j_right_panel overflow<nsw> : i64
    %651 = llvm.getelementptr inbounds %out[%650] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %621, %651, %407 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %652 = llvm.mul %452, %b_stride0 overflow<nsw> : i64
    %653 = llvm.add %652, %j_right_panel overflow<nsw> : i64
    %654 = llvm.getelementptr inbounds %out[%653] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %622, %654, %407 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb43
  ^bb42:
    %655 = llvm.icmp "slt" %7, %449 : i64
    %656 = llvm.icmp "slt" %4, %449 : i64
    %657 = llvm.icmp "slt" %11, %449 : i64
    %658 = llvm.icmp "slt" %10, %449 : i64
    %659 = llvm.icmp "slt" %1, %449 : i64
    %660 = llvm.icmp "slt" %12, %449 : i64
    %661 = llvm.icmp "slt" %13, %449 : i64
    %662 = llvm.icmp "slt" %18, %449 : i64
    %663 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %664 = llvm.add %663, %j_right_panel overflow<nsw> : i64
    %665 = llvm.getelementptr inbounds %out[%664] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %603, %665, %407 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %666 = llvm.mul %464, %b_stride0 overflow<nsw> : i64
    %667 = llvm.add %666, %j_right_panel overflow<nsw> : i64
    %668 = llvm.getelementptr inbounds %out[%667] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %604, %668, %407 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %669 = llvm.mul %462, %b_stride0 overflow<nsw> : i64
    %670 = llvm.add %669, %j_right_panel overflow<nsw> : i64
    %671 = llvm.getelementptr inbounds %out[%670] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %605, %671, %407 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %672 = llvm.mul %460, %b_stride0 overflow<nsw> : i64
    %673 = llvm.add %672, %j_right_panel overflow<nsw> : i64
    %674 = llvm.getelementptr inbounds %out[%673] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %606, %674, %407 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %675 = llvm.mul %458, %b_stride0 overflow<nsw> : i64
    %676 = llvm.add %675, %j_right_panel overflow<nsw> : i64
    %677 = llvm.getelementptr inbounds %out[%676] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %607, %677, %407 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %678 = llvm.mul %456, %b_stride0 overflow<nsw> : i64
    %679 = llvm.add %678, %j_right_panel overflow<nsw> : i64
    %680 = llvm.getelementptr inbounds %out[%679] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %608, %680, %407 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %681 = llvm.mul %454, %b_stride0 overflow<nsw> : i64
    %682 = llvm.add %681, %j_right_panel overflow<nsw> : i64
    %683 = llvm.getelementptr inbounds %out[%682] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %609, %683, %407 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %684 = llvm.mul %452, %b_stride0 overflow<nsw> : i64
    %685 = llvm.add %684, %j_right_panel overflow<nsw> : i64
    %686 = llvm.getelementptr inbounds %out[%685] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %610, %686, %407 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb43
  ^bb43:
    %687 = llvm.add %i_right_tile, %8 overflow<nsw> : i64
    %688 = llvm.icmp "slt" %687, %a_size0 : i64
    llvm.cond_br %688, ^bb35(%687 : i64), ^bb44
  ^bb44:
    llvm.call @free(%copy_1) : (!llvm.ptr) -> ()
    %689 = llvm.add %k0_right_piece, %16 overflow<nsw> : i64
    %690 = llvm.icmp "slt" %689, %54 : i64
    llvm.cond_br %690, ^bb29(%689 : i64), ^bb45
  ^bb45:
    %691 = llvm.add %j_right_panel, %8 overflow<nsw> : i64
    %692 = llvm.icmp "slt" %691, %b_stride0 : i64
    llvm.cond_br %692, ^bb28(%691 : i64), ^bb46
  ^bb46:
    llvm.return %23 : i32
  ^bb47(%693: i32):
    llvm.return %693 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %many_1: i64, %694: i64, %695: i64, %696: i1, %a_stride0_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_stride0_1: i64, %697: i64, %out_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %a_size0_1: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %bias_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}) -> i32 attributes {no_unwind, no_inline} {
    %698 = llvm.mlir.constant(0) : i64
    %699 = llvm.mlir.constant(16) : i64
    %700 = llvm.mlir.constant(8192) : i64
    %701 = llvm.mlir.constant(1) : i64
    %702 = llvm.mlir.constant(8) : i64
    %703 = llvm.mlir.constant(6) : i64
    %704 = llvm.mlir.constant(-1) : i64
    %705 = llvm.mlir.constant(5) : i64
    %706 = llvm.mlir.constant(4) : i64
    %707 = llvm.mlir.constant(3) : i64
    %708 = llvm.mlir.constant(2) : i64
    %709 = llvm.mlir.constant(64) : i64
    %710 = llvm.mlir.constant(63) : i64
    %711 = llvm.mlir.constant(-64) : i64
    %712 = llvm.mlir.constant(1 : i32) : i32
    %713 = llvm.mlir.constant(0 : i32) : i32
    %714 = llvm.mlir.constant(3 : i32) : i32
    %715 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %716 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %716, ^bb1(%begin : i64), ^bb29
  ^bb1(%717: i64):
    %j_panel = llvm.mul %717, %699 overflow<nsw> : i64
    %718 = llvm.icmp "slt" %698, %694 : i64
    llvm.cond_br %718, ^bb2(%698 : i64), ^bb28
  ^bb2(%k0_piece: i64):
    %719 = llvm.mul %695, %709 overflow<nsw> : i64
    %720 = llvm.add %719, %710 overflow<nsw> : i64
    %721 = llvm.and %720, %711 : i64
    %copy_2 = llvm.call @aligned_alloc(%709, %721) : (i64, i64) -> !llvm.ptr
    %722 = llvm.mlir.zero : !llvm.ptr
    %723 = llvm.icmp "ne" %copy_2, %722 : !llvm.ptr
    %724 = llvm.icmp "eq" %721, %698 : i64
    %725 = llvm.or %723, %724 : i1
    llvm.cond_br %725, ^bb3, ^bb30(%712 : i32)
  ^bb3:
    llvm.cond_br %696, ^bb4, ^bb7
  ^bb4:
    %726 = llvm.add %k0_piece, %700 overflow<nsw> : i64
    %727 = llvm.intr.smin(%726, %a_stride0_1) : (i64, i64) -> i64
    %728 = llvm.icmp "slt" %k0_piece, %727 : i64
    llvm.cond_br %728, ^bb5(%k0_piece : i64), ^bb6
  ^bb5(%k0_copy: i64):
    %729 = llvm.add %k0_copy, %702 overflow<nsw> : i64
    %730 = llvm.mul %729, %b_stride0_1 overflow<nsw> : i64
    %731 = llvm.add %730, %j_panel overflow<nsw> : i64
    %732 = llvm.getelementptr %b_1[%731] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%732, %713, %714, %712) : (!llvm.ptr, i32, i32, i32) -> ()
    %733 = llvm.mul %k0_copy, %b_stride0_1 overflow<nsw> : i64
    %734 = llvm.add %733, %j_panel overflow<nsw> : i64
    %735 = llvm.getelementptr inbounds %b_1[%734] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %736 = llvm.load %735 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %737 = llvm.getelementptr inbounds %735[%702] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %738 = llvm.load %737 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %739 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %740 = llvm.mul %739, %699 overflow<nsw> : i64
    %741 = llvm.getelementptr inbounds %copy_2[%740] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %736, %741 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %742 = llvm.add %698, %702 overflow<nsw> : i64
    %743 = llvm.add %740, %742 overflow<nsw> : i64
    %744 = llvm.getelementptr inbounds %copy_2[%743] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %738, %744 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %745 = llvm.add %k0_copy, %701 overflow<nsw> : i64
    %746 = llvm.icmp "slt" %745, %727 : i64
    llvm.cond_br %746, ^bb5(%745 : i64), ^bb6
  ^bb6:
    llvm.br ^bb7
  ^bb7:
    %747 = llvm.sub %a_stride0_1, %k0_piece overflow<nsw> : i64
    %748 = llvm.intr.smin(%700, %747) : (i64, i64) -> i64
    %749 = llvm.intr.smax(%748, %698) : (i64, i64) -> i64
    %750 = llvm.select %696, %698, %749 : i1, i64
    %751 = llvm.mul %k0_piece, %b_stride0_1 overflow<nsw> : i64
    %752 = llvm.add %751, %j_panel overflow<nsw> : i64
    %753 = llvm.getelementptr inbounds %b_1[%752] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %754 = llvm.select %696, %copy_2, %753 : i1, !llvm.ptr
    %755 = llvm.select %696, %695, %750 : i1, i64
    %756 = llvm.select %696, %699, %b_stride0_1 : i1, i64
    %757 = llvm.icmp "slt" %698, %697 : i64
    llvm.cond_br %757, ^bb8(%698 : i64), ^bb17
  ^bb8(%i_tile: i64):
    %758 = llvm.add %i_tile, %703 overflow<nsw> : i64
    %759 = llvm.sub %758, %i_tile overflow<nsw> : i64
    %760 = llvm.sub %697, %i_tile overflow<nsw> : i64
    %761 = llvm.intr.smin(%759, %760) : (i64, i64) -> i64
    %762 = llvm.add %761, %704 overflow<nsw> : i64
    %763 = llvm.intr.smin(%762, %705) : (i64, i64) -> i64
    %764 = llvm.add %i_tile, %763 : i64
    %765 = llvm.intr.smin(%762, %706) : (i64, i64) -> i64
    %766 = llvm.add %i_tile, %765 : i64
    %767 = llvm.intr.smin(%762, %707) : (i64, i64) -> i64
    %768 = llvm.add %i_tile, %767 : i64
    %769 = llvm.intr.smin(%762, %708) : (i64, i64) -> i64
    %770 = llvm.add %i_tile, %769 : i64
    %771 = llvm.intr.smin(%762, %701) : (i64, i64) -> i64
    %772 = llvm.add %i_tile, %771 : i64
    %773 = llvm.icmp "eq" %k0_piece, %698 : i64
    llvm.cond_br %773, ^bb9, ^bb10
  ^bb9:
    llvm.br ^bb11(%715, %715, %715, %715, %715, %715, %715, %715, %715, %715, %715, %715 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb10:
    %774 = llvm.icmp "slt" %698, %761 : i64
    %775 = llvm.icmp "slt" %701, %761 : i64
    %776 = llvm.icmp "slt" %708, %761 : i64
    %777 = llvm.icmp "slt" %707, %761 : i64
    %778 = llvm.icmp "slt" %706, %761 : i64
    %779 = llvm.icmp "slt" %705, %761 : i64
    %780 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %781 = llvm.add %780, %j_panel overflow<nsw> : i64
    %782 = llvm.getelementptr inbounds %out_1[%781] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %783 = llvm.load %782 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %784 = llvm.getelementptr inbounds %782[%702] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %785 = llvm.load %784 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %786 = llvm.mul %772, %b_stride0_1 overflow<nsw> : i64
    %787 = llvm.add %786, %j_panel overflow<nsw> : i64
    %788 = llvm.getelementptr inbounds %out_1[%787] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %789 = llvm.load %788 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %790 = llvm.getelementptr inbounds %788[%702] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %791 = llvm.load %790 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %792 = llvm.mul %770, %b_stride0_1 overflow<nsw> : i64
    %793 = llvm.add %792, %j_panel overflow<nsw> : i64
    %794 = llvm.getelementptr inbounds %out_1[%793] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %795 = llvm.load %794 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %796 = llvm.getelementptr inbounds %794[%702] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %797 = llvm.load %796 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %798 = llvm.mul %768, %b_stride0_1 overflow<nsw> : i64
    %799 = llvm.add %798, %j_panel overflow<nsw> : i64
    %800 = llvm.getelementptr inbounds %out_1[%799] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %801 = llvm.load %800 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %802 = llvm.getelementptr inbounds %800[%702] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %803 = llvm.load %802 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %804 = llvm.mul %766, %b_stride0_1 overflow<nsw> : i64
    %805 = llvm.add %804, %j_panel overflow<nsw> : i64
    %806 = llvm.getelementptr inbounds %out_1[%805] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %807 = llvm.load %806 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %808 = llvm.getelementptr inbounds %806[%702] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %809 = llvm.load %808 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %810 = llvm.mul %764, %b_stride0_1 overflow<nsw> : i64
    %811 = llvm.add %810, %j_panel overflow<nsw> : i64
    %812 = llvm.getelementptr inbounds %out_1[%811] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %813 = llvm.load %812 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %814 = llvm.getelementptr inbounds %812[%702] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %815 = llvm.load %814 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb11(%783, %785, %789, %791, %795, %797, %801, %803, %807, %809, %813, %815 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb11(%816: vector<8xf32>, %817: vector<8xf32>, %818: vector<8xf32>, %819: vector<8xf32>, %820: vector<8xf32>, %821: vector<8xf32>, %822: vector<8xf32>, %823: vector<8xf32>, %824: vector<8xf32>, %825: vector<8xf32>, %826: vector<8xf32>, %827: vector<8xf32>):
    %828 = llvm.add %k0_piece, %700 overflow<nsw> : i64
    %829 = llvm.intr.smin(%828, %a_stride0_1) : (i64, i64) -> i64
    %830 = llvm.icmp "slt" %k0_piece, %829 : i64
    llvm.cond_br %830, ^bb12(%k0_piece, %816, %817, %818, %819, %820, %821, %822, %823, %824, %825, %826, %827 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb13(%816, %817, %818, %819, %820, %821, %822, %823, %824, %825, %826, %827 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb12(%k0: i64, %831: vector<8xf32>, %832: vector<8xf32>, %833: vector<8xf32>, %834: vector<8xf32>, %835: vector<8xf32>, %836: vector<8xf32>, %837: vector<8xf32>, %838: vector<8xf32>, %839: vector<8xf32>, %840: vector<8xf32>, %841: vector<8xf32>, %842: vector<8xf32>):
    %843 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %844 = llvm.add %843, %702 overflow<nsw> : i64
    %845 = llvm.mul %844, %756 overflow<nsw> : i64
    %846 = llvm.getelementptr %754[%845] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%846, %713, %714, %712) : (!llvm.ptr, i32, i32, i32) -> ()
    %847 = llvm.mul %i_tile, %a_stride0_1 overflow<nsw> : i64
    %848 = llvm.add %847, %k0 overflow<nsw> : i64
    %849 = llvm.getelementptr inbounds %a_1[%848] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %850 = llvm.load %849 {alignment = 4 : i64} : !llvm.ptr -> f32
    %851 = llvm.mlir.poison : vector<8xf32>
    %852 = llvm.insertelement %850, %851[%698 : i64] : vector<8xf32>
    %853 = llvm.shufflevector %852, %851 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %854 = llvm.mul %772, %a_stride0_1 overflow<nsw> : i64
    %855 = llvm.add %854, %k0 overflow<nsw> : i64
    %856 = llvm.getelementptr inbounds %a_1[%855] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %857 = llvm.load %856 {alignment = 4 : i64} : !llvm.ptr -> f32
    %858 = llvm.mlir.poison : vector<8xf32>
    %859 = llvm.insertelement %857, %858[%698 : i64] : vector<8xf32>
    %860 = llvm.shufflevector %859, %858 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %861 = llvm.mul %770, %a_stride0_1 overflow<nsw> : i64
    %862 = llvm.add %861, %k0 overflow<nsw> : i64
    %863 = llvm.getelementptr inbounds %a_1[%862] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %864 = llvm.load %863 {alignment = 4 : i64} : !llvm.ptr -> f32
    %865 = llvm.mlir.poison : vector<8xf32>
    %866 = llvm.insertelement %864, %865[%698 : i64] : vector<8xf32>
    %867 = llvm.shufflevector %866, %865 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %868 = llvm.mul %768, %a_stride0_1 overflow<nsw> : i64
    %869 = llvm.add %868, %k0 overflow<nsw> : i64
    %870 = llvm.getelementptr inbounds %a_1[%869] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %871 = llvm.load %870 {alignment = 4 : i64} : !llvm.ptr -> f32
    %872 = llvm.mlir.poison : vector<8xf32>
    %873 = llvm.insertelement %871, %872[%698 : i64] : vector<8xf32>
    %874 = llvm.shufflevector %873, %872 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %875 = llvm.mul %766, %a_stride0_1 overflow<nsw> : i64
    %876 = llvm.add %875, %k0 overflow<nsw> : i64
    %877 = llvm.getelementptr inbounds %a_1[%876] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %878 = llvm.load %877 {alignment = 4 : i64} : !llvm.ptr -> f32
    %879 = llvm.mlir.poison : vector<8xf32>
    %880 = llvm.insertelement %878, %879[%698 : i64] : vector<8xf32>
    %881 = llvm.shufflevector %880, %879 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %882 = llvm.mul %764, %a_stride0_1 overflow<nsw> : i64
    %883 = llvm.add %882, %k0 overflow<nsw> : i64
    %884 = llvm.getelementptr inbounds %a_1[%883] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %885 = llvm.load %884 {alignment = 4 : i64} : !llvm.ptr -> f32
    %886 = llvm.mlir.poison : vector<8xf32>
    %887 = llvm.insertelement %885, %886[%698 : i64] : vector<8xf32>
    %888 = llvm.shufflevector %887, %886 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %889 = llvm.mul %843, %756 overflow<nsw> : i64
    %890 = llvm.getelementptr inbounds %754[%889] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %891 = llvm.load %890 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %892 = llvm.add %698, %702 overflow<nsw> : i64
    %893 = llvm.add %889, %892 overflow<nsw> : i64
    %894 = llvm.getelementptr inbounds %754[%893] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %895 = llvm.load %894 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %896 = llvm.fmul %853, %891 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %897 = llvm.fmul %853, %895 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %898 = llvm.fmul %860, %891 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %899 = llvm.fmul %860, %895 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %900 = llvm.fmul %867, %891 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %901 = llvm.fmul %867, %895 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %902 = llvm.fmul %874, %891 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %903 = llvm.fmul %874, %895 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %904 = llvm.fmul %881, %891 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %905 = llvm.fmul %881, %895 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %906 = llvm.fmul %888, %891 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %907 = llvm.fmul %888, %895 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %908 = llvm.fadd %831, %896 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %909 = llvm.fadd %832, %897 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %910 = llvm.fadd %833, %898 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %911 = llvm.fadd %834, %899 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %912 = llvm.fadd %835, %900 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %913 = llvm.fadd %836, %901 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %914 = llvm.fadd %837, %902 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %915 = llvm.fadd %838, %903 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %916 = llvm.fadd %839, %904 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %917 = llvm.fadd %840, %905 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %918 = llvm.fadd %841, %906 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %919 = llvm.fadd %842, %907 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %920 = llvm.add %k0, %701 overflow<nsw> : i64
    %921 = llvm.icmp "slt" %920, %829 : i64
    llvm.cond_br %921, ^bb12(%920, %908, %909, %910, %911, %912, %913, %914, %915, %916, %917, %918, %919 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb13(%908, %909, %910, %911, %912, %913, %914, %915, %916, %917, %918, %919 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb13(%922: vector<8xf32>, %923: vector<8xf32>, %924: vector<8xf32>, %925: vector<8xf32>, %926: vector<8xf32>, %927: vector<8xf32>, %928: vector<8xf32>, %929: vector<8xf32>, %930: vector<8xf32>, %931: vector<8xf32>, %932: vector<8xf32>, %933: vector<8xf32>):
    %934 = llvm.sub %828, %a_stride0_1 overflow<nsw> : i64
    %935 = llvm.icmp "sge" %934, %698 : i64
    llvm.cond_br %935, ^bb14, ^bb15
  ^bb14:
    %936 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %937 = llvm.load %936 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %938 = llvm.getelementptr inbounds %936[%702] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %939 = llvm.load %938 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %940 = llvm.fadd %922, %937 : vector<8xf32>
    %941 = llvm.fadd %923, %939 : vector<8xf32>
    %942 = llvm.fadd %924, %937 : vector<8xf32>
    %943 = llvm.fadd %925, %939 : vector<8xf32>
    %944 = llvm.fadd %926, %937 : vector<8xf32>
    %945 = llvm.fadd %927, %939 : vector<8xf32>
    %946 = llvm.fadd %928, %937 : vector<8xf32>
    %947 = llvm.fadd %929, %939 : vector<8xf32>
    %948 = llvm.fadd %930, %937 : vector<8xf32>
    %949 = llvm.fadd %931, %939 : vector<8xf32>
    %950 = llvm.fadd %932, %937 : vector<8xf32>
    %951 = llvm.fadd %933, %939 : vector<8xf32>
    %952 = llvm.icmp "slt" %698, %761 : i64
    %953 = llvm.icmp "slt" %701, %761 : i64
    %954 = llvm.icmp "slt" %708, %761 : i64
    %955 = llvm.icmp "slt" %707, %761 : i64
    %956 = llvm.icmp "slt" %706, %761 : i64
    %957 = llvm.icmp "slt" %705, %761 : i64
    %958 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %959 = llvm.add %958, %j_panel overflow<nsw> : i64
    %960 = llvm.getelementptr inbounds %out_1[%959] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %940, %960 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %961 = llvm.getelementptr inbounds %960[%702] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %941, %961 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %962 = llvm.mul %772, %b_stride0_1 overflow<nsw> : i64
    %963 = llvm.add %962, %j_panel overflow<nsw> : i64
    %964 = llvm.getelementptr inbounds %out_1[%963] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %942, %964 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %965 = llvm.getelementptr inbounds %964[%702] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %943, %965 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %966 = llvm.mul %770, %b_stride0_1 overflow<nsw> : i64
    %967 = llvm.add %966, %j_panel overflow<nsw> : i64
    %968 = llvm.getelementptr inbounds %out_1[%967] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %944, %968 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %969 = llvm.getelementptr inbounds %968[%702] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %945, %969 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %970 = llvm.mul %768, %b_stride0_1 overflow<nsw> : i64
    %971 = llvm.add %970, %j_panel overflow<nsw> : i64
    %972 = llvm.getelementptr inbounds %out_1[%971] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %946, %972 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %973 = llvm.getelementptr inbounds %972[%702] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %947, %973 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %974 = llvm.mul %766, %b_stride0_1 overflow<nsw> : i64
    %975 = llvm.add %974, %j_panel overflow<nsw> : i64
    %976 = llvm.getelementptr inbounds %out_1[%975] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %948, %976 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %977 = llvm.getelementptr inbounds %976[%702] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %949, %977 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %978 = llvm.mul %764, %b_stride0_1 overflow<nsw> : i64
    %979 = llvm.add %978, %j_panel overflow<nsw> : i64
    %980 = llvm.getelementptr inbounds %out_1[%979] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %950, %980 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %981 = llvm.getelementptr inbounds %980[%702] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %951, %981 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb16
  ^bb15:
    %982 = llvm.icmp "slt" %698, %761 : i64
    %983 = llvm.icmp "slt" %701, %761 : i64
    %984 = llvm.icmp "slt" %708, %761 : i64
    %985 = llvm.icmp "slt" %707, %761 : i64
    %986 = llvm.icmp "slt" %706, %761 : i64
    %987 = llvm.icmp "slt" %705, %761 : i64
    %988 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %989 = llvm.add %988, %j_panel overflow<nsw> : i64
    %990 = llvm.getelementptr inbounds %out_1[%989] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %922, %990 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %991 = llvm.getelementptr inbounds %990[%702] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %923, %991 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %992 = llvm.mul %772, %b_stride0_1 overflow<nsw> : i64
    %993 = llvm.add %992, %j_panel overflow<nsw> : i64
    %994 = llvm.getelementptr inbounds %out_1[%993] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %924, %994 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %995 = llvm.getelementptr inbounds %994[%702] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %925, %995 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %996 = llvm.mul %770, %b_stride0_1 overflow<nsw> : i64
    %997 = llvm.add %996, %j_panel overflow<nsw> : i64
    %998 = llvm.getelementptr inbounds %out_1[%997] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %926, %998 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %999 = llvm.getelementptr inbounds %998[%702] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %927, %999 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1000 = llvm.mul %768, %b_stride0_1 overflow<nsw> : i64
    %1001 = llvm.add %1000, %j_panel overflow<nsw> : i64
    %1002 = llvm.getelementptr inbounds %out_1[%1001] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %928, %1002 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1003 = llvm.getelementptr inbounds %1002[%702] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %929, %1003 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1004 = llvm.mul %766, %b_stride0_1 overflow<nsw> : i64
    %1005 = llvm.add %1004, %j_panel overflow<nsw> : i64
    %1006 = llvm.getelementptr inbounds %out_1[%1005] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %930, %1006 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1007 = llvm.getelementptr inbounds %1006[%702] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %931, %1007 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1008 = llvm.mul %764, %b_stride0_1 overflow<nsw> : i64
    %1009 = llvm.add %1008, %j_panel overflow<nsw> : i64
    %1010 = llvm.getelementptr inbounds %out_1[%1009] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %932, %1010 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1011 = llvm.getelementptr inbounds %1010[%702] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %933, %1011 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb16
  ^bb16:
    %1012 = llvm.add %i_tile, %703 overflow<nsw> : i64
    %1013 = llvm.icmp "slt" %1012, %697 : i64
    llvm.cond_br %1013, ^bb8(%1012 : i64), ^bb17
  ^bb17:
    %1014 = llvm.icmp "slt" %697, %a_size0_1 : i64
    llvm.cond_br %1014, ^bb18(%697 : i64), ^bb27
  ^bb18(%i_below_tile: i64):
    %1015 = llvm.add %i_below_tile, %706 overflow<nsw> : i64
    %1016 = llvm.sub %1015, %i_below_tile overflow<nsw> : i64
    %1017 = llvm.sub %a_size0_1, %i_below_tile overflow<nsw> : i64
    %1018 = llvm.intr.smin(%1016, %1017) : (i64, i64) -> i64
    %1019 = llvm.add %1018, %704 overflow<nsw> : i64
    %1020 = llvm.intr.smin(%1019, %707) : (i64, i64) -> i64
    %1021 = llvm.add %i_below_tile, %1020 : i64
    %1022 = llvm.intr.smin(%1019, %708) : (i64, i64) -> i64
    %1023 = llvm.add %i_below_tile, %1022 : i64
    %1024 = llvm.intr.smin(%1019, %701) : (i64, i64) -> i64
    %1025 = llvm.add %i_below_tile, %1024 : i64
    %1026 = llvm.icmp "eq" %k0_piece, %698 : i64
    llvm.cond_br %1026, ^bb19, ^bb20
  ^bb19:
    llvm.br ^bb21(%715, %715, %715, %715, %715, %715, %715, %715 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb20:
    %1027 = llvm.icmp "slt" %698, %1018 : i64
    %1028 = llvm.icmp "slt" %701, %1018 : i64
    %1029 = llvm.icmp "slt" %708, %1018 : i64
    %1030 = llvm.icmp "slt" %707, %1018 : i64
    %1031 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1032 = llvm.add %1031, %j_panel overflow<nsw> : i64
    %1033 = llvm.getelementptr inbounds %out_1[%1032] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1034 = llvm.load %1033 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1035 = llvm.getelementptr inbounds %1033[%702] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1036 = llvm.load %1035 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1037 = llvm.mul %1025, %b_stride0_1 overflow<nsw> : i64
    %1038 = llvm.add %1037, %j_panel overflow<nsw> : i64
    %1039 = llvm.getelementptr inbounds %out_1[%1038] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1040 = llvm.load %1039 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1041 = llvm.getelementptr inbounds %1039[%702] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1042 = llvm.load %1041 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1043 = llvm.mul %1023, %b_stride0_1 overflow<nsw> : i64
    %1044 = llvm.add %1043, %j_panel overflow<nsw> : i64
    %1045 = llvm.getelementptr inbounds %out_1[%1044] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1046 = llvm.load %1045 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1047 = llvm.getelementptr inbounds %1045[%702] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1048 = llvm.load %1047 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1049 = llvm.mul %1021, %b_stride0_1 overflow<nsw> : i64
    %1050 = llvm.add %1049, %j_panel overflow<nsw> : i64
    %1051 = llvm.getelementptr inbounds %out_1[%1050] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1052 = llvm.load %1051 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1053 = llvm.getelementptr inbounds %1051[%702] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1054 = llvm.load %1053 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb21(%1034, %1036, %1040, %1042, %1046, %1048, %1052, %1054 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb21(%1055: vector<8xf32>, %1056: vector<8xf32>, %1057: vector<8xf32>, %1058: vector<8xf32>, %1059: vector<8xf32>, %1060: vector<8xf32>, %1061: vector<8xf32>, %1062: vector<8xf32>):
    %1063 = llvm.add %k0_piece, %700 overflow<nsw> : i64
    %1064 = llvm.intr.smin(%1063, %a_stride0_1) : (i64, i64) -> i64
    %1065 = llvm.icmp "slt" %k0_piece, %1064 : i64
    llvm.cond_br %1065, ^bb22(%k0_piece, %1055, %1056, %1057, %1058, %1059, %1060, %1061, %1062 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb23(%1055, %1056, %1057, %1058, %1059, %1060, %1061, %1062 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb22(%k0_below: i64, %1066: vector<8xf32>, %1067: vector<8xf32>, %1068: vector<8xf32>, %1069: vector<8xf32>, %1070: vector<8xf32>, %1071: vector<8xf32>, %1072: vector<8xf32>, %1073: vector<8xf32>):
    %1074 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %1075 = llvm.add %1074, %702 overflow<nsw> : i64
    %1076 = llvm.mul %1075, %756 overflow<nsw> : i64
    %1077 = llvm.getelementptr %754[%1076] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%1077, %713, %714, %712) : (!llvm.ptr, i32, i32, i32) -> ()
    %1078 = llvm.mul %i_below_tile, %a_stride0_1 overflow<nsw> : i64
    %1079 = llvm.add %1078, %k0_below overflow<nsw> : i64
    %1080 = llvm.getelementptr inbounds %a_1[%1079] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1081 = llvm.load %1080 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1082 = llvm.mlir.poison : vector<8xf32>
    %1083 = llvm.insertelement %1081, %1082[%698 : i64] : vector<8xf32>
    %1084 = llvm.shufflevector %1083, %1082 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1085 = llvm.mul %1025, %a_stride0_1 overflow<nsw> : i64
    %1086 = llvm.add %1085, %k0_below overflow<nsw> : i64
    %1087 = llvm.getelementptr inbounds %a_1[%1086] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1088 = llvm.load %1087 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1089 = llvm.mlir.poison : vector<8xf32>
    %1090 = llvm.insertelement %1088, %1089[%698 : i64] : vector<8xf32>
    %1091 = llvm.shufflevector %1090, %1089 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1092 = llvm.mul %1023, %a_stride0_1 overflow<nsw> : i64
    %1093 = llvm.add %1092, %k0_below overflow<nsw> : i64
    %1094 = llvm.getelementptr inbounds %a_1[%1093] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1095 = llvm.load %1094 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1096 = llvm.mlir.poison : vector<8xf32>
    %1097 = llvm.insertelement %1095, %1096[%698 : i64] : vector<8xf32>
    %1098 = llvm.shufflevector %1097, %1096 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1099 = llvm.mul %1021, %a_stride0_1 overflow<nsw> : i64
    %1100 = llvm.add %1099, %k0_below overflow<nsw> : i64
    %1101 = llvm.getelementptr inbounds %a_1[%1100] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1102 = llvm.load %1101 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1103 = llvm.mlir.poison : vector<8xf32>
    %1104 = llvm.insertelement %1102, %1103[%698 : i64] : vector<8xf32>
    %1105 = llvm.shufflevector %1104, %1103 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1106 = llvm.mul %1074, %756 overflow<nsw> : i64
    %1107 = llvm.getelementptr inbounds %754[%1106] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1108 = llvm.load %1107 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1109 = llvm.add %698, %702 overflow<nsw> : i64
    %1110 = llvm.add %1106, %1109 overflow<nsw> : i64
    %1111 = llvm.getelementptr inbounds %754[%1110] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1112 = llvm.load %1111 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1113 = llvm.fmul %1084, %1108 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1114 = llvm.fmul %1084, %1112 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1115 = llvm.fmul %1091, %1108 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1116 = llvm.fmul %1091, %1112 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1117 = llvm.fmul %1098, %1108 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1118 = llvm.fmul %1098, %1112 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1119 = llvm.fmul %1105, %1108 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1120 = llvm.fmul %1105, %1112 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1121 = llvm.fadd %1066, %1113 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1122 = llvm.fadd %1067, %1114 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1123 = llvm.fadd %1068, %1115 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1124 = llvm.fadd %1069, %1116 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1125 = llvm.fadd %1070, %1117 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1126 = llvm.fadd %1071, %1118 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1127 = llvm.fadd %1072, %1119 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1128 = llvm.fadd %1073, %1120 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1129 = llvm.add %k0_below, %701 overflow<nsw> : i64
    %1130 = llvm.icmp "slt" %1129, %1064 : i64
    llvm.cond_br %1130, ^bb22(%1129, %1121, %1122, %1123, %1124, %1125, %1126, %1127, %1128 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb23(%1121, %1122, %1123, %1124, %1125, %1126, %1127, %1128 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb23(%1131: vector<8xf32>, %1132: vector<8xf32>, %1133: vector<8xf32>, %1134: vector<8xf32>, %1135: vector<8xf32>, %1136: vector<8xf32>, %1137: vector<8xf32>, %1138: vector<8xf32>):
    %1139 = llvm.sub %1063, %a_stride0_1 overflow<nsw> : i64
    %1140 = llvm.icmp "sge" %1139, %698 : i64
    llvm.cond_br %1140, ^bb24, ^bb25
  ^bb24:
    %1141 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1142 = llvm.load %1141 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1143 = llvm.getelementptr inbounds %1141[%702] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1144 = llvm.load %1143 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1145 = llvm.fadd %1131, %1142 : vector<8xf32>
    %1146 = llvm.fadd %1132, %1144 : vector<8xf32>
    %1147 = llvm.fadd %1133, %1142 : vector<8xf32>
    %1148 = llvm.fadd %1134, %1144 : vector<8xf32>
    %1149 = llvm.fadd %1135, %1142 : vector<8xf32>
    %1150 = llvm.fadd %1136, %1144 : vector<8xf32>
    %1151 = llvm.fadd %1137, %1142 : vector<8xf32>
    %1152 = llvm.fadd %1138, %1144 : vector<8xf32>
    %1153 = llvm.icmp "slt" %698, %1018 : i64
    %1154 = llvm.icmp "slt" %701, %1018 : i64
    %1155 = llvm.icmp "slt" %708, %1018 : i64
    %1156 = llvm.icmp "slt" %707, %1018 : i64
    %1157 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1158 = llvm.add %1157, %j_panel overflow<nsw> : i64
    %1159 = llvm.getelementptr inbounds %out_1[%1158] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1145, %1159 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1160 = llvm.getelementptr inbounds %1159[%702] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1146, %1160 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1161 = llvm.mul %1025, %b_stride0_1 overflow<nsw> : i64
    %1162 = llvm.add %1161, %j_panel overflow<nsw> : i64
    %1163 = llvm.getelementptr inbounds %out_1[%1162] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1147, %1163 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1164 = llvm.getelementptr inbounds %1163[%702] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1148, %1164 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1165 = llvm.mul %1023, %b_stride0_1 overflow<nsw> : i64
    %1166 = llvm.add %1165, %j_panel overflow<nsw> : i64
    %1167 = llvm.getelementptr inbounds %out_1[%1166] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1149, %1167 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1168 = llvm.getelementptr inbounds %1167[%702] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1150, %1168 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1169 = llvm.mul %1021, %b_stride0_1 overflow<nsw> : i64
    %1170 = llvm.add %1169, %j_panel overflow<nsw> : i64
    %1171 = llvm.getelementptr inbounds %out_1[%1170] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1151, %1171 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1172 = llvm.getelementptr inbounds %1171[%702] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1152, %1172 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb26
  ^bb25:
    %1173 = llvm.icmp "slt" %698, %1018 : i64
    %1174 = llvm.icmp "slt" %701, %1018 : i64
    %1175 = llvm.icmp "slt" %708, %1018 : i64
    %1176 = llvm.icmp "slt" %707, %1018 : i64
    %1177 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1178 = llvm.add %1177, %j_panel overflow<nsw> : i64
    %1179 = llvm.getelementptr inbounds %out_1[%1178] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1131, %1179 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1180 = llvm.getelementptr inbounds %1179[%702] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1132, %1180 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1181 = llvm.mul %1025, %b_stride0_1 overflow<nsw> : i64
    %1182 = llvm.add %1181, %j_panel overflow<nsw> : i64
    %1183 = llvm.getelementptr inbounds %out_1[%1182] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1133, %1183 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1184 = llvm.getelementptr inbounds %1183[%702] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1134, %1184 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1185 = llvm.mul %1023, %b_stride0_1 overflow<nsw> : i64
    %1186 = llvm.add %1185, %j_panel overflow<nsw> : i64
    %1187 = llvm.getelementptr inbounds %out_1[%1186] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1135, %1187 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1188 = llvm.getelementptr inbounds %1187[%702] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1136, %1188 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1189 = llvm.mul %1021, %b_stride0_1 overflow<nsw> : i64
    %1190 = llvm.add %1189, %j_panel overflow<nsw> : i64
    %1191 = llvm.getelementptr inbounds %out_1[%1190] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1137, %1191 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1192 = llvm.getelementptr inbounds %1191[%702] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1138, %1192 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb26
  ^bb26:
    %1193 = llvm.add %i_below_tile, %706 overflow<nsw> : i64
    %1194 = llvm.icmp "slt" %1193, %a_size0_1 : i64
    llvm.cond_br %1194, ^bb18(%1193 : i64), ^bb27
  ^bb27:
    llvm.call @free(%copy_2) : (!llvm.ptr) -> ()
    %1195 = llvm.add %k0_piece, %700 overflow<nsw> : i64
    %1196 = llvm.icmp "slt" %1195, %694 : i64
    llvm.cond_br %1196, ^bb2(%1195 : i64), ^bb28
  ^bb28:
    %1197 = llvm.add %717, %701 overflow<nsw> : i64
    %1198 = llvm.icmp "slt" %1197, %end : i64
    llvm.cond_br %1198, ^bb1(%1197 : i64), ^bb29
  ^bb29:
    llvm.return %713 : i32
  ^bb30(%1199: i32):
    llvm.return %1199 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %1200 = llvm.mlir.constant(8) : i64
    %1201 = llvm.mlir.constant(16) : i64
    %1202 = llvm.mlir.constant(24) : i64
    %1203 = llvm.mlir.constant(32) : i64
    %1204 = llvm.mlir.constant(40) : i64
    %1205 = llvm.mlir.constant(48) : i64
    %1206 = llvm.mlir.constant(56) : i64
    %1207 = llvm.mlir.constant(64) : i64
    %1208 = llvm.mlir.constant(72) : i64
    %1209 = llvm.mlir.constant(80) : i64
    %1210 = llvm.mlir.constant(88) : i64
    %1211 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %1212 = llvm.getelementptr inbounds %context[%1200] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1213 = llvm.load %1212 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1214 = llvm.getelementptr inbounds %context[%1201] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1215 = llvm.load %1214 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1216 = llvm.getelementptr inbounds %context[%1202] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1217 = llvm.load %1216 {alignment = 8 : i64} : !llvm.ptr -> i1
    %1218 = llvm.getelementptr inbounds %context[%1203] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1219 = llvm.load %1218 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1220 = llvm.getelementptr inbounds %context[%1204] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1221 = llvm.load %1220 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1222 = llvm.getelementptr inbounds %context[%1205] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1223 = llvm.load %1222 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1224 = llvm.getelementptr inbounds %context[%1206] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1225 = llvm.load %1224 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1226 = llvm.getelementptr inbounds %context[%1207] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1227 = llvm.load %1226 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1228 = llvm.getelementptr inbounds %context[%1208] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1229 = llvm.load %1228 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1230 = llvm.getelementptr inbounds %context[%1209] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1231 = llvm.load %1230 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1232 = llvm.getelementptr inbounds %context[%1210] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1233 = llvm.load %1232 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1234 = llvm.call @program.parallel0(%begin_1, %end_1, %1211, %1213, %1215, %1217, %1219, %1221, %1223, %1225, %1227, %1229, %1231, %1233) : (i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %1234 : i32
  }
  llvm.func @program_shapes(%a_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_2: i64, %a_stride0_2: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_1: i64, %b_stride0_2: i64, %bias_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %bias_size0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %1235 = llvm.mlir.constant(0) : i64
    %1236 = llvm.mlir.constant(1) : i64
    %1237 = llvm.mlir.constant(2 : i32) : i32
    %1238 = llvm.mlir.constant(3 : i32) : i32
    %1239 = llvm.mlir.constant(0 : i32) : i32
    %1240 = llvm.icmp "eq" %a_stride0_2, %b_size0_1 : i64
    %1241 = llvm.icmp "eq" %bias_size0_1, %b_stride0_2 : i64
    llvm.cond_br %1240, ^bb1, ^bb3(%1237 : i32)
  ^bb1:
    llvm.cond_br %1241, ^bb2, ^bb3(%1238 : i32)
  ^bb2:
    llvm.store %a_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %1242 = llvm.getelementptr inbounds %extents[%1236] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride0_2, %1242 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1239 : i32
  ^bb3(%1243: i32):
    llvm.return %1243 : i32
  }
}
