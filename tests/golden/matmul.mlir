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
    %17 = arith.constant 98304 : index
    %18 = arith.cmpi sgt, %14, %17 : index
    %19 = arith.subi %c0, %5 : index
    %20 = arith.andi %5, %19 : index
    %21 = arith.muli %13, %20 : index
    %22 = arith.constant 262144 : index
    %23 = arith.cmpi sgt, %21, %22 : index
    %24 = arith.andi %16, %23 : i1
    %25 = arith.ori %18, %24 : i1
    %26 = arith.select %25, %13, %c0 : index
    scf.for %j_panel = %c0 to %7 step %c16 {
      scf.for %k0_piece = %c0 to %8 step %c8192 {
        %b_copy = memref.alloc(%26) {alignment = 64 : i64} : memref<?x16xf32>
        scf.if %25 {
          %27 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
          %28 = arith.minsi %27, %4 : index
          scf.for %k0_copy = %k0_piece to %28 step %c1 {
            %29 = arith.addi %k0_copy, %c8 overflow<nsw> : index
            memref.prefetch %b[%29, %j_panel], read, locality<3>, data : memref<?x?xf32>
            %30 = vector.load %b[%k0_copy, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %31 = arith.addi %j_panel, %c8 overflow<nsw> : index
            %32 = vector.load %b[%k0_copy, %31] : memref<?x?xf32>, vector<8xf32>
            %33 = arith.subi %k0_copy, %k0_piece overflow<nsw> : index
            vector.store %30, %b_copy[%33, %c0] : memref<?x16xf32>, vector<8xf32>
            %34 = arith.addi %c0, %c8 overflow<nsw> : index
            vector.store %32, %b_copy[%33, %34] : memref<?x16xf32>, vector<8xf32>
          }
        }
        %35 = arith.subi %4, %k0_piece overflow<nsw> : index
        %36 = arith.minsi %c8192, %35 : index
        %37 = arith.maxsi %36, %c0 : index
        %38 = arith.select %25, %c0, %37 : index
        %39 = memref.subview %b[%k0_piece, %j_panel] [%38, 16] [1, 1] : memref<?x?xf32> to memref<?x16xf32, strided<[?, 1], offset: ?>>
        %40 = "memref.cast"(%b_copy) : (memref<?x16xf32>) -> memref<?x16xf32, strided<[?, 1], offset: ?>>
        %41 = "memref.cast"(%39) : (memref<?x16xf32, strided<[?, 1], offset: ?>>) -> memref<?x16xf32, strided<[?, 1], offset: ?>>
        %b_copy_1 = arith.select %25, %40, %41 : memref<?x16xf32, strided<[?, 1], offset: ?>>
        scf.for %i_tile = %c0 to %12 step %c6 {
          %42 = arith.addi %i_tile, %c6 overflow<nsw> : index
          %43 = arith.subi %42, %i_tile overflow<nsw> : index
          %44 = arith.subi %12, %i_tile overflow<nsw> : index
          %45 = arith.minsi %43, %44 : index
          %46 = arith.addi %45, %minus1 overflow<nsw> : index
          %47 = arith.minsi %46, %c5 : index
          %48 = arith.addi %i_tile, %47 : index
          %49 = arith.minsi %46, %c4 : index
          %50 = arith.addi %i_tile, %49 : index
          %51 = arith.minsi %46, %c3 : index
          %52 = arith.addi %i_tile, %51 : index
          %53 = arith.minsi %46, %c2 : index
          %54 = arith.addi %i_tile, %53 : index
          %55 = arith.minsi %46, %c1 : index
          %56 = arith.addi %i_tile, %55 : index
          %57 = arith.cmpi eq, %k0_piece, %c0 : index
          %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69 = scf.if %57 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %0, %0, %0, %0, %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %70 = arith.cmpi slt, %c0, %45 : index
            %71 = arith.cmpi slt, %c1, %45 : index
            %72 = arith.cmpi slt, %c2, %45 : index
            %73 = arith.cmpi slt, %c3, %45 : index
            %74 = arith.cmpi slt, %c4, %45 : index
            %75 = arith.cmpi slt, %c5, %45 : index
            %76 = vector.load %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %77 = arith.addi %j_panel, %c8 : index
            %78 = vector.load %out_1[%i_tile, %77] : memref<?x?xf32>, vector<8xf32>
            %79 = vector.load %out_1[%56, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %80 = vector.load %out_1[%56, %77] : memref<?x?xf32>, vector<8xf32>
            %81 = vector.load %out_1[%54, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %82 = vector.load %out_1[%54, %77] : memref<?x?xf32>, vector<8xf32>
            %83 = vector.load %out_1[%52, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %84 = vector.load %out_1[%52, %77] : memref<?x?xf32>, vector<8xf32>
            %85 = vector.load %out_1[%50, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %86 = vector.load %out_1[%50, %77] : memref<?x?xf32>, vector<8xf32>
            %87 = vector.load %out_1[%48, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %88 = vector.load %out_1[%48, %77] : memref<?x?xf32>, vector<8xf32>
            scf.yield %76, %78, %79, %80, %81, %82, %83, %84, %85, %86, %87, %88 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %89 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
          %90 = arith.minsi %89, %4 : index
          %91, %92, %93, %94, %95, %96, %97, %98, %99, %100, %101, %102 = scf.for %k0 = %k0_piece to %90 step %c1 iter_args(%103 = %58, %104 = %59, %105 = %60, %106 = %61, %107 = %62, %108 = %63, %109 = %64, %110 = %65, %111 = %66, %112 = %67, %113 = %68, %114 = %69) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %115 = arith.subi %k0, %k0_piece overflow<nsw> : index
            %116 = arith.addi %115, %c8 overflow<nsw> : index
            memref.prefetch %b_copy_1[%116, %c0], read, locality<3>, data : memref<?x16xf32, strided<[?, 1], offset: ?>>
            %117 = arith.andi %k0, %c7 : index
            %118 = arith.addi %42, %117 overflow<nsw> : index
            memref.prefetch %a[%118, %k0], read, locality<2>, data : memref<?x?xf32>
            %119 = memref.load %a[%i_tile, %k0] : memref<?x?xf32>
            %120 = vector.broadcast %119 : f32 to vector<8xf32>
            %121 = memref.load %a[%56, %k0] : memref<?x?xf32>
            %122 = vector.broadcast %121 : f32 to vector<8xf32>
            %123 = memref.load %a[%54, %k0] : memref<?x?xf32>
            %124 = vector.broadcast %123 : f32 to vector<8xf32>
            %125 = memref.load %a[%52, %k0] : memref<?x?xf32>
            %126 = vector.broadcast %125 : f32 to vector<8xf32>
            %127 = memref.load %a[%50, %k0] : memref<?x?xf32>
            %128 = vector.broadcast %127 : f32 to vector<8xf32>
            %129 = memref.load %a[%48, %k0] : memref<?x?xf32>
            %130 = vector.broadcast %129 : f32 to vector<8xf32>
            %131 = vector.load %b_copy_1[%115, %c0] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
            %132 = arith.addi %c0, %c8 overflow<nsw> : index
            %133 = vector.load %b_copy_1[%115, %132] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
            %134 = arith.mulf %120, %131 fastmath<reassoc,contract> : vector<8xf32>
            %135 = arith.mulf %120, %133 fastmath<reassoc,contract> : vector<8xf32>
            %136 = arith.mulf %122, %131 fastmath<reassoc,contract> : vector<8xf32>
            %137 = arith.mulf %122, %133 fastmath<reassoc,contract> : vector<8xf32>
            %138 = arith.mulf %124, %131 fastmath<reassoc,contract> : vector<8xf32>
            %139 = arith.mulf %124, %133 fastmath<reassoc,contract> : vector<8xf32>
            %140 = arith.mulf %126, %131 fastmath<reassoc,contract> : vector<8xf32>
            %141 = arith.mulf %126, %133 fastmath<reassoc,contract> : vector<8xf32>
            %142 = arith.mulf %128, %131 fastmath<reassoc,contract> : vector<8xf32>
            %143 = arith.mulf %128, %133 fastmath<reassoc,contract> : vector<8xf32>
            %144 = arith.mulf %130, %131 fastmath<reassoc,contract> : vector<8xf32>
            %145 = arith.mulf %130, %133 fastmath<reassoc,contract> : vector<8xf32>
            %146 = arith.addf %103, %134 fastmath<reassoc,contract> : vector<8xf32>
            %147 = arith.addf %104, %135 fastmath<reassoc,contract> : vector<8xf32>
            %148 = arith.addf %105, %136 fastmath<reassoc,contract> : vector<8xf32>
            %149 = arith.addf %106, %137 fastmath<reassoc,contract> : vector<8xf32>
            %150 = arith.addf %107, %138 fastmath<reassoc,contract> : vector<8xf32>
            %151 = arith.addf %108, %139 fastmath<reassoc,contract> : vector<8xf32>
            %152 = arith.addf %109, %140 fastmath<reassoc,contract> : vector<8xf32>
            %153 = arith.addf %110, %141 fastmath<reassoc,contract> : vector<8xf32>
            %154 = arith.addf %111, %142 fastmath<reassoc,contract> : vector<8xf32>
            %155 = arith.addf %112, %143 fastmath<reassoc,contract> : vector<8xf32>
            %156 = arith.addf %113, %144 fastmath<reassoc,contract> : vector<8xf32>
            %157 = arith.addf %114, %145 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %146, %147, %148, %149, %150, %151, %152, %153, %154, %155, %156, %157 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %158 = arith.subi %89, %4 overflow<nsw> : index
          %159 = arith.cmpi sge, %158, %c0 : index
          scf.if %159 {
            %160 = vector.load %bias[%j_panel] : memref<?xf32>, vector<8xf32>
            %161 = arith.addi %j_panel, %c8 overflow<nsw> : index
            %162 = vector.load %bias[%161] : memref<?xf32>, vector<8xf32>
            %163 = arith.addf %91, %160 : vector<8xf32>
            %164 = arith.addf %92, %162 : vector<8xf32>
            %165 = arith.addf %93, %160 : vector<8xf32>
            %166 = arith.addf %94, %162 : vector<8xf32>
            %167 = arith.addf %95, %160 : vector<8xf32>
            %168 = arith.addf %96, %162 : vector<8xf32>
            %169 = arith.addf %97, %160 : vector<8xf32>
            %170 = arith.addf %98, %162 : vector<8xf32>
            %171 = arith.addf %99, %160 : vector<8xf32>
            %172 = arith.addf %100, %162 : vector<8xf32>
            %173 = arith.addf %101, %160 : vector<8xf32>
            %174 = arith.addf %102, %162 : vector<8xf32>
            %175 = arith.cmpi slt, %c0, %45 : index
            %176 = arith.cmpi slt, %c1, %45 : index
            %177 = arith.cmpi slt, %c2, %45 : index
            %178 = arith.cmpi slt, %c3, %45 : index
            %179 = arith.cmpi slt, %c4, %45 : index
            %180 = arith.cmpi slt, %c5, %45 : index
            vector.store %163, %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %181 = arith.addi %j_panel, %c8 : index
            vector.store %164, %out_1[%i_tile, %181] : memref<?x?xf32>, vector<8xf32>
            vector.store %165, %out_1[%56, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %166, %out_1[%56, %181] : memref<?x?xf32>, vector<8xf32>
            vector.store %167, %out_1[%54, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %168, %out_1[%54, %181] : memref<?x?xf32>, vector<8xf32>
            vector.store %169, %out_1[%52, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %170, %out_1[%52, %181] : memref<?x?xf32>, vector<8xf32>
            vector.store %171, %out_1[%50, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %172, %out_1[%50, %181] : memref<?x?xf32>, vector<8xf32>
            vector.store %173, %out_1[%48, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %174, %out_1[%48, %181] : memref<?x?xf32>, vector<8xf32>
          } else {
            %182 = arith.cmpi slt, %c0, %45 : index
            %183 = arith.cmpi slt, %c1, %45 : index
            %184 = arith.cmpi slt, %c2, %45 : index
            %185 = arith.cmpi slt, %c3, %45 : index
            %186 = arith.cmpi slt, %c4, %45 : index
            %187 = arith.cmpi slt, %c5, %45 : index
            vector.store %91, %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %188 = arith.addi %j_panel, %c8 : index
            vector.store %92, %out_1[%i_tile, %188] : memref<?x?xf32>, vector<8xf32>
            vector.store %93, %out_1[%56, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %94, %out_1[%56, %188] : memref<?x?xf32>, vector<8xf32>
            vector.store %95, %out_1[%54, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %96, %out_1[%54, %188] : memref<?x?xf32>, vector<8xf32>
            vector.store %97, %out_1[%52, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %98, %out_1[%52, %188] : memref<?x?xf32>, vector<8xf32>
            vector.store %99, %out_1[%50, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %100, %out_1[%50, %188] : memref<?x?xf32>, vector<8xf32>
            vector.store %101, %out_1[%48, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %102, %out_1[%48, %188] : memref<?x?xf32>, vector<8xf32>
          }
        }
        scf.for %i_below_tile = %12 to %3 step %c4 {
          %189 = arith.addi %i_below_tile, %c4 overflow<nsw> : index
          %190 = arith.subi %189, %i_below_tile overflow<nsw> : index
          %191 = arith.subi %3, %i_below_tile overflow<nsw> : index
          %192 = arith.minsi %190, %191 : index
          %193 = arith.addi %192, %minus1 overflow<nsw> : index
          %194 = arith.minsi %193, %c3 : index
          %195 = arith.addi %i_below_tile, %194 : index
          %196 = arith.minsi %193, %c2 : index
          %197 = arith.addi %i_below_tile, %196 : index
          %198 = arith.minsi %193, %c1 : index
          %199 = arith.addi %i_below_tile, %198 : index
          %200 = arith.cmpi eq, %k0_piece, %c0 : index
          %201, %202, %203, %204, %205, %206, %207, %208 = scf.if %200 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %209 = arith.cmpi slt, %c0, %192 : index
            %210 = arith.cmpi slt, %c1, %192 : index
            %211 = arith.cmpi slt, %c2, %192 : index
            %212 = arith.cmpi slt, %c3, %192 : index
            %213 = vector.load %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %214 = arith.addi %j_panel, %c8 : index
            %215 = vector.load %out_1[%i_below_tile, %214] : memref<?x?xf32>, vector<8xf32>
            %216 = vector.load %out_1[%199, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %217 = vector.load %out_1[%199, %214] : memref<?x?xf32>, vector<8xf32>
            %218 = vector.load %out_1[%197, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %219 = vector.load %out_1[%197, %214] : memref<?x?xf32>, vector<8xf32>
            %220 = vector.load %out_1[%195, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %221 = vector.load %out_1[%195, %214] : memref<?x?xf32>, vector<8xf32>
            scf.yield %213, %215, %216, %217, %218, %219, %220, %221 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %222 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
          %223 = arith.minsi %222, %4 : index
          %224, %225, %226, %227, %228, %229, %230, %231 = scf.for %k0_below = %k0_piece to %223 step %c1 iter_args(%232 = %201, %233 = %202, %234 = %203, %235 = %204, %236 = %205, %237 = %206, %238 = %207, %239 = %208) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %240 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
            %241 = arith.addi %240, %c8 overflow<nsw> : index
            memref.prefetch %b_copy_1[%241, %c0], read, locality<3>, data : memref<?x16xf32, strided<[?, 1], offset: ?>>
            %242 = memref.load %a[%i_below_tile, %k0_below] : memref<?x?xf32>
            %243 = vector.broadcast %242 : f32 to vector<8xf32>
            %244 = memref.load %a[%199, %k0_below] : memref<?x?xf32>
            %245 = vector.broadcast %244 : f32 to vector<8xf32>
            %246 = memref.load %a[%197, %k0_below] : memref<?x?xf32>
            %247 = vector.broadcast %246 : f32 to vector<8xf32>
            %248 = memref.load %a[%195, %k0_below] : memref<?x?xf32>
            %249 = vector.broadcast %248 : f32 to vector<8xf32>
            %250 = vector.load %b_copy_1[%240, %c0] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
            %251 = arith.addi %c0, %c8 overflow<nsw> : index
            %252 = vector.load %b_copy_1[%240, %251] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
            %253 = arith.mulf %243, %250 fastmath<reassoc,contract> : vector<8xf32>
            %254 = arith.mulf %243, %252 fastmath<reassoc,contract> : vector<8xf32>
            %255 = arith.mulf %245, %250 fastmath<reassoc,contract> : vector<8xf32>
            %256 = arith.mulf %245, %252 fastmath<reassoc,contract> : vector<8xf32>
            %257 = arith.mulf %247, %250 fastmath<reassoc,contract> : vector<8xf32>
            %258 = arith.mulf %247, %252 fastmath<reassoc,contract> : vector<8xf32>
            %259 = arith.mulf %249, %250 fastmath<reassoc,contract> : vector<8xf32>
            %260 = arith.mulf %249, %252 fastmath<reassoc,contract> : vector<8xf32>
            %261 = arith.addf %232, %253 fastmath<reassoc,contract> : vector<8xf32>
            %262 = arith.addf %233, %254 fastmath<reassoc,contract> : vector<8xf32>
            %263 = arith.addf %234, %255 fastmath<reassoc,contract> : vector<8xf32>
            %264 = arith.addf %235, %256 fastmath<reassoc,contract> : vector<8xf32>
            %265 = arith.addf %236, %257 fastmath<reassoc,contract> : vector<8xf32>
            %266 = arith.addf %237, %258 fastmath<reassoc,contract> : vector<8xf32>
            %267 = arith.addf %238, %259 fastmath<reassoc,contract> : vector<8xf32>
            %268 = arith.addf %239, %260 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %261, %262, %263, %264, %265, %266, %267, %268 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %269 = arith.subi %222, %4 overflow<nsw> : index
          %270 = arith.cmpi sge, %269, %c0 : index
          scf.if %270 {
            %271 = vector.load %bias[%j_panel] : memref<?xf32>, vector<8xf32>
            %272 = arith.addi %j_panel, %c8 overflow<nsw> : index
            %273 = vector.load %bias[%272] : memref<?xf32>, vector<8xf32>
            %274 = arith.addf %224, %271 : vector<8xf32>
            %275 = arith.addf %225, %273 : vector<8xf32>
            %276 = arith.addf %226, %271 : vector<8xf32>
            %277 = arith.addf %227, %273 : vector<8xf32>
            %278 = arith.addf %228, %271 : vector<8xf32>
            %279 = arith.addf %229, %273 : vector<8xf32>
            %280 = arith.addf %230, %271 : vector<8xf32>
            %281 = arith.addf %231, %273 : vector<8xf32>
            %282 = arith.cmpi slt, %c0, %192 : index
            %283 = arith.cmpi slt, %c1, %192 : index
            %284 = arith.cmpi slt, %c2, %192 : index
            %285 = arith.cmpi slt, %c3, %192 : index
            vector.store %274, %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %286 = arith.addi %j_panel, %c8 : index
            vector.store %275, %out_1[%i_below_tile, %286] : memref<?x?xf32>, vector<8xf32>
            vector.store %276, %out_1[%199, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %277, %out_1[%199, %286] : memref<?x?xf32>, vector<8xf32>
            vector.store %278, %out_1[%197, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %279, %out_1[%197, %286] : memref<?x?xf32>, vector<8xf32>
            vector.store %280, %out_1[%195, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %281, %out_1[%195, %286] : memref<?x?xf32>, vector<8xf32>
          } else {
            %287 = arith.cmpi slt, %c0, %192 : index
            %288 = arith.cmpi slt, %c1, %192 : index
            %289 = arith.cmpi slt, %c2, %192 : index
            %290 = arith.cmpi slt, %c3, %192 : index
            vector.store %224, %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %291 = arith.addi %j_panel, %c8 : index
            vector.store %225, %out_1[%i_below_tile, %291] : memref<?x?xf32>, vector<8xf32>
            vector.store %226, %out_1[%199, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %227, %out_1[%199, %291] : memref<?x?xf32>, vector<8xf32>
            vector.store %228, %out_1[%197, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %229, %out_1[%197, %291] : memref<?x?xf32>, vector<8xf32>
            vector.store %230, %out_1[%195, %j_panel] : memref<?x?xf32>, vector<8xf32>
            vector.store %231, %out_1[%195, %291] : memref<?x?xf32>, vector<8xf32>
          }
        }
        memref.dealloc %b_copy : memref<?x16xf32>
      }
    }
    %292 = arith.addi %3, %c3 overflow<nsw> : index
    %293 = arith.shrsi %292, %c3 : index
    %294 = arith.muli %293, %c8 overflow<nsw> : index
    %295 = arith.minsi %294, %3 : index
    %296 = arith.minsi %c16384, %4 : index
    %297 = arith.andi %5, %c15 : index
    %298 = arith.minsi %c8, %297 : index
    %299 = arith.maxsi %298, %c0 : index
    %300 = arith.muli %296, %3 : index
    %301 = arith.constant 12288 : index
    %302 = arith.cmpi sgt, %300, %301 : index
    %303 = arith.select %302, %296, %c0 : index
    %304 = arith.select %302, %299, %c0 : index
    scf.for %j_right_panel = %7 to %5 step %c8 {
      %305 = arith.subi %5, %j_right_panel overflow<nsw> : index
      %306 = arith.minsi %c8, %305 : index
      %307 = arith.maxsi %306, %c0 : index
      %308 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
      %309 = arith.subi %308, %j_right_panel overflow<nsw> : index
      %310 = arith.minsi %309, %305 : index
      %311 = vector.create_mask %310 : vector<8xi1>
      scf.for %k0_right_piece = %c0 to %8 step %c16384 {
        %b_copy_2 = memref.alloc(%303, %304) {alignment = 64 : i64} : memref<?x?xf32>
        scf.if %302 {
          %312 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %313 = arith.minsi %312, %4 : index
          scf.for %k0_right_copy = %k0_right_piece to %313 step %c1 {
            %314 = arith.addi %k0_right_copy, %c8 overflow<nsw> : index
            memref.prefetch %b[%314, %j_right_panel], read, locality<3>, data : memref<?x?xf32>
            %315 = vector.maskedload %b[%k0_right_copy, %j_right_panel], %311, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %316 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
            vector.maskedstore %b_copy_2[%316, %c0], %311, %315 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        %317 = arith.subi %4, %k0_right_piece overflow<nsw> : index
        %318 = arith.minsi %c16384, %317 : index
        %319 = arith.maxsi %318, %c0 : index
        %320 = arith.select %302, %c0, %319 : index
        %321 = memref.subview %b[%k0_right_piece, %j_right_panel] [%320, %307] [1, 1] : memref<?x?xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
        %322 = "memref.cast"(%b_copy_2) : (memref<?x?xf32>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %323 = "memref.cast"(%321) : (memref<?x?xf32, strided<[?, 1], offset: ?>>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %b_copy_3 = arith.select %302, %322, %323 : memref<?x?xf32, strided<[?, 1], offset: ?>>
        scf.for %i_right_tile = %c0 to %295 step %c8 {
          %324 = arith.addi %i_right_tile, %c8 overflow<nsw> : index
          %325 = arith.subi %324, %i_right_tile overflow<nsw> : index
          %326 = arith.subi %295, %i_right_tile overflow<nsw> : index
          %327 = arith.minsi %325, %326 : index
          %328 = arith.addi %327, %minus1 overflow<nsw> : index
          %329 = arith.minsi %328, %c7 : index
          %330 = arith.addi %i_right_tile, %329 : index
          %331 = arith.minsi %328, %c6 : index
          %332 = arith.addi %i_right_tile, %331 : index
          %333 = arith.minsi %328, %c5 : index
          %334 = arith.addi %i_right_tile, %333 : index
          %335 = arith.minsi %328, %c4 : index
          %336 = arith.addi %i_right_tile, %335 : index
          %337 = arith.minsi %328, %c3 : index
          %338 = arith.addi %i_right_tile, %337 : index
          %339 = arith.minsi %328, %c2 : index
          %340 = arith.addi %i_right_tile, %339 : index
          %341 = arith.minsi %328, %c1 : index
          %342 = arith.addi %i_right_tile, %341 : index
          %343 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %344, %345, %346, %347, %348, %349, %350, %351 = scf.if %343 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %352 = arith.cmpi slt, %c0, %327 : index
            %353 = arith.cmpi slt, %c1, %327 : index
            %354 = arith.cmpi slt, %c2, %327 : index
            %355 = arith.cmpi slt, %c3, %327 : index
            %356 = arith.cmpi slt, %c4, %327 : index
            %357 = arith.cmpi slt, %c5, %327 : index
            %358 = arith.cmpi slt, %c6, %327 : index
            %359 = arith.cmpi slt, %c7, %327 : index
            %360 = vector.maskedload %out_1[%i_right_tile, %j_right_panel], %311, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %361 = vector.maskedload %out_1[%342, %j_right_panel], %311, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %362 = vector.maskedload %out_1[%340, %j_right_panel], %311, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %363 = vector.maskedload %out_1[%338, %j_right_panel], %311, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %364 = vector.maskedload %out_1[%336, %j_right_panel], %311, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %365 = vector.maskedload %out_1[%334, %j_right_panel], %311, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %366 = vector.maskedload %out_1[%332, %j_right_panel], %311, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %367 = vector.maskedload %out_1[%330, %j_right_panel], %311, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %360, %361, %362, %363, %364, %365, %366, %367 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %368 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %369 = arith.minsi %368, %4 : index
          %370, %371, %372, %373, %374, %375, %376, %377 = scf.for %k0_right = %k0_right_piece to %369 step %c1 iter_args(%378 = %344, %379 = %345, %380 = %346, %381 = %347, %382 = %348, %383 = %349, %384 = %350, %385 = %351) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %386 = memref.load %a[%i_right_tile, %k0_right] : memref<?x?xf32>
            %387 = vector.broadcast %386 : f32 to vector<8xf32>
            %388 = memref.load %a[%342, %k0_right] : memref<?x?xf32>
            %389 = vector.broadcast %388 : f32 to vector<8xf32>
            %390 = memref.load %a[%340, %k0_right] : memref<?x?xf32>
            %391 = vector.broadcast %390 : f32 to vector<8xf32>
            %392 = memref.load %a[%338, %k0_right] : memref<?x?xf32>
            %393 = vector.broadcast %392 : f32 to vector<8xf32>
            %394 = memref.load %a[%336, %k0_right] : memref<?x?xf32>
            %395 = vector.broadcast %394 : f32 to vector<8xf32>
            %396 = memref.load %a[%334, %k0_right] : memref<?x?xf32>
            %397 = vector.broadcast %396 : f32 to vector<8xf32>
            %398 = memref.load %a[%332, %k0_right] : memref<?x?xf32>
            %399 = vector.broadcast %398 : f32 to vector<8xf32>
            %400 = memref.load %a[%330, %k0_right] : memref<?x?xf32>
            %401 = vector.broadcast %400 : f32 to vector<8xf32>
            %402 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
            %403 = vector.maskedload %b_copy_3[%402, %c0], %311, %0 : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %404 = arith.mulf %387, %403 fastmath<reassoc,contract> : vector<8xf32>
            %405 = arith.mulf %389, %403 fastmath<reassoc,contract> : vector<8xf32>
            %406 = arith.mulf %391, %403 fastmath<reassoc,contract> : vector<8xf32>
            %407 = arith.mulf %393, %403 fastmath<reassoc,contract> : vector<8xf32>
            %408 = arith.mulf %395, %403 fastmath<reassoc,contract> : vector<8xf32>
            %409 = arith.mulf %397, %403 fastmath<reassoc,contract> : vector<8xf32>
            %410 = arith.mulf %399, %403 fastmath<reassoc,contract> : vector<8xf32>
            %411 = arith.mulf %401, %403 fastmath<reassoc,contract> : vector<8xf32>
            %412 = arith.addf %378, %404 fastmath<reassoc,contract> : vector<8xf32>
            %413 = arith.addf %379, %405 fastmath<reassoc,contract> : vector<8xf32>
            %414 = arith.addf %380, %406 fastmath<reassoc,contract> : vector<8xf32>
            %415 = arith.addf %381, %407 fastmath<reassoc,contract> : vector<8xf32>
            %416 = arith.addf %382, %408 fastmath<reassoc,contract> : vector<8xf32>
            %417 = arith.addf %383, %409 fastmath<reassoc,contract> : vector<8xf32>
            %418 = arith.addf %384, %410 fastmath<reassoc,contract> : vector<8xf32>
            %419 = arith.addf %385, %411 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %412, %413, %414, %415, %416, %417, %418, %419 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %420 = arith.subi %368, %4 overflow<nsw> : index
          %421 = arith.cmpi sge, %420, %c0 : index
          scf.if %421 {
            %422 = vector.maskedload %bias[%j_right_panel], %311, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %423 = arith.addf %370, %422 : vector<8xf32>
            %424 = arith.addf %371, %422 : vector<8xf32>
            %425 = arith.addf %372, %422 : vector<8xf32>
            %426 = arith.addf %373, %422 : vector<8xf32>
            %427 = arith.addf %374, %422 : vector<8xf32>
            %428 = arith.addf %375, %422 : vector<8xf32>
            %429 = arith.addf %376, %422 : vector<8xf32>
            %430 = arith.addf %377, %422 : vector<8xf32>
            %431 = arith.cmpi slt, %c0, %327 : index
            %432 = arith.cmpi slt, %c1, %327 : index
            %433 = arith.cmpi slt, %c2, %327 : index
            %434 = arith.cmpi slt, %c3, %327 : index
            %435 = arith.cmpi slt, %c4, %327 : index
            %436 = arith.cmpi slt, %c5, %327 : index
            %437 = arith.cmpi slt, %c6, %327 : index
            %438 = arith.cmpi slt, %c7, %327 : index
            vector.maskedstore %out_1[%i_right_tile, %j_right_panel], %311, %423 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%342, %j_right_panel], %311, %424 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%340, %j_right_panel], %311, %425 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%338, %j_right_panel], %311, %426 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%336, %j_right_panel], %311, %427 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%334, %j_right_panel], %311, %428 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%332, %j_right_panel], %311, %429 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%330, %j_right_panel], %311, %430 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            %439 = arith.cmpi slt, %c0, %327 : index
            %440 = arith.cmpi slt, %c1, %327 : index
            %441 = arith.cmpi slt, %c2, %327 : index
            %442 = arith.cmpi slt, %c3, %327 : index
            %443 = arith.cmpi slt, %c4, %327 : index
            %444 = arith.cmpi slt, %c5, %327 : index
            %445 = arith.cmpi slt, %c6, %327 : index
            %446 = arith.cmpi slt, %c7, %327 : index
            vector.maskedstore %out_1[%i_right_tile, %j_right_panel], %311, %370 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%342, %j_right_panel], %311, %371 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%340, %j_right_panel], %311, %372 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%338, %j_right_panel], %311, %373 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%336, %j_right_panel], %311, %374 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%334, %j_right_panel], %311, %375 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%332, %j_right_panel], %311, %376 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%330, %j_right_panel], %311, %377 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        scf.for %i_right_below_tile = %295 to %3 step %c4 {
          %447 = arith.addi %i_right_below_tile, %c4 overflow<nsw> : index
          %448 = arith.subi %447, %i_right_below_tile overflow<nsw> : index
          %449 = arith.subi %3, %i_right_below_tile overflow<nsw> : index
          %450 = arith.minsi %448, %449 : index
          %451 = arith.addi %450, %minus1 overflow<nsw> : index
          %452 = arith.minsi %451, %c3 : index
          %453 = arith.addi %i_right_below_tile, %452 : index
          %454 = arith.minsi %451, %c2 : index
          %455 = arith.addi %i_right_below_tile, %454 : index
          %456 = arith.minsi %451, %c1 : index
          %457 = arith.addi %i_right_below_tile, %456 : index
          %458 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %459, %460, %461, %462 = scf.if %458 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %463 = arith.cmpi slt, %c0, %450 : index
            %464 = arith.cmpi slt, %c1, %450 : index
            %465 = arith.cmpi slt, %c2, %450 : index
            %466 = arith.cmpi slt, %c3, %450 : index
            %467 = vector.maskedload %out_1[%i_right_below_tile, %j_right_panel], %311, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %468 = vector.maskedload %out_1[%457, %j_right_panel], %311, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %469 = vector.maskedload %out_1[%455, %j_right_panel], %311, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %470 = vector.maskedload %out_1[%453, %j_right_panel], %311, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %467, %468, %469, %470 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %471 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %472 = arith.minsi %471, %4 : index
          %473, %474, %475, %476 = scf.for %k0_right_below = %k0_right_piece to %472 step %c1 iter_args(%477 = %459, %478 = %460, %479 = %461, %480 = %462) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %481 = memref.load %a[%i_right_below_tile, %k0_right_below] : memref<?x?xf32>
            %482 = vector.broadcast %481 : f32 to vector<8xf32>
            %483 = memref.load %a[%457, %k0_right_below] : memref<?x?xf32>
            %484 = vector.broadcast %483 : f32 to vector<8xf32>
            %485 = memref.load %a[%455, %k0_right_below] : memref<?x?xf32>
            %486 = vector.broadcast %485 : f32 to vector<8xf32>
            %487 = memref.load %a[%453, %k0_right_below] : memref<?x?xf32>
            %488 = vector.broadcast %487 : f32 to vector<8xf32>
            %489 = arith.subi %k0_right_below, %k0_right_piece overflow<nsw> : index
            %490 = vector.maskedload %b_copy_3[%489, %c0], %311, %0 : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %491 = arith.mulf %482, %490 fastmath<reassoc,contract> : vector<8xf32>
            %492 = arith.mulf %484, %490 fastmath<reassoc,contract> : vector<8xf32>
            %493 = arith.mulf %486, %490 fastmath<reassoc,contract> : vector<8xf32>
            %494 = arith.mulf %488, %490 fastmath<reassoc,contract> : vector<8xf32>
            %495 = arith.addf %477, %491 fastmath<reassoc,contract> : vector<8xf32>
            %496 = arith.addf %478, %492 fastmath<reassoc,contract> : vector<8xf32>
            %497 = arith.addf %479, %493 fastmath<reassoc,contract> : vector<8xf32>
            %498 = arith.addf %480, %494 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %495, %496, %497, %498 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %499 = arith.subi %471, %4 overflow<nsw> : index
          %500 = arith.cmpi sge, %499, %c0 : index
          scf.if %500 {
            %501 = vector.maskedload %bias[%j_right_panel], %311, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %502 = arith.addf %473, %501 : vector<8xf32>
            %503 = arith.addf %474, %501 : vector<8xf32>
            %504 = arith.addf %475, %501 : vector<8xf32>
            %505 = arith.addf %476, %501 : vector<8xf32>
            %506 = arith.cmpi slt, %c0, %450 : index
            %507 = arith.cmpi slt, %c1, %450 : index
            %508 = arith.cmpi slt, %c2, %450 : index
            %509 = arith.cmpi slt, %c3, %450 : index
            vector.maskedstore %out_1[%i_right_below_tile, %j_right_panel], %311, %502 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%457, %j_right_panel], %311, %503 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%455, %j_right_panel], %311, %504 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%453, %j_right_panel], %311, %505 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            %510 = arith.cmpi slt, %c0, %450 : index
            %511 = arith.cmpi slt, %c1, %450 : index
            %512 = arith.cmpi slt, %c2, %450 : index
            %513 = arith.cmpi slt, %c3, %450 : index
            vector.maskedstore %out_1[%i_right_below_tile, %j_right_panel], %311, %473 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%457, %j_right_panel], %311, %474 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%455, %j_right_panel], %311, %475 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%453, %j_right_panel], %311, %476 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
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
    %15 = llvm.mlir.constant(98304) : i64
    %16 = llvm.mlir.constant(262144) : i64
    %17 = llvm.mlir.constant(64) : i64
    %18 = llvm.mlir.constant(-64) : i64
    %19 = llvm.mlir.constant(1 : i32) : i32
    %20 = llvm.mlir.constant(0 : i32) : i32
    %21 = llvm.mlir.constant(3 : i32) : i32
    %22 = llvm.mlir.constant(2 : i32) : i32
    %23 = llvm.mlir.constant(12288) : i64
    %24 = llvm.mlir.constant(true) : i1
    %25 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %26 = llvm.mlir.constant(dense<true> : vector<8xi1>) : vector<8xi1>
    %27 = llvm.mlir.constant(dense<false> : vector<8xi1>) : vector<8xi1>
    %28 = llvm.ashr %b_stride0, %1 : i64
    %29 = llvm.mul %28, %0 overflow<nsw> : i64
    %30 = llvm.intr.smax(%a_stride0, %2) : (i64, i64) -> i64
    %31 = llvm.add %a_size0, %2 overflow<nsw> : i64
    %32 = llvm.sdiv %31, %3 : i64
    %33 = llvm.srem %31, %3 : i64
    %34 = llvm.icmp "ne" %33, %5 : i64
    %35 = llvm.xor %33, %3 : i64
    %36 = llvm.icmp "slt" %35, %5 : i64
    %37 = llvm.and %34, %36 : i1
    %38 = llvm.add %32, %7 : i64
    %39 = llvm.select %37, %38, %32 : i1, i64
    %40 = llvm.mul %39, %3 overflow<nsw> : i64
    %41 = llvm.intr.smin(%40, %a_size0) : (i64, i64) -> i64
    %42 = llvm.intr.smin(%4, %a_stride0) : (i64, i64) -> i64
    %43 = llvm.mul %42, %a_size0 : i64
    %44 = llvm.icmp "sgt" %43, %14 : i64
    %45 = llvm.icmp "sgt" %43, %15 : i64
    %46 = llvm.sub %5, %b_stride0 : i64
    %47 = llvm.and %b_stride0, %46 : i64
    %48 = llvm.mul %42, %47 : i64
    %49 = llvm.icmp "sgt" %48, %16 : i64
    %50 = llvm.and %44, %49 : i1
    %51 = llvm.or %45, %50 : i1
    %52 = llvm.select %51, %42, %5 : i1, i64
    %53 = llvm.icmp "slt" %5, %29 : i64
    llvm.cond_br %53, ^bb1(%5 : i64), ^bb29
  ^bb1(%j_panel: i64):
    %54 = llvm.icmp "slt" %5, %30 : i64
    llvm.cond_br %54, ^bb2(%5 : i64), ^bb28
  ^bb2(%k0_piece: i64):
    %55 = llvm.mul %52, %17 overflow<nsw> : i64
    %56 = llvm.add %55, %17 overflow<nsw> : i64
    %57 = llvm.and %56, %18 : i64
    %b_copy = llvm.call @aligned_alloc(%17, %57) : (i64, i64) -> !llvm.ptr
    %58 = llvm.mlir.zero : !llvm.ptr
    %59 = llvm.icmp "ne" %b_copy, %58 : !llvm.ptr
    llvm.cond_br %59, ^bb3, ^bb61(%19 : i32)
  ^bb3:
    llvm.cond_br %51, ^bb4, ^bb7
  ^bb4:
    %60 = llvm.add %k0_piece, %4 overflow<nsw> : i64
    %61 = llvm.intr.smin(%60, %a_stride0) : (i64, i64) -> i64
    %62 = llvm.icmp "slt" %k0_piece, %61 : i64
    llvm.cond_br %62, ^bb5(%k0_piece : i64), ^bb6
  ^bb5(%k0_copy: i64):
    %63 = llvm.add %k0_copy, %6 overflow<nsw> : i64
    %64 = llvm.mul %63, %b_stride0 overflow<nsw> : i64
    %65 = llvm.add %64, %j_panel overflow<nsw> : i64
    %66 = llvm.getelementptr %b[%65] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%66, %20, %21, %19) : (!llvm.ptr, i32, i32, i32) -> ()
    %67 = llvm.mul %k0_copy, %b_stride0 overflow<nsw> : i64
    %68 = llvm.add %67, %j_panel overflow<nsw> : i64
    %69 = llvm.getelementptr inbounds %b[%68] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %70 = llvm.load %69 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %71 = llvm.getelementptr inbounds %69[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %72 = llvm.load %71 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %73 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %74 = llvm.mul %73, %0 overflow<nsw> : i64
    %75 = llvm.getelementptr inbounds %b_copy[%74] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %70, %75 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %76 = llvm.add %5, %6 overflow<nsw> : i64
    %77 = llvm.add %74, %76 overflow<nsw> : i64
    %78 = llvm.getelementptr inbounds %b_copy[%77] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %72, %78 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %79 = llvm.add %k0_copy, %2 overflow<nsw> : i64
    %80 = llvm.icmp "slt" %79, %61 : i64
    llvm.cond_br %80, ^bb5(%79 : i64), ^bb6
  ^bb6:
    llvm.br ^bb7
  ^bb7:
    %81 = llvm.sub %a_stride0, %k0_piece overflow<nsw> : i64
    %82 = llvm.intr.smin(%4, %81) : (i64, i64) -> i64
    %83 = llvm.intr.smax(%82, %5) : (i64, i64) -> i64
    %84 = llvm.select %51, %5, %83 : i1, i64
    %85 = llvm.mul %k0_piece, %b_stride0 overflow<nsw> : i64
    %86 = llvm.add %85, %j_panel overflow<nsw> : i64
    %87 = llvm.getelementptr inbounds %b[%86] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %88 = llvm.select %51, %b_copy, %87 : i1, !llvm.ptr
    %89 = llvm.select %51, %52, %84 : i1, i64
    %90 = llvm.select %51, %0, %b_stride0 : i1, i64
    %91 = llvm.icmp "slt" %5, %41 : i64
    llvm.cond_br %91, ^bb8(%5 : i64), ^bb17
  ^bb8(%i_tile: i64):
    %92 = llvm.add %i_tile, %3 overflow<nsw> : i64
    %93 = llvm.sub %92, %i_tile overflow<nsw> : i64
    %94 = llvm.sub %41, %i_tile overflow<nsw> : i64
    %95 = llvm.intr.smin(%93, %94) : (i64, i64) -> i64
    %96 = llvm.add %95, %7 overflow<nsw> : i64
    %97 = llvm.intr.smin(%96, %8) : (i64, i64) -> i64
    %98 = llvm.add %i_tile, %97 : i64
    %99 = llvm.intr.smin(%96, %1) : (i64, i64) -> i64
    %100 = llvm.add %i_tile, %99 : i64
    %101 = llvm.intr.smin(%96, %9) : (i64, i64) -> i64
    %102 = llvm.add %i_tile, %101 : i64
    %103 = llvm.intr.smin(%96, %10) : (i64, i64) -> i64
    %104 = llvm.add %i_tile, %103 : i64
    %105 = llvm.intr.smin(%96, %2) : (i64, i64) -> i64
    %106 = llvm.add %i_tile, %105 : i64
    %107 = llvm.icmp "eq" %k0_piece, %5 : i64
    llvm.cond_br %107, ^bb9, ^bb10
  ^bb9:
    llvm.br ^bb11(%25, %25, %25, %25, %25, %25, %25, %25, %25, %25, %25, %25 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb10:
    %108 = llvm.icmp "slt" %5, %95 : i64
    %109 = llvm.icmp "slt" %2, %95 : i64
    %110 = llvm.icmp "slt" %10, %95 : i64
    %111 = llvm.icmp "slt" %9, %95 : i64
    %112 = llvm.icmp "slt" %1, %95 : i64
    %113 = llvm.icmp "slt" %8, %95 : i64
    %114 = llvm.mul %i_tile, %b_stride0 overflow<nsw> : i64
    %115 = llvm.add %114, %j_panel overflow<nsw> : i64
    %116 = llvm.getelementptr inbounds %out[%115] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %117 = llvm.load %116 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %118 = llvm.getelementptr inbounds %116[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %119 = llvm.load %118 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %120 = llvm.mul %106, %b_stride0 overflow<nsw> : i64
    %121 = llvm.add %120, %j_panel overflow<nsw> : i64
    %122 = llvm.getelementptr inbounds %out[%121] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %123 = llvm.load %122 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %124 = llvm.getelementptr inbounds %122[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %125 = llvm.load %124 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %126 = llvm.mul %104, %b_stride0 overflow<nsw> : i64
    %127 = llvm.add %126, %j_panel overflow<nsw> : i64
    %128 = llvm.getelementptr inbounds %out[%127] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %129 = llvm.load %128 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %130 = llvm.getelementptr inbounds %128[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %131 = llvm.load %130 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %132 = llvm.mul %102, %b_stride0 overflow<nsw> : i64
    %133 = llvm.add %132, %j_panel overflow<nsw> : i64
    %134 = llvm.getelementptr inbounds %out[%133] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %135 = llvm.load %134 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %136 = llvm.getelementptr inbounds %134[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %137 = llvm.load %136 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %138 = llvm.mul %100, %b_stride0 overflow<nsw> : i64
    %139 = llvm.add %138, %j_panel overflow<nsw> : i64
    %140 = llvm.getelementptr inbounds %out[%139] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %141 = llvm.load %140 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %142 = llvm.getelementptr inbounds %140[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %143 = llvm.load %142 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %144 = llvm.mul %98, %b_stride0 overflow<nsw> : i64
    %145 = llvm.add %144, %j_panel overflow<nsw> : i64
    %146 = llvm.getelementptr inbounds %out[%145] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %147 = llvm.load %146 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %148 = llvm.getelementptr inbounds %146[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %149 = llvm.load %148 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb11(%117, %119, %123, %125, %129, %131, %135, %137, %141, %143, %147, %149 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb11(%150: vector<8xf32>, %151: vector<8xf32>, %152: vector<8xf32>, %153: vector<8xf32>, %154: vector<8xf32>, %155: vector<8xf32>, %156: vector<8xf32>, %157: vector<8xf32>, %158: vector<8xf32>, %159: vector<8xf32>, %160: vector<8xf32>, %161: vector<8xf32>):
    %162 = llvm.add %k0_piece, %4 overflow<nsw> : i64
    %163 = llvm.intr.smin(%162, %a_stride0) : (i64, i64) -> i64
    %164 = llvm.icmp "slt" %k0_piece, %163 : i64
    llvm.cond_br %164, ^bb12(%k0_piece, %150, %151, %152, %153, %154, %155, %156, %157, %158, %159, %160, %161 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb13(%150, %151, %152, %153, %154, %155, %156, %157, %158, %159, %160, %161 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb12(%k0: i64, %165: vector<8xf32>, %166: vector<8xf32>, %167: vector<8xf32>, %168: vector<8xf32>, %169: vector<8xf32>, %170: vector<8xf32>, %171: vector<8xf32>, %172: vector<8xf32>, %173: vector<8xf32>, %174: vector<8xf32>, %175: vector<8xf32>, %176: vector<8xf32>):
    %177 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %178 = llvm.add %177, %6 overflow<nsw> : i64
    %179 = llvm.mul %178, %90 overflow<nsw> : i64
    %180 = llvm.getelementptr %88[%179] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%180, %20, %21, %19) : (!llvm.ptr, i32, i32, i32) -> ()
    %181 = llvm.and %k0, %11 : i64
    %182 = llvm.add %92, %181 overflow<nsw> : i64
    %183 = llvm.mul %182, %a_stride0 overflow<nsw> : i64
    %184 = llvm.add %183, %k0 overflow<nsw> : i64
    %185 = llvm.getelementptr %a[%184] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%185, %20, %22, %19) : (!llvm.ptr, i32, i32, i32) -> ()
    %186 = llvm.mul %i_tile, %a_stride0 overflow<nsw> : i64
    %187 = llvm.add %186, %k0 overflow<nsw> : i64
    %188 = llvm.getelementptr inbounds %a[%187] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %189 = llvm.load %188 {alignment = 4 : i64} : !llvm.ptr -> f32
    %190 = llvm.mlir.poison : vector<8xf32>
    %191 = llvm.insertelement %189, %190[%5 : i64] : vector<8xf32>
    %192 = llvm.shufflevector %191, %190 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %193 = llvm.mul %106, %a_stride0 overflow<nsw> : i64
    %194 = llvm.add %193, %k0 overflow<nsw> : i64
    %195 = llvm.getelementptr inbounds %a[%194] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %196 = llvm.load %195 {alignment = 4 : i64} : !llvm.ptr -> f32
    %197 = llvm.mlir.poison : vector<8xf32>
    %198 = llvm.insertelement %196, %197[%5 : i64] : vector<8xf32>
    %199 = llvm.shufflevector %198, %197 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %200 = llvm.mul %104, %a_stride0 overflow<nsw> : i64
    %201 = llvm.add %200, %k0 overflow<nsw> : i64
    %202 = llvm.getelementptr inbounds %a[%201] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %203 = llvm.load %202 {alignment = 4 : i64} : !llvm.ptr -> f32
    %204 = llvm.mlir.poison : vector<8xf32>
    %205 = llvm.insertelement %203, %204[%5 : i64] : vector<8xf32>
    %206 = llvm.shufflevector %205, %204 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %207 = llvm.mul %102, %a_stride0 overflow<nsw> : i64
    %208 = llvm.add %207, %k0 overflow<nsw> : i64
    %209 = llvm.getelementptr inbounds %a[%208] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %210 = llvm.load %209 {alignment = 4 : i64} : !llvm.ptr -> f32
    %211 = llvm.mlir.poison : vector<8xf32>
    %212 = llvm.insertelement %210, %211[%5 : i64] : vector<8xf32>
    %213 = llvm.shufflevector %212, %211 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %214 = llvm.mul %100, %a_stride0 overflow<nsw> : i64
    %215 = llvm.add %214, %k0 overflow<nsw> : i64
    %216 = llvm.getelementptr inbounds %a[%215] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %217 = llvm.load %216 {alignment = 4 : i64} : !llvm.ptr -> f32
    %218 = llvm.mlir.poison : vector<8xf32>
    %219 = llvm.insertelement %217, %218[%5 : i64] : vector<8xf32>
    %220 = llvm.shufflevector %219, %218 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %221 = llvm.mul %98, %a_stride0 overflow<nsw> : i64
    %222 = llvm.add %221, %k0 overflow<nsw> : i64
    %223 = llvm.getelementptr inbounds %a[%222] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %224 = llvm.load %223 {alignment = 4 : i64} : !llvm.ptr -> f32
    %225 = llvm.mlir.poison : vector<8xf32>
    %226 = llvm.insertelement %224, %225[%5 : i64] : vector<8xf32>
    %227 = llvm.shufflevector %226, %225 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %228 = llvm.mul %177, %90 overflow<nsw> : i64
    %229 = llvm.getelementptr inbounds %88[%228] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %230 = llvm.load %229 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %231 = llvm.add %5, %6 overflow<nsw> : i64
    %232 = llvm.add %228, %231 overflow<nsw> : i64
    %233 = llvm.getelementptr inbounds %88[%232] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %234 = llvm.load %233 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %235 = llvm.fmul %192, %230 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %236 = llvm.fmul %192, %234 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %237 = llvm.fmul %199, %230 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %238 = llvm.fmul %199, %234 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %239 = llvm.fmul %206, %230 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %240 = llvm.fmul %206, %234 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %241 = llvm.fmul %213, %230 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %242 = llvm.fmul %213, %234 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %243 = llvm.fmul %220, %230 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %244 = llvm.fmul %220, %234 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %245 = llvm.fmul %227, %230 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %246 = llvm.fmul %227, %234 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %247 = llvm.fadd %165, %235 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %248 = llvm.fadd %166, %236 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %249 = llvm.fadd %167, %237 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %250 = llvm.fadd %168, %238 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %251 = llvm.fadd %169, %239 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %252 = llvm.fadd %170, %240 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %253 = llvm.fadd %171, %241 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %254 = llvm.fadd %172, %242 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %255 = llvm.fadd %173, %243 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %256 = llvm.fadd %174, %244 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %257 = llvm.fadd %175, %245 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %258 = llvm.fadd %176, %246 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %259 = llvm.add %k0, %2 overflow<nsw> : i64
    %260 = llvm.icmp "slt" %259, %163 : i64
    llvm.cond_br %260, ^bb12(%259, %247, %248, %249, %250, %251, %252, %253, %254, %255, %256, %257, %258 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb13(%247, %248, %249, %250, %251, %252, %253, %254, %255, %256, %257, %258 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb13(%261: vector<8xf32>, %262: vector<8xf32>, %263: vector<8xf32>, %264: vector<8xf32>, %265: vector<8xf32>, %266: vector<8xf32>, %267: vector<8xf32>, %268: vector<8xf32>, %269: vector<8xf32>, %270: vector<8xf32>, %271: vector<8xf32>, %272: vector<8xf32>):
    %273 = llvm.sub %162, %a_stride0 overflow<nsw> : i64
    %274 = llvm.icmp "sge" %273, %5 : i64
    llvm.cond_br %274, ^bb14, ^bb15
  ^bb14:
    %275 = llvm.getelementptr inbounds %bias[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %276 = llvm.load %275 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %277 = llvm.getelementptr inbounds %275[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %278 = llvm.load %277 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %279 = llvm.fadd %261, %276 : vector<8xf32>
    %280 = llvm.fadd %262, %278 : vector<8xf32>
    %281 = llvm.fadd %263, %276 : vector<8xf32>
    %282 = llvm.fadd %264, %278 : vector<8xf32>
    %283 = llvm.fadd %265, %276 : vector<8xf32>
    %284 = llvm.fadd %266, %278 : vector<8xf32>
    %285 = llvm.fadd %267, %276 : vector<8xf32>
    %286 = llvm.fadd %268, %278 : vector<8xf32>
    %287 = llvm.fadd %269, %276 : vector<8xf32>
    %288 = llvm.fadd %270, %278 : vector<8xf32>
    %289 = llvm.fadd %271, %276 : vector<8xf32>
    %290 = llvm.fadd %272, %278 : vector<8xf32>
    %291 = llvm.icmp "slt" %5, %95 : i64
    %292 = llvm.icmp "slt" %2, %95 : i64
    %293 = llvm.icmp "slt" %10, %95 : i64
    %294 = llvm.icmp "slt" %9, %95 : i64
    %295 = llvm.icmp "slt" %1, %95 : i64
    %296 = llvm.icmp "slt" %8, %95 : i64
    %297 = llvm.mul %i_tile, %b_stride0 overflow<nsw> : i64
    %298 = llvm.add %297, %j_panel overflow<nsw> : i64
    %299 = llvm.getelementptr inbounds %out[%298] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %279, %299 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %300 = llvm.getelementptr inbounds %299[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %280, %300 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %301 = llvm.mul %106, %b_stride0 overflow<nsw> : i64
    %302 = llvm.add %301, %j_panel overflow<nsw> : i64
    %303 = llvm.getelementptr inbounds %out[%302] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %281, %303 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %304 = llvm.getelementptr inbounds %303[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %282, %304 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %305 = llvm.mul %104, %b_stride0 overflow<nsw> : i64
    %306 = llvm.add %305, %j_panel overflow<nsw> : i64
    %307 = llvm.getelementptr inbounds %out[%306] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %283, %307 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %308 = llvm.getelementptr inbounds %307[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %284, %308 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %309 = llvm.mul %102, %b_stride0 overflow<nsw> : i64
    %310 = llvm.add %309, %j_panel overflow<nsw> : i64
    %311 = llvm.getelementptr inbounds %out[%310] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %285, %311 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %312 = llvm.getelementptr inbounds %311[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %286, %312 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %313 = llvm.mul %100, %b_stride0 overflow<nsw> : i64
    %314 = llvm.add %313, %j_panel overflow<nsw> : i64
    %315 = llvm.getelementptr inbounds %out[%314] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %287, %315 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %316 = llvm.getelementptr inbounds %315[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %288, %316 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %317 = llvm.mul %98, %b_stride0 overflow<nsw> : i64
    %318 = llvm.add %317, %j_panel overflow<nsw> : i64
    %319 = llvm.getelementptr inbounds %out[%318] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %289, %319 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %320 = llvm.getelementptr inbounds %319[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %290, %320 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb16
  ^bb15:
    %321 = llvm.icmp "slt" %5, %95 : i64
    %322 = llvm.icmp "slt" %2, %95 : i64
    %323 = llvm.icmp "slt" %10, %95 : i64
    %324 = llvm.icmp "slt" %9, %95 : i64
    %325 = llvm.icmp "slt" %1, %95 : i64
    %326 = llvm.icmp "slt" %8, %95 : i64
    %327 = llvm.mul %i_tile, %b_stride0 overflow<nsw> : i64
    %328 = llvm.add %327, %j_panel overflow<nsw> : i64
    %329 = llvm.getelementptr inbounds %out[%328] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %261, %329 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %330 = llvm.getelementptr inbounds %329[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %262, %330 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %331 = llvm.mul %106, %b_stride0 overflow<nsw> : i64
    %332 = llvm.add %331, %j_panel overflow<nsw> : i64
    %333 = llvm.getelementptr inbounds %out[%332] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %263, %333 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %334 = llvm.getelementptr inbounds %333[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %264, %334 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %335 = llvm.mul %104, %b_stride0 overflow<nsw> : i64
    %336 = llvm.add %335, %j_panel overflow<nsw> : i64
    %337 = llvm.getelementptr inbounds %out[%336] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %265, %337 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %338 = llvm.getelementptr inbounds %337[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %266, %338 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %339 = llvm.mul %102, %b_stride0 overflow<nsw> : i64
    %340 = llvm.add %339, %j_panel overflow<nsw> : i64
    %341 = llvm.getelementptr inbounds %out[%340] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %267, %341 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %342 = llvm.getelementptr inbounds %341[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %268, %342 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %343 = llvm.mul %100, %b_stride0 overflow<nsw> : i64
    %344 = llvm.add %343, %j_panel overflow<nsw> : i64
    %345 = llvm.getelementptr inbounds %out[%344] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %269, %345 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %346 = llvm.getelementptr inbounds %345[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %270, %346 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %347 = llvm.mul %98, %b_stride0 overflow<nsw> : i64
    %348 = llvm.add %347, %j_panel overflow<nsw> : i64
    %349 = llvm.getelementptr inbounds %out[%348] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %271, %349 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %350 = llvm.getelementptr inbounds %349[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %272, %350 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb16
  ^bb16:
    %351 = llvm.add %i_tile, %3 overflow<nsw> : i64
    %352 = llvm.icmp "slt" %351, %41 : i64
    llvm.cond_br %352, ^bb8(%351 : i64), ^bb17
  ^bb17:
    %353 = llvm.icmp "slt" %41, %a_size0 : i64
    llvm.cond_br %353, ^bb18(%41 : i64), ^bb27
  ^bb18(%i_below_tile: i64):
    %354 = llvm.add %i_below_tile, %1 overflow<nsw> : i64
    %355 = llvm.sub %354, %i_below_tile overflow<nsw> : i64
    %356 = llvm.sub %a_size0, %i_below_tile overflow<nsw> : i64
    %357 = llvm.intr.smin(%355, %356) : (i64, i64) -> i64
    %358 = llvm.add %357, %7 overflow<nsw> : i64
    %359 = llvm.intr.smin(%358, %9) : (i64, i64) -> i64
    %360 = llvm.add %i_below_tile, %359 : i64
    %361 = llvm.intr.smin(%358, %10) : (i64, i64) -> i64
    %362 = llvm.add %i_below_tile, %361 : i64
    %363 = llvm.intr.smin(%358, %2) : (i64, i64) -> i64
    %364 = llvm.add %i_below_tile, %363 : i64
    %365 = llvm.icmp "eq" %k0_piece, %5 : i64
    llvm.cond_br %365, ^bb19, ^bb20
  ^bb19:
    llvm.br ^bb21(%25, %25, %25, %25, %25, %25, %25, %25 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb20:
    %366 = llvm.icmp "slt" %5, %357 : i64
    %367 = llvm.icmp "slt" %2, %357 : i64
    %368 = llvm.icmp "slt" %10, %357 : i64
    %369 = llvm.icmp "slt" %9, %357 : i64
    %370 = llvm.mul %i_below_tile, %b_stride0 overflow<nsw> : i64
    %371 = llvm.add %370, %j_panel overflow<nsw> : i64
    %372 = llvm.getelementptr inbounds %out[%371] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %373 = llvm.load %372 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %374 = llvm.getelementptr inbounds %372[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %375 = llvm.load %374 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %376 = llvm.mul %364, %b_stride0 overflow<nsw> : i64
    %377 = llvm.add %376, %j_panel overflow<nsw> : i64
    %378 = llvm.getelementptr inbounds %out[%377] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %379 = llvm.load %378 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %380 = llvm.getelementptr inbounds %378[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %381 = llvm.load %380 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %382 = llvm.mul %362, %b_stride0 overflow<nsw> : i64
    %383 = llvm.add %382, %j_panel overflow<nsw> : i64
    %384 = llvm.getelementptr inbounds %out[%383] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %385 = llvm.load %384 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %386 = llvm.getelementptr inbounds %384[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %387 = llvm.load %386 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %388 = llvm.mul %360, %b_stride0 overflow<nsw> : i64
    %389 = llvm.add %388, %j_panel overflow<nsw> : i64
    %390 = llvm.getelementptr inbounds %out[%389] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %391 = llvm.load %390 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %392 = llvm.getelementptr inbounds %390[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %393 = llvm.load %392 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb21(%373, %375, %379, %381, %385, %387, %391, %393 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb21(%394: vector<8xf32>, %395: vector<8xf32>, %396: vector<8xf32>, %397: vector<8xf32>, %398: vector<8xf32>, %399: vector<8xf32>, %400: vector<8xf32>, %401: vector<8xf32>):
    %402 = llvm.add %k0_piece, %4 overflow<nsw> : i64
    %403 = llvm.intr.smin(%402, %a_stride0) : (i64, i64) -> i64
    %404 = llvm.icmp "slt" %k0_piece, %403 : i64
    llvm.cond_br %404, ^bb22(%k0_piece, %394, %395, %396, %397, %398, %399, %400, %401 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb23(%394, %395, %396, %397, %398, %399, %400, %401 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb22(%k0_below: i64, %405: vector<8xf32>, %406: vector<8xf32>, %407: vector<8xf32>, %408: vector<8xf32>, %409: vector<8xf32>, %410: vector<8xf32>, %411: vector<8xf32>, %412: vector<8xf32>):
    %413 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %414 = llvm.add %413, %6 overflow<nsw> : i64
    %415 = llvm.mul %414, %90 overflow<nsw> : i64
    %416 = llvm.getelementptr %88[%415] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%416, %20, %21, %19) : (!llvm.ptr, i32, i32, i32) -> ()
    %417 = llvm.mul %i_below_tile, %a_stride0 overflow<nsw> : i64
    %418 = llvm.add %417, %k0_below overflow<nsw> : i64
    %419 = llvm.getelementptr inbounds %a[%418] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %420 = llvm.load %419 {alignment = 4 : i64} : !llvm.ptr -> f32
    %421 = llvm.mlir.poison : vector<8xf32>
    %422 = llvm.insertelement %420, %421[%5 : i64] : vector<8xf32>
    %423 = llvm.shufflevector %422, %421 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %424 = llvm.mul %364, %a_stride0 overflow<nsw> : i64
    %425 = llvm.add %424, %k0_below overflow<nsw> : i64
    %426 = llvm.getelementptr inbounds %a[%425] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %427 = llvm.load %426 {alignment = 4 : i64} : !llvm.ptr -> f32
    %428 = llvm.mlir.poison : vector<8xf32>
    %429 = llvm.insertelement %427, %428[%5 : i64] : vector<8xf32>
    %430 = llvm.shufflevector %429, %428 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %431 = llvm.mul %362, %a_stride0 overflow<nsw> : i64
    %432 = llvm.add %431, %k0_below overflow<nsw> : i64
    %433 = llvm.getelementptr inbounds %a[%432] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %434 = llvm.load %433 {alignment = 4 : i64} : !llvm.ptr -> f32
    %435 = llvm.mlir.poison : vector<8xf32>
    %436 = llvm.insertelement %434, %435[%5 : i64] : vector<8xf32>
    %437 = llvm.shufflevector %436, %435 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %438 = llvm.mul %360, %a_stride0 overflow<nsw> : i64
    %439 = llvm.add %438, %k0_below overflow<nsw> : i64
    %440 = llvm.getelementptr inbounds %a[%439] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %441 = llvm.load %440 {alignment = 4 : i64} : !llvm.ptr -> f32
    %442 = llvm.mlir.poison : vector<8xf32>
    %443 = llvm.insertelement %441, %442[%5 : i64] : vector<8xf32>
    %444 = llvm.shufflevector %443, %442 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %445 = llvm.mul %413, %90 overflow<nsw> : i64
    %446 = llvm.getelementptr inbounds %88[%445] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %447 = llvm.load %446 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %448 = llvm.add %5, %6 overflow<nsw> : i64
    %449 = llvm.add %445, %448 overflow<nsw> : i64
    %450 = llvm.getelementptr inbounds %88[%449] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %451 = llvm.load %450 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %452 = llvm.fmul %423, %447 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %453 = llvm.fmul %423, %451 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %454 = llvm.fmul %430, %447 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %455 = llvm.fmul %430, %451 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %456 = llvm.fmul %437, %447 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %457 = llvm.fmul %437, %451 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %458 = llvm.fmul %444, %447 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %459 = llvm.fmul %444, %451 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %460 = llvm.fadd %405, %452 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %461 = llvm.fadd %406, %453 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %462 = llvm.fadd %407, %454 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %463 = llvm.fadd %408, %455 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %464 = llvm.fadd %409, %456 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %465 = llvm.fadd %410, %457 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %466 = llvm.fadd %411, %458 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %467 = llvm.fadd %412, %459 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %468 = llvm.add %k0_below, %2 overflow<nsw> : i64
    %469 = llvm.icmp "slt" %468, %403 : i64
    llvm.cond_br %469, ^bb22(%468, %460, %461, %462, %463, %464, %465, %466, %467 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb23(%460, %461, %462, %463, %464, %465, %466, %467 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb23(%470: vector<8xf32>, %471: vector<8xf32>, %472: vector<8xf32>, %473: vector<8xf32>, %474: vector<8xf32>, %475: vector<8xf32>, %476: vector<8xf32>, %477: vector<8xf32>):
    %478 = llvm.sub %402, %a_stride0 overflow<nsw> : i64
    %479 = llvm.icmp "sge" %478, %5 : i64
    llvm.cond_br %479, ^bb24, ^bb25
  ^bb24:
    %480 = llvm.getelementptr inbounds %bias[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %481 = llvm.load %480 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %482 = llvm.getelementptr inbounds %480[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %483 = llvm.load %482 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %484 = llvm.fadd %470, %481 : vector<8xf32>
    %485 = llvm.fadd %471, %483 : vector<8xf32>
    %486 = llvm.fadd %472, %481 : vector<8xf32>
    %487 = llvm.fadd %473, %483 : vector<8xf32>
    %488 = llvm.fadd %474, %481 : vector<8xf32>
    %489 = llvm.fadd %475, %483 : vector<8xf32>
    %490 = llvm.fadd %476, %481 : vector<8xf32>
    %491 = llvm.fadd %477, %483 : vector<8xf32>
    %492 = llvm.icmp "slt" %5, %357 : i64
    %493 = llvm.icmp "slt" %2, %357 : i64
    %494 = llvm.icmp "slt" %10, %357 : i64
    %495 = llvm.icmp "slt" %9, %357 : i64
    %496 = llvm.mul %i_below_tile, %b_stride0 overflow<nsw> : i64
    %497 = llvm.add %496, %j_panel overflow<nsw> : i64
    %498 = llvm.getelementptr inbounds %out[%497] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %484, %498 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %499 = llvm.getelementptr inbounds %498[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %485, %499 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %500 = llvm.mul %364, %b_stride0 overflow<nsw> : i64
    %501 = llvm.add %500, %j_panel overflow<nsw> : i64
    %502 = llvm.getelementptr inbounds %out[%501] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %486, %502 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %503 = llvm.getelementptr inbounds %502[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %487, %503 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %504 = llvm.mul %362, %b_stride0 overflow<nsw> : i64
    %505 = llvm.add %504, %j_panel overflow<nsw> : i64
    %506 = llvm.getelementptr inbounds %out[%505] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %488, %506 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %507 = llvm.getelementptr inbounds %506[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %489, %507 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %508 = llvm.mul %360, %b_stride0 overflow<nsw> : i64
    %509 = llvm.add %508, %j_panel overflow<nsw> : i64
    %510 = llvm.getelementptr inbounds %out[%509] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %490, %510 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %511 = llvm.getelementptr inbounds %510[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %491, %511 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb26
  ^bb25:
    %512 = llvm.icmp "slt" %5, %357 : i64
    %513 = llvm.icmp "slt" %2, %357 : i64
    %514 = llvm.icmp "slt" %10, %357 : i64
    %515 = llvm.icmp "slt" %9, %357 : i64
    %516 = llvm.mul %i_below_tile, %b_stride0 overflow<nsw> : i64
    %517 = llvm.add %516, %j_panel overflow<nsw> : i64
    %518 = llvm.getelementptr inbounds %out[%517] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %470, %518 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %519 = llvm.getelementptr inbounds %518[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %471, %519 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %520 = llvm.mul %364, %b_stride0 overflow<nsw> : i64
    %521 = llvm.add %520, %j_panel overflow<nsw> : i64
    %522 = llvm.getelementptr inbounds %out[%521] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %472, %522 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %523 = llvm.getelementptr inbounds %522[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %473, %523 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %524 = llvm.mul %362, %b_stride0 overflow<nsw> : i64
    %525 = llvm.add %524, %j_panel overflow<nsw> : i64
    %526 = llvm.getelementptr inbounds %out[%525] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %474, %526 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %527 = llvm.getelementptr inbounds %526[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %475, %527 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %528 = llvm.mul %360, %b_stride0 overflow<nsw> : i64
    %529 = llvm.add %528, %j_panel overflow<nsw> : i64
    %530 = llvm.getelementptr inbounds %out[%529] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %476, %530 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %531 = llvm.getelementptr inbounds %530[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %477, %531 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb26
  ^bb26:
    %532 = llvm.add %i_below_tile, %1 overflow<nsw> : i64
    %533 = llvm.icmp "slt" %532, %a_size0 : i64
    llvm.cond_br %533, ^bb18(%532 : i64), ^bb27
  ^bb27:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %534 = llvm.add %k0_piece, %4 overflow<nsw> : i64
    %535 = llvm.icmp "slt" %534, %30 : i64
    llvm.cond_br %535, ^bb2(%534 : i64), ^bb28
  ^bb28:
    %536 = llvm.add %j_panel, %0 overflow<nsw> : i64
    %537 = llvm.icmp "slt" %536, %29 : i64
    llvm.cond_br %537, ^bb1(%536 : i64), ^bb29
  ^bb29:
    %538 = llvm.add %a_size0, %9 overflow<nsw> : i64
    %539 = llvm.ashr %538, %9 : i64
    %540 = llvm.mul %539, %6 overflow<nsw> : i64
    %541 = llvm.intr.smin(%540, %a_size0) : (i64, i64) -> i64
    %542 = llvm.intr.smin(%12, %a_stride0) : (i64, i64) -> i64
    %543 = llvm.and %b_stride0, %13 : i64
    %544 = llvm.intr.smin(%6, %543) : (i64, i64) -> i64
    %545 = llvm.intr.smax(%544, %5) : (i64, i64) -> i64
    %546 = llvm.mul %542, %a_size0 : i64
    %547 = llvm.icmp "sgt" %546, %23 : i64
    %548 = llvm.select %547, %542, %5 : i1, i64
    %549 = llvm.select %547, %545, %5 : i1, i64
    %550 = llvm.icmp "slt" %29, %b_stride0 : i64
    llvm.cond_br %550, ^bb30(%29 : i64), ^bb60
  ^bb30(%j_right_panel: i64):
    %551 = llvm.sub %b_stride0, %j_right_panel overflow<nsw> : i64
    %552 = llvm.intr.smin(%6, %551) : (i64, i64) -> i64
    %553 = llvm.intr.smax(%552, %5) : (i64, i64) -> i64
    %554 = llvm.add %j_right_panel, %6 overflow<nsw> : i64
    %555 = llvm.sub %554, %j_right_panel overflow<nsw> : i64
    %556 = llvm.intr.smin(%555, %551) : (i64, i64) -> i64
    %557 = llvm.intr.smin(%556, %6) : (i64, i64) -> i64
    %558 = llvm.intr.smax(%557, %5) : (i64, i64) -> i64
    %559 = llvm.trunc %558 : i64 to i32
    %560 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %561 = llvm.mlir.poison : vector<8xi32>
    %562 = llvm.insertelement %559, %561[%5 : i64] : vector<8xi32>
    %563 = llvm.shufflevector %562, %561 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %564 = llvm.icmp "slt" %560, %563 : vector<8xi32>
    %565 = llvm.icmp "slt" %5, %30 : i64
    llvm.cond_br %565, ^bb31(%5 : i64), ^bb59
  ^bb31(%k0_right_piece: i64):
    %566 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1, %548) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %567 = llvm.extractvalue %566[0] : !llvm.struct<(i64, i1)>
    %568 = llvm.extractvalue %566[1] : !llvm.struct<(i64, i1)>
    %569 = llvm.xor %568, %24 : i1
    llvm.cond_br %569, ^bb32, ^bb61(%19 : i32)
  ^bb32:
    %570 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%567, %549) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %571 = llvm.extractvalue %570[0] : !llvm.struct<(i64, i1)>
    %572 = llvm.extractvalue %570[1] : !llvm.struct<(i64, i1)>
    %573 = llvm.xor %572, %24 : i1
    llvm.cond_br %573, ^bb33, ^bb61(%19 : i32)
  ^bb33:
    %574 = llvm.add %571, %17 overflow<nsw> : i64
    %575 = llvm.and %574, %18 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%17, %575) : (i64, i64) -> !llvm.ptr
    %576 = llvm.mlir.zero : !llvm.ptr
    %577 = llvm.icmp "ne" %b_copy_1, %576 : !llvm.ptr
    llvm.cond_br %577, ^bb34, ^bb61(%19 : i32)
  ^bb34:
    llvm.cond_br %547, ^bb35, ^bb38
  ^bb35:
    %578 = llvm.add %k0_right_piece, %12 overflow<nsw> : i64
    %579 = llvm.intr.smin(%578, %a_stride0) : (i64, i64) -> i64
    %580 = llvm.icmp "slt" %k0_right_piece, %579 : i64
    llvm.cond_br %580, ^bb36(%k0_right_piece : i64), ^bb37
  ^bb36(%k0_right_copy: i64):
    %581 = llvm.add %k0_right_copy, %6 overflow<nsw> : i64
    %582 = llvm.mul %581, %b_stride0 overflow<nsw> : i64
    %583 = llvm.add %582, %j_right_panel overflow<nsw> : i64
    %584 = llvm.getelementptr %b[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%584, %20, %21, %19) : (!llvm.ptr, i32, i32, i32) -> ()
    %585 = llvm.mul %k0_right_copy, %b_stride0 overflow<nsw> : i64
    %586 = llvm.add %585, %j_right_panel overflow<nsw> : i64
    %587 = llvm.getelementptr inbounds %b[%586] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %588 = llvm.intr.masked.load %587, %564, %25 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %589 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %590 = llvm.mul %589, %549 overflow<nsw> : i64
    %591 = llvm.getelementptr inbounds %b_copy_1[%590] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %588, %591, %564 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %592 = llvm.add %k0_right_copy, %2 overflow<nsw> : i64
    %593 = llvm.icmp "slt" %592, %579 : i64
    llvm.cond_br %593, ^bb36(%592 : i64), ^bb37
  ^bb37:
    llvm.br ^bb38
  ^bb38:
    %594 = llvm.sub %a_stride0, %k0_right_piece overflow<nsw> : i64
    %595 = llvm.intr.smin(%12, %594) : (i64, i64) -> i64
    %596 = llvm.intr.smax(%595, %5) : (i64, i64) -> i64
    %597 = llvm.select %547, %5, %596 : i1, i64
    %598 = llvm.mul %k0_right_piece, %b_stride0 overflow<nsw> : i64
    %599 = llvm.add %598, %j_right_panel overflow<nsw> : i64
    %600 = llvm.getelementptr inbounds %b[%599] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %601 = llvm.select %547, %b_copy_1, %600 : i1, !llvm.ptr
    %602 = llvm.select %547, %548, %597 : i1, i64
    %603 = llvm.select %547, %549, %553 : i1, i64
    %604 = llvm.select %547, %549, %b_stride0 : i1, i64
    %605 = llvm.icmp "slt" %5, %541 : i64
    llvm.cond_br %605, ^bb39(%5 : i64), ^bb48
  ^bb39(%i_right_tile: i64):
    %606 = llvm.add %i_right_tile, %6 overflow<nsw> : i64
    %607 = llvm.sub %606, %i_right_tile overflow<nsw> : i64
    %608 = llvm.sub %541, %i_right_tile overflow<nsw> : i64
    %609 = llvm.intr.smin(%607, %608) : (i64, i64) -> i64
    %610 = llvm.add %609, %7 overflow<nsw> : i64
    %611 = llvm.intr.smin(%610, %11) : (i64, i64) -> i64
    %612 = llvm.add %i_right_tile, %611 : i64
    %613 = llvm.intr.smin(%610, %3) : (i64, i64) -> i64
    %614 = llvm.add %i_right_tile, %613 : i64
    %615 = llvm.intr.smin(%610, %8) : (i64, i64) -> i64
    %616 = llvm.add %i_right_tile, %615 : i64
    %617 = llvm.intr.smin(%610, %1) : (i64, i64) -> i64
    %618 = llvm.add %i_right_tile, %617 : i64
    %619 = llvm.intr.smin(%610, %9) : (i64, i64) -> i64
    %620 = llvm.add %i_right_tile, %619 : i64
    %621 = llvm.intr.smin(%610, %10) : (i64, i64) -> i64
    %622 = llvm.add %i_right_tile, %621 : i64
    %623 = llvm.intr.smin(%610, %2) : (i64, i64) -> i64
    %624 = llvm.add %i_right_tile, %623 : i64
    %625 = llvm.icmp "eq" %k0_right_piece, %5 : i64
    llvm.cond_br %625, ^bb40, ^bb41
  ^bb40:
    llvm.br ^bb42(%25, %25, %25, %25, %25, %25, %25, %25 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb41:
    %626 = llvm.icmp "slt" %5, %609 : i64
    %627 = llvm.icmp "slt" %2, %609 : i64
    %628 = llvm.icmp "slt" %10, %609 : i64
    %629 = llvm.icmp "slt" %9, %609 : i64
    %630 = llvm.icmp "slt" %1, %609 : i64
    %631 = llvm.icmp "slt" %8, %609 : i64
    %632 = llvm.icmp "slt" %3, %609 : i64
    %633 = llvm.icmp "slt" %11, %609 : i64
    %634 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %635 = llvm.add %634, %j_right_panel overflow<nsw> : i64
    %636 = llvm.getelementptr inbounds %out[%635] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %637 = llvm.intr.masked.load %636, %564, %25 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %638 = llvm.mul %624, %b_stride0 overflow<nsw> : i64
    %639 = llvm.add %638, %j_right_panel overflow<nsw> : i64
    %640 = llvm.getelementptr inbounds %out[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %641 = llvm.intr.masked.load %640, %564, %25 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %642 = llvm.mul %622, %b_stride0 overflow<nsw> : i64
    %643 = llvm.add %642, %j_right_panel overflow<nsw> : i64
    %644 = llvm.getelementptr inbounds %out[%643] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %645 = llvm.intr.masked.load %644, %564, %25 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %646 = llvm.mul %620, %b_stride0 overflow<nsw> : i64
    %647 = llvm.add %646, %j_right_panel overflow<nsw> : i64
    %648 = llvm.getelementptr inbounds %out[%647] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %649 = llvm.intr.masked.load %648, %564, %25 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %650 = llvm.mul %618, %b_stride0 overflow<nsw> : i64
    %651 = llvm.add %650, %j_right_panel overflow<nsw> : i64
    %652 = llvm.getelementptr inbounds %out[%651] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %653 = llvm.intr.masked.load %652, %564, %25 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %654 = llvm.mul %616, %b_stride0 overflow<nsw> : i64
    %655 = llvm.add %654, %j_right_panel overflow<nsw> : i64
    %656 = llvm.getelementptr inbounds %out[%655] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %657 = llvm.intr.masked.load %656, %564, %25 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %658 = llvm.mul %614, %b_stride0 overflow<nsw> : i64
    %659 = llvm.add %658, %j_right_panel overflow<nsw> : i64
    %660 = llvm.getelementptr inbounds %out[%659] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %661 = llvm.intr.masked.load %660, %564, %25 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %662 = llvm.mul %612, %b_stride0 overflow<nsw> : i64
    %663 = llvm.add %662, %j_right_panel overflow<nsw> : i64
    %664 = llvm.getelementptr inbounds %out[%663] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %665 = llvm.intr.masked.load %664, %564, %25 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb42(%637, %641, %645, %649, %653, %657, %661, %665 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb42(%666: vector<8xf32>, %667: vector<8xf32>, %668: vector<8xf32>, %669: vector<8xf32>, %670: vector<8xf32>, %671: vector<8xf32>, %672: vector<8xf32>, %673: vector<8xf32>):
    %674 = llvm.add %k0_right_piece, %12 overflow<nsw> : i64
    %675 = llvm.intr.smin(%674, %a_stride0) : (i64, i64) -> i64
    %676 = llvm.icmp "slt" %k0_right_piece, %675 : i64
    llvm.cond_br %676, ^bb43(%k0_right_piece, %666, %667, %668, %669, %670, %671, %672, %673 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb44(%666, %667, %668, %669, %670, %671, %672, %673 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb43(%k0_right: i64, %677: vector<8xf32>, %678: vector<8xf32>, %679: vector<8xf32>, %680: vector<8xf32>, %681: vector<8xf32>, %682: vector<8xf32>, %683: vector<8xf32>, %684: vector<8xf32>):
    %685 = llvm.mul %i_right_tile, %a_stride0 overflow<nsw> : i64
    %686 = llvm.add %685, %k0_right overflow<nsw> : i64
    %687 = llvm.getelementptr inbounds %a[%686] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %688 = llvm.load %687 {alignment = 4 : i64} : !llvm.ptr -> f32
    %689 = llvm.mlir.poison : vector<8xf32>
    %690 = llvm.insertelement %688, %689[%5 : i64] : vector<8xf32>
    %691 = llvm.shufflevector %690, %689 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %692 = llvm.mul %624, %a_stride0 overflow<nsw> : i64
    %693 = llvm.add %692, %k0_right overflow<nsw> : i64
    %694 = llvm.getelementptr inbounds %a[%693] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %695 = llvm.load %694 {alignment = 4 : i64} : !llvm.ptr -> f32
    %696 = llvm.mlir.poison : vector<8xf32>
    %697 = llvm.insertelement %695, %696[%5 : i64] : vector<8xf32>
    %698 = llvm.shufflevector %697, %696 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %699 = llvm.mul %622, %a_stride0 overflow<nsw> : i64
    %700 = llvm.add %699, %k0_right overflow<nsw> : i64
    %701 = llvm.getelementptr inbounds %a[%700] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %702 = llvm.load %701 {alignment = 4 : i64} : !llvm.ptr -> f32
    %703 = llvm.mlir.poison : vector<8xf32>
    %704 = llvm.insertelement %702, %703[%5 : i64] : vector<8xf32>
    %705 = llvm.shufflevector %704, %703 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %706 = llvm.mul %620, %a_stride0 overflow<nsw> : i64
    %707 = llvm.add %706, %k0_right overflow<nsw> : i64
    %708 = llvm.getelementptr inbounds %a[%707] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %709 = llvm.load %708 {alignment = 4 : i64} : !llvm.ptr -> f32
    %710 = llvm.mlir.poison : vector<8xf32>
    %711 = llvm.insertelement %709, %710[%5 : i64] : vector<8xf32>
    %712 = llvm.shufflevector %711, %710 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %713 = llvm.mul %618, %a_stride0 overflow<nsw> : i64
    %714 = llvm.add %713, %k0_right overflow<nsw> : i64
    %715 = llvm.getelementptr inbounds %a[%714] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %716 = llvm.load %715 {alignment = 4 : i64} : !llvm.ptr -> f32
    %717 = llvm.mlir.poison : vector<8xf32>
    %718 = llvm.insertelement %716, %717[%5 : i64] : vector<8xf32>
    %719 = llvm.shufflevector %718, %717 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %720 = llvm.mul %616, %a_stride0 overflow<nsw> : i64
    %721 = llvm.add %720, %k0_right overflow<nsw> : i64
    %722 = llvm.getelementptr inbounds %a[%721] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %723 = llvm.load %722 {alignment = 4 : i64} : !llvm.ptr -> f32
    %724 = llvm.mlir.poison : vector<8xf32>
    %725 = llvm.insertelement %723, %724[%5 : i64] : vector<8xf32>
    %726 = llvm.shufflevector %725, %724 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %727 = llvm.mul %614, %a_stride0 overflow<nsw> : i64
    %728 = llvm.add %727, %k0_right overflow<nsw> : i64
    %729 = llvm.getelementptr inbounds %a[%728] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %730 = llvm.load %729 {alignment = 4 : i64} : !llvm.ptr -> f32
    %731 = llvm.mlir.poison : vector<8xf32>
    %732 = llvm.insertelement %730, %731[%5 : i64] : vector<8xf32>
    %733 = llvm.shufflevector %732, %731 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %734 = llvm.mul %612, %a_stride0 overflow<nsw> : i64
    %735 = llvm.add %734, %k0_right overflow<nsw> : i64
    %736 = llvm.getelementptr inbounds %a[%735] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %737 = llvm.load %736 {alignment = 4 : i64} : !llvm.ptr -> f32
    %738 = llvm.mlir.poison : vector<8xf32>
    %739 = llvm.insertelement %737, %738[%5 : i64] : vector<8xf32>
    %740 = llvm.shufflevector %739, %738 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %741 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %742 = llvm.mul %741, %604 overflow<nsw> : i64
    %743 = llvm.getelementptr inbounds %601[%742] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %744 = llvm.intr.masked.load %743, %564, %25 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %745 = llvm.fmul %691, %744 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %746 = llvm.fmul %698, %744 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %747 = llvm.fmul %705, %744 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %748 = llvm.fmul %712, %744 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %749 = llvm.fmul %719, %744 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %750 = llvm.fmul %726, %744 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %751 = llvm.fmul %733, %744 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %752 = llvm.fmul %740, %744 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %753 = llvm.fadd %677, %745 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %754 = llvm.fadd %678, %746 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %755 = llvm.fadd %679, %747 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %756 = llvm.fadd %680, %748 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %757 = llvm.fadd %681, %749 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %758 = llvm.fadd %682, %750 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %759 = llvm.fadd %683, %751 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %760 = llvm.fadd %684, %752 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %761 = llvm.add %k0_right, %2 overflow<nsw> : i64
    %762 = llvm.icmp "slt" %761, %675 : i64
    llvm.cond_br %762, ^bb43(%761, %753, %754, %755, %756, %757, %758, %759, %760 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb44(%753, %754, %755, %756, %757, %758, %759, %760 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb44(%763: vector<8xf32>, %764: vector<8xf32>, %765: vector<8xf32>, %766: vector<8xf32>, %767: vector<8xf32>, %768: vector<8xf32>, %769: vector<8xf32>, %770: vector<8xf32>):
    %771 = llvm.sub %674, %a_stride0 overflow<nsw> : i64
    %772 = llvm.icmp "sge" %771, %5 : i64
    llvm.cond_br %772, ^bb45, ^bb46
  ^bb45:
    %773 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %774 = llvm.intr.masked.load %773, %564, %25 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %775 = llvm.fadd %763, %774 : vector<8xf32>
    %776 = llvm.fadd %764, %774 : vector<8xf32>
    %777 = llvm.fadd %765, %774 : vector<8xf32>
    %778 = llvm.fadd %766, %774 : vector<8xf32>
    %779 = llvm.fadd %767, %774 : vector<8xf32>
    %780 = llvm.fadd %768, %774 : vector<8xf32>
    %781 = llvm.fadd %769, %774 : vector<8xf32>
    %782 = llvm.fadd %770, %774 : vector<8xf32>
    %783 = llvm.icmp "slt" %5, %609 : i64
    %784 = llvm.icmp "slt" %2, %609 : i64
    %785 = llvm.icmp "slt" %10, %609 : i64
    %786 = llvm.icmp "slt" %9, %609 : i64
    %787 = llvm.icmp "slt" %1, %609 : i64
    %788 = llvm.icmp "slt" %8, %609 : i64
    %789 = llvm.icmp "slt" %3, %609 : i64
    %790 = llvm.icmp "slt" %11, %609 : i64
    %791 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %792 = llvm.add %791, %j_right_panel overflow<nsw> : i64
    %793 = llvm.getelementptr inbounds %out[%792] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %775, %793, %564 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %794 = llvm.mul %624, %b_stride0 overflow<nsw> : i64
    %795 = llvm.add %794, %j_right_panel overflow<nsw> : i64
    %796 = llvm.getelementptr inbounds %out[%795] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %776, %796, %564 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %797 = llvm.mul %622, %b_stride0 overflow<nsw> : i64
    %798 = llvm.add %797, %j_right_panel overflow<nsw> : i64
    %799 = llvm.getelementptr inbounds %out[%798] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %777, %799, %564 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %800 = llvm.mul %620, %b_stride0 overflow<nsw> : i64
    %801 = llvm.add %800, %j_right_panel overflow<nsw> : i64
    %802 = llvm.getelementptr inbounds %out[%801] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %778, %802, %564 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %803 = llvm.mul %618, %b_stride0 overflow<nsw> : i64
    %804 = llvm.add %803, %j_right_panel overflow<nsw> : i64
    %805 = llvm.getelementptr inbounds %out[%804] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %779, %805, %564 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %806 = llvm.mul %616, %b_stride0 overflow<nsw> : i64
    %807 = llvm.add %806, %j_right_panel overflow<nsw> : i64
    %808 = llvm.getelementptr inbounds %out[%807] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %780, %808, %564 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %809 = llvm.mul %614, %b_stride0 overflow<nsw> : i64
    %810 = llvm.add %809, %j_right_panel overflow<nsw> : i64
    %811 = llvm.getelementptr inbounds %out[%810] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %781, %811, %564 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %812 = llvm.mul %612, %b_stride0 overflow<nsw> : i64
    %813 = llvm.add %812, %j_right_panel overflow<nsw> : i64
    %814 = llvm.getelementptr inbounds %out[%813] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %782, %814, %564 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb47
  ^bb46:
    %815 = llvm.icmp "slt" %5, %609 : i64
    %816 = llvm.icmp "slt" %2, %609 : i64
    %817 = llvm.icmp "slt" %10, %609 : i64
    %818 = llvm.icmp "slt" %9, %609 : i64
    %819 = llvm.icmp "slt" %1, %609 : i64
    %820 = llvm.icmp "slt" %8, %609 : i64
    %821 = llvm.icmp "slt" %3, %609 : i64
    %822 = llvm.icmp "slt" %11, %609 : i64
    %823 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %824 = llvm.add %823, %j_right_panel overflow<nsw> : i64
    %825 = llvm.getelementptr inbounds %out[%824] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %763, %825, %564 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %826 = llvm.mul %624, %b_stride0 overflow<nsw> : i64
    %827 = llvm.add %826, %j_right_panel overflow<nsw> : i64
    %828 = llvm.getelementptr inbounds %out[%827] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %764, %828, %564 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %829 = llvm.mul %622, %b_stride0 overflow<nsw> : i64
    %830 = llvm.add %829, %j_right_panel overflow<nsw> : i64
    %831 = llvm.getelementptr inbounds %out[%830] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %765, %831, %564 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %832 = llvm.mul %620, %b_stride0 overflow<nsw> : i64
    %833 = llvm.add %832, %j_right_panel overflow<nsw> : i64
    %834 = llvm.getelementptr inbounds %out[%833] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %766, %834, %564 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %835 = llvm.mul %618, %b_stride0 overflow<nsw> : i64
    %836 = llvm.add %835, %j_right_panel overflow<nsw> : i64
    %837 = llvm.getelementptr inbounds %out[%836] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %767, %837, %564 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %838 = llvm.mul %616, %b_stride0 overflow<nsw> : i64
    %839 = llvm.add %838, %j_right_panel overflow<nsw> : i64
    %840 = llvm.getelementptr inbounds %out[%839] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %768, %840, %564 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %841 = llvm.mul %614, %b_stride0 overflow<nsw> : i64
    %842 = llvm.add %841, %j_right_panel overflow<nsw> : i64
    %843 = llvm.getelementptr inbounds %out[%842] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %769, %843, %564 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %844 = llvm.mul %612, %b_stride0 overflow<nsw> : i64
    %845 = llvm.add %844, %j_right_panel overflow<nsw> : i64
    %846 = llvm.getelementptr inbounds %out[%845] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %770, %846, %564 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb47
  ^bb47:
    %847 = llvm.add %i_right_tile, %6 overflow<nsw> : i64
    %848 = llvm.icmp "slt" %847, %541 : i64
    llvm.cond_br %848, ^bb39(%847 : i64), ^bb48
  ^bb48:
    %849 = llvm.icmp "slt" %541, %a_size0 : i64
    llvm.cond_br %849, ^bb49(%541 : i64), ^bb58
  ^bb49(%i_right_below_tile: i64):
    %850 = llvm.add %i_right_below_tile, %1 overflow<nsw> : i64
    %851 = llvm.sub %850, %i_right_below_tile overflow<nsw> : i64
    %852 = llvm.sub %a_size0, %i_right_below_tile overflow<nsw> : i64
    %853 = llvm.intr.smin(%851, %852) : (i64, i64) -> i64
    %854 = llvm.add %853, %7 overflow<nsw> : i64
    %855 = llvm.intr.smin(%854, %9) : (i64, i64) -> i64
    %856 = llvm.add %i_right_below_tile, %855 : i64
    %857 = llvm.intr.smin(%854, %10) : (i64, i64) -> i64
    %858 = llvm.add %i_right_below_tile, %857 : i64
    %859 = llvm.intr.smin(%854, %2) : (i64, i64) -> i64
    %860 = llvm.add %i_right_below_tile, %859 : i64
    %861 = llvm.icmp "eq" %k0_right_piece, %5 : i64
    llvm.cond_br %861, ^bb50, ^bb51
  ^bb50:
    llvm.br ^bb52(%25, %25, %25, %25 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb51:
    %862 = llvm.icmp "slt" %5, %853 : i64
    %863 = llvm.icmp "slt" %2, %853 : i64
    %864 = llvm.icmp "slt" %10, %853 : i64
    %865 = llvm.icmp "slt" %9, %853 : i64
    %866 = llvm.mul %i_right_below_tile, %b_stride0 overflow<nsw> : i64
    %867 = llvm.add %866, %j_right_panel overflow<nsw> : i64
    %868 = llvm.getelementptr inbounds %out[%867] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %869 = llvm.intr.masked.load %868, %564, %25 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %870 = llvm.mul %860, %b_stride0 overflow<nsw> : i64
    %871 = llvm.add %870, %j_right_panel overflow<nsw> : i64
    %872 = llvm.getelementptr inbounds %out[%871] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %873 = llvm.intr.masked.load %872, %564, %25 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %874 = llvm.mul %858, %b_stride0 overflow<nsw> : i64
    %875 = llvm.add %874, %j_right_panel overflow<nsw> : i64
    %876 = llvm.getelementptr inbounds %out[%875] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %877 = llvm.intr.masked.load %876, %564, %25 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %878 = llvm.mul %856, %b_stride0 overflow<nsw> : i64
    %879 = llvm.add %878, %j_right_panel overflow<nsw> : i64
    %880 = llvm.getelementptr inbounds %out[%879] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %881 = llvm.intr.masked.load %880, %564, %25 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb52(%869, %873, %877, %881 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb52(%882: vector<8xf32>, %883: vector<8xf32>, %884: vector<8xf32>, %885: vector<8xf32>):
    %886 = llvm.add %k0_right_piece, %12 overflow<nsw> : i64
    %887 = llvm.intr.smin(%886, %a_stride0) : (i64, i64) -> i64
    %888 = llvm.icmp "slt" %k0_right_piece, %887 : i64
    llvm.cond_br %888, ^bb53(%k0_right_piece, %882, %883, %884, %885 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb54(%882, %883, %884, %885 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb53(%k0_right_below: i64, %889: vector<8xf32>, %890: vector<8xf32>, %891: vector<8xf32>, %892: vector<8xf32>):
    %893 = llvm.mul %i_right_below_tile, %a_stride0 overflow<nsw> : i64
    %894 = llvm.add %893, %k0_right_below overflow<nsw> : i64
    %895 = llvm.getelementptr inbounds %a[%894] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %896 = llvm.load %895 {alignment = 4 : i64} : !llvm.ptr -> f32
    %897 = llvm.mlir.poison : vector<8xf32>
    %898 = llvm.insertelement %896, %897[%5 : i64] : vector<8xf32>
    %899 = llvm.shufflevector %898, %897 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %900 = llvm.mul %860, %a_stride0 overflow<nsw> : i64
    %901 = llvm.add %900, %k0_right_below overflow<nsw> : i64
    %902 = llvm.getelementptr inbounds %a[%901] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %903 = llvm.load %902 {alignment = 4 : i64} : !llvm.ptr -> f32
    %904 = llvm.mlir.poison : vector<8xf32>
    %905 = llvm.insertelement %903, %904[%5 : i64] : vector<8xf32>
    %906 = llvm.shufflevector %905, %904 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %907 = llvm.mul %858, %a_stride0 overflow<nsw> : i64
    %908 = llvm.add %907, %k0_right_below overflow<nsw> : i64
    %909 = llvm.getelementptr inbounds %a[%908] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %910 = llvm.load %909 {alignment = 4 : i64} : !llvm.ptr -> f32
    %911 = llvm.mlir.poison : vector<8xf32>
    %912 = llvm.insertelement %910, %911[%5 : i64] : vector<8xf32>
    %913 = llvm.shufflevector %912, %911 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %914 = llvm.mul %856, %a_stride0 overflow<nsw> : i64
    %915 = llvm.add %914, %k0_right_below overflow<nsw> : i64
    %916 = llvm.getelementptr inbounds %a[%915] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %917 = llvm.load %916 {alignment = 4 : i64} : !llvm.ptr -> f32
    %918 = llvm.mlir.poison : vector<8xf32>
    %919 = llvm.insertelement %917, %918[%5 : i64] : vector<8xf32>
    %920 = llvm.shufflevector %919, %918 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %921 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %922 = llvm.mul %921, %604 overflow<nsw> : i64
    %923 = llvm.getelementptr inbounds %601[%922] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %924 = llvm.intr.masked.load %923, %564, %25 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %925 = llvm.fmul %899, %924 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %926 = llvm.fmul %906, %924 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %927 = llvm.fmul %913, %924 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %928 = llvm.fmul %920, %924 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %929 = llvm.fadd %889, %925 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %930 = llvm.fadd %890, %926 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %931 = llvm.fadd %891, %927 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %932 = llvm.fadd %892, %928 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %933 = llvm.add %k0_right_below, %2 overflow<nsw> : i64
    %934 = llvm.icmp "slt" %933, %887 : i64
    llvm.cond_br %934, ^bb53(%933, %929, %930, %931, %932 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb54(%929, %930, %931, %932 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb54(%935: vector<8xf32>, %936: vector<8xf32>, %937: vector<8xf32>, %938: vector<8xf32>):
    %939 = llvm.sub %886, %a_stride0 overflow<nsw> : i64
    %940 = llvm.icmp "sge" %939, %5 : i64
    llvm.cond_br %940, ^bb55, ^bb56
  ^bb55:
    %941 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %942 = llvm.intr.masked.load %941, %564, %25 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %943 = llvm.fadd %935, %942 : vector<8xf32>
    %944 = llvm.fadd %936, %942 : vector<8xf32>
    %945 = llvm.fadd %937, %942 : vector<8xf32>
    %946 = llvm.fadd %938, %942 : vector<8xf32>
    %947 = llvm.icmp "slt" %5, %853 : i64
    %948 = llvm.icmp "slt" %2, %853 : i64
    %949 = llvm.icmp "slt" %10, %853 : i64
    %950 = llvm.icmp "slt" %9, %853 : i64
    %951 = llvm.mul %i_right_below_tile, %b_stride0 overflow<nsw> : i64
    %952 = llvm.add %951, %j_right_panel overflow<nsw> : i64
    %953 = llvm.getelementptr inbounds %out[%952] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %943, %953, %564 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %954 = llvm.mul %860, %b_stride0 overflow<nsw> : i64
    %955 = llvm.add %954, %j_right_panel overflow<nsw> : i64
    %956 = llvm.getelementptr inbounds %out[%955] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %944, %956, %564 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %957 = llvm.mul %858, %b_stride0 overflow<nsw> : i64
    %958 = llvm.add %957, %j_right_panel overflow<nsw> : i64
    %959 = llvm.getelementptr inbounds %out[%958] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %945, %959, %564 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %960 = llvm.mul %856, %b_stride0 overflow<nsw> : i64
    %961 = llvm.add %960, %j_right_panel overflow<nsw> : i64
    %962 = llvm.getelementptr inbounds %out[%961] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %946, %962, %564 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb57
  ^bb56:
    %963 = llvm.icmp "slt" %5, %853 : i64
    %964 = llvm.icmp "slt" %2, %853 : i64
    %965 = llvm.icmp "slt" %10, %853 : i64
    %966 = llvm.icmp "slt" %9, %853 : i64
    %967 = llvm.mul %i_right_below_tile, %b_stride0 overflow<nsw> : i64
    %968 = llvm.add %967, %j_right_panel overflow<nsw> : i64
    %969 = llvm.getelementptr inbounds %out[%968] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %935, %969, %564 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %970 = llvm.mul %860, %b_stride0 overflow<nsw> : i64
    %971 = llvm.add %970, %j_right_panel overflow<nsw> : i64
    %972 = llvm.getelementptr inbounds %out[%971] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %936, %972, %564 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %973 = llvm.mul %858, %b_stride0 overflow<nsw> : i64
    %974 = llvm.add %973, %j_right_panel overflow<nsw> : i64
    %975 = llvm.getelementptr inbounds %out[%974] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %937, %975, %564 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %976 = llvm.mul %856, %b_stride0 overflow<nsw> : i64
    %977 = llvm.add %976, %j_right_panel overflow<nsw> : i64
    %978 = llvm.getelementptr inbounds %out[%977] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %938, %978, %564 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb57
  ^bb57:
    %979 = llvm.add %i_right_below_tile, %1 overflow<nsw> : i64
    %980 = llvm.icmp "slt" %979, %a_size0 : i64
    llvm.cond_br %980, ^bb49(%979 : i64), ^bb58
  ^bb58:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %981 = llvm.add %k0_right_piece, %12 overflow<nsw> : i64
    %982 = llvm.icmp "slt" %981, %30 : i64
    llvm.cond_br %982, ^bb31(%981 : i64), ^bb59
  ^bb59:
    %983 = llvm.add %j_right_panel, %6 overflow<nsw> : i64
    %984 = llvm.icmp "slt" %983, %b_stride0 : i64
    llvm.cond_br %984, ^bb30(%983 : i64), ^bb60
  ^bb60:
    llvm.return %20 : i32
  ^bb61(%985: i32):
    llvm.return %985 : i32
  }
  llvm.func @program_shapes(%a_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_1: i64, %a_stride0_1: i64, %b_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_1: i64, %b_stride0_1: i64, %bias_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %bias_size0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %986 = llvm.mlir.constant(0) : i64
    %987 = llvm.mlir.constant(1) : i64
    %988 = llvm.mlir.constant(2 : i32) : i32
    %989 = llvm.mlir.constant(3 : i32) : i32
    %990 = llvm.mlir.constant(0 : i32) : i32
    %991 = llvm.icmp "eq" %a_stride0_1, %b_size0_1 : i64
    %992 = llvm.icmp "eq" %bias_size0_1, %b_stride0_1 : i64
    llvm.cond_br %991, ^bb1, ^bb3(%988 : i32)
  ^bb1:
    llvm.cond_br %992, ^bb2, ^bb3(%989 : i32)
  ^bb2:
    llvm.store %a_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %993 = llvm.getelementptr inbounds %extents[%987] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride0_1, %993 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %990 : i32
  ^bb3(%994: i32):
    llvm.return %994 : i32
  }
}
