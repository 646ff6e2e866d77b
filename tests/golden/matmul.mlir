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
    %23 = affine.min affine_map<(d0) -> (4096, d0)>(%16)
    %24 = arith.muli %23, %14 : index
    %25 = arith.constant 32768 : index
    %26 = arith.cmpi sgt, %24, %25 : index
    %27 = arith.constant 1023 : index
    %28 = arith.cmpi sgt, %23, %27 : index
    %29 = arith.ori %26, %28 : i1
    %30 = arith.constant 0 : index
    %31 = arith.select %29, %23, %30 : index
    %32 = arith.constant 0 : index
    %33 = arith.constant 0 : index
    %34 = arith.constant 0 : index
    %35 = arith.constant 0 : index
    %36 = arith.constant 0 : index
    %37 = arith.constant 0 : index
    affine.parallel (%j_panel) = (0) to (symbol(%18)) step (16) {
      affine.for %k0_piece = 0 to %19 step 4096 {
        %b_copy = memref.alloc(%31) {alignment = 64 : i64} : memref<?x16xf32>
        scf.if %29 {
          %38 = arith.constant 0 : index
          affine.for %k0_copy = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0)[s0] -> ((d0 + 4096), s0)>(%k0_piece)[%16] {
            affine.prefetch %b[%k0_copy + 8, %j_panel], read, locality<3>, data : memref<?x?xf32>
            %39 = vector.transfer_read %b[%k0_copy, %j_panel], %1 {in_bounds = [true]} : memref<?x?xf32>, vector<16xf32>
            %40 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_copy, %k0_piece)
            vector.transfer_write %39, %b_copy[%40, %38] {in_bounds = [true]} : vector<16xf32>, memref<?x16xf32>
          }
        }
        %41 = affine.min affine_map<(d0, d1) -> (4096, (d0 + (d1 * -1)))>(%16, %k0_piece)
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
            affine.prefetch %out_1[%i_tile + 6, %j_panel], read, locality<3>, data : memref<?x?xf32>
            affine.prefetch %out_1[%i_tile + 7, %j_panel], read, locality<3>, data : memref<?x?xf32>
            affine.prefetch %out_1[%i_tile + 8, %j_panel], read, locality<3>, data : memref<?x?xf32>
            affine.prefetch %out_1[%i_tile + 9, %j_panel], read, locality<3>, data : memref<?x?xf32>
            affine.prefetch %out_1[%i_tile + 10, %j_panel], read, locality<3>, data : memref<?x?xf32>
            affine.prefetch %out_1[%i_tile + 11, %j_panel], read, locality<3>, data : memref<?x?xf32>
            %48 = vector.transfer_read %out_1[%i_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?xf32>, vector<6x16xf32>
            affine.yield %48 : vector<6x16xf32>
          }
          %49 = affine.for %k0 = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 4096), d1)>(%k0_piece, %16) iter_args(%50 = %47) -> (vector<6x16xf32>) {
            %51 = vector.transfer_read %a[%i_tile, %k0], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<6x16xf32>
            %52 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0)
            %53 = vector.transfer_read %b_copy_1[%52, %34], %1 {in_bounds = [true]} : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<16xf32>
            %54 = vector.broadcast %53 : vector<16xf32> to vector<6x16xf32>
            %55 = arith.mulf %51, %54 fastmath<reassoc,contract> : vector<6x16xf32>
            %56 = arith.addf %50, %55 fastmath<reassoc,contract> : vector<6x16xf32>
            affine.yield %56 : vector<6x16xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 4096) + (d1 * -1)) >= 0)>(%k0_piece, %16) {
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
          %62 = affine.for %k0_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 4096), d1)>(%k0_piece, %16) iter_args(%63 = %60) -> (vector<4x16xf32>) {
            %64 = vector.transfer_read %a[%i_below_tile, %k0_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<4x16xf32>
            %65 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_below)
            %66 = vector.transfer_read %b_copy_1[%65, %35], %1 {in_bounds = [true]} : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<16xf32>
            %67 = vector.broadcast %66 : vector<16xf32> to vector<4x16xf32>
            %68 = arith.mulf %64, %67 fastmath<reassoc,contract> : vector<4x16xf32>
            %69 = arith.addf %63, %68 fastmath<reassoc,contract> : vector<4x16xf32>
            affine.yield %69 : vector<4x16xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 4096) + (d1 * -1)) >= 0)>(%k0_piece, %16) {
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
          %75 = affine.for %k0_below_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 4096), d1)>(%k0_piece, %16) iter_args(%76 = %73) -> (vector<2x16xf32>) {
            %77 = vector.transfer_read %a[%i_below_below_tile, %k0_below_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<2x16xf32>
            %78 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_below_below)
            %79 = vector.transfer_read %b_copy_1[%78, %36], %1 {in_bounds = [true]} : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<16xf32>
            %80 = vector.broadcast %79 : vector<16xf32> to vector<2x16xf32>
            %81 = arith.mulf %77, %80 fastmath<reassoc,contract> : vector<2x16xf32>
            %82 = arith.addf %76, %81 fastmath<reassoc,contract> : vector<2x16xf32>
            affine.yield %82 : vector<2x16xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 4096) + (d1 * -1)) >= 0)>(%k0_piece, %16) {
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
          %88 = affine.for %k0_below_below_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 4096), d1)>(%k0_piece, %16) iter_args(%89 = %86) -> (vector<1x16xf32>) {
            %90 = vector.transfer_read %a[%i_below_below_below_tile, %k0_below_below_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<1x16xf32>
            %91 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_below_below_below)
            %92 = vector.transfer_read %b_copy_1[%91, %37], %1 {in_bounds = [true]} : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<16xf32>
            %93 = vector.broadcast %92 : vector<16xf32> to vector<1x16xf32>
            %94 = arith.mulf %90, %93 fastmath<reassoc,contract> : vector<1x16xf32>
            %95 = arith.addf %89, %94 fastmath<reassoc,contract> : vector<1x16xf32>
            affine.yield %95 : vector<1x16xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 4096) + (d1 * -1)) >= 0)>(%k0_piece, %16) {
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
    %103 = affine.min affine_map<(d0) -> (8192, d0)>(%16)
    %104 = affine.min affine_map<(d0) -> (8, (d0 mod 16))>(%17)
    %105 = arith.constant 0 : index
    %106 = arith.maxsi %104, %105 : index
    %107 = arith.muli %103, %14 : index
    %108 = arith.constant 32768 : index
    %109 = arith.cmpi sgt, %107, %108 : index
    %110 = arith.constant 1023 : index
    %111 = arith.cmpi sgt, %103, %110 : index
    %112 = arith.ori %109, %111 : i1
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
      affine.for %k0_right_piece = 0 to %99 step 8192 {
        %b_copy_2 = memref.alloc(%114, %116) {alignment = 64 : i64} : memref<?x?xf32>
        scf.if %112 {
          %134 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %17, %j_right_panel)
          %135 = vector.create_mask %134 : vector<8xi1>
          %136 = arith.constant 0 : index
          affine.for %k0_right_copy = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0)[s0] -> ((d0 + 8192), s0)>(%k0_right_piece)[%16] {
            affine.prefetch %b[%k0_right_copy + 8, %j_right_panel], read, locality<3>, data : memref<?x?xf32>
            %137 = vector.transfer_read %b[%k0_right_copy, %j_right_panel], %1, %135 {in_bounds = [true]} : memref<?x?xf32>, vector<8xf32>
            %138 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_right_copy, %k0_right_piece)
            vector.transfer_write %137, %b_copy_2[%138, %136], %135 {in_bounds = [true]} : vector<8xf32>, memref<?x?xf32>
          }
        }
        %139 = affine.min affine_map<(d0, d1) -> (8192, (d0 + (d1 * -1)))>(%16, %k0_right_piece)
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
          %148 = affine.for %k0_right = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_right_piece, %16) iter_args(%149 = %145) -> (vector<8x8xf32>) {
            %150 = vector.transfer_read %a[%i_right_tile, %k0_right], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<8x8xf32>
            %151 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right)
            %152 = vector.transfer_read %b_copy_3[%151, %120], %1, %127 {in_bounds = [true]} : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
            %153 = vector.broadcast %152 : vector<8xf32> to vector<8x8xf32>
            %154 = arith.mulf %150, %153 fastmath<reassoc,contract> : vector<8x8xf32>
            %155 = arith.addf %149, %154 fastmath<reassoc,contract> : vector<8x8xf32>
            affine.yield %155 : vector<8x8xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 8192) + (d1 * -1)) >= 0)>(%k0_right_piece, %16) {
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
          %165 = affine.for %k0_right_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_right_piece, %16) iter_args(%166 = %162) -> (vector<4x8xf32>) {
            %167 = vector.transfer_read %a[%i_right_below_tile, %k0_right_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<4x8xf32>
            %168 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right_below)
            %169 = vector.transfer_read %b_copy_3[%168, %121], %1, %129 {in_bounds = [true]} : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
            %170 = vector.broadcast %169 : vector<8xf32> to vector<4x8xf32>
            %171 = arith.mulf %167, %170 fastmath<reassoc,contract> : vector<4x8xf32>
            %172 = arith.addf %166, %171 fastmath<reassoc,contract> : vector<4x8xf32>
            affine.yield %172 : vector<4x8xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 8192) + (d1 * -1)) >= 0)>(%k0_right_piece, %16) {
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
          %182 = affine.for %k0_right_below_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_right_piece, %16) iter_args(%183 = %179) -> (vector<2x8xf32>) {
            %184 = vector.transfer_read %a[%i_right_below_below_tile, %k0_right_below_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<2x8xf32>
            %185 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right_below_below)
            %186 = vector.transfer_read %b_copy_3[%185, %122], %1, %131 {in_bounds = [true]} : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
            %187 = vector.broadcast %186 : vector<8xf32> to vector<2x8xf32>
            %188 = arith.mulf %184, %187 fastmath<reassoc,contract> : vector<2x8xf32>
            %189 = arith.addf %183, %188 fastmath<reassoc,contract> : vector<2x8xf32>
            affine.yield %189 : vector<2x8xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 8192) + (d1 * -1)) >= 0)>(%k0_right_piece, %16) {
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
          %199 = affine.for %k0_right_below_below_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_right_piece, %16) iter_args(%200 = %196) -> (vector<1x8xf32>) {
            %201 = vector.transfer_read %a[%i_right_below_below_below_tile, %k0_right_below_below_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<1x8xf32>
            %202 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right_below_below_below)
            %203 = vector.transfer_read %b_copy_3[%202, %123], %1, %133 {in_bounds = [true]} : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
            %204 = vector.broadcast %203 : vector<8xf32> to vector<1x8xf32>
            %205 = arith.mulf %201, %204 fastmath<reassoc,contract> : vector<1x8xf32>
            %206 = arith.addf %200, %205 fastmath<reassoc,contract> : vector<1x8xf32>
            affine.yield %206 : vector<1x8xf32>
          }
          affine.if affine_set<(d0, d1) : (((d0 + 8192) + (d1 * -1)) >= 0)>(%k0_right_piece, %16) {
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
    %c4096 = arith.constant 4096 : index
    %c0 = arith.constant 0 : index
    %c8 = arith.constant 8 : index
    %c7 = arith.constant 7 : index
    %c9 = arith.constant 9 : index
    %c10 = arith.constant 10 : index
    %c11 = arith.constant 11 : index
    %c3 = arith.constant 3 : index
    %c5 = arith.constant 5 : index
    %c8192 = arith.constant 8192 : index
    %c15 = arith.constant 15 : index
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
    %17 = arith.minsi %c4096, %2 : index
    %18 = arith.muli %17, %1 : index
    %19 = arith.constant 32768 : index
    %20 = arith.cmpi sgt, %18, %19 : index
    %21 = arith.constant 1023 : index
    %22 = arith.cmpi sgt, %17, %21 : index
    %23 = arith.ori %20, %22 : i1
    %24 = arith.select %23, %17, %c0 : index
    %25 = arith.constant 16 : index
    %26 = arith.ceildivsi %5, %25 : index
    %27 = arith.constant 0 : index
    %28 = arith.maxsi %26, %27 : index
    %29 = arith.constant 4096 : index
    %30 = arith.ceildivsi %6, %29 : index
    %31 = arith.constant 0 : index
    %32 = arith.maxsi %30, %31 : index
    %33 = arith.constant 4096 : index
    %34 = arith.minsi %33, %2 : index
    %35 = arith.constant 0 : index
    %36 = arith.maxsi %34, %35 : index
    %37 = arith.constant 13 : index
    %38 = arith.muli %36, %37 : index
    %39 = arith.constant 3 : index
    %40 = arith.addi %39, %38 : index
    %41 = arith.constant 6 : index
    %42 = arith.ceildivsi %8, %41 : index
    %43 = arith.constant 0 : index
    %44 = arith.maxsi %42, %43 : index
    %45 = arith.constant 4096 : index
    %46 = arith.minsi %45, %2 : index
    %47 = arith.constant 0 : index
    %48 = arith.maxsi %46, %47 : index
    %49 = arith.constant 53 : index
    %50 = arith.muli %48, %49 : index
    %51 = arith.constant 50 : index
    %52 = arith.addi %51, %50 : index
    %53 = arith.constant 46 : index
    %54 = arith.addi %52, %53 : index
    %55 = arith.constant 30 : index
    %56 = arith.addi %54, %55 : index
    %57 = arith.muli %44, %56 : index
    %58 = arith.subi %12, %8 : index
    %59 = arith.constant 4 : index
    %60 = arith.ceildivsi %58, %59 : index
    %61 = arith.constant 0 : index
    %62 = arith.maxsi %60, %61 : index
    %63 = arith.constant 4096 : index
    %64 = arith.minsi %63, %2 : index
    %65 = arith.constant 0 : index
    %66 = arith.maxsi %64, %65 : index
    %67 = arith.constant 37 : index
    %68 = arith.muli %66, %67 : index
    %69 = arith.constant 28 : index
    %70 = arith.addi %69, %68 : index
    %71 = arith.constant 32 : index
    %72 = arith.addi %70, %71 : index
    %73 = arith.constant 20 : index
    %74 = arith.addi %72, %73 : index
    %75 = arith.muli %62, %74 : index
    %76 = arith.subi %16, %12 : index
    %77 = arith.constant 2 : index
    %78 = arith.ceildivsi %76, %77 : index
    %79 = arith.constant 0 : index
    %80 = arith.maxsi %78, %79 : index
    %81 = arith.constant 4096 : index
    %82 = arith.minsi %81, %2 : index
    %83 = arith.constant 0 : index
    %84 = arith.maxsi %82, %83 : index
    %85 = arith.constant 21 : index
    %86 = arith.muli %84, %85 : index
    %87 = arith.constant 18 : index
    %88 = arith.addi %87, %86 : index
    %89 = arith.constant 18 : index
    %90 = arith.addi %88, %89 : index
    %91 = arith.constant 10 : index
    %92 = arith.addi %90, %91 : index
    %93 = arith.muli %80, %92 : index
    %94 = arith.subi %1, %16 : index
    %95 = arith.constant 0 : index
    %96 = arith.maxsi %94, %95 : index
    %97 = arith.constant 4096 : index
    %98 = arith.minsi %97, %2 : index
    %99 = arith.constant 0 : index
    %100 = arith.maxsi %98, %99 : index
    %101 = arith.constant 13 : index
    %102 = arith.muli %100, %101 : index
    %103 = arith.constant 13 : index
    %104 = arith.addi %103, %102 : index
    %105 = arith.constant 11 : index
    %106 = arith.addi %104, %105 : index
    %107 = arith.constant 5 : index
    %108 = arith.addi %106, %107 : index
    %109 = arith.muli %96, %108 : index
    %110 = arith.constant 15 : index
    %111 = arith.addi %110, %40 : index
    %112 = arith.addi %111, %57 : index
    %113 = arith.addi %112, %75 : index
    %114 = arith.addi %113, %93 : index
    %115 = arith.addi %114, %109 : index
    %116 = arith.muli %32, %115 : index
    %117 = arith.constant 1 : index
    %118 = arith.addi %117, %116 : index
    %119 = arith.muli %28, %118 : index
    %120 = arith.constant 32768 : index
    %121 = arith.cmpi sge, %119, %120 : index
    "omp.parallel"(%121) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %5, %c16) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_panel: index):
          scf.for %k0_piece = %c0 to %6 step %c4096 {
            %b_copy = memref.alloc(%24) {alignment = 64 : i64} : memref<?x16xf32>
            scf.if %23 {
              %122 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
              %123 = arith.minsi %122, %2 : index
              scf.for %k0_copy = %k0_piece to %123 step %c1 {
                %124 = arith.addi %k0_copy, %c8 overflow<nsw> : index
                memref.prefetch %b[%124, %j_panel], read, locality<3>, data : memref<?x?xf32>
                %125 = vector.load %b[%k0_copy, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %126 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %127 = vector.load %b[%k0_copy, %126] : memref<?x?xf32>, vector<8xf32>
                %128 = arith.subi %k0_copy, %k0_piece overflow<nsw> : index
                vector.store %125, %b_copy[%128, %c0] : memref<?x16xf32>, vector<8xf32>
                %129 = arith.addi %c0, %c8 overflow<nsw> : index
                vector.store %127, %b_copy[%128, %129] : memref<?x16xf32>, vector<8xf32>
              }
            }
            %130 = arith.subi %2, %k0_piece overflow<nsw> : index
            %131 = arith.minsi %c4096, %130 : index
            %132 = arith.maxsi %131, %c0 : index
            %133 = arith.select %23, %c0, %132 : index
            %134 = memref.subview %b[%k0_piece, %j_panel] [%133, 16] [1, 1] : memref<?x?xf32> to memref<?x16xf32, strided<[?, 1], offset: ?>>
            %135 = "memref.cast"(%b_copy) : (memref<?x16xf32>) -> memref<?x16xf32, strided<[?, 1], offset: ?>>
            %136 = "memref.cast"(%134) : (memref<?x16xf32, strided<[?, 1], offset: ?>>) -> memref<?x16xf32, strided<[?, 1], offset: ?>>
            %b_copy_1 = arith.select %23, %135, %136 : memref<?x16xf32, strided<[?, 1], offset: ?>>
            scf.for %i_tile = %c0 to %8 step %c6 {
              %137 = arith.cmpi eq, %k0_piece, %c0 : index
              %138, %139, %140, %141, %142, %143, %144, %145, %146, %147, %148, %149 = scf.if %137 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %0, %0, %0, %0, %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %150 = arith.addi %i_tile, %c6 overflow<nsw> : index
                memref.prefetch %out_1[%150, %j_panel], read, locality<3>, data : memref<?x?xf32>
                %151 = arith.addi %i_tile, %c7 overflow<nsw> : index
                memref.prefetch %out_1[%151, %j_panel], read, locality<3>, data : memref<?x?xf32>
                %152 = arith.addi %i_tile, %c8 overflow<nsw> : index
                memref.prefetch %out_1[%152, %j_panel], read, locality<3>, data : memref<?x?xf32>
                %153 = arith.addi %i_tile, %c9 overflow<nsw> : index
                memref.prefetch %out_1[%153, %j_panel], read, locality<3>, data : memref<?x?xf32>
                %154 = arith.addi %i_tile, %c10 overflow<nsw> : index
                memref.prefetch %out_1[%154, %j_panel], read, locality<3>, data : memref<?x?xf32>
                %155 = arith.addi %i_tile, %c11 overflow<nsw> : index
                memref.prefetch %out_1[%155, %j_panel], read, locality<3>, data : memref<?x?xf32>
                %156 = vector.load %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %157 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %158 = vector.load %out_1[%i_tile, %157] : memref<?x?xf32>, vector<8xf32>
                %159 = arith.addi %i_tile, %c1 overflow<nsw> : index
                %160 = vector.load %out_1[%159, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %161 = vector.load %out_1[%159, %157] : memref<?x?xf32>, vector<8xf32>
                %162 = arith.addi %i_tile, %c2 overflow<nsw> : index
                %163 = vector.load %out_1[%162, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %164 = vector.load %out_1[%162, %157] : memref<?x?xf32>, vector<8xf32>
                %165 = arith.addi %i_tile, %c3 overflow<nsw> : index
                %166 = vector.load %out_1[%165, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %167 = vector.load %out_1[%165, %157] : memref<?x?xf32>, vector<8xf32>
                %168 = arith.addi %i_tile, %c4 overflow<nsw> : index
                %169 = vector.load %out_1[%168, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %170 = vector.load %out_1[%168, %157] : memref<?x?xf32>, vector<8xf32>
                %171 = arith.addi %i_tile, %c5 overflow<nsw> : index
                %172 = vector.load %out_1[%171, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %173 = vector.load %out_1[%171, %157] : memref<?x?xf32>, vector<8xf32>
                scf.yield %156, %158, %160, %161, %163, %164, %166, %167, %169, %170, %172, %173 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %174 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
              %175 = arith.minsi %174, %2 : index
              %176, %177, %178, %179, %180, %181, %182, %183, %184, %185, %186, %187 = scf.for %k0 = %k0_piece to %175 step %c1 iter_args(%188 = %138, %189 = %139, %190 = %140, %191 = %141, %192 = %142, %193 = %143, %194 = %144, %195 = %145, %196 = %146, %197 = %147, %198 = %148, %199 = %149) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %200 = memref.load %a[%i_tile, %k0] : memref<?x?xf32>
                %201 = vector.broadcast %200 : f32 to vector<8xf32>
                %202 = arith.addi %i_tile, %c1 overflow<nsw> : index
                %203 = memref.load %a[%202, %k0] : memref<?x?xf32>
                %204 = vector.broadcast %203 : f32 to vector<8xf32>
                %205 = arith.addi %i_tile, %c2 overflow<nsw> : index
                %206 = memref.load %a[%205, %k0] : memref<?x?xf32>
                %207 = vector.broadcast %206 : f32 to vector<8xf32>
                %208 = arith.addi %i_tile, %c3 overflow<nsw> : index
                %209 = memref.load %a[%208, %k0] : memref<?x?xf32>
                %210 = vector.broadcast %209 : f32 to vector<8xf32>
                %211 = arith.addi %i_tile, %c4 overflow<nsw> : index
                %212 = memref.load %a[%211, %k0] : memref<?x?xf32>
                %213 = vector.broadcast %212 : f32 to vector<8xf32>
                %214 = arith.addi %i_tile, %c5 overflow<nsw> : index
                %215 = memref.load %a[%214, %k0] : memref<?x?xf32>
                %216 = vector.broadcast %215 : f32 to vector<8xf32>
                %217 = arith.subi %k0, %k0_piece overflow<nsw> : index
                %218 = vector.load %b_copy_1[%217, %c0] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %219 = arith.addi %c0, %c8 overflow<nsw> : index
                %220 = vector.load %b_copy_1[%217, %219] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %221 = arith.mulf %201, %218 fastmath<reassoc,contract> : vector<8xf32>
                %222 = arith.mulf %201, %220 fastmath<reassoc,contract> : vector<8xf32>
                %223 = arith.mulf %204, %218 fastmath<reassoc,contract> : vector<8xf32>
                %224 = arith.mulf %204, %220 fastmath<reassoc,contract> : vector<8xf32>
                %225 = arith.mulf %207, %218 fastmath<reassoc,contract> : vector<8xf32>
                %226 = arith.mulf %207, %220 fastmath<reassoc,contract> : vector<8xf32>
                %227 = arith.mulf %210, %218 fastmath<reassoc,contract> : vector<8xf32>
                %228 = arith.mulf %210, %220 fastmath<reassoc,contract> : vector<8xf32>
                %229 = arith.mulf %213, %218 fastmath<reassoc,contract> : vector<8xf32>
                %230 = arith.mulf %213, %220 fastmath<reassoc,contract> : vector<8xf32>
                %231 = arith.mulf %216, %218 fastmath<reassoc,contract> : vector<8xf32>
                %232 = arith.mulf %216, %220 fastmath<reassoc,contract> : vector<8xf32>
                %233 = arith.addf %188, %221 fastmath<reassoc,contract> : vector<8xf32>
                %234 = arith.addf %189, %222 fastmath<reassoc,contract> : vector<8xf32>
                %235 = arith.addf %190, %223 fastmath<reassoc,contract> : vector<8xf32>
                %236 = arith.addf %191, %224 fastmath<reassoc,contract> : vector<8xf32>
                %237 = arith.addf %192, %225 fastmath<reassoc,contract> : vector<8xf32>
                %238 = arith.addf %193, %226 fastmath<reassoc,contract> : vector<8xf32>
                %239 = arith.addf %194, %227 fastmath<reassoc,contract> : vector<8xf32>
                %240 = arith.addf %195, %228 fastmath<reassoc,contract> : vector<8xf32>
                %241 = arith.addf %196, %229 fastmath<reassoc,contract> : vector<8xf32>
                %242 = arith.addf %197, %230 fastmath<reassoc,contract> : vector<8xf32>
                %243 = arith.addf %198, %231 fastmath<reassoc,contract> : vector<8xf32>
                %244 = arith.addf %199, %232 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %233, %234, %235, %236, %237, %238, %239, %240, %241, %242, %243, %244 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %245 = arith.subi %174, %2 overflow<nsw> : index
              %246 = arith.cmpi sge, %245, %c0 : index
              scf.if %246 {
                %247 = vector.load %bias[%j_panel] : memref<?xf32>, vector<8xf32>
                %248 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %249 = vector.load %bias[%248] : memref<?xf32>, vector<8xf32>
                %250 = arith.addf %176, %247 : vector<8xf32>
                %251 = arith.addf %177, %249 : vector<8xf32>
                %252 = arith.addf %178, %247 : vector<8xf32>
                %253 = arith.addf %179, %249 : vector<8xf32>
                %254 = arith.addf %180, %247 : vector<8xf32>
                %255 = arith.addf %181, %249 : vector<8xf32>
                %256 = arith.addf %182, %247 : vector<8xf32>
                %257 = arith.addf %183, %249 : vector<8xf32>
                %258 = arith.addf %184, %247 : vector<8xf32>
                %259 = arith.addf %185, %249 : vector<8xf32>
                %260 = arith.addf %186, %247 : vector<8xf32>
                %261 = arith.addf %187, %249 : vector<8xf32>
                vector.store %250, %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %251, %out_1[%i_tile, %248] : memref<?x?xf32>, vector<8xf32>
                %262 = arith.addi %i_tile, %c1 overflow<nsw> : index
                vector.store %252, %out_1[%262, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %253, %out_1[%262, %248] : memref<?x?xf32>, vector<8xf32>
                %263 = arith.addi %i_tile, %c2 overflow<nsw> : index
                vector.store %254, %out_1[%263, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %255, %out_1[%263, %248] : memref<?x?xf32>, vector<8xf32>
                %264 = arith.addi %i_tile, %c3 overflow<nsw> : index
                vector.store %256, %out_1[%264, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %257, %out_1[%264, %248] : memref<?x?xf32>, vector<8xf32>
                %265 = arith.addi %i_tile, %c4 overflow<nsw> : index
                vector.store %258, %out_1[%265, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %259, %out_1[%265, %248] : memref<?x?xf32>, vector<8xf32>
                %266 = arith.addi %i_tile, %c5 overflow<nsw> : index
                vector.store %260, %out_1[%266, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %261, %out_1[%266, %248] : memref<?x?xf32>, vector<8xf32>
              } else {
                vector.store %176, %out_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %267 = arith.addi %j_panel, %c8 overflow<nsw> : index
                vector.store %177, %out_1[%i_tile, %267] : memref<?x?xf32>, vector<8xf32>
                %268 = arith.addi %i_tile, %c1 overflow<nsw> : index
                vector.store %178, %out_1[%268, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %179, %out_1[%268, %267] : memref<?x?xf32>, vector<8xf32>
                %269 = arith.addi %i_tile, %c2 overflow<nsw> : index
                vector.store %180, %out_1[%269, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %181, %out_1[%269, %267] : memref<?x?xf32>, vector<8xf32>
                %270 = arith.addi %i_tile, %c3 overflow<nsw> : index
                vector.store %182, %out_1[%270, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %183, %out_1[%270, %267] : memref<?x?xf32>, vector<8xf32>
                %271 = arith.addi %i_tile, %c4 overflow<nsw> : index
                vector.store %184, %out_1[%271, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %185, %out_1[%271, %267] : memref<?x?xf32>, vector<8xf32>
                %272 = arith.addi %i_tile, %c5 overflow<nsw> : index
                vector.store %186, %out_1[%272, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %187, %out_1[%272, %267] : memref<?x?xf32>, vector<8xf32>
              }
            }
            scf.for %i_below_tile = %8 to %12 step %c4 {
              %273 = arith.cmpi eq, %k0_piece, %c0 : index
              %274, %275, %276, %277, %278, %279, %280, %281 = scf.if %273 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %282 = vector.load %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %283 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %284 = vector.load %out_1[%i_below_tile, %283] : memref<?x?xf32>, vector<8xf32>
                %285 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                %286 = vector.load %out_1[%285, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %287 = vector.load %out_1[%285, %283] : memref<?x?xf32>, vector<8xf32>
                %288 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                %289 = vector.load %out_1[%288, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %290 = vector.load %out_1[%288, %283] : memref<?x?xf32>, vector<8xf32>
                %291 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                %292 = vector.load %out_1[%291, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %293 = vector.load %out_1[%291, %283] : memref<?x?xf32>, vector<8xf32>
                scf.yield %282, %284, %286, %287, %289, %290, %292, %293 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %294 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
              %295 = arith.minsi %294, %2 : index
              %296, %297, %298, %299, %300, %301, %302, %303 = scf.for %k0_below = %k0_piece to %295 step %c1 iter_args(%304 = %274, %305 = %275, %306 = %276, %307 = %277, %308 = %278, %309 = %279, %310 = %280, %311 = %281) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %312 = memref.load %a[%i_below_tile, %k0_below] : memref<?x?xf32>
                %313 = vector.broadcast %312 : f32 to vector<8xf32>
                %314 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                %315 = memref.load %a[%314, %k0_below] : memref<?x?xf32>
                %316 = vector.broadcast %315 : f32 to vector<8xf32>
                %317 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                %318 = memref.load %a[%317, %k0_below] : memref<?x?xf32>
                %319 = vector.broadcast %318 : f32 to vector<8xf32>
                %320 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                %321 = memref.load %a[%320, %k0_below] : memref<?x?xf32>
                %322 = vector.broadcast %321 : f32 to vector<8xf32>
                %323 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
                %324 = vector.load %b_copy_1[%323, %c0] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %325 = arith.addi %c0, %c8 overflow<nsw> : index
                %326 = vector.load %b_copy_1[%323, %325] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %327 = arith.mulf %313, %324 fastmath<reassoc,contract> : vector<8xf32>
                %328 = arith.mulf %313, %326 fastmath<reassoc,contract> : vector<8xf32>
                %329 = arith.mulf %316, %324 fastmath<reassoc,contract> : vector<8xf32>
                %330 = arith.mulf %316, %326 fastmath<reassoc,contract> : vector<8xf32>
                %331 = arith.mulf %319, %324 fastmath<reassoc,contract> : vector<8xf32>
                %332 = arith.mulf %319, %326 fastmath<reassoc,contract> : vector<8xf32>
                %333 = arith.mulf %322, %324 fastmath<reassoc,contract> : vector<8xf32>
                %334 = arith.mulf %322, %326 fastmath<reassoc,contract> : vector<8xf32>
                %335 = arith.addf %304, %327 fastmath<reassoc,contract> : vector<8xf32>
                %336 = arith.addf %305, %328 fastmath<reassoc,contract> : vector<8xf32>
                %337 = arith.addf %306, %329 fastmath<reassoc,contract> : vector<8xf32>
                %338 = arith.addf %307, %330 fastmath<reassoc,contract> : vector<8xf32>
                %339 = arith.addf %308, %331 fastmath<reassoc,contract> : vector<8xf32>
                %340 = arith.addf %309, %332 fastmath<reassoc,contract> : vector<8xf32>
                %341 = arith.addf %310, %333 fastmath<reassoc,contract> : vector<8xf32>
                %342 = arith.addf %311, %334 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %335, %336, %337, %338, %339, %340, %341, %342 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %343 = arith.subi %294, %2 overflow<nsw> : index
              %344 = arith.cmpi sge, %343, %c0 : index
              scf.if %344 {
                %345 = vector.load %bias[%j_panel] : memref<?xf32>, vector<8xf32>
                %346 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %347 = vector.load %bias[%346] : memref<?xf32>, vector<8xf32>
                %348 = arith.addf %296, %345 : vector<8xf32>
                %349 = arith.addf %297, %347 : vector<8xf32>
                %350 = arith.addf %298, %345 : vector<8xf32>
                %351 = arith.addf %299, %347 : vector<8xf32>
                %352 = arith.addf %300, %345 : vector<8xf32>
                %353 = arith.addf %301, %347 : vector<8xf32>
                %354 = arith.addf %302, %345 : vector<8xf32>
                %355 = arith.addf %303, %347 : vector<8xf32>
                vector.store %348, %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %349, %out_1[%i_below_tile, %346] : memref<?x?xf32>, vector<8xf32>
                %356 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                vector.store %350, %out_1[%356, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %351, %out_1[%356, %346] : memref<?x?xf32>, vector<8xf32>
                %357 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                vector.store %352, %out_1[%357, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %353, %out_1[%357, %346] : memref<?x?xf32>, vector<8xf32>
                %358 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                vector.store %354, %out_1[%358, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %355, %out_1[%358, %346] : memref<?x?xf32>, vector<8xf32>
              } else {
                vector.store %296, %out_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %359 = arith.addi %j_panel, %c8 overflow<nsw> : index
                vector.store %297, %out_1[%i_below_tile, %359] : memref<?x?xf32>, vector<8xf32>
                %360 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                vector.store %298, %out_1[%360, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %299, %out_1[%360, %359] : memref<?x?xf32>, vector<8xf32>
                %361 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                vector.store %300, %out_1[%361, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %301, %out_1[%361, %359] : memref<?x?xf32>, vector<8xf32>
                %362 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                vector.store %302, %out_1[%362, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %303, %out_1[%362, %359] : memref<?x?xf32>, vector<8xf32>
              }
            }
            scf.for %i_below_below_tile = %12 to %16 step %c2 {
              %363 = arith.cmpi eq, %k0_piece, %c0 : index
              %364, %365, %366, %367 = scf.if %363 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                scf.yield %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              } else {
                %368 = vector.load %out_1[%i_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %369 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %370 = vector.load %out_1[%i_below_below_tile, %369] : memref<?x?xf32>, vector<8xf32>
                %371 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                %372 = vector.load %out_1[%371, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %373 = vector.load %out_1[%371, %369] : memref<?x?xf32>, vector<8xf32>
                scf.yield %368, %370, %372, %373 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %374 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
              %375 = arith.minsi %374, %2 : index
              %376, %377, %378, %379 = scf.for %k0_below_below = %k0_piece to %375 step %c1 iter_args(%380 = %364, %381 = %365, %382 = %366, %383 = %367) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
                %384 = memref.load %a[%i_below_below_tile, %k0_below_below] : memref<?x?xf32>
                %385 = vector.broadcast %384 : f32 to vector<8xf32>
                %386 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                %387 = memref.load %a[%386, %k0_below_below] : memref<?x?xf32>
                %388 = vector.broadcast %387 : f32 to vector<8xf32>
                %389 = arith.subi %k0_below_below, %k0_piece overflow<nsw> : index
                %390 = vector.load %b_copy_1[%389, %c0] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %391 = arith.addi %c0, %c8 overflow<nsw> : index
                %392 = vector.load %b_copy_1[%389, %391] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %393 = arith.mulf %385, %390 fastmath<reassoc,contract> : vector<8xf32>
                %394 = arith.mulf %385, %392 fastmath<reassoc,contract> : vector<8xf32>
                %395 = arith.mulf %388, %390 fastmath<reassoc,contract> : vector<8xf32>
                %396 = arith.mulf %388, %392 fastmath<reassoc,contract> : vector<8xf32>
                %397 = arith.addf %380, %393 fastmath<reassoc,contract> : vector<8xf32>
                %398 = arith.addf %381, %394 fastmath<reassoc,contract> : vector<8xf32>
                %399 = arith.addf %382, %395 fastmath<reassoc,contract> : vector<8xf32>
                %400 = arith.addf %383, %396 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %397, %398, %399, %400 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
              }
              %401 = arith.subi %374, %2 overflow<nsw> : index
              %402 = arith.cmpi sge, %401, %c0 : index
              scf.if %402 {
                %403 = vector.load %bias[%j_panel] : memref<?xf32>, vector<8xf32>
                %404 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %405 = vector.load %bias[%404] : memref<?xf32>, vector<8xf32>
                %406 = arith.addf %376, %403 : vector<8xf32>
                %407 = arith.addf %377, %405 : vector<8xf32>
                %408 = arith.addf %378, %403 : vector<8xf32>
                %409 = arith.addf %379, %405 : vector<8xf32>
                vector.store %406, %out_1[%i_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %407, %out_1[%i_below_below_tile, %404] : memref<?x?xf32>, vector<8xf32>
                %410 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                vector.store %408, %out_1[%410, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %409, %out_1[%410, %404] : memref<?x?xf32>, vector<8xf32>
              } else {
                vector.store %376, %out_1[%i_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %411 = arith.addi %j_panel, %c8 overflow<nsw> : index
                vector.store %377, %out_1[%i_below_below_tile, %411] : memref<?x?xf32>, vector<8xf32>
                %412 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                vector.store %378, %out_1[%412, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %379, %out_1[%412, %411] : memref<?x?xf32>, vector<8xf32>
              }
            }
            scf.for %i_below_below_below_tile = %16 to %1 step %c1 {
              %413 = arith.cmpi eq, %k0_piece, %c0 : index
              %414, %415 = scf.if %413 -> (vector<8xf32>, vector<8xf32>) {
                scf.yield %0, %0 : vector<8xf32>, vector<8xf32>
              } else {
                %416 = vector.load %out_1[%i_below_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %417 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %418 = vector.load %out_1[%i_below_below_below_tile, %417] : memref<?x?xf32>, vector<8xf32>
                scf.yield %416, %418 : vector<8xf32>, vector<8xf32>
              }
              %419 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
              %420 = arith.minsi %419, %2 : index
              %421, %422 = scf.for %k0_below_below_below = %k0_piece to %420 step %c1 iter_args(%423 = %414, %424 = %415) -> (vector<8xf32>, vector<8xf32>) {
                %425 = memref.load %a[%i_below_below_below_tile, %k0_below_below_below] : memref<?x?xf32>
                %426 = vector.broadcast %425 : f32 to vector<8xf32>
                %427 = arith.subi %k0_below_below_below, %k0_piece overflow<nsw> : index
                %428 = vector.load %b_copy_1[%427, %c0] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %429 = arith.addi %c0, %c8 overflow<nsw> : index
                %430 = vector.load %b_copy_1[%427, %429] : memref<?x16xf32, strided<[?, 1], offset: ?>>, vector<8xf32>
                %431 = arith.mulf %426, %428 fastmath<reassoc,contract> : vector<8xf32>
                %432 = arith.mulf %426, %430 fastmath<reassoc,contract> : vector<8xf32>
                %433 = arith.addf %423, %431 fastmath<reassoc,contract> : vector<8xf32>
                %434 = arith.addf %424, %432 fastmath<reassoc,contract> : vector<8xf32>
                scf.yield %433, %434 : vector<8xf32>, vector<8xf32>
              }
              %435 = arith.subi %419, %2 overflow<nsw> : index
              %436 = arith.cmpi sge, %435, %c0 : index
              scf.if %436 {
                %437 = vector.load %bias[%j_panel] : memref<?xf32>, vector<8xf32>
                %438 = arith.addi %j_panel, %c8 overflow<nsw> : index
                %439 = vector.load %bias[%438] : memref<?xf32>, vector<8xf32>
                %440 = arith.addf %421, %437 : vector<8xf32>
                %441 = arith.addf %422, %439 : vector<8xf32>
                vector.store %440, %out_1[%i_below_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                vector.store %441, %out_1[%i_below_below_below_tile, %438] : memref<?x?xf32>, vector<8xf32>
              } else {
                vector.store %421, %out_1[%i_below_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
                %442 = arith.addi %j_panel, %c8 overflow<nsw> : index
                vector.store %422, %out_1[%i_below_below_below_tile, %442] : memref<?x?xf32>, vector<8xf32>
              }
            }
            memref.dealloc %b_copy : memref<?x16xf32>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %443 = arith.shrsi %1, %c3 : index
    %444 = arith.muli %443, %c8 overflow<nsw> : index
    %445 = arith.subi %1, %444 overflow<nsw> : index
    %446 = arith.shrsi %445, %c2 : index
    %447 = arith.muli %446, %c4 overflow<nsw> : index
    %448 = arith.addi %447, %444 overflow<nsw> : index
    %449 = arith.subi %1, %448 overflow<nsw> : index
    %450 = arith.shrsi %449, %c1 : index
    %451 = arith.muli %450, %c2 overflow<nsw> : index
    %452 = arith.addi %451, %448 overflow<nsw> : index
    %453 = arith.minsi %c8192, %2 : index
    %454 = arith.andi %3, %c15 : index
    %455 = arith.minsi %c8, %454 : index
    %456 = arith.maxsi %455, %c0 : index
    %457 = arith.muli %453, %1 : index
    %458 = arith.cmpi sgt, %457, %19 : index
    %459 = arith.cmpi sgt, %453, %21 : index
    %460 = arith.ori %458, %459 : i1
    %461 = arith.select %460, %453, %c0 : index
    %462 = arith.select %460, %456, %c0 : index
    scf.for %j_right_panel = %5 to %3 step %c8 {
      %463 = arith.subi %3, %j_right_panel overflow<nsw> : index
      %464 = arith.minsi %c8, %463 : index
      %465 = arith.maxsi %464, %c0 : index
      %466 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
      %467 = arith.subi %466, %j_right_panel overflow<nsw> : index
      %468 = arith.minsi %467, %463 : index
      %469 = vector.create_mask %468 : vector<8xi1>
      scf.for %k0_right_piece = %c0 to %6 step %c8192 {
        %b_copy_2 = memref.alloc(%461, %462) {alignment = 64 : i64} : memref<?x?xf32>
        scf.if %460 {
          %470 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
          %471 = arith.minsi %470, %2 : index
          scf.for %k0_right_copy = %k0_right_piece to %471 step %c1 {
            %472 = arith.addi %k0_right_copy, %c8 overflow<nsw> : index
            memref.prefetch %b[%472, %j_right_panel], read, locality<3>, data : memref<?x?xf32>
            %473 = vector.maskedload %b[%k0_right_copy, %j_right_panel], %469, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %474 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
            vector.maskedstore %b_copy_2[%474, %c0], %469, %473 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        %475 = arith.subi %2, %k0_right_piece overflow<nsw> : index
        %476 = arith.minsi %c8192, %475 : index
        %477 = arith.maxsi %476, %c0 : index
        %478 = arith.select %460, %c0, %477 : index
        %479 = memref.subview %b[%k0_right_piece, %j_right_panel] [%478, %465] [1, 1] : memref<?x?xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
        %480 = "memref.cast"(%b_copy_2) : (memref<?x?xf32>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %481 = "memref.cast"(%479) : (memref<?x?xf32, strided<[?, 1], offset: ?>>) -> memref<?x?xf32, strided<[?, 1], offset: ?>>
        %b_copy_3 = arith.select %460, %480, %481 : memref<?x?xf32, strided<[?, 1], offset: ?>>
        scf.for %i_right_tile = %c0 to %444 step %c8 {
          %482 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %483, %484, %485, %486, %487, %488, %489, %490 = scf.if %482 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %491 = vector.maskedload %out_1[%i_right_tile, %j_right_panel], %469, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %492 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
            %493 = vector.maskedload %out_1[%492, %j_right_panel], %469, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %494 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
            %495 = vector.maskedload %out_1[%494, %j_right_panel], %469, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %496 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
            %497 = vector.maskedload %out_1[%496, %j_right_panel], %469, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %498 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
            %499 = vector.maskedload %out_1[%498, %j_right_panel], %469, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %500 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
            %501 = vector.maskedload %out_1[%500, %j_right_panel], %469, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %502 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
            %503 = vector.maskedload %out_1[%502, %j_right_panel], %469, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %504 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
            %505 = vector.maskedload %out_1[%504, %j_right_panel], %469, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %491, %493, %495, %497, %499, %501, %503, %505 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %506 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
          %507 = arith.minsi %506, %2 : index
          %508, %509, %510, %511, %512, %513, %514, %515 = scf.for %k0_right = %k0_right_piece to %507 step %c1 iter_args(%516 = %483, %517 = %484, %518 = %485, %519 = %486, %520 = %487, %521 = %488, %522 = %489, %523 = %490) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %524 = memref.load %a[%i_right_tile, %k0_right] : memref<?x?xf32>
            %525 = vector.broadcast %524 : f32 to vector<8xf32>
            %526 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
            %527 = memref.load %a[%526, %k0_right] : memref<?x?xf32>
            %528 = vector.broadcast %527 : f32 to vector<8xf32>
            %529 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
            %530 = memref.load %a[%529, %k0_right] : memref<?x?xf32>
            %531 = vector.broadcast %530 : f32 to vector<8xf32>
            %532 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
            %533 = memref.load %a[%532, %k0_right] : memref<?x?xf32>
            %534 = vector.broadcast %533 : f32 to vector<8xf32>
            %535 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
            %536 = memref.load %a[%535, %k0_right] : memref<?x?xf32>
            %537 = vector.broadcast %536 : f32 to vector<8xf32>
            %538 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
            %539 = memref.load %a[%538, %k0_right] : memref<?x?xf32>
            %540 = vector.broadcast %539 : f32 to vector<8xf32>
            %541 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
            %542 = memref.load %a[%541, %k0_right] : memref<?x?xf32>
            %543 = vector.broadcast %542 : f32 to vector<8xf32>
            %544 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
            %545 = memref.load %a[%544, %k0_right] : memref<?x?xf32>
            %546 = vector.broadcast %545 : f32 to vector<8xf32>
            %547 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
            %548 = vector.maskedload %b_copy_3[%547, %c0], %469, %0 : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %549 = arith.mulf %525, %548 fastmath<reassoc,contract> : vector<8xf32>
            %550 = arith.mulf %528, %548 fastmath<reassoc,contract> : vector<8xf32>
            %551 = arith.mulf %531, %548 fastmath<reassoc,contract> : vector<8xf32>
            %552 = arith.mulf %534, %548 fastmath<reassoc,contract> : vector<8xf32>
            %553 = arith.mulf %537, %548 fastmath<reassoc,contract> : vector<8xf32>
            %554 = arith.mulf %540, %548 fastmath<reassoc,contract> : vector<8xf32>
            %555 = arith.mulf %543, %548 fastmath<reassoc,contract> : vector<8xf32>
            %556 = arith.mulf %546, %548 fastmath<reassoc,contract> : vector<8xf32>
            %557 = arith.addf %516, %549 fastmath<reassoc,contract> : vector<8xf32>
            %558 = arith.addf %517, %550 fastmath<reassoc,contract> : vector<8xf32>
            %559 = arith.addf %518, %551 fastmath<reassoc,contract> : vector<8xf32>
            %560 = arith.addf %519, %552 fastmath<reassoc,contract> : vector<8xf32>
            %561 = arith.addf %520, %553 fastmath<reassoc,contract> : vector<8xf32>
            %562 = arith.addf %521, %554 fastmath<reassoc,contract> : vector<8xf32>
            %563 = arith.addf %522, %555 fastmath<reassoc,contract> : vector<8xf32>
            %564 = arith.addf %523, %556 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %557, %558, %559, %560, %561, %562, %563, %564 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %565 = arith.subi %506, %2 overflow<nsw> : index
          %566 = arith.cmpi sge, %565, %c0 : index
          scf.if %566 {
            %567 = vector.maskedload %bias[%j_right_panel], %469, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %568 = arith.addf %508, %567 : vector<8xf32>
            %569 = arith.addf %509, %567 : vector<8xf32>
            %570 = arith.addf %510, %567 : vector<8xf32>
            %571 = arith.addf %511, %567 : vector<8xf32>
            %572 = arith.addf %512, %567 : vector<8xf32>
            %573 = arith.addf %513, %567 : vector<8xf32>
            %574 = arith.addf %514, %567 : vector<8xf32>
            %575 = arith.addf %515, %567 : vector<8xf32>
            vector.maskedstore %out_1[%i_right_tile, %j_right_panel], %469, %568 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %576 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out_1[%576, %j_right_panel], %469, %569 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %577 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
            vector.maskedstore %out_1[%577, %j_right_panel], %469, %570 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %578 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
            vector.maskedstore %out_1[%578, %j_right_panel], %469, %571 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %579 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
            vector.maskedstore %out_1[%579, %j_right_panel], %469, %572 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %580 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
            vector.maskedstore %out_1[%580, %j_right_panel], %469, %573 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %581 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
            vector.maskedstore %out_1[%581, %j_right_panel], %469, %574 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %582 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
            vector.maskedstore %out_1[%582, %j_right_panel], %469, %575 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            vector.maskedstore %out_1[%i_right_tile, %j_right_panel], %469, %508 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %583 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out_1[%583, %j_right_panel], %469, %509 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %584 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
            vector.maskedstore %out_1[%584, %j_right_panel], %469, %510 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %585 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
            vector.maskedstore %out_1[%585, %j_right_panel], %469, %511 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %586 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
            vector.maskedstore %out_1[%586, %j_right_panel], %469, %512 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %587 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
            vector.maskedstore %out_1[%587, %j_right_panel], %469, %513 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %588 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
            vector.maskedstore %out_1[%588, %j_right_panel], %469, %514 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %589 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
            vector.maskedstore %out_1[%589, %j_right_panel], %469, %515 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        scf.for %i_right_below_tile = %444 to %448 step %c4 {
          %590 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %591, %592, %593, %594 = scf.if %590 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %0, %0, %0, %0 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %595 = vector.maskedload %out_1[%i_right_below_tile, %j_right_panel], %469, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %596 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
            %597 = vector.maskedload %out_1[%596, %j_right_panel], %469, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %598 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
            %599 = vector.maskedload %out_1[%598, %j_right_panel], %469, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %600 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
            %601 = vector.maskedload %out_1[%600, %j_right_panel], %469, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %595, %597, %599, %601 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %602 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
          %603 = arith.minsi %602, %2 : index
          %604, %605, %606, %607 = scf.for %k0_right_below = %k0_right_piece to %603 step %c1 iter_args(%608 = %591, %609 = %592, %610 = %593, %611 = %594) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %612 = memref.load %a[%i_right_below_tile, %k0_right_below] : memref<?x?xf32>
            %613 = vector.broadcast %612 : f32 to vector<8xf32>
            %614 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
            %615 = memref.load %a[%614, %k0_right_below] : memref<?x?xf32>
            %616 = vector.broadcast %615 : f32 to vector<8xf32>
            %617 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
            %618 = memref.load %a[%617, %k0_right_below] : memref<?x?xf32>
            %619 = vector.broadcast %618 : f32 to vector<8xf32>
            %620 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
            %621 = memref.load %a[%620, %k0_right_below] : memref<?x?xf32>
            %622 = vector.broadcast %621 : f32 to vector<8xf32>
            %623 = arith.subi %k0_right_below, %k0_right_piece overflow<nsw> : index
            %624 = vector.maskedload %b_copy_3[%623, %c0], %469, %0 : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %625 = arith.mulf %613, %624 fastmath<reassoc,contract> : vector<8xf32>
            %626 = arith.mulf %616, %624 fastmath<reassoc,contract> : vector<8xf32>
            %627 = arith.mulf %619, %624 fastmath<reassoc,contract> : vector<8xf32>
            %628 = arith.mulf %622, %624 fastmath<reassoc,contract> : vector<8xf32>
            %629 = arith.addf %608, %625 fastmath<reassoc,contract> : vector<8xf32>
            %630 = arith.addf %609, %626 fastmath<reassoc,contract> : vector<8xf32>
            %631 = arith.addf %610, %627 fastmath<reassoc,contract> : vector<8xf32>
            %632 = arith.addf %611, %628 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %629, %630, %631, %632 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %633 = arith.subi %602, %2 overflow<nsw> : index
          %634 = arith.cmpi sge, %633, %c0 : index
          scf.if %634 {
            %635 = vector.maskedload %bias[%j_right_panel], %469, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %636 = arith.addf %604, %635 : vector<8xf32>
            %637 = arith.addf %605, %635 : vector<8xf32>
            %638 = arith.addf %606, %635 : vector<8xf32>
            %639 = arith.addf %607, %635 : vector<8xf32>
            vector.maskedstore %out_1[%i_right_below_tile, %j_right_panel], %469, %636 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %640 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out_1[%640, %j_right_panel], %469, %637 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %641 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
            vector.maskedstore %out_1[%641, %j_right_panel], %469, %638 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %642 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
            vector.maskedstore %out_1[%642, %j_right_panel], %469, %639 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            vector.maskedstore %out_1[%i_right_below_tile, %j_right_panel], %469, %604 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %643 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out_1[%643, %j_right_panel], %469, %605 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %644 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
            vector.maskedstore %out_1[%644, %j_right_panel], %469, %606 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %645 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
            vector.maskedstore %out_1[%645, %j_right_panel], %469, %607 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        scf.for %i_right_below_below_tile = %448 to %452 step %c2 {
          %646 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %647, %648 = scf.if %646 -> (vector<8xf32>, vector<8xf32>) {
            scf.yield %0, %0 : vector<8xf32>, vector<8xf32>
          } else {
            %649 = vector.maskedload %out_1[%i_right_below_below_tile, %j_right_panel], %469, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %650 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
            %651 = vector.maskedload %out_1[%650, %j_right_panel], %469, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %649, %651 : vector<8xf32>, vector<8xf32>
          }
          %652 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
          %653 = arith.minsi %652, %2 : index
          %654, %655 = scf.for %k0_right_below_below = %k0_right_piece to %653 step %c1 iter_args(%656 = %647, %657 = %648) -> (vector<8xf32>, vector<8xf32>) {
            %658 = memref.load %a[%i_right_below_below_tile, %k0_right_below_below] : memref<?x?xf32>
            %659 = vector.broadcast %658 : f32 to vector<8xf32>
            %660 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
            %661 = memref.load %a[%660, %k0_right_below_below] : memref<?x?xf32>
            %662 = vector.broadcast %661 : f32 to vector<8xf32>
            %663 = arith.subi %k0_right_below_below, %k0_right_piece overflow<nsw> : index
            %664 = vector.maskedload %b_copy_3[%663, %c0], %469, %0 : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %665 = arith.mulf %659, %664 fastmath<reassoc,contract> : vector<8xf32>
            %666 = arith.mulf %662, %664 fastmath<reassoc,contract> : vector<8xf32>
            %667 = arith.addf %656, %665 fastmath<reassoc,contract> : vector<8xf32>
            %668 = arith.addf %657, %666 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %667, %668 : vector<8xf32>, vector<8xf32>
          }
          %669 = arith.subi %652, %2 overflow<nsw> : index
          %670 = arith.cmpi sge, %669, %c0 : index
          scf.if %670 {
            %671 = vector.maskedload %bias[%j_right_panel], %469, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %672 = arith.addf %654, %671 : vector<8xf32>
            %673 = arith.addf %655, %671 : vector<8xf32>
            vector.maskedstore %out_1[%i_right_below_below_tile, %j_right_panel], %469, %672 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %674 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out_1[%674, %j_right_panel], %469, %673 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            vector.maskedstore %out_1[%i_right_below_below_tile, %j_right_panel], %469, %654 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
            %675 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out_1[%675, %j_right_panel], %469, %655 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          }
        }
        scf.for %i_right_below_below_below_tile = %452 to %1 step %c1 {
          %676 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %677 = scf.if %676 -> (vector<8xf32>) {
            scf.yield %0 : vector<8xf32>
          } else {
            %678 = vector.maskedload %out_1[%i_right_below_below_below_tile, %j_right_panel], %469, %0 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %678 : vector<8xf32>
          }
          %679 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
          %680 = arith.minsi %679, %2 : index
          %681 = scf.for %k0_right_below_below_below = %k0_right_piece to %680 step %c1 iter_args(%682 = %677) -> (vector<8xf32>) {
            %683 = memref.load %a[%i_right_below_below_below_tile, %k0_right_below_below_below] : memref<?x?xf32>
            %684 = vector.broadcast %683 : f32 to vector<8xf32>
            %685 = arith.subi %k0_right_below_below_below, %k0_right_piece overflow<nsw> : index
            %686 = vector.maskedload %b_copy_3[%685, %c0], %469, %0 : memref<?x?xf32, strided<[?, 1], offset: ?>>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %687 = arith.mulf %684, %686 fastmath<reassoc,contract> : vector<8xf32>
            %688 = arith.addf %682, %687 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %688 : vector<8xf32>
          }
          %689 = arith.subi %679, %2 overflow<nsw> : index
          %690 = arith.cmpi sge, %689, %c0 : index
          scf.if %690 {
            %691 = vector.maskedload %bias[%j_right_panel], %469, %0 : memref<?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %692 = arith.addf %681, %691 : vector<8xf32>
            vector.maskedstore %out_1[%i_right_below_below_below_tile, %j_right_panel], %469, %692 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          } else {
            vector.maskedstore %out_1[%i_right_below_below_below_tile, %j_right_panel], %469, %681 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
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
    %5 = llvm.mlir.constant(4096) : i64
    %6 = llvm.mlir.constant(0) : i64
    %7 = llvm.mlir.constant(8) : i64
    %8 = llvm.mlir.constant(7) : i64
    %9 = llvm.mlir.constant(9) : i64
    %10 = llvm.mlir.constant(10) : i64
    %11 = llvm.mlir.constant(11) : i64
    %12 = llvm.mlir.constant(3) : i64
    %13 = llvm.mlir.constant(5) : i64
    %14 = llvm.mlir.constant(8192) : i64
    %15 = llvm.mlir.constant(15) : i64
    %16 = llvm.mlir.constant(-1) : i64
    %17 = llvm.mlir.constant(32768) : i64
    %18 = llvm.mlir.constant(1023) : i64
    %19 = llvm.mlir.constant(13) : i64
    %20 = llvm.mlir.constant(53) : i64
    %21 = llvm.mlir.constant(50) : i64
    %22 = llvm.mlir.constant(46) : i64
    %23 = llvm.mlir.constant(30) : i64
    %24 = llvm.mlir.constant(37) : i64
    %25 = llvm.mlir.constant(28) : i64
    %26 = llvm.mlir.constant(32) : i64
    %27 = llvm.mlir.constant(20) : i64
    %28 = llvm.mlir.constant(21) : i64
    %29 = llvm.mlir.constant(18) : i64
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
    %59 = llvm.add %53, %16 : i64
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
    %71 = llvm.mul %70, %a_size0 : i64
    %72 = llvm.icmp "sgt" %71, %17 : i64
    %73 = llvm.icmp "sgt" %70, %18 : i64
    %74 = llvm.or %72, %73 : i1
    %75 = llvm.select %74, %70, %6 : i1, i64
    %76 = llvm.sdiv %51, %0 : i64
    %77 = llvm.srem %51, %0 : i64
    %78 = llvm.icmp "ne" %77, %6 : i64
    %79 = llvm.xor %77, %0 : i64
    %80 = llvm.icmp "sge" %79, %6 : i64
    %81 = llvm.and %78, %80 : i1
    %82 = llvm.add %76, %2 : i64
    %83 = llvm.select %81, %82, %76 : i1, i64
    %84 = llvm.intr.smax(%83, %6) : (i64, i64) -> i64
    %85 = llvm.sdiv %52, %5 : i64
    %86 = llvm.srem %52, %5 : i64
    %87 = llvm.icmp "ne" %86, %6 : i64
    %88 = llvm.xor %86, %5 : i64
    %89 = llvm.icmp "sge" %88, %6 : i64
    %90 = llvm.and %87, %89 : i1
    %91 = llvm.add %85, %2 : i64
    %92 = llvm.select %90, %91, %85 : i1, i64
    %93 = llvm.intr.smax(%92, %6) : (i64, i64) -> i64
    %94 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %95 = llvm.intr.smax(%94, %6) : (i64, i64) -> i64
    %96 = llvm.mul %95, %19 : i64
    %97 = llvm.add %12, %96 : i64
    %98 = llvm.sdiv %61, %3 : i64
    %99 = llvm.srem %61, %3 : i64
    %100 = llvm.icmp "ne" %99, %6 : i64
    %101 = llvm.xor %99, %3 : i64
    %102 = llvm.icmp "sge" %101, %6 : i64
    %103 = llvm.and %100, %102 : i1
    %104 = llvm.add %98, %2 : i64
    %105 = llvm.select %103, %104, %98 : i1, i64
    %106 = llvm.intr.smax(%105, %6) : (i64, i64) -> i64
    %107 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %108 = llvm.intr.smax(%107, %6) : (i64, i64) -> i64
    %109 = llvm.mul %108, %20 : i64
    %110 = llvm.add %21, %109 : i64
    %111 = llvm.add %110, %22 : i64
    %112 = llvm.add %111, %23 : i64
    %113 = llvm.mul %106, %112 : i64
    %114 = llvm.sub %65, %61 : i64
    %115 = llvm.sdiv %114, %1 : i64
    %116 = llvm.srem %114, %1 : i64
    %117 = llvm.icmp "ne" %116, %6 : i64
    %118 = llvm.xor %116, %1 : i64
    %119 = llvm.icmp "sge" %118, %6 : i64
    %120 = llvm.and %117, %119 : i1
    %121 = llvm.add %115, %2 : i64
    %122 = llvm.select %120, %121, %115 : i1, i64
    %123 = llvm.intr.smax(%122, %6) : (i64, i64) -> i64
    %124 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %125 = llvm.intr.smax(%124, %6) : (i64, i64) -> i64
    %126 = llvm.mul %125, %24 : i64
    %127 = llvm.add %25, %126 : i64
    %128 = llvm.add %127, %26 : i64
    %129 = llvm.add %128, %27 : i64
    %130 = llvm.mul %123, %129 : i64
    %131 = llvm.sub %69, %65 : i64
    %132 = llvm.sdiv %131, %4 : i64
    %133 = llvm.srem %131, %4 : i64
    %134 = llvm.icmp "ne" %133, %6 : i64
    %135 = llvm.xor %133, %4 : i64
    %136 = llvm.icmp "sge" %135, %6 : i64
    %137 = llvm.and %134, %136 : i1
    %138 = llvm.add %132, %2 : i64
    %139 = llvm.select %137, %138, %132 : i1, i64
    %140 = llvm.intr.smax(%139, %6) : (i64, i64) -> i64
    %141 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %142 = llvm.intr.smax(%141, %6) : (i64, i64) -> i64
    %143 = llvm.mul %142, %28 : i64
    %144 = llvm.add %29, %143 : i64
    %145 = llvm.add %144, %29 : i64
    %146 = llvm.add %145, %10 : i64
    %147 = llvm.mul %140, %146 : i64
    %148 = llvm.sub %a_size0, %69 : i64
    %149 = llvm.intr.smax(%148, %6) : (i64, i64) -> i64
    %150 = llvm.intr.smin(%5, %a_stride0) : (i64, i64) -> i64
    %151 = llvm.intr.smax(%150, %6) : (i64, i64) -> i64
    %152 = llvm.mul %151, %19 : i64
    %153 = llvm.add %19, %152 : i64
    %154 = llvm.add %153, %11 : i64
    %155 = llvm.add %154, %13 : i64
    %156 = llvm.mul %149, %155 : i64
    %157 = llvm.add %15, %97 : i64
    %158 = llvm.add %157, %113 : i64
    %159 = llvm.add %158, %130 : i64
    %160 = llvm.add %159, %147 : i64
    %161 = llvm.add %160, %156 : i64
    %162 = llvm.mul %93, %161 : i64
    %163 = llvm.add %2, %162 : i64
    %164 = llvm.mul %84, %163 : i64
    %165 = llvm.icmp "sge" %164, %17 : i64
    %166 = llvm.icmp "sgt" %51, %6 : i64
    %167 = llvm.sub %51, %2 overflow<nsw> : i64
    %168 = llvm.sdiv %167, %0 : i64
    %169 = llvm.add %168, %2 overflow<nsw> : i64
    %170 = llvm.select %166, %169, %6 : i1, i64
    llvm.cond_br %165, ^bb1, ^bb2
  ^bb1:
    llvm.store %51, %31 {alignment = 8 : i64} : i64, !llvm.ptr
    %171 = llvm.getelementptr inbounds %31[%7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %52, %171 {alignment = 8 : i64} : i64, !llvm.ptr
    %172 = llvm.getelementptr inbounds %31[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %75, %172 {alignment = 8 : i64} : i64, !llvm.ptr
    %173 = llvm.getelementptr inbounds %31[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %74, %173 {alignment = 8 : i64} : i1, !llvm.ptr
    %174 = llvm.getelementptr inbounds %31[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride0, %174 {alignment = 8 : i64} : i64, !llvm.ptr
    %175 = llvm.getelementptr inbounds %31[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %175 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %176 = llvm.getelementptr inbounds %31[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %176 {alignment = 8 : i64} : i64, !llvm.ptr
    %177 = llvm.getelementptr inbounds %31[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride0, %177 {alignment = 8 : i64} : i64, !llvm.ptr
    %178 = llvm.getelementptr inbounds %31[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %61, %178 {alignment = 8 : i64} : i64, !llvm.ptr
    %179 = llvm.getelementptr inbounds %31[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out, %179 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %180 = llvm.getelementptr inbounds %31[%38] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %180 {alignment = 8 : i64} : i64, !llvm.ptr
    %181 = llvm.getelementptr inbounds %31[%39] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %181 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %182 = llvm.getelementptr inbounds %31[%40] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %bias, %182 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %183 = llvm.getelementptr inbounds %31[%41] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %bias_size0, %183 {alignment = 8 : i64} : i64, !llvm.ptr
    %184 = llvm.getelementptr inbounds %31[%42] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %65, %184 {alignment = 8 : i64} : i64, !llvm.ptr
    %185 = llvm.getelementptr inbounds %31[%43] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %69, %185 {alignment = 8 : i64} : i64, !llvm.ptr
    %186 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %187 = llvm.call @stepwell_parallel_for(%186, %31, %170, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%187 : i32)
  ^bb2:
    %188 = llvm.call @program.parallel0(%6, %170, %51, %52, %75, %74, %a_stride0, %b, %b_size0, %b_stride0, %61, %out, %a_size0, %a, %bias, %bias_size0, %65, %69) : (i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64) -> i32
    llvm.br ^bb3(%188 : i32)
  ^bb3(%189: i32):
    %190 = llvm.icmp "eq" %189, %44 : i32
    llvm.cond_br %190, ^bb4, ^bb56(%189 : i32)
  ^bb4:
    %191 = llvm.ashr %a_size0, %12 : i64
    %192 = llvm.mul %191, %7 overflow<nsw> : i64
    %193 = llvm.sub %a_size0, %192 overflow<nsw> : i64
    %194 = llvm.ashr %193, %4 : i64
    %195 = llvm.mul %194, %1 overflow<nsw> : i64
    %196 = llvm.add %195, %192 overflow<nsw> : i64
    %197 = llvm.sub %a_size0, %196 overflow<nsw> : i64
    %198 = llvm.ashr %197, %2 : i64
    %199 = llvm.mul %198, %4 overflow<nsw> : i64
    %200 = llvm.add %199, %196 overflow<nsw> : i64
    %201 = llvm.intr.smin(%14, %a_stride0) : (i64, i64) -> i64
    %202 = llvm.and %b_stride0, %15 : i64
    %203 = llvm.intr.smin(%7, %202) : (i64, i64) -> i64
    %204 = llvm.intr.smax(%203, %6) : (i64, i64) -> i64
    %205 = llvm.mul %201, %a_size0 : i64
    %206 = llvm.icmp "sgt" %205, %17 : i64
    %207 = llvm.icmp "sgt" %201, %18 : i64
    %208 = llvm.or %206, %207 : i1
    %209 = llvm.select %208, %201, %6 : i1, i64
    %210 = llvm.select %208, %204, %6 : i1, i64
    %211 = llvm.icmp "slt" %51, %b_stride0 : i64
    llvm.cond_br %211, ^bb5(%51 : i64), ^bb55
  ^bb5(%j_right_panel: i64):
    %212 = llvm.sub %b_stride0, %j_right_panel overflow<nsw> : i64
    %213 = llvm.intr.smin(%7, %212) : (i64, i64) -> i64
    %214 = llvm.intr.smax(%213, %6) : (i64, i64) -> i64
    %215 = llvm.add %j_right_panel, %7 overflow<nsw> : i64
    %216 = llvm.sub %215, %j_right_panel overflow<nsw> : i64
    %217 = llvm.intr.smin(%216, %212) : (i64, i64) -> i64
    %218 = llvm.intr.smin(%217, %7) : (i64, i64) -> i64
    %219 = llvm.intr.smax(%218, %6) : (i64, i64) -> i64
    %220 = llvm.trunc %219 : i64 to i32
    %221 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %222 = llvm.mlir.poison : vector<8xi32>
    %223 = llvm.insertelement %220, %222[%6 : i64] : vector<8xi32>
    %224 = llvm.shufflevector %223, %222 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %225 = llvm.icmp "slt" %221, %224 : vector<8xi32>
    %226 = llvm.icmp "slt" %6, %52 : i64
    llvm.cond_br %226, ^bb6(%6 : i64), ^bb54
  ^bb6(%k0_right_piece: i64):
    %227 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1, %209) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %228 = llvm.extractvalue %227[0] : !llvm.struct<(i64, i1)>
    %229 = llvm.extractvalue %227[1] : !llvm.struct<(i64, i1)>
    %230 = llvm.xor %229, %45 : i1
    llvm.cond_br %230, ^bb7, ^bb56(%46 : i32)
  ^bb7:
    %231 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%228, %210) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %232 = llvm.extractvalue %231[0] : !llvm.struct<(i64, i1)>
    %233 = llvm.extractvalue %231[1] : !llvm.struct<(i64, i1)>
    %234 = llvm.xor %233, %45 : i1
    llvm.cond_br %234, ^bb8, ^bb56(%46 : i32)
  ^bb8:
    %235 = llvm.add %232, %36 overflow<nsw> : i64
    %236 = llvm.and %235, %47 : i64
    %b_copy = llvm.call @aligned_alloc(%36, %236) : (i64, i64) -> !llvm.ptr
    %237 = llvm.mlir.zero : !llvm.ptr
    %238 = llvm.icmp "ne" %b_copy, %237 : !llvm.ptr
    llvm.cond_br %238, ^bb9, ^bb56(%46 : i32)
  ^bb9:
    llvm.cond_br %208, ^bb10, ^bb13
  ^bb10:
    %239 = llvm.add %k0_right_piece, %14 overflow<nsw> : i64
    %240 = llvm.intr.smin(%239, %a_stride0) : (i64, i64) -> i64
    %241 = llvm.icmp "slt" %k0_right_piece, %240 : i64
    llvm.cond_br %241, ^bb11(%k0_right_piece : i64), ^bb12
  ^bb11(%k0_right_copy: i64):
    %242 = llvm.add %k0_right_copy, %7 overflow<nsw> : i64
    %243 = llvm.mul %242, %b_stride0 overflow<nsw> : i64
    %244 = llvm.add %243, %j_right_panel overflow<nsw> : i64
    %245 = llvm.getelementptr %b[%244] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%245, %44, %48, %46) : (!llvm.ptr, i32, i32, i32) -> ()
    %246 = llvm.mul %k0_right_copy, %b_stride0 overflow<nsw> : i64
    %247 = llvm.add %246, %j_right_panel overflow<nsw> : i64
    %248 = llvm.getelementptr inbounds %b[%247] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %249 = llvm.intr.masked.load %248, %225, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %250 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %251 = llvm.mul %250, %210 overflow<nsw> : i64
    %252 = llvm.getelementptr inbounds %b_copy[%251] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %249, %252, %225 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %253 = llvm.add %k0_right_copy, %2 overflow<nsw> : i64
    %254 = llvm.icmp "slt" %253, %240 : i64
    llvm.cond_br %254, ^bb11(%253 : i64), ^bb12
  ^bb12:
    llvm.br ^bb13
  ^bb13:
    %255 = llvm.sub %a_stride0, %k0_right_piece overflow<nsw> : i64
    %256 = llvm.intr.smin(%14, %255) : (i64, i64) -> i64
    %257 = llvm.intr.smax(%256, %6) : (i64, i64) -> i64
    %258 = llvm.select %208, %6, %257 : i1, i64
    %259 = llvm.mul %k0_right_piece, %b_stride0 overflow<nsw> : i64
    %260 = llvm.add %259, %j_right_panel overflow<nsw> : i64
    %261 = llvm.getelementptr inbounds %b[%260] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %262 = llvm.select %208, %b_copy, %261 : i1, !llvm.ptr
    %263 = llvm.select %208, %209, %258 : i1, i64
    %264 = llvm.select %208, %210, %214 : i1, i64
    %265 = llvm.select %208, %210, %b_stride0 : i1, i64
    %266 = llvm.icmp "slt" %6, %192 : i64
    llvm.cond_br %266, ^bb14(%6 : i64), ^bb23
  ^bb14(%i_right_tile: i64):
    %267 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %267, ^bb15, ^bb16
  ^bb15:
    llvm.br ^bb17(%49, %49, %49, %49, %49, %49, %49, %49 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb16:
    %268 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %269 = llvm.add %268, %j_right_panel overflow<nsw> : i64
    %270 = llvm.getelementptr inbounds %out[%269] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %271 = llvm.intr.masked.load %270, %225, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %272 = llvm.getelementptr inbounds %270[%b_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %273 = llvm.intr.masked.load %272, %225, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %274 = llvm.mul %4, %b_stride0 overflow<nsw> : i64
    %275 = llvm.getelementptr inbounds %270[%274] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %276 = llvm.intr.masked.load %275, %225, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %277 = llvm.mul %12, %b_stride0 overflow<nsw> : i64
    %278 = llvm.getelementptr inbounds %270[%277] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %279 = llvm.intr.masked.load %278, %225, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %280 = llvm.mul %1, %b_stride0 overflow<nsw> : i64
    %281 = llvm.getelementptr inbounds %270[%280] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %282 = llvm.intr.masked.load %281, %225, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %283 = llvm.mul %13, %b_stride0 overflow<nsw> : i64
    %284 = llvm.getelementptr inbounds %270[%283] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %285 = llvm.intr.masked.load %284, %225, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %286 = llvm.mul %3, %b_stride0 overflow<nsw> : i64
    %287 = llvm.getelementptr inbounds %270[%286] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %288 = llvm.intr.masked.load %287, %225, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %289 = llvm.mul %8, %b_stride0 overflow<nsw> : i64
    %290 = llvm.getelementptr inbounds %270[%289] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %291 = llvm.intr.masked.load %290, %225, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb17(%271, %273, %276, %279, %282, %285, %288, %291 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb17(%292: vector<8xf32>, %293: vector<8xf32>, %294: vector<8xf32>, %295: vector<8xf32>, %296: vector<8xf32>, %297: vector<8xf32>, %298: vector<8xf32>, %299: vector<8xf32>):
    %300 = llvm.add %k0_right_piece, %14 overflow<nsw> : i64
    %301 = llvm.intr.smin(%300, %a_stride0) : (i64, i64) -> i64
    %302 = llvm.icmp "slt" %k0_right_piece, %301 : i64
    llvm.cond_br %302, ^bb18(%k0_right_piece, %292, %293, %294, %295, %296, %297, %298, %299 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb19(%292, %293, %294, %295, %296, %297, %298, %299 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb18(%k0_right: i64, %303: vector<8xf32>, %304: vector<8xf32>, %305: vector<8xf32>, %306: vector<8xf32>, %307: vector<8xf32>, %308: vector<8xf32>, %309: vector<8xf32>, %310: vector<8xf32>):
    %311 = llvm.mul %i_right_tile, %a_stride0 overflow<nsw> : i64
    %312 = llvm.add %311, %k0_right overflow<nsw> : i64
    %313 = llvm.getelementptr inbounds %a[%312] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %314 = llvm.load %313 {alignment = 4 : i64} : !llvm.ptr -> f32
    %315 = llvm.mlir.poison : vector<8xf32>
    %316 = llvm.insertelement %314, %315[%6 : i64] : vector<8xf32>
    %317 = llvm.shufflevector %316, %315 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %318 = llvm.getelementptr inbounds %313[%a_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %319 = llvm.load %318 {alignment = 4 : i64} : !llvm.ptr -> f32
    %320 = llvm.mlir.poison : vector<8xf32>
    %321 = llvm.insertelement %319, %320[%6 : i64] : vector<8xf32>
    %322 = llvm.shufflevector %321, %320 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %323 = llvm.mul %4, %a_stride0 overflow<nsw> : i64
    %324 = llvm.getelementptr inbounds %313[%323] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %325 = llvm.load %324 {alignment = 4 : i64} : !llvm.ptr -> f32
    %326 = llvm.mlir.poison : vector<8xf32>
    %327 = llvm.insertelement %325, %326[%6 : i64] : vector<8xf32>
    %328 = llvm.shufflevector %327, %326 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %329 = llvm.mul %12, %a_stride0 overflow<nsw> : i64
    %330 = llvm.getelementptr inbounds %313[%329] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %331 = llvm.load %330 {alignment = 4 : i64} : !llvm.ptr -> f32
    %332 = llvm.mlir.poison : vector<8xf32>
    %333 = llvm.insertelement %331, %332[%6 : i64] : vector<8xf32>
    %334 = llvm.shufflevector %333, %332 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %335 = llvm.mul %1, %a_stride0 overflow<nsw> : i64
    %336 = llvm.getelementptr inbounds %313[%335] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %337 = llvm.load %336 {alignment = 4 : i64} : !llvm.ptr -> f32
    %338 = llvm.mlir.poison : vector<8xf32>
    %339 = llvm.insertelement %337, %338[%6 : i64] : vector<8xf32>
    %340 = llvm.shufflevector %339, %338 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %341 = llvm.mul %13, %a_stride0 overflow<nsw> : i64
    %342 = llvm.getelementptr inbounds %313[%341] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %343 = llvm.load %342 {alignment = 4 : i64} : !llvm.ptr -> f32
    %344 = llvm.mlir.poison : vector<8xf32>
    %345 = llvm.insertelement %343, %344[%6 : i64] : vector<8xf32>
    %346 = llvm.shufflevector %345, %344 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %347 = llvm.mul %3, %a_stride0 overflow<nsw> : i64
    %348 = llvm.getelementptr inbounds %313[%347] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %349 = llvm.load %348 {alignment = 4 : i64} : !llvm.ptr -> f32
    %350 = llvm.mlir.poison : vector<8xf32>
    %351 = llvm.insertelement %349, %350[%6 : i64] : vector<8xf32>
    %352 = llvm.shufflevector %351, %350 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %353 = llvm.mul %8, %a_stride0 overflow<nsw> : i64
    %354 = llvm.getelementptr inbounds %313[%353] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %355 = llvm.load %354 {alignment = 4 : i64} : !llvm.ptr -> f32
    %356 = llvm.mlir.poison : vector<8xf32>
    %357 = llvm.insertelement %355, %356[%6 : i64] : vector<8xf32>
    %358 = llvm.shufflevector %357, %356 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %359 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %360 = llvm.mul %359, %265 overflow<nsw> : i64
    %361 = llvm.getelementptr inbounds %262[%360] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %362 = llvm.intr.masked.load %361, %225, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %363 = llvm.fmul %317, %362 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %364 = llvm.fmul %322, %362 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %365 = llvm.fmul %328, %362 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %366 = llvm.fmul %334, %362 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %367 = llvm.fmul %340, %362 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %368 = llvm.fmul %346, %362 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %369 = llvm.fmul %352, %362 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %370 = llvm.fmul %358, %362 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %371 = llvm.fadd %303, %363 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %372 = llvm.fadd %304, %364 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %373 = llvm.fadd %305, %365 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %374 = llvm.fadd %306, %366 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %375 = llvm.fadd %307, %367 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %376 = llvm.fadd %308, %368 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %377 = llvm.fadd %309, %369 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %378 = llvm.fadd %310, %370 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %379 = llvm.add %k0_right, %2 overflow<nsw> : i64
    %380 = llvm.icmp "slt" %379, %301 : i64
    llvm.cond_br %380, ^bb18(%379, %371, %372, %373, %374, %375, %376, %377, %378 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb19(%371, %372, %373, %374, %375, %376, %377, %378 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb19(%381: vector<8xf32>, %382: vector<8xf32>, %383: vector<8xf32>, %384: vector<8xf32>, %385: vector<8xf32>, %386: vector<8xf32>, %387: vector<8xf32>, %388: vector<8xf32>):
    %389 = llvm.sub %300, %a_stride0 overflow<nsw> : i64
    %390 = llvm.icmp "sge" %389, %6 : i64
    llvm.cond_br %390, ^bb20, ^bb21
  ^bb20:
    %391 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %392 = llvm.intr.masked.load %391, %225, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %393 = llvm.fadd %381, %392 : vector<8xf32>
    %394 = llvm.fadd %382, %392 : vector<8xf32>
    %395 = llvm.fadd %383, %392 : vector<8xf32>
    %396 = llvm.fadd %384, %392 : vector<8xf32>
    %397 = llvm.fadd %385, %392 : vector<8xf32>
    %398 = llvm.fadd %386, %392 : vector<8xf32>
    %399 = llvm.fadd %387, %392 : vector<8xf32>
    %400 = llvm.fadd %388, %392 : vector<8xf32>
    %401 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %402 = llvm.add %401, %j_right_panel overflow<nsw> : i64
    %403 = llvm.getelementptr inbounds %out[%402] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %393, %403, %225 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %404 = llvm.getelementptr inbounds %403[%b_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %394, %404, %225 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %405 = llvm.mul %4, %b_stride0 overflow<nsw> : i64
    %406 = llvm.getelementptr inbounds %403[%405] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %395, %406, %225 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %407 = llvm.mul %12, %b_stride0 overflow<nsw> : i64
    %408 = llvm.getelementptr inbounds %403[%407] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %396, %408, %225 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %409 = llvm.mul %1, %b_stride0 overflow<nsw> : i64
    %410 = llvm.getelementptr inbounds %403[%409] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %397, %410, %225 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %411 = llvm.mul %13, %b_stride0 overflow<nsw> : i64
    %412 = llvm.getelementptr inbounds %403[%411] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %398, %412, %225 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %413 = llvm.mul %3, %b_stride0 overflow<nsw> : i64
    %414 = llvm.getelementptr inbounds %403[%413] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %399, %414, %225 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %415 = llvm.mul %8, %b_stride0 overflow<nsw> : i64
    %416 = llvm.getelementptr inbounds %403[%415] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %400, %416, %225 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb22
  ^bb21:
    %417 = llvm.mul %i_right_tile, %b_stride0 overflow<nsw> : i64
    %418 = llvm.add %417, %j_right_panel overflow<nsw> : i64
    %419 = llvm.getelementptr inbounds %out[%418] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %381, %419, %225 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %420 = llvm.getelementptr inbounds %419[%b_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %382, %420, %225 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %421 = llvm.mul %4, %b_stride0 overflow<nsw> : i64
    %422 = llvm.getelementptr inbounds %419[%421] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %383, %422, %225 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %423 = llvm.mul %12, %b_stride0 overflow<nsw> : i64
    %424 = llvm.getelementptr inbounds %419[%423] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %384, %424, %225 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %425 = llvm.mul %1, %b_stride0 overflow<nsw> : i64
    %426 = llvm.getelementptr inbounds %419[%425] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %385, %426, %225 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %427 = llvm.mul %13, %b_stride0 overflow<nsw> : i64
    %428 = llvm.getelementptr inbounds %419[%427] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %386, %428, %225 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %429 = llvm.mul %3, %b_stride0 overflow<nsw> : i64
    %430 = llvm.getelementptr inbounds %419[%429] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %387, %430, %225 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %431 = llvm.mul %8, %b_stride0 overflow<nsw> : i64
    %432 = llvm.getelementptr inbounds %419[%431] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %388, %432, %225 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb22
  ^bb22:
    %433 = llvm.add %i_right_tile, %7 overflow<nsw> : i64
    %434 = llvm.icmp "slt" %433, %192 : i64
    llvm.cond_br %434, ^bb14(%433 : i64), ^bb23
  ^bb23:
    %435 = llvm.icmp "slt" %192, %196 : i64
    llvm.cond_br %435, ^bb24(%192 : i64), ^bb33
  ^bb24(%i_right_below_tile: i64):
    %436 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %436, ^bb25, ^bb26
  ^bb25:
    llvm.br ^bb27(%49, %49, %49, %49 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb26:
    %437 = llvm.mul %i_right_below_tile, %b_stride0 overflow<nsw> : i64
    %438 = llvm.add %437, %j_right_panel overflow<nsw> : i64
    %439 = llvm.getelementptr inbounds %out[%438] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %440 = llvm.intr.masked.load %439, %225, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %441 = llvm.getelementptr inbounds %439[%b_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %442 = llvm.intr.masked.load %441, %225, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %443 = llvm.mul %4, %b_stride0 overflow<nsw> : i64
    %444 = llvm.getelementptr inbounds %439[%443] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %445 = llvm.intr.masked.load %444, %225, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %446 = llvm.mul %12, %b_stride0 overflow<nsw> : i64
    %447 = llvm.getelementptr inbounds %439[%446] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %448 = llvm.intr.masked.load %447, %225, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb27(%440, %442, %445, %448 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb27(%449: vector<8xf32>, %450: vector<8xf32>, %451: vector<8xf32>, %452: vector<8xf32>):
    %453 = llvm.add %k0_right_piece, %14 overflow<nsw> : i64
    %454 = llvm.intr.smin(%453, %a_stride0) : (i64, i64) -> i64
    %455 = llvm.icmp "slt" %k0_right_piece, %454 : i64
    llvm.cond_br %455, ^bb28(%k0_right_piece, %449, %450, %451, %452 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb29(%449, %450, %451, %452 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb28(%k0_right_below: i64, %456: vector<8xf32>, %457: vector<8xf32>, %458: vector<8xf32>, %459: vector<8xf32>):
    %460 = llvm.mul %i_right_below_tile, %a_stride0 overflow<nsw> : i64
    %461 = llvm.add %460, %k0_right_below overflow<nsw> : i64
    %462 = llvm.getelementptr inbounds %a[%461] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %463 = llvm.load %462 {alignment = 4 : i64} : !llvm.ptr -> f32
    %464 = llvm.mlir.poison : vector<8xf32>
    %465 = llvm.insertelement %463, %464[%6 : i64] : vector<8xf32>
    %466 = llvm.shufflevector %465, %464 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %467 = llvm.getelementptr inbounds %462[%a_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %468 = llvm.load %467 {alignment = 4 : i64} : !llvm.ptr -> f32
    %469 = llvm.mlir.poison : vector<8xf32>
    %470 = llvm.insertelement %468, %469[%6 : i64] : vector<8xf32>
    %471 = llvm.shufflevector %470, %469 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %472 = llvm.mul %4, %a_stride0 overflow<nsw> : i64
    %473 = llvm.getelementptr inbounds %462[%472] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %474 = llvm.load %473 {alignment = 4 : i64} : !llvm.ptr -> f32
    %475 = llvm.mlir.poison : vector<8xf32>
    %476 = llvm.insertelement %474, %475[%6 : i64] : vector<8xf32>
    %477 = llvm.shufflevector %476, %475 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %478 = llvm.mul %12, %a_stride0 overflow<nsw> : i64
    %479 = llvm.getelementptr inbounds %462[%478] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %480 = llvm.load %479 {alignment = 4 : i64} : !llvm.ptr -> f32
    %481 = llvm.mlir.poison : vector<8xf32>
    %482 = llvm.insertelement %480, %481[%6 : i64] : vector<8xf32>
    %483 = llvm.shufflevector %482, %481 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %484 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %485 = llvm.mul %484, %265 overflow<nsw> : i64
    %486 = llvm.getelementptr inbounds %262[%485] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %487 = llvm.intr.masked.load %486, %225, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %488 = llvm.fmul %466, %487 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %489 = llvm.fmul %471, %487 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %490 = llvm.fmul %477, %487 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %491 = llvm.fmul %483, %487 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %492 = llvm.fadd %456, %488 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %493 = llvm.fadd %457, %489 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %494 = llvm.fadd %458, %490 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %495 = llvm.fadd %459, %491 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %496 = llvm.add %k0_right_below, %2 overflow<nsw> : i64
    %497 = llvm.icmp "slt" %496, %454 : i64
    llvm.cond_br %497, ^bb28(%496, %492, %493, %494, %495 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb29(%492, %493, %494, %495 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb29(%498: vector<8xf32>, %499: vector<8xf32>, %500: vector<8xf32>, %501: vector<8xf32>):
    %502 = llvm.sub %453, %a_stride0 overflow<nsw> : i64
    %503 = llvm.icmp "sge" %502, %6 : i64
    llvm.cond_br %503, ^bb30, ^bb31
  ^bb30:
    %504 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %505 = llvm.intr.masked.load %504, %225, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %506 = llvm.fadd %498, %505 : vector<8xf32>
    %507 = llvm.fadd %499, %505 : vector<8xf32>
    %508 = llvm.fadd %500, %505 : vector<8xf32>
    %509 = llvm.fadd %501, %505 : vector<8xf32>
    %510 = llvm.mul %i_right_below_tile, %b_stride0 overflow<nsw> : i64
    %511 = llvm.add %510, %j_right_panel overflow<nsw> : i64
    %512 = llvm.getelementptr inbounds %out[%511] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %506, %512, %225 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %513 = llvm.getelementptr inbounds %512[%b_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %507, %513, %225 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %514 = llvm.mul %4, %b_stride0 overflow<nsw> : i64
    %515 = llvm.getelementptr inbounds %512[%514] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %508, %515, %225 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %516 = llvm.mul %12, %b_stride0 overflow<nsw> : i64
    %517 = llvm.getelementptr inbounds %512[%516] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %509, %517, %225 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb32
  ^bb31:
    %518 = llvm.mul %i_right_below_tile, %b_stride0 overflow<nsw> : i64
    %519 = llvm.add %518, %j_right_panel overflow<nsw> : i64
    %520 = llvm.getelementptr inbounds %out[%519] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %498, %520, %225 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %521 = llvm.getelementptr inbounds %520[%b_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %499, %521, %225 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %522 = llvm.mul %4, %b_stride0 overflow<nsw> : i64
    %523 = llvm.getelementptr inbounds %520[%522] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %500, %523, %225 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %524 = llvm.mul %12, %b_stride0 overflow<nsw> : i64
    %525 = llvm.getelementptr inbounds %520[%524] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %501, %525, %225 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb32
  ^bb32:
    %526 = llvm.add %i_right_below_tile, %1 overflow<nsw> : i64
    %527 = llvm.icmp "slt" %526, %196 : i64
    llvm.cond_br %527, ^bb24(%526 : i64), ^bb33
  ^bb33:
    %528 = llvm.icmp "slt" %196, %200 : i64
    llvm.cond_br %528, ^bb34(%196 : i64), ^bb43
  ^bb34(%i_right_below_below_tile: i64):
    %529 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %529, ^bb35, ^bb36
  ^bb35:
    llvm.br ^bb37(%49, %49 : vector<8xf32>, vector<8xf32>)
  ^bb36:
    %530 = llvm.mul %i_right_below_below_tile, %b_stride0 overflow<nsw> : i64
    %531 = llvm.add %530, %j_right_panel overflow<nsw> : i64
    %532 = llvm.getelementptr inbounds %out[%531] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %533 = llvm.intr.masked.load %532, %225, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %534 = llvm.getelementptr inbounds %532[%b_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %535 = llvm.intr.masked.load %534, %225, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb37(%533, %535 : vector<8xf32>, vector<8xf32>)
  ^bb37(%536: vector<8xf32>, %537: vector<8xf32>):
    %538 = llvm.add %k0_right_piece, %14 overflow<nsw> : i64
    %539 = llvm.intr.smin(%538, %a_stride0) : (i64, i64) -> i64
    %540 = llvm.icmp "slt" %k0_right_piece, %539 : i64
    llvm.cond_br %540, ^bb38(%k0_right_piece, %536, %537 : i64, vector<8xf32>, vector<8xf32>), ^bb39(%536, %537 : vector<8xf32>, vector<8xf32>)
  ^bb38(%k0_right_below_below: i64, %541: vector<8xf32>, %542: vector<8xf32>):
    %543 = llvm.mul %i_right_below_below_tile, %a_stride0 overflow<nsw> : i64
    %544 = llvm.add %543, %k0_right_below_below overflow<nsw> : i64
    %545 = llvm.getelementptr inbounds %a[%544] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %546 = llvm.load %545 {alignment = 4 : i64} : !llvm.ptr -> f32
    %547 = llvm.mlir.poison : vector<8xf32>
    %548 = llvm.insertelement %546, %547[%6 : i64] : vector<8xf32>
    %549 = llvm.shufflevector %548, %547 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %550 = llvm.getelementptr inbounds %545[%a_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %551 = llvm.load %550 {alignment = 4 : i64} : !llvm.ptr -> f32
    %552 = llvm.mlir.poison : vector<8xf32>
    %553 = llvm.insertelement %551, %552[%6 : i64] : vector<8xf32>
    %554 = llvm.shufflevector %553, %552 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %555 = llvm.sub %k0_right_below_below, %k0_right_piece overflow<nsw> : i64
    %556 = llvm.mul %555, %265 overflow<nsw> : i64
    %557 = llvm.getelementptr inbounds %262[%556] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %558 = llvm.intr.masked.load %557, %225, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %559 = llvm.fmul %549, %558 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %560 = llvm.fmul %554, %558 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %561 = llvm.fadd %541, %559 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %562 = llvm.fadd %542, %560 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %563 = llvm.add %k0_right_below_below, %2 overflow<nsw> : i64
    %564 = llvm.icmp "slt" %563, %539 : i64
    llvm.cond_br %564, ^bb38(%563, %561, %562 : i64, vector<8xf32>, vector<8xf32>), ^bb39(%561, %562 : vector<8xf32>, vector<8xf32>)
  ^bb39(%565: vector<8xf32>, %566: vector<8xf32>):
    %567 = llvm.sub %538, %a_stride0 overflow<nsw> : i64
    %568 = llvm.icmp "sge" %567, %6 : i64
    llvm.cond_br %568, ^bb40, ^bb41
  ^bb40:
    %569 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %570 = llvm.intr.masked.load %569, %225, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %571 = llvm.fadd %565, %570 : vector<8xf32>
    %572 = llvm.fadd %566, %570 : vector<8xf32>
    %573 = llvm.mul %i_right_below_below_tile, %b_stride0 overflow<nsw> : i64
    %574 = llvm.add %573, %j_right_panel overflow<nsw> : i64
    %575 = llvm.getelementptr inbounds %out[%574] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %571, %575, %225 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %576 = llvm.getelementptr inbounds %575[%b_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %572, %576, %225 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb42
  ^bb41:
    %577 = llvm.mul %i_right_below_below_tile, %b_stride0 overflow<nsw> : i64
    %578 = llvm.add %577, %j_right_panel overflow<nsw> : i64
    %579 = llvm.getelementptr inbounds %out[%578] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %565, %579, %225 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %580 = llvm.getelementptr inbounds %579[%b_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %566, %580, %225 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb42
  ^bb42:
    %581 = llvm.add %i_right_below_below_tile, %4 overflow<nsw> : i64
    %582 = llvm.icmp "slt" %581, %200 : i64
    llvm.cond_br %582, ^bb34(%581 : i64), ^bb43
  ^bb43:
    %583 = llvm.icmp "slt" %200, %a_size0 : i64
    llvm.cond_br %583, ^bb44(%200 : i64), ^bb53
  ^bb44(%i_right_below_below_below_tile: i64):
    %584 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %584, ^bb45, ^bb46
  ^bb45:
    llvm.br ^bb47(%49 : vector<8xf32>)
  ^bb46:
    %585 = llvm.mul %i_right_below_below_below_tile, %b_stride0 overflow<nsw> : i64
    %586 = llvm.add %585, %j_right_panel overflow<nsw> : i64
    %587 = llvm.getelementptr inbounds %out[%586] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %588 = llvm.intr.masked.load %587, %225, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb47(%588 : vector<8xf32>)
  ^bb47(%589: vector<8xf32>):
    %590 = llvm.add %k0_right_piece, %14 overflow<nsw> : i64
    %591 = llvm.intr.smin(%590, %a_stride0) : (i64, i64) -> i64
    %592 = llvm.icmp "slt" %k0_right_piece, %591 : i64
    llvm.cond_br %592, ^bb48(%k0_right_piece, %589 : i64, vector<8xf32>), ^bb49(%589 : vector<8xf32>)
  ^bb48(%k0_right_below_below_below: i64, %593: vector<8xf32>):
    %594 = llvm.mul %i_right_below_below_below_tile, %a_stride0 overflow<nsw> : i64
    %595 = llvm.add %594, %k0_right_below_below_below overflow<nsw> : i64
    %596 = llvm.getelementptr inbounds %a[%595] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %597 = llvm.load %596 {alignment = 4 : i64} : !llvm.ptr -> f32
    %598 = llvm.mlir.poison : vector<8xf32>
    %599 = llvm.insertelement %597, %598[%6 : i64] : vector<8xf32>
    %600 = llvm.shufflevector %599, %598 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %601 = llvm.sub %k0_right_below_below_below, %k0_right_piece overflow<nsw> : i64
    %602 = llvm.mul %601, %265 overflow<nsw> : i64
    %603 = llvm.getelementptr inbounds %262[%602] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %604 = llvm.intr.masked.load %603, %225, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %605 = llvm.fmul %600, %604 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %606 = llvm.fadd %593, %605 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %607 = llvm.add %k0_right_below_below_below, %2 overflow<nsw> : i64
    %608 = llvm.icmp "slt" %607, %591 : i64
    llvm.cond_br %608, ^bb48(%607, %606 : i64, vector<8xf32>), ^bb49(%606 : vector<8xf32>)
  ^bb49(%609: vector<8xf32>):
    %610 = llvm.sub %590, %a_stride0 overflow<nsw> : i64
    %611 = llvm.icmp "sge" %610, %6 : i64
    llvm.cond_br %611, ^bb50, ^bb51
  ^bb50:
    %612 = llvm.getelementptr inbounds %bias[%j_right_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %613 = llvm.intr.masked.load %612, %225, %49 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %614 = llvm.fadd %609, %613 : vector<8xf32>
    %615 = llvm.mul %i_right_below_below_below_tile, %b_stride0 overflow<nsw> : i64
    %616 = llvm.add %615, %j_right_panel overflow<nsw> : i64
    %617 = llvm.getelementptr inbounds %out[%616] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %614, %617, %225 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb52
  ^bb51:
    %618 = llvm.mul %i_right_below_below_below_tile, %b_stride0 overflow<nsw> : i64
    %619 = llvm.add %618, %j_right_panel overflow<nsw> : i64
    %620 = llvm.getelementptr inbounds %out[%619] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %609, %620, %225 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    llvm.br ^bb52
  ^bb52:
    %621 = llvm.add %i_right_below_below_below_tile, %2 overflow<nsw> : i64
    %622 = llvm.icmp "slt" %621, %a_size0 : i64
    llvm.cond_br %622, ^bb44(%621 : i64), ^bb53
  ^bb53:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %623 = llvm.add %k0_right_piece, %14 overflow<nsw> : i64
    %624 = llvm.icmp "slt" %623, %52 : i64
    llvm.cond_br %624, ^bb6(%623 : i64), ^bb54
  ^bb54:
    %625 = llvm.add %j_right_panel, %7 overflow<nsw> : i64
    %626 = llvm.icmp "slt" %625, %b_stride0 : i64
    llvm.cond_br %626, ^bb5(%625 : i64), ^bb55
  ^bb55:
    llvm.return %44 : i32
  ^bb56(%627: i32):
    llvm.return %627 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %628: i64, %629: i64, %630: i64, %631: i1, %a_stride0_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %b_stride0_1: i64, %632: i64, %out_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias}, %a_size0_1: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %bias_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.noalias, llvm.readonly}, %bias_size0_1: i64, %633: i64, %634: i64) -> i32 attributes {no_unwind, no_inline} {
    %635 = llvm.mlir.constant(0) : i64
    %636 = llvm.mlir.constant(16) : i64
    %637 = llvm.mlir.constant(4096) : i64
    %638 = llvm.mlir.constant(1) : i64
    %639 = llvm.mlir.constant(8) : i64
    %640 = llvm.mlir.constant(6) : i64
    %641 = llvm.mlir.constant(7) : i64
    %642 = llvm.mlir.constant(9) : i64
    %643 = llvm.mlir.constant(10) : i64
    %644 = llvm.mlir.constant(11) : i64
    %645 = llvm.mlir.constant(2) : i64
    %646 = llvm.mlir.constant(3) : i64
    %647 = llvm.mlir.constant(4) : i64
    %648 = llvm.mlir.constant(5) : i64
    %649 = llvm.mlir.constant(64) : i64
    %650 = llvm.mlir.constant(-64) : i64
    %651 = llvm.mlir.constant(1 : i32) : i32
    %652 = llvm.mlir.constant(0 : i32) : i32
    %653 = llvm.mlir.constant(3 : i32) : i32
    %654 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %655 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %655, ^bb1(%begin : i64), ^bb49
  ^bb1(%656: i64):
    %j_panel = llvm.mul %656, %636 overflow<nsw> : i64
    %657 = llvm.icmp "slt" %635, %629 : i64
    llvm.cond_br %657, ^bb2(%635 : i64), ^bb48
  ^bb2(%k0_piece: i64):
    %658 = llvm.mul %630, %649 overflow<nsw> : i64
    %659 = llvm.add %658, %649 overflow<nsw> : i64
    %660 = llvm.and %659, %650 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%649, %660) : (i64, i64) -> !llvm.ptr
    %661 = llvm.mlir.zero : !llvm.ptr
    %662 = llvm.icmp "ne" %b_copy_1, %661 : !llvm.ptr
    llvm.cond_br %662, ^bb3, ^bb50(%651 : i32)
  ^bb3:
    llvm.cond_br %631, ^bb4, ^bb7
  ^bb4:
    %663 = llvm.add %k0_piece, %637 overflow<nsw> : i64
    %664 = llvm.intr.smin(%663, %a_stride0_1) : (i64, i64) -> i64
    %665 = llvm.icmp "slt" %k0_piece, %664 : i64
    llvm.cond_br %665, ^bb5(%k0_piece : i64), ^bb6
  ^bb5(%k0_copy: i64):
    %666 = llvm.add %k0_copy, %639 overflow<nsw> : i64
    %667 = llvm.mul %666, %b_stride0_1 overflow<nsw> : i64
    %668 = llvm.add %667, %j_panel overflow<nsw> : i64
    %669 = llvm.getelementptr %b_1[%668] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%669, %652, %653, %651) : (!llvm.ptr, i32, i32, i32) -> ()
    %670 = llvm.mul %k0_copy, %b_stride0_1 overflow<nsw> : i64
    %671 = llvm.add %670, %j_panel overflow<nsw> : i64
    %672 = llvm.getelementptr inbounds %b_1[%671] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %673 = llvm.load %672 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %674 = llvm.getelementptr inbounds %672[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %675 = llvm.load %674 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %676 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %677 = llvm.mul %676, %636 overflow<nsw> : i64
    %678 = llvm.getelementptr inbounds %b_copy_1[%677] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %673, %678 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %679 = llvm.add %635, %639 overflow<nsw> : i64
    %680 = llvm.add %677, %679 overflow<nsw> : i64
    %681 = llvm.getelementptr inbounds %b_copy_1[%680] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %675, %681 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %682 = llvm.add %k0_copy, %638 overflow<nsw> : i64
    %683 = llvm.icmp "slt" %682, %664 : i64
    llvm.cond_br %683, ^bb5(%682 : i64), ^bb6
  ^bb6:
    llvm.br ^bb7
  ^bb7:
    %684 = llvm.sub %a_stride0_1, %k0_piece overflow<nsw> : i64
    %685 = llvm.intr.smin(%637, %684) : (i64, i64) -> i64
    %686 = llvm.intr.smax(%685, %635) : (i64, i64) -> i64
    %687 = llvm.select %631, %635, %686 : i1, i64
    %688 = llvm.mul %k0_piece, %b_stride0_1 overflow<nsw> : i64
    %689 = llvm.add %688, %j_panel overflow<nsw> : i64
    %690 = llvm.getelementptr inbounds %b_1[%689] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %691 = llvm.select %631, %b_copy_1, %690 : i1, !llvm.ptr
    %692 = llvm.select %631, %630, %687 : i1, i64
    %693 = llvm.select %631, %636, %b_stride0_1 : i1, i64
    %694 = llvm.icmp "slt" %635, %632 : i64
    llvm.cond_br %694, ^bb8(%635 : i64), ^bb17
  ^bb8(%i_tile: i64):
    %695 = llvm.icmp "eq" %k0_piece, %635 : i64
    llvm.cond_br %695, ^bb9, ^bb10
  ^bb9:
    llvm.br ^bb11(%654, %654, %654, %654, %654, %654, %654, %654, %654, %654, %654, %654 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb10:
    %696 = llvm.add %i_tile, %640 overflow<nsw> : i64
    %697 = llvm.mul %696, %b_stride0_1 overflow<nsw> : i64
    %698 = llvm.add %697, %j_panel overflow<nsw> : i64
    %699 = llvm.getelementptr %out_1[%698] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%699, %652, %653, %651) : (!llvm.ptr, i32, i32, i32) -> ()
    %700 = llvm.add %i_tile, %641 overflow<nsw> : i64
    %701 = llvm.mul %700, %b_stride0_1 overflow<nsw> : i64
    %702 = llvm.add %701, %j_panel overflow<nsw> : i64
    %703 = llvm.getelementptr %out_1[%702] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%703, %652, %653, %651) : (!llvm.ptr, i32, i32, i32) -> ()
    %704 = llvm.add %i_tile, %639 overflow<nsw> : i64
    %705 = llvm.mul %704, %b_stride0_1 overflow<nsw> : i64
    %706 = llvm.add %705, %j_panel overflow<nsw> : i64
    %707 = llvm.getelementptr %out_1[%706] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%707, %652, %653, %651) : (!llvm.ptr, i32, i32, i32) -> ()
    %708 = llvm.add %i_tile, %642 overflow<nsw> : i64
    %709 = llvm.mul %708, %b_stride0_1 overflow<nsw> : i64
    %710 = llvm.add %709, %j_panel overflow<nsw> : i64
    %711 = llvm.getelementptr %out_1[%710] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%711, %652, %653, %651) : (!llvm.ptr, i32, i32, i32) -> ()
    %712 = llvm.add %i_tile, %643 overflow<nsw> : i64
    %713 = llvm.mul %712, %b_stride0_1 overflow<nsw> : i64
    %714 = llvm.add %713, %j_panel overflow<nsw> : i64
    %715 = llvm.getelementptr %out_1[%714] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%715, %652, %653, %651) : (!llvm.ptr, i32, i32, i32) -> ()
    %716 = llvm.add %i_tile, %644 overflow<nsw> : i64
    %717 = llvm.mul %716, %b_stride0_1 overflow<nsw> : i64
    %718 = llvm.add %717, %j_panel overflow<nsw> : i64
    %719 = llvm.getelementptr %out_1[%718] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.call_intrinsic "llvm.prefetch.p0"(%719, %652, %653, %651) : (!llvm.ptr, i32, i32, i32) -> ()
    %720 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %721 = llvm.add %720, %j_panel overflow<nsw> : i64
    %722 = llvm.getelementptr inbounds %out_1[%721] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %723 = llvm.load %722 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %724 = llvm.getelementptr inbounds %722[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %725 = llvm.load %724 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %726 = llvm.getelementptr inbounds %722[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %727 = llvm.load %726 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %728 = llvm.getelementptr inbounds %726[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %729 = llvm.load %728 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %730 = llvm.mul %645, %b_stride0_1 overflow<nsw> : i64
    %731 = llvm.getelementptr inbounds %722[%730] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %732 = llvm.load %731 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %733 = llvm.getelementptr inbounds %731[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %734 = llvm.load %733 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %735 = llvm.mul %646, %b_stride0_1 overflow<nsw> : i64
    %736 = llvm.getelementptr inbounds %722[%735] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %737 = llvm.load %736 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %738 = llvm.getelementptr inbounds %736[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %739 = llvm.load %738 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %740 = llvm.mul %647, %b_stride0_1 overflow<nsw> : i64
    %741 = llvm.getelementptr inbounds %722[%740] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %742 = llvm.load %741 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %743 = llvm.getelementptr inbounds %741[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %744 = llvm.load %743 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %745 = llvm.mul %648, %b_stride0_1 overflow<nsw> : i64
    %746 = llvm.getelementptr inbounds %722[%745] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %747 = llvm.load %746 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %748 = llvm.getelementptr inbounds %746[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %749 = llvm.load %748 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb11(%723, %725, %727, %729, %732, %734, %737, %739, %742, %744, %747, %749 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb11(%750: vector<8xf32>, %751: vector<8xf32>, %752: vector<8xf32>, %753: vector<8xf32>, %754: vector<8xf32>, %755: vector<8xf32>, %756: vector<8xf32>, %757: vector<8xf32>, %758: vector<8xf32>, %759: vector<8xf32>, %760: vector<8xf32>, %761: vector<8xf32>):
    %762 = llvm.add %k0_piece, %637 overflow<nsw> : i64
    %763 = llvm.intr.smin(%762, %a_stride0_1) : (i64, i64) -> i64
    %764 = llvm.icmp "slt" %k0_piece, %763 : i64
    llvm.cond_br %764, ^bb12(%k0_piece, %750, %751, %752, %753, %754, %755, %756, %757, %758, %759, %760, %761 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb13(%750, %751, %752, %753, %754, %755, %756, %757, %758, %759, %760, %761 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb12(%k0: i64, %765: vector<8xf32>, %766: vector<8xf32>, %767: vector<8xf32>, %768: vector<8xf32>, %769: vector<8xf32>, %770: vector<8xf32>, %771: vector<8xf32>, %772: vector<8xf32>, %773: vector<8xf32>, %774: vector<8xf32>, %775: vector<8xf32>, %776: vector<8xf32>):
    %777 = llvm.mul %i_tile, %a_stride0_1 overflow<nsw> : i64
    %778 = llvm.add %777, %k0 overflow<nsw> : i64
    %779 = llvm.getelementptr inbounds %a_1[%778] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %780 = llvm.load %779 {alignment = 4 : i64} : !llvm.ptr -> f32
    %781 = llvm.mlir.poison : vector<8xf32>
    %782 = llvm.insertelement %780, %781[%635 : i64] : vector<8xf32>
    %783 = llvm.shufflevector %782, %781 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %784 = llvm.getelementptr inbounds %779[%a_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %785 = llvm.load %784 {alignment = 4 : i64} : !llvm.ptr -> f32
    %786 = llvm.mlir.poison : vector<8xf32>
    %787 = llvm.insertelement %785, %786[%635 : i64] : vector<8xf32>
    %788 = llvm.shufflevector %787, %786 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %789 = llvm.mul %645, %a_stride0_1 overflow<nsw> : i64
    %790 = llvm.getelementptr inbounds %779[%789] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %791 = llvm.load %790 {alignment = 4 : i64} : !llvm.ptr -> f32
    %792 = llvm.mlir.poison : vector<8xf32>
    %793 = llvm.insertelement %791, %792[%635 : i64] : vector<8xf32>
    %794 = llvm.shufflevector %793, %792 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %795 = llvm.mul %646, %a_stride0_1 overflow<nsw> : i64
    %796 = llvm.getelementptr inbounds %779[%795] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %797 = llvm.load %796 {alignment = 4 : i64} : !llvm.ptr -> f32
    %798 = llvm.mlir.poison : vector<8xf32>
    %799 = llvm.insertelement %797, %798[%635 : i64] : vector<8xf32>
    %800 = llvm.shufflevector %799, %798 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %801 = llvm.mul %647, %a_stride0_1 overflow<nsw> : i64
    %802 = llvm.getelementptr inbounds %779[%801] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %803 = llvm.load %802 {alignment = 4 : i64} : !llvm.ptr -> f32
    %804 = llvm.mlir.poison : vector<8xf32>
    %805 = llvm.insertelement %803, %804[%635 : i64] : vector<8xf32>
    %806 = llvm.shufflevector %805, %804 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %807 = llvm.mul %648, %a_stride0_1 overflow<nsw> : i64
    %808 = llvm.getelementptr inbounds %779[%807] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %809 = llvm.load %808 {alignment = 4 : i64} : !llvm.ptr -> f32
    %810 = llvm.mlir.poison : vector<8xf32>
    %811 = llvm.insertelement %809, %810[%635 : i64] : vector<8xf32>
    %812 = llvm.shufflevector %811, %810 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %813 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %814 = llvm.mul %813, %693 overflow<nsw> : i64
    %815 = llvm.getelementptr inbounds %691[%814] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %816 = llvm.load %815 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %817 = llvm.add %635, %639 overflow<nsw> : i64
    %818 = llvm.add %814, %817 overflow<nsw> : i64
    %819 = llvm.getelementptr inbounds %691[%818] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %820 = llvm.load %819 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %821 = llvm.fmul %783, %816 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %822 = llvm.fmul %783, %820 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %823 = llvm.fmul %788, %816 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %824 = llvm.fmul %788, %820 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %825 = llvm.fmul %794, %816 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %826 = llvm.fmul %794, %820 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %827 = llvm.fmul %800, %816 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %828 = llvm.fmul %800, %820 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %829 = llvm.fmul %806, %816 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %830 = llvm.fmul %806, %820 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %831 = llvm.fmul %812, %816 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %832 = llvm.fmul %812, %820 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %833 = llvm.fadd %765, %821 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %834 = llvm.fadd %766, %822 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %835 = llvm.fadd %767, %823 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %836 = llvm.fadd %768, %824 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %837 = llvm.fadd %769, %825 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %838 = llvm.fadd %770, %826 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %839 = llvm.fadd %771, %827 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %840 = llvm.fadd %772, %828 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %841 = llvm.fadd %773, %829 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %842 = llvm.fadd %774, %830 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %843 = llvm.fadd %775, %831 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %844 = llvm.fadd %776, %832 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %845 = llvm.add %k0, %638 overflow<nsw> : i64
    %846 = llvm.icmp "slt" %845, %763 : i64
    llvm.cond_br %846, ^bb12(%845, %833, %834, %835, %836, %837, %838, %839, %840, %841, %842, %843, %844 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb13(%833, %834, %835, %836, %837, %838, %839, %840, %841, %842, %843, %844 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb13(%847: vector<8xf32>, %848: vector<8xf32>, %849: vector<8xf32>, %850: vector<8xf32>, %851: vector<8xf32>, %852: vector<8xf32>, %853: vector<8xf32>, %854: vector<8xf32>, %855: vector<8xf32>, %856: vector<8xf32>, %857: vector<8xf32>, %858: vector<8xf32>):
    %859 = llvm.sub %762, %a_stride0_1 overflow<nsw> : i64
    %860 = llvm.icmp "sge" %859, %635 : i64
    llvm.cond_br %860, ^bb14, ^bb15
  ^bb14:
    %861 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %862 = llvm.load %861 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %863 = llvm.getelementptr inbounds %861[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %864 = llvm.load %863 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %865 = llvm.fadd %847, %862 : vector<8xf32>
    %866 = llvm.fadd %848, %864 : vector<8xf32>
    %867 = llvm.fadd %849, %862 : vector<8xf32>
    %868 = llvm.fadd %850, %864 : vector<8xf32>
    %869 = llvm.fadd %851, %862 : vector<8xf32>
    %870 = llvm.fadd %852, %864 : vector<8xf32>
    %871 = llvm.fadd %853, %862 : vector<8xf32>
    %872 = llvm.fadd %854, %864 : vector<8xf32>
    %873 = llvm.fadd %855, %862 : vector<8xf32>
    %874 = llvm.fadd %856, %864 : vector<8xf32>
    %875 = llvm.fadd %857, %862 : vector<8xf32>
    %876 = llvm.fadd %858, %864 : vector<8xf32>
    %877 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %878 = llvm.add %877, %j_panel overflow<nsw> : i64
    %879 = llvm.getelementptr inbounds %out_1[%878] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %865, %879 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %880 = llvm.getelementptr inbounds %879[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %866, %880 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %881 = llvm.getelementptr inbounds %879[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %867, %881 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %882 = llvm.getelementptr inbounds %881[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %868, %882 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %883 = llvm.mul %645, %b_stride0_1 overflow<nsw> : i64
    %884 = llvm.getelementptr inbounds %879[%883] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %869, %884 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %885 = llvm.getelementptr inbounds %884[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %870, %885 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %886 = llvm.mul %646, %b_stride0_1 overflow<nsw> : i64
    %887 = llvm.getelementptr inbounds %879[%886] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %871, %887 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %888 = llvm.getelementptr inbounds %887[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %872, %888 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %889 = llvm.mul %647, %b_stride0_1 overflow<nsw> : i64
    %890 = llvm.getelementptr inbounds %879[%889] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %873, %890 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %891 = llvm.getelementptr inbounds %890[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %874, %891 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %892 = llvm.mul %648, %b_stride0_1 overflow<nsw> : i64
    %893 = llvm.getelementptr inbounds %879[%892] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %875, %893 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %894 = llvm.getelementptr inbounds %893[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %876, %894 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb16
  ^bb15:
    %895 = llvm.mul %i_tile, %b_stride0_1 overflow<nsw> : i64
    %896 = llvm.add %895, %j_panel overflow<nsw> : i64
    %897 = llvm.getelementptr inbounds %out_1[%896] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %847, %897 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %898 = llvm.getelementptr inbounds %897[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %848, %898 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %899 = llvm.getelementptr inbounds %897[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %849, %899 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %900 = llvm.getelementptr inbounds %899[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %850, %900 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %901 = llvm.mul %645, %b_stride0_1 overflow<nsw> : i64
    %902 = llvm.getelementptr inbounds %897[%901] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %851, %902 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %903 = llvm.getelementptr inbounds %902[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %852, %903 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %904 = llvm.mul %646, %b_stride0_1 overflow<nsw> : i64
    %905 = llvm.getelementptr inbounds %897[%904] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %853, %905 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %906 = llvm.getelementptr inbounds %905[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %854, %906 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %907 = llvm.mul %647, %b_stride0_1 overflow<nsw> : i64
    %908 = llvm.getelementptr inbounds %897[%907] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %855, %908 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %909 = llvm.getelementptr inbounds %908[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %856, %909 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %910 = llvm.mul %648, %b_stride0_1 overflow<nsw> : i64
    %911 = llvm.getelementptr inbounds %897[%910] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %857, %911 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %912 = llvm.getelementptr inbounds %911[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %858, %912 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb16
  ^bb16:
    %913 = llvm.add %i_tile, %640 overflow<nsw> : i64
    %914 = llvm.icmp "slt" %913, %632 : i64
    llvm.cond_br %914, ^bb8(%913 : i64), ^bb17
  ^bb17:
    %915 = llvm.icmp "slt" %632, %633 : i64
    llvm.cond_br %915, ^bb18(%632 : i64), ^bb27
  ^bb18(%i_below_tile: i64):
    %916 = llvm.icmp "eq" %k0_piece, %635 : i64
    llvm.cond_br %916, ^bb19, ^bb20
  ^bb19:
    llvm.br ^bb21(%654, %654, %654, %654, %654, %654, %654, %654 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb20:
    %917 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %918 = llvm.add %917, %j_panel overflow<nsw> : i64
    %919 = llvm.getelementptr inbounds %out_1[%918] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %920 = llvm.load %919 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %921 = llvm.getelementptr inbounds %919[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %922 = llvm.load %921 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %923 = llvm.getelementptr inbounds %919[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %924 = llvm.load %923 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %925 = llvm.getelementptr inbounds %923[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %926 = llvm.load %925 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %927 = llvm.mul %645, %b_stride0_1 overflow<nsw> : i64
    %928 = llvm.getelementptr inbounds %919[%927] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %929 = llvm.load %928 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %930 = llvm.getelementptr inbounds %928[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %931 = llvm.load %930 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %932 = llvm.mul %646, %b_stride0_1 overflow<nsw> : i64
    %933 = llvm.getelementptr inbounds %919[%932] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %934 = llvm.load %933 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %935 = llvm.getelementptr inbounds %933[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %936 = llvm.load %935 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb21(%920, %922, %924, %926, %929, %931, %934, %936 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb21(%937: vector<8xf32>, %938: vector<8xf32>, %939: vector<8xf32>, %940: vector<8xf32>, %941: vector<8xf32>, %942: vector<8xf32>, %943: vector<8xf32>, %944: vector<8xf32>):
    %945 = llvm.add %k0_piece, %637 overflow<nsw> : i64
    %946 = llvm.intr.smin(%945, %a_stride0_1) : (i64, i64) -> i64
    %947 = llvm.icmp "slt" %k0_piece, %946 : i64
    llvm.cond_br %947, ^bb22(%k0_piece, %937, %938, %939, %940, %941, %942, %943, %944 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb23(%937, %938, %939, %940, %941, %942, %943, %944 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb22(%k0_below: i64, %948: vector<8xf32>, %949: vector<8xf32>, %950: vector<8xf32>, %951: vector<8xf32>, %952: vector<8xf32>, %953: vector<8xf32>, %954: vector<8xf32>, %955: vector<8xf32>):
    %956 = llvm.mul %i_below_tile, %a_stride0_1 overflow<nsw> : i64
    %957 = llvm.add %956, %k0_below overflow<nsw> : i64
    %958 = llvm.getelementptr inbounds %a_1[%957] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %959 = llvm.load %958 {alignment = 4 : i64} : !llvm.ptr -> f32
    %960 = llvm.mlir.poison : vector<8xf32>
    %961 = llvm.insertelement %959, %960[%635 : i64] : vector<8xf32>
    %962 = llvm.shufflevector %961, %960 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %963 = llvm.getelementptr inbounds %958[%a_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %964 = llvm.load %963 {alignment = 4 : i64} : !llvm.ptr -> f32
    %965 = llvm.mlir.poison : vector<8xf32>
    %966 = llvm.insertelement %964, %965[%635 : i64] : vector<8xf32>
    %967 = llvm.shufflevector %966, %965 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %968 = llvm.mul %645, %a_stride0_1 overflow<nsw> : i64
    %969 = llvm.getelementptr inbounds %958[%968] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %970 = llvm.load %969 {alignment = 4 : i64} : !llvm.ptr -> f32
    %971 = llvm.mlir.poison : vector<8xf32>
    %972 = llvm.insertelement %970, %971[%635 : i64] : vector<8xf32>
    %973 = llvm.shufflevector %972, %971 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %974 = llvm.mul %646, %a_stride0_1 overflow<nsw> : i64
    %975 = llvm.getelementptr inbounds %958[%974] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %976 = llvm.load %975 {alignment = 4 : i64} : !llvm.ptr -> f32
    %977 = llvm.mlir.poison : vector<8xf32>
    %978 = llvm.insertelement %976, %977[%635 : i64] : vector<8xf32>
    %979 = llvm.shufflevector %978, %977 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %980 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %981 = llvm.mul %980, %693 overflow<nsw> : i64
    %982 = llvm.getelementptr inbounds %691[%981] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %983 = llvm.load %982 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %984 = llvm.add %635, %639 overflow<nsw> : i64
    %985 = llvm.add %981, %984 overflow<nsw> : i64
    %986 = llvm.getelementptr inbounds %691[%985] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %987 = llvm.load %986 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %988 = llvm.fmul %962, %983 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %989 = llvm.fmul %962, %987 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %990 = llvm.fmul %967, %983 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %991 = llvm.fmul %967, %987 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %992 = llvm.fmul %973, %983 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %993 = llvm.fmul %973, %987 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %994 = llvm.fmul %979, %983 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %995 = llvm.fmul %979, %987 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %996 = llvm.fadd %948, %988 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %997 = llvm.fadd %949, %989 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %998 = llvm.fadd %950, %990 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %999 = llvm.fadd %951, %991 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1000 = llvm.fadd %952, %992 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1001 = llvm.fadd %953, %993 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1002 = llvm.fadd %954, %994 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1003 = llvm.fadd %955, %995 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1004 = llvm.add %k0_below, %638 overflow<nsw> : i64
    %1005 = llvm.icmp "slt" %1004, %946 : i64
    llvm.cond_br %1005, ^bb22(%1004, %996, %997, %998, %999, %1000, %1001, %1002, %1003 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb23(%996, %997, %998, %999, %1000, %1001, %1002, %1003 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb23(%1006: vector<8xf32>, %1007: vector<8xf32>, %1008: vector<8xf32>, %1009: vector<8xf32>, %1010: vector<8xf32>, %1011: vector<8xf32>, %1012: vector<8xf32>, %1013: vector<8xf32>):
    %1014 = llvm.sub %945, %a_stride0_1 overflow<nsw> : i64
    %1015 = llvm.icmp "sge" %1014, %635 : i64
    llvm.cond_br %1015, ^bb24, ^bb25
  ^bb24:
    %1016 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1017 = llvm.load %1016 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1018 = llvm.getelementptr inbounds %1016[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1019 = llvm.load %1018 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1020 = llvm.fadd %1006, %1017 : vector<8xf32>
    %1021 = llvm.fadd %1007, %1019 : vector<8xf32>
    %1022 = llvm.fadd %1008, %1017 : vector<8xf32>
    %1023 = llvm.fadd %1009, %1019 : vector<8xf32>
    %1024 = llvm.fadd %1010, %1017 : vector<8xf32>
    %1025 = llvm.fadd %1011, %1019 : vector<8xf32>
    %1026 = llvm.fadd %1012, %1017 : vector<8xf32>
    %1027 = llvm.fadd %1013, %1019 : vector<8xf32>
    %1028 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1029 = llvm.add %1028, %j_panel overflow<nsw> : i64
    %1030 = llvm.getelementptr inbounds %out_1[%1029] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1020, %1030 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1031 = llvm.getelementptr inbounds %1030[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1021, %1031 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1032 = llvm.getelementptr inbounds %1030[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1022, %1032 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1033 = llvm.getelementptr inbounds %1032[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1023, %1033 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1034 = llvm.mul %645, %b_stride0_1 overflow<nsw> : i64
    %1035 = llvm.getelementptr inbounds %1030[%1034] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1024, %1035 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1036 = llvm.getelementptr inbounds %1035[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1025, %1036 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1037 = llvm.mul %646, %b_stride0_1 overflow<nsw> : i64
    %1038 = llvm.getelementptr inbounds %1030[%1037] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1026, %1038 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1039 = llvm.getelementptr inbounds %1038[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1027, %1039 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb26
  ^bb25:
    %1040 = llvm.mul %i_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1041 = llvm.add %1040, %j_panel overflow<nsw> : i64
    %1042 = llvm.getelementptr inbounds %out_1[%1041] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1006, %1042 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1043 = llvm.getelementptr inbounds %1042[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1007, %1043 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1044 = llvm.getelementptr inbounds %1042[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1008, %1044 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1045 = llvm.getelementptr inbounds %1044[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1009, %1045 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1046 = llvm.mul %645, %b_stride0_1 overflow<nsw> : i64
    %1047 = llvm.getelementptr inbounds %1042[%1046] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1010, %1047 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1048 = llvm.getelementptr inbounds %1047[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1011, %1048 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1049 = llvm.mul %646, %b_stride0_1 overflow<nsw> : i64
    %1050 = llvm.getelementptr inbounds %1042[%1049] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1012, %1050 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1051 = llvm.getelementptr inbounds %1050[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1013, %1051 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb26
  ^bb26:
    %1052 = llvm.add %i_below_tile, %647 overflow<nsw> : i64
    %1053 = llvm.icmp "slt" %1052, %633 : i64
    llvm.cond_br %1053, ^bb18(%1052 : i64), ^bb27
  ^bb27:
    %1054 = llvm.icmp "slt" %633, %634 : i64
    llvm.cond_br %1054, ^bb28(%633 : i64), ^bb37
  ^bb28(%i_below_below_tile: i64):
    %1055 = llvm.icmp "eq" %k0_piece, %635 : i64
    llvm.cond_br %1055, ^bb29, ^bb30
  ^bb29:
    llvm.br ^bb31(%654, %654, %654, %654 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb30:
    %1056 = llvm.mul %i_below_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1057 = llvm.add %1056, %j_panel overflow<nsw> : i64
    %1058 = llvm.getelementptr inbounds %out_1[%1057] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1059 = llvm.load %1058 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1060 = llvm.getelementptr inbounds %1058[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1061 = llvm.load %1060 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1062 = llvm.getelementptr inbounds %1058[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1063 = llvm.load %1062 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1064 = llvm.getelementptr inbounds %1062[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1065 = llvm.load %1064 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb31(%1059, %1061, %1063, %1065 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb31(%1066: vector<8xf32>, %1067: vector<8xf32>, %1068: vector<8xf32>, %1069: vector<8xf32>):
    %1070 = llvm.add %k0_piece, %637 overflow<nsw> : i64
    %1071 = llvm.intr.smin(%1070, %a_stride0_1) : (i64, i64) -> i64
    %1072 = llvm.icmp "slt" %k0_piece, %1071 : i64
    llvm.cond_br %1072, ^bb32(%k0_piece, %1066, %1067, %1068, %1069 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb33(%1066, %1067, %1068, %1069 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb32(%k0_below_below: i64, %1073: vector<8xf32>, %1074: vector<8xf32>, %1075: vector<8xf32>, %1076: vector<8xf32>):
    %1077 = llvm.mul %i_below_below_tile, %a_stride0_1 overflow<nsw> : i64
    %1078 = llvm.add %1077, %k0_below_below overflow<nsw> : i64
    %1079 = llvm.getelementptr inbounds %a_1[%1078] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1080 = llvm.load %1079 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1081 = llvm.mlir.poison : vector<8xf32>
    %1082 = llvm.insertelement %1080, %1081[%635 : i64] : vector<8xf32>
    %1083 = llvm.shufflevector %1082, %1081 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1084 = llvm.getelementptr inbounds %1079[%a_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1085 = llvm.load %1084 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1086 = llvm.mlir.poison : vector<8xf32>
    %1087 = llvm.insertelement %1085, %1086[%635 : i64] : vector<8xf32>
    %1088 = llvm.shufflevector %1087, %1086 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1089 = llvm.sub %k0_below_below, %k0_piece overflow<nsw> : i64
    %1090 = llvm.mul %1089, %693 overflow<nsw> : i64
    %1091 = llvm.getelementptr inbounds %691[%1090] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1092 = llvm.load %1091 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1093 = llvm.add %635, %639 overflow<nsw> : i64
    %1094 = llvm.add %1090, %1093 overflow<nsw> : i64
    %1095 = llvm.getelementptr inbounds %691[%1094] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1096 = llvm.load %1095 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1097 = llvm.fmul %1083, %1092 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1098 = llvm.fmul %1083, %1096 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1099 = llvm.fmul %1088, %1092 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1100 = llvm.fmul %1088, %1096 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1101 = llvm.fadd %1073, %1097 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1102 = llvm.fadd %1074, %1098 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1103 = llvm.fadd %1075, %1099 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1104 = llvm.fadd %1076, %1100 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1105 = llvm.add %k0_below_below, %638 overflow<nsw> : i64
    %1106 = llvm.icmp "slt" %1105, %1071 : i64
    llvm.cond_br %1106, ^bb32(%1105, %1101, %1102, %1103, %1104 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb33(%1101, %1102, %1103, %1104 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb33(%1107: vector<8xf32>, %1108: vector<8xf32>, %1109: vector<8xf32>, %1110: vector<8xf32>):
    %1111 = llvm.sub %1070, %a_stride0_1 overflow<nsw> : i64
    %1112 = llvm.icmp "sge" %1111, %635 : i64
    llvm.cond_br %1112, ^bb34, ^bb35
  ^bb34:
    %1113 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1114 = llvm.load %1113 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1115 = llvm.getelementptr inbounds %1113[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1116 = llvm.load %1115 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1117 = llvm.fadd %1107, %1114 : vector<8xf32>
    %1118 = llvm.fadd %1108, %1116 : vector<8xf32>
    %1119 = llvm.fadd %1109, %1114 : vector<8xf32>
    %1120 = llvm.fadd %1110, %1116 : vector<8xf32>
    %1121 = llvm.mul %i_below_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1122 = llvm.add %1121, %j_panel overflow<nsw> : i64
    %1123 = llvm.getelementptr inbounds %out_1[%1122] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1117, %1123 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1124 = llvm.getelementptr inbounds %1123[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1118, %1124 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1125 = llvm.getelementptr inbounds %1123[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1119, %1125 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1126 = llvm.getelementptr inbounds %1125[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1120, %1126 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb36
  ^bb35:
    %1127 = llvm.mul %i_below_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1128 = llvm.add %1127, %j_panel overflow<nsw> : i64
    %1129 = llvm.getelementptr inbounds %out_1[%1128] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1107, %1129 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1130 = llvm.getelementptr inbounds %1129[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1108, %1130 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1131 = llvm.getelementptr inbounds %1129[%b_stride0_1] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1109, %1131 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1132 = llvm.getelementptr inbounds %1131[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1110, %1132 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb36
  ^bb36:
    %1133 = llvm.add %i_below_below_tile, %645 overflow<nsw> : i64
    %1134 = llvm.icmp "slt" %1133, %634 : i64
    llvm.cond_br %1134, ^bb28(%1133 : i64), ^bb37
  ^bb37:
    %1135 = llvm.icmp "slt" %634, %a_size0_1 : i64
    llvm.cond_br %1135, ^bb38(%634 : i64), ^bb47
  ^bb38(%i_below_below_below_tile: i64):
    %1136 = llvm.icmp "eq" %k0_piece, %635 : i64
    llvm.cond_br %1136, ^bb39, ^bb40
  ^bb39:
    llvm.br ^bb41(%654, %654 : vector<8xf32>, vector<8xf32>)
  ^bb40:
    %1137 = llvm.mul %i_below_below_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1138 = llvm.add %1137, %j_panel overflow<nsw> : i64
    %1139 = llvm.getelementptr inbounds %out_1[%1138] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1140 = llvm.load %1139 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1141 = llvm.getelementptr inbounds %1139[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1142 = llvm.load %1141 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb41(%1140, %1142 : vector<8xf32>, vector<8xf32>)
  ^bb41(%1143: vector<8xf32>, %1144: vector<8xf32>):
    %1145 = llvm.add %k0_piece, %637 overflow<nsw> : i64
    %1146 = llvm.intr.smin(%1145, %a_stride0_1) : (i64, i64) -> i64
    %1147 = llvm.icmp "slt" %k0_piece, %1146 : i64
    llvm.cond_br %1147, ^bb42(%k0_piece, %1143, %1144 : i64, vector<8xf32>, vector<8xf32>), ^bb43(%1143, %1144 : vector<8xf32>, vector<8xf32>)
  ^bb42(%k0_below_below_below: i64, %1148: vector<8xf32>, %1149: vector<8xf32>):
    %1150 = llvm.mul %i_below_below_below_tile, %a_stride0_1 overflow<nsw> : i64
    %1151 = llvm.add %1150, %k0_below_below_below overflow<nsw> : i64
    %1152 = llvm.getelementptr inbounds %a_1[%1151] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1153 = llvm.load %1152 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1154 = llvm.mlir.poison : vector<8xf32>
    %1155 = llvm.insertelement %1153, %1154[%635 : i64] : vector<8xf32>
    %1156 = llvm.shufflevector %1155, %1154 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1157 = llvm.sub %k0_below_below_below, %k0_piece overflow<nsw> : i64
    %1158 = llvm.mul %1157, %693 overflow<nsw> : i64
    %1159 = llvm.getelementptr inbounds %691[%1158] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1160 = llvm.load %1159 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1161 = llvm.add %635, %639 overflow<nsw> : i64
    %1162 = llvm.add %1158, %1161 overflow<nsw> : i64
    %1163 = llvm.getelementptr inbounds %691[%1162] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1164 = llvm.load %1163 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1165 = llvm.fmul %1156, %1160 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1166 = llvm.fmul %1156, %1164 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1167 = llvm.fadd %1148, %1165 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1168 = llvm.fadd %1149, %1166 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1169 = llvm.add %k0_below_below_below, %638 overflow<nsw> : i64
    %1170 = llvm.icmp "slt" %1169, %1146 : i64
    llvm.cond_br %1170, ^bb42(%1169, %1167, %1168 : i64, vector<8xf32>, vector<8xf32>), ^bb43(%1167, %1168 : vector<8xf32>, vector<8xf32>)
  ^bb43(%1171: vector<8xf32>, %1172: vector<8xf32>):
    %1173 = llvm.sub %1145, %a_stride0_1 overflow<nsw> : i64
    %1174 = llvm.icmp "sge" %1173, %635 : i64
    llvm.cond_br %1174, ^bb44, ^bb45
  ^bb44:
    %1175 = llvm.getelementptr inbounds %bias_1[%j_panel] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1176 = llvm.load %1175 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1177 = llvm.getelementptr inbounds %1175[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1178 = llvm.load %1177 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %1179 = llvm.fadd %1171, %1176 : vector<8xf32>
    %1180 = llvm.fadd %1172, %1178 : vector<8xf32>
    %1181 = llvm.mul %i_below_below_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1182 = llvm.add %1181, %j_panel overflow<nsw> : i64
    %1183 = llvm.getelementptr inbounds %out_1[%1182] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1179, %1183 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1184 = llvm.getelementptr inbounds %1183[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1180, %1184 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb46
  ^bb45:
    %1185 = llvm.mul %i_below_below_below_tile, %b_stride0_1 overflow<nsw> : i64
    %1186 = llvm.add %1185, %j_panel overflow<nsw> : i64
    %1187 = llvm.getelementptr inbounds %out_1[%1186] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1171, %1187 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %1188 = llvm.getelementptr inbounds %1187[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %1172, %1188 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    llvm.br ^bb46
  ^bb46:
    %1189 = llvm.add %i_below_below_below_tile, %638 overflow<nsw> : i64
    %1190 = llvm.icmp "slt" %1189, %a_size0_1 : i64
    llvm.cond_br %1190, ^bb38(%1189 : i64), ^bb47
  ^bb47:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %1191 = llvm.add %k0_piece, %637 overflow<nsw> : i64
    %1192 = llvm.icmp "slt" %1191, %629 : i64
    llvm.cond_br %1192, ^bb2(%1191 : i64), ^bb48
  ^bb48:
    %1193 = llvm.add %656, %638 overflow<nsw> : i64
    %1194 = llvm.icmp "slt" %1193, %end : i64
    llvm.cond_br %1194, ^bb1(%1193 : i64), ^bb49
  ^bb49:
    llvm.return %652 : i32
  ^bb50(%1195: i32):
    llvm.return %1195 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %1196 = llvm.mlir.constant(8) : i64
    %1197 = llvm.mlir.constant(16) : i64
    %1198 = llvm.mlir.constant(24) : i64
    %1199 = llvm.mlir.constant(32) : i64
    %1200 = llvm.mlir.constant(40) : i64
    %1201 = llvm.mlir.constant(48) : i64
    %1202 = llvm.mlir.constant(56) : i64
    %1203 = llvm.mlir.constant(64) : i64
    %1204 = llvm.mlir.constant(72) : i64
    %1205 = llvm.mlir.constant(80) : i64
    %1206 = llvm.mlir.constant(88) : i64
    %1207 = llvm.mlir.constant(96) : i64
    %1208 = llvm.mlir.constant(104) : i64
    %1209 = llvm.mlir.constant(112) : i64
    %1210 = llvm.mlir.constant(120) : i64
    %1211 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %1212 = llvm.getelementptr inbounds %context[%1196] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1213 = llvm.load %1212 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1214 = llvm.getelementptr inbounds %context[%1197] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1215 = llvm.load %1214 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1216 = llvm.getelementptr inbounds %context[%1198] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1217 = llvm.load %1216 {alignment = 8 : i64} : !llvm.ptr -> i1
    %1218 = llvm.getelementptr inbounds %context[%1199] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1219 = llvm.load %1218 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1220 = llvm.getelementptr inbounds %context[%1200] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1221 = llvm.load %1220 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1222 = llvm.getelementptr inbounds %context[%1201] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1223 = llvm.load %1222 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1224 = llvm.getelementptr inbounds %context[%1202] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1225 = llvm.load %1224 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1226 = llvm.getelementptr inbounds %context[%1203] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1227 = llvm.load %1226 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1228 = llvm.getelementptr inbounds %context[%1204] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1229 = llvm.load %1228 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1230 = llvm.getelementptr inbounds %context[%1205] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1231 = llvm.load %1230 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1232 = llvm.getelementptr inbounds %context[%1206] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1233 = llvm.load %1232 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1234 = llvm.getelementptr inbounds %context[%1207] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1235 = llvm.load %1234 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1236 = llvm.getelementptr inbounds %context[%1208] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1237 = llvm.load %1236 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1238 = llvm.getelementptr inbounds %context[%1209] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1239 = llvm.load %1238 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1240 = llvm.getelementptr inbounds %context[%1210] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1241 = llvm.load %1240 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1242 = llvm.call @program.parallel0(%begin_1, %end_1, %1211, %1213, %1215, %1217, %1219, %1221, %1223, %1225, %1227, %1229, %1231, %1233, %1235, %1237, %1239, %1241) : (i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, i64, i64, i64) -> i32
    llvm.return %1242 : i32
  }
  llvm.func @program_shapes(%a_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_2: i64, %a_stride0_2: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_2: i64, %b_stride0_2: i64, %bias_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %bias_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %1243 = llvm.mlir.constant(0) : i64
    %1244 = llvm.mlir.constant(1) : i64
    %1245 = llvm.mlir.constant(2 : i32) : i32
    %1246 = llvm.mlir.constant(3 : i32) : i32
    %1247 = llvm.mlir.constant(0 : i32) : i32
    %1248 = llvm.icmp "eq" %a_stride0_2, %b_size0_2 : i64
    %1249 = llvm.icmp "eq" %bias_size0_2, %b_stride0_2 : i64
    llvm.cond_br %1248, ^bb1, ^bb3(%1245 : i32)
  ^bb1:
    llvm.cond_br %1249, ^bb2, ^bb3(%1246 : i32)
  ^bb2:
    llvm.store %a_size0_2, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %1250 = llvm.getelementptr inbounds %extents[%1244] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride0_2, %1250 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1247 : i32
  ^bb3(%1251: i32):
    llvm.return %1251 : i32
  }
}
