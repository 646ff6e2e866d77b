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
    %15 = arith.muli %14, %6 : index
    %16 = arith.constant 24576 : index
    %17 = arith.cmpi sgt, %15, %16 : index
    %18 = arith.muli %14, %6 : index
    %19 = arith.constant 98304 : index
    %20 = arith.cmpi sgt, %18, %19 : index
    %21 = arith.constant 1 : index
    %22 = memref.dim %b, %21 : memref<?x?xf32>
    %23 = arith.constant 0 : index
    %24 = arith.subi %23, %22 : index
    %25 = arith.andi %22, %24 : index
    %26 = arith.muli %14, %25 : index
    %27 = arith.constant 262144 : index
    %28 = arith.cmpi sgt, %26, %27 : index
    %29 = arith.andi %17, %28 : i1
    %30 = arith.ori %20, %29 : i1
    %31 = arith.constant 0 : index
    %32 = arith.select %30, %14, %31 : index
    %33 = arith.constant 0 : index
    %34 = arith.constant 0 : index
    %35 = ub.poison : f32
    %36 = arith.constant 0 : index
    %37 = ub.poison : f32
    %38 = arith.constant 0 : index
    affine.parallel (%j_panel) = (0) to (symbol(%10)) step (16) {
      affine.for %k0_piece = 0 to %11 step 8192 {
        %b_copy = memref.alloc(%32) {alignment = 64 : i64} : memref<?x16xf32>
        scf.if %30 {
          %39 = arith.constant 0 : index
          affine.for %k0_copy = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0)[s0] -> ((d0 + 8192), s0)>(%k0_piece)[%8] {
            affine.prefetch %b[%k0_copy + 8, %j_panel], read, locality<3>, data : memref<?x?xf32>
            %40 = vector.transfer_read %b[%k0_copy, %j_panel], %1 {in_bounds = [true]} : memref<?x?xf32>, vector<16xf32>
            %41 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_copy, %k0_piece)
            vector.transfer_write %40, %b_copy[%41, %39] {in_bounds = [true]} : vector<16xf32>, memref<?x16xf32>
          }
        }
        %42 = affine.min affine_map<(d0, d1) -> (8192, (d0 + (d1 * -1)))>(%8, %k0_piece)
        %43 = arith.maxsi %42, %33 : index
        %44 = arith.select %30, %34, %43 : index
        %45 = memref.subview %b[%k0_piece, %j_panel] [%44, 16] [1, 1] : memref<?x?xf32> to memref<?x16xf32, strided<[?, 1], offset: ?>>
        %46 = "memref.cast"(%b_copy) : (memref<?x16xf32>) -> memref<?x16xf32, strided<[?, 1], offset: ?>>
        %47 = "memref.cast"(%45) : (memref<?x16xf32, strided<[?, 1], offset: ?>>) -> memref<?x16xf32, strided<[?, 1], offset: ?>>
        %b_copy_1 = arith.select %30, %46, %47 : memref<?x16xf32, strided<[?, 1], offset: ?>>
        affine.for %i_tile = 0 to %13 step 6 {
          %48 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 6) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_tile, %13, %i_tile)
          %49 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<6x16xf32>) {
            affine.yield %2 : vector<6x16xf32>
          } else {
            %50 = vector.create_mask %48, %3 : vector<6x16xi1>
            %51 = vector.transfer_read %out_1[%i_tile, %j_panel], %35, %50 {in_bounds = [true, true]} : memref<?x?xf32>, vector<6x16xf32>
            affine.yield %51 : vector<6x16xf32>
          }
          %52 = vector.create_mask %48 : vector<6xi1>
          %53 = affine.for %k0 = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %8) iter_args(%54 = %49) -> (vector<6x16xf32>) {
            affine.prefetch %b_copy_1[%k0 - %k0_piece + 8, 0], read, locality<3>, data : memref<?x16xf32, strided<[?, 1], offset: ?>>
            affine.prefetch %a[%i_tile + 6 + %k0 mod 8, %k0], read, locality<2>, data : memref<?x?xf32>
            %55 = vector.transfer_read %a[%i_tile, %k0], %35, %52 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<6x16xf32>
            %56 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0)
            %57 = vector.transfer_read %b_copy_1[%56, %36], %1 {in_bounds = [true]} : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<16xf32>
            %58 = vector.broadcast %57 : vector<16xf32> to vector<6x16xf32>
            %59 = arith.mulf %55, %58 fastmath<reassoc,contract> : vector<6x16xf32>
            %60 = arith.addf %54, %59 fastmath<reassoc,contract> : vector<6x16xf32>
            affine.yield %60 : vector<6x16xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 8192) + (d1 * -1)) >= 0)>(%k0_piece, %8) {
            %61 = vector.transfer_read %bias[%j_panel], %1 {in_bounds = [true]} : memref<?xf32>, vector<16xf32>
            %62 = vector.broadcast %61 : vector<16xf32> to vector<6x16xf32>
            %63 = arith.addf %53, %62 : vector<6x16xf32>
            %64 = vector.create_mask %48, %3 : vector<6x16xi1>
            vector.transfer_write %63, %out_1[%i_tile, %j_panel], %64 {in_bounds = [true, true]} : vector<6x16xf32>, memref<?x?xf32>
          } else {
            %65 = vector.create_mask %48, %3 : vector<6x16xi1>
            vector.transfer_write %53, %out_1[%i_tile, %j_panel], %65 {in_bounds = [true, true]} : vector<6x16xf32>, memref<?x?xf32>
          }
        }
        affine.for %i_below_tile = %13 to %6 step 4 {
          %66 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_below_tile, %6, %i_below_tile)
          %67 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<4x16xf32>) {
            affine.yield %4 : vector<4x16xf32>
          } else {
            %68 = vector.create_mask %66, %3 : vector<4x16xi1>
            %69 = vector.transfer_read %out_1[%i_below_tile, %j_panel], %37, %68 {in_bounds = [true, true]} : memref<?x?xf32>, vector<4x16xf32>
            affine.yield %69 : vector<4x16xf32>
          }
          %70 = vector.create_mask %66 : vector<4xi1>
          %71 = affine.for %k0_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %8) iter_args(%72 = %67) -> (vector<4x16xf32>) {
            affine.prefetch %b_copy_1[%k0_below - %k0_piece + 8, 0], read, locality<3>, data : memref<?x16xf32, strided<[?, 1], offset: ?>>
            %73 = vector.transfer_read %a[%i_below_tile, %k0_below], %37, %70 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<4x16xf32>
            %74 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_below)
            %75 = vector.transfer_read %b_copy_1[%74, %38], %1 {in_bounds = [true]} : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<16xf32>
            %76 = vector.broadcast %75 : vector<16xf32> to vector<4x16xf32>
            %77 = arith.mulf %73, %76 fastmath<reassoc,contract> : vector<4x16xf32>
            %78 = arith.addf %72, %77 fastmath<reassoc,contract> : vector<4x16xf32>
            affine.yield %78 : vector<4x16xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 8192) + (d1 * -1)) >= 0)>(%k0_piece, %8) {
            %79 = vector.transfer_read %bias[%j_panel], %1 {in_bounds = [true]} : memref<?xf32>, vector<16xf32>
            %80 = vector.broadcast %79 : vector<16xf32> to vector<4x16xf32>
            %81 = arith.addf %71, %80 : vector<4x16xf32>
            %82 = vector.create_mask %66, %3 : vector<4x16xi1>
            vector.transfer_write %81, %out_1[%i_below_tile, %j_panel], %82 {in_bounds = [true, true]} : vector<4x16xf32>, memref<?x?xf32>
          } else {
            %83 = vector.create_mask %66, %3 : vector<4x16xi1>
            vector.transfer_write %71, %out_1[%i_below_tile, %j_panel], %83 {in_bounds = [true, true]} : vector<4x16xf32>, memref<?x?xf32>
          }
        }
        memref.dealloc %b_copy : memref<?x16xf32>
      }
    }
    %84 = affine.max affine_map<(d0) -> (d0, 1)>(%8)
    %85 = affine.min affine_map<(d0) -> (16384, d0)>(%8)
    %86 = affine.min affine_map<(d0) -> (8, (d0 mod 16))>(%9)
    %87 = arith.constant 0 : index
    %88 = arith.maxsi %86, %87 : index
    %89 = arith.muli %85, %6 : index
    %90 = arith.constant 12288 : index
    %91 = arith.cmpi sgt, %89, %90 : index
    %92 = arith.constant 0 : index
    %93 = arith.select %91, %85, %92 : index
    %94 = arith.constant 0 : index
    %95 = arith.select %91, %88, %94 : index
    %96 = arith.constant 0 : index
    %97 = arith.constant 0 : index
    %98 = arith.constant 0 : index
    %99 = ub.poison : f32
    %100 = arith.constant 0 : index
    affine.for %j_right_panel = %10 to %9 step 8 {
      %101 = affine.min affine_map<(d0, d1) -> (8, (d0 + (d1 * -1)))>(%9, %j_right_panel)
      %102 = arith.maxsi %101, %97 : index
      %103 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %9, %j_right_panel)
      %104 = vector.create_mask %103 : vector<8xi1>
      affine.for %k0_right_piece = 0 to %84 step 16384 {
        %b_copy_2 = memref.alloc(%93, %95) {alignment = 64 : i64} : memref<?x?xf32>
        scf.if %91 {
          %105 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %9, %j_right_panel)
          %106 = vector.create_mask %105 : vector<8xi1>
          %107 = arith.constant 0 : index
          affine.for %k0_right_copy = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0)[s0] -> ((d0 + 16384), s0)>(%k0_right_piece)[%8] {
            affine.prefetch %b[%k0_right_copy + 8, %j_right_panel], read, locality<3>, data : memref<?x?xf32>
            %108 = vector.transfer_read %b[%k0_right_copy, %j_right_panel], %1, %106 {in_bounds = [true]} : memref<?x?xf32>, vector<8xf32>
            %109 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_right_copy, %k0_right_piece)
            vector.transfer_write %108, %b_copy_2[%109, %107], %106 {in_bounds = [true]} : vector<8xf32>, memref<?x?xf32>
          }
        }
        %110 = affine.min affine_map<(d0, d1) -> (16384, (d0 + (d1 * -1)))>(%8, %k0_right_piece)
        %111 = arith.maxsi %110, %96 : index
        %112 = arith.select %91, %98, %111 : index
        %113 = memref.subview %b[%k0_right_piece, %j_right_panel] [%112, %102] [1, 1] : memref<?x?xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
        %114 = "memref.cast"(%b_copy_2) : (memref<?x?xf32>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %115 = "memref.cast"(%113) : (memref<?x?xf32, strided<[?, 1], offset: ?>>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %b_copy_3 = arith.select %91, %114, %115 : memref<?x?xf32, strided<[?, 1], offset: ?>>
        affine.for %i_right_tile = 0 to %6 step 8 {
          %116 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_right_tile, %6, %i_right_tile)
          %117 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<8x8xf32>) {
            affine.yield %5 : vector<8x8xf32>
          } else {
            %118 = vector.create_mask %116, %103 : vector<8x8xi1>
            %119 = vector.transfer_read %out_1[%i_right_tile, %j_right_panel], %99, %118 {in_bounds = [true, true]} : memref<?x?xf32>, vector<8x8xf32>
            affine.yield %119 : vector<8x8xf32>
          }
          %120 = vector.create_mask %116 : vector<8xi1>
          %121 = affine.for %k0_right = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %8) iter_args(%122 = %117) -> (vector<8x8xf32>) {
            %123 = vector.transfer_read %a[%i_right_tile, %k0_right], %99, %120 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<8x8xf32>
            %124 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right)
            %125 = vector.transfer_read %b_copy_3[%124, %100], %1, %104 {in_bounds = [true]} : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
            %126 = vector.broadcast %125 : vector<8xf32> to vector<8x8xf32>
            %127 = arith.mulf %123, %126 fastmath<reassoc,contract> : vector<8x8xf32>
            %128 = arith.addf %122, %127 fastmath<reassoc,contract> : vector<8x8xf32>
            affine.yield %128 : vector<8x8xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 16384) + (d1 * -1)) >= 0)>(%k0_right_piece, %8) {
            %129 = vector.create_mask %103 : vector<8xi1>
            %130 = vector.transfer_read %bias[%j_right_panel], %1, %129 {in_bounds = [true]} : memref<?xf32>, vector<8xf32>
            %131 = vector.broadcast %130 : vector<8xf32> to vector<8x8xf32>
            %132 = arith.addf %121, %131 : vector<8x8xf32>
            %133 = vector.create_mask %116, %103 : vector<8x8xi1>
            vector.transfer_write %132, %out_1[%i_right_tile, %j_right_panel], %133 {in_bounds = [true, true]} : vector<8x8xf32>, memref<?x?xf32>
          } else {
            %134 = vector.create_mask %116, %103 : vector<8x8xi1>
            vector.transfer_write %121, %out_1[%i_right_tile, %j_right_panel], %134 {in_bounds = [true, true]} : vector<8x8xf32>, memref<?x?xf32>
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
    %362 = arith.minsi %c16384, %4 : index
    %363 = arith.andi %5, %c15 : index
    %364 = arith.minsi %c8, %363 : index
    %365 = arith.maxsi %364, %c0 : index
    %366 = arith.muli %362, %3 : index
    %367 = arith.constant 12288 : index
    %368 = arith.cmpi sgt, %366, %367 : index
    %369 = arith.select %368, %362, %c0 : index
    %370 = arith.select %368, %365, %c0 : index
    scf.for %j_right_panel = %7 to %5 step %c8 {
      %371 = arith.subi %5, %j_right_panel overflow<nsw> : index
      %372 = arith.minsi %c8, %371 : index
      %373 = arith.maxsi %372, %c0 : index
      %374 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
      %375 = arith.subi %374, %j_right_panel overflow<nsw> : index
      %376 = arith.minsi %375, %371 : index
      %377 = vector.create_mask %376 : vector<8xi1>
      scf.for %k0_right_piece = %c0 to %8 step %c16384 {
        %b_copy_2 = memref.alloc(%369, %370) {alignment = 64 : i64} : memref<?x?xf32>
        scf.if %368 {
          %378 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %379 = arith.minsi %378, %4 : index
          scf.for %k0_right_copy = %k0_right_piece to %379 step %c1 {
            %380 = arith.addi %k0_right_copy, %c8 overflow<nsw> : index
            memref.prefetch %b[%380, %j_right_panel], read, locality<3>, data : memref<?x?xf32>
            %381 = vector.maskedload %b[%k0_right_copy, %j_right_panel], %377, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %382 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
            vector.maskedstore %b_copy_2[%382, %c0], %377, %381 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        %383 = arith.subi %4, %k0_right_piece overflow<nsw> : index
        %384 = arith.minsi %c16384, %383 : index
        %385 = arith.maxsi %384, %c0 : index
        %386 = arith.select %368, %c0, %385 : index
        %387 = memref.subview %b[%k0_right_piece, %j_right_panel] [%386, %373] [1, 1] : memref<?x?xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
        %388 = "memref.cast"(%b_copy_2) : (memref<?x?xf32>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %389 = "memref.cast"(%387) : (memref<?x?xf32, strided<[?, 1], offset: ?>>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %b_copy_3 = arith.select %368, %388, %389 : memref<?x?xf32, strided<[?, 1], offset: ?>>
        scf.for %i_right_tile = %c0 to %3 step %c8 {
          %390 = arith.addi %i_right_tile, %c8 overflow<nsw> : index
          %391 = arith.subi %390, %i_right_tile overflow<nsw> : index
          %392 = arith.subi %3, %i_right_tile overflow<nsw> : index
          %393 = arith.minsi %391, %392 : index
          %394 = arith.addi %393, %minus1 overflow<nsw> : index
          %395 = arith.minsi %394, %c7 : index
          %396 = arith.addi %i_right_tile, %395 : index
          %397 = arith.minsi %394, %c6 : index
          %398 = arith.addi %i_right_tile, %397 : index
          %399 = arith.minsi %394, %c5 : index
          %400 = arith.addi %i_right_tile, %399 : index
          %401 = arith.minsi %394, %c4 : index
          %402 = arith.addi %i_right_tile, %401 : index
          %403 = arith.minsi %394, %c3 : index
          %404 = arith.addi %i_right_tile, %403 : index
          %405 = arith.minsi %394, %c2 : index
          %406 = arith.addi %i_right_tile, %405 : index
          %407 = arith.minsi %394, %c1 : index
          %408 = arith.addi %i_right_tile, %407 : index
          %409 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %410, %411, %412, %413, %414, %415, %416, %417 = scf.if %409 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %418 = arith.cmpi slt, %c0, %393 : index
            %419 = arith.cmpi slt, %c1, %393 : index
            %420 = arith.cmpi slt, %c2, %393 : index
            %421 = arith.cmpi slt, %c3, %393 : index
            %422 = arith.cmpi slt, %c4, %393 : index
            %423 = arith.cmpi slt, %c5, %393 : index
            %424 = arith.cmpi slt, %c6, %393 : index
            %425 = arith.cmpi slt, %c7, %393 : index
            %426 = vector.maskedload %out_1[%i_right_tile, %j_right_panel], %377, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %427 = vector.maskedload %out_1[%408, %j_right_panel], %377, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %428 = vector.maskedload %out_1[%406, %j_right_panel], %377, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %429 = vector.maskedload %out_1[%404, %j_right_panel], %377, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %430 = vector.maskedload %out_1[%402, %j_right_panel], %377, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %431 = vector.maskedload %out_1[%400, %j_right_panel], %377, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %432 = vector.maskedload %out_1[%398, %j_right_panel], %377, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %433 = vector.maskedload %out_1[%396, %j_right_panel], %377, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %426, %427, %428, %429, %430, %431, %432, %433 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %434 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %435 = arith.minsi %434, %4 : index
          %436, %437, %438, %439, %440, %441, %442, %443 = scf.for %k0_right = %k0_right_piece to %435 step %c1 iter_args(%444 = %410, %445 = %411, %446 = %412, %447 = %413, %448 = %414, %449 = %415, %450 = %416, %451 = %417) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %452 = memref.load %a[%i_right_tile, %k0_right] : memref<?x?xf32>
            %453 = vector.broadcast %452 : f32 to vector<8xf32>
            %454 = memref.load %a[%408, %k0_right] : memref<?x?xf32>
            %455 = vector.broadcast %454 : f32 to vector<8xf32>
            %456 = memref.load %a[%406, %k0_right] : memref<?x?xf32>
            %457 = vector.broadcast %456 : f32 to vector<8xf32>
            %458 = memref.load %a[%404, %k0_right] : memref<?x?xf32>
            %459 = vector.broadcast %458 : f32 to vector<8xf32>
            %460 = memref.load %a[%402, %k0_right] : memref<?x?xf32>
            %461 = vector.broadcast %460 : f32 to vector<8xf32>
            %462 = memref.load %a[%400, %k0_right] : memref<?x?xf32>
            %463 = vector.broadcast %462 : f32 to vector<8xf32>
            %464 = memref.load %a[%398, %k0_right] : memref<?x?xf32>
            %465 = vector.broadcast %464 : f32 to vector<8xf32>
            %466 = memref.load %a[%396, %k0_right] : memref<?x?xf32>
            %467 = vector.broadcast %466 : f32 to vector<8xf32>
            %468 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
            %469 = vector.maskedload %b_copy_3[%468, %c0], %377, %0 : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %470 = arith.mulf %453, %469 fastmath<reassoc,contract> : vector<8xf32>
            %471 = arith.mulf %455, %469 fastmath<reassoc,contract> : vector<8xf32>
            %472 = arith.mulf %457, %469 fastmath<reassoc,contract> : vector<8xf32>
            %473 = arith.mulf %459, %469 fastmath<reassoc,contract> : vector<8xf32>
            %474 = arith.mulf %461, %469 fastmath<reassoc,contract> : vector<8xf32>
            %475 = arith.mulf %463, %469 fastmath<reassoc,contract> : vector<8xf32>
            %476 = arith.mulf %465, %469 fastmath<reassoc,contract> : vector<8xf32>
            %477 = arith.mulf %467, %469 fastmath<reassoc,contract> : vector<8xf32>
            %478 = arith.addf %444, %470 fastmath<reassoc,contract> : vector<8xf32>
            %479 = arith.addf %445, %471 fastmath<reassoc,contract> : vector<8xf32>
            %480 = arith.addf %446, %472 fastmath<reassoc,contract> : vector<8xf32>
            %481 = arith.addf %447, %473 fastmath<reassoc,contract> : vector<8xf32>
            %482 = arith.addf %448, %474 fastmath<reassoc,contract> : vector<8xf32>
            %483 = arith.addf %449, %475 fastmath<reassoc,contract> : vector<8xf32>
            %484 = arith.addf %450, %476 fastmath<reassoc,contract> : vector<8xf32>
            %485 = arith.addf %451, %477 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %478, %479, %480, %481, %482, %483, %484, %485 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %486 = arith.subi %434, %4 overflow<nsw> : index
          %487 = arith.cmpi sge, %486, %c0 : index
          scf.if %487 {
            %488 = vector.maskedload %bias[%j_right_panel], %377, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %489 = arith.addf %436, %488 : vector<8xf32>
            %490 = arith.addf %437, %488 : vector<8xf32>
            %491 = arith.addf %438, %488 : vector<8xf32>
            %492 = arith.addf %439, %488 : vector<8xf32>
            %493 = arith.addf %440, %488 : vector<8xf32>
            %494 = arith.addf %441, %488 : vector<8xf32>
            %495 = arith.addf %442, %488 : vector<8xf32>
            %496 = arith.addf %443, %488 : vector<8xf32>
            %497 = arith.cmpi slt, %c0, %393 : index
            %498 = arith.cmpi slt, %c1, %393 : index
            %499 = arith.cmpi slt, %c2, %393 : index
            %500 = arith.cmpi slt, %c3, %393 : index
            %501 = arith.cmpi slt, %c4, %393 : index
            %502 = arith.cmpi slt, %c5, %393 : index
            %503 = arith.cmpi slt, %c6, %393 : index
            %504 = arith.cmpi slt, %c7, %393 : index
            vector.maskedstore %out_1[%i_right_tile, %j_right_panel], %377, %489 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%408, %j_right_panel], %377, %490 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%406, %j_right_panel], %377, %491 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%404, %j_right_panel], %377, %492 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%402, %j_right_panel], %377, %493 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%400, %j_right_panel], %377, %494 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%398, %j_right_panel], %377, %495 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%396, %j_right_panel], %377, %496 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            %505 = arith.cmpi slt, %c0, %393 : index
            %506 = arith.cmpi slt, %c1, %393 : index
            %507 = arith.cmpi slt, %c2, %393 : index
            %508 = arith.cmpi slt, %c3, %393 : index
            %509 = arith.cmpi slt, %c4, %393 : index
            %510 = arith.cmpi slt, %c5, %393 : index
            %511 = arith.cmpi slt, %c6, %393 : index
            %512 = arith.cmpi slt, %c7, %393 : index
            vector.maskedstore %out_1[%i_right_tile, %j_right_panel], %377, %436 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%408, %j_right_panel], %377, %437 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%406, %j_right_panel], %377, %438 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%404, %j_right_panel], %377, %439 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%402, %j_right_panel], %377, %440 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%400, %j_right_panel], %377, %441 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%398, %j_right_panel], %377, %442 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%396, %j_right_panel], %377, %443 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
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
    llvm.cond_br %153, ^bb4, ^bb26(%152 : i32)
  ^bb4:
    %154 = llvm.intr.smin(%13, %a_stride0) : (i64, i64) -> i64
    %155 = llvm.and %b_stride0, %14 : i64
    %156 = llvm.intr.smin(%9, %155) : (i64, i64) -> i64
    %157 = llvm.intr.smax(%156, %7) : (i64, i64) -> i64
    %158 = llvm.mul %154, %a_size0 : i64
    %159 = llvm.icmp "sgt" %158, %41 : i64
    %160 = llvm.select %159, %154, %7 : i1, i64
    %161 = llvm.select %159, %157, %7 : i1, i64
    %162 = llvm.icmp "slt" %50, %b_stride0 : i64
    llvm.cond_br %162, ^bb5(%50 : i64), ^bb25
  ^bb5(%j_right_panel: i64):
    %163 = llvm.sub %b_stride0, %j_right_panel overflow<nsw> : i64
    %164 = llvm.intr.smin(%9, %163) : (i64, i64) -> i64
    %165 = llvm.intr.smax(%164, %7) : (i64, i64) -> i64
    %166 = llvm.add %j_right_panel, %9 overflow<nsw> : i64
    %167 = llvm.sub %166, %j_right_panel overflow<nsw> : i64
    %168 = llvm.intr.smin(%167, %163) : (i64, i64) -> i64
    %169 = llvm.intr.smin(%168, %9) : (i64, i64) -> i64
    %170 = llvm.intr.smax(%169, %7) : (i64, i64) -> i64
    %171 = llvm.trunc %170 : i64 to i32
    %172 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %173 = llvm.mlir.poison : vector<8xi32>
    %174 = llvm.insertelement %171, %173[%7 : i64] : vector<8xi32>
    %175 = llvm.shufflevector %174, %173 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %176 = llvm.icmp "slt" %172, %175 : vector<8xi32>
    %177 = llvm.icmp "slt" %7, %51 : i64
    llvm.cond_br %177, ^bb6(%7 : i64), ^bb24
  ^bb6(%k0_right_piece: i64):
    %178 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1, %160) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %179 = llvm.extractvalue %178[0] : !llvm.struct<(i64, i1)>
    %180 = llvm.extractvalue %178[1] : !llvm.struct<(i64, i1)>
    %181 = llvm.xor %180, %42 : i1
    llvm.cond_br %181, ^bb7, ^bb26(%43 : i32)
  ^bb7:
    %182 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%179, %161) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %183 = llvm.extractvalue %182[0] : !llvm.struct<(i64, i1)>
    %184 = llvm.extractvalue %182[1] : !llvm.struct<(i64, i1)>
    %185 = llvm.xor %184, %42 : i1
    llvm.cond_br %185, ^bb8, ^bb26(%43 : i32)
  ^bb8:
    %186 = llvm.add %183, %34 overflow<nsw> : i64
    %187 = llvm.and %186, %44 : i64
    %b_copy = llvm.call @aligned_alloc(%34, %187) : (i64, i64) -> !llvm.ptr
    %188 = llvm.mlir.zero : !llvm.ptr
    %189 = llvm.icmp "ne" %b_copy, %188 : !llvm.ptr
    llvm.cond_br %189, ^bb9, ^bb26(%43 : i32)
  ^bb9:
    llvm.cond_br %159, ^bb10, ^bb13
  ^bb10:
    %190 = llvm.add %k0_right_piece, %13 overflow<nsw> : i64
    %191 = llvm.intr.smin(%190, %a_stride0) : (i64, i64) -> i64
    %192 = llvm.icmp "slt" %k0_right_piece, %191 : i64
    llvm.cond_br %192, ^bb11(%k0_right_piece : i64), ^bb12
  ^bb11(%k0_right_copy: i64):
    %193 = llvm.add %k0_right_copy, %9 overflow<nsw> : i64
    %194 = llvm.mul %193, %b_stride0 overflow<nsw> : i64
    %195 = llvm.add %194, %j_right_panel overflow<nsw> : i64
    %196 = llvm.getelementptr %b[%195] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%196, %40, %45, %43) : (!llvm.ptr, i32, i32, i32) -> ()
    %197 = llvm.mul %k0_right_copy, %b_stride0 overflow<nsw> : i64
    %198 = llvm.add %197, %j_right_panel overflow<nsw> : i64
    %199 = llvm.getelementptr inbounds %b[%198] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %200 = llvm.intr.masked.load %199, %176, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %201 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %202 = llvm.mul %201, %161 overflow<nsw> : i64
    %203 = llvm.getelementptr inbounds %b_copy[%202] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %200, %203, %176 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %204 = llvm.add %k0_right_copy, %2 overflow<nsw> : i64
    %205 = llvm.icmp "slt" %204, %191 : i64
    llvm.cond_br %205, ^bb11(%204 : i64), ^bb12
  ^bb12:
    llvm.br ^bb13
  ^bb13:
    %206 = llvm.sub %a_stride0, %k0_right_piece overflow<nsw> : i64
    %207 = llvm.intr.smin(%13, %206) : (i64, i64) -> i64
    %208 = llvm.intr.smax(%207, %7) : (i64, i64) -> i64
    %209 = llvm.select %159, %7, %208 : i1, i64
    %210 = llvm.mul %k0_right_piece, %b_stride0 overflow<nsw> : i64
    %211 = llvm.add %210, %j_right_panel overflow<nsw> : i64
    %212 = llvm.getelementptr inbounds %b[%211] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %213 = llvm.select %159, %b_copy, %212 : i1, !llvm.ptr
    %214 = llvm.select %159, %160, %209 : i1, i64
    %215 = llvm.select %159, %161, %165 : i1, i64
    %216 = llvm.select %159, %161, %b_stride0 : i1, i64
    %217 = llvm.icmp "slt" %7, %a_size0 : i64
    llvm.cond_br %217, ^bb14(%7 : i64), ^bb23
  ^bb14(%i_right_tile: i64):
    %218 = llvm.add %i_right_tile, %9 overflow<nsw> : i64
    %219 = llvm.sub %218, %i_right_tile overflow<nsw> : i64
    %220 = llvm.sub %a_size0, %i_right_tile overflow<nsw> : i64
    %221 = llvm.intr.smin(%219, %220) : (i64, i64) -> i64
    %222 = llvm.add %221, %10 overflow<nsw> : i64
    %223 = llvm.intr.smin(%222, %12) : (i64, i64) -> i64
    %224 = llvm.add %i_right_tile, %223 : i64
    %225 = llvm.intr.smin(%222, %4) : (i64, i64) -> i64
    %226 = llvm.add %i_right_tile, %225 : i64
    %227 = llvm.intr.smin(%222, %3) : (i64, i64) -> i64
    %228 = llvm.add %i_right_tile, %227 : i64
    %229 = llvm.intr.smin(%222, %1) : (i64, i64) -> i64
    %230 = llvm.add %i_right_tile, %229 : i64
    %231 = llvm.intr.smin(%222, %6) : (i64, i64) -> i64
    %232 = llvm.add %i_right_tile, %231 : i64
    %233 = llvm.intr.smin(%222, %11) : (i64, i64) -> i64
    %234 = llvm.add %i_right_tile, %233 : i64
    %235 = llvm.intr.smin(%222, %2) : (i64, i64) -> i64
    %236 = llvm.add %i_right_tile, %235 : i64
    %237 = llvm.icmp "eq" %k0_right_piece, %7 : i64
    llvm.cond_br %237, ^bb15, ^bb16
  ^bb15:
    llvm.br ^bb17(%46, %46, %46, %46, %46, %46, %46, %46 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb16:
    %238 = llvm.icmp "slt" %7, %221 : i64
    %239 = llvm.icmp "slt" %2, %221 : i64
    %240 = llvm.icmp "slt" %11, %221 : i64
    %241 = llvm.icmp "slt" %6, %221 : i64
    %242 = llvm.icmp "slt" %1, %221 : i64
    %243 = llvm.icmp "slt" %3, %221 : i64
    %244 = llvm.icmp "slt" %4, %221 : i64
    %245 = llvm.icmp "slt" %12, %221 : i64
    %246 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %247 = llvm.add %246, %j_right_panel overflow<nsw> : i64
    %248 = llvm.getelementptr inbounds %out[%247] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %249 = llvm.intr.masked.load %248, %176, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %250 = llvm.mul %236, %b_stride0 overflow<nsw> : i64
    %251 = llvm.add %250, %j_right_panel overflow<nsw> : i64
    %252 = llvm.getelementptr inbounds %out[%251] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %253 = llvm.intr.masked.load %252, %176, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %254 = llvm.mul %234, %b_stride0 overflow<nsw> : i64
    %255 = llvm.add %254, %j_right_panel overflow<nsw> : i64
    %256 = llvm.getelementptr inbounds %out[%255] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %257 = llvm.intr.masked.load %256, %176, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %258 = llvm.mul %232, %b_stride0 overflow<nsw> : i64
    %259 = llvm.add %258, %j_right_panel overflow<nsw> : i64
    %260 = llvm.getelementptr inbounds %out[%259] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %261 = llvm.intr.masked.load %260, %176, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %262 = llvm.mul %230, %b_stride0 overflow<nsw> : i64
    %263 = llvm.add %262, %j_right_panel overflow<nsw> : i64
    %264 = llvm.getelementptr inbounds %out[%263] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %265 = llvm.intr.masked.load %264, %176, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %266 = llvm.mul %228, %b_stride0 overflow<nsw> : i64
    %267 = llvm.add %266, %j_right_panel overflow<nsw> : i64
    %268 = llvm.getelementptr inbounds %out[%267] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %269 = llvm.intr.masked.load %268, %176, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %270 = llvm.mul %226, %b_stride0 overflow<nsw> : i64
    %271 = llvm.add %270, %j_right_panel overflow<nsw> : i64
    %272 = llvm.getelementptr inbounds %out[%271] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %273 = llvm.intr.masked.load %272, %176, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %274 = llvm.mul %224, %b_stride0 overflow<nsw> : i64
    %275 = llvm.add %274, %j_right_panel overflow<nsw> : i64
    %276 = llvm.getelementptr inbounds %out[%275] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %277 = llvm.intr.masked.load %276, %176, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb17(%249, %253, %257, %261, %265, %269, %273, %277 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb17(%278: vector<8xf32>, %279: vector<8xf32>, %280: vector<8xf32>, %281: vector<8xf32>, %282: vector<8xf32>, %283: vector<8xf32>, %284: vector<8xf32>, %285: vector<8xf32>):
    %286 = llvm.add %k0_right_piece, %13 overflow<nsw> : i64
    %287 = llvm.intr.smin(%286, %a_stride0) : (i64, i64) -> i64
    %288 = llvm.icmp "slt" %k0_right_piece, %287 : i64
    llvm.cond_br %288, ^bb18(%k0_right_piece, %278, %279, %280, %281, %282, %283, %284, %285 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb19(%278, %279, %280, %281, %282, %283, %284, %285 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb18(%k0_right: i64, %289: vector<8xf32>, %290: vector<8xf32>, %291: vector<8xf32>, %292: vector<8xf32>, %293: vector<8xf32>, %294: vector<8xf32>, %295: vector<8xf32>, %296: vector<8xf32>):
    %297 = llvm.mul %i_right_tile, %a_stride0 overflow<nsw> : i64
    %298 = llvm.add %297, %k0_right overflow<nsw> : i64
    %299 = llvm.getelementptr inbounds %a[%298] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %300 = llvm.load %299 {alignment = 4 : i64} : !llvm.ptr -> f32
    %301 = llvm.mlir.poison : vector<8xf32>
    %302 = llvm.insertelement %300, %301[%7 : i64] : vector<8xf32>
    %303 = llvm.shufflevector %302, %301 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %304 = llvm.mul %236, %a_stride0 overflow<nsw> : i64
    %305 = llvm.add %304, %k0_right overflow<nsw> : i64
    %306 = llvm.getelementptr inbounds %a[%305] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %307 = llvm.load %306 {alignment = 4 : i64} : !llvm.ptr -> f32
    %308 = llvm.mlir.poison : vector<8xf32>
    %309 = llvm.insertelement %307, %308[%7 : i64] : vector<8xf32>
    %310 = llvm.shufflevector %309, %308 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %311 = llvm.mul %234, %a_stride0 overflow<nsw> : i64
    %312 = llvm.add %311, %k0_right overflow<nsw> : i64
    %313 = llvm.getelementptr inbounds %a[%312] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %314 = llvm.load %313 {alignment = 4 : i64} : !llvm.ptr -> f32
    %315 = llvm.mlir.poison : vector<8xf32>
    %316 = llvm.insertelement %314, %315[%7 : i64] : vector<8xf32>
    %317 = llvm.shufflevector %316, %315 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %318 = llvm.mul %232, %a_stride0 overflow<nsw> : i64
    %319 = llvm.add %318, %k0_right overflow<nsw> : i64
    %320 = llvm.getelementptr inbounds %a[%319] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %321 = llvm.load %320 {alignment = 4 : i64} : !llvm.ptr -> f32
    %322 = llvm.mlir.poison : vector<8xf32>
    %323 = llvm.insertelement %321, %322[%7 : i64] : vector<8xf32>
    %324 = llvm.shufflevector %323, %322 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %325 = llvm.mul %230, %a_stride0 overflow<nsw> : i64
    %326 = llvm.add %325, %k0_right overflow<nsw> : i64
    %327 = llvm.getelementptr inbounds %a[%326] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %328 = llvm.load %327 {alignment = 4 : i64} : !llvm.ptr -> f32
    %329 = llvm.mlir.poison : vector<8xf32>
    %330 = llvm.insertelement %328, %329[%7 : i64] : vector<8xf32>
    %331 = llvm.shufflevector %330, %329 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %332 = llvm.mul %228, %a_stride0 overflow<nsw> : i64
    %333 = llvm.add %332, %k0_right overflow<nsw> : i64
    %334 = llvm.getelementptr inbounds %a[%333] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %335 = llvm.load %334 {alignment = 4 : i64} : !llvm.ptr -> f32
    %336 = llvm.mlir.poison : vector<8xf32>
    %337 = llvm.insertelement %335, %336[%7 : i64] : vector<8xf32>
    %338 = llvm.shufflevector %337, %336 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %339 = llvm.mul %226, %a_stride0 overflow<nsw> : i64
    %340 = llvm.add %339, %k0_right overflow<nsw> : i64
    %341 = llvm.getelementptr inbounds %a[%340] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %342 = llvm.load %341 {alignment = 4 : i64} : !llvm.ptr -> f32
    %343 = llvm.mlir.poison : vector<8xf32>
    %344 = llvm.insertelement %342, %343[%7 : i64] : vector<8xf32>
    %345 = llvm.shufflevector %344, %343 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %346 = llvm.mul %224, %a_stride0 overflow<nsw> : i64
    %347 = llvm.add %346, %k0_right overflow<nsw> : i64
    %348 = llvm.getelementptr inbounds %a[%347] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %349 = llvm.load %348 {alignment = 4 : i64} : !llvm.ptr -> f32
    %350 = llvm.mlir.poison : vector<8xf32>
    %351 = llvm.insertelement %349, %350[%7 : i64] : vector<8xf32>
    %352 = llvm.shufflevector %351, %350 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %353 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %354 = llvm.mul %353, %216 overflow<nsw> : i64
    %355 = llvm.getelementptr inbounds %213[%354] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %356 = llvm.intr.masked.load %355, %176, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %357 = llvm.fmul %303, %356 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %358 = llvm.fmul %310, %356 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %359 = llvm.fmul %317, %356 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %360 = llvm.fmul %324, %356 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %361 = llvm.fmul %331, %356 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %362 = llvm.fmul %338, %356 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %363 = llvm.fmul %345, %356 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %364 = llvm.fmul %352, %356 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %365 = llvm.fadd %289, %357 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %366 = llvm.fadd %290, %358 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %367 = llvm.fadd %291, %359 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %368 = llvm.fadd %292, %360 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %369 = llvm.fadd %293, %361 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %370 = llvm.fadd %294, %362 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %371 = llvm.fadd %295, %363 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %372 = llvm.fadd %296, %364 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %373 = llvm.add %k0_right, %2 overflow<nsw> : i64
    %374 = llvm.icmp "slt" %373, %287 : i64
    llvm.cond_br %374, ^bb18(%373, %365, %366, %367, %368, %369, %370, %371, %372 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb19(%365, %366, %367, %368, %369, %370, %371, %372 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb19(%375: vector<8xf32>, %376: vector<8xf32>, %377: vector<8xf32>, %378: vector<8xf32>, %379: vector<8xf32>, %380: vector<8xf32>, %381: vector<8xf32>, %382: vector<8xf32>):
    %383 = llvm.sub %286, %a_stride0 overflow<nsw> : i64
    %384 = llvm.icmp "sge" %383, %7 : i64
    llvm.cond_br %384, ^bb20, ^bb21
  ^bb20:
    %385 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %386 = llvm.intr.masked.load %385, %176, %46 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %387 = llvm.fadd %375, %386 : vector<8xf32>
    %388 = llvm.fadd %376, %386 : vector<8xf32>
    %389 = llvm.fadd %377, %386 : vector<8xf32>
    %390 = llvm.fadd %378, %386 : vector<8xf32>
    %391 = llvm.fadd %379, %386 : vector<8xf32>
    %392 = llvm.fadd %380, %386 : vector<8xf32>
    %393 = llvm.fadd %381, %386 : vector<8xf32>
    %394 = llvm.fadd %382, %386 : vector<8xf32>
    %395 = llvm.icmp "slt" %7, %221 : i64
    %396 = llvm.icmp "slt" %2, %221 : i64
    %397 = llvm.icmp "slt" %11, %221 : i64
    %398 = llvm.icmp "slt" %6, %221 : i64
    %399 = llvm.icmp "slt" %1, %221 : i64
    %400 = llvm.icmp "slt" %3, %221 : i64
    %401 = llvm.icmp "slt" %4, %221 : i64
    %402 = llvm.icmp "slt" %12, %221 : i64
    %403 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %404 = llvm.add %403, %j_right_panel overflow<nsw> : i64
    %405 = llvm.getelementptr inbounds %out[%404] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %387, %405, %176 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %406 = llvm.mul %236, %b_stride0 overflow<nsw> : i64
    %407 = llvm.add %406, %j_right_panel overflow<nsw> : i64
    %408 = llvm.getelementptr inbounds %out[%407] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %388, %408, %176 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %409 = llvm.mul %234, %b_stride0 overflow<nsw> : i64
    %410 = llvm.add %409, %j_right_panel overflow<nsw> : i64
    %411 = llvm.getelementptr inbounds %out[%410] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %389, %411, %176 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %412 = llvm.mul %232, %b_stride0 overflow<nsw> : i64
    %413 = llvm.add %412, %j_right_panel overflow<nsw> : i64
    %414 = llvm.getelementptr inbounds %out[%413] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %390, %414, %176 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %415 = llvm.mul %230, %b_stride0 overflow<nsw> : i64
    %416 = llvm.add %415, %j_right_panel overflow<nsw> : i64
    %417 = llvm.getelementptr inbounds %out[%416] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %391, %417, %176 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %418 = llvm.mul %228, %b_stride0 overflow<nsw> : i64
    %419 = llvm.add %418, %j_right_panel overflow<nsw> : i64
    %420 = llvm.getelementptr inbounds %out[%419] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %392, %420, %176 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %421 = llvm.mul %226, %b_stride0 overflow<nsw> : i64
    %422 = llvm.add %421, %j_right_panel overflow<nsw> : i64
    %423 = llvm.getelementptr inbounds %out[%422] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %393, %423, %176 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %424 = llvm.mul %224, %b_stride0 overflow<nsw> : i64
    %425 = llvm.add %424, %j_right_panel overflow<nsw> : i64
    %426 = llvm.getelementptr inbounds %out[%425] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %394, %426, %176 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb22
  ^bb21:
    %427 = llvm.icmp "slt" %7, %221 : i64
    %428 = llvm.icmp "slt" %2, %221 : i64
    %429 = llvm.icmp "slt" %11, %221 : i64
    %430 = llvm.icmp "slt" %6, %221 : i64
    %431 = llvm.icmp "slt" %1, %221 : i64
    %432 = llvm.icmp "slt" %3, %221 : i64
    %433 = llvm.icmp "slt" %4, %221 : i64
    %434 = llvm.icmp "slt" %12, %221 : i64
    %435 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %436 = llvm.add %435, %j_right_panel overflow<nsw> : i64
    %437 = llvm.getelementptr inbounds %out[%436] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %375, %437, %176 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %438 = llvm.mul %236, %b_stride0 overflow<nsw> : i64
    %439 = llvm.add %438, %j_right_panel overflow<nsw> : i64
    %440 = llvm.getelementptr inbounds %out[%439] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %376, %440, %176 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %441 = llvm.mul %234, %b_stride0 overflow<nsw> : i64
    %442 = llvm.add %441, %j_right_panel overflow<nsw> : i64
    %443 = llvm.getelementptr inbounds %out[%442] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %377, %443, %176 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %444 = llvm.mul %232, %b_stride0 overflow<nsw> : i64
    %445 = llvm.add %444, %j_right_panel overflow<nsw> : i64
    %446 = llvm.getelementptr inbounds %out[%445] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %378, %446, %176 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %447 = llvm.mul %230, %b_stride0 overflow<nsw> : i64
    %448 = llvm.add %447, %j_right_panel overflow<nsw> : i64
    %449 = llvm.getelementptr inbounds %out[%448] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %379, %449, %176 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %450 = llvm.mul %228, %b_stride0 overflow<nsw> : i64
    %451 = llvm.add %450, %j_right_panel overflow<nsw> : i64
    %452 = llvm.getelementptr inbounds %out[%451] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %380, %452, %176 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %453 = llvm.mul %226, %b_stride0 overflow<nsw> : i64
    %454 = llvm.add %453, %j_right_panel overflow<nsw> : i64
    %455 = llvm.getelementptr inbounds %out[%454] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %381, %455, %176 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %456 = llvm.mul %224, %b_stride0 overflow<nsw> : i64
    %457 = llvm.add %456, %j_right_panel overflow<nsw> : i64
    %458 = llvm.getelementptr inbounds %out[%457] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %382, %458, %176 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb22
  ^bb22:
    %459 = llvm.add %i_right_tile, %9 overflow<nsw> : i64
    %460 = llvm.icmp "slt" %459, %a_size0 : i64
    llvm.cond_br %460, ^bb14(%459 : i64), ^bb23
  ^bb23:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %461 = llvm.add %k0_right_piece, %13 overflow<nsw> : i64
    %462 = llvm.icmp "slt" %461, %51 : i64
    llvm.cond_br %462, ^bb6(%461 : i64), ^bb24
  ^bb24:
    %463 = llvm.add %j_right_panel, %9 overflow<nsw> : i64
    %464 = llvm.icmp "slt" %463, %b_stride0 : i64
    llvm.cond_br %464, ^bb5(%463 : i64), ^bb25
  ^bb25:
    llvm.return %40 : i32
  ^bb26(%465: i32):
    llvm.return %465 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %466: i64, %467: i64, %468: i64, %469: i1, %a_stride0_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %b_stride0_1: i64, %470: i64, %out_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %a_size0_1: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %bias_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %bias_size0_1: i64) -> i32 attributes {no_unwind, no_inline} {
    %471 = llvm.mlir.constant(0) : i64
    %472 = llvm.mlir.constant(16) : i64
    %473 = llvm.mlir.constant(8192) : i64
    %474 = llvm.mlir.constant(1) : i64
    %475 = llvm.mlir.constant(8) : i64
    %476 = llvm.mlir.constant(6) : i64
    %477 = llvm.mlir.constant(-1) : i64
    %478 = llvm.mlir.constant(5) : i64
    %479 = llvm.mlir.constant(4) : i64
    %480 = llvm.mlir.constant(3) : i64
    %481 = llvm.mlir.constant(2) : i64
    %482 = llvm.mlir.constant(7) : i64
    %483 = llvm.mlir.constant(64) : i64
    %484 = llvm.mlir.constant(-64) : i64
    %485 = llvm.mlir.constant(1 : i32) : i32
    %486 = llvm.mlir.constant(0 : i32) : i32
    %487 = llvm.mlir.constant(3 : i32) : i32
    %488 = llvm.mlir.constant(2 : i32) : i32
    %489 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %490 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %490, ^bb1(%begin : i64), ^bb29
  ^bb1(%491: i64):
    %j_panel = llvm.mul %491, %472 overflow<nsw> : i64
    %492 = llvm.icmp "slt" %471, %467 : i64
    llvm.cond_br %492, ^bb2(%471 : i64), ^bb28
  ^bb2(%k0_piece: i64):
    %493 = llvm.mul %468, %483 overflow<nsw> : i64
    %494 = llvm.add %493, %483 overflow<nsw> : i64
    %495 = llvm.and %494, %484 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%483, %495) : (i64, i64) -> !llvm.ptr
    %496 = llvm.mlir.zero : !llvm.ptr
    %497 = llvm.icmp "ne" %b_copy_1, %496 : !llvm.ptr
    llvm.cond_br %497, ^bb3, ^bb30(%485 : i32)
  ^bb3:
    llvm.cond_br %469, ^bb4, ^bb7
  ^bb4:
    %498 = llvm.add %k0_piece, %473 overflow<nsw> : i64
    %499 = llvm.intr.smin(%498, %a_stride0_1) : (i64, i64) -> i64
    %500 = llvm.icmp "slt" %k0_piece, %499 : i64
    llvm.cond_br %500, ^bb5(%k0_piece : i64), ^bb6
  ^bb5(%k0_copy: i64):
    %501 = llvm.add %k0_copy, %475 overflow<nsw> : i64
    %502 = llvm.mul %501, %b_stride0_1 overflow<nsw> : i64
    %503 = llvm.add %502, %j_panel overflow<nsw> : i64
    %504 = llvm.getelementptr %b_1[%503] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%504, %486, %487, %485) : (!llvm.ptr, i32, i32, i32) -> ()
    %505 = llvm.mul %k0_copy, %b_stride0_1 overflow<nsw> : i64
    %506 = llvm.add %505, %j_panel overflow<nsw> : i64
    %507 = llvm.getelementptr inbounds %b_1[%506] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %508 = llvm.load %507 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %509 = llvm.getelementptr inbounds %507[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %510 = llvm.load %509 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %511 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %512 = llvm.mul %511, %472 overflow<nsw> : i64
    %513 = llvm.getelementptr inbounds %b_copy_1[%512] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %508, %513 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %514 = llvm.add %471, %475 overflow<nsw> : i64
    %515 = llvm.add %512, %514 overflow<nsw> : i64
    %516 = llvm.getelementptr inbounds %b_copy_1[%515] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %510, %516 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %517 = llvm.add %k0_copy, %474 overflow<nsw> : i64
    %518 = llvm.icmp "slt" %517, %499 : i64
    llvm.cond_br %518, ^bb5(%517 : i64), ^bb6
  ^bb6:
    llvm.br ^bb7
  ^bb7:
    %519 = llvm.sub %a_stride0_1, %k0_piece overflow<nsw> : i64
    %520 = llvm.intr.smin(%473, %519) : (i64, i64) -> i64
    %521 = llvm.intr.smax(%520, %471) : (i64, i64) -> i64
    %522 = llvm.select %469, %471, %521 : i1, i64
    %523 = llvm.mul %k0_piece, %b_stride0_1 overflow<nsw> : i64
    %524 = llvm.add %523, %j_panel overflow<nsw> : i64
    %525 = llvm.getelementptr inbounds %b_1[%524] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %526 = llvm.select %469, %b_copy_1, %525 : i1, !llvm.ptr
    %527 = llvm.select %469, %468, %522 : i1, i64
    %528 = llvm.select %469, %472, %b_stride0_1 : i1, i64
    %529 = llvm.icmp "slt" %471, %470 : i64
    llvm.cond_br %529, ^bb8(%471 : i64), ^bb17
  ^bb8(%i_tile: i64):
    %530 = llvm.add %i_tile, %476 overflow<nsw> : i64
    %531 = llvm.sub %530, %i_tile overflow<nsw> : i64
    %532 = llvm.sub %470, %i_tile overflow<nsw> : i64
    %533 = llvm.intr.smin(%531, %532) : (i64, i64) -> i64
    %534 = llvm.add %533, %477 overflow<nsw> : i64
    %535 = llvm.intr.smin(%534, %478) : (i64, i64) -> i64
    %536 = llvm.add %i_tile, %535 : i64
    %537 = llvm.intr.smin(%534, %479) : (i64, i64) -> i64
    %538 = llvm.add %i_tile, %537 : i64
    %539 = llvm.intr.smin(%534, %480) : (i64, i64) -> i64
    %540 = llvm.add %i_tile, %539 : i64
    %541 = llvm.intr.smin(%534, %481) : (i64, i64) -> i64
    %542 = llvm.add %i_tile, %541 : i64
    %543 = llvm.intr.smin(%534, %474) : (i64, i64) -> i64
    %544 = llvm.add %i_tile, %543 : i64
    %545 = llvm.icmp "eq" %k0_piece, %471 : i64
    llvm.cond_br %545, ^bb9, ^bb10
  ^bb9:
    llvm.br ^bb11(%489, %489, %489, %489, %489, %489, %489, %489, %489, %489, %489, %489 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb10:
    %546 = llvm.icmp "slt" %471, %533 : i64
    %547 = llvm.icmp "slt" %474, %533 : i64
    %548 = llvm.icmp "slt" %481, %533 : i64
    %549 = llvm.icmp "slt" %480, %533 : i64
    %550 = llvm.icmp "slt" %479, %533 : i64
    %551 = llvm.icmp "slt" %478, %533 : i64
    %552 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %553 = llvm.add %552, %j_panel overflow<nsw> : i64
    %554 = llvm.getelementptr inbounds %out_1[%553] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %555 = llvm.load %554 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %556 = llvm.getelementptr inbounds %554[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %557 = llvm.load %556 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %558 = llvm.mul %544, %b_stride0_1 overflow<nsw> : i64
    %559 = llvm.add %558, %j_panel overflow<nsw> : i64
    %560 = llvm.getelementptr inbounds %out_1[%559] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %561 = llvm.load %560 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %562 = llvm.getelementptr inbounds %560[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %563 = llvm.load %562 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %564 = llvm.mul %542, %b_stride0_1 overflow<nsw> : i64
    %565 = llvm.add %564, %j_panel overflow<nsw> : i64
    %566 = llvm.getelementptr inbounds %out_1[%565] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %567 = llvm.load %566 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %568 = llvm.getelementptr inbounds %566[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %569 = llvm.load %568 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %570 = llvm.mul %540, %b_stride0_1 overflow<nsw> : i64
    %571 = llvm.add %570, %j_panel overflow<nsw> : i64
    %572 = llvm.getelementptr inbounds %out_1[%571] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %573 = llvm.load %572 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %574 = llvm.getelementptr inbounds %572[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %575 = llvm.load %574 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %576 = llvm.mul %538, %b_stride0_1 overflow<nsw> : i64
    %577 = llvm.add %576, %j_panel overflow<nsw> : i64
    %578 = llvm.getelementptr inbounds %out_1[%577] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %579 = llvm.load %578 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %580 = llvm.getelementptr inbounds %578[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %581 = llvm.load %580 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %582 = llvm.mul %536, %b_stride0_1 overflow<nsw> : i64
    %583 = llvm.add %582, %j_panel overflow<nsw> : i64
    %584 = llvm.getelementptr inbounds %out_1[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %585 = llvm.load %584 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %586 = llvm.getelementptr inbounds %584[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %587 = llvm.load %586 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb11(%555, %557, %561, %563, %567, %569, %573, %575, %579, %581, %585, %587 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb11(%588: vector<8xf32>, %589: vector<8xf32>, %590: vector<8xf32>, %591: vector<8xf32>, %592: vector<8xf32>, %593: vector<8xf32>, %594: vector<8xf32>, %595: vector<8xf32>, %596: vector<8xf32>, %597: vector<8xf32>, %598: vector<8xf32>, %599: vector<8xf32>):
    %600 = llvm.add %k0_piece, %473 overflow<nsw> : i64
    %601 = llvm.intr.smin(%600, %a_stride0_1) : (i64, i64) -> i64
    %602 = llvm.icmp "slt" %k0_piece, %601 : i64
    llvm.cond_br %602, ^bb12(%k0_piece, %588, %589, %590, %591, %592, %593, %594, %595, %596, %597, %598, %599 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb13(%588, %589, %590, %591, %592, %593, %594, %595, %596, %597, %598, %599 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb12(%k0: i64, %603: vector<8xf32>, %604: vector<8xf32>, %605: vector<8xf32>, %606: vector<8xf32>, %607: vector<8xf32>, %608: vector<8xf32>, %609: vector<8xf32>, %610: vector<8xf32>, %611: vector<8xf32>, %612: vector<8xf32>, %613: vector<8xf32>, %614: vector<8xf32>):
    %615 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %616 = llvm.add %615, %475 overflow<nsw> : i64
    %617 = llvm.mul %616, %528 overflow<nsw> : i64
    %618 = llvm.getelementptr %526[%617] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%618, %486, %487, %485) : (!llvm.ptr, i32, i32, i32) -> ()
    %619 = llvm.and %k0, %482 : i64
    %620 = llvm.add %530, %619 overflow<nsw> : i64
    %621 = llvm.mul %620, %a_stride0_1 overflow<nsw> : i64
    %622 = llvm.add %621, %k0 overflow<nsw> : i64
    %623 = llvm.getelementptr %a_1[%622] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%623, %486, %488, %485) : (!llvm.ptr, i32, i32, i32) -> ()
    %624 = llvm.mul %i_tile, %a_stride0_1 overflow<nsw> : i64
    %625 = llvm.add %624, %k0 overflow<nsw> : i64
    %626 = llvm.getelementptr inbounds %a_1[%625] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %627 = llvm.load %626 {alignment = 4 : i64} : !llvm.ptr -> f32
    %628 = llvm.mlir.poison : vector<8xf32>
    %629 = llvm.insertelement %627, %628[%471 : i64] : vector<8xf32>
    %630 = llvm.shufflevector %629, %628 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %631 = llvm.mul %544, %a_stride0_1 overflow<nsw> : i64
    %632 = llvm.add %631, %k0 overflow<nsw> : i64
    %633 = llvm.getelementptr inbounds %a_1[%632] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %634 = llvm.load %633 {alignment = 4 : i64} : !llvm.ptr -> f32
    %635 = llvm.mlir.poison : vector<8xf32>
    %636 = llvm.insertelement %634, %635[%471 : i64] : vector<8xf32>
    %637 = llvm.shufflevector %636, %635 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %638 = llvm.mul %542, %a_stride0_1 overflow<nsw> : i64
    %639 = llvm.add %638, %k0 overflow<nsw> : i64
    %640 = llvm.getelementptr inbounds %a_1[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %641 = llvm.load %640 {alignment = 4 : i64} : !llvm.ptr -> f32
    %642 = llvm.mlir.poison : vector<8xf32>
    %643 = llvm.insertelement %641, %642[%471 : i64] : vector<8xf32>
    %644 = llvm.shufflevector %643, %642 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %645 = llvm.mul %540, %a_stride0_1 overflow<nsw> : i64
    %646 = llvm.add %645, %k0 overflow<nsw> : i64
    %647 = llvm.getelementptr inbounds %a_1[%646] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %648 = llvm.load %647 {alignment = 4 : i64} : !llvm.ptr -> f32
    %649 = llvm.mlir.poison : vector<8xf32>
    %650 = llvm.insertelement %648, %649[%471 : i64] : vector<8xf32>
    %651 = llvm.shufflevector %650, %649 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %652 = llvm.mul %538, %a_stride0_1 overflow<nsw> : i64
    %653 = llvm.add %652, %k0 overflow<nsw> : i64
    %654 = llvm.getelementptr inbounds %a_1[%653] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %655 = llvm.load %654 {alignment = 4 : i64} : !llvm.ptr -> f32
    %656 = llvm.mlir.poison : vector<8xf32>
    %657 = llvm.insertelement %655, %656[%471 : i64] : vector<8xf32>
    %658 = llvm.shufflevector %657, %656 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %659 = llvm.mul %536, %a_stride0_1 overflow<nsw> : i64
    %660 = llvm.add %659, %k0 overflow<nsw> : i64
    %661 = llvm.getelementptr inbounds %a_1[%660] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %662 = llvm.load %661 {alignment = 4 : i64} : !llvm.ptr -> f32
    %663 = llvm.mlir.poison : vector<8xf32>
    %664 = llvm.insertelement %662, %663[%471 : i64] : vector<8xf32>
    %665 = llvm.shufflevector %664, %663 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %666 = llvm.mul %615, %528 overflow<nsw> : i64
    %667 = llvm.getelementptr inbounds %526[%666] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %668 = llvm.load %667 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %669 = llvm.add %471, %475 overflow<nsw> : i64
    %670 = llvm.add %666, %669 overflow<nsw> : i64
    %671 = llvm.getelementptr inbounds %526[%670] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %672 = llvm.load %671 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %673 = llvm.fmul %630, %668 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %674 = llvm.fmul %630, %672 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %675 = llvm.fmul %637, %668 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %676 = llvm.fmul %637, %672 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %677 = llvm.fmul %644, %668 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %678 = llvm.fmul %644, %672 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %679 = llvm.fmul %651, %668 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %680 = llvm.fmul %651, %672 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %681 = llvm.fmul %658, %668 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %682 = llvm.fmul %658, %672 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %683 = llvm.fmul %665, %668 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %684 = llvm.fmul %665, %672 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %685 = llvm.fadd %603, %673 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %686 = llvm.fadd %604, %674 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %687 = llvm.fadd %605, %675 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %688 = llvm.fadd %606, %676 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %689 = llvm.fadd %607, %677 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %690 = llvm.fadd %608, %678 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %691 = llvm.fadd %609, %679 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %692 = llvm.fadd %610, %680 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %693 = llvm.fadd %611, %681 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %694 = llvm.fadd %612, %682 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %695 = llvm.fadd %613, %683 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %696 = llvm.fadd %614, %684 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %697 = llvm.add %k0, %474 overflow<nsw> : i64
    %698 = llvm.icmp "slt" %697, %601 : i64
    llvm.cond_br %698, ^bb12(%697, %685, %686, %687, %688, %689, %690, %691, %692, %693, %694, %695, %696 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb13(%685, %686, %687, %688, %689, %690, %691, %692, %693, %694, %695, %696 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb13(%699: vector<8xf32>, %700: vector<8xf32>, %701: vector<8xf32>, %702: vector<8xf32>, %703: vector<8xf32>, %704: vector<8xf32>, %705: vector<8xf32>, %706: vector<8xf32>, %707: vector<8xf32>, %708: vector<8xf32>, %709: vector<8xf32>, %710: vector<8xf32>):
    %711 = llvm.sub %600, %a_stride0_1 overflow<nsw> : i64
    %712 = llvm.icmp "sge" %711, %471 : i64
    llvm.cond_br %712, ^bb14, ^bb15
  ^bb14:
    %713 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %714 = llvm.load %713 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %715 = llvm.getelementptr inbounds %713[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %716 = llvm.load %715 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %717 = llvm.fadd %699, %714 : vector<8xf32>
    %718 = llvm.fadd %700, %716 : vector<8xf32>
    %719 = llvm.fadd %701, %714 : vector<8xf32>
    %720 = llvm.fadd %702, %716 : vector<8xf32>
    %721 = llvm.fadd %703, %714 : vector<8xf32>
    %722 = llvm.fadd %704, %716 : vector<8xf32>
    %723 = llvm.fadd %705, %714 : vector<8xf32>
    %724 = llvm.fadd %706, %716 : vector<8xf32>
    %725 = llvm.fadd %707, %714 : vector<8xf32>
    %726 = llvm.fadd %708, %716 : vector<8xf32>
    %727 = llvm.fadd %709, %714 : vector<8xf32>
    %728 = llvm.fadd %710, %716 : vector<8xf32>
    %729 = llvm.icmp "slt" %471, %533 : i64
    %730 = llvm.icmp "slt" %474, %533 : i64
    %731 = llvm.icmp "slt" %481, %533 : i64
    %732 = llvm.icmp "slt" %480, %533 : i64
    %733 = llvm.icmp "slt" %479, %533 : i64
    %734 = llvm.icmp "slt" %478, %533 : i64
    %735 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %736 = llvm.add %735, %j_panel overflow<nsw> : i64
    %737 = llvm.getelementptr inbounds %out_1[%736] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %717, %737 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %738 = llvm.getelementptr inbounds %737[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %718, %738 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %739 = llvm.mul %544, %b_stride0_1 overflow<nsw> : i64
    %740 = llvm.add %739, %j_panel overflow<nsw> : i64
    %741 = llvm.getelementptr inbounds %out_1[%740] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %719, %741 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %742 = llvm.getelementptr inbounds %741[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %720, %742 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %743 = llvm.mul %542, %b_stride0_1 overflow<nsw> : i64
    %744 = llvm.add %743, %j_panel overflow<nsw> : i64
    %745 = llvm.getelementptr inbounds %out_1[%744] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %721, %745 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %746 = llvm.getelementptr inbounds %745[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %722, %746 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %747 = llvm.mul %540, %b_stride0_1 overflow<nsw> : i64
    %748 = llvm.add %747, %j_panel overflow<nsw> : i64
    %749 = llvm.getelementptr inbounds %out_1[%748] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %723, %749 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %750 = llvm.getelementptr inbounds %749[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %724, %750 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %751 = llvm.mul %538, %b_stride0_1 overflow<nsw> : i64
    %752 = llvm.add %751, %j_panel overflow<nsw> : i64
    %753 = llvm.getelementptr inbounds %out_1[%752] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %725, %753 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %754 = llvm.getelementptr inbounds %753[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %726, %754 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %755 = llvm.mul %536, %b_stride0_1 overflow<nsw> : i64
    %756 = llvm.add %755, %j_panel overflow<nsw> : i64
    %757 = llvm.getelementptr inbounds %out_1[%756] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %727, %757 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %758 = llvm.getelementptr inbounds %757[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %728, %758 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb16
  ^bb15:
    %759 = llvm.icmp "slt" %471, %533 : i64
    %760 = llvm.icmp "slt" %474, %533 : i64
    %761 = llvm.icmp "slt" %481, %533 : i64
    %762 = llvm.icmp "slt" %480, %533 : i64
    %763 = llvm.icmp "slt" %479, %533 : i64
    %764 = llvm.icmp "slt" %478, %533 : i64
    %765 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %766 = llvm.add %765, %j_panel overflow<nsw> : i64
    %767 = llvm.getelementptr inbounds %out_1[%766] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %699, %767 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %768 = llvm.getelementptr inbounds %767[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %700, %768 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %769 = llvm.mul %544, %b_stride0_1 overflow<nsw> : i64
    %770 = llvm.add %769, %j_panel overflow<nsw> : i64
    %771 = llvm.getelementptr inbounds %out_1[%770] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %701, %771 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %772 = llvm.getelementptr inbounds %771[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %702, %772 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %773 = llvm.mul %542, %b_stride0_1 overflow<nsw> : i64
    %774 = llvm.add %773, %j_panel overflow<nsw> : i64
    %775 = llvm.getelementptr inbounds %out_1[%774] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %703, %775 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %776 = llvm.getelementptr inbounds %775[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %704, %776 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %777 = llvm.mul %540, %b_stride0_1 overflow<nsw> : i64
    %778 = llvm.add %777, %j_panel overflow<nsw> : i64
    %779 = llvm.getelementptr inbounds %out_1[%778] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %705, %779 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %780 = llvm.getelementptr inbounds %779[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %706, %780 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %781 = llvm.mul %538, %b_stride0_1 overflow<nsw> : i64
    %782 = llvm.add %781, %j_panel overflow<nsw> : i64
    %783 = llvm.getelementptr inbounds %out_1[%782] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %707, %783 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %784 = llvm.getelementptr inbounds %783[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %708, %784 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %785 = llvm.mul %536, %b_stride0_1 overflow<nsw> : i64
    %786 = llvm.add %785, %j_panel overflow<nsw> : i64
    %787 = llvm.getelementptr inbounds %out_1[%786] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %709, %787 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %788 = llvm.getelementptr inbounds %787[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %710, %788 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb16
  ^bb16:
    %789 = llvm.add %i_tile, %476 overflow<nsw> : i64
    %790 = llvm.icmp "slt" %789, %470 : i64
    llvm.cond_br %790, ^bb8(%789 : i64), ^bb17
  ^bb17:
    %791 = llvm.icmp "slt" %470, %a_size0_1 : i64
    llvm.cond_br %791, ^bb18(%470 : i64), ^bb27
  ^bb18(%i_below_tile: i64):
    %792 = llvm.add %i_below_tile, %479 overflow<nsw> : i64
    %793 = llvm.sub %792, %i_below_tile overflow<nsw> : i64
    %794 = llvm.sub %a_size0_1, %i_below_tile overflow<nsw> : i64
    %795 = llvm.intr.smin(%793, %794) : (i64, i64) -> i64
    %796 = llvm.add %795, %477 overflow<nsw> : i64
    %797 = llvm.intr.smin(%796, %480) : (i64, i64) -> i64
    %798 = llvm.add %i_below_tile, %797 : i64
    %799 = llvm.intr.smin(%796, %481) : (i64, i64) -> i64
    %800 = llvm.add %i_below_tile, %799 : i64
    %801 = llvm.intr.smin(%796, %474) : (i64, i64) -> i64
    %802 = llvm.add %i_below_tile, %801 : i64
    %803 = llvm.icmp "eq" %k0_piece, %471 : i64
    llvm.cond_br %803, ^bb19, ^bb20
  ^bb19:
    llvm.br ^bb21(%489, %489, %489, %489, %489, %489, %489, %489 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb20:
    %804 = llvm.icmp "slt" %471, %795 : i64
    %805 = llvm.icmp "slt" %474, %795 : i64
    %806 = llvm.icmp "slt" %481, %795 : i64
    %807 = llvm.icmp "slt" %480, %795 : i64
    %808 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %809 = llvm.add %808, %j_panel overflow<nsw> : i64
    %810 = llvm.getelementptr inbounds %out_1[%809] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %811 = llvm.load %810 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %812 = llvm.getelementptr inbounds %810[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %813 = llvm.load %812 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %814 = llvm.mul %802, %b_stride0_1 overflow<nsw> : i64
    %815 = llvm.add %814, %j_panel overflow<nsw> : i64
    %816 = llvm.getelementptr inbounds %out_1[%815] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %817 = llvm.load %816 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %818 = llvm.getelementptr inbounds %816[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %819 = llvm.load %818 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %820 = llvm.mul %800, %b_stride0_1 overflow<nsw> : i64
    %821 = llvm.add %820, %j_panel overflow<nsw> : i64
    %822 = llvm.getelementptr inbounds %out_1[%821] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %823 = llvm.load %822 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %824 = llvm.getelementptr inbounds %822[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %825 = llvm.load %824 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %826 = llvm.mul %798, %b_stride0_1 overflow<nsw> : i64
    %827 = llvm.add %826, %j_panel overflow<nsw> : i64
    %828 = llvm.getelementptr inbounds %out_1[%827] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %829 = llvm.load %828 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %830 = llvm.getelementptr inbounds %828[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %831 = llvm.load %830 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb21(%811, %813, %817, %819, %823, %825, %829, %831 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb21(%832: vector<8xf32>, %833: vector<8xf32>, %834: vector<8xf32>, %835: vector<8xf32>, %836: vector<8xf32>, %837: vector<8xf32>, %838: vector<8xf32>, %839: vector<8xf32>):
    %840 = llvm.add %k0_piece, %473 overflow<nsw> : i64
    %841 = llvm.intr.smin(%840, %a_stride0_1) : (i64, i64) -> i64
    %842 = llvm.icmp "slt" %k0_piece, %841 : i64
    llvm.cond_br %842, ^bb22(%k0_piece, %832, %833, %834, %835, %836, %837, %838, %839 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb23(%832, %833, %834, %835, %836, %837, %838, %839 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb22(%k0_below: i64, %843: vector<8xf32>, %844: vector<8xf32>, %845: vector<8xf32>, %846: vector<8xf32>, %847: vector<8xf32>, %848: vector<8xf32>, %849: vector<8xf32>, %850: vector<8xf32>):
    %851 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %852 = llvm.add %851, %475 overflow<nsw> : i64
    %853 = llvm.mul %852, %528 overflow<nsw> : i64
    %854 = llvm.getelementptr %526[%853] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%854, %486, %487, %485) : (!llvm.ptr, i32, i32, i32) -> ()
    %855 = llvm.mul %i_below_tile, %a_stride0_1 overflow<nsw> : i64
    %856 = llvm.add %855, %k0_below overflow<nsw> : i64
    %857 = llvm.getelementptr inbounds %a_1[%856] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %858 = llvm.load %857 {alignment = 4 : i64} : !llvm.ptr -> f32
    %859 = llvm.mlir.poison : vector<8xf32>
    %860 = llvm.insertelement %858, %859[%471 : i64] : vector<8xf32>
    %861 = llvm.shufflevector %860, %859 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %862 = llvm.mul %802, %a_stride0_1 overflow<nsw> : i64
    %863 = llvm.add %862, %k0_below overflow<nsw> : i64
    %864 = llvm.getelementptr inbounds %a_1[%863] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %865 = llvm.load %864 {alignment = 4 : i64} : !llvm.ptr -> f32
    %866 = llvm.mlir.poison : vector<8xf32>
    %867 = llvm.insertelement %865, %866[%471 : i64] : vector<8xf32>
    %868 = llvm.shufflevector %867, %866 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %869 = llvm.mul %800, %a_stride0_1 overflow<nsw> : i64
    %870 = llvm.add %869, %k0_below overflow<nsw> : i64
    %871 = llvm.getelementptr inbounds %a_1[%870] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %872 = llvm.load %871 {alignment = 4 : i64} : !llvm.ptr -> f32
    %873 = llvm.mlir.poison : vector<8xf32>
    %874 = llvm.insertelement %872, %873[%471 : i64] : vector<8xf32>
    %875 = llvm.shufflevector %874, %873 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %876 = llvm.mul %798, %a_stride0_1 overflow<nsw> : i64
    %877 = llvm.add %876, %k0_below overflow<nsw> : i64
    %878 = llvm.getelementptr inbounds %a_1[%877] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %879 = llvm.load %878 {alignment = 4 : i64} : !llvm.ptr -> f32
    %880 = llvm.mlir.poison : vector<8xf32>
    %881 = llvm.insertelement %879, %880[%471 : i64] : vector<8xf32>
    %882 = llvm.shufflevector %881, %880 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %883 = llvm.mul %851, %528 overflow<nsw> : i64
    %884 = llvm.getelementptr inbounds %526[%883] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %885 = llvm.load %884 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %886 = llvm.add %471, %475 overflow<nsw> : i64
    %887 = llvm.add %883, %886 overflow<nsw> : i64
    %888 = llvm.getelementptr inbounds %526[%887] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %889 = llvm.load %888 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %890 = llvm.fmul %861, %885 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %891 = llvm.fmul %861, %889 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %892 = llvm.fmul %868, %885 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %893 = llvm.fmul %868, %889 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %894 = llvm.fmul %875, %885 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %895 = llvm.fmul %875, %889 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %896 = llvm.fmul %882, %885 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %897 = llvm.fmul %882, %889 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %898 = llvm.fadd %843, %890 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %899 = llvm.fadd %844, %891 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %900 = llvm.fadd %845, %892 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %901 = llvm.fadd %846, %893 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %902 = llvm.fadd %847, %894 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %903 = llvm.fadd %848, %895 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %904 = llvm.fadd %849, %896 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %905 = llvm.fadd %850, %897 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %906 = llvm.add %k0_below, %474 overflow<nsw> : i64
    %907 = llvm.icmp "slt" %906, %841 : i64
    llvm.cond_br %907, ^bb22(%906, %898, %899, %900, %901, %902, %903, %904, %905 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb23(%898, %899, %900, %901, %902, %903, %904, %905 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb23(%908: vector<8xf32>, %909: vector<8xf32>, %910: vector<8xf32>, %911: vector<8xf32>, %912: vector<8xf32>, %913: vector<8xf32>, %914: vector<8xf32>, %915: vector<8xf32>):
    %916 = llvm.sub %840, %a_stride0_1 overflow<nsw> : i64
    %917 = llvm.icmp "sge" %916, %471 : i64
    llvm.cond_br %917, ^bb24, ^bb25
  ^bb24:
    %918 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %919 = llvm.load %918 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %920 = llvm.getelementptr inbounds %918[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %921 = llvm.load %920 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %922 = llvm.fadd %908, %919 : vector<8xf32>
    %923 = llvm.fadd %909, %921 : vector<8xf32>
    %924 = llvm.fadd %910, %919 : vector<8xf32>
    %925 = llvm.fadd %911, %921 : vector<8xf32>
    %926 = llvm.fadd %912, %919 : vector<8xf32>
    %927 = llvm.fadd %913, %921 : vector<8xf32>
    %928 = llvm.fadd %914, %919 : vector<8xf32>
    %929 = llvm.fadd %915, %921 : vector<8xf32>
    %930 = llvm.icmp "slt" %471, %795 : i64
    %931 = llvm.icmp "slt" %474, %795 : i64
    %932 = llvm.icmp "slt" %481, %795 : i64
    %933 = llvm.icmp "slt" %480, %795 : i64
    %934 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %935 = llvm.add %934, %j_panel overflow<nsw> : i64
    %936 = llvm.getelementptr inbounds %out_1[%935] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %922, %936 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %937 = llvm.getelementptr inbounds %936[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %923, %937 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %938 = llvm.mul %802, %b_stride0_1 overflow<nsw> : i64
    %939 = llvm.add %938, %j_panel overflow<nsw> : i64
    %940 = llvm.getelementptr inbounds %out_1[%939] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %924, %940 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %941 = llvm.getelementptr inbounds %940[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %925, %941 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %942 = llvm.mul %800, %b_stride0_1 overflow<nsw> : i64
    %943 = llvm.add %942, %j_panel overflow<nsw> : i64
    %944 = llvm.getelementptr inbounds %out_1[%943] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %926, %944 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %945 = llvm.getelementptr inbounds %944[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %927, %945 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %946 = llvm.mul %798, %b_stride0_1 overflow<nsw> : i64
    %947 = llvm.add %946, %j_panel overflow<nsw> : i64
    %948 = llvm.getelementptr inbounds %out_1[%947] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %928, %948 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %949 = llvm.getelementptr inbounds %948[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %929, %949 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb26
  ^bb25:
    %950 = llvm.icmp "slt" %471, %795 : i64
    %951 = llvm.icmp "slt" %474, %795 : i64
    %952 = llvm.icmp "slt" %481, %795 : i64
    %953 = llvm.icmp "slt" %480, %795 : i64
    %954 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %955 = llvm.add %954, %j_panel overflow<nsw> : i64
    %956 = llvm.getelementptr inbounds %out_1[%955] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %908, %956 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %957 = llvm.getelementptr inbounds %956[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %909, %957 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %958 = llvm.mul %802, %b_stride0_1 overflow<nsw> : i64
    %959 = llvm.add %958, %j_panel overflow<nsw> : i64
    %960 = llvm.getelementptr inbounds %out_1[%959] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %910, %960 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %961 = llvm.getelementptr inbounds %960[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %911, %961 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %962 = llvm.mul %800, %b_stride0_1 overflow<nsw> : i64
    %963 = llvm.add %962, %j_panel overflow<nsw> : i64
    %964 = llvm.getelementptr inbounds %out_1[%963] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %912, %964 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %965 = llvm.getelementptr inbounds %964[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %913, %965 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %966 = llvm.mul %798, %b_stride0_1 overflow<nsw> : i64
    %967 = llvm.add %966, %j_panel overflow<nsw> : i64
    %968 = llvm.getelementptr inbounds %out_1[%967] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %914, %968 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %969 = llvm.getelementptr inbounds %968[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %915, %969 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb26
  ^bb26:
    %970 = llvm.add %i_below_tile, %479 overflow<nsw> : i64
    %971 = llvm.icmp "slt" %970, %a_size0_1 : i64
    llvm.cond_br %971, ^bb18(%970 : i64), ^bb27
  ^bb27:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %972 = llvm.add %k0_piece, %473 overflow<nsw> : i64
    %973 = llvm.icmp "slt" %972, %467 : i64
    llvm.cond_br %973, ^bb2(%972 : i64), ^bb28
  ^bb28:
    %974 = llvm.add %491, %474 overflow<nsw> : i64
    %975 = llvm.icmp "slt" %974, %end : i64
    llvm.cond_br %975, ^bb1(%974 : i64), ^bb29
  ^bb29:
    llvm.return %486 : i32
  ^bb30(%976: i32):
    llvm.return %976 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %977 = llvm.mlir.constant(8) : i64
    %978 = llvm.mlir.constant(16) : i64
    %979 = llvm.mlir.constant(24) : i64
    %980 = llvm.mlir.constant(32) : i64
    %981 = llvm.mlir.constant(40) : i64
    %982 = llvm.mlir.constant(48) : i64
    %983 = llvm.mlir.constant(56) : i64
    %984 = llvm.mlir.constant(64) : i64
    %985 = llvm.mlir.constant(72) : i64
    %986 = llvm.mlir.constant(80) : i64
    %987 = llvm.mlir.constant(88) : i64
    %988 = llvm.mlir.constant(96) : i64
    %989 = llvm.mlir.constant(104) : i64
    %990 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %991 = llvm.getelementptr inbounds %context[%977] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %992 = llvm.load %991 {alignment = 8 : i64} : !llvm.ptr -> i64
    %993 = llvm.getelementptr inbounds %context[%978] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %994 = llvm.load %993 {alignment = 8 : i64} : !llvm.ptr -> i64
    %995 = llvm.getelementptr inbounds %context[%979] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %996 = llvm.load %995 {alignment = 8 : i64} : !llvm.ptr -> i1
    %997 = llvm.getelementptr inbounds %context[%980] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %998 = llvm.load %997 {alignment = 8 : i64} : !llvm.ptr -> i64
    %999 = llvm.getelementptr inbounds %context[%981] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1000 = llvm.load %999 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1001 = llvm.getelementptr inbounds %context[%982] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1002 = llvm.load %1001 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1003 = llvm.getelementptr inbounds %context[%983] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1004 = llvm.load %1003 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1005 = llvm.getelementptr inbounds %context[%984] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1006 = llvm.load %1005 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1007 = llvm.getelementptr inbounds %context[%985] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1008 = llvm.load %1007 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1009 = llvm.getelementptr inbounds %context[%986] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1010 = llvm.load %1009 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1011 = llvm.getelementptr inbounds %context[%987] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1012 = llvm.load %1011 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1013 = llvm.getelementptr inbounds %context[%988] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1014 = llvm.load %1013 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1015 = llvm.getelementptr inbounds %context[%989] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1016 = llvm.load %1015 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1017 = llvm.call @program.parallel0(%begin_1, %end_1, %990, %992, %994, %996, %998, %1000, %1002, %1004, %1006, %1008, %1010, %1012, %1014, %1016) : (i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, i64) -> i32
    llvm.return %1017 : i32
  }
  llvm.func @program_shapes(%a_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_2: i64, %a_stride0_2: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_2: i64, %b_stride0_2: i64, %bias_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %bias_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %1018 = llvm.mlir.constant(0) : i64
    %1019 = llvm.mlir.constant(1) : i64
    %1020 = llvm.mlir.constant(2 : i32) : i32
    %1021 = llvm.mlir.constant(3 : i32) : i32
    %1022 = llvm.mlir.constant(0 : i32) : i32
    %1023 = llvm.icmp "eq" %a_stride0_2, %b_size0_2 : i64
    %1024 = llvm.icmp "eq" %bias_size0_2, %b_stride0_2 : i64
    llvm.cond_br %1023, ^bb1, ^bb3(%1020 : i32)
  ^bb1:
    llvm.cond_br %1024, ^bb2, ^bb3(%1021 : i32)
  ^bb2:
    llvm.store %a_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %1025 = llvm.getelementptr inbounds %extents[%1019] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride0_2, %1025 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1022 : i32
  ^bb3(%1026: i32):
    llvm.return %1026 : i32
  }
}
