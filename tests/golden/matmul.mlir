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
    %3 = arith.constant dense<0.000000e+00> : vector<4x16xf32>
    %4 = arith.constant dense<0.000000e+00> : vector<2x16xf32>
    %5 = arith.constant dense<0.000000e+00> : vector<1x16xf32>
    %6 = arith.constant dense<0.000000e+00> : vector<8x8xf32>
    %7 = arith.constant 8 : index
    %8 = arith.constant dense<0.000000e+00> : vector<4x8xf32>
    %9 = arith.constant 4 : index
    %10 = arith.constant dense<0.000000e+00> : vector<2x8xf32>
    %11 = arith.constant 2 : index
    %12 = arith.constant dense<0.000000e+00> : vector<1x8xf32>
    %13 = arith.constant 1 : index
    %14 = memref.dim %a, %0 : memref<?x?xf32>
    %15 = arith.constant 1 : index
    %16 = memref.dim %a, %15 : memref<?x?xf32>
    %17 = memref.dim %b, %15 : memref<?x?xf32>
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%14, %17], strides: [%17, 1] : memref<?x?xf32> to memref<?x?xf32>
    %18 = affine.apply affine_map<(d0) -> (((d0 floordiv 16) * 16))>(%17)
    %19 = affine.max affine_map<(d0) -> (d0, 1)>(%16)
    %20 = affine.apply affine_map<(d0) -> (((d0 floordiv 6) * 6))>(%14)
    %21 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0))>(%20, %14)
    %22 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 2) * 2) + d0))>(%21, %14)
    %23 = affine.min affine_map<(d0) -> (8192, d0)>(%16)
    %24 = arith.constant 1023 : index
    %25 = arith.cmpi sgt, %23, %24 : index
    %26 = arith.muli %23, %14 : index
    %27 = arith.constant 32768 : index
    %28 = arith.cmpi sgt, %26, %27 : index
    %29 = arith.ori %25, %28 : i1
    %30 = arith.constant 0 : index
    %31 = arith.select %29, %23, %30 : index
    %32 = arith.constant 0 : index
    %33 = arith.constant 0 : index
    %34 = arith.constant 0 : index
    %35 = arith.constant 0 : index
    %36 = arith.constant 0 : index
    %37 = arith.constant 0 : index
    affine.parallel (%j_panel) = (0) to (symbol(%18)) step (16) {
      affine.for %k0_piece = 0 to %19 step 8192 {
        %b_copy = memref.alloc(%31) {alignment = 64 : i64} : memref<?x16xf32>
        scf.if %29 {
          %38 = arith.constant 0 : index
          affine.for %k0_copy = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0)[s0] -> ((d0 + 8192), s0)>(%k0_piece)[%16] {
            affine.prefetch %b[%k0_copy + 8, %j_panel], read, locality<3>, data : memref<?x?xf32>
            %39 = vector.transfer_read %b[%k0_copy, %j_panel], %1 {in_bounds = [true]} : memref<?x?xf32>, vector<16xf32>
            %40 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_copy, %k0_piece)
            vector.transfer_write %39, %b_copy[%40, %38] {in_bounds = [true]} : vector<16xf32>, memref<?x16xf32>
          }
        }
        %41 = affine.min affine_map<(d0, d1) -> (8192, (d0 + (d1 * -1)))>(%16, %k0_piece)
        %42 = arith.maxsi %41, %32 : index
        %43 = arith.select %29, %33, %42 : index
        %44 = memref.subview %b[%k0_piece, %j_panel] [%43, 16] [1, 1] : memref<?x?xf32> to memref<?x16xf32, strided<[?, 1], offset: ?>>
        %45 = "memref.cast"(%b_copy) : (memref<?x16xf32>) -> memref<?x16xf32, strided<[?, 1], offset: ?>>
        %46 = "memref.cast"(%44) : (memref<?x16xf32, strided<[?, 1], offset: ?>>) -> memref<?x16xf32, strided<[?, 1], offset: ?>>
        %b_copy_1 = arith.select %29, %45, %46 : memref<?x16xf32, strided<[?, 1], offset: ?>>
        affine.for %i_tile = 0 to %20 step 6 {
          %47 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<6x16xf32>) {
            affine.yield %2 : vector<6x16xf32>
          } else {
            %48 = vector.transfer_read %out_1[%i_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?xf32>, vector<6x16xf32>
            affine.yield %48 : vector<6x16xf32>
          }
          %49 = affine.for %k0 = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %16) iter_args(%50 = %47) -> (vector<6x16xf32>) {
            %51 = vector.transfer_read %a[%i_tile, %k0], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<6x16xf32>
            %52 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0)
            %53 = vector.transfer_read %b_copy_1[%52, %34], %1 {in_bounds = [true]} : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<16xf32>
            %54 = vector.broadcast %53 : vector<16xf32> to vector<6x16xf32>
            %55 = arith.mulf %51, %54 fastmath<reassoc,contract> : vector<6x16xf32>
            %56 = arith.addf %50, %55 fastmath<reassoc,contract> : vector<6x16xf32>
            affine.yield %56 : vector<6x16xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 8192) + (d1 * -1)) >= 0)>(%k0_piece, %16) {
            %57 = vector.transfer_read %bias[%j_panel], %1 {in_bounds = [true]} : memref<?xf32>, vector<16xf32>
            %58 = vector.broadcast %57 : vector<16xf32> to vector<6x16xf32>
            %59 = arith.addf %49, %58 : vector<6x16xf32>
            vector.transfer_write %59, %out_1[%i_tile, %j_panel] {in_bounds = [true, true]} : vector<6x16xf32>, memref<?x?xf32>
          } else {
            vector.transfer_write %49, %out_1[%i_tile, %j_panel] {in_bounds = [true, true]} : vector<6x16xf32>, memref<?x?xf32>
          }
        }
        affine.for %i_below_tile = %20 to %21 step 4 {
          %60 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<4x16xf32>) {
            affine.yield %3 : vector<4x16xf32>
          } else {
            %61 = vector.transfer_read %out_1[%i_below_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?xf32>, vector<4x16xf32>
            affine.yield %61 : vector<4x16xf32>
          }
          %62 = affine.for %k0_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %16) iter_args(%63 = %60) -> (vector<4x16xf32>) {
            %64 = vector.transfer_read %a[%i_below_tile, %k0_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<4x16xf32>
            %65 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_below)
            %66 = vector.transfer_read %b_copy_1[%65, %35], %1 {in_bounds = [true]} : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<16xf32>
            %67 = vector.broadcast %66 : vector<16xf32> to vector<4x16xf32>
            %68 = arith.mulf %64, %67 fastmath<reassoc,contract> : vector<4x16xf32>
            %69 = arith.addf %63, %68 fastmath<reassoc,contract> : vector<4x16xf32>
            affine.yield %69 : vector<4x16xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 8192) + (d1 * -1)) >= 0)>(%k0_piece, %16) {
            %70 = vector.transfer_read %bias[%j_panel], %1 {in_bounds = [true]} : memref<?xf32>, vector<16xf32>
            %71 = vector.broadcast %70 : vector<16xf32> to vector<4x16xf32>
            %72 = arith.addf %62, %71 : vector<4x16xf32>
            vector.transfer_write %72, %out_1[%i_below_tile, %j_panel] {in_bounds = [true, true]} : vector<4x16xf32>, memref<?x?xf32>
          } else {
            vector.transfer_write %62, %out_1[%i_below_tile, %j_panel] {in_bounds = [true, true]} : vector<4x16xf32>, memref<?x?xf32>
          }
        }
        affine.for %i_below_below_tile = %21 to %22 step 2 {
          %73 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<2x16xf32>) {
            affine.yield %4 : vector<2x16xf32>
          } else {
            %74 = vector.transfer_read %out_1[%i_below_below_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?xf32>, vector<2x16xf32>
            affine.yield %74 : vector<2x16xf32>
          }
          %75 = affine.for %k0_below_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %16) iter_args(%76 = %73) -> (vector<2x16xf32>) {
            %77 = vector.transfer_read %a[%i_below_below_tile, %k0_below_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<2x16xf32>
            %78 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_below_below)
            %79 = vector.transfer_read %b_copy_1[%78, %36], %1 {in_bounds = [true]} : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<16xf32>
            %80 = vector.broadcast %79 : vector<16xf32> to vector<2x16xf32>
            %81 = arith.mulf %77, %80 fastmath<reassoc,contract> : vector<2x16xf32>
            %82 = arith.addf %76, %81 fastmath<reassoc,contract> : vector<2x16xf32>
            affine.yield %82 : vector<2x16xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 8192) + (d1 * -1)) >= 0)>(%k0_piece, %16) {
            %83 = vector.transfer_read %bias[%j_panel], %1 {in_bounds = [true]} : memref<?xf32>, vector<16xf32>
            %84 = vector.broadcast %83 : vector<16xf32> to vector<2x16xf32>
            %85 = arith.addf %75, %84 : vector<2x16xf32>
            vector.transfer_write %85, %out_1[%i_below_below_tile, %j_panel] {in_bounds = [true, true]} : vector<2x16xf32>, memref<?x?xf32>
          } else {
            vector.transfer_write %75, %out_1[%i_below_below_tile, %j_panel] {in_bounds = [true, true]} : vector<2x16xf32>, memref<?x?xf32>
          }
        }
        affine.for %i_below_below_below_tile = %22 to %14 {
          %86 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<1x16xf32>) {
            affine.yield %5 : vector<1x16xf32>
          } else {
            %87 = vector.transfer_read %out_1[%i_below_below_below_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?xf32>, vector<1x16xf32>
            affine.yield %87 : vector<1x16xf32>
          }
          %88 = affine.for %k0_below_below_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %16) iter_args(%89 = %86) -> (vector<1x16xf32>) {
            %90 = vector.transfer_read %a[%i_below_below_below_tile, %k0_below_below_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<1x16xf32>
            %91 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_below_below_below)
            %92 = vector.transfer_read %b_copy_1[%91, %37], %1 {in_bounds = [true]} : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<16xf32>
            %93 = vector.broadcast %92 : vector<16xf32> to vector<1x16xf32>
            %94 = arith.mulf %90, %93 fastmath<reassoc,contract> : vector<1x16xf32>
            %95 = arith.addf %89, %94 fastmath<reassoc,contract> : vector<1x16xf32>
            affine.yield %95 : vector<1x16xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 8192) + (d1 * -1)) >= 0)>(%k0_piece, %16) {
            %96 = vector.transfer_read %bias[%j_panel], %1 {in_bounds = [true]} : memref<?xf32>, vector<16xf32>
            %97 = vector.broadcast %96 : vector<16xf32> to vector<1x16xf32>
            %98 = arith.addf %88, %97 : vector<1x16xf32>
            vector.transfer_write %98, %out_1[%i_below_below_below_tile, %j_panel] {in_bounds = [true, true]} : vector<1x16xf32>, memref<?x?xf32>
          } else {
            vector.transfer_write %88, %out_1[%i_below_below_below_tile, %j_panel] {in_bounds = [true, true]} : vector<1x16xf32>, memref<?x?xf32>
          }
        }
        memref.dealloc %b_copy : memref<?x16xf32>
      }
    }
    %99 = affine.max affine_map<(d0) -> (d0, 1)>(%16)
    %100 = affine.apply affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%14)
    %101 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0))>(%100, %14)
    %102 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 2) * 2) + d0))>(%101, %14)
    %103 = affine.min affine_map<(d0) -> (16384, d0)>(%16)
    %104 = affine.min affine_map<(d0) -> (8, (d0 mod 16))>(%17)
    %105 = arith.constant 0 : index
    %106 = arith.maxsi %104, %105 : index
    %107 = arith.constant 1023 : index
    %108 = arith.cmpi sgt, %103, %107 : index
    %109 = arith.muli %103, %14 : index
    %110 = arith.constant 32768 : index
    %111 = arith.cmpi sgt, %109, %110 : index
    %112 = arith.ori %108, %111 : i1
    %113 = arith.constant 0 : index
    %114 = arith.select %112, %103, %113 : index
    %115 = arith.constant 0 : index
    %116 = arith.select %112, %106, %115 : index
    %117 = arith.constant 0 : index
    %118 = arith.constant 0 : index
    %119 = arith.constant 0 : index
    %120 = arith.constant 0 : index
    %121 = arith.constant 0 : index
    %122 = arith.constant 0 : index
    %123 = arith.constant 0 : index
    affine.for %j_right_panel = %18 to %17 step 8 {
      %124 = affine.min affine_map<(d0, d1) -> (8, (d0 + (d1 * -1)))>(%17, %j_right_panel)
      %125 = arith.maxsi %124, %118 : index
      %126 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %17, %j_right_panel)
      %127 = vector.create_mask %126 : vector<8xi1>
      %128 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %17, %j_right_panel)
      %129 = vector.create_mask %128 : vector<8xi1>
      %130 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %17, %j_right_panel)
      %131 = vector.create_mask %130 : vector<8xi1>
      %132 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %17, %j_right_panel)
      %133 = vector.create_mask %132 : vector<8xi1>
      affine.for %k0_right_piece = 0 to %99 step 16384 {
        %b_copy_2 = memref.alloc(%114, %116) {alignment = 64 : i64} : memref<?x?xf32>
        scf.if %112 {
          %134 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %17, %j_right_panel)
          %135 = vector.create_mask %134 : vector<8xi1>
          %136 = arith.constant 0 : index
          affine.for %k0_right_copy = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0)[s0] -> ((d0 + 16384), s0)>(%k0_right_piece)[%16] {
            affine.prefetch %b[%k0_right_copy + 8, %j_right_panel], read, locality<3>, data : memref<?x?xf32>
            %137 = vector.transfer_read %b[%k0_right_copy, %j_right_panel], %1, %135 {in_bounds = [true]} : memref<?x?xf32>, vector<8xf32>
            %138 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_right_copy, %k0_right_piece)
            vector.transfer_write %137, %b_copy_2[%138, %136], %135 {in_bounds = [true]} : vector<8xf32>, memref<?x?xf32>
          }
        }
        %139 = affine.min affine_map<(d0, d1) -> (16384, (d0 + (d1 * -1)))>(%16, %k0_right_piece)
        %140 = arith.maxsi %139, %117 : index
        %141 = arith.select %112, %119, %140 : index
        %142 = memref.subview %b[%k0_right_piece, %j_right_panel] [%141, %125] [1, 1] : memref<?x?xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
        %143 = "memref.cast"(%b_copy_2) : (memref<?x?xf32>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %144 = "memref.cast"(%142) : (memref<?x?xf32, strided<[?, 1], offset: ?>>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %b_copy_3 = arith.select %112, %143, %144 : memref<?x?xf32, strided<[?, 1], offset: ?>>
        affine.for %i_right_tile = 0 to %100 step 8 {
          %145 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<8x8xf32>) {
            affine.yield %6 : vector<8x8xf32>
          } else {
            %146 = vector.create_mask %7, %126 : vector<8x8xi1>
            %147 = vector.transfer_read %out_1[%i_right_tile, %j_right_panel], %1, %146 {in_bounds = [true, true]} : memref<?x?xf32>, vector<8x8xf32>
            affine.yield %147 : vector<8x8xf32>
          }
          %148 = affine.for %k0_right = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %16) iter_args(%149 = %145) -> (vector<8x8xf32>) {
            %150 = vector.transfer_read %a[%i_right_tile, %k0_right], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<8x8xf32>
            %151 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right)
            %152 = vector.transfer_read %b_copy_3[%151, %120], %1, %127 {in_bounds = [true]} : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
            %153 = vector.broadcast %152 : vector<8xf32> to vector<8x8xf32>
            %154 = arith.mulf %150, %153 fastmath<reassoc,contract> : vector<8x8xf32>
            %155 = arith.addf %149, %154 fastmath<reassoc,contract> : vector<8x8xf32>
            affine.yield %155 : vector<8x8xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 16384) + (d1 * -1)) >= 0)>(%k0_right_piece, %16) {
            %156 = vector.create_mask %126 : vector<8xi1>
            %157 = vector.transfer_read %bias[%j_right_panel], %1, %156 {in_bounds = [true]} : memref<?xf32>, vector<8xf32>
            %158 = vector.broadcast %157 : vector<8xf32> to vector<8x8xf32>
            %159 = arith.addf %148, %158 : vector<8x8xf32>
            %160 = vector.create_mask %7, %126 : vector<8x8xi1>
            vector.transfer_write %159, %out_1[%i_right_tile, %j_right_panel], %160 {in_bounds = [true, true]} : vector<8x8xf32>, memref<?x?xf32>
          } else {
            %161 = vector.create_mask %7, %126 : vector<8x8xi1>
            vector.transfer_write %148, %out_1[%i_right_tile, %j_right_panel], %161 {in_bounds = [true, true]} : vector<8x8xf32>, memref<?x?xf32>
          }
        }
        affine.for %i_right_below_tile = %100 to %101 step 4 {
          %162 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<4x8xf32>) {
            affine.yield %8 : vector<4x8xf32>
          } else {
            %163 = vector.create_mask %9, %128 : vector<4x8xi1>
            %164 = vector.transfer_read %out_1[%i_right_below_tile, %j_right_panel], %1, %163 {in_bounds = [true, true]} : memref<?x?xf32>, vector<4x8xf32>
            affine.yield %164 : vector<4x8xf32>
          }
          %165 = affine.for %k0_right_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %16) iter_args(%166 = %162) -> (vector<4x8xf32>) {
            %167 = vector.transfer_read %a[%i_right_below_tile, %k0_right_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<4x8xf32>
            %168 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right_below)
            %169 = vector.transfer_read %b_copy_3[%168, %121], %1, %129 {in_bounds = [true]} : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
            %170 = vector.broadcast %169 : vector<8xf32> to vector<4x8xf32>
            %171 = arith.mulf %167, %170 fastmath<reassoc,contract> : vector<4x8xf32>
            %172 = arith.addf %166, %171 fastmath<reassoc,contract> : vector<4x8xf32>
            affine.yield %172 : vector<4x8xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 16384) + (d1 * -1)) >= 0)>(%k0_right_piece, %16) {
            %173 = vector.create_mask %128 : vector<8xi1>
            %174 = vector.transfer_read %bias[%j_right_panel], %1, %173 {in_bounds = [true]} : memref<?xf32>, vector<8xf32>
            %175 = vector.broadcast %174 : vector<8xf32> to vector<4x8xf32>
            %176 = arith.addf %165, %175 : vector<4x8xf32>
            %177 = vector.create_mask %9, %128 : vector<4x8xi1>
            vector.transfer_write %176, %out_1[%i_right_below_tile, %j_right_panel], %177 {in_bounds = [true, true]} : vector<4x8xf32>, memref<?x?xf32>
          } else {
            %178 = vector.create_mask %9, %128 : vector<4x8xi1>
            vector.transfer_write %165, %out_1[%i_right_below_tile, %j_right_panel], %178 {in_bounds = [true, true]} : vector<4x8xf32>, memref<?x?xf32>
          }
        }
        affine.for %i_right_below_below_tile = %101 to %102 step 2 {
          %179 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<2x8xf32>) {
            affine.yield %10 : vector<2x8xf32>
          } else {
            %180 = vector.create_mask %11, %130 : vector<2x8xi1>
            %181 = vector.transfer_read %out_1[%i_right_below_below_tile, %j_right_panel], %1, %180 {in_bounds = [true, true]} : memref<?x?xf32>, vector<2x8xf32>
            affine.yield %181 : vector<2x8xf32>
          }
          %182 = affine.for %k0_right_below_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %16) iter_args(%183 = %179) -> (vector<2x8xf32>) {
            %184 = vector.transfer_read %a[%i_right_below_below_tile, %k0_right_below_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<2x8xf32>
            %185 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right_below_below)
            %186 = vector.transfer_read %b_copy_3[%185, %122], %1, %131 {in_bounds = [true]} : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
            %187 = vector.broadcast %186 : vector<8xf32> to vector<2x8xf32>
            %188 = arith.mulf %184, %187 fastmath<reassoc,contract> : vector<2x8xf32>
            %189 = arith.addf %183, %188 fastmath<reassoc,contract> : vector<2x8xf32>
            affine.yield %189 : vector<2x8xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 16384) + (d1 * -1)) >= 0)>(%k0_right_piece, %16) {
            %190 = vector.create_mask %130 : vector<8xi1>
            %191 = vector.transfer_read %bias[%j_right_panel], %1, %190 {in_bounds = [true]} : memref<?xf32>, vector<8xf32>
            %192 = vector.broadcast %191 : vector<8xf32> to vector<2x8xf32>
            %193 = arith.addf %182, %192 : vector<2x8xf32>
            %194 = vector.create_mask %11, %130 : vector<2x8xi1>
            vector.transfer_write %193, %out_1[%i_right_below_below_tile, %j_right_panel], %194 {in_bounds = [true, true]} : vector<2x8xf32>, memref<?x?xf32>
          } else {
            %195 = vector.create_mask %11, %130 : vector<2x8xi1>
            vector.transfer_write %182, %out_1[%i_right_below_below_tile, %j_right_panel], %195 {in_bounds = [true, true]} : vector<2x8xf32>, memref<?x?xf32>
          }
        }
        affine.for %i_right_below_below_below_tile = %102 to %14 {
          %196 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<1x8xf32>) {
            affine.yield %12 : vector<1x8xf32>
          } else {
            %197 = vector.create_mask %13, %132 : vector<1x8xi1>
            %198 = vector.transfer_read %out_1[%i_right_below_below_below_tile, %j_right_panel], %1, %197 {in_bounds = [true, true]} : memref<?x?xf32>, vector<1x8xf32>
            affine.yield %198 : vector<1x8xf32>
          }
          %199 = affine.for %k0_right_below_below_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %16) iter_args(%200 = %196) -> (vector<1x8xf32>) {
            %201 = vector.transfer_read %a[%i_right_below_below_below_tile, %k0_right_below_below_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<1x8xf32>
            %202 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right_below_below_below)
            %203 = vector.transfer_read %b_copy_3[%202, %123], %1, %133 {in_bounds = [true]} : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
            %204 = vector.broadcast %203 : vector<8xf32> to vector<1x8xf32>
            %205 = arith.mulf %201, %204 fastmath<reassoc,contract> : vector<1x8xf32>
            %206 = arith.addf %200, %205 fastmath<reassoc,contract> : vector<1x8xf32>
            affine.yield %206 : vector<1x8xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 16384) + (d1 * -1)) >= 0)>(%k0_right_piece, %16) {
            %207 = vector.create_mask %132 : vector<8xi1>
            %208 = vector.transfer_read %bias[%j_right_panel], %1, %207 {in_bounds = [true]} : memref<?xf32>, vector<8xf32>
            %209 = vector.broadcast %208 : vector<8xf32> to vector<1x8xf32>
            %210 = arith.addf %199, %209 : vector<1x8xf32>
            %211 = vector.create_mask %13, %132 : vector<1x8xi1>
            vector.transfer_write %210, %out_1[%i_right_below_below_below_tile, %j_right_panel], %211 {in_bounds = [true, true]} : vector<1x8xf32>, memref<?x?xf32>
          } else {
            %212 = vector.create_mask %13, %132 : vector<1x8xi1>
            vector.transfer_write %199, %out_1[%i_right_below_below_below_tile, %j_right_panel], %212 {in_bounds = [true, true]} : vector<1x8xf32>, memref<?x?xf32>
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
    %c2 = arith.constant 2 : index
    %c8192 = arith.constant 8192 : index
    %c0 = arith.constant 0 : index
    %c8 = arith.constant 8 : index
    %c3 = arith.constant 3 : index
    %c5 = arith.constant 5 : index
    %c16384 = arith.constant 16384 : index
    %c15 = arith.constant 15 : index
    %c7 = arith.constant 7 : index
    %0 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %1 = memref.dim %a, %c0 : memref<?x?xf32>
    %2 = memref.dim %a, %c1 : memref<?x?xf32>
    %3 = memref.dim %b, %c1 : memref<?x?xf32>
    %out_1 = memref.reinterpret_cast %out to offset: [0], sizes: [%1, %3], strides: [%3, 1] : memref<?x?xf32> to memref<?x?xf32>
    %4 = arith.shrsi %3, %c4 : index
    %5 = arith.muli %4, %c16 overflow<nsw> : index
    %6 = arith.maxsi %2, %c1 : index
    %7 = arith.floordivsi %1, %c6 : index
    %8 = arith.muli %7, %c6 overflow<nsw> : index
    %9 = arith.subi %1, %8 overflow<nsw> : index
    %10 = arith.shrsi %9, %c2 : index
    %11 = arith.muli %10, %c4 overflow<nsw> : index
    %12 = arith.addi %11, %8 overflow<nsw> : index
    %13 = arith.subi %1, %12 overflow<nsw> : index
    %14 = arith.shrsi %13, %c1 : index
    %15 = arith.muli %14, %c2 overflow<nsw> : index
    %16 = arith.addi %15, %12 overflow<nsw> : index
    %17 = arith.minsi %c8192, %2 : index
    %18 = arith.constant 1023 : index
    %19 = arith.cmpi sgt, %17, %18 : index
    %20 = arith.muli %17, %1 : index
    %21 = arith.constant 32768 : index
    %22 = arith.cmpi sgt, %20, %21 : index
    %23 = arith.ori %19, %22 : i1
    %24 = arith.select %23, %17, %c0 : index
    %25 = arith.constant 0 : index
    %26 = arith.maxsi %5, %25 : index
    %27 = arith.constant 15 : index
    %28 = arith.addi %26, %27 : index
    %29 = arith.constant 16 : index
    %30 = arith.divui %28, %29 : index
    %31 = arith.constant 0 : index
    %32 = arith.maxsi %6, %31 : index
    %33 = arith.constant 8191 : index
    %34 = arith.addi %32, %33 : index
    %35 = arith.constant 8192 : index
    %36 = arith.divui %34, %35 : index
    %37 = arith.constant 8192 : index
    %38 = arith.minsi %37, %2 : index
    %39 = arith.constant 0 : index
    %40 = arith.maxsi %38, %39 : index
    %41 = arith.constant 13 : index
    %42 = arith.muli %40, %41 : index
    %43 = arith.constant 3 : index
    %44 = arith.addi %43, %42 : index
    %45 = arith.constant 0 : index
    %46 = arith.maxsi %8, %45 : index
    %47 = arith.constant 5 : index
    %48 = arith.addi %46, %47 : index
    %49 = arith.constant 6 : index
    %50 = arith.divui %48, %49 : index
    %51 = arith.constant 53 : index
    %52 = arith.muli %40, %51 : index
    %53 = arith.constant 38 : index
    %54 = arith.addi %53, %52 : index
    %55 = arith.constant 46 : index
    %56 = arith.addi %54, %55 : index
    %57 = arith.constant 30 : index
    %58 = arith.addi %56, %57 : index
    %59 = arith.muli %50, %58 : index
    %60 = arith.subi %12, %8 : index
    %61 = arith.constant 0 : index
    %62 = arith.maxsi %60, %61 : index
    %63 = arith.constant 3 : index
    %64 = arith.addi %62, %63 : index
    %65 = arith.constant 4 : index
    %66 = arith.divui %64, %65 : index
    %67 = arith.constant 37 : index
    %68 = arith.muli %40, %67 : index
    %69 = arith.constant 28 : index
    %70 = arith.addi %69, %68 : index
    %71 = arith.constant 32 : index
    %72 = arith.addi %70, %71 : index
    %73 = arith.constant 20 : index
    %74 = arith.addi %72, %73 : index
    %75 = arith.muli %66, %74 : index
    %76 = arith.subi %16, %12 : index
    %77 = arith.constant 0 : index
    %78 = arith.maxsi %76, %77 : index
    %79 = arith.constant 1 : index
    %80 = arith.addi %78, %79 : index
    %81 = arith.constant 2 : index
    %82 = arith.divui %80, %81 : index
    %83 = arith.constant 21 : index
    %84 = arith.muli %40, %83 : index
    %85 = arith.constant 18 : index
    %86 = arith.addi %85, %84 : index
    %87 = arith.constant 18 : index
    %88 = arith.addi %86, %87 : index
    %89 = arith.constant 10 : index
    %90 = arith.addi %88, %89 : index
    %91 = arith.muli %82, %90 : index
    %92 = arith.subi %1, %16 : index
    %93 = arith.constant 0 : index
    %94 = arith.maxsi %92, %93 : index
    %95 = arith.constant 13 : index
    %96 = arith.addi %95, %42 : index
    %97 = arith.constant 11 : index
    %98 = arith.addi %96, %97 : index
    %99 = arith.constant 5 : index
    %100 = arith.addi %98, %99 : index
    %101 = arith.muli %94, %100 : index
    %102 = arith.constant 15 : index
    %103 = arith.addi %102, %44 : index
    %104 = arith.addi %103, %59 : index
    %105 = arith.addi %104, %75 : index
    %106 = arith.addi %105, %91 : index
    %107 = arith.addi %106, %101 : index
    %108 = arith.muli %36, %107 : index
    %109 = arith.constant 1 : index
    %110 = arith.addi %109, %108 : index
    %111 = arith.muli %30, %110 : index
    %112 = arith.constant 32768 : index
    %113 = arith.cmpi sge, %111, %112 : index
    "omp.parallel"(%113) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %5, %c16) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_panel: index):
          scf.for %k0_piece = %c0 to %6 step %c8192 {
            %b_copy = memref.alloc(%24) {alignment = 64 : i64} : memref<?x16xf32>
            scf.if %23 {
              %114 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
              %115 = arith.minsi %114, %2 : index
              scf.for %k0_copy = %k0_piece to %115 step %c1 {
                %116 = arith.addi %k0_copy, %c8 overflow<nsw> : index
                memref.prefetch %b[%116, %j_panel], read, locality<3>, data : memref<?x?xf32>
                %117 = vector.load %b[%k0_copy, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %118 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %119 = vector.load %b[%k0_copy, %118] : memref<?x?xf32>, vector<8xf32>
                %120 = arith.subi %k0_copy, %k0_piece overflow<nsw> : index
                vector.store %117, %b_copy[%120, %c0] : memref<?x16xf32>, vector<8xf32>
                %121 = arith.addi %c0, %c8 overflow<nsw> : index
                vector.store %119, %b_copy[%120, %121] : memref<?x16xf32>, vector<8xf32>
              }
            }
            %122 = arith.subi %2, %k0_piece overflow<nsw> : index
            %123 = arith.minsi %c8192, %122 : index
            %124 = arith.maxsi %123, %c0 : index
            %125 = arith.select %23, %c0, %124 : index
            %126 = memref.subview %b[%k0_piece, %j_panel] [%125, 16] [1, 1] : memref<?x?xf32> to memref<?x16xf32, strided<[?, 1], offset: ?>>
            %127 = "memref.cast"(%b_copy) : (memref<?x16xf32>) -> memref<?x16xf32, strided<[?, 1], offset: ?>>
            %128 = "memref.cast"(%126) : (memref<?x16xf32, strided<[?, 1], offset: ?>>) -> memref<?x16xf32, strided<[?, 1], offset: ?>>
            %b_copy_1 = arith.select %23, %127, %128 : memref<?x16xf32, strided<[?, 1], offset: ?>>
            scf.for %i_tile = %c0 to %8 step %c6 {
              %129 = arith.cmpi eq, %k0_piece, %c0 : index
              %130, %131, %132, %133, %134, %135, %136, %137, %138, %139, %140, %141 = scf.if %129 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %0, %0, %0, %0, %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %142 = vector.load %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %143 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %144 = vector.load %out_1[%i_tile, %143] : memref<?x?xf32>, vector<8xf32>
                %145 = arith.addi %i_tile, %c1 overflow<nsw> : index
                %146 = vector.load %out_1[%145, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %147 = vector.load %out_1[%145, %143] : memref<?x?xf32>, vector<8xf32>
                %148 = arith.addi %i_tile, %c2 overflow<nsw> : index
                %149 = vector.load %out_1[%148, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %150 = vector.load %out_1[%148, %143] : memref<?x?xf32>, vector<8xf32>
                %151 = arith.addi %i_tile, %c3 overflow<nsw> : index
                %152 = vector.load %out_1[%151, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %153 = vector.load %out_1[%151, %143] : memref<?x?xf32>, vector<8xf32>
                %154 = arith.addi %i_tile, %c4 overflow<nsw> : index
                %155 = vector.load %out_1[%154, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %156 = vector.load %out_1[%154, %143] : memref<?x?xf32>, vector<8xf32>
                %157 = arith.addi %i_tile, %c5 overflow<nsw> : index
                %158 = vector.load %out_1[%157, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %159 = vector.load %out_1[%157, %143] : memref<?x?xf32>, vector<8xf32>
                scf.yield %142, %144, %146, %147, %149, %150, %152, %153, %155, %156, %158, %159 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %160 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
              %161 = arith.minsi %160, %2 : index
              %162, %163, %164, %165, %166, %167, %168, %169, %170, %171, %172, %173 = scf.for %k0 = %k0_piece to %161 step %c1 iter_args(%174 = %130, %175 = %131, %176 = %132, %177 = %133, %178 = %134, %179 = %135, %180 = %136, %181 = %137, %182 = %138, %183 = %139, %184 = %140, %185 = %141) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %186 = memref.load %a[%i_tile, %k0] : memref<?x?xf32>
                %187 = vector.broadcast %186 : f32 to vector<8xf32>
                %188 = arith.addi %i_tile, %c1 overflow<nsw> : index
                %189 = memref.load %a[%188, %k0] : memref<?x?xf32>
                %190 = vector.broadcast %189 : f32 to vector<8xf32>
                %191 = arith.addi %i_tile, %c2 overflow<nsw> : index
                %192 = memref.load %a[%191, %k0] : memref<?x?xf32>
                %193 = vector.broadcast %192 : f32 to vector<8xf32>
                %194 = arith.addi %i_tile, %c3 overflow<nsw> : index
                %195 = memref.load %a[%194, %k0] : memref<?x?xf32>
                %196 = vector.broadcast %195 : f32 to vector<8xf32>
                %197 = arith.addi %i_tile, %c4 overflow<nsw> : index
                %198 = memref.load %a[%197, %k0] : memref<?x?xf32>
                %199 = vector.broadcast %198 : f32 to vector<8xf32>
                %200 = arith.addi %i_tile, %c5 overflow<nsw> : index
                %201 = memref.load %a[%200, %k0] : memref<?x?xf32>
                %202 = vector.broadcast %201 : f32 to vector<8xf32>
                %203 = arith.subi %k0, %k0_piece overflow<nsw> : index
                %204 = vector.load %b_copy_1[%203, %c0] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %205 = arith.addi %c0, %c8 overflow<nsw> : index
                %206 = vector.load %b_copy_1[%203, %205] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %207 = arith.mulf %187, %204 fastmath<reassoc,contract> : vector<8xf32>
                %208 = arith.mulf %187, %206 fastmath<reassoc,contract> : vector<8xf32>
                %209 = arith.mulf %190, %204 fastmath<reassoc,contract> : vector<8xf32>
                %210 = arith.mulf %190, %206 fastmath<reassoc,contract> : vector<8xf32>
                %211 = arith.mulf %193, %204 fastmath<reassoc,contract> : vector<8xf32>
                %212 = arith.mulf %193, %206 fastmath<reassoc,contract> : vector<8xf32>
                %213 = arith.mulf %196, %204 fastmath<reassoc,contract> : vector<8xf32>
                %214 = arith.mulf %196, %206 fastmath<reassoc,contract> : vector<8xf32>
                %215 = arith.mulf %199, %204 fastmath<reassoc,contract> : vector<8xf32>
                %216 = arith.mulf %199, %206 fastmath<reassoc,contract> : vector<8xf32>
                %217 = arith.mulf %202, %204 fastmath<reassoc,contract> : vector<8xf32>
                %218 = arith.mulf %202, %206 fastmath<reassoc,contract> : vector<8xf32>
                %219 = arith.addf %174, %207 fastmath<reassoc,contract> : vector<8xf32>
                %220 = arith.addf %175, %208 fastmath<reassoc,contract> : vector<8xf32>
                %221 = arith.addf %176, %209 fastmath<reassoc,contract> : vector<8xf32>
                %222 = arith.addf %177, %210 fastmath<reassoc,contract> : vector<8xf32>
                %223 = arith.addf %178, %211 fastmath<reassoc,contract> : vector<8xf32>
                %224 = arith.addf %179, %212 fastmath<reassoc,contract> : vector<8xf32>
                %225 = arith.addf %180, %213 fastmath<reassoc,contract> : vector<8xf32>
                %226 = arith.addf %181, %214 fastmath<reassoc,contract> : vector<8xf32>
                %227 = arith.addf %182, %215 fastmath<reassoc,contract> : vector<8xf32>
                %228 = arith.addf %183, %216 fastmath<reassoc,contract> : vector<8xf32>
                %229 = arith.addf %184, %217 fastmath<reassoc,contract> : vector<8xf32>
                %230 = arith.addf %185, %218 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %219, %220, %221, %222, %223, %224, %225, %226, %227, %228, %229, %230 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %231 = arith.subi %160, %2 overflow<nsw> : index
              %232 = arith.cmpi sge, %231, %c0 : index
              scf.if %232 {
                %233 = vector.load %bias[%j_panel] : memref<?xf32>, vector<8xf32>
                %234 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %235 = vector.load %bias[%234] : memref<?xf32>, vector<8xf32>
                %236 = arith.addf %162, %233 : vector<8xf32>
                %237 = arith.addf %163, %235 : vector<8xf32>
                %238 = arith.addf %164, %233 : vector<8xf32>
                %239 = arith.addf %165, %235 : vector<8xf32>
                %240 = arith.addf %166, %233 : vector<8xf32>
                %241 = arith.addf %167, %235 : vector<8xf32>
                %242 = arith.addf %168, %233 : vector<8xf32>
                %243 = arith.addf %169, %235 : vector<8xf32>
                %244 = arith.addf %170, %233 : vector<8xf32>
                %245 = arith.addf %171, %235 : vector<8xf32>
                %246 = arith.addf %172, %233 : vector<8xf32>
                %247 = arith.addf %173, %235 : vector<8xf32>
                vector.store %236, %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %237, %out_1[%i_tile, %234] : memref<?x?xf32>, vector<8xf32>
                %248 = arith.addi %i_tile, %c1 overflow<nsw> : index
                vector.store %238, %out_1[%248, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %239, %out_1[%248, %234] : memref<?x?xf32>, vector<8xf32>
                %249 = arith.addi %i_tile, %c2 overflow<nsw> : index
                vector.store %240, %out_1[%249, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %241, %out_1[%249, %234] : memref<?x?xf32>, vector<8xf32>
                %250 = arith.addi %i_tile, %c3 overflow<nsw> : index
                vector.store %242, %out_1[%250, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %243, %out_1[%250, %234] : memref<?x?xf32>, vector<8xf32>
                %251 = arith.addi %i_tile, %c4 overflow<nsw> : index
                vector.store %244, %out_1[%251, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %245, %out_1[%251, %234] : memref<?x?xf32>, vector<8xf32>
                %252 = arith.addi %i_tile, %c5 overflow<nsw> : index
                vector.store %246, %out_1[%252, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %247, %out_1[%252, %234] : memref<?x?xf32>, vector<8xf32>
              } else {
                vector.store %162, %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %253 = arith.addi %j_panel, %c8 overflow<nsw> : index
                vector.store %163, %out_1[%i_tile, %253] : memref<?x?xf32>, vector<8xf32>
                %254 = arith.addi %i_tile, %c1 overflow<nsw> : index
                vector.store %164, %out_1[%254, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %165, %out_1[%254, %253] : memref<?x?xf32>, vector<8xf32>
                %255 = arith.addi %i_tile, %c2 overflow<nsw> : index
                vector.store %166, %out_1[%255, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %167, %out_1[%255, %253] : memref<?x?xf32>, vector<8xf32>
                %256 = arith.addi %i_tile, %c3 overflow<nsw> : index
                vector.store %168, %out_1[%256, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %169, %out_1[%256, %253] : memref<?x?xf32>, vector<8xf32>
                %257 = arith.addi %i_tile, %c4 overflow<nsw> : index
                vector.store %170, %out_1[%257, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %171, %out_1[%257, %253] : memref<?x?xf32>, vector<8xf32>
                %258 = arith.addi %i_tile, %c5 overflow<nsw> : index
                vector.store %172, %out_1[%258, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %173, %out_1[%258, %253] : memref<?x?xf32>, vector<8xf32>
              }
            }
            scf.for %i_below_tile = %8 to %12 step %c4 {
              %259 = arith.cmpi eq, %k0_piece, %c0 : index
              %260, %261, %262, %263, %264, %265, %266, %267 = scf.if %259 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %268 = vector.load %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %269 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %270 = vector.load %out_1[%i_below_tile, %269] : memref<?x?xf32>, vector<8xf32>
                %271 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                %272 = vector.load %out_1[%271, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %273 = vector.load %out_1[%271, %269] : memref<?x?xf32>, vector<8xf32>
                %274 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                %275 = vector.load %out_1[%274, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %276 = vector.load %out_1[%274, %269] : memref<?x?xf32>, vector<8xf32>
                %277 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                %278 = vector.load %out_1[%277, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %279 = vector.load %out_1[%277, %269] : memref<?x?xf32>, vector<8xf32>
                scf.yield %268, %270, %272, %273, %275, %276, %278, %279 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %280 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
              %281 = arith.minsi %280, %2 : index
              %282, %283, %284, %285, %286, %287, %288, %289 = scf.for %k0_below = %k0_piece to %281 step %c1 iter_args(%290 = %260, %291 = %261, %292 = %262, %293 = %263, %294 = %264, %295 = %265, %296 = %266, %297 = %267) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %298 = memref.load %a[%i_below_tile, %k0_below] : memref<?x?xf32>
                %299 = vector.broadcast %298 : f32 to vector<8xf32>
                %300 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                %301 = memref.load %a[%300, %k0_below] : memref<?x?xf32>
                %302 = vector.broadcast %301 : f32 to vector<8xf32>
                %303 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                %304 = memref.load %a[%303, %k0_below] : memref<?x?xf32>
                %305 = vector.broadcast %304 : f32 to vector<8xf32>
                %306 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                %307 = memref.load %a[%306, %k0_below] : memref<?x?xf32>
                %308 = vector.broadcast %307 : f32 to vector<8xf32>
                %309 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
                %310 = vector.load %b_copy_1[%309, %c0] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %311 = arith.addi %c0, %c8 overflow<nsw> : index
                %312 = vector.load %b_copy_1[%309, %311] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %313 = arith.mulf %299, %310 fastmath<reassoc,contract> : vector<8xf32>
                %314 = arith.mulf %299, %312 fastmath<reassoc,contract> : vector<8xf32>
                %315 = arith.mulf %302, %310 fastmath<reassoc,contract> : vector<8xf32>
                %316 = arith.mulf %302, %312 fastmath<reassoc,contract> : vector<8xf32>
                %317 = arith.mulf %305, %310 fastmath<reassoc,contract> : vector<8xf32>
                %318 = arith.mulf %305, %312 fastmath<reassoc,contract> : vector<8xf32>
                %319 = arith.mulf %308, %310 fastmath<reassoc,contract> : vector<8xf32>
                %320 = arith.mulf %308, %312 fastmath<reassoc,contract> : vector<8xf32>
                %321 = arith.addf %290, %313 fastmath<reassoc,contract> : vector<8xf32>
                %322 = arith.addf %291, %314 fastmath<reassoc,contract> : vector<8xf32>
                %323 = arith.addf %292, %315 fastmath<reassoc,contract> : vector<8xf32>
                %324 = arith.addf %293, %316 fastmath<reassoc,contract> : vector<8xf32>
                %325 = arith.addf %294, %317 fastmath<reassoc,contract> : vector<8xf32>
                %326 = arith.addf %295, %318 fastmath<reassoc,contract> : vector<8xf32>
                %327 = arith.addf %296, %319 fastmath<reassoc,contract> : vector<8xf32>
                %328 = arith.addf %297, %320 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %321, %322, %323, %324, %325, %326, %327, %328 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %329 = arith.subi %280, %2 overflow<nsw> : index
              %330 = arith.cmpi sge, %329, %c0 : index
              scf.if %330 {
                %331 = vector.load %bias[%j_panel] : memref<?xf32>, vector<8xf32>
                %332 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %333 = vector.load %bias[%332] : memref<?xf32>, vector<8xf32>
                %334 = arith.addf %282, %331 : vector<8xf32>
                %335 = arith.addf %283, %333 : vector<8xf32>
                %336 = arith.addf %284, %331 : vector<8xf32>
                %337 = arith.addf %285, %333 : vector<8xf32>
                %338 = arith.addf %286, %331 : vector<8xf32>
                %339 = arith.addf %287, %333 : vector<8xf32>
                %340 = arith.addf %288, %331 : vector<8xf32>
                %341 = arith.addf %289, %333 : vector<8xf32>
                vector.store %334, %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %335, %out_1[%i_below_tile, %332] : memref<?x?xf32>, vector<8xf32>
                %342 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                vector.store %336, %out_1[%342, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %337, %out_1[%342, %332] : memref<?x?xf32>, vector<8xf32>
                %343 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                vector.store %338, %out_1[%343, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %339, %out_1[%343, %332] : memref<?x?xf32>, vector<8xf32>
                %344 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                vector.store %340, %out_1[%344, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %341, %out_1[%344, %332] : memref<?x?xf32>, vector<8xf32>
              } else {
                vector.store %282, %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %345 = arith.addi %j_panel, %c8 overflow<nsw> : index
                vector.store %283, %out_1[%i_below_tile, %345] : memref<?x?xf32>, vector<8xf32>
                %346 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                vector.store %284, %out_1[%346, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %285, %out_1[%346, %345] : memref<?x?xf32>, vector<8xf32>
                %347 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                vector.store %286, %out_1[%347, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %287, %out_1[%347, %345] : memref<?x?xf32>, vector<8xf32>
                %348 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                vector.store %288, %out_1[%348, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %289, %out_1[%348, %345] : memref<?x?xf32>, vector<8xf32>
              }
            }
            scf.for %i_below_below_tile = %12 to %16 step %c2 {
              %349 = arith.cmpi eq, %k0_piece, %c0 : index
              %350, %351, %352, %353 = scf.if %349 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %354 = vector.load %out_1[%i_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %355 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %356 = vector.load %out_1[%i_below_below_tile, %355] : memref<?x?xf32>, vector<8xf32>
                %357 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                %358 = vector.load %out_1[%357, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %359 = vector.load %out_1[%357, %355] : memref<?x?xf32>, vector<8xf32>
                scf.yield %354, %356, %358, %359 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %360 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
              %361 = arith.minsi %360, %2 : index
              %362, %363, %364, %365 = scf.for %k0_below_below = %k0_piece to %361 step %c1 iter_args(%366 = %350, %367 = %351, %368 = %352, %369 = %353) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %370 = memref.load %a[%i_below_below_tile, %k0_below_below] : memref<?x?xf32>
                %371 = vector.broadcast %370 : f32 to vector<8xf32>
                %372 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                %373 = memref.load %a[%372, %k0_below_below] : memref<?x?xf32>
                %374 = vector.broadcast %373 : f32 to vector<8xf32>
                %375 = arith.subi %k0_below_below, %k0_piece overflow<nsw> : index
                %376 = vector.load %b_copy_1[%375, %c0] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %377 = arith.addi %c0, %c8 overflow<nsw> : index
                %378 = vector.load %b_copy_1[%375, %377] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %379 = arith.mulf %371, %376 fastmath<reassoc,contract> : vector<8xf32>
                %380 = arith.mulf %371, %378 fastmath<reassoc,contract> : vector<8xf32>
                %381 = arith.mulf %374, %376 fastmath<reassoc,contract> : vector<8xf32>
                %382 = arith.mulf %374, %378 fastmath<reassoc,contract> : vector<8xf32>
                %383 = arith.addf %366, %379 fastmath<reassoc,contract> : vector<8xf32>
                %384 = arith.addf %367, %380 fastmath<reassoc,contract> : vector<8xf32>
                %385 = arith.addf %368, %381 fastmath<reassoc,contract> : vector<8xf32>
                %386 = arith.addf %369, %382 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %383, %384, %385, %386 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %387 = arith.subi %360, %2 overflow<nsw> : index
              %388 = arith.cmpi sge, %387, %c0 : index
              scf.if %388 {
                %389 = vector.load %bias[%j_panel] : memref<?xf32>, vector<8xf32>
                %390 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %391 = vector.load %bias[%390] : memref<?xf32>, vector<8xf32>
                %392 = arith.addf %362, %389 : vector<8xf32>
                %393 = arith.addf %363, %391 : vector<8xf32>
                %394 = arith.addf %364, %389 : vector<8xf32>
                %395 = arith.addf %365, %391 : vector<8xf32>
                vector.store %392, %out_1[%i_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %393, %out_1[%i_below_below_tile, %390] : memref<?x?xf32>, vector<8xf32>
                %396 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                vector.store %394, %out_1[%396, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %395, %out_1[%396, %390] : memref<?x?xf32>, vector<8xf32>
              } else {
                vector.store %362, %out_1[%i_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %397 = arith.addi %j_panel, %c8 overflow<nsw> : index
                vector.store %363, %out_1[%i_below_below_tile, %397] : memref<?x?xf32>, vector<8xf32>
                %398 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                vector.store %364, %out_1[%398, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %365, %out_1[%398, %397] : memref<?x?xf32>, vector<8xf32>
              }
            }
            scf.for %i_below_below_below_tile = %16 to %1 step %c1 {
              %399 = arith.cmpi eq, %k0_piece, %c0 : index
              %400, %401 = scf.if %399 -> (vector<8xf32>, vector<8xf32>) {
                scf.yield %0, %0 : vector<8xf32>, vector<8xf32>
              } else {
                %402 = vector.load %out_1[%i_below_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %403 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %404 = vector.load %out_1[%i_below_below_below_tile, %403] : memref<?x?xf32>, vector<8xf32>
                scf.yield %402, %404 : vector<8xf32>, vector<8xf32>
              }
              %405 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
              %406 = arith.minsi %405, %2 : index
              %407, %408 = scf.for %k0_below_below_below = %k0_piece to %406 step %c1 iter_args(%409 = %400, %410 = %401) -> (vector<8xf32>, vector<8xf32>) {
                %411 = memref.load %a[%i_below_below_below_tile, %k0_below_below_below] : memref<?x?xf32>
                %412 = vector.broadcast %411 : f32 to vector<8xf32>
                %413 = arith.subi %k0_below_below_below, %k0_piece overflow<nsw> : index
                %414 = vector.load %b_copy_1[%413, %c0] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %415 = arith.addi %c0, %c8 overflow<nsw> : index
                %416 = vector.load %b_copy_1[%413, %415] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %417 = arith.mulf %412, %414 fastmath<reassoc,contract> : vector<8xf32>
                %418 = arith.mulf %412, %416 fastmath<reassoc,contract> : vector<8xf32>
                %419 = arith.addf %409, %417 fastmath<reassoc,contract> : vector<8xf32>
                %420 = arith.addf %410, %418 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %419, %420 : vector<8xf32>, vector<8xf32>
              }
              %421 = arith.subi %405, %2 overflow<nsw> : index
              %422 = arith.cmpi sge, %421, %c0 : index
              scf.if %422 {
                %423 = vector.load %bias[%j_panel] : memref<?xf32>, vector<8xf32>
                %424 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %425 = vector.load %bias[%424] : memref<?xf32>, vector<8xf32>
                %426 = arith.addf %407, %423 : vector<8xf32>
                %427 = arith.addf %408, %425 : vector<8xf32>
                vector.store %426, %out_1[%i_below_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %427, %out_1[%i_below_below_below_tile, %424] : memref<?x?xf32>, vector<8xf32>
              } else {
                vector.store %407, %out_1[%i_below_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %428 = arith.addi %j_panel, %c8 overflow<nsw> : index
                vector.store %408, %out_1[%i_below_below_below_tile, %428] : memref<?x?xf32>, vector<8xf32>
              }
            }
            memref.dealloc %b_copy : memref<?x16xf32>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %429 = arith.shrsi %1, %c3 : index
    %430 = arith.muli %429, %c8 overflow<nsw> : index
    %431 = arith.subi %1, %430 overflow<nsw> : index
    %432 = arith.shrsi %431, %c2 : index
    %433 = arith.muli %432, %c4 overflow<nsw> : index
    %434 = arith.addi %433, %430 overflow<nsw> : index
    %435 = arith.subi %1, %434 overflow<nsw> : index
    %436 = arith.shrsi %435, %c1 : index
    %437 = arith.muli %436, %c2 overflow<nsw> : index
    %438 = arith.addi %437, %434 overflow<nsw> : index
    %439 = arith.minsi %c16384, %2 : index
    %440 = arith.andi %3, %c15 : index
    %441 = arith.minsi %c8, %440 : index
    %442 = arith.maxsi %441, %c0 : index
    %443 = arith.cmpi sgt, %439, %18 : index
    %444 = arith.muli %439, %1 : index
    %445 = arith.cmpi sgt, %444, %21 : index
    %446 = arith.ori %443, %445 : i1
    %447 = arith.select %446, %439, %c0 : index
    %448 = arith.select %446, %442, %c0 : index
    scf.for %j_right_panel = %5 to %3 step %c8 {
      %449 = arith.subi %3, %j_right_panel overflow<nsw> : index
      %450 = arith.minsi %c8, %449 : index
      %451 = arith.maxsi %450, %c0 : index
      %452 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
      %453 = arith.subi %452, %j_right_panel overflow<nsw> : index
      %454 = arith.minsi %453, %449 : index
      %455 = vector.create_mask %454 : vector<8xi1>
      scf.for %k0_right_piece = %c0 to %6 step %c16384 {
        %b_copy_2 = memref.alloc(%447, %448) {alignment = 64 : i64} : memref<?x?xf32>
        scf.if %446 {
          %456 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %457 = arith.minsi %456, %2 : index
          scf.for %k0_right_copy = %k0_right_piece to %457 step %c1 {
            %458 = arith.addi %k0_right_copy, %c8 overflow<nsw> : index
            memref.prefetch %b[%458, %j_right_panel], read, locality<3>, data : memref<?x?xf32>
            %459 = vector.maskedload %b[%k0_right_copy, %j_right_panel], %455, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %460 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
            vector.maskedstore %b_copy_2[%460, %c0], %455, %459 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        %461 = arith.subi %2, %k0_right_piece overflow<nsw> : index
        %462 = arith.minsi %c16384, %461 : index
        %463 = arith.maxsi %462, %c0 : index
        %464 = arith.select %446, %c0, %463 : index
        %465 = memref.subview %b[%k0_right_piece, %j_right_panel] [%464, %451] [1, 1] : memref<?x?xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
        %466 = "memref.cast"(%b_copy_2) : (memref<?x?xf32>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %467 = "memref.cast"(%465) : (memref<?x?xf32, strided<[?, 1], offset: ?>>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %b_copy_3 = arith.select %446, %466, %467 : memref<?x?xf32, strided<[?, 1], offset: ?>>
        scf.for %i_right_tile = %c0 to %430 step %c8 {
          %468 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %469, %470, %471, %472, %473, %474, %475, %476 = scf.if %468 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %477 = vector.maskedload %out_1[%i_right_tile, %j_right_panel], %455, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %478 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
            %479 = vector.maskedload %out_1[%478, %j_right_panel], %455, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %480 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
            %481 = vector.maskedload %out_1[%480, %j_right_panel], %455, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %482 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
            %483 = vector.maskedload %out_1[%482, %j_right_panel], %455, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %484 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
            %485 = vector.maskedload %out_1[%484, %j_right_panel], %455, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %486 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
            %487 = vector.maskedload %out_1[%486, %j_right_panel], %455, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %488 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
            %489 = vector.maskedload %out_1[%488, %j_right_panel], %455, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %490 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
            %491 = vector.maskedload %out_1[%490, %j_right_panel], %455, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %477, %479, %481, %483, %485, %487, %489, %491 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %492 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %493 = arith.minsi %492, %2 : index
          %494, %495, %496, %497, %498, %499, %500, %501 = scf.for %k0_right = %k0_right_piece to %493 step %c1 iter_args(%502 = %469, %503 = %470, %504 = %471, %505 = %472, %506 = %473, %507 = %474, %508 = %475, %509 = %476) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %510 = memref.load %a[%i_right_tile, %k0_right] : memref<?x?xf32>
            %511 = vector.broadcast %510 : f32 to vector<8xf32>
            %512 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
            %513 = memref.load %a[%512, %k0_right] : memref<?x?xf32>
            %514 = vector.broadcast %513 : f32 to vector<8xf32>
            %515 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
            %516 = memref.load %a[%515, %k0_right] : memref<?x?xf32>
            %517 = vector.broadcast %516 : f32 to vector<8xf32>
            %518 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
            %519 = memref.load %a[%518, %k0_right] : memref<?x?xf32>
            %520 = vector.broadcast %519 : f32 to vector<8xf32>
            %521 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
            %522 = memref.load %a[%521, %k0_right] : memref<?x?xf32>
            %523 = vector.broadcast %522 : f32 to vector<8xf32>
            %524 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
            %525 = memref.load %a[%524, %k0_right] : memref<?x?xf32>
            %526 = vector.broadcast %525 : f32 to vector<8xf32>
            %527 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
            %528 = memref.load %a[%527, %k0_right] : memref<?x?xf32>
            %529 = vector.broadcast %528 : f32 to vector<8xf32>
            %530 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
            %531 = memref.load %a[%530, %k0_right] : memref<?x?xf32>
            %532 = vector.broadcast %531 : f32 to vector<8xf32>
            %533 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
            %534 = vector.maskedload %b_copy_3[%533, %c0], %455, %0 : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %535 = arith.mulf %511, %534 fastmath<reassoc,contract> : vector<8xf32>
            %536 = arith.mulf %514, %534 fastmath<reassoc,contract> : vector<8xf32>
            %537 = arith.mulf %517, %534 fastmath<reassoc,contract> : vector<8xf32>
            %538 = arith.mulf %520, %534 fastmath<reassoc,contract> : vector<8xf32>
            %539 = arith.mulf %523, %534 fastmath<reassoc,contract> : vector<8xf32>
            %540 = arith.mulf %526, %534 fastmath<reassoc,contract> : vector<8xf32>
            %541 = arith.mulf %529, %534 fastmath<reassoc,contract> : vector<8xf32>
            %542 = arith.mulf %532, %534 fastmath<reassoc,contract> : vector<8xf32>
            %543 = arith.addf %502, %535 fastmath<reassoc,contract> : vector<8xf32>
            %544 = arith.addf %503, %536 fastmath<reassoc,contract> : vector<8xf32>
            %545 = arith.addf %504, %537 fastmath<reassoc,contract> : vector<8xf32>
            %546 = arith.addf %505, %538 fastmath<reassoc,contract> : vector<8xf32>
            %547 = arith.addf %506, %539 fastmath<reassoc,contract> : vector<8xf32>
            %548 = arith.addf %507, %540 fastmath<reassoc,contract> : vector<8xf32>
            %549 = arith.addf %508, %541 fastmath<reassoc,contract> : vector<8xf32>
            %550 = arith.addf %509, %542 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %543, %544, %545, %546, %547, %548, %549, %550 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %551 = arith.subi %492, %2 overflow<nsw> : index
          %552 = arith.cmpi sge, %551, %c0 : index
          scf.if %552 {
            %553 = vector.maskedload %bias[%j_right_panel], %455, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %554 = arith.addf %494, %553 : vector<8xf32>
            %555 = arith.addf %495, %553 : vector<8xf32>
            %556 = arith.addf %496, %553 : vector<8xf32>
            %557 = arith.addf %497, %553 : vector<8xf32>
            %558 = arith.addf %498, %553 : vector<8xf32>
            %559 = arith.addf %499, %553 : vector<8xf32>
            %560 = arith.addf %500, %553 : vector<8xf32>
            %561 = arith.addf %501, %553 : vector<8xf32>
            vector.maskedstore %out_1[%i_right_tile, %j_right_panel], %455, %554 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %562 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out_1[%562, %j_right_panel], %455, %555 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %563 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
            vector.maskedstore %out_1[%563, %j_right_panel], %455, %556 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %564 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
            vector.maskedstore %out_1[%564, %j_right_panel], %455, %557 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %565 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
            vector.maskedstore %out_1[%565, %j_right_panel], %455, %558 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %566 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
            vector.maskedstore %out_1[%566, %j_right_panel], %455, %559 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %567 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
            vector.maskedstore %out_1[%567, %j_right_panel], %455, %560 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %568 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
            vector.maskedstore %out_1[%568, %j_right_panel], %455, %561 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            vector.maskedstore %out_1[%i_right_tile, %j_right_panel], %455, %494 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %569 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out_1[%569, %j_right_panel], %455, %495 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %570 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
            vector.maskedstore %out_1[%570, %j_right_panel], %455, %496 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %571 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
            vector.maskedstore %out_1[%571, %j_right_panel], %455, %497 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %572 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
            vector.maskedstore %out_1[%572, %j_right_panel], %455, %498 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %573 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
            vector.maskedstore %out_1[%573, %j_right_panel], %455, %499 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %574 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
            vector.maskedstore %out_1[%574, %j_right_panel], %455, %500 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %575 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
            vector.maskedstore %out_1[%575, %j_right_panel], %455, %501 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        scf.for %i_right_below_tile = %430 to %434 step %c4 {
          %576 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %577, %578, %579, %580 = scf.if %576 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %581 = vector.maskedload %out_1[%i_right_below_tile, %j_right_panel], %455, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %582 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
            %583 = vector.maskedload %out_1[%582, %j_right_panel], %455, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %584 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
            %585 = vector.maskedload %out_1[%584, %j_right_panel], %455, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %586 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
            %587 = vector.maskedload %out_1[%586, %j_right_panel], %455, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %581, %583, %585, %587 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %588 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %589 = arith.minsi %588, %2 : index
          %590, %591, %592, %593 = scf.for %k0_right_below = %k0_right_piece to %589 step %c1 iter_args(%594 = %577, %595 = %578, %596 = %579, %597 = %580) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %598 = memref.load %a[%i_right_below_tile, %k0_right_below] : memref<?x?xf32>
            %599 = vector.broadcast %598 : f32 to vector<8xf32>
            %600 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
            %601 = memref.load %a[%600, %k0_right_below] : memref<?x?xf32>
            %602 = vector.broadcast %601 : f32 to vector<8xf32>
            %603 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
            %604 = memref.load %a[%603, %k0_right_below] : memref<?x?xf32>
            %605 = vector.broadcast %604 : f32 to vector<8xf32>
            %606 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
            %607 = memref.load %a[%606, %k0_right_below] : memref<?x?xf32>
            %608 = vector.broadcast %607 : f32 to vector<8xf32>
            %609 = arith.subi %k0_right_below, %k0_right_piece overflow<nsw> : index
            %610 = vector.maskedload %b_copy_3[%609, %c0], %455, %0 : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %611 = arith.mulf %599, %610 fastmath<reassoc,contract> : vector<8xf32>
            %612 = arith.mulf %602, %610 fastmath<reassoc,contract> : vector<8xf32>
            %613 = arith.mulf %605, %610 fastmath<reassoc,contract> : vector<8xf32>
            %614 = arith.mulf %608, %610 fastmath<reassoc,contract> : vector<8xf32>
            %615 = arith.addf %594, %611 fastmath<reassoc,contract> : vector<8xf32>
            %616 = arith.addf %595, %612 fastmath<reassoc,contract> : vector<8xf32>
            %617 = arith.addf %596, %613 fastmath<reassoc,contract> : vector<8xf32>
            %618 = arith.addf %597, %614 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %615, %616, %617, %618 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %619 = arith.subi %588, %2 overflow<nsw> : index
          %620 = arith.cmpi sge, %619, %c0 : index
          scf.if %620 {
            %621 = vector.maskedload %bias[%j_right_panel], %455, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %622 = arith.addf %590, %621 : vector<8xf32>
            %623 = arith.addf %591, %621 : vector<8xf32>
            %624 = arith.addf %592, %621 : vector<8xf32>
            %625 = arith.addf %593, %621 : vector<8xf32>
            vector.maskedstore %out_1[%i_right_below_tile, %j_right_panel], %455, %622 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %626 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out_1[%626, %j_right_panel], %455, %623 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %627 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
            vector.maskedstore %out_1[%627, %j_right_panel], %455, %624 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %628 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
            vector.maskedstore %out_1[%628, %j_right_panel], %455, %625 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            vector.maskedstore %out_1[%i_right_below_tile, %j_right_panel], %455, %590 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %629 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out_1[%629, %j_right_panel], %455, %591 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %630 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
            vector.maskedstore %out_1[%630, %j_right_panel], %455, %592 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %631 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
            vector.maskedstore %out_1[%631, %j_right_panel], %455, %593 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        scf.for %i_right_below_below_tile = %434 to %438 step %c2 {
          %632 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %633, %634 = scf.if %632 -> (vector<8xf32>, vector<8xf32>) {
            scf.yield %0, %0 : vector<8xf32>, vector<8xf32>
          } else {
            %635 = vector.maskedload %out_1[%i_right_below_below_tile, %j_right_panel], %455, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %636 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
            %637 = vector.maskedload %out_1[%636, %j_right_panel], %455, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %635, %637 : vector<8xf32>, vector<8xf32>
          }
          %638 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %639 = arith.minsi %638, %2 : index
          %640, %641 = scf.for %k0_right_below_below = %k0_right_piece to %639 step %c1 iter_args(%642 = %633, %643 = %634) -> (vector<8xf32>, vector<8xf32>) {
            %644 = memref.load %a[%i_right_below_below_tile, %k0_right_below_below] : memref<?x?xf32>
            %645 = vector.broadcast %644 : f32 to vector<8xf32>
            %646 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
            %647 = memref.load %a[%646, %k0_right_below_below] : memref<?x?xf32>
            %648 = vector.broadcast %647 : f32 to vector<8xf32>
            %649 = arith.subi %k0_right_below_below, %k0_right_piece overflow<nsw> : index
            %650 = vector.maskedload %b_copy_3[%649, %c0], %455, %0 : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %651 = arith.mulf %645, %650 fastmath<reassoc,contract> : vector<8xf32>
            %652 = arith.mulf %648, %650 fastmath<reassoc,contract> : vector<8xf32>
            %653 = arith.addf %642, %651 fastmath<reassoc,contract> : vector<8xf32>
            %654 = arith.addf %643, %652 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %653, %654 : vector<8xf32>, vector<8xf32>
          }
          %655 = arith.subi %638, %2 overflow<nsw> : index
          %656 = arith.cmpi sge, %655, %c0 : index
          scf.if %656 {
            %657 = vector.maskedload %bias[%j_right_panel], %455, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %658 = arith.addf %640, %657 : vector<8xf32>
            %659 = arith.addf %641, %657 : vector<8xf32>
            vector.maskedstore %out_1[%i_right_below_below_tile, %j_right_panel], %455, %658 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %660 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out_1[%660, %j_right_panel], %455, %659 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            vector.maskedstore %out_1[%i_right_below_below_tile, %j_right_panel], %455, %640 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %661 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out_1[%661, %j_right_panel], %455, %641 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        scf.for %i_right_below_below_below_tile = %438 to %1 step %c1 {
          %662 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %663 = scf.if %662 -> (vector<8xf32>) {
            scf.yield %0 : vector<8xf32>
          } else {
            %664 = vector.maskedload %out_1[%i_right_below_below_below_tile, %j_right_panel], %455, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %664 : vector<8xf32>
          }
          %665 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
          %666 = arith.minsi %665, %2 : index
          %667 = scf.for %k0_right_below_below_below = %k0_right_piece to %666 step %c1 iter_args(%668 = %663) -> (vector<8xf32>) {
            %669 = memref.load %a[%i_right_below_below_below_tile, %k0_right_below_below_below] : memref<?x?xf32>
            %670 = vector.broadcast %669 : f32 to vector<8xf32>
            %671 = arith.subi %k0_right_below_below_below, %k0_right_piece overflow<nsw> : index
            %672 = vector.maskedload %b_copy_3[%671, %c0], %455, %0 : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %673 = arith.mulf %670, %672 fastmath<reassoc,contract> : vector<8xf32>
            %674 = arith.addf %668, %673 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %674 : vector<8xf32>
          }
          %675 = arith.subi %665, %2 overflow<nsw> : index
          %676 = arith.cmpi sge, %675, %c0 : index
          scf.if %676 {
            %677 = vector.maskedload %bias[%j_right_panel], %455, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %678 = arith.addf %667, %677 : vector<8xf32>
            vector.maskedstore %out_1[%i_right_below_below_below_tile, %j_right_panel], %455, %678 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            vector.maskedstore %out_1[%i_right_below_below_below_tile, %j_right_panel], %455, %667 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
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
    %3 = llvm.mlir.constant(6) : i64
    %4 = llvm.mlir.constant(2) : i64
    %5 = llvm.mlir.constant(8192) : i64
    %6 = llvm.mlir.constant(0) : i64
    %7 = llvm.mlir.constant(8) : i64
    %8 = llvm.mlir.constant(3) : i64
    %9 = llvm.mlir.constant(5) : i64
    %10 = llvm.mlir.constant(16384) : i64
    %11 = llvm.mlir.constant(15) : i64
    %12 = llvm.mlir.constant(7) : i64
    %13 = llvm.mlir.constant(-1) : i64
    %14 = llvm.mlir.constant(1023) : i64
    %15 = llvm.mlir.constant(32768) : i64
    %16 = llvm.mlir.constant(8191) : i64
    %17 = llvm.mlir.constant(13) : i64
    %18 = llvm.mlir.constant(53) : i64
    %19 = llvm.mlir.constant(38) : i64
    %20 = llvm.mlir.constant(46) : i64
    %21 = llvm.mlir.constant(30) : i64
    %22 = llvm.mlir.constant(37) : i64
    %23 = llvm.mlir.constant(28) : i64
    %24 = llvm.mlir.constant(32) : i64
    %25 = llvm.mlir.constant(20) : i64
    %26 = llvm.mlir.constant(21) : i64
    %27 = llvm.mlir.constant(18) : i64
    %28 = llvm.mlir.constant(10) : i64
    %29 = llvm.mlir.constant(11) : i64
    %30 = llvm.mlir.constant(128) : i64
    %31 = llvm.alloca %30 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %32 = llvm.mlir.constant(24) : i64
    %33 = llvm.mlir.constant(40) : i64
    %34 = llvm.mlir.constant(48) : i64
    %35 = llvm.mlir.constant(56) : i64
    %36 = llvm.mlir.constant(64) : i64
    %37 = llvm.mlir.constant(72) : i64
    %38 = llvm.mlir.constant(80) : i64
    %39 = llvm.mlir.constant(88) : i64
    %40 = llvm.mlir.constant(96) : i64
    %41 = llvm.mlir.constant(104) : i64
    %42 = llvm.mlir.constant(112) : i64
    %43 = llvm.mlir.constant(120) : i64
    %44 = llvm.mlir.constant(0 : i32) : i32
    %45 = llvm.mlir.constant(true) : i1
    %46 = llvm.mlir.constant(1 : i32) : i32
    %47 = llvm.mlir.constant(-64) : i64
    %48 = llvm.mlir.constant(3 : i32) : i32
    %49 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %50 = llvm.ashr %b_stride0, %1 : i64
    %51 = llvm.mul %50, %0 overflow<nsw> : i64
    %52 = llvm.intr.smax(%a_stride0, %2) : (i64, i64) -> i64
    %53 = llvm.sdiv %a_size0, %3 : i64
    %54 = llvm.srem %a_size0, %3 : i64
    %55 = llvm.icmp "ne" %54, %6 : i64
    %56 = llvm.xor %54, %3 : i64
    %57 = llvm.icmp "slt" %56, %6 : i64
    %58 = llvm.and %55, %57 : i1
    %59 = llvm.add %53, %13 : i64
    %60 = llvm.select %58, %59, %53 : i1, i64
    %61 = llvm.mul %60, %3 overflow<nsw> : i64
    %62 = llvm.sub %a_size0, %61 overflow<nsw> : i64
    %63 = llvm.ashr %62, %4 : i64
    %64 = llvm.mul %63, %1 overflow<nsw> : i64
    %65 = llvm.add %64, %61 overflow<nsw> : i64
    %66 = llvm.sub %a_size0, %65 overflow<nsw> : i64
    %67 = llvm.ashr %66, %2 : i64
    %68 = llvm.mul %67, %4 overflow<nsw> : i64
    %69 = llvm.add %68, %65 overflow<nsw> : i64
    %70 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %71 = llvm.icmp "sgt" %70, %14 : i64
    %72 = llvm.mul %70, %a_size0 : i64
    %73 = llvm.icmp "sgt" %72, %15 : i64
    %74 = llvm.or %71, %73 : i1
    %75 = llvm.select %74, %70, %6 : i1, i64
    %76 = llvm.intr.smax(%51, %6) : (i64, i64) -> i64
    %77 = llvm.add %76, %11 : i64
    %78 = llvm.udiv %77, %0 : i64
    %79 = llvm.intr.smax(%52, %6) : (i64, i64) -> i64
    %80 = llvm.add %79, %16 : i64
    %81 = llvm.udiv %80, %5 : i64
    %82 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %83 = llvm.intr.smax(%82, %6) : (i64, i64) -> i64
    %84 = llvm.mul %83, %17 : i64
    %85 = llvm.add %8, %84 : i64
    %86 = llvm.intr.smax(%61, %6) : (i64, i64) -> i64
    %87 = llvm.add %86, %9 : i64
    %88 = llvm.udiv %87, %3 : i64
    %89 = llvm.mul %83, %18 : i64
    %90 = llvm.add %19, %89 : i64
    %91 = llvm.add %90, %20 : i64
    %92 = llvm.add %91, %21 : i64
    %93 = llvm.mul %88, %92 : i64
    %94 = llvm.sub %65, %61 : i64
    %95 = llvm.intr.smax(%94, %6) : (i64, i64) -> i64
    %96 = llvm.add %95, %8 : i64
    %97 = llvm.udiv %96, %1 : i64
    %98 = llvm.mul %83, %22 : i64
    %99 = llvm.add %23, %98 : i64
    %100 = llvm.add %99, %24 : i64
    %101 = llvm.add %100, %25 : i64
    %102 = llvm.mul %97, %101 : i64
    %103 = llvm.sub %69, %65 : i64
    %104 = llvm.intr.smax(%103, %6) : (i64, i64) -> i64
    %105 = llvm.add %104, %2 : i64
    %106 = llvm.udiv %105, %4 : i64
    %107 = llvm.mul %83, %26 : i64
    %108 = llvm.add %27, %107 : i64
    %109 = llvm.add %108, %27 : i64
    %110 = llvm.add %109, %28 : i64
    %111 = llvm.mul %106, %110 : i64
    %112 = llvm.sub %a_size0, %69 : i64
    %113 = llvm.intr.smax(%112, %6) : (i64, i64) -> i64
    %114 = llvm.add %17, %84 : i64
    %115 = llvm.add %114, %29 : i64
    %116 = llvm.add %115, %9 : i64
    %117 = llvm.mul %113, %116 : i64
    %118 = llvm.add %11, %85 : i64
    %119 = llvm.add %118, %93 : i64
    %120 = llvm.add %119, %102 : i64
    %121 = llvm.add %120, %111 : i64
    %122 = llvm.add %121, %117 : i64
    %123 = llvm.mul %81, %122 : i64
    %124 = llvm.add %2, %123 : i64
    %125 = llvm.mul %78, %124 : i64
    %126 = llvm.icmp "sge" %125, %15 : i64
    %127 = llvm.icmp "sgt" %51, %6 : i64
    %128 = llvm.sub %51, %2 overflow<nsw> : i64
    %129 = llvm.sdiv %128, %0 : i64
    %130 = llvm.add %129, %2 overflow<nsw> : i64
    %131 = llvm.select %127, %130, %6 : i1, i64
    llvm.cond_br %126, ^bb1, ^bb2
  ^bb1:
    llvm.store %51, %31 {alignment = 8 : i64} : i64, !llvm.ptr
    %132 = llvm.getelementptr inbounds %31[%7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %52, %132 {alignment = 8 : i64} : i64, !llvm.ptr
    %133 = llvm.getelementptr inbounds %31[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %75, %133 {alignment = 8 : i64} : i64, !llvm.ptr
    %134 = llvm.getelementptr inbounds %31[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %74, %134 {alignment = 8 : i64} : i1, !llvm.ptr
    %135 = llvm.getelementptr inbounds %31[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride0, %135 {alignment = 8 : i64} : i64, !llvm.ptr
    %136 = llvm.getelementptr inbounds %31[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %136 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %137 = llvm.getelementptr inbounds %31[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %137 {alignment = 8 : i64} : i64, !llvm.ptr
    %138 = llvm.getelementptr inbounds %31[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride0, %138 {alignment = 8 : i64} : i64, !llvm.ptr
    %139 = llvm.getelementptr inbounds %31[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %61, %139 {alignment = 8 : i64} : i64, !llvm.ptr
    %140 = llvm.getelementptr inbounds %31[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out, %140 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %141 = llvm.getelementptr inbounds %31[%38] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %141 {alignment = 8 : i64} : i64, !llvm.ptr
    %142 = llvm.getelementptr inbounds %31[%39] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %142 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %143 = llvm.getelementptr inbounds %31[%40] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %bias, %143 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %144 = llvm.getelementptr inbounds %31[%41] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %bias_size0, %144 {alignment = 8 : i64} : i64, !llvm.ptr
    %145 = llvm.getelementptr inbounds %31[%42] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %65, %145 {alignment = 8 : i64} : i64, !llvm.ptr
    %146 = llvm.getelementptr inbounds %31[%43] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %69, %146 {alignment = 8 : i64} : i64, !llvm.ptr
    %147 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %148 = llvm.call @stepwell_parallel_for(%147, %31, %131, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%148 : i32)
  ^bb2:
    %149 = llvm.call @program.parallel0(%6, %131, %51, %52, %75, %74, %a_stride0, %b, %b_size0, %b_stride0, %61, %out, %a_size0, %a, %bias, %bias_size0, %65, %69) : (i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64) -> i32
    llvm.br ^bb3(%149 : i32)
  ^bb3(%150: i32):
    %151 = llvm.icmp "eq" %150, %44 : i32
    llvm.cond_br %151, ^bb4, ^bb56(%150 : i32)
  ^bb4:
    %152 = llvm.ashr %a_size0, %8 : i64
    %153 = llvm.mul %152, %7 overflow<nsw> : i64
    %154 = llvm.sub %a_size0, %153 overflow<nsw> : i64
    %155 = llvm.ashr %154, %4 : i64
    %156 = llvm.mul %155, %1 overflow<nsw> : i64
    %157 = llvm.add %156, %153 overflow<nsw> : i64
    %158 = llvm.sub %a_size0, %157 overflow<nsw> : i64
    %159 = llvm.ashr %158, %2 : i64
    %160 = llvm.mul %159, %4 overflow<nsw> : i64
    %161 = llvm.add %160, %157 overflow<nsw> : i64
    %162 = llvm.intr.smin(%10, %a_stride0) : (i64, i64) -> i64
    %163 = llvm.and %b_stride0, %11 : i64
    %164 = llvm.intr.smin(%7, %163) : (i64, i64) -> i64
    %165 = llvm.intr.smax(%164, %6) : (i64, i64) -> i64
    %166 = llvm.icmp "sgt" %162, %14 : i64
    %167 = llvm.mul %162, %a_size0 : i64
    %168 = llvm.icmp "sgt" %167, %15 : i64
    %169 = llvm.or %166, %168 : i1
    %170 = llvm.select %169, %162, %6 : i1, i64
    %171 = llvm.select %169, %165, %6 : i1, i64
    %172 = llvm.icmp "slt" %51, %b_stride0 : i64
    llvm.cond_br %172, ^bb5(%51 : i64), ^bb55
  ^bb5(%j_right_panel: i64):
    %173 = llvm.sub %b_stride0, %j_right_panel overflow<nsw> : i64
    %174 = llvm.intr.smin(%7, %173) : (i64, i64) -> i64
    %175 = llvm.intr.smax(%174, %6) : (i64, i64) -> i64
    %176 = llvm.add %j_right_panel, %7 overflow<nsw> : i64
    %177 = llvm.sub %176, %j_right_panel overflow<nsw> : i64
    %178 = llvm.intr.smin(%177, %173) : (i64, i64) -> i64
    %179 = llvm.intr.smin(%178, %7) : (i64, i64) -> i64
    %180 = llvm.intr.smax(%179, %6) : (i64, i64) -> i64
    %181 = llvm.trunc %180 : i64 to i32
    %182 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %183 = llvm.mlir.poison : vector<8xi32>
    %184 = llvm.insertelement %181, %183[%6 : i64] : vector<8xi32>
    %185 = llvm.shufflevector %184, %183 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %186 = llvm.icmp "slt" %182, %185 : vector<8xi32>
    %187 = llvm.icmp "slt" %6, %52 : i64
    llvm.cond_br %187, ^bb6(%6 : i64), ^bb54
  ^bb6(%k0_right_piece: i64):
    %188 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1, %170) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %189 = llvm.extractvalue %188[0] : !llvm.struct<(i64, i1)>
    %190 = llvm.extractvalue %188[1] : !llvm.struct<(i64, i1)>
    %191 = llvm.xor %190, %45 : i1
    llvm.cond_br %191, ^bb7, ^bb56(%46 : i32)
  ^bb7:
    %192 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%189, %171) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %193 = llvm.extractvalue %192[0] : !llvm.struct<(i64, i1)>
    %194 = llvm.extractvalue %192[1] : !llvm.struct<(i64, i1)>
    %195 = llvm.xor %194, %45 : i1
    llvm.cond_br %195, ^bb8, ^bb56(%46 : i32)
  ^bb8:
    %196 = llvm.add %193, %36 overflow<nsw> : i64
    %197 = llvm.and %196, %47 : i64
    %b_copy = llvm.call @aligned_alloc(%36, %197) : (i64, i64) -> !llvm.ptr
    %198 = llvm.mlir.zero : !llvm.ptr
    %199 = llvm.icmp "ne" %b_copy, %198 : !llvm.ptr
    llvm.cond_br %199, ^bb9, ^bb56(%46 : i32)
  ^bb9:
    llvm.cond_br %169, ^bb10, ^bb13
  ^bb10:
    %200 = llvm.add %k0_right_piece, %10 overflow<nsw> : i64
    %201 = llvm.intr.smin(%200, %a_stride0) : (i64, i64) -> i64
    %202 = llvm.icmp "slt" %k0_right_piece, %201 : i64
    llvm.cond_br %202, ^bb11(%k0_right_piece : i64), ^bb12
  ^bb11(%k0_right_copy: i64):
    %203 = llvm.add %k0_right_copy, %7 overflow<nsw> : i64
    %204 = llvm.mul %203, %b_stride0 overflow<nsw> : i64
    %205 = llvm.add %204, %j_right_panel overflow<nsw> : i64
    %206 = llvm.getelementptr %b[%205] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%206, %44, %48, %46) : (!llvm.ptr, i32, i32, i32) -> ()
    %207 = llvm.mul %k0_right_copy, %b_stride0 overflow<nsw> : i64
    %208 = llvm.add %207, %j_right_panel overflow<nsw> : i64
    %209 = llvm.getelementptr inbounds %b[%208] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %210 = llvm.intr.masked.load %209, %186, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %211 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %212 = llvm.mul %211, %171 overflow<nsw> : i64
    %213 = llvm.getelementptr inbounds %b_copy[%212] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %210, %213, %186 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %214 = llvm.add %k0_right_copy, %2 overflow<nsw> : i64
    %215 = llvm.icmp "slt" %214, %201 : i64
    llvm.cond_br %215, ^bb11(%214 : i64), ^bb12
  ^bb12:
    llvm.br ^bb13
  ^bb13:
    %216 = llvm.sub %a_stride0, %k0_right_piece overflow<nsw> : i64
    %217 = llvm.intr.smin(%10, %216) : (i64, i64) -> i64
    %218 = llvm.intr.smax(%217, %6) : (i64, i64) -> i64
    %219 = llvm.select %169, %6, %218 : i1, i64
    %220 = llvm.mul %k0_right_piece, %b_stride0 overflow<nsw> : i64
    %221 = llvm.add %220, %j_right_panel overflow<nsw> : i64
    %222 = llvm.getelementptr inbounds %b[%221] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %223 = llvm.select %169, %b_copy, %222 : i1, !llvm.ptr
    %224 = llvm.select %169, %170, %219 : i1, i64
    %225 = llvm.select %169, %171, %175 : i1, i64
    %226 = llvm.select %169, %171, %b_stride0 : i1, i64
    %227 = llvm.icmp "slt" %6, %153 : i64
    llvm.cond_br %227, ^bb14(%6 : i64), ^bb23
  ^bb14(%i_right_tile: i64):
    %228 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %228, ^bb15, ^bb16
  ^bb15:
    llvm.br ^bb17(%49, %49, %49, %49, %49, %49, %49, %49 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb16:
    %229 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %230 = llvm.add %229, %j_right_panel overflow<nsw> : i64
    %231 = llvm.getelementptr inbounds %out[%230] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %232 = llvm.intr.masked.load %231, %186, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %233 = llvm.getelementptr inbounds %231[%b_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %234 = llvm.intr.masked.load %233, %186, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %235 = llvm.mul %4, %b_stride0 overflow<nsw> : i64
    %236 = llvm.getelementptr inbounds %231[%235] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %237 = llvm.intr.masked.load %236, %186, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %238 = llvm.mul %8, %b_stride0 overflow<nsw> : i64
    %239 = llvm.getelementptr inbounds %231[%238] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %240 = llvm.intr.masked.load %239, %186, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %241 = llvm.mul %1, %b_stride0 overflow<nsw> : i64
    %242 = llvm.getelementptr inbounds %231[%241] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %243 = llvm.intr.masked.load %242, %186, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %244 = llvm.mul %9, %b_stride0 overflow<nsw> : i64
    %245 = llvm.getelementptr inbounds %231[%244] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %246 = llvm.intr.masked.load %245, %186, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %247 = llvm.mul %3, %b_stride0 overflow<nsw> : i64
    %248 = llvm.getelementptr inbounds %231[%247] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %249 = llvm.intr.masked.load %248, %186, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %250 = llvm.mul %12, %b_stride0 overflow<nsw> : i64
    %251 = llvm.getelementptr inbounds %231[%250] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %252 = llvm.intr.masked.load %251, %186, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb17(%232, %234, %237, %240, %243, %246, %249, %252 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb17(%253: vector<8xf32>, %254: vector<8xf32>, %255: vector<8xf32>, %256: vector<8xf32>, %257: vector<8xf32>, %258: vector<8xf32>, %259: vector<8xf32>, %260: vector<8xf32>):
    %261 = llvm.add %k0_right_piece, %10 overflow<nsw> : i64
    %262 = llvm.intr.smin(%261, %a_stride0) : (i64, i64) -> i64
    %263 = llvm.icmp "slt" %k0_right_piece, %262 : i64
    llvm.cond_br %263, ^bb18(%k0_right_piece, %253, %254, %255, %256, %257, %258, %259, %260 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb19(%253, %254, %255, %256, %257, %258, %259, %260 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb18(%k0_right: i64, %264: vector<8xf32>, %265: vector<8xf32>, %266: vector<8xf32>, %267: vector<8xf32>, %268: vector<8xf32>, %269: vector<8xf32>, %270: vector<8xf32>, %271: vector<8xf32>):
    %272 = llvm.mul %i_right_tile, %a_stride0 overflow<nsw> : i64
    %273 = llvm.add %272, %k0_right overflow<nsw> : i64
    %274 = llvm.getelementptr inbounds %a[%273] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %275 = llvm.load %274 {alignment = 4 : i64} : !llvm.ptr -> f32
    %276 = llvm.mlir.poison : vector<8xf32>
    %277 = llvm.insertelement %275, %276[%6 : i64] : vector<8xf32>
    %278 = llvm.shufflevector %277, %276 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %279 = llvm.getelementptr inbounds %274[%a_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %280 = llvm.load %279 {alignment = 4 : i64} : !llvm.ptr -> f32
    %281 = llvm.mlir.poison : vector<8xf32>
    %282 = llvm.insertelement %280, %281[%6 : i64] : vector<8xf32>
    %283 = llvm.shufflevector %282, %281 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %284 = llvm.mul %4, %a_stride0 overflow<nsw> : i64
    %285 = llvm.getelementptr inbounds %274[%284] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %286 = llvm.load %285 {alignment = 4 : i64} : !llvm.ptr -> f32
    %287 = llvm.mlir.poison : vector<8xf32>
    %288 = llvm.insertelement %286, %287[%6 : i64] : vector<8xf32>
    %289 = llvm.shufflevector %288, %287 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %290 = llvm.mul %8, %a_stride0 overflow<nsw> : i64
    %291 = llvm.getelementptr inbounds %274[%290] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %292 = llvm.load %291 {alignment = 4 : i64} : !llvm.ptr -> f32
    %293 = llvm.mlir.poison : vector<8xf32>
    %294 = llvm.insertelement %292, %293[%6 : i64] : vector<8xf32>
    %295 = llvm.shufflevector %294, %293 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %296 = llvm.mul %1, %a_stride0 overflow<nsw> : i64
    %297 = llvm.getelementptr inbounds %274[%296] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %298 = llvm.load %297 {alignment = 4 : i64} : !llvm.ptr -> f32
    %299 = llvm.mlir.poison : vector<8xf32>
    %300 = llvm.insertelement %298, %299[%6 : i64] : vector<8xf32>
    %301 = llvm.shufflevector %300, %299 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %302 = llvm.mul %9, %a_stride0 overflow<nsw> : i64
    %303 = llvm.getelementptr inbounds %274[%302] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %304 = llvm.load %303 {alignment = 4 : i64} : !llvm.ptr -> f32
    %305 = llvm.mlir.poison : vector<8xf32>
    %306 = llvm.insertelement %304, %305[%6 : i64] : vector<8xf32>
    %307 = llvm.shufflevector %306, %305 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %308 = llvm.mul %3, %a_stride0 overflow<nsw> : i64
    %309 = llvm.getelementptr inbounds %274[%308] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %310 = llvm.load %309 {alignment = 4 : i64} : !llvm.ptr -> f32
    %311 = llvm.mlir.poison : vector<8xf32>
    %312 = llvm.insertelement %310, %311[%6 : i64] : vector<8xf32>
    %313 = llvm.shufflevector %312, %311 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %314 = llvm.mul %12, %a_stride0 overflow<nsw> : i64
    %315 = llvm.getelementptr inbounds %274[%314] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %316 = llvm.load %315 {alignment = 4 : i64} : !llvm.ptr -> f32
    %317 = llvm.mlir.poison : vector<8xf32>
    %318 = llvm.insertelement %316, %317[%6 : i64] : vector<8xf32>
    %319 = llvm.shufflevector %318, %317 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %320 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %321 = llvm.mul %320, %226 overflow<nsw> : i64
    %322 = llvm.getelementptr inbounds %223[%321] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %323 = llvm.intr.masked.load %322, %186, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %324 = llvm.fmul %278, %323 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %325 = llvm.fmul %283, %323 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %326 = llvm.fmul %289, %323 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %327 = llvm.fmul %295, %323 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %328 = llvm.fmul %301, %323 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %329 = llvm.fmul %307, %323 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %330 = llvm.fmul %313, %323 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %331 = llvm.fmul %319, %323 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %332 = llvm.fadd %264, %324 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %333 = llvm.fadd %265, %325 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %334 = llvm.fadd %266, %326 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %335 = llvm.fadd %267, %327 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %336 = llvm.fadd %268, %328 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %337 = llvm.fadd %269, %329 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %338 = llvm.fadd %270, %330 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %339 = llvm.fadd %271, %331 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %340 = llvm.add %k0_right, %2 overflow<nsw> : i64
    %341 = llvm.icmp "slt" %340, %262 : i64
    llvm.cond_br %341, ^bb18(%340, %332, %333, %334, %335, %336, %337, %338, %339 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb19(%332, %333, %334, %335, %336, %337, %338, %339 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb19(%342: vector<8xf32>, %343: vector<8xf32>, %344: vector<8xf32>, %345: vector<8xf32>, %346: vector<8xf32>, %347: vector<8xf32>, %348: vector<8xf32>, %349: vector<8xf32>):
    %350 = llvm.sub %261, %a_stride0 overflow<nsw> : i64
    %351 = llvm.icmp "sge" %350, %6 : i64
    llvm.cond_br %351, ^bb20, ^bb21
  ^bb20:
    %352 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %353 = llvm.intr.masked.load %352, %186, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %354 = llvm.fadd %342, %353 : vector<8xf32>
    %355 = llvm.fadd %343, %353 : vector<8xf32>
    %356 = llvm.fadd %344, %353 : vector<8xf32>
    %357 = llvm.fadd %345, %353 : vector<8xf32>
    %358 = llvm.fadd %346, %353 : vector<8xf32>
    %359 = llvm.fadd %347, %353 : vector<8xf32>
    %360 = llvm.fadd %348, %353 : vector<8xf32>
    %361 = llvm.fadd %349, %353 : vector<8xf32>
    %362 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %363 = llvm.add %362, %j_right_panel overflow<nsw> : i64
    %364 = llvm.getelementptr inbounds %out[%363] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %354, %364, %186 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %365 = llvm.getelementptr inbounds %364[%b_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %355, %365, %186 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %366 = llvm.mul %4, %b_stride0 overflow<nsw> : i64
    %367 = llvm.getelementptr inbounds %364[%366] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %356, %367, %186 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %368 = llvm.mul %8, %b_stride0 overflow<nsw> : i64
    %369 = llvm.getelementptr inbounds %364[%368] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %357, %369, %186 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %370 = llvm.mul %1, %b_stride0 overflow<nsw> : i64
    %371 = llvm.getelementptr inbounds %364[%370] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %358, %371, %186 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %372 = llvm.mul %9, %b_stride0 overflow<nsw> : i64
    %373 = llvm.getelementptr inbounds %364[%372] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %359, %373, %186 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %374 = llvm.mul %3, %b_stride0 overflow<nsw> : i64
    %375 = llvm.getelementptr inbounds %364[%374] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %360, %375, %186 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %376 = llvm.mul %12, %b_stride0 overflow<nsw> : i64
    %377 = llvm.getelementptr inbounds %364[%376] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %361, %377, %186 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb22
  ^bb21:
    %378 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %379 = llvm.add %378, %j_right_panel overflow<nsw> : i64
    %380 = llvm.getelementptr inbounds %out[%379] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %342, %380, %186 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %381 = llvm.getelementptr inbounds %380[%b_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %343, %381, %186 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %382 = llvm.mul %4, %b_stride0 overflow<nsw> : i64
    %383 = llvm.getelementptr inbounds %380[%382] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %344, %383, %186 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %384 = llvm.mul %8, %b_stride0 overflow<nsw> : i64
    %385 = llvm.getelementptr inbounds %380[%384] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %345, %385, %186 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %386 = llvm.mul %1, %b_stride0 overflow<nsw> : i64
    %387 = llvm.getelementptr inbounds %380[%386] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %346, %387, %186 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %388 = llvm.mul %9, %b_stride0 overflow<nsw> : i64
    %389 = llvm.getelementptr inbounds %380[%388] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %347, %389, %186 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %390 = llvm.mul %3, %b_stride0 overflow<nsw> : i64
    %391 = llvm.getelementptr inbounds %380[%390] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %348, %391, %186 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %392 = llvm.mul %12, %b_stride0 overflow<nsw> : i64
    %393 = llvm.getelementptr inbounds %380[%392] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %349, %393, %186 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb22
  ^bb22:
    %394 = llvm.add %i_right_tile, %7 overflow<nsw> : i64
    %395 = llvm.icmp "slt" %394, %153 : i64
    llvm.cond_br %395, ^bb14(%394 : i64), ^bb23
  ^bb23:
    %396 = llvm.icmp "slt" %153, %157 : i64
    llvm.cond_br %396, ^bb24(%153 : i64), ^bb33
  ^bb24(%i_right_below_tile: i64):
    %397 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %397, ^bb25, ^bb26
  ^bb25:
    llvm.br ^bb27(%49, %49, %49, %49 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb26:
    %398 = llvm.mul %i_right_below_tile, %b_stride0 overflow<nsw> : i64
    %399 = llvm.add %398, %j_right_panel overflow<nsw> : i64
    %400 = llvm.getelementptr inbounds %out[%399] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %401 = llvm.intr.masked.load %400, %186, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %402 = llvm.getelementptr inbounds %400[%b_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %403 = llvm.intr.masked.load %402, %186, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %404 = llvm.mul %4, %b_stride0 overflow<nsw> : i64
    %405 = llvm.getelementptr inbounds %400[%404] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %406 = llvm.intr.masked.load %405, %186, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %407 = llvm.mul %8, %b_stride0 overflow<nsw> : i64
    %408 = llvm.getelementptr inbounds %400[%407] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %409 = llvm.intr.masked.load %408, %186, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb27(%401, %403, %406, %409 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb27(%410: vector<8xf32>, %411: vector<8xf32>, %412: vector<8xf32>, %413: vector<8xf32>):
    %414 = llvm.add %k0_right_piece, %10 overflow<nsw> : i64
    %415 = llvm.intr.smin(%414, %a_stride0) : (i64, i64) -> i64
    %416 = llvm.icmp "slt" %k0_right_piece, %415 : i64
    llvm.cond_br %416, ^bb28(%k0_right_piece, %410, %411, %412, %413 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb29(%410, %411, %412, %413 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb28(%k0_right_below: i64, %417: vector<8xf32>, %418: vector<8xf32>, %419: vector<8xf32>, %420: vector<8xf32>):
    %421 = llvm.mul %i_right_below_tile, %a_stride0 overflow<nsw> : i64
    %422 = llvm.add %421, %k0_right_below overflow<nsw> : i64
    %423 = llvm.getelementptr inbounds %a[%422] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %424 = llvm.load %423 {alignment = 4 : i64} : !llvm.ptr -> f32
    %425 = llvm.mlir.poison : vector<8xf32>
    %426 = llvm.insertelement %424, %425[%6 : i64] : vector<8xf32>
    %427 = llvm.shufflevector %426, %425 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %428 = llvm.getelementptr inbounds %423[%a_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %429 = llvm.load %428 {alignment = 4 : i64} : !llvm.ptr -> f32
    %430 = llvm.mlir.poison : vector<8xf32>
    %431 = llvm.insertelement %429, %430[%6 : i64] : vector<8xf32>
    %432 = llvm.shufflevector %431, %430 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %433 = llvm.mul %4, %a_stride0 overflow<nsw> : i64
    %434 = llvm.getelementptr inbounds %423[%433] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %435 = llvm.load %434 {alignment = 4 : i64} : !llvm.ptr -> f32
    %436 = llvm.mlir.poison : vector<8xf32>
    %437 = llvm.insertelement %435, %436[%6 : i64] : vector<8xf32>
    %438 = llvm.shufflevector %437, %436 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %439 = llvm.mul %8, %a_stride0 overflow<nsw> : i64
    %440 = llvm.getelementptr inbounds %423[%439] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %441 = llvm.load %440 {alignment = 4 : i64} : !llvm.ptr -> f32
    %442 = llvm.mlir.poison : vector<8xf32>
    %443 = llvm.insertelement %441, %442[%6 : i64] : vector<8xf32>
    %444 = llvm.shufflevector %443, %442 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %445 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %446 = llvm.mul %445, %226 overflow<nsw> : i64
    %447 = llvm.getelementptr inbounds %223[%446] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %448 = llvm.intr.masked.load %447, %186, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %449 = llvm.fmul %427, %448 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %450 = llvm.fmul %432, %448 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %451 = llvm.fmul %438, %448 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %452 = llvm.fmul %444, %448 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %453 = llvm.fadd %417, %449 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %454 = llvm.fadd %418, %450 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %455 = llvm.fadd %419, %451 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %456 = llvm.fadd %420, %452 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %457 = llvm.add %k0_right_below, %2 overflow<nsw> : i64
    %458 = llvm.icmp "slt" %457, %415 : i64
    llvm.cond_br %458, ^bb28(%457, %453, %454, %455, %456 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb29(%453, %454, %455, %456 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb29(%459: vector<8xf32>, %460: vector<8xf32>, %461: vector<8xf32>, %462: vector<8xf32>):
    %463 = llvm.sub %414, %a_stride0 overflow<nsw> : i64
    %464 = llvm.icmp "sge" %463, %6 : i64
    llvm.cond_br %464, ^bb30, ^bb31
  ^bb30:
    %465 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %466 = llvm.intr.masked.load %465, %186, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %467 = llvm.fadd %459, %466 : vector<8xf32>
    %468 = llvm.fadd %460, %466 : vector<8xf32>
    %469 = llvm.fadd %461, %466 : vector<8xf32>
    %470 = llvm.fadd %462, %466 : vector<8xf32>
    %471 = llvm.mul %i_right_below_tile, %b_stride0 overflow<nsw> : i64
    %472 = llvm.add %471, %j_right_panel overflow<nsw> : i64
    %473 = llvm.getelementptr inbounds %out[%472] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %467, %473, %186 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %474 = llvm.getelementptr inbounds %473[%b_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %468, %474, %186 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %475 = llvm.mul %4, %b_stride0 overflow<nsw> : i64
    %476 = llvm.getelementptr inbounds %473[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %469, %476, %186 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %477 = llvm.mul %8, %b_stride0 overflow<nsw> : i64
    %478 = llvm.getelementptr inbounds %473[%477] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %470, %478, %186 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb32
  ^bb31:
    %479 = llvm.mul %i_right_below_tile, %b_stride0 overflow<nsw> : i64
    %480 = llvm.add %479, %j_right_panel overflow<nsw> : i64
    %481 = llvm.getelementptr inbounds %out[%480] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %459, %481, %186 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %482 = llvm.getelementptr inbounds %481[%b_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %460, %482, %186 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %483 = llvm.mul %4, %b_stride0 overflow<nsw> : i64
    %484 = llvm.getelementptr inbounds %481[%483] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %461, %484, %186 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %485 = llvm.mul %8, %b_stride0 overflow<nsw> : i64
    %486 = llvm.getelementptr inbounds %481[%485] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %462, %486, %186 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb32
  ^bb32:
    %487 = llvm.add %i_right_below_tile, %1 overflow<nsw> : i64
    %488 = llvm.icmp "slt" %487, %157 : i64
    llvm.cond_br %488, ^bb24(%487 : i64), ^bb33
  ^bb33:
    %489 = llvm.icmp "slt" %157, %161 : i64
    llvm.cond_br %489, ^bb34(%157 : i64), ^bb43
  ^bb34(%i_right_below_below_tile: i64):
    %490 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %490, ^bb35, ^bb36
  ^bb35:
    llvm.br ^bb37(%49, %49 : vector<8xf32>, vector<8xf32>)
  ^bb36:
    %491 = llvm.mul %i_right_below_below_tile, %b_stride0 overflow<nsw> : i64
    %492 = llvm.add %491, %j_right_panel overflow<nsw> : i64
    %493 = llvm.getelementptr inbounds %out[%492] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %494 = llvm.intr.masked.load %493, %186, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %495 = llvm.getelementptr inbounds %493[%b_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %496 = llvm.intr.masked.load %495, %186, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb37(%494, %496 : vector<8xf32>, vector<8xf32>)
  ^bb37(%497: vector<8xf32>, %498: vector<8xf32>):
    %499 = llvm.add %k0_right_piece, %10 overflow<nsw> : i64
    %500 = llvm.intr.smin(%499, %a_stride0) : (i64, i64) -> i64
    %501 = llvm.icmp "slt" %k0_right_piece, %500 : i64
    llvm.cond_br %501, ^bb38(%k0_right_piece, %497, %498 : i64, vector<8xf32>, vector<8xf32>), ^bb39(%497, %498 : vector<8xf32>, vector<8xf32>)
  ^bb38(%k0_right_below_below: i64, %502: vector<8xf32>, %503: vector<8xf32>):
    %504 = llvm.mul %i_right_below_below_tile, %a_stride0 overflow<nsw> : i64
    %505 = llvm.add %504, %k0_right_below_below overflow<nsw> : i64
    %506 = llvm.getelementptr inbounds %a[%505] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %507 = llvm.load %506 {alignment = 4 : i64} : !llvm.ptr -> f32
    %508 = llvm.mlir.poison : vector<8xf32>
    %509 = llvm.insertelement %507, %508[%6 : i64] : vector<8xf32>
    %510 = llvm.shufflevector %509, %508 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %511 = llvm.getelementptr inbounds %506[%a_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %512 = llvm.load %511 {alignment = 4 : i64} : !llvm.ptr -> f32
    %513 = llvm.mlir.poison : vector<8xf32>
    %514 = llvm.insertelement %512, %513[%6 : i64] : vector<8xf32>
    %515 = llvm.shufflevector %514, %513 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %516 = llvm.sub %k0_right_below_below, %k0_right_piece overflow<nsw> : i64
    %517 = llvm.mul %516, %226 overflow<nsw> : i64
    %518 = llvm.getelementptr inbounds %223[%517] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %519 = llvm.intr.masked.load %518, %186, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %520 = llvm.fmul %510, %519 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %521 = llvm.fmul %515, %519 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %522 = llvm.fadd %502, %520 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %523 = llvm.fadd %503, %521 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %524 = llvm.add %k0_right_below_below, %2 overflow<nsw> : i64
    %525 = llvm.icmp "slt" %524, %500 : i64
    llvm.cond_br %525, ^bb38(%524, %522, %523 : i64, vector<8xf32>, vector<8xf32>), ^bb39(%522, %523 : vector<8xf32>, vector<8xf32>)
  ^bb39(%526: vector<8xf32>, %527: vector<8xf32>):
    %528 = llvm.sub %499, %a_stride0 overflow<nsw> : i64
    %529 = llvm.icmp "sge" %528, %6 : i64
    llvm.cond_br %529, ^bb40, ^bb41
  ^bb40:
    %530 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %531 = llvm.intr.masked.load %530, %186, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %532 = llvm.fadd %526, %531 : vector<8xf32>
    %533 = llvm.fadd %527, %531 : vector<8xf32>
    %534 = llvm.mul %i_right_below_below_tile, %b_stride0 overflow<nsw> : i64
    %535 = llvm.add %534, %j_right_panel overflow<nsw> : i64
    %536 = llvm.getelementptr inbounds %out[%535] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %532, %536, %186 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %537 = llvm.getelementptr inbounds %536[%b_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %533, %537, %186 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb42
  ^bb41:
    %538 = llvm.mul %i_right_below_below_tile, %b_stride0 overflow<nsw> : i64
    %539 = llvm.add %538, %j_right_panel overflow<nsw> : i64
    %540 = llvm.getelementptr inbounds %out[%539] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %526, %540, %186 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %541 = llvm.getelementptr inbounds %540[%b_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %527, %541, %186 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb42
  ^bb42:
    %542 = llvm.add %i_right_below_below_tile, %4 overflow<nsw> : i64
    %543 = llvm.icmp "slt" %542, %161 : i64
    llvm.cond_br %543, ^bb34(%542 : i64), ^bb43
  ^bb43:
    %544 = llvm.icmp "slt" %161, %a_size0 : i64
    llvm.cond_br %544, ^bb44(%161 : i64), ^bb53
  ^bb44(%i_right_below_below_below_tile: i64):
    %545 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %545, ^bb45, ^bb46
  ^bb45:
    llvm.br ^bb47(%49 : vector<8xf32>)
  ^bb46:
    %546 = llvm.mul %i_right_below_below_below_tile, %b_stride0 overflow<nsw> : i64
    %547 = llvm.add %546, %j_right_panel overflow<nsw> : i64
    %548 = llvm.getelementptr inbounds %out[%547] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %549 = llvm.intr.masked.load %548, %186, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb47(%549 : vector<8xf32>)
  ^bb47(%550: vector<8xf32>):
    %551 = llvm.add %k0_right_piece, %10 overflow<nsw> : i64
    %552 = llvm.intr.smin(%551, %a_stride0) : (i64, i64) -> i64
    %553 = llvm.icmp "slt" %k0_right_piece, %552 : i64
    llvm.cond_br %553, ^bb48(%k0_right_piece, %550 : i64, vector<8xf32>), ^bb49(%550 : vector<8xf32>)
  ^bb48(%k0_right_below_below_below: i64, %554: vector<8xf32>):
    %555 = llvm.mul %i_right_below_below_below_tile, %a_stride0 overflow<nsw> : i64
    %556 = llvm.add %555, %k0_right_below_below_below overflow<nsw> : i64
    %557 = llvm.getelementptr inbounds %a[%556] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %558 = llvm.load %557 {alignment = 4 : i64} : !llvm.ptr -> f32
    %559 = llvm.mlir.poison : vector<8xf32>
    %560 = llvm.insertelement %558, %559[%6 : i64] : vector<8xf32>
    %561 = llvm.shufflevector %560, %559 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %562 = llvm.sub %k0_right_below_below_below, %k0_right_piece overflow<nsw> : i64
    %563 = llvm.mul %562, %226 overflow<nsw> : i64
    %564 = llvm.getelementptr inbounds %223[%563] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %565 = llvm.intr.masked.load %564, %186, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %566 = llvm.fmul %561, %565 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %567 = llvm.fadd %554, %566 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %568 = llvm.add %k0_right_below_below_below, %2 overflow<nsw> : i64
    %569 = llvm.icmp "slt" %568, %552 : i64
    llvm.cond_br %569, ^bb48(%568, %567 : i64, vector<8xf32>), ^bb49(%567 : vector<8xf32>)
  ^bb49(%570: vector<8xf32>):
    %571 = llvm.sub %551, %a_stride0 overflow<nsw> : i64
    %572 = llvm.icmp "sge" %571, %6 : i64
    llvm.cond_br %572, ^bb50, ^bb51
  ^bb50:
    %573 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %574 = llvm.intr.masked.load %573, %186, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %575 = llvm.fadd %570, %574 : vector<8xf32>
    %576 = llvm.mul %i_right_below_below_below_tile, %b_stride0 overflow<nsw> : i64
    %577 = llvm.add %576, %j_right_panel overflow<nsw> : i64
    %578 = llvm.getelementptr inbounds %out[%577] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %575, %578, %186 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb52
  ^bb51:
    %579 = llvm.mul %i_right_below_below_below_tile, %b_stride0 overflow<nsw> : i64
    %580 = llvm.add %579, %j_right_panel overflow<nsw> : i64
    %581 = llvm.getelementptr inbounds %out[%580] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %570, %581, %186 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb52
  ^bb52:
    %582 = llvm.add %i_right_below_below_below_tile, %2 overflow<nsw> : i64
    %583 = llvm.icmp "slt" %582, %a_size0 : i64
    llvm.cond_br %583, ^bb44(%582 : i64), ^bb53
  ^bb53:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %584 = llvm.add %k0_right_piece, %10 overflow<nsw> : i64
    %585 = llvm.icmp "slt" %584, %52 : i64
    llvm.cond_br %585, ^bb6(%584 : i64), ^bb54
  ^bb54:
    %586 = llvm.add %j_right_panel, %7 overflow<nsw> : i64
    %587 = llvm.icmp "slt" %586, %b_stride0 : i64
    llvm.cond_br %587, ^bb5(%586 : i64), ^bb55
  ^bb55:
    llvm.return %44 : i32
  ^bb56(%588: i32):
    llvm.return %588 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %589: i64, %590: i64, %591: i64, %592: i1, %a_stride0_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %b_stride0_1: i64, %593: i64, %out_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %a_size0_1: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %bias_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %bias_size0_1: i64, %594: i64, %595: i64) -> i32 attributes {no_unwind, no_inline} {
    %596 = llvm.mlir.constant(0) : i64
    %597 = llvm.mlir.constant(16) : i64
    %598 = llvm.mlir.constant(8192) : i64
    %599 = llvm.mlir.constant(1) : i64
    %600 = llvm.mlir.constant(8) : i64
    %601 = llvm.mlir.constant(6) : i64
    %602 = llvm.mlir.constant(2) : i64
    %603 = llvm.mlir.constant(3) : i64
    %604 = llvm.mlir.constant(4) : i64
    %605 = llvm.mlir.constant(5) : i64
    %606 = llvm.mlir.constant(64) : i64
    %607 = llvm.mlir.constant(-64) : i64
    %608 = llvm.mlir.constant(1 : i32) : i32
    %609 = llvm.mlir.constant(0 : i32) : i32
    %610 = llvm.mlir.constant(3 : i32) : i32
    %611 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %612 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %612, ^bb1(%begin : i64), ^bb49
  ^bb1(%613: i64):
    %j_panel = llvm.mul %613, %597 overflow<nsw> : i64
    %614 = llvm.icmp "slt" %596, %590 : i64
    llvm.cond_br %614, ^bb2(%596 : i64), ^bb48
  ^bb2(%k0_piece: i64):
    %615 = llvm.mul %591, %606 overflow<nsw> : i64
    %616 = llvm.add %615, %606 overflow<nsw> : i64
    %617 = llvm.and %616, %607 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%606, %617) : (i64, i64) -> !llvm.ptr
    %618 = llvm.mlir.zero : !llvm.ptr
    %619 = llvm.icmp "ne" %b_copy_1, %618 : !llvm.ptr
    llvm.cond_br %619, ^bb3, ^bb50(%608 : i32)
  ^bb3:
    llvm.cond_br %592, ^bb4, ^bb7
  ^bb4:
    %620 = llvm.add %k0_piece, %598 overflow<nsw> : i64
    %621 = llvm.intr.smin(%620, %a_stride0_1) : (i64, i64) -> i64
    %622 = llvm.icmp "slt" %k0_piece, %621 : i64
    llvm.cond_br %622, ^bb5(%k0_piece : i64), ^bb6
  ^bb5(%k0_copy: i64):
    %623 = llvm.add %k0_copy, %600 overflow<nsw> : i64
    %624 = llvm.mul %623, %b_stride0_1 overflow<nsw> : i64
    %625 = llvm.add %624, %j_panel overflow<nsw> : i64
    %626 = llvm.getelementptr %b_1[%625] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%626, %609, %610, %608) : (!llvm.ptr, i32, i32, i32) -> ()
    %627 = llvm.mul %k0_copy, %b_stride0_1 overflow<nsw> : i64
    %628 = llvm.add %627, %j_panel overflow<nsw> : i64
    %629 = llvm.getelementptr inbounds %b_1[%628] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %630 = llvm.load %629 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %631 = llvm.getelementptr inbounds %629[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %632 = llvm.load %631 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %633 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %634 = llvm.mul %633, %597 overflow<nsw> : i64
    %635 = llvm.getelementptr inbounds %b_copy_1[%634] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %630, %635 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %636 = llvm.add %596, %600 overflow<nsw> : i64
    %637 = llvm.add %634, %636 overflow<nsw> : i64
    %638 = llvm.getelementptr inbounds %b_copy_1[%637] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %632, %638 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %639 = llvm.add %k0_copy, %599 overflow<nsw> : i64
    %640 = llvm.icmp "slt" %639, %621 : i64
    llvm.cond_br %640, ^bb5(%639 : i64), ^bb6
  ^bb6:
    llvm.br ^bb7
  ^bb7:
    %641 = llvm.sub %a_stride0_1, %k0_piece overflow<nsw> : i64
    %642 = llvm.intr.smin(%598, %641) : (i64, i64) -> i64
    %643 = llvm.intr.smax(%642, %596) : (i64, i64) -> i64
    %644 = llvm.select %592, %596, %643 : i1, i64
    %645 = llvm.mul %k0_piece, %b_stride0_1 overflow<nsw> : i64
    %646 = llvm.add %645, %j_panel overflow<nsw> : i64
    %647 = llvm.getelementptr inbounds %b_1[%646] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %648 = llvm.select %592, %b_copy_1, %647 : i1, !llvm.ptr
    %649 = llvm.select %592, %591, %644 : i1, i64
    %650 = llvm.select %592, %597, %b_stride0_1 : i1, i64
    %651 = llvm.icmp "slt" %596, %593 : i64
    llvm.cond_br %651, ^bb8(%596 : i64), ^bb17
  ^bb8(%i_tile: i64):
    %652 = llvm.icmp "eq" %k0_piece, %596 : i64
    llvm.cond_br %652, ^bb9, ^bb10
  ^bb9:
    llvm.br ^bb11(%611, %611, %611, %611, %611, %611, %611, %611, %611, %611, %611, %611 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb10:
    %653 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %654 = llvm.add %653, %j_panel overflow<nsw> : i64
    %655 = llvm.getelementptr inbounds %out_1[%654] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %656 = llvm.load %655 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %657 = llvm.getelementptr inbounds %655[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %658 = llvm.load %657 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %659 = llvm.getelementptr inbounds %655[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %660 = llvm.load %659 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %661 = llvm.getelementptr inbounds %659[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %662 = llvm.load %661 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %663 = llvm.mul %602, %b_stride0_1 overflow<nsw> : i64
    %664 = llvm.getelementptr inbounds %655[%663] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %665 = llvm.load %664 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %666 = llvm.getelementptr inbounds %664[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %667 = llvm.load %666 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %668 = llvm.mul %603, %b_stride0_1 overflow<nsw> : i64
    %669 = llvm.getelementptr inbounds %655[%668] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %670 = llvm.load %669 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %671 = llvm.getelementptr inbounds %669[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %672 = llvm.load %671 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %673 = llvm.mul %604, %b_stride0_1 overflow<nsw> : i64
    %674 = llvm.getelementptr inbounds %655[%673] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %675 = llvm.load %674 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %676 = llvm.getelementptr inbounds %674[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %677 = llvm.load %676 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %678 = llvm.mul %605, %b_stride0_1 overflow<nsw> : i64
    %679 = llvm.getelementptr inbounds %655[%678] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %680 = llvm.load %679 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %681 = llvm.getelementptr inbounds %679[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %682 = llvm.load %681 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb11(%656, %658, %660, %662, %665, %667, %670, %672, %675, %677, %680, %682 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb11(%683: vector<8xf32>, %684: vector<8xf32>, %685: vector<8xf32>, %686: vector<8xf32>, %687: vector<8xf32>, %688: vector<8xf32>, %689: vector<8xf32>, %690: vector<8xf32>, %691: vector<8xf32>, %692: vector<8xf32>, %693: vector<8xf32>, %694: vector<8xf32>):
    %695 = llvm.add %k0_piece, %598 overflow<nsw> : i64
    %696 = llvm.intr.smin(%695, %a_stride0_1) : (i64, i64) -> i64
    %697 = llvm.icmp "slt" %k0_piece, %696 : i64
    llvm.cond_br %697, ^bb12(%k0_piece, %683, %684, %685, %686, %687, %688, %689, %690, %691, %692, %693, %694 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb13(%683, %684, %685, %686, %687, %688, %689, %690, %691, %692, %693, %694 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb12(%k0: i64, %698: vector<8xf32>, %699: vector<8xf32>, %700: vector<8xf32>, %701: vector<8xf32>, %702: vector<8xf32>, %703: vector<8xf32>, %704: vector<8xf32>, %705: vector<8xf32>, %706: vector<8xf32>, %707: vector<8xf32>, %708: vector<8xf32>, %709: vector<8xf32>):
    %710 = llvm.mul %i_tile, %a_stride0_1 overflow<nsw> : i64
    %711 = llvm.add %710, %k0 overflow<nsw> : i64
    %712 = llvm.getelementptr inbounds %a_1[%711] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %713 = llvm.load %712 {alignment = 4 : i64} : !llvm.ptr -> f32
    %714 = llvm.mlir.poison : vector<8xf32>
    %715 = llvm.insertelement %713, %714[%596 : i64] : vector<8xf32>
    %716 = llvm.shufflevector %715, %714 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %717 = llvm.getelementptr inbounds %712[%a_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %718 = llvm.load %717 {alignment = 4 : i64} : !llvm.ptr -> f32
    %719 = llvm.mlir.poison : vector<8xf32>
    %720 = llvm.insertelement %718, %719[%596 : i64] : vector<8xf32>
    %721 = llvm.shufflevector %720, %719 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %722 = llvm.mul %602, %a_stride0_1 overflow<nsw> : i64
    %723 = llvm.getelementptr inbounds %712[%722] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %724 = llvm.load %723 {alignment = 4 : i64} : !llvm.ptr -> f32
    %725 = llvm.mlir.poison : vector<8xf32>
    %726 = llvm.insertelement %724, %725[%596 : i64] : vector<8xf32>
    %727 = llvm.shufflevector %726, %725 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %728 = llvm.mul %603, %a_stride0_1 overflow<nsw> : i64
    %729 = llvm.getelementptr inbounds %712[%728] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %730 = llvm.load %729 {alignment = 4 : i64} : !llvm.ptr -> f32
    %731 = llvm.mlir.poison : vector<8xf32>
    %732 = llvm.insertelement %730, %731[%596 : i64] : vector<8xf32>
    %733 = llvm.shufflevector %732, %731 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %734 = llvm.mul %604, %a_stride0_1 overflow<nsw> : i64
    %735 = llvm.getelementptr inbounds %712[%734] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %736 = llvm.load %735 {alignment = 4 : i64} : !llvm.ptr -> f32
    %737 = llvm.mlir.poison : vector<8xf32>
    %738 = llvm.insertelement %736, %737[%596 : i64] : vector<8xf32>
    %739 = llvm.shufflevector %738, %737 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %740 = llvm.mul %605, %a_stride0_1 overflow<nsw> : i64
    %741 = llvm.getelementptr inbounds %712[%740] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %742 = llvm.load %741 {alignment = 4 : i64} : !llvm.ptr -> f32
    %743 = llvm.mlir.poison : vector<8xf32>
    %744 = llvm.insertelement %742, %743[%596 : i64] : vector<8xf32>
    %745 = llvm.shufflevector %744, %743 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %746 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %747 = llvm.mul %746, %650 overflow<nsw> : i64
    %748 = llvm.getelementptr inbounds %648[%747] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %749 = llvm.load %748 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %750 = llvm.add %596, %600 overflow<nsw> : i64
    %751 = llvm.add %747, %750 overflow<nsw> : i64
    %752 = llvm.getelementptr inbounds %648[%751] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %753 = llvm.load %752 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %754 = llvm.fmul %716, %749 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %755 = llvm.fmul %716, %753 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %756 = llvm.fmul %721, %749 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %757 = llvm.fmul %721, %753 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %758 = llvm.fmul %727, %749 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %759 = llvm.fmul %727, %753 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %760 = llvm.fmul %733, %749 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %761 = llvm.fmul %733, %753 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %762 = llvm.fmul %739, %749 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %763 = llvm.fmul %739, %753 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %764 = llvm.fmul %745, %749 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %765 = llvm.fmul %745, %753 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %766 = llvm.fadd %698, %754 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %767 = llvm.fadd %699, %755 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %768 = llvm.fadd %700, %756 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %769 = llvm.fadd %701, %757 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %770 = llvm.fadd %702, %758 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %771 = llvm.fadd %703, %759 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %772 = llvm.fadd %704, %760 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %773 = llvm.fadd %705, %761 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %774 = llvm.fadd %706, %762 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %775 = llvm.fadd %707, %763 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %776 = llvm.fadd %708, %764 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %777 = llvm.fadd %709, %765 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %778 = llvm.add %k0, %599 overflow<nsw> : i64
    %779 = llvm.icmp "slt" %778, %696 : i64
    llvm.cond_br %779, ^bb12(%778, %766, %767, %768, %769, %770, %771, %772, %773, %774, %775, %776, %777 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb13(%766, %767, %768, %769, %770, %771, %772, %773, %774, %775, %776, %777 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb13(%780: vector<8xf32>, %781: vector<8xf32>, %782: vector<8xf32>, %783: vector<8xf32>, %784: vector<8xf32>, %785: vector<8xf32>, %786: vector<8xf32>, %787: vector<8xf32>, %788: vector<8xf32>, %789: vector<8xf32>, %790: vector<8xf32>, %791: vector<8xf32>):
    %792 = llvm.sub %695, %a_stride0_1 overflow<nsw> : i64
    %793 = llvm.icmp "sge" %792, %596 : i64
    llvm.cond_br %793, ^bb14, ^bb15
  ^bb14:
    %794 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %795 = llvm.load %794 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %796 = llvm.getelementptr inbounds %794[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %797 = llvm.load %796 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %798 = llvm.fadd %780, %795 : vector<8xf32>
    %799 = llvm.fadd %781, %797 : vector<8xf32>
    %800 = llvm.fadd %782, %795 : vector<8xf32>
    %801 = llvm.fadd %783, %797 : vector<8xf32>
    %802 = llvm.fadd %784, %795 : vector<8xf32>
    %803 = llvm.fadd %785, %797 : vector<8xf32>
    %804 = llvm.fadd %786, %795 : vector<8xf32>
    %805 = llvm.fadd %787, %797 : vector<8xf32>
    %806 = llvm.fadd %788, %795 : vector<8xf32>
    %807 = llvm.fadd %789, %797 : vector<8xf32>
    %808 = llvm.fadd %790, %795 : vector<8xf32>
    %809 = llvm.fadd %791, %797 : vector<8xf32>
    %810 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %811 = llvm.add %810, %j_panel overflow<nsw> : i64
    %812 = llvm.getelementptr inbounds %out_1[%811] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %798, %812 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %813 = llvm.getelementptr inbounds %812[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %799, %813 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %814 = llvm.getelementptr inbounds %812[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %800, %814 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %815 = llvm.getelementptr inbounds %814[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %801, %815 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %816 = llvm.mul %602, %b_stride0_1 overflow<nsw> : i64
    %817 = llvm.getelementptr inbounds %812[%816] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %802, %817 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %818 = llvm.getelementptr inbounds %817[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %803, %818 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %819 = llvm.mul %603, %b_stride0_1 overflow<nsw> : i64
    %820 = llvm.getelementptr inbounds %812[%819] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %804, %820 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %821 = llvm.getelementptr inbounds %820[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %805, %821 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %822 = llvm.mul %604, %b_stride0_1 overflow<nsw> : i64
    %823 = llvm.getelementptr inbounds %812[%822] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %806, %823 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %824 = llvm.getelementptr inbounds %823[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %807, %824 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %825 = llvm.mul %605, %b_stride0_1 overflow<nsw> : i64
    %826 = llvm.getelementptr inbounds %812[%825] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %808, %826 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %827 = llvm.getelementptr inbounds %826[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %809, %827 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb16
  ^bb15:
    %828 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %829 = llvm.add %828, %j_panel overflow<nsw> : i64
    %830 = llvm.getelementptr inbounds %out_1[%829] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %780, %830 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %831 = llvm.getelementptr inbounds %830[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %781, %831 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %832 = llvm.getelementptr inbounds %830[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %782, %832 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %833 = llvm.getelementptr inbounds %832[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %783, %833 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %834 = llvm.mul %602, %b_stride0_1 overflow<nsw> : i64
    %835 = llvm.getelementptr inbounds %830[%834] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %784, %835 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %836 = llvm.getelementptr inbounds %835[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %785, %836 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %837 = llvm.mul %603, %b_stride0_1 overflow<nsw> : i64
    %838 = llvm.getelementptr inbounds %830[%837] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %786, %838 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %839 = llvm.getelementptr inbounds %838[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %787, %839 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %840 = llvm.mul %604, %b_stride0_1 overflow<nsw> : i64
    %841 = llvm.getelementptr inbounds %830[%840] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %788, %841 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %842 = llvm.getelementptr inbounds %841[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %789, %842 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %843 = llvm.mul %605, %b_stride0_1 overflow<nsw> : i64
    %844 = llvm.getelementptr inbounds %830[%843] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %790, %844 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %845 = llvm.getelementptr inbounds %844[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %791, %845 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb16
  ^bb16:
    %846 = llvm.add %i_tile, %601 overflow<nsw> : i64
    %847 = llvm.icmp "slt" %846, %593 : i64
    llvm.cond_br %847, ^bb8(%846 : i64), ^bb17
  ^bb17:
    %848 = llvm.icmp "slt" %593, %594 : i64
    llvm.cond_br %848, ^bb18(%593 : i64), ^bb27
  ^bb18(%i_below_tile: i64):
    %849 = llvm.icmp "eq" %k0_piece, %596 : i64
    llvm.cond_br %849, ^bb19, ^bb20
  ^bb19:
    llvm.br ^bb21(%611, %611, %611, %611, %611, %611, %611, %611 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb20:
    %850 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %851 = llvm.add %850, %j_panel overflow<nsw> : i64
    %852 = llvm.getelementptr inbounds %out_1[%851] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %853 = llvm.load %852 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %854 = llvm.getelementptr inbounds %852[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %855 = llvm.load %854 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %856 = llvm.getelementptr inbounds %852[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %857 = llvm.load %856 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %858 = llvm.getelementptr inbounds %856[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %859 = llvm.load %858 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %860 = llvm.mul %602, %b_stride0_1 overflow<nsw> : i64
    %861 = llvm.getelementptr inbounds %852[%860] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %862 = llvm.load %861 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %863 = llvm.getelementptr inbounds %861[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %864 = llvm.load %863 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %865 = llvm.mul %603, %b_stride0_1 overflow<nsw> : i64
    %866 = llvm.getelementptr inbounds %852[%865] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %867 = llvm.load %866 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %868 = llvm.getelementptr inbounds %866[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %869 = llvm.load %868 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb21(%853, %855, %857, %859, %862, %864, %867, %869 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb21(%870: vector<8xf32>, %871: vector<8xf32>, %872: vector<8xf32>, %873: vector<8xf32>, %874: vector<8xf32>, %875: vector<8xf32>, %876: vector<8xf32>, %877: vector<8xf32>):
    %878 = llvm.add %k0_piece, %598 overflow<nsw> : i64
    %879 = llvm.intr.smin(%878, %a_stride0_1) : (i64, i64) -> i64
    %880 = llvm.icmp "slt" %k0_piece, %879 : i64
    llvm.cond_br %880, ^bb22(%k0_piece, %870, %871, %872, %873, %874, %875, %876, %877 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb23(%870, %871, %872, %873, %874, %875, %876, %877 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb22(%k0_below: i64, %881: vector<8xf32>, %882: vector<8xf32>, %883: vector<8xf32>, %884: vector<8xf32>, %885: vector<8xf32>, %886: vector<8xf32>, %887: vector<8xf32>, %888: vector<8xf32>):
    %889 = llvm.mul %i_below_tile, %a_stride0_1 overflow<nsw> : i64
    %890 = llvm.add %889, %k0_below overflow<nsw> : i64
    %891 = llvm.getelementptr inbounds %a_1[%890] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %892 = llvm.load %891 {alignment = 4 : i64} : !llvm.ptr -> f32
    %893 = llvm.mlir.poison : vector<8xf32>
    %894 = llvm.insertelement %892, %893[%596 : i64] : vector<8xf32>
    %895 = llvm.shufflevector %894, %893 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %896 = llvm.getelementptr inbounds %891[%a_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %897 = llvm.load %896 {alignment = 4 : i64} : !llvm.ptr -> f32
    %898 = llvm.mlir.poison : vector<8xf32>
    %899 = llvm.insertelement %897, %898[%596 : i64] : vector<8xf32>
    %900 = llvm.shufflevector %899, %898 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %901 = llvm.mul %602, %a_stride0_1 overflow<nsw> : i64
    %902 = llvm.getelementptr inbounds %891[%901] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %903 = llvm.load %902 {alignment = 4 : i64} : !llvm.ptr -> f32
    %904 = llvm.mlir.poison : vector<8xf32>
    %905 = llvm.insertelement %903, %904[%596 : i64] : vector<8xf32>
    %906 = llvm.shufflevector %905, %904 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %907 = llvm.mul %603, %a_stride0_1 overflow<nsw> : i64
    %908 = llvm.getelementptr inbounds %891[%907] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %909 = llvm.load %908 {alignment = 4 : i64} : !llvm.ptr -> f32
    %910 = llvm.mlir.poison : vector<8xf32>
    %911 = llvm.insertelement %909, %910[%596 : i64] : vector<8xf32>
    %912 = llvm.shufflevector %911, %910 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %913 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %914 = llvm.mul %913, %650 overflow<nsw> : i64
    %915 = llvm.getelementptr inbounds %648[%914] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %916 = llvm.load %915 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %917 = llvm.add %596, %600 overflow<nsw> : i64
    %918 = llvm.add %914, %917 overflow<nsw> : i64
    %919 = llvm.getelementptr inbounds %648[%918] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %920 = llvm.load %919 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %921 = llvm.fmul %895, %916 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %922 = llvm.fmul %895, %920 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %923 = llvm.fmul %900, %916 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %924 = llvm.fmul %900, %920 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %925 = llvm.fmul %906, %916 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %926 = llvm.fmul %906, %920 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %927 = llvm.fmul %912, %916 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %928 = llvm.fmul %912, %920 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %929 = llvm.fadd %881, %921 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %930 = llvm.fadd %882, %922 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %931 = llvm.fadd %883, %923 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %932 = llvm.fadd %884, %924 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %933 = llvm.fadd %885, %925 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %934 = llvm.fadd %886, %926 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %935 = llvm.fadd %887, %927 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %936 = llvm.fadd %888, %928 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %937 = llvm.add %k0_below, %599 overflow<nsw> : i64
    %938 = llvm.icmp "slt" %937, %879 : i64
    llvm.cond_br %938, ^bb22(%937, %929, %930, %931, %932, %933, %934, %935, %936 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb23(%929, %930, %931, %932, %933, %934, %935, %936 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb23(%939: vector<8xf32>, %940: vector<8xf32>, %941: vector<8xf32>, %942: vector<8xf32>, %943: vector<8xf32>, %944: vector<8xf32>, %945: vector<8xf32>, %946: vector<8xf32>):
    %947 = llvm.sub %878, %a_stride0_1 overflow<nsw> : i64
    %948 = llvm.icmp "sge" %947, %596 : i64
    llvm.cond_br %948, ^bb24, ^bb25
  ^bb24:
    %949 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %950 = llvm.load %949 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %951 = llvm.getelementptr inbounds %949[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %952 = llvm.load %951 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %953 = llvm.fadd %939, %950 : vector<8xf32>
    %954 = llvm.fadd %940, %952 : vector<8xf32>
    %955 = llvm.fadd %941, %950 : vector<8xf32>
    %956 = llvm.fadd %942, %952 : vector<8xf32>
    %957 = llvm.fadd %943, %950 : vector<8xf32>
    %958 = llvm.fadd %944, %952 : vector<8xf32>
    %959 = llvm.fadd %945, %950 : vector<8xf32>
    %960 = llvm.fadd %946, %952 : vector<8xf32>
    %961 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %962 = llvm.add %961, %j_panel overflow<nsw> : i64
    %963 = llvm.getelementptr inbounds %out_1[%962] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %953, %963 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %964 = llvm.getelementptr inbounds %963[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %954, %964 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %965 = llvm.getelementptr inbounds %963[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %955, %965 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %966 = llvm.getelementptr inbounds %965[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %956, %966 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %967 = llvm.mul %602, %b_stride0_1 overflow<nsw> : i64
    %968 = llvm.getelementptr inbounds %963[%967] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %957, %968 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %969 = llvm.getelementptr inbounds %968[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %958, %969 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %970 = llvm.mul %603, %b_stride0_1 overflow<nsw> : i64
    %971 = llvm.getelementptr inbounds %963[%970] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %959, %971 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %972 = llvm.getelementptr inbounds %971[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %960, %972 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb26
  ^bb25:
    %973 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %974 = llvm.add %973, %j_panel overflow<nsw> : i64
    %975 = llvm.getelementptr inbounds %out_1[%974] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %939, %975 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %976 = llvm.getelementptr inbounds %975[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %940, %976 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %977 = llvm.getelementptr inbounds %975[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %941, %977 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %978 = llvm.getelementptr inbounds %977[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %942, %978 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %979 = llvm.mul %602, %b_stride0_1 overflow<nsw> : i64
    %980 = llvm.getelementptr inbounds %975[%979] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %943, %980 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %981 = llvm.getelementptr inbounds %980[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %944, %981 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %982 = llvm.mul %603, %b_stride0_1 overflow<nsw> : i64
    %983 = llvm.getelementptr inbounds %975[%982] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %945, %983 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %984 = llvm.getelementptr inbounds %983[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %946, %984 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb26
  ^bb26:
    %985 = llvm.add %i_below_tile, %604 overflow<nsw> : i64
    %986 = llvm.icmp "slt" %985, %594 : i64
    llvm.cond_br %986, ^bb18(%985 : i64), ^bb27
  ^bb27:
    %987 = llvm.icmp "slt" %594, %595 : i64
    llvm.cond_br %987, ^bb28(%594 : i64), ^bb37
  ^bb28(%i_below_below_tile: i64):
    %988 = llvm.icmp "eq" %k0_piece, %596 : i64
    llvm.cond_br %988, ^bb29, ^bb30
  ^bb29:
    llvm.br ^bb31(%611, %611, %611, %611 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb30:
    %989 = llvm.mul %i_below_below_tile, %b_stride0_1 overflow<nsw> : i64
    %990 = llvm.add %989, %j_panel overflow<nsw> : i64
    %991 = llvm.getelementptr inbounds %out_1[%990] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %992 = llvm.load %991 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %993 = llvm.getelementptr inbounds %991[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %994 = llvm.load %993 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %995 = llvm.getelementptr inbounds %991[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %996 = llvm.load %995 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %997 = llvm.getelementptr inbounds %995[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %998 = llvm.load %997 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb31(%992, %994, %996, %998 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb31(%999: vector<8xf32>, %1000: vector<8xf32>, %1001: vector<8xf32>, %1002: vector<8xf32>):
    %1003 = llvm.add %k0_piece, %598 overflow<nsw> : i64
    %1004 = llvm.intr.smin(%1003, %a_stride0_1) : (i64, i64) -> i64
    %1005 = llvm.icmp "slt" %k0_piece, %1004 : i64
    llvm.cond_br %1005, ^bb32(%k0_piece, %999, %1000, %1001, %1002 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb33(%999, %1000, %1001, %1002 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb32(%k0_below_below: i64, %1006: vector<8xf32>, %1007: vector<8xf32>, %1008: vector<8xf32>, %1009: vector<8xf32>):
    %1010 = llvm.mul %i_below_below_tile, %a_stride0_1 overflow<nsw> : i64
    %1011 = llvm.add %1010, %k0_below_below overflow<nsw> : i64
    %1012 = llvm.getelementptr inbounds %a_1[%1011] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1013 = llvm.load %1012 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1014 = llvm.mlir.poison : vector<8xf32>
    %1015 = llvm.insertelement %1013, %1014[%596 : i64] : vector<8xf32>
    %1016 = llvm.shufflevector %1015, %1014 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1017 = llvm.getelementptr inbounds %1012[%a_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1018 = llvm.load %1017 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1019 = llvm.mlir.poison : vector<8xf32>
    %1020 = llvm.insertelement %1018, %1019[%596 : i64] : vector<8xf32>
    %1021 = llvm.shufflevector %1020, %1019 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1022 = llvm.sub %k0_below_below, %k0_piece overflow<nsw> : i64
    %1023 = llvm.mul %1022, %650 overflow<nsw> : i64
    %1024 = llvm.getelementptr inbounds %648[%1023] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1025 = llvm.load %1024 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1026 = llvm.add %596, %600 overflow<nsw> : i64
    %1027 = llvm.add %1023, %1026 overflow<nsw> : i64
    %1028 = llvm.getelementptr inbounds %648[%1027] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1029 = llvm.load %1028 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1030 = llvm.fmul %1016, %1025 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1031 = llvm.fmul %1016, %1029 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1032 = llvm.fmul %1021, %1025 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1033 = llvm.fmul %1021, %1029 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1034 = llvm.fadd %1006, %1030 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1035 = llvm.fadd %1007, %1031 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1036 = llvm.fadd %1008, %1032 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1037 = llvm.fadd %1009, %1033 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1038 = llvm.add %k0_below_below, %599 overflow<nsw> : i64
    %1039 = llvm.icmp "slt" %1038, %1004 : i64
    llvm.cond_br %1039, ^bb32(%1038, %1034, %1035, %1036, %1037 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb33(%1034, %1035, %1036, %1037 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb33(%1040: vector<8xf32>, %1041: vector<8xf32>, %1042: vector<8xf32>, %1043: vector<8xf32>):
    %1044 = llvm.sub %1003, %a_stride0_1 overflow<nsw> : i64
    %1045 = llvm.icmp "sge" %1044, %596 : i64
    llvm.cond_br %1045, ^bb34, ^bb35
  ^bb34:
    %1046 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1047 = llvm.load %1046 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1048 = llvm.getelementptr inbounds %1046[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1049 = llvm.load %1048 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1050 = llvm.fadd %1040, %1047 : vector<8xf32>
    %1051 = llvm.fadd %1041, %1049 : vector<8xf32>
    %1052 = llvm.fadd %1042, %1047 : vector<8xf32>
    %1053 = llvm.fadd %1043, %1049 : vector<8xf32>
    %1054 = llvm.mul %i_below_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1055 = llvm.add %1054, %j_panel overflow<nsw> : i64
    %1056 = llvm.getelementptr inbounds %out_1[%1055] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1050, %1056 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1057 = llvm.getelementptr inbounds %1056[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1051, %1057 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1058 = llvm.getelementptr inbounds %1056[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1052, %1058 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1059 = llvm.getelementptr inbounds %1058[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1053, %1059 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb36
  ^bb35:
    %1060 = llvm.mul %i_below_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1061 = llvm.add %1060, %j_panel overflow<nsw> : i64
    %1062 = llvm.getelementptr inbounds %out_1[%1061] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1040, %1062 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1063 = llvm.getelementptr inbounds %1062[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1041, %1063 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1064 = llvm.getelementptr inbounds %1062[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1042, %1064 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1065 = llvm.getelementptr inbounds %1064[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1043, %1065 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb36
  ^bb36:
    %1066 = llvm.add %i_below_below_tile, %602 overflow<nsw> : i64
    %1067 = llvm.icmp "slt" %1066, %595 : i64
    llvm.cond_br %1067, ^bb28(%1066 : i64), ^bb37
  ^bb37:
    %1068 = llvm.icmp "slt" %595, %a_size0_1 : i64
    llvm.cond_br %1068, ^bb38(%595 : i64), ^bb47
  ^bb38(%i_below_below_below_tile: i64):
    %1069 = llvm.icmp "eq" %k0_piece, %596 : i64
    llvm.cond_br %1069, ^bb39, ^bb40
  ^bb39:
    llvm.br ^bb41(%611, %611 : vector<8xf32>, vector<8xf32>)
  ^bb40:
    %1070 = llvm.mul %i_below_below_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1071 = llvm.add %1070, %j_panel overflow<nsw> : i64
    %1072 = llvm.getelementptr inbounds %out_1[%1071] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1073 = llvm.load %1072 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1074 = llvm.getelementptr inbounds %1072[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1075 = llvm.load %1074 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb41(%1073, %1075 : vector<8xf32>, vector<8xf32>)
  ^bb41(%1076: vector<8xf32>, %1077: vector<8xf32>):
    %1078 = llvm.add %k0_piece, %598 overflow<nsw> : i64
    %1079 = llvm.intr.smin(%1078, %a_stride0_1) : (i64, i64) -> i64
    %1080 = llvm.icmp "slt" %k0_piece, %1079 : i64
    llvm.cond_br %1080, ^bb42(%k0_piece, %1076, %1077 : i64, vector<8xf32>, vector<8xf32>), ^bb43(%1076, %1077 : vector<8xf32>, vector<8xf32>)
  ^bb42(%k0_below_below_below: i64, %1081: vector<8xf32>, %1082: vector<8xf32>):
    %1083 = llvm.mul %i_below_below_below_tile, %a_stride0_1 overflow<nsw> : i64
    %1084 = llvm.add %1083, %k0_below_below_below overflow<nsw> : i64
    %1085 = llvm.getelementptr inbounds %a_1[%1084] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1086 = llvm.load %1085 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1087 = llvm.mlir.poison : vector<8xf32>
    %1088 = llvm.insertelement %1086, %1087[%596 : i64] : vector<8xf32>
    %1089 = llvm.shufflevector %1088, %1087 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1090 = llvm.sub %k0_below_below_below, %k0_piece overflow<nsw> : i64
    %1091 = llvm.mul %1090, %650 overflow<nsw> : i64
    %1092 = llvm.getelementptr inbounds %648[%1091] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1093 = llvm.load %1092 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1094 = llvm.add %596, %600 overflow<nsw> : i64
    %1095 = llvm.add %1091, %1094 overflow<nsw> : i64
    %1096 = llvm.getelementptr inbounds %648[%1095] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1097 = llvm.load %1096 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1098 = llvm.fmul %1089, %1093 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1099 = llvm.fmul %1089, %1097 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1100 = llvm.fadd %1081, %1098 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1101 = llvm.fadd %1082, %1099 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1102 = llvm.add %k0_below_below_below, %599 overflow<nsw> : i64
    %1103 = llvm.icmp "slt" %1102, %1079 : i64
    llvm.cond_br %1103, ^bb42(%1102, %1100, %1101 : i64, vector<8xf32>, vector<8xf32>), ^bb43(%1100, %1101 : vector<8xf32>, vector<8xf32>)
  ^bb43(%1104: vector<8xf32>, %1105: vector<8xf32>):
    %1106 = llvm.sub %1078, %a_stride0_1 overflow<nsw> : i64
    %1107 = llvm.icmp "sge" %1106, %596 : i64
    llvm.cond_br %1107, ^bb44, ^bb45
  ^bb44:
    %1108 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1109 = llvm.load %1108 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1110 = llvm.getelementptr inbounds %1108[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1111 = llvm.load %1110 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1112 = llvm.fadd %1104, %1109 : vector<8xf32>
    %1113 = llvm.fadd %1105, %1111 : vector<8xf32>
    %1114 = llvm.mul %i_below_below_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1115 = llvm.add %1114, %j_panel overflow<nsw> : i64
    %1116 = llvm.getelementptr inbounds %out_1[%1115] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1112, %1116 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1117 = llvm.getelementptr inbounds %1116[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1113, %1117 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb46
  ^bb45:
    %1118 = llvm.mul %i_below_below_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1119 = llvm.add %1118, %j_panel overflow<nsw> : i64
    %1120 = llvm.getelementptr inbounds %out_1[%1119] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1104, %1120 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1121 = llvm.getelementptr inbounds %1120[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1105, %1121 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb46
  ^bb46:
    %1122 = llvm.add %i_below_below_below_tile, %599 overflow<nsw> : i64
    %1123 = llvm.icmp "slt" %1122, %a_size0_1 : i64
    llvm.cond_br %1123, ^bb38(%1122 : i64), ^bb47
  ^bb47:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %1124 = llvm.add %k0_piece, %598 overflow<nsw> : i64
    %1125 = llvm.icmp "slt" %1124, %590 : i64
    llvm.cond_br %1125, ^bb2(%1124 : i64), ^bb48
  ^bb48:
    %1126 = llvm.add %613, %599 overflow<nsw> : i64
    %1127 = llvm.icmp "slt" %1126, %end : i64
    llvm.cond_br %1127, ^bb1(%1126 : i64), ^bb49
  ^bb49:
    llvm.return %609 : i32
  ^bb50(%1128: i32):
    llvm.return %1128 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %1129 = llvm.mlir.constant(8) : i64
    %1130 = llvm.mlir.constant(16) : i64
    %1131 = llvm.mlir.constant(24) : i64
    %1132 = llvm.mlir.constant(32) : i64
    %1133 = llvm.mlir.constant(40) : i64
    %1134 = llvm.mlir.constant(48) : i64
    %1135 = llvm.mlir.constant(56) : i64
    %1136 = llvm.mlir.constant(64) : i64
    %1137 = llvm.mlir.constant(72) : i64
    %1138 = llvm.mlir.constant(80) : i64
    %1139 = llvm.mlir.constant(88) : i64
    %1140 = llvm.mlir.constant(96) : i64
    %1141 = llvm.mlir.constant(104) : i64
    %1142 = llvm.mlir.constant(112) : i64
    %1143 = llvm.mlir.constant(120) : i64
    %1144 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %1145 = llvm.getelementptr inbounds %context[%1129] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1146 = llvm.load %1145 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1147 = llvm.getelementptr inbounds %context[%1130] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1148 = llvm.load %1147 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1149 = llvm.getelementptr inbounds %context[%1131] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1150 = llvm.load %1149 {alignment = 8 : i64} : !llvm.ptr -> i1
    %1151 = llvm.getelementptr inbounds %context[%1132] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1152 = llvm.load %1151 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1153 = llvm.getelementptr inbounds %context[%1133] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1154 = llvm.load %1153 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1155 = llvm.getelementptr inbounds %context[%1134] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1156 = llvm.load %1155 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1157 = llvm.getelementptr inbounds %context[%1135] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1158 = llvm.load %1157 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1159 = llvm.getelementptr inbounds %context[%1136] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1160 = llvm.load %1159 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1161 = llvm.getelementptr inbounds %context[%1137] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1162 = llvm.load %1161 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1163 = llvm.getelementptr inbounds %context[%1138] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1164 = llvm.load %1163 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1165 = llvm.getelementptr inbounds %context[%1139] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1166 = llvm.load %1165 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1167 = llvm.getelementptr inbounds %context[%1140] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1168 = llvm.load %1167 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1169 = llvm.getelementptr inbounds %context[%1141] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1170 = llvm.load %1169 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1171 = llvm.getelementptr inbounds %context[%1142] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1172 = llvm.load %1171 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1173 = llvm.getelementptr inbounds %context[%1143] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1174 = llvm.load %1173 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1175 = llvm.call @program.parallel0(%begin_1, %end_1, %1144, %1146, %1148, %1150, %1152, %1154, %1156, %1158, %1160, %1162, %1164, %1166, %1168, %1170, %1172, %1174) : (i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64) -> i32
    llvm.return %1175 : i32
  }
  llvm.func @program_shapes(%a_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_2: i64, %a_stride0_2: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_2: i64, %b_stride0_2: i64, %bias_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %bias_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %1176 = llvm.mlir.constant(0) : i64
    %1177 = llvm.mlir.constant(1) : i64
    %1178 = llvm.mlir.constant(2 : i32) : i32
    %1179 = llvm.mlir.constant(3 : i32) : i32
    %1180 = llvm.mlir.constant(0 : i32) : i32
    %1181 = llvm.icmp "eq" %a_stride0_2, %b_size0_2 : i64
    %1182 = llvm.icmp "eq" %bias_size0_2, %b_stride0_2 : i64
    llvm.cond_br %1181, ^bb1, ^bb3(%1178 : i32)
  ^bb1:
    llvm.cond_br %1182, ^bb2, ^bb3(%1179 : i32)
  ^bb2:
    llvm.store %a_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %1183 = llvm.getelementptr inbounds %extents[%1177] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride0_2, %1183 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1180 : i32
  ^bb3(%1184: i32):
    llvm.return %1184 : i32
  }
}
