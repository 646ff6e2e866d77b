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
    %33 = arith.constant 0 : index
    %34 = arith.constant 0 : index
    %35 = arith.constant 0 : index
    %36 = arith.constant 0 : index
    %37 = arith.constant 0 : index
    %38 = arith.constant 0 : index
    %39 = arith.constant 0 : index
    %40 = arith.constant 0 : index
    %41 = arith.constant 0 : index
    %42 = arith.constant 0 : index
    affine.for %b0 = 0 to %16 {
      affine.for %j_panel = 0 to %24 step 8 {
        affine.for %k0_piece = 0 to %25 step 4096 {
          %b_copy = memref.alloc() {alignment = 64 : i64} : memref<4096x8xf64>
          affine.for %k0_copy = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 4096), d1)>(%k0_piece, %20) {
            %43 = vector.transfer_read %b[%b0, %k0_copy, %j_panel], %1 {in_bounds = [true]} : memref<?x?x?xf64>, vector<8xf64>
            %44 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_copy, %k0_piece)
            vector.transfer_write %43, %b_copy[%44, %33] {in_bounds = [true]} : vector<8xf64>, memref<4096x8xf64>
          }
          affine.for %i_tile = 0 to %26 step 6 {
            %45 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<6x8xf64>) {
              affine.yield %2 : vector<6x8xf64>
            } else {
              %46 = vector.transfer_read %out0_1[%b0, %i_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<6x8xf64>
              affine.yield %46 : vector<6x8xf64>
            }
            %47 = affine.for %k0 = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 4096), d1)>(%k0_piece, %20) iter_args(%48 = %45) -> (vector<6x8xf64>) {
              %49 = vector.transfer_read %a[%b0, %i_tile, %k0], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<6x8xf64>
              %50 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0, %k0_piece)
              %51 = vector.transfer_read %b_copy[%50, %34], %1 {in_bounds = [true]} : memref<4096x8xf64>, vector<8xf64>
              %52 = vector.broadcast %51 : vector<8xf64> to vector<6x8xf64>
              %53 = arith.mulf %49, %52 fastmath<reassoc,contract> : vector<6x8xf64>
              %54 = arith.addf %48, %53 fastmath<reassoc,contract> : vector<6x8xf64>
              affine.yield %54 : vector<6x8xf64>
            }
            vector.transfer_write %47, %out0_1[%b0, %i_tile, %j_panel] {in_bounds = [true, true]} : vector<6x8xf64>, memref<?x?x?xf64>
          }
          affine.for %i_below_tile = %26 to %27 step 4 {
            %55 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<4x8xf64>) {
              affine.yield %3 : vector<4x8xf64>
            } else {
              %56 = vector.transfer_read %out0_1[%b0, %i_below_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x8xf64>
              affine.yield %56 : vector<4x8xf64>
            }
            %57 = affine.for %k0_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 4096), d1)>(%k0_piece, %20) iter_args(%58 = %55) -> (vector<4x8xf64>) {
              %59 = vector.transfer_read %a[%b0, %i_below_tile, %k0_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x8xf64>
              %60 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_below, %k0_piece)
              %61 = vector.transfer_read %b_copy[%60, %35], %1 {in_bounds = [true]} : memref<4096x8xf64>, vector<8xf64>
              %62 = vector.broadcast %61 : vector<8xf64> to vector<4x8xf64>
              %63 = arith.mulf %59, %62 fastmath<reassoc,contract> : vector<4x8xf64>
              %64 = arith.addf %58, %63 fastmath<reassoc,contract> : vector<4x8xf64>
              affine.yield %64 : vector<4x8xf64>
            }
            vector.transfer_write %57, %out0_1[%b0, %i_below_tile, %j_panel] {in_bounds = [true, true]} : vector<4x8xf64>, memref<?x?x?xf64>
          }
          affine.for %i_below_below_tile = %27 to %28 step 2 {
            %65 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<2x8xf64>) {
              affine.yield %4 : vector<2x8xf64>
            } else {
              %66 = vector.transfer_read %out0_1[%b0, %i_below_below_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<2x8xf64>
              affine.yield %66 : vector<2x8xf64>
            }
            %67 = affine.for %k0_below_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 4096), d1)>(%k0_piece, %20) iter_args(%68 = %65) -> (vector<2x8xf64>) {
              %69 = vector.transfer_read %a[%b0, %i_below_below_tile, %k0_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<2x8xf64>
              %70 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_below_below, %k0_piece)
              %71 = vector.transfer_read %b_copy[%70, %36], %1 {in_bounds = [true]} : memref<4096x8xf64>, vector<8xf64>
              %72 = vector.broadcast %71 : vector<8xf64> to vector<2x8xf64>
              %73 = arith.mulf %69, %72 fastmath<reassoc,contract> : vector<2x8xf64>
              %74 = arith.addf %68, %73 fastmath<reassoc,contract> : vector<2x8xf64>
              affine.yield %74 : vector<2x8xf64>
            }
            vector.transfer_write %67, %out0_1[%b0, %i_below_below_tile, %j_panel] {in_bounds = [true, true]} : vector<2x8xf64>, memref<?x?x?xf64>
          }
          affine.for %i_below_below_below_tile = %28 to %18 {
            %75 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<1x8xf64>) {
              affine.yield %5 : vector<1x8xf64>
            } else {
              %76 = vector.transfer_read %out0_1[%b0, %i_below_below_below_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<1x8xf64>
              affine.yield %76 : vector<1x8xf64>
            }
            %77 = affine.for %k0_below_below_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 4096), d1)>(%k0_piece, %20) iter_args(%78 = %75) -> (vector<1x8xf64>) {
              %79 = vector.transfer_read %a[%b0, %i_below_below_below_tile, %k0_below_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<1x8xf64>
              %80 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_below_below_below, %k0_piece)
              %81 = vector.transfer_read %b_copy[%80, %37], %1 {in_bounds = [true]} : memref<4096x8xf64>, vector<8xf64>
              %82 = vector.broadcast %81 : vector<8xf64> to vector<1x8xf64>
              %83 = arith.mulf %79, %82 fastmath<reassoc,contract> : vector<1x8xf64>
              %84 = arith.addf %78, %83 fastmath<reassoc,contract> : vector<1x8xf64>
              affine.yield %84 : vector<1x8xf64>
            }
            vector.transfer_write %77, %out0_1[%b0, %i_below_below_below_tile, %j_panel] {in_bounds = [true, true]} : vector<1x8xf64>, memref<?x?x?xf64>
          }
          memref.dealloc %b_copy : memref<4096x8xf64>
        }
      }
      affine.for %j_right_panel = %24 to %21 step 4 {
        %85 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %21, %j_right_panel)
        %86 = vector.create_mask %85 : vector<4xi1>
        %87 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %21, %j_right_panel)
        %88 = vector.create_mask %87 : vector<4xi1>
        %89 = vector.create_mask %7, %87 : vector<8x4xi1>
        %90 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %21, %j_right_panel)
        %91 = vector.create_mask %90 : vector<4xi1>
        %92 = vector.create_mask %9, %90 : vector<4x4xi1>
        %93 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %21, %j_right_panel)
        %94 = vector.create_mask %93 : vector<4xi1>
        %95 = vector.create_mask %11, %93 : vector<2x4xi1>
        %96 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %21, %j_right_panel)
        %97 = vector.create_mask %96 : vector<4xi1>
        %98 = vector.create_mask %13, %96 : vector<1x4xi1>
        affine.for %k0_right_piece = 0 to %29 step 8192 {
          %b_copy_1 = memref.alloc() {alignment = 64 : i64} : memref<8192x4xf64>
          affine.for %k0_right_copy = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_right_piece, %20) {
            %99 = vector.transfer_read %b[%b0, %k0_right_copy, %j_right_panel], %1, %86 {in_bounds = [true]} : memref<?x?x?xf64>, vector<4xf64>
            %100 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_right_copy, %k0_right_piece)
            vector.transfer_write %99, %b_copy_1[%100, %38], %86 {in_bounds = [true]} : vector<4xf64>, memref<8192x4xf64>
          }
          affine.for %i_right_tile = 0 to %30 step 8 {
            %101 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<8x4xf64>) {
              affine.yield %6 : vector<8x4xf64>
            } else {
              %102 = vector.create_mask %7, %87 : vector<8x4xi1>
              %103 = vector.transfer_read %out0_1[%b0, %i_right_tile, %j_right_panel], %1, %102 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<8x4xf64>
              affine.yield %103 : vector<8x4xf64>
            }
            %104 = affine.for %k0_right = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_right_piece, %20) iter_args(%105 = %101) -> (vector<8x4xf64>) {
              %106 = vector.transfer_read %a[%b0, %i_right_tile, %k0_right], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<8x4xf64>
              %107 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_right, %k0_right_piece)
              %108 = vector.transfer_read %b_copy_1[%107, %39], %1, %88 {in_bounds = [true]} : memref<8192x4xf64>, vector<4xf64>
              %109 = vector.broadcast %108 : vector<4xf64> to vector<8x4xf64>
              %110 = arith.mulf %106, %109 fastmath<reassoc,contract> : vector<8x4xf64>
              %111 = arith.addf %105, %110 fastmath<reassoc,contract> : vector<8x4xf64>
              affine.yield %111 : vector<8x4xf64>
            }
            vector.transfer_write %104, %out0_1[%b0, %i_right_tile, %j_right_panel], %89 {in_bounds = [true, true]} : vector<8x4xf64>, memref<?x?x?xf64>
          }
          affine.for %i_right_below_tile = %30 to %31 step 4 {
            %112 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<4x4xf64>) {
              affine.yield %8 : vector<4x4xf64>
            } else {
              %113 = vector.create_mask %9, %90 : vector<4x4xi1>
              %114 = vector.transfer_read %out0_1[%b0, %i_right_below_tile, %j_right_panel], %1, %113 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x4xf64>
              affine.yield %114 : vector<4x4xf64>
            }
            %115 = affine.for %k0_right_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_right_piece, %20) iter_args(%116 = %112) -> (vector<4x4xf64>) {
              %117 = vector.transfer_read %a[%b0, %i_right_below_tile, %k0_right_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x4xf64>
              %118 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_right_below, %k0_right_piece)
              %119 = vector.transfer_read %b_copy_1[%118, %40], %1, %91 {in_bounds = [true]} : memref<8192x4xf64>, vector<4xf64>
              %120 = vector.broadcast %119 : vector<4xf64> to vector<4x4xf64>
              %121 = arith.mulf %117, %120 fastmath<reassoc,contract> : vector<4x4xf64>
              %122 = arith.addf %116, %121 fastmath<reassoc,contract> : vector<4x4xf64>
              affine.yield %122 : vector<4x4xf64>
            }
            vector.transfer_write %115, %out0_1[%b0, %i_right_below_tile, %j_right_panel], %92 {in_bounds = [true, true]} : vector<4x4xf64>, memref<?x?x?xf64>
          }
          affine.for %i_right_below_below_tile = %31 to %32 step 2 {
            %123 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<2x4xf64>) {
              affine.yield %10 : vector<2x4xf64>
            } else {
              %124 = vector.create_mask %11, %93 : vector<2x4xi1>
              %125 = vector.transfer_read %out0_1[%b0, %i_right_below_below_tile, %j_right_panel], %1, %124 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<2x4xf64>
              affine.yield %125 : vector<2x4xf64>
            }
            %126 = affine.for %k0_right_below_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_right_piece, %20) iter_args(%127 = %123) -> (vector<2x4xf64>) {
              %128 = vector.transfer_read %a[%b0, %i_right_below_below_tile, %k0_right_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<2x4xf64>
              %129 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_right_below_below, %k0_right_piece)
              %130 = vector.transfer_read %b_copy_1[%129, %41], %1, %94 {in_bounds = [true]} : memref<8192x4xf64>, vector<4xf64>
              %131 = vector.broadcast %130 : vector<4xf64> to vector<2x4xf64>
              %132 = arith.mulf %128, %131 fastmath<reassoc,contract> : vector<2x4xf64>
              %133 = arith.addf %127, %132 fastmath<reassoc,contract> : vector<2x4xf64>
              affine.yield %133 : vector<2x4xf64>
            }
            vector.transfer_write %126, %out0_1[%b0, %i_right_below_below_tile, %j_right_panel], %95 {in_bounds = [true, true]} : vector<2x4xf64>, memref<?x?x?xf64>
          }
          affine.for %i_right_below_below_below_tile = %32 to %18 {
            %134 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<1x4xf64>) {
              affine.yield %12 : vector<1x4xf64>
            } else {
              %135 = vector.create_mask %13, %96 : vector<1x4xi1>
              %136 = vector.transfer_read %out0_1[%b0, %i_right_below_below_below_tile, %j_right_panel], %1, %135 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<1x4xf64>
              affine.yield %136 : vector<1x4xf64>
            }
            %137 = affine.for %k0_right_below_below_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_right_piece, %20) iter_args(%138 = %134) -> (vector<1x4xf64>) {
              %139 = vector.transfer_read %a[%b0, %i_right_below_below_below_tile, %k0_right_below_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<1x4xf64>
              %140 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_right_below_below_below, %k0_right_piece)
              %141 = vector.transfer_read %b_copy_1[%140, %42], %1, %97 {in_bounds = [true]} : memref<8192x4xf64>, vector<4xf64>
              %142 = vector.broadcast %141 : vector<4xf64> to vector<1x4xf64>
              %143 = arith.mulf %139, %142 fastmath<reassoc,contract> : vector<1x4xf64>
              %144 = arith.addf %138, %143 fastmath<reassoc,contract> : vector<1x4xf64>
              affine.yield %144 : vector<1x4xf64>
            }
            vector.transfer_write %137, %out0_1[%b0, %i_right_below_below_below_tile, %j_right_panel], %98 {in_bounds = [true, true]} : vector<1x4xf64>, memref<?x?x?xf64>
          }
          memref.dealloc %b_copy_1 : memref<8192x4xf64>
        }
      }
    }
    %145 = affine.apply affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%22)
    %146 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%145, %22)
    %147 = vector.create_mask %146 : vector<4xi1>
    affine.for %i = 0 to %22 {
      %148 = affine.load %v[%i] : memref<?xf64>
      %149 = vector.broadcast %148 : f64 to vector<4xf64>
      affine.for %j = 0 to %145 step 4 {
        %150 = affine.vector_load %v[%j] : memref<?xf64>, vector<4xf64>
        %151 = arith.mulf %149, %150 : vector<4xf64>
        affine.vector_store %151, %out1_1[%i, %j] : memref<?x?xf64>, vector<4xf64>
      }
      affine.for %j_1 = %145 to %22 step 4 {
        %152 = vector.maskedload %v[%j_1], %147, %14 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %153 = arith.mulf %149, %152 : vector<4xf64>
        vector.maskedstore %out1_1[%i, %j_1], %147, %153 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
      }
    }
    %154 = affine.apply affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%18)
    %155 = affine.apply affine_map<(d0) -> (((d0 floordiv 6) * 6))>(%18)
    %156 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0))>(%155, %18)
    %157 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 2) * 2) + d0))>(%156, %18)
    affine.for %j_1_panel = 0 to %154 step 8 {
      affine.for %i_1_tile = 0 to %155 step 6 {
        %158 = affine.for %k1 = 0 to %16 iter_args(%159 = %2) -> (vector<6x8xf64>) {
          %160 = affine.for %k0_1 = 0 to %20 iter_args(%161 = %159) -> (vector<6x8xf64>) {
            %162 = vector.transfer_read %a[%k1, %i_1_tile, %k0_1], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<6x8xf64>
            %163 = vector.transfer_read %a[%k1, %j_1_panel, %k0_1], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1)>, in_bounds = [true]} : memref<?x?x?xf64>, vector<8xf64>
            %164 = vector.broadcast %163 : vector<8xf64> to vector<6x8xf64>
            %165 = arith.mulf %162, %164 fastmath<reassoc,contract> : vector<6x8xf64>
            %166 = arith.addf %161, %165 fastmath<reassoc,contract> : vector<6x8xf64>
            affine.yield %166 : vector<6x8xf64>
          }
          affine.yield %160 : vector<6x8xf64>
        }
        vector.transfer_write %158, %out2_1[%i_1_tile, %j_1_panel] {in_bounds = [true, true]} : vector<6x8xf64>, memref<?x?xf64>
      }
      affine.for %i_1_below_tile = %155 to %156 step 4 {
        %167 = affine.for %k1_1_below = 0 to %16 iter_args(%168 = %3) -> (vector<4x8xf64>) {
          %169 = affine.for %k0_1_below = 0 to %20 iter_args(%170 = %168) -> (vector<4x8xf64>) {
            %171 = vector.transfer_read %a[%k1_1_below, %i_1_below_tile, %k0_1_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x8xf64>
            %172 = vector.transfer_read %a[%k1_1_below, %j_1_panel, %k0_1_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1)>, in_bounds = [true]} : memref<?x?x?xf64>, vector<8xf64>
            %173 = vector.broadcast %172 : vector<8xf64> to vector<4x8xf64>
            %174 = arith.mulf %171, %173 fastmath<reassoc,contract> : vector<4x8xf64>
            %175 = arith.addf %170, %174 fastmath<reassoc,contract> : vector<4x8xf64>
            affine.yield %175 : vector<4x8xf64>
          }
          affine.yield %169 : vector<4x8xf64>
        }
        vector.transfer_write %167, %out2_1[%i_1_below_tile, %j_1_panel] {in_bounds = [true, true]} : vector<4x8xf64>, memref<?x?xf64>
      }
      affine.for %i_1_below_below_tile = %156 to %157 step 2 {
        %176 = affine.for %k1_1_below_below = 0 to %16 iter_args(%177 = %4) -> (vector<2x8xf64>) {
          %178 = affine.for %k0_1_below_below = 0 to %20 iter_args(%179 = %177) -> (vector<2x8xf64>) {
            %180 = vector.transfer_read %a[%k1_1_below_below, %i_1_below_below_tile, %k0_1_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<2x8xf64>
            %181 = vector.transfer_read %a[%k1_1_below_below, %j_1_panel, %k0_1_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1)>, in_bounds = [true]} : memref<?x?x?xf64>, vector<8xf64>
            %182 = vector.broadcast %181 : vector<8xf64> to vector<2x8xf64>
            %183 = arith.mulf %180, %182 fastmath<reassoc,contract> : vector<2x8xf64>
            %184 = arith.addf %179, %183 fastmath<reassoc,contract> : vector<2x8xf64>
            affine.yield %184 : vector<2x8xf64>
          }
          affine.yield %178 : vector<2x8xf64>
        }
        vector.transfer_write %176, %out2_1[%i_1_below_below_tile, %j_1_panel] {in_bounds = [true, true]} : vector<2x8xf64>, memref<?x?xf64>
      }
      affine.for %i_1_below_below_below_tile = %157 to %18 {
        %185 = affine.for %k1_1_below_below_below = 0 to %16 iter_args(%186 = %5) -> (vector<1x8xf64>) {
          %187 = affine.for %k0_1_below_below_below = 0 to %20 iter_args(%188 = %186) -> (vector<1x8xf64>) {
            %189 = vector.transfer_read %a[%k1_1_below_below_below, %i_1_below_below_below_tile, %k0_1_below_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<1x8xf64>
            %190 = vector.transfer_read %a[%k1_1_below_below_below, %j_1_panel, %k0_1_below_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1)>, in_bounds = [true]} : memref<?x?x?xf64>, vector<8xf64>
            %191 = vector.broadcast %190 : vector<8xf64> to vector<1x8xf64>
            %192 = arith.mulf %189, %191 fastmath<reassoc,contract> : vector<1x8xf64>
            %193 = arith.addf %188, %192 fastmath<reassoc,contract> : vector<1x8xf64>
            affine.yield %193 : vector<1x8xf64>
          }
          affine.yield %187 : vector<1x8xf64>
        }
        vector.transfer_write %185, %out2_1[%i_1_below_below_below_tile, %j_1_panel] {in_bounds = [true, true]} : vector<1x8xf64>, memref<?x?xf64>
      }
    }
    %194 = affine.apply affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%18)
    %195 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0))>(%194, %18)
    %196 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 2) * 2) + d0))>(%195, %18)
    %197 = affine.apply affine_map<(d0) -> (((d0 floordiv 16) * 16))>(%20)
    affine.for %j_1_right_panel = %154 to %18 step 4 {
      affine.for %i_1_right_tile = 0 to %194 step 8 {
        affine.for %i_1_right = affine_map<(d0) -> (d0)>(%i_1_right_tile) to affine_map<(d0) -> ((d0 + 8))>(%i_1_right_tile) {
          affine.for %j_1_right = affine_map<(d0) -> (d0)>(%j_1_right_panel) to min affine_map<(d0)[s0] -> ((d0 + 4), s0)>(%j_1_right_panel)[%18] {
            %198 = affine.for %k1_1_right = 0 to %16 iter_args(%199 = %1) -> (f64) {
              %200, %201 = affine.for %k0_1_right = 0 to %197 step 512 iter_args(%202 = %15, %203 = %14) -> (vector<4xf64>, vector<4xf64>) {
                %204, %205, %206, %207 = affine.for %k0_1_right_1 = affine_map<(d0) -> (d0)>(%k0_1_right) to min affine_map<(d0, d1) -> ((d0 + 512), d1)>(%k0_1_right, %197) step 16 iter_args(%208 = %15, %209 = %15, %210 = %15, %211 = %15) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %212 = affine.vector_load %a[%k1_1_right, %i_1_right, %k0_1_right_1] : memref<?x?x?xf64>, vector<4xf64>
                  %213 = affine.vector_load %a[%k1_1_right, %j_1_right, %k0_1_right_1] : memref<?x?x?xf64>, vector<4xf64>
                  %214 = arith.mulf %212, %213 fastmath<reassoc,contract> : vector<4xf64>
                  %215 = arith.addf %208, %214 fastmath<reassoc,contract> : vector<4xf64>
                  %216 = affine.vector_load %a[%k1_1_right, %i_1_right, %k0_1_right_1 + 4] : memref<?x?x?xf64>, vector<4xf64>
                  %217 = affine.vector_load %a[%k1_1_right, %j_1_right, %k0_1_right_1 + 4] : memref<?x?x?xf64>, vector<4xf64>
                  %218 = arith.mulf %216, %217 fastmath<reassoc,contract> : vector<4xf64>
                  %219 = arith.addf %209, %218 fastmath<reassoc,contract> : vector<4xf64>
                  %220 = affine.vector_load %a[%k1_1_right, %i_1_right, %k0_1_right_1 + 8] : memref<?x?x?xf64>, vector<4xf64>
                  %221 = affine.vector_load %a[%k1_1_right, %j_1_right, %k0_1_right_1 + 8] : memref<?x?x?xf64>, vector<4xf64>
                  %222 = arith.mulf %220, %221 fastmath<reassoc,contract> : vector<4xf64>
                  %223 = arith.addf %210, %222 fastmath<reassoc,contract> : vector<4xf64>
                  %224 = affine.vector_load %a[%k1_1_right, %i_1_right, %k0_1_right_1 + 12] : memref<?x?x?xf64>, vector<4xf64>
                  %225 = affine.vector_load %a[%k1_1_right, %j_1_right, %k0_1_right_1 + 12] : memref<?x?x?xf64>, vector<4xf64>
                  %226 = arith.mulf %224, %225 fastmath<reassoc,contract> : vector<4xf64>
                  %227 = arith.addf %211, %226 fastmath<reassoc,contract> : vector<4xf64>
                  affine.yield %215, %219, %223, %227 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %228 = arith.addf %204, %205 : vector<4xf64>
                %229 = arith.addf %206, %207 : vector<4xf64>
                %230 = arith.addf %228, %229 : vector<4xf64>
                %231 = arith.subf %230, %203 : vector<4xf64>
                %232 = arith.addf %202, %231 : vector<4xf64>
                %233 = arith.subf %232, %202 : vector<4xf64>
                %234 = arith.subf %233, %231 : vector<4xf64>
                %235 = arith.cmpf uno, %234, %234 : vector<4xf64>
                %236 = arith.select %235, %14, %234 : vector<4xi1>, vector<4xf64>
                affine.yield %232, %236 : vector<4xf64>, vector<4xf64>
              }
              %237 = arith.subf %15, %201 : vector<4xf64>
              %238 = affine.for %k0_1_right_2 = %197 to %20 step 4 iter_args(%239 = %237) -> (vector<4xf64>) {
                %240 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%k0_1_right_2, %20)
                %241 = vector.create_mask %240 : vector<4xi1>
                %242 = vector.maskedload %a[%k1_1_right, %i_1_right, %k0_1_right_2], %241, %14 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %243 = vector.maskedload %a[%k1_1_right, %j_1_right, %k0_1_right_2], %241, %14 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %244 = arith.mulf %242, %243 fastmath<reassoc,contract> : vector<4xf64>
                %245 = arith.addf %239, %244 fastmath<reassoc,contract> : vector<4xf64>
                %246 = arith.select %241, %245, %239 : vector<4xi1>, vector<4xf64>
                affine.yield %246 : vector<4xf64>
              }
              %247 = arith.addf %200, %238 : vector<4xf64>
              %248 = vector.reduction <add>, %247 fastmath<reassoc> : vector<4xf64> into f64
              %249 = arith.addf %199, %248 : f64
              affine.yield %249 : f64
            }
            affine.store %198, %out2_1[%i_1_right, %j_1_right] : memref<?x?xf64>
          }
        }
      }
      affine.for %i_1_right_below_tile = %194 to %195 step 4 {
        affine.for %i_1_right_below = affine_map<(d0) -> (d0)>(%i_1_right_below_tile) to affine_map<(d0) -> ((d0 + 4))>(%i_1_right_below_tile) {
          affine.for %j_1_right_below = affine_map<(d0) -> (d0)>(%j_1_right_panel) to min affine_map<(d0)[s0] -> ((d0 + 4), s0)>(%j_1_right_panel)[%18] {
            %250 = affine.for %k1_1_right_below = 0 to %16 iter_args(%251 = %1) -> (f64) {
              %252, %253 = affine.for %k0_1_right_below = 0 to %197 step 512 iter_args(%254 = %15, %255 = %14) -> (vector<4xf64>, vector<4xf64>) {
                %256, %257, %258, %259 = affine.for %k0_1_right_below_1 = affine_map<(d0) -> (d0)>(%k0_1_right_below) to min affine_map<(d0, d1) -> ((d0 + 512), d1)>(%k0_1_right_below, %197) step 16 iter_args(%260 = %15, %261 = %15, %262 = %15, %263 = %15) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %264 = affine.vector_load %a[%k1_1_right_below, %i_1_right_below, %k0_1_right_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %265 = affine.vector_load %a[%k1_1_right_below, %j_1_right_below, %k0_1_right_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %266 = arith.mulf %264, %265 fastmath<reassoc,contract> : vector<4xf64>
                  %267 = arith.addf %260, %266 fastmath<reassoc,contract> : vector<4xf64>
                  %268 = affine.vector_load %a[%k1_1_right_below, %i_1_right_below, %k0_1_right_below_1 + 4] : memref<?x?x?xf64>, vector<4xf64>
                  %269 = affine.vector_load %a[%k1_1_right_below, %j_1_right_below, %k0_1_right_below_1 + 4] : memref<?x?x?xf64>, vector<4xf64>
                  %270 = arith.mulf %268, %269 fastmath<reassoc,contract> : vector<4xf64>
                  %271 = arith.addf %261, %270 fastmath<reassoc,contract> : vector<4xf64>
                  %272 = affine.vector_load %a[%k1_1_right_below, %i_1_right_below, %k0_1_right_below_1 + 8] : memref<?x?x?xf64>, vector<4xf64>
                  %273 = affine.vector_load %a[%k1_1_right_below, %j_1_right_below, %k0_1_right_below_1 + 8] : memref<?x?x?xf64>, vector<4xf64>
                  %274 = arith.mulf %272, %273 fastmath<reassoc,contract> : vector<4xf64>
                  %275 = arith.addf %262, %274 fastmath<reassoc,contract> : vector<4xf64>
                  %276 = affine.vector_load %a[%k1_1_right_below, %i_1_right_below, %k0_1_right_below_1 + 12] : memref<?x?x?xf64>, vector<4xf64>
                  %277 = affine.vector_load %a[%k1_1_right_below, %j_1_right_below, %k0_1_right_below_1 + 12] : memref<?x?x?xf64>, vector<4xf64>
                  %278 = arith.mulf %276, %277 fastmath<reassoc,contract> : vector<4xf64>
                  %279 = arith.addf %263, %278 fastmath<reassoc,contract> : vector<4xf64>
                  affine.yield %267, %271, %275, %279 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %280 = arith.addf %256, %257 : vector<4xf64>
                %281 = arith.addf %258, %259 : vector<4xf64>
                %282 = arith.addf %280, %281 : vector<4xf64>
                %283 = arith.subf %282, %255 : vector<4xf64>
                %284 = arith.addf %254, %283 : vector<4xf64>
                %285 = arith.subf %284, %254 : vector<4xf64>
                %286 = arith.subf %285, %283 : vector<4xf64>
                %287 = arith.cmpf uno, %286, %286 : vector<4xf64>
                %288 = arith.select %287, %14, %286 : vector<4xi1>, vector<4xf64>
                affine.yield %284, %288 : vector<4xf64>, vector<4xf64>
              }
              %289 = arith.subf %15, %253 : vector<4xf64>
              %290 = affine.for %k0_1_right_below_2 = %197 to %20 step 4 iter_args(%291 = %289) -> (vector<4xf64>) {
                %292 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%k0_1_right_below_2, %20)
                %293 = vector.create_mask %292 : vector<4xi1>
                %294 = vector.maskedload %a[%k1_1_right_below, %i_1_right_below, %k0_1_right_below_2], %293, %14 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %295 = vector.maskedload %a[%k1_1_right_below, %j_1_right_below, %k0_1_right_below_2], %293, %14 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %296 = arith.mulf %294, %295 fastmath<reassoc,contract> : vector<4xf64>
                %297 = arith.addf %291, %296 fastmath<reassoc,contract> : vector<4xf64>
                %298 = arith.select %293, %297, %291 : vector<4xi1>, vector<4xf64>
                affine.yield %298 : vector<4xf64>
              }
              %299 = arith.addf %252, %290 : vector<4xf64>
              %300 = vector.reduction <add>, %299 fastmath<reassoc> : vector<4xf64> into f64
              %301 = arith.addf %251, %300 : f64
              affine.yield %301 : f64
            }
            affine.store %250, %out2_1[%i_1_right_below, %j_1_right_below] : memref<?x?xf64>
          }
        }
      }
      affine.for %i_1_right_below_below_tile = %195 to %196 step 2 {
        affine.for %i_1_right_below_below = affine_map<(d0) -> (d0)>(%i_1_right_below_below_tile) to affine_map<(d0) -> ((d0 + 2))>(%i_1_right_below_below_tile) {
          affine.for %j_1_right_below_below = affine_map<(d0) -> (d0)>(%j_1_right_panel) to min affine_map<(d0)[s0] -> ((d0 + 4), s0)>(%j_1_right_panel)[%18] {
            %302 = affine.for %k1_1_right_below_below = 0 to %16 iter_args(%303 = %1) -> (f64) {
              %304, %305 = affine.for %k0_1_right_below_below = 0 to %197 step 512 iter_args(%306 = %15, %307 = %14) -> (vector<4xf64>, vector<4xf64>) {
                %308, %309, %310, %311 = affine.for %k0_1_right_below_below_1 = affine_map<(d0) -> (d0)>(%k0_1_right_below_below) to min affine_map<(d0, d1) -> ((d0 + 512), d1)>(%k0_1_right_below_below, %197) step 16 iter_args(%312 = %15, %313 = %15, %314 = %15, %315 = %15) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %316 = affine.vector_load %a[%k1_1_right_below_below, %i_1_right_below_below, %k0_1_right_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %317 = affine.vector_load %a[%k1_1_right_below_below, %j_1_right_below_below, %k0_1_right_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %318 = arith.mulf %316, %317 fastmath<reassoc,contract> : vector<4xf64>
                  %319 = arith.addf %312, %318 fastmath<reassoc,contract> : vector<4xf64>
                  %320 = affine.vector_load %a[%k1_1_right_below_below, %i_1_right_below_below, %k0_1_right_below_below_1 + 4] : memref<?x?x?xf64>, vector<4xf64>
                  %321 = affine.vector_load %a[%k1_1_right_below_below, %j_1_right_below_below, %k0_1_right_below_below_1 + 4] : memref<?x?x?xf64>, vector<4xf64>
                  %322 = arith.mulf %320, %321 fastmath<reassoc,contract> : vector<4xf64>
                  %323 = arith.addf %313, %322 fastmath<reassoc,contract> : vector<4xf64>
                  %324 = affine.vector_load %a[%k1_1_right_below_below, %i_1_right_below_below, %k0_1_right_below_below_1 + 8] : memref<?x?x?xf64>, vector<4xf64>
                  %325 = affine.vector_load %a[%k1_1_right_below_below, %j_1_right_below_below, %k0_1_right_below_below_1 + 8] : memref<?x?x?xf64>, vector<4xf64>
                  %326 = arith.mulf %324, %325 fastmath<reassoc,contract> : vector<4xf64>
                  %327 = arith.addf %314, %326 fastmath<reassoc,contract> : vector<4xf64>
                  %328 = affine.vector_load %a[%k1_1_right_below_below, %i_1_right_below_below, %k0_1_right_below_below_1 + 12] : memref<?x?x?xf64>, vector<4xf64>
                  %329 = affine.vector_load %a[%k1_1_right_below_below, %j_1_right_below_below, %k0_1_right_below_below_1 + 12] : memref<?x?x?xf64>, vector<4xf64>
                  %330 = arith.mulf %328, %329 fastmath<reassoc,contract> : vector<4xf64>
                  %331 = arith.addf %315, %330 fastmath<reassoc,contract> : vector<4xf64>
                  affine.yield %319, %323, %327, %331 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %332 = arith.addf %308, %309 : vector<4xf64>
                %333 = arith.addf %310, %311 : vector<4xf64>
                %334 = arith.addf %332, %333 : vector<4xf64>
                %335 = arith.subf %334, %307 : vector<4xf64>
                %336 = arith.addf %306, %335 : vector<4xf64>
                %337 = arith.subf %336, %306 : vector<4xf64>
                %338 = arith.subf %337, %335 : vector<4xf64>
                %339 = arith.cmpf uno, %338, %338 : vector<4xf64>
                %340 = arith.select %339, %14, %338 : vector<4xi1>, vector<4xf64>
                affine.yield %336, %340 : vector<4xf64>, vector<4xf64>
              }
              %341 = arith.subf %15, %305 : vector<4xf64>
              %342 = affine.for %k0_1_right_below_below_2 = %197 to %20 step 4 iter_args(%343 = %341) -> (vector<4xf64>) {
                %344 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%k0_1_right_below_below_2, %20)
                %345 = vector.create_mask %344 : vector<4xi1>
                %346 = vector.maskedload %a[%k1_1_right_below_below, %i_1_right_below_below, %k0_1_right_below_below_2], %345, %14 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %347 = vector.maskedload %a[%k1_1_right_below_below, %j_1_right_below_below, %k0_1_right_below_below_2], %345, %14 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %348 = arith.mulf %346, %347 fastmath<reassoc,contract> : vector<4xf64>
                %349 = arith.addf %343, %348 fastmath<reassoc,contract> : vector<4xf64>
                %350 = arith.select %345, %349, %343 : vector<4xi1>, vector<4xf64>
                affine.yield %350 : vector<4xf64>
              }
              %351 = arith.addf %304, %342 : vector<4xf64>
              %352 = vector.reduction <add>, %351 fastmath<reassoc> : vector<4xf64> into f64
              %353 = arith.addf %303, %352 : f64
              affine.yield %353 : f64
            }
            affine.store %302, %out2_1[%i_1_right_below_below, %j_1_right_below_below] : memref<?x?xf64>
          }
        }
      }
      affine.for %i_1_right_below_below_below_tile = %196 to %18 {
        affine.for %i_1_right_below_below_below = affine_map<(d0) -> (d0)>(%i_1_right_below_below_below_tile) to affine_map<(d0) -> ((d0 + 1))>(%i_1_right_below_below_below_tile) {
          affine.for %j_1_right_below_below_below = affine_map<(d0) -> (d0)>(%j_1_right_panel) to min affine_map<(d0)[s0] -> ((d0 + 4), s0)>(%j_1_right_panel)[%18] {
            %354 = affine.for %k1_1_right_below_below_below = 0 to %16 iter_args(%355 = %1) -> (f64) {
              %356, %357 = affine.for %k0_1_right_below_below_below = 0 to %197 step 512 iter_args(%358 = %15, %359 = %14) -> (vector<4xf64>, vector<4xf64>) {
                %360, %361, %362, %363 = affine.for %k0_1_right_below_below_below_1 = affine_map<(d0) -> (d0)>(%k0_1_right_below_below_below) to min affine_map<(d0, d1) -> ((d0 + 512), d1)>(%k0_1_right_below_below_below, %197) step 16 iter_args(%364 = %15, %365 = %15, %366 = %15, %367 = %15) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %368 = affine.vector_load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %k0_1_right_below_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %369 = affine.vector_load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %k0_1_right_below_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %370 = arith.mulf %368, %369 fastmath<reassoc,contract> : vector<4xf64>
                  %371 = arith.addf %364, %370 fastmath<reassoc,contract> : vector<4xf64>
                  %372 = affine.vector_load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %k0_1_right_below_below_below_1 + 4] : memref<?x?x?xf64>, vector<4xf64>
                  %373 = affine.vector_load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %k0_1_right_below_below_below_1 + 4] : memref<?x?x?xf64>, vector<4xf64>
                  %374 = arith.mulf %372, %373 fastmath<reassoc,contract> : vector<4xf64>
                  %375 = arith.addf %365, %374 fastmath<reassoc,contract> : vector<4xf64>
                  %376 = affine.vector_load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %k0_1_right_below_below_below_1 + 8] : memref<?x?x?xf64>, vector<4xf64>
                  %377 = affine.vector_load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %k0_1_right_below_below_below_1 + 8] : memref<?x?x?xf64>, vector<4xf64>
                  %378 = arith.mulf %376, %377 fastmath<reassoc,contract> : vector<4xf64>
                  %379 = arith.addf %366, %378 fastmath<reassoc,contract> : vector<4xf64>
                  %380 = affine.vector_load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %k0_1_right_below_below_below_1 + 12] : memref<?x?x?xf64>, vector<4xf64>
                  %381 = affine.vector_load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %k0_1_right_below_below_below_1 + 12] : memref<?x?x?xf64>, vector<4xf64>
                  %382 = arith.mulf %380, %381 fastmath<reassoc,contract> : vector<4xf64>
                  %383 = arith.addf %367, %382 fastmath<reassoc,contract> : vector<4xf64>
                  affine.yield %371, %375, %379, %383 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %384 = arith.addf %360, %361 : vector<4xf64>
                %385 = arith.addf %362, %363 : vector<4xf64>
                %386 = arith.addf %384, %385 : vector<4xf64>
                %387 = arith.subf %386, %359 : vector<4xf64>
                %388 = arith.addf %358, %387 : vector<4xf64>
                %389 = arith.subf %388, %358 : vector<4xf64>
                %390 = arith.subf %389, %387 : vector<4xf64>
                %391 = arith.cmpf uno, %390, %390 : vector<4xf64>
                %392 = arith.select %391, %14, %390 : vector<4xi1>, vector<4xf64>
                affine.yield %388, %392 : vector<4xf64>, vector<4xf64>
              }
              %393 = arith.subf %15, %357 : vector<4xf64>
              %394 = affine.for %k0_1_right_below_below_below_2 = %197 to %20 step 4 iter_args(%395 = %393) -> (vector<4xf64>) {
                %396 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%k0_1_right_below_below_below_2, %20)
                %397 = vector.create_mask %396 : vector<4xi1>
                %398 = vector.maskedload %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %k0_1_right_below_below_below_2], %397, %14 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %399 = vector.maskedload %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %k0_1_right_below_below_below_2], %397, %14 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %400 = arith.mulf %398, %399 fastmath<reassoc,contract> : vector<4xf64>
                %401 = arith.addf %395, %400 fastmath<reassoc,contract> : vector<4xf64>
                %402 = arith.select %397, %401, %395 : vector<4xi1>, vector<4xf64>
                affine.yield %402 : vector<4xf64>
              }
              %403 = arith.addf %356, %394 : vector<4xf64>
              %404 = vector.reduction <add>, %403 fastmath<reassoc> : vector<4xf64> into f64
              %405 = arith.addf %355, %404 : f64
              affine.yield %405 : f64
            }
            affine.store %354, %out2_1[%i_1_right_below_below_below, %j_1_right_below_below_below] : memref<?x?xf64>
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
    %c0 = arith.constant 0 : index
    %c4096 = arith.constant 4096 : index
    %c5 = arith.constant 5 : index
    %c8192 = arith.constant 8192 : index
    %c7 = arith.constant 7 : index
    %c16 = arith.constant 16 : index
    %c512 = arith.constant 512 : index
    %c12 = arith.constant 12 : index
    %0 = arith.constant 0 : index
    %1 = arith.constant 0.000000e+00 : f64
    %2 = arith.constant 8 : index
    %3 = arith.constant 4 : index
    %4 = arith.constant 2 : index
    %5 = arith.constant 1 : index
    %6 = arith.constant dense<0.000000e+00> : vector<4xf64>
    %7 = arith.constant dense<-0.000000e+00> : vector<4xf64>
    %8 = memref.dim %a, %0 : memref<?x?x?xf64>
    %9 = arith.constant 1 : index
    %10 = memref.dim %a, %9 : memref<?x?x?xf64>
    %11 = arith.constant 2 : index
    %12 = memref.dim %a, %11 : memref<?x?x?xf64>
    %13 = memref.dim %b, %11 : memref<?x?x?xf64>
    %14 = memref.dim %v, %0 : memref<?xf64>
    %15 = arith.muli %10, %13 : index
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%8, %10, %13], strides: [%15, %13, 1] : memref<?x?x?xf64> to memref<?x?x?xf64>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%14, %14], strides: [%14, 1] : memref<?x?xf64> to memref<?x?xf64>
    %out2_1 = memref.reinterpret_cast %out2 to offset: [0], sizes: [%10, %10], strides: [%10, 1] : memref<?x?xf64> to memref<?x?xf64>
    %16 = arith.shrsi %13, %c3 : index
    %17 = arith.muli %16, %c8 overflow<nsw> : index
    %18 = arith.maxsi %12, %c1 : index
    %19 = arith.floordivsi %10, %c6 : index
    %20 = arith.muli %19, %c6 overflow<nsw> : index
    %21 = arith.subi %10, %20 overflow<nsw> : index
    %22 = arith.shrsi %21, %c2 : index
    %23 = arith.muli %22, %c4 overflow<nsw> : index
    %24 = arith.addi %23, %20 overflow<nsw> : index
    %25 = arith.subi %10, %24 overflow<nsw> : index
    %26 = arith.shrsi %25, %c1 : index
    %27 = arith.muli %26, %c2 overflow<nsw> : index
    %28 = arith.addi %27, %24 overflow<nsw> : index
    %29 = arith.maxsi %12, %c1 : index
    %30 = arith.shrsi %10, %c3 : index
    %31 = arith.muli %30, %c8 overflow<nsw> : index
    %32 = arith.subi %10, %31 overflow<nsw> : index
    %33 = arith.shrsi %32, %c2 : index
    %34 = arith.muli %33, %c4 overflow<nsw> : index
    %35 = arith.addi %34, %31 overflow<nsw> : index
    %36 = arith.subi %10, %35 overflow<nsw> : index
    %37 = arith.shrsi %36, %c1 : index
    %38 = arith.muli %37, %c2 overflow<nsw> : index
    %39 = arith.addi %38, %35 overflow<nsw> : index
    %40 = arith.constant 0 : index
    %41 = arith.constant 0 : index
    %42 = arith.constant 0 : index
    %43 = arith.constant 0 : index
    %44 = arith.constant 0 : index
    %45 = arith.constant 0 : index
    %46 = arith.constant 0 : index
    %47 = arith.constant 0 : index
    %48 = arith.constant 0 : index
    %49 = arith.constant 0 : index
    scf.for %b0 = %c0 to %8 step %c1 {
      scf.for %j_panel = %c0 to %17 step %c8 {
        scf.for %k0_piece = %c0 to %18 step %c4096 {
          %b_copy = memref.alloc() {alignment = 64 : i64} : memref<4096x8xf64>
          %50 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
          %51 = arith.minsi %50, %12 : index
          scf.for %k0_copy = %k0_piece to %51 step %c1 {
            %52 = vector.load %b[%b0, %k0_copy, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            %53 = arith.addi %j_panel, %c4 overflow<nsw> : index
            %54 = vector.load %b[%b0, %k0_copy, %53] : memref<?x?x?xf64>, vector<4xf64>
            %55 = arith.subi %k0_copy, %k0_piece overflow<nsw> : index
            vector.store %52, %b_copy[%55, %40] : memref<4096x8xf64>, vector<4xf64>
            %56 = arith.addi %40, %c4 overflow<nsw> : index
            vector.store %54, %b_copy[%55, %56] : memref<4096x8xf64>, vector<4xf64>
          }
          scf.for %i_tile = %c0 to %20 step %c6 {
            %57 = arith.cmpi eq, %k0_piece, %c0 : index
            %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69 = scf.if %57 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              scf.yield %6, %6, %6, %6, %6, %6, %6, %6, %6, %6, %6, %6 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            } else {
              %70 = vector.load %out0_1[%b0, %i_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %71 = arith.addi %j_panel, %c4 overflow<nsw> : index
              %72 = vector.load %out0_1[%b0, %i_tile, %71] : memref<?x?x?xf64>, vector<4xf64>
              %73 = arith.addi %i_tile, %c1 overflow<nsw> : index
              %74 = vector.load %out0_1[%b0, %73, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %75 = vector.load %out0_1[%b0, %73, %71] : memref<?x?x?xf64>, vector<4xf64>
              %76 = arith.addi %i_tile, %c2 overflow<nsw> : index
              %77 = vector.load %out0_1[%b0, %76, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %78 = vector.load %out0_1[%b0, %76, %71] : memref<?x?x?xf64>, vector<4xf64>
              %79 = arith.addi %i_tile, %c3 overflow<nsw> : index
              %80 = vector.load %out0_1[%b0, %79, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %81 = vector.load %out0_1[%b0, %79, %71] : memref<?x?x?xf64>, vector<4xf64>
              %82 = arith.addi %i_tile, %c4 overflow<nsw> : index
              %83 = vector.load %out0_1[%b0, %82, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %84 = vector.load %out0_1[%b0, %82, %71] : memref<?x?x?xf64>, vector<4xf64>
              %85 = arith.addi %i_tile, %c5 overflow<nsw> : index
              %86 = vector.load %out0_1[%b0, %85, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %87 = vector.load %out0_1[%b0, %85, %71] : memref<?x?x?xf64>, vector<4xf64>
              scf.yield %70, %72, %74, %75, %77, %78, %80, %81, %83, %84, %86, %87 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %88 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
            %89 = arith.minsi %88, %12 : index
            %90, %91, %92, %93, %94, %95, %96, %97, %98, %99, %100, %101 = scf.for %k0 = %k0_piece to %89 step %c1 iter_args(%102 = %58, %103 = %59, %104 = %60, %105 = %61, %106 = %62, %107 = %63, %108 = %64, %109 = %65, %110 = %66, %111 = %67, %112 = %68, %113 = %69) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %114 = memref.load %a[%b0, %i_tile, %k0] : memref<?x?x?xf64>
              %115 = vector.broadcast %114 : f64 to vector<4xf64>
              %116 = arith.addi %i_tile, %c1 overflow<nsw> : index
              %117 = memref.load %a[%b0, %116, %k0] : memref<?x?x?xf64>
              %118 = vector.broadcast %117 : f64 to vector<4xf64>
              %119 = arith.addi %i_tile, %c2 overflow<nsw> : index
              %120 = memref.load %a[%b0, %119, %k0] : memref<?x?x?xf64>
              %121 = vector.broadcast %120 : f64 to vector<4xf64>
              %122 = arith.addi %i_tile, %c3 overflow<nsw> : index
              %123 = memref.load %a[%b0, %122, %k0] : memref<?x?x?xf64>
              %124 = vector.broadcast %123 : f64 to vector<4xf64>
              %125 = arith.addi %i_tile, %c4 overflow<nsw> : index
              %126 = memref.load %a[%b0, %125, %k0] : memref<?x?x?xf64>
              %127 = vector.broadcast %126 : f64 to vector<4xf64>
              %128 = arith.addi %i_tile, %c5 overflow<nsw> : index
              %129 = memref.load %a[%b0, %128, %k0] : memref<?x?x?xf64>
              %130 = vector.broadcast %129 : f64 to vector<4xf64>
              %131 = arith.subi %k0, %k0_piece overflow<nsw> : index
              %132 = vector.load %b_copy[%131, %41] : memref<4096x8xf64>, vector<4xf64>
              %133 = arith.addi %41, %c4 overflow<nsw> : index
              %134 = vector.load %b_copy[%131, %133] : memref<4096x8xf64>, vector<4xf64>
              %135 = arith.mulf %115, %132 fastmath<reassoc,contract> : vector<4xf64>
              %136 = arith.mulf %115, %134 fastmath<reassoc,contract> : vector<4xf64>
              %137 = arith.mulf %118, %132 fastmath<reassoc,contract> : vector<4xf64>
              %138 = arith.mulf %118, %134 fastmath<reassoc,contract> : vector<4xf64>
              %139 = arith.mulf %121, %132 fastmath<reassoc,contract> : vector<4xf64>
              %140 = arith.mulf %121, %134 fastmath<reassoc,contract> : vector<4xf64>
              %141 = arith.mulf %124, %132 fastmath<reassoc,contract> : vector<4xf64>
              %142 = arith.mulf %124, %134 fastmath<reassoc,contract> : vector<4xf64>
              %143 = arith.mulf %127, %132 fastmath<reassoc,contract> : vector<4xf64>
              %144 = arith.mulf %127, %134 fastmath<reassoc,contract> : vector<4xf64>
              %145 = arith.mulf %130, %132 fastmath<reassoc,contract> : vector<4xf64>
              %146 = arith.mulf %130, %134 fastmath<reassoc,contract> : vector<4xf64>
              %147 = arith.addf %102, %135 fastmath<reassoc,contract> : vector<4xf64>
              %148 = arith.addf %103, %136 fastmath<reassoc,contract> : vector<4xf64>
              %149 = arith.addf %104, %137 fastmath<reassoc,contract> : vector<4xf64>
              %150 = arith.addf %105, %138 fastmath<reassoc,contract> : vector<4xf64>
              %151 = arith.addf %106, %139 fastmath<reassoc,contract> : vector<4xf64>
              %152 = arith.addf %107, %140 fastmath<reassoc,contract> : vector<4xf64>
              %153 = arith.addf %108, %141 fastmath<reassoc,contract> : vector<4xf64>
              %154 = arith.addf %109, %142 fastmath<reassoc,contract> : vector<4xf64>
              %155 = arith.addf %110, %143 fastmath<reassoc,contract> : vector<4xf64>
              %156 = arith.addf %111, %144 fastmath<reassoc,contract> : vector<4xf64>
              %157 = arith.addf %112, %145 fastmath<reassoc,contract> : vector<4xf64>
              %158 = arith.addf %113, %146 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %147, %148, %149, %150, %151, %152, %153, %154, %155, %156, %157, %158 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            vector.store %90, %out0_1[%b0, %i_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            %159 = arith.addi %j_panel, %c4 overflow<nsw> : index
            vector.store %91, %out0_1[%b0, %i_tile, %159] : memref<?x?x?xf64>, vector<4xf64>
            %160 = arith.addi %i_tile, %c1 overflow<nsw> : index
            vector.store %92, %out0_1[%b0, %160, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %93, %out0_1[%b0, %160, %159] : memref<?x?x?xf64>, vector<4xf64>
            %161 = arith.addi %i_tile, %c2 overflow<nsw> : index
            vector.store %94, %out0_1[%b0, %161, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %95, %out0_1[%b0, %161, %159] : memref<?x?x?xf64>, vector<4xf64>
            %162 = arith.addi %i_tile, %c3 overflow<nsw> : index
            vector.store %96, %out0_1[%b0, %162, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %97, %out0_1[%b0, %162, %159] : memref<?x?x?xf64>, vector<4xf64>
            %163 = arith.addi %i_tile, %c4 overflow<nsw> : index
            vector.store %98, %out0_1[%b0, %163, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %99, %out0_1[%b0, %163, %159] : memref<?x?x?xf64>, vector<4xf64>
            %164 = arith.addi %i_tile, %c5 overflow<nsw> : index
            vector.store %100, %out0_1[%b0, %164, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %101, %out0_1[%b0, %164, %159] : memref<?x?x?xf64>, vector<4xf64>
          }
          scf.for %i_below_tile = %20 to %24 step %c4 {
            %165 = arith.cmpi eq, %k0_piece, %c0 : index
            %166, %167, %168, %169, %170, %171, %172, %173 = scf.if %165 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              scf.yield %6, %6, %6, %6, %6, %6, %6, %6 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            } else {
              %174 = vector.load %out0_1[%b0, %i_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %175 = arith.addi %j_panel, %c4 overflow<nsw> : index
              %176 = vector.load %out0_1[%b0, %i_below_tile, %175] : memref<?x?x?xf64>, vector<4xf64>
              %177 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
              %178 = vector.load %out0_1[%b0, %177, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %179 = vector.load %out0_1[%b0, %177, %175] : memref<?x?x?xf64>, vector<4xf64>
              %180 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
              %181 = vector.load %out0_1[%b0, %180, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %182 = vector.load %out0_1[%b0, %180, %175] : memref<?x?x?xf64>, vector<4xf64>
              %183 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
              %184 = vector.load %out0_1[%b0, %183, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %185 = vector.load %out0_1[%b0, %183, %175] : memref<?x?x?xf64>, vector<4xf64>
              scf.yield %174, %176, %178, %179, %181, %182, %184, %185 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %186 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
            %187 = arith.minsi %186, %12 : index
            %188, %189, %190, %191, %192, %193, %194, %195 = scf.for %k0_below = %k0_piece to %187 step %c1 iter_args(%196 = %166, %197 = %167, %198 = %168, %199 = %169, %200 = %170, %201 = %171, %202 = %172, %203 = %173) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %204 = memref.load %a[%b0, %i_below_tile, %k0_below] : memref<?x?x?xf64>
              %205 = vector.broadcast %204 : f64 to vector<4xf64>
              %206 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
              %207 = memref.load %a[%b0, %206, %k0_below] : memref<?x?x?xf64>
              %208 = vector.broadcast %207 : f64 to vector<4xf64>
              %209 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
              %210 = memref.load %a[%b0, %209, %k0_below] : memref<?x?x?xf64>
              %211 = vector.broadcast %210 : f64 to vector<4xf64>
              %212 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
              %213 = memref.load %a[%b0, %212, %k0_below] : memref<?x?x?xf64>
              %214 = vector.broadcast %213 : f64 to vector<4xf64>
              %215 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
              %216 = vector.load %b_copy[%215, %42] : memref<4096x8xf64>, vector<4xf64>
              %217 = arith.addi %42, %c4 overflow<nsw> : index
              %218 = vector.load %b_copy[%215, %217] : memref<4096x8xf64>, vector<4xf64>
              %219 = arith.mulf %205, %216 fastmath<reassoc,contract> : vector<4xf64>
              %220 = arith.mulf %205, %218 fastmath<reassoc,contract> : vector<4xf64>
              %221 = arith.mulf %208, %216 fastmath<reassoc,contract> : vector<4xf64>
              %222 = arith.mulf %208, %218 fastmath<reassoc,contract> : vector<4xf64>
              %223 = arith.mulf %211, %216 fastmath<reassoc,contract> : vector<4xf64>
              %224 = arith.mulf %211, %218 fastmath<reassoc,contract> : vector<4xf64>
              %225 = arith.mulf %214, %216 fastmath<reassoc,contract> : vector<4xf64>
              %226 = arith.mulf %214, %218 fastmath<reassoc,contract> : vector<4xf64>
              %227 = arith.addf %196, %219 fastmath<reassoc,contract> : vector<4xf64>
              %228 = arith.addf %197, %220 fastmath<reassoc,contract> : vector<4xf64>
              %229 = arith.addf %198, %221 fastmath<reassoc,contract> : vector<4xf64>
              %230 = arith.addf %199, %222 fastmath<reassoc,contract> : vector<4xf64>
              %231 = arith.addf %200, %223 fastmath<reassoc,contract> : vector<4xf64>
              %232 = arith.addf %201, %224 fastmath<reassoc,contract> : vector<4xf64>
              %233 = arith.addf %202, %225 fastmath<reassoc,contract> : vector<4xf64>
              %234 = arith.addf %203, %226 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %227, %228, %229, %230, %231, %232, %233, %234 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            vector.store %188, %out0_1[%b0, %i_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            %235 = arith.addi %j_panel, %c4 overflow<nsw> : index
            vector.store %189, %out0_1[%b0, %i_below_tile, %235] : memref<?x?x?xf64>, vector<4xf64>
            %236 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
            vector.store %190, %out0_1[%b0, %236, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %191, %out0_1[%b0, %236, %235] : memref<?x?x?xf64>, vector<4xf64>
            %237 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
            vector.store %192, %out0_1[%b0, %237, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %193, %out0_1[%b0, %237, %235] : memref<?x?x?xf64>, vector<4xf64>
            %238 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
            vector.store %194, %out0_1[%b0, %238, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %195, %out0_1[%b0, %238, %235] : memref<?x?x?xf64>, vector<4xf64>
          }
          scf.for %i_below_below_tile = %24 to %28 step %c2 {
            %239 = arith.cmpi eq, %k0_piece, %c0 : index
            %240, %241, %242, %243 = scf.if %239 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              scf.yield %6, %6, %6, %6 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            } else {
              %244 = vector.load %out0_1[%b0, %i_below_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %245 = arith.addi %j_panel, %c4 overflow<nsw> : index
              %246 = vector.load %out0_1[%b0, %i_below_below_tile, %245] : memref<?x?x?xf64>, vector<4xf64>
              %247 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
              %248 = vector.load %out0_1[%b0, %247, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %249 = vector.load %out0_1[%b0, %247, %245] : memref<?x?x?xf64>, vector<4xf64>
              scf.yield %244, %246, %248, %249 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %250 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
            %251 = arith.minsi %250, %12 : index
            %252, %253, %254, %255 = scf.for %k0_below_below = %k0_piece to %251 step %c1 iter_args(%256 = %240, %257 = %241, %258 = %242, %259 = %243) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %260 = memref.load %a[%b0, %i_below_below_tile, %k0_below_below] : memref<?x?x?xf64>
              %261 = vector.broadcast %260 : f64 to vector<4xf64>
              %262 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
              %263 = memref.load %a[%b0, %262, %k0_below_below] : memref<?x?x?xf64>
              %264 = vector.broadcast %263 : f64 to vector<4xf64>
              %265 = arith.subi %k0_below_below, %k0_piece overflow<nsw> : index
              %266 = vector.load %b_copy[%265, %43] : memref<4096x8xf64>, vector<4xf64>
              %267 = arith.addi %43, %c4 overflow<nsw> : index
              %268 = vector.load %b_copy[%265, %267] : memref<4096x8xf64>, vector<4xf64>
              %269 = arith.mulf %261, %266 fastmath<reassoc,contract> : vector<4xf64>
              %270 = arith.mulf %261, %268 fastmath<reassoc,contract> : vector<4xf64>
              %271 = arith.mulf %264, %266 fastmath<reassoc,contract> : vector<4xf64>
              %272 = arith.mulf %264, %268 fastmath<reassoc,contract> : vector<4xf64>
              %273 = arith.addf %256, %269 fastmath<reassoc,contract> : vector<4xf64>
              %274 = arith.addf %257, %270 fastmath<reassoc,contract> : vector<4xf64>
              %275 = arith.addf %258, %271 fastmath<reassoc,contract> : vector<4xf64>
              %276 = arith.addf %259, %272 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %273, %274, %275, %276 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            vector.store %252, %out0_1[%b0, %i_below_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            %277 = arith.addi %j_panel, %c4 overflow<nsw> : index
            vector.store %253, %out0_1[%b0, %i_below_below_tile, %277] : memref<?x?x?xf64>, vector<4xf64>
            %278 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
            vector.store %254, %out0_1[%b0, %278, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %255, %out0_1[%b0, %278, %277] : memref<?x?x?xf64>, vector<4xf64>
          }
          scf.for %i_below_below_below_tile = %28 to %10 step %c1 {
            %279 = arith.cmpi eq, %k0_piece, %c0 : index
            %280, %281 = scf.if %279 -> (vector<4xf64>, vector<4xf64>) {
              scf.yield %6, %6 : vector<4xf64>, vector<4xf64>
            } else {
              %282 = vector.load %out0_1[%b0, %i_below_below_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %283 = arith.addi %j_panel, %c4 overflow<nsw> : index
              %284 = vector.load %out0_1[%b0, %i_below_below_below_tile, %283] : memref<?x?x?xf64>, vector<4xf64>
              scf.yield %282, %284 : vector<4xf64>, vector<4xf64>
            }
            %285 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
            %286 = arith.minsi %285, %12 : index
            %287, %288 = scf.for %k0_below_below_below = %k0_piece to %286 step %c1 iter_args(%289 = %280, %290 = %281) -> (vector<4xf64>, vector<4xf64>) {
              %291 = memref.load %a[%b0, %i_below_below_below_tile, %k0_below_below_below] : memref<?x?x?xf64>
              %292 = vector.broadcast %291 : f64 to vector<4xf64>
              %293 = arith.subi %k0_below_below_below, %k0_piece overflow<nsw> : index
              %294 = vector.load %b_copy[%293, %44] : memref<4096x8xf64>, vector<4xf64>
              %295 = arith.addi %44, %c4 overflow<nsw> : index
              %296 = vector.load %b_copy[%293, %295] : memref<4096x8xf64>, vector<4xf64>
              %297 = arith.mulf %292, %294 fastmath<reassoc,contract> : vector<4xf64>
              %298 = arith.mulf %292, %296 fastmath<reassoc,contract> : vector<4xf64>
              %299 = arith.addf %289, %297 fastmath<reassoc,contract> : vector<4xf64>
              %300 = arith.addf %290, %298 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %299, %300 : vector<4xf64>, vector<4xf64>
            }
            vector.store %287, %out0_1[%b0, %i_below_below_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            %301 = arith.addi %j_panel, %c4 overflow<nsw> : index
            vector.store %288, %out0_1[%b0, %i_below_below_below_tile, %301] : memref<?x?x?xf64>, vector<4xf64>
          }
          memref.dealloc %b_copy : memref<4096x8xf64>
        }
      }
      scf.for %j_right_panel = %17 to %13 step %c4 {
        %302 = arith.addi %j_right_panel, %c4 overflow<nsw> : index
        %303 = arith.subi %302, %j_right_panel overflow<nsw> : index
        %304 = arith.subi %13, %j_right_panel overflow<nsw> : index
        %305 = arith.minsi %303, %304 : index
        %306 = vector.create_mask %305 : vector<4xi1>
        %307 = arith.minsi %303, %304 : index
        %308 = vector.create_mask %307 : vector<4xi1>
        %309 = vector.create_mask %307 : vector<4xi1>
        %310 = arith.minsi %303, %304 : index
        %311 = vector.create_mask %310 : vector<4xi1>
        %312 = vector.create_mask %310 : vector<4xi1>
        %313 = arith.minsi %303, %304 : index
        %314 = vector.create_mask %313 : vector<4xi1>
        %315 = vector.create_mask %313 : vector<4xi1>
        %316 = arith.minsi %303, %304 : index
        %317 = vector.create_mask %316 : vector<4xi1>
        %318 = vector.create_mask %316 : vector<4xi1>
        scf.for %k0_right_piece = %c0 to %29 step %c8192 {
          %b_copy_1 = memref.alloc() {alignment = 64 : i64} : memref<8192x4xf64>
          %319 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
          %320 = arith.minsi %319, %12 : index
          scf.for %k0_right_copy = %k0_right_piece to %320 step %c1 {
            %321 = vector.maskedload %b[%b0, %k0_right_copy, %j_right_panel], %306, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %322 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
            vector.maskedstore %b_copy_1[%322, %45], %306, %321 : memref<8192x4xf64>, vector<4xi1>, vector<4xf64>
          }
          scf.for %i_right_tile = %c0 to %31 step %c8 {
            %323 = arith.cmpi eq, %k0_right_piece, %c0 : index
            %324, %325, %326, %327, %328, %329, %330, %331 = scf.if %323 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              scf.yield %6, %6, %6, %6, %6, %6, %6, %6 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            } else {
              %332 = vector.create_mask %307 : vector<4xi1>
              %333 = vector.maskedload %out0_1[%b0, %i_right_tile, %j_right_panel], %332, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %334 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
              %335 = vector.maskedload %out0_1[%b0, %334, %j_right_panel], %332, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %336 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
              %337 = vector.maskedload %out0_1[%b0, %336, %j_right_panel], %332, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %338 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
              %339 = vector.maskedload %out0_1[%b0, %338, %j_right_panel], %332, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %340 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
              %341 = vector.maskedload %out0_1[%b0, %340, %j_right_panel], %332, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %342 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
              %343 = vector.maskedload %out0_1[%b0, %342, %j_right_panel], %332, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %344 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
              %345 = vector.maskedload %out0_1[%b0, %344, %j_right_panel], %332, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %346 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
              %347 = vector.maskedload %out0_1[%b0, %346, %j_right_panel], %332, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              scf.yield %333, %335, %337, %339, %341, %343, %345, %347 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %348 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
            %349 = arith.minsi %348, %12 : index
            %350, %351, %352, %353, %354, %355, %356, %357 = scf.for %k0_right = %k0_right_piece to %349 step %c1 iter_args(%358 = %324, %359 = %325, %360 = %326, %361 = %327, %362 = %328, %363 = %329, %364 = %330, %365 = %331) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %366 = memref.load %a[%b0, %i_right_tile, %k0_right] : memref<?x?x?xf64>
              %367 = vector.broadcast %366 : f64 to vector<4xf64>
              %368 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
              %369 = memref.load %a[%b0, %368, %k0_right] : memref<?x?x?xf64>
              %370 = vector.broadcast %369 : f64 to vector<4xf64>
              %371 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
              %372 = memref.load %a[%b0, %371, %k0_right] : memref<?x?x?xf64>
              %373 = vector.broadcast %372 : f64 to vector<4xf64>
              %374 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
              %375 = memref.load %a[%b0, %374, %k0_right] : memref<?x?x?xf64>
              %376 = vector.broadcast %375 : f64 to vector<4xf64>
              %377 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
              %378 = memref.load %a[%b0, %377, %k0_right] : memref<?x?x?xf64>
              %379 = vector.broadcast %378 : f64 to vector<4xf64>
              %380 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
              %381 = memref.load %a[%b0, %380, %k0_right] : memref<?x?x?xf64>
              %382 = vector.broadcast %381 : f64 to vector<4xf64>
              %383 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
              %384 = memref.load %a[%b0, %383, %k0_right] : memref<?x?x?xf64>
              %385 = vector.broadcast %384 : f64 to vector<4xf64>
              %386 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
              %387 = memref.load %a[%b0, %386, %k0_right] : memref<?x?x?xf64>
              %388 = vector.broadcast %387 : f64 to vector<4xf64>
              %389 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
              %390 = vector.maskedload %b_copy_1[%389, %46], %308, %6 : memref<8192x4xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %391 = arith.mulf %367, %390 fastmath<reassoc,contract> : vector<4xf64>
              %392 = arith.mulf %370, %390 fastmath<reassoc,contract> : vector<4xf64>
              %393 = arith.mulf %373, %390 fastmath<reassoc,contract> : vector<4xf64>
              %394 = arith.mulf %376, %390 fastmath<reassoc,contract> : vector<4xf64>
              %395 = arith.mulf %379, %390 fastmath<reassoc,contract> : vector<4xf64>
              %396 = arith.mulf %382, %390 fastmath<reassoc,contract> : vector<4xf64>
              %397 = arith.mulf %385, %390 fastmath<reassoc,contract> : vector<4xf64>
              %398 = arith.mulf %388, %390 fastmath<reassoc,contract> : vector<4xf64>
              %399 = arith.addf %358, %391 fastmath<reassoc,contract> : vector<4xf64>
              %400 = arith.addf %359, %392 fastmath<reassoc,contract> : vector<4xf64>
              %401 = arith.addf %360, %393 fastmath<reassoc,contract> : vector<4xf64>
              %402 = arith.addf %361, %394 fastmath<reassoc,contract> : vector<4xf64>
              %403 = arith.addf %362, %395 fastmath<reassoc,contract> : vector<4xf64>
              %404 = arith.addf %363, %396 fastmath<reassoc,contract> : vector<4xf64>
              %405 = arith.addf %364, %397 fastmath<reassoc,contract> : vector<4xf64>
              %406 = arith.addf %365, %398 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %399, %400, %401, %402, %403, %404, %405, %406 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            vector.maskedstore %out0_1[%b0, %i_right_tile, %j_right_panel], %309, %350 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            %407 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out0_1[%b0, %407, %j_right_panel], %309, %351 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            %408 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
            vector.maskedstore %out0_1[%b0, %408, %j_right_panel], %309, %352 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            %409 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
            vector.maskedstore %out0_1[%b0, %409, %j_right_panel], %309, %353 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            %410 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
            vector.maskedstore %out0_1[%b0, %410, %j_right_panel], %309, %354 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            %411 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
            vector.maskedstore %out0_1[%b0, %411, %j_right_panel], %309, %355 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            %412 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
            vector.maskedstore %out0_1[%b0, %412, %j_right_panel], %309, %356 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            %413 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
            vector.maskedstore %out0_1[%b0, %413, %j_right_panel], %309, %357 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
          }
          scf.for %i_right_below_tile = %31 to %35 step %c4 {
            %414 = arith.cmpi eq, %k0_right_piece, %c0 : index
            %415, %416, %417, %418 = scf.if %414 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              scf.yield %6, %6, %6, %6 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            } else {
              %419 = vector.create_mask %310 : vector<4xi1>
              %420 = vector.maskedload %out0_1[%b0, %i_right_below_tile, %j_right_panel], %419, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %421 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
              %422 = vector.maskedload %out0_1[%b0, %421, %j_right_panel], %419, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %423 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
              %424 = vector.maskedload %out0_1[%b0, %423, %j_right_panel], %419, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %425 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
              %426 = vector.maskedload %out0_1[%b0, %425, %j_right_panel], %419, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              scf.yield %420, %422, %424, %426 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %427 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
            %428 = arith.minsi %427, %12 : index
            %429, %430, %431, %432 = scf.for %k0_right_below = %k0_right_piece to %428 step %c1 iter_args(%433 = %415, %434 = %416, %435 = %417, %436 = %418) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %437 = memref.load %a[%b0, %i_right_below_tile, %k0_right_below] : memref<?x?x?xf64>
              %438 = vector.broadcast %437 : f64 to vector<4xf64>
              %439 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
              %440 = memref.load %a[%b0, %439, %k0_right_below] : memref<?x?x?xf64>
              %441 = vector.broadcast %440 : f64 to vector<4xf64>
              %442 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
              %443 = memref.load %a[%b0, %442, %k0_right_below] : memref<?x?x?xf64>
              %444 = vector.broadcast %443 : f64 to vector<4xf64>
              %445 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
              %446 = memref.load %a[%b0, %445, %k0_right_below] : memref<?x?x?xf64>
              %447 = vector.broadcast %446 : f64 to vector<4xf64>
              %448 = arith.subi %k0_right_below, %k0_right_piece overflow<nsw> : index
              %449 = vector.maskedload %b_copy_1[%448, %47], %311, %6 : memref<8192x4xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %450 = arith.mulf %438, %449 fastmath<reassoc,contract> : vector<4xf64>
              %451 = arith.mulf %441, %449 fastmath<reassoc,contract> : vector<4xf64>
              %452 = arith.mulf %444, %449 fastmath<reassoc,contract> : vector<4xf64>
              %453 = arith.mulf %447, %449 fastmath<reassoc,contract> : vector<4xf64>
              %454 = arith.addf %433, %450 fastmath<reassoc,contract> : vector<4xf64>
              %455 = arith.addf %434, %451 fastmath<reassoc,contract> : vector<4xf64>
              %456 = arith.addf %435, %452 fastmath<reassoc,contract> : vector<4xf64>
              %457 = arith.addf %436, %453 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %454, %455, %456, %457 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            vector.maskedstore %out0_1[%b0, %i_right_below_tile, %j_right_panel], %312, %429 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            %458 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out0_1[%b0, %458, %j_right_panel], %312, %430 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            %459 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
            vector.maskedstore %out0_1[%b0, %459, %j_right_panel], %312, %431 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            %460 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
            vector.maskedstore %out0_1[%b0, %460, %j_right_panel], %312, %432 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
          }
          scf.for %i_right_below_below_tile = %35 to %39 step %c2 {
            %461 = arith.cmpi eq, %k0_right_piece, %c0 : index
            %462, %463 = scf.if %461 -> (vector<4xf64>, vector<4xf64>) {
              scf.yield %6, %6 : vector<4xf64>, vector<4xf64>
            } else {
              %464 = vector.create_mask %313 : vector<4xi1>
              %465 = vector.maskedload %out0_1[%b0, %i_right_below_below_tile, %j_right_panel], %464, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %466 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
              %467 = vector.maskedload %out0_1[%b0, %466, %j_right_panel], %464, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              scf.yield %465, %467 : vector<4xf64>, vector<4xf64>
            }
            %468 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
            %469 = arith.minsi %468, %12 : index
            %470, %471 = scf.for %k0_right_below_below = %k0_right_piece to %469 step %c1 iter_args(%472 = %462, %473 = %463) -> (vector<4xf64>, vector<4xf64>) {
              %474 = memref.load %a[%b0, %i_right_below_below_tile, %k0_right_below_below] : memref<?x?x?xf64>
              %475 = vector.broadcast %474 : f64 to vector<4xf64>
              %476 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
              %477 = memref.load %a[%b0, %476, %k0_right_below_below] : memref<?x?x?xf64>
              %478 = vector.broadcast %477 : f64 to vector<4xf64>
              %479 = arith.subi %k0_right_below_below, %k0_right_piece overflow<nsw> : index
              %480 = vector.maskedload %b_copy_1[%479, %48], %314, %6 : memref<8192x4xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %481 = arith.mulf %475, %480 fastmath<reassoc,contract> : vector<4xf64>
              %482 = arith.mulf %478, %480 fastmath<reassoc,contract> : vector<4xf64>
              %483 = arith.addf %472, %481 fastmath<reassoc,contract> : vector<4xf64>
              %484 = arith.addf %473, %482 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %483, %484 : vector<4xf64>, vector<4xf64>
            }
            vector.maskedstore %out0_1[%b0, %i_right_below_below_tile, %j_right_panel], %315, %470 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            %485 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out0_1[%b0, %485, %j_right_panel], %315, %471 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
          }
          scf.for %i_right_below_below_below_tile = %39 to %10 step %c1 {
            %486 = arith.cmpi eq, %k0_right_piece, %c0 : index
            %487 = scf.if %486 -> (vector<4xf64>) {
              scf.yield %6 : vector<4xf64>
            } else {
              %488 = vector.create_mask %316 : vector<4xi1>
              %489 = vector.maskedload %out0_1[%b0, %i_right_below_below_below_tile, %j_right_panel], %488, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              scf.yield %489 : vector<4xf64>
            }
            %490 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
            %491 = arith.minsi %490, %12 : index
            %492 = scf.for %k0_right_below_below_below = %k0_right_piece to %491 step %c1 iter_args(%493 = %487) -> (vector<4xf64>) {
              %494 = memref.load %a[%b0, %i_right_below_below_below_tile, %k0_right_below_below_below] : memref<?x?x?xf64>
              %495 = vector.broadcast %494 : f64 to vector<4xf64>
              %496 = arith.subi %k0_right_below_below_below, %k0_right_piece overflow<nsw> : index
              %497 = vector.maskedload %b_copy_1[%496, %49], %317, %6 : memref<8192x4xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %498 = arith.mulf %495, %497 fastmath<reassoc,contract> : vector<4xf64>
              %499 = arith.addf %493, %498 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %499 : vector<4xf64>
            }
            vector.maskedstore %out0_1[%b0, %i_right_below_below_below_tile, %j_right_panel], %318, %492 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
          }
          memref.dealloc %b_copy_1 : memref<8192x4xf64>
        }
      }
    }
    %500 = arith.shrsi %14, %c2 : index
    %501 = arith.muli %500, %c4 overflow<nsw> : index
    %502 = arith.subi %14, %501 overflow<nsw> : index
    %503 = vector.create_mask %502 : vector<4xi1>
    scf.for %i = %c0 to %14 step %c1 {
      %504 = memref.load %v[%i] : memref<?xf64>
      %505 = vector.broadcast %504 : f64 to vector<4xf64>
      scf.for %j = %c0 to %501 step %c4 {
        %506 = vector.load %v[%j] : memref<?xf64>, vector<4xf64>
        %507 = arith.mulf %505, %506 : vector<4xf64>
        vector.store %507, %out1_1[%i, %j] : memref<?x?xf64>, vector<4xf64>
      }
      %508 = arith.cmpi slt, %501, %14 : index
      scf.if %508 {
        %509 = vector.maskedload %v[%501], %503, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %510 = arith.mulf %505, %509 : vector<4xf64>
        vector.maskedstore %out1_1[%i, %501], %503, %510 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
      }
    }
    scf.for %j_1_panel = %c0 to %31 step %c8 {
      scf.for %i_1_tile = %c0 to %20 step %c6 {
        %511, %512, %513, %514, %515, %516, %517, %518, %519, %520, %521, %522 = scf.for %k1 = %c0 to %8 step %c1 iter_args(%523 = %6, %524 = %6, %525 = %6, %526 = %6, %527 = %6, %528 = %6, %529 = %6, %530 = %6, %531 = %6, %532 = %6, %533 = %6, %534 = %6) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %535, %536, %537, %538, %539, %540, %541, %542, %543, %544, %545, %546 = scf.for %k0_1 = %c0 to %12 step %c1 iter_args(%547 = %523, %548 = %524, %549 = %525, %550 = %526, %551 = %527, %552 = %528, %553 = %529, %554 = %530, %555 = %531, %556 = %532, %557 = %533, %558 = %534) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %559 = memref.load %a[%k1, %i_1_tile, %k0_1] : memref<?x?x?xf64>
            %560 = vector.broadcast %559 : f64 to vector<4xf64>
            %561 = arith.addi %i_1_tile, %c1 overflow<nsw> : index
            %562 = memref.load %a[%k1, %561, %k0_1] : memref<?x?x?xf64>
            %563 = vector.broadcast %562 : f64 to vector<4xf64>
            %564 = arith.addi %i_1_tile, %c2 overflow<nsw> : index
            %565 = memref.load %a[%k1, %564, %k0_1] : memref<?x?x?xf64>
            %566 = vector.broadcast %565 : f64 to vector<4xf64>
            %567 = arith.addi %i_1_tile, %c3 overflow<nsw> : index
            %568 = memref.load %a[%k1, %567, %k0_1] : memref<?x?x?xf64>
            %569 = vector.broadcast %568 : f64 to vector<4xf64>
            %570 = arith.addi %i_1_tile, %c4 overflow<nsw> : index
            %571 = memref.load %a[%k1, %570, %k0_1] : memref<?x?x?xf64>
            %572 = vector.broadcast %571 : f64 to vector<4xf64>
            %573 = arith.addi %i_1_tile, %c5 overflow<nsw> : index
            %574 = memref.load %a[%k1, %573, %k0_1] : memref<?x?x?xf64>
            %575 = vector.broadcast %574 : f64 to vector<4xf64>
            %576 = memref.load %a[%k1, %j_1_panel, %k0_1] : memref<?x?x?xf64>
            %577 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
            %578 = memref.load %a[%k1, %577, %k0_1] : memref<?x?x?xf64>
            %579 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
            %580 = memref.load %a[%k1, %579, %k0_1] : memref<?x?x?xf64>
            %581 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
            %582 = memref.load %a[%k1, %581, %k0_1] : memref<?x?x?xf64>
            %583 = vector.from_elements %576, %578, %580, %582 : vector<4xf64>
            %584 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            %585 = memref.load %a[%k1, %584, %k0_1] : memref<?x?x?xf64>
            %586 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
            %587 = memref.load %a[%k1, %586, %k0_1] : memref<?x?x?xf64>
            %588 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
            %589 = memref.load %a[%k1, %588, %k0_1] : memref<?x?x?xf64>
            %590 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
            %591 = memref.load %a[%k1, %590, %k0_1] : memref<?x?x?xf64>
            %592 = vector.from_elements %585, %587, %589, %591 : vector<4xf64>
            %593 = arith.mulf %560, %583 fastmath<reassoc,contract> : vector<4xf64>
            %594 = arith.mulf %560, %592 fastmath<reassoc,contract> : vector<4xf64>
            %595 = arith.mulf %563, %583 fastmath<reassoc,contract> : vector<4xf64>
            %596 = arith.mulf %563, %592 fastmath<reassoc,contract> : vector<4xf64>
            %597 = arith.mulf %566, %583 fastmath<reassoc,contract> : vector<4xf64>
            %598 = arith.mulf %566, %592 fastmath<reassoc,contract> : vector<4xf64>
            %599 = arith.mulf %569, %583 fastmath<reassoc,contract> : vector<4xf64>
            %600 = arith.mulf %569, %592 fastmath<reassoc,contract> : vector<4xf64>
            %601 = arith.mulf %572, %583 fastmath<reassoc,contract> : vector<4xf64>
            %602 = arith.mulf %572, %592 fastmath<reassoc,contract> : vector<4xf64>
            %603 = arith.mulf %575, %583 fastmath<reassoc,contract> : vector<4xf64>
            %604 = arith.mulf %575, %592 fastmath<reassoc,contract> : vector<4xf64>
            %605 = arith.addf %547, %593 fastmath<reassoc,contract> : vector<4xf64>
            %606 = arith.addf %548, %594 fastmath<reassoc,contract> : vector<4xf64>
            %607 = arith.addf %549, %595 fastmath<reassoc,contract> : vector<4xf64>
            %608 = arith.addf %550, %596 fastmath<reassoc,contract> : vector<4xf64>
            %609 = arith.addf %551, %597 fastmath<reassoc,contract> : vector<4xf64>
            %610 = arith.addf %552, %598 fastmath<reassoc,contract> : vector<4xf64>
            %611 = arith.addf %553, %599 fastmath<reassoc,contract> : vector<4xf64>
            %612 = arith.addf %554, %600 fastmath<reassoc,contract> : vector<4xf64>
            %613 = arith.addf %555, %601 fastmath<reassoc,contract> : vector<4xf64>
            %614 = arith.addf %556, %602 fastmath<reassoc,contract> : vector<4xf64>
            %615 = arith.addf %557, %603 fastmath<reassoc,contract> : vector<4xf64>
            %616 = arith.addf %558, %604 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %605, %606, %607, %608, %609, %610, %611, %612, %613, %614, %615, %616 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          scf.yield %535, %536, %537, %538, %539, %540, %541, %542, %543, %544, %545, %546 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        vector.store %511, %out2_1[%i_1_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        %617 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
        vector.store %512, %out2_1[%i_1_tile, %617] : memref<?x?xf64>, vector<4xf64>
        %618 = arith.addi %i_1_tile, %c1 overflow<nsw> : index
        vector.store %513, %out2_1[%618, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %514, %out2_1[%618, %617] : memref<?x?xf64>, vector<4xf64>
        %619 = arith.addi %i_1_tile, %c2 overflow<nsw> : index
        vector.store %515, %out2_1[%619, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %516, %out2_1[%619, %617] : memref<?x?xf64>, vector<4xf64>
        %620 = arith.addi %i_1_tile, %c3 overflow<nsw> : index
        vector.store %517, %out2_1[%620, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %518, %out2_1[%620, %617] : memref<?x?xf64>, vector<4xf64>
        %621 = arith.addi %i_1_tile, %c4 overflow<nsw> : index
        vector.store %519, %out2_1[%621, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %520, %out2_1[%621, %617] : memref<?x?xf64>, vector<4xf64>
        %622 = arith.addi %i_1_tile, %c5 overflow<nsw> : index
        vector.store %521, %out2_1[%622, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %522, %out2_1[%622, %617] : memref<?x?xf64>, vector<4xf64>
      }
      scf.for %i_1_below_tile = %20 to %24 step %c4 {
        %623, %624, %625, %626, %627, %628, %629, %630 = scf.for %k1_1_below = %c0 to %8 step %c1 iter_args(%631 = %6, %632 = %6, %633 = %6, %634 = %6, %635 = %6, %636 = %6, %637 = %6, %638 = %6) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %639, %640, %641, %642, %643, %644, %645, %646 = scf.for %k0_1_below = %c0 to %12 step %c1 iter_args(%647 = %631, %648 = %632, %649 = %633, %650 = %634, %651 = %635, %652 = %636, %653 = %637, %654 = %638) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %655 = memref.load %a[%k1_1_below, %i_1_below_tile, %k0_1_below] : memref<?x?x?xf64>
            %656 = vector.broadcast %655 : f64 to vector<4xf64>
            %657 = arith.addi %i_1_below_tile, %c1 overflow<nsw> : index
            %658 = memref.load %a[%k1_1_below, %657, %k0_1_below] : memref<?x?x?xf64>
            %659 = vector.broadcast %658 : f64 to vector<4xf64>
            %660 = arith.addi %i_1_below_tile, %c2 overflow<nsw> : index
            %661 = memref.load %a[%k1_1_below, %660, %k0_1_below] : memref<?x?x?xf64>
            %662 = vector.broadcast %661 : f64 to vector<4xf64>
            %663 = arith.addi %i_1_below_tile, %c3 overflow<nsw> : index
            %664 = memref.load %a[%k1_1_below, %663, %k0_1_below] : memref<?x?x?xf64>
            %665 = vector.broadcast %664 : f64 to vector<4xf64>
            %666 = memref.load %a[%k1_1_below, %j_1_panel, %k0_1_below] : memref<?x?x?xf64>
            %667 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
            %668 = memref.load %a[%k1_1_below, %667, %k0_1_below] : memref<?x?x?xf64>
            %669 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
            %670 = memref.load %a[%k1_1_below, %669, %k0_1_below] : memref<?x?x?xf64>
            %671 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
            %672 = memref.load %a[%k1_1_below, %671, %k0_1_below] : memref<?x?x?xf64>
            %673 = vector.from_elements %666, %668, %670, %672 : vector<4xf64>
            %674 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            %675 = memref.load %a[%k1_1_below, %674, %k0_1_below] : memref<?x?x?xf64>
            %676 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
            %677 = memref.load %a[%k1_1_below, %676, %k0_1_below] : memref<?x?x?xf64>
            %678 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
            %679 = memref.load %a[%k1_1_below, %678, %k0_1_below] : memref<?x?x?xf64>
            %680 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
            %681 = memref.load %a[%k1_1_below, %680, %k0_1_below] : memref<?x?x?xf64>
            %682 = vector.from_elements %675, %677, %679, %681 : vector<4xf64>
            %683 = arith.mulf %656, %673 fastmath<reassoc,contract> : vector<4xf64>
            %684 = arith.mulf %656, %682 fastmath<reassoc,contract> : vector<4xf64>
            %685 = arith.mulf %659, %673 fastmath<reassoc,contract> : vector<4xf64>
            %686 = arith.mulf %659, %682 fastmath<reassoc,contract> : vector<4xf64>
            %687 = arith.mulf %662, %673 fastmath<reassoc,contract> : vector<4xf64>
            %688 = arith.mulf %662, %682 fastmath<reassoc,contract> : vector<4xf64>
            %689 = arith.mulf %665, %673 fastmath<reassoc,contract> : vector<4xf64>
            %690 = arith.mulf %665, %682 fastmath<reassoc,contract> : vector<4xf64>
            %691 = arith.addf %647, %683 fastmath<reassoc,contract> : vector<4xf64>
            %692 = arith.addf %648, %684 fastmath<reassoc,contract> : vector<4xf64>
            %693 = arith.addf %649, %685 fastmath<reassoc,contract> : vector<4xf64>
            %694 = arith.addf %650, %686 fastmath<reassoc,contract> : vector<4xf64>
            %695 = arith.addf %651, %687 fastmath<reassoc,contract> : vector<4xf64>
            %696 = arith.addf %652, %688 fastmath<reassoc,contract> : vector<4xf64>
            %697 = arith.addf %653, %689 fastmath<reassoc,contract> : vector<4xf64>
            %698 = arith.addf %654, %690 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %691, %692, %693, %694, %695, %696, %697, %698 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          scf.yield %639, %640, %641, %642, %643, %644, %645, %646 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        vector.store %623, %out2_1[%i_1_below_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        %699 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
        vector.store %624, %out2_1[%i_1_below_tile, %699] : memref<?x?xf64>, vector<4xf64>
        %700 = arith.addi %i_1_below_tile, %c1 overflow<nsw> : index
        vector.store %625, %out2_1[%700, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %626, %out2_1[%700, %699] : memref<?x?xf64>, vector<4xf64>
        %701 = arith.addi %i_1_below_tile, %c2 overflow<nsw> : index
        vector.store %627, %out2_1[%701, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %628, %out2_1[%701, %699] : memref<?x?xf64>, vector<4xf64>
        %702 = arith.addi %i_1_below_tile, %c3 overflow<nsw> : index
        vector.store %629, %out2_1[%702, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %630, %out2_1[%702, %699] : memref<?x?xf64>, vector<4xf64>
      }
      scf.for %i_1_below_below_tile = %24 to %28 step %c2 {
        %703, %704, %705, %706 = scf.for %k1_1_below_below = %c0 to %8 step %c1 iter_args(%707 = %6, %708 = %6, %709 = %6, %710 = %6) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %711, %712, %713, %714 = scf.for %k0_1_below_below = %c0 to %12 step %c1 iter_args(%715 = %707, %716 = %708, %717 = %709, %718 = %710) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %719 = memref.load %a[%k1_1_below_below, %i_1_below_below_tile, %k0_1_below_below] : memref<?x?x?xf64>
            %720 = vector.broadcast %719 : f64 to vector<4xf64>
            %721 = arith.addi %i_1_below_below_tile, %c1 overflow<nsw> : index
            %722 = memref.load %a[%k1_1_below_below, %721, %k0_1_below_below] : memref<?x?x?xf64>
            %723 = vector.broadcast %722 : f64 to vector<4xf64>
            %724 = memref.load %a[%k1_1_below_below, %j_1_panel, %k0_1_below_below] : memref<?x?x?xf64>
            %725 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
            %726 = memref.load %a[%k1_1_below_below, %725, %k0_1_below_below] : memref<?x?x?xf64>
            %727 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
            %728 = memref.load %a[%k1_1_below_below, %727, %k0_1_below_below] : memref<?x?x?xf64>
            %729 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
            %730 = memref.load %a[%k1_1_below_below, %729, %k0_1_below_below] : memref<?x?x?xf64>
            %731 = vector.from_elements %724, %726, %728, %730 : vector<4xf64>
            %732 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            %733 = memref.load %a[%k1_1_below_below, %732, %k0_1_below_below] : memref<?x?x?xf64>
            %734 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
            %735 = memref.load %a[%k1_1_below_below, %734, %k0_1_below_below] : memref<?x?x?xf64>
            %736 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
            %737 = memref.load %a[%k1_1_below_below, %736, %k0_1_below_below] : memref<?x?x?xf64>
            %738 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
            %739 = memref.load %a[%k1_1_below_below, %738, %k0_1_below_below] : memref<?x?x?xf64>
            %740 = vector.from_elements %733, %735, %737, %739 : vector<4xf64>
            %741 = arith.mulf %720, %731 fastmath<reassoc,contract> : vector<4xf64>
            %742 = arith.mulf %720, %740 fastmath<reassoc,contract> : vector<4xf64>
            %743 = arith.mulf %723, %731 fastmath<reassoc,contract> : vector<4xf64>
            %744 = arith.mulf %723, %740 fastmath<reassoc,contract> : vector<4xf64>
            %745 = arith.addf %715, %741 fastmath<reassoc,contract> : vector<4xf64>
            %746 = arith.addf %716, %742 fastmath<reassoc,contract> : vector<4xf64>
            %747 = arith.addf %717, %743 fastmath<reassoc,contract> : vector<4xf64>
            %748 = arith.addf %718, %744 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %745, %746, %747, %748 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          scf.yield %711, %712, %713, %714 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        vector.store %703, %out2_1[%i_1_below_below_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        %749 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
        vector.store %704, %out2_1[%i_1_below_below_tile, %749] : memref<?x?xf64>, vector<4xf64>
        %750 = arith.addi %i_1_below_below_tile, %c1 overflow<nsw> : index
        vector.store %705, %out2_1[%750, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %706, %out2_1[%750, %749] : memref<?x?xf64>, vector<4xf64>
      }
      scf.for %i_1_below_below_below_tile = %28 to %10 step %c1 {
        %751, %752 = scf.for %k1_1_below_below_below = %c0 to %8 step %c1 iter_args(%753 = %6, %754 = %6) -> (vector<4xf64>, vector<4xf64>) {
          %755, %756 = scf.for %k0_1_below_below_below = %c0 to %12 step %c1 iter_args(%757 = %753, %758 = %754) -> (vector<4xf64>, vector<4xf64>) {
            %759 = memref.load %a[%k1_1_below_below_below, %i_1_below_below_below_tile, %k0_1_below_below_below] : memref<?x?x?xf64>
            %760 = vector.broadcast %759 : f64 to vector<4xf64>
            %761 = memref.load %a[%k1_1_below_below_below, %j_1_panel, %k0_1_below_below_below] : memref<?x?x?xf64>
            %762 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
            %763 = memref.load %a[%k1_1_below_below_below, %762, %k0_1_below_below_below] : memref<?x?x?xf64>
            %764 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
            %765 = memref.load %a[%k1_1_below_below_below, %764, %k0_1_below_below_below] : memref<?x?x?xf64>
            %766 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
            %767 = memref.load %a[%k1_1_below_below_below, %766, %k0_1_below_below_below] : memref<?x?x?xf64>
            %768 = vector.from_elements %761, %763, %765, %767 : vector<4xf64>
            %769 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            %770 = memref.load %a[%k1_1_below_below_below, %769, %k0_1_below_below_below] : memref<?x?x?xf64>
            %771 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
            %772 = memref.load %a[%k1_1_below_below_below, %771, %k0_1_below_below_below] : memref<?x?x?xf64>
            %773 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
            %774 = memref.load %a[%k1_1_below_below_below, %773, %k0_1_below_below_below] : memref<?x?x?xf64>
            %775 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
            %776 = memref.load %a[%k1_1_below_below_below, %775, %k0_1_below_below_below] : memref<?x?x?xf64>
            %777 = vector.from_elements %770, %772, %774, %776 : vector<4xf64>
            %778 = arith.mulf %760, %768 fastmath<reassoc,contract> : vector<4xf64>
            %779 = arith.mulf %760, %777 fastmath<reassoc,contract> : vector<4xf64>
            %780 = arith.addf %757, %778 fastmath<reassoc,contract> : vector<4xf64>
            %781 = arith.addf %758, %779 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %780, %781 : vector<4xf64>, vector<4xf64>
          }
          scf.yield %755, %756 : vector<4xf64>, vector<4xf64>
        }
        vector.store %751, %out2_1[%i_1_below_below_below_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        %782 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
        vector.store %752, %out2_1[%i_1_below_below_below_tile, %782] : memref<?x?xf64>, vector<4xf64>
      }
    }
    %783 = arith.shrsi %12, %c4 : index
    %784 = arith.muli %783, %c16 overflow<nsw> : index
    scf.for %j_1_right_panel = %31 to %10 step %c4 {
      scf.for %i_1_right_tile = %c0 to %31 step %c8 {
        %785 = arith.addi %i_1_right_tile, %c8 overflow<nsw> : index
        scf.for %i_1_right = %i_1_right_tile to %785 step %c1 {
          %786 = arith.addi %j_1_right_panel, %c4 overflow<nsw> : index
          %787 = arith.minsi %786, %10 : index
          scf.for %j_1_right = %j_1_right_panel to %787 step %c1 {
            %788 = scf.for %k1_1_right = %c0 to %8 step %c1 iter_args(%789 = %1) -> (f64) {
              %790, %791 = scf.for %k0_1_right = %c0 to %784 step %c512 iter_args(%792 = %7, %793 = %6) -> (vector<4xf64>, vector<4xf64>) {
                %794 = arith.addi %k0_1_right, %c512 overflow<nsw> : index
                %795 = arith.minsi %794, %784 : index
                %796, %797, %798, %799 = scf.for %k0_1_right_1 = %k0_1_right to %795 step %c16 iter_args(%800 = %7, %801 = %7, %802 = %7, %803 = %7) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %804 = vector.load %a[%k1_1_right, %i_1_right, %k0_1_right_1] : memref<?x?x?xf64>, vector<4xf64>
                  %805 = vector.load %a[%k1_1_right, %j_1_right, %k0_1_right_1] : memref<?x?x?xf64>, vector<4xf64>
                  %806 = arith.mulf %804, %805 fastmath<reassoc,contract> : vector<4xf64>
                  %807 = arith.addf %800, %806 fastmath<reassoc,contract> : vector<4xf64>
                  %808 = arith.addi %k0_1_right_1, %c4 overflow<nsw> : index
                  %809 = vector.load %a[%k1_1_right, %i_1_right, %808] : memref<?x?x?xf64>, vector<4xf64>
                  %810 = arith.addi %k0_1_right_1, %c4 overflow<nsw> : index
                  %811 = vector.load %a[%k1_1_right, %j_1_right, %810] : memref<?x?x?xf64>, vector<4xf64>
                  %812 = arith.mulf %809, %811 fastmath<reassoc,contract> : vector<4xf64>
                  %813 = arith.addf %801, %812 fastmath<reassoc,contract> : vector<4xf64>
                  %814 = arith.addi %k0_1_right_1, %c8 overflow<nsw> : index
                  %815 = vector.load %a[%k1_1_right, %i_1_right, %814] : memref<?x?x?xf64>, vector<4xf64>
                  %816 = arith.addi %k0_1_right_1, %c8 overflow<nsw> : index
                  %817 = vector.load %a[%k1_1_right, %j_1_right, %816] : memref<?x?x?xf64>, vector<4xf64>
                  %818 = arith.mulf %815, %817 fastmath<reassoc,contract> : vector<4xf64>
                  %819 = arith.addf %802, %818 fastmath<reassoc,contract> : vector<4xf64>
                  %820 = arith.addi %k0_1_right_1, %c12 overflow<nsw> : index
                  %821 = vector.load %a[%k1_1_right, %i_1_right, %820] : memref<?x?x?xf64>, vector<4xf64>
                  %822 = arith.addi %k0_1_right_1, %c12 overflow<nsw> : index
                  %823 = vector.load %a[%k1_1_right, %j_1_right, %822] : memref<?x?x?xf64>, vector<4xf64>
                  %824 = arith.mulf %821, %823 fastmath<reassoc,contract> : vector<4xf64>
                  %825 = arith.addf %803, %824 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %807, %813, %819, %825 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %826 = arith.addf %796, %797 : vector<4xf64>
                %827 = arith.addf %798, %799 : vector<4xf64>
                %828 = arith.addf %826, %827 : vector<4xf64>
                %829 = arith.subf %828, %793 : vector<4xf64>
                %830 = arith.addf %792, %829 : vector<4xf64>
                %831 = arith.subf %830, %792 : vector<4xf64>
                %832 = arith.subf %831, %829 : vector<4xf64>
                %833 = arith.cmpf uno, %832, %832 : vector<4xf64>
                %834 = arith.select %833, %6, %832 : vector<4xi1>, vector<4xf64>
                scf.yield %830, %834 : vector<4xf64>, vector<4xf64>
              }
              %835 = arith.subf %7, %791 : vector<4xf64>
              %836 = scf.for %k0_1_right_2 = %784 to %12 step %c4 iter_args(%837 = %835) -> (vector<4xf64>) {
                %838 = arith.subi %12, %k0_1_right_2 overflow<nsw> : index
                %839 = vector.create_mask %838 : vector<4xi1>
                %840 = vector.maskedload %a[%k1_1_right, %i_1_right, %k0_1_right_2], %839, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %841 = vector.maskedload %a[%k1_1_right, %j_1_right, %k0_1_right_2], %839, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %842 = arith.mulf %840, %841 fastmath<reassoc,contract> : vector<4xf64>
                %843 = arith.addf %837, %842 fastmath<reassoc,contract> : vector<4xf64>
                %844 = arith.select %839, %843, %837 : vector<4xi1>, vector<4xf64>
                scf.yield %844 : vector<4xf64>
              }
              %845 = arith.addf %790, %836 : vector<4xf64>
              %846 = vector.reduction <add>, %845 fastmath<reassoc> : vector<4xf64> into f64
              %847 = arith.addf %789, %846 : f64
              scf.yield %847 : f64
            }
            memref.store %788, %out2_1[%i_1_right, %j_1_right] : memref<?x?xf64>
          }
        }
      }
      scf.for %i_1_right_below_tile = %31 to %35 step %c4 {
        %848 = arith.addi %i_1_right_below_tile, %c4 overflow<nsw> : index
        scf.for %i_1_right_below = %i_1_right_below_tile to %848 step %c1 {
          %849 = arith.addi %j_1_right_panel, %c4 overflow<nsw> : index
          %850 = arith.minsi %849, %10 : index
          scf.for %j_1_right_below = %j_1_right_panel to %850 step %c1 {
            %851 = scf.for %k1_1_right_below = %c0 to %8 step %c1 iter_args(%852 = %1) -> (f64) {
              %853, %854 = scf.for %k0_1_right_below = %c0 to %784 step %c512 iter_args(%855 = %7, %856 = %6) -> (vector<4xf64>, vector<4xf64>) {
                %857 = arith.addi %k0_1_right_below, %c512 overflow<nsw> : index
                %858 = arith.minsi %857, %784 : index
                %859, %860, %861, %862 = scf.for %k0_1_right_below_1 = %k0_1_right_below to %858 step %c16 iter_args(%863 = %7, %864 = %7, %865 = %7, %866 = %7) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %867 = vector.load %a[%k1_1_right_below, %i_1_right_below, %k0_1_right_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %868 = vector.load %a[%k1_1_right_below, %j_1_right_below, %k0_1_right_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %869 = arith.mulf %867, %868 fastmath<reassoc,contract> : vector<4xf64>
                  %870 = arith.addf %863, %869 fastmath<reassoc,contract> : vector<4xf64>
                  %871 = arith.addi %k0_1_right_below_1, %c4 overflow<nsw> : index
                  %872 = vector.load %a[%k1_1_right_below, %i_1_right_below, %871] : memref<?x?x?xf64>, vector<4xf64>
                  %873 = arith.addi %k0_1_right_below_1, %c4 overflow<nsw> : index
                  %874 = vector.load %a[%k1_1_right_below, %j_1_right_below, %873] : memref<?x?x?xf64>, vector<4xf64>
                  %875 = arith.mulf %872, %874 fastmath<reassoc,contract> : vector<4xf64>
                  %876 = arith.addf %864, %875 fastmath<reassoc,contract> : vector<4xf64>
                  %877 = arith.addi %k0_1_right_below_1, %c8 overflow<nsw> : index
                  %878 = vector.load %a[%k1_1_right_below, %i_1_right_below, %877] : memref<?x?x?xf64>, vector<4xf64>
                  %879 = arith.addi %k0_1_right_below_1, %c8 overflow<nsw> : index
                  %880 = vector.load %a[%k1_1_right_below, %j_1_right_below, %879] : memref<?x?x?xf64>, vector<4xf64>
                  %881 = arith.mulf %878, %880 fastmath<reassoc,contract> : vector<4xf64>
                  %882 = arith.addf %865, %881 fastmath<reassoc,contract> : vector<4xf64>
                  %883 = arith.addi %k0_1_right_below_1, %c12 overflow<nsw> : index
                  %884 = vector.load %a[%k1_1_right_below, %i_1_right_below, %883] : memref<?x?x?xf64>, vector<4xf64>
                  %885 = arith.addi %k0_1_right_below_1, %c12 overflow<nsw> : index
                  %886 = vector.load %a[%k1_1_right_below, %j_1_right_below, %885] : memref<?x?x?xf64>, vector<4xf64>
                  %887 = arith.mulf %884, %886 fastmath<reassoc,contract> : vector<4xf64>
                  %888 = arith.addf %866, %887 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %870, %876, %882, %888 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %889 = arith.addf %859, %860 : vector<4xf64>
                %890 = arith.addf %861, %862 : vector<4xf64>
                %891 = arith.addf %889, %890 : vector<4xf64>
                %892 = arith.subf %891, %856 : vector<4xf64>
                %893 = arith.addf %855, %892 : vector<4xf64>
                %894 = arith.subf %893, %855 : vector<4xf64>
                %895 = arith.subf %894, %892 : vector<4xf64>
                %896 = arith.cmpf uno, %895, %895 : vector<4xf64>
                %897 = arith.select %896, %6, %895 : vector<4xi1>, vector<4xf64>
                scf.yield %893, %897 : vector<4xf64>, vector<4xf64>
              }
              %898 = arith.subf %7, %854 : vector<4xf64>
              %899 = scf.for %k0_1_right_below_2 = %784 to %12 step %c4 iter_args(%900 = %898) -> (vector<4xf64>) {
                %901 = arith.subi %12, %k0_1_right_below_2 overflow<nsw> : index
                %902 = vector.create_mask %901 : vector<4xi1>
                %903 = vector.maskedload %a[%k1_1_right_below, %i_1_right_below, %k0_1_right_below_2], %902, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %904 = vector.maskedload %a[%k1_1_right_below, %j_1_right_below, %k0_1_right_below_2], %902, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %905 = arith.mulf %903, %904 fastmath<reassoc,contract> : vector<4xf64>
                %906 = arith.addf %900, %905 fastmath<reassoc,contract> : vector<4xf64>
                %907 = arith.select %902, %906, %900 : vector<4xi1>, vector<4xf64>
                scf.yield %907 : vector<4xf64>
              }
              %908 = arith.addf %853, %899 : vector<4xf64>
              %909 = vector.reduction <add>, %908 fastmath<reassoc> : vector<4xf64> into f64
              %910 = arith.addf %852, %909 : f64
              scf.yield %910 : f64
            }
            memref.store %851, %out2_1[%i_1_right_below, %j_1_right_below] : memref<?x?xf64>
          }
        }
      }
      scf.for %i_1_right_below_below_tile = %35 to %39 step %c2 {
        %911 = arith.addi %i_1_right_below_below_tile, %c2 overflow<nsw> : index
        scf.for %i_1_right_below_below = %i_1_right_below_below_tile to %911 step %c1 {
          %912 = arith.addi %j_1_right_panel, %c4 overflow<nsw> : index
          %913 = arith.minsi %912, %10 : index
          scf.for %j_1_right_below_below = %j_1_right_panel to %913 step %c1 {
            %914 = scf.for %k1_1_right_below_below = %c0 to %8 step %c1 iter_args(%915 = %1) -> (f64) {
              %916, %917 = scf.for %k0_1_right_below_below = %c0 to %784 step %c512 iter_args(%918 = %7, %919 = %6) -> (vector<4xf64>, vector<4xf64>) {
                %920 = arith.addi %k0_1_right_below_below, %c512 overflow<nsw> : index
                %921 = arith.minsi %920, %784 : index
                %922, %923, %924, %925 = scf.for %k0_1_right_below_below_1 = %k0_1_right_below_below to %921 step %c16 iter_args(%926 = %7, %927 = %7, %928 = %7, %929 = %7) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %930 = vector.load %a[%k1_1_right_below_below, %i_1_right_below_below, %k0_1_right_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %931 = vector.load %a[%k1_1_right_below_below, %j_1_right_below_below, %k0_1_right_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %932 = arith.mulf %930, %931 fastmath<reassoc,contract> : vector<4xf64>
                  %933 = arith.addf %926, %932 fastmath<reassoc,contract> : vector<4xf64>
                  %934 = arith.addi %k0_1_right_below_below_1, %c4 overflow<nsw> : index
                  %935 = vector.load %a[%k1_1_right_below_below, %i_1_right_below_below, %934] : memref<?x?x?xf64>, vector<4xf64>
                  %936 = arith.addi %k0_1_right_below_below_1, %c4 overflow<nsw> : index
                  %937 = vector.load %a[%k1_1_right_below_below, %j_1_right_below_below, %936] : memref<?x?x?xf64>, vector<4xf64>
                  %938 = arith.mulf %935, %937 fastmath<reassoc,contract> : vector<4xf64>
                  %939 = arith.addf %927, %938 fastmath<reassoc,contract> : vector<4xf64>
                  %940 = arith.addi %k0_1_right_below_below_1, %c8 overflow<nsw> : index
                  %941 = vector.load %a[%k1_1_right_below_below, %i_1_right_below_below, %940] : memref<?x?x?xf64>, vector<4xf64>
                  %942 = arith.addi %k0_1_right_below_below_1, %c8 overflow<nsw> : index
                  %943 = vector.load %a[%k1_1_right_below_below, %j_1_right_below_below, %942] : memref<?x?x?xf64>, vector<4xf64>
                  %944 = arith.mulf %941, %943 fastmath<reassoc,contract> : vector<4xf64>
                  %945 = arith.addf %928, %944 fastmath<reassoc,contract> : vector<4xf64>
                  %946 = arith.addi %k0_1_right_below_below_1, %c12 overflow<nsw> : index
                  %947 = vector.load %a[%k1_1_right_below_below, %i_1_right_below_below, %946] : memref<?x?x?xf64>, vector<4xf64>
                  %948 = arith.addi %k0_1_right_below_below_1, %c12 overflow<nsw> : index
                  %949 = vector.load %a[%k1_1_right_below_below, %j_1_right_below_below, %948] : memref<?x?x?xf64>, vector<4xf64>
                  %950 = arith.mulf %947, %949 fastmath<reassoc,contract> : vector<4xf64>
                  %951 = arith.addf %929, %950 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %933, %939, %945, %951 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %952 = arith.addf %922, %923 : vector<4xf64>
                %953 = arith.addf %924, %925 : vector<4xf64>
                %954 = arith.addf %952, %953 : vector<4xf64>
                %955 = arith.subf %954, %919 : vector<4xf64>
                %956 = arith.addf %918, %955 : vector<4xf64>
                %957 = arith.subf %956, %918 : vector<4xf64>
                %958 = arith.subf %957, %955 : vector<4xf64>
                %959 = arith.cmpf uno, %958, %958 : vector<4xf64>
                %960 = arith.select %959, %6, %958 : vector<4xi1>, vector<4xf64>
                scf.yield %956, %960 : vector<4xf64>, vector<4xf64>
              }
              %961 = arith.subf %7, %917 : vector<4xf64>
              %962 = scf.for %k0_1_right_below_below_2 = %784 to %12 step %c4 iter_args(%963 = %961) -> (vector<4xf64>) {
                %964 = arith.subi %12, %k0_1_right_below_below_2 overflow<nsw> : index
                %965 = vector.create_mask %964 : vector<4xi1>
                %966 = vector.maskedload %a[%k1_1_right_below_below, %i_1_right_below_below, %k0_1_right_below_below_2], %965, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %967 = vector.maskedload %a[%k1_1_right_below_below, %j_1_right_below_below, %k0_1_right_below_below_2], %965, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %968 = arith.mulf %966, %967 fastmath<reassoc,contract> : vector<4xf64>
                %969 = arith.addf %963, %968 fastmath<reassoc,contract> : vector<4xf64>
                %970 = arith.select %965, %969, %963 : vector<4xi1>, vector<4xf64>
                scf.yield %970 : vector<4xf64>
              }
              %971 = arith.addf %916, %962 : vector<4xf64>
              %972 = vector.reduction <add>, %971 fastmath<reassoc> : vector<4xf64> into f64
              %973 = arith.addf %915, %972 : f64
              scf.yield %973 : f64
            }
            memref.store %914, %out2_1[%i_1_right_below_below, %j_1_right_below_below] : memref<?x?xf64>
          }
        }
      }
      scf.for %i_1_right_below_below_below_tile = %39 to %10 step %c1 {
        %974 = arith.addi %i_1_right_below_below_below_tile, %c1 overflow<nsw> : index
        scf.for %i_1_right_below_below_below = %i_1_right_below_below_below_tile to %974 step %c1 {
          %975 = arith.addi %j_1_right_panel, %c4 overflow<nsw> : index
          %976 = arith.minsi %975, %10 : index
          scf.for %j_1_right_below_below_below = %j_1_right_panel to %976 step %c1 {
            %977 = scf.for %k1_1_right_below_below_below = %c0 to %8 step %c1 iter_args(%978 = %1) -> (f64) {
              %979, %980 = scf.for %k0_1_right_below_below_below = %c0 to %784 step %c512 iter_args(%981 = %7, %982 = %6) -> (vector<4xf64>, vector<4xf64>) {
                %983 = arith.addi %k0_1_right_below_below_below, %c512 overflow<nsw> : index
                %984 = arith.minsi %983, %784 : index
                %985, %986, %987, %988 = scf.for %k0_1_right_below_below_below_1 = %k0_1_right_below_below_below to %984 step %c16 iter_args(%989 = %7, %990 = %7, %991 = %7, %992 = %7) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %993 = vector.load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %k0_1_right_below_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %994 = vector.load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %k0_1_right_below_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %995 = arith.mulf %993, %994 fastmath<reassoc,contract> : vector<4xf64>
                  %996 = arith.addf %989, %995 fastmath<reassoc,contract> : vector<4xf64>
                  %997 = arith.addi %k0_1_right_below_below_below_1, %c4 overflow<nsw> : index
                  %998 = vector.load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %997] : memref<?x?x?xf64>, vector<4xf64>
                  %999 = arith.addi %k0_1_right_below_below_below_1, %c4 overflow<nsw> : index
                  %1000 = vector.load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %999] : memref<?x?x?xf64>, vector<4xf64>
                  %1001 = arith.mulf %998, %1000 fastmath<reassoc,contract> : vector<4xf64>
                  %1002 = arith.addf %990, %1001 fastmath<reassoc,contract> : vector<4xf64>
                  %1003 = arith.addi %k0_1_right_below_below_below_1, %c8 overflow<nsw> : index
                  %1004 = vector.load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %1003] : memref<?x?x?xf64>, vector<4xf64>
                  %1005 = arith.addi %k0_1_right_below_below_below_1, %c8 overflow<nsw> : index
                  %1006 = vector.load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %1005] : memref<?x?x?xf64>, vector<4xf64>
                  %1007 = arith.mulf %1004, %1006 fastmath<reassoc,contract> : vector<4xf64>
                  %1008 = arith.addf %991, %1007 fastmath<reassoc,contract> : vector<4xf64>
                  %1009 = arith.addi %k0_1_right_below_below_below_1, %c12 overflow<nsw> : index
                  %1010 = vector.load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %1009] : memref<?x?x?xf64>, vector<4xf64>
                  %1011 = arith.addi %k0_1_right_below_below_below_1, %c12 overflow<nsw> : index
                  %1012 = vector.load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %1011] : memref<?x?x?xf64>, vector<4xf64>
                  %1013 = arith.mulf %1010, %1012 fastmath<reassoc,contract> : vector<4xf64>
                  %1014 = arith.addf %992, %1013 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %996, %1002, %1008, %1014 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %1015 = arith.addf %985, %986 : vector<4xf64>
                %1016 = arith.addf %987, %988 : vector<4xf64>
                %1017 = arith.addf %1015, %1016 : vector<4xf64>
                %1018 = arith.subf %1017, %982 : vector<4xf64>
                %1019 = arith.addf %981, %1018 : vector<4xf64>
                %1020 = arith.subf %1019, %981 : vector<4xf64>
                %1021 = arith.subf %1020, %1018 : vector<4xf64>
                %1022 = arith.cmpf uno, %1021, %1021 : vector<4xf64>
                %1023 = arith.select %1022, %6, %1021 : vector<4xi1>, vector<4xf64>
                scf.yield %1019, %1023 : vector<4xf64>, vector<4xf64>
              }
              %1024 = arith.subf %7, %980 : vector<4xf64>
              %1025 = scf.for %k0_1_right_below_below_below_2 = %784 to %12 step %c4 iter_args(%1026 = %1024) -> (vector<4xf64>) {
                %1027 = arith.subi %12, %k0_1_right_below_below_below_2 overflow<nsw> : index
                %1028 = vector.create_mask %1027 : vector<4xi1>
                %1029 = vector.maskedload %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %k0_1_right_below_below_below_2], %1028, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1030 = vector.maskedload %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %k0_1_right_below_below_below_2], %1028, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1031 = arith.mulf %1029, %1030 fastmath<reassoc,contract> : vector<4xf64>
                %1032 = arith.addf %1026, %1031 fastmath<reassoc,contract> : vector<4xf64>
                %1033 = arith.select %1028, %1032, %1026 : vector<4xi1>, vector<4xf64>
                scf.yield %1033 : vector<4xf64>
              }
              %1034 = arith.addf %979, %1025 : vector<4xf64>
              %1035 = vector.reduction <add>, %1034 fastmath<reassoc> : vector<4xf64> into f64
              %1036 = arith.addf %978, %1035 : f64
              scf.yield %1036 : f64
            }
            memref.store %977, %out2_1[%i_1_right_below_below_below, %j_1_right_below_below_below] : memref<?x?xf64>
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
  llvm.func @program(%a: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %a_size0: i64, %a_size1: i64, %a_stride1: i64, %b: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %b_size0: i64, %b_size1: i64, %b_stride1: i64, %v: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %v_size0: i64, %out0: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out0_size0: i64, %out0_size1: i64, %out0_stride1: i64, %out1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out1_size0: i64, %out1_stride0: i64, %out2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out2_size0: i64, %out2_stride0: i64) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(8) : i64
    %1 = llvm.mlir.constant(3) : i64
    %2 = llvm.mlir.constant(1) : i64
    %3 = llvm.mlir.constant(6) : i64
    %4 = llvm.mlir.constant(4) : i64
    %5 = llvm.mlir.constant(2) : i64
    %6 = llvm.mlir.constant(0) : i64
    %7 = llvm.mlir.constant(4096) : i64
    %8 = llvm.mlir.constant(5) : i64
    %9 = llvm.mlir.constant(8192) : i64
    %10 = llvm.mlir.constant(7) : i64
    %11 = llvm.mlir.constant(16) : i64
    %12 = llvm.mlir.constant(512) : i64
    %13 = llvm.mlir.constant(12) : i64
    %14 = llvm.mlir.constant(-1) : i64
    %15 = llvm.mlir.constant(262208) : i64
    %16 = llvm.mlir.constant(64) : i64
    %17 = llvm.mlir.constant(1 : i32) : i32
    %18 = llvm.mlir.constant(0 : i32) : i32
    %19 = llvm.mul %a_stride1, %a_size1 overflow<nsw> : i64
    %20 = llvm.mul %b_stride1, %b_size1 overflow<nsw> : i64
    %21 = llvm.mul %out0_stride1, %out0_size1 overflow<nsw> : i64
    %22 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %23 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %24 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %25 = llvm.mul %a_size1, %b_stride1 : i64
    %26 = llvm.ashr %b_stride1, %1 : i64
    %27 = llvm.mul %26, %0 overflow<nsw> : i64
    %28 = llvm.intr.smax(%a_stride1, %2) : (i64, i64) -> i64
    %29 = llvm.sdiv %a_size1, %3 : i64
    %30 = llvm.srem %a_size1, %3 : i64
    %31 = llvm.icmp "ne" %30, %6 : i64
    %32 = llvm.xor %30, %3 : i64
    %33 = llvm.icmp "slt" %32, %6 : i64
    %34 = llvm.and %31, %33 : i1
    %35 = llvm.add %29, %14 : i64
    %36 = llvm.select %34, %35, %29 : i1, i64
    %37 = llvm.mul %36, %3 overflow<nsw> : i64
    %38 = llvm.sub %a_size1, %37 overflow<nsw> : i64
    %39 = llvm.ashr %38, %5 : i64
    %40 = llvm.mul %39, %4 overflow<nsw> : i64
    %41 = llvm.add %40, %37 overflow<nsw> : i64
    %42 = llvm.sub %a_size1, %41 overflow<nsw> : i64
    %43 = llvm.ashr %42, %2 : i64
    %44 = llvm.mul %43, %5 overflow<nsw> : i64
    %45 = llvm.add %44, %41 overflow<nsw> : i64
    %46 = llvm.intr.smax(%a_stride1, %2) : (i64, i64) -> i64
    %47 = llvm.ashr %a_size1, %1 : i64
    %48 = llvm.mul %47, %0 overflow<nsw> : i64
    %49 = llvm.sub %a_size1, %48 overflow<nsw> : i64
    %50 = llvm.ashr %49, %5 : i64
    %51 = llvm.mul %50, %4 overflow<nsw> : i64
    %52 = llvm.add %51, %48 overflow<nsw> : i64
    %53 = llvm.sub %a_size1, %52 overflow<nsw> : i64
    %54 = llvm.ashr %53, %2 : i64
    %55 = llvm.mul %54, %5 overflow<nsw> : i64
    %56 = llvm.add %55, %52 overflow<nsw> : i64
    %57 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %57, ^bb1(%6 : i64), ^bb72
  ^bb1(%b0: i64):
    %58 = llvm.icmp "slt" %6, %27 : i64
    llvm.cond_br %58, ^bb2(%6 : i64), ^bb36
  ^bb2(%j_panel: i64):
    %59 = llvm.icmp "slt" %6, %28 : i64
    llvm.cond_br %59, ^bb3(%6 : i64), ^bb35
  ^bb3(%k0_piece: i64):
    %b_copy = llvm.call @aligned_alloc(%16, %15) : (i64, i64) -> !llvm.ptr
    %60 = llvm.mlir.zero : !llvm.ptr
    %61 = llvm.icmp "ne" %b_copy, %60 : !llvm.ptr
    llvm.cond_br %61, ^bb4, ^bb163(%17 : i32)
  ^bb4:
    %62 = llvm.add %k0_piece, %7 overflow<nsw> : i64
    %63 = llvm.intr.smin(%62, %a_stride1) : (i64, i64) -> i64
    %64 = llvm.icmp "slt" %k0_piece, %63 : i64
    llvm.cond_br %64, ^bb5(%k0_piece : i64), ^bb6
  ^bb5(%k0_copy: i64):
    %65 = llvm.mul %b0, %20 overflow<nsw> : i64
    %66 = llvm.mul %k0_copy, %b_stride1 overflow<nsw> : i64
    %67 = llvm.add %65, %66 overflow<nsw> : i64
    %68 = llvm.add %67, %j_panel overflow<nsw> : i64
    %69 = llvm.getelementptr inbounds %b[%68] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %70 = llvm.load %69 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %71 = llvm.add %j_panel, %4 overflow<nsw> : i64
    %72 = llvm.add %65, %66 overflow<nsw> : i64
    %73 = llvm.add %72, %71 overflow<nsw> : i64
    %74 = llvm.getelementptr inbounds %b[%73] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %75 = llvm.load %74 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %76 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %77 = llvm.mul %76, %0 overflow<nsw> : i64
    %78 = llvm.getelementptr inbounds %b_copy[%77] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %70, %78 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %79 = llvm.add %6, %4 overflow<nsw> : i64
    %80 = llvm.add %77, %79 overflow<nsw> : i64
    %81 = llvm.getelementptr inbounds %b_copy[%80] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %75, %81 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %82 = llvm.add %k0_copy, %2 overflow<nsw> : i64
    %83 = llvm.icmp "slt" %82, %63 : i64
    llvm.cond_br %83, ^bb5(%82 : i64), ^bb6
  ^bb6:
    %84 = llvm.icmp "slt" %6, %37 : i64
    llvm.cond_br %84, ^bb7(%6 : i64), ^bb13
  ^bb7(%i_tile: i64):
    %85 = llvm.icmp "eq" %k0_piece, %6 : i64
    llvm.cond_br %85, ^bb8, ^bb9
  ^bb8:
    llvm.br ^bb10(%23, %23, %23, %23, %23, %23, %23, %23, %23, %23, %23, %23 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb9:
    %86 = llvm.mul %b0, %25 overflow<nsw> : i64
    %87 = llvm.mul %i_tile, %b_stride1 overflow<nsw> : i64
    %88 = llvm.add %86, %87 overflow<nsw> : i64
    %89 = llvm.add %88, %j_panel overflow<nsw> : i64
    %90 = llvm.getelementptr inbounds %out0[%89] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %91 = llvm.load %90 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %92 = llvm.add %j_panel, %4 overflow<nsw> : i64
    %93 = llvm.add %86, %87 overflow<nsw> : i64
    %94 = llvm.add %93, %92 overflow<nsw> : i64
    %95 = llvm.getelementptr inbounds %out0[%94] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %96 = llvm.load %95 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %97 = llvm.add %i_tile, %2 overflow<nsw> : i64
    %98 = llvm.mul %97, %b_stride1 overflow<nsw> : i64
    %99 = llvm.add %86, %98 overflow<nsw> : i64
    %100 = llvm.add %99, %j_panel overflow<nsw> : i64
    %101 = llvm.getelementptr inbounds %out0[%100] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %102 = llvm.load %101 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %103 = llvm.add %86, %98 overflow<nsw> : i64
    %104 = llvm.add %103, %92 overflow<nsw> : i64
    %105 = llvm.getelementptr inbounds %out0[%104] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %106 = llvm.load %105 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %107 = llvm.add %i_tile, %5 overflow<nsw> : i64
    %108 = llvm.mul %107, %b_stride1 overflow<nsw> : i64
    %109 = llvm.add %86, %108 overflow<nsw> : i64
    %110 = llvm.add %109, %j_panel overflow<nsw> : i64
    %111 = llvm.getelementptr inbounds %out0[%110] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %112 = llvm.load %111 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %113 = llvm.add %86, %108 overflow<nsw> : i64
    %114 = llvm.add %113, %92 overflow<nsw> : i64
    %115 = llvm.getelementptr inbounds %out0[%114] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %116 = llvm.load %115 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %117 = llvm.add %i_tile, %1 overflow<nsw> : i64
    %118 = llvm.mul %117, %b_stride1 overflow<nsw> : i64
    %119 = llvm.add %86, %118 overflow<nsw> : i64
    %120 = llvm.add %119, %j_panel overflow<nsw> : i64
    %121 = llvm.getelementptr inbounds %out0[%120] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %122 = llvm.load %121 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %123 = llvm.add %86, %118 overflow<nsw> : i64
    %124 = llvm.add %123, %92 overflow<nsw> : i64
    %125 = llvm.getelementptr inbounds %out0[%124] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %126 = llvm.load %125 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %127 = llvm.add %i_tile, %4 overflow<nsw> : i64
    %128 = llvm.mul %127, %b_stride1 overflow<nsw> : i64
    %129 = llvm.add %86, %128 overflow<nsw> : i64
    %130 = llvm.add %129, %j_panel overflow<nsw> : i64
    %131 = llvm.getelementptr inbounds %out0[%130] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %132 = llvm.load %131 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %133 = llvm.add %86, %128 overflow<nsw> : i64
    %134 = llvm.add %133, %92 overflow<nsw> : i64
    %135 = llvm.getelementptr inbounds %out0[%134] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %136 = llvm.load %135 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %137 = llvm.add %i_tile, %8 overflow<nsw> : i64
    %138 = llvm.mul %137, %b_stride1 overflow<nsw> : i64
    %139 = llvm.add %86, %138 overflow<nsw> : i64
    %140 = llvm.add %139, %j_panel overflow<nsw> : i64
    %141 = llvm.getelementptr inbounds %out0[%140] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %142 = llvm.load %141 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %143 = llvm.add %86, %138 overflow<nsw> : i64
    %144 = llvm.add %143, %92 overflow<nsw> : i64
    %145 = llvm.getelementptr inbounds %out0[%144] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %146 = llvm.load %145 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb10(%91, %96, %102, %106, %112, %116, %122, %126, %132, %136, %142, %146 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb10(%147: vector<4xf64>, %148: vector<4xf64>, %149: vector<4xf64>, %150: vector<4xf64>, %151: vector<4xf64>, %152: vector<4xf64>, %153: vector<4xf64>, %154: vector<4xf64>, %155: vector<4xf64>, %156: vector<4xf64>, %157: vector<4xf64>, %158: vector<4xf64>):
    %159 = llvm.add %k0_piece, %7 overflow<nsw> : i64
    %160 = llvm.intr.smin(%159, %a_stride1) : (i64, i64) -> i64
    %161 = llvm.icmp "slt" %k0_piece, %160 : i64
    llvm.cond_br %161, ^bb11(%k0_piece, %147, %148, %149, %150, %151, %152, %153, %154, %155, %156, %157, %158 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%147, %148, %149, %150, %151, %152, %153, %154, %155, %156, %157, %158 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11(%k0: i64, %162: vector<4xf64>, %163: vector<4xf64>, %164: vector<4xf64>, %165: vector<4xf64>, %166: vector<4xf64>, %167: vector<4xf64>, %168: vector<4xf64>, %169: vector<4xf64>, %170: vector<4xf64>, %171: vector<4xf64>, %172: vector<4xf64>, %173: vector<4xf64>):
    %174 = llvm.mul %b0, %19 overflow<nsw> : i64
    %175 = llvm.mul %i_tile, %a_stride1 overflow<nsw> : i64
    %176 = llvm.add %174, %175 overflow<nsw> : i64
    %177 = llvm.add %176, %k0 overflow<nsw> : i64
    %178 = llvm.getelementptr inbounds %a[%177] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %179 = llvm.load %178 {alignment = 8 : i64} : !llvm.ptr -> f64
    %180 = llvm.mlir.poison : vector<4xf64>
    %181 = llvm.insertelement %179, %180[%6 : i64] : vector<4xf64>
    %182 = llvm.shufflevector %181, %180 [0, 0, 0, 0] : vector<4xf64>
    %183 = llvm.add %i_tile, %2 overflow<nsw> : i64
    %184 = llvm.mul %183, %a_stride1 overflow<nsw> : i64
    %185 = llvm.add %174, %184 overflow<nsw> : i64
    %186 = llvm.add %185, %k0 overflow<nsw> : i64
    %187 = llvm.getelementptr inbounds %a[%186] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %188 = llvm.load %187 {alignment = 8 : i64} : !llvm.ptr -> f64
    %189 = llvm.mlir.poison : vector<4xf64>
    %190 = llvm.insertelement %188, %189[%6 : i64] : vector<4xf64>
    %191 = llvm.shufflevector %190, %189 [0, 0, 0, 0] : vector<4xf64>
    %192 = llvm.add %i_tile, %5 overflow<nsw> : i64
    %193 = llvm.mul %192, %a_stride1 overflow<nsw> : i64
    %194 = llvm.add %174, %193 overflow<nsw> : i64
    %195 = llvm.add %194, %k0 overflow<nsw> : i64
    %196 = llvm.getelementptr inbounds %a[%195] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %197 = llvm.load %196 {alignment = 8 : i64} : !llvm.ptr -> f64
    %198 = llvm.mlir.poison : vector<4xf64>
    %199 = llvm.insertelement %197, %198[%6 : i64] : vector<4xf64>
    %200 = llvm.shufflevector %199, %198 [0, 0, 0, 0] : vector<4xf64>
    %201 = llvm.add %i_tile, %1 overflow<nsw> : i64
    %202 = llvm.mul %201, %a_stride1 overflow<nsw> : i64
    %203 = llvm.add %174, %202 overflow<nsw> : i64
    %204 = llvm.add %203, %k0 overflow<nsw> : i64
    %205 = llvm.getelementptr inbounds %a[%204] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %206 = llvm.load %205 {alignment = 8 : i64} : !llvm.ptr -> f64
    %207 = llvm.mlir.poison : vector<4xf64>
    %208 = llvm.insertelement %206, %207[%6 : i64] : vector<4xf64>
    %209 = llvm.shufflevector %208, %207 [0, 0, 0, 0] : vector<4xf64>
    %210 = llvm.add %i_tile, %4 overflow<nsw> : i64
    %211 = llvm.mul %210, %a_stride1 overflow<nsw> : i64
    %212 = llvm.add %174, %211 overflow<nsw> : i64
    %213 = llvm.add %212, %k0 overflow<nsw> : i64
    %214 = llvm.getelementptr inbounds %a[%213] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %215 = llvm.load %214 {alignment = 8 : i64} : !llvm.ptr -> f64
    %216 = llvm.mlir.poison : vector<4xf64>
    %217 = llvm.insertelement %215, %216[%6 : i64] : vector<4xf64>
    %218 = llvm.shufflevector %217, %216 [0, 0, 0, 0] : vector<4xf64>
    %219 = llvm.add %i_tile, %8 overflow<nsw> : i64
    %220 = llvm.mul %219, %a_stride1 overflow<nsw> : i64
    %221 = llvm.add %174, %220 overflow<nsw> : i64
    %222 = llvm.add %221, %k0 overflow<nsw> : i64
    %223 = llvm.getelementptr inbounds %a[%222] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %224 = llvm.load %223 {alignment = 8 : i64} : !llvm.ptr -> f64
    %225 = llvm.mlir.poison : vector<4xf64>
    %226 = llvm.insertelement %224, %225[%6 : i64] : vector<4xf64>
    %227 = llvm.shufflevector %226, %225 [0, 0, 0, 0] : vector<4xf64>
    %228 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %229 = llvm.mul %228, %0 overflow<nsw> : i64
    %230 = llvm.getelementptr inbounds %b_copy[%229] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %231 = llvm.load %230 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %232 = llvm.add %6, %4 overflow<nsw> : i64
    %233 = llvm.add %229, %232 overflow<nsw> : i64
    %234 = llvm.getelementptr inbounds %b_copy[%233] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %235 = llvm.load %234 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %236 = llvm.fmul %182, %231 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %237 = llvm.fmul %182, %235 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %238 = llvm.fmul %191, %231 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %239 = llvm.fmul %191, %235 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %240 = llvm.fmul %200, %231 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %241 = llvm.fmul %200, %235 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %242 = llvm.fmul %209, %231 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %243 = llvm.fmul %209, %235 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %244 = llvm.fmul %218, %231 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %245 = llvm.fmul %218, %235 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %246 = llvm.fmul %227, %231 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %247 = llvm.fmul %227, %235 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %248 = llvm.fadd %162, %236 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %249 = llvm.fadd %163, %237 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %250 = llvm.fadd %164, %238 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %251 = llvm.fadd %165, %239 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %252 = llvm.fadd %166, %240 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %253 = llvm.fadd %167, %241 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %254 = llvm.fadd %168, %242 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %255 = llvm.fadd %169, %243 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %256 = llvm.fadd %170, %244 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %257 = llvm.fadd %171, %245 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %258 = llvm.fadd %172, %246 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %259 = llvm.fadd %173, %247 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %260 = llvm.add %k0, %2 overflow<nsw> : i64
    %261 = llvm.icmp "slt" %260, %160 : i64
    llvm.cond_br %261, ^bb11(%260, %248, %249, %250, %251, %252, %253, %254, %255, %256, %257, %258, %259 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%248, %249, %250, %251, %252, %253, %254, %255, %256, %257, %258, %259 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%262: vector<4xf64>, %263: vector<4xf64>, %264: vector<4xf64>, %265: vector<4xf64>, %266: vector<4xf64>, %267: vector<4xf64>, %268: vector<4xf64>, %269: vector<4xf64>, %270: vector<4xf64>, %271: vector<4xf64>, %272: vector<4xf64>, %273: vector<4xf64>):
    %274 = llvm.mul %b0, %25 overflow<nsw> : i64
    %275 = llvm.mul %i_tile, %b_stride1 overflow<nsw> : i64
    %276 = llvm.add %274, %275 overflow<nsw> : i64
    %277 = llvm.add %276, %j_panel overflow<nsw> : i64
    %278 = llvm.getelementptr inbounds %out0[%277] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %262, %278 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %279 = llvm.add %j_panel, %4 overflow<nsw> : i64
    %280 = llvm.add %274, %275 overflow<nsw> : i64
    %281 = llvm.add %280, %279 overflow<nsw> : i64
    %282 = llvm.getelementptr inbounds %out0[%281] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %263, %282 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %283 = llvm.add %i_tile, %2 overflow<nsw> : i64
    %284 = llvm.mul %283, %b_stride1 overflow<nsw> : i64
    %285 = llvm.add %274, %284 overflow<nsw> : i64
    %286 = llvm.add %285, %j_panel overflow<nsw> : i64
    %287 = llvm.getelementptr inbounds %out0[%286] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %264, %287 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %288 = llvm.add %274, %284 overflow<nsw> : i64
    %289 = llvm.add %288, %279 overflow<nsw> : i64
    %290 = llvm.getelementptr inbounds %out0[%289] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %265, %290 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %291 = llvm.add %i_tile, %5 overflow<nsw> : i64
    %292 = llvm.mul %291, %b_stride1 overflow<nsw> : i64
    %293 = llvm.add %274, %292 overflow<nsw> : i64
    %294 = llvm.add %293, %j_panel overflow<nsw> : i64
    %295 = llvm.getelementptr inbounds %out0[%294] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %266, %295 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %296 = llvm.add %274, %292 overflow<nsw> : i64
    %297 = llvm.add %296, %279 overflow<nsw> : i64
    %298 = llvm.getelementptr inbounds %out0[%297] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %267, %298 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %299 = llvm.add %i_tile, %1 overflow<nsw> : i64
    %300 = llvm.mul %299, %b_stride1 overflow<nsw> : i64
    %301 = llvm.add %274, %300 overflow<nsw> : i64
    %302 = llvm.add %301, %j_panel overflow<nsw> : i64
    %303 = llvm.getelementptr inbounds %out0[%302] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %268, %303 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %304 = llvm.add %274, %300 overflow<nsw> : i64
    %305 = llvm.add %304, %279 overflow<nsw> : i64
    %306 = llvm.getelementptr inbounds %out0[%305] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %269, %306 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %307 = llvm.add %i_tile, %4 overflow<nsw> : i64
    %308 = llvm.mul %307, %b_stride1 overflow<nsw> : i64
    %309 = llvm.add %274, %308 overflow<nsw> : i64
    %310 = llvm.add %309, %j_panel overflow<nsw> : i64
    %311 = llvm.getelementptr inbounds %out0[%310] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %270, %311 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %312 = llvm.add %274, %308 overflow<nsw> : i64
    %313 = llvm.add %312, %279 overflow<nsw> : i64
    %314 = llvm.getelementptr inbounds %out0[%313] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %271, %314 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %315 = llvm.add %i_tile, %8 overflow<nsw> : i64
    %316 = llvm.mul %315, %b_stride1 overflow<nsw> : i64
    %317 = llvm.add %274, %316 overflow<nsw> : i64
    %318 = llvm.add %317, %j_panel overflow<nsw> : i64
    %319 = llvm.getelementptr inbounds %out0[%318] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %272, %319 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %320 = llvm.add %274, %316 overflow<nsw> : i64
    %321 = llvm.add %320, %279 overflow<nsw> : i64
    %322 = llvm.getelementptr inbounds %out0[%321] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %273, %322 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %323 = llvm.add %i_tile, %3 overflow<nsw> : i64
    %324 = llvm.icmp "slt" %323, %37 : i64
    llvm.cond_br %324, ^bb7(%323 : i64), ^bb13
  ^bb13:
    %325 = llvm.icmp "slt" %37, %41 : i64
    llvm.cond_br %325, ^bb14(%37 : i64), ^bb20
  ^bb14(%i_below_tile: i64):
    %326 = llvm.icmp "eq" %k0_piece, %6 : i64
    llvm.cond_br %326, ^bb15, ^bb16
  ^bb15:
    llvm.br ^bb17(%23, %23, %23, %23, %23, %23, %23, %23 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb16:
    %327 = llvm.mul %b0, %25 overflow<nsw> : i64
    %328 = llvm.mul %i_below_tile, %b_stride1 overflow<nsw> : i64
    %329 = llvm.add %327, %328 overflow<nsw> : i64
    %330 = llvm.add %329, %j_panel overflow<nsw> : i64
    %331 = llvm.getelementptr inbounds %out0[%330] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %332 = llvm.load %331 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %333 = llvm.add %j_panel, %4 overflow<nsw> : i64
    %334 = llvm.add %327, %328 overflow<nsw> : i64
    %335 = llvm.add %334, %333 overflow<nsw> : i64
    %336 = llvm.getelementptr inbounds %out0[%335] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %337 = llvm.load %336 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %338 = llvm.add %i_below_tile, %2 overflow<nsw> : i64
    %339 = llvm.mul %338, %b_stride1 overflow<nsw> : i64
    %340 = llvm.add %327, %339 overflow<nsw> : i64
    %341 = llvm.add %340, %j_panel overflow<nsw> : i64
    %342 = llvm.getelementptr inbounds %out0[%341] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %343 = llvm.load %342 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %344 = llvm.add %327, %339 overflow<nsw> : i64
    %345 = llvm.add %344, %333 overflow<nsw> : i64
    %346 = llvm.getelementptr inbounds %out0[%345] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %347 = llvm.load %346 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %348 = llvm.add %i_below_tile, %5 overflow<nsw> : i64
    %349 = llvm.mul %348, %b_stride1 overflow<nsw> : i64
    %350 = llvm.add %327, %349 overflow<nsw> : i64
    %351 = llvm.add %350, %j_panel overflow<nsw> : i64
    %352 = llvm.getelementptr inbounds %out0[%351] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %353 = llvm.load %352 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %354 = llvm.add %327, %349 overflow<nsw> : i64
    %355 = llvm.add %354, %333 overflow<nsw> : i64
    %356 = llvm.getelementptr inbounds %out0[%355] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %357 = llvm.load %356 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %358 = llvm.add %i_below_tile, %1 overflow<nsw> : i64
    %359 = llvm.mul %358, %b_stride1 overflow<nsw> : i64
    %360 = llvm.add %327, %359 overflow<nsw> : i64
    %361 = llvm.add %360, %j_panel overflow<nsw> : i64
    %362 = llvm.getelementptr inbounds %out0[%361] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %363 = llvm.load %362 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %364 = llvm.add %327, %359 overflow<nsw> : i64
    %365 = llvm.add %364, %333 overflow<nsw> : i64
    %366 = llvm.getelementptr inbounds %out0[%365] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %367 = llvm.load %366 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb17(%332, %337, %343, %347, %353, %357, %363, %367 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb17(%368: vector<4xf64>, %369: vector<4xf64>, %370: vector<4xf64>, %371: vector<4xf64>, %372: vector<4xf64>, %373: vector<4xf64>, %374: vector<4xf64>, %375: vector<4xf64>):
    %376 = llvm.add %k0_piece, %7 overflow<nsw> : i64
    %377 = llvm.intr.smin(%376, %a_stride1) : (i64, i64) -> i64
    %378 = llvm.icmp "slt" %k0_piece, %377 : i64
    llvm.cond_br %378, ^bb18(%k0_piece, %368, %369, %370, %371, %372, %373, %374, %375 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb19(%368, %369, %370, %371, %372, %373, %374, %375 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18(%k0_below: i64, %379: vector<4xf64>, %380: vector<4xf64>, %381: vector<4xf64>, %382: vector<4xf64>, %383: vector<4xf64>, %384: vector<4xf64>, %385: vector<4xf64>, %386: vector<4xf64>):
    %387 = llvm.mul %b0, %19 overflow<nsw> : i64
    %388 = llvm.mul %i_below_tile, %a_stride1 overflow<nsw> : i64
    %389 = llvm.add %387, %388 overflow<nsw> : i64
    %390 = llvm.add %389, %k0_below overflow<nsw> : i64
    %391 = llvm.getelementptr inbounds %a[%390] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %392 = llvm.load %391 {alignment = 8 : i64} : !llvm.ptr -> f64
    %393 = llvm.mlir.poison : vector<4xf64>
    %394 = llvm.insertelement %392, %393[%6 : i64] : vector<4xf64>
    %395 = llvm.shufflevector %394, %393 [0, 0, 0, 0] : vector<4xf64>
    %396 = llvm.add %i_below_tile, %2 overflow<nsw> : i64
    %397 = llvm.mul %396, %a_stride1 overflow<nsw> : i64
    %398 = llvm.add %387, %397 overflow<nsw> : i64
    %399 = llvm.add %398, %k0_below overflow<nsw> : i64
    %400 = llvm.getelementptr inbounds %a[%399] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %401 = llvm.load %400 {alignment = 8 : i64} : !llvm.ptr -> f64
    %402 = llvm.mlir.poison : vector<4xf64>
    %403 = llvm.insertelement %401, %402[%6 : i64] : vector<4xf64>
    %404 = llvm.shufflevector %403, %402 [0, 0, 0, 0] : vector<4xf64>
    %405 = llvm.add %i_below_tile, %5 overflow<nsw> : i64
    %406 = llvm.mul %405, %a_stride1 overflow<nsw> : i64
    %407 = llvm.add %387, %406 overflow<nsw> : i64
    %408 = llvm.add %407, %k0_below overflow<nsw> : i64
    %409 = llvm.getelementptr inbounds %a[%408] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %410 = llvm.load %409 {alignment = 8 : i64} : !llvm.ptr -> f64
    %411 = llvm.mlir.poison : vector<4xf64>
    %412 = llvm.insertelement %410, %411[%6 : i64] : vector<4xf64>
    %413 = llvm.shufflevector %412, %411 [0, 0, 0, 0] : vector<4xf64>
    %414 = llvm.add %i_below_tile, %1 overflow<nsw> : i64
    %415 = llvm.mul %414, %a_stride1 overflow<nsw> : i64
    %416 = llvm.add %387, %415 overflow<nsw> : i64
    %417 = llvm.add %416, %k0_below overflow<nsw> : i64
    %418 = llvm.getelementptr inbounds %a[%417] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %419 = llvm.load %418 {alignment = 8 : i64} : !llvm.ptr -> f64
    %420 = llvm.mlir.poison : vector<4xf64>
    %421 = llvm.insertelement %419, %420[%6 : i64] : vector<4xf64>
    %422 = llvm.shufflevector %421, %420 [0, 0, 0, 0] : vector<4xf64>
    %423 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %424 = llvm.mul %423, %0 overflow<nsw> : i64
    %425 = llvm.getelementptr inbounds %b_copy[%424] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %426 = llvm.load %425 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %427 = llvm.add %6, %4 overflow<nsw> : i64
    %428 = llvm.add %424, %427 overflow<nsw> : i64
    %429 = llvm.getelementptr inbounds %b_copy[%428] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %430 = llvm.load %429 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %431 = llvm.fmul %395, %426 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %432 = llvm.fmul %395, %430 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %433 = llvm.fmul %404, %426 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %434 = llvm.fmul %404, %430 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %435 = llvm.fmul %413, %426 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %436 = llvm.fmul %413, %430 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %437 = llvm.fmul %422, %426 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %438 = llvm.fmul %422, %430 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %439 = llvm.fadd %379, %431 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %440 = llvm.fadd %380, %432 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %441 = llvm.fadd %381, %433 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %442 = llvm.fadd %382, %434 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %443 = llvm.fadd %383, %435 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %444 = llvm.fadd %384, %436 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %445 = llvm.fadd %385, %437 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %446 = llvm.fadd %386, %438 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %447 = llvm.add %k0_below, %2 overflow<nsw> : i64
    %448 = llvm.icmp "slt" %447, %377 : i64
    llvm.cond_br %448, ^bb18(%447, %439, %440, %441, %442, %443, %444, %445, %446 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb19(%439, %440, %441, %442, %443, %444, %445, %446 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb19(%449: vector<4xf64>, %450: vector<4xf64>, %451: vector<4xf64>, %452: vector<4xf64>, %453: vector<4xf64>, %454: vector<4xf64>, %455: vector<4xf64>, %456: vector<4xf64>):
    %457 = llvm.mul %b0, %25 overflow<nsw> : i64
    %458 = llvm.mul %i_below_tile, %b_stride1 overflow<nsw> : i64
    %459 = llvm.add %457, %458 overflow<nsw> : i64
    %460 = llvm.add %459, %j_panel overflow<nsw> : i64
    %461 = llvm.getelementptr inbounds %out0[%460] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %449, %461 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %462 = llvm.add %j_panel, %4 overflow<nsw> : i64
    %463 = llvm.add %457, %458 overflow<nsw> : i64
    %464 = llvm.add %463, %462 overflow<nsw> : i64
    %465 = llvm.getelementptr inbounds %out0[%464] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %450, %465 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %466 = llvm.add %i_below_tile, %2 overflow<nsw> : i64
    %467 = llvm.mul %466, %b_stride1 overflow<nsw> : i64
    %468 = llvm.add %457, %467 overflow<nsw> : i64
    %469 = llvm.add %468, %j_panel overflow<nsw> : i64
    %470 = llvm.getelementptr inbounds %out0[%469] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %451, %470 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %471 = llvm.add %457, %467 overflow<nsw> : i64
    %472 = llvm.add %471, %462 overflow<nsw> : i64
    %473 = llvm.getelementptr inbounds %out0[%472] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %452, %473 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %474 = llvm.add %i_below_tile, %5 overflow<nsw> : i64
    %475 = llvm.mul %474, %b_stride1 overflow<nsw> : i64
    %476 = llvm.add %457, %475 overflow<nsw> : i64
    %477 = llvm.add %476, %j_panel overflow<nsw> : i64
    %478 = llvm.getelementptr inbounds %out0[%477] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %453, %478 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %479 = llvm.add %457, %475 overflow<nsw> : i64
    %480 = llvm.add %479, %462 overflow<nsw> : i64
    %481 = llvm.getelementptr inbounds %out0[%480] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %454, %481 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %482 = llvm.add %i_below_tile, %1 overflow<nsw> : i64
    %483 = llvm.mul %482, %b_stride1 overflow<nsw> : i64
    %484 = llvm.add %457, %483 overflow<nsw> : i64
    %485 = llvm.add %484, %j_panel overflow<nsw> : i64
    %486 = llvm.getelementptr inbounds %out0[%485] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %455, %486 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %487 = llvm.add %457, %483 overflow<nsw> : i64
    %488 = llvm.add %487, %462 overflow<nsw> : i64
    %489 = llvm.getelementptr inbounds %out0[%488] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %456, %489 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %490 = llvm.add %i_below_tile, %4 overflow<nsw> : i64
    %491 = llvm.icmp "slt" %490, %41 : i64
    llvm.cond_br %491, ^bb14(%490 : i64), ^bb20
  ^bb20:
    %492 = llvm.icmp "slt" %41, %45 : i64
    llvm.cond_br %492, ^bb21(%41 : i64), ^bb27
  ^bb21(%i_below_below_tile: i64):
    %493 = llvm.icmp "eq" %k0_piece, %6 : i64
    llvm.cond_br %493, ^bb22, ^bb23
  ^bb22:
    llvm.br ^bb24(%23, %23, %23, %23 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb23:
    %494 = llvm.mul %b0, %25 overflow<nsw> : i64
    %495 = llvm.mul %i_below_below_tile, %b_stride1 overflow<nsw> : i64
    %496 = llvm.add %494, %495 overflow<nsw> : i64
    %497 = llvm.add %496, %j_panel overflow<nsw> : i64
    %498 = llvm.getelementptr inbounds %out0[%497] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %499 = llvm.load %498 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %500 = llvm.add %j_panel, %4 overflow<nsw> : i64
    %501 = llvm.add %494, %495 overflow<nsw> : i64
    %502 = llvm.add %501, %500 overflow<nsw> : i64
    %503 = llvm.getelementptr inbounds %out0[%502] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %504 = llvm.load %503 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %505 = llvm.add %i_below_below_tile, %2 overflow<nsw> : i64
    %506 = llvm.mul %505, %b_stride1 overflow<nsw> : i64
    %507 = llvm.add %494, %506 overflow<nsw> : i64
    %508 = llvm.add %507, %j_panel overflow<nsw> : i64
    %509 = llvm.getelementptr inbounds %out0[%508] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %510 = llvm.load %509 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %511 = llvm.add %494, %506 overflow<nsw> : i64
    %512 = llvm.add %511, %500 overflow<nsw> : i64
    %513 = llvm.getelementptr inbounds %out0[%512] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %514 = llvm.load %513 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb24(%499, %504, %510, %514 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb24(%515: vector<4xf64>, %516: vector<4xf64>, %517: vector<4xf64>, %518: vector<4xf64>):
    %519 = llvm.add %k0_piece, %7 overflow<nsw> : i64
    %520 = llvm.intr.smin(%519, %a_stride1) : (i64, i64) -> i64
    %521 = llvm.icmp "slt" %k0_piece, %520 : i64
    llvm.cond_br %521, ^bb25(%k0_piece, %515, %516, %517, %518 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb26(%515, %516, %517, %518 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb25(%k0_below_below: i64, %522: vector<4xf64>, %523: vector<4xf64>, %524: vector<4xf64>, %525: vector<4xf64>):
    %526 = llvm.mul %b0, %19 overflow<nsw> : i64
    %527 = llvm.mul %i_below_below_tile, %a_stride1 overflow<nsw> : i64
    %528 = llvm.add %526, %527 overflow<nsw> : i64
    %529 = llvm.add %528, %k0_below_below overflow<nsw> : i64
    %530 = llvm.getelementptr inbounds %a[%529] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %531 = llvm.load %530 {alignment = 8 : i64} : !llvm.ptr -> f64
    %532 = llvm.mlir.poison : vector<4xf64>
    %533 = llvm.insertelement %531, %532[%6 : i64] : vector<4xf64>
    %534 = llvm.shufflevector %533, %532 [0, 0, 0, 0] : vector<4xf64>
    %535 = llvm.add %i_below_below_tile, %2 overflow<nsw> : i64
    %536 = llvm.mul %535, %a_stride1 overflow<nsw> : i64
    %537 = llvm.add %526, %536 overflow<nsw> : i64
    %538 = llvm.add %537, %k0_below_below overflow<nsw> : i64
    %539 = llvm.getelementptr inbounds %a[%538] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %540 = llvm.load %539 {alignment = 8 : i64} : !llvm.ptr -> f64
    %541 = llvm.mlir.poison : vector<4xf64>
    %542 = llvm.insertelement %540, %541[%6 : i64] : vector<4xf64>
    %543 = llvm.shufflevector %542, %541 [0, 0, 0, 0] : vector<4xf64>
    %544 = llvm.sub %k0_below_below, %k0_piece overflow<nsw> : i64
    %545 = llvm.mul %544, %0 overflow<nsw> : i64
    %546 = llvm.getelementptr inbounds %b_copy[%545] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %547 = llvm.load %546 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %548 = llvm.add %6, %4 overflow<nsw> : i64
    %549 = llvm.add %545, %548 overflow<nsw> : i64
    %550 = llvm.getelementptr inbounds %b_copy[%549] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %551 = llvm.load %550 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %552 = llvm.fmul %534, %547 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %553 = llvm.fmul %534, %551 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %554 = llvm.fmul %543, %547 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %555 = llvm.fmul %543, %551 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %556 = llvm.fadd %522, %552 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %557 = llvm.fadd %523, %553 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %558 = llvm.fadd %524, %554 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %559 = llvm.fadd %525, %555 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %560 = llvm.add %k0_below_below, %2 overflow<nsw> : i64
    %561 = llvm.icmp "slt" %560, %520 : i64
    llvm.cond_br %561, ^bb25(%560, %556, %557, %558, %559 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb26(%556, %557, %558, %559 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb26(%562: vector<4xf64>, %563: vector<4xf64>, %564: vector<4xf64>, %565: vector<4xf64>):
    %566 = llvm.mul %b0, %25 overflow<nsw> : i64
    %567 = llvm.mul %i_below_below_tile, %b_stride1 overflow<nsw> : i64
    %568 = llvm.add %566, %567 overflow<nsw> : i64
    %569 = llvm.add %568, %j_panel overflow<nsw> : i64
    %570 = llvm.getelementptr inbounds %out0[%569] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %562, %570 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %571 = llvm.add %j_panel, %4 overflow<nsw> : i64
    %572 = llvm.add %566, %567 overflow<nsw> : i64
    %573 = llvm.add %572, %571 overflow<nsw> : i64
    %574 = llvm.getelementptr inbounds %out0[%573] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %563, %574 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %575 = llvm.add %i_below_below_tile, %2 overflow<nsw> : i64
    %576 = llvm.mul %575, %b_stride1 overflow<nsw> : i64
    %577 = llvm.add %566, %576 overflow<nsw> : i64
    %578 = llvm.add %577, %j_panel overflow<nsw> : i64
    %579 = llvm.getelementptr inbounds %out0[%578] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %564, %579 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %580 = llvm.add %566, %576 overflow<nsw> : i64
    %581 = llvm.add %580, %571 overflow<nsw> : i64
    %582 = llvm.getelementptr inbounds %out0[%581] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %565, %582 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %583 = llvm.add %i_below_below_tile, %5 overflow<nsw> : i64
    %584 = llvm.icmp "slt" %583, %45 : i64
    llvm.cond_br %584, ^bb21(%583 : i64), ^bb27
  ^bb27:
    %585 = llvm.icmp "slt" %45, %a_size1 : i64
    llvm.cond_br %585, ^bb28(%45 : i64), ^bb34
  ^bb28(%i_below_below_below_tile: i64):
    %586 = llvm.icmp "eq" %k0_piece, %6 : i64
    llvm.cond_br %586, ^bb29, ^bb30
  ^bb29:
    llvm.br ^bb31(%23, %23 : vector<4xf64>, vector<4xf64>)
  ^bb30:
    %587 = llvm.mul %b0, %25 overflow<nsw> : i64
    %588 = llvm.mul %i_below_below_below_tile, %b_stride1 overflow<nsw> : i64
    %589 = llvm.add %587, %588 overflow<nsw> : i64
    %590 = llvm.add %589, %j_panel overflow<nsw> : i64
    %591 = llvm.getelementptr inbounds %out0[%590] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %592 = llvm.load %591 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %593 = llvm.add %j_panel, %4 overflow<nsw> : i64
    %594 = llvm.add %587, %588 overflow<nsw> : i64
    %595 = llvm.add %594, %593 overflow<nsw> : i64
    %596 = llvm.getelementptr inbounds %out0[%595] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %597 = llvm.load %596 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb31(%592, %597 : vector<4xf64>, vector<4xf64>)
  ^bb31(%598: vector<4xf64>, %599: vector<4xf64>):
    %600 = llvm.add %k0_piece, %7 overflow<nsw> : i64
    %601 = llvm.intr.smin(%600, %a_stride1) : (i64, i64) -> i64
    %602 = llvm.icmp "slt" %k0_piece, %601 : i64
    llvm.cond_br %602, ^bb32(%k0_piece, %598, %599 : i64, vector<4xf64>, vector<4xf64>), ^bb33(%598, %599 : vector<4xf64>, vector<4xf64>)
  ^bb32(%k0_below_below_below: i64, %603: vector<4xf64>, %604: vector<4xf64>):
    %605 = llvm.mul %b0, %19 overflow<nsw> : i64
    %606 = llvm.mul %i_below_below_below_tile, %a_stride1 overflow<nsw> : i64
    %607 = llvm.add %605, %606 overflow<nsw> : i64
    %608 = llvm.add %607, %k0_below_below_below overflow<nsw> : i64
    %609 = llvm.getelementptr inbounds %a[%608] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %610 = llvm.load %609 {alignment = 8 : i64} : !llvm.ptr -> f64
    %611 = llvm.mlir.poison : vector<4xf64>
    %612 = llvm.insertelement %610, %611[%6 : i64] : vector<4xf64>
    %613 = llvm.shufflevector %612, %611 [0, 0, 0, 0] : vector<4xf64>
    %614 = llvm.sub %k0_below_below_below, %k0_piece overflow<nsw> : i64
    %615 = llvm.mul %614, %0 overflow<nsw> : i64
    %616 = llvm.getelementptr inbounds %b_copy[%615] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %617 = llvm.load %616 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %618 = llvm.add %6, %4 overflow<nsw> : i64
    %619 = llvm.add %615, %618 overflow<nsw> : i64
    %620 = llvm.getelementptr inbounds %b_copy[%619] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %621 = llvm.load %620 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %622 = llvm.fmul %613, %617 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %623 = llvm.fmul %613, %621 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %624 = llvm.fadd %603, %622 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %625 = llvm.fadd %604, %623 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %626 = llvm.add %k0_below_below_below, %2 overflow<nsw> : i64
    %627 = llvm.icmp "slt" %626, %601 : i64
    llvm.cond_br %627, ^bb32(%626, %624, %625 : i64, vector<4xf64>, vector<4xf64>), ^bb33(%624, %625 : vector<4xf64>, vector<4xf64>)
  ^bb33(%628: vector<4xf64>, %629: vector<4xf64>):
    %630 = llvm.mul %b0, %25 overflow<nsw> : i64
    %631 = llvm.mul %i_below_below_below_tile, %b_stride1 overflow<nsw> : i64
    %632 = llvm.add %630, %631 overflow<nsw> : i64
    %633 = llvm.add %632, %j_panel overflow<nsw> : i64
    %634 = llvm.getelementptr inbounds %out0[%633] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %628, %634 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %635 = llvm.add %j_panel, %4 overflow<nsw> : i64
    %636 = llvm.add %630, %631 overflow<nsw> : i64
    %637 = llvm.add %636, %635 overflow<nsw> : i64
    %638 = llvm.getelementptr inbounds %out0[%637] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %629, %638 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %639 = llvm.add %i_below_below_below_tile, %2 overflow<nsw> : i64
    %640 = llvm.icmp "slt" %639, %a_size1 : i64
    llvm.cond_br %640, ^bb28(%639 : i64), ^bb34
  ^bb34:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %641 = llvm.add %k0_piece, %7 overflow<nsw> : i64
    %642 = llvm.icmp "slt" %641, %28 : i64
    llvm.cond_br %642, ^bb3(%641 : i64), ^bb35
  ^bb35:
    %643 = llvm.add %j_panel, %0 overflow<nsw> : i64
    %644 = llvm.icmp "slt" %643, %27 : i64
    llvm.cond_br %644, ^bb2(%643 : i64), ^bb36
  ^bb36:
    %645 = llvm.icmp "slt" %27, %b_stride1 : i64
    llvm.cond_br %645, ^bb37(%27 : i64), ^bb71
  ^bb37(%j_right_panel: i64):
    %646 = llvm.add %j_right_panel, %4 overflow<nsw> : i64
    %647 = llvm.sub %646, %j_right_panel overflow<nsw> : i64
    %648 = llvm.sub %b_stride1, %j_right_panel overflow<nsw> : i64
    %649 = llvm.intr.smin(%647, %648) : (i64, i64) -> i64
    %650 = llvm.intr.smin(%649, %4) : (i64, i64) -> i64
    %651 = llvm.intr.smax(%650, %6) : (i64, i64) -> i64
    %652 = llvm.trunc %651 : i64 to i32
    %653 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %654 = llvm.mlir.poison : vector<4xi32>
    %655 = llvm.insertelement %652, %654[%6 : i64] : vector<4xi32>
    %656 = llvm.shufflevector %655, %654 [0, 0, 0, 0] : vector<4xi32>
    %657 = llvm.icmp "slt" %653, %656 : vector<4xi32>
    %658 = llvm.intr.smin(%647, %648) : (i64, i64) -> i64
    %659 = llvm.intr.smin(%658, %4) : (i64, i64) -> i64
    %660 = llvm.intr.smax(%659, %6) : (i64, i64) -> i64
    %661 = llvm.trunc %660 : i64 to i32
    %662 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %663 = llvm.mlir.poison : vector<4xi32>
    %664 = llvm.insertelement %661, %663[%6 : i64] : vector<4xi32>
    %665 = llvm.shufflevector %664, %663 [0, 0, 0, 0] : vector<4xi32>
    %666 = llvm.icmp "slt" %662, %665 : vector<4xi32>
    %667 = llvm.intr.smin(%658, %4) : (i64, i64) -> i64
    %668 = llvm.intr.smax(%667, %6) : (i64, i64) -> i64
    %669 = llvm.trunc %668 : i64 to i32
    %670 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %671 = llvm.mlir.poison : vector<4xi32>
    %672 = llvm.insertelement %669, %671[%6 : i64] : vector<4xi32>
    %673 = llvm.shufflevector %672, %671 [0, 0, 0, 0] : vector<4xi32>
    %674 = llvm.icmp "slt" %670, %673 : vector<4xi32>
    %675 = llvm.intr.smin(%647, %648) : (i64, i64) -> i64
    %676 = llvm.intr.smin(%675, %4) : (i64, i64) -> i64
    %677 = llvm.intr.smax(%676, %6) : (i64, i64) -> i64
    %678 = llvm.trunc %677 : i64 to i32
    %679 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %680 = llvm.mlir.poison : vector<4xi32>
    %681 = llvm.insertelement %678, %680[%6 : i64] : vector<4xi32>
    %682 = llvm.shufflevector %681, %680 [0, 0, 0, 0] : vector<4xi32>
    %683 = llvm.icmp "slt" %679, %682 : vector<4xi32>
    %684 = llvm.intr.smin(%675, %4) : (i64, i64) -> i64
    %685 = llvm.intr.smax(%684, %6) : (i64, i64) -> i64
    %686 = llvm.trunc %685 : i64 to i32
    %687 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %688 = llvm.mlir.poison : vector<4xi32>
    %689 = llvm.insertelement %686, %688[%6 : i64] : vector<4xi32>
    %690 = llvm.shufflevector %689, %688 [0, 0, 0, 0] : vector<4xi32>
    %691 = llvm.icmp "slt" %687, %690 : vector<4xi32>
    %692 = llvm.intr.smin(%647, %648) : (i64, i64) -> i64
    %693 = llvm.intr.smin(%692, %4) : (i64, i64) -> i64
    %694 = llvm.intr.smax(%693, %6) : (i64, i64) -> i64
    %695 = llvm.trunc %694 : i64 to i32
    %696 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %697 = llvm.mlir.poison : vector<4xi32>
    %698 = llvm.insertelement %695, %697[%6 : i64] : vector<4xi32>
    %699 = llvm.shufflevector %698, %697 [0, 0, 0, 0] : vector<4xi32>
    %700 = llvm.icmp "slt" %696, %699 : vector<4xi32>
    %701 = llvm.intr.smin(%692, %4) : (i64, i64) -> i64
    %702 = llvm.intr.smax(%701, %6) : (i64, i64) -> i64
    %703 = llvm.trunc %702 : i64 to i32
    %704 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %705 = llvm.mlir.poison : vector<4xi32>
    %706 = llvm.insertelement %703, %705[%6 : i64] : vector<4xi32>
    %707 = llvm.shufflevector %706, %705 [0, 0, 0, 0] : vector<4xi32>
    %708 = llvm.icmp "slt" %704, %707 : vector<4xi32>
    %709 = llvm.intr.smin(%647, %648) : (i64, i64) -> i64
    %710 = llvm.intr.smin(%709, %4) : (i64, i64) -> i64
    %711 = llvm.intr.smax(%710, %6) : (i64, i64) -> i64
    %712 = llvm.trunc %711 : i64 to i32
    %713 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %714 = llvm.mlir.poison : vector<4xi32>
    %715 = llvm.insertelement %712, %714[%6 : i64] : vector<4xi32>
    %716 = llvm.shufflevector %715, %714 [0, 0, 0, 0] : vector<4xi32>
    %717 = llvm.icmp "slt" %713, %716 : vector<4xi32>
    %718 = llvm.intr.smin(%709, %4) : (i64, i64) -> i64
    %719 = llvm.intr.smax(%718, %6) : (i64, i64) -> i64
    %720 = llvm.trunc %719 : i64 to i32
    %721 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %722 = llvm.mlir.poison : vector<4xi32>
    %723 = llvm.insertelement %720, %722[%6 : i64] : vector<4xi32>
    %724 = llvm.shufflevector %723, %722 [0, 0, 0, 0] : vector<4xi32>
    %725 = llvm.icmp "slt" %721, %724 : vector<4xi32>
    %726 = llvm.icmp "slt" %6, %46 : i64
    llvm.cond_br %726, ^bb38(%6 : i64), ^bb70
  ^bb38(%k0_right_piece: i64):
    %b_copy_1 = llvm.call @aligned_alloc(%16, %15) : (i64, i64) -> !llvm.ptr
    %727 = llvm.mlir.zero : !llvm.ptr
    %728 = llvm.icmp "ne" %b_copy_1, %727 : !llvm.ptr
    llvm.cond_br %728, ^bb39, ^bb163(%17 : i32)
  ^bb39:
    %729 = llvm.add %k0_right_piece, %9 overflow<nsw> : i64
    %730 = llvm.intr.smin(%729, %a_stride1) : (i64, i64) -> i64
    %731 = llvm.icmp "slt" %k0_right_piece, %730 : i64
    llvm.cond_br %731, ^bb40(%k0_right_piece : i64), ^bb41
  ^bb40(%k0_right_copy: i64):
    %732 = llvm.mul %b0, %20 overflow<nsw> : i64
    %733 = llvm.mul %k0_right_copy, %b_stride1 overflow<nsw> : i64
    %734 = llvm.add %732, %733 overflow<nsw> : i64
    %735 = llvm.add %734, %j_right_panel overflow<nsw> : i64
    %736 = llvm.getelementptr inbounds %b[%735] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %737 = llvm.intr.masked.load %736, %657, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %738 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %739 = llvm.mul %738, %4 overflow<nsw> : i64
    %740 = llvm.getelementptr inbounds %b_copy_1[%739] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %737, %740, %657 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %741 = llvm.add %k0_right_copy, %2 overflow<nsw> : i64
    %742 = llvm.icmp "slt" %741, %730 : i64
    llvm.cond_br %742, ^bb40(%741 : i64), ^bb41
  ^bb41:
    %743 = llvm.icmp "slt" %6, %48 : i64
    llvm.cond_br %743, ^bb42(%6 : i64), ^bb48
  ^bb42(%i_right_tile: i64):
    %744 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %744, ^bb43, ^bb44
  ^bb43:
    llvm.br ^bb45(%23, %23, %23, %23, %23, %23, %23, %23 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb44:
    %745 = llvm.intr.smin(%658, %4) : (i64, i64) -> i64
    %746 = llvm.intr.smax(%745, %6) : (i64, i64) -> i64
    %747 = llvm.trunc %746 : i64 to i32
    %748 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %749 = llvm.mlir.poison : vector<4xi32>
    %750 = llvm.insertelement %747, %749[%6 : i64] : vector<4xi32>
    %751 = llvm.shufflevector %750, %749 [0, 0, 0, 0] : vector<4xi32>
    %752 = llvm.icmp "slt" %748, %751 : vector<4xi32>
    %753 = llvm.mul %b0, %25 overflow<nsw> : i64
    %754 = llvm.mul %i_right_tile, %b_stride1 overflow<nsw> : i64
    %755 = llvm.add %753, %754 overflow<nsw> : i64
    %756 = llvm.add %755, %j_right_panel overflow<nsw> : i64
    %757 = llvm.getelementptr inbounds %out0[%756] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %758 = llvm.intr.masked.load %757, %752, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %759 = llvm.add %i_right_tile, %2 overflow<nsw> : i64
    %760 = llvm.mul %759, %b_stride1 overflow<nsw> : i64
    %761 = llvm.add %753, %760 overflow<nsw> : i64
    %762 = llvm.add %761, %j_right_panel overflow<nsw> : i64
    %763 = llvm.getelementptr inbounds %out0[%762] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %764 = llvm.intr.masked.load %763, %752, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %765 = llvm.add %i_right_tile, %5 overflow<nsw> : i64
    %766 = llvm.mul %765, %b_stride1 overflow<nsw> : i64
    %767 = llvm.add %753, %766 overflow<nsw> : i64
    %768 = llvm.add %767, %j_right_panel overflow<nsw> : i64
    %769 = llvm.getelementptr inbounds %out0[%768] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %770 = llvm.intr.masked.load %769, %752, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %771 = llvm.add %i_right_tile, %1 overflow<nsw> : i64
    %772 = llvm.mul %771, %b_stride1 overflow<nsw> : i64
    %773 = llvm.add %753, %772 overflow<nsw> : i64
    %774 = llvm.add %773, %j_right_panel overflow<nsw> : i64
    %775 = llvm.getelementptr inbounds %out0[%774] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %776 = llvm.intr.masked.load %775, %752, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %777 = llvm.add %i_right_tile, %4 overflow<nsw> : i64
    %778 = llvm.mul %777, %b_stride1 overflow<nsw> : i64
    %779 = llvm.add %753, %778 overflow<nsw> : i64
    %780 = llvm.add %779, %j_right_panel overflow<nsw> : i64
    %781 = llvm.getelementptr inbounds %out0[%780] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %782 = llvm.intr.masked.load %781, %752, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %783 = llvm.add %i_right_tile, %8 overflow<nsw> : i64
    %784 = llvm.mul %783, %b_stride1 overflow<nsw> : i64
    %785 = llvm.add %753, %784 overflow<nsw> : i64
    %786 = llvm.add %785, %j_right_panel overflow<nsw> : i64
    %787 = llvm.getelementptr inbounds %out0[%786] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %788 = llvm.intr.masked.load %787, %752, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %789 = llvm.add %i_right_tile, %3 overflow<nsw> : i64
    %790 = llvm.mul %789, %b_stride1 overflow<nsw> : i64
    %791 = llvm.add %753, %790 overflow<nsw> : i64
    %792 = llvm.add %791, %j_right_panel overflow<nsw> : i64
    %793 = llvm.getelementptr inbounds %out0[%792] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %794 = llvm.intr.masked.load %793, %752, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %795 = llvm.add %i_right_tile, %10 overflow<nsw> : i64
    %796 = llvm.mul %795, %b_stride1 overflow<nsw> : i64
    %797 = llvm.add %753, %796 overflow<nsw> : i64
    %798 = llvm.add %797, %j_right_panel overflow<nsw> : i64
    %799 = llvm.getelementptr inbounds %out0[%798] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %800 = llvm.intr.masked.load %799, %752, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb45(%758, %764, %770, %776, %782, %788, %794, %800 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb45(%801: vector<4xf64>, %802: vector<4xf64>, %803: vector<4xf64>, %804: vector<4xf64>, %805: vector<4xf64>, %806: vector<4xf64>, %807: vector<4xf64>, %808: vector<4xf64>):
    %809 = llvm.add %k0_right_piece, %9 overflow<nsw> : i64
    %810 = llvm.intr.smin(%809, %a_stride1) : (i64, i64) -> i64
    %811 = llvm.icmp "slt" %k0_right_piece, %810 : i64
    llvm.cond_br %811, ^bb46(%k0_right_piece, %801, %802, %803, %804, %805, %806, %807, %808 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb47(%801, %802, %803, %804, %805, %806, %807, %808 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb46(%k0_right: i64, %812: vector<4xf64>, %813: vector<4xf64>, %814: vector<4xf64>, %815: vector<4xf64>, %816: vector<4xf64>, %817: vector<4xf64>, %818: vector<4xf64>, %819: vector<4xf64>):
    %820 = llvm.mul %b0, %19 overflow<nsw> : i64
    %821 = llvm.mul %i_right_tile, %a_stride1 overflow<nsw> : i64
    %822 = llvm.add %820, %821 overflow<nsw> : i64
    %823 = llvm.add %822, %k0_right overflow<nsw> : i64
    %824 = llvm.getelementptr inbounds %a[%823] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %825 = llvm.load %824 {alignment = 8 : i64} : !llvm.ptr -> f64
    %826 = llvm.mlir.poison : vector<4xf64>
    %827 = llvm.insertelement %825, %826[%6 : i64] : vector<4xf64>
    %828 = llvm.shufflevector %827, %826 [0, 0, 0, 0] : vector<4xf64>
    %829 = llvm.add %i_right_tile, %2 overflow<nsw> : i64
    %830 = llvm.mul %829, %a_stride1 overflow<nsw> : i64
    %831 = llvm.add %820, %830 overflow<nsw> : i64
    %832 = llvm.add %831, %k0_right overflow<nsw> : i64
    %833 = llvm.getelementptr inbounds %a[%832] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %834 = llvm.load %833 {alignment = 8 : i64} : !llvm.ptr -> f64
    %835 = llvm.mlir.poison : vector<4xf64>
    %836 = llvm.insertelement %834, %835[%6 : i64] : vector<4xf64>
    %837 = llvm.shufflevector %836, %835 [0, 0, 0, 0] : vector<4xf64>
    %838 = llvm.add %i_right_tile, %5 overflow<nsw> : i64
    %839 = llvm.mul %838, %a_stride1 overflow<nsw> : i64
    %840 = llvm.add %820, %839 overflow<nsw> : i64
    %841 = llvm.add %840, %k0_right overflow<nsw> : i64
    %842 = llvm.getelementptr inbounds %a[%841] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %843 = llvm.load %842 {alignment = 8 : i64} : !llvm.ptr -> f64
    %844 = llvm.mlir.poison : vector<4xf64>
    %845 = llvm.insertelement %843, %844[%6 : i64] : vector<4xf64>
    %846 = llvm.shufflevector %845, %844 [0, 0, 0, 0] : vector<4xf64>
    %847 = llvm.add %i_right_tile, %1 overflow<nsw> : i64
    %848 = llvm.mul %847, %a_stride1 overflow<nsw> : i64
    %849 = llvm.add %820, %848 overflow<nsw> : i64
    %850 = llvm.add %849, %k0_right overflow<nsw> : i64
    %851 = llvm.getelementptr inbounds %a[%850] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %852 = llvm.load %851 {alignment = 8 : i64} : !llvm.ptr -> f64
    %853 = llvm.mlir.poison : vector<4xf64>
    %854 = llvm.insertelement %852, %853[%6 : i64] : vector<4xf64>
    %855 = llvm.shufflevector %854, %853 [0, 0, 0, 0] : vector<4xf64>
    %856 = llvm.add %i_right_tile, %4 overflow<nsw> : i64
    %857 = llvm.mul %856, %a_stride1 overflow<nsw> : i64
    %858 = llvm.add %820, %857 overflow<nsw> : i64
    %859 = llvm.add %858, %k0_right overflow<nsw> : i64
    %860 = llvm.getelementptr inbounds %a[%859] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %861 = llvm.load %860 {alignment = 8 : i64} : !llvm.ptr -> f64
    %862 = llvm.mlir.poison : vector<4xf64>
    %863 = llvm.insertelement %861, %862[%6 : i64] : vector<4xf64>
    %864 = llvm.shufflevector %863, %862 [0, 0, 0, 0] : vector<4xf64>
    %865 = llvm.add %i_right_tile, %8 overflow<nsw> : i64
    %866 = llvm.mul %865, %a_stride1 overflow<nsw> : i64
    %867 = llvm.add %820, %866 overflow<nsw> : i64
    %868 = llvm.add %867, %k0_right overflow<nsw> : i64
    %869 = llvm.getelementptr inbounds %a[%868] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %870 = llvm.load %869 {alignment = 8 : i64} : !llvm.ptr -> f64
    %871 = llvm.mlir.poison : vector<4xf64>
    %872 = llvm.insertelement %870, %871[%6 : i64] : vector<4xf64>
    %873 = llvm.shufflevector %872, %871 [0, 0, 0, 0] : vector<4xf64>
    %874 = llvm.add %i_right_tile, %3 overflow<nsw> : i64
    %875 = llvm.mul %874, %a_stride1 overflow<nsw> : i64
    %876 = llvm.add %820, %875 overflow<nsw> : i64
    %877 = llvm.add %876, %k0_right overflow<nsw> : i64
    %878 = llvm.getelementptr inbounds %a[%877] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %879 = llvm.load %878 {alignment = 8 : i64} : !llvm.ptr -> f64
    %880 = llvm.mlir.poison : vector<4xf64>
    %881 = llvm.insertelement %879, %880[%6 : i64] : vector<4xf64>
    %882 = llvm.shufflevector %881, %880 [0, 0, 0, 0] : vector<4xf64>
    %883 = llvm.add %i_right_tile, %10 overflow<nsw> : i64
    %884 = llvm.mul %883, %a_stride1 overflow<nsw> : i64
    %885 = llvm.add %820, %884 overflow<nsw> : i64
    %886 = llvm.add %885, %k0_right overflow<nsw> : i64
    %887 = llvm.getelementptr inbounds %a[%886] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %888 = llvm.load %887 {alignment = 8 : i64} : !llvm.ptr -> f64
    %889 = llvm.mlir.poison : vector<4xf64>
    %890 = llvm.insertelement %888, %889[%6 : i64] : vector<4xf64>
    %891 = llvm.shufflevector %890, %889 [0, 0, 0, 0] : vector<4xf64>
    %892 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %893 = llvm.mul %892, %4 overflow<nsw> : i64
    %894 = llvm.getelementptr inbounds %b_copy_1[%893] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %895 = llvm.intr.masked.load %894, %666, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %896 = llvm.fmul %828, %895 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %897 = llvm.fmul %837, %895 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %898 = llvm.fmul %846, %895 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %899 = llvm.fmul %855, %895 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %900 = llvm.fmul %864, %895 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %901 = llvm.fmul %873, %895 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %902 = llvm.fmul %882, %895 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %903 = llvm.fmul %891, %895 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %904 = llvm.fadd %812, %896 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %905 = llvm.fadd %813, %897 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %906 = llvm.fadd %814, %898 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %907 = llvm.fadd %815, %899 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %908 = llvm.fadd %816, %900 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %909 = llvm.fadd %817, %901 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %910 = llvm.fadd %818, %902 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %911 = llvm.fadd %819, %903 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %912 = llvm.add %k0_right, %2 overflow<nsw> : i64
    %913 = llvm.icmp "slt" %912, %810 : i64
    llvm.cond_br %913, ^bb46(%912, %904, %905, %906, %907, %908, %909, %910, %911 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb47(%904, %905, %906, %907, %908, %909, %910, %911 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb47(%914: vector<4xf64>, %915: vector<4xf64>, %916: vector<4xf64>, %917: vector<4xf64>, %918: vector<4xf64>, %919: vector<4xf64>, %920: vector<4xf64>, %921: vector<4xf64>):
    %922 = llvm.mul %b0, %25 overflow<nsw> : i64
    %923 = llvm.mul %i_right_tile, %b_stride1 overflow<nsw> : i64
    %924 = llvm.add %922, %923 overflow<nsw> : i64
    %925 = llvm.add %924, %j_right_panel overflow<nsw> : i64
    %926 = llvm.getelementptr inbounds %out0[%925] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %914, %926, %674 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %927 = llvm.add %i_right_tile, %2 overflow<nsw> : i64
    %928 = llvm.mul %927, %b_stride1 overflow<nsw> : i64
    %929 = llvm.add %922, %928 overflow<nsw> : i64
    %930 = llvm.add %929, %j_right_panel overflow<nsw> : i64
    %931 = llvm.getelementptr inbounds %out0[%930] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %915, %931, %674 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %932 = llvm.add %i_right_tile, %5 overflow<nsw> : i64
    %933 = llvm.mul %932, %b_stride1 overflow<nsw> : i64
    %934 = llvm.add %922, %933 overflow<nsw> : i64
    %935 = llvm.add %934, %j_right_panel overflow<nsw> : i64
    %936 = llvm.getelementptr inbounds %out0[%935] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %916, %936, %674 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %937 = llvm.add %i_right_tile, %1 overflow<nsw> : i64
    %938 = llvm.mul %937, %b_stride1 overflow<nsw> : i64
    %939 = llvm.add %922, %938 overflow<nsw> : i64
    %940 = llvm.add %939, %j_right_panel overflow<nsw> : i64
    %941 = llvm.getelementptr inbounds %out0[%940] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %917, %941, %674 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %942 = llvm.add %i_right_tile, %4 overflow<nsw> : i64
    %943 = llvm.mul %942, %b_stride1 overflow<nsw> : i64
    %944 = llvm.add %922, %943 overflow<nsw> : i64
    %945 = llvm.add %944, %j_right_panel overflow<nsw> : i64
    %946 = llvm.getelementptr inbounds %out0[%945] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %918, %946, %674 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %947 = llvm.add %i_right_tile, %8 overflow<nsw> : i64
    %948 = llvm.mul %947, %b_stride1 overflow<nsw> : i64
    %949 = llvm.add %922, %948 overflow<nsw> : i64
    %950 = llvm.add %949, %j_right_panel overflow<nsw> : i64
    %951 = llvm.getelementptr inbounds %out0[%950] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %919, %951, %674 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %952 = llvm.add %i_right_tile, %3 overflow<nsw> : i64
    %953 = llvm.mul %952, %b_stride1 overflow<nsw> : i64
    %954 = llvm.add %922, %953 overflow<nsw> : i64
    %955 = llvm.add %954, %j_right_panel overflow<nsw> : i64
    %956 = llvm.getelementptr inbounds %out0[%955] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %920, %956, %674 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %957 = llvm.add %i_right_tile, %10 overflow<nsw> : i64
    %958 = llvm.mul %957, %b_stride1 overflow<nsw> : i64
    %959 = llvm.add %922, %958 overflow<nsw> : i64
    %960 = llvm.add %959, %j_right_panel overflow<nsw> : i64
    %961 = llvm.getelementptr inbounds %out0[%960] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %921, %961, %674 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %962 = llvm.add %i_right_tile, %0 overflow<nsw> : i64
    %963 = llvm.icmp "slt" %962, %48 : i64
    llvm.cond_br %963, ^bb42(%962 : i64), ^bb48
  ^bb48:
    %964 = llvm.icmp "slt" %48, %52 : i64
    llvm.cond_br %964, ^bb49(%48 : i64), ^bb55
  ^bb49(%i_right_below_tile: i64):
    %965 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %965, ^bb50, ^bb51
  ^bb50:
    llvm.br ^bb52(%23, %23, %23, %23 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb51:
    %966 = llvm.intr.smin(%675, %4) : (i64, i64) -> i64
    %967 = llvm.intr.smax(%966, %6) : (i64, i64) -> i64
    %968 = llvm.trunc %967 : i64 to i32
    %969 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %970 = llvm.mlir.poison : vector<4xi32>
    %971 = llvm.insertelement %968, %970[%6 : i64] : vector<4xi32>
    %972 = llvm.shufflevector %971, %970 [0, 0, 0, 0] : vector<4xi32>
    %973 = llvm.icmp "slt" %969, %972 : vector<4xi32>
    %974 = llvm.mul %b0, %25 overflow<nsw> : i64
    %975 = llvm.mul %i_right_below_tile, %b_stride1 overflow<nsw> : i64
    %976 = llvm.add %974, %975 overflow<nsw> : i64
    %977 = llvm.add %976, %j_right_panel overflow<nsw> : i64
    %978 = llvm.getelementptr inbounds %out0[%977] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %979 = llvm.intr.masked.load %978, %973, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %980 = llvm.add %i_right_below_tile, %2 overflow<nsw> : i64
    %981 = llvm.mul %980, %b_stride1 overflow<nsw> : i64
    %982 = llvm.add %974, %981 overflow<nsw> : i64
    %983 = llvm.add %982, %j_right_panel overflow<nsw> : i64
    %984 = llvm.getelementptr inbounds %out0[%983] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %985 = llvm.intr.masked.load %984, %973, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %986 = llvm.add %i_right_below_tile, %5 overflow<nsw> : i64
    %987 = llvm.mul %986, %b_stride1 overflow<nsw> : i64
    %988 = llvm.add %974, %987 overflow<nsw> : i64
    %989 = llvm.add %988, %j_right_panel overflow<nsw> : i64
    %990 = llvm.getelementptr inbounds %out0[%989] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %991 = llvm.intr.masked.load %990, %973, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %992 = llvm.add %i_right_below_tile, %1 overflow<nsw> : i64
    %993 = llvm.mul %992, %b_stride1 overflow<nsw> : i64
    %994 = llvm.add %974, %993 overflow<nsw> : i64
    %995 = llvm.add %994, %j_right_panel overflow<nsw> : i64
    %996 = llvm.getelementptr inbounds %out0[%995] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %997 = llvm.intr.masked.load %996, %973, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb52(%979, %985, %991, %997 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb52(%998: vector<4xf64>, %999: vector<4xf64>, %1000: vector<4xf64>, %1001: vector<4xf64>):
    %1002 = llvm.add %k0_right_piece, %9 overflow<nsw> : i64
    %1003 = llvm.intr.smin(%1002, %a_stride1) : (i64, i64) -> i64
    %1004 = llvm.icmp "slt" %k0_right_piece, %1003 : i64
    llvm.cond_br %1004, ^bb53(%k0_right_piece, %998, %999, %1000, %1001 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb54(%998, %999, %1000, %1001 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb53(%k0_right_below: i64, %1005: vector<4xf64>, %1006: vector<4xf64>, %1007: vector<4xf64>, %1008: vector<4xf64>):
    %1009 = llvm.mul %b0, %19 overflow<nsw> : i64
    %1010 = llvm.mul %i_right_below_tile, %a_stride1 overflow<nsw> : i64
    %1011 = llvm.add %1009, %1010 overflow<nsw> : i64
    %1012 = llvm.add %1011, %k0_right_below overflow<nsw> : i64
    %1013 = llvm.getelementptr inbounds %a[%1012] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1014 = llvm.load %1013 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1015 = llvm.mlir.poison : vector<4xf64>
    %1016 = llvm.insertelement %1014, %1015[%6 : i64] : vector<4xf64>
    %1017 = llvm.shufflevector %1016, %1015 [0, 0, 0, 0] : vector<4xf64>
    %1018 = llvm.add %i_right_below_tile, %2 overflow<nsw> : i64
    %1019 = llvm.mul %1018, %a_stride1 overflow<nsw> : i64
    %1020 = llvm.add %1009, %1019 overflow<nsw> : i64
    %1021 = llvm.add %1020, %k0_right_below overflow<nsw> : i64
    %1022 = llvm.getelementptr inbounds %a[%1021] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1023 = llvm.load %1022 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1024 = llvm.mlir.poison : vector<4xf64>
    %1025 = llvm.insertelement %1023, %1024[%6 : i64] : vector<4xf64>
    %1026 = llvm.shufflevector %1025, %1024 [0, 0, 0, 0] : vector<4xf64>
    %1027 = llvm.add %i_right_below_tile, %5 overflow<nsw> : i64
    %1028 = llvm.mul %1027, %a_stride1 overflow<nsw> : i64
    %1029 = llvm.add %1009, %1028 overflow<nsw> : i64
    %1030 = llvm.add %1029, %k0_right_below overflow<nsw> : i64
    %1031 = llvm.getelementptr inbounds %a[%1030] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1032 = llvm.load %1031 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1033 = llvm.mlir.poison : vector<4xf64>
    %1034 = llvm.insertelement %1032, %1033[%6 : i64] : vector<4xf64>
    %1035 = llvm.shufflevector %1034, %1033 [0, 0, 0, 0] : vector<4xf64>
    %1036 = llvm.add %i_right_below_tile, %1 overflow<nsw> : i64
    %1037 = llvm.mul %1036, %a_stride1 overflow<nsw> : i64
    %1038 = llvm.add %1009, %1037 overflow<nsw> : i64
    %1039 = llvm.add %1038, %k0_right_below overflow<nsw> : i64
    %1040 = llvm.getelementptr inbounds %a[%1039] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1041 = llvm.load %1040 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1042 = llvm.mlir.poison : vector<4xf64>
    %1043 = llvm.insertelement %1041, %1042[%6 : i64] : vector<4xf64>
    %1044 = llvm.shufflevector %1043, %1042 [0, 0, 0, 0] : vector<4xf64>
    %1045 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %1046 = llvm.mul %1045, %4 overflow<nsw> : i64
    %1047 = llvm.getelementptr inbounds %b_copy_1[%1046] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1048 = llvm.intr.masked.load %1047, %683, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1049 = llvm.fmul %1017, %1048 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1050 = llvm.fmul %1026, %1048 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1051 = llvm.fmul %1035, %1048 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1052 = llvm.fmul %1044, %1048 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1053 = llvm.fadd %1005, %1049 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1054 = llvm.fadd %1006, %1050 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1055 = llvm.fadd %1007, %1051 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1056 = llvm.fadd %1008, %1052 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1057 = llvm.add %k0_right_below, %2 overflow<nsw> : i64
    %1058 = llvm.icmp "slt" %1057, %1003 : i64
    llvm.cond_br %1058, ^bb53(%1057, %1053, %1054, %1055, %1056 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb54(%1053, %1054, %1055, %1056 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb54(%1059: vector<4xf64>, %1060: vector<4xf64>, %1061: vector<4xf64>, %1062: vector<4xf64>):
    %1063 = llvm.mul %b0, %25 overflow<nsw> : i64
    %1064 = llvm.mul %i_right_below_tile, %b_stride1 overflow<nsw> : i64
    %1065 = llvm.add %1063, %1064 overflow<nsw> : i64
    %1066 = llvm.add %1065, %j_right_panel overflow<nsw> : i64
    %1067 = llvm.getelementptr inbounds %out0[%1066] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1059, %1067, %691 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1068 = llvm.add %i_right_below_tile, %2 overflow<nsw> : i64
    %1069 = llvm.mul %1068, %b_stride1 overflow<nsw> : i64
    %1070 = llvm.add %1063, %1069 overflow<nsw> : i64
    %1071 = llvm.add %1070, %j_right_panel overflow<nsw> : i64
    %1072 = llvm.getelementptr inbounds %out0[%1071] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1060, %1072, %691 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1073 = llvm.add %i_right_below_tile, %5 overflow<nsw> : i64
    %1074 = llvm.mul %1073, %b_stride1 overflow<nsw> : i64
    %1075 = llvm.add %1063, %1074 overflow<nsw> : i64
    %1076 = llvm.add %1075, %j_right_panel overflow<nsw> : i64
    %1077 = llvm.getelementptr inbounds %out0[%1076] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1061, %1077, %691 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1078 = llvm.add %i_right_below_tile, %1 overflow<nsw> : i64
    %1079 = llvm.mul %1078, %b_stride1 overflow<nsw> : i64
    %1080 = llvm.add %1063, %1079 overflow<nsw> : i64
    %1081 = llvm.add %1080, %j_right_panel overflow<nsw> : i64
    %1082 = llvm.getelementptr inbounds %out0[%1081] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1062, %1082, %691 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1083 = llvm.add %i_right_below_tile, %4 overflow<nsw> : i64
    %1084 = llvm.icmp "slt" %1083, %52 : i64
    llvm.cond_br %1084, ^bb49(%1083 : i64), ^bb55
  ^bb55:
    %1085 = llvm.icmp "slt" %52, %56 : i64
    llvm.cond_br %1085, ^bb56(%52 : i64), ^bb62
  ^bb56(%i_right_below_below_tile: i64):
    %1086 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %1086, ^bb57, ^bb58
  ^bb57:
    llvm.br ^bb59(%23, %23 : vector<4xf64>, vector<4xf64>)
  ^bb58:
    %1087 = llvm.intr.smin(%692, %4) : (i64, i64) -> i64
    %1088 = llvm.intr.smax(%1087, %6) : (i64, i64) -> i64
    %1089 = llvm.trunc %1088 : i64 to i32
    %1090 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1091 = llvm.mlir.poison : vector<4xi32>
    %1092 = llvm.insertelement %1089, %1091[%6 : i64] : vector<4xi32>
    %1093 = llvm.shufflevector %1092, %1091 [0, 0, 0, 0] : vector<4xi32>
    %1094 = llvm.icmp "slt" %1090, %1093 : vector<4xi32>
    %1095 = llvm.mul %b0, %25 overflow<nsw> : i64
    %1096 = llvm.mul %i_right_below_below_tile, %b_stride1 overflow<nsw> : i64
    %1097 = llvm.add %1095, %1096 overflow<nsw> : i64
    %1098 = llvm.add %1097, %j_right_panel overflow<nsw> : i64
    %1099 = llvm.getelementptr inbounds %out0[%1098] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1100 = llvm.intr.masked.load %1099, %1094, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1101 = llvm.add %i_right_below_below_tile, %2 overflow<nsw> : i64
    %1102 = llvm.mul %1101, %b_stride1 overflow<nsw> : i64
    %1103 = llvm.add %1095, %1102 overflow<nsw> : i64
    %1104 = llvm.add %1103, %j_right_panel overflow<nsw> : i64
    %1105 = llvm.getelementptr inbounds %out0[%1104] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1106 = llvm.intr.masked.load %1105, %1094, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb59(%1100, %1106 : vector<4xf64>, vector<4xf64>)
  ^bb59(%1107: vector<4xf64>, %1108: vector<4xf64>):
    %1109 = llvm.add %k0_right_piece, %9 overflow<nsw> : i64
    %1110 = llvm.intr.smin(%1109, %a_stride1) : (i64, i64) -> i64
    %1111 = llvm.icmp "slt" %k0_right_piece, %1110 : i64
    llvm.cond_br %1111, ^bb60(%k0_right_piece, %1107, %1108 : i64, vector<4xf64>, vector<4xf64>), ^bb61(%1107, %1108 : vector<4xf64>, vector<4xf64>)
  ^bb60(%k0_right_below_below: i64, %1112: vector<4xf64>, %1113: vector<4xf64>):
    %1114 = llvm.mul %b0, %19 overflow<nsw> : i64
    %1115 = llvm.mul %i_right_below_below_tile, %a_stride1 overflow<nsw> : i64
    %1116 = llvm.add %1114, %1115 overflow<nsw> : i64
    %1117 = llvm.add %1116, %k0_right_below_below overflow<nsw> : i64
    %1118 = llvm.getelementptr inbounds %a[%1117] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1119 = llvm.load %1118 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1120 = llvm.mlir.poison : vector<4xf64>
    %1121 = llvm.insertelement %1119, %1120[%6 : i64] : vector<4xf64>
    %1122 = llvm.shufflevector %1121, %1120 [0, 0, 0, 0] : vector<4xf64>
    %1123 = llvm.add %i_right_below_below_tile, %2 overflow<nsw> : i64
    %1124 = llvm.mul %1123, %a_stride1 overflow<nsw> : i64
    %1125 = llvm.add %1114, %1124 overflow<nsw> : i64
    %1126 = llvm.add %1125, %k0_right_below_below overflow<nsw> : i64
    %1127 = llvm.getelementptr inbounds %a[%1126] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1128 = llvm.load %1127 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1129 = llvm.mlir.poison : vector<4xf64>
    %1130 = llvm.insertelement %1128, %1129[%6 : i64] : vector<4xf64>
    %1131 = llvm.shufflevector %1130, %1129 [0, 0, 0, 0] : vector<4xf64>
    %1132 = llvm.sub %k0_right_below_below, %k0_right_piece overflow<nsw> : i64
    %1133 = llvm.mul %1132, %4 overflow<nsw> : i64
    %1134 = llvm.getelementptr inbounds %b_copy_1[%1133] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1135 = llvm.intr.masked.load %1134, %700, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1136 = llvm.fmul %1122, %1135 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1137 = llvm.fmul %1131, %1135 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1138 = llvm.fadd %1112, %1136 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1139 = llvm.fadd %1113, %1137 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1140 = llvm.add %k0_right_below_below, %2 overflow<nsw> : i64
    %1141 = llvm.icmp "slt" %1140, %1110 : i64
    llvm.cond_br %1141, ^bb60(%1140, %1138, %1139 : i64, vector<4xf64>, vector<4xf64>), ^bb61(%1138, %1139 : vector<4xf64>, vector<4xf64>)
  ^bb61(%1142: vector<4xf64>, %1143: vector<4xf64>):
    %1144 = llvm.mul %b0, %25 overflow<nsw> : i64
    %1145 = llvm.mul %i_right_below_below_tile, %b_stride1 overflow<nsw> : i64
    %1146 = llvm.add %1144, %1145 overflow<nsw> : i64
    %1147 = llvm.add %1146, %j_right_panel overflow<nsw> : i64
    %1148 = llvm.getelementptr inbounds %out0[%1147] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1142, %1148, %708 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1149 = llvm.add %i_right_below_below_tile, %2 overflow<nsw> : i64
    %1150 = llvm.mul %1149, %b_stride1 overflow<nsw> : i64
    %1151 = llvm.add %1144, %1150 overflow<nsw> : i64
    %1152 = llvm.add %1151, %j_right_panel overflow<nsw> : i64
    %1153 = llvm.getelementptr inbounds %out0[%1152] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1143, %1153, %708 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1154 = llvm.add %i_right_below_below_tile, %5 overflow<nsw> : i64
    %1155 = llvm.icmp "slt" %1154, %56 : i64
    llvm.cond_br %1155, ^bb56(%1154 : i64), ^bb62
  ^bb62:
    %1156 = llvm.icmp "slt" %56, %a_size1 : i64
    llvm.cond_br %1156, ^bb63(%56 : i64), ^bb69
  ^bb63(%i_right_below_below_below_tile: i64):
    %1157 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %1157, ^bb64, ^bb65
  ^bb64:
    llvm.br ^bb66(%23 : vector<4xf64>)
  ^bb65:
    %1158 = llvm.intr.smin(%709, %4) : (i64, i64) -> i64
    %1159 = llvm.intr.smax(%1158, %6) : (i64, i64) -> i64
    %1160 = llvm.trunc %1159 : i64 to i32
    %1161 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1162 = llvm.mlir.poison : vector<4xi32>
    %1163 = llvm.insertelement %1160, %1162[%6 : i64] : vector<4xi32>
    %1164 = llvm.shufflevector %1163, %1162 [0, 0, 0, 0] : vector<4xi32>
    %1165 = llvm.icmp "slt" %1161, %1164 : vector<4xi32>
    %1166 = llvm.mul %b0, %25 overflow<nsw> : i64
    %1167 = llvm.mul %i_right_below_below_below_tile, %b_stride1 overflow<nsw> : i64
    %1168 = llvm.add %1166, %1167 overflow<nsw> : i64
    %1169 = llvm.add %1168, %j_right_panel overflow<nsw> : i64
    %1170 = llvm.getelementptr inbounds %out0[%1169] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1171 = llvm.intr.masked.load %1170, %1165, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb66(%1171 : vector<4xf64>)
  ^bb66(%1172: vector<4xf64>):
    %1173 = llvm.add %k0_right_piece, %9 overflow<nsw> : i64
    %1174 = llvm.intr.smin(%1173, %a_stride1) : (i64, i64) -> i64
    %1175 = llvm.icmp "slt" %k0_right_piece, %1174 : i64
    llvm.cond_br %1175, ^bb67(%k0_right_piece, %1172 : i64, vector<4xf64>), ^bb68(%1172 : vector<4xf64>)
  ^bb67(%k0_right_below_below_below: i64, %1176: vector<4xf64>):
    %1177 = llvm.mul %b0, %19 overflow<nsw> : i64
    %1178 = llvm.mul %i_right_below_below_below_tile, %a_stride1 overflow<nsw> : i64
    %1179 = llvm.add %1177, %1178 overflow<nsw> : i64
    %1180 = llvm.add %1179, %k0_right_below_below_below overflow<nsw> : i64
    %1181 = llvm.getelementptr inbounds %a[%1180] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1182 = llvm.load %1181 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1183 = llvm.mlir.poison : vector<4xf64>
    %1184 = llvm.insertelement %1182, %1183[%6 : i64] : vector<4xf64>
    %1185 = llvm.shufflevector %1184, %1183 [0, 0, 0, 0] : vector<4xf64>
    %1186 = llvm.sub %k0_right_below_below_below, %k0_right_piece overflow<nsw> : i64
    %1187 = llvm.mul %1186, %4 overflow<nsw> : i64
    %1188 = llvm.getelementptr inbounds %b_copy_1[%1187] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1189 = llvm.intr.masked.load %1188, %717, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1190 = llvm.fmul %1185, %1189 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1191 = llvm.fadd %1176, %1190 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1192 = llvm.add %k0_right_below_below_below, %2 overflow<nsw> : i64
    %1193 = llvm.icmp "slt" %1192, %1174 : i64
    llvm.cond_br %1193, ^bb67(%1192, %1191 : i64, vector<4xf64>), ^bb68(%1191 : vector<4xf64>)
  ^bb68(%1194: vector<4xf64>):
    %1195 = llvm.mul %b0, %25 overflow<nsw> : i64
    %1196 = llvm.mul %i_right_below_below_below_tile, %b_stride1 overflow<nsw> : i64
    %1197 = llvm.add %1195, %1196 overflow<nsw> : i64
    %1198 = llvm.add %1197, %j_right_panel overflow<nsw> : i64
    %1199 = llvm.getelementptr inbounds %out0[%1198] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1194, %1199, %725 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1200 = llvm.add %i_right_below_below_below_tile, %2 overflow<nsw> : i64
    %1201 = llvm.icmp "slt" %1200, %a_size1 : i64
    llvm.cond_br %1201, ^bb63(%1200 : i64), ^bb69
  ^bb69:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %1202 = llvm.add %k0_right_piece, %9 overflow<nsw> : i64
    %1203 = llvm.icmp "slt" %1202, %46 : i64
    llvm.cond_br %1203, ^bb38(%1202 : i64), ^bb70
  ^bb70:
    %1204 = llvm.add %j_right_panel, %4 overflow<nsw> : i64
    %1205 = llvm.icmp "slt" %1204, %b_stride1 : i64
    llvm.cond_br %1205, ^bb37(%1204 : i64), ^bb71
  ^bb71:
    %1206 = llvm.add %b0, %2 overflow<nsw> : i64
    %1207 = llvm.icmp "slt" %1206, %a_size0 : i64
    llvm.cond_br %1207, ^bb1(%1206 : i64), ^bb72
  ^bb72:
    %1208 = llvm.ashr %v_size0, %5 : i64
    %1209 = llvm.mul %1208, %4 overflow<nsw> : i64
    %1210 = llvm.sub %v_size0, %1209 overflow<nsw> : i64
    %1211 = llvm.intr.smin(%1210, %4) : (i64, i64) -> i64
    %1212 = llvm.intr.smax(%1211, %6) : (i64, i64) -> i64
    %1213 = llvm.trunc %1212 : i64 to i32
    %1214 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1215 = llvm.mlir.poison : vector<4xi32>
    %1216 = llvm.insertelement %1213, %1215[%6 : i64] : vector<4xi32>
    %1217 = llvm.shufflevector %1216, %1215 [0, 0, 0, 0] : vector<4xi32>
    %1218 = llvm.icmp "slt" %1214, %1217 : vector<4xi32>
    %1219 = llvm.icmp "slt" %6, %v_size0 : i64
    llvm.cond_br %1219, ^bb73(%6 : i64), ^bb78
  ^bb73(%i: i64):
    %1220 = llvm.getelementptr inbounds %v[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1221 = llvm.load %1220 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1222 = llvm.mlir.poison : vector<4xf64>
    %1223 = llvm.insertelement %1221, %1222[%6 : i64] : vector<4xf64>
    %1224 = llvm.shufflevector %1223, %1222 [0, 0, 0, 0] : vector<4xf64>
    %1225 = llvm.icmp "slt" %6, %1209 : i64
    llvm.cond_br %1225, ^bb74(%6 : i64), ^bb75
  ^bb74(%j: i64):
    %1226 = llvm.getelementptr inbounds %v[%j] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1227 = llvm.load %1226 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1228 = llvm.fmul %1224, %1227 : vector<4xf64>
    %1229 = llvm.mul %i, %v_size0 overflow<nsw> : i64
    %1230 = llvm.add %1229, %j overflow<nsw> : i64
    %1231 = llvm.getelementptr inbounds %out1[%1230] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1228, %1231 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1232 = llvm.add %j, %4 overflow<nsw> : i64
    %1233 = llvm.icmp "slt" %1232, %1209 : i64
    llvm.cond_br %1233, ^bb74(%1232 : i64), ^bb75
  ^bb75:
    %1234 = llvm.icmp "slt" %1209, %v_size0 : i64
    llvm.cond_br %1234, ^bb76, ^bb77
  ^bb76:
    %1235 = llvm.getelementptr inbounds %v[%1209] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1236 = llvm.intr.masked.load %1235, %1218, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1237 = llvm.fmul %1224, %1236 : vector<4xf64>
    %1238 = llvm.mul %i, %v_size0 overflow<nsw> : i64
    %1239 = llvm.add %1238, %1209 overflow<nsw> : i64
    %1240 = llvm.getelementptr inbounds %out1[%1239] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1237, %1240, %1218 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb77
  ^bb77:
    %1241 = llvm.add %i, %2 overflow<nsw> : i64
    %1242 = llvm.icmp "slt" %1241, %v_size0 : i64
    llvm.cond_br %1242, ^bb73(%1241 : i64), ^bb78
  ^bb78:
    %1243 = llvm.icmp "slt" %6, %48 : i64
    llvm.cond_br %1243, ^bb79(%6 : i64), ^bb104
  ^bb79(%j_1_panel: i64):
    %1244 = llvm.icmp "slt" %6, %37 : i64
    llvm.cond_br %1244, ^bb80(%6 : i64), ^bb85
  ^bb80(%i_1_tile: i64):
    %1245 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %1245, ^bb81(%6, %23, %23, %23, %23, %23, %23, %23, %23, %23, %23, %23, %23 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb84(%23, %23, %23, %23, %23, %23, %23, %23, %23, %23, %23, %23 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb81(%k1: i64, %1246: vector<4xf64>, %1247: vector<4xf64>, %1248: vector<4xf64>, %1249: vector<4xf64>, %1250: vector<4xf64>, %1251: vector<4xf64>, %1252: vector<4xf64>, %1253: vector<4xf64>, %1254: vector<4xf64>, %1255: vector<4xf64>, %1256: vector<4xf64>, %1257: vector<4xf64>):
    %1258 = llvm.icmp "slt" %6, %a_stride1 : i64
    llvm.cond_br %1258, ^bb82(%6, %1246, %1247, %1248, %1249, %1250, %1251, %1252, %1253, %1254, %1255, %1256, %1257 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb83(%1246, %1247, %1248, %1249, %1250, %1251, %1252, %1253, %1254, %1255, %1256, %1257 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb82(%k0_1: i64, %1259: vector<4xf64>, %1260: vector<4xf64>, %1261: vector<4xf64>, %1262: vector<4xf64>, %1263: vector<4xf64>, %1264: vector<4xf64>, %1265: vector<4xf64>, %1266: vector<4xf64>, %1267: vector<4xf64>, %1268: vector<4xf64>, %1269: vector<4xf64>, %1270: vector<4xf64>):
    %1271 = llvm.mul %k1, %19 overflow<nsw> : i64
    %1272 = llvm.mul %i_1_tile, %a_stride1 overflow<nsw> : i64
    %1273 = llvm.add %1271, %1272 overflow<nsw> : i64
    %1274 = llvm.add %1273, %k0_1 overflow<nsw> : i64
    %1275 = llvm.getelementptr inbounds %a[%1274] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1276 = llvm.load %1275 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1277 = llvm.mlir.poison : vector<4xf64>
    %1278 = llvm.insertelement %1276, %1277[%6 : i64] : vector<4xf64>
    %1279 = llvm.shufflevector %1278, %1277 [0, 0, 0, 0] : vector<4xf64>
    %1280 = llvm.add %i_1_tile, %2 overflow<nsw> : i64
    %1281 = llvm.mul %1280, %a_stride1 overflow<nsw> : i64
    %1282 = llvm.add %1271, %1281 overflow<nsw> : i64
    %1283 = llvm.add %1282, %k0_1 overflow<nsw> : i64
    %1284 = llvm.getelementptr inbounds %a[%1283] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1285 = llvm.load %1284 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1286 = llvm.mlir.poison : vector<4xf64>
    %1287 = llvm.insertelement %1285, %1286[%6 : i64] : vector<4xf64>
    %1288 = llvm.shufflevector %1287, %1286 [0, 0, 0, 0] : vector<4xf64>
    %1289 = llvm.add %i_1_tile, %5 overflow<nsw> : i64
    %1290 = llvm.mul %1289, %a_stride1 overflow<nsw> : i64
    %1291 = llvm.add %1271, %1290 overflow<nsw> : i64
    %1292 = llvm.add %1291, %k0_1 overflow<nsw> : i64
    %1293 = llvm.getelementptr inbounds %a[%1292] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1294 = llvm.load %1293 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1295 = llvm.mlir.poison : vector<4xf64>
    %1296 = llvm.insertelement %1294, %1295[%6 : i64] : vector<4xf64>
    %1297 = llvm.shufflevector %1296, %1295 [0, 0, 0, 0] : vector<4xf64>
    %1298 = llvm.add %i_1_tile, %1 overflow<nsw> : i64
    %1299 = llvm.mul %1298, %a_stride1 overflow<nsw> : i64
    %1300 = llvm.add %1271, %1299 overflow<nsw> : i64
    %1301 = llvm.add %1300, %k0_1 overflow<nsw> : i64
    %1302 = llvm.getelementptr inbounds %a[%1301] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1303 = llvm.load %1302 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1304 = llvm.mlir.poison : vector<4xf64>
    %1305 = llvm.insertelement %1303, %1304[%6 : i64] : vector<4xf64>
    %1306 = llvm.shufflevector %1305, %1304 [0, 0, 0, 0] : vector<4xf64>
    %1307 = llvm.add %i_1_tile, %4 overflow<nsw> : i64
    %1308 = llvm.mul %1307, %a_stride1 overflow<nsw> : i64
    %1309 = llvm.add %1271, %1308 overflow<nsw> : i64
    %1310 = llvm.add %1309, %k0_1 overflow<nsw> : i64
    %1311 = llvm.getelementptr inbounds %a[%1310] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1312 = llvm.load %1311 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1313 = llvm.mlir.poison : vector<4xf64>
    %1314 = llvm.insertelement %1312, %1313[%6 : i64] : vector<4xf64>
    %1315 = llvm.shufflevector %1314, %1313 [0, 0, 0, 0] : vector<4xf64>
    %1316 = llvm.add %i_1_tile, %8 overflow<nsw> : i64
    %1317 = llvm.mul %1316, %a_stride1 overflow<nsw> : i64
    %1318 = llvm.add %1271, %1317 overflow<nsw> : i64
    %1319 = llvm.add %1318, %k0_1 overflow<nsw> : i64
    %1320 = llvm.getelementptr inbounds %a[%1319] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1321 = llvm.load %1320 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1322 = llvm.mlir.poison : vector<4xf64>
    %1323 = llvm.insertelement %1321, %1322[%6 : i64] : vector<4xf64>
    %1324 = llvm.shufflevector %1323, %1322 [0, 0, 0, 0] : vector<4xf64>
    %1325 = llvm.mul %j_1_panel, %a_stride1 overflow<nsw> : i64
    %1326 = llvm.add %1271, %1325 overflow<nsw> : i64
    %1327 = llvm.add %1326, %k0_1 overflow<nsw> : i64
    %1328 = llvm.getelementptr inbounds %a[%1327] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1329 = llvm.load %1328 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1330 = llvm.add %j_1_panel, %2 overflow<nsw> : i64
    %1331 = llvm.mul %1330, %a_stride1 overflow<nsw> : i64
    %1332 = llvm.add %1271, %1331 overflow<nsw> : i64
    %1333 = llvm.add %1332, %k0_1 overflow<nsw> : i64
    %1334 = llvm.getelementptr inbounds %a[%1333] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1335 = llvm.load %1334 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1336 = llvm.add %j_1_panel, %5 overflow<nsw> : i64
    %1337 = llvm.mul %1336, %a_stride1 overflow<nsw> : i64
    %1338 = llvm.add %1271, %1337 overflow<nsw> : i64
    %1339 = llvm.add %1338, %k0_1 overflow<nsw> : i64
    %1340 = llvm.getelementptr inbounds %a[%1339] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1341 = llvm.load %1340 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1342 = llvm.add %j_1_panel, %1 overflow<nsw> : i64
    %1343 = llvm.mul %1342, %a_stride1 overflow<nsw> : i64
    %1344 = llvm.add %1271, %1343 overflow<nsw> : i64
    %1345 = llvm.add %1344, %k0_1 overflow<nsw> : i64
    %1346 = llvm.getelementptr inbounds %a[%1345] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1347 = llvm.load %1346 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1348 = llvm.mlir.poison : vector<4xf64>
    %1349 = llvm.insertelement %1329, %1348[%6 : i64] : vector<4xf64>
    %1350 = llvm.insertelement %1335, %1349[%2 : i64] : vector<4xf64>
    %1351 = llvm.insertelement %1341, %1350[%5 : i64] : vector<4xf64>
    %1352 = llvm.insertelement %1347, %1351[%1 : i64] : vector<4xf64>
    %1353 = llvm.add %j_1_panel, %4 overflow<nsw> : i64
    %1354 = llvm.mul %1353, %a_stride1 overflow<nsw> : i64
    %1355 = llvm.add %1271, %1354 overflow<nsw> : i64
    %1356 = llvm.add %1355, %k0_1 overflow<nsw> : i64
    %1357 = llvm.getelementptr inbounds %a[%1356] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1358 = llvm.load %1357 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1359 = llvm.add %j_1_panel, %8 overflow<nsw> : i64
    %1360 = llvm.mul %1359, %a_stride1 overflow<nsw> : i64
    %1361 = llvm.add %1271, %1360 overflow<nsw> : i64
    %1362 = llvm.add %1361, %k0_1 overflow<nsw> : i64
    %1363 = llvm.getelementptr inbounds %a[%1362] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1364 = llvm.load %1363 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1365 = llvm.add %j_1_panel, %3 overflow<nsw> : i64
    %1366 = llvm.mul %1365, %a_stride1 overflow<nsw> : i64
    %1367 = llvm.add %1271, %1366 overflow<nsw> : i64
    %1368 = llvm.add %1367, %k0_1 overflow<nsw> : i64
    %1369 = llvm.getelementptr inbounds %a[%1368] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1370 = llvm.load %1369 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1371 = llvm.add %j_1_panel, %10 overflow<nsw> : i64
    %1372 = llvm.mul %1371, %a_stride1 overflow<nsw> : i64
    %1373 = llvm.add %1271, %1372 overflow<nsw> : i64
    %1374 = llvm.add %1373, %k0_1 overflow<nsw> : i64
    %1375 = llvm.getelementptr inbounds %a[%1374] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1376 = llvm.load %1375 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1377 = llvm.mlir.poison : vector<4xf64>
    %1378 = llvm.insertelement %1358, %1377[%6 : i64] : vector<4xf64>
    %1379 = llvm.insertelement %1364, %1378[%2 : i64] : vector<4xf64>
    %1380 = llvm.insertelement %1370, %1379[%5 : i64] : vector<4xf64>
    %1381 = llvm.insertelement %1376, %1380[%1 : i64] : vector<4xf64>
    %1382 = llvm.fmul %1279, %1352 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1383 = llvm.fmul %1279, %1381 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1384 = llvm.fmul %1288, %1352 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1385 = llvm.fmul %1288, %1381 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1386 = llvm.fmul %1297, %1352 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1387 = llvm.fmul %1297, %1381 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1388 = llvm.fmul %1306, %1352 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1389 = llvm.fmul %1306, %1381 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1390 = llvm.fmul %1315, %1352 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1391 = llvm.fmul %1315, %1381 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1392 = llvm.fmul %1324, %1352 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1393 = llvm.fmul %1324, %1381 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1394 = llvm.fadd %1259, %1382 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1395 = llvm.fadd %1260, %1383 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1396 = llvm.fadd %1261, %1384 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1397 = llvm.fadd %1262, %1385 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1398 = llvm.fadd %1263, %1386 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1399 = llvm.fadd %1264, %1387 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1400 = llvm.fadd %1265, %1388 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1401 = llvm.fadd %1266, %1389 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1402 = llvm.fadd %1267, %1390 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1403 = llvm.fadd %1268, %1391 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1404 = llvm.fadd %1269, %1392 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1405 = llvm.fadd %1270, %1393 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1406 = llvm.add %k0_1, %2 overflow<nsw> : i64
    %1407 = llvm.icmp "slt" %1406, %a_stride1 : i64
    llvm.cond_br %1407, ^bb82(%1406, %1394, %1395, %1396, %1397, %1398, %1399, %1400, %1401, %1402, %1403, %1404, %1405 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb83(%1394, %1395, %1396, %1397, %1398, %1399, %1400, %1401, %1402, %1403, %1404, %1405 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb83(%1408: vector<4xf64>, %1409: vector<4xf64>, %1410: vector<4xf64>, %1411: vector<4xf64>, %1412: vector<4xf64>, %1413: vector<4xf64>, %1414: vector<4xf64>, %1415: vector<4xf64>, %1416: vector<4xf64>, %1417: vector<4xf64>, %1418: vector<4xf64>, %1419: vector<4xf64>):
    %1420 = llvm.add %k1, %2 overflow<nsw> : i64
    %1421 = llvm.icmp "slt" %1420, %a_size0 : i64
    llvm.cond_br %1421, ^bb81(%1420, %1408, %1409, %1410, %1411, %1412, %1413, %1414, %1415, %1416, %1417, %1418, %1419 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb84(%1408, %1409, %1410, %1411, %1412, %1413, %1414, %1415, %1416, %1417, %1418, %1419 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb84(%1422: vector<4xf64>, %1423: vector<4xf64>, %1424: vector<4xf64>, %1425: vector<4xf64>, %1426: vector<4xf64>, %1427: vector<4xf64>, %1428: vector<4xf64>, %1429: vector<4xf64>, %1430: vector<4xf64>, %1431: vector<4xf64>, %1432: vector<4xf64>, %1433: vector<4xf64>):
    %1434 = llvm.mul %i_1_tile, %a_size1 overflow<nsw> : i64
    %1435 = llvm.add %1434, %j_1_panel overflow<nsw> : i64
    %1436 = llvm.getelementptr inbounds %out2[%1435] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1422, %1436 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1437 = llvm.add %j_1_panel, %4 overflow<nsw> : i64
    %1438 = llvm.add %1434, %1437 overflow<nsw> : i64
    %1439 = llvm.getelementptr inbounds %out2[%1438] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1423, %1439 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1440 = llvm.add %i_1_tile, %2 overflow<nsw> : i64
    %1441 = llvm.mul %1440, %a_size1 overflow<nsw> : i64
    %1442 = llvm.add %1441, %j_1_panel overflow<nsw> : i64
    %1443 = llvm.getelementptr inbounds %out2[%1442] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1424, %1443 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1444 = llvm.add %1441, %1437 overflow<nsw> : i64
    %1445 = llvm.getelementptr inbounds %out2[%1444] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1425, %1445 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1446 = llvm.add %i_1_tile, %5 overflow<nsw> : i64
    %1447 = llvm.mul %1446, %a_size1 overflow<nsw> : i64
    %1448 = llvm.add %1447, %j_1_panel overflow<nsw> : i64
    %1449 = llvm.getelementptr inbounds %out2[%1448] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1426, %1449 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1450 = llvm.add %1447, %1437 overflow<nsw> : i64
    %1451 = llvm.getelementptr inbounds %out2[%1450] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1427, %1451 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1452 = llvm.add %i_1_tile, %1 overflow<nsw> : i64
    %1453 = llvm.mul %1452, %a_size1 overflow<nsw> : i64
    %1454 = llvm.add %1453, %j_1_panel overflow<nsw> : i64
    %1455 = llvm.getelementptr inbounds %out2[%1454] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1428, %1455 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1456 = llvm.add %1453, %1437 overflow<nsw> : i64
    %1457 = llvm.getelementptr inbounds %out2[%1456] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1429, %1457 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1458 = llvm.add %i_1_tile, %4 overflow<nsw> : i64
    %1459 = llvm.mul %1458, %a_size1 overflow<nsw> : i64
    %1460 = llvm.add %1459, %j_1_panel overflow<nsw> : i64
    %1461 = llvm.getelementptr inbounds %out2[%1460] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1430, %1461 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1462 = llvm.add %1459, %1437 overflow<nsw> : i64
    %1463 = llvm.getelementptr inbounds %out2[%1462] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1431, %1463 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1464 = llvm.add %i_1_tile, %8 overflow<nsw> : i64
    %1465 = llvm.mul %1464, %a_size1 overflow<nsw> : i64
    %1466 = llvm.add %1465, %j_1_panel overflow<nsw> : i64
    %1467 = llvm.getelementptr inbounds %out2[%1466] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1432, %1467 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1468 = llvm.add %1465, %1437 overflow<nsw> : i64
    %1469 = llvm.getelementptr inbounds %out2[%1468] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1433, %1469 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1470 = llvm.add %i_1_tile, %3 overflow<nsw> : i64
    %1471 = llvm.icmp "slt" %1470, %37 : i64
    llvm.cond_br %1471, ^bb80(%1470 : i64), ^bb85
  ^bb85:
    %1472 = llvm.icmp "slt" %37, %41 : i64
    llvm.cond_br %1472, ^bb86(%37 : i64), ^bb91
  ^bb86(%i_1_below_tile: i64):
    %1473 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %1473, ^bb87(%6, %23, %23, %23, %23, %23, %23, %23, %23 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb90(%23, %23, %23, %23, %23, %23, %23, %23 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb87(%k1_1_below: i64, %1474: vector<4xf64>, %1475: vector<4xf64>, %1476: vector<4xf64>, %1477: vector<4xf64>, %1478: vector<4xf64>, %1479: vector<4xf64>, %1480: vector<4xf64>, %1481: vector<4xf64>):
    %1482 = llvm.icmp "slt" %6, %a_stride1 : i64
    llvm.cond_br %1482, ^bb88(%6, %1474, %1475, %1476, %1477, %1478, %1479, %1480, %1481 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb89(%1474, %1475, %1476, %1477, %1478, %1479, %1480, %1481 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb88(%k0_1_below: i64, %1483: vector<4xf64>, %1484: vector<4xf64>, %1485: vector<4xf64>, %1486: vector<4xf64>, %1487: vector<4xf64>, %1488: vector<4xf64>, %1489: vector<4xf64>, %1490: vector<4xf64>):
    %1491 = llvm.mul %k1_1_below, %19 overflow<nsw> : i64
    %1492 = llvm.mul %i_1_below_tile, %a_stride1 overflow<nsw> : i64
    %1493 = llvm.add %1491, %1492 overflow<nsw> : i64
    %1494 = llvm.add %1493, %k0_1_below overflow<nsw> : i64
    %1495 = llvm.getelementptr inbounds %a[%1494] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1496 = llvm.load %1495 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1497 = llvm.mlir.poison : vector<4xf64>
    %1498 = llvm.insertelement %1496, %1497[%6 : i64] : vector<4xf64>
    %1499 = llvm.shufflevector %1498, %1497 [0, 0, 0, 0] : vector<4xf64>
    %1500 = llvm.add %i_1_below_tile, %2 overflow<nsw> : i64
    %1501 = llvm.mul %1500, %a_stride1 overflow<nsw> : i64
    %1502 = llvm.add %1491, %1501 overflow<nsw> : i64
    %1503 = llvm.add %1502, %k0_1_below overflow<nsw> : i64
    %1504 = llvm.getelementptr inbounds %a[%1503] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1505 = llvm.load %1504 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1506 = llvm.mlir.poison : vector<4xf64>
    %1507 = llvm.insertelement %1505, %1506[%6 : i64] : vector<4xf64>
    %1508 = llvm.shufflevector %1507, %1506 [0, 0, 0, 0] : vector<4xf64>
    %1509 = llvm.add %i_1_below_tile, %5 overflow<nsw> : i64
    %1510 = llvm.mul %1509, %a_stride1 overflow<nsw> : i64
    %1511 = llvm.add %1491, %1510 overflow<nsw> : i64
    %1512 = llvm.add %1511, %k0_1_below overflow<nsw> : i64
    %1513 = llvm.getelementptr inbounds %a[%1512] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1514 = llvm.load %1513 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1515 = llvm.mlir.poison : vector<4xf64>
    %1516 = llvm.insertelement %1514, %1515[%6 : i64] : vector<4xf64>
    %1517 = llvm.shufflevector %1516, %1515 [0, 0, 0, 0] : vector<4xf64>
    %1518 = llvm.add %i_1_below_tile, %1 overflow<nsw> : i64
    %1519 = llvm.mul %1518, %a_stride1 overflow<nsw> : i64
    %1520 = llvm.add %1491, %1519 overflow<nsw> : i64
    %1521 = llvm.add %1520, %k0_1_below overflow<nsw> : i64
    %1522 = llvm.getelementptr inbounds %a[%1521] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1523 = llvm.load %1522 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1524 = llvm.mlir.poison : vector<4xf64>
    %1525 = llvm.insertelement %1523, %1524[%6 : i64] : vector<4xf64>
    %1526 = llvm.shufflevector %1525, %1524 [0, 0, 0, 0] : vector<4xf64>
    %1527 = llvm.mul %j_1_panel, %a_stride1 overflow<nsw> : i64
    %1528 = llvm.add %1491, %1527 overflow<nsw> : i64
    %1529 = llvm.add %1528, %k0_1_below overflow<nsw> : i64
    %1530 = llvm.getelementptr inbounds %a[%1529] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1531 = llvm.load %1530 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1532 = llvm.add %j_1_panel, %2 overflow<nsw> : i64
    %1533 = llvm.mul %1532, %a_stride1 overflow<nsw> : i64
    %1534 = llvm.add %1491, %1533 overflow<nsw> : i64
    %1535 = llvm.add %1534, %k0_1_below overflow<nsw> : i64
    %1536 = llvm.getelementptr inbounds %a[%1535] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1537 = llvm.load %1536 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1538 = llvm.add %j_1_panel, %5 overflow<nsw> : i64
    %1539 = llvm.mul %1538, %a_stride1 overflow<nsw> : i64
    %1540 = llvm.add %1491, %1539 overflow<nsw> : i64
    %1541 = llvm.add %1540, %k0_1_below overflow<nsw> : i64
    %1542 = llvm.getelementptr inbounds %a[%1541] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1543 = llvm.load %1542 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1544 = llvm.add %j_1_panel, %1 overflow<nsw> : i64
    %1545 = llvm.mul %1544, %a_stride1 overflow<nsw> : i64
    %1546 = llvm.add %1491, %1545 overflow<nsw> : i64
    %1547 = llvm.add %1546, %k0_1_below overflow<nsw> : i64
    %1548 = llvm.getelementptr inbounds %a[%1547] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1549 = llvm.load %1548 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1550 = llvm.mlir.poison : vector<4xf64>
    %1551 = llvm.insertelement %1531, %1550[%6 : i64] : vector<4xf64>
    %1552 = llvm.insertelement %1537, %1551[%2 : i64] : vector<4xf64>
    %1553 = llvm.insertelement %1543, %1552[%5 : i64] : vector<4xf64>
    %1554 = llvm.insertelement %1549, %1553[%1 : i64] : vector<4xf64>
    %1555 = llvm.add %j_1_panel, %4 overflow<nsw> : i64
    %1556 = llvm.mul %1555, %a_stride1 overflow<nsw> : i64
    %1557 = llvm.add %1491, %1556 overflow<nsw> : i64
    %1558 = llvm.add %1557, %k0_1_below overflow<nsw> : i64
    %1559 = llvm.getelementptr inbounds %a[%1558] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1560 = llvm.load %1559 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1561 = llvm.add %j_1_panel, %8 overflow<nsw> : i64
    %1562 = llvm.mul %1561, %a_stride1 overflow<nsw> : i64
    %1563 = llvm.add %1491, %1562 overflow<nsw> : i64
    %1564 = llvm.add %1563, %k0_1_below overflow<nsw> : i64
    %1565 = llvm.getelementptr inbounds %a[%1564] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1566 = llvm.load %1565 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1567 = llvm.add %j_1_panel, %3 overflow<nsw> : i64
    %1568 = llvm.mul %1567, %a_stride1 overflow<nsw> : i64
    %1569 = llvm.add %1491, %1568 overflow<nsw> : i64
    %1570 = llvm.add %1569, %k0_1_below overflow<nsw> : i64
    %1571 = llvm.getelementptr inbounds %a[%1570] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1572 = llvm.load %1571 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1573 = llvm.add %j_1_panel, %10 overflow<nsw> : i64
    %1574 = llvm.mul %1573, %a_stride1 overflow<nsw> : i64
    %1575 = llvm.add %1491, %1574 overflow<nsw> : i64
    %1576 = llvm.add %1575, %k0_1_below overflow<nsw> : i64
    %1577 = llvm.getelementptr inbounds %a[%1576] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1578 = llvm.load %1577 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1579 = llvm.mlir.poison : vector<4xf64>
    %1580 = llvm.insertelement %1560, %1579[%6 : i64] : vector<4xf64>
    %1581 = llvm.insertelement %1566, %1580[%2 : i64] : vector<4xf64>
    %1582 = llvm.insertelement %1572, %1581[%5 : i64] : vector<4xf64>
    %1583 = llvm.insertelement %1578, %1582[%1 : i64] : vector<4xf64>
    %1584 = llvm.fmul %1499, %1554 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1585 = llvm.fmul %1499, %1583 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1586 = llvm.fmul %1508, %1554 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1587 = llvm.fmul %1508, %1583 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1588 = llvm.fmul %1517, %1554 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1589 = llvm.fmul %1517, %1583 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1590 = llvm.fmul %1526, %1554 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1591 = llvm.fmul %1526, %1583 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1592 = llvm.fadd %1483, %1584 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1593 = llvm.fadd %1484, %1585 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1594 = llvm.fadd %1485, %1586 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1595 = llvm.fadd %1486, %1587 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1596 = llvm.fadd %1487, %1588 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1597 = llvm.fadd %1488, %1589 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1598 = llvm.fadd %1489, %1590 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1599 = llvm.fadd %1490, %1591 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1600 = llvm.add %k0_1_below, %2 overflow<nsw> : i64
    %1601 = llvm.icmp "slt" %1600, %a_stride1 : i64
    llvm.cond_br %1601, ^bb88(%1600, %1592, %1593, %1594, %1595, %1596, %1597, %1598, %1599 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb89(%1592, %1593, %1594, %1595, %1596, %1597, %1598, %1599 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb89(%1602: vector<4xf64>, %1603: vector<4xf64>, %1604: vector<4xf64>, %1605: vector<4xf64>, %1606: vector<4xf64>, %1607: vector<4xf64>, %1608: vector<4xf64>, %1609: vector<4xf64>):
    %1610 = llvm.add %k1_1_below, %2 overflow<nsw> : i64
    %1611 = llvm.icmp "slt" %1610, %a_size0 : i64
    llvm.cond_br %1611, ^bb87(%1610, %1602, %1603, %1604, %1605, %1606, %1607, %1608, %1609 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb90(%1602, %1603, %1604, %1605, %1606, %1607, %1608, %1609 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb90(%1612: vector<4xf64>, %1613: vector<4xf64>, %1614: vector<4xf64>, %1615: vector<4xf64>, %1616: vector<4xf64>, %1617: vector<4xf64>, %1618: vector<4xf64>, %1619: vector<4xf64>):
    %1620 = llvm.mul %i_1_below_tile, %a_size1 overflow<nsw> : i64
    %1621 = llvm.add %1620, %j_1_panel overflow<nsw> : i64
    %1622 = llvm.getelementptr inbounds %out2[%1621] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1612, %1622 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1623 = llvm.add %j_1_panel, %4 overflow<nsw> : i64
    %1624 = llvm.add %1620, %1623 overflow<nsw> : i64
    %1625 = llvm.getelementptr inbounds %out2[%1624] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1613, %1625 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1626 = llvm.add %i_1_below_tile, %2 overflow<nsw> : i64
    %1627 = llvm.mul %1626, %a_size1 overflow<nsw> : i64
    %1628 = llvm.add %1627, %j_1_panel overflow<nsw> : i64
    %1629 = llvm.getelementptr inbounds %out2[%1628] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1614, %1629 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1630 = llvm.add %1627, %1623 overflow<nsw> : i64
    %1631 = llvm.getelementptr inbounds %out2[%1630] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1615, %1631 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1632 = llvm.add %i_1_below_tile, %5 overflow<nsw> : i64
    %1633 = llvm.mul %1632, %a_size1 overflow<nsw> : i64
    %1634 = llvm.add %1633, %j_1_panel overflow<nsw> : i64
    %1635 = llvm.getelementptr inbounds %out2[%1634] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1616, %1635 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1636 = llvm.add %1633, %1623 overflow<nsw> : i64
    %1637 = llvm.getelementptr inbounds %out2[%1636] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1617, %1637 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1638 = llvm.add %i_1_below_tile, %1 overflow<nsw> : i64
    %1639 = llvm.mul %1638, %a_size1 overflow<nsw> : i64
    %1640 = llvm.add %1639, %j_1_panel overflow<nsw> : i64
    %1641 = llvm.getelementptr inbounds %out2[%1640] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1618, %1641 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1642 = llvm.add %1639, %1623 overflow<nsw> : i64
    %1643 = llvm.getelementptr inbounds %out2[%1642] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1619, %1643 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1644 = llvm.add %i_1_below_tile, %4 overflow<nsw> : i64
    %1645 = llvm.icmp "slt" %1644, %41 : i64
    llvm.cond_br %1645, ^bb86(%1644 : i64), ^bb91
  ^bb91:
    %1646 = llvm.icmp "slt" %41, %45 : i64
    llvm.cond_br %1646, ^bb92(%41 : i64), ^bb97
  ^bb92(%i_1_below_below_tile: i64):
    %1647 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %1647, ^bb93(%6, %23, %23, %23, %23 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb96(%23, %23, %23, %23 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb93(%k1_1_below_below: i64, %1648: vector<4xf64>, %1649: vector<4xf64>, %1650: vector<4xf64>, %1651: vector<4xf64>):
    %1652 = llvm.icmp "slt" %6, %a_stride1 : i64
    llvm.cond_br %1652, ^bb94(%6, %1648, %1649, %1650, %1651 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb95(%1648, %1649, %1650, %1651 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb94(%k0_1_below_below: i64, %1653: vector<4xf64>, %1654: vector<4xf64>, %1655: vector<4xf64>, %1656: vector<4xf64>):
    %1657 = llvm.mul %k1_1_below_below, %19 overflow<nsw> : i64
    %1658 = llvm.mul %i_1_below_below_tile, %a_stride1 overflow<nsw> : i64
    %1659 = llvm.add %1657, %1658 overflow<nsw> : i64
    %1660 = llvm.add %1659, %k0_1_below_below overflow<nsw> : i64
    %1661 = llvm.getelementptr inbounds %a[%1660] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1662 = llvm.load %1661 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1663 = llvm.mlir.poison : vector<4xf64>
    %1664 = llvm.insertelement %1662, %1663[%6 : i64] : vector<4xf64>
    %1665 = llvm.shufflevector %1664, %1663 [0, 0, 0, 0] : vector<4xf64>
    %1666 = llvm.add %i_1_below_below_tile, %2 overflow<nsw> : i64
    %1667 = llvm.mul %1666, %a_stride1 overflow<nsw> : i64
    %1668 = llvm.add %1657, %1667 overflow<nsw> : i64
    %1669 = llvm.add %1668, %k0_1_below_below overflow<nsw> : i64
    %1670 = llvm.getelementptr inbounds %a[%1669] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1671 = llvm.load %1670 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1672 = llvm.mlir.poison : vector<4xf64>
    %1673 = llvm.insertelement %1671, %1672[%6 : i64] : vector<4xf64>
    %1674 = llvm.shufflevector %1673, %1672 [0, 0, 0, 0] : vector<4xf64>
    %1675 = llvm.mul %j_1_panel, %a_stride1 overflow<nsw> : i64
    %1676 = llvm.add %1657, %1675 overflow<nsw> : i64
    %1677 = llvm.add %1676, %k0_1_below_below overflow<nsw> : i64
    %1678 = llvm.getelementptr inbounds %a[%1677] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1679 = llvm.load %1678 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1680 = llvm.add %j_1_panel, %2 overflow<nsw> : i64
    %1681 = llvm.mul %1680, %a_stride1 overflow<nsw> : i64
    %1682 = llvm.add %1657, %1681 overflow<nsw> : i64
    %1683 = llvm.add %1682, %k0_1_below_below overflow<nsw> : i64
    %1684 = llvm.getelementptr inbounds %a[%1683] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1685 = llvm.load %1684 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1686 = llvm.add %j_1_panel, %5 overflow<nsw> : i64
    %1687 = llvm.mul %1686, %a_stride1 overflow<nsw> : i64
    %1688 = llvm.add %1657, %1687 overflow<nsw> : i64
    %1689 = llvm.add %1688, %k0_1_below_below overflow<nsw> : i64
    %1690 = llvm.getelementptr inbounds %a[%1689] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1691 = llvm.load %1690 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1692 = llvm.add %j_1_panel, %1 overflow<nsw> : i64
    %1693 = llvm.mul %1692, %a_stride1 overflow<nsw> : i64
    %1694 = llvm.add %1657, %1693 overflow<nsw> : i64
    %1695 = llvm.add %1694, %k0_1_below_below overflow<nsw> : i64
    %1696 = llvm.getelementptr inbounds %a[%1695] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1697 = llvm.load %1696 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1698 = llvm.mlir.poison : vector<4xf64>
    %1699 = llvm.insertelement %1679, %1698[%6 : i64] : vector<4xf64>
    %1700 = llvm.insertelement %1685, %1699[%2 : i64] : vector<4xf64>
    %1701 = llvm.insertelement %1691, %1700[%5 : i64] : vector<4xf64>
    %1702 = llvm.insertelement %1697, %1701[%1 : i64] : vector<4xf64>
    %1703 = llvm.add %j_1_panel, %4 overflow<nsw> : i64
    %1704 = llvm.mul %1703, %a_stride1 overflow<nsw> : i64
    %1705 = llvm.add %1657, %1704 overflow<nsw> : i64
    %1706 = llvm.add %1705, %k0_1_below_below overflow<nsw> : i64
    %1707 = llvm.getelementptr inbounds %a[%1706] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1708 = llvm.load %1707 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1709 = llvm.add %j_1_panel, %8 overflow<nsw> : i64
    %1710 = llvm.mul %1709, %a_stride1 overflow<nsw> : i64
    %1711 = llvm.add %1657, %1710 overflow<nsw> : i64
    %1712 = llvm.add %1711, %k0_1_below_below overflow<nsw> : i64
    %1713 = llvm.getelementptr inbounds %a[%1712] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1714 = llvm.load %1713 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1715 = llvm.add %j_1_panel, %3 overflow<nsw> : i64
    %1716 = llvm.mul %1715, %a_stride1 overflow<nsw> : i64
    %1717 = llvm.add %1657, %1716 overflow<nsw> : i64
    %1718 = llvm.add %1717, %k0_1_below_below overflow<nsw> : i64
    %1719 = llvm.getelementptr inbounds %a[%1718] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1720 = llvm.load %1719 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1721 = llvm.add %j_1_panel, %10 overflow<nsw> : i64
    %1722 = llvm.mul %1721, %a_stride1 overflow<nsw> : i64
    %1723 = llvm.add %1657, %1722 overflow<nsw> : i64
    %1724 = llvm.add %1723, %k0_1_below_below overflow<nsw> : i64
    %1725 = llvm.getelementptr inbounds %a[%1724] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1726 = llvm.load %1725 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1727 = llvm.mlir.poison : vector<4xf64>
    %1728 = llvm.insertelement %1708, %1727[%6 : i64] : vector<4xf64>
    %1729 = llvm.insertelement %1714, %1728[%2 : i64] : vector<4xf64>
    %1730 = llvm.insertelement %1720, %1729[%5 : i64] : vector<4xf64>
    %1731 = llvm.insertelement %1726, %1730[%1 : i64] : vector<4xf64>
    %1732 = llvm.fmul %1665, %1702 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1733 = llvm.fmul %1665, %1731 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1734 = llvm.fmul %1674, %1702 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1735 = llvm.fmul %1674, %1731 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1736 = llvm.fadd %1653, %1732 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1737 = llvm.fadd %1654, %1733 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1738 = llvm.fadd %1655, %1734 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1739 = llvm.fadd %1656, %1735 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1740 = llvm.add %k0_1_below_below, %2 overflow<nsw> : i64
    %1741 = llvm.icmp "slt" %1740, %a_stride1 : i64
    llvm.cond_br %1741, ^bb94(%1740, %1736, %1737, %1738, %1739 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb95(%1736, %1737, %1738, %1739 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb95(%1742: vector<4xf64>, %1743: vector<4xf64>, %1744: vector<4xf64>, %1745: vector<4xf64>):
    %1746 = llvm.add %k1_1_below_below, %2 overflow<nsw> : i64
    %1747 = llvm.icmp "slt" %1746, %a_size0 : i64
    llvm.cond_br %1747, ^bb93(%1746, %1742, %1743, %1744, %1745 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb96(%1742, %1743, %1744, %1745 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb96(%1748: vector<4xf64>, %1749: vector<4xf64>, %1750: vector<4xf64>, %1751: vector<4xf64>):
    %1752 = llvm.mul %i_1_below_below_tile, %a_size1 overflow<nsw> : i64
    %1753 = llvm.add %1752, %j_1_panel overflow<nsw> : i64
    %1754 = llvm.getelementptr inbounds %out2[%1753] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1748, %1754 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1755 = llvm.add %j_1_panel, %4 overflow<nsw> : i64
    %1756 = llvm.add %1752, %1755 overflow<nsw> : i64
    %1757 = llvm.getelementptr inbounds %out2[%1756] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1749, %1757 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1758 = llvm.add %i_1_below_below_tile, %2 overflow<nsw> : i64
    %1759 = llvm.mul %1758, %a_size1 overflow<nsw> : i64
    %1760 = llvm.add %1759, %j_1_panel overflow<nsw> : i64
    %1761 = llvm.getelementptr inbounds %out2[%1760] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1750, %1761 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1762 = llvm.add %1759, %1755 overflow<nsw> : i64
    %1763 = llvm.getelementptr inbounds %out2[%1762] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1751, %1763 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1764 = llvm.add %i_1_below_below_tile, %5 overflow<nsw> : i64
    %1765 = llvm.icmp "slt" %1764, %45 : i64
    llvm.cond_br %1765, ^bb92(%1764 : i64), ^bb97
  ^bb97:
    %1766 = llvm.icmp "slt" %45, %a_size1 : i64
    llvm.cond_br %1766, ^bb98(%45 : i64), ^bb103
  ^bb98(%i_1_below_below_below_tile: i64):
    %1767 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %1767, ^bb99(%6, %23, %23 : i64, vector<4xf64>, vector<4xf64>), ^bb102(%23, %23 : vector<4xf64>, vector<4xf64>)
  ^bb99(%k1_1_below_below_below: i64, %1768: vector<4xf64>, %1769: vector<4xf64>):
    %1770 = llvm.icmp "slt" %6, %a_stride1 : i64
    llvm.cond_br %1770, ^bb100(%6, %1768, %1769 : i64, vector<4xf64>, vector<4xf64>), ^bb101(%1768, %1769 : vector<4xf64>, vector<4xf64>)
  ^bb100(%k0_1_below_below_below: i64, %1771: vector<4xf64>, %1772: vector<4xf64>):
    %1773 = llvm.mul %k1_1_below_below_below, %19 overflow<nsw> : i64
    %1774 = llvm.mul %i_1_below_below_below_tile, %a_stride1 overflow<nsw> : i64
    %1775 = llvm.add %1773, %1774 overflow<nsw> : i64
    %1776 = llvm.add %1775, %k0_1_below_below_below overflow<nsw> : i64
    %1777 = llvm.getelementptr inbounds %a[%1776] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1778 = llvm.load %1777 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1779 = llvm.mlir.poison : vector<4xf64>
    %1780 = llvm.insertelement %1778, %1779[%6 : i64] : vector<4xf64>
    %1781 = llvm.shufflevector %1780, %1779 [0, 0, 0, 0] : vector<4xf64>
    %1782 = llvm.mul %j_1_panel, %a_stride1 overflow<nsw> : i64
    %1783 = llvm.add %1773, %1782 overflow<nsw> : i64
    %1784 = llvm.add %1783, %k0_1_below_below_below overflow<nsw> : i64
    %1785 = llvm.getelementptr inbounds %a[%1784] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1786 = llvm.load %1785 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1787 = llvm.add %j_1_panel, %2 overflow<nsw> : i64
    %1788 = llvm.mul %1787, %a_stride1 overflow<nsw> : i64
    %1789 = llvm.add %1773, %1788 overflow<nsw> : i64
    %1790 = llvm.add %1789, %k0_1_below_below_below overflow<nsw> : i64
    %1791 = llvm.getelementptr inbounds %a[%1790] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1792 = llvm.load %1791 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1793 = llvm.add %j_1_panel, %5 overflow<nsw> : i64
    %1794 = llvm.mul %1793, %a_stride1 overflow<nsw> : i64
    %1795 = llvm.add %1773, %1794 overflow<nsw> : i64
    %1796 = llvm.add %1795, %k0_1_below_below_below overflow<nsw> : i64
    %1797 = llvm.getelementptr inbounds %a[%1796] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1798 = llvm.load %1797 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1799 = llvm.add %j_1_panel, %1 overflow<nsw> : i64
    %1800 = llvm.mul %1799, %a_stride1 overflow<nsw> : i64
    %1801 = llvm.add %1773, %1800 overflow<nsw> : i64
    %1802 = llvm.add %1801, %k0_1_below_below_below overflow<nsw> : i64
    %1803 = llvm.getelementptr inbounds %a[%1802] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1804 = llvm.load %1803 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1805 = llvm.mlir.poison : vector<4xf64>
    %1806 = llvm.insertelement %1786, %1805[%6 : i64] : vector<4xf64>
    %1807 = llvm.insertelement %1792, %1806[%2 : i64] : vector<4xf64>
    %1808 = llvm.insertelement %1798, %1807[%5 : i64] : vector<4xf64>
    %1809 = llvm.insertelement %1804, %1808[%1 : i64] : vector<4xf64>
    %1810 = llvm.add %j_1_panel, %4 overflow<nsw> : i64
    %1811 = llvm.mul %1810, %a_stride1 overflow<nsw> : i64
    %1812 = llvm.add %1773, %1811 overflow<nsw> : i64
    %1813 = llvm.add %1812, %k0_1_below_below_below overflow<nsw> : i64
    %1814 = llvm.getelementptr inbounds %a[%1813] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1815 = llvm.load %1814 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1816 = llvm.add %j_1_panel, %8 overflow<nsw> : i64
    %1817 = llvm.mul %1816, %a_stride1 overflow<nsw> : i64
    %1818 = llvm.add %1773, %1817 overflow<nsw> : i64
    %1819 = llvm.add %1818, %k0_1_below_below_below overflow<nsw> : i64
    %1820 = llvm.getelementptr inbounds %a[%1819] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1821 = llvm.load %1820 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1822 = llvm.add %j_1_panel, %3 overflow<nsw> : i64
    %1823 = llvm.mul %1822, %a_stride1 overflow<nsw> : i64
    %1824 = llvm.add %1773, %1823 overflow<nsw> : i64
    %1825 = llvm.add %1824, %k0_1_below_below_below overflow<nsw> : i64
    %1826 = llvm.getelementptr inbounds %a[%1825] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1827 = llvm.load %1826 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1828 = llvm.add %j_1_panel, %10 overflow<nsw> : i64
    %1829 = llvm.mul %1828, %a_stride1 overflow<nsw> : i64
    %1830 = llvm.add %1773, %1829 overflow<nsw> : i64
    %1831 = llvm.add %1830, %k0_1_below_below_below overflow<nsw> : i64
    %1832 = llvm.getelementptr inbounds %a[%1831] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1833 = llvm.load %1832 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1834 = llvm.mlir.poison : vector<4xf64>
    %1835 = llvm.insertelement %1815, %1834[%6 : i64] : vector<4xf64>
    %1836 = llvm.insertelement %1821, %1835[%2 : i64] : vector<4xf64>
    %1837 = llvm.insertelement %1827, %1836[%5 : i64] : vector<4xf64>
    %1838 = llvm.insertelement %1833, %1837[%1 : i64] : vector<4xf64>
    %1839 = llvm.fmul %1781, %1809 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1840 = llvm.fmul %1781, %1838 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1841 = llvm.fadd %1771, %1839 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1842 = llvm.fadd %1772, %1840 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1843 = llvm.add %k0_1_below_below_below, %2 overflow<nsw> : i64
    %1844 = llvm.icmp "slt" %1843, %a_stride1 : i64
    llvm.cond_br %1844, ^bb100(%1843, %1841, %1842 : i64, vector<4xf64>, vector<4xf64>), ^bb101(%1841, %1842 : vector<4xf64>, vector<4xf64>)
  ^bb101(%1845: vector<4xf64>, %1846: vector<4xf64>):
    %1847 = llvm.add %k1_1_below_below_below, %2 overflow<nsw> : i64
    %1848 = llvm.icmp "slt" %1847, %a_size0 : i64
    llvm.cond_br %1848, ^bb99(%1847, %1845, %1846 : i64, vector<4xf64>, vector<4xf64>), ^bb102(%1845, %1846 : vector<4xf64>, vector<4xf64>)
  ^bb102(%1849: vector<4xf64>, %1850: vector<4xf64>):
    %1851 = llvm.mul %i_1_below_below_below_tile, %a_size1 overflow<nsw> : i64
    %1852 = llvm.add %1851, %j_1_panel overflow<nsw> : i64
    %1853 = llvm.getelementptr inbounds %out2[%1852] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1849, %1853 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1854 = llvm.add %j_1_panel, %4 overflow<nsw> : i64
    %1855 = llvm.add %1851, %1854 overflow<nsw> : i64
    %1856 = llvm.getelementptr inbounds %out2[%1855] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1850, %1856 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1857 = llvm.add %i_1_below_below_below_tile, %2 overflow<nsw> : i64
    %1858 = llvm.icmp "slt" %1857, %a_size1 : i64
    llvm.cond_br %1858, ^bb98(%1857 : i64), ^bb103
  ^bb103:
    %1859 = llvm.add %j_1_panel, %0 overflow<nsw> : i64
    %1860 = llvm.icmp "slt" %1859, %48 : i64
    llvm.cond_br %1860, ^bb79(%1859 : i64), ^bb104
  ^bb104:
    %1861 = llvm.ashr %a_stride1, %4 : i64
    %1862 = llvm.mul %1861, %11 overflow<nsw> : i64
    %1863 = llvm.icmp "slt" %48, %a_size1 : i64
    llvm.cond_br %1863, ^bb105(%48 : i64), ^bb162
  ^bb105(%j_1_right_panel: i64):
    %1864 = llvm.icmp "slt" %6, %48 : i64
    llvm.cond_br %1864, ^bb106(%6 : i64), ^bb119
  ^bb106(%i_1_right_tile: i64):
    %1865 = llvm.add %i_1_right_tile, %0 overflow<nsw> : i64
    %1866 = llvm.icmp "slt" %i_1_right_tile, %1865 : i64
    llvm.cond_br %1866, ^bb107(%i_1_right_tile : i64), ^bb118
  ^bb107(%i_1_right: i64):
    %1867 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %1868 = llvm.intr.smin(%1867, %a_size1) : (i64, i64) -> i64
    %1869 = llvm.icmp "slt" %j_1_right_panel, %1868 : i64
    llvm.cond_br %1869, ^bb108(%j_1_right_panel : i64), ^bb117
  ^bb108(%j_1_right: i64):
    %1870 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %1870, ^bb109(%6, %22 : i64, f64), ^bb116(%22 : f64)
  ^bb109(%k1_1_right: i64, %1871: f64):
    %1872 = llvm.icmp "slt" %6, %1862 : i64
    llvm.cond_br %1872, ^bb110(%6, %24, %23 : i64, vector<4xf64>, vector<4xf64>), ^bb113(%24, %23 : vector<4xf64>, vector<4xf64>)
  ^bb110(%k0_1_right: i64, %1873: vector<4xf64>, %1874: vector<4xf64>):
    %1875 = llvm.add %k0_1_right, %12 overflow<nsw> : i64
    %1876 = llvm.intr.smin(%1875, %1862) : (i64, i64) -> i64
    %1877 = llvm.icmp "slt" %k0_1_right, %1876 : i64
    llvm.cond_br %1877, ^bb111(%k0_1_right, %24, %24, %24, %24 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb112(%24, %24, %24, %24 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb111(%k0_1_right_1: i64, %1878: vector<4xf64>, %1879: vector<4xf64>, %1880: vector<4xf64>, %1881: vector<4xf64>):
    %1882 = llvm.mul %k1_1_right, %19 overflow<nsw> : i64
    %1883 = llvm.mul %i_1_right, %a_stride1 overflow<nsw> : i64
    %1884 = llvm.add %1882, %1883 overflow<nsw> : i64
    %1885 = llvm.add %1884, %k0_1_right_1 overflow<nsw> : i64
    %1886 = llvm.getelementptr inbounds %a[%1885] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1887 = llvm.load %1886 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1888 = llvm.mul %j_1_right, %a_stride1 overflow<nsw> : i64
    %1889 = llvm.add %1882, %1888 overflow<nsw> : i64
    %1890 = llvm.add %1889, %k0_1_right_1 overflow<nsw> : i64
    %1891 = llvm.getelementptr inbounds %a[%1890] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1892 = llvm.load %1891 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1893 = llvm.fmul %1887, %1892 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1894 = llvm.fadd %1878, %1893 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1895 = llvm.add %k0_1_right_1, %4 overflow<nsw> : i64
    %1896 = llvm.add %1882, %1883 overflow<nsw> : i64
    %1897 = llvm.add %1896, %1895 overflow<nsw> : i64
    %1898 = llvm.getelementptr inbounds %a[%1897] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1899 = llvm.load %1898 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1900 = llvm.add %k0_1_right_1, %4 overflow<nsw> : i64
    %1901 = llvm.add %1882, %1888 overflow<nsw> : i64
    %1902 = llvm.add %1901, %1900 overflow<nsw> : i64
    %1903 = llvm.getelementptr inbounds %a[%1902] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1904 = llvm.load %1903 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1905 = llvm.fmul %1899, %1904 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1906 = llvm.fadd %1879, %1905 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1907 = llvm.add %k0_1_right_1, %0 overflow<nsw> : i64
    %1908 = llvm.add %1882, %1883 overflow<nsw> : i64
    %1909 = llvm.add %1908, %1907 overflow<nsw> : i64
    %1910 = llvm.getelementptr inbounds %a[%1909] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1911 = llvm.load %1910 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1912 = llvm.add %k0_1_right_1, %0 overflow<nsw> : i64
    %1913 = llvm.add %1882, %1888 overflow<nsw> : i64
    %1914 = llvm.add %1913, %1912 overflow<nsw> : i64
    %1915 = llvm.getelementptr inbounds %a[%1914] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1916 = llvm.load %1915 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1917 = llvm.fmul %1911, %1916 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1918 = llvm.fadd %1880, %1917 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1919 = llvm.add %k0_1_right_1, %13 overflow<nsw> : i64
    %1920 = llvm.add %1882, %1883 overflow<nsw> : i64
    %1921 = llvm.add %1920, %1919 overflow<nsw> : i64
    %1922 = llvm.getelementptr inbounds %a[%1921] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1923 = llvm.load %1922 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1924 = llvm.add %k0_1_right_1, %13 overflow<nsw> : i64
    %1925 = llvm.add %1882, %1888 overflow<nsw> : i64
    %1926 = llvm.add %1925, %1924 overflow<nsw> : i64
    %1927 = llvm.getelementptr inbounds %a[%1926] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1928 = llvm.load %1927 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1929 = llvm.fmul %1923, %1928 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1930 = llvm.fadd %1881, %1929 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1931 = llvm.add %k0_1_right_1, %11 overflow<nsw> : i64
    %1932 = llvm.icmp "slt" %1931, %1876 : i64
    llvm.cond_br %1932, ^bb111(%1931, %1894, %1906, %1918, %1930 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb112(%1894, %1906, %1918, %1930 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb112(%1933: vector<4xf64>, %1934: vector<4xf64>, %1935: vector<4xf64>, %1936: vector<4xf64>):
    %1937 = llvm.fadd %1933, %1934 : vector<4xf64>
    %1938 = llvm.fadd %1935, %1936 : vector<4xf64>
    %1939 = llvm.fadd %1937, %1938 : vector<4xf64>
    %1940 = llvm.fsub %1939, %1874 : vector<4xf64>
    %1941 = llvm.fadd %1873, %1940 : vector<4xf64>
    %1942 = llvm.fsub %1941, %1873 : vector<4xf64>
    %1943 = llvm.fsub %1942, %1940 : vector<4xf64>
    %1944 = llvm.fcmp "uno" %1943, %1943 : vector<4xf64>
    %1945 = llvm.select %1944, %23, %1943 : vector<4xi1>, vector<4xf64>
    %1946 = llvm.add %k0_1_right, %12 overflow<nsw> : i64
    %1947 = llvm.icmp "slt" %1946, %1862 : i64
    llvm.cond_br %1947, ^bb110(%1946, %1941, %1945 : i64, vector<4xf64>, vector<4xf64>), ^bb113(%1941, %1945 : vector<4xf64>, vector<4xf64>)
  ^bb113(%1948: vector<4xf64>, %1949: vector<4xf64>):
    %1950 = llvm.fsub %24, %1949 : vector<4xf64>
    %1951 = llvm.icmp "slt" %1862, %a_stride1 : i64
    llvm.cond_br %1951, ^bb114(%1862, %1950 : i64, vector<4xf64>), ^bb115(%1950 : vector<4xf64>)
  ^bb114(%k0_1_right_2: i64, %1952: vector<4xf64>):
    %1953 = llvm.sub %a_stride1, %k0_1_right_2 overflow<nsw> : i64
    %1954 = llvm.intr.smin(%1953, %4) : (i64, i64) -> i64
    %1955 = llvm.intr.smax(%1954, %6) : (i64, i64) -> i64
    %1956 = llvm.trunc %1955 : i64 to i32
    %1957 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1958 = llvm.mlir.poison : vector<4xi32>
    %1959 = llvm.insertelement %1956, %1958[%6 : i64] : vector<4xi32>
    %1960 = llvm.shufflevector %1959, %1958 [0, 0, 0, 0] : vector<4xi32>
    %1961 = llvm.icmp "slt" %1957, %1960 : vector<4xi32>
    %1962 = llvm.mul %k1_1_right, %19 overflow<nsw> : i64
    %1963 = llvm.mul %i_1_right, %a_stride1 overflow<nsw> : i64
    %1964 = llvm.add %1962, %1963 overflow<nsw> : i64
    %1965 = llvm.add %1964, %k0_1_right_2 overflow<nsw> : i64
    %1966 = llvm.getelementptr inbounds %a[%1965] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1967 = llvm.intr.masked.load %1966, %1961, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1968 = llvm.mul %j_1_right, %a_stride1 overflow<nsw> : i64
    %1969 = llvm.add %1962, %1968 overflow<nsw> : i64
    %1970 = llvm.add %1969, %k0_1_right_2 overflow<nsw> : i64
    %1971 = llvm.getelementptr inbounds %a[%1970] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1972 = llvm.intr.masked.load %1971, %1961, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1973 = llvm.fmul %1967, %1972 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1974 = llvm.fadd %1952, %1973 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1975 = llvm.select %1961, %1974, %1952 : vector<4xi1>, vector<4xf64>
    %1976 = llvm.add %k0_1_right_2, %4 overflow<nsw> : i64
    %1977 = llvm.icmp "slt" %1976, %a_stride1 : i64
    llvm.cond_br %1977, ^bb114(%1976, %1975 : i64, vector<4xf64>), ^bb115(%1975 : vector<4xf64>)
  ^bb115(%1978: vector<4xf64>):
    %1979 = llvm.fadd %1948, %1978 : vector<4xf64>
    %1980 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %1981 = "llvm.intr.vector.reduce.fadd"(%1980, %1979) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %1982 = llvm.fadd %1871, %1981 : f64
    %1983 = llvm.add %k1_1_right, %2 overflow<nsw> : i64
    %1984 = llvm.icmp "slt" %1983, %a_size0 : i64
    llvm.cond_br %1984, ^bb109(%1983, %1982 : i64, f64), ^bb116(%1982 : f64)
  ^bb116(%1985: f64):
    %1986 = llvm.mul %i_1_right, %a_size1 overflow<nsw> : i64
    %1987 = llvm.add %1986, %j_1_right overflow<nsw> : i64
    %1988 = llvm.getelementptr inbounds %out2[%1987] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1985, %1988 {alignment = 8 : i64} : f64, !llvm.ptr
    %1989 = llvm.add %j_1_right, %2 overflow<nsw> : i64
    %1990 = llvm.icmp "slt" %1989, %1868 : i64
    llvm.cond_br %1990, ^bb108(%1989 : i64), ^bb117
  ^bb117:
    %1991 = llvm.add %i_1_right, %2 overflow<nsw> : i64
    %1992 = llvm.icmp "slt" %1991, %1865 : i64
    llvm.cond_br %1992, ^bb107(%1991 : i64), ^bb118
  ^bb118:
    %1993 = llvm.add %i_1_right_tile, %0 overflow<nsw> : i64
    %1994 = llvm.icmp "slt" %1993, %48 : i64
    llvm.cond_br %1994, ^bb106(%1993 : i64), ^bb119
  ^bb119:
    %1995 = llvm.icmp "slt" %48, %52 : i64
    llvm.cond_br %1995, ^bb120(%48 : i64), ^bb133
  ^bb120(%i_1_right_below_tile: i64):
    %1996 = llvm.add %i_1_right_below_tile, %4 overflow<nsw> : i64
    %1997 = llvm.icmp "slt" %i_1_right_below_tile, %1996 : i64
    llvm.cond_br %1997, ^bb121(%i_1_right_below_tile : i64), ^bb132
  ^bb121(%i_1_right_below: i64):
    %1998 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %1999 = llvm.intr.smin(%1998, %a_size1) : (i64, i64) -> i64
    %2000 = llvm.icmp "slt" %j_1_right_panel, %1999 : i64
    llvm.cond_br %2000, ^bb122(%j_1_right_panel : i64), ^bb131
  ^bb122(%j_1_right_below: i64):
    %2001 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %2001, ^bb123(%6, %22 : i64, f64), ^bb130(%22 : f64)
  ^bb123(%k1_1_right_below: i64, %2002: f64):
    %2003 = llvm.icmp "slt" %6, %1862 : i64
    llvm.cond_br %2003, ^bb124(%6, %24, %23 : i64, vector<4xf64>, vector<4xf64>), ^bb127(%24, %23 : vector<4xf64>, vector<4xf64>)
  ^bb124(%k0_1_right_below: i64, %2004: vector<4xf64>, %2005: vector<4xf64>):
    %2006 = llvm.add %k0_1_right_below, %12 overflow<nsw> : i64
    %2007 = llvm.intr.smin(%2006, %1862) : (i64, i64) -> i64
    %2008 = llvm.icmp "slt" %k0_1_right_below, %2007 : i64
    llvm.cond_br %2008, ^bb125(%k0_1_right_below, %24, %24, %24, %24 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb126(%24, %24, %24, %24 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb125(%k0_1_right_below_1: i64, %2009: vector<4xf64>, %2010: vector<4xf64>, %2011: vector<4xf64>, %2012: vector<4xf64>):
    %2013 = llvm.mul %k1_1_right_below, %19 overflow<nsw> : i64
    %2014 = llvm.mul %i_1_right_below, %a_stride1 overflow<nsw> : i64
    %2015 = llvm.add %2013, %2014 overflow<nsw> : i64
    %2016 = llvm.add %2015, %k0_1_right_below_1 overflow<nsw> : i64
    %2017 = llvm.getelementptr inbounds %a[%2016] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2018 = llvm.load %2017 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2019 = llvm.mul %j_1_right_below, %a_stride1 overflow<nsw> : i64
    %2020 = llvm.add %2013, %2019 overflow<nsw> : i64
    %2021 = llvm.add %2020, %k0_1_right_below_1 overflow<nsw> : i64
    %2022 = llvm.getelementptr inbounds %a[%2021] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2023 = llvm.load %2022 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2024 = llvm.fmul %2018, %2023 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2025 = llvm.fadd %2009, %2024 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2026 = llvm.add %k0_1_right_below_1, %4 overflow<nsw> : i64
    %2027 = llvm.add %2013, %2014 overflow<nsw> : i64
    %2028 = llvm.add %2027, %2026 overflow<nsw> : i64
    %2029 = llvm.getelementptr inbounds %a[%2028] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2030 = llvm.load %2029 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2031 = llvm.add %k0_1_right_below_1, %4 overflow<nsw> : i64
    %2032 = llvm.add %2013, %2019 overflow<nsw> : i64
    %2033 = llvm.add %2032, %2031 overflow<nsw> : i64
    %2034 = llvm.getelementptr inbounds %a[%2033] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2035 = llvm.load %2034 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2036 = llvm.fmul %2030, %2035 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2037 = llvm.fadd %2010, %2036 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2038 = llvm.add %k0_1_right_below_1, %0 overflow<nsw> : i64
    %2039 = llvm.add %2013, %2014 overflow<nsw> : i64
    %2040 = llvm.add %2039, %2038 overflow<nsw> : i64
    %2041 = llvm.getelementptr inbounds %a[%2040] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2042 = llvm.load %2041 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2043 = llvm.add %k0_1_right_below_1, %0 overflow<nsw> : i64
    %2044 = llvm.add %2013, %2019 overflow<nsw> : i64
    %2045 = llvm.add %2044, %2043 overflow<nsw> : i64
    %2046 = llvm.getelementptr inbounds %a[%2045] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2047 = llvm.load %2046 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2048 = llvm.fmul %2042, %2047 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2049 = llvm.fadd %2011, %2048 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2050 = llvm.add %k0_1_right_below_1, %13 overflow<nsw> : i64
    %2051 = llvm.add %2013, %2014 overflow<nsw> : i64
    %2052 = llvm.add %2051, %2050 overflow<nsw> : i64
    %2053 = llvm.getelementptr inbounds %a[%2052] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2054 = llvm.load %2053 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2055 = llvm.add %k0_1_right_below_1, %13 overflow<nsw> : i64
    %2056 = llvm.add %2013, %2019 overflow<nsw> : i64
    %2057 = llvm.add %2056, %2055 overflow<nsw> : i64
    %2058 = llvm.getelementptr inbounds %a[%2057] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2059 = llvm.load %2058 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2060 = llvm.fmul %2054, %2059 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2061 = llvm.fadd %2012, %2060 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2062 = llvm.add %k0_1_right_below_1, %11 overflow<nsw> : i64
    %2063 = llvm.icmp "slt" %2062, %2007 : i64
    llvm.cond_br %2063, ^bb125(%2062, %2025, %2037, %2049, %2061 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb126(%2025, %2037, %2049, %2061 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb126(%2064: vector<4xf64>, %2065: vector<4xf64>, %2066: vector<4xf64>, %2067: vector<4xf64>):
    %2068 = llvm.fadd %2064, %2065 : vector<4xf64>
    %2069 = llvm.fadd %2066, %2067 : vector<4xf64>
    %2070 = llvm.fadd %2068, %2069 : vector<4xf64>
    %2071 = llvm.fsub %2070, %2005 : vector<4xf64>
    %2072 = llvm.fadd %2004, %2071 : vector<4xf64>
    %2073 = llvm.fsub %2072, %2004 : vector<4xf64>
    %2074 = llvm.fsub %2073, %2071 : vector<4xf64>
    %2075 = llvm.fcmp "uno" %2074, %2074 : vector<4xf64>
    %2076 = llvm.select %2075, %23, %2074 : vector<4xi1>, vector<4xf64>
    %2077 = llvm.add %k0_1_right_below, %12 overflow<nsw> : i64
    %2078 = llvm.icmp "slt" %2077, %1862 : i64
    llvm.cond_br %2078, ^bb124(%2077, %2072, %2076 : i64, vector<4xf64>, vector<4xf64>), ^bb127(%2072, %2076 : vector<4xf64>, vector<4xf64>)
  ^bb127(%2079: vector<4xf64>, %2080: vector<4xf64>):
    %2081 = llvm.fsub %24, %2080 : vector<4xf64>
    %2082 = llvm.icmp "slt" %1862, %a_stride1 : i64
    llvm.cond_br %2082, ^bb128(%1862, %2081 : i64, vector<4xf64>), ^bb129(%2081 : vector<4xf64>)
  ^bb128(%k0_1_right_below_2: i64, %2083: vector<4xf64>):
    %2084 = llvm.sub %a_stride1, %k0_1_right_below_2 overflow<nsw> : i64
    %2085 = llvm.intr.smin(%2084, %4) : (i64, i64) -> i64
    %2086 = llvm.intr.smax(%2085, %6) : (i64, i64) -> i64
    %2087 = llvm.trunc %2086 : i64 to i32
    %2088 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %2089 = llvm.mlir.poison : vector<4xi32>
    %2090 = llvm.insertelement %2087, %2089[%6 : i64] : vector<4xi32>
    %2091 = llvm.shufflevector %2090, %2089 [0, 0, 0, 0] : vector<4xi32>
    %2092 = llvm.icmp "slt" %2088, %2091 : vector<4xi32>
    %2093 = llvm.mul %k1_1_right_below, %19 overflow<nsw> : i64
    %2094 = llvm.mul %i_1_right_below, %a_stride1 overflow<nsw> : i64
    %2095 = llvm.add %2093, %2094 overflow<nsw> : i64
    %2096 = llvm.add %2095, %k0_1_right_below_2 overflow<nsw> : i64
    %2097 = llvm.getelementptr inbounds %a[%2096] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2098 = llvm.intr.masked.load %2097, %2092, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %2099 = llvm.mul %j_1_right_below, %a_stride1 overflow<nsw> : i64
    %2100 = llvm.add %2093, %2099 overflow<nsw> : i64
    %2101 = llvm.add %2100, %k0_1_right_below_2 overflow<nsw> : i64
    %2102 = llvm.getelementptr inbounds %a[%2101] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2103 = llvm.intr.masked.load %2102, %2092, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %2104 = llvm.fmul %2098, %2103 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2105 = llvm.fadd %2083, %2104 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2106 = llvm.select %2092, %2105, %2083 : vector<4xi1>, vector<4xf64>
    %2107 = llvm.add %k0_1_right_below_2, %4 overflow<nsw> : i64
    %2108 = llvm.icmp "slt" %2107, %a_stride1 : i64
    llvm.cond_br %2108, ^bb128(%2107, %2106 : i64, vector<4xf64>), ^bb129(%2106 : vector<4xf64>)
  ^bb129(%2109: vector<4xf64>):
    %2110 = llvm.fadd %2079, %2109 : vector<4xf64>
    %2111 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %2112 = "llvm.intr.vector.reduce.fadd"(%2111, %2110) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %2113 = llvm.fadd %2002, %2112 : f64
    %2114 = llvm.add %k1_1_right_below, %2 overflow<nsw> : i64
    %2115 = llvm.icmp "slt" %2114, %a_size0 : i64
    llvm.cond_br %2115, ^bb123(%2114, %2113 : i64, f64), ^bb130(%2113 : f64)
  ^bb130(%2116: f64):
    %2117 = llvm.mul %i_1_right_below, %a_size1 overflow<nsw> : i64
    %2118 = llvm.add %2117, %j_1_right_below overflow<nsw> : i64
    %2119 = llvm.getelementptr inbounds %out2[%2118] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2116, %2119 {alignment = 8 : i64} : f64, !llvm.ptr
    %2120 = llvm.add %j_1_right_below, %2 overflow<nsw> : i64
    %2121 = llvm.icmp "slt" %2120, %1999 : i64
    llvm.cond_br %2121, ^bb122(%2120 : i64), ^bb131
  ^bb131:
    %2122 = llvm.add %i_1_right_below, %2 overflow<nsw> : i64
    %2123 = llvm.icmp "slt" %2122, %1996 : i64
    llvm.cond_br %2123, ^bb121(%2122 : i64), ^bb132
  ^bb132:
    %2124 = llvm.add %i_1_right_below_tile, %4 overflow<nsw> : i64
    %2125 = llvm.icmp "slt" %2124, %52 : i64
    llvm.cond_br %2125, ^bb120(%2124 : i64), ^bb133
  ^bb133:
    %2126 = llvm.icmp "slt" %52, %56 : i64
    llvm.cond_br %2126, ^bb134(%52 : i64), ^bb147
  ^bb134(%i_1_right_below_below_tile: i64):
    %2127 = llvm.add %i_1_right_below_below_tile, %5 overflow<nsw> : i64
    %2128 = llvm.icmp "slt" %i_1_right_below_below_tile, %2127 : i64
    llvm.cond_br %2128, ^bb135(%i_1_right_below_below_tile : i64), ^bb146
  ^bb135(%i_1_right_below_below: i64):
    %2129 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %2130 = llvm.intr.smin(%2129, %a_size1) : (i64, i64) -> i64
    %2131 = llvm.icmp "slt" %j_1_right_panel, %2130 : i64
    llvm.cond_br %2131, ^bb136(%j_1_right_panel : i64), ^bb145
  ^bb136(%j_1_right_below_below: i64):
    %2132 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %2132, ^bb137(%6, %22 : i64, f64), ^bb144(%22 : f64)
  ^bb137(%k1_1_right_below_below: i64, %2133: f64):
    %2134 = llvm.icmp "slt" %6, %1862 : i64
    llvm.cond_br %2134, ^bb138(%6, %24, %23 : i64, vector<4xf64>, vector<4xf64>), ^bb141(%24, %23 : vector<4xf64>, vector<4xf64>)
  ^bb138(%k0_1_right_below_below: i64, %2135: vector<4xf64>, %2136: vector<4xf64>):
    %2137 = llvm.add %k0_1_right_below_below, %12 overflow<nsw> : i64
    %2138 = llvm.intr.smin(%2137, %1862) : (i64, i64) -> i64
    %2139 = llvm.icmp "slt" %k0_1_right_below_below, %2138 : i64
    llvm.cond_br %2139, ^bb139(%k0_1_right_below_below, %24, %24, %24, %24 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb140(%24, %24, %24, %24 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb139(%k0_1_right_below_below_1: i64, %2140: vector<4xf64>, %2141: vector<4xf64>, %2142: vector<4xf64>, %2143: vector<4xf64>):
    %2144 = llvm.mul %k1_1_right_below_below, %19 overflow<nsw> : i64
    %2145 = llvm.mul %i_1_right_below_below, %a_stride1 overflow<nsw> : i64
    %2146 = llvm.add %2144, %2145 overflow<nsw> : i64
    %2147 = llvm.add %2146, %k0_1_right_below_below_1 overflow<nsw> : i64
    %2148 = llvm.getelementptr inbounds %a[%2147] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2149 = llvm.load %2148 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2150 = llvm.mul %j_1_right_below_below, %a_stride1 overflow<nsw> : i64
    %2151 = llvm.add %2144, %2150 overflow<nsw> : i64
    %2152 = llvm.add %2151, %k0_1_right_below_below_1 overflow<nsw> : i64
    %2153 = llvm.getelementptr inbounds %a[%2152] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2154 = llvm.load %2153 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2155 = llvm.fmul %2149, %2154 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2156 = llvm.fadd %2140, %2155 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2157 = llvm.add %k0_1_right_below_below_1, %4 overflow<nsw> : i64
    %2158 = llvm.add %2144, %2145 overflow<nsw> : i64
    %2159 = llvm.add %2158, %2157 overflow<nsw> : i64
    %2160 = llvm.getelementptr inbounds %a[%2159] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2161 = llvm.load %2160 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2162 = llvm.add %k0_1_right_below_below_1, %4 overflow<nsw> : i64
    %2163 = llvm.add %2144, %2150 overflow<nsw> : i64
    %2164 = llvm.add %2163, %2162 overflow<nsw> : i64
    %2165 = llvm.getelementptr inbounds %a[%2164] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2166 = llvm.load %2165 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2167 = llvm.fmul %2161, %2166 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2168 = llvm.fadd %2141, %2167 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2169 = llvm.add %k0_1_right_below_below_1, %0 overflow<nsw> : i64
    %2170 = llvm.add %2144, %2145 overflow<nsw> : i64
    %2171 = llvm.add %2170, %2169 overflow<nsw> : i64
    %2172 = llvm.getelementptr inbounds %a[%2171] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2173 = llvm.load %2172 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2174 = llvm.add %k0_1_right_below_below_1, %0 overflow<nsw> : i64
    %2175 = llvm.add %2144, %2150 overflow<nsw> : i64
    %2176 = llvm.add %2175, %2174 overflow<nsw> : i64
    %2177 = llvm.getelementptr inbounds %a[%2176] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2178 = llvm.load %2177 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2179 = llvm.fmul %2173, %2178 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2180 = llvm.fadd %2142, %2179 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2181 = llvm.add %k0_1_right_below_below_1, %13 overflow<nsw> : i64
    %2182 = llvm.add %2144, %2145 overflow<nsw> : i64
    %2183 = llvm.add %2182, %2181 overflow<nsw> : i64
    %2184 = llvm.getelementptr inbounds %a[%2183] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2185 = llvm.load %2184 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2186 = llvm.add %k0_1_right_below_below_1, %13 overflow<nsw> : i64
    %2187 = llvm.add %2144, %2150 overflow<nsw> : i64
    %2188 = llvm.add %2187, %2186 overflow<nsw> : i64
    %2189 = llvm.getelementptr inbounds %a[%2188] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2190 = llvm.load %2189 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2191 = llvm.fmul %2185, %2190 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2192 = llvm.fadd %2143, %2191 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2193 = llvm.add %k0_1_right_below_below_1, %11 overflow<nsw> : i64
    %2194 = llvm.icmp "slt" %2193, %2138 : i64
    llvm.cond_br %2194, ^bb139(%2193, %2156, %2168, %2180, %2192 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb140(%2156, %2168, %2180, %2192 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb140(%2195: vector<4xf64>, %2196: vector<4xf64>, %2197: vector<4xf64>, %2198: vector<4xf64>):
    %2199 = llvm.fadd %2195, %2196 : vector<4xf64>
    %2200 = llvm.fadd %2197, %2198 : vector<4xf64>
    %2201 = llvm.fadd %2199, %2200 : vector<4xf64>
    %2202 = llvm.fsub %2201, %2136 : vector<4xf64>
    %2203 = llvm.fadd %2135, %2202 : vector<4xf64>
    %2204 = llvm.fsub %2203, %2135 : vector<4xf64>
    %2205 = llvm.fsub %2204, %2202 : vector<4xf64>
    %2206 = llvm.fcmp "uno" %2205, %2205 : vector<4xf64>
    %2207 = llvm.select %2206, %23, %2205 : vector<4xi1>, vector<4xf64>
    %2208 = llvm.add %k0_1_right_below_below, %12 overflow<nsw> : i64
    %2209 = llvm.icmp "slt" %2208, %1862 : i64
    llvm.cond_br %2209, ^bb138(%2208, %2203, %2207 : i64, vector<4xf64>, vector<4xf64>), ^bb141(%2203, %2207 : vector<4xf64>, vector<4xf64>)
  ^bb141(%2210: vector<4xf64>, %2211: vector<4xf64>):
    %2212 = llvm.fsub %24, %2211 : vector<4xf64>
    %2213 = llvm.icmp "slt" %1862, %a_stride1 : i64
    llvm.cond_br %2213, ^bb142(%1862, %2212 : i64, vector<4xf64>), ^bb143(%2212 : vector<4xf64>)
  ^bb142(%k0_1_right_below_below_2: i64, %2214: vector<4xf64>):
    %2215 = llvm.sub %a_stride1, %k0_1_right_below_below_2 overflow<nsw> : i64
    %2216 = llvm.intr.smin(%2215, %4) : (i64, i64) -> i64
    %2217 = llvm.intr.smax(%2216, %6) : (i64, i64) -> i64
    %2218 = llvm.trunc %2217 : i64 to i32
    %2219 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %2220 = llvm.mlir.poison : vector<4xi32>
    %2221 = llvm.insertelement %2218, %2220[%6 : i64] : vector<4xi32>
    %2222 = llvm.shufflevector %2221, %2220 [0, 0, 0, 0] : vector<4xi32>
    %2223 = llvm.icmp "slt" %2219, %2222 : vector<4xi32>
    %2224 = llvm.mul %k1_1_right_below_below, %19 overflow<nsw> : i64
    %2225 = llvm.mul %i_1_right_below_below, %a_stride1 overflow<nsw> : i64
    %2226 = llvm.add %2224, %2225 overflow<nsw> : i64
    %2227 = llvm.add %2226, %k0_1_right_below_below_2 overflow<nsw> : i64
    %2228 = llvm.getelementptr inbounds %a[%2227] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2229 = llvm.intr.masked.load %2228, %2223, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %2230 = llvm.mul %j_1_right_below_below, %a_stride1 overflow<nsw> : i64
    %2231 = llvm.add %2224, %2230 overflow<nsw> : i64
    %2232 = llvm.add %2231, %k0_1_right_below_below_2 overflow<nsw> : i64
    %2233 = llvm.getelementptr inbounds %a[%2232] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2234 = llvm.intr.masked.load %2233, %2223, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %2235 = llvm.fmul %2229, %2234 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2236 = llvm.fadd %2214, %2235 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2237 = llvm.select %2223, %2236, %2214 : vector<4xi1>, vector<4xf64>
    %2238 = llvm.add %k0_1_right_below_below_2, %4 overflow<nsw> : i64
    %2239 = llvm.icmp "slt" %2238, %a_stride1 : i64
    llvm.cond_br %2239, ^bb142(%2238, %2237 : i64, vector<4xf64>), ^bb143(%2237 : vector<4xf64>)
  ^bb143(%2240: vector<4xf64>):
    %2241 = llvm.fadd %2210, %2240 : vector<4xf64>
    %2242 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %2243 = "llvm.intr.vector.reduce.fadd"(%2242, %2241) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %2244 = llvm.fadd %2133, %2243 : f64
    %2245 = llvm.add %k1_1_right_below_below, %2 overflow<nsw> : i64
    %2246 = llvm.icmp "slt" %2245, %a_size0 : i64
    llvm.cond_br %2246, ^bb137(%2245, %2244 : i64, f64), ^bb144(%2244 : f64)
  ^bb144(%2247: f64):
    %2248 = llvm.mul %i_1_right_below_below, %a_size1 overflow<nsw> : i64
    %2249 = llvm.add %2248, %j_1_right_below_below overflow<nsw> : i64
    %2250 = llvm.getelementptr inbounds %out2[%2249] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2247, %2250 {alignment = 8 : i64} : f64, !llvm.ptr
    %2251 = llvm.add %j_1_right_below_below, %2 overflow<nsw> : i64
    %2252 = llvm.icmp "slt" %2251, %2130 : i64
    llvm.cond_br %2252, ^bb136(%2251 : i64), ^bb145
  ^bb145:
    %2253 = llvm.add %i_1_right_below_below, %2 overflow<nsw> : i64
    %2254 = llvm.icmp "slt" %2253, %2127 : i64
    llvm.cond_br %2254, ^bb135(%2253 : i64), ^bb146
  ^bb146:
    %2255 = llvm.add %i_1_right_below_below_tile, %5 overflow<nsw> : i64
    %2256 = llvm.icmp "slt" %2255, %56 : i64
    llvm.cond_br %2256, ^bb134(%2255 : i64), ^bb147
  ^bb147:
    %2257 = llvm.icmp "slt" %56, %a_size1 : i64
    llvm.cond_br %2257, ^bb148(%56 : i64), ^bb161
  ^bb148(%i_1_right_below_below_below_tile: i64):
    %2258 = llvm.add %i_1_right_below_below_below_tile, %2 overflow<nsw> : i64
    %2259 = llvm.icmp "slt" %i_1_right_below_below_below_tile, %2258 : i64
    llvm.cond_br %2259, ^bb149(%i_1_right_below_below_below_tile : i64), ^bb160
  ^bb149(%i_1_right_below_below_below: i64):
    %2260 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %2261 = llvm.intr.smin(%2260, %a_size1) : (i64, i64) -> i64
    %2262 = llvm.icmp "slt" %j_1_right_panel, %2261 : i64
    llvm.cond_br %2262, ^bb150(%j_1_right_panel : i64), ^bb159
  ^bb150(%j_1_right_below_below_below: i64):
    %2263 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %2263, ^bb151(%6, %22 : i64, f64), ^bb158(%22 : f64)
  ^bb151(%k1_1_right_below_below_below: i64, %2264: f64):
    %2265 = llvm.icmp "slt" %6, %1862 : i64
    llvm.cond_br %2265, ^bb152(%6, %24, %23 : i64, vector<4xf64>, vector<4xf64>), ^bb155(%24, %23 : vector<4xf64>, vector<4xf64>)
  ^bb152(%k0_1_right_below_below_below: i64, %2266: vector<4xf64>, %2267: vector<4xf64>):
    %2268 = llvm.add %k0_1_right_below_below_below, %12 overflow<nsw> : i64
    %2269 = llvm.intr.smin(%2268, %1862) : (i64, i64) -> i64
    %2270 = llvm.icmp "slt" %k0_1_right_below_below_below, %2269 : i64
    llvm.cond_br %2270, ^bb153(%k0_1_right_below_below_below, %24, %24, %24, %24 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb154(%24, %24, %24, %24 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb153(%k0_1_right_below_below_below_1: i64, %2271: vector<4xf64>, %2272: vector<4xf64>, %2273: vector<4xf64>, %2274: vector<4xf64>):
    %2275 = llvm.mul %k1_1_right_below_below_below, %19 overflow<nsw> : i64
    %2276 = llvm.mul %i_1_right_below_below_below, %a_stride1 overflow<nsw> : i64
    %2277 = llvm.add %2275, %2276 overflow<nsw> : i64
    %2278 = llvm.add %2277, %k0_1_right_below_below_below_1 overflow<nsw> : i64
    %2279 = llvm.getelementptr inbounds %a[%2278] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2280 = llvm.load %2279 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2281 = llvm.mul %j_1_right_below_below_below, %a_stride1 overflow<nsw> : i64
    %2282 = llvm.add %2275, %2281 overflow<nsw> : i64
    %2283 = llvm.add %2282, %k0_1_right_below_below_below_1 overflow<nsw> : i64
    %2284 = llvm.getelementptr inbounds %a[%2283] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2285 = llvm.load %2284 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2286 = llvm.fmul %2280, %2285 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2287 = llvm.fadd %2271, %2286 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2288 = llvm.add %k0_1_right_below_below_below_1, %4 overflow<nsw> : i64
    %2289 = llvm.add %2275, %2276 overflow<nsw> : i64
    %2290 = llvm.add %2289, %2288 overflow<nsw> : i64
    %2291 = llvm.getelementptr inbounds %a[%2290] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2292 = llvm.load %2291 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2293 = llvm.add %k0_1_right_below_below_below_1, %4 overflow<nsw> : i64
    %2294 = llvm.add %2275, %2281 overflow<nsw> : i64
    %2295 = llvm.add %2294, %2293 overflow<nsw> : i64
    %2296 = llvm.getelementptr inbounds %a[%2295] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2297 = llvm.load %2296 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2298 = llvm.fmul %2292, %2297 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2299 = llvm.fadd %2272, %2298 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2300 = llvm.add %k0_1_right_below_below_below_1, %0 overflow<nsw> : i64
    %2301 = llvm.add %2275, %2276 overflow<nsw> : i64
    %2302 = llvm.add %2301, %2300 overflow<nsw> : i64
    %2303 = llvm.getelementptr inbounds %a[%2302] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2304 = llvm.load %2303 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2305 = llvm.add %k0_1_right_below_below_below_1, %0 overflow<nsw> : i64
    %2306 = llvm.add %2275, %2281 overflow<nsw> : i64
    %2307 = llvm.add %2306, %2305 overflow<nsw> : i64
    %2308 = llvm.getelementptr inbounds %a[%2307] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2309 = llvm.load %2308 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2310 = llvm.fmul %2304, %2309 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2311 = llvm.fadd %2273, %2310 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2312 = llvm.add %k0_1_right_below_below_below_1, %13 overflow<nsw> : i64
    %2313 = llvm.add %2275, %2276 overflow<nsw> : i64
    %2314 = llvm.add %2313, %2312 overflow<nsw> : i64
    %2315 = llvm.getelementptr inbounds %a[%2314] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2316 = llvm.load %2315 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2317 = llvm.add %k0_1_right_below_below_below_1, %13 overflow<nsw> : i64
    %2318 = llvm.add %2275, %2281 overflow<nsw> : i64
    %2319 = llvm.add %2318, %2317 overflow<nsw> : i64
    %2320 = llvm.getelementptr inbounds %a[%2319] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2321 = llvm.load %2320 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2322 = llvm.fmul %2316, %2321 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2323 = llvm.fadd %2274, %2322 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2324 = llvm.add %k0_1_right_below_below_below_1, %11 overflow<nsw> : i64
    %2325 = llvm.icmp "slt" %2324, %2269 : i64
    llvm.cond_br %2325, ^bb153(%2324, %2287, %2299, %2311, %2323 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb154(%2287, %2299, %2311, %2323 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb154(%2326: vector<4xf64>, %2327: vector<4xf64>, %2328: vector<4xf64>, %2329: vector<4xf64>):
    %2330 = llvm.fadd %2326, %2327 : vector<4xf64>
    %2331 = llvm.fadd %2328, %2329 : vector<4xf64>
    %2332 = llvm.fadd %2330, %2331 : vector<4xf64>
    %2333 = llvm.fsub %2332, %2267 : vector<4xf64>
    %2334 = llvm.fadd %2266, %2333 : vector<4xf64>
    %2335 = llvm.fsub %2334, %2266 : vector<4xf64>
    %2336 = llvm.fsub %2335, %2333 : vector<4xf64>
    %2337 = llvm.fcmp "uno" %2336, %2336 : vector<4xf64>
    %2338 = llvm.select %2337, %23, %2336 : vector<4xi1>, vector<4xf64>
    %2339 = llvm.add %k0_1_right_below_below_below, %12 overflow<nsw> : i64
    %2340 = llvm.icmp "slt" %2339, %1862 : i64
    llvm.cond_br %2340, ^bb152(%2339, %2334, %2338 : i64, vector<4xf64>, vector<4xf64>), ^bb155(%2334, %2338 : vector<4xf64>, vector<4xf64>)
  ^bb155(%2341: vector<4xf64>, %2342: vector<4xf64>):
    %2343 = llvm.fsub %24, %2342 : vector<4xf64>
    %2344 = llvm.icmp "slt" %1862, %a_stride1 : i64
    llvm.cond_br %2344, ^bb156(%1862, %2343 : i64, vector<4xf64>), ^bb157(%2343 : vector<4xf64>)
  ^bb156(%k0_1_right_below_below_below_2: i64, %2345: vector<4xf64>):
    %2346 = llvm.sub %a_stride1, %k0_1_right_below_below_below_2 overflow<nsw> : i64
    %2347 = llvm.intr.smin(%2346, %4) : (i64, i64) -> i64
    %2348 = llvm.intr.smax(%2347, %6) : (i64, i64) -> i64
    %2349 = llvm.trunc %2348 : i64 to i32
    %2350 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %2351 = llvm.mlir.poison : vector<4xi32>
    %2352 = llvm.insertelement %2349, %2351[%6 : i64] : vector<4xi32>
    %2353 = llvm.shufflevector %2352, %2351 [0, 0, 0, 0] : vector<4xi32>
    %2354 = llvm.icmp "slt" %2350, %2353 : vector<4xi32>
    %2355 = llvm.mul %k1_1_right_below_below_below, %19 overflow<nsw> : i64
    %2356 = llvm.mul %i_1_right_below_below_below, %a_stride1 overflow<nsw> : i64
    %2357 = llvm.add %2355, %2356 overflow<nsw> : i64
    %2358 = llvm.add %2357, %k0_1_right_below_below_below_2 overflow<nsw> : i64
    %2359 = llvm.getelementptr inbounds %a[%2358] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2360 = llvm.intr.masked.load %2359, %2354, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %2361 = llvm.mul %j_1_right_below_below_below, %a_stride1 overflow<nsw> : i64
    %2362 = llvm.add %2355, %2361 overflow<nsw> : i64
    %2363 = llvm.add %2362, %k0_1_right_below_below_below_2 overflow<nsw> : i64
    %2364 = llvm.getelementptr inbounds %a[%2363] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2365 = llvm.intr.masked.load %2364, %2354, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %2366 = llvm.fmul %2360, %2365 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2367 = llvm.fadd %2345, %2366 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2368 = llvm.select %2354, %2367, %2345 : vector<4xi1>, vector<4xf64>
    %2369 = llvm.add %k0_1_right_below_below_below_2, %4 overflow<nsw> : i64
    %2370 = llvm.icmp "slt" %2369, %a_stride1 : i64
    llvm.cond_br %2370, ^bb156(%2369, %2368 : i64, vector<4xf64>), ^bb157(%2368 : vector<4xf64>)
  ^bb157(%2371: vector<4xf64>):
    %2372 = llvm.fadd %2341, %2371 : vector<4xf64>
    %2373 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %2374 = "llvm.intr.vector.reduce.fadd"(%2373, %2372) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %2375 = llvm.fadd %2264, %2374 : f64
    %2376 = llvm.add %k1_1_right_below_below_below, %2 overflow<nsw> : i64
    %2377 = llvm.icmp "slt" %2376, %a_size0 : i64
    llvm.cond_br %2377, ^bb151(%2376, %2375 : i64, f64), ^bb158(%2375 : f64)
  ^bb158(%2378: f64):
    %2379 = llvm.mul %i_1_right_below_below_below, %a_size1 overflow<nsw> : i64
    %2380 = llvm.add %2379, %j_1_right_below_below_below overflow<nsw> : i64
    %2381 = llvm.getelementptr inbounds %out2[%2380] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2378, %2381 {alignment = 8 : i64} : f64, !llvm.ptr
    %2382 = llvm.add %j_1_right_below_below_below, %2 overflow<nsw> : i64
    %2383 = llvm.icmp "slt" %2382, %2261 : i64
    llvm.cond_br %2383, ^bb150(%2382 : i64), ^bb159
  ^bb159:
    %2384 = llvm.add %i_1_right_below_below_below, %2 overflow<nsw> : i64
    %2385 = llvm.icmp "slt" %2384, %2258 : i64
    llvm.cond_br %2385, ^bb149(%2384 : i64), ^bb160
  ^bb160:
    %2386 = llvm.add %i_1_right_below_below_below_tile, %2 overflow<nsw> : i64
    %2387 = llvm.icmp "slt" %2386, %a_size1 : i64
    llvm.cond_br %2387, ^bb148(%2386 : i64), ^bb161
  ^bb161:
    %2388 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %2389 = llvm.icmp "slt" %2388, %a_size1 : i64
    llvm.cond_br %2389, ^bb105(%2388 : i64), ^bb162
  ^bb162:
    llvm.return %18 : i32
  ^bb163(%2390: i32):
    llvm.return %2390 : i32
  }
  llvm.func @program_shapes(%a_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %a_size0_1: i64, %a_size1_1: i64, %a_stride1_1: i64, %b_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %b_size0_1: i64, %b_size1_1: i64, %b_stride1_1: i64, %v_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %v_size0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %2391 = llvm.mlir.constant(0) : i64
    %2392 = llvm.mlir.constant(1) : i64
    %2393 = llvm.mlir.constant(2) : i64
    %2394 = llvm.mlir.constant(2 : i32) : i32
    %2395 = llvm.mlir.constant(3 : i32) : i32
    %2396 = llvm.mlir.constant(3) : i64
    %2397 = llvm.mlir.constant(4) : i64
    %2398 = llvm.mlir.constant(5) : i64
    %2399 = llvm.mlir.constant(6) : i64
    %2400 = llvm.mlir.constant(0 : i32) : i32
    %2401 = llvm.mul %a_stride1_1, %a_size1_1 overflow<nsw> : i64
    %2402 = llvm.mul %b_stride1_1, %b_size1_1 overflow<nsw> : i64
    %2403 = llvm.icmp "eq" %b_size0_1, %a_size0_1 : i64
    %2404 = llvm.icmp "eq" %a_stride1_1, %b_size1_1 : i64
    llvm.cond_br %2403, ^bb1, ^bb3(%2394 : i32)
  ^bb1:
    llvm.cond_br %2404, ^bb2, ^bb3(%2395 : i32)
  ^bb2:
    llvm.store %a_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %2405 = llvm.getelementptr inbounds %extents[%2392] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_1, %2405 {alignment = 8 : i64} : i64, !llvm.ptr
    %2406 = llvm.getelementptr inbounds %extents[%2393] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride1_1, %2406 {alignment = 8 : i64} : i64, !llvm.ptr
    %2407 = llvm.getelementptr inbounds %extents[%2396] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_1, %2407 {alignment = 8 : i64} : i64, !llvm.ptr
    %2408 = llvm.getelementptr inbounds %extents[%2397] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_1, %2408 {alignment = 8 : i64} : i64, !llvm.ptr
    %2409 = llvm.getelementptr inbounds %extents[%2398] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_1, %2409 {alignment = 8 : i64} : i64, !llvm.ptr
    %2410 = llvm.getelementptr inbounds %extents[%2399] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_1, %2410 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %2400 : i32
  ^bb3(%2411: i32):
    llvm.return %2411 : i32
  }
}
