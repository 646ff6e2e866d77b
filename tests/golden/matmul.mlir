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
    %62 = arith.constant 50 : index
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
                %187 = memref.load %a[%i_tile, %k0] : memref<?x?xf32>
                %188 = vector.broadcast %187 : f32 to vector<8xf32>
                %189 = memref.load %a[%126, %k0] : memref<?x?xf32>
                %190 = vector.broadcast %189 : f32 to vector<8xf32>
                %191 = memref.load %a[%124, %k0] : memref<?x?xf32>
                %192 = vector.broadcast %191 : f32 to vector<8xf32>
                %193 = memref.load %a[%122, %k0] : memref<?x?xf32>
                %194 = vector.broadcast %193 : f32 to vector<8xf32>
                %195 = memref.load %a[%120, %k0] : memref<?x?xf32>
                %196 = vector.broadcast %195 : f32 to vector<8xf32>
                %197 = memref.load %a[%118, %k0] : memref<?x?xf32>
                %198 = vector.broadcast %197 : f32 to vector<8xf32>
                %199 = vector.load %b_copy_1[%185, %c0] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %200 = arith.addi %c0, %c8 overflow<nsw> : index
                %201 = vector.load %b_copy_1[%185, %200] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %202 = arith.mulf %188, %199 fastmath<reassoc,contract> : vector<8xf32>
                %203 = arith.mulf %188, %201 fastmath<reassoc,contract> : vector<8xf32>
                %204 = arith.mulf %190, %199 fastmath<reassoc,contract> : vector<8xf32>
                %205 = arith.mulf %190, %201 fastmath<reassoc,contract> : vector<8xf32>
                %206 = arith.mulf %192, %199 fastmath<reassoc,contract> : vector<8xf32>
                %207 = arith.mulf %192, %201 fastmath<reassoc,contract> : vector<8xf32>
                %208 = arith.mulf %194, %199 fastmath<reassoc,contract> : vector<8xf32>
                %209 = arith.mulf %194, %201 fastmath<reassoc,contract> : vector<8xf32>
                %210 = arith.mulf %196, %199 fastmath<reassoc,contract> : vector<8xf32>
                %211 = arith.mulf %196, %201 fastmath<reassoc,contract> : vector<8xf32>
                %212 = arith.mulf %198, %199 fastmath<reassoc,contract> : vector<8xf32>
                %213 = arith.mulf %198, %201 fastmath<reassoc,contract> : vector<8xf32>
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
                %225 = arith.addf %184, %213 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %214, %215, %216, %217, %218, %219, %220, %221, %222, %223, %224, %225 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %226 = arith.subi %159, %4 overflow<nsw> : index
              %227 = arith.cmpi sge, %226, %c0 : index
              scf.if %227 {
                %228 = vector.load %bias[%j_panel] : memref<?xf32>, vector<8xf32>
                %229 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %230 = vector.load %bias[%229] : memref<?xf32>, vector<8xf32>
                %231 = arith.addf %161, %228 : vector<8xf32>
                %232 = arith.addf %162, %230 : vector<8xf32>
                %233 = arith.addf %163, %228 : vector<8xf32>
                %234 = arith.addf %164, %230 : vector<8xf32>
                %235 = arith.addf %165, %228 : vector<8xf32>
                %236 = arith.addf %166, %230 : vector<8xf32>
                %237 = arith.addf %167, %228 : vector<8xf32>
                %238 = arith.addf %168, %230 : vector<8xf32>
                %239 = arith.addf %169, %228 : vector<8xf32>
                %240 = arith.addf %170, %230 : vector<8xf32>
                %241 = arith.addf %171, %228 : vector<8xf32>
                %242 = arith.addf %172, %230 : vector<8xf32>
                %243 = arith.cmpi slt, %c0, %115 : index
                %244 = arith.cmpi slt, %c1, %115 : index
                %245 = arith.cmpi slt, %c2, %115 : index
                %246 = arith.cmpi slt, %c3, %115 : index
                %247 = arith.cmpi slt, %c4, %115 : index
                %248 = arith.cmpi slt, %c5, %115 : index
                vector.store %231, %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %249 = arith.addi %j_panel, %c8 : index
                vector.store %232, %out_1[%i_tile, %249] : memref<?x?xf32>, vector<8xf32>
                vector.store %233, %out_1[%126, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %234, %out_1[%126, %249] : memref<?x?xf32>, vector<8xf32>
                vector.store %235, %out_1[%124, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %236, %out_1[%124, %249] : memref<?x?xf32>, vector<8xf32>
                vector.store %237, %out_1[%122, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %238, %out_1[%122, %249] : memref<?x?xf32>, vector<8xf32>
                vector.store %239, %out_1[%120, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %240, %out_1[%120, %249] : memref<?x?xf32>, vector<8xf32>
                vector.store %241, %out_1[%118, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %242, %out_1[%118, %249] : memref<?x?xf32>, vector<8xf32>
              } else {
                %250 = arith.cmpi slt, %c0, %115 : index
                %251 = arith.cmpi slt, %c1, %115 : index
                %252 = arith.cmpi slt, %c2, %115 : index
                %253 = arith.cmpi slt, %c3, %115 : index
                %254 = arith.cmpi slt, %c4, %115 : index
                %255 = arith.cmpi slt, %c5, %115 : index
                vector.store %161, %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %256 = arith.addi %j_panel, %c8 : index
                vector.store %162, %out_1[%i_tile, %256] : memref<?x?xf32>, vector<8xf32>
                vector.store %163, %out_1[%126, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %164, %out_1[%126, %256] : memref<?x?xf32>, vector<8xf32>
                vector.store %165, %out_1[%124, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %166, %out_1[%124, %256] : memref<?x?xf32>, vector<8xf32>
                vector.store %167, %out_1[%122, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %168, %out_1[%122, %256] : memref<?x?xf32>, vector<8xf32>
                vector.store %169, %out_1[%120, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %170, %out_1[%120, %256] : memref<?x?xf32>, vector<8xf32>
                vector.store %171, %out_1[%118, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %172, %out_1[%118, %256] : memref<?x?xf32>, vector<8xf32>
              }
            }
            scf.for %i_below_tile = %21 to %3 step %c4 {
              %257 = arith.addi %i_below_tile, %c4 overflow<nsw> : index
              %258 = arith.subi %257, %i_below_tile overflow<nsw> : index
              %259 = arith.subi %3, %i_below_tile overflow<nsw> : index
              %260 = arith.minsi %258, %259 : index
              %261 = arith.addi %260, %minus1 overflow<nsw> : index
              %262 = arith.minsi %261, %c3 : index
              %263 = arith.addi %i_below_tile, %262 : index
              %264 = arith.minsi %261, %c2 : index
              %265 = arith.addi %i_below_tile, %264 : index
              %266 = arith.minsi %261, %c1 : index
              %267 = arith.addi %i_below_tile, %266 : index
              %268 = arith.cmpi eq, %k0_piece, %c0 : index
              %269, %270, %271, %272, %273, %274, %275, %276 = scf.if %268 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %277 = arith.cmpi slt, %c0, %260 : index
                %278 = arith.cmpi slt, %c1, %260 : index
                %279 = arith.cmpi slt, %c2, %260 : index
                %280 = arith.cmpi slt, %c3, %260 : index
                %281 = vector.load %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %282 = arith.addi %j_panel, %c8 : index
                %283 = vector.load %out_1[%i_below_tile, %282] : memref<?x?xf32>, vector<8xf32>
                %284 = vector.load %out_1[%267, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %285 = vector.load %out_1[%267, %282] : memref<?x?xf32>, vector<8xf32>
                %286 = vector.load %out_1[%265, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %287 = vector.load %out_1[%265, %282] : memref<?x?xf32>, vector<8xf32>
                %288 = vector.load %out_1[%263, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %289 = vector.load %out_1[%263, %282] : memref<?x?xf32>, vector<8xf32>
                scf.yield %281, %283, %284, %285, %286, %287, %288, %289 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %290 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
              %291 = arith.minsi %290, %4 : index
              %292, %293, %294, %295, %296, %297, %298, %299 = scf.for %k0_below = %k0_piece to %291 step %c1 iter_args(%300 = %269, %301 = %270, %302 = %271, %303 = %272, %304 = %273, %305 = %274, %306 = %275, %307 = %276) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %308 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
                %309 = arith.addi %308, %c8 overflow<nsw> : index
                memref.prefetch %b_copy_1[%309, %c0], read, locality<3>, data : memref<?x16xf32, strided<[?, 1], offset: ?>>
                %310 = memref.load %a[%i_below_tile, %k0_below] : memref<?x?xf32>
                %311 = vector.broadcast %310 : f32 to vector<8xf32>
                %312 = memref.load %a[%267, %k0_below] : memref<?x?xf32>
                %313 = vector.broadcast %312 : f32 to vector<8xf32>
                %314 = memref.load %a[%265, %k0_below] : memref<?x?xf32>
                %315 = vector.broadcast %314 : f32 to vector<8xf32>
                %316 = memref.load %a[%263, %k0_below] : memref<?x?xf32>
                %317 = vector.broadcast %316 : f32 to vector<8xf32>
                %318 = vector.load %b_copy_1[%308, %c0] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %319 = arith.addi %c0, %c8 overflow<nsw> : index
                %320 = vector.load %b_copy_1[%308, %319] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %321 = arith.mulf %311, %318 fastmath<reassoc,contract> : vector<8xf32>
                %322 = arith.mulf %311, %320 fastmath<reassoc,contract> : vector<8xf32>
                %323 = arith.mulf %313, %318 fastmath<reassoc,contract> : vector<8xf32>
                %324 = arith.mulf %313, %320 fastmath<reassoc,contract> : vector<8xf32>
                %325 = arith.mulf %315, %318 fastmath<reassoc,contract> : vector<8xf32>
                %326 = arith.mulf %315, %320 fastmath<reassoc,contract> : vector<8xf32>
                %327 = arith.mulf %317, %318 fastmath<reassoc,contract> : vector<8xf32>
                %328 = arith.mulf %317, %320 fastmath<reassoc,contract> : vector<8xf32>
                %329 = arith.addf %300, %321 fastmath<reassoc,contract> : vector<8xf32>
                %330 = arith.addf %301, %322 fastmath<reassoc,contract> : vector<8xf32>
                %331 = arith.addf %302, %323 fastmath<reassoc,contract> : vector<8xf32>
                %332 = arith.addf %303, %324 fastmath<reassoc,contract> : vector<8xf32>
                %333 = arith.addf %304, %325 fastmath<reassoc,contract> : vector<8xf32>
                %334 = arith.addf %305, %326 fastmath<reassoc,contract> : vector<8xf32>
                %335 = arith.addf %306, %327 fastmath<reassoc,contract> : vector<8xf32>
                %336 = arith.addf %307, %328 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %329, %330, %331, %332, %333, %334, %335, %336 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %337 = arith.subi %290, %4 overflow<nsw> : index
              %338 = arith.cmpi sge, %337, %c0 : index
              scf.if %338 {
                %339 = vector.load %bias[%j_panel] : memref<?xf32>, vector<8xf32>
                %340 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %341 = vector.load %bias[%340] : memref<?xf32>, vector<8xf32>
                %342 = arith.addf %292, %339 : vector<8xf32>
                %343 = arith.addf %293, %341 : vector<8xf32>
                %344 = arith.addf %294, %339 : vector<8xf32>
                %345 = arith.addf %295, %341 : vector<8xf32>
                %346 = arith.addf %296, %339 : vector<8xf32>
                %347 = arith.addf %297, %341 : vector<8xf32>
                %348 = arith.addf %298, %339 : vector<8xf32>
                %349 = arith.addf %299, %341 : vector<8xf32>
                %350 = arith.cmpi slt, %c0, %260 : index
                %351 = arith.cmpi slt, %c1, %260 : index
                %352 = arith.cmpi slt, %c2, %260 : index
                %353 = arith.cmpi slt, %c3, %260 : index
                vector.store %342, %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %354 = arith.addi %j_panel, %c8 : index
                vector.store %343, %out_1[%i_below_tile, %354] : memref<?x?xf32>, vector<8xf32>
                vector.store %344, %out_1[%267, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %345, %out_1[%267, %354] : memref<?x?xf32>, vector<8xf32>
                vector.store %346, %out_1[%265, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %347, %out_1[%265, %354] : memref<?x?xf32>, vector<8xf32>
                vector.store %348, %out_1[%263, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %349, %out_1[%263, %354] : memref<?x?xf32>, vector<8xf32>
              } else {
                %355 = arith.cmpi slt, %c0, %260 : index
                %356 = arith.cmpi slt, %c1, %260 : index
                %357 = arith.cmpi slt, %c2, %260 : index
                %358 = arith.cmpi slt, %c3, %260 : index
                vector.store %292, %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %359 = arith.addi %j_panel, %c8 : index
                vector.store %293, %out_1[%i_below_tile, %359] : memref<?x?xf32>, vector<8xf32>
                vector.store %294, %out_1[%267, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %295, %out_1[%267, %359] : memref<?x?xf32>, vector<8xf32>
                vector.store %296, %out_1[%265, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %297, %out_1[%265, %359] : memref<?x?xf32>, vector<8xf32>
                vector.store %298, %out_1[%263, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %299, %out_1[%263, %359] : memref<?x?xf32>, vector<8xf32>
              }
            }
            memref.dealloc %b_copy : memref<?x16xf32>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %360 = arith.minsi %c16384, %4 : index
    %361 = arith.andi %5, %c15 : index
    %362 = arith.minsi %c8, %361 : index
    %363 = arith.maxsi %362, %c0 : index
    %364 = arith.muli %360, %3 : index
    %365 = arith.constant 12288 : index
    %366 = arith.cmpi sgt, %364, %365 : index
    %367 = arith.select %366, %360, %c0 : index
    %368 = arith.select %366, %363, %c0 : index
    scf.for %j_right_panel = %7 to %5 step %c8 {
      %369 = arith.subi %5, %j_right_panel overflow<nsw> : index
      %370 = arith.minsi %c8, %369 : index
      %371 = arith.maxsi %370, %c0 : index
      %372 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
      %373 = arith.subi %372, %j_right_panel overflow<nsw> : index
      %374 = arith.minsi %373, %369 : index
      %375 = vector.create_mask %374 : vector<8xi1>
      scf.for %k0_right_piece = %c0 to %8 step %c16384 {
        %b_copy_2 = memref.alloc(%367, %368) {alignment = 64 : i64} : memref<?x?xf32>
        scf.if %366 {
          %376 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %377 = arith.minsi %376, %4 : index
          scf.for %k0_right_copy = %k0_right_piece to %377 step %c1 {
            %378 = arith.addi %k0_right_copy, %c8 overflow<nsw> : index
            memref.prefetch %b[%378, %j_right_panel], read, locality<3>, data : memref<?x?xf32>
            %379 = vector.maskedload %b[%k0_right_copy, %j_right_panel], %375, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %380 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
            vector.maskedstore %b_copy_2[%380, %c0], %375, %379 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        %381 = arith.subi %4, %k0_right_piece overflow<nsw> : index
        %382 = arith.minsi %c16384, %381 : index
        %383 = arith.maxsi %382, %c0 : index
        %384 = arith.select %366, %c0, %383 : index
        %385 = memref.subview %b[%k0_right_piece, %j_right_panel] [%384, %371] [1, 1] : memref<?x?xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
        %386 = "memref.cast"(%b_copy_2) : (memref<?x?xf32>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %387 = "memref.cast"(%385) : (memref<?x?xf32, strided<[?, 1], offset: ?>>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %b_copy_3 = arith.select %366, %386, %387 : memref<?x?xf32, strided<[?, 1], offset: ?>>
        scf.for %i_right_tile = %c0 to %3 step %c8 {
          %388 = arith.addi %i_right_tile, %c8 overflow<nsw> : index
          %389 = arith.subi %388, %i_right_tile overflow<nsw> : index
          %390 = arith.subi %3, %i_right_tile overflow<nsw> : index
          %391 = arith.minsi %389, %390 : index
          %392 = arith.addi %391, %minus1 overflow<nsw> : index
          %393 = arith.minsi %392, %c7 : index
          %394 = arith.addi %i_right_tile, %393 : index
          %395 = arith.minsi %392, %c6 : index
          %396 = arith.addi %i_right_tile, %395 : index
          %397 = arith.minsi %392, %c5 : index
          %398 = arith.addi %i_right_tile, %397 : index
          %399 = arith.minsi %392, %c4 : index
          %400 = arith.addi %i_right_tile, %399 : index
          %401 = arith.minsi %392, %c3 : index
          %402 = arith.addi %i_right_tile, %401 : index
          %403 = arith.minsi %392, %c2 : index
          %404 = arith.addi %i_right_tile, %403 : index
          %405 = arith.minsi %392, %c1 : index
          %406 = arith.addi %i_right_tile, %405 : index
          %407 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %408, %409, %410, %411, %412, %413, %414, %415 = scf.if %407 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %416 = arith.cmpi slt, %c0, %391 : index
            %417 = arith.cmpi slt, %c1, %391 : index
            %418 = arith.cmpi slt, %c2, %391 : index
            %419 = arith.cmpi slt, %c3, %391 : index
            %420 = arith.cmpi slt, %c4, %391 : index
            %421 = arith.cmpi slt, %c5, %391 : index
            %422 = arith.cmpi slt, %c6, %391 : index
            %423 = arith.cmpi slt, %c7, %391 : index
            %424 = vector.maskedload %out_1[%i_right_tile, %j_right_panel], %375, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %425 = vector.maskedload %out_1[%406, %j_right_panel], %375, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %426 = vector.maskedload %out_1[%404, %j_right_panel], %375, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %427 = vector.maskedload %out_1[%402, %j_right_panel], %375, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %428 = vector.maskedload %out_1[%400, %j_right_panel], %375, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %429 = vector.maskedload %out_1[%398, %j_right_panel], %375, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %430 = vector.maskedload %out_1[%396, %j_right_panel], %375, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %431 = vector.maskedload %out_1[%394, %j_right_panel], %375, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %424, %425, %426, %427, %428, %429, %430, %431 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %432 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %433 = arith.minsi %432, %4 : index
          %434, %435, %436, %437, %438, %439, %440, %441 = scf.for %k0_right = %k0_right_piece to %433 step %c1 iter_args(%442 = %408, %443 = %409, %444 = %410, %445 = %411, %446 = %412, %447 = %413, %448 = %414, %449 = %415) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %450 = memref.load %a[%i_right_tile, %k0_right] : memref<?x?xf32>
            %451 = vector.broadcast %450 : f32 to vector<8xf32>
            %452 = memref.load %a[%406, %k0_right] : memref<?x?xf32>
            %453 = vector.broadcast %452 : f32 to vector<8xf32>
            %454 = memref.load %a[%404, %k0_right] : memref<?x?xf32>
            %455 = vector.broadcast %454 : f32 to vector<8xf32>
            %456 = memref.load %a[%402, %k0_right] : memref<?x?xf32>
            %457 = vector.broadcast %456 : f32 to vector<8xf32>
            %458 = memref.load %a[%400, %k0_right] : memref<?x?xf32>
            %459 = vector.broadcast %458 : f32 to vector<8xf32>
            %460 = memref.load %a[%398, %k0_right] : memref<?x?xf32>
            %461 = vector.broadcast %460 : f32 to vector<8xf32>
            %462 = memref.load %a[%396, %k0_right] : memref<?x?xf32>
            %463 = vector.broadcast %462 : f32 to vector<8xf32>
            %464 = memref.load %a[%394, %k0_right] : memref<?x?xf32>
            %465 = vector.broadcast %464 : f32 to vector<8xf32>
            %466 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
            %467 = vector.maskedload %b_copy_3[%466, %c0], %375, %0 : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %468 = arith.mulf %451, %467 fastmath<reassoc,contract> : vector<8xf32>
            %469 = arith.mulf %453, %467 fastmath<reassoc,contract> : vector<8xf32>
            %470 = arith.mulf %455, %467 fastmath<reassoc,contract> : vector<8xf32>
            %471 = arith.mulf %457, %467 fastmath<reassoc,contract> : vector<8xf32>
            %472 = arith.mulf %459, %467 fastmath<reassoc,contract> : vector<8xf32>
            %473 = arith.mulf %461, %467 fastmath<reassoc,contract> : vector<8xf32>
            %474 = arith.mulf %463, %467 fastmath<reassoc,contract> : vector<8xf32>
            %475 = arith.mulf %465, %467 fastmath<reassoc,contract> : vector<8xf32>
            %476 = arith.addf %442, %468 fastmath<reassoc,contract> : vector<8xf32>
            %477 = arith.addf %443, %469 fastmath<reassoc,contract> : vector<8xf32>
            %478 = arith.addf %444, %470 fastmath<reassoc,contract> : vector<8xf32>
            %479 = arith.addf %445, %471 fastmath<reassoc,contract> : vector<8xf32>
            %480 = arith.addf %446, %472 fastmath<reassoc,contract> : vector<8xf32>
            %481 = arith.addf %447, %473 fastmath<reassoc,contract> : vector<8xf32>
            %482 = arith.addf %448, %474 fastmath<reassoc,contract> : vector<8xf32>
            %483 = arith.addf %449, %475 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %476, %477, %478, %479, %480, %481, %482, %483 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %484 = arith.subi %432, %4 overflow<nsw> : index
          %485 = arith.cmpi sge, %484, %c0 : index
          scf.if %485 {
            %486 = vector.maskedload %bias[%j_right_panel], %375, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %487 = arith.addf %434, %486 : vector<8xf32>
            %488 = arith.addf %435, %486 : vector<8xf32>
            %489 = arith.addf %436, %486 : vector<8xf32>
            %490 = arith.addf %437, %486 : vector<8xf32>
            %491 = arith.addf %438, %486 : vector<8xf32>
            %492 = arith.addf %439, %486 : vector<8xf32>
            %493 = arith.addf %440, %486 : vector<8xf32>
            %494 = arith.addf %441, %486 : vector<8xf32>
            %495 = arith.cmpi slt, %c0, %391 : index
            %496 = arith.cmpi slt, %c1, %391 : index
            %497 = arith.cmpi slt, %c2, %391 : index
            %498 = arith.cmpi slt, %c3, %391 : index
            %499 = arith.cmpi slt, %c4, %391 : index
            %500 = arith.cmpi slt, %c5, %391 : index
            %501 = arith.cmpi slt, %c6, %391 : index
            %502 = arith.cmpi slt, %c7, %391 : index
            vector.maskedstore %out_1[%i_right_tile, %j_right_panel], %375, %487 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%406, %j_right_panel], %375, %488 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%404, %j_right_panel], %375, %489 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%402, %j_right_panel], %375, %490 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%400, %j_right_panel], %375, %491 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%398, %j_right_panel], %375, %492 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%396, %j_right_panel], %375, %493 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%394, %j_right_panel], %375, %494 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            %503 = arith.cmpi slt, %c0, %391 : index
            %504 = arith.cmpi slt, %c1, %391 : index
            %505 = arith.cmpi slt, %c2, %391 : index
            %506 = arith.cmpi slt, %c3, %391 : index
            %507 = arith.cmpi slt, %c4, %391 : index
            %508 = arith.cmpi slt, %c5, %391 : index
            %509 = arith.cmpi slt, %c6, %391 : index
            %510 = arith.cmpi slt, %c7, %391 : index
            vector.maskedstore %out_1[%i_right_tile, %j_right_panel], %375, %434 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%406, %j_right_panel], %375, %435 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%404, %j_right_panel], %375, %436 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%402, %j_right_panel], %375, %437 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%400, %j_right_panel], %375, %438 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%398, %j_right_panel], %375, %439 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%396, %j_right_panel], %375, %440 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            vector.maskedstore %out_1[%394, %j_right_panel], %375, %441 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
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
    %15 = llvm.mlir.constant(24576) : i64
    %16 = llvm.mlir.constant(98304) : i64
    %17 = llvm.mlir.constant(262144) : i64
    %18 = llvm.mlir.constant(8191) : i64
    %19 = llvm.mlir.constant(13) : i64
    %20 = llvm.mlir.constant(50) : i64
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
    %98 = llvm.add %97, %13 : i64
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
    %154 = llvm.intr.smin(%12, %a_stride0) : (i64, i64) -> i64
    %155 = llvm.and %b_stride0, %13 : i64
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
    %190 = llvm.add %k0_right_piece, %12 overflow<nsw> : i64
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
    %207 = llvm.intr.smin(%12, %206) : (i64, i64) -> i64
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
    %223 = llvm.intr.smin(%222, %14) : (i64, i64) -> i64
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
    %245 = llvm.icmp "slt" %14, %221 : i64
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
    %286 = llvm.add %k0_right_piece, %12 overflow<nsw> : i64
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
    %402 = llvm.icmp "slt" %14, %221 : i64
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
    %434 = llvm.icmp "slt" %14, %221 : i64
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
    %461 = llvm.add %k0_right_piece, %12 overflow<nsw> : i64
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
    %482 = llvm.mlir.constant(64) : i64
    %483 = llvm.mlir.constant(-64) : i64
    %484 = llvm.mlir.constant(1 : i32) : i32
    %485 = llvm.mlir.constant(0 : i32) : i32
    %486 = llvm.mlir.constant(3 : i32) : i32
    %487 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %488 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %488, ^bb1(%begin : i64), ^bb29
  ^bb1(%489: i64):
    %j_panel = llvm.mul %489, %472 overflow<nsw> : i64
    %490 = llvm.icmp "slt" %471, %467 : i64
    llvm.cond_br %490, ^bb2(%471 : i64), ^bb28
  ^bb2(%k0_piece: i64):
    %491 = llvm.mul %468, %482 overflow<nsw> : i64
    %492 = llvm.add %491, %482 overflow<nsw> : i64
    %493 = llvm.and %492, %483 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%482, %493) : (i64, i64) -> !llvm.ptr
    %494 = llvm.mlir.zero : !llvm.ptr
    %495 = llvm.icmp "ne" %b_copy_1, %494 : !llvm.ptr
    llvm.cond_br %495, ^bb3, ^bb30(%484 : i32)
  ^bb3:
    llvm.cond_br %469, ^bb4, ^bb7
  ^bb4:
    %496 = llvm.add %k0_piece, %473 overflow<nsw> : i64
    %497 = llvm.intr.smin(%496, %a_stride0_1) : (i64, i64) -> i64
    %498 = llvm.icmp "slt" %k0_piece, %497 : i64
    llvm.cond_br %498, ^bb5(%k0_piece : i64), ^bb6
  ^bb5(%k0_copy: i64):
    %499 = llvm.add %k0_copy, %475 overflow<nsw> : i64
    %500 = llvm.mul %499, %b_stride0_1 overflow<nsw> : i64
    %501 = llvm.add %500, %j_panel overflow<nsw> : i64
    %502 = llvm.getelementptr %b_1[%501] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%502, %485, %486, %484) : (!llvm.ptr, i32, i32, i32) -> ()
    %503 = llvm.mul %k0_copy, %b_stride0_1 overflow<nsw> : i64
    %504 = llvm.add %503, %j_panel overflow<nsw> : i64
    %505 = llvm.getelementptr inbounds %b_1[%504] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %506 = llvm.load %505 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %507 = llvm.getelementptr inbounds %505[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %508 = llvm.load %507 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %509 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %510 = llvm.mul %509, %472 overflow<nsw> : i64
    %511 = llvm.getelementptr inbounds %b_copy_1[%510] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %506, %511 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %512 = llvm.add %471, %475 overflow<nsw> : i64
    %513 = llvm.add %510, %512 overflow<nsw> : i64
    %514 = llvm.getelementptr inbounds %b_copy_1[%513] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %508, %514 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %515 = llvm.add %k0_copy, %474 overflow<nsw> : i64
    %516 = llvm.icmp "slt" %515, %497 : i64
    llvm.cond_br %516, ^bb5(%515 : i64), ^bb6
  ^bb6:
    llvm.br ^bb7
  ^bb7:
    %517 = llvm.sub %a_stride0_1, %k0_piece overflow<nsw> : i64
    %518 = llvm.intr.smin(%473, %517) : (i64, i64) -> i64
    %519 = llvm.intr.smax(%518, %471) : (i64, i64) -> i64
    %520 = llvm.select %469, %471, %519 : i1, i64
    %521 = llvm.mul %k0_piece, %b_stride0_1 overflow<nsw> : i64
    %522 = llvm.add %521, %j_panel overflow<nsw> : i64
    %523 = llvm.getelementptr inbounds %b_1[%522] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %524 = llvm.select %469, %b_copy_1, %523 : i1, !llvm.ptr
    %525 = llvm.select %469, %468, %520 : i1, i64
    %526 = llvm.select %469, %472, %b_stride0_1 : i1, i64
    %527 = llvm.icmp "slt" %471, %470 : i64
    llvm.cond_br %527, ^bb8(%471 : i64), ^bb17
  ^bb8(%i_tile: i64):
    %528 = llvm.add %i_tile, %476 overflow<nsw> : i64
    %529 = llvm.sub %528, %i_tile overflow<nsw> : i64
    %530 = llvm.sub %470, %i_tile overflow<nsw> : i64
    %531 = llvm.intr.smin(%529, %530) : (i64, i64) -> i64
    %532 = llvm.add %531, %477 overflow<nsw> : i64
    %533 = llvm.intr.smin(%532, %478) : (i64, i64) -> i64
    %534 = llvm.add %i_tile, %533 : i64
    %535 = llvm.intr.smin(%532, %479) : (i64, i64) -> i64
    %536 = llvm.add %i_tile, %535 : i64
    %537 = llvm.intr.smin(%532, %480) : (i64, i64) -> i64
    %538 = llvm.add %i_tile, %537 : i64
    %539 = llvm.intr.smin(%532, %481) : (i64, i64) -> i64
    %540 = llvm.add %i_tile, %539 : i64
    %541 = llvm.intr.smin(%532, %474) : (i64, i64) -> i64
    %542 = llvm.add %i_tile, %541 : i64
    %543 = llvm.icmp "eq" %k0_piece, %471 : i64
    llvm.cond_br %543, ^bb9, ^bb10
  ^bb9:
    llvm.br ^bb11(%487, %487, %487, %487, %487, %487, %487, %487, %487, %487, %487, %487 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb10:
    %544 = llvm.icmp "slt" %471, %531 : i64
    %545 = llvm.icmp "slt" %474, %531 : i64
    %546 = llvm.icmp "slt" %481, %531 : i64
    %547 = llvm.icmp "slt" %480, %531 : i64
    %548 = llvm.icmp "slt" %479, %531 : i64
    %549 = llvm.icmp "slt" %478, %531 : i64
    %550 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %551 = llvm.add %550, %j_panel overflow<nsw> : i64
    %552 = llvm.getelementptr inbounds %out_1[%551] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %553 = llvm.load %552 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %554 = llvm.getelementptr inbounds %552[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %555 = llvm.load %554 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %556 = llvm.mul %542, %b_stride0_1 overflow<nsw> : i64
    %557 = llvm.add %556, %j_panel overflow<nsw> : i64
    %558 = llvm.getelementptr inbounds %out_1[%557] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %559 = llvm.load %558 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %560 = llvm.getelementptr inbounds %558[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %561 = llvm.load %560 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %562 = llvm.mul %540, %b_stride0_1 overflow<nsw> : i64
    %563 = llvm.add %562, %j_panel overflow<nsw> : i64
    %564 = llvm.getelementptr inbounds %out_1[%563] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %565 = llvm.load %564 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %566 = llvm.getelementptr inbounds %564[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %567 = llvm.load %566 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %568 = llvm.mul %538, %b_stride0_1 overflow<nsw> : i64
    %569 = llvm.add %568, %j_panel overflow<nsw> : i64
    %570 = llvm.getelementptr inbounds %out_1[%569] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %571 = llvm.load %570 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %572 = llvm.getelementptr inbounds %570[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %573 = llvm.load %572 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %574 = llvm.mul %536, %b_stride0_1 overflow<nsw> : i64
    %575 = llvm.add %574, %j_panel overflow<nsw> : i64
    %576 = llvm.getelementptr inbounds %out_1[%575] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %577 = llvm.load %576 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %578 = llvm.getelementptr inbounds %576[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %579 = llvm.load %578 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %580 = llvm.mul %534, %b_stride0_1 overflow<nsw> : i64
    %581 = llvm.add %580, %j_panel overflow<nsw> : i64
    %582 = llvm.getelementptr inbounds %out_1[%581] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %583 = llvm.load %582 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %584 = llvm.getelementptr inbounds %582[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %585 = llvm.load %584 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb11(%553, %555, %559, %561, %565, %567, %571, %573, %577, %579, %583, %585 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb11(%586: vector<8xf32>, %587: vector<8xf32>, %588: vector<8xf32>, %589: vector<8xf32>, %590: vector<8xf32>, %591: vector<8xf32>, %592: vector<8xf32>, %593: vector<8xf32>, %594: vector<8xf32>, %595: vector<8xf32>, %596: vector<8xf32>, %597: vector<8xf32>):
    %598 = llvm.add %k0_piece, %473 overflow<nsw> : i64
    %599 = llvm.intr.smin(%598, %a_stride0_1) : (i64, i64) -> i64
    %600 = llvm.icmp "slt" %k0_piece, %599 : i64
    llvm.cond_br %600, ^bb12(%k0_piece, %586, %587, %588, %589, %590, %591, %592, %593, %594, %595, %596, %597 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb13(%586, %587, %588, %589, %590, %591, %592, %593, %594, %595, %596, %597 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb12(%k0: i64, %601: vector<8xf32>, %602: vector<8xf32>, %603: vector<8xf32>, %604: vector<8xf32>, %605: vector<8xf32>, %606: vector<8xf32>, %607: vector<8xf32>, %608: vector<8xf32>, %609: vector<8xf32>, %610: vector<8xf32>, %611: vector<8xf32>, %612: vector<8xf32>):
    %613 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %614 = llvm.add %613, %475 overflow<nsw> : i64
    %615 = llvm.mul %614, %526 overflow<nsw> : i64
    %616 = llvm.getelementptr %524[%615] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%616, %485, %486, %484) : (!llvm.ptr, i32, i32, i32) -> ()
    %617 = llvm.mul %i_tile, %a_stride0_1 overflow<nsw> : i64
    %618 = llvm.add %617, %k0 overflow<nsw> : i64
    %619 = llvm.getelementptr inbounds %a_1[%618] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %620 = llvm.load %619 {alignment = 4 : i64} : !llvm.ptr -> f32
    %621 = llvm.mlir.poison : vector<8xf32>
    %622 = llvm.insertelement %620, %621[%471 : i64] : vector<8xf32>
    %623 = llvm.shufflevector %622, %621 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %624 = llvm.mul %542, %a_stride0_1 overflow<nsw> : i64
    %625 = llvm.add %624, %k0 overflow<nsw> : i64
    %626 = llvm.getelementptr inbounds %a_1[%625] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %627 = llvm.load %626 {alignment = 4 : i64} : !llvm.ptr -> f32
    %628 = llvm.mlir.poison : vector<8xf32>
    %629 = llvm.insertelement %627, %628[%471 : i64] : vector<8xf32>
    %630 = llvm.shufflevector %629, %628 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %631 = llvm.mul %540, %a_stride0_1 overflow<nsw> : i64
    %632 = llvm.add %631, %k0 overflow<nsw> : i64
    %633 = llvm.getelementptr inbounds %a_1[%632] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %634 = llvm.load %633 {alignment = 4 : i64} : !llvm.ptr -> f32
    %635 = llvm.mlir.poison : vector<8xf32>
    %636 = llvm.insertelement %634, %635[%471 : i64] : vector<8xf32>
    %637 = llvm.shufflevector %636, %635 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %638 = llvm.mul %538, %a_stride0_1 overflow<nsw> : i64
    %639 = llvm.add %638, %k0 overflow<nsw> : i64
    %640 = llvm.getelementptr inbounds %a_1[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %641 = llvm.load %640 {alignment = 4 : i64} : !llvm.ptr -> f32
    %642 = llvm.mlir.poison : vector<8xf32>
    %643 = llvm.insertelement %641, %642[%471 : i64] : vector<8xf32>
    %644 = llvm.shufflevector %643, %642 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %645 = llvm.mul %536, %a_stride0_1 overflow<nsw> : i64
    %646 = llvm.add %645, %k0 overflow<nsw> : i64
    %647 = llvm.getelementptr inbounds %a_1[%646] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %648 = llvm.load %647 {alignment = 4 : i64} : !llvm.ptr -> f32
    %649 = llvm.mlir.poison : vector<8xf32>
    %650 = llvm.insertelement %648, %649[%471 : i64] : vector<8xf32>
    %651 = llvm.shufflevector %650, %649 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %652 = llvm.mul %534, %a_stride0_1 overflow<nsw> : i64
    %653 = llvm.add %652, %k0 overflow<nsw> : i64
    %654 = llvm.getelementptr inbounds %a_1[%653] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %655 = llvm.load %654 {alignment = 4 : i64} : !llvm.ptr -> f32
    %656 = llvm.mlir.poison : vector<8xf32>
    %657 = llvm.insertelement %655, %656[%471 : i64] : vector<8xf32>
    %658 = llvm.shufflevector %657, %656 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %659 = llvm.mul %613, %526 overflow<nsw> : i64
    %660 = llvm.getelementptr inbounds %524[%659] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %661 = llvm.load %660 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %662 = llvm.add %471, %475 overflow<nsw> : i64
    %663 = llvm.add %659, %662 overflow<nsw> : i64
    %664 = llvm.getelementptr inbounds %524[%663] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %665 = llvm.load %664 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %666 = llvm.fmul %623, %661 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %667 = llvm.fmul %623, %665 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %668 = llvm.fmul %630, %661 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %669 = llvm.fmul %630, %665 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %670 = llvm.fmul %637, %661 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %671 = llvm.fmul %637, %665 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %672 = llvm.fmul %644, %661 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %673 = llvm.fmul %644, %665 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %674 = llvm.fmul %651, %661 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %675 = llvm.fmul %651, %665 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %676 = llvm.fmul %658, %661 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %677 = llvm.fmul %658, %665 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %678 = llvm.fadd %601, %666 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %679 = llvm.fadd %602, %667 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
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
    %690 = llvm.add %k0, %474 overflow<nsw> : i64
    %691 = llvm.icmp "slt" %690, %599 : i64
    llvm.cond_br %691, ^bb12(%690, %678, %679, %680, %681, %682, %683, %684, %685, %686, %687, %688, %689 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb13(%678, %679, %680, %681, %682, %683, %684, %685, %686, %687, %688, %689 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb13(%692: vector<8xf32>, %693: vector<8xf32>, %694: vector<8xf32>, %695: vector<8xf32>, %696: vector<8xf32>, %697: vector<8xf32>, %698: vector<8xf32>, %699: vector<8xf32>, %700: vector<8xf32>, %701: vector<8xf32>, %702: vector<8xf32>, %703: vector<8xf32>):
    %704 = llvm.sub %598, %a_stride0_1 overflow<nsw> : i64
    %705 = llvm.icmp "sge" %704, %471 : i64
    llvm.cond_br %705, ^bb14, ^bb15
  ^bb14:
    %706 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %707 = llvm.load %706 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %708 = llvm.getelementptr inbounds %706[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %709 = llvm.load %708 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %710 = llvm.fadd %692, %707 : vector<8xf32>
    %711 = llvm.fadd %693, %709 : vector<8xf32>
    %712 = llvm.fadd %694, %707 : vector<8xf32>
    %713 = llvm.fadd %695, %709 : vector<8xf32>
    %714 = llvm.fadd %696, %707 : vector<8xf32>
    %715 = llvm.fadd %697, %709 : vector<8xf32>
    %716 = llvm.fadd %698, %707 : vector<8xf32>
    %717 = llvm.fadd %699, %709 : vector<8xf32>
    %718 = llvm.fadd %700, %707 : vector<8xf32>
    %719 = llvm.fadd %701, %709 : vector<8xf32>
    %720 = llvm.fadd %702, %707 : vector<8xf32>
    %721 = llvm.fadd %703, %709 : vector<8xf32>
    %722 = llvm.icmp "slt" %471, %531 : i64
    %723 = llvm.icmp "slt" %474, %531 : i64
    %724 = llvm.icmp "slt" %481, %531 : i64
    %725 = llvm.icmp "slt" %480, %531 : i64
    %726 = llvm.icmp "slt" %479, %531 : i64
    %727 = llvm.icmp "slt" %478, %531 : i64
    %728 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %729 = llvm.add %728, %j_panel overflow<nsw> : i64
    %730 = llvm.getelementptr inbounds %out_1[%729] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %710, %730 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %731 = llvm.getelementptr inbounds %730[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %711, %731 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %732 = llvm.mul %542, %b_stride0_1 overflow<nsw> : i64
    %733 = llvm.add %732, %j_panel overflow<nsw> : i64
    %734 = llvm.getelementptr inbounds %out_1[%733] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %712, %734 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %735 = llvm.getelementptr inbounds %734[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %713, %735 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %736 = llvm.mul %540, %b_stride0_1 overflow<nsw> : i64
    %737 = llvm.add %736, %j_panel overflow<nsw> : i64
    %738 = llvm.getelementptr inbounds %out_1[%737] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %714, %738 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %739 = llvm.getelementptr inbounds %738[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %715, %739 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %740 = llvm.mul %538, %b_stride0_1 overflow<nsw> : i64
    %741 = llvm.add %740, %j_panel overflow<nsw> : i64
    %742 = llvm.getelementptr inbounds %out_1[%741] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %716, %742 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %743 = llvm.getelementptr inbounds %742[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %717, %743 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %744 = llvm.mul %536, %b_stride0_1 overflow<nsw> : i64
    %745 = llvm.add %744, %j_panel overflow<nsw> : i64
    %746 = llvm.getelementptr inbounds %out_1[%745] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %718, %746 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %747 = llvm.getelementptr inbounds %746[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %719, %747 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %748 = llvm.mul %534, %b_stride0_1 overflow<nsw> : i64
    %749 = llvm.add %748, %j_panel overflow<nsw> : i64
    %750 = llvm.getelementptr inbounds %out_1[%749] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %720, %750 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %751 = llvm.getelementptr inbounds %750[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %721, %751 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb16
  ^bb15:
    %752 = llvm.icmp "slt" %471, %531 : i64
    %753 = llvm.icmp "slt" %474, %531 : i64
    %754 = llvm.icmp "slt" %481, %531 : i64
    %755 = llvm.icmp "slt" %480, %531 : i64
    %756 = llvm.icmp "slt" %479, %531 : i64
    %757 = llvm.icmp "slt" %478, %531 : i64
    %758 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %759 = llvm.add %758, %j_panel overflow<nsw> : i64
    %760 = llvm.getelementptr inbounds %out_1[%759] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %692, %760 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %761 = llvm.getelementptr inbounds %760[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %693, %761 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %762 = llvm.mul %542, %b_stride0_1 overflow<nsw> : i64
    %763 = llvm.add %762, %j_panel overflow<nsw> : i64
    %764 = llvm.getelementptr inbounds %out_1[%763] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %694, %764 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %765 = llvm.getelementptr inbounds %764[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %695, %765 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %766 = llvm.mul %540, %b_stride0_1 overflow<nsw> : i64
    %767 = llvm.add %766, %j_panel overflow<nsw> : i64
    %768 = llvm.getelementptr inbounds %out_1[%767] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %696, %768 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %769 = llvm.getelementptr inbounds %768[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %697, %769 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %770 = llvm.mul %538, %b_stride0_1 overflow<nsw> : i64
    %771 = llvm.add %770, %j_panel overflow<nsw> : i64
    %772 = llvm.getelementptr inbounds %out_1[%771] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %698, %772 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %773 = llvm.getelementptr inbounds %772[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %699, %773 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %774 = llvm.mul %536, %b_stride0_1 overflow<nsw> : i64
    %775 = llvm.add %774, %j_panel overflow<nsw> : i64
    %776 = llvm.getelementptr inbounds %out_1[%775] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %700, %776 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %777 = llvm.getelementptr inbounds %776[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %701, %777 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %778 = llvm.mul %534, %b_stride0_1 overflow<nsw> : i64
    %779 = llvm.add %778, %j_panel overflow<nsw> : i64
    %780 = llvm.getelementptr inbounds %out_1[%779] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %702, %780 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %781 = llvm.getelementptr inbounds %780[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %703, %781 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb16
  ^bb16:
    %782 = llvm.add %i_tile, %476 overflow<nsw> : i64
    %783 = llvm.icmp "slt" %782, %470 : i64
    llvm.cond_br %783, ^bb8(%782 : i64), ^bb17
  ^bb17:
    %784 = llvm.icmp "slt" %470, %a_size0_1 : i64
    llvm.cond_br %784, ^bb18(%470 : i64), ^bb27
  ^bb18(%i_below_tile: i64):
    %785 = llvm.add %i_below_tile, %479 overflow<nsw> : i64
    %786 = llvm.sub %785, %i_below_tile overflow<nsw> : i64
    %787 = llvm.sub %a_size0_1, %i_below_tile overflow<nsw> : i64
    %788 = llvm.intr.smin(%786, %787) : (i64, i64) -> i64
    %789 = llvm.add %788, %477 overflow<nsw> : i64
    %790 = llvm.intr.smin(%789, %480) : (i64, i64) -> i64
    %791 = llvm.add %i_below_tile, %790 : i64
    %792 = llvm.intr.smin(%789, %481) : (i64, i64) -> i64
    %793 = llvm.add %i_below_tile, %792 : i64
    %794 = llvm.intr.smin(%789, %474) : (i64, i64) -> i64
    %795 = llvm.add %i_below_tile, %794 : i64
    %796 = llvm.icmp "eq" %k0_piece, %471 : i64
    llvm.cond_br %796, ^bb19, ^bb20
  ^bb19:
    llvm.br ^bb21(%487, %487, %487, %487, %487, %487, %487, %487 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb20:
    %797 = llvm.icmp "slt" %471, %788 : i64
    %798 = llvm.icmp "slt" %474, %788 : i64
    %799 = llvm.icmp "slt" %481, %788 : i64
    %800 = llvm.icmp "slt" %480, %788 : i64
    %801 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %802 = llvm.add %801, %j_panel overflow<nsw> : i64
    %803 = llvm.getelementptr inbounds %out_1[%802] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %804 = llvm.load %803 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %805 = llvm.getelementptr inbounds %803[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %806 = llvm.load %805 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %807 = llvm.mul %795, %b_stride0_1 overflow<nsw> : i64
    %808 = llvm.add %807, %j_panel overflow<nsw> : i64
    %809 = llvm.getelementptr inbounds %out_1[%808] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %810 = llvm.load %809 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %811 = llvm.getelementptr inbounds %809[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %812 = llvm.load %811 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %813 = llvm.mul %793, %b_stride0_1 overflow<nsw> : i64
    %814 = llvm.add %813, %j_panel overflow<nsw> : i64
    %815 = llvm.getelementptr inbounds %out_1[%814] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %816 = llvm.load %815 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %817 = llvm.getelementptr inbounds %815[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %818 = llvm.load %817 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %819 = llvm.mul %791, %b_stride0_1 overflow<nsw> : i64
    %820 = llvm.add %819, %j_panel overflow<nsw> : i64
    %821 = llvm.getelementptr inbounds %out_1[%820] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %822 = llvm.load %821 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %823 = llvm.getelementptr inbounds %821[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %824 = llvm.load %823 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb21(%804, %806, %810, %812, %816, %818, %822, %824 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb21(%825: vector<8xf32>, %826: vector<8xf32>, %827: vector<8xf32>, %828: vector<8xf32>, %829: vector<8xf32>, %830: vector<8xf32>, %831: vector<8xf32>, %832: vector<8xf32>):
    %833 = llvm.add %k0_piece, %473 overflow<nsw> : i64
    %834 = llvm.intr.smin(%833, %a_stride0_1) : (i64, i64) -> i64
    %835 = llvm.icmp "slt" %k0_piece, %834 : i64
    llvm.cond_br %835, ^bb22(%k0_piece, %825, %826, %827, %828, %829, %830, %831, %832 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb23(%825, %826, %827, %828, %829, %830, %831, %832 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb22(%k0_below: i64, %836: vector<8xf32>, %837: vector<8xf32>, %838: vector<8xf32>, %839: vector<8xf32>, %840: vector<8xf32>, %841: vector<8xf32>, %842: vector<8xf32>, %843: vector<8xf32>):
    %844 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %845 = llvm.add %844, %475 overflow<nsw> : i64
    %846 = llvm.mul %845, %526 overflow<nsw> : i64
    %847 = llvm.getelementptr %524[%846] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%847, %485, %486, %484) : (!llvm.ptr, i32, i32, i32) -> ()
    %848 = llvm.mul %i_below_tile, %a_stride0_1 overflow<nsw> : i64
    %849 = llvm.add %848, %k0_below overflow<nsw> : i64
    %850 = llvm.getelementptr inbounds %a_1[%849] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %851 = llvm.load %850 {alignment = 4 : i64} : !llvm.ptr -> f32
    %852 = llvm.mlir.poison : vector<8xf32>
    %853 = llvm.insertelement %851, %852[%471 : i64] : vector<8xf32>
    %854 = llvm.shufflevector %853, %852 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %855 = llvm.mul %795, %a_stride0_1 overflow<nsw> : i64
    %856 = llvm.add %855, %k0_below overflow<nsw> : i64
    %857 = llvm.getelementptr inbounds %a_1[%856] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %858 = llvm.load %857 {alignment = 4 : i64} : !llvm.ptr -> f32
    %859 = llvm.mlir.poison : vector<8xf32>
    %860 = llvm.insertelement %858, %859[%471 : i64] : vector<8xf32>
    %861 = llvm.shufflevector %860, %859 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %862 = llvm.mul %793, %a_stride0_1 overflow<nsw> : i64
    %863 = llvm.add %862, %k0_below overflow<nsw> : i64
    %864 = llvm.getelementptr inbounds %a_1[%863] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %865 = llvm.load %864 {alignment = 4 : i64} : !llvm.ptr -> f32
    %866 = llvm.mlir.poison : vector<8xf32>
    %867 = llvm.insertelement %865, %866[%471 : i64] : vector<8xf32>
    %868 = llvm.shufflevector %867, %866 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %869 = llvm.mul %791, %a_stride0_1 overflow<nsw> : i64
    %870 = llvm.add %869, %k0_below overflow<nsw> : i64
    %871 = llvm.getelementptr inbounds %a_1[%870] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %872 = llvm.load %871 {alignment = 4 : i64} : !llvm.ptr -> f32
    %873 = llvm.mlir.poison : vector<8xf32>
    %874 = llvm.insertelement %872, %873[%471 : i64] : vector<8xf32>
    %875 = llvm.shufflevector %874, %873 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %876 = llvm.mul %844, %526 overflow<nsw> : i64
    %877 = llvm.getelementptr inbounds %524[%876] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %878 = llvm.load %877 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %879 = llvm.add %471, %475 overflow<nsw> : i64
    %880 = llvm.add %876, %879 overflow<nsw> : i64
    %881 = llvm.getelementptr inbounds %524[%880] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %882 = llvm.load %881 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %883 = llvm.fmul %854, %878 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %884 = llvm.fmul %854, %882 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %885 = llvm.fmul %861, %878 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %886 = llvm.fmul %861, %882 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %887 = llvm.fmul %868, %878 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %888 = llvm.fmul %868, %882 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %889 = llvm.fmul %875, %878 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %890 = llvm.fmul %875, %882 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %891 = llvm.fadd %836, %883 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %892 = llvm.fadd %837, %884 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %893 = llvm.fadd %838, %885 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %894 = llvm.fadd %839, %886 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %895 = llvm.fadd %840, %887 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %896 = llvm.fadd %841, %888 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %897 = llvm.fadd %842, %889 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %898 = llvm.fadd %843, %890 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %899 = llvm.add %k0_below, %474 overflow<nsw> : i64
    %900 = llvm.icmp "slt" %899, %834 : i64
    llvm.cond_br %900, ^bb22(%899, %891, %892, %893, %894, %895, %896, %897, %898 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb23(%891, %892, %893, %894, %895, %896, %897, %898 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb23(%901: vector<8xf32>, %902: vector<8xf32>, %903: vector<8xf32>, %904: vector<8xf32>, %905: vector<8xf32>, %906: vector<8xf32>, %907: vector<8xf32>, %908: vector<8xf32>):
    %909 = llvm.sub %833, %a_stride0_1 overflow<nsw> : i64
    %910 = llvm.icmp "sge" %909, %471 : i64
    llvm.cond_br %910, ^bb24, ^bb25
  ^bb24:
    %911 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %912 = llvm.load %911 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %913 = llvm.getelementptr inbounds %911[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %914 = llvm.load %913 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %915 = llvm.fadd %901, %912 : vector<8xf32>
    %916 = llvm.fadd %902, %914 : vector<8xf32>
    %917 = llvm.fadd %903, %912 : vector<8xf32>
    %918 = llvm.fadd %904, %914 : vector<8xf32>
    %919 = llvm.fadd %905, %912 : vector<8xf32>
    %920 = llvm.fadd %906, %914 : vector<8xf32>
    %921 = llvm.fadd %907, %912 : vector<8xf32>
    %922 = llvm.fadd %908, %914 : vector<8xf32>
    %923 = llvm.icmp "slt" %471, %788 : i64
    %924 = llvm.icmp "slt" %474, %788 : i64
    %925 = llvm.icmp "slt" %481, %788 : i64
    %926 = llvm.icmp "slt" %480, %788 : i64
    %927 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %928 = llvm.add %927, %j_panel overflow<nsw> : i64
    %929 = llvm.getelementptr inbounds %out_1[%928] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %915, %929 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %930 = llvm.getelementptr inbounds %929[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %916, %930 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %931 = llvm.mul %795, %b_stride0_1 overflow<nsw> : i64
    %932 = llvm.add %931, %j_panel overflow<nsw> : i64
    %933 = llvm.getelementptr inbounds %out_1[%932] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %917, %933 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %934 = llvm.getelementptr inbounds %933[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %918, %934 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %935 = llvm.mul %793, %b_stride0_1 overflow<nsw> : i64
    %936 = llvm.add %935, %j_panel overflow<nsw> : i64
    %937 = llvm.getelementptr inbounds %out_1[%936] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %919, %937 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %938 = llvm.getelementptr inbounds %937[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %920, %938 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %939 = llvm.mul %791, %b_stride0_1 overflow<nsw> : i64
    %940 = llvm.add %939, %j_panel overflow<nsw> : i64
    %941 = llvm.getelementptr inbounds %out_1[%940] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %921, %941 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %942 = llvm.getelementptr inbounds %941[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %922, %942 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb26
  ^bb25:
    %943 = llvm.icmp "slt" %471, %788 : i64
    %944 = llvm.icmp "slt" %474, %788 : i64
    %945 = llvm.icmp "slt" %481, %788 : i64
    %946 = llvm.icmp "slt" %480, %788 : i64
    %947 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %948 = llvm.add %947, %j_panel overflow<nsw> : i64
    %949 = llvm.getelementptr inbounds %out_1[%948] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %901, %949 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %950 = llvm.getelementptr inbounds %949[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %902, %950 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %951 = llvm.mul %795, %b_stride0_1 overflow<nsw> : i64
    %952 = llvm.add %951, %j_panel overflow<nsw> : i64
    %953 = llvm.getelementptr inbounds %out_1[%952] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %903, %953 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %954 = llvm.getelementptr inbounds %953[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %904, %954 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %955 = llvm.mul %793, %b_stride0_1 overflow<nsw> : i64
    %956 = llvm.add %955, %j_panel overflow<nsw> : i64
    %957 = llvm.getelementptr inbounds %out_1[%956] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %905, %957 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %958 = llvm.getelementptr inbounds %957[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %906, %958 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %959 = llvm.mul %791, %b_stride0_1 overflow<nsw> : i64
    %960 = llvm.add %959, %j_panel overflow<nsw> : i64
    %961 = llvm.getelementptr inbounds %out_1[%960] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %907, %961 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %962 = llvm.getelementptr inbounds %961[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %908, %962 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb26
  ^bb26:
    %963 = llvm.add %i_below_tile, %479 overflow<nsw> : i64
    %964 = llvm.icmp "slt" %963, %a_size0_1 : i64
    llvm.cond_br %964, ^bb18(%963 : i64), ^bb27
  ^bb27:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %965 = llvm.add %k0_piece, %473 overflow<nsw> : i64
    %966 = llvm.icmp "slt" %965, %467 : i64
    llvm.cond_br %966, ^bb2(%965 : i64), ^bb28
  ^bb28:
    %967 = llvm.add %489, %474 overflow<nsw> : i64
    %968 = llvm.icmp "slt" %967, %end : i64
    llvm.cond_br %968, ^bb1(%967 : i64), ^bb29
  ^bb29:
    llvm.return %485 : i32
  ^bb30(%969: i32):
    llvm.return %969 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %970 = llvm.mlir.constant(8) : i64
    %971 = llvm.mlir.constant(16) : i64
    %972 = llvm.mlir.constant(24) : i64
    %973 = llvm.mlir.constant(32) : i64
    %974 = llvm.mlir.constant(40) : i64
    %975 = llvm.mlir.constant(48) : i64
    %976 = llvm.mlir.constant(56) : i64
    %977 = llvm.mlir.constant(64) : i64
    %978 = llvm.mlir.constant(72) : i64
    %979 = llvm.mlir.constant(80) : i64
    %980 = llvm.mlir.constant(88) : i64
    %981 = llvm.mlir.constant(96) : i64
    %982 = llvm.mlir.constant(104) : i64
    %983 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %984 = llvm.getelementptr inbounds %context[%970] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %985 = llvm.load %984 {alignment = 8 : i64} : !llvm.ptr -> i64
    %986 = llvm.getelementptr inbounds %context[%971] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %987 = llvm.load %986 {alignment = 8 : i64} : !llvm.ptr -> i64
    %988 = llvm.getelementptr inbounds %context[%972] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %989 = llvm.load %988 {alignment = 8 : i64} : !llvm.ptr -> i1
    %990 = llvm.getelementptr inbounds %context[%973] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %991 = llvm.load %990 {alignment = 8 : i64} : !llvm.ptr -> i64
    %992 = llvm.getelementptr inbounds %context[%974] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %993 = llvm.load %992 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %994 = llvm.getelementptr inbounds %context[%975] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %995 = llvm.load %994 {alignment = 8 : i64} : !llvm.ptr -> i64
    %996 = llvm.getelementptr inbounds %context[%976] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %997 = llvm.load %996 {alignment = 8 : i64} : !llvm.ptr -> i64
    %998 = llvm.getelementptr inbounds %context[%977] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %999 = llvm.load %998 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1000 = llvm.getelementptr inbounds %context[%978] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1001 = llvm.load %1000 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1002 = llvm.getelementptr inbounds %context[%979] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1003 = llvm.load %1002 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1004 = llvm.getelementptr inbounds %context[%980] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1005 = llvm.load %1004 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1006 = llvm.getelementptr inbounds %context[%981] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1007 = llvm.load %1006 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1008 = llvm.getelementptr inbounds %context[%982] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1009 = llvm.load %1008 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1010 = llvm.call @program.parallel0(%begin_1, %end_1, %983, %985, %987, %989, %991, %993, %995, %997, %999, %1001, %1003, %1005, %1007, %1009) : (i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, i64) -> i32
    llvm.return %1010 : i32
  }
  llvm.func @program_shapes(%a_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_2: i64, %a_stride0_2: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_2: i64, %b_stride0_2: i64, %bias_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %bias_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %1011 = llvm.mlir.constant(0) : i64
    %1012 = llvm.mlir.constant(1) : i64
    %1013 = llvm.mlir.constant(2 : i32) : i32
    %1014 = llvm.mlir.constant(3 : i32) : i32
    %1015 = llvm.mlir.constant(0 : i32) : i32
    %1016 = llvm.icmp "eq" %a_stride0_2, %b_size0_2 : i64
    %1017 = llvm.icmp "eq" %bias_size0_2, %b_stride0_2 : i64
    llvm.cond_br %1016, ^bb1, ^bb3(%1013 : i32)
  ^bb1:
    llvm.cond_br %1017, ^bb2, ^bb3(%1014 : i32)
  ^bb2:
    llvm.store %a_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %1018 = llvm.getelementptr inbounds %extents[%1012] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride0_2, %1018 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1015 : i32
  ^bb3(%1019: i32):
    llvm.return %1019 : i32
  }
}
