// ----- nd
builtin.module {
  func.func @program(%a: tensor<?x?x?xf64>, %b: tensor<?x?x?xf64>, %v: tensor<?xf64>) -> (tensor<?x?x?xf64>, tensor<?x?xf64>, tensor<?x?xf64>) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %b, %0 : tensor<?x?x?xf64>
    %2 = tensor.dim %a, %0 : tensor<?x?x?xf64>
    %3 = arith.cmpi eq, %1, %2 : index
    cf.assert %3, "ValueError: operands could not be broadcast together with shapes (a.shape[0],) (b.shape[0],)"
    %4 = arith.constant 2 : index
    %5 = tensor.dim %a, %4 : tensor<?x?x?xf64>
    %6 = arith.constant 1 : index
    %7 = tensor.dim %b, %6 : tensor<?x?x?xf64>
    %8 = arith.cmpi eq, %5, %7 : index
    cf.assert %8, "ValueError: matmul: shapes (a.shape[0],a.shape[1],a.shape[2]) and (a.shape[0],b.shape[1],b.shape[2]) not aligned: a.shape[2] (dim 2) != b.shape[1] (dim 1)"
    %9 = tensor.dim %v, %0 : tensor<?xf64>
    %10 = nd.dot_general %a, %b contract [2] with [1] batch [0] with [0] : tensor<?x?x?xf64>
    %11 = nd.reshape %v [%9, 1] : tensor<?xf64>
    %12 = nd.multiply %11, %v : tensor<?x1xf64>, tensor<?xf64>
    %13 = nd.dot_general %a, %a contract [0, 2] with [0, 2] : tensor<?x?x?xf64>
    func.return %10, %12, %13 : tensor<?x?x?xf64>, tensor<?x?xf64>, tensor<?x?xf64>
  }
}
// ----- linalg
builtin.module {
  func.func @program(%a: tensor<?x?x?xf64>, %b: tensor<?x?x?xf64>, %v: tensor<?xf64>) -> (tensor<?x?x?xf64>, tensor<?x?xf64>, tensor<?x?xf64>) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %a, %0 : tensor<?x?x?xf64>
    %2 = arith.constant 1 : index
    %3 = tensor.dim %a, %2 : tensor<?x?x?xf64>
    %4 = arith.constant 2 : index
    %5 = tensor.dim %a, %4 : tensor<?x?x?xf64>
    %6 = tensor.dim %b, %4 : tensor<?x?x?xf64>
    %7 = tensor.dim %v, %0 : tensor<?xf64>
    %8 = tensor.extract_slice %b[0, 0, 0] [%1, %5, %6] [1, 1, 1] : tensor<?x?x?xf64> to tensor<?x?x?xf64>
    %9 = tensor.empty(%1, %3, %6) : tensor<?x?x?xf64>
    %10 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%9 : tensor<?x?x?xf64>) {
    ^bb0(%11: f64):
      %12 = arith.constant 0.000000e+00 : f64
      linalg.yield %12 : f64
    } -> tensor<?x?x?xf64>
    %13 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d3, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%a, %8 : tensor<?x?x?xf64>, tensor<?x?x?xf64>) outs(%10 : tensor<?x?x?xf64>) {
    ^bb0(%14: f64, %15: f64, %16: f64):
      %17 = arith.mulf %14, %15 fastmath<reassoc,contract> : f64
      %18 = arith.addf %16, %17 fastmath<reassoc,contract> : f64
      linalg.yield %18 : f64
    } -> tensor<?x?x?xf64>
    %19 = tensor.empty(%7, %7) : tensor<?x?xf64>
    %20 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%v, %v : tensor<?xf64>, tensor<?xf64>) outs(%19 : tensor<?x?xf64>) {
    ^bb0(%21: f64, %22: f64, %23: f64):
      %24 = arith.mulf %21, %22 : f64
      linalg.yield %24 : f64
    } -> tensor<?x?xf64>
    %25 = tensor.empty(%3, %3) : tensor<?x?xf64>
    %26 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} outs(%25 : tensor<?x?xf64>) {
    ^bb0(%27: f64):
      %28 = arith.constant 0.000000e+00 : f64
      linalg.yield %28 : f64
    } -> tensor<?x?xf64>
    %29 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d2, d0, d3)>, affine_map<(d0, d1, d2, d3) -> (d2, d1, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%a, %a : tensor<?x?x?xf64>, tensor<?x?x?xf64>) outs(%26 : tensor<?x?xf64>) {
    ^bb0(%30: f64, %31: f64, %32: f64):
      %33 = arith.mulf %30, %31 fastmath<reassoc,contract> : f64
      %34 = arith.addf %32, %33 fastmath<reassoc,contract> : f64
      linalg.yield %34 : f64
    } -> tensor<?x?xf64>
    func.return %13, %20, %29 : tensor<?x?x?xf64>, tensor<?x?xf64>, tensor<?x?xf64>
  }
  func.func @program_shapes(%a: tensor<?x?x?xf64>, %b: tensor<?x?x?xf64>, %v: tensor<?xf64>) -> (index, index, index, index, index, index, index) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %a, %0 : tensor<?x?x?xf64>
    %2 = arith.constant 1 : index
    %3 = tensor.dim %a, %2 : tensor<?x?x?xf64>
    %4 = arith.constant 2 : index
    %5 = tensor.dim %a, %4 : tensor<?x?x?xf64>
    %6 = tensor.dim %b, %0 : tensor<?x?x?xf64>
    %7 = tensor.dim %b, %2 : tensor<?x?x?xf64>
    %8 = tensor.dim %b, %4 : tensor<?x?x?xf64>
    %9 = tensor.dim %v, %0 : tensor<?xf64>
    %10 = arith.cmpi eq, %6, %1 : index
    cf.assert %10, "ValueError: operands could not be broadcast together with shapes (a.shape[0],) (b.shape[0],)"
    %11 = arith.cmpi eq, %5, %7 : index
    cf.assert %11, "ValueError: matmul: shapes (a.shape[0],a.shape[1],a.shape[2]) and (a.shape[0],b.shape[1],b.shape[2]) not aligned: a.shape[2] (dim 2) != b.shape[1] (dim 1)"
    func.return %1, %3, %8, %9, %9, %3, %3 : index, index, index, index, index, index, index
  }
}
// ----- affine
builtin.module {
  func.func @program(%a: memref<?x?x?xf64> {llvm.noalias}, %b: memref<?x?x?xf64> {llvm.noalias}, %v: memref<?xf64> {llvm.noalias}, %out0: memref<?x?x?xf64> {llvm.noalias}, %out1: memref<?x?xf64> {llvm.noalias}, %out2: memref<?x?xf64> {llvm.noalias}) {
    %0 = arith.constant 0 : index
    %1 = arith.constant 0.000000e+00 : f64
    %2 = arith.constant dense<0.000000e+00> : vector<6x8xf64>
    %3 = arith.constant dense<0.000000e+00> : vector<4x8xf64>
    %4 = arith.constant dense<0.000000e+00> : vector<2x8xf64>
    %5 = arith.constant dense<0.000000e+00> : vector<1x8xf64>
    %6 = arith.constant dense<0.000000e+00> : vector<8x4xf64>
    %7 = arith.constant 8 : index
    %8 = arith.constant dense<0.000000e+00> : vector<4x4xf64>
    %9 = arith.constant 4 : index
    %10 = arith.constant dense<0.000000e+00> : vector<2x4xf64>
    %11 = arith.constant 2 : index
    %12 = arith.constant dense<0.000000e+00> : vector<1x4xf64>
    %13 = arith.constant 1 : index
    %14 = arith.constant dense<0.000000e+00> : vector<4xf64>
    %15 = arith.constant dense<-0.000000e+00> : vector<4xf64>
    %16 = memref.dim %a, %0 : memref<?x?x?xf64>
    %17 = arith.constant 1 : index
    %18 = memref.dim %a, %17 : memref<?x?x?xf64>
    %19 = arith.constant 2 : index
    %20 = memref.dim %a, %19 : memref<?x?x?xf64>
    %21 = memref.dim %b, %19 : memref<?x?x?xf64>
    %22 = memref.dim %v, %0 : memref<?xf64>
    %23 = arith.muli %18, %21 : index
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%16, %18, %21], strides: [%23, %21, 1] : memref<?x?x?xf64> to memref<?x?x?xf64>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%22, %22], strides: [%22, 1] : memref<?x?xf64> to memref<?x?xf64>
    %out2_1 = memref.reinterpret_cast %out2 to offset: [0], sizes: [%18, %18], strides: [%18, 1] : memref<?x?xf64> to memref<?x?xf64>
    %24 = affine.apply affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%21)
    %25 = affine.max affine_map<(d0) -> (d0, 1)>(%20)
    %26 = affine.apply affine_map<(d0) -> (((d0 floordiv 6) * 6))>(%18)
    %27 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0))>(%26, %18)
    %28 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 2) * 2) + d0))>(%27, %18)
    %29 = affine.max affine_map<(d0) -> (d0, 1)>(%20)
    %30 = affine.apply affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%18)
    %31 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0))>(%30, %18)
    %32 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 2) * 2) + d0))>(%31, %18)
    %33 = affine.min affine_map<(d0) -> (4096, d0)>(%20)
    %34 = arith.constant 0 : index
    %35 = arith.constant 0 : index
    %36 = arith.constant 0 : index
    %37 = arith.constant 0 : index
    %38 = arith.constant 0 : index
    %39 = affine.min affine_map<(d0) -> (8192, d0)>(%20)
    %40 = affine.min affine_map<(d0) -> (4, (d0 mod 8))>(%21)
    %41 = arith.constant 0 : index
    %42 = arith.maxsi %40, %41 : index
    %43 = arith.constant 0 : index
    %44 = arith.constant 0 : index
    %45 = arith.constant 0 : index
    %46 = arith.constant 0 : index
    %47 = arith.constant 0 : index
    affine.parallel (%b0) = (0) to (symbol(%16)) {
      affine.for %j_panel = 0 to %24 step 8 {
        affine.for %k0_piece = 0 to %25 step 4096 {
          %b_copy = memref.alloc(%33) {alignment = 64 : i64} : memref<?x8xf64>
          affine.for %k0_copy = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0)[s0] -> ((d0 + 4096), s0)>(%k0_piece)[%20] {
            affine.prefetch %b[%b0, %k0_copy + 8, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
            %48 = vector.transfer_read %b[%b0, %k0_copy, %j_panel], %1 {in_bounds = [true]} : memref<?x?x?xf64>, vector<8xf64>
            %49 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_copy)
            vector.transfer_write %48, %b_copy[%49, %34] {in_bounds = [true]} : vector<8xf64>, memref<?x8xf64>
          }
          affine.for %i_tile = 0 to %26 step 6 {
            %50 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<6x8xf64>) {
              affine.yield %2 : vector<6x8xf64>
            } else {
              affine.prefetch %out0_1[%b0, %i_tile + 6, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
              affine.prefetch %out0_1[%b0, %i_tile + 7, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
              affine.prefetch %out0_1[%b0, %i_tile + 8, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
              affine.prefetch %out0_1[%b0, %i_tile + 9, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
              affine.prefetch %out0_1[%b0, %i_tile + 10, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
              affine.prefetch %out0_1[%b0, %i_tile + 11, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
              %51 = vector.transfer_read %out0_1[%b0, %i_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<6x8xf64>
              affine.yield %51 : vector<6x8xf64>
            }
            %52 = affine.for %k0 = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 4096), d1)>(%k0_piece, %20) iter_args(%53 = %50) -> (vector<6x8xf64>) {
              %54 = vector.transfer_read %a[%b0, %i_tile, %k0], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<6x8xf64>
              %55 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0)
              %56 = vector.transfer_read %b_copy[%55, %35], %1 {in_bounds = [true]} : memref<?x8xf64>, vector<8xf64>
              %57 = vector.broadcast %56 : vector<8xf64> to vector<6x8xf64>
              %58 = arith.mulf %54, %57 fastmath<reassoc,contract> : vector<6x8xf64>
              %59 = arith.addf %53, %58 fastmath<reassoc,contract> : vector<6x8xf64>
              affine.yield %59 : vector<6x8xf64>
            }
            vector.transfer_write %52, %out0_1[%b0, %i_tile, %j_panel] {in_bounds = [true, true]} : vector<6x8xf64>, memref<?x?x?xf64>
          }
          affine.for %i_below_tile = %26 to %27 step 4 {
            %60 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<4x8xf64>) {
              affine.yield %3 : vector<4x8xf64>
            } else {
              %61 = vector.transfer_read %out0_1[%b0, %i_below_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x8xf64>
              affine.yield %61 : vector<4x8xf64>
            }
            %62 = affine.for %k0_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 4096), d1)>(%k0_piece, %20) iter_args(%63 = %60) -> (vector<4x8xf64>) {
              %64 = vector.transfer_read %a[%b0, %i_below_tile, %k0_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x8xf64>
              %65 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_below)
              %66 = vector.transfer_read %b_copy[%65, %36], %1 {in_bounds = [true]} : memref<?x8xf64>, vector<8xf64>
              %67 = vector.broadcast %66 : vector<8xf64> to vector<4x8xf64>
              %68 = arith.mulf %64, %67 fastmath<reassoc,contract> : vector<4x8xf64>
              %69 = arith.addf %63, %68 fastmath<reassoc,contract> : vector<4x8xf64>
              affine.yield %69 : vector<4x8xf64>
            }
            vector.transfer_write %62, %out0_1[%b0, %i_below_tile, %j_panel] {in_bounds = [true, true]} : vector<4x8xf64>, memref<?x?x?xf64>
          }
          affine.for %i_below_below_tile = %27 to %28 step 2 {
            %70 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<2x8xf64>) {
              affine.yield %4 : vector<2x8xf64>
            } else {
              %71 = vector.transfer_read %out0_1[%b0, %i_below_below_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<2x8xf64>
              affine.yield %71 : vector<2x8xf64>
            }
            %72 = affine.for %k0_below_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 4096), d1)>(%k0_piece, %20) iter_args(%73 = %70) -> (vector<2x8xf64>) {
              %74 = vector.transfer_read %a[%b0, %i_below_below_tile, %k0_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<2x8xf64>
              %75 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_below_below)
              %76 = vector.transfer_read %b_copy[%75, %37], %1 {in_bounds = [true]} : memref<?x8xf64>, vector<8xf64>
              %77 = vector.broadcast %76 : vector<8xf64> to vector<2x8xf64>
              %78 = arith.mulf %74, %77 fastmath<reassoc,contract> : vector<2x8xf64>
              %79 = arith.addf %73, %78 fastmath<reassoc,contract> : vector<2x8xf64>
              affine.yield %79 : vector<2x8xf64>
            }
            vector.transfer_write %72, %out0_1[%b0, %i_below_below_tile, %j_panel] {in_bounds = [true, true]} : vector<2x8xf64>, memref<?x?x?xf64>
          }
          affine.for %i_below_below_below_tile = %28 to %18 {
            %80 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<1x8xf64>) {
              affine.yield %5 : vector<1x8xf64>
            } else {
              %81 = vector.transfer_read %out0_1[%b0, %i_below_below_below_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<1x8xf64>
              affine.yield %81 : vector<1x8xf64>
            }
            %82 = affine.for %k0_below_below_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 4096), d1)>(%k0_piece, %20) iter_args(%83 = %80) -> (vector<1x8xf64>) {
              %84 = vector.transfer_read %a[%b0, %i_below_below_below_tile, %k0_below_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<1x8xf64>
              %85 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_below_below_below)
              %86 = vector.transfer_read %b_copy[%85, %38], %1 {in_bounds = [true]} : memref<?x8xf64>, vector<8xf64>
              %87 = vector.broadcast %86 : vector<8xf64> to vector<1x8xf64>
              %88 = arith.mulf %84, %87 fastmath<reassoc,contract> : vector<1x8xf64>
              %89 = arith.addf %83, %88 fastmath<reassoc,contract> : vector<1x8xf64>
              affine.yield %89 : vector<1x8xf64>
            }
            vector.transfer_write %82, %out0_1[%b0, %i_below_below_below_tile, %j_panel] {in_bounds = [true, true]} : vector<1x8xf64>, memref<?x?x?xf64>
          }
          memref.dealloc %b_copy : memref<?x8xf64>
        }
      }
      affine.for %j_right_panel = %24 to %21 step 4 {
        %90 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %21, %j_right_panel)
        %91 = vector.create_mask %90 : vector<4xi1>
        %92 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %21, %j_right_panel)
        %93 = vector.create_mask %92 : vector<4xi1>
        %94 = vector.create_mask %7, %92 : vector<8x4xi1>
        %95 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %21, %j_right_panel)
        %96 = vector.create_mask %95 : vector<4xi1>
        %97 = vector.create_mask %9, %95 : vector<4x4xi1>
        %98 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %21, %j_right_panel)
        %99 = vector.create_mask %98 : vector<4xi1>
        %100 = vector.create_mask %11, %98 : vector<2x4xi1>
        %101 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %21, %j_right_panel)
        %102 = vector.create_mask %101 : vector<4xi1>
        %103 = vector.create_mask %13, %101 : vector<1x4xi1>
        affine.for %k0_right_piece = 0 to %29 step 8192 {
          %b_copy_1 = memref.alloc(%39, %42) {alignment = 64 : i64} : memref<?x?xf64>
          affine.for %k0_right_copy = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0)[s0] -> ((d0 + 8192), s0)>(%k0_right_piece)[%20] {
            affine.prefetch %b[%b0, %k0_right_copy + 8, %j_right_panel], read, locality<3>, data : memref<?x?x?xf64>
            %104 = vector.transfer_read %b[%b0, %k0_right_copy, %j_right_panel], %1, %91 {in_bounds = [true]} : memref<?x?x?xf64>, vector<4xf64>
            %105 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right_copy)
            vector.transfer_write %104, %b_copy_1[%105, %43], %91 {in_bounds = [true]} : vector<4xf64>, memref<?x?xf64>
          }
          affine.for %i_right_tile = 0 to %30 step 8 {
            %106 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<8x4xf64>) {
              affine.yield %6 : vector<8x4xf64>
            } else {
              %107 = vector.create_mask %7, %92 : vector<8x4xi1>
              %108 = vector.transfer_read %out0_1[%b0, %i_right_tile, %j_right_panel], %1, %107 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<8x4xf64>
              affine.yield %108 : vector<8x4xf64>
            }
            %109 = affine.for %k0_right = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_right_piece, %20) iter_args(%110 = %106) -> (vector<8x4xf64>) {
              %111 = vector.transfer_read %a[%b0, %i_right_tile, %k0_right], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<8x4xf64>
              %112 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right)
              %113 = vector.transfer_read %b_copy_1[%112, %44], %1, %93 {in_bounds = [true]} : memref<?x?xf64>, vector<4xf64>
              %114 = vector.broadcast %113 : vector<4xf64> to vector<8x4xf64>
              %115 = arith.mulf %111, %114 fastmath<reassoc,contract> : vector<8x4xf64>
              %116 = arith.addf %110, %115 fastmath<reassoc,contract> : vector<8x4xf64>
              affine.yield %116 : vector<8x4xf64>
            }
            vector.transfer_write %109, %out0_1[%b0, %i_right_tile, %j_right_panel], %94 {in_bounds = [true, true]} : vector<8x4xf64>, memref<?x?x?xf64>
          }
          affine.for %i_right_below_tile = %30 to %31 step 4 {
            %117 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<4x4xf64>) {
              affine.yield %8 : vector<4x4xf64>
            } else {
              %118 = vector.create_mask %9, %95 : vector<4x4xi1>
              %119 = vector.transfer_read %out0_1[%b0, %i_right_below_tile, %j_right_panel], %1, %118 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x4xf64>
              affine.yield %119 : vector<4x4xf64>
            }
            %120 = affine.for %k0_right_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_right_piece, %20) iter_args(%121 = %117) -> (vector<4x4xf64>) {
              %122 = vector.transfer_read %a[%b0, %i_right_below_tile, %k0_right_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x4xf64>
              %123 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right_below)
              %124 = vector.transfer_read %b_copy_1[%123, %45], %1, %96 {in_bounds = [true]} : memref<?x?xf64>, vector<4xf64>
              %125 = vector.broadcast %124 : vector<4xf64> to vector<4x4xf64>
              %126 = arith.mulf %122, %125 fastmath<reassoc,contract> : vector<4x4xf64>
              %127 = arith.addf %121, %126 fastmath<reassoc,contract> : vector<4x4xf64>
              affine.yield %127 : vector<4x4xf64>
            }
            vector.transfer_write %120, %out0_1[%b0, %i_right_below_tile, %j_right_panel], %97 {in_bounds = [true, true]} : vector<4x4xf64>, memref<?x?x?xf64>
          }
          affine.for %i_right_below_below_tile = %31 to %32 step 2 {
            %128 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<2x4xf64>) {
              affine.yield %10 : vector<2x4xf64>
            } else {
              %129 = vector.create_mask %11, %98 : vector<2x4xi1>
              %130 = vector.transfer_read %out0_1[%b0, %i_right_below_below_tile, %j_right_panel], %1, %129 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<2x4xf64>
              affine.yield %130 : vector<2x4xf64>
            }
            %131 = affine.for %k0_right_below_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_right_piece, %20) iter_args(%132 = %128) -> (vector<2x4xf64>) {
              %133 = vector.transfer_read %a[%b0, %i_right_below_below_tile, %k0_right_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<2x4xf64>
              %134 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right_below_below)
              %135 = vector.transfer_read %b_copy_1[%134, %46], %1, %99 {in_bounds = [true]} : memref<?x?xf64>, vector<4xf64>
              %136 = vector.broadcast %135 : vector<4xf64> to vector<2x4xf64>
              %137 = arith.mulf %133, %136 fastmath<reassoc,contract> : vector<2x4xf64>
              %138 = arith.addf %132, %137 fastmath<reassoc,contract> : vector<2x4xf64>
              affine.yield %138 : vector<2x4xf64>
            }
            vector.transfer_write %131, %out0_1[%b0, %i_right_below_below_tile, %j_right_panel], %100 {in_bounds = [true, true]} : vector<2x4xf64>, memref<?x?x?xf64>
          }
          affine.for %i_right_below_below_below_tile = %32 to %18 {
            %139 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<1x4xf64>) {
              affine.yield %12 : vector<1x4xf64>
            } else {
              %140 = vector.create_mask %13, %101 : vector<1x4xi1>
              %141 = vector.transfer_read %out0_1[%b0, %i_right_below_below_below_tile, %j_right_panel], %1, %140 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<1x4xf64>
              affine.yield %141 : vector<1x4xf64>
            }
            %142 = affine.for %k0_right_below_below_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_right_piece, %20) iter_args(%143 = %139) -> (vector<1x4xf64>) {
              %144 = vector.transfer_read %a[%b0, %i_right_below_below_below_tile, %k0_right_below_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<1x4xf64>
              %145 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right_below_below_below)
              %146 = vector.transfer_read %b_copy_1[%145, %47], %1, %102 {in_bounds = [true]} : memref<?x?xf64>, vector<4xf64>
              %147 = vector.broadcast %146 : vector<4xf64> to vector<1x4xf64>
              %148 = arith.mulf %144, %147 fastmath<reassoc,contract> : vector<1x4xf64>
              %149 = arith.addf %143, %148 fastmath<reassoc,contract> : vector<1x4xf64>
              affine.yield %149 : vector<1x4xf64>
            }
            vector.transfer_write %142, %out0_1[%b0, %i_right_below_below_below_tile, %j_right_panel], %103 {in_bounds = [true, true]} : vector<1x4xf64>, memref<?x?x?xf64>
          }
          memref.dealloc %b_copy_1 : memref<?x?xf64>
        }
      }
    }
    affine.parallel (%i) = (0) to (symbol(%22)) {
      %150 = affine.load %v[%i] : memref<?xf64>
      %151 = vector.broadcast %150 : f64 to vector<4xf64>
      affine.for %j = 0 to affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%22) step 4 {
        %152 = affine.vector_load %v[%j] : memref<?xf64>, vector<4xf64>
        %153 = arith.mulf %151, %152 : vector<4xf64>
        affine.vector_store %153, %out1_1[%i, %j] : memref<?x?xf64>, vector<4xf64>
      }
      affine.for %j_1 = max affine_map<(d0) -> (((d0 floordiv 4) * 4), 0)>(%22) to %22 step 4 {
        %154 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_1, %22)
        %155 = vector.create_mask %154 : vector<4xi1>
        %156 = vector.maskedload %v[%j_1], %155, %14 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %157 = arith.mulf %151, %156 : vector<4xf64>
        vector.maskedstore %out1_1[%i, %j_1], %155, %157 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
      }
    }
    %158 = affine.apply affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%18)
    %159 = affine.apply affine_map<(d0) -> (((d0 floordiv 6) * 6))>(%18)
    %160 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0))>(%159, %18)
    %161 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 2) * 2) + d0))>(%160, %18)
    affine.parallel (%j_1_panel) = (0) to (symbol(%158)) step (8) {
      affine.for %i_1_tile = 0 to %159 step 6 {
        %162 = affine.for %k1 = 0 to %16 iter_args(%163 = %2) -> (vector<6x8xf64>) {
          %164 = affine.for %k0_1 = 0 to %20 iter_args(%165 = %163) -> (vector<6x8xf64>) {
            %166 = vector.transfer_read %a[%k1, %i_1_tile, %k0_1], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<6x8xf64>
            %167 = vector.transfer_read %a[%k1, %j_1_panel, %k0_1], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1)>, in_bounds = [true]} : memref<?x?x?xf64>, vector<8xf64>
            %168 = vector.broadcast %167 : vector<8xf64> to vector<6x8xf64>
            %169 = arith.mulf %166, %168 fastmath<reassoc,contract> : vector<6x8xf64>
            %170 = arith.addf %165, %169 fastmath<reassoc,contract> : vector<6x8xf64>
            affine.yield %170 : vector<6x8xf64>
          }
          affine.yield %164 : vector<6x8xf64>
        }
        vector.transfer_write %162, %out2_1[%i_1_tile, %j_1_panel] {in_bounds = [true, true]} : vector<6x8xf64>, memref<?x?xf64>
      }
      affine.for %i_1_below_tile = %159 to %160 step 4 {
        %171 = affine.for %k1_1_below = 0 to %16 iter_args(%172 = %3) -> (vector<4x8xf64>) {
          %173 = affine.for %k0_1_below = 0 to %20 iter_args(%174 = %172) -> (vector<4x8xf64>) {
            %175 = vector.transfer_read %a[%k1_1_below, %i_1_below_tile, %k0_1_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x8xf64>
            %176 = vector.transfer_read %a[%k1_1_below, %j_1_panel, %k0_1_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1)>, in_bounds = [true]} : memref<?x?x?xf64>, vector<8xf64>
            %177 = vector.broadcast %176 : vector<8xf64> to vector<4x8xf64>
            %178 = arith.mulf %175, %177 fastmath<reassoc,contract> : vector<4x8xf64>
            %179 = arith.addf %174, %178 fastmath<reassoc,contract> : vector<4x8xf64>
            affine.yield %179 : vector<4x8xf64>
          }
          affine.yield %173 : vector<4x8xf64>
        }
        vector.transfer_write %171, %out2_1[%i_1_below_tile, %j_1_panel] {in_bounds = [true, true]} : vector<4x8xf64>, memref<?x?xf64>
      }
      affine.for %i_1_below_below_tile = %160 to %161 step 2 {
        %180 = affine.for %k1_1_below_below = 0 to %16 iter_args(%181 = %4) -> (vector<2x8xf64>) {
          %182 = affine.for %k0_1_below_below = 0 to %20 iter_args(%183 = %181) -> (vector<2x8xf64>) {
            %184 = vector.transfer_read %a[%k1_1_below_below, %i_1_below_below_tile, %k0_1_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<2x8xf64>
            %185 = vector.transfer_read %a[%k1_1_below_below, %j_1_panel, %k0_1_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1)>, in_bounds = [true]} : memref<?x?x?xf64>, vector<8xf64>
            %186 = vector.broadcast %185 : vector<8xf64> to vector<2x8xf64>
            %187 = arith.mulf %184, %186 fastmath<reassoc,contract> : vector<2x8xf64>
            %188 = arith.addf %183, %187 fastmath<reassoc,contract> : vector<2x8xf64>
            affine.yield %188 : vector<2x8xf64>
          }
          affine.yield %182 : vector<2x8xf64>
        }
        vector.transfer_write %180, %out2_1[%i_1_below_below_tile, %j_1_panel] {in_bounds = [true, true]} : vector<2x8xf64>, memref<?x?xf64>
      }
      affine.for %i_1_below_below_below_tile = %161 to %18 {
        %189 = affine.for %k1_1_below_below_below = 0 to %16 iter_args(%190 = %5) -> (vector<1x8xf64>) {
          %191 = affine.for %k0_1_below_below_below = 0 to %20 iter_args(%192 = %190) -> (vector<1x8xf64>) {
            %193 = vector.transfer_read %a[%k1_1_below_below_below, %i_1_below_below_below_tile, %k0_1_below_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<1x8xf64>
            %194 = vector.transfer_read %a[%k1_1_below_below_below, %j_1_panel, %k0_1_below_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1)>, in_bounds = [true]} : memref<?x?x?xf64>, vector<8xf64>
            %195 = vector.broadcast %194 : vector<8xf64> to vector<1x8xf64>
            %196 = arith.mulf %193, %195 fastmath<reassoc,contract> : vector<1x8xf64>
            %197 = arith.addf %192, %196 fastmath<reassoc,contract> : vector<1x8xf64>
            affine.yield %197 : vector<1x8xf64>
          }
          affine.yield %191 : vector<1x8xf64>
        }
        vector.transfer_write %189, %out2_1[%i_1_below_below_below_tile, %j_1_panel] {in_bounds = [true, true]} : vector<1x8xf64>, memref<?x?xf64>
      }
    }
    %198 = affine.apply affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%18)
    %199 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0))>(%198, %18)
    %200 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 2) * 2) + d0))>(%199, %18)
    %201 = affine.apply affine_map<(d0) -> (((d0 floordiv 16) * 16))>(%20)
    affine.for %j_1_right_panel = %158 to %18 step 4 {
      affine.for %i_1_right_tile = 0 to %198 step 8 {
        affine.for %i_1_right = affine_map<(d0) -> (d0)>(%i_1_right_tile) to affine_map<(d0) -> ((d0 + 8))>(%i_1_right_tile) {
          affine.for %j_1_right = affine_map<(d0) -> (d0)>(%j_1_right_panel) to min affine_map<(d0)[s0] -> ((d0 + 4), s0)>(%j_1_right_panel)[%18] {
            %202 = affine.for %k1_1_right = 0 to %16 iter_args(%203 = %1) -> (f64) {
              %204, %205 = affine.for %k0_1_right = 0 to %201 step 512 iter_args(%206 = %15, %207 = %14) -> (vector<4xf64>, vector<4xf64>) {
                %208, %209, %210, %211 = affine.for %k0_1_right_1 = affine_map<(d0) -> (d0)>(%k0_1_right) to min affine_map<(d0, d1) -> ((d0 + 512), d1)>(%k0_1_right, %201) step 16 iter_args(%212 = %15, %213 = %15, %214 = %15, %215 = %15) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %216 = affine.vector_load %a[%k1_1_right, %i_1_right, %k0_1_right_1] : memref<?x?x?xf64>, vector<4xf64>
                  %217 = affine.vector_load %a[%k1_1_right, %j_1_right, %k0_1_right_1] : memref<?x?x?xf64>, vector<4xf64>
                  %218 = arith.mulf %216, %217 fastmath<reassoc,contract> : vector<4xf64>
                  %219 = arith.addf %212, %218 fastmath<reassoc,contract> : vector<4xf64>
                  %220 = affine.vector_load %a[%k1_1_right, %i_1_right, %k0_1_right_1 + 4] : memref<?x?x?xf64>, vector<4xf64>
                  %221 = affine.vector_load %a[%k1_1_right, %j_1_right, %k0_1_right_1 + 4] : memref<?x?x?xf64>, vector<4xf64>
                  %222 = arith.mulf %220, %221 fastmath<reassoc,contract> : vector<4xf64>
                  %223 = arith.addf %213, %222 fastmath<reassoc,contract> : vector<4xf64>
                  %224 = affine.vector_load %a[%k1_1_right, %i_1_right, %k0_1_right_1 + 8] : memref<?x?x?xf64>, vector<4xf64>
                  %225 = affine.vector_load %a[%k1_1_right, %j_1_right, %k0_1_right_1 + 8] : memref<?x?x?xf64>, vector<4xf64>
                  %226 = arith.mulf %224, %225 fastmath<reassoc,contract> : vector<4xf64>
                  %227 = arith.addf %214, %226 fastmath<reassoc,contract> : vector<4xf64>
                  %228 = affine.vector_load %a[%k1_1_right, %i_1_right, %k0_1_right_1 + 12] : memref<?x?x?xf64>, vector<4xf64>
                  %229 = affine.vector_load %a[%k1_1_right, %j_1_right, %k0_1_right_1 + 12] : memref<?x?x?xf64>, vector<4xf64>
                  %230 = arith.mulf %228, %229 fastmath<reassoc,contract> : vector<4xf64>
                  %231 = arith.addf %215, %230 fastmath<reassoc,contract> : vector<4xf64>
                  affine.yield %219, %223, %227, %231 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %232 = arith.addf %208, %209 : vector<4xf64>
                %233 = arith.addf %210, %211 : vector<4xf64>
                %234 = arith.addf %232, %233 : vector<4xf64>
                %235 = arith.subf %234, %207 : vector<4xf64>
                %236 = arith.addf %206, %235 : vector<4xf64>
                %237 = arith.subf %236, %206 : vector<4xf64>
                %238 = arith.subf %237, %235 : vector<4xf64>
                %239 = arith.cmpf uno, %238, %238 : vector<4xf64>
                %240 = arith.select %239, %14, %238 : vector<4xi1>, vector<4xf64>
                affine.yield %236, %240 : vector<4xf64>, vector<4xf64>
              }
              %241 = arith.subf %15, %205 : vector<4xf64>
              %242 = affine.for %k0_1_right_2 = %201 to %20 step 4 iter_args(%243 = %241) -> (vector<4xf64>) {
                %244 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%k0_1_right_2, %20)
                %245 = vector.create_mask %244 : vector<4xi1>
                %246 = vector.maskedload %a[%k1_1_right, %i_1_right, %k0_1_right_2], %245, %14 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %247 = vector.maskedload %a[%k1_1_right, %j_1_right, %k0_1_right_2], %245, %14 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %248 = arith.mulf %246, %247 fastmath<reassoc,contract> : vector<4xf64>
                %249 = arith.addf %243, %248 fastmath<reassoc,contract> : vector<4xf64>
                %250 = arith.select %245, %249, %243 : vector<4xi1>, vector<4xf64>
                affine.yield %250 : vector<4xf64>
              }
              %251 = arith.addf %204, %242 : vector<4xf64>
              %252 = vector.reduction <add>, %251 fastmath<reassoc> : vector<4xf64> into f64
              %253 = arith.addf %203, %252 : f64
              affine.yield %253 : f64
            }
            affine.store %202, %out2_1[%i_1_right, %j_1_right] : memref<?x?xf64>
          }
        }
      }
      affine.for %i_1_right_below_tile = %198 to %199 step 4 {
        affine.for %i_1_right_below = affine_map<(d0) -> (d0)>(%i_1_right_below_tile) to affine_map<(d0) -> ((d0 + 4))>(%i_1_right_below_tile) {
          affine.for %j_1_right_below = affine_map<(d0) -> (d0)>(%j_1_right_panel) to min affine_map<(d0)[s0] -> ((d0 + 4), s0)>(%j_1_right_panel)[%18] {
            %254 = affine.for %k1_1_right_below = 0 to %16 iter_args(%255 = %1) -> (f64) {
              %256, %257 = affine.for %k0_1_right_below = 0 to %201 step 512 iter_args(%258 = %15, %259 = %14) -> (vector<4xf64>, vector<4xf64>) {
                %260, %261, %262, %263 = affine.for %k0_1_right_below_1 = affine_map<(d0) -> (d0)>(%k0_1_right_below) to min affine_map<(d0, d1) -> ((d0 + 512), d1)>(%k0_1_right_below, %201) step 16 iter_args(%264 = %15, %265 = %15, %266 = %15, %267 = %15) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %268 = affine.vector_load %a[%k1_1_right_below, %i_1_right_below, %k0_1_right_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %269 = affine.vector_load %a[%k1_1_right_below, %j_1_right_below, %k0_1_right_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %270 = arith.mulf %268, %269 fastmath<reassoc,contract> : vector<4xf64>
                  %271 = arith.addf %264, %270 fastmath<reassoc,contract> : vector<4xf64>
                  %272 = affine.vector_load %a[%k1_1_right_below, %i_1_right_below, %k0_1_right_below_1 + 4] : memref<?x?x?xf64>, vector<4xf64>
                  %273 = affine.vector_load %a[%k1_1_right_below, %j_1_right_below, %k0_1_right_below_1 + 4] : memref<?x?x?xf64>, vector<4xf64>
                  %274 = arith.mulf %272, %273 fastmath<reassoc,contract> : vector<4xf64>
                  %275 = arith.addf %265, %274 fastmath<reassoc,contract> : vector<4xf64>
                  %276 = affine.vector_load %a[%k1_1_right_below, %i_1_right_below, %k0_1_right_below_1 + 8] : memref<?x?x?xf64>, vector<4xf64>
                  %277 = affine.vector_load %a[%k1_1_right_below, %j_1_right_below, %k0_1_right_below_1 + 8] : memref<?x?x?xf64>, vector<4xf64>
                  %278 = arith.mulf %276, %277 fastmath<reassoc,contract> : vector<4xf64>
                  %279 = arith.addf %266, %278 fastmath<reassoc,contract> : vector<4xf64>
                  %280 = affine.vector_load %a[%k1_1_right_below, %i_1_right_below, %k0_1_right_below_1 + 12] : memref<?x?x?xf64>, vector<4xf64>
                  %281 = affine.vector_load %a[%k1_1_right_below, %j_1_right_below, %k0_1_right_below_1 + 12] : memref<?x?x?xf64>, vector<4xf64>
                  %282 = arith.mulf %280, %281 fastmath<reassoc,contract> : vector<4xf64>
                  %283 = arith.addf %267, %282 fastmath<reassoc,contract> : vector<4xf64>
                  affine.yield %271, %275, %279, %283 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %284 = arith.addf %260, %261 : vector<4xf64>
                %285 = arith.addf %262, %263 : vector<4xf64>
                %286 = arith.addf %284, %285 : vector<4xf64>
                %287 = arith.subf %286, %259 : vector<4xf64>
                %288 = arith.addf %258, %287 : vector<4xf64>
                %289 = arith.subf %288, %258 : vector<4xf64>
                %290 = arith.subf %289, %287 : vector<4xf64>
                %291 = arith.cmpf uno, %290, %290 : vector<4xf64>
                %292 = arith.select %291, %14, %290 : vector<4xi1>, vector<4xf64>
                affine.yield %288, %292 : vector<4xf64>, vector<4xf64>
              }
              %293 = arith.subf %15, %257 : vector<4xf64>
              %294 = affine.for %k0_1_right_below_2 = %201 to %20 step 4 iter_args(%295 = %293) -> (vector<4xf64>) {
                %296 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%k0_1_right_below_2, %20)
                %297 = vector.create_mask %296 : vector<4xi1>
                %298 = vector.maskedload %a[%k1_1_right_below, %i_1_right_below, %k0_1_right_below_2], %297, %14 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %299 = vector.maskedload %a[%k1_1_right_below, %j_1_right_below, %k0_1_right_below_2], %297, %14 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %300 = arith.mulf %298, %299 fastmath<reassoc,contract> : vector<4xf64>
                %301 = arith.addf %295, %300 fastmath<reassoc,contract> : vector<4xf64>
                %302 = arith.select %297, %301, %295 : vector<4xi1>, vector<4xf64>
                affine.yield %302 : vector<4xf64>
              }
              %303 = arith.addf %256, %294 : vector<4xf64>
              %304 = vector.reduction <add>, %303 fastmath<reassoc> : vector<4xf64> into f64
              %305 = arith.addf %255, %304 : f64
              affine.yield %305 : f64
            }
            affine.store %254, %out2_1[%i_1_right_below, %j_1_right_below] : memref<?x?xf64>
          }
        }
      }
      affine.for %i_1_right_below_below_tile = %199 to %200 step 2 {
        affine.for %i_1_right_below_below = affine_map<(d0) -> (d0)>(%i_1_right_below_below_tile) to affine_map<(d0) -> ((d0 + 2))>(%i_1_right_below_below_tile) {
          affine.for %j_1_right_below_below = affine_map<(d0) -> (d0)>(%j_1_right_panel) to min affine_map<(d0)[s0] -> ((d0 + 4), s0)>(%j_1_right_panel)[%18] {
            %306 = affine.for %k1_1_right_below_below = 0 to %16 iter_args(%307 = %1) -> (f64) {
              %308, %309 = affine.for %k0_1_right_below_below = 0 to %201 step 512 iter_args(%310 = %15, %311 = %14) -> (vector<4xf64>, vector<4xf64>) {
                %312, %313, %314, %315 = affine.for %k0_1_right_below_below_1 = affine_map<(d0) -> (d0)>(%k0_1_right_below_below) to min affine_map<(d0, d1) -> ((d0 + 512), d1)>(%k0_1_right_below_below, %201) step 16 iter_args(%316 = %15, %317 = %15, %318 = %15, %319 = %15) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %320 = affine.vector_load %a[%k1_1_right_below_below, %i_1_right_below_below, %k0_1_right_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %321 = affine.vector_load %a[%k1_1_right_below_below, %j_1_right_below_below, %k0_1_right_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %322 = arith.mulf %320, %321 fastmath<reassoc,contract> : vector<4xf64>
                  %323 = arith.addf %316, %322 fastmath<reassoc,contract> : vector<4xf64>
                  %324 = affine.vector_load %a[%k1_1_right_below_below, %i_1_right_below_below, %k0_1_right_below_below_1 + 4] : memref<?x?x?xf64>, vector<4xf64>
                  %325 = affine.vector_load %a[%k1_1_right_below_below, %j_1_right_below_below, %k0_1_right_below_below_1 + 4] : memref<?x?x?xf64>, vector<4xf64>
                  %326 = arith.mulf %324, %325 fastmath<reassoc,contract> : vector<4xf64>
                  %327 = arith.addf %317, %326 fastmath<reassoc,contract> : vector<4xf64>
                  %328 = affine.vector_load %a[%k1_1_right_below_below, %i_1_right_below_below, %k0_1_right_below_below_1 + 8] : memref<?x?x?xf64>, vector<4xf64>
                  %329 = affine.vector_load %a[%k1_1_right_below_below, %j_1_right_below_below, %k0_1_right_below_below_1 + 8] : memref<?x?x?xf64>, vector<4xf64>
                  %330 = arith.mulf %328, %329 fastmath<reassoc,contract> : vector<4xf64>
                  %331 = arith.addf %318, %330 fastmath<reassoc,contract> : vector<4xf64>
                  %332 = affine.vector_load %a[%k1_1_right_below_below, %i_1_right_below_below, %k0_1_right_below_below_1 + 12] : memref<?x?x?xf64>, vector<4xf64>
                  %333 = affine.vector_load %a[%k1_1_right_below_below, %j_1_right_below_below, %k0_1_right_below_below_1 + 12] : memref<?x?x?xf64>, vector<4xf64>
                  %334 = arith.mulf %332, %333 fastmath<reassoc,contract> : vector<4xf64>
                  %335 = arith.addf %319, %334 fastmath<reassoc,contract> : vector<4xf64>
                  affine.yield %323, %327, %331, %335 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %336 = arith.addf %312, %313 : vector<4xf64>
                %337 = arith.addf %314, %315 : vector<4xf64>
                %338 = arith.addf %336, %337 : vector<4xf64>
                %339 = arith.subf %338, %311 : vector<4xf64>
                %340 = arith.addf %310, %339 : vector<4xf64>
                %341 = arith.subf %340, %310 : vector<4xf64>
                %342 = arith.subf %341, %339 : vector<4xf64>
                %343 = arith.cmpf uno, %342, %342 : vector<4xf64>
                %344 = arith.select %343, %14, %342 : vector<4xi1>, vector<4xf64>
                affine.yield %340, %344 : vector<4xf64>, vector<4xf64>
              }
              %345 = arith.subf %15, %309 : vector<4xf64>
              %346 = affine.for %k0_1_right_below_below_2 = %201 to %20 step 4 iter_args(%347 = %345) -> (vector<4xf64>) {
                %348 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%k0_1_right_below_below_2, %20)
                %349 = vector.create_mask %348 : vector<4xi1>
                %350 = vector.maskedload %a[%k1_1_right_below_below, %i_1_right_below_below, %k0_1_right_below_below_2], %349, %14 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %351 = vector.maskedload %a[%k1_1_right_below_below, %j_1_right_below_below, %k0_1_right_below_below_2], %349, %14 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %352 = arith.mulf %350, %351 fastmath<reassoc,contract> : vector<4xf64>
                %353 = arith.addf %347, %352 fastmath<reassoc,contract> : vector<4xf64>
                %354 = arith.select %349, %353, %347 : vector<4xi1>, vector<4xf64>
                affine.yield %354 : vector<4xf64>
              }
              %355 = arith.addf %308, %346 : vector<4xf64>
              %356 = vector.reduction <add>, %355 fastmath<reassoc> : vector<4xf64> into f64
              %357 = arith.addf %307, %356 : f64
              affine.yield %357 : f64
            }
            affine.store %306, %out2_1[%i_1_right_below_below, %j_1_right_below_below] : memref<?x?xf64>
          }
        }
      }
      affine.for %i_1_right_below_below_below_tile = %200 to %18 {
        affine.for %i_1_right_below_below_below = affine_map<(d0) -> (d0)>(%i_1_right_below_below_below_tile) to affine_map<(d0) -> ((d0 + 1))>(%i_1_right_below_below_below_tile) {
          affine.for %j_1_right_below_below_below = affine_map<(d0) -> (d0)>(%j_1_right_panel) to min affine_map<(d0)[s0] -> ((d0 + 4), s0)>(%j_1_right_panel)[%18] {
            %358 = affine.for %k1_1_right_below_below_below = 0 to %16 iter_args(%359 = %1) -> (f64) {
              %360, %361 = affine.for %k0_1_right_below_below_below = 0 to %201 step 512 iter_args(%362 = %15, %363 = %14) -> (vector<4xf64>, vector<4xf64>) {
                %364, %365, %366, %367 = affine.for %k0_1_right_below_below_below_1 = affine_map<(d0) -> (d0)>(%k0_1_right_below_below_below) to min affine_map<(d0, d1) -> ((d0 + 512), d1)>(%k0_1_right_below_below_below, %201) step 16 iter_args(%368 = %15, %369 = %15, %370 = %15, %371 = %15) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %372 = affine.vector_load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %k0_1_right_below_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %373 = affine.vector_load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %k0_1_right_below_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %374 = arith.mulf %372, %373 fastmath<reassoc,contract> : vector<4xf64>
                  %375 = arith.addf %368, %374 fastmath<reassoc,contract> : vector<4xf64>
                  %376 = affine.vector_load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %k0_1_right_below_below_below_1 + 4] : memref<?x?x?xf64>, vector<4xf64>
                  %377 = affine.vector_load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %k0_1_right_below_below_below_1 + 4] : memref<?x?x?xf64>, vector<4xf64>
                  %378 = arith.mulf %376, %377 fastmath<reassoc,contract> : vector<4xf64>
                  %379 = arith.addf %369, %378 fastmath<reassoc,contract> : vector<4xf64>
                  %380 = affine.vector_load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %k0_1_right_below_below_below_1 + 8] : memref<?x?x?xf64>, vector<4xf64>
                  %381 = affine.vector_load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %k0_1_right_below_below_below_1 + 8] : memref<?x?x?xf64>, vector<4xf64>
                  %382 = arith.mulf %380, %381 fastmath<reassoc,contract> : vector<4xf64>
                  %383 = arith.addf %370, %382 fastmath<reassoc,contract> : vector<4xf64>
                  %384 = affine.vector_load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %k0_1_right_below_below_below_1 + 12] : memref<?x?x?xf64>, vector<4xf64>
                  %385 = affine.vector_load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %k0_1_right_below_below_below_1 + 12] : memref<?x?x?xf64>, vector<4xf64>
                  %386 = arith.mulf %384, %385 fastmath<reassoc,contract> : vector<4xf64>
                  %387 = arith.addf %371, %386 fastmath<reassoc,contract> : vector<4xf64>
                  affine.yield %375, %379, %383, %387 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %388 = arith.addf %364, %365 : vector<4xf64>
                %389 = arith.addf %366, %367 : vector<4xf64>
                %390 = arith.addf %388, %389 : vector<4xf64>
                %391 = arith.subf %390, %363 : vector<4xf64>
                %392 = arith.addf %362, %391 : vector<4xf64>
                %393 = arith.subf %392, %362 : vector<4xf64>
                %394 = arith.subf %393, %391 : vector<4xf64>
                %395 = arith.cmpf uno, %394, %394 : vector<4xf64>
                %396 = arith.select %395, %14, %394 : vector<4xi1>, vector<4xf64>
                affine.yield %392, %396 : vector<4xf64>, vector<4xf64>
              }
              %397 = arith.subf %15, %361 : vector<4xf64>
              %398 = affine.for %k0_1_right_below_below_below_2 = %201 to %20 step 4 iter_args(%399 = %397) -> (vector<4xf64>) {
                %400 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%k0_1_right_below_below_below_2, %20)
                %401 = vector.create_mask %400 : vector<4xi1>
                %402 = vector.maskedload %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %k0_1_right_below_below_below_2], %401, %14 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %403 = vector.maskedload %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %k0_1_right_below_below_below_2], %401, %14 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %404 = arith.mulf %402, %403 fastmath<reassoc,contract> : vector<4xf64>
                %405 = arith.addf %399, %404 fastmath<reassoc,contract> : vector<4xf64>
                %406 = arith.select %401, %405, %399 : vector<4xi1>, vector<4xf64>
                affine.yield %406 : vector<4xf64>
              }
              %407 = arith.addf %360, %398 : vector<4xf64>
              %408 = vector.reduction <add>, %407 fastmath<reassoc> : vector<4xf64> into f64
              %409 = arith.addf %359, %408 : f64
              affine.yield %409 : f64
            }
            affine.store %358, %out2_1[%i_1_right_below_below_below, %j_1_right_below_below_below] : memref<?x?xf64>
          }
        }
      }
    }
    func.return
  }
  func.func @program_shapes(%a: memref<?x?x?xf64> {llvm.noalias}, %b: memref<?x?x?xf64> {llvm.noalias}, %v: memref<?xf64> {llvm.noalias}) -> (index, index, index, index, index, index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %a, %0 : memref<?x?x?xf64>
    %2 = arith.constant 1 : index
    %3 = memref.dim %a, %2 : memref<?x?x?xf64>
    %4 = arith.constant 2 : index
    %5 = memref.dim %a, %4 : memref<?x?x?xf64>
    %6 = memref.dim %b, %0 : memref<?x?x?xf64>
    %7 = memref.dim %b, %2 : memref<?x?x?xf64>
    %8 = memref.dim %b, %4 : memref<?x?x?xf64>
    %9 = memref.dim %v, %0 : memref<?xf64>
    %10 = arith.cmpi eq, %6, %1 : index
    %11 = arith.cmpi eq, %5, %7 : index
    cf.assert %10, "ValueError: operands could not be broadcast together with shapes (a.shape[0],) (b.shape[0],)"
    cf.assert %11, "ValueError: matmul: shapes (a.shape[0],a.shape[1],a.shape[2]) and (a.shape[0],b.shape[1],b.shape[2]) not aligned: a.shape[2] (dim 2) != b.shape[1] (dim 1)"
    func.return %1, %3, %8, %9, %9, %3, %3 : index, index, index, index, index, index, index
  }
}
// ----- loop
builtin.module {
  func.func @program(%a: memref<?x?x?xf64> {llvm.noalias}, %b: memref<?x?x?xf64> {llvm.noalias}, %v: memref<?xf64> {llvm.noalias}, %out0: memref<?x?x?xf64> {llvm.noalias}, %out1: memref<?x?xf64> {llvm.noalias}, %out2: memref<?x?xf64> {llvm.noalias}) {
    %c8 = arith.constant 8 : index
    %c3 = arith.constant 3 : index
    %c1 = arith.constant 1 : index
    %c6 = arith.constant 6 : index
    %c4 = arith.constant 4 : index
    %c2 = arith.constant 2 : index
    %c4096 = arith.constant 4096 : index
    %c8192 = arith.constant 8192 : index
    %c7 = arith.constant 7 : index
    %c0 = arith.constant 0 : index
    %c9 = arith.constant 9 : index
    %c10 = arith.constant 10 : index
    %c11 = arith.constant 11 : index
    %c5 = arith.constant 5 : index
    %c16 = arith.constant 16 : index
    %c512 = arith.constant 512 : index
    %c12 = arith.constant 12 : index
    %0 = arith.constant 0.000000e+00 : f64
    %1 = arith.constant dense<0.000000e+00> : vector<4xf64>
    %2 = arith.constant dense<-0.000000e+00> : vector<4xf64>
    %3 = memref.dim %a, %c0 : memref<?x?x?xf64>
    %4 = memref.dim %a, %c1 : memref<?x?x?xf64>
    %5 = memref.dim %a, %c2 : memref<?x?x?xf64>
    %6 = memref.dim %b, %c2 : memref<?x?x?xf64>
    %7 = memref.dim %v, %c0 : memref<?xf64>
    %8 = arith.muli %4, %6 : index
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%3, %4, %6], strides: [%8, %6, 1] : memref<?x?x?xf64> to memref<?x?x?xf64>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%7, %7], strides: [%7, 1] : memref<?x?xf64> to memref<?x?xf64>
    %out2_1 = memref.reinterpret_cast %out2 to offset: [0], sizes: [%4, %4], strides: [%4, 1] : memref<?x?xf64> to memref<?x?xf64>
    %9 = arith.shrsi %6, %c3 : index
    %10 = arith.muli %9, %c8 overflow<nsw> : index
    %11 = arith.maxsi %5, %c1 : index
    %12 = arith.floordivsi %4, %c6 : index
    %13 = arith.muli %12, %c6 overflow<nsw> : index
    %14 = arith.subi %4, %13 overflow<nsw> : index
    %15 = arith.shrsi %14, %c2 : index
    %16 = arith.muli %15, %c4 overflow<nsw> : index
    %17 = arith.addi %16, %13 overflow<nsw> : index
    %18 = arith.subi %4, %17 overflow<nsw> : index
    %19 = arith.shrsi %18, %c1 : index
    %20 = arith.muli %19, %c2 overflow<nsw> : index
    %21 = arith.addi %20, %17 overflow<nsw> : index
    %22 = arith.shrsi %4, %c3 : index
    %23 = arith.muli %22, %c8 overflow<nsw> : index
    %24 = arith.subi %4, %23 overflow<nsw> : index
    %25 = arith.shrsi %24, %c2 : index
    %26 = arith.muli %25, %c4 overflow<nsw> : index
    %27 = arith.addi %26, %23 overflow<nsw> : index
    %28 = arith.subi %4, %27 overflow<nsw> : index
    %29 = arith.shrsi %28, %c1 : index
    %30 = arith.muli %29, %c2 overflow<nsw> : index
    %31 = arith.addi %30, %27 overflow<nsw> : index
    %32 = arith.minsi %c4096, %5 : index
    %33 = arith.minsi %c8192, %5 : index
    %34 = arith.andi %6, %c7 : index
    %35 = arith.minsi %c4, %34 : index
    %36 = arith.maxsi %35, %c0 : index
    %37 = arith.constant 0 : index
    %38 = arith.maxsi %3, %37 : index
    %39 = arith.constant 8 : index
    %40 = arith.ceildivsi %10, %39 : index
    %41 = arith.constant 0 : index
    %42 = arith.maxsi %40, %41 : index
    %43 = arith.constant 4096 : index
    %44 = arith.ceildivsi %11, %43 : index
    %45 = arith.constant 0 : index
    %46 = arith.maxsi %44, %45 : index
    %47 = arith.constant 4096 : index
    %48 = arith.minsi %47, %5 : index
    %49 = arith.constant 0 : index
    %50 = arith.maxsi %48, %49 : index
    %51 = arith.constant 13 : index
    %52 = arith.muli %50, %51 : index
    %53 = arith.constant 6 : index
    %54 = arith.ceildivsi %13, %53 : index
    %55 = arith.constant 0 : index
    %56 = arith.maxsi %54, %55 : index
    %57 = arith.constant 0 : index
    %58 = arith.maxsi %48, %57 : index
    %59 = arith.constant 53 : index
    %60 = arith.muli %58, %59 : index
    %61 = arith.constant 75 : index
    %62 = arith.addi %61, %60 : index
    %63 = arith.muli %56, %62 : index
    %64 = arith.subi %17, %13 : index
    %65 = arith.constant 4 : index
    %66 = arith.ceildivsi %64, %65 : index
    %67 = arith.constant 0 : index
    %68 = arith.maxsi %66, %67 : index
    %69 = arith.constant 0 : index
    %70 = arith.maxsi %48, %69 : index
    %71 = arith.constant 37 : index
    %72 = arith.muli %70, %71 : index
    %73 = arith.constant 43 : index
    %74 = arith.addi %73, %72 : index
    %75 = arith.muli %68, %74 : index
    %76 = arith.subi %21, %17 : index
    %77 = arith.constant 2 : index
    %78 = arith.ceildivsi %76, %77 : index
    %79 = arith.constant 0 : index
    %80 = arith.maxsi %78, %79 : index
    %81 = arith.constant 0 : index
    %82 = arith.maxsi %48, %81 : index
    %83 = arith.constant 21 : index
    %84 = arith.muli %82, %83 : index
    %85 = arith.constant 23 : index
    %86 = arith.addi %85, %84 : index
    %87 = arith.muli %80, %86 : index
    %88 = arith.subi %4, %21 : index
    %89 = arith.constant 0 : index
    %90 = arith.maxsi %88, %89 : index
    %91 = arith.constant 0 : index
    %92 = arith.maxsi %48, %91 : index
    %93 = arith.constant 13 : index
    %94 = arith.muli %92, %93 : index
    %95 = arith.constant 13 : index
    %96 = arith.addi %95, %94 : index
    %97 = arith.muli %90, %96 : index
    %98 = arith.constant 9 : index
    %99 = arith.addi %98, %52 : index
    %100 = arith.addi %99, %63 : index
    %101 = arith.addi %100, %75 : index
    %102 = arith.addi %101, %87 : index
    %103 = arith.addi %102, %97 : index
    %104 = arith.muli %46, %103 : index
    %105 = arith.constant 1 : index
    %106 = arith.addi %105, %104 : index
    %107 = arith.muli %42, %106 : index
    %108 = arith.subi %6, %10 : index
    %109 = arith.constant 4 : index
    %110 = arith.ceildivsi %108, %109 : index
    %111 = arith.constant 0 : index
    %112 = arith.maxsi %110, %111 : index
    %113 = arith.constant 8192 : index
    %114 = arith.ceildivsi %11, %113 : index
    %115 = arith.constant 0 : index
    %116 = arith.maxsi %114, %115 : index
    %117 = arith.constant 8192 : index
    %118 = arith.minsi %117, %5 : index
    %119 = arith.constant 0 : index
    %120 = arith.maxsi %118, %119 : index
    %121 = arith.constant 7 : index
    %122 = arith.muli %120, %121 : index
    %123 = arith.constant 8 : index
    %124 = arith.ceildivsi %23, %123 : index
    %125 = arith.constant 0 : index
    %126 = arith.maxsi %124, %125 : index
    %127 = arith.constant 0 : index
    %128 = arith.maxsi %118, %127 : index
    %129 = arith.constant 50 : index
    %130 = arith.muli %128, %129 : index
    %131 = arith.constant 49 : index
    %132 = arith.addi %131, %130 : index
    %133 = arith.muli %126, %132 : index
    %134 = arith.subi %27, %23 : index
    %135 = arith.constant 4 : index
    %136 = arith.ceildivsi %134, %135 : index
    %137 = arith.constant 0 : index
    %138 = arith.maxsi %136, %137 : index
    %139 = arith.constant 0 : index
    %140 = arith.maxsi %118, %139 : index
    %141 = arith.constant 26 : index
    %142 = arith.muli %140, %141 : index
    %143 = arith.constant 25 : index
    %144 = arith.addi %143, %142 : index
    %145 = arith.muli %138, %144 : index
    %146 = arith.subi %31, %27 : index
    %147 = arith.constant 2 : index
    %148 = arith.ceildivsi %146, %147 : index
    %149 = arith.constant 0 : index
    %150 = arith.maxsi %148, %149 : index
    %151 = arith.constant 0 : index
    %152 = arith.maxsi %118, %151 : index
    %153 = arith.constant 14 : index
    %154 = arith.muli %152, %153 : index
    %155 = arith.constant 13 : index
    %156 = arith.addi %155, %154 : index
    %157 = arith.muli %150, %156 : index
    %158 = arith.subi %4, %31 : index
    %159 = arith.constant 0 : index
    %160 = arith.maxsi %158, %159 : index
    %161 = arith.constant 0 : index
    %162 = arith.maxsi %118, %161 : index
    %163 = arith.constant 8 : index
    %164 = arith.muli %162, %163 : index
    %165 = arith.constant 7 : index
    %166 = arith.addi %165, %164 : index
    %167 = arith.muli %160, %166 : index
    %168 = arith.constant 9 : index
    %169 = arith.addi %168, %122 : index
    %170 = arith.addi %169, %133 : index
    %171 = arith.addi %170, %145 : index
    %172 = arith.addi %171, %157 : index
    %173 = arith.addi %172, %167 : index
    %174 = arith.muli %116, %173 : index
    %175 = arith.constant 6 : index
    %176 = arith.addi %175, %174 : index
    %177 = arith.muli %112, %176 : index
    %178 = arith.constant 2 : index
    %179 = arith.addi %178, %107 : index
    %180 = arith.addi %179, %177 : index
    %181 = arith.muli %38, %180 : index
    %182 = arith.constant 32768 : index
    %183 = arith.cmpi sge, %181, %182 : index
    "omp.parallel"(%183) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %3, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%b0: index):
          scf.for %j_panel = %c0 to %10 step %c8 {
            scf.for %k0_piece = %c0 to %11 step %c4096 {
              %b_copy = memref.alloc(%32) {alignment = 64 : i64} : memref<?x8xf64>
              %184 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
              %185 = arith.minsi %184, %5 : index
              scf.for %k0_copy = %k0_piece to %185 step %c1 {
                %186 = arith.addi %k0_copy, %c8 overflow<nsw> : index
                memref.prefetch %b[%b0, %186, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
                %187 = vector.load %b[%b0, %k0_copy, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                %188 = arith.addi %j_panel, %c4 overflow<nsw> : index
                %189 = vector.load %b[%b0, %k0_copy, %188] : memref<?x?x?xf64>, vector<4xf64>
                %190 = arith.subi %k0_copy, %k0_piece overflow<nsw> : index
                vector.store %187, %b_copy[%190, %c0] : memref<?x8xf64>, vector<4xf64>
                %191 = arith.addi %c0, %c4 overflow<nsw> : index
                vector.store %189, %b_copy[%190, %191] : memref<?x8xf64>, vector<4xf64>
              }
              scf.for %i_tile = %c0 to %13 step %c6 {
                %192 = arith.cmpi eq, %k0_piece, %c0 : index
                %193, %194, %195, %196, %197, %198, %199, %200, %201, %202, %203, %204 = scf.if %192 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %205 = arith.addi %i_tile, %c6 overflow<nsw> : index
                  memref.prefetch %out0_1[%b0, %205, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
                  %206 = arith.addi %i_tile, %c7 overflow<nsw> : index
                  memref.prefetch %out0_1[%b0, %206, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
                  %207 = arith.addi %i_tile, %c8 overflow<nsw> : index
                  memref.prefetch %out0_1[%b0, %207, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
                  %208 = arith.addi %i_tile, %c9 overflow<nsw> : index
                  memref.prefetch %out0_1[%b0, %208, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
                  %209 = arith.addi %i_tile, %c10 overflow<nsw> : index
                  memref.prefetch %out0_1[%b0, %209, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
                  %210 = arith.addi %i_tile, %c11 overflow<nsw> : index
                  memref.prefetch %out0_1[%b0, %210, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
                  %211 = vector.load %out0_1[%b0, %i_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %212 = arith.addi %j_panel, %c4 overflow<nsw> : index
                  %213 = vector.load %out0_1[%b0, %i_tile, %212] : memref<?x?x?xf64>, vector<4xf64>
                  %214 = arith.addi %i_tile, %c1 overflow<nsw> : index
                  %215 = vector.load %out0_1[%b0, %214, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %216 = vector.load %out0_1[%b0, %214, %212] : memref<?x?x?xf64>, vector<4xf64>
                  %217 = arith.addi %i_tile, %c2 overflow<nsw> : index
                  %218 = vector.load %out0_1[%b0, %217, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %219 = vector.load %out0_1[%b0, %217, %212] : memref<?x?x?xf64>, vector<4xf64>
                  %220 = arith.addi %i_tile, %c3 overflow<nsw> : index
                  %221 = vector.load %out0_1[%b0, %220, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %222 = vector.load %out0_1[%b0, %220, %212] : memref<?x?x?xf64>, vector<4xf64>
                  %223 = arith.addi %i_tile, %c4 overflow<nsw> : index
                  %224 = vector.load %out0_1[%b0, %223, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %225 = vector.load %out0_1[%b0, %223, %212] : memref<?x?x?xf64>, vector<4xf64>
                  %226 = arith.addi %i_tile, %c5 overflow<nsw> : index
                  %227 = vector.load %out0_1[%b0, %226, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %228 = vector.load %out0_1[%b0, %226, %212] : memref<?x?x?xf64>, vector<4xf64>
                  scf.yield %211, %213, %215, %216, %218, %219, %221, %222, %224, %225, %227, %228 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %229, %230, %231, %232, %233, %234, %235, %236, %237, %238, %239, %240 = scf.for %k0 = %k0_piece to %185 step %c1 iter_args(%241 = %193, %242 = %194, %243 = %195, %244 = %196, %245 = %197, %246 = %198, %247 = %199, %248 = %200, %249 = %201, %250 = %202, %251 = %203, %252 = %204) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %253 = memref.load %a[%b0, %i_tile, %k0] : memref<?x?x?xf64>
                  %254 = vector.broadcast %253 : f64 to vector<4xf64>
                  %255 = arith.addi %i_tile, %c1 overflow<nsw> : index
                  %256 = memref.load %a[%b0, %255, %k0] : memref<?x?x?xf64>
                  %257 = vector.broadcast %256 : f64 to vector<4xf64>
                  %258 = arith.addi %i_tile, %c2 overflow<nsw> : index
                  %259 = memref.load %a[%b0, %258, %k0] : memref<?x?x?xf64>
                  %260 = vector.broadcast %259 : f64 to vector<4xf64>
                  %261 = arith.addi %i_tile, %c3 overflow<nsw> : index
                  %262 = memref.load %a[%b0, %261, %k0] : memref<?x?x?xf64>
                  %263 = vector.broadcast %262 : f64 to vector<4xf64>
                  %264 = arith.addi %i_tile, %c4 overflow<nsw> : index
                  %265 = memref.load %a[%b0, %264, %k0] : memref<?x?x?xf64>
                  %266 = vector.broadcast %265 : f64 to vector<4xf64>
                  %267 = arith.addi %i_tile, %c5 overflow<nsw> : index
                  %268 = memref.load %a[%b0, %267, %k0] : memref<?x?x?xf64>
                  %269 = vector.broadcast %268 : f64 to vector<4xf64>
                  %270 = arith.subi %k0, %k0_piece overflow<nsw> : index
                  %271 = vector.load %b_copy[%270, %c0] : memref<?x8xf64>, vector<4xf64>
                  %272 = arith.addi %c0, %c4 overflow<nsw> : index
                  %273 = vector.load %b_copy[%270, %272] : memref<?x8xf64>, vector<4xf64>
                  %274 = arith.mulf %254, %271 fastmath<reassoc,contract> : vector<4xf64>
                  %275 = arith.mulf %254, %273 fastmath<reassoc,contract> : vector<4xf64>
                  %276 = arith.mulf %257, %271 fastmath<reassoc,contract> : vector<4xf64>
                  %277 = arith.mulf %257, %273 fastmath<reassoc,contract> : vector<4xf64>
                  %278 = arith.mulf %260, %271 fastmath<reassoc,contract> : vector<4xf64>
                  %279 = arith.mulf %260, %273 fastmath<reassoc,contract> : vector<4xf64>
                  %280 = arith.mulf %263, %271 fastmath<reassoc,contract> : vector<4xf64>
                  %281 = arith.mulf %263, %273 fastmath<reassoc,contract> : vector<4xf64>
                  %282 = arith.mulf %266, %271 fastmath<reassoc,contract> : vector<4xf64>
                  %283 = arith.mulf %266, %273 fastmath<reassoc,contract> : vector<4xf64>
                  %284 = arith.mulf %269, %271 fastmath<reassoc,contract> : vector<4xf64>
                  %285 = arith.mulf %269, %273 fastmath<reassoc,contract> : vector<4xf64>
                  %286 = arith.addf %241, %274 fastmath<reassoc,contract> : vector<4xf64>
                  %287 = arith.addf %242, %275 fastmath<reassoc,contract> : vector<4xf64>
                  %288 = arith.addf %243, %276 fastmath<reassoc,contract> : vector<4xf64>
                  %289 = arith.addf %244, %277 fastmath<reassoc,contract> : vector<4xf64>
                  %290 = arith.addf %245, %278 fastmath<reassoc,contract> : vector<4xf64>
                  %291 = arith.addf %246, %279 fastmath<reassoc,contract> : vector<4xf64>
                  %292 = arith.addf %247, %280 fastmath<reassoc,contract> : vector<4xf64>
                  %293 = arith.addf %248, %281 fastmath<reassoc,contract> : vector<4xf64>
                  %294 = arith.addf %249, %282 fastmath<reassoc,contract> : vector<4xf64>
                  %295 = arith.addf %250, %283 fastmath<reassoc,contract> : vector<4xf64>
                  %296 = arith.addf %251, %284 fastmath<reassoc,contract> : vector<4xf64>
                  %297 = arith.addf %252, %285 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %286, %287, %288, %289, %290, %291, %292, %293, %294, %295, %296, %297 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                vector.store %229, %out0_1[%b0, %i_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                %298 = arith.addi %j_panel, %c4 overflow<nsw> : index
                vector.store %230, %out0_1[%b0, %i_tile, %298] : memref<?x?x?xf64>, vector<4xf64>
                %299 = arith.addi %i_tile, %c1 overflow<nsw> : index
                vector.store %231, %out0_1[%b0, %299, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %232, %out0_1[%b0, %299, %298] : memref<?x?x?xf64>, vector<4xf64>
                %300 = arith.addi %i_tile, %c2 overflow<nsw> : index
                vector.store %233, %out0_1[%b0, %300, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %234, %out0_1[%b0, %300, %298] : memref<?x?x?xf64>, vector<4xf64>
                %301 = arith.addi %i_tile, %c3 overflow<nsw> : index
                vector.store %235, %out0_1[%b0, %301, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %236, %out0_1[%b0, %301, %298] : memref<?x?x?xf64>, vector<4xf64>
                %302 = arith.addi %i_tile, %c4 overflow<nsw> : index
                vector.store %237, %out0_1[%b0, %302, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %238, %out0_1[%b0, %302, %298] : memref<?x?x?xf64>, vector<4xf64>
                %303 = arith.addi %i_tile, %c5 overflow<nsw> : index
                vector.store %239, %out0_1[%b0, %303, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %240, %out0_1[%b0, %303, %298] : memref<?x?x?xf64>, vector<4xf64>
              }
              scf.for %i_below_tile = %13 to %17 step %c4 {
                %304 = arith.cmpi eq, %k0_piece, %c0 : index
                %305, %306, %307, %308, %309, %310, %311, %312 = scf.if %304 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %1, %1, %1, %1, %1, %1, %1, %1 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %313 = vector.load %out0_1[%b0, %i_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %314 = arith.addi %j_panel, %c4 overflow<nsw> : index
                  %315 = vector.load %out0_1[%b0, %i_below_tile, %314] : memref<?x?x?xf64>, vector<4xf64>
                  %316 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                  %317 = vector.load %out0_1[%b0, %316, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %318 = vector.load %out0_1[%b0, %316, %314] : memref<?x?x?xf64>, vector<4xf64>
                  %319 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                  %320 = vector.load %out0_1[%b0, %319, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %321 = vector.load %out0_1[%b0, %319, %314] : memref<?x?x?xf64>, vector<4xf64>
                  %322 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                  %323 = vector.load %out0_1[%b0, %322, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %324 = vector.load %out0_1[%b0, %322, %314] : memref<?x?x?xf64>, vector<4xf64>
                  scf.yield %313, %315, %317, %318, %320, %321, %323, %324 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %325, %326, %327, %328, %329, %330, %331, %332 = scf.for %k0_below = %k0_piece to %185 step %c1 iter_args(%333 = %305, %334 = %306, %335 = %307, %336 = %308, %337 = %309, %338 = %310, %339 = %311, %340 = %312) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %341 = memref.load %a[%b0, %i_below_tile, %k0_below] : memref<?x?x?xf64>
                  %342 = vector.broadcast %341 : f64 to vector<4xf64>
                  %343 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                  %344 = memref.load %a[%b0, %343, %k0_below] : memref<?x?x?xf64>
                  %345 = vector.broadcast %344 : f64 to vector<4xf64>
                  %346 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                  %347 = memref.load %a[%b0, %346, %k0_below] : memref<?x?x?xf64>
                  %348 = vector.broadcast %347 : f64 to vector<4xf64>
                  %349 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                  %350 = memref.load %a[%b0, %349, %k0_below] : memref<?x?x?xf64>
                  %351 = vector.broadcast %350 : f64 to vector<4xf64>
                  %352 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
                  %353 = vector.load %b_copy[%352, %c0] : memref<?x8xf64>, vector<4xf64>
                  %354 = arith.addi %c0, %c4 overflow<nsw> : index
                  %355 = vector.load %b_copy[%352, %354] : memref<?x8xf64>, vector<4xf64>
                  %356 = arith.mulf %342, %353 fastmath<reassoc,contract> : vector<4xf64>
                  %357 = arith.mulf %342, %355 fastmath<reassoc,contract> : vector<4xf64>
                  %358 = arith.mulf %345, %353 fastmath<reassoc,contract> : vector<4xf64>
                  %359 = arith.mulf %345, %355 fastmath<reassoc,contract> : vector<4xf64>
                  %360 = arith.mulf %348, %353 fastmath<reassoc,contract> : vector<4xf64>
                  %361 = arith.mulf %348, %355 fastmath<reassoc,contract> : vector<4xf64>
                  %362 = arith.mulf %351, %353 fastmath<reassoc,contract> : vector<4xf64>
                  %363 = arith.mulf %351, %355 fastmath<reassoc,contract> : vector<4xf64>
                  %364 = arith.addf %333, %356 fastmath<reassoc,contract> : vector<4xf64>
                  %365 = arith.addf %334, %357 fastmath<reassoc,contract> : vector<4xf64>
                  %366 = arith.addf %335, %358 fastmath<reassoc,contract> : vector<4xf64>
                  %367 = arith.addf %336, %359 fastmath<reassoc,contract> : vector<4xf64>
                  %368 = arith.addf %337, %360 fastmath<reassoc,contract> : vector<4xf64>
                  %369 = arith.addf %338, %361 fastmath<reassoc,contract> : vector<4xf64>
                  %370 = arith.addf %339, %362 fastmath<reassoc,contract> : vector<4xf64>
                  %371 = arith.addf %340, %363 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %364, %365, %366, %367, %368, %369, %370, %371 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                vector.store %325, %out0_1[%b0, %i_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                %372 = arith.addi %j_panel, %c4 overflow<nsw> : index
                vector.store %326, %out0_1[%b0, %i_below_tile, %372] : memref<?x?x?xf64>, vector<4xf64>
                %373 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                vector.store %327, %out0_1[%b0, %373, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %328, %out0_1[%b0, %373, %372] : memref<?x?x?xf64>, vector<4xf64>
                %374 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                vector.store %329, %out0_1[%b0, %374, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %330, %out0_1[%b0, %374, %372] : memref<?x?x?xf64>, vector<4xf64>
                %375 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                vector.store %331, %out0_1[%b0, %375, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %332, %out0_1[%b0, %375, %372] : memref<?x?x?xf64>, vector<4xf64>
              }
              scf.for %i_below_below_tile = %17 to %21 step %c2 {
                %376 = arith.cmpi eq, %k0_piece, %c0 : index
                %377, %378, %379, %380 = scf.if %376 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %1, %1, %1, %1 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %381 = vector.load %out0_1[%b0, %i_below_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %382 = arith.addi %j_panel, %c4 overflow<nsw> : index
                  %383 = vector.load %out0_1[%b0, %i_below_below_tile, %382] : memref<?x?x?xf64>, vector<4xf64>
                  %384 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                  %385 = vector.load %out0_1[%b0, %384, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %386 = vector.load %out0_1[%b0, %384, %382] : memref<?x?x?xf64>, vector<4xf64>
                  scf.yield %381, %383, %385, %386 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %387, %388, %389, %390 = scf.for %k0_below_below = %k0_piece to %185 step %c1 iter_args(%391 = %377, %392 = %378, %393 = %379, %394 = %380) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %395 = memref.load %a[%b0, %i_below_below_tile, %k0_below_below] : memref<?x?x?xf64>
                  %396 = vector.broadcast %395 : f64 to vector<4xf64>
                  %397 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                  %398 = memref.load %a[%b0, %397, %k0_below_below] : memref<?x?x?xf64>
                  %399 = vector.broadcast %398 : f64 to vector<4xf64>
                  %400 = arith.subi %k0_below_below, %k0_piece overflow<nsw> : index
                  %401 = vector.load %b_copy[%400, %c0] : memref<?x8xf64>, vector<4xf64>
                  %402 = arith.addi %c0, %c4 overflow<nsw> : index
                  %403 = vector.load %b_copy[%400, %402] : memref<?x8xf64>, vector<4xf64>
                  %404 = arith.mulf %396, %401 fastmath<reassoc,contract> : vector<4xf64>
                  %405 = arith.mulf %396, %403 fastmath<reassoc,contract> : vector<4xf64>
                  %406 = arith.mulf %399, %401 fastmath<reassoc,contract> : vector<4xf64>
                  %407 = arith.mulf %399, %403 fastmath<reassoc,contract> : vector<4xf64>
                  %408 = arith.addf %391, %404 fastmath<reassoc,contract> : vector<4xf64>
                  %409 = arith.addf %392, %405 fastmath<reassoc,contract> : vector<4xf64>
                  %410 = arith.addf %393, %406 fastmath<reassoc,contract> : vector<4xf64>
                  %411 = arith.addf %394, %407 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %408, %409, %410, %411 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                vector.store %387, %out0_1[%b0, %i_below_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                %412 = arith.addi %j_panel, %c4 overflow<nsw> : index
                vector.store %388, %out0_1[%b0, %i_below_below_tile, %412] : memref<?x?x?xf64>, vector<4xf64>
                %413 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                vector.store %389, %out0_1[%b0, %413, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %390, %out0_1[%b0, %413, %412] : memref<?x?x?xf64>, vector<4xf64>
              }
              scf.for %i_below_below_below_tile = %21 to %4 step %c1 {
                %414 = arith.cmpi eq, %k0_piece, %c0 : index
                %415, %416 = scf.if %414 -> (vector<4xf64>, vector<4xf64>) {
                  scf.yield %1, %1 : vector<4xf64>, vector<4xf64>
                } else {
                  %417 = vector.load %out0_1[%b0, %i_below_below_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %418 = arith.addi %j_panel, %c4 overflow<nsw> : index
                  %419 = vector.load %out0_1[%b0, %i_below_below_below_tile, %418] : memref<?x?x?xf64>, vector<4xf64>
                  scf.yield %417, %419 : vector<4xf64>, vector<4xf64>
                }
                %420, %421 = scf.for %k0_below_below_below = %k0_piece to %185 step %c1 iter_args(%422 = %415, %423 = %416) -> (vector<4xf64>, vector<4xf64>) {
                  %424 = memref.load %a[%b0, %i_below_below_below_tile, %k0_below_below_below] : memref<?x?x?xf64>
                  %425 = vector.broadcast %424 : f64 to vector<4xf64>
                  %426 = arith.subi %k0_below_below_below, %k0_piece overflow<nsw> : index
                  %427 = vector.load %b_copy[%426, %c0] : memref<?x8xf64>, vector<4xf64>
                  %428 = arith.addi %c0, %c4 overflow<nsw> : index
                  %429 = vector.load %b_copy[%426, %428] : memref<?x8xf64>, vector<4xf64>
                  %430 = arith.mulf %425, %427 fastmath<reassoc,contract> : vector<4xf64>
                  %431 = arith.mulf %425, %429 fastmath<reassoc,contract> : vector<4xf64>
                  %432 = arith.addf %422, %430 fastmath<reassoc,contract> : vector<4xf64>
                  %433 = arith.addf %423, %431 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %432, %433 : vector<4xf64>, vector<4xf64>
                }
                vector.store %420, %out0_1[%b0, %i_below_below_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                %434 = arith.addi %j_panel, %c4 overflow<nsw> : index
                vector.store %421, %out0_1[%b0, %i_below_below_below_tile, %434] : memref<?x?x?xf64>, vector<4xf64>
              }
              memref.dealloc %b_copy : memref<?x8xf64>
            }
          }
          scf.for %j_right_panel = %10 to %6 step %c4 {
            %435 = arith.addi %j_right_panel, %c4 overflow<nsw> : index
            %436 = arith.subi %435, %j_right_panel overflow<nsw> : index
            %437 = arith.subi %6, %j_right_panel overflow<nsw> : index
            %438 = arith.minsi %436, %437 : index
            %439 = vector.create_mask %438 : vector<4xi1>
            scf.for %k0_right_piece = %c0 to %11 step %c8192 {
              %b_copy_1 = memref.alloc(%33, %36) {alignment = 64 : i64} : memref<?x?xf64>
              %440 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
              %441 = arith.minsi %440, %5 : index
              scf.for %k0_right_copy = %k0_right_piece to %441 step %c1 {
                %442 = arith.addi %k0_right_copy, %c8 overflow<nsw> : index
                memref.prefetch %b[%b0, %442, %j_right_panel], read, locality<3>, data : memref<?x?x?xf64>
                %443 = vector.maskedload %b[%b0, %k0_right_copy, %j_right_panel], %439, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %444 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
                vector.maskedstore %b_copy_1[%444, %c0], %439, %443 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
              }
              scf.for %i_right_tile = %c0 to %23 step %c8 {
                %445 = arith.cmpi eq, %k0_right_piece, %c0 : index
                %446, %447, %448, %449, %450, %451, %452, %453 = scf.if %445 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %1, %1, %1, %1, %1, %1, %1, %1 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %454 = vector.maskedload %out0_1[%b0, %i_right_tile, %j_right_panel], %439, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %455 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
                  %456 = vector.maskedload %out0_1[%b0, %455, %j_right_panel], %439, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %457 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
                  %458 = vector.maskedload %out0_1[%b0, %457, %j_right_panel], %439, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %459 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
                  %460 = vector.maskedload %out0_1[%b0, %459, %j_right_panel], %439, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %461 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
                  %462 = vector.maskedload %out0_1[%b0, %461, %j_right_panel], %439, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %463 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
                  %464 = vector.maskedload %out0_1[%b0, %463, %j_right_panel], %439, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %465 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
                  %466 = vector.maskedload %out0_1[%b0, %465, %j_right_panel], %439, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %467 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
                  %468 = vector.maskedload %out0_1[%b0, %467, %j_right_panel], %439, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  scf.yield %454, %456, %458, %460, %462, %464, %466, %468 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %469, %470, %471, %472, %473, %474, %475, %476 = scf.for %k0_right = %k0_right_piece to %441 step %c1 iter_args(%477 = %446, %478 = %447, %479 = %448, %480 = %449, %481 = %450, %482 = %451, %483 = %452, %484 = %453) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %485 = memref.load %a[%b0, %i_right_tile, %k0_right] : memref<?x?x?xf64>
                  %486 = vector.broadcast %485 : f64 to vector<4xf64>
                  %487 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
                  %488 = memref.load %a[%b0, %487, %k0_right] : memref<?x?x?xf64>
                  %489 = vector.broadcast %488 : f64 to vector<4xf64>
                  %490 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
                  %491 = memref.load %a[%b0, %490, %k0_right] : memref<?x?x?xf64>
                  %492 = vector.broadcast %491 : f64 to vector<4xf64>
                  %493 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
                  %494 = memref.load %a[%b0, %493, %k0_right] : memref<?x?x?xf64>
                  %495 = vector.broadcast %494 : f64 to vector<4xf64>
                  %496 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
                  %497 = memref.load %a[%b0, %496, %k0_right] : memref<?x?x?xf64>
                  %498 = vector.broadcast %497 : f64 to vector<4xf64>
                  %499 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
                  %500 = memref.load %a[%b0, %499, %k0_right] : memref<?x?x?xf64>
                  %501 = vector.broadcast %500 : f64 to vector<4xf64>
                  %502 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
                  %503 = memref.load %a[%b0, %502, %k0_right] : memref<?x?x?xf64>
                  %504 = vector.broadcast %503 : f64 to vector<4xf64>
                  %505 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
                  %506 = memref.load %a[%b0, %505, %k0_right] : memref<?x?x?xf64>
                  %507 = vector.broadcast %506 : f64 to vector<4xf64>
                  %508 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
                  %509 = vector.maskedload %b_copy_1[%508, %c0], %439, %1 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %510 = arith.mulf %486, %509 fastmath<reassoc,contract> : vector<4xf64>
                  %511 = arith.mulf %489, %509 fastmath<reassoc,contract> : vector<4xf64>
                  %512 = arith.mulf %492, %509 fastmath<reassoc,contract> : vector<4xf64>
                  %513 = arith.mulf %495, %509 fastmath<reassoc,contract> : vector<4xf64>
                  %514 = arith.mulf %498, %509 fastmath<reassoc,contract> : vector<4xf64>
                  %515 = arith.mulf %501, %509 fastmath<reassoc,contract> : vector<4xf64>
                  %516 = arith.mulf %504, %509 fastmath<reassoc,contract> : vector<4xf64>
                  %517 = arith.mulf %507, %509 fastmath<reassoc,contract> : vector<4xf64>
                  %518 = arith.addf %477, %510 fastmath<reassoc,contract> : vector<4xf64>
                  %519 = arith.addf %478, %511 fastmath<reassoc,contract> : vector<4xf64>
                  %520 = arith.addf %479, %512 fastmath<reassoc,contract> : vector<4xf64>
                  %521 = arith.addf %480, %513 fastmath<reassoc,contract> : vector<4xf64>
                  %522 = arith.addf %481, %514 fastmath<reassoc,contract> : vector<4xf64>
                  %523 = arith.addf %482, %515 fastmath<reassoc,contract> : vector<4xf64>
                  %524 = arith.addf %483, %516 fastmath<reassoc,contract> : vector<4xf64>
                  %525 = arith.addf %484, %517 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %518, %519, %520, %521, %522, %523, %524, %525 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                vector.maskedstore %out0_1[%b0, %i_right_tile, %j_right_panel], %439, %469 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %526 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %526, %j_right_panel], %439, %470 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %527 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %527, %j_right_panel], %439, %471 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %528 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %528, %j_right_panel], %439, %472 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %529 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %529, %j_right_panel], %439, %473 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %530 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %530, %j_right_panel], %439, %474 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %531 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %531, %j_right_panel], %439, %475 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %532 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %532, %j_right_panel], %439, %476 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
              }
              scf.for %i_right_below_tile = %23 to %27 step %c4 {
                %533 = arith.cmpi eq, %k0_right_piece, %c0 : index
                %534, %535, %536, %537 = scf.if %533 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %1, %1, %1, %1 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %538 = vector.maskedload %out0_1[%b0, %i_right_below_tile, %j_right_panel], %439, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %539 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
                  %540 = vector.maskedload %out0_1[%b0, %539, %j_right_panel], %439, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %541 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
                  %542 = vector.maskedload %out0_1[%b0, %541, %j_right_panel], %439, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %543 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
                  %544 = vector.maskedload %out0_1[%b0, %543, %j_right_panel], %439, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  scf.yield %538, %540, %542, %544 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %545, %546, %547, %548 = scf.for %k0_right_below = %k0_right_piece to %441 step %c1 iter_args(%549 = %534, %550 = %535, %551 = %536, %552 = %537) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %553 = memref.load %a[%b0, %i_right_below_tile, %k0_right_below] : memref<?x?x?xf64>
                  %554 = vector.broadcast %553 : f64 to vector<4xf64>
                  %555 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
                  %556 = memref.load %a[%b0, %555, %k0_right_below] : memref<?x?x?xf64>
                  %557 = vector.broadcast %556 : f64 to vector<4xf64>
                  %558 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
                  %559 = memref.load %a[%b0, %558, %k0_right_below] : memref<?x?x?xf64>
                  %560 = vector.broadcast %559 : f64 to vector<4xf64>
                  %561 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
                  %562 = memref.load %a[%b0, %561, %k0_right_below] : memref<?x?x?xf64>
                  %563 = vector.broadcast %562 : f64 to vector<4xf64>
                  %564 = arith.subi %k0_right_below, %k0_right_piece overflow<nsw> : index
                  %565 = vector.maskedload %b_copy_1[%564, %c0], %439, %1 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %566 = arith.mulf %554, %565 fastmath<reassoc,contract> : vector<4xf64>
                  %567 = arith.mulf %557, %565 fastmath<reassoc,contract> : vector<4xf64>
                  %568 = arith.mulf %560, %565 fastmath<reassoc,contract> : vector<4xf64>
                  %569 = arith.mulf %563, %565 fastmath<reassoc,contract> : vector<4xf64>
                  %570 = arith.addf %549, %566 fastmath<reassoc,contract> : vector<4xf64>
                  %571 = arith.addf %550, %567 fastmath<reassoc,contract> : vector<4xf64>
                  %572 = arith.addf %551, %568 fastmath<reassoc,contract> : vector<4xf64>
                  %573 = arith.addf %552, %569 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %570, %571, %572, %573 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                vector.maskedstore %out0_1[%b0, %i_right_below_tile, %j_right_panel], %439, %545 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %574 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %574, %j_right_panel], %439, %546 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %575 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %575, %j_right_panel], %439, %547 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %576 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %576, %j_right_panel], %439, %548 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
              }
              scf.for %i_right_below_below_tile = %27 to %31 step %c2 {
                %577 = arith.cmpi eq, %k0_right_piece, %c0 : index
                %578, %579 = scf.if %577 -> (vector<4xf64>, vector<4xf64>) {
                  scf.yield %1, %1 : vector<4xf64>, vector<4xf64>
                } else {
                  %580 = vector.maskedload %out0_1[%b0, %i_right_below_below_tile, %j_right_panel], %439, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %581 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
                  %582 = vector.maskedload %out0_1[%b0, %581, %j_right_panel], %439, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  scf.yield %580, %582 : vector<4xf64>, vector<4xf64>
                }
                %583, %584 = scf.for %k0_right_below_below = %k0_right_piece to %441 step %c1 iter_args(%585 = %578, %586 = %579) -> (vector<4xf64>, vector<4xf64>) {
                  %587 = memref.load %a[%b0, %i_right_below_below_tile, %k0_right_below_below] : memref<?x?x?xf64>
                  %588 = vector.broadcast %587 : f64 to vector<4xf64>
                  %589 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
                  %590 = memref.load %a[%b0, %589, %k0_right_below_below] : memref<?x?x?xf64>
                  %591 = vector.broadcast %590 : f64 to vector<4xf64>
                  %592 = arith.subi %k0_right_below_below, %k0_right_piece overflow<nsw> : index
                  %593 = vector.maskedload %b_copy_1[%592, %c0], %439, %1 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %594 = arith.mulf %588, %593 fastmath<reassoc,contract> : vector<4xf64>
                  %595 = arith.mulf %591, %593 fastmath<reassoc,contract> : vector<4xf64>
                  %596 = arith.addf %585, %594 fastmath<reassoc,contract> : vector<4xf64>
                  %597 = arith.addf %586, %595 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %596, %597 : vector<4xf64>, vector<4xf64>
                }
                vector.maskedstore %out0_1[%b0, %i_right_below_below_tile, %j_right_panel], %439, %583 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %598 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %598, %j_right_panel], %439, %584 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
              }
              scf.for %i_right_below_below_below_tile = %31 to %4 step %c1 {
                %599 = arith.cmpi eq, %k0_right_piece, %c0 : index
                %600 = scf.if %599 -> (vector<4xf64>) {
                  scf.yield %1 : vector<4xf64>
                } else {
                  %601 = vector.maskedload %out0_1[%b0, %i_right_below_below_below_tile, %j_right_panel], %439, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  scf.yield %601 : vector<4xf64>
                }
                %602 = scf.for %k0_right_below_below_below = %k0_right_piece to %441 step %c1 iter_args(%603 = %600) -> (vector<4xf64>) {
                  %604 = memref.load %a[%b0, %i_right_below_below_below_tile, %k0_right_below_below_below] : memref<?x?x?xf64>
                  %605 = vector.broadcast %604 : f64 to vector<4xf64>
                  %606 = arith.subi %k0_right_below_below_below, %k0_right_piece overflow<nsw> : index
                  %607 = vector.maskedload %b_copy_1[%606, %c0], %439, %1 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %608 = arith.mulf %605, %607 fastmath<reassoc,contract> : vector<4xf64>
                  %609 = arith.addf %603, %608 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %609 : vector<4xf64>
                }
                vector.maskedstore %out0_1[%b0, %i_right_below_below_below_tile, %j_right_panel], %439, %602 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
              }
              memref.dealloc %b_copy_1 : memref<?x?xf64>
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %610 = arith.constant 0 : index
    %611 = arith.maxsi %7, %610 : index
    %612 = arith.constant 2 : index
    %613 = arith.shrsi %7, %612 : index
    %614 = arith.constant 4 : index
    %615 = arith.muli %613, %614 : index
    %616 = arith.constant 4 : index
    %617 = arith.ceildivsi %615, %616 : index
    %618 = arith.constant 0 : index
    %619 = arith.maxsi %617, %618 : index
    %620 = arith.constant 5 : index
    %621 = arith.muli %619, %620 : index
    %622 = arith.constant 0 : index
    %623 = arith.maxsi %615, %622 : index
    %624 = arith.subi %7, %623 : index
    %625 = arith.constant 4 : index
    %626 = arith.ceildivsi %624, %625 : index
    %627 = arith.constant 0 : index
    %628 = arith.maxsi %626, %627 : index
    %629 = arith.constant 7 : index
    %630 = arith.muli %628, %629 : index
    %631 = arith.constant 8 : index
    %632 = arith.addi %631, %621 : index
    %633 = arith.addi %632, %630 : index
    %634 = arith.muli %611, %633 : index
    %635 = arith.constant 32768 : index
    %636 = arith.cmpi sge, %634, %635 : index
    "omp.parallel"(%636) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %7, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %637 = memref.load %v[%i] : memref<?xf64>
          %638 = vector.broadcast %637 : f64 to vector<4xf64>
          %639 = arith.shrsi %7, %c2 : index
          %640 = arith.muli %639, %c4 overflow<nsw> : index
          scf.for %j = %c0 to %640 step %c4 {
            %641 = vector.load %v[%j] : memref<?xf64>, vector<4xf64>
            %642 = arith.mulf %638, %641 : vector<4xf64>
            vector.store %642, %out1_1[%i, %j] : memref<?x?xf64>, vector<4xf64>
          }
          %643 = arith.maxsi %640, %c0 : index
          scf.for %j_1 = %643 to %7 step %c4 {
            %644 = arith.subi %7, %j_1 overflow<nsw> : index
            %645 = vector.create_mask %644 : vector<4xi1>
            %646 = vector.maskedload %v[%j_1], %645, %1 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %647 = arith.mulf %638, %646 : vector<4xf64>
            vector.maskedstore %out1_1[%i, %j_1], %645, %647 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %648 = arith.constant 8 : index
    %649 = arith.ceildivsi %23, %648 : index
    %650 = arith.constant 0 : index
    %651 = arith.maxsi %649, %650 : index
    %652 = arith.constant 6 : index
    %653 = arith.ceildivsi %13, %652 : index
    %654 = arith.constant 0 : index
    %655 = arith.maxsi %653, %654 : index
    %656 = arith.constant 0 : index
    %657 = arith.maxsi %3, %656 : index
    %658 = arith.constant 0 : index
    %659 = arith.maxsi %5, %658 : index
    %660 = arith.constant 72 : index
    %661 = arith.muli %659, %660 : index
    %662 = arith.constant 1 : index
    %663 = arith.addi %662, %661 : index
    %664 = arith.muli %657, %663 : index
    %665 = arith.constant 31 : index
    %666 = arith.addi %665, %664 : index
    %667 = arith.muli %655, %666 : index
    %668 = arith.subi %17, %13 : index
    %669 = arith.constant 4 : index
    %670 = arith.ceildivsi %668, %669 : index
    %671 = arith.constant 0 : index
    %672 = arith.maxsi %670, %671 : index
    %673 = arith.constant 0 : index
    %674 = arith.maxsi %3, %673 : index
    %675 = arith.constant 0 : index
    %676 = arith.maxsi %5, %675 : index
    %677 = arith.constant 56 : index
    %678 = arith.muli %676, %677 : index
    %679 = arith.constant 1 : index
    %680 = arith.addi %679, %678 : index
    %681 = arith.muli %674, %680 : index
    %682 = arith.constant 21 : index
    %683 = arith.addi %682, %681 : index
    %684 = arith.muli %672, %683 : index
    %685 = arith.subi %21, %17 : index
    %686 = arith.constant 2 : index
    %687 = arith.ceildivsi %685, %686 : index
    %688 = arith.constant 0 : index
    %689 = arith.maxsi %687, %688 : index
    %690 = arith.constant 0 : index
    %691 = arith.maxsi %3, %690 : index
    %692 = arith.constant 0 : index
    %693 = arith.maxsi %5, %692 : index
    %694 = arith.constant 40 : index
    %695 = arith.muli %693, %694 : index
    %696 = arith.constant 1 : index
    %697 = arith.addi %696, %695 : index
    %698 = arith.muli %691, %697 : index
    %699 = arith.constant 11 : index
    %700 = arith.addi %699, %698 : index
    %701 = arith.muli %689, %700 : index
    %702 = arith.subi %4, %21 : index
    %703 = arith.constant 0 : index
    %704 = arith.maxsi %702, %703 : index
    %705 = arith.constant 0 : index
    %706 = arith.maxsi %3, %705 : index
    %707 = arith.constant 0 : index
    %708 = arith.maxsi %5, %707 : index
    %709 = arith.constant 32 : index
    %710 = arith.muli %708, %709 : index
    %711 = arith.constant 1 : index
    %712 = arith.addi %711, %710 : index
    %713 = arith.muli %706, %712 : index
    %714 = arith.constant 6 : index
    %715 = arith.addi %714, %713 : index
    %716 = arith.muli %704, %715 : index
    %717 = arith.constant 4 : index
    %718 = arith.addi %717, %667 : index
    %719 = arith.addi %718, %684 : index
    %720 = arith.addi %719, %701 : index
    %721 = arith.addi %720, %716 : index
    %722 = arith.muli %651, %721 : index
    %723 = arith.constant 32768 : index
    %724 = arith.cmpi sge, %722, %723 : index
    "omp.parallel"(%724) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %23, %c8) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_1_panel: index):
          scf.for %i_1_tile = %c0 to %13 step %c6 {
            %725, %726, %727, %728, %729, %730, %731, %732, %733, %734, %735, %736 = scf.for %k1 = %c0 to %3 step %c1 iter_args(%737 = %1, %738 = %1, %739 = %1, %740 = %1, %741 = %1, %742 = %1, %743 = %1, %744 = %1, %745 = %1, %746 = %1, %747 = %1, %748 = %1) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %749, %750, %751, %752, %753, %754, %755, %756, %757, %758, %759, %760 = scf.for %k0_1 = %c0 to %5 step %c1 iter_args(%761 = %737, %762 = %738, %763 = %739, %764 = %740, %765 = %741, %766 = %742, %767 = %743, %768 = %744, %769 = %745, %770 = %746, %771 = %747, %772 = %748) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                %773 = memref.load %a[%k1, %i_1_tile, %k0_1] : memref<?x?x?xf64>
                %774 = vector.broadcast %773 : f64 to vector<4xf64>
                %775 = arith.addi %i_1_tile, %c1 overflow<nsw> : index
                %776 = memref.load %a[%k1, %775, %k0_1] : memref<?x?x?xf64>
                %777 = vector.broadcast %776 : f64 to vector<4xf64>
                %778 = arith.addi %i_1_tile, %c2 overflow<nsw> : index
                %779 = memref.load %a[%k1, %778, %k0_1] : memref<?x?x?xf64>
                %780 = vector.broadcast %779 : f64 to vector<4xf64>
                %781 = arith.addi %i_1_tile, %c3 overflow<nsw> : index
                %782 = memref.load %a[%k1, %781, %k0_1] : memref<?x?x?xf64>
                %783 = vector.broadcast %782 : f64 to vector<4xf64>
                %784 = arith.addi %i_1_tile, %c4 overflow<nsw> : index
                %785 = memref.load %a[%k1, %784, %k0_1] : memref<?x?x?xf64>
                %786 = vector.broadcast %785 : f64 to vector<4xf64>
                %787 = arith.addi %i_1_tile, %c5 overflow<nsw> : index
                %788 = memref.load %a[%k1, %787, %k0_1] : memref<?x?x?xf64>
                %789 = vector.broadcast %788 : f64 to vector<4xf64>
                %790 = memref.load %a[%k1, %j_1_panel, %k0_1] : memref<?x?x?xf64>
                %791 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
                %792 = memref.load %a[%k1, %791, %k0_1] : memref<?x?x?xf64>
                %793 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
                %794 = memref.load %a[%k1, %793, %k0_1] : memref<?x?x?xf64>
                %795 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
                %796 = memref.load %a[%k1, %795, %k0_1] : memref<?x?x?xf64>
                %797 = vector.from_elements %790, %792, %794, %796 : vector<4xf64>
                %798 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
                %799 = memref.load %a[%k1, %798, %k0_1] : memref<?x?x?xf64>
                %800 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
                %801 = memref.load %a[%k1, %800, %k0_1] : memref<?x?x?xf64>
                %802 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
                %803 = memref.load %a[%k1, %802, %k0_1] : memref<?x?x?xf64>
                %804 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
                %805 = memref.load %a[%k1, %804, %k0_1] : memref<?x?x?xf64>
                %806 = vector.from_elements %799, %801, %803, %805 : vector<4xf64>
                %807 = arith.mulf %774, %797 fastmath<reassoc,contract> : vector<4xf64>
                %808 = arith.mulf %774, %806 fastmath<reassoc,contract> : vector<4xf64>
                %809 = arith.mulf %777, %797 fastmath<reassoc,contract> : vector<4xf64>
                %810 = arith.mulf %777, %806 fastmath<reassoc,contract> : vector<4xf64>
                %811 = arith.mulf %780, %797 fastmath<reassoc,contract> : vector<4xf64>
                %812 = arith.mulf %780, %806 fastmath<reassoc,contract> : vector<4xf64>
                %813 = arith.mulf %783, %797 fastmath<reassoc,contract> : vector<4xf64>
                %814 = arith.mulf %783, %806 fastmath<reassoc,contract> : vector<4xf64>
                %815 = arith.mulf %786, %797 fastmath<reassoc,contract> : vector<4xf64>
                %816 = arith.mulf %786, %806 fastmath<reassoc,contract> : vector<4xf64>
                %817 = arith.mulf %789, %797 fastmath<reassoc,contract> : vector<4xf64>
                %818 = arith.mulf %789, %806 fastmath<reassoc,contract> : vector<4xf64>
                %819 = arith.addf %761, %807 fastmath<reassoc,contract> : vector<4xf64>
                %820 = arith.addf %762, %808 fastmath<reassoc,contract> : vector<4xf64>
                %821 = arith.addf %763, %809 fastmath<reassoc,contract> : vector<4xf64>
                %822 = arith.addf %764, %810 fastmath<reassoc,contract> : vector<4xf64>
                %823 = arith.addf %765, %811 fastmath<reassoc,contract> : vector<4xf64>
                %824 = arith.addf %766, %812 fastmath<reassoc,contract> : vector<4xf64>
                %825 = arith.addf %767, %813 fastmath<reassoc,contract> : vector<4xf64>
                %826 = arith.addf %768, %814 fastmath<reassoc,contract> : vector<4xf64>
                %827 = arith.addf %769, %815 fastmath<reassoc,contract> : vector<4xf64>
                %828 = arith.addf %770, %816 fastmath<reassoc,contract> : vector<4xf64>
                %829 = arith.addf %771, %817 fastmath<reassoc,contract> : vector<4xf64>
                %830 = arith.addf %772, %818 fastmath<reassoc,contract> : vector<4xf64>
                scf.yield %819, %820, %821, %822, %823, %824, %825, %826, %827, %828, %829, %830 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
              }
              scf.yield %749, %750, %751, %752, %753, %754, %755, %756, %757, %758, %759, %760 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            vector.store %725, %out2_1[%i_1_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            %831 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            vector.store %726, %out2_1[%i_1_tile, %831] : memref<?x?xf64>, vector<4xf64>
            %832 = arith.addi %i_1_tile, %c1 overflow<nsw> : index
            vector.store %727, %out2_1[%832, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %728, %out2_1[%832, %831] : memref<?x?xf64>, vector<4xf64>
            %833 = arith.addi %i_1_tile, %c2 overflow<nsw> : index
            vector.store %729, %out2_1[%833, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %730, %out2_1[%833, %831] : memref<?x?xf64>, vector<4xf64>
            %834 = arith.addi %i_1_tile, %c3 overflow<nsw> : index
            vector.store %731, %out2_1[%834, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %732, %out2_1[%834, %831] : memref<?x?xf64>, vector<4xf64>
            %835 = arith.addi %i_1_tile, %c4 overflow<nsw> : index
            vector.store %733, %out2_1[%835, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %734, %out2_1[%835, %831] : memref<?x?xf64>, vector<4xf64>
            %836 = arith.addi %i_1_tile, %c5 overflow<nsw> : index
            vector.store %735, %out2_1[%836, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %736, %out2_1[%836, %831] : memref<?x?xf64>, vector<4xf64>
          }
          scf.for %i_1_below_tile = %13 to %17 step %c4 {
            %837, %838, %839, %840, %841, %842, %843, %844 = scf.for %k1_1_below = %c0 to %3 step %c1 iter_args(%845 = %1, %846 = %1, %847 = %1, %848 = %1, %849 = %1, %850 = %1, %851 = %1, %852 = %1) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %853, %854, %855, %856, %857, %858, %859, %860 = scf.for %k0_1_below = %c0 to %5 step %c1 iter_args(%861 = %845, %862 = %846, %863 = %847, %864 = %848, %865 = %849, %866 = %850, %867 = %851, %868 = %852) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                %869 = memref.load %a[%k1_1_below, %i_1_below_tile, %k0_1_below] : memref<?x?x?xf64>
                %870 = vector.broadcast %869 : f64 to vector<4xf64>
                %871 = arith.addi %i_1_below_tile, %c1 overflow<nsw> : index
                %872 = memref.load %a[%k1_1_below, %871, %k0_1_below] : memref<?x?x?xf64>
                %873 = vector.broadcast %872 : f64 to vector<4xf64>
                %874 = arith.addi %i_1_below_tile, %c2 overflow<nsw> : index
                %875 = memref.load %a[%k1_1_below, %874, %k0_1_below] : memref<?x?x?xf64>
                %876 = vector.broadcast %875 : f64 to vector<4xf64>
                %877 = arith.addi %i_1_below_tile, %c3 overflow<nsw> : index
                %878 = memref.load %a[%k1_1_below, %877, %k0_1_below] : memref<?x?x?xf64>
                %879 = vector.broadcast %878 : f64 to vector<4xf64>
                %880 = memref.load %a[%k1_1_below, %j_1_panel, %k0_1_below] : memref<?x?x?xf64>
                %881 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
                %882 = memref.load %a[%k1_1_below, %881, %k0_1_below] : memref<?x?x?xf64>
                %883 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
                %884 = memref.load %a[%k1_1_below, %883, %k0_1_below] : memref<?x?x?xf64>
                %885 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
                %886 = memref.load %a[%k1_1_below, %885, %k0_1_below] : memref<?x?x?xf64>
                %887 = vector.from_elements %880, %882, %884, %886 : vector<4xf64>
                %888 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
                %889 = memref.load %a[%k1_1_below, %888, %k0_1_below] : memref<?x?x?xf64>
                %890 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
                %891 = memref.load %a[%k1_1_below, %890, %k0_1_below] : memref<?x?x?xf64>
                %892 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
                %893 = memref.load %a[%k1_1_below, %892, %k0_1_below] : memref<?x?x?xf64>
                %894 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
                %895 = memref.load %a[%k1_1_below, %894, %k0_1_below] : memref<?x?x?xf64>
                %896 = vector.from_elements %889, %891, %893, %895 : vector<4xf64>
                %897 = arith.mulf %870, %887 fastmath<reassoc,contract> : vector<4xf64>
                %898 = arith.mulf %870, %896 fastmath<reassoc,contract> : vector<4xf64>
                %899 = arith.mulf %873, %887 fastmath<reassoc,contract> : vector<4xf64>
                %900 = arith.mulf %873, %896 fastmath<reassoc,contract> : vector<4xf64>
                %901 = arith.mulf %876, %887 fastmath<reassoc,contract> : vector<4xf64>
                %902 = arith.mulf %876, %896 fastmath<reassoc,contract> : vector<4xf64>
                %903 = arith.mulf %879, %887 fastmath<reassoc,contract> : vector<4xf64>
                %904 = arith.mulf %879, %896 fastmath<reassoc,contract> : vector<4xf64>
                %905 = arith.addf %861, %897 fastmath<reassoc,contract> : vector<4xf64>
                %906 = arith.addf %862, %898 fastmath<reassoc,contract> : vector<4xf64>
                %907 = arith.addf %863, %899 fastmath<reassoc,contract> : vector<4xf64>
                %908 = arith.addf %864, %900 fastmath<reassoc,contract> : vector<4xf64>
                %909 = arith.addf %865, %901 fastmath<reassoc,contract> : vector<4xf64>
                %910 = arith.addf %866, %902 fastmath<reassoc,contract> : vector<4xf64>
                %911 = arith.addf %867, %903 fastmath<reassoc,contract> : vector<4xf64>
                %912 = arith.addf %868, %904 fastmath<reassoc,contract> : vector<4xf64>
                scf.yield %905, %906, %907, %908, %909, %910, %911, %912 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
              }
              scf.yield %853, %854, %855, %856, %857, %858, %859, %860 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            vector.store %837, %out2_1[%i_1_below_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            %913 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            vector.store %838, %out2_1[%i_1_below_tile, %913] : memref<?x?xf64>, vector<4xf64>
            %914 = arith.addi %i_1_below_tile, %c1 overflow<nsw> : index
            vector.store %839, %out2_1[%914, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %840, %out2_1[%914, %913] : memref<?x?xf64>, vector<4xf64>
            %915 = arith.addi %i_1_below_tile, %c2 overflow<nsw> : index
            vector.store %841, %out2_1[%915, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %842, %out2_1[%915, %913] : memref<?x?xf64>, vector<4xf64>
            %916 = arith.addi %i_1_below_tile, %c3 overflow<nsw> : index
            vector.store %843, %out2_1[%916, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %844, %out2_1[%916, %913] : memref<?x?xf64>, vector<4xf64>
          }
          scf.for %i_1_below_below_tile = %17 to %21 step %c2 {
            %917, %918, %919, %920 = scf.for %k1_1_below_below = %c0 to %3 step %c1 iter_args(%921 = %1, %922 = %1, %923 = %1, %924 = %1) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %925, %926, %927, %928 = scf.for %k0_1_below_below = %c0 to %5 step %c1 iter_args(%929 = %921, %930 = %922, %931 = %923, %932 = %924) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                %933 = memref.load %a[%k1_1_below_below, %i_1_below_below_tile, %k0_1_below_below] : memref<?x?x?xf64>
                %934 = vector.broadcast %933 : f64 to vector<4xf64>
                %935 = arith.addi %i_1_below_below_tile, %c1 overflow<nsw> : index
                %936 = memref.load %a[%k1_1_below_below, %935, %k0_1_below_below] : memref<?x?x?xf64>
                %937 = vector.broadcast %936 : f64 to vector<4xf64>
                %938 = memref.load %a[%k1_1_below_below, %j_1_panel, %k0_1_below_below] : memref<?x?x?xf64>
                %939 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
                %940 = memref.load %a[%k1_1_below_below, %939, %k0_1_below_below] : memref<?x?x?xf64>
                %941 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
                %942 = memref.load %a[%k1_1_below_below, %941, %k0_1_below_below] : memref<?x?x?xf64>
                %943 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
                %944 = memref.load %a[%k1_1_below_below, %943, %k0_1_below_below] : memref<?x?x?xf64>
                %945 = vector.from_elements %938, %940, %942, %944 : vector<4xf64>
                %946 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
                %947 = memref.load %a[%k1_1_below_below, %946, %k0_1_below_below] : memref<?x?x?xf64>
                %948 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
                %949 = memref.load %a[%k1_1_below_below, %948, %k0_1_below_below] : memref<?x?x?xf64>
                %950 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
                %951 = memref.load %a[%k1_1_below_below, %950, %k0_1_below_below] : memref<?x?x?xf64>
                %952 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
                %953 = memref.load %a[%k1_1_below_below, %952, %k0_1_below_below] : memref<?x?x?xf64>
                %954 = vector.from_elements %947, %949, %951, %953 : vector<4xf64>
                %955 = arith.mulf %934, %945 fastmath<reassoc,contract> : vector<4xf64>
                %956 = arith.mulf %934, %954 fastmath<reassoc,contract> : vector<4xf64>
                %957 = arith.mulf %937, %945 fastmath<reassoc,contract> : vector<4xf64>
                %958 = arith.mulf %937, %954 fastmath<reassoc,contract> : vector<4xf64>
                %959 = arith.addf %929, %955 fastmath<reassoc,contract> : vector<4xf64>
                %960 = arith.addf %930, %956 fastmath<reassoc,contract> : vector<4xf64>
                %961 = arith.addf %931, %957 fastmath<reassoc,contract> : vector<4xf64>
                %962 = arith.addf %932, %958 fastmath<reassoc,contract> : vector<4xf64>
                scf.yield %959, %960, %961, %962 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
              }
              scf.yield %925, %926, %927, %928 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            vector.store %917, %out2_1[%i_1_below_below_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            %963 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            vector.store %918, %out2_1[%i_1_below_below_tile, %963] : memref<?x?xf64>, vector<4xf64>
            %964 = arith.addi %i_1_below_below_tile, %c1 overflow<nsw> : index
            vector.store %919, %out2_1[%964, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %920, %out2_1[%964, %963] : memref<?x?xf64>, vector<4xf64>
          }
          scf.for %i_1_below_below_below_tile = %21 to %4 step %c1 {
            %965, %966 = scf.for %k1_1_below_below_below = %c0 to %3 step %c1 iter_args(%967 = %1, %968 = %1) -> (vector<4xf64>, vector<4xf64>) {
              %969, %970 = scf.for %k0_1_below_below_below = %c0 to %5 step %c1 iter_args(%971 = %967, %972 = %968) -> (vector<4xf64>, vector<4xf64>) {
                %973 = memref.load %a[%k1_1_below_below_below, %i_1_below_below_below_tile, %k0_1_below_below_below] : memref<?x?x?xf64>
                %974 = vector.broadcast %973 : f64 to vector<4xf64>
                %975 = memref.load %a[%k1_1_below_below_below, %j_1_panel, %k0_1_below_below_below] : memref<?x?x?xf64>
                %976 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
                %977 = memref.load %a[%k1_1_below_below_below, %976, %k0_1_below_below_below] : memref<?x?x?xf64>
                %978 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
                %979 = memref.load %a[%k1_1_below_below_below, %978, %k0_1_below_below_below] : memref<?x?x?xf64>
                %980 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
                %981 = memref.load %a[%k1_1_below_below_below, %980, %k0_1_below_below_below] : memref<?x?x?xf64>
                %982 = vector.from_elements %975, %977, %979, %981 : vector<4xf64>
                %983 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
                %984 = memref.load %a[%k1_1_below_below_below, %983, %k0_1_below_below_below] : memref<?x?x?xf64>
                %985 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
                %986 = memref.load %a[%k1_1_below_below_below, %985, %k0_1_below_below_below] : memref<?x?x?xf64>
                %987 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
                %988 = memref.load %a[%k1_1_below_below_below, %987, %k0_1_below_below_below] : memref<?x?x?xf64>
                %989 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
                %990 = memref.load %a[%k1_1_below_below_below, %989, %k0_1_below_below_below] : memref<?x?x?xf64>
                %991 = vector.from_elements %984, %986, %988, %990 : vector<4xf64>
                %992 = arith.mulf %974, %982 fastmath<reassoc,contract> : vector<4xf64>
                %993 = arith.mulf %974, %991 fastmath<reassoc,contract> : vector<4xf64>
                %994 = arith.addf %971, %992 fastmath<reassoc,contract> : vector<4xf64>
                %995 = arith.addf %972, %993 fastmath<reassoc,contract> : vector<4xf64>
                scf.yield %994, %995 : vector<4xf64>, vector<4xf64>
              }
              scf.yield %969, %970 : vector<4xf64>, vector<4xf64>
            }
            vector.store %965, %out2_1[%i_1_below_below_below_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            %996 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            vector.store %966, %out2_1[%i_1_below_below_below_tile, %996] : memref<?x?xf64>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %997 = arith.shrsi %5, %c4 : index
    %998 = arith.muli %997, %c16 overflow<nsw> : index
    scf.for %j_1_right_panel = %23 to %4 step %c4 {
      scf.for %i_1_right_tile = %c0 to %23 step %c8 {
        %999 = arith.addi %i_1_right_tile, %c8 overflow<nsw> : index
        scf.for %i_1_right = %i_1_right_tile to %999 step %c1 {
          %1000 = arith.addi %j_1_right_panel, %c4 overflow<nsw> : index
          %1001 = arith.minsi %1000, %4 : index
          scf.for %j_1_right = %j_1_right_panel to %1001 step %c1 {
            %1002 = scf.for %k1_1_right = %c0 to %3 step %c1 iter_args(%1003 = %0) -> (f64) {
              %1004, %1005 = scf.for %k0_1_right = %c0 to %998 step %c512 iter_args(%1006 = %2, %1007 = %1) -> (vector<4xf64>, vector<4xf64>) {
                %1008 = arith.addi %k0_1_right, %c512 overflow<nsw> : index
                %1009 = arith.minsi %1008, %998 : index
                %1010, %1011, %1012, %1013 = scf.for %k0_1_right_1 = %k0_1_right to %1009 step %c16 iter_args(%1014 = %2, %1015 = %2, %1016 = %2, %1017 = %2) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %1018 = vector.load %a[%k1_1_right, %i_1_right, %k0_1_right_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1019 = vector.load %a[%k1_1_right, %j_1_right, %k0_1_right_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1020 = arith.mulf %1018, %1019 fastmath<reassoc,contract> : vector<4xf64>
                  %1021 = arith.addf %1014, %1020 fastmath<reassoc,contract> : vector<4xf64>
                  %1022 = arith.addi %k0_1_right_1, %c4 overflow<nsw> : index
                  %1023 = vector.load %a[%k1_1_right, %i_1_right, %1022] : memref<?x?x?xf64>, vector<4xf64>
                  %1024 = vector.load %a[%k1_1_right, %j_1_right, %1022] : memref<?x?x?xf64>, vector<4xf64>
                  %1025 = arith.mulf %1023, %1024 fastmath<reassoc,contract> : vector<4xf64>
                  %1026 = arith.addf %1015, %1025 fastmath<reassoc,contract> : vector<4xf64>
                  %1027 = arith.addi %k0_1_right_1, %c8 overflow<nsw> : index
                  %1028 = vector.load %a[%k1_1_right, %i_1_right, %1027] : memref<?x?x?xf64>, vector<4xf64>
                  %1029 = vector.load %a[%k1_1_right, %j_1_right, %1027] : memref<?x?x?xf64>, vector<4xf64>
                  %1030 = arith.mulf %1028, %1029 fastmath<reassoc,contract> : vector<4xf64>
                  %1031 = arith.addf %1016, %1030 fastmath<reassoc,contract> : vector<4xf64>
                  %1032 = arith.addi %k0_1_right_1, %c12 overflow<nsw> : index
                  %1033 = vector.load %a[%k1_1_right, %i_1_right, %1032] : memref<?x?x?xf64>, vector<4xf64>
                  %1034 = vector.load %a[%k1_1_right, %j_1_right, %1032] : memref<?x?x?xf64>, vector<4xf64>
                  %1035 = arith.mulf %1033, %1034 fastmath<reassoc,contract> : vector<4xf64>
                  %1036 = arith.addf %1017, %1035 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %1021, %1026, %1031, %1036 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %1037 = arith.addf %1010, %1011 : vector<4xf64>
                %1038 = arith.addf %1012, %1013 : vector<4xf64>
                %1039 = arith.addf %1037, %1038 : vector<4xf64>
                %1040 = arith.subf %1039, %1007 : vector<4xf64>
                %1041 = arith.addf %1006, %1040 : vector<4xf64>
                %1042 = arith.subf %1041, %1006 : vector<4xf64>
                %1043 = arith.subf %1042, %1040 : vector<4xf64>
                %1044 = arith.cmpf uno, %1043, %1043 : vector<4xf64>
                %1045 = arith.select %1044, %1, %1043 : vector<4xi1>, vector<4xf64>
                scf.yield %1041, %1045 : vector<4xf64>, vector<4xf64>
              }
              %1046 = arith.subf %2, %1005 : vector<4xf64>
              %1047 = scf.for %k0_1_right_2 = %998 to %5 step %c4 iter_args(%1048 = %1046) -> (vector<4xf64>) {
                %1049 = arith.subi %5, %k0_1_right_2 overflow<nsw> : index
                %1050 = vector.create_mask %1049 : vector<4xi1>
                %1051 = vector.maskedload %a[%k1_1_right, %i_1_right, %k0_1_right_2], %1050, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1052 = vector.maskedload %a[%k1_1_right, %j_1_right, %k0_1_right_2], %1050, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1053 = arith.mulf %1051, %1052 fastmath<reassoc,contract> : vector<4xf64>
                %1054 = arith.addf %1048, %1053 fastmath<reassoc,contract> : vector<4xf64>
                %1055 = arith.select %1050, %1054, %1048 : vector<4xi1>, vector<4xf64>
                scf.yield %1055 : vector<4xf64>
              }
              %1056 = arith.addf %1004, %1047 : vector<4xf64>
              %1057 = vector.reduction <add>, %1056 fastmath<reassoc> : vector<4xf64> into f64
              %1058 = arith.addf %1003, %1057 : f64
              scf.yield %1058 : f64
            }
            memref.store %1002, %out2_1[%i_1_right, %j_1_right] : memref<?x?xf64>
          }
        }
      }
      scf.for %i_1_right_below_tile = %23 to %27 step %c4 {
        %1059 = arith.addi %i_1_right_below_tile, %c4 overflow<nsw> : index
        scf.for %i_1_right_below = %i_1_right_below_tile to %1059 step %c1 {
          %1060 = arith.addi %j_1_right_panel, %c4 overflow<nsw> : index
          %1061 = arith.minsi %1060, %4 : index
          scf.for %j_1_right_below = %j_1_right_panel to %1061 step %c1 {
            %1062 = scf.for %k1_1_right_below = %c0 to %3 step %c1 iter_args(%1063 = %0) -> (f64) {
              %1064, %1065 = scf.for %k0_1_right_below = %c0 to %998 step %c512 iter_args(%1066 = %2, %1067 = %1) -> (vector<4xf64>, vector<4xf64>) {
                %1068 = arith.addi %k0_1_right_below, %c512 overflow<nsw> : index
                %1069 = arith.minsi %1068, %998 : index
                %1070, %1071, %1072, %1073 = scf.for %k0_1_right_below_1 = %k0_1_right_below to %1069 step %c16 iter_args(%1074 = %2, %1075 = %2, %1076 = %2, %1077 = %2) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %1078 = vector.load %a[%k1_1_right_below, %i_1_right_below, %k0_1_right_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1079 = vector.load %a[%k1_1_right_below, %j_1_right_below, %k0_1_right_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1080 = arith.mulf %1078, %1079 fastmath<reassoc,contract> : vector<4xf64>
                  %1081 = arith.addf %1074, %1080 fastmath<reassoc,contract> : vector<4xf64>
                  %1082 = arith.addi %k0_1_right_below_1, %c4 overflow<nsw> : index
                  %1083 = vector.load %a[%k1_1_right_below, %i_1_right_below, %1082] : memref<?x?x?xf64>, vector<4xf64>
                  %1084 = vector.load %a[%k1_1_right_below, %j_1_right_below, %1082] : memref<?x?x?xf64>, vector<4xf64>
                  %1085 = arith.mulf %1083, %1084 fastmath<reassoc,contract> : vector<4xf64>
                  %1086 = arith.addf %1075, %1085 fastmath<reassoc,contract> : vector<4xf64>
                  %1087 = arith.addi %k0_1_right_below_1, %c8 overflow<nsw> : index
                  %1088 = vector.load %a[%k1_1_right_below, %i_1_right_below, %1087] : memref<?x?x?xf64>, vector<4xf64>
                  %1089 = vector.load %a[%k1_1_right_below, %j_1_right_below, %1087] : memref<?x?x?xf64>, vector<4xf64>
                  %1090 = arith.mulf %1088, %1089 fastmath<reassoc,contract> : vector<4xf64>
                  %1091 = arith.addf %1076, %1090 fastmath<reassoc,contract> : vector<4xf64>
                  %1092 = arith.addi %k0_1_right_below_1, %c12 overflow<nsw> : index
                  %1093 = vector.load %a[%k1_1_right_below, %i_1_right_below, %1092] : memref<?x?x?xf64>, vector<4xf64>
                  %1094 = vector.load %a[%k1_1_right_below, %j_1_right_below, %1092] : memref<?x?x?xf64>, vector<4xf64>
                  %1095 = arith.mulf %1093, %1094 fastmath<reassoc,contract> : vector<4xf64>
                  %1096 = arith.addf %1077, %1095 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %1081, %1086, %1091, %1096 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %1097 = arith.addf %1070, %1071 : vector<4xf64>
                %1098 = arith.addf %1072, %1073 : vector<4xf64>
                %1099 = arith.addf %1097, %1098 : vector<4xf64>
                %1100 = arith.subf %1099, %1067 : vector<4xf64>
                %1101 = arith.addf %1066, %1100 : vector<4xf64>
                %1102 = arith.subf %1101, %1066 : vector<4xf64>
                %1103 = arith.subf %1102, %1100 : vector<4xf64>
                %1104 = arith.cmpf uno, %1103, %1103 : vector<4xf64>
                %1105 = arith.select %1104, %1, %1103 : vector<4xi1>, vector<4xf64>
                scf.yield %1101, %1105 : vector<4xf64>, vector<4xf64>
              }
              %1106 = arith.subf %2, %1065 : vector<4xf64>
              %1107 = scf.for %k0_1_right_below_2 = %998 to %5 step %c4 iter_args(%1108 = %1106) -> (vector<4xf64>) {
                %1109 = arith.subi %5, %k0_1_right_below_2 overflow<nsw> : index
                %1110 = vector.create_mask %1109 : vector<4xi1>
                %1111 = vector.maskedload %a[%k1_1_right_below, %i_1_right_below, %k0_1_right_below_2], %1110, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1112 = vector.maskedload %a[%k1_1_right_below, %j_1_right_below, %k0_1_right_below_2], %1110, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1113 = arith.mulf %1111, %1112 fastmath<reassoc,contract> : vector<4xf64>
                %1114 = arith.addf %1108, %1113 fastmath<reassoc,contract> : vector<4xf64>
                %1115 = arith.select %1110, %1114, %1108 : vector<4xi1>, vector<4xf64>
                scf.yield %1115 : vector<4xf64>
              }
              %1116 = arith.addf %1064, %1107 : vector<4xf64>
              %1117 = vector.reduction <add>, %1116 fastmath<reassoc> : vector<4xf64> into f64
              %1118 = arith.addf %1063, %1117 : f64
              scf.yield %1118 : f64
            }
            memref.store %1062, %out2_1[%i_1_right_below, %j_1_right_below] : memref<?x?xf64>
          }
        }
      }
      scf.for %i_1_right_below_below_tile = %27 to %31 step %c2 {
        %1119 = arith.addi %i_1_right_below_below_tile, %c2 overflow<nsw> : index
        scf.for %i_1_right_below_below = %i_1_right_below_below_tile to %1119 step %c1 {
          %1120 = arith.addi %j_1_right_panel, %c4 overflow<nsw> : index
          %1121 = arith.minsi %1120, %4 : index
          scf.for %j_1_right_below_below = %j_1_right_panel to %1121 step %c1 {
            %1122 = scf.for %k1_1_right_below_below = %c0 to %3 step %c1 iter_args(%1123 = %0) -> (f64) {
              %1124, %1125 = scf.for %k0_1_right_below_below = %c0 to %998 step %c512 iter_args(%1126 = %2, %1127 = %1) -> (vector<4xf64>, vector<4xf64>) {
                %1128 = arith.addi %k0_1_right_below_below, %c512 overflow<nsw> : index
                %1129 = arith.minsi %1128, %998 : index
                %1130, %1131, %1132, %1133 = scf.for %k0_1_right_below_below_1 = %k0_1_right_below_below to %1129 step %c16 iter_args(%1134 = %2, %1135 = %2, %1136 = %2, %1137 = %2) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %1138 = vector.load %a[%k1_1_right_below_below, %i_1_right_below_below, %k0_1_right_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1139 = vector.load %a[%k1_1_right_below_below, %j_1_right_below_below, %k0_1_right_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1140 = arith.mulf %1138, %1139 fastmath<reassoc,contract> : vector<4xf64>
                  %1141 = arith.addf %1134, %1140 fastmath<reassoc,contract> : vector<4xf64>
                  %1142 = arith.addi %k0_1_right_below_below_1, %c4 overflow<nsw> : index
                  %1143 = vector.load %a[%k1_1_right_below_below, %i_1_right_below_below, %1142] : memref<?x?x?xf64>, vector<4xf64>
                  %1144 = vector.load %a[%k1_1_right_below_below, %j_1_right_below_below, %1142] : memref<?x?x?xf64>, vector<4xf64>
                  %1145 = arith.mulf %1143, %1144 fastmath<reassoc,contract> : vector<4xf64>
                  %1146 = arith.addf %1135, %1145 fastmath<reassoc,contract> : vector<4xf64>
                  %1147 = arith.addi %k0_1_right_below_below_1, %c8 overflow<nsw> : index
                  %1148 = vector.load %a[%k1_1_right_below_below, %i_1_right_below_below, %1147] : memref<?x?x?xf64>, vector<4xf64>
                  %1149 = vector.load %a[%k1_1_right_below_below, %j_1_right_below_below, %1147] : memref<?x?x?xf64>, vector<4xf64>
                  %1150 = arith.mulf %1148, %1149 fastmath<reassoc,contract> : vector<4xf64>
                  %1151 = arith.addf %1136, %1150 fastmath<reassoc,contract> : vector<4xf64>
                  %1152 = arith.addi %k0_1_right_below_below_1, %c12 overflow<nsw> : index
                  %1153 = vector.load %a[%k1_1_right_below_below, %i_1_right_below_below, %1152] : memref<?x?x?xf64>, vector<4xf64>
                  %1154 = vector.load %a[%k1_1_right_below_below, %j_1_right_below_below, %1152] : memref<?x?x?xf64>, vector<4xf64>
                  %1155 = arith.mulf %1153, %1154 fastmath<reassoc,contract> : vector<4xf64>
                  %1156 = arith.addf %1137, %1155 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %1141, %1146, %1151, %1156 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %1157 = arith.addf %1130, %1131 : vector<4xf64>
                %1158 = arith.addf %1132, %1133 : vector<4xf64>
                %1159 = arith.addf %1157, %1158 : vector<4xf64>
                %1160 = arith.subf %1159, %1127 : vector<4xf64>
                %1161 = arith.addf %1126, %1160 : vector<4xf64>
                %1162 = arith.subf %1161, %1126 : vector<4xf64>
                %1163 = arith.subf %1162, %1160 : vector<4xf64>
                %1164 = arith.cmpf uno, %1163, %1163 : vector<4xf64>
                %1165 = arith.select %1164, %1, %1163 : vector<4xi1>, vector<4xf64>
                scf.yield %1161, %1165 : vector<4xf64>, vector<4xf64>
              }
              %1166 = arith.subf %2, %1125 : vector<4xf64>
              %1167 = scf.for %k0_1_right_below_below_2 = %998 to %5 step %c4 iter_args(%1168 = %1166) -> (vector<4xf64>) {
                %1169 = arith.subi %5, %k0_1_right_below_below_2 overflow<nsw> : index
                %1170 = vector.create_mask %1169 : vector<4xi1>
                %1171 = vector.maskedload %a[%k1_1_right_below_below, %i_1_right_below_below, %k0_1_right_below_below_2], %1170, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1172 = vector.maskedload %a[%k1_1_right_below_below, %j_1_right_below_below, %k0_1_right_below_below_2], %1170, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1173 = arith.mulf %1171, %1172 fastmath<reassoc,contract> : vector<4xf64>
                %1174 = arith.addf %1168, %1173 fastmath<reassoc,contract> : vector<4xf64>
                %1175 = arith.select %1170, %1174, %1168 : vector<4xi1>, vector<4xf64>
                scf.yield %1175 : vector<4xf64>
              }
              %1176 = arith.addf %1124, %1167 : vector<4xf64>
              %1177 = vector.reduction <add>, %1176 fastmath<reassoc> : vector<4xf64> into f64
              %1178 = arith.addf %1123, %1177 : f64
              scf.yield %1178 : f64
            }
            memref.store %1122, %out2_1[%i_1_right_below_below, %j_1_right_below_below] : memref<?x?xf64>
          }
        }
      }
      scf.for %i_1_right_below_below_below_tile = %31 to %4 step %c1 {
        %1179 = arith.addi %i_1_right_below_below_below_tile, %c1 overflow<nsw> : index
        scf.for %i_1_right_below_below_below = %i_1_right_below_below_below_tile to %1179 step %c1 {
          %1180 = arith.addi %j_1_right_panel, %c4 overflow<nsw> : index
          %1181 = arith.minsi %1180, %4 : index
          scf.for %j_1_right_below_below_below = %j_1_right_panel to %1181 step %c1 {
            %1182 = scf.for %k1_1_right_below_below_below = %c0 to %3 step %c1 iter_args(%1183 = %0) -> (f64) {
              %1184, %1185 = scf.for %k0_1_right_below_below_below = %c0 to %998 step %c512 iter_args(%1186 = %2, %1187 = %1) -> (vector<4xf64>, vector<4xf64>) {
                %1188 = arith.addi %k0_1_right_below_below_below, %c512 overflow<nsw> : index
                %1189 = arith.minsi %1188, %998 : index
                %1190, %1191, %1192, %1193 = scf.for %k0_1_right_below_below_below_1 = %k0_1_right_below_below_below to %1189 step %c16 iter_args(%1194 = %2, %1195 = %2, %1196 = %2, %1197 = %2) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %1198 = vector.load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %k0_1_right_below_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1199 = vector.load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %k0_1_right_below_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1200 = arith.mulf %1198, %1199 fastmath<reassoc,contract> : vector<4xf64>
                  %1201 = arith.addf %1194, %1200 fastmath<reassoc,contract> : vector<4xf64>
                  %1202 = arith.addi %k0_1_right_below_below_below_1, %c4 overflow<nsw> : index
                  %1203 = vector.load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %1202] : memref<?x?x?xf64>, vector<4xf64>
                  %1204 = vector.load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %1202] : memref<?x?x?xf64>, vector<4xf64>
                  %1205 = arith.mulf %1203, %1204 fastmath<reassoc,contract> : vector<4xf64>
                  %1206 = arith.addf %1195, %1205 fastmath<reassoc,contract> : vector<4xf64>
                  %1207 = arith.addi %k0_1_right_below_below_below_1, %c8 overflow<nsw> : index
                  %1208 = vector.load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %1207] : memref<?x?x?xf64>, vector<4xf64>
                  %1209 = vector.load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %1207] : memref<?x?x?xf64>, vector<4xf64>
                  %1210 = arith.mulf %1208, %1209 fastmath<reassoc,contract> : vector<4xf64>
                  %1211 = arith.addf %1196, %1210 fastmath<reassoc,contract> : vector<4xf64>
                  %1212 = arith.addi %k0_1_right_below_below_below_1, %c12 overflow<nsw> : index
                  %1213 = vector.load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %1212] : memref<?x?x?xf64>, vector<4xf64>
                  %1214 = vector.load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %1212] : memref<?x?x?xf64>, vector<4xf64>
                  %1215 = arith.mulf %1213, %1214 fastmath<reassoc,contract> : vector<4xf64>
                  %1216 = arith.addf %1197, %1215 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %1201, %1206, %1211, %1216 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %1217 = arith.addf %1190, %1191 : vector<4xf64>
                %1218 = arith.addf %1192, %1193 : vector<4xf64>
                %1219 = arith.addf %1217, %1218 : vector<4xf64>
                %1220 = arith.subf %1219, %1187 : vector<4xf64>
                %1221 = arith.addf %1186, %1220 : vector<4xf64>
                %1222 = arith.subf %1221, %1186 : vector<4xf64>
                %1223 = arith.subf %1222, %1220 : vector<4xf64>
                %1224 = arith.cmpf uno, %1223, %1223 : vector<4xf64>
                %1225 = arith.select %1224, %1, %1223 : vector<4xi1>, vector<4xf64>
                scf.yield %1221, %1225 : vector<4xf64>, vector<4xf64>
              }
              %1226 = arith.subf %2, %1185 : vector<4xf64>
              %1227 = scf.for %k0_1_right_below_below_below_2 = %998 to %5 step %c4 iter_args(%1228 = %1226) -> (vector<4xf64>) {
                %1229 = arith.subi %5, %k0_1_right_below_below_below_2 overflow<nsw> : index
                %1230 = vector.create_mask %1229 : vector<4xi1>
                %1231 = vector.maskedload %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %k0_1_right_below_below_below_2], %1230, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1232 = vector.maskedload %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %k0_1_right_below_below_below_2], %1230, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1233 = arith.mulf %1231, %1232 fastmath<reassoc,contract> : vector<4xf64>
                %1234 = arith.addf %1228, %1233 fastmath<reassoc,contract> : vector<4xf64>
                %1235 = arith.select %1230, %1234, %1228 : vector<4xi1>, vector<4xf64>
                scf.yield %1235 : vector<4xf64>
              }
              %1236 = arith.addf %1184, %1227 : vector<4xf64>
              %1237 = vector.reduction <add>, %1236 fastmath<reassoc> : vector<4xf64> into f64
              %1238 = arith.addf %1183, %1237 : f64
              scf.yield %1238 : f64
            }
            memref.store %1182, %out2_1[%i_1_right_below_below_below, %j_1_right_below_below_below] : memref<?x?xf64>
          }
        }
      }
    }
    func.return
  }
  func.func @program_shapes(%a: memref<?x?x?xf64> {llvm.noalias}, %b: memref<?x?x?xf64> {llvm.noalias}, %v: memref<?xf64> {llvm.noalias}) -> (index, index, index, index, index, index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %a, %0 : memref<?x?x?xf64>
    %2 = arith.constant 1 : index
    %3 = memref.dim %a, %2 : memref<?x?x?xf64>
    %4 = arith.constant 2 : index
    %5 = memref.dim %a, %4 : memref<?x?x?xf64>
    %6 = memref.dim %b, %0 : memref<?x?x?xf64>
    %7 = memref.dim %b, %2 : memref<?x?x?xf64>
    %8 = memref.dim %b, %4 : memref<?x?x?xf64>
    %9 = memref.dim %v, %0 : memref<?xf64>
    %10 = arith.cmpi eq, %6, %1 : index
    %11 = arith.cmpi eq, %5, %7 : index
    cf.assert %10, "ValueError: operands could not be broadcast together with shapes (a.shape[0],) (b.shape[0],)"
    cf.assert %11, "ValueError: matmul: shapes (a.shape[0],a.shape[1],a.shape[2]) and (a.shape[0],b.shape[1],b.shape[2]) not aligned: a.shape[2] (dim 2) != b.shape[1] (dim 1)"
    func.return %1, %3, %8, %9, %9, %3, %3 : index, index, index, index, index, index, index
  }
}
// ----- llvm
builtin.module attributes {stepwell.asserts = ["tests/corpus/batched_products.py:7: MemoryError: no memory for a temporary array", "tests/corpus/batched_products.py:7: ValueError: operands could not be broadcast together with shapes (a.shape[0],) (b.shape[0],)", "tests/corpus/batched_products.py:7: ValueError: matmul: shapes (a.shape[0],a.shape[1],a.shape[2]) and (a.shape[0],b.shape[1],b.shape[2]) not aligned: a.shape[2] (dim 2) != b.shape[1] (dim 1)"]} {
  llvm.func @aligned_alloc(i64, i64) -> (!llvm.ptr {llvm.noalias})
  llvm.func @free(!llvm.ptr)
  llvm.func @stepwell_parallel_for(!llvm.ptr, !llvm.ptr, i64, i64) -> i32
  llvm.func @program(%a: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %a_size0: i64, %a_size1: i64, %a_stride1: i64, %b: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %b_size0: i64, %b_size1: i64, %b_stride1: i64, %v: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %v_size0: i64, %out0: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out0_size0: i64, %out0_size1: i64, %out0_stride1: i64, %out1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out1_size0: i64, %out1_stride0: i64, %out2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out2_size0: i64, %out2_stride0: i64) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(8) : i64
    %1 = llvm.mlir.constant(3) : i64
    %2 = llvm.mlir.constant(1) : i64
    %3 = llvm.mlir.constant(6) : i64
    %4 = llvm.mlir.constant(4) : i64
    %5 = llvm.mlir.constant(2) : i64
    %6 = llvm.mlir.constant(4096) : i64
    %7 = llvm.mlir.constant(8192) : i64
    %8 = llvm.mlir.constant(7) : i64
    %9 = llvm.mlir.constant(0) : i64
    %10 = llvm.mlir.constant(9) : i64
    %11 = llvm.mlir.constant(10) : i64
    %12 = llvm.mlir.constant(11) : i64
    %13 = llvm.mlir.constant(5) : i64
    %14 = llvm.mlir.constant(16) : i64
    %15 = llvm.mlir.constant(512) : i64
    %16 = llvm.mlir.constant(12) : i64
    %17 = llvm.mlir.constant(-1) : i64
    %18 = llvm.mlir.constant(13) : i64
    %19 = llvm.mlir.constant(53) : i64
    %20 = llvm.mlir.constant(75) : i64
    %21 = llvm.mlir.constant(37) : i64
    %22 = llvm.mlir.constant(43) : i64
    %23 = llvm.mlir.constant(21) : i64
    %24 = llvm.mlir.constant(23) : i64
    %25 = llvm.mlir.constant(50) : i64
    %26 = llvm.mlir.constant(49) : i64
    %27 = llvm.mlir.constant(26) : i64
    %28 = llvm.mlir.constant(25) : i64
    %29 = llvm.mlir.constant(14) : i64
    %30 = llvm.mlir.constant(32768) : i64
    %31 = llvm.mlir.constant(184) : i64
    %32 = llvm.alloca %31 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %33 = llvm.mlir.constant(24) : i64
    %34 = llvm.mlir.constant(32) : i64
    %35 = llvm.mlir.constant(40) : i64
    %36 = llvm.mlir.constant(48) : i64
    %37 = llvm.mlir.constant(56) : i64
    %38 = llvm.mlir.constant(64) : i64
    %39 = llvm.mlir.constant(72) : i64
    %40 = llvm.mlir.constant(80) : i64
    %41 = llvm.mlir.constant(88) : i64
    %42 = llvm.mlir.constant(96) : i64
    %43 = llvm.mlir.constant(104) : i64
    %44 = llvm.mlir.constant(112) : i64
    %45 = llvm.mlir.constant(120) : i64
    %46 = llvm.mlir.constant(128) : i64
    %47 = llvm.mlir.constant(136) : i64
    %48 = llvm.mlir.constant(144) : i64
    %49 = llvm.mlir.constant(152) : i64
    %50 = llvm.mlir.constant(160) : i64
    %51 = llvm.mlir.constant(168) : i64
    %52 = llvm.mlir.constant(176) : i64
    %53 = llvm.mlir.constant(0 : i32) : i32
    %54 = llvm.alloca %33 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %55 = llvm.mlir.constant(31) : i64
    %56 = llvm.alloca %40 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %57 = llvm.mul %a_stride1, %a_size1 overflow<nsw> : i64
    %58 = llvm.mul %b_stride1, %b_size1 overflow<nsw> : i64
    %59 = llvm.mul %out0_stride1, %out0_size1 overflow<nsw> : i64
    %60 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %61 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %62 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %63 = llvm.mul %a_size1, %b_stride1 : i64
    %64 = llvm.ashr %b_stride1, %1 : i64
    %65 = llvm.mul %64, %0 overflow<nsw> : i64
    %66 = llvm.intr.smax(%a_stride1, %2) : (i64, i64) -> i64
    %67 = llvm.sdiv %a_size1, %3 : i64
    %68 = llvm.srem %a_size1, %3 : i64
    %69 = llvm.icmp "ne" %68, %9 : i64
    %70 = llvm.xor %68, %3 : i64
    %71 = llvm.icmp "slt" %70, %9 : i64
    %72 = llvm.and %69, %71 : i1
    %73 = llvm.add %67, %17 : i64
    %74 = llvm.select %72, %73, %67 : i1, i64
    %75 = llvm.mul %74, %3 overflow<nsw> : i64
    %76 = llvm.sub %a_size1, %75 overflow<nsw> : i64
    %77 = llvm.ashr %76, %5 : i64
    %78 = llvm.mul %77, %4 overflow<nsw> : i64
    %79 = llvm.add %78, %75 overflow<nsw> : i64
    %80 = llvm.sub %a_size1, %79 overflow<nsw> : i64
    %81 = llvm.ashr %80, %2 : i64
    %82 = llvm.mul %81, %5 overflow<nsw> : i64
    %83 = llvm.add %82, %79 overflow<nsw> : i64
    %84 = llvm.ashr %a_size1, %1 : i64
    %85 = llvm.mul %84, %0 overflow<nsw> : i64
    %86 = llvm.sub %a_size1, %85 overflow<nsw> : i64
    %87 = llvm.ashr %86, %5 : i64
    %88 = llvm.mul %87, %4 overflow<nsw> : i64
    %89 = llvm.add %88, %85 overflow<nsw> : i64
    %90 = llvm.sub %a_size1, %89 overflow<nsw> : i64
    %91 = llvm.ashr %90, %2 : i64
    %92 = llvm.mul %91, %5 overflow<nsw> : i64
    %93 = llvm.add %92, %89 overflow<nsw> : i64
    %94 = llvm.intr.smin(%6, %a_stride1) : (i64, i64) -> i64
    %95 = llvm.intr.smin(%7, %a_stride1) : (i64, i64) -> i64
    %96 = llvm.and %b_stride1, %8 : i64
    %97 = llvm.intr.smin(%4, %96) : (i64, i64) -> i64
    %98 = llvm.intr.smax(%97, %9) : (i64, i64) -> i64
    %99 = llvm.intr.smax(%a_size0, %9) : (i64, i64) -> i64
    %100 = llvm.sdiv %65, %0 : i64
    %101 = llvm.srem %65, %0 : i64
    %102 = llvm.icmp "ne" %101, %9 : i64
    %103 = llvm.xor %101, %0 : i64
    %104 = llvm.icmp "sge" %103, %9 : i64
    %105 = llvm.and %102, %104 : i1
    %106 = llvm.add %100, %2 : i64
    %107 = llvm.select %105, %106, %100 : i1, i64
    %108 = llvm.intr.smax(%107, %9) : (i64, i64) -> i64
    %109 = llvm.sdiv %66, %6 : i64
    %110 = llvm.srem %66, %6 : i64
    %111 = llvm.icmp "ne" %110, %9 : i64
    %112 = llvm.xor %110, %6 : i64
    %113 = llvm.icmp "sge" %112, %9 : i64
    %114 = llvm.and %111, %113 : i1
    %115 = llvm.add %109, %2 : i64
    %116 = llvm.select %114, %115, %109 : i1, i64
    %117 = llvm.intr.smax(%116, %9) : (i64, i64) -> i64
    %118 = llvm.intr.smin(%6, %a_stride1) : (i64, i64) -> i64
    %119 = llvm.intr.smax(%118, %9) : (i64, i64) -> i64
    %120 = llvm.mul %119, %18 : i64
    %121 = llvm.sdiv %75, %3 : i64
    %122 = llvm.srem %75, %3 : i64
    %123 = llvm.icmp "ne" %122, %9 : i64
    %124 = llvm.xor %122, %3 : i64
    %125 = llvm.icmp "sge" %124, %9 : i64
    %126 = llvm.and %123, %125 : i1
    %127 = llvm.add %121, %2 : i64
    %128 = llvm.select %126, %127, %121 : i1, i64
    %129 = llvm.intr.smax(%128, %9) : (i64, i64) -> i64
    %130 = llvm.intr.smax(%118, %9) : (i64, i64) -> i64
    %131 = llvm.mul %130, %19 : i64
    %132 = llvm.add %20, %131 : i64
    %133 = llvm.mul %129, %132 : i64
    %134 = llvm.sub %79, %75 : i64
    %135 = llvm.sdiv %134, %4 : i64
    %136 = llvm.srem %134, %4 : i64
    %137 = llvm.icmp "ne" %136, %9 : i64
    %138 = llvm.xor %136, %4 : i64
    %139 = llvm.icmp "sge" %138, %9 : i64
    %140 = llvm.and %137, %139 : i1
    %141 = llvm.add %135, %2 : i64
    %142 = llvm.select %140, %141, %135 : i1, i64
    %143 = llvm.intr.smax(%142, %9) : (i64, i64) -> i64
    %144 = llvm.intr.smax(%118, %9) : (i64, i64) -> i64
    %145 = llvm.mul %144, %21 : i64
    %146 = llvm.add %22, %145 : i64
    %147 = llvm.mul %143, %146 : i64
    %148 = llvm.sub %83, %79 : i64
    %149 = llvm.sdiv %148, %5 : i64
    %150 = llvm.srem %148, %5 : i64
    %151 = llvm.icmp "ne" %150, %9 : i64
    %152 = llvm.xor %150, %5 : i64
    %153 = llvm.icmp "sge" %152, %9 : i64
    %154 = llvm.and %151, %153 : i1
    %155 = llvm.add %149, %2 : i64
    %156 = llvm.select %154, %155, %149 : i1, i64
    %157 = llvm.intr.smax(%156, %9) : (i64, i64) -> i64
    %158 = llvm.intr.smax(%118, %9) : (i64, i64) -> i64
    %159 = llvm.mul %158, %23 : i64
    %160 = llvm.add %24, %159 : i64
    %161 = llvm.mul %157, %160 : i64
    %162 = llvm.sub %a_size1, %83 : i64
    %163 = llvm.intr.smax(%162, %9) : (i64, i64) -> i64
    %164 = llvm.intr.smax(%118, %9) : (i64, i64) -> i64
    %165 = llvm.mul %164, %18 : i64
    %166 = llvm.add %18, %165 : i64
    %167 = llvm.mul %163, %166 : i64
    %168 = llvm.add %10, %120 : i64
    %169 = llvm.add %168, %133 : i64
    %170 = llvm.add %169, %147 : i64
    %171 = llvm.add %170, %161 : i64
    %172 = llvm.add %171, %167 : i64
    %173 = llvm.mul %117, %172 : i64
    %174 = llvm.add %2, %173 : i64
    %175 = llvm.mul %108, %174 : i64
    %176 = llvm.sub %b_stride1, %65 : i64
    %177 = llvm.sdiv %176, %4 : i64
    %178 = llvm.srem %176, %4 : i64
    %179 = llvm.icmp "ne" %178, %9 : i64
    %180 = llvm.xor %178, %4 : i64
    %181 = llvm.icmp "sge" %180, %9 : i64
    %182 = llvm.and %179, %181 : i1
    %183 = llvm.add %177, %2 : i64
    %184 = llvm.select %182, %183, %177 : i1, i64
    %185 = llvm.intr.smax(%184, %9) : (i64, i64) -> i64
    %186 = llvm.sdiv %66, %7 : i64
    %187 = llvm.srem %66, %7 : i64
    %188 = llvm.icmp "ne" %187, %9 : i64
    %189 = llvm.xor %187, %7 : i64
    %190 = llvm.icmp "sge" %189, %9 : i64
    %191 = llvm.and %188, %190 : i1
    %192 = llvm.add %186, %2 : i64
    %193 = llvm.select %191, %192, %186 : i1, i64
    %194 = llvm.intr.smax(%193, %9) : (i64, i64) -> i64
    %195 = llvm.intr.smin(%7, %a_stride1) : (i64, i64) -> i64
    %196 = llvm.intr.smax(%195, %9) : (i64, i64) -> i64
    %197 = llvm.mul %196, %8 : i64
    %198 = llvm.sdiv %85, %0 : i64
    %199 = llvm.srem %85, %0 : i64
    %200 = llvm.icmp "ne" %199, %9 : i64
    %201 = llvm.xor %199, %0 : i64
    %202 = llvm.icmp "sge" %201, %9 : i64
    %203 = llvm.and %200, %202 : i1
    %204 = llvm.add %198, %2 : i64
    %205 = llvm.select %203, %204, %198 : i1, i64
    %206 = llvm.intr.smax(%205, %9) : (i64, i64) -> i64
    %207 = llvm.intr.smax(%195, %9) : (i64, i64) -> i64
    %208 = llvm.mul %207, %25 : i64
    %209 = llvm.add %26, %208 : i64
    %210 = llvm.mul %206, %209 : i64
    %211 = llvm.sub %89, %85 : i64
    %212 = llvm.sdiv %211, %4 : i64
    %213 = llvm.srem %211, %4 : i64
    %214 = llvm.icmp "ne" %213, %9 : i64
    %215 = llvm.xor %213, %4 : i64
    %216 = llvm.icmp "sge" %215, %9 : i64
    %217 = llvm.and %214, %216 : i1
    %218 = llvm.add %212, %2 : i64
    %219 = llvm.select %217, %218, %212 : i1, i64
    %220 = llvm.intr.smax(%219, %9) : (i64, i64) -> i64
    %221 = llvm.intr.smax(%195, %9) : (i64, i64) -> i64
    %222 = llvm.mul %221, %27 : i64
    %223 = llvm.add %28, %222 : i64
    %224 = llvm.mul %220, %223 : i64
    %225 = llvm.sub %93, %89 : i64
    %226 = llvm.sdiv %225, %5 : i64
    %227 = llvm.srem %225, %5 : i64
    %228 = llvm.icmp "ne" %227, %9 : i64
    %229 = llvm.xor %227, %5 : i64
    %230 = llvm.icmp "sge" %229, %9 : i64
    %231 = llvm.and %228, %230 : i1
    %232 = llvm.add %226, %2 : i64
    %233 = llvm.select %231, %232, %226 : i1, i64
    %234 = llvm.intr.smax(%233, %9) : (i64, i64) -> i64
    %235 = llvm.intr.smax(%195, %9) : (i64, i64) -> i64
    %236 = llvm.mul %235, %29 : i64
    %237 = llvm.add %18, %236 : i64
    %238 = llvm.mul %234, %237 : i64
    %239 = llvm.sub %a_size1, %93 : i64
    %240 = llvm.intr.smax(%239, %9) : (i64, i64) -> i64
    %241 = llvm.intr.smax(%195, %9) : (i64, i64) -> i64
    %242 = llvm.mul %241, %0 : i64
    %243 = llvm.add %8, %242 : i64
    %244 = llvm.mul %240, %243 : i64
    %245 = llvm.add %10, %197 : i64
    %246 = llvm.add %245, %210 : i64
    %247 = llvm.add %246, %224 : i64
    %248 = llvm.add %247, %238 : i64
    %249 = llvm.add %248, %244 : i64
    %250 = llvm.mul %194, %249 : i64
    %251 = llvm.add %3, %250 : i64
    %252 = llvm.mul %185, %251 : i64
    %253 = llvm.add %5, %175 : i64
    %254 = llvm.add %253, %252 : i64
    %255 = llvm.mul %99, %254 : i64
    %256 = llvm.icmp "sge" %255, %30 : i64
    %257 = llvm.icmp "sgt" %a_size0, %9 : i64
    %258 = llvm.select %257, %a_size0, %9 : i1, i64
    llvm.cond_br %256, ^bb1, ^bb2
  ^bb1:
    llvm.store %a_size0, %32 {alignment = 8 : i64} : i64, !llvm.ptr
    %259 = llvm.getelementptr inbounds %32[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %65, %259 {alignment = 8 : i64} : i64, !llvm.ptr
    %260 = llvm.getelementptr inbounds %32[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %66, %260 {alignment = 8 : i64} : i64, !llvm.ptr
    %261 = llvm.getelementptr inbounds %32[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %94, %261 {alignment = 8 : i64} : i64, !llvm.ptr
    %262 = llvm.getelementptr inbounds %32[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride1, %262 {alignment = 8 : i64} : i64, !llvm.ptr
    %263 = llvm.getelementptr inbounds %32[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %263 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %264 = llvm.getelementptr inbounds %32[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %264 {alignment = 8 : i64} : i64, !llvm.ptr
    %265 = llvm.getelementptr inbounds %32[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size1, %265 {alignment = 8 : i64} : i64, !llvm.ptr
    %266 = llvm.getelementptr inbounds %32[%38] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride1, %266 {alignment = 8 : i64} : i64, !llvm.ptr
    %267 = llvm.getelementptr inbounds %32[%39] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %58, %267 {alignment = 8 : i64} : i64, !llvm.ptr
    %268 = llvm.getelementptr inbounds %32[%40] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %75, %268 {alignment = 8 : i64} : i64, !llvm.ptr
    %269 = llvm.getelementptr inbounds %32[%41] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %269 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %270 = llvm.getelementptr inbounds %32[%42] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size1, %270 {alignment = 8 : i64} : i64, !llvm.ptr
    %271 = llvm.getelementptr inbounds %32[%43] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %63, %271 {alignment = 8 : i64} : i64, !llvm.ptr
    %272 = llvm.getelementptr inbounds %32[%44] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %272 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %273 = llvm.getelementptr inbounds %32[%45] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %57, %273 {alignment = 8 : i64} : i64, !llvm.ptr
    %274 = llvm.getelementptr inbounds %32[%46] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %79, %274 {alignment = 8 : i64} : i64, !llvm.ptr
    %275 = llvm.getelementptr inbounds %32[%47] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %83, %275 {alignment = 8 : i64} : i64, !llvm.ptr
    %276 = llvm.getelementptr inbounds %32[%48] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %95, %276 {alignment = 8 : i64} : i64, !llvm.ptr
    %277 = llvm.getelementptr inbounds %32[%49] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %98, %277 {alignment = 8 : i64} : i64, !llvm.ptr
    %278 = llvm.getelementptr inbounds %32[%50] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %85, %278 {alignment = 8 : i64} : i64, !llvm.ptr
    %279 = llvm.getelementptr inbounds %32[%51] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %89, %279 {alignment = 8 : i64} : i64, !llvm.ptr
    %280 = llvm.getelementptr inbounds %32[%52] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %93, %280 {alignment = 8 : i64} : i64, !llvm.ptr
    %281 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %282 = llvm.call @stepwell_parallel_for(%281, %32, %258, %9) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%282 : i32)
  ^bb2:
    %283 = llvm.call @program.parallel0(%9, %258, %a_size0, %65, %66, %94, %a_stride1, %b, %b_size0, %b_size1, %b_stride1, %58, %75, %out0, %a_size1, %63, %a, %57, %79, %83, %95, %98, %85, %89, %93) : (i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, i64, i64, i64, i64, i64, i64) -> i32
    llvm.br ^bb3(%283 : i32)
  ^bb3(%284: i32):
    %285 = llvm.icmp "eq" %284, %53 : i32
    llvm.cond_br %285, ^bb4, ^bb69(%284 : i32)
  ^bb4:
    %286 = llvm.intr.smax(%v_size0, %9) : (i64, i64) -> i64
    %287 = llvm.ashr %v_size0, %5 : i64
    %288 = llvm.mul %287, %4 : i64
    %289 = llvm.sdiv %288, %4 : i64
    %290 = llvm.srem %288, %4 : i64
    %291 = llvm.icmp "ne" %290, %9 : i64
    %292 = llvm.xor %290, %4 : i64
    %293 = llvm.icmp "sge" %292, %9 : i64
    %294 = llvm.and %291, %293 : i1
    %295 = llvm.add %289, %2 : i64
    %296 = llvm.select %294, %295, %289 : i1, i64
    %297 = llvm.intr.smax(%296, %9) : (i64, i64) -> i64
    %298 = llvm.mul %297, %13 : i64
    %299 = llvm.intr.smax(%288, %9) : (i64, i64) -> i64
    %300 = llvm.sub %v_size0, %299 : i64
    %301 = llvm.sdiv %300, %4 : i64
    %302 = llvm.srem %300, %4 : i64
    %303 = llvm.icmp "ne" %302, %9 : i64
    %304 = llvm.xor %302, %4 : i64
    %305 = llvm.icmp "sge" %304, %9 : i64
    %306 = llvm.and %303, %305 : i1
    %307 = llvm.add %301, %2 : i64
    %308 = llvm.select %306, %307, %301 : i1, i64
    %309 = llvm.intr.smax(%308, %9) : (i64, i64) -> i64
    %310 = llvm.mul %309, %8 : i64
    %311 = llvm.add %0, %298 : i64
    %312 = llvm.add %311, %310 : i64
    %313 = llvm.mul %286, %312 : i64
    %314 = llvm.icmp "sge" %313, %30 : i64
    %315 = llvm.icmp "sgt" %v_size0, %9 : i64
    %316 = llvm.select %315, %v_size0, %9 : i1, i64
    llvm.cond_br %314, ^bb5, ^bb6
  ^bb5:
    llvm.store %v_size0, %54 {alignment = 8 : i64} : i64, !llvm.ptr
    %317 = llvm.getelementptr inbounds %54[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %v, %317 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %318 = llvm.getelementptr inbounds %54[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %318 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %319 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %320 = llvm.call @stepwell_parallel_for(%319, %54, %316, %9) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb7(%320 : i32)
  ^bb6:
    %321 = llvm.call @program.parallel1(%9, %316, %v_size0, %v, %out1) : (i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb7(%321 : i32)
  ^bb7(%322: i32):
    %323 = llvm.sdiv %85, %0 : i64
    %324 = llvm.srem %85, %0 : i64
    %325 = llvm.icmp "ne" %324, %9 : i64
    %326 = llvm.xor %324, %0 : i64
    %327 = llvm.icmp "sge" %326, %9 : i64
    %328 = llvm.and %325, %327 : i1
    %329 = llvm.add %323, %2 : i64
    %330 = llvm.select %328, %329, %323 : i1, i64
    %331 = llvm.intr.smax(%330, %9) : (i64, i64) -> i64
    %332 = llvm.sdiv %75, %3 : i64
    %333 = llvm.srem %75, %3 : i64
    %334 = llvm.icmp "ne" %333, %9 : i64
    %335 = llvm.xor %333, %3 : i64
    %336 = llvm.icmp "sge" %335, %9 : i64
    %337 = llvm.and %334, %336 : i1
    %338 = llvm.add %332, %2 : i64
    %339 = llvm.select %337, %338, %332 : i1, i64
    %340 = llvm.intr.smax(%339, %9) : (i64, i64) -> i64
    %341 = llvm.intr.smax(%a_size0, %9) : (i64, i64) -> i64
    %342 = llvm.intr.smax(%a_stride1, %9) : (i64, i64) -> i64
    %343 = llvm.mul %342, %39 : i64
    %344 = llvm.add %2, %343 : i64
    %345 = llvm.mul %341, %344 : i64
    %346 = llvm.add %55, %345 : i64
    %347 = llvm.mul %340, %346 : i64
    %348 = llvm.sub %79, %75 : i64
    %349 = llvm.sdiv %348, %4 : i64
    %350 = llvm.srem %348, %4 : i64
    %351 = llvm.icmp "ne" %350, %9 : i64
    %352 = llvm.xor %350, %4 : i64
    %353 = llvm.icmp "sge" %352, %9 : i64
    %354 = llvm.and %351, %353 : i1
    %355 = llvm.add %349, %2 : i64
    %356 = llvm.select %354, %355, %349 : i1, i64
    %357 = llvm.intr.smax(%356, %9) : (i64, i64) -> i64
    %358 = llvm.intr.smax(%a_size0, %9) : (i64, i64) -> i64
    %359 = llvm.intr.smax(%a_stride1, %9) : (i64, i64) -> i64
    %360 = llvm.mul %359, %37 : i64
    %361 = llvm.add %2, %360 : i64
    %362 = llvm.mul %358, %361 : i64
    %363 = llvm.add %23, %362 : i64
    %364 = llvm.mul %357, %363 : i64
    %365 = llvm.sub %83, %79 : i64
    %366 = llvm.sdiv %365, %5 : i64
    %367 = llvm.srem %365, %5 : i64
    %368 = llvm.icmp "ne" %367, %9 : i64
    %369 = llvm.xor %367, %5 : i64
    %370 = llvm.icmp "sge" %369, %9 : i64
    %371 = llvm.and %368, %370 : i1
    %372 = llvm.add %366, %2 : i64
    %373 = llvm.select %371, %372, %366 : i1, i64
    %374 = llvm.intr.smax(%373, %9) : (i64, i64) -> i64
    %375 = llvm.intr.smax(%a_size0, %9) : (i64, i64) -> i64
    %376 = llvm.intr.smax(%a_stride1, %9) : (i64, i64) -> i64
    %377 = llvm.mul %376, %35 : i64
    %378 = llvm.add %2, %377 : i64
    %379 = llvm.mul %375, %378 : i64
    %380 = llvm.add %12, %379 : i64
    %381 = llvm.mul %374, %380 : i64
    %382 = llvm.sub %a_size1, %83 : i64
    %383 = llvm.intr.smax(%382, %9) : (i64, i64) -> i64
    %384 = llvm.intr.smax(%a_size0, %9) : (i64, i64) -> i64
    %385 = llvm.intr.smax(%a_stride1, %9) : (i64, i64) -> i64
    %386 = llvm.mul %385, %34 : i64
    %387 = llvm.add %2, %386 : i64
    %388 = llvm.mul %384, %387 : i64
    %389 = llvm.add %3, %388 : i64
    %390 = llvm.mul %383, %389 : i64
    %391 = llvm.add %4, %347 : i64
    %392 = llvm.add %391, %364 : i64
    %393 = llvm.add %392, %381 : i64
    %394 = llvm.add %393, %390 : i64
    %395 = llvm.mul %331, %394 : i64
    %396 = llvm.icmp "sge" %395, %30 : i64
    %397 = llvm.icmp "sgt" %85, %9 : i64
    %398 = llvm.sub %85, %2 overflow<nsw> : i64
    %399 = llvm.sdiv %398, %0 : i64
    %400 = llvm.add %399, %2 overflow<nsw> : i64
    %401 = llvm.select %397, %400, %9 : i1, i64
    llvm.cond_br %396, ^bb8, ^bb9
  ^bb8:
    llvm.store %85, %56 {alignment = 8 : i64} : i64, !llvm.ptr
    %402 = llvm.getelementptr inbounds %56[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %75, %402 {alignment = 8 : i64} : i64, !llvm.ptr
    %403 = llvm.getelementptr inbounds %56[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %403 {alignment = 8 : i64} : i64, !llvm.ptr
    %404 = llvm.getelementptr inbounds %56[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride1, %404 {alignment = 8 : i64} : i64, !llvm.ptr
    %405 = llvm.getelementptr inbounds %56[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %405 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %406 = llvm.getelementptr inbounds %56[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size1, %406 {alignment = 8 : i64} : i64, !llvm.ptr
    %407 = llvm.getelementptr inbounds %56[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %57, %407 {alignment = 8 : i64} : i64, !llvm.ptr
    %408 = llvm.getelementptr inbounds %56[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %408 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %409 = llvm.getelementptr inbounds %56[%38] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %79, %409 {alignment = 8 : i64} : i64, !llvm.ptr
    %410 = llvm.getelementptr inbounds %56[%39] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %83, %410 {alignment = 8 : i64} : i64, !llvm.ptr
    %411 = llvm.mlir.addressof @program.parallel2.part : !llvm.ptr
    %412 = llvm.call @stepwell_parallel_for(%411, %56, %401, %9) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb10(%412 : i32)
  ^bb9:
    %413 = llvm.call @program.parallel2(%9, %401, %85, %75, %a_size0, %a_stride1, %a, %a_size1, %57, %out2, %79, %83) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb10(%413 : i32)
  ^bb10(%414: i32):
    %415 = llvm.ashr %a_stride1, %4 : i64
    %416 = llvm.mul %415, %14 overflow<nsw> : i64
    %417 = llvm.icmp "slt" %85, %a_size1 : i64
    llvm.cond_br %417, ^bb11(%85 : i64), ^bb68
  ^bb11(%j_1_right_panel: i64):
    %418 = llvm.icmp "slt" %9, %85 : i64
    llvm.cond_br %418, ^bb12(%9 : i64), ^bb25
  ^bb12(%i_1_right_tile: i64):
    %419 = llvm.add %i_1_right_tile, %0 overflow<nsw> : i64
    %420 = llvm.icmp "slt" %i_1_right_tile, %419 : i64
    llvm.cond_br %420, ^bb13(%i_1_right_tile : i64), ^bb24
  ^bb13(%i_1_right: i64):
    %421 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %422 = llvm.intr.smin(%421, %a_size1) : (i64, i64) -> i64
    %423 = llvm.icmp "slt" %j_1_right_panel, %422 : i64
    llvm.cond_br %423, ^bb14(%j_1_right_panel : i64), ^bb23
  ^bb14(%j_1_right: i64):
    %424 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %424, ^bb15(%9, %60 : i64, f64), ^bb22(%60 : f64)
  ^bb15(%k1_1_right: i64, %425: f64):
    %426 = llvm.icmp "slt" %9, %416 : i64
    llvm.cond_br %426, ^bb16(%9, %62, %61 : i64, vector<4xf64>, vector<4xf64>), ^bb19(%62, %61 : vector<4xf64>, vector<4xf64>)
  ^bb16(%k0_1_right: i64, %427: vector<4xf64>, %428: vector<4xf64>):
    %429 = llvm.add %k0_1_right, %15 overflow<nsw> : i64
    %430 = llvm.intr.smin(%429, %416) : (i64, i64) -> i64
    %431 = llvm.icmp "slt" %k0_1_right, %430 : i64
    llvm.cond_br %431, ^bb17(%k0_1_right, %62, %62, %62, %62 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb18(%62, %62, %62, %62 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb17(%k0_1_right_1: i64, %432: vector<4xf64>, %433: vector<4xf64>, %434: vector<4xf64>, %435: vector<4xf64>):
    %436 = llvm.mul %k1_1_right, %57 overflow<nsw> : i64
    %437 = llvm.mul %i_1_right, %a_stride1 overflow<nsw> : i64
    %438 = llvm.add %436, %437 overflow<nsw> : i64
    %439 = llvm.add %438, %k0_1_right_1 overflow<nsw> : i64
    %440 = llvm.getelementptr inbounds %a[%439] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %441 = llvm.load %440 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %442 = llvm.mul %j_1_right, %a_stride1 overflow<nsw> : i64
    %443 = llvm.add %436, %442 overflow<nsw> : i64
    %444 = llvm.add %443, %k0_1_right_1 overflow<nsw> : i64
    %445 = llvm.getelementptr inbounds %a[%444] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %446 = llvm.load %445 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %447 = llvm.fmul %441, %446 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %448 = llvm.fadd %432, %447 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %449 = llvm.add %k0_1_right_1, %4 overflow<nsw> : i64
    %450 = llvm.add %436, %437 overflow<nsw> : i64
    %451 = llvm.add %450, %449 overflow<nsw> : i64
    %452 = llvm.getelementptr inbounds %a[%451] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %453 = llvm.load %452 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %454 = llvm.add %436, %442 overflow<nsw> : i64
    %455 = llvm.add %454, %449 overflow<nsw> : i64
    %456 = llvm.getelementptr inbounds %a[%455] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %457 = llvm.load %456 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %458 = llvm.fmul %453, %457 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %459 = llvm.fadd %433, %458 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %460 = llvm.add %k0_1_right_1, %0 overflow<nsw> : i64
    %461 = llvm.add %436, %437 overflow<nsw> : i64
    %462 = llvm.add %461, %460 overflow<nsw> : i64
    %463 = llvm.getelementptr inbounds %a[%462] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %464 = llvm.load %463 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %465 = llvm.add %436, %442 overflow<nsw> : i64
    %466 = llvm.add %465, %460 overflow<nsw> : i64
    %467 = llvm.getelementptr inbounds %a[%466] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %468 = llvm.load %467 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %469 = llvm.fmul %464, %468 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %470 = llvm.fadd %434, %469 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %471 = llvm.add %k0_1_right_1, %16 overflow<nsw> : i64
    %472 = llvm.add %436, %437 overflow<nsw> : i64
    %473 = llvm.add %472, %471 overflow<nsw> : i64
    %474 = llvm.getelementptr inbounds %a[%473] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %475 = llvm.load %474 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %476 = llvm.add %436, %442 overflow<nsw> : i64
    %477 = llvm.add %476, %471 overflow<nsw> : i64
    %478 = llvm.getelementptr inbounds %a[%477] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %479 = llvm.load %478 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %480 = llvm.fmul %475, %479 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %481 = llvm.fadd %435, %480 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %482 = llvm.add %k0_1_right_1, %14 overflow<nsw> : i64
    %483 = llvm.icmp "slt" %482, %430 : i64
    llvm.cond_br %483, ^bb17(%482, %448, %459, %470, %481 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb18(%448, %459, %470, %481 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18(%484: vector<4xf64>, %485: vector<4xf64>, %486: vector<4xf64>, %487: vector<4xf64>):
    %488 = llvm.fadd %484, %485 : vector<4xf64>
    %489 = llvm.fadd %486, %487 : vector<4xf64>
    %490 = llvm.fadd %488, %489 : vector<4xf64>
    %491 = llvm.fsub %490, %428 : vector<4xf64>
    %492 = llvm.fadd %427, %491 : vector<4xf64>
    %493 = llvm.fsub %492, %427 : vector<4xf64>
    %494 = llvm.fsub %493, %491 : vector<4xf64>
    %495 = llvm.fcmp "uno" %494, %494 : vector<4xf64>
    %496 = llvm.select %495, %61, %494 : vector<4xi1>, vector<4xf64>
    %497 = llvm.add %k0_1_right, %15 overflow<nsw> : i64
    %498 = llvm.icmp "slt" %497, %416 : i64
    llvm.cond_br %498, ^bb16(%497, %492, %496 : i64, vector<4xf64>, vector<4xf64>), ^bb19(%492, %496 : vector<4xf64>, vector<4xf64>)
  ^bb19(%499: vector<4xf64>, %500: vector<4xf64>):
    %501 = llvm.fsub %62, %500 : vector<4xf64>
    %502 = llvm.icmp "slt" %416, %a_stride1 : i64
    llvm.cond_br %502, ^bb20(%416, %501 : i64, vector<4xf64>), ^bb21(%501 : vector<4xf64>)
  ^bb20(%k0_1_right_2: i64, %503: vector<4xf64>):
    %504 = llvm.sub %a_stride1, %k0_1_right_2 overflow<nsw> : i64
    %505 = llvm.intr.smin(%504, %4) : (i64, i64) -> i64
    %506 = llvm.intr.smax(%505, %9) : (i64, i64) -> i64
    %507 = llvm.trunc %506 : i64 to i32
    %508 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %509 = llvm.mlir.poison : vector<4xi32>
    %510 = llvm.insertelement %507, %509[%9 : i64] : vector<4xi32>
    %511 = llvm.shufflevector %510, %509 [0, 0, 0, 0] : vector<4xi32>
    %512 = llvm.icmp "slt" %508, %511 : vector<4xi32>
    %513 = llvm.mul %k1_1_right, %57 overflow<nsw> : i64
    %514 = llvm.mul %i_1_right, %a_stride1 overflow<nsw> : i64
    %515 = llvm.add %513, %514 overflow<nsw> : i64
    %516 = llvm.add %515, %k0_1_right_2 overflow<nsw> : i64
    %517 = llvm.getelementptr inbounds %a[%516] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %518 = llvm.intr.masked.load %517, %512, %61 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %519 = llvm.mul %j_1_right, %a_stride1 overflow<nsw> : i64
    %520 = llvm.add %513, %519 overflow<nsw> : i64
    %521 = llvm.add %520, %k0_1_right_2 overflow<nsw> : i64
    %522 = llvm.getelementptr inbounds %a[%521] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %523 = llvm.intr.masked.load %522, %512, %61 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %524 = llvm.fmul %518, %523 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %525 = llvm.fadd %503, %524 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %526 = llvm.select %512, %525, %503 : vector<4xi1>, vector<4xf64>
    %527 = llvm.add %k0_1_right_2, %4 overflow<nsw> : i64
    %528 = llvm.icmp "slt" %527, %a_stride1 : i64
    llvm.cond_br %528, ^bb20(%527, %526 : i64, vector<4xf64>), ^bb21(%526 : vector<4xf64>)
  ^bb21(%529: vector<4xf64>):
    %530 = llvm.fadd %499, %529 : vector<4xf64>
    %531 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %532 = "llvm.intr.vector.reduce.fadd"(%531, %530) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %533 = llvm.fadd %425, %532 : f64
    %534 = llvm.add %k1_1_right, %2 overflow<nsw> : i64
    %535 = llvm.icmp "slt" %534, %a_size0 : i64
    llvm.cond_br %535, ^bb15(%534, %533 : i64, f64), ^bb22(%533 : f64)
  ^bb22(%536: f64):
    %537 = llvm.mul %i_1_right, %a_size1 overflow<nsw> : i64
    %538 = llvm.add %537, %j_1_right overflow<nsw> : i64
    %539 = llvm.getelementptr inbounds %out2[%538] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %536, %539 {alignment = 8 : i64} : f64, !llvm.ptr
    %540 = llvm.add %j_1_right, %2 overflow<nsw> : i64
    %541 = llvm.icmp "slt" %540, %422 : i64
    llvm.cond_br %541, ^bb14(%540 : i64), ^bb23
  ^bb23:
    %542 = llvm.add %i_1_right, %2 overflow<nsw> : i64
    %543 = llvm.icmp "slt" %542, %419 : i64
    llvm.cond_br %543, ^bb13(%542 : i64), ^bb24
  ^bb24:
    %544 = llvm.add %i_1_right_tile, %0 overflow<nsw> : i64
    %545 = llvm.icmp "slt" %544, %85 : i64
    llvm.cond_br %545, ^bb12(%544 : i64), ^bb25
  ^bb25:
    %546 = llvm.icmp "slt" %85, %89 : i64
    llvm.cond_br %546, ^bb26(%85 : i64), ^bb39
  ^bb26(%i_1_right_below_tile: i64):
    %547 = llvm.add %i_1_right_below_tile, %4 overflow<nsw> : i64
    %548 = llvm.icmp "slt" %i_1_right_below_tile, %547 : i64
    llvm.cond_br %548, ^bb27(%i_1_right_below_tile : i64), ^bb38
  ^bb27(%i_1_right_below: i64):
    %549 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %550 = llvm.intr.smin(%549, %a_size1) : (i64, i64) -> i64
    %551 = llvm.icmp "slt" %j_1_right_panel, %550 : i64
    llvm.cond_br %551, ^bb28(%j_1_right_panel : i64), ^bb37
  ^bb28(%j_1_right_below: i64):
    %552 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %552, ^bb29(%9, %60 : i64, f64), ^bb36(%60 : f64)
  ^bb29(%k1_1_right_below: i64, %553: f64):
    %554 = llvm.icmp "slt" %9, %416 : i64
    llvm.cond_br %554, ^bb30(%9, %62, %61 : i64, vector<4xf64>, vector<4xf64>), ^bb33(%62, %61 : vector<4xf64>, vector<4xf64>)
  ^bb30(%k0_1_right_below: i64, %555: vector<4xf64>, %556: vector<4xf64>):
    %557 = llvm.add %k0_1_right_below, %15 overflow<nsw> : i64
    %558 = llvm.intr.smin(%557, %416) : (i64, i64) -> i64
    %559 = llvm.icmp "slt" %k0_1_right_below, %558 : i64
    llvm.cond_br %559, ^bb31(%k0_1_right_below, %62, %62, %62, %62 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb32(%62, %62, %62, %62 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb31(%k0_1_right_below_1: i64, %560: vector<4xf64>, %561: vector<4xf64>, %562: vector<4xf64>, %563: vector<4xf64>):
    %564 = llvm.mul %k1_1_right_below, %57 overflow<nsw> : i64
    %565 = llvm.mul %i_1_right_below, %a_stride1 overflow<nsw> : i64
    %566 = llvm.add %564, %565 overflow<nsw> : i64
    %567 = llvm.add %566, %k0_1_right_below_1 overflow<nsw> : i64
    %568 = llvm.getelementptr inbounds %a[%567] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %569 = llvm.load %568 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %570 = llvm.mul %j_1_right_below, %a_stride1 overflow<nsw> : i64
    %571 = llvm.add %564, %570 overflow<nsw> : i64
    %572 = llvm.add %571, %k0_1_right_below_1 overflow<nsw> : i64
    %573 = llvm.getelementptr inbounds %a[%572] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %574 = llvm.load %573 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %575 = llvm.fmul %569, %574 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %576 = llvm.fadd %560, %575 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %577 = llvm.add %k0_1_right_below_1, %4 overflow<nsw> : i64
    %578 = llvm.add %564, %565 overflow<nsw> : i64
    %579 = llvm.add %578, %577 overflow<nsw> : i64
    %580 = llvm.getelementptr inbounds %a[%579] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %581 = llvm.load %580 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %582 = llvm.add %564, %570 overflow<nsw> : i64
    %583 = llvm.add %582, %577 overflow<nsw> : i64
    %584 = llvm.getelementptr inbounds %a[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %585 = llvm.load %584 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %586 = llvm.fmul %581, %585 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %587 = llvm.fadd %561, %586 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %588 = llvm.add %k0_1_right_below_1, %0 overflow<nsw> : i64
    %589 = llvm.add %564, %565 overflow<nsw> : i64
    %590 = llvm.add %589, %588 overflow<nsw> : i64
    %591 = llvm.getelementptr inbounds %a[%590] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %592 = llvm.load %591 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %593 = llvm.add %564, %570 overflow<nsw> : i64
    %594 = llvm.add %593, %588 overflow<nsw> : i64
    %595 = llvm.getelementptr inbounds %a[%594] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %596 = llvm.load %595 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %597 = llvm.fmul %592, %596 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %598 = llvm.fadd %562, %597 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %599 = llvm.add %k0_1_right_below_1, %16 overflow<nsw> : i64
    %600 = llvm.add %564, %565 overflow<nsw> : i64
    %601 = llvm.add %600, %599 overflow<nsw> : i64
    %602 = llvm.getelementptr inbounds %a[%601] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %603 = llvm.load %602 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %604 = llvm.add %564, %570 overflow<nsw> : i64
    %605 = llvm.add %604, %599 overflow<nsw> : i64
    %606 = llvm.getelementptr inbounds %a[%605] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %607 = llvm.load %606 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %608 = llvm.fmul %603, %607 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %609 = llvm.fadd %563, %608 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %610 = llvm.add %k0_1_right_below_1, %14 overflow<nsw> : i64
    %611 = llvm.icmp "slt" %610, %558 : i64
    llvm.cond_br %611, ^bb31(%610, %576, %587, %598, %609 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb32(%576, %587, %598, %609 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb32(%612: vector<4xf64>, %613: vector<4xf64>, %614: vector<4xf64>, %615: vector<4xf64>):
    %616 = llvm.fadd %612, %613 : vector<4xf64>
    %617 = llvm.fadd %614, %615 : vector<4xf64>
    %618 = llvm.fadd %616, %617 : vector<4xf64>
    %619 = llvm.fsub %618, %556 : vector<4xf64>
    %620 = llvm.fadd %555, %619 : vector<4xf64>
    %621 = llvm.fsub %620, %555 : vector<4xf64>
    %622 = llvm.fsub %621, %619 : vector<4xf64>
    %623 = llvm.fcmp "uno" %622, %622 : vector<4xf64>
    %624 = llvm.select %623, %61, %622 : vector<4xi1>, vector<4xf64>
    %625 = llvm.add %k0_1_right_below, %15 overflow<nsw> : i64
    %626 = llvm.icmp "slt" %625, %416 : i64
    llvm.cond_br %626, ^bb30(%625, %620, %624 : i64, vector<4xf64>, vector<4xf64>), ^bb33(%620, %624 : vector<4xf64>, vector<4xf64>)
  ^bb33(%627: vector<4xf64>, %628: vector<4xf64>):
    %629 = llvm.fsub %62, %628 : vector<4xf64>
    %630 = llvm.icmp "slt" %416, %a_stride1 : i64
    llvm.cond_br %630, ^bb34(%416, %629 : i64, vector<4xf64>), ^bb35(%629 : vector<4xf64>)
  ^bb34(%k0_1_right_below_2: i64, %631: vector<4xf64>):
    %632 = llvm.sub %a_stride1, %k0_1_right_below_2 overflow<nsw> : i64
    %633 = llvm.intr.smin(%632, %4) : (i64, i64) -> i64
    %634 = llvm.intr.smax(%633, %9) : (i64, i64) -> i64
    %635 = llvm.trunc %634 : i64 to i32
    %636 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %637 = llvm.mlir.poison : vector<4xi32>
    %638 = llvm.insertelement %635, %637[%9 : i64] : vector<4xi32>
    %639 = llvm.shufflevector %638, %637 [0, 0, 0, 0] : vector<4xi32>
    %640 = llvm.icmp "slt" %636, %639 : vector<4xi32>
    %641 = llvm.mul %k1_1_right_below, %57 overflow<nsw> : i64
    %642 = llvm.mul %i_1_right_below, %a_stride1 overflow<nsw> : i64
    %643 = llvm.add %641, %642 overflow<nsw> : i64
    %644 = llvm.add %643, %k0_1_right_below_2 overflow<nsw> : i64
    %645 = llvm.getelementptr inbounds %a[%644] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %646 = llvm.intr.masked.load %645, %640, %61 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %647 = llvm.mul %j_1_right_below, %a_stride1 overflow<nsw> : i64
    %648 = llvm.add %641, %647 overflow<nsw> : i64
    %649 = llvm.add %648, %k0_1_right_below_2 overflow<nsw> : i64
    %650 = llvm.getelementptr inbounds %a[%649] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %651 = llvm.intr.masked.load %650, %640, %61 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %652 = llvm.fmul %646, %651 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %653 = llvm.fadd %631, %652 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %654 = llvm.select %640, %653, %631 : vector<4xi1>, vector<4xf64>
    %655 = llvm.add %k0_1_right_below_2, %4 overflow<nsw> : i64
    %656 = llvm.icmp "slt" %655, %a_stride1 : i64
    llvm.cond_br %656, ^bb34(%655, %654 : i64, vector<4xf64>), ^bb35(%654 : vector<4xf64>)
  ^bb35(%657: vector<4xf64>):
    %658 = llvm.fadd %627, %657 : vector<4xf64>
    %659 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %660 = "llvm.intr.vector.reduce.fadd"(%659, %658) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %661 = llvm.fadd %553, %660 : f64
    %662 = llvm.add %k1_1_right_below, %2 overflow<nsw> : i64
    %663 = llvm.icmp "slt" %662, %a_size0 : i64
    llvm.cond_br %663, ^bb29(%662, %661 : i64, f64), ^bb36(%661 : f64)
  ^bb36(%664: f64):
    %665 = llvm.mul %i_1_right_below, %a_size1 overflow<nsw> : i64
    %666 = llvm.add %665, %j_1_right_below overflow<nsw> : i64
    %667 = llvm.getelementptr inbounds %out2[%666] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %664, %667 {alignment = 8 : i64} : f64, !llvm.ptr
    %668 = llvm.add %j_1_right_below, %2 overflow<nsw> : i64
    %669 = llvm.icmp "slt" %668, %550 : i64
    llvm.cond_br %669, ^bb28(%668 : i64), ^bb37
  ^bb37:
    %670 = llvm.add %i_1_right_below, %2 overflow<nsw> : i64
    %671 = llvm.icmp "slt" %670, %547 : i64
    llvm.cond_br %671, ^bb27(%670 : i64), ^bb38
  ^bb38:
    %672 = llvm.add %i_1_right_below_tile, %4 overflow<nsw> : i64
    %673 = llvm.icmp "slt" %672, %89 : i64
    llvm.cond_br %673, ^bb26(%672 : i64), ^bb39
  ^bb39:
    %674 = llvm.icmp "slt" %89, %93 : i64
    llvm.cond_br %674, ^bb40(%89 : i64), ^bb53
  ^bb40(%i_1_right_below_below_tile: i64):
    %675 = llvm.add %i_1_right_below_below_tile, %5 overflow<nsw> : i64
    %676 = llvm.icmp "slt" %i_1_right_below_below_tile, %675 : i64
    llvm.cond_br %676, ^bb41(%i_1_right_below_below_tile : i64), ^bb52
  ^bb41(%i_1_right_below_below: i64):
    %677 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %678 = llvm.intr.smin(%677, %a_size1) : (i64, i64) -> i64
    %679 = llvm.icmp "slt" %j_1_right_panel, %678 : i64
    llvm.cond_br %679, ^bb42(%j_1_right_panel : i64), ^bb51
  ^bb42(%j_1_right_below_below: i64):
    %680 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %680, ^bb43(%9, %60 : i64, f64), ^bb50(%60 : f64)
  ^bb43(%k1_1_right_below_below: i64, %681: f64):
    %682 = llvm.icmp "slt" %9, %416 : i64
    llvm.cond_br %682, ^bb44(%9, %62, %61 : i64, vector<4xf64>, vector<4xf64>), ^bb47(%62, %61 : vector<4xf64>, vector<4xf64>)
  ^bb44(%k0_1_right_below_below: i64, %683: vector<4xf64>, %684: vector<4xf64>):
    %685 = llvm.add %k0_1_right_below_below, %15 overflow<nsw> : i64
    %686 = llvm.intr.smin(%685, %416) : (i64, i64) -> i64
    %687 = llvm.icmp "slt" %k0_1_right_below_below, %686 : i64
    llvm.cond_br %687, ^bb45(%k0_1_right_below_below, %62, %62, %62, %62 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb46(%62, %62, %62, %62 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb45(%k0_1_right_below_below_1: i64, %688: vector<4xf64>, %689: vector<4xf64>, %690: vector<4xf64>, %691: vector<4xf64>):
    %692 = llvm.mul %k1_1_right_below_below, %57 overflow<nsw> : i64
    %693 = llvm.mul %i_1_right_below_below, %a_stride1 overflow<nsw> : i64
    %694 = llvm.add %692, %693 overflow<nsw> : i64
    %695 = llvm.add %694, %k0_1_right_below_below_1 overflow<nsw> : i64
    %696 = llvm.getelementptr inbounds %a[%695] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %697 = llvm.load %696 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %698 = llvm.mul %j_1_right_below_below, %a_stride1 overflow<nsw> : i64
    %699 = llvm.add %692, %698 overflow<nsw> : i64
    %700 = llvm.add %699, %k0_1_right_below_below_1 overflow<nsw> : i64
    %701 = llvm.getelementptr inbounds %a[%700] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %702 = llvm.load %701 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %703 = llvm.fmul %697, %702 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %704 = llvm.fadd %688, %703 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %705 = llvm.add %k0_1_right_below_below_1, %4 overflow<nsw> : i64
    %706 = llvm.add %692, %693 overflow<nsw> : i64
    %707 = llvm.add %706, %705 overflow<nsw> : i64
    %708 = llvm.getelementptr inbounds %a[%707] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %709 = llvm.load %708 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %710 = llvm.add %692, %698 overflow<nsw> : i64
    %711 = llvm.add %710, %705 overflow<nsw> : i64
    %712 = llvm.getelementptr inbounds %a[%711] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %713 = llvm.load %712 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %714 = llvm.fmul %709, %713 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %715 = llvm.fadd %689, %714 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %716 = llvm.add %k0_1_right_below_below_1, %0 overflow<nsw> : i64
    %717 = llvm.add %692, %693 overflow<nsw> : i64
    %718 = llvm.add %717, %716 overflow<nsw> : i64
    %719 = llvm.getelementptr inbounds %a[%718] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %720 = llvm.load %719 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %721 = llvm.add %692, %698 overflow<nsw> : i64
    %722 = llvm.add %721, %716 overflow<nsw> : i64
    %723 = llvm.getelementptr inbounds %a[%722] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %724 = llvm.load %723 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %725 = llvm.fmul %720, %724 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %726 = llvm.fadd %690, %725 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %727 = llvm.add %k0_1_right_below_below_1, %16 overflow<nsw> : i64
    %728 = llvm.add %692, %693 overflow<nsw> : i64
    %729 = llvm.add %728, %727 overflow<nsw> : i64
    %730 = llvm.getelementptr inbounds %a[%729] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %731 = llvm.load %730 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %732 = llvm.add %692, %698 overflow<nsw> : i64
    %733 = llvm.add %732, %727 overflow<nsw> : i64
    %734 = llvm.getelementptr inbounds %a[%733] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %735 = llvm.load %734 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %736 = llvm.fmul %731, %735 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %737 = llvm.fadd %691, %736 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %738 = llvm.add %k0_1_right_below_below_1, %14 overflow<nsw> : i64
    %739 = llvm.icmp "slt" %738, %686 : i64
    llvm.cond_br %739, ^bb45(%738, %704, %715, %726, %737 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb46(%704, %715, %726, %737 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb46(%740: vector<4xf64>, %741: vector<4xf64>, %742: vector<4xf64>, %743: vector<4xf64>):
    %744 = llvm.fadd %740, %741 : vector<4xf64>
    %745 = llvm.fadd %742, %743 : vector<4xf64>
    %746 = llvm.fadd %744, %745 : vector<4xf64>
    %747 = llvm.fsub %746, %684 : vector<4xf64>
    %748 = llvm.fadd %683, %747 : vector<4xf64>
    %749 = llvm.fsub %748, %683 : vector<4xf64>
    %750 = llvm.fsub %749, %747 : vector<4xf64>
    %751 = llvm.fcmp "uno" %750, %750 : vector<4xf64>
    %752 = llvm.select %751, %61, %750 : vector<4xi1>, vector<4xf64>
    %753 = llvm.add %k0_1_right_below_below, %15 overflow<nsw> : i64
    %754 = llvm.icmp "slt" %753, %416 : i64
    llvm.cond_br %754, ^bb44(%753, %748, %752 : i64, vector<4xf64>, vector<4xf64>), ^bb47(%748, %752 : vector<4xf64>, vector<4xf64>)
  ^bb47(%755: vector<4xf64>, %756: vector<4xf64>):
    %757 = llvm.fsub %62, %756 : vector<4xf64>
    %758 = llvm.icmp "slt" %416, %a_stride1 : i64
    llvm.cond_br %758, ^bb48(%416, %757 : i64, vector<4xf64>), ^bb49(%757 : vector<4xf64>)
  ^bb48(%k0_1_right_below_below_2: i64, %759: vector<4xf64>):
    %760 = llvm.sub %a_stride1, %k0_1_right_below_below_2 overflow<nsw> : i64
    %761 = llvm.intr.smin(%760, %4) : (i64, i64) -> i64
    %762 = llvm.intr.smax(%761, %9) : (i64, i64) -> i64
    %763 = llvm.trunc %762 : i64 to i32
    %764 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %765 = llvm.mlir.poison : vector<4xi32>
    %766 = llvm.insertelement %763, %765[%9 : i64] : vector<4xi32>
    %767 = llvm.shufflevector %766, %765 [0, 0, 0, 0] : vector<4xi32>
    %768 = llvm.icmp "slt" %764, %767 : vector<4xi32>
    %769 = llvm.mul %k1_1_right_below_below, %57 overflow<nsw> : i64
    %770 = llvm.mul %i_1_right_below_below, %a_stride1 overflow<nsw> : i64
    %771 = llvm.add %769, %770 overflow<nsw> : i64
    %772 = llvm.add %771, %k0_1_right_below_below_2 overflow<nsw> : i64
    %773 = llvm.getelementptr inbounds %a[%772] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %774 = llvm.intr.masked.load %773, %768, %61 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %775 = llvm.mul %j_1_right_below_below, %a_stride1 overflow<nsw> : i64
    %776 = llvm.add %769, %775 overflow<nsw> : i64
    %777 = llvm.add %776, %k0_1_right_below_below_2 overflow<nsw> : i64
    %778 = llvm.getelementptr inbounds %a[%777] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %779 = llvm.intr.masked.load %778, %768, %61 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %780 = llvm.fmul %774, %779 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %781 = llvm.fadd %759, %780 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %782 = llvm.select %768, %781, %759 : vector<4xi1>, vector<4xf64>
    %783 = llvm.add %k0_1_right_below_below_2, %4 overflow<nsw> : i64
    %784 = llvm.icmp "slt" %783, %a_stride1 : i64
    llvm.cond_br %784, ^bb48(%783, %782 : i64, vector<4xf64>), ^bb49(%782 : vector<4xf64>)
  ^bb49(%785: vector<4xf64>):
    %786 = llvm.fadd %755, %785 : vector<4xf64>
    %787 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %788 = "llvm.intr.vector.reduce.fadd"(%787, %786) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %789 = llvm.fadd %681, %788 : f64
    %790 = llvm.add %k1_1_right_below_below, %2 overflow<nsw> : i64
    %791 = llvm.icmp "slt" %790, %a_size0 : i64
    llvm.cond_br %791, ^bb43(%790, %789 : i64, f64), ^bb50(%789 : f64)
  ^bb50(%792: f64):
    %793 = llvm.mul %i_1_right_below_below, %a_size1 overflow<nsw> : i64
    %794 = llvm.add %793, %j_1_right_below_below overflow<nsw> : i64
    %795 = llvm.getelementptr inbounds %out2[%794] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %792, %795 {alignment = 8 : i64} : f64, !llvm.ptr
    %796 = llvm.add %j_1_right_below_below, %2 overflow<nsw> : i64
    %797 = llvm.icmp "slt" %796, %678 : i64
    llvm.cond_br %797, ^bb42(%796 : i64), ^bb51
  ^bb51:
    %798 = llvm.add %i_1_right_below_below, %2 overflow<nsw> : i64
    %799 = llvm.icmp "slt" %798, %675 : i64
    llvm.cond_br %799, ^bb41(%798 : i64), ^bb52
  ^bb52:
    %800 = llvm.add %i_1_right_below_below_tile, %5 overflow<nsw> : i64
    %801 = llvm.icmp "slt" %800, %93 : i64
    llvm.cond_br %801, ^bb40(%800 : i64), ^bb53
  ^bb53:
    %802 = llvm.icmp "slt" %93, %a_size1 : i64
    llvm.cond_br %802, ^bb54(%93 : i64), ^bb67
  ^bb54(%i_1_right_below_below_below_tile: i64):
    %803 = llvm.add %i_1_right_below_below_below_tile, %2 overflow<nsw> : i64
    %804 = llvm.icmp "slt" %i_1_right_below_below_below_tile, %803 : i64
    llvm.cond_br %804, ^bb55(%i_1_right_below_below_below_tile : i64), ^bb66
  ^bb55(%i_1_right_below_below_below: i64):
    %805 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %806 = llvm.intr.smin(%805, %a_size1) : (i64, i64) -> i64
    %807 = llvm.icmp "slt" %j_1_right_panel, %806 : i64
    llvm.cond_br %807, ^bb56(%j_1_right_panel : i64), ^bb65
  ^bb56(%j_1_right_below_below_below: i64):
    %808 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %808, ^bb57(%9, %60 : i64, f64), ^bb64(%60 : f64)
  ^bb57(%k1_1_right_below_below_below: i64, %809: f64):
    %810 = llvm.icmp "slt" %9, %416 : i64
    llvm.cond_br %810, ^bb58(%9, %62, %61 : i64, vector<4xf64>, vector<4xf64>), ^bb61(%62, %61 : vector<4xf64>, vector<4xf64>)
  ^bb58(%k0_1_right_below_below_below: i64, %811: vector<4xf64>, %812: vector<4xf64>):
    %813 = llvm.add %k0_1_right_below_below_below, %15 overflow<nsw> : i64
    %814 = llvm.intr.smin(%813, %416) : (i64, i64) -> i64
    %815 = llvm.icmp "slt" %k0_1_right_below_below_below, %814 : i64
    llvm.cond_br %815, ^bb59(%k0_1_right_below_below_below, %62, %62, %62, %62 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb60(%62, %62, %62, %62 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb59(%k0_1_right_below_below_below_1: i64, %816: vector<4xf64>, %817: vector<4xf64>, %818: vector<4xf64>, %819: vector<4xf64>):
    %820 = llvm.mul %k1_1_right_below_below_below, %57 overflow<nsw> : i64
    %821 = llvm.mul %i_1_right_below_below_below, %a_stride1 overflow<nsw> : i64
    %822 = llvm.add %820, %821 overflow<nsw> : i64
    %823 = llvm.add %822, %k0_1_right_below_below_below_1 overflow<nsw> : i64
    %824 = llvm.getelementptr inbounds %a[%823] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %825 = llvm.load %824 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %826 = llvm.mul %j_1_right_below_below_below, %a_stride1 overflow<nsw> : i64
    %827 = llvm.add %820, %826 overflow<nsw> : i64
    %828 = llvm.add %827, %k0_1_right_below_below_below_1 overflow<nsw> : i64
    %829 = llvm.getelementptr inbounds %a[%828] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %830 = llvm.load %829 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %831 = llvm.fmul %825, %830 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %832 = llvm.fadd %816, %831 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %833 = llvm.add %k0_1_right_below_below_below_1, %4 overflow<nsw> : i64
    %834 = llvm.add %820, %821 overflow<nsw> : i64
    %835 = llvm.add %834, %833 overflow<nsw> : i64
    %836 = llvm.getelementptr inbounds %a[%835] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %837 = llvm.load %836 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %838 = llvm.add %820, %826 overflow<nsw> : i64
    %839 = llvm.add %838, %833 overflow<nsw> : i64
    %840 = llvm.getelementptr inbounds %a[%839] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %841 = llvm.load %840 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %842 = llvm.fmul %837, %841 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %843 = llvm.fadd %817, %842 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %844 = llvm.add %k0_1_right_below_below_below_1, %0 overflow<nsw> : i64
    %845 = llvm.add %820, %821 overflow<nsw> : i64
    %846 = llvm.add %845, %844 overflow<nsw> : i64
    %847 = llvm.getelementptr inbounds %a[%846] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %848 = llvm.load %847 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %849 = llvm.add %820, %826 overflow<nsw> : i64
    %850 = llvm.add %849, %844 overflow<nsw> : i64
    %851 = llvm.getelementptr inbounds %a[%850] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %852 = llvm.load %851 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %853 = llvm.fmul %848, %852 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %854 = llvm.fadd %818, %853 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %855 = llvm.add %k0_1_right_below_below_below_1, %16 overflow<nsw> : i64
    %856 = llvm.add %820, %821 overflow<nsw> : i64
    %857 = llvm.add %856, %855 overflow<nsw> : i64
    %858 = llvm.getelementptr inbounds %a[%857] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %859 = llvm.load %858 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %860 = llvm.add %820, %826 overflow<nsw> : i64
    %861 = llvm.add %860, %855 overflow<nsw> : i64
    %862 = llvm.getelementptr inbounds %a[%861] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %863 = llvm.load %862 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %864 = llvm.fmul %859, %863 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %865 = llvm.fadd %819, %864 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %866 = llvm.add %k0_1_right_below_below_below_1, %14 overflow<nsw> : i64
    %867 = llvm.icmp "slt" %866, %814 : i64
    llvm.cond_br %867, ^bb59(%866, %832, %843, %854, %865 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb60(%832, %843, %854, %865 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb60(%868: vector<4xf64>, %869: vector<4xf64>, %870: vector<4xf64>, %871: vector<4xf64>):
    %872 = llvm.fadd %868, %869 : vector<4xf64>
    %873 = llvm.fadd %870, %871 : vector<4xf64>
    %874 = llvm.fadd %872, %873 : vector<4xf64>
    %875 = llvm.fsub %874, %812 : vector<4xf64>
    %876 = llvm.fadd %811, %875 : vector<4xf64>
    %877 = llvm.fsub %876, %811 : vector<4xf64>
    %878 = llvm.fsub %877, %875 : vector<4xf64>
    %879 = llvm.fcmp "uno" %878, %878 : vector<4xf64>
    %880 = llvm.select %879, %61, %878 : vector<4xi1>, vector<4xf64>
    %881 = llvm.add %k0_1_right_below_below_below, %15 overflow<nsw> : i64
    %882 = llvm.icmp "slt" %881, %416 : i64
    llvm.cond_br %882, ^bb58(%881, %876, %880 : i64, vector<4xf64>, vector<4xf64>), ^bb61(%876, %880 : vector<4xf64>, vector<4xf64>)
  ^bb61(%883: vector<4xf64>, %884: vector<4xf64>):
    %885 = llvm.fsub %62, %884 : vector<4xf64>
    %886 = llvm.icmp "slt" %416, %a_stride1 : i64
    llvm.cond_br %886, ^bb62(%416, %885 : i64, vector<4xf64>), ^bb63(%885 : vector<4xf64>)
  ^bb62(%k0_1_right_below_below_below_2: i64, %887: vector<4xf64>):
    %888 = llvm.sub %a_stride1, %k0_1_right_below_below_below_2 overflow<nsw> : i64
    %889 = llvm.intr.smin(%888, %4) : (i64, i64) -> i64
    %890 = llvm.intr.smax(%889, %9) : (i64, i64) -> i64
    %891 = llvm.trunc %890 : i64 to i32
    %892 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %893 = llvm.mlir.poison : vector<4xi32>
    %894 = llvm.insertelement %891, %893[%9 : i64] : vector<4xi32>
    %895 = llvm.shufflevector %894, %893 [0, 0, 0, 0] : vector<4xi32>
    %896 = llvm.icmp "slt" %892, %895 : vector<4xi32>
    %897 = llvm.mul %k1_1_right_below_below_below, %57 overflow<nsw> : i64
    %898 = llvm.mul %i_1_right_below_below_below, %a_stride1 overflow<nsw> : i64
    %899 = llvm.add %897, %898 overflow<nsw> : i64
    %900 = llvm.add %899, %k0_1_right_below_below_below_2 overflow<nsw> : i64
    %901 = llvm.getelementptr inbounds %a[%900] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %902 = llvm.intr.masked.load %901, %896, %61 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %903 = llvm.mul %j_1_right_below_below_below, %a_stride1 overflow<nsw> : i64
    %904 = llvm.add %897, %903 overflow<nsw> : i64
    %905 = llvm.add %904, %k0_1_right_below_below_below_2 overflow<nsw> : i64
    %906 = llvm.getelementptr inbounds %a[%905] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %907 = llvm.intr.masked.load %906, %896, %61 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %908 = llvm.fmul %902, %907 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %909 = llvm.fadd %887, %908 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %910 = llvm.select %896, %909, %887 : vector<4xi1>, vector<4xf64>
    %911 = llvm.add %k0_1_right_below_below_below_2, %4 overflow<nsw> : i64
    %912 = llvm.icmp "slt" %911, %a_stride1 : i64
    llvm.cond_br %912, ^bb62(%911, %910 : i64, vector<4xf64>), ^bb63(%910 : vector<4xf64>)
  ^bb63(%913: vector<4xf64>):
    %914 = llvm.fadd %883, %913 : vector<4xf64>
    %915 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %916 = "llvm.intr.vector.reduce.fadd"(%915, %914) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %917 = llvm.fadd %809, %916 : f64
    %918 = llvm.add %k1_1_right_below_below_below, %2 overflow<nsw> : i64
    %919 = llvm.icmp "slt" %918, %a_size0 : i64
    llvm.cond_br %919, ^bb57(%918, %917 : i64, f64), ^bb64(%917 : f64)
  ^bb64(%920: f64):
    %921 = llvm.mul %i_1_right_below_below_below, %a_size1 overflow<nsw> : i64
    %922 = llvm.add %921, %j_1_right_below_below_below overflow<nsw> : i64
    %923 = llvm.getelementptr inbounds %out2[%922] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %920, %923 {alignment = 8 : i64} : f64, !llvm.ptr
    %924 = llvm.add %j_1_right_below_below_below, %2 overflow<nsw> : i64
    %925 = llvm.icmp "slt" %924, %806 : i64
    llvm.cond_br %925, ^bb56(%924 : i64), ^bb65
  ^bb65:
    %926 = llvm.add %i_1_right_below_below_below, %2 overflow<nsw> : i64
    %927 = llvm.icmp "slt" %926, %803 : i64
    llvm.cond_br %927, ^bb55(%926 : i64), ^bb66
  ^bb66:
    %928 = llvm.add %i_1_right_below_below_below_tile, %2 overflow<nsw> : i64
    %929 = llvm.icmp "slt" %928, %a_size1 : i64
    llvm.cond_br %929, ^bb54(%928 : i64), ^bb67
  ^bb67:
    %930 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %931 = llvm.icmp "slt" %930, %a_size1 : i64
    llvm.cond_br %931, ^bb11(%930 : i64), ^bb68
  ^bb68:
    llvm.return %53 : i32
  ^bb69(%932: i32):
    llvm.return %932 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %a_size0_1: i64, %933: i64, %934: i64, %935: i64, %a_stride1_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %b_size1_1: i64, %b_stride1_1: i64, %936: i64, %937: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %a_size1_1: i64, %938: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %939: i64, %940: i64, %941: i64, %942: i64, %943: i64, %944: i64, %945: i64, %946: i64) -> i32 attributes {no_unwind, no_inline} {
    %947 = llvm.mlir.constant(0) : i64
    %948 = llvm.mlir.constant(1) : i64
    %949 = llvm.mlir.constant(8) : i64
    %950 = llvm.mlir.constant(4096) : i64
    %951 = llvm.mlir.constant(4) : i64
    %952 = llvm.mlir.constant(6) : i64
    %953 = llvm.mlir.constant(7) : i64
    %954 = llvm.mlir.constant(9) : i64
    %955 = llvm.mlir.constant(10) : i64
    %956 = llvm.mlir.constant(11) : i64
    %957 = llvm.mlir.constant(2) : i64
    %958 = llvm.mlir.constant(3) : i64
    %959 = llvm.mlir.constant(5) : i64
    %960 = llvm.mlir.constant(8192) : i64
    %961 = llvm.mlir.constant(64) : i64
    %962 = llvm.mlir.constant(-64) : i64
    %963 = llvm.mlir.constant(1 : i32) : i32
    %964 = llvm.mlir.constant(0 : i32) : i32
    %965 = llvm.mlir.constant(3 : i32) : i32
    %966 = llvm.mlir.constant(true) : i1
    %967 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %968 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %968, ^bb1(%begin : i64), ^bb74
  ^bb1(%b0: i64):
    %969 = llvm.icmp "slt" %947, %933 : i64
    llvm.cond_br %969, ^bb2(%947 : i64), ^bb36
  ^bb2(%j_panel: i64):
    %970 = llvm.icmp "slt" %947, %934 : i64
    llvm.cond_br %970, ^bb3(%947 : i64), ^bb35
  ^bb3(%k0_piece: i64):
    %971 = llvm.mul %935, %961 overflow<nsw> : i64
    %972 = llvm.add %971, %961 overflow<nsw> : i64
    %973 = llvm.and %972, %962 : i64
    %b_copy = llvm.call @aligned_alloc(%961, %973) : (i64, i64) -> !llvm.ptr
    %974 = llvm.mlir.zero : !llvm.ptr
    %975 = llvm.icmp "ne" %b_copy, %974 : !llvm.ptr
    llvm.cond_br %975, ^bb4, ^bb75(%963 : i32)
  ^bb4:
    %976 = llvm.add %k0_piece, %950 overflow<nsw> : i64
    %977 = llvm.intr.smin(%976, %a_stride1_1) : (i64, i64) -> i64
    %978 = llvm.icmp "slt" %k0_piece, %977 : i64
    llvm.cond_br %978, ^bb5(%k0_piece : i64), ^bb6
  ^bb5(%k0_copy: i64):
    %979 = llvm.add %k0_copy, %949 overflow<nsw> : i64
    %980 = llvm.mul %b0, %936 overflow<nsw> : i64
    %981 = llvm.mul %979, %b_stride1_1 overflow<nsw> : i64
    %982 = llvm.add %980, %981 overflow<nsw> : i64
    %983 = llvm.add %982, %j_panel overflow<nsw> : i64
    %984 = llvm.getelementptr %b_1[%983] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%984, %964, %965, %963) : (!llvm.ptr, i32, i32, i32) -> ()
    %985 = llvm.mul %k0_copy, %b_stride1_1 overflow<nsw> : i64
    %986 = llvm.add %980, %985 overflow<nsw> : i64
    %987 = llvm.add %986, %j_panel overflow<nsw> : i64
    %988 = llvm.getelementptr inbounds %b_1[%987] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %989 = llvm.load %988 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %990 = llvm.add %j_panel, %951 overflow<nsw> : i64
    %991 = llvm.add %980, %985 overflow<nsw> : i64
    %992 = llvm.add %991, %990 overflow<nsw> : i64
    %993 = llvm.getelementptr inbounds %b_1[%992] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %994 = llvm.load %993 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %995 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %996 = llvm.mul %995, %949 overflow<nsw> : i64
    %997 = llvm.getelementptr inbounds %b_copy[%996] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %989, %997 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %998 = llvm.add %947, %951 overflow<nsw> : i64
    %999 = llvm.add %996, %998 overflow<nsw> : i64
    %1000 = llvm.getelementptr inbounds %b_copy[%999] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %994, %1000 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1001 = llvm.add %k0_copy, %948 overflow<nsw> : i64
    %1002 = llvm.icmp "slt" %1001, %977 : i64
    llvm.cond_br %1002, ^bb5(%1001 : i64), ^bb6
  ^bb6:
    %1003 = llvm.icmp "slt" %947, %937 : i64
    llvm.cond_br %1003, ^bb7(%947 : i64), ^bb13
  ^bb7(%i_tile: i64):
    %1004 = llvm.icmp "eq" %k0_piece, %947 : i64
    llvm.cond_br %1004, ^bb8, ^bb9
  ^bb8:
    llvm.br ^bb10(%967, %967, %967, %967, %967, %967, %967, %967, %967, %967, %967, %967 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb9:
    %1005 = llvm.add %i_tile, %952 overflow<nsw> : i64
    %1006 = llvm.mul %b0, %938 overflow<nsw> : i64
    %1007 = llvm.mul %1005, %b_stride1_1 overflow<nsw> : i64
    %1008 = llvm.add %1006, %1007 overflow<nsw> : i64
    %1009 = llvm.add %1008, %j_panel overflow<nsw> : i64
    %1010 = llvm.getelementptr %out0_1[%1009] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1010, %964, %965, %963) : (!llvm.ptr, i32, i32, i32) -> ()
    %1011 = llvm.add %i_tile, %953 overflow<nsw> : i64
    %1012 = llvm.mul %1011, %b_stride1_1 overflow<nsw> : i64
    %1013 = llvm.add %1006, %1012 overflow<nsw> : i64
    %1014 = llvm.add %1013, %j_panel overflow<nsw> : i64
    %1015 = llvm.getelementptr %out0_1[%1014] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1015, %964, %965, %963) : (!llvm.ptr, i32, i32, i32) -> ()
    %1016 = llvm.add %i_tile, %949 overflow<nsw> : i64
    %1017 = llvm.mul %1016, %b_stride1_1 overflow<nsw> : i64
    %1018 = llvm.add %1006, %1017 overflow<nsw> : i64
    %1019 = llvm.add %1018, %j_panel overflow<nsw> : i64
    %1020 = llvm.getelementptr %out0_1[%1019] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1020, %964, %965, %963) : (!llvm.ptr, i32, i32, i32) -> ()
    %1021 = llvm.add %i_tile, %954 overflow<nsw> : i64
    %1022 = llvm.mul %1021, %b_stride1_1 overflow<nsw> : i64
    %1023 = llvm.add %1006, %1022 overflow<nsw> : i64
    %1024 = llvm.add %1023, %j_panel overflow<nsw> : i64
    %1025 = llvm.getelementptr %out0_1[%1024] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1025, %964, %965, %963) : (!llvm.ptr, i32, i32, i32) -> ()
    %1026 = llvm.add %i_tile, %955 overflow<nsw> : i64
    %1027 = llvm.mul %1026, %b_stride1_1 overflow<nsw> : i64
    %1028 = llvm.add %1006, %1027 overflow<nsw> : i64
    %1029 = llvm.add %1028, %j_panel overflow<nsw> : i64
    %1030 = llvm.getelementptr %out0_1[%1029] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1030, %964, %965, %963) : (!llvm.ptr, i32, i32, i32) -> ()
    %1031 = llvm.add %i_tile, %956 overflow<nsw> : i64
    %1032 = llvm.mul %1031, %b_stride1_1 overflow<nsw> : i64
    %1033 = llvm.add %1006, %1032 overflow<nsw> : i64
    %1034 = llvm.add %1033, %j_panel overflow<nsw> : i64
    %1035 = llvm.getelementptr %out0_1[%1034] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1035, %964, %965, %963) : (!llvm.ptr, i32, i32, i32) -> ()
    %1036 = llvm.mul %i_tile, %b_stride1_1 overflow<nsw> : i64
    %1037 = llvm.add %1006, %1036 overflow<nsw> : i64
    %1038 = llvm.add %1037, %j_panel overflow<nsw> : i64
    %1039 = llvm.getelementptr inbounds %out0_1[%1038] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1040 = llvm.load %1039 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1041 = llvm.add %j_panel, %951 overflow<nsw> : i64
    %1042 = llvm.add %1006, %1036 overflow<nsw> : i64
    %1043 = llvm.add %1042, %1041 overflow<nsw> : i64
    %1044 = llvm.getelementptr inbounds %out0_1[%1043] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1045 = llvm.load %1044 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1046 = llvm.add %i_tile, %948 overflow<nsw> : i64
    %1047 = llvm.mul %1046, %b_stride1_1 overflow<nsw> : i64
    %1048 = llvm.add %1006, %1047 overflow<nsw> : i64
    %1049 = llvm.add %1048, %j_panel overflow<nsw> : i64
    %1050 = llvm.getelementptr inbounds %out0_1[%1049] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1051 = llvm.load %1050 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1052 = llvm.add %1006, %1047 overflow<nsw> : i64
    %1053 = llvm.add %1052, %1041 overflow<nsw> : i64
    %1054 = llvm.getelementptr inbounds %out0_1[%1053] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1055 = llvm.load %1054 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1056 = llvm.add %i_tile, %957 overflow<nsw> : i64
    %1057 = llvm.mul %1056, %b_stride1_1 overflow<nsw> : i64
    %1058 = llvm.add %1006, %1057 overflow<nsw> : i64
    %1059 = llvm.add %1058, %j_panel overflow<nsw> : i64
    %1060 = llvm.getelementptr inbounds %out0_1[%1059] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1061 = llvm.load %1060 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1062 = llvm.add %1006, %1057 overflow<nsw> : i64
    %1063 = llvm.add %1062, %1041 overflow<nsw> : i64
    %1064 = llvm.getelementptr inbounds %out0_1[%1063] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1065 = llvm.load %1064 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1066 = llvm.add %i_tile, %958 overflow<nsw> : i64
    %1067 = llvm.mul %1066, %b_stride1_1 overflow<nsw> : i64
    %1068 = llvm.add %1006, %1067 overflow<nsw> : i64
    %1069 = llvm.add %1068, %j_panel overflow<nsw> : i64
    %1070 = llvm.getelementptr inbounds %out0_1[%1069] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1071 = llvm.load %1070 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1072 = llvm.add %1006, %1067 overflow<nsw> : i64
    %1073 = llvm.add %1072, %1041 overflow<nsw> : i64
    %1074 = llvm.getelementptr inbounds %out0_1[%1073] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1075 = llvm.load %1074 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1076 = llvm.add %i_tile, %951 overflow<nsw> : i64
    %1077 = llvm.mul %1076, %b_stride1_1 overflow<nsw> : i64
    %1078 = llvm.add %1006, %1077 overflow<nsw> : i64
    %1079 = llvm.add %1078, %j_panel overflow<nsw> : i64
    %1080 = llvm.getelementptr inbounds %out0_1[%1079] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1081 = llvm.load %1080 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1082 = llvm.add %1006, %1077 overflow<nsw> : i64
    %1083 = llvm.add %1082, %1041 overflow<nsw> : i64
    %1084 = llvm.getelementptr inbounds %out0_1[%1083] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1085 = llvm.load %1084 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1086 = llvm.add %i_tile, %959 overflow<nsw> : i64
    %1087 = llvm.mul %1086, %b_stride1_1 overflow<nsw> : i64
    %1088 = llvm.add %1006, %1087 overflow<nsw> : i64
    %1089 = llvm.add %1088, %j_panel overflow<nsw> : i64
    %1090 = llvm.getelementptr inbounds %out0_1[%1089] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1091 = llvm.load %1090 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1092 = llvm.add %1006, %1087 overflow<nsw> : i64
    %1093 = llvm.add %1092, %1041 overflow<nsw> : i64
    %1094 = llvm.getelementptr inbounds %out0_1[%1093] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1095 = llvm.load %1094 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb10(%1040, %1045, %1051, %1055, %1061, %1065, %1071, %1075, %1081, %1085, %1091, %1095 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb10(%1096: vector<4xf64>, %1097: vector<4xf64>, %1098: vector<4xf64>, %1099: vector<4xf64>, %1100: vector<4xf64>, %1101: vector<4xf64>, %1102: vector<4xf64>, %1103: vector<4xf64>, %1104: vector<4xf64>, %1105: vector<4xf64>, %1106: vector<4xf64>, %1107: vector<4xf64>):
    %1108 = llvm.icmp "slt" %k0_piece, %977 : i64
    llvm.cond_br %1108, ^bb11(%k0_piece, %1096, %1097, %1098, %1099, %1100, %1101, %1102, %1103, %1104, %1105, %1106, %1107 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%1096, %1097, %1098, %1099, %1100, %1101, %1102, %1103, %1104, %1105, %1106, %1107 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11(%k0: i64, %1109: vector<4xf64>, %1110: vector<4xf64>, %1111: vector<4xf64>, %1112: vector<4xf64>, %1113: vector<4xf64>, %1114: vector<4xf64>, %1115: vector<4xf64>, %1116: vector<4xf64>, %1117: vector<4xf64>, %1118: vector<4xf64>, %1119: vector<4xf64>, %1120: vector<4xf64>):
    %1121 = llvm.mul %b0, %939 overflow<nsw> : i64
    %1122 = llvm.mul %i_tile, %a_stride1_1 overflow<nsw> : i64
    %1123 = llvm.add %1121, %1122 overflow<nsw> : i64
    %1124 = llvm.add %1123, %k0 overflow<nsw> : i64
    %1125 = llvm.getelementptr inbounds %a_1[%1124] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1126 = llvm.load %1125 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1127 = llvm.mlir.poison : vector<4xf64>
    %1128 = llvm.insertelement %1126, %1127[%947 : i64] : vector<4xf64>
    %1129 = llvm.shufflevector %1128, %1127 [0, 0, 0, 0] : vector<4xf64>
    %1130 = llvm.add %i_tile, %948 overflow<nsw> : i64
    %1131 = llvm.mul %1130, %a_stride1_1 overflow<nsw> : i64
    %1132 = llvm.add %1121, %1131 overflow<nsw> : i64
    %1133 = llvm.add %1132, %k0 overflow<nsw> : i64
    %1134 = llvm.getelementptr inbounds %a_1[%1133] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1135 = llvm.load %1134 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1136 = llvm.mlir.poison : vector<4xf64>
    %1137 = llvm.insertelement %1135, %1136[%947 : i64] : vector<4xf64>
    %1138 = llvm.shufflevector %1137, %1136 [0, 0, 0, 0] : vector<4xf64>
    %1139 = llvm.add %i_tile, %957 overflow<nsw> : i64
    %1140 = llvm.mul %1139, %a_stride1_1 overflow<nsw> : i64
    %1141 = llvm.add %1121, %1140 overflow<nsw> : i64
    %1142 = llvm.add %1141, %k0 overflow<nsw> : i64
    %1143 = llvm.getelementptr inbounds %a_1[%1142] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1144 = llvm.load %1143 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1145 = llvm.mlir.poison : vector<4xf64>
    %1146 = llvm.insertelement %1144, %1145[%947 : i64] : vector<4xf64>
    %1147 = llvm.shufflevector %1146, %1145 [0, 0, 0, 0] : vector<4xf64>
    %1148 = llvm.add %i_tile, %958 overflow<nsw> : i64
    %1149 = llvm.mul %1148, %a_stride1_1 overflow<nsw> : i64
    %1150 = llvm.add %1121, %1149 overflow<nsw> : i64
    %1151 = llvm.add %1150, %k0 overflow<nsw> : i64
    %1152 = llvm.getelementptr inbounds %a_1[%1151] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1153 = llvm.load %1152 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1154 = llvm.mlir.poison : vector<4xf64>
    %1155 = llvm.insertelement %1153, %1154[%947 : i64] : vector<4xf64>
    %1156 = llvm.shufflevector %1155, %1154 [0, 0, 0, 0] : vector<4xf64>
    %1157 = llvm.add %i_tile, %951 overflow<nsw> : i64
    %1158 = llvm.mul %1157, %a_stride1_1 overflow<nsw> : i64
    %1159 = llvm.add %1121, %1158 overflow<nsw> : i64
    %1160 = llvm.add %1159, %k0 overflow<nsw> : i64
    %1161 = llvm.getelementptr inbounds %a_1[%1160] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1162 = llvm.load %1161 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1163 = llvm.mlir.poison : vector<4xf64>
    %1164 = llvm.insertelement %1162, %1163[%947 : i64] : vector<4xf64>
    %1165 = llvm.shufflevector %1164, %1163 [0, 0, 0, 0] : vector<4xf64>
    %1166 = llvm.add %i_tile, %959 overflow<nsw> : i64
    %1167 = llvm.mul %1166, %a_stride1_1 overflow<nsw> : i64
    %1168 = llvm.add %1121, %1167 overflow<nsw> : i64
    %1169 = llvm.add %1168, %k0 overflow<nsw> : i64
    %1170 = llvm.getelementptr inbounds %a_1[%1169] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1171 = llvm.load %1170 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1172 = llvm.mlir.poison : vector<4xf64>
    %1173 = llvm.insertelement %1171, %1172[%947 : i64] : vector<4xf64>
    %1174 = llvm.shufflevector %1173, %1172 [0, 0, 0, 0] : vector<4xf64>
    %1175 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %1176 = llvm.mul %1175, %949 overflow<nsw> : i64
    %1177 = llvm.getelementptr inbounds %b_copy[%1176] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1178 = llvm.load %1177 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1179 = llvm.add %947, %951 overflow<nsw> : i64
    %1180 = llvm.add %1176, %1179 overflow<nsw> : i64
    %1181 = llvm.getelementptr inbounds %b_copy[%1180] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1182 = llvm.load %1181 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1183 = llvm.fmul %1129, %1178 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1184 = llvm.fmul %1129, %1182 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1185 = llvm.fmul %1138, %1178 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1186 = llvm.fmul %1138, %1182 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1187 = llvm.fmul %1147, %1178 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1188 = llvm.fmul %1147, %1182 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1189 = llvm.fmul %1156, %1178 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1190 = llvm.fmul %1156, %1182 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1191 = llvm.fmul %1165, %1178 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1192 = llvm.fmul %1165, %1182 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1193 = llvm.fmul %1174, %1178 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1194 = llvm.fmul %1174, %1182 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1195 = llvm.fadd %1109, %1183 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1196 = llvm.fadd %1110, %1184 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1197 = llvm.fadd %1111, %1185 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1198 = llvm.fadd %1112, %1186 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1199 = llvm.fadd %1113, %1187 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1200 = llvm.fadd %1114, %1188 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1201 = llvm.fadd %1115, %1189 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1202 = llvm.fadd %1116, %1190 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1203 = llvm.fadd %1117, %1191 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1204 = llvm.fadd %1118, %1192 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1205 = llvm.fadd %1119, %1193 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1206 = llvm.fadd %1120, %1194 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1207 = llvm.add %k0, %948 overflow<nsw> : i64
    %1208 = llvm.icmp "slt" %1207, %977 : i64
    llvm.cond_br %1208, ^bb11(%1207, %1195, %1196, %1197, %1198, %1199, %1200, %1201, %1202, %1203, %1204, %1205, %1206 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%1195, %1196, %1197, %1198, %1199, %1200, %1201, %1202, %1203, %1204, %1205, %1206 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%1209: vector<4xf64>, %1210: vector<4xf64>, %1211: vector<4xf64>, %1212: vector<4xf64>, %1213: vector<4xf64>, %1214: vector<4xf64>, %1215: vector<4xf64>, %1216: vector<4xf64>, %1217: vector<4xf64>, %1218: vector<4xf64>, %1219: vector<4xf64>, %1220: vector<4xf64>):
    %1221 = llvm.mul %b0, %938 overflow<nsw> : i64
    %1222 = llvm.mul %i_tile, %b_stride1_1 overflow<nsw> : i64
    %1223 = llvm.add %1221, %1222 overflow<nsw> : i64
    %1224 = llvm.add %1223, %j_panel overflow<nsw> : i64
    %1225 = llvm.getelementptr inbounds %out0_1[%1224] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1209, %1225 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1226 = llvm.add %j_panel, %951 overflow<nsw> : i64
    %1227 = llvm.add %1221, %1222 overflow<nsw> : i64
    %1228 = llvm.add %1227, %1226 overflow<nsw> : i64
    %1229 = llvm.getelementptr inbounds %out0_1[%1228] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1210, %1229 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1230 = llvm.add %i_tile, %948 overflow<nsw> : i64
    %1231 = llvm.mul %1230, %b_stride1_1 overflow<nsw> : i64
    %1232 = llvm.add %1221, %1231 overflow<nsw> : i64
    %1233 = llvm.add %1232, %j_panel overflow<nsw> : i64
    %1234 = llvm.getelementptr inbounds %out0_1[%1233] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1211, %1234 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1235 = llvm.add %1221, %1231 overflow<nsw> : i64
    %1236 = llvm.add %1235, %1226 overflow<nsw> : i64
    %1237 = llvm.getelementptr inbounds %out0_1[%1236] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1212, %1237 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1238 = llvm.add %i_tile, %957 overflow<nsw> : i64
    %1239 = llvm.mul %1238, %b_stride1_1 overflow<nsw> : i64
    %1240 = llvm.add %1221, %1239 overflow<nsw> : i64
    %1241 = llvm.add %1240, %j_panel overflow<nsw> : i64
    %1242 = llvm.getelementptr inbounds %out0_1[%1241] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1213, %1242 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1243 = llvm.add %1221, %1239 overflow<nsw> : i64
    %1244 = llvm.add %1243, %1226 overflow<nsw> : i64
    %1245 = llvm.getelementptr inbounds %out0_1[%1244] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1214, %1245 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1246 = llvm.add %i_tile, %958 overflow<nsw> : i64
    %1247 = llvm.mul %1246, %b_stride1_1 overflow<nsw> : i64
    %1248 = llvm.add %1221, %1247 overflow<nsw> : i64
    %1249 = llvm.add %1248, %j_panel overflow<nsw> : i64
    %1250 = llvm.getelementptr inbounds %out0_1[%1249] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1215, %1250 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1251 = llvm.add %1221, %1247 overflow<nsw> : i64
    %1252 = llvm.add %1251, %1226 overflow<nsw> : i64
    %1253 = llvm.getelementptr inbounds %out0_1[%1252] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1216, %1253 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1254 = llvm.add %i_tile, %951 overflow<nsw> : i64
    %1255 = llvm.mul %1254, %b_stride1_1 overflow<nsw> : i64
    %1256 = llvm.add %1221, %1255 overflow<nsw> : i64
    %1257 = llvm.add %1256, %j_panel overflow<nsw> : i64
    %1258 = llvm.getelementptr inbounds %out0_1[%1257] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1217, %1258 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1259 = llvm.add %1221, %1255 overflow<nsw> : i64
    %1260 = llvm.add %1259, %1226 overflow<nsw> : i64
    %1261 = llvm.getelementptr inbounds %out0_1[%1260] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1218, %1261 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1262 = llvm.add %i_tile, %959 overflow<nsw> : i64
    %1263 = llvm.mul %1262, %b_stride1_1 overflow<nsw> : i64
    %1264 = llvm.add %1221, %1263 overflow<nsw> : i64
    %1265 = llvm.add %1264, %j_panel overflow<nsw> : i64
    %1266 = llvm.getelementptr inbounds %out0_1[%1265] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1219, %1266 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1267 = llvm.add %1221, %1263 overflow<nsw> : i64
    %1268 = llvm.add %1267, %1226 overflow<nsw> : i64
    %1269 = llvm.getelementptr inbounds %out0_1[%1268] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1220, %1269 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1270 = llvm.add %i_tile, %952 overflow<nsw> : i64
    %1271 = llvm.icmp "slt" %1270, %937 : i64
    llvm.cond_br %1271, ^bb7(%1270 : i64), ^bb13
  ^bb13:
    %1272 = llvm.icmp "slt" %937, %940 : i64
    llvm.cond_br %1272, ^bb14(%937 : i64), ^bb20
  ^bb14(%i_below_tile: i64):
    %1273 = llvm.icmp "eq" %k0_piece, %947 : i64
    llvm.cond_br %1273, ^bb15, ^bb16
  ^bb15:
    llvm.br ^bb17(%967, %967, %967, %967, %967, %967, %967, %967 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb16:
    %1274 = llvm.mul %b0, %938 overflow<nsw> : i64
    %1275 = llvm.mul %i_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1276 = llvm.add %1274, %1275 overflow<nsw> : i64
    %1277 = llvm.add %1276, %j_panel overflow<nsw> : i64
    %1278 = llvm.getelementptr inbounds %out0_1[%1277] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1279 = llvm.load %1278 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1280 = llvm.add %j_panel, %951 overflow<nsw> : i64
    %1281 = llvm.add %1274, %1275 overflow<nsw> : i64
    %1282 = llvm.add %1281, %1280 overflow<nsw> : i64
    %1283 = llvm.getelementptr inbounds %out0_1[%1282] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1284 = llvm.load %1283 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1285 = llvm.add %i_below_tile, %948 overflow<nsw> : i64
    %1286 = llvm.mul %1285, %b_stride1_1 overflow<nsw> : i64
    %1287 = llvm.add %1274, %1286 overflow<nsw> : i64
    %1288 = llvm.add %1287, %j_panel overflow<nsw> : i64
    %1289 = llvm.getelementptr inbounds %out0_1[%1288] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1290 = llvm.load %1289 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1291 = llvm.add %1274, %1286 overflow<nsw> : i64
    %1292 = llvm.add %1291, %1280 overflow<nsw> : i64
    %1293 = llvm.getelementptr inbounds %out0_1[%1292] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1294 = llvm.load %1293 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1295 = llvm.add %i_below_tile, %957 overflow<nsw> : i64
    %1296 = llvm.mul %1295, %b_stride1_1 overflow<nsw> : i64
    %1297 = llvm.add %1274, %1296 overflow<nsw> : i64
    %1298 = llvm.add %1297, %j_panel overflow<nsw> : i64
    %1299 = llvm.getelementptr inbounds %out0_1[%1298] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1300 = llvm.load %1299 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1301 = llvm.add %1274, %1296 overflow<nsw> : i64
    %1302 = llvm.add %1301, %1280 overflow<nsw> : i64
    %1303 = llvm.getelementptr inbounds %out0_1[%1302] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1304 = llvm.load %1303 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1305 = llvm.add %i_below_tile, %958 overflow<nsw> : i64
    %1306 = llvm.mul %1305, %b_stride1_1 overflow<nsw> : i64
    %1307 = llvm.add %1274, %1306 overflow<nsw> : i64
    %1308 = llvm.add %1307, %j_panel overflow<nsw> : i64
    %1309 = llvm.getelementptr inbounds %out0_1[%1308] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1310 = llvm.load %1309 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1311 = llvm.add %1274, %1306 overflow<nsw> : i64
    %1312 = llvm.add %1311, %1280 overflow<nsw> : i64
    %1313 = llvm.getelementptr inbounds %out0_1[%1312] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1314 = llvm.load %1313 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb17(%1279, %1284, %1290, %1294, %1300, %1304, %1310, %1314 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb17(%1315: vector<4xf64>, %1316: vector<4xf64>, %1317: vector<4xf64>, %1318: vector<4xf64>, %1319: vector<4xf64>, %1320: vector<4xf64>, %1321: vector<4xf64>, %1322: vector<4xf64>):
    %1323 = llvm.icmp "slt" %k0_piece, %977 : i64
    llvm.cond_br %1323, ^bb18(%k0_piece, %1315, %1316, %1317, %1318, %1319, %1320, %1321, %1322 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb19(%1315, %1316, %1317, %1318, %1319, %1320, %1321, %1322 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18(%k0_below: i64, %1324: vector<4xf64>, %1325: vector<4xf64>, %1326: vector<4xf64>, %1327: vector<4xf64>, %1328: vector<4xf64>, %1329: vector<4xf64>, %1330: vector<4xf64>, %1331: vector<4xf64>):
    %1332 = llvm.mul %b0, %939 overflow<nsw> : i64
    %1333 = llvm.mul %i_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1334 = llvm.add %1332, %1333 overflow<nsw> : i64
    %1335 = llvm.add %1334, %k0_below overflow<nsw> : i64
    %1336 = llvm.getelementptr inbounds %a_1[%1335] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1337 = llvm.load %1336 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1338 = llvm.mlir.poison : vector<4xf64>
    %1339 = llvm.insertelement %1337, %1338[%947 : i64] : vector<4xf64>
    %1340 = llvm.shufflevector %1339, %1338 [0, 0, 0, 0] : vector<4xf64>
    %1341 = llvm.add %i_below_tile, %948 overflow<nsw> : i64
    %1342 = llvm.mul %1341, %a_stride1_1 overflow<nsw> : i64
    %1343 = llvm.add %1332, %1342 overflow<nsw> : i64
    %1344 = llvm.add %1343, %k0_below overflow<nsw> : i64
    %1345 = llvm.getelementptr inbounds %a_1[%1344] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1346 = llvm.load %1345 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1347 = llvm.mlir.poison : vector<4xf64>
    %1348 = llvm.insertelement %1346, %1347[%947 : i64] : vector<4xf64>
    %1349 = llvm.shufflevector %1348, %1347 [0, 0, 0, 0] : vector<4xf64>
    %1350 = llvm.add %i_below_tile, %957 overflow<nsw> : i64
    %1351 = llvm.mul %1350, %a_stride1_1 overflow<nsw> : i64
    %1352 = llvm.add %1332, %1351 overflow<nsw> : i64
    %1353 = llvm.add %1352, %k0_below overflow<nsw> : i64
    %1354 = llvm.getelementptr inbounds %a_1[%1353] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1355 = llvm.load %1354 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1356 = llvm.mlir.poison : vector<4xf64>
    %1357 = llvm.insertelement %1355, %1356[%947 : i64] : vector<4xf64>
    %1358 = llvm.shufflevector %1357, %1356 [0, 0, 0, 0] : vector<4xf64>
    %1359 = llvm.add %i_below_tile, %958 overflow<nsw> : i64
    %1360 = llvm.mul %1359, %a_stride1_1 overflow<nsw> : i64
    %1361 = llvm.add %1332, %1360 overflow<nsw> : i64
    %1362 = llvm.add %1361, %k0_below overflow<nsw> : i64
    %1363 = llvm.getelementptr inbounds %a_1[%1362] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1364 = llvm.load %1363 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1365 = llvm.mlir.poison : vector<4xf64>
    %1366 = llvm.insertelement %1364, %1365[%947 : i64] : vector<4xf64>
    %1367 = llvm.shufflevector %1366, %1365 [0, 0, 0, 0] : vector<4xf64>
    %1368 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %1369 = llvm.mul %1368, %949 overflow<nsw> : i64
    %1370 = llvm.getelementptr inbounds %b_copy[%1369] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1371 = llvm.load %1370 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1372 = llvm.add %947, %951 overflow<nsw> : i64
    %1373 = llvm.add %1369, %1372 overflow<nsw> : i64
    %1374 = llvm.getelementptr inbounds %b_copy[%1373] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1375 = llvm.load %1374 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1376 = llvm.fmul %1340, %1371 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1377 = llvm.fmul %1340, %1375 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1378 = llvm.fmul %1349, %1371 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1379 = llvm.fmul %1349, %1375 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1380 = llvm.fmul %1358, %1371 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1381 = llvm.fmul %1358, %1375 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1382 = llvm.fmul %1367, %1371 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1383 = llvm.fmul %1367, %1375 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1384 = llvm.fadd %1324, %1376 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1385 = llvm.fadd %1325, %1377 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1386 = llvm.fadd %1326, %1378 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1387 = llvm.fadd %1327, %1379 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1388 = llvm.fadd %1328, %1380 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1389 = llvm.fadd %1329, %1381 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1390 = llvm.fadd %1330, %1382 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1391 = llvm.fadd %1331, %1383 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1392 = llvm.add %k0_below, %948 overflow<nsw> : i64
    %1393 = llvm.icmp "slt" %1392, %977 : i64
    llvm.cond_br %1393, ^bb18(%1392, %1384, %1385, %1386, %1387, %1388, %1389, %1390, %1391 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb19(%1384, %1385, %1386, %1387, %1388, %1389, %1390, %1391 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb19(%1394: vector<4xf64>, %1395: vector<4xf64>, %1396: vector<4xf64>, %1397: vector<4xf64>, %1398: vector<4xf64>, %1399: vector<4xf64>, %1400: vector<4xf64>, %1401: vector<4xf64>):
    %1402 = llvm.mul %b0, %938 overflow<nsw> : i64
    %1403 = llvm.mul %i_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1404 = llvm.add %1402, %1403 overflow<nsw> : i64
    %1405 = llvm.add %1404, %j_panel overflow<nsw> : i64
    %1406 = llvm.getelementptr inbounds %out0_1[%1405] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1394, %1406 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1407 = llvm.add %j_panel, %951 overflow<nsw> : i64
    %1408 = llvm.add %1402, %1403 overflow<nsw> : i64
    %1409 = llvm.add %1408, %1407 overflow<nsw> : i64
    %1410 = llvm.getelementptr inbounds %out0_1[%1409] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1395, %1410 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1411 = llvm.add %i_below_tile, %948 overflow<nsw> : i64
    %1412 = llvm.mul %1411, %b_stride1_1 overflow<nsw> : i64
    %1413 = llvm.add %1402, %1412 overflow<nsw> : i64
    %1414 = llvm.add %1413, %j_panel overflow<nsw> : i64
    %1415 = llvm.getelementptr inbounds %out0_1[%1414] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1396, %1415 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1416 = llvm.add %1402, %1412 overflow<nsw> : i64
    %1417 = llvm.add %1416, %1407 overflow<nsw> : i64
    %1418 = llvm.getelementptr inbounds %out0_1[%1417] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1397, %1418 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1419 = llvm.add %i_below_tile, %957 overflow<nsw> : i64
    %1420 = llvm.mul %1419, %b_stride1_1 overflow<nsw> : i64
    %1421 = llvm.add %1402, %1420 overflow<nsw> : i64
    %1422 = llvm.add %1421, %j_panel overflow<nsw> : i64
    %1423 = llvm.getelementptr inbounds %out0_1[%1422] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1398, %1423 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1424 = llvm.add %1402, %1420 overflow<nsw> : i64
    %1425 = llvm.add %1424, %1407 overflow<nsw> : i64
    %1426 = llvm.getelementptr inbounds %out0_1[%1425] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1399, %1426 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1427 = llvm.add %i_below_tile, %958 overflow<nsw> : i64
    %1428 = llvm.mul %1427, %b_stride1_1 overflow<nsw> : i64
    %1429 = llvm.add %1402, %1428 overflow<nsw> : i64
    %1430 = llvm.add %1429, %j_panel overflow<nsw> : i64
    %1431 = llvm.getelementptr inbounds %out0_1[%1430] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1400, %1431 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1432 = llvm.add %1402, %1428 overflow<nsw> : i64
    %1433 = llvm.add %1432, %1407 overflow<nsw> : i64
    %1434 = llvm.getelementptr inbounds %out0_1[%1433] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1401, %1434 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1435 = llvm.add %i_below_tile, %951 overflow<nsw> : i64
    %1436 = llvm.icmp "slt" %1435, %940 : i64
    llvm.cond_br %1436, ^bb14(%1435 : i64), ^bb20
  ^bb20:
    %1437 = llvm.icmp "slt" %940, %941 : i64
    llvm.cond_br %1437, ^bb21(%940 : i64), ^bb27
  ^bb21(%i_below_below_tile: i64):
    %1438 = llvm.icmp "eq" %k0_piece, %947 : i64
    llvm.cond_br %1438, ^bb22, ^bb23
  ^bb22:
    llvm.br ^bb24(%967, %967, %967, %967 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb23:
    %1439 = llvm.mul %b0, %938 overflow<nsw> : i64
    %1440 = llvm.mul %i_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1441 = llvm.add %1439, %1440 overflow<nsw> : i64
    %1442 = llvm.add %1441, %j_panel overflow<nsw> : i64
    %1443 = llvm.getelementptr inbounds %out0_1[%1442] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1444 = llvm.load %1443 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1445 = llvm.add %j_panel, %951 overflow<nsw> : i64
    %1446 = llvm.add %1439, %1440 overflow<nsw> : i64
    %1447 = llvm.add %1446, %1445 overflow<nsw> : i64
    %1448 = llvm.getelementptr inbounds %out0_1[%1447] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1449 = llvm.load %1448 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1450 = llvm.add %i_below_below_tile, %948 overflow<nsw> : i64
    %1451 = llvm.mul %1450, %b_stride1_1 overflow<nsw> : i64
    %1452 = llvm.add %1439, %1451 overflow<nsw> : i64
    %1453 = llvm.add %1452, %j_panel overflow<nsw> : i64
    %1454 = llvm.getelementptr inbounds %out0_1[%1453] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1455 = llvm.load %1454 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1456 = llvm.add %1439, %1451 overflow<nsw> : i64
    %1457 = llvm.add %1456, %1445 overflow<nsw> : i64
    %1458 = llvm.getelementptr inbounds %out0_1[%1457] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1459 = llvm.load %1458 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb24(%1444, %1449, %1455, %1459 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb24(%1460: vector<4xf64>, %1461: vector<4xf64>, %1462: vector<4xf64>, %1463: vector<4xf64>):
    %1464 = llvm.icmp "slt" %k0_piece, %977 : i64
    llvm.cond_br %1464, ^bb25(%k0_piece, %1460, %1461, %1462, %1463 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb26(%1460, %1461, %1462, %1463 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb25(%k0_below_below: i64, %1465: vector<4xf64>, %1466: vector<4xf64>, %1467: vector<4xf64>, %1468: vector<4xf64>):
    %1469 = llvm.mul %b0, %939 overflow<nsw> : i64
    %1470 = llvm.mul %i_below_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1471 = llvm.add %1469, %1470 overflow<nsw> : i64
    %1472 = llvm.add %1471, %k0_below_below overflow<nsw> : i64
    %1473 = llvm.getelementptr inbounds %a_1[%1472] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1474 = llvm.load %1473 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1475 = llvm.mlir.poison : vector<4xf64>
    %1476 = llvm.insertelement %1474, %1475[%947 : i64] : vector<4xf64>
    %1477 = llvm.shufflevector %1476, %1475 [0, 0, 0, 0] : vector<4xf64>
    %1478 = llvm.add %i_below_below_tile, %948 overflow<nsw> : i64
    %1479 = llvm.mul %1478, %a_stride1_1 overflow<nsw> : i64
    %1480 = llvm.add %1469, %1479 overflow<nsw> : i64
    %1481 = llvm.add %1480, %k0_below_below overflow<nsw> : i64
    %1482 = llvm.getelementptr inbounds %a_1[%1481] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1483 = llvm.load %1482 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1484 = llvm.mlir.poison : vector<4xf64>
    %1485 = llvm.insertelement %1483, %1484[%947 : i64] : vector<4xf64>
    %1486 = llvm.shufflevector %1485, %1484 [0, 0, 0, 0] : vector<4xf64>
    %1487 = llvm.sub %k0_below_below, %k0_piece overflow<nsw> : i64
    %1488 = llvm.mul %1487, %949 overflow<nsw> : i64
    %1489 = llvm.getelementptr inbounds %b_copy[%1488] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1490 = llvm.load %1489 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1491 = llvm.add %947, %951 overflow<nsw> : i64
    %1492 = llvm.add %1488, %1491 overflow<nsw> : i64
    %1493 = llvm.getelementptr inbounds %b_copy[%1492] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1494 = llvm.load %1493 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1495 = llvm.fmul %1477, %1490 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1496 = llvm.fmul %1477, %1494 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1497 = llvm.fmul %1486, %1490 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1498 = llvm.fmul %1486, %1494 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1499 = llvm.fadd %1465, %1495 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1500 = llvm.fadd %1466, %1496 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1501 = llvm.fadd %1467, %1497 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1502 = llvm.fadd %1468, %1498 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1503 = llvm.add %k0_below_below, %948 overflow<nsw> : i64
    %1504 = llvm.icmp "slt" %1503, %977 : i64
    llvm.cond_br %1504, ^bb25(%1503, %1499, %1500, %1501, %1502 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb26(%1499, %1500, %1501, %1502 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb26(%1505: vector<4xf64>, %1506: vector<4xf64>, %1507: vector<4xf64>, %1508: vector<4xf64>):
    %1509 = llvm.mul %b0, %938 overflow<nsw> : i64
    %1510 = llvm.mul %i_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1511 = llvm.add %1509, %1510 overflow<nsw> : i64
    %1512 = llvm.add %1511, %j_panel overflow<nsw> : i64
    %1513 = llvm.getelementptr inbounds %out0_1[%1512] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1505, %1513 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1514 = llvm.add %j_panel, %951 overflow<nsw> : i64
    %1515 = llvm.add %1509, %1510 overflow<nsw> : i64
    %1516 = llvm.add %1515, %1514 overflow<nsw> : i64
    %1517 = llvm.getelementptr inbounds %out0_1[%1516] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1506, %1517 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1518 = llvm.add %i_below_below_tile, %948 overflow<nsw> : i64
    %1519 = llvm.mul %1518, %b_stride1_1 overflow<nsw> : i64
    %1520 = llvm.add %1509, %1519 overflow<nsw> : i64
    %1521 = llvm.add %1520, %j_panel overflow<nsw> : i64
    %1522 = llvm.getelementptr inbounds %out0_1[%1521] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1507, %1522 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1523 = llvm.add %1509, %1519 overflow<nsw> : i64
    %1524 = llvm.add %1523, %1514 overflow<nsw> : i64
    %1525 = llvm.getelementptr inbounds %out0_1[%1524] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1508, %1525 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1526 = llvm.add %i_below_below_tile, %957 overflow<nsw> : i64
    %1527 = llvm.icmp "slt" %1526, %941 : i64
    llvm.cond_br %1527, ^bb21(%1526 : i64), ^bb27
  ^bb27:
    %1528 = llvm.icmp "slt" %941, %a_size1_1 : i64
    llvm.cond_br %1528, ^bb28(%941 : i64), ^bb34
  ^bb28(%i_below_below_below_tile: i64):
    %1529 = llvm.icmp "eq" %k0_piece, %947 : i64
    llvm.cond_br %1529, ^bb29, ^bb30
  ^bb29:
    llvm.br ^bb31(%967, %967 : vector<4xf64>, vector<4xf64>)
  ^bb30:
    %1530 = llvm.mul %b0, %938 overflow<nsw> : i64
    %1531 = llvm.mul %i_below_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1532 = llvm.add %1530, %1531 overflow<nsw> : i64
    %1533 = llvm.add %1532, %j_panel overflow<nsw> : i64
    %1534 = llvm.getelementptr inbounds %out0_1[%1533] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1535 = llvm.load %1534 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1536 = llvm.add %j_panel, %951 overflow<nsw> : i64
    %1537 = llvm.add %1530, %1531 overflow<nsw> : i64
    %1538 = llvm.add %1537, %1536 overflow<nsw> : i64
    %1539 = llvm.getelementptr inbounds %out0_1[%1538] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1540 = llvm.load %1539 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb31(%1535, %1540 : vector<4xf64>, vector<4xf64>)
  ^bb31(%1541: vector<4xf64>, %1542: vector<4xf64>):
    %1543 = llvm.icmp "slt" %k0_piece, %977 : i64
    llvm.cond_br %1543, ^bb32(%k0_piece, %1541, %1542 : i64, vector<4xf64>, vector<4xf64>), ^bb33(%1541, %1542 : vector<4xf64>, vector<4xf64>)
  ^bb32(%k0_below_below_below: i64, %1544: vector<4xf64>, %1545: vector<4xf64>):
    %1546 = llvm.mul %b0, %939 overflow<nsw> : i64
    %1547 = llvm.mul %i_below_below_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1548 = llvm.add %1546, %1547 overflow<nsw> : i64
    %1549 = llvm.add %1548, %k0_below_below_below overflow<nsw> : i64
    %1550 = llvm.getelementptr inbounds %a_1[%1549] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1551 = llvm.load %1550 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1552 = llvm.mlir.poison : vector<4xf64>
    %1553 = llvm.insertelement %1551, %1552[%947 : i64] : vector<4xf64>
    %1554 = llvm.shufflevector %1553, %1552 [0, 0, 0, 0] : vector<4xf64>
    %1555 = llvm.sub %k0_below_below_below, %k0_piece overflow<nsw> : i64
    %1556 = llvm.mul %1555, %949 overflow<nsw> : i64
    %1557 = llvm.getelementptr inbounds %b_copy[%1556] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1558 = llvm.load %1557 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1559 = llvm.add %947, %951 overflow<nsw> : i64
    %1560 = llvm.add %1556, %1559 overflow<nsw> : i64
    %1561 = llvm.getelementptr inbounds %b_copy[%1560] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1562 = llvm.load %1561 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1563 = llvm.fmul %1554, %1558 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1564 = llvm.fmul %1554, %1562 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1565 = llvm.fadd %1544, %1563 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1566 = llvm.fadd %1545, %1564 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1567 = llvm.add %k0_below_below_below, %948 overflow<nsw> : i64
    %1568 = llvm.icmp "slt" %1567, %977 : i64
    llvm.cond_br %1568, ^bb32(%1567, %1565, %1566 : i64, vector<4xf64>, vector<4xf64>), ^bb33(%1565, %1566 : vector<4xf64>, vector<4xf64>)
  ^bb33(%1569: vector<4xf64>, %1570: vector<4xf64>):
    %1571 = llvm.mul %b0, %938 overflow<nsw> : i64
    %1572 = llvm.mul %i_below_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1573 = llvm.add %1571, %1572 overflow<nsw> : i64
    %1574 = llvm.add %1573, %j_panel overflow<nsw> : i64
    %1575 = llvm.getelementptr inbounds %out0_1[%1574] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1569, %1575 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1576 = llvm.add %j_panel, %951 overflow<nsw> : i64
    %1577 = llvm.add %1571, %1572 overflow<nsw> : i64
    %1578 = llvm.add %1577, %1576 overflow<nsw> : i64
    %1579 = llvm.getelementptr inbounds %out0_1[%1578] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1570, %1579 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1580 = llvm.add %i_below_below_below_tile, %948 overflow<nsw> : i64
    %1581 = llvm.icmp "slt" %1580, %a_size1_1 : i64
    llvm.cond_br %1581, ^bb28(%1580 : i64), ^bb34
  ^bb34:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %1582 = llvm.add %k0_piece, %950 overflow<nsw> : i64
    %1583 = llvm.icmp "slt" %1582, %934 : i64
    llvm.cond_br %1583, ^bb3(%1582 : i64), ^bb35
  ^bb35:
    %1584 = llvm.add %j_panel, %949 overflow<nsw> : i64
    %1585 = llvm.icmp "slt" %1584, %933 : i64
    llvm.cond_br %1585, ^bb2(%1584 : i64), ^bb36
  ^bb36:
    %1586 = llvm.icmp "slt" %933, %b_stride1_1 : i64
    llvm.cond_br %1586, ^bb37(%933 : i64), ^bb73
  ^bb37(%j_right_panel: i64):
    %1587 = llvm.add %j_right_panel, %951 overflow<nsw> : i64
    %1588 = llvm.sub %1587, %j_right_panel overflow<nsw> : i64
    %1589 = llvm.sub %b_stride1_1, %j_right_panel overflow<nsw> : i64
    %1590 = llvm.intr.smin(%1588, %1589) : (i64, i64) -> i64
    %1591 = llvm.intr.smin(%1590, %951) : (i64, i64) -> i64
    %1592 = llvm.intr.smax(%1591, %947) : (i64, i64) -> i64
    %1593 = llvm.trunc %1592 : i64 to i32
    %1594 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1595 = llvm.mlir.poison : vector<4xi32>
    %1596 = llvm.insertelement %1593, %1595[%947 : i64] : vector<4xi32>
    %1597 = llvm.shufflevector %1596, %1595 [0, 0, 0, 0] : vector<4xi32>
    %1598 = llvm.icmp "slt" %1594, %1597 : vector<4xi32>
    %1599 = llvm.icmp "slt" %947, %934 : i64
    llvm.cond_br %1599, ^bb38(%947 : i64), ^bb72
  ^bb38(%k0_right_piece: i64):
    %1600 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%949, %942) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1601 = llvm.extractvalue %1600[0] : !llvm.struct<(i64, i1)>
    %1602 = llvm.extractvalue %1600[1] : !llvm.struct<(i64, i1)>
    %1603 = llvm.xor %1602, %966 : i1
    llvm.cond_br %1603, ^bb39, ^bb75(%963 : i32)
  ^bb39:
    %1604 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1601, %943) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1605 = llvm.extractvalue %1604[0] : !llvm.struct<(i64, i1)>
    %1606 = llvm.extractvalue %1604[1] : !llvm.struct<(i64, i1)>
    %1607 = llvm.xor %1606, %966 : i1
    llvm.cond_br %1607, ^bb40, ^bb75(%963 : i32)
  ^bb40:
    %1608 = llvm.add %1605, %961 overflow<nsw> : i64
    %1609 = llvm.and %1608, %962 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%961, %1609) : (i64, i64) -> !llvm.ptr
    %1610 = llvm.mlir.zero : !llvm.ptr
    %1611 = llvm.icmp "ne" %b_copy_1, %1610 : !llvm.ptr
    llvm.cond_br %1611, ^bb41, ^bb75(%963 : i32)
  ^bb41:
    %1612 = llvm.add %k0_right_piece, %960 overflow<nsw> : i64
    %1613 = llvm.intr.smin(%1612, %a_stride1_1) : (i64, i64) -> i64
    %1614 = llvm.icmp "slt" %k0_right_piece, %1613 : i64
    llvm.cond_br %1614, ^bb42(%k0_right_piece : i64), ^bb43
  ^bb42(%k0_right_copy: i64):
    %1615 = llvm.add %k0_right_copy, %949 overflow<nsw> : i64
    %1616 = llvm.mul %b0, %936 overflow<nsw> : i64
    %1617 = llvm.mul %1615, %b_stride1_1 overflow<nsw> : i64
    %1618 = llvm.add %1616, %1617 overflow<nsw> : i64
    %1619 = llvm.add %1618, %j_right_panel overflow<nsw> : i64
    %1620 = llvm.getelementptr %b_1[%1619] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1620, %964, %965, %963) : (!llvm.ptr, i32, i32, i32) -> ()
    %1621 = llvm.mul %k0_right_copy, %b_stride1_1 overflow<nsw> : i64
    %1622 = llvm.add %1616, %1621 overflow<nsw> : i64
    %1623 = llvm.add %1622, %j_right_panel overflow<nsw> : i64
    %1624 = llvm.getelementptr inbounds %b_1[%1623] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1625 = llvm.intr.masked.load %1624, %1598, %967 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1626 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %1627 = llvm.mul %1626, %943 overflow<nsw> : i64
    %1628 = llvm.getelementptr inbounds %b_copy_1[%1627] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1625, %1628, %1598 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1629 = llvm.add %k0_right_copy, %948 overflow<nsw> : i64
    %1630 = llvm.icmp "slt" %1629, %1613 : i64
    llvm.cond_br %1630, ^bb42(%1629 : i64), ^bb43
  ^bb43:
    %1631 = llvm.icmp "slt" %947, %944 : i64
    llvm.cond_br %1631, ^bb44(%947 : i64), ^bb50
  ^bb44(%i_right_tile: i64):
    %1632 = llvm.icmp "eq" %k0_right_piece, %947 : i64
    llvm.cond_br %1632, ^bb45, ^bb46
  ^bb45:
    llvm.br ^bb47(%967, %967, %967, %967, %967, %967, %967, %967 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb46:
    %1633 = llvm.mul %b0, %938 overflow<nsw> : i64
    %1634 = llvm.mul %i_right_tile, %b_stride1_1 overflow<nsw> : i64
    %1635 = llvm.add %1633, %1634 overflow<nsw> : i64
    %1636 = llvm.add %1635, %j_right_panel overflow<nsw> : i64
    %1637 = llvm.getelementptr inbounds %out0_1[%1636] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1638 = llvm.intr.masked.load %1637, %1598, %967 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1639 = llvm.add %i_right_tile, %948 overflow<nsw> : i64
    %1640 = llvm.mul %1639, %b_stride1_1 overflow<nsw> : i64
    %1641 = llvm.add %1633, %1640 overflow<nsw> : i64
    %1642 = llvm.add %1641, %j_right_panel overflow<nsw> : i64
    %1643 = llvm.getelementptr inbounds %out0_1[%1642] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1644 = llvm.intr.masked.load %1643, %1598, %967 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1645 = llvm.add %i_right_tile, %957 overflow<nsw> : i64
    %1646 = llvm.mul %1645, %b_stride1_1 overflow<nsw> : i64
    %1647 = llvm.add %1633, %1646 overflow<nsw> : i64
    %1648 = llvm.add %1647, %j_right_panel overflow<nsw> : i64
    %1649 = llvm.getelementptr inbounds %out0_1[%1648] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1650 = llvm.intr.masked.load %1649, %1598, %967 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1651 = llvm.add %i_right_tile, %958 overflow<nsw> : i64
    %1652 = llvm.mul %1651, %b_stride1_1 overflow<nsw> : i64
    %1653 = llvm.add %1633, %1652 overflow<nsw> : i64
    %1654 = llvm.add %1653, %j_right_panel overflow<nsw> : i64
    %1655 = llvm.getelementptr inbounds %out0_1[%1654] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1656 = llvm.intr.masked.load %1655, %1598, %967 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1657 = llvm.add %i_right_tile, %951 overflow<nsw> : i64
    %1658 = llvm.mul %1657, %b_stride1_1 overflow<nsw> : i64
    %1659 = llvm.add %1633, %1658 overflow<nsw> : i64
    %1660 = llvm.add %1659, %j_right_panel overflow<nsw> : i64
    %1661 = llvm.getelementptr inbounds %out0_1[%1660] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1662 = llvm.intr.masked.load %1661, %1598, %967 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1663 = llvm.add %i_right_tile, %959 overflow<nsw> : i64
    %1664 = llvm.mul %1663, %b_stride1_1 overflow<nsw> : i64
    %1665 = llvm.add %1633, %1664 overflow<nsw> : i64
    %1666 = llvm.add %1665, %j_right_panel overflow<nsw> : i64
    %1667 = llvm.getelementptr inbounds %out0_1[%1666] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1668 = llvm.intr.masked.load %1667, %1598, %967 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1669 = llvm.add %i_right_tile, %952 overflow<nsw> : i64
    %1670 = llvm.mul %1669, %b_stride1_1 overflow<nsw> : i64
    %1671 = llvm.add %1633, %1670 overflow<nsw> : i64
    %1672 = llvm.add %1671, %j_right_panel overflow<nsw> : i64
    %1673 = llvm.getelementptr inbounds %out0_1[%1672] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1674 = llvm.intr.masked.load %1673, %1598, %967 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1675 = llvm.add %i_right_tile, %953 overflow<nsw> : i64
    %1676 = llvm.mul %1675, %b_stride1_1 overflow<nsw> : i64
    %1677 = llvm.add %1633, %1676 overflow<nsw> : i64
    %1678 = llvm.add %1677, %j_right_panel overflow<nsw> : i64
    %1679 = llvm.getelementptr inbounds %out0_1[%1678] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1680 = llvm.intr.masked.load %1679, %1598, %967 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb47(%1638, %1644, %1650, %1656, %1662, %1668, %1674, %1680 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb47(%1681: vector<4xf64>, %1682: vector<4xf64>, %1683: vector<4xf64>, %1684: vector<4xf64>, %1685: vector<4xf64>, %1686: vector<4xf64>, %1687: vector<4xf64>, %1688: vector<4xf64>):
    %1689 = llvm.icmp "slt" %k0_right_piece, %1613 : i64
    llvm.cond_br %1689, ^bb48(%k0_right_piece, %1681, %1682, %1683, %1684, %1685, %1686, %1687, %1688 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb49(%1681, %1682, %1683, %1684, %1685, %1686, %1687, %1688 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb48(%k0_right: i64, %1690: vector<4xf64>, %1691: vector<4xf64>, %1692: vector<4xf64>, %1693: vector<4xf64>, %1694: vector<4xf64>, %1695: vector<4xf64>, %1696: vector<4xf64>, %1697: vector<4xf64>):
    %1698 = llvm.mul %b0, %939 overflow<nsw> : i64
    %1699 = llvm.mul %i_right_tile, %a_stride1_1 overflow<nsw> : i64
    %1700 = llvm.add %1698, %1699 overflow<nsw> : i64
    %1701 = llvm.add %1700, %k0_right overflow<nsw> : i64
    %1702 = llvm.getelementptr inbounds %a_1[%1701] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1703 = llvm.load %1702 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1704 = llvm.mlir.poison : vector<4xf64>
    %1705 = llvm.insertelement %1703, %1704[%947 : i64] : vector<4xf64>
    %1706 = llvm.shufflevector %1705, %1704 [0, 0, 0, 0] : vector<4xf64>
    %1707 = llvm.add %i_right_tile, %948 overflow<nsw> : i64
    %1708 = llvm.mul %1707, %a_stride1_1 overflow<nsw> : i64
    %1709 = llvm.add %1698, %1708 overflow<nsw> : i64
    %1710 = llvm.add %1709, %k0_right overflow<nsw> : i64
    %1711 = llvm.getelementptr inbounds %a_1[%1710] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1712 = llvm.load %1711 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1713 = llvm.mlir.poison : vector<4xf64>
    %1714 = llvm.insertelement %1712, %1713[%947 : i64] : vector<4xf64>
    %1715 = llvm.shufflevector %1714, %1713 [0, 0, 0, 0] : vector<4xf64>
    %1716 = llvm.add %i_right_tile, %957 overflow<nsw> : i64
    %1717 = llvm.mul %1716, %a_stride1_1 overflow<nsw> : i64
    %1718 = llvm.add %1698, %1717 overflow<nsw> : i64
    %1719 = llvm.add %1718, %k0_right overflow<nsw> : i64
    %1720 = llvm.getelementptr inbounds %a_1[%1719] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1721 = llvm.load %1720 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1722 = llvm.mlir.poison : vector<4xf64>
    %1723 = llvm.insertelement %1721, %1722[%947 : i64] : vector<4xf64>
    %1724 = llvm.shufflevector %1723, %1722 [0, 0, 0, 0] : vector<4xf64>
    %1725 = llvm.add %i_right_tile, %958 overflow<nsw> : i64
    %1726 = llvm.mul %1725, %a_stride1_1 overflow<nsw> : i64
    %1727 = llvm.add %1698, %1726 overflow<nsw> : i64
    %1728 = llvm.add %1727, %k0_right overflow<nsw> : i64
    %1729 = llvm.getelementptr inbounds %a_1[%1728] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1730 = llvm.load %1729 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1731 = llvm.mlir.poison : vector<4xf64>
    %1732 = llvm.insertelement %1730, %1731[%947 : i64] : vector<4xf64>
    %1733 = llvm.shufflevector %1732, %1731 [0, 0, 0, 0] : vector<4xf64>
    %1734 = llvm.add %i_right_tile, %951 overflow<nsw> : i64
    %1735 = llvm.mul %1734, %a_stride1_1 overflow<nsw> : i64
    %1736 = llvm.add %1698, %1735 overflow<nsw> : i64
    %1737 = llvm.add %1736, %k0_right overflow<nsw> : i64
    %1738 = llvm.getelementptr inbounds %a_1[%1737] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1739 = llvm.load %1738 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1740 = llvm.mlir.poison : vector<4xf64>
    %1741 = llvm.insertelement %1739, %1740[%947 : i64] : vector<4xf64>
    %1742 = llvm.shufflevector %1741, %1740 [0, 0, 0, 0] : vector<4xf64>
    %1743 = llvm.add %i_right_tile, %959 overflow<nsw> : i64
    %1744 = llvm.mul %1743, %a_stride1_1 overflow<nsw> : i64
    %1745 = llvm.add %1698, %1744 overflow<nsw> : i64
    %1746 = llvm.add %1745, %k0_right overflow<nsw> : i64
    %1747 = llvm.getelementptr inbounds %a_1[%1746] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1748 = llvm.load %1747 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1749 = llvm.mlir.poison : vector<4xf64>
    %1750 = llvm.insertelement %1748, %1749[%947 : i64] : vector<4xf64>
    %1751 = llvm.shufflevector %1750, %1749 [0, 0, 0, 0] : vector<4xf64>
    %1752 = llvm.add %i_right_tile, %952 overflow<nsw> : i64
    %1753 = llvm.mul %1752, %a_stride1_1 overflow<nsw> : i64
    %1754 = llvm.add %1698, %1753 overflow<nsw> : i64
    %1755 = llvm.add %1754, %k0_right overflow<nsw> : i64
    %1756 = llvm.getelementptr inbounds %a_1[%1755] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1757 = llvm.load %1756 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1758 = llvm.mlir.poison : vector<4xf64>
    %1759 = llvm.insertelement %1757, %1758[%947 : i64] : vector<4xf64>
    %1760 = llvm.shufflevector %1759, %1758 [0, 0, 0, 0] : vector<4xf64>
    %1761 = llvm.add %i_right_tile, %953 overflow<nsw> : i64
    %1762 = llvm.mul %1761, %a_stride1_1 overflow<nsw> : i64
    %1763 = llvm.add %1698, %1762 overflow<nsw> : i64
    %1764 = llvm.add %1763, %k0_right overflow<nsw> : i64
    %1765 = llvm.getelementptr inbounds %a_1[%1764] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1766 = llvm.load %1765 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1767 = llvm.mlir.poison : vector<4xf64>
    %1768 = llvm.insertelement %1766, %1767[%947 : i64] : vector<4xf64>
    %1769 = llvm.shufflevector %1768, %1767 [0, 0, 0, 0] : vector<4xf64>
    %1770 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %1771 = llvm.mul %1770, %943 overflow<nsw> : i64
    %1772 = llvm.getelementptr inbounds %b_copy_1[%1771] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1773 = llvm.intr.masked.load %1772, %1598, %967 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1774 = llvm.fmul %1706, %1773 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1775 = llvm.fmul %1715, %1773 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1776 = llvm.fmul %1724, %1773 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1777 = llvm.fmul %1733, %1773 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1778 = llvm.fmul %1742, %1773 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1779 = llvm.fmul %1751, %1773 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1780 = llvm.fmul %1760, %1773 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1781 = llvm.fmul %1769, %1773 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1782 = llvm.fadd %1690, %1774 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1783 = llvm.fadd %1691, %1775 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1784 = llvm.fadd %1692, %1776 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1785 = llvm.fadd %1693, %1777 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1786 = llvm.fadd %1694, %1778 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1787 = llvm.fadd %1695, %1779 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1788 = llvm.fadd %1696, %1780 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1789 = llvm.fadd %1697, %1781 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1790 = llvm.add %k0_right, %948 overflow<nsw> : i64
    %1791 = llvm.icmp "slt" %1790, %1613 : i64
    llvm.cond_br %1791, ^bb48(%1790, %1782, %1783, %1784, %1785, %1786, %1787, %1788, %1789 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb49(%1782, %1783, %1784, %1785, %1786, %1787, %1788, %1789 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb49(%1792: vector<4xf64>, %1793: vector<4xf64>, %1794: vector<4xf64>, %1795: vector<4xf64>, %1796: vector<4xf64>, %1797: vector<4xf64>, %1798: vector<4xf64>, %1799: vector<4xf64>):
    %1800 = llvm.mul %b0, %938 overflow<nsw> : i64
    %1801 = llvm.mul %i_right_tile, %b_stride1_1 overflow<nsw> : i64
    %1802 = llvm.add %1800, %1801 overflow<nsw> : i64
    %1803 = llvm.add %1802, %j_right_panel overflow<nsw> : i64
    %1804 = llvm.getelementptr inbounds %out0_1[%1803] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1792, %1804, %1598 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1805 = llvm.add %i_right_tile, %948 overflow<nsw> : i64
    %1806 = llvm.mul %1805, %b_stride1_1 overflow<nsw> : i64
    %1807 = llvm.add %1800, %1806 overflow<nsw> : i64
    %1808 = llvm.add %1807, %j_right_panel overflow<nsw> : i64
    %1809 = llvm.getelementptr inbounds %out0_1[%1808] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1793, %1809, %1598 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1810 = llvm.add %i_right_tile, %957 overflow<nsw> : i64
    %1811 = llvm.mul %1810, %b_stride1_1 overflow<nsw> : i64
    %1812 = llvm.add %1800, %1811 overflow<nsw> : i64
    %1813 = llvm.add %1812, %j_right_panel overflow<nsw> : i64
    %1814 = llvm.getelementptr inbounds %out0_1[%1813] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1794, %1814, %1598 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1815 = llvm.add %i_right_tile, %958 overflow<nsw> : i64
    %1816 = llvm.mul %1815, %b_stride1_1 overflow<nsw> : i64
    %1817 = llvm.add %1800, %1816 overflow<nsw> : i64
    %1818 = llvm.add %1817, %j_right_panel overflow<nsw> : i64
    %1819 = llvm.getelementptr inbounds %out0_1[%1818] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1795, %1819, %1598 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1820 = llvm.add %i_right_tile, %951 overflow<nsw> : i64
    %1821 = llvm.mul %1820, %b_stride1_1 overflow<nsw> : i64
    %1822 = llvm.add %1800, %1821 overflow<nsw> : i64
    %1823 = llvm.add %1822, %j_right_panel overflow<nsw> : i64
    %1824 = llvm.getelementptr inbounds %out0_1[%1823] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1796, %1824, %1598 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1825 = llvm.add %i_right_tile, %959 overflow<nsw> : i64
    %1826 = llvm.mul %1825, %b_stride1_1 overflow<nsw> : i64
    %1827 = llvm.add %1800, %1826 overflow<nsw> : i64
    %1828 = llvm.add %1827, %j_right_panel overflow<nsw> : i64
    %1829 = llvm.getelementptr inbounds %out0_1[%1828] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1797, %1829, %1598 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1830 = llvm.add %i_right_tile, %952 overflow<nsw> : i64
    %1831 = llvm.mul %1830, %b_stride1_1 overflow<nsw> : i64
    %1832 = llvm.add %1800, %1831 overflow<nsw> : i64
    %1833 = llvm.add %1832, %j_right_panel overflow<nsw> : i64
    %1834 = llvm.getelementptr inbounds %out0_1[%1833] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1798, %1834, %1598 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1835 = llvm.add %i_right_tile, %953 overflow<nsw> : i64
    %1836 = llvm.mul %1835, %b_stride1_1 overflow<nsw> : i64
    %1837 = llvm.add %1800, %1836 overflow<nsw> : i64
    %1838 = llvm.add %1837, %j_right_panel overflow<nsw> : i64
    %1839 = llvm.getelementptr inbounds %out0_1[%1838] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1799, %1839, %1598 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1840 = llvm.add %i_right_tile, %949 overflow<nsw> : i64
    %1841 = llvm.icmp "slt" %1840, %944 : i64
    llvm.cond_br %1841, ^bb44(%1840 : i64), ^bb50
  ^bb50:
    %1842 = llvm.icmp "slt" %944, %945 : i64
    llvm.cond_br %1842, ^bb51(%944 : i64), ^bb57
  ^bb51(%i_right_below_tile: i64):
    %1843 = llvm.icmp "eq" %k0_right_piece, %947 : i64
    llvm.cond_br %1843, ^bb52, ^bb53
  ^bb52:
    llvm.br ^bb54(%967, %967, %967, %967 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb53:
    %1844 = llvm.mul %b0, %938 overflow<nsw> : i64
    %1845 = llvm.mul %i_right_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1846 = llvm.add %1844, %1845 overflow<nsw> : i64
    %1847 = llvm.add %1846, %j_right_panel overflow<nsw> : i64
    %1848 = llvm.getelementptr inbounds %out0_1[%1847] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1849 = llvm.intr.masked.load %1848, %1598, %967 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1850 = llvm.add %i_right_below_tile, %948 overflow<nsw> : i64
    %1851 = llvm.mul %1850, %b_stride1_1 overflow<nsw> : i64
    %1852 = llvm.add %1844, %1851 overflow<nsw> : i64
    %1853 = llvm.add %1852, %j_right_panel overflow<nsw> : i64
    %1854 = llvm.getelementptr inbounds %out0_1[%1853] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1855 = llvm.intr.masked.load %1854, %1598, %967 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1856 = llvm.add %i_right_below_tile, %957 overflow<nsw> : i64
    %1857 = llvm.mul %1856, %b_stride1_1 overflow<nsw> : i64
    %1858 = llvm.add %1844, %1857 overflow<nsw> : i64
    %1859 = llvm.add %1858, %j_right_panel overflow<nsw> : i64
    %1860 = llvm.getelementptr inbounds %out0_1[%1859] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1861 = llvm.intr.masked.load %1860, %1598, %967 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1862 = llvm.add %i_right_below_tile, %958 overflow<nsw> : i64
    %1863 = llvm.mul %1862, %b_stride1_1 overflow<nsw> : i64
    %1864 = llvm.add %1844, %1863 overflow<nsw> : i64
    %1865 = llvm.add %1864, %j_right_panel overflow<nsw> : i64
    %1866 = llvm.getelementptr inbounds %out0_1[%1865] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1867 = llvm.intr.masked.load %1866, %1598, %967 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb54(%1849, %1855, %1861, %1867 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb54(%1868: vector<4xf64>, %1869: vector<4xf64>, %1870: vector<4xf64>, %1871: vector<4xf64>):
    %1872 = llvm.icmp "slt" %k0_right_piece, %1613 : i64
    llvm.cond_br %1872, ^bb55(%k0_right_piece, %1868, %1869, %1870, %1871 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb56(%1868, %1869, %1870, %1871 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb55(%k0_right_below: i64, %1873: vector<4xf64>, %1874: vector<4xf64>, %1875: vector<4xf64>, %1876: vector<4xf64>):
    %1877 = llvm.mul %b0, %939 overflow<nsw> : i64
    %1878 = llvm.mul %i_right_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1879 = llvm.add %1877, %1878 overflow<nsw> : i64
    %1880 = llvm.add %1879, %k0_right_below overflow<nsw> : i64
    %1881 = llvm.getelementptr inbounds %a_1[%1880] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1882 = llvm.load %1881 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1883 = llvm.mlir.poison : vector<4xf64>
    %1884 = llvm.insertelement %1882, %1883[%947 : i64] : vector<4xf64>
    %1885 = llvm.shufflevector %1884, %1883 [0, 0, 0, 0] : vector<4xf64>
    %1886 = llvm.add %i_right_below_tile, %948 overflow<nsw> : i64
    %1887 = llvm.mul %1886, %a_stride1_1 overflow<nsw> : i64
    %1888 = llvm.add %1877, %1887 overflow<nsw> : i64
    %1889 = llvm.add %1888, %k0_right_below overflow<nsw> : i64
    %1890 = llvm.getelementptr inbounds %a_1[%1889] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1891 = llvm.load %1890 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1892 = llvm.mlir.poison : vector<4xf64>
    %1893 = llvm.insertelement %1891, %1892[%947 : i64] : vector<4xf64>
    %1894 = llvm.shufflevector %1893, %1892 [0, 0, 0, 0] : vector<4xf64>
    %1895 = llvm.add %i_right_below_tile, %957 overflow<nsw> : i64
    %1896 = llvm.mul %1895, %a_stride1_1 overflow<nsw> : i64
    %1897 = llvm.add %1877, %1896 overflow<nsw> : i64
    %1898 = llvm.add %1897, %k0_right_below overflow<nsw> : i64
    %1899 = llvm.getelementptr inbounds %a_1[%1898] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1900 = llvm.load %1899 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1901 = llvm.mlir.poison : vector<4xf64>
    %1902 = llvm.insertelement %1900, %1901[%947 : i64] : vector<4xf64>
    %1903 = llvm.shufflevector %1902, %1901 [0, 0, 0, 0] : vector<4xf64>
    %1904 = llvm.add %i_right_below_tile, %958 overflow<nsw> : i64
    %1905 = llvm.mul %1904, %a_stride1_1 overflow<nsw> : i64
    %1906 = llvm.add %1877, %1905 overflow<nsw> : i64
    %1907 = llvm.add %1906, %k0_right_below overflow<nsw> : i64
    %1908 = llvm.getelementptr inbounds %a_1[%1907] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1909 = llvm.load %1908 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1910 = llvm.mlir.poison : vector<4xf64>
    %1911 = llvm.insertelement %1909, %1910[%947 : i64] : vector<4xf64>
    %1912 = llvm.shufflevector %1911, %1910 [0, 0, 0, 0] : vector<4xf64>
    %1913 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %1914 = llvm.mul %1913, %943 overflow<nsw> : i64
    %1915 = llvm.getelementptr inbounds %b_copy_1[%1914] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1916 = llvm.intr.masked.load %1915, %1598, %967 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1917 = llvm.fmul %1885, %1916 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1918 = llvm.fmul %1894, %1916 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1919 = llvm.fmul %1903, %1916 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1920 = llvm.fmul %1912, %1916 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1921 = llvm.fadd %1873, %1917 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1922 = llvm.fadd %1874, %1918 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1923 = llvm.fadd %1875, %1919 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1924 = llvm.fadd %1876, %1920 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1925 = llvm.add %k0_right_below, %948 overflow<nsw> : i64
    %1926 = llvm.icmp "slt" %1925, %1613 : i64
    llvm.cond_br %1926, ^bb55(%1925, %1921, %1922, %1923, %1924 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb56(%1921, %1922, %1923, %1924 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb56(%1927: vector<4xf64>, %1928: vector<4xf64>, %1929: vector<4xf64>, %1930: vector<4xf64>):
    %1931 = llvm.mul %b0, %938 overflow<nsw> : i64
    %1932 = llvm.mul %i_right_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1933 = llvm.add %1931, %1932 overflow<nsw> : i64
    %1934 = llvm.add %1933, %j_right_panel overflow<nsw> : i64
    %1935 = llvm.getelementptr inbounds %out0_1[%1934] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1927, %1935, %1598 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1936 = llvm.add %i_right_below_tile, %948 overflow<nsw> : i64
    %1937 = llvm.mul %1936, %b_stride1_1 overflow<nsw> : i64
    %1938 = llvm.add %1931, %1937 overflow<nsw> : i64
    %1939 = llvm.add %1938, %j_right_panel overflow<nsw> : i64
    %1940 = llvm.getelementptr inbounds %out0_1[%1939] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1928, %1940, %1598 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1941 = llvm.add %i_right_below_tile, %957 overflow<nsw> : i64
    %1942 = llvm.mul %1941, %b_stride1_1 overflow<nsw> : i64
    %1943 = llvm.add %1931, %1942 overflow<nsw> : i64
    %1944 = llvm.add %1943, %j_right_panel overflow<nsw> : i64
    %1945 = llvm.getelementptr inbounds %out0_1[%1944] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1929, %1945, %1598 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1946 = llvm.add %i_right_below_tile, %958 overflow<nsw> : i64
    %1947 = llvm.mul %1946, %b_stride1_1 overflow<nsw> : i64
    %1948 = llvm.add %1931, %1947 overflow<nsw> : i64
    %1949 = llvm.add %1948, %j_right_panel overflow<nsw> : i64
    %1950 = llvm.getelementptr inbounds %out0_1[%1949] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1930, %1950, %1598 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1951 = llvm.add %i_right_below_tile, %951 overflow<nsw> : i64
    %1952 = llvm.icmp "slt" %1951, %945 : i64
    llvm.cond_br %1952, ^bb51(%1951 : i64), ^bb57
  ^bb57:
    %1953 = llvm.icmp "slt" %945, %946 : i64
    llvm.cond_br %1953, ^bb58(%945 : i64), ^bb64
  ^bb58(%i_right_below_below_tile: i64):
    %1954 = llvm.icmp "eq" %k0_right_piece, %947 : i64
    llvm.cond_br %1954, ^bb59, ^bb60
  ^bb59:
    llvm.br ^bb61(%967, %967 : vector<4xf64>, vector<4xf64>)
  ^bb60:
    %1955 = llvm.mul %b0, %938 overflow<nsw> : i64
    %1956 = llvm.mul %i_right_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1957 = llvm.add %1955, %1956 overflow<nsw> : i64
    %1958 = llvm.add %1957, %j_right_panel overflow<nsw> : i64
    %1959 = llvm.getelementptr inbounds %out0_1[%1958] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1960 = llvm.intr.masked.load %1959, %1598, %967 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1961 = llvm.add %i_right_below_below_tile, %948 overflow<nsw> : i64
    %1962 = llvm.mul %1961, %b_stride1_1 overflow<nsw> : i64
    %1963 = llvm.add %1955, %1962 overflow<nsw> : i64
    %1964 = llvm.add %1963, %j_right_panel overflow<nsw> : i64
    %1965 = llvm.getelementptr inbounds %out0_1[%1964] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1966 = llvm.intr.masked.load %1965, %1598, %967 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb61(%1960, %1966 : vector<4xf64>, vector<4xf64>)
  ^bb61(%1967: vector<4xf64>, %1968: vector<4xf64>):
    %1969 = llvm.icmp "slt" %k0_right_piece, %1613 : i64
    llvm.cond_br %1969, ^bb62(%k0_right_piece, %1967, %1968 : i64, vector<4xf64>, vector<4xf64>), ^bb63(%1967, %1968 : vector<4xf64>, vector<4xf64>)
  ^bb62(%k0_right_below_below: i64, %1970: vector<4xf64>, %1971: vector<4xf64>):
    %1972 = llvm.mul %b0, %939 overflow<nsw> : i64
    %1973 = llvm.mul %i_right_below_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1974 = llvm.add %1972, %1973 overflow<nsw> : i64
    %1975 = llvm.add %1974, %k0_right_below_below overflow<nsw> : i64
    %1976 = llvm.getelementptr inbounds %a_1[%1975] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1977 = llvm.load %1976 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1978 = llvm.mlir.poison : vector<4xf64>
    %1979 = llvm.insertelement %1977, %1978[%947 : i64] : vector<4xf64>
    %1980 = llvm.shufflevector %1979, %1978 [0, 0, 0, 0] : vector<4xf64>
    %1981 = llvm.add %i_right_below_below_tile, %948 overflow<nsw> : i64
    %1982 = llvm.mul %1981, %a_stride1_1 overflow<nsw> : i64
    %1983 = llvm.add %1972, %1982 overflow<nsw> : i64
    %1984 = llvm.add %1983, %k0_right_below_below overflow<nsw> : i64
    %1985 = llvm.getelementptr inbounds %a_1[%1984] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1986 = llvm.load %1985 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1987 = llvm.mlir.poison : vector<4xf64>
    %1988 = llvm.insertelement %1986, %1987[%947 : i64] : vector<4xf64>
    %1989 = llvm.shufflevector %1988, %1987 [0, 0, 0, 0] : vector<4xf64>
    %1990 = llvm.sub %k0_right_below_below, %k0_right_piece overflow<nsw> : i64
    %1991 = llvm.mul %1990, %943 overflow<nsw> : i64
    %1992 = llvm.getelementptr inbounds %b_copy_1[%1991] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1993 = llvm.intr.masked.load %1992, %1598, %967 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1994 = llvm.fmul %1980, %1993 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1995 = llvm.fmul %1989, %1993 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1996 = llvm.fadd %1970, %1994 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1997 = llvm.fadd %1971, %1995 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1998 = llvm.add %k0_right_below_below, %948 overflow<nsw> : i64
    %1999 = llvm.icmp "slt" %1998, %1613 : i64
    llvm.cond_br %1999, ^bb62(%1998, %1996, %1997 : i64, vector<4xf64>, vector<4xf64>), ^bb63(%1996, %1997 : vector<4xf64>, vector<4xf64>)
  ^bb63(%2000: vector<4xf64>, %2001: vector<4xf64>):
    %2002 = llvm.mul %b0, %938 overflow<nsw> : i64
    %2003 = llvm.mul %i_right_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %2004 = llvm.add %2002, %2003 overflow<nsw> : i64
    %2005 = llvm.add %2004, %j_right_panel overflow<nsw> : i64
    %2006 = llvm.getelementptr inbounds %out0_1[%2005] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %2000, %2006, %1598 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %2007 = llvm.add %i_right_below_below_tile, %948 overflow<nsw> : i64
    %2008 = llvm.mul %2007, %b_stride1_1 overflow<nsw> : i64
    %2009 = llvm.add %2002, %2008 overflow<nsw> : i64
    %2010 = llvm.add %2009, %j_right_panel overflow<nsw> : i64
    %2011 = llvm.getelementptr inbounds %out0_1[%2010] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %2001, %2011, %1598 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %2012 = llvm.add %i_right_below_below_tile, %957 overflow<nsw> : i64
    %2013 = llvm.icmp "slt" %2012, %946 : i64
    llvm.cond_br %2013, ^bb58(%2012 : i64), ^bb64
  ^bb64:
    %2014 = llvm.icmp "slt" %946, %a_size1_1 : i64
    llvm.cond_br %2014, ^bb65(%946 : i64), ^bb71
  ^bb65(%i_right_below_below_below_tile: i64):
    %2015 = llvm.icmp "eq" %k0_right_piece, %947 : i64
    llvm.cond_br %2015, ^bb66, ^bb67
  ^bb66:
    llvm.br ^bb68(%967 : vector<4xf64>)
  ^bb67:
    %2016 = llvm.mul %b0, %938 overflow<nsw> : i64
    %2017 = llvm.mul %i_right_below_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %2018 = llvm.add %2016, %2017 overflow<nsw> : i64
    %2019 = llvm.add %2018, %j_right_panel overflow<nsw> : i64
    %2020 = llvm.getelementptr inbounds %out0_1[%2019] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2021 = llvm.intr.masked.load %2020, %1598, %967 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb68(%2021 : vector<4xf64>)
  ^bb68(%2022: vector<4xf64>):
    %2023 = llvm.icmp "slt" %k0_right_piece, %1613 : i64
    llvm.cond_br %2023, ^bb69(%k0_right_piece, %2022 : i64, vector<4xf64>), ^bb70(%2022 : vector<4xf64>)
  ^bb69(%k0_right_below_below_below: i64, %2024: vector<4xf64>):
    %2025 = llvm.mul %b0, %939 overflow<nsw> : i64
    %2026 = llvm.mul %i_right_below_below_below_tile, %a_stride1_1 overflow<nsw> : i64
    %2027 = llvm.add %2025, %2026 overflow<nsw> : i64
    %2028 = llvm.add %2027, %k0_right_below_below_below overflow<nsw> : i64
    %2029 = llvm.getelementptr inbounds %a_1[%2028] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2030 = llvm.load %2029 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2031 = llvm.mlir.poison : vector<4xf64>
    %2032 = llvm.insertelement %2030, %2031[%947 : i64] : vector<4xf64>
    %2033 = llvm.shufflevector %2032, %2031 [0, 0, 0, 0] : vector<4xf64>
    %2034 = llvm.sub %k0_right_below_below_below, %k0_right_piece overflow<nsw> : i64
    %2035 = llvm.mul %2034, %943 overflow<nsw> : i64
    %2036 = llvm.getelementptr inbounds %b_copy_1[%2035] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2037 = llvm.intr.masked.load %2036, %1598, %967 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %2038 = llvm.fmul %2033, %2037 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2039 = llvm.fadd %2024, %2038 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2040 = llvm.add %k0_right_below_below_below, %948 overflow<nsw> : i64
    %2041 = llvm.icmp "slt" %2040, %1613 : i64
    llvm.cond_br %2041, ^bb69(%2040, %2039 : i64, vector<4xf64>), ^bb70(%2039 : vector<4xf64>)
  ^bb70(%2042: vector<4xf64>):
    %2043 = llvm.mul %b0, %938 overflow<nsw> : i64
    %2044 = llvm.mul %i_right_below_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %2045 = llvm.add %2043, %2044 overflow<nsw> : i64
    %2046 = llvm.add %2045, %j_right_panel overflow<nsw> : i64
    %2047 = llvm.getelementptr inbounds %out0_1[%2046] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %2042, %2047, %1598 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %2048 = llvm.add %i_right_below_below_below_tile, %948 overflow<nsw> : i64
    %2049 = llvm.icmp "slt" %2048, %a_size1_1 : i64
    llvm.cond_br %2049, ^bb65(%2048 : i64), ^bb71
  ^bb71:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %2050 = llvm.add %k0_right_piece, %960 overflow<nsw> : i64
    %2051 = llvm.icmp "slt" %2050, %934 : i64
    llvm.cond_br %2051, ^bb38(%2050 : i64), ^bb72
  ^bb72:
    %2052 = llvm.add %j_right_panel, %951 overflow<nsw> : i64
    %2053 = llvm.icmp "slt" %2052, %b_stride1_1 : i64
    llvm.cond_br %2053, ^bb37(%2052 : i64), ^bb73
  ^bb73:
    %2054 = llvm.add %b0, %948 overflow<nsw> : i64
    %2055 = llvm.icmp "slt" %2054, %end : i64
    llvm.cond_br %2055, ^bb1(%2054 : i64), ^bb74
  ^bb74:
    llvm.return %964 : i32
  ^bb75(%2056: i32):
    llvm.return %2056 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %2057 = llvm.mlir.constant(8) : i64
    %2058 = llvm.mlir.constant(16) : i64
    %2059 = llvm.mlir.constant(24) : i64
    %2060 = llvm.mlir.constant(32) : i64
    %2061 = llvm.mlir.constant(40) : i64
    %2062 = llvm.mlir.constant(48) : i64
    %2063 = llvm.mlir.constant(56) : i64
    %2064 = llvm.mlir.constant(64) : i64
    %2065 = llvm.mlir.constant(72) : i64
    %2066 = llvm.mlir.constant(80) : i64
    %2067 = llvm.mlir.constant(88) : i64
    %2068 = llvm.mlir.constant(96) : i64
    %2069 = llvm.mlir.constant(104) : i64
    %2070 = llvm.mlir.constant(112) : i64
    %2071 = llvm.mlir.constant(120) : i64
    %2072 = llvm.mlir.constant(128) : i64
    %2073 = llvm.mlir.constant(136) : i64
    %2074 = llvm.mlir.constant(144) : i64
    %2075 = llvm.mlir.constant(152) : i64
    %2076 = llvm.mlir.constant(160) : i64
    %2077 = llvm.mlir.constant(168) : i64
    %2078 = llvm.mlir.constant(176) : i64
    %2079 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %2080 = llvm.getelementptr inbounds %context[%2057] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2081 = llvm.load %2080 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2082 = llvm.getelementptr inbounds %context[%2058] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2083 = llvm.load %2082 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2084 = llvm.getelementptr inbounds %context[%2059] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2085 = llvm.load %2084 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2086 = llvm.getelementptr inbounds %context[%2060] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2087 = llvm.load %2086 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2088 = llvm.getelementptr inbounds %context[%2061] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2089 = llvm.load %2088 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2090 = llvm.getelementptr inbounds %context[%2062] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2091 = llvm.load %2090 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2092 = llvm.getelementptr inbounds %context[%2063] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2093 = llvm.load %2092 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2094 = llvm.getelementptr inbounds %context[%2064] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2095 = llvm.load %2094 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2096 = llvm.getelementptr inbounds %context[%2065] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2097 = llvm.load %2096 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2098 = llvm.getelementptr inbounds %context[%2066] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2099 = llvm.load %2098 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2100 = llvm.getelementptr inbounds %context[%2067] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2101 = llvm.load %2100 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2102 = llvm.getelementptr inbounds %context[%2068] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2103 = llvm.load %2102 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2104 = llvm.getelementptr inbounds %context[%2069] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2105 = llvm.load %2104 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2106 = llvm.getelementptr inbounds %context[%2070] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2107 = llvm.load %2106 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2108 = llvm.getelementptr inbounds %context[%2071] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2109 = llvm.load %2108 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2110 = llvm.getelementptr inbounds %context[%2072] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2111 = llvm.load %2110 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2112 = llvm.getelementptr inbounds %context[%2073] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2113 = llvm.load %2112 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2114 = llvm.getelementptr inbounds %context[%2074] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2115 = llvm.load %2114 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2116 = llvm.getelementptr inbounds %context[%2075] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2117 = llvm.load %2116 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2118 = llvm.getelementptr inbounds %context[%2076] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2119 = llvm.load %2118 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2120 = llvm.getelementptr inbounds %context[%2077] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2121 = llvm.load %2120 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2122 = llvm.getelementptr inbounds %context[%2078] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2123 = llvm.load %2122 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2124 = llvm.call @program.parallel0(%begin_1, %end_1, %2079, %2081, %2083, %2085, %2087, %2089, %2091, %2093, %2095, %2097, %2099, %2101, %2103, %2105, %2107, %2109, %2111, %2113, %2115, %2117, %2119, %2121, %2123) : (i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, i64, i64, i64, i64, i64, i64) -> i32
    llvm.return %2124 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %v_size0_1: i64, %v_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %2125 = llvm.mlir.constant(0) : i64
    %2126 = llvm.mlir.constant(1) : i64
    %2127 = llvm.mlir.constant(2) : i64
    %2128 = llvm.mlir.constant(4) : i64
    %2129 = llvm.mlir.constant(0 : i32) : i32
    %2130 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %2131 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %2131, ^bb1(%begin_2 : i64), ^bb6
  ^bb1(%i: i64):
    %2132 = llvm.getelementptr inbounds %v_1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2133 = llvm.load %2132 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2134 = llvm.mlir.poison : vector<4xf64>
    %2135 = llvm.insertelement %2133, %2134[%2125 : i64] : vector<4xf64>
    %2136 = llvm.shufflevector %2135, %2134 [0, 0, 0, 0] : vector<4xf64>
    %2137 = llvm.ashr %v_size0_1, %2127 : i64
    %2138 = llvm.mul %2137, %2128 overflow<nsw> : i64
    %2139 = llvm.icmp "slt" %2125, %2138 : i64
    llvm.cond_br %2139, ^bb2(%2125 : i64), ^bb3
  ^bb2(%j: i64):
    %2140 = llvm.getelementptr inbounds %v_1[%j] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2141 = llvm.load %2140 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2142 = llvm.fmul %2136, %2141 : vector<4xf64>
    %2143 = llvm.mul %i, %v_size0_1 overflow<nsw> : i64
    %2144 = llvm.add %2143, %j overflow<nsw> : i64
    %2145 = llvm.getelementptr inbounds %out1_1[%2144] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2142, %2145 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2146 = llvm.add %j, %2128 overflow<nsw> : i64
    %2147 = llvm.icmp "slt" %2146, %2138 : i64
    llvm.cond_br %2147, ^bb2(%2146 : i64), ^bb3
  ^bb3:
    %2148 = llvm.intr.smax(%2138, %2125) : (i64, i64) -> i64
    %2149 = llvm.icmp "slt" %2148, %v_size0_1 : i64
    llvm.cond_br %2149, ^bb4(%2148 : i64), ^bb5
  ^bb4(%j_1: i64):
    %2150 = llvm.sub %v_size0_1, %j_1 overflow<nsw> : i64
    %2151 = llvm.intr.smin(%2150, %2128) : (i64, i64) -> i64
    %2152 = llvm.intr.smax(%2151, %2125) : (i64, i64) -> i64
    %2153 = llvm.trunc %2152 : i64 to i32
    %2154 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %2155 = llvm.mlir.poison : vector<4xi32>
    %2156 = llvm.insertelement %2153, %2155[%2125 : i64] : vector<4xi32>
    %2157 = llvm.shufflevector %2156, %2155 [0, 0, 0, 0] : vector<4xi32>
    %2158 = llvm.icmp "slt" %2154, %2157 : vector<4xi32>
    %2159 = llvm.getelementptr inbounds %v_1[%j_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2160 = llvm.intr.masked.load %2159, %2158, %2130 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %2161 = llvm.fmul %2136, %2160 : vector<4xf64>
    %2162 = llvm.mul %i, %v_size0_1 overflow<nsw> : i64
    %2163 = llvm.add %2162, %j_1 overflow<nsw> : i64
    %2164 = llvm.getelementptr inbounds %out1_1[%2163] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %2161, %2164, %2158 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %2165 = llvm.add %j_1, %2128 overflow<nsw> : i64
    %2166 = llvm.icmp "slt" %2165, %v_size0_1 : i64
    llvm.cond_br %2166, ^bb4(%2165 : i64), ^bb5
  ^bb5:
    %2167 = llvm.add %i, %2126 overflow<nsw> : i64
    %2168 = llvm.icmp "slt" %2167, %end_2 : i64
    llvm.cond_br %2168, ^bb1(%2167 : i64), ^bb6
  ^bb6:
    llvm.return %2129 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %2169 = llvm.mlir.constant(8) : i64
    %2170 = llvm.mlir.constant(16) : i64
    %2171 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2172 = llvm.getelementptr inbounds %context_1[%2169] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2173 = llvm.load %2172 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2174 = llvm.getelementptr inbounds %context_1[%2170] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2175 = llvm.load %2174 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2176 = llvm.call @program.parallel1(%begin_3, %end_3, %2171, %2173, %2175) : (i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %2176 : i32
  }
  llvm.func internal @program.parallel2(%begin_4: i64, %end_4: i64, %2177: i64, %2178: i64, %a_size0_2: i64, %a_stride1_2: i64, %a_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %a_size1_2: i64, %2179: i64, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %2180: i64, %2181: i64) -> i32 attributes {no_unwind, no_inline} {
    %2182 = llvm.mlir.constant(0) : i64
    %2183 = llvm.mlir.constant(8) : i64
    %2184 = llvm.mlir.constant(6) : i64
    %2185 = llvm.mlir.constant(1) : i64
    %2186 = llvm.mlir.constant(2) : i64
    %2187 = llvm.mlir.constant(3) : i64
    %2188 = llvm.mlir.constant(4) : i64
    %2189 = llvm.mlir.constant(5) : i64
    %2190 = llvm.mlir.constant(7) : i64
    %2191 = llvm.mlir.constant(0 : i32) : i32
    %2192 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %2193 = llvm.icmp "slt" %begin_4, %end_4 : i64
    llvm.cond_br %2193, ^bb1(%begin_4 : i64), ^bb26
  ^bb1(%2194: i64):
    %j_1_panel = llvm.mul %2194, %2183 overflow<nsw> : i64
    %2195 = llvm.icmp "slt" %2182, %2178 : i64
    llvm.cond_br %2195, ^bb2(%2182 : i64), ^bb7
  ^bb2(%i_1_tile: i64):
    %2196 = llvm.icmp "slt" %2182, %a_size0_2 : i64
    llvm.cond_br %2196, ^bb3(%2182, %2192, %2192, %2192, %2192, %2192, %2192, %2192, %2192, %2192, %2192, %2192, %2192 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb6(%2192, %2192, %2192, %2192, %2192, %2192, %2192, %2192, %2192, %2192, %2192, %2192 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb3(%k1: i64, %2197: vector<4xf64>, %2198: vector<4xf64>, %2199: vector<4xf64>, %2200: vector<4xf64>, %2201: vector<4xf64>, %2202: vector<4xf64>, %2203: vector<4xf64>, %2204: vector<4xf64>, %2205: vector<4xf64>, %2206: vector<4xf64>, %2207: vector<4xf64>, %2208: vector<4xf64>):
    %2209 = llvm.icmp "slt" %2182, %a_stride1_2 : i64
    llvm.cond_br %2209, ^bb4(%2182, %2197, %2198, %2199, %2200, %2201, %2202, %2203, %2204, %2205, %2206, %2207, %2208 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb5(%2197, %2198, %2199, %2200, %2201, %2202, %2203, %2204, %2205, %2206, %2207, %2208 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb4(%k0_1: i64, %2210: vector<4xf64>, %2211: vector<4xf64>, %2212: vector<4xf64>, %2213: vector<4xf64>, %2214: vector<4xf64>, %2215: vector<4xf64>, %2216: vector<4xf64>, %2217: vector<4xf64>, %2218: vector<4xf64>, %2219: vector<4xf64>, %2220: vector<4xf64>, %2221: vector<4xf64>):
    %2222 = llvm.mul %k1, %2179 overflow<nsw> : i64
    %2223 = llvm.mul %i_1_tile, %a_stride1_2 overflow<nsw> : i64
    %2224 = llvm.add %2222, %2223 overflow<nsw> : i64
    %2225 = llvm.add %2224, %k0_1 overflow<nsw> : i64
    %2226 = llvm.getelementptr inbounds %a_2[%2225] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2227 = llvm.load %2226 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2228 = llvm.mlir.poison : vector<4xf64>
    %2229 = llvm.insertelement %2227, %2228[%2182 : i64] : vector<4xf64>
    %2230 = llvm.shufflevector %2229, %2228 [0, 0, 0, 0] : vector<4xf64>
    %2231 = llvm.add %i_1_tile, %2185 overflow<nsw> : i64
    %2232 = llvm.mul %2231, %a_stride1_2 overflow<nsw> : i64
    %2233 = llvm.add %2222, %2232 overflow<nsw> : i64
    %2234 = llvm.add %2233, %k0_1 overflow<nsw> : i64
    %2235 = llvm.getelementptr inbounds %a_2[%2234] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2236 = llvm.load %2235 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2237 = llvm.mlir.poison : vector<4xf64>
    %2238 = llvm.insertelement %2236, %2237[%2182 : i64] : vector<4xf64>
    %2239 = llvm.shufflevector %2238, %2237 [0, 0, 0, 0] : vector<4xf64>
    %2240 = llvm.add %i_1_tile, %2186 overflow<nsw> : i64
    %2241 = llvm.mul %2240, %a_stride1_2 overflow<nsw> : i64
    %2242 = llvm.add %2222, %2241 overflow<nsw> : i64
    %2243 = llvm.add %2242, %k0_1 overflow<nsw> : i64
    %2244 = llvm.getelementptr inbounds %a_2[%2243] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2245 = llvm.load %2244 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2246 = llvm.mlir.poison : vector<4xf64>
    %2247 = llvm.insertelement %2245, %2246[%2182 : i64] : vector<4xf64>
    %2248 = llvm.shufflevector %2247, %2246 [0, 0, 0, 0] : vector<4xf64>
    %2249 = llvm.add %i_1_tile, %2187 overflow<nsw> : i64
    %2250 = llvm.mul %2249, %a_stride1_2 overflow<nsw> : i64
    %2251 = llvm.add %2222, %2250 overflow<nsw> : i64
    %2252 = llvm.add %2251, %k0_1 overflow<nsw> : i64
    %2253 = llvm.getelementptr inbounds %a_2[%2252] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2254 = llvm.load %2253 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2255 = llvm.mlir.poison : vector<4xf64>
    %2256 = llvm.insertelement %2254, %2255[%2182 : i64] : vector<4xf64>
    %2257 = llvm.shufflevector %2256, %2255 [0, 0, 0, 0] : vector<4xf64>
    %2258 = llvm.add %i_1_tile, %2188 overflow<nsw> : i64
    %2259 = llvm.mul %2258, %a_stride1_2 overflow<nsw> : i64
    %2260 = llvm.add %2222, %2259 overflow<nsw> : i64
    %2261 = llvm.add %2260, %k0_1 overflow<nsw> : i64
    %2262 = llvm.getelementptr inbounds %a_2[%2261] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2263 = llvm.load %2262 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2264 = llvm.mlir.poison : vector<4xf64>
    %2265 = llvm.insertelement %2263, %2264[%2182 : i64] : vector<4xf64>
    %2266 = llvm.shufflevector %2265, %2264 [0, 0, 0, 0] : vector<4xf64>
    %2267 = llvm.add %i_1_tile, %2189 overflow<nsw> : i64
    %2268 = llvm.mul %2267, %a_stride1_2 overflow<nsw> : i64
    %2269 = llvm.add %2222, %2268 overflow<nsw> : i64
    %2270 = llvm.add %2269, %k0_1 overflow<nsw> : i64
    %2271 = llvm.getelementptr inbounds %a_2[%2270] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2272 = llvm.load %2271 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2273 = llvm.mlir.poison : vector<4xf64>
    %2274 = llvm.insertelement %2272, %2273[%2182 : i64] : vector<4xf64>
    %2275 = llvm.shufflevector %2274, %2273 [0, 0, 0, 0] : vector<4xf64>
    %2276 = llvm.mul %j_1_panel, %a_stride1_2 overflow<nsw> : i64
    %2277 = llvm.add %2222, %2276 overflow<nsw> : i64
    %2278 = llvm.add %2277, %k0_1 overflow<nsw> : i64
    %2279 = llvm.getelementptr inbounds %a_2[%2278] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2280 = llvm.load %2279 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2281 = llvm.add %j_1_panel, %2185 overflow<nsw> : i64
    %2282 = llvm.mul %2281, %a_stride1_2 overflow<nsw> : i64
    %2283 = llvm.add %2222, %2282 overflow<nsw> : i64
    %2284 = llvm.add %2283, %k0_1 overflow<nsw> : i64
    %2285 = llvm.getelementptr inbounds %a_2[%2284] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2286 = llvm.load %2285 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2287 = llvm.add %j_1_panel, %2186 overflow<nsw> : i64
    %2288 = llvm.mul %2287, %a_stride1_2 overflow<nsw> : i64
    %2289 = llvm.add %2222, %2288 overflow<nsw> : i64
    %2290 = llvm.add %2289, %k0_1 overflow<nsw> : i64
    %2291 = llvm.getelementptr inbounds %a_2[%2290] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2292 = llvm.load %2291 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2293 = llvm.add %j_1_panel, %2187 overflow<nsw> : i64
    %2294 = llvm.mul %2293, %a_stride1_2 overflow<nsw> : i64
    %2295 = llvm.add %2222, %2294 overflow<nsw> : i64
    %2296 = llvm.add %2295, %k0_1 overflow<nsw> : i64
    %2297 = llvm.getelementptr inbounds %a_2[%2296] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2298 = llvm.load %2297 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2299 = llvm.mlir.poison : vector<4xf64>
    %2300 = llvm.insertelement %2280, %2299[%2182 : i64] : vector<4xf64>
    %2301 = llvm.insertelement %2286, %2300[%2185 : i64] : vector<4xf64>
    %2302 = llvm.insertelement %2292, %2301[%2186 : i64] : vector<4xf64>
    %2303 = llvm.insertelement %2298, %2302[%2187 : i64] : vector<4xf64>
    %2304 = llvm.add %j_1_panel, %2188 overflow<nsw> : i64
    %2305 = llvm.mul %2304, %a_stride1_2 overflow<nsw> : i64
    %2306 = llvm.add %2222, %2305 overflow<nsw> : i64
    %2307 = llvm.add %2306, %k0_1 overflow<nsw> : i64
    %2308 = llvm.getelementptr inbounds %a_2[%2307] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2309 = llvm.load %2308 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2310 = llvm.add %j_1_panel, %2189 overflow<nsw> : i64
    %2311 = llvm.mul %2310, %a_stride1_2 overflow<nsw> : i64
    %2312 = llvm.add %2222, %2311 overflow<nsw> : i64
    %2313 = llvm.add %2312, %k0_1 overflow<nsw> : i64
    %2314 = llvm.getelementptr inbounds %a_2[%2313] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2315 = llvm.load %2314 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2316 = llvm.add %j_1_panel, %2184 overflow<nsw> : i64
    %2317 = llvm.mul %2316, %a_stride1_2 overflow<nsw> : i64
    %2318 = llvm.add %2222, %2317 overflow<nsw> : i64
    %2319 = llvm.add %2318, %k0_1 overflow<nsw> : i64
    %2320 = llvm.getelementptr inbounds %a_2[%2319] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2321 = llvm.load %2320 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2322 = llvm.add %j_1_panel, %2190 overflow<nsw> : i64
    %2323 = llvm.mul %2322, %a_stride1_2 overflow<nsw> : i64
    %2324 = llvm.add %2222, %2323 overflow<nsw> : i64
    %2325 = llvm.add %2324, %k0_1 overflow<nsw> : i64
    %2326 = llvm.getelementptr inbounds %a_2[%2325] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2327 = llvm.load %2326 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2328 = llvm.mlir.poison : vector<4xf64>
    %2329 = llvm.insertelement %2309, %2328[%2182 : i64] : vector<4xf64>
    %2330 = llvm.insertelement %2315, %2329[%2185 : i64] : vector<4xf64>
    %2331 = llvm.insertelement %2321, %2330[%2186 : i64] : vector<4xf64>
    %2332 = llvm.insertelement %2327, %2331[%2187 : i64] : vector<4xf64>
    %2333 = llvm.fmul %2230, %2303 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2334 = llvm.fmul %2230, %2332 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2335 = llvm.fmul %2239, %2303 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2336 = llvm.fmul %2239, %2332 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2337 = llvm.fmul %2248, %2303 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2338 = llvm.fmul %2248, %2332 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2339 = llvm.fmul %2257, %2303 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2340 = llvm.fmul %2257, %2332 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2341 = llvm.fmul %2266, %2303 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2342 = llvm.fmul %2266, %2332 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2343 = llvm.fmul %2275, %2303 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2344 = llvm.fmul %2275, %2332 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2345 = llvm.fadd %2210, %2333 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2346 = llvm.fadd %2211, %2334 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2347 = llvm.fadd %2212, %2335 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2348 = llvm.fadd %2213, %2336 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2349 = llvm.fadd %2214, %2337 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2350 = llvm.fadd %2215, %2338 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2351 = llvm.fadd %2216, %2339 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2352 = llvm.fadd %2217, %2340 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2353 = llvm.fadd %2218, %2341 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2354 = llvm.fadd %2219, %2342 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2355 = llvm.fadd %2220, %2343 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2356 = llvm.fadd %2221, %2344 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2357 = llvm.add %k0_1, %2185 overflow<nsw> : i64
    %2358 = llvm.icmp "slt" %2357, %a_stride1_2 : i64
    llvm.cond_br %2358, ^bb4(%2357, %2345, %2346, %2347, %2348, %2349, %2350, %2351, %2352, %2353, %2354, %2355, %2356 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb5(%2345, %2346, %2347, %2348, %2349, %2350, %2351, %2352, %2353, %2354, %2355, %2356 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb5(%2359: vector<4xf64>, %2360: vector<4xf64>, %2361: vector<4xf64>, %2362: vector<4xf64>, %2363: vector<4xf64>, %2364: vector<4xf64>, %2365: vector<4xf64>, %2366: vector<4xf64>, %2367: vector<4xf64>, %2368: vector<4xf64>, %2369: vector<4xf64>, %2370: vector<4xf64>):
    %2371 = llvm.add %k1, %2185 overflow<nsw> : i64
    %2372 = llvm.icmp "slt" %2371, %a_size0_2 : i64
    llvm.cond_br %2372, ^bb3(%2371, %2359, %2360, %2361, %2362, %2363, %2364, %2365, %2366, %2367, %2368, %2369, %2370 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb6(%2359, %2360, %2361, %2362, %2363, %2364, %2365, %2366, %2367, %2368, %2369, %2370 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb6(%2373: vector<4xf64>, %2374: vector<4xf64>, %2375: vector<4xf64>, %2376: vector<4xf64>, %2377: vector<4xf64>, %2378: vector<4xf64>, %2379: vector<4xf64>, %2380: vector<4xf64>, %2381: vector<4xf64>, %2382: vector<4xf64>, %2383: vector<4xf64>, %2384: vector<4xf64>):
    %2385 = llvm.mul %i_1_tile, %a_size1_2 overflow<nsw> : i64
    %2386 = llvm.add %2385, %j_1_panel overflow<nsw> : i64
    %2387 = llvm.getelementptr inbounds %out2_1[%2386] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2373, %2387 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2388 = llvm.add %j_1_panel, %2188 overflow<nsw> : i64
    %2389 = llvm.add %2385, %2388 overflow<nsw> : i64
    %2390 = llvm.getelementptr inbounds %out2_1[%2389] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2374, %2390 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2391 = llvm.add %i_1_tile, %2185 overflow<nsw> : i64
    %2392 = llvm.mul %2391, %a_size1_2 overflow<nsw> : i64
    %2393 = llvm.add %2392, %j_1_panel overflow<nsw> : i64
    %2394 = llvm.getelementptr inbounds %out2_1[%2393] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2375, %2394 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2395 = llvm.add %2392, %2388 overflow<nsw> : i64
    %2396 = llvm.getelementptr inbounds %out2_1[%2395] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2376, %2396 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2397 = llvm.add %i_1_tile, %2186 overflow<nsw> : i64
    %2398 = llvm.mul %2397, %a_size1_2 overflow<nsw> : i64
    %2399 = llvm.add %2398, %j_1_panel overflow<nsw> : i64
    %2400 = llvm.getelementptr inbounds %out2_1[%2399] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2377, %2400 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2401 = llvm.add %2398, %2388 overflow<nsw> : i64
    %2402 = llvm.getelementptr inbounds %out2_1[%2401] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2378, %2402 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2403 = llvm.add %i_1_tile, %2187 overflow<nsw> : i64
    %2404 = llvm.mul %2403, %a_size1_2 overflow<nsw> : i64
    %2405 = llvm.add %2404, %j_1_panel overflow<nsw> : i64
    %2406 = llvm.getelementptr inbounds %out2_1[%2405] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2379, %2406 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2407 = llvm.add %2404, %2388 overflow<nsw> : i64
    %2408 = llvm.getelementptr inbounds %out2_1[%2407] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2380, %2408 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2409 = llvm.add %i_1_tile, %2188 overflow<nsw> : i64
    %2410 = llvm.mul %2409, %a_size1_2 overflow<nsw> : i64
    %2411 = llvm.add %2410, %j_1_panel overflow<nsw> : i64
    %2412 = llvm.getelementptr inbounds %out2_1[%2411] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2381, %2412 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2413 = llvm.add %2410, %2388 overflow<nsw> : i64
    %2414 = llvm.getelementptr inbounds %out2_1[%2413] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2382, %2414 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2415 = llvm.add %i_1_tile, %2189 overflow<nsw> : i64
    %2416 = llvm.mul %2415, %a_size1_2 overflow<nsw> : i64
    %2417 = llvm.add %2416, %j_1_panel overflow<nsw> : i64
    %2418 = llvm.getelementptr inbounds %out2_1[%2417] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2383, %2418 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2419 = llvm.add %2416, %2388 overflow<nsw> : i64
    %2420 = llvm.getelementptr inbounds %out2_1[%2419] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2384, %2420 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2421 = llvm.add %i_1_tile, %2184 overflow<nsw> : i64
    %2422 = llvm.icmp "slt" %2421, %2178 : i64
    llvm.cond_br %2422, ^bb2(%2421 : i64), ^bb7
  ^bb7:
    %2423 = llvm.icmp "slt" %2178, %2180 : i64
    llvm.cond_br %2423, ^bb8(%2178 : i64), ^bb13
  ^bb8(%i_1_below_tile: i64):
    %2424 = llvm.icmp "slt" %2182, %a_size0_2 : i64
    llvm.cond_br %2424, ^bb9(%2182, %2192, %2192, %2192, %2192, %2192, %2192, %2192, %2192 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%2192, %2192, %2192, %2192, %2192, %2192, %2192, %2192 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb9(%k1_1_below: i64, %2425: vector<4xf64>, %2426: vector<4xf64>, %2427: vector<4xf64>, %2428: vector<4xf64>, %2429: vector<4xf64>, %2430: vector<4xf64>, %2431: vector<4xf64>, %2432: vector<4xf64>):
    %2433 = llvm.icmp "slt" %2182, %a_stride1_2 : i64
    llvm.cond_br %2433, ^bb10(%2182, %2425, %2426, %2427, %2428, %2429, %2430, %2431, %2432 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb11(%2425, %2426, %2427, %2428, %2429, %2430, %2431, %2432 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb10(%k0_1_below: i64, %2434: vector<4xf64>, %2435: vector<4xf64>, %2436: vector<4xf64>, %2437: vector<4xf64>, %2438: vector<4xf64>, %2439: vector<4xf64>, %2440: vector<4xf64>, %2441: vector<4xf64>):
    %2442 = llvm.mul %k1_1_below, %2179 overflow<nsw> : i64
    %2443 = llvm.mul %i_1_below_tile, %a_stride1_2 overflow<nsw> : i64
    %2444 = llvm.add %2442, %2443 overflow<nsw> : i64
    %2445 = llvm.add %2444, %k0_1_below overflow<nsw> : i64
    %2446 = llvm.getelementptr inbounds %a_2[%2445] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2447 = llvm.load %2446 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2448 = llvm.mlir.poison : vector<4xf64>
    %2449 = llvm.insertelement %2447, %2448[%2182 : i64] : vector<4xf64>
    %2450 = llvm.shufflevector %2449, %2448 [0, 0, 0, 0] : vector<4xf64>
    %2451 = llvm.add %i_1_below_tile, %2185 overflow<nsw> : i64
    %2452 = llvm.mul %2451, %a_stride1_2 overflow<nsw> : i64
    %2453 = llvm.add %2442, %2452 overflow<nsw> : i64
    %2454 = llvm.add %2453, %k0_1_below overflow<nsw> : i64
    %2455 = llvm.getelementptr inbounds %a_2[%2454] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2456 = llvm.load %2455 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2457 = llvm.mlir.poison : vector<4xf64>
    %2458 = llvm.insertelement %2456, %2457[%2182 : i64] : vector<4xf64>
    %2459 = llvm.shufflevector %2458, %2457 [0, 0, 0, 0] : vector<4xf64>
    %2460 = llvm.add %i_1_below_tile, %2186 overflow<nsw> : i64
    %2461 = llvm.mul %2460, %a_stride1_2 overflow<nsw> : i64
    %2462 = llvm.add %2442, %2461 overflow<nsw> : i64
    %2463 = llvm.add %2462, %k0_1_below overflow<nsw> : i64
    %2464 = llvm.getelementptr inbounds %a_2[%2463] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2465 = llvm.load %2464 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2466 = llvm.mlir.poison : vector<4xf64>
    %2467 = llvm.insertelement %2465, %2466[%2182 : i64] : vector<4xf64>
    %2468 = llvm.shufflevector %2467, %2466 [0, 0, 0, 0] : vector<4xf64>
    %2469 = llvm.add %i_1_below_tile, %2187 overflow<nsw> : i64
    %2470 = llvm.mul %2469, %a_stride1_2 overflow<nsw> : i64
    %2471 = llvm.add %2442, %2470 overflow<nsw> : i64
    %2472 = llvm.add %2471, %k0_1_below overflow<nsw> : i64
    %2473 = llvm.getelementptr inbounds %a_2[%2472] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2474 = llvm.load %2473 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2475 = llvm.mlir.poison : vector<4xf64>
    %2476 = llvm.insertelement %2474, %2475[%2182 : i64] : vector<4xf64>
    %2477 = llvm.shufflevector %2476, %2475 [0, 0, 0, 0] : vector<4xf64>
    %2478 = llvm.mul %j_1_panel, %a_stride1_2 overflow<nsw> : i64
    %2479 = llvm.add %2442, %2478 overflow<nsw> : i64
    %2480 = llvm.add %2479, %k0_1_below overflow<nsw> : i64
    %2481 = llvm.getelementptr inbounds %a_2[%2480] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2482 = llvm.load %2481 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2483 = llvm.add %j_1_panel, %2185 overflow<nsw> : i64
    %2484 = llvm.mul %2483, %a_stride1_2 overflow<nsw> : i64
    %2485 = llvm.add %2442, %2484 overflow<nsw> : i64
    %2486 = llvm.add %2485, %k0_1_below overflow<nsw> : i64
    %2487 = llvm.getelementptr inbounds %a_2[%2486] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2488 = llvm.load %2487 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2489 = llvm.add %j_1_panel, %2186 overflow<nsw> : i64
    %2490 = llvm.mul %2489, %a_stride1_2 overflow<nsw> : i64
    %2491 = llvm.add %2442, %2490 overflow<nsw> : i64
    %2492 = llvm.add %2491, %k0_1_below overflow<nsw> : i64
    %2493 = llvm.getelementptr inbounds %a_2[%2492] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2494 = llvm.load %2493 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2495 = llvm.add %j_1_panel, %2187 overflow<nsw> : i64
    %2496 = llvm.mul %2495, %a_stride1_2 overflow<nsw> : i64
    %2497 = llvm.add %2442, %2496 overflow<nsw> : i64
    %2498 = llvm.add %2497, %k0_1_below overflow<nsw> : i64
    %2499 = llvm.getelementptr inbounds %a_2[%2498] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2500 = llvm.load %2499 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2501 = llvm.mlir.poison : vector<4xf64>
    %2502 = llvm.insertelement %2482, %2501[%2182 : i64] : vector<4xf64>
    %2503 = llvm.insertelement %2488, %2502[%2185 : i64] : vector<4xf64>
    %2504 = llvm.insertelement %2494, %2503[%2186 : i64] : vector<4xf64>
    %2505 = llvm.insertelement %2500, %2504[%2187 : i64] : vector<4xf64>
    %2506 = llvm.add %j_1_panel, %2188 overflow<nsw> : i64
    %2507 = llvm.mul %2506, %a_stride1_2 overflow<nsw> : i64
    %2508 = llvm.add %2442, %2507 overflow<nsw> : i64
    %2509 = llvm.add %2508, %k0_1_below overflow<nsw> : i64
    %2510 = llvm.getelementptr inbounds %a_2[%2509] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2511 = llvm.load %2510 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2512 = llvm.add %j_1_panel, %2189 overflow<nsw> : i64
    %2513 = llvm.mul %2512, %a_stride1_2 overflow<nsw> : i64
    %2514 = llvm.add %2442, %2513 overflow<nsw> : i64
    %2515 = llvm.add %2514, %k0_1_below overflow<nsw> : i64
    %2516 = llvm.getelementptr inbounds %a_2[%2515] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2517 = llvm.load %2516 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2518 = llvm.add %j_1_panel, %2184 overflow<nsw> : i64
    %2519 = llvm.mul %2518, %a_stride1_2 overflow<nsw> : i64
    %2520 = llvm.add %2442, %2519 overflow<nsw> : i64
    %2521 = llvm.add %2520, %k0_1_below overflow<nsw> : i64
    %2522 = llvm.getelementptr inbounds %a_2[%2521] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2523 = llvm.load %2522 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2524 = llvm.add %j_1_panel, %2190 overflow<nsw> : i64
    %2525 = llvm.mul %2524, %a_stride1_2 overflow<nsw> : i64
    %2526 = llvm.add %2442, %2525 overflow<nsw> : i64
    %2527 = llvm.add %2526, %k0_1_below overflow<nsw> : i64
    %2528 = llvm.getelementptr inbounds %a_2[%2527] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2529 = llvm.load %2528 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2530 = llvm.mlir.poison : vector<4xf64>
    %2531 = llvm.insertelement %2511, %2530[%2182 : i64] : vector<4xf64>
    %2532 = llvm.insertelement %2517, %2531[%2185 : i64] : vector<4xf64>
    %2533 = llvm.insertelement %2523, %2532[%2186 : i64] : vector<4xf64>
    %2534 = llvm.insertelement %2529, %2533[%2187 : i64] : vector<4xf64>
    %2535 = llvm.fmul %2450, %2505 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2536 = llvm.fmul %2450, %2534 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2537 = llvm.fmul %2459, %2505 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2538 = llvm.fmul %2459, %2534 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2539 = llvm.fmul %2468, %2505 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2540 = llvm.fmul %2468, %2534 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2541 = llvm.fmul %2477, %2505 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2542 = llvm.fmul %2477, %2534 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2543 = llvm.fadd %2434, %2535 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2544 = llvm.fadd %2435, %2536 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2545 = llvm.fadd %2436, %2537 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2546 = llvm.fadd %2437, %2538 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2547 = llvm.fadd %2438, %2539 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2548 = llvm.fadd %2439, %2540 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2549 = llvm.fadd %2440, %2541 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2550 = llvm.fadd %2441, %2542 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2551 = llvm.add %k0_1_below, %2185 overflow<nsw> : i64
    %2552 = llvm.icmp "slt" %2551, %a_stride1_2 : i64
    llvm.cond_br %2552, ^bb10(%2551, %2543, %2544, %2545, %2546, %2547, %2548, %2549, %2550 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb11(%2543, %2544, %2545, %2546, %2547, %2548, %2549, %2550 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11(%2553: vector<4xf64>, %2554: vector<4xf64>, %2555: vector<4xf64>, %2556: vector<4xf64>, %2557: vector<4xf64>, %2558: vector<4xf64>, %2559: vector<4xf64>, %2560: vector<4xf64>):
    %2561 = llvm.add %k1_1_below, %2185 overflow<nsw> : i64
    %2562 = llvm.icmp "slt" %2561, %a_size0_2 : i64
    llvm.cond_br %2562, ^bb9(%2561, %2553, %2554, %2555, %2556, %2557, %2558, %2559, %2560 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%2553, %2554, %2555, %2556, %2557, %2558, %2559, %2560 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%2563: vector<4xf64>, %2564: vector<4xf64>, %2565: vector<4xf64>, %2566: vector<4xf64>, %2567: vector<4xf64>, %2568: vector<4xf64>, %2569: vector<4xf64>, %2570: vector<4xf64>):
    %2571 = llvm.mul %i_1_below_tile, %a_size1_2 overflow<nsw> : i64
    %2572 = llvm.add %2571, %j_1_panel overflow<nsw> : i64
    %2573 = llvm.getelementptr inbounds %out2_1[%2572] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2563, %2573 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2574 = llvm.add %j_1_panel, %2188 overflow<nsw> : i64
    %2575 = llvm.add %2571, %2574 overflow<nsw> : i64
    %2576 = llvm.getelementptr inbounds %out2_1[%2575] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2564, %2576 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2577 = llvm.add %i_1_below_tile, %2185 overflow<nsw> : i64
    %2578 = llvm.mul %2577, %a_size1_2 overflow<nsw> : i64
    %2579 = llvm.add %2578, %j_1_panel overflow<nsw> : i64
    %2580 = llvm.getelementptr inbounds %out2_1[%2579] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2565, %2580 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2581 = llvm.add %2578, %2574 overflow<nsw> : i64
    %2582 = llvm.getelementptr inbounds %out2_1[%2581] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2566, %2582 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2583 = llvm.add %i_1_below_tile, %2186 overflow<nsw> : i64
    %2584 = llvm.mul %2583, %a_size1_2 overflow<nsw> : i64
    %2585 = llvm.add %2584, %j_1_panel overflow<nsw> : i64
    %2586 = llvm.getelementptr inbounds %out2_1[%2585] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2567, %2586 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2587 = llvm.add %2584, %2574 overflow<nsw> : i64
    %2588 = llvm.getelementptr inbounds %out2_1[%2587] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2568, %2588 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2589 = llvm.add %i_1_below_tile, %2187 overflow<nsw> : i64
    %2590 = llvm.mul %2589, %a_size1_2 overflow<nsw> : i64
    %2591 = llvm.add %2590, %j_1_panel overflow<nsw> : i64
    %2592 = llvm.getelementptr inbounds %out2_1[%2591] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2569, %2592 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2593 = llvm.add %2590, %2574 overflow<nsw> : i64
    %2594 = llvm.getelementptr inbounds %out2_1[%2593] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2570, %2594 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2595 = llvm.add %i_1_below_tile, %2188 overflow<nsw> : i64
    %2596 = llvm.icmp "slt" %2595, %2180 : i64
    llvm.cond_br %2596, ^bb8(%2595 : i64), ^bb13
  ^bb13:
    %2597 = llvm.icmp "slt" %2180, %2181 : i64
    llvm.cond_br %2597, ^bb14(%2180 : i64), ^bb19
  ^bb14(%i_1_below_below_tile: i64):
    %2598 = llvm.icmp "slt" %2182, %a_size0_2 : i64
    llvm.cond_br %2598, ^bb15(%2182, %2192, %2192, %2192, %2192 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb18(%2192, %2192, %2192, %2192 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb15(%k1_1_below_below: i64, %2599: vector<4xf64>, %2600: vector<4xf64>, %2601: vector<4xf64>, %2602: vector<4xf64>):
    %2603 = llvm.icmp "slt" %2182, %a_stride1_2 : i64
    llvm.cond_br %2603, ^bb16(%2182, %2599, %2600, %2601, %2602 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb17(%2599, %2600, %2601, %2602 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb16(%k0_1_below_below: i64, %2604: vector<4xf64>, %2605: vector<4xf64>, %2606: vector<4xf64>, %2607: vector<4xf64>):
    %2608 = llvm.mul %k1_1_below_below, %2179 overflow<nsw> : i64
    %2609 = llvm.mul %i_1_below_below_tile, %a_stride1_2 overflow<nsw> : i64
    %2610 = llvm.add %2608, %2609 overflow<nsw> : i64
    %2611 = llvm.add %2610, %k0_1_below_below overflow<nsw> : i64
    %2612 = llvm.getelementptr inbounds %a_2[%2611] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2613 = llvm.load %2612 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2614 = llvm.mlir.poison : vector<4xf64>
    %2615 = llvm.insertelement %2613, %2614[%2182 : i64] : vector<4xf64>
    %2616 = llvm.shufflevector %2615, %2614 [0, 0, 0, 0] : vector<4xf64>
    %2617 = llvm.add %i_1_below_below_tile, %2185 overflow<nsw> : i64
    %2618 = llvm.mul %2617, %a_stride1_2 overflow<nsw> : i64
    %2619 = llvm.add %2608, %2618 overflow<nsw> : i64
    %2620 = llvm.add %2619, %k0_1_below_below overflow<nsw> : i64
    %2621 = llvm.getelementptr inbounds %a_2[%2620] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2622 = llvm.load %2621 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2623 = llvm.mlir.poison : vector<4xf64>
    %2624 = llvm.insertelement %2622, %2623[%2182 : i64] : vector<4xf64>
    %2625 = llvm.shufflevector %2624, %2623 [0, 0, 0, 0] : vector<4xf64>
    %2626 = llvm.mul %j_1_panel, %a_stride1_2 overflow<nsw> : i64
    %2627 = llvm.add %2608, %2626 overflow<nsw> : i64
    %2628 = llvm.add %2627, %k0_1_below_below overflow<nsw> : i64
    %2629 = llvm.getelementptr inbounds %a_2[%2628] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2630 = llvm.load %2629 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2631 = llvm.add %j_1_panel, %2185 overflow<nsw> : i64
    %2632 = llvm.mul %2631, %a_stride1_2 overflow<nsw> : i64
    %2633 = llvm.add %2608, %2632 overflow<nsw> : i64
    %2634 = llvm.add %2633, %k0_1_below_below overflow<nsw> : i64
    %2635 = llvm.getelementptr inbounds %a_2[%2634] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2636 = llvm.load %2635 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2637 = llvm.add %j_1_panel, %2186 overflow<nsw> : i64
    %2638 = llvm.mul %2637, %a_stride1_2 overflow<nsw> : i64
    %2639 = llvm.add %2608, %2638 overflow<nsw> : i64
    %2640 = llvm.add %2639, %k0_1_below_below overflow<nsw> : i64
    %2641 = llvm.getelementptr inbounds %a_2[%2640] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2642 = llvm.load %2641 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2643 = llvm.add %j_1_panel, %2187 overflow<nsw> : i64
    %2644 = llvm.mul %2643, %a_stride1_2 overflow<nsw> : i64
    %2645 = llvm.add %2608, %2644 overflow<nsw> : i64
    %2646 = llvm.add %2645, %k0_1_below_below overflow<nsw> : i64
    %2647 = llvm.getelementptr inbounds %a_2[%2646] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2648 = llvm.load %2647 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2649 = llvm.mlir.poison : vector<4xf64>
    %2650 = llvm.insertelement %2630, %2649[%2182 : i64] : vector<4xf64>
    %2651 = llvm.insertelement %2636, %2650[%2185 : i64] : vector<4xf64>
    %2652 = llvm.insertelement %2642, %2651[%2186 : i64] : vector<4xf64>
    %2653 = llvm.insertelement %2648, %2652[%2187 : i64] : vector<4xf64>
    %2654 = llvm.add %j_1_panel, %2188 overflow<nsw> : i64
    %2655 = llvm.mul %2654, %a_stride1_2 overflow<nsw> : i64
    %2656 = llvm.add %2608, %2655 overflow<nsw> : i64
    %2657 = llvm.add %2656, %k0_1_below_below overflow<nsw> : i64
    %2658 = llvm.getelementptr inbounds %a_2[%2657] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2659 = llvm.load %2658 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2660 = llvm.add %j_1_panel, %2189 overflow<nsw> : i64
    %2661 = llvm.mul %2660, %a_stride1_2 overflow<nsw> : i64
    %2662 = llvm.add %2608, %2661 overflow<nsw> : i64
    %2663 = llvm.add %2662, %k0_1_below_below overflow<nsw> : i64
    %2664 = llvm.getelementptr inbounds %a_2[%2663] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2665 = llvm.load %2664 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2666 = llvm.add %j_1_panel, %2184 overflow<nsw> : i64
    %2667 = llvm.mul %2666, %a_stride1_2 overflow<nsw> : i64
    %2668 = llvm.add %2608, %2667 overflow<nsw> : i64
    %2669 = llvm.add %2668, %k0_1_below_below overflow<nsw> : i64
    %2670 = llvm.getelementptr inbounds %a_2[%2669] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2671 = llvm.load %2670 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2672 = llvm.add %j_1_panel, %2190 overflow<nsw> : i64
    %2673 = llvm.mul %2672, %a_stride1_2 overflow<nsw> : i64
    %2674 = llvm.add %2608, %2673 overflow<nsw> : i64
    %2675 = llvm.add %2674, %k0_1_below_below overflow<nsw> : i64
    %2676 = llvm.getelementptr inbounds %a_2[%2675] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2677 = llvm.load %2676 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2678 = llvm.mlir.poison : vector<4xf64>
    %2679 = llvm.insertelement %2659, %2678[%2182 : i64] : vector<4xf64>
    %2680 = llvm.insertelement %2665, %2679[%2185 : i64] : vector<4xf64>
    %2681 = llvm.insertelement %2671, %2680[%2186 : i64] : vector<4xf64>
    %2682 = llvm.insertelement %2677, %2681[%2187 : i64] : vector<4xf64>
    %2683 = llvm.fmul %2616, %2653 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2684 = llvm.fmul %2616, %2682 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2685 = llvm.fmul %2625, %2653 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2686 = llvm.fmul %2625, %2682 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2687 = llvm.fadd %2604, %2683 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2688 = llvm.fadd %2605, %2684 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2689 = llvm.fadd %2606, %2685 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2690 = llvm.fadd %2607, %2686 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2691 = llvm.add %k0_1_below_below, %2185 overflow<nsw> : i64
    %2692 = llvm.icmp "slt" %2691, %a_stride1_2 : i64
    llvm.cond_br %2692, ^bb16(%2691, %2687, %2688, %2689, %2690 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb17(%2687, %2688, %2689, %2690 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb17(%2693: vector<4xf64>, %2694: vector<4xf64>, %2695: vector<4xf64>, %2696: vector<4xf64>):
    %2697 = llvm.add %k1_1_below_below, %2185 overflow<nsw> : i64
    %2698 = llvm.icmp "slt" %2697, %a_size0_2 : i64
    llvm.cond_br %2698, ^bb15(%2697, %2693, %2694, %2695, %2696 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb18(%2693, %2694, %2695, %2696 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18(%2699: vector<4xf64>, %2700: vector<4xf64>, %2701: vector<4xf64>, %2702: vector<4xf64>):
    %2703 = llvm.mul %i_1_below_below_tile, %a_size1_2 overflow<nsw> : i64
    %2704 = llvm.add %2703, %j_1_panel overflow<nsw> : i64
    %2705 = llvm.getelementptr inbounds %out2_1[%2704] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2699, %2705 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2706 = llvm.add %j_1_panel, %2188 overflow<nsw> : i64
    %2707 = llvm.add %2703, %2706 overflow<nsw> : i64
    %2708 = llvm.getelementptr inbounds %out2_1[%2707] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2700, %2708 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2709 = llvm.add %i_1_below_below_tile, %2185 overflow<nsw> : i64
    %2710 = llvm.mul %2709, %a_size1_2 overflow<nsw> : i64
    %2711 = llvm.add %2710, %j_1_panel overflow<nsw> : i64
    %2712 = llvm.getelementptr inbounds %out2_1[%2711] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2701, %2712 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2713 = llvm.add %2710, %2706 overflow<nsw> : i64
    %2714 = llvm.getelementptr inbounds %out2_1[%2713] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2702, %2714 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2715 = llvm.add %i_1_below_below_tile, %2186 overflow<nsw> : i64
    %2716 = llvm.icmp "slt" %2715, %2181 : i64
    llvm.cond_br %2716, ^bb14(%2715 : i64), ^bb19
  ^bb19:
    %2717 = llvm.icmp "slt" %2181, %a_size1_2 : i64
    llvm.cond_br %2717, ^bb20(%2181 : i64), ^bb25
  ^bb20(%i_1_below_below_below_tile: i64):
    %2718 = llvm.icmp "slt" %2182, %a_size0_2 : i64
    llvm.cond_br %2718, ^bb21(%2182, %2192, %2192 : i64, vector<4xf64>, vector<4xf64>), ^bb24(%2192, %2192 : vector<4xf64>, vector<4xf64>)
  ^bb21(%k1_1_below_below_below: i64, %2719: vector<4xf64>, %2720: vector<4xf64>):
    %2721 = llvm.icmp "slt" %2182, %a_stride1_2 : i64
    llvm.cond_br %2721, ^bb22(%2182, %2719, %2720 : i64, vector<4xf64>, vector<4xf64>), ^bb23(%2719, %2720 : vector<4xf64>, vector<4xf64>)
  ^bb22(%k0_1_below_below_below: i64, %2722: vector<4xf64>, %2723: vector<4xf64>):
    %2724 = llvm.mul %k1_1_below_below_below, %2179 overflow<nsw> : i64
    %2725 = llvm.mul %i_1_below_below_below_tile, %a_stride1_2 overflow<nsw> : i64
    %2726 = llvm.add %2724, %2725 overflow<nsw> : i64
    %2727 = llvm.add %2726, %k0_1_below_below_below overflow<nsw> : i64
    %2728 = llvm.getelementptr inbounds %a_2[%2727] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2729 = llvm.load %2728 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2730 = llvm.mlir.poison : vector<4xf64>
    %2731 = llvm.insertelement %2729, %2730[%2182 : i64] : vector<4xf64>
    %2732 = llvm.shufflevector %2731, %2730 [0, 0, 0, 0] : vector<4xf64>
    %2733 = llvm.mul %j_1_panel, %a_stride1_2 overflow<nsw> : i64
    %2734 = llvm.add %2724, %2733 overflow<nsw> : i64
    %2735 = llvm.add %2734, %k0_1_below_below_below overflow<nsw> : i64
    %2736 = llvm.getelementptr inbounds %a_2[%2735] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2737 = llvm.load %2736 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2738 = llvm.add %j_1_panel, %2185 overflow<nsw> : i64
    %2739 = llvm.mul %2738, %a_stride1_2 overflow<nsw> : i64
    %2740 = llvm.add %2724, %2739 overflow<nsw> : i64
    %2741 = llvm.add %2740, %k0_1_below_below_below overflow<nsw> : i64
    %2742 = llvm.getelementptr inbounds %a_2[%2741] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2743 = llvm.load %2742 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2744 = llvm.add %j_1_panel, %2186 overflow<nsw> : i64
    %2745 = llvm.mul %2744, %a_stride1_2 overflow<nsw> : i64
    %2746 = llvm.add %2724, %2745 overflow<nsw> : i64
    %2747 = llvm.add %2746, %k0_1_below_below_below overflow<nsw> : i64
    %2748 = llvm.getelementptr inbounds %a_2[%2747] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2749 = llvm.load %2748 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2750 = llvm.add %j_1_panel, %2187 overflow<nsw> : i64
    %2751 = llvm.mul %2750, %a_stride1_2 overflow<nsw> : i64
    %2752 = llvm.add %2724, %2751 overflow<nsw> : i64
    %2753 = llvm.add %2752, %k0_1_below_below_below overflow<nsw> : i64
    %2754 = llvm.getelementptr inbounds %a_2[%2753] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2755 = llvm.load %2754 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2756 = llvm.mlir.poison : vector<4xf64>
    %2757 = llvm.insertelement %2737, %2756[%2182 : i64] : vector<4xf64>
    %2758 = llvm.insertelement %2743, %2757[%2185 : i64] : vector<4xf64>
    %2759 = llvm.insertelement %2749, %2758[%2186 : i64] : vector<4xf64>
    %2760 = llvm.insertelement %2755, %2759[%2187 : i64] : vector<4xf64>
    %2761 = llvm.add %j_1_panel, %2188 overflow<nsw> : i64
    %2762 = llvm.mul %2761, %a_stride1_2 overflow<nsw> : i64
    %2763 = llvm.add %2724, %2762 overflow<nsw> : i64
    %2764 = llvm.add %2763, %k0_1_below_below_below overflow<nsw> : i64
    %2765 = llvm.getelementptr inbounds %a_2[%2764] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2766 = llvm.load %2765 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2767 = llvm.add %j_1_panel, %2189 overflow<nsw> : i64
    %2768 = llvm.mul %2767, %a_stride1_2 overflow<nsw> : i64
    %2769 = llvm.add %2724, %2768 overflow<nsw> : i64
    %2770 = llvm.add %2769, %k0_1_below_below_below overflow<nsw> : i64
    %2771 = llvm.getelementptr inbounds %a_2[%2770] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2772 = llvm.load %2771 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2773 = llvm.add %j_1_panel, %2184 overflow<nsw> : i64
    %2774 = llvm.mul %2773, %a_stride1_2 overflow<nsw> : i64
    %2775 = llvm.add %2724, %2774 overflow<nsw> : i64
    %2776 = llvm.add %2775, %k0_1_below_below_below overflow<nsw> : i64
    %2777 = llvm.getelementptr inbounds %a_2[%2776] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2778 = llvm.load %2777 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2779 = llvm.add %j_1_panel, %2190 overflow<nsw> : i64
    %2780 = llvm.mul %2779, %a_stride1_2 overflow<nsw> : i64
    %2781 = llvm.add %2724, %2780 overflow<nsw> : i64
    %2782 = llvm.add %2781, %k0_1_below_below_below overflow<nsw> : i64
    %2783 = llvm.getelementptr inbounds %a_2[%2782] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2784 = llvm.load %2783 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2785 = llvm.mlir.poison : vector<4xf64>
    %2786 = llvm.insertelement %2766, %2785[%2182 : i64] : vector<4xf64>
    %2787 = llvm.insertelement %2772, %2786[%2185 : i64] : vector<4xf64>
    %2788 = llvm.insertelement %2778, %2787[%2186 : i64] : vector<4xf64>
    %2789 = llvm.insertelement %2784, %2788[%2187 : i64] : vector<4xf64>
    %2790 = llvm.fmul %2732, %2760 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2791 = llvm.fmul %2732, %2789 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2792 = llvm.fadd %2722, %2790 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2793 = llvm.fadd %2723, %2791 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2794 = llvm.add %k0_1_below_below_below, %2185 overflow<nsw> : i64
    %2795 = llvm.icmp "slt" %2794, %a_stride1_2 : i64
    llvm.cond_br %2795, ^bb22(%2794, %2792, %2793 : i64, vector<4xf64>, vector<4xf64>), ^bb23(%2792, %2793 : vector<4xf64>, vector<4xf64>)
  ^bb23(%2796: vector<4xf64>, %2797: vector<4xf64>):
    %2798 = llvm.add %k1_1_below_below_below, %2185 overflow<nsw> : i64
    %2799 = llvm.icmp "slt" %2798, %a_size0_2 : i64
    llvm.cond_br %2799, ^bb21(%2798, %2796, %2797 : i64, vector<4xf64>, vector<4xf64>), ^bb24(%2796, %2797 : vector<4xf64>, vector<4xf64>)
  ^bb24(%2800: vector<4xf64>, %2801: vector<4xf64>):
    %2802 = llvm.mul %i_1_below_below_below_tile, %a_size1_2 overflow<nsw> : i64
    %2803 = llvm.add %2802, %j_1_panel overflow<nsw> : i64
    %2804 = llvm.getelementptr inbounds %out2_1[%2803] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2800, %2804 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2805 = llvm.add %j_1_panel, %2188 overflow<nsw> : i64
    %2806 = llvm.add %2802, %2805 overflow<nsw> : i64
    %2807 = llvm.getelementptr inbounds %out2_1[%2806] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2801, %2807 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2808 = llvm.add %i_1_below_below_below_tile, %2185 overflow<nsw> : i64
    %2809 = llvm.icmp "slt" %2808, %a_size1_2 : i64
    llvm.cond_br %2809, ^bb20(%2808 : i64), ^bb25
  ^bb25:
    %2810 = llvm.add %2194, %2185 overflow<nsw> : i64
    %2811 = llvm.icmp "slt" %2810, %end_4 : i64
    llvm.cond_br %2811, ^bb1(%2810 : i64), ^bb26
  ^bb26:
    llvm.return %2191 : i32
  }
  llvm.func internal @program.parallel2.part(%context_2: !llvm.ptr, %begin_5: i64, %end_5: i64) -> i32 attributes {no_unwind} {
    %2812 = llvm.mlir.constant(8) : i64
    %2813 = llvm.mlir.constant(16) : i64
    %2814 = llvm.mlir.constant(24) : i64
    %2815 = llvm.mlir.constant(32) : i64
    %2816 = llvm.mlir.constant(40) : i64
    %2817 = llvm.mlir.constant(48) : i64
    %2818 = llvm.mlir.constant(56) : i64
    %2819 = llvm.mlir.constant(64) : i64
    %2820 = llvm.mlir.constant(72) : i64
    %2821 = llvm.load %context_2 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2822 = llvm.getelementptr inbounds %context_2[%2812] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2823 = llvm.load %2822 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2824 = llvm.getelementptr inbounds %context_2[%2813] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2825 = llvm.load %2824 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2826 = llvm.getelementptr inbounds %context_2[%2814] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2827 = llvm.load %2826 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2828 = llvm.getelementptr inbounds %context_2[%2815] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2829 = llvm.load %2828 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2830 = llvm.getelementptr inbounds %context_2[%2816] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2831 = llvm.load %2830 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2832 = llvm.getelementptr inbounds %context_2[%2817] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2833 = llvm.load %2832 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2834 = llvm.getelementptr inbounds %context_2[%2818] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2835 = llvm.load %2834 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2836 = llvm.getelementptr inbounds %context_2[%2819] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2837 = llvm.load %2836 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2838 = llvm.getelementptr inbounds %context_2[%2820] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2839 = llvm.load %2838 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2840 = llvm.call @program.parallel2(%begin_5, %end_5, %2821, %2823, %2825, %2827, %2829, %2831, %2833, %2835, %2837, %2839) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> i32
    llvm.return %2840 : i32
  }
  llvm.func @program_shapes(%a_3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %a_size0_3: i64, %a_size1_3: i64, %a_stride1_3: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %b_size0_2: i64, %b_size1_2: i64, %b_stride1_2: i64, %v_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %v_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %2841 = llvm.mlir.constant(0) : i64
    %2842 = llvm.mlir.constant(1) : i64
    %2843 = llvm.mlir.constant(2) : i64
    %2844 = llvm.mlir.constant(2 : i32) : i32
    %2845 = llvm.mlir.constant(3 : i32) : i32
    %2846 = llvm.mlir.constant(3) : i64
    %2847 = llvm.mlir.constant(4) : i64
    %2848 = llvm.mlir.constant(5) : i64
    %2849 = llvm.mlir.constant(6) : i64
    %2850 = llvm.mlir.constant(0 : i32) : i32
    %2851 = llvm.mul %a_stride1_3, %a_size1_3 overflow<nsw> : i64
    %2852 = llvm.mul %b_stride1_2, %b_size1_2 overflow<nsw> : i64
    %2853 = llvm.icmp "eq" %b_size0_2, %a_size0_3 : i64
    %2854 = llvm.icmp "eq" %a_stride1_3, %b_size1_2 : i64
    llvm.cond_br %2853, ^bb1, ^bb3(%2844 : i32)
  ^bb1:
    llvm.cond_br %2854, ^bb2, ^bb3(%2845 : i32)
  ^bb2:
    llvm.store %a_size0_3, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %2855 = llvm.getelementptr inbounds %extents[%2842] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_3, %2855 {alignment = 8 : i64} : i64, !llvm.ptr
    %2856 = llvm.getelementptr inbounds %extents[%2843] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride1_2, %2856 {alignment = 8 : i64} : i64, !llvm.ptr
    %2857 = llvm.getelementptr inbounds %extents[%2846] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_2, %2857 {alignment = 8 : i64} : i64, !llvm.ptr
    %2858 = llvm.getelementptr inbounds %extents[%2847] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_2, %2858 {alignment = 8 : i64} : i64, !llvm.ptr
    %2859 = llvm.getelementptr inbounds %extents[%2848] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_3, %2859 {alignment = 8 : i64} : i64, !llvm.ptr
    %2860 = llvm.getelementptr inbounds %extents[%2849] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_3, %2860 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %2850 : i32
  ^bb3(%2861: i32):
    llvm.return %2861 : i32
  }
}
