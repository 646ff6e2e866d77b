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
    %13 = affine.max affine_map<(d0) -> ((((((d0 + 5) floordiv 6) * -6) + (((d0 + 3) floordiv 6) * 6)) + (((d0 + 1) floordiv 6) * 6)), 0)>(%7)
    %14 = affine.min affine_map<(d0, d1) -> (d0, d1)>(%13, %7)
    %15 = affine.min affine_map<(d0) -> (8192, d0)>(%9)
    %16 = arith.muli %15, %7 : index
    %17 = arith.constant 24576 : index
    %18 = arith.cmpi sgt, %16, %17 : index
    %19 = arith.muli %15, %7 : index
    %20 = arith.constant 98304 : index
    %21 = arith.cmpi sgt, %19, %20 : index
    %22 = arith.constant 1 : index
    %23 = memref.dim %b, %22 : memref<?x?xf32>
    %24 = arith.constant 0 : index
    %25 = arith.subi %24, %23 : index
    %26 = arith.andi %23, %25 : index
    %27 = arith.muli %15, %26 : index
    %28 = arith.constant 262144 : index
    %29 = arith.cmpi sgt, %27, %28 : index
    %30 = arith.andi %18, %29 : i1
    %31 = arith.ori %21, %30 : i1
    %32 = arith.constant 0 : index
    %33 = arith.select %31, %15, %32 : index
    %34 = arith.constant 0 : index
    %35 = arith.constant 0 : index
    %36 = arith.constant 0 : index
    %37 = arith.constant 0 : index
    affine.for %j_panel = 0 to %11 step 16 {
      affine.for %k0_piece = 0 to %12 step 8192 {
        %b_copy = memref.alloc(%33) {alignment = 64 : i64} : memref<?x16xf32>
        scf.if %31 {
          %38 = arith.constant 0 : index
          affine.for %k0_copy = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0)[s0] -> ((d0 + 8192), s0)>(%k0_piece)[%9] {
            affine.prefetch %b[%k0_copy + 8, %j_panel], read, locality<3>, data : memref<?x?xf32>
            %39 = vector.transfer_read %b[%k0_copy, %j_panel], %1 {in_bounds = [true]} : memref<?x?xf32>, vector<16xf32>
            %40 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_copy, %k0_piece)
            vector.transfer_write %39, %b_copy[%40, %38] {in_bounds = [true]} : vector<16xf32>, memref<?x16xf32>
          }
        }
        %41 = affine.min affine_map<(d0, d1) -> (8192, (d0 + (d1 * -1)))>(%9, %k0_piece)
        %42 = arith.maxsi %41, %34 : index
        %43 = arith.select %31, %35, %42 : index
        %44 = memref.subview %b[%k0_piece, %j_panel] [%43, 16] [1, 1] : memref<?x?xf32> to memref<?x16xf32, strided<[?, 1], offset: ?>>
        %45 = "memref.cast"(%b_copy) : (memref<?x16xf32>) -> memref<?x16xf32, strided<[?, 1], offset: ?>>
        %46 = "memref.cast"(%44) : (memref<?x16xf32, strided<[?, 1], offset: ?>>) -> memref<?x16xf32, strided<[?, 1], offset: ?>>
        %b_copy_1 = arith.select %31, %45, %46 : memref<?x16xf32, strided<[?, 1], offset: ?>>
        affine.for %i_tile = 0 to %14 step 6 {
          %47 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 6) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_tile, %14, %i_tile)
          %48 = ub.poison : f32
          %49 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<6x16xf32>) {
            affine.yield %2 : vector<6x16xf32>
          } else {
            %50 = vector.create_mask %47, %3 : vector<6x16xi1>
            %51 = vector.transfer_read %out_1[%i_tile, %j_panel], %48, %50 {in_bounds = [true, true]} : memref<?x?xf32>, vector<6x16xf32>
            affine.yield %51 : vector<6x16xf32>
          }
          %52 = vector.create_mask %47 : vector<6xi1>
          %53 = affine.for %k0 = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %9) iter_args(%54 = %49) -> (vector<6x16xf32>) {
            affine.prefetch %b_copy_1[%k0 - %k0_piece + 8, 0], read, locality<3>, data : memref<?x16xf32, strided<[?, 1], offset: ?>>
            affine.prefetch %a[%i_tile + 6 + %k0 mod 8, %k0], read, locality<2>, data : memref<?x?xf32>
            %55 = vector.transfer_read %a[%i_tile, %k0], %48, %52 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<6x16xf32>
            %56 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0)
            %57 = vector.transfer_read %b_copy_1[%56, %36], %1 {in_bounds = [true]} : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<16xf32>
            %58 = vector.broadcast %57 : vector<16xf32> to vector<6x16xf32>
            %59 = arith.mulf %55, %58 fastmath<reassoc,contract> : vector<6x16xf32>
            %60 = arith.addf %54, %59 fastmath<reassoc,contract> : vector<6x16xf32>
            affine.yield %60 : vector<6x16xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 8192) + (d1 * -1)) >= 0)>(%k0_piece, %9) {
            %61 = vector.transfer_read %bias[%j_panel], %1 {in_bounds = [true]} : memref<?xf32>, vector<16xf32>
            %62 = vector.broadcast %61 : vector<16xf32> to vector<6x16xf32>
            %63 = arith.addf %53, %62 : vector<6x16xf32>
            %64 = vector.create_mask %47, %3 : vector<6x16xi1>
            vector.transfer_write %63, %out_1[%i_tile, %j_panel], %64 {in_bounds = [true, true]} : vector<6x16xf32>, memref<?x?xf32>
          } else {
            %65 = vector.create_mask %47, %3 : vector<6x16xi1>
            vector.transfer_write %53, %out_1[%i_tile, %j_panel], %65 {in_bounds = [true, true]} : vector<6x16xf32>, memref<?x?xf32>
          }
        }
        affine.for %i_below_tile = %14 to %7 step 4 {
          %66 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_below_tile, %7, %i_below_tile)
          %67 = ub.poison : f32
          %68 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<4x16xf32>) {
            affine.yield %4 : vector<4x16xf32>
          } else {
            %69 = vector.create_mask %66, %3 : vector<4x16xi1>
            %70 = vector.transfer_read %out_1[%i_below_tile, %j_panel], %67, %69 {in_bounds = [true, true]} : memref<?x?xf32>, vector<4x16xf32>
            affine.yield %70 : vector<4x16xf32>
          }
          %71 = vector.create_mask %66 : vector<4xi1>
          %72 = affine.for %k0_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %9) iter_args(%73 = %68) -> (vector<4x16xf32>) {
            affine.prefetch %b_copy_1[%k0_below - %k0_piece + 8, 0], read, locality<3>, data : memref<?x16xf32, strided<[?, 1], offset: ?>>
            %74 = vector.transfer_read %a[%i_below_tile, %k0_below], %67, %71 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<4x16xf32>
            %75 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_below)
            %76 = vector.transfer_read %b_copy_1[%75, %37], %1 {in_bounds = [true]} : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<16xf32>
            %77 = vector.broadcast %76 : vector<16xf32> to vector<4x16xf32>
            %78 = arith.mulf %74, %77 fastmath<reassoc,contract> : vector<4x16xf32>
            %79 = arith.addf %73, %78 fastmath<reassoc,contract> : vector<4x16xf32>
            affine.yield %79 : vector<4x16xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 8192) + (d1 * -1)) >= 0)>(%k0_piece, %9) {
            %80 = vector.transfer_read %bias[%j_panel], %1 {in_bounds = [true]} : memref<?xf32>, vector<16xf32>
            %81 = vector.broadcast %80 : vector<16xf32> to vector<4x16xf32>
            %82 = arith.addf %72, %81 : vector<4x16xf32>
            %83 = vector.create_mask %66, %3 : vector<4x16xi1>
            vector.transfer_write %82, %out_1[%i_below_tile, %j_panel], %83 {in_bounds = [true, true]} : vector<4x16xf32>, memref<?x?xf32>
          } else {
            %84 = vector.create_mask %66, %3 : vector<4x16xi1>
            vector.transfer_write %72, %out_1[%i_below_tile, %j_panel], %84 {in_bounds = [true, true]} : vector<4x16xf32>, memref<?x?xf32>
          }
        }
        memref.dealloc %b_copy : memref<?x16xf32>
      }
    }
    %85 = affine.max affine_map<(d0) -> (d0, 1)>(%9)
    %86 = affine.apply affine_map<(d0) -> ((((d0 + 3) floordiv 8) * 8))>(%7)
    %87 = affine.min affine_map<(d0, d1) -> (d0, d1)>(%86, %7)
    %88 = affine.min affine_map<(d0) -> (16384, d0)>(%9)
    %89 = affine.min affine_map<(d0) -> (8, (d0 mod 16))>(%10)
    %90 = arith.constant 0 : index
    %91 = arith.maxsi %89, %90 : index
    %92 = arith.muli %88, %7 : index
    %93 = arith.constant 12288 : index
    %94 = arith.cmpi sgt, %92, %93 : index
    %95 = arith.constant 0 : index
    %96 = arith.select %94, %88, %95 : index
    %97 = arith.constant 0 : index
    %98 = arith.select %94, %91, %97 : index
    %99 = arith.constant 0 : index
    %100 = arith.constant 0 : index
    %101 = arith.constant 0 : index
    %102 = arith.constant 0 : index
    %103 = arith.constant 0 : index
    affine.for %j_right_panel = %11 to %10 step 8 {
      %104 = affine.min affine_map<(d0, d1) -> (8, (d0 + (d1 * -1)))>(%10, %j_right_panel)
      %105 = arith.maxsi %104, %100 : index
      %106 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %10, %j_right_panel)
      %107 = vector.create_mask %106 : vector<8xi1>
      %108 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %10, %j_right_panel)
      %109 = vector.create_mask %108 : vector<8xi1>
      affine.for %k0_right_piece = 0 to %85 step 16384 {
        %b_copy_2 = memref.alloc(%96, %98) {alignment = 64 : i64} : memref<?x?xf32>
        scf.if %94 {
          %110 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %10, %j_right_panel)
          %111 = vector.create_mask %110 : vector<8xi1>
          %112 = arith.constant 0 : index
          affine.for %k0_right_copy = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0)[s0] -> ((d0 + 16384), s0)>(%k0_right_piece)[%9] {
            affine.prefetch %b[%k0_right_copy + 8, %j_right_panel], read, locality<3>, data : memref<?x?xf32>
            %113 = vector.transfer_read %b[%k0_right_copy, %j_right_panel], %1, %111 {in_bounds = [true]} : memref<?x?xf32>, vector<8xf32>
            %114 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_right_copy, %k0_right_piece)
            vector.transfer_write %113, %b_copy_2[%114, %112], %111 {in_bounds = [true]} : vector<8xf32>, memref<?x?xf32>
          }
        }
        %115 = affine.min affine_map<(d0, d1) -> (16384, (d0 + (d1 * -1)))>(%9, %k0_right_piece)
        %116 = arith.maxsi %115, %99 : index
        %117 = arith.select %94, %101, %116 : index
        %118 = memref.subview %b[%k0_right_piece, %j_right_panel] [%117, %105] [1, 1] : memref<?x?xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
        %119 = "memref.cast"(%b_copy_2) : (memref<?x?xf32>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %120 = "memref.cast"(%118) : (memref<?x?xf32, strided<[?, 1], offset: ?>>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %b_copy_3 = arith.select %94, %119, %120 : memref<?x?xf32, strided<[?, 1], offset: ?>>
        affine.for %i_right_tile = 0 to %87 step 8 {
          %121 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_right_tile, %87, %i_right_tile)
          %122 = ub.poison : f32
          %123 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<8x8xf32>) {
            affine.yield %5 : vector<8x8xf32>
          } else {
            %124 = vector.create_mask %121, %106 : vector<8x8xi1>
            %125 = vector.transfer_read %out_1[%i_right_tile, %j_right_panel], %122, %124 {in_bounds = [true, true]} : memref<?x?xf32>, vector<8x8xf32>
            affine.yield %125 : vector<8x8xf32>
          }
          %126 = vector.create_mask %121 : vector<8xi1>
          %127 = affine.for %k0_right = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %9) iter_args(%128 = %123) -> (vector<8x8xf32>) {
            %129 = vector.transfer_read %a[%i_right_tile, %k0_right], %122, %126 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<8x8xf32>
            %130 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right)
            %131 = vector.transfer_read %b_copy_3[%130, %102], %1, %107 {in_bounds = [true]} : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
            %132 = vector.broadcast %131 : vector<8xf32> to vector<8x8xf32>
            %133 = arith.mulf %129, %132 fastmath<reassoc,contract> : vector<8x8xf32>
            %134 = arith.addf %128, %133 fastmath<reassoc,contract> : vector<8x8xf32>
            affine.yield %134 : vector<8x8xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 16384) + (d1 * -1)) >= 0)>(%k0_right_piece, %9) {
            %135 = vector.create_mask %106 : vector<8xi1>
            %136 = vector.transfer_read %bias[%j_right_panel], %1, %135 {in_bounds = [true]} : memref<?xf32>, vector<8xf32>
            %137 = vector.broadcast %136 : vector<8xf32> to vector<8x8xf32>
            %138 = arith.addf %127, %137 : vector<8x8xf32>
            %139 = vector.create_mask %121, %106 : vector<8x8xi1>
            vector.transfer_write %138, %out_1[%i_right_tile, %j_right_panel], %139 {in_bounds = [true, true]} : vector<8x8xf32>, memref<?x?xf32>
          } else {
            %140 = vector.create_mask %121, %106 : vector<8x8xi1>
            vector.transfer_write %127, %out_1[%i_right_tile, %j_right_panel], %140 {in_bounds = [true, true]} : vector<8x8xf32>, memref<?x?xf32>
          }
        }
        affine.for %i_right_below_tile = %87 to %7 step 4 {
          %141 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_right_below_tile, %7, %i_right_below_tile)
          %142 = ub.poison : f32
          %143 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<4x8xf32>) {
            affine.yield %6 : vector<4x8xf32>
          } else {
            %144 = vector.create_mask %141, %108 : vector<4x8xi1>
            %145 = vector.transfer_read %out_1[%i_right_below_tile, %j_right_panel], %142, %144 {in_bounds = [true, true]} : memref<?x?xf32>, vector<4x8xf32>
            affine.yield %145 : vector<4x8xf32>
          }
          %146 = vector.create_mask %141 : vector<4xi1>
          %147 = affine.for %k0_right_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %9) iter_args(%148 = %143) -> (vector<4x8xf32>) {
            %149 = vector.transfer_read %a[%i_right_below_tile, %k0_right_below], %142, %146 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<4x8xf32>
            %150 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right_below)
            %151 = vector.transfer_read %b_copy_3[%150, %103], %1, %109 {in_bounds = [true]} : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
            %152 = vector.broadcast %151 : vector<8xf32> to vector<4x8xf32>
            %153 = arith.mulf %149, %152 fastmath<reassoc,contract> : vector<4x8xf32>
            %154 = arith.addf %148, %153 fastmath<reassoc,contract> : vector<4x8xf32>
            affine.yield %154 : vector<4x8xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 16384) + (d1 * -1)) >= 0)>(%k0_right_piece, %9) {
            %155 = vector.create_mask %108 : vector<8xi1>
            %156 = vector.transfer_read %bias[%j_right_panel], %1, %155 {in_bounds = [true]} : memref<?xf32>, vector<8xf32>
            %157 = vector.broadcast %156 : vector<8xf32> to vector<4x8xf32>
            %158 = arith.addf %147, %157 : vector<4x8xf32>
            %159 = vector.create_mask %141, %108 : vector<4x8xi1>
            vector.transfer_write %158, %out_1[%i_right_below_tile, %j_right_panel], %159 {in_bounds = [true, true]} : vector<4x8xf32>, memref<?x?xf32>
          } else {
            %160 = vector.create_mask %141, %108 : vector<4x8xi1>
            vector.transfer_write %147, %out_1[%i_right_below_tile, %j_right_panel], %160 {in_bounds = [true, true]} : vector<4x8xf32>, memref<?x?xf32>
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
    %23 = arith.muli %22, %3 : index
    %24 = arith.constant 24576 : index
    %25 = arith.cmpi sgt, %23, %24 : index
    %26 = arith.constant 98304 : index
    %27 = arith.cmpi sgt, %23, %26 : index
    %28 = arith.subi %c0, %5 : index
    %29 = arith.andi %5, %28 : index
    %30 = arith.muli %22, %29 : index
    %31 = arith.constant 262144 : index
    %32 = arith.cmpi sgt, %30, %31 : index
    %33 = arith.andi %25, %32 : i1
    %34 = arith.ori %27, %33 : i1
    %35 = arith.select %34, %22, %c0 : index
    scf.for %j_panel = %c0 to %7 step %c16 {
      scf.for %k0_piece = %c0 to %8 step %c8192 {
        %b_copy = memref.alloc(%35) {alignment = 64 : i64} : memref<?x16xf32>
        scf.if %34 {
          %36 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
          %37 = arith.minsi %36, %4 : index
          scf.for %k0_copy = %k0_piece to %37 step %c1 {
            %38 = arith.addi %k0_copy, %c8 overflow<nsw> : index
            memref.prefetch %b[%38, %j_panel], read, locality<3>, data : memref<?x?xf32>
            %39 = vector.load %b[%k0_copy, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %40 = arith.addi %j_panel, %c8 overflow<nsw> : index
            %41 = vector.load %b[%k0_copy, %40] : memref<?x?xf32>, vector<8xf32>
            %42 = arith.subi %k0_copy, %k0_piece overflow<nsw> : index
            vector.store %39, %b_copy[%42, %c0] : memref<?x16xf32>, vector<8xf32>
            %43 = arith.addi %c0, %c8 overflow<nsw> : index
            vector.store %41, %b_copy[%42, %43] : memref<?x16xf32>, vector<8xf32>
          }
        }
        %44 = arith.subi %4, %k0_piece overflow<nsw> : index
        %45 = arith.minsi %c8192, %44 : index
        %46 = arith.maxsi %45, %c0 : index
        %47 = arith.select %34, %c0, %46 : index
        %48 = memref.subview %b[%k0_piece, %j_panel] [%47, 16] [1, 1] : memref<?x?xf32> to memref<?x16xf32, strided<[?, 1], offset: ?>>
        %49 = "memref.cast"(%b_copy) : (memref<?x16xf32>) -> memref<?x16xf32, strided<[?, 1], offset: ?>>
        %50 = "memref.cast"(%48) : (memref<?x16xf32, strided<[?, 1], offset: ?>>) -> memref<?x16xf32, strided<[?, 1], offset: ?>>
        %b_copy_1 = arith.select %34, %49, %50 : memref<?x16xf32, strided<[?, 1], offset: ?>>
        scf.for %i_tile = %c0 to %21 step %c6 {
          %51 = arith.addi %i_tile, %c6 overflow<nsw> : index
          %52 = arith.subi %51, %i_tile overflow<nsw> : index
          %53 = arith.subi %21, %i_tile overflow<nsw> : index
          %54 = arith.minsi %52, %53 : index
          %55 = arith.addi %54, %minus1 overflow<nsw> : index
          %56 = arith.minsi %55, %c5 : index
          %57 = arith.addi %i_tile, %56 : index
          %58 = arith.minsi %55, %c4 : index
          %59 = arith.addi %i_tile, %58 : index
          %60 = arith.minsi %55, %c3 : index
          %61 = arith.addi %i_tile, %60 : index
          %62 = arith.minsi %55, %c2 : index
          %63 = arith.addi %i_tile, %62 : index
          %64 = arith.minsi %55, %c1 : index
          %65 = arith.addi %i_tile, %64 : index
          %66 = arith.cmpi eq, %k0_piece, %c0 : index
          %67, %68, %69, %70, %71, %72, %73, %74, %75, %76, %77, %78 = scf.if %66 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %0, %0, %0, %0, %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %79 = arith.cmpi slt, %c0, %54 : index
            %80 = arith.cmpi slt, %c1, %54 : index
            %81 = arith.cmpi slt, %c2, %54 : index
            %82 = arith.cmpi slt, %c3, %54 : index
            %83 = arith.cmpi slt, %c4, %54 : index
            %84 = arith.cmpi slt, %c5, %54 : index
            %85 = vector.load %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %86 = arith.addi %j_panel, %c8 : index
            %87 = vector.load %out_1[%i_tile, %86] : memref<?x?xf32>, vector<8xf32>
            %88 = vector.load %out_1[%65, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %89 = vector.load %out_1[%65, %86] : memref<?x?xf32>, vector<8xf32>
            %90 = vector.load %out_1[%63, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %91 = vector.load %out_1[%63, %86] : memref<?x?xf32>, vector<8xf32>
            %92 = vector.load %out_1[%61, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %93 = vector.load %out_1[%61, %86] : memref<?x?xf32>, vector<8xf32>
            %94 = vector.load %out_1[%59, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %95 = vector.load %out_1[%59, %86] : memref<?x?xf32>, vector<8xf32>
            %96 = vector.load %out_1[%57, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %97 = vector.load %out_1[%57, %86] : memref<?x?xf32>, vector<8xf32>
            scf.yield %85, %87, %88, %89, %90, %91, %92, %93, %94, %95, %96, %97 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %98 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
          %99 = arith.minsi %98, %4 : index
          %100, %101, %102, %103, %104, %105, %106, %107, %108, %109, %110, %111 = scf.for %k0 = %k0_piece to %99 step %c1 iter_args(%112 = %67, %113 = %68, %114 = %69, %115 = %70, %116 = %71, %117 = %72, %118 = %73, %119 = %74, %120 = %75, %121 = %76, %122 = %77, %123 = %78) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %124 = arith.subi %k0, %k0_piece overflow<nsw> : index
            %125 = arith.addi %124, %c8 overflow<nsw> : index
            memref.prefetch %b_copy_1[%125, %c0], read, locality<3>, data : memref<?x16xf32, strided<[?, 1], offset: ?>>
            %126 = arith.andi %k0, %c7 : index
            %127 = arith.addi %51, %126 overflow<nsw> : index
            memref.prefetch %a[%127, %k0], read, locality<2>, data : memref<?x?xf32>
            %128 = memref.load %a[%i_tile, %k0] : memref<?x?xf32>
            %129 = vector.broadcast %128 : f32 to vector<8xf32>
            %130 = memref.load %a[%65, %k0] : memref<?x?xf32>
            %131 = vector.broadcast %130 : f32 to vector<8xf32>
            %132 = memref.load %a[%63, %k0] : memref<?x?xf32>
            %133 = vector.broadcast %132 : f32 to vector<8xf32>
            %134 = memref.load %a[%61, %k0] : memref<?x?xf32>
            %135 = vector.broadcast %134 : f32 to vector<8xf32>
            %136 = memref.load %a[%59, %k0] : memref<?x?xf32>
            %137 = vector.broadcast %136 : f32 to vector<8xf32>
            %138 = memref.load %a[%57, %k0] : memref<?x?xf32>
            %139 = vector.broadcast %138 : f32 to vector<8xf32>
            %140 = vector.load %b_copy_1[%124, %c0] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
            %141 = arith.addi %c0, %c8 overflow<nsw> : index
            %142 = vector.load %b_copy_1[%124, %141] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
            %143 = arith.mulf %129, %140 fastmath<reassoc,contract> : vector<8xf32>
            %144 = arith.mulf %129, %142 fastmath<reassoc,contract> : vector<8xf32>
            %145 = arith.mulf %131, %140 fastmath<reassoc,contract> : vector<8xf32>
            %146 = arith.mulf %131, %142 fastmath<reassoc,contract> : vector<8xf32>
            %147 = arith.mulf %133, %140 fastmath<reassoc,contract> : vector<8xf32>
            %148 = arith.mulf %133, %142 fastmath<reassoc,contract> : vector<8xf32>
            %149 = arith.mulf %135, %140 fastmath<reassoc,contract> : vector<8xf32>
            %150 = arith.mulf %135, %142 fastmath<reassoc,contract> : vector<8xf32>
            %151 = arith.mulf %137, %140 fastmath<reassoc,contract> : vector<8xf32>
            %152 = arith.mulf %137, %142 fastmath<reassoc,contract> : vector<8xf32>
            %153 = arith.mulf %139, %140 fastmath<reassoc,contract> : vector<8xf32>
            %154 = arith.mulf %139, %142 fastmath<reassoc,contract> : vector<8xf32>
            %155 = arith.addf %112, %143 fastmath<reassoc,contract> : vector<8xf32>
            %156 = arith.addf %113, %144 fastmath<reassoc,contract> : vector<8xf32>
            %157 = arith.addf %114, %145 fastmath<reassoc,contract> : vector<8xf32>
            %158 = arith.addf %115, %146 fastmath<reassoc,contract> : vector<8xf32>
            %159 = arith.addf %116, %147 fastmath<reassoc,contract> : vector<8xf32>
            %160 = arith.addf %117, %148 fastmath<reassoc,contract> : vector<8xf32>
            %161 = arith.addf %118, %149 fastmath<reassoc,contract> : vector<8xf32>
            %162 = arith.addf %119, %150 fastmath<reassoc,contract> : vector<8xf32>
            %163 = arith.addf %120, %151 fastmath<reassoc,contract> : vector<8xf32>
            %164 = arith.addf %121, %152 fastmath<reassoc,contract> : vector<8xf32>
            %165 = arith.addf %122, %153 fastmath<reassoc,contract> : vector<8xf32>
            %166 = arith.addf %123, %154 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %155, %156, %157, %158, %159, %160, %161, %162, %163, %164, %165, %166 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %167 = arith.subi %98, %4 overflow<nsw> : index
          %168 = arith.cmpi sge, %167, %c0 : index
          scf.if %168 {
            %169 = vector.load %bias[%j_panel] : memref<?xf32>, vector<8xf32>
            %170 = arith.addi %j_panel, %c8 overflow<nsw> : index
            %171 = vector.load %bias[%170] : memref<?xf32>, vector<8xf32>
            %172 = arith.addf %100, %169 : vector<8xf32>
            %173 = arith.addf %101, %171 : vector<8xf32>
            %174 = arith.addf %102, %169 : vector<8xf32>
            %175 = arith.addf %103, %171 : vector<8xf32>
            %176 = arith.addf %104, %169 : vector<8xf32>
            %177 = arith.addf %105, %171 : vector<8xf32>
            %178 = arith.addf %106, %169 : vector<8xf32>
            %179 = arith.addf %107, %171 : vector<8xf32>
            %180 = arith.addf %108, %169 : vector<8xf32>
            %181 = arith.addf %109, %171 : vector<8xf32>
            %182 = arith.addf %110, %169 : vector<8xf32>
            %183 = arith.addf %111, %171 : vector<8xf32>
            %184 = arith.cmpi slt, %c0, %54 : index
            %185 = arith.cmpi slt, %c1, %54 : index
            %186 = arith.cmpi slt, %c2, %54 : index
            %187 = arith.cmpi slt, %c3, %54 : index
            %188 = arith.cmpi slt, %c4, %54 : index
            %189 = arith.cmpi slt, %c5, %54 : index
            vector.store %172, %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %190 = arith.addi %j_panel, %c8 : index
            vector.store %173, %out_1[%i_tile, %190] : memref<?x?xf32>, vector<8xf32>
            vector.store %174, %out_1[%65, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %175, %out_1[%65, %190] : memref<?x?xf32>, vector<8xf32>
            vector.store %176, %out_1[%63, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %177, %out_1[%63, %190] : memref<?x?xf32>, vector<8xf32>
            vector.store %178, %out_1[%61, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %179, %out_1[%61, %190] : memref<?x?xf32>, vector<8xf32>
            vector.store %180, %out_1[%59, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %181, %out_1[%59, %190] : memref<?x?xf32>, vector<8xf32>
            vector.store %182, %out_1[%57, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %183, %out_1[%57, %190] : memref<?x?xf32>, vector<8xf32>
          } else {
            %191 = arith.cmpi slt, %c0, %54 : index
            %192 = arith.cmpi slt, %c1, %54 : index
            %193 = arith.cmpi slt, %c2, %54 : index
            %194 = arith.cmpi slt, %c3, %54 : index
            %195 = arith.cmpi slt, %c4, %54 : index
            %196 = arith.cmpi slt, %c5, %54 : index
            vector.store %100, %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %197 = arith.addi %j_panel, %c8 : index
            vector.store %101, %out_1[%i_tile, %197] : memref<?x?xf32>, vector<8xf32>
            vector.store %102, %out_1[%65, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %103, %out_1[%65, %197] : memref<?x?xf32>, vector<8xf32>
            vector.store %104, %out_1[%63, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %105, %out_1[%63, %197] : memref<?x?xf32>, vector<8xf32>
            vector.store %106, %out_1[%61, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %107, %out_1[%61, %197] : memref<?x?xf32>, vector<8xf32>
            vector.store %108, %out_1[%59, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %109, %out_1[%59, %197] : memref<?x?xf32>, vector<8xf32>
            vector.store %110, %out_1[%57, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %111, %out_1[%57, %197] : memref<?x?xf32>, vector<8xf32>
          }
        }
        scf.for %i_below_tile = %21 to %3 step %c4 {
          %198 = arith.addi %i_below_tile, %c4 overflow<nsw> : index
          %199 = arith.subi %198, %i_below_tile overflow<nsw> : index
          %200 = arith.subi %3, %i_below_tile overflow<nsw> : index
          %201 = arith.minsi %199, %200 : index
          %202 = arith.addi %201, %minus1 overflow<nsw> : index
          %203 = arith.minsi %202, %c3 : index
          %204 = arith.addi %i_below_tile, %203 : index
          %205 = arith.minsi %202, %c2 : index
          %206 = arith.addi %i_below_tile, %205 : index
          %207 = arith.minsi %202, %c1 : index
          %208 = arith.addi %i_below_tile, %207 : index
          %209 = arith.cmpi eq, %k0_piece, %c0 : index
          %210, %211, %212, %213, %214, %215, %216, %217 = scf.if %209 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %218 = arith.cmpi slt, %c0, %201 : index
            %219 = arith.cmpi slt, %c1, %201 : index
            %220 = arith.cmpi slt, %c2, %201 : index
            %221 = arith.cmpi slt, %c3, %201 : index
            %222 = vector.load %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %223 = arith.addi %j_panel, %c8 : index
            %224 = vector.load %out_1[%i_below_tile, %223] : memref<?x?xf32>, vector<8xf32>
            %225 = vector.load %out_1[%208, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %226 = vector.load %out_1[%208, %223] : memref<?x?xf32>, vector<8xf32>
            %227 = vector.load %out_1[%206, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %228 = vector.load %out_1[%206, %223] : memref<?x?xf32>, vector<8xf32>
            %229 = vector.load %out_1[%204, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %230 = vector.load %out_1[%204, %223] : memref<?x?xf32>, vector<8xf32>
            scf.yield %222, %224, %225, %226, %227, %228, %229, %230 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %231 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
          %232 = arith.minsi %231, %4 : index
          %233, %234, %235, %236, %237, %238, %239, %240 = scf.for %k0_below = %k0_piece to %232 step %c1 iter_args(%241 = %210, %242 = %211, %243 = %212, %244 = %213, %245 = %214, %246 = %215, %247 = %216, %248 = %217) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %249 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
            %250 = arith.addi %249, %c8 overflow<nsw> : index
            memref.prefetch %b_copy_1[%250, %c0], read, locality<3>, data : memref<?x16xf32, strided<[?, 1], offset: ?>>
            %251 = memref.load %a[%i_below_tile, %k0_below] : memref<?x?xf32>
            %252 = vector.broadcast %251 : f32 to vector<8xf32>
            %253 = memref.load %a[%208, %k0_below] : memref<?x?xf32>
            %254 = vector.broadcast %253 : f32 to vector<8xf32>
            %255 = memref.load %a[%206, %k0_below] : memref<?x?xf32>
            %256 = vector.broadcast %255 : f32 to vector<8xf32>
            %257 = memref.load %a[%204, %k0_below] : memref<?x?xf32>
            %258 = vector.broadcast %257 : f32 to vector<8xf32>
            %259 = vector.load %b_copy_1[%249, %c0] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
            %260 = arith.addi %c0, %c8 overflow<nsw> : index
            %261 = vector.load %b_copy_1[%249, %260] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
            %262 = arith.mulf %252, %259 fastmath<reassoc,contract> : vector<8xf32>
            %263 = arith.mulf %252, %261 fastmath<reassoc,contract> : vector<8xf32>
            %264 = arith.mulf %254, %259 fastmath<reassoc,contract> : vector<8xf32>
            %265 = arith.mulf %254, %261 fastmath<reassoc,contract> : vector<8xf32>
            %266 = arith.mulf %256, %259 fastmath<reassoc,contract> : vector<8xf32>
            %267 = arith.mulf %256, %261 fastmath<reassoc,contract> : vector<8xf32>
            %268 = arith.mulf %258, %259 fastmath<reassoc,contract> : vector<8xf32>
            %269 = arith.mulf %258, %261 fastmath<reassoc,contract> : vector<8xf32>
            %270 = arith.addf %241, %262 fastmath<reassoc,contract> : vector<8xf32>
            %271 = arith.addf %242, %263 fastmath<reassoc,contract> : vector<8xf32>
            %272 = arith.addf %243, %264 fastmath<reassoc,contract> : vector<8xf32>
            %273 = arith.addf %244, %265 fastmath<reassoc,contract> : vector<8xf32>
            %274 = arith.addf %245, %266 fastmath<reassoc,contract> : vector<8xf32>
            %275 = arith.addf %246, %267 fastmath<reassoc,contract> : vector<8xf32>
            %276 = arith.addf %247, %268 fastmath<reassoc,contract> : vector<8xf32>
            %277 = arith.addf %248, %269 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %270, %271, %272, %273, %274, %275, %276, %277 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %278 = arith.subi %231, %4 overflow<nsw> : index
          %279 = arith.cmpi sge, %278, %c0 : index
          scf.if %279 {
            %280 = vector.load %bias[%j_panel] : memref<?xf32>, vector<8xf32>
            %281 = arith.addi %j_panel, %c8 overflow<nsw> : index
            %282 = vector.load %bias[%281] : memref<?xf32>, vector<8xf32>
            %283 = arith.addf %233, %280 : vector<8xf32>
            %284 = arith.addf %234, %282 : vector<8xf32>
            %285 = arith.addf %235, %280 : vector<8xf32>
            %286 = arith.addf %236, %282 : vector<8xf32>
            %287 = arith.addf %237, %280 : vector<8xf32>
            %288 = arith.addf %238, %282 : vector<8xf32>
            %289 = arith.addf %239, %280 : vector<8xf32>
            %290 = arith.addf %240, %282 : vector<8xf32>
            %291 = arith.cmpi slt, %c0, %201 : index
            %292 = arith.cmpi slt, %c1, %201 : index
            %293 = arith.cmpi slt, %c2, %201 : index
            %294 = arith.cmpi slt, %c3, %201 : index
            vector.store %283, %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %295 = arith.addi %j_panel, %c8 : index
            vector.store %284, %out_1[%i_below_tile, %295] : memref<?x?xf32>, vector<8xf32>
            vector.store %285, %out_1[%208, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %286, %out_1[%208, %295] : memref<?x?xf32>, vector<8xf32>
            vector.store %287, %out_1[%206, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %288, %out_1[%206, %295] : memref<?x?xf32>, vector<8xf32>
            vector.store %289, %out_1[%204, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %290, %out_1[%204, %295] : memref<?x?xf32>, vector<8xf32>
          } else {
            %296 = arith.cmpi slt, %c0, %201 : index
            %297 = arith.cmpi slt, %c1, %201 : index
            %298 = arith.cmpi slt, %c2, %201 : index
            %299 = arith.cmpi slt, %c3, %201 : index
            vector.store %233, %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %300 = arith.addi %j_panel, %c8 : index
            vector.store %234, %out_1[%i_below_tile, %300] : memref<?x?xf32>, vector<8xf32>
            vector.store %235, %out_1[%208, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %236, %out_1[%208, %300] : memref<?x?xf32>, vector<8xf32>
            vector.store %237, %out_1[%206, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %238, %out_1[%206, %300] : memref<?x?xf32>, vector<8xf32>
            vector.store %239, %out_1[%204, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %240, %out_1[%204, %300] : memref<?x?xf32>, vector<8xf32>
          }
        }
        memref.dealloc %b_copy : memref<?x16xf32>
      }
    }
    %301 = arith.shrsi %12, %c3 : index
    %302 = arith.muli %301, %c8 overflow<nsw> : index
    %303 = arith.minsi %302, %3 : index
    %304 = arith.minsi %c16384, %4 : index
    %305 = arith.andi %5, %c15 : index
    %306 = arith.minsi %c8, %305 : index
    %307 = arith.maxsi %306, %c0 : index
    %308 = arith.muli %304, %3 : index
    %309 = arith.constant 12288 : index
    %310 = arith.cmpi sgt, %308, %309 : index
    %311 = arith.select %310, %304, %c0 : index
    %312 = arith.select %310, %307, %c0 : index
    scf.for %j_right_panel = %7 to %5 step %c8 {
      %313 = arith.subi %5, %j_right_panel overflow<nsw> : index
      %314 = arith.minsi %c8, %313 : index
      %315 = arith.maxsi %314, %c0 : index
      %316 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
      %317 = arith.subi %316, %j_right_panel overflow<nsw> : index
      %318 = arith.minsi %317, %313 : index
      %319 = vector.create_mask %318 : vector<8xi1>
      scf.for %k0_right_piece = %c0 to %8 step %c16384 {
        %b_copy_2 = memref.alloc(%311, %312) {alignment = 64 : i64} : memref<?x?xf32>
        scf.if %310 {
          %320 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %321 = arith.minsi %320, %4 : index
          scf.for %k0_right_copy = %k0_right_piece to %321 step %c1 {
            %322 = arith.addi %k0_right_copy, %c8 overflow<nsw> : index
            memref.prefetch %b[%322, %j_right_panel], read, locality<3>, data : memref<?x?xf32>
            %323 = vector.maskedload %b[%k0_right_copy, %j_right_panel], %319, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %324 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
            vector.maskedstore %b_copy_2[%324, %c0], %319, %323 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        %325 = arith.subi %4, %k0_right_piece overflow<nsw> : index
        %326 = arith.minsi %c16384, %325 : index
        %327 = arith.maxsi %326, %c0 : index
        %328 = arith.select %310, %c0, %327 : index
        %329 = memref.subview %b[%k0_right_piece, %j_right_panel] [%328, %315] [1, 1] : memref<?x?xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
        %330 = "memref.cast"(%b_copy_2) : (memref<?x?xf32>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %331 = "memref.cast"(%329) : (memref<?x?xf32, strided<[?, 1], offset: ?>>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %b_copy_3 = arith.select %310, %330, %331 : memref<?x?xf32, strided<[?, 1], offset: ?>>
        scf.for %i_right_tile = %c0 to %303 step %c8 {
          %332 = arith.addi %i_right_tile, %c8 overflow<nsw> : index
          %333 = arith.subi %332, %i_right_tile overflow<nsw> : index
          %334 = arith.subi %303, %i_right_tile overflow<nsw> : index
          %335 = arith.minsi %333, %334 : index
          %336 = arith.addi %335, %minus1 overflow<nsw> : index
          %337 = arith.minsi %336, %c7 : index
          %338 = arith.addi %i_right_tile, %337 : index
          %339 = arith.minsi %336, %c6 : index
          %340 = arith.addi %i_right_tile, %339 : index
          %341 = arith.minsi %336, %c5 : index
          %342 = arith.addi %i_right_tile, %341 : index
          %343 = arith.minsi %336, %c4 : index
          %344 = arith.addi %i_right_tile, %343 : index
          %345 = arith.minsi %336, %c3 : index
          %346 = arith.addi %i_right_tile, %345 : index
          %347 = arith.minsi %336, %c2 : index
          %348 = arith.addi %i_right_tile, %347 : index
          %349 = arith.minsi %336, %c1 : index
          %350 = arith.addi %i_right_tile, %349 : index
          %351 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %352, %353, %354, %355, %356, %357, %358, %359 = scf.if %351 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %360 = arith.cmpi slt, %c0, %335 : index
            %361 = arith.cmpi slt, %c1, %335 : index
            %362 = arith.cmpi slt, %c2, %335 : index
            %363 = arith.cmpi slt, %c3, %335 : index
            %364 = arith.cmpi slt, %c4, %335 : index
            %365 = arith.cmpi slt, %c5, %335 : index
            %366 = arith.cmpi slt, %c6, %335 : index
            %367 = arith.cmpi slt, %c7, %335 : index
            %368 = vector.maskedload %out_1[%i_right_tile, %j_right_panel], %319, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %369 = vector.maskedload %out_1[%350, %j_right_panel], %319, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %370 = vector.maskedload %out_1[%348, %j_right_panel], %319, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %371 = vector.maskedload %out_1[%346, %j_right_panel], %319, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %372 = vector.maskedload %out_1[%344, %j_right_panel], %319, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %373 = vector.maskedload %out_1[%342, %j_right_panel], %319, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %374 = vector.maskedload %out_1[%340, %j_right_panel], %319, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %375 = vector.maskedload %out_1[%338, %j_right_panel], %319, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %368, %369, %370, %371, %372, %373, %374, %375 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %376 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %377 = arith.minsi %376, %4 : index
          %378, %379, %380, %381, %382, %383, %384, %385 = scf.for %k0_right = %k0_right_piece to %377 step %c1 iter_args(%386 = %352, %387 = %353, %388 = %354, %389 = %355, %390 = %356, %391 = %357, %392 = %358, %393 = %359) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %394 = memref.load %a[%i_right_tile, %k0_right] : memref<?x?xf32>
            %395 = vector.broadcast %394 : f32 to vector<8xf32>
            %396 = memref.load %a[%350, %k0_right] : memref<?x?xf32>
            %397 = vector.broadcast %396 : f32 to vector<8xf32>
            %398 = memref.load %a[%348, %k0_right] : memref<?x?xf32>
            %399 = vector.broadcast %398 : f32 to vector<8xf32>
            %400 = memref.load %a[%346, %k0_right] : memref<?x?xf32>
            %401 = vector.broadcast %400 : f32 to vector<8xf32>
            %402 = memref.load %a[%344, %k0_right] : memref<?x?xf32>
            %403 = vector.broadcast %402 : f32 to vector<8xf32>
            %404 = memref.load %a[%342, %k0_right] : memref<?x?xf32>
            %405 = vector.broadcast %404 : f32 to vector<8xf32>
            %406 = memref.load %a[%340, %k0_right] : memref<?x?xf32>
            %407 = vector.broadcast %406 : f32 to vector<8xf32>
            %408 = memref.load %a[%338, %k0_right] : memref<?x?xf32>
            %409 = vector.broadcast %408 : f32 to vector<8xf32>
            %410 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
            %411 = vector.maskedload %b_copy_3[%410, %c0], %319, %0 : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %412 = arith.mulf %395, %411 fastmath<reassoc,contract> : vector<8xf32>
            %413 = arith.mulf %397, %411 fastmath<reassoc,contract> : vector<8xf32>
            %414 = arith.mulf %399, %411 fastmath<reassoc,contract> : vector<8xf32>
            %415 = arith.mulf %401, %411 fastmath<reassoc,contract> : vector<8xf32>
            %416 = arith.mulf %403, %411 fastmath<reassoc,contract> : vector<8xf32>
            %417 = arith.mulf %405, %411 fastmath<reassoc,contract> : vector<8xf32>
            %418 = arith.mulf %407, %411 fastmath<reassoc,contract> : vector<8xf32>
            %419 = arith.mulf %409, %411 fastmath<reassoc,contract> : vector<8xf32>
            %420 = arith.addf %386, %412 fastmath<reassoc,contract> : vector<8xf32>
            %421 = arith.addf %387, %413 fastmath<reassoc,contract> : vector<8xf32>
            %422 = arith.addf %388, %414 fastmath<reassoc,contract> : vector<8xf32>
            %423 = arith.addf %389, %415 fastmath<reassoc,contract> : vector<8xf32>
            %424 = arith.addf %390, %416 fastmath<reassoc,contract> : vector<8xf32>
            %425 = arith.addf %391, %417 fastmath<reassoc,contract> : vector<8xf32>
            %426 = arith.addf %392, %418 fastmath<reassoc,contract> : vector<8xf32>
            %427 = arith.addf %393, %419 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %420, %421, %422, %423, %424, %425, %426, %427 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %428 = arith.subi %376, %4 overflow<nsw> : index
          %429 = arith.cmpi sge, %428, %c0 : index
          scf.if %429 {
            %430 = vector.maskedload %bias[%j_right_panel], %319, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %431 = arith.addf %378, %430 : vector<8xf32>
            %432 = arith.addf %379, %430 : vector<8xf32>
            %433 = arith.addf %380, %430 : vector<8xf32>
            %434 = arith.addf %381, %430 : vector<8xf32>
            %435 = arith.addf %382, %430 : vector<8xf32>
            %436 = arith.addf %383, %430 : vector<8xf32>
            %437 = arith.addf %384, %430 : vector<8xf32>
            %438 = arith.addf %385, %430 : vector<8xf32>
            %439 = arith.cmpi slt, %c0, %335 : index
            %440 = arith.cmpi slt, %c1, %335 : index
            %441 = arith.cmpi slt, %c2, %335 : index
            %442 = arith.cmpi slt, %c3, %335 : index
            %443 = arith.cmpi slt, %c4, %335 : index
            %444 = arith.cmpi slt, %c5, %335 : index
            %445 = arith.cmpi slt, %c6, %335 : index
            %446 = arith.cmpi slt, %c7, %335 : index
            vector.maskedstore %out_1[%i_right_tile, %j_right_panel], %319, %431 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%350, %j_right_panel], %319, %432 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%348, %j_right_panel], %319, %433 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%346, %j_right_panel], %319, %434 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%344, %j_right_panel], %319, %435 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%342, %j_right_panel], %319, %436 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%340, %j_right_panel], %319, %437 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%338, %j_right_panel], %319, %438 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            %447 = arith.cmpi slt, %c0, %335 : index
            %448 = arith.cmpi slt, %c1, %335 : index
            %449 = arith.cmpi slt, %c2, %335 : index
            %450 = arith.cmpi slt, %c3, %335 : index
            %451 = arith.cmpi slt, %c4, %335 : index
            %452 = arith.cmpi slt, %c5, %335 : index
            %453 = arith.cmpi slt, %c6, %335 : index
            %454 = arith.cmpi slt, %c7, %335 : index
            vector.maskedstore %out_1[%i_right_tile, %j_right_panel], %319, %378 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%350, %j_right_panel], %319, %379 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%348, %j_right_panel], %319, %380 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%346, %j_right_panel], %319, %381 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%344, %j_right_panel], %319, %382 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%342, %j_right_panel], %319, %383 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%340, %j_right_panel], %319, %384 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%338, %j_right_panel], %319, %385 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        scf.for %i_right_below_tile = %303 to %3 step %c4 {
          %455 = arith.addi %i_right_below_tile, %c4 overflow<nsw> : index
          %456 = arith.subi %455, %i_right_below_tile overflow<nsw> : index
          %457 = arith.subi %3, %i_right_below_tile overflow<nsw> : index
          %458 = arith.minsi %456, %457 : index
          %459 = arith.addi %458, %minus1 overflow<nsw> : index
          %460 = arith.minsi %459, %c3 : index
          %461 = arith.addi %i_right_below_tile, %460 : index
          %462 = arith.minsi %459, %c2 : index
          %463 = arith.addi %i_right_below_tile, %462 : index
          %464 = arith.minsi %459, %c1 : index
          %465 = arith.addi %i_right_below_tile, %464 : index
          %466 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %467, %468, %469, %470 = scf.if %466 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %471 = arith.cmpi slt, %c0, %458 : index
            %472 = arith.cmpi slt, %c1, %458 : index
            %473 = arith.cmpi slt, %c2, %458 : index
            %474 = arith.cmpi slt, %c3, %458 : index
            %475 = vector.maskedload %out_1[%i_right_below_tile, %j_right_panel], %319, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %476 = vector.maskedload %out_1[%465, %j_right_panel], %319, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %477 = vector.maskedload %out_1[%463, %j_right_panel], %319, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %478 = vector.maskedload %out_1[%461, %j_right_panel], %319, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %475, %476, %477, %478 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %479 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %480 = arith.minsi %479, %4 : index
          %481, %482, %483, %484 = scf.for %k0_right_below = %k0_right_piece to %480 step %c1 iter_args(%485 = %467, %486 = %468, %487 = %469, %488 = %470) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %489 = memref.load %a[%i_right_below_tile, %k0_right_below] : memref<?x?xf32>
            %490 = vector.broadcast %489 : f32 to vector<8xf32>
            %491 = memref.load %a[%465, %k0_right_below] : memref<?x?xf32>
            %492 = vector.broadcast %491 : f32 to vector<8xf32>
            %493 = memref.load %a[%463, %k0_right_below] : memref<?x?xf32>
            %494 = vector.broadcast %493 : f32 to vector<8xf32>
            %495 = memref.load %a[%461, %k0_right_below] : memref<?x?xf32>
            %496 = vector.broadcast %495 : f32 to vector<8xf32>
            %497 = arith.subi %k0_right_below, %k0_right_piece overflow<nsw> : index
            %498 = vector.maskedload %b_copy_3[%497, %c0], %319, %0 : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %499 = arith.mulf %490, %498 fastmath<reassoc,contract> : vector<8xf32>
            %500 = arith.mulf %492, %498 fastmath<reassoc,contract> : vector<8xf32>
            %501 = arith.mulf %494, %498 fastmath<reassoc,contract> : vector<8xf32>
            %502 = arith.mulf %496, %498 fastmath<reassoc,contract> : vector<8xf32>
            %503 = arith.addf %485, %499 fastmath<reassoc,contract> : vector<8xf32>
            %504 = arith.addf %486, %500 fastmath<reassoc,contract> : vector<8xf32>
            %505 = arith.addf %487, %501 fastmath<reassoc,contract> : vector<8xf32>
            %506 = arith.addf %488, %502 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %503, %504, %505, %506 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %507 = arith.subi %479, %4 overflow<nsw> : index
          %508 = arith.cmpi sge, %507, %c0 : index
          scf.if %508 {
            %509 = vector.maskedload %bias[%j_right_panel], %319, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %510 = arith.addf %481, %509 : vector<8xf32>
            %511 = arith.addf %482, %509 : vector<8xf32>
            %512 = arith.addf %483, %509 : vector<8xf32>
            %513 = arith.addf %484, %509 : vector<8xf32>
            %514 = arith.cmpi slt, %c0, %458 : index
            %515 = arith.cmpi slt, %c1, %458 : index
            %516 = arith.cmpi slt, %c2, %458 : index
            %517 = arith.cmpi slt, %c3, %458 : index
            vector.maskedstore %out_1[%i_right_below_tile, %j_right_panel], %319, %510 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%465, %j_right_panel], %319, %511 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%463, %j_right_panel], %319, %512 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%461, %j_right_panel], %319, %513 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            %518 = arith.cmpi slt, %c0, %458 : index
            %519 = arith.cmpi slt, %c1, %458 : index
            %520 = arith.cmpi slt, %c2, %458 : index
            %521 = arith.cmpi slt, %c3, %458 : index
            vector.maskedstore %out_1[%i_right_below_tile, %j_right_panel], %319, %481 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%465, %j_right_panel], %319, %482 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%463, %j_right_panel], %319, %483 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%461, %j_right_panel], %319, %484 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
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
    %3 = llvm.mlir.constant(5) : i64
    %4 = llvm.mlir.constant(6) : i64
    %5 = llvm.mlir.constant(-6) : i64
    %6 = llvm.mlir.constant(3) : i64
    %7 = llvm.mlir.constant(0) : i64
    %8 = llvm.mlir.constant(8192) : i64
    %9 = llvm.mlir.constant(8) : i64
    %10 = llvm.mlir.constant(-1) : i64
    %11 = llvm.mlir.constant(2) : i64
    %12 = llvm.mlir.constant(7) : i64
    %13 = llvm.mlir.constant(16384) : i64
    %14 = llvm.mlir.constant(15) : i64
    %15 = llvm.mlir.constant(24576) : i64
    %16 = llvm.mlir.constant(98304) : i64
    %17 = llvm.mlir.constant(262144) : i64
    %18 = llvm.mlir.constant(64) : i64
    %19 = llvm.mlir.constant(-64) : i64
    %20 = llvm.mlir.constant(1 : i32) : i32
    %21 = llvm.mlir.constant(0 : i32) : i32
    %22 = llvm.mlir.constant(3 : i32) : i32
    %23 = llvm.mlir.constant(2 : i32) : i32
    %24 = llvm.mlir.constant(12288) : i64
    %25 = llvm.mlir.constant(true) : i1
    %26 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %27 = llvm.mlir.constant(dense<true> : vector<8xi1>) : vector<8xi1>
    %28 = llvm.mlir.constant(dense<false> : vector<8xi1>) : vector<8xi1>
    %29 = llvm.ashr %b_stride0, %1 : i64
    %30 = llvm.mul %29, %0 overflow<nsw> : i64
    %31 = llvm.intr.smax(%a_stride0, %2) : (i64, i64) -> i64
    %32 = llvm.add %a_size0, %3 overflow<nsw> : i64
    %33 = llvm.sdiv %32, %4 : i64
    %34 = llvm.srem %32, %4 : i64
    %35 = llvm.icmp "ne" %34, %7 : i64
    %36 = llvm.xor %34, %4 : i64
    %37 = llvm.icmp "slt" %36, %7 : i64
    %38 = llvm.and %35, %37 : i1
    %39 = llvm.add %33, %10 : i64
    %40 = llvm.select %38, %39, %33 : i1, i64
    %41 = llvm.mul %40, %5 overflow<nsw> : i64
    %42 = llvm.add %a_size0, %6 overflow<nsw> : i64
    %43 = llvm.sdiv %42, %4 : i64
    %44 = llvm.srem %42, %4 : i64
    %45 = llvm.icmp "ne" %44, %7 : i64
    %46 = llvm.xor %44, %4 : i64
    %47 = llvm.icmp "slt" %46, %7 : i64
    %48 = llvm.and %45, %47 : i1
    %49 = llvm.add %43, %10 : i64
    %50 = llvm.select %48, %49, %43 : i1, i64
    %51 = llvm.mul %50, %4 overflow<nsw> : i64
    %52 = llvm.add %41, %51 overflow<nsw> : i64
    %53 = llvm.add %a_size0, %2 overflow<nsw> : i64
    %54 = llvm.sdiv %53, %4 : i64
    %55 = llvm.srem %53, %4 : i64
    %56 = llvm.icmp "ne" %55, %7 : i64
    %57 = llvm.xor %55, %4 : i64
    %58 = llvm.icmp "slt" %57, %7 : i64
    %59 = llvm.and %56, %58 : i1
    %60 = llvm.add %54, %10 : i64
    %61 = llvm.select %59, %60, %54 : i1, i64
    %62 = llvm.mul %61, %4 overflow<nsw> : i64
    %63 = llvm.add %52, %62 overflow<nsw> : i64
    %64 = llvm.intr.smax(%63, %7) : (i64, i64) -> i64
    %65 = llvm.intr.smin(%64, %a_size0) : (i64, i64) -> i64
    %66 = llvm.intr.smin(%8, %a_stride0) : (i64, i64) -> i64
    %67 = llvm.mul %66, %a_size0 : i64
    %68 = llvm.icmp "sgt" %67, %15 : i64
    %69 = llvm.icmp "sgt" %67, %16 : i64
    %70 = llvm.sub %7, %b_stride0 : i64
    %71 = llvm.and %b_stride0, %70 : i64
    %72 = llvm.mul %66, %71 : i64
    %73 = llvm.icmp "sgt" %72, %17 : i64
    %74 = llvm.and %68, %73 : i1
    %75 = llvm.or %69, %74 : i1
    %76 = llvm.select %75, %66, %7 : i1, i64
    %77 = llvm.icmp "slt" %7, %30 : i64
    llvm.cond_br %77, ^bb1(%7 : i64), ^bb29
  ^bb1(%j_panel: i64):
    %78 = llvm.icmp "slt" %7, %31 : i64
    llvm.cond_br %78, ^bb2(%7 : i64), ^bb28
  ^bb2(%k0_piece: i64):
    %79 = llvm.mul %76, %18 overflow<nsw> : i64
    %80 = llvm.add %79, %18 overflow<nsw> : i64
    %81 = llvm.and %80, %19 : i64
    %b_copy = llvm.call @aligned_alloc(%18, %81) : (i64, i64) -> !llvm.ptr
    %82 = llvm.mlir.zero : !llvm.ptr
    %83 = llvm.icmp "ne" %b_copy, %82 : !llvm.ptr
    llvm.cond_br %83, ^bb3, ^bb61(%20 : i32)
  ^bb3:
    llvm.cond_br %75, ^bb4, ^bb7
  ^bb4:
    %84 = llvm.add %k0_piece, %8 overflow<nsw> : i64
    %85 = llvm.intr.smin(%84, %a_stride0) : (i64, i64) -> i64
    %86 = llvm.icmp "slt" %k0_piece, %85 : i64
    llvm.cond_br %86, ^bb5(%k0_piece : i64), ^bb6
  ^bb5(%k0_copy: i64):
    %87 = llvm.add %k0_copy, %9 overflow<nsw> : i64
    %88 = llvm.mul %87, %b_stride0 overflow<nsw> : i64
    %89 = llvm.add %88, %j_panel overflow<nsw> : i64
    %90 = llvm.getelementptr %b[%89] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%90, %21, %22, %20) : (!llvm.ptr, i32, i32, i32) -> ()
    %91 = llvm.mul %k0_copy, %b_stride0 overflow<nsw> : i64
    %92 = llvm.add %91, %j_panel overflow<nsw> : i64
    %93 = llvm.getelementptr inbounds %b[%92] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %94 = llvm.load %93 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %95 = llvm.getelementptr inbounds %93[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %96 = llvm.load %95 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %97 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %98 = llvm.mul %97, %0 overflow<nsw> : i64
    %99 = llvm.getelementptr inbounds %b_copy[%98] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %94, %99 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %100 = llvm.add %7, %9 overflow<nsw> : i64
    %101 = llvm.add %98, %100 overflow<nsw> : i64
    %102 = llvm.getelementptr inbounds %b_copy[%101] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %96, %102 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %103 = llvm.add %k0_copy, %2 overflow<nsw> : i64
    %104 = llvm.icmp "slt" %103, %85 : i64
    llvm.cond_br %104, ^bb5(%103 : i64), ^bb6
  ^bb6:
    llvm.br ^bb7
  ^bb7:
    %105 = llvm.sub %a_stride0, %k0_piece overflow<nsw> : i64
    %106 = llvm.intr.smin(%8, %105) : (i64, i64) -> i64
    %107 = llvm.intr.smax(%106, %7) : (i64, i64) -> i64
    %108 = llvm.select %75, %7, %107 : i1, i64
    %109 = llvm.mul %k0_piece, %b_stride0 overflow<nsw> : i64
    %110 = llvm.add %109, %j_panel overflow<nsw> : i64
    %111 = llvm.getelementptr inbounds %b[%110] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %112 = llvm.select %75, %b_copy, %111 : i1, !llvm.ptr
    %113 = llvm.select %75, %76, %108 : i1, i64
    %114 = llvm.select %75, %0, %b_stride0 : i1, i64
    %115 = llvm.icmp "slt" %7, %65 : i64
    llvm.cond_br %115, ^bb8(%7 : i64), ^bb17
  ^bb8(%i_tile: i64):
    %116 = llvm.add %i_tile, %4 overflow<nsw> : i64
    %117 = llvm.sub %116, %i_tile overflow<nsw> : i64
    %118 = llvm.sub %65, %i_tile overflow<nsw> : i64
    %119 = llvm.intr.smin(%117, %118) : (i64, i64) -> i64
    %120 = llvm.add %119, %10 overflow<nsw> : i64
    %121 = llvm.intr.smin(%120, %3) : (i64, i64) -> i64
    %122 = llvm.add %i_tile, %121 : i64
    %123 = llvm.intr.smin(%120, %1) : (i64, i64) -> i64
    %124 = llvm.add %i_tile, %123 : i64
    %125 = llvm.intr.smin(%120, %6) : (i64, i64) -> i64
    %126 = llvm.add %i_tile, %125 : i64
    %127 = llvm.intr.smin(%120, %11) : (i64, i64) -> i64
    %128 = llvm.add %i_tile, %127 : i64
    %129 = llvm.intr.smin(%120, %2) : (i64, i64) -> i64
    %130 = llvm.add %i_tile, %129 : i64
    %131 = llvm.icmp "eq" %k0_piece, %7 : i64
    llvm.cond_br %131, ^bb9, ^bb10
  ^bb9:
    llvm.br ^bb11(%26, %26, %26, %26, %26, %26, %26, %26, %26, %26, %26, %26 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb10:
    %132 = llvm.icmp "slt" %7, %119 : i64
    %133 = llvm.icmp "slt" %2, %119 : i64
    %134 = llvm.icmp "slt" %11, %119 : i64
    %135 = llvm.icmp "slt" %6, %119 : i64
    %136 = llvm.icmp "slt" %1, %119 : i64
    %137 = llvm.icmp "slt" %3, %119 : i64
    %138 = llvm.mul %i_tile, %b_stride0 overflow<nsw> : i64
    %139 = llvm.add %138, %j_panel overflow<nsw> : i64
    %140 = llvm.getelementptr inbounds %out[%139] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %141 = llvm.load %140 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %142 = llvm.getelementptr inbounds %140[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %143 = llvm.load %142 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %144 = llvm.mul %130, %b_stride0 overflow<nsw> : i64
    %145 = llvm.add %144, %j_panel overflow<nsw> : i64
    %146 = llvm.getelementptr inbounds %out[%145] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %147 = llvm.load %146 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %148 = llvm.getelementptr inbounds %146[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %149 = llvm.load %148 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %150 = llvm.mul %128, %b_stride0 overflow<nsw> : i64
    %151 = llvm.add %150, %j_panel overflow<nsw> : i64
    %152 = llvm.getelementptr inbounds %out[%151] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %153 = llvm.load %152 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %154 = llvm.getelementptr inbounds %152[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %155 = llvm.load %154 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %156 = llvm.mul %126, %b_stride0 overflow<nsw> : i64
    %157 = llvm.add %156, %j_panel overflow<nsw> : i64
    %158 = llvm.getelementptr inbounds %out[%157] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %159 = llvm.load %158 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %160 = llvm.getelementptr inbounds %158[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %161 = llvm.load %160 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %162 = llvm.mul %124, %b_stride0 overflow<nsw> : i64
    %163 = llvm.add %162, %j_panel overflow<nsw> : i64
    %164 = llvm.getelementptr inbounds %out[%163] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %165 = llvm.load %164 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %166 = llvm.getelementptr inbounds %164[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %167 = llvm.load %166 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %168 = llvm.mul %122, %b_stride0 overflow<nsw> : i64
    %169 = llvm.add %168, %j_panel overflow<nsw> : i64
    %170 = llvm.getelementptr inbounds %out[%169] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %171 = llvm.load %170 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %172 = llvm.getelementptr inbounds %170[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %173 = llvm.load %172 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb11(%141, %143, %147, %149, %153, %155, %159, %161, %165, %167, %171, %173 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb11(%174: vector<8xf32>, %175: vector<8xf32>, %176: vector<8xf32>, %177: vector<8xf32>, %178: vector<8xf32>, %179: vector<8xf32>, %180: vector<8xf32>, %181: vector<8xf32>, %182: vector<8xf32>, %183: vector<8xf32>, %184: vector<8xf32>, %185: vector<8xf32>):
    %186 = llvm.add %k0_piece, %8 overflow<nsw> : i64
    %187 = llvm.intr.smin(%186, %a_stride0) : (i64, i64) -> i64
    %188 = llvm.icmp "slt" %k0_piece, %187 : i64
    llvm.cond_br %188, ^bb12(%k0_piece, %174, %175, %176, %177, %178, %179, %180, %181, %182, %183, %184, %185 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb13(%174, %175, %176, %177, %178, %179, %180, %181, %182, %183, %184, %185 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb12(%k0: i64, %189: vector<8xf32>, %190: vector<8xf32>, %191: vector<8xf32>, %192: vector<8xf32>, %193: vector<8xf32>, %194: vector<8xf32>, %195: vector<8xf32>, %196: vector<8xf32>, %197: vector<8xf32>, %198: vector<8xf32>, %199: vector<8xf32>, %200: vector<8xf32>):
    %201 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %202 = llvm.add %201, %9 overflow<nsw> : i64
    %203 = llvm.mul %202, %114 overflow<nsw> : i64
    %204 = llvm.getelementptr %112[%203] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%204, %21, %22, %20) : (!llvm.ptr, i32, i32, i32) -> ()
    %205 = llvm.and %k0, %12 : i64
    %206 = llvm.add %116, %205 overflow<nsw> : i64
    %207 = llvm.mul %206, %a_stride0 overflow<nsw> : i64
    %208 = llvm.add %207, %k0 overflow<nsw> : i64
    %209 = llvm.getelementptr %a[%208] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%209, %21, %23, %20) : (!llvm.ptr, i32, i32, i32) -> ()
    %210 = llvm.mul %i_tile, %a_stride0 overflow<nsw> : i64
    %211 = llvm.add %210, %k0 overflow<nsw> : i64
    %212 = llvm.getelementptr inbounds %a[%211] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %213 = llvm.load %212 {alignment = 4 : i64} : !llvm.ptr -> f32
    %214 = llvm.mlir.poison : vector<8xf32>
    %215 = llvm.insertelement %213, %214[%7 : i64] : vector<8xf32>
    %216 = llvm.shufflevector %215, %214 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %217 = llvm.mul %130, %a_stride0 overflow<nsw> : i64
    %218 = llvm.add %217, %k0 overflow<nsw> : i64
    %219 = llvm.getelementptr inbounds %a[%218] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %220 = llvm.load %219 {alignment = 4 : i64} : !llvm.ptr -> f32
    %221 = llvm.mlir.poison : vector<8xf32>
    %222 = llvm.insertelement %220, %221[%7 : i64] : vector<8xf32>
    %223 = llvm.shufflevector %222, %221 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %224 = llvm.mul %128, %a_stride0 overflow<nsw> : i64
    %225 = llvm.add %224, %k0 overflow<nsw> : i64
    %226 = llvm.getelementptr inbounds %a[%225] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %227 = llvm.load %226 {alignment = 4 : i64} : !llvm.ptr -> f32
    %228 = llvm.mlir.poison : vector<8xf32>
    %229 = llvm.insertelement %227, %228[%7 : i64] : vector<8xf32>
    %230 = llvm.shufflevector %229, %228 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %231 = llvm.mul %126, %a_stride0 overflow<nsw> : i64
    %232 = llvm.add %231, %k0 overflow<nsw> : i64
    %233 = llvm.getelementptr inbounds %a[%232] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %234 = llvm.load %233 {alignment = 4 : i64} : !llvm.ptr -> f32
    %235 = llvm.mlir.poison : vector<8xf32>
    %236 = llvm.insertelement %234, %235[%7 : i64] : vector<8xf32>
    %237 = llvm.shufflevector %236, %235 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %238 = llvm.mul %124, %a_stride0 overflow<nsw> : i64
    %239 = llvm.add %238, %k0 overflow<nsw> : i64
    %240 = llvm.getelementptr inbounds %a[%239] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %241 = llvm.load %240 {alignment = 4 : i64} : !llvm.ptr -> f32
    %242 = llvm.mlir.poison : vector<8xf32>
    %243 = llvm.insertelement %241, %242[%7 : i64] : vector<8xf32>
    %244 = llvm.shufflevector %243, %242 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %245 = llvm.mul %122, %a_stride0 overflow<nsw> : i64
    %246 = llvm.add %245, %k0 overflow<nsw> : i64
    %247 = llvm.getelementptr inbounds %a[%246] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %248 = llvm.load %247 {alignment = 4 : i64} : !llvm.ptr -> f32
    %249 = llvm.mlir.poison : vector<8xf32>
    %250 = llvm.insertelement %248, %249[%7 : i64] : vector<8xf32>
    %251 = llvm.shufflevector %250, %249 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %252 = llvm.mul %201, %114 overflow<nsw> : i64
    %253 = llvm.getelementptr inbounds %112[%252] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %254 = llvm.load %253 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %255 = llvm.add %7, %9 overflow<nsw> : i64
    %256 = llvm.add %252, %255 overflow<nsw> : i64
    %257 = llvm.getelementptr inbounds %112[%256] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %258 = llvm.load %257 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %259 = llvm.fmul %216, %254 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %260 = llvm.fmul %216, %258 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %261 = llvm.fmul %223, %254 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %262 = llvm.fmul %223, %258 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %263 = llvm.fmul %230, %254 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %264 = llvm.fmul %230, %258 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %265 = llvm.fmul %237, %254 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %266 = llvm.fmul %237, %258 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %267 = llvm.fmul %244, %254 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %268 = llvm.fmul %244, %258 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %269 = llvm.fmul %251, %254 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %270 = llvm.fmul %251, %258 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %271 = llvm.fadd %189, %259 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %272 = llvm.fadd %190, %260 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %273 = llvm.fadd %191, %261 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %274 = llvm.fadd %192, %262 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %275 = llvm.fadd %193, %263 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %276 = llvm.fadd %194, %264 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %277 = llvm.fadd %195, %265 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %278 = llvm.fadd %196, %266 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %279 = llvm.fadd %197, %267 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %280 = llvm.fadd %198, %268 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %281 = llvm.fadd %199, %269 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %282 = llvm.fadd %200, %270 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %283 = llvm.add %k0, %2 overflow<nsw> : i64
    %284 = llvm.icmp "slt" %283, %187 : i64
    llvm.cond_br %284, ^bb12(%283, %271, %272, %273, %274, %275, %276, %277, %278, %279, %280, %281, %282 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb13(%271, %272, %273, %274, %275, %276, %277, %278, %279, %280, %281, %282 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb13(%285: vector<8xf32>, %286: vector<8xf32>, %287: vector<8xf32>, %288: vector<8xf32>, %289: vector<8xf32>, %290: vector<8xf32>, %291: vector<8xf32>, %292: vector<8xf32>, %293: vector<8xf32>, %294: vector<8xf32>, %295: vector<8xf32>, %296: vector<8xf32>):
    %297 = llvm.sub %186, %a_stride0 overflow<nsw> : i64
    %298 = llvm.icmp "sge" %297, %7 : i64
    llvm.cond_br %298, ^bb14, ^bb15
  ^bb14:
    %299 = llvm.getelementptr inbounds %bias[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %300 = llvm.load %299 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %301 = llvm.getelementptr inbounds %299[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %302 = llvm.load %301 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %303 = llvm.fadd %285, %300 : vector<8xf32>
    %304 = llvm.fadd %286, %302 : vector<8xf32>
    %305 = llvm.fadd %287, %300 : vector<8xf32>
    %306 = llvm.fadd %288, %302 : vector<8xf32>
    %307 = llvm.fadd %289, %300 : vector<8xf32>
    %308 = llvm.fadd %290, %302 : vector<8xf32>
    %309 = llvm.fadd %291, %300 : vector<8xf32>
    %310 = llvm.fadd %292, %302 : vector<8xf32>
    %311 = llvm.fadd %293, %300 : vector<8xf32>
    %312 = llvm.fadd %294, %302 : vector<8xf32>
    %313 = llvm.fadd %295, %300 : vector<8xf32>
    %314 = llvm.fadd %296, %302 : vector<8xf32>
    %315 = llvm.icmp "slt" %7, %119 : i64
    %316 = llvm.icmp "slt" %2, %119 : i64
    %317 = llvm.icmp "slt" %11, %119 : i64
    %318 = llvm.icmp "slt" %6, %119 : i64
    %319 = llvm.icmp "slt" %1, %119 : i64
    %320 = llvm.icmp "slt" %3, %119 : i64
    %321 = llvm.mul %i_tile, %b_stride0 overflow<nsw> : i64
    %322 = llvm.add %321, %j_panel overflow<nsw> : i64
    %323 = llvm.getelementptr inbounds %out[%322] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %303, %323 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %324 = llvm.getelementptr inbounds %323[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %304, %324 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %325 = llvm.mul %130, %b_stride0 overflow<nsw> : i64
    %326 = llvm.add %325, %j_panel overflow<nsw> : i64
    %327 = llvm.getelementptr inbounds %out[%326] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %305, %327 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %328 = llvm.getelementptr inbounds %327[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %306, %328 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %329 = llvm.mul %128, %b_stride0 overflow<nsw> : i64
    %330 = llvm.add %329, %j_panel overflow<nsw> : i64
    %331 = llvm.getelementptr inbounds %out[%330] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %307, %331 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %332 = llvm.getelementptr inbounds %331[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %308, %332 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %333 = llvm.mul %126, %b_stride0 overflow<nsw> : i64
    %334 = llvm.add %333, %j_panel overflow<nsw> : i64
    %335 = llvm.getelementptr inbounds %out[%334] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %309, %335 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %336 = llvm.getelementptr inbounds %335[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %310, %336 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %337 = llvm.mul %124, %b_stride0 overflow<nsw> : i64
    %338 = llvm.add %337, %j_panel overflow<nsw> : i64
    %339 = llvm.getelementptr inbounds %out[%338] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %311, %339 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %340 = llvm.getelementptr inbounds %339[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %312, %340 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %341 = llvm.mul %122, %b_stride0 overflow<nsw> : i64
    %342 = llvm.add %341, %j_panel overflow<nsw> : i64
    %343 = llvm.getelementptr inbounds %out[%342] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %313, %343 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %344 = llvm.getelementptr inbounds %343[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %314, %344 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb16
  ^bb15:
    %345 = llvm.icmp "slt" %7, %119 : i64
    %346 = llvm.icmp "slt" %2, %119 : i64
    %347 = llvm.icmp "slt" %11, %119 : i64
    %348 = llvm.icmp "slt" %6, %119 : i64
    %349 = llvm.icmp "slt" %1, %119 : i64
    %350 = llvm.icmp "slt" %3, %119 : i64
    %351 = llvm.mul %i_tile, %b_stride0 overflow<nsw> : i64
    %352 = llvm.add %351, %j_panel overflow<nsw> : i64
    %353 = llvm.getelementptr inbounds %out[%352] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %285, %353 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %354 = llvm.getelementptr inbounds %353[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %286, %354 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %355 = llvm.mul %130, %b_stride0 overflow<nsw> : i64
    %356 = llvm.add %355, %j_panel overflow<nsw> : i64
    %357 = llvm.getelementptr inbounds %out[%356] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %287, %357 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %358 = llvm.getelementptr inbounds %357[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %288, %358 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %359 = llvm.mul %128, %b_stride0 overflow<nsw> : i64
    %360 = llvm.add %359, %j_panel overflow<nsw> : i64
    %361 = llvm.getelementptr inbounds %out[%360] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %289, %361 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %362 = llvm.getelementptr inbounds %361[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %290, %362 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %363 = llvm.mul %126, %b_stride0 overflow<nsw> : i64
    %364 = llvm.add %363, %j_panel overflow<nsw> : i64
    %365 = llvm.getelementptr inbounds %out[%364] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %291, %365 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %366 = llvm.getelementptr inbounds %365[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %292, %366 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %367 = llvm.mul %124, %b_stride0 overflow<nsw> : i64
    %368 = llvm.add %367, %j_panel overflow<nsw> : i64
    %369 = llvm.getelementptr inbounds %out[%368] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %293, %369 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %370 = llvm.getelementptr inbounds %369[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %294, %370 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %371 = llvm.mul %122, %b_stride0 overflow<nsw> : i64
    %372 = llvm.add %371, %j_panel overflow<nsw> : i64
    %373 = llvm.getelementptr inbounds %out[%372] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %295, %373 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %374 = llvm.getelementptr inbounds %373[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %296, %374 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb16
  ^bb16:
    %375 = llvm.add %i_tile, %4 overflow<nsw> : i64
    %376 = llvm.icmp "slt" %375, %65 : i64
    llvm.cond_br %376, ^bb8(%375 : i64), ^bb17
  ^bb17:
    %377 = llvm.icmp "slt" %65, %a_size0 : i64
    llvm.cond_br %377, ^bb18(%65 : i64), ^bb27
  ^bb18(%i_below_tile: i64):
    %378 = llvm.add %i_below_tile, %1 overflow<nsw> : i64
    %379 = llvm.sub %378, %i_below_tile overflow<nsw> : i64
    %380 = llvm.sub %a_size0, %i_below_tile overflow<nsw> : i64
    %381 = llvm.intr.smin(%379, %380) : (i64, i64) -> i64
    %382 = llvm.add %381, %10 overflow<nsw> : i64
    %383 = llvm.intr.smin(%382, %6) : (i64, i64) -> i64
    %384 = llvm.add %i_below_tile, %383 : i64
    %385 = llvm.intr.smin(%382, %11) : (i64, i64) -> i64
    %386 = llvm.add %i_below_tile, %385 : i64
    %387 = llvm.intr.smin(%382, %2) : (i64, i64) -> i64
    %388 = llvm.add %i_below_tile, %387 : i64
    %389 = llvm.icmp "eq" %k0_piece, %7 : i64
    llvm.cond_br %389, ^bb19, ^bb20
  ^bb19:
    llvm.br ^bb21(%26, %26, %26, %26, %26, %26, %26, %26 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb20:
    %390 = llvm.icmp "slt" %7, %381 : i64
    %391 = llvm.icmp "slt" %2, %381 : i64
    %392 = llvm.icmp "slt" %11, %381 : i64
    %393 = llvm.icmp "slt" %6, %381 : i64
    %394 = llvm.mul %i_below_tile, %b_stride0 overflow<nsw> : i64
    %395 = llvm.add %394, %j_panel overflow<nsw> : i64
    %396 = llvm.getelementptr inbounds %out[%395] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %397 = llvm.load %396 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %398 = llvm.getelementptr inbounds %396[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %399 = llvm.load %398 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %400 = llvm.mul %388, %b_stride0 overflow<nsw> : i64
    %401 = llvm.add %400, %j_panel overflow<nsw> : i64
    %402 = llvm.getelementptr inbounds %out[%401] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %403 = llvm.load %402 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %404 = llvm.getelementptr inbounds %402[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %405 = llvm.load %404 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %406 = llvm.mul %386, %b_stride0 overflow<nsw> : i64
    %407 = llvm.add %406, %j_panel overflow<nsw> : i64
    %408 = llvm.getelementptr inbounds %out[%407] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %409 = llvm.load %408 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %410 = llvm.getelementptr inbounds %408[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %411 = llvm.load %410 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %412 = llvm.mul %384, %b_stride0 overflow<nsw> : i64
    %413 = llvm.add %412, %j_panel overflow<nsw> : i64
    %414 = llvm.getelementptr inbounds %out[%413] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %415 = llvm.load %414 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %416 = llvm.getelementptr inbounds %414[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %417 = llvm.load %416 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb21(%397, %399, %403, %405, %409, %411, %415, %417 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb21(%418: vector<8xf32>, %419: vector<8xf32>, %420: vector<8xf32>, %421: vector<8xf32>, %422: vector<8xf32>, %423: vector<8xf32>, %424: vector<8xf32>, %425: vector<8xf32>):
    %426 = llvm.add %k0_piece, %8 overflow<nsw> : i64
    %427 = llvm.intr.smin(%426, %a_stride0) : (i64, i64) -> i64
    %428 = llvm.icmp "slt" %k0_piece, %427 : i64
    llvm.cond_br %428, ^bb22(%k0_piece, %418, %419, %420, %421, %422, %423, %424, %425 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb23(%418, %419, %420, %421, %422, %423, %424, %425 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb22(%k0_below: i64, %429: vector<8xf32>, %430: vector<8xf32>, %431: vector<8xf32>, %432: vector<8xf32>, %433: vector<8xf32>, %434: vector<8xf32>, %435: vector<8xf32>, %436: vector<8xf32>):
    %437 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %438 = llvm.add %437, %9 overflow<nsw> : i64
    %439 = llvm.mul %438, %114 overflow<nsw> : i64
    %440 = llvm.getelementptr %112[%439] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%440, %21, %22, %20) : (!llvm.ptr, i32, i32, i32) -> ()
    %441 = llvm.mul %i_below_tile, %a_stride0 overflow<nsw> : i64
    %442 = llvm.add %441, %k0_below overflow<nsw> : i64
    %443 = llvm.getelementptr inbounds %a[%442] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %444 = llvm.load %443 {alignment = 4 : i64} : !llvm.ptr -> f32
    %445 = llvm.mlir.poison : vector<8xf32>
    %446 = llvm.insertelement %444, %445[%7 : i64] : vector<8xf32>
    %447 = llvm.shufflevector %446, %445 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %448 = llvm.mul %388, %a_stride0 overflow<nsw> : i64
    %449 = llvm.add %448, %k0_below overflow<nsw> : i64
    %450 = llvm.getelementptr inbounds %a[%449] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %451 = llvm.load %450 {alignment = 4 : i64} : !llvm.ptr -> f32
    %452 = llvm.mlir.poison : vector<8xf32>
    %453 = llvm.insertelement %451, %452[%7 : i64] : vector<8xf32>
    %454 = llvm.shufflevector %453, %452 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %455 = llvm.mul %386, %a_stride0 overflow<nsw> : i64
    %456 = llvm.add %455, %k0_below overflow<nsw> : i64
    %457 = llvm.getelementptr inbounds %a[%456] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %458 = llvm.load %457 {alignment = 4 : i64} : !llvm.ptr -> f32
    %459 = llvm.mlir.poison : vector<8xf32>
    %460 = llvm.insertelement %458, %459[%7 : i64] : vector<8xf32>
    %461 = llvm.shufflevector %460, %459 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %462 = llvm.mul %384, %a_stride0 overflow<nsw> : i64
    %463 = llvm.add %462, %k0_below overflow<nsw> : i64
    %464 = llvm.getelementptr inbounds %a[%463] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %465 = llvm.load %464 {alignment = 4 : i64} : !llvm.ptr -> f32
    %466 = llvm.mlir.poison : vector<8xf32>
    %467 = llvm.insertelement %465, %466[%7 : i64] : vector<8xf32>
    %468 = llvm.shufflevector %467, %466 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %469 = llvm.mul %437, %114 overflow<nsw> : i64
    %470 = llvm.getelementptr inbounds %112[%469] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %471 = llvm.load %470 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %472 = llvm.add %7, %9 overflow<nsw> : i64
    %473 = llvm.add %469, %472 overflow<nsw> : i64
    %474 = llvm.getelementptr inbounds %112[%473] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %475 = llvm.load %474 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %476 = llvm.fmul %447, %471 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %477 = llvm.fmul %447, %475 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %478 = llvm.fmul %454, %471 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %479 = llvm.fmul %454, %475 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %480 = llvm.fmul %461, %471 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %481 = llvm.fmul %461, %475 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %482 = llvm.fmul %468, %471 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %483 = llvm.fmul %468, %475 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %484 = llvm.fadd %429, %476 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %485 = llvm.fadd %430, %477 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %486 = llvm.fadd %431, %478 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %487 = llvm.fadd %432, %479 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %488 = llvm.fadd %433, %480 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %489 = llvm.fadd %434, %481 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %490 = llvm.fadd %435, %482 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %491 = llvm.fadd %436, %483 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %492 = llvm.add %k0_below, %2 overflow<nsw> : i64
    %493 = llvm.icmp "slt" %492, %427 : i64
    llvm.cond_br %493, ^bb22(%492, %484, %485, %486, %487, %488, %489, %490, %491 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb23(%484, %485, %486, %487, %488, %489, %490, %491 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb23(%494: vector<8xf32>, %495: vector<8xf32>, %496: vector<8xf32>, %497: vector<8xf32>, %498: vector<8xf32>, %499: vector<8xf32>, %500: vector<8xf32>, %501: vector<8xf32>):
    %502 = llvm.sub %426, %a_stride0 overflow<nsw> : i64
    %503 = llvm.icmp "sge" %502, %7 : i64
    llvm.cond_br %503, ^bb24, ^bb25
  ^bb24:
    %504 = llvm.getelementptr inbounds %bias[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %505 = llvm.load %504 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %506 = llvm.getelementptr inbounds %504[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %507 = llvm.load %506 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %508 = llvm.fadd %494, %505 : vector<8xf32>
    %509 = llvm.fadd %495, %507 : vector<8xf32>
    %510 = llvm.fadd %496, %505 : vector<8xf32>
    %511 = llvm.fadd %497, %507 : vector<8xf32>
    %512 = llvm.fadd %498, %505 : vector<8xf32>
    %513 = llvm.fadd %499, %507 : vector<8xf32>
    %514 = llvm.fadd %500, %505 : vector<8xf32>
    %515 = llvm.fadd %501, %507 : vector<8xf32>
    %516 = llvm.icmp "slt" %7, %381 : i64
    %517 = llvm.icmp "slt" %2, %381 : i64
    %518 = llvm.icmp "slt" %11, %381 : i64
    %519 = llvm.icmp "slt" %6, %381 : i64
    %520 = llvm.mul %i_below_tile, %b_stride0 overflow<nsw> : i64
    %521 = llvm.add %520, %j_panel overflow<nsw> : i64
    %522 = llvm.getelementptr inbounds %out[%521] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %508, %522 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %523 = llvm.getelementptr inbounds %522[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %509, %523 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %524 = llvm.mul %388, %b_stride0 overflow<nsw> : i64
    %525 = llvm.add %524, %j_panel overflow<nsw> : i64
    %526 = llvm.getelementptr inbounds %out[%525] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %510, %526 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %527 = llvm.getelementptr inbounds %526[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %511, %527 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %528 = llvm.mul %386, %b_stride0 overflow<nsw> : i64
    %529 = llvm.add %528, %j_panel overflow<nsw> : i64
    %530 = llvm.getelementptr inbounds %out[%529] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %512, %530 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %531 = llvm.getelementptr inbounds %530[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %513, %531 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %532 = llvm.mul %384, %b_stride0 overflow<nsw> : i64
    %533 = llvm.add %532, %j_panel overflow<nsw> : i64
    %534 = llvm.getelementptr inbounds %out[%533] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %514, %534 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %535 = llvm.getelementptr inbounds %534[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %515, %535 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb26
  ^bb25:
    %536 = llvm.icmp "slt" %7, %381 : i64
    %537 = llvm.icmp "slt" %2, %381 : i64
    %538 = llvm.icmp "slt" %11, %381 : i64
    %539 = llvm.icmp "slt" %6, %381 : i64
    %540 = llvm.mul %i_below_tile, %b_stride0 overflow<nsw> : i64
    %541 = llvm.add %540, %j_panel overflow<nsw> : i64
    %542 = llvm.getelementptr inbounds %out[%541] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %494, %542 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %543 = llvm.getelementptr inbounds %542[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %495, %543 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %544 = llvm.mul %388, %b_stride0 overflow<nsw> : i64
    %545 = llvm.add %544, %j_panel overflow<nsw> : i64
    %546 = llvm.getelementptr inbounds %out[%545] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %496, %546 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %547 = llvm.getelementptr inbounds %546[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %497, %547 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %548 = llvm.mul %386, %b_stride0 overflow<nsw> : i64
    %549 = llvm.add %548, %j_panel overflow<nsw> : i64
    %550 = llvm.getelementptr inbounds %out[%549] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %498, %550 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %551 = llvm.getelementptr inbounds %550[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %499, %551 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %552 = llvm.mul %384, %b_stride0 overflow<nsw> : i64
    %553 = llvm.add %552, %j_panel overflow<nsw> : i64
    %554 = llvm.getelementptr inbounds %out[%553] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %500, %554 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %555 = llvm.getelementptr inbounds %554[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %501, %555 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb26
  ^bb26:
    %556 = llvm.add %i_below_tile, %1 overflow<nsw> : i64
    %557 = llvm.icmp "slt" %556, %a_size0 : i64
    llvm.cond_br %557, ^bb18(%556 : i64), ^bb27
  ^bb27:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %558 = llvm.add %k0_piece, %8 overflow<nsw> : i64
    %559 = llvm.icmp "slt" %558, %31 : i64
    llvm.cond_br %559, ^bb2(%558 : i64), ^bb28
  ^bb28:
    %560 = llvm.add %j_panel, %0 overflow<nsw> : i64
    %561 = llvm.icmp "slt" %560, %30 : i64
    llvm.cond_br %561, ^bb1(%560 : i64), ^bb29
  ^bb29:
    %562 = llvm.ashr %42, %6 : i64
    %563 = llvm.mul %562, %9 overflow<nsw> : i64
    %564 = llvm.intr.smin(%563, %a_size0) : (i64, i64) -> i64
    %565 = llvm.intr.smin(%13, %a_stride0) : (i64, i64) -> i64
    %566 = llvm.and %b_stride0, %14 : i64
    %567 = llvm.intr.smin(%9, %566) : (i64, i64) -> i64
    %568 = llvm.intr.smax(%567, %7) : (i64, i64) -> i64
    %569 = llvm.mul %565, %a_size0 : i64
    %570 = llvm.icmp "sgt" %569, %24 : i64
    %571 = llvm.select %570, %565, %7 : i1, i64
    %572 = llvm.select %570, %568, %7 : i1, i64
    %573 = llvm.icmp "slt" %30, %b_stride0 : i64
    llvm.cond_br %573, ^bb30(%30 : i64), ^bb60
  ^bb30(%j_right_panel: i64):
    %574 = llvm.sub %b_stride0, %j_right_panel overflow<nsw> : i64
    %575 = llvm.intr.smin(%9, %574) : (i64, i64) -> i64
    %576 = llvm.intr.smax(%575, %7) : (i64, i64) -> i64
    %577 = llvm.add %j_right_panel, %9 overflow<nsw> : i64
    %578 = llvm.sub %577, %j_right_panel overflow<nsw> : i64
    %579 = llvm.intr.smin(%578, %574) : (i64, i64) -> i64
    %580 = llvm.intr.smin(%579, %9) : (i64, i64) -> i64
    %581 = llvm.intr.smax(%580, %7) : (i64, i64) -> i64
    %582 = llvm.trunc %581 : i64 to i32
    %583 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %584 = llvm.mlir.poison : vector<8xi32>
    %585 = llvm.insertelement %582, %584[%7 : i64] : vector<8xi32>
    %586 = llvm.shufflevector %585, %584 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %587 = llvm.icmp "slt" %583, %586 : vector<8xi32>
    %588 = llvm.icmp "slt" %7, %31 : i64
    llvm.cond_br %588, ^bb31(%7 : i64), ^bb59
  ^bb31(%k0_right_piece: i64):
    %589 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1, %571) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %590 = llvm.extractvalue %589[0] : !llvm.struct<(i64, i1)>
    %591 = llvm.extractvalue %589[1] : !llvm.struct<(i64, i1)>
    %592 = llvm.xor %591, %25 : i1
    llvm.cond_br %592, ^bb32, ^bb61(%20 : i32)
  ^bb32:
    %593 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%590, %572) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %594 = llvm.extractvalue %593[0] : !llvm.struct<(i64, i1)>
    %595 = llvm.extractvalue %593[1] : !llvm.struct<(i64, i1)>
    %596 = llvm.xor %595, %25 : i1
    llvm.cond_br %596, ^bb33, ^bb61(%20 : i32)
  ^bb33:
    %597 = llvm.add %594, %18 overflow<nsw> : i64
    %598 = llvm.and %597, %19 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%18, %598) : (i64, i64) -> !llvm.ptr
    %599 = llvm.mlir.zero : !llvm.ptr
    %600 = llvm.icmp "ne" %b_copy_1, %599 : !llvm.ptr
    llvm.cond_br %600, ^bb34, ^bb61(%20 : i32)
  ^bb34:
    llvm.cond_br %570, ^bb35, ^bb38
  ^bb35:
    %601 = llvm.add %k0_right_piece, %13 overflow<nsw> : i64
    %602 = llvm.intr.smin(%601, %a_stride0) : (i64, i64) -> i64
    %603 = llvm.icmp "slt" %k0_right_piece, %602 : i64
    llvm.cond_br %603, ^bb36(%k0_right_piece : i64), ^bb37
  ^bb36(%k0_right_copy: i64):
    %604 = llvm.add %k0_right_copy, %9 overflow<nsw> : i64
    %605 = llvm.mul %604, %b_stride0 overflow<nsw> : i64
    %606 = llvm.add %605, %j_right_panel overflow<nsw> : i64
    %607 = llvm.getelementptr %b[%606] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%607, %21, %22, %20) : (!llvm.ptr, i32, i32, i32) -> ()
    %608 = llvm.mul %k0_right_copy, %b_stride0 overflow<nsw> : i64
    %609 = llvm.add %608, %j_right_panel overflow<nsw> : i64
    %610 = llvm.getelementptr inbounds %b[%609] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %611 = llvm.intr.masked.load %610, %587, %26 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %612 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %613 = llvm.mul %612, %572 overflow<nsw> : i64
    %614 = llvm.getelementptr inbounds %b_copy_1[%613] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %611, %614, %587 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %615 = llvm.add %k0_right_copy, %2 overflow<nsw> : i64
    %616 = llvm.icmp "slt" %615, %602 : i64
    llvm.cond_br %616, ^bb36(%615 : i64), ^bb37
  ^bb37:
    llvm.br ^bb38
  ^bb38:
    %617 = llvm.sub %a_stride0, %k0_right_piece overflow<nsw> : i64
    %618 = llvm.intr.smin(%13, %617) : (i64, i64) -> i64
    %619 = llvm.intr.smax(%618, %7) : (i64, i64) -> i64
    %620 = llvm.select %570, %7, %619 : i1, i64
    %621 = llvm.mul %k0_right_piece, %b_stride0 overflow<nsw> : i64
    %622 = llvm.add %621, %j_right_panel overflow<nsw> : i64
    %623 = llvm.getelementptr inbounds %b[%622] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %624 = llvm.select %570, %b_copy_1, %623 : i1, !llvm.ptr
    %625 = llvm.select %570, %571, %620 : i1, i64
    %626 = llvm.select %570, %572, %576 : i1, i64
    %627 = llvm.select %570, %572, %b_stride0 : i1, i64
    %628 = llvm.icmp "slt" %7, %564 : i64
    llvm.cond_br %628, ^bb39(%7 : i64), ^bb48
  ^bb39(%i_right_tile: i64):
    %629 = llvm.add %i_right_tile, %9 overflow<nsw> : i64
    %630 = llvm.sub %629, %i_right_tile overflow<nsw> : i64
    %631 = llvm.sub %564, %i_right_tile overflow<nsw> : i64
    %632 = llvm.intr.smin(%630, %631) : (i64, i64) -> i64
    %633 = llvm.add %632, %10 overflow<nsw> : i64
    %634 = llvm.intr.smin(%633, %12) : (i64, i64) -> i64
    %635 = llvm.add %i_right_tile, %634 : i64
    %636 = llvm.intr.smin(%633, %4) : (i64, i64) -> i64
    %637 = llvm.add %i_right_tile, %636 : i64
    %638 = llvm.intr.smin(%633, %3) : (i64, i64) -> i64
    %639 = llvm.add %i_right_tile, %638 : i64
    %640 = llvm.intr.smin(%633, %1) : (i64, i64) -> i64
    %641 = llvm.add %i_right_tile, %640 : i64
    %642 = llvm.intr.smin(%633, %6) : (i64, i64) -> i64
    %643 = llvm.add %i_right_tile, %642 : i64
    %644 = llvm.intr.smin(%633, %11) : (i64, i64) -> i64
    %645 = llvm.add %i_right_tile, %644 : i64
    %646 = llvm.intr.smin(%633, %2) : (i64, i64) -> i64
    %647 = llvm.add %i_right_tile, %646 : i64
    %648 = llvm.icmp "eq" %k0_right_piece, %7 : i64
    llvm.cond_br %648, ^bb40, ^bb41
  ^bb40:
    llvm.br ^bb42(%26, %26, %26, %26, %26, %26, %26, %26 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb41:
    %649 = llvm.icmp "slt" %7, %632 : i64
    %650 = llvm.icmp "slt" %2, %632 : i64
    %651 = llvm.icmp "slt" %11, %632 : i64
    %652 = llvm.icmp "slt" %6, %632 : i64
    %653 = llvm.icmp "slt" %1, %632 : i64
    %654 = llvm.icmp "slt" %3, %632 : i64
    %655 = llvm.icmp "slt" %4, %632 : i64
    %656 = llvm.icmp "slt" %12, %632 : i64
    %657 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %658 = llvm.add %657, %j_right_panel overflow<nsw> : i64
    %659 = llvm.getelementptr inbounds %out[%658] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %660 = llvm.intr.masked.load %659, %587, %26 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %661 = llvm.mul %647, %b_stride0 overflow<nsw> : i64
    %662 = llvm.add %661, %j_right_panel overflow<nsw> : i64
    %663 = llvm.getelementptr inbounds %out[%662] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %664 = llvm.intr.masked.load %663, %587, %26 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %665 = llvm.mul %645, %b_stride0 overflow<nsw> : i64
    %666 = llvm.add %665, %j_right_panel overflow<nsw> : i64
    %667 = llvm.getelementptr inbounds %out[%666] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %668 = llvm.intr.masked.load %667, %587, %26 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %669 = llvm.mul %643, %b_stride0 overflow<nsw> : i64
    %670 = llvm.add %669, %j_right_panel overflow<nsw> : i64
    %671 = llvm.getelementptr inbounds %out[%670] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %672 = llvm.intr.masked.load %671, %587, %26 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %673 = llvm.mul %641, %b_stride0 overflow<nsw> : i64
    %674 = llvm.add %673, %j_right_panel overflow<nsw> : i64
    %675 = llvm.getelementptr inbounds %out[%674] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %676 = llvm.intr.masked.load %675, %587, %26 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %677 = llvm.mul %639, %b_stride0 overflow<nsw> : i64
    %678 = llvm.add %677, %j_right_panel overflow<nsw> : i64
    %679 = llvm.getelementptr inbounds %out[%678] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %680 = llvm.intr.masked.load %679, %587, %26 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %681 = llvm.mul %637, %b_stride0 overflow<nsw> : i64
    %682 = llvm.add %681, %j_right_panel overflow<nsw> : i64
    %683 = llvm.getelementptr inbounds %out[%682] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %684 = llvm.intr.masked.load %683, %587, %26 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %685 = llvm.mul %635, %b_stride0 overflow<nsw> : i64
    %686 = llvm.add %685, %j_right_panel overflow<nsw> : i64
    %687 = llvm.getelementptr inbounds %out[%686] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %688 = llvm.intr.masked.load %687, %587, %26 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb42(%660, %664, %668, %672, %676, %680, %684, %688 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb42(%689: vector<8xf32>, %690: vector<8xf32>, %691: vector<8xf32>, %692: vector<8xf32>, %693: vector<8xf32>, %694: vector<8xf32>, %695: vector<8xf32>, %696: vector<8xf32>):
    %697 = llvm.add %k0_right_piece, %13 overflow<nsw> : i64
    %698 = llvm.intr.smin(%697, %a_stride0) : (i64, i64) -> i64
    %699 = llvm.icmp "slt" %k0_right_piece, %698 : i64
    llvm.cond_br %699, ^bb43(%k0_right_piece, %689, %690, %691, %692, %693, %694, %695, %696 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb44(%689, %690, %691, %692, %693, %694, %695, %696 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb43(%k0_right: i64, %700: vector<8xf32>, %701: vector<8xf32>, %702: vector<8xf32>, %703: vector<8xf32>, %704: vector<8xf32>, %705: vector<8xf32>, %706: vector<8xf32>, %707: vector<8xf32>):
    %708 = llvm.mul %i_right_tile, %a_stride0 overflow<nsw> : i64
    %709 = llvm.add %708, %k0_right overflow<nsw> : i64
    %710 = llvm.getelementptr inbounds %a[%709] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %711 = llvm.load %710 {alignment = 4 : i64} : !llvm.ptr -> f32
    %712 = llvm.mlir.poison : vector<8xf32>
    %713 = llvm.insertelement %711, %712[%7 : i64] : vector<8xf32>
    %714 = llvm.shufflevector %713, %712 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %715 = llvm.mul %647, %a_stride0 overflow<nsw> : i64
    %716 = llvm.add %715, %k0_right overflow<nsw> : i64
    %717 = llvm.getelementptr inbounds %a[%716] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %718 = llvm.load %717 {alignment = 4 : i64} : !llvm.ptr -> f32
    %719 = llvm.mlir.poison : vector<8xf32>
    %720 = llvm.insertelement %718, %719[%7 : i64] : vector<8xf32>
    %721 = llvm.shufflevector %720, %719 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %722 = llvm.mul %645, %a_stride0 overflow<nsw> : i64
    %723 = llvm.add %722, %k0_right overflow<nsw> : i64
    %724 = llvm.getelementptr inbounds %a[%723] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %725 = llvm.load %724 {alignment = 4 : i64} : !llvm.ptr -> f32
    %726 = llvm.mlir.poison : vector<8xf32>
    %727 = llvm.insertelement %725, %726[%7 : i64] : vector<8xf32>
    %728 = llvm.shufflevector %727, %726 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %729 = llvm.mul %643, %a_stride0 overflow<nsw> : i64
    %730 = llvm.add %729, %k0_right overflow<nsw> : i64
    %731 = llvm.getelementptr inbounds %a[%730] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %732 = llvm.load %731 {alignment = 4 : i64} : !llvm.ptr -> f32
    %733 = llvm.mlir.poison : vector<8xf32>
    %734 = llvm.insertelement %732, %733[%7 : i64] : vector<8xf32>
    %735 = llvm.shufflevector %734, %733 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %736 = llvm.mul %641, %a_stride0 overflow<nsw> : i64
    %737 = llvm.add %736, %k0_right overflow<nsw> : i64
    %738 = llvm.getelementptr inbounds %a[%737] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %739 = llvm.load %738 {alignment = 4 : i64} : !llvm.ptr -> f32
    %740 = llvm.mlir.poison : vector<8xf32>
    %741 = llvm.insertelement %739, %740[%7 : i64] : vector<8xf32>
    %742 = llvm.shufflevector %741, %740 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %743 = llvm.mul %639, %a_stride0 overflow<nsw> : i64
    %744 = llvm.add %743, %k0_right overflow<nsw> : i64
    %745 = llvm.getelementptr inbounds %a[%744] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %746 = llvm.load %745 {alignment = 4 : i64} : !llvm.ptr -> f32
    %747 = llvm.mlir.poison : vector<8xf32>
    %748 = llvm.insertelement %746, %747[%7 : i64] : vector<8xf32>
    %749 = llvm.shufflevector %748, %747 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %750 = llvm.mul %637, %a_stride0 overflow<nsw> : i64
    %751 = llvm.add %750, %k0_right overflow<nsw> : i64
    %752 = llvm.getelementptr inbounds %a[%751] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %753 = llvm.load %752 {alignment = 4 : i64} : !llvm.ptr -> f32
    %754 = llvm.mlir.poison : vector<8xf32>
    %755 = llvm.insertelement %753, %754[%7 : i64] : vector<8xf32>
    %756 = llvm.shufflevector %755, %754 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %757 = llvm.mul %635, %a_stride0 overflow<nsw> : i64
    %758 = llvm.add %757, %k0_right overflow<nsw> : i64
    %759 = llvm.getelementptr inbounds %a[%758] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %760 = llvm.load %759 {alignment = 4 : i64} : !llvm.ptr -> f32
    %761 = llvm.mlir.poison : vector<8xf32>
    %762 = llvm.insertelement %760, %761[%7 : i64] : vector<8xf32>
    %763 = llvm.shufflevector %762, %761 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %764 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %765 = llvm.mul %764, %627 overflow<nsw> : i64
    %766 = llvm.getelementptr inbounds %624[%765] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %767 = llvm.intr.masked.load %766, %587, %26 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %768 = llvm.fmul %714, %767 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %769 = llvm.fmul %721, %767 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %770 = llvm.fmul %728, %767 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %771 = llvm.fmul %735, %767 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %772 = llvm.fmul %742, %767 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %773 = llvm.fmul %749, %767 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %774 = llvm.fmul %756, %767 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %775 = llvm.fmul %763, %767 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %776 = llvm.fadd %700, %768 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %777 = llvm.fadd %701, %769 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %778 = llvm.fadd %702, %770 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %779 = llvm.fadd %703, %771 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %780 = llvm.fadd %704, %772 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %781 = llvm.fadd %705, %773 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %782 = llvm.fadd %706, %774 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %783 = llvm.fadd %707, %775 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %784 = llvm.add %k0_right, %2 overflow<nsw> : i64
    %785 = llvm.icmp "slt" %784, %698 : i64
    llvm.cond_br %785, ^bb43(%784, %776, %777, %778, %779, %780, %781, %782, %783 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb44(%776, %777, %778, %779, %780, %781, %782, %783 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb44(%786: vector<8xf32>, %787: vector<8xf32>, %788: vector<8xf32>, %789: vector<8xf32>, %790: vector<8xf32>, %791: vector<8xf32>, %792: vector<8xf32>, %793: vector<8xf32>):
    %794 = llvm.sub %697, %a_stride0 overflow<nsw> : i64
    %795 = llvm.icmp "sge" %794, %7 : i64
    llvm.cond_br %795, ^bb45, ^bb46
  ^bb45:
    %796 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %797 = llvm.intr.masked.load %796, %587, %26 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %798 = llvm.fadd %786, %797 : vector<8xf32>
    %799 = llvm.fadd %787, %797 : vector<8xf32>
    %800 = llvm.fadd %788, %797 : vector<8xf32>
    %801 = llvm.fadd %789, %797 : vector<8xf32>
    %802 = llvm.fadd %790, %797 : vector<8xf32>
    %803 = llvm.fadd %791, %797 : vector<8xf32>
    %804 = llvm.fadd %792, %797 : vector<8xf32>
    %805 = llvm.fadd %793, %797 : vector<8xf32>
    %806 = llvm.icmp "slt" %7, %632 : i64
    %807 = llvm.icmp "slt" %2, %632 : i64
    %808 = llvm.icmp "slt" %11, %632 : i64
    %809 = llvm.icmp "slt" %6, %632 : i64
    %810 = llvm.icmp "slt" %1, %632 : i64
    %811 = llvm.icmp "slt" %3, %632 : i64
    %812 = llvm.icmp "slt" %4, %632 : i64
    %813 = llvm.icmp "slt" %12, %632 : i64
    %814 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %815 = llvm.add %814, %j_right_panel overflow<nsw> : i64
    %816 = llvm.getelementptr inbounds %out[%815] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %798, %816, %587 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %817 = llvm.mul %647, %b_stride0 overflow<nsw> : i64
    %818 = llvm.add %817, %j_right_panel overflow<nsw> : i64
    %819 = llvm.getelementptr inbounds %out[%818] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %799, %819, %587 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %820 = llvm.mul %645, %b_stride0 overflow<nsw> : i64
    %821 = llvm.add %820, %j_right_panel overflow<nsw> : i64
    %822 = llvm.getelementptr inbounds %out[%821] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %800, %822, %587 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %823 = llvm.mul %643, %b_stride0 overflow<nsw> : i64
    %824 = llvm.add %823, %j_right_panel overflow<nsw> : i64
    %825 = llvm.getelementptr inbounds %out[%824] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %801, %825, %587 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %826 = llvm.mul %641, %b_stride0 overflow<nsw> : i64
    %827 = llvm.add %826, %j_right_panel overflow<nsw> : i64
    %828 = llvm.getelementptr inbounds %out[%827] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %802, %828, %587 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %829 = llvm.mul %639, %b_stride0 overflow<nsw> : i64
    %830 = llvm.add %829, %j_right_panel overflow<nsw> : i64
    %831 = llvm.getelementptr inbounds %out[%830] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %803, %831, %587 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %832 = llvm.mul %637, %b_stride0 overflow<nsw> : i64
    %833 = llvm.add %832, %j_right_panel overflow<nsw> : i64
    %834 = llvm.getelementptr inbounds %out[%833] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %804, %834, %587 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %835 = llvm.mul %635, %b_stride0 overflow<nsw> : i64
    %836 = llvm.add %835, %j_right_panel overflow<nsw> : i64
    %837 = llvm.getelementptr inbounds %out[%836] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %805, %837, %587 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb47
  ^bb46:
    %838 = llvm.icmp "slt" %7, %632 : i64
    %839 = llvm.icmp "slt" %2, %632 : i64
    %840 = llvm.icmp "slt" %11, %632 : i64
    %841 = llvm.icmp "slt" %6, %632 : i64
    %842 = llvm.icmp "slt" %1, %632 : i64
    %843 = llvm.icmp "slt" %3, %632 : i64
    %844 = llvm.icmp "slt" %4, %632 : i64
    %845 = llvm.icmp "slt" %12, %632 : i64
    %846 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %847 = llvm.add %846, %j_right_panel overflow<nsw> : i64
    %848 = llvm.getelementptr inbounds %out[%847] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %786, %848, %587 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %849 = llvm.mul %647, %b_stride0 overflow<nsw> : i64
    %850 = llvm.add %849, %j_right_panel overflow<nsw> : i64
    %851 = llvm.getelementptr inbounds %out[%850] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %787, %851, %587 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %852 = llvm.mul %645, %b_stride0 overflow<nsw> : i64
    %853 = llvm.add %852, %j_right_panel overflow<nsw> : i64
    %854 = llvm.getelementptr inbounds %out[%853] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %788, %854, %587 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %855 = llvm.mul %643, %b_stride0 overflow<nsw> : i64
    %856 = llvm.add %855, %j_right_panel overflow<nsw> : i64
    %857 = llvm.getelementptr inbounds %out[%856] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %789, %857, %587 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %858 = llvm.mul %641, %b_stride0 overflow<nsw> : i64
    %859 = llvm.add %858, %j_right_panel overflow<nsw> : i64
    %860 = llvm.getelementptr inbounds %out[%859] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %790, %860, %587 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %861 = llvm.mul %639, %b_stride0 overflow<nsw> : i64
    %862 = llvm.add %861, %j_right_panel overflow<nsw> : i64
    %863 = llvm.getelementptr inbounds %out[%862] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %791, %863, %587 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %864 = llvm.mul %637, %b_stride0 overflow<nsw> : i64
    %865 = llvm.add %864, %j_right_panel overflow<nsw> : i64
    %866 = llvm.getelementptr inbounds %out[%865] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %792, %866, %587 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %867 = llvm.mul %635, %b_stride0 overflow<nsw> : i64
    %868 = llvm.add %867, %j_right_panel overflow<nsw> : i64
    %869 = llvm.getelementptr inbounds %out[%868] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %793, %869, %587 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb47
  ^bb47:
    %870 = llvm.add %i_right_tile, %9 overflow<nsw> : i64
    %871 = llvm.icmp "slt" %870, %564 : i64
    llvm.cond_br %871, ^bb39(%870 : i64), ^bb48
  ^bb48:
    %872 = llvm.icmp "slt" %564, %a_size0 : i64
    llvm.cond_br %872, ^bb49(%564 : i64), ^bb58
  ^bb49(%i_right_below_tile: i64):
    %873 = llvm.add %i_right_below_tile, %1 overflow<nsw> : i64
    %874 = llvm.sub %873, %i_right_below_tile overflow<nsw> : i64
    %875 = llvm.sub %a_size0, %i_right_below_tile overflow<nsw> : i64
    %876 = llvm.intr.smin(%874, %875) : (i64, i64) -> i64
    %877 = llvm.add %876, %10 overflow<nsw> : i64
    %878 = llvm.intr.smin(%877, %6) : (i64, i64) -> i64
    %879 = llvm.add %i_right_below_tile, %878 : i64
    %880 = llvm.intr.smin(%877, %11) : (i64, i64) -> i64
    %881 = llvm.add %i_right_below_tile, %880 : i64
    %882 = llvm.intr.smin(%877, %2) : (i64, i64) -> i64
    %883 = llvm.add %i_right_below_tile, %882 : i64
    %884 = llvm.icmp "eq" %k0_right_piece, %7 : i64
    llvm.cond_br %884, ^bb50, ^bb51
  ^bb50:
    llvm.br ^bb52(%26, %26, %26, %26 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb51:
    %885 = llvm.icmp "slt" %7, %876 : i64
    %886 = llvm.icmp "slt" %2, %876 : i64
    %887 = llvm.icmp "slt" %11, %876 : i64
    %888 = llvm.icmp "slt" %6, %876 : i64
    %889 = llvm.mul %i_right_below_tile, %b_stride0 overflow<nsw> : i64
    %890 = llvm.add %889, %j_right_panel overflow<nsw> : i64
    %891 = llvm.getelementptr inbounds %out[%890] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %892 = llvm.intr.masked.load %891, %587, %26 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %893 = llvm.mul %883, %b_stride0 overflow<nsw> : i64
    %894 = llvm.add %893, %j_right_panel overflow<nsw> : i64
    %895 = llvm.getelementptr inbounds %out[%894] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %896 = llvm.intr.masked.load %895, %587, %26 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %897 = llvm.mul %881, %b_stride0 overflow<nsw> : i64
    %898 = llvm.add %897, %j_right_panel overflow<nsw> : i64
    %899 = llvm.getelementptr inbounds %out[%898] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %900 = llvm.intr.masked.load %899, %587, %26 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %901 = llvm.mul %879, %b_stride0 overflow<nsw> : i64
    %902 = llvm.add %901, %j_right_panel overflow<nsw> : i64
    %903 = llvm.getelementptr inbounds %out[%902] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %904 = llvm.intr.masked.load %903, %587, %26 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb52(%892, %896, %900, %904 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb52(%905: vector<8xf32>, %906: vector<8xf32>, %907: vector<8xf32>, %908: vector<8xf32>):
    %909 = llvm.add %k0_right_piece, %13 overflow<nsw> : i64
    %910 = llvm.intr.smin(%909, %a_stride0) : (i64, i64) -> i64
    %911 = llvm.icmp "slt" %k0_right_piece, %910 : i64
    llvm.cond_br %911, ^bb53(%k0_right_piece, %905, %906, %907, %908 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb54(%905, %906, %907, %908 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb53(%k0_right_below: i64, %912: vector<8xf32>, %913: vector<8xf32>, %914: vector<8xf32>, %915: vector<8xf32>):
    %916 = llvm.mul %i_right_below_tile, %a_stride0 overflow<nsw> : i64
    %917 = llvm.add %916, %k0_right_below overflow<nsw> : i64
    %918 = llvm.getelementptr inbounds %a[%917] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %919 = llvm.load %918 {alignment = 4 : i64} : !llvm.ptr -> f32
    %920 = llvm.mlir.poison : vector<8xf32>
    %921 = llvm.insertelement %919, %920[%7 : i64] : vector<8xf32>
    %922 = llvm.shufflevector %921, %920 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %923 = llvm.mul %883, %a_stride0 overflow<nsw> : i64
    %924 = llvm.add %923, %k0_right_below overflow<nsw> : i64
    %925 = llvm.getelementptr inbounds %a[%924] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %926 = llvm.load %925 {alignment = 4 : i64} : !llvm.ptr -> f32
    %927 = llvm.mlir.poison : vector<8xf32>
    %928 = llvm.insertelement %926, %927[%7 : i64] : vector<8xf32>
    %929 = llvm.shufflevector %928, %927 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %930 = llvm.mul %881, %a_stride0 overflow<nsw> : i64
    %931 = llvm.add %930, %k0_right_below overflow<nsw> : i64
    %932 = llvm.getelementptr inbounds %a[%931] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %933 = llvm.load %932 {alignment = 4 : i64} : !llvm.ptr -> f32
    %934 = llvm.mlir.poison : vector<8xf32>
    %935 = llvm.insertelement %933, %934[%7 : i64] : vector<8xf32>
    %936 = llvm.shufflevector %935, %934 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %937 = llvm.mul %879, %a_stride0 overflow<nsw> : i64
    %938 = llvm.add %937, %k0_right_below overflow<nsw> : i64
    %939 = llvm.getelementptr inbounds %a[%938] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %940 = llvm.load %939 {alignment = 4 : i64} : !llvm.ptr -> f32
    %941 = llvm.mlir.poison : vector<8xf32>
    %942 = llvm.insertelement %940, %941[%7 : i64] : vector<8xf32>
    %943 = llvm.shufflevector %942, %941 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %944 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %945 = llvm.mul %944, %627 overflow<nsw> : i64
    %946 = llvm.getelementptr inbounds %624[%945] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %947 = llvm.intr.masked.load %946, %587, %26 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %948 = llvm.fmul %922, %947 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %949 = llvm.fmul %929, %947 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %950 = llvm.fmul %936, %947 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %951 = llvm.fmul %943, %947 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %952 = llvm.fadd %912, %948 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %953 = llvm.fadd %913, %949 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %954 = llvm.fadd %914, %950 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %955 = llvm.fadd %915, %951 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %956 = llvm.add %k0_right_below, %2 overflow<nsw> : i64
    %957 = llvm.icmp "slt" %956, %910 : i64
    llvm.cond_br %957, ^bb53(%956, %952, %953, %954, %955 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb54(%952, %953, %954, %955 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb54(%958: vector<8xf32>, %959: vector<8xf32>, %960: vector<8xf32>, %961: vector<8xf32>):
    %962 = llvm.sub %909, %a_stride0 overflow<nsw> : i64
    %963 = llvm.icmp "sge" %962, %7 : i64
    llvm.cond_br %963, ^bb55, ^bb56
  ^bb55:
    %964 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %965 = llvm.intr.masked.load %964, %587, %26 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %966 = llvm.fadd %958, %965 : vector<8xf32>
    %967 = llvm.fadd %959, %965 : vector<8xf32>
    %968 = llvm.fadd %960, %965 : vector<8xf32>
    %969 = llvm.fadd %961, %965 : vector<8xf32>
    %970 = llvm.icmp "slt" %7, %876 : i64
    %971 = llvm.icmp "slt" %2, %876 : i64
    %972 = llvm.icmp "slt" %11, %876 : i64
    %973 = llvm.icmp "slt" %6, %876 : i64
    %974 = llvm.mul %i_right_below_tile, %b_stride0 overflow<nsw> : i64
    %975 = llvm.add %974, %j_right_panel overflow<nsw> : i64
    %976 = llvm.getelementptr inbounds %out[%975] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %966, %976, %587 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %977 = llvm.mul %883, %b_stride0 overflow<nsw> : i64
    %978 = llvm.add %977, %j_right_panel overflow<nsw> : i64
    %979 = llvm.getelementptr inbounds %out[%978] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %967, %979, %587 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %980 = llvm.mul %881, %b_stride0 overflow<nsw> : i64
    %981 = llvm.add %980, %j_right_panel overflow<nsw> : i64
    %982 = llvm.getelementptr inbounds %out[%981] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %968, %982, %587 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %983 = llvm.mul %879, %b_stride0 overflow<nsw> : i64
    %984 = llvm.add %983, %j_right_panel overflow<nsw> : i64
    %985 = llvm.getelementptr inbounds %out[%984] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %969, %985, %587 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb57
  ^bb56:
    %986 = llvm.icmp "slt" %7, %876 : i64
    %987 = llvm.icmp "slt" %2, %876 : i64
    %988 = llvm.icmp "slt" %11, %876 : i64
    %989 = llvm.icmp "slt" %6, %876 : i64
    %990 = llvm.mul %i_right_below_tile, %b_stride0 overflow<nsw> : i64
    %991 = llvm.add %990, %j_right_panel overflow<nsw> : i64
    %992 = llvm.getelementptr inbounds %out[%991] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %958, %992, %587 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %993 = llvm.mul %883, %b_stride0 overflow<nsw> : i64
    %994 = llvm.add %993, %j_right_panel overflow<nsw> : i64
    %995 = llvm.getelementptr inbounds %out[%994] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %959, %995, %587 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %996 = llvm.mul %881, %b_stride0 overflow<nsw> : i64
    %997 = llvm.add %996, %j_right_panel overflow<nsw> : i64
    %998 = llvm.getelementptr inbounds %out[%997] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %960, %998, %587 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %999 = llvm.mul %879, %b_stride0 overflow<nsw> : i64
    %1000 = llvm.add %999, %j_right_panel overflow<nsw> : i64
    %1001 = llvm.getelementptr inbounds %out[%1000] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %961, %1001, %587 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb57
  ^bb57:
    %1002 = llvm.add %i_right_below_tile, %1 overflow<nsw> : i64
    %1003 = llvm.icmp "slt" %1002, %a_size0 : i64
    llvm.cond_br %1003, ^bb49(%1002 : i64), ^bb58
  ^bb58:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %1004 = llvm.add %k0_right_piece, %13 overflow<nsw> : i64
    %1005 = llvm.icmp "slt" %1004, %31 : i64
    llvm.cond_br %1005, ^bb31(%1004 : i64), ^bb59
  ^bb59:
    %1006 = llvm.add %j_right_panel, %9 overflow<nsw> : i64
    %1007 = llvm.icmp "slt" %1006, %b_stride0 : i64
    llvm.cond_br %1007, ^bb30(%1006 : i64), ^bb60
  ^bb60:
    llvm.return %21 : i32
  ^bb61(%1008: i32):
    llvm.return %1008 : i32
  }
  llvm.func @program_shapes(%a_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_1: i64, %a_stride0_1: i64, %b_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_1: i64, %b_stride0_1: i64, %bias_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %bias_size0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %1009 = llvm.mlir.constant(0) : i64
    %1010 = llvm.mlir.constant(1) : i64
    %1011 = llvm.mlir.constant(2 : i32) : i32
    %1012 = llvm.mlir.constant(3 : i32) : i32
    %1013 = llvm.mlir.constant(0 : i32) : i32
    %1014 = llvm.icmp "eq" %a_stride0_1, %b_size0_1 : i64
    %1015 = llvm.icmp "eq" %bias_size0_1, %b_stride0_1 : i64
    llvm.cond_br %1014, ^bb1, ^bb3(%1011 : i32)
  ^bb1:
    llvm.cond_br %1015, ^bb2, ^bb3(%1012 : i32)
  ^bb2:
    llvm.store %a_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %1016 = llvm.getelementptr inbounds %extents[%1010] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride0_1, %1016 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1013 : i32
  ^bb3(%1017: i32):
    llvm.return %1017 : i32
  }
}
