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
    %6 = arith.constant dense<0.000000e+00> : vector<6x4xf64>
    %7 = arith.constant 6 : index
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
    %30 = affine.apply affine_map<(d0) -> (((d0 floordiv 6) * 6))>(%18)
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
        %89 = vector.create_mask %7, %87 : vector<6x4xi1>
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
          affine.for %i_right_tile = 0 to %30 step 6 {
            %101 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<6x4xf64>) {
              affine.yield %6 : vector<6x4xf64>
            } else {
              %102 = vector.create_mask %7, %87 : vector<6x4xi1>
              %103 = vector.transfer_read %out0_1[%b0, %i_right_tile, %j_right_panel], %1, %102 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<6x4xf64>
              affine.yield %103 : vector<6x4xf64>
            }
            %104 = affine.for %k0_right = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_right_piece, %20) iter_args(%105 = %101) -> (vector<6x4xf64>) {
              %106 = vector.transfer_read %a[%b0, %i_right_tile, %k0_right], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<6x4xf64>
              %107 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_right, %k0_right_piece)
              %108 = vector.transfer_read %b_copy_1[%107, %39], %1, %88 {in_bounds = [true]} : memref<8192x4xf64>, vector<4xf64>
              %109 = vector.broadcast %108 : vector<4xf64> to vector<6x4xf64>
              %110 = arith.mulf %106, %109 fastmath<reassoc,contract> : vector<6x4xf64>
              %111 = arith.addf %105, %110 fastmath<reassoc,contract> : vector<6x4xf64>
              affine.yield %111 : vector<6x4xf64>
            }
            vector.transfer_write %104, %out0_1[%b0, %i_right_tile, %j_right_panel], %89 {in_bounds = [true, true]} : vector<6x4xf64>, memref<?x?x?xf64>
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
    %194 = affine.apply affine_map<(d0) -> (((d0 floordiv 6) * 6))>(%18)
    %195 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0))>(%194, %18)
    %196 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 2) * 2) + d0))>(%195, %18)
    %197 = affine.apply affine_map<(d0) -> (((d0 floordiv 16) * 16))>(%20)
    affine.for %j_1_right_panel = %154 to %18 step 4 {
      affine.for %i_1_right_tile = 0 to %194 step 6 {
        affine.for %i_1_right = affine_map<(d0) -> (d0)>(%i_1_right_tile) to affine_map<(d0) -> ((d0 + 6))>(%i_1_right_tile) {
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
    %2 = arith.constant 6 : index
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
    %30 = arith.constant 0 : index
    %31 = arith.constant 0 : index
    %32 = arith.constant 0 : index
    %33 = arith.constant 0 : index
    %34 = arith.constant 0 : index
    %35 = arith.constant 0 : index
    %36 = arith.constant 0 : index
    %37 = arith.constant 0 : index
    %38 = arith.constant 0 : index
    %39 = arith.constant 0 : index
    scf.for %b0 = %c0 to %8 step %c1 {
      scf.for %j_panel = %c0 to %17 step %c8 {
        scf.for %k0_piece = %c0 to %18 step %c4096 {
          %b_copy = memref.alloc() {alignment = 64 : i64} : memref<4096x8xf64>
          %40 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
          %41 = arith.minsi %40, %12 : index
          scf.for %k0_copy = %k0_piece to %41 step %c1 {
            %42 = vector.load %b[%b0, %k0_copy, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            %43 = arith.addi %j_panel, %c4 overflow<nsw> : index
            %44 = vector.load %b[%b0, %k0_copy, %43] : memref<?x?x?xf64>, vector<4xf64>
            %45 = arith.subi %k0_copy, %k0_piece overflow<nsw> : index
            vector.store %42, %b_copy[%45, %30] : memref<4096x8xf64>, vector<4xf64>
            %46 = arith.addi %30, %c4 overflow<nsw> : index
            vector.store %44, %b_copy[%45, %46] : memref<4096x8xf64>, vector<4xf64>
          }
          scf.for %i_tile = %c0 to %20 step %c6 {
            %47 = arith.cmpi eq, %k0_piece, %c0 : index
            %48, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59 = scf.if %47 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              scf.yield %6, %6, %6, %6, %6, %6, %6, %6, %6, %6, %6, %6 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            } else {
              %60 = vector.load %out0_1[%b0, %i_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %61 = arith.addi %j_panel, %c4 overflow<nsw> : index
              %62 = vector.load %out0_1[%b0, %i_tile, %61] : memref<?x?x?xf64>, vector<4xf64>
              %63 = arith.addi %i_tile, %c1 overflow<nsw> : index
              %64 = vector.load %out0_1[%b0, %63, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %65 = vector.load %out0_1[%b0, %63, %61] : memref<?x?x?xf64>, vector<4xf64>
              %66 = arith.addi %i_tile, %c2 overflow<nsw> : index
              %67 = vector.load %out0_1[%b0, %66, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %68 = vector.load %out0_1[%b0, %66, %61] : memref<?x?x?xf64>, vector<4xf64>
              %69 = arith.addi %i_tile, %c3 overflow<nsw> : index
              %70 = vector.load %out0_1[%b0, %69, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %71 = vector.load %out0_1[%b0, %69, %61] : memref<?x?x?xf64>, vector<4xf64>
              %72 = arith.addi %i_tile, %c4 overflow<nsw> : index
              %73 = vector.load %out0_1[%b0, %72, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %74 = vector.load %out0_1[%b0, %72, %61] : memref<?x?x?xf64>, vector<4xf64>
              %75 = arith.addi %i_tile, %c5 overflow<nsw> : index
              %76 = vector.load %out0_1[%b0, %75, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %77 = vector.load %out0_1[%b0, %75, %61] : memref<?x?x?xf64>, vector<4xf64>
              scf.yield %60, %62, %64, %65, %67, %68, %70, %71, %73, %74, %76, %77 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %78 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
            %79 = arith.minsi %78, %12 : index
            %80, %81, %82, %83, %84, %85, %86, %87, %88, %89, %90, %91 = scf.for %k0 = %k0_piece to %79 step %c1 iter_args(%92 = %48, %93 = %49, %94 = %50, %95 = %51, %96 = %52, %97 = %53, %98 = %54, %99 = %55, %100 = %56, %101 = %57, %102 = %58, %103 = %59) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %104 = memref.load %a[%b0, %i_tile, %k0] : memref<?x?x?xf64>
              %105 = vector.broadcast %104 : f64 to vector<4xf64>
              %106 = arith.addi %i_tile, %c1 overflow<nsw> : index
              %107 = memref.load %a[%b0, %106, %k0] : memref<?x?x?xf64>
              %108 = vector.broadcast %107 : f64 to vector<4xf64>
              %109 = arith.addi %i_tile, %c2 overflow<nsw> : index
              %110 = memref.load %a[%b0, %109, %k0] : memref<?x?x?xf64>
              %111 = vector.broadcast %110 : f64 to vector<4xf64>
              %112 = arith.addi %i_tile, %c3 overflow<nsw> : index
              %113 = memref.load %a[%b0, %112, %k0] : memref<?x?x?xf64>
              %114 = vector.broadcast %113 : f64 to vector<4xf64>
              %115 = arith.addi %i_tile, %c4 overflow<nsw> : index
              %116 = memref.load %a[%b0, %115, %k0] : memref<?x?x?xf64>
              %117 = vector.broadcast %116 : f64 to vector<4xf64>
              %118 = arith.addi %i_tile, %c5 overflow<nsw> : index
              %119 = memref.load %a[%b0, %118, %k0] : memref<?x?x?xf64>
              %120 = vector.broadcast %119 : f64 to vector<4xf64>
              %121 = arith.subi %k0, %k0_piece overflow<nsw> : index
              %122 = vector.load %b_copy[%121, %31] : memref<4096x8xf64>, vector<4xf64>
              %123 = arith.addi %31, %c4 overflow<nsw> : index
              %124 = vector.load %b_copy[%121, %123] : memref<4096x8xf64>, vector<4xf64>
              %125 = arith.mulf %105, %122 fastmath<reassoc,contract> : vector<4xf64>
              %126 = arith.mulf %105, %124 fastmath<reassoc,contract> : vector<4xf64>
              %127 = arith.mulf %108, %122 fastmath<reassoc,contract> : vector<4xf64>
              %128 = arith.mulf %108, %124 fastmath<reassoc,contract> : vector<4xf64>
              %129 = arith.mulf %111, %122 fastmath<reassoc,contract> : vector<4xf64>
              %130 = arith.mulf %111, %124 fastmath<reassoc,contract> : vector<4xf64>
              %131 = arith.mulf %114, %122 fastmath<reassoc,contract> : vector<4xf64>
              %132 = arith.mulf %114, %124 fastmath<reassoc,contract> : vector<4xf64>
              %133 = arith.mulf %117, %122 fastmath<reassoc,contract> : vector<4xf64>
              %134 = arith.mulf %117, %124 fastmath<reassoc,contract> : vector<4xf64>
              %135 = arith.mulf %120, %122 fastmath<reassoc,contract> : vector<4xf64>
              %136 = arith.mulf %120, %124 fastmath<reassoc,contract> : vector<4xf64>
              %137 = arith.addf %92, %125 fastmath<reassoc,contract> : vector<4xf64>
              %138 = arith.addf %93, %126 fastmath<reassoc,contract> : vector<4xf64>
              %139 = arith.addf %94, %127 fastmath<reassoc,contract> : vector<4xf64>
              %140 = arith.addf %95, %128 fastmath<reassoc,contract> : vector<4xf64>
              %141 = arith.addf %96, %129 fastmath<reassoc,contract> : vector<4xf64>
              %142 = arith.addf %97, %130 fastmath<reassoc,contract> : vector<4xf64>
              %143 = arith.addf %98, %131 fastmath<reassoc,contract> : vector<4xf64>
              %144 = arith.addf %99, %132 fastmath<reassoc,contract> : vector<4xf64>
              %145 = arith.addf %100, %133 fastmath<reassoc,contract> : vector<4xf64>
              %146 = arith.addf %101, %134 fastmath<reassoc,contract> : vector<4xf64>
              %147 = arith.addf %102, %135 fastmath<reassoc,contract> : vector<4xf64>
              %148 = arith.addf %103, %136 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %137, %138, %139, %140, %141, %142, %143, %144, %145, %146, %147, %148 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            vector.store %80, %out0_1[%b0, %i_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            %149 = arith.addi %j_panel, %c4 overflow<nsw> : index
            vector.store %81, %out0_1[%b0, %i_tile, %149] : memref<?x?x?xf64>, vector<4xf64>
            %150 = arith.addi %i_tile, %c1 overflow<nsw> : index
            vector.store %82, %out0_1[%b0, %150, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %83, %out0_1[%b0, %150, %149] : memref<?x?x?xf64>, vector<4xf64>
            %151 = arith.addi %i_tile, %c2 overflow<nsw> : index
            vector.store %84, %out0_1[%b0, %151, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %85, %out0_1[%b0, %151, %149] : memref<?x?x?xf64>, vector<4xf64>
            %152 = arith.addi %i_tile, %c3 overflow<nsw> : index
            vector.store %86, %out0_1[%b0, %152, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %87, %out0_1[%b0, %152, %149] : memref<?x?x?xf64>, vector<4xf64>
            %153 = arith.addi %i_tile, %c4 overflow<nsw> : index
            vector.store %88, %out0_1[%b0, %153, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %89, %out0_1[%b0, %153, %149] : memref<?x?x?xf64>, vector<4xf64>
            %154 = arith.addi %i_tile, %c5 overflow<nsw> : index
            vector.store %90, %out0_1[%b0, %154, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %91, %out0_1[%b0, %154, %149] : memref<?x?x?xf64>, vector<4xf64>
          }
          scf.for %i_below_tile = %20 to %24 step %c4 {
            %155 = arith.cmpi eq, %k0_piece, %c0 : index
            %156, %157, %158, %159, %160, %161, %162, %163 = scf.if %155 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              scf.yield %6, %6, %6, %6, %6, %6, %6, %6 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            } else {
              %164 = vector.load %out0_1[%b0, %i_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %165 = arith.addi %j_panel, %c4 overflow<nsw> : index
              %166 = vector.load %out0_1[%b0, %i_below_tile, %165] : memref<?x?x?xf64>, vector<4xf64>
              %167 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
              %168 = vector.load %out0_1[%b0, %167, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %169 = vector.load %out0_1[%b0, %167, %165] : memref<?x?x?xf64>, vector<4xf64>
              %170 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
              %171 = vector.load %out0_1[%b0, %170, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %172 = vector.load %out0_1[%b0, %170, %165] : memref<?x?x?xf64>, vector<4xf64>
              %173 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
              %174 = vector.load %out0_1[%b0, %173, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %175 = vector.load %out0_1[%b0, %173, %165] : memref<?x?x?xf64>, vector<4xf64>
              scf.yield %164, %166, %168, %169, %171, %172, %174, %175 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %176 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
            %177 = arith.minsi %176, %12 : index
            %178, %179, %180, %181, %182, %183, %184, %185 = scf.for %k0_below = %k0_piece to %177 step %c1 iter_args(%186 = %156, %187 = %157, %188 = %158, %189 = %159, %190 = %160, %191 = %161, %192 = %162, %193 = %163) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %194 = memref.load %a[%b0, %i_below_tile, %k0_below] : memref<?x?x?xf64>
              %195 = vector.broadcast %194 : f64 to vector<4xf64>
              %196 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
              %197 = memref.load %a[%b0, %196, %k0_below] : memref<?x?x?xf64>
              %198 = vector.broadcast %197 : f64 to vector<4xf64>
              %199 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
              %200 = memref.load %a[%b0, %199, %k0_below] : memref<?x?x?xf64>
              %201 = vector.broadcast %200 : f64 to vector<4xf64>
              %202 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
              %203 = memref.load %a[%b0, %202, %k0_below] : memref<?x?x?xf64>
              %204 = vector.broadcast %203 : f64 to vector<4xf64>
              %205 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
              %206 = vector.load %b_copy[%205, %32] : memref<4096x8xf64>, vector<4xf64>
              %207 = arith.addi %32, %c4 overflow<nsw> : index
              %208 = vector.load %b_copy[%205, %207] : memref<4096x8xf64>, vector<4xf64>
              %209 = arith.mulf %195, %206 fastmath<reassoc,contract> : vector<4xf64>
              %210 = arith.mulf %195, %208 fastmath<reassoc,contract> : vector<4xf64>
              %211 = arith.mulf %198, %206 fastmath<reassoc,contract> : vector<4xf64>
              %212 = arith.mulf %198, %208 fastmath<reassoc,contract> : vector<4xf64>
              %213 = arith.mulf %201, %206 fastmath<reassoc,contract> : vector<4xf64>
              %214 = arith.mulf %201, %208 fastmath<reassoc,contract> : vector<4xf64>
              %215 = arith.mulf %204, %206 fastmath<reassoc,contract> : vector<4xf64>
              %216 = arith.mulf %204, %208 fastmath<reassoc,contract> : vector<4xf64>
              %217 = arith.addf %186, %209 fastmath<reassoc,contract> : vector<4xf64>
              %218 = arith.addf %187, %210 fastmath<reassoc,contract> : vector<4xf64>
              %219 = arith.addf %188, %211 fastmath<reassoc,contract> : vector<4xf64>
              %220 = arith.addf %189, %212 fastmath<reassoc,contract> : vector<4xf64>
              %221 = arith.addf %190, %213 fastmath<reassoc,contract> : vector<4xf64>
              %222 = arith.addf %191, %214 fastmath<reassoc,contract> : vector<4xf64>
              %223 = arith.addf %192, %215 fastmath<reassoc,contract> : vector<4xf64>
              %224 = arith.addf %193, %216 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %217, %218, %219, %220, %221, %222, %223, %224 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            vector.store %178, %out0_1[%b0, %i_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            %225 = arith.addi %j_panel, %c4 overflow<nsw> : index
            vector.store %179, %out0_1[%b0, %i_below_tile, %225] : memref<?x?x?xf64>, vector<4xf64>
            %226 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
            vector.store %180, %out0_1[%b0, %226, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %181, %out0_1[%b0, %226, %225] : memref<?x?x?xf64>, vector<4xf64>
            %227 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
            vector.store %182, %out0_1[%b0, %227, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %183, %out0_1[%b0, %227, %225] : memref<?x?x?xf64>, vector<4xf64>
            %228 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
            vector.store %184, %out0_1[%b0, %228, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %185, %out0_1[%b0, %228, %225] : memref<?x?x?xf64>, vector<4xf64>
          }
          scf.for %i_below_below_tile = %24 to %28 step %c2 {
            %229 = arith.cmpi eq, %k0_piece, %c0 : index
            %230, %231, %232, %233 = scf.if %229 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              scf.yield %6, %6, %6, %6 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            } else {
              %234 = vector.load %out0_1[%b0, %i_below_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %235 = arith.addi %j_panel, %c4 overflow<nsw> : index
              %236 = vector.load %out0_1[%b0, %i_below_below_tile, %235] : memref<?x?x?xf64>, vector<4xf64>
              %237 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
              %238 = vector.load %out0_1[%b0, %237, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %239 = vector.load %out0_1[%b0, %237, %235] : memref<?x?x?xf64>, vector<4xf64>
              scf.yield %234, %236, %238, %239 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %240 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
            %241 = arith.minsi %240, %12 : index
            %242, %243, %244, %245 = scf.for %k0_below_below = %k0_piece to %241 step %c1 iter_args(%246 = %230, %247 = %231, %248 = %232, %249 = %233) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %250 = memref.load %a[%b0, %i_below_below_tile, %k0_below_below] : memref<?x?x?xf64>
              %251 = vector.broadcast %250 : f64 to vector<4xf64>
              %252 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
              %253 = memref.load %a[%b0, %252, %k0_below_below] : memref<?x?x?xf64>
              %254 = vector.broadcast %253 : f64 to vector<4xf64>
              %255 = arith.subi %k0_below_below, %k0_piece overflow<nsw> : index
              %256 = vector.load %b_copy[%255, %33] : memref<4096x8xf64>, vector<4xf64>
              %257 = arith.addi %33, %c4 overflow<nsw> : index
              %258 = vector.load %b_copy[%255, %257] : memref<4096x8xf64>, vector<4xf64>
              %259 = arith.mulf %251, %256 fastmath<reassoc,contract> : vector<4xf64>
              %260 = arith.mulf %251, %258 fastmath<reassoc,contract> : vector<4xf64>
              %261 = arith.mulf %254, %256 fastmath<reassoc,contract> : vector<4xf64>
              %262 = arith.mulf %254, %258 fastmath<reassoc,contract> : vector<4xf64>
              %263 = arith.addf %246, %259 fastmath<reassoc,contract> : vector<4xf64>
              %264 = arith.addf %247, %260 fastmath<reassoc,contract> : vector<4xf64>
              %265 = arith.addf %248, %261 fastmath<reassoc,contract> : vector<4xf64>
              %266 = arith.addf %249, %262 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %263, %264, %265, %266 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            vector.store %242, %out0_1[%b0, %i_below_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            %267 = arith.addi %j_panel, %c4 overflow<nsw> : index
            vector.store %243, %out0_1[%b0, %i_below_below_tile, %267] : memref<?x?x?xf64>, vector<4xf64>
            %268 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
            vector.store %244, %out0_1[%b0, %268, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %245, %out0_1[%b0, %268, %267] : memref<?x?x?xf64>, vector<4xf64>
          }
          scf.for %i_below_below_below_tile = %28 to %10 step %c1 {
            %269 = arith.cmpi eq, %k0_piece, %c0 : index
            %270, %271 = scf.if %269 -> (vector<4xf64>, vector<4xf64>) {
              scf.yield %6, %6 : vector<4xf64>, vector<4xf64>
            } else {
              %272 = vector.load %out0_1[%b0, %i_below_below_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %273 = arith.addi %j_panel, %c4 overflow<nsw> : index
              %274 = vector.load %out0_1[%b0, %i_below_below_below_tile, %273] : memref<?x?x?xf64>, vector<4xf64>
              scf.yield %272, %274 : vector<4xf64>, vector<4xf64>
            }
            %275 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
            %276 = arith.minsi %275, %12 : index
            %277, %278 = scf.for %k0_below_below_below = %k0_piece to %276 step %c1 iter_args(%279 = %270, %280 = %271) -> (vector<4xf64>, vector<4xf64>) {
              %281 = memref.load %a[%b0, %i_below_below_below_tile, %k0_below_below_below] : memref<?x?x?xf64>
              %282 = vector.broadcast %281 : f64 to vector<4xf64>
              %283 = arith.subi %k0_below_below_below, %k0_piece overflow<nsw> : index
              %284 = vector.load %b_copy[%283, %34] : memref<4096x8xf64>, vector<4xf64>
              %285 = arith.addi %34, %c4 overflow<nsw> : index
              %286 = vector.load %b_copy[%283, %285] : memref<4096x8xf64>, vector<4xf64>
              %287 = arith.mulf %282, %284 fastmath<reassoc,contract> : vector<4xf64>
              %288 = arith.mulf %282, %286 fastmath<reassoc,contract> : vector<4xf64>
              %289 = arith.addf %279, %287 fastmath<reassoc,contract> : vector<4xf64>
              %290 = arith.addf %280, %288 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %289, %290 : vector<4xf64>, vector<4xf64>
            }
            vector.store %277, %out0_1[%b0, %i_below_below_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            %291 = arith.addi %j_panel, %c4 overflow<nsw> : index
            vector.store %278, %out0_1[%b0, %i_below_below_below_tile, %291] : memref<?x?x?xf64>, vector<4xf64>
          }
          memref.dealloc %b_copy : memref<4096x8xf64>
        }
      }
      scf.for %j_right_panel = %17 to %13 step %c4 {
        %292 = arith.addi %j_right_panel, %c4 overflow<nsw> : index
        %293 = arith.subi %292, %j_right_panel overflow<nsw> : index
        %294 = arith.subi %13, %j_right_panel overflow<nsw> : index
        %295 = arith.minsi %293, %294 : index
        %296 = vector.create_mask %295 : vector<4xi1>
        %297 = arith.minsi %293, %294 : index
        %298 = vector.create_mask %297 : vector<4xi1>
        %299 = vector.create_mask %297 : vector<4xi1>
        %300 = arith.minsi %293, %294 : index
        %301 = vector.create_mask %300 : vector<4xi1>
        %302 = vector.create_mask %300 : vector<4xi1>
        %303 = arith.minsi %293, %294 : index
        %304 = vector.create_mask %303 : vector<4xi1>
        %305 = vector.create_mask %303 : vector<4xi1>
        %306 = arith.minsi %293, %294 : index
        %307 = vector.create_mask %306 : vector<4xi1>
        %308 = vector.create_mask %306 : vector<4xi1>
        scf.for %k0_right_piece = %c0 to %29 step %c8192 {
          %b_copy_1 = memref.alloc() {alignment = 64 : i64} : memref<8192x4xf64>
          %309 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
          %310 = arith.minsi %309, %12 : index
          scf.for %k0_right_copy = %k0_right_piece to %310 step %c1 {
            %311 = vector.maskedload %b[%b0, %k0_right_copy, %j_right_panel], %296, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %312 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
            vector.maskedstore %b_copy_1[%312, %35], %296, %311 : memref<8192x4xf64>, vector<4xi1>, vector<4xf64>
          }
          scf.for %i_right_tile = %c0 to %20 step %c6 {
            %313 = arith.cmpi eq, %k0_right_piece, %c0 : index
            %314, %315, %316, %317, %318, %319 = scf.if %313 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              scf.yield %6, %6, %6, %6, %6, %6 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            } else {
              %320 = vector.create_mask %297 : vector<4xi1>
              %321 = vector.maskedload %out0_1[%b0, %i_right_tile, %j_right_panel], %320, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %322 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
              %323 = vector.maskedload %out0_1[%b0, %322, %j_right_panel], %320, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %324 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
              %325 = vector.maskedload %out0_1[%b0, %324, %j_right_panel], %320, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %326 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
              %327 = vector.maskedload %out0_1[%b0, %326, %j_right_panel], %320, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %328 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
              %329 = vector.maskedload %out0_1[%b0, %328, %j_right_panel], %320, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %330 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
              %331 = vector.maskedload %out0_1[%b0, %330, %j_right_panel], %320, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              scf.yield %321, %323, %325, %327, %329, %331 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %332 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
            %333 = arith.minsi %332, %12 : index
            %334, %335, %336, %337, %338, %339 = scf.for %k0_right = %k0_right_piece to %333 step %c1 iter_args(%340 = %314, %341 = %315, %342 = %316, %343 = %317, %344 = %318, %345 = %319) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %346 = memref.load %a[%b0, %i_right_tile, %k0_right] : memref<?x?x?xf64>
              %347 = vector.broadcast %346 : f64 to vector<4xf64>
              %348 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
              %349 = memref.load %a[%b0, %348, %k0_right] : memref<?x?x?xf64>
              %350 = vector.broadcast %349 : f64 to vector<4xf64>
              %351 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
              %352 = memref.load %a[%b0, %351, %k0_right] : memref<?x?x?xf64>
              %353 = vector.broadcast %352 : f64 to vector<4xf64>
              %354 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
              %355 = memref.load %a[%b0, %354, %k0_right] : memref<?x?x?xf64>
              %356 = vector.broadcast %355 : f64 to vector<4xf64>
              %357 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
              %358 = memref.load %a[%b0, %357, %k0_right] : memref<?x?x?xf64>
              %359 = vector.broadcast %358 : f64 to vector<4xf64>
              %360 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
              %361 = memref.load %a[%b0, %360, %k0_right] : memref<?x?x?xf64>
              %362 = vector.broadcast %361 : f64 to vector<4xf64>
              %363 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
              %364 = vector.maskedload %b_copy_1[%363, %36], %298, %6 : memref<8192x4xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %365 = arith.mulf %347, %364 fastmath<reassoc,contract> : vector<4xf64>
              %366 = arith.mulf %350, %364 fastmath<reassoc,contract> : vector<4xf64>
              %367 = arith.mulf %353, %364 fastmath<reassoc,contract> : vector<4xf64>
              %368 = arith.mulf %356, %364 fastmath<reassoc,contract> : vector<4xf64>
              %369 = arith.mulf %359, %364 fastmath<reassoc,contract> : vector<4xf64>
              %370 = arith.mulf %362, %364 fastmath<reassoc,contract> : vector<4xf64>
              %371 = arith.addf %340, %365 fastmath<reassoc,contract> : vector<4xf64>
              %372 = arith.addf %341, %366 fastmath<reassoc,contract> : vector<4xf64>
              %373 = arith.addf %342, %367 fastmath<reassoc,contract> : vector<4xf64>
              %374 = arith.addf %343, %368 fastmath<reassoc,contract> : vector<4xf64>
              %375 = arith.addf %344, %369 fastmath<reassoc,contract> : vector<4xf64>
              %376 = arith.addf %345, %370 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %371, %372, %373, %374, %375, %376 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            vector.maskedstore %out0_1[%b0, %i_right_tile, %j_right_panel], %299, %334 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            %377 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out0_1[%b0, %377, %j_right_panel], %299, %335 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            %378 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
            vector.maskedstore %out0_1[%b0, %378, %j_right_panel], %299, %336 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            %379 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
            vector.maskedstore %out0_1[%b0, %379, %j_right_panel], %299, %337 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            %380 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
            vector.maskedstore %out0_1[%b0, %380, %j_right_panel], %299, %338 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            %381 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
            vector.maskedstore %out0_1[%b0, %381, %j_right_panel], %299, %339 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
          }
          scf.for %i_right_below_tile = %20 to %24 step %c4 {
            %382 = arith.cmpi eq, %k0_right_piece, %c0 : index
            %383, %384, %385, %386 = scf.if %382 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              scf.yield %6, %6, %6, %6 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            } else {
              %387 = vector.create_mask %300 : vector<4xi1>
              %388 = vector.maskedload %out0_1[%b0, %i_right_below_tile, %j_right_panel], %387, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %389 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
              %390 = vector.maskedload %out0_1[%b0, %389, %j_right_panel], %387, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %391 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
              %392 = vector.maskedload %out0_1[%b0, %391, %j_right_panel], %387, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %393 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
              %394 = vector.maskedload %out0_1[%b0, %393, %j_right_panel], %387, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              scf.yield %388, %390, %392, %394 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %395 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
            %396 = arith.minsi %395, %12 : index
            %397, %398, %399, %400 = scf.for %k0_right_below = %k0_right_piece to %396 step %c1 iter_args(%401 = %383, %402 = %384, %403 = %385, %404 = %386) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %405 = memref.load %a[%b0, %i_right_below_tile, %k0_right_below] : memref<?x?x?xf64>
              %406 = vector.broadcast %405 : f64 to vector<4xf64>
              %407 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
              %408 = memref.load %a[%b0, %407, %k0_right_below] : memref<?x?x?xf64>
              %409 = vector.broadcast %408 : f64 to vector<4xf64>
              %410 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
              %411 = memref.load %a[%b0, %410, %k0_right_below] : memref<?x?x?xf64>
              %412 = vector.broadcast %411 : f64 to vector<4xf64>
              %413 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
              %414 = memref.load %a[%b0, %413, %k0_right_below] : memref<?x?x?xf64>
              %415 = vector.broadcast %414 : f64 to vector<4xf64>
              %416 = arith.subi %k0_right_below, %k0_right_piece overflow<nsw> : index
              %417 = vector.maskedload %b_copy_1[%416, %37], %301, %6 : memref<8192x4xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %418 = arith.mulf %406, %417 fastmath<reassoc,contract> : vector<4xf64>
              %419 = arith.mulf %409, %417 fastmath<reassoc,contract> : vector<4xf64>
              %420 = arith.mulf %412, %417 fastmath<reassoc,contract> : vector<4xf64>
              %421 = arith.mulf %415, %417 fastmath<reassoc,contract> : vector<4xf64>
              %422 = arith.addf %401, %418 fastmath<reassoc,contract> : vector<4xf64>
              %423 = arith.addf %402, %419 fastmath<reassoc,contract> : vector<4xf64>
              %424 = arith.addf %403, %420 fastmath<reassoc,contract> : vector<4xf64>
              %425 = arith.addf %404, %421 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %422, %423, %424, %425 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            vector.maskedstore %out0_1[%b0, %i_right_below_tile, %j_right_panel], %302, %397 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            %426 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out0_1[%b0, %426, %j_right_panel], %302, %398 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            %427 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
            vector.maskedstore %out0_1[%b0, %427, %j_right_panel], %302, %399 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            %428 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
            vector.maskedstore %out0_1[%b0, %428, %j_right_panel], %302, %400 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
          }
          scf.for %i_right_below_below_tile = %24 to %28 step %c2 {
            %429 = arith.cmpi eq, %k0_right_piece, %c0 : index
            %430, %431 = scf.if %429 -> (vector<4xf64>, vector<4xf64>) {
              scf.yield %6, %6 : vector<4xf64>, vector<4xf64>
            } else {
              %432 = vector.create_mask %303 : vector<4xi1>
              %433 = vector.maskedload %out0_1[%b0, %i_right_below_below_tile, %j_right_panel], %432, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %434 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
              %435 = vector.maskedload %out0_1[%b0, %434, %j_right_panel], %432, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              scf.yield %433, %435 : vector<4xf64>, vector<4xf64>
            }
            %436 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
            %437 = arith.minsi %436, %12 : index
            %438, %439 = scf.for %k0_right_below_below = %k0_right_piece to %437 step %c1 iter_args(%440 = %430, %441 = %431) -> (vector<4xf64>, vector<4xf64>) {
              %442 = memref.load %a[%b0, %i_right_below_below_tile, %k0_right_below_below] : memref<?x?x?xf64>
              %443 = vector.broadcast %442 : f64 to vector<4xf64>
              %444 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
              %445 = memref.load %a[%b0, %444, %k0_right_below_below] : memref<?x?x?xf64>
              %446 = vector.broadcast %445 : f64 to vector<4xf64>
              %447 = arith.subi %k0_right_below_below, %k0_right_piece overflow<nsw> : index
              %448 = vector.maskedload %b_copy_1[%447, %38], %304, %6 : memref<8192x4xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %449 = arith.mulf %443, %448 fastmath<reassoc,contract> : vector<4xf64>
              %450 = arith.mulf %446, %448 fastmath<reassoc,contract> : vector<4xf64>
              %451 = arith.addf %440, %449 fastmath<reassoc,contract> : vector<4xf64>
              %452 = arith.addf %441, %450 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %451, %452 : vector<4xf64>, vector<4xf64>
            }
            vector.maskedstore %out0_1[%b0, %i_right_below_below_tile, %j_right_panel], %305, %438 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            %453 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out0_1[%b0, %453, %j_right_panel], %305, %439 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
          }
          scf.for %i_right_below_below_below_tile = %28 to %10 step %c1 {
            %454 = arith.cmpi eq, %k0_right_piece, %c0 : index
            %455 = scf.if %454 -> (vector<4xf64>) {
              scf.yield %6 : vector<4xf64>
            } else {
              %456 = vector.create_mask %306 : vector<4xi1>
              %457 = vector.maskedload %out0_1[%b0, %i_right_below_below_below_tile, %j_right_panel], %456, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              scf.yield %457 : vector<4xf64>
            }
            %458 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
            %459 = arith.minsi %458, %12 : index
            %460 = scf.for %k0_right_below_below_below = %k0_right_piece to %459 step %c1 iter_args(%461 = %455) -> (vector<4xf64>) {
              %462 = memref.load %a[%b0, %i_right_below_below_below_tile, %k0_right_below_below_below] : memref<?x?x?xf64>
              %463 = vector.broadcast %462 : f64 to vector<4xf64>
              %464 = arith.subi %k0_right_below_below_below, %k0_right_piece overflow<nsw> : index
              %465 = vector.maskedload %b_copy_1[%464, %39], %307, %6 : memref<8192x4xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %466 = arith.mulf %463, %465 fastmath<reassoc,contract> : vector<4xf64>
              %467 = arith.addf %461, %466 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %467 : vector<4xf64>
            }
            vector.maskedstore %out0_1[%b0, %i_right_below_below_below_tile, %j_right_panel], %308, %460 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
          }
          memref.dealloc %b_copy_1 : memref<8192x4xf64>
        }
      }
    }
    %468 = arith.shrsi %14, %c2 : index
    %469 = arith.muli %468, %c4 overflow<nsw> : index
    %470 = arith.subi %14, %469 overflow<nsw> : index
    %471 = vector.create_mask %470 : vector<4xi1>
    scf.for %i = %c0 to %14 step %c1 {
      %472 = memref.load %v[%i] : memref<?xf64>
      %473 = vector.broadcast %472 : f64 to vector<4xf64>
      scf.for %j = %c0 to %469 step %c4 {
        %474 = vector.load %v[%j] : memref<?xf64>, vector<4xf64>
        %475 = arith.mulf %473, %474 : vector<4xf64>
        vector.store %475, %out1_1[%i, %j] : memref<?x?xf64>, vector<4xf64>
      }
      %476 = arith.cmpi slt, %469, %14 : index
      scf.if %476 {
        %477 = vector.maskedload %v[%469], %471, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %478 = arith.mulf %473, %477 : vector<4xf64>
        vector.maskedstore %out1_1[%i, %469], %471, %478 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
      }
    }
    %479 = arith.shrsi %10, %c3 : index
    %480 = arith.muli %479, %c8 overflow<nsw> : index
    scf.for %j_1_panel = %c0 to %480 step %c8 {
      scf.for %i_1_tile = %c0 to %20 step %c6 {
        %481, %482, %483, %484, %485, %486, %487, %488, %489, %490, %491, %492 = scf.for %k1 = %c0 to %8 step %c1 iter_args(%493 = %6, %494 = %6, %495 = %6, %496 = %6, %497 = %6, %498 = %6, %499 = %6, %500 = %6, %501 = %6, %502 = %6, %503 = %6, %504 = %6) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %505, %506, %507, %508, %509, %510, %511, %512, %513, %514, %515, %516 = scf.for %k0_1 = %c0 to %12 step %c1 iter_args(%517 = %493, %518 = %494, %519 = %495, %520 = %496, %521 = %497, %522 = %498, %523 = %499, %524 = %500, %525 = %501, %526 = %502, %527 = %503, %528 = %504) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %529 = memref.load %a[%k1, %i_1_tile, %k0_1] : memref<?x?x?xf64>
            %530 = vector.broadcast %529 : f64 to vector<4xf64>
            %531 = arith.addi %i_1_tile, %c1 overflow<nsw> : index
            %532 = memref.load %a[%k1, %531, %k0_1] : memref<?x?x?xf64>
            %533 = vector.broadcast %532 : f64 to vector<4xf64>
            %534 = arith.addi %i_1_tile, %c2 overflow<nsw> : index
            %535 = memref.load %a[%k1, %534, %k0_1] : memref<?x?x?xf64>
            %536 = vector.broadcast %535 : f64 to vector<4xf64>
            %537 = arith.addi %i_1_tile, %c3 overflow<nsw> : index
            %538 = memref.load %a[%k1, %537, %k0_1] : memref<?x?x?xf64>
            %539 = vector.broadcast %538 : f64 to vector<4xf64>
            %540 = arith.addi %i_1_tile, %c4 overflow<nsw> : index
            %541 = memref.load %a[%k1, %540, %k0_1] : memref<?x?x?xf64>
            %542 = vector.broadcast %541 : f64 to vector<4xf64>
            %543 = arith.addi %i_1_tile, %c5 overflow<nsw> : index
            %544 = memref.load %a[%k1, %543, %k0_1] : memref<?x?x?xf64>
            %545 = vector.broadcast %544 : f64 to vector<4xf64>
            %546 = memref.load %a[%k1, %j_1_panel, %k0_1] : memref<?x?x?xf64>
            %547 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
            %548 = memref.load %a[%k1, %547, %k0_1] : memref<?x?x?xf64>
            %549 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
            %550 = memref.load %a[%k1, %549, %k0_1] : memref<?x?x?xf64>
            %551 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
            %552 = memref.load %a[%k1, %551, %k0_1] : memref<?x?x?xf64>
            %553 = vector.from_elements %546, %548, %550, %552 : vector<4xf64>
            %554 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            %555 = memref.load %a[%k1, %554, %k0_1] : memref<?x?x?xf64>
            %556 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
            %557 = memref.load %a[%k1, %556, %k0_1] : memref<?x?x?xf64>
            %558 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
            %559 = memref.load %a[%k1, %558, %k0_1] : memref<?x?x?xf64>
            %560 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
            %561 = memref.load %a[%k1, %560, %k0_1] : memref<?x?x?xf64>
            %562 = vector.from_elements %555, %557, %559, %561 : vector<4xf64>
            %563 = arith.mulf %530, %553 fastmath<reassoc,contract> : vector<4xf64>
            %564 = arith.mulf %530, %562 fastmath<reassoc,contract> : vector<4xf64>
            %565 = arith.mulf %533, %553 fastmath<reassoc,contract> : vector<4xf64>
            %566 = arith.mulf %533, %562 fastmath<reassoc,contract> : vector<4xf64>
            %567 = arith.mulf %536, %553 fastmath<reassoc,contract> : vector<4xf64>
            %568 = arith.mulf %536, %562 fastmath<reassoc,contract> : vector<4xf64>
            %569 = arith.mulf %539, %553 fastmath<reassoc,contract> : vector<4xf64>
            %570 = arith.mulf %539, %562 fastmath<reassoc,contract> : vector<4xf64>
            %571 = arith.mulf %542, %553 fastmath<reassoc,contract> : vector<4xf64>
            %572 = arith.mulf %542, %562 fastmath<reassoc,contract> : vector<4xf64>
            %573 = arith.mulf %545, %553 fastmath<reassoc,contract> : vector<4xf64>
            %574 = arith.mulf %545, %562 fastmath<reassoc,contract> : vector<4xf64>
            %575 = arith.addf %517, %563 fastmath<reassoc,contract> : vector<4xf64>
            %576 = arith.addf %518, %564 fastmath<reassoc,contract> : vector<4xf64>
            %577 = arith.addf %519, %565 fastmath<reassoc,contract> : vector<4xf64>
            %578 = arith.addf %520, %566 fastmath<reassoc,contract> : vector<4xf64>
            %579 = arith.addf %521, %567 fastmath<reassoc,contract> : vector<4xf64>
            %580 = arith.addf %522, %568 fastmath<reassoc,contract> : vector<4xf64>
            %581 = arith.addf %523, %569 fastmath<reassoc,contract> : vector<4xf64>
            %582 = arith.addf %524, %570 fastmath<reassoc,contract> : vector<4xf64>
            %583 = arith.addf %525, %571 fastmath<reassoc,contract> : vector<4xf64>
            %584 = arith.addf %526, %572 fastmath<reassoc,contract> : vector<4xf64>
            %585 = arith.addf %527, %573 fastmath<reassoc,contract> : vector<4xf64>
            %586 = arith.addf %528, %574 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %575, %576, %577, %578, %579, %580, %581, %582, %583, %584, %585, %586 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          scf.yield %505, %506, %507, %508, %509, %510, %511, %512, %513, %514, %515, %516 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        vector.store %481, %out2_1[%i_1_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        %587 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
        vector.store %482, %out2_1[%i_1_tile, %587] : memref<?x?xf64>, vector<4xf64>
        %588 = arith.addi %i_1_tile, %c1 overflow<nsw> : index
        vector.store %483, %out2_1[%588, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %484, %out2_1[%588, %587] : memref<?x?xf64>, vector<4xf64>
        %589 = arith.addi %i_1_tile, %c2 overflow<nsw> : index
        vector.store %485, %out2_1[%589, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %486, %out2_1[%589, %587] : memref<?x?xf64>, vector<4xf64>
        %590 = arith.addi %i_1_tile, %c3 overflow<nsw> : index
        vector.store %487, %out2_1[%590, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %488, %out2_1[%590, %587] : memref<?x?xf64>, vector<4xf64>
        %591 = arith.addi %i_1_tile, %c4 overflow<nsw> : index
        vector.store %489, %out2_1[%591, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %490, %out2_1[%591, %587] : memref<?x?xf64>, vector<4xf64>
        %592 = arith.addi %i_1_tile, %c5 overflow<nsw> : index
        vector.store %491, %out2_1[%592, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %492, %out2_1[%592, %587] : memref<?x?xf64>, vector<4xf64>
      }
      scf.for %i_1_below_tile = %20 to %24 step %c4 {
        %593, %594, %595, %596, %597, %598, %599, %600 = scf.for %k1_1_below = %c0 to %8 step %c1 iter_args(%601 = %6, %602 = %6, %603 = %6, %604 = %6, %605 = %6, %606 = %6, %607 = %6, %608 = %6) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %609, %610, %611, %612, %613, %614, %615, %616 = scf.for %k0_1_below = %c0 to %12 step %c1 iter_args(%617 = %601, %618 = %602, %619 = %603, %620 = %604, %621 = %605, %622 = %606, %623 = %607, %624 = %608) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %625 = memref.load %a[%k1_1_below, %i_1_below_tile, %k0_1_below] : memref<?x?x?xf64>
            %626 = vector.broadcast %625 : f64 to vector<4xf64>
            %627 = arith.addi %i_1_below_tile, %c1 overflow<nsw> : index
            %628 = memref.load %a[%k1_1_below, %627, %k0_1_below] : memref<?x?x?xf64>
            %629 = vector.broadcast %628 : f64 to vector<4xf64>
            %630 = arith.addi %i_1_below_tile, %c2 overflow<nsw> : index
            %631 = memref.load %a[%k1_1_below, %630, %k0_1_below] : memref<?x?x?xf64>
            %632 = vector.broadcast %631 : f64 to vector<4xf64>
            %633 = arith.addi %i_1_below_tile, %c3 overflow<nsw> : index
            %634 = memref.load %a[%k1_1_below, %633, %k0_1_below] : memref<?x?x?xf64>
            %635 = vector.broadcast %634 : f64 to vector<4xf64>
            %636 = memref.load %a[%k1_1_below, %j_1_panel, %k0_1_below] : memref<?x?x?xf64>
            %637 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
            %638 = memref.load %a[%k1_1_below, %637, %k0_1_below] : memref<?x?x?xf64>
            %639 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
            %640 = memref.load %a[%k1_1_below, %639, %k0_1_below] : memref<?x?x?xf64>
            %641 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
            %642 = memref.load %a[%k1_1_below, %641, %k0_1_below] : memref<?x?x?xf64>
            %643 = vector.from_elements %636, %638, %640, %642 : vector<4xf64>
            %644 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            %645 = memref.load %a[%k1_1_below, %644, %k0_1_below] : memref<?x?x?xf64>
            %646 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
            %647 = memref.load %a[%k1_1_below, %646, %k0_1_below] : memref<?x?x?xf64>
            %648 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
            %649 = memref.load %a[%k1_1_below, %648, %k0_1_below] : memref<?x?x?xf64>
            %650 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
            %651 = memref.load %a[%k1_1_below, %650, %k0_1_below] : memref<?x?x?xf64>
            %652 = vector.from_elements %645, %647, %649, %651 : vector<4xf64>
            %653 = arith.mulf %626, %643 fastmath<reassoc,contract> : vector<4xf64>
            %654 = arith.mulf %626, %652 fastmath<reassoc,contract> : vector<4xf64>
            %655 = arith.mulf %629, %643 fastmath<reassoc,contract> : vector<4xf64>
            %656 = arith.mulf %629, %652 fastmath<reassoc,contract> : vector<4xf64>
            %657 = arith.mulf %632, %643 fastmath<reassoc,contract> : vector<4xf64>
            %658 = arith.mulf %632, %652 fastmath<reassoc,contract> : vector<4xf64>
            %659 = arith.mulf %635, %643 fastmath<reassoc,contract> : vector<4xf64>
            %660 = arith.mulf %635, %652 fastmath<reassoc,contract> : vector<4xf64>
            %661 = arith.addf %617, %653 fastmath<reassoc,contract> : vector<4xf64>
            %662 = arith.addf %618, %654 fastmath<reassoc,contract> : vector<4xf64>
            %663 = arith.addf %619, %655 fastmath<reassoc,contract> : vector<4xf64>
            %664 = arith.addf %620, %656 fastmath<reassoc,contract> : vector<4xf64>
            %665 = arith.addf %621, %657 fastmath<reassoc,contract> : vector<4xf64>
            %666 = arith.addf %622, %658 fastmath<reassoc,contract> : vector<4xf64>
            %667 = arith.addf %623, %659 fastmath<reassoc,contract> : vector<4xf64>
            %668 = arith.addf %624, %660 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %661, %662, %663, %664, %665, %666, %667, %668 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          scf.yield %609, %610, %611, %612, %613, %614, %615, %616 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        vector.store %593, %out2_1[%i_1_below_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        %669 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
        vector.store %594, %out2_1[%i_1_below_tile, %669] : memref<?x?xf64>, vector<4xf64>
        %670 = arith.addi %i_1_below_tile, %c1 overflow<nsw> : index
        vector.store %595, %out2_1[%670, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %596, %out2_1[%670, %669] : memref<?x?xf64>, vector<4xf64>
        %671 = arith.addi %i_1_below_tile, %c2 overflow<nsw> : index
        vector.store %597, %out2_1[%671, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %598, %out2_1[%671, %669] : memref<?x?xf64>, vector<4xf64>
        %672 = arith.addi %i_1_below_tile, %c3 overflow<nsw> : index
        vector.store %599, %out2_1[%672, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %600, %out2_1[%672, %669] : memref<?x?xf64>, vector<4xf64>
      }
      scf.for %i_1_below_below_tile = %24 to %28 step %c2 {
        %673, %674, %675, %676 = scf.for %k1_1_below_below = %c0 to %8 step %c1 iter_args(%677 = %6, %678 = %6, %679 = %6, %680 = %6) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %681, %682, %683, %684 = scf.for %k0_1_below_below = %c0 to %12 step %c1 iter_args(%685 = %677, %686 = %678, %687 = %679, %688 = %680) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %689 = memref.load %a[%k1_1_below_below, %i_1_below_below_tile, %k0_1_below_below] : memref<?x?x?xf64>
            %690 = vector.broadcast %689 : f64 to vector<4xf64>
            %691 = arith.addi %i_1_below_below_tile, %c1 overflow<nsw> : index
            %692 = memref.load %a[%k1_1_below_below, %691, %k0_1_below_below] : memref<?x?x?xf64>
            %693 = vector.broadcast %692 : f64 to vector<4xf64>
            %694 = memref.load %a[%k1_1_below_below, %j_1_panel, %k0_1_below_below] : memref<?x?x?xf64>
            %695 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
            %696 = memref.load %a[%k1_1_below_below, %695, %k0_1_below_below] : memref<?x?x?xf64>
            %697 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
            %698 = memref.load %a[%k1_1_below_below, %697, %k0_1_below_below] : memref<?x?x?xf64>
            %699 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
            %700 = memref.load %a[%k1_1_below_below, %699, %k0_1_below_below] : memref<?x?x?xf64>
            %701 = vector.from_elements %694, %696, %698, %700 : vector<4xf64>
            %702 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            %703 = memref.load %a[%k1_1_below_below, %702, %k0_1_below_below] : memref<?x?x?xf64>
            %704 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
            %705 = memref.load %a[%k1_1_below_below, %704, %k0_1_below_below] : memref<?x?x?xf64>
            %706 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
            %707 = memref.load %a[%k1_1_below_below, %706, %k0_1_below_below] : memref<?x?x?xf64>
            %708 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
            %709 = memref.load %a[%k1_1_below_below, %708, %k0_1_below_below] : memref<?x?x?xf64>
            %710 = vector.from_elements %703, %705, %707, %709 : vector<4xf64>
            %711 = arith.mulf %690, %701 fastmath<reassoc,contract> : vector<4xf64>
            %712 = arith.mulf %690, %710 fastmath<reassoc,contract> : vector<4xf64>
            %713 = arith.mulf %693, %701 fastmath<reassoc,contract> : vector<4xf64>
            %714 = arith.mulf %693, %710 fastmath<reassoc,contract> : vector<4xf64>
            %715 = arith.addf %685, %711 fastmath<reassoc,contract> : vector<4xf64>
            %716 = arith.addf %686, %712 fastmath<reassoc,contract> : vector<4xf64>
            %717 = arith.addf %687, %713 fastmath<reassoc,contract> : vector<4xf64>
            %718 = arith.addf %688, %714 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %715, %716, %717, %718 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          scf.yield %681, %682, %683, %684 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        vector.store %673, %out2_1[%i_1_below_below_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        %719 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
        vector.store %674, %out2_1[%i_1_below_below_tile, %719] : memref<?x?xf64>, vector<4xf64>
        %720 = arith.addi %i_1_below_below_tile, %c1 overflow<nsw> : index
        vector.store %675, %out2_1[%720, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %676, %out2_1[%720, %719] : memref<?x?xf64>, vector<4xf64>
      }
      scf.for %i_1_below_below_below_tile = %28 to %10 step %c1 {
        %721, %722 = scf.for %k1_1_below_below_below = %c0 to %8 step %c1 iter_args(%723 = %6, %724 = %6) -> (vector<4xf64>, vector<4xf64>) {
          %725, %726 = scf.for %k0_1_below_below_below = %c0 to %12 step %c1 iter_args(%727 = %723, %728 = %724) -> (vector<4xf64>, vector<4xf64>) {
            %729 = memref.load %a[%k1_1_below_below_below, %i_1_below_below_below_tile, %k0_1_below_below_below] : memref<?x?x?xf64>
            %730 = vector.broadcast %729 : f64 to vector<4xf64>
            %731 = memref.load %a[%k1_1_below_below_below, %j_1_panel, %k0_1_below_below_below] : memref<?x?x?xf64>
            %732 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
            %733 = memref.load %a[%k1_1_below_below_below, %732, %k0_1_below_below_below] : memref<?x?x?xf64>
            %734 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
            %735 = memref.load %a[%k1_1_below_below_below, %734, %k0_1_below_below_below] : memref<?x?x?xf64>
            %736 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
            %737 = memref.load %a[%k1_1_below_below_below, %736, %k0_1_below_below_below] : memref<?x?x?xf64>
            %738 = vector.from_elements %731, %733, %735, %737 : vector<4xf64>
            %739 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            %740 = memref.load %a[%k1_1_below_below_below, %739, %k0_1_below_below_below] : memref<?x?x?xf64>
            %741 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
            %742 = memref.load %a[%k1_1_below_below_below, %741, %k0_1_below_below_below] : memref<?x?x?xf64>
            %743 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
            %744 = memref.load %a[%k1_1_below_below_below, %743, %k0_1_below_below_below] : memref<?x?x?xf64>
            %745 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
            %746 = memref.load %a[%k1_1_below_below_below, %745, %k0_1_below_below_below] : memref<?x?x?xf64>
            %747 = vector.from_elements %740, %742, %744, %746 : vector<4xf64>
            %748 = arith.mulf %730, %738 fastmath<reassoc,contract> : vector<4xf64>
            %749 = arith.mulf %730, %747 fastmath<reassoc,contract> : vector<4xf64>
            %750 = arith.addf %727, %748 fastmath<reassoc,contract> : vector<4xf64>
            %751 = arith.addf %728, %749 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %750, %751 : vector<4xf64>, vector<4xf64>
          }
          scf.yield %725, %726 : vector<4xf64>, vector<4xf64>
        }
        vector.store %721, %out2_1[%i_1_below_below_below_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        %752 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
        vector.store %722, %out2_1[%i_1_below_below_below_tile, %752] : memref<?x?xf64>, vector<4xf64>
      }
    }
    %753 = arith.shrsi %12, %c4 : index
    %754 = arith.muli %753, %c16 overflow<nsw> : index
    scf.for %j_1_right_panel = %480 to %10 step %c4 {
      scf.for %i_1_right_tile = %c0 to %20 step %c6 {
        %755 = arith.addi %i_1_right_tile, %c6 overflow<nsw> : index
        scf.for %i_1_right = %i_1_right_tile to %755 step %c1 {
          %756 = arith.addi %j_1_right_panel, %c4 overflow<nsw> : index
          %757 = arith.minsi %756, %10 : index
          scf.for %j_1_right = %j_1_right_panel to %757 step %c1 {
            %758 = scf.for %k1_1_right = %c0 to %8 step %c1 iter_args(%759 = %1) -> (f64) {
              %760, %761 = scf.for %k0_1_right = %c0 to %754 step %c512 iter_args(%762 = %7, %763 = %6) -> (vector<4xf64>, vector<4xf64>) {
                %764 = arith.addi %k0_1_right, %c512 overflow<nsw> : index
                %765 = arith.minsi %764, %754 : index
                %766, %767, %768, %769 = scf.for %k0_1_right_1 = %k0_1_right to %765 step %c16 iter_args(%770 = %7, %771 = %7, %772 = %7, %773 = %7) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %774 = vector.load %a[%k1_1_right, %i_1_right, %k0_1_right_1] : memref<?x?x?xf64>, vector<4xf64>
                  %775 = vector.load %a[%k1_1_right, %j_1_right, %k0_1_right_1] : memref<?x?x?xf64>, vector<4xf64>
                  %776 = arith.mulf %774, %775 fastmath<reassoc,contract> : vector<4xf64>
                  %777 = arith.addf %770, %776 fastmath<reassoc,contract> : vector<4xf64>
                  %778 = arith.addi %k0_1_right_1, %c4 overflow<nsw> : index
                  %779 = vector.load %a[%k1_1_right, %i_1_right, %778] : memref<?x?x?xf64>, vector<4xf64>
                  %780 = arith.addi %k0_1_right_1, %c4 overflow<nsw> : index
                  %781 = vector.load %a[%k1_1_right, %j_1_right, %780] : memref<?x?x?xf64>, vector<4xf64>
                  %782 = arith.mulf %779, %781 fastmath<reassoc,contract> : vector<4xf64>
                  %783 = arith.addf %771, %782 fastmath<reassoc,contract> : vector<4xf64>
                  %784 = arith.addi %k0_1_right_1, %c8 overflow<nsw> : index
                  %785 = vector.load %a[%k1_1_right, %i_1_right, %784] : memref<?x?x?xf64>, vector<4xf64>
                  %786 = arith.addi %k0_1_right_1, %c8 overflow<nsw> : index
                  %787 = vector.load %a[%k1_1_right, %j_1_right, %786] : memref<?x?x?xf64>, vector<4xf64>
                  %788 = arith.mulf %785, %787 fastmath<reassoc,contract> : vector<4xf64>
                  %789 = arith.addf %772, %788 fastmath<reassoc,contract> : vector<4xf64>
                  %790 = arith.addi %k0_1_right_1, %c12 overflow<nsw> : index
                  %791 = vector.load %a[%k1_1_right, %i_1_right, %790] : memref<?x?x?xf64>, vector<4xf64>
                  %792 = arith.addi %k0_1_right_1, %c12 overflow<nsw> : index
                  %793 = vector.load %a[%k1_1_right, %j_1_right, %792] : memref<?x?x?xf64>, vector<4xf64>
                  %794 = arith.mulf %791, %793 fastmath<reassoc,contract> : vector<4xf64>
                  %795 = arith.addf %773, %794 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %777, %783, %789, %795 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %796 = arith.addf %766, %767 : vector<4xf64>
                %797 = arith.addf %768, %769 : vector<4xf64>
                %798 = arith.addf %796, %797 : vector<4xf64>
                %799 = arith.subf %798, %763 : vector<4xf64>
                %800 = arith.addf %762, %799 : vector<4xf64>
                %801 = arith.subf %800, %762 : vector<4xf64>
                %802 = arith.subf %801, %799 : vector<4xf64>
                %803 = arith.cmpf uno, %802, %802 : vector<4xf64>
                %804 = arith.select %803, %6, %802 : vector<4xi1>, vector<4xf64>
                scf.yield %800, %804 : vector<4xf64>, vector<4xf64>
              }
              %805 = arith.subf %7, %761 : vector<4xf64>
              %806 = scf.for %k0_1_right_2 = %754 to %12 step %c4 iter_args(%807 = %805) -> (vector<4xf64>) {
                %808 = arith.subi %12, %k0_1_right_2 overflow<nsw> : index
                %809 = vector.create_mask %808 : vector<4xi1>
                %810 = vector.maskedload %a[%k1_1_right, %i_1_right, %k0_1_right_2], %809, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %811 = vector.maskedload %a[%k1_1_right, %j_1_right, %k0_1_right_2], %809, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %812 = arith.mulf %810, %811 fastmath<reassoc,contract> : vector<4xf64>
                %813 = arith.addf %807, %812 fastmath<reassoc,contract> : vector<4xf64>
                %814 = arith.select %809, %813, %807 : vector<4xi1>, vector<4xf64>
                scf.yield %814 : vector<4xf64>
              }
              %815 = arith.addf %760, %806 : vector<4xf64>
              %816 = vector.reduction <add>, %815 fastmath<reassoc> : vector<4xf64> into f64
              %817 = arith.addf %759, %816 : f64
              scf.yield %817 : f64
            }
            memref.store %758, %out2_1[%i_1_right, %j_1_right] : memref<?x?xf64>
          }
        }
      }
      scf.for %i_1_right_below_tile = %20 to %24 step %c4 {
        %818 = arith.addi %i_1_right_below_tile, %c4 overflow<nsw> : index
        scf.for %i_1_right_below = %i_1_right_below_tile to %818 step %c1 {
          %819 = arith.addi %j_1_right_panel, %c4 overflow<nsw> : index
          %820 = arith.minsi %819, %10 : index
          scf.for %j_1_right_below = %j_1_right_panel to %820 step %c1 {
            %821 = scf.for %k1_1_right_below = %c0 to %8 step %c1 iter_args(%822 = %1) -> (f64) {
              %823, %824 = scf.for %k0_1_right_below = %c0 to %754 step %c512 iter_args(%825 = %7, %826 = %6) -> (vector<4xf64>, vector<4xf64>) {
                %827 = arith.addi %k0_1_right_below, %c512 overflow<nsw> : index
                %828 = arith.minsi %827, %754 : index
                %829, %830, %831, %832 = scf.for %k0_1_right_below_1 = %k0_1_right_below to %828 step %c16 iter_args(%833 = %7, %834 = %7, %835 = %7, %836 = %7) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %837 = vector.load %a[%k1_1_right_below, %i_1_right_below, %k0_1_right_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %838 = vector.load %a[%k1_1_right_below, %j_1_right_below, %k0_1_right_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %839 = arith.mulf %837, %838 fastmath<reassoc,contract> : vector<4xf64>
                  %840 = arith.addf %833, %839 fastmath<reassoc,contract> : vector<4xf64>
                  %841 = arith.addi %k0_1_right_below_1, %c4 overflow<nsw> : index
                  %842 = vector.load %a[%k1_1_right_below, %i_1_right_below, %841] : memref<?x?x?xf64>, vector<4xf64>
                  %843 = arith.addi %k0_1_right_below_1, %c4 overflow<nsw> : index
                  %844 = vector.load %a[%k1_1_right_below, %j_1_right_below, %843] : memref<?x?x?xf64>, vector<4xf64>
                  %845 = arith.mulf %842, %844 fastmath<reassoc,contract> : vector<4xf64>
                  %846 = arith.addf %834, %845 fastmath<reassoc,contract> : vector<4xf64>
                  %847 = arith.addi %k0_1_right_below_1, %c8 overflow<nsw> : index
                  %848 = vector.load %a[%k1_1_right_below, %i_1_right_below, %847] : memref<?x?x?xf64>, vector<4xf64>
                  %849 = arith.addi %k0_1_right_below_1, %c8 overflow<nsw> : index
                  %850 = vector.load %a[%k1_1_right_below, %j_1_right_below, %849] : memref<?x?x?xf64>, vector<4xf64>
                  %851 = arith.mulf %848, %850 fastmath<reassoc,contract> : vector<4xf64>
                  %852 = arith.addf %835, %851 fastmath<reassoc,contract> : vector<4xf64>
                  %853 = arith.addi %k0_1_right_below_1, %c12 overflow<nsw> : index
                  %854 = vector.load %a[%k1_1_right_below, %i_1_right_below, %853] : memref<?x?x?xf64>, vector<4xf64>
                  %855 = arith.addi %k0_1_right_below_1, %c12 overflow<nsw> : index
                  %856 = vector.load %a[%k1_1_right_below, %j_1_right_below, %855] : memref<?x?x?xf64>, vector<4xf64>
                  %857 = arith.mulf %854, %856 fastmath<reassoc,contract> : vector<4xf64>
                  %858 = arith.addf %836, %857 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %840, %846, %852, %858 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %859 = arith.addf %829, %830 : vector<4xf64>
                %860 = arith.addf %831, %832 : vector<4xf64>
                %861 = arith.addf %859, %860 : vector<4xf64>
                %862 = arith.subf %861, %826 : vector<4xf64>
                %863 = arith.addf %825, %862 : vector<4xf64>
                %864 = arith.subf %863, %825 : vector<4xf64>
                %865 = arith.subf %864, %862 : vector<4xf64>
                %866 = arith.cmpf uno, %865, %865 : vector<4xf64>
                %867 = arith.select %866, %6, %865 : vector<4xi1>, vector<4xf64>
                scf.yield %863, %867 : vector<4xf64>, vector<4xf64>
              }
              %868 = arith.subf %7, %824 : vector<4xf64>
              %869 = scf.for %k0_1_right_below_2 = %754 to %12 step %c4 iter_args(%870 = %868) -> (vector<4xf64>) {
                %871 = arith.subi %12, %k0_1_right_below_2 overflow<nsw> : index
                %872 = vector.create_mask %871 : vector<4xi1>
                %873 = vector.maskedload %a[%k1_1_right_below, %i_1_right_below, %k0_1_right_below_2], %872, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %874 = vector.maskedload %a[%k1_1_right_below, %j_1_right_below, %k0_1_right_below_2], %872, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %875 = arith.mulf %873, %874 fastmath<reassoc,contract> : vector<4xf64>
                %876 = arith.addf %870, %875 fastmath<reassoc,contract> : vector<4xf64>
                %877 = arith.select %872, %876, %870 : vector<4xi1>, vector<4xf64>
                scf.yield %877 : vector<4xf64>
              }
              %878 = arith.addf %823, %869 : vector<4xf64>
              %879 = vector.reduction <add>, %878 fastmath<reassoc> : vector<4xf64> into f64
              %880 = arith.addf %822, %879 : f64
              scf.yield %880 : f64
            }
            memref.store %821, %out2_1[%i_1_right_below, %j_1_right_below] : memref<?x?xf64>
          }
        }
      }
      scf.for %i_1_right_below_below_tile = %24 to %28 step %c2 {
        %881 = arith.addi %i_1_right_below_below_tile, %c2 overflow<nsw> : index
        scf.for %i_1_right_below_below = %i_1_right_below_below_tile to %881 step %c1 {
          %882 = arith.addi %j_1_right_panel, %c4 overflow<nsw> : index
          %883 = arith.minsi %882, %10 : index
          scf.for %j_1_right_below_below = %j_1_right_panel to %883 step %c1 {
            %884 = scf.for %k1_1_right_below_below = %c0 to %8 step %c1 iter_args(%885 = %1) -> (f64) {
              %886, %887 = scf.for %k0_1_right_below_below = %c0 to %754 step %c512 iter_args(%888 = %7, %889 = %6) -> (vector<4xf64>, vector<4xf64>) {
                %890 = arith.addi %k0_1_right_below_below, %c512 overflow<nsw> : index
                %891 = arith.minsi %890, %754 : index
                %892, %893, %894, %895 = scf.for %k0_1_right_below_below_1 = %k0_1_right_below_below to %891 step %c16 iter_args(%896 = %7, %897 = %7, %898 = %7, %899 = %7) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %900 = vector.load %a[%k1_1_right_below_below, %i_1_right_below_below, %k0_1_right_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %901 = vector.load %a[%k1_1_right_below_below, %j_1_right_below_below, %k0_1_right_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %902 = arith.mulf %900, %901 fastmath<reassoc,contract> : vector<4xf64>
                  %903 = arith.addf %896, %902 fastmath<reassoc,contract> : vector<4xf64>
                  %904 = arith.addi %k0_1_right_below_below_1, %c4 overflow<nsw> : index
                  %905 = vector.load %a[%k1_1_right_below_below, %i_1_right_below_below, %904] : memref<?x?x?xf64>, vector<4xf64>
                  %906 = arith.addi %k0_1_right_below_below_1, %c4 overflow<nsw> : index
                  %907 = vector.load %a[%k1_1_right_below_below, %j_1_right_below_below, %906] : memref<?x?x?xf64>, vector<4xf64>
                  %908 = arith.mulf %905, %907 fastmath<reassoc,contract> : vector<4xf64>
                  %909 = arith.addf %897, %908 fastmath<reassoc,contract> : vector<4xf64>
                  %910 = arith.addi %k0_1_right_below_below_1, %c8 overflow<nsw> : index
                  %911 = vector.load %a[%k1_1_right_below_below, %i_1_right_below_below, %910] : memref<?x?x?xf64>, vector<4xf64>
                  %912 = arith.addi %k0_1_right_below_below_1, %c8 overflow<nsw> : index
                  %913 = vector.load %a[%k1_1_right_below_below, %j_1_right_below_below, %912] : memref<?x?x?xf64>, vector<4xf64>
                  %914 = arith.mulf %911, %913 fastmath<reassoc,contract> : vector<4xf64>
                  %915 = arith.addf %898, %914 fastmath<reassoc,contract> : vector<4xf64>
                  %916 = arith.addi %k0_1_right_below_below_1, %c12 overflow<nsw> : index
                  %917 = vector.load %a[%k1_1_right_below_below, %i_1_right_below_below, %916] : memref<?x?x?xf64>, vector<4xf64>
                  %918 = arith.addi %k0_1_right_below_below_1, %c12 overflow<nsw> : index
                  %919 = vector.load %a[%k1_1_right_below_below, %j_1_right_below_below, %918] : memref<?x?x?xf64>, vector<4xf64>
                  %920 = arith.mulf %917, %919 fastmath<reassoc,contract> : vector<4xf64>
                  %921 = arith.addf %899, %920 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %903, %909, %915, %921 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %922 = arith.addf %892, %893 : vector<4xf64>
                %923 = arith.addf %894, %895 : vector<4xf64>
                %924 = arith.addf %922, %923 : vector<4xf64>
                %925 = arith.subf %924, %889 : vector<4xf64>
                %926 = arith.addf %888, %925 : vector<4xf64>
                %927 = arith.subf %926, %888 : vector<4xf64>
                %928 = arith.subf %927, %925 : vector<4xf64>
                %929 = arith.cmpf uno, %928, %928 : vector<4xf64>
                %930 = arith.select %929, %6, %928 : vector<4xi1>, vector<4xf64>
                scf.yield %926, %930 : vector<4xf64>, vector<4xf64>
              }
              %931 = arith.subf %7, %887 : vector<4xf64>
              %932 = scf.for %k0_1_right_below_below_2 = %754 to %12 step %c4 iter_args(%933 = %931) -> (vector<4xf64>) {
                %934 = arith.subi %12, %k0_1_right_below_below_2 overflow<nsw> : index
                %935 = vector.create_mask %934 : vector<4xi1>
                %936 = vector.maskedload %a[%k1_1_right_below_below, %i_1_right_below_below, %k0_1_right_below_below_2], %935, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %937 = vector.maskedload %a[%k1_1_right_below_below, %j_1_right_below_below, %k0_1_right_below_below_2], %935, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %938 = arith.mulf %936, %937 fastmath<reassoc,contract> : vector<4xf64>
                %939 = arith.addf %933, %938 fastmath<reassoc,contract> : vector<4xf64>
                %940 = arith.select %935, %939, %933 : vector<4xi1>, vector<4xf64>
                scf.yield %940 : vector<4xf64>
              }
              %941 = arith.addf %886, %932 : vector<4xf64>
              %942 = vector.reduction <add>, %941 fastmath<reassoc> : vector<4xf64> into f64
              %943 = arith.addf %885, %942 : f64
              scf.yield %943 : f64
            }
            memref.store %884, %out2_1[%i_1_right_below_below, %j_1_right_below_below] : memref<?x?xf64>
          }
        }
      }
      scf.for %i_1_right_below_below_below_tile = %28 to %10 step %c1 {
        %944 = arith.addi %i_1_right_below_below_below_tile, %c1 overflow<nsw> : index
        scf.for %i_1_right_below_below_below = %i_1_right_below_below_below_tile to %944 step %c1 {
          %945 = arith.addi %j_1_right_panel, %c4 overflow<nsw> : index
          %946 = arith.minsi %945, %10 : index
          scf.for %j_1_right_below_below_below = %j_1_right_panel to %946 step %c1 {
            %947 = scf.for %k1_1_right_below_below_below = %c0 to %8 step %c1 iter_args(%948 = %1) -> (f64) {
              %949, %950 = scf.for %k0_1_right_below_below_below = %c0 to %754 step %c512 iter_args(%951 = %7, %952 = %6) -> (vector<4xf64>, vector<4xf64>) {
                %953 = arith.addi %k0_1_right_below_below_below, %c512 overflow<nsw> : index
                %954 = arith.minsi %953, %754 : index
                %955, %956, %957, %958 = scf.for %k0_1_right_below_below_below_1 = %k0_1_right_below_below_below to %954 step %c16 iter_args(%959 = %7, %960 = %7, %961 = %7, %962 = %7) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %963 = vector.load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %k0_1_right_below_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %964 = vector.load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %k0_1_right_below_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %965 = arith.mulf %963, %964 fastmath<reassoc,contract> : vector<4xf64>
                  %966 = arith.addf %959, %965 fastmath<reassoc,contract> : vector<4xf64>
                  %967 = arith.addi %k0_1_right_below_below_below_1, %c4 overflow<nsw> : index
                  %968 = vector.load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %967] : memref<?x?x?xf64>, vector<4xf64>
                  %969 = arith.addi %k0_1_right_below_below_below_1, %c4 overflow<nsw> : index
                  %970 = vector.load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %969] : memref<?x?x?xf64>, vector<4xf64>
                  %971 = arith.mulf %968, %970 fastmath<reassoc,contract> : vector<4xf64>
                  %972 = arith.addf %960, %971 fastmath<reassoc,contract> : vector<4xf64>
                  %973 = arith.addi %k0_1_right_below_below_below_1, %c8 overflow<nsw> : index
                  %974 = vector.load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %973] : memref<?x?x?xf64>, vector<4xf64>
                  %975 = arith.addi %k0_1_right_below_below_below_1, %c8 overflow<nsw> : index
                  %976 = vector.load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %975] : memref<?x?x?xf64>, vector<4xf64>
                  %977 = arith.mulf %974, %976 fastmath<reassoc,contract> : vector<4xf64>
                  %978 = arith.addf %961, %977 fastmath<reassoc,contract> : vector<4xf64>
                  %979 = arith.addi %k0_1_right_below_below_below_1, %c12 overflow<nsw> : index
                  %980 = vector.load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %979] : memref<?x?x?xf64>, vector<4xf64>
                  %981 = arith.addi %k0_1_right_below_below_below_1, %c12 overflow<nsw> : index
                  %982 = vector.load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %981] : memref<?x?x?xf64>, vector<4xf64>
                  %983 = arith.mulf %980, %982 fastmath<reassoc,contract> : vector<4xf64>
                  %984 = arith.addf %962, %983 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %966, %972, %978, %984 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %985 = arith.addf %955, %956 : vector<4xf64>
                %986 = arith.addf %957, %958 : vector<4xf64>
                %987 = arith.addf %985, %986 : vector<4xf64>
                %988 = arith.subf %987, %952 : vector<4xf64>
                %989 = arith.addf %951, %988 : vector<4xf64>
                %990 = arith.subf %989, %951 : vector<4xf64>
                %991 = arith.subf %990, %988 : vector<4xf64>
                %992 = arith.cmpf uno, %991, %991 : vector<4xf64>
                %993 = arith.select %992, %6, %991 : vector<4xi1>, vector<4xf64>
                scf.yield %989, %993 : vector<4xf64>, vector<4xf64>
              }
              %994 = arith.subf %7, %950 : vector<4xf64>
              %995 = scf.for %k0_1_right_below_below_below_2 = %754 to %12 step %c4 iter_args(%996 = %994) -> (vector<4xf64>) {
                %997 = arith.subi %12, %k0_1_right_below_below_below_2 overflow<nsw> : index
                %998 = vector.create_mask %997 : vector<4xi1>
                %999 = vector.maskedload %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %k0_1_right_below_below_below_2], %998, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1000 = vector.maskedload %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %k0_1_right_below_below_below_2], %998, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1001 = arith.mulf %999, %1000 fastmath<reassoc,contract> : vector<4xf64>
                %1002 = arith.addf %996, %1001 fastmath<reassoc,contract> : vector<4xf64>
                %1003 = arith.select %998, %1002, %996 : vector<4xi1>, vector<4xf64>
                scf.yield %1003 : vector<4xf64>
              }
              %1004 = arith.addf %949, %995 : vector<4xf64>
              %1005 = vector.reduction <add>, %1004 fastmath<reassoc> : vector<4xf64> into f64
              %1006 = arith.addf %948, %1005 : f64
              scf.yield %1006 : f64
            }
            memref.store %947, %out2_1[%i_1_right_below_below_below, %j_1_right_below_below_below] : memref<?x?xf64>
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
    %47 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %47, ^bb1(%6 : i64), ^bb72
  ^bb1(%b0: i64):
    %48 = llvm.icmp "slt" %6, %27 : i64
    llvm.cond_br %48, ^bb2(%6 : i64), ^bb36
  ^bb2(%j_panel: i64):
    %49 = llvm.icmp "slt" %6, %28 : i64
    llvm.cond_br %49, ^bb3(%6 : i64), ^bb35
  ^bb3(%k0_piece: i64):
    %b_copy = llvm.call @aligned_alloc(%16, %15) : (i64, i64) -> !llvm.ptr
    %50 = llvm.mlir.zero : !llvm.ptr
    %51 = llvm.icmp "ne" %b_copy, %50 : !llvm.ptr
    llvm.cond_br %51, ^bb4, ^bb163(%17 : i32)
  ^bb4:
    %52 = llvm.add %k0_piece, %7 overflow<nsw> : i64
    %53 = llvm.intr.smin(%52, %a_stride1) : (i64, i64) -> i64
    %54 = llvm.icmp "slt" %k0_piece, %53 : i64
    llvm.cond_br %54, ^bb5(%k0_piece : i64), ^bb6
  ^bb5(%k0_copy: i64):
    %55 = llvm.mul %b0, %20 overflow<nsw> : i64
    %56 = llvm.mul %k0_copy, %b_stride1 overflow<nsw> : i64
    %57 = llvm.add %55, %56 overflow<nsw> : i64
    %58 = llvm.add %57, %j_panel overflow<nsw> : i64
    %59 = llvm.getelementptr inbounds %b[%58] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %60 = llvm.load %59 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %61 = llvm.add %j_panel, %4 overflow<nsw> : i64
    %62 = llvm.add %55, %56 overflow<nsw> : i64
    %63 = llvm.add %62, %61 overflow<nsw> : i64
    %64 = llvm.getelementptr inbounds %b[%63] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %65 = llvm.load %64 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %66 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %67 = llvm.mul %66, %0 overflow<nsw> : i64
    %68 = llvm.getelementptr inbounds %b_copy[%67] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %60, %68 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %69 = llvm.add %6, %4 overflow<nsw> : i64
    %70 = llvm.add %67, %69 overflow<nsw> : i64
    %71 = llvm.getelementptr inbounds %b_copy[%70] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %65, %71 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %72 = llvm.add %k0_copy, %2 overflow<nsw> : i64
    %73 = llvm.icmp "slt" %72, %53 : i64
    llvm.cond_br %73, ^bb5(%72 : i64), ^bb6
  ^bb6:
    %74 = llvm.icmp "slt" %6, %37 : i64
    llvm.cond_br %74, ^bb7(%6 : i64), ^bb13
  ^bb7(%i_tile: i64):
    %75 = llvm.icmp "eq" %k0_piece, %6 : i64
    llvm.cond_br %75, ^bb8, ^bb9
  ^bb8:
    llvm.br ^bb10(%23, %23, %23, %23, %23, %23, %23, %23, %23, %23, %23, %23 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb9:
    %76 = llvm.mul %b0, %25 overflow<nsw> : i64
    %77 = llvm.mul %i_tile, %b_stride1 overflow<nsw> : i64
    %78 = llvm.add %76, %77 overflow<nsw> : i64
    %79 = llvm.add %78, %j_panel overflow<nsw> : i64
    %80 = llvm.getelementptr inbounds %out0[%79] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %81 = llvm.load %80 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %82 = llvm.add %j_panel, %4 overflow<nsw> : i64
    %83 = llvm.add %76, %77 overflow<nsw> : i64
    %84 = llvm.add %83, %82 overflow<nsw> : i64
    %85 = llvm.getelementptr inbounds %out0[%84] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %86 = llvm.load %85 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %87 = llvm.add %i_tile, %2 overflow<nsw> : i64
    %88 = llvm.mul %87, %b_stride1 overflow<nsw> : i64
    %89 = llvm.add %76, %88 overflow<nsw> : i64
    %90 = llvm.add %89, %j_panel overflow<nsw> : i64
    %91 = llvm.getelementptr inbounds %out0[%90] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %92 = llvm.load %91 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %93 = llvm.add %76, %88 overflow<nsw> : i64
    %94 = llvm.add %93, %82 overflow<nsw> : i64
    %95 = llvm.getelementptr inbounds %out0[%94] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %96 = llvm.load %95 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %97 = llvm.add %i_tile, %5 overflow<nsw> : i64
    %98 = llvm.mul %97, %b_stride1 overflow<nsw> : i64
    %99 = llvm.add %76, %98 overflow<nsw> : i64
    %100 = llvm.add %99, %j_panel overflow<nsw> : i64
    %101 = llvm.getelementptr inbounds %out0[%100] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %102 = llvm.load %101 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %103 = llvm.add %76, %98 overflow<nsw> : i64
    %104 = llvm.add %103, %82 overflow<nsw> : i64
    %105 = llvm.getelementptr inbounds %out0[%104] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %106 = llvm.load %105 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %107 = llvm.add %i_tile, %1 overflow<nsw> : i64
    %108 = llvm.mul %107, %b_stride1 overflow<nsw> : i64
    %109 = llvm.add %76, %108 overflow<nsw> : i64
    %110 = llvm.add %109, %j_panel overflow<nsw> : i64
    %111 = llvm.getelementptr inbounds %out0[%110] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %112 = llvm.load %111 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %113 = llvm.add %76, %108 overflow<nsw> : i64
    %114 = llvm.add %113, %82 overflow<nsw> : i64
    %115 = llvm.getelementptr inbounds %out0[%114] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %116 = llvm.load %115 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %117 = llvm.add %i_tile, %4 overflow<nsw> : i64
    %118 = llvm.mul %117, %b_stride1 overflow<nsw> : i64
    %119 = llvm.add %76, %118 overflow<nsw> : i64
    %120 = llvm.add %119, %j_panel overflow<nsw> : i64
    %121 = llvm.getelementptr inbounds %out0[%120] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %122 = llvm.load %121 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %123 = llvm.add %76, %118 overflow<nsw> : i64
    %124 = llvm.add %123, %82 overflow<nsw> : i64
    %125 = llvm.getelementptr inbounds %out0[%124] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %126 = llvm.load %125 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %127 = llvm.add %i_tile, %8 overflow<nsw> : i64
    %128 = llvm.mul %127, %b_stride1 overflow<nsw> : i64
    %129 = llvm.add %76, %128 overflow<nsw> : i64
    %130 = llvm.add %129, %j_panel overflow<nsw> : i64
    %131 = llvm.getelementptr inbounds %out0[%130] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %132 = llvm.load %131 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %133 = llvm.add %76, %128 overflow<nsw> : i64
    %134 = llvm.add %133, %82 overflow<nsw> : i64
    %135 = llvm.getelementptr inbounds %out0[%134] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %136 = llvm.load %135 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb10(%81, %86, %92, %96, %102, %106, %112, %116, %122, %126, %132, %136 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb10(%137: vector<4xf64>, %138: vector<4xf64>, %139: vector<4xf64>, %140: vector<4xf64>, %141: vector<4xf64>, %142: vector<4xf64>, %143: vector<4xf64>, %144: vector<4xf64>, %145: vector<4xf64>, %146: vector<4xf64>, %147: vector<4xf64>, %148: vector<4xf64>):
    %149 = llvm.add %k0_piece, %7 overflow<nsw> : i64
    %150 = llvm.intr.smin(%149, %a_stride1) : (i64, i64) -> i64
    %151 = llvm.icmp "slt" %k0_piece, %150 : i64
    llvm.cond_br %151, ^bb11(%k0_piece, %137, %138, %139, %140, %141, %142, %143, %144, %145, %146, %147, %148 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%137, %138, %139, %140, %141, %142, %143, %144, %145, %146, %147, %148 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11(%k0: i64, %152: vector<4xf64>, %153: vector<4xf64>, %154: vector<4xf64>, %155: vector<4xf64>, %156: vector<4xf64>, %157: vector<4xf64>, %158: vector<4xf64>, %159: vector<4xf64>, %160: vector<4xf64>, %161: vector<4xf64>, %162: vector<4xf64>, %163: vector<4xf64>):
    %164 = llvm.mul %b0, %19 overflow<nsw> : i64
    %165 = llvm.mul %i_tile, %a_stride1 overflow<nsw> : i64
    %166 = llvm.add %164, %165 overflow<nsw> : i64
    %167 = llvm.add %166, %k0 overflow<nsw> : i64
    %168 = llvm.getelementptr inbounds %a[%167] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %169 = llvm.load %168 {alignment = 8 : i64} : !llvm.ptr -> f64
    %170 = llvm.mlir.poison : vector<4xf64>
    %171 = llvm.insertelement %169, %170[%6 : i64] : vector<4xf64>
    %172 = llvm.shufflevector %171, %170 [0, 0, 0, 0] : vector<4xf64>
    %173 = llvm.add %i_tile, %2 overflow<nsw> : i64
    %174 = llvm.mul %173, %a_stride1 overflow<nsw> : i64
    %175 = llvm.add %164, %174 overflow<nsw> : i64
    %176 = llvm.add %175, %k0 overflow<nsw> : i64
    %177 = llvm.getelementptr inbounds %a[%176] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %178 = llvm.load %177 {alignment = 8 : i64} : !llvm.ptr -> f64
    %179 = llvm.mlir.poison : vector<4xf64>
    %180 = llvm.insertelement %178, %179[%6 : i64] : vector<4xf64>
    %181 = llvm.shufflevector %180, %179 [0, 0, 0, 0] : vector<4xf64>
    %182 = llvm.add %i_tile, %5 overflow<nsw> : i64
    %183 = llvm.mul %182, %a_stride1 overflow<nsw> : i64
    %184 = llvm.add %164, %183 overflow<nsw> : i64
    %185 = llvm.add %184, %k0 overflow<nsw> : i64
    %186 = llvm.getelementptr inbounds %a[%185] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %187 = llvm.load %186 {alignment = 8 : i64} : !llvm.ptr -> f64
    %188 = llvm.mlir.poison : vector<4xf64>
    %189 = llvm.insertelement %187, %188[%6 : i64] : vector<4xf64>
    %190 = llvm.shufflevector %189, %188 [0, 0, 0, 0] : vector<4xf64>
    %191 = llvm.add %i_tile, %1 overflow<nsw> : i64
    %192 = llvm.mul %191, %a_stride1 overflow<nsw> : i64
    %193 = llvm.add %164, %192 overflow<nsw> : i64
    %194 = llvm.add %193, %k0 overflow<nsw> : i64
    %195 = llvm.getelementptr inbounds %a[%194] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %196 = llvm.load %195 {alignment = 8 : i64} : !llvm.ptr -> f64
    %197 = llvm.mlir.poison : vector<4xf64>
    %198 = llvm.insertelement %196, %197[%6 : i64] : vector<4xf64>
    %199 = llvm.shufflevector %198, %197 [0, 0, 0, 0] : vector<4xf64>
    %200 = llvm.add %i_tile, %4 overflow<nsw> : i64
    %201 = llvm.mul %200, %a_stride1 overflow<nsw> : i64
    %202 = llvm.add %164, %201 overflow<nsw> : i64
    %203 = llvm.add %202, %k0 overflow<nsw> : i64
    %204 = llvm.getelementptr inbounds %a[%203] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %205 = llvm.load %204 {alignment = 8 : i64} : !llvm.ptr -> f64
    %206 = llvm.mlir.poison : vector<4xf64>
    %207 = llvm.insertelement %205, %206[%6 : i64] : vector<4xf64>
    %208 = llvm.shufflevector %207, %206 [0, 0, 0, 0] : vector<4xf64>
    %209 = llvm.add %i_tile, %8 overflow<nsw> : i64
    %210 = llvm.mul %209, %a_stride1 overflow<nsw> : i64
    %211 = llvm.add %164, %210 overflow<nsw> : i64
    %212 = llvm.add %211, %k0 overflow<nsw> : i64
    %213 = llvm.getelementptr inbounds %a[%212] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %214 = llvm.load %213 {alignment = 8 : i64} : !llvm.ptr -> f64
    %215 = llvm.mlir.poison : vector<4xf64>
    %216 = llvm.insertelement %214, %215[%6 : i64] : vector<4xf64>
    %217 = llvm.shufflevector %216, %215 [0, 0, 0, 0] : vector<4xf64>
    %218 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %219 = llvm.mul %218, %0 overflow<nsw> : i64
    %220 = llvm.getelementptr inbounds %b_copy[%219] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %221 = llvm.load %220 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %222 = llvm.add %6, %4 overflow<nsw> : i64
    %223 = llvm.add %219, %222 overflow<nsw> : i64
    %224 = llvm.getelementptr inbounds %b_copy[%223] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %225 = llvm.load %224 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %226 = llvm.fmul %172, %221 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %227 = llvm.fmul %172, %225 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %228 = llvm.fmul %181, %221 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %229 = llvm.fmul %181, %225 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %230 = llvm.fmul %190, %221 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %231 = llvm.fmul %190, %225 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %232 = llvm.fmul %199, %221 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %233 = llvm.fmul %199, %225 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %234 = llvm.fmul %208, %221 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %235 = llvm.fmul %208, %225 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %236 = llvm.fmul %217, %221 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %237 = llvm.fmul %217, %225 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %238 = llvm.fadd %152, %226 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %239 = llvm.fadd %153, %227 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %240 = llvm.fadd %154, %228 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %241 = llvm.fadd %155, %229 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %242 = llvm.fadd %156, %230 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %243 = llvm.fadd %157, %231 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %244 = llvm.fadd %158, %232 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %245 = llvm.fadd %159, %233 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %246 = llvm.fadd %160, %234 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %247 = llvm.fadd %161, %235 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %248 = llvm.fadd %162, %236 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %249 = llvm.fadd %163, %237 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %250 = llvm.add %k0, %2 overflow<nsw> : i64
    %251 = llvm.icmp "slt" %250, %150 : i64
    llvm.cond_br %251, ^bb11(%250, %238, %239, %240, %241, %242, %243, %244, %245, %246, %247, %248, %249 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%238, %239, %240, %241, %242, %243, %244, %245, %246, %247, %248, %249 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%252: vector<4xf64>, %253: vector<4xf64>, %254: vector<4xf64>, %255: vector<4xf64>, %256: vector<4xf64>, %257: vector<4xf64>, %258: vector<4xf64>, %259: vector<4xf64>, %260: vector<4xf64>, %261: vector<4xf64>, %262: vector<4xf64>, %263: vector<4xf64>):
    %264 = llvm.mul %b0, %25 overflow<nsw> : i64
    %265 = llvm.mul %i_tile, %b_stride1 overflow<nsw> : i64
    %266 = llvm.add %264, %265 overflow<nsw> : i64
    %267 = llvm.add %266, %j_panel overflow<nsw> : i64
    %268 = llvm.getelementptr inbounds %out0[%267] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %252, %268 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %269 = llvm.add %j_panel, %4 overflow<nsw> : i64
    %270 = llvm.add %264, %265 overflow<nsw> : i64
    %271 = llvm.add %270, %269 overflow<nsw> : i64
    %272 = llvm.getelementptr inbounds %out0[%271] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %253, %272 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %273 = llvm.add %i_tile, %2 overflow<nsw> : i64
    %274 = llvm.mul %273, %b_stride1 overflow<nsw> : i64
    %275 = llvm.add %264, %274 overflow<nsw> : i64
    %276 = llvm.add %275, %j_panel overflow<nsw> : i64
    %277 = llvm.getelementptr inbounds %out0[%276] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %254, %277 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %278 = llvm.add %264, %274 overflow<nsw> : i64
    %279 = llvm.add %278, %269 overflow<nsw> : i64
    %280 = llvm.getelementptr inbounds %out0[%279] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %255, %280 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %281 = llvm.add %i_tile, %5 overflow<nsw> : i64
    %282 = llvm.mul %281, %b_stride1 overflow<nsw> : i64
    %283 = llvm.add %264, %282 overflow<nsw> : i64
    %284 = llvm.add %283, %j_panel overflow<nsw> : i64
    %285 = llvm.getelementptr inbounds %out0[%284] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %256, %285 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %286 = llvm.add %264, %282 overflow<nsw> : i64
    %287 = llvm.add %286, %269 overflow<nsw> : i64
    %288 = llvm.getelementptr inbounds %out0[%287] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %257, %288 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %289 = llvm.add %i_tile, %1 overflow<nsw> : i64
    %290 = llvm.mul %289, %b_stride1 overflow<nsw> : i64
    %291 = llvm.add %264, %290 overflow<nsw> : i64
    %292 = llvm.add %291, %j_panel overflow<nsw> : i64
    %293 = llvm.getelementptr inbounds %out0[%292] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %258, %293 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %294 = llvm.add %264, %290 overflow<nsw> : i64
    %295 = llvm.add %294, %269 overflow<nsw> : i64
    %296 = llvm.getelementptr inbounds %out0[%295] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %259, %296 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %297 = llvm.add %i_tile, %4 overflow<nsw> : i64
    %298 = llvm.mul %297, %b_stride1 overflow<nsw> : i64
    %299 = llvm.add %264, %298 overflow<nsw> : i64
    %300 = llvm.add %299, %j_panel overflow<nsw> : i64
    %301 = llvm.getelementptr inbounds %out0[%300] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %260, %301 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %302 = llvm.add %264, %298 overflow<nsw> : i64
    %303 = llvm.add %302, %269 overflow<nsw> : i64
    %304 = llvm.getelementptr inbounds %out0[%303] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %261, %304 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %305 = llvm.add %i_tile, %8 overflow<nsw> : i64
    %306 = llvm.mul %305, %b_stride1 overflow<nsw> : i64
    %307 = llvm.add %264, %306 overflow<nsw> : i64
    %308 = llvm.add %307, %j_panel overflow<nsw> : i64
    %309 = llvm.getelementptr inbounds %out0[%308] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %262, %309 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %310 = llvm.add %264, %306 overflow<nsw> : i64
    %311 = llvm.add %310, %269 overflow<nsw> : i64
    %312 = llvm.getelementptr inbounds %out0[%311] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %263, %312 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %313 = llvm.add %i_tile, %3 overflow<nsw> : i64
    %314 = llvm.icmp "slt" %313, %37 : i64
    llvm.cond_br %314, ^bb7(%313 : i64), ^bb13
  ^bb13:
    %315 = llvm.icmp "slt" %37, %41 : i64
    llvm.cond_br %315, ^bb14(%37 : i64), ^bb20
  ^bb14(%i_below_tile: i64):
    %316 = llvm.icmp "eq" %k0_piece, %6 : i64
    llvm.cond_br %316, ^bb15, ^bb16
  ^bb15:
    llvm.br ^bb17(%23, %23, %23, %23, %23, %23, %23, %23 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb16:
    %317 = llvm.mul %b0, %25 overflow<nsw> : i64
    %318 = llvm.mul %i_below_tile, %b_stride1 overflow<nsw> : i64
    %319 = llvm.add %317, %318 overflow<nsw> : i64
    %320 = llvm.add %319, %j_panel overflow<nsw> : i64
    %321 = llvm.getelementptr inbounds %out0[%320] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %322 = llvm.load %321 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %323 = llvm.add %j_panel, %4 overflow<nsw> : i64
    %324 = llvm.add %317, %318 overflow<nsw> : i64
    %325 = llvm.add %324, %323 overflow<nsw> : i64
    %326 = llvm.getelementptr inbounds %out0[%325] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %327 = llvm.load %326 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %328 = llvm.add %i_below_tile, %2 overflow<nsw> : i64
    %329 = llvm.mul %328, %b_stride1 overflow<nsw> : i64
    %330 = llvm.add %317, %329 overflow<nsw> : i64
    %331 = llvm.add %330, %j_panel overflow<nsw> : i64
    %332 = llvm.getelementptr inbounds %out0[%331] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %333 = llvm.load %332 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %334 = llvm.add %317, %329 overflow<nsw> : i64
    %335 = llvm.add %334, %323 overflow<nsw> : i64
    %336 = llvm.getelementptr inbounds %out0[%335] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %337 = llvm.load %336 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %338 = llvm.add %i_below_tile, %5 overflow<nsw> : i64
    %339 = llvm.mul %338, %b_stride1 overflow<nsw> : i64
    %340 = llvm.add %317, %339 overflow<nsw> : i64
    %341 = llvm.add %340, %j_panel overflow<nsw> : i64
    %342 = llvm.getelementptr inbounds %out0[%341] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %343 = llvm.load %342 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %344 = llvm.add %317, %339 overflow<nsw> : i64
    %345 = llvm.add %344, %323 overflow<nsw> : i64
    %346 = llvm.getelementptr inbounds %out0[%345] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %347 = llvm.load %346 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %348 = llvm.add %i_below_tile, %1 overflow<nsw> : i64
    %349 = llvm.mul %348, %b_stride1 overflow<nsw> : i64
    %350 = llvm.add %317, %349 overflow<nsw> : i64
    %351 = llvm.add %350, %j_panel overflow<nsw> : i64
    %352 = llvm.getelementptr inbounds %out0[%351] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %353 = llvm.load %352 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %354 = llvm.add %317, %349 overflow<nsw> : i64
    %355 = llvm.add %354, %323 overflow<nsw> : i64
    %356 = llvm.getelementptr inbounds %out0[%355] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %357 = llvm.load %356 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb17(%322, %327, %333, %337, %343, %347, %353, %357 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb17(%358: vector<4xf64>, %359: vector<4xf64>, %360: vector<4xf64>, %361: vector<4xf64>, %362: vector<4xf64>, %363: vector<4xf64>, %364: vector<4xf64>, %365: vector<4xf64>):
    %366 = llvm.add %k0_piece, %7 overflow<nsw> : i64
    %367 = llvm.intr.smin(%366, %a_stride1) : (i64, i64) -> i64
    %368 = llvm.icmp "slt" %k0_piece, %367 : i64
    llvm.cond_br %368, ^bb18(%k0_piece, %358, %359, %360, %361, %362, %363, %364, %365 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb19(%358, %359, %360, %361, %362, %363, %364, %365 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18(%k0_below: i64, %369: vector<4xf64>, %370: vector<4xf64>, %371: vector<4xf64>, %372: vector<4xf64>, %373: vector<4xf64>, %374: vector<4xf64>, %375: vector<4xf64>, %376: vector<4xf64>):
    %377 = llvm.mul %b0, %19 overflow<nsw> : i64
    %378 = llvm.mul %i_below_tile, %a_stride1 overflow<nsw> : i64
    %379 = llvm.add %377, %378 overflow<nsw> : i64
    %380 = llvm.add %379, %k0_below overflow<nsw> : i64
    %381 = llvm.getelementptr inbounds %a[%380] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %382 = llvm.load %381 {alignment = 8 : i64} : !llvm.ptr -> f64
    %383 = llvm.mlir.poison : vector<4xf64>
    %384 = llvm.insertelement %382, %383[%6 : i64] : vector<4xf64>
    %385 = llvm.shufflevector %384, %383 [0, 0, 0, 0] : vector<4xf64>
    %386 = llvm.add %i_below_tile, %2 overflow<nsw> : i64
    %387 = llvm.mul %386, %a_stride1 overflow<nsw> : i64
    %388 = llvm.add %377, %387 overflow<nsw> : i64
    %389 = llvm.add %388, %k0_below overflow<nsw> : i64
    %390 = llvm.getelementptr inbounds %a[%389] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %391 = llvm.load %390 {alignment = 8 : i64} : !llvm.ptr -> f64
    %392 = llvm.mlir.poison : vector<4xf64>
    %393 = llvm.insertelement %391, %392[%6 : i64] : vector<4xf64>
    %394 = llvm.shufflevector %393, %392 [0, 0, 0, 0] : vector<4xf64>
    %395 = llvm.add %i_below_tile, %5 overflow<nsw> : i64
    %396 = llvm.mul %395, %a_stride1 overflow<nsw> : i64
    %397 = llvm.add %377, %396 overflow<nsw> : i64
    %398 = llvm.add %397, %k0_below overflow<nsw> : i64
    %399 = llvm.getelementptr inbounds %a[%398] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %400 = llvm.load %399 {alignment = 8 : i64} : !llvm.ptr -> f64
    %401 = llvm.mlir.poison : vector<4xf64>
    %402 = llvm.insertelement %400, %401[%6 : i64] : vector<4xf64>
    %403 = llvm.shufflevector %402, %401 [0, 0, 0, 0] : vector<4xf64>
    %404 = llvm.add %i_below_tile, %1 overflow<nsw> : i64
    %405 = llvm.mul %404, %a_stride1 overflow<nsw> : i64
    %406 = llvm.add %377, %405 overflow<nsw> : i64
    %407 = llvm.add %406, %k0_below overflow<nsw> : i64
    %408 = llvm.getelementptr inbounds %a[%407] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %409 = llvm.load %408 {alignment = 8 : i64} : !llvm.ptr -> f64
    %410 = llvm.mlir.poison : vector<4xf64>
    %411 = llvm.insertelement %409, %410[%6 : i64] : vector<4xf64>
    %412 = llvm.shufflevector %411, %410 [0, 0, 0, 0] : vector<4xf64>
    %413 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %414 = llvm.mul %413, %0 overflow<nsw> : i64
    %415 = llvm.getelementptr inbounds %b_copy[%414] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %416 = llvm.load %415 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %417 = llvm.add %6, %4 overflow<nsw> : i64
    %418 = llvm.add %414, %417 overflow<nsw> : i64
    %419 = llvm.getelementptr inbounds %b_copy[%418] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %420 = llvm.load %419 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %421 = llvm.fmul %385, %416 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %422 = llvm.fmul %385, %420 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %423 = llvm.fmul %394, %416 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %424 = llvm.fmul %394, %420 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %425 = llvm.fmul %403, %416 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %426 = llvm.fmul %403, %420 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %427 = llvm.fmul %412, %416 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %428 = llvm.fmul %412, %420 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %429 = llvm.fadd %369, %421 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %430 = llvm.fadd %370, %422 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %431 = llvm.fadd %371, %423 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %432 = llvm.fadd %372, %424 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %433 = llvm.fadd %373, %425 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %434 = llvm.fadd %374, %426 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %435 = llvm.fadd %375, %427 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %436 = llvm.fadd %376, %428 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %437 = llvm.add %k0_below, %2 overflow<nsw> : i64
    %438 = llvm.icmp "slt" %437, %367 : i64
    llvm.cond_br %438, ^bb18(%437, %429, %430, %431, %432, %433, %434, %435, %436 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb19(%429, %430, %431, %432, %433, %434, %435, %436 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb19(%439: vector<4xf64>, %440: vector<4xf64>, %441: vector<4xf64>, %442: vector<4xf64>, %443: vector<4xf64>, %444: vector<4xf64>, %445: vector<4xf64>, %446: vector<4xf64>):
    %447 = llvm.mul %b0, %25 overflow<nsw> : i64
    %448 = llvm.mul %i_below_tile, %b_stride1 overflow<nsw> : i64
    %449 = llvm.add %447, %448 overflow<nsw> : i64
    %450 = llvm.add %449, %j_panel overflow<nsw> : i64
    %451 = llvm.getelementptr inbounds %out0[%450] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %439, %451 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %452 = llvm.add %j_panel, %4 overflow<nsw> : i64
    %453 = llvm.add %447, %448 overflow<nsw> : i64
    %454 = llvm.add %453, %452 overflow<nsw> : i64
    %455 = llvm.getelementptr inbounds %out0[%454] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %440, %455 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %456 = llvm.add %i_below_tile, %2 overflow<nsw> : i64
    %457 = llvm.mul %456, %b_stride1 overflow<nsw> : i64
    %458 = llvm.add %447, %457 overflow<nsw> : i64
    %459 = llvm.add %458, %j_panel overflow<nsw> : i64
    %460 = llvm.getelementptr inbounds %out0[%459] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %441, %460 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %461 = llvm.add %447, %457 overflow<nsw> : i64
    %462 = llvm.add %461, %452 overflow<nsw> : i64
    %463 = llvm.getelementptr inbounds %out0[%462] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %442, %463 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %464 = llvm.add %i_below_tile, %5 overflow<nsw> : i64
    %465 = llvm.mul %464, %b_stride1 overflow<nsw> : i64
    %466 = llvm.add %447, %465 overflow<nsw> : i64
    %467 = llvm.add %466, %j_panel overflow<nsw> : i64
    %468 = llvm.getelementptr inbounds %out0[%467] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %443, %468 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %469 = llvm.add %447, %465 overflow<nsw> : i64
    %470 = llvm.add %469, %452 overflow<nsw> : i64
    %471 = llvm.getelementptr inbounds %out0[%470] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %444, %471 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %472 = llvm.add %i_below_tile, %1 overflow<nsw> : i64
    %473 = llvm.mul %472, %b_stride1 overflow<nsw> : i64
    %474 = llvm.add %447, %473 overflow<nsw> : i64
    %475 = llvm.add %474, %j_panel overflow<nsw> : i64
    %476 = llvm.getelementptr inbounds %out0[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %445, %476 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %477 = llvm.add %447, %473 overflow<nsw> : i64
    %478 = llvm.add %477, %452 overflow<nsw> : i64
    %479 = llvm.getelementptr inbounds %out0[%478] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %446, %479 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %480 = llvm.add %i_below_tile, %4 overflow<nsw> : i64
    %481 = llvm.icmp "slt" %480, %41 : i64
    llvm.cond_br %481, ^bb14(%480 : i64), ^bb20
  ^bb20:
    %482 = llvm.icmp "slt" %41, %45 : i64
    llvm.cond_br %482, ^bb21(%41 : i64), ^bb27
  ^bb21(%i_below_below_tile: i64):
    %483 = llvm.icmp "eq" %k0_piece, %6 : i64
    llvm.cond_br %483, ^bb22, ^bb23
  ^bb22:
    llvm.br ^bb24(%23, %23, %23, %23 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb23:
    %484 = llvm.mul %b0, %25 overflow<nsw> : i64
    %485 = llvm.mul %i_below_below_tile, %b_stride1 overflow<nsw> : i64
    %486 = llvm.add %484, %485 overflow<nsw> : i64
    %487 = llvm.add %486, %j_panel overflow<nsw> : i64
    %488 = llvm.getelementptr inbounds %out0[%487] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %489 = llvm.load %488 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %490 = llvm.add %j_panel, %4 overflow<nsw> : i64
    %491 = llvm.add %484, %485 overflow<nsw> : i64
    %492 = llvm.add %491, %490 overflow<nsw> : i64
    %493 = llvm.getelementptr inbounds %out0[%492] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %494 = llvm.load %493 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %495 = llvm.add %i_below_below_tile, %2 overflow<nsw> : i64
    %496 = llvm.mul %495, %b_stride1 overflow<nsw> : i64
    %497 = llvm.add %484, %496 overflow<nsw> : i64
    %498 = llvm.add %497, %j_panel overflow<nsw> : i64
    %499 = llvm.getelementptr inbounds %out0[%498] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %500 = llvm.load %499 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %501 = llvm.add %484, %496 overflow<nsw> : i64
    %502 = llvm.add %501, %490 overflow<nsw> : i64
    %503 = llvm.getelementptr inbounds %out0[%502] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %504 = llvm.load %503 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb24(%489, %494, %500, %504 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb24(%505: vector<4xf64>, %506: vector<4xf64>, %507: vector<4xf64>, %508: vector<4xf64>):
    %509 = llvm.add %k0_piece, %7 overflow<nsw> : i64
    %510 = llvm.intr.smin(%509, %a_stride1) : (i64, i64) -> i64
    %511 = llvm.icmp "slt" %k0_piece, %510 : i64
    llvm.cond_br %511, ^bb25(%k0_piece, %505, %506, %507, %508 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb26(%505, %506, %507, %508 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb25(%k0_below_below: i64, %512: vector<4xf64>, %513: vector<4xf64>, %514: vector<4xf64>, %515: vector<4xf64>):
    %516 = llvm.mul %b0, %19 overflow<nsw> : i64
    %517 = llvm.mul %i_below_below_tile, %a_stride1 overflow<nsw> : i64
    %518 = llvm.add %516, %517 overflow<nsw> : i64
    %519 = llvm.add %518, %k0_below_below overflow<nsw> : i64
    %520 = llvm.getelementptr inbounds %a[%519] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %521 = llvm.load %520 {alignment = 8 : i64} : !llvm.ptr -> f64
    %522 = llvm.mlir.poison : vector<4xf64>
    %523 = llvm.insertelement %521, %522[%6 : i64] : vector<4xf64>
    %524 = llvm.shufflevector %523, %522 [0, 0, 0, 0] : vector<4xf64>
    %525 = llvm.add %i_below_below_tile, %2 overflow<nsw> : i64
    %526 = llvm.mul %525, %a_stride1 overflow<nsw> : i64
    %527 = llvm.add %516, %526 overflow<nsw> : i64
    %528 = llvm.add %527, %k0_below_below overflow<nsw> : i64
    %529 = llvm.getelementptr inbounds %a[%528] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %530 = llvm.load %529 {alignment = 8 : i64} : !llvm.ptr -> f64
    %531 = llvm.mlir.poison : vector<4xf64>
    %532 = llvm.insertelement %530, %531[%6 : i64] : vector<4xf64>
    %533 = llvm.shufflevector %532, %531 [0, 0, 0, 0] : vector<4xf64>
    %534 = llvm.sub %k0_below_below, %k0_piece overflow<nsw> : i64
    %535 = llvm.mul %534, %0 overflow<nsw> : i64
    %536 = llvm.getelementptr inbounds %b_copy[%535] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %537 = llvm.load %536 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %538 = llvm.add %6, %4 overflow<nsw> : i64
    %539 = llvm.add %535, %538 overflow<nsw> : i64
    %540 = llvm.getelementptr inbounds %b_copy[%539] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %541 = llvm.load %540 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %542 = llvm.fmul %524, %537 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %543 = llvm.fmul %524, %541 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %544 = llvm.fmul %533, %537 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %545 = llvm.fmul %533, %541 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %546 = llvm.fadd %512, %542 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %547 = llvm.fadd %513, %543 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %548 = llvm.fadd %514, %544 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %549 = llvm.fadd %515, %545 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %550 = llvm.add %k0_below_below, %2 overflow<nsw> : i64
    %551 = llvm.icmp "slt" %550, %510 : i64
    llvm.cond_br %551, ^bb25(%550, %546, %547, %548, %549 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb26(%546, %547, %548, %549 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb26(%552: vector<4xf64>, %553: vector<4xf64>, %554: vector<4xf64>, %555: vector<4xf64>):
    %556 = llvm.mul %b0, %25 overflow<nsw> : i64
    %557 = llvm.mul %i_below_below_tile, %b_stride1 overflow<nsw> : i64
    %558 = llvm.add %556, %557 overflow<nsw> : i64
    %559 = llvm.add %558, %j_panel overflow<nsw> : i64
    %560 = llvm.getelementptr inbounds %out0[%559] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %552, %560 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %561 = llvm.add %j_panel, %4 overflow<nsw> : i64
    %562 = llvm.add %556, %557 overflow<nsw> : i64
    %563 = llvm.add %562, %561 overflow<nsw> : i64
    %564 = llvm.getelementptr inbounds %out0[%563] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %553, %564 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %565 = llvm.add %i_below_below_tile, %2 overflow<nsw> : i64
    %566 = llvm.mul %565, %b_stride1 overflow<nsw> : i64
    %567 = llvm.add %556, %566 overflow<nsw> : i64
    %568 = llvm.add %567, %j_panel overflow<nsw> : i64
    %569 = llvm.getelementptr inbounds %out0[%568] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %554, %569 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %570 = llvm.add %556, %566 overflow<nsw> : i64
    %571 = llvm.add %570, %561 overflow<nsw> : i64
    %572 = llvm.getelementptr inbounds %out0[%571] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %555, %572 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %573 = llvm.add %i_below_below_tile, %5 overflow<nsw> : i64
    %574 = llvm.icmp "slt" %573, %45 : i64
    llvm.cond_br %574, ^bb21(%573 : i64), ^bb27
  ^bb27:
    %575 = llvm.icmp "slt" %45, %a_size1 : i64
    llvm.cond_br %575, ^bb28(%45 : i64), ^bb34
  ^bb28(%i_below_below_below_tile: i64):
    %576 = llvm.icmp "eq" %k0_piece, %6 : i64
    llvm.cond_br %576, ^bb29, ^bb30
  ^bb29:
    llvm.br ^bb31(%23, %23 : vector<4xf64>, vector<4xf64>)
  ^bb30:
    %577 = llvm.mul %b0, %25 overflow<nsw> : i64
    %578 = llvm.mul %i_below_below_below_tile, %b_stride1 overflow<nsw> : i64
    %579 = llvm.add %577, %578 overflow<nsw> : i64
    %580 = llvm.add %579, %j_panel overflow<nsw> : i64
    %581 = llvm.getelementptr inbounds %out0[%580] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %582 = llvm.load %581 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %583 = llvm.add %j_panel, %4 overflow<nsw> : i64
    %584 = llvm.add %577, %578 overflow<nsw> : i64
    %585 = llvm.add %584, %583 overflow<nsw> : i64
    %586 = llvm.getelementptr inbounds %out0[%585] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %587 = llvm.load %586 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb31(%582, %587 : vector<4xf64>, vector<4xf64>)
  ^bb31(%588: vector<4xf64>, %589: vector<4xf64>):
    %590 = llvm.add %k0_piece, %7 overflow<nsw> : i64
    %591 = llvm.intr.smin(%590, %a_stride1) : (i64, i64) -> i64
    %592 = llvm.icmp "slt" %k0_piece, %591 : i64
    llvm.cond_br %592, ^bb32(%k0_piece, %588, %589 : i64, vector<4xf64>, vector<4xf64>), ^bb33(%588, %589 : vector<4xf64>, vector<4xf64>)
  ^bb32(%k0_below_below_below: i64, %593: vector<4xf64>, %594: vector<4xf64>):
    %595 = llvm.mul %b0, %19 overflow<nsw> : i64
    %596 = llvm.mul %i_below_below_below_tile, %a_stride1 overflow<nsw> : i64
    %597 = llvm.add %595, %596 overflow<nsw> : i64
    %598 = llvm.add %597, %k0_below_below_below overflow<nsw> : i64
    %599 = llvm.getelementptr inbounds %a[%598] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %600 = llvm.load %599 {alignment = 8 : i64} : !llvm.ptr -> f64
    %601 = llvm.mlir.poison : vector<4xf64>
    %602 = llvm.insertelement %600, %601[%6 : i64] : vector<4xf64>
    %603 = llvm.shufflevector %602, %601 [0, 0, 0, 0] : vector<4xf64>
    %604 = llvm.sub %k0_below_below_below, %k0_piece overflow<nsw> : i64
    %605 = llvm.mul %604, %0 overflow<nsw> : i64
    %606 = llvm.getelementptr inbounds %b_copy[%605] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %607 = llvm.load %606 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %608 = llvm.add %6, %4 overflow<nsw> : i64
    %609 = llvm.add %605, %608 overflow<nsw> : i64
    %610 = llvm.getelementptr inbounds %b_copy[%609] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %611 = llvm.load %610 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %612 = llvm.fmul %603, %607 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %613 = llvm.fmul %603, %611 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %614 = llvm.fadd %593, %612 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %615 = llvm.fadd %594, %613 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %616 = llvm.add %k0_below_below_below, %2 overflow<nsw> : i64
    %617 = llvm.icmp "slt" %616, %591 : i64
    llvm.cond_br %617, ^bb32(%616, %614, %615 : i64, vector<4xf64>, vector<4xf64>), ^bb33(%614, %615 : vector<4xf64>, vector<4xf64>)
  ^bb33(%618: vector<4xf64>, %619: vector<4xf64>):
    %620 = llvm.mul %b0, %25 overflow<nsw> : i64
    %621 = llvm.mul %i_below_below_below_tile, %b_stride1 overflow<nsw> : i64
    %622 = llvm.add %620, %621 overflow<nsw> : i64
    %623 = llvm.add %622, %j_panel overflow<nsw> : i64
    %624 = llvm.getelementptr inbounds %out0[%623] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %618, %624 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %625 = llvm.add %j_panel, %4 overflow<nsw> : i64
    %626 = llvm.add %620, %621 overflow<nsw> : i64
    %627 = llvm.add %626, %625 overflow<nsw> : i64
    %628 = llvm.getelementptr inbounds %out0[%627] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %619, %628 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %629 = llvm.add %i_below_below_below_tile, %2 overflow<nsw> : i64
    %630 = llvm.icmp "slt" %629, %a_size1 : i64
    llvm.cond_br %630, ^bb28(%629 : i64), ^bb34
  ^bb34:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %631 = llvm.add %k0_piece, %7 overflow<nsw> : i64
    %632 = llvm.icmp "slt" %631, %28 : i64
    llvm.cond_br %632, ^bb3(%631 : i64), ^bb35
  ^bb35:
    %633 = llvm.add %j_panel, %0 overflow<nsw> : i64
    %634 = llvm.icmp "slt" %633, %27 : i64
    llvm.cond_br %634, ^bb2(%633 : i64), ^bb36
  ^bb36:
    %635 = llvm.icmp "slt" %27, %b_stride1 : i64
    llvm.cond_br %635, ^bb37(%27 : i64), ^bb71
  ^bb37(%j_right_panel: i64):
    %636 = llvm.add %j_right_panel, %4 overflow<nsw> : i64
    %637 = llvm.sub %636, %j_right_panel overflow<nsw> : i64
    %638 = llvm.sub %b_stride1, %j_right_panel overflow<nsw> : i64
    %639 = llvm.intr.smin(%637, %638) : (i64, i64) -> i64
    %640 = llvm.intr.smin(%639, %4) : (i64, i64) -> i64
    %641 = llvm.intr.smax(%640, %6) : (i64, i64) -> i64
    %642 = llvm.trunc %641 : i64 to i32
    %643 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %644 = llvm.mlir.poison : vector<4xi32>
    %645 = llvm.insertelement %642, %644[%6 : i64] : vector<4xi32>
    %646 = llvm.shufflevector %645, %644 [0, 0, 0, 0] : vector<4xi32>
    %647 = llvm.icmp "slt" %643, %646 : vector<4xi32>
    %648 = llvm.intr.smin(%637, %638) : (i64, i64) -> i64
    %649 = llvm.intr.smin(%648, %4) : (i64, i64) -> i64
    %650 = llvm.intr.smax(%649, %6) : (i64, i64) -> i64
    %651 = llvm.trunc %650 : i64 to i32
    %652 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %653 = llvm.mlir.poison : vector<4xi32>
    %654 = llvm.insertelement %651, %653[%6 : i64] : vector<4xi32>
    %655 = llvm.shufflevector %654, %653 [0, 0, 0, 0] : vector<4xi32>
    %656 = llvm.icmp "slt" %652, %655 : vector<4xi32>
    %657 = llvm.intr.smin(%648, %4) : (i64, i64) -> i64
    %658 = llvm.intr.smax(%657, %6) : (i64, i64) -> i64
    %659 = llvm.trunc %658 : i64 to i32
    %660 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %661 = llvm.mlir.poison : vector<4xi32>
    %662 = llvm.insertelement %659, %661[%6 : i64] : vector<4xi32>
    %663 = llvm.shufflevector %662, %661 [0, 0, 0, 0] : vector<4xi32>
    %664 = llvm.icmp "slt" %660, %663 : vector<4xi32>
    %665 = llvm.intr.smin(%637, %638) : (i64, i64) -> i64
    %666 = llvm.intr.smin(%665, %4) : (i64, i64) -> i64
    %667 = llvm.intr.smax(%666, %6) : (i64, i64) -> i64
    %668 = llvm.trunc %667 : i64 to i32
    %669 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %670 = llvm.mlir.poison : vector<4xi32>
    %671 = llvm.insertelement %668, %670[%6 : i64] : vector<4xi32>
    %672 = llvm.shufflevector %671, %670 [0, 0, 0, 0] : vector<4xi32>
    %673 = llvm.icmp "slt" %669, %672 : vector<4xi32>
    %674 = llvm.intr.smin(%665, %4) : (i64, i64) -> i64
    %675 = llvm.intr.smax(%674, %6) : (i64, i64) -> i64
    %676 = llvm.trunc %675 : i64 to i32
    %677 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %678 = llvm.mlir.poison : vector<4xi32>
    %679 = llvm.insertelement %676, %678[%6 : i64] : vector<4xi32>
    %680 = llvm.shufflevector %679, %678 [0, 0, 0, 0] : vector<4xi32>
    %681 = llvm.icmp "slt" %677, %680 : vector<4xi32>
    %682 = llvm.intr.smin(%637, %638) : (i64, i64) -> i64
    %683 = llvm.intr.smin(%682, %4) : (i64, i64) -> i64
    %684 = llvm.intr.smax(%683, %6) : (i64, i64) -> i64
    %685 = llvm.trunc %684 : i64 to i32
    %686 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %687 = llvm.mlir.poison : vector<4xi32>
    %688 = llvm.insertelement %685, %687[%6 : i64] : vector<4xi32>
    %689 = llvm.shufflevector %688, %687 [0, 0, 0, 0] : vector<4xi32>
    %690 = llvm.icmp "slt" %686, %689 : vector<4xi32>
    %691 = llvm.intr.smin(%682, %4) : (i64, i64) -> i64
    %692 = llvm.intr.smax(%691, %6) : (i64, i64) -> i64
    %693 = llvm.trunc %692 : i64 to i32
    %694 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %695 = llvm.mlir.poison : vector<4xi32>
    %696 = llvm.insertelement %693, %695[%6 : i64] : vector<4xi32>
    %697 = llvm.shufflevector %696, %695 [0, 0, 0, 0] : vector<4xi32>
    %698 = llvm.icmp "slt" %694, %697 : vector<4xi32>
    %699 = llvm.intr.smin(%637, %638) : (i64, i64) -> i64
    %700 = llvm.intr.smin(%699, %4) : (i64, i64) -> i64
    %701 = llvm.intr.smax(%700, %6) : (i64, i64) -> i64
    %702 = llvm.trunc %701 : i64 to i32
    %703 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %704 = llvm.mlir.poison : vector<4xi32>
    %705 = llvm.insertelement %702, %704[%6 : i64] : vector<4xi32>
    %706 = llvm.shufflevector %705, %704 [0, 0, 0, 0] : vector<4xi32>
    %707 = llvm.icmp "slt" %703, %706 : vector<4xi32>
    %708 = llvm.intr.smin(%699, %4) : (i64, i64) -> i64
    %709 = llvm.intr.smax(%708, %6) : (i64, i64) -> i64
    %710 = llvm.trunc %709 : i64 to i32
    %711 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %712 = llvm.mlir.poison : vector<4xi32>
    %713 = llvm.insertelement %710, %712[%6 : i64] : vector<4xi32>
    %714 = llvm.shufflevector %713, %712 [0, 0, 0, 0] : vector<4xi32>
    %715 = llvm.icmp "slt" %711, %714 : vector<4xi32>
    %716 = llvm.icmp "slt" %6, %46 : i64
    llvm.cond_br %716, ^bb38(%6 : i64), ^bb70
  ^bb38(%k0_right_piece: i64):
    %b_copy_1 = llvm.call @aligned_alloc(%16, %15) : (i64, i64) -> !llvm.ptr
    %717 = llvm.mlir.zero : !llvm.ptr
    %718 = llvm.icmp "ne" %b_copy_1, %717 : !llvm.ptr
    llvm.cond_br %718, ^bb39, ^bb163(%17 : i32)
  ^bb39:
    %719 = llvm.add %k0_right_piece, %9 overflow<nsw> : i64
    %720 = llvm.intr.smin(%719, %a_stride1) : (i64, i64) -> i64
    %721 = llvm.icmp "slt" %k0_right_piece, %720 : i64
    llvm.cond_br %721, ^bb40(%k0_right_piece : i64), ^bb41
  ^bb40(%k0_right_copy: i64):
    %722 = llvm.mul %b0, %20 overflow<nsw> : i64
    %723 = llvm.mul %k0_right_copy, %b_stride1 overflow<nsw> : i64
    %724 = llvm.add %722, %723 overflow<nsw> : i64
    %725 = llvm.add %724, %j_right_panel overflow<nsw> : i64
    %726 = llvm.getelementptr inbounds %b[%725] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %727 = llvm.intr.masked.load %726, %647, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %728 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %729 = llvm.mul %728, %4 overflow<nsw> : i64
    %730 = llvm.getelementptr inbounds %b_copy_1[%729] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %727, %730, %647 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %731 = llvm.add %k0_right_copy, %2 overflow<nsw> : i64
    %732 = llvm.icmp "slt" %731, %720 : i64
    llvm.cond_br %732, ^bb40(%731 : i64), ^bb41
  ^bb41:
    %733 = llvm.icmp "slt" %6, %37 : i64
    llvm.cond_br %733, ^bb42(%6 : i64), ^bb48
  ^bb42(%i_right_tile: i64):
    %734 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %734, ^bb43, ^bb44
  ^bb43:
    llvm.br ^bb45(%23, %23, %23, %23, %23, %23 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb44:
    %735 = llvm.intr.smin(%648, %4) : (i64, i64) -> i64
    %736 = llvm.intr.smax(%735, %6) : (i64, i64) -> i64
    %737 = llvm.trunc %736 : i64 to i32
    %738 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %739 = llvm.mlir.poison : vector<4xi32>
    %740 = llvm.insertelement %737, %739[%6 : i64] : vector<4xi32>
    %741 = llvm.shufflevector %740, %739 [0, 0, 0, 0] : vector<4xi32>
    %742 = llvm.icmp "slt" %738, %741 : vector<4xi32>
    %743 = llvm.mul %b0, %25 overflow<nsw> : i64
    %744 = llvm.mul %i_right_tile, %b_stride1 overflow<nsw> : i64
    %745 = llvm.add %743, %744 overflow<nsw> : i64
    %746 = llvm.add %745, %j_right_panel overflow<nsw> : i64
    %747 = llvm.getelementptr inbounds %out0[%746] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %748 = llvm.intr.masked.load %747, %742, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %749 = llvm.add %i_right_tile, %2 overflow<nsw> : i64
    %750 = llvm.mul %749, %b_stride1 overflow<nsw> : i64
    %751 = llvm.add %743, %750 overflow<nsw> : i64
    %752 = llvm.add %751, %j_right_panel overflow<nsw> : i64
    %753 = llvm.getelementptr inbounds %out0[%752] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %754 = llvm.intr.masked.load %753, %742, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %755 = llvm.add %i_right_tile, %5 overflow<nsw> : i64
    %756 = llvm.mul %755, %b_stride1 overflow<nsw> : i64
    %757 = llvm.add %743, %756 overflow<nsw> : i64
    %758 = llvm.add %757, %j_right_panel overflow<nsw> : i64
    %759 = llvm.getelementptr inbounds %out0[%758] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %760 = llvm.intr.masked.load %759, %742, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %761 = llvm.add %i_right_tile, %1 overflow<nsw> : i64
    %762 = llvm.mul %761, %b_stride1 overflow<nsw> : i64
    %763 = llvm.add %743, %762 overflow<nsw> : i64
    %764 = llvm.add %763, %j_right_panel overflow<nsw> : i64
    %765 = llvm.getelementptr inbounds %out0[%764] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %766 = llvm.intr.masked.load %765, %742, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %767 = llvm.add %i_right_tile, %4 overflow<nsw> : i64
    %768 = llvm.mul %767, %b_stride1 overflow<nsw> : i64
    %769 = llvm.add %743, %768 overflow<nsw> : i64
    %770 = llvm.add %769, %j_right_panel overflow<nsw> : i64
    %771 = llvm.getelementptr inbounds %out0[%770] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %772 = llvm.intr.masked.load %771, %742, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %773 = llvm.add %i_right_tile, %8 overflow<nsw> : i64
    %774 = llvm.mul %773, %b_stride1 overflow<nsw> : i64
    %775 = llvm.add %743, %774 overflow<nsw> : i64
    %776 = llvm.add %775, %j_right_panel overflow<nsw> : i64
    %777 = llvm.getelementptr inbounds %out0[%776] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %778 = llvm.intr.masked.load %777, %742, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb45(%748, %754, %760, %766, %772, %778 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb45(%779: vector<4xf64>, %780: vector<4xf64>, %781: vector<4xf64>, %782: vector<4xf64>, %783: vector<4xf64>, %784: vector<4xf64>):
    %785 = llvm.add %k0_right_piece, %9 overflow<nsw> : i64
    %786 = llvm.intr.smin(%785, %a_stride1) : (i64, i64) -> i64
    %787 = llvm.icmp "slt" %k0_right_piece, %786 : i64
    llvm.cond_br %787, ^bb46(%k0_right_piece, %779, %780, %781, %782, %783, %784 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb47(%779, %780, %781, %782, %783, %784 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb46(%k0_right: i64, %788: vector<4xf64>, %789: vector<4xf64>, %790: vector<4xf64>, %791: vector<4xf64>, %792: vector<4xf64>, %793: vector<4xf64>):
    %794 = llvm.mul %b0, %19 overflow<nsw> : i64
    %795 = llvm.mul %i_right_tile, %a_stride1 overflow<nsw> : i64
    %796 = llvm.add %794, %795 overflow<nsw> : i64
    %797 = llvm.add %796, %k0_right overflow<nsw> : i64
    %798 = llvm.getelementptr inbounds %a[%797] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %799 = llvm.load %798 {alignment = 8 : i64} : !llvm.ptr -> f64
    %800 = llvm.mlir.poison : vector<4xf64>
    %801 = llvm.insertelement %799, %800[%6 : i64] : vector<4xf64>
    %802 = llvm.shufflevector %801, %800 [0, 0, 0, 0] : vector<4xf64>
    %803 = llvm.add %i_right_tile, %2 overflow<nsw> : i64
    %804 = llvm.mul %803, %a_stride1 overflow<nsw> : i64
    %805 = llvm.add %794, %804 overflow<nsw> : i64
    %806 = llvm.add %805, %k0_right overflow<nsw> : i64
    %807 = llvm.getelementptr inbounds %a[%806] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %808 = llvm.load %807 {alignment = 8 : i64} : !llvm.ptr -> f64
    %809 = llvm.mlir.poison : vector<4xf64>
    %810 = llvm.insertelement %808, %809[%6 : i64] : vector<4xf64>
    %811 = llvm.shufflevector %810, %809 [0, 0, 0, 0] : vector<4xf64>
    %812 = llvm.add %i_right_tile, %5 overflow<nsw> : i64
    %813 = llvm.mul %812, %a_stride1 overflow<nsw> : i64
    %814 = llvm.add %794, %813 overflow<nsw> : i64
    %815 = llvm.add %814, %k0_right overflow<nsw> : i64
    %816 = llvm.getelementptr inbounds %a[%815] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %817 = llvm.load %816 {alignment = 8 : i64} : !llvm.ptr -> f64
    %818 = llvm.mlir.poison : vector<4xf64>
    %819 = llvm.insertelement %817, %818[%6 : i64] : vector<4xf64>
    %820 = llvm.shufflevector %819, %818 [0, 0, 0, 0] : vector<4xf64>
    %821 = llvm.add %i_right_tile, %1 overflow<nsw> : i64
    %822 = llvm.mul %821, %a_stride1 overflow<nsw> : i64
    %823 = llvm.add %794, %822 overflow<nsw> : i64
    %824 = llvm.add %823, %k0_right overflow<nsw> : i64
    %825 = llvm.getelementptr inbounds %a[%824] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %826 = llvm.load %825 {alignment = 8 : i64} : !llvm.ptr -> f64
    %827 = llvm.mlir.poison : vector<4xf64>
    %828 = llvm.insertelement %826, %827[%6 : i64] : vector<4xf64>
    %829 = llvm.shufflevector %828, %827 [0, 0, 0, 0] : vector<4xf64>
    %830 = llvm.add %i_right_tile, %4 overflow<nsw> : i64
    %831 = llvm.mul %830, %a_stride1 overflow<nsw> : i64
    %832 = llvm.add %794, %831 overflow<nsw> : i64
    %833 = llvm.add %832, %k0_right overflow<nsw> : i64
    %834 = llvm.getelementptr inbounds %a[%833] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %835 = llvm.load %834 {alignment = 8 : i64} : !llvm.ptr -> f64
    %836 = llvm.mlir.poison : vector<4xf64>
    %837 = llvm.insertelement %835, %836[%6 : i64] : vector<4xf64>
    %838 = llvm.shufflevector %837, %836 [0, 0, 0, 0] : vector<4xf64>
    %839 = llvm.add %i_right_tile, %8 overflow<nsw> : i64
    %840 = llvm.mul %839, %a_stride1 overflow<nsw> : i64
    %841 = llvm.add %794, %840 overflow<nsw> : i64
    %842 = llvm.add %841, %k0_right overflow<nsw> : i64
    %843 = llvm.getelementptr inbounds %a[%842] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %844 = llvm.load %843 {alignment = 8 : i64} : !llvm.ptr -> f64
    %845 = llvm.mlir.poison : vector<4xf64>
    %846 = llvm.insertelement %844, %845[%6 : i64] : vector<4xf64>
    %847 = llvm.shufflevector %846, %845 [0, 0, 0, 0] : vector<4xf64>
    %848 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %849 = llvm.mul %848, %4 overflow<nsw> : i64
    %850 = llvm.getelementptr inbounds %b_copy_1[%849] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %851 = llvm.intr.masked.load %850, %656, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %852 = llvm.fmul %802, %851 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %853 = llvm.fmul %811, %851 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %854 = llvm.fmul %820, %851 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %855 = llvm.fmul %829, %851 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %856 = llvm.fmul %838, %851 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %857 = llvm.fmul %847, %851 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %858 = llvm.fadd %788, %852 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %859 = llvm.fadd %789, %853 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %860 = llvm.fadd %790, %854 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %861 = llvm.fadd %791, %855 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %862 = llvm.fadd %792, %856 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %863 = llvm.fadd %793, %857 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %864 = llvm.add %k0_right, %2 overflow<nsw> : i64
    %865 = llvm.icmp "slt" %864, %786 : i64
    llvm.cond_br %865, ^bb46(%864, %858, %859, %860, %861, %862, %863 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb47(%858, %859, %860, %861, %862, %863 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb47(%866: vector<4xf64>, %867: vector<4xf64>, %868: vector<4xf64>, %869: vector<4xf64>, %870: vector<4xf64>, %871: vector<4xf64>):
    %872 = llvm.mul %b0, %25 overflow<nsw> : i64
    %873 = llvm.mul %i_right_tile, %b_stride1 overflow<nsw> : i64
    %874 = llvm.add %872, %873 overflow<nsw> : i64
    %875 = llvm.add %874, %j_right_panel overflow<nsw> : i64
    %876 = llvm.getelementptr inbounds %out0[%875] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %866, %876, %664 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %877 = llvm.add %i_right_tile, %2 overflow<nsw> : i64
    %878 = llvm.mul %877, %b_stride1 overflow<nsw> : i64
    %879 = llvm.add %872, %878 overflow<nsw> : i64
    %880 = llvm.add %879, %j_right_panel overflow<nsw> : i64
    %881 = llvm.getelementptr inbounds %out0[%880] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %867, %881, %664 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %882 = llvm.add %i_right_tile, %5 overflow<nsw> : i64
    %883 = llvm.mul %882, %b_stride1 overflow<nsw> : i64
    %884 = llvm.add %872, %883 overflow<nsw> : i64
    %885 = llvm.add %884, %j_right_panel overflow<nsw> : i64
    %886 = llvm.getelementptr inbounds %out0[%885] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %868, %886, %664 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %887 = llvm.add %i_right_tile, %1 overflow<nsw> : i64
    %888 = llvm.mul %887, %b_stride1 overflow<nsw> : i64
    %889 = llvm.add %872, %888 overflow<nsw> : i64
    %890 = llvm.add %889, %j_right_panel overflow<nsw> : i64
    %891 = llvm.getelementptr inbounds %out0[%890] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %869, %891, %664 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %892 = llvm.add %i_right_tile, %4 overflow<nsw> : i64
    %893 = llvm.mul %892, %b_stride1 overflow<nsw> : i64
    %894 = llvm.add %872, %893 overflow<nsw> : i64
    %895 = llvm.add %894, %j_right_panel overflow<nsw> : i64
    %896 = llvm.getelementptr inbounds %out0[%895] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %870, %896, %664 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %897 = llvm.add %i_right_tile, %8 overflow<nsw> : i64
    %898 = llvm.mul %897, %b_stride1 overflow<nsw> : i64
    %899 = llvm.add %872, %898 overflow<nsw> : i64
    %900 = llvm.add %899, %j_right_panel overflow<nsw> : i64
    %901 = llvm.getelementptr inbounds %out0[%900] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %871, %901, %664 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %902 = llvm.add %i_right_tile, %3 overflow<nsw> : i64
    %903 = llvm.icmp "slt" %902, %37 : i64
    llvm.cond_br %903, ^bb42(%902 : i64), ^bb48
  ^bb48:
    %904 = llvm.icmp "slt" %37, %41 : i64
    llvm.cond_br %904, ^bb49(%37 : i64), ^bb55
  ^bb49(%i_right_below_tile: i64):
    %905 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %905, ^bb50, ^bb51
  ^bb50:
    llvm.br ^bb52(%23, %23, %23, %23 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb51:
    %906 = llvm.intr.smin(%665, %4) : (i64, i64) -> i64
    %907 = llvm.intr.smax(%906, %6) : (i64, i64) -> i64
    %908 = llvm.trunc %907 : i64 to i32
    %909 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %910 = llvm.mlir.poison : vector<4xi32>
    %911 = llvm.insertelement %908, %910[%6 : i64] : vector<4xi32>
    %912 = llvm.shufflevector %911, %910 [0, 0, 0, 0] : vector<4xi32>
    %913 = llvm.icmp "slt" %909, %912 : vector<4xi32>
    %914 = llvm.mul %b0, %25 overflow<nsw> : i64
    %915 = llvm.mul %i_right_below_tile, %b_stride1 overflow<nsw> : i64
    %916 = llvm.add %914, %915 overflow<nsw> : i64
    %917 = llvm.add %916, %j_right_panel overflow<nsw> : i64
    %918 = llvm.getelementptr inbounds %out0[%917] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %919 = llvm.intr.masked.load %918, %913, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %920 = llvm.add %i_right_below_tile, %2 overflow<nsw> : i64
    %921 = llvm.mul %920, %b_stride1 overflow<nsw> : i64
    %922 = llvm.add %914, %921 overflow<nsw> : i64
    %923 = llvm.add %922, %j_right_panel overflow<nsw> : i64
    %924 = llvm.getelementptr inbounds %out0[%923] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %925 = llvm.intr.masked.load %924, %913, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %926 = llvm.add %i_right_below_tile, %5 overflow<nsw> : i64
    %927 = llvm.mul %926, %b_stride1 overflow<nsw> : i64
    %928 = llvm.add %914, %927 overflow<nsw> : i64
    %929 = llvm.add %928, %j_right_panel overflow<nsw> : i64
    %930 = llvm.getelementptr inbounds %out0[%929] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %931 = llvm.intr.masked.load %930, %913, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %932 = llvm.add %i_right_below_tile, %1 overflow<nsw> : i64
    %933 = llvm.mul %932, %b_stride1 overflow<nsw> : i64
    %934 = llvm.add %914, %933 overflow<nsw> : i64
    %935 = llvm.add %934, %j_right_panel overflow<nsw> : i64
    %936 = llvm.getelementptr inbounds %out0[%935] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %937 = llvm.intr.masked.load %936, %913, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb52(%919, %925, %931, %937 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb52(%938: vector<4xf64>, %939: vector<4xf64>, %940: vector<4xf64>, %941: vector<4xf64>):
    %942 = llvm.add %k0_right_piece, %9 overflow<nsw> : i64
    %943 = llvm.intr.smin(%942, %a_stride1) : (i64, i64) -> i64
    %944 = llvm.icmp "slt" %k0_right_piece, %943 : i64
    llvm.cond_br %944, ^bb53(%k0_right_piece, %938, %939, %940, %941 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb54(%938, %939, %940, %941 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb53(%k0_right_below: i64, %945: vector<4xf64>, %946: vector<4xf64>, %947: vector<4xf64>, %948: vector<4xf64>):
    %949 = llvm.mul %b0, %19 overflow<nsw> : i64
    %950 = llvm.mul %i_right_below_tile, %a_stride1 overflow<nsw> : i64
    %951 = llvm.add %949, %950 overflow<nsw> : i64
    %952 = llvm.add %951, %k0_right_below overflow<nsw> : i64
    %953 = llvm.getelementptr inbounds %a[%952] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %954 = llvm.load %953 {alignment = 8 : i64} : !llvm.ptr -> f64
    %955 = llvm.mlir.poison : vector<4xf64>
    %956 = llvm.insertelement %954, %955[%6 : i64] : vector<4xf64>
    %957 = llvm.shufflevector %956, %955 [0, 0, 0, 0] : vector<4xf64>
    %958 = llvm.add %i_right_below_tile, %2 overflow<nsw> : i64
    %959 = llvm.mul %958, %a_stride1 overflow<nsw> : i64
    %960 = llvm.add %949, %959 overflow<nsw> : i64
    %961 = llvm.add %960, %k0_right_below overflow<nsw> : i64
    %962 = llvm.getelementptr inbounds %a[%961] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %963 = llvm.load %962 {alignment = 8 : i64} : !llvm.ptr -> f64
    %964 = llvm.mlir.poison : vector<4xf64>
    %965 = llvm.insertelement %963, %964[%6 : i64] : vector<4xf64>
    %966 = llvm.shufflevector %965, %964 [0, 0, 0, 0] : vector<4xf64>
    %967 = llvm.add %i_right_below_tile, %5 overflow<nsw> : i64
    %968 = llvm.mul %967, %a_stride1 overflow<nsw> : i64
    %969 = llvm.add %949, %968 overflow<nsw> : i64
    %970 = llvm.add %969, %k0_right_below overflow<nsw> : i64
    %971 = llvm.getelementptr inbounds %a[%970] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %972 = llvm.load %971 {alignment = 8 : i64} : !llvm.ptr -> f64
    %973 = llvm.mlir.poison : vector<4xf64>
    %974 = llvm.insertelement %972, %973[%6 : i64] : vector<4xf64>
    %975 = llvm.shufflevector %974, %973 [0, 0, 0, 0] : vector<4xf64>
    %976 = llvm.add %i_right_below_tile, %1 overflow<nsw> : i64
    %977 = llvm.mul %976, %a_stride1 overflow<nsw> : i64
    %978 = llvm.add %949, %977 overflow<nsw> : i64
    %979 = llvm.add %978, %k0_right_below overflow<nsw> : i64
    %980 = llvm.getelementptr inbounds %a[%979] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %981 = llvm.load %980 {alignment = 8 : i64} : !llvm.ptr -> f64
    %982 = llvm.mlir.poison : vector<4xf64>
    %983 = llvm.insertelement %981, %982[%6 : i64] : vector<4xf64>
    %984 = llvm.shufflevector %983, %982 [0, 0, 0, 0] : vector<4xf64>
    %985 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %986 = llvm.mul %985, %4 overflow<nsw> : i64
    %987 = llvm.getelementptr inbounds %b_copy_1[%986] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %988 = llvm.intr.masked.load %987, %673, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %989 = llvm.fmul %957, %988 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %990 = llvm.fmul %966, %988 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %991 = llvm.fmul %975, %988 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %992 = llvm.fmul %984, %988 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %993 = llvm.fadd %945, %989 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %994 = llvm.fadd %946, %990 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %995 = llvm.fadd %947, %991 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %996 = llvm.fadd %948, %992 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %997 = llvm.add %k0_right_below, %2 overflow<nsw> : i64
    %998 = llvm.icmp "slt" %997, %943 : i64
    llvm.cond_br %998, ^bb53(%997, %993, %994, %995, %996 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb54(%993, %994, %995, %996 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb54(%999: vector<4xf64>, %1000: vector<4xf64>, %1001: vector<4xf64>, %1002: vector<4xf64>):
    %1003 = llvm.mul %b0, %25 overflow<nsw> : i64
    %1004 = llvm.mul %i_right_below_tile, %b_stride1 overflow<nsw> : i64
    %1005 = llvm.add %1003, %1004 overflow<nsw> : i64
    %1006 = llvm.add %1005, %j_right_panel overflow<nsw> : i64
    %1007 = llvm.getelementptr inbounds %out0[%1006] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %999, %1007, %681 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1008 = llvm.add %i_right_below_tile, %2 overflow<nsw> : i64
    %1009 = llvm.mul %1008, %b_stride1 overflow<nsw> : i64
    %1010 = llvm.add %1003, %1009 overflow<nsw> : i64
    %1011 = llvm.add %1010, %j_right_panel overflow<nsw> : i64
    %1012 = llvm.getelementptr inbounds %out0[%1011] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1000, %1012, %681 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1013 = llvm.add %i_right_below_tile, %5 overflow<nsw> : i64
    %1014 = llvm.mul %1013, %b_stride1 overflow<nsw> : i64
    %1015 = llvm.add %1003, %1014 overflow<nsw> : i64
    %1016 = llvm.add %1015, %j_right_panel overflow<nsw> : i64
    %1017 = llvm.getelementptr inbounds %out0[%1016] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1001, %1017, %681 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1018 = llvm.add %i_right_below_tile, %1 overflow<nsw> : i64
    %1019 = llvm.mul %1018, %b_stride1 overflow<nsw> : i64
    %1020 = llvm.add %1003, %1019 overflow<nsw> : i64
    %1021 = llvm.add %1020, %j_right_panel overflow<nsw> : i64
    %1022 = llvm.getelementptr inbounds %out0[%1021] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1002, %1022, %681 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1023 = llvm.add %i_right_below_tile, %4 overflow<nsw> : i64
    %1024 = llvm.icmp "slt" %1023, %41 : i64
    llvm.cond_br %1024, ^bb49(%1023 : i64), ^bb55
  ^bb55:
    %1025 = llvm.icmp "slt" %41, %45 : i64
    llvm.cond_br %1025, ^bb56(%41 : i64), ^bb62
  ^bb56(%i_right_below_below_tile: i64):
    %1026 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %1026, ^bb57, ^bb58
  ^bb57:
    llvm.br ^bb59(%23, %23 : vector<4xf64>, vector<4xf64>)
  ^bb58:
    %1027 = llvm.intr.smin(%682, %4) : (i64, i64) -> i64
    %1028 = llvm.intr.smax(%1027, %6) : (i64, i64) -> i64
    %1029 = llvm.trunc %1028 : i64 to i32
    %1030 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1031 = llvm.mlir.poison : vector<4xi32>
    %1032 = llvm.insertelement %1029, %1031[%6 : i64] : vector<4xi32>
    %1033 = llvm.shufflevector %1032, %1031 [0, 0, 0, 0] : vector<4xi32>
    %1034 = llvm.icmp "slt" %1030, %1033 : vector<4xi32>
    %1035 = llvm.mul %b0, %25 overflow<nsw> : i64
    %1036 = llvm.mul %i_right_below_below_tile, %b_stride1 overflow<nsw> : i64
    %1037 = llvm.add %1035, %1036 overflow<nsw> : i64
    %1038 = llvm.add %1037, %j_right_panel overflow<nsw> : i64
    %1039 = llvm.getelementptr inbounds %out0[%1038] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1040 = llvm.intr.masked.load %1039, %1034, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1041 = llvm.add %i_right_below_below_tile, %2 overflow<nsw> : i64
    %1042 = llvm.mul %1041, %b_stride1 overflow<nsw> : i64
    %1043 = llvm.add %1035, %1042 overflow<nsw> : i64
    %1044 = llvm.add %1043, %j_right_panel overflow<nsw> : i64
    %1045 = llvm.getelementptr inbounds %out0[%1044] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1046 = llvm.intr.masked.load %1045, %1034, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb59(%1040, %1046 : vector<4xf64>, vector<4xf64>)
  ^bb59(%1047: vector<4xf64>, %1048: vector<4xf64>):
    %1049 = llvm.add %k0_right_piece, %9 overflow<nsw> : i64
    %1050 = llvm.intr.smin(%1049, %a_stride1) : (i64, i64) -> i64
    %1051 = llvm.icmp "slt" %k0_right_piece, %1050 : i64
    llvm.cond_br %1051, ^bb60(%k0_right_piece, %1047, %1048 : i64, vector<4xf64>, vector<4xf64>), ^bb61(%1047, %1048 : vector<4xf64>, vector<4xf64>)
  ^bb60(%k0_right_below_below: i64, %1052: vector<4xf64>, %1053: vector<4xf64>):
    %1054 = llvm.mul %b0, %19 overflow<nsw> : i64
    %1055 = llvm.mul %i_right_below_below_tile, %a_stride1 overflow<nsw> : i64
    %1056 = llvm.add %1054, %1055 overflow<nsw> : i64
    %1057 = llvm.add %1056, %k0_right_below_below overflow<nsw> : i64
    %1058 = llvm.getelementptr inbounds %a[%1057] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1059 = llvm.load %1058 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1060 = llvm.mlir.poison : vector<4xf64>
    %1061 = llvm.insertelement %1059, %1060[%6 : i64] : vector<4xf64>
    %1062 = llvm.shufflevector %1061, %1060 [0, 0, 0, 0] : vector<4xf64>
    %1063 = llvm.add %i_right_below_below_tile, %2 overflow<nsw> : i64
    %1064 = llvm.mul %1063, %a_stride1 overflow<nsw> : i64
    %1065 = llvm.add %1054, %1064 overflow<nsw> : i64
    %1066 = llvm.add %1065, %k0_right_below_below overflow<nsw> : i64
    %1067 = llvm.getelementptr inbounds %a[%1066] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1068 = llvm.load %1067 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1069 = llvm.mlir.poison : vector<4xf64>
    %1070 = llvm.insertelement %1068, %1069[%6 : i64] : vector<4xf64>
    %1071 = llvm.shufflevector %1070, %1069 [0, 0, 0, 0] : vector<4xf64>
    %1072 = llvm.sub %k0_right_below_below, %k0_right_piece overflow<nsw> : i64
    %1073 = llvm.mul %1072, %4 overflow<nsw> : i64
    %1074 = llvm.getelementptr inbounds %b_copy_1[%1073] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1075 = llvm.intr.masked.load %1074, %690, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1076 = llvm.fmul %1062, %1075 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1077 = llvm.fmul %1071, %1075 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1078 = llvm.fadd %1052, %1076 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1079 = llvm.fadd %1053, %1077 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1080 = llvm.add %k0_right_below_below, %2 overflow<nsw> : i64
    %1081 = llvm.icmp "slt" %1080, %1050 : i64
    llvm.cond_br %1081, ^bb60(%1080, %1078, %1079 : i64, vector<4xf64>, vector<4xf64>), ^bb61(%1078, %1079 : vector<4xf64>, vector<4xf64>)
  ^bb61(%1082: vector<4xf64>, %1083: vector<4xf64>):
    %1084 = llvm.mul %b0, %25 overflow<nsw> : i64
    %1085 = llvm.mul %i_right_below_below_tile, %b_stride1 overflow<nsw> : i64
    %1086 = llvm.add %1084, %1085 overflow<nsw> : i64
    %1087 = llvm.add %1086, %j_right_panel overflow<nsw> : i64
    %1088 = llvm.getelementptr inbounds %out0[%1087] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1082, %1088, %698 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1089 = llvm.add %i_right_below_below_tile, %2 overflow<nsw> : i64
    %1090 = llvm.mul %1089, %b_stride1 overflow<nsw> : i64
    %1091 = llvm.add %1084, %1090 overflow<nsw> : i64
    %1092 = llvm.add %1091, %j_right_panel overflow<nsw> : i64
    %1093 = llvm.getelementptr inbounds %out0[%1092] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1083, %1093, %698 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1094 = llvm.add %i_right_below_below_tile, %5 overflow<nsw> : i64
    %1095 = llvm.icmp "slt" %1094, %45 : i64
    llvm.cond_br %1095, ^bb56(%1094 : i64), ^bb62
  ^bb62:
    %1096 = llvm.icmp "slt" %45, %a_size1 : i64
    llvm.cond_br %1096, ^bb63(%45 : i64), ^bb69
  ^bb63(%i_right_below_below_below_tile: i64):
    %1097 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %1097, ^bb64, ^bb65
  ^bb64:
    llvm.br ^bb66(%23 : vector<4xf64>)
  ^bb65:
    %1098 = llvm.intr.smin(%699, %4) : (i64, i64) -> i64
    %1099 = llvm.intr.smax(%1098, %6) : (i64, i64) -> i64
    %1100 = llvm.trunc %1099 : i64 to i32
    %1101 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1102 = llvm.mlir.poison : vector<4xi32>
    %1103 = llvm.insertelement %1100, %1102[%6 : i64] : vector<4xi32>
    %1104 = llvm.shufflevector %1103, %1102 [0, 0, 0, 0] : vector<4xi32>
    %1105 = llvm.icmp "slt" %1101, %1104 : vector<4xi32>
    %1106 = llvm.mul %b0, %25 overflow<nsw> : i64
    %1107 = llvm.mul %i_right_below_below_below_tile, %b_stride1 overflow<nsw> : i64
    %1108 = llvm.add %1106, %1107 overflow<nsw> : i64
    %1109 = llvm.add %1108, %j_right_panel overflow<nsw> : i64
    %1110 = llvm.getelementptr inbounds %out0[%1109] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1111 = llvm.intr.masked.load %1110, %1105, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb66(%1111 : vector<4xf64>)
  ^bb66(%1112: vector<4xf64>):
    %1113 = llvm.add %k0_right_piece, %9 overflow<nsw> : i64
    %1114 = llvm.intr.smin(%1113, %a_stride1) : (i64, i64) -> i64
    %1115 = llvm.icmp "slt" %k0_right_piece, %1114 : i64
    llvm.cond_br %1115, ^bb67(%k0_right_piece, %1112 : i64, vector<4xf64>), ^bb68(%1112 : vector<4xf64>)
  ^bb67(%k0_right_below_below_below: i64, %1116: vector<4xf64>):
    %1117 = llvm.mul %b0, %19 overflow<nsw> : i64
    %1118 = llvm.mul %i_right_below_below_below_tile, %a_stride1 overflow<nsw> : i64
    %1119 = llvm.add %1117, %1118 overflow<nsw> : i64
    %1120 = llvm.add %1119, %k0_right_below_below_below overflow<nsw> : i64
    %1121 = llvm.getelementptr inbounds %a[%1120] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1122 = llvm.load %1121 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1123 = llvm.mlir.poison : vector<4xf64>
    %1124 = llvm.insertelement %1122, %1123[%6 : i64] : vector<4xf64>
    %1125 = llvm.shufflevector %1124, %1123 [0, 0, 0, 0] : vector<4xf64>
    %1126 = llvm.sub %k0_right_below_below_below, %k0_right_piece overflow<nsw> : i64
    %1127 = llvm.mul %1126, %4 overflow<nsw> : i64
    %1128 = llvm.getelementptr inbounds %b_copy_1[%1127] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1129 = llvm.intr.masked.load %1128, %707, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1130 = llvm.fmul %1125, %1129 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1131 = llvm.fadd %1116, %1130 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1132 = llvm.add %k0_right_below_below_below, %2 overflow<nsw> : i64
    %1133 = llvm.icmp "slt" %1132, %1114 : i64
    llvm.cond_br %1133, ^bb67(%1132, %1131 : i64, vector<4xf64>), ^bb68(%1131 : vector<4xf64>)
  ^bb68(%1134: vector<4xf64>):
    %1135 = llvm.mul %b0, %25 overflow<nsw> : i64
    %1136 = llvm.mul %i_right_below_below_below_tile, %b_stride1 overflow<nsw> : i64
    %1137 = llvm.add %1135, %1136 overflow<nsw> : i64
    %1138 = llvm.add %1137, %j_right_panel overflow<nsw> : i64
    %1139 = llvm.getelementptr inbounds %out0[%1138] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1134, %1139, %715 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1140 = llvm.add %i_right_below_below_below_tile, %2 overflow<nsw> : i64
    %1141 = llvm.icmp "slt" %1140, %a_size1 : i64
    llvm.cond_br %1141, ^bb63(%1140 : i64), ^bb69
  ^bb69:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %1142 = llvm.add %k0_right_piece, %9 overflow<nsw> : i64
    %1143 = llvm.icmp "slt" %1142, %46 : i64
    llvm.cond_br %1143, ^bb38(%1142 : i64), ^bb70
  ^bb70:
    %1144 = llvm.add %j_right_panel, %4 overflow<nsw> : i64
    %1145 = llvm.icmp "slt" %1144, %b_stride1 : i64
    llvm.cond_br %1145, ^bb37(%1144 : i64), ^bb71
  ^bb71:
    %1146 = llvm.add %b0, %2 overflow<nsw> : i64
    %1147 = llvm.icmp "slt" %1146, %a_size0 : i64
    llvm.cond_br %1147, ^bb1(%1146 : i64), ^bb72
  ^bb72:
    %1148 = llvm.ashr %v_size0, %5 : i64
    %1149 = llvm.mul %1148, %4 overflow<nsw> : i64
    %1150 = llvm.sub %v_size0, %1149 overflow<nsw> : i64
    %1151 = llvm.intr.smin(%1150, %4) : (i64, i64) -> i64
    %1152 = llvm.intr.smax(%1151, %6) : (i64, i64) -> i64
    %1153 = llvm.trunc %1152 : i64 to i32
    %1154 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1155 = llvm.mlir.poison : vector<4xi32>
    %1156 = llvm.insertelement %1153, %1155[%6 : i64] : vector<4xi32>
    %1157 = llvm.shufflevector %1156, %1155 [0, 0, 0, 0] : vector<4xi32>
    %1158 = llvm.icmp "slt" %1154, %1157 : vector<4xi32>
    %1159 = llvm.icmp "slt" %6, %v_size0 : i64
    llvm.cond_br %1159, ^bb73(%6 : i64), ^bb78
  ^bb73(%i: i64):
    %1160 = llvm.getelementptr inbounds %v[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1161 = llvm.load %1160 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1162 = llvm.mlir.poison : vector<4xf64>
    %1163 = llvm.insertelement %1161, %1162[%6 : i64] : vector<4xf64>
    %1164 = llvm.shufflevector %1163, %1162 [0, 0, 0, 0] : vector<4xf64>
    %1165 = llvm.icmp "slt" %6, %1149 : i64
    llvm.cond_br %1165, ^bb74(%6 : i64), ^bb75
  ^bb74(%j: i64):
    %1166 = llvm.getelementptr inbounds %v[%j] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1167 = llvm.load %1166 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1168 = llvm.fmul %1164, %1167 : vector<4xf64>
    %1169 = llvm.mul %i, %v_size0 overflow<nsw> : i64
    %1170 = llvm.add %1169, %j overflow<nsw> : i64
    %1171 = llvm.getelementptr inbounds %out1[%1170] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1168, %1171 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1172 = llvm.add %j, %4 overflow<nsw> : i64
    %1173 = llvm.icmp "slt" %1172, %1149 : i64
    llvm.cond_br %1173, ^bb74(%1172 : i64), ^bb75
  ^bb75:
    %1174 = llvm.icmp "slt" %1149, %v_size0 : i64
    llvm.cond_br %1174, ^bb76, ^bb77
  ^bb76:
    %1175 = llvm.getelementptr inbounds %v[%1149] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1176 = llvm.intr.masked.load %1175, %1158, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1177 = llvm.fmul %1164, %1176 : vector<4xf64>
    %1178 = llvm.mul %i, %v_size0 overflow<nsw> : i64
    %1179 = llvm.add %1178, %1149 overflow<nsw> : i64
    %1180 = llvm.getelementptr inbounds %out1[%1179] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1177, %1180, %1158 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb77
  ^bb77:
    %1181 = llvm.add %i, %2 overflow<nsw> : i64
    %1182 = llvm.icmp "slt" %1181, %v_size0 : i64
    llvm.cond_br %1182, ^bb73(%1181 : i64), ^bb78
  ^bb78:
    %1183 = llvm.ashr %a_size1, %1 : i64
    %1184 = llvm.mul %1183, %0 overflow<nsw> : i64
    %1185 = llvm.icmp "slt" %6, %1184 : i64
    llvm.cond_br %1185, ^bb79(%6 : i64), ^bb104
  ^bb79(%j_1_panel: i64):
    %1186 = llvm.icmp "slt" %6, %37 : i64
    llvm.cond_br %1186, ^bb80(%6 : i64), ^bb85
  ^bb80(%i_1_tile: i64):
    %1187 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %1187, ^bb81(%6, %23, %23, %23, %23, %23, %23, %23, %23, %23, %23, %23, %23 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb84(%23, %23, %23, %23, %23, %23, %23, %23, %23, %23, %23, %23 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb81(%k1: i64, %1188: vector<4xf64>, %1189: vector<4xf64>, %1190: vector<4xf64>, %1191: vector<4xf64>, %1192: vector<4xf64>, %1193: vector<4xf64>, %1194: vector<4xf64>, %1195: vector<4xf64>, %1196: vector<4xf64>, %1197: vector<4xf64>, %1198: vector<4xf64>, %1199: vector<4xf64>):
    %1200 = llvm.icmp "slt" %6, %a_stride1 : i64
    llvm.cond_br %1200, ^bb82(%6, %1188, %1189, %1190, %1191, %1192, %1193, %1194, %1195, %1196, %1197, %1198, %1199 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb83(%1188, %1189, %1190, %1191, %1192, %1193, %1194, %1195, %1196, %1197, %1198, %1199 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb82(%k0_1: i64, %1201: vector<4xf64>, %1202: vector<4xf64>, %1203: vector<4xf64>, %1204: vector<4xf64>, %1205: vector<4xf64>, %1206: vector<4xf64>, %1207: vector<4xf64>, %1208: vector<4xf64>, %1209: vector<4xf64>, %1210: vector<4xf64>, %1211: vector<4xf64>, %1212: vector<4xf64>):
    %1213 = llvm.mul %k1, %19 overflow<nsw> : i64
    %1214 = llvm.mul %i_1_tile, %a_stride1 overflow<nsw> : i64
    %1215 = llvm.add %1213, %1214 overflow<nsw> : i64
    %1216 = llvm.add %1215, %k0_1 overflow<nsw> : i64
    %1217 = llvm.getelementptr inbounds %a[%1216] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1218 = llvm.load %1217 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1219 = llvm.mlir.poison : vector<4xf64>
    %1220 = llvm.insertelement %1218, %1219[%6 : i64] : vector<4xf64>
    %1221 = llvm.shufflevector %1220, %1219 [0, 0, 0, 0] : vector<4xf64>
    %1222 = llvm.add %i_1_tile, %2 overflow<nsw> : i64
    %1223 = llvm.mul %1222, %a_stride1 overflow<nsw> : i64
    %1224 = llvm.add %1213, %1223 overflow<nsw> : i64
    %1225 = llvm.add %1224, %k0_1 overflow<nsw> : i64
    %1226 = llvm.getelementptr inbounds %a[%1225] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1227 = llvm.load %1226 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1228 = llvm.mlir.poison : vector<4xf64>
    %1229 = llvm.insertelement %1227, %1228[%6 : i64] : vector<4xf64>
    %1230 = llvm.shufflevector %1229, %1228 [0, 0, 0, 0] : vector<4xf64>
    %1231 = llvm.add %i_1_tile, %5 overflow<nsw> : i64
    %1232 = llvm.mul %1231, %a_stride1 overflow<nsw> : i64
    %1233 = llvm.add %1213, %1232 overflow<nsw> : i64
    %1234 = llvm.add %1233, %k0_1 overflow<nsw> : i64
    %1235 = llvm.getelementptr inbounds %a[%1234] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1236 = llvm.load %1235 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1237 = llvm.mlir.poison : vector<4xf64>
    %1238 = llvm.insertelement %1236, %1237[%6 : i64] : vector<4xf64>
    %1239 = llvm.shufflevector %1238, %1237 [0, 0, 0, 0] : vector<4xf64>
    %1240 = llvm.add %i_1_tile, %1 overflow<nsw> : i64
    %1241 = llvm.mul %1240, %a_stride1 overflow<nsw> : i64
    %1242 = llvm.add %1213, %1241 overflow<nsw> : i64
    %1243 = llvm.add %1242, %k0_1 overflow<nsw> : i64
    %1244 = llvm.getelementptr inbounds %a[%1243] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1245 = llvm.load %1244 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1246 = llvm.mlir.poison : vector<4xf64>
    %1247 = llvm.insertelement %1245, %1246[%6 : i64] : vector<4xf64>
    %1248 = llvm.shufflevector %1247, %1246 [0, 0, 0, 0] : vector<4xf64>
    %1249 = llvm.add %i_1_tile, %4 overflow<nsw> : i64
    %1250 = llvm.mul %1249, %a_stride1 overflow<nsw> : i64
    %1251 = llvm.add %1213, %1250 overflow<nsw> : i64
    %1252 = llvm.add %1251, %k0_1 overflow<nsw> : i64
    %1253 = llvm.getelementptr inbounds %a[%1252] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1254 = llvm.load %1253 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1255 = llvm.mlir.poison : vector<4xf64>
    %1256 = llvm.insertelement %1254, %1255[%6 : i64] : vector<4xf64>
    %1257 = llvm.shufflevector %1256, %1255 [0, 0, 0, 0] : vector<4xf64>
    %1258 = llvm.add %i_1_tile, %8 overflow<nsw> : i64
    %1259 = llvm.mul %1258, %a_stride1 overflow<nsw> : i64
    %1260 = llvm.add %1213, %1259 overflow<nsw> : i64
    %1261 = llvm.add %1260, %k0_1 overflow<nsw> : i64
    %1262 = llvm.getelementptr inbounds %a[%1261] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1263 = llvm.load %1262 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1264 = llvm.mlir.poison : vector<4xf64>
    %1265 = llvm.insertelement %1263, %1264[%6 : i64] : vector<4xf64>
    %1266 = llvm.shufflevector %1265, %1264 [0, 0, 0, 0] : vector<4xf64>
    %1267 = llvm.mul %j_1_panel, %a_stride1 overflow<nsw> : i64
    %1268 = llvm.add %1213, %1267 overflow<nsw> : i64
    %1269 = llvm.add %1268, %k0_1 overflow<nsw> : i64
    %1270 = llvm.getelementptr inbounds %a[%1269] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1271 = llvm.load %1270 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1272 = llvm.add %j_1_panel, %2 overflow<nsw> : i64
    %1273 = llvm.mul %1272, %a_stride1 overflow<nsw> : i64
    %1274 = llvm.add %1213, %1273 overflow<nsw> : i64
    %1275 = llvm.add %1274, %k0_1 overflow<nsw> : i64
    %1276 = llvm.getelementptr inbounds %a[%1275] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1277 = llvm.load %1276 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1278 = llvm.add %j_1_panel, %5 overflow<nsw> : i64
    %1279 = llvm.mul %1278, %a_stride1 overflow<nsw> : i64
    %1280 = llvm.add %1213, %1279 overflow<nsw> : i64
    %1281 = llvm.add %1280, %k0_1 overflow<nsw> : i64
    %1282 = llvm.getelementptr inbounds %a[%1281] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1283 = llvm.load %1282 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1284 = llvm.add %j_1_panel, %1 overflow<nsw> : i64
    %1285 = llvm.mul %1284, %a_stride1 overflow<nsw> : i64
    %1286 = llvm.add %1213, %1285 overflow<nsw> : i64
    %1287 = llvm.add %1286, %k0_1 overflow<nsw> : i64
    %1288 = llvm.getelementptr inbounds %a[%1287] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1289 = llvm.load %1288 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1290 = llvm.mlir.poison : vector<4xf64>
    %1291 = llvm.insertelement %1271, %1290[%6 : i64] : vector<4xf64>
    %1292 = llvm.insertelement %1277, %1291[%2 : i64] : vector<4xf64>
    %1293 = llvm.insertelement %1283, %1292[%5 : i64] : vector<4xf64>
    %1294 = llvm.insertelement %1289, %1293[%1 : i64] : vector<4xf64>
    %1295 = llvm.add %j_1_panel, %4 overflow<nsw> : i64
    %1296 = llvm.mul %1295, %a_stride1 overflow<nsw> : i64
    %1297 = llvm.add %1213, %1296 overflow<nsw> : i64
    %1298 = llvm.add %1297, %k0_1 overflow<nsw> : i64
    %1299 = llvm.getelementptr inbounds %a[%1298] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1300 = llvm.load %1299 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1301 = llvm.add %j_1_panel, %8 overflow<nsw> : i64
    %1302 = llvm.mul %1301, %a_stride1 overflow<nsw> : i64
    %1303 = llvm.add %1213, %1302 overflow<nsw> : i64
    %1304 = llvm.add %1303, %k0_1 overflow<nsw> : i64
    %1305 = llvm.getelementptr inbounds %a[%1304] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1306 = llvm.load %1305 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1307 = llvm.add %j_1_panel, %3 overflow<nsw> : i64
    %1308 = llvm.mul %1307, %a_stride1 overflow<nsw> : i64
    %1309 = llvm.add %1213, %1308 overflow<nsw> : i64
    %1310 = llvm.add %1309, %k0_1 overflow<nsw> : i64
    %1311 = llvm.getelementptr inbounds %a[%1310] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1312 = llvm.load %1311 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1313 = llvm.add %j_1_panel, %10 overflow<nsw> : i64
    %1314 = llvm.mul %1313, %a_stride1 overflow<nsw> : i64
    %1315 = llvm.add %1213, %1314 overflow<nsw> : i64
    %1316 = llvm.add %1315, %k0_1 overflow<nsw> : i64
    %1317 = llvm.getelementptr inbounds %a[%1316] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1318 = llvm.load %1317 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1319 = llvm.mlir.poison : vector<4xf64>
    %1320 = llvm.insertelement %1300, %1319[%6 : i64] : vector<4xf64>
    %1321 = llvm.insertelement %1306, %1320[%2 : i64] : vector<4xf64>
    %1322 = llvm.insertelement %1312, %1321[%5 : i64] : vector<4xf64>
    %1323 = llvm.insertelement %1318, %1322[%1 : i64] : vector<4xf64>
    %1324 = llvm.fmul %1221, %1294 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1325 = llvm.fmul %1221, %1323 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1326 = llvm.fmul %1230, %1294 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1327 = llvm.fmul %1230, %1323 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1328 = llvm.fmul %1239, %1294 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1329 = llvm.fmul %1239, %1323 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1330 = llvm.fmul %1248, %1294 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1331 = llvm.fmul %1248, %1323 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1332 = llvm.fmul %1257, %1294 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1333 = llvm.fmul %1257, %1323 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1334 = llvm.fmul %1266, %1294 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1335 = llvm.fmul %1266, %1323 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1336 = llvm.fadd %1201, %1324 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1337 = llvm.fadd %1202, %1325 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1338 = llvm.fadd %1203, %1326 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1339 = llvm.fadd %1204, %1327 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1340 = llvm.fadd %1205, %1328 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1341 = llvm.fadd %1206, %1329 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1342 = llvm.fadd %1207, %1330 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1343 = llvm.fadd %1208, %1331 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1344 = llvm.fadd %1209, %1332 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1345 = llvm.fadd %1210, %1333 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1346 = llvm.fadd %1211, %1334 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1347 = llvm.fadd %1212, %1335 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1348 = llvm.add %k0_1, %2 overflow<nsw> : i64
    %1349 = llvm.icmp "slt" %1348, %a_stride1 : i64
    llvm.cond_br %1349, ^bb82(%1348, %1336, %1337, %1338, %1339, %1340, %1341, %1342, %1343, %1344, %1345, %1346, %1347 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb83(%1336, %1337, %1338, %1339, %1340, %1341, %1342, %1343, %1344, %1345, %1346, %1347 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb83(%1350: vector<4xf64>, %1351: vector<4xf64>, %1352: vector<4xf64>, %1353: vector<4xf64>, %1354: vector<4xf64>, %1355: vector<4xf64>, %1356: vector<4xf64>, %1357: vector<4xf64>, %1358: vector<4xf64>, %1359: vector<4xf64>, %1360: vector<4xf64>, %1361: vector<4xf64>):
    %1362 = llvm.add %k1, %2 overflow<nsw> : i64
    %1363 = llvm.icmp "slt" %1362, %a_size0 : i64
    llvm.cond_br %1363, ^bb81(%1362, %1350, %1351, %1352, %1353, %1354, %1355, %1356, %1357, %1358, %1359, %1360, %1361 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb84(%1350, %1351, %1352, %1353, %1354, %1355, %1356, %1357, %1358, %1359, %1360, %1361 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb84(%1364: vector<4xf64>, %1365: vector<4xf64>, %1366: vector<4xf64>, %1367: vector<4xf64>, %1368: vector<4xf64>, %1369: vector<4xf64>, %1370: vector<4xf64>, %1371: vector<4xf64>, %1372: vector<4xf64>, %1373: vector<4xf64>, %1374: vector<4xf64>, %1375: vector<4xf64>):
    %1376 = llvm.mul %i_1_tile, %a_size1 overflow<nsw> : i64
    %1377 = llvm.add %1376, %j_1_panel overflow<nsw> : i64
    %1378 = llvm.getelementptr inbounds %out2[%1377] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1364, %1378 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1379 = llvm.add %j_1_panel, %4 overflow<nsw> : i64
    %1380 = llvm.add %1376, %1379 overflow<nsw> : i64
    %1381 = llvm.getelementptr inbounds %out2[%1380] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1365, %1381 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1382 = llvm.add %i_1_tile, %2 overflow<nsw> : i64
    %1383 = llvm.mul %1382, %a_size1 overflow<nsw> : i64
    %1384 = llvm.add %1383, %j_1_panel overflow<nsw> : i64
    %1385 = llvm.getelementptr inbounds %out2[%1384] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1366, %1385 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1386 = llvm.add %1383, %1379 overflow<nsw> : i64
    %1387 = llvm.getelementptr inbounds %out2[%1386] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1367, %1387 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1388 = llvm.add %i_1_tile, %5 overflow<nsw> : i64
    %1389 = llvm.mul %1388, %a_size1 overflow<nsw> : i64
    %1390 = llvm.add %1389, %j_1_panel overflow<nsw> : i64
    %1391 = llvm.getelementptr inbounds %out2[%1390] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1368, %1391 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1392 = llvm.add %1389, %1379 overflow<nsw> : i64
    %1393 = llvm.getelementptr inbounds %out2[%1392] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1369, %1393 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1394 = llvm.add %i_1_tile, %1 overflow<nsw> : i64
    %1395 = llvm.mul %1394, %a_size1 overflow<nsw> : i64
    %1396 = llvm.add %1395, %j_1_panel overflow<nsw> : i64
    %1397 = llvm.getelementptr inbounds %out2[%1396] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1370, %1397 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1398 = llvm.add %1395, %1379 overflow<nsw> : i64
    %1399 = llvm.getelementptr inbounds %out2[%1398] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1371, %1399 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1400 = llvm.add %i_1_tile, %4 overflow<nsw> : i64
    %1401 = llvm.mul %1400, %a_size1 overflow<nsw> : i64
    %1402 = llvm.add %1401, %j_1_panel overflow<nsw> : i64
    %1403 = llvm.getelementptr inbounds %out2[%1402] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1372, %1403 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1404 = llvm.add %1401, %1379 overflow<nsw> : i64
    %1405 = llvm.getelementptr inbounds %out2[%1404] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1373, %1405 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1406 = llvm.add %i_1_tile, %8 overflow<nsw> : i64
    %1407 = llvm.mul %1406, %a_size1 overflow<nsw> : i64
    %1408 = llvm.add %1407, %j_1_panel overflow<nsw> : i64
    %1409 = llvm.getelementptr inbounds %out2[%1408] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1374, %1409 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1410 = llvm.add %1407, %1379 overflow<nsw> : i64
    %1411 = llvm.getelementptr inbounds %out2[%1410] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1375, %1411 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1412 = llvm.add %i_1_tile, %3 overflow<nsw> : i64
    %1413 = llvm.icmp "slt" %1412, %37 : i64
    llvm.cond_br %1413, ^bb80(%1412 : i64), ^bb85
  ^bb85:
    %1414 = llvm.icmp "slt" %37, %41 : i64
    llvm.cond_br %1414, ^bb86(%37 : i64), ^bb91
  ^bb86(%i_1_below_tile: i64):
    %1415 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %1415, ^bb87(%6, %23, %23, %23, %23, %23, %23, %23, %23 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb90(%23, %23, %23, %23, %23, %23, %23, %23 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb87(%k1_1_below: i64, %1416: vector<4xf64>, %1417: vector<4xf64>, %1418: vector<4xf64>, %1419: vector<4xf64>, %1420: vector<4xf64>, %1421: vector<4xf64>, %1422: vector<4xf64>, %1423: vector<4xf64>):
    %1424 = llvm.icmp "slt" %6, %a_stride1 : i64
    llvm.cond_br %1424, ^bb88(%6, %1416, %1417, %1418, %1419, %1420, %1421, %1422, %1423 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb89(%1416, %1417, %1418, %1419, %1420, %1421, %1422, %1423 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb88(%k0_1_below: i64, %1425: vector<4xf64>, %1426: vector<4xf64>, %1427: vector<4xf64>, %1428: vector<4xf64>, %1429: vector<4xf64>, %1430: vector<4xf64>, %1431: vector<4xf64>, %1432: vector<4xf64>):
    %1433 = llvm.mul %k1_1_below, %19 overflow<nsw> : i64
    %1434 = llvm.mul %i_1_below_tile, %a_stride1 overflow<nsw> : i64
    %1435 = llvm.add %1433, %1434 overflow<nsw> : i64
    %1436 = llvm.add %1435, %k0_1_below overflow<nsw> : i64
    %1437 = llvm.getelementptr inbounds %a[%1436] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1438 = llvm.load %1437 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1439 = llvm.mlir.poison : vector<4xf64>
    %1440 = llvm.insertelement %1438, %1439[%6 : i64] : vector<4xf64>
    %1441 = llvm.shufflevector %1440, %1439 [0, 0, 0, 0] : vector<4xf64>
    %1442 = llvm.add %i_1_below_tile, %2 overflow<nsw> : i64
    %1443 = llvm.mul %1442, %a_stride1 overflow<nsw> : i64
    %1444 = llvm.add %1433, %1443 overflow<nsw> : i64
    %1445 = llvm.add %1444, %k0_1_below overflow<nsw> : i64
    %1446 = llvm.getelementptr inbounds %a[%1445] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1447 = llvm.load %1446 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1448 = llvm.mlir.poison : vector<4xf64>
    %1449 = llvm.insertelement %1447, %1448[%6 : i64] : vector<4xf64>
    %1450 = llvm.shufflevector %1449, %1448 [0, 0, 0, 0] : vector<4xf64>
    %1451 = llvm.add %i_1_below_tile, %5 overflow<nsw> : i64
    %1452 = llvm.mul %1451, %a_stride1 overflow<nsw> : i64
    %1453 = llvm.add %1433, %1452 overflow<nsw> : i64
    %1454 = llvm.add %1453, %k0_1_below overflow<nsw> : i64
    %1455 = llvm.getelementptr inbounds %a[%1454] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1456 = llvm.load %1455 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1457 = llvm.mlir.poison : vector<4xf64>
    %1458 = llvm.insertelement %1456, %1457[%6 : i64] : vector<4xf64>
    %1459 = llvm.shufflevector %1458, %1457 [0, 0, 0, 0] : vector<4xf64>
    %1460 = llvm.add %i_1_below_tile, %1 overflow<nsw> : i64
    %1461 = llvm.mul %1460, %a_stride1 overflow<nsw> : i64
    %1462 = llvm.add %1433, %1461 overflow<nsw> : i64
    %1463 = llvm.add %1462, %k0_1_below overflow<nsw> : i64
    %1464 = llvm.getelementptr inbounds %a[%1463] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1465 = llvm.load %1464 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1466 = llvm.mlir.poison : vector<4xf64>
    %1467 = llvm.insertelement %1465, %1466[%6 : i64] : vector<4xf64>
    %1468 = llvm.shufflevector %1467, %1466 [0, 0, 0, 0] : vector<4xf64>
    %1469 = llvm.mul %j_1_panel, %a_stride1 overflow<nsw> : i64
    %1470 = llvm.add %1433, %1469 overflow<nsw> : i64
    %1471 = llvm.add %1470, %k0_1_below overflow<nsw> : i64
    %1472 = llvm.getelementptr inbounds %a[%1471] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1473 = llvm.load %1472 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1474 = llvm.add %j_1_panel, %2 overflow<nsw> : i64
    %1475 = llvm.mul %1474, %a_stride1 overflow<nsw> : i64
    %1476 = llvm.add %1433, %1475 overflow<nsw> : i64
    %1477 = llvm.add %1476, %k0_1_below overflow<nsw> : i64
    %1478 = llvm.getelementptr inbounds %a[%1477] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1479 = llvm.load %1478 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1480 = llvm.add %j_1_panel, %5 overflow<nsw> : i64
    %1481 = llvm.mul %1480, %a_stride1 overflow<nsw> : i64
    %1482 = llvm.add %1433, %1481 overflow<nsw> : i64
    %1483 = llvm.add %1482, %k0_1_below overflow<nsw> : i64
    %1484 = llvm.getelementptr inbounds %a[%1483] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1485 = llvm.load %1484 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1486 = llvm.add %j_1_panel, %1 overflow<nsw> : i64
    %1487 = llvm.mul %1486, %a_stride1 overflow<nsw> : i64
    %1488 = llvm.add %1433, %1487 overflow<nsw> : i64
    %1489 = llvm.add %1488, %k0_1_below overflow<nsw> : i64
    %1490 = llvm.getelementptr inbounds %a[%1489] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1491 = llvm.load %1490 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1492 = llvm.mlir.poison : vector<4xf64>
    %1493 = llvm.insertelement %1473, %1492[%6 : i64] : vector<4xf64>
    %1494 = llvm.insertelement %1479, %1493[%2 : i64] : vector<4xf64>
    %1495 = llvm.insertelement %1485, %1494[%5 : i64] : vector<4xf64>
    %1496 = llvm.insertelement %1491, %1495[%1 : i64] : vector<4xf64>
    %1497 = llvm.add %j_1_panel, %4 overflow<nsw> : i64
    %1498 = llvm.mul %1497, %a_stride1 overflow<nsw> : i64
    %1499 = llvm.add %1433, %1498 overflow<nsw> : i64
    %1500 = llvm.add %1499, %k0_1_below overflow<nsw> : i64
    %1501 = llvm.getelementptr inbounds %a[%1500] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1502 = llvm.load %1501 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1503 = llvm.add %j_1_panel, %8 overflow<nsw> : i64
    %1504 = llvm.mul %1503, %a_stride1 overflow<nsw> : i64
    %1505 = llvm.add %1433, %1504 overflow<nsw> : i64
    %1506 = llvm.add %1505, %k0_1_below overflow<nsw> : i64
    %1507 = llvm.getelementptr inbounds %a[%1506] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1508 = llvm.load %1507 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1509 = llvm.add %j_1_panel, %3 overflow<nsw> : i64
    %1510 = llvm.mul %1509, %a_stride1 overflow<nsw> : i64
    %1511 = llvm.add %1433, %1510 overflow<nsw> : i64
    %1512 = llvm.add %1511, %k0_1_below overflow<nsw> : i64
    %1513 = llvm.getelementptr inbounds %a[%1512] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1514 = llvm.load %1513 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1515 = llvm.add %j_1_panel, %10 overflow<nsw> : i64
    %1516 = llvm.mul %1515, %a_stride1 overflow<nsw> : i64
    %1517 = llvm.add %1433, %1516 overflow<nsw> : i64
    %1518 = llvm.add %1517, %k0_1_below overflow<nsw> : i64
    %1519 = llvm.getelementptr inbounds %a[%1518] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1520 = llvm.load %1519 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1521 = llvm.mlir.poison : vector<4xf64>
    %1522 = llvm.insertelement %1502, %1521[%6 : i64] : vector<4xf64>
    %1523 = llvm.insertelement %1508, %1522[%2 : i64] : vector<4xf64>
    %1524 = llvm.insertelement %1514, %1523[%5 : i64] : vector<4xf64>
    %1525 = llvm.insertelement %1520, %1524[%1 : i64] : vector<4xf64>
    %1526 = llvm.fmul %1441, %1496 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1527 = llvm.fmul %1441, %1525 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1528 = llvm.fmul %1450, %1496 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1529 = llvm.fmul %1450, %1525 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1530 = llvm.fmul %1459, %1496 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1531 = llvm.fmul %1459, %1525 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1532 = llvm.fmul %1468, %1496 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1533 = llvm.fmul %1468, %1525 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1534 = llvm.fadd %1425, %1526 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1535 = llvm.fadd %1426, %1527 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1536 = llvm.fadd %1427, %1528 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1537 = llvm.fadd %1428, %1529 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1538 = llvm.fadd %1429, %1530 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1539 = llvm.fadd %1430, %1531 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1540 = llvm.fadd %1431, %1532 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1541 = llvm.fadd %1432, %1533 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1542 = llvm.add %k0_1_below, %2 overflow<nsw> : i64
    %1543 = llvm.icmp "slt" %1542, %a_stride1 : i64
    llvm.cond_br %1543, ^bb88(%1542, %1534, %1535, %1536, %1537, %1538, %1539, %1540, %1541 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb89(%1534, %1535, %1536, %1537, %1538, %1539, %1540, %1541 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb89(%1544: vector<4xf64>, %1545: vector<4xf64>, %1546: vector<4xf64>, %1547: vector<4xf64>, %1548: vector<4xf64>, %1549: vector<4xf64>, %1550: vector<4xf64>, %1551: vector<4xf64>):
    %1552 = llvm.add %k1_1_below, %2 overflow<nsw> : i64
    %1553 = llvm.icmp "slt" %1552, %a_size0 : i64
    llvm.cond_br %1553, ^bb87(%1552, %1544, %1545, %1546, %1547, %1548, %1549, %1550, %1551 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb90(%1544, %1545, %1546, %1547, %1548, %1549, %1550, %1551 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb90(%1554: vector<4xf64>, %1555: vector<4xf64>, %1556: vector<4xf64>, %1557: vector<4xf64>, %1558: vector<4xf64>, %1559: vector<4xf64>, %1560: vector<4xf64>, %1561: vector<4xf64>):
    %1562 = llvm.mul %i_1_below_tile, %a_size1 overflow<nsw> : i64
    %1563 = llvm.add %1562, %j_1_panel overflow<nsw> : i64
    %1564 = llvm.getelementptr inbounds %out2[%1563] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1554, %1564 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1565 = llvm.add %j_1_panel, %4 overflow<nsw> : i64
    %1566 = llvm.add %1562, %1565 overflow<nsw> : i64
    %1567 = llvm.getelementptr inbounds %out2[%1566] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1555, %1567 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1568 = llvm.add %i_1_below_tile, %2 overflow<nsw> : i64
    %1569 = llvm.mul %1568, %a_size1 overflow<nsw> : i64
    %1570 = llvm.add %1569, %j_1_panel overflow<nsw> : i64
    %1571 = llvm.getelementptr inbounds %out2[%1570] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1556, %1571 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1572 = llvm.add %1569, %1565 overflow<nsw> : i64
    %1573 = llvm.getelementptr inbounds %out2[%1572] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1557, %1573 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1574 = llvm.add %i_1_below_tile, %5 overflow<nsw> : i64
    %1575 = llvm.mul %1574, %a_size1 overflow<nsw> : i64
    %1576 = llvm.add %1575, %j_1_panel overflow<nsw> : i64
    %1577 = llvm.getelementptr inbounds %out2[%1576] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1558, %1577 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1578 = llvm.add %1575, %1565 overflow<nsw> : i64
    %1579 = llvm.getelementptr inbounds %out2[%1578] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1559, %1579 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1580 = llvm.add %i_1_below_tile, %1 overflow<nsw> : i64
    %1581 = llvm.mul %1580, %a_size1 overflow<nsw> : i64
    %1582 = llvm.add %1581, %j_1_panel overflow<nsw> : i64
    %1583 = llvm.getelementptr inbounds %out2[%1582] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1560, %1583 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1584 = llvm.add %1581, %1565 overflow<nsw> : i64
    %1585 = llvm.getelementptr inbounds %out2[%1584] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1561, %1585 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1586 = llvm.add %i_1_below_tile, %4 overflow<nsw> : i64
    %1587 = llvm.icmp "slt" %1586, %41 : i64
    llvm.cond_br %1587, ^bb86(%1586 : i64), ^bb91
  ^bb91:
    %1588 = llvm.icmp "slt" %41, %45 : i64
    llvm.cond_br %1588, ^bb92(%41 : i64), ^bb97
  ^bb92(%i_1_below_below_tile: i64):
    %1589 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %1589, ^bb93(%6, %23, %23, %23, %23 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb96(%23, %23, %23, %23 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb93(%k1_1_below_below: i64, %1590: vector<4xf64>, %1591: vector<4xf64>, %1592: vector<4xf64>, %1593: vector<4xf64>):
    %1594 = llvm.icmp "slt" %6, %a_stride1 : i64
    llvm.cond_br %1594, ^bb94(%6, %1590, %1591, %1592, %1593 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb95(%1590, %1591, %1592, %1593 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb94(%k0_1_below_below: i64, %1595: vector<4xf64>, %1596: vector<4xf64>, %1597: vector<4xf64>, %1598: vector<4xf64>):
    %1599 = llvm.mul %k1_1_below_below, %19 overflow<nsw> : i64
    %1600 = llvm.mul %i_1_below_below_tile, %a_stride1 overflow<nsw> : i64
    %1601 = llvm.add %1599, %1600 overflow<nsw> : i64
    %1602 = llvm.add %1601, %k0_1_below_below overflow<nsw> : i64
    %1603 = llvm.getelementptr inbounds %a[%1602] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1604 = llvm.load %1603 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1605 = llvm.mlir.poison : vector<4xf64>
    %1606 = llvm.insertelement %1604, %1605[%6 : i64] : vector<4xf64>
    %1607 = llvm.shufflevector %1606, %1605 [0, 0, 0, 0] : vector<4xf64>
    %1608 = llvm.add %i_1_below_below_tile, %2 overflow<nsw> : i64
    %1609 = llvm.mul %1608, %a_stride1 overflow<nsw> : i64
    %1610 = llvm.add %1599, %1609 overflow<nsw> : i64
    %1611 = llvm.add %1610, %k0_1_below_below overflow<nsw> : i64
    %1612 = llvm.getelementptr inbounds %a[%1611] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1613 = llvm.load %1612 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1614 = llvm.mlir.poison : vector<4xf64>
    %1615 = llvm.insertelement %1613, %1614[%6 : i64] : vector<4xf64>
    %1616 = llvm.shufflevector %1615, %1614 [0, 0, 0, 0] : vector<4xf64>
    %1617 = llvm.mul %j_1_panel, %a_stride1 overflow<nsw> : i64
    %1618 = llvm.add %1599, %1617 overflow<nsw> : i64
    %1619 = llvm.add %1618, %k0_1_below_below overflow<nsw> : i64
    %1620 = llvm.getelementptr inbounds %a[%1619] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1621 = llvm.load %1620 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1622 = llvm.add %j_1_panel, %2 overflow<nsw> : i64
    %1623 = llvm.mul %1622, %a_stride1 overflow<nsw> : i64
    %1624 = llvm.add %1599, %1623 overflow<nsw> : i64
    %1625 = llvm.add %1624, %k0_1_below_below overflow<nsw> : i64
    %1626 = llvm.getelementptr inbounds %a[%1625] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1627 = llvm.load %1626 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1628 = llvm.add %j_1_panel, %5 overflow<nsw> : i64
    %1629 = llvm.mul %1628, %a_stride1 overflow<nsw> : i64
    %1630 = llvm.add %1599, %1629 overflow<nsw> : i64
    %1631 = llvm.add %1630, %k0_1_below_below overflow<nsw> : i64
    %1632 = llvm.getelementptr inbounds %a[%1631] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1633 = llvm.load %1632 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1634 = llvm.add %j_1_panel, %1 overflow<nsw> : i64
    %1635 = llvm.mul %1634, %a_stride1 overflow<nsw> : i64
    %1636 = llvm.add %1599, %1635 overflow<nsw> : i64
    %1637 = llvm.add %1636, %k0_1_below_below overflow<nsw> : i64
    %1638 = llvm.getelementptr inbounds %a[%1637] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1639 = llvm.load %1638 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1640 = llvm.mlir.poison : vector<4xf64>
    %1641 = llvm.insertelement %1621, %1640[%6 : i64] : vector<4xf64>
    %1642 = llvm.insertelement %1627, %1641[%2 : i64] : vector<4xf64>
    %1643 = llvm.insertelement %1633, %1642[%5 : i64] : vector<4xf64>
    %1644 = llvm.insertelement %1639, %1643[%1 : i64] : vector<4xf64>
    %1645 = llvm.add %j_1_panel, %4 overflow<nsw> : i64
    %1646 = llvm.mul %1645, %a_stride1 overflow<nsw> : i64
    %1647 = llvm.add %1599, %1646 overflow<nsw> : i64
    %1648 = llvm.add %1647, %k0_1_below_below overflow<nsw> : i64
    %1649 = llvm.getelementptr inbounds %a[%1648] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1650 = llvm.load %1649 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1651 = llvm.add %j_1_panel, %8 overflow<nsw> : i64
    %1652 = llvm.mul %1651, %a_stride1 overflow<nsw> : i64
    %1653 = llvm.add %1599, %1652 overflow<nsw> : i64
    %1654 = llvm.add %1653, %k0_1_below_below overflow<nsw> : i64
    %1655 = llvm.getelementptr inbounds %a[%1654] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1656 = llvm.load %1655 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1657 = llvm.add %j_1_panel, %3 overflow<nsw> : i64
    %1658 = llvm.mul %1657, %a_stride1 overflow<nsw> : i64
    %1659 = llvm.add %1599, %1658 overflow<nsw> : i64
    %1660 = llvm.add %1659, %k0_1_below_below overflow<nsw> : i64
    %1661 = llvm.getelementptr inbounds %a[%1660] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1662 = llvm.load %1661 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1663 = llvm.add %j_1_panel, %10 overflow<nsw> : i64
    %1664 = llvm.mul %1663, %a_stride1 overflow<nsw> : i64
    %1665 = llvm.add %1599, %1664 overflow<nsw> : i64
    %1666 = llvm.add %1665, %k0_1_below_below overflow<nsw> : i64
    %1667 = llvm.getelementptr inbounds %a[%1666] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1668 = llvm.load %1667 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1669 = llvm.mlir.poison : vector<4xf64>
    %1670 = llvm.insertelement %1650, %1669[%6 : i64] : vector<4xf64>
    %1671 = llvm.insertelement %1656, %1670[%2 : i64] : vector<4xf64>
    %1672 = llvm.insertelement %1662, %1671[%5 : i64] : vector<4xf64>
    %1673 = llvm.insertelement %1668, %1672[%1 : i64] : vector<4xf64>
    %1674 = llvm.fmul %1607, %1644 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1675 = llvm.fmul %1607, %1673 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1676 = llvm.fmul %1616, %1644 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1677 = llvm.fmul %1616, %1673 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1678 = llvm.fadd %1595, %1674 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1679 = llvm.fadd %1596, %1675 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1680 = llvm.fadd %1597, %1676 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1681 = llvm.fadd %1598, %1677 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1682 = llvm.add %k0_1_below_below, %2 overflow<nsw> : i64
    %1683 = llvm.icmp "slt" %1682, %a_stride1 : i64
    llvm.cond_br %1683, ^bb94(%1682, %1678, %1679, %1680, %1681 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb95(%1678, %1679, %1680, %1681 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb95(%1684: vector<4xf64>, %1685: vector<4xf64>, %1686: vector<4xf64>, %1687: vector<4xf64>):
    %1688 = llvm.add %k1_1_below_below, %2 overflow<nsw> : i64
    %1689 = llvm.icmp "slt" %1688, %a_size0 : i64
    llvm.cond_br %1689, ^bb93(%1688, %1684, %1685, %1686, %1687 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb96(%1684, %1685, %1686, %1687 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb96(%1690: vector<4xf64>, %1691: vector<4xf64>, %1692: vector<4xf64>, %1693: vector<4xf64>):
    %1694 = llvm.mul %i_1_below_below_tile, %a_size1 overflow<nsw> : i64
    %1695 = llvm.add %1694, %j_1_panel overflow<nsw> : i64
    %1696 = llvm.getelementptr inbounds %out2[%1695] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1690, %1696 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1697 = llvm.add %j_1_panel, %4 overflow<nsw> : i64
    %1698 = llvm.add %1694, %1697 overflow<nsw> : i64
    %1699 = llvm.getelementptr inbounds %out2[%1698] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1691, %1699 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1700 = llvm.add %i_1_below_below_tile, %2 overflow<nsw> : i64
    %1701 = llvm.mul %1700, %a_size1 overflow<nsw> : i64
    %1702 = llvm.add %1701, %j_1_panel overflow<nsw> : i64
    %1703 = llvm.getelementptr inbounds %out2[%1702] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1692, %1703 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1704 = llvm.add %1701, %1697 overflow<nsw> : i64
    %1705 = llvm.getelementptr inbounds %out2[%1704] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1693, %1705 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1706 = llvm.add %i_1_below_below_tile, %5 overflow<nsw> : i64
    %1707 = llvm.icmp "slt" %1706, %45 : i64
    llvm.cond_br %1707, ^bb92(%1706 : i64), ^bb97
  ^bb97:
    %1708 = llvm.icmp "slt" %45, %a_size1 : i64
    llvm.cond_br %1708, ^bb98(%45 : i64), ^bb103
  ^bb98(%i_1_below_below_below_tile: i64):
    %1709 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %1709, ^bb99(%6, %23, %23 : i64, vector<4xf64>, vector<4xf64>), ^bb102(%23, %23 : vector<4xf64>, vector<4xf64>)
  ^bb99(%k1_1_below_below_below: i64, %1710: vector<4xf64>, %1711: vector<4xf64>):
    %1712 = llvm.icmp "slt" %6, %a_stride1 : i64
    llvm.cond_br %1712, ^bb100(%6, %1710, %1711 : i64, vector<4xf64>, vector<4xf64>), ^bb101(%1710, %1711 : vector<4xf64>, vector<4xf64>)
  ^bb100(%k0_1_below_below_below: i64, %1713: vector<4xf64>, %1714: vector<4xf64>):
    %1715 = llvm.mul %k1_1_below_below_below, %19 overflow<nsw> : i64
    %1716 = llvm.mul %i_1_below_below_below_tile, %a_stride1 overflow<nsw> : i64
    %1717 = llvm.add %1715, %1716 overflow<nsw> : i64
    %1718 = llvm.add %1717, %k0_1_below_below_below overflow<nsw> : i64
    %1719 = llvm.getelementptr inbounds %a[%1718] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1720 = llvm.load %1719 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1721 = llvm.mlir.poison : vector<4xf64>
    %1722 = llvm.insertelement %1720, %1721[%6 : i64] : vector<4xf64>
    %1723 = llvm.shufflevector %1722, %1721 [0, 0, 0, 0] : vector<4xf64>
    %1724 = llvm.mul %j_1_panel, %a_stride1 overflow<nsw> : i64
    %1725 = llvm.add %1715, %1724 overflow<nsw> : i64
    %1726 = llvm.add %1725, %k0_1_below_below_below overflow<nsw> : i64
    %1727 = llvm.getelementptr inbounds %a[%1726] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1728 = llvm.load %1727 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1729 = llvm.add %j_1_panel, %2 overflow<nsw> : i64
    %1730 = llvm.mul %1729, %a_stride1 overflow<nsw> : i64
    %1731 = llvm.add %1715, %1730 overflow<nsw> : i64
    %1732 = llvm.add %1731, %k0_1_below_below_below overflow<nsw> : i64
    %1733 = llvm.getelementptr inbounds %a[%1732] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1734 = llvm.load %1733 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1735 = llvm.add %j_1_panel, %5 overflow<nsw> : i64
    %1736 = llvm.mul %1735, %a_stride1 overflow<nsw> : i64
    %1737 = llvm.add %1715, %1736 overflow<nsw> : i64
    %1738 = llvm.add %1737, %k0_1_below_below_below overflow<nsw> : i64
    %1739 = llvm.getelementptr inbounds %a[%1738] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1740 = llvm.load %1739 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1741 = llvm.add %j_1_panel, %1 overflow<nsw> : i64
    %1742 = llvm.mul %1741, %a_stride1 overflow<nsw> : i64
    %1743 = llvm.add %1715, %1742 overflow<nsw> : i64
    %1744 = llvm.add %1743, %k0_1_below_below_below overflow<nsw> : i64
    %1745 = llvm.getelementptr inbounds %a[%1744] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1746 = llvm.load %1745 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1747 = llvm.mlir.poison : vector<4xf64>
    %1748 = llvm.insertelement %1728, %1747[%6 : i64] : vector<4xf64>
    %1749 = llvm.insertelement %1734, %1748[%2 : i64] : vector<4xf64>
    %1750 = llvm.insertelement %1740, %1749[%5 : i64] : vector<4xf64>
    %1751 = llvm.insertelement %1746, %1750[%1 : i64] : vector<4xf64>
    %1752 = llvm.add %j_1_panel, %4 overflow<nsw> : i64
    %1753 = llvm.mul %1752, %a_stride1 overflow<nsw> : i64
    %1754 = llvm.add %1715, %1753 overflow<nsw> : i64
    %1755 = llvm.add %1754, %k0_1_below_below_below overflow<nsw> : i64
    %1756 = llvm.getelementptr inbounds %a[%1755] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1757 = llvm.load %1756 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1758 = llvm.add %j_1_panel, %8 overflow<nsw> : i64
    %1759 = llvm.mul %1758, %a_stride1 overflow<nsw> : i64
    %1760 = llvm.add %1715, %1759 overflow<nsw> : i64
    %1761 = llvm.add %1760, %k0_1_below_below_below overflow<nsw> : i64
    %1762 = llvm.getelementptr inbounds %a[%1761] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1763 = llvm.load %1762 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1764 = llvm.add %j_1_panel, %3 overflow<nsw> : i64
    %1765 = llvm.mul %1764, %a_stride1 overflow<nsw> : i64
    %1766 = llvm.add %1715, %1765 overflow<nsw> : i64
    %1767 = llvm.add %1766, %k0_1_below_below_below overflow<nsw> : i64
    %1768 = llvm.getelementptr inbounds %a[%1767] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1769 = llvm.load %1768 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1770 = llvm.add %j_1_panel, %10 overflow<nsw> : i64
    %1771 = llvm.mul %1770, %a_stride1 overflow<nsw> : i64
    %1772 = llvm.add %1715, %1771 overflow<nsw> : i64
    %1773 = llvm.add %1772, %k0_1_below_below_below overflow<nsw> : i64
    %1774 = llvm.getelementptr inbounds %a[%1773] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1775 = llvm.load %1774 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1776 = llvm.mlir.poison : vector<4xf64>
    %1777 = llvm.insertelement %1757, %1776[%6 : i64] : vector<4xf64>
    %1778 = llvm.insertelement %1763, %1777[%2 : i64] : vector<4xf64>
    %1779 = llvm.insertelement %1769, %1778[%5 : i64] : vector<4xf64>
    %1780 = llvm.insertelement %1775, %1779[%1 : i64] : vector<4xf64>
    %1781 = llvm.fmul %1723, %1751 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1782 = llvm.fmul %1723, %1780 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1783 = llvm.fadd %1713, %1781 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1784 = llvm.fadd %1714, %1782 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1785 = llvm.add %k0_1_below_below_below, %2 overflow<nsw> : i64
    %1786 = llvm.icmp "slt" %1785, %a_stride1 : i64
    llvm.cond_br %1786, ^bb100(%1785, %1783, %1784 : i64, vector<4xf64>, vector<4xf64>), ^bb101(%1783, %1784 : vector<4xf64>, vector<4xf64>)
  ^bb101(%1787: vector<4xf64>, %1788: vector<4xf64>):
    %1789 = llvm.add %k1_1_below_below_below, %2 overflow<nsw> : i64
    %1790 = llvm.icmp "slt" %1789, %a_size0 : i64
    llvm.cond_br %1790, ^bb99(%1789, %1787, %1788 : i64, vector<4xf64>, vector<4xf64>), ^bb102(%1787, %1788 : vector<4xf64>, vector<4xf64>)
  ^bb102(%1791: vector<4xf64>, %1792: vector<4xf64>):
    %1793 = llvm.mul %i_1_below_below_below_tile, %a_size1 overflow<nsw> : i64
    %1794 = llvm.add %1793, %j_1_panel overflow<nsw> : i64
    %1795 = llvm.getelementptr inbounds %out2[%1794] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1791, %1795 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1796 = llvm.add %j_1_panel, %4 overflow<nsw> : i64
    %1797 = llvm.add %1793, %1796 overflow<nsw> : i64
    %1798 = llvm.getelementptr inbounds %out2[%1797] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1792, %1798 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1799 = llvm.add %i_1_below_below_below_tile, %2 overflow<nsw> : i64
    %1800 = llvm.icmp "slt" %1799, %a_size1 : i64
    llvm.cond_br %1800, ^bb98(%1799 : i64), ^bb103
  ^bb103:
    %1801 = llvm.add %j_1_panel, %0 overflow<nsw> : i64
    %1802 = llvm.icmp "slt" %1801, %1184 : i64
    llvm.cond_br %1802, ^bb79(%1801 : i64), ^bb104
  ^bb104:
    %1803 = llvm.ashr %a_stride1, %4 : i64
    %1804 = llvm.mul %1803, %11 overflow<nsw> : i64
    %1805 = llvm.icmp "slt" %1184, %a_size1 : i64
    llvm.cond_br %1805, ^bb105(%1184 : i64), ^bb162
  ^bb105(%j_1_right_panel: i64):
    %1806 = llvm.icmp "slt" %6, %37 : i64
    llvm.cond_br %1806, ^bb106(%6 : i64), ^bb119
  ^bb106(%i_1_right_tile: i64):
    %1807 = llvm.add %i_1_right_tile, %3 overflow<nsw> : i64
    %1808 = llvm.icmp "slt" %i_1_right_tile, %1807 : i64
    llvm.cond_br %1808, ^bb107(%i_1_right_tile : i64), ^bb118
  ^bb107(%i_1_right: i64):
    %1809 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %1810 = llvm.intr.smin(%1809, %a_size1) : (i64, i64) -> i64
    %1811 = llvm.icmp "slt" %j_1_right_panel, %1810 : i64
    llvm.cond_br %1811, ^bb108(%j_1_right_panel : i64), ^bb117
  ^bb108(%j_1_right: i64):
    %1812 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %1812, ^bb109(%6, %22 : i64, f64), ^bb116(%22 : f64)
  ^bb109(%k1_1_right: i64, %1813: f64):
    %1814 = llvm.icmp "slt" %6, %1804 : i64
    llvm.cond_br %1814, ^bb110(%6, %24, %23 : i64, vector<4xf64>, vector<4xf64>), ^bb113(%24, %23 : vector<4xf64>, vector<4xf64>)
  ^bb110(%k0_1_right: i64, %1815: vector<4xf64>, %1816: vector<4xf64>):
    %1817 = llvm.add %k0_1_right, %12 overflow<nsw> : i64
    %1818 = llvm.intr.smin(%1817, %1804) : (i64, i64) -> i64
    %1819 = llvm.icmp "slt" %k0_1_right, %1818 : i64
    llvm.cond_br %1819, ^bb111(%k0_1_right, %24, %24, %24, %24 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb112(%24, %24, %24, %24 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb111(%k0_1_right_1: i64, %1820: vector<4xf64>, %1821: vector<4xf64>, %1822: vector<4xf64>, %1823: vector<4xf64>):
    %1824 = llvm.mul %k1_1_right, %19 overflow<nsw> : i64
    %1825 = llvm.mul %i_1_right, %a_stride1 overflow<nsw> : i64
    %1826 = llvm.add %1824, %1825 overflow<nsw> : i64
    %1827 = llvm.add %1826, %k0_1_right_1 overflow<nsw> : i64
    %1828 = llvm.getelementptr inbounds %a[%1827] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1829 = llvm.load %1828 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1830 = llvm.mul %j_1_right, %a_stride1 overflow<nsw> : i64
    %1831 = llvm.add %1824, %1830 overflow<nsw> : i64
    %1832 = llvm.add %1831, %k0_1_right_1 overflow<nsw> : i64
    %1833 = llvm.getelementptr inbounds %a[%1832] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1834 = llvm.load %1833 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1835 = llvm.fmul %1829, %1834 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1836 = llvm.fadd %1820, %1835 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1837 = llvm.add %k0_1_right_1, %4 overflow<nsw> : i64
    %1838 = llvm.add %1824, %1825 overflow<nsw> : i64
    %1839 = llvm.add %1838, %1837 overflow<nsw> : i64
    %1840 = llvm.getelementptr inbounds %a[%1839] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1841 = llvm.load %1840 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1842 = llvm.add %k0_1_right_1, %4 overflow<nsw> : i64
    %1843 = llvm.add %1824, %1830 overflow<nsw> : i64
    %1844 = llvm.add %1843, %1842 overflow<nsw> : i64
    %1845 = llvm.getelementptr inbounds %a[%1844] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1846 = llvm.load %1845 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1847 = llvm.fmul %1841, %1846 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1848 = llvm.fadd %1821, %1847 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1849 = llvm.add %k0_1_right_1, %0 overflow<nsw> : i64
    %1850 = llvm.add %1824, %1825 overflow<nsw> : i64
    %1851 = llvm.add %1850, %1849 overflow<nsw> : i64
    %1852 = llvm.getelementptr inbounds %a[%1851] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1853 = llvm.load %1852 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1854 = llvm.add %k0_1_right_1, %0 overflow<nsw> : i64
    %1855 = llvm.add %1824, %1830 overflow<nsw> : i64
    %1856 = llvm.add %1855, %1854 overflow<nsw> : i64
    %1857 = llvm.getelementptr inbounds %a[%1856] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1858 = llvm.load %1857 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1859 = llvm.fmul %1853, %1858 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1860 = llvm.fadd %1822, %1859 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1861 = llvm.add %k0_1_right_1, %13 overflow<nsw> : i64
    %1862 = llvm.add %1824, %1825 overflow<nsw> : i64
    %1863 = llvm.add %1862, %1861 overflow<nsw> : i64
    %1864 = llvm.getelementptr inbounds %a[%1863] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1865 = llvm.load %1864 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1866 = llvm.add %k0_1_right_1, %13 overflow<nsw> : i64
    %1867 = llvm.add %1824, %1830 overflow<nsw> : i64
    %1868 = llvm.add %1867, %1866 overflow<nsw> : i64
    %1869 = llvm.getelementptr inbounds %a[%1868] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1870 = llvm.load %1869 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1871 = llvm.fmul %1865, %1870 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1872 = llvm.fadd %1823, %1871 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1873 = llvm.add %k0_1_right_1, %11 overflow<nsw> : i64
    %1874 = llvm.icmp "slt" %1873, %1818 : i64
    llvm.cond_br %1874, ^bb111(%1873, %1836, %1848, %1860, %1872 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb112(%1836, %1848, %1860, %1872 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb112(%1875: vector<4xf64>, %1876: vector<4xf64>, %1877: vector<4xf64>, %1878: vector<4xf64>):
    %1879 = llvm.fadd %1875, %1876 : vector<4xf64>
    %1880 = llvm.fadd %1877, %1878 : vector<4xf64>
    %1881 = llvm.fadd %1879, %1880 : vector<4xf64>
    %1882 = llvm.fsub %1881, %1816 : vector<4xf64>
    %1883 = llvm.fadd %1815, %1882 : vector<4xf64>
    %1884 = llvm.fsub %1883, %1815 : vector<4xf64>
    %1885 = llvm.fsub %1884, %1882 : vector<4xf64>
    %1886 = llvm.fcmp "uno" %1885, %1885 : vector<4xf64>
    %1887 = llvm.select %1886, %23, %1885 : vector<4xi1>, vector<4xf64>
    %1888 = llvm.add %k0_1_right, %12 overflow<nsw> : i64
    %1889 = llvm.icmp "slt" %1888, %1804 : i64
    llvm.cond_br %1889, ^bb110(%1888, %1883, %1887 : i64, vector<4xf64>, vector<4xf64>), ^bb113(%1883, %1887 : vector<4xf64>, vector<4xf64>)
  ^bb113(%1890: vector<4xf64>, %1891: vector<4xf64>):
    %1892 = llvm.fsub %24, %1891 : vector<4xf64>
    %1893 = llvm.icmp "slt" %1804, %a_stride1 : i64
    llvm.cond_br %1893, ^bb114(%1804, %1892 : i64, vector<4xf64>), ^bb115(%1892 : vector<4xf64>)
  ^bb114(%k0_1_right_2: i64, %1894: vector<4xf64>):
    %1895 = llvm.sub %a_stride1, %k0_1_right_2 overflow<nsw> : i64
    %1896 = llvm.intr.smin(%1895, %4) : (i64, i64) -> i64
    %1897 = llvm.intr.smax(%1896, %6) : (i64, i64) -> i64
    %1898 = llvm.trunc %1897 : i64 to i32
    %1899 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1900 = llvm.mlir.poison : vector<4xi32>
    %1901 = llvm.insertelement %1898, %1900[%6 : i64] : vector<4xi32>
    %1902 = llvm.shufflevector %1901, %1900 [0, 0, 0, 0] : vector<4xi32>
    %1903 = llvm.icmp "slt" %1899, %1902 : vector<4xi32>
    %1904 = llvm.mul %k1_1_right, %19 overflow<nsw> : i64
    %1905 = llvm.mul %i_1_right, %a_stride1 overflow<nsw> : i64
    %1906 = llvm.add %1904, %1905 overflow<nsw> : i64
    %1907 = llvm.add %1906, %k0_1_right_2 overflow<nsw> : i64
    %1908 = llvm.getelementptr inbounds %a[%1907] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1909 = llvm.intr.masked.load %1908, %1903, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1910 = llvm.mul %j_1_right, %a_stride1 overflow<nsw> : i64
    %1911 = llvm.add %1904, %1910 overflow<nsw> : i64
    %1912 = llvm.add %1911, %k0_1_right_2 overflow<nsw> : i64
    %1913 = llvm.getelementptr inbounds %a[%1912] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1914 = llvm.intr.masked.load %1913, %1903, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1915 = llvm.fmul %1909, %1914 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1916 = llvm.fadd %1894, %1915 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1917 = llvm.select %1903, %1916, %1894 : vector<4xi1>, vector<4xf64>
    %1918 = llvm.add %k0_1_right_2, %4 overflow<nsw> : i64
    %1919 = llvm.icmp "slt" %1918, %a_stride1 : i64
    llvm.cond_br %1919, ^bb114(%1918, %1917 : i64, vector<4xf64>), ^bb115(%1917 : vector<4xf64>)
  ^bb115(%1920: vector<4xf64>):
    %1921 = llvm.fadd %1890, %1920 : vector<4xf64>
    %1922 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %1923 = "llvm.intr.vector.reduce.fadd"(%1922, %1921) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %1924 = llvm.fadd %1813, %1923 : f64
    %1925 = llvm.add %k1_1_right, %2 overflow<nsw> : i64
    %1926 = llvm.icmp "slt" %1925, %a_size0 : i64
    llvm.cond_br %1926, ^bb109(%1925, %1924 : i64, f64), ^bb116(%1924 : f64)
  ^bb116(%1927: f64):
    %1928 = llvm.mul %i_1_right, %a_size1 overflow<nsw> : i64
    %1929 = llvm.add %1928, %j_1_right overflow<nsw> : i64
    %1930 = llvm.getelementptr inbounds %out2[%1929] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1927, %1930 {alignment = 8 : i64} : f64, !llvm.ptr
    %1931 = llvm.add %j_1_right, %2 overflow<nsw> : i64
    %1932 = llvm.icmp "slt" %1931, %1810 : i64
    llvm.cond_br %1932, ^bb108(%1931 : i64), ^bb117
  ^bb117:
    %1933 = llvm.add %i_1_right, %2 overflow<nsw> : i64
    %1934 = llvm.icmp "slt" %1933, %1807 : i64
    llvm.cond_br %1934, ^bb107(%1933 : i64), ^bb118
  ^bb118:
    %1935 = llvm.add %i_1_right_tile, %3 overflow<nsw> : i64
    %1936 = llvm.icmp "slt" %1935, %37 : i64
    llvm.cond_br %1936, ^bb106(%1935 : i64), ^bb119
  ^bb119:
    %1937 = llvm.icmp "slt" %37, %41 : i64
    llvm.cond_br %1937, ^bb120(%37 : i64), ^bb133
  ^bb120(%i_1_right_below_tile: i64):
    %1938 = llvm.add %i_1_right_below_tile, %4 overflow<nsw> : i64
    %1939 = llvm.icmp "slt" %i_1_right_below_tile, %1938 : i64
    llvm.cond_br %1939, ^bb121(%i_1_right_below_tile : i64), ^bb132
  ^bb121(%i_1_right_below: i64):
    %1940 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %1941 = llvm.intr.smin(%1940, %a_size1) : (i64, i64) -> i64
    %1942 = llvm.icmp "slt" %j_1_right_panel, %1941 : i64
    llvm.cond_br %1942, ^bb122(%j_1_right_panel : i64), ^bb131
  ^bb122(%j_1_right_below: i64):
    %1943 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %1943, ^bb123(%6, %22 : i64, f64), ^bb130(%22 : f64)
  ^bb123(%k1_1_right_below: i64, %1944: f64):
    %1945 = llvm.icmp "slt" %6, %1804 : i64
    llvm.cond_br %1945, ^bb124(%6, %24, %23 : i64, vector<4xf64>, vector<4xf64>), ^bb127(%24, %23 : vector<4xf64>, vector<4xf64>)
  ^bb124(%k0_1_right_below: i64, %1946: vector<4xf64>, %1947: vector<4xf64>):
    %1948 = llvm.add %k0_1_right_below, %12 overflow<nsw> : i64
    %1949 = llvm.intr.smin(%1948, %1804) : (i64, i64) -> i64
    %1950 = llvm.icmp "slt" %k0_1_right_below, %1949 : i64
    llvm.cond_br %1950, ^bb125(%k0_1_right_below, %24, %24, %24, %24 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb126(%24, %24, %24, %24 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb125(%k0_1_right_below_1: i64, %1951: vector<4xf64>, %1952: vector<4xf64>, %1953: vector<4xf64>, %1954: vector<4xf64>):
    %1955 = llvm.mul %k1_1_right_below, %19 overflow<nsw> : i64
    %1956 = llvm.mul %i_1_right_below, %a_stride1 overflow<nsw> : i64
    %1957 = llvm.add %1955, %1956 overflow<nsw> : i64
    %1958 = llvm.add %1957, %k0_1_right_below_1 overflow<nsw> : i64
    %1959 = llvm.getelementptr inbounds %a[%1958] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1960 = llvm.load %1959 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1961 = llvm.mul %j_1_right_below, %a_stride1 overflow<nsw> : i64
    %1962 = llvm.add %1955, %1961 overflow<nsw> : i64
    %1963 = llvm.add %1962, %k0_1_right_below_1 overflow<nsw> : i64
    %1964 = llvm.getelementptr inbounds %a[%1963] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1965 = llvm.load %1964 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1966 = llvm.fmul %1960, %1965 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1967 = llvm.fadd %1951, %1966 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1968 = llvm.add %k0_1_right_below_1, %4 overflow<nsw> : i64
    %1969 = llvm.add %1955, %1956 overflow<nsw> : i64
    %1970 = llvm.add %1969, %1968 overflow<nsw> : i64
    %1971 = llvm.getelementptr inbounds %a[%1970] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1972 = llvm.load %1971 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1973 = llvm.add %k0_1_right_below_1, %4 overflow<nsw> : i64
    %1974 = llvm.add %1955, %1961 overflow<nsw> : i64
    %1975 = llvm.add %1974, %1973 overflow<nsw> : i64
    %1976 = llvm.getelementptr inbounds %a[%1975] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1977 = llvm.load %1976 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1978 = llvm.fmul %1972, %1977 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1979 = llvm.fadd %1952, %1978 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1980 = llvm.add %k0_1_right_below_1, %0 overflow<nsw> : i64
    %1981 = llvm.add %1955, %1956 overflow<nsw> : i64
    %1982 = llvm.add %1981, %1980 overflow<nsw> : i64
    %1983 = llvm.getelementptr inbounds %a[%1982] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1984 = llvm.load %1983 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1985 = llvm.add %k0_1_right_below_1, %0 overflow<nsw> : i64
    %1986 = llvm.add %1955, %1961 overflow<nsw> : i64
    %1987 = llvm.add %1986, %1985 overflow<nsw> : i64
    %1988 = llvm.getelementptr inbounds %a[%1987] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1989 = llvm.load %1988 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1990 = llvm.fmul %1984, %1989 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1991 = llvm.fadd %1953, %1990 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1992 = llvm.add %k0_1_right_below_1, %13 overflow<nsw> : i64
    %1993 = llvm.add %1955, %1956 overflow<nsw> : i64
    %1994 = llvm.add %1993, %1992 overflow<nsw> : i64
    %1995 = llvm.getelementptr inbounds %a[%1994] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1996 = llvm.load %1995 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1997 = llvm.add %k0_1_right_below_1, %13 overflow<nsw> : i64
    %1998 = llvm.add %1955, %1961 overflow<nsw> : i64
    %1999 = llvm.add %1998, %1997 overflow<nsw> : i64
    %2000 = llvm.getelementptr inbounds %a[%1999] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2001 = llvm.load %2000 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2002 = llvm.fmul %1996, %2001 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2003 = llvm.fadd %1954, %2002 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2004 = llvm.add %k0_1_right_below_1, %11 overflow<nsw> : i64
    %2005 = llvm.icmp "slt" %2004, %1949 : i64
    llvm.cond_br %2005, ^bb125(%2004, %1967, %1979, %1991, %2003 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb126(%1967, %1979, %1991, %2003 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb126(%2006: vector<4xf64>, %2007: vector<4xf64>, %2008: vector<4xf64>, %2009: vector<4xf64>):
    %2010 = llvm.fadd %2006, %2007 : vector<4xf64>
    %2011 = llvm.fadd %2008, %2009 : vector<4xf64>
    %2012 = llvm.fadd %2010, %2011 : vector<4xf64>
    %2013 = llvm.fsub %2012, %1947 : vector<4xf64>
    %2014 = llvm.fadd %1946, %2013 : vector<4xf64>
    %2015 = llvm.fsub %2014, %1946 : vector<4xf64>
    %2016 = llvm.fsub %2015, %2013 : vector<4xf64>
    %2017 = llvm.fcmp "uno" %2016, %2016 : vector<4xf64>
    %2018 = llvm.select %2017, %23, %2016 : vector<4xi1>, vector<4xf64>
    %2019 = llvm.add %k0_1_right_below, %12 overflow<nsw> : i64
    %2020 = llvm.icmp "slt" %2019, %1804 : i64
    llvm.cond_br %2020, ^bb124(%2019, %2014, %2018 : i64, vector<4xf64>, vector<4xf64>), ^bb127(%2014, %2018 : vector<4xf64>, vector<4xf64>)
  ^bb127(%2021: vector<4xf64>, %2022: vector<4xf64>):
    %2023 = llvm.fsub %24, %2022 : vector<4xf64>
    %2024 = llvm.icmp "slt" %1804, %a_stride1 : i64
    llvm.cond_br %2024, ^bb128(%1804, %2023 : i64, vector<4xf64>), ^bb129(%2023 : vector<4xf64>)
  ^bb128(%k0_1_right_below_2: i64, %2025: vector<4xf64>):
    %2026 = llvm.sub %a_stride1, %k0_1_right_below_2 overflow<nsw> : i64
    %2027 = llvm.intr.smin(%2026, %4) : (i64, i64) -> i64
    %2028 = llvm.intr.smax(%2027, %6) : (i64, i64) -> i64
    %2029 = llvm.trunc %2028 : i64 to i32
    %2030 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %2031 = llvm.mlir.poison : vector<4xi32>
    %2032 = llvm.insertelement %2029, %2031[%6 : i64] : vector<4xi32>
    %2033 = llvm.shufflevector %2032, %2031 [0, 0, 0, 0] : vector<4xi32>
    %2034 = llvm.icmp "slt" %2030, %2033 : vector<4xi32>
    %2035 = llvm.mul %k1_1_right_below, %19 overflow<nsw> : i64
    %2036 = llvm.mul %i_1_right_below, %a_stride1 overflow<nsw> : i64
    %2037 = llvm.add %2035, %2036 overflow<nsw> : i64
    %2038 = llvm.add %2037, %k0_1_right_below_2 overflow<nsw> : i64
    %2039 = llvm.getelementptr inbounds %a[%2038] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2040 = llvm.intr.masked.load %2039, %2034, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %2041 = llvm.mul %j_1_right_below, %a_stride1 overflow<nsw> : i64
    %2042 = llvm.add %2035, %2041 overflow<nsw> : i64
    %2043 = llvm.add %2042, %k0_1_right_below_2 overflow<nsw> : i64
    %2044 = llvm.getelementptr inbounds %a[%2043] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2045 = llvm.intr.masked.load %2044, %2034, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %2046 = llvm.fmul %2040, %2045 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2047 = llvm.fadd %2025, %2046 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2048 = llvm.select %2034, %2047, %2025 : vector<4xi1>, vector<4xf64>
    %2049 = llvm.add %k0_1_right_below_2, %4 overflow<nsw> : i64
    %2050 = llvm.icmp "slt" %2049, %a_stride1 : i64
    llvm.cond_br %2050, ^bb128(%2049, %2048 : i64, vector<4xf64>), ^bb129(%2048 : vector<4xf64>)
  ^bb129(%2051: vector<4xf64>):
    %2052 = llvm.fadd %2021, %2051 : vector<4xf64>
    %2053 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %2054 = "llvm.intr.vector.reduce.fadd"(%2053, %2052) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %2055 = llvm.fadd %1944, %2054 : f64
    %2056 = llvm.add %k1_1_right_below, %2 overflow<nsw> : i64
    %2057 = llvm.icmp "slt" %2056, %a_size0 : i64
    llvm.cond_br %2057, ^bb123(%2056, %2055 : i64, f64), ^bb130(%2055 : f64)
  ^bb130(%2058: f64):
    %2059 = llvm.mul %i_1_right_below, %a_size1 overflow<nsw> : i64
    %2060 = llvm.add %2059, %j_1_right_below overflow<nsw> : i64
    %2061 = llvm.getelementptr inbounds %out2[%2060] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2058, %2061 {alignment = 8 : i64} : f64, !llvm.ptr
    %2062 = llvm.add %j_1_right_below, %2 overflow<nsw> : i64
    %2063 = llvm.icmp "slt" %2062, %1941 : i64
    llvm.cond_br %2063, ^bb122(%2062 : i64), ^bb131
  ^bb131:
    %2064 = llvm.add %i_1_right_below, %2 overflow<nsw> : i64
    %2065 = llvm.icmp "slt" %2064, %1938 : i64
    llvm.cond_br %2065, ^bb121(%2064 : i64), ^bb132
  ^bb132:
    %2066 = llvm.add %i_1_right_below_tile, %4 overflow<nsw> : i64
    %2067 = llvm.icmp "slt" %2066, %41 : i64
    llvm.cond_br %2067, ^bb120(%2066 : i64), ^bb133
  ^bb133:
    %2068 = llvm.icmp "slt" %41, %45 : i64
    llvm.cond_br %2068, ^bb134(%41 : i64), ^bb147
  ^bb134(%i_1_right_below_below_tile: i64):
    %2069 = llvm.add %i_1_right_below_below_tile, %5 overflow<nsw> : i64
    %2070 = llvm.icmp "slt" %i_1_right_below_below_tile, %2069 : i64
    llvm.cond_br %2070, ^bb135(%i_1_right_below_below_tile : i64), ^bb146
  ^bb135(%i_1_right_below_below: i64):
    %2071 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %2072 = llvm.intr.smin(%2071, %a_size1) : (i64, i64) -> i64
    %2073 = llvm.icmp "slt" %j_1_right_panel, %2072 : i64
    llvm.cond_br %2073, ^bb136(%j_1_right_panel : i64), ^bb145
  ^bb136(%j_1_right_below_below: i64):
    %2074 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %2074, ^bb137(%6, %22 : i64, f64), ^bb144(%22 : f64)
  ^bb137(%k1_1_right_below_below: i64, %2075: f64):
    %2076 = llvm.icmp "slt" %6, %1804 : i64
    llvm.cond_br %2076, ^bb138(%6, %24, %23 : i64, vector<4xf64>, vector<4xf64>), ^bb141(%24, %23 : vector<4xf64>, vector<4xf64>)
  ^bb138(%k0_1_right_below_below: i64, %2077: vector<4xf64>, %2078: vector<4xf64>):
    %2079 = llvm.add %k0_1_right_below_below, %12 overflow<nsw> : i64
    %2080 = llvm.intr.smin(%2079, %1804) : (i64, i64) -> i64
    %2081 = llvm.icmp "slt" %k0_1_right_below_below, %2080 : i64
    llvm.cond_br %2081, ^bb139(%k0_1_right_below_below, %24, %24, %24, %24 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb140(%24, %24, %24, %24 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb139(%k0_1_right_below_below_1: i64, %2082: vector<4xf64>, %2083: vector<4xf64>, %2084: vector<4xf64>, %2085: vector<4xf64>):
    %2086 = llvm.mul %k1_1_right_below_below, %19 overflow<nsw> : i64
    %2087 = llvm.mul %i_1_right_below_below, %a_stride1 overflow<nsw> : i64
    %2088 = llvm.add %2086, %2087 overflow<nsw> : i64
    %2089 = llvm.add %2088, %k0_1_right_below_below_1 overflow<nsw> : i64
    %2090 = llvm.getelementptr inbounds %a[%2089] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2091 = llvm.load %2090 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2092 = llvm.mul %j_1_right_below_below, %a_stride1 overflow<nsw> : i64
    %2093 = llvm.add %2086, %2092 overflow<nsw> : i64
    %2094 = llvm.add %2093, %k0_1_right_below_below_1 overflow<nsw> : i64
    %2095 = llvm.getelementptr inbounds %a[%2094] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2096 = llvm.load %2095 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2097 = llvm.fmul %2091, %2096 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2098 = llvm.fadd %2082, %2097 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2099 = llvm.add %k0_1_right_below_below_1, %4 overflow<nsw> : i64
    %2100 = llvm.add %2086, %2087 overflow<nsw> : i64
    %2101 = llvm.add %2100, %2099 overflow<nsw> : i64
    %2102 = llvm.getelementptr inbounds %a[%2101] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2103 = llvm.load %2102 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2104 = llvm.add %k0_1_right_below_below_1, %4 overflow<nsw> : i64
    %2105 = llvm.add %2086, %2092 overflow<nsw> : i64
    %2106 = llvm.add %2105, %2104 overflow<nsw> : i64
    %2107 = llvm.getelementptr inbounds %a[%2106] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2108 = llvm.load %2107 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2109 = llvm.fmul %2103, %2108 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2110 = llvm.fadd %2083, %2109 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2111 = llvm.add %k0_1_right_below_below_1, %0 overflow<nsw> : i64
    %2112 = llvm.add %2086, %2087 overflow<nsw> : i64
    %2113 = llvm.add %2112, %2111 overflow<nsw> : i64
    %2114 = llvm.getelementptr inbounds %a[%2113] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2115 = llvm.load %2114 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2116 = llvm.add %k0_1_right_below_below_1, %0 overflow<nsw> : i64
    %2117 = llvm.add %2086, %2092 overflow<nsw> : i64
    %2118 = llvm.add %2117, %2116 overflow<nsw> : i64
    %2119 = llvm.getelementptr inbounds %a[%2118] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2120 = llvm.load %2119 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2121 = llvm.fmul %2115, %2120 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2122 = llvm.fadd %2084, %2121 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2123 = llvm.add %k0_1_right_below_below_1, %13 overflow<nsw> : i64
    %2124 = llvm.add %2086, %2087 overflow<nsw> : i64
    %2125 = llvm.add %2124, %2123 overflow<nsw> : i64
    %2126 = llvm.getelementptr inbounds %a[%2125] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2127 = llvm.load %2126 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2128 = llvm.add %k0_1_right_below_below_1, %13 overflow<nsw> : i64
    %2129 = llvm.add %2086, %2092 overflow<nsw> : i64
    %2130 = llvm.add %2129, %2128 overflow<nsw> : i64
    %2131 = llvm.getelementptr inbounds %a[%2130] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2132 = llvm.load %2131 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2133 = llvm.fmul %2127, %2132 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2134 = llvm.fadd %2085, %2133 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2135 = llvm.add %k0_1_right_below_below_1, %11 overflow<nsw> : i64
    %2136 = llvm.icmp "slt" %2135, %2080 : i64
    llvm.cond_br %2136, ^bb139(%2135, %2098, %2110, %2122, %2134 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb140(%2098, %2110, %2122, %2134 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb140(%2137: vector<4xf64>, %2138: vector<4xf64>, %2139: vector<4xf64>, %2140: vector<4xf64>):
    %2141 = llvm.fadd %2137, %2138 : vector<4xf64>
    %2142 = llvm.fadd %2139, %2140 : vector<4xf64>
    %2143 = llvm.fadd %2141, %2142 : vector<4xf64>
    %2144 = llvm.fsub %2143, %2078 : vector<4xf64>
    %2145 = llvm.fadd %2077, %2144 : vector<4xf64>
    %2146 = llvm.fsub %2145, %2077 : vector<4xf64>
    %2147 = llvm.fsub %2146, %2144 : vector<4xf64>
    %2148 = llvm.fcmp "uno" %2147, %2147 : vector<4xf64>
    %2149 = llvm.select %2148, %23, %2147 : vector<4xi1>, vector<4xf64>
    %2150 = llvm.add %k0_1_right_below_below, %12 overflow<nsw> : i64
    %2151 = llvm.icmp "slt" %2150, %1804 : i64
    llvm.cond_br %2151, ^bb138(%2150, %2145, %2149 : i64, vector<4xf64>, vector<4xf64>), ^bb141(%2145, %2149 : vector<4xf64>, vector<4xf64>)
  ^bb141(%2152: vector<4xf64>, %2153: vector<4xf64>):
    %2154 = llvm.fsub %24, %2153 : vector<4xf64>
    %2155 = llvm.icmp "slt" %1804, %a_stride1 : i64
    llvm.cond_br %2155, ^bb142(%1804, %2154 : i64, vector<4xf64>), ^bb143(%2154 : vector<4xf64>)
  ^bb142(%k0_1_right_below_below_2: i64, %2156: vector<4xf64>):
    %2157 = llvm.sub %a_stride1, %k0_1_right_below_below_2 overflow<nsw> : i64
    %2158 = llvm.intr.smin(%2157, %4) : (i64, i64) -> i64
    %2159 = llvm.intr.smax(%2158, %6) : (i64, i64) -> i64
    %2160 = llvm.trunc %2159 : i64 to i32
    %2161 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %2162 = llvm.mlir.poison : vector<4xi32>
    %2163 = llvm.insertelement %2160, %2162[%6 : i64] : vector<4xi32>
    %2164 = llvm.shufflevector %2163, %2162 [0, 0, 0, 0] : vector<4xi32>
    %2165 = llvm.icmp "slt" %2161, %2164 : vector<4xi32>
    %2166 = llvm.mul %k1_1_right_below_below, %19 overflow<nsw> : i64
    %2167 = llvm.mul %i_1_right_below_below, %a_stride1 overflow<nsw> : i64
    %2168 = llvm.add %2166, %2167 overflow<nsw> : i64
    %2169 = llvm.add %2168, %k0_1_right_below_below_2 overflow<nsw> : i64
    %2170 = llvm.getelementptr inbounds %a[%2169] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2171 = llvm.intr.masked.load %2170, %2165, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %2172 = llvm.mul %j_1_right_below_below, %a_stride1 overflow<nsw> : i64
    %2173 = llvm.add %2166, %2172 overflow<nsw> : i64
    %2174 = llvm.add %2173, %k0_1_right_below_below_2 overflow<nsw> : i64
    %2175 = llvm.getelementptr inbounds %a[%2174] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2176 = llvm.intr.masked.load %2175, %2165, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %2177 = llvm.fmul %2171, %2176 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2178 = llvm.fadd %2156, %2177 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2179 = llvm.select %2165, %2178, %2156 : vector<4xi1>, vector<4xf64>
    %2180 = llvm.add %k0_1_right_below_below_2, %4 overflow<nsw> : i64
    %2181 = llvm.icmp "slt" %2180, %a_stride1 : i64
    llvm.cond_br %2181, ^bb142(%2180, %2179 : i64, vector<4xf64>), ^bb143(%2179 : vector<4xf64>)
  ^bb143(%2182: vector<4xf64>):
    %2183 = llvm.fadd %2152, %2182 : vector<4xf64>
    %2184 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %2185 = "llvm.intr.vector.reduce.fadd"(%2184, %2183) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %2186 = llvm.fadd %2075, %2185 : f64
    %2187 = llvm.add %k1_1_right_below_below, %2 overflow<nsw> : i64
    %2188 = llvm.icmp "slt" %2187, %a_size0 : i64
    llvm.cond_br %2188, ^bb137(%2187, %2186 : i64, f64), ^bb144(%2186 : f64)
  ^bb144(%2189: f64):
    %2190 = llvm.mul %i_1_right_below_below, %a_size1 overflow<nsw> : i64
    %2191 = llvm.add %2190, %j_1_right_below_below overflow<nsw> : i64
    %2192 = llvm.getelementptr inbounds %out2[%2191] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2189, %2192 {alignment = 8 : i64} : f64, !llvm.ptr
    %2193 = llvm.add %j_1_right_below_below, %2 overflow<nsw> : i64
    %2194 = llvm.icmp "slt" %2193, %2072 : i64
    llvm.cond_br %2194, ^bb136(%2193 : i64), ^bb145
  ^bb145:
    %2195 = llvm.add %i_1_right_below_below, %2 overflow<nsw> : i64
    %2196 = llvm.icmp "slt" %2195, %2069 : i64
    llvm.cond_br %2196, ^bb135(%2195 : i64), ^bb146
  ^bb146:
    %2197 = llvm.add %i_1_right_below_below_tile, %5 overflow<nsw> : i64
    %2198 = llvm.icmp "slt" %2197, %45 : i64
    llvm.cond_br %2198, ^bb134(%2197 : i64), ^bb147
  ^bb147:
    %2199 = llvm.icmp "slt" %45, %a_size1 : i64
    llvm.cond_br %2199, ^bb148(%45 : i64), ^bb161
  ^bb148(%i_1_right_below_below_below_tile: i64):
    %2200 = llvm.add %i_1_right_below_below_below_tile, %2 overflow<nsw> : i64
    %2201 = llvm.icmp "slt" %i_1_right_below_below_below_tile, %2200 : i64
    llvm.cond_br %2201, ^bb149(%i_1_right_below_below_below_tile : i64), ^bb160
  ^bb149(%i_1_right_below_below_below: i64):
    %2202 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %2203 = llvm.intr.smin(%2202, %a_size1) : (i64, i64) -> i64
    %2204 = llvm.icmp "slt" %j_1_right_panel, %2203 : i64
    llvm.cond_br %2204, ^bb150(%j_1_right_panel : i64), ^bb159
  ^bb150(%j_1_right_below_below_below: i64):
    %2205 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %2205, ^bb151(%6, %22 : i64, f64), ^bb158(%22 : f64)
  ^bb151(%k1_1_right_below_below_below: i64, %2206: f64):
    %2207 = llvm.icmp "slt" %6, %1804 : i64
    llvm.cond_br %2207, ^bb152(%6, %24, %23 : i64, vector<4xf64>, vector<4xf64>), ^bb155(%24, %23 : vector<4xf64>, vector<4xf64>)
  ^bb152(%k0_1_right_below_below_below: i64, %2208: vector<4xf64>, %2209: vector<4xf64>):
    %2210 = llvm.add %k0_1_right_below_below_below, %12 overflow<nsw> : i64
    %2211 = llvm.intr.smin(%2210, %1804) : (i64, i64) -> i64
    %2212 = llvm.icmp "slt" %k0_1_right_below_below_below, %2211 : i64
    llvm.cond_br %2212, ^bb153(%k0_1_right_below_below_below, %24, %24, %24, %24 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb154(%24, %24, %24, %24 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb153(%k0_1_right_below_below_below_1: i64, %2213: vector<4xf64>, %2214: vector<4xf64>, %2215: vector<4xf64>, %2216: vector<4xf64>):
    %2217 = llvm.mul %k1_1_right_below_below_below, %19 overflow<nsw> : i64
    %2218 = llvm.mul %i_1_right_below_below_below, %a_stride1 overflow<nsw> : i64
    %2219 = llvm.add %2217, %2218 overflow<nsw> : i64
    %2220 = llvm.add %2219, %k0_1_right_below_below_below_1 overflow<nsw> : i64
    %2221 = llvm.getelementptr inbounds %a[%2220] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2222 = llvm.load %2221 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2223 = llvm.mul %j_1_right_below_below_below, %a_stride1 overflow<nsw> : i64
    %2224 = llvm.add %2217, %2223 overflow<nsw> : i64
    %2225 = llvm.add %2224, %k0_1_right_below_below_below_1 overflow<nsw> : i64
    %2226 = llvm.getelementptr inbounds %a[%2225] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2227 = llvm.load %2226 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2228 = llvm.fmul %2222, %2227 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2229 = llvm.fadd %2213, %2228 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2230 = llvm.add %k0_1_right_below_below_below_1, %4 overflow<nsw> : i64
    %2231 = llvm.add %2217, %2218 overflow<nsw> : i64
    %2232 = llvm.add %2231, %2230 overflow<nsw> : i64
    %2233 = llvm.getelementptr inbounds %a[%2232] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2234 = llvm.load %2233 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2235 = llvm.add %k0_1_right_below_below_below_1, %4 overflow<nsw> : i64
    %2236 = llvm.add %2217, %2223 overflow<nsw> : i64
    %2237 = llvm.add %2236, %2235 overflow<nsw> : i64
    %2238 = llvm.getelementptr inbounds %a[%2237] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2239 = llvm.load %2238 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2240 = llvm.fmul %2234, %2239 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2241 = llvm.fadd %2214, %2240 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2242 = llvm.add %k0_1_right_below_below_below_1, %0 overflow<nsw> : i64
    %2243 = llvm.add %2217, %2218 overflow<nsw> : i64
    %2244 = llvm.add %2243, %2242 overflow<nsw> : i64
    %2245 = llvm.getelementptr inbounds %a[%2244] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2246 = llvm.load %2245 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2247 = llvm.add %k0_1_right_below_below_below_1, %0 overflow<nsw> : i64
    %2248 = llvm.add %2217, %2223 overflow<nsw> : i64
    %2249 = llvm.add %2248, %2247 overflow<nsw> : i64
    %2250 = llvm.getelementptr inbounds %a[%2249] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2251 = llvm.load %2250 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2252 = llvm.fmul %2246, %2251 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2253 = llvm.fadd %2215, %2252 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2254 = llvm.add %k0_1_right_below_below_below_1, %13 overflow<nsw> : i64
    %2255 = llvm.add %2217, %2218 overflow<nsw> : i64
    %2256 = llvm.add %2255, %2254 overflow<nsw> : i64
    %2257 = llvm.getelementptr inbounds %a[%2256] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2258 = llvm.load %2257 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2259 = llvm.add %k0_1_right_below_below_below_1, %13 overflow<nsw> : i64
    %2260 = llvm.add %2217, %2223 overflow<nsw> : i64
    %2261 = llvm.add %2260, %2259 overflow<nsw> : i64
    %2262 = llvm.getelementptr inbounds %a[%2261] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2263 = llvm.load %2262 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2264 = llvm.fmul %2258, %2263 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2265 = llvm.fadd %2216, %2264 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2266 = llvm.add %k0_1_right_below_below_below_1, %11 overflow<nsw> : i64
    %2267 = llvm.icmp "slt" %2266, %2211 : i64
    llvm.cond_br %2267, ^bb153(%2266, %2229, %2241, %2253, %2265 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb154(%2229, %2241, %2253, %2265 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb154(%2268: vector<4xf64>, %2269: vector<4xf64>, %2270: vector<4xf64>, %2271: vector<4xf64>):
    %2272 = llvm.fadd %2268, %2269 : vector<4xf64>
    %2273 = llvm.fadd %2270, %2271 : vector<4xf64>
    %2274 = llvm.fadd %2272, %2273 : vector<4xf64>
    %2275 = llvm.fsub %2274, %2209 : vector<4xf64>
    %2276 = llvm.fadd %2208, %2275 : vector<4xf64>
    %2277 = llvm.fsub %2276, %2208 : vector<4xf64>
    %2278 = llvm.fsub %2277, %2275 : vector<4xf64>
    %2279 = llvm.fcmp "uno" %2278, %2278 : vector<4xf64>
    %2280 = llvm.select %2279, %23, %2278 : vector<4xi1>, vector<4xf64>
    %2281 = llvm.add %k0_1_right_below_below_below, %12 overflow<nsw> : i64
    %2282 = llvm.icmp "slt" %2281, %1804 : i64
    llvm.cond_br %2282, ^bb152(%2281, %2276, %2280 : i64, vector<4xf64>, vector<4xf64>), ^bb155(%2276, %2280 : vector<4xf64>, vector<4xf64>)
  ^bb155(%2283: vector<4xf64>, %2284: vector<4xf64>):
    %2285 = llvm.fsub %24, %2284 : vector<4xf64>
    %2286 = llvm.icmp "slt" %1804, %a_stride1 : i64
    llvm.cond_br %2286, ^bb156(%1804, %2285 : i64, vector<4xf64>), ^bb157(%2285 : vector<4xf64>)
  ^bb156(%k0_1_right_below_below_below_2: i64, %2287: vector<4xf64>):
    %2288 = llvm.sub %a_stride1, %k0_1_right_below_below_below_2 overflow<nsw> : i64
    %2289 = llvm.intr.smin(%2288, %4) : (i64, i64) -> i64
    %2290 = llvm.intr.smax(%2289, %6) : (i64, i64) -> i64
    %2291 = llvm.trunc %2290 : i64 to i32
    %2292 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %2293 = llvm.mlir.poison : vector<4xi32>
    %2294 = llvm.insertelement %2291, %2293[%6 : i64] : vector<4xi32>
    %2295 = llvm.shufflevector %2294, %2293 [0, 0, 0, 0] : vector<4xi32>
    %2296 = llvm.icmp "slt" %2292, %2295 : vector<4xi32>
    %2297 = llvm.mul %k1_1_right_below_below_below, %19 overflow<nsw> : i64
    %2298 = llvm.mul %i_1_right_below_below_below, %a_stride1 overflow<nsw> : i64
    %2299 = llvm.add %2297, %2298 overflow<nsw> : i64
    %2300 = llvm.add %2299, %k0_1_right_below_below_below_2 overflow<nsw> : i64
    %2301 = llvm.getelementptr inbounds %a[%2300] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2302 = llvm.intr.masked.load %2301, %2296, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %2303 = llvm.mul %j_1_right_below_below_below, %a_stride1 overflow<nsw> : i64
    %2304 = llvm.add %2297, %2303 overflow<nsw> : i64
    %2305 = llvm.add %2304, %k0_1_right_below_below_below_2 overflow<nsw> : i64
    %2306 = llvm.getelementptr inbounds %a[%2305] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2307 = llvm.intr.masked.load %2306, %2296, %23 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %2308 = llvm.fmul %2302, %2307 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2309 = llvm.fadd %2287, %2308 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2310 = llvm.select %2296, %2309, %2287 : vector<4xi1>, vector<4xf64>
    %2311 = llvm.add %k0_1_right_below_below_below_2, %4 overflow<nsw> : i64
    %2312 = llvm.icmp "slt" %2311, %a_stride1 : i64
    llvm.cond_br %2312, ^bb156(%2311, %2310 : i64, vector<4xf64>), ^bb157(%2310 : vector<4xf64>)
  ^bb157(%2313: vector<4xf64>):
    %2314 = llvm.fadd %2283, %2313 : vector<4xf64>
    %2315 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %2316 = "llvm.intr.vector.reduce.fadd"(%2315, %2314) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %2317 = llvm.fadd %2206, %2316 : f64
    %2318 = llvm.add %k1_1_right_below_below_below, %2 overflow<nsw> : i64
    %2319 = llvm.icmp "slt" %2318, %a_size0 : i64
    llvm.cond_br %2319, ^bb151(%2318, %2317 : i64, f64), ^bb158(%2317 : f64)
  ^bb158(%2320: f64):
    %2321 = llvm.mul %i_1_right_below_below_below, %a_size1 overflow<nsw> : i64
    %2322 = llvm.add %2321, %j_1_right_below_below_below overflow<nsw> : i64
    %2323 = llvm.getelementptr inbounds %out2[%2322] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2320, %2323 {alignment = 8 : i64} : f64, !llvm.ptr
    %2324 = llvm.add %j_1_right_below_below_below, %2 overflow<nsw> : i64
    %2325 = llvm.icmp "slt" %2324, %2203 : i64
    llvm.cond_br %2325, ^bb150(%2324 : i64), ^bb159
  ^bb159:
    %2326 = llvm.add %i_1_right_below_below_below, %2 overflow<nsw> : i64
    %2327 = llvm.icmp "slt" %2326, %2200 : i64
    llvm.cond_br %2327, ^bb149(%2326 : i64), ^bb160
  ^bb160:
    %2328 = llvm.add %i_1_right_below_below_below_tile, %2 overflow<nsw> : i64
    %2329 = llvm.icmp "slt" %2328, %a_size1 : i64
    llvm.cond_br %2329, ^bb148(%2328 : i64), ^bb161
  ^bb161:
    %2330 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %2331 = llvm.icmp "slt" %2330, %a_size1 : i64
    llvm.cond_br %2331, ^bb105(%2330 : i64), ^bb162
  ^bb162:
    llvm.return %18 : i32
  ^bb163(%2332: i32):
    llvm.return %2332 : i32
  }
  llvm.func @program_shapes(%a_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %a_size0_1: i64, %a_size1_1: i64, %a_stride1_1: i64, %b_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %b_size0_1: i64, %b_size1_1: i64, %b_stride1_1: i64, %v_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %v_size0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %2333 = llvm.mlir.constant(0) : i64
    %2334 = llvm.mlir.constant(1) : i64
    %2335 = llvm.mlir.constant(2) : i64
    %2336 = llvm.mlir.constant(2 : i32) : i32
    %2337 = llvm.mlir.constant(3 : i32) : i32
    %2338 = llvm.mlir.constant(3) : i64
    %2339 = llvm.mlir.constant(4) : i64
    %2340 = llvm.mlir.constant(5) : i64
    %2341 = llvm.mlir.constant(6) : i64
    %2342 = llvm.mlir.constant(0 : i32) : i32
    %2343 = llvm.mul %a_stride1_1, %a_size1_1 overflow<nsw> : i64
    %2344 = llvm.mul %b_stride1_1, %b_size1_1 overflow<nsw> : i64
    %2345 = llvm.icmp "eq" %b_size0_1, %a_size0_1 : i64
    %2346 = llvm.icmp "eq" %a_stride1_1, %b_size1_1 : i64
    llvm.cond_br %2345, ^bb1, ^bb3(%2336 : i32)
  ^bb1:
    llvm.cond_br %2346, ^bb2, ^bb3(%2337 : i32)
  ^bb2:
    llvm.store %a_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %2347 = llvm.getelementptr inbounds %extents[%2334] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_1, %2347 {alignment = 8 : i64} : i64, !llvm.ptr
    %2348 = llvm.getelementptr inbounds %extents[%2335] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride1_1, %2348 {alignment = 8 : i64} : i64, !llvm.ptr
    %2349 = llvm.getelementptr inbounds %extents[%2338] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_1, %2349 {alignment = 8 : i64} : i64, !llvm.ptr
    %2350 = llvm.getelementptr inbounds %extents[%2339] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_1, %2350 {alignment = 8 : i64} : i64, !llvm.ptr
    %2351 = llvm.getelementptr inbounds %extents[%2340] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_1, %2351 {alignment = 8 : i64} : i64, !llvm.ptr
    %2352 = llvm.getelementptr inbounds %extents[%2341] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_1, %2352 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %2342 : i32
  ^bb3(%2353: i32):
    llvm.return %2353 : i32
  }
}
