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
    %36 = ub.poison : f32
    %37 = arith.constant 0 : index
    %38 = ub.poison : f32
    %39 = arith.constant 0 : index
    affine.parallel (%j_panel) = (0) to (symbol(%11)) step (16) {
      affine.for %k0_piece = 0 to %12 step 8192 {
        %b_copy = memref.alloc(%33) {alignment = 64 : i64} : memref<?x16xf32>
        scf.if %31 {
          %40 = arith.constant 0 : index
          affine.for %k0_copy = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0)[s0] -> ((d0 + 8192), s0)>(%k0_piece)[%9] {
            affine.prefetch %b[%k0_copy + 8, %j_panel], read, locality<3>, data : memref<?x?xf32>
            %41 = vector.transfer_read %b[%k0_copy, %j_panel], %1 {in_bounds = [true]} : memref<?x?xf32>, vector<16xf32>
            %42 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_copy, %k0_piece)
            vector.transfer_write %41, %b_copy[%42, %40] {in_bounds = [true]} : vector<16xf32>, memref<?x16xf32>
          }
        }
        %43 = affine.min affine_map<(d0, d1) -> (8192, (d0 + (d1 * -1)))>(%9, %k0_piece)
        %44 = arith.maxsi %43, %34 : index
        %45 = arith.select %31, %35, %44 : index
        %46 = memref.subview %b[%k0_piece, %j_panel] [%45, 16] [1, 1] : memref<?x?xf32> to memref<?x16xf32, strided<[?, 1], offset: ?>>
        %47 = "memref.cast"(%b_copy) : (memref<?x16xf32>) -> memref<?x16xf32, strided<[?, 1], offset: ?>>
        %48 = "memref.cast"(%46) : (memref<?x16xf32, strided<[?, 1], offset: ?>>) -> memref<?x16xf32, strided<[?, 1], offset: ?>>
        %b_copy_1 = arith.select %31, %47, %48 : memref<?x16xf32, strided<[?, 1], offset: ?>>
        affine.for %i_tile = 0 to %14 step 6 {
          %49 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 6) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_tile, %14, %i_tile)
          %50 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<6x16xf32>) {
            affine.yield %2 : vector<6x16xf32>
          } else {
            %51 = vector.create_mask %49, %3 : vector<6x16xi1>
            %52 = vector.transfer_read %out_1[%i_tile, %j_panel], %36, %51 {in_bounds = [true, true]} : memref<?x?xf32>, vector<6x16xf32>
            affine.yield %52 : vector<6x16xf32>
          }
          %53 = vector.create_mask %49 : vector<6xi1>
          %54 = affine.for %k0 = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %9) iter_args(%55 = %50) -> (vector<6x16xf32>) {
            affine.prefetch %b_copy_1[%k0 - %k0_piece + 8, 0], read, locality<3>, data : memref<?x16xf32, strided<[?, 1], offset: ?>>
            affine.prefetch %a[%i_tile + 6 + %k0 mod 8, %k0], read, locality<2>, data : memref<?x?xf32>
            %56 = vector.transfer_read %a[%i_tile, %k0], %36, %53 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<6x16xf32>
            %57 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0)
            %58 = vector.transfer_read %b_copy_1[%57, %37], %1 {in_bounds = [true]} : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<16xf32>
            %59 = vector.broadcast %58 : vector<16xf32> to vector<6x16xf32>
            %60 = arith.mulf %56, %59 fastmath<reassoc,contract> : vector<6x16xf32>
            %61 = arith.addf %55, %60 fastmath<reassoc,contract> : vector<6x16xf32>
            affine.yield %61 : vector<6x16xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 8192) + (d1 * -1)) >= 0)>(%k0_piece, %9) {
            %62 = vector.transfer_read %bias[%j_panel], %1 {in_bounds = [true]} : memref<?xf32>, vector<16xf32>
            %63 = vector.broadcast %62 : vector<16xf32> to vector<6x16xf32>
            %64 = arith.addf %54, %63 : vector<6x16xf32>
            %65 = vector.create_mask %49, %3 : vector<6x16xi1>
            vector.transfer_write %64, %out_1[%i_tile, %j_panel], %65 {in_bounds = [true, true]} : vector<6x16xf32>, memref<?x?xf32>
          } else {
            %66 = vector.create_mask %49, %3 : vector<6x16xi1>
            vector.transfer_write %54, %out_1[%i_tile, %j_panel], %66 {in_bounds = [true, true]} : vector<6x16xf32>, memref<?x?xf32>
          }
        }
        affine.for %i_below_tile = %14 to %7 step 4 {
          %67 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_below_tile, %7, %i_below_tile)
          %68 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<4x16xf32>) {
            affine.yield %4 : vector<4x16xf32>
          } else {
            %69 = vector.create_mask %67, %3 : vector<4x16xi1>
            %70 = vector.transfer_read %out_1[%i_below_tile, %j_panel], %38, %69 {in_bounds = [true, true]} : memref<?x?xf32>, vector<4x16xf32>
            affine.yield %70 : vector<4x16xf32>
          }
          %71 = vector.create_mask %67 : vector<4xi1>
          %72 = affine.for %k0_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %9) iter_args(%73 = %68) -> (vector<4x16xf32>) {
            affine.prefetch %b_copy_1[%k0_below - %k0_piece + 8, 0], read, locality<3>, data : memref<?x16xf32, strided<[?, 1], offset: ?>>
            %74 = vector.transfer_read %a[%i_below_tile, %k0_below], %38, %71 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<4x16xf32>
            %75 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_below)
            %76 = vector.transfer_read %b_copy_1[%75, %39], %1 {in_bounds = [true]} : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<16xf32>
            %77 = vector.broadcast %76 : vector<16xf32> to vector<4x16xf32>
            %78 = arith.mulf %74, %77 fastmath<reassoc,contract> : vector<4x16xf32>
            %79 = arith.addf %73, %78 fastmath<reassoc,contract> : vector<4x16xf32>
            affine.yield %79 : vector<4x16xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 8192) + (d1 * -1)) >= 0)>(%k0_piece, %9) {
            %80 = vector.transfer_read %bias[%j_panel], %1 {in_bounds = [true]} : memref<?xf32>, vector<16xf32>
            %81 = vector.broadcast %80 : vector<16xf32> to vector<4x16xf32>
            %82 = arith.addf %72, %81 : vector<4x16xf32>
            %83 = vector.create_mask %67, %3 : vector<4x16xi1>
            vector.transfer_write %82, %out_1[%i_below_tile, %j_panel], %83 {in_bounds = [true, true]} : vector<4x16xf32>, memref<?x?xf32>
          } else {
            %84 = vector.create_mask %67, %3 : vector<4x16xi1>
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
    %102 = ub.poison : f32
    %103 = arith.constant 0 : index
    %104 = ub.poison : f32
    %105 = arith.constant 0 : index
    affine.for %j_right_panel = %11 to %10 step 8 {
      %106 = affine.min affine_map<(d0, d1) -> (8, (d0 + (d1 * -1)))>(%10, %j_right_panel)
      %107 = arith.maxsi %106, %100 : index
      %108 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %10, %j_right_panel)
      %109 = vector.create_mask %108 : vector<8xi1>
      %110 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %10, %j_right_panel)
      %111 = vector.create_mask %110 : vector<8xi1>
      affine.for %k0_right_piece = 0 to %85 step 16384 {
        %b_copy_2 = memref.alloc(%96, %98) {alignment = 64 : i64} : memref<?x?xf32>
        scf.if %94 {
          %112 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %10, %j_right_panel)
          %113 = vector.create_mask %112 : vector<8xi1>
          %114 = arith.constant 0 : index
          affine.for %k0_right_copy = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0)[s0] -> ((d0 + 16384), s0)>(%k0_right_piece)[%9] {
            affine.prefetch %b[%k0_right_copy + 8, %j_right_panel], read, locality<3>, data : memref<?x?xf32>
            %115 = vector.transfer_read %b[%k0_right_copy, %j_right_panel], %1, %113 {in_bounds = [true]} : memref<?x?xf32>, vector<8xf32>
            %116 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_right_copy, %k0_right_piece)
            vector.transfer_write %115, %b_copy_2[%116, %114], %113 {in_bounds = [true]} : vector<8xf32>, memref<?x?xf32>
          }
        }
        %117 = affine.min affine_map<(d0, d1) -> (16384, (d0 + (d1 * -1)))>(%9, %k0_right_piece)
        %118 = arith.maxsi %117, %99 : index
        %119 = arith.select %94, %101, %118 : index
        %120 = memref.subview %b[%k0_right_piece, %j_right_panel] [%119, %107] [1, 1] : memref<?x?xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
        %121 = "memref.cast"(%b_copy_2) : (memref<?x?xf32>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %122 = "memref.cast"(%120) : (memref<?x?xf32, strided<[?, 1], offset: ?>>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %b_copy_3 = arith.select %94, %121, %122 : memref<?x?xf32, strided<[?, 1], offset: ?>>
        affine.for %i_right_tile = 0 to %87 step 8 {
          %123 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_right_tile, %87, %i_right_tile)
          %124 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<8x8xf32>) {
            affine.yield %5 : vector<8x8xf32>
          } else {
            %125 = vector.create_mask %123, %108 : vector<8x8xi1>
            %126 = vector.transfer_read %out_1[%i_right_tile, %j_right_panel], %102, %125 {in_bounds = [true, true]} : memref<?x?xf32>, vector<8x8xf32>
            affine.yield %126 : vector<8x8xf32>
          }
          %127 = vector.create_mask %123 : vector<8xi1>
          %128 = affine.for %k0_right = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %9) iter_args(%129 = %124) -> (vector<8x8xf32>) {
            %130 = vector.transfer_read %a[%i_right_tile, %k0_right], %102, %127 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<8x8xf32>
            %131 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right)
            %132 = vector.transfer_read %b_copy_3[%131, %103], %1, %109 {in_bounds = [true]} : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
            %133 = vector.broadcast %132 : vector<8xf32> to vector<8x8xf32>
            %134 = arith.mulf %130, %133 fastmath<reassoc,contract> : vector<8x8xf32>
            %135 = arith.addf %129, %134 fastmath<reassoc,contract> : vector<8x8xf32>
            affine.yield %135 : vector<8x8xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 16384) + (d1 * -1)) >= 0)>(%k0_right_piece, %9) {
            %136 = vector.create_mask %108 : vector<8xi1>
            %137 = vector.transfer_read %bias[%j_right_panel], %1, %136 {in_bounds = [true]} : memref<?xf32>, vector<8xf32>
            %138 = vector.broadcast %137 : vector<8xf32> to vector<8x8xf32>
            %139 = arith.addf %128, %138 : vector<8x8xf32>
            %140 = vector.create_mask %123, %108 : vector<8x8xi1>
            vector.transfer_write %139, %out_1[%i_right_tile, %j_right_panel], %140 {in_bounds = [true, true]} : vector<8x8xf32>, memref<?x?xf32>
          } else {
            %141 = vector.create_mask %123, %108 : vector<8x8xi1>
            vector.transfer_write %128, %out_1[%i_right_tile, %j_right_panel], %141 {in_bounds = [true, true]} : vector<8x8xf32>, memref<?x?xf32>
          }
        }
        affine.for %i_right_below_tile = %87 to %7 step 4 {
          %142 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_right_below_tile, %7, %i_right_below_tile)
          %143 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<4x8xf32>) {
            affine.yield %6 : vector<4x8xf32>
          } else {
            %144 = vector.create_mask %142, %110 : vector<4x8xi1>
            %145 = vector.transfer_read %out_1[%i_right_below_tile, %j_right_panel], %104, %144 {in_bounds = [true, true]} : memref<?x?xf32>, vector<4x8xf32>
            affine.yield %145 : vector<4x8xf32>
          }
          %146 = vector.create_mask %142 : vector<4xi1>
          %147 = affine.for %k0_right_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %9) iter_args(%148 = %143) -> (vector<4x8xf32>) {
            %149 = vector.transfer_read %a[%i_right_below_tile, %k0_right_below], %104, %146 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<4x8xf32>
            %150 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right_below)
            %151 = vector.transfer_read %b_copy_3[%150, %105], %1, %111 {in_bounds = [true]} : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
            %152 = vector.broadcast %151 : vector<8xf32> to vector<4x8xf32>
            %153 = arith.mulf %149, %152 fastmath<reassoc,contract> : vector<4x8xf32>
            %154 = arith.addf %148, %153 fastmath<reassoc,contract> : vector<4x8xf32>
            affine.yield %154 : vector<4x8xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 16384) + (d1 * -1)) >= 0)>(%k0_right_piece, %9) {
            %155 = vector.create_mask %110 : vector<8xi1>
            %156 = vector.transfer_read %bias[%j_right_panel], %1, %155 {in_bounds = [true]} : memref<?xf32>, vector<8xf32>
            %157 = vector.broadcast %156 : vector<8xf32> to vector<4x8xf32>
            %158 = arith.addf %147, %157 : vector<4x8xf32>
            %159 = vector.create_mask %142, %110 : vector<4x8xi1>
            vector.transfer_write %158, %out_1[%i_right_below_tile, %j_right_panel], %159 {in_bounds = [true, true]} : vector<4x8xf32>, memref<?x?xf32>
          } else {
            %160 = vector.create_mask %142, %110 : vector<4x8xi1>
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
    %36 = arith.constant 0 : index
    %37 = arith.maxsi %7, %36 : index
    %38 = arith.constant 15 : index
    %39 = arith.addi %37, %38 : index
    %40 = arith.constant 16 : index
    %41 = arith.divui %39, %40 : index
    %42 = arith.constant 0 : index
    %43 = arith.maxsi %8, %42 : index
    %44 = arith.constant 8191 : index
    %45 = arith.addi %43, %44 : index
    %46 = arith.constant 8192 : index
    %47 = arith.divui %45, %46 : index
    %48 = arith.constant 8192 : index
    %49 = arith.minsi %48, %4 : index
    %50 = arith.constant 0 : index
    %51 = arith.maxsi %49, %50 : index
    %52 = arith.constant 13 : index
    %53 = arith.muli %51, %52 : index
    %54 = arith.constant 3 : index
    %55 = arith.addi %54, %53 : index
    %56 = arith.constant 0 : index
    %57 = arith.maxsi %21, %56 : index
    %58 = arith.constant 5 : index
    %59 = arith.addi %57, %58 : index
    %60 = arith.constant 6 : index
    %61 = arith.divui %59, %60 : index
    %62 = arith.constant 53 : index
    %63 = arith.muli %51, %62 : index
    %64 = arith.constant 54 : index
    %65 = arith.addi %64, %63 : index
    %66 = arith.constant 48 : index
    %67 = arith.addi %65, %66 : index
    %68 = arith.constant 31 : index
    %69 = arith.addi %67, %68 : index
    %70 = arith.muli %61, %69 : index
    %71 = arith.subi %3, %21 : index
    %72 = arith.constant 0 : index
    %73 = arith.maxsi %71, %72 : index
    %74 = arith.constant 3 : index
    %75 = arith.addi %73, %74 : index
    %76 = arith.constant 4 : index
    %77 = arith.divui %75, %76 : index
    %78 = arith.constant 36 : index
    %79 = arith.muli %51, %78 : index
    %80 = arith.constant 40 : index
    %81 = arith.addi %80, %79 : index
    %82 = arith.constant 34 : index
    %83 = arith.addi %81, %82 : index
    %84 = arith.constant 21 : index
    %85 = arith.addi %83, %84 : index
    %86 = arith.muli %77, %85 : index
    %87 = arith.constant 13 : index
    %88 = arith.addi %87, %55 : index
    %89 = arith.addi %88, %70 : index
    %90 = arith.addi %89, %86 : index
    %91 = arith.muli %47, %90 : index
    %92 = arith.constant 1 : index
    %93 = arith.addi %92, %91 : index
    %94 = arith.muli %41, %93 : index
    %95 = arith.constant 32768 : index
    %96 = arith.cmpi sge, %94, %95 : index
    "omp.parallel"(%96) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %7, %c16) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_panel: index):
          scf.for %k0_piece = %c0 to %8 step %c8192 {
            %b_copy = memref.alloc(%35) {alignment = 64 : i64} : memref<?x16xf32>
            scf.if %34 {
              %97 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
              %98 = arith.minsi %97, %4 : index
              scf.for %k0_copy = %k0_piece to %98 step %c1 {
                %99 = arith.addi %k0_copy, %c8 overflow<nsw> : index
                memref.prefetch %b[%99, %j_panel], read, locality<3>, data : memref<?x?xf32>
                %100 = vector.load %b[%k0_copy, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %101 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %102 = vector.load %b[%k0_copy, %101] : memref<?x?xf32>, vector<8xf32>
                %103 = arith.subi %k0_copy, %k0_piece overflow<nsw> : index
                vector.store %100, %b_copy[%103, %c0] : memref<?x16xf32>, vector<8xf32>
                %104 = arith.addi %c0, %c8 overflow<nsw> : index
                vector.store %102, %b_copy[%103, %104] : memref<?x16xf32>, vector<8xf32>
              }
            }
            %105 = arith.subi %4, %k0_piece overflow<nsw> : index
            %106 = arith.minsi %c8192, %105 : index
            %107 = arith.maxsi %106, %c0 : index
            %108 = arith.select %34, %c0, %107 : index
            %109 = memref.subview %b[%k0_piece, %j_panel] [%108, 16] [1, 1] : memref<?x?xf32> to memref<?x16xf32, strided<[?, 1], offset: ?>>
            %110 = "memref.cast"(%b_copy) : (memref<?x16xf32>) -> memref<?x16xf32, strided<[?, 1], offset: ?>>
            %111 = "memref.cast"(%109) : (memref<?x16xf32, strided<[?, 1], offset: ?>>) -> memref<?x16xf32, strided<[?, 1], offset: ?>>
            %b_copy_1 = arith.select %34, %110, %111 : memref<?x16xf32, strided<[?, 1], offset: ?>>
            scf.for %i_tile = %c0 to %21 step %c6 {
              %112 = arith.addi %i_tile, %c6 overflow<nsw> : index
              %113 = arith.subi %112, %i_tile overflow<nsw> : index
              %114 = arith.subi %21, %i_tile overflow<nsw> : index
              %115 = arith.minsi %113, %114 : index
              %116 = arith.addi %115, %minus1 overflow<nsw> : index
              %117 = arith.minsi %116, %c5 : index
              %118 = arith.addi %i_tile, %117 : index
              %119 = arith.minsi %116, %c4 : index
              %120 = arith.addi %i_tile, %119 : index
              %121 = arith.minsi %116, %c3 : index
              %122 = arith.addi %i_tile, %121 : index
              %123 = arith.minsi %116, %c2 : index
              %124 = arith.addi %i_tile, %123 : index
              %125 = arith.minsi %116, %c1 : index
              %126 = arith.addi %i_tile, %125 : index
              %127 = arith.cmpi eq, %k0_piece, %c0 : index
              %128, %129, %130, %131, %132, %133, %134, %135, %136, %137, %138, %139 = scf.if %127 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %0, %0, %0, %0, %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %140 = arith.cmpi slt, %c0, %115 : index
                %141 = arith.cmpi slt, %c1, %115 : index
                %142 = arith.cmpi slt, %c2, %115 : index
                %143 = arith.cmpi slt, %c3, %115 : index
                %144 = arith.cmpi slt, %c4, %115 : index
                %145 = arith.cmpi slt, %c5, %115 : index
                %146 = vector.load %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %147 = arith.addi %j_panel, %c8 : index
                %148 = vector.load %out_1[%i_tile, %147] : memref<?x?xf32>, vector<8xf32>
                %149 = vector.load %out_1[%126, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %150 = vector.load %out_1[%126, %147] : memref<?x?xf32>, vector<8xf32>
                %151 = vector.load %out_1[%124, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %152 = vector.load %out_1[%124, %147] : memref<?x?xf32>, vector<8xf32>
                %153 = vector.load %out_1[%122, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %154 = vector.load %out_1[%122, %147] : memref<?x?xf32>, vector<8xf32>
                %155 = vector.load %out_1[%120, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %156 = vector.load %out_1[%120, %147] : memref<?x?xf32>, vector<8xf32>
                %157 = vector.load %out_1[%118, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %158 = vector.load %out_1[%118, %147] : memref<?x?xf32>, vector<8xf32>
                scf.yield %146, %148, %149, %150, %151, %152, %153, %154, %155, %156, %157, %158 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %159 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
              %160 = arith.minsi %159, %4 : index
              %161, %162, %163, %164, %165, %166, %167, %168, %169, %170, %171, %172 = scf.for %k0 = %k0_piece to %160 step %c1 iter_args(%173 = %128, %174 = %129, %175 = %130, %176 = %131, %177 = %132, %178 = %133, %179 = %134, %180 = %135, %181 = %136, %182 = %137, %183 = %138, %184 = %139) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %185 = arith.subi %k0, %k0_piece overflow<nsw> : index
                %186 = arith.addi %185, %c8 overflow<nsw> : index
                memref.prefetch %b_copy_1[%186, %c0], read, locality<3>, data : memref<?x16xf32, strided<[?, 1], offset: ?>>
                %187 = arith.andi %k0, %c7 : index
                %188 = arith.addi %112, %187 overflow<nsw> : index
                memref.prefetch %a[%188, %k0], read, locality<2>, data : memref<?x?xf32>
                %189 = memref.load %a[%i_tile, %k0] : memref<?x?xf32>
                %190 = vector.broadcast %189 : f32 to vector<8xf32>
                %191 = memref.load %a[%126, %k0] : memref<?x?xf32>
                %192 = vector.broadcast %191 : f32 to vector<8xf32>
                %193 = memref.load %a[%124, %k0] : memref<?x?xf32>
                %194 = vector.broadcast %193 : f32 to vector<8xf32>
                %195 = memref.load %a[%122, %k0] : memref<?x?xf32>
                %196 = vector.broadcast %195 : f32 to vector<8xf32>
                %197 = memref.load %a[%120, %k0] : memref<?x?xf32>
                %198 = vector.broadcast %197 : f32 to vector<8xf32>
                %199 = memref.load %a[%118, %k0] : memref<?x?xf32>
                %200 = vector.broadcast %199 : f32 to vector<8xf32>
                %201 = vector.load %b_copy_1[%185, %c0] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %202 = arith.addi %c0, %c8 overflow<nsw> : index
                %203 = vector.load %b_copy_1[%185, %202] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %204 = arith.mulf %190, %201 fastmath<reassoc,contract> : vector<8xf32>
                %205 = arith.mulf %190, %203 fastmath<reassoc,contract> : vector<8xf32>
                %206 = arith.mulf %192, %201 fastmath<reassoc,contract> : vector<8xf32>
                %207 = arith.mulf %192, %203 fastmath<reassoc,contract> : vector<8xf32>
                %208 = arith.mulf %194, %201 fastmath<reassoc,contract> : vector<8xf32>
                %209 = arith.mulf %194, %203 fastmath<reassoc,contract> : vector<8xf32>
                %210 = arith.mulf %196, %201 fastmath<reassoc,contract> : vector<8xf32>
                %211 = arith.mulf %196, %203 fastmath<reassoc,contract> : vector<8xf32>
                %212 = arith.mulf %198, %201 fastmath<reassoc,contract> : vector<8xf32>
                %213 = arith.mulf %198, %203 fastmath<reassoc,contract> : vector<8xf32>
                %214 = arith.mulf %200, %201 fastmath<reassoc,contract> : vector<8xf32>
                %215 = arith.mulf %200, %203 fastmath<reassoc,contract> : vector<8xf32>
                %216 = arith.addf %173, %204 fastmath<reassoc,contract> : vector<8xf32>
                %217 = arith.addf %174, %205 fastmath<reassoc,contract> : vector<8xf32>
                %218 = arith.addf %175, %206 fastmath<reassoc,contract> : vector<8xf32>
                %219 = arith.addf %176, %207 fastmath<reassoc,contract> : vector<8xf32>
                %220 = arith.addf %177, %208 fastmath<reassoc,contract> : vector<8xf32>
                %221 = arith.addf %178, %209 fastmath<reassoc,contract> : vector<8xf32>
                %222 = arith.addf %179, %210 fastmath<reassoc,contract> : vector<8xf32>
                %223 = arith.addf %180, %211 fastmath<reassoc,contract> : vector<8xf32>
                %224 = arith.addf %181, %212 fastmath<reassoc,contract> : vector<8xf32>
                %225 = arith.addf %182, %213 fastmath<reassoc,contract> : vector<8xf32>
                %226 = arith.addf %183, %214 fastmath<reassoc,contract> : vector<8xf32>
                %227 = arith.addf %184, %215 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %216, %217, %218, %219, %220, %221, %222, %223, %224, %225, %226, %227 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %228 = arith.subi %159, %4 overflow<nsw> : index
              %229 = arith.cmpi sge, %228, %c0 : index
              scf.if %229 {
                %230 = vector.load %bias[%j_panel] : memref<?xf32>, vector<8xf32>
                %231 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %232 = vector.load %bias[%231] : memref<?xf32>, vector<8xf32>
                %233 = arith.addf %161, %230 : vector<8xf32>
                %234 = arith.addf %162, %232 : vector<8xf32>
                %235 = arith.addf %163, %230 : vector<8xf32>
                %236 = arith.addf %164, %232 : vector<8xf32>
                %237 = arith.addf %165, %230 : vector<8xf32>
                %238 = arith.addf %166, %232 : vector<8xf32>
                %239 = arith.addf %167, %230 : vector<8xf32>
                %240 = arith.addf %168, %232 : vector<8xf32>
                %241 = arith.addf %169, %230 : vector<8xf32>
                %242 = arith.addf %170, %232 : vector<8xf32>
                %243 = arith.addf %171, %230 : vector<8xf32>
                %244 = arith.addf %172, %232 : vector<8xf32>
                %245 = arith.cmpi slt, %c0, %115 : index
                %246 = arith.cmpi slt, %c1, %115 : index
                %247 = arith.cmpi slt, %c2, %115 : index
                %248 = arith.cmpi slt, %c3, %115 : index
                %249 = arith.cmpi slt, %c4, %115 : index
                %250 = arith.cmpi slt, %c5, %115 : index
                vector.store %233, %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %251 = arith.addi %j_panel, %c8 : index
                vector.store %234, %out_1[%i_tile, %251] : memref<?x?xf32>, vector<8xf32>
                vector.store %235, %out_1[%126, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %236, %out_1[%126, %251] : memref<?x?xf32>, vector<8xf32>
                vector.store %237, %out_1[%124, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %238, %out_1[%124, %251] : memref<?x?xf32>, vector<8xf32>
                vector.store %239, %out_1[%122, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %240, %out_1[%122, %251] : memref<?x?xf32>, vector<8xf32>
                vector.store %241, %out_1[%120, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %242, %out_1[%120, %251] : memref<?x?xf32>, vector<8xf32>
                vector.store %243, %out_1[%118, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %244, %out_1[%118, %251] : memref<?x?xf32>, vector<8xf32>
              } else {
                %252 = arith.cmpi slt, %c0, %115 : index
                %253 = arith.cmpi slt, %c1, %115 : index
                %254 = arith.cmpi slt, %c2, %115 : index
                %255 = arith.cmpi slt, %c3, %115 : index
                %256 = arith.cmpi slt, %c4, %115 : index
                %257 = arith.cmpi slt, %c5, %115 : index
                vector.store %161, %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %258 = arith.addi %j_panel, %c8 : index
                vector.store %162, %out_1[%i_tile, %258] : memref<?x?xf32>, vector<8xf32>
                vector.store %163, %out_1[%126, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %164, %out_1[%126, %258] : memref<?x?xf32>, vector<8xf32>
                vector.store %165, %out_1[%124, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %166, %out_1[%124, %258] : memref<?x?xf32>, vector<8xf32>
                vector.store %167, %out_1[%122, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %168, %out_1[%122, %258] : memref<?x?xf32>, vector<8xf32>
                vector.store %169, %out_1[%120, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %170, %out_1[%120, %258] : memref<?x?xf32>, vector<8xf32>
                vector.store %171, %out_1[%118, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %172, %out_1[%118, %258] : memref<?x?xf32>, vector<8xf32>
              }
            }
            scf.for %i_below_tile = %21 to %3 step %c4 {
              %259 = arith.addi %i_below_tile, %c4 overflow<nsw> : index
              %260 = arith.subi %259, %i_below_tile overflow<nsw> : index
              %261 = arith.subi %3, %i_below_tile overflow<nsw> : index
              %262 = arith.minsi %260, %261 : index
              %263 = arith.addi %262, %minus1 overflow<nsw> : index
              %264 = arith.minsi %263, %c3 : index
              %265 = arith.addi %i_below_tile, %264 : index
              %266 = arith.minsi %263, %c2 : index
              %267 = arith.addi %i_below_tile, %266 : index
              %268 = arith.minsi %263, %c1 : index
              %269 = arith.addi %i_below_tile, %268 : index
              %270 = arith.cmpi eq, %k0_piece, %c0 : index
              %271, %272, %273, %274, %275, %276, %277, %278 = scf.if %270 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %279 = arith.cmpi slt, %c0, %262 : index
                %280 = arith.cmpi slt, %c1, %262 : index
                %281 = arith.cmpi slt, %c2, %262 : index
                %282 = arith.cmpi slt, %c3, %262 : index
                %283 = vector.load %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %284 = arith.addi %j_panel, %c8 : index
                %285 = vector.load %out_1[%i_below_tile, %284] : memref<?x?xf32>, vector<8xf32>
                %286 = vector.load %out_1[%269, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %287 = vector.load %out_1[%269, %284] : memref<?x?xf32>, vector<8xf32>
                %288 = vector.load %out_1[%267, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %289 = vector.load %out_1[%267, %284] : memref<?x?xf32>, vector<8xf32>
                %290 = vector.load %out_1[%265, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %291 = vector.load %out_1[%265, %284] : memref<?x?xf32>, vector<8xf32>
                scf.yield %283, %285, %286, %287, %288, %289, %290, %291 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %292 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
              %293 = arith.minsi %292, %4 : index
              %294, %295, %296, %297, %298, %299, %300, %301 = scf.for %k0_below = %k0_piece to %293 step %c1 iter_args(%302 = %271, %303 = %272, %304 = %273, %305 = %274, %306 = %275, %307 = %276, %308 = %277, %309 = %278) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %310 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
                %311 = arith.addi %310, %c8 overflow<nsw> : index
                memref.prefetch %b_copy_1[%311, %c0], read, locality<3>, data : memref<?x16xf32, strided<[?, 1], offset: ?>>
                %312 = memref.load %a[%i_below_tile, %k0_below] : memref<?x?xf32>
                %313 = vector.broadcast %312 : f32 to vector<8xf32>
                %314 = memref.load %a[%269, %k0_below] : memref<?x?xf32>
                %315 = vector.broadcast %314 : f32 to vector<8xf32>
                %316 = memref.load %a[%267, %k0_below] : memref<?x?xf32>
                %317 = vector.broadcast %316 : f32 to vector<8xf32>
                %318 = memref.load %a[%265, %k0_below] : memref<?x?xf32>
                %319 = vector.broadcast %318 : f32 to vector<8xf32>
                %320 = vector.load %b_copy_1[%310, %c0] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %321 = arith.addi %c0, %c8 overflow<nsw> : index
                %322 = vector.load %b_copy_1[%310, %321] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %323 = arith.mulf %313, %320 fastmath<reassoc,contract> : vector<8xf32>
                %324 = arith.mulf %313, %322 fastmath<reassoc,contract> : vector<8xf32>
                %325 = arith.mulf %315, %320 fastmath<reassoc,contract> : vector<8xf32>
                %326 = arith.mulf %315, %322 fastmath<reassoc,contract> : vector<8xf32>
                %327 = arith.mulf %317, %320 fastmath<reassoc,contract> : vector<8xf32>
                %328 = arith.mulf %317, %322 fastmath<reassoc,contract> : vector<8xf32>
                %329 = arith.mulf %319, %320 fastmath<reassoc,contract> : vector<8xf32>
                %330 = arith.mulf %319, %322 fastmath<reassoc,contract> : vector<8xf32>
                %331 = arith.addf %302, %323 fastmath<reassoc,contract> : vector<8xf32>
                %332 = arith.addf %303, %324 fastmath<reassoc,contract> : vector<8xf32>
                %333 = arith.addf %304, %325 fastmath<reassoc,contract> : vector<8xf32>
                %334 = arith.addf %305, %326 fastmath<reassoc,contract> : vector<8xf32>
                %335 = arith.addf %306, %327 fastmath<reassoc,contract> : vector<8xf32>
                %336 = arith.addf %307, %328 fastmath<reassoc,contract> : vector<8xf32>
                %337 = arith.addf %308, %329 fastmath<reassoc,contract> : vector<8xf32>
                %338 = arith.addf %309, %330 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %331, %332, %333, %334, %335, %336, %337, %338 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %339 = arith.subi %292, %4 overflow<nsw> : index
              %340 = arith.cmpi sge, %339, %c0 : index
              scf.if %340 {
                %341 = vector.load %bias[%j_panel] : memref<?xf32>, vector<8xf32>
                %342 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %343 = vector.load %bias[%342] : memref<?xf32>, vector<8xf32>
                %344 = arith.addf %294, %341 : vector<8xf32>
                %345 = arith.addf %295, %343 : vector<8xf32>
                %346 = arith.addf %296, %341 : vector<8xf32>
                %347 = arith.addf %297, %343 : vector<8xf32>
                %348 = arith.addf %298, %341 : vector<8xf32>
                %349 = arith.addf %299, %343 : vector<8xf32>
                %350 = arith.addf %300, %341 : vector<8xf32>
                %351 = arith.addf %301, %343 : vector<8xf32>
                %352 = arith.cmpi slt, %c0, %262 : index
                %353 = arith.cmpi slt, %c1, %262 : index
                %354 = arith.cmpi slt, %c2, %262 : index
                %355 = arith.cmpi slt, %c3, %262 : index
                vector.store %344, %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %356 = arith.addi %j_panel, %c8 : index
                vector.store %345, %out_1[%i_below_tile, %356] : memref<?x?xf32>, vector<8xf32>
                vector.store %346, %out_1[%269, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %347, %out_1[%269, %356] : memref<?x?xf32>, vector<8xf32>
                vector.store %348, %out_1[%267, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %349, %out_1[%267, %356] : memref<?x?xf32>, vector<8xf32>
                vector.store %350, %out_1[%265, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %351, %out_1[%265, %356] : memref<?x?xf32>, vector<8xf32>
              } else {
                %357 = arith.cmpi slt, %c0, %262 : index
                %358 = arith.cmpi slt, %c1, %262 : index
                %359 = arith.cmpi slt, %c2, %262 : index
                %360 = arith.cmpi slt, %c3, %262 : index
                vector.store %294, %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %361 = arith.addi %j_panel, %c8 : index
                vector.store %295, %out_1[%i_below_tile, %361] : memref<?x?xf32>, vector<8xf32>
                vector.store %296, %out_1[%269, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %297, %out_1[%269, %361] : memref<?x?xf32>, vector<8xf32>
                vector.store %298, %out_1[%267, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %299, %out_1[%267, %361] : memref<?x?xf32>, vector<8xf32>
                vector.store %300, %out_1[%265, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %301, %out_1[%265, %361] : memref<?x?xf32>, vector<8xf32>
              }
            }
            memref.dealloc %b_copy : memref<?x16xf32>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %362 = arith.shrsi %12, %c3 : index
    %363 = arith.muli %362, %c8 overflow<nsw> : index
    %364 = arith.minsi %363, %3 : index
    %365 = arith.minsi %c16384, %4 : index
    %366 = arith.andi %5, %c15 : index
    %367 = arith.minsi %c8, %366 : index
    %368 = arith.maxsi %367, %c0 : index
    %369 = arith.muli %365, %3 : index
    %370 = arith.constant 12288 : index
    %371 = arith.cmpi sgt, %369, %370 : index
    %372 = arith.select %371, %365, %c0 : index
    %373 = arith.select %371, %368, %c0 : index
    scf.for %j_right_panel = %7 to %5 step %c8 {
      %374 = arith.subi %5, %j_right_panel overflow<nsw> : index
      %375 = arith.minsi %c8, %374 : index
      %376 = arith.maxsi %375, %c0 : index
      %377 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
      %378 = arith.subi %377, %j_right_panel overflow<nsw> : index
      %379 = arith.minsi %378, %374 : index
      %380 = vector.create_mask %379 : vector<8xi1>
      scf.for %k0_right_piece = %c0 to %8 step %c16384 {
        %b_copy_2 = memref.alloc(%372, %373) {alignment = 64 : i64} : memref<?x?xf32>
        scf.if %371 {
          %381 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %382 = arith.minsi %381, %4 : index
          scf.for %k0_right_copy = %k0_right_piece to %382 step %c1 {
            %383 = arith.addi %k0_right_copy, %c8 overflow<nsw> : index
            memref.prefetch %b[%383, %j_right_panel], read, locality<3>, data : memref<?x?xf32>
            %384 = vector.maskedload %b[%k0_right_copy, %j_right_panel], %380, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %385 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
            vector.maskedstore %b_copy_2[%385, %c0], %380, %384 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        %386 = arith.subi %4, %k0_right_piece overflow<nsw> : index
        %387 = arith.minsi %c16384, %386 : index
        %388 = arith.maxsi %387, %c0 : index
        %389 = arith.select %371, %c0, %388 : index
        %390 = memref.subview %b[%k0_right_piece, %j_right_panel] [%389, %376] [1, 1] : memref<?x?xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
        %391 = "memref.cast"(%b_copy_2) : (memref<?x?xf32>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %392 = "memref.cast"(%390) : (memref<?x?xf32, strided<[?, 1], offset: ?>>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %b_copy_3 = arith.select %371, %391, %392 : memref<?x?xf32, strided<[?, 1], offset: ?>>
        scf.for %i_right_tile = %c0 to %364 step %c8 {
          %393 = arith.addi %i_right_tile, %c8 overflow<nsw> : index
          %394 = arith.subi %393, %i_right_tile overflow<nsw> : index
          %395 = arith.subi %364, %i_right_tile overflow<nsw> : index
          %396 = arith.minsi %394, %395 : index
          %397 = arith.addi %396, %minus1 overflow<nsw> : index
          %398 = arith.minsi %397, %c7 : index
          %399 = arith.addi %i_right_tile, %398 : index
          %400 = arith.minsi %397, %c6 : index
          %401 = arith.addi %i_right_tile, %400 : index
          %402 = arith.minsi %397, %c5 : index
          %403 = arith.addi %i_right_tile, %402 : index
          %404 = arith.minsi %397, %c4 : index
          %405 = arith.addi %i_right_tile, %404 : index
          %406 = arith.minsi %397, %c3 : index
          %407 = arith.addi %i_right_tile, %406 : index
          %408 = arith.minsi %397, %c2 : index
          %409 = arith.addi %i_right_tile, %408 : index
          %410 = arith.minsi %397, %c1 : index
          %411 = arith.addi %i_right_tile, %410 : index
          %412 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %413, %414, %415, %416, %417, %418, %419, %420 = scf.if %412 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %421 = arith.cmpi slt, %c0, %396 : index
            %422 = arith.cmpi slt, %c1, %396 : index
            %423 = arith.cmpi slt, %c2, %396 : index
            %424 = arith.cmpi slt, %c3, %396 : index
            %425 = arith.cmpi slt, %c4, %396 : index
            %426 = arith.cmpi slt, %c5, %396 : index
            %427 = arith.cmpi slt, %c6, %396 : index
            %428 = arith.cmpi slt, %c7, %396 : index
            %429 = vector.maskedload %out_1[%i_right_tile, %j_right_panel], %380, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %430 = vector.maskedload %out_1[%411, %j_right_panel], %380, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %431 = vector.maskedload %out_1[%409, %j_right_panel], %380, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %432 = vector.maskedload %out_1[%407, %j_right_panel], %380, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %433 = vector.maskedload %out_1[%405, %j_right_panel], %380, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %434 = vector.maskedload %out_1[%403, %j_right_panel], %380, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %435 = vector.maskedload %out_1[%401, %j_right_panel], %380, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %436 = vector.maskedload %out_1[%399, %j_right_panel], %380, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %429, %430, %431, %432, %433, %434, %435, %436 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %437 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %438 = arith.minsi %437, %4 : index
          %439, %440, %441, %442, %443, %444, %445, %446 = scf.for %k0_right = %k0_right_piece to %438 step %c1 iter_args(%447 = %413, %448 = %414, %449 = %415, %450 = %416, %451 = %417, %452 = %418, %453 = %419, %454 = %420) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %455 = memref.load %a[%i_right_tile, %k0_right] : memref<?x?xf32>
            %456 = vector.broadcast %455 : f32 to vector<8xf32>
            %457 = memref.load %a[%411, %k0_right] : memref<?x?xf32>
            %458 = vector.broadcast %457 : f32 to vector<8xf32>
            %459 = memref.load %a[%409, %k0_right] : memref<?x?xf32>
            %460 = vector.broadcast %459 : f32 to vector<8xf32>
            %461 = memref.load %a[%407, %k0_right] : memref<?x?xf32>
            %462 = vector.broadcast %461 : f32 to vector<8xf32>
            %463 = memref.load %a[%405, %k0_right] : memref<?x?xf32>
            %464 = vector.broadcast %463 : f32 to vector<8xf32>
            %465 = memref.load %a[%403, %k0_right] : memref<?x?xf32>
            %466 = vector.broadcast %465 : f32 to vector<8xf32>
            %467 = memref.load %a[%401, %k0_right] : memref<?x?xf32>
            %468 = vector.broadcast %467 : f32 to vector<8xf32>
            %469 = memref.load %a[%399, %k0_right] : memref<?x?xf32>
            %470 = vector.broadcast %469 : f32 to vector<8xf32>
            %471 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
            %472 = vector.maskedload %b_copy_3[%471, %c0], %380, %0 : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %473 = arith.mulf %456, %472 fastmath<reassoc,contract> : vector<8xf32>
            %474 = arith.mulf %458, %472 fastmath<reassoc,contract> : vector<8xf32>
            %475 = arith.mulf %460, %472 fastmath<reassoc,contract> : vector<8xf32>
            %476 = arith.mulf %462, %472 fastmath<reassoc,contract> : vector<8xf32>
            %477 = arith.mulf %464, %472 fastmath<reassoc,contract> : vector<8xf32>
            %478 = arith.mulf %466, %472 fastmath<reassoc,contract> : vector<8xf32>
            %479 = arith.mulf %468, %472 fastmath<reassoc,contract> : vector<8xf32>
            %480 = arith.mulf %470, %472 fastmath<reassoc,contract> : vector<8xf32>
            %481 = arith.addf %447, %473 fastmath<reassoc,contract> : vector<8xf32>
            %482 = arith.addf %448, %474 fastmath<reassoc,contract> : vector<8xf32>
            %483 = arith.addf %449, %475 fastmath<reassoc,contract> : vector<8xf32>
            %484 = arith.addf %450, %476 fastmath<reassoc,contract> : vector<8xf32>
            %485 = arith.addf %451, %477 fastmath<reassoc,contract> : vector<8xf32>
            %486 = arith.addf %452, %478 fastmath<reassoc,contract> : vector<8xf32>
            %487 = arith.addf %453, %479 fastmath<reassoc,contract> : vector<8xf32>
            %488 = arith.addf %454, %480 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %481, %482, %483, %484, %485, %486, %487, %488 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %489 = arith.subi %437, %4 overflow<nsw> : index
          %490 = arith.cmpi sge, %489, %c0 : index
          scf.if %490 {
            %491 = vector.maskedload %bias[%j_right_panel], %380, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %492 = arith.addf %439, %491 : vector<8xf32>
            %493 = arith.addf %440, %491 : vector<8xf32>
            %494 = arith.addf %441, %491 : vector<8xf32>
            %495 = arith.addf %442, %491 : vector<8xf32>
            %496 = arith.addf %443, %491 : vector<8xf32>
            %497 = arith.addf %444, %491 : vector<8xf32>
            %498 = arith.addf %445, %491 : vector<8xf32>
            %499 = arith.addf %446, %491 : vector<8xf32>
            %500 = arith.cmpi slt, %c0, %396 : index
            %501 = arith.cmpi slt, %c1, %396 : index
            %502 = arith.cmpi slt, %c2, %396 : index
            %503 = arith.cmpi slt, %c3, %396 : index
            %504 = arith.cmpi slt, %c4, %396 : index
            %505 = arith.cmpi slt, %c5, %396 : index
            %506 = arith.cmpi slt, %c6, %396 : index
            %507 = arith.cmpi slt, %c7, %396 : index
            vector.maskedstore %out_1[%i_right_tile, %j_right_panel], %380, %492 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%411, %j_right_panel], %380, %493 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%409, %j_right_panel], %380, %494 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%407, %j_right_panel], %380, %495 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%405, %j_right_panel], %380, %496 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%403, %j_right_panel], %380, %497 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%401, %j_right_panel], %380, %498 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%399, %j_right_panel], %380, %499 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            %508 = arith.cmpi slt, %c0, %396 : index
            %509 = arith.cmpi slt, %c1, %396 : index
            %510 = arith.cmpi slt, %c2, %396 : index
            %511 = arith.cmpi slt, %c3, %396 : index
            %512 = arith.cmpi slt, %c4, %396 : index
            %513 = arith.cmpi slt, %c5, %396 : index
            %514 = arith.cmpi slt, %c6, %396 : index
            %515 = arith.cmpi slt, %c7, %396 : index
            vector.maskedstore %out_1[%i_right_tile, %j_right_panel], %380, %439 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%411, %j_right_panel], %380, %440 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%409, %j_right_panel], %380, %441 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%407, %j_right_panel], %380, %442 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%405, %j_right_panel], %380, %443 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%403, %j_right_panel], %380, %444 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%401, %j_right_panel], %380, %445 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%399, %j_right_panel], %380, %446 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        scf.for %i_right_below_tile = %364 to %3 step %c4 {
          %516 = arith.addi %i_right_below_tile, %c4 overflow<nsw> : index
          %517 = arith.subi %516, %i_right_below_tile overflow<nsw> : index
          %518 = arith.subi %3, %i_right_below_tile overflow<nsw> : index
          %519 = arith.minsi %517, %518 : index
          %520 = arith.addi %519, %minus1 overflow<nsw> : index
          %521 = arith.minsi %520, %c3 : index
          %522 = arith.addi %i_right_below_tile, %521 : index
          %523 = arith.minsi %520, %c2 : index
          %524 = arith.addi %i_right_below_tile, %523 : index
          %525 = arith.minsi %520, %c1 : index
          %526 = arith.addi %i_right_below_tile, %525 : index
          %527 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %528, %529, %530, %531 = scf.if %527 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %532 = arith.cmpi slt, %c0, %519 : index
            %533 = arith.cmpi slt, %c1, %519 : index
            %534 = arith.cmpi slt, %c2, %519 : index
            %535 = arith.cmpi slt, %c3, %519 : index
            %536 = vector.maskedload %out_1[%i_right_below_tile, %j_right_panel], %380, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %537 = vector.maskedload %out_1[%526, %j_right_panel], %380, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %538 = vector.maskedload %out_1[%524, %j_right_panel], %380, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %539 = vector.maskedload %out_1[%522, %j_right_panel], %380, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %536, %537, %538, %539 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %540 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %541 = arith.minsi %540, %4 : index
          %542, %543, %544, %545 = scf.for %k0_right_below = %k0_right_piece to %541 step %c1 iter_args(%546 = %528, %547 = %529, %548 = %530, %549 = %531) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %550 = memref.load %a[%i_right_below_tile, %k0_right_below] : memref<?x?xf32>
            %551 = vector.broadcast %550 : f32 to vector<8xf32>
            %552 = memref.load %a[%526, %k0_right_below] : memref<?x?xf32>
            %553 = vector.broadcast %552 : f32 to vector<8xf32>
            %554 = memref.load %a[%524, %k0_right_below] : memref<?x?xf32>
            %555 = vector.broadcast %554 : f32 to vector<8xf32>
            %556 = memref.load %a[%522, %k0_right_below] : memref<?x?xf32>
            %557 = vector.broadcast %556 : f32 to vector<8xf32>
            %558 = arith.subi %k0_right_below, %k0_right_piece overflow<nsw> : index
            %559 = vector.maskedload %b_copy_3[%558, %c0], %380, %0 : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %560 = arith.mulf %551, %559 fastmath<reassoc,contract> : vector<8xf32>
            %561 = arith.mulf %553, %559 fastmath<reassoc,contract> : vector<8xf32>
            %562 = arith.mulf %555, %559 fastmath<reassoc,contract> : vector<8xf32>
            %563 = arith.mulf %557, %559 fastmath<reassoc,contract> : vector<8xf32>
            %564 = arith.addf %546, %560 fastmath<reassoc,contract> : vector<8xf32>
            %565 = arith.addf %547, %561 fastmath<reassoc,contract> : vector<8xf32>
            %566 = arith.addf %548, %562 fastmath<reassoc,contract> : vector<8xf32>
            %567 = arith.addf %549, %563 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %564, %565, %566, %567 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %568 = arith.subi %540, %4 overflow<nsw> : index
          %569 = arith.cmpi sge, %568, %c0 : index
          scf.if %569 {
            %570 = vector.maskedload %bias[%j_right_panel], %380, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %571 = arith.addf %542, %570 : vector<8xf32>
            %572 = arith.addf %543, %570 : vector<8xf32>
            %573 = arith.addf %544, %570 : vector<8xf32>
            %574 = arith.addf %545, %570 : vector<8xf32>
            %575 = arith.cmpi slt, %c0, %519 : index
            %576 = arith.cmpi slt, %c1, %519 : index
            %577 = arith.cmpi slt, %c2, %519 : index
            %578 = arith.cmpi slt, %c3, %519 : index
            vector.maskedstore %out_1[%i_right_below_tile, %j_right_panel], %380, %571 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%526, %j_right_panel], %380, %572 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%524, %j_right_panel], %380, %573 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%522, %j_right_panel], %380, %574 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            %579 = arith.cmpi slt, %c0, %519 : index
            %580 = arith.cmpi slt, %c1, %519 : index
            %581 = arith.cmpi slt, %c2, %519 : index
            %582 = arith.cmpi slt, %c3, %519 : index
            vector.maskedstore %out_1[%i_right_below_tile, %j_right_panel], %380, %542 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%526, %j_right_panel], %380, %543 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%524, %j_right_panel], %380, %544 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%522, %j_right_panel], %380, %545 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
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
    %12 = llvm.mlir.constant(7) : i64
    %13 = llvm.mlir.constant(16384) : i64
    %14 = llvm.mlir.constant(15) : i64
    %15 = llvm.mlir.constant(24576) : i64
    %16 = llvm.mlir.constant(98304) : i64
    %17 = llvm.mlir.constant(262144) : i64
    %18 = llvm.mlir.constant(8191) : i64
    %19 = llvm.mlir.constant(13) : i64
    %20 = llvm.mlir.constant(53) : i64
    %21 = llvm.mlir.constant(54) : i64
    %22 = llvm.mlir.constant(48) : i64
    %23 = llvm.mlir.constant(31) : i64
    %24 = llvm.mlir.constant(36) : i64
    %25 = llvm.mlir.constant(40) : i64
    %26 = llvm.mlir.constant(34) : i64
    %27 = llvm.mlir.constant(21) : i64
    %28 = llvm.mlir.constant(32768) : i64
    %29 = llvm.mlir.constant(112) : i64
    %30 = llvm.alloca %29 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %31 = llvm.mlir.constant(24) : i64
    %32 = llvm.mlir.constant(32) : i64
    %33 = llvm.mlir.constant(56) : i64
    %34 = llvm.mlir.constant(64) : i64
    %35 = llvm.mlir.constant(72) : i64
    %36 = llvm.mlir.constant(80) : i64
    %37 = llvm.mlir.constant(88) : i64
    %38 = llvm.mlir.constant(96) : i64
    %39 = llvm.mlir.constant(104) : i64
    %40 = llvm.mlir.constant(0 : i32) : i32
    %41 = llvm.mlir.constant(12288) : i64
    %42 = llvm.mlir.constant(true) : i1
    %43 = llvm.mlir.constant(1 : i32) : i32
    %44 = llvm.mlir.constant(-64) : i64
    %45 = llvm.mlir.constant(3 : i32) : i32
    %46 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %47 = llvm.mlir.constant(dense<true> : vector<8xi1>) : vector<8xi1>
    %48 = llvm.mlir.constant(dense<false> : vector<8xi1>) : vector<8xi1>
    %49 = llvm.ashr %b_stride0, %1 : i64
    %50 = llvm.mul %49, %0 overflow<nsw> : i64
    %51 = llvm.intr.smax(%a_stride0, %2) : (i64, i64) -> i64
    %52 = llvm.add %a_size0, %3 overflow<nsw> : i64
    %53 = llvm.sdiv %52, %4 : i64
    %54 = llvm.srem %52, %4 : i64
    %55 = llvm.icmp "ne" %54, %7 : i64
    %56 = llvm.xor %54, %4 : i64
    %57 = llvm.icmp "slt" %56, %7 : i64
    %58 = llvm.and %55, %57 : i1
    %59 = llvm.add %53, %10 : i64
    %60 = llvm.select %58, %59, %53 : i1, i64
    %61 = llvm.mul %60, %5 overflow<nsw> : i64
    %62 = llvm.add %a_size0, %6 overflow<nsw> : i64
    %63 = llvm.sdiv %62, %4 : i64
    %64 = llvm.srem %62, %4 : i64
    %65 = llvm.icmp "ne" %64, %7 : i64
    %66 = llvm.xor %64, %4 : i64
    %67 = llvm.icmp "slt" %66, %7 : i64
    %68 = llvm.and %65, %67 : i1
    %69 = llvm.add %63, %10 : i64
    %70 = llvm.select %68, %69, %63 : i1, i64
    %71 = llvm.mul %70, %4 overflow<nsw> : i64
    %72 = llvm.add %61, %71 overflow<nsw> : i64
    %73 = llvm.add %a_size0, %2 overflow<nsw> : i64
    %74 = llvm.sdiv %73, %4 : i64
    %75 = llvm.srem %73, %4 : i64
    %76 = llvm.icmp "ne" %75, %7 : i64
    %77 = llvm.xor %75, %4 : i64
    %78 = llvm.icmp "slt" %77, %7 : i64
    %79 = llvm.and %76, %78 : i1
    %80 = llvm.add %74, %10 : i64
    %81 = llvm.select %79, %80, %74 : i1, i64
    %82 = llvm.mul %81, %4 overflow<nsw> : i64
    %83 = llvm.add %72, %82 overflow<nsw> : i64
    %84 = llvm.intr.smax(%83, %7) : (i64, i64) -> i64
    %85 = llvm.intr.smin(%84, %a_size0) : (i64, i64) -> i64
    %86 = llvm.intr.smin(%8, %a_stride0) : (i64, i64) -> i64
    %87 = llvm.mul %86, %a_size0 : i64
    %88 = llvm.icmp "sgt" %87, %15 : i64
    %89 = llvm.icmp "sgt" %87, %16 : i64
    %90 = llvm.sub %7, %b_stride0 : i64
    %91 = llvm.and %b_stride0, %90 : i64
    %92 = llvm.mul %86, %91 : i64
    %93 = llvm.icmp "sgt" %92, %17 : i64
    %94 = llvm.and %88, %93 : i1
    %95 = llvm.or %89, %94 : i1
    %96 = llvm.select %95, %86, %7 : i1, i64
    %97 = llvm.intr.smax(%50, %7) : (i64, i64) -> i64
    %98 = llvm.add %97, %14 : i64
    %99 = llvm.udiv %98, %0 : i64
    %100 = llvm.intr.smax(%51, %7) : (i64, i64) -> i64
    %101 = llvm.add %100, %18 : i64
    %102 = llvm.udiv %101, %8 : i64
    %103 = llvm.intr.smin(%8, %a_stride0) : (i64, i64) -> i64
    %104 = llvm.intr.smax(%103, %7) : (i64, i64) -> i64
    %105 = llvm.mul %104, %19 : i64
    %106 = llvm.add %6, %105 : i64
    %107 = llvm.intr.smax(%85, %7) : (i64, i64) -> i64
    %108 = llvm.add %107, %3 : i64
    %109 = llvm.udiv %108, %4 : i64
    %110 = llvm.mul %104, %20 : i64
    %111 = llvm.add %21, %110 : i64
    %112 = llvm.add %111, %22 : i64
    %113 = llvm.add %112, %23 : i64
    %114 = llvm.mul %109, %113 : i64
    %115 = llvm.sub %a_size0, %85 : i64
    %116 = llvm.intr.smax(%115, %7) : (i64, i64) -> i64
    %117 = llvm.add %116, %6 : i64
    %118 = llvm.udiv %117, %1 : i64
    %119 = llvm.mul %104, %24 : i64
    %120 = llvm.add %25, %119 : i64
    %121 = llvm.add %120, %26 : i64
    %122 = llvm.add %121, %27 : i64
    %123 = llvm.mul %118, %122 : i64
    %124 = llvm.add %19, %106 : i64
    %125 = llvm.add %124, %114 : i64
    %126 = llvm.add %125, %123 : i64
    %127 = llvm.mul %102, %126 : i64
    %128 = llvm.add %2, %127 : i64
    %129 = llvm.mul %99, %128 : i64
    %130 = llvm.icmp "sge" %129, %28 : i64
    %131 = llvm.icmp "sgt" %50, %7 : i64
    %132 = llvm.sub %50, %2 overflow<nsw> : i64
    %133 = llvm.sdiv %132, %0 : i64
    %134 = llvm.add %133, %2 overflow<nsw> : i64
    %135 = llvm.select %131, %134, %7 : i1, i64
    llvm.cond_br %130, ^bb1, ^bb2
  ^bb1:
    llvm.store %50, %30 {alignment = 8 : i64} : i64, !llvm.ptr
    %136 = llvm.getelementptr inbounds %30[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %51, %136 {alignment = 8 : i64} : i64, !llvm.ptr
    %137 = llvm.getelementptr inbounds %30[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %96, %137 {alignment = 8 : i64} : i64, !llvm.ptr
    %138 = llvm.getelementptr inbounds %30[%31] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %95, %138 {alignment = 8 : i64} : i1, !llvm.ptr
    %139 = llvm.getelementptr inbounds %30[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride0, %139 {alignment = 8 : i64} : i64, !llvm.ptr
    %140 = llvm.getelementptr inbounds %30[%25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %140 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %141 = llvm.getelementptr inbounds %30[%22] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %141 {alignment = 8 : i64} : i64, !llvm.ptr
    %142 = llvm.getelementptr inbounds %30[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride0, %142 {alignment = 8 : i64} : i64, !llvm.ptr
    %143 = llvm.getelementptr inbounds %30[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %85, %143 {alignment = 8 : i64} : i64, !llvm.ptr
    %144 = llvm.getelementptr inbounds %30[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out, %144 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %145 = llvm.getelementptr inbounds %30[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %145 {alignment = 8 : i64} : i64, !llvm.ptr
    %146 = llvm.getelementptr inbounds %30[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %146 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %147 = llvm.getelementptr inbounds %30[%38] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %bias, %147 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %148 = llvm.getelementptr inbounds %30[%39] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %bias_size0, %148 {alignment = 8 : i64} : i64, !llvm.ptr
    %149 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %150 = llvm.call @stepwell_parallel_for(%149, %30, %135, %7) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%150 : i32)
  ^bb2:
    %151 = llvm.call @program.parallel0(%7, %135, %50, %51, %96, %95, %a_stride0, %b, %b_size0, %b_stride0, %85, %out, %a_size0, %a, %bias, %bias_size0) : (i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, i64) -> i32
    llvm.br ^bb3(%151 : i32)
  ^bb3(%152: i32):
    %153 = llvm.icmp "eq" %152, %40 : i32
    llvm.cond_br %153, ^bb4, ^bb36(%152 : i32)
  ^bb4:
    %154 = llvm.ashr %62, %6 : i64
    %155 = llvm.mul %154, %9 overflow<nsw> : i64
    %156 = llvm.intr.smin(%155, %a_size0) : (i64, i64) -> i64
    %157 = llvm.intr.smin(%13, %a_stride0) : (i64, i64) -> i64
    %158 = llvm.and %b_stride0, %14 : i64
    %159 = llvm.intr.smin(%9, %158) : (i64, i64) -> i64
    %160 = llvm.intr.smax(%159, %7) : (i64, i64) -> i64
    %161 = llvm.mul %157, %a_size0 : i64
    %162 = llvm.icmp "sgt" %161, %41 : i64
    %163 = llvm.select %162, %157, %7 : i1, i64
    %164 = llvm.select %162, %160, %7 : i1, i64
    %165 = llvm.icmp "slt" %50, %b_stride0 : i64
    llvm.cond_br %165, ^bb5(%50 : i64), ^bb35
  ^bb5(%j_right_panel: i64):
    %166 = llvm.sub %b_stride0, %j_right_panel overflow<nsw> : i64
    %167 = llvm.intr.smin(%9, %166) : (i64, i64) -> i64
    %168 = llvm.intr.smax(%167, %7) : (i64, i64) -> i64
    %169 = llvm.add %j_right_panel, %9 overflow<nsw> : i64
    %170 = llvm.sub %169, %j_right_panel overflow<nsw> : i64
    %171 = llvm.intr.smin(%170, %166) : (i64, i64) -> i64
    %172 = llvm.intr.smin(%171, %9) : (i64, i64) -> i64
    %173 = llvm.intr.smax(%172, %7) : (i64, i64) -> i64
    %174 = llvm.trunc %173 : i64 to i32
    %175 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %176 = llvm.mlir.poison : vector<8xi32>
    %177 = llvm.insertelement %174, %176[%7 : i64] : vector<8xi32>
    %178 = llvm.shufflevector %177, %176 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %179 = llvm.icmp "slt" %175, %178 : vector<8xi32>
    %180 = llvm.icmp "slt" %7, %51 : i64
    llvm.cond_br %180, ^bb6(%7 : i64), ^bb34
  ^bb6(%k0_right_piece: i64):
    %181 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1, %163) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %182 = llvm.extractvalue %181[0] : !llvm.struct<(i64, i1)>
    %183 = llvm.extractvalue %181[1] : !llvm.struct<(i64, i1)>
    %184 = llvm.xor %183, %42 : i1
    llvm.cond_br %184, ^bb7, ^bb36(%43 : i32)
  ^bb7:
    %185 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%182, %164) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %186 = llvm.extractvalue %185[0] : !llvm.struct<(i64, i1)>
    %187 = llvm.extractvalue %185[1] : !llvm.struct<(i64, i1)>
    %188 = llvm.xor %187, %42 : i1
    llvm.cond_br %188, ^bb8, ^bb36(%43 : i32)
  ^bb8:
    %189 = llvm.add %186, %34 overflow<nsw> : i64
    %190 = llvm.and %189, %44 : i64
    %b_copy = llvm.call @aligned_alloc(%34, %190) : (i64, i64) -> !llvm.ptr
    %191 = llvm.mlir.zero : !llvm.ptr
    %192 = llvm.icmp "ne" %b_copy, %191 : !llvm.ptr
    llvm.cond_br %192, ^bb9, ^bb36(%43 : i32)
  ^bb9:
    llvm.cond_br %162, ^bb10, ^bb13
  ^bb10:
    %193 = llvm.add %k0_right_piece, %13 overflow<nsw> : i64
    %194 = llvm.intr.smin(%193, %a_stride0) : (i64, i64) -> i64
    %195 = llvm.icmp "slt" %k0_right_piece, %194 : i64
    llvm.cond_br %195, ^bb11(%k0_right_piece : i64), ^bb12
  ^bb11(%k0_right_copy: i64):
    %196 = llvm.add %k0_right_copy, %9 overflow<nsw> : i64
    %197 = llvm.mul %196, %b_stride0 overflow<nsw> : i64
    %198 = llvm.add %197, %j_right_panel overflow<nsw> : i64
    %199 = llvm.getelementptr %b[%198] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%199, %40, %45, %43) : (!llvm.ptr, i32, i32, i32) -> ()
    %200 = llvm.mul %k0_right_copy, %b_stride0 overflow<nsw> : i64
    %201 = llvm.add %200, %j_right_panel overflow<nsw> : i64
    %202 = llvm.getelementptr inbounds %b[%201] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %203 = llvm.intr.masked.load %202, %179, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %204 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %205 = llvm.mul %204, %164 overflow<nsw> : i64
    %206 = llvm.getelementptr inbounds %b_copy[%205] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %203, %206, %179 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %207 = llvm.add %k0_right_copy, %2 overflow<nsw> : i64
    %208 = llvm.icmp "slt" %207, %194 : i64
    llvm.cond_br %208, ^bb11(%207 : i64), ^bb12
  ^bb12:
    llvm.br ^bb13
  ^bb13:
    %209 = llvm.sub %a_stride0, %k0_right_piece overflow<nsw> : i64
    %210 = llvm.intr.smin(%13, %209) : (i64, i64) -> i64
    %211 = llvm.intr.smax(%210, %7) : (i64, i64) -> i64
    %212 = llvm.select %162, %7, %211 : i1, i64
    %213 = llvm.mul %k0_right_piece, %b_stride0 overflow<nsw> : i64
    %214 = llvm.add %213, %j_right_panel overflow<nsw> : i64
    %215 = llvm.getelementptr inbounds %b[%214] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %216 = llvm.select %162, %b_copy, %215 : i1, !llvm.ptr
    %217 = llvm.select %162, %163, %212 : i1, i64
    %218 = llvm.select %162, %164, %168 : i1, i64
    %219 = llvm.select %162, %164, %b_stride0 : i1, i64
    %220 = llvm.icmp "slt" %7, %156 : i64
    llvm.cond_br %220, ^bb14(%7 : i64), ^bb23
  ^bb14(%i_right_tile: i64):
    %221 = llvm.add %i_right_tile, %9 overflow<nsw> : i64
    %222 = llvm.sub %221, %i_right_tile overflow<nsw> : i64
    %223 = llvm.sub %156, %i_right_tile overflow<nsw> : i64
    %224 = llvm.intr.smin(%222, %223) : (i64, i64) -> i64
    %225 = llvm.add %224, %10 overflow<nsw> : i64
    %226 = llvm.intr.smin(%225, %12) : (i64, i64) -> i64
    %227 = llvm.add %i_right_tile, %226 : i64
    %228 = llvm.intr.smin(%225, %4) : (i64, i64) -> i64
    %229 = llvm.add %i_right_tile, %228 : i64
    %230 = llvm.intr.smin(%225, %3) : (i64, i64) -> i64
    %231 = llvm.add %i_right_tile, %230 : i64
    %232 = llvm.intr.smin(%225, %1) : (i64, i64) -> i64
    %233 = llvm.add %i_right_tile, %232 : i64
    %234 = llvm.intr.smin(%225, %6) : (i64, i64) -> i64
    %235 = llvm.add %i_right_tile, %234 : i64
    %236 = llvm.intr.smin(%225, %11) : (i64, i64) -> i64
    %237 = llvm.add %i_right_tile, %236 : i64
    %238 = llvm.intr.smin(%225, %2) : (i64, i64) -> i64
    %239 = llvm.add %i_right_tile, %238 : i64
    %240 = llvm.icmp "eq" %k0_right_piece, %7 : i64
    llvm.cond_br %240, ^bb15, ^bb16
  ^bb15:
    llvm.br ^bb17(%46, %46, %46, %46, %46, %46, %46, %46 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb16:
    %241 = llvm.icmp "slt" %7, %224 : i64
    %242 = llvm.icmp "slt" %2, %224 : i64
    %243 = llvm.icmp "slt" %11, %224 : i64
    %244 = llvm.icmp "slt" %6, %224 : i64
    %245 = llvm.icmp "slt" %1, %224 : i64
    %246 = llvm.icmp "slt" %3, %224 : i64
    %247 = llvm.icmp "slt" %4, %224 : i64
    %248 = llvm.icmp "slt" %12, %224 : i64
    %249 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %250 = llvm.add %249, %j_right_panel overflow<nsw> : i64
    %251 = llvm.getelementptr inbounds %out[%250] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %252 = llvm.intr.masked.load %251, %179, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %253 = llvm.mul %239, %b_stride0 overflow<nsw> : i64
    %254 = llvm.add %253, %j_right_panel overflow<nsw> : i64
    %255 = llvm.getelementptr inbounds %out[%254] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %256 = llvm.intr.masked.load %255, %179, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %257 = llvm.mul %237, %b_stride0 overflow<nsw> : i64
    %258 = llvm.add %257, %j_right_panel overflow<nsw> : i64
    %259 = llvm.getelementptr inbounds %out[%258] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %260 = llvm.intr.masked.load %259, %179, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %261 = llvm.mul %235, %b_stride0 overflow<nsw> : i64
    %262 = llvm.add %261, %j_right_panel overflow<nsw> : i64
    %263 = llvm.getelementptr inbounds %out[%262] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %264 = llvm.intr.masked.load %263, %179, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %265 = llvm.mul %233, %b_stride0 overflow<nsw> : i64
    %266 = llvm.add %265, %j_right_panel overflow<nsw> : i64
    %267 = llvm.getelementptr inbounds %out[%266] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %268 = llvm.intr.masked.load %267, %179, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %269 = llvm.mul %231, %b_stride0 overflow<nsw> : i64
    %270 = llvm.add %269, %j_right_panel overflow<nsw> : i64
    %271 = llvm.getelementptr inbounds %out[%270] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %272 = llvm.intr.masked.load %271, %179, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %273 = llvm.mul %229, %b_stride0 overflow<nsw> : i64
    %274 = llvm.add %273, %j_right_panel overflow<nsw> : i64
    %275 = llvm.getelementptr inbounds %out[%274] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %276 = llvm.intr.masked.load %275, %179, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %277 = llvm.mul %227, %b_stride0 overflow<nsw> : i64
    %278 = llvm.add %277, %j_right_panel overflow<nsw> : i64
    %279 = llvm.getelementptr inbounds %out[%278] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %280 = llvm.intr.masked.load %279, %179, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb17(%252, %256, %260, %264, %268, %272, %276, %280 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb17(%281: vector<8xf32>, %282: vector<8xf32>, %283: vector<8xf32>, %284: vector<8xf32>, %285: vector<8xf32>, %286: vector<8xf32>, %287: vector<8xf32>, %288: vector<8xf32>):
    %289 = llvm.add %k0_right_piece, %13 overflow<nsw> : i64
    %290 = llvm.intr.smin(%289, %a_stride0) : (i64, i64) -> i64
    %291 = llvm.icmp "slt" %k0_right_piece, %290 : i64
    llvm.cond_br %291, ^bb18(%k0_right_piece, %281, %282, %283, %284, %285, %286, %287, %288 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb19(%281, %282, %283, %284, %285, %286, %287, %288 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb18(%k0_right: i64, %292: vector<8xf32>, %293: vector<8xf32>, %294: vector<8xf32>, %295: vector<8xf32>, %296: vector<8xf32>, %297: vector<8xf32>, %298: vector<8xf32>, %299: vector<8xf32>):
    %300 = llvm.mul %i_right_tile, %a_stride0 overflow<nsw> : i64
    %301 = llvm.add %300, %k0_right overflow<nsw> : i64
    %302 = llvm.getelementptr inbounds %a[%301] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %303 = llvm.load %302 {alignment = 4 : i64} : !llvm.ptr -> f32
    %304 = llvm.mlir.poison : vector<8xf32>
    %305 = llvm.insertelement %303, %304[%7 : i64] : vector<8xf32>
    %306 = llvm.shufflevector %305, %304 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %307 = llvm.mul %239, %a_stride0 overflow<nsw> : i64
    %308 = llvm.add %307, %k0_right overflow<nsw> : i64
    %309 = llvm.getelementptr inbounds %a[%308] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %310 = llvm.load %309 {alignment = 4 : i64} : !llvm.ptr -> f32
    %311 = llvm.mlir.poison : vector<8xf32>
    %312 = llvm.insertelement %310, %311[%7 : i64] : vector<8xf32>
    %313 = llvm.shufflevector %312, %311 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %314 = llvm.mul %237, %a_stride0 overflow<nsw> : i64
    %315 = llvm.add %314, %k0_right overflow<nsw> : i64
    %316 = llvm.getelementptr inbounds %a[%315] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %317 = llvm.load %316 {alignment = 4 : i64} : !llvm.ptr -> f32
    %318 = llvm.mlir.poison : vector<8xf32>
    %319 = llvm.insertelement %317, %318[%7 : i64] : vector<8xf32>
    %320 = llvm.shufflevector %319, %318 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %321 = llvm.mul %235, %a_stride0 overflow<nsw> : i64
    %322 = llvm.add %321, %k0_right overflow<nsw> : i64
    %323 = llvm.getelementptr inbounds %a[%322] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %324 = llvm.load %323 {alignment = 4 : i64} : !llvm.ptr -> f32
    %325 = llvm.mlir.poison : vector<8xf32>
    %326 = llvm.insertelement %324, %325[%7 : i64] : vector<8xf32>
    %327 = llvm.shufflevector %326, %325 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %328 = llvm.mul %233, %a_stride0 overflow<nsw> : i64
    %329 = llvm.add %328, %k0_right overflow<nsw> : i64
    %330 = llvm.getelementptr inbounds %a[%329] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %331 = llvm.load %330 {alignment = 4 : i64} : !llvm.ptr -> f32
    %332 = llvm.mlir.poison : vector<8xf32>
    %333 = llvm.insertelement %331, %332[%7 : i64] : vector<8xf32>
    %334 = llvm.shufflevector %333, %332 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %335 = llvm.mul %231, %a_stride0 overflow<nsw> : i64
    %336 = llvm.add %335, %k0_right overflow<nsw> : i64
    %337 = llvm.getelementptr inbounds %a[%336] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %338 = llvm.load %337 {alignment = 4 : i64} : !llvm.ptr -> f32
    %339 = llvm.mlir.poison : vector<8xf32>
    %340 = llvm.insertelement %338, %339[%7 : i64] : vector<8xf32>
    %341 = llvm.shufflevector %340, %339 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %342 = llvm.mul %229, %a_stride0 overflow<nsw> : i64
    %343 = llvm.add %342, %k0_right overflow<nsw> : i64
    %344 = llvm.getelementptr inbounds %a[%343] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %345 = llvm.load %344 {alignment = 4 : i64} : !llvm.ptr -> f32
    %346 = llvm.mlir.poison : vector<8xf32>
    %347 = llvm.insertelement %345, %346[%7 : i64] : vector<8xf32>
    %348 = llvm.shufflevector %347, %346 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %349 = llvm.mul %227, %a_stride0 overflow<nsw> : i64
    %350 = llvm.add %349, %k0_right overflow<nsw> : i64
    %351 = llvm.getelementptr inbounds %a[%350] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %352 = llvm.load %351 {alignment = 4 : i64} : !llvm.ptr -> f32
    %353 = llvm.mlir.poison : vector<8xf32>
    %354 = llvm.insertelement %352, %353[%7 : i64] : vector<8xf32>
    %355 = llvm.shufflevector %354, %353 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %356 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %357 = llvm.mul %356, %219 overflow<nsw> : i64
    %358 = llvm.getelementptr inbounds %216[%357] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %359 = llvm.intr.masked.load %358, %179, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %360 = llvm.fmul %306, %359 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %361 = llvm.fmul %313, %359 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %362 = llvm.fmul %320, %359 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %363 = llvm.fmul %327, %359 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %364 = llvm.fmul %334, %359 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %365 = llvm.fmul %341, %359 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %366 = llvm.fmul %348, %359 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %367 = llvm.fmul %355, %359 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %368 = llvm.fadd %292, %360 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %369 = llvm.fadd %293, %361 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %370 = llvm.fadd %294, %362 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %371 = llvm.fadd %295, %363 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %372 = llvm.fadd %296, %364 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %373 = llvm.fadd %297, %365 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %374 = llvm.fadd %298, %366 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %375 = llvm.fadd %299, %367 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %376 = llvm.add %k0_right, %2 overflow<nsw> : i64
    %377 = llvm.icmp "slt" %376, %290 : i64
    llvm.cond_br %377, ^bb18(%376, %368, %369, %370, %371, %372, %373, %374, %375 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb19(%368, %369, %370, %371, %372, %373, %374, %375 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb19(%378: vector<8xf32>, %379: vector<8xf32>, %380: vector<8xf32>, %381: vector<8xf32>, %382: vector<8xf32>, %383: vector<8xf32>, %384: vector<8xf32>, %385: vector<8xf32>):
    %386 = llvm.sub %289, %a_stride0 overflow<nsw> : i64
    %387 = llvm.icmp "sge" %386, %7 : i64
    llvm.cond_br %387, ^bb20, ^bb21
  ^bb20:
    %388 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %389 = llvm.intr.masked.load %388, %179, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %390 = llvm.fadd %378, %389 : vector<8xf32>
    %391 = llvm.fadd %379, %389 : vector<8xf32>
    %392 = llvm.fadd %380, %389 : vector<8xf32>
    %393 = llvm.fadd %381, %389 : vector<8xf32>
    %394 = llvm.fadd %382, %389 : vector<8xf32>
    %395 = llvm.fadd %383, %389 : vector<8xf32>
    %396 = llvm.fadd %384, %389 : vector<8xf32>
    %397 = llvm.fadd %385, %389 : vector<8xf32>
    %398 = llvm.icmp "slt" %7, %224 : i64
    %399 = llvm.icmp "slt" %2, %224 : i64
    %400 = llvm.icmp "slt" %11, %224 : i64
    %401 = llvm.icmp "slt" %6, %224 : i64
    %402 = llvm.icmp "slt" %1, %224 : i64
    %403 = llvm.icmp "slt" %3, %224 : i64
    %404 = llvm.icmp "slt" %4, %224 : i64
    %405 = llvm.icmp "slt" %12, %224 : i64
    %406 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %407 = llvm.add %406, %j_right_panel overflow<nsw> : i64
    %408 = llvm.getelementptr inbounds %out[%407] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %390, %408, %179 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %409 = llvm.mul %239, %b_stride0 overflow<nsw> : i64
    %410 = llvm.add %409, %j_right_panel overflow<nsw> : i64
    %411 = llvm.getelementptr inbounds %out[%410] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %391, %411, %179 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %412 = llvm.mul %237, %b_stride0 overflow<nsw> : i64
    %413 = llvm.add %412, %j_right_panel overflow<nsw> : i64
    %414 = llvm.getelementptr inbounds %out[%413] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %392, %414, %179 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %415 = llvm.mul %235, %b_stride0 overflow<nsw> : i64
    %416 = llvm.add %415, %j_right_panel overflow<nsw> : i64
    %417 = llvm.getelementptr inbounds %out[%416] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %393, %417, %179 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %418 = llvm.mul %233, %b_stride0 overflow<nsw> : i64
    %419 = llvm.add %418, %j_right_panel overflow<nsw> : i64
    %420 = llvm.getelementptr inbounds %out[%419] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %394, %420, %179 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %421 = llvm.mul %231, %b_stride0 overflow<nsw> : i64
    %422 = llvm.add %421, %j_right_panel overflow<nsw> : i64
    %423 = llvm.getelementptr inbounds %out[%422] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %395, %423, %179 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %424 = llvm.mul %229, %b_stride0 overflow<nsw> : i64
    %425 = llvm.add %424, %j_right_panel overflow<nsw> : i64
    %426 = llvm.getelementptr inbounds %out[%425] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %396, %426, %179 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %427 = llvm.mul %227, %b_stride0 overflow<nsw> : i64
    %428 = llvm.add %427, %j_right_panel overflow<nsw> : i64
    %429 = llvm.getelementptr inbounds %out[%428] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %397, %429, %179 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb22
  ^bb21:
    %430 = llvm.icmp "slt" %7, %224 : i64
    %431 = llvm.icmp "slt" %2, %224 : i64
    %432 = llvm.icmp "slt" %11, %224 : i64
    %433 = llvm.icmp "slt" %6, %224 : i64
    %434 = llvm.icmp "slt" %1, %224 : i64
    %435 = llvm.icmp "slt" %3, %224 : i64
    %436 = llvm.icmp "slt" %4, %224 : i64
    %437 = llvm.icmp "slt" %12, %224 : i64
    %438 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %439 = llvm.add %438, %j_right_panel overflow<nsw> : i64
    %440 = llvm.getelementptr inbounds %out[%439] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %378, %440, %179 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %441 = llvm.mul %239, %b_stride0 overflow<nsw> : i64
    %442 = llvm.add %441, %j_right_panel overflow<nsw> : i64
    %443 = llvm.getelementptr inbounds %out[%442] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %379, %443, %179 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %444 = llvm.mul %237, %b_stride0 overflow<nsw> : i64
    %445 = llvm.add %444, %j_right_panel overflow<nsw> : i64
    %446 = llvm.getelementptr inbounds %out[%445] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %380, %446, %179 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %447 = llvm.mul %235, %b_stride0 overflow<nsw> : i64
    %448 = llvm.add %447, %j_right_panel overflow<nsw> : i64
    %449 = llvm.getelementptr inbounds %out[%448] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %381, %449, %179 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %450 = llvm.mul %233, %b_stride0 overflow<nsw> : i64
    %451 = llvm.add %450, %j_right_panel overflow<nsw> : i64
    %452 = llvm.getelementptr inbounds %out[%451] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %382, %452, %179 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %453 = llvm.mul %231, %b_stride0 overflow<nsw> : i64
    %454 = llvm.add %453, %j_right_panel overflow<nsw> : i64
    %455 = llvm.getelementptr inbounds %out[%454] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %383, %455, %179 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %456 = llvm.mul %229, %b_stride0 overflow<nsw> : i64
    %457 = llvm.add %456, %j_right_panel overflow<nsw> : i64
    %458 = llvm.getelementptr inbounds %out[%457] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %384, %458, %179 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %459 = llvm.mul %227, %b_stride0 overflow<nsw> : i64
    %460 = llvm.add %459, %j_right_panel overflow<nsw> : i64
    %461 = llvm.getelementptr inbounds %out[%460] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %385, %461, %179 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb22
  ^bb22:
    %462 = llvm.add %i_right_tile, %9 overflow<nsw> : i64
    %463 = llvm.icmp "slt" %462, %156 : i64
    llvm.cond_br %463, ^bb14(%462 : i64), ^bb23
  ^bb23:
    %464 = llvm.icmp "slt" %156, %a_size0 : i64
    llvm.cond_br %464, ^bb24(%156 : i64), ^bb33
  ^bb24(%i_right_below_tile: i64):
    %465 = llvm.add %i_right_below_tile, %1 overflow<nsw> : i64
    %466 = llvm.sub %465, %i_right_below_tile overflow<nsw> : i64
    %467 = llvm.sub %a_size0, %i_right_below_tile overflow<nsw> : i64
    %468 = llvm.intr.smin(%466, %467) : (i64, i64) -> i64
    %469 = llvm.add %468, %10 overflow<nsw> : i64
    %470 = llvm.intr.smin(%469, %6) : (i64, i64) -> i64
    %471 = llvm.add %i_right_below_tile, %470 : i64
    %472 = llvm.intr.smin(%469, %11) : (i64, i64) -> i64
    %473 = llvm.add %i_right_below_tile, %472 : i64
    %474 = llvm.intr.smin(%469, %2) : (i64, i64) -> i64
    %475 = llvm.add %i_right_below_tile, %474 : i64
    %476 = llvm.icmp "eq" %k0_right_piece, %7 : i64
    llvm.cond_br %476, ^bb25, ^bb26
  ^bb25:
    llvm.br ^bb27(%46, %46, %46, %46 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb26:
    %477 = llvm.icmp "slt" %7, %468 : i64
    %478 = llvm.icmp "slt" %2, %468 : i64
    %479 = llvm.icmp "slt" %11, %468 : i64
    %480 = llvm.icmp "slt" %6, %468 : i64
    %481 = llvm.mul %i_right_below_tile, %b_stride0 overflow<nsw> : i64
    %482 = llvm.add %481, %j_right_panel overflow<nsw> : i64
    %483 = llvm.getelementptr inbounds %out[%482] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %484 = llvm.intr.masked.load %483, %179, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %485 = llvm.mul %475, %b_stride0 overflow<nsw> : i64
    %486 = llvm.add %485, %j_right_panel overflow<nsw> : i64
    %487 = llvm.getelementptr inbounds %out[%486] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %488 = llvm.intr.masked.load %487, %179, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %489 = llvm.mul %473, %b_stride0 overflow<nsw> : i64
    %490 = llvm.add %489, %j_right_panel overflow<nsw> : i64
    %491 = llvm.getelementptr inbounds %out[%490] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %492 = llvm.intr.masked.load %491, %179, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %493 = llvm.mul %471, %b_stride0 overflow<nsw> : i64
    %494 = llvm.add %493, %j_right_panel overflow<nsw> : i64
    %495 = llvm.getelementptr inbounds %out[%494] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %496 = llvm.intr.masked.load %495, %179, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb27(%484, %488, %492, %496 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb27(%497: vector<8xf32>, %498: vector<8xf32>, %499: vector<8xf32>, %500: vector<8xf32>):
    %501 = llvm.add %k0_right_piece, %13 overflow<nsw> : i64
    %502 = llvm.intr.smin(%501, %a_stride0) : (i64, i64) -> i64
    %503 = llvm.icmp "slt" %k0_right_piece, %502 : i64
    llvm.cond_br %503, ^bb28(%k0_right_piece, %497, %498, %499, %500 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb29(%497, %498, %499, %500 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb28(%k0_right_below: i64, %504: vector<8xf32>, %505: vector<8xf32>, %506: vector<8xf32>, %507: vector<8xf32>):
    %508 = llvm.mul %i_right_below_tile, %a_stride0 overflow<nsw> : i64
    %509 = llvm.add %508, %k0_right_below overflow<nsw> : i64
    %510 = llvm.getelementptr inbounds %a[%509] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %511 = llvm.load %510 {alignment = 4 : i64} : !llvm.ptr -> f32
    %512 = llvm.mlir.poison : vector<8xf32>
    %513 = llvm.insertelement %511, %512[%7 : i64] : vector<8xf32>
    %514 = llvm.shufflevector %513, %512 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %515 = llvm.mul %475, %a_stride0 overflow<nsw> : i64
    %516 = llvm.add %515, %k0_right_below overflow<nsw> : i64
    %517 = llvm.getelementptr inbounds %a[%516] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %518 = llvm.load %517 {alignment = 4 : i64} : !llvm.ptr -> f32
    %519 = llvm.mlir.poison : vector<8xf32>
    %520 = llvm.insertelement %518, %519[%7 : i64] : vector<8xf32>
    %521 = llvm.shufflevector %520, %519 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %522 = llvm.mul %473, %a_stride0 overflow<nsw> : i64
    %523 = llvm.add %522, %k0_right_below overflow<nsw> : i64
    %524 = llvm.getelementptr inbounds %a[%523] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %525 = llvm.load %524 {alignment = 4 : i64} : !llvm.ptr -> f32
    %526 = llvm.mlir.poison : vector<8xf32>
    %527 = llvm.insertelement %525, %526[%7 : i64] : vector<8xf32>
    %528 = llvm.shufflevector %527, %526 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %529 = llvm.mul %471, %a_stride0 overflow<nsw> : i64
    %530 = llvm.add %529, %k0_right_below overflow<nsw> : i64
    %531 = llvm.getelementptr inbounds %a[%530] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %532 = llvm.load %531 {alignment = 4 : i64} : !llvm.ptr -> f32
    %533 = llvm.mlir.poison : vector<8xf32>
    %534 = llvm.insertelement %532, %533[%7 : i64] : vector<8xf32>
    %535 = llvm.shufflevector %534, %533 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %536 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %537 = llvm.mul %536, %219 overflow<nsw> : i64
    %538 = llvm.getelementptr inbounds %216[%537] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %539 = llvm.intr.masked.load %538, %179, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %540 = llvm.fmul %514, %539 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %541 = llvm.fmul %521, %539 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %542 = llvm.fmul %528, %539 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %543 = llvm.fmul %535, %539 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %544 = llvm.fadd %504, %540 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %545 = llvm.fadd %505, %541 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %546 = llvm.fadd %506, %542 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %547 = llvm.fadd %507, %543 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %548 = llvm.add %k0_right_below, %2 overflow<nsw> : i64
    %549 = llvm.icmp "slt" %548, %502 : i64
    llvm.cond_br %549, ^bb28(%548, %544, %545, %546, %547 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb29(%544, %545, %546, %547 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb29(%550: vector<8xf32>, %551: vector<8xf32>, %552: vector<8xf32>, %553: vector<8xf32>):
    %554 = llvm.sub %501, %a_stride0 overflow<nsw> : i64
    %555 = llvm.icmp "sge" %554, %7 : i64
    llvm.cond_br %555, ^bb30, ^bb31
  ^bb30:
    %556 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %557 = llvm.intr.masked.load %556, %179, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %558 = llvm.fadd %550, %557 : vector<8xf32>
    %559 = llvm.fadd %551, %557 : vector<8xf32>
    %560 = llvm.fadd %552, %557 : vector<8xf32>
    %561 = llvm.fadd %553, %557 : vector<8xf32>
    %562 = llvm.icmp "slt" %7, %468 : i64
    %563 = llvm.icmp "slt" %2, %468 : i64
    %564 = llvm.icmp "slt" %11, %468 : i64
    %565 = llvm.icmp "slt" %6, %468 : i64
    %566 = llvm.mul %i_right_below_tile, %b_stride0 overflow<nsw> : i64
    %567 = llvm.add %566, %j_right_panel overflow<nsw> : i64
    %568 = llvm.getelementptr inbounds %out[%567] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %558, %568, %179 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %569 = llvm.mul %475, %b_stride0 overflow<nsw> : i64
    %570 = llvm.add %569, %j_right_panel overflow<nsw> : i64
    %571 = llvm.getelementptr inbounds %out[%570] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %559, %571, %179 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %572 = llvm.mul %473, %b_stride0 overflow<nsw> : i64
    %573 = llvm.add %572, %j_right_panel overflow<nsw> : i64
    %574 = llvm.getelementptr inbounds %out[%573] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %560, %574, %179 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %575 = llvm.mul %471, %b_stride0 overflow<nsw> : i64
    %576 = llvm.add %575, %j_right_panel overflow<nsw> : i64
    %577 = llvm.getelementptr inbounds %out[%576] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %561, %577, %179 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb32
  ^bb31:
    %578 = llvm.icmp "slt" %7, %468 : i64
    %579 = llvm.icmp "slt" %2, %468 : i64
    %580 = llvm.icmp "slt" %11, %468 : i64
    %581 = llvm.icmp "slt" %6, %468 : i64
    %582 = llvm.mul %i_right_below_tile, %b_stride0 overflow<nsw> : i64
    %583 = llvm.add %582, %j_right_panel overflow<nsw> : i64
    %584 = llvm.getelementptr inbounds %out[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %550, %584, %179 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %585 = llvm.mul %475, %b_stride0 overflow<nsw> : i64
    %586 = llvm.add %585, %j_right_panel overflow<nsw> : i64
    %587 = llvm.getelementptr inbounds %out[%586] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %551, %587, %179 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %588 = llvm.mul %473, %b_stride0 overflow<nsw> : i64
    %589 = llvm.add %588, %j_right_panel overflow<nsw> : i64
    %590 = llvm.getelementptr inbounds %out[%589] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %552, %590, %179 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %591 = llvm.mul %471, %b_stride0 overflow<nsw> : i64
    %592 = llvm.add %591, %j_right_panel overflow<nsw> : i64
    %593 = llvm.getelementptr inbounds %out[%592] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %553, %593, %179 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb32
  ^bb32:
    %594 = llvm.add %i_right_below_tile, %1 overflow<nsw> : i64
    %595 = llvm.icmp "slt" %594, %a_size0 : i64
    llvm.cond_br %595, ^bb24(%594 : i64), ^bb33
  ^bb33:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %596 = llvm.add %k0_right_piece, %13 overflow<nsw> : i64
    %597 = llvm.icmp "slt" %596, %51 : i64
    llvm.cond_br %597, ^bb6(%596 : i64), ^bb34
  ^bb34:
    %598 = llvm.add %j_right_panel, %9 overflow<nsw> : i64
    %599 = llvm.icmp "slt" %598, %b_stride0 : i64
    llvm.cond_br %599, ^bb5(%598 : i64), ^bb35
  ^bb35:
    llvm.return %40 : i32
  ^bb36(%600: i32):
    llvm.return %600 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %601: i64, %602: i64, %603: i64, %604: i1, %a_stride0_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %b_stride0_1: i64, %605: i64, %out_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %a_size0_1: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %bias_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %bias_size0_1: i64) -> i32 attributes {no_unwind, no_inline} {
    %606 = llvm.mlir.constant(0) : i64
    %607 = llvm.mlir.constant(16) : i64
    %608 = llvm.mlir.constant(8192) : i64
    %609 = llvm.mlir.constant(1) : i64
    %610 = llvm.mlir.constant(8) : i64
    %611 = llvm.mlir.constant(6) : i64
    %612 = llvm.mlir.constant(-1) : i64
    %613 = llvm.mlir.constant(5) : i64
    %614 = llvm.mlir.constant(4) : i64
    %615 = llvm.mlir.constant(3) : i64
    %616 = llvm.mlir.constant(2) : i64
    %617 = llvm.mlir.constant(7) : i64
    %618 = llvm.mlir.constant(64) : i64
    %619 = llvm.mlir.constant(-64) : i64
    %620 = llvm.mlir.constant(1 : i32) : i32
    %621 = llvm.mlir.constant(0 : i32) : i32
    %622 = llvm.mlir.constant(3 : i32) : i32
    %623 = llvm.mlir.constant(2 : i32) : i32
    %624 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %625 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %625, ^bb1(%begin : i64), ^bb29
  ^bb1(%626: i64):
    %j_panel = llvm.mul %626, %607 overflow<nsw> : i64
    %627 = llvm.icmp "slt" %606, %602 : i64
    llvm.cond_br %627, ^bb2(%606 : i64), ^bb28
  ^bb2(%k0_piece: i64):
    %628 = llvm.mul %603, %618 overflow<nsw> : i64
    %629 = llvm.add %628, %618 overflow<nsw> : i64
    %630 = llvm.and %629, %619 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%618, %630) : (i64, i64) -> !llvm.ptr
    %631 = llvm.mlir.zero : !llvm.ptr
    %632 = llvm.icmp "ne" %b_copy_1, %631 : !llvm.ptr
    llvm.cond_br %632, ^bb3, ^bb30(%620 : i32)
  ^bb3:
    llvm.cond_br %604, ^bb4, ^bb7
  ^bb4:
    %633 = llvm.add %k0_piece, %608 overflow<nsw> : i64
    %634 = llvm.intr.smin(%633, %a_stride0_1) : (i64, i64) -> i64
    %635 = llvm.icmp "slt" %k0_piece, %634 : i64
    llvm.cond_br %635, ^bb5(%k0_piece : i64), ^bb6
  ^bb5(%k0_copy: i64):
    %636 = llvm.add %k0_copy, %610 overflow<nsw> : i64
    %637 = llvm.mul %636, %b_stride0_1 overflow<nsw> : i64
    %638 = llvm.add %637, %j_panel overflow<nsw> : i64
    %639 = llvm.getelementptr %b_1[%638] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%639, %621, %622, %620) : (!llvm.ptr, i32, i32, i32) -> ()
    %640 = llvm.mul %k0_copy, %b_stride0_1 overflow<nsw> : i64
    %641 = llvm.add %640, %j_panel overflow<nsw> : i64
    %642 = llvm.getelementptr inbounds %b_1[%641] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %643 = llvm.load %642 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %644 = llvm.getelementptr inbounds %642[%610] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %645 = llvm.load %644 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %646 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %647 = llvm.mul %646, %607 overflow<nsw> : i64
    %648 = llvm.getelementptr inbounds %b_copy_1[%647] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %643, %648 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %649 = llvm.add %606, %610 overflow<nsw> : i64
    %650 = llvm.add %647, %649 overflow<nsw> : i64
    %651 = llvm.getelementptr inbounds %b_copy_1[%650] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %645, %651 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %652 = llvm.add %k0_copy, %609 overflow<nsw> : i64
    %653 = llvm.icmp "slt" %652, %634 : i64
    llvm.cond_br %653, ^bb5(%652 : i64), ^bb6
  ^bb6:
    llvm.br ^bb7
  ^bb7:
    %654 = llvm.sub %a_stride0_1, %k0_piece overflow<nsw> : i64
    %655 = llvm.intr.smin(%608, %654) : (i64, i64) -> i64
    %656 = llvm.intr.smax(%655, %606) : (i64, i64) -> i64
    %657 = llvm.select %604, %606, %656 : i1, i64
    %658 = llvm.mul %k0_piece, %b_stride0_1 overflow<nsw> : i64
    %659 = llvm.add %658, %j_panel overflow<nsw> : i64
    %660 = llvm.getelementptr inbounds %b_1[%659] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %661 = llvm.select %604, %b_copy_1, %660 : i1, !llvm.ptr
    %662 = llvm.select %604, %603, %657 : i1, i64
    %663 = llvm.select %604, %607, %b_stride0_1 : i1, i64
    %664 = llvm.icmp "slt" %606, %605 : i64
    llvm.cond_br %664, ^bb8(%606 : i64), ^bb17
  ^bb8(%i_tile: i64):
    %665 = llvm.add %i_tile, %611 overflow<nsw> : i64
    %666 = llvm.sub %665, %i_tile overflow<nsw> : i64
    %667 = llvm.sub %605, %i_tile overflow<nsw> : i64
    %668 = llvm.intr.smin(%666, %667) : (i64, i64) -> i64
    %669 = llvm.add %668, %612 overflow<nsw> : i64
    %670 = llvm.intr.smin(%669, %613) : (i64, i64) -> i64
    %671 = llvm.add %i_tile, %670 : i64
    %672 = llvm.intr.smin(%669, %614) : (i64, i64) -> i64
    %673 = llvm.add %i_tile, %672 : i64
    %674 = llvm.intr.smin(%669, %615) : (i64, i64) -> i64
    %675 = llvm.add %i_tile, %674 : i64
    %676 = llvm.intr.smin(%669, %616) : (i64, i64) -> i64
    %677 = llvm.add %i_tile, %676 : i64
    %678 = llvm.intr.smin(%669, %609) : (i64, i64) -> i64
    %679 = llvm.add %i_tile, %678 : i64
    %680 = llvm.icmp "eq" %k0_piece, %606 : i64
    llvm.cond_br %680, ^bb9, ^bb10
  ^bb9:
    llvm.br ^bb11(%624, %624, %624, %624, %624, %624, %624, %624, %624, %624, %624, %624 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb10:
    %681 = llvm.icmp "slt" %606, %668 : i64
    %682 = llvm.icmp "slt" %609, %668 : i64
    %683 = llvm.icmp "slt" %616, %668 : i64
    %684 = llvm.icmp "slt" %615, %668 : i64
    %685 = llvm.icmp "slt" %614, %668 : i64
    %686 = llvm.icmp "slt" %613, %668 : i64
    %687 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %688 = llvm.add %687, %j_panel overflow<nsw> : i64
    %689 = llvm.getelementptr inbounds %out_1[%688] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %690 = llvm.load %689 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %691 = llvm.getelementptr inbounds %689[%610] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %692 = llvm.load %691 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %693 = llvm.mul %679, %b_stride0_1 overflow<nsw> : i64
    %694 = llvm.add %693, %j_panel overflow<nsw> : i64
    %695 = llvm.getelementptr inbounds %out_1[%694] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %696 = llvm.load %695 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %697 = llvm.getelementptr inbounds %695[%610] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %698 = llvm.load %697 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %699 = llvm.mul %677, %b_stride0_1 overflow<nsw> : i64
    %700 = llvm.add %699, %j_panel overflow<nsw> : i64
    %701 = llvm.getelementptr inbounds %out_1[%700] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %702 = llvm.load %701 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %703 = llvm.getelementptr inbounds %701[%610] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %704 = llvm.load %703 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %705 = llvm.mul %675, %b_stride0_1 overflow<nsw> : i64
    %706 = llvm.add %705, %j_panel overflow<nsw> : i64
    %707 = llvm.getelementptr inbounds %out_1[%706] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %708 = llvm.load %707 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %709 = llvm.getelementptr inbounds %707[%610] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %710 = llvm.load %709 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %711 = llvm.mul %673, %b_stride0_1 overflow<nsw> : i64
    %712 = llvm.add %711, %j_panel overflow<nsw> : i64
    %713 = llvm.getelementptr inbounds %out_1[%712] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %714 = llvm.load %713 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %715 = llvm.getelementptr inbounds %713[%610] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %716 = llvm.load %715 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %717 = llvm.mul %671, %b_stride0_1 overflow<nsw> : i64
    %718 = llvm.add %717, %j_panel overflow<nsw> : i64
    %719 = llvm.getelementptr inbounds %out_1[%718] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %720 = llvm.load %719 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %721 = llvm.getelementptr inbounds %719[%610] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %722 = llvm.load %721 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb11(%690, %692, %696, %698, %702, %704, %708, %710, %714, %716, %720, %722 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb11(%723: vector<8xf32>, %724: vector<8xf32>, %725: vector<8xf32>, %726: vector<8xf32>, %727: vector<8xf32>, %728: vector<8xf32>, %729: vector<8xf32>, %730: vector<8xf32>, %731: vector<8xf32>, %732: vector<8xf32>, %733: vector<8xf32>, %734: vector<8xf32>):
    %735 = llvm.add %k0_piece, %608 overflow<nsw> : i64
    %736 = llvm.intr.smin(%735, %a_stride0_1) : (i64, i64) -> i64
    %737 = llvm.icmp "slt" %k0_piece, %736 : i64
    llvm.cond_br %737, ^bb12(%k0_piece, %723, %724, %725, %726, %727, %728, %729, %730, %731, %732, %733, %734 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb13(%723, %724, %725, %726, %727, %728, %729, %730, %731, %732, %733, %734 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb12(%k0: i64, %738: vector<8xf32>, %739: vector<8xf32>, %740: vector<8xf32>, %741: vector<8xf32>, %742: vector<8xf32>, %743: vector<8xf32>, %744: vector<8xf32>, %745: vector<8xf32>, %746: vector<8xf32>, %747: vector<8xf32>, %748: vector<8xf32>, %749: vector<8xf32>):
    %750 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %751 = llvm.add %750, %610 overflow<nsw> : i64
    %752 = llvm.mul %751, %663 overflow<nsw> : i64
    %753 = llvm.getelementptr %661[%752] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%753, %621, %622, %620) : (!llvm.ptr, i32, i32, i32) -> ()
    %754 = llvm.and %k0, %617 : i64
    %755 = llvm.add %665, %754 overflow<nsw> : i64
    %756 = llvm.mul %755, %a_stride0_1 overflow<nsw> : i64
    %757 = llvm.add %756, %k0 overflow<nsw> : i64
    %758 = llvm.getelementptr %a_1[%757] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%758, %621, %623, %620) : (!llvm.ptr, i32, i32, i32) -> ()
    %759 = llvm.mul %i_tile, %a_stride0_1 overflow<nsw> : i64
    %760 = llvm.add %759, %k0 overflow<nsw> : i64
    %761 = llvm.getelementptr inbounds %a_1[%760] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %762 = llvm.load %761 {alignment = 4 : i64} : !llvm.ptr -> f32
    %763 = llvm.mlir.poison : vector<8xf32>
    %764 = llvm.insertelement %762, %763[%606 : i64] : vector<8xf32>
    %765 = llvm.shufflevector %764, %763 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %766 = llvm.mul %679, %a_stride0_1 overflow<nsw> : i64
    %767 = llvm.add %766, %k0 overflow<nsw> : i64
    %768 = llvm.getelementptr inbounds %a_1[%767] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %769 = llvm.load %768 {alignment = 4 : i64} : !llvm.ptr -> f32
    %770 = llvm.mlir.poison : vector<8xf32>
    %771 = llvm.insertelement %769, %770[%606 : i64] : vector<8xf32>
    %772 = llvm.shufflevector %771, %770 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %773 = llvm.mul %677, %a_stride0_1 overflow<nsw> : i64
    %774 = llvm.add %773, %k0 overflow<nsw> : i64
    %775 = llvm.getelementptr inbounds %a_1[%774] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %776 = llvm.load %775 {alignment = 4 : i64} : !llvm.ptr -> f32
    %777 = llvm.mlir.poison : vector<8xf32>
    %778 = llvm.insertelement %776, %777[%606 : i64] : vector<8xf32>
    %779 = llvm.shufflevector %778, %777 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %780 = llvm.mul %675, %a_stride0_1 overflow<nsw> : i64
    %781 = llvm.add %780, %k0 overflow<nsw> : i64
    %782 = llvm.getelementptr inbounds %a_1[%781] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %783 = llvm.load %782 {alignment = 4 : i64} : !llvm.ptr -> f32
    %784 = llvm.mlir.poison : vector<8xf32>
    %785 = llvm.insertelement %783, %784[%606 : i64] : vector<8xf32>
    %786 = llvm.shufflevector %785, %784 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %787 = llvm.mul %673, %a_stride0_1 overflow<nsw> : i64
    %788 = llvm.add %787, %k0 overflow<nsw> : i64
    %789 = llvm.getelementptr inbounds %a_1[%788] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %790 = llvm.load %789 {alignment = 4 : i64} : !llvm.ptr -> f32
    %791 = llvm.mlir.poison : vector<8xf32>
    %792 = llvm.insertelement %790, %791[%606 : i64] : vector<8xf32>
    %793 = llvm.shufflevector %792, %791 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %794 = llvm.mul %671, %a_stride0_1 overflow<nsw> : i64
    %795 = llvm.add %794, %k0 overflow<nsw> : i64
    %796 = llvm.getelementptr inbounds %a_1[%795] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %797 = llvm.load %796 {alignment = 4 : i64} : !llvm.ptr -> f32
    %798 = llvm.mlir.poison : vector<8xf32>
    %799 = llvm.insertelement %797, %798[%606 : i64] : vector<8xf32>
    %800 = llvm.shufflevector %799, %798 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %801 = llvm.mul %750, %663 overflow<nsw> : i64
    %802 = llvm.getelementptr inbounds %661[%801] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %803 = llvm.load %802 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %804 = llvm.add %606, %610 overflow<nsw> : i64
    %805 = llvm.add %801, %804 overflow<nsw> : i64
    %806 = llvm.getelementptr inbounds %661[%805] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %807 = llvm.load %806 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %808 = llvm.fmul %765, %803 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %809 = llvm.fmul %765, %807 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %810 = llvm.fmul %772, %803 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %811 = llvm.fmul %772, %807 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %812 = llvm.fmul %779, %803 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %813 = llvm.fmul %779, %807 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %814 = llvm.fmul %786, %803 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %815 = llvm.fmul %786, %807 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %816 = llvm.fmul %793, %803 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %817 = llvm.fmul %793, %807 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %818 = llvm.fmul %800, %803 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %819 = llvm.fmul %800, %807 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %820 = llvm.fadd %738, %808 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %821 = llvm.fadd %739, %809 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %822 = llvm.fadd %740, %810 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %823 = llvm.fadd %741, %811 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %824 = llvm.fadd %742, %812 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %825 = llvm.fadd %743, %813 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %826 = llvm.fadd %744, %814 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %827 = llvm.fadd %745, %815 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %828 = llvm.fadd %746, %816 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %829 = llvm.fadd %747, %817 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %830 = llvm.fadd %748, %818 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %831 = llvm.fadd %749, %819 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %832 = llvm.add %k0, %609 overflow<nsw> : i64
    %833 = llvm.icmp "slt" %832, %736 : i64
    llvm.cond_br %833, ^bb12(%832, %820, %821, %822, %823, %824, %825, %826, %827, %828, %829, %830, %831 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb13(%820, %821, %822, %823, %824, %825, %826, %827, %828, %829, %830, %831 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb13(%834: vector<8xf32>, %835: vector<8xf32>, %836: vector<8xf32>, %837: vector<8xf32>, %838: vector<8xf32>, %839: vector<8xf32>, %840: vector<8xf32>, %841: vector<8xf32>, %842: vector<8xf32>, %843: vector<8xf32>, %844: vector<8xf32>, %845: vector<8xf32>):
    %846 = llvm.sub %735, %a_stride0_1 overflow<nsw> : i64
    %847 = llvm.icmp "sge" %846, %606 : i64
    llvm.cond_br %847, ^bb14, ^bb15
  ^bb14:
    %848 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %849 = llvm.load %848 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %850 = llvm.getelementptr inbounds %848[%610] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %851 = llvm.load %850 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %852 = llvm.fadd %834, %849 : vector<8xf32>
    %853 = llvm.fadd %835, %851 : vector<8xf32>
    %854 = llvm.fadd %836, %849 : vector<8xf32>
    %855 = llvm.fadd %837, %851 : vector<8xf32>
    %856 = llvm.fadd %838, %849 : vector<8xf32>
    %857 = llvm.fadd %839, %851 : vector<8xf32>
    %858 = llvm.fadd %840, %849 : vector<8xf32>
    %859 = llvm.fadd %841, %851 : vector<8xf32>
    %860 = llvm.fadd %842, %849 : vector<8xf32>
    %861 = llvm.fadd %843, %851 : vector<8xf32>
    %862 = llvm.fadd %844, %849 : vector<8xf32>
    %863 = llvm.fadd %845, %851 : vector<8xf32>
    %864 = llvm.icmp "slt" %606, %668 : i64
    %865 = llvm.icmp "slt" %609, %668 : i64
    %866 = llvm.icmp "slt" %616, %668 : i64
    %867 = llvm.icmp "slt" %615, %668 : i64
    %868 = llvm.icmp "slt" %614, %668 : i64
    %869 = llvm.icmp "slt" %613, %668 : i64
    %870 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %871 = llvm.add %870, %j_panel overflow<nsw> : i64
    %872 = llvm.getelementptr inbounds %out_1[%871] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %852, %872 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %873 = llvm.getelementptr inbounds %872[%610] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %853, %873 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %874 = llvm.mul %679, %b_stride0_1 overflow<nsw> : i64
    %875 = llvm.add %874, %j_panel overflow<nsw> : i64
    %876 = llvm.getelementptr inbounds %out_1[%875] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %854, %876 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %877 = llvm.getelementptr inbounds %876[%610] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %855, %877 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %878 = llvm.mul %677, %b_stride0_1 overflow<nsw> : i64
    %879 = llvm.add %878, %j_panel overflow<nsw> : i64
    %880 = llvm.getelementptr inbounds %out_1[%879] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %856, %880 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %881 = llvm.getelementptr inbounds %880[%610] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %857, %881 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %882 = llvm.mul %675, %b_stride0_1 overflow<nsw> : i64
    %883 = llvm.add %882, %j_panel overflow<nsw> : i64
    %884 = llvm.getelementptr inbounds %out_1[%883] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %858, %884 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %885 = llvm.getelementptr inbounds %884[%610] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %859, %885 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %886 = llvm.mul %673, %b_stride0_1 overflow<nsw> : i64
    %887 = llvm.add %886, %j_panel overflow<nsw> : i64
    %888 = llvm.getelementptr inbounds %out_1[%887] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %860, %888 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %889 = llvm.getelementptr inbounds %888[%610] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %861, %889 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %890 = llvm.mul %671, %b_stride0_1 overflow<nsw> : i64
    %891 = llvm.add %890, %j_panel overflow<nsw> : i64
    %892 = llvm.getelementptr inbounds %out_1[%891] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %862, %892 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %893 = llvm.getelementptr inbounds %892[%610] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %863, %893 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb16
  ^bb15:
    %894 = llvm.icmp "slt" %606, %668 : i64
    %895 = llvm.icmp "slt" %609, %668 : i64
    %896 = llvm.icmp "slt" %616, %668 : i64
    %897 = llvm.icmp "slt" %615, %668 : i64
    %898 = llvm.icmp "slt" %614, %668 : i64
    %899 = llvm.icmp "slt" %613, %668 : i64
    %900 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %901 = llvm.add %900, %j_panel overflow<nsw> : i64
    %902 = llvm.getelementptr inbounds %out_1[%901] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %834, %902 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %903 = llvm.getelementptr inbounds %902[%610] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %835, %903 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %904 = llvm.mul %679, %b_stride0_1 overflow<nsw> : i64
    %905 = llvm.add %904, %j_panel overflow<nsw> : i64
    %906 = llvm.getelementptr inbounds %out_1[%905] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %836, %906 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %907 = llvm.getelementptr inbounds %906[%610] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %837, %907 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %908 = llvm.mul %677, %b_stride0_1 overflow<nsw> : i64
    %909 = llvm.add %908, %j_panel overflow<nsw> : i64
    %910 = llvm.getelementptr inbounds %out_1[%909] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %838, %910 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %911 = llvm.getelementptr inbounds %910[%610] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %839, %911 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %912 = llvm.mul %675, %b_stride0_1 overflow<nsw> : i64
    %913 = llvm.add %912, %j_panel overflow<nsw> : i64
    %914 = llvm.getelementptr inbounds %out_1[%913] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %840, %914 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %915 = llvm.getelementptr inbounds %914[%610] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %841, %915 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %916 = llvm.mul %673, %b_stride0_1 overflow<nsw> : i64
    %917 = llvm.add %916, %j_panel overflow<nsw> : i64
    %918 = llvm.getelementptr inbounds %out_1[%917] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %842, %918 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %919 = llvm.getelementptr inbounds %918[%610] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %843, %919 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %920 = llvm.mul %671, %b_stride0_1 overflow<nsw> : i64
    %921 = llvm.add %920, %j_panel overflow<nsw> : i64
    %922 = llvm.getelementptr inbounds %out_1[%921] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %844, %922 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %923 = llvm.getelementptr inbounds %922[%610] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %845, %923 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb16
  ^bb16:
    %924 = llvm.add %i_tile, %611 overflow<nsw> : i64
    %925 = llvm.icmp "slt" %924, %605 : i64
    llvm.cond_br %925, ^bb8(%924 : i64), ^bb17
  ^bb17:
    %926 = llvm.icmp "slt" %605, %a_size0_1 : i64
    llvm.cond_br %926, ^bb18(%605 : i64), ^bb27
  ^bb18(%i_below_tile: i64):
    %927 = llvm.add %i_below_tile, %614 overflow<nsw> : i64
    %928 = llvm.sub %927, %i_below_tile overflow<nsw> : i64
    %929 = llvm.sub %a_size0_1, %i_below_tile overflow<nsw> : i64
    %930 = llvm.intr.smin(%928, %929) : (i64, i64) -> i64
    %931 = llvm.add %930, %612 overflow<nsw> : i64
    %932 = llvm.intr.smin(%931, %615) : (i64, i64) -> i64
    %933 = llvm.add %i_below_tile, %932 : i64
    %934 = llvm.intr.smin(%931, %616) : (i64, i64) -> i64
    %935 = llvm.add %i_below_tile, %934 : i64
    %936 = llvm.intr.smin(%931, %609) : (i64, i64) -> i64
    %937 = llvm.add %i_below_tile, %936 : i64
    %938 = llvm.icmp "eq" %k0_piece, %606 : i64
    llvm.cond_br %938, ^bb19, ^bb20
  ^bb19:
    llvm.br ^bb21(%624, %624, %624, %624, %624, %624, %624, %624 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb20:
    %939 = llvm.icmp "slt" %606, %930 : i64
    %940 = llvm.icmp "slt" %609, %930 : i64
    %941 = llvm.icmp "slt" %616, %930 : i64
    %942 = llvm.icmp "slt" %615, %930 : i64
    %943 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %944 = llvm.add %943, %j_panel overflow<nsw> : i64
    %945 = llvm.getelementptr inbounds %out_1[%944] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %946 = llvm.load %945 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %947 = llvm.getelementptr inbounds %945[%610] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %948 = llvm.load %947 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %949 = llvm.mul %937, %b_stride0_1 overflow<nsw> : i64
    %950 = llvm.add %949, %j_panel overflow<nsw> : i64
    %951 = llvm.getelementptr inbounds %out_1[%950] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %952 = llvm.load %951 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %953 = llvm.getelementptr inbounds %951[%610] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %954 = llvm.load %953 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %955 = llvm.mul %935, %b_stride0_1 overflow<nsw> : i64
    %956 = llvm.add %955, %j_panel overflow<nsw> : i64
    %957 = llvm.getelementptr inbounds %out_1[%956] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %958 = llvm.load %957 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %959 = llvm.getelementptr inbounds %957[%610] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %960 = llvm.load %959 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %961 = llvm.mul %933, %b_stride0_1 overflow<nsw> : i64
    %962 = llvm.add %961, %j_panel overflow<nsw> : i64
    %963 = llvm.getelementptr inbounds %out_1[%962] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %964 = llvm.load %963 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %965 = llvm.getelementptr inbounds %963[%610] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %966 = llvm.load %965 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb21(%946, %948, %952, %954, %958, %960, %964, %966 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb21(%967: vector<8xf32>, %968: vector<8xf32>, %969: vector<8xf32>, %970: vector<8xf32>, %971: vector<8xf32>, %972: vector<8xf32>, %973: vector<8xf32>, %974: vector<8xf32>):
    %975 = llvm.add %k0_piece, %608 overflow<nsw> : i64
    %976 = llvm.intr.smin(%975, %a_stride0_1) : (i64, i64) -> i64
    %977 = llvm.icmp "slt" %k0_piece, %976 : i64
    llvm.cond_br %977, ^bb22(%k0_piece, %967, %968, %969, %970, %971, %972, %973, %974 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb23(%967, %968, %969, %970, %971, %972, %973, %974 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb22(%k0_below: i64, %978: vector<8xf32>, %979: vector<8xf32>, %980: vector<8xf32>, %981: vector<8xf32>, %982: vector<8xf32>, %983: vector<8xf32>, %984: vector<8xf32>, %985: vector<8xf32>):
    %986 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %987 = llvm.add %986, %610 overflow<nsw> : i64
    %988 = llvm.mul %987, %663 overflow<nsw> : i64
    %989 = llvm.getelementptr %661[%988] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%989, %621, %622, %620) : (!llvm.ptr, i32, i32, i32) -> ()
    %990 = llvm.mul %i_below_tile, %a_stride0_1 overflow<nsw> : i64
    %991 = llvm.add %990, %k0_below overflow<nsw> : i64
    %992 = llvm.getelementptr inbounds %a_1[%991] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %993 = llvm.load %992 {alignment = 4 : i64} : !llvm.ptr -> f32
    %994 = llvm.mlir.poison : vector<8xf32>
    %995 = llvm.insertelement %993, %994[%606 : i64] : vector<8xf32>
    %996 = llvm.shufflevector %995, %994 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %997 = llvm.mul %937, %a_stride0_1 overflow<nsw> : i64
    %998 = llvm.add %997, %k0_below overflow<nsw> : i64
    %999 = llvm.getelementptr inbounds %a_1[%998] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1000 = llvm.load %999 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1001 = llvm.mlir.poison : vector<8xf32>
    %1002 = llvm.insertelement %1000, %1001[%606 : i64] : vector<8xf32>
    %1003 = llvm.shufflevector %1002, %1001 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1004 = llvm.mul %935, %a_stride0_1 overflow<nsw> : i64
    %1005 = llvm.add %1004, %k0_below overflow<nsw> : i64
    %1006 = llvm.getelementptr inbounds %a_1[%1005] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1007 = llvm.load %1006 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1008 = llvm.mlir.poison : vector<8xf32>
    %1009 = llvm.insertelement %1007, %1008[%606 : i64] : vector<8xf32>
    %1010 = llvm.shufflevector %1009, %1008 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1011 = llvm.mul %933, %a_stride0_1 overflow<nsw> : i64
    %1012 = llvm.add %1011, %k0_below overflow<nsw> : i64
    %1013 = llvm.getelementptr inbounds %a_1[%1012] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1014 = llvm.load %1013 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1015 = llvm.mlir.poison : vector<8xf32>
    %1016 = llvm.insertelement %1014, %1015[%606 : i64] : vector<8xf32>
    %1017 = llvm.shufflevector %1016, %1015 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1018 = llvm.mul %986, %663 overflow<nsw> : i64
    %1019 = llvm.getelementptr inbounds %661[%1018] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1020 = llvm.load %1019 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1021 = llvm.add %606, %610 overflow<nsw> : i64
    %1022 = llvm.add %1018, %1021 overflow<nsw> : i64
    %1023 = llvm.getelementptr inbounds %661[%1022] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1024 = llvm.load %1023 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1025 = llvm.fmul %996, %1020 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1026 = llvm.fmul %996, %1024 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1027 = llvm.fmul %1003, %1020 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1028 = llvm.fmul %1003, %1024 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1029 = llvm.fmul %1010, %1020 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1030 = llvm.fmul %1010, %1024 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1031 = llvm.fmul %1017, %1020 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1032 = llvm.fmul %1017, %1024 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1033 = llvm.fadd %978, %1025 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1034 = llvm.fadd %979, %1026 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1035 = llvm.fadd %980, %1027 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1036 = llvm.fadd %981, %1028 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1037 = llvm.fadd %982, %1029 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1038 = llvm.fadd %983, %1030 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1039 = llvm.fadd %984, %1031 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1040 = llvm.fadd %985, %1032 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1041 = llvm.add %k0_below, %609 overflow<nsw> : i64
    %1042 = llvm.icmp "slt" %1041, %976 : i64
    llvm.cond_br %1042, ^bb22(%1041, %1033, %1034, %1035, %1036, %1037, %1038, %1039, %1040 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb23(%1033, %1034, %1035, %1036, %1037, %1038, %1039, %1040 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb23(%1043: vector<8xf32>, %1044: vector<8xf32>, %1045: vector<8xf32>, %1046: vector<8xf32>, %1047: vector<8xf32>, %1048: vector<8xf32>, %1049: vector<8xf32>, %1050: vector<8xf32>):
    %1051 = llvm.sub %975, %a_stride0_1 overflow<nsw> : i64
    %1052 = llvm.icmp "sge" %1051, %606 : i64
    llvm.cond_br %1052, ^bb24, ^bb25
  ^bb24:
    %1053 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1054 = llvm.load %1053 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1055 = llvm.getelementptr inbounds %1053[%610] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1056 = llvm.load %1055 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1057 = llvm.fadd %1043, %1054 : vector<8xf32>
    %1058 = llvm.fadd %1044, %1056 : vector<8xf32>
    %1059 = llvm.fadd %1045, %1054 : vector<8xf32>
    %1060 = llvm.fadd %1046, %1056 : vector<8xf32>
    %1061 = llvm.fadd %1047, %1054 : vector<8xf32>
    %1062 = llvm.fadd %1048, %1056 : vector<8xf32>
    %1063 = llvm.fadd %1049, %1054 : vector<8xf32>
    %1064 = llvm.fadd %1050, %1056 : vector<8xf32>
    %1065 = llvm.icmp "slt" %606, %930 : i64
    %1066 = llvm.icmp "slt" %609, %930 : i64
    %1067 = llvm.icmp "slt" %616, %930 : i64
    %1068 = llvm.icmp "slt" %615, %930 : i64
    %1069 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1070 = llvm.add %1069, %j_panel overflow<nsw> : i64
    %1071 = llvm.getelementptr inbounds %out_1[%1070] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1057, %1071 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1072 = llvm.getelementptr inbounds %1071[%610] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1058, %1072 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1073 = llvm.mul %937, %b_stride0_1 overflow<nsw> : i64
    %1074 = llvm.add %1073, %j_panel overflow<nsw> : i64
    %1075 = llvm.getelementptr inbounds %out_1[%1074] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1059, %1075 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1076 = llvm.getelementptr inbounds %1075[%610] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1060, %1076 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1077 = llvm.mul %935, %b_stride0_1 overflow<nsw> : i64
    %1078 = llvm.add %1077, %j_panel overflow<nsw> : i64
    %1079 = llvm.getelementptr inbounds %out_1[%1078] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1061, %1079 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1080 = llvm.getelementptr inbounds %1079[%610] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1062, %1080 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1081 = llvm.mul %933, %b_stride0_1 overflow<nsw> : i64
    %1082 = llvm.add %1081, %j_panel overflow<nsw> : i64
    %1083 = llvm.getelementptr inbounds %out_1[%1082] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1063, %1083 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1084 = llvm.getelementptr inbounds %1083[%610] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1064, %1084 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb26
  ^bb25:
    %1085 = llvm.icmp "slt" %606, %930 : i64
    %1086 = llvm.icmp "slt" %609, %930 : i64
    %1087 = llvm.icmp "slt" %616, %930 : i64
    %1088 = llvm.icmp "slt" %615, %930 : i64
    %1089 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1090 = llvm.add %1089, %j_panel overflow<nsw> : i64
    %1091 = llvm.getelementptr inbounds %out_1[%1090] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1043, %1091 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1092 = llvm.getelementptr inbounds %1091[%610] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1044, %1092 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1093 = llvm.mul %937, %b_stride0_1 overflow<nsw> : i64
    %1094 = llvm.add %1093, %j_panel overflow<nsw> : i64
    %1095 = llvm.getelementptr inbounds %out_1[%1094] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1045, %1095 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1096 = llvm.getelementptr inbounds %1095[%610] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1046, %1096 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1097 = llvm.mul %935, %b_stride0_1 overflow<nsw> : i64
    %1098 = llvm.add %1097, %j_panel overflow<nsw> : i64
    %1099 = llvm.getelementptr inbounds %out_1[%1098] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1047, %1099 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1100 = llvm.getelementptr inbounds %1099[%610] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1048, %1100 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1101 = llvm.mul %933, %b_stride0_1 overflow<nsw> : i64
    %1102 = llvm.add %1101, %j_panel overflow<nsw> : i64
    %1103 = llvm.getelementptr inbounds %out_1[%1102] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1049, %1103 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1104 = llvm.getelementptr inbounds %1103[%610] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1050, %1104 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb26
  ^bb26:
    %1105 = llvm.add %i_below_tile, %614 overflow<nsw> : i64
    %1106 = llvm.icmp "slt" %1105, %a_size0_1 : i64
    llvm.cond_br %1106, ^bb18(%1105 : i64), ^bb27
  ^bb27:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %1107 = llvm.add %k0_piece, %608 overflow<nsw> : i64
    %1108 = llvm.icmp "slt" %1107, %602 : i64
    llvm.cond_br %1108, ^bb2(%1107 : i64), ^bb28
  ^bb28:
    %1109 = llvm.add %626, %609 overflow<nsw> : i64
    %1110 = llvm.icmp "slt" %1109, %end : i64
    llvm.cond_br %1110, ^bb1(%1109 : i64), ^bb29
  ^bb29:
    llvm.return %621 : i32
  ^bb30(%1111: i32):
    llvm.return %1111 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %1112 = llvm.mlir.constant(8) : i64
    %1113 = llvm.mlir.constant(16) : i64
    %1114 = llvm.mlir.constant(24) : i64
    %1115 = llvm.mlir.constant(32) : i64
    %1116 = llvm.mlir.constant(40) : i64
    %1117 = llvm.mlir.constant(48) : i64
    %1118 = llvm.mlir.constant(56) : i64
    %1119 = llvm.mlir.constant(64) : i64
    %1120 = llvm.mlir.constant(72) : i64
    %1121 = llvm.mlir.constant(80) : i64
    %1122 = llvm.mlir.constant(88) : i64
    %1123 = llvm.mlir.constant(96) : i64
    %1124 = llvm.mlir.constant(104) : i64
    %1125 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %1126 = llvm.getelementptr inbounds %context[%1112] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1127 = llvm.load %1126 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1128 = llvm.getelementptr inbounds %context[%1113] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1129 = llvm.load %1128 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1130 = llvm.getelementptr inbounds %context[%1114] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1131 = llvm.load %1130 {alignment = 8 : i64} : !llvm.ptr -> i1
    %1132 = llvm.getelementptr inbounds %context[%1115] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1133 = llvm.load %1132 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1134 = llvm.getelementptr inbounds %context[%1116] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1135 = llvm.load %1134 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1136 = llvm.getelementptr inbounds %context[%1117] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1137 = llvm.load %1136 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1138 = llvm.getelementptr inbounds %context[%1118] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1139 = llvm.load %1138 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1140 = llvm.getelementptr inbounds %context[%1119] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1141 = llvm.load %1140 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1142 = llvm.getelementptr inbounds %context[%1120] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1143 = llvm.load %1142 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1144 = llvm.getelementptr inbounds %context[%1121] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1145 = llvm.load %1144 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1146 = llvm.getelementptr inbounds %context[%1122] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1147 = llvm.load %1146 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1148 = llvm.getelementptr inbounds %context[%1123] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1149 = llvm.load %1148 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1150 = llvm.getelementptr inbounds %context[%1124] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1151 = llvm.load %1150 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1152 = llvm.call @program.parallel0(%begin_1, %end_1, %1125, %1127, %1129, %1131, %1133, %1135, %1137, %1139, %1141, %1143, %1145, %1147, %1149, %1151) : (i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, i64) -> i32
    llvm.return %1152 : i32
  }
  llvm.func @program_shapes(%a_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_2: i64, %a_stride0_2: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_2: i64, %b_stride0_2: i64, %bias_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %bias_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %1153 = llvm.mlir.constant(0) : i64
    %1154 = llvm.mlir.constant(1) : i64
    %1155 = llvm.mlir.constant(2 : i32) : i32
    %1156 = llvm.mlir.constant(3 : i32) : i32
    %1157 = llvm.mlir.constant(0 : i32) : i32
    %1158 = llvm.icmp "eq" %a_stride0_2, %b_size0_2 : i64
    %1159 = llvm.icmp "eq" %bias_size0_2, %b_stride0_2 : i64
    llvm.cond_br %1158, ^bb1, ^bb3(%1155 : i32)
  ^bb1:
    llvm.cond_br %1159, ^bb2, ^bb3(%1156 : i32)
  ^bb2:
    llvm.store %a_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %1160 = llvm.getelementptr inbounds %extents[%1154] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride0_2, %1160 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1157 : i32
  ^bb3(%1161: i32):
    llvm.return %1161 : i32
  }
}
